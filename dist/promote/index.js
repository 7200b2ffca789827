const Lt={},Ut={},Nt={},jt={},Bt={},Wt={};import{createRequire as Xe}from"module";const Ft={};var Dt={3313:(te=>{te.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(j){this.pending<this.max?m(this,j):this.waiting.push(j)},se.prototype.wait=function(j){this.pending===0?j(this.error):this.listeners.push(j)},se.prototype.hold=
function(){return e(this)};function e(j){j.pending+=1;var K=!1;return z;function z(v){if(K)throw new Error("callback called twice");if(K=!0,j.error=j.error||v,j.pending-=1,j.waiting.length>0&&j.pending<
j.max)m(j,j.waiting.shift());else if(j.pending===0){var M=j.listeners;j.listeners=[],M.forEach(X)}}function X(v){v(j.error)}}function m(j,K){K(e(j))}}),770:((te,se,e)=>{te.exports=e(218)}),218:((te,se,e)=>{
var m,j=e(9278),K=e(4756),z=e(8611),X=e(5692),v=e(4434),M=e(2613),R=e(9023);se.httpOverHttp=B,se.httpsOverHttp=x,se.httpOverHttps=f,se.httpsOverHttps=c;function B(y){var t=new o(y);return t.request=z.
request,t}function x(y){var t=new o(y);return t.request=z.request,t.createSocket=l,t.defaultPort=443,t}function f(y){var t=new o(y);return t.request=X.request,t}function c(y){var t=new o(y);return t.request=
X.request,t.createSocket=l,t.defaultPort=443,t}function o(y){var t=this;t.options=y||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||z.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(a,$,E,_){for(var w=u($,E,_),r=0,g=t.requests.length;r<g;++r){var s=t.requests[r];if(s.host===w.host&&s.port===w.port){t.requests.splice(r,1),s.request.onSocket(a);return}}
a.destroy(),t.removeSocket(a)})}R.inherits(o,v.EventEmitter),o.prototype.addRequest=function(t,n,a,$){var E=this,_=P({request:t},E.options,u(n,a,$));if(E.sockets.length>=this.maxSockets){E.requests.push(
_);return}E.createSocket(_,function(w){w.on("free",r),w.on("close",g),w.on("agentRemove",g),t.onSocket(w);function r(){E.emit("free",w,_)}function g(s){E.removeSocket(w),w.removeListener("free",r),w.removeListener(
"close",g),w.removeListener("agentRemove",g)}})},o.prototype.createSocket=function(t,n){var a=this,$={};a.sockets.push($);var E=P({},a.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(E.localAddress=t.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),A(
"making CONNECT request");var _=a.request(E);_.useChunkedEncodingByDefault=!1,_.once("response",w),_.once("upgrade",r),_.once("connect",g),_.once("error",s),_.end();function w(h){h.upgrade=!0}function r(h,i,C){
process.nextTick(function(){g(h,i,C)})}function g(h,i,C){if(_.removeAllListeners(),i.removeAllListeners(),h.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",h.statusCode),
i.destroy();var I=new Error("tunneling socket could not be established, statusCode="+h.statusCode);I.code="ECONNRESET",t.request.emit("error",I),a.removeSocket($);return}if(C.length>0){A("got illegal \
response body from proxy"),i.destroy();var I=new Error("got illegal response body from proxy");I.code="ECONNRESET",t.request.emit("error",I),a.removeSocket($);return}return A("tunneling connection has\
 established"),a.sockets[a.sockets.indexOf($)]=i,n(i)}function s(h){_.removeAllListeners(),A(`tunneling socket could not be established, cause=%s
`,h.message,h.stack);var i=new Error("tunneling socket could not be established, cause="+h.message);i.code="ECONNRESET",t.request.emit("error",i),a.removeSocket($)}},o.prototype.removeSocket=function(t){
var n=this.sockets.indexOf(t);if(n!==-1){this.sockets.splice(n,1);var a=this.requests.shift();a&&this.createSocket(a,function($){a.request.onSocket($)})}};function l(y,t){var n=this;o.prototype.createSocket.
call(n,y,function(a){var $=y.request.getHeader("host"),E=P({},n.options,{socket:a,servername:$?$.replace(/:.*$/,""):y.host}),_=K.connect(0,E);n.sockets[n.sockets.indexOf(a)]=_,t(_)})}function u(y,t,n){
return typeof y=="string"?{host:y,port:t,localAddress:n}:y}function P(y){for(var t=1,n=arguments.length;t<n;++t){var a=arguments[t];if(typeof a=="object")for(var $=Object.keys(a),E=0,_=$.length;E<_;++E){
var w=$[E];a[w]!==void 0&&(y[w]=a[w])}}return y}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var y=Array.prototype.slice.call(arguments);typeof y[0]=="string"?y[0]=
"TUNNEL: "+y[0]:y.unshift("TUNNEL:"),console.error.apply(console,y)}:A=function(){},m=A}),4248:(te=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,
2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,
3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,
31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,
1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,
3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,
2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,
2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,
3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,
1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,
1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,
4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,
2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,
755167117]);function e(m){let j=-1;for(let K of m)j=se[(j^K)&255]^j>>>8;return(j^-1)>>>0}te.exports=e}),3502:((te,se,e)=>{var m=e(9896),j=e(9023),K=e(2203),z=K.Readable,X=K.PassThrough,v=e(3313),M=e(4434).
EventEmitter;se.BufferSlicer=x,se.FdSlicer=R,j.inherits(R,M);function R(f){M.call(this),this.fd=f,this.pend=new v,this.pend.max=1,this.refCount=0}R.prototype.read=function(f,c,o,l,u){var P=this;P.pend.
go(function(A){m.read(P.fd,f,c,o,l,function(y,t,n){A(),u(y,t,n)})})},R.prototype.createReadStream=function(f){return new B(this,f)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;m.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},j.inherits(B,z);function B(f,c){c=c||
{},z.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}B.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(l){var u=Buffer.allocUnsafe(o);m.read(c.context.fd,u,0,o,c.pos,function(P,A){
P?c.destroy(P):A===0?(c.push(null),c._cleanup()):(c.pos+=A,c.push(u.slice(0,A))),l()})})},B.prototype._destroy=function(f,c){this._cleanup(),c(f)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},j.inherits(x,M);function x(f){M.call(this),this.refCount=0,this.buffer=f}x.prototype.read=function(f,c,o,l,u){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(l<0)throw new RangeError("position is negative: "+l);if(c+o>f.length&&(o=f.length-c),l+o>this.buffer.length&&(o=this.buffer.length-l),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(f,c,l,l+o),setImmediate(function(){u(null,o)})},x.prototype.createReadStream=function(f){f=f||{};var c=new X(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),l=65536,u=0;;){var P=u+l;if(P>=o.length){u<o.length&&c.write(o.slice(u,o.length));break}c.write(o.slice(u,P)),u=P}return c.end(),c},x.prototype.
ref=function(){this.refCount+=1},x.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,se,e)=>{var m,j=e(9896),K=e(3106),z=e(3502),X=e(9023),v=e(
4434).EventEmitter,M=e(2203).Transform,R=e(2203).PassThrough,B=e(2203).Writable;const x=typeof K.crc32=="function"?K.crc32:e(4248);m=u,m=P,m=A,m=y,m=f,m=c,se.SY=o,m=l,m=_,se.ax=w,m=r,m=g,m=t,m=$,m=E,m=
i;function f(p,b){return new Promise((W,k)=>{u(p,{...b,lazyEntries:!0},function(V,Y){if(V)return k(V);W(Y)})})}function c(p,b){return new Promise((W,k)=>{P(p,{...b,lazyEntries:!0},function(V,Y){if(V)return k(
V);W(Y)})})}function o(p,b){return new Promise((W,k)=>{A(p,{...b,lazyEntries:!0},function(V,Y){if(V)return k(V);W(Y)})})}function l(p,b,W){return new Promise((k,V)=>{y(p,b,{...W,lazyEntries:!0},function(Y,L){
if(Y)return V(Y);k(L)})})}function u(p,b,W){typeof b=="function"&&(W=b,b=null),b==null&&(b={}),b.autoClose==null&&(b.autoClose=!0),b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=
!0),b.validateEntrySizes==null&&(b.validateEntrySizes=!0),b.strictFileNames==null&&(b.strictFileNames=!1),W==null&&(W=de),j.open(p,"r",function(k,V){if(k)return W(k);P(V,b,function(Y,L){Y&&j.close(V,de),
W(Y,L)})})}function P(p,b,W){typeof b=="function"&&(W=b,b=null),b==null&&(b={}),b.autoClose==null&&(b.autoClose=!1),b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=!0),
b.validateEntrySizes==null&&(b.validateEntrySizes=!0),b.strictFileNames==null&&(b.strictFileNames=!1),W==null&&(W=de),j.fstat(p,function(k,V){if(k)return W(k);var Y=new z.FdSlicer(p);y(Y,V.size,b,W)})}
function A(p,b,W){typeof b=="function"&&(W=b,b=null),b==null&&(b={}),b.autoClose=!1,b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=!0),b.validateEntrySizes==null&&(b.validateEntrySizes=
!0),b.strictFileNames==null&&(b.strictFileNames=!1);var k=new z.BufferSlicer(p);y(k,p.length,b,W)}function y(p,b,W,k){typeof W=="function"&&(k=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=
!0),W.lazyEntries==null&&(W.lazyEntries=!1),W.decodeStrings==null&&(W.decodeStrings=!0);var V=!!W.decodeStrings;if(W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=
!1),k==null&&(k=de),typeof b!="number")throw new Error("expected totalSize parameter to be a number");if(b>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var Y=22,L=20,H=65535,O=Math.min(L+Y+H,b),F=fe(O),D=b-F.length;s(p,F,0,O,D,function(Z){if(Z)return k(Z);for(var ee=O-Y;ee>=
0;ee-=1)if(F.readUInt32LE(ee)===101010256){var Q=F.subarray(ee),ie=Q.readUInt16LE(4),ge=Q.readUInt16LE(10),be=Q.readUInt32LE(16),Ie=Q.readUInt16LE(20),Ce=Q.length-Y;if(Ie!==Ce)return k(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ue=V?q(Q.subarray(22),
!1):Q.subarray(22);if(ee-L>=0&&F.readUInt32LE(ee-L)===117853008){var Be=F.subarray(ee-L,ee-L+L),Ae=re(Be,8),Le=fe(56);return s(p,Le,0,Le.length,Ae,function(ue){return ue?k(ue):Le.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(ie=Le.readUInt32LE(16),ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):(ge=re(Le,32),be=re(
Le,48),k(null,new t(p,be,b,ge,Ue,W.autoClose,W.lazyEntries,V,W.validateEntrySizes,W.strictFileNames))))})}return ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):k(
null,new t(p,be,b,ge,Ue,W.autoClose,W.lazyEntries,V,W.validateEntrySizes,W.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(t,v);function t(p,b,W,k,V,Y,L,H,O,F){var D=this;v.call(D),D.reader=p,D.reader.on("error",function(Z){a(D,Z)}),D.reader.once("close",function(){D.emit("close")}),D.readEntryCursor=b,
D.fileSize=W,D.entryCount=k,D.comment=V,D.entriesRead=0,D.autoClose=!!Y,D.lazyEntries=!!L,D.decodeStrings=!!H,D.validateEntrySizes=!!O,D.strictFileNames=!!F,D.isOpen=!0,D.emittedError=!1,D.hasEachEntryBeenCalled=
!1,D.lazyEntries||D._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(p,b){p.autoClose&&p.close(),a(p,b)}function a(p,b){p.emittedError||(p.emittedError=
!0,p.emit("error",b))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var p=this;
if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){var b=fe(46);s(p.reader,b,0,b.length,p.readEntryCursor,function(W){
if(W)return n(p,W);if(!p.emittedError){var k=new $,V=b.readUInt32LE(0);if(V!==33639248)return n(p,new Error("invalid central directory file header signature: 0x"+V.toString(16)));if(k.versionMadeBy=b.
readUInt16LE(4),k.versionNeededToExtract=b.readUInt16LE(6),k.generalPurposeBitFlag=b.readUInt16LE(8),k.compressionMethod=b.readUInt16LE(10),k.lastModFileTime=b.readUInt16LE(12),k.lastModFileDate=b.readUInt16LE(
14),k.crc32=b.readUInt32LE(16),k.compressedSize=b.readUInt32LE(20),k.uncompressedSize=b.readUInt32LE(24),k.fileNameLength=b.readUInt16LE(28),k.extraFieldLength=b.readUInt16LE(30),k.fileCommentLength=b.
readUInt16LE(32),k.internalFileAttributes=b.readUInt16LE(36),k.externalFileAttributes=b.readUInt32LE(38),k.relativeOffsetOfLocalHeader=b.readUInt32LE(42),k.generalPurposeBitFlag&64)return n(p,new Error(
"strong encryption is not supported"));p.readEntryCursor+=46,b=fe(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),s(p.reader,b,0,b.length,p.readEntryCursor,function(Y){if(Y)return n(p,Y);if(!p.
emittedError){k.fileNameRaw=b.subarray(0,k.fileNameLength);var L=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=b.subarray(k.fileNameLength,L),k.fileCommentRaw=b.subarray(L,L+k.fileCommentLength);
try{k.extraFields=g(k.extraFieldRaw)}catch(ge){return n(p,ge)}if(p.decodeStrings){var H=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=q(k.fileCommentRaw,H),k.fileName=w(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,p.strictFileNames);var O=r(k.fileName);if(O!=null)return n(p,new Error(O))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,p.readEntryCursor+=b.length,
p.entriesRead+=1;for(var F=0;F<k.extraFields.length;F++){var D=k.extraFields[F];if(D.id===1){var Z=D.data,ee=0;if(k.uncompressedSize===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=re(Z,ee),ee+=8}if(k.compressedSize===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended information ext\
ra field does not include compressed size"));k.compressedSize=re(Z,ee),ee+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));k.relativeOffsetOfLocalHeader=re(Z,ee),ee+=8}break}}if(p.validateEntrySizes&&k.compressionMethod===0){var Q=k.uncompressedSize;if(k.isEncrypted()&&(Q+=12),
k.compressedSize!==Q){var ie="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return n(p,new Error(ie))}}p.emit("entry",k),p.lazyEntries||p._readEntry()}})}})}},
t.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");p.hasEachEntryBeenCalled=!0;let b=null;p.on("entry",k),p.on("end",V),p.on("error",Y);function W(){p.removeListener("entry",k),p.removeListener("end",V),p.removeListener("error",Y),p.
autoClose&&p.close()}function k(L){let{resolve:H}=b;b=null,H({value:L})}function V(){let{resolve:L}=b;b=null,W(),L({done:!0})}function Y(L){let{reject:H}=b;b=null,W(),H(L)}return{[Symbol.asyncIterator](){
return this},next(){const L=new Promise((H,O)=>{if(b!=null)throw new Error("next() called before previous Promise was resolved.");b={resolve:H,reject:O}});return p.readEntry(),L},return(L){return W(),
Promise.resolve({done:!0,value:L})},throw(L){return W(),Promise.reject(L)}}},t.prototype.openReadStream=function(p,b,W){var k=this,V=0,Y=p.compressedSize;if(W==null&&(W=b,b=null),b==null)b={};else{if(b.
decodeFileData===!1){if(b.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(b.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(b.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(b.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+b.decrypt);if(p.isCompressed()&&b.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(b.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(b.decompress===
!1||b.decompress===!0))throw new Error("invalid options.decompress value: "+b.decompress);H=b.decompress}}if(b.start!=null){if(V=b.start,V<0)throw new Error("options.start < 0");if(V>p.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(b.end!=null){if(Y=b.end,Y<0)throw new Error("options.end < 0");if(Y>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(Y<
V)throw new Error("options.end < options.start")}}var L=b.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&b.decompress===!1)&&(!p.isEncrypted()||b.decrypt===!1);if((b.start!=null||
b.end!=null)&&!L)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return W(new Error("closed"));if(p.isEncrypted()&&!L&&b.decrypt!==
!1)return W(new Error("entry is encrypted, and options.decodeFileData !== false"));var H;if(L)H=!1;else if(p.compressionMethod===8)H=b.decodeFileData!==!0;else return W(new Error("unsupported compress\
ion method: "+p.compressionMethod));k.readLocalFileHeader(p,{minimal:!0},function(O,F){if(O)return W(O);k.openReadStreamLowLevel(F.fileDataStart,p.compressedSize,V,Y,H,p.uncompressedSize,W)})},t.prototype.
openReadStreamLowLevel=function(p,b,W,k,V,Y,L){var H=this,O=p+b,F=H.reader.createReadStream({start:p+W,end:p+k}),D=F;if(V){var Z=!1,ee=K.createInflateRaw();F.on("error",function(Q){setImmediate(function(){
Z||ee.emit("error",Q)})}),F.pipe(ee),H.validateEntrySizes?(D=new h(Y),ee.on("error",function(Q){setImmediate(function(){Z||D.emit("error",Q)})}),ee.pipe(D)):D=ee,Ee(D,function(){Z=!0,ee!==D&&ee.unpipe(
D),F.unpipe(ee),F.destroy()})}L(null,D)},t.prototype.readLocalFileHeader=function(p,b,W){var k=this;W==null&&(W=b,b=null),b==null&&(b={}),k.reader.ref();var V=fe(30);s(k.reader,V,0,V.length,p.relativeOffsetOfLocalHeader,
function(Y){try{if(Y)return W(Y);var L=V.readUInt32LE(0);if(L!==67324752)return W(new Error("invalid local file header signature: 0x"+L.toString(16)));var H=V.readUInt16LE(26),O=V.readUInt16LE(28),F=p.
relativeOffsetOfLocalHeader+30+H+O;if(F+p.compressedSize>k.fileSize)return W(new Error("file data overflows file bounds: "+F+" + "+p.compressedSize+" > "+k.fileSize));if(b.minimal)return W(null,{fileDataStart:F});
var D=new E;D.fileDataStart=F,D.versionNeededToExtract=V.readUInt16LE(4),D.generalPurposeBitFlag=V.readUInt16LE(6),D.compressionMethod=V.readUInt16LE(8),D.lastModFileTime=V.readUInt16LE(10),D.lastModFileDate=
V.readUInt16LE(12),D.crc32=V.readUInt32LE(14),D.compressedSize=V.readUInt32LE(18),D.uncompressedSize=V.readUInt32LE(22),D.fileNameLength=H,D.extraFieldLength=O,V=fe(H+O),k.reader.ref(),s(k.reader,V,0,
V.length,p.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?W(Z):(D.fileName=V.subarray(0,H),D.extraField=V.subarray(H),W(null,D))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},t.prototype.
openReadStreamPromise=function(p,b){return new Promise((W,k)=>{this.openReadStream(p,b,function(V,Y){if(V)return k(V);W(Y)})})},t.prototype.openReadStreamLowLevelPromise=function(p,b,W,k,V,Y){return new Promise(
(L,H)=>{this.openReadStream(p,b,W,k,V,Y,function(O,F){if(O)return H(O);L(F)})})},t.prototype.readLocalFileHeaderPromise=function(p,b){return new Promise((W,k)=>{this.readLocalFileHeader(p,b,function(V,Y){
if(V)return k(V);W(Y)})})};function $(){}$.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var b=0;b<this.extraFields.length;b++){var W=this.extraFields[b];if(W.id===21589){
var k=W.data;if(k.length<5)continue;var V=k[0],Y=1;if(!(V&Y))continue;var L=k.readInt32LE(1);return new Date(L*1e3)}else if(W.id===10){var k=W.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var H=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),O=H/1e4-116444736e5;return new Date(O)}}return _(this.lastModFileDate,this.lastModFileTime,p.timezone)},$.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},$.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function _(p,b,W){var k=p&31,V=(p>>5&15)-1,Y=(p>>9&127)+1980,L=0,H=(b&31)*2,O=b>>5&63,F=b>>11&31;if(W==null||W==="local")return new Date(Y,V,k,F,O,H,L);
if(W==="UTC")return new Date(Date.UTC(Y,V,k,F,O,H,L));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(p,b,W,k){for(var V=null,Y=0;Y<W.length;Y++){var L=W[Y];if(L.id===28789){
if(L.data.length<6||L.data.readUInt8(0)!==1)continue;var H=L.data.readUInt32LE(1);if(x(b)!==H)continue;V=q(L.data.subarray(5),!0);break}}if(V==null){var O=(p&2048)!==0;V=q(b,O)}return k||(V=V.replace(
/\\/g,"/")),V}function r(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+p:null}function g(p){for(var b=[],W=0;W<p.length-3;){var k=p.readUInt16LE(W+0),V=p.readUInt16LE(W+2),Y=W+4,L=Y+V;if(L>p.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var H=p.subarray(Y,L);b.push({id:k,data:H}),W=L}return b}function s(p,b,W,k,V,Y){if(k===0)return setImmediate(function(){Y(null,fe(0))});p.read(b,W,k,V,function(L,H){if(L)return Y(L);if(H<k)return Y(
new Error("unexpected EOF"));Y()})}X.inherits(h,M);function h(p){M.call(this),this.actualByteCount=0,this.expectedByteCount=p}h.prototype._transform=function(p,b,W){if(this.actualByteCount+=p.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return W(new Error(k))}W(null,p)},h.prototype._flush=
function(p){if(this.actualByteCount<this.expectedByteCount){var b="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(b))}p()},X.inherits(
i,v);function i(){v.call(this),this.refCount=0}i.prototype.ref=function(){this.refCount+=1},i.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error(
"invalid unref");p.close(b);function b(W){if(W)return p.emit("error",W);p.emit("close")}},i.prototype.createReadStream=function(p){p==null&&(p={});var b=p.start,W=p.end;if(b===W){var k=new R;return setImmediate(
function(){k.end()}),k}var V=this._readStreamForRange(b,W),Y=!1,L=new C(this);V.on("error",function(O){setImmediate(function(){Y||L.emit("error",O)})}),Ee(L,function(){V.unpipe(L),L.unref(),V.destroy()});
var H=new h(W-b);return L.on("error",function(O){setImmediate(function(){Y||H.emit("error",O)})}),Ee(H,function(){Y=!0,L.unpipe(H),L.destroy()}),V.pipe(L).pipe(H)},i.prototype._readStreamForRange=function(p,b){
throw new Error("not implemented")},i.prototype.read=function(p,b,W,k,V){var Y=this.createReadStream({start:k,end:k+W}),L=new B,H=0;L._write=function(O,F,D){O.copy(p,b+H,0,O.length),H+=O.length,D()},L.
on("finish",V),Y.on("error",function(O){V(O)}),Y.pipe(L)},i.prototype.close=function(p){setImmediate(p)},X.inherits(C,R);function C(p){R.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}
C.prototype._flush=function(p){this.unref(),p()},C.prototype.unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var I="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function q(p,b){if(b)return p.toString("utf8");for(var W="",k=0;k<p.length;k++)W+=I[p[k]];return W}function re(p,b){var W=p.readUInt32LE(b),k=p.readUInt32LE(b+4);return k*4294967296+
W}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(p){return Buffer.allocUnsafe(p)}:fe=function(p){return new Buffer(p)};function Ee(p,b){typeof p.destroy=="function"?p._destroy=function(W,k){
b(),k?.(W)}:p.destroy=b}function de(p){if(p)throw p}}),9037:((te,se,e)=>{var m=K=>{var z={};return e.d(z,K),z},j=K=>(()=>K);te.exports=m({getOctokit:()=>Lt.getOctokit})}),6543:((te,se,e)=>{var m=K=>{var z={};
return e.d(z,K),z},j=K=>(()=>K);te.exports=m({defaults:()=>Ut.defaults})}),8008:((te,se,e)=>{var m=K=>{var z={};return e.d(z,K),z},j=K=>(()=>K);te.exports=m({requestLog:()=>Nt.requestLog})}),212:((te,se,e)=>{
var m=K=>{var z={};return e.d(z,K),z},j=K=>(()=>K);te.exports=m({retry:()=>jt.retry})}),938:((te,se,e)=>{var m=K=>{var z={};return e.d(z,K),z},j=K=>(()=>K);te.exports=m({default:()=>Bt.default})}),5131:((te,se,e)=>{
var m=K=>{var z={};return e.d(z,K),z},j=K=>(()=>K);te.exports=m({default:()=>Wt.default})}),2613:(te=>{te.exports=Xe(import.meta.url)("assert")}),181:(te=>{te.exports=Xe(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Xe(import.meta.url)("crypto")}),4434:(te=>{te.exports=Xe(import.meta.url)("events")}),9896:(te=>{te.exports=Xe(import.meta.url)("fs")}),1943:(te=>{te.exports=Xe(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Xe(import.meta.url)("http")}),5692:(te=>{te.exports=Xe(import.meta.url)("https")}),9278:(te=>{te.exports=Xe(import.meta.url)("net")}),4573:(te=>{te.exports=Xe(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Xe(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Xe(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Xe(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Xe(import.meta.url)("node:http")}),4708:(te=>{te.exports=Xe(import.meta.url)("node:https")}),8995:(te=>{te.exports=Xe(import.meta.url)("node:module")}),8161:(te=>{te.exports=Xe(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Xe(import.meta.url)("node:path")}),1708:(te=>{te.exports=Xe(import.meta.url)("node:process")}),7075:(te=>{te.exports=Xe(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Xe(import.meta.url)("node:url")}),7975:(te=>{te.exports=Xe(import.meta.url)("node:util")}),8522:(te=>{te.exports=Xe(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Xe(import.meta.url)(
"os")}),6928:(te=>{te.exports=Xe(import.meta.url)("path")}),2203:(te=>{te.exports=Xe(import.meta.url)("stream")}),4756:(te=>{te.exports=Xe(import.meta.url)("tls")}),2018:(te=>{te.exports=Xe(import.meta.
url)("tty")}),7016:(te=>{te.exports=Xe(import.meta.url)("url")}),9023:(te=>{te.exports=Xe(import.meta.url)("util")}),3106:(te=>{te.exports=Xe(import.meta.url)("zlib")}),3e3:((te,se,e)=>{e.d(se,{WZ:()=>B,
j:()=>c,mJ:()=>f});var m=e(7598),j=e(6760),K=e(532),z=e(6191),X=e(7487),v=e(9870),M=e(3657),R=e(6584);function B(o,l){const u=o.boolean("upload-artifact",!0),P={overwrite:l,retentionDays:o.optional("r\
etention-days",x)},A=o.boolean("artifact-env-variables",!0);return{upload:u?P:void 0,artifactEnvVariables:A}}function x(o){if(/^0+$/.test(o))return;const l=(0,R.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(l>u)throw new Error(`must be at most ${u}, the repository's limit in days, not ${l}`);return l}async function f(o,{path:l,sha256:u,package:P},{upload:A,artifactEnvVariables:y}){if(y)return await(0,z.
mz)(o,{path:l,digest:u},A);const t=(0,M.z)((0,v.KC)(P)),n=(0,j.join)(await(0,X.Pd)("workflow-artifact-"),(0,j.basename)(l));await(0,K.lo)(n,t);const a=(0,m.createHash)("sha256").update(t).digest("hex");
return await(0,z.mz)(o,{path:n,digest:a},A)}function c({upload:o,artifactEnvVariables:l},u){!o||!l||!(0,X.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,se,e)=>{e.d(se,{B:()=>M,X:()=>B});var m=e(7975),j=e(9462),K=e(3657),z=e(5645),X=e(6006),v=e(3349);
async function M(x,f,{title:c,advice:o,idsIn:l}){x.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let u={};const P=A=>{const t={...{"dock-status-id":f.dockStatusId,...l(A)},
status:A.status||u.status};(0,m.isDeepStrictEqual)(t,u)||x.publish(t),u=t};return await(0,X.qt)(x,f,{longestWaitMs:x.inputs.longestWaitMs,advice:o,onStatus:P})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function B(x,{workflowId:f,flowId:c}){return x.log.info(`Exporting workflow ${f}, flow ${c}, from ${x.platform.url.href}`),await(0,j.N)(x,(0,j.R)(x.inputs.timeoutMs,
"No package"),async o=>{const l=await(0,v.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:u,exportJobId:P}=l,A=await M(o,l,{title:`Export job ${P??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":P})}),
y=await(0,v.EH)(o,l,A),t=async()=>(0,v.EH)(o,l,await(0,X.SO)(o,u)),n=E=>(0,K.u)(E,o.signal),{content:a,...$}=await(0,z.R)(o,{url:y,freshUrl:t,read:n});return{...$,package:a}})}}),2697:((te,se,e)=>{e.d(
se,{$l:()=>y,As:()=>o,Sm:()=>R,UX:()=>x,Xd:()=>u,bg:()=>t,cZ:()=>c});var m=e(1455),j=e(6760),K=e(7279),z=e(8725),X=e(7487),v=e(4057),M=e(706);function R({host:n,pathname:a}){return n+a.replace(/\/$/,"")}
const B=2e4;function x({message:n}){return(0,M.OX)(n,1e3)}const f="<dock status ID>";function c(n){const a=new Map;for(const{name:E,error:_,job:w}of n){if(!_)continue;const{"dock-status-id":r}=w,g=r===
void 0?_.message:_.message.replaceAll(r,f),s=a.get(g)??{names:[],ids:[],help:(0,X.VY)(_)};a.set(g,s),s.names.push(E),r!==void 0&&s.ids.push(r)}const $=Math.max(100,Math.min(1e3,Math.floor(B/a.size)));
return Array.from(a,([E,{names:_,ids:w,help:r}])=>({names:_,message:(0,M.OX)(E,$).replaceAll(f,()=>w.join(", ")),help:r}))}function o(n){return c(n).map(({names:a,message:$})=>`${a.join(", ")}: ${$}`).
join(" | ")}function l(n,a){return!n||!a||n.message===a.message?n??a:u(n,`${n.message} Also: ${a.message}`)}function u(n,a){return new K.HR({what:a,topic:(0,K.h_)(n).topic,cause:n})}async function P(n,a,{
platform:$,titles:E,facts:_=[],known:w,work:r}){let g=w;const s=C=>{g=C,setOutputs(C)};s(w);const h={inputs:n,platform:$,log:runnerLog(),signal:a,endsAt:1/0,publish:s},i=await r(h).then(()=>{},toError);
if(n.summary){const C=factTable([["Host",{words:R(n.host)}],..._,["Workflow ID",g["workflow-id"]],["Dock status ID",g["dock-status-id"]],["Status",g.status&&{words:g.status}],["Duration",{words:humanTime(
performance.now())}]]);i?await writeSummary(E.failed,withHelp(x(i),helpFor(i)),C):await writeSummary(E.done,C)}if(i)throw i}const A=1e6;async function y(n,a){const $=JSON.stringify(a);await t(`the out\
put ${n}`,{[`${n}.json`]:$});const E=Buffer.byteLength($)>A;E&&(0,z.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,X.n0)({[n]:E?[]:a})}async function t(n,a){
try{const $=await(0,X.Pd)("workflow-results-");for(const[E,_]of Object.entries(a)){const w=(0,j.join)($,E);await(0,m.writeFile)(w,_).catch((0,X.E_)(w)),(0,X.n0)({[`${(0,j.parse)(E).name}-path`]:w})}}catch($){
(0,z.t1)().warning(`Can't keep ${n} as a file. ${(0,K.gJ)($)}`)}}}),3018:((te,se,e)=>{e.d(se,{S:()=>le});var m=e(1124),j=e(706);const K=Number.MAX_SAFE_INTEGER,z=2,X=60,v="</details>",M=41,R=100;function B(d,T={}){
const{under:S=()=>"",parts:N=[],noun:oe="change",folded:me=!1}=T,{length:ce}=S(K),{least:Oe=ce===0?d:`${d} \u2026`,changes:Me=A(N)}=T;return{line:d,under:S,size:d.length+ce,least:Oe,parts:N,changes:Me,
noun:oe,folded:me}}function x(d,T,S={}){return T.length===0?[]:[B(d,{...S,parts:T})]}function f(d,T){const S=({leaf:Se,outer:Ne})=>Ne.length===1?0:Se.size,N=(Se,Ne)=>S(Se)-S(Ne),oe=new Map,me=()=>y(u(
d,oe).filter(([Se])=>Se!=="")),ce=[];let Oe=o(d,[]).sort(N),Me=T;for(let Se=-1;Oe.length>0&&Se<ce.length;Me=T-c(me()))Se=ce.length,Oe=Oe.filter(Ne=>{const Ye=Ne.outer.filter(tt=>!oe.has(tt)),He=Ye.map(
tt=>tt.line.length+z+X+(tt.folded?M:0)).reduce((tt,ot)=>tt+ot,Ne.leaf.least.length+z);if(He>Me)return!0;Me-=He;for(const tt of Ye)oe.set(tt,[]);return oe.set(Ne.leaf,[Ne.leaf.least]),ce.push(Ne),!1});
for(const[Se,{leaf:Ne}]of ce.sort(N).entries()){const Ye=l(Ne,Ne.least.length+Math.floor(Me/(ce.length-Se)));Me-=c(Ye)-Ne.least.length,oe.set(Ne,Ye)}return me()}function c(d){return d.reduce((T,{length:S})=>T+
S,0)}function o(d,T){return d.parts.length===0?[{leaf:d,outer:T}]:d.parts.flatMap(S=>o(S,[...T,d]))}function l({line:d,under:T,size:S,least:N},oe){if(S<=oe)return[d,T(Math.max(oe,K))];for(let me=oe-d.
length-X;me>R;me=Math.floor(me*.7)){const ce=T(me);if(ce!==""&&d.length+ce.length<=oe)return[d,ce]}return[N]}function u(d,T){const{line:S,parts:N,folded:oe}=d;if(N.length===0)return[T.get(d)??[]];const ce=[
...N.filter(Oe=>T.has(Oe)).flatMap(Oe=>u(Oe,T)),[P(d,N.filter(Oe=>!T.has(Oe)))]];return oe?[[`<details><summary>${S}</summary>`],...ce,[v]]:[[S],...ce]}function P({noun:d},T){if(d==="connection"&&T.length>
0)return`\u2026 and ${(0,j.hS)(T.length,"more connection")}`;if(A(T)===0)return"";const S=d==="workflow"?` in ${(0,j.hS)(T.length,"more workflow")}`:"";return`\u2026 and ${(0,j.hS)(A(T),"more change")}${S}`}
function A(d){return d.reduce((T,{changes:S})=>T+S,0)}function y(d){const T=S=>S?.[0]?.startsWith("- ");return d.flatMap((S,N)=>{const oe=S[0]===v||T(S)&&T(d[N-1]);return[N===0?"":oe?`
`:`

`,...S]})}var t=e(8132),n=e(3436),a=e(2614),$=e(2742),E=e(3499),_=e(1345),w=e(8965),r=e(5408);const g=2,s=1e3,h=240,i=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],C="...";function I(d,T){const S=[q(d??T),q(T??d)],[N,oe]=[fe(d),fe(T)],me=de(N,oe);return S[0]===S[1]?me:[`@@ line ends: ${S[0]} \u2192 ${S[1]} @@`,...me]}function q(d=""){return d.includes(
`
`)&&!/(?<!\r)\n/.test(d)?"CRLF":"LF"}function re(d){return d.split(q(d)==="CRLF"?`\r
`:`
`)}function fe(d){return(d===void 0?[]:re(d)).flatMap(S=>i.reduce(Ee,[S]).map((N,oe)=>oe===0?N:C+N))}function Ee(d,T){return d.flatMap(S=>S.length>h?Array.from(S.matchAll(T),([N])=>N):S)}function de(d,T){
const S=new Set(d),oe=T.some(ce=>S.has(ce))?(0,w.E)([...d],[...T],{maxEditLength:s}):void 0;if(oe===void 0)return[...W(d,T),...p("+",T)];let me=0;return oe.flatMap(({added:ce,removed:Oe,value:Me},Se)=>{
const Ne=oe[Se+1];if(Oe)return W(Me,Ne?.added?Ne.value:[]);const[Ye,Je]=[Se===0?0:g,Me.length-g],He=me+b(Me.slice(0,Je+1));return me+=b(Me),ce?p("+",Me):Ne===void 0?p(" ",Me.slice(0,Ye)):Je-Ye<2?p(" ",
Me):[...p(" ",Me.slice(0,Ye)),`@@ line ${He} @@`,...p(" ",Me.slice(Je))]})}function p(d,T){return T.map(S=>`${d} ${S}`)}function b(d){return d.filter(T=>!T.startsWith(C)).length}function W(d,T){const S=new Map(
d.map(Se=>[Y(Se),Se])),N=Se=>Y(Se)!=="",oe=T.filter(N),ce=(d.length-d.filter(N).length!==T.length-oe.length?oe:T).flatMap(Se=>V(S.get(Y(Se))??Se,Se)),Oe=ce.length>0||T.length===0?ce:V(k(d),k(T));return[
...Oe.length===0?[]:[`@@ hard to see: ${[...new Set(Oe)].join(", ")} @@`],...p("-",d)]}function k(d){return d.map(T=>T.startsWith(C)?T.slice(C.length):`
${T}`).join("")}function V(d,T){if(Y(d)!==Y(T))return[];const[S,N]=[d.normalize(),T.normalize()],oe=L(d)===L(T)?[]:["Unicode forms"];return S===N?oe:[...oe,S.trimEnd()===N.trimEnd()?"spaces at the end":
"white space"]}function Y(d){return L(d.normalize())}function L(d){return d.replace(/\s/g,"")}function H(d,T){let[S,N]=[0,T];const me=[...(0,r.$z)(d,Oe=>Oe.startsWith("@@ line ")?++S:S).values()].flatMap(
Oe=>{const Me=O(Oe,N);return N-=D(Oe),Me}),ce=d.filter(F).length-me.filter(F).length;return ce===0?me:[...me,`@@ ${(0,j.hS)(ce,"more changed line")} @@`]}function O(d,T){const S=ce=>ce.startsWith("-"),
N=D(d.filter(S)),oe=D(d)-N,me={removed:Math.max(T/2,T-oe),others:Math.max(T/2,T-N)};return d.filter(ce=>{const Oe=S(ce)?"removed":"others";return me[Oe]-=ce.length+1,me[Oe]>=0})}function F(d){return d.
startsWith("-")||d.startsWith("+")}function D(d){return d.reduce((T,S)=>T+S.length+1,0)}var Z=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},Q=80,ie=8;function ge(d,T,S){if(d.type==="string")return be(Ae((0,n.e1)(d.text),T.mask),T,S);const[N="",...oe]=Ue(d,T);return oe.length>0||N.length>Q?void 0:(0,t.
SS)(N,1/0)}function be(d,T,S){const N=T.mask(d).shown;if(N.length>Q||N.includes(`
`))return;const oe=Ie(d,T,S);return(0,t.SS)(JSON.stringify(N),1/0)+(oe===void 0?"":` (${ue(oe,T)})`)}function Ie(d,{labelOf:T},S){const N=T(d);return N===void 0||N.toLowerCase()===d.toLowerCase()||[...S?.
members.values()??[]].some(me=>(0,n.jn)(me)&&(0,n.e1)(me.text)===N)?void 0:N}function Ce(d,T,{labelOf:S}){const[N,oe]=d.slice(-2);return N?.type!=="item"||oe?.type!=="member"||!n.ZM.test(oe.key)?!1:(0,n.
TH)(N.item)===T||S((0,n.e1)(T))===N.label}function Ue(d,T,S){const{mask:N}=T;if((0,n.jn)(d)){if(d.type==="literal")return[N(d.text).shown];const Se=Ae((0,n.e1)(d.text),N),{shown:Ne}=N(Se);if(Ne.includes(
`
`))return["|",...Be(re(Ne))];const Ye=Ie(Se,T,S);return[JSON.stringify(Ne)+(Ye===void 0?"":` (${N(Ye).shown})`)]}const[oe="",me=""]=d.type==="array"?"[]":"{}",ce=d.type==="array"?d.items.map(Se=>Ue(Se,
T)):Array.from(d.members,([Se,Ne])=>{const[Ye,...Je]=(0,Z.$C)(Se,Ne,d)?[j.v5]:Ue(Ne,T,d);return[`${JSON.stringify(N(Se).shown)}: ${Ye}`,...Je]}),Oe=oe+ce.join(", ")+me;return Oe.length<=Q&&ce.every(Se=>Se.
length===1)?[Oe]:[oe,...Be(ce.flat()),me]}function Be(d){return d.map(T=>`  ${T}`)}function Ae(d,T){if(!d.includes("%")||d.includes("://")&&T(d).shown!==d)return d;try{const S=decodeURIComponent(d);return[
encodeURIComponent(S),encodeURI(S)].includes(d)?S:d}catch{return d}}function Le(d,T,S){const N=[Ae(d,S),Ae(T,S)];return[d,T].some(me=>me.includes("%")&&N.includes(me))||N[0]===N[1]?[d,T]:N}function ue(d,{
mask:T},S=100){return(0,t.SS)(T(d).shown,S)}function $e(d,T,S=!1){const N=(0,E.a2)(d),oe=S?1/0:100,me=d.flatMap((ce,Oe)=>{if(ce.type==="element")return[(0,t.SS)(`[${ce.index}]`)];if(ce.type==="item"){
const Se=T.endsOf(ce.item),Ne=Se===void 0?ce.label:S?`${Se} (${ce.label})`:Se,Ye=Oe===N-1&&ce.hint!==void 0?` (${ue(ce.hint,T)})`:"";return[`**${ue(Ne,T,oe)}**${Ye}`]}return!S&&d.slice(Oe+1).find(({type:Se})=>Se!==
"member")?.type==="item"?[]:[ue(ce.key,T,oe)]});return me.length>ie&&!S&&me.splice(2,me.length-ie+1,"\u2026"),me.join(" \u203A ")||"the whole file"}function je(d,T){const S=ce=>d.map(({path:Oe,kind:Me})=>(Me?
`${ee[Me]} `:"")+$e(Oe,T,ce)),[N,oe]=[S(!1),S(!0)],me=(0,_.Vn)(N);return Fe(N.map((ce,Oe)=>me.get(ce)===1?ce:oe[Oe]??ce))}function Fe(d){const[T,S]=[(0,_.Vn)(d),new Map];return d.map(N=>{const[oe=1,me]=[
T.get(N),(S.get(N)??0)+1];return S.set(N,me),oe===1?N:`${N} (${me} of ${oe})`})}const Ke="  ",Ze=3,rt=5,st=120,Qe={texts:3,min:4,max:60,usual:2,usualWeight:.001},ft={line:": changed, hidden"};function ct(d,T){
const S=[...(0,r.$z)(d,lt).values()],N=S.filter(ce=>ce.length<Ze).flat(),oe=je(N,T),me=new Map(N.map((ce,Oe)=>{const{line:Me,...Se}=ye(ce,T);return[ce,B(`- ${oe[Oe]}${Me}`,{changes:1,...Se})]}));return S.
flatMap(ce=>{const Oe=ce.flatMap(Me=>me.get(Me)??[]);return Oe.length===0?wt(ce,T):Oe})}function lt(d){const T=(0,E.a2)(d.path),N=(d.kind==="modified"?[d.from,d.to]:"value"in d?[d.value]:[]).flatMap(me=>"\
id"in me?[me.id]:[]);if(T===0||T===d.path.length||N.length===0)return d;const oe=d.path.slice(T).map(me=>me.type==="member"?me.key:"index"in me&&me.index);return JSON.stringify([d.kind,N,oe])}function wt(d,T){
const[S]=d,{line:N,under:oe=()=>""}=ye(S,T),me=pe(ht(d,T)),ce=S.kind==="modified"?"":` ${S.kind}`,Oe=`- ${ee[S.kind]} ${ae(S,T)}${N}${ce} in ${me.line}`;return B(Oe,{changes:d.length,under:Me=>oe(Me)+
(me.under?.(Me)??"")})}function ht(d,T){const S=d.map(({path:N})=>({path:N.slice(0,(0,E.a2)(N))}));return je(S,T)}function ae({path:d},T){return $e(d.slice((0,E.a2)(d)),T)}function ye(d,T){if(d.kind===
"modified")return _e(d,T);if("value"in d)return Te(d,T);if(d.kind==="moved"){const[me,ce]=[d.from,d.path].map(Oe=>$e(Oe.slice(0,-1),T,!0));return{line:`: moved from ${me} to ${ce}`}}if(d.moved.length===
0)return{line:": in a new order"};const S=d.moved.map(me=>({path:[me]})),N=pe(je(S,T)),oe=N.under?`${N.line} moved`:`moved: ${N.line}`;return{...N,line:`: in a new order (${oe})`}}function pe(d){if(d.
length<=rt)return{line:d.join(", ")};const T=(0,j.hS)(d.length,"item"),S=We(T,Ke+d.join(", "));return{line:T,under:N=>S.length<=N?S:""}}function _e({path:d,from:T,to:S},N){if(T.type==="hidden"||S.type===
"hidden")return{line:""};if((0,Z._p)(d,T,S))return ft;if(T.type==="string"&&S.type==="string"){const Me=Ce(d,S.text,N)?{...N,labelOf:()=>{}}:N;return xe((0,n.e1)(T.text),(0,n.e1)(S.text),Me)}const[oe,
me]=[Ue(T,N).join(`
`),Ue(S,N).join(`
`)];if(oe===me)return ft;const[ce,Oe]=[ge(T,N),ge(S,N)];return ce&&Oe?{line:`: ${ce} \u2192 ${Oe}`}:{line:"",under:Re(oe,me)}}function xe(d,T,S){const[N,oe]=Le(d,T,S.mask),me=N===d&&oe===T?"":" (perce\
nt-encoded)",[ce,...Oe]=(0,$.qy)(N,oe)?.changes??[];if(ce!==void 0){const tt=`${me} (JSON in a text)`;if(Oe.length===0&&ce.kind==="modified"){const ut=_e(ce,S);return{...ut,line:`${tt} \u203A ${$e(ce.
path,S)}${ut.line}`}}const ot=B("",{parts:ct([ce,...Oe],S)});return{line:tt,under:ut=>`
${ze(f(ot,ut).join(""))}`}}const[Me,Se]=[S.mask(N),S.mask(oe)];if(Me.shown===Se.shown)return{line:me+ft.line};const Ne=Me.hidden===Se.hidden?"":" (hidden values differ, too)",[Ye,Je]=[be(N,S),be(oe,S)];
if(!Ye||!Je)return{line:me+Ne,under:Re(Me.shown,Se.shown)};const He=V(Me.shown,Se.shown).join(", ");return{line:`${me}: ${Ye} \u2192 ${Je}${He&&` (${He})`}${Ne}`}}function Te(d,T){const{path:S,value:N}=d;
if(N.type==="hidden")return{line:""};if((0,Z._p)(S,N))return{line:": hidden"};if(N.type==="object")return ke(d,N,T);const oe=ge(N,T);return oe!==void 0?{line:`: ${oe}`}:N.type==="array"?{line:"",under:Pe(
d,Ue(N,T),(0,j.hS)(N.items.length,"element"))}:{line:"",under:Pe(d,[T.mask(Ae((0,n.e1)(N.text),T.mask)).shown])}}function ke(d,T,S){const N=d.path.at(-1),oe=N?.type==="item"?N:void 0;if(T.members.size===
0&&!oe)return{line:": `{}`"};const me=He=>(0,n.jn)(He)&&[oe?.label,oe?.hint].includes((0,n.e1)(He.text)),ce=[...T.members].filter(([,He])=>!oe||!me(He)),Oe=ce.filter(([He,tt])=>!oe||!(0,E.rL)(He,tt)),
Me=Oe.map(([He,tt])=>{const ot=(0,Z.$C)(He,tt,T)?(0,t.SS)(j.v5):ge(tt,S,T);return ot&&`${ue(He,S)}: ${ot}`}),Se=!Me.includes(void 0)&&Me.join(", ").length<=st,Ne=Se?Me.join(", "):he(T,me,S),Ye=Ne&&`: ${Ne}`;
if(Se&&Oe.length===ce.length)return{line:Ye};const Je=Pe(d,Ue(T,S),(0,j.hS)(T.members.size,"field"));return{line:Ye,under:Se?He=>He===1/0?Je(He):"":Je}}function Pe({kind:d},T,S){const N=T.join(`
`);return d==="added"?Re(void 0,N,S):Re(N,void 0,S)}function he(d,T,S){const N=new Map,oe=(ce,Oe,Me)=>{Me>(N.get(ce)?.weight??0)&&N.set(ce,{text:Oe,weight:Me})},me=(ce,Oe,Me)=>{if(ce.type==="array")for(const tt of ce.
items)me(tt,Oe,Me+1);if(ce.type==="object")for(const[tt,ot]of ce.members)(0,Z.$C)(tt,ot,ce)?oe(tt,j.v5,Qe.max):me(ot,tt,Me+1);if(ce.type!=="string")return;const Se=(0,n.e1)(ce.text),Ye=/^type$/i.test(
Oe)||(0,E.rL)(Oe,ce)||(0,E.gN)(Se)||T(ce)||S.labelOf(Se)!==void 0;if(Se.length<Qe.min||Ye)return;const Je=Se.includes("://")?2*Qe.max:Math.min(Se.length,Qe.max),He=S.countOf(Se)>Qe.usual?Qe.usualWeight:
1;oe(Oe,S.mask(Ae(Se,S.mask)).shown,He*Je/(Me+1))};return me(d,"",0),[...N].sort(([,ce],[,Oe])=>Oe.weight-ce.weight).filter(([,{weight:ce}],Oe)=>Oe===0||Oe<Qe.texts&&ce>Qe.usualWeight*2*Qe.max).map(([
ce,{text:Oe}])=>`${ue(ce,S)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(Oe,Qe.max)),1/0)}`).join(", ")}function Re(d,T,S){const N=(0,t.EU)(I(d,T),"diff",Ke);return oe=>{const me=N.length<=oe?N:De(N,oe);return S===
void 0?`
${me}`:We(S,me)}}function De(d,T){const S=d.split(`
`),N=S.slice(1,-1).map(oe=>oe.slice(Ke.length));return[...S.slice(0,1),...H(N,T).map(oe=>Ke+oe),...S.slice(-1)].join(`
`)}function We(d,T){return`
${Ke}<details><summary>${d}</summary>

${T}
${Ke}</details>`}function ze(d){return d.replace(/^(?=.)/gm,Ke)}const Ve=100,et=5;function Ge(d,T){const S=d.kind==="json"?(0,a.ID)(d,Je=>T(Je).shown):void 0,N=(0,$.Z)(()=>(0,_.Vn)((0,n.PX)(d.head??d.
base))),oe={mask:T,labelOf:Je=>Je.length>Ve?void 0:S?.labelOf(JSON.stringify(Je)),endsOf:Je=>S?.endsOf(Je),countOf:Je=>N().get(Je)??0},me=nt((0,m.xS)(d)),ce=d.status==="modified",Oe=ce?pt(d,oe,S):ct(At(
d),oe),{nodes:Me=0,connections:Se=0}=S?.size??{},Ne=Me===0?"What is in it":`${(0,j.hS)(Me,"node")}, ${(0,j.hS)(Se,"connection")}`,Ye=ce?Oe:x(Ne,Oe,{changes:me,folded:!0});return[...it(S),B(at(d,T),{parts:[
...Ye,...dt(d,oe)],changes:me})]}function nt({added:d,modified:T,removed:S}){return d+T+S}function it(d){return d?.note!==void 0?[B(d.note)]:d?.picture?[B((0,t.EU)(d.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function at({name:d,kind:T,status:S,changes:N},oe){const me=`**${ue(d,{mask:oe})}**`;return S!=="modified"?`${ee[S]} ${me}: file ${S}`:T===
"binary"||T==="variables"&&N.length===0?`${ee.modified} ${me}: content modified`:T==="variables"?`${me} (values are never shown)`:me}function dt({references:d},T){if(d.length===0)return[];const S=d.slice(
0,et).map(({path:ce,from:Oe,to:Me})=>`${$e(ce,T)} (${ue(Oe,T)} \u2192 ${ue(Me,T)})`),N=d.length>et?", \u2026":"",oe=d.length===1?"follows and isn't":"follow and aren't",me=`${(0,j.hS)(d.length,"refere\
nce")} to new IDs and names ${oe} counted`;return[B(`${me}: ${S.join(", ")}${N}`)]}function pt(d,T,S){const N=(0,E.pi)(d),oe=S?.connections??[],me=new Set(oe.map(({item:He})=>He)),ce=(0,r.$z)(d.text?[
Mt(d.text)]:d.changes,He=>S?.tells(He)?gt(He)?"layout":"told":"value"in He&&me.has(He.value)?"connection":N(He)?"layout":Et(He.path,S)?"item":"rest"),[Oe,Me]=[ce.get("layout")??[],ce.get("connection")??
[]],Se=ct(ce.get("rest")??[],T),Ne=bt(oe,Me,T),Ye=(ce.get("told")?.length??0)+Me.length,Je=`Layout and bookkeeping: ${(0,j.hS)(Oe.length,"change")}`;return[...ct(ce.get("item")??[],T),...x("Connection\
s",Ne,{noun:"connection",changes:Ye}),...Ne.length===0?Se:x("Elsewhere in the file",Se),...x(Je,_t(Oe,d,T),{folded:!0})]}function gt({kind:d,path:T}){const[S,N]=T.slice(-2);return d==="modified"&&S?.type===
"item"&&N?.type==="member"&&a.md.includes(N.key)}function Et(d,T){return d.some(S=>S.type==="item"||S.type==="member"&&T?.isItemKey(S.key))}function Mt({base:d,head:T}){return{kind:"modified",path:[],
from:mt(d),to:mt(T)}}function mt(d=""){return{type:"string",id:0,text:JSON.stringify(d)}}function At({base:d,head:T,text:S,status:N,changes:oe}){const me=N==="removed"?"removed":"added",ce=(Me,Se)=>{const Ne=(0,_.
Vg)(Me,()=>{});return!(Se.length<3&&Ne.length>0&&Ne.every(Je=>Je.value.type==="object"))&&(Se.length>0||Me.type!=="object")?[{kind:me,path:Se,value:Me}]:Ne.flatMap(({step:Je,value:He})=>Je.type==="mem\
ber"?ce(He,[...Se,Je]):[{kind:me,path:[...Se,Je],value:He}])},Oe=d??T??(S&&mt(S.base??S.head));return Oe?ce(Oe,[]):oe}function bt(d,T,S){const N=new Map(T.map(ce=>["value"in ce&&ce.value,ce])),oe=yt(d,
N),me=Fe(oe.map(ce=>vt(ce,S)));return oe.map(([{item:ce}],Oe)=>{const Me=N.get(ce),{line:Se,under:Ne=()=>""}=Me?ye(Me,S):{line:""};return B(`${me[Oe]}${Ne(0)===""?Se:""}`,{under:Ne})})}function yt(d,T){
const S={added:new Map,removed:new Map};return d.flatMap(N=>{const{kind:oe,source:me,target:ce,item:Oe}=N;if(oe==="rewired"||T.has(Oe))return[[N]];const Me=S[oe].get(me),Se=Me??[N];return Me&&Me.push(
N),S[oe].delete(me),S[oe].set(ce,Se),Me?[]:[Se]})}function vt(d,T){const[{kind:S,source:N,target:oe,was:me}]=d,ce=Ne=>`**${ue(Ne.label,T)}**`,Oe=Ne=>Ne===""?"":` (${ue(Ne,T)})`,Me=d.map(Ne=>` \u2192 ${ce(
Ne.target)}${Oe(Ne.label)}`),Se=me?.target===oe?Oe(me.label)||" without a label":me&&` ${ce(me.target)}`;return`- ${ee[S]} ${ce(N)}${Me.join("")}${Se===void 0?"":`, was${Se}`}`}function _t(d,T,S){return[
...(0,r.$z)((0,E.lY)(d,T),oe=>oe.kind+ae(oe,S)).values()].flatMap(oe=>{const me=oe.map(Se=>ye(Se,S));if(oe.length<Ze||(0,E.a2)(oe[0].path)===0||me.some(({under:Se})=>Se))return ct(oe,S);const ce=ht(oe,
S),Oe=ze(me.map(({line:Se},Ne)=>`- ${ce[Ne]}${Se}`).join(`
`)),Me=`- ${ee[oe[0].kind]} ${ae(oe[0],S)} of ${(0,j.hS)(oe.length,"item")}`;return B(Me,{changes:oe.length,under:()=>`
${Oe}`})})}const Ot="<!-- workflow-report -->",xt=6e4,St=1e3;function It(d){const{workflows:T,missing:S}=d,N=(0,Z.lb)(d),me=["changed","added","removed"].flatMap(Me=>T.filter(Se=>Se.status===Me)).map(
Me=>{const Se=nt(Me.counts);return{workflow:Me,changes:Se,parts:Me.files.flatMap(Ne=>Ge(Ne,N))}}),ce=Pt(d,N),Oe=S===void 0?"":`\`${S}\` doesn't exist: it counts as empty.`;return({maxLength:Me=xt,maxBytes:Se=1/0,
headings:Ne=!0,mark:Ye=!0}={})=>{const Je=me.map(({workflow:ot,...ut})=>B(Rt(ot,N,Ne),ut)),He=B(Oe,{parts:[...x("",Je,{noun:"workflow"}),...ce]}),tt=Ye?`${Ot}
`:"";for(let ot=Math.min(Me,Se);;){const ut=[tt,...f(He,ot-tt.length-1),`
`],kt=Se===1/0?0:Buffer.byteLength(ut.join(""));if(kt<=Se||ot<St)return ut;ot=Math.floor(ot*Se*.99/kt)}}}function Tt(d,T){return d.length<=3e3&&d.split(`
`).length<=50?d:`<details><summary>${T}</summary>

${d}
</details>
`}function Rt({name:d,status:T,counts:S},N,oe){const me=oe?"### ":"",ce=d===void 0?void 0:ue(d,{mask:N});return T==="added"||T==="removed"?`${me}${ee[T]} ${ce===void 0?"Workflow":`${ce}: workflow`} ${T}`:
oe?`${me}${ce===void 0?"":`${ce}: `}${(0,m.cq)(S)}`:""}function Pt({workflows:d,notCompared:T=[]},S){const N=(ce,Oe)=>{const Me=ce.flatMap(Se=>Se===void 0?[]:[ue(Se,{mask:S})]).join(", ");return ce.length===
0?[]:[B(Oe(Me),{least:Oe((0,j.hS)(ce.length,"workflow"))})]},oe=d.flatMap(({name:ce,status:Oe})=>Oe==="unchanged"?[ce]:[]),me=d.flatMap(({name:ce,variablesCompared:Oe})=>Oe?[]:[ce]);return[...d.length===
0?[B("No workflow was compared")]:[],...N(oe,ce=>ce===""?"No changes":`${ce}: no changes`),...N(me,ce=>`The environment variables${me.length===d.length?"":` of ${ce}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...N(T,ce=>`${ce}: not compared, because the step failed`)]}var J=e(8725),U=e(2697),G=e(6584);const ne=900*1024;async function le(d){ve(d);const T=It(d),
S={"report.md":T(),"full-report.md":T({maxLength:1/0})};return await(0,U.bg)("the report",S),we(T)}function we(d){return(T,S,N)=>{const oe=ne-Buffer.byteLength(S.join()),me=d({headings:T,maxLength:1/0,
maxBytes:oe,mark:!1}).join("");return N===void 0?me:Tt(me,N)}}function ve(d){const T=(0,m.AS)(d);if(T.length===0)return;const S=T.slice(0,20).map(G.bY),N=T.length>20?` and ${(0,j.hS)(T.length-20,"more\
 line")}`:"";(0,J.lm)(`No field matched ${S.join(", ")}${N} in ignore. Check the spelling.`)}}),682:((te,se,e)=>{e.d(se,{H:()=>c,R:()=>M});var m=e(3024),j=e(532),K=e(7279),z=e(5806),X=e(706),v=e(6584);
function M(o,l){const u=["workflows","workflows-file"].find(A=>o.text(A)!=="");if(u===void 0)return{targets:R(o,l),fromList:!1};u==="workflows"&&o.exclude(["workflows-file"],u),o.exclude(["workflow-id",
"flow-id","name"],u);const P=u==="workflows"?o.lines(u):o.optional(u,B);return{targets:P===void 0?[]:f(o,u,P),fromList:!0}}function R(o,l){const u=o.required("workflow-id",v.Fg),P=o.required("flow-id",
v.Fg),A=o.optional("name",v.$q);return u===void 0||P===void 0?[]:[{name:A??o.parse("workflow-id",l+u,v.$q)??"",workflowId:u,flowId:P}]}function B(o){const l=(0,v.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,m.readFileSync)(l))}catch(u){throw new Error(`can't be read: ${o}: ${(0,j.CQ)(u)}`)}}const x=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,X.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,X.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,v.bY)(o)}`]);function f(o,l,u){const P=[],A=new Map,y=u.split(/\r\n|\n|\r/).map(t=>t.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[t,n]of y.entries()){const a=`${l}\
 line ${t+1}`;if(!o.parse(a,n.join(" "),x))continue;const[$="",E="",_=""]=n;o.parse(`${a} name`,$,v.$q),o.parse(`${a} workflow-id`,E,v.Fg),o.parse(`${a} flow-id`,_,v.Fg);const[w,r]=[(0,z.Sr)($),`${E} ${_}`].
map(s=>{const h=A.get(s);return h===void 0&&A.set(s,t+1),h});w!==void 0&&o.refuse(a,`has the name of line ${w}`),r!==void 0&&o.refuse(a,`has the IDs of line ${r}. Set the IDs of its own workflow, or r\
emove the line`),P.push({name:$,workflowId:E,flowId:_})}return y.every(t=>t.length===0)&&o.refuse(l,"names no workflow"),P}async function c(o,l,u){const P=[],A=o.entries();let y;const t=async()=>{for(const[
n,a]of A){const $=await u(a,y);P[n]=$,$.error&&(0,K.h_)($.error).affectsAll&&(y??=$.error)}};return await Promise.all(Array.from({length:Math.min(l,o.length)},t)),P}}),6584:((te,se,e)=>{e.d(se,{$J:()=>x,
$q:()=>t,Do:()=>u,EO:()=>_,Fg:()=>l,bY:()=>r,il:()=>R,kH:()=>v,or:()=>o,sJ:()=>M,sU:()=>A,tz:()=>n,yG:()=>B});var m=e(3024),j=e(6760),K=e(5806),z=e(7596),X=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(s,h=v){return[h,({input:i})=>`contains ${g(i)}. ${s}`]}function R(...s){return h=>{for(const[i,C]of s){const I=i.exec(h);if(I)throw new Error(typeof C=="string"?C:C(I))}return h}}function B(s){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function x(s,h=!1){return i=>{const C=Number(i);if((h?/^\d+$/:/^\d+(\.\d+)?$/).
test(i)&&C>0&&C<=s)return C;const I=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${h?"whole ":""}number above 0${I}, not ${r(i)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=R(M("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(s){
const h=/^[a-z0-9+.-]+:\/\//i.test(c(s))?s:`https://${s}`;if(!URL.canParse(h))throw new Error(f);const i=new URL(h);if(i.protocol!=="https:"&&i.protocol!=="http:")throw new Error("must be an https:// \
address");if(i.protocol==="http:"&&!(0,z.U9)(i.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return i.pathname.endsWith("/")||(i.pathname+="/"),i}function l(s){
if((0,z.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${r(s)}`)}const u=R(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins \
with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),P="is too long: at\
 most 200 characters",A=R([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control characters: ${r(s)}`],[/.{201}/u,P]),y=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in .zip, which the action adds: ${r(s)}`],[/.{201}/u,P]);function t(s){const h=(0,K.x5)(y(s));if(h!==void 0)
throw new Error(`can't be a name: ${r(s)} ${h}`);if(Buffer.byteLength(s)>240)throw new Error(P);return s}function n(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function a(){return(0,j.resolve)(process.env.GITHUB_WORKSPACE??"")}const $=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function E(s){return(0,j.
resolve)(a(),$(s))}function _(s){const h=E(s);if((0,m.existsSync)(h))return h;throw new Error(w(s))}function w(s){const h=!(0,m.existsSync)(a())||(0,m.readdirSync)(a()).length===0;return`doesn't exist\
: ${r(s)}${h?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){const h=g(s);return`"${(0,X.OX)(s,60)}"${h===""?"":` with ${h}`}`}function g(s){const h=(s.match(new RegExp(
v,"gu"))??[]).map(I=>I.codePointAt(0)??0),i=[...new Set(h)].map(I=>`U+${I.toString(16).toUpperCase().padStart(4,"0")}`),C=i.length===1?"an invisible character":"invisible characters";return i.length===
0?"":`${C} (${i.slice(0,5).join(", ")})`}}),1124:((te,se,e)=>{e.d(se,{AS:()=>M,Hq:()=>X,RG:()=>j,cq:()=>R,cz:()=>K,xS:()=>z,xW:()=>v});var m=e(706);const j={type:"hidden"};function K(B){const x=f=>B.reduce(
(c,o)=>c+o[f],0);return{added:x("added"),modified:x("modified"),removed:x("removed")}}function z({status:B,changes:x,references:f}){const c={added:0,modified:0,removed:0};if(B!=="modified")return{...c,
[B]:1};if(x.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of x)c[o==="added"||o==="removed"?o:"modified"]++;return c}function X({workflows:B}){return B.some(({status:x})=>x!=="unch\
anged")}function v({workflows:B}){return K(B.map(({counts:x})=>x))}function M({workflows:[B,...x]}){return B?.unusedIgnores.filter(f=>x.every(({unusedIgnores:c})=>c.includes(f)))??[]}function R({modified:B,
added:x,removed:f}){return Object.entries({modified:B,added:x,removed:f}).flatMap(([o,l])=>l===0?[]:[`${(0,m.zD)(l)} ${o}`]).join(", ")||"no changes"}}),3436:((te,se,e)=>{e.d(se,{Gg:()=>B,Ku:()=>x,Ms:()=>u,
Op:()=>o,PX:()=>c,Rk:()=>K,TH:()=>R,TN:()=>v,YD:()=>M,ZM:()=>X,dj:()=>y,e1:()=>l,eX:()=>z,jn:()=>f});var m=e(8142),j=e(2899);const K=["id","_id","key","name"],z=["name","title","label","displayName"],
X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function v(t,n){if(t.type!=="object")return;const a=t.members.get(n)??t.matchOnly?.get(n);if(!(a===void 0||!f(a)))return(a.
type==="string"?a.text.length>2:/\d/.test(a.text))?a.text:void 0}function M(t){return t.type==="object"?[...t.members.keys()]:[]}function R(t){const n=()=>M(t).filter(a=>X.test(a));return x(t,["id","_\
id","key"])??x(t,n().sort())}function B(t){return x(t,z)}function x(t,n){const a=t&&n.find($=>v(t,$)!==void 0);return a&&v(t,a)}function f(t){return t.type==="string"||t.type==="literal"}function c(t){
return t===void 0?[]:f(t)?[l(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(c)}function o(t,n,a){return a&&K.includes(t)&&f(n)}function l(t){return t.startsWith('"')?t.includes("\\")?
JSON.parse(t):t.slice(1,-1):t}class u{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(n,a=$=>{}){this.#n=n,this.#e=n.lines.length===0,this.#t=a}read(n){const{fields:a,orders:$}=this.#n,E=_=>(0,j.pi)(a,
_,this.#t);return(0,m.q)(n,void 0,{enter:(_,w="")=>this.#e?void 0:{key:w,outer:_},scalar:_=>this.scalar(_),array:(_,w)=>{const r=_.length>0&&E({key:"",outer:w});return this.array(r?[]:_,(0,j.pi)($,w,this.#t))},
object:(_,w)=>{let r;for(const[g,s]of a.size===0?[]:_)E({key:g,outer:w})&&(_.delete(g),K.includes(g)&&(r=(r??new Map).set(g,s)));return this.object(_,r)}})}scalar(n){let a=this.#o.get(n);return a===void 0&&
(a={type:n.startsWith('"')?"string":"literal",id:++this.#s,text:n},this.#o.set(n,a)),a}array(n,a){const $=a?n.toSorted((w,r)=>w.id-r.id):n;let E=$.length;for(const{id:w}of $)E=A(E,w);const _=this.#i(E,
{type:"array",id:this.#s+1,items:$,unordered:a});return this.#e?_:{type:"array",id:_.id,items:n,unordered:a}}object(n,a){let $=~n.size;for(const[_,{id:w}]of n)$=$+A(this.scalar(_).id,w)|0;const E=this.#i(
$,{type:"object",id:this.#s+1,members:n,matchOnly:a});return this.#e?E:{type:"object",id:E.id,members:n,matchOnly:a}}#i(n,a){for(let $=n;;$=$+1|0){const E=this.#r.get($);if(E&&P(E,a))return E;if(!E)return this.#r.
set($,a),this.#s++,a}}}function P(t,n){if(t.type==="array")return n.type==="object"||t.items.length!==n.items.length?!1:t.items.every(({id:a},$)=>a===n.items[$]?.id);if(n.type==="array"||t.members.size!==
n.members.size)return!1;for(const[a,{id:$}]of n.members)if(t.members.get(a)?.id!==$)return!1;return!0}function A(t,n){const a=Math.imul(t^t>>>15,739982445)^Math.imul(n^n>>>16,73244475);return Math.imul(
a^a>>>13,695872825)}function y(t){if(f(t))return t.text;if(t.type==="array"){const a=t.items.map(y);return`[${(t.unordered?a.sort():a).join()}]`}return`{${Array.from(t.members,([a,$])=>`${JSON.stringify(
a)}:${y($)}`).sort().join()}}`}}),9630:((te,se,e)=>{e.d(se,{TA:()=>X,b6:()=>z,ol:()=>M});var m=e(4573),j=e(7598),K=e(3436);function z(R){return(0,m.isUtf8)(R)?R.toString():void 0}function X(R,B,x){const f=/\.json$/i.
test(R)?z(B):void 0;return f===void 0?void 0:x.read(f)}function v(R,B,x,f){if(B.equals(x))return!0;const c=new Interner(f),o=X(R,B,c);return o!==void 0&&o.id===X(R,x,c)?.id}function M({files:R},B){const x=c=>(0,j.
createHash)("sha256").update(c).digest("hex"),f=Array.from(R,([c,o])=>{const l=X(c,o,new K.Ms(B));return[c,x(l?(0,K.dj)(l):o)]});return x(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),2614:((te,se,e)=>{
e.d(se,{md:()=>$e,ID:()=>Fe});var m=e(3436),j=e(3499);const K=[(0,j.Ab)("_?id key uuid guid identifier"),(0,j.Ab)("(node|step|state)_?id"),(0,j.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,j.Ab)("\\*")],z=(0,j.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),X="*",v=64;function M(ae,ye){const pe=R([]),_e=[],xe=new Set([ae,ye].flatMap(Pe=>[...(0,m.PX)(Pe),...c(Pe)]));
function Te(Pe,he,Re){if((0,m.jn)(Pe))f(Pe.text,he,Re);else if(Pe.type==="object")ke(Pe,he,Re);else{const De=Pe.items.length>1&&Pe.items.some(({type:We})=>We==="array");for(const[We,ze]of Pe.items.entries())
Te(ze,B(he,"[]"),{...Re,array:Pe.items,...De&&{slot:We}})}}function ke(Pe,he,{key:Re,array:De,map:We,...ze}){let Ve=ze;if(De!==void 0||Re!==void 0){const nt={side:ze.side,value:Pe,field:he,outer:ze.place,
key:Re,array:De??[]};Ve={...ze,place:nt,map:We},_e.push(nt)}const et=l(Pe,xe),Ge=Ve===ze&&(0,m.YD)(Pe).some(nt=>We?.members.has(nt));for(const[nt,it]of Pe.members){const at=B(he,et||Ge?X:nt);Ge&&f(JSON.
stringify(nt),at,Ve,it),(!Ge||it.type==="array")&&Te(it,at,et?{...Ve,key:nt,map:Pe}:Ve)}}return Te(ae,pe,{side:"base"}),Te(ye,pe,{side:"head"}),{root:pe,places:_e,find:u(_e)}}function R(ae){return{keys:ae,
inner:new Map,texts:new Map,references:[]}}function B(ae,ye){const pe=ae.inner.get(ye)??R([...ae.keys,ye]);return ae.inner.set(ye,pe),pe}function x(ae,ye){return ae?.inner.get(ye)??ae?.inner.get(X)}function f(ae,{
keys:ye,texts:pe,references:_e},{place:xe,slot:Te},ke){pe.set(ae,(pe.get(ae)??0)+1);const Pe=ae.startsWith('"')?ae.length>2:z.test(ye.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ae));xe&&Pe&&
_e.push({text:ae,place:xe,slot:Te,value:ke})}function c(ae){if((0,m.jn)(ae))return[];const ye=ae.type==="array"?ae.items:[...ae.members.values()];return[...ye.flatMap(c),...ye.some(o)?[]:(0,m.YD)(ae)]}
function o(ae){return ae.type==="object"}function l({members:ae},ye){return 2*[...ae.keys()].filter(_e=>!z.test(_e)&&ye.has(_e)).length>=ae.size&&[...ae.values()].every(o)}function u(ae){const ye=new Map;
for(const pe of ae){const _e=(xe,Te)=>{const ke=K.findIndex(Re=>Re.test(xe));if(ke<0)return;const Pe=`${pe.side} ${Te}`,he=ye.get(Pe)??[];he[ke]=(he[ke]??new Set).add(pe),ye.set(Pe,he)};pe.key!==void 0&&
_e(X,JSON.stringify(pe.key));for(const[xe,Te]of pe.value.members)(0,m.jn)(Te)&&_e(xe,Te.text)}return(pe,_e)=>{const xe=ye.get(`${_e.side} ${pe}`)?.find(Te=>Te);return xe&&xe.size<=v?P([...xe],_e,_e):void 0}}
function P(ae,ye,pe){const _e=pe?ae.filter(he=>y(he,pe)):ae;if(_e.length===0&&pe)return P(ae,ye,pe.outer);const xe=_e.length>1?_e.filter(({value:he})=>he.members.size>2):_e,Te=xe.map(({field:he})=>A(ye.
field,he)),[ke,...Pe]=xe.filter((he,Re)=>Te[Re]===Math.min(...Te));return Pe.length===0?ke:void 0}function A(ae,{keys:ye}){const pe=ye.findIndex((_e,xe)=>_e!==ae.keys[xe]);return pe<0?0:ye.length-pe}function y(ae,ye){
return ae!==void 0&&(ae===ye||y(ae.outer,ye))}var t=e(5408);const n="source from origin src tail out".split(" "),a="target to dest destination head in".split(" "),$="next to goto target targets wire w\
ires link links edge edges transition transitions connection connections",_=`${$} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outp\
uts dest destination successor successors`.split(" "),w="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${$} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),g="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function h(ae,ye){const pe=M(ae,ye),_e=q(
pe.root).flatMap(De=>re(De,pe)),xe=Ee(_e),Te=xe.length>0?xe:k(_e,pe),ke=new Set(Te.flatMap(({source:De,target:We})=>[De.field,We.field])),Pe=(0,t.$z)(pe.places,({field:De})=>De),he=[...ke].filter(De=>[
...ke].some(We=>i(Pe.get(De),Pe.get(We))));for(const De of he)ke.delete(De);const Re=Te.filter(({source:De,target:We})=>ke.has(De.field)&&ke.has(We.field));return{root:pe.root,nodes:pe.places.filter(({
field:De})=>ke.has(De)),edges:Re}}function i(ae=[],ye=[]){const pe=([xe])=>xe?.field.keys.length??0;if(pe(ye)>=pe(ae))return!1;const _e=new Set(ye.map(({value:xe})=>(0,m.TH)(xe)));return 2*ae.filter(({
value:xe})=>(0,m.TH)(xe)!==void 0&&_e.has((0,m.TH)(xe))).length>ae.length}function C(ae,ye){return I(ae).some(pe=>ye.includes(pe))}function I(ae){return ae.flatMap(ye=>ye.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
map(ye=>ye.toLowerCase())}function q(ae){const ye=[ae];for(const pe of ye)ye.push(...pe.inner.values());return ye}function re(ae,{find:ye}){const pe=ae.references.flatMap(Pe=>{const he=ye(Pe.text,Pe.place);
return he?[{...Pe,field:ae,target:he}]:[]}),_e=pe.filter(({place:Pe,target:he})=>!y(Pe,he)),xe=pe.length/ae.references.length,Te=xe>=.5&&fe(ae.references)-fe(pe)<=2;return(xe>=.9||Te&&C(ae.keys.slice(
-2),_))&&2*_e.length>=pe.length?[pe]:[]}function fe(ae){return new Set(ae.map(({text:ye})=>ye)).size}function Ee(ae){const ye=ae.filter(pe=>!pe.some(({place:_e,target:xe})=>xe.field===_e.field));return[
...(0,t.$z)(ye,([pe])=>pe?.place.field).values()].flatMap(pe=>{const _e=(0,t.$z)(pe,ke=>de(ke,n)),xe=(0,t.$z)(pe,ke=>de(ke,a));_e.delete(void 0);const Te=[..._e].flatMap(([ke,Pe])=>Pe.flatMap(he=>(xe.
get(ke)??[]).map(Re=>p(he,Re))));return Te.sort((ke,Pe)=>b(Pe)-b(ke)||W(ke)-W(Pe)),Te[0]??[]})}function de([ae],ye){const pe=I(ae?.field.keys.slice(-2)??[]),_e=pe.filter(xe=>!ye.includes(xe));return _e.
length<pe.length?_e.join(" "):void 0}function p(ae,ye){const pe=new Map(ae.map(_e=>[_e.place,_e]));return ye.flatMap(_e=>{const xe=pe.get(_e.place),Te=xe&&{source:xe.target,target:_e.target,links:[xe,
_e]};return Te?[{...Te,label:Y(_e,_e.place,[]),item:_e.place.value}]:[]})}function b(ae){return ae.filter(({source:ye,target:pe})=>!y(ye,pe)&&!y(pe,ye)).length}function W([ae]){return ae?ae.source.field.
keys.length+ae.target.field.keys.length:0}function k(ae,ye){const[pe,_e]=[[],[]],xe=new Set;for(const ke of ae){const Pe=ke.flatMap(ze=>V(ze,ye)),[he]=Pe;if(he===void 0||10*Pe.length<9*ke.length)continue;
const Re=he.link.field.keys.slice(he.inside.field.keys.length),De=Pe.filter(({source:ze,inside:Ve})=>ze!==Ve);for(const{inside:ze}of De)xe.add(ze.key);const We=C(Re,w);if(!(!We&&De.length===0&&!C(Re,_)))
for(const{link:ze,source:Ve}of Pe){const et=ze.place===Ve?void 0:ze.place,Ge={label:Y(ze,et,Re),links:[ze],item:et?.value};We?_e.push({source:ze.target,target:Ve,...Ge}):pe.push({source:Ve,target:ze.target,
...Ge})}}const Te=pe.length<_e.length?_e:pe;return xe.size>1||fe(Te.flatMap(({links:ke})=>ke))>1?Te:[]}function V(ae,{find:ye}){for(let pe=ae.place;pe;pe=pe.outer){const _e=ye(JSON.stringify(pe.key),pe),
xe=[pe,_e].find(Te=>Te?.field===ae.target.field);if(xe)return[{link:ae,source:xe,inside:pe}]}return[]}function Y({slot:ae,value:ye},pe,_e){const xe=g.map(Pe=>{const[he,Re]=[pe?.field.inner.get(Pe),L(pe?.
value.members.get(Pe))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Re.includes(" ")?Re:""}),Te=_e.filter(Pe=>!r.includes(Pe.toLowerCase())),ke=ae===void 0?[]:[`output ${ae+1}`];return[
L(ye),...xe].find(Pe=>Pe!=="")??[...Te,...ke].join(", ")}function L(ae){const pe=(ae?.type==="array"?ae.items:[ae]).flatMap(_e=>_e?.type==="string"&&(0,m.e1)(_e.text).trim()||[]).join(", ");return pe.
length>s?"":pe}var H=e(1345),O=e(8132),F=e(706);const D={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Z={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5\
,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ee={same:"-->",added:"==>",removed:"-.->"},Q=40,ie=500,ge=5e4,be=40,Ie=6;function Ce(ae,ye,{isWhole:pe,
hide:_e}){const xe=({status:he})=>pe||he!=="same",Te=new Set([...ae.filter(xe),...ye.filter(xe).flatMap(Ue)]),ke=ye.filter(he=>Ue(he).some(xe)).flatMap(Ue);if(Te.size===0)return{};for(const he of[new Set(
[...Te,...ke]),Te]){const Re=ye.filter(We=>Ue(We).every(ze=>he.has(ze)));if(he.size>Q||Re.length>ie)continue;const De=Be(ae.filter(We=>he.has(We)),Re,_e);if(De.length<=ge)return{picture:De}}return{note:`\
The picture is left out: it would have ${Te.size>Q?(0,F.hS)(Te.size,"node"):"too many connections"}.`}}function Ue({source:ae,target:ye}){return[ae,ye]}function Be(ae,ye,pe){const _e=new Map(ae.map((ke,Pe)=>[
ke,`n${Pe+1}`])),xe=(0,H.Vn)(ae.map(({name:ke})=>ke)),Te=ae.map(ke=>{const Pe=xe.get(ke.name)===1?ke.name:ke.label;return`  ${_e.get(ke)}["${D[ke.status]}${Le(pe(Pe))||"?"}"]`});for(const{source:ke,target:Pe,
label:he,status:Re}of ye){const De=`${D[Re]}${Le(pe(he))}`.trim();Te.push(`  ${_e.get(ke)} ${ee[Re]}${De===""?"":`|"${De}"|`} ${_e.get(Pe)}`)}for(const[ke,Pe]of Object.entries(Z)){const he=ae.filter(Re=>Re.
status===ke).map(Re=>_e.get(Re));he.length>0&&Te.push(`  classDef ${ke} ${Pe}`,`  class ${he.join()} ${ke}`)}return[`flowchart ${Ae(ae,ye)>Ie?"TD":"LR"}`,...Te].join(`
`)}function Ae(ae,ye){const pe=new Set(ye.map(({target:Te})=>Te)),_e=ae.filter(Te=>!pe.has(Te)),xe=new Map((_e.length>0?_e:ae.slice(0,1)).map(Te=>[Te,1]));for(const[Te,ke]of xe)for(const{source:Pe,target:he}of ye)
Pe===Te&&!xe.has(he)&&xe.set(he,ke+1);return Math.max(...xe.values())}function Le(ae){return(0,O.RK)((0,O.Jj)(ae.replace(/\s+/g," ").trim(),be)).replace(ue,ye=>ye==='"'?"#quot;":`#${ye.codePointAt(0)}\
;`)}const ue=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,$e="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),je="* if when id name label t\
itle type key handle condition event relationships".split(" ");function Fe(ae,ye=pe=>pe){const pe=ae.head??ae.base;if(pe===void 0)return;const[_e,xe]=[ae.base??pe,ae.head??pe],Te=(0,H.j9)([xe,_e]),ke=h(
_e,xe),Pe=rt(ae,ke,Te),he=[...new Set(Pe.values())].sort((Ge,nt)=>Ge.rank-nt.rank);st(he);const Re=ft(ke,Pe),De=Re.filter(Ge=>Ge.status!=="same"),We=lt(ke,De);ht(ae,he,Te,We);const ze=new Map(Re.map(({
item:Ge,source:nt,target:it})=>[Ge,`${nt.label} \u2192 ${it.label}`])),Ve=new Set(he.map(({place:Ge})=>Ge.key)),et=Ge=>Ge.filter(({status:nt})=>nt!=="removed").length;return{...Ce(he,Re,{isWhole:ae.status!==
"modified",hide:ye}),connections:ct(De),size:{nodes:et(he),connections:et(Re)},tells:We,isItemKey:Ge=>Ve.has(Ge)||Te.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Te.labelOf,endsOf:Ge=>ze.get(Ge)}}function Ke({
side:ae}){return ae==="head"}function Ze(ae){return ae&&[ae.key,Ze(ae.outer)]}function rt({matches:ae},{nodes:ye},pe){const _e=De=>De.key===void 0?`${De.value.id}`:JSON.stringify(Ze(De)),xe=new Map(ye.
map((De,We)=>[De,We])),Te=(0,t.$z)(ye.filter(Ke),_e),ke=(0,t.$z)(ae,({base:De})=>De.id),Pe=De=>{const We=ke.get(De.value.id)??[];for(let ze=We.shift();ze;ze=We.shift()){const Ve=Te.get(`${ze.head.id}`)?.
shift();if(Ve)return Ve}return Te.get(_e(De))?.shift()},he=new Map;let Re=0;for(const De of ye){if(he.has(De))continue;const We=Ke(De)?De:Pe(De);Re=(We&&xe.get(We))??Re+1e-6;const ze=We===void 0?"remo\
ved":We===De?"added":"same",Ve=We??De,et=Qe(Ve,pe),Ge={name:et,label:et,status:ze,rank:Re,place:Ve,old:ze==="same"?De:void 0};he.set(De,Ge).set(Ve,Ge)}return he}function st(ae){const ye=(0,H.Vn)(ae.map(
({name:pe})=>pe));for(const pe of ae){const _e=(0,m.TH)(pe.place.value);_e&&(ye.get(pe.name)??0)>1&&(pe.label=(0,H.oP)(pe.name,_e))}}function Qe({key:ae,value:ye,array:pe},_e){const[xe,Te,...ke]=["typ\
e","componentType",...ye.members.keys()].map(he=>(0,m.TN)(ye,he)),[Pe="?"]=[xe,Te,(0,m.TH)(ye),...ke].filter(he=>he!==void 0);return ae??_e.nameOf(ye,pe)??(0,m.e1)(Pe)}function ft({edges:ae},ye){const pe=ae.
flatMap(he=>{const[Re,De]=[ye.get(he.source),ye.get(he.target)];return Re&&De?[{...he,source:Re,target:De,status:Ke(he.source)?"added":"removed"}]:[]}),_e=({source:he,target:Re,label:De})=>`${he.rank}\
 ${Re.rank} ${De}`,xe=(0,t.$z)(pe,({status:he})=>he),Te=(0,t.$z)(xe.get("removed")??[],_e);return[...(xe.get("added")??[]).map(he=>Te.get(_e(he))?.pop()?{...he,status:"same"}:he),...[...Te.values()].flat()].
sort((he,Re)=>he.source.rank-Re.source.rank||he.target.rank-Re.target.rank)}function ct(ae){const ye=new Map;for(const pe of["target","label"]){const _e=xe=>`${xe.source.rank} ${pe==="label"?xe.label:
xe.target.rank}`;for(const[xe,Te,...ke]of(0,t.$z)(ae,_e).values()){if(!xe||!Te||ke.length>0||xe.status===Te.status)continue;[xe.source,xe.target,Te.target].every(({old:he})=>he)&&!ye.has(xe)&&!ye.has(
Te)&&ye.set(xe,Te).set(Te,xe)}}return ae.flatMap(pe=>{const _e=ye.get(pe);return _e&&pe.status==="removed"?[]:[{...pe,kind:_e?"rewired":pe.status,was:_e}]})}function lt({root:ae,nodes:ye},pe){const _e=new Set(
pe.flatMap(he=>he.links.map(({field:Re})=>Re))),xe=new Set(pe.map(({item:he})=>he)),Te=new Set([ae,...ye.map(({field:he})=>he)]),ke={added:new Set,removed:new Set};for(const he of pe){const Re=[he.source.
name,he.target.name,...he.label.split(", ")].map(De=>JSON.stringify(De));for(const De of[...Re,...he.links.map(We=>We.text)])ke[he.status].add(De)}function Pe(he,Re,De){if(Re===void 0||Te.has(Re))return[
{text:De,field:ae}];const We=Re.keys.at(-1)===X?[{text:JSON.stringify(De),field:Re}]:[];if("text"in he)return[...We,{text:he.text,field:Re}];const ze="members"in he?[...he.members]:[],Ve="items"in he?
he.items.map(et=>["[]",et]):ze;return[...We,...Ve.flatMap(([et,Ge])=>Pe(Ge,x(Re,et),et))]}return({path:he,...Re})=>{const De=he.map(Ve=>Ve.type==="member"?Ve.key:"[]"),We=he.some(Ve=>"item"in Ve&&xe.has(
Ve.item)),ze=(Ve,et)=>{const Ge=Pe(Ve,De.reduce(x,ae),`${De.at(-1)}`),nt=Ge.some(({field:at})=>_e.has(at)),it=({text:at,field:dt})=>{if(_e.has(dt))return et.has(at);const pt=`${dt.keys.findLast(gt=>gt!==
"[]")}`;return $e.includes(pt)||et.has(at)&&C([pt],je)||nt&&wt(at,dt)};return(nt||We)&&Ge.every(it)};return Re.kind==="modified"?ze(Re.from,ke.removed)&&ze(Re.to,ke.added):"value"in Re&&ze(Re.value,ke[Re.
kind])}}function wt(ae,{texts:ye}){const pe=ye.get(ae)??0,_e=[...ye.values()].reduce((xe,Te)=>xe+Te,0);return pe>2&&2*pe>_e&&/^"?[\w.-]{0,30}"?$/.test(ae)}function ht(ae,ye,{componentOf:pe},_e){const xe=(0,j.
pi)(ae),Te=ye.flatMap(he=>{const{value:Re,array:De}=he.place,We=(0,H.qU)(Re)===void 0?pe(Re,De):void 0;return[Re.id===he.old?.value.id?void 0:Re,We].map(ze=>({owner:ze,node:he}))}),ke=(0,t.$z)(Te,({owner:he})=>he);
ke.delete(void 0);const Pe=new Map(ae.matches.map(({path:he,head:Re})=>[he.at(-1),Re]));for(const he of ae.changes){if(_e(he)||xe(he))continue;const Re=he.path.map(We=>Pe.get(We)).reverse(),De=["value"in
he&&he.value,...Re].find(We=>ke.has(We));for(const{node:We}of ke.get(De)??[])We.status==="same"&&(We.status="modified")}}}),2899:((te,se,e)=>{e.d(se,{K$:()=>m,pi:()=>K,wo:()=>j});const m=j("");function j(v){
const M=new Set,[R,B]=[new Map,new Map];for(const[x,f]of v.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,l]=c.endsWith("[]")?[c.slice(0,-2),B]:[c,R],u=o.
split(".").reverse(),P=z(o);if(u.includes(""))throw new Error(`has an empty key in line ${x+1} (join keys by single dots)`);if(u.every(A=>A==="*"))throw new Error(`has only * in line ${x+1}, which wou\
ld ignore everything (name a key)`);M.add(c),l.set(P,[...l.get(P)??[],{line:c,keys:u}])}return{lines:[...M],fields:R,orders:B}}function K(v,M,R){if(v.size===0||M===void 0)return!1;const B=["*",z(M.key)].
flatMap(x=>v.get(x)??[]).filter(({keys:x})=>X(M,x));for(const{line:x}of B)R(x);return B.length>0}function z(v){return v.slice(v.lastIndexOf(".")+1)}function X(v,M){if(v===void 0||M.length===0)return M.
length===0;const R=M[0]==="*"?["*"]:v.key.split(".").reverse();return R.every((B,x)=>B===M[x])&&X(v.outer,M.slice(R.length))}}),2742:((te,se,e)=>{e.d(se,{OD:()=>L,qy:()=>V,Z:()=>H,yR:()=>Y});var m=e(3436),
j=e(2899),K=e(1345);function z(O,F){const D=F.size===0?void 0:F.get(JSON.stringify(O));return D===void 0?O:(0,m.e1)(D)}function X({base:O,head:F}){return O===F?[]:m.Rk.flatMap(D=>{const[Z,ee]=[(0,m.TN)(
O,D),(0,m.TN)(F,D)];return Z!==ee&&Z?.startsWith('"')&&ee?.startsWith('"')?[[Z,ee]]:[]})}function v(O,F){const D=new Map;for(const[ee,Q]of O)D.set(ee,(D.get(ee)??new Set).add(Q));const Z=([ee,Q])=>D.get(
ee)?.size===1&&F.base.get(ee)===1&&F.head.get(Q)===1;return new Map(O.filter(Z))}function M(O){const F=D=>{const Z=new Map,ee=(Q,ie)=>{if(Q.type==="array")for(const be of Q.items)ee(be,!0);if(Q.type!==
"object")return;const ge=ie?[Q.id,...m.Rk.flatMap(be=>(0,m.TN)(Q,be)??[])]:[];for(const be of new Set(ge))Z.set(be,(Z.get(be)??0)+1);for(const be of Q.members.values())ee(be,!1)};for(const Q of O)ee(Q[D],
!1);return Z};return{base:F("base"),head:F("head")}}function R(O,F,D){const Z={element:new Map,member:new Map};function ee(ie,ge){if(F.size===0&&!D)return ie;if((0,m.jn)(ie))return O.scalar(F.get(ie.text)??
ie.text);const be=Z[ge?"element":"member"],Ie=be.get(ie.id)??Q(ie,ge);return be.set(ie.id,Ie),Ie}function Q(ie,ge){if(ie.type==="array"){const Ie=ie.items.map(Ce=>ee(Ce,!0));return O.array(Ie,ie.unordered)}
const be=new Map;for(const[Ie,Ce]of ie.members)(0,m.Op)(Ie,Ce,ge)?D||be.set(Ie,Ce):be.set(z(Ie,F),ee(Ce,!1));return O.object(be)}return(ie,ge=!1)=>ee(ie,ge).id}function B(O,F){const D={base:R(O,F,!0),
head:R(O,new Map,!0)};return{interner:O,renames:F,follow:R(O,F,!1),bare:D}}var x=e(5408);const f=.4,c=.9,o=4e4,l=4,u=/^(""|0|true|false|null)$/,P=.25,A=new Set([...m.eX,"type"]);function y(O,F,D){const{
compare:Z,shareRare:ee}=a(O,D),Q=t(O,F),ie=n(O);return ge=>(be,Ie)=>{const Ce=(0,x.qc)(be,Ie),Ue=Ce.reduce((ue,{base:$e,head:je})=>ue+$e.length*je.length,0),Be=ue=>Ue>o?[...ee(ue),...(0,x.O6)(F,ue).flatMap(
x.yU)]:ue.base.flatMap($e=>ue.head.map(je=>({base:$e,head:je}))),Ae=Ce.flatMap(Be).flatMap(ue=>{const $e=Z(ue);return(ge>0&&ie(ue)?Z(ue,()=>1)>=c:$e>=ge)?[{pair:ue,alike:$e,distance:Q(ue)}]:[]});Ae.sort(
(ue,$e)=>$e.alike-ue.alike||ue.distance-$e.distance);const Le=new Set;return Ae.flatMap(({pair:ue})=>Le.has(ue.base)||Le.has(ue.head)?[]:(Le.add(ue.base).add(ue.head),[ue]))}}function t({base:O},F){const D=new Map(
(0,x.Ms)(F).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let Z=0;const ee=O.map(({index:Q})=>(Z=D.get(Q)??Z,Q+Z));return Q=>Math.abs((ee[Q.base.index]??0)-Q.head.index)}function n({base:O,head:F}){
const D=({item:ie})=>[(0,m.TH)(ie),(0,m.Gg)(ie)],[Z,ee]=[new Set(O.flatMap(D)),new Set(F.flatMap(D))],Q=(ie,ge)=>D(ie).every(be=>be!==void 0&&!ge.has(be));return ie=>Q(ie.base,ee)&&Q(ie.head,Z)}function a(O,{
renames:F,follow:D}){const Z=new Map([["",0]]),ee=new Set;function Q(Be){const Ae=Z.get(Be)??Z.size;return Ae===Z.size&&Z.set(Be,Ae),Ae}function ie(Be,Ae){const Le=new Set,ue=($e,je,Fe)=>{if((0,m.jn)(
$e)||($e.type==="array"?$e.items.length:$e.members.size)===0){const Ke=Q(`${je}=${Ae==="base"?D($e):$e.id}`);Le.add(Ke),(!(0,m.jn)($e)||u.test($e.text))&&ee.add(Ke)}else if($e.type==="array")for(const Ke of $e.
items)ue(Ke,Q(`${je}[]`),!0);else for(const[Ke,Ze]of $e.members)je===0&&(0,m.jn)(Ze)&&A.has(Ke)||(0,m.Op)(Ke,Ze,Fe)||ue(Ze,Q(`${je}.${Ae==="base"?z(Ke,F):Ke}`),!1)};return ue(Be,0,!0),Le}const ge=new Map,
be=new Map,Ie=Be=>ge.get(Be)??new Set;for(const Be of["base","head"]){for(const Ae of O[Be])ge.set(Ae,ie(Ae.item,Be));for(const[Ae,Le]of(0,K.Vn)(O[Be].flatMap(ue=>[...Ie(ue)]))){const ue=(ee.has(Ae)?P:
1)/Le;be.set(Ae,Math.min(be.get(Ae)??1,ue))}}const Ce=Be=>be.get(Be)??0,Ue=Be=>[...Ie(Be)].filter(Ae=>Ce(Ae)>=1/l);return{compare({base:Be,head:Ae},Le=Ce){const ue=Ke=>{let Ze=0;for(const rt of Ke)Ze+=
Le(rt);return Ze},[$e,je]=[Ie(Be),Ie(Ae)],Fe=[...$e].filter(Ke=>je.has(Ke));return 2*ue(Fe)/(ue($e)+ue(je))||0},shareRare(Be){const Ae=new Map;for(const Le of Be.head)for(const ue of Ue(Le))Ae.set(ue,
[...Ae.get(ue)??[],Le]);return Be.base.flatMap(Le=>{const ue=new Set(Ue(Le).flatMap($e=>Ae.get($e)??[]));return Array.from(ue,$e=>({base:Le,head:$e}))})}}}function $(O,F,D){const Z={base:{item:O,index:0,
array:[O]},head:{item:F,index:0,array:[F]}};return a({base:[Z.base],head:[Z.head]},D).compare(Z)}const E=/^"[\w-]{0,20}"$/;function _(O,F,D){let Z=[],ee=O;const Q=()=>ee.base.length===0||ee.head.length===
0,ie=(ue,$e)=>{const je=Q()?[]:ue(ee,$e);je.length!==0&&(Z=Z.concat(je),ee=(0,x.FF)(ee,je))},ge=ue=>($e,je)=>(0,x.O6)(Z,$e).flatMap(Fe=>ue(Fe,je)),be=D||[...O.base,...O.head].some(({item:ue})=>ue.type===
"object"),Ie=m.Rk.filter(ue=>!s(ue,O,F));for(const ue of i(Ie,O,F))ie(x.kk,r(ue));const Ce=({item:ue})=>ue.id,Ue=({item:ue},$e)=>$e==="base"?F.follow(ue,!0):ue.id;for(const ue of F.renames.size>0?[Ue,
Ce]:[Ce])ie(ge(x.eV),ue),be&&ie(x.kh,ue);if(be&&!Q()){const ue=n(O);for(const Fe of i(I(O),O,F).slice(0,1)){const Ke=Ze=>!m.ZM.test(Fe)&&ue(Ze)&&E.test((0,m.TN)(Ze.head.item,Fe)??"");ie((Ze,rt)=>(0,x.
kk)(Ze,rt).filter(st=>!Ke(st)),r(Fe))}const $e=Fe=>({item:Ke},Ze)=>g(Ke,F.bare[Ze],Fe);ie(ge(x.eV),$e(1)),ie(x.kh,$e(3));const je=y(O,Z,F);for(const Fe of[...m.eX,"key"])ie(je(0),r(Fe));ie(je(f),({item:Fe})=>Fe.
type==="object"?(0,m.TN)(Fe,"type")??"":void 0)}const Be=Ie.length<m.Rk.length,Ae=ue=>(0,m.Gg)(ue)??(Be?Ie.find($e=>(0,m.TN)(ue,$e)):(0,m.TH)(ue));return ie(ge((ue,$e)=>Be&&w(ue.base)===w(ue.head)?(0,x.
yU)(ue):(0,x.kh)(ue,$e)),({item:ue})=>Ae(ue)===void 0?"":void 0),Z}function w(O){return O.map(({index:F})=>F).join()}function r(O){return({item:F})=>(0,m.TN)(F,O)}function g(O,F,D){return O.type!=="ob\
ject"||[...O.members].filter(([ee,Q])=>!(0,m.Op)(ee,Q,!0)).length<D?void 0:F(O,!0)}function s(O,F,D){const[Z,ee]=[h(F.base,O),h(F.head,O)];if(Z===void 0||Z!==ee)return!1;if(Z==="")return!0;const Q=(0,x.
eV)(F,({item:ie},ge)=>g(ie,D.bare[ge],1));return F.base.length!==F.head.length&&Q.length>C((0,x.kk)(F,r(O)),D)}function h(O,F){const D=/^"?(.*?)\d+"?$/.exec(O[0]?(0,m.TN)(O[0].item,F)??"":"")?.[1],Z=ee=>O.
every(({item:Q,index:ie})=>(0,m.TN)(Q,F)?.replaceAll('"',"")===`${D}${ee+ie}`);return O.length>1&&(Z(0)||Z(1))?D:void 0}function i(O,F,D){const Z=O.map(Q=>({key:Q,pairs:(0,x.kk)(F,r(Q))})),ee=(Q,ie)=>Q.
every(({base:be,head:Ie},Ce)=>be===ie[Ce]?.base&&Ie===ie[Ce]?.head)?0:C(ie,D)-C(Q,D);return Z.sort(({pairs:Q},{pairs:ie})=>ie.length-Q.length||ee(Q,ie)),Z.map(({key:Q})=>Q)}function C(O,{interner:F,renames:D,
bare:Z}){const ee=O.map(({base:ie,head:ge})=>({base:ie.item,head:ge.item})),Q=R(F,new Map([...D,...ee.flatMap(X)]),!0);return ee.filter(({base:ie,head:ge})=>[Q,Z.head].some(be=>be(ie,!0)===Z.head(ge,!0))).
length}function I({base:O,head:F}){const D=(0,K.Vn)(F.flatMap(({item:Q})=>(0,m.YD)(Q))),Z=Q=>2*(D.get(Q)??0)>F.length&&Q!=="type",ee=[...D.keys()].filter(Q=>Z(Q)&&q(O,Q)&&q(F,Q)).sort();return[...ee.filter(
Q=>m.ZM.test(Q)),...ee]}function q(O,F){const D=O.flatMap(({item:ee})=>(0,m.TN)(ee,F)??[]).filter(ee=>ee.startsWith('"'));if(D.length<2||2*D.length<=O.length||new Set(D).size<D.length)return!1;const Z=new Set(
O.flatMap(({item:ee})=>m.Rk.map(Q=>(0,m.TN)(ee,Q))));return 2*D.filter(ee=>Z.has(ee)).length<D.length}const re=8,fe=.5;function Ee(O,F,D,Z){const ee=Ae=>O[Ae].flatMap(ue=>[ue,...de(ue,Z)]).filter(({path:ue,
value:$e})=>ue.at(-1)?.type==="item"&&D[Ae].get($e.id)===1),Q={bases:new Set,heads:new Map};let ie={base:ee("base"),head:ee("head")};const ge=(Ae,Le)=>{const ue=(0,x.kk)(ie,Ae).filter(({base:$e,head:je})=>$e.
arrays!==je.arrays&&Le($e.value,je.value));for(const{base:$e,head:je}of ue)Q.bases.add($e.value),Q.heads.set(je.value,$e);ie=(0,x.FF)(ie,ue)},be=(Ae,Le)=>(0,m.TN)(Ae,"type")===(0,m.TN)(Le,"type"),Ie=(Ae,Le)=>(0,m.
Gg)(Ae)!==void 0&&(0,m.Gg)(Ae)===(0,m.Gg)(Le),Ce=(Ae,Le)=>be(Ae,Le)&&$(Ae,Le,F)>=fe,Ue=(Ae,Le)=>(D[Le].get(Ae??"")??0)<2,Be=(Ae,Le)=>Ue(Ae,Le)?Ae:void 0;return ge(({value:Ae},Le)=>Be((0,m.TH)(Ae),Le),
(Ae,Le)=>((0,m.TH)(Ae)?.length??0)>=re||Ie(Ae,Le)||Ce(Ae,Le)),ge(({value:Ae},Le)=>Be((0,m.Gg)(Ae),Le),Ce),ge(({value:Ae},Le)=>Ue((0,m.TH)(Ae),Le)?g(Ae,F.bare[Le],3):void 0,be),Q}function de({value:O,path:F},D){
return(0,K.Vg)(O,D).flatMap(Z=>{if((0,m.jn)(Z.value))return[];const ee={value:Z.value,path:[...F,Z.step]};return[ee,...de(ee,D)]})}function p(O,F,D,Z){const ee=[],Q=[],ie=[],ge=[],be={base:[],head:[]};
function Ie({base:ue,head:$e},je,Fe){Fe==="element"&&ge.push(...X({base:ue,head:$e})),(Fe==="element"||Fe==="member"&&ue.type==="object"&&$e.type==="object")&&ie.push({base:ue,head:$e,path:je}),ue.id!==
$e.id&&(ue.type==="array"&&$e.type==="array"?Le(ue,$e,je):ue.type==="object"&&$e.type==="object"?Ae({base:ue,head:$e},je,Fe):Fe!=="own"&&(0,m.jn)(ue)&&(0,m.jn)($e)&&F.renames.get(ue.text)===$e.text?Q.
push({path:je,from:(0,m.e1)(ue.text),to:(0,m.e1)($e.text)}):ee.push({kind:"modified",path:je,from:ue,to:$e}))}function Ce({base:ue,head:$e},je,Fe,Ke){ue!==void 0&&$e!==void 0?Ie({base:ue,head:$e},je,Fe):
$e!==void 0&&!Ue($e,je)?(ee.push({kind:"added",path:je,value:$e}),be.head.push({value:$e,path:je,arrays:Ke}),D.heads.size>0&&Be($e,je)):ue!==void 0&&!D.bases.has(ue)&&(ee.push({kind:"removed",path:je,
value:ue}),be.base.push({value:ue,path:je,arrays:Ke}))}function Ue(ue,$e){const je=D.heads.get(ue);return je===void 0?!1:(ee.push({kind:"moved",path:$e,from:je.path}),Ie({base:je.value,head:ue},$e,"el\
ement"),!0)}function Be(ue,$e){for(const{step:je,value:Fe}of(0,K.Vg)(ue,Z)){const Ke=[...$e,je];Ue(Fe,Ke)||Be(Fe,Ke)}}function Ae(ue,$e,je){for(const{key:Fe,from:Ke,...Ze}of b(ue,F)){const rt=[...$e,{
type:"member",key:Fe}];Ke!==Fe&&Q.push({path:rt,from:Ke,to:Fe});const st=Ze.base!==void 0&&(0,m.Op)(Fe,Ze.base,je==="element");Ce(Ze,rt,st?"own":"member")}}function Le(ue,$e,je){const Fe={base:(0,x.S3)(
ue.items),head:(0,x.S3)($e.items)},Ke=_(Fe,F,ue.unordered&&$e.unordered).filter(Qe=>!D.bases.has(Qe.base.item)&&!D.heads.has(Qe.head.item)),Ze=(0,K.Oe)(Fe,Ke,Z),rt=new Set((0,x.Ms)(Ke).map(Qe=>Qe.head.
index)),st=Ze.filter(Qe=>Qe.base&&Qe.head&&!rt.has(Qe.index));st.length>0&&!$e.unordered&&ee.push({kind:"reordered",path:je,moved:st.map(({step:Qe})=>Qe)});for(const{step:Qe,...ft}of Ze)Ce(ft,[...je,Qe],
"element",Fe)}return Ie(O,[],"root"),{changes:ee,references:Q,matches:ie,renames:ge,unmatched:be}}function b({base:O,head:F},{renames:D,follow:Z}){const ee=new Map(O.members),Q=new Map,ie=(be,Ie)=>be.
id===Ie.id||Z(be)===Ie.id;for(const be of[ie,()=>!0])for(const Ie of[Ce=>Ce,Ce=>z(Ce,D)])for(const[Ce,Ue]of ee){const Be=Ie(Ce),Ae=F.members.get(Be);Ae===void 0||Q.has(Be)||!be(Ue,Ae)||(ee.delete(Ce),
Q.set(Be,{key:Be,from:Ce,base:Ue,head:Ae}))}for(const[be,Ie]of F.members)Q.has(be)||Q.set(be,{key:be,from:be,head:Ie});const ge=Array.from(ee,([be,Ie])=>({key:be,from:be,base:Ie}));return[...Q.values(),
...ge].sort((be,Ie)=>be.key<Ie.key?-1:1)}const W={bases:new Set,heads:new Map},k=5;function V(O,F){const D=new m.Ms(j.K$),[Z,ee]=[O,F].map(Q=>Y(Q,D));return Z&&ee&&L([{base:Z,head:ee}],D)[0]}function Y(O,F=new m.
Ms(j.K$)){return/^\s*[[{]/.test(O)?F.read(O):void 0}function L(O,F){const D=H(()=>M(O)),Z=H(()=>(0,K.j9)([...O.map(({head:ge})=>ge),...O.map(({base:ge})=>ge)])),ee=(ge,be)=>Z().componentOf(ge,be);function Q(ge){
const be=B(F,ge);return O.map(Ie=>{const Ce=p(Ie,be,W,ee),{base:Ue,head:Be}=Ce.unmatched;if(Ue.length===0||Be.length===0)return Ce;const Ae=Ee(Ce.unmatched,be,D(),ee);if(Ae.heads.size===0)return Ce;const Le=p(
Ie,be,Ae,ee);return Le.changes.filter(({kind:ue})=>ue==="moved").length===Ae.heads.size?Le:Ce})}let ie=new Map;for(let ge=0;ge<k;ge++){const be=Q(ie),Ie=be.flatMap(Ue=>Ue.renames),Ce=Ie.length===0?new Map:
v(Ie,D());if(ie.size===Ce.size&&[...ie].every(([Ue,Be])=>Ce.get(Ue)===Be)){if(be.some(({changes:Ue})=>Ue.length>0))return be;break}ie=Ce}return Q(new Map)}function H(O){let F;return()=>(F??={value:O()},
F.value)}}),3499:((te,se,e)=>{e.d(se,{Ab:()=>y,a2:()=>r,gN:()=>a,lY:()=>g,pi:()=>t,rL:()=>$});var m=e(3436),j=e(2742);const K=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
z=["x","y"],X=y("viewport canvas"),v=y("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],R=y("selected dragging"),B=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
x=/^\d{4}-\d\d-\d\d$/,f=y("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,l=y("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=y("meta(data)? .*info revision flow workflow"),P=100,A=[[y(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),B,x],[y(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),B],[y("[lc]Mod [mc]time"),B],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function y(I){return new RegExp(`^(${I.replaceAll(" ","|")})$`,"i")}function t({base:I,head:q,changes:re}){const fe=(0,j.Z)(()=>re.flatMap(de=>n(de)??[]).slice(0,P)),Ee={base:(0,j.Z)(()=>new Set((0,m.
PX)(I))),head:(0,j.Z)(()=>new Set((0,m.PX)(q)))};return de=>{const{kind:p,path:b}=de;if(p==="reordered"||p==="moved")return!1;const[W,k=W]=p==="modified"?[de.from,de.to]:[de.value];if(C(W)&&C(k)&&E(b,
W.type==="literal")||_(b)&&i(W)&&i(k))return!0;if(p!=="modified"||W.type!==k.type||!("text"in W)||!("text"in k))return!1;const[V,Y,L]=[h(b.at(-1)),(0,m.e1)(W.text),(0,m.e1)(k.text)],H=(...ee)=>[Y,L].every(
Q=>ee.some(ie=>ie.test(Q)));if(A.some(([ee,...Q])=>ee.test(V)&&H(...Q)))return!0;const O=h(b.at(-2));if(l.test(V)&&H(c,o))return O===""||u.test(O);if((n(de)?fe().filter(ee=>ee.old!==Y&&Y.includes(ee.old)):
[]).some(ee=>Y.replaceAll(ee.old,ee.recent)===L))return!0;const D=f.test(V)||V===`${h(b.at(-3)).replace(/s$/,"")}Id`;return O===""&&D&&H(o)&&!Ee.head().has(Y)&&!Ee.base().has(L)}}function n(I){const[q,
re]=I.path.slice(-2);if(!(!(I.kind==="modified"&&q?.type==="item"&&f.test(h(re)))||I.from.type!=="string"||I.to.type!=="string"))return{old:(0,m.e1)(I.from.text),recent:(0,m.e1)(I.to.text)}}function a(I){
return o.test(I)||B.test(I)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(I)}function $(I,q){return f.test(I)&&(0,m.jn)(q)||K.test(I)&&q.type!=="literal"&&C(q)||z.includes(I)&&C(q)}function E(I,q){const[re,fe]=[
I.at(-2),h(I.at(-1))],Ee=I.slice(r(I)).find(p=>K.test(h(p)));return Ee?Ee===I.at(-1)?!q:fe===""||z.includes(fe)||v.test(fe):fe==="zoom"&&X.test(h(re))||z.includes(fe)||v.test(fe)&&w(re)}function _(I){
return R.test(h(I.at(-1)))&&w(I[r(I)-1])}function w(I){const q=I?.type==="item"&&I.item.type==="object"?I.item.members:void 0;return M.some(re=>re.every(fe=>q?.has(fe)))}function r(I){return I.findLastIndex(
({type:q})=>q==="item")+1}function g(I,{matches:q}){const re=new Map(q.map(Ee=>[Ee.path.at(-1),Ee])),fe=new Map;for(const Ee of I){const de=r(Ee.path),[p,b]=[Ee.path[de-1],Ee.path[de]],W=z.includes(h(
b)),k=W?z:K.test(h(b))?[h(b)]:[],[V,Y]=[s(re.get(p)?.base,k),s(re.get(p)?.head,k)],L=[...Ee.path.slice(0,de),{type:"member",key:k.join(", ")}];V&&Y?fe.set(W?p:b,{kind:"modified",path:L,from:V,to:Y}):fe.
set(Ee,Ee)}return[...fe.values()]}function s(I,q){const re=I?.type==="object"?q.flatMap(fe=>I.members.get(fe)??[]):[];if(!(re.length<q.length))return re.length>1?{type:"array",id:0,items:re,unordered:!1}:
re[0]}function h(I){return I?.type==="member"?I.key:""}function i(I){return I.type==="literal"&&/^(true|false)$/.test(I.text)}function C(I){if(I.type==="literal")return/\d/.test(I.text);const q=I.type===
"array"?I.items:I.type==="object"?[...I.members.values()]:[];return q.length>0&&q.every(C)}}),1345:((te,se,e)=>{e.d(se,{Oe:()=>c,Vg:()=>o,Vn:()=>y,j9:()=>v,oP:()=>A,qU:()=>M});var m=e(3436),j=e(5408);
const K=/group|parent|folder|owner/i,z=/(-[\da-f]{4}){3}-[\da-f]{12}/i,X=40;function v(n){const a=n.map(f),$=r=>a.find(g=>g.get(r))?.get(r);function E(r,g){for(const s of(0,m.YD)(r).sort()){if(K.test(
s))continue;const h=`${(0,m.TN)(r,s)}`,i=s==="type"?`"${h.split(":")[1]}`:h,C=$(i);if(C===void 0||M(C.item)===void 0)continue;const I=a.some(q=>{const re=q.get(i);return re&&(re.array===g||x(g,re.item))});
if(s==="type"||!I)return C.item}}function _(r,g){const s=(0,m.Gg)(r);return M(r)??M(E(r,g))??(s&&(0,m.e1)(s))}function w(r){const g=/\d/.test(r)?$(r):void 0;return g&&(_(g.item,g.array)??t(g.item))}return{
componentOf:E,nameOf:_,labelOf:w}}function M(n){const a=n&&((0,m.TN)(n,"name")??R(n));return a&&(0,m.e1)(a)}function R(n){const[a,$]=[B(n,"localeData"),B(n,"data")],_=(a?["en",...(0,m.YD)(a)]:[]).map(
r=>(0,m.Gg)(B(a,r))),w=[$,B($,"node")].map(r=>(0,m.Ku)(r,["label",...m.eX,"display_name"]));return[..._,...w].find(r=>r!==void 0)}function B(n,a){return n?.type==="object"?n.members.get(a):void 0}function x(n,a){
return(0,m.YD)(a).map(E=>B(a,E)).some(E=>E?.type==="array"&&E.items===n)}function f(n){const a=new Map,$=E=>{if(E.type==="object")for(const _ of E.members.values())$(_);if(E.type==="array")for(const _ of E.
items){const w=(0,m.YD)(_).filter(g=>m.ZM.test(g)),r=new Set(w.flatMap(g=>(0,m.TN)(_,g)??[]));for(const g of r)a.set(g,a.has(g)?void 0:{item:_,array:E.items});$(_)}};return $(n),a}function c(n,a,$){const E=(0,j.
FF)(n,a),_=[...E.base.map(r=>({...r,base:r.item})),...a.map(({base:r,head:g})=>({...g,base:r.item,head:g.item})),...E.head.map(r=>({...r,head:r.item}))],w=P(_,$);return _.map(r=>({...r,step:l(r,w.get(
r))})).sort(u)}function o(n,a){return n.type==="object"?Array.from(n.members,([E,_])=>({step:{type:"member",key:E},value:_})):(n.type==="array"?c({base:[],head:(0,j.S3)(n.items)},[],a):[]).map(({step:E,
item:_})=>({step:E,value:_}))}function l({item:n,index:a},$){if($===void 0)return{type:"element",index:a,item:n};const E=t(n),_=E!==void 0&&E.length<=X&&!$.startsWith(E);return{type:"item",label:$,..._&&
{hint:E},item:n}}function u({step:n},{step:a}){return n.type==="item"&&a.type==="item"?n.label<a.label?-1:1:n.type==="element"&&a.type==="element"?n.index-a.index:n.type==="item"?-1:1}function P(n,a){
const $=new Map,E=new Set;let _=n.filter(({item:i})=>(M(i)??(0,m.Gg)(i)??(0,m.TH)(i))!==void 0);const w=i=>{const C=_.map(i),I=y(C);_=_.filter((q,re)=>{const fe=C[re];return fe===void 0||I.get(fe)!==1||
E.has(fe)?!0:(E.add(fe),$.set(q,fe),!1)})};w(({item:i})=>M(i));const r=new Map(_.map(i=>[i,M(i.item)??M(a(i.item,i.array))])),g=y([...r.values()]),s=i=>{const[C,I]=[r.get(i),(0,m.Gg)(i.item)];return M(
i.item)??(g.get(C)===1?C:void 0)??(I&&(0,m.e1)(I))},h=(i,C)=>{const[I,q]=[(0,m.TH)(i.item),s(i)??t(i.item)];return I?A(q,I,C):q};return w(i=>s(i)??h(i,z)),w(i=>h(i,z)),w(i=>h(i,/$/)),w(i=>`${s(i)??t(i.
item)??h(i,/$/)} [${i.index}${i.head?"":", before"}]`),$}function A(n,a,$=z){const E=(0,m.e1)(a).replace($,"");return n?`${n} (${E})`:E}function y(n){const a=new Map;for(const $ of n)a.set($,(a.get($)??
0)+1);return a}function t(n){const a=(0,m.TN)(n,"type");return a?.startsWith('"')?(0,m.e1)(a):void 0}}),7856:((te,se,e)=>{e.d(se,{$C:()=>a,Wr:()=>w,_p:()=>$,lb:()=>P});var m=e(706),j=e(3436),K=e(2742);
const z=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",v=new RegExp(`(?:(\
?:${X})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),M=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${X}|(?:password|secret|apikey)s)$`),B=/name|key|header|field/i,x=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l="(?:(?:bearer|basic|token)\\s{1,4})?",u=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${X})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${X})\\s{0,4}=\\s{0,4}${l})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${X})\\s{0,4}:\\s{0,4}${l}\
|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${X})(?:\\s[^<>]{0,200})?>)[^<\
]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function P({workflows:r}){const g=new m.pO;for(const{secrets:h,files:i}of r){const C=i.flatMap(({base:I,head:q})=>[I,q].flatMap(w));for(const I of[...h,...C].flatMap(A))g.add(
I,y)}const s=new Map;return h=>{const i=s.get(h);if(i)return i;const C=[],I=fe=>(C.push(fe),m.v5),re={shown:u.reduce((fe,Ee)=>fe.replace(Ee,I),g.hide(h,I)),hidden:JSON.stringify(C)};return s.set(h,re),
re}}function A(r){return[r,r.replace(/^(?:bearer|basic|token) /i,""),...(0,j.PX)((0,K.yR)(r))]}function y(r){return r.length>=z&&!new RegExp("^\\p{L}+$","u").test(r)}function t(r){const g=n(r);return v.
test(g)&&!M.test(g)}function n(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function a(r,g,s){return E(g)?!1:t(r)?_(g)||R.test(n(r)):!f.includes(n(r))||s?.type!=="object"?!1:[...s.members].some(([h,
i])=>{const C=(0,j.jn)(i)&&(i.text==="true"?h:x.test(h)&&(0,j.e1)(i.text));return B.test(h)&&t(`${(0,j.TN)(s,h)}`)||C&&R.test(n(C))})}function $(r,...g){return g.every(E)?!1:r.some((s,h)=>{const i=r[h-
1],C=i&&"item"in i?i.item:void 0,I=r.slice(h+1).every(({type:re})=>re==="element"),q=re=>s.type==="member"&&a(s.key,I?re:void 0,C);return g.some(q)})}function E(r){return r?.type==="literal"&&!/\d/.test(
r.text)}function _(r){return r?.type==="array"?r.items.every(_):r!==void 0&&(0,j.jn)(r)}function w(r){const g=[],s=h=>{if(h!==void 0)if((0,j.jn)(h))s((0,K.yR)((0,j.e1)(h.text)));else if(h.type==="arra\
y")for(const i of h.items)s(i);else for(const[i,C]of h.members)a(i,C,h)&&g.push(...(0,j.PX)(C)),s(C)};return s(r),g.filter(h=>!c.test(h))}}),5408:((te,se,e)=>{e.d(se,{$z:()=>R,FF:()=>f,Ms:()=>x,O6:()=>c,
S3:()=>K,eV:()=>z,kh:()=>X,kk:()=>v,qc:()=>M,yU:()=>B});var m=e(8965);const j=500;function K(o){return o.map((l,u)=>({item:l,index:u,array:o}))}function z(o,l){const u=n=>o[n].map(a=>l(a,n)),P=(n,a)=>n!==
void 0&&n===a,A=(0,m.E)(u("base"),u("head"),{maxEditLength:j,comparator:P});if(A===void 0)return x(X(o,l));let[y,t]=[0,0];return A.flatMap(({added:n,removed:a,count:$})=>{const[E,_]=[o.base.slice(y,y+
$),o.head.slice(t,t+$)];return n||(y+=$),a||(t+=$),n||a?[]:B({base:E,head:_})})}function X(o,l){return M(o,l).flatMap(B)}function v(o,l){return M(o,l).flatMap(u=>u.base.length===1&&u.head.length===1?B(
u):[])}function M(o,l){const u=R(o.head,P=>l(P,"head"));return u.delete(void 0),[...R(o.base,P=>l(P,"base"))].flatMap(([P,A])=>{const y=u.get(P);return y?[{base:A,head:y}]:[]})}function R(o,l){const u=new Map;
for(const P of o){const A=l(P),y=u.get(A);y?y.push(P):u.set(A,[P])}return u}function B({base:o,head:l}){return o.flatMap((u,P)=>{const A=l[P];return A===void 0?[]:[{base:u,head:A}]})}function x(o){const l=[];
for(const P of o.toSorted((A,y)=>A.base.index-y.base.index)){let[A,y]=[0,l.length];for(;A<y;){const t=A+y>>1;(l[t]?.last.head.index??0)<P.head.index?A=t+1:y=t}l[A]={last:P,before:l[A-1]}}const u=[];for(let P=l.
at(-1);P;P=P.before)u.push(P.last);return u.reverse()}function f({base:o,head:l},u){const P=new Set(u.flatMap(A=>[A.base,A.head]));return{base:o.filter(A=>!P.has(A)),head:l.filter(A=>!P.has(A))}}function c(o,l){
const u=x(o),P={base:0,head:0};return M(l,({index:A},y)=>{for(;(u[P[y]]?.[y].index??1/0)<A;)P[y]++;return P[y]})}}),9462:((te,se,e)=>{e.d(se,{N:()=>K,R:()=>z});var m=e(7279),j=e(706);async function K(X,{
ms:v,error:M},R){const B=new AbortController,x=setTimeout(()=>B.abort(M),v),f=Math.min(X.endsAt,performance.now()+v);try{return await R({...X,signal:AbortSignal.any([X.signal,B.signal]),endsAt:f})}finally{
clearTimeout(x)}}function z(X,v){const M=`${v} within ${(0,j.zK)(X)} (timeout-minutes)`;return{ms:X,error:new m.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,se,e)=>{
e.d(se,{CQ:()=>B,Rs:()=>f,TF:()=>c,Uc:()=>x,lo:()=>u});var m=e(7598),j=e(1455),K=e(6760),z=e(7975),X=e(7279),v=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(P){return/^E[A-Z0-9]+$/.test(Object(P).code)}
function B(P){if(!R(P))return(0,X.gJ)(P);const{code:A="",errno:y=0}=P;return M[A]??(0,z.getSystemErrorMap)().get(y)?.[1]??A}function x(P){const{path:A,dest:y=A}=Object(P);return R(P)&&y?`${B(P)} (${(0,v.
MW)(y)})`:B(P)}function f(P,A,y="Set another directory, or free some space."){const t=Object(P).code==="ENAMETOOLONG",n={what:`Can't write ${A}`,why:B(P),cause:P};return new X.HR({...n,advice:t?"Set a\
 shorter name.":y})}async function c(P){await(0,j.rm)(P,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function l(P,A,y=(0,K.dirname)(P)){const t=(0,K.join)(y,
`.workflow-export-${(0,m.randomBytes)(6).toString("hex")}`);try{await(0,j.writeFile)(t,A,{flag:"wx"}),await(0,j.rename)(t,P)}catch(n){throw await c(t).catch(()=>{}),n}}async function u(P,A){await l(P,
A).catch(y=>{throw f(y,P)})}}),7279:((te,se,e)=>{e.d(se,{$N:()=>K,HR:()=>j,gJ:()=>M,h_:()=>v,iT:()=>X});const m=null;class j extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(B){
super(z(B),{cause:B.cause}),this.what=B.what,Object.assign(this,B)}with(B){return new j({...this,cause:this,...B})}}function K({what:R,why:B=""}){return B===""?R:`${R}: ${B}`}function z(R){const B=K(R);
return`${B}${/[.!?…]$/.test(B)?"":"."} ${R.advice??""}`.trim()}function X(R){return R instanceof Error?R:new Error(String(R))}function v(R){return R instanceof j?R:new j({what:M(R),cause:R})}function M(R){
return X(R).message}}),6191:((te,se,e)=>{e.d(se,{B6:()=>c,R9:()=>t,mz:()=>n,wn:()=>y});var m=e(1455),j=e(6760),K=e(6671),z=e(2145),X=e(9462),v=e(532),M=e(7279),R=e(2975),B=e(706),x=e(8725),f=e(7487);class c extends M.
HR{}const o={what:"Artifact",topic:"the-artifact"},l=10*6e4,u=3;async function P(){const{DefaultArtifactClient:I}=await e.e(348).then(e.bind(e,9348));return new I}async function A({signal:I,log:q},re){
const fe=await P(),Ee=(0,x.QJ)(q,()=>re(fe));return await(0,R.Mu)(I,Ee)}async function y(I){return await A(I,async q=>(await q.listArtifacts()).artifacts)}async function t(I,q){const re=await(0,f.Pd)(
"workflow-artifact-");try{await A(I,Ee=>Ee.downloadArtifact(q,{path:re,skipDecompress:!0}));const[fe=""]=await(0,m.readdir)(re);return await(0,m.readFile)((0,j.join)(re,fe))}finally{await(0,v.TF)(re).
catch(()=>{})}}async function n(I,{path:q,digest:re},fe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,j.basename)(q),de={client:await P(),options:fe,name:Ee,path:q,digest:re,mayHaveCreated:!1,
taken:0},p={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)},b=await(0,X.N)(I,p,L=>(0,R.L5)(L,()=>(0,R.Mu)(L.signal,a(de,L.log)))).catch(L=>{throw I.signal.throwIfAborted(),h(L,Ee)}),
{GITHUB_SERVER_URL:W,GITHUB_REPOSITORY:k,GITHUB_RUN_ID:V}=process.env,Y=`${W}/${k}/actions/runs/${V}/artifacts/${b}`;return{id:b,name:Ee,url:Y,digest:re}}async function a(I,q){const{client:re,name:fe,
path:Ee,digest:de}=I,{overwrite:p,retentionDays:b}=I.options,W=k=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(k)&&(I.mayHaveCreated=!0),q.debug(k)};try{return await(0,x.QJ)({...q,debug:W},
async()=>{p&&await re.deleteArtifact(fe).catch($);const k={skipArchive:!0,...b!==void 0&&{retentionDays:b}},V=await re.uploadArtifact(fe,[Ee],(0,j.dirname)(Ee),k);if(V.id!==void 0&&V.digest===de)return V.
id;throw new Error("the uploaded file differs from the package")})}catch(k){return await(0,x.QJ)(q,()=>E(I,k))}}function $(I){if(!(I instanceof Error&&I.name==="ArtifactNotFoundError"))throw I}async function E(I,q){
const re=(0,M.gJ)(q),{client:fe,name:Ee,digest:de,options:p}=I,[b,W]=[g.test(re),r.test(re)];I.mayHaveCreated||=b;const V=W||I.mayHaveCreated?await fe.getArtifact(Ee).catch(()=>{}):void 0;if(I.mayHaveCreated&&
V?.artifact.digest===`sha256:${de}`)return V.artifact.id;if(b)throw i(_,q);if(!W)throw q;I.taken++;const Y=I.mayHaveCreated&&!V;if(Y&&I.taken===u&&await C(Ee)&&Object.assign(I,{mayHaveCreated:!1,taken:0}),
I.taken<(Y?u:1+Number(p.overwrite)))throw i(Y?_:"the name is still taken",q);const H=V?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example a\
nother job's`,O=V?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:H,advice:O,cause:q})}const _="the connection to the artifact service failed",
w="Set upload-artifact: false.",r=/already exists/,g=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",w],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",w],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",w],[/(?:)/,"the upload of % failed","Re-run the job."]];function h(I,q){if(I instanceof M.HR)return I;const re=(0,M.gJ)(I),[,fe="",Ee=""]=s.find(([b])=>b.test(re))??[],de=(0,B.OX)(re,200).replace(/\.$/,
""),p=/%/.test(fe)?`${fe.replace("%",()=>q)} (${de})`:fe;return new M.HR({...o,why:p,advice:Ee,cause:I})}function i(I,q){return new M.HR({...o,why:I,advice:"Re-run the job later.",retryable:!0,cause:q})}
async function C(I){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:re}=process.env,{scp:fe}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),[,Ee,de]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(fe))??[],{href:p}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",re),b=new K.Qq("export-workflow-action",[new z.tZ(q)],{socketTimeout:3e4}),W={workflow_run_backend_id:Ee,
workflow_job_run_backend_id:de,name:I};return(await b.postJson(p,W)).statusCode!==404}}),8725:((te,se,e)=>{e.d(se,{lm:()=>j.lm,t1:()=>K,QJ:()=>B});const m=Xe(import.meta.url)("node:async_hooks");var j=e(
819);function K(f=""){return{info:c=>X(f+c),warning:c=>j.$e(f+c),debug:c=>j.Yz(f+c),mask:j.Pq}}function z(f){const c=[];return{...K(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(v(o));for(const l of c)
X(l);core.endGroup()}}}function X(f){j.pq(v(f))}function v(f){return f.replaceAll("##[","## [")}const M=new m.AsyncLocalStorage;let R=!1;function B(f,c){return R||x(),R=!0,M.run(f,c)}function x(){const f=process.
stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const l=M.getStore(),u=String(c);return l===void 0||/^::(add-mask|debug)::/.test(u)?f(c,...o):(M.exit(()=>l.debug(u.trimEnd())),!0)})}}),
7487:((te,se,e)=>{e.d(se,{E_:()=>u,GQ:()=>P,Pd:()=>l,Tm:()=>A,VY:()=>f,eF:()=>x,n0:()=>o});var m=e(3024),j=e(1455),K=e(8161),z=e(6760),X=e(819),v=e(532),M=e(7279),R=e(706);const B=6e4;async function x(y){
const t=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${n})`,topic:"the-job-on-the-platform"};process.on(n,()=>t.abort(new M.HR(a)))}try{if(await y(t.signal),
c)throw c}catch(n){for(let $=n;$ instanceof Error;$=$.cause)X.Yz($.stack??$.message);const a=f(n);X.C1(`${(0,R.OX)((0,M.gJ)(n),B)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}
function f(y){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:a}=process.env;if(!(!(y instanceof M.HR)||y.topic===void 0||!t||!n||!a))return encodeURI(`${t}/${n}/blob/${a}/docs/\
troubleshooting.md#${y.topic}`)}let c;function o(y){try{for(const[t,n]of Object.entries(y))n!==void 0&&X.uH(t,n)}catch(t){const n="Check the runner's disk.";c=new M.HR({what:"Can't write the step's ou\
tputs",why:(0,v.Uc)(t),advice:n,cause:t})}}async function l(y){const t=process.env.RUNNER_TEMP||(0,K.tmpdir)();return await(0,j.mkdtemp)((0,z.join)(t,y)).catch(u(t))}function u(y){return t=>{throw(0,v.
Rs)(t,y,"Check the runner's temporary folder.")}}function P(){try{return JSON.parse((0,m.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function A(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,se,e)=>{e.d(se,{Sy:()=>l,cj:()=>B,il:()=>x,tp:()=>M});var m=e(819),j=e(7279),K=e(8132),z=e(706);const X=1024*1024-1e4,v=2e5;function M(u,P){
const A=P.map($=>$.map(c)),y=u.map(($,E)=>A.some(_=>_[E]!=="")),t=($,E)=>`<tr>${$.flatMap((_,w)=>y[w]?`<${E}>${_}</${E}>`:[]).join("")}</tr>`,n=A.map($=>t($,"td")),a=$=>`<tr><td colspan="${u.length}">\
\u2026 and ${(0,z.hS)($,"more row")}</td></tr>`;return`<table>${t(u.map(K.FO),"th")}${o(n,a).join("")}</table>`}function R(u){return`<table>${u.map(([A,y])=>y===void 0?"":`<tr><th align="left">${escapeAll(
A)}</th><td>${c(y)}</td></tr>`).join("")}</table>`}function B(u){const P=u.map(({names:A,message:y,help:t})=>{const n=A.map($=>`**${(0,K.wh)($)}**`);return`- ${o(n,$=>`and ${$} more`,v/2).join(", ")}:\
 ${x(y,t)}`});return o(P,A=>`- \u2026 and ${(0,z.hS)(A,"more cause")}`).join(`
`)}function x(u,P){return P===void 0?(0,K.wh)(u):`${(0,K.wh)(u)} <a href="${(0,K.FO)(P)}">Troubleshooting</a>`}function f(u,P){return`<details><summary>${escapeAll(u)}</summary>

${P}

</details>`}function c(u){return typeof u=="string"?u===""?"":`<code>${(0,K.FO)((0,K.RK)(u))}</code>`:"words"in u?(0,K.wh)(u.words):`<a href="${(0,K.FO)(u.href)}">${(0,K.wh)(u.text)}</a>${(0,K.FO)(u.after??
"")}`}function o(u,P,A=v){let y=A;const t=u.filter(n=>{const a=Buffer.byteLength(n),$=a<=y;return $&&(y-=a),$});return t.length===u.length?t:[...t,P(u.length-t.length)]}async function l(u,...P){const A=t=>`${(0,z.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,y=[`### ${(0,K.wh)(u)}`,...o(P,A,X)];try{await m.z.addRaw(y.join(`

`),!0).write()}catch(t){m.$e(`Can't write the job summary: ${(0,j.gJ)(t)}`)}}}),8132:((te,se,e)=>{e.d(se,{EU:()=>M,FO:()=>x,Jj:()=>X,RK:()=>K,SS:()=>v,wh:()=>B});const m="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",j=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${m})[\\u200C\\u200D](?=${m})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function K(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(j,(l,u)=>u===void 0?l:z(u))}function z(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function X(o,l){if(o.length<=l)return o;const u=Array.from(o.slice(0,2*l+2));return u.length>l?`${u.slice(0,l).join("")}\u2026`:o}function v(o,l=100){const u=K(X(
o,l)).replaceAll("	",z)||'""',P="`".repeat(c(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${P} ${u} ${P}`:P+u+P}function M(o,l,u){const A=o.map(t=>u+K(t).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),y="`".repeat(Math.max(3,c(A)+1));return`${u}${y}${l}
${A}
${u}${y}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(o){return x(K(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function x(o){return o.replace(f,l=>`&#${l.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((l,u)=>Math.max(l,u.length),0)}}),8920:((te,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>f,mu:()=>v});var m=e(1455),j=e(532),K=e(7279),z=e(9870);const X=1024*1024;function v({files:c},o){const[l,u]=[M(z.uq,c),M(z.n7,c)];if(l&&u)return{app:l,flow:u,env:o??M(z.Km,c)};const P=[z.uq,z.
n7].filter(A=>!c.has(A));throw new Error(`lacks ${P.join(" and ")}, at its root and in its only subfolder`)}function M(c,o){const l=o.get(c);try{return l&&B({name:c,bytes:l})}catch(u){throw new Error(
`has a file that ${(0,K.gJ)(u)}: ${c}`)}}async function R(c,o){const l=await(0,m.readFile)(c,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,j.Uc)(u)}`)});return B({name:z.
Km,bytes:l})}function B(c){const{name:o,bytes:l}=c;if(o===z.Km&&l.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{x(l)}catch{throw new Error("is not JSON")}return c}
function x(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[z.uq,z.n7])try{const{name:l,version:u}=Object(x(c.get(o)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((te,se,e)=>{e.d(se,{q:()=>z});const m=500,j=1e6,K=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(R,B,x){let f=R.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const A=R.charAt(f);if(A!==" "&&A!==`
`&&A!=="\r"&&A!=="	")return A;f++}}function l(){const A=f;if(K.lastIndex=A,!K.test(R))throw new SyntaxError;return f=K.lastIndex,R.slice(A,f)}function u(A,y){const t=o();if(t==="["){const a=[],$=x.enter(
A);return P("]",y,()=>a.push(u($,y+1))),x.array(a,A)}if(t==="{"){const a=new Map;return P("}",y,()=>{if(o()!=='"')throw new SyntaxError;const $=l(),E=$.includes("\\")?JSON.parse($):$.slice(1,-1);if(a.
has(E)||o()!==":")throw new SyntaxError;f++,a.set(E,u(x.enter(A,E),y+1))}),x.object(a,A)}const n=l();return x.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function P(A,y,t){if(y===m)throw new RangeError;
f++;let n=o()===A?A:",";for(;n===",";){if(++c>j)throw new RangeError;t(),n=o(),n===","&&f++}if(n!==A)throw new SyntaxError;f++}try{const A=u(B,0);if(o()==="")return A}catch{}}function X(R){const B=z(R,
`
`,v);return B===void 0?void 0:`${B}
`}const v={enter:R=>`${R}  `,scalar:R=>R,array:(R,B)=>M("[",R,"]",B),object(R,B){const x=[...R.keys()].sort().map(f=>`${JSON.stringify(f)}: ${R.get(f)}`);return M("{",x,"}",B)}};function M(R,B,x,f){return B.
length===0?R+x:`${R}${f}  ${B.join(`,${f}  `)}${f}${x}`}}),5806:((te,se,e)=>{e.d(se,{Oj:()=>c,Sr:()=>f,dU:()=>x,fw:()=>X,gv:()=>m,jq:()=>R,x5:()=>M});const m=".workflow-export.json",j=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',j],["changes how git or GitHub treats t\
he repository",K],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function M(l,u=v){const P=o(l);return u.find(([,A])=>A.test(l)||A.test(P))?.[0]}function R(l){return[z,j,K].some(u=>u.test(o(l)))}function B(l){return j.
test(o(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function x(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(l)))}
function f(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function c(l){const u=new Map;for(const P of l){const A=f(P.replace(/\/$/,"")),y=u.get(A);if(y!==void 0)return[y,P];u.set(A,P)}for(const[
P,A]of u)for(const{index:y}of P.matchAll(/\//g)){const t=u.get(P.slice(0,y));if(t?.endsWith("/")===!1)return[t,A]}}function o(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,se,e)=>{e.
d(se,{BE:()=>v,KC:()=>B,Km:()=>z,LX:()=>X,jz:()=>R,n7:()=>j,uq:()=>K,wg:()=>f,zx:()=>M});var m=e(5806);const[j,K,z]=["flow_definition.json","app_definition.json","env_variables.json"],X=[j,K,z],v=1e4,
M=256*1024*1024;function R(o,l){const u=[...l].filter(([P])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(P));return{kind:o,files:new Map(u.sort(([P],[A])=>P<A?-1:1))}}function B({kind:o,files:l}){return{kind:o,
files:new Map([...l].filter(([u])=>!(0,m.dU)(u)))}}const x=/^\.|^__MACOSX$/;function f(o){const l=new Set(o),u=t=>X.some(n=>l.has(t+n));if(u(""))return"";const P=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[A,...y]=[...P].filter(t=>!x.test(t));return y.length===0&&u(`${A}/`)?`${A}/`:""}function c(o){const l=f(o);return o.includes(l+K)||o.includes(l+j)}}),1519:((te,se,e)=>{
e.d(se,{DF:()=>X,aC:()=>R,x3:()=>M});var m=e(4573),j=e(8142),K=e(5806);const z={enter:()=>{},scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:x})=>x)}]`,items:B}),object(B){return{json:`{${Array.
from(B,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:B}}};function X(B){const x=(0,m.isUtf8)(B)?(0,j.q)(B.toString(),void 0,z):void 0,f=x?.members??x?.items?.map(o=>[v(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:l,json:u}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...l?.keys()??[]],content:u})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function v({members:B}){if(!B?.has("value"))return;const x=[B.get("name"),B.get("key")].find(f=>f?.json[0]==='"');return x&&JSON.parse(x.json)}function M({files:B}){const x=[...B].filter(
([f])=>(0,K.dU)(f)).map(([,f])=>R(f));return[...new Set(x.flat())]}function R(B){const x=new TextDecoder().decode(B);try{JSON.parse(x)}catch{return[]}const f=X(B),c=new Set(f?.container==="array"?f.variables.
map(({name:u})=>u):void 0),l=Array.from(x.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,P,A])=>P===void 0?[u,String(Number(u))]:A===void 0?[JSON.parse(P)]:[]);return[...new Set(l)].
filter(u=>!c.has(u))}}),3657:((te,se,e)=>{e.d(se,{u:()=>x,z:()=>g});var m=e(4573),j=e(8522),K=e(663),z=e(7279),X=e(706),v=e(5806),M=e(9870);const R=2048,B=new Set([0,10]);async function x(h,i){i?.throwIfAborted();
const{zip:C,source:I,entries:q}=await f(h).catch(t("The package")),re=(0,M.wg)([...q.keys()]),fe=[];for(const[Ee,de]of q){i?.throwIfAborted();const p=await P(C,I,de).catch(t(`${(0,X.TL)(Ee)} in the pa\
ckage`));Ee.startsWith(re)&&!A(Ee)&&fe.push([Ee.slice(re.length),p])}return(0,M.jz)("zip",fe)}async function f(h){const i=c(h),C=await(0,K.SY)(i,{decodeStrings:!1});return{zip:C,source:i,entries:await o(
C)}}function c(h){for(let i=h.length-21;i>0;){i=h.lastIndexOf("PK",i-1,"latin1");const C=i+22+(i<0?1/0:h.readUInt16LE(i+20));if(C<=h.length)return h.subarray(0,C)}throw h.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):a(h)}async function o(h){if(h.entryCount>M.BE)throw y(`The package has ${h.entryCount} entries. The limit is 10,000`);const i=new Map;let C=0;for await(const re of h.
eachEntry()){const fe=l(re);if(i.has(fe))throw y(`The package has ${(0,X.TL)(fe)} twice`,"Export it again.");const Ee=u(fe,re);if(Ee!==void 0)throw y(`${(0,X.TL)(fe)} in the package ${Ee}`);if(C+=re.uncompressedSize,
C>M.zx)throw y("The package takes more than 256 MiB unpacked, the limit");i.set(fe,re)}const I=[...i.keys()];if(I.every(A))throw y("The package has no files in it","Export it again.");const q=(0,v.Oj)(
I);if(q===void 0)return i;throw y(`${q.map(re=>(0,X.TL)(re)).join(" and ")} in the package collide on a disk that ignores case`)}function l({generalPurposeBitFlag:h,fileNameRaw:i,extraFields:C,versionMadeBy:I}){
const q=(0,m.isUtf8)(i)?R:h,re=B.has(I>>>8);return(0,K.ax)(q,i,C,!re).replace(/^(\.\/+)+/,"")}function u(h,i){const C=i.externalFileAttributes>>>16&61440;return C===40960?"is a symbolic link":C!==0&&C!==
32768&&C!==16384?"is neither a file nor a folder":A(h)&&i.uncompressedSize>0?"is a folder with a content of its own":i.canDecodeFileData()?(0,v.dU)(i.fileNameRaw.toString())&&!(0,v.dU)(h)?"is also nam\
ed env_variables.json":(0,v.x5)(h,v.fw):"is encrypted, or compressed by another method than deflate"}async function P(h,i,C){const{compressedSize:I,compressionMethod:q,uncompressedSize:re}=C,{fileDataStart:fe}=await h.
readLocalFileHeaderPromise(C),Ee=i.subarray(fe,fe+I),de={maxOutputLength:re||1,chunkSize:re+64},p=q===0?Ee:(0,j.inflateRawSync)(Ee,de);if(p.length!==re)throw new Error(`it unpacks to ${p.length} bytes\
, not the ${re} listed`);if((0,j.crc32)(p)!==C.crc32)throw new Error("its CRC-32 isn't the one listed");return p}function A(h){return h===""||h.endsWith("/")}function y(h,i=""){return new z.HR({what:h,
advice:i,topic:"the-package"})}function t(h){return i=>{if(i instanceof z.HR)throw i;const C={what:`${h} is cut off or damaged`,why:(0,X.TL)(i.message).slice(1,-1)};throw new z.HR({...C,advice:"Export\
 it again.",topic:"the-package",cause:i})}}const n=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function a(h){const i=h.toString(
"utf8",0,512),[C]=n.find(([,q])=>q.test(i))??["text"],I=`${C==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return y(`The package is ${C}, not a zip`,I)}const $=33,
E=20,_=3,w=8,r=33188;function g({files:h}){const i=[],C=[];let I=0;for(const[fe,Ee]of h){const[de,p]=[Buffer.from(fe),(0,j.deflateRawSync)(Ee)],b=[s(2,E,R,w,0,$),s(4,(0,j.crc32)(Ee),p.length,Ee.length),
s(2,de.length,0)],W=[s(2,0,0,0),s(4,r*65536,I)];i.push(Buffer.from("PK"),...b,de,p),C.push(Buffer.from("PK"),Buffer.of(E,_),...b,...W,de),I+=30+de.length+p.length}const q=Buffer.concat(C),re=[s(2,
0,0,h.size,h.size),s(4,q.length,I),s(2,0)];return Buffer.concat([...i,q,Buffer.from("PK"),...re])}function s(h,...i){const C=Buffer.alloc(h*i.length);for(const[I,q]of i.entries())C.writeUIntLE(q,I*h,
h);return C}}),2227:((te,se,e)=>{e.d(se,{HB:()=>a,xR:()=>n,px:()=>$,Ng:()=>A});var m=e(7279),j=e(2975),K=e(706),z=e(1858),X=e(5805),v=e(2053),M=e(6294),R=e(7596);const B=6,x=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends K.pO{#n=new Set;#e=new Set;allow(...g){
for(const s of g)this.#n.add(s)}maskFields(g,s,h){const i=P(g).slice(0,f);for(const[C,I]of i)/id$/i.test(C)&&(0,R.eQ)(I)&&this.allow(I);for(const[C,I]of i)/url$/i.test(C)?this.maskUrl(I.trim(),s,h):this.#t(
u(I),h)}maskUrl(g,s,h){const i=URL.canParse(g,s.href)?new URL(g,s.href):void 0;if(i&&s.href.startsWith(i.href))return;const C=[g,i?i.pathname+i.search:g].filter(I=>/[?:]|^\/\//.test(I));this.#t(C,h),i&&
this.#t([i.href,i.password,(0,R.D4)(i.password),...u(i.search)],h)}#t(g,s){const h=I=>Array.from(this.#n).some(q=>q.includes(I)),i=g.filter(I=>!h(I)&&!h((0,R.D4)(I))),C=I=>encodeURIComponent(Buffer.from(
I).toString());for(const I of i.flatMap(q=>[q,C(q)]))I.length<B||this.#e.has(I)||(this.#e.add(I),this.add(I),s.mask(I))}}function u(r){return Array.from(r.matchAll(c)).flatMap(([,g,s])=>{const h=String(
s).replace(/[.,:!?)\]}]+$/,"");return o.test(String(g))||(0,R.D4)(h).length>=x?[h,(0,R.D4)(h)]:[]})}function P(r){const g=Object.entries(r);for(const[,s]of g)if(typeof s=="object")for(const h of Object.
entries(s??{}))g.push(h);return g.filter(s=>typeof s[1]=="string")}function A(r,g,s={}){const h=new l([g,...s.secrets??[]]);return h.allow(r.href,...s.known??[]),{url:r,apiKey:g,secrets:h,connections:(0,X.
Y7)(),rateLimit:new v.q,collections:new Map}}const y=1024*1024,t=12e4,n=12e4,a="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function $(r,g){const{label:s,method:h,path:i,isTransient:C}=g,{secrets:I,rateLimit:q}=r.platform;I.allow(...i.split(/[/?&=]/));const re=h==="GET"?i:void 0,fe=()=>q.run(s,re,r,()=>E(r,g));return await(0,j.
L5)(r,fe,{atLeastMs:C?n:0})}async function E(r,g){const{platform:s,signal:h,log:i}=r,{label:C,method:I,path:q,body:re,idempotent:fe=!0,isTransient:Ee}=g,de=new URL(`api/public/${q}`,s.url),p={accept:"\
application/json","content-type":"application/json","x-api-key":s.apiKey},b={maxBytes:y,...!fe&&{idleMs:t}};try{const W=await(0,X.tN)(s.connections,{label:C,method:I,url:de,headers:p,body:re,...b},h);
return i.debug(`${I} ${s.secrets.redact(de.pathname)}: ${W.status}`),_(r,g,de,W)}catch(W){const k=W instanceof m.HR?W:void 0;if(!fe&&(h.aborted||k?.maybeProcessed)){const V=(0,m.h_)(W),Y=`${V.retryable?
"":V.advice} ${a}`.trim();throw V.with({advice:Y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&Ee?.(k)?k.with({retryable:!0}):W}}function _({platform:r,log:g},s,h,i){const{
label:C,isCreation:I=!1}=s,{status:q,headers:re,bytes:fe}=i,{secrets:Ee}=r,de=(D,Z,ee)=>(0,z.ue)(C,D,Z,ee),p=(0,X.ET)(i,h,C);if(p){Ee.maskUrl(p.href,r.url,g);const D=`the platform redirects to ${(0,K.
OX)(p.origin,100)}, and the key follows no redirect`;throw de(D,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const b=new TextDecoder().decode(fe),W=w(b);Ee.
maskFields(W??{},r.url,g);const k=(0,M.wv)(W??{},C,Ee.redact),{message:V}=k,Y=(0,X.yp)(i);if(q<200||q>299){const D=r.collections.has(C),Z=(0,M.ik)(s,q,{message:V,isPage:Y,hasWorked:D});throw de(`the p\
latform answered ${q}${(0,M.Te)(V)}`,Z,{...(0,z.xS)(q,re),affectsAll:(q===401||q===403)&&!D,busy:q===423||q===409&&!I})}if(W!==void 0)return k;const L=(0,X.VL)(i)&&/^\s*\{/.test(b);throw de(`the platf\
orm answered ${b===""?"nothing":Y?"with a web page":L?"with half an object":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:L})}
function w(r){try{const g=JSON.parse(r);return(0,M.Gv)(g)?g:void 0}catch{return}}}),5645:((te,se,e)=>{e.d(se,{I:()=>P,R:()=>o});var m=e(7598),j=e(7279),K=e(2975),z=e(706),X=e(1858),v=e(7596),M=e(5805);
const R=256*1024**2,B=5,x=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o(A,{url:y,freshUrl:t,read:n}){let a=y;return await(0,K.L5)(A,async()=>{a??=await t();const $=await u(
A,a).catch(r=>{throw r instanceof j.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:E,bytes:_}=$;if(x.has(E))throw a=void 0,l(`the URL was refused (${E})`,c,{retryable:!0});if(E!==200)throw l(`th\
e server answered ${E}`,c,{retryable:E===206});if((0,M.yp)($))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const w=await n(_).catch(r=>{
throw r instanceof j.HR&&(0,M.VL)($)?r.with({retryable:!0}):r});return{bytes:_,sha256:(0,m.createHash)("sha256").update(_).digest("hex"),content:w}})}function l(A,y,t={}){return new j.HR({what:f,why:A,
advice:y,topic:"the-package",...t})}async function u(A,y){const{platform:t,log:n,signal:a}=A;let $=y;for(let E=0;;E++){const _=E===0&&$.origin===t.url.origin,w={accept:"*/*",..._&&{"x-api-key":t.apiKey}},
r={label:f,method:"GET",url:$,headers:w,maxBytes:R};t.connections.proven.add($.origin);const g=async()=>{const i=await(0,M.tN)(t.connections,r,a),{status:C,headers:I}=i;n.debug(`GET a package from ${(0,z.
OX)(r.url.origin)}: ${C}`);const q=`the server answered ${C}`;if((0,X.dg)(C))throw(0,X.ue)(f,q,X.$_,(0,X.xS)(C,I));return i},s=await(_?t.rateLimit.run(f,void 0,A,g):g()),h=(0,M.ET)(s,$,f);if(h===void 0)
return s;if(E===B)throw l("the URL redirects in a circle",c);h.origin===$.origin&&h.username+h.password===""&&Object.assign(h,{username:$.username,password:$.password}),$=P(h.href,A)}}function P(A,{platform:y,
log:t}){const n=y.url;if(y.secrets.maskUrl(A,n,t),!URL.canParse(A,n.href))throw l("the platform's download URL can't be read",c);const a=new URL(A,n.href);a.protocol==="http:"&&n.protocol==="https:"&&
a.hostname===n.hostname&&(a.protocol="https:",a.port===""&&(a.port=n.port),y.secrets.maskUrl(a.href,n,t));const $=a.protocol==="http:"&&n.protocol==="http:"&&(0,v.U9)(a.hostname);if(a.protocol!=="http\
s:"&&!$)throw l("the platform's download URL isn't https","Check host.");return a}}),1858:((te,se,e)=>{e.d(se,{$_:()=>M,Dx:()=>X,Ur:()=>o,dg:()=>A,ue:()=>z,xS:()=>y});var m=e(7279),j=e(2975),K=e(706);
function z(t,n,a,$={}){return new m.HR({what:t,why:n,advice:a,topic:"the-platforms-response",...$})}function X(t,n,a,$){return new m.HR({what:t,why:n,advice:a,topic:"the-connection",...$})}const v={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
x=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,n,a,$){if(!(t instanceof Error&&"code"in t))return t;const E=String(t.code);
if(B.test(E)){const i=`the TLS connection can't be trusted (${E})`;return X(n,i,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,_]=c.exec(t.message)??[];if(_!==void 0)return l(n,_,t);const w=!a&&x.
test(E),r=w?"the TLS connection failed":"the connection failed",g=v[E]??`${f.test(E)?"the response can't be decoded":r} (${E})`,s={retryable:!0,maybeProcessed:a,affectsAll:!a,cause:t};if($||!(w||E==="\
ENOTFOUND"))return X(n,g,M,s);const h=w?`Check host and its port. ${R}`:"Check host.";return X(n,g,h,{...s,maxRetries:2})}function l(t,n,a){const $=(w,r,g=!1)=>X(t,w,r,{affectsAll:!0,cause:a,retryable:g});
if(n==="407")return $("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(n);if(E<500&&!A(E))return $(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const _=`the proxy made no connection (${(0,K.OX)(n,100)})`;return $(_,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),P=new Set(
[501,505,506,508,510,511]);function A(t){return u.has(t)||t>=500&&!P.has(t)}function y(t,n){return{status:t,retryable:A(t),retryAfterMs:(0,j.Vs)(n["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((te,se,e)=>{e.d(se,{d4:()=>x,D4:()=>R,eQ:()=>v,U9:()=>X,hk:()=>B,wh:()=>M});const m=Xe(import.meta.url)("node:net");var j=e(9783),K=e(1858);const z=200;function X(f){return f==="localhost"||f===
"[::1]"||(0,m.isIPv4)(f)&&f.startsWith("127.")}function v(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function M(...f){return f.find(c=>typeof c=="string"&&c.length<=z&&v(c))}function R(f){try{return decodeURIComponent(
f)}catch{return f}}function B(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function x(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,j.H)(f)||/^https?:/i.test(o)&&(0,j.s)(f))return;throw(0,K.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,se,e)=>{e.d(se,{ET:()=>$,J9:()=>l,VL:()=>E,Y7:()=>o,tN:()=>u,yp:()=>a});var m=e(7067),j=e(4708),K=e(8522),z=e(6671),X=e(2975),v=e(706),M=e(1858),R=e(7596);
const B=3e4,x=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){(0,R.hk)();const _=()=>new z.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:_(),https:_()},proven:new Set}}
function l(_){return{type:"application/json",bytes:Buffer.from(JSON.stringify(_))}}async function u({kept:_,proven:w},r,g){const{label:s,method:h,url:i,headers:C,body:I,maxBytes:q,idleMs:re=B}=r;(0,R.
d4)(i,s);const fe=i.protocol==="https:"?"https":"http",Ee=I?new z.Qq:_[fe],de=new AbortController,p=AbortSignal.any([g,de.signal]);let[b,W]=[!1,"no response"];const k=setTimeout(()=>{const Y={retryable:!0,
maybeProcessed:b};de.abort((0,M.Dx)(s,`${W} within ${re/1e3} s`,M.$_,Y))},re);let V;try{V={http:m,https:j}[fe].request({method:h,host:i.hostname.replace(/[[\]]/g,""),port:i.port,path:i.pathname+i.search,
headers:{...C,...I&&{"content-type":I.type,"content-length":I.bytes.length},"accept-encoding":"identity","user-agent":c},...i.username+i.password!==""&&{auth:`${(0,R.D4)(i.username)}:${(0,R.D4)(i.password)}`},
agent:Ee.getAgent(i.href),signal:p});const Y=P(V,s,()=>{b=!0});A(V,I?.bytes??Buffer.alloc(0),()=>k.refresh());const L=await(0,X.Mu)(p,Y);w.add(i.origin),W="no data";const H=[];let O=q;for await(const D of L){
if(k.refresh(),O-=D.length,O<0)throw n(s,q);H.push(D)}const F=t(Buffer.concat(H),L.headers["content-encoding"],s,q);return{status:L.statusCode??0,headers:L.headers,bytes:F}}catch(Y){throw p.throwIfAborted(),
(0,M.Ur)(Y,s,b,w.has(i.origin))}finally{clearTimeout(k),V?.destroy()}}function P(_,w,r){return new Promise((g,s)=>{_.once("socket",i=>{_.reusedSocket?r():i.once(_.protocol==="https:"?"secureConnect":"\
connect",r)});const h=i=>{i.socket.destroy();const C={retryable:!0,maybeProcessed:!0};s((0,M.Dx)(w,"the server switched protocols (101)",M.$_,C))};_.once("upgrade",h),_.once("response",i=>i.statusCode===
101?h(i):g(i)),_.on("error",s)})}function A(_,w,r){w.length===0?_.end():_.write(w.subarray(0,x),g=>{r(),g||A(_,w.subarray(x),r)})}const y=new Set(["gzip","x-gzip","deflate"]);function t(_,w="",r,g){const s=w.
toLowerCase().split(/[\s,]/);try{return s.reduceRight((h,i)=>{const C=i==="br"?K.brotliDecompressSync:y.has(i)?K.unzipSync:void 0;return C&&h.length>0?C(h,{maxOutputLength:g}):h},_)}catch(h){throw h.code===
"ERR_BUFFER_TOO_LARGE"?n(r,g):h}}function n(_,w){const r=`the response is larger than ${(0,v.Xe)(w)}, the limit`;return(0,M.ue)(_,r,"Check host.",{maybeProcessed:!0})}function a({headers:_,bytes:w}){return _["\
content-type"]?.includes("html")===!0||/^\s*</.test(w.toString("utf8",0,100))}function $({status:_,headers:w},r,g){if(!f.has(_)||w.location===void 0)return;const s=w.location.replace(/[\x80-\xff]/g,i=>`\
%${i.charCodeAt(0).toString(16)}`);if(URL.canParse(s,r.href))return new URL(s,r.href);const h=`the platform redirects (${_}) to an address that can't be read`;throw(0,M.ue)(g,h,"Check host.",{maybeProcessed:!0})}
function E({headers:_}){return!_["content-length"]&&!_["transfer-encoding"]}}),6006:((te,se,e)=>{e.d(se,{SO:()=>c,cd:()=>x,qt:()=>t});var m=e(7279),j=e(2975),K=e(706),z=e(2227),X=e(7596),v=e(2053),M=e(
6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(E){return R.find(([,_])=>_.split(" ").includes(E))?.[0]??"unknown"}function x({fields:E,message:_,redact:w}){
const r=(0,M.Gv)(E.response)?E.response:{},g=[r.downloadUrl,r.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,X.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,X.wh)(E.workflowId,
E.toolId),exportJobId:(0,X.wh)(E.exportJobId),status:f(E.status,w),downloadUrl:g.map(s=>typeof s=="string"?s.trim():"").find(s=>s!==""),refused:E.success===!1,message:_}}function f(E,_){const w=typeof E==
"string"||typeof E=="number"?String(E).trim():"",r=w.toUpperCase().replace(/[\s-]+/g,"_");return B(r)==="unknown"?_(w,40).toUpperCase():r}async function c(E,_,w=()=>!0){const r=`dock-status/${_}`;return x(
await(0,z.px)(E,{label:"Dock status",method:"GET",path:r,isTransient:w}))}const o="the-job-on-the-platform",l=50,u=294,P=6.12,A=2e3;function y(E,_){const w=Math.max(u,E/P);return E<v.k?w:Math.max(A,Math.
min(_,w))}async function t(E,_,w){const{log:r,signal:g}=E,s=performance.now(),h=n(E,s);let i=_,C=s,I;for(let q=0;;q++){w.onStatus(i),h(i);const re=B(i.status);if(re==="failed"||re==="succeeded"&&i.refused){
const fe=`The job ${i.status==="FAILED"?"failed":`ended as ${i.status}`} on the platform`,Ee=`${i.message??"it gave no reason"} (dock status ${_.dockStatusId})`;throw new m.HR({what:fe,why:Ee,advice:w.
advice,topic:o})}if(re==="succeeded")return i.status!=="SUCCESS"&&r.warning(`The platform reports ${i.status}, which is treated as SUCCESS.`),i;I=re==="unknown"&&i.refused?I??C:void 0;try{if(I!==void 0&&
C-I>=z.xR){const de=`The platform refused to report the job's status for ${(0,K.zK)(z.xR)}`;throw new m.HR({what:de,topic:o})}const fe=q===0?l:y(C-s,w.longestWaitMs);await(0,j.yy)(Math.max(0,C+fe-performance.
now()),g),C=performance.now();const Ee=({status:de=404})=>q>0||de===404;i=await c(E,_.dockStatusId,Ee)}catch(fe){throw $(fe,_,i)}}}function n({log:E},_){let w,r=_;return g=>{const s=performance.now(),
h=(0,K.zK)(s-_),i=g.status!==w,C=s-r>=v.k;(i||C)&&(r=s),i&&w!==void 0?E.info(`${g.status||"No status"} after ${h}`):C&&E.info(`Still ${g.status||"without a status"} after ${h}`),i&&B(g.status)==="unkn\
own"&&E.warning(`The platform reports an unknown status (${a(g)}). The action keeps waiting.`),w=g.status}}function a({status:E,message:_}){return`${E||"none"}${_===void 0?"":`, "${_}"`}`}function $(E,{
dockStatusId:_},w){const r=B(w.status)==="unknown"||w.message!==void 0?`, last status ${a(w)}`:"",g=`The job may still be running on the platform: dock status ${_}${r}.`,s=(0,m.h_)(E);return s.with({advice:`${s.
advice} ${g}`.trim(),busy:!1,cause:E})}}),2053:((te,se,e)=>{e.d(se,{k:()=>X,q:()=>x});var m=e(7279),j=e(2975),K=e(1858);const z=30,X=6e4,v=500,M=16e3,R=.95,B=20;class x{#n=new Map;#e=0;#t=0;#o=0;async run(c,o,l,u){
const P=await this.#r(c,o,l),A=()=>P>this.#o;try{const y=await u();return A()&&(this.#t=this.#t<B?0:this.#t*R),y}catch(y){if(!(y instanceof m.HR&&y.status===j.kU))throw y;const t=performance.now();throw A()&&
(this.#t=Math.min(M,Math.max(v,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(y.retryAfterMs||2*this.#t)),y.with({retryAfterMs:this.#e-t})}}async#r(c,o,{signal:l,endsAt:u}){const P=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,P);;){if(l.throwIfAborted(),this.#e>=u)throw(0,K.ue)(c,"the platform asked for a pause that exceeds the timeout",K.$_);const A=performance.now(),y=P.at(-z)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,y+X);if(t<=A)return this.#e=A+this.#t,P.push(A),A;await(0,j.yy)(t-A,l)}}}}),6294:((te,se,e)=>{e.d(se,{Gv:()=>X,LO:()=>K,Te:()=>z,ik:()=>x,wv:()=>j});var m=e(1858);
function j(f,c,o){const l=R(f,0);return{fields:f,label:c,redact:o,message:l&&o(l)||void 0}}function K({label:f,message:c},o,l){return(0,m.ue)(f,`the platform answered without a ${o}${z(c)}`,l)}function z(f){
return f===void 0?"":` (${f})`}function X(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const v=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],M=4;function R(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>M)){if(Array.isArray(f))return R(f[0],c+1);if(X(f))for(const o of v){const l=R(f[o],
c+1);if(l!==void 0){const{code:u}=f;return typeof u=="number"||typeof u=="string"?`${l}, code ${u}`:l}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function x(f,c,{message:o,isPage:l,
hasWorked:u}){if((0,m.dg)(c))return m.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&f.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==
401&&c!==403)return f.isTransient?m.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const P=f.scope===void 0?"another scope":`the scope "${f.scope}"`;if(c===403)return`The key needs ${P}. Ad\
d it under ${B}.`;const A=/scope/i.test(String(o))?` The key also needs ${P}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${B}.${A}`}}),3349:((te,se,e)=>{e.d(se,{EH:()=>f,Nq:()=>x,kZ:()=>o,s8:()=>c});var m=e(7279),j=e(2975),K=e(2227),z=e(5645),X=e(5805),v=e(6006),M=e(6294);const R=[
"workflows","workflow","tools"];async function B(l,u){const{collections:P}=l.platform;let A;for(const y of new Set([...P.values(),...R])){const t=u(y),{label:n,idempotent:a=!0}=t,$=P.get(n);if(!($&&$!==
y))try{const E=await(0,K.px)(l,t);P.set(n,y);const _=(0,v.cd)(E),{dockStatusId:w}=_;if(w!==void 0)return{..._,dockStatusId:w};throw(0,M.LO)(E,"dock status ID",a?"Check host and the IDs.":K.HB)}catch(E){
if(E instanceof m.HR&&E.busy&&P.set(n,y),!(E instanceof m.HR&&E.status===404))throw E;A??=E}}throw A}async function x(l,{workflowId:u,flowId:P}){return await B(l,A=>({label:"Export",method:"POST",path:`${A}\
/${u}/export?flowId=${P}`,scope:"Export workflow"}))}async function f(l,u,P){const A=P.downloadUrl??u.downloadUrl??(await(0,v.SO)(l,u.dockStatusId)).downloadUrl;if(A!==void 0)return(0,z.I)(A,l);const y=`\
the platform reports ${P.status} but names no download URL`;throw new m.HR({what:"Export",why:y,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(l,u,{app:P,flow:A,env:y}){const t="\
workflowName"in u,n=a=>a==="tools"?"tool":"workflow";return await B(l,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${u.workflowId}/import`,body:(0,X.J9)({[`${n(a)}DataFileId`]:P,flowDataFileId:A,
envVariablesFileId:y,...t&&{[`${n(a)}Name`]:u.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function o(l,u){const P=A=>({label:"Deploy",method:"POST",path:`${A}/${u}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,j.L5)(l,()=>B(l,P),{untilFree:!0})}}),2597:((te,se,e)=>{e.d(se,{g:()=>b,L:()=>Ee});var m=e(6760),j=e(3e3),K=e(9462),
z=e(3349),X=e(706),v=e(2227),M=e(7596),R=e(5805),B=e(6294);const x=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function l(V,{name:Y,bytes:L}){const H=`Upload of ${Y}`,O=(Z,ee)=>(0,v.px)(V,{label:H,
method:"POST",path:Z,body:ee,scope:"Import workflow"});let F;if(L.length<x)F=await O("files",await u("fileContext",c,{name:Y,bytes:L}));else{const Z=Math.ceil(L.length/f),ee={totalChunks:Z,fileExtension:"\
json",fileName:Y,fileSize:L.length},Q=await O("files/session/start",(0,R.J9)({fileContext:c,...ee})),ie=(0,M.wh)(Q.fields.sessionId);if(ie===void 0)throw(0,B.LO)(Q,"session ID",o);for(let ge=0;ge<Z;ge++){
const be=L.subarray(ge*f,(ge+1)*f);await O(`files/session/${ie}`,await u("chunkNumber",String(ge),{name:Y,bytes:be}))}F=await O(`files/session/${ie}/complete`)}const{fileId:D}=F.fields;if(typeof D!="s\
tring"||D==="")throw(0,B.LO)(F,"file ID",o);return V.log.info(`Uploaded ${Y}: ${(0,X.Xe)(L.length)}`),D}async function u(V,Y,{name:L,bytes:H}){const O=new FormData;O.set(V,Y),O.set("file",new Blob([H],
{type:"application/json"}),L);const F=new Response(O);return{type:F.headers.get("content-type")??"",bytes:Buffer.from(await F.arrayBuffer())}}var P=e(2975),A=e(6779);const y="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function n(V,{
source:Y,target:L,definitions:{app:H,flow:O,env:F},untilFree:D}){let Z="workflowId"in L?L.workflowId:void 0;const ee="workflowId"in L?`workflow ${L.workflowId}`:`a new workflow, ${L.workflowName}`;return V.
log.info(`Importing ${(0,X.OX)(Y)} into ${ee}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No import"),async Q=>{const ie={app:await l(Q,H),flow:await l(Q,O),env:F&&await l(
Q,F)},ge=await(0,P.L5)(Q,()=>(0,z.s8)(Q,L,ie),{untilFree:D});return await(0,A.B)(Q,ge,{title:"Import job",advice:y,idsIn:({workflowId:be})=>(Z??=be,{"workflow-id":Z})}),Z})}async function a(V,Y){V.log.
info(`Deploying workflow ${Y}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No deployment"),async L=>{await(0,A.B)(L,await(0,z.kZ)(L,Y),{title:"Deploy job",advice:t,idsIn:()=>({
"workflow-id":Y})})})}var $=e(2697),E=e(9630),_=e(532),w=e(7279),r=e(6191),g=e(7487),s=e(8920),h=e(9870),i=e(3657),C=e(4264),I=e(6224),q=e(7833);const re="import-deploy-and-promote",fe="Make and appro\
ve a new plan.";async function Ee(V,Y,L){const{approved:H,upload:O,deploy:F,ignore:D}=V.inputs,Z=L.workflows.map(({outcome:ie})=>ie==="unchanged"?"finish":"import"),{differences:ee,actions:Q}=H?(0,C.Gy)(
H,L):{differences:[],actions:Z};if(ee.length>0){const ie="The approved plan doesn't hold any more, so this attempt changed nothing";throw new w.HR({what:ie,why:ee.join("; "),advice:fe,topic:re})}try{const ge=(0,g.
Tm)()>1&&O!==void 0&&Q.includes("finish")?await(0,r.wn)(V):[];for(const[be,Ie]of Y.entries()){if(Ie.action=Q[be],Ie.action!=="finish")continue;const Ce=Ue=>!H||(0,C.cM)(H,be,(0,E.ol)(Ue,D));Ie.backup=
await de(V,ge,Ie.name,Ce),(!F||!(H||Ie.backup))&&(Ie.action="leave")}}catch(ie){V.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Y.filter((Be,Ae)=>Q[Ae]==="finish").map(({name:Be,plan:Ae})=>`${Be} (${Ae.target})`).join(", ")}.`,Ue=`Use "Re-run \
failed jobs".${F?Ce:""}`;throw new w.HR({what:ge,why:(0,w.gJ)(ie),advice:Ue,topic:re,cause:ie})}}async function de(V,Y,L,H){const O=`${L}-before-`,F=Z=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Z)?.[1]),D=Y.filter(
({name:Z})=>Z.startsWith(O)&&F(Z.slice(O.length))<(0,g.Tm)());for(const{id:Z,name:ee}of D.sort((Q,ie)=>ie.id-Q.id)){const Q=await(0,r.R9)(V,Z),ie=await p(Q,V.signal);if(ie&&H((0,I.YR)(ie)))return{id:Z,
name:ee,holdsVariables:ie.env!==void 0}}}async function p(V,Y){try{return(0,s.mu)(await(0,i.u)(V,Y))}catch{Y.throwIfAborted();return}}async function b(V,Y){const{inputs:L}=V,{path:H,target:O,definitions:F,
name:D}=Y;if(Y.action==="leave"){V.log.info("Neither imported nor deployed"),Y.begun="nothing";return}let Z=L.candidates.length>1?void 0:Y.plan;Y.begun="import";try{const ee=async()=>{const ie=Z??await(0,I.
Cs)(V,Y);if(Z=void 0,!(0,I.cS)(Y.plan,ie)){const ge=`The target of ${D} has changed since this step compared it, so it was left as it is`;throw new w.HR({what:ge,advice:fe,topic:re})}Y.action!=="finis\
h"&&(ie.state&&(Y.backup=await W(V,Y,ie.state)),await n(V,{source:H,target:O,definitions:F,untilFree:!1}),Y.imported=!0)};if(await(0,P.L5)({...V,endsAt:performance.now()+L.timeoutMs},ee,{untilFree:!0}),
!L.deploy)return;Y.begun="deploy";const Q=(0,q.wZ)(Y);if(Q===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new w.HR({what:"the platform didn't name the new workflow's ID",
advice:ie})}await a(V,Q),Y.deployed=!0}catch(ee){Y.error=k((0,w.h_)(ee),Y,(0,$.Sm)(L.host))}}async function W(V,Y,L){const{upload:H,artifactEnvVariables:O,host:F}=V.inputs,D=`${Y.name}-before-${(0,g.Tm)()}`,
Z=L.package.files.has(h.Km),ee=`Backup of workflow ${Y.plan.target} at ${(0,$.Sm)(F)}`,Q=await(0,g.Pd)("workflow-backup-");for(let ie=1;;ie++){const ge=(0,m.join)(Q,`${D}${ie===1?"":`-${ie}`}.zip`);if(await(0,_.
lo)(ge,L.bytes),!H)return V.log.info(`${ee}: ${ge}, on this runner only`),{name:ge,holdsVariables:Z};try{const be=await(0,j.mJ)(V,{...L,path:ge},{upload:H,artifactEnvVariables:O});return V.log.info(`${ee}\
: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Z&&O}}catch(be){if(!(be instanceof r.B6))throw be}}}function k(V,Y,L){const{name:H,target:O,begun:F,imported:D,backup:Z}=Y,ee=(0,q.wZ)(Y),
[Q,ie]=["workflowName"in O,F==="deploy"],ge=`deploy workflow ${ee} with the deploy action`,be=Q?ie?ge:"start a new run":'use "Re-run failed jobs"',Ie=`${H} ${D?"was imported":"was already imported"}${ee?
` into workflow ${ee}`:""} but not deployed: `,Ce=[V.advice.replace(/(r)e-run the job/gi,(Ue,Be)=>Be==="r"?be:be[0]?.toUpperCase()+be.slice(1)),ie&&!Q?`Or ${ge}.`:"",Q&&ee?`The new workflow's ID is ${ee}\
.`:"",Z?`The package that ${L} had before is ${Z.name}${Z.id?` (artifact ${Z.id})`:""}.`:""];return V.with({what:(ie?Ie:"")+V.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((te,se,e)=>{e.d(se,{K:()=>b});
var m=e(3024),j=e(6760),K=e(3e3),z=e(819),X=e(2899),v=e(7279),M=e(6584);class R{#n=[];#e;constructor(){const H=z.V4("api-key");H!==""&&z.Pq(H)}text(H){return z.V4(H)}lines(H){return z.V4(H,{trimWhitespace:!1})}optional(H,O){
const F=this.text(H);return F===""?void 0:this.parse(H,F,O)}parse(H,O,F){try{return F(O)}catch(D){this.refuse(H,(0,v.gJ)(D),(0,v.h_)(D).topic);return}}required(H,O,F="is required"){return this.text(H)===
""&&this.refuse(H,F),this.optional(H,O)}notEmpty(H,O,F){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const D=`Where an event has no inputs, write \`\${{ inputs.${H} || ${F} }}\``;this.refuse(
H,`is empty. Is the name in the expression right?${F===void 0?"":` ${D}`}`)}return this.optional(H,O)}boolean(H,O){return this.notEmpty(H,M.yG,O?void 0:"false")??O}exclude(H,O){for(const F of H)this.text(
F)!==""&&this.refuse(F,`can't be combined with ${O}`)}refuse(H,O,F="before-anything-is-sent"){this.#e??=F,this.#n.push(`${H} ${O.replace(/(?<=[a-z])\.$/,"")}`)}check(H){if(H!==void 0&&this.#n.length===
0)return H;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function B(L){return L.parse("ignore",L.lines("ignore"),X.wo)??X.K$}function x(L){const H=L.required("host",M.or),F=L.
required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),D=(L.optional("timeout-minutes",(0,M.$J)(1440))??30)*6e4,Z=(L.optional("poll-interval-seconds",(0,M.$J)(3600))??
10)*1e3,ee=L.boolean("summary",!0);return H&&F?{host:H,apiKey:F,timeoutMs:D,longestWaitMs:Z,summary:ee}:void 0}var f=e(8920),c=e(7598),o=e(1455),l=e(532),u=e(706),P=e(5806),A=e(9870);function y(L,H){return new v.
HR({what:L,advice:H,topic:"unpacking"})}function t(L,H){for(const{index:O}of`${H}/`.matchAll(/\//g)){const F=H.slice(0,O),D=(0,m.lstatSync)((0,j.join)(L,F),{throwIfNoEntry:!1});if(D?.isSymbolicLink())
throw y(`${(0,u.TL)(F)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(F===H&&D?.isFile())return D;if(!D?.isDirectory())break}}async function n(L,H,O,F=1/0){const D=new Map,Z=new Map;
let ee=F;for(const Q of H){O.throwIfAborted();const ie=t(L,Q);if(!(ie===void 0||Z.get((0,P.Sr)(Q))===ie.ino)){if(Z.set((0,P.Sr)(Q),ie.ino),ee-=ie.size,ee<0)throw new Error("its files take more than 25\
6 MiB, the limit");D.set(Q,await(0,o.readFile)((0,j.join)(L,Q)))}}return D}async function a(L){return(await(0,o.readdir)(L,{withFileTypes:!0})).map(O=>O.name+(O.isDirectory()?"/":""))}async function $(L,H){
const O=[],F=[""];for(const D of F){H.throwIfAborted();for(const Z of await a((0,j.join)(L,D))){if((0,P.jq)(Z))continue;if((Z.endsWith("/")?F:O).push(D+Z),O.length+F.length>A.BE)throw new Error("more \
than 10,000 files are in it")}}return O}async function E(L){if(!t(L,P.gv))return;const H=await(0,o.readFile)((0,j.join)(L,P.gv),"utf8");let O;try{const{unpackedFiles:F}=JSON.parse(H);F.every(D=>(0,P.x5)(
D)===void 0)&&(O=new Set(F))}catch{}return{text:H,paths:O}}async function _(L,H){const O=new Set(H.map(caseFold));return(await readdir(L).catch(()=>[])).filter(D=>!O.has(caseFold(D))&&existsSync(join(
L,D,RECORD)))}function w(L){return`${JSON.stringify({unpackedFiles:[...L]},null,2)}
`}var r=e(3657);async function g(L,H){try{const O=await(0,o.stat)(L);if(O.isDirectory())return await q(L,H);if(O.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const F=await(0,o.readFile)(
L);return{...await(0,r.u)(F,H),sha256:(0,c.createHash)("sha256").update(F).digest("hex")}}catch(O){throw I(O,L,H)}}async function s(L,H){const O=()=>g(L,H);try{const F=statSync(L,{throwIfNoEntry:!1});
if(F===void 0)return{};const D=F.isDirectory()?await i(L,H):new Map,[Z,...ee]=[...D.values()].flat();return Z===void 0?{single:O}:{several:new Map(Array.from(D,([ie,ge])=>[ie,()=>h(L,ge,H)])),...ee.length===
0&&Z.isDirectory()&&{single:O}}}catch(F){throw I(F,L,H)}}async function h(L,H,O){const[F="",D]=H.map(Z=>Z.name);if(D!==void 0)throw new Error(`is there twice, as ${quoted(F)} and as ${quoted(D)}. Remo\
ve one of them`);if(H[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await g(join(L,F),O)}async function i(L,H){const O=new Map,F=await readdir(L,{withFileTypes:!0});if(isWorkflow(
F.map(({name:D})=>D)))return O;for(const D of F){if(H.throwIfAborted(),D.name.startsWith(".")||!await C(join(L,D.name),H))continue;const Z=D.isDirectory()?D.name:D.name.replace(/\.zip$/i,"");O.set(Z,[
...O.get(Z)??[],D])}return O}async function C(L,H){const O=await stat(L).catch(()=>{});if(O?.isDirectory())return isWorkflow(await re(L));if(!O?.isFile()||!/\.zip$/i.test(L))return!1;try{return isWorkflow(
[...(await g(L,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function I(L,H,O){if(O.aborted)return O.reason;const F=/The package (is .*, not a zip)/.exec((0,v.gJ)(L))?.[1],D=(0,m.existsSync)(
H)?`can't be read: ${(0,l.Uc)(L)}`:`doesn't exist: ${(0,u.MW)(H)}`;return new Error(F?`${F}. Set a package (.zip), or the folder with its unpacked files`:D,{cause:L})}async function q(L,H){const O=(0,j.
join)(L,(0,A.wg)(await re(L))),F=await E(O);if(F&&!F.paths)throw new Error(`${P.gv} isn't as this action writes it`);const D=F?.paths?new Set([...A.LX,...F.paths]):await $(O,H),Z=await n(O,D,H,A.zx);if(Z.
size===0)throw new Error("no files are in it");return(0,A.jz)("folder",Z)}async function re(L){const H=await a(L),F=H.filter(D=>D.endsWith("/")).map(async D=>(await a((0,j.join)(L,D))).map(Z=>D+Z));return[
...H,...(await Promise.all(F)).flat()]}async function fe(L,{path:H,variables:O,sha256:F,needsVariables:D,of:Z=""},ee){const Q=(Ce,Ue)=>L.refuse(Ce+Z,Ue,"import-deploy-and-promote"),ie=Ce=>Ue=>{ee.throwIfAborted(),
Q(Ce,(0,v.gJ)(Ue))},ge=O?await(0,f.Ch)(O,ee).catch(ie("env-variables")):void 0,Ie=await(async()=>{const{sha256:Ce,...Ue}=await g(H,ee),Be=(0,f.mu)(Ue,ge),Ae=O&&(0,j.basename)(O);return{path:H,package:Ue,
sha256:Ce,definitions:Be,variablesFile:Ae}})().catch(ie("package"));if(Ie&&F!==void 0&&Ie.sha256!==F){const Ce=`is not the digest of the package, which is ${Ie.sha256}`;Q("package-sha256",Ie.sha256?Ce:
"is only for a package that is a .zip")}return Ie&&D&&O===void 0&&!Ie.definitions.env&&Q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Ie}var Ee=e(
682),de=e(7487),p=e(4264);async function b(L){const H=new R,O=H.boolean("plan",!1),F=O?void 0:W(H),D=k(H,O),Z=await V(H,D,L),ee=x(H),Q=(0,K.WZ)(H,!1),ie=H.boolean("deploy",!0),ge=B(H),{fromList:be}=D;
return{...H.check(ee),...Q,candidates:Z,fromList:be,isPlan:O,approved:F,deploy:ie,ignore:ge}}function W(L){const H=L.text("approved-plan");return H===""&&L.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),H==="none"?void 0:
L.optional("approved-plan",p.ud)}function k(L,H){if(L.text("workflow-name")===""){const{targets:D,fromList:Z}=(0,Ee.R)(L,"workflow-"),ee=D.map(({workflowId:ge})=>ge),Q=ee.find((ge,be)=>ee.indexOf(ge)<
be),ie=L.text("workflows")===""?"workflows-file":"workflows";return Q!==void 0&&L.refuse(ie,`has workflow-id ${Q} twice`),{targets:D.map(({name:ge,...be})=>({name:ge,target:be})),fromList:Z}}if(L.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!H&&(0,de.Tm)()>1){const D=`can't be applied in run attempt ${(0,de.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;L.refuse("workflow-name",D,"import-deploy-and-promote")}const O=L.optional("workflow-name",M.sU),F=L.optional("name",M.$q)??O??"";return{
targets:O===void 0?[]:[{name:F,target:{workflowName:O}}],fromList:!1}}async function V(L,{targets:H,fromList:O},F){const D=L.required("package",M.EO),Z=L.notEmpty("package-sha256",M.tz,"'any'");O&&Z!==
void 0&&L.refuse("package-sha256","is only for a single package");const ee=ge=>ge==="package"?ge:(0,M.EO)(ge),Q=L.notEmpty("env-variables",ee,"'package'");if(D===void 0)return[];const ie=[];for(const{
name:ge,target:be}of H){const Ie=O?` of ${ge}`:"",Ce=O?L.parse(`package${Ie}`,ge,$e=>Y(D,$e)):D,Ue=Q&&O?(0,j.join)(Q,`${ge}.json`):Q,Be=Q==="package"?void 0:Ue,Ae="workflowId"in be&&Q==="package",ue=Ce&&
await fe(L,{path:Ce,...{variables:Be,sha256:O?void 0:Z,needsVariables:Ae,of:Ie}},F);ue&&ie.push({name:ge,target:be,...ue})}return ie}function Y(L,H){const O=(0,j.join)(L,`${H}.zip`),[F=O,D]=[(0,j.join)(
L,H),O].filter(Z=>(0,m.existsSync)(Z));if(D){const Z=`as ${(0,M.bY)(`${H}.zip`)} and as ${(0,M.bY)(`${H}/`)}`;throw new Error(`is there twice, ${Z}. Remove one of them`)}if((0,m.existsSync)(F)&&(0,m.lstatSync)(
F).isSymbolicLink())throw new Error("is a link, which isn't followed");return F}}),6325:((te,se,e)=>{e.a(te,async(m,j)=>{try{let t=function({rows:n}){for(const{name:a,target:$}of(0,P.p1)(n)){const E="\
workflowId"in $?`workflow-id ${$.workflowId}, flow-id ${$.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${a}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${E}).`)}};var K=e(3e3),z=e(3018),X=e(682),v=e(7279),M=e(8725),R=e(7487),B=e(1519),x=e(2227),f=e(2597),c=e(161),o=e(1415),l=e(4264),u=e(6224),P=e(7833);
const A=4;await(0,R.eF)(async n=>{(0,R.n0)({promotions:[]});const a=await(0,c.K)(n),$=await y(a,n);await(0,P.A2)($,a);const E=await(0,z.S)((0,P.jb)($.rows));a.summary&&await(0,o.c)($,a,E),(0,R.Tm)()>1&&
a.deploy&&t($);const _=(0,P.c2)($,a);if(_)throw _;a.isPlan&&(0,M.lm)((0,o.o)($.rows,a))});async function y(n,a){const{candidates:$,fromList:E,approved:_,host:w,ignore:r,deploy:g,upload:s,artifactEnvVariables:h}=n,
i=$.flatMap(({definitions:{env:W}})=>W?(0,B.aC)(W.bytes):[]),I={platform:(0,x.Ng)(w,n.apiKey,{secrets:i,known:$.map(({name:W})=>W)}),inputs:n,log:(0,M.t1)(),signal:a,endsAt:1/0},q=W=>({...I,log:(0,M.t1)(
E?`[${W.name}] `:""),publish(k){W.job={...W.job,...k},E||(0,R.n0)((0,P.ZB)(W))}}),re=$.map(W=>({...W,job:{}}));await(0,X.H)(re,A,async(W,k)=>{try{if(k)throw new v.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});W.plan=await(0,u.Cs)(q(W),W)}catch(V){W.error=(0,v.iT)(V)}return W});const fe=(0,P.sb)(re);if(fe.length<re.length)return{rows:re};const de={options:{host:w.
href,ignore:[...r.lines].sort().join(`
`),deploy:g,"upload-artifact":s!==void 0,"artifact-env-variables":h},workflows:fe.map(({plan:W})=>W)},p=(0,l.Rd)(de,_?.salt);if(n.isPlan)return{rows:re,digest:p};const b=await(0,f.L)(I,fe,de).then(()=>{},
v.iT);if(b)return{rows:re,digest:p,refusal:b};_||I.log.info("Applied without an approved plan"),fe.some(({plan:W,action:k})=>W.state&&k==="import")&&(0,K.j)(n,I.log);for(const W of fe)if(await(0,f.g)(
q(W),W),W.error)break;return{rows:re,digest:p}}j()}catch(A){j(A)}},1)}),1415:((te,se,e)=>{e.d(se,{c:()=>u,o:()=>l});var m=e(6760),j=e(2697),K=e(1124),z=e(2614),X=e(7487),v=e(4057),M=e(8132),R=e(8920),
B=e(706),x=e(7833);const f=_=>{const{name:w,version:r}=(0,R.Rc)(_)??{};return[w,r].filter(Boolean).join(" ")},c=_=>_.map(w=>(0,M.SS)(w)).join(", "),o=(..._)=>_.filter(Boolean).join(" ");function l(_,{
host:w}){return`Plan: ${(0,x.sb)(_).length-(0,x.p1)(_).length} of ${(0,B.hS)(_.length,"workflow")} will change at ${(0,j.Sm)(w)}`}async function u(_,w,r){const{rows:g,refusal:s,digest:h}=_,i=g.some(({
begun:re})=>re),C=w.isPlan&&h!==void 0,I=h&&(0,M.SS)(h.slice(0,12)),q=[i?a(g):A(g,w),(0,v.cj)((0,j.cZ)(g)),s&&(0,v.il)((0,j.UX)(s),(0,X.VY)(s)),C&&t(g,w),(C||i)&&n((0,x.p1)(g)),...i?E(g,w):[],C&&`Plan\
 ${I}.`,w.approved&&I&&`${i?"Applied":"Approved"} plan ${I}.`,i&&!w.approved&&"Applied without an approved plan."].flatMap(re=>re||[]);(0,K.Hq)((0,x.jb)(g))&&q.push(r(w.fromList,q,i?"What differed":"W\
hat changes")),await(0,v.Sy)(P(_,w,i),...q)}function P({rows:_,refusal:w},r,g){const s=(0,j.Sm)(r.host),h=_.filter(({error:q})=>q).length,i=_.filter(({begun:q,error:re})=>q&&q!=="nothing"&&!re).length,
C=`${i} of ${(0,B.hS)(_.length,"workflow")} promoted`;return[g&&h>0&&`Promotion to ${s} failed: ${C}`,g&&i===0&&`Nothing differs at ${s}: nothing was done`,g&&`${C} to ${s}`,h===0&&!w&&l(_,r),r.isPlan&&
`Plan for ${s} failed: ${h} of ${(0,B.hS)(_.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${s} failed: nothing was changed`}function A(_,{isPlan:w}){const r=_.map(({name:g,target:s,
path:h,package:i,sha256:C,plan:I})=>{const q=C??I?.shown,re=q&&`${C?"sha256":"content"} ${q.slice(0,12)}\u2026`,fe=I?.state&&f(I.state.package),Ee="workflowName"in s?"a new workflow":s.workflowId;return[
{words:g},{words:[f(i),(0,m.basename)(h),re].filter(Boolean).join(", ")},{words:fe?`${fe} (${Ee})`:Ee},{words:I?y(I.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",w?"What w\
ill change":"What would change"],r)}function y({status:_,counts:w,files:r}){if(_==="unchanged")return"nothing: it stays";if(_==="changed")return(0,K.cq)(w);const s=r.flatMap(h=>h.kind==="json"?(0,z.ID)(
h)?.size??[]:[]).find(({nodes:h})=>h>0);return s?`${(0,B.hS)(s.nodes,"node")}, ${(0,B.hS)(s.connections,"connection")}`:"everything: it is new"}function t(_,{deploy:w,upload:r,artifactEnvVariables:g}){
return(0,x.sb)(_).flatMap(({name:h,variablesFile:i,plan:C})=>{const{state:I,outcome:q,variables:re}=C,[fe,Ee,de]=[C.added,C.kept,C.ignored].map(c),p=(0,M.SS)(`${h}-before-<run attempt>.zip`),b=I?`The \
in-development version of ${(0,M.SS)(h)} is replaced${w?", then deployed":""}.`:`${(0,M.SS)(h)} is created${w?" and deployed":""}: there is nothing to back up.`,k=r?`A backup is kept first, as ${p}${g?
"":", without environment variables"}.`:"No backup is kept.",V=i&&`variables of ${(0,M.SS)(i)}`,Y=o(b,I&&k,re.length>0&&`The import sends the ${V??"package's own variables"}.`,fe&&`Added: ${fe}.`,Ee&&
`The target keeps its own value of ${Ee}.`,de&&`Ignored fields that differ, and that the import brings too: ${de}.`);return q==="changed"?`- ${Y}`:[]}).join(`
`)}function n(_){const w=h=>_.filter(({plan:C})=>C[h].length>0).map(({name:C,plan:I})=>`${(0,M.SS)(C)} (${c(I[h])})`).join(", "),r=c(_.map(({name:h})=>h)),[g,s]=[w("kept"),w("ignored")];return o(r&&`N\
othing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",g&&`Variables that differ, and that an import would keep: ${g}\
.`,s&&`Ignored fields that differ: ${s}.`)}function a(_){const w=_.map(r=>[{words:r.name},(0,x.wZ)(r)??{words:"a new workflow"},{words:$(r)},{words:r.imported&&r.plan?y(r.plan.changes):""},r.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],w)}function $({begun:_,imported:w,deployed:r,backup:g,error:s}){return _?_==="nothing"?g?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":s?_==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?w?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function E(_,{host:w}){const r=_.flatMap(i=>{const{backup:C}=i;if(!C)return[];const I=C.id===void 0?"on this runner only":`artifact ${C.id}`,q=C.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(C.name)} (${I}) to workflow ${(0,M.SS)((0,x.wZ)(i)??"")}${q}`]}),g=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.join(", ")}.`,s="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",h=_.flatMap(i=>"workflowName"in i.target?(0,x.wZ)(i)??[]:[]);return[r.length>0?`To roll back at ${(0,M.wh)((0,j.
Sm)(w))}, ${g} ${s}`:"",...h.map(i=>`Workflow ${(0,M.SS)(i)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,se,e)=>{e.d(se,{Gy:()=>x,Rd:()=>R,cM:()=>f,ud:()=>B});var m=e(7598),j=e(
7487),K=e(706);const z="v1",[X,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...X,...v];function R(t,n=(0,m.randomBytes)(12).toString("base64url")){const a=u(
t,n),$=[z,n,A(t,n,a),...a.map(E=>E.join("~"))].join(".");return`${$}.${y([$],6)}`}function B(t){const[n="",a="",$="",...E]=t.split(".");if(/^v\d/.test(n)&&n!==z)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(E.pop()!==y([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:a,seal:$,rows:E.map(_=>_.split("~"))}}function x({salt:t,seal:n,rows:a},$){const E=u($,t),_=(s,h)=>s.filter((i,C)=>a[h]?.[C]!==E[h]?.[C]),w=_(Object.keys($.options),0),r=w.map(
s=>c(s,$.options[s]));if(a.length!==E.length){const s=(0,K.hS)(a.length-1,"workflow");return{differences:[...r,`the plan is for ${s}, this step for ${E.length-1}`],actions:[]}}const g=$.workflows.map(
(s,h)=>{const i=_(M,h+1),C=P(a[h+1]?.at(-1)??"",t,h);r.push(...o(s,i,C).map(fe=>`${s.name}: ${fe}`));const I=s.outcome==="changed",q=I!==i.includes("outcome");if(!i.includes("targetVariables")&&!i.includes(
"content"))return q?"import":"leave";const re=[...w,...i].some(fe=>["host","ignore","name","target"].includes(fe));return I&&!re&&r.push(l(s,i.includes("content"))),q?"finish":"leave"});return r.length===
0&&n!==A($,t,a)&&r.push("the plan's digest isn't as the plan wrote it"),{differences:r,actions:g}}function f({salt:t,rows:n},a,$){return n[a+1]?.includes(y([t,a,"content",$],22))===!0}function c(t,n){
return t==="host"?`the host isn't the approved one (now ${n})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!n}, is ${n})`}function o({target:t,shown:n,variables:a},$,E){if($.
includes("name"))return["the plan has another workflow in its place"];const _={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${E}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${a.join(", ")||"none"})`};return $.flatMap(w=>_[w]??[])}function l({name:t,target:n,fields:a,targetVariables:$},E){const w=`\
differs from the package in ${a.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,r=`its environment variables differ${$.length>0?` (now ${$.join(", ")})`:""}`,g=E&&a.length>0?
w:r,s=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,h=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,j.Tm)()>1?s:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${g}. ${h}`}function u({options:t,workflows:n},a){const $=n.map((E,_)=>[...M.map(w=>y([a,_,
w,E[w]],w==="content"?22:4)),P(E.shown,a,_)]);return[Object.entries(t).map(E=>y([a,...E],4)),...$]}function P(t,n,a){const $=(0,m.createHash)("sha256").update(`${n} ${a}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^$).toString(16).padStart(6,"0")}function A({options:t,workflows:n},a,$){const E=n.map(_=>X.map(w=>_[w]));return y([a,"seal",t,E,$],43)}function y(t,n){return(0,m.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,n)}}),6224:((te,se,e)=>{e.d(se,{Cs:()=>E,cS:()=>r,YR:()=>C});var m=e(7975),j=e(6779),K=e(9630),z=e(2899),X=e(5806),v=e(1519),M=e(1124),R=e(
3436),B=e(2742),x=e(7856);const f=1024*1024;function c(de,p,{name:b,ignore:W}){const k=[de,p].filter(Q=>Q!==void 0),V=k.length===2&&k.some(l),Y=[...new Set(k.flatMap(({files:Q})=>[...Q.keys()]))].sort(),
L=new Set(W.lines),H=new R.Ms(W,Q=>L.delete(Q)),O=Y.flatMap(Q=>{const[ie,ge]=[de?.files.get(Q),p?.files.get(Q)],be=ie!==void 0&&ge!==void 0&&ie.equals(ge);if(V&&(0,X.dU)(Q)||be&&L.size===0)return[];const Ie=ie&&
(0,K.TA)(Q,ie,H),Ce=be?Ie:ge&&(0,K.TA)(Q,ge,H);return be||Ie!==void 0&&Ie.id===Ce?.id?[]:[{name:Q,from:ie,to:ge,base:Ie,head:Ce}]}),F=P(O,H),D=Q=>W.lines.length===0&&F.some(ie=>ie.name===Q),Z=F.length===
0?[]:Y.filter(Q=>!D(Q)&&!(0,X.dU)(Q)),ee=de===void 0?"added":p===void 0?"removed":void 0;return{name:b,status:ee??(F.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,M.
cz)(F.map(M.xS)),files:F,variablesCompared:!(V&&k.some(u)),secrets:[...new Set(k.flatMap(Q=>[...(0,v.x3)(Q),...o(Q,Z)]))],unusedIgnores:[...L]}}function o({files:de},p){return p.flatMap(b=>(0,x.Wr)((0,K.
TA)(b,de.get(b)??Buffer.of(),new R.Ms(z.K$))))}function l({kind:de,files:p}){return de==="folder"&&![...p.keys()].some(X.dU)}function u({files:de}){return[...de].some(([p,b])=>(0,X.dU)(p)&&(0,v.DF)(b)?.
variables.length!==0)}function P(de,p){const b=de.flatMap(({name:k,base:V,head:Y})=>V&&Y&&!(0,X.dU)(k)?[{name:k,base:V,head:Y}]:[]),W=new Map((0,B.OD)(b,p).map((k,V)=>[b[V]?.name,k]));return de.map(k=>A(
k,W.get(k.name)))}function A({name:de,from:p,to:b,base:W,head:k},V){const Y=p===void 0?"added":b===void 0?"removed":"modified",L={name:de,status:Y,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,X.dU)(de))return{...L,kind:"variables",changes:t(W,k,Y)};if(V||Y!=="modified"&&(W??k))return{...L,kind:"json",base:W,head:k,...V};const[H,O]=[p&&y(p),b&&y(b)];return p&&H===void 0||b&&O===void 0?
{...L,kind:"binary"}:{...L,kind:"text",text:{base:H,head:O}}}function y(de){return de.length<=f&&!de.includes(0)?(0,K.b6)(de):void 0}function t(de,p,b){const[W,k]=[de,p].map(D=>D&&(0,v.DF)(Buffer.from(
(0,R.dj)(D))));if(b==="modified"&&(W===void 0||W.container!==k?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const V=D=>new Map(D?.variables.map(({name:Z,content:ee})=>[Z,ee])),[Y,L]=[
V(W),V(k)],H=[],O=[...Y.keys()].filter(D=>L.has(D)),F=[...L.keys()].filter(D=>Y.has(D));O.some((D,Z)=>D!==F[Z])&&H.push({kind:"reordered",path:[],moved:[]});for(const D of[...new Set([...Y.keys(),...L.
keys()])].sort()){const Z=[{type:"member",key:D}];Y.has(D)?L.has(D)?Y.get(D)!==L.get(D)&&H.push({kind:"modified",path:Z,from:M.RG,to:M.RG}):H.push({kind:"removed",path:Z,value:M.RG}):H.push({kind:"add\
ed",path:Z,value:M.RG})}return H}var n=e(7279),a=e(8920),$=e(9870);async function E(de,p){const{inputs:b,platform:W}=de,{target:k}=p;if("workflowName"in k)return _(p,void 0,b.ignore);const V=await(0,j.
X)(de,k);for(const Y of(0,v.x3)(V.package))W.secrets.add(Y);return _(p,V,b.ignore)}function _(de,p,b){const{name:W,target:k,package:V,definitions:Y,variablesFile:L}=de,H=p&&w(p.package),O=[H?.env?.bytes,
V.files.get($.Km)];L&&Y.env&&I(W,Y.env.bytes,O);const[F,D]=[h(H?.env),h(Y.env)],Z=F&&D&&new Map([...D,...F]),ee=H&&C(H,F,H.env),Q=C(Y,Y.env&&Z,Y.env),ie=c(ee,Q,{name:W,ignore:b}),ge=g(ie),be=g(c(ee,Q,
{name:W,ignore:z.K$})),Ie=[...O,Y.env?.bytes].flatMap(Ue=>Ue?(0,v.aC)(Ue):[]),Ce=(0,K.ol)(C(Y),z.K$);return{state:p,changes:{...ie,secrets:[...ie.secrets,...Ie]},ignored:be.filter(Ue=>!ge.includes(Ue)),
added:i(Z).filter(Ue=>!F?.has(Ue)),kept:i(D).filter(Ue=>F?.has(Ue)&&F.get(Ue)!==D?.get(Ue)),name:W,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Ce,variables:i(
D),shown:de.sha256??Ce,outcome:ie.status==="unchanged"?ie.status:"changed",targetVariables:i(F),content:H?(0,K.ol)(C(H),b):"",fields:ge}}function w(de){try{return(0,a.mu)(de)}catch(p){const b=`The tar\
get's package ${(0,n.gJ)(p)}`;throw new n.HR({what:b,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:p})}}function r(de,p){return de.content===p.content&&(0,m.isDeepStrictEqual)(
de.targetVariables,p.targetVariables)}function g({files:de}){const p=de.flatMap(({kind:b,name:W,changes:k})=>b==="variables"?[]:k.length===0?[W]:k.map(V=>s(V)||W));return[...new Set(p)]}function s({kind:de,
path:p}){return p.map(W=>W.type==="member"?W.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(de==="reordered"?"[]":"")}function h(de){return de===void 0?new Map:(0,v.DF)(de.bytes)?.variables.reduce(
(p,{name:b,content:W})=>p.set(b,W),new Map)}function i(de){return[...de?.keys()??[]].sort()}function C({app:de,flow:p},b,W){const k=i(b).map(Y=>[Y,""]),V=b?Buffer.from(JSON.stringify(Object.fromEntries(
k))):W?.bytes;return(0,$.jz)("zip",[[$.uq,de.bytes],[$.n7,p.bytes],...V?[[$.Km,V]]:[]])}function I(de,p,b){const W=b.map(O=>O&&(0,v.DF)(O)),k=W.find(O=>O?.variables.length)??W.find(Boolean),V=q((0,v.DF)(
p),k);if(V===void 0)return;const Y=W.indexOf(k)===1?"package":"target",L=`env-variables of ${de} doesn't have the shape of the ${Y}'s variables`,H=`Write it like this, with your names and values: ${Ee(
k)}`;throw new n.HR({what:L,why:V,advice:H,topic:"import-deploy-and-promote"})}function q(de,p){if(de===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(p===
void 0)return;if(de.container!==p.container)return de.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(p.variables.length===0)return;const b=new Set(p.
variables.flatMap(({keys:k})=>k)),W=p.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:V}of de.variables){const Y=V.find(L=>!b.has(L));if(Y!==void 0)return`${k} has "${Y}", which\
 no variable there has`;if(W&&!V.includes("value"))return`${k} has no "value"`}}const re={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",number:0,boolean:!1};function Ee({
container:de,variables:[p]}={container:"array",variables:[]}){const b=de==="array",{keys:W,content:k}=p??{keys:b?["name","value"]:[],content:"{}"},V=JSON.parse(k),Y=W.map(H=>[H,re[H]??fe[typeof V[H]]??
null]),L=W.length===0?re.value:Object.fromEntries(Y);return JSON.stringify(b?[L]:{API_URL:L})}}),7833:((te,se,e)=>{e.d(se,{A2:()=>R,ZB:()=>x,c2:()=>f,jb:()=>M,p1:()=>X,sb:()=>z,wZ:()=>v});var m=e(2697),
j=e(1124),K=e(7487);function z(c){return c.filter(o=>o.plan!==void 0)}function X(c){return z(c).filter(({plan:o,action:l,backup:u})=>o.outcome==="unchanged"&&l!=="finish"&&!u)}function v({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function M(c){const o=c.filter(({plan:l})=>!l).map(({name:l})=>l);return{workflows:z(c).map(({plan:l})=>l.changes),notCompared:o}}async function R({
rows:c,digest:o},{fromList:l}){const[u]=c,P=M(c);(0,K.n0)({...o&&{changed:(0,j.Hq)(P),...(0,j.xW)(P),"plan-digest":o},...!l&&u&&x(u)}),await(0,m.$l)("promotions",c.map(B))}function B(c){const{name:o,sha256:l,
plan:u,imported:P=!1,deployed:A=!1,backup:y,job:t,error:n}=c;return{name:o,"workflow-id":v(c),...u&&{changed:u.outcome==="changed",...u.changes.counts},"package-sha256":l,imported:P,deployed:A,"dock-s\
tatus-id":t["dock-status-id"],...y?.id&&{"backup-artifact-id":y.id,"backup-artifact-name":y.name},error:n&&(0,m.UX)(n)}}function x(c){const{"export-job-id":o,...l}=c.job;return{...l,"workflow-id":v(c)}}
function f({rows:c,refusal:o,digest:l},{fromList:u,isPlan:P}){const A=c.flatMap(({error:a})=>a??[]),[y]=A;if(y===void 0||!u)return y??o;const t=c.filter(({begun:a})=>!a).map(({name:a})=>a),n=[!l&&`${A.
length} of ${c.length} targets could not be compared.`,(0,m.As)(c),!l&&!P&&"Nothing was changed.",l&&t.length>0&&`Not started: ${t.join(", ")}.`];return(0,m.Xd)(y,n.filter(Boolean).join(" "))}}),2975:((te,se,e)=>{
e.d(se,{L5:()=>v,Mu:()=>x,Vs:()=>R,kU:()=>X,yy:()=>B});var m=e(7279),j=e(706);const K=7,z=3e4,X=429;async function v({log:f,signal:c,endsAt:o},l,{atLeastMs:u=0,untilFree:P=!1}={}){let A=0,y=0,t;for(;;)
try{return await l()}catch(n){if(!(n instanceof m.HR&&(n.retryable||P&&n.busy)))throw n;c.throwIfAborted(),t??=performance.now();const a=n.status===X,$=n.busy||a;y=$?y+1:0,$||A++;const E=A>(n.maxRetries??
K)&&performance.now()-t>=u;if(!$&&E)throw M(n,`${A} times in a row`);const _=Math.min(z,1e3*2**((y||A)-1))*(.5+Math.random()/2),w=a&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,_),r=(0,j.zK)(
w);if(performance.now()+w>=o)throw M(n,`and waiting ${r} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,j.OX)((0,m.$N)(n),1e3)}; retr\
ying in ${r}`),await B(w,c)}}function M(f,c,o=f.advice){const{what:l,why:u}=f,P=u?{why:`${u}, ${c}`}:{what:`${l}, ${c}`};return f.with({...P,advice:o,retryable:!1})}function R(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function B(f,c){let o;const l=new Promise(u=>{o=setTimeout(u,f)});await x(c,l).finally(()=>clearTimeout(o))}
function x(f,c){return new Promise((o,l)=>{const u=()=>l(f.reason);c.then(o,l).finally(()=>f.removeEventListener("abort",u)),f.aborted?u():f.addEventListener("abort",u)})}}),706:((te,se,e)=>{e.d(se,{MW:()=>z,
OX:()=>j,TL:()=>K,Xe:()=>X,hS:()=>M,pO:()=>c,v5:()=>B,zD:()=>v,zK:()=>R});var m=e(8132);function j(y,t=300){const n=y.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,m.Jj)(n,t)}
function K(y,t=100){return(0,m.RK)(JSON.stringify((0,m.Jj)(y,t)))}function z(y){return K(y,1e3).replaceAll("\\\\","\\")}function X(y){if(y<1024)return`${y} B`;const t=(y/1024).toFixed(1);return Number(
t)<1024?`${t} KiB`:`${(y/1024**2).toFixed(1)} MiB`}function v(y){return String(y).replace(/\B(?=(\d{3})+$)/g,",")}function M(y,t){return`${v(y)} ${t}${y===1?"":"s"}`}function R(y){if(y<9950)return`${(y/
1e3).toFixed(1)} s`;const t=Math.round(y/1e3);if(t<60)return`${t} s`;const[n,a]=[Math.floor(t/60),Math.floor(t/3600)];return a>0?`${a} h ${n%60} min`:`${n} min ${t%60} s`}const B="***",x=4,f=8;class c{#n=new Map;#e=new Set;constructor(t=[]){
for(const n of t)this.add(n)}add(t,n=a=>!0){const a=new Set([t,...t.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...a].filter(n).flatMap(o)){const E=$.slice(0,f);this.#n.set(E,(this.#n.get(E)??new Set).
add($)),this.#e.add(E.length)}}redact=(t,n=300)=>{const a=t.trimStart(),$=Math.min(a.length,n*4);return j(this.hide(a,()=>{},$)+($<a.length?"\u2026":""),n)};hide(t,n=$=>{},a=t.length){let[$,E]=["",0];
for(let _=0;_<a;_++){const w=this.#t(t,_);w!==""&&(n(w),_>=E&&($+=t.slice(E,_)+B),E=Math.max(E,_+w.length))}return $+t.slice(E,a)}#t(t,n){let a="";for(const $ of this.#e)for(const E of this.#n.get(t.slice(
n,n+$))??[])E.length<=a.length||!t.startsWith(E,n)||(E.length>=x||A(t,n,n+E.length))&&(a=E);return a}}function o(y){const t=C=>JSON.stringify(C).slice(1,-1),n=Buffer.from(y).toString(),a=[y,n].flatMap(
C=>[C,t(C),t(t(C))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(C=>t(n).replace(C,P)),E=[t(n),...$].flatMap(C=>[C,C.replaceAll("/","\\/")]),_=encodeURIComponent(n),w=_.replace(/[!'()*]/g,u),r=w.replaceAll(
"%2A","*").replaceAll("~","%7E"),s=[_,w,w.replaceAll("%2F","/"),r].flatMap(C=>[C,C.replaceAll("%20","+")]),h=s.map(C=>C.replace(/%../g,I=>I.toLowerCase())),i=n.replace(/[&<>"']/g,C=>l[C]??"");return[...a,
t(n).replaceAll("/","\\/"),...E,i,...s,...h,encodeURI(n)]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(y){return`%${y.charCodeAt(0).toString(16).toUpperCase()}`}function P(y){
return`\\u${y.charCodeAt(0).toString(16).padStart(4,"0")}`}function A(y,t,n){const a=y.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.test(a)&&!/^[\p{L}\p{N}]/u.test(y.slice(n,n+2))}}),819:((te,se,e)=>{
e.d(se,{Yz:()=>bt,z3:()=>yt,V4:()=>dt,pq:()=>Ot,lm:()=>_t,C1:()=>mt,uH:()=>Et,Pq:()=>it,z:()=>s,$e:()=>vt});var m=e(857);function j(J){return J==null?"":typeof J=="string"||J instanceof String?J:JSON.
stringify(J)}function K(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,endColumn:J.endColumn}:{}}function z(J,U,G){const ne=new M(J,U,G);
process.stdout.write(ne.toString()+m.EOL)}function X(J,U=""){z(J,{},U)}const v="::";class M{constructor(U,G,ne){U||(U="missing.command"),this.command=U,this.properties=G,this.message=ne}toString(){let U=v+
this.command;if(this.properties&&Object.keys(this.properties).length>0){U+=" ";let G=!0;for(const ne in this.properties)if(this.properties.hasOwnProperty(ne)){const le=this.properties[ne];le&&(G?G=!1:
U+=",",U+=`${ne}=${B(le)}`)}}return U+=`${v}${R(this.message)}`,U}}function R(J){return j(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(J){return j(J).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var x=e(6982),f=e(9896);function c(J,U){const G=process.env[`GITHUB_${J}`];if(!G)throw new Error(`Unable to find envir\
onment variable for file command ${J}`);if(!f.existsSync(G))throw new Error(`Missing file at path: ${G}`);f.appendFileSync(G,`${j(U)}${m.EOL}`,{encoding:"utf8"})}function o(J,U){const G=`ghadelimiter_${x.
randomUUID()}`,ne=j(U);if(J.includes(G))throw new Error(`Unexpected input: name should not contain the delimiter "${G}"`);if(ne.includes(G))throw new Error(`Unexpected input: value should not contain \
the delimiter "${G}"`);return`${J}<<${G}${m.EOL}${ne}${m.EOL}${G}`}var l=e(6928),u=e(6671),P=e(2145),A=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||
(G=Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(d,T)}S((ne=ne.apply(
J,U||[])).next())})};class y{static createHttpClient(U=!0,G=10){const ne={allowRetries:U,maxRetries:G};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(y.getRequestToken())],ne)}static getRequestToken(){
const U=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return U}static getIDTokenUrl(){const U=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return U}static getCall(U){return A(this,void 0,void 0,function*(){var G;const we=(G=(yield y.createHttpClient().getJson(
U).catch(ve=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ve.statusCode}
 
        Error Message: ${ve.message}`)})).result)===null||G===void 0?void 0:G.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(U){return A(this,
void 0,void 0,function*(){try{let G=y.getIDTokenUrl();if(U){const le=encodeURIComponent(U);G=`${G}&audience=${le}`}debug(`ID token url is ${G}`);const ne=yield y.getCall(G);return setSecret(ne),ne}catch(G){
throw new Error(`Error message: ${G.message}`)}})}}var t=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(N){
try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(d,T)}S((ne=ne.apply(J,U||[])).next())})};const{access:n,appendFile:a,
writeFile:$}=f.promises,E="GITHUB_STEP_SUMMARY",_="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class w{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const U=process.env[E];if(!U)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(U,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${U}'. Check if the file has correct read/write permissions.`)}
return this._filePath=U,this._filePath})}wrap(U,G,ne={}){const le=Object.entries(ne).map(([we,ve])=>` ${we}="${ve}"`).join("");return G?`<${U}${le}>${G}</${U}>`:`<${U}${le}>`}write(U){return t(this,void 0,
void 0,function*(){const G=!!U?.overwrite,ne=yield this.filePath();return yield(G?$:a)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(U,G=!1){return this._buffer+=U,G?this.
addEOL():this}addEOL(){return this.addRaw(m.EOL)}addCodeBlock(U,G){const ne=Object.assign({},G&&{lang:G}),le=this.wrap("pre",this.wrap("code",U),ne);return this.addRaw(le).addEOL()}addList(U,G=!1){const ne=G?
"ol":"ul",le=U.map(ve=>this.wrap("li",ve)).join(""),we=this.wrap(ne,le);return this.addRaw(we).addEOL()}addTable(U){const G=U.map(le=>{const we=le.map(ve=>{if(typeof ve=="string")return this.wrap("td",
ve);const{header:d,data:T,colspan:S,rowspan:N}=ve,oe=d?"th":"td",me=Object.assign(Object.assign({},S&&{colspan:S}),N&&{rowspan:N});return this.wrap(oe,T,me)}).join("");return this.wrap("tr",we)}).join(
""),ne=this.wrap("table",G);return this.addRaw(ne).addEOL()}addDetails(U,G){const ne=this.wrap("details",this.wrap("summary",U)+G);return this.addRaw(ne).addEOL()}addImage(U,G,ne){const{width:le,height:we}=ne||
{},ve=Object.assign(Object.assign({},le&&{width:le}),we&&{height:we}),d=this.wrap("img",null,Object.assign({src:U,alt:G},ve));return this.addRaw(d).addEOL()}addHeading(U,G){const ne=`h${G}`,le=["h1","\
h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",we=this.wrap(le,U);return this.addRaw(we).addEOL()}addSeparator(){const U=this.wrap("hr",null);return this.addRaw(U).addEOL()}addBreak(){const U=this.wrap(
"br",null);return this.addRaw(U).addEOL()}addQuote(U,G){const ne=Object.assign({},G&&{cite:G}),le=this.wrap("blockquote",U,ne);return this.addRaw(le).addEOL()}addLink(U,G){const ne=this.wrap("a",U,{href:G});
return this.addRaw(ne).addEOL()}}const r=new w,g=null,s=r;function h(J){return J.replace(/[\\]/g,"/")}function i(J){return J.replace(/[/]/g,"\\")}function C(J){return J.replace(/[/\\]/g,path.sep)}const I=Xe(
import.meta.url)("string_decoder");var q=e(4434);const re=Xe(import.meta.url)("child_process");var fe=e(2613),Ee=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}
return new(G||(G=Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(d,T)}S(
(ne=ne.apply(J,U||[])).next())})};const{chmod:de,copyFile:p,lstat:b,mkdir:W,open:k,readdir:V,rename:Y,rm:L,rmdir:H,stat:O,symlink:F,unlink:D}=f.promises,Z=process.platform==="win32";function ee(J){return Ee(
this,void 0,void 0,function*(){const U=yield fs.promises.readlink(J);return Z&&!U.endsWith("\\")?`${U}\\`:U})}const Q=268435456,ie=f.constants.O_RDONLY;function ge(J){return Ee(this,void 0,void 0,function*(){
try{yield O(J)}catch(U){if(U.code==="ENOENT")return!1;throw U}return!0})}function be(J){return Ee(this,arguments,void 0,function*(U,G=!1){return(G?yield O(U):yield b(U)).isDirectory()})}function Ie(J){
if(J=Ue(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Z?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ce(J,U){return Ee(this,void 0,void 0,function*(){let G;
try{G=yield O(J)}catch(le){le.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${le}`)}if(G&&G.isFile()){if(Z){const le=l.extname(J).toUpperCase();
if(U.some(we=>we.toUpperCase()===le))return J}else if(Be(G))return J}const ne=J;for(const le of U){J=ne+le,G=void 0;try{G=yield O(J)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${we}`)}if(G&&G.isFile()){if(Z){try{const we=l.dirname(J),ve=l.basename(J).toUpperCase();for(const d of yield V(we))if(ve===d.toUpperCase()){J=l.join(
we,d);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${we}`)}return J}else if(Be(G))return J}}return""})}function Ue(J){return J=J||"",Z?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function Be(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function Ae(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var Le=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){
ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(
d,T)}S((ne=ne.apply(J,U||[])).next())})};function ue(J,U){return Le(this,arguments,void 0,function*(G,ne,le={}){const{force:we,recursive:ve,copySourceDirectory:d}=rt(le),T=(yield ioUtil.exists(ne))?yield ioUtil.
stat(ne):null;if(T&&T.isFile()&&!we)return;const S=T&&T.isDirectory()&&d?path.join(ne,path.basename(G)):ne;if(!(yield ioUtil.exists(G)))throw new Error(`no such file or directory: ${G}`);if((yield ioUtil.
stat(G)).isDirectory())if(ve)yield st(G,S,0,we);else throw new Error(`Failed to copy. ${G} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(G,S)==="")throw new Error(`\
'${S}' and '${G}' are the same file`);yield Qe(G,S,we)}})}function $e(J,U){return Le(this,arguments,void 0,function*(G,ne,le={}){if(yield ioUtil.exists(ne)){let we=!0;if((yield ioUtil.isDirectory(ne))&&
(ne=path.join(ne,path.basename(G)),we=yield ioUtil.exists(ne)),we)if(le.force==null||le.force)yield je(ne);else throw new Error("Destination already exists")}yield Fe(path.dirname(ne)),yield ioUtil.rename(
G,ne)})}function je(J){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(U){throw new Error(`File was unable to be removed ${U}`)}})}function Fe(J){return Le(this,void 0,void 0,function*(){ok(J,"a path argumen\
t must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Ke(J,U){return Le(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(U){const ne=yield Ke(J,!1);
if(!ne)throw Z?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const G=yield Ze(J);return G&&G.length>0?G[0]:""})}function Ze(J){return Le(this,void 0,
void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const U=[];if(Z&&process.env.PATHEXT)for(const le of process.env.PATHEXT.split(l.delimiter))le&&U.push(le);if(Ie(J)){const le=yield Ce(
J,U);return le?[le]:[]}if(J.includes(l.sep))return[];const G=[];if(process.env.PATH)for(const le of process.env.PATH.split(l.delimiter))le&&G.push(le);const ne=[];for(const le of G){const we=yield Ce(
l.join(le,J),U);we&&ne.push(we)}return ne})}function rt(J){const U=J.force==null?!0:J.force,G=!!J.recursive,ne=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:U,recursive:G,copySourceDirectory:ne}}
function st(J,U,G,ne){return Le(this,void 0,void 0,function*(){if(G>=255)return;G++,yield Fe(U);const le=yield ioUtil.readdir(J);for(const we of le){const ve=`${J}/${we}`,d=`${U}/${we}`;(yield ioUtil.
lstat(ve)).isDirectory()?yield st(ve,d,G,ne):yield Qe(ve,d,ne)}yield ioUtil.chmod(U,(yield ioUtil.stat(J)).mode)})}function Qe(J,U,G){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(J)).
isSymbolicLink()){try{yield ioUtil.lstat(U),yield ioUtil.unlink(U)}catch(le){le.code==="EPERM"&&(yield ioUtil.chmod(U,"0666"),yield ioUtil.unlink(U))}const ne=yield ioUtil.readlink(J);yield ioUtil.symlink(
ne,U,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(U))||G)&&(yield ioUtil.copyFile(J,U))})}const ft=Xe(import.meta.url)("timers");var ct=function(J,U,G,ne){function le(we){return we instanceof
G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(
N.value):le(N.value).then(d,T)}S((ne=ne.apply(J,U||[])).next())})};const lt=process.platform==="win32";class wt extends q.EventEmitter{constructor(U,G,ne){if(super(),!U)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=U,this.args=G||[],this.options=ne||{}}_debug(U){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(U)}_getCommandString(U,G){
const ne=this._getSpawnFileName(),le=this._getSpawnArgs(U);let we=G?"":"[command]";if(lt)if(this._isCmdFile()){we+=ne;for(const ve of le)we+=` ${ve}`}else if(U.windowsVerbatimArguments){we+=`"${ne}"`;
for(const ve of le)we+=` ${ve}`}else{we+=this._windowsQuoteCmdArg(ne);for(const ve of le)we+=` ${this._windowsQuoteCmdArg(ve)}`}else{we+=ne;for(const ve of le)we+=` ${ve}`}return we}_processLineBuffer(U,G,ne){
try{let le=G+U.toString(),we=le.indexOf(m.EOL);for(;we>-1;){const ve=le.substring(0,we);ne(ve),le=le.substring(we+m.EOL.length),we=le.indexOf(m.EOL)}return le}catch(le){return this._debug(`error proce\
ssing line. Failed with error ${le}`),""}}_getSpawnFileName(){return lt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(U){if(lt&&this._isCmdFile()){let G=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)G+=" ",G+=U.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return G+='"',[G]}return this.args}_endsWith(U,G){return U.endsWith(
G)}_isCmdFile(){const U=this.toolPath.toUpperCase();return this._endsWith(U,".CMD")||this._endsWith(U,".BAT")}_windowsQuoteCmdArg(U){if(!this._isCmdFile())return this._uvQuoteCmdArg(U);if(!U)return'""';
const G=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const ve of U)if(G.some(d=>d===ve)){ne=!0;break}if(!ne)return U;let le='"',we=!0;for(let ve=U.
length;ve>0;ve--)le+=U[ve-1],we&&U[ve-1]==="\\"?le+="\\":U[ve-1]==='"'?(we=!0,le+='"'):we=!1;return le+='"',le.split("").reverse().join("")}_uvQuoteCmdArg(U){if(!U)return'""';if(!U.includes(" ")&&!U.includes(
"	")&&!U.includes('"'))return U;if(!U.includes('"')&&!U.includes("\\"))return`"${U}"`;let G='"',ne=!0;for(let le=U.length;le>0;le--)G+=U[le-1],ne&&U[le-1]==="\\"?G+="\\":U[le-1]==='"'?(ne=!0,G+="\\"):
ne=!1;return G+='"',G.split("").reverse().join("")}_cloneExecOptions(U){U=U||{};const G={cwd:U.cwd||process.cwd(),env:U.env||process.env,silent:U.silent||!1,windowsVerbatimArguments:U.windowsVerbatimArguments||
!1,failOnStdErr:U.failOnStdErr||!1,ignoreReturnCode:U.ignoreReturnCode||!1,delay:U.delay||1e4};return G.outStream=U.outStream||process.stdout,G.errStream=U.errStream||process.stderr,G}_getSpawnOptions(U,G){
U=U||{};const ne={};return ne.cwd=U.cwd,ne.env=U.env,ne.windowsVerbatimArguments=U.windowsVerbatimArguments||this._isCmdFile(),U.windowsVerbatimArguments&&(ne.argv0=`"${G}"`),ne}exec(){return ct(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||lt&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ke(this.toolPath,!0),new Promise((U,G)=>ct(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const S of this.args)this._debug(
`   ${S}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+m.EOL);const le=new ae(ne,this.toolPath);if(le.on("debug",S=>{this._debug(
S)}),this.options.cwd&&!(yield ge(this.options.cwd)))return G(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),ve=re.spawn(we,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,we));let d="";ve.stdout&&ve.stdout.on("data",S=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(S),!ne.silent&&ne.outStream&&ne.outStream.write(S),d=
this._processLineBuffer(S,d,N=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(N)})});let T="";if(ve.stderr&&ve.stderr.on("data",S=>{le.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(S),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(S),T=this._processLineBuffer(S,T,N=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(N)})}),ve.on("error",S=>{le.processError=S.message,le.processExited=!0,le.processClosed=!0,le.CheckComplete()}),ve.
on("exit",S=>{le.processExitCode=S,le.processExited=!0,this._debug(`Exit code ${S} received from tool '${this.toolPath}'`),le.CheckComplete()}),ve.on("close",S=>{le.processExitCode=S,le.processExited=
!0,le.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),le.CheckComplete()}),le.on("done",(S,N)=>{d.length>0&&this.emit("stdline",d),T.length>0&&this.emit("errline",
T),ve.removeAllListeners(),S?G(S):U(N)}),this.options.input){if(!ve.stdin)throw new Error("child process missing stdin");ve.stdin.end(this.options.input)}}))})}}function ht(J){const U=[];let G=!1,ne=!1,
le="";function we(ve){ne&&ve!=='"'&&(le+="\\"),le+=ve,ne=!1}for(let ve=0;ve<J.length;ve++){const d=J.charAt(ve);if(d==='"'){ne?we(d):G=!G;continue}if(d==="\\"&&ne){we(d);continue}if(d==="\\"&&G){ne=!0;
continue}if(d===" "&&!G){le.length>0&&(U.push(le),le="");continue}we(d)}return le.length>0&&U.push(le.trim()),U}class ae extends q.EventEmitter{constructor(U,G){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!G)throw new Error("toolPath must not be empty");this.options=U,this.toolPath=G,U.delay&&
(this.delay=U.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(ae.HandleTimeout,this.delay,this)))}_debug(U){this.emit("debug",
U)}_setResult(){let U;this.processExited&&(this.processError?U=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?U=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(U=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",U,this.processExitCode)}static HandleTimeout(U){if(!U.done){if(!U.processClosed&&U.processExited){const G=`The STDIO streams did not close within ${U.delay/1e3} seconds of the\
 exit event from process '${U.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;U._debug(G)}U._setResult()}}}var ye=function(J,U,G,ne){function le(we){
return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){
N.done?we(N.value):le(N.value).then(d,T)}S((ne=ne.apply(J,U||[])).next())})};function pe(J,U,G){return ye(this,void 0,void 0,function*(){const ne=tr.argStringToArray(J);if(ne.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const le=ne[0];return U=ne.slice(1).concat(U||[]),new tr.ToolRunner(le,U,G).exec()})}function _e(J,U,G){return ye(this,void 0,void 0,function*(){var ne,
le;let we="",ve="";const d=new StringDecoder("utf8"),T=new StringDecoder("utf8"),S=(ne=G?.listeners)===null||ne===void 0?void 0:ne.stdout,N=(le=G?.listeners)===null||le===void 0?void 0:le.stderr,oe=Me=>{
ve+=T.write(Me),N&&N(Me)},me=Me=>{we+=d.write(Me),S&&S(Me)},ce=Object.assign(Object.assign({},G?.listeners),{stdout:me,stderr:oe}),Oe=yield pe(J,U,Object.assign(Object.assign({},G),{listeners:ce}));return we+=
d.end(),ve+=T.end(),{exitCode:Oe,stdout:we,stderr:ve}})}var xe=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(N){
try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(d,T)}S((ne=ne.apply(J,U||[])).next())})};const Te=()=>xe(void 0,
void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:U}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:U.trim(),version:J.trim()}}),ke=()=>xe(void 0,void 0,void 0,function*(){var J,U,G,ne;
const{stdout:le}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),we=(U=(J=le.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&U!==void 0?U:"";return{name:(ne=(G=le.match(
/ProductName:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&ne!==void 0?ne:"",version:we}}),Pe=()=>xe(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[U,G]=J.trim().split(`
`);return{name:U,version:G}}),he=m.platform(),Re=m.arch(),De=he==="win32",We=he==="darwin",ze=he==="linux";function Ve(){return xe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield De?Te():We?ke():Pe()),{platform:he,arch:Re,isWindows:De,isMacOS:We,isLinux:ze})})}var et=function(J,U,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=
Promise))(function(we,ve){function d(N){try{S(ne.next(N))}catch(oe){ve(oe)}}function T(N){try{S(ne.throw(N))}catch(oe){ve(oe)}}function S(N){N.done?we(N.value):le(N.value).then(d,T)}S((ne=ne.apply(J,U||
[])).next())})},Ge;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(Ge||(Ge={}));function nt(J,U){const G=toCommandValue(U);if(process.env[J]=G,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,U));issueCommand("set-env",{name:J},G)}function it(J){z("add-mask",{},J)}function at(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function dt(J,U){const G=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(U&&U.required&&!G)throw new Error(`Input requir\
ed and not supplied: ${J}`);return U&&U.trimWhitespace===!1?G:G.trim()}function pt(J,U){const G=dt(J,U).split(`
`).filter(ne=>ne!=="");return U&&U.trimWhitespace===!1?G:G.map(ne=>ne.trim())}function gt(J,U){const G=["true","True","TRUE"],ne=["false","False","FALSE"],le=dt(J,U);if(G.includes(le))return!0;if(ne.includes(
le))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Et(J,U){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(J,U));process.stdout.write(m.EOL),z("set-output",{name:J},
j(U))}function Mt(J){issue("echo",J?"on":"off")}function mt(J){process.exitCode=Ge.Failure,yt(J)}function At(){return process.env.RUNNER_DEBUG==="1"}function bt(J){z("debug",{},J)}function yt(J,U={}){
z("error",K(U),J instanceof Error?J.toString():J)}function vt(J,U={}){z("warning",K(U),J instanceof Error?J.toString():J)}function _t(J,U={}){z("notice",K(U),J instanceof Error?J.toString():J)}function Ot(J){
process.stdout.write(J+m.EOL)}function xt(J){issue("group",J)}function St(){issue("endgroup")}function It(J,U){return et(this,void 0,void 0,function*(){xt(J);let G;try{G=yield U()}finally{St()}return G})}
function Tt(J,U){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,U));issueCommand("save-state",{name:J},toCommandValue(U))}function Rt(J){return process.env[`S\
TATE_${J}`]||""}function Pt(J){return et(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((te,se,e)=>{e.d(se,{tZ:()=>K});var m=function(X,v,M,R){function B(x){return x instanceof
M?x:new M(function(f){f(x)})}return new(M||(M=Promise))(function(x,f){function c(u){try{l(R.next(u))}catch(P){f(P)}}function o(u){try{l(R.throw(u))}catch(P){f(P)}}function l(u){u.done?x(u.value):B(u.value).
then(c,o)}l((R=R.apply(X,v||[])).next())})};class j{constructor(v,M){this.username=v,this.password=M}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return m(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class K{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return m(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return m(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,se,e)=>{e.d(se,{Qq:()=>E,Hv:()=>f});var m=e(8611),j=e.t(m,2),K=e(5692),z=e.t(K,2),X=e(9783),v=e(770),M=w=>{var r={};return e.d(r,w),r},R=w=>(()=>w);const B=M({ProxyAgent:()=>Ft.ProxyAgent});
var x=function(w,r,g,s){function h(i){return i instanceof g?i:new g(function(C){C(i)})}return new(g||(g=Promise))(function(i,C){function I(fe){try{re(s.next(fe))}catch(Ee){C(Ee)}}function q(fe){try{re(
s.throw(fe))}catch(Ee){C(Ee)}}function re(fe){fe.done?i(fe.value):h(fe.value).then(I,q)}re((s=s.apply(w,r||[])).next())})},f;(function(w){w[w.OK=200]="OK",w[w.MultipleChoices=300]="MultipleChoices",w[w.
MovedPermanently=301]="MovedPermanently",w[w.ResourceMoved=302]="ResourceMoved",w[w.SeeOther=303]="SeeOther",w[w.NotModified=304]="NotModified",w[w.UseProxy=305]="UseProxy",w[w.SwitchProxy=306]="Switc\
hProxy",w[w.TemporaryRedirect=307]="TemporaryRedirect",w[w.PermanentRedirect=308]="PermanentRedirect",w[w.BadRequest=400]="BadRequest",w[w.Unauthorized=401]="Unauthorized",w[w.PaymentRequired=402]="Pa\
ymentRequired",w[w.Forbidden=403]="Forbidden",w[w.NotFound=404]="NotFound",w[w.MethodNotAllowed=405]="MethodNotAllowed",w[w.NotAcceptable=406]="NotAcceptable",w[w.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",w[w.RequestTimeout=408]="RequestTimeout",w[w.Conflict=409]="Conflict",w[w.Gone=410]="Gone",w[w.TooManyRequests=429]="TooManyRequests",w[w.InternalServerError=500]="InternalSe\
rverError",w[w.NotImplemented=501]="NotImplemented",w[w.BadGateway=502]="BadGateway",w[w.ServiceUnavailable=503]="ServiceUnavailable",w[w.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(w){
w.Accept="accept",w.ContentType="content-type"})(c||(c={}));var o;(function(w){w.ApplicationJson="application/json"})(o||(o={}));function l(w){const r=pm.getProxyUrl(new URL(w));return r?r.href:""}const u=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],P=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],y=10,t=5;class n extends Error{constructor(r,g){
super(r),this.name="HttpClientError",this.statusCode=g,Object.setPrototypeOf(this,n.prototype)}}class a{constructor(r){this.message=r}readBody(){return x(this,void 0,void 0,function*(){return new Promise(
r=>x(this,void 0,void 0,function*(){let g=Buffer.alloc(0);this.message.on("data",s=>{g=Buffer.concat([g,s])}),this.message.on("end",()=>{r(g.toString())})}))})}readBodyBuffer(){return x(this,void 0,void 0,
function*(){return new Promise(r=>x(this,void 0,void 0,function*(){const g=[];this.message.on("data",s=>{g.push(s)}),this.message.on("end",()=>{r(Buffer.concat(g))})}))})}}function $(w){return new URL(
w).protocol==="https:"}class E{constructor(r,g,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=g||[],this.requestOptions=s,s&&(s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=
s.socketTimeout,s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects),s.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),s.maxRedirects!=null&&(this._maxRedirects=
Math.max(s.maxRedirects,0)),s.keepAlive!=null&&(this._keepAlive=s.keepAlive),s.allowRetries!=null&&(this._allowRetries=s.allowRetries),s.maxRetries!=null&&(this._maxRetries=s.maxRetries))}options(r,g){
return x(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,g||{})})}get(r,g){return x(this,void 0,void 0,function*(){return this.request("GET",r,null,g||{})})}del(r,g){return x(this,
void 0,void 0,function*(){return this.request("DELETE",r,null,g||{})})}post(r,g,s){return x(this,void 0,void 0,function*(){return this.request("POST",r,g,s||{})})}patch(r,g,s){return x(this,void 0,void 0,
function*(){return this.request("PATCH",r,g,s||{})})}put(r,g,s){return x(this,void 0,void 0,function*(){return this.request("PUT",r,g,s||{})})}head(r,g){return x(this,void 0,void 0,function*(){return this.
request("HEAD",r,null,g||{})})}sendStream(r,g,s,h){return x(this,void 0,void 0,function*(){return this.request(r,g,s,h)})}getJson(r){return x(this,arguments,void 0,function*(g,s={}){s[c.Accept]=this._getExistingOrDefaultHeader(
s,c.Accept,o.ApplicationJson);const h=yield this.get(g,s);return this._processResponse(h,this.requestOptions)})}postJson(r,g){return x(this,arguments,void 0,function*(s,h,i={}){const C=JSON.stringify(
h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.ApplicationJson);const I=yield this.post(s,C,i);return this.
_processResponse(I,this.requestOptions)})}putJson(r,g){return x(this,arguments,void 0,function*(s,h,i={}){const C=JSON.stringify(h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),
i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.ApplicationJson);const I=yield this.put(s,C,i);return this._processResponse(I,this.requestOptions)})}patchJson(r,g){return x(this,arguments,
void 0,function*(s,h,i={}){const C=JSON.stringify(h,null,2);i[c.Accept]=this._getExistingOrDefaultHeader(i,c.Accept,o.ApplicationJson),i[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,o.
ApplicationJson);const I=yield this.patch(s,C,i);return this._processResponse(I,this.requestOptions)})}request(r,g,s,h){return x(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const i=new URL(g);let C=this._prepareRequest(r,i,h);const I=this._allowRetries&&A.includes(r)?this._maxRetries+1:1;let q=0,re;do{if(re=yield this.requestRaw(C,s),re&&re.
message&&re.message.statusCode===f.Unauthorized){let Ee;for(const de of this.handlers)if(de.canHandleAuthentication(re)){Ee=de;break}return Ee?Ee.handleAuthentication(this,C,s):re}let fe=this._maxRedirects;
for(;re.message.statusCode&&u.includes(re.message.statusCode)&&this._allowRedirects&&fe>0;){const Ee=re.message.headers.location;if(!Ee)break;const de=new URL(Ee);if(i.protocol==="https:"&&i.protocol!==
de.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),de.hostname!==i.hostname)for(const p in h)p.toLowerCase()==="authorization"&&delete h[p];C=this._prepareRequest(r,de,h),re=yield this.requestRaw(
C,s),fe--}if(!re.message.statusCode||!P.includes(re.message.statusCode))return re;q+=1,q<I&&(yield re.readBody(),yield this._performExponentialBackoff(q))}while(q<I);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(r,g){return x(this,void 0,void 0,function*(){return new Promise((s,h)=>{function i(C,I){C?h(C):I?s(I):h(new Error("Unknown error"))}this.requestRawWithCallback(
r,g,i)})})}requestRawWithCallback(r,g,s){typeof g=="string"&&(r.options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(g,"utf8"));let h=!1;function i(q,re){h||(h=
!0,s(q,re))}const C=r.httpModule.request(r.options,q=>{const re=new a(q);i(void 0,re)});let I;C.on("socket",q=>{I=q}),C.setTimeout(this._socketTimeout||3*6e4,()=>{I&&I.end(),i(new Error(`Request timeo\
ut: ${r.options.path}`))}),C.on("error",function(q){i(q)}),g&&typeof g=="string"&&C.write(g,"utf8"),g&&typeof g!="string"?(g.on("close",function(){C.end()}),g.pipe(C)):C.end()}getAgent(r){const g=new URL(
r);return this._getAgent(g)}getAgentDispatcher(r){const g=new URL(r),s=X.s(g);if(s&&s.hostname)return this._getProxyAgentDispatcher(g,s)}_prepareRequest(r,g,s){const h={};h.parsedUrl=g;const i=h.parsedUrl.
protocol==="https:";h.httpModule=i?z:j;const C=i?443:80;if(h.options={},h.options.host=h.parsedUrl.hostname,h.options.port=h.parsedUrl.port?parseInt(h.parsedUrl.port):C,h.options.path=(h.parsedUrl.pathname||
"")+(h.parsedUrl.search||""),h.options.method=r,h.options.headers=this._mergeHeaders(s),this.userAgent!=null&&(h.options.headers["user-agent"]=this.userAgent),h.options.agent=this._getAgent(h.parsedUrl),
this.handlers)for(const I of this.handlers)I.prepareRequest(h.options);return h}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},_(this.requestOptions.headers),
_(r||{})):_(r||{})}_getExistingOrDefaultHeader(r,g,s){let h;if(this.requestOptions&&this.requestOptions.headers){const C=_(this.requestOptions.headers)[g];C&&(h=typeof C=="number"?C.toString():C)}const i=r[g];
return i!==void 0?typeof i=="number"?i.toString():i:h!==void 0?h:s}_getExistingOrDefaultContentTypeHeader(r,g){let s;if(this.requestOptions&&this.requestOptions.headers){const i=_(this.requestOptions.
headers)[c.ContentType];i&&(typeof i=="number"?s=String(i):Array.isArray(i)?s=i.join(", "):s=i)}const h=r[c.ContentType];return h!==void 0?typeof h=="number"?String(h):Array.isArray(h)?h.join(", "):h:
s!==void 0?s:g}_getAgent(r){let g;const s=X.s(r),h=s&&s.hostname;if(this._keepAlive&&h&&(g=this._proxyAgent),h||(g=this._agent),g)return g;const i=r.protocol==="https:";let C=100;if(this.requestOptions&&
(C=this.requestOptions.maxSockets||m.globalAgent.maxSockets),s&&s.hostname){const I={maxSockets:C,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.
username}:${s.password}`}),{host:s.hostname,port:s.port})};let q;const re=s.protocol==="https:";i?q=re?v.httpsOverHttps:v.httpsOverHttp:q=re?v.httpOverHttps:v.httpOverHttp,g=q(I),this._proxyAgent=g}if(!g){
const I={keepAlive:this._keepAlive,maxSockets:C};g=i?new K.Agent(I):new m.Agent(I),this._agent=g}return i&&this._ignoreSslError&&(g.options=Object.assign(g.options||{},{rejectUnauthorized:!1})),g}_getProxyAgentDispatcher(r,g){
let s;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const h=r.protocol==="https:";return s=new B.ProxyAgent(Object.assign({uri:g.href,pipelining:this._keepAlive?1:0},(g.username||g.password)&&
{token:`Basic ${Buffer.from(`${g.username}:${g.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,h&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),
s}_getUserAgentWithOrchestrationId(r){const g=r||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){const h=s.replace(/[^a-z0-9_.-]/gi,"_");return`${g} actions_orchestration_id/${h}`}return g}_performExponentialBackoff(r){
return x(this,void 0,void 0,function*(){r=Math.min(y,r);const g=t*Math.pow(2,r);return new Promise(s=>setTimeout(()=>s(),g))})}_processResponse(r,g){return x(this,void 0,void 0,function*(){return new Promise(
(s,h)=>x(this,void 0,void 0,function*(){const i=r.message.statusCode||0,C={statusCode:i,result:null,headers:{}};i===f.NotFound&&s(C);function I(fe,Ee){if(typeof Ee=="string"){const de=new Date(Ee);if(!isNaN(
de.valueOf()))return de}return Ee}let q,re;try{re=yield r.readBody(),re&&re.length>0&&(g&&g.deserializeDates?q=JSON.parse(re,I):q=JSON.parse(re),C.result=q),C.headers=r.message.headers}catch{}if(i>299){
let fe;q&&q.message?fe=q.message:re&&re.length>0?fe=re:fe=`Failed request: (${i})`;const Ee=new n(fe,i);Ee.result=C.result,h(Ee)}else s(C)}))})}}const _=w=>Object.keys(w).reduce((r,g)=>(r[g.toLowerCase()]=
w[g],r),{})}),9783:((te,se,e)=>{e.d(se,{H:()=>j,s:()=>m});function m(X){const v=X.protocol==="https:";if(j(X))return;const M=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new z(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new z(`http://${M}`)}else return}function j(X){if(!X.hostname)return!1;const v=X.hostname;
if(K(v))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let R;X.port?R=Number(X.port):X.protocol==="http:"?R=80:X.protocol==="https:"&&(R=443);const B=[X.hostname.toUpperCase()];
typeof R=="number"&&B.push(`${B[0]}:${R}`);for(const x of M.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(x==="*"||B.some(f=>f===x||f.endsWith(`.${x}`)||x.startsWith(".")&&f.endsWith(`${x}`)))
return!0;return!1}function K(X){const v=X.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(v,M){super(
v,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,se,e)=>{e.d(se,{E:()=>z});class m{diff(v,M,R={}){let B;typeof R=="function"?(B=R,R={}):"callback"in R&&(B=R.callback);const x=this.castInput(v,R),f=this.castInput(M,R),c=this.removeEmpty(this.
tokenize(x,R)),o=this.removeEmpty(this.tokenize(f,R));return this.diffWithOptionsObj(c,o,R,B)}diffWithOptionsObj(v,M,R,B){var x;const f=E=>{if(E=this.postProcess(E,R),B){setTimeout(function(){B(E)},0);
return}else return E},c=M.length,o=v.length;let l=1,u=c+o;R.maxEditLength!=null&&(u=Math.min(u,R.maxEditLength));const P=(x=R.timeout)!==null&&x!==void 0?x:1/0,A=Date.now()+P,y=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(y[0],M,v,0,R);if(y[0].oldPos+1>=o&&t+1>=c)return f(this.buildValues(y[0].lastComponent,M,v));let n=-1/0,a=1/0;const $=()=>{for(let E=Math.max(n,-l);E<=Math.min(a,l);E+=2){let _;
const w=y[E-1],r=y[E+1];w&&(y[E-1]=void 0);let g=!1;if(r){const h=r.oldPos-E;g=r&&0<=h&&h<c}const s=w&&w.oldPos+1<o;if(!g&&!s){y[E]=void 0;continue}if(!s||g&&w.oldPos<r.oldPos?_=this.addToPath(r,!0,!1,
0,R):_=this.addToPath(w,!1,!0,1,R),t=this.extractCommon(_,M,v,E,R),_.oldPos+1>=o&&t+1>=c)return f(this.buildValues(_.lastComponent,M,v))||!0;y[E]=_,_.oldPos+1>=o&&(a=Math.min(a,E-1)),t+1>=c&&(n=Math.max(
n,E+1))}l++};if(B)(function E(){setTimeout(function(){if(l>u||Date.now()>A)return B(void 0);$()||E()},0)})();else for(;l<=u&&Date.now()<=A;){const E=$();if(E)return E}}addToPath(v,M,R,B,x){const f=v.lastComponent;
return f&&!x.oneChangePerToken&&f.added===M&&f.removed===R?{oldPos:v.oldPos+B,lastComponent:{count:f.count+1,added:M,removed:R,previousComponent:f.previousComponent}}:{oldPos:v.oldPos+B,lastComponent:{
count:1,added:M,removed:R,previousComponent:f}}}extractCommon(v,M,R,B,x){const f=M.length,c=R.length;let o=v.oldPos,l=o-B,u=0;for(;l+1<f&&o+1<c&&this.equals(R[o+1],M[l+1],x);)l++,o++,u++,x.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return u&&!x.oneChangePerToken&&(v.lastComponent={count:u,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
o,l}equals(v,M,R){return R.comparator?R.comparator(v,M):v===M||!!R.ignoreCase&&v.toLowerCase()===M.toLowerCase()}removeEmpty(v){const M=[];for(let R=0;R<v.length;R++)v[R]&&M.push(v[R]);return M}castInput(v,M){
return v}tokenize(v,M){return Array.from(v)}join(v){return v.join("")}postProcess(v,M){return v}get useLongestToken(){return!1}buildValues(v,M,R){const B=[];let x;for(;v;)B.push(v),x=v.previousComponent,
delete v.previousComponent,v=x;B.reverse();const f=B.length;let c=0,o=0,l=0;for(;c<f;c++){const u=B[c];if(u.removed)u.value=this.join(R.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){
let P=M.slice(o,o+u.count);P=P.map(function(A,y){const t=R[l+y];return t.length>A.length?t:A}),u.value=this.join(P)}else u.value=this.join(M.slice(o,o+u.count));o+=u.count,u.added||(l+=u.count)}}return B}}
class j extends m{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const K=new j;function z(X,v,M){return K.diff(X,v,M)}})},$t={};function qe(te){var se=$t[te];if(se!==void 0)return se.
exports;var e=$t[te]={exports:{}},m=!0;try{Dt[te].call(e.exports,e,e.exports,qe),m=!1}finally{m&&delete $t[te]}return e.exports}qe.m=Dt,typeof qe<"u"&&(qe.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",m=K=>{K&&K.d<1&&(K.d=1,K.forEach(z=>z.r--),K.forEach(z=>z.r--?z.r++:z()))},j=K=>K.map(z=>{if(z!==
null&&typeof z=="object"){if(z[te])return z;if(z.then){var X=[];X.d=0,z.then(R=>{v[se]=R,m(X)},R=>{v[e]=R,m(X)});var v={};return v[te]=R=>R(X),v}}var M={};return M[te]=R=>{},M[se]=z,M});qe.a=(K,z,X)=>{
var v;X&&((v=[]).d=-1);var M=new Set,R=K.exports,B,x,f,c=new Promise((o,l)=>{f=l,x=o});c[se]=R,c[te]=o=>(v&&o(v),M.forEach(o),c.catch(l=>{})),K.exports=c,z(o=>{B=j(o);var l,u=()=>B.map(A=>{if(A[e])throw A[e];
return A[se]}),P=new Promise(A=>{l=()=>A(u),l.r=0;var y=t=>t!==v&&!M.has(t)&&(M.add(t),t&&!t.d&&(l.r++,t.push(l)));B.map(t=>t[te](y))});return l.r?P:u()},o=>(o?f(c[e]=o):x(R),m(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;qe.t=function(e,m){if(m&1&&(e=this(e)),m&8||typeof e=="object"&&e&&(m&4&&e.__esModule||m&16&&typeof e.then=="function"))
return e;var j=Object.create(null);qe.r(j);var K={};se=se||[null,te({}),te([]),te(te)];for(var z=m&2&&e;typeof z=="object"&&!~se.indexOf(z);z=te(z))Object.getOwnPropertyNames(z).forEach(X=>K[X]=()=>e[X]);
return K.default=()=>e,qe.d(j,K),j}})(),qe.d=(te,se)=>{for(var e in se)qe.o(se,e)&&!qe.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:se[e]})},qe.f={},qe.e=te=>Promise.all(Object.keys(qe.f).reduce(
(se,e)=>(qe.f[e](te,se),se),[])),qe.u=te=>""+te+".index.js",qe.o=(te,se)=>Object.prototype.hasOwnProperty.call(te,se),qe.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},se=e=>{var{ids:m,modules:j,runtime:K}=e,z,X,v=0;for(z in j)qe.o(j,z)&&(qe.m[z]=j[z]);for(K&&K(qe);v<m.length;v++)
X=m[v],qe.o(te,X)&&te[X]&&te[X][0](),te[m[v]]=0};qe.f.j=(e,m)=>{var j=qe.o(te,e)?te[e]:void 0;if(j!==0)if(j)m.push(j[1]);else{var K=import("./"+qe.u(e)).then(se,z=>{throw te[e]!==0&&(te[e]=void 0),z}),
K=Promise.race([K,new Promise(z=>j=te[e]=[z])]);m.push(j[1]=K)}}})();var Ct=qe(6325);Ct=await Ct;
