const Mt={},At={},It={},Tt={},Rt={},Pt={};import{createRequire as Ke}from"module";const kt={};var Ot={3313:(q=>{q.exports=oe;function oe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}oe.prototype.go=function(L){this.pending<this.max?$(this,L):this.waiting.push(L)},oe.prototype.wait=function(L){this.pending===0?L(this.error):this.listeners.push(L)},oe.prototype.hold=
function(){return e(this)};function e(L){L.pending+=1;var F=!1;return N;function N(k){if(F)throw new Error("callback called twice");if(F=!0,L.error=L.error||k,L.pending-=1,L.waiting.length>0&&L.pending<
L.max)$(L,L.waiting.shift());else if(L.pending===0){var j=L.listeners;L.listeners=[],j.forEach(z)}}function z(k){k(L.error)}}function $(L,F){F(e(L))}}),770:((q,oe,e)=>{q.exports=e(218)}),218:((q,oe,e)=>{
var $,L=e(9278),F=e(4756),N=e(8611),z=e(5692),k=e(4434),j=e(2613),I=e(9023);oe.httpOverHttp=U,oe.httpsOverHttp=R,oe.httpOverHttps=A,oe.httpsOverHttps=u;function U(y){var p=new o(y);return p.request=N.
request,p}function R(y){var p=new o(y);return p.request=N.request,p.createSocket=s,p.defaultPort=443,p}function A(y){var p=new o(y);return p.request=z.request,p}function u(y){var p=new o(y);return p.request=
z.request,p.createSocket=s,p.defaultPort=443,p}function o(y){var p=this;p.options=y||{},p.proxyOptions=p.options.proxy||{},p.maxSockets=p.options.maxSockets||N.Agent.defaultMaxSockets,p.requests=[],p.
sockets=[],p.on("free",function(b,x,M,C){for(var v=n(x,M,C),i=0,t=p.requests.length;i<t;++i){var h=p.requests[i];if(h.host===v.host&&h.port===v.port){p.requests.splice(i,1),h.request.onSocket(b);return}}
b.destroy(),p.removeSocket(b)})}I.inherits(o,k.EventEmitter),o.prototype.addRequest=function(p,f,b,x){var M=this,C=d({request:p},M.options,n(f,b,x));if(M.sockets.length>=this.maxSockets){M.requests.push(
C);return}M.createSocket(C,function(v){v.on("free",i),v.on("close",t),v.on("agentRemove",t),p.onSocket(v);function i(){M.emit("free",v,C)}function t(h){M.removeSocket(v),v.removeListener("free",i),v.removeListener(
"close",t),v.removeListener("agentRemove",t)}})},o.prototype.createSocket=function(p,f){var b=this,x={};b.sockets.push(x);var M=d({},b.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{
host:p.host+":"+p.port}});p.localAddress&&(M.localAddress=p.localAddress),M.proxyAuth&&(M.headers=M.headers||{},M.headers["Proxy-Authorization"]="Basic "+new Buffer(M.proxyAuth).toString("base64")),r(
"making CONNECT request");var C=b.request(M);C.useChunkedEncodingByDefault=!1,C.once("response",v),C.once("upgrade",i),C.once("connect",t),C.once("error",h),C.end();function v(E){E.upgrade=!0}function i(E,S,m){
process.nextTick(function(){t(E,S,m)})}function t(E,S,m){if(C.removeAllListeners(),S.removeAllListeners(),E.statusCode!==200){r("tunneling socket could not be established, statusCode=%d",E.statusCode),
S.destroy();var H=new Error("tunneling socket could not be established, statusCode="+E.statusCode);H.code="ECONNRESET",p.request.emit("error",H),b.removeSocket(x);return}if(m.length>0){r("got illegal \
response body from proxy"),S.destroy();var H=new Error("got illegal response body from proxy");H.code="ECONNRESET",p.request.emit("error",H),b.removeSocket(x);return}return r("tunneling connection has\
 established"),b.sockets[b.sockets.indexOf(x)]=S,f(S)}function h(E){C.removeAllListeners(),r(`tunneling socket could not be established, cause=%s
`,E.message,E.stack);var S=new Error("tunneling socket could not be established, cause="+E.message);S.code="ECONNRESET",p.request.emit("error",S),b.removeSocket(x)}},o.prototype.removeSocket=function(p){
var f=this.sockets.indexOf(p);if(f!==-1){this.sockets.splice(f,1);var b=this.requests.shift();b&&this.createSocket(b,function(x){b.request.onSocket(x)})}};function s(y,p){var f=this;o.prototype.createSocket.
call(f,y,function(b){var x=y.request.getHeader("host"),M=d({},f.options,{socket:b,servername:x?x.replace(/:.*$/,""):y.host}),C=F.connect(0,M);f.sockets[f.sockets.indexOf(b)]=C,p(C)})}function n(y,p,f){
return typeof y=="string"?{host:y,port:p,localAddress:f}:y}function d(y){for(var p=1,f=arguments.length;p<f;++p){var b=arguments[p];if(typeof b=="object")for(var x=Object.keys(b),M=0,C=x.length;M<C;++M){
var v=x[M];b[v]!==void 0&&(y[v]=b[v])}}return y}var r;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?r=function(){var y=Array.prototype.slice.call(arguments);typeof y[0]=="string"?y[0]=
"TUNNEL: "+y[0]:y.unshift("TUNNEL:"),console.error.apply(console,y)}:r=function(){},$=r}),4248:(q=>{const oe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e($){let L=-1;for(let F of $)L=oe[(L^F)&255]^L>>>8;return(L^-1)>>>0}q.exports=e}),3502:((q,oe,e)=>{var $=e(9896),L=e(9023),F=e(2203),N=F.Readable,z=F.PassThrough,k=e(3313),j=e(4434).
EventEmitter;oe.BufferSlicer=R,oe.FdSlicer=I,L.inherits(I,j);function I(A){j.call(this),this.fd=A,this.pend=new k,this.pend.max=1,this.refCount=0}I.prototype.read=function(A,u,o,s,n){var d=this;d.pend.
go(function(r){$.read(d.fd,A,u,o,s,function(y,p,f){r(),n(y,p,f)})})},I.prototype.createReadStream=function(A){return new U(this,A)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var A=this;if(A.refCount-=1,A.refCount<0)throw new Error("invalid unref");if(A.refCount>0)return;$.close(A.fd,u);function u(o){o?A.emit("error",o):A.emit("close")}},L.inherits(U,N);function U(A,u){u=u||
{},N.call(this,u),this.context=A,this.context.ref(),this.start=u.start||0,this.endOffset=u.end,this.pos=this.start}U.prototype._read=function(A){var u=this,o=Math.min(u._readableState.highWaterMark,A);
if(u.endOffset!=null&&(o=Math.min(o,u.endOffset-u.pos)),o<=0){u.push(null),this._cleanup();return}u.context.pend.go(function(s){var n=Buffer.allocUnsafe(o);$.read(u.context.fd,n,0,o,u.pos,function(d,r){
d?u.destroy(d):r===0?(u.push(null),u._cleanup()):(u.pos+=r,u.push(n.slice(0,r))),s()})})},U.prototype._destroy=function(A,u){this._cleanup(),u(A)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},L.inherits(R,j);function R(A){j.call(this),this.refCount=0,this.buffer=A}R.prototype.read=function(A,u,o,s,n){if(!(0<=u&&u<=A.length))throw new RangeError("offset o\
utside buffer: 0 <= "+u+" <= "+A.length);if(s<0)throw new RangeError("position is negative: "+s);if(u+o>A.length&&(o=A.length-u),s+o>this.buffer.length&&(o=this.buffer.length-s),o<=0){setImmediate(function(){
n(null,0)});return}this.buffer.copy(A,u,s,s+o),setImmediate(function(){n(null,o)})},R.prototype.createReadStream=function(A){A=A||{};var u=new z(A);u.start=A.start||0,u.endOffset=A.end,u.pos=u.endOffset||
this.buffer.length;for(var o=this.buffer.slice(u.start,u.pos),s=65536,n=0;;){var d=n+s;if(d>=o.length){n<o.length&&u.write(o.slice(n,o.length));break}u.write(o.slice(n,d)),n=d}return u.end(),u},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,oe,e)=>{var $,L=e(9896),F=e(3106),N=e(3502),z=e(9023),k=e(
4434).EventEmitter,j=e(2203).Transform,I=e(2203).PassThrough,U=e(2203).Writable;const R=typeof F.crc32=="function"?F.crc32:e(4248);$=n,$=d,$=r,$=y,$=A,$=u,oe.SY=o,$=s,$=C,oe.ax=v,$=i,$=t,$=p,$=x,$=M,$=
S;function A(w,O){return new Promise((K,a)=>{n(w,{...O,lazyEntries:!0},function(P,B){if(P)return a(P);K(B)})})}function u(w,O){return new Promise((K,a)=>{d(w,{...O,lazyEntries:!0},function(P,B){if(P)return a(
P);K(B)})})}function o(w,O){return new Promise((K,a)=>{r(w,{...O,lazyEntries:!0},function(P,B){if(P)return a(P);K(B)})})}function s(w,O,K){return new Promise((a,P)=>{y(w,O,{...K,lazyEntries:!0},function(B,_){
if(B)return P(B);a(_)})})}function n(w,O,K){typeof O=="function"&&(K=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!0),O.lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=
!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),K==null&&(K=te),L.open(w,"r",function(a,P){if(a)return K(a);d(P,O,function(B,_){B&&L.close(P,te),
K(B,_)})})}function d(w,O,K){typeof O=="function"&&(K=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!1),O.lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),
O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),K==null&&(K=te),L.fstat(w,function(a,P){if(a)return K(a);var B=new N.FdSlicer(w);y(B,P.size,O,K)})}
function r(w,O,K){typeof O=="function"&&(K=O,O=null),O==null&&(O={}),O.autoClose=!1,O.lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=
!0),O.strictFileNames==null&&(O.strictFileNames=!1);var a=new N.BufferSlicer(w);y(a,w.length,O,K)}function y(w,O,K,a){typeof K=="function"&&(a=K,K=null),K==null&&(K={}),K.autoClose==null&&(K.autoClose=
!0),K.lazyEntries==null&&(K.lazyEntries=!1),K.decodeStrings==null&&(K.decodeStrings=!0);var P=!!K.decodeStrings;if(K.validateEntrySizes==null&&(K.validateEntrySizes=!0),K.strictFileNames==null&&(K.strictFileNames=
!1),a==null&&(a=te),typeof O!="number")throw new Error("expected totalSize parameter to be a number");if(O>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var B=22,_=20,W=65535,J=Math.min(_+B+W,O),se=ee(J),Y=O-se.length;h(w,se,0,J,Y,function(ie){if(ie)return a(ie);for(var de=J-
B;de>=0;de-=1)if(se.readUInt32LE(de)===101010256){var he=se.subarray(de),ye=he.readUInt16LE(4),Ee=he.readUInt16LE(10),Ae=he.readUInt32LE(16),Ce=he.readUInt16LE(20),Ie=he.length-B;if(Ce!==Ie)return a(new Error(
"Invalid comment length. Expected: "+Ie+". Found: "+Ce+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Me=P?V(he.subarray(
22),!1):he.subarray(22);if(de-_>=0&&se.readUInt32LE(de-_)===117853008){var Re=se.subarray(de-_,de-_+_),Se=Q(Re,8),Te=ee(56);return h(w,Te,0,Te.length,Se,function(Pe){return Pe?a(Pe):Te.readUInt32LE(0)!==
101075792?a(new Error("invalid zip64 end of central directory record signature")):(ye=Te.readUInt32LE(16),ye!==0?a(new Error("multi-disk zip files are not supported: found disk number: "+ye)):(Ee=Q(Te,
32),Ae=Q(Te,48),a(null,new p(w,Ae,O,Ee,Me,K.autoClose,K.lazyEntries,P,K.validateEntrySizes,K.strictFileNames))))})}return ye!==0?a(new Error("multi-disk zip files are not supported: found disk number:\
 "+ye)):a(null,new p(w,Ae,O,Ee,Me,K.autoClose,K.lazyEntries,P,K.validateEntrySizes,K.strictFileNames))}a(new Error("End of central directory record signature not found. Either not a zip file, or file \
is truncated."))})}z.inherits(p,k);function p(w,O,K,a,P,B,_,W,J,se){var Y=this;k.call(Y),Y.reader=w,Y.reader.on("error",function(ie){b(Y,ie)}),Y.reader.once("close",function(){Y.emit("close")}),Y.readEntryCursor=
O,Y.fileSize=K,Y.entryCount=a,Y.comment=P,Y.entriesRead=0,Y.autoClose=!!B,Y.lazyEntries=!!_,Y.decodeStrings=!!W,Y.validateEntrySizes=!!J,Y.strictFileNames=!!se,Y.isOpen=!0,Y.emittedError=!1,Y.hasEachEntryBeenCalled=
!1,Y.lazyEntries||Y._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(w,O){w.autoClose&&w.close(),b(w,O)}function b(w,O){w.emittedError||(w.emittedError=
!0,w.emit("error",O))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},p.prototype._readEntry=function(){var w=this;
if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var O=ee(46);h(w.reader,O,0,O.length,w.readEntryCursor,function(K){
if(K)return f(w,K);if(!w.emittedError){var a=new x,P=O.readUInt32LE(0);if(P!==33639248)return f(w,new Error("invalid central directory file header signature: 0x"+P.toString(16)));if(a.versionMadeBy=O.
readUInt16LE(4),a.versionNeededToExtract=O.readUInt16LE(6),a.generalPurposeBitFlag=O.readUInt16LE(8),a.compressionMethod=O.readUInt16LE(10),a.lastModFileTime=O.readUInt16LE(12),a.lastModFileDate=O.readUInt16LE(
14),a.crc32=O.readUInt32LE(16),a.compressedSize=O.readUInt32LE(20),a.uncompressedSize=O.readUInt32LE(24),a.fileNameLength=O.readUInt16LE(28),a.extraFieldLength=O.readUInt16LE(30),a.fileCommentLength=O.
readUInt16LE(32),a.internalFileAttributes=O.readUInt16LE(36),a.externalFileAttributes=O.readUInt32LE(38),a.relativeOffsetOfLocalHeader=O.readUInt32LE(42),a.generalPurposeBitFlag&64)return f(w,new Error(
"strong encryption is not supported"));w.readEntryCursor+=46,O=ee(a.fileNameLength+a.extraFieldLength+a.fileCommentLength),h(w.reader,O,0,O.length,w.readEntryCursor,function(B){if(B)return f(w,B);if(!w.
emittedError){a.fileNameRaw=O.subarray(0,a.fileNameLength);var _=a.fileNameLength+a.extraFieldLength;a.extraFieldRaw=O.subarray(a.fileNameLength,_),a.fileCommentRaw=O.subarray(_,_+a.fileCommentLength);
try{a.extraFields=t(a.extraFieldRaw)}catch(Ee){return f(w,Ee)}if(w.decodeStrings){var W=(a.generalPurposeBitFlag&2048)!==0;a.fileComment=V(a.fileCommentRaw,W),a.fileName=v(a.generalPurposeBitFlag,a.fileNameRaw,
a.extraFields,w.strictFileNames);var J=i(a.fileName);if(J!=null)return f(w,new Error(J))}else a.fileComment=a.fileCommentRaw,a.fileName=a.fileNameRaw;a.comment=a.fileComment,w.readEntryCursor+=O.length,
w.entriesRead+=1;for(var se=0;se<a.extraFields.length;se++){var Y=a.extraFields[se];if(Y.id===1){var ie=Y.data,de=0;if(a.uncompressedSize===4294967295){if(de+8>ie.length)return f(w,new Error("zip64 ex\
tended information extra field does not include uncompressed size"));a.uncompressedSize=Q(ie,de),de+=8}if(a.compressedSize===4294967295){if(de+8>ie.length)return f(w,new Error("zip64 extended informat\
ion extra field does not include compressed size"));a.compressedSize=Q(ie,de),de+=8}if(a.relativeOffsetOfLocalHeader===4294967295){if(de+8>ie.length)return f(w,new Error("zip64 extended information ex\
tra field does not include relative header offset"));a.relativeOffsetOfLocalHeader=Q(ie,de),de+=8}break}}if(w.validateEntrySizes&&a.compressionMethod===0){var he=a.uncompressedSize;if(a.isEncrypted()&&
(he+=12),a.compressedSize!==he){var ye="compressed/uncompressed size mismatch for stored file: "+a.compressedSize+" != "+a.uncompressedSize;return f(w,new Error(ye))}}w.emit("entry",a),w.lazyEntries||
w._readEntry()}})}})}},p.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry(\
) must only be called once per ZipFile");w.hasEachEntryBeenCalled=!0;let O=null;w.on("entry",a),w.on("end",P),w.on("error",B);function K(){w.removeListener("entry",a),w.removeListener("end",P),w.removeListener(
"error",B),w.autoClose&&w.close()}function a(_){let{resolve:W}=O;O=null,W({value:_})}function P(){let{resolve:_}=O;O=null,K(),_({done:!0})}function B(_){let{reject:W}=O;O=null,K(),W(_)}return{[Symbol.
asyncIterator](){return this},next(){const _=new Promise((W,J)=>{if(O!=null)throw new Error("next() called before previous Promise was resolved.");O={resolve:W,reject:J}});return w.readEntry(),_},return(_){
return K(),Promise.resolve({done:!0,value:_})},throw(_){return K(),Promise.reject(_)}}},p.prototype.openReadStream=function(w,O,K){var a=this,P=0,B=w.compressedSize;if(K==null&&(K=O,O=null),O==null)O=
{};else{if(O.decodeFileData===!1){if(O.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(O.decompress!=null)throw new Error("cannot use options.decom\
press when options.decodeFileData === false")}else{if(O.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
if(O.decrypt!==!1)throw new Error("invalid options.decrypt value: "+O.decrypt);if(w.isCompressed()&&O.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== fal\
se. See also option decodeFileData.")}if(O.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(O.
decompress===!1||O.decompress===!0))throw new Error("invalid options.decompress value: "+O.decompress);W=O.decompress}}if(O.start!=null){if(P=O.start,P<0)throw new Error("options.start < 0");if(P>w.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(O.end!=null){if(B=O.end,B<0)throw new Error("options.end < 0");if(B>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(B<
P)throw new Error("options.end < options.start")}}var _=O.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&O.decompress===!1)&&(!w.isEncrypted()||O.decrypt===!1);if((O.start!=null||
O.end!=null)&&!_)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!a.isOpen)return K(new Error("closed"));if(w.isEncrypted()&&!_&&O.decrypt!==
!1)return K(new Error("entry is encrypted, and options.decodeFileData !== false"));var W;if(_)W=!1;else if(w.compressionMethod===8)W=O.decodeFileData!==!0;else return K(new Error("unsupported compress\
ion method: "+w.compressionMethod));a.readLocalFileHeader(w,{minimal:!0},function(J,se){if(J)return K(J);a.openReadStreamLowLevel(se.fileDataStart,w.compressedSize,P,B,W,w.uncompressedSize,K)})},p.prototype.
openReadStreamLowLevel=function(w,O,K,a,P,B,_){var W=this,J=w+O,se=W.reader.createReadStream({start:w+K,end:w+a}),Y=se;if(P){var ie=!1,de=F.createInflateRaw();se.on("error",function(he){setImmediate(function(){
ie||de.emit("error",he)})}),se.pipe(de),W.validateEntrySizes?(Y=new E(B),de.on("error",function(he){setImmediate(function(){ie||Y.emit("error",he)})}),de.pipe(Y)):Y=de,re(Y,function(){ie=!0,de!==Y&&de.
unpipe(Y),se.unpipe(de),se.destroy()})}_(null,Y)},p.prototype.readLocalFileHeader=function(w,O,K){var a=this;K==null&&(K=O,O=null),O==null&&(O={}),a.reader.ref();var P=ee(30);h(a.reader,P,0,P.length,w.
relativeOffsetOfLocalHeader,function(B){try{if(B)return K(B);var _=P.readUInt32LE(0);if(_!==67324752)return K(new Error("invalid local file header signature: 0x"+_.toString(16)));var W=P.readUInt16LE(
26),J=P.readUInt16LE(28),se=w.relativeOffsetOfLocalHeader+30+W+J;if(se+w.compressedSize>a.fileSize)return K(new Error("file data overflows file bounds: "+se+" + "+w.compressedSize+" > "+a.fileSize));if(O.
minimal)return K(null,{fileDataStart:se});var Y=new M;Y.fileDataStart=se,Y.versionNeededToExtract=P.readUInt16LE(4),Y.generalPurposeBitFlag=P.readUInt16LE(6),Y.compressionMethod=P.readUInt16LE(8),Y.lastModFileTime=
P.readUInt16LE(10),Y.lastModFileDate=P.readUInt16LE(12),Y.crc32=P.readUInt32LE(14),Y.compressedSize=P.readUInt32LE(18),Y.uncompressedSize=P.readUInt32LE(22),Y.fileNameLength=W,Y.extraFieldLength=J,P=ee(
W+J),a.reader.ref(),h(a.reader,P,0,P.length,w.relativeOffsetOfLocalHeader+30,function(ie){try{return ie?K(ie):(Y.fileName=P.subarray(0,W),Y.extraField=P.subarray(W),K(null,Y))}finally{a.reader.unref()}})}finally{
a.reader.unref()}})},p.prototype.openReadStreamPromise=function(w,O){return new Promise((K,a)=>{this.openReadStream(w,O,function(P,B){if(P)return a(P);K(B)})})},p.prototype.openReadStreamLowLevelPromise=
function(w,O,K,a,P,B){return new Promise((_,W)=>{this.openReadStream(w,O,K,a,P,B,function(J,se){if(J)return W(J);_(se)})})},p.prototype.readLocalFileHeaderPromise=function(w,O){return new Promise((K,a)=>{
this.readLocalFileHeader(w,O,function(P,B){if(P)return a(P);K(B)})})};function x(){}x.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var O=0;O<this.extraFields.length;O++){
var K=this.extraFields[O];if(K.id===21589){var a=K.data;if(a.length<5)continue;var P=a[0],B=1;if(!(P&B))continue;var _=a.readInt32LE(1);return new Date(_*1e3)}else if(K.id===10){var a=K.data;if(a.length!==
32||a.readUInt16LE(4)!==1||a.readUInt16LE(6)!==24)continue;var W=a.readUInt32LE(8)+4294967296*a.readInt32LE(12),J=W/1e4-116444736e5;return new Date(J)}}return C(this.lastModFileDate,this.lastModFileTime,
w.timezone)},x.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},x.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&
1)!==0},x.prototype.isCompressed=function(){return this.compressionMethod===8};function M(){}function C(w,O,K){var a=w&31,P=(w>>5&15)-1,B=(w>>9&127)+1980,_=0,W=(O&31)*2,J=O>>5&63,se=O>>11&31;if(K==null||
K==="local")return new Date(B,P,a,se,J,W,_);if(K==="UTC")return new Date(Date.UTC(B,P,a,se,J,W,_));throw new Error("unrecognized options.timezone: "+options.timezone)}function v(w,O,K,a){for(var P=null,
B=0;B<K.length;B++){var _=K[B];if(_.id===28789){if(_.data.length<6||_.data.readUInt8(0)!==1)continue;var W=_.data.readUInt32LE(1);if(R(O)!==W)continue;P=V(_.data.subarray(5),!0);break}}if(P==null){var J=(w&
2048)!==0;P=V(O,J)}return a||(P=P.replace(/\\/g,"/")),P}function i(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("\
/").indexOf("..")!==-1?"invalid relative path: "+w:null}function t(w){for(var O=[],K=0;K<w.length-3;){var a=w.readUInt16LE(K+0),P=w.readUInt16LE(K+2),B=K+4,_=B+P;if(_>w.length)throw new Error("extra f\
ield length exceeds extra field buffer size");var W=w.subarray(B,_);O.push({id:a,data:W}),K=_}return O}function h(w,O,K,a,P,B){if(a===0)return setImmediate(function(){B(null,ee(0))});w.read(O,K,a,P,function(_,W){
if(_)return B(_);if(W<a)return B(new Error("unexpected EOF"));B()})}z.inherits(E,j);function E(w){j.call(this),this.actualByteCount=0,this.expectedByteCount=w}E.prototype._transform=function(w,O,K){if(this.
actualByteCount+=w.length,this.actualByteCount>this.expectedByteCount){var a="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return K(new Error(
a))}K(null,w)},E.prototype._flush=function(w){if(this.actualByteCount<this.expectedByteCount){var O="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return w(new Error(O))}w()},z.inherits(S,k);function S(){k.call(this),this.refCount=0}S.prototype.ref=function(){this.refCount+=1},S.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)
return;if(w.refCount<0)throw new Error("invalid unref");w.close(O);function O(K){if(K)return w.emit("error",K);w.emit("close")}},S.prototype.createReadStream=function(w){w==null&&(w={});var O=w.start,
K=w.end;if(O===K){var a=new I;return setImmediate(function(){a.end()}),a}var P=this._readStreamForRange(O,K),B=!1,_=new m(this);P.on("error",function(J){setImmediate(function(){B||_.emit("error",J)})}),
re(_,function(){P.unpipe(_),_.unref(),P.destroy()});var W=new E(K-O);return _.on("error",function(J){setImmediate(function(){B||W.emit("error",J)})}),re(W,function(){B=!0,_.unpipe(W),_.destroy()}),P.pipe(
_).pipe(W)},S.prototype._readStreamForRange=function(w,O){throw new Error("not implemented")},S.prototype.read=function(w,O,K,a,P){var B=this.createReadStream({start:a,end:a+K}),_=new U,W=0;_._write=function(J,se,Y){
J.copy(w,O+W,0,J.length),W+=J.length,Y()},_.on("finish",P),B.on("error",function(J){P(J)}),B.pipe(_)},S.prototype.close=function(w){setImmediate(w)},z.inherits(m,I);function m(w){I.call(this),this.context=
w,this.context.ref(),this.unreffedYet=!1}m.prototype._flush=function(w){this.unref(),w()},m.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var H="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\
\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\
\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function V(w,O){if(O)return w.toString("utf8");for(var K="",a=0;a<w.length;a++)K+=H[w[a]];return K}function Q(w,O){var K=w.readUInt32LE(O),a=w.readUInt32LE(O+4);return a*4294967296+K}var ee;typeof Buffer.
allocUnsafe=="function"?ee=function(w){return Buffer.allocUnsafe(w)}:ee=function(w){return new Buffer(w)};function re(w,O){typeof w.destroy=="function"?w._destroy=function(K,a){O(),a?.(K)}:w.destroy=O}
function te(w){if(w)throw w}}),9037:((q,oe,e)=>{var $=F=>{var N={};return e.d(N,F),N},L=F=>(()=>F);q.exports=$({getOctokit:()=>Mt.getOctokit})}),6543:((q,oe,e)=>{var $=F=>{var N={};return e.d(N,F),N},
L=F=>(()=>F);q.exports=$({defaults:()=>At.defaults})}),8008:((q,oe,e)=>{var $=F=>{var N={};return e.d(N,F),N},L=F=>(()=>F);q.exports=$({requestLog:()=>It.requestLog})}),212:((q,oe,e)=>{var $=F=>{var N={};
return e.d(N,F),N},L=F=>(()=>F);q.exports=$({retry:()=>Tt.retry})}),938:((q,oe,e)=>{var $=F=>{var N={};return e.d(N,F),N},L=F=>(()=>F);q.exports=$({default:()=>Rt.default})}),5131:((q,oe,e)=>{var $=F=>{
var N={};return e.d(N,F),N},L=F=>(()=>F);q.exports=$({default:()=>Pt.default})}),2613:(q=>{q.exports=Ke(import.meta.url)("assert")}),181:(q=>{q.exports=Ke(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Ke(import.meta.url)("crypto")}),4434:(q=>{q.exports=Ke(import.meta.url)("events")}),9896:(q=>{q.exports=Ke(import.meta.url)("fs")}),1943:(q=>{q.exports=Ke(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Ke(import.meta.url)("http")}),5692:(q=>{q.exports=Ke(import.meta.url)("https")}),9278:(q=>{q.exports=Ke(import.meta.url)("net")}),4573:(q=>{q.exports=Ke(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Ke(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Ke(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Ke(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Ke(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Ke(import.meta.url)("node:https")}),8995:(q=>{q.exports=Ke(import.meta.url)("node:module")}),8161:(q=>{q.exports=Ke(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Ke(import.meta.url)("node:path")}),1708:(q=>{q.exports=Ke(import.meta.url)("node:process")}),7075:(q=>{q.exports=Ke(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Ke(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Ke(import.meta.url)("node:util")}),8522:(q=>{q.exports=Ke(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Ke(import.meta.url)("os")}),6928:(q=>{q.exports=Ke(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Ke(import.meta.url)("stream")}),4756:(q=>{q.exports=Ke(import.meta.url)("tls")}),2018:(q=>{q.exports=Ke(import.meta.url)("tty")}),7016:(q=>{q.exports=Ke(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Ke(import.meta.url)("util")}),3106:(q=>{q.exports=Ke(import.meta.url)("zlib")}),3e3:((q,oe,e)=>{e.d(oe,{WZ:()=>U,j:()=>u,mJ:()=>A});var $=e(7598),L=e(6760),F=e(532),N=e(6191),
z=e(7487),k=e(9870),j=e(3657),I=e(6584);function U(o,s){const n=o.boolean("upload-artifact",!0),d=o.optional("retention-days",R),r=o.boolean("artifact-env-variables",!0);return{upload:n?{overwrite:s,retentionDays:d}:
void 0,artifactEnvVariables:r}}function R(o){if(/^0+$/.test(o))return;const s=(0,I.$J)(1/0,!0)(o),n=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(s>n)throw new Error(`must be at most ${n}, the rep\
ository's limit in days, not ${s}`);return s}async function A(o,{path:s,sha256:n,package:d},{upload:r,artifactEnvVariables:y}){if(y)return await(0,N.mz)(o,{path:s,digest:n},r);const p=(0,j.zy)((0,k.KC)(
d)),f=(0,L.join)(await(0,z.Pd)("workflow-artifact-"),(0,L.basename)(s));await(0,F.lo)(f,p);const b=(0,$.createHash)("sha256").update(p).digest("hex");return await(0,N.mz)(o,{path:f,digest:b},r)}function u({
upload:o,artifactEnvVariables:s},n){!o||!s||!(0,z.GQ)()||n.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set artifact-env-va\
riables: false to leave them out.")}}),6779:((q,oe,e)=>{e.d(oe,{Bv:()=>U,X7:()=>A,Zw:()=>I});var $=e(9462),L=e(7279),F=e(3657),N=e(5645),z=e(6006),k=e(3349);class j extends L.HR{job;constructor(o,s){super(
{what:s.message,...s},{...s,busy:!1,cause:s}),this.job=o}}function I(u){return u instanceof j?u.job:{}}async function U(u,o,{title:s,longestWaitMs:n,advice:d,idsIn:r}){u.log.info(`${s}: ${o.status||"n\
o status"}, dock status ${o.dockStatusId}`);let y={};const p=f=>{const b={"dock-status-id":o.dockStatusId,...r(f)},x=Object.keys(b).some(M=>!(M in y));y={...b,...y,...f.status!==""&&{status:f.status}},
x&&u.publish(y)};try{return{last:await(0,z.qt)(u,o,{longestWaitMs:n,advice:d,onStatus:p}),outputs:y}}catch(f){throw new j(y,(0,L.iT)(f))}}const R="Check the workflow in AI for Process, then re-run the\
 job.";async function A(u,o,{workflowId:s,flowId:n,timeoutMs:d,longestWaitMs:r}){return u.log.info(`Exporting workflow ${s}, flow ${n}, from ${o.url.href}`),await(0,$.N)({...u,platform:o},(0,$.R)(d,"N\
o package"),async y=>{const p=await(0,k.Nq)(y,{workflowId:s,flowId:n}),{dockStatusId:f,exportJobId:b}=p,{last:x,outputs:M}=await U(y,p,{title:`Export job ${b??"without an ID"}`,longestWaitMs:r,advice:R,
idsIn:()=>b===void 0?{}:{"export-job-id":b}});try{const C=await(0,k.EH)(y,p,x),v=async()=>(0,k.EH)(y,p,await(0,z.SO)(y,f)),i=E=>(0,F.ue)(E,y.signal),{content:t,...h}=await(0,N.R)(y,{url:C,freshUrl:v,read:i});
return{...h,package:t,job:M}}catch(C){throw new j(M,(0,L.iT)(C))}})}}),2697:((q,oe,e)=>{e.d(oe,{As:()=>s,N9:()=>p,Sm:()=>U,UX:()=>A,cZ:()=>o,dF:()=>y});var $=e(1455),L=e(6760),F=e(7279),N=e(8725),z=e(
7487),k=e(4057),j=e(706),I=e(6779);function U({host:f,pathname:b}){return f+b.replace(/\/$/,"")}const R=2e4;function A({message:f}){return(0,j.OX)(f,1e3)}const u="<dock status ID>";function o(f){const b=new Map;
for(const{name:M,error:C}of f){const{"dock-status-id":v}=(0,I.Zw)(C),i=v===void 0?C.message:C.message.replaceAll(v,u),t=b.get(i)??{names:[],ids:[],help:(0,z.VY)(C)};b.set(i,t),t.names.push(M),v!==void 0&&
t.ids.push(v)}const x=Math.max(100,Math.min(1e3,Math.floor(R/b.size)));return Array.from(b,([M,{names:C,ids:v,help:i}])=>({names:C,message:(0,j.OX)(M,x).replaceAll(u,()=>v.join(", ")),help:i}))}function s(f){
return o(f).map(({names:b,message:x})=>`${b.join(", ")}: ${x}`).join(" | ")}function n(f,b){if(!f||!b||f.message===b.message)return f??b;const x=`${f.message} Also: ${b.message}`;return new Failure({what:x,
topic:asFailure(f).topic},{cause:f})}async function d(f,b,x){let M;const C=await f.catch(v=>(M=toError(v),{...b,...jobOf(M)}));if(setOutputs(C),x){const{titles:v,facts:i}=x,t=factTable([...i,["Workflo\
w ID",C["workflow-id"]],["Dock status ID",C["dock-status-id"]],["Status",C.status&&{words:C.status}],["Duration",{words:humanTime(performance.now())}]]);M?await writeSummary(v.failed,withHelp(A(M),helpFor(
M)),t):await writeSummary(v.done,t)}if(M)throw M}const r=1e6;async function y(f,b){const x=JSON.stringify(b),M=await p(`the output ${f}`,{[`${f}.json`]:x}),C=Buffer.byteLength(x)>r;return C&&(0,N.lm)(
`The output ${f} would be longer than GitHub's limit of 1 MB. Read the file in ${f}-path.`),{[f]:C?[]:b,...M}}async function p(f,b){try{const x=await(0,z.Pd)("workflow-results-"),M={};for(const[C,v]of Object.
entries(b)){const i=(0,L.join)(x,C);await(0,$.writeFile)(i,v),M[`${(0,L.parse)(C).name}-path`]=i}return M}catch(x){return(0,N.t1)().warning(`Can't keep ${f} as a file. ${(0,F.gJ)(x)}`),{}}}}),2176:((q,oe,e)=>{
e.d(oe,{$0:()=>A,S3:()=>I,uu:()=>R});var $=e(1124),L=e(7210),F=e(8725),N=e(7487),z=e(706),k=e(2697),j=e(6584);async function I(u){const o=(0,L.dO)(u),s={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,N.n0)(await(0,k.N9)("the report",s)),o}const U=900*1024;function R(u,o,s,n){const d=U-Buffer.byteLength(s.join()),r=u({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return n===void 0?
r:(0,L.SE)(r,n)}function A(u){const o=(0,$.AS)(u);if(o.length===0)return;const s=o.slice(0,20).map(j.bY),n=o.length>20?` and ${(0,z.hS)(o.length-20,"more line")}`:"";(0,F.lm)(`No field matched ${s.join(
", ")}${n} in ignore. Check the spelling.`)}}),682:((q,oe,e)=>{e.d(oe,{H:()=>u,R:()=>k});var $=e(3024),L=e(532),F=e(5806),N=e(706),z=e(6584);function k(o,s){const n=["workflows","workflows-file"].filter(
y=>o.text(y)!==""),[d]=n;if(d===void 0)return{targets:j(o,s),fromList:!1};n.length>1&&o.refuse("workflows-file","can't be combined with workflows");for(const y of["workflow-id","flow-id","name"])o.text(
y)!==""&&o.refuse(y,`can't be combined with ${d}`);const r=d==="workflows"?o.lines(d):o.optional(d,I);return{targets:r===void 0?[]:R(o,d,r),fromList:!0}}function j(o,s){const n=o.required("workflow-id",
z.Fg),d=o.required("flow-id",z.Fg),r=o.optional("name",z.$q);return n===void 0||d===void 0?[]:[{name:r??o.parse("workflow-id",s+n,z.$q)??"",workflowId:n,flowId:d}]}function I(o){const s=(0,z.EO)(o);try{
return new TextDecoder("utf-8",{fatal:!0}).decode((0,$.readFileSync)(s))}catch(n){throw new Error(`can't be read: ${o}: ${(0,L.CQ)(n)}`)}}const U=(0,z.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"\
has commas between the words. Use spaces: name workflow-id flow-id"],(0,z.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${z.kH.source}`,"u")),[/^([^ ]+)( [^ ]+)?$/,([,o="",s])=>{const[
n,d]=s===void 0?["no IDs","each ID"]:["only one ID","the other"];return`(${(0,N.OX)(o,60)}) has ${n}. Is the variable set that ${d} comes from?`}],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,z.bY)(o)}`]);function R(o,s,n){const d=[],[r,y]=[new Map,new Map],p=n.split(/\r\n|\n|\r/).map(f=>f.replace(/(^|[ \t])#.*/,"").split(/[ \t]+/).filter(Boolean));for(const[
f,b]of p.entries()){const x=`${s} line ${f+1}`;if(!o.parse(x,b.join(" "),U))continue;const[M="",C="",v=""]=b;o.parse(`${x} name`,M,z.$q),o.parse(`${x} workflow-id`,C,z.Fg),o.parse(`${x} flow-id`,v,z.Fg);
const i=A(r,(0,F.Sr)(M),f+1);i!==void 0&&o.refuse(x,`has the name of line ${i}`);const t=A(y,`${C} ${v}`,f+1);t!==void 0&&o.refuse(x,`has the IDs of line ${t}. Set the IDs of its own workflow, or remo\
ve the line`),d.push({name:M,workflowId:C,flowId:v})}return p.every(f=>f.length===0)&&o.refuse(s,"names no workflow"),d}function A(o,s,n){const d=o.get(s);return d===void 0&&o.set(s,n),d}async function u(o,s,n){
const d=[],r=o.entries(),y=async()=>{for(const[p,f]of r)d[p]=await n(f)};return await Promise.all(Array.from({length:Math.min(s,o.length)},y)),d}}),6584:((q,oe,e)=>{e.d(oe,{$J:()=>R,$q:()=>y,Do:()=>s,
EO:()=>M,Fg:()=>o,bY:()=>v,il:()=>I,kH:()=>k,or:()=>u,sJ:()=>j,sU:()=>d,tz:()=>p,yG:()=>U});var $=e(3024),L=e(6760),F=e(5806),N=e(7596),z=e(706);const k=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function j(t,h=k){return[h,({input:E})=>`contains ${i(E)}. ${t}`]}function I(...t){return h=>{for(const[E,S]of t){const m=E.exec(h);if(m)throw new Error(typeof S=="string"?S:S(m))}return h}}function U(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return/^t/i.test(t);throw new Error(`must be true or false, not ${v(t)}`)}function R(t,h=!1){return E=>{const S=Number(E);if((h?/^\d+$/:/^\d+(\.\d+)?$/).
test(E)&&S>0&&S<=t)return S;const m=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${h?"whole ":""}number above 0${m}, not ${v(E)}`)}}const A=I(j("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,t])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function u(t){return(0,N.o6)(A(t))}function o(t){if((0,N.eQ)(t))return t;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${v(t)}`)}const s=I(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins with "${t}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),n="is too long: at most 200 characters",d=I([new RegExp("\\\
p{C}","u"),({input:t})=>`must not contain control characters: ${v(t)}`],[/^.{201}/u,n]),r=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${v(t)}; leave out " < > | * ? : \\ / and control \
characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${v(t)}`],[/^.{201}/u,n]);function y(t){const h=(0,F.x5)(r(t));if(h!==void 0)throw new Error(`can't be a name: ${v(t)}\
 ${h}`);if(Buffer.byteLength(t)>240)throw new Error(n);return t}function p(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digit\
s, or any")}}function f(){return(0,L.resolve)(process.env.GITHUB_WORKSPACE??"")}const b=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function x(t){return(0,L.resolve)(f(),b(t))}function M(t){
const h=x(t);if((0,$.existsSync)(h))return h;throw new Error(C(t))}function C(t){const h=!(0,$.existsSync)(f())||(0,$.readdirSync)(f()).length===0;return`doesn't exist: ${v(t)}${h?". The workspace is \
empty: run actions/checkout before this step":""}`}function v(t){const h=i(t);return`"${(0,z.OX)(t,60)}"${h===""?"":` with ${h}`}`}function i(t){const h=(t.match(new RegExp(k,"gu"))??[]).map(m=>m.codePointAt(
0)??0),E=[...new Set(h)].map(m=>`U+${m.toString(16).toUpperCase().padStart(4,"0")}`),S=E.length===1?"an invisible character":"invisible characters";return E.length===0?"":`${S} (${E.slice(0,5).join(",\
 ")})`}}),1124:((q,oe,e)=>{e.d(oe,{AS:()=>j,Hq:()=>z,RG:()=>L,cq:()=>I,cz:()=>F,xS:()=>N,xW:()=>k});var $=e(706);const L={type:"hidden"};function F(U){const R=A=>U.reduce((u,o)=>u+o[A],0);return{added:R(
"added"),modified:R("modified"),removed:R("removed")}}function N({status:U,changes:R,references:A}){const u={added:0,modified:0,removed:0};if(U!=="modified")return{...u,[U]:1};if(R.length===0&&A.length===
0)return{...u,modified:1};for(const{kind:o}of R)u[o==="added"||o==="removed"?o:"modified"]++;return u}function z({workflows:U}){return U.some(({status:R})=>R!=="unchanged")}function k({workflows:U}){return F(
U.map(({counts:R})=>R))}function j({workflows:[U,...R]}){return U?.unusedIgnores.filter(A=>R.every(({unusedIgnores:u})=>u.includes(A)))??[]}function I({modified:U,added:R,removed:A}){return Object.entries(
{modified:U,added:R,removed:A}).flatMap(([o,s])=>s===0?[]:[`${(0,$.zD)(s)} ${o}`]).join(", ")||"no changes"}}),3436:((q,oe,e)=>{e.d(oe,{Gg:()=>U,Ms:()=>d,Op:()=>s,PX:()=>o,Rk:()=>F,TH:()=>I,TN:()=>k,YD:()=>j,
ZM:()=>z,dj:()=>p,e1:()=>n,eX:()=>N,jn:()=>u,m0:()=>A});var $=e(8142),L=e(2899);const F=["id","_id","key","name"],N=["name","title","label","displayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function k(f,b){if(f.type!=="object")return;const x=f.members.get(b)??f.matchOnly?.get(b);return x?.type==="string"?x.text==='""'?void 0:x.text:x?.type==="literal"&&/\d/.test(x.text)?x.text:void 0}function j(f){
return f.type==="object"?[...f.members.keys()]:[]}function I(f){return R(f,["id","_id","key"])??R(f,j(f).sort().filter(b=>z.test(b)))}function U(f){return R(f,N)}function R(f,b){for(const x of b){const M=k(
f,x);if(M!==void 0)return M}}function A(f){return F.includes(f)}function u(f){return f.type==="string"||f.type==="literal"}function o(f){return f===void 0?[]:u(f)?[n(f.text)]:(f.type==="array"?f.items:
[...f.members.values()]).flatMap(o)}function s(f,b,x){return x&&A(f)&&u(b)}function n(f){return f.startsWith('"')?f.includes("\\")?JSON.parse(f):f.slice(1,-1):f}class d{#t;#e;#n;#r=new Map;#o=new Map;#i=new Map;#s=0;constructor(b,x=M=>{}){
this.#t=b,this.#e=b.lines.length===0,this.#n=x}read(b){const{fields:x,orders:M}=this.#t,C=v=>(0,L.pi)(x,v,this.#n);return(0,$.q)(b,void 0,{enter:(v,i="")=>this.#e?void 0:{key:i,outer:v},scalar:v=>this.
scalar(v),array:(v,i)=>{const t=v.length>0&&C({key:"",outer:i});return this.array(t?[]:v,(0,L.pi)(M,i,this.#n))},object:(v,i)=>{let t;for(const[h,E]of x.size===0?[]:v)C({key:h,outer:i})&&(v.delete(h),
A(h)&&(t=(t??new Map).set(h,E)));return this.object(v,t)}})}scalar(b){let x=this.#r.get(b);return x===void 0&&(x={type:b.startsWith('"')?"string":"literal",id:++this.#s,text:b},this.#r.set(b,x)),x}array(b,x=!1){
const M=x?b.toSorted((i,t)=>i.id-t.id):b;let C=M.length;for(const{id:i}of M)C=y(C,i);const v=this.#a(C,{type:"array",id:this.#s+1,items:M,unordered:x});return this.#e?v:{type:"array",id:v.id,items:b,unordered:x}}object(b,x){
let M=~b.size;for(const[v,{id:i}]of b){const t=this.#o.get(v)??this.#o.size;t===this.#o.size&&this.#o.set(v,t),M=M+y(t,i)|0}const C=this.#a(M,{type:"object",id:this.#s+1,members:b,matchOnly:x});return this.#e?
C:{type:"object",id:C.id,members:b,matchOnly:x}}#a(b,x){for(let M=b;;M=M+1|0){const C=this.#i.get(M);if(C&&r(C,x))return C;if(!C)return this.#i.set(M,x),this.#s++,x}}}function r(f,b){if(f.type==="arra\
y")return b.type==="object"||f.items.length!==b.items.length?!1:f.items.every(({id:x},M)=>x===b.items[M]?.id);if(b.type==="array"||f.members.size!==b.members.size)return!1;for(const[x,{id:M}]of b.members)
if(f.members.get(x)?.id!==M)return!1;return!0}function y(f,b){const x=Math.imul(f^f>>>15,739982445)^Math.imul(b^b>>>16,73244475);return Math.imul(x^x>>>13,695872825)}function p(f){if(u(f))return f.text;
if(f.type==="array"){const x=f.items.map(p);return`[${(f.unordered?x.sort():x).join()}]`}return`{${Array.from(f.members,([x,M])=>`${JSON.stringify(x)}:${p(M)}`).sort().join()}}`}}),9630:((q,oe,e)=>{e.
d(oe,{TA:()=>z,b6:()=>N,ol:()=>j});var $=e(4573),L=e(7598),F=e(3436);function N(I){return(0,$.isUtf8)(I)?I.toString():void 0}function z(I,U,R){const A=/\.json$/i.test(I)?N(U):void 0;return A===void 0?
void 0:R.read(A)}function k(I,U,R,A){if(U.equals(R))return!0;const u=new Interner(A),o=z(I,U,u);return o!==void 0&&o.id===z(I,R,u)?.id}function j({files:I},U){const R=u=>(0,L.createHash)("sha256").update(
u).digest("hex"),A=Array.from(I,([u,o])=>{const s=z(u,o,new F.Ms(U));return[u,R(s?(0,F.dj)(s):o)]});return R(JSON.stringify(A.sort(([u],[o])=>u<o?-1:1)))}}),2614:((q,oe,e)=>{e.d(oe,{I:()=>Te});var $=e(
3436);const L=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],F=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
N="*",z=64;function k(ue,we){const pe=j([]),xe=[],_e=new Set([ue,we].flatMap(ge=>[...(0,$.PX)(ge),...A(ge)]));function $e(ge,me,ve){if((0,$.jn)(ge))R(ge.text,me,ve);else if(ge.type==="object")Ue(ge,me,
ve);else{const Be=ge.items.length>1&&ge.items.some(({type:We})=>We==="array");for(const[We,Ne]of ge.items.entries())$e(Ne,I(me,"[]"),{...ve,array:ge.items,...Be&&{slot:We}})}}function Ue(ge,me,{key:ve,
array:Be,map:We,...Ne}){let ze=Ne;if(Be!==void 0||ve!==void 0){const Qe={side:Ne.side,value:ge,field:me,outer:Ne.place,key:ve,array:Be??[]};ze={...Ne,place:Qe,map:ve===void 0?void 0:We},xe.push(Qe)}const He=o(
ge,_e),Ye=ze===Ne&&(0,$.YD)(ge).some(Qe=>We?.members.has(Qe));for(const[Qe,ot]of ge.members){const et=I(me,He||Ye?N:Qe);Ye&&R(JSON.stringify(Qe),et,ze,ot),(!Ye||ot.type==="array")&&$e(ot,et,He?{...ze,
key:Qe,map:ge}:ze)}}return $e(ue,pe,{side:"base"}),$e(we,pe,{side:"head"}),{root:pe,places:xe,find:s(xe)}}function j(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function I(ue,we){const pe=ue.
inner.get(we)??j([...ue.keys,we]);return ue.inner.set(we,pe),pe}function U(ue,we){return ue?.inner.get(we)??ue?.inner.get(N)}function R(ue,{keys:we,texts:pe,references:xe},{place:_e,slot:$e},Ue){pe.set(
ue,(pe.get(ue)??0)+1);const ge=ue.startsWith('"')?ue.length>2:F.test(we.findLast(me=>me!=="[]")??"")&&/^\d+$/.test(ue);_e&&ge&&xe.push({text:ue,place:_e,slot:$e,value:Ue})}function A(ue){if((0,$.jn)(ue))
return[];const we=ue.type==="array"?ue.items:[...ue.members.values()];return[...we.flatMap(A),...we.some(u)?[]:(0,$.YD)(ue)]}function u(ue){return ue.type==="object"}function o({members:ue},we){const pe=[
...ue.keys()].filter(xe=>!F.test(xe)&&we.has(xe));return pe.length>0&&2*pe.length>=ue.size&&[...ue.values()].every(u)}function s(ue){const we=new Map;for(const pe of ue){const xe=(_e,$e)=>{const Ue=L.
findIndex(ve=>ve.test(_e));if(Ue<0)return;const ge=`${pe.side} ${$e}`,me=we.get(ge)??[];me[Ue]=(me[Ue]??new Set).add(pe),we.set(ge,me)};pe.key!==void 0&&xe(N,JSON.stringify(pe.key));for(const[_e,$e]of pe.
value.members)(0,$.jn)($e)&&xe(_e,$e.text)}return(pe,xe)=>{const _e=we.get(`${xe.side} ${pe}`)?.find($e=>$e);return _e&&_e.size<=z?n([..._e],xe):void 0}}function n(ue,we){const pe=we?ue.filter(_e=>d(_e,
we)):ue;if(pe.length===0&&we)return n(ue,we.outer);const xe=pe.length>1?pe.filter(({value:_e})=>_e.members.size>2):pe;return xe.length===1?xe[0]:void 0}function d(ue,we){return ue!==void 0&&(ue===we||
d(ue.outer,we))}var r=e(5408);const y=E("source from origin src tail out"),p=E("target to dest destination head in"),f="next to goto target targets wire wires link links edge edges transition transiti\
ons outgoing",x=E(`${f} then else default on success failure fail error timeout case cases choice choices branch branches connection connections output outputs dest destination successor successors`),
M=E("after depends dependencies needs requires prev previous predecessor predecessors"),v=E(`${f} runafter run_after dependson depends_on needs requires previous connection connections [] * id node ma\
in`),i=E("label title name condition if when event type relationship selectedRelationships"),t=60;function h(ue,we){const pe=k(ue,we),xe=m(pe.root).flatMap(ge=>H(ge,pe)),_e=Q(xe),$e=_e.length>0?_e:re(
xe,pe),Ue=new Set($e.flatMap(({source:ge,target:me})=>[ge.field,me.field]));return{root:pe.root,nodes:pe.places.filter(({field:ge})=>Ue.has(ge)),edges:$e}}function E(ue){return new Set(ue.split(" "))}
function S(ue,we){return ue.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(xe=>we.has(xe.toLowerCase()))}function m(ue){const we=[ue];for(const pe of we)we.push(...pe.inner.values());return we}
function H(ue,{find:we}){const pe=ue.references.flatMap(ge=>{const me=we(ge.text,ge.place);return me?[{...ge,field:ue,target:me}]:[]}),xe=pe.filter(({place:ge,target:me})=>!d(ge,me)),_e=pe.length/ue.references.
length,$e=_e>=.5&&V(ue.references)-V(pe)<=2;return(_e>=.9||$e&&S(ue.keys.slice(-2),x))&&2*xe.length>=pe.length?[pe]:[]}function V(ue){return new Set(ue.map(({text:we})=>we)).size}function Q(ue){const we=ue.
filter(pe=>!pe.some(({place:xe,target:_e})=>_e.field===xe.field));return[...(0,r.$z)(we,([pe])=>pe?.place.field).values()].flatMap(pe=>{const xe=new Map(ee(pe,y).map(_e=>[_e.place,_e]));return ee(pe,p).
flatMap(_e=>{const[$e,{place:Ue,target:ge}]=[xe.get(_e.place),_e];return $e===void 0?[]:[{source:$e.target,target:ge,label:w(_e,Ue,[]),links:[$e,_e],item:Ue.value}]})})}function ee(ue,we){return ue.filter(
([xe])=>xe&&S(xe.field.keys.slice(-2),we)).sort((xe,_e)=>V(_e)-V(xe))[0]??[]}function re(ue,we){const[pe,xe]=[[],[]],_e=new Set;for(const Ue of ue){const ge=Ue.flatMap(Ne=>te(Ne,we)),[me]=ge;if(me===void 0||
10*ge.length<9*Ue.length)continue;const ve=me.link.field.keys.slice(me.inside.field.keys.length),Be=ge.map(({link:Ne,source:ze})=>{const He=Ne.place===ze?void 0:Ne.place;return{source:ze,target:Ne.target,
label:w(Ne,He,ve),links:[Ne],item:He?.value}}),We=ge.filter(({source:Ne,inside:ze})=>Ne!==ze);for(const{inside:Ne}of We)_e.add(Ne.key);S(ve,M)?xe.push(...Be.map(Ne=>({...Ne,source:Ne.target,target:Ne.
source}))):(We.length>0||S(ve,x))&&pe.push(...Be)}const $e=pe.length<xe.length?xe:pe;return _e.size>1||V($e.flatMap(({links:Ue})=>Ue))>1?$e:[]}function te(ue,{find:we}){for(let pe=ue.place;pe;pe=pe.outer){
const xe=we(JSON.stringify(pe.key),pe),_e=[pe,xe].find($e=>$e?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:pe}]}return[]}function w({slot:ue,value:we},pe,xe){const _e=[...i].map(ge=>{
const[me,ve]=[pe?.field.inner.get(ge),O(pe?.value.members.get(ge))];return me&&me.texts.size+(me.inner.get("[]")?.texts.size??0)>1||ve.includes(" ")?ve:""}),$e=xe.filter(ge=>!v.has(ge.toLowerCase())),
Ue=ue===void 0?[]:[`output ${ue+1}`];return[O(we),..._e].find(ge=>ge!=="")??[...$e,...Ue].join(", ")}function O(ue){const pe=(ue?.type==="array"?ue.items:[ue]).flatMap(xe=>xe?.type==="string"&&(0,$.e1)(
xe.text).trim()||[]).join(", ");return pe.length>t?"":pe}var K=e(3499),a=e(1345),P=e(8132),B=e(706);const _={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},W={added:"fill:#dafbe1,\
stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},J={same:"-->",added:"==>",removed:"-.->"},se=40,
Y=500,ie=5e4,de=40,he=6;function ye(ue,we,{isWhole:pe,hide:xe}){const _e=({status:me})=>pe||me!=="same",$e=new Set([...ue.filter(_e),...we.filter(_e).flatMap(Ee)]),Ue=we.filter(me=>Ee(me).some(_e)).flatMap(
Ee);if($e.size===0)return{};for(const me of[new Set([...$e,...Ue]),$e]){const ve=we.filter(Ne=>Ee(Ne).every(ze=>me.has(ze)));if(me.size>se||ve.length>Y)continue;const Be=ue.filter(Ne=>me.has(Ne)),We=Ae(
Be,ve,xe);if(We.length<=ie)return{picture:We}}return{note:`The picture is left out: it would have ${$e.size>se?(0,B.hS)($e.size,"node"):"too many connections"}.`}}function Ee({source:ue,target:we}){return[
ue,we]}function Ae(ue,we,pe){const xe=new Map(ue.map(($e,Ue)=>[$e,`n${Ue+1}`])),_e=ue.map($e=>`  ${xe.get($e)}["${_[$e.status]}${Ie(pe($e.label))||"?"}"]`);for(const{source:$e,target:Ue,label:ge,status:me}of we){
const ve=`${_[me]}${Ie(pe(ge))}`.trim();_e.push(`  ${xe.get($e)} ${J[me]}${ve===""?"":`|"${ve}"|`} ${xe.get(Ue)}`)}for(const[$e,Ue]of Object.entries(W)){const ge=ue.filter(me=>me.status===$e).map(me=>xe.
get(me));ge.length>0&&_e.push(`  classDef ${$e} ${Ue}`,`  class ${ge.join()} ${$e}`)}return[`flowchart ${Ce(ue,we)>he?"TD":"LR"}`,..._e].join(`
`)}function Ce(ue,we){const pe=new Set(we.map(({target:$e})=>$e)),xe=ue.filter($e=>!pe.has($e)),_e=new Map((xe.length>0?xe:ue.slice(0,1)).map($e=>[$e,1]));for(const[$e,Ue]of _e)for(const{source:ge,target:me}of we)
ge===$e&&!_e.has(me)&&_e.set(me,Ue+1);return Math.max(..._e.values())}function Ie(ue){return(0,P.RK)((0,P.Jj)(ue.replace(/\s+/g," ").trim(),de)).replace(Me,we=>we==='"'?"#quot;":`#${we.codePointAt(0)}\
;`)}const Me=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Re=E("id _id identifier uuid"),Se=E("* if when id name label title type key handle condition event relations\
hips");function Te(ue,we=pe=>pe){const pe=ue.head??ue.base;if(pe===void 0)return;const[xe,_e]=[ue.base??pe,ue.head??pe],$e=(0,a.j9)([_e,xe]),Ue=h(xe,_e),ge=Fe(ue,Ue,$e),me=[...new Set(ge.values())].sort(
(He,Ye)=>He.rank-Ye.rank),ve=Xe(Ue,ge),Be=ve.filter(He=>He.status!=="same"),We=qe(Ue,Be);st(ue,me,$e,We);const Ne=new Map(ve.map(({item:He,source:Ye,target:Qe})=>[He,`${Ye.label} \u2192 ${Qe.label}`])),
ze=He=>He.filter(({status:Ye})=>Ye!=="removed").length;return{...ye(me,ve,{isWhole:ue.status!=="modified",hide:we}),connections:Ze(Be),size:{nodes:ze(me),connections:ze(ve)},tells:We,labelOf:$e.labelOf,
endsOf:He=>Ne.get(He)}}function Pe({side:ue}){return ue==="head"}function De(ue){return ue&&[ue.key,De(ue.outer)]}function Fe({matches:ue},{nodes:we},pe){const xe=(0,r.$z)(ue,({base:ve})=>ve.id),_e=ve=>ve.
key!==void 0?JSON.stringify(De(ve)):`${((Pe(ve)?void 0:xe.get(ve.value.id)?.shift())?.head??ve.value).id}`,$e=new Map(we.map((ve,Be)=>[ve,Be])),Ue=(0,r.$z)(we.filter(Pe),_e),ge=new Map;let me=0;for(const ve of we){
if(ge.has(ve))continue;const Be=Pe(ve)?ve:Ue.get(_e(ve))?.shift();me=(Be&&$e.get(Be))??me+1e-6;const We=Be===void 0?"removed":Be===ve?"added":"same",Ne=Be??ve,ze={label:Je(Ne,pe),status:We,rank:me,place:Ne,
old:We==="same"?ve:void 0};ge.set(ve,ze).set(Ne,ze)}return ge}function Je({key:ue,value:we,array:pe},xe){const[_e,$e,...Ue]=["type","componentType",...we.members.keys()].map(me=>(0,$.TN)(we,me)),[ge="\
?"]=[_e,$e,(0,$.TH)(we),...Ue].filter(me=>me!==void 0);return ue??xe.nameOf(we,pe)??(0,$.e1)(ge)}function Xe({edges:ue},we){const pe=ue.flatMap(ge=>{const[me,ve]=[we.get(ge.source),we.get(ge.target)];
return me&&ve?[{...ge,source:me,target:ve,status:Pe(ge.source)?"added":"removed"}]:[]}),xe=({source:ge,target:me,label:ve})=>`${ge.rank} ${me.rank} ${ve}`,_e=(0,r.$z)(pe.filter(({status:ge})=>ge==="re\
moved"),xe);return[...pe.filter(({status:ge})=>ge==="added").map(ge=>_e.get(xe(ge))?.pop()?{...ge,status:"same"}:ge),...[..._e.values()].flat()].sort((ge,me)=>ge.source.rank-me.source.rank||ge.target.
rank-me.target.rank)}function Ze(ue){const we=new Map;for(const pe of["target","label"]){const xe=_e=>`${_e.source.rank} ${pe==="label"?_e.label:_e.target.rank}`;for(const[_e,$e,...Ue]of(0,r.$z)(ue,xe).
values()){if(!_e||!$e||Ue.length>0||_e.status===$e.status)continue;[_e.source,_e.target,$e.target].every(({old:me})=>me)&&!we.has(_e)&&!we.has($e)&&we.set(_e,$e).set($e,_e)}}return ue.flatMap(pe=>{const xe=we.
get(pe);return xe&&pe.status==="removed"?[]:[{...pe,kind:xe?"rewired":pe.status,was:xe}]})}function qe({root:ue,nodes:we},pe){const xe=new Set(pe.flatMap(me=>me.links.map(({field:ve})=>ve))),_e=new Set(
pe.map(({item:me})=>me)),$e=new Set([ue,...we.map(({field:me})=>me)]),Ue={added:new Set,removed:new Set};for(const me of pe){const ve=[me.source.label,me.target.label,...me.label.split(", ")].map(Be=>JSON.
stringify(Be));for(const Be of[...ve,...me.links.map(We=>We.text)])Ue[me.status].add(Be)}function ge(me,ve,Be){if(ve===void 0||$e.has(ve))return[{text:Be,field:ue}];const We=ve.keys.at(-1)===N?[{text:JSON.
stringify(Be),field:ve}]:[];if("text"in me)return[...We,{text:me.text,field:ve}];const Ne="items"in me?me.items.map(He=>["[]",He]):[],ze="members"in me?[...me.members]:[];return[...We,...[...Ne,...ze].
flatMap(([He,Ye])=>ge(Ye,U(ve,He),He))]}return({path:me,...ve})=>{const Be=me.map(ze=>ze.type==="member"?ze.key:"[]"),We=me.some(ze=>ze.type==="item"&&_e.has(ze.item)),Ne=(ze,He)=>{const Ye=ge(ze,Be.reduce(
U,ue),`${Be.at(-1)}`),Qe=Ye.some(({field:et})=>xe.has(et)),ot=(et,nt)=>{if(xe.has(nt))return He.has(et);const rt=`${nt.keys.findLast(ct=>ct!=="[]")}`;return Re.has(rt)||He.has(et)&&S([rt],Se)||Qe&&Ve(
et,nt)};return(Qe||We)&&Ye.every(({text:et,field:nt})=>ot(et,nt))};return ve.kind==="modified"?Ne(ve.from,Ue.removed)&&Ne(ve.to,Ue.added):"value"in ve&&Ne(ve.value,Ue[ve.kind])}}function Ve(ue,{texts:we}){
const pe=we.get(ue)??0,xe=[...we.values()].reduce((_e,$e)=>_e+$e,0);return pe>2&&2*pe>xe&&/^"?[\w.-]{0,30}"?$/.test(ue)}function st(ue,we,{componentOf:pe},xe){const _e=(0,K.pi)(ue),$e=we.flatMap(me=>{
const{value:ve,array:Be}=me.place,We=(0,a.qU)(ve)===void 0?pe(ve,Be):void 0;return[ve.id===me.old?.value.id?void 0:ve,We].map(Ne=>({owner:Ne,node:me}))}),Ue=(0,r.$z)($e,({owner:me})=>me);Ue.delete(void 0);
const ge=new Map(ue.matches.map(({path:me,head:ve})=>[me.at(-1),ve]));for(const me of ue.changes){if(xe(me)||_e(me))continue;const ve=me.path.map(We=>ge.get(We)).reverse(),Be=["value"in me&&me.value,...ve].
find(We=>Ue.has(We));for(const{node:We}of Ue.get(Be)??[])We.status==="same"&&(We.status="modified")}}}),2899:((q,oe,e)=>{e.d(oe,{K$:()=>$,pi:()=>F,wo:()=>L});const $=L("");function L(k){const j=new Set,
[I,U]=[new Map,new Map];for(const[R,A]of k.split(/\r\n|\r|\n/).entries()){const u=A.trim();if(u===""||u.startsWith("#"))continue;const[o,s]=u.endsWith("[]")?[u.slice(0,-2),U]:[u,I],n=o.split(".").reverse(),
d=N(o);if(n.includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(n.every(r=>r==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything \
(name a key)`);j.add(u),s.set(d,[...s.get(d)??[],{line:u,keys:n}])}return{lines:[...j],fields:I,orders:U}}function F(k,j,I){if(k.size===0||j===void 0)return!1;const U=["*",N(j.key)].flatMap(R=>k.get(R)??
[]).filter(({keys:R})=>z(j,R));for(const{line:R}of U)I(R);return U.length>0}function N(k){return k.slice(k.lastIndexOf(".")+1)}function z(k,j){if(k===void 0||j.length===0)return j.length===0;const I=j[0]===
"*"?["*"]:k.key.split(".").reverse();return I.every((U,R)=>U===j[R])&&z(k.outer,j.slice(I.length))}}),2742:((q,oe,e)=>{e.d(oe,{OD:()=>P,qy:()=>K,Z:()=>B,yR:()=>a});var $=e(3436),L=e(2899),F=e(1345);function N(_,W){
const J=W.size===0?void 0:W.get(JSON.stringify(_));return J===void 0?_:(0,$.e1)(J)}function z({base:_,head:W}){return _===W?[]:$.Rk.flatMap(J=>{const[se,Y]=[(0,$.TN)(_,J),(0,$.TN)(W,J)];return se!==Y&&
se?.startsWith('"')&&Y?.startsWith('"')?[[se,Y]]:[]})}function k(_,W){const J=new Map;for(const[Y,ie]of _)J.set(Y,(J.get(Y)??new Set).add(ie));const se=([Y,ie])=>J.get(Y)?.size===1&&W.base.get(Y)===1&&
W.head.get(ie)===1;return new Map(_.filter(se))}function j(_){const W=J=>{const se=new Map,Y=(ie,de)=>{if(ie.type==="array")for(const ye of ie.items)Y(ye,!0);if(ie.type!=="object")return;const he=de?[
ie.id,...$.Rk.flatMap(ye=>(0,$.TN)(ie,ye)??[])]:[];for(const ye of new Set(he))se.set(ye,(se.get(ye)??0)+1);for(const ye of ie.members.values())Y(ye,!1)};for(const ie of _)Y(ie[J],!1);return se};return{
base:W("base"),head:W("head")}}function I(_,W,J){const se={element:new Map,member:new Map};function Y(de,he){if(W.size===0&&!J)return de;if((0,$.jn)(de))return _.scalar(W.get(de.text)??de.text);const ye=se[he?
"element":"member"],Ee=ye.get(de.id)??ie(de,he);return ye.set(de.id,Ee),Ee}function ie(de,he){if(de.type==="array"){const Ee=de.items.map(Ae=>Y(Ae,!0));return _.array(Ee,de.unordered)}const ye=new Map;
for(const[Ee,Ae]of de.members)(0,$.Op)(Ee,Ae,he)?J||ye.set(Ee,Ae):ye.set(N(Ee,W),Y(Ae,!1));return _.object(ye)}return(de,he=!1)=>Y(de,he).id}function U(_,W){const J={base:I(_,W,!0),head:I(_,new Map,!0)};
return{interner:_,renames:W,follow:I(_,W,!1),bare:J}}var R=e(5408);const A=.4,u=.9,o=4e4,s=4,n=/^(""|0|true|false|null)$/,d=.25,r=-1,y=new Set([...$.eX,"type"]);function p(_,W,J){const{compare:se,shareRare:Y}=x(
_,J),ie=f(_,W),de=b(_);return he=>(ye,Ee)=>{const Ae=(0,R.qc)(ye,Ee),Ce=Ae.reduce((Se,{base:Te,head:Pe})=>Se+Te.length*Pe.length,0),Ie=Se=>Ce>o?[...Y(Se),...(0,R.O6)(W,Se).flatMap(R.yU)]:Se.base.flatMap(
Te=>Se.head.map(Pe=>({base:Te,head:Pe}))),Me=Ae.flatMap(Ie).flatMap(Se=>{const{weighted:Te,plain:Pe}=se(Se);return he===0||(de(Se)?Pe>=u:Te>=he)?[{pair:Se,weighted:Te,distance:ie(Se)}]:[]});Me.sort((Se,Te)=>Te.
weighted-Se.weighted||Se.distance-Te.distance);const Re=new Set;return Me.flatMap(({pair:Se})=>Re.has(Se.base)||Re.has(Se.head)?[]:(Re.add(Se.base).add(Se.head),[Se]))}}function f({base:_},W){const J=new Map(
(0,R.Ms)(W).map(ie=>[ie.base.index,ie.head.index-ie.base.index]));let se=0;const Y=_.map(({index:ie})=>(se=J.get(ie)??se,ie+se));return ie=>Math.abs((Y[ie.base.index]??0)-ie.head.index)}function b({base:_,
head:W}){const J=({item:de})=>[(0,$.TH)(de),(0,$.Gg)(de)],[se,Y]=[new Set(_.flatMap(J)),new Set(W.flatMap(J))],ie=(de,he)=>J(de).every(ye=>ye!==void 0&&!he.has(ye));return de=>ie(de.base,Y)&&ie(de.head,
se)}function x(_,{renames:W,follow:J}){const se=new Map,Y=new Set;function ie(Re){const Se=se.get(Re)??se.size;return Se===se.size&&se.set(Re,Se),Se}function de(Re,Se){const Te=new Set,Pe=(De,Fe,Je)=>{
if((0,$.jn)(De)||(De.type==="array"?De.items.length:De.members.size)===0){const Xe=ie(`${Fe}=${Se==="base"?J(De):De.id}`);Te.add(Xe),(!(0,$.jn)(De)||n.test(De.text))&&Y.add(Xe)}else if(De.type==="arra\
y")for(const Xe of De.items)Pe(Xe,ie(`${Fe}[]`),!0);else for(const[Xe,Ze]of De.members)Fe===r&&(0,$.jn)(Ze)&&y.has(Xe)||(0,$.Op)(Xe,Ze,Je)||Pe(Ze,ie(`${Fe}.${Se==="base"?N(Xe,W):Xe}`),!1)};return Pe(Re,
r,!0),Te}const he=new Map,ye=new Map,Ee=Re=>he.get(Re)??new Set;for(const Re of["base","head"]){for(const Se of _[Re])he.set(Se,de(Se.item,Re));for(const[Se,Te]of(0,F.Vn)(_[Re].flatMap(Pe=>[...Ee(Pe)]))){
const Pe=(Y.has(Se)?d:1)/Te;ye.set(Se,Math.min(ye.get(Se)??1,Pe))}}const Ae=Re=>ye.get(Re)??0,Ce=Re=>[...Ee(Re)].filter(Se=>Ae(Se)>=1/s),Ie=Re=>{let Se=0;for(const Te of Re)Se+=Ae(Te);return Se},Me=(Re,Se)=>2*
Re/Se||0;return{compare({base:Re,head:Se}){const[Te,Pe]=[Ee(Re),Ee(Se)],De=[...Te].filter(Fe=>Pe.has(Fe));return{weighted:Me(Ie(De),Ie(Te)+Ie(Pe)),plain:Me(De.length,Te.size+Pe.size)}},shareRare(Re){const Se=new Map;
for(const Te of Re.head)for(const Pe of Ce(Te))Se.set(Pe,[...Se.get(Pe)??[],Te]);return Re.base.flatMap(Te=>{const Pe=new Set(Ce(Te).flatMap(De=>Se.get(De)??[]));return Array.from(Pe,De=>({base:Te,head:De}))})}}}
function M(_,W,J){const se={base:(0,R.S3)([_]),head:(0,R.S3)([W])};return Math.max(...(0,R.yU)(se).map(Y=>x(se,J).compare(Y).weighted))}function C(_,W,J){let se=[],Y=_;const ie=()=>Y.base.length===0||
Y.head.length===0,de=(Me,Re)=>{const Se=ie()?[]:Me(Y,Re);Se.length!==0&&(se=[...se,...Se].sort(R.FM),Y=(0,R.FF)(Y,Se))},he=Me=>(Re,Se)=>(0,R.O6)(se,Re).flatMap(Te=>Me(Te,Se)),ye=J||[..._.base,..._.head].
some(({item:Me})=>Me.type==="object"),Ee=$.Rk.filter(Me=>!(t(_.base,Me)&&t(_.head,Me)));if(ye)for(const Me of h(Ee,_,W))de(R.kk,v(Me));const Ae=({item:Me})=>Me.id,Ce=({item:Me},Re)=>Re==="base"?W.follow(
Me,!0):Me.id;for(const Me of W.renames.size>0?[Ce,Ae]:[Ae])de(he(R.eV),Me),ye&&de(R.kh,Me);if(ye&&!ie()){const[Me]=h(S(_),_,W);Me!==void 0&&de(R.kk,v(Me));const Re=Te=>({item:Pe},De)=>i(Pe,W.bare[De],
Te);de(he(R.eV),Re(1)),de(R.kh,Re(3));const Se=p(_,se,W);for(const Te of[...$.eX,"key"])de(Se(0),v(Te));de(Se(A),({item:Te})=>Te.type==="object"?(0,$.TN)(Te,"type")??"":void 0)}const Ie=Me=>(0,$.Gg)(Me)??
(Ee.length<$.Rk.length?Ee.find(Re=>(0,$.TN)(Me,Re)):(0,$.TH)(Me));return de(he(R.kh),({item:Me})=>Ie(Me)===void 0?"":void 0),se}function v(_){return({item:W})=>(0,$.TN)(W,_)}function i(_,W,J){if(_.type!==
"object")return;const se=$.Rk.filter(Y=>{const ie=_.members.get(Y);return ie&&(0,$.jn)(ie)});return _.members.size-se.length<J?void 0:W(_,!0)}function t(_,W){const J=se=>_.every(({item:Y,index:ie})=>(0,$.
TN)(Y,W)?.replaceAll('"',"")===`${se+ie}`);return _.length>1&&(J(0)||J(1))}function h(_,W,J){const se=_.map(ie=>({key:ie,pairs:(0,R.kk)(W,v(ie))})),Y=(ie,de)=>ie.every(({base:ye,head:Ee},Ae)=>ye===de[Ae]?.
base&&Ee===de[Ae]?.head)?0:E(de,J)-E(ie,J);return se.sort(({pairs:ie},{pairs:de})=>de.length-ie.length||Y(ie,de)),se.map(({key:ie})=>ie)}function E(_,{interner:W,renames:J,bare:se}){const Y=_.map(({base:de,
head:he})=>({base:de.item,head:he.item})),ie=I(W,new Map([...J,...Y.flatMap(z)]),!0);return Y.filter(({base:de,head:he})=>[ie,se.head].some(ye=>ye(de,!0)===se.head(he,!0))).length}function S({base:_,head:W}){
return[...(0,F.Vn)(W.flatMap(({item:Y})=>(0,$.YD)(Y)))].flatMap(([Y,ie])=>2*ie>W.length?[Y]:[]).sort().filter(Y=>!(0,$.m0)(Y)&&Y!=="type"&&m(_,Y)&&m(W,Y))}function m(_,W){const J=_.flatMap(({item:Y})=>(0,$.
TN)(Y,W)??[]).filter(Y=>Y.startsWith('"'));if(J.length<2||2*J.length<=_.length||new Set(J).size<J.length)return!1;const se=new Set(_.flatMap(({item:Y})=>$.Rk.map(ie=>(0,$.TN)(Y,ie))));return 2*J.filter(
Y=>se.has(Y)).length<J.length}const H=8,V=.5;function Q(_,W,J,se){const Y=Ie=>_[Ie].flatMap(Re=>[Re,...ee(Re,se)]).filter(({path:Re,value:Se})=>Re.at(-1)?.type==="item"&&J[Ie].get(Se.id)===1),ie={bases:new Set,
heads:new Map};let de={base:Y("base"),head:Y("head")};const he=(Ie,Me)=>{const Re=(0,R.kk)(de,Ie).filter(({base:Se,head:Te})=>Se.arrays!==Te.arrays&&Me(Se.value,Te.value));for(const{base:Se,head:Te}of Re)
ie.bases.add(Se.value),ie.heads.set(Te.value,Se);de=(0,R.FF)(de,Re)},ye=(Ie,Me)=>(0,$.TN)(Ie,"type")===(0,$.TN)(Me,"type"),Ee=(Ie,Me)=>ye(Ie,Me)&&M(Ie,Me,W)>=V,Ae=(Ie,Me)=>(J[Me].get(Ie??"")??0)<2,Ce=(Ie,Me)=>Ae(
Ie,Me)?Ie:void 0;return he(({value:Ie},Me)=>Ce((0,$.TH)(Ie),Me),(Ie,Me)=>((0,$.TH)(Ie)?.length??0)>=H||Ee(Ie,Me)),he(({value:Ie},Me)=>Ce((0,$.Gg)(Ie),Me),Ee),he(({value:Ie},Me)=>Ae((0,$.TH)(Ie),Me)?i(
Ie,W.bare[Me],3):void 0,ye),ie}function ee({value:_,path:W},J){return(0,F.Vg)(_,J).flatMap(se=>{if((0,$.jn)(se.value))return[];const Y={value:se.value,path:[...W,se.step]};return[Y,...ee(Y,J)]})}function re(_,W,J,se){
const Y=[],ie=[],de=[],he=[],ye={base:[],head:[]},Ee=[];function Ae(Pe,De,Fe){Pe.id!==De.id&&(Pe.type==="array"&&De.type==="array"?Te(Pe,De):Pe.type==="object"&&De.type==="object"?Se(Pe,De,Fe):Fe!=="o\
wn"&&(0,$.jn)(Pe)&&(0,$.jn)(De)&&W.renames.get(Pe.text)===De.text?ie.push({path:[...Ee],from:(0,$.e1)(Pe.text),to:(0,$.e1)(De.text)}):Y.push({kind:"modified",path:[...Ee],from:Pe,to:De}))}function Ce(Pe,De,Fe){
Fe==="element"&&he.push(...z({base:Pe,head:De})),(Fe==="element"||Pe.type==="object"&&De.type==="object")&&de.push({base:Pe,head:De,path:[...Ee]}),Ae(Pe,De,Fe)}function Ie({step:Pe,base:De,head:Fe},Je,Xe){
Ee.push(Pe),De!==void 0&&Fe!==void 0?Ce(De,Fe,Je):Fe!==void 0&&!Me(Fe)?(Y.push({kind:"added",path:[...Ee],value:Fe}),ye.head.push({value:Fe,path:[...Ee],arrays:Xe}),Re(Fe)):De!==void 0&&!J.bases.has(De)&&
(Y.push({kind:"removed",path:[...Ee],value:De}),ye.base.push({value:De,path:[...Ee],arrays:Xe})),Ee.pop()}function Me(Pe){const De=J.heads.get(Pe);return De===void 0?!1:(Y.push({kind:"moved",path:[...Ee],
from:De.path}),Ce(De.value,Pe,"element"),!0)}function Re(Pe){if(J.heads.size!==0)for(const{step:De,value:Fe}of(0,F.Vg)(Pe,se))Ee.push(De),Me(Fe)||Re(Fe),Ee.pop()}function Se(Pe,De,Fe){for(const{key:Je,
from:Xe,...Ze}of te(Pe,De,W)){const qe={type:"member",key:Je};Xe!==void 0&&ie.push({path:[...Ee,qe],from:Xe,to:Je});const Ve=Ze.base!==void 0&&(0,$.Op)(Je,Ze.base,Fe==="element");Ie({step:qe,...Ze},Ve?
"own":"member")}}function Te(Pe,De){const Fe={base:(0,R.S3)(Pe.items),head:(0,R.S3)(De.items)},Je=C(Fe,W,Pe.unordered&&De.unordered).filter(Ve=>!J.bases.has(Ve.base.item)&&!J.heads.has(Ve.head.item)),
Xe=(0,F.Oe)(Fe,Je,se),Ze=new Set((0,R.Ms)(Je).map(Ve=>Ve.head.index)),qe=Xe.filter(Ve=>Ve.base&&Ve.head&&!Ze.has(Ve.index));qe.length>0&&!De.unordered&&Y.push({kind:"reordered",path:[...Ee],moved:qe.map(
({step:Ve})=>Ve)});for(const Ve of Xe)Ie(Ve,"element",Fe)}return Ae(_.base,_.head,"member"),{changes:Y,references:ie,matches:de,renames:he,unmatched:ye}}function te(_,W,{renames:J,follow:se}){const Y=new Set,
ie=new Map,de=(Ee,Ae)=>Ee.id===Ae.id||se(Ee)===Ae.id;for(const Ee of[de,()=>!0])for(const Ae of[Ce=>Ce,Ce=>N(Ce,J)])for(const[Ce,Ie]of _.members){const Me=Ae(Ce),Re=W.members.get(Me);Re===void 0||Y.has(
Ce)||ie.has(Me)||!Ee(Ie,Re)||(Y.add(Ce),ie.set(Me,{key:Me,base:Ie,head:Re,...Me!==Ce&&{from:Ce}}))}const he=[..._.members].filter(([Ee])=>!Y.has(Ee)),ye=[...W.members].filter(([Ee])=>!ie.has(Ee));return[
...ie.values(),...he.map(([Ee,Ae])=>({key:Ee,base:Ae,head:void 0})),...ye.map(([Ee,Ae])=>({key:Ee,base:void 0,head:Ae}))].sort((Ee,Ae)=>Ee.key<Ae.key?-1:1)}const w={bases:new Set,heads:new Map},O=5;function K(_,W){
const J=new $.Ms(L.K$),[se,Y]=[_,W].map(ie=>a(ie,J));return se&&Y&&P([{base:se,head:Y}],J)[0]}function a(_,W=new $.Ms(L.K$)){return/^\s*[[{]/.test(_)?W.read(_):void 0}function P(_,W){const J=B(()=>j(_)),
se=B(()=>(0,F.j9)([..._.map(({head:he})=>he),..._.map(({base:he})=>he)])),Y=(he,ye)=>se().componentOf(he,ye);function ie(he){const ye=U(W,he);return _.map(Ee=>{const Ae=re(Ee,ye,w,Y),{base:Ce,head:Ie}=Ae.
unmatched;if(Ce.length===0||Ie.length===0)return Ae;const Me=Q(Ae.unmatched,ye,J(),Y);if(Me.heads.size===0)return Ae;const Re=re(Ee,ye,Me,Y);return Re.changes.filter(({kind:Se})=>Se==="moved").length===
Me.heads.size?Re:Ae})}let de=new Map;for(let he=0;he<O;he++){const ye=ie(de),Ee=ye.flatMap(Ce=>Ce.renames),Ae=Ee.length===0?new Map:k(Ee,J());if(de.size===Ae.size&&[...de].every(([Ce,Ie])=>Ae.get(Ce)===
Ie)){if(ye.some(({changes:Ce})=>Ce.length>0))return ye;break}de=Ae}return ie(new Map)}function B(_){let W;return()=>(W??={value:_()},W.value)}}),3499:((q,oe,e)=>{e.d(oe,{a2:()=>r,gN:()=>s,lY:()=>y,pi:()=>o,
rL:()=>n});var $=e(3436),L=e(2742);const F=u(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),N=["x","y"],z=u("w h width height left top zoom"),k=[["x"],["posi\
tion"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,I=u("_?id uuid guid identifier instanceIdentifier instanceId grou\
pId"),U=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=u("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),A=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,U]];function u(x){return new RegExp(`^(${x.replaceAll(" ","|")})$`,"i")}function o({base:x,head:M}){const C={base:(0,L.
Z)(()=>new Set((0,$.PX)(x))),head:(0,L.Z)(()=>new Set((0,$.PX)(M)))};return v=>{const{kind:i,path:t}=v;if(i==="reordered"||i==="moved")return!1;const[h,E=h]=i==="modified"?[v.from,v.to]:[v.value];if(d(
t)&&b(h)&&b(E))return!0;if(i!=="modified"||h.type!==E.type||!("text"in h)||!("text"in E))return!1;const[S,m,H]=[f(t.at(-1)),(0,$.e1)(h.text),(0,$.e1)(E.text)],V=ee=>ee.test(m)&&ee.test(H);return A.some(
([ee,re])=>ee.test(S)&&V(re))?!0:t.at(-2)?.type!=="member"&&I.test(S)&&V(U)&&!C.head().has(m)&&!C.base().has(H)}}function s(x){return U.test(x)||j.test(x)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(x)}function n(x,M){
return I.test(x)&&(0,$.jn)(M)||(F.test(x)||N.includes(x))&&b(M)}function d(x){if(x.slice(r(x)).some(i=>F.test(f(i))))return!0;const[M,C]=[x.at(-2),f(x.at(-1))],v=M?.type==="item"&&M.item.type==="objec\
t"?M.item.members:void 0;return N.includes(C)||z.test(C)&&k.some(i=>i.every(t=>v?.has(t)))}function r(x){return x.findLastIndex(({type:M})=>M==="item")+1}function y(x,{matches:M}){const C=new Map(M.map(
i=>[i.path.at(-1),i])),v=new Map;for(const i of x){const t=r(i.path),[h,E]=[i.path[t-1],i.path[t]],S=N.includes(f(E)),m=S?N:F.test(f(E))?[f(E)]:[],[H,V]=[p(C.get(h)?.base,m),p(C.get(h)?.head,m)],Q=[...i.
path.slice(0,t),{type:"member",key:m.join(", ")}];H&&V?v.set(S?h:E,{kind:"modified",path:Q,from:H,to:V}):v.set(i,i)}return[...v.values()]}function p(x,M){const C=x?.type==="object"?M.flatMap(v=>x.members.
get(v)??[]):[];if(!(C.length<M.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function f(x){return x?.type==="member"?x.key:""}function b(x){if(x.type==="literal")return/\d/.test(
x.text);const M=x.type==="array"?x.items:x.type==="object"?[...x.members.values()]:[];return M.length>0&&M.every(b)}}),1345:((q,oe,e)=>{e.d(oe,{Oe:()=>s,Vg:()=>n,Vn:()=>p,j9:()=>I,qU:()=>U});var $=e(3436),
L=e(5408);const F=/group|parent|folder|owner/i,N=/^(locale|locales|localeData|i18n|translations)$/,z=/^(data|node)$/,k=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,j=40;function I(b){const x=b.
map(o),M=t=>x.find(h=>h.get(t))?.get(t);function C(t,h){for(const E of(0,$.YD)(t).sort()){if(F.test(E))continue;const S=(0,$.TN)(t,E),m=E!=="type"?S:S&&/^"\w+:/.test(S)?S.replace(/\w+:/,""):void 0,H=m===
void 0?void 0:M(m);if(H===void 0||H.item===t||U(H.item)===void 0)continue;const V=x.some(Q=>{const ee=Q.get(m??"");return ee&&(ee.array===h||u(h,ee.item))});if(E==="type"||!V)return H.item}}function v(t,h){
const E=(0,$.Gg)(t);return U(t)??U(C(t,h))??(E&&(0,$.e1)(E))}function i(t){const h=/\d/.test(t)?M(t):void 0,E=h&&v(h.item,h.array);return E!==void 0&&JSON.stringify(E)!==t?E:void 0}return{componentOf:C,
nameOf:v,labelOf:i}}function U(b){const x=b&&((0,$.TN)(b,"name")??R(b));return x&&(0,$.e1)(x)}function R(b){for(const[x,M]of b.type==="object"?b.members:[]){const v=(N.test(x)&&M.type==="object"?["en",
...[...M.members.keys()].sort()]:[]).map(h=>(0,$.TN)(A(M,h)??M,"name")),i=z.test(x)?[...$.eX.map(h=>(0,$.TN)(M,h)),(0,$.TN)(M,"display_name"),R(M)]:[],t=[...v,...i].find(h=>h!==void 0);if(t!==void 0)return t}}
function A(b,x){return b.type==="object"?b.members.get(x):void 0}function u(b,x){return(x.type==="object"?[...x.members.values()]:[]).some(C=>C.type==="array"&&C.items===b)}function o(b){const x=new Map,
M=C=>{if(C.type==="object")for(const v of C.members.values())M(v);if(C.type==="array")for(const v of C.items){const i=(0,$.YD)(v).filter(h=>$.ZM.test(h)),t=new Set(i.flatMap(h=>(0,$.TN)(v,h)??[]));for(const h of t)
x.set(h,x.has(h)?void 0:{item:v,array:C.items});M(v)}};return M(b),x}function s(b,x,M){const C=(0,L.FF)(b,x),v=[...C.base.map(t=>({...t,base:t.item,head:void 0})),...x.map(({base:t,head:h})=>({...h,base:t.
item,head:h.item})),...C.head.map(t=>({...t,base:void 0,head:t.item}))],i=y(v,M);return v.map(t=>({...t,step:d(t,i.get(t))})).sort(r)}function n(b,x){return b.type==="object"?Array.from(b.members,([C,
v])=>({step:{type:"member",key:C},value:v})):(b.type==="array"?s({base:[],head:(0,L.S3)(b.items)},[],x):[]).flatMap(({step:C,head:v})=>v?[{step:C,value:v}]:[])}function d({item:b,index:x},M){if(M===void 0)
return{type:"element",index:x,item:b};const C=f(b),v=C!==void 0&&C.length<=j&&!M.startsWith(C);return{type:"item",label:M,...v&&{hint:C},item:b}}function r({step:b},{step:x}){return b.type==="item"&&x.
type==="item"?b.label<x.label?-1:1:b.type==="element"&&x.type==="element"?b.index-x.index:b.type==="item"?-1:1}function y(b,x){const M=new Map,C=new Set;let v=b.filter(({item:m})=>(U(m)??(0,$.Gg)(m)??
(0,$.TH)(m))!==void 0);const i=m=>{const H=v.map(m),V=p(H);v=v.filter((Q,ee)=>{const re=H[ee];return re===void 0||V.get(re)!==1||C.has(re)?!0:(C.add(re),M.set(Q,re),!1)})};i(({item:m})=>U(m));const t=new Map(
v.map(m=>[m,U(m.item)??U(x(m.item,m.array))])),h=p([...t.values()]),E=m=>{const[H,V]=[t.get(m),(0,$.Gg)(m.item)];return U(m.item)??(h.get(H)===1?H:void 0)??(V&&(0,$.e1)(V))},S=(m,H="")=>{const[V,Q]=[(0,$.
TH)(m.item),E(m)??f(m.item)],ee=V&&(0,$.e1)(V).replace(H,"");return Q&&ee?`${Q} (${ee})`:Q??ee};return i(m=>E(m)??S(m,k)),i(m=>S(m,k)),i(m=>S(m)),i(m=>`${E(m)??f(m.item)??S(m)} [${m.index}${m.head?"":
", before"}]`),M}function p(b){const x=new Map;for(const M of b)x.set(M,(x.get(M)??0)+1);return x}function f(b){const x=(0,$.TN)(b,"type");return x?.startsWith('"')?(0,$.e1)(x):void 0}}),7210:((q,oe,e)=>{
e.d(oe,{SE:()=>_t,dO:()=>bt});var $=e(8132),L=e(706),F=e(1124),N=e(3436),z=e(2614),k=e(2742),j=e(1345),I=e(8965),U=e(5408);const R=2,A=1e3,u=240,o=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],s="...";function n(D,G){const Z=[d(D??G),d(G??D)],[ae,le]=[r(D,Z[0]),r(G,Z[1])],fe=p(ae,le);return Z[0]===Z[1]?fe:[`@@ line end\
s: ${Z[0]} \u2192 ${Z[1]} @@`,...fe]}function d(D=""){return D.includes(`
`)&&!/(?<!\r)\n/.test(D)?"CRLF":"LF"}function r(D,G){return(D?.split(G==="CRLF"?`\r
`:`
`)??[]).flatMap(ae=>o.reduce(y,[ae]).map((le,fe)=>fe===0?le:s+le))}function y(D,G){return D.flatMap(Z=>Z.length>u?Array.from(Z.matchAll(G),([ae])=>ae):Z)}function p(D,G){const Z=new Set(D),le=G.some(l=>Z.
has(l))?(0,I.E)([...D],[...G],{maxEditLength:A}):void 0;if(le===void 0)return[...x(D,G),...f("+",G)];let fe=0;return le.flatMap(({added:l,removed:c,value:g},T)=>{const X=le[T+1];if(c)return x(g,X?.added?
X.value:[]);const[ne,ce]=[T===0?0:R,g.length-R],ke=fe+b(g.slice(0,ce+1));return fe+=b(g),l?f("+",g):X===void 0?f(" ",g.slice(0,ne)):ce-ne<2?f(" ",g):[...f(" ",g.slice(0,ne)),`@@ line ${ke} @@`,...f(" ",
g.slice(ce))]})}function f(D,G){return G.map(Z=>`${D} ${Z}`)}function b(D){return D.filter(G=>!G.startsWith(s)).length}function x(D,G){const Z=new Map(D.map(fe=>[C(fe),fe])),ae=G.flatMap(fe=>M(Z.get(C(
fe))??fe,fe));return[...ae.length===0?[]:[`@@ hard to see: ${[...new Set(ae)].join(", ")} @@`],...f("-",D)]}function M(D,G){if(C(D)!==C(G))return[];const[Z,ae]=[D.normalize(),G.normalize()],le=v(D)===
v(G)?[]:["Unicode forms"];return Z===ae?le:[...le,Z.trimEnd()===ae.trimEnd()?"spaces at the end":"white space"]}function C(D){return v(D.normalize())}function v(D){return D.replace(/\s/g,"")}function i(D,G){
let[Z,ae]=[0,G];const fe=[...(0,U.$z)(D,c=>c.startsWith("@@ line ")?++Z:Z).values()].flatMap(c=>{const g=t(c,ae);return ae-=E(c),g}),l=D.filter(h).length-fe.filter(h).length;return l===0?fe:[...fe,`@@\
 ${(0,L.hS)(l,"more changed line")} @@`]}function t(D,G){const Z=l=>l.startsWith("-"),ae=E(D.filter(Z)),le=E(D)-ae,fe={removed:Math.max(G/2,G-le),others:Math.max(G/2,G-ae)};return D.filter(l=>{const c=Z(
l)?"removed":"others";return fe[c]-=l.length+1,fe[c]>=0})}function h(D){return D.startsWith("-")||D.startsWith("+")}function E(D){return D.reduce((G,Z)=>G+Z.length+1,0)}var S=e(3499);const m=2,H=60,V="\
</details>",Q=`<details><summary></summary>


${V}`.length,ee=100;function re(D,G={}){const Z=G.under?.(1/0)??"";return{line:D,rest:"",least:Z===""?D:`${D} \u2026`,changes:0,...G,under:Z,cut:G.under}}function te(D,G){const{placed:Z,left:ae}=w(D,G),
le=new Map;let fe=ae;for(const[l,{entry:c,sections:g}]of Z.entries()){const T=K(c,c.least.length+Math.floor(fe/(Z.length-l)));fe-=a(T)-c.least.length,le.set(c,T);for(const X of g)le.set(X,[])}return W(
P(D,le).filter(([l])=>l!==""))}function w(D,G){const Z=O(D,[]),ae=new Map;for(const{sections:T}of Z)for(const X of T)ae.set(X,(ae.get(X)??0)+1);const le=new Set,fe=[];let[l,c]=[G,0];const g=({entry:T,
sections:X})=>X.length===1?0:T.line.length+T.under.length;for(const T of Z.sort((X,ne)=>g(X)-g(ne))){const{entry:X,sections:ne}=T,ce=ne.filter(Le=>!le.has(Le)),ke=ne.filter(Le=>ae.get(Le)===1),Oe=ce.map(
({heading:Le,folded:tt})=>Le.length+m+(tt?Q:0)).reduce((Le,tt)=>Le+tt,X.least.length+m),be=c+H*(ce.length-ke.length);if(!(Oe+be>l)){l-=Oe,c=be,fe.push(T);for(const Le of ce)le.add(Le);for(const Le of ne)
ae.set(Le,(ae.get(Le)??0)-1)}}return{placed:fe,left:l-c}}function O(D,G){const Z=[...G,D];return D.parts.flatMap(ae=>"parts"in ae?O(ae,Z):[{entry:ae,sections:Z}])}function K({line:D,under:G,rest:Z,least:ae,
cut:le},fe){if(fe===1/0)return[D,G,Z];if(D.length+G.length<=fe)return[D,G];for(let l=fe-D.length-H;le&&l>ee;l=Math.floor(l*.7)){const c=le(l);if(c!==""&&D.length+c.length<=fe)return[D,c]}return[ae]}function a(D){
return D.reduce((G,Z)=>G+Z.length,0)}function P(D,G){const{heading:Z,parts:ae,folded:le}=D,l=ae.filter(T=>G.has(T)).flatMap(T=>"parts"in T?P(T,G):[G.get(T)??[]]),c=ae.filter(T=>!G.has(T)),g=[...l,[B(D,
c)]];return le?[[`<details><summary>${Z}</summary>`],...g,[V]]:[[Z],...g]}function B({noun:D},G){if(G.length===0)return"";if(D==="connection")return`\u2026 and ${(0,L.hS)(G.length,"more connection")}`;
const Z=D==="workflow"?` in ${(0,L.hS)(G.length,"more workflow")}`:"";return`\u2026 and ${(0,L.hS)(_(G),"more change")}${Z}`}function _(D){return D.reduce((G,Z)=>G+(Z.changes??("parts"in Z?_(Z.parts):
0)),0)}function W(D){const G=Z=>Z?.[0]?.startsWith("- ");return D.flatMap((Z,ae)=>{const le=Z[0]===V||G(Z)&&G(D[ae-1]);return[ae===0?"":le?`
`:`

`,...Z]})}var J=e(7856);const se=80,Y=8;function ie(D,G,Z){if(D.type==="string")return de(Ae((0,N.e1)(D.text)),G,Z);const[ae="",...le]=ye(D,G);return le.length>0||ae.length>se?void 0:(0,$.SS)(ae,1/0)}
function de(D,G,Z){const ae=G.mask(D).shown;if(ae.length>se||ae.includes(`
`))return;const le=he(D,G,Z);return(0,$.SS)(JSON.stringify(ae),1/0)+(le===void 0?"":` (${Ce(le,G)})`)}function he(D,{labelOf:G},Z){const ae=G(D);return ae===void 0||ae.toLowerCase()===D.toLowerCase()||
[...Z?.members.values()??[]].some(fe=>(0,N.jn)(fe)&&(0,N.e1)(fe.text)===ae)?void 0:ae}function ye(D,G,Z){const{mask:ae}=G;if((0,N.jn)(D)){if(D.type==="literal")return[ae(D.text).shown];const T=Ae((0,N.
e1)(D.text)),X=ae(T).shown.split(`
`);if(X.length>1)return["|",...Ee(X)];const ne=he(T,G,Z);return[JSON.stringify(X[0])+(ne===void 0?"":` (${ae(ne).shown})`)]}const[le,fe]=D.type==="array"?"[]":"{}",l=D.type==="array"?D.items.map(T=>ye(
T,G)):Array.from(D.members,([T,X])=>{const[ne,...ce]=(0,J.$C)(T,X,D)?[L.v5]:ye(X,G,D);return[`${JSON.stringify(ae(T).shown)}: ${ne}`,...ce]}),c=l.every(([T="",...X])=>X.length===0&&T.length<=se),g=c?`${le}${l.
slice(0,se).join(", ")}${fe}`:"";return c&&g.length<=se?[g]:[`${le}`,...Ee(l.flat()),`${fe}`]}function Ee(D){return D.map(G=>`  ${G}`)}function Ae(D){if(!/%[\da-f]{2}/i.test(D)||/\s/.test(D))return D;
try{const G=decodeURIComponent(D);return encodeURIComponent(G)===D||encodeURI(G)===D?G:D}catch{return D}}function Ce(D,{mask:G},Z=100){return(0,$.SS)(G(D).shown,Z)}function Ie(D,G,Z=!1){const ae=(0,S.
a2)(D),le=Z?1/0:100,fe=D.flatMap((l,c)=>{if(l.type==="element")return[(0,$.SS)(`[${l.index}]`)];if(l.type==="item"){const T=G.endsOf(l.item),X=T===void 0?l.label:Z?`${T} (${l.label})`:T,ne=c===ae-1&&l.
hint!==void 0?` (${Ce(l.hint,G)})`:"";return[`**${Ce(X,G,le)}**${ne}`]}return!Z&&D.slice(c+1).find(({type:T})=>T!=="member")?.type==="item"?[]:[Ce(l.key,G,le)]});return fe.length>Y&&!Z&&fe.splice(2,fe.
length-Y+1,"\u2026"),fe.join(" \u203A ")||"the whole file"}function Me(D,G){const Z=D.map(({path:le})=>Ie(le,G)),ae=(0,j.Vn)(Z);return Re(Z.map((le,fe)=>ae.get(le)===1?le:Ie(D[fe]?.path??[],G,!0)))}function Re(D){
const[G,Z]=[(0,j.Vn)(D),new Map];return D.map(ae=>{const[le=1,fe]=[G.get(ae),(Z.get(ae)??0)+1];return Z.set(ae,fe),le===1?ae:`${ae} (${fe} of ${le})`})}const Se={added:"\u2795",removed:"\u2796",modified:"\
\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Te="  ",Pe=3,De=5,Fe=120,Je={texts:3,min:4,max:60,usual:2,usualWeight:.001},Xe=/^(type|_?id|uuid|identifier)$/i,Ze={
line:": changed, hidden"};function qe(D,G){const Z=[...(0,U.$z)(D,Ve).values()],ae=Z.filter(fe=>fe.length<Pe).flat(),le=new Map;for(const fe of(0,U.$z)(ae,({kind:l})=>Se[l]).values())for(const[l,c]of Me(
fe,G).entries())fe[l]&&le.set(fe[l],c);return Z.flatMap(fe=>fe.length>=Pe?[st(fe,G)]:fe.map(l=>{const{line:c,...g}=pe(l,G);return re(`- ${Se[l.kind]} ${le.get(l)}${c}`,{changes:1,...g})}))}function Ve(D){
const G=(0,S.a2)(D.path),ae=(D.kind==="modified"?[D.from,D.to]:"value"in D?[D.value]:[]).flatMap(fe=>"id"in fe?[fe.id]:[]);if(G===0||G===D.path.length||ae.length===0)return D;const le=D.path.slice(G).
map(fe=>fe.type==="member"?fe.key:"index"in fe&&fe.index);return JSON.stringify([D.kind,ae,le])}function st(D,G){const[Z]=D,{line:ae,under:le=()=>""}=pe(Z,G),fe=xe(ue(D,G)),l=Z.kind==="modified"?"":` ${Z.
kind}`,c=`- ${Se[Z.kind]} ${we(Z,G)}${ae}${l} in ${fe.line}`;return re(c,{changes:D.length,under:g=>le(g)+(fe.under?.(g)??"")})}function ue(D,G){const Z=D.map(({path:ae})=>({path:ae.slice(0,(0,S.a2)(ae))}));
return Me(Z,G)}function we({path:D},G){return Ie(D.slice((0,S.a2)(D)),G)}function pe(D,G){if(D.kind==="modified")return _e(D,G);if("value"in D)return Ue(D,G);if(D.kind==="moved"){const[fe,l]=[D.from,D.
path].map(c=>Ie(c.slice(0,-1),G,!0));return{line:`: moved from ${fe} to ${l}`}}if(D.moved.length===0)return{line:": in a new order"};const Z=D.moved.map(fe=>({path:[fe]})),ae=xe(Me(Z,G)),le=ae.under?`${ae.
line} moved`:`moved: ${ae.line}`;return{...ae,line:`: in a new order (${le})`}}function xe(D){if(D.length<=De)return{line:D.join(", ")};const G=(0,L.hS)(D.length,"item"),Z=Be(G,Te+D.join(", "));return{
line:G,under:ae=>Z.length<=ae?Z:""}}function _e({path:D,from:G,to:Z},ae){if(G.type==="hidden"||Z.type==="hidden")return{line:""};if((0,J._p)(D,G,Z))return Ze;if(G.type==="string"&&Z.type==="string")return $e(
(0,N.e1)(G.text),(0,N.e1)(Z.text),ae);const[le,fe]=[ie(G,ae),ie(Z,ae)];if(le!==void 0&&fe!==void 0)return le===fe?Ze:{line:`: ${le} \u2192 ${fe}`};const[l,c]=[ye(G,ae).join(`
`),ye(Z,ae).join(`
`)];return l===c?Ze:{line:"",under:ve(l,c)}}function $e(D,G,Z){const ae=Ae(D)!==Ae(G)&&(Ae(D)!==D||Ae(G)!==G),[le,fe,l]=ae?[Ae(D),Ae(G)," (percent-encoded)"]:[D,G,""],[c,...g]=(0,k.qy)(le,fe)?.changes??
[];if(c!==void 0){const Oe=`${l} (JSON in a text)`;if(g.length===0&&c.kind==="modified"){const Le=_e(c,Z);return{...Le,line:`${Oe} \u203A ${Ie(c.path,Z)}${Le.line}`}}const be={heading:"",parts:qe([c,...g],
Z)};return{line:Oe,under:Le=>`
${We(te(be,Le).join(""))}`}}const[T,X]=[Z.mask(le),Z.mask(fe)];if(T.shown===X.shown)return{line:l+Ze.line};const ne=T.hidden===X.hidden?"":" (hidden values differ, too)",[ce,ke]=[de(le,Z),de(fe,Z)];if(ce===
void 0||ke===void 0)return{line:l+ne,under:ve(T.shown,X.shown)};const je=M(T.shown,X.shown).join(", ");return{line:`${l}: ${ce} \u2192 ${ke}${je&&` (${je})`}${ne}`}}function Ue({kind:D,path:G,value:Z},ae){
if(Z.type==="hidden")return{line:""};if((0,J._p)(G,Z))return{line:": hidden"};const le=Z.type==="object"?void 0:ie(Z,ae);if(le!==void 0)return{line:`: ${le}`};const l=Z.type==="string"?ae.mask(Ae((0,N.
e1)(Z.text))).shown:ye(Z,ae).join(`
`),[c,g]=D==="added"?[void 0,l]:[l,void 0];if(Z.type!=="object"){const ke=Z.type==="array"?(0,L.hS)(Z.items.length,"element"):void 0;return{line:"",under:ve(c,g,ke)}}const{line:T,isWhole:X}=ge(Z,G.at(
-1),ae),ne=ve(c,g,(0,L.hS)(Z.members.size,"field")),ce=T===""?"":`: ${T}`;return X===!1?{line:ce,under:ne}:X?{line:ce}:{line:ce,rest:ne(1/0)}}function ge(D,G,Z){const ae=G?.type==="item"?G:void 0;if(D.
members.size===0&&!ae)return{line:"`{}`",isWhole:!0};const le=T=>(0,N.jn)(T)&&[ae?.label,ae?.hint].includes((0,N.e1)(T.text)),fe=[...D.members].filter(([,T])=>!ae||!le(T)),l=fe.filter(([T,X])=>!ae||!(0,S.
rL)(T,X)),c=l.map(([T,X])=>{const ne=(0,J.$C)(T,X,D)?(0,$.SS)(L.v5):ie(X,Z,D);return ne&&`${Ce(T,Z)}: ${ne}`}),g=c.join(", ");return c.includes(void 0)||g.length>Fe?{line:me(D,le,Z),isWhole:!1}:l.length<
fe.length?{line:g}:{line:g,isWhole:!0}}function me(D,G,Z){const ae=new Map,le=(l,c,g)=>{g>(ae.get(l)?.weight??0)&&ae.set(l,{text:c,weight:g})},fe=(l,c,g)=>{if(l.type==="array")for(const ke of l.items)
fe(ke,c,g+1);if(l.type==="object")for(const[ke,je]of l.members)(0,J.$C)(ke,je,l)?le(ke,L.v5,Je.max):fe(je,ke,g+1);if(l.type!=="string")return;const T=(0,N.e1)(l.text),X=Xe.test(c)||G(l)||(0,S.gN)(T)||
Z.labelOf(T)!==void 0;if(T.length<Je.min||X)return;const ne=T.includes("://")?2*Je.max:Math.min(T.length,Je.max),ce=Z.countOf(T)>Je.usual?Je.usualWeight:1;le(c,Z.mask(Ae(T)).shown,ce*ne/(g+1))};return fe(
D,"",0),[...ae].sort(([,l],[,c])=>c.weight-l.weight).filter(([,{weight:l}],c)=>c===0||c<Je.texts&&l>Je.usualWeight*2*Je.max).map(([l,{text:c}])=>`${Ce(l,Z)}: ${(0,$.SS)(JSON.stringify((0,$.Jj)(c,Je.max)),
1/0)}`).join(", ")}function ve(D,G,Z){const ae=(0,$.EU)(n(D,G),"diff",Te);return le=>{const[fe="",...l]=le===1/0?[]:ae.split(`
`),c=l.pop()??"",g=i(l.map(X=>X.slice(Te.length)),le).map(X=>Te+X),T=le===1/0?ae:[fe,...g,c].join(`
`);return Z===void 0?`
${T}`:Be(Z,T)}}function Be(D,G){return`
${Te}<details><summary>${D}</summary>

${G}
${Te}</details>`}function We(D){return D.replace(/^(?=.)/gm,Te)}function Ne(D,G,Z){if(D.kind==="text")return qe([He(D)],G);if(D.status!=="modified")return qe(D.kind==="json"?Ye(D):D.changes,G);const ae=(0,S.
pi)(D),le=Z?.connections??[],fe=new Set(le.map(({item:Oe})=>Oe)),l=Oe=>Z?.tells(Oe)?"told":"value"in Oe&&fe.has(Oe.value)?"connection":ae(Oe)?"layout":ze(Oe.path,G)?"item":"rest",c=new Map(D.changes.map(
Oe=>[Oe,l(Oe)])),g=Oe=>D.changes.filter(be=>c.get(be)===Oe),[T,X,ne]=[qe(g("rest"),G),g("layout"),g("connection")],ce=Qe(le,ne,G),ke=g("told").length+ne.length,je=`Layout and bookkeeping: ${(0,L.hS)(X.
length,"change")}`;return[...qe(g("item"),G),...ce.length===0?[]:[{heading:"Connections",parts:ce,noun:"connection",changes:ke}],...ce.length===0||T.length===0?T:[{heading:"Elsewhere in the file",parts:T}],
...X.length===0?[]:[{heading:je,parts:nt(X,D,G),folded:!0}]]}function ze(D,{labelOf:G}){return D.some(Z=>Z.type==="item"||Z.type==="member"&&G(Z.key)!==void 0)}function He({status:D,text:G={}}){const Z=(ae="")=>({
type:"string",id:0,text:JSON.stringify(ae)});return D!=="modified"?{kind:D,path:[],value:Z(G.base??G.head)}:{kind:D,path:[],from:Z(G.base),to:Z(G.head)}}function Ye({base:D,head:G,status:Z}){const ae=Z===
"removed"?"removed":"added",le=(l,c)=>{const g=(0,j.Vg)(l,()=>{});return!(c.length<3&&g.length>0&&g.every(X=>X.value.type==="object"))&&(c.length>0||l.type!=="object")?[{kind:ae,path:c,value:l}]:g.flatMap(
({step:X,value:ne})=>X.type==="member"?le(ne,[...c,X]):[{kind:ae,path:[...c,X],value:ne}])},fe=D??G;return fe?le(fe,[]):[]}function Qe(D,G,Z){const ae=new Map(G.map(l=>["value"in l?l.value:void 0,l])),
le=ot(D,l=>ae.has(l)),fe=Re(le.map(l=>et(l,Z)));return le.map(([{item:l}],c)=>{const g=l&&ae.get(l);return re(fe[c]??"",{under:g&&pe(g,Z).under})})}function ot(D,G){const Z={added:new Map,removed:new Map};
return D.flatMap(ae=>{const{kind:le,source:fe,target:l,item:c}=ae;if(le==="rewired"||c&&G(c))return[[ae]];const g=Z[le].get(fe),T=g??[ae];return g&&g.push(ae),Z[le].delete(fe),Z[le].set(l,T),g?[]:[T]})}
function et(D,G){const[{kind:Z,source:ae,target:le,was:fe}]=D,l=X=>`**${Ce(X.label,G)}**`,c=X=>X===""?"":` (${Ce(X,G)})`,g=D.map(X=>` \u2192 ${l(X.target)}${c(X.label)}`),T=fe?.target===le?c(fe.label)||
" without a label":fe&&` ${l(fe.target)}`;return`- ${Se[Z]} ${l(ae)}${g.join("")}${T===void 0?"":`, was${T}`}`}function nt(D,G,Z){return[...(0,U.$z)((0,S.lY)(D,G),le=>le.kind+we(le,Z)).values()].flatMap(
le=>{const fe=le.map(T=>pe(T,Z));if(le.length<Pe||(0,S.a2)(le[0].path)===0||fe.some(({under:T})=>T))return qe(le,Z);const l=ue(le,Z),c=fe.map(({line:T},X)=>`- ${l[X]}${T}`).join(`
`),g=`- ${Se[le[0].kind]} ${we(le[0],Z)} of ${(0,L.hS)(le.length,"item")}`;return[re(g,{changes:le.length,under:T=>c.length>T?"":`
${We(c)}`})]})}const rt="<!-- workflow-report -->",ct=6e4,lt=1e3,Et=100,it=5;function bt(D){const{workflows:G,missing:Z}=D,ae=(0,J.lb)(D),fe=["changed","added","removed"].flatMap(c=>G.filter(g=>g.status===
c)).map(c=>({workflow:c,parts:c.files.flatMap(g=>vt(g,ae)),changes:ut(c.counts)})),l=wt(D,ae);return({maxLength:c=ct,maxBytes:g=1/0,headings:T=!0,mark:X=!0}={})=>{const ne=fe.map(({workflow:Le,...tt})=>ft(
ht(Le,ae,T),tt)),ce=Z===void 0?"":`\`${Z}\` doesn't exist: it counts as empty.`,ke=ne.length===0?[]:[{heading:"",parts:ne,noun:"workflow"}],je={heading:ce,parts:[...ke,...l]},Oe=X?`${rt}
`:"";let be=Math.min(c,g);for(;;){const Le=[Oe,...te(je,be-Oe.length-1),`
`],tt=g===1/0?0:Buffer.byteLength(Le.join(""));if(tt<=g||be<lt)return Le;be=Math.floor(be*g*.99/tt)}}}function _t(D,G){return D.length<=3e3&&D.split(`
`).length<=50?D:`<details><summary>${G}</summary>

${D}
</details>
`}function ht({name:D,status:G,counts:Z},ae,le){const fe=G==="added"||G==="removed";if(!fe&&!le)return"";const l=fe?`workflow ${G}`:(0,F.cq)(Z),c=D===void 0?gt(l):`${Ce(D,{mask:ae})}: ${l}`;return`${le?
"### ":""}${fe?`${Se[G]} `:""}${c}`}function vt(D,G){const Z=D.kind==="json"?(0,z.I)(D,ce=>G(ce).shown):void 0,ae=(0,k.Z)(()=>(0,j.Vn)((0,N.PX)(D.head??D.base))),le={mask:G,labelOf:ce=>ce.length>Et?void 0:
Z?.labelOf(JSON.stringify(ce)),endsOf:ce=>Z?.endsOf(ce),countOf:ce=>ae().get(ce)??0},fe=ut((0,F.xS)(D)),l=Ne(D,le,Z),{nodes:c=0,connections:g=0}=Z?.size??{},T=c===0?"What is in it":`${(0,L.hS)(c,"node")}\
, ${(0,L.hS)(g,"connection")}`,ne=D.status!=="modified"&&l.length>0?[ft(T,{parts:l,changes:fe,folded:!0})]:l;return[...pt(Z),ft(mt(D,G),{parts:[...ne,...dt(D,le)],changes:fe})]}function pt(D){if(D?.note!==
void 0)return[re(D.note)];if(!D?.picture)return[];const G=(0,$.EU)(D.picture.trimEnd().split(`
`),"mermaid","");return[re(G,{least:"The picture doesn't fit here."})]}function ft(D,G){return G.parts.length===0?re(D,{changes:G.changes}):{heading:D,...G}}function mt({name:D,kind:G,status:Z,changes:ae},le){
const fe=`**${Ce(D,{mask:le})}**`;return Z!=="modified"?`${Se[Z]} ${fe}: file ${Z}`:G==="binary"||G==="variables"&&ae.length===0?`${Se.modified} ${fe}: content modified`:G==="variables"?`${fe} (values\
 are never shown)`:fe}function dt({references:D},G){if(D.length===0)return[];const Z=D.length===1,ae=D.slice(0,it).map(({path:l,from:c,to:g})=>{const[T,X]=[c,g].map(ne=>Ce(ne,G));return`${Ie(l,G)} (${T}\
 \u2192 ${X})`}),le=D.length>it?", \u2026":"",fe=`${(0,L.hS)(D.length,"reference")} to new IDs and names ${Z?"follows and isn't":"follow and aren't"} counted`;return[re(`${fe}: ${ae.join(", ")}${le}`)]}
function wt({workflows:D,notCompared:G=[]},Z){const ae=g=>g.flatMap(({name:T})=>T===void 0?[]:[Ce(T,{mask:Z})]).join(", "),le=(g,T)=>g.length===0?[]:[re(T(ae(g)),{least:T((0,L.hS)(g.length,"workflow"))})],
fe=D.filter(({status:g})=>g==="unchanged"),l=D.filter(({variablesCompared:g})=>!g);return[...fe.every(({name:g})=>g===void 0)&&fe.length===D.length?[re("No changes")]:le(fe,g=>`${g}: no changes`),...le(
l,g=>`The environment variables${l.length===D.length?"":` of ${g}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...le(G.map(g=>({name:g})),g=>`${g}: not compared, \
because the step failed`)]}function ut({added:D,modified:G,removed:Z}){return D+G+Z}function gt(D){return D.charAt(0).toUpperCase()+D.slice(1)}}),7856:((q,oe,e)=>{e.d(oe,{$C:()=>p,Wr:()=>M,_p:()=>f,lb:()=>s});
var $=e(706),L=e(3436),F=e(2742);const N=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",k=new RegExp(`(?:${z}|(?:\
password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,I=new RegExp(`^x?(?:${z})$`),U=/name|key|header|field/i,R=["value","values","default","defaultvalue"],A=/\{\{|\$\{|<%/,u="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,\
40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,
`(?<=(?:${z})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${u}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${u}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z})(?:\\s[^<>]{0,200}\
)?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(C=>new RegExp(
C,"giu"));function s({workflows:C}){const v=new $.pO;for(const{secrets:t,files:h}of C){const E=h.flatMap(({base:S,head:m})=>[S,m].flatMap(M));for(const S of[...t,...E].flatMap(n))v.add(S,d)}const i=new Map;
return t=>{const h=i.get(t);if(h)return h;const E=[],S=V=>(E.push(V),$.v5),H={shown:o.reduce((V,Q)=>V.replace(Q,S),v.hide(t,S)),hidden:JSON.stringify(E)};return i.set(t,H),H}}function n(C){return[C,C.
replace(/^(?:bearer|basic|token) /i,""),...(0,L.PX)((0,F.yR)(C))]}function d(C){return C.length>=N&&!new RegExp("^\\p{L}+$","u").test(C)}function r(C){const v=y(C);return k.test(v)&&!j.test(v)}function y(C){
return C.toLowerCase().replace(/[^a-z]/g,"")}function p(C,v,i){if(b(v))return!1;if(r(C))return x(v)||I.test(y(C));const t=h=>U.test(h)&&r(String(i&&(0,L.TN)(i,h)));return R.includes(y(C))&&i!==void 0&&
(0,L.YD)(i).some(t)}function f(C,...v){return v.every(b)?!1:C.some((i,t)=>{const h=C[t-1],E=h&&"item"in h?h.item:void 0,S=C.slice(t+1).every(({type:H})=>H==="element"),m=H=>i.type==="member"&&p(i.key,
S?H:void 0,E);return v.some(m)})}function b(C){return C?.type==="literal"&&!/\d/.test(C.text)}function x(C){return C?.type==="array"?C.items.every(x):C!==void 0&&(0,L.jn)(C)}function M(C){const v=[],i=t=>{
if(t!==void 0)if((0,L.jn)(t))i((0,F.yR)((0,L.e1)(t.text)));else if(t.type==="array")for(const h of t.items)i(h);else for(const[h,E]of t.members)p(h,E,t)&&v.push(...(0,L.PX)(E)),i(E)};return i(C),v.filter(
t=>!A.test(t))}}),5408:((q,oe,e)=>{e.d(oe,{$z:()=>I,FF:()=>u,FM:()=>R,Ms:()=>A,O6:()=>o,S3:()=>F,eV:()=>N,kh:()=>z,kk:()=>k,qc:()=>j,yU:()=>U});var $=e(8965);const L=500;function F(s){return s.map((n,d)=>({
item:n,index:d,array:s}))}function N(s,n){const d=b=>s[b].map(x=>n(x,b)),r=(b,x)=>b!==void 0&&b===x,y=(0,$.E)(d("base"),d("head"),{maxEditLength:L,comparator:r});if(y===void 0)return A(z(s,n).sort(R));
let[p,f]=[0,0];return y.flatMap(({added:b,removed:x,count:M})=>{const[C,v]=[s.base.slice(p,p+M),s.head.slice(f,f+M)];return b||(p+=M),x||(f+=M),b||x?[]:U({base:C,head:v})})}function z(s,n){return j(s,
n).flatMap(U)}function k(s,n){return j(s,n).flatMap(d=>d.base.length===1&&d.head.length===1?U(d):[])}function j(s,n){const d=I(s.head,r=>n(r,"head"));return d.delete(void 0),[...I(s.base,r=>n(r,"base"))].
flatMap(([r,y])=>{const p=d.get(r);return p?[{base:y,head:p}]:[]})}function I(s,n){const d=new Map;for(const r of s){const y=n(r),p=d.get(y);p?p.push(r):d.set(y,[r])}return d}function U({base:s,head:n}){
return s.flatMap((d,r)=>{const y=n[r];return y===void 0?[]:[{base:d,head:y}]})}function R(s,n){return s.base.index-n.base.index}function A(s){const n=[];for(const r of s){let[y,p]=[0,n.length];for(;y<
p;){const f=y+p>>1;(n[f]?.last.head.index??0)<r.head.index?y=f+1:p=f}n[y]={last:r,before:n[y-1]}}const d=[];for(let r=n.at(-1);r;r=r.before)d.push(r.last);return d.reverse()}function u({base:s,head:n},d){
const r=new Set(d.flatMap(y=>[y.base,y.head]));return{base:s.filter(y=>!r.has(y)),head:n.filter(y=>!r.has(y))}}function o(s,n){const d=A(s),r={base:0,head:0};return j(n,({index:y},p)=>{for(;(d[r[p]]?.[p].
index??1/0)<y;)r[p]++;return r[p]})}}),9462:((q,oe,e)=>{e.d(oe,{N:()=>F,R:()=>N});var $=e(7279),L=e(706);async function F(z,{ms:k,error:j},I){const U=new AbortController,R=setTimeout(()=>U.abort(j),k),
A=Math.min(z.endsAt,performance.now()+k);try{return await I({...z,signal:AbortSignal.any([z.signal,U.signal]),endsAt:A})}finally{clearTimeout(R)}}function N(z,k){const j=`${k} within ${(0,L.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new $.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,oe,e)=>{e.d(oe,{CQ:()=>U,Mi:()=>I,Rs:()=>A,TF:()=>u,Uc:()=>R,lo:()=>n});
var $=e(7598),L=e(1455),F=e(6760),N=e(7975),z=e(7279),k=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"per\
mission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"\
another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(d){const r=typeof d=="object"&&d!==null&&"code"in d?d.code:void 0;return typeof r=="string"&&/^E[A-Z0-9]+$/.
test(r)}function U(d){if(!I(d))return(0,z.gJ)(d);const{code:r="",errno:y=0}=d;return j[r]??(0,N.getSystemErrorMap)().get(y)?.[1]??r}function R(d){const r=I(d)&&("dest"in d?d.dest:d.path);return typeof r==
"string"?`${U(d)} (${(0,k.MW)(r)})`:U(d)}function A(d,r,y="Set another directory, or free some space."){const p=I(d)&&d.code==="ENAMETOOLONG",f={what:`Can't write ${r}`,why:U(d),advice:p?"Set a shorte\
r name.":y};return new z.HR(f,{cause:d})}async function u(d){await(0,L.rm)(d,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function s(d,r,y=(0,F.dirname)(d)){
const p=(0,F.join)(y,`.workflow-export-${(0,$.randomBytes)(6).toString("hex")}`);try{await(0,L.writeFile)(p,r,{flag:"wx"}),await(0,L.rename)(p,d)}catch(f){throw await u(p).catch(()=>{}),f}}async function n(d,r){
await s(d,r).catch(y=>{throw A(y,d)})}}),7279:((q,oe,e)=>{e.d(oe,{$N:()=>F,HR:()=>L,gJ:()=>j,h_:()=>k,iT:()=>z});const $=null;class L extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(U,R={}){
super(N(U),{cause:R.cause}),this.what=U.what,this.why=U.why??"",this.advice=U.advice??"",this.topic=U.topic,this.status=R.status,this.maybeProcessed=R.maybeProcessed??!1,this.affectsAll=R.affectsAll??
!1,this.busy=R.busy??!1,this.retryable=R.retryable??!1,this.retryAfterMs=R.retryAfterMs??0,this.maxRetries=R.maxRetries}with(U){const R={...this,cause:this,...U};return new L(R,R)}}function F({what:I,
why:U=""}){return U===""?I:`${I}: ${U}`}function N(I){const U=F(I);return`${U}${/[.!?…]$/.test(U)?"":"."} ${I.advice??""}`.trim()}function z(I){return I instanceof Error?I:new Error(String(I))}function k(I){
return I instanceof L?I:new L({what:j(I)},{cause:I})}function j(I){return z(I).message}}),6191:((q,oe,e)=>{e.d(oe,{B6:()=>u,R9:()=>y,mz:()=>p,wn:()=>r});var $=e(1455),L=e(6760),F=e(6671),N=e(2145),z=e(
9462),k=e(532),j=e(7279),I=e(2975),U=e(706),R=e(8725),A=e(7487);class u extends j.HR{}const o=10*6e4,s=3;async function n(){const{DefaultArtifactClient:m}=await e.e(348).then(e.bind(e,9348));return new m}
async function d({signal:m,log:H},V){const Q=await n(),ee=(0,R.QJ)(H,()=>V(Q));return await(0,I.Mu)(m,ee)}async function r(m){return await d(m,async H=>(await H.listArtifacts()).artifacts)}async function y(m,H){
const V=await(0,A.Pd)("workflow-artifact-");try{await d(m,ee=>ee.downloadArtifact(H,{path:V,skipDecompress:!0}));const[Q=""]=await(0,$.readdir)(V);return await(0,$.readFile)((0,L.join)(V,Q))}finally{await(0,k.
TF)(V).catch(()=>{})}}async function p(m,{path:H,digest:V},Q){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const ee=(0,L.basename)(H),re={client:await n(),options:Q,name:ee,path:H,digest:V,mayHaveCreated:!1,
taken:0},te={ms:o,error:new Error(`it didn't finish within ${o/6e4} minutes`)},w=await(0,z.N)(m,te,B=>(0,I.L5)(B,()=>(0,I.Mu)(B.signal,f(re,B.log)))).catch(B=>{throw m.signal.throwIfAborted(),t(B,ee)}),
{GITHUB_SERVER_URL:O,GITHUB_REPOSITORY:K,GITHUB_RUN_ID:a}=process.env,P=`${O}/${K}/actions/runs/${a}/artifacts/${w}`;return{id:w,name:ee,url:P,digest:V}}async function f(m,H){const{client:V,name:Q,path:ee,
digest:re}=m,{overwrite:te,retentionDays:w}=m.options,O=K=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(K)&&(m.mayHaveCreated=!0),H.debug(K)};try{return await(0,R.QJ)({...H,debug:O},async()=>{
te&&await V.deleteArtifact(Q).catch(b);const K={skipArchive:!0,...w!==void 0&&{retentionDays:w}},a=await V.uploadArtifact(Q,[ee],(0,L.dirname)(ee),K);if(a.id!==void 0&&a.digest===re)return a.id;throw new Error(
"the uploaded file differs from the package")})}catch(K){return await(0,R.QJ)(H,()=>x(m,K))}}function b(m){if(!(m instanceof Error&&m.name==="ArtifactNotFoundError"))throw m}async function x(m,H){const V=(0,j.
gJ)(H),{client:Q,name:ee,digest:re,options:te}=m,[w,O]=[v.test(V),C.test(V)];m.mayHaveCreated||=w;const a=O||m.mayHaveCreated?await Q.getArtifact(ee).catch(()=>{}):void 0;if(m.mayHaveCreated&&a?.artifact.
digest===`sha256:${re}`)return a.artifact.id;if(w)throw E("the connection to the artifact service failed",H);if(!O)throw H;m.taken++;const P=m.mayHaveCreated&&!a;if(P&&m.taken===s&&await S(ee),m.taken<=
(P?s:Number(te.overwrite)))throw E("the name is still taken",H);const _=a?`this run already has an artifact named ${ee}`:`an upload that isn't finished holds the name ${ee}, for example another job's`,
W=a?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new u({what:"Artifact",why:_,advice:W,topic:"the-artifact"},{cause:H})}const M="Set upload-artifact: false\
.",C=/already exists/,v=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,i=[[/supported on GHES/,"GitHub Enterprise Server has no artifact s\
ervice for this action",M],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",M],[/quota|insufficient usage/,"the account's artifact storage is used up","De\
lete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",M],[/(?:)/,"the upload of \
% failed","Re-run the job."]];function t(m,H){if(m instanceof j.HR)return m;const V=(0,j.gJ)(m),[,Q="",ee=""]=i.find(([te])=>te.test(V))??[],re=(0,U.OX)(V,200).replace(/\.$/,"");return h(/%/.test(Q)?`${Q.
replace("%",()=>H)} (${re})`:Q,ee,{cause:m})}function h(m,H,V){return new j.HR({what:"Artifact",why:m,advice:H,topic:"the-artifact"},V)}function E(m,H){return h(m,"Re-run the job later.",{retryable:!0,
cause:H})}async function S(m){const{ACTIONS_RUNTIME_TOKEN:H="",ACTIONS_RESULTS_URL:V}=process.env,{scp:Q}=JSON.parse(Buffer.from(H.split(".")[1]??"","base64url").toString()),[,ee,re]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(Q))??[],{href:te}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",V);await new F.Qq("export-workflow-action",[new N.tZ(H)],{socketTimeout:3e4}).postJson(te,{workflow_run_backend_id:ee,
workflow_job_run_backend_id:re,name:m})}}),8725:((q,oe,e)=>{e.d(oe,{lm:()=>L.lm,t1:()=>F,QJ:()=>U});const $=Ke(import.meta.url)("node:async_hooks");var L=e(819);function F(A=""){return{info:u=>z(A+u),
warning:u=>L.$e(A+u),debug:u=>L.Yz(A+u),mask:L.Pq}}function N(A){const u=[];return{...F(`[${A}] `),info:o=>u.push(o),end(o){core.startGroup(k(o));for(const s of u)z(s);core.endGroup()}}}function z(A){
L.pq(k(A))}function k(A){return A.replaceAll("##[","## [")}const j=new $.AsyncLocalStorage;let I=!1;function U(A,u){return I||R(),I=!0,j.run(A,u)}function R(){const A=process.stdout.write.bind(process.
stdout);process.stdout.write=((u,...o)=>{const s=j.getStore(),n=String(u);return s===void 0||/^::(add-mask|debug)::/.test(n)?A(u,...o):(j.exit(()=>s.debug(n.trimEnd())),!0)})}}),7487:((q,oe,e)=>{e.d(oe,
{GQ:()=>s,Pd:()=>o,VY:()=>A,eF:()=>R,n0:()=>u});var $=e(3024),L=e(1455),F=e(8161),N=e(6760),z=e(819),k=e(532),j=e(7279),I=e(706);const U=6e4;async function R(n){const d=new AbortController;for(const r of[
"SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${r})`,topic:"the-job-on-the-platform"};process.on(r,()=>d.abort(new j.HR(y)))}try{await n(d.signal)}catch(r){for(let p=r;p instanceof Error;p=
p.cause)z.Yz(p.stack??p.message);const y=A(r);z.C1(`${(0,I.OX)((0,j.gJ)(r),U)}${y===void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function A(n){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:r,
GITHUB_ACTION_REF:y}=process.env;if(!(!(n instanceof j.HR)||n.topic===void 0||!d||!r||!y))return encodeURI(`${d}/${r}/blob/${y}/docs/troubleshooting.md#${n.topic}`)}function u(n){for(const[d,r]of Object.
entries(n))r!==void 0&&z.uH(d,r)}async function o(n){const d=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,L.mkdtemp)((0,N.join)(d,n)).catch(r=>{throw(0,k.Rs)(r,d,"Check the runner's temporar\
y folder.")})}function s(){try{return JSON.parse((0,$.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}}),4057:((q,oe,e)=>{e.d(oe,{Sy:()=>s,cj:()=>U,il:()=>R,
tp:()=>j});var $=e(819),L=e(7279),F=e(8132),N=e(706);const z=1024*1024-1e4,k=2e5;function j(n,d){const r=d.map(x=>x.map(u)),y=n.map((x,M)=>r.some(C=>C[M]!=="")),p=(x,M)=>`<tr>${x.flatMap((C,v)=>y[v]?`\
<${M}>${C}</${M}>`:[]).join("")}</tr>`,f=r.map(x=>p(x,"td")),b=x=>`<tr><td colspan="${n.length}">\u2026 and ${(0,N.hS)(x,"more row")}</td></tr>`;return`<table>${p(n.map(F.FO),"th")}${o(f,b).join("")}<\
/table>`}function I(n){return`<table>${n.map(([r,y])=>y===void 0?"":`<tr><th align="left">${escapeAll(r)}</th><td>${u(y)}</td></tr>`).join("")}</table>`}function U(n){const d=n.map(({names:r,message:y,
help:p})=>{const f=r.map(x=>`**${(0,F.wh)(x)}**`);return`- ${o(f,x=>`and ${x} more`,k/2).join(", ")}: ${R(y,p)}`});return o(d,r=>`- \u2026 and ${(0,N.hS)(r,"more cause")}`).join(`
`)}function R(n,d){return d===void 0?(0,F.wh)(n):`${(0,F.wh)(n)} <a href="${(0,F.FO)(d)}">Troubleshooting</a>`}function A(n,d){return`<details><summary>${escapeAll(n)}</summary>

${d}

</details>`}function u(n){return typeof n=="string"?n===""?"":`<code>${(0,F.FO)((0,F.RK)(n))}</code>`:"words"in n?(0,F.wh)(n.words):`<a href="${(0,F.FO)(n.href)}">${(0,F.wh)(n.text)}</a>${(0,F.FO)(n.after??
"")}`}function o(n,d,r=k){let y=r;const p=n.filter(f=>{const b=Buffer.byteLength(f),x=b<=y;return x&&(y-=b),x});return p.length===n.length?p:[...p,d(n.length-p.length)]}async function s(n,...d){const r=p=>`${(0,N.
hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,y=[`### ${(0,F.wh)(n)}`,...o(d,r,z)];try{await $.z.addRaw(y.join(`

`),!0).write()}catch(p){$.$e(`Can't write the job summary: ${(0,L.gJ)(p)}`)}}}),8132:((q,oe,e)=>{e.d(oe,{EU:()=>j,FO:()=>R,Jj:()=>z,RK:()=>F,SS:()=>k,wh:()=>U});const $="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",L=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${$})[\\u200C\\u200D](?=${$})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(L,(s,n)=>n===void 0?s:N(n))}function N(o){return`\\u\
{${o.codePointAt(0)?.toString(16)}}`}function z(o,s){if(o.length<=s)return o;const n=Array.from(o.slice(0,2*s+2));return n.length>s?`${n.slice(0,s).join("")}\u2026`:o}function k(o,s=100){const n=F(z(o,
s)).replaceAll("	",N)||'""',d="`".repeat(u(n)+1);return/^`|`$/.test(n)||/^ .*[^ ].* $/.test(n)?`${d} ${n} ${d}`:d+n+d}function j(o,s,n){const d=o.map(y=>F(y).replace(/^(\s*):(?=:)/,(p,f)=>f+N(":"))),r="\
`".repeat(d.reduce((y,p)=>Math.max(y,u(p)+1),3));return[r+s,...d,r].map(y=>n+y).join(`
`)}const I=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function U(o){const s=F(o).replaceAll("	"," ").split(I),n=F(o).match(I)??[];return s.map((d,r)=>R(d)+(n[r]===void 0?"":`${R(n[r])}<wbr>`)).join("")}
function R(o){return o.replace(A,s=>`&#${s.codePointAt(0)};`)}const A=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function u(o){return(o.match(/`+/g)??[]).reduce((s,n)=>Math.
max(s,n.length),0)}}),8920:((q,oe,e)=>{e.d(oe,{Ch:()=>I,Rc:()=>A,mu:()=>k});var $=e(1455),L=e(532),F=e(7279),N=e(9870);const z=1024*1024;function k({files:u},o){const[s,n]=[j(N.uq,u),j(N.n7,u)];if(s&&
n)return{app:s,flow:n,env:o??j(N.Km,u)};const d=[N.uq,N.n7].filter(r=>!u.has(r));throw new Error(`lacks ${d.join(" and ")}, at its root and in its only subfolder`)}function j(u,o){const s=o.get(u);try{
return s&&U({name:u,bytes:s})}catch(n){throw new Error(`has a file that ${(0,F.gJ)(n)}: ${u}`,{cause:n})}}async function I(u,o){const s=await(0,$.readFile)(u,{signal:o}).catch(n=>{throw o.throwIfAborted(),
new Error(`can't be read: ${(0,L.Uc)(n)}`,{cause:n})});return U({name:N.Km,bytes:s})}function U(u){const{name:o,bytes:s}=u;if(o===N.Km&&s.length>z)throw new Error("is larger than 1 MiB, the limit for \
environment variables");try{R(s)}catch(n){throw new Error("is not JSON",{cause:n})}return u}function R(u){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(u))}function A({files:u}){for(const o of[
N.uq,N.n7])try{const{name:s,version:n}=Object(R(u.get(o)));if(typeof s!="string"||s.trim()==="")continue;return{name:s,version:["string","number"].includes(typeof n)?String(n):void 0}}catch{}}}),8142:((q,oe,e)=>{
e.d(oe,{q:()=>N});const $=500,L=1e6,F=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function N(I,U,R){let A=I.
startsWith("\uFEFF")?1:0,u=0;function o(){for(;;){const r=I.charAt(A);if(r!==" "&&r!==`
`&&r!=="\r"&&r!=="	")return r;A++}}function s(){const r=A;if(F.lastIndex=r,!F.test(I))throw new SyntaxError;return A=F.lastIndex,I.slice(r,A)}function n(r,y){const p=o();if(p==="["){const b=[],x=R.enter(
r);return d("]",y,()=>b.push(n(x,y+1))),R.array(b,r)}if(p==="{"){const b=new Map;return d("}",y,()=>{if(o()!=='"')throw new SyntaxError;const x=s(),M=x.includes("\\")?JSON.parse(x):x.slice(1,-1);if(b.
has(M)||o()!==":")throw new SyntaxError;A++,b.set(M,n(R.enter(r,M),y+1))}),R.object(b,r)}const f=s();return R.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function d(r,y,p){if(y===$)throw new RangeError;
A++;let f=o()===r?r:",";for(;f===",";){if(++u>L)throw new RangeError;p(),f=o(),f===","&&A++}if(f!==r)throw new SyntaxError;A++}try{const r=n(U,0);return o()===""?r:void 0}catch{return}}function z(I){const U=N(
I,`
`,k);return U===void 0?void 0:`${U}
`}const k={enter:I=>`${I}  `,scalar:I=>I,array:(I,U)=>j("[",I,"]",U),object(I,U){const R=[...I.keys()].sort().map(A=>`${JSON.stringify(A)}: ${I.get(A)}`);return j("{",R,"}",U)}};function j(I,U,R,A){return U.
length===0?I+R:`${I}${A}  ${U.join(`,${A}  `)}${A}${R}`}}),5806:((q,oe,e)=>{e.d(oe,{Iv:()=>U,Oj:()=>s,Sr:()=>o,dU:()=>u,gv:()=>L,jq:()=>R,x5:()=>I});var $=e(6760);const L=".workflow-export.json",F=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
N=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,k=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],j=[...k,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',F],["changes how git or GitHub treats t\
he repository",N],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function I(d,r=j){const y=n(d);return r.find(([,p])=>p.test(d)||p.test(y))?.[0]}function U(d){return I(d,k)}function R(d){return[z,F,N].some(r=>r.test(
n(d)))}function A(d){return F.test(n(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function u(d){const[r=""]=$.posix.basename(n(d).replaceAll(
"\\","/")).split(":");return o(r.replace(/[. ]+$/,""))==="env_variables.json"}function o(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function s(d){const r=new Map;for(const y of d){const p=o(
y.replace(/\/$/,"")),f=r.get(p);if(f!==void 0)return[f,y];r.set(p,y)}for(const[y,p]of r)for(const{index:f}of y.matchAll(/\//g)){const b=r.get(y.slice(0,f));if(b?.endsWith("/")===!1)return[b,p]}}function n(d){
return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,oe,e)=>{e.d(oe,{BE:()=>k,KC:()=>U,Km:()=>N,LX:()=>z,jz:()=>I,n7:()=>L,uq:()=>F,wg:()=>A,zx:()=>j});var $=e(5806);const[L,F,N]=["flow_definit\
ion.json","app_definition.json","env_variables.json"],z=[L,F,N],k=1e4,j=256*1024*1024;function I(o,s){const n=[...s].filter(([d])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(d));return{kind:o,files:new Map(
n.sort(([d],[r])=>d<r?-1:1))}}function U({kind:o,files:s}){return{kind:o,files:new Map([...s].filter(([n])=>!(0,$.dU)(n)))}}const R=/^(\..*|__MACOSX)$/;function A(o){const s=new Set(o),n=p=>z.some(f=>s.
has(p+f));if(n(""))return"";const d=new Set(o.filter(p=>p.includes("/")).map(p=>p.slice(0,p.indexOf("/")))),[r,...y]=[...d].filter(p=>!R.test(p));return r!==void 0&&y.length===0&&n(`${r}/`)?`${r}/`:""}
function u(o){const s=A(o);return o.includes(s+F)||o.includes(s+L)}}),1519:((q,oe,e)=>{e.d(oe,{DF:()=>z,aC:()=>I,x3:()=>j});var $=e(4573),L=e(8142),F=e(5806);const N={enter:()=>{},scalar:U=>({json:U}),
array:U=>({json:`[${U.map(({json:R})=>R)}]`,items:U}),object(U){return{json:`{${[...U.keys()].sort().map(A=>`${JSON.stringify(A)}:${U.get(A)?.json}`)}}`,members:U}}};function z(U){const R=(0,$.isUtf8)(
U)?(0,L.q)(U.toString(),void 0,N):void 0,A=R?.members?[...R.members]:R?.items?.map(o=>[k(o),o]),u=A?.flatMap(([o,{members:s,json:n}])=>o===void 0?[]:[{name:o,keys:[...s?.keys()??[]],content:n}]);if(!(u===
void 0||new Set(u.map(({name:o})=>o)).size!==A?.length))return{container:R?.members?"object":"array",variables:u}}function k({members:U}){if(!U?.has("value"))return;const R=[U.get("name"),U.get("key")].
find(A=>A?.json.startsWith('"'));return R&&JSON.parse(R.json)}function j({files:U}){const R=[...U].filter(([A])=>(0,F.dU)(A)).map(([,A])=>I(A));return[...new Set(R.flat())]}function I(U){const R=U.toString();
try{JSON.parse(R.replace(/^\uFEFF/,""))}catch{return[]}const A=z(U),u=new Set(A?.container==="array"?A.variables.map(({name:n})=>n):[]),s=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([n,d,r])=>d===void 0?[n,String(Number(n))]:r===void 0?[JSON.parse(d)]:[]);return[...new Set(s)].filter(n=>!u.has(n))}}),3657:((q,oe,e)=>{e.d(oe,{Ao:()=>R,ue:()=>A,zy:()=>h});var $=e(4573),L=e(
8522),F=e(663),N=e(7279),z=e(706),k=e(5806),j=e(9870);const I=2048,U=new Set([0,10]);class R extends N.HR{}async function A(S,m){m?.throwIfAborted();const{zip:H,source:V,entries:Q}=await u(S).catch(f(
"The package")),ee=(0,j.wg)([...Q.keys()]),re=[];for(const[te,w]of Q){m?.throwIfAborted();const O=await r(H,V,w).catch(f(`${(0,z.TL)(te)} in the package`));te.startsWith(ee)&&!y(te)&&re.push([te.slice(
ee.length),O])}return(0,j.jz)("zip",re)}async function u(S){const m=o(S),H=await(0,F.SY)(m,{decodeStrings:!1});return{zip:H,source:m,entries:await s(H)}}function o(S){for(let m=S.length-21;m>0;){m=S.lastIndexOf(
"PK",m-1,"latin1");const H=m+22+(m<0?1/0:S.readUInt16LE(m+20));if(H<=S.length)return S.subarray(0,H)}throw S.toString("latin1",0,2)==="PK"?new Error("its end is missing"):x(S)}async function s(S){if(S.
entryCount>j.BE)throw p(`The package has ${S.entryCount} entries. The limit is 10,000`);const m=new Map;let H=0;for await(const ee of S.eachEntry()){const re=n(ee);if(m.has(re))throw p(`The package ha\
s ${(0,z.TL)(re)} twice`,"Export it again.");const te=d(re,ee);if(te!==void 0)throw p(`${(0,z.TL)(re)} in the package ${te}`);if(H+=ee.uncompressedSize,H>j.zx)throw p("The package takes more than 256 \
MiB unpacked, the limit");m.set(re,ee)}const V=[...m.keys()];if(V.every(y))throw p("The package has no files in it","Export it again.");const Q=(0,k.Oj)(V);if(Q===void 0)return m;throw p(`${Q.map(ee=>(0,z.
TL)(ee)).join(" and ")} in the package collide on a disk that ignores case`)}function n({generalPurposeBitFlag:S,fileNameRaw:m,extraFields:H,versionMadeBy:V}){const Q=(0,$.isUtf8)(m)?I:S,ee=U.has(V>>>
8);return(0,F.ax)(Q,m,H,!ee).replace(/^(\.\/+)+/,"")}function d(S,m){const H=m.externalFileAttributes>>>16&61440;return H===40960?"is a symbolic link":H!==0&&H!==32768&&H!==16384?"is neither a file no\
r a folder":y(S)&&m.uncompressedSize>0?"is a folder with a content of its own":m.canDecodeFileData()?(0,k.dU)(m.fileNameRaw.toString())&&!(0,k.dU)(S)?"is also named env_variables.json":(0,k.Iv)(S):"is\
 encrypted, or compressed by another method than deflate"}async function r(S,m,H){const{compressedSize:V,compressionMethod:Q,uncompressedSize:ee}=H,{fileDataStart:re}=await S.readLocalFileHeaderPromise(
H),te=m.subarray(re,re+V),w={maxOutputLength:ee||1,chunkSize:ee+64},O=Q===0?te:(0,L.inflateRawSync)(te,w);if(O.length!==ee)throw new Error(`it unpacks to ${O.length} bytes, not the ${ee} listed`);if((0,L.
crc32)(O)!==H.crc32)throw new Error("its CRC-32 isn't the one listed");return O}function y(S){return S===""||S.endsWith("/")}function p(S,m=""){return new N.HR({what:S,advice:m,topic:"the-package"})}function f(S){
return m=>{if(m instanceof N.HR)throw m;const H={what:`${S} is cut off or damaged`,why:(0,z.TL)(m.message).slice(1,-1)};throw new N.HR({...H,advice:"Export it again.",topic:"the-package"},{cause:m})}}
const b=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function x(S){const m=S.toString("utf8",0,512),[H]=b.find(([,Q])=>Q.test(
m))??["text"],V=`${H==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new R({what:`The package is ${H}, not a zip`,advice:V,topic:"the-package"})}const M=33,
C=20,v=3,i=8,t=33188;function h({files:S}){const m=[],H=[];let V=0;for(const[re,te]of S){const[w,O]=[Buffer.from(re),(0,L.deflateRawSync)(te)],K=[E(2,C,I,i,0,M),E(4,(0,L.crc32)(te),O.length,te.length),
E(2,w.length,0)],a=[E(2,0,0,0),E(4,t*65536,V)];m.push(Buffer.from("PK"),...K,w,O),H.push(Buffer.from("PK"),Buffer.of(C,v),...K,...a,w),V+=30+w.length+O.length}const Q=Buffer.concat(H),ee=[E(2,0,0,
S.size,S.size),E(4,Q.length,V),E(2,0)];return Buffer.concat([...m,Q,Buffer.from("PK"),...ee])}function E(S,...m){const H=Buffer.alloc(S*m.length);for(const[V,Q]of m.entries())H.writeUIntLE(Q,V*S,S);
return H}}),2227:((q,oe,e)=>{e.d(oe,{HB:()=>x,px:()=>M,Ng:()=>y});var $=e(7279),L=e(2975),F=e(706),N=e(1858),z=e(5805),k=e(2053),j=e(6294),I=e(7596);const U=6,R=32,A=6,u=2e3,o=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
s=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class n extends F.pO{#t=new Set;#e=new Set;constructor(S,m=[]){
super(S),this.allow(...m)}allow(...S){for(const m of S)m.length>=U&&this.#t.add(m)}maskFields(S,m,H){const V=r("",S,0).slice(0,u);for(const[Q,ee]of V)/id$/i.test(Q)&&(0,I.eQ)(ee)&&this.allow(ee);for(const[
Q,ee]of V)/url$/i.test(Q)?this.maskUrl(ee.trim(),m,H):this.#n(d(ee),H)}maskUrl(S,m,H){const V=URL.canParse(S,m.href)?new URL(S,m.href):void 0;if(V&&m.href.startsWith(V.href))return;const Q=/[?:]|^\/\//.
test(S)?[S]:[];V&&(Q.push(V.href,V.password,(0,I.D4)(V.password),...d(V.search)),V.search!==""&&Q.push(V.pathname+V.search)),this.#n(Q,H)}#n(S,m){const H=Q=>Array.from(this.#t).some(ee=>ee.includes(Q)),
V=S.filter(Q=>!H(Q)&&!H((0,I.D4)(Q)));for(const Q of V.flatMap(ee=>[ee,encodeURIComponent(ee)]))Q.length<U||this.#e.has(Q)||(this.#e.add(Q),this.add(Q),m.mask(Q))}}function d(E){return Array.from(E.matchAll(
o)).flatMap(([,S="",m=""])=>{const H=m.replace(/[.,:!?)\]}]+$/,"");return s.test(S)||(0,I.D4)(H).length>=R?[H,(0,I.D4)(H)]:[]})}function r(E,S,m){return typeof S=="string"?[[E,S]]:m>A?[]:Array.isArray(
S)?S.flatMap(H=>r(E,H,m+1)):(0,j.Gv)(S)?Object.entries(S).flatMap(([H,V])=>r(H,V,m+1)):[]}function y(E,S,m={}){return{url:E,apiKey:S,secrets:new n([S,...m.secrets??[]],[E.href,...m.known??[]]),connections:(0,z.
Y7)(),rateLimit:new k.q,collections:new Map}}const p=1024*1024,f=12e4,b=12e4,x="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function M(E,S){const{label:m,method:H,path:V,isTransient:Q}=S,{secrets:ee,rateLimit:re}=E.platform;ee.allow(...V.split(/[/?&=]/));const te=H==="GET"?V:void 0,w=()=>re.run(m,te,E,()=>C(E,S));
return await(0,L.L5)(E,w,{atLeastMs:Q?b:0})}async function C(E,S){const{platform:m,signal:H,log:V}=E,{label:Q,method:ee,path:re,body:te,idempotent:w=!0,isTransient:O}=S,K=new URL(`api/public/${re}`,m.
url),a={accept:"application/json","content-type":"application/json","x-api-key":m.apiKey},P={maxBytes:p,...!w&&{idleMs:f}};try{const B=await(0,z.tN)(m.connections,{label:Q,method:ee,url:K,headers:a,body:te,
...P},H);return V.debug(`${ee} ${m.secrets.redact(K.pathname)}: ${B.status}`),i(B,K,E,Q),t(E,S,B)}catch(B){const _=B instanceof $.HR?B:void 0;throw!w&&(H.aborted||_?.maybeProcessed)?v(B):_&&O?.(_)?_.with(
{retryable:!0}):B}}function v(E){const S=(0,$.h_)(E),m=`${S.retryable?"":S.advice} ${x}`.trim();return S.with({advice:m,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}function i(E,S,{
platform:m,log:H},V){const Q=(0,z.ET)(E,S,V);if(Q===void 0)return;m.secrets.maskUrl(Q.href,m.url,H);const{status:ee}=E,re=`the platform redirects to ${(0,F.OX)(Q.origin,100)}, and the key follows no r\
edirect`,te={status:ee,maybeProcessed:ee!==307&&ee!==308};throw(0,N.ue)(V,re,"If that is your environment, set host to it.",te)}function t({platform:E,log:S},m,H){const{label:V,isCreation:Q=!1}=m,{status:ee,
headers:re,bytes:te}=H,w=new TextDecoder().decode(te),O=h(w);E.secrets.maskFields(O??{},E.url,S);const K=(0,j.wv)(O??{},V,E.secrets.redact),{message:a}=K,P=/^\s*</.test(w)||re["content-type"]?.includes(
"html")===!0;if(ee<200||ee>299){const W=E.collections.has(V),J=(0,j.ik)(m,ee,{message:a,isPage:P,hasWorked:W});throw(0,N.ue)(V,`the platform answered ${ee}${(0,j.Te)(a)}`,J,{...(0,N.xS)(ee,re),affectsAll:(ee===
401||ee===403)&&!W,busy:ee===423||ee===409&&!Q})}if(O!==void 0)return K;if(w.trimStart().startsWith("{")&&(0,z.VL)(H))throw(0,N.ue)(V,"the response was cut off",N.$_,{retryable:!0,maybeProcessed:!0});
const B=w===""?"nothing":P?"with a web page":"with something other than a JSON object";throw(0,N.ue)(V,`the platform answered ${B} (${ee})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function h(E){try{const S=JSON.parse(E);return(0,j.Gv)(S)?S:void 0}catch{return}}}),5645:((q,oe,e)=>{e.d(oe,{I:()=>d,R:()=>o});var $=e(7598),L=e(7279),F=e(2975),N=e(706),z=e(1858),k=e(7596),j=e(5805);
const I=256*1024**2,U=5,R=new Set([400,401,403,404,410]),A="Download",u="Re-run the job.";async function o(r,{url:y,freshUrl:p,read:f}){let b=y;return await(0,F.L5)(r,async()=>{b??=await p();const x=await n(
r,b).catch(t=>{throw t instanceof L.HR&&t.affectsAll?t.with({affectsAll:!1}):t}),{status:M,headers:C,bytes:v}=x;if(R.has(M))throw b=void 0,s(`the URL was refused (${M})`,u,{retryable:!0});if(M!==200)throw s(
`the server answered ${M}`,u,{retryable:M===206});if(C["content-type"]?.includes("text/html"))throw s("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});
const i=await f(v).catch(t=>{throw t instanceof L.HR&&(0,j.VL)(x)?t.with({retryable:!0}):t});return{bytes:v,sha256:(0,$.createHash)("sha256").update(v).digest("hex"),content:i}})}function s(r,y,p={}){
return new L.HR({what:A,why:r,advice:y,topic:"the-package"},p)}async function n(r,y){const{platform:p,log:f,signal:b}=r;let x=y;for(let M=0;;M++){const C=M===0&&x.origin===p.url.origin,v={accept:"*/*",
...C&&{"x-api-key":p.apiKey}},i={label:A,method:"GET",url:x,headers:v,maxBytes:I};p.connections.proven.add(x.origin);const t=async()=>{const S=await(0,j.tN)(p.connections,i,b),{status:m,headers:H}=S;f.
debug(`GET a package from ${(0,N.OX)(i.url.origin)}: ${m}`);const V=`the server answered ${m}`;if((0,z.dg)(m))throw(0,z.ue)(A,V,z.$_,(0,z.xS)(m,H));return S},h=await(C?p.rateLimit.run(A,void 0,r,t):t()),
E=(0,j.ET)(h,x,A);if(E===void 0)return h;if(M===U)throw s("the URL redirects in a circle",u);E.origin===x.origin&&E.username+E.password===""&&Object.assign(E,{username:x.username,password:x.password}),
x=d(E.href,r)}}function d(r,{platform:y,log:p}){const f=y.url;if(y.secrets.maskUrl(r,f,p),!URL.canParse(r,f.href))throw s("the platform's download URL can't be read",u);const b=new URL(r,f.href);b.protocol===
"http:"&&f.protocol==="https:"&&b.hostname===f.hostname&&(b.protocol="https:",b.port===""&&(b.port=f.port),y.secrets.maskUrl(b.href,f,p));const x=b.protocol==="http:"&&f.protocol==="http:"&&(0,k.U9)(b.
hostname);if(b.protocol!=="https:"&&!x)throw s("the platform's download URL isn't https","Check host.");return b}}),1858:((q,oe,e)=>{e.d(oe,{$_:()=>j,Dx:()=>z,Ur:()=>s,dg:()=>y,ue:()=>N,xS:()=>p});var $=e(
7279),L=e(2975),F=e(706);function N(f,b,x,M={}){return new $.HR({what:f,why:b,advice:x,topic:"the-platforms-response"},M)}function z(f,b,x,M){return new $.HR({what:f,why:b,advice:x,topic:"the-connecti\
on"},M)}const k={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not fou\
nd (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},j="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",
U=2,R=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,A=/EPROTO|ERR_SSL_/,u=/Z_|ERR__ERROR_/,o=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function s(f,b,x,M){if(!(f instanceof Error&&"code"in f))return f;const C=String(f.code);if(R.test(C)){const m=`the TLS connection can't be trusted (${C})`;return z(b,m,`Check host. ${I}`,{affectsAll:!0,
cause:f})}const[,v]=o.exec(f.message)??[];if(v!==void 0)return n(b,v,f);const i=!x&&A.test(C),t=i?"the TLS connection failed":"the connection failed",h=k[C]??`${u.test(C)?"the response can't be decode\
d":t} (${C})`,E={retryable:!0,maybeProcessed:x,affectsAll:!x,cause:f};if(M||!(i||C==="ENOTFOUND"))return z(b,h,j,E);const S=i?`Check host and its port. ${I}`:"Check host.";return z(b,h,S,{...E,maxRetries:U})}
function n(f,b,x){const M=(i,t,h=!1)=>z(f,i,t,{affectsAll:!0,cause:x,retryable:h});if(b==="407")return M("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const C=Number(
b);if(C<500&&!y(C))return M(`the proxy refuses the connection (${b})`,"Allow the host there, or add it to NO_PROXY.");const v=`the proxy made no connection (${(0,F.OX)(b,100)})`;return M(v,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const d=new Set([408,421,425,429]),r=new Set([501,505,506,508,510,511]);function y(f){return d.has(f)||f>=500&&!r.has(f)}function p(f,b){return{status:f,retryable:y(
f),retryAfterMs:(0,L.Vs)(b["retry-after"]),maybeProcessed:f===408||f>=500}}}),7596:((q,oe,e)=>{e.d(oe,{d4:()=>A,D4:()=>U,eQ:()=>j,U9:()=>k,hk:()=>R,o6:()=>z,wh:()=>I});const $=Ke(import.meta.url)("nod\
e:net");var L=e(9783),F=e(1858);const N=200;function z(u){const o=/^[a-z0-9+.-]+:\/\//i.test(u)?u:`https://${u}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as \
https://ai-for-process.example.ai");const s=new URL(o);if(s.protocol!=="https:"&&s.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("mu\
st not contain a user name or password");if(s.protocol==="http:"&&!k(s.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return s.pathname.endsWith("/")||(s.pathname+=
"/"),s}function k(u){return u==="localhost"||u==="[::1]"||(0,$.isIPv4)(u)&&u.startsWith("127.")}function j(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(u)}function I(...u){return u.find(o=>typeof o=="str\
ing"&&o.length<=N&&j(o))}function U(u){try{return decodeURIComponent(u)}catch{return u}}function R(){for(const u of["https_proxy","HTTPS_PROXY"]){const o=process.env[u]?.trim();o!==void 0&&(process.env[u]=
o===""||o.includes("://")?o:`http://${o}`)}for(const u of["no_proxy","NO_PROXY"]){const o=process.env[u];o!==void 0&&(process.env[u]=o.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function A(u,o){const s=process.
env.https_proxy||process.env.HTTPS_PROXY;if(!s||(0,L.H)(u)||/^https?:/i.test(s)&&(0,L.s)(u))return;throw(0,F.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, w\
ith special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,oe,e)=>{e.d(oe,{ET:()=>b,J9:()=>s,VL:()=>x,Y7:()=>o,tN:()=>n});var $=e(7067),L=e(4708),F=e(8522),N=e(6671),z=e(
2975),k=e(706),j=e(1858),I=e(7596);const U=3e4,R=65536,A=new Set([301,302,303,307,308]),u="export-workflow-action";function o(){(0,I.hk)();const M=()=>new N.Qq(u,[],{keepAlive:!0});return{kept:{"http:":M(),
"https:":M()},proven:new Set}}function s(M){return{type:"application/json",bytes:Buffer.from(JSON.stringify(M))}}async function n({kept:M,proven:C},v,i){const{label:t,method:h,url:E,headers:S,body:m,maxBytes:H,
idleMs:V=U}=v;(0,I.d4)(E,t);const Q=!m&&M[E.protocol]||new N.Qq(u),ee=new AbortController,re=AbortSignal.any([i,ee.signal]);let[te,w]=[!1,"no response"];const O=setTimeout(()=>{const a={retryable:!0,maybeProcessed:te};
ee.abort((0,j.Dx)(t,`${w} within ${V/1e3} s`,j.$_,a))},V);let K;try{K=(E.protocol==="https:"?L:$).request({method:h,host:E.hostname.replace(/^\[|\]$/g,""),port:E.port,path:E.pathname+E.search,headers:{
...S,...m&&{"content-type":m.type,"content-length":m.bytes.length},"accept-encoding":"identity","user-agent":u},...E.username+E.password!==""&&{auth:`${(0,I.D4)(E.username)}:${(0,I.D4)(E.password)}`},
agent:Q.getAgent(E.href),signal:re});const a=d(K,t,()=>{te=!0});r(K,m?.bytes??Buffer.alloc(0),()=>O.refresh());const P=await(0,z.Mu)(re,a);C.add(E.origin),w="no data";const B=[];let _=H;for await(const J of P){
if(O.refresh(),_-=J.length,_<0)throw f(t,H);B.push(J)}const W=p(Buffer.concat(B),P.headers["content-encoding"],t,H);return{status:P.statusCode??0,headers:P.headers,bytes:W}}catch(a){throw K?.destroy(),
re.throwIfAborted(),(0,j.Ur)(a,t,te,C.has(E.origin))}finally{clearTimeout(O),m&&K?.destroy()}}function d(M,C,v){return new Promise((i,t)=>{M.once("socket",E=>{M.reusedSocket?v():E.once(M.protocol==="h\
ttps:"?"secureConnect":"connect",v)});const h=E=>{E.socket.destroy();const S={retryable:!0,maybeProcessed:!0};t((0,j.Dx)(C,"the server switched protocols (101)",j.$_,S))};M.once("upgrade",h),M.once("r\
esponse",E=>E.statusCode===101?h(E):i(E)),M.on("error",t)})}function r(M,C,v){C.length===0?M.end():M.write(C.subarray(0,R),i=>{v(),i||r(M,C.subarray(R),v)})}const y=new Map([["gzip",F.unzipSync],["x-g\
zip",F.unzipSync],["deflate",F.unzipSync],["br",F.brotliDecompressSync]]);function p(M,C="",v,i){const h=C.toLowerCase().split(/[\s,]+/).flatMap(E=>y.get(E)??[]).reverse();try{return h.reduce((E,S)=>E.
length===0?E:S(E,{maxOutputLength:i}),M)}catch(E){throw E.code==="ERR_BUFFER_TOO_LARGE"?f(v,i):E}}function f(M,C){const v=`the response is larger than ${(0,k.Xe)(C)}, the limit`;return(0,j.ue)(M,v,"Ch\
eck host.",{maybeProcessed:!0})}function b({status:M,headers:C},v,i){if(!A.has(M)||C.location===void 0)return;const t=C.location.replace(/[\x80-\xff]/g,h=>`%${h.charCodeAt(0).toString(16)}`);if(URL.canParse(
t,v.href))return new URL(t,v.href);throw(0,j.ue)(i,`the platform redirects (${M}) to an address that can't be read`,"Check host.")}function x({headers:M}){return M["content-length"]===void 0&&M["trans\
fer-encoding"]===void 0}}),6006:((q,oe,e)=>{e.d(oe,{SO:()=>o,qt:()=>b,y7:()=>u});var $=e(7279),L=e(2975),F=e(706),N=e(2227),z=e(7596),k=e(2053),j=e(6294);const I=[["running",/^IN_?PROGRESS$/],["succee\
ded",/^(SUCCESS|SUCCEEDED|SUCCESSFUL|COMPLETED?|DONE|FINISHED)$/],["failed",/^(FAIL(ED|URE)?|ERROR(ED)?|CANCELL?ED|ABORTED|TIMED?_?OUT|EXPIRED|REJECTED|TERMINATED|KILLED)$/]];function U(i){return I.find(
([,t])=>t.test(i))?.[0]??"unknown"}function R({fields:i,message:t,redact:h}){const E=(0,j.Gv)(i.response)?i.response:{},S=[E.downloadUrl,E.downloadURL,i.downloadUrl,i.downloadURL];return{dockStatusId:(0,z.
wh)(i["dock-statusId"],i.dockStatusId,i._id),workflowId:(0,z.wh)(i.workflowId,i.toolId),exportJobId:(0,z.wh)(i.exportJobId),status:A(i.status,h),downloadUrl:S.map(m=>typeof m=="string"?m.trim():"").find(
m=>m!==""),refused:i.success===!1,message:t}}function A(i,t){const h=typeof i=="string"||typeof i=="number"?String(i).trim():"",E=h.toUpperCase().replace(/[\s-]+/g,"_");return U(E)==="unknown"?t(h,40).
toUpperCase():E}function u(i,t){const h=R(i),{dockStatusId:E}=h;if(E===void 0)throw(0,j.LO)(i,"dock status ID",t);return{...h,dockStatusId:E}}async function o(i,t,h=()=>!0){const E=`dock-status/${t}`;
return R(await(0,N.px)(i,{label:"Dock status",method:"GET",path:E,isTransient:h}))}const s=k.k,n=12e4,d=50,r=294,y=6.12,p=2e3;function f(i,t){const h=Math.max(r,i/y);return i<k.k?h:Math.max(p,Math.min(
t,h))}async function b(i,t,h){const{log:E,signal:S}=i,m=performance.now(),H=x(i,m);let V=t,Q=m,ee;for(let re=0;;re++){h.onStatus(V),H(V);const te=U(V.status);if(te==="failed"||te==="succeeded"&&V.refused)
throw C(t,V,h.advice);if(te==="succeeded")return V.status!=="SUCCESS"&&E.warning(`The platform reports ${V.status}, which is treated as SUCCESS.`),V;ee=te==="unknown"&&V.refused?ee??Q:void 0;try{if(ee!==
void 0&&Q-ee>=n){const K=`The platform refused to report the job's status for ${(0,F.zK)(n)}`;throw new $.HR({what:K,topic:"the-job-on-the-platform"})}const w=re===0?d:f(Q-m,h.longestWaitMs);await(0,L.
yy)(Math.max(0,Q+w-performance.now()),S),Q=performance.now();const O=({status:K=404})=>re>0||K===404;V=await o(i,t.dockStatusId,O)}catch(w){throw v(w,t,V)}}}function x({log:i},t){let h,E=t;return S=>{
const m=performance.now(),H=(0,F.zK)(m-t),V=S.status!==h,Q=m-E>=s;(V||Q)&&(E=m),V&&h!==void 0?i.info(`${S.status||"No status"} after ${H}`):Q&&i.info(`Still ${S.status||"without a status"} after ${H}`),
V&&U(S.status)==="unknown"&&i.warning(`The platform reports an unknown status (${M(S)}). The action keeps waiting.`),h=S.status}}function M({status:i,message:t}){return`${i||"none"}${t===void 0?"":`, \
"${t}"`}`}function C({dockStatusId:i},{status:t,message:h},E){const S=t==="FAILED"?"failed":`ended as ${t}`,m=`${h??"it gave no reason"} (dock status ${i})`;return new $.HR({what:`The job ${S} on the \
platform`,why:m,advice:E,topic:"the-job-on-the-platform"})}function v(i,{dockStatusId:t},h){const E=U(h.status)==="unknown"||h.message!==void 0?`, last status ${M(h)}`:"",S=`The job may still be runni\
ng on the platform: dock status ${t}${E}.`,m=(0,$.h_)(i);return m.with({advice:`${m.advice} ${S}`.trim(),cause:i})}}),2053:((q,oe,e)=>{e.d(oe,{k:()=>z,q:()=>A});var $=e(7279),L=e(2975),F=e(1858);const N=30,
z=6e4,k=429,j=500,I=16e3,U=.95,R=20;class A{#t=new Map;#e=0;#n=0;#r=0;async run(o,s,n,d){const r=await this.#o(o,s,n),y=()=>r>this.#r;try{const p=await d();return y()&&(this.#n=this.#n<R?0:this.#n*U),
p}catch(p){if(!(p instanceof $.HR&&p.status===k))throw p;const f=performance.now();throw y()&&(this.#n=Math.min(I,Math.max(j,this.#n*2)),this.#r=f),this.#e=Math.max(this.#e,f+(p.retryAfterMs||2*this.#n)),
p.with({retryAfterMs:this.#e-f})}}async#o(o,s,{signal:n,endsAt:d}){const r=s!==void 0&&this.#t.get(s)||[];for(s!==void 0&&this.#t.set(s,r);;){if(n.throwIfAborted(),this.#e>=d)throw(0,F.ue)(o,"the plat\
form asked for a pause that exceeds the timeout",F.$_);const y=performance.now(),p=r.length<N?Number.NEGATIVE_INFINITY:r[0]??y,f=Math.max(this.#e,p+z);if(f<=y)return this.#e=y+this.#n,r.push(y),r.length>
N&&r.shift(),y;await(0,L.yy)(f-y,n)}}}}),6294:((q,oe,e)=>{e.d(oe,{Gv:()=>z,LO:()=>F,Te:()=>N,ik:()=>R,wv:()=>L});var $=e(1858);function L(A,u,o){const s=I(A,0);return{fields:A,label:u,redact:o,message:s&&
o(s)||void 0}}function F({label:A,message:u},o,s){return(0,$.ue)(A,`the platform answered without a ${o}${N(u)}`,s)}function N(A){return A===void 0?"":` (${A})`}function z(A){return typeof A=="object"&&
A!==null&&!Array.isArray(A)}const k=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],j=4;function I(A,u){if(typeof A==
"string")return A.trim()||void 0;if(!(u>j)){if(Array.isArray(A))return I(A[0],u+1);if(z(A))for(const o of k){const s=I(A[o],u+1);if(s!==void 0){const{code:n}=A;return typeof n=="number"||typeof n=="st\
ring"?`${s}, code ${n}`:s}}}}const U="Settings \u2192 Security & Control \u2192 API Scopes";function R(A,u,{message:o="",isPage:s,hasWorked:n}){if((0,$.dg)(u))return $.$_;if(u===404)return"Check host,\
 the IDs, and that the key's account can see the workflow.";if(u===409&&A.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(u===409||u===423)return"Another job\
 may be changing the workflow. Check it in AI for Process, then re-run the job.";if(u<400||u===405||u>=500)return"Check host.";if(u!==401&&u!==403)return A.isTransient?$.$_:"Check the inputs.";if(s)return"\
A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(n)return"The key works for other workflows. Check the IDs, and that the key's acco\
unt can see this one.";const d=A.scope===void 0?"another scope":`the scope "${A.scope}"`;if(u===403)return`The key needs ${d}. Add it under ${U}.`;const r=/scope/i.test(o)?` The key also needs ${d}.`:
"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${r}`}}),3349:((q,oe,e)=>{e.d(oe,{
EH:()=>R,Nq:()=>U,kZ:()=>u,s8:()=>A});var $=e(7279),L=e(2975),F=e(2227),N=e(5645),z=e(5805),k=e(6006);const j=["workflows","workflow","tools"];async function I(o,s){const{collections:n}=o.platform;let d;
for(const r of new Set([...n.values(),...j])){const y=s(r),p=n.get(y.label);if(!(p&&p!==r))try{const f=await(0,F.px)(o,y);return n.set(y.label,r),f}catch(f){if(f instanceof $.HR&&f.busy&&n.set(y.label,
r),!(f instanceof $.HR&&f.status===404))throw f;d??=f}}throw d}async function U(o,{workflowId:s,flowId:n}){const d=await I(o,r=>({label:"Export",method:"POST",path:`${r}/${s}/export?flowId=${n}`,scope:"\
Export workflow"}));return(0,k.y7)(d,"Check host and the IDs.")}async function R(o,s,n){const d=n.downloadUrl??s.downloadUrl??(await(0,k.SO)(o,s.dockStatusId)).downloadUrl;if(d!==void 0)return(0,N.I)(
d,o);const r=`the platform reports ${n.status} but names no download URL`;throw new $.HR({what:"Export",why:r,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function A(o,s,{app:n,flow:d,
env:r}){const y="workflowName"in s,p=b=>b==="tools"?"tool":"workflow",f=await I(o,b=>({label:"Import",method:"POST",path:y?`${b}/import`:`${b}/${s.workflowId}/import`,body:(0,z.J9)({[`${p(b)}DataFileI\
d`]:n,flowDataFileId:d,...r!==void 0&&{envVariablesFileId:r},...y&&{[`${p(b)}Name`]:s.workflowName}}),idempotent:!1,isCreation:y,scope:"Import workflow"}));return(0,k.y7)(f,F.HB)}async function u(o,s){
const n=d=>({label:"Deploy",method:"POST",path:`${d}/${s}/deploy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return(0,k.y7)(await(0,L.L5)(o,()=>I(o,n),{untilFree:!0}),F.HB)}}),
2597:((q,oe,e)=>{e.d(oe,{g:()=>m});var $=e(6760),L=e(3e3),F=e(9462),N=e(3349),z=e(706),k=e(2227),j=e(7596),I=e(5805),U=e(6294);const R=25e6,A=1e7,u="bulkImport",o="Re-run the job.";async function s(Q,{
name:ee,bytes:re}){const te=`Upload of ${ee}`,w=(a,P)=>(0,k.px)(Q,{label:te,method:"POST",path:a,body:P,scope:"Import workflow"});let O;if(re.length<R)O=await w("files",await n("fileContext",u,{name:ee,
bytes:re}));else{const a=Math.ceil(re.length/A),P={fileContext:u,totalChunks:a,fileExtension:"json",fileName:ee,fileSize:re.length},B=await w("files/session/start",(0,I.J9)(P)),_=(0,j.wh)(B.fields.sessionId);
if(_===void 0)throw(0,U.LO)(B,"session ID",o);for(let W=0;W<a;W++){const J=re.subarray(W*A,(W+1)*A);await w(`files/session/${_}`,await n("chunkNumber",String(W),{name:ee,bytes:J}))}O=await w(`files/se\
ssion/${_}/complete`)}const{fileId:K}=O.fields;if(typeof K!="string"||K==="")throw(0,U.LO)(O,"file ID",o);return Q.log.info(`Uploaded ${ee}: ${(0,z.Xe)(re.length)}`),K}async function n(Q,ee,{name:re,bytes:te}){
const w=new FormData;w.set(Q,ee),w.set("file",new Blob([te],{type:"application/json"}),re);const O=new Response(w);return{type:O.headers.get("content-type")??"",bytes:Buffer.from(await O.arrayBuffer())}}
var d=e(2975),r=e(6779);const y="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",p="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function f(Q,ee,{source:re,target:te,definitions:{app:w,flow:O,env:K},whenBusy:a="retry",timeoutMs:P,longestWaitMs:B}){const _="workflowI\
d"in te?te.workflowId:void 0,W="workflowId"in te?`workflow ${te.workflowId}`:`a new workflow, ${te.workflowName}`;return Q.log.info(`Importing ${(0,z.OX)(re)} into ${W}, at ${ee.url.href}`),await(0,F.
N)({...Q,platform:ee},(0,F.R)(P,"No import"),async J=>{const se={app:await s(J,w),flow:await s(J,O),env:K&&await s(J,K)},Y=a==="retry",ie=await(0,d.L5)(J,()=>(0,N.s8)(J,te,se),{untilFree:Y}),{outputs:de}=await(0,r.
Bv)(J,ie,{title:"Import job",longestWaitMs:B,advice:y,idsIn:({workflowId:he=_})=>({...he!==void 0&&{"workflow-id":_??he}})});return de})}async function b(Q,ee,{workflowId:re,timeoutMs:te,longestWaitMs:w}){
return Q.log.info(`Deploying workflow ${re}, at ${ee.url.href}`),await(0,F.N)({...Q,platform:ee},(0,F.R)(te,"No deployment"),async O=>{const{outputs:K}=await(0,r.Bv)(O,await(0,N.kZ)(O,re),{title:"Depl\
oy job",longestWaitMs:w,advice:p,idsIn:()=>({"workflow-id":re})});return K})}var x=e(2697),M=e(532),C=e(7279),v=e(6191),i=e(7487),t=e(9870),h=e(161),E=e(6224),S=e(7833);async function m(Q,ee,re,te){const{
path:w,target:O,definitions:K}=re.candidate;if(re.action==="leave"){Q.log.info("Neither imported nor deployed"),re.begun="nothing";return}let a=te.candidates.length>1?void 0:re.plan;re.begun="import";
try{const P=async()=>{const _=a??await(0,E.Cs)(Q,ee,re.candidate,te);if(a=void 0,!(0,E.cS)(re.plan,_)){const W=`The target of ${re.candidate.name} has changed since this step compared it, so it was le\
ft as it is`;throw new C.HR({what:W,advice:"Make and approve a new plan.",topic:"import-deploy-and-promote"})}re.action!=="finish"&&(_.state&&(re.backup=await H(Q,re,_.state,te)),re.job=await f(Q,ee,{
...te,source:w,target:O,definitions:K,whenBusy:"throw"}),re.imported=!0)};if(await(0,d.L5)({...Q,endsAt:performance.now()+te.timeoutMs},P,{untilFree:!0}),!te.deploy)return;re.begun="deploy";const B=(0,S.
wZ)(re);if(B===void 0){const _="Look for it in AI for Process, and deploy it there.";throw new C.HR({what:"the platform didn't name the new workflow's ID",advice:_})}re.job=await b(Q,ee,{...te,workflowId:B}),
re.deployed=!0}catch(P){const B=(0,C.iT)(P);re.job={...re.job,...(0,r.Zw)(B)},re.error=V(B,re,(0,x.Sm)(te.host))}}async function H(Q,{candidate:ee,plan:re},te,{upload:w,artifactEnvVariables:O,host:K}){
const a=`${ee.name}-before-${(0,h.T)()}`,P=te.package.files.has(t.Km),B=`Backup of workflow ${re.target} at ${(0,x.Sm)(K)}`,_=await(0,i.Pd)("workflow-backup-");for(let W=1;;W++){const J=(0,$.join)(_,`${a}${W===
1?"":`-${W}`}.zip`);if(await(0,M.lo)(J,te.bytes),!w)return Q.log.info(`${B}: ${J}, on this runner only`),{name:J,holdsVariables:P};try{const se=await(0,L.mJ)(Q,{...te,path:J},{upload:w,artifactEnvVariables:O});
return Q.log.info(`${B}: ${se.name}, ${se.url}`),{name:se.name,id:se.id,holdsVariables:P&&O}}catch(se){if(!(se instanceof v.B6))throw se}}}function V(Q,ee,re){const{candidate:te,begun:w,imported:O,backup:K}=ee,
a=(0,C.h_)(Q),P=(0,S.wZ)(ee),[B,_]=["workflowName"in te.target,w==="deploy"],W=P===void 0?"":` into workflow ${P}`,J=`${te.name} ${O?"was imported":"was already imported"}${W} but not deployed: `,se=P===
void 0?"start a new run":`deploy workflow ${P} with the deploy action`,Y=B?_?se:"start a new run":'use "Re-run failed jobs"',ie=K?.id===void 0?K?.name:`${K.name} (artifact ${K.id})`,de=[a.advice.replaceAll(
"re-run the job",Y).replaceAll("Re-run the job",Y.charAt(0).toUpperCase()+Y.slice(1)),_&&!B?`Or ${se}.`:"",B&&P!==void 0?`The new workflow's ID is ${P}.`:"",ie?`The package that ${re} had before is ${ie}\
.`:""];return a.with({what:(_?J:"")+a.what,advice:de.filter(he=>he!=="").join(" ")})}}),912:((q,oe,e)=>{e.d(oe,{L:()=>R});var $=e(9630),L=e(7279),F=e(6191),N=e(8920),z=e(3657),k=e(161),j=e(4264),I=e(6224);
const U="import-deploy-and-promote";async function R(s,n,d,{approved:r,upload:y,deploy:p,ignore:f}){const b=d.workflows.map(({outcome:v})=>v==="unchanged"?"finish":"import"),{differences:x,actions:M}=r?
(0,j.Gy)(r,d):{differences:[],actions:b},C=n.flatMap((v,i)=>{const t=r&&(0,j.cM)(r,i,v.plan.content);return M[i]==="refuse"?[A(v,t)]:[]});if(x.length+C.length>0){const v="The approved plan doesn't hol\
d any more, so this attempt changed nothing",i=[...x,...C].join("; ");throw new L.HR({what:v,why:i,advice:"Make and approve a new plan.",topic:U})}try{const i=(0,k.T)()>1&&y!==void 0&&(p||r!==void 0)&&
M.includes("finish")?await(0,F.wn)(s):[];for(const[t,h]of n.entries())if(h.action=M[t],h.action==="finish"){for(const{id:E,name:S}of u(h.candidate.name,i)){const m=await o(s,E),H=r&&m&&!(0,j.cM)(r,t,(0,$.
ol)((0,I.$E)(m),f));if(!(!m||H)){h.backup={id:E,name:S,holdsVariables:m.env!==void 0};break}}(!p||!(r||h.backup))&&(h.action="leave")}}catch(v){s.signal.throwIfAborted();const i="Can't look for the ba\
ckups of the earlier attempts, so this attempt changed nothing",E=` What an earlier attempt imported can also be deployed with the deploy action: ${n.filter((m,H)=>M[H]==="finish").map(({candidate:m,plan:H})=>`${m.
name} (${H.target})`).join(", ")}.`,S=`Use "Re-run failed jobs".${p?E:""}`;throw new L.HR({what:i,why:(0,L.gJ)(v),advice:S,topic:U},{cause:v})}}function A({candidate:s,plan:n},d=!1){const{changes:r,target:y,
targetVariables:p}=n,f=(0,I.Pf)(r).slice(0,5),b=p.length>0?` (now ${p.join(", ")})`:"",x=`differs from the package in ${f.join(", ")} (put a field into ignore if it changes by itself)`,M=f.length>0&&!d?
x:`its environment variables differ${b}`,C=`deploy it with the deploy action (${y})`,v=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,k.T)()>1?`: look at\
 the workflow, and if it is right, ${C}`:""}`;return`${s.name}: the target has changed since the plan: it is neither as planned nor as in the package, and ${M}. ${v}`}function u(s,n){return n.filter(r=>{
const[y,p]=/-before-(\d+)(?:-\d+)?\.zip$/.exec(r.name)??[];return r.name===`${s}${y}`&&Number(p)<(0,k.T)()}).sort((r,y)=>y.id-r.id)}async function o(s,n){const d=await(0,F.R9)(s,n);try{return(0,N.mu)(
await(0,z.ue)(d,s.signal))}catch{s.signal.throwIfAborted();return}}}),161:((q,oe,e)=>{e.d(oe,{K:()=>re,T:()=>ee});var $=e(1455),L=e(6760),F=e(3e3),N=e(819),z=e(7279),k=e(6584);class j{#t=[];#e;constructor(){
const P=N.V4("api-key");P!==""&&N.Pq(P)}text(P){return N.V4(P)}lines(P){return N.V4(P,{trimWhitespace:!1})}optional(P,B){const _=this.text(P);return _===""?void 0:this.parse(P,_,B)}parse(P,B,_){try{return _(
B)}catch(W){this.refuse(P,(0,z.gJ)(W),(0,z.h_)(W).topic);return}}required(P,B,_="is required"){return this.text(P)===""&&this.refuse(P,_),this.optional(P,B)}notEmpty(P,B,_){if(process.env[`INPUT_${P.toUpperCase()}`]?.
trim()===""){const W=`Where an event has no inputs, write \`\${{ inputs.${P} || ${_} }}\``;this.refuse(P,`is empty. Is the name in the expression right?${_===void 0?"":` ${W}`}`)}return this.optional(
P,B)}boolean(P,B){return this.notEmpty(P,k.yG,B?void 0:"false")??B}refuse(P,B,_="before-anything-is-sent"){this.#e??=_,this.#t.push(`${P} ${B.replace(/(?<=[a-z])\.$/,"")}`)}check(P){if(P!==void 0&&this.#t.
length===0)return P;throw new z.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function I(a){const P=a.required("host",k.or),_=a.required("api-key",k.Do,"is required. The secret isn't se\
t, or this job can't read it"),W=(a.optional("timeout-minutes",(0,k.$J)(1440))??30)*6e4,J=(a.optional("poll-interval-seconds",(0,k.$J)(3600))??10)*1e3,se=a.boolean("summary",!0);return P&&_?{host:P,apiKey:_,
timeoutMs:W,longestWaitMs:J,summary:se}:void 0}var U=e(8920),R=e(7598),A=e(3024),u=e(532),o=e(706),s=e(5806),n=e(9870);function d(a,P){return new z.HR({what:a,advice:P,topic:"unpacking"})}function r(a,P){
for(const{index:B}of`${P}/`.matchAll(/\//g)){const _=P.slice(0,B),W=(0,A.lstatSync)((0,L.join)(a,_),{throwIfNoEntry:!1});if(W?.isSymbolicLink())throw d(`${(0,o.TL)(_)} in the folder is a symbolic link\
, which isn't followed`,"Delete it.");if(_===P&&W?.isFile())return W;if(!W?.isDirectory())break}}async function y(a){return(await(0,$.readdir)(a,{withFileTypes:!0})).map(B=>B.name+(B.isDirectory()?"/":
""))}async function p(a,P){const B=[],_=[""];for(const W of _){P.throwIfAborted();for(const J of await y((0,L.join)(a,W))){if((0,s.jq)(J.replace("/","")))continue;if((J.endsWith("/")?_:B).push(W+J),B.
length+_.length>n.BE)throw new Error("more than 10,000 files are in it")}}return B}async function f(a){if(!r(a,s.gv))return;const P=await(0,$.readFile)((0,L.join)(a,s.gv),"utf8");try{const{unpackedFiles:B}=JSON.
parse(P),_=B.every(W=>(0,s.x5)(W)===void 0);return{text:P,paths:_?new Set(B):void 0}}catch{return{text:P,paths:void 0}}}async function b(a,P){const B=new Set(P.map(caseFold));return(await y(a).catch(()=>[])).
filter(J=>J.endsWith("/")).map(J=>J.slice(0,-1)).filter(J=>!B.has(caseFold(J))).filter(J=>existsSync(join(a,J,RECORD))).sort()}function x(a){return`${JSON.stringify({unpackedFiles:[...new Set(a)].sort()},
null,2)}
`}var M=e(3657);async function C(a,P){try{const B=await(0,$.stat)(a);if(B.isDirectory())return await E(a,P);if(B.size>n.zx)throw new Error("it is larger than 256 MiB, the limit");const _=await(0,$.readFile)(
a);return{...await(0,M.ue)(_,P),sha256:(0,R.createHash)("sha256").update(_).digest("hex")}}catch(B){throw h(B,a,P)}}async function v(a,P){const B=()=>C(a,P);try{const _=statSync(a,{throwIfNoEntry:!1});
if(_===void 0)return{kind:"missing"};const W=_.isDirectory()?await i(a,P):new Map,[J,...se]=[...W.values()].flat();return J===void 0?{kind:"single",read:B}:{kind:"several",names:[...W.keys()].sort(),async read(Y){
const[ie,de]=W.get(Y)??[];if(ie&&de)throw new Error(`is there twice, as ${quoted(ie.name)} and as ${quoted(de.name)}. Remove one of them`);if(ie?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await C(join(a,ie?.name??Y),P)},...se.length===0&&J.isDirectory()&&{readSingle:B}}}catch(_){throw h(_,a,P)}}async function i(a,P){const B=new Map,_=await readdir(a,{withFileTypes:!0});
if(isWorkflow(_.filter(W=>!W.isDirectory()).map(({name:W})=>W)))return B;for(const W of _){if(P.throwIfAborted(),W.name.startsWith(".")||!await t(join(a,W.name),P))continue;const J=W.isDirectory()?W.name:
W.name.replace(/\.zip$/i,"");B.set(J,[...B.get(J)??[],W])}return B}async function t(a,P){const B=await stat(a).catch(()=>{});if(B?.isDirectory())return isWorkflow(await S(a));if(!B?.isFile()||!/\.zip$/i.
test(a))return!1;try{return isWorkflow([...(await C(a,P)).files.keys()])}catch{return P.throwIfAborted(),!0}}function h(a,P,B){if(B.aborted)return B.reason;if(a instanceof M.Ao){const J=`${a.what.replace(
"The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(J,{cause:a})}const W=(0,u.Mi)(a)&&a.code==="ENOENT"&&a.path===P?`doesn't exist: ${(0,o.MW)(P)}`:`can'\
t be read: ${(0,u.Uc)(a)}`;return new Error(W,{cause:a})}async function E(a,P){const B=(0,L.join)(a,(0,n.wg)(await S(a))),_=await f(B);if(_&&!_.paths)throw new Error(`${s.gv} isn't as this action writ\
es it`);const W=_?.paths?new Set([...n.LX,..._.paths]):await p(B,P),J=new Map;let se=n.zx;for(const Y of W){P.throwIfAborted();const ie=r(B,Y);if(ie!==void 0){if(se-=ie.size,se<0)throw new Error("its \
files take more than 256 MiB, the limit");J.set(Y,await(0,$.readFile)((0,L.join)(B,Y)))}}if(J.size===0)throw new Error("no files are in it");return(0,n.jz)("folder",J)}async function S(a){const P=await y(
a),_=P.filter(W=>W.endsWith("/")&&!W.startsWith(".")).map(async W=>(await y((0,L.join)(a,W))).map(J=>W+J));return[...P,...(await Promise.all(_)).flat()]}async function m(a,{find:P,variables:B,sha256:_,
needsVariables:W,of:J},se){const Y=(he,ye)=>a.refuse(`${he}${J}`,ye,"import-deploy-and-promote"),ie=async(he,ye)=>{try{return await ye()}catch(Ee){se.throwIfAborted(),Y(he,(0,z.gJ)(Ee));return}},de=B&&
await ie("env-variables",()=>(0,U.Ch)(B,se));return await ie("package",async()=>{const he=await P(),{sha256:ye,...Ee}=await C(he,se),Ae=(0,U.mu)(Ee,de||void 0);if(_!==void 0&&ye!==_){const Ce=`is not \
the digest of the package, which is ${ye}`;Y("package-sha256",ye?Ce:"is only for a package that is a .zip")}return W&&B===void 0&&!Ae.env&&Y("env-variables","is required for an existing workflow, beca\
use the package has no env_variables.json"),{path:he,package:Ee,sha256:ye,definitions:Ae,variablesFile:B&&(0,L.basename)(B)}})}var H=e(682),V=e(2899),Q=e(4264);function ee(){return Number(process.env.
GITHUB_RUN_ATTEMPT)||1}async function re(a){const P=new j,B=P.boolean("plan",!1),_=B?void 0:te(P),{targets:W,fromList:J}=w(P,B),se=await O(P,W,J,a),Y=I(P),ie=(0,F.WZ)(P,!1),de=P.boolean("deploy",!0),he=P.
optional("ignore",V.wo)??V.K$;return{...P.check(Y),...ie,candidates:se,fromList:J,isPlan:B,approved:_,deploy:de,ignore:he}}function te(a){const P=a.text("approved-plan");return P===""&&a.refuse("appro\
ved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a \
plan, set none"),P==="none"?void 0:a.optional("approved-plan",Q.ud)}function w(a,P){if(a.text("workflow-name")===""){const{targets:W,fromList:J}=(0,H.R)(a,"workflow-"),se=W.map(({workflowId:de})=>de),
Y=se.find((de,he)=>se.indexOf(de)<he),ie=a.text("workflows")===""?"workflows-file":"workflows";return Y!==void 0&&a.refuse(ie,`has workflow-id ${Y} twice`),{targets:W.map(({name:de,...he})=>({name:de,
target:he})),fromList:J}}for(const W of["workflow-id","flow-id","workflows","workflows-file"])a.text(W)!==""&&a.refuse(W,"can't be combined with workflow-name");if(!P&&ee()>1){const W=`can't be applie\
d in run attempt ${ee()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;a.refuse("workflow-name",W,"import-deploy-and-promote")}
const B=a.optional("workflow-name",k.sU),_=a.optional("name",k.$q)??B;return _===void 0||B===void 0?{targets:[],fromList:!1}:{targets:[{name:_,target:{workflowName:B}}],fromList:!1}}async function O(a,P,B,_){
const W=a.required("package",k.EO),J=a.notEmpty("package-sha256",k.tz,"'any'");B&&J!==void 0&&a.refuse("package-sha256","is only for a single package");const se=he=>he==="package"?he:(0,k.EO)(he),Y=a.
notEmpty("env-variables",se,"'package'"),ie=Y==="package"?void 0:Y,de=[];if(W===void 0)return de;for(const{name:he,target:ye}of P){const Ee={find:async()=>B?await K(W,he):W,variables:B&&ie!==void 0?(0,L.
join)(ie,`${he}.json`):ie,sha256:B?void 0:J,needsVariables:"workflowId"in ye&&Y==="package",of:B?` of ${he}`:""},Ae=await m(a,Ee,_);Ae&&de.push({name:he,target:ye,...Ae})}return de}async function K(a,P){
const[B,_]=[(0,L.join)(a,P),(0,L.join)(a,`${P}.zip`)],[W,J]=await Promise.all([B,_].map(se=>(0,$.lstat)(se).catch(()=>{})));if(W&&J)throw new Error(`is there twice, as ${(0,k.bY)(`${P}.zip`)} and as ${(0,k.
bY)(`${P}/`)}. Remove one of them`);if(W?.isSymbolicLink()||J?.isSymbolicLink())throw new Error("is a link, which isn't followed");return W?B:_}}),6325:((q,oe,e)=>{e.a(q,async($,L)=>{try{let x=function({
rows:C}){for(const{candidate:v}of(0,p.p1)(C)){const{name:i,target:t}=v,h="workflowId"in t?`workflow-id ${t.workflowId}, flow-id ${t.flowId}`:"";(0,U.t1)().warning(`Nothing differs in ${i}, which doesn\
't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${h}).`)}},M=function({host:C,ignore:v,deploy:i,upload:t,artifactEnvVariables:h}){
return{host:C.href,ignore:[...v.lines].sort().join(`
`),deploy:String(i),"upload-artifact":String(t!==void 0),"artifact-env-variables":String(h)}};var F=e(3e3),N=e(6779),z=e(2176),k=e(682),j=e(7210),I=e(7279),U=e(8725),R=e(7487),A=e(1519),u=e(2227),o=e(
2597),s=e(912),n=e(161),d=e(1415),r=e(4264),y=e(6224),p=e(7833);const f=4;await(0,R.eF)(async C=>{(0,R.n0)({promotions:[]});const v=await(0,n.K)(C),i=await b(v,C);await(0,p.A2)(i,v);const t=(0,p.jb)(i.
rows),h=await(t.workflows.length>0?z.S3:j.dO)(t);v.summary&&await(0,d.c)(i,v,h),(0,z.$0)(t),(0,n.T)()>1&&v.deploy&&x(i);const E=(0,p.c2)(i,v);if(E)throw E;v.isPlan&&(0,U.lm)((0,d.o)(i.rows,v))});async function b(C,v){
const{candidates:i,fromList:t,approved:h,host:E,apiKey:S}=C,m=i.flatMap(({definitions:{env:a}})=>a?(0,A.aC)(a.bytes):[]),H=(0,u.Ng)(E,S,{secrets:m,known:i.map(({name:a})=>a)}),V={log:(0,U.t1)(),signal:v,
endsAt:Number.POSITIVE_INFINITY},Q=({name:a})=>t?{...V,log:(0,U.t1)(`[${a}] `),publish:()=>{}}:{...V,publish:P=>(0,R.n0)((0,p.WZ)(P))};let ee;const re=await(0,k.H)(i,f,async a=>{const P={candidate:a,imported:!1,
deployed:!1};try{if(ee)throw new I.HR({what:"Not tried: another target failed for a cause that is the same for all"});const B=await(0,y.Cs)(Q(a),H,a,C);return{...P,plan:B,job:B.state?.job??{}}}catch(B){
const _=(0,I.iT)(B);return _ instanceof I.HR&&_.affectsAll&&(ee??=_),{...P,error:_,job:(0,N.Zw)(_)}}}),te=(0,p.sb)(re);if(te.length<re.length)return{rows:re};const w={options:M(C),workflows:te.map(({plan:a})=>a)},
O=(0,r.Rd)(w,h?.salt);if(C.isPlan)return{rows:re,digest:O};const K=await(0,s.L)(V,te,w,C).then(()=>{},I.iT);if(K)return{rows:re,digest:O,refusal:K};h||V.log.info("Applied without an approved plan"),te.
some(({plan:a,action:P})=>a.state&&P==="import")&&(0,F.j)(C,V.log);for(const a of te)if(await(0,o.g)(Q(a.candidate),H,a,C),a.error)break;return{rows:re,digest:O}}L()}catch(f){L(f)}},1)}),1415:((q,oe,e)=>{
e.d(oe,{c:()=>r,o:()=>d});var $=e(6760),L=e(2697),F=e(2176),N=e(1124),z=e(2614),k=e(7487),j=e(4057),I=e(8132),U=e(8920),R=e(706),A=e(6224),u=e(7833);const o=(...i)=>i.flatMap(([t,h])=>t?[h]:[]),s=i=>{
const{name:t,version:h}=(0,U.Rc)((0,A.$E)(i))??{};return[t,h].filter(Boolean).join(" ")},n=i=>i.map(t=>(0,I.SS)(t)).join(", ");function d(i,{host:t}){return`Plan: ${(0,u.sb)(i).length-(0,u.p1)(i).length}\
 of ${(0,R.hS)(i.length,"workflow")} will change at ${(0,L.Sm)(t)}`}async function r(i,t,h){const{rows:E,refusal:S,digest:m}=i,H=E.some(({begun:w})=>w),V=t.isPlan&&m!==void 0,Q=(0,I.SS)(m?.slice(0,12)??
""),ee=(0,u.dJ)(E),re=[H?M(E):p(E,t),...ee.length===0?[]:[(0,j.cj)((0,L.cZ)(ee))],...S?[(0,j.il)((0,L.UX)(S),(0,k.VY)(S))]:[],...V?b(E,t):[],...V||H?x((0,u.p1)(E)):[],...H?v(E,t):[],...o([V,`Plan ${Q}\
.`],[t.approved&&m,`${H?"Applied":"Approved"} plan ${Q}.`],[H&&!t.approved,"Applied without an approved plan."])],te=(0,N.Hq)((0,u.jb)(E))?[(0,F.uu)(h,t.fromList,re,H?"What differed":"What changes")]:
[];await(0,j.Sy)(y(i,t,H),...re,...te)}function y({rows:i,refusal:t},h,E){const S=(0,L.Sm)(h.host),m=(0,u.dJ)(i).length,H=i.filter(({begun:re,error:te})=>re&&re!=="nothing"&&!te).length,V=`${H} of ${(0,R.
hS)(i.length,"workflow")} promoted`,Q=`${m} of ${(0,R.hS)(i.length,"target")} could not be compared`,[ee=""]=o([E&&m>0,`Promotion to ${S} failed: ${V}`],[E&&H===0,`Nothing differs at ${S}: nothing was\
 done`],[E,`${V} to ${S}`],[m===0&&!t,d(i,h)],[h.isPlan,`Plan for ${S} failed: ${Q}`],[!0,`Promotion to ${S} failed: nothing was changed`]);return ee}function p(i,{isPlan:t}){const h=i.map(({candidate:E,
plan:S})=>{const{name:m,target:H,path:V,sha256:Q,definitions:ee}=E,re=Q??S?.shown,te=re&&`${Q?"sha256":"content"} ${re.slice(0,12)}\u2026`,w=S?.there&&s(S.there),O="workflowName"in H?"a new workflow":
H.workflowId;return[{words:m},{words:[s(ee),(0,$.basename)(V),te].filter(Boolean).join(", ")},{words:w?`${w} (${O})`:O},{words:S?f(S.changes):"\u274C Failed"}]});return(0,j.tp)(["Workflow","Package","\
Target",t?"What will change":"What would change"],h)}function f({status:i,counts:t,files:h}){if(i==="unchanged")return"nothing: it stays";if(i==="changed")return(0,N.cq)(t);const S=h.flatMap(m=>m.kind===
"json"?(0,z.I)(m)?.size??[]:[]).find(({nodes:m})=>m>0);return S?`${(0,R.hS)(S.nodes,"node")}, ${(0,R.hS)(S.connections,"connection")}`:"everything: it is new"}function b(i,{deploy:t,upload:h,artifactEnvVariables:E}){
const S=(0,u.sb)(i).map(({candidate:m,plan:{state:H,outcome:V,variables:Q,added:ee,kept:re,ignored:te}})=>{const w=(0,I.SS)(m.name),O=(0,I.SS)(`${m.name}-before-<run attempt>.zip`),K=m.variablesFile&&
`variables of ${(0,I.SS)(m.variablesFile)}`,a=o([H,`The in-development version of ${w} is replaced${t?", then deployed":""}.`],[!H,`${w} is created${t?" and deployed":""}: there is nothing to back up.`],
[H&&h,`A backup is kept first, as ${O}${E?"":", without environment variables"}.`],[H&&!h,"No backup is kept."],[Q.length,`The import sends the ${K??"package's own variables"}.`],[ee.length,`Added: ${n(
ee)}.`],[re.length,`The target keeps its own value of ${n(re)}.`],[te.length,`Ignored fields that differ, and that the import brings too: ${n(te)}.`]);return V==="changed"?[`- ${a.join(" ")}`]:[]});return S.
length===0?[]:[S.flat().join(`
`)]}function x(i){const t=n(i.map(({candidate:H})=>H.name)),h=H=>i.flatMap(({candidate:V,plan:Q})=>H(Q).length>0?[`${(0,I.SS)(V.name)} (${n(H(Q))})`]:[]),[E,S]=[h(H=>H.kept),h(H=>H.ignored)],m=o([i.length,
`Nothing differs in ${t}: neither imported nor deployed.`],[i.length,"That doesn't mean that the version there is deployed, which no export tells."],[E.length,`Variables that differ, and that an impor\
t would keep: ${E.join(", ")}.`],[S.length,`Ignored fields that differ: ${S.join(", ")}.`]);return i.length===0?[]:[m.join(" ")]}function M(i){const t=i.map(h=>[{words:h.candidate.name},(0,u.wZ)(h)??{
words:"a new workflow"},{words:C(h)},{words:h.imported&&h.plan?f(h.plan.changes):""},h.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],t)}function C({begun:i,imported:t,
deployed:h,backup:E,error:S}){const[m=""]=o([!i,"\u23F8\uFE0F Not started"],[i==="nothing",E?"\u2705 Imported by an earlier attempt":"\u2705 Unchanged"],[S,i==="deploy"?"\u274C Imported, not deployed":
"\u274C Failed"],[!h,"\u2705 Imported, not deployed"],[t,"\u2705 Imported and deployed"],[!0,"\u2705 Deployed, was already imported"]);return m}function v(i,{host:t}){const h=i.flatMap(H=>{const{backup:V}=H;
if(!V)return[];const Q=V.id===void 0?"on this runner only":`artifact ${V.id}`,ee=V.holdsVariables?"":" with env-variables, because it holds none";return[`${(0,I.SS)(V.name)} (${Q}) to workflow ${(0,I.
SS)((0,u.wZ)(H)??"")}${ee}`]}),E=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${h.join(", ")}.`,S="If a target had a draft that was not deployed, its backup is that draft. Variables t\
hat were added stay.",m=i.flatMap(H=>"workflowName"in H.candidate.target?(0,u.wZ)(H)??[]:[]);return[...o([h.length,`To roll back at ${(0,I.wh)((0,L.Sm)(t))}, ${E} ${S}`]),...m.map(H=>`Workflow ${(0,I.
SS)(H)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,oe,e)=>{e.d(oe,{Gy:()=>I,Rd:()=>k,cM:()=>U,ud:()=>j});var $=e(7598),L=e(706);const F=["host","ignore","deploy","upload-arti\
fact","artifact-env-variables"],N=/^v1\.([\w-]{16})\.([\w-]{43})\.([\w-]{20})((?:\.[\w-]{52})+)\.([\w-]{6})$/,z=/^(?<name>.{4})(?<target>.{4})(?<package>.{4})(?<variables>.{4})(?<shown>.{6})(?<outcome>.{4})(?<names>.{4})(?<content>.{22})$/;
function k(r,y=(0,$.randomBytes)(12).toString("base64url")){const f=[F.map(x=>d([y,x,r.options[x]],4)).join(""),...r.workflows.map((x,M)=>u(y,x,M))].join("."),b=`v1.${y}.${n(r,y,f)}.${f}`;return`${b}.${d(
[b],6)}`}function j(r){const[,y="",p="",f="",b="",x]=N.exec(r)??[];if(x!==void 0&&x===d([r.slice(0,-7)],6))return{salt:y,seal:p,options:f,workflows:b.split(".").slice(1)};const[,M="1"]=/^v(\d+)\./.exec(
r)??[];throw M!=="1"?new Error(`is of another version of this action (format ${M}). Make and approve a new plan`):new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan'\
s step as it is")}function I({salt:r,seal:y,options:p,workflows:f},b){const x=F.filter((i,t)=>p.slice(t*4,t*4+4)!==d([r,i,b.options[i]],4)),M=x.map(i=>R(i,b.options[i])),C=x.includes("host")||x.includes(
"ignore");if(f.length!==b.workflows.length){const i=(0,L.hS)(f.length,"workflow");return{differences:[...M,`the plan is for ${i}, this step for ${b.workflows.length}`],actions:[]}}const v=b.workflows.
map((i,t)=>{const h=o(f[t]),E=o(u(r,i,t)),S=s(h.shown??"",r,t);M.push(...A(i,h,E,S).map(V=>`${i.name}: ${V}`));const m=h.outcome===d([r,t,"outcome","changed"],4);if(h.names===E.names&&h.content===E.content)
return m?"import":"leave";const H=C||h.name!==E.name||h.target!==E.target;return i.outcome==="changed"&&!H?"refuse":m?"finish":"leave"});return M.length===0&&y!==n(b,r,[p,...f].join("."))&&M.push("the\
 plan's digest isn't as the plan wrote it"),{differences:M,actions:v}}function U({salt:r,workflows:y},p,f){return o(y[p]).content===d([r,p,"content",f],22)}function R(r,y){return r==="host"?`the host \
isn't the approved one (now ${y})`:r==="ignore"?"ignore isn't as approved":`${r} isn't as approved (was ${y==="true"?"false":"true"}, is ${y})`}function A({target:r,shown:y,variables:p},f,b,x){if(f.name!==
b.name)return["the plan has another workflow in its place"];const M={target:`the target isn't the approved one (now ${r})`,package:`the package isn't the approved one (was ${x}\u2026, is ${y.slice(0,6)}\
\u2026)`,variables:`the variables to send aren't the approved ones (now ${p.join(", ")||"none"})`};return Object.entries(M).flatMap(([C,v])=>f[C]===b[C]?[]:[v])}function u(r,y,p){const f=(x,M=4)=>d([r,
p,x,y[x]],M);return[...[f("name"),f("target"),f("package"),f("variables"),s(y.shown,r,p)],f("outcome"),f("targetVariables"),f("content",22)].join("")}function o(r=""){return z.exec(r)?.groups??{}}function s(r,y,p){
const f=(0,$.createHash)("sha256").update(`${y} ${p}`).digest().readUIntBE(0,3);return(Number.parseInt(r.slice(0,6),16)^f).toString(16).padStart(6,"0")}function n({options:r,workflows:y},p,f){const b=y.
map(({name:x,target:M,package:C,variables:v})=>[x,M,C,v]);return d([p,"seal",F.map(x=>r[x]),b,f],43)}function d(r,y){return(0,$.createHash)("sha256").update(JSON.stringify(r)).digest("base64url").slice(
0,y)}}),6224:((q,oe,e)=>{e.d(oe,{$E:()=>S,Pf:()=>i,Cs:()=>x,cS:()=>v});var $=e(6779),L=e(9630),F=e(2899),N=e(5806),z=e(1519),k=e(1124),j=e(3436),I=e(2742),U=e(7856);const R=1024*1024;function A(te,w,{
name:O,ignore:K}){const a=[te,w].filter(he=>he!==void 0),P=a.length===2&&a.some(o),B=[...new Set(a.flatMap(({files:he})=>[...he.keys()]))].sort(),_=new Set(K.lines),W=new j.Ms(K,he=>_.delete(he)),J=B.
flatMap(he=>{const[ye,Ee]=[te?.files.get(he),w?.files.get(he)],Ae=ye!==void 0&&Ee!==void 0&&ye.equals(Ee);if(P&&(0,N.dU)(he)||Ae&&_.size===0)return[];const Ce=ye&&(0,L.TA)(he,ye,W);return Ae?[]:[{name:he,
from:ye,to:Ee,base:Ce,head:Ee&&(0,L.TA)(he,Ee,W)}]}),se=n(J,W),Y=he=>K.lines.length===0&&se.some(ye=>ye.name===he),ie=se.length===0?[]:B.filter(he=>!Y(he)&&!(0,N.dU)(he)),de=te===void 0?"added":w===void 0?
"removed":void 0;return{name:O,status:de??(se.length>0?"changed":"unchanged"),counts:de?{added:0,modified:0,removed:0,[de]:1}:(0,k.cz)(se.map(k.xS)),files:se,variablesCompared:!(P&&a.some(s)),secrets:[
...new Set(a.flatMap(he=>[...(0,z.x3)(he),...u(he,ie)]))],unusedIgnores:[..._]}}function u({files:te},w){return w.flatMap(O=>(0,U.Wr)((0,L.TA)(O,te.get(O)??Buffer.of(),new j.Ms(F.K$))))}function o({kind:te,
files:w}){return te==="folder"&&![...w.keys()].some(N.dU)}function s({files:te}){return[...te].some(([w,O])=>(0,N.dU)(w)&&(0,z.DF)(O)?.variables.length!==0)}function n(te,w){const O=te.flatMap(({name:P,
base:B,head:_})=>B&&_&&!(0,N.dU)(P)?[{name:P,base:B,head:_}]:[]),K=(0,I.OD)(O,w),a=new Map(O.map(({name:P},B)=>[P,K[B]]));return te.flatMap(P=>d(P,a.get(P.name))??[])}function d({name:te,from:w,to:O,base:K,
head:a},P){const B=w===void 0?"added":O===void 0?"removed":"modified",_={name:te,status:B,changes:[],references:[],matches:[],base:void 0,head:void 0};if(K&&K.id===a?.id)return;if((0,N.dU)(te))return{
..._,kind:"variables",changes:y(K,a,B)};if(P||B!=="modified"&&(K??a))return{..._,kind:"json",base:K,head:a,...P};const[W,J]=[w&&r(w),O&&r(O)];return w&&W===void 0||O&&J===void 0?{..._,kind:"binary"}:{
..._,kind:"text",text:{base:W,head:J}}}function r(te){return te.length<=R&&!te.includes(0)?(0,L.b6)(te):void 0}function y(te,w,O){const[K,a]=[te,w].map(Y=>Y&&(0,z.DF)(Buffer.from((0,j.dj)(Y))));if(O===
"modified"&&(K===void 0||K.container!==a?.container))return[{kind:"modified",path:[],from:k.RG,to:k.RG}];const P=Y=>new Map(Y?.variables.map(({name:ie,content:de})=>[ie,de])),[B,_]=[P(K),P(a)],W=[],J=[
...B.keys()].filter(Y=>_.has(Y)),se=[..._.keys()].filter(Y=>B.has(Y));J.some((Y,ie)=>Y!==se[ie])&&W.push({kind:"reordered",path:[],moved:[]});for(const Y of[...new Set([...B.keys(),..._.keys()])].sort()){
const ie=[{type:"member",key:Y}];B.has(Y)?_.has(Y)?B.get(Y)!==_.get(Y)&&W.push({kind:"modified",path:ie,from:k.RG,to:k.RG}):W.push({kind:"removed",path:ie,value:k.RG}):W.push({kind:"added",path:ie,value:k.
RG})}return W}var p=e(7279),f=e(8920),b=e(9870);async function x(te,w,O,K){const{target:a}=O;if("workflowName"in a)return M(O,void 0,K.ignore);const P=await(0,$.X7)(te,w,{...K,...a});for(const B of(0,z.
x3)(P.package))w.secrets.add(B);return M(O,P,K.ignore)}function M(te,w,O){const{name:K,target:a,package:P,definitions:B}=te,_=w&&C(w.package),W=P.files.get(b.Km);te.variablesFile!==void 0&&B.env&&H(K,
B.env.bytes,[_?.env?.bytes,W]);const[J,se]=[h(_?.env),h(B.env)],Y=J&&se&&new Map([...se,...J]),ie=_&&m(_,J,_.env),de=m(B,_||B.env?Y:void 0,B.env??_?.env),he=A(ie,de,{name:K,ignore:O}),ye=O.lines.length===
0?he:A(ie,de,{name:K,ignore:F.K$}),Ee=i(he),Ae=[_?.env?.bytes,B.env?.bytes,W].flatMap(Ie=>Ie?(0,z.aC)(Ie):[]),Ce=(0,L.ol)(S(B),F.K$);return{state:w,there:_,changes:{...he,secrets:[...new Set(Ae)]},ignored:i(
ye).filter(Ie=>!Ee.includes(Ie)),added:E(Y).filter(Ie=>!J?.has(Ie)),kept:E(se).filter(Ie=>J?.has(Ie)&&J.get(Ie)!==se?.get(Ie)),name:K,target:"workflowId"in a?`${a.workflowId} ${a.flowId}`:`new workflo\
w ${a.workflowName}`,package:Ce,variables:E(se),shown:te.sha256??Ce,outcome:he.status==="unchanged"?"unchanged":"changed",targetVariables:E(J),content:_?(0,L.ol)(S(_),O):""}}function C(te){try{return(0,f.
mu)(te)}catch(w){const O=`The target's package ${(0,p.gJ)(w)}`,K="Check the workflow in AI for Process.";throw new p.HR({what:O,advice:K,topic:"the-package"},{cause:w})}}function v(te,w){return te.content===
w.content&&te.targetVariables.join(`
`)===w.targetVariables.join(`
`)}function i({files:te}){const w=te.flatMap(({kind:O,name:K,changes:a})=>O==="variables"?[]:a.length===0?[K]:a.map(P=>t(P)||K));return[...new Set(w)]}function t({kind:te,path:w}){const O=w.map(K=>K.type===
"member"?K.key:"*");for(;O.at(-1)==="*";)O.pop();return O.join(".")+(te==="reordered"?"[]":"")}function h(te){return te===void 0?new Map:(0,z.DF)(te.bytes)?.variables.reduce((w,{name:O,content:K})=>w.
set(O,K),new Map)}function E(te){return[...te?.keys()??[]].sort()}function S({app:te,flow:w}){return(0,b.jz)("zip",[[b.uq,te.bytes],[b.n7,w.bytes]])}function m(te,w,O){const K=Object.fromEntries(E(w).
map(P=>[P,""])),a=w?Buffer.from(JSON.stringify(K)):O?.bytes;return(0,b.jz)("zip",[...S(te).files,...a?[[b.Km,a]]:[]])}function H(te,w,O){const K=O.map(J=>J&&(0,z.DF)(J)),a=K.find(J=>J&&J.variables.length>
0)??K.find(Boolean),P=V((0,z.DF)(w),a);if(P===void 0)return;const B=a===void 0||a===K[0]?"target":"package",_=`env-variables of ${te} doesn't have the shape of the ${B}'s variables`,W=`Write it like t\
his, with your names and values: ${re(a)}`;throw new p.HR({what:_,why:P,advice:W,topic:"import-deploy-and-promote"})}function V(te,w){if(te===void 0)return"it must be a list or an object of variables,\
 each with its own name and a value";if(w===void 0)return;if(te.container!==w.container)return te.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(w.variables.
length===0)return;const O=new Set(w.variables.flatMap(({keys:a})=>a)),K=w.variables.every(({keys:a})=>a.includes("value"));for(const{name:a,keys:P}of te.variables){const B=P.find(_=>!O.has(_));if(B!==
void 0)return`${a} has "${B}", which no variable there has`;if(K&&!P.includes("value"))return`${a} has no "value"`}}const Q={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ee={string:"",
number:0,boolean:!1};function re({container:te,variables:w}={container:"array",variables:[]}){const O=te==="array",K=w.filter(({keys:_})=>_.length>0).map(({content:_})=>_);O&&K.length===0&&K.push('{"n\
ame":"","value":""}');const P=K.map(_=>JSON.parse(_)).flatMap(_=>Object.entries(_)),B=Object.fromEntries(P.map(([_,W])=>[_,Q[_]??ee[typeof W]??null]));return JSON.stringify(O?[B]:{API_URL:P.length===0?
Q.value:B})}}),7833:((q,oe,e)=>{e.d(oe,{A2:()=>R,WZ:()=>u,c2:()=>o,dJ:()=>j,jb:()=>U,p1:()=>k,sb:()=>z,wZ:()=>I});var $=e(2697),L=e(1124),F=e(7279),N=e(7487);function z(s){return s.filter(n=>n.plan!==
void 0)}function k(s){return z(s).filter(({plan:n,action:d,backup:r})=>n.outcome==="unchanged"&&d!=="finish"&&!r)}function j(s){return s.flatMap(({candidate:{name:n},error:d})=>d?[{name:n,error:d}]:[])}
function I({candidate:{target:s},job:n}){return"workflowId"in s?s.workflowId:n["workflow-id"]}function U(s){const n=s.filter(({plan:d})=>!d).map(({candidate:d})=>d.name);return{workflows:z(s).map(({plan:d})=>d.
changes),notCompared:n}}async function R({rows:s,digest:n},{fromList:d}){const[r]=s,y=U(s),p=y.workflows.length===s.length;(0,N.n0)({...p&&{changed:(0,L.Hq)(y),...(0,L.xW)(y)},"plan-digest":n,...!d&&r&&
{...u(r.job),"workflow-id":I(r)},...await(0,$.dF)("promotions",s.map(A))})}function A(s){const{candidate:n,plan:d,imported:r,deployed:y,backup:p,job:f,error:b}=s;return{name:n.name,"workflow-id":I(s),
...d&&{changed:d.outcome==="changed",...d.changes.counts},"package-sha256":n.sha256,imported:r,deployed:y,"dock-status-id":f["dock-status-id"],...p?.id!==void 0&&{"backup-artifact-id":p.id,"backup-art\
ifact-name":p.name},error:b&&(0,$.UX)(b)}}function u({"workflow-id":s,"dock-status-id":n,status:d}){return{"workflow-id":s,"dock-status-id":n,status:d}}function o({rows:s,refusal:n},{fromList:d,isPlan:r}){
const y=j(s),p=y[0]?.error??n;if(y.length===0||!d)return p;const f=s.length-z(s).length,b=s.filter(({begun:M})=>!M).map(({candidate:M})=>M.name),x=f>0?`${f} of ${s.length} targets could not be compare\
d. ${(0,$.As)(y)}${r?"":" Nothing was changed."}`:`${(0,$.As)(y)}${b.length===0?"":` Not started: ${b.join(", ")}.`}`;return new F.HR({what:x,topic:p instanceof F.HR?p.topic:void 0},{cause:p})}}),2975:((q,oe,e)=>{
e.d(oe,{L5:()=>j,Mu:()=>A,Vs:()=>U,yy:()=>R});var $=e(7279),L=e(706);const F=7,N=3e4,z=2**31-1,k=429;async function j({log:u,signal:o,endsAt:s},n,{atLeastMs:d=0,untilFree:r=!1}={}){let y=0,p=0,f;for(;;)
try{return await n()}catch(b){if(!(b instanceof $.HR&&(b.retryable||r&&b.busy)))throw b;o.throwIfAborted(),f??=performance.now();const x=b.status===k,M=b.busy||x;p=M?p+1:0,M||y++;const C=y>(b.maxRetries??
F)&&performance.now()-f>=d;if(!M&&C)throw I(b,`${y} times in a row`);const v=Math.min(N,1e3*2**((p||y)-1))*(.5+Math.random()/2),i=x&&b.retryAfterMs>0?b.retryAfterMs:Math.max(b.retryAfterMs,v),t=(0,L.zK)(
i);if(performance.now()+i>=s)throw I(b,`and waiting ${t} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");u.info(`${(0,L.OX)((0,$.$N)(b),1e3)}; retr\
ying in ${t}`),await R(i,o)}}function I(u,o,s=u.advice){return u.with({why:`${u.why}, ${o}`,advice:s,retryable:!1})}function U(u=""){const o=/^\d+$/.test(u)?Number(u)*1e3:Date.parse(u)-Date.now();return Math.
min(Math.max(o||0,0),z)}async function R(u,o){let s;const n=new Promise(d=>{s=setTimeout(d,u)});await A(o,n).finally(()=>clearTimeout(s))}function A(u,o){return new Promise((s,n)=>{const d=()=>n(u.reason);
o.then(s,n).finally(()=>u.removeEventListener("abort",d)),u.aborted?d():u.addEventListener("abort",d,{once:!0})})}}),706:((q,oe,e)=>{e.d(oe,{MW:()=>N,OX:()=>L,TL:()=>F,Xe:()=>z,hS:()=>j,pO:()=>u,v5:()=>U,
zD:()=>k,zK:()=>I});var $=e(8132);function L(n,d=300){const r=n.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,$.Jj)(r,d)}function F(n,d=100){return(0,$.RK)(JSON.stringify((0,$.
Jj)(n,d)))}function N(n){return F(n,1e3).replaceAll("\\\\","\\")}function z(n){if(n<1024)return`${n} B`;const d=["KiB","MiB","GiB"];let r=n/1024;for(;Number(r.toFixed(1))>=1024&&d.length>1;)r/=1024,d.
shift();return`${r.toFixed(1)} ${d[0]}`}function k(n){return String(n).replace(/\B(?=(\d{3})+$)/g,",")}function j(n,d){return`${k(n)} ${d}${n===1?"":"s"}`}function I(n){if(n<9950)return`${(n/1e3).toFixed(
1)} s`;const d=Math.round(n/1e3);if(d<60)return`${d} s`;const[r,y]=[Math.floor(d/60),Math.floor(d/3600)];return y>0?`${y} h ${r%60} min`:`${r} min ${d%60} s`}const U="***",R=4,A=8;class u{#t=new Map;#e=new Set;constructor(d=[]){
for(const r of d)this.add(r)}add(d,r=y=>!0){const y=new Set([d,...d.split(/[\r\n]/)].map(p=>p.trim()));for(const p of[...y].filter(r).flatMap(o)){const f=p.slice(0,A);this.#t.set(f,(this.#t.get(f)??new Set).
add(p)),this.#e.add(f.length)}}redact=(d,r=300)=>{const y=d.trimStart(),p=Math.min(y.length,r*4);return L(this.hide(y,()=>{},p)+(p<y.length?"\u2026":""),r)};hide(d,r=p=>{},y=d.length){let[p,f]=["",0];
for(let b=0;b<y;b++){const x=this.#n(d,b);x!==""&&(r(x),b>=f&&(p+=d.slice(f,b)+U),f=Math.max(f,b+x.length))}return p+d.slice(f,y)}#n(d,r){let y="";for(const p of this.#e)for(const f of this.#t.get(d.slice(
r,r+p))??[])f.length<=y.length||!d.startsWith(f,r)||(f.length>=R||s(d,r,r+f.length))&&(y=f);return y}}function o(n){const d=f=>JSON.stringify(f).slice(1,-1),r=Buffer.from(n).toString(),y=encodeURIComponent(
r),p=[y,y.replaceAll("%20","+"),y.replace(/%../g,f=>f.toLowerCase())];return[n,d(n),d(d(n)),...p,encodeURI(r)]}function s(n,d,r){const y=n.slice(Math.max(0,d-2),d);return!/[\p{L}\p{N}]$/u.test(y)&&!/^[\p{L}\p{N}]/u.
test(n.slice(r,r+2))}}),819:((q,oe,e)=>{e.d(oe,{Yz:()=>mt,z3:()=>dt,V4:()=>it,pq:()=>gt,lm:()=>ut,C1:()=>pt,uH:()=>ht,Pq:()=>lt,z:()=>h,$e:()=>wt});var $=e(857);function L(l){return l==null?"":typeof l==
"string"||l instanceof String?l:JSON.stringify(l)}function F(l){return Object.keys(l).length?{title:l.title,file:l.file,line:l.startLine,endLine:l.endLine,col:l.startColumn,endColumn:l.endColumn}:{}}function N(l,c,g){
const T=new j(l,c,g);process.stdout.write(T.toString()+$.EOL)}function z(l,c=""){N(l,{},c)}const k="::";class j{constructor(c,g,T){c||(c="missing.command"),this.command=c,this.properties=g,this.message=
T}toString(){let c=k+this.command;if(this.properties&&Object.keys(this.properties).length>0){c+=" ";let g=!0;for(const T in this.properties)if(this.properties.hasOwnProperty(T)){const X=this.properties[T];
X&&(g?g=!1:c+=",",c+=`${T}=${U(X)}`)}}return c+=`${k}${I(this.message)}`,c}}function I(l){return L(l).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function U(l){return L(l).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var R=e(6982),A=e(9896);function u(l,c){const g=process.env[`GITHUB_${l}`];if(!g)throw new Error(`Unable to fin\
d environment variable for file command ${l}`);if(!A.existsSync(g))throw new Error(`Missing file at path: ${g}`);A.appendFileSync(g,`${L(c)}${$.EOL}`,{encoding:"utf8"})}function o(l,c){const g=`ghadel\
imiter_${R.randomUUID()}`,T=L(c);if(l.includes(g))throw new Error(`Unexpected input: name should not contain the delimiter "${g}"`);if(T.includes(g))throw new Error(`Unexpected input: value should not\
 contain the delimiter "${g}"`);return`${l}<<${g}${$.EOL}${T}${$.EOL}${g}`}var s=e(6928),n=e(6671),d=e(2145),r=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||
(g=Promise))(function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe(
(T=T.apply(l,c||[])).next())})};class y{static createHttpClient(c=!0,g=10){const T={allowRetries:c,maxRetries:g};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(y.getRequestToken())],
T)}static getRequestToken(){const c=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!c)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return c}static getIDTokenUrl(){const c=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!c)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return c}static getCall(c){return r(this,void 0,void 0,function*(){var g;const ne=(g=(yield y.
createHttpClient().getJson(c).catch(ce=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ce.statusCode}
 
        Error Message: ${ce.message}`)})).result)===null||g===void 0?void 0:g.value;if(!ne)throw new Error("Response json body do not have ID Token field");return ne})}static getIDToken(c){return r(this,
void 0,void 0,function*(){try{let g=y.getIDTokenUrl();if(c){const X=encodeURIComponent(c);g=`${g}&audience=${X}`}debug(`ID token url is ${g}`);const T=yield y.getCall(g);return setSecret(T),T}catch(g){
throw new Error(`Error message: ${g.message}`)}})}}var p=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){
try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe((T=T.apply(l,c||[])).next())})};const{access:f,
appendFile:b,writeFile:x}=A.promises,M="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class v{constructor(){this._buffer=
""}filePath(){return p(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const c=process.env[M];if(!c)throw new Error(`Unable to find environment variable for $${M}. Check if your\
 runtime environment supports job summaries.`);try{yield f(c,A.constants.R_OK|A.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${c}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=c,this._filePath})}wrap(c,g,T={}){const X=Object.entries(T).map(([ne,ce])=>` ${ne}="${ce}"`).join("");return g?`<${c}${X}>${g}</${c}>`:`<${c}${X}>`}write(c){return p(
this,void 0,void 0,function*(){const g=!!c?.overwrite,T=yield this.filePath();return yield(g?x:b)(T,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return p(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(c,g=!1){return this._buffer+=
c,g?this.addEOL():this}addEOL(){return this.addRaw($.EOL)}addCodeBlock(c,g){const T=Object.assign({},g&&{lang:g}),X=this.wrap("pre",this.wrap("code",c),T);return this.addRaw(X).addEOL()}addList(c,g=!1){
const T=g?"ol":"ul",X=c.map(ce=>this.wrap("li",ce)).join(""),ne=this.wrap(T,X);return this.addRaw(ne).addEOL()}addTable(c){const g=c.map(X=>{const ne=X.map(ce=>{if(typeof ce=="string")return this.wrap(
"td",ce);const{header:ke,data:je,colspan:Oe,rowspan:be}=ce,Le=ke?"th":"td",tt=Object.assign(Object.assign({},Oe&&{colspan:Oe}),be&&{rowspan:be});return this.wrap(Le,je,tt)}).join("");return this.wrap(
"tr",ne)}).join(""),T=this.wrap("table",g);return this.addRaw(T).addEOL()}addDetails(c,g){const T=this.wrap("details",this.wrap("summary",c)+g);return this.addRaw(T).addEOL()}addImage(c,g,T){const{width:X,
height:ne}=T||{},ce=Object.assign(Object.assign({},X&&{width:X}),ne&&{height:ne}),ke=this.wrap("img",null,Object.assign({src:c,alt:g},ce));return this.addRaw(ke).addEOL()}addHeading(c,g){const T=`h${g}`,
X=["h1","h2","h3","h4","h5","h6"].includes(T)?T:"h1",ne=this.wrap(X,c);return this.addRaw(ne).addEOL()}addSeparator(){const c=this.wrap("hr",null);return this.addRaw(c).addEOL()}addBreak(){const c=this.
wrap("br",null);return this.addRaw(c).addEOL()}addQuote(c,g){const T=Object.assign({},g&&{cite:g}),X=this.wrap("blockquote",c,T);return this.addRaw(X).addEOL()}addLink(c,g){const T=this.wrap("a",c,{href:g});
return this.addRaw(T).addEOL()}}const i=new v,t=null,h=i;function E(l){return l.replace(/[\\]/g,"/")}function S(l){return l.replace(/[/]/g,"\\")}function m(l){return l.replace(/[/\\]/g,path.sep)}const H=Ke(
import.meta.url)("string_decoder");var V=e(4434);const Q=Ke(import.meta.url)("child_process");var ee=e(2613),re=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||
(g=Promise))(function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe(
(T=T.apply(l,c||[])).next())})};const{chmod:te,copyFile:w,lstat:O,mkdir:K,open:a,readdir:P,rename:B,rm:_,rmdir:W,stat:J,symlink:se,unlink:Y}=A.promises,ie=process.platform==="win32";function de(l){return re(
this,void 0,void 0,function*(){const c=yield fs.promises.readlink(l);return ie&&!c.endsWith("\\")?`${c}\\`:c})}const he=268435456,ye=A.constants.O_RDONLY;function Ee(l){return re(this,void 0,void 0,function*(){
try{yield J(l)}catch(c){if(c.code==="ENOENT")return!1;throw c}return!0})}function Ae(l){return re(this,arguments,void 0,function*(c,g=!1){return(g?yield J(c):yield O(c)).isDirectory()})}function Ce(l){
if(l=Me(l),!l)throw new Error('isRooted() parameter "p" cannot be empty');return ie?l.startsWith("\\")||/^[A-Z]:/i.test(l):l.startsWith("/")}function Ie(l,c){return re(this,void 0,void 0,function*(){let g;
try{g=yield J(l)}catch(X){X.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${l}': ${X}`)}if(g&&g.isFile()){if(ie){const X=s.extname(l).toUpperCase();
if(c.some(ne=>ne.toUpperCase()===X))return l}else if(Re(g))return l}const T=l;for(const X of c){l=T+X,g=void 0;try{g=yield J(l)}catch(ne){ne.code!=="ENOENT"&&console.log(`Unexpected error attempting t\
o determine if executable file exists '${l}': ${ne}`)}if(g&&g.isFile()){if(ie){try{const ne=s.dirname(l),ce=s.basename(l).toUpperCase();for(const ke of yield P(ne))if(ce===ke.toUpperCase()){l=s.join(ne,
ke);break}}catch(ne){console.log(`Unexpected error attempting to determine the actual case of the file '${l}': ${ne}`)}return l}else if(Re(g))return l}}return""})}function Me(l){return l=l||"",ie?(l=l.
replace(/\//g,"\\"),l.replace(/\\\\+/g,"\\")):l.replace(/\/\/+/g,"/")}function Re(l){return(l.mode&1)>0||(l.mode&8)>0&&process.getgid!==void 0&&l.gid===process.getgid()||(l.mode&64)>0&&process.getuid!==
void 0&&l.uid===process.getuid()}function Se(){var l;return(l=process.env.COMSPEC)!==null&&l!==void 0?l:"cmd.exe"}var Te=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(
ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).
then(ke,je)}Oe((T=T.apply(l,c||[])).next())})};function Pe(l,c){return Te(this,arguments,void 0,function*(g,T,X={}){const{force:ne,recursive:ce,copySourceDirectory:ke}=qe(X),je=(yield ioUtil.exists(T))?
yield ioUtil.stat(T):null;if(je&&je.isFile()&&!ne)return;const Oe=je&&je.isDirectory()&&ke?path.join(T,path.basename(g)):T;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);
if((yield ioUtil.stat(g)).isDirectory())if(ce)yield Ve(g,Oe,0,ne);else throw new Error(`Failed to copy. ${g} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(g,Oe)==="")
throw new Error(`'${Oe}' and '${g}' are the same file`);yield st(g,Oe,ne)}})}function De(l,c){return Te(this,arguments,void 0,function*(g,T,X={}){if(yield ioUtil.exists(T)){let ne=!0;if((yield ioUtil.
isDirectory(T))&&(T=path.join(T,path.basename(g)),ne=yield ioUtil.exists(T)),ne)if(X.force==null||X.force)yield Fe(T);else throw new Error("Destination already exists")}yield Je(path.dirname(T)),yield ioUtil.
rename(g,T)})}function Fe(l){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(l))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(l,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(c){throw new Error(`File was unable to be removed ${c}`)}})}function Je(l){return Te(this,void 0,void 0,function*(){ok(l,"a path argumen\
t must be provided"),yield ioUtil.mkdir(l,{recursive:!0})})}function Xe(l,c){return Te(this,void 0,void 0,function*(){if(!l)throw new Error("parameter 'tool' is required");if(c){const T=yield Xe(l,!1);
if(!T)throw ie?new Error(`Unable to locate executable file: ${l}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${l}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return T}const g=yield Ze(l);return g&&g.length>0?g[0]:""})}function Ze(l){return Te(this,void 0,
void 0,function*(){if(!l)throw new Error("parameter 'tool' is required");const c=[];if(ie&&process.env.PATHEXT)for(const X of process.env.PATHEXT.split(s.delimiter))X&&c.push(X);if(Ce(l)){const X=yield Ie(
l,c);return X?[X]:[]}if(l.includes(s.sep))return[];const g=[];if(process.env.PATH)for(const X of process.env.PATH.split(s.delimiter))X&&g.push(X);const T=[];for(const X of g){const ne=yield Ie(s.join(
X,l),c);ne&&T.push(ne)}return T})}function qe(l){const c=l.force==null?!0:l.force,g=!!l.recursive,T=l.copySourceDirectory==null?!0:!!l.copySourceDirectory;return{force:c,recursive:g,copySourceDirectory:T}}
function Ve(l,c,g,T){return Te(this,void 0,void 0,function*(){if(g>=255)return;g++,yield Je(c);const X=yield ioUtil.readdir(l);for(const ne of X){const ce=`${l}/${ne}`,ke=`${c}/${ne}`;(yield ioUtil.lstat(
ce)).isDirectory()?yield Ve(ce,ke,g,T):yield st(ce,ke,T)}yield ioUtil.chmod(c,(yield ioUtil.stat(l)).mode)})}function st(l,c,g){return Te(this,void 0,void 0,function*(){if((yield ioUtil.lstat(l)).isSymbolicLink()){
try{yield ioUtil.lstat(c),yield ioUtil.unlink(c)}catch(X){X.code==="EPERM"&&(yield ioUtil.chmod(c,"0666"),yield ioUtil.unlink(c))}const T=yield ioUtil.readlink(l);yield ioUtil.symlink(T,c,ioUtil.IS_WINDOWS?
"junction":null)}else(!(yield ioUtil.exists(c))||g)&&(yield ioUtil.copyFile(l,c))})}const ue=Ke(import.meta.url)("timers");var we=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){
ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.
value).then(ke,je)}Oe((T=T.apply(l,c||[])).next())})};const pe=process.platform==="win32";class xe extends V.EventEmitter{constructor(c,g,T){if(super(),!c)throw new Error("Parameter 'toolPath' cannot \
be null or empty.");this.toolPath=c,this.args=g||[],this.options=T||{}}_debug(c){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(c)}_getCommandString(c,g){const T=this.
_getSpawnFileName(),X=this._getSpawnArgs(c);let ne=g?"":"[command]";if(pe)if(this._isCmdFile()){ne+=T;for(const ce of X)ne+=` ${ce}`}else if(c.windowsVerbatimArguments){ne+=`"${T}"`;for(const ce of X)
ne+=` ${ce}`}else{ne+=this._windowsQuoteCmdArg(T);for(const ce of X)ne+=` ${this._windowsQuoteCmdArg(ce)}`}else{ne+=T;for(const ce of X)ne+=` ${ce}`}return ne}_processLineBuffer(c,g,T){try{let X=g+c.toString(),
ne=X.indexOf($.EOL);for(;ne>-1;){const ce=X.substring(0,ne);T(ce),X=X.substring(ne+$.EOL.length),ne=X.indexOf($.EOL)}return X}catch(X){return this._debug(`error processing line. Failed with error ${X}`),
""}}_getSpawnFileName(){return pe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(c){if(pe&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(const T of this.args)g+=" ",g+=c.windowsVerbatimArguments?T:this._windowsQuoteCmdArg(T);return g+='"',[g]}return this.args}_endsWith(c,g){return c.endsWith(g)}_isCmdFile(){const c=this.toolPath.toUpperCase();
return this._endsWith(c,".CMD")||this._endsWith(c,".BAT")}_windowsQuoteCmdArg(c){if(!this._isCmdFile())return this._uvQuoteCmdArg(c);if(!c)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","\
=",";","!","'","+",",","`","~","|","<",">",'"'];let T=!1;for(const ce of c)if(g.some(ke=>ke===ce)){T=!0;break}if(!T)return c;let X='"',ne=!0;for(let ce=c.length;ce>0;ce--)X+=c[ce-1],ne&&c[ce-1]==="\\"?
X+="\\":c[ce-1]==='"'?(ne=!0,X+='"'):ne=!1;return X+='"',X.split("").reverse().join("")}_uvQuoteCmdArg(c){if(!c)return'""';if(!c.includes(" ")&&!c.includes("	")&&!c.includes('"'))return c;if(!c.includes(
'"')&&!c.includes("\\"))return`"${c}"`;let g='"',T=!0;for(let X=c.length;X>0;X--)g+=c[X-1],T&&c[X-1]==="\\"?g+="\\":c[X-1]==='"'?(T=!0,g+="\\"):T=!1;return g+='"',g.split("").reverse().join("")}_cloneExecOptions(c){
c=c||{};const g={cwd:c.cwd||process.cwd(),env:c.env||process.env,silent:c.silent||!1,windowsVerbatimArguments:c.windowsVerbatimArguments||!1,failOnStdErr:c.failOnStdErr||!1,ignoreReturnCode:c.ignoreReturnCode||
!1,delay:c.delay||1e4};return g.outStream=c.outStream||process.stdout,g.errStream=c.errStream||process.stderr,g}_getSpawnOptions(c,g){c=c||{};const T={};return T.cwd=c.cwd,T.env=c.env,T.windowsVerbatimArguments=
c.windowsVerbatimArguments||this._isCmdFile(),c.windowsVerbatimArguments&&(T.argv0=`"${g}"`),T}exec(){return we(this,void 0,void 0,function*(){return!Ce(this.toolPath)&&(this.toolPath.includes("/")||pe&&
this.toolPath.includes("\\"))&&(this.toolPath=s.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Xe(this.toolPath,!0),new Promise((c,g)=>we(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Oe of this.args)this._debug(`   ${Oe}`);const T=this._cloneExecOptions(this.options);!T.silent&&T.outStream&&
T.outStream.write(this._getCommandString(T)+$.EOL);const X=new $e(T,this.toolPath);if(X.on("debug",Oe=>{this._debug(Oe)}),this.options.cwd&&!(yield Ee(this.options.cwd)))return g(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const ne=this._getSpawnFileName(),ce=Q.spawn(ne,this._getSpawnArgs(T),this._getSpawnOptions(this.options,ne));let ke="";ce.stdout&&ce.stdout.on("data",Oe=>{this.options.
listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Oe),!T.silent&&T.outStream&&T.outStream.write(Oe),ke=this._processLineBuffer(Oe,ke,be=>{this.options.listeners&&this.options.listeners.
stdline&&this.options.listeners.stdline(be)})});let je="";if(ce.stderr&&ce.stderr.on("data",Oe=>{X.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(
Oe),!T.silent&&T.errStream&&T.outStream&&(T.failOnStdErr?T.errStream:T.outStream).write(Oe),je=this._processLineBuffer(Oe,je,be=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(be)})}),ce.on("error",Oe=>{X.processError=Oe.message,X.processExited=!0,X.processClosed=!0,X.CheckComplete()}),ce.on("exit",Oe=>{X.processExitCode=Oe,X.processExited=!0,this._debug(`Exit code ${Oe}\
 received from tool '${this.toolPath}'`),X.CheckComplete()}),ce.on("close",Oe=>{X.processExitCode=Oe,X.processExited=!0,X.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),X.CheckComplete()}),X.on("done",(Oe,be)=>{ke.length>0&&this.emit("stdline",ke),je.length>0&&this.emit("errline",je),ce.removeAllListeners(),Oe?g(Oe):c(be)}),this.options.input){if(!ce.stdin)throw new Error(
"child process missing stdin");ce.stdin.end(this.options.input)}}))})}}function _e(l){const c=[];let g=!1,T=!1,X="";function ne(ce){T&&ce!=='"'&&(X+="\\"),X+=ce,T=!1}for(let ce=0;ce<l.length;ce++){const ke=l.
charAt(ce);if(ke==='"'){T?ne(ke):g=!g;continue}if(ke==="\\"&&T){ne(ke);continue}if(ke==="\\"&&g){T=!0;continue}if(ke===" "&&!g){X.length>0&&(c.push(X),X="");continue}ne(ke)}return X.length>0&&c.push(X.
trim()),c}class $e extends V.EventEmitter{constructor(c,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!g)throw new Error("toolPath must not be empty");this.options=c,this.toolPath=g,c.delay&&(this.delay=c.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,ue.setTimeout)($e.HandleTimeout,this.delay,this)))}_debug(c){this.emit("debug",c)}_setResult(){let c;this.processExited&&(this.processError?c=new Error(`There was \
an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
c=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(c=new Error(`The process '${this.toolPath}' failed because o\
ne or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",c,this.processExitCode)}static HandleTimeout(c){if(!c.
done){if(!c.processClosed&&c.processExited){const g=`The STDIO streams did not close within ${c.delay/1e3} seconds of the exit event from process '${c.toolPath}'. This may indicate a child process inh\
erited the STDIO streams and has not yet exited.`;c._debug(g)}c._setResult()}}}var Ue=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(
function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe((T=T.apply(l,
c||[])).next())})};function ge(l,c,g){return Ue(this,void 0,void 0,function*(){const T=tr.argStringToArray(l);if(T.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const X=T[0];
return c=T.slice(1).concat(c||[]),new tr.ToolRunner(X,c,g).exec()})}function me(l,c,g){return Ue(this,void 0,void 0,function*(){var T,X;let ne="",ce="";const ke=new StringDecoder("utf8"),je=new StringDecoder(
"utf8"),Oe=(T=g?.listeners)===null||T===void 0?void 0:T.stdout,be=(X=g?.listeners)===null||X===void 0?void 0:X.stderr,Le=at=>{ce+=je.write(at),be&&be(at)},tt=at=>{ne+=ke.write(at),Oe&&Oe(at)},$t=Object.
assign(Object.assign({},g?.listeners),{stdout:tt,stderr:Le}),St=yield ge(l,c,Object.assign(Object.assign({},g),{listeners:$t}));return ne+=ke.end(),ce+=je.end(),{exitCode:St,stdout:ne,stderr:ce}})}var ve=function(l,c,g,T){
function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){
ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe((T=T.apply(l,c||[])).next())})};const Be=()=>ve(void 0,void 0,void 0,function*(){const{stdout:l}=yield exec.getExecOutput('power\
shell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:c}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSy\
stem).Caption"',void 0,{silent:!0});return{name:c.trim(),version:l.trim()}}),We=()=>ve(void 0,void 0,void 0,function*(){var l,c,g,T;const{stdout:X}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
ne=(c=(l=X.match(/ProductVersion:\s*(.+)/))===null||l===void 0?void 0:l[1])!==null&&c!==void 0?c:"";return{name:(T=(g=X.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&T!==void 0?
T:"",version:ne}}),Ne=()=>ve(void 0,void 0,void 0,function*(){const{stdout:l}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[c,g]=l.trim().split(`
`);return{name:c,version:g}}),ze=$.platform(),He=$.arch(),Ye=ze==="win32",Qe=ze==="darwin",ot=ze==="linux";function et(){return ve(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ye?Be():Qe?We():Ne()),{platform:ze,arch:He,isWindows:Ye,isMacOS:Qe,isLinux:ot})})}var nt=function(l,c,g,T){function X(ne){return ne instanceof g?ne:new g(function(ce){ce(ne)})}return new(g||(g=Promise))(
function(ne,ce){function ke(be){try{Oe(T.next(be))}catch(Le){ce(Le)}}function je(be){try{Oe(T.throw(be))}catch(Le){ce(Le)}}function Oe(be){be.done?ne(be.value):X(be.value).then(ke,je)}Oe((T=T.apply(l,
c||[])).next())})},rt;(function(l){l[l.Success=0]="Success",l[l.Failure=1]="Failure"})(rt||(rt={}));function ct(l,c){const g=toCommandValue(c);if(process.env[l]=g,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(l,c));issueCommand("set-env",{name:l},g)}function lt(l){N("add-mask",{},l)}function Et(l){process.env.GITHUB_PATH||""?issueFileCommand("PATH",l):issueCommand("add-path",{},
l),process.env.PATH=`${l}${path.delimiter}${process.env.PATH}`}function it(l,c){const g=process.env[`INPUT_${l.replace(/ /g,"_").toUpperCase()}`]||"";if(c&&c.required&&!g)throw new Error(`Input requir\
ed and not supplied: ${l}`);return c&&c.trimWhitespace===!1?g:g.trim()}function bt(l,c){const g=it(l,c).split(`
`).filter(T=>T!=="");return c&&c.trimWhitespace===!1?g:g.map(T=>T.trim())}function _t(l,c){const g=["true","True","TRUE"],T=["false","False","FALSE"],X=it(l,c);if(g.includes(X))return!0;if(T.includes(
X))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${l}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(l,c){if(process.env.GITHUB_OUTPUT||"")return u("OUTPUT",o(l,c));process.stdout.write($.EOL),N("set-output",{name:l},
L(c))}function vt(l){issue("echo",l?"on":"off")}function pt(l){process.exitCode=rt.Failure,dt(l)}function ft(){return process.env.RUNNER_DEBUG==="1"}function mt(l){N("debug",{},l)}function dt(l,c={}){
N("error",F(c),l instanceof Error?l.toString():l)}function wt(l,c={}){N("warning",F(c),l instanceof Error?l.toString():l)}function ut(l,c={}){N("notice",F(c),l instanceof Error?l.toString():l)}function gt(l){
process.stdout.write(l+$.EOL)}function D(l){issue("group",l)}function G(){issue("endgroup")}function Z(l,c){return nt(this,void 0,void 0,function*(){D(l);let g;try{g=yield c()}finally{G()}return g})}function ae(l,c){
if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(l,c));issueCommand("save-state",{name:l},toCommandValue(c))}function le(l){return process.env[`STATE_${l}`]||""}function fe(l){
return nt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(l)})}}),2145:((q,oe,e)=>{e.d(oe,{tZ:()=>F});var $=function(z,k,j,I){function U(R){return R instanceof j?R:new j(function(A){
A(R)})}return new(j||(j=Promise))(function(R,A){function u(n){try{s(I.next(n))}catch(d){A(d)}}function o(n){try{s(I.throw(n))}catch(d){A(d)}}function s(n){n.done?R(n.value):U(n.value).then(u,o)}s((I=I.
apply(z,k||[])).next())})};class L{constructor(k,j){this.username=k,this.password=j}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Basic ${Buffer.from(
`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(k){
this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}class N{constructor(k){this.token=k}prepareRequest(k){if(!k.headers)throw Error("The request has no headers");k.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return $(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,oe,e)=>{e.d(oe,{Qq:()=>M,Hv:()=>A});var $=e(8611),L=e.t($,2),F=e(5692),N=e.t(F,2),z=e(9783),k=e(770),j=v=>{var i={};return e.d(i,v),i},I=v=>(()=>v);const U=j({ProxyAgent:()=>kt.ProxyAgent});var R=function(v,i,t,h){
function E(S){return S instanceof t?S:new t(function(m){m(S)})}return new(t||(t=Promise))(function(S,m){function H(ee){try{Q(h.next(ee))}catch(re){m(re)}}function V(ee){try{Q(h.throw(ee))}catch(re){m(
re)}}function Q(ee){ee.done?S(ee.value):E(ee.value).then(H,V)}Q((h=h.apply(v,i||[])).next())})},A;(function(v){v[v.OK=200]="OK",v[v.MultipleChoices=300]="MultipleChoices",v[v.MovedPermanently=301]="Mo\
vedPermanently",v[v.ResourceMoved=302]="ResourceMoved",v[v.SeeOther=303]="SeeOther",v[v.NotModified=304]="NotModified",v[v.UseProxy=305]="UseProxy",v[v.SwitchProxy=306]="SwitchProxy",v[v.TemporaryRedirect=
307]="TemporaryRedirect",v[v.PermanentRedirect=308]="PermanentRedirect",v[v.BadRequest=400]="BadRequest",v[v.Unauthorized=401]="Unauthorized",v[v.PaymentRequired=402]="PaymentRequired",v[v.Forbidden=403]=
"Forbidden",v[v.NotFound=404]="NotFound",v[v.MethodNotAllowed=405]="MethodNotAllowed",v[v.NotAcceptable=406]="NotAcceptable",v[v.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",v[v.RequestTimeout=
408]="RequestTimeout",v[v.Conflict=409]="Conflict",v[v.Gone=410]="Gone",v[v.TooManyRequests=429]="TooManyRequests",v[v.InternalServerError=500]="InternalServerError",v[v.NotImplemented=501]="NotImplem\
ented",v[v.BadGateway=502]="BadGateway",v[v.ServiceUnavailable=503]="ServiceUnavailable",v[v.GatewayTimeout=504]="GatewayTimeout"})(A||(A={}));var u;(function(v){v.Accept="accept",v.ContentType="conte\
nt-type"})(u||(u={}));var o;(function(v){v.ApplicationJson="application/json"})(o||(o={}));function s(v){const i=pm.getProxyUrl(new URL(v));return i?i.href:""}const n=[A.MovedPermanently,A.ResourceMoved,
A.SeeOther,A.TemporaryRedirect,A.PermanentRedirect],d=[A.BadGateway,A.ServiceUnavailable,A.GatewayTimeout],r=["OPTIONS","GET","DELETE","HEAD"],y=10,p=5;class f extends Error{constructor(i,t){super(i),
this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(this,f.prototype)}}class b{constructor(i){this.message=i}readBody(){return R(this,void 0,void 0,function*(){return new Promise(i=>R(
this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",h=>{t=Buffer.concat([t,h])}),this.message.on("end",()=>{i(t.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(i=>R(this,void 0,void 0,function*(){const t=[];this.message.on("data",h=>{t.push(h)}),this.message.on("end",()=>{i(Buffer.concat(t))})}))})}}function x(v){return new URL(
v).protocol==="https:"}class M{constructor(i,t,h){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(i),this.handlers=t||[],this.requestOptions=h,h&&(h.ignoreSslError!=null&&(this._ignoreSslError=h.ignoreSslError),this._socketTimeout=
h.socketTimeout,h.allowRedirects!=null&&(this._allowRedirects=h.allowRedirects),h.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=h.allowRedirectDowngrade),h.maxRedirects!=null&&(this._maxRedirects=
Math.max(h.maxRedirects,0)),h.keepAlive!=null&&(this._keepAlive=h.keepAlive),h.allowRetries!=null&&(this._allowRetries=h.allowRetries),h.maxRetries!=null&&(this._maxRetries=h.maxRetries))}options(i,t){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",i,null,t||{})})}get(i,t){return R(this,void 0,void 0,function*(){return this.request("GET",i,null,t||{})})}del(i,t){return R(this,
void 0,void 0,function*(){return this.request("DELETE",i,null,t||{})})}post(i,t,h){return R(this,void 0,void 0,function*(){return this.request("POST",i,t,h||{})})}patch(i,t,h){return R(this,void 0,void 0,
function*(){return this.request("PATCH",i,t,h||{})})}put(i,t,h){return R(this,void 0,void 0,function*(){return this.request("PUT",i,t,h||{})})}head(i,t){return R(this,void 0,void 0,function*(){return this.
request("HEAD",i,null,t||{})})}sendStream(i,t,h,E){return R(this,void 0,void 0,function*(){return this.request(i,t,h,E)})}getJson(i){return R(this,arguments,void 0,function*(t,h={}){h[u.Accept]=this._getExistingOrDefaultHeader(
h,u.Accept,o.ApplicationJson);const E=yield this.get(t,h);return this._processResponse(E,this.requestOptions)})}postJson(i,t){return R(this,arguments,void 0,function*(h,E,S={}){const m=JSON.stringify(
E,null,2);S[u.Accept]=this._getExistingOrDefaultHeader(S,u.Accept,o.ApplicationJson),S[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,o.ApplicationJson);const H=yield this.post(h,m,S);return this.
_processResponse(H,this.requestOptions)})}putJson(i,t){return R(this,arguments,void 0,function*(h,E,S={}){const m=JSON.stringify(E,null,2);S[u.Accept]=this._getExistingOrDefaultHeader(S,u.Accept,o.ApplicationJson),
S[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,o.ApplicationJson);const H=yield this.put(h,m,S);return this._processResponse(H,this.requestOptions)})}patchJson(i,t){return R(this,arguments,
void 0,function*(h,E,S={}){const m=JSON.stringify(E,null,2);S[u.Accept]=this._getExistingOrDefaultHeader(S,u.Accept,o.ApplicationJson),S[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,o.
ApplicationJson);const H=yield this.patch(h,m,S);return this._processResponse(H,this.requestOptions)})}request(i,t,h,E){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const S=new URL(t);let m=this._prepareRequest(i,S,E);const H=this._allowRetries&&r.includes(i)?this._maxRetries+1:1;let V=0,Q;do{if(Q=yield this.requestRaw(m,h),Q&&Q.message&&
Q.message.statusCode===A.Unauthorized){let re;for(const te of this.handlers)if(te.canHandleAuthentication(Q)){re=te;break}return re?re.handleAuthentication(this,m,h):Q}let ee=this._maxRedirects;for(;Q.
message.statusCode&&n.includes(Q.message.statusCode)&&this._allowRedirects&&ee>0;){const re=Q.message.headers.location;if(!re)break;const te=new URL(re);if(S.protocol==="https:"&&S.protocol!==te.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield Q.readBody(),te.hostname!==S.hostname)for(const w in E)w.toLowerCase()==="authorization"&&delete E[w];m=this._prepareRequest(i,te,E),Q=yield this.requestRaw(m,h),ee--}if(!Q.
message.statusCode||!d.includes(Q.message.statusCode))return Q;V+=1,V<H&&(yield Q.readBody(),yield this._performExponentialBackoff(V))}while(V<H);return Q})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(i,t){return R(this,void 0,void 0,function*(){return new Promise((h,E)=>{function S(m,H){m?E(m):H?h(H):E(new Error("Unknown error"))}this.requestRawWithCallback(i,t,S)})})}requestRawWithCallback(i,t,h){
typeof t=="string"&&(i.options.headers||(i.options.headers={}),i.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let E=!1;function S(V,Q){E||(E=!0,h(V,Q))}const m=i.httpModule.request(i.
options,V=>{const Q=new b(V);S(void 0,Q)});let H;m.on("socket",V=>{H=V}),m.setTimeout(this._socketTimeout||3*6e4,()=>{H&&H.end(),S(new Error(`Request timeout: ${i.options.path}`))}),m.on("error",function(V){
S(V)}),t&&typeof t=="string"&&m.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){m.end()}),t.pipe(m)):m.end()}getAgent(i){const t=new URL(i);return this._getAgent(t)}getAgentDispatcher(i){
const t=new URL(i),h=z.s(t);if(h&&h.hostname)return this._getProxyAgentDispatcher(t,h)}_prepareRequest(i,t,h){const E={};E.parsedUrl=t;const S=E.parsedUrl.protocol==="https:";E.httpModule=S?N:L;const m=S?
443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):m,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||""),E.options.method=
i,E.options.headers=this._mergeHeaders(h),this.userAgent!=null&&(E.options.headers["user-agent"]=this.userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const H of this.handlers)
H.prepareRequest(E.options);return E}_mergeHeaders(i){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),C(i||{})):C(i||{})}_getExistingOrDefaultHeader(i,t,h){
let E;if(this.requestOptions&&this.requestOptions.headers){const m=C(this.requestOptions.headers)[t];m&&(E=typeof m=="number"?m.toString():m)}const S=i[t];return S!==void 0?typeof S=="number"?S.toString():
S:E!==void 0?E:h}_getExistingOrDefaultContentTypeHeader(i,t){let h;if(this.requestOptions&&this.requestOptions.headers){const S=C(this.requestOptions.headers)[u.ContentType];S&&(typeof S=="number"?h=String(
S):Array.isArray(S)?h=S.join(", "):h=S)}const E=i[u.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:h!==void 0?h:t}_getAgent(i){let t;const h=z.s(i),E=h&&h.
hostname;if(this._keepAlive&&E&&(t=this._proxyAgent),E||(t=this._agent),t)return t;const S=i.protocol==="https:";let m=100;if(this.requestOptions&&(m=this.requestOptions.maxSockets||$.globalAgent.maxSockets),
h&&h.hostname){const H={maxSockets:m,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(h.username||h.password)&&{proxyAuth:`${h.username}:${h.password}`}),{host:h.hostname,port:h.port})};
let V;const Q=h.protocol==="https:";S?V=Q?k.httpsOverHttps:k.httpsOverHttp:V=Q?k.httpOverHttps:k.httpOverHttp,t=V(H),this._proxyAgent=t}if(!t){const H={keepAlive:this._keepAlive,maxSockets:m};t=S?new F.
Agent(H):new $.Agent(H),this._agent=t}return S&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(i,t){let h;if(this._keepAlive&&(h=this.
_proxyAgentDispatcher),h)return h;const E=i.protocol==="https:";return h=new U.ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(
`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=h,E&&this._ignoreSslError&&(h.options=Object.assign(h.options.requestTls||{},{rejectUnauthorized:!1})),h}_getUserAgentWithOrchestrationId(i){
const t=i||"actions/http-client",h=process.env.ACTIONS_ORCHESTRATION_ID;if(h){const E=h.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${E}`}return t}_performExponentialBackoff(i){
return R(this,void 0,void 0,function*(){i=Math.min(y,i);const t=p*Math.pow(2,i);return new Promise(h=>setTimeout(()=>h(),t))})}_processResponse(i,t){return R(this,void 0,void 0,function*(){return new Promise(
(h,E)=>R(this,void 0,void 0,function*(){const S=i.message.statusCode||0,m={statusCode:S,result:null,headers:{}};S===A.NotFound&&h(m);function H(ee,re){if(typeof re=="string"){const te=new Date(re);if(!isNaN(
te.valueOf()))return te}return re}let V,Q;try{Q=yield i.readBody(),Q&&Q.length>0&&(t&&t.deserializeDates?V=JSON.parse(Q,H):V=JSON.parse(Q),m.result=V),m.headers=i.message.headers}catch{}if(S>299){let ee;
V&&V.message?ee=V.message:Q&&Q.length>0?ee=Q:ee=`Failed request: (${S})`;const re=new f(ee,S);re.result=m.result,E(re)}else h(m)}))})}}const C=v=>Object.keys(v).reduce((i,t)=>(i[t.toLowerCase()]=v[t],
i),{})}),9783:((q,oe,e)=>{e.d(oe,{H:()=>L,s:()=>$});function $(z){const k=z.protocol==="https:";if(L(z))return;const j=k?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(j)try{return new N(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new N(`http://${j}`)}else return}function L(z){if(!z.hostname)return!1;const k=z.hostname;if(F(
k))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let I;z.port?I=Number(z.port):z.protocol==="http:"?I=80:z.protocol==="https:"&&(I=443);const U=[z.hostname.toUpperCase()];
typeof I=="number"&&U.push(`${U[0]}:${I}`);for(const R of j.split(",").map(A=>A.trim().toUpperCase()).filter(A=>A))if(R==="*"||U.some(A=>A===R||A.endsWith(`.${R}`)||R.startsWith(".")&&A.endsWith(`${R}`)))
return!0;return!1}function F(z){const k=z.toLowerCase();return k==="localhost"||k.startsWith("127.")||k.startsWith("[::1]")||k.startsWith("[0:0:0:0:0:0:0:1]")}class N extends URL{constructor(k,j){super(
k,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((q,oe,e)=>{e.d(oe,{E:()=>N});class ${diff(k,j,I={}){let U;typeof I=="function"?(U=I,I={}):"callback"in I&&(U=I.callback);const R=this.castInput(k,I),A=this.castInput(j,I),u=this.removeEmpty(this.
tokenize(R,I)),o=this.removeEmpty(this.tokenize(A,I));return this.diffWithOptionsObj(u,o,I,U)}diffWithOptionsObj(k,j,I,U){var R;const A=M=>{if(M=this.postProcess(M,I),U){setTimeout(function(){U(M)},0);
return}else return M},u=j.length,o=k.length;let s=1,n=u+o;I.maxEditLength!=null&&(n=Math.min(n,I.maxEditLength));const d=(R=I.timeout)!==null&&R!==void 0?R:1/0,r=Date.now()+d,y=[{oldPos:-1,lastComponent:void 0}];
let p=this.extractCommon(y[0],j,k,0,I);if(y[0].oldPos+1>=o&&p+1>=u)return A(this.buildValues(y[0].lastComponent,j,k));let f=-1/0,b=1/0;const x=()=>{for(let M=Math.max(f,-s);M<=Math.min(b,s);M+=2){let C;
const v=y[M-1],i=y[M+1];v&&(y[M-1]=void 0);let t=!1;if(i){const E=i.oldPos-M;t=i&&0<=E&&E<u}const h=v&&v.oldPos+1<o;if(!t&&!h){y[M]=void 0;continue}if(!h||t&&v.oldPos<i.oldPos?C=this.addToPath(i,!0,!1,
0,I):C=this.addToPath(v,!1,!0,1,I),p=this.extractCommon(C,j,k,M,I),C.oldPos+1>=o&&p+1>=u)return A(this.buildValues(C.lastComponent,j,k))||!0;y[M]=C,C.oldPos+1>=o&&(b=Math.min(b,M-1)),p+1>=u&&(f=Math.max(
f,M+1))}s++};if(U)(function M(){setTimeout(function(){if(s>n||Date.now()>r)return U(void 0);x()||M()},0)})();else for(;s<=n&&Date.now()<=r;){const M=x();if(M)return M}}addToPath(k,j,I,U,R){const A=k.lastComponent;
return A&&!R.oneChangePerToken&&A.added===j&&A.removed===I?{oldPos:k.oldPos+U,lastComponent:{count:A.count+1,added:j,removed:I,previousComponent:A.previousComponent}}:{oldPos:k.oldPos+U,lastComponent:{
count:1,added:j,removed:I,previousComponent:A}}}extractCommon(k,j,I,U,R){const A=j.length,u=I.length;let o=k.oldPos,s=o-U,n=0;for(;s+1<A&&o+1<u&&this.equals(I[o+1],j[s+1],R);)s++,o++,n++,R.oneChangePerToken&&
(k.lastComponent={count:1,previousComponent:k.lastComponent,added:!1,removed:!1});return n&&!R.oneChangePerToken&&(k.lastComponent={count:n,previousComponent:k.lastComponent,added:!1,removed:!1}),k.oldPos=
o,s}equals(k,j,I){return I.comparator?I.comparator(k,j):k===j||!!I.ignoreCase&&k.toLowerCase()===j.toLowerCase()}removeEmpty(k){const j=[];for(let I=0;I<k.length;I++)k[I]&&j.push(k[I]);return j}castInput(k,j){
return k}tokenize(k,j){return Array.from(k)}join(k){return k.join("")}postProcess(k,j){return k}get useLongestToken(){return!1}buildValues(k,j,I){const U=[];let R;for(;k;)U.push(k),R=k.previousComponent,
delete k.previousComponent,k=R;U.reverse();const A=U.length;let u=0,o=0,s=0;for(;u<A;u++){const n=U[u];if(n.removed)n.value=this.join(I.slice(s,s+n.count)),s+=n.count;else{if(!n.added&&this.useLongestToken){
let d=j.slice(o,o+n.count);d=d.map(function(r,y){const p=I[s+y];return p.length>r.length?p:r}),n.value=this.join(d)}else n.value=this.join(j.slice(o,o+n.count));o+=n.count,n.added||(s+=n.count)}}return U}}
class L extends ${tokenize(k){return k.slice()}join(k){return k}removeEmpty(k){return k}}const F=new L;function N(z,k,j){return F.diff(z,k,j)}})},yt={};function Ge(q){var oe=yt[q];if(oe!==void 0)return oe.
exports;var e=yt[q]={exports:{}},$=!0;try{Ot[q].call(e.exports,e,e.exports,Ge),$=!1}finally{$&&delete yt[q]}return e.exports}Ge.m=Ot,typeof Ge<"u"&&(Ge.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",oe=typeof Symbol=="function"?Symbol("webpack e\
xports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",$=F=>{F&&F.d<1&&(F.d=1,F.forEach(N=>N.r--),F.forEach(N=>N.r--?N.r++:N()))},L=F=>F.map(N=>{if(N!==
null&&typeof N=="object"){if(N[q])return N;if(N.then){var z=[];z.d=0,N.then(I=>{k[oe]=I,$(z)},I=>{k[e]=I,$(z)});var k={};return k[q]=I=>I(z),k}}var j={};return j[q]=I=>{},j[oe]=N,j});Ge.a=(F,N,z)=>{var k;
z&&((k=[]).d=-1);var j=new Set,I=F.exports,U,R,A,u=new Promise((o,s)=>{A=s,R=o});u[oe]=I,u[q]=o=>(k&&o(k),j.forEach(o),u.catch(s=>{})),F.exports=u,N(o=>{U=L(o);var s,n=()=>U.map(r=>{if(r[e])throw r[e];
return r[oe]}),d=new Promise(r=>{s=()=>r(n),s.r=0;var y=p=>p!==k&&!j.has(p)&&(j.add(p),p&&!p.d&&(s.r++,p.push(s)));U.map(p=>p[q](y))});return s.r?d:n()},o=>(o?A(u[e]=o):R(I),$(k))),k&&k.d<0&&(k.d=0)}})(),
(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,oe;Ge.t=function(e,$){if($&1&&(e=this(e)),$&8||typeof e=="object"&&e&&($&4&&e.__esModule||$&16&&typeof e.then=="function"))
return e;var L=Object.create(null);Ge.r(L);var F={};oe=oe||[null,q({}),q([]),q(q)];for(var N=$&2&&e;typeof N=="object"&&!~oe.indexOf(N);N=q(N))Object.getOwnPropertyNames(N).forEach(z=>F[z]=()=>e[z]);return F.
default=()=>e,Ge.d(L,F),L}})(),Ge.d=(q,oe)=>{for(var e in oe)Ge.o(oe,e)&&!Ge.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:oe[e]})},Ge.f={},Ge.e=q=>Promise.all(Object.keys(Ge.f).reduce((oe,e)=>(Ge.
f[e](q,oe),oe),[])),Ge.u=q=>""+q+".index.js",Ge.o=(q,oe)=>Object.prototype.hasOwnProperty.call(q,oe),Ge.r=q=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},oe=e=>{var{ids:$,modules:L,runtime:F}=e,N,z,k=0;for(N in L)Ge.o(L,N)&&(Ge.m[N]=L[N]);for(F&&F(Ge);k<$.length;k++)z=$[k],
Ge.o(q,z)&&q[z]&&q[z][0](),q[$[k]]=0};Ge.f.j=(e,$)=>{var L=Ge.o(q,e)?q[e]:void 0;if(L!==0)if(L)$.push(L[1]);else{var F=import("./"+Ge.u(e)).then(oe,N=>{throw q[e]!==0&&(q[e]=void 0),N}),F=Promise.race(
[F,new Promise(N=>L=q[e]=[N])]);$.push(L[1]=F)}}})();var xt=Ge(6325);xt=await xt;
