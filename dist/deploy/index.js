import{createRequire as lA}from"module";var jn={770:((V,$,e)=>{V.exports=e(218)}),218:((V,$,e)=>{var n,M=e(9278),D=e(4756),R=e(8611),y=e(5692),c=e(4434),B=e(2613),g=e(9023);$.httpOverHttp=A,$.httpsOverHttp=
C,$.httpOverHttps=a,$.httpsOverHttps=i;function A(N){var S=new l(N);return S.request=R.request,S}function C(N){var S=new l(N);return S.request=R.request,S.createSocket=E,S.defaultPort=443,S}function a(N){
var S=new l(N);return S.request=y.request,S}function i(N){var S=new l(N);return S.request=y.request,S.createSocket=E,S.defaultPort=443,S}function l(N){var S=this;S.options=N||{},S.proxyOptions=S.options.
proxy||{},S.maxSockets=S.options.maxSockets||R.Agent.defaultMaxSockets,S.requests=[],S.sockets=[],S.on("free",function(U,v,t,s){for(var h=I(v,t,s),o=0,f=S.requests.length;o<f;++o){var w=S.requests[o];
if(w.host===h.host&&w.port===h.port){S.requests.splice(o,1),w.request.onSocket(U);return}}U.destroy(),S.removeSocket(U)})}g.inherits(l,c.EventEmitter),l.prototype.addRequest=function(S,H,U,v){var t=this,
s=p({request:S},t.options,I(H,U,v));if(t.sockets.length>=this.maxSockets){t.requests.push(s);return}t.createSocket(s,function(h){h.on("free",o),h.on("close",f),h.on("agentRemove",f),S.onSocket(h);function o(){
t.emit("free",h,s)}function f(w){t.removeSocket(h),h.removeListener("free",o),h.removeListener("close",f),h.removeListener("agentRemove",f)}})},l.prototype.createSocket=function(S,H){var U=this,v={};U.
sockets.push(v);var t=p({},U.proxyOptions,{method:"CONNECT",path:S.host+":"+S.port,agent:!1,headers:{host:S.host+":"+S.port}});S.localAddress&&(t.localAddress=S.localAddress),t.proxyAuth&&(t.headers=t.
headers||{},t.headers["Proxy-Authorization"]="Basic "+new Buffer(t.proxyAuth).toString("base64")),k("making CONNECT request");var s=U.request(t);s.useChunkedEncodingByDefault=!1,s.once("response",h),s.
once("upgrade",o),s.once("connect",f),s.once("error",w),s.end();function h(Q){Q.upgrade=!0}function o(Q,d,b){process.nextTick(function(){f(Q,d,b)})}function f(Q,d,b){if(s.removeAllListeners(),d.removeAllListeners(),
Q.statusCode!==200){k("tunneling socket could not be established, statusCode=%d",Q.statusCode),d.destroy();var T=new Error("tunneling socket could not be established, statusCode="+Q.statusCode);T.code=
"ECONNRESET",S.request.emit("error",T),U.removeSocket(v);return}if(b.length>0){k("got illegal response body from proxy"),d.destroy();var T=new Error("got illegal response body from proxy");T.code="ECO\
NNRESET",S.request.emit("error",T),U.removeSocket(v);return}return k("tunneling connection has established"),U.sockets[U.sockets.indexOf(v)]=d,H(d)}function w(Q){s.removeAllListeners(),k(`tunneling so\
cket could not be established, cause=%s
`,Q.message,Q.stack);var d=new Error("tunneling socket could not be established, cause="+Q.message);d.code="ECONNRESET",S.request.emit("error",d),U.removeSocket(v)}},l.prototype.removeSocket=function(S){
var H=this.sockets.indexOf(S);if(H!==-1){this.sockets.splice(H,1);var U=this.requests.shift();U&&this.createSocket(U,function(v){U.request.onSocket(v)})}};function E(N,S){var H=this;l.prototype.createSocket.
call(H,N,function(U){var v=N.request.getHeader("host"),t=p({},H.options,{socket:U,servername:v?v.replace(/:.*$/,""):N.host}),s=D.connect(0,t);H.sockets[H.sockets.indexOf(U)]=s,S(s)})}function I(N,S,H){
return typeof N=="string"?{host:N,port:S,localAddress:H}:N}function p(N){for(var S=1,H=arguments.length;S<H;++S){var U=arguments[S];if(typeof U=="object")for(var v=Object.keys(U),t=0,s=v.length;t<s;++t){
var h=v[t];U[h]!==void 0&&(N[h]=U[h])}}return N}var k;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?k=function(){var N=Array.prototype.slice.call(arguments);typeof N[0]=="string"?N[0]=
"TUNNEL: "+N[0]:N.unshift("TUNNEL:"),console.error.apply(console,N)}:k=function(){},n=k}),6752:((V,$,e)=>{var n;const M=e(3701),D=e(883),R=e(628),y=e(837),c=e(7405),B=e(6672),g=e(3137),A=e(50),C=e(8707),
a=e(3440),{InvalidArgumentError:i}=C,l=e(6615),E=e(9136),I=e(7365),p=e(7501),k=e(4004),N=e(2429),S=e(7816),{getGlobalDispatcher:H,setGlobalDispatcher:U}=e(2581),v=e(8155),t=e(8754),s=e(5092);Object.assign(
D.prototype,l),n=D,n=M,n=R,n=y,n=c,V.exports.kT=B,n=g,n=A,n=S,n=v,n=t,n=s,n={redirect:e(1514),retry:e(2026),dump:e(8060),dns:e(379)},n=E,n=C,n={parseHeaders:a.parseHeaders,headerNameToString:a.headerNameToString};
function h(Ce){return(Ie,Re,Fe)=>{if(typeof Re=="function"&&(Fe=Re,Re=null),!Ie||typeof Ie!="string"&&typeof Ie!="object"&&!(Ie instanceof URL))throw new i("invalid url");if(Re!=null&&typeof Re!="obje\
ct")throw new i("invalid opts");if(Re&&Re.path!=null){if(typeof Re.path!="string")throw new i("invalid opts.path");let he=Re.path;Re.path.startsWith("/")||(he=`/${he}`),Ie=new URL(a.parseOrigin(Ie).origin+
he)}else Re||(Re=typeof Ie=="object"?Ie:{}),Ie=a.parseURL(Ie);const{agent:re,dispatcher:ie=H()}=Re;if(re)throw new i("unsupported opts.agent. Did you mean opts.client?");return Ce.call(ie,{...Re,origin:Ie.
origin,path:Ie.search?`${Ie.pathname}${Ie.search}`:Ie.pathname,method:Re.method||(Re.body?"PUT":"GET")},Fe)}}n=U,n=H;const o=e(4398).fetch;n=async function(Ie,Re=void 0){try{return await o(Ie,Re)}catch(Fe){
throw Fe&&typeof Fe=="object"&&Error.captureStackTrace(Fe),Fe}},e(660).Headers,e(9051).Response,e(9967).Request,e(5910).FormData,n=globalThis.File??e(4573).File,e(8355).FileReader;const{setGlobalOrigin:f,
getGlobalOrigin:w}=e(1059);n=f,n=w;const{CacheStorage:Q}=e(3245),{kConstruct:d}=e(109);n=new Q(d);const{deleteCookie:b,getCookies:T,getSetCookies:G,setCookie:J}=e(9061);n=b,n=T,n=G,n=J;const{parseMIMEType:P,
serializeAMimeType:se}=e(1900);n=P,n=se;const{CloseEvent:ue,ErrorEvent:Me,MessageEvent:be}=e(5188);e(3726).WebSocket,n=ue,n=Me,n=be,n=h(l.request),n=h(l.stream),n=h(l.pipeline),n=h(l.connect),n=h(l.upgrade),
n=I,n=k,n=p,n=N;const{EventSource:de}=e(1238);n=de}),158:((V,$,e)=>{const{addAbortListener:n}=e(3440),{RequestAbortedError:M}=e(8707),D=Symbol("kListener"),R=Symbol("kSignal");function y(g){g.abort?g.
abort(g[R]?.reason):g.reason=g[R]?.reason??new M,B(g)}function c(g,A){if(g.reason=null,g[R]=null,g[D]=null,!!A){if(A.aborted){y(g);return}g[R]=A,g[D]=()=>{y(g)},n(g[R],g[D])}}function B(g){g[R]&&("rem\
oveEventListener"in g[R]?g[R].removeEventListener("abort",g[D]):g[R].removeListener("abort",g[D]),g[R]=null,g[D]=null)}V.exports={addSignal:c,removeSignal:B}}),2279:((V,$,e)=>{const n=e(4589),{AsyncResource:M}=e(
6698),{InvalidArgumentError:D,SocketError:R}=e(8707),y=e(3440),{addSignal:c,removeSignal:B}=e(158);class g extends M{constructor(a,i){if(!a||typeof a!="object")throw new D("invalid opts");if(typeof i!=
"function")throw new D("invalid callback");const{signal:l,opaque:E,responseHeaders:I}=a;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new D("signal must be an EventEmitter\
 or EventTarget");super("UNDICI_CONNECT"),this.opaque=E||null,this.responseHeaders=I||null,this.callback=i,this.abort=null,c(this,l)}onConnect(a,i){if(this.reason){a(this.reason);return}n(this.callback),
this.abort=a,this.context=i}onHeaders(){throw new R("bad connect",null)}onUpgrade(a,i,l){const{callback:E,opaque:I,context:p}=this;B(this),this.callback=null;let k=i;k!=null&&(k=this.responseHeaders===
"raw"?y.parseRawHeaders(i):y.parseHeaders(i)),this.runInAsyncScope(E,null,null,{statusCode:a,headers:k,socket:l,opaque:I,context:p})}onError(a){const{callback:i,opaque:l}=this;B(this),i&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(i,null,a,{opaque:l})}))}}function A(C,a){if(a===void 0)return new Promise((i,l)=>{A.call(this,C,(E,I)=>E?l(E):i(I))});try{const i=new g(C,a);this.dispatch(
{...C,method:"CONNECT"},i)}catch(i){if(typeof a!="function")throw i;const l=C?.opaque;queueMicrotask(()=>a(i,{opaque:l}))}}V.exports=A}),6862:((V,$,e)=>{const{Readable:n,Duplex:M,PassThrough:D}=e(7075),
{InvalidArgumentError:R,InvalidReturnValueError:y,RequestAbortedError:c}=e(8707),B=e(3440),{AsyncResource:g}=e(6698),{addSignal:A,removeSignal:C}=e(158),a=e(4589),i=Symbol("resume");class l extends n{constructor(){
super({autoDestroy:!0}),this[i]=null}_read(){const{[i]:N}=this;N&&(this[i]=null,N())}_destroy(N,S){this._read(),S(N)}}class E extends n{constructor(N){super({autoDestroy:!0}),this[i]=N}_read(){this[i]()}_destroy(N,S){
!N&&!this._readableState.endEmitted&&(N=new c),S(N)}}class I extends g{constructor(N,S){if(!N||typeof N!="object")throw new R("invalid opts");if(typeof S!="function")throw new R("invalid handler");const{
signal:H,method:U,opaque:v,onInfo:t,responseHeaders:s}=N;if(H&&typeof H.on!="function"&&typeof H.addEventListener!="function")throw new R("signal must be an EventEmitter or EventTarget");if(U==="CONNE\
CT")throw new R("invalid method");if(t&&typeof t!="function")throw new R("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=v||null,this.responseHeaders=s||null,this.handler=S,this.abort=
null,this.context=null,this.onInfo=t||null,this.req=new l().on("error",B.nop),this.ret=new M({readableObjectMode:N.objectMode,autoDestroy:!0,read:()=>{const{body:h}=this;h?.resume&&h.resume()},write:(h,o,f)=>{
const{req:w}=this;w.push(h,o)||w._readableState.destroyed?f():w[i]=f},destroy:(h,o)=>{const{body:f,req:w,res:Q,ret:d,abort:b}=this;!h&&!d._readableState.endEmitted&&(h=new c),b&&h&&b(),B.destroy(f,h),
B.destroy(w,h),B.destroy(Q,h),C(this),o(h)}}).on("prefinish",()=>{const{req:h}=this;h.push(null)}),this.res=null,A(this,H)}onConnect(N,S){const{ret:H,res:U}=this;if(this.reason){N(this.reason);return}
a(!U,"pipeline cannot be retried"),a(!H.destroyed),this.abort=N,this.context=S}onHeaders(N,S,H){const{opaque:U,handler:v,context:t}=this;if(N<200){if(this.onInfo){const h=this.responseHeaders==="raw"?
B.parseRawHeaders(S):B.parseHeaders(S);this.onInfo({statusCode:N,headers:h})}return}this.res=new E(H);let s;try{this.handler=null;const h=this.responseHeaders==="raw"?B.parseRawHeaders(S):B.parseHeaders(
S);s=this.runInAsyncScope(v,null,{statusCode:N,headers:h,opaque:U,body:this.res,context:t})}catch(h){throw this.res.on("error",B.nop),h}if(!s||typeof s.on!="function")throw new y("expected Readable");
s.on("data",h=>{const{ret:o,body:f}=this;!o.push(h)&&f.pause&&f.pause()}).on("error",h=>{const{ret:o}=this;B.destroy(o,h)}).on("end",()=>{const{ret:h}=this;h.push(null)}).on("close",()=>{const{ret:h}=this;
h._readableState.ended||B.destroy(h,new c)}),this.body=s}onData(N){const{res:S}=this;return S.push(N)}onComplete(N){const{res:S}=this;S.push(null)}onError(N){const{ret:S}=this;this.handler=null,B.destroy(
S,N)}}function p(k,N){try{const S=new I(k,N);return this.dispatch({...k,body:S.req},S),S.ret}catch(S){return new D().destroy(S)}}V.exports=p}),4043:((V,$,e)=>{const n=e(4589),{Readable:M}=e(9927),{InvalidArgumentError:D,
RequestAbortedError:R}=e(8707),y=e(3440),{getResolveErrorBodyCallback:c}=e(7655),{AsyncResource:B}=e(6698);class g extends B{constructor(a,i){if(!a||typeof a!="object")throw new D("invalid opts");const{
signal:l,method:E,opaque:I,body:p,onInfo:k,responseHeaders:N,throwOnError:S,highWaterMark:H}=a;try{if(typeof i!="function")throw new D("invalid callback");if(H&&(typeof H!="number"||H<0))throw new D("\
invalid highWaterMark");if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");if(E==="CONNECT")throw new D("invalid method");
if(k&&typeof k!="function")throw new D("invalid onInfo callback");super("UNDICI_REQUEST")}catch(U){throw y.isStream(p)&&y.destroy(p.on("error",y.nop),U),U}this.method=E,this.responseHeaders=N||null,this.
opaque=I||null,this.callback=i,this.res=null,this.abort=null,this.body=p,this.trailers={},this.context=null,this.onInfo=k||null,this.throwOnError=S,this.highWaterMark=H,this.signal=l,this.reason=null,
this.removeAbortListener=null,y.isStream(p)&&p.on("error",U=>{this.onError(U)}),this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new R:this.removeAbortListener=y.addAbortListener(this.
signal,()=>{this.reason=this.signal.reason??new R,this.res?y.destroy(this.res.on("error",y.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),
this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(a,i){if(this.reason){a(this.reason);return}n(this.callback),this.abort=a,this.context=i}onHeaders(a,i,l,E){const{callback:I,opaque:p,
abort:k,context:N,responseHeaders:S,highWaterMark:H}=this,U=S==="raw"?y.parseRawHeaders(i):y.parseHeaders(i);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:U});return}const v=S==="raw"?y.parseHeaders(
i):U,t=v["content-type"],s=v["content-length"],h=new M({resume:l,abort:k,contentType:t,contentLength:this.method!=="HEAD"&&s?Number(s):null,highWaterMark:H});this.removeAbortListener&&h.on("close",this.
removeAbortListener),this.callback=null,this.res=h,I!==null&&(this.throwOnError&&a>=400?this.runInAsyncScope(c,null,{callback:I,body:h,contentType:t,statusCode:a,statusMessage:E,headers:U}):this.runInAsyncScope(
I,null,null,{statusCode:a,headers:U,trailers:this.trailers,opaque:p,body:h,context:N}))}onData(a){return this.res.push(a)}onComplete(a){y.parseHeaders(a,this.trailers),this.res.push(null)}onError(a){const{
res:i,callback:l,body:E,opaque:I}=this;l&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(l,null,a,{opaque:I})})),i&&(this.res=null,queueMicrotask(()=>{y.destroy(i,a)})),E&&(this.body=null,
y.destroy(E,a)),this.removeAbortListener&&(i?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}}function A(C,a){if(a===void 0)return new Promise((i,l)=>{
A.call(this,C,(E,I)=>E?l(E):i(I))});try{this.dispatch(C,new g(C,a))}catch(i){if(typeof a!="function")throw i;const l=C?.opaque;queueMicrotask(()=>a(i,{opaque:l}))}}V.exports=A,V.exports.RequestHandler=
g}),3560:((V,$,e)=>{const n=e(4589),{finished:M,PassThrough:D}=e(7075),{InvalidArgumentError:R,InvalidReturnValueError:y}=e(8707),c=e(3440),{getResolveErrorBodyCallback:B}=e(7655),{AsyncResource:g}=e(
6698),{addSignal:A,removeSignal:C}=e(158);class a extends g{constructor(E,I,p){if(!E||typeof E!="object")throw new R("invalid opts");const{signal:k,method:N,opaque:S,body:H,onInfo:U,responseHeaders:v,
throwOnError:t}=E;try{if(typeof p!="function")throw new R("invalid callback");if(typeof I!="function")throw new R("invalid factory");if(k&&typeof k.on!="function"&&typeof k.addEventListener!="function")
throw new R("signal must be an EventEmitter or EventTarget");if(N==="CONNECT")throw new R("invalid method");if(U&&typeof U!="function")throw new R("invalid onInfo callback");super("UNDICI_STREAM")}catch(s){
throw c.isStream(H)&&c.destroy(H.on("error",c.nop),s),s}this.responseHeaders=v||null,this.opaque=S||null,this.factory=I,this.callback=p,this.res=null,this.abort=null,this.context=null,this.trailers=null,
this.body=H,this.onInfo=U||null,this.throwOnError=t||!1,c.isStream(H)&&H.on("error",s=>{this.onError(s)}),A(this,k)}onConnect(E,I){if(this.reason){E(this.reason);return}n(this.callback),this.abort=E,this.
context=I}onHeaders(E,I,p,k){const{factory:N,opaque:S,context:H,callback:U,responseHeaders:v}=this,t=v==="raw"?c.parseRawHeaders(I):c.parseHeaders(I);if(E<200){this.onInfo&&this.onInfo({statusCode:E,headers:t});
return}this.factory=null;let s;if(this.throwOnError&&E>=400){const f=(v==="raw"?c.parseHeaders(I):t)["content-type"];s=new D,this.callback=null,this.runInAsyncScope(B,null,{callback:U,body:s,contentType:f,
statusCode:E,statusMessage:k,headers:t})}else{if(N===null)return;if(s=this.runInAsyncScope(N,null,{statusCode:E,headers:t,opaque:S,context:H}),!s||typeof s.write!="function"||typeof s.end!="function"||
typeof s.on!="function")throw new y("expected Writable");M(s,{readable:!1},o=>{const{callback:f,res:w,opaque:Q,trailers:d,abort:b}=this;this.res=null,(o||!w.readable)&&c.destroy(w,o),this.callback=null,
this.runInAsyncScope(f,null,o||null,{opaque:Q,trailers:d}),o&&b()})}return s.on("drain",p),this.res=s,(s.writableNeedDrain!==void 0?s.writableNeedDrain:s._writableState?.needDrain)!==!0}onData(E){const{
res:I}=this;return I?I.write(E):!0}onComplete(E){const{res:I}=this;C(this),I&&(this.trailers=c.parseHeaders(E),I.end())}onError(E){const{res:I,callback:p,opaque:k,body:N}=this;C(this),this.factory=null,
I?(this.res=null,c.destroy(I,E)):p&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(p,null,E,{opaque:k})})),N&&(this.body=null,c.destroy(N,E))}}function i(l,E,I){if(I===void 0)return new Promise(
(p,k)=>{i.call(this,l,E,(N,S)=>N?k(N):p(S))});try{this.dispatch(l,new a(l,E,I))}catch(p){if(typeof I!="function")throw p;const k=l?.opaque;queueMicrotask(()=>I(p,{opaque:k}))}}V.exports=i}),1882:((V,$,e)=>{
const{InvalidArgumentError:n,SocketError:M}=e(8707),{AsyncResource:D}=e(6698),R=e(3440),{addSignal:y,removeSignal:c}=e(158),B=e(4589);class g extends D{constructor(a,i){if(!a||typeof a!="object")throw new n(
"invalid opts");if(typeof i!="function")throw new n("invalid callback");const{signal:l,opaque:E,responseHeaders:I}=a;if(l&&typeof l.on!="function"&&typeof l.addEventListener!="function")throw new n("s\
ignal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=I||null,this.opaque=E||null,this.callback=i,this.abort=null,this.context=null,y(this,l)}onConnect(a,i){if(this.
reason){a(this.reason);return}B(this.callback),this.abort=a,this.context=null}onHeaders(){throw new M("bad upgrade",null)}onUpgrade(a,i,l){B(a===101);const{callback:E,opaque:I,context:p}=this;c(this),
this.callback=null;const k=this.responseHeaders==="raw"?R.parseRawHeaders(i):R.parseHeaders(i);this.runInAsyncScope(E,null,null,{headers:k,socket:l,opaque:I,context:p})}onError(a){const{callback:i,opaque:l}=this;
c(this),i&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(i,null,a,{opaque:l})}))}}function A(C,a){if(a===void 0)return new Promise((i,l)=>{A.call(this,C,(E,I)=>E?l(E):i(I))});try{const i=new g(
C,a);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},i)}catch(i){if(typeof a!="function")throw i;const l=C?.opaque;queueMicrotask(()=>a(i,{opaque:l}))}}V.exports=A}),6615:((V,$,e)=>{
V.exports.request=e(4043),V.exports.stream=e(3560),V.exports.pipeline=e(6862),V.exports.upgrade=e(1882),V.exports.connect=e(2279)}),9927:((V,$,e)=>{const n=e(4589),{Readable:M}=e(7075),{RequestAbortedError:D,
NotSupportedError:R,InvalidArgumentError:y,AbortError:c}=e(8707),B=e(3440),{ReadableStreamFrom:g}=e(3440),A=Symbol("kConsume"),C=Symbol("kReading"),a=Symbol("kBody"),i=Symbol("kAbort"),l=Symbol("kCont\
entType"),E=Symbol("kContentLength"),I=()=>{};class p extends M{constructor({resume:f,abort:w,contentType:Q="",contentLength:d,highWaterMark:b=64*1024}){super({autoDestroy:!0,read:f,highWaterMark:b}),
this._readableState.dataEmitted=!1,this[i]=w,this[A]=null,this[a]=null,this[l]=Q,this[E]=d,this[C]=!1}destroy(f){return!f&&!this._readableState.endEmitted&&(f=new D),f&&this[i](),super.destroy(f)}_destroy(f,w){
this[C]?w(f):setImmediate(()=>{w(f)})}on(f,...w){return(f==="data"||f==="readable")&&(this[C]=!0),super.on(f,...w)}addListener(f,...w){return this.on(f,...w)}off(f,...w){const Q=super.off(f,...w);return(f===
"data"||f==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),Q}removeListener(f,...w){return this.off(f,...w)}push(f){return this[A]&&f!==null?(s(this[A],f),this[C]?
super.push(f):!0):super.push(f)}async text(){return S(this,"text")}async json(){return S(this,"json")}async blob(){return S(this,"blob")}async bytes(){return S(this,"bytes")}async arrayBuffer(){return S(
this,"arrayBuffer")}async formData(){throw new R}get bodyUsed(){return B.isDisturbed(this)}get body(){return this[a]||(this[a]=g(this),this[A]&&(this[a].getReader(),n(this[a].locked))),this[a]}async dump(f){
let w=Number.isFinite(f?.limit)?f.limit:131072;const Q=f?.signal;if(Q!=null&&(typeof Q!="object"||!("aborted"in Q)))throw new y("signal must be an AbortSignal");return Q?.throwIfAborted(),this._readableState.
closeEmitted?null:await new Promise((d,b)=>{this[E]>w&&this.destroy(new c);const T=()=>{this.destroy(Q.reason??new c)};Q?.addEventListener("abort",T),this.on("close",function(){Q?.removeEventListener(
"abort",T),Q?.aborted?b(Q.reason??new c):d(null)}).on("error",I).on("data",function(G){w-=G.length,w<=0&&this.destroy()}).resume()})}}function k(o){return o[a]&&o[a].locked===!0||o[A]}function N(o){return B.
isDisturbed(o)||k(o)}async function S(o,f){return n(!o[A]),new Promise((w,Q)=>{if(N(o)){const d=o._readableState;d.destroyed&&d.closeEmitted===!1?o.on("error",b=>{Q(b)}).on("close",()=>{Q(new TypeError(
"unusable"))}):Q(d.errored??new TypeError("unusable"))}else queueMicrotask(()=>{o[A]={type:f,stream:o,resolve:w,reject:Q,length:0,body:[]},o.on("error",function(d){h(this[A],d)}).on("close",function(){
this[A].body!==null&&h(this[A],new D)}),H(o[A])})})}function H(o){if(o.body===null)return;const{_readableState:f}=o.stream;if(f.bufferIndex){const w=f.bufferIndex,Q=f.buffer.length;for(let d=w;d<Q;d++)
s(o,f.buffer[d])}else for(const w of f.buffer)s(o,w);for(f.endEmitted?t(this[A]):o.stream.on("end",function(){t(this[A])}),o.stream.resume();o.stream.read()!=null;);}function U(o,f){if(o.length===0||f===
0)return"";const w=o.length===1?o[0]:Buffer.concat(o,f),Q=w.length,d=Q>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(d,Q)}function v(o,f){if(o.length===0||f===0)return new Uint8Array(0);
if(o.length===1)return new Uint8Array(o[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(f).buffer);let Q=0;for(let d=0;d<o.length;++d){const b=o[d];w.set(b,Q),Q+=b.length}return w}function t(o){const{
type:f,body:w,resolve:Q,stream:d,length:b}=o;try{f==="text"?Q(U(w,b)):f==="json"?Q(JSON.parse(U(w,b))):f==="arrayBuffer"?Q(v(w,b).buffer):f==="blob"?Q(new Blob(w,{type:d[l]})):f==="bytes"&&Q(v(w,b)),h(
o)}catch(T){d.destroy(T)}}function s(o,f){o.length+=f.length,o.body.push(f)}function h(o,f){o.body!==null&&(f?o.reject(f):o.resolve(),o.type=null,o.stream=null,o.resolve=null,o.reject=null,o.length=0,
o.body=null)}V.exports={Readable:p,chunksDecode:U}}),7655:((V,$,e)=>{const n=e(4589),{ResponseStatusCodeError:M}=e(8707),{chunksDecode:D}=e(9927),R=128*1024;async function y({callback:g,body:A,contentType:C,
statusCode:a,statusMessage:i,headers:l}){n(A);let E=[],I=0;try{for await(const S of A)if(E.push(S),I+=S.length,I>R){E=[],I=0;break}}catch{E=[],I=0}const p=`Response status code ${a}${i?`: ${i}`:""}`;if(a===
204||!C||!I){queueMicrotask(()=>g(new M(p,a,l)));return}const k=Error.stackTraceLimit;Error.stackTraceLimit=0;let N;try{c(C)?N=JSON.parse(D(E,I)):B(C)&&(N=D(E,I))}catch{}finally{Error.stackTraceLimit=
k}queueMicrotask(()=>g(new M(p,a,l,N)))}const c=g=>g.length>15&&g[11]==="/"&&g[0]==="a"&&g[1]==="p"&&g[2]==="p"&&g[3]==="l"&&g[4]==="i"&&g[5]==="c"&&g[6]==="a"&&g[7]==="t"&&g[8]==="i"&&g[9]==="o"&&g[10]===
"n"&&g[12]==="j"&&g[13]==="s"&&g[14]==="o"&&g[15]==="n",B=g=>g.length>4&&g[4]==="/"&&g[0]==="t"&&g[1]==="e"&&g[2]==="x"&&g[3]==="t";V.exports={getResolveErrorBodyCallback:y,isContentTypeApplicationJson:c,
isContentTypeText:B}}),9136:((V,$,e)=>{const n=e(7030),M=e(4589),D=e(3440),{InvalidArgumentError:R,ConnectTimeoutError:y}=e(8707),c=e(6603);function B(){}let g,A;global.FinalizationRegistry&&!(process.
env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(E){this._maxCachedSessions=E,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(I=>{if(this._sessionCache.
size<this._maxCachedSessions)return;const p=this._sessionCache.get(I);p!==void 0&&p.deref()===void 0&&this._sessionCache.delete(I)})}get(E){const I=this._sessionCache.get(E);return I?I.deref():null}set(E,I){
this._maxCachedSessions!==0&&(this._sessionCache.set(E,new WeakRef(I)),this._sessionRegistry.register(I,E))}}:A=class{constructor(E){this._maxCachedSessions=E,this._sessionCache=new Map}get(E){return this.
_sessionCache.get(E)}set(E,I){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:p}=this._sessionCache.keys().next();this._sessionCache.delete(p)}this._sessionCache.
set(E,I)}}};function C({allowH2:l,maxCachedSessions:E,socketPath:I,timeout:p,session:k,...N}){if(E!=null&&(!Number.isInteger(E)||E<0))throw new R("maxCachedSessions must be a positive integer or zero");
const S={path:I,...N},H=new A(E??100);return p=p??1e4,l=l??!1,function({hostname:v,host:t,protocol:s,port:h,servername:o,localAddress:f,httpSocket:w},Q){let d;if(s==="https:"){g||(g=e(1692)),o=o||S.servername||
D.getServerName(t)||null;const T=o||v;M(T);const G=k||H.get(T)||null;h=h||443,d=g.connect({highWaterMark:16384,...S,servername:o,session:G,localAddress:f,ALPNProtocols:l?["http/1.1","h2"]:["http/1.1"],
socket:w,port:h,host:v}),d.on("session",function(J){H.set(T,J)})}else M(!w,"httpSocket can only be sent on TLS update"),h=h||80,d=n.connect({highWaterMark:64*1024,...S,localAddress:f,port:h,host:v});if(S.
keepAlive==null||S.keepAlive){const T=S.keepAliveInitialDelay===void 0?6e4:S.keepAliveInitialDelay;d.setKeepAlive(!0,T)}const b=a(new WeakRef(d),{timeout:p,hostname:v,port:h});return d.setNoDelay(!0).
once(s==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(b),Q){const T=Q;Q=null,T(null,this)}}).on("error",function(T){if(queueMicrotask(b),Q){const G=Q;Q=null,G(T)}}),d}}const a=process.
platform==="win32"?(l,E)=>{if(!E.timeout)return B;let I=null,p=null;const k=c.setFastTimeout(()=>{I=setImmediate(()=>{p=setImmediate(()=>i(l.deref(),E))})},E.timeout);return()=>{c.clearFastTimeout(k),
clearImmediate(I),clearImmediate(p)}}:(l,E)=>{if(!E.timeout)return B;let I=null;const p=c.setFastTimeout(()=>{I=setImmediate(()=>{i(l.deref(),E)})},E.timeout);return()=>{c.clearFastTimeout(p),clearImmediate(
I)}};function i(l,E){if(l==null)return;let I="Connect Timeout Error";Array.isArray(l.autoSelectFamilyAttemptedAddresses)?I+=` (attempted addresses: ${l.autoSelectFamilyAttemptedAddresses.join(", ")},`:
I+=` (attempted address: ${E.hostname}:${E.port},`,I+=` timeout: ${E.timeout}ms)`,D.destroy(l,new y(I))}V.exports=C}),735:(V=>{const $={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges",
"Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-\
Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Lan\
guage","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-P\
olicy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range",
"If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-\
Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed",
"Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Re\
quests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Pr\
otection"];for(let n=0;n<e.length;++n){const M=e[n],D=M.toLowerCase();$[M]=$[D]=D}Object.setPrototypeOf($,null),V.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:$}}),2414:((V,$,e)=>{const n=e(
3053),M=e(7975),D=M.debuglog("undici"),R=M.debuglog("fetch"),y=M.debuglog("websocket");let c=!1;const B={beforeConnect:n.channel("undici:client:beforeConnect"),connected:n.channel("undici:client:conne\
cted"),connectError:n.channel("undici:client:connectError"),sendHeaders:n.channel("undici:client:sendHeaders"),create:n.channel("undici:request:create"),bodySent:n.channel("undici:request:bodySent"),headers:n.
channel("undici:request:headers"),trailers:n.channel("undici:request:trailers"),error:n.channel("undici:request:error"),open:n.channel("undici:websocket:open"),close:n.channel("undici:websocket:close"),
socketError:n.channel("undici:websocket:socket_error"),ping:n.channel("undici:websocket:ping"),pong:n.channel("undici:websocket:pong")};if(D.enabled||R.enabled){const g=R.enabled?R:D;n.channel("undici\
:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:i,host:l}}=A;g("connecting to %s using %s%s",`${l}${i?`:${i}`:""}`,a,C)}),n.channel("undici:client:connected").subscribe(
A=>{const{connectParams:{version:C,protocol:a,port:i,host:l}}=A;g("connected to %s using %s%s",`${l}${i?`:${i}`:""}`,a,C)}),n.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,
protocol:a,port:i,host:l},error:E}=A;g("connection to %s using %s%s errored - %s",`${l}${i?`:${i}`:""}`,a,C,E.message)}),n.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:a,
origin:i}}=A;g("sending request to %s %s/%s",C,i,a)}),n.channel("undici:request:headers").subscribe(A=>{const{request:{method:C,path:a,origin:i},response:{statusCode:l}}=A;g("received response to %s %\
s/%s - HTTP %d",C,i,a,l)}),n.channel("undici:request:trailers").subscribe(A=>{const{request:{method:C,path:a,origin:i}}=A;g("trailers received from %s %s/%s",C,i,a)}),n.channel("undici:request:error").
subscribe(A=>{const{request:{method:C,path:a,origin:i},error:l}=A;g("request to %s %s/%s errored - %s",C,i,a,l.message)}),c=!0}if(y.enabled){if(!c){const g=D.enabled?D:y;n.channel("undici:client:befor\
eConnect").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:i,host:l}}=A;g("connecting to %s%s using %s%s",l,i?`:${i}`:"",a,C)}),n.channel("undici:client:connected").subscribe(A=>{const{connectParams:{
version:C,protocol:a,port:i,host:l}}=A;g("connected to %s%s using %s%s",l,i?`:${i}`:"",a,C)}),n.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:a,port:i,host:l},
error:E}=A;g("connection to %s%s using %s%s errored - %s",l,i?`:${i}`:"",a,C,E.message)}),n.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:a,origin:i}}=A;g("sending re\
quest to %s %s/%s",C,i,a)})}n.channel("undici:websocket:open").subscribe(g=>{const{address:{address:A,port:C}}=g;y("connection opened %s%s",A,C?`:${C}`:"")}),n.channel("undici:websocket:close").subscribe(
g=>{const{websocket:A,code:C,reason:a}=g;y("closed connection to %s - %s %s",A.url,C,a)}),n.channel("undici:websocket:socket_error").subscribe(g=>{y("connection errored - %s",g.message)}),n.channel("u\
ndici:websocket:ping").subscribe(g=>{y("ping received")}),n.channel("undici:websocket:pong").subscribe(g=>{y("pong received")})}V.exports={channels:B}}),8707:(V=>{const $=Symbol.for("undici.error.UND_\
ERR");class e extends Error{constructor(Ae){super(Ae),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](Ae){return Ae&&Ae[$]===!0}[$]=!0}const n=Symbol.for("undici.error.UND_ERR_C\
ONNECT_TIMEOUT");class M extends e{constructor(Ae){super(Ae),this.name="ConnectTimeoutError",this.message=Ae||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[n]===!0}[n]=!0}const D=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");class R extends e{constructor(Ae){super(Ae),this.name="HeadersTimeoutError",this.message=Ae||"Headers Timeout Er\
ror",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[D]===!0}[D]=!0}const y=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class c extends e{constructor(Ae){super(
Ae),this.name="HeadersOverflowError",this.message=Ae||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](Ae){return Ae&&Ae[y]===!0}[y]=!0}const B=Symbol.for("undi\
ci.error.UND_ERR_BODY_TIMEOUT");class g extends e{constructor(Ae){super(Ae),this.name="BodyTimeoutError",this.message=Ae||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](Ae){
return Ae&&Ae[B]===!0}[B]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class C extends e{constructor(Ae,Te,me,ge){super(Ae),this.name="ResponseStatusCodeError",this.message=Ae||"\
Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=ge,this.status=Te,this.statusCode=Te,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[A]===!0}[A]=!0}const a=Symbol.
for("undici.error.UND_ERR_INVALID_ARG");class i extends e{constructor(Ae){super(Ae),this.name="InvalidArgumentError",this.message=Ae||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[a]===!0}[a]=!0}const l=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class E extends e{constructor(Ae){super(Ae),this.name="InvalidReturnValueError",this.message=
Ae||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[l]===!0}[l]=!0}const I=Symbol.for("undici.error.UND_ERR_ABORT");class p extends e{constructor(Ae){
super(Ae),this.name="AbortError",this.message=Ae||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](Ae){return Ae&&Ae[I]===!0}[I]=!0}const k=Symbol.for("undici.error.UND\
_ERR_ABORTED");class N extends p{constructor(Ae){super(Ae),this.name="AbortError",this.message=Ae||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[k]===!0}[k]=!0}
const S=Symbol.for("undici.error.UND_ERR_INFO");class H extends e{constructor(Ae){super(Ae),this.name="InformationalError",this.message=Ae||"Request information",this.code="UND_ERR_INFO"}static[Symbol.
hasInstance](Ae){return Ae&&Ae[S]===!0}[S]=!0}const U=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class v extends e{constructor(Ae){super(Ae),this.name="RequestContentLengthMismatch\
Error",this.message=Ae||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[U]===!0}[U]=!0}const t=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class s extends e{constructor(Ae){super(Ae),this.name="ResponseContentLengthMismatchError",this.message=Ae||"Response body length does not match\
 content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](Ae){return Ae&&Ae[t]===!0}[t]=!0}const h=Symbol.for("undici.error.UND_ERR_DESTROYED");class o extends e{constructor(Ae){
super(Ae),this.name="ClientDestroyedError",this.message=Ae||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[h]===!0}[h]=!0}const f=Symbol.for("undi\
ci.error.UND_ERR_CLOSED");class w extends e{constructor(Ae){super(Ae),this.name="ClientClosedError",this.message=Ae||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](Ae){return Ae&&
Ae[f]===!0}[f]=!0}const Q=Symbol.for("undici.error.UND_ERR_SOCKET");class d extends e{constructor(Ae,Te){super(Ae),this.name="SocketError",this.message=Ae||"Socket error",this.code="UND_ERR_SOCKET",this.
socket=Te}static[Symbol.hasInstance](Ae){return Ae&&Ae[Q]===!0}[Q]=!0}const b=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class T extends e{constructor(Ae){super(Ae),this.name="NotSupportedError",
this.message=Ae||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[b]===!0}[b]=!0}const G=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class J extends e{constructor(Ae){
super(Ae),this.name="MissingUpstreamError",this.message=Ae||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](Ae){return Ae&&Ae[G]===
!0}[G]=!0}const P=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class se extends Error{constructor(Ae,Te,me){super(Ae),this.name="HTTPParserError",this.code=Te?`HPE_${Te}`:void 0,this.data=me?me.toString():
void 0}static[Symbol.hasInstance](Ae){return Ae&&Ae[P]===!0}[P]=!0}const ue=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class Me extends e{constructor(Ae){super(Ae),this.name="ResponseExc\
eededMaxSizeError",this.message=Ae||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](Ae){return Ae&&Ae[ue]===!0}[ue]=!0}const be=Symbol.for("un\
dici.error.UND_ERR_REQ_RETRY");class de extends e{constructor(Ae,Te,{headers:me,data:ge}){super(Ae),this.name="RequestRetryError",this.message=Ae||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.
statusCode=Te,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[be]===!0}[be]=!0}const Ce=Symbol.for("undici.error.UND_ERR_RESPONSE");class Ie extends e{constructor(Ae,Te,{headers:me,
data:ge}){super(Ae),this.name="ResponseError",this.message=Ae||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=Te,this.data=ge,this.headers=me}static[Symbol.hasInstance](Ae){return Ae&&Ae[Ce]===
!0}[Ce]=!0}const Re=Symbol.for("undici.error.UND_ERR_PRX_TLS");class Fe extends e{constructor(Ae,Te,me){super(Te,{cause:Ae,...me??{}}),this.name="SecureProxyConnectionError",this.message=Te||"Secure P\
roxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=Ae}static[Symbol.hasInstance](Ae){return Ae&&Ae[Re]===!0}[Re]=!0}const re=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class ie extends e{constructor(Ae){
super(Ae),this.name="MessageSizeExceededError",this.message=Ae||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](Ae){return Ae&&Ae[re]===
!0}get[re](){return!0}}V.exports={AbortError:p,HTTPParserError:se,UndiciError:e,HeadersTimeoutError:R,HeadersOverflowError:c,BodyTimeoutError:g,RequestContentLengthMismatchError:v,ConnectTimeoutError:M,
ResponseStatusCodeError:C,InvalidArgumentError:i,InvalidReturnValueError:E,RequestAbortedError:N,ClientDestroyedError:o,ClientClosedError:w,InformationalError:H,SocketError:d,NotSupportedError:T,ResponseContentLengthMismatchError:s,
BalancedPoolMissingUpstreamError:J,ResponseExceededMaxSizeError:Me,RequestRetryError:de,ResponseError:Ie,SecureProxyConnectionError:Fe,MessageSizeExceededError:ie}}),4655:((V,$,e)=>{const{InvalidArgumentError:n,
NotSupportedError:M}=e(8707),D=e(4589),{isValidHTTPToken:R,isValidHeaderValue:y,isStream:c,destroy:B,isBuffer:g,isFormDataLike:A,isIterable:C,isBlobLike:a,buildURL:i,validateHandler:l,getServerName:E,
normalizedMethodRecords:I}=e(3440),{channels:p}=e(2414),{headerNameLowerCasedRecord:k}=e(735),N=/[^\u0021-\u00ff]/,S=Symbol("handler");class H{constructor(t,{path:s,method:h,body:o,headers:f,query:w,idempotent:Q,
blocking:d,upgrade:b,headersTimeout:T,bodyTimeout:G,reset:J,throwOnError:P,expectContinue:se,servername:ue},Me){if(typeof s!="string")throw new n("path must be a string");if(s[0]!=="/"&&!(s.startsWith(
"http://")||s.startsWith("https://"))&&h!=="CONNECT")throw new n("path must be an absolute URL or start with a slash");if(N.test(s))throw new n("invalid request path");if(typeof h!="string")throw new n(
"method must be a string");if(I[h]===void 0&&!R(h))throw new n("invalid request method");if(b&&typeof b!="string")throw new n("upgrade must be a string");if(b&&!y(b))throw new n("invalid upgrade heade\
r");if(T!=null&&(!Number.isFinite(T)||T<0))throw new n("invalid headersTimeout");if(G!=null&&(!Number.isFinite(G)||G<0))throw new n("invalid bodyTimeout");if(J!=null&&typeof J!="boolean")throw new n("\
invalid reset");if(se!=null&&typeof se!="boolean")throw new n("invalid expectContinue");if(this.headersTimeout=T,this.bodyTimeout=G,this.throwOnError=P===!0,this.method=h,this.abort=null,o==null)this.
body=null;else if(c(o)){this.body=o;const be=this.body._readableState;(!be||!be.autoDestroy)&&(this.endHandler=function(){B(this)},this.body.on("end",this.endHandler)),this.errorHandler=de=>{this.abort?
this.abort(de):this.error=de},this.body.on("error",this.errorHandler)}else if(g(o))this.body=o.byteLength?o:null;else if(ArrayBuffer.isView(o))this.body=o.buffer.byteLength?Buffer.from(o.buffer,o.byteOffset,
o.byteLength):null;else if(o instanceof ArrayBuffer)this.body=o.byteLength?Buffer.from(o):null;else if(typeof o=="string")this.body=o.length?Buffer.from(o):null;else if(A(o)||C(o)||a(o))this.body=o;else
throw new n("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=b||null,this.path=w?i(s,w):s,this.origin=t,this.idempotent=
Q??(h==="HEAD"||h==="GET"),this.blocking=d??!1,this.reset=J??null,this.host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=se??!1,Array.isArray(f)){if(f.length%
2!==0)throw new n("headers array must be even");for(let be=0;be<f.length;be+=2)U(this,f[be],f[be+1])}else if(f&&typeof f=="object")if(f[Symbol.iterator])for(const be of f){if(!Array.isArray(be)||be.length!==
2)throw new n("headers must be in key-value pair format");U(this,be[0],be[1])}else{const be=Object.keys(f);for(let de=0;de<be.length;++de)U(this,be[de],f[be[de]])}else if(f!=null)throw new n("headers \
must be an object or an array");l(Me,h,b),this.servername=ue||E(this.host),this[S]=Me,p.create.hasSubscribers&&p.create.publish({request:this})}onBodySent(t){if(this[S].onBodySent)try{return this[S].onBodySent(
t)}catch(s){this.abort(s)}}onRequestSent(){if(p.bodySent.hasSubscribers&&p.bodySent.publish({request:this}),this[S].onRequestSent)try{return this[S].onRequestSent()}catch(t){this.abort(t)}}onConnect(t){
if(D(!this.aborted),D(!this.completed),this.error)t(this.error);else return this.abort=t,this[S].onConnect(t)}onResponseStarted(){return this[S].onResponseStarted?.()}onHeaders(t,s,h,o){D(!this.aborted),
D(!this.completed),p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:t,headers:s,statusText:o}});try{return this[S].onHeaders(t,s,h,o)}catch(f){this.abort(f)}}onData(t){D(
!this.aborted),D(!this.completed);try{return this[S].onData(t)}catch(s){return this.abort(s),!1}}onUpgrade(t,s,h,o=""){this.onFinally(),D(!this.aborted),D(!this.completed),t!==null&&this.#e(t,s,o);const f=this[S].
onUpgrade(t,s,h);return this.aborted||(this.completed=!0,t!==null&&this.#A()),f}onUpgradeResponse(t,s,h,o=""){D(!this.aborted),D(this.completed),p.headers.hasSubscribers&&this.#e(t,h(s),o),this.#A()}onUpgradeError(t){
D(!this.aborted),D(this.completed),p.error.hasSubscribers&&p.error.publish({request:this,error:t})}#e(t,s,h){p.headers.hasSubscribers&&p.headers.publish({request:this,response:{statusCode:t,headers:s,
statusText:h}})}#A(){p.trailers.hasSubscribers&&p.trailers.publish({request:this,trailers:[]})}onComplete(t){this.onFinally(),D(!this.aborted),this.completed=!0,p.trailers.hasSubscribers&&p.trailers.publish(
{request:this,trailers:t});try{return this[S].onComplete(t)}catch(s){this.onError(s)}}onError(t){if(this.onFinally(),p.error.hasSubscribers&&p.error.publish({request:this,error:t}),!this.aborted)return this.
aborted=!0,this[S].onError(t)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(t,s){
return U(this,t,s),this}}function U(v,t,s){if(s&&typeof s=="object"&&!Array.isArray(s))throw new n(`invalid ${t} header`);if(s===void 0)return;let h=k[t];if(h===void 0&&(h=t.toLowerCase(),k[h]===void 0&&
!R(h)))throw new n("invalid header key");if(Array.isArray(s)){const o=[];for(let f=0;f<s.length;f++)if(typeof s[f]=="string"){if(!y(s[f]))throw new n(`invalid ${t} header`);o.push(s[f])}else if(s[f]===
null)o.push("");else{if(typeof s[f]=="object")throw new n(`invalid ${t} header`);{const w=`${s[f]}`;if(!y(w))throw new n(`invalid ${t} header`);o.push(w)}}s=o}else if(typeof s=="string"){if(!y(s))throw new n(
`invalid ${t} header`)}else if(s===null)s="";else if(s=`${s}`,!y(s))throw new n(`invalid ${t} header`);if(h==="host"){if(v.host!==null)throw new n("duplicate host header");if(typeof s!="string")throw new n(
"invalid host header");v.host=s}else if(h==="content-length"){if(v.contentLength!==null)throw new n("duplicate content-length header");if(v.contentLength=parseInt(s,10),!Number.isFinite(v.contentLength))
throw new n("invalid content-length header")}else if(v.contentType===null&&h==="content-type")v.contentType=s,v.headers.push(t,s);else{if(h==="transfer-encoding"||h==="keep-alive"||h==="upgrade")throw new n(
`invalid ${h} header`);if(h==="connection"){const o=typeof s=="string"?s.toLowerCase():null;if(o!=="close"&&o!=="keep-alive")throw new n("invalid connection header");o==="close"&&(v.reset=!0)}else{if(h===
"expect")throw new M("expect header not supported");v.headers.push(t,s)}}}V.exports=H}),6443:(V=>{V.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol(
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
ncurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((V,$,e)=>{const{wellknownHeaderNames:n,headerNameLowerCasedRecord:M}=e(
735);class D{value=null;left=null;middle=null;right=null;code;constructor(B,g,A){if(A===void 0||A>=B.length)throw new TypeError("Unreachable");if((this.code=B.charCodeAt(A))>127)throw new TypeError("k\
ey must be ascii string");B.length!==++A?this.middle=new D(B,g,A):this.value=g}add(B,g){const A=B.length;if(A===0)throw new TypeError("Unreachable");let C=0,a=this;for(;;){const i=B.charCodeAt(C);if(i>
127)throw new TypeError("key must be ascii string");if(a.code===i)if(A===++C){a.value=g;break}else if(a.middle!==null)a=a.middle;else{a.middle=new D(B,g,C);break}else if(a.code<i)if(a.left!==null)a=a.
left;else{a.left=new D(B,g,C);break}else if(a.right!==null)a=a.right;else{a.right=new D(B,g,C);break}}}search(B){const g=B.length;let A=0,C=this;for(;C!==null&&A<g;){let a=B[A];for(a<=90&&a>=65&&(a|=32);C!==
null;){if(a===C.code){if(g===++A)return C;C=C.middle;break}C=C.code<a?C.left:C.right}}return null}}class R{node=null;insert(B,g){this.node===null?this.node=new D(B,g,0):this.node.add(B,g)}lookup(B){return this.
node?.search(B)?.value??null}}const y=new R;for(let c=0;c<n.length;++c){const B=M[n[c]];y.insert(B,B)}V.exports={TernarySearchTree:R,tree:y}}),3440:((V,$,e)=>{const n=e(4589),{kDestroyed:M,kBodyUsed:D,
kListeners:R,kBody:y}=e(6443),{IncomingMessage:c}=e(7067),B=e(7075),g=e(7030),{Blob:A}=e(4573),C=e(7975),{stringify:a}=e(1792),{EventEmitter:i}=e(8474),{InvalidArgumentError:l}=e(8707),{headerNameLowerCasedRecord:E}=e(
735),{tree:I}=e(7752),[p,k]=process.versions.node.split(".").map(O=>Number(O));class N{constructor(Ee){this[y]=Ee,this[D]=!1}async*[Symbol.asyncIterator](){n(!this[D],"disturbed"),this[D]=!0,yield*this[y]}}
function S(O){return U(O)?(G(O)===0&&O.on("data",function(){n(!1)}),typeof O.readableDidRead!="boolean"&&(O[D]=!1,i.prototype.on.call(O,"data",function(){this[D]=!0})),O):O&&typeof O.pipeTo=="function"?
new N(O):O&&typeof O!="string"&&!ArrayBuffer.isView(O)&&T(O)?new N(O):O}function H(){}function U(O){return O&&typeof O=="object"&&typeof O.pipe=="function"&&typeof O.on=="function"}function v(O){if(O===
null)return!1;if(O instanceof A)return!0;if(typeof O!="object")return!1;{const Ee=O[Symbol.toStringTag];return(Ee==="Blob"||Ee==="File")&&("stream"in O&&typeof O.stream=="function"||"arrayBuffer"in O&&
typeof O.arrayBuffer=="function")}}function t(O,Ee){if(O.includes("?")||O.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const Ue=a(Ee);return Ue&&
(O+="?"+Ue),O}function s(O){const Ee=parseInt(O,10);return Ee===Number(O)&&Ee>=0&&Ee<=65535}function h(O){return O!=null&&O[0]==="h"&&O[1]==="t"&&O[2]==="t"&&O[3]==="p"&&(O[4]===":"||O[4]==="s"&&O[5]===
":")}function o(O){if(typeof O=="string"){if(O=new URL(O),!h(O.origin||O.protocol))throw new l("Invalid URL protocol: the URL must start with `http:` or `https:`.");return O}if(!O||typeof O!="object")
throw new l("Invalid URL: The URL argument must be a non-null object.");if(!(O instanceof URL)){if(O.port!=null&&O.port!==""&&s(O.port)===!1)throw new l("Invalid URL: port must be a valid integer or a\
 string representation of an integer.");if(O.path!=null&&typeof O.path!="string")throw new l("Invalid URL path: the path must be a string or null/undefined.");if(O.pathname!=null&&typeof O.pathname!="\
string")throw new l("Invalid URL pathname: the pathname must be a string or null/undefined.");if(O.hostname!=null&&typeof O.hostname!="string")throw new l("Invalid URL hostname: the hostname must be a\
 string or null/undefined.");if(O.origin!=null&&typeof O.origin!="string")throw new l("Invalid URL origin: the origin must be a string or null/undefined.");if(!h(O.origin||O.protocol))throw new l("Inv\
alid URL protocol: the URL must start with `http:` or `https:`.");const Ee=O.port!=null?O.port:O.protocol==="https:"?443:80;let Ue=O.origin!=null?O.origin:`${O.protocol||""}//${O.hostname||""}:${Ee}`,
$e=O.path!=null?O.path:`${O.pathname||""}${O.search||""}`;return Ue[Ue.length-1]==="/"&&(Ue=Ue.slice(0,Ue.length-1)),$e&&$e[0]!=="/"&&($e=`/${$e}`),new URL(`${Ue}${$e}`)}if(!h(O.origin||O.protocol))throw new l(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return O}function f(O){if(O=o(O),O.pathname!=="/"||O.search||O.hash)throw new l("invalid url");return O}function w(O){if(O[0]==="["){
const Ue=O.indexOf("]");return n(Ue!==-1),O.substring(1,Ue)}const Ee=O.indexOf(":");return Ee===-1?O:O.substring(0,Ee)}function Q(O){if(!O)return null;n(typeof O=="string");const Ee=w(O);return g.isIP(
Ee)?"":Ee}function d(O){return JSON.parse(JSON.stringify(O))}function b(O){return O!=null&&typeof O[Symbol.asyncIterator]=="function"}function T(O){return O!=null&&(typeof O[Symbol.iterator]=="functio\
n"||typeof O[Symbol.asyncIterator]=="function")}function G(O){if(O==null)return 0;if(U(O)){const Ee=O._readableState;return Ee&&Ee.objectMode===!1&&Ee.ended===!0&&Number.isFinite(Ee.length)?Ee.length:
null}else{if(v(O))return O.size!=null?O.size:null;if(Ie(O))return O.byteLength}return null}function J(O){return O&&!!(O.destroyed||O[M]||B.isDestroyed?.(O))}function P(O,Ee){O==null||!U(O)||J(O)||(typeof O.
destroy=="function"?(Object.getPrototypeOf(O).constructor===c&&(O.socket=null),O.destroy(Ee)):Ee&&queueMicrotask(()=>{O.emit("error",Ee)}),O.destroyed!==!0&&(O[M]=!0))}const se=/timeout=(\d+)/;function ue(O){
const Ee=O.toString().match(se);return Ee?parseInt(Ee[1],10)*1e3:null}function Me(O){return typeof O=="string"?E[O]??O.toLowerCase():I.lookup(O)??O.toString("latin1").toLowerCase()}function be(O){return I.
lookup(O)??O.toString("latin1").toLowerCase()}function de(O,Ee){Ee===void 0&&(Ee={});for(let Ue=0;Ue<O.length;Ue+=2){const $e=Me(O[Ue]);let Ke=Ee[$e];if(Ke)typeof Ke=="string"&&(Ke=[Ke],Ee[$e]=Ke),Ke.
push(O[Ue+1].toString("utf8"));else{const Ve=O[Ue+1];typeof Ve=="string"?Ee[$e]=Ve:Ee[$e]=Array.isArray(Ve)?Ve.map(oA=>oA.toString("utf8")):Ve.toString("utf8")}}return"content-length"in Ee&&"content-d\
isposition"in Ee&&(Ee["content-disposition"]=Buffer.from(Ee["content-disposition"]).toString("latin1")),Ee}function Ce(O){const Ee=O.length,Ue=new Array(Ee);let $e=!1,Ke=-1,Ve,oA,hA=0;for(let QA=0;QA<
O.length;QA+=2)Ve=O[QA],oA=O[QA+1],typeof Ve!="string"&&(Ve=Ve.toString()),typeof oA!="string"&&(oA=oA.toString("utf8")),hA=Ve.length,hA===14&&Ve[7]==="-"&&(Ve==="content-length"||Ve.toLowerCase()==="\
content-length")?$e=!0:hA===19&&Ve[7]==="-"&&(Ve==="content-disposition"||Ve.toLowerCase()==="content-disposition")&&(Ke=QA+1),Ue[QA]=Ve,Ue[QA+1]=oA;return $e&&Ke!==-1&&(Ue[Ke]=Buffer.from(Ue[Ke]).toString(
"latin1")),Ue}function Ie(O){return O instanceof Uint8Array||Buffer.isBuffer(O)}function Re(O,Ee,Ue){if(!O||typeof O!="object")throw new l("handler must be an object");if(typeof O.onConnect!="function")
throw new l("invalid onConnect method");if(typeof O.onError!="function")throw new l("invalid onError method");if(typeof O.onBodySent!="function"&&O.onBodySent!==void 0)throw new l("invalid onBodySent \
method");if(Ue||Ee==="CONNECT"){if(typeof O.onUpgrade!="function")throw new l("invalid onUpgrade method")}else{if(typeof O.onHeaders!="function")throw new l("invalid onHeaders method");if(typeof O.onData!=
"function")throw new l("invalid onData method");if(typeof O.onComplete!="function")throw new l("invalid onComplete method")}}function Fe(O){return!!(O&&(B.isDisturbed(O)||O[D]))}function re(O){return!!(O&&
B.isErrored(O))}function ie(O){return!!(O&&B.isReadable(O))}function he(O){return{localAddress:O.localAddress,localPort:O.localPort,remoteAddress:O.remoteAddress,remotePort:O.remotePort,remoteFamily:O.
remoteFamily,timeout:O.timeout,bytesWritten:O.bytesWritten,bytesRead:O.bytesRead}}function Ae(O){let Ee;return new ReadableStream({async start(){Ee=O[Symbol.asyncIterator]()},async pull(Ue){const{done:$e,
value:Ke}=await Ee.next();if($e)queueMicrotask(()=>{Ue.close(),Ue.byobRequest?.respond(0)});else{const Ve=Buffer.isBuffer(Ke)?Ke:Buffer.from(Ke);Ve.byteLength&&Ue.enqueue(new Uint8Array(Ve))}return Ue.
desiredSize>0},async cancel(Ue){await Ee.return()},type:"bytes"})}function Te(O){return O&&typeof O=="object"&&typeof O.append=="function"&&typeof O.delete=="function"&&typeof O.get=="function"&&typeof O.
getAll=="function"&&typeof O.has=="function"&&typeof O.set=="function"&&O[Symbol.toStringTag]==="FormData"}function me(O,Ee){return"addEventListener"in O?(O.addEventListener("abort",Ee,{once:!0}),()=>O.
removeEventListener("abort",Ee)):(O.addListener("abort",Ee),()=>O.removeListener("abort",Ee))}const ge=typeof String.prototype.toWellFormed=="function",ce=typeof String.prototype.isWellFormed=="functi\
on";function ye(O){return ge?`${O}`.toWellFormed():C.toUSVString(O)}function Se(O){return ce?`${O}`.isWellFormed():ye(O)===`${O}`}function ze(O){switch(O){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return O>=33&&O<=126}}function nA(O){if(O.length===0)return!1;for(let Ee=0;Ee<O.length;++Ee)if(!ze(O.charCodeAt(Ee)))return!1;return!0}const eA=/[^\t\x20-\x7e\x80-\xff]/;function gA(O){
return!eA.test(O)}function He(O){if(O==null||O==="")return{start:0,end:null,size:null};const Ee=O?O.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return Ee?{start:parseInt(Ee[1]),end:Ee[2]?parseInt(Ee[2]):
null,size:Ee[3]?parseInt(Ee[3]):null}:null}function sA(O,Ee,Ue){return(O[R]??=[]).push([Ee,Ue]),O.on(Ee,Ue),O}function Ze(O){for(const[Ee,Ue]of O[R]??[])O.removeListener(Ee,Ue);O[R]=null}function qe(O,Ee,Ue){
try{Ee.onError(Ue),n(Ee.aborted)}catch($e){O.emit("error",$e)}}const Ge=Object.create(null);Ge.enumerable=!0;const BA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"\
OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},fe={...BA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(BA,null),Object.setPrototypeOf(fe,null),V.exports={kEnumerableProperty:Ge,
nop:H,isDisturbed:Fe,isErrored:re,isReadable:ie,toUSVString:ye,isUSVString:Se,isBlobLike:v,parseOrigin:f,parseURL:o,getServerName:Q,isStream:U,isIterable:T,isAsyncIterable:b,isDestroyed:J,headerNameToString:Me,
bufferToLowerCasedHeaderName:be,addListener:sA,removeAllListeners:Ze,errorRequest:qe,parseRawHeaders:Ce,parseHeaders:de,parseKeepAliveTimeout:ue,destroy:P,bodyLength:G,deepClone:d,ReadableStreamFrom:Ae,
isBuffer:Ie,validateHandler:Re,getSocketInfo:he,isFormDataLike:Te,buildURL:t,addAbortListener:me,isValidHTTPToken:nA,isValidHeaderValue:gA,isTokenCharCode:ze,parseRangeHeader:He,normalizedMethodRecordsBase:BA,
normalizedMethodRecords:fe,isValidPort:s,isHttpOrHttpsPrefixed:h,nodeMajor:p,nodeMinor:k,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:S}}),7405:((V,$,e)=>{const{InvalidArgumentError:n}=e(
8707),{kClients:M,kRunning:D,kClose:R,kDestroy:y,kDispatch:c,kInterceptors:B}=e(6443),g=e(1841),A=e(628),C=e(3701),a=e(3440),i=e(5092),l=Symbol("onConnect"),E=Symbol("onDisconnect"),I=Symbol("onConnec\
tionError"),p=Symbol("maxRedirections"),k=Symbol("onDrain"),N=Symbol("factory"),S=Symbol("options");function H(v,t){return t&&t.connections===1?new C(v,t):new A(v,t)}class U extends g{constructor({factory:t=H,
maxRedirections:s=0,connect:h,tls:o,...f}={}){if(typeof t!="function")throw new n("factory must be a function.");if(h!=null&&typeof h!="function"&&typeof h!="object")throw new n("connect must be a fun\
ction or an object");if(!Number.isInteger(s)||s<0)throw new n("maxRedirections must be a positive number");super(f),h&&typeof h!="function"&&(h={...h}),o&&typeof o!="function"&&(o={...o}),this[B]=f.interceptors?.
Agent&&Array.isArray(f.interceptors.Agent)?f.interceptors.Agent:[i({maxRedirections:s})],this[S]={...a.deepClone(f),connect:h,tls:o},this[S].interceptors=f.interceptors?{...f.interceptors}:void 0,this[p]=
s,this[N]=t,this[M]=new Map,this[k]=(w,Q)=>{this.emit("drain",w,[this,...Q])},this[l]=(w,Q)=>{this.emit("connect",w,[this,...Q])},this[E]=(w,Q,d)=>{this.emit("disconnect",w,[this,...Q],d)},this[I]=(w,Q,d)=>{
this.emit("connectionError",w,[this,...Q],d)}}get[D](){let t=0;for(const s of this[M].values())t+=s[D];return t}[c](t,s){let h;if(t.origin&&(typeof t.origin=="string"||t.origin instanceof URL))h=String(
t.origin);else throw new n("opts.origin must be a non-empty string or URL.");let o=this[M].get(h);return o||(o=this[N](t.origin,this[S]).on("drain",this[k]).on("connect",this[l]).on("disconnect",this[E]).
on("connectionError",this[I]),this[M].set(h,o)),o.dispatch(t,s)}async[R](){const t=[];for(const s of this[M].values())t.push(s.close());this[M].clear(),await Promise.all(t)}async[y](t){const s=[];for(const h of this[M].
values())s.push(h.destroy(t));this[M].clear(),await Promise.all(s)}}V.exports=U}),837:((V,$,e)=>{const{BalancedPoolMissingUpstreamError:n,InvalidArgumentError:M}=e(8707),{PoolBase:D,kClients:R,kNeedDrain:y,
kAddClient:c,kRemoveClient:B,kGetDispatcher:g}=e(2128),A=e(628),{kUrl:C,kInterceptors:a}=e(6443),{parseOrigin:i}=e(3440),l=Symbol("factory"),E=Symbol("options"),I=Symbol("kGreatestCommonDivisor"),p=Symbol(
"kCurrentWeight"),k=Symbol("kIndex"),N=Symbol("kWeight"),S=Symbol("kMaxWeightPerServer"),H=Symbol("kErrorPenalty");function U(s,h){if(s===0)return h;for(;h!==0;){const o=h;h=s%h,s=o}return s}function v(s,h){
return new A(s,h)}class t extends D{constructor(h=[],{factory:o=v,...f}={}){if(super(),this[E]=f,this[k]=-1,this[p]=0,this[S]=this[E].maxWeightPerServer||100,this[H]=this[E].errorPenalty||15,Array.isArray(
h)||(h=[h]),typeof o!="function")throw new M("factory must be a function.");this[a]=f.interceptors?.BalancedPool&&Array.isArray(f.interceptors.BalancedPool)?f.interceptors.BalancedPool:[],this[l]=o;for(const w of h)
this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(h){const o=i(h).origin;if(this[R].find(w=>w[C].origin===o&&w.closed!==!0&&w.destroyed!==!0))return this;const f=this[l](o,Object.assign(
{},this[E]));this[c](f),f.on("connect",()=>{f[N]=Math.min(this[S],f[N]+this[H])}),f.on("connectionError",()=>{f[N]=Math.max(1,f[N]-this[H]),this._updateBalancedPoolStats()}),f.on("disconnect",(...w)=>{
const Q=w[2];Q&&Q.code==="UND_ERR_SOCKET"&&(f[N]=Math.max(1,f[N]-this[H]),this._updateBalancedPoolStats())});for(const w of this[R])w[N]=this[S];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){
let h=0;for(let o=0;o<this[R].length;o++)h=U(this[R][o][N],h);this[I]=h}removeUpstream(h){const o=i(h).origin,f=this[R].find(w=>w[C].origin===o&&w.closed!==!0&&w.destroyed!==!0);return f&&this[B](f),this}get upstreams(){
return this[R].filter(h=>h.closed!==!0&&h.destroyed!==!0).map(h=>h[C].origin)}[g](){if(this[R].length===0)throw new n;if(!this[R].find(Q=>!Q[y]&&Q.closed!==!0&&Q.destroyed!==!0)||this[R].map(Q=>Q[y]).
reduce((Q,d)=>Q&&d,!0))return;let f=0,w=this[R].findIndex(Q=>!Q[y]);for(;f++<this[R].length;){this[k]=(this[k]+1)%this[R].length;const Q=this[R][this[k]];if(Q[N]>this[R][w][N]&&!Q[y]&&(w=this[k]),this[k]===
0&&(this[p]=this[p]-this[I],this[p]<=0&&(this[p]=this[S])),Q[N]>=this[p]&&!Q[y])return Q}return this[p]=this[R][w][N],this[k]=w,this[R][w]}}V.exports=t}),637:((V,$,e)=>{const n=e(4589),M=e(3440),{channels:D}=e(
2414),R=e(6603),{RequestContentLengthMismatchError:y,ResponseContentLengthMismatchError:c,RequestAbortedError:B,InvalidArgumentError:g,HeadersTimeoutError:A,HeadersOverflowError:C,SocketError:a,InformationalError:i,
BodyTimeoutError:l,HTTPParserError:E,ResponseExceededMaxSizeError:I}=e(8707),{kUrl:p,kReset:k,kClient:N,kParser:S,kBlocking:H,kRunning:U,kPending:v,kSize:t,kWriting:s,kQueue:h,kNoRef:o,kKeepAliveDefaultTimeout:f,
kHostHeader:w,kPendingIdx:Q,kRunningIdx:d,kError:b,kPipelining:T,kSocket:G,kKeepAliveTimeoutValue:J,kMaxHeadersSize:P,kKeepAliveMaxTimeout:se,kKeepAliveTimeoutThreshold:ue,kHeadersTimeout:Me,kBodyTimeout:be,
kStrictContentLength:de,kMaxRequests:Ce,kCounter:Ie,kMaxResponseSize:Re,kOnError:Fe,kResume:re,kHTTPContext:ie}=e(6443),he=e(2824),Ae=Buffer.alloc(0),Te=Buffer[Symbol.species],me=M.addListener,ge=M.removeAllListeners,
ce=Symbol("kIdleSocketValidation"),ye=Symbol("kIdleSocketValidationTimeout"),Se=Symbol("kSocketUsed");let ze;async function nA(){const Je=process.env.JEST_WORKER_ID?e(3870):void 0;let _;try{_=await WebAssembly.
compile(e(3434))}catch{_=await WebAssembly.compile(Je||e(3870))}return await WebAssembly.instantiate(_,{env:{wasm_on_url:(Y,Z,L)=>0,wasm_on_status:(Y,Z,L)=>{n(He.ptr===Y);const j=Z-qe+sA.byteOffset;return He.
onStatus(new Te(sA.buffer,j,L))||0},wasm_on_message_begin:Y=>(n(He.ptr===Y),He.onMessageBegin()||0),wasm_on_header_field:(Y,Z,L)=>{n(He.ptr===Y);const j=Z-qe+sA.byteOffset;return He.onHeaderField(new Te(
sA.buffer,j,L))||0},wasm_on_header_value:(Y,Z,L)=>{n(He.ptr===Y);const j=Z-qe+sA.byteOffset;return He.onHeaderValue(new Te(sA.buffer,j,L))||0},wasm_on_headers_complete:(Y,Z,L,j)=>(n(He.ptr===Y),He.onHeadersComplete(
Z,!!L,!!j)||0),wasm_on_body:(Y,Z,L)=>{n(He.ptr===Y);const j=Z-qe+sA.byteOffset;return He.onBody(new Te(sA.buffer,j,L))||0},wasm_on_message_complete:Y=>(n(He.ptr===Y),He.onMessageComplete()||0)}})}let eA=null,
gA=nA();gA.catch();let He=null,sA=null,Ze=0,qe=null;const Ge=0,BA=1,fe=2|BA,O=4|BA,Ee=8|Ge;class Ue{constructor(_,Y,{exports:Z}){n(Number.isFinite(_[P])&&_[P]>0),this.llhttp=Z,this.ptr=this.llhttp.llhttp_alloc(
he.TYPE.RESPONSE),this.client=_,this.socket=Y,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=_[P],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=_[Re]}setTimeout(_,Y){
_!==this.timeoutValue||Y&BA^this.timeoutType&BA?(this.timeout&&(R.clearTimeout(this.timeout),this.timeout=null),_&&(Y&BA?this.timeout=R.setFastTimeout($e,_,new WeakRef(this)):(this.timeout=setTimeout(
$e,_,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=_):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=Y}resume(){this.socket.destroyed||!this.paused||(n(this.
ptr!=null),n(He==null),this.llhttp.llhttp_resume(this.ptr),n(this.timeoutType===O),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||Ae),this.readMore())}readMore(){
for(;!this.paused&&this.ptr;){const _=this.socket.read();if(_===null)break;this.execute(_)}}execute(_){n(this.ptr!=null),n(He==null),n(!this.paused);const{socket:Y,llhttp:Z}=this;_.length>Ze&&(qe&&Z.free(
qe),Ze=Math.ceil(_.length/4096)*4096,qe=Z.malloc(Ze)),new Uint8Array(Z.memory.buffer,qe,Ze).set(_);try{let L;try{sA=_,He=this,L=Z.llhttp_execute(this.ptr,qe,_.length)}catch(te){throw te}finally{He=null,
sA=null}const j=Z.llhttp_get_error_pos(this.ptr)-qe;if(L!==he.ERROR.OK){const te=_.subarray(j);if(L===he.ERROR.PAUSED_UPGRADE)this.onUpgrade(te);else if(L===he.ERROR.PAUSED)this.paused=!0,Y.unshift(te);else
throw this.createError(L,te)}}catch(L){M.destroy(Y,L)}}finish(){n(He===null),n(this.ptr!=null),n(!this.paused);const{llhttp:_}=this;let Y;try{He=this,Y=_.llhttp_finish(this.ptr)}finally{He=null}return Y===
he.ERROR.OK?null:Y===he.ERROR.PAUSED||Y===he.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(Y,Ae)}createError(_,Y){const{llhttp:Z,contentLength:L,bytesRead:j}=this;if(L&&j!==parseInt(L,10))
return new c;const te=Z.llhttp_get_error_reason(this.ptr);let ae="";if(te){const le=new Uint8Array(Z.memory.buffer,te).indexOf(0);ae="Response does not match the HTTP/1.1 protocol ("+Buffer.from(Z.memory.
buffer,te,le).toString()+")"}return new E(ae,he.ERROR[_],Y)}destroy(){n(this.ptr!=null),n(He==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&R.clearTimeout(this.timeout),this.timeout=
null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(_){this.statusText=_.toString()}onMessageBegin(){const{socket:_,client:Y}=this;if(_.destroyed)return-1;if(Y[U]===0)return M.destroy(
_,new a("bad response",M.getSocketInfo(_))),-1;const Z=Y[h][Y[d]];if(!Z)return-1;Z.onResponseStarted()}onHeaderField(_){const Y=this.headers.length;(Y&1)===0?this.headers.push(_):this.headers[Y-1]=Buffer.
concat([this.headers[Y-1],_]),this.trackHeader(_.length)}onHeaderValue(_){let Y=this.headers.length;(Y&1)===1?(this.headers.push(_),Y+=1):this.headers[Y-1]=Buffer.concat([this.headers[Y-1],_]);const Z=this.
headers[Y-2];if(Z.length===10){const L=M.bufferToLowerCasedHeaderName(Z);L==="keep-alive"?this.keepAlive+=_.toString():L==="connection"&&(this.connection+=_.toString())}else Z.length===14&&M.bufferToLowerCasedHeaderName(
Z)==="content-length"&&(this.contentLength+=_.toString());this.trackHeader(_.length)}trackHeader(_){this.headersSize+=_,this.headersSize>=this.headersMaxSize&&M.destroy(this.socket,new C)}onUpgrade(_){
const{upgrade:Y,client:Z,socket:L,headers:j,statusCode:te,statusText:ae}=this;n(Y),n(Z[G]===L),n(!L.destroyed),n(!this.paused),n((j.length&1)===0);const le=Z[h][Z[d]];n(le),n(le.upgrade||le.method==="\
CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,L.unshift(_),L[S].destroy(),L[S]=null,L[N]=null,L[b]=null,ge(L),Z[G]=null,Z[ie]=null,Z[h][Z[d]++]=
null,Z.emit("disconnect",Z[p],[Z],new i("upgrade"));try{le.onUpgrade(te,j,L,ae)}catch(Qe){M.errorRequest(Z,le,Qe),M.destroy(L,Qe)}Z[re]()}onHeadersComplete(_,Y,Z){const{client:L,socket:j,headers:te,statusText:ae}=this;
if(j.destroyed)return-1;if(L[U]===0)return M.destroy(j,new a("bad response",M.getSocketInfo(j))),-1;const le=L[h][L[d]];if(!le)return-1;if(n(!this.upgrade),n(this.statusCode<200),_===100)return M.destroy(
j,new a("bad response",M.getSocketInfo(j))),-1;if(Y&&!le.upgrade)return M.destroy(j,new a("bad upgrade",M.getSocketInfo(j))),-1;if(n(this.timeoutType===fe),this.statusCode=_,this.shouldKeepAlive=Z||le.
method==="HEAD"&&!j[k]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const Le=le.bodyTimeout!=null?le.bodyTimeout:L[be];this.setTimeout(Le,O)}else this.timeout&&this.timeout.refresh&&
this.timeout.refresh();if(le.method==="CONNECT")return n(L[U]===1),this.upgrade=!0,2;if(Y)return n(L[U]===1),this.upgrade=!0,2;if(n((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.
shouldKeepAlive&&L[T]){const Le=this.keepAlive?M.parseKeepAliveTimeout(this.keepAlive):null;if(Le!=null){const je=Math.min(Le-L[ue],L[se]);je<=0?j[k]=!0:L[J]=je}else L[J]=L[f]}else j[k]=!0;const Qe=le.
onHeaders(_,te,this.resume,ae)===!1;return le.aborted?-1:le.method==="HEAD"||_<200?1:(j[H]&&(j[H]=!1,L[re]()),Qe?he.ERROR.PAUSED:0)}onBody(_){const{client:Y,socket:Z,statusCode:L,maxResponseSize:j}=this;
if(Z.destroyed)return-1;const te=Y[h][Y[d]];if(n(te),n(this.timeoutType===O),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),n(L>=200),j>-1&&this.bytesRead+_.length>j)return M.destroy(Z,new I),
-1;if(this.bytesRead+=_.length,te.onData(_)===!1)return he.ERROR.PAUSED}onMessageComplete(){const{client:_,socket:Y,statusCode:Z,upgrade:L,headers:j,contentLength:te,bytesRead:ae,shouldKeepAlive:le}=this;
if(Y.destroyed&&(!Z||le))return-1;if(L)return;n(Z>=100),n((this.headers.length&1)===0);const Qe=_[h][_[d]];if(n(Qe),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.
keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(Z<200)){if(Qe.method!=="HEAD"&&te&&ae!==parseInt(te,10))return M.destroy(Y,new c),-1;if(Qe.onComplete(j),_[h][_[d]++]=null,Y[Se]=!0,
Y[s])return n(_[U]===0),M.destroy(Y,new i("reset")),he.ERROR.PAUSED;if(le){if(Y[k]&&_[U]===0)return M.destroy(Y,new i("reset")),he.ERROR.PAUSED;_[T]==null||_[T]===1?setImmediate(()=>_[re]()):_[re]()}else
return M.destroy(Y,new i("reset")),he.ERROR.PAUSED}}}function $e(Je){const{socket:_,timeoutType:Y,client:Z,paused:L}=Je.deref();Y===fe?(!_[s]||_.writableNeedDrain||Z[U]>1)&&(n(!L,"cannot be paused whi\
le waiting for headers"),M.destroy(_,new A)):Y===O?L||M.destroy(_,new l):Y===Ee&&(n(Z[U]===0&&Z[J]),M.destroy(_,new i("socket idle timeout")))}async function Ke(Je,_){Je[G]=_,eA||(eA=await gA,gA=null),
_[o]=!1,_[s]=!1,_[k]=!1,_[H]=!1,_[ce]=0,_[ye]=null,_[Se]=!1,_[S]=new Ue(Je,_,eA),me(_,"error",function(Z){const L=this[S];if(Z.code==="ECONNRESET"&&L.statusCode&&!L.shouldKeepAlive){const j=L.finish();
j&&(this[b]=j,this[N][Fe](j));return}this[b]=Z,this[N][Fe](Z)}),me(_,"readable",function(){const Z=this[S];Z&&Z.readMore()}),me(_,"end",function(){const Z=this[S];if(Z.statusCode&&!Z.shouldKeepAlive){
const L=Z.finish();L&&M.destroy(this,L);return}M.destroy(this,new a("other side closed",M.getSocketInfo(this)))}),me(_,"close",function(){const Z=this[N],L=this[S];Ve(this),L&&(!this[b]&&L.statusCode&&
!L.shouldKeepAlive&&(this[b]=L.finish()||this[b]),this[S].destroy(),this[S]=null);const j=this[b]||new a("closed",M.getSocketInfo(this));if(Z[G]=null,Z[ie]=null,Z.destroyed){n(Z[v]===0);const te=Z[h].
splice(Z[d]);for(let ae=0;ae<te.length;ae++){const le=te[ae];M.errorRequest(Z,le,j)}}else if(Z[U]>0&&j.code!=="UND_ERR_INFO"){const te=Z[h][Z[d]];Z[h][Z[d]++]=null,M.errorRequest(Z,te,j)}Z[Q]=Z[d],n(Z[U]===
0),Z.emit("disconnect",Z[p],[Z],j),Z[re]()});let Y=!1;return _.on("close",()=>{Y=!0}),{version:"h1",defaultPipelining:1,write(...Z){return fA(Je,...Z)},resume(){hA(Je)},destroy(Z,L){Y?queueMicrotask(L):
_.destroy(Z).on("close",L)},get destroyed(){return _.destroyed},busy(Z){return!!(_[s]||_[k]||_[H]||_[ce]===1||Z&&(Je[U]>0&&!Z.idempotent||Je[U]>0&&(Z.upgrade||Z.method==="CONNECT")||Je[U]>0&&M.bodyLength(
Z.body)!==0&&(M.isStream(Z.body)||M.isAsyncIterable(Z.body)||M.isFormDataLike(Z.body))))}}}function Ve(Je){Je[ye]&&(clearImmediate(Je[ye]),Je[ye]=null),Je[ce]=0}function oA(Je,_){_[ce]=1,_[ye]=setImmediate(
()=>{_[ye]=null,_[ce]=2,Je[G]===_&&!_.destroyed&&Je[re]()})}function hA(Je){const _=Je[G];if(_&&!_.destroyed){if(Je[t]===0?!_[o]&&_.unref&&(_.unref(),_[o]=!0):_[o]&&_.ref&&(_.ref(),_[o]=!1),Je[U]===0&&
Je[v]>0&&_[Se]){if(_[ce]===0)return oA(Je,_),_[S].readMore(),_.destroyed,void 0;if(_[ce]===1)return _[S].readMore(),_.destroyed,void 0}if(Je[U]===0&&(_[S].readMore(),_.destroyed))return;if(Je[t]===0)_[S].
timeoutType!==Ee&&_[S].setTimeout(Je[J],Ee);else if(Je[U]>0&&_[S].statusCode<200&&_[S].timeoutType!==fe){const Y=Je[h][Je[d]],Z=Y.headersTimeout!=null?Y.headersTimeout:Je[Me];_[S].setTimeout(Z,fe)}}}function QA(Je){
return Je!=="GET"&&Je!=="HEAD"&&Je!=="OPTIONS"&&Je!=="TRACE"&&Je!=="CONNECT"}function fA(Je,_){const{method:Y,path:Z,host:L,upgrade:j,blocking:te,reset:ae}=_;let{body:le,headers:Qe,contentLength:Le}=_;
const je=Y==="PUT"||Y==="POST"||Y==="PATCH"||Y==="QUERY"||Y==="PROPFIND"||Y==="PROPPATCH";if(M.isFormDataLike(le)){ze||(ze=e(4492).extractBody);const[aA,DA]=ze(le);_.contentType==null&&Qe.push("conten\
t-type",DA),le=aA.stream,Le=aA.length}else if(M.isBlobLike(le)&&_.contentType==null){const aA=le.type;if(aA){const DA=`${aA}`;if(!M.isValidHeaderValue(DA))return M.errorRequest(Je,_,new g("invalid con\
tent-type header")),!1;Qe.push("content-type",DA)}}le&&typeof le.read=="function"&&le.read(0);const AA=M.bodyLength(le);if(Le=AA??Le,Le===null&&(Le=_.contentLength),Le===0&&!je&&(Le=null),QA(Y)&&Le>0&&
_.contentLength!==null&&_.contentLength!==Le){if(Je[de])return M.errorRequest(Je,_,new y),!1;process.emitWarning(new y)}const Xe=Je[G];Ve(Xe);const tA=aA=>{if(!_.aborted){if(_.completed){(_.upgrade||_.
method==="CONNECT")&&M.destroy(Xe,new i("aborted"));return}M.errorRequest(Je,_,aA||new B),M.destroy(le),M.destroy(Xe,new i("aborted"))}};try{_.onConnect(tA)}catch(aA){M.errorRequest(Je,_,aA)}if(_.aborted)
return!1;Y==="HEAD"&&(Xe[k]=!0),(j||Y==="CONNECT")&&(Xe[k]=!0),ae!=null&&(Xe[k]=ae),Je[Ce]&&Xe[Ie]++>=Je[Ce]&&(Xe[k]=!0),te&&(Xe[H]=!0);let rA=`${Y} ${Z} HTTP/1.1\r
`;if(typeof L=="string"?rA+=`host: ${L}\r
`:rA+=Je[w],j?rA+=`connection: upgrade\r
upgrade: ${j}\r
`:Je[T]&&!Xe[k]?rA+=`connection: keep-alive\r
`:rA+=`connection: close\r
`,Array.isArray(Qe))for(let aA=0;aA<Qe.length;aA+=2){const DA=Qe[aA+0],cA=Qe[aA+1];if(Array.isArray(cA))for(let CA=0;CA<cA.length;CA++)rA+=`${DA}: ${cA[CA]}\r
`;else rA+=`${DA}: ${cA}\r
`}return D.sendHeaders.hasSubscribers&&D.sendHeaders.publish({request:_,headers:rA,socket:Xe}),!le||AA===0?pA(tA,null,Je,_,Xe,Le,rA,je):M.isBuffer(le)?pA(tA,le,Je,_,Xe,Le,rA,je):M.isBlobLike(le)?typeof le.
stream=="function"?bA(tA,le.stream(),Je,_,Xe,Le,rA,je):mA(tA,le,Je,_,Xe,Le,rA,je):M.isStream(le)?SA(tA,le,Je,_,Xe,Le,rA,je):M.isIterable(le)?bA(tA,le,Je,_,Xe,Le,rA,je):n(!1),!0}function SA(Je,_,Y,Z,L,j,te,ae){
n(j!==0||Y[U]===0,"stream body cannot be pipelined");let le=!1;const Qe=new FA({abort:Je,socket:L,request:Z,contentLength:j,client:Y,expectsPayload:ae,header:te}),Le=function(tA){if(!le)try{!Qe.write(
tA)&&this.pause&&this.pause()}catch(rA){M.destroy(this,rA)}},je=function(){le||_.resume&&_.resume()},AA=function(){if(queueMicrotask(()=>{_.removeListener("error",Xe)}),!le){const tA=new B;queueMicrotask(
()=>Xe(tA))}},Xe=function(tA){if(!le){if(le=!0,n(L.destroyed||L[s]&&Y[U]<=1),L.off("drain",je).off("error",Xe),_.removeListener("data",Le).removeListener("end",Xe).removeListener("close",AA),!tA)try{Qe.
end()}catch(rA){tA=rA}Qe.destroy(tA),tA&&(tA.code!=="UND_ERR_INFO"||tA.message!=="reset")?M.destroy(_,tA):M.destroy(_)}};_.on("data",Le).on("end",Xe).on("error",Xe).on("close",AA),_.resume&&_.resume(),
L.on("drain",je).on("error",Xe),_.errorEmitted??_.errored?setImmediate(()=>Xe(_.errored)):(_.endEmitted??_.readableEnded)&&setImmediate(()=>Xe(null)),(_.closeEmitted??_.closed)&&setImmediate(AA)}function pA(Je,_,Y,Z,L,j,te,ae){
try{_?M.isBuffer(_)&&(n(j===_.byteLength,"buffer body must have content length"),L.cork(),L.write(`${te}content-length: ${j}\r
\r
`,"latin1"),L.write(_),L.uncork(),Z.onBodySent(_),!ae&&Z.reset!==!1&&(L[k]=!0)):j===0?L.write(`${te}content-length: 0\r
\r
`,"latin1"):(n(j===null,"no body must not have content length"),L.write(`${te}\r
`,"latin1")),Z.onRequestSent(),Y[re]()}catch(le){Je(le)}}async function mA(Je,_,Y,Z,L,j,te,ae){n(j===_.size,"blob body must have content length");try{if(j!=null&&j!==_.size)throw new y;const le=Buffer.
from(await _.arrayBuffer());L.cork(),L.write(`${te}content-length: ${j}\r
\r
`,"latin1"),L.write(le),L.uncork(),Z.onBodySent(le),Z.onRequestSent(),!ae&&Z.reset!==!1&&(L[k]=!0),Y[re]()}catch(le){Je(le)}}async function bA(Je,_,Y,Z,L,j,te,ae){n(j!==0||Y[U]===0,"iterator body cann\
ot be pipelined");let le=null;function Qe(){if(le){const AA=le;le=null,AA()}}const Le=()=>new Promise((AA,Xe)=>{n(le===null),L[b]?Xe(L[b]):le=AA});L.on("close",Qe).on("drain",Qe);const je=new FA({abort:Je,
socket:L,request:Z,contentLength:j,client:Y,expectsPayload:ae,header:te});try{for await(const AA of _){if(L[b])throw L[b];je.write(AA)||await Le()}je.end()}catch(AA){je.destroy(AA)}finally{L.off("clos\
e",Qe).off("drain",Qe)}}class FA{constructor({abort:_,socket:Y,request:Z,contentLength:L,client:j,expectsPayload:te,header:ae}){this.socket=Y,this.request=Z,this.contentLength=L,this.client=j,this.bytesWritten=
0,this.expectsPayload=te,this.header=ae,this.abort=_,Y[s]=!0}write(_){const{socket:Y,request:Z,contentLength:L,client:j,bytesWritten:te,expectsPayload:ae,header:le}=this;if(Y[b])throw Y[b];if(Y.destroyed)
return!1;const Qe=Buffer.byteLength(_);if(!Qe)return!0;if(L!==null&&te+Qe>L){if(j[de])throw new y;process.emitWarning(new y)}Y.cork(),te===0&&(!ae&&Z.reset!==!1&&(Y[k]=!0),L===null?Y.write(`${le}trans\
fer-encoding: chunked\r
`,"latin1"):Y.write(`${le}content-length: ${L}\r
\r
`,"latin1")),L===null&&Y.write(`\r
${Qe.toString(16)}\r
`,"latin1"),this.bytesWritten+=Qe;const Le=Y.write(_);return Y.uncork(),Z.onBodySent(_),Le||Y[S].timeout&&Y[S].timeoutType===fe&&Y[S].timeout.refresh&&Y[S].timeout.refresh(),Le}end(){const{socket:_,contentLength:Y,
client:Z,bytesWritten:L,expectsPayload:j,header:te,request:ae}=this;if(ae.onRequestSent(),_[s]=!1,_[b])throw _[b];if(!_.destroyed){if(L===0?j?_.write(`${te}content-length: 0\r
\r
`,"latin1"):_.write(`${te}\r
`,"latin1"):Y===null&&_.write(`\r
0\r
\r
`,"latin1"),Y!==null&&L!==Y){if(Z[de])throw new y;process.emitWarning(new y)}_[S].timeout&&_[S].timeoutType===fe&&_[S].timeout.refresh&&_[S].timeout.refresh(),Z[re]()}}destroy(_){const{socket:Y,client:Z,
abort:L}=this;Y[s]=!1,_&&(n(Z[U]<=1,"pipeline should only contain this request"),L(_))}}V.exports=Ke}),8788:((V,$,e)=>{const n=e(4589),{errorMonitor:M}=e(8474),{pipeline:D}=e(7075),R=e(3440),{RequestContentLengthMismatchError:y,
RequestAbortedError:c,SocketError:B,InformationalError:g}=e(8707),{kUrl:A,kReset:C,kClient:a,kRunning:i,kPending:l,kQueue:E,kPendingIdx:I,kRunningIdx:p,kError:k,kSocket:N,kStrictContentLength:S,kOnError:H,
kMaxConcurrentStreams:U,kHTTP2Session:v,kResume:t,kSize:s,kHTTPContext:h}=e(6443),o=Symbol("open streams");let f,w=!1,Q;try{Q=e(2467)}catch{Q={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:d,HTTP2_HEADER_METHOD:b,
HTTP2_HEADER_PATH:T,HTTP2_HEADER_SCHEME:G,HTTP2_HEADER_CONTENT_LENGTH:J,HTTP2_HEADER_EXPECT:P,HTTP2_HEADER_STATUS:se}}=Q;function ue(ge){const ce=[];for(const[ye,Se]of Object.entries(ge))if(Array.isArray(
Se))for(const ze of Se)ce.push(Buffer.from(ye),Buffer.from(ze));else ce.push(Buffer.from(ye),Buffer.from(Se));return ce}function Me(ge){const{[se]:ce,...ye}=ge;return ue(ye)}async function be(ge,ce){ge[N]=
ce,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));const ye=Q.connect(ge[A],{createConnection:()=>ce,peerMaxConcurrentStreams:ge[U]});
ye[o]=0,ye[a]=ge,ye[N]=ce,R.addListener(ye,"error",Ce),R.addListener(ye,"frameError",Ie),R.addListener(ye,"end",Re),R.addListener(ye,"goaway",Fe),R.addListener(ye,"close",function(){const{[a]:ze}=this,
{[N]:nA}=ze,eA=this[N][k]||this[k]||new B("closed",R.getSocketInfo(nA));if(ze[v]=null,ze.destroyed){n(ze[l]===0);const gA=ze[E].splice(ze[p]);for(let He=0;He<gA.length;He++){const sA=gA[He];R.errorRequest(
ze,sA,eA)}}}),ye.unref(),ge[v]=ye,ce[v]=ye,R.addListener(ce,"error",function(ze){this[k]=ze,this[a][H](ze)}),R.addListener(ce,"end",function(){R.destroy(this,new B("other side closed",R.getSocketInfo(
this)))}),R.addListener(ce,"close",function(){const ze=this[k]||new B("closed",R.getSocketInfo(this));ge[N]=null,this[v]!=null&&this[v].destroy(ze),ge[I]=ge[p],n(ge[i]===0),ge.emit("disconnect",ge[A],
[ge],ze),ge[t]()});let Se=!1;return ce.on("close",()=>{Se=!0}),{version:"h2",defaultPipelining:1/0,write(...ze){return ie(ge,...ze)},resume(){de(ge)},destroy(ze,nA){Se?queueMicrotask(nA):ce.destroy(ze).
on("close",nA)},get destroyed(){return ce.destroyed},busy(){return!1}}}function de(ge){const ce=ge[N];ce?.destroyed===!1&&(ge[s]===0&&ge[U]===0?(ce.unref(),ge[v].unref()):(ce.ref(),ge[v].ref()))}function Ce(ge){
this[N][k]=ge,this[a][H](ge)}function Ie(ge,ce,ye){if(ye===0){const Se=new g(`HTTP/2: "frameError" received - type ${ge}, code ${ce}`);this[N][k]=Se,this[a][H](Se)}}function Re(){const ge=new B("other\
 side closed",R.getSocketInfo(this[N]));this.destroy(ge),R.destroy(this[N],ge)}function Fe(ge){const ce=this[k]||new B(`HTTP/2: "GOAWAY" frame received with code ${ge}`,R.getSocketInfo(this)),ye=this[a];
if(ye[N]=null,ye[h]=null,this[v]!=null&&(this[v].destroy(ce),this[v]=null),R.destroy(this[N],ce),ye[p]<ye[E].length){const Se=ye[E][ye[p]];ye[E][ye[p]++]=null,R.errorRequest(ye,Se,ce),ye[I]=ye[p]}n(ye[i]===
0),ye.emit("disconnect",ye[A],[ye],ce),ye[t]()}function re(ge){return ge!=="GET"&&ge!=="HEAD"&&ge!=="OPTIONS"&&ge!=="TRACE"&&ge!=="CONNECT"}function ie(ge,ce){const ye=ge[v],{method:Se,path:ze,host:nA,
upgrade:eA,expectContinue:gA,signal:He,headers:sA}=ce;let{body:Ze}=ce;if(eA)return R.errorRequest(ge,ce,new Error("Upgrade not supported for H2")),!1;const qe={};for(let Ve=0;Ve<sA.length;Ve+=2){const oA=sA[Ve+
0],hA=sA[Ve+1];if(Array.isArray(hA))for(let QA=0;QA<hA.length;QA++)qe[oA]?qe[oA]+=`,${hA[QA]}`:qe[oA]=hA[QA];else qe[oA]=hA}let Ge;const{hostname:BA,port:fe}=ge[A];qe[d]=nA||`${BA}${fe?`:${fe}`:""}`,qe[b]=
Se;const O=Ve=>{if(!ce.aborted){if(ce.completed){Se==="CONNECT"&&Ge!=null&&R.destroy(Ge,Ve||new c);return}Ve=Ve||new c,R.errorRequest(ge,ce,Ve),Ge!=null&&R.destroy(Ge,Ve),R.destroy(Ze,Ve),ge[E][ge[p]++]=
null,ge[t]()}};try{ce.onConnect(O)}catch(Ve){R.errorRequest(ge,ce,Ve)}if(ce.aborted)return!1;if(Se==="CONNECT"){ye.ref(),Ge=ye.request(qe,{endStream:!1,signal:He});let Ve=!1;const oA=fA=>{Ve=!0,Ge.off(
M,hA),ce.onUpgradeResponse(Number(fA[se]),fA,Me)},hA=fA=>{Ve=!0,Ge.off("response",oA),ce.onUpgradeError(fA)},QA=()=>{try{ce.onUpgrade(null,null,Ge)}catch(fA){Ge.off("response",oA),O(fA);return}ce.aborted||
(Ge.off("error",O),Ge.once(M,hA),ge[E][ge[p]++]=null)};return Ge.once("response",oA),Ge.once("error",O),++ye[o],QA(),Ge.once("close",()=>{!Ve&&ce.completed&&(Ge.off("response",oA),Ge.off(M,hA),ce.onUpgradeError(
new g(`HTTP/2: "stream error" received - code ${Ge.rstCode}`))),ye[o]-=1,ye[o]===0&&ye.unref()}),!0}qe[T]=ze,qe[G]="https";const Ee=Se==="PUT"||Se==="POST"||Se==="PATCH";Ze&&typeof Ze.read=="function"&&
Ze.read(0);let Ue=R.bodyLength(Ze);if(R.isFormDataLike(Ze)){f??=e(4492).extractBody;const[Ve,oA]=f(Ze);qe["content-type"]=oA,Ze=Ve.stream,Ue=Ve.length}if(Ue==null&&(Ue=ce.contentLength),(Ue===0||!Ee)&&
(Ue=null),re(Se)&&Ue>0&&ce.contentLength!=null&&ce.contentLength!==Ue){if(ge[S])return R.errorRequest(ge,ce,new y),!1;process.emitWarning(new y)}Ue!=null&&(n(Ze,"no body must not have content length"),
qe[J]=`${Ue}`),ye.ref();const $e=Se==="GET"||Se==="HEAD"||Ze===null;return gA?(qe[P]="100-continue",Ge=ye.request(qe,{endStream:$e,signal:He}),Ge.once("continue",Ke)):(Ge=ye.request(qe,{endStream:$e,signal:He}),
Ke()),++ye[o],Ge.once("response",Ve=>{const{[se]:oA,...hA}=Ve;if(ce.onResponseStarted(),ce.aborted){const QA=new c;R.errorRequest(ge,ce,QA),R.destroy(Ge,QA);return}ce.onHeaders(Number(oA),ue(hA),Ge.resume.
bind(Ge),"")===!1&&Ge.pause(),Ge.on("data",QA=>{ce.onData(QA)===!1&&Ge.pause()})}),Ge.once("end",()=>{(Ge.state?.state==null||Ge.state.state<6)&&ce.onComplete([]),ye[o]===0&&ye.unref(),O(new g("HTTP/2\
: stream half-closed (remote)")),ge[E][ge[p]++]=null,ge[I]=ge[p],ge[t]()}),Ge.once("close",()=>{ye[o]-=1,ye[o]===0&&ye.unref()}),Ge.once("error",function(Ve){O(Ve)}),Ge.once("frameError",(Ve,oA)=>{O(new g(
`HTTP/2: "frameError" received - type ${Ve}, code ${oA}`))}),!0;function Ke(){!Ze||Ue===0?he(O,Ge,null,ge,ce,ge[N],Ue,Ee):R.isBuffer(Ze)?he(O,Ge,Ze,ge,ce,ge[N],Ue,Ee):R.isBlobLike(Ze)?typeof Ze.stream==
"function"?me(O,Ge,Ze.stream(),ge,ce,ge[N],Ue,Ee):Te(O,Ge,Ze,ge,ce,ge[N],Ue,Ee):R.isStream(Ze)?Ae(O,ge[N],Ee,Ge,Ze,ge,ce,Ue):R.isIterable(Ze)?me(O,Ge,Ze,ge,ce,ge[N],Ue,Ee):n(!1)}}function he(ge,ce,ye,Se,ze,nA,eA,gA){
try{ye!=null&&R.isBuffer(ye)&&(n(eA===ye.byteLength,"buffer body must have content length"),ce.cork(),ce.write(ye),ce.uncork(),ce.end(),ze.onBodySent(ye)),gA||(nA[C]=!0),ze.onRequestSent(),Se[t]()}catch(He){
ge(He)}}function Ae(ge,ce,ye,Se,ze,nA,eA,gA){n(gA!==0||nA[i]===0,"stream body cannot be pipelined");const He=D(ze,Se,Ze=>{Ze?(R.destroy(He,Ze),ge(Ze)):(R.removeAllListeners(He),eA.onRequestSent(),ye||
(ce[C]=!0),nA[t]())});R.addListener(He,"data",sA);function sA(Ze){eA.onBodySent(Ze)}}async function Te(ge,ce,ye,Se,ze,nA,eA,gA){n(eA===ye.size,"blob body must have content length");try{if(eA!=null&&eA!==
ye.size)throw new y;const He=Buffer.from(await ye.arrayBuffer());ce.cork(),ce.write(He),ce.uncork(),ce.end(),ze.onBodySent(He),ze.onRequestSent(),gA||(nA[C]=!0),Se[t]()}catch(He){ge(He)}}async function me(ge,ce,ye,Se,ze,nA,eA,gA){
n(eA!==0||Se[i]===0,"iterator body cannot be pipelined");let He=null;function sA(){if(He){const qe=He;He=null,qe()}}const Ze=()=>new Promise((qe,Ge)=>{n(He===null),nA[k]?Ge(nA[k]):He=qe});ce.on("close",
sA).on("drain",sA);try{for await(const qe of ye){if(nA[k])throw nA[k];const Ge=ce.write(qe);ze.onBodySent(qe),Ge||await Ze()}ce.end(),ze.onRequestSent(),gA||(nA[C]=!0),Se[t]()}catch(qe){ge(qe)}finally{
ce.off("close",sA).off("drain",sA)}}V.exports=be}),3701:((V,$,e)=>{const n=e(4589),M=e(7030),D=e(7067),R=e(3440),{channels:y}=e(2414),c=e(4655),B=e(1841),{InvalidArgumentError:g,InformationalError:A,ClientDestroyedError:C}=e(
8707),a=e(9136),{kUrl:i,kServerName:l,kClient:E,kBusy:I,kConnect:p,kResuming:k,kRunning:N,kPending:S,kSize:H,kQueue:U,kConnected:v,kConnecting:t,kNeedDrain:s,kKeepAliveDefaultTimeout:h,kHostHeader:o,kPendingIdx:f,
kRunningIdx:w,kError:Q,kPipelining:d,kKeepAliveTimeoutValue:b,kMaxHeadersSize:T,kKeepAliveMaxTimeout:G,kKeepAliveTimeoutThreshold:J,kHeadersTimeout:P,kBodyTimeout:se,kStrictContentLength:ue,kConnector:Me,
kMaxRedirections:be,kMaxRequests:de,kCounter:Ce,kClose:Ie,kDestroy:Re,kDispatch:Fe,kInterceptors:re,kLocalAddress:ie,kMaxResponseSize:he,kOnError:Ae,kHTTPContext:Te,kMaxConcurrentStreams:me,kResume:ge}=e(
6443),ce=e(637),ye=e(8788);let Se=!1;const ze=Symbol("kClosedResolve"),nA=()=>{};function eA(fe){return fe[d]??fe[Te]?.defaultPipelining??1}class gA extends B{constructor(O,{interceptors:Ee,maxHeaderSize:Ue,
headersTimeout:$e,socketTimeout:Ke,requestTimeout:Ve,connectTimeout:oA,bodyTimeout:hA,idleTimeout:QA,keepAlive:fA,keepAliveTimeout:SA,maxKeepAliveTimeout:pA,keepAliveMaxTimeout:mA,keepAliveTimeoutThreshold:bA,
socketPath:FA,pipelining:Je,tls:_,strictContentLength:Y,maxCachedSessions:Z,maxRedirections:L,connect:j,maxRequestsPerClient:te,localAddress:ae,maxResponseSize:le,autoSelectFamily:Qe,autoSelectFamilyAttemptTimeout:Le,
maxConcurrentStreams:je,allowH2:AA,webSocket:Xe,eventSource:tA}={}){if(super({webSocket:Xe,eventSource:tA}),fA!==void 0)throw new g("unsupported keepAlive, use pipelining=0 instead");if(Ke!==void 0)throw new g(
"unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(Ve!==void 0)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(QA!==void 0)throw new g("un\
supported idleTimeout, use keepAliveTimeout instead");if(pA!==void 0)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(Ue!=null&&!Number.isFinite(Ue))throw new g("inva\
lid maxHeaderSize");if(FA!=null&&typeof FA!="string")throw new g("invalid socketPath");if(oA!=null&&(!Number.isFinite(oA)||oA<0))throw new g("invalid connectTimeout");if(SA!=null&&(!Number.isFinite(SA)||
SA<=0))throw new g("invalid keepAliveTimeout");if(mA!=null&&(!Number.isFinite(mA)||mA<=0))throw new g("invalid keepAliveMaxTimeout");if(bA!=null&&!Number.isFinite(bA))throw new g("invalid keepAliveTim\
eoutThreshold");if($e!=null&&(!Number.isInteger($e)||$e<0))throw new g("headersTimeout must be a positive integer or zero");if(hA!=null&&(!Number.isInteger(hA)||hA<0))throw new g("bodyTimeout must be \
a positive integer or zero");if(j!=null&&typeof j!="function"&&typeof j!="object")throw new g("connect must be a function or an object");if(L!=null&&(!Number.isInteger(L)||L<0))throw new g("maxRedirec\
tions must be a positive number");if(te!=null&&(!Number.isInteger(te)||te<0))throw new g("maxRequestsPerClient must be a positive number");if(ae!=null&&(typeof ae!="string"||M.isIP(ae)===0))throw new g(
"localAddress must be valid string IP address");if(le!=null&&(!Number.isInteger(le)||le<-1))throw new g("maxResponseSize must be a positive number");if(Le!=null&&(!Number.isInteger(Le)||Le<-1))throw new g(
"autoSelectFamilyAttemptTimeout must be a positive number");if(AA!=null&&typeof AA!="boolean")throw new g("allowH2 must be a valid boolean value");if(je!=null&&(typeof je!="number"||je<1))throw new g(
"maxConcurrentStreams must be a positive integer, greater than 0");typeof j!="function"&&(j=a({..._,maxCachedSessions:Z,allowH2:AA,socketPath:FA,timeout:oA,...Qe?{autoSelectFamily:Qe,autoSelectFamilyAttemptTimeout:Le}:
void 0,...j})),Ee?.Client&&Array.isArray(Ee.Client)?(this[re]=Ee.Client,Se||(Se=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-\
INTERCEPTOR-DEPRECATED"}))):this[re]=[He({maxRedirections:L})],this[i]=R.parseOrigin(O),this[Me]=j,this[d]=Je??1,this[T]=Ue||D.maxHeaderSize,this[h]=SA??4e3,this[G]=mA??6e5,this[J]=bA??2e3,this[b]=this[h],
this[l]=null,this[ie]=ae??null,this[k]=0,this[s]=0,this[o]=`host: ${this[i].hostname}${this[i].port?`:${this[i].port}`:""}\r
`,this[se]=hA??3e5,this[P]=$e??3e5,this[ue]=Y??!0,this[be]=L,this[de]=te,this[ze]=null,this[he]=le>-1?le:-1,this[me]=je??100,this[Te]=null,this[U]=[],this[w]=0,this[f]=0,this[ge]=rA=>Ge(this,rA),this[Ae]=
rA=>sA(this,rA)}get pipelining(){return this[d]}set pipelining(O){this[d]=O,this[ge](!0)}get[S](){return this[U].length-this[f]}get[N](){return this[f]-this[w]}get[H](){return this[U].length-this[w]}get[v](){
return!!this[Te]&&!this[t]&&!this[Te].destroyed}get[I](){return!!(this[Te]?.busy(null)||this[H]>=(eA(this)||1)||this[S]>0)}[p](O){Ze(this),this.once("connect",O)}[Fe](O,Ee){const Ue=O.origin||this[i].
origin,$e=new c(Ue,O,Ee);return this[U].push($e),this[k]||(R.bodyLength($e.body)==null&&R.isIterable($e.body)?(this[k]=1,queueMicrotask(()=>Ge(this))):this[ge](!0)),this[k]&&this[s]!==2&&this[I]&&(this[s]=
2),this[s]<2}async[Ie](){return new Promise(O=>{this[H]?this[ze]=O:O(null)})}async[Re](O){return new Promise(Ee=>{const Ue=this[U].splice(this[f]);for(let Ke=0;Ke<Ue.length;Ke++){const Ve=Ue[Ke];R.errorRequest(
this,Ve,O)}const $e=()=>{this[ze]&&(this[ze](),this[ze]=null),Ee(null)};this[Te]?(this[Te].destroy(O,$e),this[Te]=null):queueMicrotask($e),this[ge]()})}}const He=e(5092);function sA(fe,O){if(fe[N]===0&&
O.code!=="UND_ERR_INFO"&&O.code!=="UND_ERR_SOCKET"){n(fe[f]===fe[w]);const Ee=fe[U].splice(fe[w]);for(let Ue=0;Ue<Ee.length;Ue++){const $e=Ee[Ue];R.errorRequest(fe,$e,O)}n(fe[H]===0)}}async function Ze(fe){
n(!fe[t]),n(!fe[Te]);let{host:O,hostname:Ee,protocol:Ue,port:$e}=fe[i];if(Ee[0]==="["){const Ke=Ee.indexOf("]");n(Ke!==-1);const Ve=Ee.substring(1,Ke);n(M.isIP(Ve)),Ee=Ve}fe[t]=!0,y.beforeConnect.hasSubscribers&&
y.beforeConnect.publish({connectParams:{host:O,hostname:Ee,protocol:Ue,port:$e,version:fe[Te]?.version,servername:fe[l],localAddress:fe[ie]},connector:fe[Me]});try{const Ke=await new Promise((Ve,oA)=>{
fe[Me]({host:O,hostname:Ee,protocol:Ue,port:$e,servername:fe[l],localAddress:fe[ie]},(hA,QA)=>{hA?oA(hA):Ve(QA)})});if(fe.destroyed){R.destroy(Ke.on("error",nA),new C);return}n(Ke);try{fe[Te]=Ke.alpnProtocol===
"h2"?await ye(fe,Ke):await ce(fe,Ke)}catch(Ve){throw Ke.destroy().on("error",nA),Ve}fe[t]=!1,Ke[Ce]=0,Ke[de]=fe[de],Ke[E]=fe,Ke[Q]=null,y.connected.hasSubscribers&&y.connected.publish({connectParams:{
host:O,hostname:Ee,protocol:Ue,port:$e,version:fe[Te]?.version,servername:fe[l],localAddress:fe[ie]},connector:fe[Me],socket:Ke}),fe.emit("connect",fe[i],[fe])}catch(Ke){if(fe.destroyed)return;if(fe[t]=
!1,y.connectError.hasSubscribers&&y.connectError.publish({connectParams:{host:O,hostname:Ee,protocol:Ue,port:$e,version:fe[Te]?.version,servername:fe[l],localAddress:fe[ie]},connector:fe[Me],error:Ke}),
Ke.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(n(fe[N]===0);fe[S]>0&&fe[U][fe[f]].servername===fe[l];){const Ve=fe[U][fe[f]++];R.errorRequest(fe,Ve,Ke)}else sA(fe,Ke);fe.emit("connectionError",fe[i],[fe],
Ke)}fe[ge]()}function qe(fe){fe[s]=0,fe.emit("drain",fe[i],[fe])}function Ge(fe,O){fe[k]!==2&&(fe[k]=2,BA(fe,O),fe[k]=0,fe[w]>256&&(fe[U].splice(0,fe[w]),fe[f]-=fe[w],fe[w]=0))}function BA(fe,O){for(;;){
if(fe.destroyed){n(fe[S]===0);return}if(fe[ze]&&!fe[H]){fe[ze](),fe[ze]=null;return}if(fe[Te]&&fe[Te].resume(),fe[I])fe[s]=2;else if(fe[s]===2){O?(fe[s]=1,queueMicrotask(()=>qe(fe))):qe(fe);continue}if(fe[S]===
0||fe[N]>=(eA(fe)||1))return;const Ee=fe[U][fe[f]];if(fe[i].protocol==="https:"&&fe[l]!==Ee.servername){if(fe[N]>0)return;fe[l]=Ee.servername,fe[Te]?.destroy(new A("servername changed"),()=>{fe[Te]=null,
Ge(fe)})}if(fe[t])return;if(!fe[Te]){Ze(fe);return}if(fe[Te].destroyed||fe[Te].busy(Ee))return;!Ee.aborted&&fe[Te].write(Ee)?fe[f]++:fe[U].splice(fe[f],1)}}V.exports=gA}),1841:((V,$,e)=>{const n=e(4573),
M=e(883),{ClientDestroyedError:D,ClientClosedError:R,InvalidArgumentError:y}=e(8707),{kDestroy:c,kClose:B,kClosed:g,kDestroyed:A,kDispatch:C,kInterceptors:a}=e(6443),i=Symbol("onDestroyed"),l=Symbol("\
onClosed"),E=Symbol("Intercepted Dispatch"),I=Symbol("webSocketOptions"),p=Symbol("eventSourceOptions");class k extends M{constructor(S){super(),this[A]=!1,this[i]=null,this[g]=!1,this[l]=[],this[I]=S?.
webSocket??{},this[p]=S?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[I].maxFragments??131072,maxPayloadSize:this[I].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[p].
maxEventSize??n.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[g]}get interceptors(){return this[a]}set interceptors(S){if(S){for(let H=S.length-1;H>=0;H--)if(typeof this[a][H]!=
"function")throw new y("interceptor must be an function")}this[a]=S}close(S){if(S===void 0)return new Promise((U,v)=>{this.close((t,s)=>t?v(t):U(s))});if(typeof S!="function")throw new y("invalid call\
back");if(this[A]){queueMicrotask(()=>S(new D,null));return}if(this[g]){this[l]?this[l].push(S):queueMicrotask(()=>S(null,null));return}this[g]=!0,this[l].push(S);const H=()=>{const U=this[l];this[l]=
null;for(let v=0;v<U.length;v++)U[v](null,null)};this[B]().then(()=>this.destroy()).then(()=>{queueMicrotask(H)})}destroy(S,H){if(typeof S=="function"&&(H=S,S=null),H===void 0)return new Promise((v,t)=>{
this.destroy(S,(s,h)=>s?t(s):v(h))});if(typeof H!="function")throw new y("invalid callback");if(this[A]){this[i]?this[i].push(H):queueMicrotask(()=>H(null,null));return}S||(S=new D),this[A]=!0,this[i]=
this[i]||[],this[i].push(H);const U=()=>{const v=this[i];this[i]=null;for(let t=0;t<v.length;t++)v[t](null,null)};this[c](S).then(()=>{queueMicrotask(U)})}[E](S,H){if(!this[a]||this[a].length===0)return this[E]=
this[C],this[C](S,H);let U=this[C].bind(this);for(let v=this[a].length-1;v>=0;v--)U=this[a][v](U);return this[E]=U,U(S,H)}dispatch(S,H){if(!H||typeof H!="object")throw new y("handler must be an object");
try{if(!S||typeof S!="object")throw new y("opts must be an object.");if(this[A]||this[i])throw new D;if(this[g])throw new R;return this[E](S,H)}catch(U){if(typeof H.onError!="function")throw new y("in\
valid onError method");return H.onError(U),!1}}}V.exports=k}),883:((V,$,e)=>{const n=e(8474);class M extends n{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){
throw new Error("not implemented")}compose(...y){const c=Array.isArray(y[0])?y[0]:y;let B=this.dispatch.bind(this);for(const g of c)if(g!=null){if(typeof g!="function")throw new TypeError(`invalid int\
erceptor, expected function received ${typeof g}`);if(B=g(B),B==null||typeof B!="function"||B.length!==2)throw new TypeError("invalid interceptor")}return new D(this,B)}}class D extends M{#e=null;#A=null;constructor(y,c){
super(),this.#e=y,this.#A=c}dispatch(...y){this.#A(...y)}close(...y){return this.#e.close(...y)}destroy(...y){return this.#e.destroy(...y)}}V.exports=M}),3137:((V,$,e)=>{const n=e(1841),{kClose:M,kDestroy:D,
kClosed:R,kDestroyed:y,kDispatch:c,kNoProxyAgent:B,kHttpProxyAgent:g,kHttpsProxyAgent:A}=e(6443),C=e(6672),a=e(7405),i={"http:":80,"https:":443};let l=!1;class E extends n{#e=null;#A=null;#t=null;constructor(p={}){
super(),this.#t=p,l||(l=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:k,httpsProxy:N,noProxy:S,...H}=p;this[B]=new a(
H);const U=k??process.env.http_proxy??process.env.HTTP_PROXY;U?this[g]=new C({...H,uri:U}):this[g]=this[B];const v=N??process.env.https_proxy??process.env.HTTPS_PROXY;v?this[A]=new C({...H,uri:v}):this[A]=
this[g],this.#s()}[c](p,k){const N=new URL(p.origin);return this.#n(N).dispatch(p,k)}async[M](){await this[B].close(),this[g][R]||await this[g].close(),this[A][R]||await this[A].close()}async[D](p){await this[B].
destroy(p),this[g][y]||await this[g].destroy(p),this[A][y]||await this[A].destroy(p)}#n(p){let{protocol:k,host:N,port:S}=p;return N=N.replace(/:\d*$/,"").toLowerCase(),S=Number.parseInt(S,10)||i[k]||0,
this.#r(N,S)?k==="https:"?this[A]:this[g]:this[B]}#r(p,k){if(this.#o&&this.#s(),this.#A.length===0)return!0;if(this.#e==="*")return!1;for(let N=0;N<this.#A.length;N++){const S=this.#A[N];if(!(S.port&&
S.port!==k)){if(/^[.*]/.test(S.hostname)){if(p.endsWith(S.hostname.replace(/^\*/,"")))return!1}else if(p===S.hostname)return!1}}return!0}#s(){const p=this.#t.noProxy??this.#i,k=p.split(/[,\s]/),N=[];for(let S=0;S<
k.length;S++){const H=k[S];if(!H)continue;const U=H.match(/^(.+):(\d+)$/);N.push({hostname:(U?U[1]:H).toLowerCase(),port:U?Number.parseInt(U[2],10):0})}this.#e=p,this.#A=N}get#o(){return this.#t.noProxy!==
void 0?!1:this.#e!==this.#i}get#i(){return process.env.no_proxy??process.env.NO_PROXY??""}}V.exports=E}),4660:(V=>{class n{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=null}isEmpty(){
return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(D){this.list[this.top]=D,this.top=this.top+1&2047}shift(){const D=this.list[this.bottom];return D===void 0?null:(this.
list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,D)}}V.exports=class{constructor(){this.head=this.tail=new n}isEmpty(){return this.head.isEmpty()}push(D){this.head.isFull()&&(this.head=this.head.
next=new n),this.head.push(D)}shift(){const D=this.tail,R=D.shift();return D.isEmpty()&&D.next!==null&&(this.tail=D.next),R}}}),2128:((V,$,e)=>{const n=e(1841),M=e(4660),{kConnected:D,kSize:R,kRunning:y,
kPending:c,kQueued:B,kBusy:g,kFree:A,kUrl:C,kClose:a,kDestroy:i,kDispatch:l}=e(6443),E=e(3246),I=Symbol("clients"),p=Symbol("needDrain"),k=Symbol("queue"),N=Symbol("closed resolve"),S=Symbol("onDrain"),
H=Symbol("onConnect"),U=Symbol("onDisconnect"),v=Symbol("onConnectionError"),t=Symbol("get dispatcher"),s=Symbol("add client"),h=Symbol("remove client"),o=Symbol("stats");class f extends n{constructor(Q){
super(Q),this[k]=new M,this[I]=[],this[B]=0;const d=this;this[S]=function(T,G){const J=d[k];let P=!1;for(;!P;){const se=J.shift();if(!se)break;d[B]--,P=!this.dispatch(se.opts,se.handler)}this[p]=P,!this[p]&&
d[p]&&(d[p]=!1,d.emit("drain",T,[d,...G])),d[N]&&J.isEmpty()&&Promise.all(d[I].map(se=>se.close())).then(d[N])},this[H]=(b,T)=>{d.emit("connect",b,[d,...T])},this[U]=(b,T,G)=>{d.emit("disconnect",b,[d,
...T],G)},this[v]=(b,T,G)=>{d.emit("connectionError",b,[d,...T],G)},this[o]=new E(this)}get[g](){return this[p]}get[D](){return this[I].filter(Q=>Q[D]).length}get[A](){return this[I].filter(Q=>Q[D]&&!Q[p]).
length}get[c](){let Q=this[B];for(const{[c]:d}of this[I])Q+=d;return Q}get[y](){let Q=0;for(const{[y]:d}of this[I])Q+=d;return Q}get[R](){let Q=this[B];for(const{[R]:d}of this[I])Q+=d;return Q}get stats(){
return this[o]}async[a](){this[k].isEmpty()?await Promise.all(this[I].map(Q=>Q.close())):await new Promise(Q=>{this[N]=Q})}async[i](Q){for(;;){const d=this[k].shift();if(!d)break;d.handler.onError(Q)}
await Promise.all(this[I].map(d=>d.destroy(Q)))}[l](Q,d){const b=this[t]();return b?b.dispatch(Q,d)||(b[p]=!0,this[p]=!this[t]()):(this[p]=!0,this[k].push({opts:Q,handler:d}),this[B]++),!this[p]}[s](Q){
return Q.on("drain",this[S]).on("connect",this[H]).on("disconnect",this[U]).on("connectionError",this[v]),this[I].push(Q),this[p]&&queueMicrotask(()=>{this[p]&&this[S](Q[C],[this,Q])}),this}[h](Q){Q.close(
()=>{const d=this[I].indexOf(Q);d!==-1&&this[I].splice(d,1)}),this[p]=this[I].some(d=>!d[p]&&d.closed!==!0&&d.destroyed!==!0)}}V.exports={PoolBase:f,kClients:I,kNeedDrain:p,kAddClient:s,kRemoveClient:h,
kGetDispatcher:t}}),3246:((V,$,e)=>{const{kFree:n,kConnected:M,kPending:D,kQueued:R,kRunning:y,kSize:c}=e(6443),B=Symbol("pool");class g{constructor(C){this[B]=C}get connected(){return this[B][M]}get free(){
return this[B][n]}get pending(){return this[B][D]}get queued(){return this[B][R]}get running(){return this[B][y]}get size(){return this[B][c]}}V.exports=g}),628:((V,$,e)=>{const{PoolBase:n,kClients:M,
kNeedDrain:D,kAddClient:R,kGetDispatcher:y}=e(2128),c=e(3701),{InvalidArgumentError:B}=e(8707),g=e(3440),{kUrl:A,kInterceptors:C}=e(6443),a=e(9136),i=Symbol("options"),l=Symbol("connections"),E=Symbol(
"factory");function I(k,N){return new c(k,N)}class p extends n{constructor(N,{connections:S,factory:H=I,connect:U,connectTimeout:v,tls:t,maxCachedSessions:s,socketPath:h,autoSelectFamily:o,autoSelectFamilyAttemptTimeout:f,
allowH2:w,...Q}={}){if(S!=null&&(!Number.isFinite(S)||S<0))throw new B("invalid connections");if(typeof H!="function")throw new B("factory must be a function.");if(U!=null&&typeof U!="function"&&typeof U!=
"object")throw new B("connect must be a function or an object");typeof U!="function"&&(U=a({...t,maxCachedSessions:s,allowH2:w,socketPath:h,timeout:v,...o?{autoSelectFamily:o,autoSelectFamilyAttemptTimeout:f}:
void 0,...U})),super(Q),this[C]=Q.interceptors?.Pool&&Array.isArray(Q.interceptors.Pool)?Q.interceptors.Pool:[],this[l]=S||null,this[A]=g.parseOrigin(N),this[i]={...g.deepClone(Q),connect:U,allowH2:w},
this[i].interceptors=Q.interceptors?{...Q.interceptors}:void 0,this[E]=H,this.on("connectionError",(d,b,T)=>{for(const G of b){const J=this[M].indexOf(G);J!==-1&&this[M].splice(J,1)}})}[y](){for(const N of this[M])
if(!N[D])return N;if(!this[l]||this[M].length<this[l]){const N=this[E](this[A],this[i]);return this[R](N),N}}}V.exports=p}),6672:((V,$,e)=>{const{kProxy:n,kClose:M,kDestroy:D,kDispatch:R,kInterceptors:y}=e(
6443),{URL:c}=e(3136),B=e(7405),g=e(628),A=e(1841),{InvalidArgumentError:C,RequestAbortedError:a,SecureProxyConnectionError:i}=e(8707),l=e(9136),E=e(3701),I=Symbol("proxy agent"),p=Symbol("proxy clien\
t"),k=Symbol("proxy headers"),N=Symbol("request tls settings"),S=Symbol("proxy tls settings"),H=Symbol("connect endpoint function"),U=Symbol("tunnel proxy");function v(d){return d==="https:"?443:80}function t(d,b){
return new g(d,b)}const s=()=>{};function h(d,b){return b.connections===1?new E(d,b):new g(d,b)}class o extends A{#e;constructor(b,{headers:T={},connect:G,factory:J}){if(super(),!b)throw new C("Proxy \
URL is mandatory");this[k]=T,J?this.#e=J(b,{connect:G}):this.#e=new E(b,{connect:G})}[R](b,T){const G=T.onHeaders;T.onHeaders=function(ue,Me,be){if(ue===407){typeof T.onError=="function"&&T.onError(new C(
"Proxy Authentication Required (407)"));return}G&&G.call(this,ue,Me,be)};const{origin:J,path:P="/",headers:se={}}=b;if(b.path=J+P,!("host"in se)&&!("Host"in se)){const{host:ue}=new c(J);se.host=ue}return b.
headers={...this[k],...se},this.#e[R](b,T)}async[M](){return this.#e.close()}async[D](b){return this.#e.destroy(b)}}class f extends A{constructor(b){if(super(),!b||typeof b=="object"&&!(b instanceof c)&&
!b.uri)throw new C("Proxy uri is mandatory");const{clientFactory:T=t}=b;if(typeof T!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:G=!0}=b,J=this.#e(b),{href:P,
origin:se,port:ue,protocol:Me,username:be,password:de,hostname:Ce}=J;if(this[n]={uri:P,protocol:Me},this[y]=b.interceptors?.ProxyAgent&&Array.isArray(b.interceptors.ProxyAgent)?b.interceptors.ProxyAgent:
[],this[N]=b.requestTls,this[S]=b.proxyTls,this[k]=b.headers||{},this[U]=G,b.auth&&b.token)throw new C("opts.auth cannot be used in combination with opts.token");b.auth?this[k]["proxy-authorization"]=
`Basic ${b.auth}`:b.token?this[k]["proxy-authorization"]=b.token:be&&de&&(this[k]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(be)}:${decodeURIComponent(de)}`).toString("base64")}`);
const Ie=l({...b.proxyTls});this[H]=l({...b.requestTls});const Re=b.factory||h,Fe=(re,ie)=>{const{protocol:he}=new c(re);return!this[U]&&he==="http:"&&this[n].protocol==="http:"?new o(this[n].uri,{headers:this[k],
connect:Ie,factory:Re}):Re(re,ie)};this[p]=T(J,{connect:Ie}),this[I]=new B({...b,factory:Fe,connect:async(re,ie)=>{let he=re.host;re.port||(he+=`:${v(re.protocol)}`);try{const{socket:Ae,statusCode:Te}=await this[p].
connect({origin:se,port:ue,path:he,signal:re.signal,headers:{...this[k],host:re.host},servername:this[S]?.servername||Ce});if(Te!==200&&(Ae.on("error",s).destroy(),ie(new a(`Proxy response (${Te}) !==\
 200 when HTTP Tunneling`))),re.protocol!=="https:"){ie(null,Ae);return}let me;this[N]?me=this[N].servername:me=re.servername,this[H]({...re,servername:me,httpSocket:Ae},ie)}catch(Ae){Ae.code==="ERR_T\
LS_CERT_ALTNAME_INVALID"?ie(new i(Ae)):ie(Ae)}}})}dispatch(b,T){const G=w(b.headers);if(Q(G),G&&!("host"in G)&&!("Host"in G)){const{host:J}=new c(b.origin);G.host=J}return this[I].dispatch({...b,headers:G},
T)}#e(b){return typeof b=="string"?new c(b):b instanceof c?b:new c(b.uri)}async[M](){await this[I].close(),await this[p].close()}async[D](){await this[I].destroy(),await this[p].destroy()}}function w(d){
if(Array.isArray(d)){const b={};for(let T=0;T<d.length;T+=2)b[d[T]]=d[T+1];return b}return d}function Q(d){if(d&&Object.keys(d).find(T=>T.toLowerCase()==="proxy-authorization"))throw new C("Proxy-Auth\
orization should be sent in ProxyAgent constructor")}V.exports=f}),50:((V,$,e)=>{const n=e(883),M=e(7816);class D extends n{#e=null;#A=null;constructor(y,c={}){super(c),this.#e=y,this.#A=c}dispatch(y,c){
const B=new M({...y,retryOptions:this.#A},{dispatch:this.#e.dispatch.bind(this.#e),handler:c});return this.#e.dispatch(y,B)}close(){return this.#e.close()}destroy(){return this.#e.destroy()}}V.exports=
D}),2581:((V,$,e)=>{const n=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:M}=e(8707),D=e(7405);y()===void 0&&R(new D);function R(c){if(!c||typeof c.dispatch!="function")throw new M("Ar\
gument agent must implement Agent");Object.defineProperty(globalThis,n,{value:c,writable:!0,enumerable:!1,configurable:!1})}function y(){return globalThis[n]}V.exports={setGlobalDispatcher:R,getGlobalDispatcher:y}}),
8155:(V=>{V.exports=class{#e;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#e=e}onConnect(...e){return this.#e.onConnect?.(...e)}onError(...e){return this.#e.
onError?.(...e)}onUpgrade(...e){return this.#e.onUpgrade?.(...e)}onResponseStarted(...e){return this.#e.onResponseStarted?.(...e)}onHeaders(...e){return this.#e.onHeaders?.(...e)}onData(...e){return this.#e.
onData?.(...e)}onComplete(...e){return this.#e.onComplete?.(...e)}onBodySent(...e){return this.#e.onBodySent?.(...e)}}}),8754:((V,$,e)=>{const n=e(3440),{kBodyUsed:M}=e(6443),D=e(4589),{InvalidArgumentError:R}=e(
8707),y=e(8474),c=[300,301,302,303,307,308],B=Symbol("body");class g{constructor(E){this[B]=E,this[M]=!1}async*[Symbol.asyncIterator](){D(!this[M],"disturbed"),this[M]=!0,yield*this[B]}}class A{constructor(E,I,p,k){
if(I!=null&&(!Number.isInteger(I)||I<0))throw new R("maxRedirections must be a positive number");n.validateHandler(k,p.method,p.upgrade),this.dispatch=E,this.location=null,this.abort=null,this.opts={...p,
maxRedirections:0},this.maxRedirections=I,this.handler=k,this.history=[],this.redirectionLimitReached=!1,n.isStream(this.opts.body)?(n.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){
D(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[M]=!1,y.prototype.on.call(this.opts.body,"data",function(){this[M]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="funct\
ion"?this.opts.body=new g(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&n.isIterable(this.opts.body)&&(this.opts.body=new g(this.opts.body))}onConnect(E){
this.abort=E,this.handler.onConnect(E,{history:this.history})}onUpgrade(E,I,p){this.handler.onUpgrade(E,I,p)}onError(E){this.handler.onError(E)}onHeaders(E,I,p,k){if(this.location=this.history.length>=
this.maxRedirections||n.isDisturbed(this.opts.body)?null:C(E,I),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.
redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(E,
I,p,k);const{origin:N,pathname:S,search:H}=n.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),U=H?`${S}${H}`:S;this.opts.headers=i(this.opts.headers,E===303,
this.opts.origin!==N),this.opts.path=U,this.opts.origin=N,this.opts.maxRedirections=0,this.opts.query=null,E===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(E){if(!this.
location)return this.handler.onData(E)}onComplete(E){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(E)}onBodySent(E){this.handler.onBodySent&&
this.handler.onBodySent(E)}}function C(l,E){if(c.indexOf(l)===-1)return null;for(let I=0;I<E.length;I+=2)if(E[I].length===8&&n.headerNameToString(E[I])==="location")return E[I+1]}function a(l,E,I){if(l.
length===4)return n.headerNameToString(l)==="host";if(E&&n.headerNameToString(l).startsWith("content-"))return!0;if(I&&(l.length===13||l.length===6||l.length===19)){const p=n.headerNameToString(l);return p===
"authorization"||p==="cookie"||p==="proxy-authorization"}return!1}function i(l,E,I){const p=[];if(Array.isArray(l))for(let k=0;k<l.length;k+=2)a(l[k],E,I)||p.push(l[k],l[k+1]);else if(l&&typeof l=="ob\
ject")for(const k of Object.keys(l))a(k,E,I)||p.push(k,l[k]);else D(l==null,"headers must be an object or an array");return p}V.exports=A}),7816:((V,$,e)=>{const n=e(4589),{kRetryHandlerDefaultRetry:M}=e(
6443),{RequestRetryError:D}=e(8707),{isDisturbed:R,parseHeaders:y,parseRangeHeader:c,wrapRequestBody:B}=e(3440);function g(a){const i=Date.now();return new Date(a).getTime()-i}function A(a,i,l,E){const I=a["\
content-length"];if(I==null||!Number.isFinite(i.start)||!Number.isFinite(i.end))return null;const p=Number(I),k=i.end-i.start+1;return!Number.isFinite(p)||p!==k?new D("Content-Length mismatch",l,{headers:a,
data:{count:E}}):null}class C{constructor(i,l){const{retryOptions:E,...I}=i,{retry:p,maxRetries:k,maxTimeout:N,minTimeout:S,timeoutFactor:H,methods:U,errorCodes:v,retryAfter:t,statusCodes:s}=E??{};this.
dispatch=l.dispatch,this.handler=l.handler,this.opts={...I,body:B(i.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:p??C[M],retryAfter:t??!0,maxTimeout:N??30*1e3,minTimeout:S??500,timeoutFactor:H??
2,maxRetries:k??5,methods:U??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:s??[500,502,503,504,429],errorCodes:v??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOST\
DOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(h=>{
this.aborted=!0,this.abort?this.abort(h):this.reason=h})}checkpointResponseEnd(i,l){if(this.end==null&&this.opts.method!=="HEAD"){const E=i["content-length"];this.end=E!=null?Number(E)-1:null,n(this.end==
null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?l:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(i,l,E){this.handler.onUpgrade&&
this.handler.onUpgrade(i,l,E)}onConnect(i){this.aborted?i(this.reason):this.abort=i}onBodySent(i){if(this.handler.onBodySent)return this.handler.onBodySent(i)}static[M](i,{state:l,opts:E},I){const{statusCode:p,
code:k,headers:N}=i,{method:S,retryOptions:H}=E,{maxRetries:U,minTimeout:v,maxTimeout:t,timeoutFactor:s,statusCodes:h,errorCodes:o,methods:f}=H,{counter:w}=l;if(k&&k!=="UND_ERR_REQ_RETRY"&&!o.includes(
k)){I(i);return}if(Array.isArray(f)&&!f.includes(S)){I(i);return}if(p!=null&&Array.isArray(h)&&!h.includes(p)){I(i);return}if(w>U){I(i);return}let Q=N?.["retry-after"];Q&&(Q=Number(Q),Q=Number.isNaN(Q)?
g(Q):Q*1e3);const d=Q>0?Math.min(Q,t):Math.min(v*s**(w-1),t);setTimeout(()=>I(null),d)}onHeaders(i,l,E,I){const p=y(l);if(this.retryCount+=1,i>=300)return!this.headersSent&&this.retryOpts.statusCodes.
includes(i)===!1?(this.headersSent=!0,this.checkpointResponseEnd(p,E),this.handler.onHeaders(i,l,E,I)):(this.abort(new D("Request failed",i,{headers:p,data:{count:this.retryCount}})),!1);if(this.resume!=
null){if(this.resume=null,i!==206&&(this.start>0||i!==200))return this.abort(new D("server does not support the range header and the payload was partially consumed",i,{headers:p,data:{count:this.retryCount}})),
!1;const N=c(p["content-range"]);if(!N)return this.abort(new D("Content-Range mismatch",i,{headers:p,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==p.etag)return this.abort(new D("\
ETag mismatch",i,{headers:p,data:{count:this.retryCount}})),!1;const S=A(p,N,i,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:H,size:U,end:v=U-1}=N;return this.start!==H||this.end!=null&&
this.end!==v?(this.abort(new D("Content-Range mismatch",i,{headers:p,data:{count:this.retryCount}})),!1):(this.resume=E,!0)}if(this.end==null){if(i===206){const N=c(p["content-range"]);if(N==null)return this.
headersSent=!0,this.handler.onHeaders(i,l,E,I);const S=A(p,N,i,this.retryCount);if(S!=null)return this.abort(S),!1;const{start:H,size:U,end:v=U-1}=N;n(H!=null&&Number.isFinite(H),"content-range mismat\
ch"),n(v!=null&&Number.isFinite(v),"invalid content-length"),this.start=H,this.end=v}if(this.end==null){const N=p["content-length"];this.end=N!=null?Number(N)-1:null}return n(Number.isFinite(this.start)),
n(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=E,this.headersSent=!0,this.etag=p.etag!=null?p.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(i,l,E,I)}const k=new D("Request failed",i,{headers:p,data:{count:this.retryCount}});return this.abort(k),!1}onData(i){return this.start+=i.length,this.handler.onData(i)}onComplete(i){
return this.retryCount=0,this.handler.onComplete(i)}onError(i){if(this.aborted||R(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(i);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(i,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.
opts}},l.bind(this));function l(E){if(E!=null||this.aborted||R(this.opts.body))return this.handler.onError(E);if(this.start!==0){const I={range:`bytes=${this.start}-${this.end??""}`};this.etag!=null&&
(I["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...I}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(I){this.handler.onError(I)}}}}V.
exports=C}),379:((V,$,e)=>{const{isIP:n}=e(7030),{lookup:M}=e(610),D=e(8155),{InvalidArgumentError:R,InformationalError:y}=e(8707),c=Math.pow(2,31)-1;class B{#e=0;#A=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){
this.#e=C.maxTTL,this.#A=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#r}get full(){return this.#t.size===this.#A}runLookup(C,a,i){
const l=this.#t.get(C.hostname);if(l==null&&this.full){i(null,C.origin);return}const E={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...a.dns,maxTTL:this.#e,maxItems:this.#A};
if(l==null)this.lookup(C,E,(I,p)=>{if(I||p==null||p.length===0){i(I??new y("No DNS entries found"));return}this.setRecords(C,p);const k=this.#t.get(C.hostname),N=this.pick(C,k,E.affinity);let S;typeof N.
port=="number"?S=`:${N.port}`:C.port!==""?S=`:${C.port}`:S="",i(null,`${C.protocol}//${N.family===6?`[${N.address}]`:N.address}${S}`)});else{const I=this.pick(C,l,E.affinity);if(I==null){this.#t.delete(
C.hostname),this.runLookup(C,a,i);return}let p;typeof I.port=="number"?p=`:${I.port}`:C.port!==""?p=`:${C.port}`:p="",i(null,`${C.protocol}//${I.family===6?`[${I.address}]`:I.address}${p}`)}}#n(C,a,i){
M(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(l,E)=>{if(l)return i(l);const I=new Map;for(const p of E)I.set(`${p.address}:${p.family}`,p);i(null,I.values())})}#r(C,a,i){
let l=null;const{records:E,offset:I}=a;let p;if(this.dualStack?(i==null&&(I==null||I===c?(a.offset=0,i=4):(a.offset++,i=(a.offset&1)===1?6:4)),E[i]!=null&&E[i].ips.length>0?p=E[i]:p=E[i===4?6:4]):p=E[i],
p==null||p.ips.length===0)return l;p.offset==null||p.offset===c?p.offset=0:p.offset++;const k=p.offset%p.ips.length;return l=p.ips[k]??null,l==null?l:Date.now()-l.timestamp>l.ttl?(p.ips.splice(k,1),this.
pick(C,a,i)):l}setRecords(C,a){const i=Date.now(),l={records:{4:null,6:null}};for(const E of a){E.timestamp=i,typeof E.ttl=="number"?E.ttl=Math.min(E.ttl,this.#e):E.ttl=this.#e;const I=l.records[E.family]??
{ips:[]};I.ips.push(E),l.records[E.family]=I}this.#t.set(C.hostname,l)}getHandler(C,a){return new g(this,C,a)}}class g extends D{#e=null;#A=null;#t=null;#n=null;#r=null;constructor(C,{origin:a,handler:i,
dispatch:l},E){super(i),this.#r=a,this.#n=i,this.#A={...E},this.#e=C,this.#t=l}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#e.dualStack){this.#e.runLookup(this.#r,this.#A,(a,i)=>{
if(a)return this.#n.onError(a);const l={...this.#A,origin:i};this.#t(l,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#e.deleteRecord(this.#r);default:this.#n.onError(C);break}}}V.exports=
A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))throw new R("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new R(
"Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new R("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&
typeof A?.dualStack!="boolean")throw new R("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new R("Invalid lookup. Must be a function");if(A?.pick!=null&&
typeof A?.pick!="function")throw new R("Invalid pick. Must be a function");const C=A?.dualStack??!0;let a;C?a=A?.affinity??null:a=A?.affinity??4;const i={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.
pick??null,dualStack:C,affinity:a,maxItems:A?.maxItems??1/0},l=new B(i);return E=>function(p,k){const N=p.origin.constructor===URL?p.origin:new URL(p.origin);return n(N.hostname)!==0?E(p,k):(l.runLookup(
N,p,(S,H)=>{if(S)return k.onError(S);let U=null;U={...p,servername:N.hostname,origin:H,headers:{host:N.hostname,...p.headers}},E(U,l.getHandler({origin:N,dispatch:E,handler:k},p))}),!0)}}}),8060:((V,$,e)=>{
const n=e(3440),{InvalidArgumentError:M,RequestAbortedError:D}=e(8707),R=e(8155);class y extends R{#e=1024*1024;#A=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:g},A){if(super(A),g!=null&&
(!Number.isFinite(g)||g<1))throw new M("maxSize must be a number greater than 0");this.#e=g??this.#e,this.#o=A}onConnect(g){this.#A=g,this.#o.onConnect(this.#i.bind(this))}#i(g){this.#n=!0,this.#s=g}onHeaders(g,A,C,a){
const l=n.parseHeaders(A)["content-length"];if(l!=null&&l>this.#e)throw new D(`Response size (${l}) larger than maxSize (${this.#e})`);return this.#n?!0:this.#o.onHeaders(g,A,C,a)}onError(g){this.#t||
(g=this.#s??g,this.#o.onError(g))}onData(g){return this.#r=this.#r+g.length,this.#r>=this.#e&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(g){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(g)}}}function c({maxSize:B}={maxSize:1024*1024}){return g=>function(C,a){const{dumpMaxSize:i=B}=C,l=new y({maxSize:i},a);return g(C,l)}}V.exports=
c}),5092:((V,$,e)=>{const n=e(8754);function M({maxRedirections:D}){return R=>function(c,B){const{maxRedirections:g=D}=c;if(!g)return R(c,B);const A=new n(R,g,c,B);return c={...c,maxRedirections:0},R(
c,A)}}V.exports=M}),1514:((V,$,e)=>{const n=e(8754);V.exports=M=>{const D=M?.maxRedirections;return R=>function(c,B){const{maxRedirections:g=D,...A}=c;if(!g)return R(c,B);const C=new n(R,g,c,B);return R(
A,C)}}}),2026:((V,$,e)=>{const n=e(7816);V.exports=M=>D=>function(y,c){return D(y,new n({...y,retryOptions:{...M,...y.retryOptions}},{handler:c,dispatch:D}))}}),2824:((V,$,e)=>{Object.defineProperty($,
"__esModule",{value:!0}),$.SPECIAL_HEADERS=$.HEADER_STATE=$.MINOR=$.MAJOR=$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS=$.TOKEN=$.STRICT_TOKEN=$.HEX=$.URL_CHAR=$.STRICT_URL_CHAR=$.USERINFO_CHARS=$.MARK=$.ALPHANUM=
$.NUM=$.HEX_MAP=$.NUM_MAP=$.ALPHA=$.FINISH=$.H_METHOD_MAP=$.METHOD_MAP=$.METHODS_RTSP=$.METHODS_ICE=$.METHODS_HTTP=$.METHODS=$.LENIENT_FLAGS=$.FLAGS=$.TYPE=$.ERROR=void 0;const n=e(172);var M;(function(A){
A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTI\
ON",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HE\
ADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",
A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMP\
LETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRA\
DE",A[A.USER=24]="USER"})(M=$.ERROR||($.ERROR={}));var D;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(D=$.TYPE||($.TYPE={}));var R;(function(A){A[A.CONNECTION_KEEP_ALIVE=
1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_\
LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(R=$.FLAGS||($.FLAGS={}));var y;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=
2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(y=$.LENIENT_FLAGS||($.LENIENT_FLAGS={}));var c;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]=
"PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]=
"PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",
A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=
29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]=
"SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RE\
CORD",A[A.FLUSH=45]="FLUSH"})(c=$.METHODS||($.METHODS={})),$.METHODS_HTTP=[c.DELETE,c.GET,c.HEAD,c.POST,c.PUT,c.CONNECT,c.OPTIONS,c.TRACE,c.COPY,c.LOCK,c.MKCOL,c.MOVE,c.PROPFIND,c.PROPPATCH,c.SEARCH,c.
UNLOCK,c.BIND,c.REBIND,c.UNBIND,c.ACL,c.REPORT,c.MKACTIVITY,c.CHECKOUT,c.MERGE,c["M-SEARCH"],c.NOTIFY,c.SUBSCRIBE,c.UNSUBSCRIBE,c.PATCH,c.PURGE,c.MKCALENDAR,c.LINK,c.UNLINK,c.PRI,c.SOURCE],$.METHODS_ICE=
[c.SOURCE],$.METHODS_RTSP=[c.OPTIONS,c.DESCRIBE,c.ANNOUNCE,c.SETUP,c.PLAY,c.PAUSE,c.TEARDOWN,c.GET_PARAMETER,c.SET_PARAMETER,c.REDIRECT,c.RECORD,c.FLUSH,c.GET,c.POST],$.METHOD_MAP=n.enumToMap(c),$.H_METHOD_MAP=
{},Object.keys($.METHOD_MAP).forEach(A=>{/^H/.test(A)&&($.H_METHOD_MAP[A]=$.METHOD_MAP[A])});var B;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(B=$.FINISH||
($.FINISH={})),$.ALPHA=[];for(let A=65;A<=90;A++)$.ALPHA.push(String.fromCharCode(A)),$.ALPHA.push(String.fromCharCode(A+32));$.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},$.HEX_MAP={0:0,1:1,2:2,
3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},$.NUM=["0","1","2","3","4","5","6","7","8","9"],$.ALPHANUM=$.ALPHA.concat($.NUM),$.MARK=["-","_",".","!","~","*",
"'","(",")"],$.USERINFO_CHARS=$.ALPHANUM.concat($.MARK).concat(["%",";",":","&","=","+","$",","]),$.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[",
"\\","]","^","_","`","{","|","}","~"].concat($.ALPHANUM),$.URL_CHAR=$.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)$.URL_CHAR.push(A);$.HEX=$.NUM.concat(["a","b","c","d","e","f","A","B",
"C","D","E","F"]),$.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat($.ALPHANUM),$.TOKEN=$.STRICT_TOKEN.concat([" "]),$.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==
127&&$.HEADER_CHARS.push(A);$.CONNECTION_TOKEN_CHARS=$.HEADER_CHARS.filter(A=>A!==44),$.MAJOR=$.NUM_MAP,$.MINOR=$.MAJOR;var g;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=
2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=
7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(g=$.HEADER_STATE||($.HEADER_STATE={})),$.SPECIAL_HEADERS={connection:g.CONNECTION,"content-length":g.CONTENT_LENGTH,
"proxy-connection":g.CONNECTION,"transfer-encoding":g.TRANSFER_ENCODING,upgrade:g.UPGRADE}}),3870:((V,$,e)=>{const{Buffer:n}=e(4573);V.exports=n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f\
38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2Fzb\
V9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCA\
AtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsa\
HR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX\
3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZ\
XJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2Nod\
W5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCA\
ARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiA\
GsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLI\
AFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABK\
AIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFT\
w0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqI\
gA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggA\
iAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAa\
iIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBc\
jYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2Z\
yIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQ\
XhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHA\
CAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBE\
GsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fY\
GFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgBy\
QG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQ\
QcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybA\
QtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXD\
IMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcA\
AxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMU\
QtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMO\
AtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMH\
wtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC\
0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdH\
yAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBp\
wGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMs\
gMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNM\
kE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQ\
QAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGB\
EBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3A\
yAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgA\
xEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNy\
gIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7R\
g0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgA\
kEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDC\
yACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgA\
UEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILI\
AEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohA\
Qy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0\
AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMs\
gILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyA\
gtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQ\
CACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQAS\
Q0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AI\
AMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQ\
SkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqI\
QEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG\
0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBB\
UYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBC\
msOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBw\
AAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0AL\
EEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILI\
AFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHD\
eYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQ\
cIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3\
QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACK\
AIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaS\
RtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+A\
iABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHN\
gIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CI\
AQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgA\
EHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDD\
MUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohB\
iABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQ\
QFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrD\
grFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEON\
gIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa\
2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEI\
AFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzA\
QsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAER\
w0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbA\
ZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhA\
wyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrD\
geUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AI\
QMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4\
QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBD\
zYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCC\
yABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsOD\
AB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2A\
gAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMr\
AILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEI\
AFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotA\
ABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCC\
yABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNp\
AIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhA\
yABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAAR\
w1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQ\
EGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQ\
ZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQ\
QVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBA\
GsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgA\
SAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW\
1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqI\
QFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqI\
QUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBh\
wEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFra\
iEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHD\
VAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFN\
gIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhA\
wyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCA\
AyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQ\
QFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAI\
AZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgB\
CABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQ\
QFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNz\
wBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtA\
AAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABI\
ARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BI\
ABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQ\
QA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQ\
QVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNA\
SAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAI\
AQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aa\
i0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAI\
ABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhA\
wzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAI\
QMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELI\
AFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNA\
CADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggA\
iABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgB\
EYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqI\
gM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACI\
AA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUI\
AJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDD\
LYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2A\
gALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBz\
A42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMH\
DYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELI\
AIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgA\
iABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQ\
QUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEAN\
gIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBA\
DYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAAN\
gIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCD\
EEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2A\
gxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAK\
iABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgA\
CAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgA\
yEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMl\
gELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcI\
AIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwI\
gNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtA\
ABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhA\
yACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQ\
pmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACI\
AEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqI\
QEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQ\
QFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKa\
w4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMc\
gsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2A\
hQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUI\
AJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgA\
kEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMa\
AsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCH\
CACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEB\
AMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hA\
wxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQK\
yIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgA\
kEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIAR\
QRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYC\
yACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqI\
QEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACI\
AAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACI\
AFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgA\
kGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAAN\
gIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgA\
TYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFD\
T8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADE\
QAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCO\
CIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6A\
CgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqI\
QFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIAR\
QRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhA\
CACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AI\
ABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgA\
UEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhA\
wwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2A\
gQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFD\
AMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQ\
CADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgA\
iAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBA\
DYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AA\
CIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEAN\
gIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgA\
TYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQ\
ZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQI\
AJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCD\
AwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgB\
iEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACI\
AA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gA\
EEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAI\
AFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgA\
UEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUA\
CAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthX\
F1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoL\
w8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrM\
Q8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLL\
A8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0AL\
UH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgA\
ygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiB\
EF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BA\
n8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK\
0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQ\
TBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCA\
EH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAa\
iABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBj\
NAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAK\
AIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFN\
gIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILR\
Q0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2A\
gwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBH\
yAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAI\
gcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAAB\
SABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoA\
hAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBC\
GohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzN\
gIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgA\
SgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGE\
DMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwEC\
yABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABN\
gIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgA\
UHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBA\
XI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgA\
zYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAI\
AEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBA\
XI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMD\
AULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQ\
RBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADK\
AIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQ\
Qh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCB\
EF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiA\
UEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAAN\
gIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAI\
gJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBI\
AV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEI\
AQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2A\
gAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAI\
AVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgA\
kIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCA\
CIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCC\
yAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEI\
AAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgA\
QtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwY\
W4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL\
3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3Bvb\
nNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2Fsb\
GJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiY\
WNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJb\
nZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlc\
iB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1c\
mwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhb\
nNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3Rlc\
iBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90Z\
SB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc\
2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlY\
WRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzc\
GFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvV\
XBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQAS\
W52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUS\
VZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV\
09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfU\
kVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQAS\
FBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfU\
kVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPV\
klERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSA\
FNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OA\
EhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ\
09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfT\
EVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ\
1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QT\
EVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NU\
ExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTR\
VJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAU\
EFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEA\
EhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOV\
EVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT\
05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJT\
EVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQAR\
XhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUA\
AAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAH\
RcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICA\
AACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICA\
gICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAA\
QMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEB\
AQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDA\
wMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSS\
UJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((V,$,e)=>{
const{Buffer:n}=e(4573);V.exports=n.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2\
FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAA\
ACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQ\
AvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZX\
JfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaH\
R0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2Rpbm\
cAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfi\
ADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCy\
AFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQ\
ELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX\
4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIA\
dBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKA\
IQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIA\
dyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIA\
E2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOC\
AAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0w\
HSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvw\
ELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDK\
YBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQS\
kMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6A\
AMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQ\
EMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmg\
EMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAY\
UBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAw\
sgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIA\
IvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ\
0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQg\
sgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAk\
GCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIA\
BBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAAC\
EACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQY\
IZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCy\
AEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS\
0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQg\
ghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIA\
ogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQC\
ACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAg\
tBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAA\
AiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIA\
RGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIA\
FrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQ\
FHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAw\
z1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBai\
IBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQ\
AAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBai\
IBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohAS\
AEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCAC\
IBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQ\
AAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGi\
ABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQ\
FBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAW\
ohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIk\
YNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvA\
ELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAA\
BHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIA\
ANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0\
AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDM\
gCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIA\
JBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQf\
AAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIA\
FBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IA\
FBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcy\
AAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAm\
ohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQ\
A2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByA\
BrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2Ag\
AgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaC\
AAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2Ag\
AMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACy\
ACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQ\
AARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKA\
IAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAE\
GXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF\
4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw\
4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQ\
FBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQC\
ABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIA\
QgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQ\
FqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBk\
EBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIA\
FraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAw\
zzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQ\
FBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQ\
MgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQ\
YCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANg\
IAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAA\
BBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCy\
ABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQ\
tBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAG\
tBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDO\
EBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODg\
A5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBAD\
YCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAw\
zwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAw\
zeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQ\
gaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQE\
HGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJw\
tBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIA\
IgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0\
ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0\
HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAk\
EGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBz\
YCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ\
0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCy\
ACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIA\
IgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHC\
ACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAk\
H3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQ\
A2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhAC\
ACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIA\
M2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2Ah\
QgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgAT\
YCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCH\
FFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBAC\
EDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIA\
E2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIA\
IgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDH\
MLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvAT\
BBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIA\
JBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALU\
EBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BAC\
EAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIA\
IgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYw\
tBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBE\
AgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQ\
sgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAy\
ACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIA\
JBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLC\
IARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCEC\
ACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAk\
HaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAg\
ACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCz\
YCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBC\
ABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw\
0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIA\
EtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQ\
AhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIA\
RHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAi\
ABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEH\
ENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIA\
M2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAk\
GUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBai\
EBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFC\
ACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNg\
IQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0\
EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERw\
RAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIA\
goAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIg\
EgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBAD\
YCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADw\
sACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDw\
tByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDw\
tBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDw\
tBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4Ig\
NFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIA\
MRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECy\
AECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsA\
JGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIA\
FBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNg\
IcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0A\
BBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAz\
YCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAk\
EDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAE\
EDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0Ig\
EgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKA\
IAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKA\
IAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAk\
UEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQ\
AhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBE\
BBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQC\
ABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQAC\
ABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/N\
MAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0w\
AoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIA\
AhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIA\
JB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCC\
IBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQc\
TQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk\
0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQA\
JAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBG\
shASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQ\
MgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCAC\
IFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQ\
IANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QY\
zQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKA\
IAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIA\
A2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQT\
A2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIA\
QgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAU\
EZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2Ag\
gLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAE\
EUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcj\
YCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgAD\
YCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNg\
IIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIA\
M2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdn\
QiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMD\
YCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2\
h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3\
QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIG\
NhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAG\
Bvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZX\
JfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb2\
5fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3Zlcn\
Npb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcG\
FuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTG\
VuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIG\
hlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdm\
FsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YX\
R1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl\
9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2\
V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYW\
NrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbm\
V4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0\
VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE\
5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRV\
BPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUk\
VDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVE\
lBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTE\
lEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU\
9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERV\
JfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU\
5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTk\
cATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVV\
NfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU\
9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0\
VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUk\
VBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUk\
FERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU\
5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQV\
RFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUV\
VJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUk\
FOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1Eg\
AArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAG\
YUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+\
ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAA\
ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZW\
VlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACy\
FlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAA\
ACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1\
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((V,$)=>{Object.defineProperty($,"__esModule",{value:!0}),$.enumToMap=void 0;function e(n){
const M={};return Object.keys(n).forEach(D=>{const R=n[D];typeof R=="number"&&(M[D]=R)}),M}$.enumToMap=e}),7501:((V,$,e)=>{const{kClients:n}=e(6443),M=e(7405),{kAgent:D,kMockAgentSet:R,kMockAgentGet:y,
kDispatches:c,kIsMockActive:B,kNetConnect:g,kGetNetConnect:A,kOptions:C,kFactory:a}=e(1117),i=e(7365),l=e(4004),{matchValue:E,buildMockOptions:I}=e(3397),{InvalidArgumentError:p,UndiciError:k}=e(8707),
N=e(883),S=e(1529),H=e(6142);class U extends N{constructor(t){if(super(t),this[g]=!0,this[B]=!0,t?.agent&&typeof t.agent.dispatch!="function")throw new p("Argument opts.agent must implement Agent");const s=t?.
agent?t.agent:new M(t);this[D]=s,this[n]=s[n],this[C]=I(t)}get(t){let s=this[y](t);return s||(s=this[a](t),this[R](t,s)),s}dispatch(t,s){return this.get(t.origin),this[D].dispatch(t,s)}async close(){await this[D].
close(),this[n].clear()}deactivate(){this[B]=!1}activate(){this[B]=!0}enableNetConnect(t){if(typeof t=="string"||typeof t=="function"||t instanceof RegExp)Array.isArray(this[g])?this[g].push(t):this[g]=
[t];else if(typeof t>"u")this[g]=!0;else throw new p("Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[g]=!1}get isMockActive(){return this[B]}[R](t,s){this[n].set(
t,s)}[a](t){const s=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new i(t,s):new l(t,s)}[y](t){const s=this[n].get(t);if(s)return s;if(typeof t!="string"){const h=this[a](
"http://localhost:9999");return this[R](t,h),h}for(const[h,o]of Array.from(this[n]))if(o&&typeof h!="string"&&E(h,t)){const f=this[a](t);return this[R](t,f),f[c]=o[c],f}}[A](){return this[g]}pendingInterceptors(){
const t=this[n];return Array.from(t.entries()).flatMap(([s,h])=>h[c].map(o=>({...o,origin:s}))).filter(({pending:s})=>s)}assertNoPendingInterceptors({pendingInterceptorsFormatter:t=new H}={}){const s=this.
pendingInterceptors();if(s.length===0)return;const h=new S("interceptor","interceptors").pluralize(s.length);throw new k(`
${h.count} ${h.noun} ${h.is} pending:

${t.format(s)}
`.trim())}}V.exports=U}),7365:((V,$,e)=>{const{promisify:n}=e(7975),M=e(3701),{buildMockDispatch:D}=e(3397),{kDispatches:R,kMockAgent:y,kClose:c,kOriginalClose:B,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(
1117),{MockInterceptor:a}=e(1511),i=e(6443),{InvalidArgumentError:l}=e(8707);class E extends M{constructor(p,k){if(super(p,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new l("Argument op\
ts.agent must implement Agent");this[y]=k.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[B]=this.close.bind(this),this.dispatch=D.call(this),this.close=this[c]}get[i.kConnected](){return this[C]}intercept(p){
return new a(p,this[R])}async[c](){await n(this[B])(),this[C]=0,this[y][i.kClients].delete(this[g])}}V.exports=E}),2429:((V,$,e)=>{const{UndiciError:n}=e(8707),M=Symbol.for("undici.error.UND_MOCK_ERR_\
MOCK_NOT_MATCHED");class D extends n{constructor(y){super(y),Error.captureStackTrace(this,D),this.name="MockNotMatchedError",this.message=y||"The request does not match any registered mock dispatches",
this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](y){return y&&y[M]===!0}[M]=!0}V.exports={MockNotMatchedError:D}}),1511:((V,$,e)=>{const{getResponseData:n,buildKey:M,addMockDispatch:D}=e(
3397),{kDispatches:R,kDispatchKey:y,kDefaultHeaders:c,kDefaultTrailers:B,kContentLength:g,kMockDispatch:A}=e(1117),{InvalidArgumentError:C}=e(8707),{buildURL:a}=e(3440);class i{constructor(I){this[A]=
I}delay(I){if(typeof I!="number"||!Number.isInteger(I)||I<=0)throw new C("waitInMs must be a valid integer > 0");return this[A].delay=I,this}persist(){return this[A].persist=!0,this}times(I){if(typeof I!=
"number"||!Number.isInteger(I)||I<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=I,this}}class l{constructor(I,p){if(typeof I!="object")throw new C("opts must be an obj\
ect");if(typeof I.path>"u")throw new C("opts.path must be defined");if(typeof I.method>"u"&&(I.method="GET"),typeof I.path=="string")if(I.query)I.path=a(I.path,I.query);else{const k=new URL(I.path,"da\
ta://");I.path=k.pathname+k.search}typeof I.method=="string"&&(I.method=I.method.toUpperCase()),this[y]=M(I),this[R]=p,this[c]={},this[B]={},this[g]=!1}createMockScopeDispatchData({statusCode:I,data:p,
responseOptions:k}){const N=n(p),S=this[g]?{"content-length":N.length}:{},H={...this[c],...S,...k.headers},U={...this[B],...k.trailers};return{statusCode:I,data:p,headers:H,trailers:U}}validateReplyParameters(I){
if(typeof I.statusCode>"u")throw new C("statusCode must be defined");if(typeof I.responseOptions!="object"||I.responseOptions===null)throw new C("responseOptions must be an object")}reply(I){if(typeof I==
"function"){const S=U=>{const v=I(U);if(typeof v!="object"||v===null)throw new C("reply options callback must return an object");const t={data:"",responseOptions:{},...v};return this.validateReplyParameters(
t),{...this.createMockScopeDispatchData(t)}},H=D(this[R],this[y],S);return new i(H)}const p={statusCode:I,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};
this.validateReplyParameters(p);const k=this.createMockScopeDispatchData(p),N=D(this[R],this[y],k);return new i(N)}replyWithError(I){if(typeof I>"u")throw new C("error must be defined");const p=D(this[R],
this[y],{error:I});return new i(p)}defaultReplyHeaders(I){if(typeof I>"u")throw new C("headers must be defined");return this[c]=I,this}defaultReplyTrailers(I){if(typeof I>"u")throw new C("trailers mus\
t be defined");return this[B]=I,this}replyContentLength(){return this[g]=!0,this}}V.exports.MockInterceptor=l,V.exports.MockScope=i}),4004:((V,$,e)=>{const{promisify:n}=e(7975),M=e(628),{buildMockDispatch:D}=e(
3397),{kDispatches:R,kMockAgent:y,kClose:c,kOriginalClose:B,kOrigin:g,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:a}=e(1511),i=e(6443),{InvalidArgumentError:l}=e(8707);class E extends M{constructor(p,k){
if(super(p,k),!k||!k.agent||typeof k.agent.dispatch!="function")throw new l("Argument opts.agent must implement Agent");this[y]=k.agent,this[g]=p,this[R]=[],this[C]=1,this[A]=this.dispatch,this[B]=this.
close.bind(this),this.dispatch=D.call(this),this.close=this[c]}get[i.kConnected](){return this[C]}intercept(p){return new a(p,this[R])}async[c](){await n(this[B])(),this[C]=0,this[y][i.kClients].delete(
this[g])}}V.exports=E}),1117:(V=>{V.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol(
"default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock\
 agent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol(
"net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3397:((V,$,e)=>{const{MockNotMatchedError:n}=e(2429),{kDispatches:M,kMockAgent:D,kOriginalDispatch:R,kOrigin:y,
kGetNetConnect:c}=e(1117),{buildURL:B}=e(3440),{STATUS_CODES:g}=e(7067),{types:{isPromise:A}}=e(7975);function C(Q,d){return typeof Q=="string"?Q===d:Q instanceof RegExp?Q.test(d):typeof Q=="function"?
Q(d)===!0:!1}function a(Q){return Object.fromEntries(Object.entries(Q).map(([d,b])=>[d.toLocaleLowerCase(),b]))}function i(Q,d){if(Array.isArray(Q)){for(let b=0;b<Q.length;b+=2)if(Q[b].toLocaleLowerCase()===
d.toLocaleLowerCase())return Q[b+1];return}else return typeof Q.get=="function"?Q.get(d):a(Q)[d.toLocaleLowerCase()]}function l(Q){const d=Q.slice(),b=[];for(let T=0;T<d.length;T+=2)b.push([d[T],d[T+1]]);
return Object.fromEntries(b)}function E(Q,d){if(typeof Q.headers=="function")return Array.isArray(d)&&(d=l(d)),Q.headers(d?a(d):{});if(typeof Q.headers>"u")return!0;if(typeof d!="object"||typeof Q.headers!=
"object")return!1;for(const[b,T]of Object.entries(Q.headers)){const G=i(d,b);if(!C(T,G))return!1}return!0}function I(Q){if(typeof Q!="string")return Q;const d=Q.split("?");if(d.length!==2)return Q;const b=new URLSearchParams(
d.pop());return b.sort(),[...d,b.toString()].join("?")}function p(Q,{path:d,method:b,body:T,headers:G}){const J=C(Q.path,d),P=C(Q.method,b),se=typeof Q.body<"u"?C(Q.body,T):!0,ue=E(Q,G);return J&&P&&se&&
ue}function k(Q){return Buffer.isBuffer(Q)||Q instanceof Uint8Array||Q instanceof ArrayBuffer?Q:typeof Q=="object"?JSON.stringify(Q):Q.toString()}function N(Q,d){const b=d.query?B(d.path,d.query):d.path,
T=typeof b=="string"?I(b):b;let G=Q.filter(({consumed:J})=>!J).filter(({path:J})=>C(I(J),T));if(G.length===0)throw new n(`Mock dispatch not matched for path '${T}'`);if(G=G.filter(({method:J})=>C(J,d.
method)),G.length===0)throw new n(`Mock dispatch not matched for method '${d.method}' on path '${T}'`);if(G=G.filter(({body:J})=>typeof J<"u"?C(J,d.body):!0),G.length===0)throw new n(`Mock dispatch no\
t matched for body '${d.body}' on path '${T}'`);if(G=G.filter(J=>E(J,d.headers)),G.length===0){const J=typeof d.headers=="object"?JSON.stringify(d.headers):d.headers;throw new n(`Mock dispatch not mat\
ched for headers '${J}' on path '${T}'`)}return G[0]}function S(Q,d,b){const T={timesInvoked:0,times:1,persist:!1,consumed:!1},G=typeof b=="function"?{callback:b}:{...b},J={...T,...d,pending:!0,data:{
error:null,...G}};return Q.push(J),J}function H(Q,d){const b=Q.findIndex(T=>T.consumed?p(T,d):!1);b!==-1&&Q.splice(b,1)}function U(Q){const{path:d,method:b,body:T,headers:G,query:J}=Q;return{path:d,method:b,
body:T,headers:G,query:J}}function v(Q){const d=Object.keys(Q),b=[];for(let T=0;T<d.length;++T){const G=d[T],J=Q[G],P=Buffer.from(`${G}`);if(Array.isArray(J))for(let se=0;se<J.length;++se)b.push(P,Buffer.
from(`${J[se]}`));else b.push(P,Buffer.from(`${J}`))}return b}function t(Q){return g[Q]||"unknown"}async function s(Q){const d=[];for await(const b of Q)d.push(b);return Buffer.concat(d).toString("utf\
8")}function h(Q,d){const b=U(Q),T=N(this[M],b);T.timesInvoked++,T.data.callback&&(T.data={...T.data,...T.data.callback(Q)});const{data:{statusCode:G,data:J,headers:P,trailers:se,error:ue},delay:Me,persist:be}=T,
{timesInvoked:de,times:Ce}=T;if(T.consumed=!be&&de>=Ce,T.pending=de<Ce,ue!==null)return H(this[M],b),d.onError(ue),!0;typeof Me=="number"&&Me>0?setTimeout(()=>{Ie(this[M])},Me):Ie(this[M]);function Ie(Fe,re=J){
const ie=Array.isArray(Q.headers)?l(Q.headers):Q.headers,he=typeof re=="function"?re({...Q,headers:ie}):re;if(A(he)){he.then(ge=>Ie(Fe,ge));return}const Ae=k(he),Te=v(P),me=v(se);d.onConnect?.(ge=>d.onError(
ge),null),d.onHeaders?.(G,Te,Re,t(G)),d.onData?.(Buffer.from(Ae)),d.onComplete?.(me),H(Fe,b)}function Re(){}return!0}function o(){const Q=this[D],d=this[y],b=this[R];return function(G,J){if(Q.isMockActive)
try{h.call(this,G,J)}catch(P){if(P instanceof n){const se=Q[c]();if(se===!1)throw new n(`${P.message}: subsequent request to origin ${d} was not allowed (net.connect disabled)`);if(f(se,d))b.call(this,
G,J);else throw new n(`${P.message}: subsequent request to origin ${d} was not allowed (net.connect is not enabled for this origin)`)}else throw P}else b.call(this,G,J)}}function f(Q,d){const b=new URL(
d);return Q===!0?!0:!!(Array.isArray(Q)&&Q.some(T=>C(T,b.host)))}function w(Q){if(Q){const{agent:d,...b}=Q;return b}}V.exports={getResponseData:k,getMockDispatch:N,addMockDispatch:S,deleteMockDispatch:H,
buildKey:U,generateKeyValues:v,matchValue:C,getResponse:s,getStatusText:t,mockDispatch:h,buildMockDispatch:o,checkNetConnect:f,buildMockOptions:w,getHeaderByName:i,buildHeadersFromArray:l}}),6142:((V,$,e)=>{
const{Transform:n}=e(7075),{Console:M}=e(7540),D=process.versions.icu?"\u2705":"Y ",R=process.versions.icu?"\u274C":"N ";V.exports=class{constructor({disableColors:c}={}){this.transform=new n({transform(B,g,A){
A(null,B)}}),this.logger=new M({stdout:this.transform,inspectOptions:{colors:!c&&!process.env.CI}})}format(c){const B=c.map(({method:g,path:A,data:{statusCode:C},persist:a,times:i,timesInvoked:l,origin:E})=>({
Method:g,Origin:E,Path:A,"Status code":C,Persistent:a?D:R,Invocations:l,Remaining:a?1/0:i-l}));return this.logger.table(B),this.transform.read().toString()}}}),1529:(V=>{const $={pronoun:"it",is:"is",
was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};V.exports=class{constructor(M,D){this.singular=M,this.plural=D}pluralize(M){const D=M===1,R=D?$:e,y=D?this.singular:this.plural;
return{...R,count:M,noun:y}}}}),6603:(V=>{let $=0;const e=1e3,n=(e>>1)-1;let M;const D=Symbol("kFastTimer"),R=[],y=-2,c=-1,B=0,g=1;function A(){$+=n;let i=0,l=R.length;for(;i<l;){const E=R[i];E._state===
B?(E._idleStart=$-n,E._state=g):E._state===g&&$>=E._idleStart+E._idleTimeout&&(E._state=c,E._idleStart=-1,E._onTimeout(E._timerArg)),E._state===c?(E._state=y,--l!==0&&(R[i]=R[l])):++i}R.length=l,R.length!==
0&&C()}function C(){M?M.refresh():(clearTimeout(M),M=setTimeout(A,n),M.unref&&M.unref())}class a{[D]=!0;_state=y;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(l,E,I){this._onTimeout=l,
this._idleTimeout=E,this._timerArg=I,this.refresh()}refresh(){this._state===y&&R.push(this),(!M||R.length===1)&&C(),this._state=B}clear(){this._state=c,this._idleStart=-1}}V.exports={setTimeout(i,l,E){
return l<=e?setTimeout(i,l,E):new a(i,l,E)},clearTimeout(i){i[D]?i.clear():clearTimeout(i)},setFastTimeout(i,l,E){return new a(i,l,E)},clearFastTimeout(i){i.clear()},now(){return $},tick(i=0){$+=i-e+1,
A(),A()},reset(){$=0,R.length=0,clearTimeout(M),M=null},kFastTimer:D}}),9634:((V,$,e)=>{const{kConstruct:n}=e(109),{urlEquals:M,getFieldValues:D}=e(6798),{kEnumerableProperty:R,isDisturbed:y}=e(3440),
{webidl:c}=e(5893),{Response:B,cloneResponse:g,fromInnerResponse:A}=e(9051),{Request:C,fromInnerRequest:a}=e(9967),{kState:i}=e(3627),{fetching:l}=e(4398),{urlIsHttpHttpsScheme:E,createDeferredPromise:I,
readAllBytes:p}=e(3168),k=e(4589);class N{#e;constructor(){arguments[0]!==n&&c.illegalConstructor(),c.util.markAsUncloneable(this),this.#e=arguments[1]}async match(U,v={}){c.brandCheck(this,N);const t="\
Cache.match";c.argumentLengthCheck(arguments,1,t),U=c.converters.RequestInfo(U,t,"request"),v=c.converters.CacheQueryOptions(v,t,"options");const s=this.#r(U,v,1);if(s.length!==0)return s[0]}async matchAll(U=void 0,v={}){
c.brandCheck(this,N);const t="Cache.matchAll";return U!==void 0&&(U=c.converters.RequestInfo(U,t,"request")),v=c.converters.CacheQueryOptions(v,t,"options"),this.#r(U,v)}async add(U){c.brandCheck(this,
N);const v="Cache.add";c.argumentLengthCheck(arguments,1,v),U=c.converters.RequestInfo(U,v,"request");const t=[U];return await this.addAll(t)}async addAll(U){c.brandCheck(this,N);const v="Cache.addAll";
c.argumentLengthCheck(arguments,1,v);const t=[],s=[];for(let T of U){if(T===void 0)throw c.errors.conversionFailed({prefix:v,argument:"Argument 1",types:["undefined is not allowed"]});if(T=c.converters.
RequestInfo(T),typeof T=="string")continue;const G=T[i];if(!E(G.url)||G.method!=="GET")throw c.errors.exception({header:v,message:"Expected http/s scheme when method is not GET."})}const h=[];for(const T of U){
const G=new C(T)[i];if(!E(G.url))throw c.errors.exception({header:v,message:"Expected http/s scheme."});G.initiator="fetch",G.destination="subresource",s.push(G);const J=I();h.push(l({request:G,processResponse(P){
if(P.type==="error"||P.status===206||P.status<200||P.status>299)J.reject(c.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(P.headersList.
contains("vary")){const se=D(P.headersList.get("vary"));for(const ue of se)if(ue==="*"){J.reject(c.errors.exception({header:"Cache.addAll",message:"invalid vary field value"}));for(const Me of h)Me.abort();
return}}},processResponseEndOfBody(P){if(P.aborted){J.reject(new DOMException("aborted","AbortError"));return}J.resolve(P)}})),t.push(J.promise)}const f=await Promise.all(t),w=[];let Q=0;for(const T of f){
const G={type:"put",request:s[Q],response:T};w.push(G),Q++}const d=I();let b=null;try{this.#A(w)}catch(T){b=T}return queueMicrotask(()=>{b===null?d.resolve(void 0):d.reject(b)}),d.promise}async put(U,v){
c.brandCheck(this,N);const t="Cache.put";c.argumentLengthCheck(arguments,2,t),U=c.converters.RequestInfo(U,t,"request"),v=c.converters.Response(v,t,"response");let s=null;if(U instanceof C?s=U[i]:s=new C(
U)[i],!E(s.url)||s.method!=="GET")throw c.errors.exception({header:t,message:"Expected an http/s scheme when method is not GET"});const h=v[i];if(h.status===206)throw c.errors.exception({header:t,message:"\
Got 206 status"});if(h.headersList.contains("vary")){const G=D(h.headersList.get("vary"));for(const J of G)if(J==="*")throw c.errors.exception({header:t,message:"Got * vary field value"})}if(h.body&&(y(
h.body.stream)||h.body.stream.locked))throw c.errors.exception({header:t,message:"Response body is locked or disturbed"});const o=g(h),f=I();if(h.body!=null){const J=h.body.stream.getReader();p(J).then(
f.resolve,f.reject)}else f.resolve(void 0);const w=[],Q={type:"put",request:s,response:o};w.push(Q);const d=await f.promise;o.body!=null&&(o.body.source=d);const b=I();let T=null;try{this.#A(w)}catch(G){
T=G}return queueMicrotask(()=>{T===null?b.resolve():b.reject(T)}),b.promise}async delete(U,v={}){c.brandCheck(this,N);const t="Cache.delete";c.argumentLengthCheck(arguments,1,t),U=c.converters.RequestInfo(
U,t,"request"),v=c.converters.CacheQueryOptions(v,t,"options");let s=null;if(U instanceof C){if(s=U[i],s.method!=="GET"&&!v.ignoreMethod)return!1}else k(typeof U=="string"),s=new C(U)[i];const h=[],o={
type:"delete",request:s,options:v};h.push(o);const f=I();let w=null,Q;try{Q=this.#A(h)}catch(d){w=d}return queueMicrotask(()=>{w===null?f.resolve(!!Q?.length):f.reject(w)}),f.promise}async keys(U=void 0,v={}){
c.brandCheck(this,N);const t="Cache.keys";U!==void 0&&(U=c.converters.RequestInfo(U,t,"request")),v=c.converters.CacheQueryOptions(v,t,"options");let s=null;if(U!==void 0)if(U instanceof C){if(s=U[i],
s.method!=="GET"&&!v.ignoreMethod)return[]}else typeof U=="string"&&(s=new C(U)[i]);const h=I(),o=[];if(U===void 0)for(const f of this.#e)o.push(f[0]);else{const f=this.#t(s,v);for(const w of f)o.push(
w[0])}return queueMicrotask(()=>{const f=[];for(const w of o){const Q=a(w,new AbortController().signal,"immutable");f.push(Q)}h.resolve(Object.freeze(f))}),h.promise}#A(U){const v=this.#e,t=[...v],s=[],
h=[];try{for(const o of U){if(o.type!=="delete"&&o.type!=="put")throw c.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(o.type==="\
delete"&&o.response!=null)throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(o.request,o.options,s).length)throw new DOMException(
"???","InvalidStateError");let f;if(o.type==="delete"){if(f=this.#t(o.request,o.options),f.length===0)return[];for(const w of f){const Q=v.indexOf(w);k(Q!==-1),v.splice(Q,1)}}else if(o.type==="put"){if(o.
response==null)throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=o.request;if(!E(w.url))throw c.errors.exception({header:"\
Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="GET")throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(o.options!=null)
throw c.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});f=this.#t(o.request);for(const Q of f){const d=v.indexOf(Q);k(d!==-1),v.splice(d,1)}v.push([o.request,
o.response]),s.push([o.request,o.response])}h.push([o.request,o.response])}return h}catch(o){throw this.#e.length=0,this.#e=t,o}}#t(U,v,t){const s=[],h=t??this.#e;for(const o of h){const[f,w]=o;this.#n(
U,f,w,v)&&s.push(o)}return s}#n(U,v,t=null,s){const h=new URL(U.url),o=new URL(v.url);if(s?.ignoreSearch&&(o.search="",h.search=""),!M(h,o,!0))return!1;if(t==null||s?.ignoreVary||!t.headersList.contains(
"vary"))return!0;const f=D(t.headersList.get("vary"));for(const w of f){if(w==="*")return!1;const Q=v.headersList.get(w),d=U.headersList.get(w);if(Q!==d)return!1}return!0}#r(U,v,t=1/0){let s=null;if(U!==
void 0)if(U instanceof C){if(s=U[i],s.method!=="GET"&&!v.ignoreMethod)return[]}else typeof U=="string"&&(s=new C(U)[i]);const h=[];if(U===void 0)for(const f of this.#e)h.push(f[1]);else{const f=this.#t(
s,v);for(const w of f)h.push(w[1])}const o=[];for(const f of h){const w=A(f,"immutable");if(o.push(w.clone()),o.length>=t)break}return Object.freeze(o)}}Object.defineProperties(N.prototype,{[Symbol.toStringTag]:{
value:"Cache",configurable:!0},match:R,matchAll:R,add:R,addAll:R,put:R,delete:R,keys:R});const S=[{key:"ignoreSearch",converter:c.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:c.
converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:c.converters.boolean,defaultValue:()=>!1}];c.converters.CacheQueryOptions=c.dictionaryConverter(S),c.converters.MultiCacheQueryOptions=
c.dictionaryConverter([...S,{key:"cacheName",converter:c.converters.DOMString}]),c.converters.Response=c.interfaceConverter(B),c.converters["sequence<RequestInfo>"]=c.sequenceConverter(c.converters.RequestInfo),
V.exports={Cache:N}}),3245:((V,$,e)=>{const{kConstruct:n}=e(109),{Cache:M}=e(9634),{webidl:D}=e(5893),{kEnumerableProperty:R}=e(3440);class y{#e=new Map;constructor(){arguments[0]!==n&&D.illegalConstructor(),
D.util.markAsUncloneable(this)}async match(B,g={}){if(D.brandCheck(this,y),D.argumentLengthCheck(arguments,1,"CacheStorage.match"),B=D.converters.RequestInfo(B),g=D.converters.MultiCacheQueryOptions(g),
g.cacheName!=null){if(this.#e.has(g.cacheName)){const A=this.#e.get(g.cacheName);return await new M(n,A).match(B,g)}}else for(const A of this.#e.values()){const a=await new M(n,A).match(B,g);if(a!==void 0)
return a}}async has(B){D.brandCheck(this,y);const g="CacheStorage.has";return D.argumentLengthCheck(arguments,1,g),B=D.converters.DOMString(B,g,"cacheName"),this.#e.has(B)}async open(B){D.brandCheck(this,
y);const g="CacheStorage.open";if(D.argumentLengthCheck(arguments,1,g),B=D.converters.DOMString(B,g,"cacheName"),this.#e.has(B)){const C=this.#e.get(B);return new M(n,C)}const A=[];return this.#e.set(
B,A),new M(n,A)}async delete(B){D.brandCheck(this,y);const g="CacheStorage.delete";return D.argumentLengthCheck(arguments,1,g),B=D.converters.DOMString(B,g,"cacheName"),this.#e.delete(B)}async keys(){
return D.brandCheck(this,y),[...this.#e.keys()]}}Object.defineProperties(y.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:R,has:R,open:R,delete:R,keys:R}),V.exports={CacheStorage:y}}),
109:((V,$,e)=>{V.exports={kConstruct:e(6443).kConstruct}}),6798:((V,$,e)=>{const n=e(4589),{URLSerializer:M}=e(1900),{isValidHeaderName:D}=e(3168);function R(c,B,g=!1){const A=M(c,g),C=M(B,g);return A===
C}function y(c){n(c!==null);const B=[];for(let g of c.split(","))g=g.trim(),D(g)&&B.push(g);return B}V.exports={urlEquals:R,getFieldValues:y}}),1276:(V=>{V.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),
9061:((V,$,e)=>{const{parseSetCookie:n}=e(1978),{stringify:M}=e(7797),{webidl:D}=e(5893),{Headers:R}=e(660);function y(A){D.argumentLengthCheck(arguments,1,"getCookies"),D.brandCheck(A,R,{strict:!1});
const C=A.get("cookie"),a={};if(!C)return a;for(const i of C.split(";")){const[l,...E]=i.split("=");a[l.trim()]=E.join("=")}return a}function c(A,C,a){D.brandCheck(A,R,{strict:!1});const i="deleteCook\
ie";D.argumentLengthCheck(arguments,2,i),C=D.converters.DOMString(C,i,"name"),a=D.converters.DeleteCookieAttributes(a),g(A,{name:C,value:"",expires:new Date(0),...a})}function B(A){D.argumentLengthCheck(
arguments,1,"getSetCookies"),D.brandCheck(A,R,{strict:!1});const C=A.getSetCookie();return C?C.map(a=>n(a)):[]}function g(A,C){D.argumentLengthCheck(arguments,2,"setCookie"),D.brandCheck(A,R,{strict:!1}),
C=D.converters.Cookie(C);const a=M(C);a&&A.append("Set-Cookie",a)}D.converters.DeleteCookieAttributes=D.dictionaryConverter([{converter:D.nullableConverter(D.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null}]),D.converters.Cookie=D.dictionaryConverter([{converter:D.converters.DOMString,key:"name"},{converter:D.converters.
DOMString,key:"value"},{converter:D.nullableConverter(A=>typeof A=="number"?D.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:D.nullableConverter(D.converters["\
long long"]),key:"maxAge",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.DOMString),key:"\
path",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"secure",defaultValue:()=>null},{converter:D.nullableConverter(D.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:D.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:D.sequenceConverter(D.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),V.exports=
{getCookies:y,deleteCookie:c,getSetCookies:B,setCookie:g}}),1978:((V,$,e)=>{const{maxNameValuePairSize:n,maxAttributeValueSize:M}=e(1276),{isCTLExcludingHtab:D}=e(7797),{collectASequenceOfCodePointsFast:R}=e(
1900),y=e(4589);function c(g){if(D(g))return null;let A="",C="",a="",i="";if(g.includes(";")){const l={position:0};A=R(";",g,l),C=g.slice(l.position)}else A=g;if(!A.includes("="))i=A;else{const l={position:0};
a=R("=",A,l),i=A.slice(l.position+1)}return a=a.trim(),i=i.trim(),a.length+i.length>n?null:{name:a,value:i,...B(C)}}function B(g,A={}){if(g.length===0)return A;y(g[0]===";"),g=g.slice(1);let C="";g.includes(
";")?(C=R(";",g,{position:0}),g=g.slice(C.length)):(C=g,g="");let a="",i="";if(C.includes("=")){const E={position:0};a=R("=",C,E),i=C.slice(E.position+1)}else a=C;if(a=a.trim(),i=i.trim(),i.length>M)return B(
g,A);const l=a.toLowerCase();if(l==="expires"){const E=new Date(i);A.expires=E}else if(l==="max-age"){const E=i.charCodeAt(0);if((E<48||E>57)&&i[0]!=="-"||!/^\d+$/.test(i))return B(g,A);const I=Number(
i);A.maxAge=I}else if(l==="domain"){let E=i;E[0]==="."&&(E=E.slice(1)),E=E.toLowerCase(),A.domain=E}else if(l==="path"){let E="";i.length===0||i[0]!=="/"?E="/":E=i,A.path=E}else if(l==="secure")A.secure=
!0;else if(l==="httponly")A.httpOnly=!0;else if(l==="samesite"){const E=i.toLowerCase();E==="none"?A.sameSite="None":E==="strict"?A.sameSite="Strict":E==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],
A.unparsed.push(`${a}=${i}`);return B(g,A)}V.exports={parseSetCookie:c,parseUnparsedAttributes:B}}),7797:(V=>{function $(a){for(let i=0;i<a.length;++i){const l=a.charCodeAt(i);if(l>=0&&l<=8||l>=10&&l<=
31||l===127)return!0}return!1}function e(a){for(let i=0;i<a.length;++i){const l=a.charCodeAt(i);if(l<33||l>126||l===34||l===40||l===41||l===60||l===62||l===64||l===44||l===59||l===58||l===92||l===47||
l===91||l===93||l===63||l===61||l===123||l===125)throw new Error("Invalid cookie name")}}function n(a){let i=a.length,l=0;if(a[0]==='"'){if(i===1||a[i-1]!=='"')throw new Error("Invalid cookie value");
--i,++l}for(;l<i;){const E=a.charCodeAt(l++);if(E<33||E>126||E===34||E===44||E===59||E===92)throw new Error("Invalid cookie value")}}function M(a){for(let i=0;i<a.length;++i){const l=a.charCodeAt(i);if(l<
32||l>126||l===59)throw new Error("Invalid cookie path")}}function D(a){return a>=48&&a<=57||a>=65&&a<=90||a>=97&&a<=122}function R(a){if(a===" ")return;if(a.length>255)throw new Error("Invalid cookie\
 domain");let i=0;for(let l=0;l<a.length;++l){const E=a.charCodeAt(l);if(E===46){if(i===0)throw new Error("Invalid cookie domain");if(a.charCodeAt(l-1)===45)throw new Error("Invalid cookie domain");i=
0;continue}if(i===0&&!D(E))throw new Error("Invalid cookie domain");if(!D(E)&&E!==45)throw new Error("Invalid cookie domain");if(++i>63)throw new Error("Invalid cookie domain")}if(i===0||a.charCodeAt(
a.length-1)===45)throw new Error("Invalid cookie domain")}const y=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],c=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],B=Array(61).fill(
0).map((a,i)=>i.toString().padStart(2,"0"));function g(a){return typeof a=="number"&&(a=new Date(a)),`${y[a.getUTCDay()]}, ${B[a.getUTCDate()]} ${c[a.getUTCMonth()]} ${a.getUTCFullYear()} ${B[a.getUTCHours()]}\
:${B[a.getUTCMinutes()]}:${B[a.getUTCSeconds()]} GMT`}function A(a){if(a<0)throw new Error("Invalid cookie max-age")}function C(a){if(a.name.length===0)return null;e(a.name),n(a.value);const i=[`${a.name}\
=${a.value}`];a.name.startsWith("__Secure-")&&(a.secure=!0),a.name.startsWith("__Host-")&&(a.secure=!0,a.domain=null,a.path="/"),a.secure&&i.push("Secure"),a.httpOnly&&i.push("HttpOnly"),typeof a.maxAge==
"number"&&(A(a.maxAge),i.push(`Max-Age=${a.maxAge}`)),a.domain&&(R(a.domain),i.push(`Domain=${a.domain}`)),a.path&&(M(a.path),i.push(`Path=${a.path}`)),a.expires&&a.expires.toString()!=="Invalid Date"&&
i.push(`Expires=${g(a.expires)}`),a.sameSite&&i.push(`SameSite=${a.sameSite}`);for(const l of a.unparsed){if(!l.includes("="))throw new Error("Invalid unparsed");const[E,...I]=l.split("="),p=E.trim(),
k=I.join("=");e(p),n(k),i.push(`${p}=${k}`)}return i.join("; ")}V.exports={isCTLExcludingHtab:$,validateCookieName:e,validateCookiePath:M,validateCookieValue:n,toIMFDate:g,stringify:C}}),4031:((V,$,e)=>{
const n=e(4573),{Transform:M}=e(7075),{isASCIINumber:D,isValidLastEventId:R}=e(4811),y=[239,187,191],c=10,B=13,g=58,A=32,C=n.kStringMaxLength,a=Buffer.from("data"),i=Buffer.from("event"),l=Buffer.from(
"id"),E=Buffer.from("retry"),I=1024,p=131072,k=128;function N(t,s){if(s>=t.length)return!1;for(let h=s;h<t.length;h++)if(t[h]<48||t[h]>57)return!1;return!0}function S(t,s){for(let h=s;h<t.length;h++)if(t[h]===
0)return!1;return!0}function H(t,s,h){if(s!==h.length)return!1;for(let o=0;o<s;o++)if(t[o]!==h[o])return!1;return!0}function U(){const t=new Error("EventSource message size exceeded");return t.aborted=
!1,t}class v extends M{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={
data:void 0,event:void 0,id:void 0,retry:void 0};constructor(s={}){s.readableObjectMode=!0,super(s),this.state=s.eventSourceSettings||{},this.maxEventSize=s.maxEventSize??C;const h=this.maxEventSize>0?
Math.min(p,Math.max(I,Math.floor(this.maxEventSize/k))):0;this.maxDataLines=h,this.maxBufferedChunks=h,s.push&&(this.push=s.push)}_transform(s,h,o){if(s.length===0){o();return}if(this.maxEventSize>0&&
this.chunks.length>=this.maxBufferedChunks&&s[0]!==c&&s[0]!==B){o(U());return}if(this.chunks.push(s),this.checkBOM&&this.handleBOM()){o();return}for(;this.hasCurrentByte();){const f=this.currentByte();
if(this.eventEndCheck){if(this.crlfCheck){if(f===c){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(f===c||f===B){f===B&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&
this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=!1;continue}if(f===c||f===B){f===B&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){o(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){o(U());return}this.advanceCursor()}o()}_destroy(s,h){this.chunks.length=0,this.clearEvent(),
super._destroy(s,h)}parseLine(s,h){if(s.length===0)return;const o=s.indexOf(g);if(o===0)return;let f=s.length,w=s.length;if(o!==-1&&(f=o,w=o+1,s[w]===A&&++w),H(s,f,a)){if(this.maxEventSize>0&&this.dataLineCount>=
this.maxDataLines)throw U();const Q=s.length-w,d=this.eventFieldSizes.data+(h.data===void 0?0:1)+Q;this.setEventFieldSize("data",d);const b=s.toString("utf8",w);h.data===void 0?h.data=b:h.data+=`
${b}`,this.dataLineCount++;return}if(H(s,f,E)){N(s,w)&&(this.setEventFieldSize("retry",s.length-w),h.retry=s.toString("utf8",w));return}if(H(s,f,l)){S(s,w)&&(this.setEventFieldSize("id",s.length-w),h.
id=s.toString("utf8",w));return}H(s,f,i)&&w<s.length&&(this.setEventFieldSize("event",s.length-w),h.event=s.toString("utf8",w))}setEventFieldSize(s,h){const o=this.eventSize-this.eventFieldSizes[s]+h;
if(this.maxEventSize>0&&o>this.maxEventSize)throw U();this.eventSize=o,this.eventFieldSizes[s]=h}processEvent(s){s.retry&&D(s.retry)&&(this.state.reconnectionTime=parseInt(s.retry,10)),s.id&&R(s.id)&&
(this.state.lastEventId=s.id),s.data!==void 0&&this.push({type:s.event||"message",options:{data:s.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,
this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,this.eventFieldSizes.
retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.
pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.
chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=
0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const s=this.lineChunkIndex;this.chunks.splice(0,s),this.lineChunkIndex=0,this.chunkIndex-=s}this.chunkIndex===this.chunks.length&&
(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.
pos);const s=[];let h=0;for(let o=this.lineChunkIndex;o<=this.chunkIndex;o++){const f=this.chunks[o],w=o===this.lineChunkIndex?this.linePos:0,Q=o===this.chunkIndex?this.pos:f.length,d=f.subarray(w,Q);
h+=d.length,s.push(d)}return Buffer.concat(s,h)}peekBufferedByte(s){let h=this.lineChunkIndex,o=this.linePos;for(;h<this.chunks.length;){const f=this.chunks[h],w=f.length-o;if(s<w)return f[o+s];s-=w,h++,
o=0}}discardLeadingBytes(s){for(;s>0&&this.lineChunkIndex<this.chunks.length;){const o=this.chunks[this.lineChunkIndex].length-this.linePos;s<o?(this.linePos+=s,s=0):(s-=o,this.lineChunkIndex++,this.linePos=
0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const s=this.peekBufferedByte(0),h=this.peekBufferedByte(1),o=this.peekBufferedByte(2);return h===void 0?
(s===y[0]||(this.checkBOM=!1),!0):o===void 0?s===y[0]&&h===y[1]?!0:(this.checkBOM=!1,!1):(s===y[0]&&h===y[1]&&o===y[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}V.exports=
{EventSourceStream:v}}),1238:((V,$,e)=>{const{pipeline:n}=e(7075),{fetching:M}=e(4398),{makeRequest:D}=e(9967),{webidl:R}=e(5893),{EventSourceStream:y}=e(4031),{parseMIMEType:c}=e(1900),{createFastMessageEvent:B}=e(
5188),{isNetworkError:g}=e(9051),{delay:A}=e(4811),{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:a}=e(3168),{getGlobalDispatcher:i}=e(2581);let l=!1;const E=3e3,I=0,p=1,k=2,N="anonymous",
S="use-credentials";class H extends EventTarget{#e={open:null,error:null,message:null};#A=null;#t=!1;#n=I;#r=null;#s=null;#o;#i;constructor(t,s={}){super(),R.util.markAsUncloneable(this);const h="Even\
tSource constructor";R.argumentLengthCheck(arguments,1,h),l||(l=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),t=R.converters.USVString(t,
h,"url"),s=R.converters.EventSourceInitDict(s,h,"eventSourceInitDict"),this.#o=s.dispatcher,this.#i={lastEventId:"",reconnectionTime:E};const o=a;let f;try{f=new URL(t,o.settingsObject.baseUrl),this.#i.
origin=f.origin}catch(d){throw new DOMException(d,"SyntaxError")}this.#A=f.href;let w=N;s.withCredentials&&(w=S,this.#t=!0);const Q={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymo\
us"?"same-origin":"omit",referrer:"no-referrer"};Q.client=a.settingsObject,Q.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],Q.cache="no-store",Q.initiator="other",Q.urlList=[new URL(
this.#A)],this.#r=D(Q),this.#c()}get readyState(){return this.#n}get url(){return this.#A}get withCredentials(){return this.#t}#c(){if(this.#n===k)return;this.#n=I;const t={request:this.#r,dispatcher:this.#o},
s=h=>{g(h)&&(this.dispatchEvent(new Event("error")),this.close()),this.#a()};t.processResponseEndOfBody=s,t.processResponse=h=>{if(g(h))if(h.aborted){this.close(),this.dispatchEvent(new Event("error"));
return}else{this.#a();return}const o=h.headersList.get("content-type",!0),f=o!==null?c(o):"failure",w=f!=="failure"&&f.essence==="text/event-stream";if(h.status!==200||w===!1){this.close(),this.dispatchEvent(
new Event("error"));return}this.#n=p,this.dispatchEvent(new Event("open")),this.#i.origin=h.urlList[h.urlList.length-1].origin;const Q=new y({eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.
maxEventSize,push:d=>{this.dispatchEvent(B(d.type,d.options))}});n(h.body.stream,Q,d=>{d?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=M(t)}async#a(){this.#n!==k&&(this.#n=
I,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===I&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#c()))}close(){
R.brandCheck(this,H),this.#n!==k&&(this.#n=k,this.#s.abort(),this.#r=null)}get onopen(){return this.#e.open}set onopen(t){this.#e.open&&this.removeEventListener("open",this.#e.open),typeof t=="functio\
n"?(this.#e.open=t,this.addEventListener("open",t)):this.#e.open=null}get onmessage(){return this.#e.message}set onmessage(t){this.#e.message&&this.removeEventListener("message",this.#e.message),typeof t==
"function"?(this.#e.message=t,this.addEventListener("message",t)):this.#e.message=null}get onerror(){return this.#e.error}set onerror(t){this.#e.error&&this.removeEventListener("error",this.#e.error),
typeof t=="function"?(this.#e.error=t,this.addEventListener("error",t)):this.#e.error=null}}const U={CONNECTING:{__proto__:null,configurable:!1,enumerable:!0,value:I,writable:!1},OPEN:{__proto__:null,
configurable:!1,enumerable:!0,value:p,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:k,writable:!1}};Object.defineProperties(H,U),Object.defineProperties(H.prototype,U),Object.
defineProperties(H.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),R.converters.EventSourceInitDict=R.dictionaryConverter([{key:"withCredentials",converter:R.converters.
boolean,defaultValue:()=>!1},{key:"dispatcher",converter:R.converters.any,defaultValue:()=>i()}]),V.exports={EventSource:H,defaultReconnectionTime:E}}),4811:(V=>{function $(M){return M.indexOf("\0")===
-1}function e(M){if(M.length===0)return!1;for(let D=0;D<M.length;D++)if(M.charCodeAt(D)<48||M.charCodeAt(D)>57)return!1;return!0}function n(M){return new Promise(D=>{setTimeout(D,M).unref()})}V.exports=
{isValidLastEventId:$,isASCIINumber:e,delay:n}}),4492:((V,$,e)=>{const n=e(3440),{ReadableStreamFrom:M,isBlobLike:D,isReadableStreamLike:R,readableStreamClose:y,createDeferredPromise:c,fullyReadBody:B,
extractMimeType:g,utf8DecodeBytes:A}=e(3168),{FormData:C}=e(5910),{kState:a}=e(3627),{webidl:i}=e(5893),{Blob:l}=e(4573),E=e(4589),{isErrored:I,isDisturbed:p}=e(7075),{isArrayBuffer:k}=e(3429),{serializeAMimeType:N}=e(
1900),{multipartFormDataParser:S}=e(116);let H;try{const P=e(7598);H=se=>P.randomInt(0,se)}catch{H=P=>Math.floor(Math.random(P))}const U=new TextEncoder;function v(){}const t=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let s;t&&(s=new FinalizationRegistry(P=>{const se=P.deref();se&&!se.locked&&!p(se)&&!I(se)&&se.cancel("Response object has been garbage collected").catch(v)}));function h(P,se=!1){
let ue=null;P instanceof ReadableStream?ue=P:D(P)?ue=P.stream():ue=new ReadableStream({async pull(Re){const Fe=typeof be=="string"?U.encode(be):be;Fe.byteLength&&Re.enqueue(Fe),queueMicrotask(()=>y(Re))},
start(){},type:"bytes"}),E(R(ue));let Me=null,be=null,de=null,Ce=null;if(typeof P=="string")be=P,Ce="text/plain;charset=UTF-8";else if(P instanceof URLSearchParams)be=P.toString(),Ce="application/x-ww\
w-form-urlencoded;charset=UTF-8";else if(k(P))be=new Uint8Array(P.slice());else if(ArrayBuffer.isView(P))be=new Uint8Array(P.buffer.slice(P.byteOffset,P.byteOffset+P.byteLength));else if(n.isFormDataLike(
P)){const Re=`----formdata-undici-0${`${H(1e11)}`.padStart(11,"0")}`,Fe=`--${Re}\r
Content-Disposition: form-data`;const re=ge=>ge.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),ie=ge=>ge.replace(/\r?\n|\r/g,`\r
`),he=[],Ae=new Uint8Array([13,10]);de=0;let Te=!1;for(const[ge,ce]of P)if(typeof ce=="string"){const ye=U.encode(Fe+`; name="${re(ie(ge))}"\r
\r
${ie(ce)}\r
`);he.push(ye),de+=ye.byteLength}else{const ye=U.encode(`${Fe}; name="${re(ie(ge))}"`+(ce.name?`; filename="${re(ce.name)}"`:"")+`\r
Content-Type: ${ce.type||"application/octet-stream"}\r
\r
`);he.push(ye,ce,Ae),typeof ce.size=="number"?de+=ye.byteLength+ce.size+Ae.byteLength:Te=!0}const me=U.encode(`--${Re}--\r
`);he.push(me),de+=me.byteLength,Te&&(de=null),be=P,Me=async function*(){for(const ge of he)ge.stream?yield*ge.stream():yield ge},Ce=`multipart/form-data; boundary=${Re}`}else if(D(P))be=P,de=P.size,P.
type&&(Ce=P.type);else if(typeof P[Symbol.asyncIterator]=="function"){if(se)throw new TypeError("keepalive");if(n.isDisturbed(P)||P.locked)throw new TypeError("Response body object should not be distu\
rbed or locked");ue=P instanceof ReadableStream?P:M(P)}if((typeof be=="string"||n.isBuffer(be))&&(de=Buffer.byteLength(be)),Me!=null){let Re;ue=new ReadableStream({async start(){Re=Me(P)[Symbol.asyncIterator]()},
async pull(Fe){const{value:re,done:ie}=await Re.next();if(ie)queueMicrotask(()=>{Fe.close(),Fe.byobRequest?.respond(0)});else if(!I(ue)){const he=new Uint8Array(re);he.byteLength&&Fe.enqueue(he)}return Fe.
desiredSize>0},async cancel(Fe){await Re.return()},type:"bytes"})}return[{stream:ue,source:be,length:de},Ce]}function o(P,se=!1){return P instanceof ReadableStream&&(E(!n.isDisturbed(P),"The body has \
already been consumed."),E(!P.locked,"The stream is locked.")),h(P,se)}function f(P,se){const[ue,Me]=se.stream.tee();return se.stream=ue,{stream:Me,length:se.length,source:se.source}}function w(P){if(P.
aborted)throw new DOMException("The operation was aborted.","AbortError")}function Q(P){return{blob(){return b(this,ue=>{let Me=J(this);return Me===null?Me="":Me&&(Me=N(Me)),new l([ue],{type:Me})},P)},
arrayBuffer(){return b(this,ue=>new Uint8Array(ue).buffer,P)},text(){return b(this,A,P)},json(){return b(this,G,P)},formData(){return b(this,ue=>{const Me=J(this);if(Me!==null)switch(Me.essence){case"\
multipart/form-data":{const be=S(ue,Me);if(be==="failure")throw new TypeError("Failed to parse body as FormData.");const de=new C;return de[a]=be,de}case"application/x-www-form-urlencoded":{const be=new URLSearchParams(
ue.toString()),de=new C;for(const[Ce,Ie]of be)de.append(Ce,Ie);return de}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},P)},bytes(){
return b(this,ue=>new Uint8Array(ue),P)}}}function d(P){Object.assign(P.prototype,Q(P))}async function b(P,se,ue){if(i.brandCheck(P,ue),T(P))throw new TypeError("Body is unusable: Body has already bee\
n read");w(P[a]);const Me=c(),be=Ce=>Me.reject(Ce),de=Ce=>{try{Me.resolve(se(Ce))}catch(Ie){be(Ie)}};return P[a].body==null?(de(Buffer.allocUnsafe(0)),Me.promise):(await B(P[a].body,de,be),Me.promise)}
function T(P){const se=P[a].body;return se!=null&&(se.stream.locked||n.isDisturbed(se.stream))}function G(P){return JSON.parse(A(P))}function J(P){const se=P[a].headersList,ue=g(se);return ue==="failu\
re"?null:ue}V.exports={extractBody:h,safelyExtractBody:o,cloneBody:f,mixinBody:d,streamRegistry:s,hasFinalizationRegistry:t,bodyUnusable:T}}),4495:(V=>{const $=["GET","HEAD","POST"],e=new Set($),n=[101,
204,205,304],M=[301,302,303,307,308],D=new Set(M),R=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111",
"113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","9\
95","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],y=new Set(R),c=["","no-referrer","no-referrer-when-downgrade",
"same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],B=new Set(c),g=["follow","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],C=new Set(
A),a=["navigate","same-origin","no-cors","cors"],i=["omit","same-origin","include"],l=["default","no-store","reload","no-cache","force-cache","only-if-cached"],E=["content-encoding","content-language",
"content-location","content-type","content-length"],I=["half"],p=["CONNECT","TRACE","TRACK"],k=new Set(p),N=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","v\
ideo","xslt",""],S=new Set(N);V.exports={subresource:N,forbiddenMethods:p,requestBodyHeader:E,referrerPolicy:c,requestRedirect:g,requestMode:a,requestCredentials:i,requestCache:l,redirectStatus:M,corsSafeListedMethods:$,
nullBodyStatus:n,safeMethods:A,badPorts:R,requestDuplex:I,subresourceSet:S,badPortsSet:y,redirectStatusSet:D,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:k,referrerPolicySet:B}}),1900:((V,$,e)=>{
const n=e(4589),M=new TextEncoder,D=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,R=/[\u000A\u000D\u0009\u0020]/,y=/[\u0009\u000A\u000C\u000D\u0020]/g,c=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function B(o){n(o.protocol===
"data:");let f=g(o,!0);f=f.slice(5);const w={position:0};let Q=C(",",f,w);const d=Q.length;if(Q=v(Q,!0,!0),w.position>=f.length)return"failure";w.position++;const b=f.slice(d+1);let T=a(b);if(/;(\u0020){0,}base64$/i.
test(Q)){const J=s(T);if(T=p(J),T==="failure")return"failure";Q=Q.slice(0,-6),Q=Q.replace(/(\u0020)+$/,""),Q=Q.slice(0,-1)}Q.startsWith(";")&&(Q="text/plain"+Q);let G=I(Q);return G==="failure"&&(G=I("\
text/plain;charset=US-ASCII")),{mimeType:G,body:T}}function g(o,f=!1){if(!f)return o.href;const w=o.href,Q=o.hash.length,d=Q===0?w:w.substring(0,w.length-Q);return!Q&&w.endsWith("#")?d.slice(0,-1):d}function A(o,f,w){
let Q="";for(;w.position<f.length&&o(f[w.position]);)Q+=f[w.position],w.position++;return Q}function C(o,f,w){const Q=f.indexOf(o,w.position),d=w.position;return Q===-1?(w.position=f.length,f.slice(d)):
(w.position=Q,f.slice(d,w.position))}function a(o){const f=M.encode(o);return E(f)}function i(o){return o>=48&&o<=57||o>=65&&o<=70||o>=97&&o<=102}function l(o){return o>=48&&o<=57?o-48:(o&223)-55}function E(o){
const f=o.length,w=new Uint8Array(f);let Q=0;for(let d=0;d<f;++d){const b=o[d];b!==37?w[Q++]=b:b===37&&!(i(o[d+1])&&i(o[d+2]))?w[Q++]=37:(w[Q++]=l(o[d+1])<<4|l(o[d+2]),d+=2)}return f===Q?w:w.subarray(
0,Q)}function I(o){o=H(o,!0,!0);const f={position:0},w=C("/",o,f);if(w.length===0||!D.test(w)||f.position>o.length)return"failure";f.position++;let Q=C(";",o,f);if(Q=H(Q,!1,!0),Q.length===0||!D.test(Q))
return"failure";const d=w.toLowerCase(),b=Q.toLowerCase(),T={type:d,subtype:b,parameters:new Map,essence:`${d}/${b}`};for(;f.position<o.length;){f.position++,A(P=>R.test(P),o,f);let G=A(P=>P!==";"&&P!==
"=",o,f);if(G=G.toLowerCase(),f.position<o.length){if(o[f.position]===";")continue;f.position++}if(f.position>o.length)break;let J=null;if(o[f.position]==='"')J=k(o,f,!0),C(";",o,f);else if(J=C(";",o,
f),J=H(J,!1,!0),J.length===0)continue;G.length!==0&&D.test(G)&&(J.length===0||c.test(J))&&!T.parameters.has(G)&&T.parameters.set(G,J)}return T}function p(o){o=o.replace(y,"");let f=o.length;if(f%4===0&&
o.charCodeAt(f-1)===61&&(--f,o.charCodeAt(f-1)===61&&--f),f%4===1||/[^+/0-9A-Za-z]/.test(o.length===f?o:o.substring(0,f)))return"failure";const w=Buffer.from(o,"base64");return new Uint8Array(w.buffer,
w.byteOffset,w.byteLength)}function k(o,f,w){const Q=f.position;let d="";for(n(o[f.position]==='"'),f.position++;d+=A(T=>T!=='"'&&T!=="\\",o,f),!(f.position>=o.length);){const b=o[f.position];if(f.position++,
b==="\\"){if(f.position>=o.length){d+="\\";break}d+=o[f.position],f.position++}else{n(b==='"');break}}return w?d:o.slice(Q,f.position)}function N(o){n(o!=="failure");const{parameters:f,essence:w}=o;let Q=w;
for(let[d,b]of f.entries())Q+=";",Q+=d,Q+="=",D.test(b)||(b=b.replace(/(\\|")/g,"\\$1"),b='"'+b,b+='"'),Q+=b;return Q}function S(o){return o===13||o===10||o===9||o===32}function H(o,f=!0,w=!0){return t(
o,f,w,S)}function U(o){return o===13||o===10||o===9||o===12||o===32}function v(o,f=!0,w=!0){return t(o,f,w,U)}function t(o,f,w,Q){let d=0,b=o.length-1;if(f)for(;d<o.length&&Q(o.charCodeAt(d));)d++;if(w)
for(;b>0&&Q(o.charCodeAt(b));)b--;return d===0&&b===o.length-1?o:o.slice(d,b+1)}function s(o){const f=o.length;if(65535>f)return String.fromCharCode.apply(null,o);let w="",Q=0,d=65535;for(;Q<f;)Q+d>f&&
(d=f-Q),w+=String.fromCharCode.apply(null,o.subarray(Q,Q+=d));return w}function h(o){switch(o.essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"app\
lication/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"tex\
t/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"i\
mage/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return o.subtype.endsWith("+json")?"application/json":o.subtype.endsWith("+xml")?"application/xml":""}V.
exports={dataURLProcessor:B,URLSerializer:g,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:C,stringPercentDecode:a,parseMIMEType:I,collectAnHTTPQuotedString:k,serializeAMimeType:N,removeChars:t,
removeHTTPWhitespace:H,minimizeSupportedMimeType:h,HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:s}}),6653:((V,$,e)=>{const{kConnected:n,kSize:M}=e(6443);class D{constructor(c){this.value=c}deref(){return this.
value[n]===0&&this.value[M]===0?void 0:this.value}}class R{constructor(c){this.finalizer=c}register(c,B){c.on&&c.on("disconnect",()=>{c[n]===0&&c[M]===0&&this.finalizer(B)})}unregister(c){}}V.exports=
function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:D,FinalizationRegistry:R}):{WeakRef,
FinalizationRegistry}}}),7114:((V,$,e)=>{const{Blob:n,File:M}=e(4573),{kState:D}=e(3627),{webidl:R}=e(5893);class y{constructor(g,A,C={}){const a=A,i=C.type,l=C.lastModified??Date.now();this[D]={blobLike:g,
name:a,type:i,lastModified:l}}stream(...g){return R.brandCheck(this,y),this[D].blobLike.stream(...g)}arrayBuffer(...g){return R.brandCheck(this,y),this[D].blobLike.arrayBuffer(...g)}slice(...g){return R.
brandCheck(this,y),this[D].blobLike.slice(...g)}text(...g){return R.brandCheck(this,y),this[D].blobLike.text(...g)}get size(){return R.brandCheck(this,y),this[D].blobLike.size}get type(){return R.brandCheck(
this,y),this[D].blobLike.type}get name(){return R.brandCheck(this,y),this[D].name}get lastModified(){return R.brandCheck(this,y),this[D].lastModified}get[Symbol.toStringTag](){return"File"}}R.converters.
Blob=R.interfaceConverter(n);function c(B){return B instanceof M||B&&(typeof B.stream=="function"||typeof B.arrayBuffer=="function")&&B[Symbol.toStringTag]==="File"}V.exports={FileLike:y,isFileLike:c}}),
116:((V,$,e)=>{const{isUSVString:n,bufferToLowerCasedHeaderName:M}=e(3440),{utf8DecodeBytes:D}=e(3168),{HTTP_TOKEN_CODEPOINTS:R,isomorphicDecode:y}=e(1900),{isFileLike:c}=e(7114),{makeEntry:B}=e(5910),
g=e(4589),{File:A}=e(4573),C=globalThis.File??A,a=Buffer.from('form-data; name="'),i=Buffer.from("; filename"),l=Buffer.from("--"),E=Buffer.from(`--\r
`);function I(t){for(let s=0;s<t.length;++s)if((t.charCodeAt(s)&-128)!==0)return!1;return!0}function p(t){const s=t.length;if(s<27||s>70)return!1;for(let h=0;h<s;++h){const o=t.charCodeAt(h);if(!(o>=48&&
o<=57||o>=65&&o<=90||o>=97&&o<=122||o===39||o===45||o===95))return!1}return!0}function k(t,s){g(s!=="failure"&&s.essence==="multipart/form-data");const h=s.parameters.get("boundary");if(h===void 0)return"\
failure";const o=Buffer.from(`--${h}`,"utf8"),f=[],w={position:0};for(;t[w.position]===13&&t[w.position+1]===10;)w.position+=2;let Q=t.length;for(;t[Q-1]===10&&t[Q-2]===13;)Q-=2;for(Q!==t.length&&(t=t.
subarray(0,Q));;){if(t.subarray(w.position,w.position+o.length).equals(o))w.position+=o.length;else return"failure";if(w.position===t.length-2&&v(t,l,w)||w.position===t.length-4&&v(t,E,w))return f;if(t[w.
position]!==13||t[w.position+1]!==10)return"failure";w.position+=2;const d=N(t,w);if(d==="failure")return"failure";let{name:b,filename:T,contentType:G,encoding:J}=d;w.position+=2;let P;{const ue=t.indexOf(
o.subarray(2),w.position);if(ue===-1)return"failure";P=t.subarray(w.position,ue-4),w.position+=P.length,J==="base64"&&(P=Buffer.from(P.toString(),"base64"))}if(t[w.position]!==13||t[w.position+1]!==10)
return"failure";w.position+=2;let se;T!==null?(G??="text/plain",I(G)||(G=""),se=new C([P],T,{type:G})):se=D(Buffer.from(P)),g(n(b)),g(typeof se=="string"&&n(se)||c(se)),f.push(B(b,se,T))}}function N(t,s){
let h=null,o=null,f=null,w=null;for(;;){if(t[s.position]===13&&t[s.position+1]===10)return h===null?"failure":{name:h,filename:o,contentType:f,encoding:w};let Q=H(d=>d!==10&&d!==13&&d!==58,t,s);if(Q=U(
Q,!0,!0,d=>d===9||d===32),!R.test(Q.toString())||t[s.position]!==58)return"failure";switch(s.position++,H(d=>d===32||d===9,t,s),M(Q)){case"content-disposition":{if(h=o=null,!v(t,a,s)||(s.position+=17,
h=S(t,s),h===null))return"failure";if(v(t,i,s)){let d=s.position+i.length;if(t[d]===42&&(s.position+=1,d+=1),t[d]!==61||t[d+1]!==34||(s.position+=12,o=S(t,s),o===null))return"failure"}break}case"conte\
nt-type":{let d=H(b=>b!==10&&b!==13,t,s);d=U(d,!1,!0,b=>b===9||b===32),f=y(d);break}case"content-transfer-encoding":{let d=H(b=>b!==10&&b!==13,t,s);d=U(d,!1,!0,b=>b===9||b===32),w=y(d);break}default:H(
d=>d!==10&&d!==13,t,s)}if(t[s.position]!==13&&t[s.position+1]!==10)return"failure";s.position+=2}}function S(t,s){g(t[s.position-1]===34);let h=H(o=>o!==10&&o!==13&&o!==34,t,s);return t[s.position]!==
34?null:(s.position++,h=new TextDecoder().decode(h).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),h)}function H(t,s,h){let o=h.position;for(;o<s.length&&t(s[o]);)++o;return s.subarray(h.position,h.position=o)}function U(t,s,h,o){let f=0,w=t.length-1;if(s)
for(;f<t.length&&o(t[f]);)f++;if(h)for(;w>0&&o(t[w]);)w--;return f===0&&w===t.length-1?t:t.subarray(f,w+1)}function v(t,s,h){if(t.length<s.length)return!1;for(let o=0;o<s.length;o++)if(s[o]!==t[h.position+
o])return!1;return!0}V.exports={multipartFormDataParser:k,validateBoundary:p}}),5910:((V,$,e)=>{const{isBlobLike:n,iteratorMixin:M}=e(3168),{kState:D}=e(3627),{kEnumerableProperty:R}=e(3440),{FileLike:y,
isFileLike:c}=e(7114),{webidl:B}=e(5893),{File:g}=e(4573),A=e(7975),C=globalThis.File??g;class a{constructor(E){if(B.util.markAsUncloneable(this),E!==void 0)throw B.errors.conversionFailed({prefix:"Fo\
rmData constructor",argument:"Argument 1",types:["undefined"]});this[D]=[]}append(E,I,p=void 0){B.brandCheck(this,a);const k="FormData.append";if(B.argumentLengthCheck(arguments,2,k),arguments.length===
3&&!n(I))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");E=B.converters.USVString(E,k,"name"),I=n(I)?B.converters.Blob(I,k,"value",{strict:!1}):B.converters.
USVString(I,k,"value"),p=arguments.length===3?B.converters.USVString(p,k,"filename"):void 0;const N=i(E,I,p);this[D].push(N)}delete(E){B.brandCheck(this,a);const I="FormData.delete";B.argumentLengthCheck(
arguments,1,I),E=B.converters.USVString(E,I,"name"),this[D]=this[D].filter(p=>p.name!==E)}get(E){B.brandCheck(this,a);const I="FormData.get";B.argumentLengthCheck(arguments,1,I),E=B.converters.USVString(
E,I,"name");const p=this[D].findIndex(k=>k.name===E);return p===-1?null:this[D][p].value}getAll(E){B.brandCheck(this,a);const I="FormData.getAll";return B.argumentLengthCheck(arguments,1,I),E=B.converters.
USVString(E,I,"name"),this[D].filter(p=>p.name===E).map(p=>p.value)}has(E){B.brandCheck(this,a);const I="FormData.has";return B.argumentLengthCheck(arguments,1,I),E=B.converters.USVString(E,I,"name"),
this[D].findIndex(p=>p.name===E)!==-1}set(E,I,p=void 0){B.brandCheck(this,a);const k="FormData.set";if(B.argumentLengthCheck(arguments,2,k),arguments.length===3&&!n(I))throw new TypeError("Failed to e\
xecute 'set' on 'FormData': parameter 2 is not of type 'Blob'");E=B.converters.USVString(E,k,"name"),I=n(I)?B.converters.Blob(I,k,"name",{strict:!1}):B.converters.USVString(I,k,"name"),p=arguments.length===
3?B.converters.USVString(p,k,"name"):void 0;const N=i(E,I,p),S=this[D].findIndex(H=>H.name===E);S!==-1?this[D]=[...this[D].slice(0,S),N,...this[D].slice(S+1).filter(H=>H.name!==E)]:this[D].push(N)}[A.
inspect.custom](E,I){const p=this[D].reduce((N,S)=>(N[S.name]?Array.isArray(N[S.name])?N[S.name].push(S.value):N[S.name]=[N[S.name],S.value]:N[S.name]=S.value,N),{__proto__:null});I.depth??=E,I.colors??=
!0;const k=A.formatWithOptions(I,p);return`FormData ${k.slice(k.indexOf("]")+2)}`}}M("FormData",a,D,"name","value"),Object.defineProperties(a.prototype,{append:R,delete:R,get:R,getAll:R,has:R,set:R,[Symbol.
toStringTag]:{value:"FormData",configurable:!0}});function i(l,E,I){if(typeof E!="string"){if(c(E)||(E=E instanceof Blob?new C([E],"blob",{type:E.type}):new y(E,"blob",{type:E.type})),I!==void 0){const p={
type:E.type,lastModified:E.lastModified};E=E instanceof g?new C([E],I,p):new y(E,I,p)}}return{name:l,value:E}}V.exports={FormData:a,makeEntry:i}}),1059:(V=>{const $=Symbol.for("undici.globalOrigin.1");
function e(){return globalThis[$]}function n(M){if(M===void 0){Object.defineProperty(globalThis,$,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const D=new URL(M);if(D.protocol!=="h\
ttp:"&&D.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${D.protocol}`);Object.defineProperty(globalThis,$,{value:D,writable:!0,enumerable:!1,configurable:!1})}V.
exports={getGlobalOrigin:e,setGlobalOrigin:n}}),660:((V,$,e)=>{const{kConstruct:n}=e(6443),{kEnumerableProperty:M}=e(3440),{iteratorMixin:D,isValidHeaderName:R,isValidHeaderValue:y}=e(3168),{webidl:c}=e(
5893),B=e(4589),g=e(7975),A=Symbol("headers map"),C=Symbol("headers map sorted");function a(v){return v===10||v===13||v===9||v===32}function i(v){let t=0,s=v.length;for(;s>t&&a(v.charCodeAt(s-1));)--s;
for(;s>t&&a(v.charCodeAt(t));)++t;return t===0&&s===v.length?v:v.substring(t,s)}function l(v,t){if(Array.isArray(t))for(let s=0;s<t.length;++s){const h=t[s];if(h.length!==2)throw c.errors.exception({header:"\
Headers constructor",message:`expected name/value pair to be length 2, found ${h.length}.`});E(v,h[0],h[1])}else if(typeof t=="object"&&t!==null){const s=Object.keys(t);for(let h=0;h<s.length;++h)E(v,
s[h],t[s[h]])}else throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}function E(v,t,s){if(s=
i(s),R(t)){if(!y(s))throw c.errors.invalidArgument({prefix:"Headers.append",value:s,type:"header value"})}else throw c.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header name"});if(N(
v)==="immutable")throw new TypeError("immutable");return H(v).append(t,s,!1)}function I(v,t){return v[0]<t[0]?-1:1}class p{cookies=null;constructor(t){t instanceof p?(this[A]=new Map(t[A]),this[C]=t[C],
this.cookies=t.cookies===null?null:[...t.cookies]):(this[A]=new Map(t),this[C]=null)}contains(t,s){return this[A].has(s?t:t.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=null}append(t,s,h){
this[C]=null;const o=h?t:t.toLowerCase(),f=this[A].get(o);if(f){const w=o==="cookie"?"; ":", ";this[A].set(o,{name:f.name,value:`${f.value}${w}${s}`})}else this[A].set(o,{name:t,value:s});o==="set-coo\
kie"&&(this.cookies??=[]).push(s)}set(t,s,h){this[C]=null;const o=h?t:t.toLowerCase();o==="set-cookie"&&(this.cookies=[s]),this[A].set(o,{name:t,value:s})}delete(t,s){this[C]=null,s||(t=t.toLowerCase()),
t==="set-cookie"&&(this.cookies=null),this[A].delete(t)}get(t,s){return this[A].get(s?t:t.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:t,1:{value:s}}of this[A])yield[t,s]}get entries(){
const t={};if(this[A].size!==0)for(const{name:s,value:h}of this[A].values())t[s]=h;return t}rawValues(){return this[A].values()}get entriesList(){const t=[];if(this[A].size!==0)for(const{0:s,1:{name:h,
value:o}}of this[A])if(s==="set-cookie")for(const f of this.cookies)t.push([h,f]);else t.push([h,o]);return t}toSortedArray(){const t=this[A].size,s=new Array(t);if(t<=32){if(t===0)return s;const h=this[A][Symbol.
iterator](),o=h.next().value;s[0]=[o[0],o[1].value],B(o[1].value!==null);for(let f=1,w=0,Q=0,d=0,b=0,T,G;f<t;++f){for(G=h.next().value,T=s[f]=[G[0],G[1].value],B(T[1]!==null),d=0,Q=f;d<Q;)b=d+(Q-d>>1),
s[b][0]<=T[0]?d=b+1:Q=b;if(f!==b){for(w=f;w>d;)s[w]=s[--w];s[d]=T}}if(!h.next().done)throw new TypeError("Unreachable");return s}else{let h=0;for(const{0:o,1:{value:f}}of this[A])s[h++]=[o,f],B(f!==null);
return s.sort(I)}}}class k{#e;#A;constructor(t=void 0){c.util.markAsUncloneable(this),t!==n&&(this.#A=new p,this.#e="none",t!==void 0&&(t=c.converters.HeadersInit(t,"Headers contructor","init"),l(this,
t)))}append(t,s){c.brandCheck(this,k),c.argumentLengthCheck(arguments,2,"Headers.append");const h="Headers.append";return t=c.converters.ByteString(t,h,"name"),s=c.converters.ByteString(s,h,"value"),E(
this,t,s)}delete(t){if(c.brandCheck(this,k),c.argumentLengthCheck(arguments,1,"Headers.delete"),t=c.converters.ByteString(t,"Headers.delete","name"),!R(t))throw c.errors.invalidArgument({prefix:"Heade\
rs.delete",value:t,type:"header name"});if(this.#e==="immutable")throw new TypeError("immutable");this.#A.contains(t,!1)&&this.#A.delete(t,!1)}get(t){c.brandCheck(this,k),c.argumentLengthCheck(arguments,
1,"Headers.get");const s="Headers.get";if(t=c.converters.ByteString(t,s,"name"),!R(t))throw c.errors.invalidArgument({prefix:s,value:t,type:"header name"});return this.#A.get(t,!1)}has(t){c.brandCheck(
this,k),c.argumentLengthCheck(arguments,1,"Headers.has");const s="Headers.has";if(t=c.converters.ByteString(t,s,"name"),!R(t))throw c.errors.invalidArgument({prefix:s,value:t,type:"header name"});return this.#A.
contains(t,!1)}set(t,s){c.brandCheck(this,k),c.argumentLengthCheck(arguments,2,"Headers.set");const h="Headers.set";if(t=c.converters.ByteString(t,h,"name"),s=c.converters.ByteString(s,h,"value"),s=i(
s),R(t)){if(!y(s))throw c.errors.invalidArgument({prefix:h,value:s,type:"header value"})}else throw c.errors.invalidArgument({prefix:h,value:t,type:"header name"});if(this.#e==="immutable")throw new TypeError(
"immutable");this.#A.set(t,s,!1)}getSetCookie(){c.brandCheck(this,k);const t=this.#A.cookies;return t?[...t]:[]}get[C](){if(this.#A[C])return this.#A[C];const t=[],s=this.#A.toSortedArray(),h=this.#A.
cookies;if(h===null||h.length===1)return this.#A[C]=s;for(let o=0;o<s.length;++o){const{0:f,1:w}=s[o];if(f==="set-cookie")for(let Q=0;Q<h.length;++Q)t.push([f,h[Q]]);else t.push([f,w])}return this.#A[C]=
t}[g.inspect.custom](t,s){return s.depth??=t,`Headers ${g.formatWithOptions(s,this.#A.entries)}`}static getHeadersGuard(t){return t.#e}static setHeadersGuard(t,s){t.#e=s}static getHeadersList(t){return t.#A}static setHeadersList(t,s){
t.#A=s}}const{getHeadersGuard:N,setHeadersGuard:S,getHeadersList:H,setHeadersList:U}=k;Reflect.deleteProperty(k,"getHeadersGuard"),Reflect.deleteProperty(k,"setHeadersGuard"),Reflect.deleteProperty(k,
"getHeadersList"),Reflect.deleteProperty(k,"setHeadersList"),D("Headers",k,C,0,1),Object.defineProperties(k.prototype,{append:M,delete:M,get:M,has:M,set:M,getSetCookie:M,[Symbol.toStringTag]:{value:"H\
eaders",configurable:!0},[g.inspect.custom]:{enumerable:!1}}),c.converters.HeadersInit=function(v,t,s){if(c.util.Type(v)==="Object"){const h=Reflect.get(v,Symbol.iterator);if(!g.types.isProxy(v)&&h===
k.prototype.entries)try{return H(v).entriesList}catch{}return typeof h=="function"?c.converters["sequence<sequence<ByteString>>"](v,t,s,h.bind(v)):c.converters["record<ByteString, ByteString>"](v,t,s)}
throw c.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},V.exports={fill:l,compareHeaderName:I,Headers:k,
HeadersList:p,getHeadersGuard:N,setHeadersGuard:S,setHeadersList:U,getHeadersList:H}}),4398:((V,$,e)=>{const{makeNetworkError:n,makeAppropriateNetworkError:M,filterResponse:D,makeResponse:R,fromInnerResponse:y}=e(
9051),{HeadersList:c}=e(660),{Request:B,cloneRequest:g}=e(9967),A=e(8522),{bytesMatch:C,makePolicyContainer:a,clonePolicyContainer:i,requestBadPort:l,TAOCheck:E,appendRequestOriginHeader:I,responseLocationURL:p,
requestCurrentURL:k,setRequestReferrerPolicyOnRedirect:N,tryUpgradeRequestToAPotentiallyTrustworthyURL:S,createOpaqueTimingInfo:H,appendFetchMetadata:U,corsCheck:v,crossOriginResourcePolicyCheck:t,determineRequestsReferrer:s,
coarsenedSharedCurrentTime:h,createDeferredPromise:o,isBlobLike:f,sameOrigin:w,isCancelled:Q,isAborted:d,isErrorLike:b,fullyReadBody:T,readableStreamClose:G,isomorphicEncode:J,urlIsLocal:P,urlIsHttpHttpsScheme:se,
urlHasHttpsScheme:ue,clampAndCoarsenConnectionTimingInfo:Me,simpleRangeHeaderValue:be,buildContentRange:de,createInflate:Ce,extractMimeType:Ie}=e(3168),{kState:Re,kDispatcher:Fe}=e(3627),re=e(4589),{safelyExtractBody:ie,
extractBody:he}=e(4492),{redirectStatusSet:Ae,nullBodyStatus:Te,safeMethodsSet:me,requestBodyHeader:ge,subresourceSet:ce}=e(4495),ye=e(8474),{Readable:Se,pipeline:ze,finished:nA}=e(7075),{addAbortListener:eA,
isErrored:gA,isReadable:He,bufferToLowerCasedHeaderName:sA}=e(3440),{dataURLProcessor:Ze,serializeAMimeType:qe,minimizeSupportedMimeType:Ge}=e(1900),{getGlobalDispatcher:BA}=e(2581),{webidl:fe}=e(5893),
{STATUS_CODES:O}=e(7067),Ee=["GET","HEAD"],Ue=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"u"?"node":"undici";let $e;class Ke extends ye{constructor(j){super(),this.dispatcher=j,this.connection=
null,this.dump=!1,this.state="ongoing"}terminate(j){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(j),this.emit("terminated",j))}abort(j){this.state==="ongoing"&&(this.state=
"aborted",j||(j=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=j,this.connection?.destroy(j),this.emit("terminated",j))}}function Ve(L){hA(L,"fetch")}function oA(L,j=void 0){
fe.argumentLengthCheck(arguments,1,"globalThis.fetch");let te=o(),ae;try{ae=new B(L,j)}catch(tA){return te.reject(tA),te.promise}const le=ae[Re];if(ae.signal.aborted)return fA(te,le,null,ae.signal.reason),
te.promise;le.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(le.serviceWorkers="none");let Le=null,je=!1,AA=null;return eA(ae.signal,()=>{je=!0,re(AA!=null),AA.abort(ae.signal.reason);
const tA=Le?.deref();fA(te,le,tA,ae.signal.reason)}),AA=SA({request:le,processResponseEndOfBody:Ve,processResponse:tA=>{if(!je){if(tA.aborted){fA(te,le,Le,AA.serializedAbortReason);return}if(tA.type===
"error"){te.reject(new TypeError("fetch failed",{cause:tA.error}));return}Le=new WeakRef(y(tA,"immutable")),te.resolve(Le.deref()),te=null}},dispatcher:ae[Fe]}),te.promise}function hA(L,j="other"){if(L.
type==="error"&&L.aborted||!L.urlList?.length)return;const te=L.urlList[0];let ae=L.timingInfo,le=L.cacheState;se(te)&&ae!==null&&(L.timingAllowPassed||(ae=H({startTime:ae.startTime}),le=""),ae.endTime=
h(),L.timingInfo=ae,QA(ae,te.href,j,globalThis,le))}const QA=performance.markResourceTiming;function fA(L,j,te,ae){if(L&&L.reject(ae),j.body!=null&&He(j.body?.stream)&&j.body.stream.cancel(ae).catch(Qe=>{
if(Qe.code!=="ERR_INVALID_STATE")throw Qe}),te==null)return;const le=te[Re];le.body!=null&&He(le.body?.stream)&&le.body.stream.cancel(ae).catch(Qe=>{if(Qe.code!=="ERR_INVALID_STATE")throw Qe})}function SA({
request:L,processRequestBodyChunkLength:j,processRequestEndOfBody:te,processResponse:ae,processResponseEndOfBody:le,processResponseConsumeBody:Qe,useParallelQueue:Le=!1,dispatcher:je=BA()}){re(je);let AA=null,
Xe=!1;L.client!=null&&(AA=L.client.globalObject,Xe=L.client.crossOriginIsolatedCapability);const tA=h(Xe),rA=H({startTime:tA}),aA={controller:new Ke(je),request:L,timingInfo:rA,processRequestBodyChunkLength:j,
processRequestEndOfBody:te,processResponse:ae,processResponseConsumeBody:Qe,processResponseEndOfBody:le,taskDestination:AA,crossOriginIsolatedCapability:Xe};return re(!L.body||L.body.stream),L.window===
"client"&&(L.window=L.client?.globalObject?.constructor?.name==="Window"?L.client:"no-window"),L.origin==="client"&&(L.origin=L.client.origin),L.policyContainer==="client"&&(L.client!=null?L.policyContainer=
i(L.client.policyContainer):L.policyContainer=a()),L.headersList.contains("accept",!0)||L.headersList.append("accept","*/*",!0),L.headersList.contains("accept-language",!0)||L.headersList.append("acce\
pt-language","*",!0),L.priority,ce.has(L.destination),pA(aA).catch(DA=>{aA.controller.terminate(DA)}),aA.controller}async function pA(L,j=!1){const te=L.request;let ae=null;if(te.localURLsOnly&&!P(k(te))&&
(ae=n("local URLs only")),S(te),l(te)==="blocked"&&(ae=n("bad port")),te.referrerPolicy===""&&(te.referrerPolicy=te.policyContainer.referrerPolicy),te.referrer!=="no-referrer"&&(te.referrer=s(te)),ae===
null&&(ae=await(async()=>{const Qe=k(te);return w(Qe,te.url)&&te.responseTainting==="basic"||Qe.protocol==="data:"||te.mode==="navigate"||te.mode==="websocket"?(te.responseTainting="basic",await mA(L)):
te.mode==="same-origin"?n('request mode cannot be "same-origin"'):te.mode==="no-cors"?te.redirect!=="follow"?n('redirect mode cannot be "follow" for "no-cors" request'):(te.responseTainting="opaque",await mA(
L)):se(k(te))?(te.responseTainting="cors",await Je(L)):n("URL scheme must be a HTTP(S) scheme")})()),j)return ae;ae.status!==0&&!ae.internalResponse&&(te.responseTainting,te.responseTainting==="basic"?
ae=D(ae,"basic"):te.responseTainting==="cors"?ae=D(ae,"cors"):te.responseTainting==="opaque"?ae=D(ae,"opaque"):re(!1));let le=ae.status===0?ae:ae.internalResponse;if(le.urlList.length===0&&le.urlList.
push(...te.urlList),te.timingAllowFailed||(ae.timingAllowPassed=!0),ae.type==="opaque"&&le.status===206&&le.rangeRequested&&!te.headers.contains("range",!0)&&(ae=le=n()),ae.status!==0&&(te.method==="H\
EAD"||te.method==="CONNECT"||Te.includes(le.status))&&(le.body=null,L.controller.dump=!0),te.integrity){const Qe=je=>FA(L,n(je));if(te.responseTainting==="opaque"||ae.body==null){Qe(ae.error);return}const Le=je=>{
if(!C(je,te.integrity)){Qe("integrity mismatch");return}ae.body=ie(je)[0],FA(L,ae)};await T(ae.body,Le,Qe)}else FA(L,ae)}function mA(L){if(Q(L)&&L.request.redirectCount===0)return Promise.resolve(M(L));
const{request:j}=L,{protocol:te}=k(j);switch(te){case"about:":return Promise.resolve(n("about scheme is not supported"));case"blob:":{$e||($e=e(4573).resolveObjectURL);const ae=k(j);if(ae.search.length!==
0)return Promise.resolve(n("NetworkError when attempting to fetch resource."));const le=$e(ae.toString());if(j.method!=="GET"||!f(le))return Promise.resolve(n("invalid method"));const Qe=R(),Le=le.size,
je=J(`${Le}`),AA=le.type;if(j.headersList.contains("range",!0)){Qe.rangeRequested=!0;const Xe=j.headersList.get("range",!0),tA=be(Xe,!0);if(tA==="failure")return Promise.resolve(n("failed to fetch the\
 data URL"));let{rangeStartValue:rA,rangeEndValue:aA}=tA;if(rA===null)rA=Le-aA,aA=rA+aA-1;else{if(rA>=Le)return Promise.resolve(n("Range start is greater than the blob's size."));(aA===null||aA>=Le)&&
(aA=Le-1)}const DA=le.slice(rA,aA,AA),cA=he(DA);Qe.body=cA[0];const CA=J(`${DA.size}`),kA=de(rA,aA,Le);Qe.status=206,Qe.statusText="Partial Content",Qe.headersList.set("content-length",CA,!0),Qe.headersList.
set("content-type",AA,!0),Qe.headersList.set("content-range",kA,!0)}else{const Xe=he(le);Qe.statusText="OK",Qe.body=Xe[0],Qe.headersList.set("content-length",je,!0),Qe.headersList.set("content-type",AA,
!0)}return Promise.resolve(Qe)}case"data:":{const ae=k(j),le=Ze(ae);if(le==="failure")return Promise.resolve(n("failed to fetch the data URL"));const Qe=qe(le.mimeType);return Promise.resolve(R({statusText:"\
OK",headersList:[["content-type",{name:"Content-Type",value:Qe}]],body:ie(le.body)[0]}))}case"file:":return Promise.resolve(n("not implemented... yet..."));case"http:":case"https:":return Je(L).catch(
ae=>n(ae));default:return Promise.resolve(n("unknown scheme"))}}function bA(L,j){L.request.done=!0,L.processResponseDone!=null&&queueMicrotask(()=>L.processResponseDone(j))}function FA(L,j){let te=L.timingInfo;
const ae=()=>{const Qe=Date.now();L.request.destination==="document"&&(L.controller.fullTimingInfo=te),L.controller.reportTimingSteps=()=>{if(L.request.url.protocol!=="https:")return;te.endTime=Qe;let je=j.
cacheState;const AA=j.bodyInfo;j.timingAllowPassed||(te=H(te),je="");let Xe=0;if(L.request.mode!=="navigator"||!j.hasCrossOriginRedirects){Xe=j.status;const tA=Ie(j.headersList);tA!=="failure"&&(AA.contentType=
Ge(tA))}L.request.initiatorType!=null&&QA(te,L.request.url.href,L.request.initiatorType,globalThis,je,AA,Xe)};const Le=()=>{L.request.done=!0,L.processResponseEndOfBody!=null&&queueMicrotask(()=>L.processResponseEndOfBody(
j)),L.request.initiatorType!=null&&L.controller.reportTimingSteps()};queueMicrotask(()=>Le())};L.processResponse!=null&&queueMicrotask(()=>{L.processResponse(j),L.processResponse=null});const le=j.type===
"error"?j:j.internalResponse??j;le.body==null?ae():nA(le.body.stream,()=>{ae()})}async function Je(L){const j=L.request;let te=null,ae=null;const le=L.timingInfo;if(j.serviceWorkers,te===null){if(j.redirect===
"follow"&&(j.serviceWorkers="none"),ae=te=await Y(L),j.responseTainting==="cors"&&v(j,te)==="failure")return n("cors failure");E(j,te)==="failure"&&(j.timingAllowFailed=!0)}return(j.responseTainting===
"opaque"||te.type==="opaque")&&t(j.origin,j.client,j.destination,ae)==="blocked"?n("blocked"):(Ae.has(ae.status)&&(j.redirect!=="manual"&&L.controller.connection.destroy(void 0,!1),j.redirect==="error"?
te=n("unexpected redirect"):j.redirect==="manual"?te=ae:j.redirect==="follow"?te=await _(L,te):re(!1)),te.timingInfo=le,te)}function _(L,j){const te=L.request,ae=j.internalResponse?j.internalResponse:
j;let le;try{if(le=p(ae,k(te).hash),le==null)return j}catch(Le){return Promise.resolve(n(Le))}if(!se(le))return Promise.resolve(n("URL scheme must be a HTTP(S) scheme"));if(te.redirectCount===20)return Promise.
resolve(n("redirect count exceeded"));if(te.redirectCount+=1,te.mode==="cors"&&(le.username||le.password)&&!w(te,le))return Promise.resolve(n('cross origin not allowed for request mode "cors"'));if(te.
responseTainting==="cors"&&(le.username||le.password))return Promise.resolve(n('URL cannot contain credentials for request mode "cors"'));if(ae.status!==303&&te.body!=null&&te.body.source==null)return Promise.
resolve(n());if([301,302].includes(ae.status)&&te.method==="POST"||ae.status===303&&!Ee.includes(te.method)){te.method="GET",te.body=null;for(const Le of ge)te.headersList.delete(Le)}w(k(te),le)||(te.
headersList.delete("authorization",!0),te.headersList.delete("proxy-authorization",!0),te.headersList.delete("cookie",!0),te.headersList.delete("host",!0)),te.body!=null&&(re(te.body.source!=null),te.
body=ie(te.body.source)[0]);const Qe=L.timingInfo;return Qe.redirectEndTime=Qe.postRedirectStartTime=h(L.crossOriginIsolatedCapability),Qe.redirectStartTime===0&&(Qe.redirectStartTime=Qe.startTime),te.
urlList.push(le),N(te,ae),pA(L,!0)}async function Y(L,j=!1,te=!1){const ae=L.request;let le=null,Qe=null,Le=null;const je=null,AA=!1;ae.window==="no-window"&&ae.redirect==="error"?(le=L,Qe=ae):(Qe=g(ae),
le={...L},le.request=Qe);const Xe=ae.credentials==="include"||ae.credentials==="same-origin"&&ae.responseTainting==="basic",tA=Qe.body?Qe.body.length:null;let rA=null;if(Qe.body==null&&["POST","PUT"].
includes(Qe.method)&&(rA="0"),tA!=null&&(rA=J(`${tA}`)),rA!=null&&Qe.headersList.append("content-length",rA,!0),tA!=null&&Qe.keepalive,Qe.referrer instanceof URL&&Qe.headersList.append("referer",J(Qe.
referrer.href),!0),I(Qe),U(Qe),Qe.headersList.contains("user-agent",!0)||Qe.headersList.append("user-agent",Ue),Qe.cache==="default"&&(Qe.headersList.contains("if-modified-since",!0)||Qe.headersList.contains(
"if-none-match",!0)||Qe.headersList.contains("if-unmodified-since",!0)||Qe.headersList.contains("if-match",!0)||Qe.headersList.contains("if-range",!0))&&(Qe.cache="no-store"),Qe.cache==="no-cache"&&!Qe.
preventNoCacheCacheControlHeaderModification&&!Qe.headersList.contains("cache-control",!0)&&Qe.headersList.append("cache-control","max-age=0",!0),(Qe.cache==="no-store"||Qe.cache==="reload")&&(Qe.headersList.
contains("pragma",!0)||Qe.headersList.append("pragma","no-cache",!0),Qe.headersList.contains("cache-control",!0)||Qe.headersList.append("cache-control","no-cache",!0)),Qe.headersList.contains("range",
!0)&&Qe.headersList.append("accept-encoding","identity",!0),Qe.headersList.contains("accept-encoding",!0)||(ue(k(Qe))?Qe.headersList.append("accept-encoding","br, gzip, deflate",!0):Qe.headersList.append(
"accept-encoding","gzip, deflate",!0)),Qe.headersList.delete("host",!0),je==null&&(Qe.cache="no-store"),Qe.cache!=="no-store"&&Qe.cache,Le==null){if(Qe.cache==="only-if-cached")return n("only if cache\
d");const aA=await Z(le,Xe,te);!me.has(Qe.method)&&aA.status>=200&&aA.status<=399,AA&&aA.status,Le==null&&(Le=aA)}if(Le.urlList=[...Qe.urlList],Qe.headersList.contains("range",!0)&&(Le.rangeRequested=
!0),Le.requestIncludesCredentials=Xe,Le.status===407)return ae.window==="no-window"?n():Q(L)?M(L):n("proxy authentication required");if(Le.status===421&&!te&&(ae.body==null||ae.body.source!=null)){if(Q(
L))return M(L);L.controller.connection.destroy(),Le=await Y(L,j,!0)}return Le}async function Z(L,j=!1,te=!1){re(!L.controller.connection||L.controller.connection.destroyed),L.controller.connection={abort:null,
destroyed:!1,destroy(cA,CA=!0){this.destroyed||(this.destroyed=!0,CA&&this.abort?.(cA??new DOMException("The operation was aborted.","AbortError")))}};const ae=L.request;let le=null;const Qe=L.timingInfo;
null==null&&(ae.cache="no-store");const je=te?"yes":"no";ae.mode;let AA=null;if(ae.body==null&&L.processRequestEndOfBody)queueMicrotask(()=>L.processRequestEndOfBody());else if(ae.body!=null){const cA=async function*(wA){
Q(L)||(yield wA,L.processRequestBodyChunkLength?.(wA.byteLength))},CA=()=>{Q(L)||L.processRequestEndOfBody&&L.processRequestEndOfBody()},kA=wA=>{Q(L)||(wA.name==="AbortError"?L.controller.abort():L.controller.
terminate(wA))};AA=(async function*(){try{for await(const wA of ae.body.stream)yield*cA(wA);CA()}catch(wA){kA(wA)}})()}try{const{body:cA,status:CA,statusText:kA,headersList:wA,socket:xA}=await DA({body:AA});
if(xA)le=R({status:CA,statusText:kA,headersList:wA,socket:xA});else{const dA=cA[Symbol.asyncIterator]();L.controller.next=()=>dA.next(),le=R({status:CA,statusText:kA,headersList:wA})}}catch(cA){return cA.
name==="AbortError"?(L.controller.connection.destroy(),M(L,cA)):n(cA)}const Xe=async()=>{await L.controller.resume()},tA=cA=>{Q(L)||L.controller.abort(cA)},rA=new ReadableStream({async start(cA){L.controller.
controller=cA},async pull(cA){await Xe(cA)},async cancel(cA){await tA(cA)},type:"bytes"});le.body={stream:rA,source:null,length:null},L.controller.resume||L.controller.on("terminated",aA),L.controller.
resume=async()=>{for(;;){let cA,CA;try{const{done:wA,value:xA}=await L.controller.next();if(d(L))break;cA=wA?void 0:xA}catch(wA){L.controller.ended&&!Qe.encodedBodySize?cA=void 0:(cA=wA,CA=!0)}if(cA===
void 0){G(L.controller.controller),bA(L,le);return}if(Qe.decodedBodySize+=cA?.byteLength??0,CA){L.controller.terminate(cA);return}const kA=new Uint8Array(cA);if(kA.byteLength&&L.controller.controller.
enqueue(kA),gA(rA)){L.controller.terminate();return}if(L.controller.controller.desiredSize<=0)return}};function aA(cA){d(L)?(le.aborted=!0,He(rA)&&L.controller.controller.error(L.controller.serializedAbortReason)):
He(rA)&&L.controller.controller.error(new TypeError("terminated",{cause:b(cA)?cA:void 0})),L.controller.connection.destroy()}return le;function DA({body:cA}){const CA=k(ae),kA=L.controller.dispatcher;
return new Promise((wA,xA)=>kA.dispatch({path:CA.pathname+CA.search,origin:CA.origin,method:ae.method,body:kA.isMockActive?ae.body&&(ae.body.source||ae.body.stream):cA,headers:ae.headersList.entries,maxRedirections:0,
upgrade:ae.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(dA){const{connection:RA}=L.controller;Qe.finalConnectionTimingInfo=Me(void 0,Qe.postRedirectStartTime,L.crossOriginIsolatedCapability),
RA.destroyed?dA(new DOMException("The operation was aborted.","AbortError")):(L.controller.on("terminated",dA),this.abort=RA.abort=dA),Qe.finalNetworkRequestStartTime=h(L.crossOriginIsolatedCapability)},
onResponseStarted(){Qe.finalNetworkResponseStartTime=h(L.crossOriginIsolatedCapability)},onHeaders(dA,RA,YA,OA){if(dA<200)return;let LA="";const vA=new c;for(let NA=0;NA<RA.length;NA+=2)vA.append(sA(RA[NA]),
RA[NA+1].toString("latin1"),!0);LA=vA.get("location",!0);const UA=[],WA=LA&&ae.redirect==="follow"&&Ae.has(dA);if(ae.method!=="HEAD"&&ae.method!=="CONNECT"&&!Te.includes(dA)&&!WA){const NA=vA.get("con\
tent-encoding",!0),JA=NA?NA.toLowerCase().split(","):[],ee=5;if(JA.length>ee)return this.abort(new Error(`too many content-encodings in response: ${JA.length}, maximum allowed is ${ee}`)),!0;for(let X=JA.
length-1;X>=0;--X){const q=JA[X].trim();if(q==="x-gzip"||q==="gzip")UA.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="deflate")UA.push(Ce({flush:A.
constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(q==="br")UA.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
UA.length=0;break}}}this.body=new Se({read:YA});const XA=this.onError.bind(this);return wA({status:dA,statusText:OA,headersList:vA,body:UA.length?ze(this.body,...UA,NA=>{NA&&this.onError(NA)}).on("err\
or",XA):this.body.on("error",XA)}),!0},onData(dA){if(L.controller.dump)return;const RA=dA;return Qe.encodedBodySize+=RA.byteLength,this.body.push(RA)},onComplete(){this.abort&&L.controller.off("termin\
ated",this.abort),L.controller.ended=!0,this.body.push(null)},onError(dA){this.abort&&L.controller.off("terminated",this.abort),this.body?.destroy(dA),L.controller.terminate(dA),xA(dA)},onUpgrade(dA,RA,YA){
if(dA!==101)return;const OA=new c;for(let LA=0;LA<RA.length;LA+=2)OA.append(sA(RA[LA]),RA[LA+1].toString("latin1"),!0);return wA({status:dA,statusText:O[dA],headersList:OA,socket:YA}),!0}}))}}V.exports=
{fetch:oA,Fetch:Ke,fetching:SA,finalizeAndReportTiming:hA}}),9967:((V,$,e)=>{const{extractBody:n,mixinBody:M,cloneBody:D,bodyUnusable:R}=e(4492),{Headers:y,fill:c,HeadersList:B,setHeadersGuard:g,getHeadersGuard:A,
setHeadersList:C,getHeadersList:a}=e(660),{FinalizationRegistry:i}=e(6653)(),l=e(3440),E=e(7975),{isValidHTTPToken:I,sameOrigin:p,environmentSettingsObject:k}=e(3168),{forbiddenMethodsSet:N,corsSafeListedMethodsSet:S,
referrerPolicy:H,requestRedirect:U,requestMode:v,requestCredentials:t,requestCache:s,requestDuplex:h}=e(4495),{kEnumerableProperty:o,normalizedMethodRecordsBase:f,normalizedMethodRecords:w}=l,{kHeaders:Q,
kSignal:d,kState:b,kDispatcher:T}=e(3627),{webidl:G}=e(5893),{URLSerializer:J}=e(1900),{kConstruct:P}=e(6443),se=e(4589),{getMaxListeners:ue,setMaxListeners:Me,getEventListeners:be,defaultMaxListeners:de}=e(
8474),Ce=Symbol("abortController"),Ie=new i(({signal:me,abort:ge})=>{me.removeEventListener("abort",ge)}),Re=new WeakMap;function Fe(me){return ge;function ge(){const ce=me.deref();if(ce!==void 0){Ie.
unregister(ge),this.removeEventListener("abort",ge),ce.abort(this.reason);const ye=Re.get(ce.signal);if(ye!==void 0){if(ye.size!==0){for(const Se of ye){const ze=Se.deref();ze!==void 0&&ze.abort(this.
reason)}ye.clear()}Re.delete(ce.signal)}}}}let re=!1;class ie{constructor(ge,ce={}){if(G.util.markAsUncloneable(this),ge===P)return;const ye="Request constructor";G.argumentLengthCheck(arguments,1,ye),
ge=G.converters.RequestInfo(ge,ye,"input"),ce=G.converters.RequestInit(ce,ye,"init");let Se=null,ze=null;const nA=k.settingsObject.baseUrl;let eA=null;if(typeof ge=="string"){this[T]=ce.dispatcher;let Ee;
try{Ee=new URL(ge,nA)}catch(Ue){throw new TypeError("Failed to parse URL from "+ge,{cause:Ue})}if(Ee.username||Ee.password)throw new TypeError("Request cannot be constructed from a URL that includes c\
redentials: "+ge);Se=he({urlList:[Ee]}),ze="cors"}else this[T]=ce.dispatcher||ge[T],se(ge instanceof ie),Se=ge[b],eA=ge[d];const gA=k.settingsObject.origin;let He="client";if(Se.window?.constructor?.name===
"EnvironmentSettingsObject"&&p(Se.window,gA)&&(He=Se.window),ce.window!=null)throw new TypeError(`'window' option '${He}' must be null`);"window"in ce&&(He="no-window"),Se=he({method:Se.method,headersList:Se.
headersList,unsafeRequest:Se.unsafeRequest,client:k.settingsObject,window:He,priority:Se.priority,origin:Se.origin,referrer:Se.referrer,referrerPolicy:Se.referrerPolicy,mode:Se.mode,credentials:Se.credentials,
cache:Se.cache,redirect:Se.redirect,integrity:Se.integrity,keepalive:Se.keepalive,reloadNavigation:Se.reloadNavigation,historyNavigation:Se.historyNavigation,urlList:[...Se.urlList]});const sA=Object.
keys(ce).length!==0;if(sA&&(Se.mode==="navigate"&&(Se.mode="same-origin"),Se.reloadNavigation=!1,Se.historyNavigation=!1,Se.origin="client",Se.referrer="client",Se.referrerPolicy="",Se.url=Se.urlList[Se.
urlList.length-1],Se.urlList=[Se.url]),ce.referrer!==void 0){const Ee=ce.referrer;if(Ee==="")Se.referrer="no-referrer";else{let Ue;try{Ue=new URL(Ee,nA)}catch($e){throw new TypeError(`Referrer "${Ee}"\
 is not a valid URL.`,{cause:$e})}Ue.protocol==="about:"&&Ue.hostname==="client"||gA&&!p(Ue,k.settingsObject.baseUrl)?Se.referrer="client":Se.referrer=Ue}}ce.referrerPolicy!==void 0&&(Se.referrerPolicy=
ce.referrerPolicy);let Ze;if(ce.mode!==void 0?Ze=ce.mode:Ze=ze,Ze==="navigate")throw G.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(Ze!=null&&(Se.mode=Ze),
ce.credentials!==void 0&&(Se.credentials=ce.credentials),ce.cache!==void 0&&(Se.cache=ce.cache),Se.cache==="only-if-cached"&&Se.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set on\
ly with 'same-origin' mode");if(ce.redirect!==void 0&&(Se.redirect=ce.redirect),ce.integrity!=null&&(Se.integrity=String(ce.integrity)),ce.keepalive!==void 0&&(Se.keepalive=!!ce.keepalive),ce.method!==
void 0){let Ee=ce.method;const Ue=w[Ee];if(Ue!==void 0)Se.method=Ue;else{if(!I(Ee))throw new TypeError(`'${Ee}' is not a valid HTTP method.`);const $e=Ee.toUpperCase();if(N.has($e))throw new TypeError(
`'${Ee}' HTTP method is unsupported.`);Ee=f[$e]??Ee,Se.method=Ee}!re&&Se.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much\
 more likely to succeed.",{code:"UNDICI-FETCH-patch"}),re=!0)}ce.signal!==void 0&&(eA=ce.signal),this[b]=Se;const qe=new AbortController;if(this[d]=qe.signal,eA!=null){if(!eA||typeof eA.aborted!="bool\
ean"||typeof eA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(eA.aborted)qe.abort(eA.reason);else{this[Ce]=qe;const Ee=new WeakRef(
qe),Ue=Fe(Ee);try{(typeof ue=="function"&&ue(eA)===de||be(eA,"abort").length>=de)&&Me(1500,eA)}catch{}l.addAbortListener(eA,Ue),Ie.register(qe,{signal:eA,abort:Ue},Ue)}}if(this[Q]=new y(P),C(this[Q],Se.
headersList),g(this[Q],"request"),Ze==="no-cors"){if(!S.has(Se.method))throw new TypeError(`'${Se.method} is unsupported in no-cors mode.`);g(this[Q],"request-no-cors")}if(sA){const Ee=a(this[Q]),Ue=ce.
headers!==void 0?ce.headers:new B(Ee);if(Ee.clear(),Ue instanceof B){for(const{name:$e,value:Ke}of Ue.rawValues())Ee.append($e,Ke,!1);Ee.cookies=Ue.cookies}else c(this[Q],Ue)}const Ge=ge instanceof ie?
ge[b].body:null;if((ce.body!=null||Ge!=null)&&(Se.method==="GET"||Se.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let BA=null;if(ce.body!=null){const[Ee,Ue]=n(
ce.body,Se.keepalive);BA=Ee,Ue&&!a(this[Q]).contains("content-type",!0)&&this[Q].append("content-type",Ue)}const fe=BA??Ge;if(fe!=null&&fe.source==null){if(BA!=null&&ce.duplex==null)throw new TypeError(
"RequestInit: duplex option is required when sending a body.");if(Se.mode!=="same-origin"&&Se.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or\
 "cors"');Se.useCORSPreflightFlag=!0}let O=fe;if(BA==null&&Ge!=null){if(R(ge))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const Ee=new TransformStream;
Ge.stream.pipeThrough(Ee),O={source:Ge.source,length:Ge.length,stream:Ee.readable}}this[b].body=O}get method(){return G.brandCheck(this,ie),this[b].method}get url(){return G.brandCheck(this,ie),J(this[b].
url)}get headers(){return G.brandCheck(this,ie),this[Q]}get destination(){return G.brandCheck(this,ie),this[b].destination}get referrer(){return G.brandCheck(this,ie),this[b].referrer==="no-referrer"?
"":this[b].referrer==="client"?"about:client":this[b].referrer.toString()}get referrerPolicy(){return G.brandCheck(this,ie),this[b].referrerPolicy}get mode(){return G.brandCheck(this,ie),this[b].mode}get credentials(){
return this[b].credentials}get cache(){return G.brandCheck(this,ie),this[b].cache}get redirect(){return G.brandCheck(this,ie),this[b].redirect}get integrity(){return G.brandCheck(this,ie),this[b].integrity}get keepalive(){
return G.brandCheck(this,ie),this[b].keepalive}get isReloadNavigation(){return G.brandCheck(this,ie),this[b].reloadNavigation}get isHistoryNavigation(){return G.brandCheck(this,ie),this[b].historyNavigation}get signal(){
return G.brandCheck(this,ie),this[d]}get body(){return G.brandCheck(this,ie),this[b].body?this[b].body.stream:null}get bodyUsed(){return G.brandCheck(this,ie),!!this[b].body&&l.isDisturbed(this[b].body.
stream)}get duplex(){return G.brandCheck(this,ie),"half"}clone(){if(G.brandCheck(this,ie),R(this))throw new TypeError("unusable");const ge=Ae(this[b]),ce=new AbortController;if(this.signal.aborted)ce.
abort(this.signal.reason);else{let ye=Re.get(this.signal);ye===void 0&&(ye=new Set,Re.set(this.signal,ye));const Se=new WeakRef(ce);ye.add(Se),l.addAbortListener(ce.signal,Fe(Se))}return Te(ge,ce.signal,
A(this[Q]))}[E.inspect.custom](ge,ce){ce.depth===null&&(ce.depth=2),ce.colors??=!0;const ye={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.
referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${E.formatWithOptions(ce,ye)}`}}M(ie);function he(me){return{method:me.method??"GET",localURLsOnly:me.localURLsOnly??!1,unsafeRequest:me.unsafeRequest??
!1,body:me.body??null,client:me.client??null,reservedClient:me.reservedClient??null,replacesClientId:me.replacesClientId??"",window:me.window??"client",keepalive:me.keepalive??!1,serviceWorkers:me.serviceWorkers??
"all",initiator:me.initiator??"",destination:me.destination??"",priority:me.priority??null,origin:me.origin??"client",policyContainer:me.policyContainer??"client",referrer:me.referrer??"client",referrerPolicy:me.
referrerPolicy??"",mode:me.mode??"no-cors",useCORSPreflightFlag:me.useCORSPreflightFlag??!1,credentials:me.credentials??"same-origin",useCredentials:me.useCredentials??!1,cache:me.cache??"default",redirect:me.
redirect??"follow",integrity:me.integrity??"",cryptoGraphicsNonceMetadata:me.cryptoGraphicsNonceMetadata??"",parserMetadata:me.parserMetadata??"",reloadNavigation:me.reloadNavigation??!1,historyNavigation:me.
historyNavigation??!1,userActivation:me.userActivation??!1,taintedOrigin:me.taintedOrigin??!1,redirectCount:me.redirectCount??0,responseTainting:me.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:me.
preventNoCacheCacheControlHeaderModification??!1,done:me.done??!1,timingAllowFailed:me.timingAllowFailed??!1,urlList:me.urlList,url:me.urlList[0],headersList:me.headersList?new B(me.headersList):new B}}
function Ae(me){const ge=he({...me,body:null});return me.body!=null&&(ge.body=D(ge,me.body)),ge}function Te(me,ge,ce){const ye=new ie(P);return ye[b]=me,ye[d]=ge,ye[Q]=new y(P),C(ye[Q],me.headersList),
g(ye[Q],ce),ye}Object.defineProperties(ie.prototype,{method:o,url:o,headers:o,redirect:o,clone:o,signal:o,duplex:o,destination:o,body:o,bodyUsed:o,isHistoryNavigation:o,isReloadNavigation:o,keepalive:o,
integrity:o,cache:o,credentials:o,attribute:o,referrerPolicy:o,referrer:o,mode:o,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),G.converters.Request=G.interfaceConverter(ie),G.converters.RequestInfo=
function(me,ge,ce){return typeof me=="string"?G.converters.USVString(me,ge,ce):me instanceof ie?G.converters.Request(me,ge,ce):G.converters.USVString(me,ge,ce)},G.converters.AbortSignal=G.interfaceConverter(
AbortSignal),G.converters.RequestInit=G.dictionaryConverter([{key:"method",converter:G.converters.ByteString},{key:"headers",converter:G.converters.HeadersInit},{key:"body",converter:G.nullableConverter(
G.converters.BodyInit)},{key:"referrer",converter:G.converters.USVString},{key:"referrerPolicy",converter:G.converters.DOMString,allowedValues:H},{key:"mode",converter:G.converters.DOMString,allowedValues:v},
{key:"credentials",converter:G.converters.DOMString,allowedValues:t},{key:"cache",converter:G.converters.DOMString,allowedValues:s},{key:"redirect",converter:G.converters.DOMString,allowedValues:U},{key:"\
integrity",converter:G.converters.DOMString},{key:"keepalive",converter:G.converters.boolean},{key:"signal",converter:G.nullableConverter(me=>G.converters.AbortSignal(me,"RequestInit","signal",{strict:!1}))},
{key:"window",converter:G.converters.any},{key:"duplex",converter:G.converters.DOMString,allowedValues:h},{key:"dispatcher",converter:G.converters.any}]),V.exports={Request:ie,makeRequest:he,fromInnerRequest:Te,
cloneRequest:Ae}}),9051:((V,$,e)=>{const{Headers:n,HeadersList:M,fill:D,getHeadersGuard:R,setHeadersGuard:y,setHeadersList:c}=e(660),{extractBody:B,cloneBody:g,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:a,
bodyUnusable:i}=e(4492),l=e(3440),E=e(7975),{kEnumerableProperty:I}=l,{isValidReasonPhrase:p,isCancelled:k,isAborted:N,isBlobLike:S,serializeJavascriptValueToJSONString:H,isErrorLike:U,isomorphicEncode:v,
environmentSettingsObject:t}=e(3168),{redirectStatusSet:s,nullBodyStatus:h}=e(4495),{kState:o,kHeaders:f}=e(3627),{webidl:w}=e(5893),{FormData:Q}=e(5910),{URLSerializer:d}=e(1900),{kConstruct:b}=e(6443),
T=e(4589),{types:G}=e(7975),J=new TextEncoder("utf-8");class P{static error(){return Fe(Me(),"immutable")}static json(ie,he={}){w.argumentLengthCheck(arguments,1,"Response.json"),he!==null&&(he=w.converters.
ResponseInit(he));const Ae=J.encode(H(ie)),Te=B(Ae),me=Fe(ue({}),"response");return Re(me,he,{body:Te[0],type:"application/json"}),me}static redirect(ie,he=302){w.argumentLengthCheck(arguments,1,"Resp\
onse.redirect"),ie=w.converters.USVString(ie),he=w.converters["unsigned short"](he);let Ae;try{Ae=new URL(ie,t.settingsObject.baseUrl)}catch(ge){throw new TypeError(`Failed to parse URL from ${ie}`,{cause:ge})}
if(!s.has(he))throw new RangeError(`Invalid status code ${he}`);const Te=Fe(ue({}),"immutable");Te[o].status=he;const me=v(d(Ae));return Te[o].headersList.append("location",me,!0),Te}constructor(ie=null,he={}){
if(w.util.markAsUncloneable(this),ie===b)return;ie!==null&&(ie=w.converters.BodyInit(ie)),he=w.converters.ResponseInit(he),this[o]=ue({}),this[f]=new n(b),y(this[f],"response"),c(this[f],this[o].headersList);
let Ae=null;if(ie!=null){const[Te,me]=B(ie);Ae={body:Te,type:me}}Re(this,he,Ae)}get type(){return w.brandCheck(this,P),this[o].type}get url(){w.brandCheck(this,P);const ie=this[o].urlList,he=ie[ie.length-
1]??null;return he===null?"":d(he,!0)}get redirected(){return w.brandCheck(this,P),this[o].urlList.length>1}get status(){return w.brandCheck(this,P),this[o].status}get ok(){return w.brandCheck(this,P),
this[o].status>=200&&this[o].status<=299}get statusText(){return w.brandCheck(this,P),this[o].statusText}get headers(){return w.brandCheck(this,P),this[f]}get body(){return w.brandCheck(this,P),this[o].
body?this[o].body.stream:null}get bodyUsed(){return w.brandCheck(this,P),!!this[o].body&&l.isDisturbed(this[o].body.stream)}clone(){if(w.brandCheck(this,P),i(this))throw w.errors.exception({header:"Re\
sponse.clone",message:"Body has already been consumed."});const ie=se(this[o]);return C&&this[o].body?.stream&&a.register(this,new WeakRef(this[o].body.stream)),Fe(ie,R(this[f]))}[E.inspect.custom](ie,he){
he.depth===null&&(he.depth=2),he.colors??=!0;const Ae={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.
type,url:this.url};return`Response ${E.formatWithOptions(he,Ae)}`}}A(P),Object.defineProperties(P.prototype,{type:I,url:I,status:I,ok:I,redirected:I,statusText:I,headers:I,clone:I,body:I,bodyUsed:I,[Symbol.
toStringTag]:{value:"Response",configurable:!0}}),Object.defineProperties(P,{json:I,redirect:I,error:I});function se(re){if(re.internalResponse)return Ce(se(re.internalResponse),re.type);const ie=ue({
...re,body:null});return re.body!=null&&(ie.body=g(ie,re.body)),ie}function ue(re){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,
cacheState:"",statusText:"",...re,headersList:re?.headersList?new M(re?.headersList):new M,urlList:re?.urlList?[...re.urlList]:[]}}function Me(re){const ie=U(re);return ue({type:"error",status:0,error:ie?
re:new Error(re&&String(re)),aborted:re&&re.name==="AbortError"})}function be(re){return re.type==="error"&&re.status===0}function de(re,ie){return ie={internalResponse:re,...ie},new Proxy(re,{get(he,Ae){
return Ae in ie?ie[Ae]:he[Ae]},set(he,Ae,Te){return T(!(Ae in ie)),he[Ae]=Te,!0}})}function Ce(re,ie){if(ie==="basic")return de(re,{type:"basic",headersList:re.headersList});if(ie==="cors")return de(re,
{type:"cors",headersList:re.headersList});if(ie==="opaque")return de(re,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(ie==="opaqueredirect")return de(re,{type:"opaquer\
edirect",status:0,statusText:"",headersList:[],body:null});T(!1)}function Ie(re,ie=null){return T(k(re)),N(re)?Me(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:ie})):
Me(Object.assign(new DOMException("Request was cancelled."),{cause:ie}))}function Re(re,ie,he){if(ie.status!==null&&(ie.status<200||ie.status>599))throw new RangeError('init["status"] must be in the r\
ange of 200 to 599, inclusive.');if("statusText"in ie&&ie.statusText!=null&&!p(String(ie.statusText)))throw new TypeError("Invalid statusText");if("status"in ie&&ie.status!=null&&(re[o].status=ie.status),
"statusText"in ie&&ie.statusText!=null&&(re[o].statusText=ie.statusText),"headers"in ie&&ie.headers!=null&&D(re[f],ie.headers),he){if(h.includes(re.status))throw w.errors.exception({header:"Response c\
onstructor",message:`Invalid response status code ${re.status}`});re[o].body=he.body,he.type!=null&&!re[o].headersList.contains("content-type",!0)&&re[o].headersList.append("content-type",he.type,!0)}}
function Fe(re,ie){const he=new P(b);return he[o]=re,he[f]=new n(b),c(he[f],re.headersList),y(he[f],ie),C&&re.body?.stream&&a.register(he,new WeakRef(re.body.stream)),he}w.converters.ReadableStream=w.
interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(Q),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=function(re,ie,he){
return typeof re=="string"?w.converters.USVString(re,ie,he):S(re)?w.converters.Blob(re,ie,he,{strict:!1}):ArrayBuffer.isView(re)||G.isArrayBuffer(re)?w.converters.BufferSource(re,ie,he):l.isFormDataLike(
re)?w.converters.FormData(re,ie,he,{strict:!1}):re instanceof URLSearchParams?w.converters.URLSearchParams(re,ie,he):w.converters.DOMString(re,ie,he)},w.converters.BodyInit=function(re,ie,he){return re instanceof
ReadableStream?w.converters.ReadableStream(re,ie,he):re?.[Symbol.asyncIterator]?re:w.converters.XMLHttpRequestBodyInit(re,ie,he)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.
converters["unsigned short"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),V.exports={isNetworkError:be,
makeNetworkError:Me,makeResponse:ue,makeAppropriateNetworkError:Ie,filterResponse:Ce,Response:P,cloneResponse:se,fromInnerResponse:Fe}}),3627:(V=>{V.exports={kUrl:Symbol("url"),kHeaders:Symbol("header\
s"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((V,$,e)=>{const{Transform:n}=e(7075),M=e(8522),{redirectStatusSet:D,referrerPolicySet:R,badPortsSet:y}=e(4495),
{getGlobalOrigin:c}=e(1059),{collectASequenceOfCodePoints:B,collectAnHTTPQuotedString:g,removeChars:A,parseMIMEType:C}=e(1900),{performance:a}=e(643),{isBlobLike:i,ReadableStreamFrom:l,isValidHTTPToken:E,
normalizedMethodRecordsBase:I}=e(3440),p=e(4589),{isUint8Array:k}=e(3429),{webidl:N}=e(5893);let S=[],H;try{H=e(7598);const Y=["sha256","sha384","sha512"];S=H.getHashes().filter(Z=>Y.includes(Z))}catch{}
function U(Y){const Z=Y.urlList,L=Z.length;return L===0?null:Z[L-1].toString()}function v(Y,Z){if(!D.has(Y.status))return null;let L=Y.headersList.get("location",!0);return L!==null&&d(L)&&(t(L)||(L=s(
L)),L=new URL(L,U(Y))),L&&!L.hash&&(L.hash=Z),L}function t(Y){for(let Z=0;Z<Y.length;++Z){const L=Y.charCodeAt(Z);if(L>126||L<32)return!1}return!0}function s(Y){return Buffer.from(Y,"binary").toString(
"utf8")}function h(Y){return Y.urlList[Y.urlList.length-1]}function o(Y){const Z=h(Y);return Ke(Z)&&y.has(Z.port)?"blocked":"allowed"}function f(Y){return Y instanceof Error||Y?.constructor?.name==="E\
rror"||Y?.constructor?.name==="DOMException"}function w(Y){for(let Z=0;Z<Y.length;++Z){const L=Y.charCodeAt(Z);if(!(L===9||L>=32&&L<=126||L>=128&&L<=255))return!1}return!0}const Q=E;function d(Y){return(Y[0]===
"	"||Y[0]===" "||Y[Y.length-1]==="	"||Y[Y.length-1]===" "||Y.includes(`
`)||Y.includes("\r")||Y.includes("\0"))===!1}function b(Y,Z){const{headersList:L}=Z,j=(L.get("referrer-policy",!0)??"").split(",");let te="";if(j.length>0)for(let ae=j.length;ae!==0;ae--){const le=j[ae-
1].trim();if(R.has(le)){te=le;break}}te!==""&&(Y.referrerPolicy=te)}function T(){return"allowed"}function G(){return"success"}function J(){return"success"}function P(Y){let Z=null;Z=Y.mode,Y.headersList.
set("sec-fetch-mode",Z,!0)}function se(Y){let Z=Y.origin;if(!(Z==="client"||Z===void 0)){if(Y.responseTainting==="cors"||Y.mode==="websocket")Y.headersList.append("origin",Z,!0);else if(Y.method!=="GE\
T"&&Y.method!=="HEAD"){switch(Y.referrerPolicy){case"no-referrer":Z=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":Y.origin&&$e(Y.origin)&&!$e(h(
Y))&&(Z=null);break;case"same-origin":ye(Y,h(Y))||(Z=null);break;default:}Y.headersList.append("origin",Z,!0)}}}function ue(Y,Z){return Y}function Me(Y,Z,L){return!Y?.startTime||Y.startTime<Z?{domainLookupStartTime:Z,
domainLookupEndTime:Z,connectionStartTime:Z,connectionEndTime:Z,secureConnectionStartTime:Z,ALPNNegotiatedProtocol:Y?.ALPNNegotiatedProtocol}:{domainLookupStartTime:ue(Y.domainLookupStartTime,L),domainLookupEndTime:ue(
Y.domainLookupEndTime,L),connectionStartTime:ue(Y.connectionStartTime,L),connectionEndTime:ue(Y.connectionEndTime,L),secureConnectionStartTime:ue(Y.secureConnectionStartTime,L),ALPNNegotiatedProtocol:Y.
ALPNNegotiatedProtocol}}function be(Y){return ue(a.now(),Y)}function de(Y){return{startTime:Y.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:Y.startTime??0,finalServiceWorkerStartTime:0,
finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function Ce(){return{referrerPolicy:"strict-origin-when-cro\
ss-origin"}}function Ie(Y){return{referrerPolicy:Y.referrerPolicy}}function Re(Y){const Z=Y.referrerPolicy;p(Z);let L=null;if(Y.referrer==="client"){const Qe=c();if(!Qe||Qe.origin==="null")return"no-r\
eferrer";L=new URL(Qe)}else Y.referrer instanceof URL&&(L=Y.referrer);let j=Fe(L);const te=Fe(L,!0);j.toString().length>4096&&(j=te);const ae=ye(Y,j),le=re(j)&&!re(Y.url);switch(Z){case"origin":return te??
Fe(L,!0);case"unsafe-url":return j;case"same-origin":return ae?te:"no-referrer";case"origin-when-cross-origin":return ae?j:te;case"strict-origin-when-cross-origin":{const Qe=h(Y);return ye(j,Qe)?j:re(
j)&&!re(Qe)?"no-referrer":te}default:return le?"no-referrer":te}}function Fe(Y,Z){return p(Y instanceof URL),Y=new URL(Y),Y.protocol==="file:"||Y.protocol==="about:"||Y.protocol==="blank:"?"no-referre\
r":(Y.username="",Y.password="",Y.hash="",Z&&(Y.pathname="",Y.search=""),Y)}function re(Y){if(!(Y instanceof URL))return!1;if(Y.href==="about:blank"||Y.href==="about:srcdoc"||Y.protocol==="data:"||Y.protocol===
"file:")return!0;return Z(Y.origin);function Z(L){if(L==null||L==="null")return!1;const j=new URL(L);return!!(j.protocol==="https:"||j.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(j.hostname)||j.hostname==="localhost"||j.hostname.includes("localhost.")||j.hostname.endsWith(".localhost"))}}function ie(Y,Z){if(H===void 0)return!0;const L=Ae(Z);if(L==="no metadata"||L.length===
0)return!0;const j=Te(L),te=me(L,j);for(const ae of te){const le=ae.algo,Qe=ae.hash;let Le=H.createHash(le).update(Y).digest("base64");if(Le[Le.length-1]==="="&&(Le[Le.length-2]==="="?Le=Le.slice(0,-2):
Le=Le.slice(0,-1)),ge(Le,Qe))return!0}return!1}const he=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function Ae(Y){const Z=[];let L=!0;for(const j of Y.
split(" ")){L=!1;const te=he.exec(j);if(te===null||te.groups===void 0||te.groups.algo===void 0)continue;const ae=te.groups.algo.toLowerCase();S.includes(ae)&&Z.push(te.groups)}return L===!0?"no metada\
ta":Z}function Te(Y){let Z=Y[0].algo;if(Z[3]==="5")return Z;for(let L=1;L<Y.length;++L){const j=Y[L];if(j.algo[3]==="5"){Z="sha512";break}else{if(Z[3]==="3")continue;j.algo[3]==="3"&&(Z="sha384")}}return Z}
function me(Y,Z){if(Y.length===1)return Y;let L=0;for(let j=0;j<Y.length;++j)Y[j].algo===Z&&(Y[L++]=Y[j]);return Y.length=L,Y}function ge(Y,Z){if(Y.length!==Z.length)return!1;for(let L=0;L<Y.length;++L)
if(Y[L]!==Z[L]){if(Y[L]==="+"&&Z[L]==="-"||Y[L]==="/"&&Z[L]==="_")continue;return!1}return!0}function ce(Y){}function ye(Y,Z){return Y.origin===Z.origin&&Y.origin==="null"||Y.protocol===Z.protocol&&Y.
hostname===Z.hostname&&Y.port===Z.port}function Se(){let Y,Z;return{promise:new Promise((j,te)=>{Y=j,Z=te}),resolve:Y,reject:Z}}function ze(Y){return Y.controller.state==="aborted"}function nA(Y){return Y.
controller.state==="aborted"||Y.controller.state==="terminated"}function eA(Y){return I[Y.toLowerCase()]??Y}function gA(Y){const Z=JSON.stringify(Y);if(Z===void 0)throw new TypeError("Value is not JSO\
N serializable");return p(typeof Z=="string"),Z}const He=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function sA(Y,Z,L=0,j=1){class te{#e;#A;#t;constructor(le,Qe){this.#e=le,this.#A=
Qe,this.#t=0}next(){if(typeof this!="object"||this===null||!(#e in this))throw new TypeError(`'next' called on an object that does not implement interface ${Y} Iterator.`);const le=this.#t,Qe=this.#e[Z],
Le=Qe.length;if(le>=Le)return{value:void 0,done:!0};const{[L]:je,[j]:AA}=Qe[le];this.#t=le+1;let Xe;switch(this.#A){case"key":Xe=je;break;case"value":Xe=AA;break;case"key+value":Xe=[je,AA];break}return{
value:Xe,done:!1}}}return delete te.prototype.constructor,Object.setPrototypeOf(te.prototype,He),Object.defineProperties(te.prototype,{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${Y}\
 Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(ae,le){return new te(ae,le)}}function Ze(Y,Z,L,j=0,te=1){const ae=sA(Y,L,j,te),le={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return N.brandCheck(this,Z),ae(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,value:function(){return N.brandCheck(this,Z),ae(this,"value")}},entries:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return N.brandCheck(this,Z),ae(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(Le,je=globalThis){if(N.brandCheck(this,Z),N.argumentLengthCheck(
arguments,1,`${Y}.forEach`),typeof Le!="function")throw new TypeError(`Failed to execute 'forEach' on '${Y}': parameter 1 is not of type 'Function'.`);for(const{0:AA,1:Xe}of ae(this,"key+value"))Le.call(
je,Xe,AA,this)}}};return Object.defineProperties(Z.prototype,{...le,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:le.entries.value}})}async function qe(Y,Z,L){const j=Z,te=L;let ae;
try{ae=Y.stream.getReader()}catch(le){te(le);return}try{j(await Ee(ae))}catch(le){te(le)}}function Ge(Y){return Y instanceof ReadableStream||Y[Symbol.toStringTag]==="ReadableStream"&&typeof Y.tee=="fu\
nction"}function BA(Y){try{Y.close(),Y.byobRequest?.respond(0)}catch(Z){if(!Z.message.includes("Controller is already closed")&&!Z.message.includes("ReadableStream is already closed"))throw Z}}const fe=/[^\x00-\xFF]/;
function O(Y){return p(!fe.test(Y)),Y}async function Ee(Y){const Z=[];let L=0;for(;;){const{done:j,value:te}=await Y.read();if(j)return Buffer.concat(Z,L);if(!k(te))throw new TypeError("Received non-U\
int8Array chunk");Z.push(te),L+=te.length}}function Ue(Y){p("protocol"in Y);const Z=Y.protocol;return Z==="about:"||Z==="blob:"||Z==="data:"}function $e(Y){return typeof Y=="string"&&Y[5]===":"&&Y[0]===
"h"&&Y[1]==="t"&&Y[2]==="t"&&Y[3]==="p"&&Y[4]==="s"||Y.protocol==="https:"}function Ke(Y){p("protocol"in Y);const Z=Y.protocol;return Z==="http:"||Z==="https:"}function Ve(Y,Z){const L=Y;if(!L.startsWith(
"bytes"))return"failure";const j={position:5};if(Z&&B(Le=>Le==="	"||Le===" ",L,j),L.charCodeAt(j.position)!==61)return"failure";j.position++,Z&&B(Le=>Le==="	"||Le===" ",L,j);const te=B(Le=>{const je=Le.
charCodeAt(0);return je>=48&&je<=57},L,j),ae=te.length?Number(te):null;if(Z&&B(Le=>Le==="	"||Le===" ",L,j),L.charCodeAt(j.position)!==45)return"failure";j.position++,Z&&B(Le=>Le==="	"||Le===" ",L,j);const le=B(
Le=>{const je=Le.charCodeAt(0);return je>=48&&je<=57},L,j),Qe=le.length?Number(le):null;return j.position<L.length||Qe===null&&ae===null||ae>Qe?"failure":{rangeStartValue:ae,rangeEndValue:Qe}}function oA(Y,Z,L){
let j="bytes ";return j+=O(`${Y}`),j+="-",j+=O(`${Z}`),j+="/",j+=O(`${L}`),j}class hA extends n{#e;constructor(Z){super(),this.#e=Z}_transform(Z,L,j){if(!this._inflateStream){if(Z.length===0){j();return}
this._inflateStream=(Z[0]&15)===8?M.createInflate(this.#e):M.createInflateRaw(this.#e),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",te=>this.destroy(te))}this._inflateStream.write(Z,L,j)}_final(Z){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),Z()}}function QA(Y){return new hA(Y)}function fA(Y){
let Z=null,L=null,j=null;const te=pA("content-type",Y);if(te===null)return"failure";for(const ae of te){const le=C(ae);le==="failure"||le.essence==="*/*"||(j=le,j.essence!==L?(Z=null,j.parameters.has(
"charset")&&(Z=j.parameters.get("charset")),L=j.essence):!j.parameters.has("charset")&&Z!==null&&j.parameters.set("charset",Z))}return j??"failure"}function SA(Y){const Z=Y,L={position:0},j=[];let te="";
for(;L.position<Z.length;){if(te+=B(ae=>ae!=='"'&&ae!==",",Z,L),L.position<Z.length)if(Z.charCodeAt(L.position)===34){if(te+=g(Z,L),L.position<Z.length)continue}else p(Z.charCodeAt(L.position)===44),L.
position++;te=A(te,!0,!0,ae=>ae===9||ae===32),j.push(te),te=""}return j}function pA(Y,Z){const L=Z.get(Y,!0);return L===null?null:SA(L)}const mA=new TextDecoder;function bA(Y){return Y.length===0?"":(Y[0]===
239&&Y[1]===187&&Y[2]===191&&(Y=Y.subarray(3)),mA.decode(Y))}class FA{get baseUrl(){return c()}get origin(){return this.baseUrl?.origin}policyContainer=Ce()}class Je{settingsObject=new FA}const _=new Je;
V.exports={isAborted:ze,isCancelled:nA,isValidEncodedURL:t,createDeferredPromise:Se,ReadableStreamFrom:l,tryUpgradeRequestToAPotentiallyTrustworthyURL:ce,clampAndCoarsenConnectionTimingInfo:Me,coarsenedSharedCurrentTime:be,
determineRequestsReferrer:Re,makePolicyContainer:Ce,clonePolicyContainer:Ie,appendFetchMetadata:P,appendRequestOriginHeader:se,TAOCheck:J,corsCheck:G,crossOriginResourcePolicyCheck:T,createOpaqueTimingInfo:de,
setRequestReferrerPolicyOnRedirect:b,isValidHTTPToken:E,requestBadPort:o,requestCurrentURL:h,responseURL:U,responseLocationURL:v,isBlobLike:i,isURLPotentiallyTrustworthy:re,isValidReasonPhrase:w,sameOrigin:ye,
normalizeMethod:eA,serializeJavascriptValueToJSONString:gA,iteratorMixin:Ze,createIterator:sA,isValidHeaderName:Q,isValidHeaderValue:d,isErrorLike:f,fullyReadBody:qe,bytesMatch:ie,isReadableStreamLike:Ge,
readableStreamClose:BA,isomorphicEncode:O,urlIsLocal:Ue,urlHasHttpsScheme:$e,urlIsHttpHttpsScheme:Ke,readAllBytes:Ee,simpleRangeHeaderValue:Ve,buildContentRange:oA,parseMetadata:Ae,createInflate:QA,extractMimeType:fA,
getDecodeSplit:pA,utf8DecodeBytes:bA,environmentSettingsObject:_}}),5893:((V,$,e)=>{const{types:n,inspect:M}=e(7975),{markAsUncloneable:D}=e(5919),{toUSVString:R}=e(3440),y={};y.converters={},y.util={},
y.errors={},y.errors.exception=function(c){return new TypeError(`${c.header}: ${c.message}`)},y.errors.conversionFailed=function(c){const B=c.types.length===1?"":" one of",g=`${c.argument} could not b\
e converted to${B}: ${c.types.join(", ")}.`;return y.errors.exception({header:c.prefix,message:g})},y.errors.invalidArgument=function(c){return y.errors.exception({header:c.prefix,message:`"${c.value}\
" is an invalid ${c.type}.`})},y.brandCheck=function(c,B,g){if(g?.strict!==!1){if(!(c instanceof B)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(c?.[Symbol.toStringTag]!==
B.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},y.argumentLengthCheck=function({length:c},B,g){if(c<B)throw y.errors.exception({message:`${B}\
 argument${B!==1?"s":""} required, but${c?" only":""} ${c} found.`,header:g})},y.illegalConstructor=function(){throw y.errors.exception({header:"TypeError",message:"Illegal constructor"})},y.util.Type=
function(c){switch(typeof c){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"Big\
Int";case"function":case"object":return c===null?"Null":"Object"}},y.util.markAsUncloneable=D||(()=>{}),y.util.ConvertToInt=function(c,B,g,A){let C,a;B===64?(C=Math.pow(2,53)-1,g==="unsigned"?a=0:a=Math.
pow(-2,53)+1):g==="unsigned"?(a=0,C=Math.pow(2,B)-1):(a=Math.pow(-2,B)-1,C=Math.pow(2,B-1)-1);let i=Number(c);if(i===0&&(i=0),A?.enforceRange===!0){if(Number.isNaN(i)||i===Number.POSITIVE_INFINITY||i===
Number.NEGATIVE_INFINITY)throw y.errors.exception({header:"Integer conversion",message:`Could not convert ${y.util.Stringify(c)} to an integer.`});if(i=y.util.IntegerPart(i),i<a||i>C)throw y.errors.exception(
{header:"Integer conversion",message:`Value must be between ${a}-${C}, got ${i}.`});return i}return!Number.isNaN(i)&&A?.clamp===!0?(i=Math.min(Math.max(i,a),C),Math.floor(i)%2===0?i=Math.floor(i):i=Math.
ceil(i),i):Number.isNaN(i)||i===0&&Object.is(0,i)||i===Number.POSITIVE_INFINITY||i===Number.NEGATIVE_INFINITY?0:(i=y.util.IntegerPart(i),i=i%Math.pow(2,B),g==="signed"&&i>=Math.pow(2,B)-1?i-Math.pow(2,
B):i)},y.util.IntegerPart=function(c){const B=Math.floor(Math.abs(c));return c<0?-1*B:B},y.util.Stringify=function(c){switch(y.util.Type(c)){case"Symbol":return`Symbol(${c.description})`;case"Object":
return M(c);case"String":return`"${c}"`;default:return`${c}`}},y.sequenceConverter=function(c){return(B,g,A,C)=>{if(y.util.Type(B)!=="Object")throw y.errors.exception({header:g,message:`${A} (${y.util.
Stringify(B)}) is not iterable.`});const a=typeof C=="function"?C():B?.[Symbol.iterator]?.(),i=[];let l=0;if(a===void 0||typeof a.next!="function")throw y.errors.exception({header:g,message:`${A} is n\
ot iterable.`});for(;;){const{done:E,value:I}=a.next();if(E)break;i.push(c(I,g,`${A}[${l++}]`))}return i}},y.recordConverter=function(c,B){return(g,A,C)=>{if(y.util.Type(g)!=="Object")throw y.errors.exception(
{header:A,message:`${C} ("${y.util.Type(g)}") is not an Object.`});const a={};if(!n.isProxy(g)){const l=[...Object.getOwnPropertyNames(g),...Object.getOwnPropertySymbols(g)];for(const E of l){const I=c(
E,A,C),p=B(g[E],A,C);a[I]=p}return a}const i=Reflect.ownKeys(g);for(const l of i)if(Reflect.getOwnPropertyDescriptor(g,l)?.enumerable){const I=c(l,A,C),p=B(g[l],A,C);a[I]=p}return a}},y.interfaceConverter=
function(c){return(B,g,A,C)=>{if(C?.strict!==!1&&!(B instanceof c))throw y.errors.exception({header:g,message:`Expected ${A} ("${y.util.Stringify(B)}") to be an instance of ${c.name}.`});return B}},y.
dictionaryConverter=function(c){return(B,g,A)=>{const C=y.util.Type(B),a={};if(C==="Null"||C==="Undefined")return a;if(C!=="Object")throw y.errors.exception({header:g,message:`Expected ${B} to be one \
of: Null, Undefined, Object.`});for(const i of c){const{key:l,defaultValue:E,required:I,converter:p}=i;if(I===!0&&!Object.hasOwn(B,l))throw y.errors.exception({header:g,message:`Missing required key "${l}\
".`});let k=B[l];const N=Object.hasOwn(i,"defaultValue");if(N&&k!==null&&(k??=E()),I||N||k!==void 0){if(k=p(k,g,`${A}.${l}`),i.allowedValues&&!i.allowedValues.includes(k))throw y.errors.exception({header:g,
message:`${k} is not an accepted type. Expected one of ${i.allowedValues.join(", ")}.`});a[l]=k}}return a}},y.nullableConverter=function(c){return(B,g,A)=>B===null?B:c(B,g,A)},y.converters.DOMString=function(c,B,g,A){
if(c===null&&A?.legacyNullToEmptyString)return"";if(typeof c=="symbol")throw y.errors.exception({header:B,message:`${g} is a symbol, which cannot be converted to a DOMString.`});return String(c)},y.converters.
ByteString=function(c,B,g){const A=y.converters.DOMString(c,B,g);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at\
 index ${C} has a value of ${A.charCodeAt(C)} which is greater than 255.`);return A},y.converters.USVString=R,y.converters.boolean=function(c){return!!c},y.converters.any=function(c){return c},y.converters["\
long long"]=function(c,B,g){return y.util.ConvertToInt(c,64,"signed",void 0,B,g)},y.converters["unsigned long long"]=function(c,B,g){return y.util.ConvertToInt(c,64,"unsigned",void 0,B,g)},y.converters["\
unsigned long"]=function(c,B,g){return y.util.ConvertToInt(c,32,"unsigned",void 0,B,g)},y.converters["unsigned short"]=function(c,B,g,A){return y.util.ConvertToInt(c,16,"unsigned",A,B,g)},y.converters.
ArrayBuffer=function(c,B,g,A){if(y.util.Type(c)!=="Object"||!n.isAnyArrayBuffer(c))throw y.errors.conversionFailed({prefix:B,argument:`${g} ("${y.util.Stringify(c)}")`,types:["ArrayBuffer"]});if(A?.allowShared===
!1&&n.isSharedArrayBuffer(c))throw y.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.resizable||c.growable)throw y.errors.exception({header:"ArrayBuffer",message:"\
Received a resizable ArrayBuffer."});return c},y.converters.TypedArray=function(c,B,g,A,C){if(y.util.Type(c)!=="Object"||!n.isTypedArray(c)||c.constructor.name!==B.name)throw y.errors.conversionFailed(
{prefix:g,argument:`${A} ("${y.util.Stringify(c)}")`,types:[B.name]});if(C?.allowShared===!1&&n.isSharedArrayBuffer(c.buffer))throw y.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer \
is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw y.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return c},y.converters.DataView=function(c,B,g,A){
if(y.util.Type(c)!=="Object"||!n.isDataView(c))throw y.errors.exception({header:B,message:`${g} is not a DataView.`});if(A?.allowShared===!1&&n.isSharedArrayBuffer(c.buffer))throw y.errors.exception({
header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(c.buffer.resizable||c.buffer.growable)throw y.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return c},y.converters.BufferSource=function(c,B,g,A){if(n.isAnyArrayBuffer(c))return y.converters.ArrayBuffer(c,B,g,{...A,allowShared:!1});if(n.isTypedArray(c))return y.converters.TypedArray(c,c.constructor,
B,g,{...A,allowShared:!1});if(n.isDataView(c))return y.converters.DataView(c,B,g,{...A,allowShared:!1});throw y.errors.conversionFailed({prefix:B,argument:`${g} ("${y.util.Stringify(c)}")`,types:["Buf\
ferSource"]})},y.converters["sequence<ByteString>"]=y.sequenceConverter(y.converters.ByteString),y.converters["sequence<sequence<ByteString>>"]=y.sequenceConverter(y.converters["sequence<ByteString>"]),
y.converters["record<ByteString, ByteString>"]=y.recordConverter(y.converters.ByteString,y.converters.ByteString),V.exports={webidl:y}}),2607:(V=>{function $(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"\
unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"\
iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso\
8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-\
4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_885\
9-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-12\
7":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-12\
6":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"\
iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolati\
n6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-1\
4":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO\
-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"mac\
intosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"win\
dows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"\
iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"c\
p1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-\
1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"wind\
ows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"\
gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"\
cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"\
sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_560\
1":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":
return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"\
failure"}}V.exports={getEncoding:$}}),8355:((V,$,e)=>{const{staticPropertyDescriptors:n,readOperation:M,fireAProgressEvent:D}=e(3610),{kState:R,kError:y,kResult:c,kEvents:B,kAborted:g}=e(961),{webidl:A}=e(
5893),{kEnumerableProperty:C}=e(3440);class a extends EventTarget{constructor(){super(),this[R]="empty",this[c]=null,this[y]=null,this[B]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(l){
A.brandCheck(this,a),A.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),l=A.converters.Blob(l,{strict:!1}),M(this,l,"ArrayBuffer")}readAsBinaryString(l){A.brandCheck(this,a),A.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),l=A.converters.Blob(l,{strict:!1}),M(this,l,"BinaryString")}readAsText(l,E=void 0){A.brandCheck(this,a),A.argumentLengthCheck(arguments,1,"FileReader.readA\
sText"),l=A.converters.Blob(l,{strict:!1}),E!==void 0&&(E=A.converters.DOMString(E,"FileReader.readAsText","encoding")),M(this,l,"Text",E)}readAsDataURL(l){A.brandCheck(this,a),A.argumentLengthCheck(arguments,
1,"FileReader.readAsDataURL"),l=A.converters.Blob(l,{strict:!1}),M(this,l,"DataURL")}abort(){if(this[R]==="empty"||this[R]==="done"){this[c]=null;return}this[R]==="loading"&&(this[R]="done",this[c]=null),
this[g]=!0,D("abort",this),this[R]!=="loading"&&D("loadend",this)}get readyState(){switch(A.brandCheck(this,a),this[R]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.
DONE}}get result(){return A.brandCheck(this,a),this[c]}get error(){return A.brandCheck(this,a),this[y]}get onloadend(){return A.brandCheck(this,a),this[B].loadend}set onloadend(l){A.brandCheck(this,a),
this[B].loadend&&this.removeEventListener("loadend",this[B].loadend),typeof l=="function"?(this[B].loadend=l,this.addEventListener("loadend",l)):this[B].loadend=null}get onerror(){return A.brandCheck(
this,a),this[B].error}set onerror(l){A.brandCheck(this,a),this[B].error&&this.removeEventListener("error",this[B].error),typeof l=="function"?(this[B].error=l,this.addEventListener("error",l)):this[B].
error=null}get onloadstart(){return A.brandCheck(this,a),this[B].loadstart}set onloadstart(l){A.brandCheck(this,a),this[B].loadstart&&this.removeEventListener("loadstart",this[B].loadstart),typeof l==
"function"?(this[B].loadstart=l,this.addEventListener("loadstart",l)):this[B].loadstart=null}get onprogress(){return A.brandCheck(this,a),this[B].progress}set onprogress(l){A.brandCheck(this,a),this[B].
progress&&this.removeEventListener("progress",this[B].progress),typeof l=="function"?(this[B].progress=l,this.addEventListener("progress",l)):this[B].progress=null}get onload(){return A.brandCheck(this,
a),this[B].load}set onload(l){A.brandCheck(this,a),this[B].load&&this.removeEventListener("load",this[B].load),typeof l=="function"?(this[B].load=l,this.addEventListener("load",l)):this[B].load=null}get onabort(){
return A.brandCheck(this,a),this[B].abort}set onabort(l){A.brandCheck(this,a),this[B].abort&&this.removeEventListener("abort",this[B].abort),typeof l=="function"?(this[B].abort=l,this.addEventListener(
"abort",l)):this[B].abort=null}}a.EMPTY=a.prototype.EMPTY=0,a.LOADING=a.prototype.LOADING=1,a.DONE=a.prototype.DONE=2,Object.defineProperties(a.prototype,{EMPTY:n,LOADING:n,DONE:n,readAsArrayBuffer:C,
readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(a,{EMPTY:n,LOADING:n,DONE:n}),V.exports={FileReader:a}}),8573:((V,$,e)=>{const{webidl:n}=e(5893),M=Symbol("ProgressEvent state");class D extends Event{constructor(y,c={}){
y=n.converters.DOMString(y,"ProgressEvent constructor","type"),c=n.converters.ProgressEventInit(c??{}),super(y,c),this[M]={lengthComputable:c.lengthComputable,loaded:c.loaded,total:c.total}}get lengthComputable(){
return n.brandCheck(this,D),this[M].lengthComputable}get loaded(){return n.brandCheck(this,D),this[M].loaded}get total(){return n.brandCheck(this,D),this[M].total}}n.converters.ProgressEventInit=n.dictionaryConverter(
[{key:"lengthComputable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:n.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:n.converters["unsigne\
d long long"],defaultValue:()=>0},{key:"bubbles",converter:n.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:n.converters.
boolean,defaultValue:()=>!1}]),V.exports={ProgressEvent:D}}),961:(V=>{V.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((V,$,e)=>{const{kState:n,kError:M,kResult:D,kAborted:R,kLastProgressEventFired:y}=e(
961),{ProgressEvent:c}=e(8573),{getEncoding:B}=e(2607),{serializeAMimeType:g,parseMIMEType:A}=e(1900),{types:C}=e(7975),{StringDecoder:a}=e(3193),{btoa:i}=e(4573),l={enumerable:!0,writable:!1,configurable:!1};
function E(H,U,v,t){if(H[n]==="loading")throw new DOMException("Invalid state","InvalidStateError");H[n]="loading",H[D]=null,H[M]=null;const h=U.stream().getReader(),o=[];let f=h.read(),w=!0;(async()=>{
for(;!H[R];)try{const{done:Q,value:d}=await f;if(w&&!H[R]&&queueMicrotask(()=>{I("loadstart",H)}),w=!1,!Q&&C.isUint8Array(d))o.push(d),(H[y]===void 0||Date.now()-H[y]>=50)&&!H[R]&&(H[y]=Date.now(),queueMicrotask(
()=>{I("progress",H)})),f=h.read();else if(Q){queueMicrotask(()=>{H[n]="done";try{const b=p(o,v,U.type,t);if(H[R])return;H[D]=b,I("load",H)}catch(b){H[M]=b,I("error",H)}H[n]!=="loading"&&I("loadend",H)});
break}}catch(Q){if(H[R])return;queueMicrotask(()=>{H[n]="done",H[M]=Q,I("error",H),H[n]!=="loading"&&I("loadend",H)});break}})()}function I(H,U){const v=new c(H,{bubbles:!1,cancelable:!1});U.dispatchEvent(
v)}function p(H,U,v,t){switch(U){case"DataURL":{let s="data:";const h=A(v||"application/octet-stream");h!=="failure"&&(s+=g(h)),s+=";base64,";const o=new a("latin1");for(const f of H)s+=i(o.write(f));
return s+=i(o.end()),s}case"Text":{let s="failure";if(t&&(s=B(t)),s==="failure"&&v){const h=A(v);h!=="failure"&&(s=B(h.parameters.get("charset")))}return s==="failure"&&(s="UTF-8"),k(H,s)}case"ArrayBu\
ffer":return S(H).buffer;case"BinaryString":{let s="";const h=new a("latin1");for(const o of H)s+=h.write(o);return s+=h.end(),s}}}function k(H,U){const v=S(H),t=N(v);let s=0;t!==null&&(U=t,s=t==="UTF\
-8"?3:2);const h=v.slice(s);return new TextDecoder(U).decode(h)}function N(H){const[U,v,t]=H;return U===239&&v===187&&t===191?"UTF-8":U===254&&v===255?"UTF-16BE":U===255&&v===254?"UTF-16LE":null}function S(H){
const U=H.reduce((t,s)=>t+s.byteLength,0);let v=0;return H.reduce((t,s)=>(t.set(s,v),v+=s.byteLength,t),new Uint8Array(U))}V.exports={staticPropertyDescriptors:l,readOperation:E,fireAProgressEvent:I}}),
6897:((V,$,e)=>{const{uid:n,states:M,sentCloseFrameState:D,emptyBuffer:R,opcodes:y}=e(736),{kReadyState:c,kSentClose:B,kByteParser:g,kReceivedClose:A,kResponse:C}=e(1216),{fireEvent:a,failWebsocketConnection:i,
isClosing:l,isClosed:E,isEstablished:I,parseExtensions:p}=e(8625),{channels:k}=e(2414),{CloseEvent:N}=e(5188),{makeRequest:S}=e(9967),{fetching:H}=e(4398),{Headers:U,getHeadersList:v}=e(660),{getDecodeSplit:t}=e(
3168),{WebsocketFrameSend:s}=e(3264);let h;try{h=e(7598)}catch{}function o(b,T,G,J,P,se){const ue=b;ue.protocol=b.protocol==="ws:"?"http:":"https:";const Me=S({urlList:[ue],client:G,serviceWorkers:"no\
ne",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(se.headers){const Ie=v(new U(se.headers));Me.headersList=Ie}const be=h.randomBytes(16).toString(
"base64");Me.headersList.append("sec-websocket-key",be),Me.headersList.append("sec-websocket-version","13");for(const Ie of T)Me.headersList.append("sec-websocket-protocol",Ie);return Me.headersList.append(
"sec-websocket-extensions","permessage-deflate; client_max_window_bits"),H({request:Me,useParallelQueue:!0,dispatcher:se.dispatcher,processResponse(Ie){if(Ie.type==="error"||Ie.status!==101){i(J,"Rece\
ived network error or non-101 status code.");return}if(T.length!==0&&!Ie.headersList.get("Sec-WebSocket-Protocol")){i(J,"Server did not respond with sent protocols.");return}if(Ie.headersList.get("Upg\
rade")?.toLowerCase()!=="websocket"){i(J,'Server did not set Upgrade header to "websocket".');return}if(Ie.headersList.get("Connection")?.toLowerCase()!=="upgrade"){i(J,'Server did not set Connection \
header to "upgrade".');return}const Re=Ie.headersList.get("Sec-WebSocket-Accept"),Fe=h.createHash("sha1").update(be+n).digest("base64");if(Re!==Fe){i(J,"Incorrect hash received in Sec-WebSocket-Accept\
 header.");return}const re=Ie.headersList.get("Sec-WebSocket-Extensions");let ie;if(re!==null&&(ie=p(re),!ie.has("permessage-deflate"))){i(J,"Sec-WebSocket-Extensions header does not match.");return}const he=Ie.
headersList.get("Sec-WebSocket-Protocol");if(he!==null){const Ae=t("sec-websocket-protocol",Me.headersList);if(Ae===null||!Ae.includes(he)){i(J,"Protocol was not set in the opening handshake.");return}}
Ie.socket.on("data",w),Ie.socket.on("close",Q),Ie.socket.on("error",d),k.open.hasSubscribers&&k.open.publish({address:Ie.socket.address(),protocol:he,extensions:re}),P(Ie,ie)}})}function f(b,T,G,J){if(!(l(
b)||E(b)))if(!I(b))i(b,"Connection was closed before it was established."),b[c]=M.CLOSING;else if(b[B]===D.NOT_SENT){b[B]=D.PROCESSING;const P=new s;T!==void 0&&G===void 0?(P.frameData=Buffer.allocUnsafe(
2),P.frameData.writeUInt16BE(T,0)):T!==void 0&&G!==void 0?(P.frameData=Buffer.allocUnsafe(2+J),P.frameData.writeUInt16BE(T,0),P.frameData.write(G,2,"utf-8")):P.frameData=R,b[C].socket.write(P.createFrame(
y.CLOSE)),b[B]=D.SENT,b[c]=M.CLOSING}else b[c]=M.CLOSING}function w(b){this.ws[g].write(b)||this.pause()}function Q(){const{ws:b}=this,{[C]:T}=b;T.socket.off("data",w),T.socket.off("close",Q),T.socket.
off("error",d);const G=b[B]===D.SENT&&b[A];let J=1005,P="";const se=b[g].closingInfo;se&&!se.error?(J=se.code??1005,P=se.reason):b[A]||(J=1006),b[c]=M.CLOSED,a("close",b,(ue,Me)=>new N(ue,Me),{wasClean:G,
code:J,reason:P}),k.close.hasSubscribers&&k.close.publish({websocket:b,code:J,reason:P})}function d(b){const{ws:T}=this;T[c]=M.CLOSING,k.socketError.hasSubscribers&&k.socketError.publish(b),this.destroy()}
V.exports={establishWebSocketConnection:o,closeWebSocketConnection:f}}),736:(V=>{const $="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},n={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},M={NOT_SENT:0,PROCESSING:1,SENT:2},D={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},R=2**16-1,y={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},c=Buffer.allocUnsafe(0),B={
string:1,typedArray:2,arrayBuffer:3,blob:4};V.exports={uid:$,sentCloseFrameState:M,staticPropertyDescriptors:e,states:n,opcodes:D,maxUnsigned16Bit:R,parserStates:y,emptyBuffer:c,sendHints:B}}),5188:((V,$,e)=>{
const{webidl:n}=e(5893),{kEnumerableProperty:M}=e(3440),{kConstruct:D}=e(6443),{MessagePort:R}=e(5919);class y extends Event{#e;constructor(a,i={}){if(a===D){super(arguments[1],arguments[2]),n.util.markAsUncloneable(
this);return}const l="MessageEvent constructor";n.argumentLengthCheck(arguments,1,l),a=n.converters.DOMString(a,l,"type"),i=n.converters.MessageEventInit(i,l,"eventInitDict"),super(a,i),this.#e=i,n.util.
markAsUncloneable(this)}get data(){return n.brandCheck(this,y),this.#e.data}get origin(){return n.brandCheck(this,y),this.#e.origin}get lastEventId(){return n.brandCheck(this,y),this.#e.lastEventId}get source(){
return n.brandCheck(this,y),this.#e.source}get ports(){return n.brandCheck(this,y),Object.isFrozen(this.#e.ports)||Object.freeze(this.#e.ports),this.#e.ports}initMessageEvent(a,i=!1,l=!1,E=null,I="",p="",k=null,N=[]){
return n.brandCheck(this,y),n.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new y(a,{bubbles:i,cancelable:l,data:E,origin:I,lastEventId:p,source:k,ports:N})}static createFastMessageEvent(a,i){
const l=new y(D,a,i);return l.#e=i,l.#e.data??=null,l.#e.origin??="",l.#e.lastEventId??="",l.#e.source??=null,l.#e.ports??=[],l}}const{createFastMessageEvent:c}=y;delete y.createFastMessageEvent;class B extends Event{#e;constructor(a,i={}){
const l="CloseEvent constructor";n.argumentLengthCheck(arguments,1,l),a=n.converters.DOMString(a,l,"type"),i=n.converters.CloseEventInit(i),super(a,i),this.#e=i,n.util.markAsUncloneable(this)}get wasClean(){
return n.brandCheck(this,B),this.#e.wasClean}get code(){return n.brandCheck(this,B),this.#e.code}get reason(){return n.brandCheck(this,B),this.#e.reason}}class g extends Event{#e;constructor(a,i){const l="\
ErrorEvent constructor";n.argumentLengthCheck(arguments,1,l),super(a,i),n.util.markAsUncloneable(this),a=n.converters.DOMString(a,l,"type"),i=n.converters.ErrorEventInit(i??{}),this.#e=i}get message(){
return n.brandCheck(this,g),this.#e.message}get filename(){return n.brandCheck(this,g),this.#e.filename}get lineno(){return n.brandCheck(this,g),this.#e.lineno}get colno(){return n.brandCheck(this,g),
this.#e.colno}get error(){return n.brandCheck(this,g),this.#e.error}}Object.defineProperties(y.prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:M,origin:M,lastEventId:M,source:M,
ports:M,initMessageEvent:M}),Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:M,code:M,wasClean:M}),Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{
value:"ErrorEvent",configurable:!0},message:M,filename:M,lineno:M,colno:M,error:M}),n.converters.MessagePort=n.interfaceConverter(R),n.converters["sequence<MessagePort>"]=n.sequenceConverter(n.converters.
MessagePort);const A=[{key:"bubbles",converter:n.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:n.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:n.converters.boolean,
defaultValue:()=>!1}];n.converters.MessageEventInit=n.dictionaryConverter([...A,{key:"data",converter:n.converters.any,defaultValue:()=>null},{key:"origin",converter:n.converters.USVString,defaultValue:()=>""},
{key:"lastEventId",converter:n.converters.DOMString,defaultValue:()=>""},{key:"source",converter:n.nullableConverter(n.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:n.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),n.converters.CloseEventInit=n.dictionaryConverter([...A,{key:"wasClean",converter:n.converters.boolean,defaultValue:()=>!1},{key:"code",converter:n.
converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:n.converters.USVString,defaultValue:()=>""}]),n.converters.ErrorEventInit=n.dictionaryConverter([...A,{key:"message",converter:n.
converters.DOMString,defaultValue:()=>""},{key:"filename",converter:n.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:n.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:n.
converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:n.converters.any}]),V.exports={MessageEvent:y,CloseEvent:B,ErrorEvent:g,createFastMessageEvent:c}}),3264:((V,$,e)=>{const{maxUnsigned16Bit:n}=e(
736),M=16386;let D,R=null,y=M;try{D=e(7598)}catch{D={randomFillSync:function(A,C,a){for(let i=0;i<A.length;++i)A[i]=Math.random()*255|0;return A}}}function c(){return y===M&&(y=0,D.randomFillSync(R??=
Buffer.allocUnsafe(M),0,M)),[R[y++],R[y++],R[y++],R[y++]]}class B{constructor(A){this.frameData=A}createFrame(A){const C=this.frameData,a=c(),i=C?.byteLength??0;let l=i,E=6;i>n?(E+=8,l=127):i>125&&(E+=
2,l=126);const I=Buffer.allocUnsafe(i+E);I[0]=I[1]=0,I[0]|=128,I[0]=(I[0]&240)+A;I[E-4]=a[0],I[E-3]=a[1],I[E-2]=a[2],I[E-1]=a[3],I[1]=l,l===126?I.writeUInt16BE(i,2):l===127&&(I[2]=I[3]=0,I.writeUIntBE(
i,4,6)),I[1]|=128;for(let p=0;p<i;++p)I[E+p]=C[p]^a[p&3];return I}}V.exports={WebsocketFrameSend:B}}),9469:((V,$,e)=>{const{createInflateRaw:n,Z_DEFAULT_WINDOWBITS:M}=e(8522),{isValidClientWindowBits:D}=e(
8625),{MessageSizeExceededError:R}=e(8707),y=Buffer.from([0,0,255,255]),c=Symbol("kBuffer"),B=Symbol("kLength");class g{#e;#A={};#t=0;constructor(C,a){this.#A.serverNoContextTakeover=C.has("server_no_\
context_takeover"),this.#A.serverMaxWindowBits=C.get("server_max_window_bits"),this.#t=a.maxPayloadSize}decompress(C,a,i){if(!this.#e){let l=M;if(this.#A.serverMaxWindowBits){if(!D(this.#A.serverMaxWindowBits)){
i(new Error("Invalid server_max_window_bits"));return}l=Number.parseInt(this.#A.serverMaxWindowBits)}try{this.#e=n({windowBits:l})}catch(E){i(E);return}this.#e[c]=[],this.#e[B]=0,this.#e.on("data",E=>{
if(this.#e[B]+=E.length,this.#t>0&&this.#e[B]>this.#t){i(new R),this.#e.removeAllListeners(),this.#e.destroy(),this.#e=null;return}this.#e[c].push(E)}),this.#e.on("error",E=>{this.#e=null,i(E)})}this.#e.
write(C),a&&this.#e.write(y),this.#e.flush(()=>{if(!this.#e)return;const l=Buffer.concat(this.#e[c],this.#e[B]);this.#e[c].length=0,this.#e[B]=0,i(null,l)})}}V.exports={PerMessageDeflate:g}}),1652:((V,$,e)=>{
const{Writable:n}=e(7075),M=e(4589),{parserStates:D,opcodes:R,states:y,emptyBuffer:c,sentCloseFrameState:B}=e(736),{kReadyState:g,kSentClose:A,kResponse:C,kReceivedClose:a}=e(1216),{channels:i}=e(2414),
{isValidStatusCode:l,isValidOpcode:E,failWebsocketConnection:I,websocketMessageReceived:p,utf8Decode:k,isControlFrame:N,isTextBinaryFrame:S,isContinuationFrame:H}=e(8625),{WebsocketFrameSend:U}=e(3264),
{closeWebSocketConnection:v}=e(6897),{PerMessageDeflate:t}=e(9469),{MessageSizeExceededError:s}=e(8707);function h(f,w,Q){v(f,w,Q,Buffer.byteLength(Q)),I(f,Q)}class o extends n{#e=[];#A=0;#t=0;#n=!1;#r=D.
INFO;#s={};#o=[];#i;#c;#a;constructor(w,Q,d={}){super(),this.ws=w,this.#i=Q??new Map,this.#c=d.maxFragments??0,this.#a=d.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-de\
flate",new t(Q,d))}_write(w,Q,d){this.#e.push(w),this.#t+=w.length,this.#n=!0,this.run(d)}#l(){return this.#a>0&&!N(this.#s.opcode)&&this.#s.payloadLength+this.#A>this.#a?(h(this.ws,1009,"Payload size\
 exceeds maximum allowed size"),!1):!0}run(w){for(;this.#n;)if(this.#r===D.INFO){if(this.#t<2)return w();const Q=this.consume(2),d=(Q[0]&128)!==0,b=Q[0]&15,T=(Q[1]&128)===128,G=!d&&b!==R.CONTINUATION,
J=Q[1]&127,P=Q[0]&64,se=Q[0]&32,ue=Q[0]&16;if(!E(b))return I(this.ws,"Invalid opcode received"),w();if(T)return I(this.ws,"Frame cannot be masked"),w();if(P!==0&&!this.#i.has("permessage-deflate")){I(
this.ws,"Expected RSV1 to be clear.");return}if(se!==0||ue!==0){I(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(G&&!S(b)){I(this.ws,"Invalid frame type was fragmented.");return}if(S(b)&&this.#o.
length>0){I(this.ws,"Expected continuation frame");return}if(this.#s.fragmented&&G){I(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((J>125||G)&&N(b)){I(this.ws,"Control frame either too la\
rge or fragmented");return}if(H(b)&&this.#o.length===0&&!this.#s.compressed){I(this.ws,"Unexpected continuation frame");return}if(J<=125){if(this.#s.payloadLength=J,this.#r=D.READ_DATA,!this.#l())return}else
J===126?this.#r=D.PAYLOADLENGTH_16:J===127&&(this.#r=D.PAYLOADLENGTH_64);S(b)&&(this.#s.binaryType=b,this.#s.compressed=P!==0),this.#s.opcode=b,this.#s.masked=T,this.#s.fin=d,this.#s.fragmented=G}else if(this.#r===
D.PAYLOADLENGTH_16){if(this.#t<2)return w();const Q=this.consume(2);if(this.#s.payloadLength=Q.readUInt16BE(0),this.#r=D.READ_DATA,!this.#l())return}else if(this.#r===D.PAYLOADLENGTH_64){if(this.#t<8)
return w();const Q=this.consume(8),d=Q.readUInt32BE(0),b=Q.readUInt32BE(4);if(d!==0||b>2**31-1){I(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=b,this.#r=D.READ_DATA,
!this.#l())return}else if(this.#r===D.READ_DATA){if(this.#t<this.#s.payloadLength)return w();const Q=this.consume(this.#s.payloadLength);if(N(this.#s.opcode)){this.#n=this.parseControlFrame(Q),this.#r=
D.INFO;const d=this.ws[C].socket;if(this.#n&&d.writableNeedDrain){this.#n=!1,d.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(w))});return}}else if(this.#s.compressed){this.#i.get("permessage-\
deflate").decompress(Q,this.#s.fin,(d,b)=>{if(d){const T=d instanceof s?1009:1007;h(this.ws,T,d.message);return}if(this.writeFragments(b)){if(this.#a>0&&this.#A>this.#a){h(this.ws,1009,new s().message);
return}if(!this.#s.fin){this.#r=D.INFO,this.#n=!0,this.run(w);return}p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=D.INFO,this.run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(
Q))return;if(this.#a>0&&this.#A>this.#a){h(this.ws,1009,new s().message);return}!this.#s.fragmented&&this.#s.fin&&p(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=D.INFO}}}consume(w){if(w>
this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return c;if(this.#e[0].length===w)return this.#t-=this.#e[0].length,this.#e.shift();const Q=Buffer.allocUnsafe(w);let d=0;
for(;d!==w;){const b=this.#e[0],{length:T}=b;if(T+d===w){Q.set(this.#e.shift(),d);break}else if(T+d>w){Q.set(b.subarray(0,w-d),d),this.#e[0]=b.subarray(w-d);break}else Q.set(this.#e.shift(),d),d+=b.length}
return this.#t-=w,Q}writeFragments(w){return this.#c>0&&this.#o.length===this.#c?(h(this.ws,1008,"Too many message fragments"),!1):(this.#A+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;
if(w.length===1)return this.#A=0,w.shift();const Q=Buffer.concat(w,this.#A);return this.#o=[],this.#A=0,Q}parseCloseBody(w){M(w.length!==1);let Q;if(w.length>=2&&(Q=w.readUInt16BE(0)),Q!==void 0&&!l(Q))
return{code:1002,reason:"Invalid status code",error:!0};let d=w.subarray(2);d[0]===239&&d[1]===187&&d[2]===191&&(d=d.subarray(3));try{d=k(d)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{
code:Q,reason:d,error:!1}}parseControlFrame(w){const{opcode:Q,payloadLength:d}=this.#s;if(Q===R.CLOSE){if(d===1)return I(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.
parseCloseBody(w),this.#s.closeInfo.error){const{code:b,reason:T}=this.#s.closeInfo;return v(this.ws,b,T,T.length),I(this.ws,T),!1}if(this.ws[A]!==B.SENT){let b=c;this.#s.closeInfo.code&&(b=Buffer.allocUnsafe(
2),b.writeUInt16BE(this.#s.closeInfo.code,0));const T=new U(b);this.ws[C].socket.write(T.createFrame(R.CLOSE),G=>{G||(this.ws[A]=B.SENT)})}return this.ws[g]=y.CLOSING,this.ws[a]=!0,!1}else if(Q===R.PING){
if(!this.ws[a]){const b=new U(w);this.ws[C].socket.write(b.createFrame(R.PONG)),i.ping.hasSubscribers&&i.ping.publish({payload:w})}}else Q===R.PONG&&i.pong.hasSubscribers&&i.pong.publish({payload:w});
return!0}get closingInfo(){return this.#s.closeInfo}}V.exports={ByteParser:o}}),3900:((V,$,e)=>{const{WebsocketFrameSend:n}=e(3264),{opcodes:M,sendHints:D}=e(736),R=e(4660),y=Buffer[Symbol.species];class c{#e=new R;#A=!1;#t;constructor(C){
this.#t=C}add(C,a,i){if(i!==D.blob){const E=B(C,i);if(!this.#A)this.#t.write(E,a);else{const I={promise:null,callback:a,frame:E};this.#e.push(I)}return}const l={promise:C.arrayBuffer().then(E=>{l.promise=
null,l.frame=B(E,i)}),callback:a,frame:null};this.#e.push(l),this.#A||this.#n()}async#n(){this.#A=!0;const C=this.#e;for(;!C.isEmpty();){const a=C.shift();a.promise!==null&&await a.promise,this.#t.write(
a.frame,a.callback),a.callback=a.frame=null}this.#A=!1}}function B(A,C){return new n(g(A,C)).createFrame(C===D.string?M.TEXT:M.BINARY)}function g(A,C){switch(C){case D.string:return Buffer.from(A);case D.
arrayBuffer:case D.blob:return new y(A);case D.typedArray:return new y(A.buffer,A.byteOffset,A.byteLength)}}V.exports={SendQueue:c}}),1216:(V=>{V.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol(
"ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),8625:((V,$,e)=>{const{kReadyState:n,kController:M,kResponse:D,kBinaryType:R,kWebSocketURL:y}=e(1216),{states:c,opcodes:B}=e(736),{ErrorEvent:g,createFastMessageEvent:A}=e(5188),{isUtf8:C}=e(
4573),{collectASequenceOfCodePointsFast:a,removeHTTPWhitespace:i}=e(1900);function l(T){return T[n]===c.CONNECTING}function E(T){return T[n]===c.OPEN}function I(T){return T[n]===c.CLOSING}function p(T){
return T[n]===c.CLOSED}function k(T,G,J=(se,ue)=>new Event(se,ue),P={}){const se=J(T,P);G.dispatchEvent(se)}function N(T,G,J){if(T[n]!==c.OPEN)return;let P;if(G===B.TEXT)try{P=b(J)}catch{v(T,"Received\
 invalid UTF-8 in text frame.");return}else G===B.BINARY&&(T[R]==="blob"?P=new Blob([J]):P=S(J));k("message",T,A,{origin:T[y].origin,data:P})}function S(T){return T.byteLength===T.buffer.byteLength?T.
buffer:T.buffer.slice(T.byteOffset,T.byteOffset+T.byteLength)}function H(T){if(T.length===0)return!1;for(let G=0;G<T.length;++G){const J=T.charCodeAt(G);if(J<33||J>126||J===34||J===40||J===41||J===44||
J===47||J===58||J===59||J===60||J===61||J===62||J===63||J===64||J===91||J===92||J===93||J===123||J===125)return!1}return!0}function U(T){return T>=1e3&&T<1015?T!==1004&&T!==1005&&T!==1006:T>=3e3&&T<=4999}
function v(T,G){const{[M]:J,[D]:P}=T;J.abort(),P?.socket&&!P.socket.destroyed&&P.socket.destroy(),G&&k("error",T,(se,ue)=>new g(se,ue),{error:new Error(G),message:G})}function t(T){return T===B.CLOSE||
T===B.PING||T===B.PONG}function s(T){return T===B.CONTINUATION}function h(T){return T===B.TEXT||T===B.BINARY}function o(T){return h(T)||s(T)||t(T)}function f(T){const G={position:0},J=new Map;for(;G.position<
T.length;){const P=a(";",T,G),[se,ue=""]=P.split("=");J.set(i(se,!0,!1),i(ue,!1,!0)),G.position++}return J}function w(T){if(T.length===0)return!1;for(let J=0;J<T.length;J++){const P=T.charCodeAt(J);if(P<
48||P>57)return!1}const G=Number.parseInt(T,10);return G>=8&&G<=15}const Q=typeof process.versions.icu=="string",d=Q?new TextDecoder("utf-8",{fatal:!0}):void 0,b=Q?d.decode.bind(d):function(T){if(C(T))
return T.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};V.exports={isConnecting:l,isEstablished:E,isClosing:I,isClosed:p,fireEvent:k,isValidSubprotocol:H,isValidStatusCode:U,failWebsocketConnection:v,
websocketMessageReceived:N,utf8Decode:b,isControlFrame:t,isContinuationFrame:s,isTextBinaryFrame:h,isValidOpcode:o,parseExtensions:f,isValidClientWindowBits:w}}),3726:((V,$,e)=>{const{webidl:n}=e(5893),
{URLSerializer:M}=e(1900),{environmentSettingsObject:D}=e(3168),{staticPropertyDescriptors:R,states:y,sentCloseFrameState:c,sendHints:B}=e(736),{kWebSocketURL:g,kReadyState:A,kController:C,kBinaryType:a,
kResponse:i,kSentClose:l,kByteParser:E}=e(1216),{isConnecting:I,isEstablished:p,isClosing:k,isValidSubprotocol:N,fireEvent:S}=e(8625),{establishWebSocketConnection:H,closeWebSocketConnection:U}=e(6897),
{ByteParser:v}=e(1652),{kEnumerableProperty:t,isBlobLike:s}=e(3440),{getGlobalDispatcher:h}=e(2581),{types:o}=e(7975),{ErrorEvent:f,CloseEvent:w}=e(5188),{SendQueue:Q}=e(3900);class d extends EventTarget{#e={
open:null,error:null,close:null,message:null};#A=0;#t="";#n="";#r;constructor(J,P=[]){super(),n.util.markAsUncloneable(this);const se="WebSocket constructor";n.argumentLengthCheck(arguments,1,se);const ue=n.
converters["DOMString or sequence<DOMString> or WebSocketInit"](P,se,"options");J=n.converters.USVString(J,se,"url"),P=ue.protocols;const Me=D.settingsObject.baseUrl;let be;try{be=new URL(J,Me)}catch(Ce){
throw new DOMException(Ce,"SyntaxError")}if(be.protocol==="http:"?be.protocol="ws:":be.protocol==="https:"&&(be.protocol="wss:"),be.protocol!=="ws:"&&be.protocol!=="wss:")throw new DOMException(`Expec\
ted a ws: or wss: protocol, got ${be.protocol}`,"SyntaxError");if(be.hash||be.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if(typeof P=="string"&&(P=[P]),P.length!==new Set(
P.map(Ce=>Ce.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(P.length>0&&!P.every(Ce=>N(Ce)))throw new DOMException("Invalid Sec-WebSocket-Protocol\
 value","SyntaxError");this[g]=new URL(be.href);const de=D.settingsObject;this[C]=H(be,P,de,this,(Ce,Ie)=>this.#s(Ce,Ie),ue),this[A]=d.CONNECTING,this[l]=c.NOT_SENT,this[a]="blob"}close(J=void 0,P=void 0){
n.brandCheck(this,d);const se="WebSocket.close";if(J!==void 0&&(J=n.converters["unsigned short"](J,se,"code",{clamp:!0})),P!==void 0&&(P=n.converters.USVString(P,se,"reason")),J!==void 0&&J!==1e3&&(J<
3e3||J>4999))throw new DOMException("invalid code","InvalidAccessError");let ue=0;if(P!==void 0&&(ue=Buffer.byteLength(P),ue>123))throw new DOMException(`Reason must be less than 123 bytes; received ${ue}`,
"SyntaxError");U(this,J,P,ue)}send(J){n.brandCheck(this,d);const P="WebSocket.send";if(n.argumentLengthCheck(arguments,1,P),J=n.converters.WebSocketSendData(J,P,"data"),I(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!p(this)||k(this)))if(typeof J=="string"){const se=Buffer.byteLength(J);this.#A+=se,this.#r.add(J,()=>{this.#A-=se},B.string)}else o.isArrayBuffer(J)?
(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},B.arrayBuffer)):ArrayBuffer.isView(J)?(this.#A+=J.byteLength,this.#r.add(J,()=>{this.#A-=J.byteLength},B.typedArray)):s(J)&&(this.#A+=J.
size,this.#r.add(J,()=>{this.#A-=J.size},B.blob))}get readyState(){return n.brandCheck(this,d),this[A]}get bufferedAmount(){return n.brandCheck(this,d),this.#A}get url(){return n.brandCheck(this,d),M(
this[g])}get extensions(){return n.brandCheck(this,d),this.#n}get protocol(){return n.brandCheck(this,d),this.#t}get onopen(){return n.brandCheck(this,d),this.#e.open}set onopen(J){n.brandCheck(this,d),
this.#e.open&&this.removeEventListener("open",this.#e.open),typeof J=="function"?(this.#e.open=J,this.addEventListener("open",J)):this.#e.open=null}get onerror(){return n.brandCheck(this,d),this.#e.error}set onerror(J){
n.brandCheck(this,d),this.#e.error&&this.removeEventListener("error",this.#e.error),typeof J=="function"?(this.#e.error=J,this.addEventListener("error",J)):this.#e.error=null}get onclose(){return n.brandCheck(
this,d),this.#e.close}set onclose(J){n.brandCheck(this,d),this.#e.close&&this.removeEventListener("close",this.#e.close),typeof J=="function"?(this.#e.close=J,this.addEventListener("close",J)):this.#e.
close=null}get onmessage(){return n.brandCheck(this,d),this.#e.message}set onmessage(J){n.brandCheck(this,d),this.#e.message&&this.removeEventListener("message",this.#e.message),typeof J=="function"?(this.#e.
message=J,this.addEventListener("message",J)):this.#e.message=null}get binaryType(){return n.brandCheck(this,d),this[a]}set binaryType(J){n.brandCheck(this,d),J!=="blob"&&J!=="arraybuffer"?this[a]="bl\
ob":this[a]=J}#s(J,P){this[i]=J;const se=this[C]?.dispatcher?.webSocketOptions,ue=se?.maxFragments,Me=se?.maxPayloadSize,be=new v(this,P,{maxFragments:ue,maxPayloadSize:Me});be.on("drain",b),be.on("er\
ror",T.bind(this)),J.socket.ws=this,this[E]=be,this.#r=new Q(J.socket),this[A]=y.OPEN;const de=J.headersList.get("sec-websocket-extensions");de!==null&&(this.#n=de);const Ce=J.headersList.get("sec-web\
socket-protocol");Ce!==null&&(this.#t=Ce),S("open",this)}}d.CONNECTING=d.prototype.CONNECTING=y.CONNECTING,d.OPEN=d.prototype.OPEN=y.OPEN,d.CLOSING=d.prototype.CLOSING=y.CLOSING,d.CLOSED=d.prototype.CLOSED=
y.CLOSED,Object.defineProperties(d.prototype,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R,url:t,readyState:t,bufferedAmount:t,onopen:t,onerror:t,onclose:t,close:t,onmessage:t,binaryType:t,send:t,extensions:t,
protocol:t,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(d,{CONNECTING:R,OPEN:R,CLOSING:R,CLOSED:R}),n.converters["sequence<DOMString>"]=
n.sequenceConverter(n.converters.DOMString),n.converters["DOMString or sequence<DOMString>"]=function(G,J,P){return n.util.Type(G)==="Object"&&Symbol.iterator in G?n.converters["sequence<DOMString>"](
G):n.converters.DOMString(G,J,P)},n.converters.WebSocketInit=n.dictionaryConverter([{key:"protocols",converter:n.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dis\
patcher",converter:n.converters.any,defaultValue:()=>h()},{key:"headers",converter:n.nullableConverter(n.converters.HeadersInit)}]),n.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(G){
return n.util.Type(G)==="Object"&&!(Symbol.iterator in G)?n.converters.WebSocketInit(G):{protocols:n.converters["DOMString or sequence<DOMString>"](G)}},n.converters.WebSocketSendData=function(G){if(n.
util.Type(G)==="Object"){if(s(G))return n.converters.Blob(G,{strict:!1});if(ArrayBuffer.isView(G)||o.isArrayBuffer(G))return n.converters.BufferSource(G)}return n.converters.USVString(G)};function b(){
this.ws[i].socket.resume()}function T(G){let J,P;G instanceof w?(J=G.reason,P=G.code):J=G.message,S("error",this,()=>new f("error",{error:G,message:J})),U(this,P)}V.exports={WebSocket:d}}),2613:(V=>{V.
exports=lA(import.meta.url)("assert")}),4434:(V=>{V.exports=lA(import.meta.url)("events")}),8611:(V=>{V.exports=lA(import.meta.url)("http")}),5692:(V=>{V.exports=lA(import.meta.url)("https")}),9278:(V=>{
V.exports=lA(import.meta.url)("net")}),4589:(V=>{V.exports=lA(import.meta.url)("node:assert")}),6698:(V=>{V.exports=lA(import.meta.url)("node:async_hooks")}),4573:(V=>{V.exports=lA(import.meta.url)("n\
ode:buffer")}),7540:(V=>{V.exports=lA(import.meta.url)("node:console")}),7598:(V=>{V.exports=lA(import.meta.url)("node:crypto")}),3053:(V=>{V.exports=lA(import.meta.url)("node:diagnostics_channel")}),
610:(V=>{V.exports=lA(import.meta.url)("node:dns")}),8474:(V=>{V.exports=lA(import.meta.url)("node:events")}),3024:(V=>{V.exports=lA(import.meta.url)("node:fs")}),1455:(V=>{V.exports=lA(import.meta.url)(
"node:fs/promises")}),7067:(V=>{V.exports=lA(import.meta.url)("node:http")}),2467:(V=>{V.exports=lA(import.meta.url)("node:http2")}),7030:(V=>{V.exports=lA(import.meta.url)("node:net")}),6760:(V=>{V.exports=
lA(import.meta.url)("node:path")}),643:(V=>{V.exports=lA(import.meta.url)("node:perf_hooks")}),1792:(V=>{V.exports=lA(import.meta.url)("node:querystring")}),7075:(V=>{V.exports=lA(import.meta.url)("no\
de:stream")}),1692:(V=>{V.exports=lA(import.meta.url)("node:tls")}),3136:(V=>{V.exports=lA(import.meta.url)("node:url")}),7975:(V=>{V.exports=lA(import.meta.url)("node:util")}),3429:(V=>{V.exports=lA(
import.meta.url)("node:util/types")}),5919:(V=>{V.exports=lA(import.meta.url)("node:worker_threads")}),8522:(V=>{V.exports=lA(import.meta.url)("node:zlib")}),3193:(V=>{V.exports=lA(import.meta.url)("s\
tring_decoder")}),4756:(V=>{V.exports=lA(import.meta.url)("tls")}),9023:(V=>{V.exports=lA(import.meta.url)("util")}),913:((V,$,e)=>{e.d($,{H:()=>T});var n=e(7279),M=e(706);async function D(G,{ms:J,error:P},se){
const ue=new AbortController,Me=setTimeout(()=>ue.abort(P),J),be=Math.min(G.endsAt,performance.now()+J);try{return await se({...G,signal:AbortSignal.any([G.signal,ue.signal]),endsAt:be})}finally{clearTimeout(
Me)}}function R(G,J){const P=`${J} within ${(0,M.zK)(G)} (timeout-minutes)`;return{ms:G,error:new n.HR({what:P,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var y=e(2975),c=e(6659);
function B(G,{platform:J,log:P}){const se=J.url;if(J.secrets.maskUrl(G,se,P),!URL.canParse(G,se.href))throw g("the platform's download URL can't be read","Re-run the job.");const ue=new URL(G,se.href);
ue.protocol==="http:"&&se.protocol==="https:"&&ue.hostname===se.hostname&&(ue.protocol="https:",ue.port===""&&(ue.port=se.port),J.secrets.maskUrl(ue.href,se,P));const Me=ue.protocol==="http:"&&se.protocol===
"http:"&&isLoopback(ue.hostname);if(ue.protocol!=="https:"&&!Me)throw g("the platform's download URL isn't https","Check host.");return ue}function g(G,J){return new Failure({what:"Download",why:G,advice:J,
topic:"the-package"})}var A=e(2970),C=e(6006);const a={dataFileId:"workflowDataFileId",name:"workflowName"},i=[{collection:"workflows",...a},{collection:"workflow",...a},{collection:"tools",dataFileId:"\
toolDataFileId",name:"toolName"}];async function l(G,J){const{variants:P}=G.platform;let se;for(const ue of new Set([...P.values(),...i])){const Me=J(ue),be=P.get(Me.label);if(!(be&&be!==ue))try{const de=await(0,c.
px)(G,Me);return P.set(Me.label,ue),de}catch(de){if(de instanceof n.HR&&de.busy&&P.set(Me.label,ue),!(de instanceof n.HR&&de.status===404))throw de;se??=de}}throw se}async function E(G,{workflowId:J,flowId:P}){
const se=await l(G,({collection:ue})=>({label:"Export",method:"POST",path:`${ue}/${J}/export?flowId=${P}`,scope:"Export workflow"}));return readStarted(se,"Check host and the IDs.")}async function I(G,J,P){
const se=P.downloadUrl??J.downloadUrl??(await readDockStatus(G,J.dockStatusId)).downloadUrl;if(se!==void 0)return downloadUrl(se,G);const ue=`the platform reports ${P.status} but names no download URL`;
throw new Failure({what:"Export",why:ue,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function p(G,J,{app:P,flow:se,env:ue}){const Me="workflowName"in J,be=await l(G,({collection:de,
dataFileId:Ce,name:Ie})=>({label:"Import",method:"POST",path:Me?`${de}/import`:`${de}/${J.workflowId}/import`,body:jsonBody({[Ce]:P,flowDataFileId:se,...ue!==void 0&&{envVariablesFileId:ue},...Me&&{[Ie]:J.
workflowName}}),idempotent:!1,isCreation:Me,scope:"Import workflow"}));return readStarted(be,MAYBE_STARTED)}async function k(G,J){const P=({collection:se})=>({label:"Deploy",method:"POST",path:`${se}/${J}\
/deploy`,body:(0,A.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,C.y7)(await(0,y.Oc)(G,()=>l(G,P)),c.HB)}var N=e(7598);const S=25e6,H=1e7,U="bulkImport",v="Re-run the job.",t=new Set(
[404,409,410]);async function s(G,{name:J,bytes:P}){const se=`Upload of ${J}`,ue=(be,de)=>callApi(G,{label:se,method:"POST",path:be,scope:"Import workflow",...de&&{body:de}}),Me=P.length<S?o(await ue(
"files",f({fileContext:U},{name:J,bytes:P}))):await retry(G,()=>h({name:J,bytes:P},ue));return G.log.info(`Uploaded ${J}: ${humanSize(P.length)}`),Me}async function h({name:G,bytes:J},P){const se=Math.
ceil(J.length/H),ue={fileContext:U,totalChunks:se,fileExtension:"json",fileName:G,fileSize:J.length},Me=await P("files/session/start",jsonBody(ue)),be=readId(Me.fields.sessionId);if(be===void 0)throw Me.
missing("session ID",v);const de=`files/session/${be}`;try{for(let Ce=0;Ce<se;Ce++){const Ie=J.subarray(Ce*H,(Ce+1)*H);await P(de,f({chunkNumber:String(Ce)},{name:G,bytes:Ie}))}return o(await P(`${de}\
/complete`))}catch(Ce){if(!(Ce instanceof Failure&&t.has(Ce.status)))throw Ce;const Ie=`the platform has lost the upload session (${Ce.status})`;throw Ce.with({why:Ie,advice:"Re-run the job later.",busy:!1,
retryable:!0})}}function o(G){const{fileId:J}=G.fields;if(typeof J=="string"&&J!=="")return J;throw G.missing("file ID",v)}function f(G,{name:J,bytes:P}){const se=`form-${randomUUID()}`,ue=Ie=>`--${se}\
\r
content-disposition: form-data; ${Ie}\r
`,Me=Object.entries(G).map(([Ie,Re])=>`${ue(`name="${Ie}"`)}\r
${Re}\r
`),be=J.replace(/["\r\n]/g,encodeURIComponent),de=`${Me.join("")}${ue(`name="file"; filename="${be}"`)}content-type: application/json\r
\r
`,Ce=Buffer.concat([Buffer.from(de),P,Buffer.from(`\r
--${se}--\r
`)]);return{type:`multipart/form-data; boundary=${se}`,bytes:Ce}}var w=e(3353);const Q="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then r\
e-run the job.",d="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function b(G,J,{source:P,target:se,definitions:{app:ue,flow:Me,env:be},whenBusy:de="\
retry",timeoutMs:Ce,longestWaitMs:Ie}){const Re="workflowId"in se?se.workflowId:void 0,Fe="workflowId"in se?`workflow ${se.workflowId}`:`a new workflow, ${se.workflowName}`;return G.log.info(`Importin\
g ${toSingleLine(P)} into ${Fe}, at ${J.url.href}`),await withDeadline({...G,platform:J},userLimit(Ce,"No import"),async re=>{const ie={app:await uploadFile(re,ue),flow:await uploadFile(re,Me),env:be&&
await uploadFile(re,be)},he=()=>startImport(re,se,ie),Ae=await(de==="retry"?retryBusy(re,he):he()),{outputs:Te}=await followJob(re,Ae,{title:"Import job",longestWaitMs:Ie,advice:Q,idsIn:({workflowId:me=Re})=>({
...me!==void 0&&{"workflow-id":Re??me}})});return{workflowId:Te["workflow-id"],job:Te}})}async function T(G,J,{workflowId:P,timeoutMs:se,longestWaitMs:ue}){return G.log.info(`Deploying workflow ${P}, \
at ${J.url.href}`),await D({...G,platform:J},R(se,"No deployment"),async Me=>{const{outputs:be}=await(0,w.Bv)(Me,await k(Me,P),{title:"Deploy job",longestWaitMs:ue,advice:d,idsIn:()=>({"workflow-id":P})});
return be})}}),3991:((V,$,e)=>{e.d($,{R:()=>c,i:()=>y});var n=e(9402),M=e(7406),D=e(7279),R=e(6584);class y{#e=[];#A;constructor(){const g=n.V4("api-key");g!==""&&n.Pq(g)}text(g){return n.V4(g)}lines(g){
return n.V4(g,{trimWhitespace:!1})}optional(g,A){const C=this.text(g);try{return C===""?void 0:A(C)}catch(a){this.refuse(g,(0,M.g)(a),a instanceof D.HR?a.topic:void 0);return}}required(g,A){return this.
text(g)===""&&this.refuse(g,"is required"),this.optional(g,A)}notEmpty(g,A,C){if(process.env[`INPUT_${g.toUpperCase()}`]?.trim()===""){const a=`Where an event has no inputs, write \`\${{ inputs.${g} |\
| ${C} }}\``;this.refuse(g,`is empty. Is the name in the expression right?${C===void 0?"":` ${a}`}`)}return this.optional(g,A)}boolean(g,A){return this.notEmpty(g,R.yG,A?void 0:"false")??A}refuse(g,A,C="\
before-anything-is-sent"){this.#A??=C,this.#e.push(`${g} ${A.replace(/(?<=[a-z])\.$/,"")}`)}refusal(){return new D.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#A})}check(){if(this.#e.length>
0)throw this.refusal()}}function c(B){const g=B.required("host",R.or);B.text("api-key")===""&&B.refuse("api-key","is required. The secret isn't set, or this job can't read it");const A=B.optional("api\
-key",R.Do),C=(B.optional("timeout-minutes",(0,R.$J)(1440))??30)*6e4,a=(B.optional("poll-interval-seconds",(0,R.$J)(3600))??10)*1e3,i=B.boolean("summary",!0);if(!(g===void 0||A===void 0))return{host:g,
apiKey:A,timeoutMs:C,longestWaitMs:a,summary:i}}}),3353:((V,$,e)=>{e.d($,{Bv:()=>v,Zw:()=>U});var n=e(7406),M=e(7279),D=e(2975),R=e(706),y=e(6006),c=e(2053);const B=c.k,g=1e4,A=12e4,C=50,a=294,i=6.12,
l=2e3;function E(t,s){const h=Math.max(a,t/i);return t<c.k?h:Math.max(l,Math.min(s,h))}async function I(t,s,h){const{log:o,signal:f}=t,w=performance.now(),Q=p(t,w);let d=s,b=w,T;for(let G=0;;){h.onStatus(
d),Q(d);const J=(0,y.sG)(d.status);if(J==="failed"||J==="succeeded"&&d.refused)throw N(s,d,h.advice);if(J==="succeeded")return d.status!=="SUCCESS"&&o.warning(`The platform reports ${d.status}, which \
is treated as SUCCESS.`),d;if(T=J==="unknown"&&d.refused?T??b:void 0,T!==void 0&&b-T>=A){const se=`The platform refused to report the job's status for ${(0,R.zK)(A)}`;throw S(new M.HR({what:se,topic:"\
the-job-on-the-platform"}),s,d)}const P=b===w?Math.min(C,h.longestWaitMs):E(b-w,h.longestWaitMs);try{await(0,D.yy)(Math.max(0,b+P-performance.now()),f),b=performance.now(),d=await(0,y.SO)(t,s.dockStatusId,
({status:se})=>G>0||se===void 0),G++}catch(se){if(!(se instanceof M.HR&&se.status===404)||G>0||b-w>=g)throw S(se,s,d);o.debug("The platform does not know the job yet.")}}}function p({log:t},s){const h=new Set;
let o,f=s;return w=>{const Q=performance.now(),d=(0,R.zK)(Q-s);if(o!==void 0&&w.status!==o)t.info(`${w.status||"No status"} after ${d}`),f=Q;else if(Q-f>=B){const b=w.percent===void 0?"":`, ${Math.round(
w.percent)} % done`;t.info(`Still ${w.status||"without a status"} after ${d}${b}`),f=Q}o=w.status,!((0,y.sG)(o)!=="unknown"||h.has(o))&&(h.add(o),t.warning(`The platform reports an unknown status (${k(
w)}). The action keeps waiting.`))}}function k({status:t,message:s}){return`${t||"none"}${s===void 0?"":`, "${s}"`}`}function N({dockStatusId:t},{status:s,message:h},o){const f=s==="FAILED"?"failed":`\
ended as ${s}`,w=`${h??"it gave no reason"} (dock status ${t})`;return new M.HR({what:`The job ${f} on the platform`,why:w,advice:o,topic:"the-job-on-the-platform"})}function S(t,{dockStatusId:s},h){const o=(0,y.
sG)(h.status)==="unknown"||h.message!==void 0?`, last status ${k(h)}`:"",f=`The job may still be running on the platform: dock status ${s}${o}.`,w=t instanceof M.HR?t:new M.HR({what:(0,M.iT)(t).message},
{cause:t});return w.with({advice:`${w.advice} ${f}`.trim(),cause:t})}class H extends M.HR{job;constructor(s,h){super({what:h.message,...h},{...h,cause:h}),this.job=s}}function U(t){return t instanceof
H?t.job:{}}async function v(t,s,{title:h,longestWaitMs:o,advice:f,idsIn:w}){t.log.info(`${h}: ${s.status||"no status"}, dock status ${s.dockStatusId}`);let Q={},d={};const b=T=>{const G={"dock-status-\
id":s.dockStatusId,...w(T),...Q};Object.keys(G).length>Object.keys(Q).length&&t.publish(G),Q=G;const J=T.status||d.status;d={...Q,...J!==void 0&&{status:J}}};try{return{last:await I(t,s,{longestWaitMs:o,
advice:f,onStatus:b}),outputs:d}}catch(T){throw new H(d,(0,n.i)(T))}}}),3934:((V,$,e)=>{e.d($,{xK:()=>Xn,Sm:()=>Kn});var n=e(1455),M=e(6760);const D="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc\
=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",R=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_Pictographic}\\p{Emoji_M\
odifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${D})[\\u200C\\u200D](?=${D})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]|(?![ \\u3000])\\\
p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function y(r){return r.replace(R,(u,m)=>m===void 0?u:c(m))}function c(r){return`\\u{${r.codePointAt(0)?.toString(16)}}`}function B(r,u){if(r.length<=u)
return r;const m=Array.from(r.slice(0,2*u+2));return m.length>u?`${m.slice(0,u).join("")}\u2026`:r}function g(r,u=100){const m=y(B(r,u)).replaceAll("	",c)||'""',F="`".repeat(E(m)+1);return/^`|`$/.test(
m)||/^ .*[^ ].* $/.test(m)?`${F} ${m} ${F}`:F+m+F}function A(r,u,m){const F=r.map(W=>y(W).replace(/^(\s*):(?=:)/,(z,K)=>K+c(":"))),x="`".repeat(Math.max(3,E(F.join(`
`))+1));return[x+u,...F,x].map(W=>m+W).join(`
`)}const C=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function a(r){const u=y(r).replaceAll("	"," ").split(C),m=y(r).match(C)??[];return u.map((F,x)=>i(F)+(m[x]===void 0?"":`${i(m[x])}<wbr>`)).join("")}
function i(r){return r.replace(l,u=>`&#${u.codePointAt(0)};`)}const l=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function E(r){return(r.match(/`+/g)??[]).reduce((u,m)=>Math.
max(u,m.length),0)}const I=240,p=40,k=500,N=5e4,S=2e6,H=.4,U=6;function v(r,u){const m=z=>z.length>I,F=(z,K)=>K.map(ne=>({mark:z,text:ne}));if(!r.some(m)&&!u.some(m))return[...F("-",r),...F("+",u)];const x=[];
let W=0;for(const z of diffArrays([...r],[...u],{comparator:t(r,u)})){if(z.added)x.push(...F("+",z.value));else if(z.removed)x.push(...F("-",z.value));else for(const[K,ne]of z.value.entries())x.push(...h(
r[W+K]??"",ne));z.added||(W+=z.value.length)}return x}function t(r,u){if(r.length===1&&u.length===1)return()=>!0;const m=x=>x.reduce((W,z)=>W+z.length,0);if(m(r)*u.length+m(u)*r.length>S)return()=>!1;
const F=new Map([...r,...u].map(x=>[x,s(x)]));return(x,W)=>{const[z,K]=[F.get(x)??new Set,F.get(W)??new Set];let ne=0;for(const Be of z)K.has(Be)&&ne++;return 2*ne>H*(z.size+K.size)}}function s(r){const u=new Set;
for(let m=0;m<=r.length-U;m++)u.add(r.slice(m,m+U));return u}function h(r,u){const m=d(r,u),F=b(r,u,m),x=o(r.slice(m,r.length-F),u.slice(m,u.length-F)).flatMap(K=>[{mark:"-",text:f(r,m+K.from[0],m+K.from[1])},
{mark:"+",text:f(u,m+K.to[0],m+K.to[1])}]),W=x.reduce((K,{text:ne})=>K+ne.length,0);return!(r.length<=I&&u.length<=I)&&W<.8*(r.length+u.length)?x:[{mark:"-",text:r},{mark:"+",text:u}]}function o(r,u){
const F=r.length<=N&&u.length<=N?diffWordsWithSpace(r,u,{maxEditLength:k}):void 0;if(F===void 0)return[{from:[0,r.length],to:[0,u.length]}];const x=[];let[W,z]=[0,0];for(const{value:K,added:ne,removed:Be}of F){
const[ke,De]=[W,z];if(ne||(W+=K.length),Be||(z+=K.length),!ne&&!Be)continue;const Oe=x.at(-1);Oe&&ke-Oe.from[1]<2*p?(Oe.from[1]=W,Oe.to[1]=z):x.push({from:[ke,W],to:[De,z]})}return x}function f(r,u,m){
const F=u>p+20?Q(r,u-p):0,x=r.length-m>p+20?Q(r,m+p):r.length;return`${F>0?"\u2026":""}${r.slice(F,x)}${x<r.length?"\u2026":""}`}function w(r,u){if(r.length<=u)return r;const m=cut(r,Math.max(0,u-30));
return`${m} ${counted(r.length-m.length+1,"more character")}`}function Q(r,u){return/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(r.slice(u-1,u+1))?u-1:u}function d(r,u){const m=Math.min(r.length,u.length);
let F=0;for(;F<m&&r[F]===u[F];)F++;return F}function b(r,u,m){const F=Math.min(r.length,u.length)-m;let x=0;for(;x<F&&r[r.length-1-x]===u[u.length-1-x];)x++;return x}const T=2,G=1e3,J=20,P="spaces at \
the end";function se(r,u){const[m,F]=[Re(r),Re(u)],x=ue(m.lines,F.lines);return r!==void 0&&u!==void 0&&m.ends!==F.ends&&x.unshift({note:`line ends: ${m.ends} \u2192 ${F.ends}`}),(z=1/0)=>be(x,z)}function ue(r,u){
const m=commonStart(r,u),F=commonEnd(r,u,m),x=[r.slice(m,r.length-F),u.slice(m,u.length-F)],W=new Set(x[0]),K=(x[1].some(Oe=>W.has(Oe))?diffArrays(...x,{maxEditLength:G}):void 0)??[...x[0].length>0?[{
value:x[0],removed:!0,added:!1}]:[],...x[1].length>0?[{value:x[1],removed:!1,added:!0}]:[]];if(K.length===0)return[];const ne=Oe=>Oe.map(We=>({context:cutLine(We,MAX_LINE)})),Be=m<=T+1?0:m-T,ke=Be>0?[
{note:`line ${Be+1}`}]:[];ke.push(...ne(r.slice(Be,m)));let De=m+1;for(const[Oe,{value:We,removed:ve,added:Ye}]of K.entries()){const[uA,yA]=[K[Oe-1],K[Oe+1]];if(ve)ke.push(...Me(We,yA?.added?yA.value:
[]));else if(Ye&&!uA?.removed)ke.push(...Me([],We));else if(!Ye&&We.length<=2*T+1)ke.push(...ne(We));else if(!Ye){const IA={note:`line ${De+We.length-T}`};ke.push(...ne(We.slice(0,T)),IA,...ne(We.slice(
-T)))}ve||(De+=We.length)}return[...ke,...ne(u.slice(u.length-F,u.length-F+T))]}function Me(r,u){const m=pairLines(r,u),F=re(m);return[...F.length===0?[]:[{note:`hard to see: ${F.join(", ")}`}],{rows:m}]}
function be(r,u){const m=[];let F=u,x=0;const W=z=>{m.push(z),F-=z.length+1};for(const z of r)if("rows"in z){const K=x>0?new Map:Fe(z.rows,F);for(const ne of z.rows){const Be=K.get(ne);Be===void 0?x++:
W(`${ne.mark} ${Be}`)}}else{const K="note"in z?`@@ ${z.note} @@`:`  ${z.context}`;x===0&&K.length<F&&W(K)}return x===0?m:[...m,`@@ ${counted(x,"more changed line")} @@`]}function de(r,u){const[m,F]=[r.
normalize(),u.normalize()];if(r===u||Ce(m)!==Ce(F))return;const x=Ce(r)===Ce(u)?[]:[`Unicode forms: ${Ie(r)} \u2192 ${Ie(u)}`];if(m===F)return x[0];const W=m.trimEnd()===F.trimEnd()?P:m.trimStart()===
F.trimStart()?"indentation":"white space";return[...x,W].join(", ")}function Ce(r){return r.replace(/\s+/g,"")}function Ie(r){return r===r.normalize("NFC")?"NFC":r===r.normalize("NFD")?"NFD":"mixed"}function Re(r){
const u=r?.split(`
`)??[],m=u.slice(0,-1);return m.length===0||!m.every(F=>F.endsWith("\r"))?{lines:u,ends:"LF"}:{lines:[...m.map(F=>F.slice(0,-1)),...u.slice(-1)],ends:"CRLF"}}function Fe(r,u){const m=["-","+"].map(ne=>r.
filter(Be=>Be.mark===ne)),[F=0,x=0]=m.map(ne=>ne.reduce((Be,{text:ke})=>Be+ke.length+3,0)),W=Math.max(Math.floor(u/2),u-x),z=[W,u-Math.min(F,W)],K=new Map;for(const[ne,Be]of m.entries()){let ke=z[ne]??
0;for(const De of Be){if(De.text.length+3>ke&&ke<J+30)break;const Oe=cutLine(De.text,ke-3);K.set(De,Oe),ke-=Oe.length+3}}return K}function re(r){const u=z=>r.filter(K=>K.mark===z).map(({text:K})=>K),[
m,F]=[u("-"),u("+")],x=new Map(m.map(z=>[Ce(z.normalize()),z])),W=F.flatMap(z=>{const K=x.get(Ce(z.normalize()));return K===void 0?[]:de(K,z)??[]});return m.length>0&&F.length>0&&m.some(ie)!==F.some(ie)&&
W.push(P),[...new Set(W)]}function ie(r){return r!==r.trimEnd()}const he={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ae={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Te={same:"-->",added:"==>",removed:"-.->"},me=40,ge=500,ce=5e4,ye=40,Se=6;function ze(r,u,{
isWhole:m,hide:F}){const x=new Set(r.filter(({status:K})=>m||K!=="same"));for(const{source:K,target:ne,status:Be}of u)Be!=="same"&&x.add(K).add(ne);if(x.size===0)return;const W=new Set(x);for(const{source:K,
target:ne}of u)K.status!=="same"&&W.add(ne),ne.status!=="same"&&W.add(K);for(const K of[W,x]){const ne=u.filter(({source:ke,target:De})=>K.has(ke)&&K.has(De));if(K.size>me||ne.length>ge)continue;const Be=nA(
r.filter(ke=>K.has(ke)),ne,F);if(Be.length<=ce)return{picture:Be}}return{note:`The picture is left out: it would have ${x.size>me?counted(x.size,"node"):"too many connections"}.`}}function nA(r,u,m){const F=new Map(
r.map((W,z)=>[W,`n${z+1}`])),x=r.map(W=>`  ${F.get(W)}["${he[W.status]}${gA(m(W.label))}"]`);for(const{source:W,target:z,label:K,status:ne}of u){const Be=`${he[ne]}${gA(m(K))}`.trim();x.push(`  ${F.get(
W)} ${Te[ne]}${Be===""?"":`|"${Be}"|`} ${F.get(z)}`)}for(const[W,z]of Object.entries(Ae)){const K=r.filter(ne=>ne.status===W).map(ne=>F.get(ne));K.length>0&&x.push(`  classDef ${W} ${z}`,`  class ${K.
join()} ${W}`)}return[`flowchart ${eA(r,u)>Se?"TD":"LR"}`,...x].join(`
`)}function eA(r,u){const m=new Set(u.map(({target:K})=>K)),F=r.filter(K=>!m.has(K)),x=new Set(F.length>0?F:r.slice(0,1));let[W,z]=[new Set(x),0];for(;W.size>0;){const K=u.flatMap(({source:ne,target:Be})=>W.
has(ne)&&!x.has(Be)?[Be]:[]);for(const ne of K)x.add(ne);W=new Set(K),z++}return z}function gA(r){return visible(cut(r.replace(/\s+/g," ").trim(),ye)).replace(He,sA)}const He=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu;
function sA(r){return r==='"'?"#quot;":`#${r.codePointAt(0)};`}const Ze=/^(_?id|identifier|uuid)$/;function qe(r,u=m=>m){const[m,F]=[r.base??r.head,r.head??r.base];if(m===void 0||F===void 0)return;const{
root:x,...W}=readVersions(m,F),z=makeNames([F,m]),{labelOf:K}=z,ne=findFlow(x,W);if(ne===void 0)return{picture:void 0,connections:[],size:{nodes:0,connections:0},tells:()=>!1,labelOf:K,endsOf:()=>{}};
const Be=BA(r,ne,z),ke=Ee(ne,Be),De=$e(x,ne,ke);oA(r,Be,z,De);const Oe=drawFlow(Be,ke,{isWhole:r.status!=="modified",hide:u}),We={nodes:ne.head.nodes.length,connections:ne.head.connections.length},ve=new Map(
ke.map(uA=>[Ge(uA),`${uA.source.label} \u2192 ${uA.target.label}`])),Ye=uA=>ve.get(uA);return{picture:void 0,...Oe,connections:Ue(ke),size:We,tells:De,labelOf:K,endsOf:Ye}}function Ge({place:r,source:u}){
return r===u.base||r===u.head?void 0:r.value}function BA({matches:r},{base:u,head:m},F){const x=new Map(m.places.map((De,Oe)=>[De,Oe])),W=O(m.places,({value:De})=>De),z=O(m.places,({value:De})=>De.id),
K=O(r,De=>De.base),ne=new Map;let Be=-1;for(const De of u.nodes){const Oe=K.get(De.value)?.shift()?.head,ve=[...(Oe&&W.get(Oe))??[],...z.get(De.value.id)??[]].find(Ye=>!ne.has(Ye));Be=(ve&&x.get(ve))??
Be,ne.set(ve??De,{base:De,head:ve,label:fe(ve??De,F),rank:Be,status:ve?"same":"removed"})}for(const De of m.nodes)ne.has(De)||ne.set(De,{base:void 0,head:De,label:fe(De,F),rank:x.get(De)??Be,status:"a\
dded"});return[...ne.values()].sort((De,Oe)=>De.rank-Oe.rank).map((De,Oe)=>({...De,rank:Oe}))}function fe({key:r,value:u,array:m},F){const x=["type","componentType","kind","id","identifier","nodeId"].
map(W=>keyOf(u,W));return r??F.nameOf(u,m)??asText(x.find(W=>W!==void 0)??"?")}function O(r,u){const m=new Map;for(const F of r){const x=m.get(u(F))??[];x.push(F),m.set(u(F),x)}return m}function Ee({base:r,
head:u},m){const F=new Map(m.flatMap(Be=>[Be.base,Be.head].map(ke=>[ke,Be]))),x=(Be,ke)=>Be.flatMap(De=>{const[Oe,We]=[F.get(De.source),F.get(De.target)];return Oe&&We?[{...De,source:Oe,target:We,status:ke}]:
[]}),W=({source:Be,target:ke,label:De})=>`${Be.rank} ${ke.rank} ${De}`,z=O(x(r.connections,"removed"),W),K=x(u.connections,"added").map(Be=>z.get(W(Be))?.pop()?{...Be,status:"same"}:Be),ne=({source:Be,
target:ke})=>Be.rank+ke.rank/m.length;return[...K,...[...z.values()].flat()].sort((Be,ke)=>ne(Be)-ne(ke))}function Ue(r){const u=r.filter(({status:F})=>F!=="same"),m=O(u,({source:F,label:x})=>`${F.rank}\
 ${x}`);return u.flatMap(F=>{const{source:x,target:W,label:z,status:K}=F,ne=m.get(`${x.rank} ${z}`)??[],Be=ne.length===2?ne.find(We=>We!==F&&We.status!==K):void 0,ke=Be&&[x,W,Be.target].every(({base:We,
head:ve})=>We&&ve);if(K==="same"||ke&&K==="removed")return[];const De=Ge(F),Oe={from:x.label,to:W.label,source:x,target:W,...z!==""&&{label:z},...De&&{item:De}};return[ke?{kind:"rewired",...Oe,was:Be.
target.label}:{kind:K,...Oe}]})}function $e(r,u,m){const F={added:new Set,removed:new Set},x=new Set;for(const{status:K,texts:ne,label:Be,source:ke,target:De,place:Oe}of m){if(K==="same")continue;Oe!==
ke.head&&x.add(Oe.value);const We=[ke.label,De.label,...Be.split(", ")].map(ve=>JSON.stringify(ve));for(const ve of[...ne,...We])F[K].add(ve)}const W=new Set([...u.base.nodes,...u.head.nodes].map(({field:K})=>K));
function z(K,ne,Be){return ne===void 0||W.has(ne)||K.type==="hidden"?Number.NaN:K.type==="array"?Ve(K.items,ke=>z(ke,ne.inner.get("[]")??ne,Be)):K.type==="object"?Ve([...K.members],([ke,De])=>{const Oe=memberField(
ne,ke);return Oe?.key===KEYS&&!Be.has(JSON.stringify(ke))?Number.NaN:z(De,Oe,Be)}):Be.has(K.text)?u.links.has(ne)?1:0:!u.links.has(ne)&&Ke(K.text,ne)?0:Number.NaN}return K=>{if(K.kind==="reordered"||K.
kind==="moved")return!1;const Be=(We=>We.reduce((ve,Ye)=>Ye.type==="member"?memberField(ve,Ye.key):ve?.inner.get("[]"),r))(K.path),[ke,De]=K.path.slice(-2);return K.kind==="modified"?De?.type==="membe\
r"&&Ze.test(De.key)&&ke?.type==="item"&&x.has(ke.item)?!0:z(K.from,Be,F.removed)+z(K.to,Be,F.added)>0:(De?.type!=="member"||Be?.key!==KEYS||F[K.kind].has(JSON.stringify(De.key)))&&z(K.value,Be,F[K.kind])>
0}}function Ke(r,{key:u,texts:m}){const F=m.get(r)??0,x=F>2&&2*F>=Ve([...m.values()],W=>W);return Ze.test(u)||x&&/^"?[\w.-]{0,30}"?$/.test(r)}function Ve(r,u){return r.reduce((m,F)=>m+u(F),0)}function oA(r,u,{
componentOf:m},F){const x=makeLayoutTest(r),W=u.flatMap(K=>[K.head,K.base].flatMap(ne=>{const Be=ne&&ownName(ne.value)===void 0&&m(ne.value,ne.array);return[(K.base?.value.id===K.head?.value.id?void 0:
ne)?.value,Be].flatMap(De=>De?[{node:K,value:De}]:[])})),z=O(W,({value:K})=>K);for(const K of r.changes){if(F(K)||x(K))continue;let ne=r.head,Be;for(const ke of K.path)ne=hA(ne,ke),Be=(ne&&z.get(ne))??
Be;"value"in K&&K.value.type!=="hidden"&&(Be=z.get(K.value)??Be);for(const{node:ke}of Be??[])ke.status==="same"&&(ke.status="modified")}}function hA(r,u){return u.type==="item"?u.item:u.type==="member"?
r?.type==="object"?r.members.get(u.key):void 0:r?.type==="array"?r.items[u.index]:void 0}const QA={lines:[],fields:pA(),orders:pA()};function fA(r){const u=[],[m,F]=[pA(),pA()];for(const[x,W]of r.split(
/\r\n|\r|\n/).entries()){const z=W.trim();if(z===""||z.startsWith("#"))continue;const K=z.replace(/\[\]$/,""),ne=K.split(".");if(ne.includes(""))throw new Error(`has an empty key in line ${x+1} (join \
keys by single dots)`);if(ne.every(ke=>ke==="*"))throw new Error(`has only * in line ${x+1}, which would ignore everything (name a key)`);u.push(z);const Be=ne.reduceRight(mA,K===z?m:F);Be.line=z}return{
lines:[...new Set(u)],fields:m,orders:F}}function SA(r,u,m){let F=r.line!==void 0;if(r.line!==void 0&&m(r.line),u?.outer===void 0)return F;r.any&&SA(r.any,u.outer,m)&&(F=!0);const x=u.key===void 0?void 0:
bA(r,u.key);return x&&SA(x,u.outer,m)&&(F=!0),F}function pA(){return{line:void 0,keys:new Map,any:void 0}}function mA(r,u){if(u==="*")return r.any??=pA(),r.any;const m=r.keys.get(u)??pA();return r.keys.
set(u,m),m}function bA(r,u){if(r.keys.size!==0)return u.includes(".")?u.split(".").reduceRight((m,F)=>m?.keys.get(F),r):r.keys.get(u)}const FA={bases:new Set,heads:new Map},Je=8,_=.5;function Y({base:r,
head:u},m,{matching:F,holders:x,componentOf:W}){const z=new Map,K=(ve,Ye)=>{const{path:uA,value:yA,arrays:IA}=ve;if(IA===void 0||uA.at(-1)?.type!=="item")return[];const TA=z.get(IA)??makeIdOf(IA.base,
IA.head);return z.set(IA,TA),[{...ve,id:TA(yA),isDirect:Ye}]},ne={base:r.flatMap(ve=>K(ve,!0)),head:u.flatMap(ve=>K(ve,!0))},Be=ve=>ve.flatMap(Ye=>Z(Ye,W)).flatMap(Ye=>K(Ye,!1)),ke={base:[...ne.base,...ne.
head.length>0?Be(r):[]],head:[...ne.head,...ne.base.length>0?Be(u):[]]},De={bases:new Set(m.bases),heads:new Map(m.heads)},Oe=(ve,Ye=te)=>{const uA=L(ke.head,IA=>De.heads.has(IA.value)?void 0:ve(IA,"h\
ead")),yA=L(ke.base,IA=>De.bases.has(IA.value)?void 0:ve(IA,"base"));for(const[IA,TA]of yA){const KA=uA.get(IA);!TA||!KA||!(TA.isDirect||KA.isDirect)||TA.arrays===KA.arrays||Ye(TA,KA)&&(De.bases.add(TA.
value),De.heads.set(KA.value,{base:TA.value,from:TA.path}))}},We=(ve,Ye)=>ve!==void 0&&(x[Ye].get(ve)??0)<=1?ve:void 0;Oe(({id:ve},Ye)=>We(ve,Ye),(ve,Ye)=>(ve.id?.length??0)>=Je||te(ve,Ye));for(const ve of TITLES)
Oe(({value:Ye},uA)=>We(keyOf(Ye,ve),uA));return Oe(({id:ve,value:Ye},uA)=>{const yA=F.bare[uA](Ye,!0);if(!(ve!==void 0&&We(ve,uA)===void 0))return yA.type==="object"&&yA.members.size>2?`${yA.id}`:void 0},
j),De}function Z({value:r,path:u},m){return listInside(r,m).flatMap(F=>{const x={value:F.value,path:[...u,F.step],arrays:F.arrays};return[x,...Z(x,m)]})}function L(r,u){const m=new Map;for(const F of r){
const x=u(F);x!==void 0&&m.set(x,m.has(x)?void 0:F)}return m}function j({value:r},{value:u}){return keyOf(r,"type")===keyOf(u,"type")}function te(r,u){return j(r,u)&&likenessOf(r.value,u.value)>=_}var ae=e(
4573);const le=500,Qe=null,[Le,je,AA,Xe]=[34,44,58,92],[tA,rA,aA,DA]=[91,93,123,125];function cA(r,u,m){try{return kA(r,u,m,Qe)}catch(F){if(F instanceof SyntaxError||F instanceof RangeError)return;throw F}}
function CA(r,u,m){try{if(!isUtf8(r))throw new SyntaxError;return kA(r.toString(),u,m,Number.POSITIVE_INFINITY)}catch(F){throw new Error(F instanceof RangeError?"is nested deeper than 500 levels":"is \
not JSON",{cause:F})}}function kA(r,u,m,F){const x=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;let W=r.startsWith("\uFEFF")?1:0,z=0;function K(){for(;;){const We=r.charCodeAt(W);if(We!==
32&&We!==10&&We!==13&&We!==9)return We;W++}}function ne(){let We=!1;for(;;){const ve=r.charCodeAt(++W);if(ve===Le)break;if(ve===Xe)We=!0,W++;else if(ve>=55296&&ve<=57343)We=!0;else if(!(ve>=32))throw new SyntaxError}
return W++,We}function Be(We,ve){const Ye=K(),uA=W;if(Ye===Le){const yA=ne(),IA=r.slice(uA,W);return m.scalar(yA?JSON.stringify(JSON.parse(IA)):IA)}if(Ye===tA){const yA=[],IA=m.enter(We);return De(rA,
ve,()=>yA.push(Be(IA,ve+1))),m.array(yA,We)}if(Ye===aA){const yA=new Map;return De(DA,ve,()=>{const IA=ke();if(yA.has(IA)){if(!m.duplicate)throw new SyntaxError;m.duplicate(IA)}yA.set(IA,Be(m.enter(We,
IA),ve+1))}),m.object(yA,We)}if(x.lastIndex=W,!x.test(r))throw new SyntaxError;return W=x.lastIndex,m.scalar(r.slice(uA,W))}function ke(){if(K()!==Le)throw new SyntaxError;const We=W,Ye=ne()?JSON.parse(
r.slice(We,W)):r.slice(We+1,W-1);if(K()!==AA)throw new SyntaxError;return W++,Ye}function De(We,ve,Ye){if(ve===le)throw new RangeError;if(W++,K()===We){W++;return}for(;;){if(z+=2*ve+35,z>F)throw new RangeError;
Ye();const uA=K();if(W++,uA===We)return;if(uA!==je)throw new SyntaxError}}const Oe=Be(u,0);if(!Number.isNaN(K()))throw new SyntaxError;return Oe}function wA(r){CA(r,void 0,xA)}const xA={enter:()=>{},scalar:()=>{},
array:()=>{},object:()=>{},duplicate(){}};function dA(r){const u=cA(r,`
`,RA);return u===void 0?void 0:`${u}
`}const RA={enter:r=>`${r}  `,scalar:r=>r,array:(r,u)=>YA("[",r,"]",u),object(r,u){const m=[...r.keys()].sort().map(F=>`${JSON.stringify(F)}: ${r.get(F)}`);return YA("{",m,"}",u)}};function YA(r,u,m,F){
return u.length===0?r+m:`${r}${F}  ${u.join(`,${F}  `)}${F}${m}`}function OA(r,{interner:u,ignore:m,onMatch:F}){return parseJson(r,vA,UA(u,m,F))}function LA(r,u){const m={scalar:F=>F,array:(F,x)=>`[${(x?
F.toSorted():F).join()}]`,object:F=>`{${[...F.keys()].sort().map(W=>`${JSON.stringify(W)}:${F.get(W)}`).join()}}`};return parseJson(r,vA,UA(m,u))}const vA={key:void 0,outer:void 0};function UA(r,u,m=F=>{}){
if(u.lines.length===0){const{scalar:x,array:W,object:z}=r;return{enter:K=>K,scalar:x,array:K=>W(K),object:K=>z(K)}}const F=x=>matches(u.fields,x,m);return{enter:(x,W)=>({key:W,outer:x}),scalar:r.scalar,
array(x,W){const z=matches(u.orders,W,m),K=x.length>0&&F({key:void 0,outer:W});return r.array(K?[]:x,z)},object(x,W){const z=new Map;for(const[K,ne]of x)F({key:K,outer:W})&&(x.delete(K),isKey(K)&&z.set(
K,ne));return r.object(x,z.size>0?z:void 0)}}}const WA=5;function XA(r,u){const m={interner:makeInterner(),ignore:NOTHING},F=/^\s*[[{]/;if(!F.test(r)||!F.test(u))return;const[x,W]=[readDocument(r,m),readDocument(
u,m)];if(x===void 0||W===void 0)return;const[z={changes:[],references:[],matches:[]}]=NA([{base:x,head:W}],m.interner);return{base:x,head:W,...z}}function NA(r,u){const m={documents:r,holders:q(()=>ee(
r)),componentOf:X(r)};let F=new Map;for(let x=0;x<WA;x++){const{results:W,found:z}=oe(m,makeMatching(u,F)),K=z.length===0?new Map:unambiguous(z,m.holders());if(JA(F,K)){if(W.some(({changes:ne})=>ne.length>
0))return W;break}F=K}return oe(m,makeMatching(u,new Map)).results}function JA(r,u){return r.size===u.size&&[...r].every(([m,F])=>u.get(m)===F)}function ee(r){return{base:countHolders(r.map(({base:u})=>u)),
head:countHolders(r.map(({head:u})=>u))}}function X(r){const u=q(()=>findComponents([...r.map(({head:m})=>m),...r.map(({base:m})=>m)]));return(m,F)=>u()(m,F)}function q(r){let u;return()=>(u??={value:r()},
u.value)}function oe(r,u){let m=NO_MOVES;for(let F=1;;F++){const{unmatched:x,...W}=we(r,u,m);if(F>WA||x.base.length===0||x.head.length===0)return W;const z=findMoves(x,m,{...r,holders:r.holders(),matching:u});
if(z.heads.size===m.heads.size)return W;m=z}}function we({documents:r,componentOf:u},m,F){const x=[],W={base:[],head:[]};return{results:r.map(K=>{const ne=[],Be=[],ke=[];return walk(K,{matching:m,moves:F,
componentOf:u},{change:De=>ne.push(De),reference:De=>Be.push(De),match(De,Oe){ke.push(De),Oe&&x.push(...renamesOf(De))},unmatched:(De,Oe)=>W[De].push(Oe)}),{changes:ne,references:Be,matches:ke}}),found:x,
unmatched:W}}const pe="***",Ne=8,_e="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",EA=new RegExp(`(?:${_e})$`),Pe=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
xe=new RegExp(`^(?:x[-_]?)?(?:${_e})$`,"i"),iA=/name|key|header|field/i,PA=/^(?:val|default)/i,tt=/\{\{|\$\{|<%/,jA="(?!\\p{L}+(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",HA=[/(?<=[a-z]:(?:\\?\/){2})[^\s/@"'<>\\]{1,500}(?=@)/giu,
`(?<=(?:[?&;]|%3F|%26)[\\w.-]{0,40}(?:${_e}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${_e})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])\
).{1,4000}?(?=\\1)`,`(?<=(?:${_e})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${jA}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${jA}[\\w.~+/=-]{8,}`,/\beyJ[\w-]{10,}(?:\.[\w-]*){1,4}/,
/\b(?:gh[opsu]_|github_pat_|sk-|xox[abp]-|AKIA|kg-)[\w-]{16,}/].map(r=>new RegExp(r,"giu"));function qn({workflows:r}){const u=new Map,m=x=>{for(const W of[x,...x.split(/[\r\n]+/)].map(z=>z.trim()))if(!(W.
length<Ne||Wt(W)))for(const z of Pt(W)){const K=z.slice(0,Ne);u.set(K,(u.get(K)??new Set).add(z))}},F=new Set;for(const{secrets:x,files:W}of r){for(const z of x)m(z);for(const{base:z,head:K}of W)for(const ne of[
z,K])ne&&st(ne,F,m)}return x=>{const W=[];let z=zt(x,u,W);for(const K of HA)z=z.replace(K,ne=>(W.push(ne),pe));return{shown:z,hidden:W.join("\0")}}}function nt(r){const u=r.toLowerCase().replace(/[^a-z]/g,
"");return EA.test(u)&&!Pe.test(u)}function Et(r,u,{members:m}){if(nt(r))return Qt(u)||xe.test(r);if(!PA.test(r))return!1;for(const[F,x]of m)if(x.type==="string"&&iA.test(F)&&nt(asText(x.text)))return!0;
return!1}function Qt(r){return isScalar(r)||r.type==="array"&&r.items.every(Qt)}function _n(r){return r.some((u,m)=>{if(u.type!=="member")return!1;const F=r[m-1];if(F?.type==="item"&&F.item.type==="ob\
ject"){const W=F.item.members.get(u.key);if(W&&Et(u.key,W,F.item))return!0}const x=r.slice(m+1).every(({type:W})=>W==="element");return nt(u.key)&&(x||xe.test(u.key))})}function st(r,u,m){if(!(isScalar(
r)||u.has(r)))if(u.add(r),r.type==="array")for(const F of r.items)st(F,u,m);else for(const[F,x]of r.members){if(Et(F,x,r))for(const W of ut(x))Ot(W,m);st(x,u,m)}}function Ot(r,u){tt.test(r)||(u(r),u(r.
replace(/^(?:bearer|basic|token)\s+/i,"")))}function ut(r){return isScalar(r)?[asText(r.text)]:(r.type==="array"?r.items:[...r.members.values()]).flatMap(ut)}function Wt(r){return new RegExp("^\\p{L}+$",
"u").test(r)}function Pt(r){const u=z=>JSON.stringify(z).slice(1,-1),m=Buffer.from(r).toString(),F=encodeURIComponent(m),x=[F,F.replaceAll("%20","+"),F.replace(/%../g,z=>z.toLowerCase()),encodeURI(m)];
return[...[r,m].flatMap(z=>[z,u(z),u(u(z))]),u(r).replaceAll("/","\\/"),...x]}function zt(r,u,m){if(u.size===0)return r;let[F,x,W]=["",0,0];for(let z=0;z<=r.length-Ne;z++)for(const K of u.get(r.slice(
z,z+Ne))??[])!r.startsWith(K,z)||z+K.length<=W||(z>=W&&(F+=r.slice(x,z)+pe,m.push("")),m.push(r.slice(Math.max(z,W),z+K.length)),W=z+K.length,x=W);return F+r.slice(x)}const rt=80,Bt=8,VA={texts:3,min:4,
max:60,usual:2},$t=/^(type|_?id|uuid|identifier)$/i;function es(r,u,m){if(r.type==="string")return Zt(qA(asText(r.text)),u,m);const F=ot(r,u,rt,m);return F===void 0?void 0:codeSpan(F,1/0)}function Zt(r,u,m){
const F=u.mask(r).shown;if(F.length>rt||F.includes(`
`))return;const x=It(r,u,m);return codeSpan(JSON.stringify(F),1/0)+(x===void 0?"":` (${zA(x,u.mask)})`)}function It(r,{labelOf:u},m){const F=u(r);return F===void 0||F.toLowerCase()===r.toLowerCase()||
[...m?.members.values()??[]].some(W=>isScalar(W)&&asText(W.text)===F)?void 0:F}function ot(r,u,m,F){if(isScalar(r)){const z=dt(r,u,F);return z.length<=m&&!z.includes("\\n")?z:void 0}const x=[];let W=m-
2;for(const{name:z,member:K,isSecret:ne}of Ct(r,u)){const Be=ne?MASK:ot(K,u,W-z.length,r.type==="object"?r:void 0);if(Be===void 0)return;x.push(z+Be),W-=z.length+Be.length+2}return r.type==="array"?`[${x.
join(", ")}]`:`{${x.join(", ")}}`}function Kt(r,u,m){const F=ot(r,u,rt,m);if(F!==void 0)return[F];const x=z=>z.map(K=>`  ${K}`);if(isScalar(r)){const z=u.mask(qA(asText(r.text))).shown.split(`
`);return z.length===1?[dt(r,u,m)]:["|",...x(z)]}const W=Ct(r,u).flatMap(({name:z,member:K,isSecret:ne})=>(ne?[MASK]:Kt(K,u,r.type==="object"?r:void 0)).map((ke,De)=>De===0?z+ke:ke));return r.type==="\
array"?["[",...x(W),"]"]:["{",...x(W),"}"]}function Ct(r,{mask:u}){return r.type==="array"?r.items.map(m=>({name:"",member:m,isSecret:!1})):Array.from(r.members,([m,F])=>({name:`${JSON.stringify(u(m).
shown)}: `,member:F,isSecret:isSecretMember(m,F,r)}))}function dt(r,u,m){if(r.type==="literal")return u.mask(r.text).shown;const F=asText(r.text),x=It(F,u,m);return JSON.stringify(u.mask(qA(F)).shown)+
(x===void 0?"":` (${u.mask(x).shown})`)}function As(r,u,m){const{mask:F,labelOf:x,countOf:W}=m,z=new Map,K=(De,Oe,We)=>{We>(z.get(De)?.weight??0)&&z.set(De,{text:Oe,weight:We})},ne=(De,Oe,We)=>{if(De.
type==="string"){const ve=asText(De.text),Ye=$t.test(Oe)||u.includes(ve)||isBookkeepingText(ve)||x(ve)!==void 0;if(ve.length<VA.min||Ye)return;const uA=ve.includes("://")?2*VA.max:Math.min(ve.length,VA.
max);K(Oe,F(qA(ve)).shown,(W(ve)>VA.usual?.001:1)*(uA/(We+1)))}else if(De.type==="array")for(const ve of De.items)ne(ve,Oe,We+1);else if(De.type==="object")for(const[ve,Ye]of De.members)isSecretMember(
ve,Ye,De)?K(ve,MASK,VA.max):ne(Ye,ve,We+1)};ne(r,"",0);const[Be,...ke]=[...z].sort(([,De],[,Oe])=>Oe.weight-De.weight);return[...Be?[Be]:[],...ke.filter(([,{weight:De}])=>De>.1).slice(0,VA.texts-1)].map(
([De,{text:Oe}])=>`${zA(De,F)}: ${codeSpan(JSON.stringify(cut(Oe,VA.max)),1/0)}`).join(", ")}function qA(r){if(!/%[\da-f]{2}/i.test(r)||/\s/.test(r))return r;try{const u=decodeURIComponent(r);return encodeURIComponent(
u)===r||encodeURI(u)===r?u:r}catch{return r}}function zA(r,u,m=100){return codeSpan(u(r).shown,m)}function Xt(r){return r.findLastIndex(({type:u})=>u==="item")+1}function ft(r,{mask:u,endsOf:m},F=!1){
const x=Xt(r),W=F?1/0:100,z=r.flatMap((K,ne)=>{if(K.type==="element")return[codeSpan(`[${K.index}]`)];if(K.type==="item"){const ke=ne===x-1&&K.hint!==void 0?` (${zA(K.hint,u)})`:"",De=m(K.item),Oe=De===
void 0||F?K.label:De;return[`**${zA(De!==void 0&&F?`${De} (${Oe})`:Oe,u,W)}**${ke}`]}return!F&&r.slice(ne+1).find(({type:ke})=>ke!=="member")?.type==="item"?[]:[zA(K.key,u,W)]});return z.length>Bt&&!F&&
z.splice(2,z.length-Bt+1,"\u2026"),z.join(" \u203A ")||"the whole file"}function ts(r,u){const m=r.map(({path:ne})=>ft(ne,u)),F=ne=>{const Be=new Map;for(const ke of ne)Be.set(ke,(Be.get(ke)??0)+1);return Be},
x=F(m),W=m.map((ne,Be)=>x.get(ne)===1?ne:ft(r[Be]?.path??[],u,!0)),z=F(W),K=new Map;return W.map(ne=>z.get(ne)===1?ne:(K.set(ne,(K.get(ne)??0)+1),`${ne} (${K.get(ne)} of ${z.get(ne)})`))}const jt=5,qt=120,
_A={line:": changed, hidden"};function ns(r,u){if(r.kind==="modified")return wt(r,u);if("value"in r)return An(r,u);if(r.kind==="moved"){const[F,x]=[r.from,r.path].map(W=>pathOf(W.slice(0,-1),u,!0));return{
line:`: moved from ${F} to ${x}`}}if(r.moved.length===0)return{line:": in a new order"};const m=_t(distinctPaths(r.moved.map(F=>({path:[F]})),u),"moved");return{...m,line:`: in a new order (${m.line})`}}
function _t(r,u=""){return r.length<=jt?{line:`${u===""?"":`${u}: `}${r.join(", ")}`}:{line:`${counted(r.length,"item")}${u===""?"":` ${u}`}`,names:r}}function wt({path:r,from:u,to:m},F){if(u.type==="\
hidden"||m.type==="hidden")return{line:""};if(isSecretPath(r))return _A;if(u.type==="string"&&m.type==="string")return en(asText(u.text),asText(m.text),F);const[x,W]=[inLine(u,F),inLine(m,F)];if(x!==void 0&&
W!==void 0)return x===W?_A:{line:`: ${x} \u2192 ${W}`};const[z,K]=[outline(u,F).join(`
`),outline(m,F).join(`
`)];return z===K?_A:{line:"",lines:changedLines(z,K)}}function en(r,u,m){const F=readable(r)!==readable(u)&&(readable(r)!==r||readable(u)!==u),[x,W,z]=F?[readable(r),readable(u)," (percent-encoded)"]:
[r,u,""],[K,...ne]=compareTexts(x,W)?.changes??[];if(K!==void 0){const Ye=`${z} (JSON in a text)`;if(ne.length>0||K.kind!=="modified")return{line:Ye,inner:[K,...ne]};const uA=wt(K,m);return{...uA,line:`${Ye}\
 \u203A ${pathOf(K.path,m)}${uA.line}`}}const[Be,ke]=[m.mask(x),m.mask(W)];if(Be.shown===ke.shown)return{line:z+_A.line};const De=Be.hidden===ke.hidden?"":" (hidden values differ, too)",[Oe,We]=[textSpan(
x,m),textSpan(W,m)];if(Oe===void 0||We===void 0)return{line:z+De,lines:changedLines(Be.shown,ke.shown)};const ve=unseenDifference(Be.shown,ke.shown);return{line:`${z}: ${Oe} \u2192 ${We}${ve===void 0?
"":` (${ve})`}${De}`}}function An({kind:r,path:u,value:m},F){if(m.type==="hidden")return{line:""};if(isSecretPath(u))return{line:": hidden"};const x=m.type==="object"?tn(u.at(-1),m,F):inLine(m,F);if(x!==
void 0)return{line:x===""?"":`: ${x}`};const W=m.type==="string"?F.mask(readable(asText(m.text))).shown:outline(m,F).join(`
`),z=r==="added"?changedLines(void 0,W):changedLines(W,void 0);if(m.type!=="object")return{line:"",lines:z,...m.type==="array"&&{title:counted(m.items.length,"element")}};const K=gistOf(m,yt(u.at(-1)),
F);return{line:K===""?"":`: ${K}`,lines:z,title:counted(m.members.size,"field")}}function tn(r,u,m){if(u.members.size===0&&r?.type!=="item")return"`{}`";const F=yt(r),W=[...u.members].filter(([,K])=>!isScalar(
K)||!F.includes(asText(K.text))).map(([K,ne])=>{const Be=isSecretMember(K,ne,u)?codeSpan(MASK):inLine(ne,m,u);return Be&&`${nameSpan(K,m.mask)}: ${Be}`}),z=W.join(", ");return W.includes(void 0)||z.length>
qt?void 0:z}function yt(r){return r?.type==="item"?[r.label,r.hint]:[]}const GA=2,it=60,nn=100;function sn(r,u=0){return{least:r.length+GA,most:r.length+GA,changes:u,render:()=>r}}function ss(r,u,m){const F=r+
u(1/0);return F===r?sn(r,m):{least:r.length+2+GA,most:F.length+GA,changes:m,render(x){if(F.length+GA<=x)return F;for(let W=x-r.length-it;W>=nn;W=Math.floor(W*.7)){const z=r+u(W);if(z!==r&&z.length+GA<=
x)return z}return`${r} \u2026`}}}function rs(r,u){const m=fence(r,"diff",u===void 0?"  ":"");return u===void 0?`
${m}`:rn(u,m)}function rn(r,u){return`
${on(`<details><summary>${r}</summary>

${u}
</details>`)}`}function on(r){return r.replace(/^(?=.)/gm,"  ")}function os({heading:r,parts:u,omitted:m,folded:F=!1,...x}){const W=x.changes??u.reduce((Be,ke)=>Be+ke.changes,0),z=F?41:0,K=r.length+GA,
ne=K+z+u.reduce((Be,ke)=>Be+ke.most,0);return{least:u.length===0||F?K:Math.min(K+it,ne),most:ne,changes:W,render(Be){const ke=an(u,Be-K-z-(ne<=Be?0:it)),De=u.filter((Ye,uA)=>ke[uA]===void 0),Oe=m(De.reduce(
(Ye,uA)=>Ye+uA.changes,0),De.length),We=[...ke.flatMap(Ye=>Ye??[]),...De.length===0?[]:[Oe]].filter(Boolean);return F?We.length>0&&De.length<u.length?`<details><summary>${r}</summary>

${pt(We)}
</details>`:r:pt([r,...We].filter(Boolean))}}}function is(r){return`\u2026 and ${counted(r,"more change")}`}function an(r,u){const m=r.map(()=>{}),F=[...r.entries()].sort(([,z],[,K])=>z.most-K.most);let x=r.
reduce((z,{least:K})=>z+K,0);for(;x>u&&F.length>0;)x-=F.pop()?.[1].least??0;let W=u-x;for(const[z,[K,ne]]of F.entries()){const Be=ne.render(ne.least+Math.floor(W/(F.length-z)));W-=Be.length+GA-ne.least,
m[K]=Be}return m}function pt(r){const u=m=>m?.startsWith("- ");return r.map((m,F)=>(F===0?"":u(m)&&u(r[F-1])?`
`:`

`)+m).join("")}const $A={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},at=3;function as(r,u,m){if(r.status!=="modified")
return ZA(r.kind==="json"?ln(r):r.changes,u);const F=makeLayoutTest(r),x=m?.connections??[],W=new Set(x.map(({item:Ye})=>Ye)),z=new Map,[K,ne,Be]=[[],[],[]];let ke=0;for(const Ye of r.changes)m?.tells(
Ye)?ke++:"value"in Ye&&W.has(Ye.value)?z.set(Ye.value,Ye):F(Ye)?Be.push(Ye):cn(Ye.path,u)?K.push(Ye):ne.push(Ye);const Oe=et(Qn(x,z),Ye=>Dt(Ye,u)).flatMap(Ye=>un(Ye,z,u)),We=ZA(ne,u),ve=(Ye,uA)=>`\u2026 an\
d ${counted(uA,"more connection")}`;return[...ZA(K,u),...Oe.length===0?[]:[compositePart({heading:"Connections",parts:Oe,omitted:ve,changes:ke+z.size})],...Oe.length===0||We.length===0?We:[compositePart(
{heading:"Elsewhere in the file",parts:We,omitted:moreChanges})],...Be.length===0?[]:[En(r,Be,u)]]}function cn(r,{labelOf:u}){return r.some(m=>m.type==="item"||m.type==="member"&&u(m.key)!==void 0)}function ln({
base:r,head:u,status:m}){const F=m==="removed"?"removed":"added",x=[],W=(K,ne)=>{const Be=listInside(K,()=>{});if(ne.length<3&&Be.length>0&&Be.every(De=>De.value.type==="object")||ne.length===0&&K.type===
"object")for(const{step:De,value:Oe}of Be)De.type==="member"?W(Oe,[...ne,De]):x.push({kind:F,path:[...ne,De],value:Oe});else x.push({kind:F,path:ne,value:K})},z=r??u;return z&&W(z,[]),x}function ZA(r,u){
const m=et(r,gn),F=new Map;for(const x of et(m.filter(W=>W.length<at).flat(),({kind:W})=>$A[W])){const W=distinctPaths(x,u);for(const[z,K]of x.entries())F.set(K,W[z]??"")}return m.flatMap(x=>x.length>=
at?[hn(x,u)]:x.map(W=>{const z=detailOf(W,u);return cutPart(`- ${$A[W.kind]} ${F.get(W)}${z.line}`,At(z,u),1)}))}function et(r,u){const m=new Map;for(const F of r){const x=u(F),W=m.get(x);W?W.push(F):
m.set(x,[F])}return[...m.values()]}function gn(r){const u=itemsEnd(r.path),F=(r.kind==="modified"?[r.from,r.to]:"value"in r?[r.value]:[]).flatMap(x=>"id"in x?[x.id]:[]);return u===0||u===r.path.length||
F.length===0?r:JSON.stringify([r.kind,F,r.path.slice(u)])}function At({lines:r,title:u,inner:m,names:F},x){if(r)return z=>fenceUnder(r(z),u);if(m){const z=compositePart({heading:"",parts:ZA(m,x),omitted:moreChanges});
return K=>`
${indented(z.render(K))}`}const W=F===void 0?"":foldedUnder(counted(F.length,"item"),F.join(", "));return z=>W.length<=z?W:""}function hn(r,u){const[m]=r;if(m===void 0)return wholePart("");const F=detailOf(
m,u),x=namesDetail(distinctPaths(mt(r),u)),W=m.kind==="modified"?"":` ${m.kind}`,z=`- ${$A[m.kind]} ${ct(m,u)}${F.line}${W} in ${x.line}`,[K,ne]=[At(F,u),At({...x,line:""},u)];return cutPart(z,Be=>K(Be)+
ne(Be),r.length)}function En(r,u,m){const x=et(mergeLayout(u,r),W=>W.kind+ct(W,m)).flatMap(W=>{const[z]=W;if(z===void 0||W.length<at||itemsEnd(z.path)===0)return ZA(W,m);const K=distinctPaths(mt(W),m),
ne=W.map((ke,De)=>`- ${K[De]}${detailOf(ke,m).line}`).join(`
`),Be=`- ${$A[z.kind]} ${ct(z,m)} of ${counted(W.length,"item")}`;return[cutPart(Be,ke=>ne.length>ke?"":`
${indented(ne)}`,W.length)]});return compositePart({heading:`Layout and bookkeeping: ${counted(u.length,"change")}`,parts:x,omitted:moreChanges,changes:u.length,folded:!0})}function mt(r){return r.map(
({path:u})=>({path:u.slice(0,itemsEnd(u))}))}function ct({path:r},u){return pathOf(r.slice(itemsEnd(r)),u)}function Qn(r,u){const m={added:new Map,removed:new Map};return r.flatMap(F=>{const{kind:x,source:W,
target:z,item:K}=F;if(x==="rewired"||u.has(K))return[[F]];const ne=m[x].get(W);return m[x].delete(W),m[x].set(z,ne??[F]),ne?.push(F),ne?[]:[m[x].get(z)??[]]})}function un(r,u,m){const F=Dt(r[0]??[],m);
return r.some(([x])=>u.has(x?.item))?r.map(([x],W)=>{const z=u.get(x?.item),K=r.length===1?F:`${F} (${W+1} of ${r.length})`;return z?cutPart(K,At(detailOf(z,m),m),1):wholePart(K)}):[wholePart(r.length===
1?F:`${F} (${r.length} times)`)]}function Dt(r,{mask:u}){const[m]=r;if(m===void 0)return"";const F=z=>`**${nameSpan(z,u)}**`,x=r.map(({to:z,label:K})=>` \u2192 ${F(z)}${K===void 0?"":` (${nameSpan(K,u)}\
)`}`),W=m.was===void 0?"":`, was ${F(m.was)}`;return`- ${$A[m.kind]} ${F(m.from)}${x.join("")}${W}`}const Bn="<!-- workflow-report -->",In=6e4,Cn=1e3,Rt=5,dn=4e3;function fn({modified:r,added:u,removed:m}){
return[[r,"modified"],[u,"added"],[m,"removed"]].flatMap(([W,z])=>W===0?[]:[`${W.toLocaleString("en-US")} ${z}`]).join(", ")||"no changes"}function cs(r,u={}){const{maxLength:m=In,maxBytes:F=1/0,headings:x=!0,
mark:W=!0}=u,z=wn(r,x),K=W?`${Bn}
`:"";let ne=Math.min(m,F);for(;;){const Be=`${K}${z.render(ne-K.length-1)}
`,ke=F===1/0?0:Buffer.byteLength(Be);if(ke<=F||ne<Cn)return Be;ne=Math.floor(ne*F*.99/ke)}}function ls(r,u){return r.length<=3e3&&r.split(`
`).length<=50?r:`<details><summary>${u}</summary>

${r}
</details>
`}function wn(r,u){const{workflows:m,missing:F}=r,x=makeMask(r),W=K=>m.filter(ne=>ne.status===K),z=[...W("changed"),...W("added"),...W("removed")].map(K=>compositePart({heading:yn(K,x,u),parts:K.files.
map(ne=>pn(ne,x)),omitted:moreChanges,changes:bt(K.counts)}));return compositePart({heading:F===void 0?"":`\`${F}\` doesn't exist: it counts as empty.`,parts:[compositePart({heading:"",parts:z,omitted:(K,ne)=>`${moreChanges(
K)} in ${counted(ne,"more workflow")}`}),...Sn(W("unchanged"),m.length===0),...bn(m)],omitted:()=>""})}function yn({name:r,status:u,counts:m},F,x){const W=u==="added"||u==="removed";if(!W&&!x)return"";
const z=W?`workflow ${u}`:fn(m),K=r===void 0?kn(z):`${codeSpan(F(r).shown)}: ${z}`;return`${x?"### ":""}${W?`${ICONS[u]} `:""}${K}`}function pn(r,u){const m=r.kind==="json"?describeFlow(r,Ye=>u(Ye).shown):
void 0,F=countTexts(r.head??r.base),x={mask:u,labelOf:Ye=>m?.labelOf(JSON.stringify(Ye)),endsOf:Ye=>m?.endsOf(Ye),countOf:Ye=>F().get(Ye)??0},W=bt(countChanges(r)),z=r.kind==="text"?Dn(r,x):changeParts(
r,x,m),{nodes:K=0,connections:ne=0}=m?.size??{},Be=K===0?"What is in it":`${counted(K,"node")}, ${counted(ne,"connection")}`,ke=r.status!=="modified"&&z.length>0,De={heading:Be,parts:z,omitted:moreChanges,
changes:W,folded:!0},Oe=[...ke?[compositePart(De)]:z,...Rn(r,x)],We=compositePart({heading:mn(r,u),parts:Oe,omitted:moreChanges,changes:W}),ve=m?.picture?fence(m.picture.trimEnd().split(`
`),"mermaid",""):m?.note??"";return ve===""?We:compositePart({heading:"",parts:[wholePart(ve),We],omitted:Ye=>Ye===0?"The picture doesn't fit here.":moreChanges(Ye)})}function mn({name:r,kind:u,status:m,
changes:F},x){const W=`**${codeSpan(x(r).shown)}**`;return m!=="modified"?`${ICONS[m]} ${W}: file ${m}`:u==="binary"||u==="variables"&&F.length===0?`${ICONS.modified} ${W}: content modified`:u==="vari\
ables"?`${W} (values are never shown)`:W}function Dn({status:r,text:u},m){const[F,x]=[u?.base,u?.head];if(r!=="modified"){const[K,ne]=[F,x].map(ke=>ke===void 0?void 0:m.mask(ke).shown),Be=changedLines(
K,ne);return[cutPart("- the whole file",ke=>fenceUnder(Be(ke)),1)]}const{line:W,lines:z}=textDetail(F??"",x??"",m);return[cutPart(`- ${ICONS.modified} the whole file${W}`,K=>z?fenceUnder(z(K)):"",1)]}
function Rn({references:r},u){if(r.length===0)return[];const m=r.length===1,F=r.slice(0,Rt).map(({path:z,from:K,to:ne})=>{const[Be,ke]=[K,ne].map(De=>nameSpan(De,u.mask));return`${pathOf(z,u)} (${Be} \
\u2192 ${ke})`}),x=r.length>Rt?", \u2026":"",W=`${counted(r.length,"reference")} to new IDs and names ${m?"follows and isn't":"follow and aren't"} counted`;return[wholePart(`${W}: ${F.join(", ")}${x}`)]}
function Sn(r,u){const m=r.flatMap(({name:F})=>F??[]);return r.length===0?u?[wholePart("No changes")]:[]:[wholePart(m.length===0?"No changes":`${St(m)}: no changes`)]}function bn(r){const u=r.filter(({
variablesCompared:F})=>!F);if(u.length===0)return[];const m=u.length===r.length?"":` of ${St(u.flatMap(({name:F})=>F??[]))}`;return[wholePart(`The environment variables${m} weren't compared, because o\
ne side is a folder without \`env_variables.json\`.`)]}function St(r){const u=[];let m=dn;for(const x of r){const W=codeSpan(x);m-=W.length+2,m>=0&&u.push(W)}const F=r.length-u.length;return u.join(",\
 ")+(F===0?"":` and ${counted(F,"more workflow")}`)}function bt({added:r,modified:u,removed:m}){return r+u+m}function kn(r){return r.charAt(0).toUpperCase()+r.slice(1)}var gs=e(7279),hs=e(5543),kt=e(276),
Ft=e(9402),Fn=e(7406),lt=e(706);const Nn=1024*1024,Nt=2e5;function Es(r,u){const m=r.map(K=>`<th>${escapeAll(K)}</th>`).join(""),F=u.map(K=>`<tr>${K.map(ne=>`<td>${Ut(ne)}</td>`).join("")}</tr>`),x=gt(
F),W=u.length-x.length,z=W===0?"":`<tr><td colspan="${r.length}">\u2026 and ${counted(W,"more row")}</td></tr>`;return`<table><tr>${m}</tr>${x.join("")}${z}</table>`}function Mn(r){return`<table>${r.map(
([m,F])=>F===void 0?"":`<tr><th align="left">${i(m)}</th><td>${Ut(F)}</td></tr>`).join("")}</table>`}function Qs(r){const u=r.map(({names:x,message:W,help:z})=>{const K=gt(x.map(ke=>`**${plainText(ke)}\
**`),Nt/2),ne=x.length-K.length,Be=ne===0?"":` and ${ne.toLocaleString("en-US")} more`;return`- ${K.join(", ")}${Be}: ${Mt(W,z)}`}),m=gt(u),F=u.length-m.length;return[...m,...F===0?[]:[`- \u2026 and ${counted(
F,"more cause")}`]].join(`
`)}function Mt(r,u){return u===void 0?a(r):`${a(r)} <a href="${i(u)}">Troubleshooting</a>`}function us(r,u){return`<details><summary>${escapeAll(r)}</summary>

${u}

</details>`}function Ut(r){return typeof r=="string"?r===""?"":`<code>${i(y(r))}</code>`:"words"in r?a(r.words):`<a href="${i(r.href)}">${a(r.text)}</a>${i(r.after??"")}`}function gt(r,u=Nt){let m=u;const F=W=>(m-=
Buffer.byteLength(W),m>=0),x=r.findIndex(W=>!F(W));return r.slice(0,x<0?r.length:x)}async function Un(r,...u){const m=[`### ${a(r)}`];let F=Nn-1e3-Buffer.byteLength(m.join()),x=0;for(const W of u){const z=Buffer.
byteLength(W)+2;z<=F?(m.push(W),F-=z):x++}x>0&&m.push(`${(0,lt.hS)(x,"part")} of this page would not fit and ${x===1?"is":"are"} left out.`);try{await Ft.z.addRaw(m.join(`

`),!0).write()}catch(W){Ft.$e(`Can't write the job summary: ${(0,Fn.g)(W)}`)}}var Bs=e(7598),Is=e(3024),Cs=e(7228),Ln=e(5806);function ds(r){if(!isDiskError(r))return errorMessage(r);const u="dest"in r?
r.dest:r.path;return typeof u=="string"?`${diskReason(r)} (${quotedPath(u)})`:diskReason(r)}function Tn(r,u){const m=u.split("/");for(let F=1;;F++){const x=m.slice(0,F).join("/"),W=lstatSync(join(r,x),
{throwIfNoEntry:!1});if(W?.isSymbolicLink()){const z=`${quoted(x)} in the folder is a symbolic link, which isn't followed`;throw new Failure({what:z,advice:"Delete it.",topic:"unpacking"})}if(W===void 0||
F===m.length||!W.isDirectory())return W&&{path:x,stats:W}}}function xn(r,u){const m=Tn(r,u);return m?.path===u&&m.stats.isFile()}async function vn(r,u){const m=await open(r);try{if((await m.stat()).size>
u)return;const F=await m.readFile();return F.length>u?void 0:F}finally{await m.close()}}const Yn=null;class Lt extends Error{constructor(u){super(`${Ln.gv} isn't as this action writes it`,{cause:u})}}
async function ws(r){if(!xn(r,RECORD))return;const u=await vn(join(r,RECORD),Yn);try{const{unpackedFiles:m}=JSON.parse(`${u}`);if(Gn(m))return m}catch(m){throw new Lt(m)}throw new Lt}function ys(r){return`${JSON.
stringify({unpackedFiles:[...new Set(r)].sort()},null,2)}
`}function Gn(r){const u=m=>typeof m=="string"&&refusal(m)===void 0;return Array.isArray(r)&&r.every(u)&&new Set(r).size===r.length}async function ps(r,u){const m=createHash("sha256");for await(const F of createReadStream(
r))u.throwIfAborted(),m.update(F);return m.digest("hex")}const[Tt,xt,Jn]=["flow_definition.json","app_definition.json","env_variables.json"],Hn=[Tt,xt,Jn],ms=1e4,Ds=null;function Rs(r,u){const m=[...u].
filter(([F])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(F));return{kind:r,files:new Map(m.sort(([F],[x])=>F<x?-1:1))}}const Vn=/^(\..*|__MACOSX)$/;function On(r){const u=new Set(r),m=z=>Hn.some(K=>u.has(z+
K));if(m(""))return"";const F=new Set(r.filter(z=>z.includes("/")).map(z=>z.slice(0,z.indexOf("/")))),[x,...W]=[...F].filter(z=>!Vn.test(z));return x!==void 0&&W.length===0&&m(`${x}/`)?`${x}/`:""}function Ss(r){
const u=On(r);return r.includes(u+xt)||r.includes(u+Tt)}const vt=null;function bs({kind:r,files:u},m){const[F,x]=[APP,FLOW].map(W=>Yt(W,u,checkJson));if(F===void 0||x===void 0){const W=[...u.keys()].find(
K=>/^[^/]*\.zip$/i.test(K));if(r==="folder"&&!F&&!x&&W)throw new Error(`is a folder around ${quoted(W)}. Set the path of that file`);const z=[F?[]:APP,x?[]:FLOW].flat();throw new Error(`lacks ${z.join(
" and ")}, at its root and in its only subfolder`)}return{app:F,flow:x,env:m??Yt(ENV,u,Gt)}}function Yt(r,u,m){const F=u.get(r);try{F&&m(F)}catch(x){throw new Error(`has a file that ${errorMessage(x)}\
: ${r}`,{cause:x})}return F&&{name:r,bytes:F}}async function ks(r,u){if(u.throwIfAborted(),!(await stat(r).catch(()=>{}))?.isFile())throw new Error(`isn't a file: ${quotedPath(r)}`);const F=await readWithin(
r,vt).catch(x=>{throw new Error(`can't be read: ${describeError(x)}`,{cause:x})});return Gt(F),{name:ENV,bytes:F}}function Gt(r){if(r===void 0||r.length>vt)throw new Error("is larger than 1 MiB, the l\
imit for environment variables");checkJson(r)}var Fs=e(3353);const Wn=2e4;function Pn({message:r}){return(0,lt.OX)(r,1e3)}const Jt="<dock status ID>";function zn(r){const u=new Map;for(const{name:F,error:x}of r){
const{"dock-status-id":W}=jobOf(x),z=W===void 0?x.message:x.message.replaceAll(W,Jt),K=u.get(z)??{names:[],ids:[],help:helpFor(x)};u.set(z,K),K.names.push(F),W!==void 0&&K.ids.push(W)}const m=Math.max(
100,Math.min(1e3,Math.floor(Wn/u.size)));return Array.from(u,([F,{names:x,ids:W,help:z}])=>({names:x,message:toSingleLine(F,m).replaceAll(Jt,()=>W.join(", ")),help:z}))}function Ns(r){return zn(r).map(
({names:u,message:m})=>`${u.join(", ")}: ${m}`).join(" | ")}function Ms(r){const[u,...m]=r.filter(({message:x},W)=>r.findIndex(z=>z.message===x)===W);if(u===void 0||m.length===0)return u;const F=[u,...m].
map(({message:x})=>x).join(" Also: ");return new Failure({what:F,topic:u instanceof Failure?u.topic:void 0},{cause:u})}var Us=e(6584);async function Ls(r){return await Ht("the report",async()=>{const u=await makeTempFolder(
"workflow-report-"),m={"report-path":join(u,"report.md"),"full-report-path":join(u,"full-report.md")};return await writeFile(m["report-path"],renderReport(r)),await writeFile(m["full-report-path"],renderReport(
r,{maxLength:1/0})),m})}const $n=null;function Ts(r,u,m){const F=$n-Buffer.byteLength(m.join());return renderReport(r,{headings:u,maxLength:1/0,maxBytes:F,mark:!1})}function xs(r){const u=unusedIgnores(
r);if(u.length===0)return;const m=u.slice(0,20).map(quoted),F=u.length>20?` and ${counted(u.length-20,"more line")}`:"";notice(`No field matched ${m.join(", ")}${F} in ignore. Check the spelling.`)}const Zn=1e6;
async function vs(r,u){const m=JSON.stringify(u),F=await Ht(`the output ${r}`,async()=>{const W=join(await makeTempFolder(`workflow-${r}-`),`${r}.json`);return await writeFile(W,m),{[`${r}-path`]:W}}),
x=Buffer.byteLength(m)>Zn;return x&&notice(`The output ${r} would be longer than GitHub's limit of 1 MB. Read the file in ${r}-path.`),{[r]:x?[]:u,...F}}async function Ht(r,u){try{return await u()}catch(m){
return runnerLog().warning(`Can't keep ${r} as a file. ${errorMessage(m)}`),{}}}function Kn({host:r,pathname:u}){return r+u.replace(/\/$/,"")}function Ys(r){try{const{app:u,flow:m}=definitionsOf(r);for(const{
bytes:F}of[u,m]){const{name:x,version:W}=JSON.parse(F.toString("utf8"))??{};if(typeof x!="string"||x.trim()==="")continue;return{name:x,version:typeof W=="string"||typeof W=="number"?String(W):void 0}}}catch{}}
async function Xn({outputs:r,error:u},m){if((0,kt.n0)(r),m){const F=[...m.facts,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",
{words:(0,lt.zK)(performance.now())}]],x=u?m.titles.failed:m.titles.done;await Un(x,...u?[Mt(Pn(u),(0,kt.VY)(u))]:[],Mn(F))}if(u)throw u}}),6584:((V,$,e)=>{e.d($,{$J:()=>B,Do:()=>C,Fg:()=>A,or:()=>g,yG:()=>c});
var n=e(3024),M=e(6760),D=e(5806),R=e(2291),y=e(706);function c(U){if(/^(true|True|TRUE)$/.test(U))return!0;if(/^(false|False|FALSE)$/.test(U))return!1;throw new Error(`must be true or false, not ${S(
U)}`)}function B(U,v=!1){return t=>{const s=Number(t);if(!(v?/^\d+$/:/^\d+(\.\d+)?$/).test(t)||s<=0||s>U)throw new Error(`must be a ${v?"whole ":""}number above 0${U===1/0?"":` and at most ${U}`}, not\
 ${S(t)}`);return s}}function g(U){const v=H(U);if(v!=="")throw new Error(`contains ${v}. Type the address again`);if(/["'`]/.test(U))throw new Error("contains quotes. Remove them");const[,t=""]=/^((?:https?:\/\/)?[^/?#\s]+)/i.
exec(U)??[];if(/[?#]/.test(U))throw new Error(`must not contain a query or a fragment. Set only the beginning of the address: ${S(t)}`);if(/\/api\/public(\/|$)/i.test(U))throw new Error("must not cont\
ain /api/public, which the action adds");return(0,R.o6)(U)}function A(U){if(!(0,R.eQ)(U))throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${S(U)}`);return U}function C(U){const v=H(
U);if(v!=="")throw new Error(`contains ${v}. Set the secret again`);const[,t]=/^(bearer|basic|apikey|x-api-key:?)\s/i.exec(U)??[];if(t!==void 0)throw new Error(`begins with "${t}". Set the secret to t\
he key only`);if(/^(["'`]).*\1$/.test(U))throw new Error("is in quotes. Set the secret without them");if(!/^[\x21-\x7e]+$/.test(U))throw new Error("must be printable ASCII without spaces or line break\
s");return U}function a(U){if(/["<>|*?:\\/\p{C}]/u.test(U)||/^\.+$/.test(U))throw new Error(`can't be a name: ${S(U)}; leave out " < > | * ? : \\ / and control characters`);const v=refusal(U);if(v!==void 0)
throw new Error(`can't be a name: ${S(U)} ${v}`);if(/\.zip$/i.test(U))throw new Error(`must not end in .zip, which the action adds: ${S(U)}`);if(Array.from(U).length>200||Buffer.byteLength(U)>240)throw new Error(
"is too long: at most 200 characters");return U}function i(U){if(new RegExp("\\p{C}","u").test(U))throw new Error(`must not contain control characters: ${S(U)}`);if(Array.from(U).length>200)throw new Error(
"is too long: at most 200 characters");return U}function l(U){if(U!=="any"){if(!/^[0-9a-f]{64}$/i.test(U))throw new Error("must be a SHA-256: 64 hexadecimal digits, or any");return U.toLowerCase()}}function E(){
return resolve(process.env.GITHUB_WORKSPACE??"")}function I(U){if(new RegExp("\\p{Cc}","u").test(U))throw new Error("must be a path without control characters");const[,v]=/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/.
exec(U)??[];if(v!==void 0)throw new Error(`begins with ${v}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`);return resolve(E(),U)}function p(U){
const v=I(U);if(!existsSync(v))throw new Error(k(U));return v}function k(U){return`doesn't exist: ${S(U)}${N(E())?". The workspace is empty: run actions/checkout before this step":""}`}function N(U){try{
return readdirSync(U).length===0}catch{return!0}}function S(U){const v=H(U);return`"${(0,y.OX)(U,60)}"${v===""?"":` with ${v}`}`}function H(U){const v=U.match(/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu)??
[],t=new Set(v.map(h=>`U+${h.codePointAt(0)?.toString(16).toUpperCase().padStart(4,"0")}`)),s=t.size===1?"an invisible character":"invisible characters";return t.size===0?"":`${s} (${Array.from(t).slice(
0,5).join(", ")})`}}),4160:((V,$,e)=>{e.a(V,async(n,M)=>{try{let l=function(){const I=new R.i,p=I.required("workflow-id",B.Fg),k=(0,R.R)(I);if(I.check(),!k||p===void 0)throw I.refusal();return{...k,workflowId:p}};
var D=e(913),R=e(3991),y=e(3353),c=e(3934),B=e(6584),g=e(7279),A=e(5543),C=e(276),a=e(6659);const i={done:"Workflow deployed",failed:"Workflow deployment failed"};await(0,C.eF)(async I=>{const p=l(),k={
titles:i,facts:[["Host",{words:(0,c.Sm)(p.host)}]]};await(0,c.xK)(await E(p,I),p.summary?k:void 0)});async function E(I,p){const k=(0,a.Ng)(I.host,I.apiKey);try{const N={log:(0,A.t1)(),signal:p,endsAt:Number.
POSITIVE_INFINITY,publish:C.n0};return{outputs:await(0,D.H)(N,k,I)}}catch(N){const S=(0,g.iT)(N);return{outputs:{"workflow-id":I.workflowId,...(0,y.Zw)(S)},error:S}}}M()}catch(i){M(i)}},1)}),7228:((V,$,e)=>{
var n=e(7598),M=e(1455),D=e(6760);const R=lA(import.meta.url)("node:timers/promises");var y=e(7975),c=e(7406),B=e(7279);const g={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the\
 disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is in the way",EEXIST:"a file of tha\
t name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function A(S){const H=typeof S=="object"&&S!==
null&&"code"in S?S.code:void 0;return typeof H=="string"&&/^E[A-Z0-9]+$/.test(H)}function C(S){if(!A(S))return errorMessage(S);const{code:H="",errno:U=0}=S;return g[H]??getSystemErrorMap().get(U)?.[1]??
H}function a(S,H){const v=A(S)&&S.code==="ENAMETOOLONG"?"Set a shorter name.":"Set another directory, or free some space.";return new Failure({what:`Can't write ${H}`,why:C(S),advice:v},{cause:S})}const i=new Set(
["EBUSY","EPERM","EACCES"]),l=12;async function E(S,H,{platform:U=process.platform,rename:v=rename,sleep:t=pause}={}){for(let s=1;;s++)try{return await v(S,H)}catch(h){const o=A(h)&&i.has(h.code??"");
if(U!=="win32"||!o||s===l)throw h;await t(s*120)}}async function I(S){await rm(S,{recursive:!0,force:!0,maxRetries:10})}const p=/^\.workflow-export-[0-9a-f]{12}$/;async function k(S,H,U=dirname(S)){const v=join(
U,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(v,H,{flag:"wx"}),await E(v,S)}catch(t){throw await I(v).catch(()=>{}),t}}async function N(S,H){await k(S,H).catch(U=>{throw a(
U,S)})}}),7406:((V,$,e)=>{e.d($,{g:()=>n.gJ,i:()=>n.iT});var n=e(7279)}),7279:((V,$,e)=>{e.d($,{HR:()=>M,gJ:()=>c,iT:()=>y});const n=null;class M extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor({
what:g,why:A="",advice:C="",topic:a},i={}){super(R(D(g,A),C),{cause:i.cause}),this.what=g,this.why=A,this.advice=C,this.topic=a,this.status=i.status,this.maybeProcessed=i.maybeProcessed??!1,this.affectsAll=
i.affectsAll??!1,this.busy=i.busy??!1,this.retryable=i.retryable??!1,this.retryAfterMs=i.retryAfterMs??0,this.maxRetries=i.maxRetries}get sentence(){return D(this.what,this.why)}with(g){const{topic:A,
status:C,maxRetries:a}=this,i={...this,topic:A,status:C,maxRetries:a,cause:this,...g};return new M(i,i)}}function D(B,g){return g===""?B:`${B}: ${g}`}function R(B,g){const A=/[.!?…]$/.test(B)?B:`${B}\
.`;return g===""?A:`${A} ${g}`}function y(B){return B instanceof Error?B:new Error(String(B))}function c(B){return y(B).message}}),5543:((V,$,e)=>{e.d($,{t1:()=>D});var n=e(6698),M=e(9402);function D(i=""){
return{info:l=>c(i+l),warning:l=>M.$e(i+l),debug:l=>M.Yz(i+l),mask:M.Pq}}function R(i){const l=[];return{...D(`[${i}] `),info:E=>l.push(E),end(E){core.startGroup(B(E));for(const I of l)c(I);core.endGroup()}}}
function y(i){core.notice(i)}function c(i){M.pq(B(i))}function B(i){return i.replaceAll("##[","## [")}const g=new n.AsyncLocalStorage;let A=!1;function C(i,l){return A||(A=!0,a()),g.run(i,l)}function a(){
const i=process.stdout.write.bind(process.stdout);process.stdout.write=((l,...E)=>{const I=g.getStore(),p=String(l);return I===void 0||/^::(add-mask|debug)::/.test(p)?i(l,...E):g.exit(()=>(I.debug(p.trimEnd()),
!0))})}}),276:((V,$,e)=>{e.d($,{VY:()=>i,eF:()=>a,n0:()=>l});var n=e(3024),M=e(1455);const D=lA(import.meta.url)("node:os");var R=e(6760),y=e(9402),c=e(7228),B=e(7406),g=e(7279),A=e(706);const C=6e4;async function a(p){
const k=new AbortController;for(const N of["SIGINT","SIGTERM","SIGBREAK"])process.on(N,()=>k.abort(new Error(`Cancelled (${N}).`)));try{await p(k.signal)}catch(N){for(let H=N;H instanceof Error;H=H.cause)
y.Yz(H.stack??H.message);const S=i(N);y.C1(`${(0,A.OX)((0,B.g)(N),C)}${S===void 0?"":` See ${S}`}`)}process.stdout.write("",()=>process.exit())}function i(p){const{GITHUB_SERVER_URL:k,GITHUB_ACTION_REPOSITORY:N,
GITHUB_ACTION_REF:S}=process.env;if(!(!(p instanceof g.HR)||p.topic===void 0||!k||!N||!S))return encodeURI(`${k}/${N}/blob/${S}/docs/troubleshooting.md#${p.topic}`)}function l(p){for(const[k,N]of Object.
entries(p))N!==void 0&&y.uH(k,N)}async function E(p){const k=process.env.RUNNER_TEMP||tmpdir();return await mkdtemp(join(k,p)).catch(N=>{throw toDiskError(N,k)})}function I(){try{return JSON.parse(readFileSync(
process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),5806:((V,$,e)=>{e.d($,{gv:()=>D});var n=e(6760),M=e(7228);const D=".workflow-export.json",R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
y=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,c=[["is longer than 1,000 characters",/.{1001}/s],["has a \
part of more than 255 characters",/[^/]{256}/],["is more than 50 folders deep",/(\/[^/]+){51}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],["is an absolut\
e path",/^\//],["is a drive path",/^[a-z]:/i],['leaves the folder with ".."',/(^|\/)\.\.(\/|$)/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub \
treats the repository",y],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Wind\
ows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",/(^|\/)\.workflow-export-[^/]*(\/|$)/i]];function B(N){const S=k(N);return l(
S)===D?"is the name of the action's own record":c.find(([,H])=>H.test(S))?.[0]}function g(N){return/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(k(N))}function A(N){return R.test(k(N))}function C(N){const S=k(
N);return R.test(S)||y.test(S)||N===D||N.split("/").some(H=>TEMPORARY_NAME.test(H))}function a(N){return A(N)?"is in a .git folder":N.includes(":")?"contains a colon, which Windows takes for a drive o\
r a stream":void 0}function i(N){const[S=""]=posix.basename(k(N).replaceAll("\\","/")).split(":");return l(S.replace(/[. ]+$/,""))==="env_variables.json"}function l(N){return N.normalize("NFC").toUpperCase().
toLowerCase()}function E(N){const S=new Map,H=new Map;for(const U of N){let v=S,t=0;for(const s of U.replace(/\/$/,"").split("/")){t+=s.length+1;const h=U.slice(0,t),o=H.get(s)??l(s);H.set(s,o);const f=v.
get(o)??{spelled:h,inside:new Map};if(v.has(o)&&(f.spelled!==h||!h.endsWith("/")))return[f.spelled,U];v.set(o,f),v=f.inside}}}function I(N,S=100){const H=[...N.slice(0,10*S)],U=H.length>S?`${H.slice(0,
S).join("")}\u2026`:N;return JSON.stringify(U).replace(/[\p{C}\p{Zl}\p{Zp}]/gu,v=>`\\u{${v.codePointAt(0)?.toString(16)}}`)}function p(N){return I(N,1e3).replaceAll("\\\\","\\")}function k(N){return N.
replace(new RegExp("\\p{Cf}","gu"),"")}}),6659:((V,$,e)=>{e.d($,{HB:()=>G,px:()=>J,Ng:()=>w});var n=e(7279),M=e(2975),D=e(706),R=e(7075),y=e(8522),c=e(1858);const B=new Map([["gzip",()=>(0,y.createGunzip)()],
["x-gzip",()=>(0,y.createGunzip)()],["deflate",([de=0])=>(de&15)===8?(0,y.createInflate)():(0,y.createInflateRaw)()],["br",()=>(0,y.createBrotliDecompress)()]]),g=new Set(["","identity","none","binary",
"utf-8","utf8","aws-chunked"]),A=3;async function C(de,Ce){const{label:Ie,signal:Re,maxBytes:Fe,tooLarge:re,onProgress:ie}=Ce,he=[];let Ae=0;try{for await(const Te of a((0,R.addAbortSignal)(Re,de),Ie)){
if(ie?.(),Ae+=Te.length,Ae>Fe)throw re;he.push(Te)}}catch(Te){throw(0,c.Ur)(Te,{label:Ie,signal:Re,connected:!0,isProven:!0})}return Buffer.concat(he,Ae)}function a(de,Ce){const Re=(de.headers["conten\
t-encoding"]??"").split(",").map(re=>re.trim().toLowerCase()).filter(re=>!g.has(re)).reverse(),Fe=re=>(0,c.ue)(Ce,re,"Check host, and the gateways in front of it.",{maybeProcessed:!0});if(Re.length>A)
throw Fe(`the response is encoded ${Re.length} times`);return Re.reduce((re,ie)=>{const he=B.get(ie);if(!he)throw Fe(`the response has an unknown content-encoding (${ie})`);return i(re,he)},de)}async function*i(de,Ce){
const Ie=de[Symbol.asyncIterator](),Re=await Ie.next();if(Re.done)return;const Fe=Ce(Re.value),re=async function*(){yield Re.value,yield*{[Symbol.asyncIterator]:()=>Ie}};(0,R.pipeline)(re,Fe,()=>{}),yield*Fe}
var l=e(2970),E=e(2053),I=e(6294),p=e(2291);const k=6,N=32,S=6,H=2e3,U=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,v=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i,
t=/(id|uuid|guid|name|file|path|job|workflow|flow|tool|date|algorithm|expires|headers|type|disposition|encoding|version|region)$/i,s=/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;class h{redact;#e;#A=new Set;#t=new Set;constructor(Ce,Ie=[]){
this.#e=new D.pO(Ce),this.redact=this.#e.redact,this.allow(...Ie)}add(...Ce){for(const Ie of Ce)this.#e.add(Ie)}allow(...Ce){for(const Ie of Ce)Ie.length>=k&&this.#A.add(Ie)}maskFields(Ce,Ie,Re){const Fe=Array.
from(o(Ce));for(const[re,ie]of Fe)/id$/i.test(re)&&(0,p.eQ)(ie)&&this.allow(ie);for(const[re,ie]of Fe)/url$/i.test(re)?this.maskUrl(ie.trim(),Ie,Re):this.#n(this.#r(ie),Re)}maskUrl(Ce,Ie,Re){const Fe=URL.
canParse(Ce,Ie.href)?new URL(Ce,Ie.href):void 0;if(Fe&&Ie.href.startsWith(Fe.href))return;const re=/[?:]|^\/\//.test(Ce)?[Ce]:[];Fe&&(re.push(Fe.href,encodeURIComponent(Fe.href),Fe.password,f(Fe.password)),
re.push(...this.#r(Fe.search)),Fe.search!==""&&re.push(Fe.pathname+Fe.search,encodeURIComponent(Fe.pathname+Fe.search))),this.#n(re,Re)}#n(Ce,Ie){for(const Re of Ce)Re.length<k||this.#t.has(Re)||this.#s(
Re)||(this.#t.add(Re),this.#e.add(Re),Ie.mask(Re))}#r(Ce){return Array.from(Ce.matchAll(U)).flatMap(([,Ie="",Re=""])=>{const Fe=Re.replace(/[.,:!?)\]}]+$/,"");return this.#o(Ie,f(Fe))?[Fe,encodeURIComponent(
Fe),f(Fe),encodeURIComponent(f(Fe))]:[]})}#s(Ce){return Array.from(this.#A).some(Ie=>Ie.includes(Ce))}#o(Ce,Ie){return this.#s(Ie)?!1:v.test(Ce)?!0:Ie.length>=N&&!t.test(Ce)&&!s.test(Ie)}}function*o(de){
const Ce=[["",de,0]];let Ie=0;for(const[Re,Fe,re]of Ce){if(Ie>H)return;if(Ie++,typeof Fe=="string")yield[Re,Fe];else if(re<S&&Array.isArray(Fe))for(const ie of Fe)Ce.push([Re,ie,re+1]);else if(re<S&&(0,I.
Gv)(Fe))for(const[ie,he]of Object.entries(Fe))Ce.push([ie,he,re+1])}}function f(de){try{return decodeURIComponent(de)}catch{return de}}function w(de,Ce,{secrets:Ie=[],known:Re=[]}={}){const Fe="export\
-workflow-action",re=(0,l.Rg)(Fe,!0);return{url:de,apiKey:Ce,secrets:new h([Ce,...Ie],[de.href,...Re]),pool:re,freshPool:{...(0,l.Rg)(Fe,!1),proven:re.proven},rateLimit:new E.q,variants:new Map}}const Q=1024*
1024,d=5,b=12e4,T=12e4,G="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";async function J(de,Ce){const{label:Ie,method:Re,path:Fe,
isTransient:re}=Ce,{secrets:ie,rateLimit:he}=de.platform;ie.allow(...Fe.split(/[/?&=]/));const Ae=Re==="GET"?{label:Ie,checked:Fe}:{label:Ie},Te=()=>he.run(Ae,de,()=>P(de,Ce));return await(0,M.L5)(de,
Te,{atLeastMs:re?T:0})}async function P(de,Ce){const{signal:Ie}=de,{label:Re,idempotent:Fe=!0,isTransient:re}=Ce,ie=(0,l.WV)(Re,"no response",Fe?l.k$:b);let he=!1;const Ae=()=>{he=!0};try{return await(0,l.
uR)(ie,Ie,(Te,me)=>ue({...de,signal:Te},Ce,{onProgress:me,onConnect:Ae}))}catch(Te){const me=Te instanceof n.HR?Te:void 0;throw!Fe&&he&&(Ie.aborted||me?.maybeProcessed)?se(Te):Ie.aborted||!me||!re?.(me)?
Te:me.with({retryable:!0,maxRetries:void 0})}}function se(de){const Ce=de instanceof n.HR?de:new n.HR({what:(0,n.iT)(de).message},{cause:de}),Ie=Ce.retryable||Ce.advice===""?G:`${Ce.advice} ${G}`;return Ce.
with({advice:Ie,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}async function ue(de,Ce,Ie){const{platform:Re,signal:Fe,log:re}=de,{label:ie,method:he,path:Ae,body:Te,idempotent:me=!0}=Ce,
ge=Te?Re.freshPool:Re.pool,ce={accept:"application/json","accept-encoding":"identity","content-type":"application/json","x-api-key":Re.apiKey};let ye=new URL(`api/public/${Ae}`,Re.url);for(let Se=0;;Se++){
const ze=await(0,l.tN)(ge,{label:ie,method:he,url:ye,headers:ce,...Ie,...Te&&{body:Te}},Fe);re.debug(`${he} ${Re.secrets.redact(ye.pathname)}: ${ze.statusCode}`);const nA=(0,l.ET)(ze,ye,ie);if(nA===void 0)
return Me(de,Ce,ze);ze.destroy(),Re.secrets.maskUrl(nA.href,Re.url,re);const eA=ze.statusCode,gA=eA!==307&&eA!==308,He=(sA,Ze)=>(0,c.ue)(ie,sA,Ze,{status:eA,maybeProcessed:gA});if(nA.origin!==Re.url.origin){
const Ze=`the platform redirects to ${(0,D.OX)(nA.origin,100)}, where the key is not sent`;throw He(Ze,"If that is your environment, set host to it.")}if(!me&&gA)throw He(`the platform redirects (${eA}\
)`,"Check host.");if(Se===d)throw He("the platform redirects in a circle","Check host.");ye=nA}}async function Me(de,Ce,Ie){const{platform:Re,log:Fe,signal:re}=de,{label:ie,scope:he,isCreation:Ae=!1,advice:Te}=Ce,
me=Ie.statusCode??0,ge=(0,c.ue)(ie,"the platform answered with more than 1 MiB","Check host.",{maybeProcessed:!0}),ce=await C(Ie,{label:ie,signal:re,maxBytes:Q,tooLarge:ge}),ye=new TextDecoder().decode(
ce),Se=be(ye);Re.secrets.maskFields(Se??{},Re.url,Fe);const ze=new I.sh(Se??{},ie,Re.secrets.redact),{message:nA}=ze,eA=nA===void 0?"":` (${nA})`,gA=(0,l.RG)(Ie,ie,`the platform answered ${me}${eA}`);
if(gA)throw gA;const He=/^\s*</.test(ye)||Ie.headers["content-type"]?.includes("html")===!0;if(me<200||me>299){const qe=Re.variants.has(ie),Ge=(0,M.Vs)(Ie.headers["retry-after"]);throw(0,I.$G)({label:ie,
status:me,message:nA,waitMs:Ge,isPage:He,hasWorked:qe,scope:he,isCreation:Ae,advice:Te})}if(Se!==void 0)return ze;if(ye.trimStart().startsWith("{")&&(0,l.VL)(Ie))throw(0,c.ue)(ie,"the response was cut\
 off",c.$_,{retryable:!0,maybeProcessed:!0});const sA=ye===""?"nothing":He?"with a web page":"with something other than a JSON object";throw(0,c.ue)(ie,`the platform answered ${sA} (${me})`,"Check tha\
t host is the environment's own address.",{maybeProcessed:!0})}function be(de){try{const Ce=JSON.parse(de);return(0,I.Gv)(Ce)?Ce:void 0}catch{return}}}),1858:((V,$,e)=>{e.d($,{$_:()=>c,Dx:()=>R,Ur:()=>E,
ue:()=>D});var n=e(7279),M=e(706);function D(p,k,N,S={}){return new n.HR({what:p,why:k,advice:N,topic:"the-platforms-response"},S)}function R(p,k,N,S){return new n.HR({what:p,why:k,advice:N,topic:"the\
-connection"},S)}const y={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name wa\
s not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},c="Re-run the job later.",B="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the \
runner.",g=2,A=/^(CERT_|CRL_|ERROR_IN_C|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|(OUT_OF_MEM|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|UNSPECIFIED)$)/,C=/^(EPROTO$|ERR_SSL_)/,
a=/^ERR_SSL_.*ALERT_(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|BAD_CERTIFICATE)/,i=/^(Z_|ERR__ERROR_|ERR_BROTLI)/,l=/^tunneling socket could not be established, (?:statusCode|cause)=(.*)$/s;function E(p,k){
const{label:N,signal:S,connected:H,isProven:U}=k;if(S.aborted)return S.reason;if(p instanceof n.HR||!(p instanceof Error)||!("code"in p))return p;const v=String(p.code);if(A.test(v)||a.test(v)){const w=`\
the TLS connection can't be trusted (${v})`;return R(N,w,`Check host. ${B}`,{affectsAll:!0,cause:p})}const[,t]=l.exec(p.message)??[];if(t!==void 0)return I(N,t,p);const s={retryable:!0,maybeProcessed:H,
affectsAll:!H,cause:p};if(i.test(v))return R(N,`the response can't be decoded (${v})`,c,s);const h=!H&&C.test(v),o=h?`the TLS connection failed (${v})`:y[v]??`the connection failed (${v})`;if(U||!(h||
v==="ENOTFOUND"))return R(N,o,c,s);const f=h?`Check host and its port. ${B}`:"Check host.";return R(N,o,f,{...s,maxRetries:g})}function I(p,k,N){const S=(U,v,t={})=>R(p,U,v,{affectsAll:!0,cause:N,...t}),
H=(0,M.OX)(k,100);return k==="407"?S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY."):/^4(?!08|25|29)\d\d$/.test(k)?S(`the proxy refuses the connection (${k})`,"Allow \
the host there, or add it to NO_PROXY."):/certificate|altnames/i.test(k)?S(`the proxy's TLS connection can't be trusted (${H})`,`Check HTTPS_PROXY. ${B}`):/ENOTFOUND/.test(k)?S("the proxy's host name \
was not found (DNS)","Check HTTPS_PROXY.",{retryable:!0,maxRetries:g}):S(`the proxy made no connection (${H})`,c,{retryable:!0})}}),2291:((V,$,e)=>{e.d($,{eQ:()=>R,o6:()=>M,wh:()=>y});const n=200;function M(c){
const B=/^[a-z][a-z0-9+.-]*:\/\//i.test(c)?c:`https://${c}`;if(/[\s\p{C}\\]/u.test(B)||!URL.canParse(B))throw new Error("is not an address such as https://ai-for-process.example.ai");const g=new URL(B);
if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(B))throw new Error("must not contain a user name or password");if(/[?#]/.test(
B))throw new Error("must not contain a query or a fragment");if(g.protocol==="http:"&&!D(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith(
"/")||(g.pathname+="/"),g}function D(c){return c==="localhost"||c==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(c)}function R(c){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(c)}function y(...c){return c.find(B=>typeof B==
"string"&&B.length<=n&&R(B))}}),2970:((V,$,e)=>{e.d($,{k$:()=>l,WV:()=>f,VL:()=>h,J9:()=>i,Rg:()=>a,ET:()=>t,tN:()=>S,RG:()=>o,uR:()=>w});var n=e(7067);const M=lA(import.meta.url)("node:https");var D=e(
7075),R=e(2779),y=e(2975),c=e(1858),B=e(9783);const g=["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"];function A(){for(const Q of g){const d=process.env[Q]?.trim();d!==void 0&&(process.env[Q]=
d===""||/^[a-z][a-z0-9+.-]*:\/\//i.test(d)?d:`http://${d}`)}for(const Q of["no_proxy","NO_PROXY"]){const d=process.env[Q]?.split(/[\s,]+/).map(b=>b.replace(/^\*\./,"."));d&&(process.env[Q]=d.filter(b=>b!==
"").join(","))}}function C(Q,d){const T=g.filter(J=>J.toLowerCase()===`${Q.protocol.slice(0,-1)}_proxy`).find(J=>process.env[J]);if(T===void 0||(0,B.H)(Q)||/^https?:\/\//i.test(process.env[T]??"")&&(0,B.
s)(Q)?.hostname)return;throw(0,c.Dx)(d,`the proxy in ${T} can't be used`,"Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}function a(Q,d){
A();const b=()=>new R.Qq(Q,[],{keepAlive:d});return{clients:{"http:":b(),"https:":b()},proven:new Set}}function i(Q){return{type:"application/json",bytes:Buffer.from(JSON.stringify(Q))}}const l=3e4,E=65536,
I=new Set([301,302,303,307,308]),p=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]),N=new Set([421,425,429]);async function S(Q,d,b){b.throwIfAborted();const{label:T,method:G,url:J,headers:P,
body:se,isProven:ue=!1,onProgress:Me,onConnect:be}=d,de=J.protocol==="https:",Ce=Q.clients[de?"https:":"http:"],Ie=se&&D.Readable.from(v(se.bytes,Me),{objectMode:!1}),Re=se&&{"content-type":se.type,"c\
ontent-length":se.bytes.length};let Fe=!1;try{C(J,T);const re=(de?M:n).request({method:G,host:J.hostname.replace(/^\[|\]$/g,""),port:J.port||(de?443:80),path:J.pathname+J.search,headers:{...P,...Re,"u\
ser-agent":Ce.userAgent},agent:Ce.getAgent(J.href),signal:b});U(re,de,()=>{Fe=!0,be?.()});const ie=await(0,y.Mu)(b,H(re,Ie,T));return ie.once("close",()=>Ie?.destroy()),Q.proven.add(J.origin),ie}catch(re){
throw Ie?.destroy(),(0,c.Ur)(re,{label:T,signal:b,connected:Fe,isProven:ue||Q.proven.has(J.origin)})}}function H(Q,d,b){return new Promise((T,G)=>{const J=P=>{P.socket.destroy();const se={retryable:!0,
maybeProcessed:!0};G((0,c.Dx)(b,"the server switched protocols (101)",c.$_,se))};Q.once("upgrade",J),Q.once("response",P=>P.statusCode===101?J(P):T(P)),Q.on("error",G),d?d.pipe(Q):Q.end()})}function U(Q,d,b){
Q.once("socket",T=>{Q.reusedSocket?b():T.once(d?"secureConnect":"connect",b)})}function*v(Q,d=()=>{}){for(let b=0;b<Q.length;b+=E)yield Q.subarray(b,b+E),d()}function t(Q,d,b){const{statusCode:T=0,headers:G}=Q;
if(!I.has(T)||G.location===void 0)return;const J=s(G.location);if(URL.canParse(J,d.href))return new URL(J,d.href);Q.destroy();const P=`the platform redirects (${T}) to an address that can't be read`;throw(0,c.
ue)(b,P,"Check host.")}function s(Q){return Q.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16).toUpperCase()}`)}function h({headers:Q}){return Q["content-length"]===void 0&&Q["transfer-encod\
ing"]===void 0}function o(Q,d,b){const{statusCode:T=0,headers:G}=Q;if(!(!p.has(T)&&!(T>=500&&T<=599&&!k.has(T))))return(0,c.ue)(d,b,c.$_,{status:T,retryable:!0,retryAfterMs:(0,y.Vs)(G["retry-after"]),
maybeProcessed:!N.has(T)})}function f(Q,d="no response",b=l){const T={retryable:!0,maybeProcessed:!0};return{ms:b,error:(0,c.Dx)(Q,`${d} within ${b/1e3} s`,c.$_,T)}}async function w({ms:Q,error:d},b,T){
const G=new AbortController,J=setTimeout(()=>G.abort(d),Q);try{return await T(AbortSignal.any([b,G.signal]),()=>J.refresh())}finally{clearTimeout(J)}}}),6006:((V,$,e)=>{e.d($,{SO:()=>C,sG:()=>c,y7:()=>A});
var n=e(6659),M=e(2291),D=e(6294);const R={running:["IN_PROGRESS","INPROGRESS"],succeeded:["SUCCESS","SUCCEEDED","SUCCESSFUL","COMPLETED","COMPLETE","DONE","FINISHED"],failed:["FAILED","FAILURE","FAIL",
"ERROR","ERRORED","CANCELLED","CANCELED","ABORTED","TIMEOUT","TIMED_OUT","TIMEDOUT","EXPIRED","REJECTED","TERMINATED","KILLED"]},y=new Map(Object.entries(R).flatMap(([a,i])=>i.map(l=>[l,a])));function c(a){
return y.get(a)??"unknown"}function B(a){const{fields:i,message:l}=a,E=(0,D.Gv)(i.response)?i.response:{};return{dockStatusId:(0,M.wh)(i["dock-statusId"],i.dockStatusId,i._id),workflowId:(0,M.wh)(i.workflowId,
i.toolId),exportJobId:(0,M.wh)(i.exportJobId),status:g(a),downloadUrl:[E.downloadUrl,E.downloadURL,i.downloadUrl,i.downloadURL].filter(I=>typeof I=="string").map(I=>I.trim()).find(I=>I!==""),percent:typeof i.
percentageComplete=="number"?i.percentageComplete:void 0,refused:i.success===!1,message:l}}function g({fields:a,redact:i}){if(typeof a.status!="string"&&typeof a.status!="number")return"";const l=String(
a.status),E=l.trim().toUpperCase().replace(/[\s-]+/g,"_");return c(E)==="unknown"?i(l,40).toUpperCase():E}function A(a,i){const l=B(a),{dockStatusId:E}=l;if(E===void 0)throw a.missing("dock status ID",
i);return{...l,dockStatusId:E}}async function C(a,i,l=()=>!0){const E=`dock-status/${i}`;return B(await(0,n.px)(a,{label:"Dock status",method:"GET",path:E,advice:"Re-run the job later.",isTransient:l}))}}),
2053:((V,$,e)=>{e.d($,{k:()=>y,q:()=>l});var n=e(7279),M=e(2975),D=e(1858);const R=30,y=6e4,c=429,B=1e3,g=6e4,A=500,C=15e3,a=.95,i=20;class l{#e=new Map;#A=0;#t=0;#n=0;#r=0;#s=0;async run(I,p,k){const N=await this.#o(
I,p);try{const S=await k();return N>this.#s&&(this.#r=0,this.#n=this.#n<i?0:this.#n*a),S}catch(S){throw S instanceof n.HR&&S.status===c?S.with({retryAfterMs:this.#i(N,S.retryAfterMs)}):S}}async#o({label:I,
checked:p},{signal:k,endsAt:N}){const S=p===void 0?[]:this.#e.get(p)??[];for(p!==void 0&&this.#e.set(p,S);;){if(k.throwIfAborted(),this.#t>=N)throw(0,D.ue)(I,"the platform asked for a pause that excee\
ds the timeout",D.$_);const H=performance.now(),U=S.length<R?Number.NEGATIVE_INFINITY:S[0]??H,v=Math.max(this.#A,U+y);if(v<=H)return this.#A=H+this.#n,S.push(H),S.length>R&&S.shift(),H;await(0,M.yy)(v-
H,k)}}#i(I,p){const k=performance.now();I>this.#s&&(this.#r++,this.#n=Math.min(C,Math.max(A,this.#n*2)),this.#s=k),p>0&&(this.#t=Math.max(this.#t,k+p));const N=p||Math.min(g,B*2**(this.#r-1));return this.#A=
Math.max(this.#A,k+N),this.#A-k}}}),6294:((V,$,e)=>{e.d($,{$G:()=>a,Gv:()=>D,sh:()=>M});var n=e(1858);class M{fields;label;redact;constructor(I,p,k){this.fields=I,this.label=p,this.redact=k}get message(){
const I=c(this.fields,0);return I===void 0?void 0:this.redact(I)||void 0}missing(I,p){const{label:k,message:N}=this,S=N===void 0?"":` (${N})`;return(0,n.ue)(k,`the platform answered without a ${I}${S}`,
p)}}function D(E){return typeof E=="object"&&E!==null&&!Array.isArray(E)}const R=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","detai\
ls","response"],y=4;function c(E,I){if(typeof E=="string")return E.trim()||void 0;if(!(I>y)){if(Array.isArray(E))return c(E[0],I+1);if(D(E))for(const p of R){const k=c(E[p],I+1);if(k!==void 0){const{code:N}=E;
return typeof N=="number"||typeof N=="string"?`${k}, code ${N}`:k}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes",g=new Set([405,406,411,415,417,426,431]),A=409,C=423;function a(E){const{
label:I,status:p,message:k,waitMs:N,hasWorked:S,isCreation:H}=E,U=p===401||p===403,v=`the platform answered ${p}${k===void 0?"":` (${k})`}`,t=U?l(E):i(E);return(0,n.ue)(I,v,t,{status:p,maybeProcessed:p>=
500,affectsAll:U&&!S,retryAfterMs:N,busy:p===C||p===A&&!H})}function i({status:E,isCreation:I,advice:p="Check the inputs."}){return E===404?"Check host, the IDs, and that the key's account can see the\
 workflow.":E===A&&I?"The name may be taken. Set another name, or the ID of that workflow.":E===A||E===C?"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.":E<
400||E>=500||g.has(E)?"Check host.":p}function l({status:E,scope:I,message:p,isPage:k,hasWorked:N}){if(k)return"A gateway or firewall in front of the platform may have refused it. Check host, and that\
 the runner may reach it.";if(N)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const S=I===void 0?"another scope":`the scope "${I}"`;if(E===403)
return`The key needs ${S}. Add it under ${B}.`;const H=/scope/i.test(p??"")?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a\
 workflow's own endpoint key. Set api-key to an account key from ${B}.${H}`}}),2975:((V,$,e)=>{e.d($,{L5:()=>B,Mu:()=>l,Oc:()=>A,Vs:()=>a,yy:()=>i});var n=e(7279),M=e(706);const D=7,R=3e4,y=2**31-1,c=429;
async function B({log:E,signal:I,endsAt:p},k,{atLeastMs:N=0}={}){let S=0,H=0,U;for(;;)try{return await k()}catch(v){if(!(v instanceof n.HR&&v.retryable))throw v;U??=performance.now();const t=v.busy||v.
status===c;H=t?H+1:0,t||S++;const s=S>(v.maxRetries??D)&&performance.now()-U>=N;if(!t&&s)throw g(v,`, ${S} times in a row`);const o=v.status===c&&v.retryAfterMs>0?v.retryAfterMs:C(H||S,v.retryAfterMs),
f=(0,M.zK)(o);if(performance.now()+o>=p)throw g(v,`, and waiting ${f} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");E.info(`${(0,M.OX)(v.sentence,
1e3)}; retrying in ${f}`),await i(o,I)}}function g(E,I,p=E.advice){const{what:k,why:N}=E;return E.with({...N===""?{what:k+I}:{why:N+I},advice:p,retryable:!1})}async function A(E,I){return await B(E,()=>I().
catch(p=>{throw p instanceof n.HR&&p.busy?p.with({retryable:!0}):p}))}function C(E,I){const p=Math.min(R,1e3*2**(E-1));return Math.max(I,p*(.5+Math.random()/2))}function a(E){if(E===void 0)return 0;if(/^\d+$/.
test(E))return Math.min(Number(E)*1e3,y);const I=Date.parse(E);return Number.isNaN(I)?0:Math.min(Math.max(0,I-Date.now()),y)}async function i(E,I){let p;try{await l(I,new Promise(k=>{p=setTimeout(k,E)}))}finally{
clearTimeout(p)}}function l(E,I){return new Promise((p,k)=>{const N=()=>k(E.reason);I.then(p,k).finally(()=>E.removeEventListener("abort",N)),E.aborted?N():E.addEventListener("abort",N,{once:!0})})}}),
706:((V,$,e)=>{e.d($,{OX:()=>n,hS:()=>D,pO:()=>B,zK:()=>R});function n(C,a=300){const i=C.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim(),l=Array.from(i);return l.length>a?`${l.slice(0,
a).join("")}\u2026`:i}function M(C){if(C<1024)return`${C} B`;const a=["KiB","MiB","GiB"];let i=C/1024;for(;i>=1023.95&&a.length>1;)i/=1024,a.shift();return`${i.toFixed(1)} ${a[0]}`}function D(C,a){return`${C.
toLocaleString("en-US")} ${a}${C===1?"":"s"}`}function R(C){if(C<9950)return`${(C/1e3).toFixed(1)} s`;const a=Math.round(C/1e3);if(a<60)return`${a} s`;const[i,l]=[Math.floor(a/60),Math.floor(a/3600)];
return l>0?`${l} h ${i%60} min`:`${i} min ${a%60} s`}const y=4,c=8;class B{#e=new Map;constructor(a=[]){for(const i of a)this.add(i)}add(a){for(const i of[a,...a.split(/[\r\n]+/).map(l=>l.trim())])for(const l of[
i,JSON.stringify(i).slice(1,-1),encodeURIComponent(Buffer.from(i).toString())]){if(l==="")continue;const E=l.slice(0,c);this.#e.set(E,(this.#e.get(E)??new Set).add(l))}}redact=(a,i=300)=>{const l=a.trimStart(),
E=Math.min(l.length,i*4);let I="",p=0;for(let k=0;k<E;k++){const N=g(this.#e,l,k);N>0&&k>=p&&(I+="***"),p=Math.max(p,k+N),k>=p&&(I+=l[k])}return n(E<l.length?`${I}\u2026`:I,i)}}function g(C,a,i){let l=0;
for(let E=1;E<=c;E++)for(const I of C.get(a.slice(i,i+E))??[]){const p=i+I.length;I.length<=l||!a.startsWith(I,i)||(I.length>=y||A(a,i,p))&&(l=I.length)}return l}function A(C,a,i){const l=C.slice(Math.
max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.test(C.slice(i,i+2))}}),9402:((V,$,e)=>{e.d($,{Yz:()=>dA,V4:()=>aA,pq:()=>LA,C1:()=>wA,uH:()=>CA,Pq:()=>tA,z:()=>b,$e:()=>YA});const n=lA(
import.meta.url)("os");function M(ee){return ee==null?"":typeof ee=="string"||ee instanceof String?ee:JSON.stringify(ee)}function D(ee){return Object.keys(ee).length?{title:ee.title,file:ee.file,line:ee.
startLine,endLine:ee.endLine,col:ee.startColumn,endColumn:ee.endColumn}:{}}function R(ee,X,q){const oe=new B(ee,X,q);process.stdout.write(oe.toString()+n.EOL)}function y(ee,X=""){R(ee,{},X)}const c=":\
:";class B{constructor(X,q,oe){X||(X="missing.command"),this.command=X,this.properties=q,this.message=oe}toString(){let X=c+this.command;if(this.properties&&Object.keys(this.properties).length>0){X+="\
 ";let q=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const we=this.properties[oe];we&&(q?q=!1:X+=",",X+=`${oe}=${A(we)}`)}}return X+=`${c}${g(this.message)}`,X}}function g(ee){
return M(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function A(ee){return M(ee).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%\
2C")}const C=lA(import.meta.url)("crypto"),a=lA(import.meta.url)("fs");function i(ee,X){const q=process.env[`GITHUB_${ee}`];if(!q)throw new Error(`Unable to find environment variable for file command ${ee}`);
if(!a.existsSync(q))throw new Error(`Missing file at path: ${q}`);a.appendFileSync(q,`${M(X)}${n.EOL}`,{encoding:"utf8"})}function l(ee,X){const q=`ghadelimiter_${C.randomUUID()}`,oe=M(X);if(ee.includes(
q))throw new Error(`Unexpected input: name should not contain the delimiter "${q}"`);if(oe.includes(q))throw new Error(`Unexpected input: value should not contain the delimiter "${q}"`);return`${ee}<<${q}${n.
EOL}${oe}${n.EOL}${q}`}const E=lA(import.meta.url)("path");var I=e(2779),p=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){
function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};
class k{constructor(X,q){this.username=X,this.password=q}prepareRequest(X){if(!X.headers)throw Error("The request has no headers");X.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class N{constructor(X){this.token=
X}prepareRequest(X){if(!X.headers)throw Error("The request has no headers");X.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,
void 0,function*(){throw new Error("not implemented")})}}class S{constructor(X){this.token=X}prepareRequest(X){if(!X.headers)throw Error("The request has no headers");X.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return p(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var H=function(ee,X,q,oe){
function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){
Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};class U{static createHttpClient(X=!0,q=10){const oe={allowRetries:X,maxRetries:q};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(U.getRequestToken())],oe)}static getRequestToken(){const X=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!X)throw new Error("Unable to get ACTIONS_ID\
_TOKEN_REQUEST_TOKEN env variable");return X}static getIDTokenUrl(){const X=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!X)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return X}static getCall(X){
return H(this,void 0,void 0,function*(){var q;const pe=(q=(yield U.createHttpClient().getJson(X).catch(Ne=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ne.statusCode}
 
        Error Message: ${Ne.message}`)})).result)===null||q===void 0?void 0:q.value;if(!pe)throw new Error("Response json body do not have ID Token field");return pe})}static getIDToken(X){return H(this,
void 0,void 0,function*(){try{let q=U.getIDTokenUrl();if(X){const we=encodeURIComponent(X);q=`${q}&audience=${we}`}debug(`ID token url is ${q}`);const oe=yield U.getCall(q);return setSecret(oe),oe}catch(q){
throw new Error(`Error message: ${q.message}`)}})}}var v=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){function _e(xe){
try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};const{access:t,
appendFile:s,writeFile:h}=a.promises,o="GITHUB_STEP_SUMMARY",f="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class w{constructor(){this._buffer=
""}filePath(){return v(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const X=process.env[o];if(!X)throw new Error(`Unable to find environment variable for $${o}. Check if your\
 runtime environment supports job summaries.`);try{yield t(X,a.constants.R_OK|a.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${X}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=X,this._filePath})}wrap(X,q,oe={}){const we=Object.entries(oe).map(([pe,Ne])=>` ${pe}="${Ne}"`).join("");return q?`<${X}${we}>${q}</${X}>`:`<${X}${we}>`}write(X){return v(
this,void 0,void 0,function*(){const q=!!X?.overwrite,oe=yield this.filePath();return yield(q?h:s)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return v(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(X,q=!1){return this._buffer+=
X,q?this.addEOL():this}addEOL(){return this.addRaw(n.EOL)}addCodeBlock(X,q){const oe=Object.assign({},q&&{lang:q}),we=this.wrap("pre",this.wrap("code",X),oe);return this.addRaw(we).addEOL()}addList(X,q=!1){
const oe=q?"ol":"ul",we=X.map(Ne=>this.wrap("li",Ne)).join(""),pe=this.wrap(oe,we);return this.addRaw(pe).addEOL()}addTable(X){const q=X.map(we=>{const pe=we.map(Ne=>{if(typeof Ne=="string")return this.
wrap("td",Ne);const{header:_e,data:EA,colspan:Pe,rowspan:xe}=Ne,iA=_e?"th":"td",PA=Object.assign(Object.assign({},Pe&&{colspan:Pe}),xe&&{rowspan:xe});return this.wrap(iA,EA,PA)}).join("");return this.
wrap("tr",pe)}).join(""),oe=this.wrap("table",q);return this.addRaw(oe).addEOL()}addDetails(X,q){const oe=this.wrap("details",this.wrap("summary",X)+q);return this.addRaw(oe).addEOL()}addImage(X,q,oe){
const{width:we,height:pe}=oe||{},Ne=Object.assign(Object.assign({},we&&{width:we}),pe&&{height:pe}),_e=this.wrap("img",null,Object.assign({src:X,alt:q},Ne));return this.addRaw(_e).addEOL()}addHeading(X,q){
const oe=`h${q}`,we=["h1","h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",pe=this.wrap(we,X);return this.addRaw(pe).addEOL()}addSeparator(){const X=this.wrap("hr",null);return this.addRaw(X).addEOL()}addBreak(){
const X=this.wrap("br",null);return this.addRaw(X).addEOL()}addQuote(X,q){const oe=Object.assign({},q&&{cite:q}),we=this.wrap("blockquote",X,oe);return this.addRaw(we).addEOL()}addLink(X,q){const oe=this.
wrap("a",X,{href:q});return this.addRaw(oe).addEOL()}}const Q=new w,d=null,b=Q;function T(ee){return ee.replace(/[\\]/g,"/")}function G(ee){return ee.replace(/[/]/g,"\\")}function J(ee){return ee.replace(
/[/\\]/g,path.sep)}var P=e(3193),se=e(4434);const ue=lA(import.meta.url)("child_process");var Me=e(2613),be=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||
(q=Promise))(function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}
Pe((oe=oe.apply(ee,X||[])).next())})};const{chmod:de,copyFile:Ce,lstat:Ie,mkdir:Re,open:Fe,readdir:re,rename:ie,rm:he,rmdir:Ae,stat:Te,symlink:me,unlink:ge}=a.promises,ce=process.platform==="win32";function ye(ee){
return be(this,void 0,void 0,function*(){const X=yield fs.promises.readlink(ee);return ce&&!X.endsWith("\\")?`${X}\\`:X})}const Se=268435456,ze=a.constants.O_RDONLY;function nA(ee){return be(this,void 0,
void 0,function*(){try{yield Te(ee)}catch(X){if(X.code==="ENOENT")return!1;throw X}return!0})}function eA(ee){return be(this,arguments,void 0,function*(X,q=!1){return(q?yield Te(X):yield Ie(X)).isDirectory()})}
function gA(ee){if(ee=sA(ee),!ee)throw new Error('isRooted() parameter "p" cannot be empty');return ce?ee.startsWith("\\")||/^[A-Z]:/i.test(ee):ee.startsWith("/")}function He(ee,X){return be(this,void 0,
void 0,function*(){let q;try{q=yield Te(ee)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${ee}': ${we}`)}if(q&&q.isFile()){if(ce){const we=E.
extname(ee).toUpperCase();if(X.some(pe=>pe.toUpperCase()===we))return ee}else if(Ze(q))return ee}const oe=ee;for(const we of X){ee=oe+we,q=void 0;try{q=yield Te(ee)}catch(pe){pe.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${ee}': ${pe}`)}if(q&&q.isFile()){if(ce){try{const pe=E.dirname(ee),Ne=E.basename(ee).toUpperCase();for(const _e of yield re(pe))
if(Ne===_e.toUpperCase()){ee=E.join(pe,_e);break}}catch(pe){console.log(`Unexpected error attempting to determine the actual case of the file '${ee}': ${pe}`)}return ee}else if(Ze(q))return ee}}return""})}
function sA(ee){return ee=ee||"",ce?(ee=ee.replace(/\//g,"\\"),ee.replace(/\\\\+/g,"\\")):ee.replace(/\/\/+/g,"/")}function Ze(ee){return(ee.mode&1)>0||(ee.mode&8)>0&&process.getgid!==void 0&&ee.gid===
process.getgid()||(ee.mode&64)>0&&process.getuid!==void 0&&ee.uid===process.getuid()}function qe(){var ee;return(ee=process.env.COMSPEC)!==null&&ee!==void 0?ee:"cmd.exe"}var Ge=function(ee,X,q,oe){function we(pe){
return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(
iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};function BA(ee,X){return Ge(this,arguments,void 0,function*(q,oe,we={}){const{force:pe,recursive:Ne,
copySourceDirectory:_e}=Ke(we),EA=(yield ioUtil.exists(oe))?yield ioUtil.stat(oe):null;if(EA&&EA.isFile()&&!pe)return;const Pe=EA&&EA.isDirectory()&&_e?path.join(oe,path.basename(q)):oe;if(!(yield ioUtil.
exists(q)))throw new Error(`no such file or directory: ${q}`);if((yield ioUtil.stat(q)).isDirectory())if(Ne)yield Ve(q,Pe,0,pe);else throw new Error(`Failed to copy. ${q} is a directory, but tried to \
copy without recursive flag.`);else{if(path.relative(q,Pe)==="")throw new Error(`'${Pe}' and '${q}' are the same file`);yield oA(q,Pe,pe)}})}function fe(ee,X){return Ge(this,arguments,void 0,function*(q,oe,we={}){
if(yield ioUtil.exists(oe)){let pe=!0;if((yield ioUtil.isDirectory(oe))&&(oe=path.join(oe,path.basename(q)),pe=yield ioUtil.exists(oe)),pe)if(we.force==null||we.force)yield O(oe);else throw new Error(
"Destination already exists")}yield Ee(path.dirname(oe)),yield ioUtil.rename(q,oe)})}function O(ee){return Ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(ee))throw new Error('F\
ile path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(ee,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(X){throw new Error(`File was unable to be removed ${X}`)}})}
function Ee(ee){return Ge(this,void 0,void 0,function*(){ok(ee,"a path argument must be provided"),yield ioUtil.mkdir(ee,{recursive:!0})})}function Ue(ee,X){return Ge(this,void 0,void 0,function*(){if(!ee)
throw new Error("parameter 'tool' is required");if(X){const oe=yield Ue(ee,!1);if(!oe)throw ce?new Error(`Unable to locate executable file: ${ee}. Please verify either the file path exists or the file\
 can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${ee}. Pl\
ease verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const q=yield $e(
ee);return q&&q.length>0?q[0]:""})}function $e(ee){return Ge(this,void 0,void 0,function*(){if(!ee)throw new Error("parameter 'tool' is required");const X=[];if(ce&&process.env.PATHEXT)for(const we of process.
env.PATHEXT.split(E.delimiter))we&&X.push(we);if(gA(ee)){const we=yield He(ee,X);return we?[we]:[]}if(ee.includes(E.sep))return[];const q=[];if(process.env.PATH)for(const we of process.env.PATH.split(
E.delimiter))we&&q.push(we);const oe=[];for(const we of q){const pe=yield He(E.join(we,ee),X);pe&&oe.push(pe)}return oe})}function Ke(ee){const X=ee.force==null?!0:ee.force,q=!!ee.recursive,oe=ee.copySourceDirectory==
null?!0:!!ee.copySourceDirectory;return{force:X,recursive:q,copySourceDirectory:oe}}function Ve(ee,X,q,oe){return Ge(this,void 0,void 0,function*(){if(q>=255)return;q++,yield Ee(X);const we=yield ioUtil.
readdir(ee);for(const pe of we){const Ne=`${ee}/${pe}`,_e=`${X}/${pe}`;(yield ioUtil.lstat(Ne)).isDirectory()?yield Ve(Ne,_e,q,oe):yield oA(Ne,_e,oe)}yield ioUtil.chmod(X,(yield ioUtil.stat(ee)).mode)})}
function oA(ee,X,q){return Ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(ee)).isSymbolicLink()){try{yield ioUtil.lstat(X),yield ioUtil.unlink(X)}catch(we){we.code==="EPERM"&&(yield ioUtil.chmod(
X,"0666"),yield ioUtil.unlink(X))}const oe=yield ioUtil.readlink(ee);yield ioUtil.symlink(oe,X,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(X))||q)&&(yield ioUtil.copyFile(ee,X))})}const hA=lA(
import.meta.url)("timers");var QA=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){
Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};const fA=process.platform==="win32";class SA extends se.
EventEmitter{constructor(X,q,oe){if(super(),!X)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=X,this.args=q||[],this.options=oe||{}}_debug(X){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(X)}_getCommandString(X,q){const oe=this._getSpawnFileName(),we=this._getSpawnArgs(X);let pe=q?"":"[command]";if(fA)if(this._isCmdFile()){pe+=oe;for(const Ne of we)
pe+=` ${Ne}`}else if(X.windowsVerbatimArguments){pe+=`"${oe}"`;for(const Ne of we)pe+=` ${Ne}`}else{pe+=this._windowsQuoteCmdArg(oe);for(const Ne of we)pe+=` ${this._windowsQuoteCmdArg(Ne)}`}else{pe+=
oe;for(const Ne of we)pe+=` ${Ne}`}return pe}_processLineBuffer(X,q,oe){try{let we=q+X.toString(),pe=we.indexOf(n.EOL);for(;pe>-1;){const Ne=we.substring(0,pe);oe(Ne),we=we.substring(pe+n.EOL.length),
pe=we.indexOf(n.EOL)}return we}catch(we){return this._debug(`error processing line. Failed with error ${we}`),""}}_getSpawnFileName(){return fA&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(X){
if(fA&&this._isCmdFile()){let q=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)q+=" ",q+=X.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return q+='"',[q]}
return this.args}_endsWith(X,q){return X.endsWith(q)}_isCmdFile(){const X=this.toolPath.toUpperCase();return this._endsWith(X,".CMD")||this._endsWith(X,".BAT")}_windowsQuoteCmdArg(X){if(!this._isCmdFile())
return this._uvQuoteCmdArg(X);if(!X)return'""';const q=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const Ne of X)if(q.some(_e=>_e===Ne)){oe=
!0;break}if(!oe)return X;let we='"',pe=!0;for(let Ne=X.length;Ne>0;Ne--)we+=X[Ne-1],pe&&X[Ne-1]==="\\"?we+="\\":X[Ne-1]==='"'?(pe=!0,we+='"'):pe=!1;return we+='"',we.split("").reverse().join("")}_uvQuoteCmdArg(X){
if(!X)return'""';if(!X.includes(" ")&&!X.includes("	")&&!X.includes('"'))return X;if(!X.includes('"')&&!X.includes("\\"))return`"${X}"`;let q='"',oe=!0;for(let we=X.length;we>0;we--)q+=X[we-1],oe&&X[we-
1]==="\\"?q+="\\":X[we-1]==='"'?(oe=!0,q+="\\"):oe=!1;return q+='"',q.split("").reverse().join("")}_cloneExecOptions(X){X=X||{};const q={cwd:X.cwd||process.cwd(),env:X.env||process.env,silent:X.silent||
!1,windowsVerbatimArguments:X.windowsVerbatimArguments||!1,failOnStdErr:X.failOnStdErr||!1,ignoreReturnCode:X.ignoreReturnCode||!1,delay:X.delay||1e4};return q.outStream=X.outStream||process.stdout,q.
errStream=X.errStream||process.stderr,q}_getSpawnOptions(X,q){X=X||{};const oe={};return oe.cwd=X.cwd,oe.env=X.env,oe.windowsVerbatimArguments=X.windowsVerbatimArguments||this._isCmdFile(),X.windowsVerbatimArguments&&
(oe.argv0=`"${q}"`),oe}exec(){return QA(this,void 0,void 0,function*(){return!gA(this.toolPath)&&(this.toolPath.includes("/")||fA&&this.toolPath.includes("\\"))&&(this.toolPath=E.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ue(this.toolPath,!0),new Promise((X,q)=>QA(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("ar\
guments:");for(const Pe of this.args)this._debug(`   ${Pe}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+n.EOL);const we=new mA(
oe,this.toolPath);if(we.on("debug",Pe=>{this._debug(Pe)}),this.options.cwd&&!(yield nA(this.options.cwd)))return q(new Error(`The cwd: ${this.options.cwd} does not exist!`));const pe=this._getSpawnFileName(),
Ne=ue.spawn(pe,this._getSpawnArgs(oe),this._getSpawnOptions(this.options,pe));let _e="";Ne.stdout&&Ne.stdout.on("data",Pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(Pe),!oe.silent&&oe.outStream&&oe.outStream.write(Pe),_e=this._processLineBuffer(Pe,_e,xe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(xe)})});let EA="";
if(Ne.stderr&&Ne.stderr.on("data",Pe=>{we.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Pe),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?
oe.errStream:oe.outStream).write(Pe),EA=this._processLineBuffer(Pe,EA,xe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(xe)})}),Ne.on("error",Pe=>{we.processError=
Pe.message,we.processExited=!0,we.processClosed=!0,we.CheckComplete()}),Ne.on("exit",Pe=>{we.processExitCode=Pe,we.processExited=!0,this._debug(`Exit code ${Pe} received from tool '${this.toolPath}'`),
we.CheckComplete()}),Ne.on("close",Pe=>{we.processExitCode=Pe,we.processExited=!0,we.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),we.CheckComplete()}),we.on("d\
one",(Pe,xe)=>{_e.length>0&&this.emit("stdline",_e),EA.length>0&&this.emit("errline",EA),Ne.removeAllListeners(),Pe?q(Pe):X(xe)}),this.options.input){if(!Ne.stdin)throw new Error("child process missin\
g stdin");Ne.stdin.end(this.options.input)}}))})}}function pA(ee){const X=[];let q=!1,oe=!1,we="";function pe(Ne){oe&&Ne!=='"'&&(we+="\\"),we+=Ne,oe=!1}for(let Ne=0;Ne<ee.length;Ne++){const _e=ee.charAt(
Ne);if(_e==='"'){oe?pe(_e):q=!q;continue}if(_e==="\\"&&oe){pe(_e);continue}if(_e==="\\"&&q){oe=!0;continue}if(_e===" "&&!q){we.length>0&&(X.push(we),we="");continue}pe(_e)}return we.length>0&&X.push(we.
trim()),X}class mA extends se.EventEmitter{constructor(X,q){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!q)throw new Error("toolPath must not be empty");this.options=X,this.toolPath=q,X.delay&&(this.delay=X.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,hA.setTimeout)(mA.HandleTimeout,this.delay,this)))}_debug(X){this.emit("debug",X)}_setResult(){let X;this.processExited&&(this.processError?X=new Error(`There was \
an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
X=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(X=new Error(`The process '${this.toolPath}' failed because o\
ne or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",X,this.processExitCode)}static HandleTimeout(X){if(!X.
done){if(!X.processClosed&&X.processExited){const q=`The STDIO streams did not close within ${X.delay/1e3} seconds of the exit event from process '${X.toolPath}'. This may indicate a child process inh\
erited the STDIO streams and has not yet exited.`;X._debug(q)}X._setResult()}}}var bA=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(
function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(
ee,X||[])).next())})};function FA(ee,X,q){return bA(this,void 0,void 0,function*(){const oe=tr.argStringToArray(ee);if(oe.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");
const we=oe[0];return X=oe.slice(1).concat(X||[]),new tr.ToolRunner(we,X,q).exec()})}function Je(ee,X,q){return bA(this,void 0,void 0,function*(){var oe,we;let pe="",Ne="";const _e=new StringDecoder("\
utf8"),EA=new StringDecoder("utf8"),Pe=(oe=q?.listeners)===null||oe===void 0?void 0:oe.stdout,xe=(we=q?.listeners)===null||we===void 0?void 0:we.stderr,iA=HA=>{Ne+=EA.write(HA),xe&&xe(HA)},PA=HA=>{pe+=
_e.write(HA),Pe&&Pe(HA)},tt=Object.assign(Object.assign({},q?.listeners),{stdout:PA,stderr:iA}),jA=yield FA(ee,X,Object.assign(Object.assign({},q),{listeners:tt}));return pe+=_e.end(),Ne+=EA.end(),{exitCode:jA,
stdout:pe,stderr:Ne}})}var _=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){function _e(xe){try{Pe(oe.next(xe))}catch(iA){
Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})};const Y=()=>_(void 0,void 0,void 0,function*(){
const{stdout:ee}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:X}=yield exec.getExecOutput('powershell -comman\
d "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:X.trim(),version:ee.trim()}}),Z=()=>_(void 0,void 0,void 0,function*(){var ee,X,q,oe;const{stdout:we}=yield exec.
getExecOutput("sw_vers",void 0,{silent:!0}),pe=(X=(ee=we.match(/ProductVersion:\s*(.+)/))===null||ee===void 0?void 0:ee[1])!==null&&X!==void 0?X:"";return{name:(oe=(q=we.match(/ProductName:\s*(.+)/))===
null||q===void 0?void 0:q[1])!==null&&oe!==void 0?oe:"",version:pe}}),L=()=>_(void 0,void 0,void 0,function*(){const{stdout:ee}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[X,
q]=ee.trim().split(`
`);return{name:X,version:q}}),j=n.platform(),te=n.arch(),ae=j==="win32",le=j==="darwin",Qe=j==="linux";function Le(){return _(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield ae?
Y():le?Z():L()),{platform:j,arch:te,isWindows:ae,isMacOS:le,isLinux:Qe})})}var je=function(ee,X,q,oe){function we(pe){return pe instanceof q?pe:new q(function(Ne){Ne(pe)})}return new(q||(q=Promise))(function(pe,Ne){
function _e(xe){try{Pe(oe.next(xe))}catch(iA){Ne(iA)}}function EA(xe){try{Pe(oe.throw(xe))}catch(iA){Ne(iA)}}function Pe(xe){xe.done?pe(xe.value):we(xe.value).then(_e,EA)}Pe((oe=oe.apply(ee,X||[])).next())})},
AA;(function(ee){ee[ee.Success=0]="Success",ee[ee.Failure=1]="Failure"})(AA||(AA={}));function Xe(ee,X){const q=toCommandValue(X);if(process.env[ee]=q,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(ee,X));issueCommand("set-env",{name:ee},q)}function tA(ee){R("add-mask",{},ee)}function rA(ee){process.env.GITHUB_PATH||""?issueFileCommand("PATH",ee):issueCommand("add-pa\
th",{},ee),process.env.PATH=`${ee}${path.delimiter}${process.env.PATH}`}function aA(ee,X){const q=process.env[`INPUT_${ee.replace(/ /g,"_").toUpperCase()}`]||"";if(X&&X.required&&!q)throw new Error(`I\
nput required and not supplied: ${ee}`);return X&&X.trimWhitespace===!1?q:q.trim()}function DA(ee,X){const q=aA(ee,X).split(`
`).filter(oe=>oe!=="");return X&&X.trimWhitespace===!1?q:q.map(oe=>oe.trim())}function cA(ee,X){const q=["true","True","TRUE"],oe=["false","False","FALSE"],we=aA(ee,X);if(q.includes(we))return!0;if(oe.
includes(we))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${ee}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function CA(ee,X){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",l(ee,X));process.stdout.write(n.EOL),R("set-output",{name:ee},
M(X))}function kA(ee){issue("echo",ee?"on":"off")}function wA(ee){process.exitCode=AA.Failure,RA(ee)}function xA(){return process.env.RUNNER_DEBUG==="1"}function dA(ee){R("debug",{},ee)}function RA(ee,X={}){
R("error",D(X),ee instanceof Error?ee.toString():ee)}function YA(ee,X={}){R("warning",D(X),ee instanceof Error?ee.toString():ee)}function OA(ee,X={}){issueCommand("notice",toCommandProperties(X),ee instanceof
Error?ee.toString():ee)}function LA(ee){process.stdout.write(ee+n.EOL)}function vA(ee){issue("group",ee)}function UA(){issue("endgroup")}function WA(ee,X){return je(this,void 0,void 0,function*(){vA(ee);
let q;try{q=yield X()}finally{UA()}return q})}function XA(ee,X){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(ee,X));issueCommand("save-state",{name:ee},toCommandValue(
X))}function NA(ee){return process.env[`STATE_${ee}`]||""}function JA(ee){return je(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(ee)})}}),2779:((V,$,e)=>{var n,M;e.d($,{Qq:()=>U});
var D=e(8611),R=e(5692),y=e(9783),c=e(770),B=e(6752),g=function(t,s,h,o){function f(w){return w instanceof h?w:new h(function(Q){Q(w)})}return new(h||(h=Promise))(function(w,Q){function d(G){try{T(o.next(
G))}catch(J){Q(J)}}function b(G){try{T(o.throw(G))}catch(J){Q(J)}}function T(G){G.done?w(G.value):f(G.value).then(d,b)}T((o=o.apply(t,s||[])).next())})},A;(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=
300]="MultipleChoices",t[t.MovedPermanently=301]="MovedPermanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",
t[t.SwitchProxy=306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=401]="Unauthorized",t[t.
PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotAllowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=500]="I\
nternalServerError",t[t.NotImplemented=501]="NotImplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var C;
(function(t){t.Accept="accept",t.ContentType="content-type"})(C||(C={}));var a;(function(t){t.ApplicationJson="application/json"})(a||(a={}));function i(t){const s=pm.getProxyUrl(new URL(t));return s?
s.href:""}const l=[A.MovedPermanently,A.ResourceMoved,A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],E=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],I=["OPTIONS","GET","DELETE","HEAD"],p=10,
k=5;class N extends Error{constructor(s,h){super(s),this.name="HttpClientError",this.statusCode=h,Object.setPrototypeOf(this,N.prototype)}}class S{constructor(s){this.message=s}readBody(){return g(this,
void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){let h=Buffer.alloc(0);this.message.on("data",o=>{h=Buffer.concat([h,o])}),this.message.on("end",()=>{s(h.toString())})}))})}readBodyBuffer(){
return g(this,void 0,void 0,function*(){return new Promise(s=>g(this,void 0,void 0,function*(){const h=[];this.message.on("data",o=>{h.push(o)}),this.message.on("end",()=>{s(Buffer.concat(h))})}))})}}
function H(t){return new URL(t).protocol==="https:"}class U{constructor(s,h,o){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=
!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(s),this.handlers=h||[],this.requestOptions=o,o&&(o.ignoreSslError!=null&&(this._ignoreSslError=
o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=o.allowRedirectDowngrade),
o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.allowRetries!=null&&(this._allowRetries=o.allowRetries),o.maxRetries!=null&&(this.
_maxRetries=o.maxRetries))}options(s,h){return g(this,void 0,void 0,function*(){return this.request("OPTIONS",s,null,h||{})})}get(s,h){return g(this,void 0,void 0,function*(){return this.request("GET",
s,null,h||{})})}del(s,h){return g(this,void 0,void 0,function*(){return this.request("DELETE",s,null,h||{})})}post(s,h,o){return g(this,void 0,void 0,function*(){return this.request("POST",s,h,o||{})})}patch(s,h,o){
return g(this,void 0,void 0,function*(){return this.request("PATCH",s,h,o||{})})}put(s,h,o){return g(this,void 0,void 0,function*(){return this.request("PUT",s,h,o||{})})}head(s,h){return g(this,void 0,
void 0,function*(){return this.request("HEAD",s,null,h||{})})}sendStream(s,h,o,f){return g(this,void 0,void 0,function*(){return this.request(s,h,o,f)})}getJson(s){return g(this,arguments,void 0,function*(h,o={}){
o[C.Accept]=this._getExistingOrDefaultHeader(o,C.Accept,a.ApplicationJson);const f=yield this.get(h,o);return this._processResponse(f,this.requestOptions)})}postJson(s,h){return g(this,arguments,void 0,
function*(o,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);
const d=yield this.post(o,Q,w);return this._processResponse(d,this.requestOptions)})}putJson(s,h){return g(this,arguments,void 0,function*(o,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(
w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,a.ApplicationJson);const d=yield this.put(o,Q,w);return this._processResponse(d,this.requestOptions)})}patchJson(s,h){
return g(this,arguments,void 0,function*(o,f,w={}){const Q=JSON.stringify(f,null,2);w[C.Accept]=this._getExistingOrDefaultHeader(w,C.Accept,a.ApplicationJson),w[C.ContentType]=this._getExistingOrDefaultContentTypeHeader(
w,a.ApplicationJson);const d=yield this.patch(o,Q,w);return this._processResponse(d,this.requestOptions)})}request(s,h,o,f){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error("C\
lient has already been disposed.");const w=new URL(h);let Q=this._prepareRequest(s,w,f);const d=this._allowRetries&&I.includes(s)?this._maxRetries+1:1;let b=0,T;do{if(T=yield this.requestRaw(Q,o),T&&T.
message&&T.message.statusCode===A.Unauthorized){let J;for(const P of this.handlers)if(P.canHandleAuthentication(T)){J=P;break}return J?J.handleAuthentication(this,Q,o):T}let G=this._maxRedirects;for(;T.
message.statusCode&&l.includes(T.message.statusCode)&&this._allowRedirects&&G>0;){const J=T.message.headers.location;if(!J)break;const P=new URL(J);if(w.protocol==="https:"&&w.protocol!==P.protocol&&!this.
_allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield T.readBody(),P.hostname!==w.hostname)for(const se in f)se.toLowerCase()==="authorization"&&delete f[se];Q=this._prepareRequest(s,P,f),T=yield this.requestRaw(Q,o),G--}if(!T.message.
statusCode||!E.includes(T.message.statusCode))return T;b+=1,b<d&&(yield T.readBody(),yield this._performExponentialBackoff(b))}while(b<d);return T})}dispose(){this._agent&&this._agent.destroy(),this._disposed=
!0}requestRaw(s,h){return g(this,void 0,void 0,function*(){return new Promise((o,f)=>{function w(Q,d){Q?f(Q):d?o(d):f(new Error("Unknown error"))}this.requestRawWithCallback(s,h,w)})})}requestRawWithCallback(s,h,o){
typeof h=="string"&&(s.options.headers||(s.options.headers={}),s.options.headers["Content-Length"]=Buffer.byteLength(h,"utf8"));let f=!1;function w(b,T){f||(f=!0,o(b,T))}const Q=s.httpModule.request(s.
options,b=>{const T=new S(b);w(void 0,T)});let d;Q.on("socket",b=>{d=b}),Q.setTimeout(this._socketTimeout||3*6e4,()=>{d&&d.end(),w(new Error(`Request timeout: ${s.options.path}`))}),Q.on("error",function(b){
w(b)}),h&&typeof h=="string"&&Q.write(h,"utf8"),h&&typeof h!="string"?(h.on("close",function(){Q.end()}),h.pipe(Q)):Q.end()}getAgent(s){const h=new URL(s);return this._getAgent(h)}getAgentDispatcher(s){
const h=new URL(s),o=y.s(h);if(o&&o.hostname)return this._getProxyAgentDispatcher(h,o)}_prepareRequest(s,h,o){const f={};f.parsedUrl=h;const w=f.parsedUrl.protocol==="https:";f.httpModule=w?n||(n=e.t(
R,2)):M||(M=e.t(D,2));const Q=w?443:80;if(f.options={},f.options.host=f.parsedUrl.hostname,f.options.port=f.parsedUrl.port?parseInt(f.parsedUrl.port):Q,f.options.path=(f.parsedUrl.pathname||"")+(f.parsedUrl.
search||""),f.options.method=s,f.options.headers=this._mergeHeaders(o),this.userAgent!=null&&(f.options.headers["user-agent"]=this.userAgent),f.options.agent=this._getAgent(f.parsedUrl),this.handlers)
for(const d of this.handlers)d.prepareRequest(f.options);return f}_mergeHeaders(s){return this.requestOptions&&this.requestOptions.headers?Object.assign({},v(this.requestOptions.headers),v(s||{})):v(s||
{})}_getExistingOrDefaultHeader(s,h,o){let f;if(this.requestOptions&&this.requestOptions.headers){const Q=v(this.requestOptions.headers)[h];Q&&(f=typeof Q=="number"?Q.toString():Q)}const w=s[h];return w!==
void 0?typeof w=="number"?w.toString():w:f!==void 0?f:o}_getExistingOrDefaultContentTypeHeader(s,h){let o;if(this.requestOptions&&this.requestOptions.headers){const w=v(this.requestOptions.headers)[C.
ContentType];w&&(typeof w=="number"?o=String(w):Array.isArray(w)?o=w.join(", "):o=w)}const f=s[C.ContentType];return f!==void 0?typeof f=="number"?String(f):Array.isArray(f)?f.join(", "):f:o!==void 0?
o:h}_getAgent(s){let h;const o=y.s(s),f=o&&o.hostname;if(this._keepAlive&&f&&(h=this._proxyAgent),f||(h=this._agent),h)return h;const w=s.protocol==="https:";let Q=100;if(this.requestOptions&&(Q=this.
requestOptions.maxSockets||D.globalAgent.maxSockets),o&&o.hostname){const d={maxSockets:Q,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(o.username||o.password)&&{proxyAuth:`${o.username}\
:${o.password}`}),{host:o.hostname,port:o.port})};let b;const T=o.protocol==="https:";w?b=T?c.httpsOverHttps:c.httpsOverHttp:b=T?c.httpOverHttps:c.httpOverHttp,h=b(d),this._proxyAgent=h}if(!h){const d={
keepAlive:this._keepAlive,maxSockets:Q};h=w?new R.Agent(d):new D.Agent(d),this._agent=h}return w&&this._ignoreSslError&&(h.options=Object.assign(h.options||{},{rejectUnauthorized:!1})),h}_getProxyAgentDispatcher(s,h){
let o;if(this._keepAlive&&(o=this._proxyAgentDispatcher),o)return o;const f=s.protocol==="https:";return o=new B.kT(Object.assign({uri:h.href,pipelining:this._keepAlive?1:0},(h.username||h.password)&&
{token:`Basic ${Buffer.from(`${h.username}:${h.password}`).toString("base64")}`})),this._proxyAgentDispatcher=o,f&&this._ignoreSslError&&(o.options=Object.assign(o.options.requestTls||{},{rejectUnauthorized:!1})),
o}_getUserAgentWithOrchestrationId(s){const h=s||"actions/http-client",o=process.env.ACTIONS_ORCHESTRATION_ID;if(o){const f=o.replace(/[^a-z0-9_.-]/gi,"_");return`${h} actions_orchestration_id/${f}`}return h}_performExponentialBackoff(s){
return g(this,void 0,void 0,function*(){s=Math.min(p,s);const h=k*Math.pow(2,s);return new Promise(o=>setTimeout(()=>o(),h))})}_processResponse(s,h){return g(this,void 0,void 0,function*(){return new Promise(
(o,f)=>g(this,void 0,void 0,function*(){const w=s.message.statusCode||0,Q={statusCode:w,result:null,headers:{}};w===A.NotFound&&o(Q);function d(G,J){if(typeof J=="string"){const P=new Date(J);if(!isNaN(
P.valueOf()))return P}return J}let b,T;try{T=yield s.readBody(),T&&T.length>0&&(h&&h.deserializeDates?b=JSON.parse(T,d):b=JSON.parse(T),Q.result=b),Q.headers=s.message.headers}catch{}if(w>299){let G;b&&
b.message?G=b.message:T&&T.length>0?G=T:G=`Failed request: (${w})`;const J=new N(G,w);J.result=Q.result,f(J)}else o(Q)}))})}}const v=t=>Object.keys(t).reduce((s,h)=>(s[h.toLowerCase()]=t[h],s),{})}),9783:((V,$,e)=>{
e.d($,{H:()=>M,s:()=>n});function n(y){const c=y.protocol==="https:";if(M(y))return;const B=c?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new R(
B)}catch{if(!B.startsWith("http://")&&!B.startsWith("https://"))return new R(`http://${B}`)}else return}function M(y){if(!y.hostname)return!1;const c=y.hostname;if(D(c))return!0;const B=process.env.no_proxy||
process.env.NO_PROXY||"";if(!B)return!1;let g;y.port?g=Number(y.port):y.protocol==="http:"?g=80:y.protocol==="https:"&&(g=443);const A=[y.hostname.toUpperCase()];typeof g=="number"&&A.push(`${A[0]}:${g}`);
for(const C of B.split(",").map(a=>a.trim().toUpperCase()).filter(a=>a))if(C==="*"||A.some(a=>a===C||a.endsWith(`.${C}`)||C.startsWith(".")&&a.endsWith(`${C}`)))return!0;return!1}function D(y){const c=y.
toLowerCase();return c==="localhost"||c.startsWith("127.")||c.startsWith("[::1]")||c.startsWith("[0:0:0:0:0:0:0:1]")}class R extends URL{constructor(c,B){super(c,B),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}})},ht={};function MA(V){var $=ht[V];if($!==
void 0)return $.exports;var e=ht[V]={exports:{}},n=!0;try{jn[V](e,e.exports,MA),n=!1}finally{n&&delete ht[V]}return e.exports}typeof MA<"u"&&(MA.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).
slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var V=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$=typeof Symbol=="function"?Symbol("webpack exports"):"_\
_webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",n=D=>{D&&D.d<1&&(D.d=1,D.forEach(R=>R.r--),D.forEach(R=>R.r--?R.r++:R()))},M=D=>D.map(R=>{if(R!==null&&typeof R==
"object"){if(R[V])return R;if(R.then){var y=[];y.d=0,R.then(g=>{c[$]=g,n(y)},g=>{c[e]=g,n(y)});var c={};return c[V]=g=>g(y),c}}var B={};return B[V]=g=>{},B[$]=R,B});MA.a=(D,R,y)=>{var c;y&&((c=[]).d=-1);
var B=new Set,g=D.exports,A,C,a,i=new Promise((l,E)=>{a=E,C=l});i[$]=g,i[V]=l=>(c&&l(c),B.forEach(l),i.catch(E=>{})),D.exports=i,R(l=>{A=M(l);var E,I=()=>A.map(k=>{if(k[e])throw k[e];return k[$]}),p=new Promise(
k=>{E=()=>k(I),E.r=0;var N=S=>S!==c&&!B.has(S)&&(B.add(S),S&&!S.d&&(E.r++,S.push(E)));A.map(S=>S[V](N))});return E.r?p:I()},l=>(l?a(i[e]=l):C(g),n(c))),c&&c.d<0&&(c.d=0)}})(),(()=>{var V=Object.getPrototypeOf?
e=>Object.getPrototypeOf(e):e=>e.__proto__,$;MA.t=function(e,n){if(n&1&&(e=this(e)),n&8||typeof e=="object"&&e&&(n&4&&e.__esModule||n&16&&typeof e.then=="function"))return e;var M=Object.create(null);
MA.r(M);var D={};$=$||[null,V({}),V([]),V(V)];for(var R=n&2&&e;typeof R=="object"&&!~$.indexOf(R);R=V(R))Object.getOwnPropertyNames(R).forEach(y=>D[y]=()=>e[y]);return D.default=()=>e,MA.d(M,D),M}})(),
MA.d=(V,$)=>{for(var e in $)MA.o($,e)&&!MA.o(V,e)&&Object.defineProperty(V,e,{enumerable:!0,get:$[e]})},MA.o=(V,$)=>Object.prototype.hasOwnProperty.call(V,$),MA.r=V=>{typeof Symbol<"u"&&Symbol.toStringTag&&
Object.defineProperty(V,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(V,"__esModule",{value:!0})};var Vt=MA(4160);Vt=await Vt;
