const Bt={},Wt={},Ft={},Kt={},zt={},Ht={};import{createRequire as Ze}from"module";const Xt={};var Nt={3313:(ne=>{ne.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ae.prototype.go=function(A){this.pending<this.max?u(this,A):this.waiting.push(A)},ae.prototype.wait=function(A){this.pending===0?A(this.error):this.listeners.push(A)},ae.prototype.hold=
function(){return e(this)};function e(A){A.pending+=1;var W=!1;return K;function K(b){if(W)throw new Error("callback called twice");if(W=!0,A.error=A.error||b,A.pending-=1,A.waiting.length>0&&A.pending<
A.max)u(A,A.waiting.shift());else if(A.pending===0){var M=A.listeners;A.listeners=[],M.forEach(X)}}function X(b){b(A.error)}}function u(A,W){W(e(A))}}),770:((ne,ae,e)=>{ne.exports=e(218)}),218:((ne,ae,e)=>{
var u,A=e(9278),W=e(4756),K=e(8611),X=e(5692),b=e(4434),M=e(2613),N=e(9023);ae.httpOverHttp=D,ae.httpsOverHttp=v,ae.httpOverHttps=m,ae.httpsOverHttps=d;function D(j){var a=new s(j);return a.request=K.
request,a}function v(j){var a=new s(j);return a.request=K.request,a.createSocket=l,a.defaultPort=443,a}function m(j){var a=new s(j);return a.request=X.request,a}function d(j){var a=new s(j);return a.request=
X.request,a.createSocket=l,a.defaultPort=443,a}function s(j){var a=this;a.options=j||{},a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||K.Agent.defaultMaxSockets,a.requests=[],a.
sockets=[],a.on("free",function(y,O,S,I){for(var n=p(O,S,I),o=0,r=a.requests.length;o<r;++o){var t=a.requests[o];if(t.host===n.host&&t.port===n.port){a.requests.splice(o,1),t.request.onSocket(y);return}}
y.destroy(),a.removeSocket(y)})}N.inherits(s,b.EventEmitter),s.prototype.addRequest=function(a,i,y,O){var S=this,I=$({request:a},S.options,p(i,y,O));if(S.sockets.length>=this.maxSockets){S.requests.push(
I);return}S.createSocket(I,function(n){n.on("free",o),n.on("close",r),n.on("agentRemove",r),a.onSocket(n);function o(){S.emit("free",n,I)}function r(t){S.removeSocket(n),n.removeListener("free",o),n.removeListener(
"close",r),n.removeListener("agentRemove",r)}})},s.prototype.createSocket=function(a,i){var y=this,O={};y.sockets.push(O);var S=$({},y.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{
host:a.host+":"+a.port}});a.localAddress&&(S.localAddress=a.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),_(
"making CONNECT request");var I=y.request(S);I.useChunkedEncodingByDefault=!1,I.once("response",n),I.once("upgrade",o),I.once("connect",r),I.once("error",t),I.end();function n(c){c.upgrade=!0}function o(c,f,g){
process.nextTick(function(){r(c,f,g)})}function r(c,f,g){if(I.removeAllListeners(),f.removeAllListeners(),c.statusCode!==200){_("tunneling socket could not be established, statusCode=%d",c.statusCode),
f.destroy();var L=new Error("tunneling socket could not be established, statusCode="+c.statusCode);L.code="ECONNRESET",a.request.emit("error",L),y.removeSocket(O);return}if(g.length>0){_("got illegal \
response body from proxy"),f.destroy();var L=new Error("got illegal response body from proxy");L.code="ECONNRESET",a.request.emit("error",L),y.removeSocket(O);return}return _("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(O)]=f,i(f)}function t(c){I.removeAllListeners(),_(`tunneling socket could not be established, cause=%s
`,c.message,c.stack);var f=new Error("tunneling socket could not be established, cause="+c.message);f.code="ECONNRESET",a.request.emit("error",f),y.removeSocket(O)}},s.prototype.removeSocket=function(a){
var i=this.sockets.indexOf(a);if(i!==-1){this.sockets.splice(i,1);var y=this.requests.shift();y&&this.createSocket(y,function(O){y.request.onSocket(O)})}};function l(j,a){var i=this;s.prototype.createSocket.
call(i,j,function(y){var O=j.request.getHeader("host"),S=$({},i.options,{socket:y,servername:O?O.replace(/:.*$/,""):j.host}),I=W.connect(0,S);i.sockets[i.sockets.indexOf(y)]=I,a(I)})}function p(j,a,i){
return typeof j=="string"?{host:j,port:a,localAddress:i}:j}function $(j){for(var a=1,i=arguments.length;a<i;++a){var y=arguments[a];if(typeof y=="object")for(var O=Object.keys(y),S=0,I=O.length;S<I;++S){
var n=O[S];y[n]!==void 0&&(j[n]=y[n])}}return j}var _;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?_=function(){var j=Array.prototype.slice.call(arguments);typeof j[0]=="string"?j[0]=
"TUNNEL: "+j[0]:j.unshift("TUNNEL:"),console.error.apply(console,j)}:_=function(){},u=_}),4248:(ne=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(u){let A=-1;for(let W of u)A=ae[(A^W)&255]^A>>>8;return(A^-1)>>>0}ne.exports=e}),3502:((ne,ae,e)=>{var u=e(9896),A=e(9023),W=e(2203),K=W.Readable,X=W.PassThrough,b=e(3313),M=e(4434).
EventEmitter;ae.BufferSlicer=v,ae.FdSlicer=N,A.inherits(N,M);function N(m){M.call(this),this.fd=m,this.pend=new b,this.pend.max=1,this.refCount=0}N.prototype.read=function(m,d,s,l,p){var $=this;$.pend.
go(function(_){u.read($.fd,m,d,s,l,function(j,a,i){_(),p(j,a,i)})})},N.prototype.createReadStream=function(m){return new D(this,m)},N.prototype.ref=function(){this.refCount+=1},N.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;u.close(m.fd,d);function d(s){s?m.emit("error",s):m.emit("close")}},A.inherits(D,K);function D(m,d){d=d||
{},K.call(this,d),this.context=m,this.context.ref(),this.start=d.start||0,this.endOffset=d.end,this.pos=this.start}D.prototype._read=function(m){var d=this,s=Math.min(d._readableState.highWaterMark,m);
if(d.endOffset!=null&&(s=Math.min(s,d.endOffset-d.pos)),s<=0){d.push(null),this._cleanup();return}d.context.pend.go(function(l){var p=Buffer.allocUnsafe(s);u.read(d.context.fd,p,0,s,d.pos,function($,_){
$?d.destroy($):_===0?(d.push(null),d._cleanup()):(d.pos+=_,d.push(p.slice(0,_))),l()})})},D.prototype._destroy=function(m,d){this._cleanup(),d(m)},D.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},A.inherits(v,M);function v(m){M.call(this),this.refCount=0,this.buffer=m}v.prototype.read=function(m,d,s,l,p){if(!(0<=d&&d<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+d+" <= "+m.length);if(l<0)throw new RangeError("position is negative: "+l);if(d+s>m.length&&(s=m.length-d),l+s>this.buffer.length&&(s=this.buffer.length-l),s<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,d,l,l+s),setImmediate(function(){p(null,s)})},v.prototype.createReadStream=function(m){m=m||{};var d=new X(m);d.start=m.start||0,d.endOffset=m.end,d.pos=d.endOffset||
this.buffer.length;for(var s=this.buffer.slice(d.start,d.pos),l=65536,p=0;;){var $=p+l;if($>=s.length){p<s.length&&d.write(s.slice(p,s.length));break}d.write(s.slice(p,$)),p=$}return d.end(),d},v.prototype.
ref=function(){this.refCount+=1},v.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ne,ae,e)=>{var u,A=e(9896),W=e(3106),K=e(3502),X=e(9023),b=e(
4434).EventEmitter,M=e(2203).Transform,N=e(2203).PassThrough,D=e(2203).Writable;const v=typeof W.crc32=="function"?W.crc32:e(4248);u=p,u=$,u=_,u=j,u=m,u=d,ae.SY=s,u=l,u=I,ae.ax=n,u=o,u=r,u=a,u=O,u=S,u=
f;function m(w,E){return new Promise((C,R)=>{p(w,{...E,lazyEntries:!0},function(G,Z){if(G)return R(G);C(Z)})})}function d(w,E){return new Promise((C,R)=>{$(w,{...E,lazyEntries:!0},function(G,Z){if(G)return R(
G);C(Z)})})}function s(w,E){return new Promise((C,R)=>{_(w,{...E,lazyEntries:!0},function(G,Z){if(G)return R(G);C(Z)})})}function l(w,E,C){return new Promise((R,G)=>{j(w,E,{...C,lazyEntries:!0},function(Z,U){
if(Z)return G(Z);R(U)})})}function p(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),C==null&&(C=se),A.open(w,"r",function(R,G){if(R)return C(R);$(G,E,function(Z,U){Z&&A.close(G,se),
C(Z,U)})})}function $(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),C==null&&(C=se),A.fstat(w,function(R,G){if(R)return C(R);var Z=new K.FdSlicer(w);j(Z,G.size,E,C)})}
function _(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var R=new K.BufferSlicer(w);j(R,w.length,E,C)}function j(w,E,C,R){typeof C=="function"&&(R=C,C=null),C==null&&(C={}),C.autoClose==null&&(C.autoClose=
!0),C.lazyEntries==null&&(C.lazyEntries=!1),C.decodeStrings==null&&(C.decodeStrings=!0);var G=!!C.decodeStrings;if(C.validateEntrySizes==null&&(C.validateEntrySizes=!0),C.strictFileNames==null&&(C.strictFileNames=
!1),R==null&&(R=se),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var Z=22,U=20,z=65535,x=Math.min(U+Z+z,E),B=re(x),T=E-B.length;t(w,B,0,x,T,function(Y){if(Y)return R(Y);for(var te=x-Z;te>=
0;te-=1)if(B.readUInt32LE(te)===101010256){var Q=B.subarray(te),ie=Q.readUInt16LE(4),ge=Q.readUInt16LE(10),Ee=Q.readUInt32LE(16),Te=Q.readUInt16LE(20),Ce=Q.length-Z;if(Te!==Ce)return R(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var je=G?F(Q.subarray(22),
!1):Q.subarray(22);if(te-U>=0&&B.readUInt32LE(te-U)===117853008){var Be=B.subarray(te-U,te-U+U),Ae=ee(Be,8),Le=re(56);return t(w,Le,0,Le.length,Ae,function(pe){return pe?R(pe):Le.readUInt32LE(0)!==101075792?
R(new Error("invalid zip64 end of central directory record signature")):(ie=Le.readUInt32LE(16),ie!==0?R(new Error("multi-disk zip files are not supported: found disk number: "+ie)):(ge=ee(Le,32),Ee=ee(
Le,48),R(null,new a(w,Ee,E,ge,je,C.autoClose,C.lazyEntries,G,C.validateEntrySizes,C.strictFileNames))))})}return ie!==0?R(new Error("multi-disk zip files are not supported: found disk number: "+ie)):R(
null,new a(w,Ee,E,ge,je,C.autoClose,C.lazyEntries,G,C.validateEntrySizes,C.strictFileNames))}R(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(a,b);function a(w,E,C,R,G,Z,U,z,x,B){var T=this;b.call(T),T.reader=w,T.reader.on("error",function(Y){y(T,Y)}),T.reader.once("close",function(){T.emit("close")}),T.readEntryCursor=E,
T.fileSize=C,T.entryCount=R,T.comment=G,T.entriesRead=0,T.autoClose=!!Z,T.lazyEntries=!!U,T.decodeStrings=!!z,T.validateEntrySizes=!!x,T.strictFileNames=!!B,T.isOpen=!0,T.emittedError=!1,T.hasEachEntryBeenCalled=
!1,T.lazyEntries||T._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(w,E){w.autoClose&&w.close(),y(w,E)}function y(w,E){w.emittedError||(w.emittedError=
!0,w.emit("error",E))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var w=this;
if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var E=re(46);t(w.reader,E,0,E.length,w.readEntryCursor,function(C){
if(C)return i(w,C);if(!w.emittedError){var R=new O,G=E.readUInt32LE(0);if(G!==33639248)return i(w,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(R.versionMadeBy=E.
readUInt16LE(4),R.versionNeededToExtract=E.readUInt16LE(6),R.generalPurposeBitFlag=E.readUInt16LE(8),R.compressionMethod=E.readUInt16LE(10),R.lastModFileTime=E.readUInt16LE(12),R.lastModFileDate=E.readUInt16LE(
14),R.crc32=E.readUInt32LE(16),R.compressedSize=E.readUInt32LE(20),R.uncompressedSize=E.readUInt32LE(24),R.fileNameLength=E.readUInt16LE(28),R.extraFieldLength=E.readUInt16LE(30),R.fileCommentLength=E.
readUInt16LE(32),R.internalFileAttributes=E.readUInt16LE(36),R.externalFileAttributes=E.readUInt32LE(38),R.relativeOffsetOfLocalHeader=E.readUInt32LE(42),R.generalPurposeBitFlag&64)return i(w,new Error(
"strong encryption is not supported"));w.readEntryCursor+=46,E=re(R.fileNameLength+R.extraFieldLength+R.fileCommentLength),t(w.reader,E,0,E.length,w.readEntryCursor,function(Z){if(Z)return i(w,Z);if(!w.
emittedError){R.fileNameRaw=E.subarray(0,R.fileNameLength);var U=R.fileNameLength+R.extraFieldLength;R.extraFieldRaw=E.subarray(R.fileNameLength,U),R.fileCommentRaw=E.subarray(U,U+R.fileCommentLength);
try{R.extraFields=r(R.extraFieldRaw)}catch(ge){return i(w,ge)}if(w.decodeStrings){var z=(R.generalPurposeBitFlag&2048)!==0;R.fileComment=F(R.fileCommentRaw,z),R.fileName=n(R.generalPurposeBitFlag,R.fileNameRaw,
R.extraFields,w.strictFileNames);var x=o(R.fileName);if(x!=null)return i(w,new Error(x))}else R.fileComment=R.fileCommentRaw,R.fileName=R.fileNameRaw;R.comment=R.fileComment,w.readEntryCursor+=E.length,
w.entriesRead+=1;for(var B=0;B<R.extraFields.length;B++){var T=R.extraFields[B];if(T.id===1){var Y=T.data,te=0;if(R.uncompressedSize===4294967295){if(te+8>Y.length)return i(w,new Error("zip64 extended\
 information extra field does not include uncompressed size"));R.uncompressedSize=ee(Y,te),te+=8}if(R.compressedSize===4294967295){if(te+8>Y.length)return i(w,new Error("zip64 extended information ext\
ra field does not include compressed size"));R.compressedSize=ee(Y,te),te+=8}if(R.relativeOffsetOfLocalHeader===4294967295){if(te+8>Y.length)return i(w,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));R.relativeOffsetOfLocalHeader=ee(Y,te),te+=8}break}}if(w.validateEntrySizes&&R.compressionMethod===0){var Q=R.uncompressedSize;if(R.isEncrypted()&&(Q+=12),
R.compressedSize!==Q){var ie="compressed/uncompressed size mismatch for stored file: "+R.compressedSize+" != "+R.uncompressedSize;return i(w,new Error(ie))}}w.emit("entry",R),w.lazyEntries||w._readEntry()}})}})}},
a.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");w.hasEachEntryBeenCalled=!0;let E=null;w.on("entry",R),w.on("end",G),w.on("error",Z);function C(){w.removeListener("entry",R),w.removeListener("end",G),w.removeListener("error",Z),w.
autoClose&&w.close()}function R(U){let{resolve:z}=E;E=null,z({value:U})}function G(){let{resolve:U}=E;E=null,C(),U({done:!0})}function Z(U){let{reject:z}=E;E=null,C(),z(U)}return{[Symbol.asyncIterator](){
return this},next(){const U=new Promise((z,x)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:z,reject:x}});return w.readEntry(),U},return(U){return C(),
Promise.resolve({done:!0,value:U})},throw(U){return C(),Promise.reject(U)}}},a.prototype.openReadStream=function(w,E,C){var R=this,G=0,Z=w.compressedSize;if(C==null&&(C=E,E=null),E==null)E={};else{if(E.
decodeFileData===!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(E.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+E.decrypt);if(w.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(E.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===
!1||E.decompress===!0))throw new Error("invalid options.decompress value: "+E.decompress);z=E.decompress}}if(E.start!=null){if(G=E.start,G<0)throw new Error("options.start < 0");if(G>w.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(E.end!=null){if(Z=E.end,Z<0)throw new Error("options.end < 0");if(Z>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<
G)throw new Error("options.end < options.start")}}var U=E.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&E.decompress===!1)&&(!w.isEncrypted()||E.decrypt===!1);if((E.start!=null||
E.end!=null)&&!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!R.isOpen)return C(new Error("closed"));if(w.isEncrypted()&&!U&&E.decrypt!==
!1)return C(new Error("entry is encrypted, and options.decodeFileData !== false"));var z;if(U)z=!1;else if(w.compressionMethod===8)z=E.decodeFileData!==!0;else return C(new Error("unsupported compress\
ion method: "+w.compressionMethod));R.readLocalFileHeader(w,{minimal:!0},function(x,B){if(x)return C(x);R.openReadStreamLowLevel(B.fileDataStart,w.compressedSize,G,Z,z,w.uncompressedSize,C)})},a.prototype.
openReadStreamLowLevel=function(w,E,C,R,G,Z,U){var z=this,x=w+E,B=z.reader.createReadStream({start:w+C,end:w+R}),T=B;if(G){var Y=!1,te=W.createInflateRaw();B.on("error",function(Q){setImmediate(function(){
Y||te.emit("error",Q)})}),B.pipe(te),z.validateEntrySizes?(T=new c(Z),te.on("error",function(Q){setImmediate(function(){Y||T.emit("error",Q)})}),te.pipe(T)):T=te,he(T,function(){Y=!0,te!==T&&te.unpipe(
T),B.unpipe(te),B.destroy()})}U(null,T)},a.prototype.readLocalFileHeader=function(w,E,C){var R=this;C==null&&(C=E,E=null),E==null&&(E={}),R.reader.ref();var G=re(30);t(R.reader,G,0,G.length,w.relativeOffsetOfLocalHeader,
function(Z){try{if(Z)return C(Z);var U=G.readUInt32LE(0);if(U!==67324752)return C(new Error("invalid local file header signature: 0x"+U.toString(16)));var z=G.readUInt16LE(26),x=G.readUInt16LE(28),B=w.
relativeOffsetOfLocalHeader+30+z+x;if(B+w.compressedSize>R.fileSize)return C(new Error("file data overflows file bounds: "+B+" + "+w.compressedSize+" > "+R.fileSize));if(E.minimal)return C(null,{fileDataStart:B});
var T=new S;T.fileDataStart=B,T.versionNeededToExtract=G.readUInt16LE(4),T.generalPurposeBitFlag=G.readUInt16LE(6),T.compressionMethod=G.readUInt16LE(8),T.lastModFileTime=G.readUInt16LE(10),T.lastModFileDate=
G.readUInt16LE(12),T.crc32=G.readUInt32LE(14),T.compressedSize=G.readUInt32LE(18),T.uncompressedSize=G.readUInt32LE(22),T.fileNameLength=z,T.extraFieldLength=x,G=re(z+x),R.reader.ref(),t(R.reader,G,0,
G.length,w.relativeOffsetOfLocalHeader+30,function(Y){try{return Y?C(Y):(T.fileName=G.subarray(0,z),T.extraField=G.subarray(z),C(null,T))}finally{R.reader.unref()}})}finally{R.reader.unref()}})},a.prototype.
openReadStreamPromise=function(w,E){return new Promise((C,R)=>{this.openReadStream(w,E,function(G,Z){if(G)return R(G);C(Z)})})},a.prototype.openReadStreamLowLevelPromise=function(w,E,C,R,G,Z){return new Promise(
(U,z)=>{this.openReadStream(w,E,C,R,G,Z,function(x,B){if(x)return z(x);U(B)})})},a.prototype.readLocalFileHeaderPromise=function(w,E){return new Promise((C,R)=>{this.readLocalFileHeader(w,E,function(G,Z){
if(G)return R(G);C(Z)})})};function O(){}O.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){var C=this.extraFields[E];if(C.id===21589){
var R=C.data;if(R.length<5)continue;var G=R[0],Z=1;if(!(G&Z))continue;var U=R.readInt32LE(1);return new Date(U*1e3)}else if(C.id===10){var R=C.data;if(R.length!==32||R.readUInt16LE(4)!==1||R.readUInt16LE(
6)!==24)continue;var z=R.readUInt32LE(8)+4294967296*R.readInt32LE(12),x=z/1e4-116444736e5;return new Date(x)}}return I(this.lastModFileDate,this.lastModFileTime,w.timezone)},O.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},O.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},O.prototype.isCompressed=function(){
return this.compressionMethod===8};function S(){}function I(w,E,C){var R=w&31,G=(w>>5&15)-1,Z=(w>>9&127)+1980,U=0,z=(E&31)*2,x=E>>5&63,B=E>>11&31;if(C==null||C==="local")return new Date(Z,G,R,B,x,z,U);
if(C==="UTC")return new Date(Date.UTC(Z,G,R,B,x,z,U));throw new Error("unrecognized options.timezone: "+options.timezone)}function n(w,E,C,R){for(var G=null,Z=0;Z<C.length;Z++){var U=C[Z];if(U.id===28789){
if(U.data.length<6||U.data.readUInt8(0)!==1)continue;var z=U.data.readUInt32LE(1);if(v(E)!==z)continue;G=F(U.data.subarray(5),!0);break}}if(G==null){var x=(w&2048)!==0;G=F(E,x)}return R||(G=G.replace(
/\\/g,"/")),G}function o(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+w:null}function r(w){for(var E=[],C=0;C<w.length-3;){var R=w.readUInt16LE(C+0),G=w.readUInt16LE(C+2),Z=C+4,U=Z+G;if(U>w.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var z=w.subarray(Z,U);E.push({id:R,data:z}),C=U}return E}function t(w,E,C,R,G,Z){if(R===0)return setImmediate(function(){Z(null,re(0))});w.read(E,C,R,G,function(U,z){if(U)return Z(U);if(z<R)return Z(
new Error("unexpected EOF"));Z()})}X.inherits(c,M);function c(w){M.call(this),this.actualByteCount=0,this.expectedByteCount=w}c.prototype._transform=function(w,E,C){if(this.actualByteCount+=w.length,this.
actualByteCount>this.expectedByteCount){var R="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return C(new Error(R))}C(null,w)},c.prototype._flush=
function(w){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return w(new Error(E))}w()},X.inherits(
f,b);function f(){b.call(this),this.refCount=0}f.prototype.ref=function(){this.refCount+=1},f.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error(
"invalid unref");w.close(E);function E(C){if(C)return w.emit("error",C);w.emit("close")}},f.prototype.createReadStream=function(w){w==null&&(w={});var E=w.start,C=w.end;if(E===C){var R=new N;return setImmediate(
function(){R.end()}),R}var G=this._readStreamForRange(E,C),Z=!1,U=new g(this);G.on("error",function(x){setImmediate(function(){Z||U.emit("error",x)})}),he(U,function(){G.unpipe(U),U.unref(),G.destroy()});
var z=new c(C-E);return U.on("error",function(x){setImmediate(function(){Z||z.emit("error",x)})}),he(z,function(){Z=!0,U.unpipe(z),U.destroy()}),G.pipe(U).pipe(z)},f.prototype._readStreamForRange=function(w,E){
throw new Error("not implemented")},f.prototype.read=function(w,E,C,R,G){var Z=this.createReadStream({start:R,end:R+C}),U=new D,z=0;U._write=function(x,B,T){x.copy(w,E+z,0,x.length),z+=x.length,T()},U.
on("finish",G),Z.on("error",function(x){G(x)}),Z.pipe(U)},f.prototype.close=function(w){setImmediate(w)},X.inherits(g,N);function g(w){N.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}
g.prototype._flush=function(w){this.unref(),w()},g.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function F(w,E){if(E)return w.toString("utf8");for(var C="",R=0;R<w.length;R++)C+=L[w[R]];return C}function ee(w,E){var C=w.readUInt32LE(E),R=w.readUInt32LE(E+4);return R*4294967296+
C}var re;typeof Buffer.allocUnsafe=="function"?re=function(w){return Buffer.allocUnsafe(w)}:re=function(w){return new Buffer(w)};function he(w,E){typeof w.destroy=="function"?w._destroy=function(C,R){
E(),R?.(C)}:w.destroy=E}function se(w){if(w)throw w}}),9037:((ne,ae,e)=>{var u=W=>{var K={};return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({getOctokit:()=>Bt.getOctokit})}),6543:((ne,ae,e)=>{var u=W=>{var K={};
return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({defaults:()=>Wt.defaults})}),8008:((ne,ae,e)=>{var u=W=>{var K={};return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({requestLog:()=>Ft.requestLog})}),212:((ne,ae,e)=>{
var u=W=>{var K={};return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({retry:()=>Kt.retry})}),938:((ne,ae,e)=>{var u=W=>{var K={};return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({default:()=>zt.default})}),5131:((ne,ae,e)=>{
var u=W=>{var K={};return e.d(K,W),K},A=W=>(()=>W);ne.exports=u({default:()=>Ht.default})}),2613:(ne=>{ne.exports=Ze(import.meta.url)("assert")}),181:(ne=>{ne.exports=Ze(import.meta.url)("buffer")}),6982:(ne=>{
ne.exports=Ze(import.meta.url)("crypto")}),4434:(ne=>{ne.exports=Ze(import.meta.url)("events")}),9896:(ne=>{ne.exports=Ze(import.meta.url)("fs")}),1943:(ne=>{ne.exports=Ze(import.meta.url)("fs/promise\
s")}),8611:(ne=>{ne.exports=Ze(import.meta.url)("http")}),5692:(ne=>{ne.exports=Ze(import.meta.url)("https")}),9278:(ne=>{ne.exports=Ze(import.meta.url)("net")}),4573:(ne=>{ne.exports=Ze(import.meta.url)(
"node:buffer")}),7598:(ne=>{ne.exports=Ze(import.meta.url)("node:crypto")}),3024:(ne=>{ne.exports=Ze(import.meta.url)("node:fs")}),1455:(ne=>{ne.exports=Ze(import.meta.url)("node:fs/promises")}),7067:(ne=>{
ne.exports=Ze(import.meta.url)("node:http")}),4708:(ne=>{ne.exports=Ze(import.meta.url)("node:https")}),8995:(ne=>{ne.exports=Ze(import.meta.url)("node:module")}),8161:(ne=>{ne.exports=Ze(import.meta.
url)("node:os")}),6760:(ne=>{ne.exports=Ze(import.meta.url)("node:path")}),1708:(ne=>{ne.exports=Ze(import.meta.url)("node:process")}),7075:(ne=>{ne.exports=Ze(import.meta.url)("node:stream")}),3136:(ne=>{
ne.exports=Ze(import.meta.url)("node:url")}),7975:(ne=>{ne.exports=Ze(import.meta.url)("node:util")}),8522:(ne=>{ne.exports=Ze(import.meta.url)("node:zlib")}),857:(ne=>{ne.exports=Ze(import.meta.url)(
"os")}),6928:(ne=>{ne.exports=Ze(import.meta.url)("path")}),2203:(ne=>{ne.exports=Ze(import.meta.url)("stream")}),4756:(ne=>{ne.exports=Ze(import.meta.url)("tls")}),2018:(ne=>{ne.exports=Ze(import.meta.
url)("tty")}),7016:(ne=>{ne.exports=Ze(import.meta.url)("url")}),9023:(ne=>{ne.exports=Ze(import.meta.url)("util")}),3106:(ne=>{ne.exports=Ze(import.meta.url)("zlib")}),3e3:((ne,ae,e)=>{e.d(ae,{WZ:()=>D,
j:()=>d,mJ:()=>m});var u=e(7598),A=e(6760),W=e(532),K=e(6191),X=e(7487),b=e(9870),M=e(3657),N=e(6584);function D(s,l){const p=s.boolean("upload-artifact",!0),$={overwrite:l,retentionDays:s.optional("r\
etention-days",v)},_=s.boolean("artifact-env-variables",!0);return{upload:p?$:void 0,artifactEnvVariables:_}}function v(s){if(/^0+$/.test(s))return;const l=(0,N.$J)(1/0,!0)(s),p=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(l>p)throw new Error(`must be at most ${p}, the repository's limit in days, not ${l}`);return l}async function m(s,{path:l,sha256:p,package:$},{upload:_,artifactEnvVariables:j}){if(j)return await(0,K.
mz)(s,{path:l,digest:p},_);const a=(0,M.z)((0,b.KC)($)),i=(0,A.join)(await(0,X.Pd)("workflow-artifact-"),(0,A.basename)(l));await(0,W.lo)(i,a);const y=(0,u.createHash)("sha256").update(a).digest("hex");
return await(0,K.mz)(s,{path:i,digest:y},_)}function d({upload:s,artifactEnvVariables:l},p){!s||!l||!(0,X.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ne,ae,e)=>{e.d(ae,{B:()=>M,X:()=>D});var u=e(7975),A=e(9462),W=e(3657),K=e(5645),X=e(6006),b=e(3349);
async function M(v,m,{title:d,advice:s,idsIn:l}){v.log.info(`${d}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const $=_=>{const a={...{"dock-status-id":m.dockStatusId,...l(_)},
status:_.status||p.status};(0,u.isDeepStrictEqual)(a,p)||v.publish(a),p=a};return await(0,X.qt)(v,m,{longestWaitMs:v.inputs.longestWaitMs,advice:s,onStatus:$})}const N="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function D(v,{workflowId:m,flowId:d}){return v.log.info(`Exporting workflow ${m}, flow ${d}, from ${v.platform.url.href}`),await(0,A.N)(v,(0,A.R)(v.inputs.timeoutMs,
"No package"),async s=>{const l=await(0,b.Nq)(s,{workflowId:m,flowId:d}),{dockStatusId:p,exportJobId:$}=l,_=await M(s,l,{title:`Export job ${$??"without an ID"}`,advice:N,idsIn:()=>({"export-job-id":$})}),
j=await(0,b.EH)(s,l,_),a=async()=>(0,b.EH)(s,l,await(0,X.SO)(s,p)),i=S=>(0,W.u)(S,s.signal),{content:y,...O}=await(0,K.R)(s,{url:j,freshUrl:a,read:i});return{...O,package:y}})}}),2697:((ne,ae,e)=>{e.d(
ae,{$l:()=>j,As:()=>s,Sm:()=>N,UX:()=>v,Xd:()=>p,bg:()=>a,cZ:()=>d});var u=e(1455),A=e(6760),W=e(7279),K=e(8725),X=e(7487),b=e(4057),M=e(706);function N({host:i,pathname:y}){return i+y.replace(/\/$/,"")}
const D=2e4;function v({message:i}){return(0,M.OX)(i,1e3)}const m="<dock status ID>";function d(i){const y=new Map;for(const{name:S,error:I,job:n}of i){if(!I)continue;const{"dock-status-id":o}=n,r=o===
void 0?I.message:I.message.replaceAll(o,m),t=y.get(r)??{names:[],ids:[],help:(0,X.VY)(I)};y.set(r,t),t.names.push(S),o!==void 0&&t.ids.push(o)}const O=Math.max(100,Math.min(1e3,Math.floor(D/y.size)));
return Array.from(y,([S,{names:I,ids:n,help:o}])=>({names:I,message:(0,M.OX)(S,O).replaceAll(m,()=>n.join(", ")),help:o}))}function s(i){return d(i).map(({names:y,message:O})=>`${y.join(", ")}: ${O}`).
join(" | ")}function l(i,y){return!i||!y||i.message===y.message?i??y:p(i,`${i.message} Also: ${y.message}`)}function p(i,y){return new W.HR({what:y,topic:(0,W.h_)(i).topic,cause:i})}async function $(i,y,{
platform:O,titles:S,facts:I=[],known:n,work:o}){let r=n;const t=g=>{r=g,setOutputs(g)};t(n);const c={inputs:i,platform:O,log:runnerLog(),signal:y,endsAt:1/0,publish:t},f=await o(c).then(()=>{},toError);
if(i.summary){const g=factTable([["Host",{words:N(i.host)}],...I,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(
performance.now())}]]);f?await writeSummary(S.failed,withHelp(v(f),helpFor(f)),g):await writeSummary(S.done,g)}if(f)throw f}const _=1e6;async function j(i,y){const O=JSON.stringify(y);await a(`the out\
put ${i}`,{[`${i}.json`]:O});const S=Buffer.byteLength(O)>_;S&&(0,K.lm)(`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),(0,X.n0)({[i]:S?[]:y})}async function a(i,y){
try{const O=await(0,X.Pd)("workflow-results-");for(const[S,I]of Object.entries(y)){const n=(0,A.join)(O,S);await(0,u.writeFile)(n,I).catch((0,X.E_)(n)),(0,X.n0)({[`${(0,A.parse)(S).name}-path`]:n})}}catch(O){
(0,K.t1)().warning(`Can't keep ${i} as a file. ${(0,W.gJ)(O)}`)}}}),3018:((ne,ae,e)=>{e.d(ae,{S:()=>qe});var u=e(1124),A=e(706);const W=Number.MAX_SAFE_INTEGER,K=2,X=60,b="</details>",M=41,N=100;function D(h,P={}){
const{under:V=()=>"",parts:q=[],noun:ce="change",folded:me=!1}=P,{length:de}=V(W),{least:Se=de===0?h:`${h} \u2026`,changes:ye=_(q)}=P;return{line:h,under:V,size:h.length+de,least:Se,parts:q,changes:ye,
noun:ce,folded:me}}function v(h,P,V={}){return P.length===0?[]:[D(h,{...V,parts:P})]}function m(h,P){const V=({leaf:Oe,outer:Fe})=>Fe.length===1?0:Oe.size,q=(Oe,Fe)=>V(Oe)-V(Fe),ce=new Map,me=()=>j(p(
h,ce).filter(([Oe])=>Oe!=="")),de=[];let Se=s(h,[]).sort(q),ye=P;for(let Oe=-1;Se.length>0&&Oe<de.length;ye=P-d(me()))Oe=de.length,Se=Se.filter(Fe=>{const Ye=Fe.outer.filter(et=>!ce.has(et)),Xe=Ye.map(
et=>et.line.length+K+X+(et.folded?M:0)).reduce((et,rt)=>et+rt,Fe.leaf.least.length+K);if(Xe>ye)return!0;ye-=Xe;for(const et of Ye)ce.set(et,[]);return ce.set(Fe.leaf,[Fe.leaf.least]),de.push(Fe),!1});
for(const[Oe,{leaf:Fe}]of de.sort(q).entries()){const Ye=l(Fe,Fe.least.length+Math.floor(ye/(de.length-Oe)));ye-=d(Ye)-Fe.least.length,ce.set(Fe,Ye)}return me()}function d(h){return h.reduce((P,{length:V})=>P+
V,0)}function s(h,P){return h.parts.length===0?[{leaf:h,outer:P}]:h.parts.flatMap(V=>s(V,[...P,h]))}function l({line:h,under:P,size:V,least:q},ce){if(V<=ce)return[h,P(Math.max(ce,W))];for(let me=ce-h.
length-X;me>N;me=Math.floor(me*.7)){const de=P(me);if(de!==""&&h.length+de.length<=ce)return[h,de]}return[q]}function p(h,P){const{line:V,parts:q,folded:ce}=h;if(q.length===0)return[P.get(h)??[]];const de=[
...q.filter(Se=>P.has(Se)).flatMap(Se=>p(Se,P)),[$(h,q.filter(Se=>!P.has(Se)))]];return ce?[[`<details><summary>${V}</summary>`],...de,[b]]:[[V],...de]}function $({noun:h},P){if(h==="connection"&&P.length>
0)return`\u2026 and ${(0,A.hS)(P.length,"more connection")}`;if(_(P)===0)return"";const V=h==="workflow"?` in ${(0,A.hS)(P.length,"more workflow")}`:"";return`\u2026 and ${(0,A.hS)(_(P),"more change")}${V}`}
function _(h){return h.reduce((P,{changes:V})=>P+V,0)}function j(h){const P=V=>V?.[0]?.startsWith("- ");return h.flatMap((V,q)=>{const ce=V[0]===b||P(V)&&P(h[q-1]);return[q===0?"":ce?`
`:`

`,...V]})}var a=e(8132),i=e(3436),y=e(8151),O=e(3499),S=e(9665),I=e(8965),n=e(5408);const o=2,r=1e3,t=240,c=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],f="...";function g(h,P){const V=[L(h??P),L(P??h)],[q,ce]=[ee(h),ee(P)],me=he(q,ce);return V[0]===V[1]?me:[`@@ line ends: ${V[0]} \u2192 ${V[1]} @@`,...me]}function L(h=""){return h.includes(
`
`)&&!/(?<!\r)\n/.test(h)?"CRLF":"LF"}function F(h){return h.split(L(h)==="CRLF"?`\r
`:`
`)}function ee(h){return(h===void 0?[]:F(h)).flatMap(V=>c.reduce(re,[V]).map((q,ce)=>ce===0?q:f+q))}function re(h,P){return h.flatMap(V=>V.length>t?Array.from(V.matchAll(P),([q])=>q):V)}function he(h,P){
const V=new Set(h),ce=P.some(de=>V.has(de))?(0,I.E)([...h],[...P],{maxEditLength:r}):void 0;if(ce===void 0)return[...E(h,P),...se("+",P)];let me=0;return ce.flatMap(({added:de,removed:Se,value:ye},Oe)=>{
const Fe=ce[Oe+1];if(Se)return E(ye,Fe?.added?Fe.value:[]);const[Ye,Ge]=[Oe===0?0:o,ye.length-o],Xe=me+w(ye.slice(0,Ge+1));return me+=w(ye),de?se("+",ye):Fe===void 0?se(" ",ye.slice(0,Ye)):Ge-Ye<2?se(
" ",ye):[...se(" ",ye.slice(0,Ye)),`@@ line ${Xe} @@`,...se(" ",ye.slice(Ge))]})}function se(h,P){return P.map(V=>`${h} ${V}`)}function w(h){return h.filter(P=>!P.startsWith(f)).length}function E(h,P){
const V=new Map(h.map(Oe=>[G(Oe),Oe])),q=Oe=>G(Oe)!=="",ce=P.filter(q),de=(h.length-h.filter(q).length!==P.length-ce.length?ce:P).flatMap(Oe=>R(V.get(G(Oe))??Oe,Oe)),Se=de.length>0||P.length===0?de:R(
C(h),C(P));return[...Se.length===0?[]:[`@@ hard to see: ${[...new Set(Se)].join(", ")} @@`],...se("-",h)]}function C(h){return h.map(P=>P.startsWith(f)?P.slice(f.length):`
${P}`).join("")}function R(h,P){if(G(h)!==G(P))return[];const[V,q]=[h.normalize(),P.normalize()],ce=Z(h)===Z(P)?[]:["Unicode forms"];return V===q?ce:[...ce,V.trimEnd()===q.trimEnd()?"spaces at the end":
"white space"]}function G(h){return Z(h.normalize())}function Z(h){return h.replace(/\s/g,"")}function U(h,P){let[V,q]=[0,P];const me=[...(0,n.$z)(h,Se=>Se.startsWith("@@ line ")?++V:V).values()].flatMap(
Se=>{const ye=z(Se,q);return q-=B(Se),ye}),de=h.filter(x).length-me.filter(x).length;return de===0?me:[...me,`@@ ${(0,A.hS)(de,"more changed line")} @@`]}function z(h,P){const V=de=>de.startsWith("-"),
q=B(h.filter(V)),ce=B(h)-q,me={removed:Math.max(P/2,P-ce),others:Math.max(P/2,P-q)};return h.filter(de=>{const Se=V(de)?"removed":"others";return me[Se]-=de.length+1,me[Se]>=0})}function x(h){return h.
startsWith("-")||h.startsWith("+")}function B(h){return h.reduce((P,V)=>P+V.length+1,0)}var T=e(2742),Y=e(7856);const te={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Q=80,ie={texts:3,min:4,max:60,usual:2,usualWeight:.001},ge=8;function Ee(h,P,V){if(h.type==="string")return Te(Le((0,i.e1)(h.text),P.mask),P,V);const[q="",
...ce]=Be(h,P);return ce.length>0||q.length>Q?void 0:(0,a.SS)(q,1/0)}function Te(h,P,V){const q=P.mask(h).shown;if(q.length>Q||q.includes(`
`))return;const ce=Ce(h,P,V);return(0,a.SS)(JSON.stringify(q),1/0)+(ce===void 0?"":` (${Ue(ce,P)})`)}function Ce(h,{labelOf:P},V){const q=P(h);return q===void 0||(0,S.qU)(V)===q||q.toLowerCase()===h.toLowerCase()||
[...V?.members.values()??[]].some(me=>(0,i.jn)(me)&&(0,i.e1)(me.text)===q)?void 0:q}function je(h,P,{labelOf:V}){const[q,ce]=h.slice(-2);return q?.type!=="item"||ce?.type!=="member"||!i.ZM.test(ce.key)?
!1:(0,i.TH)(q.item)===P||V((0,i.e1)(P))===q.label}function Be(h,P,V){const{mask:q}=P;if((0,i.jn)(h)){if(h.type==="literal")return[q(h.text).shown];const Oe=Le((0,i.e1)(h.text),q),{shown:Fe}=q(Oe);if(Fe.
includes(`
`))return["|",...Ae(F(Fe))];const Ye=Ce(Oe,P,V);return[JSON.stringify(Fe)+(Ye===void 0?"":` (${q(Ye).shown})`)]}const[ce="",me=""]=h.type==="array"?"[]":"{}",de=h.type==="array"?h.items.map(Oe=>Be(Oe,
P)):Array.from(h.members,([Oe,Fe])=>{const[Ye,...Ge]=(0,Y.$C)(Oe,Fe,h)?[A.v5]:Be(Fe,P,h);return[`${JSON.stringify(q(Oe).shown)}: ${Ye}`,...Ge]}),Se=ce+de.join(", ")+me;return Se.length<=Q&&de.every(Oe=>Oe.
length===1)?[Se]:[ce,...Ae(de.flat()),me]}function Ae(h){return h.map(P=>`  ${P}`)}function Le(h,P){if(!h.includes("%")||h.includes("://")&&P(h).shown!==h)return h;try{const V=decodeURIComponent(h);return[
encodeURIComponent(V),encodeURI(V)].includes(h)?V:h}catch{return h}}function pe(h,P,V){const q=[Le(h,V),Le(P,V)];return[h,P].some(me=>me.includes("%")&&q.includes(me))||q[0]===q[1]?[h,P]:q}function Me(h,P,V){
const q=new Map,ce=(de,Se,ye)=>{ye>(q.get(de)?.weight??0)&&q.set(de,{text:Se,weight:ye})},me=(de,Se,ye)=>{if(de.type==="array")for(const et of de.items)me(et,Se,ye+1);if(de.type==="object")for(const[et,
rt]of de.members)(0,Y.$C)(et,rt,de)?ce(et,A.v5,ie.max):me(rt,et,ye+1);if(de.type!=="string")return;const Oe=(0,i.e1)(de.text),Ye=/^type$/i.test(Se)||(0,O.rL)(Se,de)||(0,O.gN)(Oe)||P(de)||V.labelOf(Oe)!==
void 0;if(Oe.length<ie.min||Ye)return;const Ge=Oe.includes("://")?2*ie.max:Math.min(Oe.length,ie.max),Xe=V.countOf(Oe)>ie.usual?ie.usualWeight:1;ce(Se,V.mask(Le(Oe,V.mask)).shown,Xe*Ge/(ye+1))};return me(
h,"",0),[...q].sort(([,de],[,Se])=>Se.weight-de.weight).filter(([,{weight:de}],Se)=>Se===0||Se<ie.texts&&de>ie.usualWeight*2*ie.max).map(([de,{text:Se}])=>`${Ue(de,V)}: ${(0,a.SS)(JSON.stringify((0,a.
Jj)(Se,ie.max)),1/0)}`).join(", ")}function Ue(h,{mask:P},V=100){return(0,a.SS)(P(h).shown,V)}function ze(h,P,V=!1){const q=(0,O.a2)(h),ce=V?1/0:100,me=h.flatMap((ye,Oe)=>{if(ye.type==="element"){const Xe=h[Oe+
1],et=Xe?.type==="member"&&ye.item?(0,i.TN)(ye.item,Xe.key):void 0,rt=ye.text===void 0||Oe>0&&!Xe||et===JSON.stringify(ye.text);return[(0,a.SS)(`[${ye.index}]`)+(rt?"":` (${Ue(ye.text,P)})`)]}if(ye.type===
"item"){const Xe=P.endsOf(ye.item),et=Xe===void 0?ye.label:V?`${Xe} (${ye.label})`:Xe,rt=Oe===q-1&&ye.hint!==void 0?` (${Ue(ye.hint,P)})`:"";return[`**${Ue(et,P,ce)}**${rt}`]}const Fe=h.slice(Oe+1).find(
({type:Xe})=>Xe!=="member")?.type==="item",Ye=!V&&Fe&&/^([A-Za-z]*|[a-z_]+)$/.test(ye.key),Ge=Ce(ye.key,P);return Ye?[]:[Ue(ye.key,P,ce)+(Ge?` (${Ue(Ge,P)})`:"")]});if(me.length<=ge||V)return me.join(
" \u203A ")||(P.whole??"the whole file");const de=me.findLastIndex(ye=>ye.startsWith("**")),Se=ye=>ye<2||ye===de||ye>me.length-ge+2;return me.flatMap((ye,Oe)=>Se(Oe)?[ye]:Se(Oe-1)?["\u2026"]:[]).join(
" \u203A ")}function Je({path:h},P){const q=h.slice((0,O.a2)(h)).map(ce=>ce.type==="element"?{...ce,text:void 0}:ce);return ze(q,P)}function fe(h,P){const V=de=>h.map(({path:Se,kind:ye})=>(ye?`${te[ye]}\
 `:"")+ze(Se,P,de)),[q,ce]=[V(!1),V(!0)],me=(0,S.Vn)(q);return xe(q.map((de,Se)=>me.get(de)===1?de:ce[Se]??de))}function xe(h){const[P,V]=[(0,S.Vn)(h),new Map];return h.map(q=>{const[ce=1,me]=[P.get(q),
(V.get(q)??0)+1];return V.set(q,me),ce===1?q:`${q} (${me} of ${ce})`})}const le="  ",be=3,Ie=5,De=120,$e={line:": changed, hidden"};function Ne(h,P){const V=[...(0,n.$z)(h,ve).values()],q=V.filter(de=>de.
length<be).flat(),ce=fe(q,P),me=new Map(q.map((de,Se)=>{const{line:ye,...Oe}=Ke(de,P);return[de,D(`- ${ce[Se]}${ye}`,{changes:1,...Oe})]}));return V.flatMap(de=>{const Se=de.flatMap(ye=>me.get(ye)??[]);
return Se.length===0?Re(de,P):Se})}function ve(h){const P=(0,O.a2)(h.path),q=(h.kind==="modified"?[h.from,h.to]:"value"in h?[h.value]:[]).flatMap(me=>"id"in me?[me.id]:[]);if(P===0||P===h.path.length||
q.length===0)return h;const ce=h.path.slice(P).map(me=>me.type==="member"?me.key:"index"in me&&me.index);return JSON.stringify([h.kind,q,ce])}function Re(h,P){const[V]=h,{line:q,under:ce=()=>""}=Ke(V,
P),me=Ve(ke(h,P)),de=V.kind==="modified"?"":` ${V.kind}`,Se=`- ${te[V.kind]} ${Je(V,P)}${q}${de} in ${me.line}`;return D(Se,{changes:h.length,under:ye=>ce(ye)+(me.under?.(ye)??"")})}function ke(h,P){const V=h.
map(({path:q})=>({path:q.slice(0,(0,O.a2)(q))}));return fe(V,P)}function Ke(h,P){if(h.kind==="modified")return Qe(h,P);if("value"in h)return it(h,P);if(h.kind==="moved"){const[me,de]=[h.from,h.path].map(
Se=>ze(Se.slice(0,-1),P,!0));return{line:`: moved from ${me} to ${de}`}}if(h.moved.length===0)return{line:": in a new order"};const V=h.moved.map(me=>({path:[me]})),q=Ve(fe(V,P)),ce=q.under?`${q.line}\
 moved`:`moved: ${q.line}`;return{...q,line:`: in a new order (${ce})`}}function Ve(h){if(h.length<=Ie)return{line:h.join(", ")};const P=(0,A.hS)(h.length,"item"),V=gt(P,le+h.join(", "));return{line:P,
under:q=>V.length<=q?V:""}}function Qe({path:h,from:P,to:V},q){if(P.type==="hidden"||V.type==="hidden")return{line:""};if((0,Y._p)(h,P,V))return $e;if(P.type==="string"&&V.type==="string"){const Ye=je(
h,V.text,q)?{...q,labelOf:()=>{}}:q;return nt((0,i.e1)(P.text),(0,i.e1)(V.text),Ye)}const[ce,me]=[V.type==="string",P.type==="string"],de=ce===me?void 0:(0,T.qy)(tt(P),tt(V));if(de){const Ye=`JSON, ${me?
"no longer":"now"} in a text`;return de.changes.length===0?{line:`: the same ${Ye}`}:{line:` (${Ye})`,under:st(Ne(de.changes,q))}}const[Se,ye]=[Be(P,q).join(`
`),Be(V,q).join(`
`)];if(Se===ye)return $e;const[Oe,Fe]=[Ee(P,q),Ee(V,q)];return Oe&&Fe?{line:`: ${Oe} \u2192 ${Fe}`}:{line:"",under:ft(Se,ye)}}function tt(h){return h.type==="string"?(0,i.e1)(h.text):(0,T.dj)(h)}function st(h){
const P=D("",{parts:h});return V=>`
${ht(m(P,V).join(""))}`}function nt(h,P,V){const[q,ce]=pe(h,P,V.mask),me=q===h&&ce===P?"":" (percent-encoded)",[de,...Se]=(0,T.qy)(q,ce)?.changes??[];if(de!==void 0){const et={...V,whole:"the whole te\
xt"},rt=`${me} (JSON in a text)`;if(Se.length===0&&de.kind==="modified"){const dt=Qe(de,et);return{...dt,line:`${rt} \u203A ${ze(de.path,et)}${dt.line}`}}return{line:rt,under:st(Ne([de,...Se],et))}}const[
ye,Oe]=[V.mask(q),V.mask(ce)];if(ye.shown===Oe.shown)return{line:me+$e.line};const Fe=ye.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ye,Ge]=[Te(q,V),Te(ce,V)];if(!Ye||!Ge)return{line:me+Fe,under:ft(
ye.shown,Oe.shown)};const Xe=R(ye.shown,Oe.shown).join(", ");return{line:`${me}: ${Ye} \u2192 ${Ge}${Xe&&` (${Xe})`}${Fe}`}}function it(h,P){const{path:V,value:q}=h;if(q.type==="hidden")return{line:""};
if((0,Y._p)(V,q))return{line:": hidden"};if(q.type==="object")return at(h,q,P);const ce=Ee(q,P);return ce!==void 0?{line:`: ${ce}`}:q.type==="array"?{line:"",under:ct(h,Be(q,P),(0,A.hS)(q.items.length,
"element"))}:{line:"",under:ct(h,[P.mask(Le((0,i.e1)(q.text),P.mask)).shown])}}function at(h,P,V){const q=h.path.at(-1),ce=q?.type==="item"?q:void 0;if(P.members.size===0&&!ce)return{line:": `{}`"};const me=Xe=>(0,i.
jn)(Xe)&&[ce?.label,ce?.hint].includes((0,i.e1)(Xe.text)),de=[...P.members].filter(([,Xe])=>!ce||!me(Xe)),Se=de.filter(([Xe,et])=>!ce||!(0,O.rL)(Xe,et)),ye=Se.map(([Xe,et])=>{const rt=(0,Y.$C)(Xe,et,P)?
(0,a.SS)(A.v5):Ee(et,V,P);return rt&&`${Ue(Xe,V)}: ${rt}`}),Oe=!ye.includes(void 0)&&ye.join(", ").length<=De,Fe=Oe?ye.join(", "):Me(P,me,V),Ye=Fe&&`: ${Fe}`;if(Oe&&Se.length===de.length)return{line:Ye};
const Ge=ct(h,Be(P,V),(0,A.hS)(P.members.size,"field"));return{line:Ye,under:Oe?Xe=>Xe===1/0?Ge(Xe):"":Ge}}function ct({kind:h},P,V){const q=P.join(`
`);return h==="added"?ft(void 0,q,V):ft(q,void 0,V)}function ft(h,P,V){const q=(0,a.EU)(g(h,P),"diff",le);return ce=>{const me=q.length<=ce?q:lt(q,ce);return V===void 0?`
${me}`:gt(V,me)}}function lt(h,P){const V=h.split(`
`),q=V.slice(1,-1).map(ce=>ce.slice(le.length));return[...V.slice(0,1),...U(q,P).map(ce=>le+ce),...V.slice(-1)].join(`
`)}function gt(h,P){return`
${le}<details><summary>${h}</summary>

${P}
${le}</details>`}function ht(h){return h.replace(/^(?=.)/gm,le)}const pt=100,yt=5;function Et(h,P){const V=h.kind==="json"?(0,y.ID)(h,Ge=>P(Ge).shown):void 0,q=(0,i.qy)(()=>(0,S.Vn)((0,i.PX)(h.head??h.
base))),ce={mask:P,labelOf:Ge=>Ge.length>pt?void 0:V?.labelOf(JSON.stringify(Ge)),endsOf:Ge=>V?.endsOf(Ge),countOf:Ge=>q().get(Ge)??0},me=bt((0,u.xS)(h)),de=h.status==="modified",Se=de?vt(h,ce,V):Ne(wt(
Ot(h),V),ce),{nodes:ye=0,connections:Oe=0}=V?.size??{},Fe=ye===0?"What is in it":`${(0,A.hS)(ye,"node")}, ${(0,A.hS)(Oe,"connection")}`,Ye=de?Se:v(Fe,Se,{changes:me,folded:!0});return[...mt(V),D(Tt(h,
P),{parts:[...Ye,...Rt(h,ce)],changes:me})]}function bt({added:h,modified:P,removed:V}){return h+P+V}function mt(h){return h?.note!==void 0?[D(h.note)]:h?.picture?[D((0,a.EU)(h.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Tt({name:h,kind:P,status:V,changes:q},ce){const me=`**${Ue(h,{mask:ce})}**`;return V!=="modified"?`${te[V]} ${me}: file ${V}`:P===
"binary"||P==="variables"&&q.length===0?`${te.modified} ${me}: content modified`:P==="variables"?`${me} (values are never shown)`:me}function Rt({references:h},P){if(h.length===0)return[];const V=h.slice(
0,yt).map(({path:de,from:Se,to:ye})=>`${ze(de,P)} (${Ue(Se,P)} \u2192 ${Ue(ye,P)})`),q=h.length>yt?", \u2026":"",ce=h.length===1?"follows and isn't":"follow and aren't",me=`${(0,A.hS)(h.length,"refere\
nce")} to new IDs and names ${ce} counted`;return[D(`${me}: ${V.join(", ")}${q}`)]}function vt(h,P,V){const q=(0,O.pi)(h),ce=V?.connections??[],me=new Set(ce.map(({item:Xe})=>Xe)),de=(0,n.$z)(h.text?[
xt(h.text)]:h.changes,Xe=>V?.tells(Xe)?_t(Xe)?"layout":"told":"value"in Xe&&me.has(Xe.value)?"connection":q(Xe)?"layout":kt(Xe.path,V)?"item":"rest"),[Se,ye]=[de.get("layout")??[],de.get("connection")??
[]],Oe=Ne(de.get("rest")??[],P),Fe=St(ce,ye,P),Ye=(de.get("told")?.length??0)+ye.length,Ge=`Layout and bookkeeping: ${(0,A.hS)(Se.length,"change")}`;return[...Ne(wt(de.get("item")??[],V),P),...v("Conn\
ections",Fe,{noun:"connection",changes:Ye}),...Fe.length===0?Oe:v("Elsewhere in the file",Oe),...v(Ge,Pt(wt((0,O.lY)(Se,h),V),P),{folded:!0})]}function wt(h,P){return P?h.map(P.withItems):h}function _t({
kind:h,path:P}){const[V,q]=P.slice(-2);return h==="modified"&&V?.type==="item"&&q?.type==="member"&&y.md.includes(q.key)}function kt(h,P){return h.some(V=>V.type==="item"||V.type==="member"&&P?.isItemKey(
V.key))}function xt({base:h,head:P}){return{kind:"modified",path:[],from:ut(h),to:ut(P)}}function ut(h=""){return{type:"string",id:0,text:JSON.stringify(h)}}function Ot({base:h,head:P,text:V,status:q,
changes:ce}){const me=q==="removed"?"removed":"added",de=(ye,Oe)=>{const Fe=(0,S.Vg)(ye,()=>{});return!(Oe.length<3&&Fe.length>0&&Fe.every(Ge=>Ge.value.type==="object"))&&(Oe.length>0||ye.type!=="obje\
ct")?[{kind:me,path:Oe,value:ye}]:Fe.flatMap(({step:Ge,value:Xe})=>Ge.type==="member"?de(Xe,[...Oe,Ge]):[{kind:me,path:[...Oe,Ge],value:Xe}])},Se=h??P??(V&&ut(V.base??V.head));return Se?de(Se,[]):ce}function St(h,P,V){
const q=new Map(P.map(de=>["value"in de&&de.value,de])),ce=Mt($t(h,q),q),me=xe(ce.map(de=>At(de,V)));return ce.map(([{item:de}],Se)=>{const ye=q.get(de),{line:Oe,under:Fe=()=>""}=ye?Ke(ye,V):{line:""};
return D(`${me[Se]}${Fe(0)===""?Oe:""}`,{under:Fe})})}function $t(h,P){const V=q=>{const{kind:ce,source:me,target:de,label:Se,was:ye}=q;return P.has(q.item)?q:JSON.stringify([ce,me.rank,de.rank,Se,ye?.
target.rank,ye?.label])};return[...(0,n.$z)(h,V).values()].map(q=>({...q[0],times:q.length}))}function Mt(h,P){const V={added:new Map,removed:new Map};return h.flatMap(q=>{const{kind:ce,source:me,target:de,
item:Se}=q;if(ce==="rewired"||P.has(Se))return[[q]];const ye=V[ce].get(me),Oe=ye??[q];return ye&&ye.push(q),V[ce].delete(me),V[ce].set(de,Oe),ye?[]:[Oe]})}function At(h,P){const[{kind:V,source:q,target:ce,
was:me}]=h,de=Fe=>`**${Ue(Fe.label,P)}**`,Se=Fe=>Fe===""?"":` (${Ue(Fe,P)})`,ye=h.map(({target:Fe,label:Ye,times:Ge})=>` \u2192 ${de(Fe)}${Se(Ye)}${Ge===1?"":`, ${Ge} times`}`),Oe=me?.target===ce?Se(me.
label)||" without a label":me&&` ${de(me.target)}`;return`- ${te[V]} ${de(q)}${ye.join("")}${Oe===void 0?"":`, was${Oe}`}`}function Pt(h,P){const V=ce=>`${ce.kind} ${(0,O.a2)(ce.path)>0} ${Je(ce,P)}`;
return[...(0,n.$z)(h,V).values()].flatMap(ce=>{const me=ce.map(Oe=>Ke(Oe,P));if(ce.length<be||(0,O.a2)(ce[0].path)===0||me.some(({under:Oe})=>Oe))return Ne(ce,P);const de=ke(ce,P),Se=ht(me.map(({line:Oe},Fe)=>`\
- ${de[Fe]}${Oe}`).join(`
`)),ye=`- ${te[ce[0].kind]} ${Je(ce[0],P)} of ${(0,A.hS)(ce.length,"item")}`;return D(ye,{changes:ce.length,under:()=>`
${Se}`})})}const Dt="<!-- workflow-report -->",Ct=6e4,Lt=1e3;function J(h){const{workflows:P,missing:V}=h,q=(0,Y.lb)(h),me=["changed","added","removed"].flatMap(ye=>P.filter(Oe=>Oe.status===ye)).map(ye=>{
const Oe=bt(ye.counts);return{workflow:ye,changes:Oe,parts:ye.files.flatMap(Fe=>Et(Fe,q))}}),de=oe(h,q),Se=V===void 0?"":`\`${V}\` doesn't exist: it counts as empty.`;return({maxLength:ye=Ct,maxBytes:Oe=1/0,
headings:Fe=!0,mark:Ye=!0}={})=>{const Ge=me.map(({workflow:rt,...dt})=>D(H(rt,q,Fe),dt)),Xe=D(Se,{parts:[...v("",Ge,{noun:"workflow"}),...de]}),et=Ye?`${Dt}
`:"";for(let rt=Math.min(ye,Oe);;){const dt=[et,...m(Xe,rt-et.length-1),`
`],Ut=Oe===1/0?0:Buffer.byteLength(dt.join(""));if(Ut<=Oe||rt<Lt)return dt;rt=Math.floor(rt*Oe*.99/Ut)}}}function k(h,P){return h.length<=3e3&&h.split(`
`).length<=50?h:`<details><summary>${P}</summary>

${h}
</details>
`}function H({name:h,status:P,counts:V},q,ce){const me=ce?"### ":"",de=h===void 0?void 0:Ue(h,{mask:q});return P==="added"||P==="removed"?`${me}${te[P]} ${de===void 0?"Workflow":`${de}: workflow`} ${P}`:
ce?`${me}${de===void 0?"":`${de}: `}${(0,u.cq)(V)}`:""}function oe({workflows:h,notCompared:P=[]},V){const q=(de,Se)=>{const ye=de.flatMap(Oe=>Oe===void 0?[]:[Ue(Oe,{mask:V})]).join(", ");return de.length===
0?[]:[D(Se(ye),{least:Se((0,A.hS)(de.length,"workflow"))})]},ce=h.flatMap(({name:de,status:Se})=>Se==="unchanged"?[de]:[]),me=h.flatMap(({name:de,variablesCompared:Se})=>Se?[]:[de]);return[...h.length===
0?[D("No workflow was compared")]:[],...q(ce,de=>de===""?"No changes":`${de}: no changes`),...q(me,de=>`The environment variables${me.length===h.length?"":` of ${de}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...q(P,de=>`${de}: not compared, because the step failed`)]}var ue=e(8725),we=e(2697),_e=e(6584);const He=900*1024;async function qe(h){Pe(h);const P=J(
h),V={"report.md":P(),"full-report.md":P({maxLength:1/0})};return await(0,we.bg)("the report",V),We(P)}function We(h){return(P,V,q)=>{const ce=He-Buffer.byteLength(V.join()),me=h({headings:P,maxLength:1/0,
maxBytes:ce,mark:!1}).join("");return q===void 0?me:k(me,q)}}function Pe(h){const P=(0,u.AS)(h);if(P.length===0)return;const V=P.slice(0,20).map(_e.bY),q=P.length>20?` and ${(0,A.hS)(P.length-20,"more\
 line")}`:"";(0,ue.lm)(`No field matched ${V.join(", ")}${q} in ignore. Check the spelling.`)}}),682:((ne,ae,e)=>{e.d(ae,{H:()=>d,R:()=>M});var u=e(3024),A=e(532),W=e(7279),K=e(5806),X=e(706),b=e(6584);
function M(s,l){const p=["workflows","workflows-file"].find(_=>s.text(_)!=="");if(p===void 0)return{targets:N(s,l),fromList:!1};p==="workflows"&&s.exclude(["workflows-file"],p),s.exclude(["workflow-id",
"flow-id","name"],p);const $=p==="workflows"?s.lines(p):s.optional(p,D);return{targets:$===void 0?[]:m(s,p,$),fromList:!0}}function N(s,l){const p=s.required("workflow-id",b.Fg),$=s.required("flow-id",
b.Fg),_=s.optional("name",b.$q);return p===void 0||$===void 0?[]:[{name:_??s.parse("workflow-id",l+p,b.$q)??"",workflowId:p,flowId:$}]}function D(s){const l=(0,b.EO)(s);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,u.readFileSync)(l))}catch(p){throw new Error(`can't be read: ${s}: ${(0,A.CQ)(p)}`)}}const v=(0,b.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,b.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${b.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,X.OX)(s,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,X.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:s})=>`must be "na\
me workflow-id flow-id", not ${(0,b.bY)(s)}`]);function m(s,l,p){const $=[],_=new Map,j=p.split(/\r\n|\n|\r/).map(a=>a.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[a,i]of j.entries()){const y=`${l}\
 line ${a+1}`;if(!s.parse(y,i.join(" "),v))continue;const[O="",S="",I=""]=i;s.parse(`${y} name`,O,b.$q),s.parse(`${y} workflow-id`,S,b.Fg),s.parse(`${y} flow-id`,I,b.Fg);const[n,o]=[(0,K.Sr)(O),`${S} ${I}`].
map(t=>{const c=_.get(t);return c===void 0&&_.set(t,a+1),c});n!==void 0&&s.refuse(y,`has the name of line ${n}`),o!==void 0&&s.refuse(y,`has the IDs of line ${o}. Set the IDs of its own workflow, or r\
emove the line`),$.push({name:O,workflowId:S,flowId:I})}return j.every(a=>a.length===0)&&s.refuse(l,"names no workflow"),$}async function d(s,l,p){const $=[],_=s.entries();let j;const a=async()=>{for(const[
i,y]of _){const O=await p(y,j);$[i]=O,O.error&&(0,W.h_)(O.error).affectsAll&&(j??=O.error)}};return await Promise.all(Array.from({length:Math.min(l,s.length)},a)),$}}),6584:((ne,ae,e)=>{e.d(ae,{$J:()=>v,
$q:()=>a,Do:()=>p,EO:()=>I,Fg:()=>l,bY:()=>o,il:()=>N,kH:()=>b,or:()=>s,sJ:()=>M,sU:()=>_,tz:()=>i,yG:()=>D});var u=e(3024),A=e(6760),W=e(5806),K=e(7596),X=e(706);const b=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(t,c=b){return[c,({input:f})=>`contains ${r(f)}. ${t}`]}function N(...t){return c=>{for(const[f,g]of t){const L=f.exec(c);if(L)throw new Error(typeof g=="string"?g:g(L))}return c}}function D(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(t)}`)}function v(t,c=!1){return f=>{const g=Number(f);if((c?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&g>0&&g<=t)return g;const L=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${c?"whole ":""}number above 0${L}, not ${o(f)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",d=N(M("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function s(t){
const c=/^[a-z0-9+.-]+:\/\//i.test(d(t))?t:`https://${t}`;if(!URL.canParse(c))throw new Error(m);const f=new URL(c);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// \
address");if(f.protocol==="http:"&&!(0,K.U9)(f.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function l(t){
if((0,K.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${o(t)}`)}const p=N(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),$="is too long: at\
 most 200 characters",_=N([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${o(t)}`],[/.{201}/u,$]),j=N([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${o(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${o(t)}`],[/.{201}/u,$]);function a(t){const c=(0,W.x5)(j(t));if(c!==void 0)
throw new Error(`can't be a name: ${o(t)} ${c}`);if(Buffer.byteLength(t)>240)throw new Error($);return t}function i(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,A.resolve)(process.env.GITHUB_WORKSPACE??"")}const O=N([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function S(t){return(0,A.
resolve)(y(),O(t))}function I(t){const c=S(t);if((0,u.existsSync)(c))return c;throw new Error(n(t))}function n(t){const c=!(0,u.existsSync)(y())||(0,u.readdirSync)(y()).length===0;return`doesn't exist\
: ${o(t)}${c?". The workspace is empty: run actions/checkout before this step":""}`}function o(t){const c=r(t);return`"${(0,X.OX)(t,60)}"${c===""?"":` with ${c}`}`}function r(t){const c=(t.match(new RegExp(
b,"gu"))??[]).map(L=>L.codePointAt(0)??0),f=[...new Set(c)].map(L=>`U+${L.toString(16).toUpperCase().padStart(4,"0")}`),g=f.length===1?"an invisible character":"invisible characters";return f.length===
0?"":`${g} (${f.slice(0,5).join(", ")})`}}),1124:((ne,ae,e)=>{e.d(ae,{AS:()=>M,Hq:()=>X,RG:()=>A,cq:()=>N,cz:()=>W,xS:()=>K,xW:()=>b});var u=e(706);const A={type:"hidden"};function W(D){const v=m=>D.reduce(
(d,s)=>d+s[m],0);return{added:v("added"),modified:v("modified"),removed:v("removed")}}function K({status:D,changes:v,references:m}){const d={added:0,modified:0,removed:0};if(D!=="modified")return{...d,
[D]:1};if(v.length===0&&m.length===0)return{...d,modified:1};for(const{kind:s}of v)d[s==="added"||s==="removed"?s:"modified"]++;return d}function X({workflows:D}){return D.some(({status:v})=>v!=="unch\
anged")}function b({workflows:D}){return W(D.map(({counts:v})=>v))}function M({workflows:[D,...v]}){return D?.unusedIgnores.filter(m=>v.every(({unusedIgnores:d})=>d.includes(m)))??[]}function N({modified:D,
added:v,removed:m}){return Object.entries({modified:D,added:v,removed:m}).flatMap(([s,l])=>l===0?[]:[`${(0,u.zD)(l)} ${s}`]).join(", ")||"no changes"}}),3436:((ne,ae,e)=>{e.d(ae,{C5:()=>p,Gg:()=>d,Ku:()=>l,
Ms:()=>i,Op:()=>j,PX:()=>_,QP:()=>s,Rk:()=>W,TH:()=>m,TN:()=>D,YD:()=>v,ZM:()=>X,e1:()=>a,eX:()=>K,jn:()=>$,kk:()=>N,qy:()=>I,yR:()=>S});var u=e(8142),A=e(2899);const W=["id","_id","key","name"],K=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,b=["data","attributes","definition","propert\
ies","_source"],M=["title","label","displayName","display_name","name"],N=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function D(n,o){if(n.type!=="object")return;const r=n.members.get(o)??n.matchOnly?.
get(o);if(!(r===void 0||!$(r)))return(r.type==="string"?r.text.length>2:/\d/.test(r.text))?r.text:void 0}function v(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=()=>v(n).
filter(t=>X.test(t)),r=t=>N.test(t);return l(n,["id","_id","key"])??l(n,o().sort())??l(n,["name"],r)}function d(n){const o=t=>!N.test(t);let r=l(n,K,o);for(const t of b)r??=l(p(n,t),M,o);return r}function s(n){
return l(n,["type","Type"])}function l(n,o,r=t=>!0){for(const t of o){const c=n&&D(n,t);if(c!==void 0&&r(c))return c}}function p(n,o){return n?.type==="object"?n.members.get(o):void 0}function $(n){return n.
type==="string"||n.type==="literal"}function _(n,o=[]){if(n===void 0)return o;if($(n))o.push(a(n.text));else for(const r of n.type==="array"?n.items:n.members.values())_(r,o);return o}function j(n,o,r){
return r&&W.includes(n)&&$(o)}function a(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class i{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,r=t=>{}){this.#n=o,this.#e=
o.lines.length===0,this.#t=r}read(o){const{fields:r,orders:t}=this.#n,c=f=>(0,A.pi)(r,f,this.#t);return(0,u.q)(o,void 0,{enter:(f,g="")=>this.#e?void 0:{key:g,outer:f},scalar:f=>this.scalar(f),array:(f,g)=>{
const L=f.length>0&&c({key:"",outer:g});return this.array(L?[]:f,(0,A.pi)(t,g,this.#t))},object:(f,g)=>{let L;for(const[F,ee]of r.size===0?[]:f)c({key:F,outer:g})&&(f.delete(F),W.includes(F)&&(L=(L??new Map).
set(F,ee)));return this.object(f,L)}})}scalar(o){let r=this.#o.get(o);return r===void 0&&(r={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,r)),r}array(o,r){const t=r?o.toSorted(
(g,L)=>g.id-L.id):o;let c=t.length;for(const{id:g}of t)c=O(c,g);const f=this.#i(c,{type:"array",id:this.#s+1,items:t,unordered:r});return this.#e?f:{type:"array",id:f.id,items:o,unordered:r}}object(o,r){
let t=~o.size;for(const[f,{id:g}]of o)t=t+O(this.scalar(f).id,g)|0;const c=this.#i(t,{type:"object",id:this.#s+1,members:o,matchOnly:r});return this.#e?c:{type:"object",id:c.id,members:o,matchOnly:r}}#i(o,r){
for(let t=o;;t=t+1|0){const c=this.#r.get(t);if(c&&y(c,r))return c;if(!c)return this.#r.set(t,r),this.#s++,r}}}function y(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?
!1:n.items.every(({id:r},t)=>r===o.items[t]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[r,{id:t}]of o.members)if(n.members.get(r)?.id!==t)return!1;return!0}function O(n,o){
const r=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(r^r>>>13,695872825)}function S(n,o=new i(A.K$)){return/^\s*[[{]/.test(n)?o.read(n):void 0}function I(n){let o;return()=>(o??=
{value:n()},o.value)}}),9630:((ne,ae,e)=>{e.d(ae,{TA:()=>b,b6:()=>X,ol:()=>N});var u=e(4573),A=e(7598),W=e(3436),K=e(2742);function X(D){return(0,u.isUtf8)(D)?D.toString():void 0}function b(D,v,m){const d=/\.json$/i.
test(D)?X(v):void 0;return d===void 0?void 0:m.read(d)}function M(D,v,m,d){if(v.equals(m))return!0;const s=new Interner(d),l=b(D,v,s);return l!==void 0&&l.id===b(D,m,s)?.id}function N({files:D},v){const m=s=>(0,A.
createHash)("sha256").update(s).digest("hex"),d=Array.from(D,([s,l])=>{const p=b(s,l,new W.Ms(v));return[s,m(p?(0,K.dj)(p):l)]});return m(JSON.stringify(d.sort(([s],[l])=>s<l?-1:1)))}}),8151:((ne,ae,e)=>{
e.d(ae,{md:()=>ie,ID:()=>Ee});var u=e(3436),A=e(9665),W=e(6997),K=e(5408);const X="next to goto target targets wire wires link links edge edges transition transitions connection connections",b="source\
 from origin src tail out".split(" "),M=`${X} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),N="action activity block node state step task widge\
t id".split(" "),D="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),v="handle port pin output socket".split(" "),m=/^[\p{L} _-]{1,30}$/u,
d=60;function s(fe,xe){return l(fe).some(le=>xe.includes(le))}function l(fe){return fe.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(xe=>xe.toLowerCase())}function p({slot:fe,value:xe},le,be){
const Ie=le?(0,u.YD)(le.value):[],$e=D.flatMap(Re=>Ie.filter(ke=>ke.toLowerCase()===Re)).map(Re=>{const[ke,Ke]=[le?.field.inner.get(Re),_(le?.value.members.get(Re))];return ke&&(0,W.t5)(ke).some(({texts:Qe})=>Qe.
size>1)||Ke.includes(" ")?Ke:""}),Ne=be.filter(Re=>!$(Re)),ve=fe===void 0?[]:[`output ${fe+1}`];return[_(xe),...$e].find(Re=>Re!=="")??[...Ne,...ve].join(", ")}function $(fe){return M.includes(fe.toLowerCase())||
l([fe]).every(xe=>[...M,...N].includes(xe))}function _(fe){const le=(fe?.type==="literal"?[]:(0,u.PX)(fe).flatMap(be=>be.trim()||[])).join(", ");return le.length>d||u.kk.test(le)?"":le}function j(fe,{
find:xe}){const le=new Map(fe.map($e=>[$e,a($e)])),be=(0,A.Vn)([...le.values()].map($e=>$e?.text)),Ie=[...be.values()].reduce(($e,Ne)=>Math.max($e,Ne),0),De=(0,K.$z)(fe,({source:$e})=>$e);return fe.map(
$e=>{const Ne=le.get($e);if(Ne===void 0||$e.label!=="")return $e;const ve=xe(Ne.text,Ne.place),Re=ve&&(0,W.FK)(ve,$e.source)?D.map(tt=>_(ve.value.members.get(tt))):[],ke=[...Re,(0,u.e1)(Ne.text)].find(
tt=>tt!=="")??"",Ke=De.get($e.source)?.some(tt=>le.get(tt)?.text!==Ne.text),Ve=Re.length>0||be.get(Ne.text)===Ie;return(Ke||!Ve)&&(ke!==(0,u.e1)(Ne.text)||m.test(ke))?{...$e,label:ke,links:[...$e.links,
{...Ne,target:$e.target}]}:$e})}function a({links:[fe]}){const xe=fe&&(0,u.YD)(fe.place.value).find(Ie=>s([Ie],b)&&s([Ie],v)),[le,be]=xe?[fe.place.value.members.get(xe),fe.place.field.inner.get(xe)]:[];
return fe&&be&&le?.type==="string"?{...fe,text:le.text,field:be,value:le}:void 0}const i="target to dest destination head in".split(" "),O=`${X} then else default on success failure fail error timeout\
 case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),S="after depends dependencies needs requires prev previous predecessor predecessors".
split(" ");function I(fe,xe){const le=(0,W.BQ)(fe,xe),be=(0,W.t5)(le.root).flatMap(ke=>o(ke,le)),Ie=j(t(be),le),De=Ie.length>0?Ie:F(be,le),$e=new Set(De.flatMap(({source:ke,target:Ke})=>[ke.field,Ke.field])),
Ne=(0,K.$z)(le.places,({field:ke})=>ke),ve=[...$e].filter(ke=>[...$e].some(Ke=>n(Ne.get(ke),Ne.get(Ke))));for(const ke of ve)$e.delete(ke);const Re=De.filter(({source:ke,target:Ke})=>$e.has(ke.field)&&
$e.has(Ke.field));return{root:le.root,nodes:le.places.filter(({field:ke})=>$e.has(ke)),edges:Re}}function n(fe=[],xe=[]){const le=([Ie])=>Ie?.field.keys.length??0;if(le(xe)>=le(fe))return!1;const be=new Set(
xe.map(({value:Ie})=>(0,u.TH)(Ie)));return 2*fe.filter(({value:Ie})=>(0,u.TH)(Ie)!==void 0&&be.has((0,u.TH)(Ie))).length>fe.length}function o(fe,{find:xe}){const le=fe.references.flatMap(Ne=>{const ve=xe(
Ne.text,Ne.place);return ve?[{...Ne,field:fe,target:ve}]:[]}),be=le.filter(({place:Ne,target:ve})=>!(0,W.FK)(Ne,ve)),Ie=le.length/fe.references.length,De=Ie>=.5&&r(fe.references)-r(le)<=2;return(Ie>=.9||
De&&s(fe.keys.slice(-2),O))&&2*be.length>=le.length?[le]:[]}function r(fe){return new Set(fe.map(({text:xe})=>xe)).size}function t(fe){const xe=fe.filter(le=>!le.some(({place:be,target:Ie})=>Ie.field===
be.field));return[...(0,K.$z)(xe,([le])=>le?.place.field).values()].flatMap(le=>{const be=(0,K.$z)(le,$e=>c($e,b)),Ie=(0,K.$z)(le,$e=>c($e,i));be.delete(void 0);const De=[...be].flatMap(([$e,Ne])=>Ne.
flatMap(ve=>(Ie.get($e)??[]).map(Re=>f(ve,Re))));return De.sort(($e,Ne)=>g(Ne)-g($e)||L($e)-L(Ne)),De[0]??[]})}function c([fe],xe){const le=l(fe?.field.keys.slice(-2)??[]),be=le.filter(Ie=>!xe.includes(
Ie));return be.length<le.length?be.join(" "):void 0}function f(fe,xe){const le=new Map(fe.map(be=>[be.place,be]));return xe.flatMap(be=>{const Ie=le.get(be.place),De=Ie&&{source:Ie.target,target:be.target,
links:[Ie,be]};return De?[{...De,label:p(be,be.place,[]),item:be.place.value}]:[]})}function g(fe){return fe.filter(({source:xe,target:le})=>!(0,W.FK)(xe,le)&&!(0,W.FK)(le,xe)).length}function L([fe]){
return fe?fe.source.field.keys.length+fe.target.field.keys.length:0}function F(fe,xe){const[le,be]=[[],[]],Ie=new Set;for(const $e of fe){const Ne=$e.flatMap(Ve=>ee(Ve,xe)),[ve]=Ne;if(ve===void 0||10*
Ne.length<9*$e.length)continue;const Re=ve.link.field.keys.slice(ve.inside.field.keys.length),ke=Ne.filter(({source:Ve,inside:Qe})=>Ve!==Qe);for(const{inside:Ve}of ke)Ie.add(Ve.key);const Ke=s(Re,S);if(!(!Ke&&
ke.length===0&&!s(Re,O)))for(const{link:Ve,source:Qe}of Ne){const tt=Ve.place===Qe?void 0:Ve.place,st={label:p(Ve,tt,Re),links:[Ve],item:tt?.value};Ke?be.push({source:Ve.target,target:Qe,...st}):le.push(
{source:Qe,target:Ve.target,...st})}}const De=le.length<be.length?be:le;return Ie.size>1||r(De.flatMap(({links:$e})=>$e))>1?De:[]}function ee(fe,{find:xe}){for(let le=fe.place;le;le=le.outer){const be=xe(
JSON.stringify(le.key),le),Ie=[le,be].find(De=>De?.field===fe.target.field);if(Ie)return[{link:fe,source:Ie,inside:le}]}return[]}var re=e(3499),he=e(8132),se=e(706);const w={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},E={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-da\
sharray:5 3"},C={same:"-->",added:"==>",removed:"-.->"},R=40,G=500,Z=5e4,U=40,z=6;function x(fe,xe,{isWhole:le,hide:be}){const Ie=({status:ve})=>le||ve!=="same",De=new Set([...fe.filter(Ie),...xe.filter(
Ie).flatMap(B)]),$e=xe.filter(ve=>B(ve).some(Ie)).flatMap(B);if(De.size===0)return{};for(const ve of[new Set([...De,...$e]),De]){const Re=xe.filter(Ke=>B(Ke).every(Ve=>ve.has(Ve)));if(ve.size>R||Re.length>
G)continue;const ke=T(fe.filter(Ke=>ve.has(Ke)),Re,be);if(ke.length<=Z)return{picture:ke}}return{note:`The picture is left out: it would have ${De.size>R?(0,se.hS)(De.size,"node"):"too many connection\
s"}.`}}function B({source:fe,target:xe}){return[fe,xe]}function T(fe,xe,le){const be=new Map(fe.map(($e,Ne)=>[$e,`n${Ne+1}`])),Ie=(0,A.Vn)(fe.map(({name:$e})=>$e)),De=fe.map($e=>{const Ne=Ie.get($e.name)===
1?$e.name:$e.label;return`  ${be.get($e)}["${w[$e.status]}${te(le(Ne))||"?"}"]`});for(const{source:$e,target:Ne,label:ve,status:Re}of xe){const ke=`${w[Re]}${te(le(ve))}`.trim();De.push(`  ${be.get($e)}\
 ${C[Re]}${ke===""?"":`|"${ke}"|`} ${be.get(Ne)}`)}for(const[$e,Ne]of Object.entries(E)){const ve=fe.filter(Re=>Re.status===$e).map(Re=>be.get(Re));ve.length>0&&De.push(`  classDef ${$e} ${Ne}`,`  cla\
ss ${ve.join()} ${$e}`)}return[`flowchart ${Y(fe,xe)>z?"TD":"LR"}`,...new Set(De)].join(`
`)}function Y(fe,xe){const le=new Set(xe.map(({target:De})=>De)),be=fe.filter(De=>!le.has(De)),Ie=new Map((be.length>0?be:fe.slice(0,1)).map(De=>[De,1]));for(const[De,$e]of Ie)for(const{source:Ne,target:ve}of xe)
Ne===De&&!Ie.has(ve)&&Ie.set(ve,$e+1);return Math.max(...Ie.values())}function te(fe){return(0,he.RK)((0,he.Jj)(fe.replace(/\s+/g," ").trim(),U)).replace(Q,xe=>xe==='"'?"#quot;":`#${xe.codePointAt(0)}\
;`)}const Q=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ie="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ge="* if when id name label ti\
tle type key handle condition event relationships".split(" ");function Ee(fe,xe=le=>le){const le=fe.head??fe.base;if(le===void 0)return;const[be,Ie]=[fe.base??le,fe.head??le],De=(0,A.j9)([Ie,be]),$e=I(
be,Ie),Ne=Be(fe,$e,De),ve=[...new Set(Ne.values())].sort((nt,it)=>nt.rank-it.rank);Ae(ve);const Re=pe($e,Ne),ke=Re.filter(nt=>nt.status!=="same"),Ke=Ue($e,ke);Je(fe,ve,De,Ke);const Ve=new Map(Re.map(({
item:nt,source:it,target:at})=>[nt,`${it.label} \u2192 ${at.label}`])),Qe=new Set(ve.map(({place:nt})=>nt.key)),tt=new Set($e.nodes.flatMap(({key:nt,field:it})=>nt===void 0?[]:it.keys.at(-2)??"")),st=nt=>nt.
filter(({status:it})=>it!=="removed").length;return{...x(ve,Re,{isWhole:fe.status!=="modified",hide:xe}),connections:Me(ke),size:{nodes:st(ve),connections:st(Re)},tells:Ke,isItemKey:nt=>Qe.has(nt)||De.
labelOf(JSON.stringify(nt))!==void 0,labelOf:De.labelOf,endsOf:nt=>Ve.get(nt),withItems:nt=>tt.size===0?nt:Te(nt,tt,le)}}function Te(fe,xe,le){let be=le;const Ie=fe.path.map((De,$e)=>{const Ne=$e===0?
"":fe.path[$e-1];if($e===fe.path.length-1&&"value"in fe?be=fe.value:De.type!=="member"?be=De.item:be=be&&"members"in be?be.members.get(De.key):void 0,De.type!=="member"||Ne===void 0||be===void 0||!("m\
embers"in be))return De;const ve=typeof Ne=="string"?Ne:Ne.type==="member"?Ne.key:void 0;return ve!==void 0&&xe.has(ve)?(0,A.s3)(be,De.key):De});return{...fe,path:Ie}}function Ce({side:fe}){return fe===
"head"}function je(fe){return fe&&[fe.key,je(fe.outer)]}function Be({matches:fe},{nodes:xe},le){const be=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(je(ke)),Ie=new Map(xe.map((ke,Ke)=>[ke,Ke])),
De=(0,K.$z)(xe.filter(Ce),be),$e=(0,K.$z)(fe,({base:ke})=>ke.id),Ne=ke=>{const Ke=$e.get(ke.value.id)??[];for(let Ve=Ke.shift();Ve;Ve=Ke.shift()){const Qe=De.get(`${Ve.head.id}`)?.shift();if(Qe)return Qe}
return De.get(be(ke))?.shift()},ve=new Map;let Re=0;for(const ke of xe){if(ve.has(ke))continue;const Ke=Ce(ke)?ke:Ne(ke);Re=(Ke&&Ie.get(Ke))??Re+1e-6;const Ve=Ke===void 0?"removed":Ke===ke?"added":"sa\
me",Qe=Ke??ke,tt=Le(Qe,le),st={name:tt,label:tt,status:Ve,rank:Re,place:Qe,old:Ve==="same"?ke:void 0};ve.set(ke,st).set(Qe,st)}return ve}function Ae(fe){const xe=(0,A.Vn)(fe.map(({name:le})=>le));for(const le of fe){
const be=(0,u.TH)(le.place.value);be&&(xe.get(le.name)??0)>1&&(le.label=(0,A.oP)(le.name,be))}}function Le({key:fe,value:xe,array:le},be){const[Ie,...De]=["componentType",...xe.members.keys()].map(Ne=>(0,u.
TN)(xe,Ne)),[$e="?"]=[(0,u.QP)(xe),Ie,(0,u.TH)(xe),...De].filter(Ne=>Ne!==void 0);return fe??be.nameOf(xe,le)??(0,u.e1)($e)}function pe({edges:fe},xe){const le=fe.flatMap(ve=>{const[Re,ke]=[xe.get(ve.
source),xe.get(ve.target)];return Re&&ke?[{...ve,source:Re,target:ke,status:Ce(ve.source)?"added":"removed"}]:[]}),be=({source:ve,target:Re,label:ke})=>`${ve.rank} ${Re.rank} ${ke}`,Ie=(0,K.$z)(le,({status:ve})=>ve),
De=(0,K.$z)(Ie.get("removed")??[],be);return[...(Ie.get("added")??[]).map(ve=>De.get(be(ve))?.pop()?{...ve,status:"same"}:ve),...[...De.values()].flat()].sort((ve,Re)=>ve.source.rank-Re.source.rank||ve.
target.rank-Re.target.rank)}function Me(fe){const xe=new Map;for(const le of["target","label"]){const be=Ie=>`${Ie.source.rank} ${le==="label"?Ie.label:Ie.target.rank}`;for(const[Ie,De,...$e]of(0,K.$z)(
fe,be).values()){if(!Ie||!De||$e.length>0||Ie.status===De.status)continue;[Ie.source,Ie.target,De.target].every(({old:ve})=>ve)&&!xe.has(Ie)&&!xe.has(De)&&xe.set(Ie,De).set(De,Ie)}}return fe.flatMap(le=>{
const be=xe.get(le);return be&&le.status==="removed"?[]:[{...le,kind:be?"rewired":le.status,was:be}]})}function Ue({root:fe,nodes:xe},le){const be=new Set(le.flatMap(ve=>ve.links.map(({field:Re})=>Re))),
Ie=new Set(le.map(({item:ve})=>ve)),De=new Set([fe,...xe.map(({field:ve})=>ve)]),$e={added:new Set,removed:new Set};for(const ve of le){const Re=[ve.source.name,ve.target.name,...ve.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Re,...ve.links.map(Ke=>Ke.text)])$e[ve.status].add(ke)}function Ne(ve,Re,ke){if(Re===void 0||De.has(Re))return[{text:ke,field:fe}];const Ke=Re.keys.at(-1)===
W.NQ?[{text:JSON.stringify(ke),field:Re}]:[];if("text"in ve)return[...Ke,{text:ve.text,field:Re}];const Ve="members"in ve?[...ve.members]:[],Qe="items"in ve?ve.items.map(tt=>["[]",tt]):Ve;return[...Ke,
...Qe.flatMap(([tt,st])=>Ne(st,(0,W.Fu)(Re,tt),tt))]}return({path:ve,...Re})=>{const ke=ve.map(Qe=>Qe.type==="member"?Qe.key:"[]"),Ke=ve.some(Qe=>"item"in Qe&&Ie.has(Qe.item)),Ve=(Qe,tt)=>{const st=Ne(
Qe,ke.reduce(W.Fu,fe),`${ke.at(-1)}`),nt=st.some(({field:at})=>be.has(at)),it=({text:at,field:ct})=>{if(be.has(ct))return tt.has(at);const ft=`${ct.keys.findLast(lt=>lt!=="[]")}`;return ie.includes(ft)||
tt.has(at)&&s([ft],ge)||nt&&ze(at,ct)};return(nt||Ke)&&st.every(it)};return Re.kind==="modified"?Ve(Re.from,$e.removed)&&Ve(Re.to,$e.added):"value"in Re&&Ve(Re.value,$e[Re.kind])}}function ze(fe,{texts:xe}){
const le=xe.get(fe)??0,be=[...xe.values()].reduce((Ie,De)=>Ie+De,0);return le>2&&2*le>be&&/^"?[\w.-]{0,30}"?$/.test(fe)}function Je(fe,xe,{componentOf:le},be){const Ie=(0,re.pi)(fe),De=xe.flatMap(ve=>{
const{value:Re,array:ke}=ve.place,Ke=(0,A.qU)(Re)===void 0?le(Re,ke):void 0;return[Re.id===ve.old?.value.id?void 0:Re,Ke].map(Ve=>({owner:Ve,node:ve}))}),$e=(0,K.$z)(De,({owner:ve})=>ve);$e.delete(void 0);
const Ne=new Map(fe.matches.map(({path:ve,head:Re})=>[ve.at(-1),Re]));for(const ve of fe.changes){if(be(ve)||Ie(ve))continue;const Re=ve.path.map(Ke=>Ne.get(Ke)).reverse(),ke=["value"in ve&&ve.value,...Re].
find(Ke=>$e.has(Ke));for(const{node:Ke}of $e.get(ke)??[])Ke.status==="same"&&(Ke.status="modified")}}}),2899:((ne,ae,e)=>{e.d(ae,{K$:()=>u,pi:()=>W,wo:()=>A});const u=A("");function A(b){const M=new Set,
[N,D]=[new Map,new Map];for(const[v,m]of b.split(/\r\n|\r|\n/).entries()){const d=m.trim();if(d===""||d.startsWith("#"))continue;const[s,l]=d.endsWith("[]")?[d.slice(0,-2),D]:[d,N],p=s.split(".").reverse(),
$=K(s);if(p.includes(""))throw new Error(`has an empty key in line ${v+1} (join keys by single dots)`);if(p.every(_=>_==="*"))throw new Error(`has only * in line ${v+1}, which would ignore everything \
(name a key)`);M.add(d),l.set($,[...l.get($)??[],{line:d,keys:p}])}return{lines:[...M],fields:N,orders:D}}function W(b,M,N){if(b.size===0||M===void 0)return!1;const D=["*",K(M.key)].flatMap(v=>b.get(v)??
[]).filter(({keys:v})=>X(M,v));for(const{line:v}of D)N(v);return D.length>0}function K(b){return b.slice(b.lastIndexOf(".")+1)}function X(b,M){if(b===void 0||M.length===0)return M.length===0;const N=M[0]===
"*"?["*"]:b.key.split(".").reverse();return N.every((D,v)=>D===M[v])&&X(b.outer,M.slice(N.length))}}),2742:((ne,ae,e)=>{e.d(ae,{dj:()=>z,OD:()=>U,qy:()=>Z});var u=e(3436),A=e(2899),W=e(9665);function K(x,B){
const T=B.size===0?void 0:B.get(JSON.stringify(x));return T===void 0?x:(0,u.e1)(T)}function X({base:x,head:B}){return x===B?[]:u.Rk.flatMap(T=>{const[Y,te]=[(0,u.TN)(x,T),(0,u.TN)(B,T)];return Y!==te&&
Y?.startsWith('"')&&te?.startsWith('"')?[[Y,te]]:[]})}function b(x,B){const T=new Map;for(const[te,Q]of x)T.set(te,(T.get(te)??new Set).add(Q));const Y=([te,Q])=>T.get(te)?.size===1&&B.base.get(te)===
1&&B.head.get(Q)===1;return new Map(x.filter(Y))}function M(x){const B=T=>{const Y=new Map,te=(Q,ie)=>{if(Q.type==="array")for(const Ee of Q.items)te(Ee,!0);if(Q.type!=="object")return;const ge=ie?[Q.
id,...u.Rk.flatMap(Ee=>(0,u.TN)(Q,Ee)??[])]:[];for(const Ee of new Set(ge))Y.set(Ee,(Y.get(Ee)??0)+1);for(const Ee of Q.members.values())te(Ee,!1)};for(const Q of x)te(Q[T],!1);return Y};return{base:B(
"base"),head:B("head")}}function N(x,B,T){const Y={element:new Map,member:new Map};function te(ie,ge){if(B.size===0&&!T)return ie;if((0,u.jn)(ie))return x.scalar(B.get(ie.text)??ie.text);const Ee=Y[ge?
"element":"member"],Te=Ee.get(ie.id)??Q(ie,ge);return Ee.set(ie.id,Te),Te}function Q(ie,ge){if(ie.type==="array"){const je=ie.items.map(Be=>te(Be,!0));return x.array(je,ie.unordered)}const Ee=new Map,
Te=T&&ge?u.Rk.map(je=>(0,u.TN)(ie,je)):[],Ce=je=>je.type==="string"&&Te.includes(je.text);for(const[je,Be]of ie.members)!(0,u.Op)(je,Be,ge)&&!Ce(Be)?Ee.set(K(je,B),te(Be,!1)):T||Ee.set(je,Be);return x.
object(Ee)}return(ie,ge=!1)=>te(ie,ge).id}function D(x,B){const T={base:N(x,B,!0),head:N(x,new Map,!0)};return{interner:x,renames:B,follow:N(x,B,!1),bare:T}}var v=e(5408);const m=.4,d=.9,s=4e4,l=4,p=/^(""|0|true|false|null)$/,
$=.25,_=new Set([...u.eX,"type"]);function j(x,B,T,Y){const{compare:te,shareRare:Q}=y(x,T),ie=a(x,B);return ge=>(Ee,Te)=>{const Ce=(0,v.qc)(Ee,Te),je=Ce.reduce((pe,{base:Me,head:Ue})=>pe+Me.length*Ue.
length,0),Be=pe=>je>s?[...Q(pe),...(0,v.O6)(B,pe).flatMap(v.yU)]:pe.base.flatMap(Me=>pe.head.map(Ue=>({base:Me,head:Ue}))),Ae=Ce.flatMap(Be).flatMap(pe=>{const Me=te(pe);return(ge>0&&Y(pe)?te(pe,()=>1)>=
d:Me>=ge)?[{pair:pe,alike:Me,distance:ie(pe)}]:[]});Ae.sort((pe,Me)=>Me.alike-pe.alike||pe.distance-Me.distance);const Le=new Set;return Ae.flatMap(({pair:pe})=>Le.has(pe.base)||Le.has(pe.head)?[]:(Le.
add(pe.base).add(pe.head),[pe]))}}function a({base:x},B){const T=new Map((0,v.Ms)(B).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let Y=0;const te=x.map(({index:Q})=>(Y=T.get(Q)??Y,Q+Y));return Q=>Math.
abs((te[Q.base.index]??0)-Q.head.index)}function i({base:x,head:B}){const T=({item:ie})=>[(0,u.TH)(ie),(0,u.Gg)(ie)],[Y,te]=[new Set(x.flatMap(T)),new Set(B.flatMap(T))],Q=(ie,ge)=>T(ie).every(Ee=>Ee!==
void 0&&!ge.has(Ee));return ie=>Q(ie.base,te)&&Q(ie.head,Y)}function y(x,{renames:B,follow:T}){const Y=new Map([["",0]]),te=new Set;function Q(Be){const Ae=Y.get(Be)??Y.size;return Ae===Y.size&&Y.set(
Be,Ae),Ae}function ie(Be,Ae){const Le=new Set,pe=(Me,Ue,ze)=>{if((0,u.jn)(Me)||(Me.type==="array"?Me.items.length:Me.members.size)===0){const Je=Q(`${Ue}=${Ae==="base"?T(Me):Me.id}`);Le.add(Je),(!(0,u.
jn)(Me)||p.test(Me.text))&&te.add(Je)}else if(Me.type==="array")for(const Je of Me.items)pe(Je,Q(`${Ue}[]`),!0);else for(const[Je,fe]of Me.members)Ue===0&&(0,u.jn)(fe)&&_.has(Je)||(0,u.Op)(Je,fe,ze)||
pe(fe,Q(`${Ue}.${Ae==="base"?K(Je,B):Je}`),!1)};return pe(Be,0,!0),Le}const ge=new Map,Ee=new Map,Te=Be=>ge.get(Be)??new Set;for(const Be of["base","head"]){for(const Ae of x[Be])ge.set(Ae,ie(Ae.item,
Be));for(const[Ae,Le]of(0,W.Vn)(x[Be].flatMap(pe=>[...Te(pe)]))){const pe=(te.has(Ae)?$:1)/Le;Ee.set(Ae,Math.min(Ee.get(Ae)??1,pe))}}const Ce=Be=>Ee.get(Be)??0,je=Be=>[...Te(Be)].filter(Ae=>Ce(Ae)>=1/
l);return{compare({base:Be,head:Ae},Le=Ce){const pe=Je=>{let fe=0;for(const xe of Je)fe+=Le(xe);return fe},[Me,Ue]=[Te(Be),Te(Ae)],ze=[...Me].filter(Je=>Ue.has(Je));return 2*pe(ze)/(pe(Me)+pe(Ue))||0},
shareRare(Be){const Ae=new Map;for(const Le of Be.head)for(const pe of je(Le))Ae.set(pe,[...Ae.get(pe)??[],Le]);return Be.base.flatMap(Le=>{const pe=new Set(je(Le).flatMap(Me=>Ae.get(Me)??[]));return Array.
from(pe,Me=>({base:Le,head:Me}))})}}}function O(x,B,T){const Y={base:{item:x,index:0,array:[x]},head:{item:B,index:0,array:[B]}};return y({base:[Y.base],head:[Y.head]},T).compare(Y)}const S=/^"[\w-]{0,20}"$/,
I=500;function n(x,B,T){let Y=[],te=x;const Q=()=>te.base.length===0||te.head.length===0,ie=(pe,Me)=>{const Ue=Q()?[]:pe(te,Me);Ue.length!==0&&(Y=Y.concat(Ue),te=(0,v.FF)(te,Ue))},ge=pe=>(Me,Ue)=>(0,v.
O6)(Y,Me).flatMap(ze=>pe(ze,Ue)),Ee=T||[...x.base,...x.head].some(({item:pe})=>pe.type==="object"),Te=u.Rk.filter(pe=>!c(pe,x,B));for(const pe of g(Te,x,B))ie(v.kk,r(pe));const Ce=({item:pe})=>pe.id,je=({
item:pe},Me)=>Me==="base"?B.follow(pe,!0):pe.id;for(const pe of B.renames.size>0?[je,Ce]:[Ce])ie(ge(v.eV),pe),Ee&&ie(v.kh,pe);if(Ee&&!Q()){const pe=i(x);for(const ze of g(F(x),x,B).slice(0,1)){const Je=fe=>!u.
ZM.test(ze)&&pe(fe)&&S.test((0,u.TN)(fe.head.item,ze)??"");ie((fe,xe)=>(0,v.kk)(fe,xe).filter(le=>!Je(le)),r(ze))}const Me=ze=>({item:Je},fe)=>t(Je,B.bare[fe],ze);ie(ge(v.eV),Me(1)),ie(v.kh,Me(3));const Ue=j(
x,Y,B,pe);for(const ze of[...u.eX,"key"])ie(Ue(0),r(ze));ie(Ue(0),({item:ze})=>(0,u.Gg)(ze)),ie(Ue(m),({item:ze})=>ze.type==="object"?(0,u.QP)(ze)??"":void 0)}const Be=Te.length<u.Rk.length,Ae=pe=>(0,u.
Gg)(pe)??(Be?Te.find(Me=>(0,u.TN)(pe,Me)):(0,u.TH)(pe));return ie(ge((pe,Me)=>Be&&o(pe.base)===o(pe.head)?(0,v.yU)(pe):(0,v.kh)(pe,Me)),({item:pe})=>Ae(pe)===void 0?"":void 0),Y}function o(x){return x.
map(({index:B})=>B).join()}function r(x){return({item:B})=>(0,u.TN)(B,x)}function t(x,B,T){return x.type!=="object"||[...x.members].filter(([te,Q])=>!(0,u.Op)(te,Q,!0)).length<T?void 0:B(x,!0)}function c(x,B,T){
const[Y,te]=[f(B.base,x),f(B.head,x)];return Y===void 0||Y!==te?!1:Y===""?!0:B.base.length===B.head.length||B.base.length>I?!1:(0,v.eV)(B,({item:ie},ge)=>t(ie,T.bare[ge],1)).length>L((0,v.kk)(B,r(x)),
T)}function f(x,B){const T=/^"?(.*?)\d+"?$/.exec(x[0]?(0,u.TN)(x[0].item,B)??"":"")?.[1],Y=te=>x.every(({item:Q,index:ie})=>(0,u.TN)(Q,B)?.replaceAll('"',"")===`${T}${te+ie}`);return x.length>1&&(Y(0)||
Y(1))?T:void 0}function g(x,B,T){const Y=x.map(Q=>({key:Q,pairs:(0,v.kk)(B,r(Q))})),te=(Q,ie)=>Q.every(({base:Ee,head:Te},Ce)=>Ee===ie[Ce]?.base&&Te===ie[Ce]?.head)?0:L(ie,T)-L(Q,T);return Y.sort(({pairs:Q},{
pairs:ie})=>ie.length-Q.length||te(Q,ie)),Y.map(({key:Q})=>Q)}function L(x,{interner:B,renames:T,bare:Y}){const te=x.map(({base:ie,head:ge})=>({base:ie.item,head:ge.item})),Q=N(B,new Map([...T,...te.flatMap(
X)]),!0);return te.filter(({base:ie,head:ge})=>[Q,Y.head].some(Ee=>Ee(ie,!0)===Y.head(ge,!0))).length}function F({base:x,head:B}){const T=(0,W.Vn)(B.flatMap(({item:Q})=>(0,u.YD)(Q))),Y=Q=>2*(T.get(Q)??
0)>B.length&&Q!=="type",te=[...T.keys()].filter(Q=>Y(Q)&&ee(x,Q)&&ee(B,Q)).sort();return[...te.filter(Q=>u.ZM.test(Q)),...te]}function ee(x,B){const T=x.flatMap(({item:te})=>(0,u.TN)(te,B)??[]).filter(
te=>te.startsWith('"'));if(T.length<2||2*T.length<=x.length||new Set(T).size<T.length)return!1;const Y=new Set(x.flatMap(({item:te})=>u.Rk.map(Q=>(0,u.TN)(te,Q))));return 2*T.filter(te=>Y.has(te)).length<
T.length}const re=8,he=.5;function se(x,B,T,Y){const te=Ae=>x[Ae].flatMap(pe=>[pe,...w(pe,Y)]).filter(({path:pe,value:Me})=>pe.at(-1)?.type==="item"&&T[Ae].get(Me.id)===1),Q={bases:new Set,heads:new Map};
let ie={base:te("base"),head:te("head")};const ge=(Ae,Le)=>{const pe=(0,v.kk)(ie,Ae).filter(({base:Me,head:Ue})=>Me.arrays!==Ue.arrays&&Le(Me.value,Ue.value));for(const{base:Me,head:Ue}of pe)Q.bases.add(
Me.value),Q.heads.set(Ue.value,Me);ie=(0,v.FF)(ie,pe)},Ee=(Ae,Le)=>(0,u.TN)(Ae,"type")===(0,u.TN)(Le,"type"),Te=(Ae,Le)=>(0,u.Gg)(Ae)!==void 0&&(0,u.Gg)(Ae)===(0,u.Gg)(Le),Ce=(Ae,Le)=>Ee(Ae,Le)&&O(Ae,
Le,B)>=he,je=(Ae,Le)=>(T[Le].get(Ae??"")??0)<2,Be=(Ae,Le)=>je(Ae,Le)?Ae:void 0;return ge(({value:Ae},Le)=>Be((0,u.TH)(Ae),Le),(Ae,Le)=>((0,u.TH)(Ae)?.length??0)>=re||Te(Ae,Le)||Ce(Ae,Le)),ge(({value:Ae},Le)=>Be(
(0,u.Gg)(Ae)??(0,W.qU)(Ae),Le),Ce),ge(({value:Ae},Le)=>je((0,u.TH)(Ae),Le)?t(Ae,B.bare[Le],3):void 0,Ee),Q}function w({value:x,path:B},T){return(0,W.Vg)(x,T).flatMap(Y=>{if((0,u.jn)(Y.value))return[];
const te={value:Y.value,path:[...B,Y.step]};return[te,...w(te,T)]})}function E(x,B,T,Y){const te=[],Q=[],ie=[],ge=[],Ee={base:[],head:[]};function Te({base:pe,head:Me},Ue,ze){ze==="element"&&ge.push(...X(
{base:pe,head:Me})),(ze==="element"||ze==="member"&&pe.type==="object"&&Me.type==="object")&&ie.push({base:pe,head:Me,path:Ue}),pe.id!==Me.id&&(pe.type==="array"&&Me.type==="array"?Le(pe,Me,Ue):pe.type===
"object"&&Me.type==="object"?Ae({base:pe,head:Me},Ue,ze):ze!=="own"&&(0,u.jn)(pe)&&(0,u.jn)(Me)&&B.renames.get(pe.text)===Me.text?Q.push({path:Ue,from:(0,u.e1)(pe.text),to:(0,u.e1)(Me.text)}):te.push(
{kind:"modified",path:Ue,from:pe,to:Me}))}function Ce({base:pe,head:Me},Ue,ze,Je){pe!==void 0&&Me!==void 0?Te({base:pe,head:Me},Ue,ze):Me!==void 0&&!je(Me,Ue)?(te.push({kind:"added",path:Ue,value:Me}),
Ee.head.push({value:Me,path:Ue,arrays:Je}),T.heads.size>0&&Be(Me,Ue)):pe!==void 0&&!T.bases.has(pe)&&(te.push({kind:"removed",path:Ue,value:pe}),Ee.base.push({value:pe,path:Ue,arrays:Je}))}function je(pe,Me){
const Ue=T.heads.get(pe);return Ue===void 0?!1:(te.push({kind:"moved",path:Me,from:Ue.path}),Te({base:Ue.value,head:pe},Me,"element"),!0)}function Be(pe,Me){for(const{step:Ue,value:ze}of(0,W.Vg)(pe,Y)){
const Je=[...Me,Ue];je(ze,Je)||Be(ze,Je)}}function Ae(pe,Me,Ue){for(const{key:ze,from:Je,...fe}of C(pe,B)){const xe=[...Me,{type:"member",key:ze}];Je!==ze&&Q.push({path:xe,from:Je,to:ze});const le=fe.
base!==void 0&&(0,u.Op)(ze,fe.base,Ue==="element");Ce(fe,xe,le?"own":"member")}}function Le(pe,Me,Ue){const ze={base:(0,v.S3)(pe.items),head:(0,v.S3)(Me.items)},Je=n(ze,B,pe.unordered&&Me.unordered).filter(
be=>!T.bases.has(be.base.item)&&!T.heads.has(be.head.item)),fe=(0,W.Oe)(ze,Je,Y),xe=new Set((0,v.Ms)(Je).map(be=>be.head.index)),le=fe.filter(be=>be.base&&be.head&&!xe.has(be.index));le.length>0&&!Me.
unordered&&te.push({kind:"reordered",path:Ue,moved:le.map(({step:be})=>be)});for(const{step:be,...Ie}of fe)Ce(Ie,[...Ue,be],"element",ze)}return Te(x,[],"root"),{changes:te,references:Q,matches:ie,renames:ge,
unmatched:Ee}}function C({base:x,head:B},{renames:T,follow:Y}){const te=new Map(x.members),Q=new Map,ie=(Ee,Te)=>Ee.id===Te.id||Y(Ee)===Te.id;for(const Ee of[ie,()=>!0])for(const Te of[Ce=>Ce,Ce=>K(Ce,
T)])for(const[Ce,je]of te){const Be=Te(Ce),Ae=B.members.get(Be);Ae===void 0||Q.has(Be)||!Ee(je,Ae)||(te.delete(Ce),Q.set(Be,{key:Be,from:Ce,base:je,head:Ae}))}for(const[Ee,Te]of B.members)Q.has(Ee)||Q.
set(Ee,{key:Ee,from:Ee,head:Te});const ge=Array.from(te,([Ee,Te])=>({key:Ee,from:Ee,base:Te}));return[...Q.values(),...ge].sort((Ee,Te)=>Ee.key<Te.key?-1:1)}const R={bases:new Set,heads:new Map},G=5;function Z(x,B){
const T=new u.Ms(A.K$),[Y,te]=[x,B].map(Q=>(0,u.yR)(Q,T));return Y&&te&&U([{base:Y,head:te}],T)[0]}function U(x,B){const T=(0,u.qy)(()=>M(x)),Y=(0,u.qy)(()=>(0,W.j9)([...x.map(({head:ge})=>ge),...x.map(
({base:ge})=>ge)])),te=(ge,Ee)=>Y().componentOf(ge,Ee);function Q(ge){const Ee=D(B,ge);return x.map(Te=>{const Ce=E(Te,Ee,R,te),{base:je,head:Be}=Ce.unmatched;if(je.length===0||Be.length===0)return Ce;
const Ae=se(Ce.unmatched,Ee,T(),te);if(Ae.heads.size===0)return Ce;const Le=E(Te,Ee,Ae,te);return Le.changes.filter(({kind:pe})=>pe==="moved").length===Ae.heads.size?Le:Ce})}let ie=new Map;for(let ge=0;ge<
G;ge++){const Ee=Q(ie),Te=Ee.flatMap(je=>je.renames),Ce=Te.length===0?new Map:b(Te,T());if(ie.size===Ce.size&&[...ie].every(([je,Be])=>Ce.get(je)===Be)){if(Ee.some(({changes:je})=>je.length>0))return Ee;
break}ie=Ce}return Q(new Map)}function z(x){if((0,u.jn)(x))return x.text;if(x.type==="array"){const T=x.items.map(z);return`[${(x.unordered?T.sort():T).join()}]`}return`{${Array.from(x.members,([T,Y])=>`${JSON.
stringify(T)}:${z(Y)}`).sort().join()}}`}}),3499:((ne,ae,e)=>{e.d(ae,{Ab:()=>_,a2:()=>n,gN:()=>i,lY:()=>o,pi:()=>j,rL:()=>y});var u=e(3436);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
W=["x","y"],K=_("viewport canvas"),X=_("w h width height left top zoom"),b=[["x"],["position"],["left","top"]],M=_("selected dragging"),N=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
D=/^\d{4}-\d\d-\d\d$/,v=_("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,d=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,s=_("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),l=_("meta(data)? .*info revision flow workflow"),p=100,$=[[_(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),N,D],[_(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),N],[_("[lc]Mod [mc]time"),N],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function _(g){return new RegExp(`^(${g.replaceAll(" ","|")})$`,"i")}function j({base:g,head:L,changes:F}){const ee=(0,u.qy)(()=>F.flatMap(he=>a(he)??[]).slice(0,p)),re={base:(0,u.qy)(()=>new Set((0,u.
PX)(g))),head:(0,u.qy)(()=>new Set((0,u.PX)(L)))};return he=>{const{kind:se,path:w}=he;if(se==="reordered"||se==="moved")return!1;const[E,C=E]=se==="modified"?[he.from,he.to]:[he.value];if(f(E)&&f(C)&&
O(w,E.type==="literal")||S(w)&&c(E)&&c(C))return!0;if(se!=="modified"||E.type!==C.type||!("text"in E)||!("text"in C))return!1;const[R,G,Z]=[t(w.at(-1)),(0,u.e1)(E.text),(0,u.e1)(C.text)],U=(...Y)=>[G,
Z].every(te=>Y.some(Q=>Q.test(te)));if($.some(([Y,...te])=>Y.test(R)&&U(...te)))return!0;const z=t(w.at(-2));if(s.test(R)&&U(m,d))return z===""||l.test(z);if((a(he)?ee().filter(Y=>Y.old!==G&&G.includes(
Y.old)):[]).some(Y=>G.replaceAll(Y.old,Y.recent)===Z))return!0;const B=v.test(R)||R===`${t(w.at(-3)).replace(/s$/,"")}Id`;return z===""&&B&&U(d)&&!re.head().has(G)&&!re.base().has(Z)}}function a(g){const[
L,F]=g.path.slice(-2);if(!(!(g.kind==="modified"&&L?.type==="item"&&v.test(t(F)))||g.from.type!=="string"||g.to.type!=="string"))return{old:(0,u.e1)(g.from.text),recent:(0,u.e1)(g.to.text)}}function i(g){
return d.test(g)||N.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(g)}function y(g,L){return(0,u.jn)(L)&&(v.test(g)||g==="name"&&u.kk.test(L.text))||A.test(g)&&L.type!=="literal"&&f(L)||W.includes(g)&&f(
L)}function O(g,L){const[F,ee]=[g.at(-2),t(g.at(-1))],re=g.slice(n(g)).find(se=>A.test(t(se)));return re?re===g.at(-1)?!L:ee===""||W.includes(ee)||X.test(ee):ee==="zoom"&&K.test(t(F))||W.includes(ee)||
X.test(ee)&&I(F)}function S(g){return M.test(t(g.at(-1)))&&I(g[n(g)-1])}function I(g){const L=g?.type==="item"&&g.item.type==="object"?g.item.members:void 0;return b.some(F=>F.every(ee=>L?.has(ee)))}function n(g){
return g.findLastIndex(({type:L})=>L==="item")+1}function o(g,{matches:L}){const F=new Map(L.map(re=>[re.path.at(-1),re])),ee=new Map;for(const re of g){const he=n(re.path),[se,w]=[re.path[he-1],re.path[he]],
E=W.includes(t(w)),C=E?W:A.test(t(w))?[t(w)]:[],[R,G]=[r(F.get(se)?.base,C),r(F.get(se)?.head,C)],Z=[...re.path.slice(0,he),{type:"member",key:C.join(", ")}];R&&G?ee.set(E?se:w,{kind:"modified",path:Z,
from:R,to:G}):ee.set(re,re)}return[...ee.values()]}function r(g,L){const F=g?.type==="object"?L.flatMap(ee=>g.members.get(ee)??[]):[];if(!(F.length<L.length))return F.length>1?{type:"array",id:0,items:F,
unordered:!1}:F[0]}function t(g){return g?.type==="member"?g.key:""}function c(g){return g.type==="literal"&&/^(true|false)$/.test(g.text)}function f(g){if(g.type==="literal")return/\d/.test(g.text);const L=g.
type==="array"?g.items:g.type==="object"?[...g.members.values()]:[];return L.length>0&&L.every(f)}}),9665:((ne,ae,e)=>{e.d(ae,{Vn:()=>S,s3:()=>a,Oe:()=>$,Vg:()=>_,j9:()=>m,qU:()=>d,oP:()=>O});var u=e(
3436),A=e(5408),W=e(3499),K=e(6997),X=e(7856);function b(n){const o=new Map;for(const c of n)for(const[f,g]of c.type==="object"?c.members:[]){if(g.type!=="string")continue;const{ids:L,length:F,isRepeated:ee}=o.
get(f)??{ids:new Set,length:0,isRepeated:!1};o.set(f,{ids:L,length:F+g.text.length,isRepeated:ee||L.has(g.id)}),L.add(g.id)}const r=[...o].filter(([c,{ids:f,isRepeated:g}])=>f.size>1&&2*f.size>n.length&&
!g&&c!=="type"&&!K.Z_.test(c));r.sort(([c,f],[g,L])=>L.ids.size-f.ids.size||f.length-L.length||(c<g?-1:1));const t=r.find(([c])=>{const f=n.flatMap(g=>M(g,c)??[]);return 2*f.length>n.length&&!f.some(W.
gN)});return c=>t&&M(c,t[0])}function M(n,o){const r=(0,u.C5)(n,o),t=r?.type==="string"?(0,u.e1)(r.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,X.$C)(o,r,n)?t:void 0}const N=/group|parent|folder|owner/i,
D=/(-[\da-f]{4}){3}-[\da-f]{12}/i,v=40;function m(n){const o=n.map(p),r=g=>o.find(L=>L.get(g))?.get(g);function t(g,L){for(const F of(0,u.YD)(g).sort()){if(N.test(F))continue;const ee=`${(0,u.TN)(g,F)}`,
re=F==="type"?`"${ee.split(":")[1]}`:ee,he=r(re);if(he===void 0||d(he.item)===void 0)continue;const se=o.some(w=>{const E=w.get(re);return E&&(E.array===L||l(L,E.item))});if(F==="type"||!se)return he.
item}}function c(g,L){const F=(0,u.Gg)(g);return d(g)??d(t(g,L))??(F&&(0,u.e1)(F))}function f(g){const L=/\d/.test(g)?r(g):void 0;return L&&(c(L.item,L.array)??I(L.item))}return{componentOf:t,nameOf:c,
labelOf:f}}function d(n){const o=(0,u.Ku)(n,["name","Name"]);if(o&&!u.kk.test(o))return(0,u.e1)(o);const t=o===void 0&&(0,u.Ku)(n,u.eX)!==void 0?void 0:(0,u.Gg)(n)??(n&&s(n));return t&&(0,u.e1)(t)}function s(n){
const o=(0,u.C5)(n,"localeData");return[...(o?["en",...(0,u.YD)(o)]:[]).map(f=>(0,u.C5)(o,f)),(0,u.C5)((0,u.C5)(n,"data"),"node")].map(f=>(0,u.Gg)(f)??(0,u.Ku)(f,["display_name"])).find(f=>f!==void 0)}
function l(n,o){return(0,u.YD)(o).map(t=>(0,u.C5)(o,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const o=new Map,r=t=>{if(t.type==="object")for(const c of t.members.values())r(c);if(t.type===
"array")for(const c of t.items){const f=(0,u.YD)(c).filter(L=>u.ZM.test(L)),g=new Set(f.flatMap(L=>(0,u.TN)(c,L)??[]));for(const L of g)o.set(L,o.has(L)?void 0:{item:c,array:t.items});r(c)}};return r(
n),o}function $(n,o,r){const t=(0,A.FF)(n,o),c=[...t.base.map(F=>({...F,base:F.item})),...o.map(({base:F,head:ee})=>({...ee,base:F.item,head:ee.item})),...t.head.map(F=>({...F,head:F.item}))],f=y(c,r),
g=b(c.filter(F=>!f.has(F)).map(({item:F})=>F)),L=F=>j(F,f.get(F),g(F.item));return c.map(F=>({...F,step:L(F)})).sort(i)}function _(n,o){return n.type==="object"?Array.from(n.members,([t,c])=>({step:{type:"\
member",key:t},value:c})):(n.type==="array"?$({base:[],head:(0,A.S3)(n.items)},[],o):[]).map(({step:t,item:c})=>({step:t,value:c}))}function j({item:n,index:o},r,t){return r===void 0?{type:"element",index:o,
item:n,text:t}:a(n,r)}function a(n,o){const r=I(n),t=r!==void 0&&r.length<=v&&!o.startsWith(r);return{type:"item",label:o,...t&&{hint:r},item:n}}function i({step:n},{step:o}){return n.type==="item"&&o.
type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function y(n,o){const r=new Map,t=new Set;let c=n.filter(({item:re})=>(d(re)??(0,u.Gg)(re)??
(0,u.TH)(re))!==void 0);const f=re=>{const he=c.map(re),se=S(he);c=c.filter((w,E)=>{const C=he[E];return C===void 0||se.get(C)!==1||t.has(C)?!0:(t.add(C),r.set(w,C),!1)})};f(({item:re})=>d(re));const g=new Map(
c.map(re=>[re,d(re.item)??d(o(re.item,re.array))])),L=S([...g.values()]),F=re=>{const[he,se]=[g.get(re),(0,u.Gg)(re.item)];return d(re.item)??(L.get(he)===1?he:void 0)??(se&&(0,u.e1)(se))},ee=(re,he)=>{
const[se,w]=[(0,u.TH)(re.item),F(re)??I(re.item)];return se?O(w,se,he):w};return f(re=>F(re)??ee(re,D)),f(re=>ee(re,D)),f(re=>ee(re,/$/)),f(re=>`${F(re)??I(re.item)??ee(re,/$/)} [${re.index}${re.head?
"":", before"}]`),r}function O(n,o,r=D){const t=(0,u.e1)(o).replace(r,"");return n?`${n} (${t})`:t}function S(n){const o=new Map;for(const r of n)o.set(r,(o.get(r)??0)+1);return o}function I(n){const o=(0,u.
QP)(n);return o?.startsWith('"')?(0,u.e1)(o):void 0}}),6997:((ne,ae,e)=>{e.d(ae,{BQ:()=>M,FK:()=>a,Fu:()=>m,NQ:()=>X,Z_:()=>K,t5:()=>v});var u=e(3436),A=e(3499);const W=[(0,A.Ab)("_?id key uuid guid i\
dentifier"),(0,A.Ab)("(node|step|state)_?id"),(0,A.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,A.Ab)("\\*")],K=(0,A.Ab)("(source|from|target|to|next|then|else|goto|d\
efault)(_?id)?"),X="*",b=64;function M(i,y){const O=N([]),S=[],I=new Set([i,y].flatMap(r=>[...(0,u.PX)(r),...s(r)]));function n(r,t,c){if((0,u.jn)(r))d(r.text,t,c);else if(r.type==="object")o(r,t,c);else{
const f=r.items.length>1&&r.items.some(({type:g})=>g==="array");for(const[g,L]of r.items.entries())n(L,D(t,"[]"),{...c,array:r.items,...f&&{slot:g}})}}function o(r,t,{key:c,array:f,map:g,...L}){let F=L;
if(f!==void 0||c!==void 0){const he={side:L.side,value:r,field:t,outer:L.place,key:c,array:f??[]};F={...L,place:he,map:g},S.push(he)}const ee=p(r,I),re=F===L&&(0,u.YD)(r).some(he=>g?.members.has(he));
for(const[he,se]of r.members){const w=D(t,ee||re?X:he);re&&d(JSON.stringify(he),w,F,se),(!re||se.type==="array")&&n(se,w,ee?{...F,key:he,map:r}:F)}}return n(i,O,{side:"base"}),n(y,O,{side:"head"}),{root:O,
places:S,find:$(S)}}function N(i){return{keys:i,inner:new Map,texts:new Map,references:[]}}function D(i,y){const O=i.inner.get(y)??N([...i.keys,y]);return i.inner.set(y,O),O}function v(i){const y=[i];
for(const O of y)for(const S of O.inner.values())y.push(S);return y}function m(i,y){return i?.inner.get(y)??i?.inner.get(X)}function d(i,{keys:y,texts:O,references:S},{place:I,slot:n},o){O.set(i,(O.get(
i)??0)+1);const r=i.startsWith('"')?i.length>2:K.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(i));I&&r&&S.push({text:i,place:I,slot:n,value:o})}function s(i){if((0,u.jn)(i))return[];const y=i.
type==="array"?i.items:[...i.members.values()];return[...y.flatMap(s),...y.some(l)?[]:(0,u.YD)(i)]}function l(i){return i.type==="object"}function p({members:i},y){return 2*[...i.keys()].filter(S=>!K.
test(S)&&y.has(S)).length>=i.size&&[...i.values()].every(l)}function $(i){const y={base:new Map,head:new Map};for(const O of i){const S=(I,n)=>{const o=W.findIndex(t=>t.test(I));if(o<0)return;const r=y[O.
side].get(n)??[];r[o]=(r[o]??new Set).add(O),y[O.side].set(n,r)};O.key!==void 0&&S(X,JSON.stringify(O.key));for(const[I,n]of O.value.members)(0,u.jn)(n)&&S(I,n.text)}return(O,S)=>{const I=y[S.side].get(
O)?.find(n=>n);return I&&I.size<=b?_([...I],S,S):void 0}}function _(i,y,O){const S=O?i.filter(t=>a(t,O)):i;if(S.length===0&&O)return _(i,y,O.outer);const I=S.length>1?S.filter(({value:t})=>t.members.size>
2):S,n=I.map(({field:t})=>j(y.field,t)),[o,...r]=I.filter((t,c)=>n[c]===Math.min(...n));return r.length===0?o:void 0}function j(i,{keys:y}){const O=y.findIndex((S,I)=>S!==i.keys[I]);return O<0?0:y.length-
O}function a(i,y){return i!==void 0&&(i===y||a(i.outer,y))}}),7856:((ne,ae,e)=>{e.d(ae,{$C:()=>i,Wr:()=>I,_p:()=>y,lb:()=>p});var u=e(706),A=e(3436);const W=8,K="authorization|password|passwd|passphra\
se|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",X=new RegExp(`(?:(?:${K})(?:value)?|(?:password|secret|apikey|accesst\
oken)s)$`),b=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,M=new RegExp(`^x?(?:${K}|(?:password|secret|apikey)s)$`),N=/name|key|header|field/i,D=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,v=[
"value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,d="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",s="(?:(?:bearer|basic|token)\\s{1,4})?",l=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${K})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${K})\\s{0,4}=\\s{0,4}${s})${d}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${K})\\s{0,4}\
:\\s{0,4}${s}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${d}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${d}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{\
0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(n=>new RegExp(n,"giu"));function p({workflows:n}){const o=new u.pO;for(const{secrets:t,files:c}of n){const f=c.flatMap(({base:g,head:L})=>[g,L].flatMap(I));for(const g of[...t,...f].flatMap($))o.add(
g,_)}const r=new Map;return t=>{const c=r.get(t);if(c)return c;const f=[],g=ee=>(f.push(ee),u.v5),F={shown:l.reduce((ee,re)=>ee.replace(re,g),o.hide(t,g)),hidden:JSON.stringify(f)};return r.set(t,F),F}}
function $(n){return[n,n.replace(/^(?:bearer|basic|token) /i,""),...(0,A.PX)((0,A.yR)(n))]}function _(n){return n.length>=W&&!new RegExp("^\\p{L}+$","u").test(n)}function j(n){const o=a(n);return X.test(
o)&&!b.test(o)}function a(n){return n.toLowerCase().replace(/[^a-z]/g,"")}function i(n,o,r){return O(o)?!1:j(n)?S(o)||M.test(a(n)):!v.includes(a(n))||r?.type!=="object"?!1:[...r.members].some(([t,c])=>{
const f=(0,A.jn)(c)&&(c.text==="true"?t:D.test(t)&&(0,A.e1)(c.text));return N.test(t)&&j(`${(0,A.TN)(r,t)}`)||f&&M.test(a(f))})}function y(n,...o){return o.every(O)?!1:n.some((r,t)=>{const c=n[t-1],f=c&&
"item"in c?c.item:void 0,g=n.slice(t+1).every(({type:F})=>F==="element"),L=F=>r.type==="member"&&i(r.key,g?F:void 0,f);return o.some(L)})}function O(n){return n?.type==="literal"&&!/\d/.test(n.text)}function S(n){
return n?.type==="array"?n.items.every(S):n!==void 0&&(0,A.jn)(n)}function I(n){const o=[],r=t=>{if(t!==void 0)if((0,A.jn)(t))r((0,A.yR)((0,A.e1)(t.text)));else if(t.type==="array")for(const c of t.items)
r(c);else for(const[c,f]of t.members)i(c,f,t)&&(0,A.PX)(f,o),r(f)};return r(n),o.filter(t=>!m.test(t))}}),5408:((ne,ae,e)=>{e.d(ae,{$z:()=>N,FF:()=>m,Ms:()=>v,O6:()=>d,S3:()=>W,eV:()=>K,kh:()=>X,kk:()=>b,
qc:()=>M,yU:()=>D});var u=e(8965);const A=500;function W(s){return s.map((l,p)=>({item:l,index:p,array:s}))}function K(s,l){const p=i=>s[i].map(y=>l(y,i)),$=(i,y)=>i!==void 0&&i===y,_=(0,u.E)(p("base"),
p("head"),{maxEditLength:A,comparator:$});if(_===void 0)return v(X(s,l));let[j,a]=[0,0];return _.flatMap(({added:i,removed:y,count:O})=>{const[S,I]=[s.base.slice(j,j+O),s.head.slice(a,a+O)];return i||
(j+=O),y||(a+=O),i||y?[]:D({base:S,head:I})})}function X(s,l){return M(s,l).flatMap(D)}function b(s,l){return M(s,l).flatMap(p=>p.base.length===1&&p.head.length===1?D(p):[])}function M(s,l){const p=N(
s.head,$=>l($,"head"));return p.delete(void 0),[...N(s.base,$=>l($,"base"))].flatMap(([$,_])=>{const j=p.get($);return j?[{base:_,head:j}]:[]})}function N(s,l){const p=new Map;for(const $ of s){const _=l(
$),j=p.get(_);j?j.push($):p.set(_,[$])}return p}function D({base:s,head:l}){return s.flatMap((p,$)=>{const _=l[$];return _===void 0?[]:[{base:p,head:_}]})}function v(s){const l=[];for(const $ of s.toSorted(
(_,j)=>_.base.index-j.base.index)){let[_,j]=[0,l.length];for(;_<j;){const a=_+j>>1;(l[a]?.last.head.index??0)<$.head.index?_=a+1:j=a}l[_]={last:$,before:l[_-1]}}const p=[];for(let $=l.at(-1);$;$=$.before)
p.push($.last);return p.reverse()}function m({base:s,head:l},p){const $=new Set(p.flatMap(_=>[_.base,_.head]));return{base:s.filter(_=>!$.has(_)),head:l.filter(_=>!$.has(_))}}function d(s,l){const p=v(
s),$={base:0,head:0};return M(l,({index:_},j)=>{for(;(p[$[j]]?.[j].index??1/0)<_;)$[j]++;return $[j]})}}),9462:((ne,ae,e)=>{e.d(ae,{N:()=>W,R:()=>K});var u=e(7279),A=e(706);async function W(X,{ms:b,error:M},N){
const D=new AbortController,v=setTimeout(()=>D.abort(M),b),m=Math.min(X.endsAt,performance.now()+b);try{return await N({...X,signal:AbortSignal.any([X.signal,D.signal]),endsAt:m})}finally{clearTimeout(
v)}}function K(X,b){const M=`${b} within ${(0,A.zK)(X)} (timeout-minutes)`;return{ms:X,error:new u.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ne,ae,e)=>{e.d(
ae,{CQ:()=>D,Rs:()=>m,TF:()=>d,Uc:()=>v,lo:()=>p});var u=e(7598),A=e(1455),W=e(6760),K=e(7975),X=e(7279),b=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk \
is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name alre\
ady exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function N($){return/^E[A-Z0-9]+$/.test(Object($).code)}
function D($){if(!N($))return(0,X.gJ)($);const{code:_="",errno:j=0}=$;return M[_]??(0,K.getSystemErrorMap)().get(j)?.[1]??_}function v($){const{path:_,dest:j=_}=Object($);return N($)&&j?`${D($)} (${(0,b.
MW)(j)})`:D($)}function m($,_,j="Set another directory, or free some space."){const a=Object($).code==="ENAMETOOLONG",i={what:`Can't write ${_}`,why:D($),cause:$};return new X.HR({...i,advice:a?"Set a\
 shorter name.":j})}async function d($){await(0,A.rm)($,{recursive:!0,force:!0,maxRetries:10})}const s=/^\.workflow-export-[0-9a-f]{12}$/;async function l($,_,j=(0,W.dirname)($)){const a=(0,W.join)(j,
`.workflow-export-${(0,u.randomBytes)(6).toString("hex")}`);try{await(0,A.writeFile)(a,_,{flag:"wx"}),await(0,A.rename)(a,$)}catch(i){throw await d(a).catch(()=>{}),i}}async function p($,_){await l($,
_).catch(j=>{throw m(j,$)})}}),7279:((ne,ae,e)=>{e.d(ae,{$N:()=>W,HR:()=>A,gJ:()=>M,h_:()=>b,iT:()=>X});const u=null;class A extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(D){
super(K(D),{cause:D.cause}),this.what=D.what,Object.assign(this,D)}with(D){return new A({...this,cause:this,...D})}}function W({what:N,why:D=""}){return D===""?N:`${N}: ${D}`}function K(N){const D=W(N);
return`${D}${/[.!?…]$/.test(D)?"":"."} ${N.advice??""}`.trim()}function X(N){return N instanceof Error?N:new Error(String(N))}function b(N){return N instanceof A?N:new A({what:M(N),cause:N})}function M(N){
return X(N).message}}),6191:((ne,ae,e)=>{e.d(ae,{B6:()=>d,R9:()=>i,mz:()=>y,wn:()=>a});var u=e(1455),A=e(6760),W=e(6671),K=e(2145),X=e(9462),b=e(532),M=e(7279),N=e(2975),D=e(706),v=e(8725),m=e(7487);class d extends M.
HR{}const s={what:"Artifact",topic:"the-artifact"},l=10*6e4,p=3;async function $(){const{DefaultArtifactClient:F}=await e.e(348).then(e.bind(e,9348));return new F}async function _(F,ee){const re=await $();
return await j(F,({log:he})=>(0,v.QJ)(he,()=>ee(re)))}async function j(F,ee){const re={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)};return await(0,X.N)(F,re,he=>(0,N.Mu)(he.signal,
ee(he)))}async function a(F){return await _(F,async ee=>(await ee.listArtifacts()).artifacts)}async function i(F,ee){const re=await(0,m.Pd)("workflow-artifact-");try{await _(F,se=>se.downloadArtifact(
ee,{path:re,skipDecompress:!0}));const[he=""]=await(0,u.readdir)(re);return await(0,u.readFile)((0,A.join)(re,he))}finally{await(0,b.TF)(re).catch(()=>{})}}async function y(F,{path:ee,digest:re},he){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const se=(0,A.basename)(ee),w={client:await $(),options:he,name:se,path:ee,digest:re,mayHaveCreated:!1,taken:0},C=await j(F,z=>(0,N.L5)(z,()=>O(w,z.log))).
catch(z=>{throw F.signal.throwIfAborted(),f(z,se)}),{GITHUB_SERVER_URL:R,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:Z}=process.env,U=`${R}/${G}/actions/runs/${Z}/artifacts/${C}`;return{id:C,name:se,url:U,digest:re}}
async function O(F,ee){const{client:re,name:he,path:se,digest:w}=F,{overwrite:E,retentionDays:C}=F.options,R=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(F.mayHaveCreated=!0),ee.debug(
G)};try{return await(0,v.QJ)({...ee,debug:R},async()=>{E&&await re.deleteArtifact(he).catch(S);const G={skipArchive:!0,...C!==void 0&&{retentionDays:C}},Z=await re.uploadArtifact(he,[se],(0,A.dirname)(
se),G);if(Z.id!==void 0&&Z.digest===w)return Z.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,v.QJ)(ee,()=>I(F,G))}}function S(F){if(!(F instanceof Error&&F.
name==="ArtifactNotFoundError"))throw F}async function I(F,ee){const re=(0,M.gJ)(ee),{client:he,name:se,digest:w,options:E}=F,[C,R]=[t.test(re),r.test(re)];F.mayHaveCreated||=C;const Z=R||F.mayHaveCreated?
await he.getArtifact(se).catch(()=>{}):void 0;if(F.mayHaveCreated&&Z?.artifact.digest===`sha256:${w}`)return Z.artifact.id;if(C)throw g(n,ee);if(!R)throw ee;F.taken++;const U=F.mayHaveCreated&&!Z;if(U&&
F.taken===p&&await L(se)&&Object.assign(F,{mayHaveCreated:!1,taken:0}),F.taken<(U?p:1+Number(E.overwrite)))throw g(U?n:"the name is still taken",ee);const x=Z?`this run already has an artifact named ${se}`:
`an upload that isn't finished holds the name ${se}, for example another job's`,B=Z?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new d({...s,why:x,advice:B,
cause:ee})}const n="the connection to the artifact service failed",o="Set upload-artifact: false.",r=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
c=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",o],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",o],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",o],[/(?:)/,"the upload of % failed","Re-run the job."]];function f(F,ee){if(F instanceof M.HR)return F;const re=(0,M.gJ)(F)||`status ${Object(F).statusCode}`,[,he="",se=""]=c.find(
([C])=>C.test(re))??[],w=(0,D.OX)(re,200).replace(/\.$/,""),E=/%/.test(he)?`${he.replace("%",()=>ee)} (${w})`:he;return new M.HR({...s,why:E,advice:se,cause:F})}function g(F,ee){return new M.HR({...s,
why:F,advice:"Re-run the job later.",retryable:!0,cause:ee})}async function L(F){const{ACTIONS_RUNTIME_TOKEN:ee="",ACTIONS_RESULTS_URL:re}=process.env,{scp:he}=JSON.parse(Buffer.from(ee.split(".")[1]??
"","base64url").toString()),[,se,w]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(he))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",re),C=new W.Qq("exp\
ort-workflow-action",[new K.tZ(ee)],{socketTimeout:3e4}),R={workflow_run_backend_id:se,workflow_job_run_backend_id:w,name:F};return(await C.postJson(E,R)).statusCode!==404}}),8725:((ne,ae,e)=>{e.d(ae,
{lm:()=>A.lm,t1:()=>W,QJ:()=>D});const u=Ze(import.meta.url)("node:async_hooks");var A=e(819);function W(m=""){return{info:d=>X(m+d),warning:d=>A.$e(m+d),debug:d=>A.Yz(m+d),mask:A.Pq}}function K(m){const d=[];
return{...W(`[${m}] `),info:s=>d.push(s),end(s){core.startGroup(b(s));for(const l of d)X(l);core.endGroup()}}}function X(m){A.pq(b(m))}function b(m){return m.replaceAll("##[","## [")}const M=new u.AsyncLocalStorage;
let N=!1;function D(m,d){return N||v(),N=!0,M.run(m,d)}function v(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((d,...s)=>{const l=M.getStore(),p=String(d);return l===void 0||
/^::(add-mask|debug)::/.test(p)?m(d,...s):(M.exit(()=>l.debug(p.trimEnd())),!0)})}}),7487:((ne,ae,e)=>{e.d(ae,{E_:()=>p,GQ:()=>$,Pd:()=>l,Tm:()=>_,VY:()=>m,eF:()=>v,n0:()=>s});var u=e(3024),A=e(1455),
W=e(8161),K=e(6760),X=e(819),b=e(532),M=e(7279),N=e(706);const D=6e4;async function v(j){const a=new AbortController;for(const i of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${i})`,topic:"\
the-job-on-the-platform"};process.on(i,()=>a.abort(new M.HR(y)))}try{if(await j(a.signal),d)throw d}catch(i){for(let O=i;O instanceof Error;O=O.cause)X.Yz(O.stack??O.message);const y=m(i);X.C1(`${(0,N.
OX)((0,M.gJ)(i),D)}${y===void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(j){const{GITHUB_SERVER_URL:a,GITHUB_ACTION_REPOSITORY:i,GITHUB_ACTION_REF:y}=process.env;if(!(!(j instanceof
M.HR)||j.topic===void 0||!a||!i||!y))return encodeURI(`${a}/${i}/blob/${y}/docs/troubleshooting.md#${j.topic}`)}let d;function s(j){try{for(const[a,i]of Object.entries(j))i!==void 0&&X.uH(a,i)}catch(a){
const i="Check the runner's disk.";d=new M.HR({what:"Can't write the step's outputs",why:(0,b.Uc)(a),advice:i,cause:a})}}async function l(j){const a=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,A.
mkdtemp)((0,K.join)(a,j)).catch(p(a))}function p(j){return a=>{throw(0,b.Rs)(a,j,"Check the runner's temporary folder.")}}function $(){try{return JSON.parse((0,u.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function _(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ne,ae,e)=>{e.d(ae,{Sy:()=>l,cj:()=>D,il:()=>v,tp:()=>M});var u=e(819),A=e(
7279),W=e(8132),K=e(706);const X=1024*1024-1e4,b=2e5;function M(p,$){const _=$.map(O=>O.map(d)),j=p.map((O,S)=>_.some(I=>I[S]!=="")),a=(O,S)=>`<tr>${O.flatMap((I,n)=>j[n]?`<${S}>${I}</${S}>`:[]).join(
"")}</tr>`,i=_.map(O=>a(O,"td")),y=O=>`<tr><td colspan="${p.length}">\u2026 and ${(0,K.hS)(O,"more row")}</td></tr>`;return`<table>${a(p.map(W.FO),"th")}${s(i,y).join("")}</table>`}function N(p){return`\
<table>${p.map(([_,j])=>j===void 0?"":`<tr><th align="left">${escapeAll(_)}</th><td>${d(j)}</td></tr>`).join("")}</table>`}function D(p){const $=p.map(({names:_,message:j,help:a})=>{const i=_.map(O=>`\
**${(0,W.wh)(O)}**`);return`- ${s(i,O=>`and ${O} more`,b/2).join(", ")}: ${v(j,a)}`});return s($,_=>`- \u2026 and ${(0,K.hS)(_,"more cause")}`).join(`
`)}function v(p,$){return $===void 0?(0,W.wh)(p):`${(0,W.wh)(p)} <a href="${(0,W.FO)($)}">Troubleshooting</a>`}function m(p,$){return`<details><summary>${escapeAll(p)}</summary>

${$}

</details>`}function d(p){return typeof p=="string"?p===""?"":`<code>${(0,W.FO)((0,W.RK)(p))}</code>`:"words"in p?(0,W.wh)(p.words):`<a href="${(0,W.FO)(p.href)}">${(0,W.wh)(p.text)}</a>${(0,W.FO)(p.after??
"")}`}function s(p,$,_=b){let j=_;const a=p.filter(i=>{const y=Buffer.byteLength(i),O=y<=j;return O&&(j-=y),O});return a.length===p.length?a:[...a,$(p.length-a.length)]}async function l(p,...$){const _=a=>`${(0,K.
hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,j=[`### ${(0,W.wh)(p)}`,...s($,_,X)];try{await u.z.addRaw(j.join(`

`),!0).write()}catch(a){u.$e(`Can't write the job summary: ${(0,A.gJ)(a)}`)}}}),8132:((ne,ae,e)=>{e.d(ae,{EU:()=>M,FO:()=>v,Jj:()=>X,RK:()=>W,SS:()=>b,wh:()=>D});const u="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",A=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${u})[\\u200C\\u200D](?=${u})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(s){return/^[ -[\]-~]*$/.test(s)&&!s.includes("##[")?s:s.replace(A,(l,p)=>p===void 0?l:K(p))}function K(s){return`\\\
u{${s.codePointAt(0)?.toString(16)}}`}function X(s,l){if(s.length<=l)return s;const p=Array.from(s.slice(0,2*l+2));return p.length>l?`${p.slice(0,l).join("")}\u2026`:s}function b(s,l=100){const p=W(X(
s,l)).replaceAll("	",K)||'""',$="`".repeat(d(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${$} ${p} ${$}`:$+p+$}function M(s,l,p){const _=s.map(a=>p+W(a).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),j="`".repeat(Math.max(3,d(_)+1));return`${p}${j}${l}
${_}
${p}${j}`}const N=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function D(s){return v(W(s).replaceAll("	"," ")).replace(N,"$&<wbr>")}function v(s){return s.replace(m,l=>`&#${l.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function d(s){return(s.match(/`+/g)??[]).reduce((l,p)=>Math.max(l,p.length),0)}}),8920:((ne,ae,e)=>{e.d(ae,{Ch:()=>N,
Rc:()=>m,mu:()=>b});var u=e(1455),A=e(532),W=e(7279),K=e(9870);const X=1024*1024;function b({files:d},s){const[l,p]=[M(K.uq,d),M(K.n7,d)];if(l&&p)return{app:l,flow:p,env:s??M(K.Km,d)};const $=[K.uq,K.
n7].filter(_=>!d.has(_));throw new Error(`lacks ${$.join(" and ")}, at its root and in its only subfolder`)}function M(d,s){const l=s.get(d);try{return l&&D({name:d,bytes:l})}catch(p){throw new Error(
`has a file that ${(0,W.gJ)(p)}: ${d}`)}}async function N(d,s){const l=await(0,u.readFile)(d,{signal:s}).catch(p=>{throw s.throwIfAborted(),new Error(`can't be read: ${(0,A.Uc)(p)}`)});return D({name:K.
Km,bytes:l})}function D(d){const{name:s,bytes:l}=d;if(s===K.Km&&l.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{v(l)}catch{throw new Error("is not JSON")}return d}
function v(d){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(d))}function m({files:d}){for(const s of[K.uq,K.n7])try{const{name:l,version:p}=Object(v(d.get(s)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((ne,ae,e)=>{e.d(ae,{q:()=>K});const u=500,A=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(N,D,v){let m=N.startsWith("\uFEFF")?1:0,d=0;function s(){for(;;){const _=N.charAt(m);if(_!==" "&&_!==`
`&&_!=="\r"&&_!=="	")return _;m++}}function l(){const _=m;if(W.lastIndex=_,!W.test(N))throw new SyntaxError;return m=W.lastIndex,N.slice(_,m)}function p(_,j){const a=s();if(a==="["){const y=[],O=v.enter(
_);return $("]",j,()=>y.push(p(O,j+1))),v.array(y,_)}if(a==="{"){const y=new Map;return $("}",j,()=>{if(s()!=='"')throw new SyntaxError;const O=l(),S=O.includes("\\")?JSON.parse(O):O.slice(1,-1);if(y.
has(S)||s()!==":")throw new SyntaxError;m++,y.set(S,p(v.enter(_,S),j+1))}),v.object(y,_)}const i=l();return v.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function $(_,j,a){if(j===u)throw new RangeError;
m++;let i=s()===_?_:",";for(;i===",";){if(++d>A)throw new RangeError;a(),i=s(),i===","&&m++}if(i!==_)throw new SyntaxError;m++}try{const _=p(D,0);if(s()==="")return _}catch{}}function X(N){const D=K(N,
`
`,b);return D===void 0?void 0:`${D}
`}const b={enter:N=>`${N}  `,scalar:N=>N,array:(N,D)=>M("[",N,"]",D),object(N,D){const v=[...N.keys()].sort().map(m=>`${JSON.stringify(m)}: ${N.get(m)}`);return M("{",v,"}",D)}};function M(N,D,v,m){return D.
length===0?N+v:`${N}${m}  ${D.join(`,${m}  `)}${m}${v}`}}),5806:((ne,ae,e)=>{e.d(ae,{Oj:()=>d,Sr:()=>m,dU:()=>v,fw:()=>X,gv:()=>u,jq:()=>N,x5:()=>M});const u=".workflow-export.json",A=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],b=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',A],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function M(l,p=b){const $=s(l);return p.find(([,_])=>_.test(l)||_.test($))?.[0]}function N(l){return[K,A,W].some(p=>p.test(s(l)))}function D(l){return A.
test(s(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function v(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(s(l)))}
function m(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function d(l){const p=new Map;for(const $ of l){const _=m($.replace(/\/$/,"")),j=p.get(_);if(j!==void 0)return[j,$];p.set(_,$)}for(const[
$,_]of p)for(const{index:j}of $.matchAll(/\//g)){const a=p.get($.slice(0,j));if(a?.endsWith("/")===!1)return[a,_]}}function s(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ne,ae,e)=>{e.
d(ae,{BE:()=>b,KC:()=>D,Km:()=>K,LX:()=>X,jz:()=>N,n7:()=>A,uq:()=>W,wg:()=>m,zx:()=>M});var u=e(5806);const[A,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],X=[A,W,K],b=1e4,
M=256*1024*1024;function N(s,l){const p=[...l].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test($));return{kind:s,files:new Map(p.sort(([$],[_])=>$<_?-1:1))}}function D({kind:s,files:l}){return{kind:s,
files:new Map([...l].filter(([p])=>!(0,u.dU)(p)))}}const v=/^\.|^__MACOSX$/;function m(s){const l=new Set(s),p=a=>X.some(i=>l.has(a+i));if(p(""))return"";const $=new Set(s.filter(a=>a.includes("/")).map(
a=>a.slice(0,a.indexOf("/")))),[_,...j]=[...$].filter(a=>!v.test(a));return j.length===0&&p(`${_}/`)?`${_}/`:""}function d(s){const l=m(s);return s.includes(l+W)||s.includes(l+A)}}),1519:((ne,ae,e)=>{
e.d(ae,{DF:()=>X,aC:()=>N,x3:()=>M});var u=e(4573),A=e(8142),W=e(5806);const K={enter:()=>{},scalar:D=>({json:D}),array:D=>({json:`[${D.map(({json:v})=>v)}]`,items:D}),object(D){return{json:`{${Array.
from(D,([m,{json:d}])=>`${JSON.stringify(m)}:${d}`).sort()}}`,members:D}}};function X(D){const v=(0,u.isUtf8)(D)?(0,A.q)(D.toString(),void 0,K):void 0,m=v?.members??v?.items?.map(s=>[b(s),s]);if(m===void 0)
return;const d=new Map;for(const[s,{members:l,json:p}]of m){if(s===void 0||d.has(s))return;d.set(s,{name:s,keys:[...l?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...d.values()]}}function b({members:D}){if(!D?.has("value"))return;const v=[D.get("name"),D.get("key")].find(m=>m?.json[0]==='"');return v&&JSON.parse(v.json)}function M({files:D}){const v=[...D].filter(
([m])=>(0,W.dU)(m)).map(([,m])=>N(m));return[...new Set(v.flat())]}function N(D){const v=new TextDecoder().decode(D);try{JSON.parse(v)}catch{return[]}const m=X(D),d=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),l=Array.from(v.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,$,_])=>$===void 0?[p,String(Number(p))]:_===void 0?[JSON.parse($)]:[]);return[...new Set(l)].
filter(p=>!d.has(p))}}),3657:((ne,ae,e)=>{e.d(ae,{u:()=>v,z:()=>o});var u=e(4573),A=e(8522),W=e(663),K=e(7279),X=e(706),b=e(5806),M=e(9870);const N=2048,D=new Set([0,10]);async function v(t,c){c?.throwIfAborted();
const f=m(t),g=await(0,W.SY)(f,{decodeStrings:!1}).catch(j("The package")),L=await d(g).catch(j("The package")),F=(0,M.wg)([...L.keys()]),ee=[];for(const[re,he]of L){c?.throwIfAborted();const se=await p(
g,f,he).catch(j(`${(0,X.TL)(re)} in the package`));re.startsWith(F)&&!$(re)&&ee.push([re.slice(F.length),se])}return(0,M.jz)("zip",ee)}function m(t){for(let c=t.length-21;c>0;){c=t.lastIndexOf("PK",
c-1,"latin1");const f=c+22+(c<0?1/0:t.readUInt16LE(c+20));if(f<=t.length)return t.subarray(0,f)}if(t.toString("latin1",0,2)!=="PK")throw i(t);return j("The package")(new Error("its end is missing"))}async function d(t){
if(t.entryCount>M.BE)throw _(`The package has ${t.entryCount} entries. The limit is 10,000`);const c=new Map;let f=0;for await(const F of t.eachEntry()){const ee=s(F);if(c.has(ee))throw _(`The package\
 has ${(0,X.TL)(ee)} twice`,"Export it again.");const re=l(ee,F);if(re!==void 0)throw _(`${(0,X.TL)(ee)} in the package ${re}`);if(f+=F.uncompressedSize,f>M.zx)throw _("The package takes more than 256\
 MiB unpacked, the limit");c.set(ee,F)}const g=[...c.keys()];if(g.every($))throw _("The package has no files in it","Export it again.");const L=(0,b.Oj)(g);if(L===void 0)return c;throw _(`${L.map(F=>(0,X.
TL)(F)).join(" and ")} in the package collide on a disk that ignores case`)}function s({generalPurposeBitFlag:t,fileNameRaw:c,extraFields:f,versionMadeBy:g}){const L=(0,u.isUtf8)(c)?N:t,F=D.has(g>>>8);
return(0,W.ax)(L,c,f,!F).replace(/^(\.\/+)+/,"")}function l(t,c){const f=c.externalFileAttributes>>>16&61440;return f===40960?"is a symbolic link":f!==0&&f!==32768&&f!==16384?"is neither a file nor a \
folder":$(t)&&c.uncompressedSize>0?"is a folder with a content of its own":c.canDecodeFileData()?(0,b.dU)(c.fileNameRaw.toString())&&!(0,b.dU)(t)?"is also named env_variables.json":(0,b.x5)(t,b.fw):"i\
s encrypted, or compressed by another method than deflate"}async function p(t,c,f){const{compressedSize:g,compressionMethod:L,uncompressedSize:F}=f,{fileDataStart:ee}=await t.readLocalFileHeaderPromise(
f),re=c.subarray(ee,ee+g),he={maxOutputLength:F||1,chunkSize:F+64},se=L===0?re:(0,A.inflateRawSync)(re,he);if(se.length!==F)throw new Error(`it unpacks to ${se.length} bytes, not the ${F} listed`);if((0,A.
crc32)(se)!==f.crc32)throw new Error("its CRC-32 isn't the one listed");return se}function $(t){return t===""||t.endsWith("/")}function _(t,c="Check where the package comes from."){return new K.HR({what:t,
advice:c,topic:"the-package"})}function j(t){return c=>{if(c instanceof K.HR)throw c;const f={what:`${t} is cut off or damaged`,why:(0,X.TL)(c.message).slice(1,-1)};throw new K.HR({...f,advice:"Export\
 it again.",topic:"the-package",cause:c})}}const a=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function i(t){const c=t.toString(
"utf8",0,512),[f]=a.find(([,L])=>L.test(c))??["text"],g=`${f==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${f}, not a zip`,g)}const y=33,
O=20,S=3,I=8,n=33188;function o({files:t}){const c=[],f=[];let g=0;for(const[ee,re]of t){const[he,se]=[Buffer.from(ee),(0,A.deflateRawSync)(re)],w=[r(2,O,N,I,0,y),r(4,(0,A.crc32)(re),se.length,re.length),
r(2,he.length,0)],E=[r(2,0,0,0),r(4,n*65536,g)];c.push(Buffer.from("PK"),...w,he,se),f.push(Buffer.from("PK"),Buffer.of(O,S),...w,...E,he),g+=30+he.length+se.length}const L=Buffer.concat(f),F=[r(2,
0,0,t.size,t.size),r(4,L.length,g),r(2,0)];return Buffer.concat([...c,L,Buffer.from("PK"),...F])}function r(t,...c){const f=Buffer.alloc(t*c.length);for(const[g,L]of c.entries())f.writeUIntLE(L,g*t,
t);return f}}),2227:((ne,ae,e)=>{e.d(ae,{HB:()=>y,xR:()=>i,px:()=>O,Ng:()=>_});var u=e(7279),A=e(2975),W=e(706),K=e(1858),X=e(5805),b=e(2053),M=e(6294),N=e(7596);const D=6,v=32,m=2e3,d=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
s=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends W.pO{#n=new Set;#e=new Set;allow(...r){
for(const t of r)this.#n.add(t)}maskFields(r,t,c){const f=$(r).slice(0,m);for(const[g,L]of f)/id$/i.test(g)&&(0,N.eQ)(L)&&this.allow(L);for(const[g,L]of f)/url$/i.test(g)?this.maskUrl(L.trim(),t,c):this.#t(
p(L),c)}maskUrl(r,t,c){const f=URL.canParse(r,t.href)?new URL(r,t.href):void 0;if(f&&t.href.startsWith(f.href))return;const g=[r,f?f.pathname+f.search:r].filter(L=>/[?:]|^\/\//.test(L));this.#t(g,c),f&&
this.#t([f.href,f.password,(0,W.D4)(f.password),...p(f.search)],c)}#t(r,t){const c=L=>Array.from(this.#n).some(F=>F.includes(L)),f=r.filter(L=>!c(L)&&!c((0,W.D4)(L))),g=L=>encodeURIComponent(Buffer.from(
L).toString());for(const L of f.flatMap(F=>[F,g(F)]))L.length<D||this.#e.has(L)||(this.#e.add(L),this.add(L),t.mask(L))}}function p(o){return Array.from(o.matchAll(d)).flatMap(([,r,t])=>{const c=String(
t).replace(/[.,:!?)\]}]+$/,"");return s.test(String(r))||(0,W.D4)(c).length>=v?[c,(0,W.D4)(c)]:[]})}function $(o){const r=Object.entries(o);for(const[,t]of r)if(typeof t=="object")for(const c of Object.
entries(t??{}))r.push(c);return r.filter(t=>typeof t[1]=="string")}function _(o,r,t={}){const c=new l([r,...t.secrets??[]]);return c.allow(o.href,...t.known??[]),{url:o,apiKey:r,secrets:c,connections:(0,X.
Y7)(),rateLimit:new b.q,collections:new Map}}const j=1024*1024,a=12e4,i=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function O(o,r){const{label:t,method:c,path:f,isTransient:g}=r,{secrets:L,rateLimit:F}=o.platform;L.allow(...f.split(/[/?&=]/));const ee=c==="GET"?f:void 0,re=()=>F.run(t,ee,o,()=>S(o,r));return await(0,A.
L5)(o,re,{atLeastMs:g?i:0})}async function S(o,r){const{platform:t,signal:c,log:f}=o,{label:g,method:L,path:F,body:ee,idempotent:re=!0,isTransient:he}=r,se=new URL(`api/public/${F}`,t.url),w={accept:"\
application/json","content-type":"application/json","x-api-key":t.apiKey},E={maxBytes:j,...!re&&{idleMs:a}};try{const C=await(0,X.tN)(t.connections,{label:g,method:L,url:se,headers:w,body:ee,...E},c);
return f.debug(`${L} ${t.secrets.redact(se.pathname)}: ${C.status}`),I(o,r,se,C)}catch(C){const R=C instanceof u.HR?C:void 0;if(!re&&(c.aborted||R?.maybeProcessed)){const G=(0,u.h_)(C),Z=`${G.retryable?
"":G.advice} ${y}`.trim();throw G.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw R&&he?.(R)?R.with({retryable:!0}):C}}function I({platform:o,log:r},t,c,f){const{
label:g,isCreation:L=!1}=t,{status:F,headers:ee,bytes:re}=f,{secrets:he}=o,se=(T,Y,te)=>(0,K.ue)(g,T,Y,te),w=(0,X.ET)(f,c,g);if(w){he.maskUrl(w.href,o.url,r);const T=`the platform redirects to ${(0,W.
OX)(w.origin,100)}, and the key follows no redirect`;throw se(T,"If that is your environment, set host to it.",{status:F,maybeProcessed:F!==307&&F!==308})}const E=new TextDecoder().decode(re),C=n(E);he.
maskFields(C??{},o.url,r);const R=(0,M.wv)(C??{},g,he.redact),{message:G}=R,Z=(0,X.yp)(f);if(F<200||F>299){const T=o.collections.has(g),Y=(0,M.ik)(t,F,{message:G,isPage:Z,hasWorked:T});throw se(`the p\
latform answered ${F}${(0,M.Te)(G)}`,Y,{...(0,K.xS)(F,ee),affectsAll:(F===401||F===403)&&!T,busy:F===423||F===409&&!L})}if(C!==void 0)return R;const U=(0,X.VL)(f)&&/^\s*\{/.test(E);throw se(`the platf\
orm answered ${E===""?"nothing":Z?"with a web page":U?"with half an object":"with something other than a JSON object"} (${F})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:U})}
function n(o){try{const r=JSON.parse(o);return(0,M.Gv)(r)?r:void 0}catch{return}}}),5645:((ne,ae,e)=>{e.d(ae,{I:()=>$,R:()=>s});var u=e(7598),A=e(7279),W=e(2975),K=e(706),X=e(1858),b=e(7596),M=e(5805);
const N=256*1024**2,D=5,v=new Set([400,401,403,404,410]),m="Download",d="Re-run the job.";async function s(_,{url:j,freshUrl:a,read:i}){let y=j;return await(0,W.L5)(_,async()=>{y??=await a();const O=await p(
_,y).catch(o=>{throw o instanceof A.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:S,bytes:I}=O;if(v.has(S))throw y=void 0,l(`the URL was refused (${S})`,d,{retryable:!0});if(S!==200)throw l(`th\
e server answered ${S}`,d,{retryable:S===206});if((0,M.yp)(O))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await i(I).catch(o=>{
throw o instanceof A.HR&&(0,M.VL)(O)?o.with({retryable:!0}):o});return{bytes:I,sha256:(0,u.createHash)("sha256").update(I).digest("hex"),content:n}})}function l(_,j,a={}){return new A.HR({what:m,why:_,
advice:j,topic:"the-package",...a})}async function p(_,j){const{platform:a,log:i,signal:y}=_;let O=j;for(let S=0;;S++){const I=S===0&&O.origin===a.url.origin,n={accept:"*/*",...I&&{"x-api-key":a.apiKey}},
o={label:m,method:"GET",url:O,headers:n,maxBytes:N};a.connections.proven.add(O.origin);const r=async()=>{const f=await(0,M.tN)(a.connections,o,y),{status:g,headers:L}=f;i.debug(`GET a package from ${(0,K.
OX)(o.url.origin)}: ${g}`);const F=`the server answered ${g}`;if((0,X.dg)(g))throw(0,X.ue)(m,F,X.$_,(0,X.xS)(g,L));return f},t=await(I?a.rateLimit.run(m,void 0,_,r):r()),c=(0,M.ET)(t,O,m);if(c===void 0)
return t;if(S===D)throw l("the URL redirects in a circle",d);c.origin===O.origin&&c.username+c.password===""&&Object.assign(c,{username:O.username,password:O.password}),O=$(c.href,_)}}function $(_,{platform:j,
log:a}){const i=j.url;if(j.secrets.maskUrl(_,i,a),!URL.canParse(_,i.href))throw l("the platform's download URL can't be read",d);const y=new URL(_,i.href);y.protocol==="http:"&&i.protocol==="https:"&&
y.hostname===i.hostname&&(y.protocol="https:",y.port===""&&(y.port=i.port),j.secrets.maskUrl(y.href,i,a));const O=y.protocol==="http:"&&i.protocol==="http:"&&(0,b.U9)(y.hostname);if(y.protocol!=="http\
s:"&&!O)throw l("the platform's download URL isn't https","Check host.");return y}}),1858:((ne,ae,e)=>{e.d(ae,{$_:()=>M,Dx:()=>X,Ur:()=>s,dg:()=>_,ue:()=>K,xS:()=>j});var u=e(7279),A=e(2975),W=e(706);
function K(a,i,y,O={}){return new u.HR({what:a,why:i,advice:y,topic:"the-platforms-response",...O})}function X(a,i,y,O){return new u.HR({what:a,why:i,advice:y,topic:"the-connection",...O})}const b={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",N="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",D=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
v=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,d=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function s(a,i,y,O){if(!(a instanceof Error&&"code"in a))return a;const S=String(a.code);
if(D.test(S)){const f=`the TLS connection can't be trusted (${S})`;return X(i,f,`Check host. ${N}`,{affectsAll:!0,cause:a})}const[,I]=d.exec(a.message)??[];if(I!==void 0)return l(i,I,a);const n=!y&&v.
test(S),o=n?"the TLS connection failed":"the connection failed",r=b[S]??`${m.test(S)?"the response can't be decoded":o} (${S})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:a};if(O||!(n||S==="\
ENOTFOUND"))return X(i,r,M,t);const c=n?`Check host and its port. ${N}`:"Check host.";return X(i,r,c,{...t,maxRetries:2})}function l(a,i,y){const O=(n,o,r=!1)=>X(a,n,o,{affectsAll:!0,cause:y,retryable:r});
if(i==="407")return O("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const S=Number(i);if(S<500&&!_(S))return O(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const I=`the proxy made no connection (${(0,W.OX)(i,100)})`;return O(I,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),$=new Set(
[501,505,506,508,510,511]);function _(a){return p.has(a)||a>=500&&!$.has(a)}function j(a,i){return{status:a,retryable:_(a),retryAfterMs:(0,A.Vs)(i["retry-after"]),maybeProcessed:a<400||a===408||a>=500}}}),
7596:((ne,ae,e)=>{e.d(ae,{d4:()=>D,eQ:()=>b,U9:()=>X,hk:()=>N,wh:()=>M});const u=Ze(import.meta.url)("node:net");var A=e(9783),W=e(1858);const K=200;function X(v){return v==="localhost"||v==="[::1]"||
(0,u.isIPv4)(v)&&v.startsWith("127.")}function b(v){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(v)}function M(...v){return v.map(d=>Number.isSafeInteger(d)?String(d):d).find(d=>typeof d=="string"&&d.length<=
K&&b(d))}function N(){for(const v of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[v]?.trim();m!==void 0&&(process.env[v]=m===""||m.includes("://")?m:`http://${m}`)}for(const v of[
"no_proxy","NO_PROXY"]){const m=process.env[v];m!==void 0&&(process.env[v]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function D(v,m){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||
(0,A.H)(v)||/^https?:/i.test(d)&&(0,A.s)(v))return;throw(0,W.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ne,ae,e)=>{e.d(ae,{ET:()=>O,J9:()=>l,VL:()=>S,Y7:()=>s,tN:()=>p,yp:()=>y});var u=e(7067),A=e(4708),W=e(8522),K=e(6671),X=e(2975),b=e(706),M=e(1858),N=e(7596);const D=3e4,
v=65536,m=new Set([301,302,303,307,308]),d="export-workflow-action";function s(){process.noDeprecation=!0,(0,N.hk)();const I=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:I(),https:I()},
proven:new Set}}function l(I){return{type:"application/json",bytes:Buffer.from(JSON.stringify(I))}}async function p({kept:I,proven:n},o,r){const{label:t,method:c,url:f,headers:g,body:L,maxBytes:F,idleMs:ee=D}=o;
(0,N.d4)(f,t);const re=f.protocol==="https:"?"https":"http",he=L?new K.Qq:I[re],se=new AbortController,w=AbortSignal.any([r,se.signal]);let[E,C]=[!1,"no response"];const R=setTimeout(()=>{const Z={retryable:!0,
maybeProcessed:E};se.abort((0,M.Dx)(t,`${C} within ${ee/1e3} s`,M.$_,Z))},ee);let G;try{G={http:u,https:A}[re].request({method:c,host:f.hostname.replace(/[[\]]/g,""),port:f.port,path:f.pathname+f.search,
headers:{...g,...L&&{"content-type":L.type,"content-length":L.bytes.length},"accept-encoding":"identity","user-agent":d},...f.username+f.password!==""&&{auth:`${(0,b.D4)(f.username)}:${(0,b.D4)(f.password)}`},
agent:he.getAgent(f.href),signal:w});const Z=$(G,t,()=>{E=!0});_(G,L?.bytes??Buffer.alloc(0),()=>R.refresh());const U=await(0,X.Mu)(w,Z);n.add(f.origin),C="no data";const z=[];let x=F;for await(const T of U){
if(R.refresh(),x-=T.length,x<0)throw i(t,F);z.push(T)}const B=a(Buffer.concat(z),U.headers["content-encoding"],t,F);return{status:U.statusCode??0,headers:U.headers,bytes:B}}catch(Z){throw w.throwIfAborted(),
(0,M.Ur)(Z,t,E,n.has(f.origin))}finally{clearTimeout(R),G?.destroy()}}function $(I,n,o){return new Promise((r,t)=>{I.once("socket",f=>{I.reusedSocket?o():f.once(I.protocol==="https:"?"secureConnect":"\
connect",o)});const c=f=>{f.socket.destroy();const g={retryable:!0,maybeProcessed:!0};t((0,M.Dx)(n,"the server switched protocols (101)",M.$_,g))};I.once("upgrade",c),I.once("response",f=>f.statusCode===
101?c(f):r(f)),I.on("error",t)})}function _(I,n,o){n.length===0?I.end():I.write(n.subarray(0,v),r=>{o(),r||_(I,n.subarray(v),o)})}const j=new Set(["gzip","x-gzip","deflate"]);function a(I,n="",o,r){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((c,f)=>{const g=f==="br"?W.brotliDecompressSync:j.has(f)?W.unzipSync:void 0;return g&&c.length>0?g(c,{maxOutputLength:r}):c},I)}catch(c){throw c.code===
"ERR_BUFFER_TOO_LARGE"?i(o,r):c}}function i(I,n){const o=`the response is larger than ${(0,b.Xe)(n)}, the limit`;return(0,M.ue)(I,o,"Check host.",{maybeProcessed:!0})}function y({headers:I,bytes:n}){return I["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function O({status:I,headers:n},o,r){if(!m.has(I)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,f=>`\
%${f.charCodeAt(0).toString(16)}`);if(URL.canParse(t,o.href))return new URL(t,o.href);const c=`the platform redirects (${I}) to an address that can't be read`;throw(0,M.ue)(r,c,"Check host.",{maybeProcessed:!0})}
function S({headers:I}){return!I["content-length"]&&!I["transfer-encoding"]}}),6006:((ne,ae,e)=>{e.d(ae,{SO:()=>d,cd:()=>v,qt:()=>a});var u=e(7279),A=e(2975),W=e(706),K=e(2227),X=e(7596),b=e(2053),M=e(
6294);const N=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function D(S){return N.find(([,I])=>I.split(" ").includes(S))?.[0]??"unknown"}function v({fields:S,message:I,redact:n}){
const o=(0,M.Gv)(S.response)?S.response:{},r=[o.downloadUrl,o.downloadURL,S.downloadUrl,S.downloadURL];return{dockStatusId:(0,X.wh)(S["dock-statusId"],S.dockStatusId,S._id),workflowId:(0,X.wh)(S.workflowId,
S.toolId),exportJobId:(0,X.wh)(S.exportJobId),status:m(S.status,n),downloadUrl:r.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:S.success===!1,message:I}}function m(S,I){const n=typeof S==
"string"||typeof S=="number"?String(S).trim():"",o=n.toUpperCase().replace(/[\s-]+/g,"_");return D(o)==="unknown"?I(n,40).toUpperCase():o}async function d(S,I,n=()=>!0){const o=`dock-status/${I}`;return v(
await(0,K.px)(S,{label:"Dock status",method:"GET",path:o,isTransient:n}))}const s="the-job-on-the-platform",l=50,p=294,$=6.12,_=2e3;function j(S,I){const n=Math.max(p,S/$);return S<b.k?n:Math.max(_,Math.
min(I,n))}async function a(S,I,n){const{log:o,signal:r}=S,t=performance.now(),c=i(S,t);let f=I,g=t,L;for(let F=0;;F++){n.onStatus(f),c(f);const ee=D(f.status);if(ee==="failed"||ee==="succeeded"&&f.refused){
const re=`The job ${f.status==="FAILED"?"failed":`ended as ${f.status}`} on the platform`,he=`${f.message??"it gave no reason"} (dock status ${I.dockStatusId})`;throw new u.HR({what:re,why:he,advice:n.
advice,topic:s})}if(ee==="succeeded")return f.status!=="SUCCESS"&&o.warning(`The platform reports ${f.status}, which is treated as SUCCESS.`),f;L=ee==="unknown"&&f.refused?L??g:void 0;try{if(L!==void 0&&
g-L>=K.xR){const se=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;throw new u.HR({what:se,topic:s})}const re=F===0?l:j(g-t,n.longestWaitMs);await(0,A.yy)(Math.max(0,g+re-performance.
now()),r),g=performance.now();const he=({status:se=404})=>F>0||se===404;f=await d(S,I.dockStatusId,he)}catch(re){throw O(re,I,f)}}}function i({log:S},I){let n,o=I;return r=>{const t=performance.now(),
c=(0,W.zK)(t-I),f=r.status!==n,g=t-o>=b.k;(f||g)&&(o=t),f&&n!==void 0?S.info(`${r.status||"No status"} after ${c}`):g&&S.info(`Still ${r.status||"without a status"} after ${c}`),f&&D(r.status)==="unkn\
own"&&S.warning(`The platform reports an unknown status (${y(r)}). The action keeps waiting.`),n=r.status}}function y({status:S,message:I}){return`${S||"none"}${I===void 0?"":`, "${I}"`}`}function O(S,{
dockStatusId:I},n){const o=D(n.status)==="unknown"||n.message!==void 0?`, last status ${y(n)}`:"",r=`The job may still be running on the platform: dock status ${I}${o}.`,t=(0,u.h_)(S);return t.with({advice:`${t.
advice} ${r}`.trim(),busy:!1,cause:S})}}),2053:((ne,ae,e)=>{e.d(ae,{k:()=>X,q:()=>v});var u=e(7279),A=e(2975),W=e(1858);const K=30,X=6e4,b=500,M=16e3,N=.95,D=20;class v{#n=new Map;#e=0;#t=0;#o=0;async run(d,s,l,p){
const $=await this.#r(d,s,l),_=()=>$>this.#o;try{const j=await p();return _()&&(this.#t=this.#t<D?0:this.#t*N),j}catch(j){if(!(j instanceof u.HR&&j.status===A.kU))throw j;const a=performance.now();throw _()&&
(this.#t=Math.min(M,Math.max(b,this.#t*2)),this.#o=a),this.#e=Math.max(this.#e,a+(j.retryAfterMs||2*this.#t)),j.with({retryAfterMs:this.#e-a})}}async#r(d,s,{signal:l,endsAt:p}){const $=s!==void 0&&this.#n.
get(s)||[];for(s!==void 0&&this.#n.set(s,$);;){if(l.throwIfAborted(),this.#e>=p)throw(0,W.ue)(d,"the platform asked for a pause that exceeds the timeout",W.$_);const _=performance.now(),j=$.at(-K)??Number.
NEGATIVE_INFINITY,a=Math.max(this.#e,j+X);if(a<=_)return this.#e=_+this.#t,$.push(_),_;await(0,A.yy)(a-_,l)}}}}),6294:((ne,ae,e)=>{e.d(ae,{Gv:()=>X,LO:()=>W,Te:()=>K,ik:()=>v,wv:()=>A});var u=e(1858);
function A(m,d,s){const l=N(m,0);return{fields:m,label:d,redact:s,message:l&&s(l)||void 0}}function W({label:m,message:d},s,l){return(0,u.ue)(m,`the platform answered without a ${s}${K(d)}`,l)}function K(m){
return m===void 0?"":` (${m})`}function X(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],M=4;function N(m,d){if(typeof m=="string")return m.trim()||void 0;if(!(d>M)){if(Array.isArray(m))return N(m[0],d+1);if(X(m))for(const s of b){const l=N(m[s],
d+1);if(l!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="string"?`${l}, code ${p}`:l}}}}const D="Settings \u2192 Security & Control \u2192 API Scopes";function v(m,d,{message:s,isPage:l,
hasWorked:p}){if((0,u.dg)(d))return u.$_;if(d===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(d===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(d===409||d===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(d<400||d===405||d>=500)return"Check host.";if(d!==
401&&d!==403)return m.isTransient?u.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const $=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(d===403)return`The key needs ${$}. Ad\
d it under ${D}.`;const _=/scope/i.test(String(s))?` The key also needs ${$}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${D}.${_}`}}),3349:((ne,ae,e)=>{e.d(ae,{EH:()=>m,Nq:()=>v,kZ:()=>s,s8:()=>d});var u=e(7279),A=e(2975),W=e(2227),K=e(5645),X=e(5805),b=e(6006),M=e(6294);const N=[
"workflows","workflow","tools"];async function D(l,p){const{collections:$}=l.platform;let _;for(const j of new Set([...$.values(),...N])){const a=p(j),{label:i,idempotent:y=!0}=a,O=$.get(i);if(!(O&&O!==
j))try{const S=await(0,W.px)(l,a);$.set(i,j);const I=(0,b.cd)(S),{dockStatusId:n}=I;if(n!==void 0)return{...I,dockStatusId:n};throw(0,M.LO)(S,"dock status ID",y?"Check host and the IDs.":W.HB)}catch(S){
if(S instanceof u.HR&&S.busy&&$.set(i,j),!(S instanceof u.HR&&S.status===404))throw S;_??=S}}throw _}async function v(l,{workflowId:p,flowId:$}){return await D(l,_=>({label:"Export",method:"POST",path:`${_}\
/${p}/export?flowId=${$}`,scope:"Export workflow"}))}async function m(l,p,$){const _=$.downloadUrl??p.downloadUrl??(await(0,b.SO)(l,p.dockStatusId)).downloadUrl;if(_!==void 0)return(0,K.I)(_,l);const j=`\
the platform reports ${$.status} but names no download URL`;throw new u.HR({what:"Export",why:j,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function d(l,p,{app:$,flow:_,env:j}){const a="\
workflowName"in p,i=y=>y==="tools"?"tool":"workflow";return await D(l,y=>({label:"Import",method:"POST",path:a?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,X.J9)({[`${i(y)}DataFileId`]:$,flowDataFileId:_,
envVariablesFileId:j,...a&&{[`${i(y)}Name`]:p.workflowName}}),idempotent:!1,isCreation:a,scope:"Import workflow"}))}async function s(l,p){const $=_=>({label:"Deploy",method:"POST",path:`${_}/${p}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,A.L5)(l,()=>D(l,$),{untilFree:!0})}}),2597:((ne,ae,e)=>{e.d(ae,{g:()=>E,L:()=>he});var u=e(6760),A=e(3e3),W=e(9462),
K=e(3349),X=e(706),b=e(2227),M=e(7596),N=e(5805),D=e(6294);const v=25e6,m=1e7,d="bulkImport",s="Re-run the job.";async function l(G,{name:Z,bytes:U}){const z=`Upload of ${Z}`,x=(Y,te)=>(0,b.px)(G,{label:z,
method:"POST",path:Y,body:te,scope:"Import workflow"});let B;if(U.length<v)B=await x("files",await p("fileContext",d,{name:Z,bytes:U}));else{const Y=Math.ceil(U.length/m),te={totalChunks:Y,fileExtension:"\
json",fileName:Z,fileSize:U.length},Q=await x("files/session/start",(0,N.J9)({fileContext:d,...te})),ie=(0,M.wh)(Q.fields.sessionId);if(ie===void 0)throw(0,D.LO)(Q,"session ID",s);for(let ge=0;ge<Y;ge++){
const Ee=U.subarray(ge*m,(ge+1)*m);await x(`files/session/${ie}`,await p("chunkNumber",String(ge),{name:Z,bytes:Ee}))}B=await x(`files/session/${ie}/complete`)}const{fileId:T}=B.fields;if(typeof T!="s\
tring"||T==="")throw(0,D.LO)(B,"file ID",s);return G.log.info(`Uploaded ${Z}: ${(0,X.Xe)(U.length)}`),T}async function p(G,Z,{name:U,bytes:z}){const x=new FormData;x.set(G,Z),x.set("file",new Blob([z],
{type:"application/json"}),U);const B=new Response(x);return{type:B.headers.get("content-type")??"",bytes:Buffer.from(await B.arrayBuffer())}}var $=e(2975),_=e(6779);const j="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",a="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i(G,{
source:Z,target:U,definitions:{app:z,flow:x,env:B},untilFree:T}){let Y="workflowId"in U?U.workflowId:void 0;const te="workflowId"in U?`workflow ${U.workflowId}`:`a new workflow, ${U.workflowName}`;return G.
log.info(`Importing ${(0,X.OX)(Z)} into ${te}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,"No import"),async Q=>{const ie={app:await l(Q,z),flow:await l(Q,x),env:B&&await l(
Q,B)},ge=await(0,$.L5)(Q,()=>(0,K.s8)(Q,U,ie),{untilFree:T});return await(0,_.B)(Q,ge,{title:"Import job",advice:j,idsIn:({workflowId:Ee})=>(Y??=Ee,{"workflow-id":Y})}),Y})}async function y(G,Z){G.log.
info(`Deploying workflow ${Z}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,"No deployment"),async U=>{await(0,_.B)(U,await(0,K.kZ)(U,Z),{title:"Deploy job",advice:a,idsIn:()=>({
"workflow-id":Z})})})}var O=e(2697),S=e(9630),I=e(532),n=e(7279),o=e(6191),r=e(7487),t=e(8920),c=e(9870),f=e(3657),g=e(4264),L=e(6224),F=e(7833);const ee="import-deploy-and-promote",re="Make and appro\
ve a new plan.";async function he(G,Z,U){const{approved:z,upload:x,deploy:B,ignore:T}=G.inputs,Y=U.workflows.map(({outcome:ie})=>ie==="unchanged"?"finish":"import"),{differences:te,actions:Q}=z?(0,g.Gy)(
z,U):{differences:[],actions:Y};if(te.length>0){const ie="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.HR({what:ie,why:te.join("; "),advice:re,topic:ee})}try{const ge=(0,r.
Tm)()>1&&x!==void 0&&Q.includes("finish")?await(0,o.wn)(G):[];for(const[Ee,Te]of Z.entries()){if(Te.action=Q[Ee],Te.action!=="finish")continue;const Ce=je=>!z||(0,g.cM)(z,Ee,(0,S.ol)(je,T));Te.backup=
await se(G,ge,Te.name,Ce),(!B||!(z||Te.backup))&&(Te.action="leave")}}catch(ie){G.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((Be,Ae)=>Q[Ae]==="finish").map(({name:Be,plan:Ae})=>`${Be} (${Ae.target})`).join(", ")}.`,je=`Use "Re-run \
failed jobs".${B?Ce:""}`;throw new n.HR({what:ge,why:(0,n.gJ)(ie),advice:je,topic:ee,cause:ie})}}async function se(G,Z,U,z){const x=`${U}-before-`,B=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),T=Z.filter(
({name:Y})=>Y.startsWith(x)&&B(Y.slice(x.length))<(0,r.Tm)());for(const{id:Y,name:te}of T.sort((Q,ie)=>ie.id-Q.id)){const Q=await(0,o.R9)(G,Y),ie=await w(Q,G.signal);if(ie&&z((0,L.YR)(ie)))return{id:Y,
name:te,holdsVariables:ie.env!==void 0}}}async function w(G,Z){try{return(0,t.mu)(await(0,f.u)(G,Z))}catch{Z.throwIfAborted();return}}async function E(G,Z){const{inputs:U}=G,{path:z,target:x,definitions:B,
name:T}=Z;if(Z.action==="leave"){G.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Y=U.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const te=async()=>{const ie=Y??await(0,L.
Cs)(G,Z);if(Y=void 0,!(0,L.cS)(Z.plan,ie)){const ge=`The target of ${T} has changed since this step compared it, so it was left as it is`;throw new n.HR({what:ge,advice:re,topic:ee})}Z.action!=="finis\
h"&&(ie.state&&(Z.backup=await C(G,Z,ie.state)),await i(G,{source:z,target:x,definitions:B,untilFree:!1}),Z.imported=!0)};if(await(0,$.L5)({...G,endsAt:performance.now()+U.timeoutMs},te,{untilFree:!0}),
!U.deploy)return;Z.begun="deploy";const Q=(0,F.wZ)(Z);if(Q===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new n.HR({what:"the platform didn't name the new workflow's ID",
advice:ie})}await y(G,Q),Z.deployed=!0}catch(te){Z.error=R((0,n.h_)(te),Z,(0,O.Sm)(U.host))}}async function C(G,Z,U){const{upload:z,artifactEnvVariables:x,host:B}=G.inputs,T=`${Z.name}-before-${(0,r.Tm)()}`,
Y=U.package.files.has(c.Km),te=`Backup of workflow ${Z.plan.target} at ${(0,O.Sm)(B)}`,Q=await(0,r.Pd)("workflow-backup-");for(let ie=1;;ie++){const ge=(0,u.join)(Q,`${T}${ie===1?"":`-${ie}`}.zip`);if(await(0,I.
lo)(ge,U.bytes),!z)return G.log.info(`${te}: ${ge}, on this runner only`),{name:ge,holdsVariables:Y};try{const Ee=await(0,A.mJ)(G,{...U,path:ge},{upload:z,artifactEnvVariables:x});return G.log.info(`${te}\
: ${Ee.name}, ${Ee.url}`),{name:Ee.name,id:Ee.id,holdsVariables:Y&&x}}catch(Ee){if(!(Ee instanceof o.B6))throw Ee}}}function R(G,Z,U){const{name:z,target:x,begun:B,imported:T,backup:Y}=Z,te=(0,F.wZ)(Z),
[Q,ie]=["workflowName"in x,B==="deploy"],ge=`deploy workflow ${te} with the deploy action`,Ee=Q?ie?ge:"start a new run":'use "Re-run failed jobs"',Te=`${z} ${T?"was imported":"was already imported"}${te?
` into workflow ${te}`:""} but not deployed: `,Ce=[G.advice.replace(/(r)e-run the job/gi,(je,Be)=>Be==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),ie&&!Q?`Or ${ge}.`:"",Q&&te?`The new workflow's ID is ${te}\
.`:"",Y?`The package that ${U} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return G.with({what:(ie?Te:"")+G.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((ne,ae,e)=>{e.d(ae,{K:()=>E});
var u=e(3024),A=e(6760),W=e(3e3),K=e(819),X=e(2899),b=e(7279),M=e(6584);class N{#n=[];#e;constructor(){const z=K.V4("api-key");z!==""&&K.Pq(z)}text(z){return K.V4(z)}lines(z){return K.V4(z,{trimWhitespace:!1})}optional(z,x){
const B=this.text(z);return B===""?void 0:this.parse(z,B,x)}parse(z,x,B){try{return B(x)}catch(T){this.refuse(z,(0,b.gJ)(T),(0,b.h_)(T).topic);return}}required(z,x,B="is required"){return this.text(z)===
""&&this.refuse(z,B),this.optional(z,x)}notEmpty(z,x,B){if(process.env[`INPUT_${z.toUpperCase()}`]?.trim()===""){const T=`Where an event has no inputs, write \`\${{ inputs.${z} || ${B} }}\``;this.refuse(
z,`is empty. Is the name in the expression right?${B===void 0?"":` ${T}`}`)}return this.optional(z,x)}boolean(z,x){return this.notEmpty(z,M.yG,x?void 0:"false")??x}exclude(z,x){for(const B of z)this.text(
B)!==""&&this.refuse(B,`can't be combined with ${x}`)}refuse(z,x,B="before-anything-is-sent"){this.#e??=B,this.#n.push(`${z} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#n.length===
0)return z;throw new b.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function D(U){return U.parse("ignore",U.lines("ignore"),X.wo)??X.K$}function v(U){const z=U.required("host",M.or),B=U.
required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),T=(U.optional("timeout-minutes",(0,M.$J)(1440))??30)*6e4,Y=(U.optional("poll-interval-seconds",(0,M.$J)(3600))??
10)*1e3,te=U.boolean("summary",!0);return z&&B?{host:z,apiKey:B,timeoutMs:T,longestWaitMs:Y,summary:te}:void 0}var m=e(8920),d=e(7598),s=e(1455),l=e(532),p=e(706),$=e(5806),_=e(9870);function j(U,z){return new b.
HR({what:U,advice:z,topic:"unpacking"})}function a(U,z){for(const{index:x}of`${z}/`.matchAll(/\//g)){const B=z.slice(0,x),T=(0,u.lstatSync)((0,A.join)(U,B),{throwIfNoEntry:!1});if(T?.isSymbolicLink())
throw j(`${(0,p.TL)(B)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(B===z&&T?.isFile())return T;if(!T?.isDirectory())break}}async function i(U,z,x,B=1/0){const T=new Map,Y=new Map;
let te=B;for(const Q of z){x.throwIfAborted();const ie=a(U,Q);if(!(ie===void 0||Y.get((0,$.Sr)(Q))===ie.ino)){if(Y.set((0,$.Sr)(Q),ie.ino),te-=ie.size,te<0)throw new Error("its files take more than 25\
6 MiB, the limit");T.set(Q,await(0,s.readFile)((0,A.join)(U,Q)))}}return T}async function y(U){return(await(0,s.readdir)(U,{withFileTypes:!0})).map(x=>x.name+(x.isDirectory()?"/":""))}async function O(U,z){
const x=[],B=[""];for(const T of B){z.throwIfAborted();for(const Y of await y((0,A.join)(U,T))){if((0,$.jq)(Y))continue;if((Y.endsWith("/")?B:x).push(T+Y),x.length+B.length>_.BE)throw new Error("more \
than 10,000 files are in it")}}return x}async function S(U){if(!a(U,$.gv))return;const z=await(0,s.readFile)((0,A.join)(U,$.gv),"utf8");let x;try{const{unpackedFiles:B}=JSON.parse(z);B.every(T=>(0,$.x5)(
T)===void 0)&&(x=new Set(B))}catch{}return{text:z,paths:x}}async function I(U,z){const x=new Set(z.map(caseFold));return(await readdir(U).catch(()=>[])).filter(T=>!x.has(caseFold(T))&&existsSync(join(
U,T,RECORD)))}function n(U){return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}var o=e(3657);async function r(U,z){try{const x=await(0,s.stat)(U);if(x.isDirectory())return await F(U,z);if(x.size>_.zx)throw new Error("it is larger than 256 MiB, the limit");const B=await(0,s.readFile)(
U);return{...await(0,o.u)(B,z),sha256:(0,d.createHash)("sha256").update(B).digest("hex")}}catch(x){throw L(x,U,z)}}async function t(U,z){const x=()=>r(U,z);try{const B=statSync(U,{throwIfNoEntry:!1});
if(B===void 0)return{};const T=B.isDirectory()?await f(U,z):new Map,[Y,...te]=[...T.values()].flat();return Y===void 0?{single:x}:{several:new Map(Array.from(T,([ie,ge])=>[ie,()=>c(U,ge,z)])),...te.length===
0&&Y.isDirectory()&&{single:x}}}catch(B){throw L(B,U,z)}}async function c(U,z,x){const[B="",T]=z.map(Y=>Y.name);if(T!==void 0)throw new Error(`is there twice, as ${quoted(B)} and as ${quoted(T)}. Remo\
ve one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join(U,B),x)}async function f(U,z){const x=new Map,B=await readdir(U,{withFileTypes:!0});if(isWorkflow(
B.map(({name:T})=>T)))return x;for(const T of B){if(z.throwIfAborted(),T.name.startsWith(".")||!await g(join(U,T.name),z))continue;const Y=T.isDirectory()?T.name:T.name.replace(/\.zip$/i,"");x.set(Y,[
...x.get(Y)??[],T])}return x}async function g(U,z){const x=await stat(U).catch(()=>{});if(x?.isDirectory())return isWorkflow(await ee(U));if(!x?.isFile()||!/\.zip$/i.test(U))return!1;try{return isWorkflow(
[...(await r(U,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function L(U,z,x){if(x.aborted)return x.reason;const B=/The package (is .*, not a zip)/.exec((0,b.gJ)(U))?.[1],T=(0,u.existsSync)(
z)?`can't be read: ${(0,l.Uc)(U)}`:`doesn't exist: ${(0,p.MW)(z)}`;return new Error(B?`${B}. Set a package (.zip), or the folder with its unpacked files`:T,{cause:U})}async function F(U,z){const x=(0,A.
join)(U,(0,_.wg)(await ee(U))),B=await S(x);if(B&&!B.paths)throw new Error(`${$.gv} isn't as this action writes it`);const T=B?.paths?new Set([..._.LX,...B.paths]):await O(x,z),Y=await i(x,T,z,_.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,_.jz)("folder",Y)}async function ee(U){const z=await y(U),B=z.filter(T=>T.endsWith("/")).map(async T=>(await y((0,A.join)(U,T))).map(Y=>T+Y));return[
...z,...(await Promise.all(B)).flat()]}async function re(U,{path:z,variables:x,sha256:B,needsVariables:T,of:Y=""},te){const Q=(Ce,je)=>U.refuse(Ce+Y,je,"import-deploy-and-promote"),ie=Ce=>je=>{te.throwIfAborted(),
Q(Ce,(0,b.gJ)(je))},ge=x?await(0,m.Ch)(x,te).catch(ie("env-variables")):void 0,Te=await(async()=>{const{sha256:Ce,...je}=await r(z,te),Be=(0,m.mu)(je,ge),Ae=x&&(0,A.basename)(x);return{path:z,package:je,
sha256:Ce,definitions:Be,variablesFile:Ae}})().catch(ie("package"));if(Te&&B!==void 0&&Te.sha256!==B){const Ce=`is not the digest of the package, which is ${Te.sha256}`;Q("package-sha256",Te.sha256?Ce:
"is only for a package that is a .zip")}return Te&&T&&x===void 0&&!Te.definitions.env&&Q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Te}var he=e(
682),se=e(7487),w=e(4264);async function E(U){const z=new N,x=z.boolean("plan",!1),B=x?void 0:C(z),T=R(z,x),Y=await G(z,T,U),te=v(z),Q=(0,W.WZ)(z,!1),ie=z.boolean("deploy",!0),ge=D(z),{fromList:Ee}=T;
return{...z.check(te),...Q,candidates:Y,fromList:Ee,isPlan:x,approved:B,deploy:ie,ignore:ge}}function C(U){const z=U.text("approved-plan");return z===""&&U.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),z==="none"?void 0:
U.optional("approved-plan",w.ud)}function R(U,z){if(U.text("workflow-name")===""){const{targets:T,fromList:Y}=(0,he.R)(U,"workflow-"),te=T.map(({workflowId:ge})=>ge),Q=te.find((ge,Ee)=>te.indexOf(ge)<
Ee),ie=U.text("workflows")===""?"workflows-file":"workflows";return Q!==void 0&&U.refuse(ie,`has workflow-id ${Q} twice`),{targets:T.map(({name:ge,...Ee})=>({name:ge,target:Ee})),fromList:Y}}if(U.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!z&&(0,se.Tm)()>1){const T=`can't be applied in run attempt ${(0,se.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",T,"import-deploy-and-promote")}const x=U.optional("workflow-name",M.sU),B=U.optional("name",M.$q)??x??"";return{
targets:x===void 0?[]:[{name:B,target:{workflowName:x}}],fromList:!1}}async function G(U,{targets:z,fromList:x},B){const T=U.required("package",M.EO),Y=U.notEmpty("package-sha256",M.tz,"'any'");x&&Y!==
void 0&&U.refuse("package-sha256","is only for a single package");const te=ge=>ge==="package"?ge:(0,M.EO)(ge),Q=U.notEmpty("env-variables",te,"'package'");if(T===void 0)return[];const ie=[];for(const{
name:ge,target:Ee}of z){const Te=x?` of ${ge}`:"",Ce=x?U.parse(`package${Te}`,ge,Me=>Z(T,Me)):T,je=Q&&x?(0,A.join)(Q,`${ge}.json`):Q,Be=Q==="package"?void 0:je,Ae="workflowId"in Ee&&Q==="package",pe=Ce&&
await re(U,{path:Ce,...{variables:Be,sha256:x?void 0:Y,needsVariables:Ae,of:Te}},B);pe&&ie.push({name:ge,target:Ee,...pe})}return ie}function Z(U,z){const x=(0,A.join)(U,`${z}.zip`),[B=x,T]=[(0,A.join)(
U,z),x].filter(Y=>(0,u.existsSync)(Y));if(T){const Y=`as ${(0,M.bY)(`${z}.zip`)} and as ${(0,M.bY)(`${z}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,u.existsSync)(B)&&(0,u.lstatSync)(
B).isSymbolicLink())throw new Error("is a link, which isn't followed");return B}}),6325:((ne,ae,e)=>{e.a(ne,async(u,A)=>{try{let a=function({rows:i}){for(const{name:y,target:O}of(0,$.p1)(i)){const S="\
workflowId"in O?`workflow-id ${O.workflowId}, flow-id ${O.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${S}).`)}};var W=e(3e3),K=e(3018),X=e(682),b=e(7279),M=e(8725),N=e(7487),D=e(1519),v=e(2227),m=e(2597),d=e(161),s=e(1415),l=e(4264),p=e(6224),$=e(7833);
const _=4;await(0,N.eF)(async i=>{(0,N.n0)({promotions:[]});const y=await(0,d.K)(i),O=await j(y,i);await(0,$.A2)(O,y);const S=await(0,K.S)((0,$.jb)(O.rows));y.summary&&await(0,s.c)(O,y,S),(0,N.Tm)()>1&&
y.deploy&&a(O);const I=(0,$.c2)(O,y);if(I)throw I;y.isPlan&&(0,M.lm)((0,s.o)(O.rows,y))});async function j(i,y){const{candidates:O,fromList:S,approved:I,host:n,ignore:o,deploy:r,upload:t,artifactEnvVariables:c}=i,
f=O.flatMap(({definitions:{env:C}})=>C?(0,D.aC)(C.bytes):[]),L={platform:(0,v.Ng)(n,i.apiKey,{secrets:f,known:O.map(({name:C})=>C)}),inputs:i,log:(0,M.t1)(),signal:y,endsAt:1/0},F=C=>({...L,log:(0,M.t1)(
S?`[${C.name}] `:""),publish(R){C.job={...C.job,...R},S||(0,N.n0)((0,$.ZB)(C))}}),ee=O.map(C=>({...C,job:{}}));await(0,X.H)(ee,_,async(C,R)=>{try{if(R)throw new b.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});C.plan=await(0,p.Cs)(F(C),C)}catch(G){C.error=(0,b.iT)(G)}return C});const re=(0,$.sb)(ee);if(re.length<ee.length)return{rows:ee};const se={options:{host:n.
href,ignore:[...o.lines].sort().join(`
`),deploy:r,"upload-artifact":t!==void 0,"artifact-env-variables":c},workflows:re.map(({plan:C})=>C)},w=(0,l.Rd)(se,I?.salt);if(i.isPlan)return{rows:ee,digest:w};const E=await(0,m.L)(L,re,se).then(()=>{},
b.iT);if(E)return{rows:ee,digest:w,refusal:E};I||L.log.info("Applied without an approved plan"),re.some(({plan:C,action:R})=>C.state&&R==="import")&&(0,W.j)(i,L.log);for(const C of re)if(await(0,m.g)(
F(C),C),C.error)break;return{rows:ee,digest:w}}A()}catch(_){A(_)}},1)}),1415:((ne,ae,e)=>{e.d(ae,{c:()=>p,o:()=>l});var u=e(6760),A=e(2697),W=e(1124),K=e(8151),X=e(7487),b=e(4057),M=e(8132),N=e(8920),
D=e(706),v=e(7833);const m=I=>{const{name:n,version:o}=(0,N.Rc)(I)??{};return[n,o].filter(Boolean).join(" ")},d=I=>I.map(n=>(0,M.SS)(n)).join(", "),s=(...I)=>I.filter(Boolean).join(" ");function l(I,{
host:n}){return`Plan: ${(0,v.sb)(I).length-(0,v.p1)(I).length} of ${(0,D.hS)(I.length,"workflow")} will change at ${(0,A.Sm)(n)}`}async function p(I,n,o){const{rows:r,refusal:t,digest:c}=I,f=r.some(({
begun:ee})=>ee),g=n.isPlan&&c!==void 0,L=c&&(0,M.SS)(c.slice(0,12)),F=[f?y(r):_(r,n),(0,b.cj)((0,A.cZ)(r)),t&&(0,b.il)((0,A.UX)(t),(0,X.VY)(t)),g&&a(r,n),(g||f)&&i((0,v.p1)(r)),...f?S(r,n):[],g&&`Plan\
 ${L}.`,n.approved&&L&&`${f?"Applied":"Approved"} plan ${L}.`,f&&!n.approved&&"Applied without an approved plan."].flatMap(ee=>ee||[]);(0,W.Hq)((0,v.jb)(r))&&F.push(o(n.fromList,F,f?"What differed":"W\
hat changes")),await(0,b.Sy)($(I,n,f),...F)}function $({rows:I,refusal:n},o,r){const t=(0,A.Sm)(o.host),c=I.filter(({error:F})=>F).length,f=I.filter(({begun:F,error:ee})=>F&&F!=="nothing"&&!ee).length,
g=`${f} of ${(0,D.hS)(I.length,"workflow")} promoted`;return[r&&c>0&&`Promotion to ${t} failed: ${g}`,r&&f===0&&`Nothing differs at ${t}: nothing was done`,r&&`${g} to ${t}`,c===0&&!n&&l(I,o),o.isPlan&&
`Plan for ${t} failed: ${c} of ${(0,D.hS)(I.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function _(I,{isPlan:n}){const o=I.map(({name:r,target:t,
path:c,package:f,sha256:g,plan:L})=>{const F=g??L?.shown,ee=F&&`${g?"sha256":"content"} ${F.slice(0,12)}\u2026`,re=L?.state&&m(L.state.package),he="workflowName"in t?"a new workflow":t.workflowId;return[
{words:r},{words:[m(f),(0,u.basename)(c),ee].filter(Boolean).join(", ")},{words:re?`${re} (${he})`:he},{words:L?j(L.changes):"\u274C Failed"}]});return(0,b.tp)(["Workflow","Package","Target",n?"What w\
ill change":"What would change"],o)}function j({status:I,counts:n,files:o}){if(I==="unchanged")return"nothing: it stays";if(I==="changed")return(0,W.cq)(n);const t=o.flatMap(c=>c.kind==="json"?(0,K.ID)(
c)?.size??[]:[]).find(({nodes:c})=>c>0);return t?`${(0,D.hS)(t.nodes,"node")}, ${(0,D.hS)(t.connections,"connection")}`:"everything: it is new"}function a(I,{deploy:n,upload:o,artifactEnvVariables:r}){
return(0,v.sb)(I).flatMap(({name:c,variablesFile:f,plan:g})=>{const{state:L,outcome:F,variables:ee}=g,[re,he,se]=[g.added,g.kept,g.ignored].map(d),w=(0,M.SS)(`${c}-before-<run attempt>.zip`),E=L?`The \
in-development version of ${(0,M.SS)(c)} is replaced${n?", then deployed":""}.`:`${(0,M.SS)(c)} is created${n?" and deployed":""}: there is nothing to back up.`,R=o?`A backup is kept first, as ${w}${r?
"":", without environment variables"}.`:"No backup is kept.",G=f&&`variables of ${(0,M.SS)(f)}`,Z=s(E,L&&R,ee.length>0&&`The import sends the ${G??"package's own variables"}.`,re&&`Added: ${re}.`,he&&
`The target keeps its own value of ${he}.`,se&&`Ignored fields that differ, and that the import brings too: ${se}.`);return F==="changed"?`- ${Z}`:[]}).join(`
`)}function i(I){const n=c=>I.filter(({plan:g})=>g[c].length>0).map(({name:g,plan:L})=>`${(0,M.SS)(g)} (${d(L[c])})`).join(", "),o=d(I.map(({name:c})=>c)),[r,t]=[n("kept"),n("ignored")];return s(o&&`N\
othing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",r&&`Variables that differ, and that an import would keep: ${r}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(I){const n=I.map(o=>[{words:o.name},(0,v.wZ)(o)??{words:"a new workflow"},{words:O(o)},{words:o.imported&&o.plan?j(o.plan.changes):""},o.backup?.name??
""]);return(0,b.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function O({begun:I,imported:n,deployed:o,backup:r,error:t}){return I?I==="nothing"?r?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?I==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function S(I,{host:n}){const o=I.flatMap(f=>{const{backup:g}=f;if(!g)return[];const L=g.id===void 0?"on this runner only":`artifact ${g.id}`,F=g.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(g.name)} (${L}) to workflow ${(0,M.SS)((0,v.wZ)(f)??"")}${F}`]}),r=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",c=I.flatMap(f=>"workflowName"in f.target?(0,v.wZ)(f)??[]:[]);return[o.length>0?`To roll back at ${(0,M.wh)((0,A.
Sm)(n))}, ${r} ${t}`:"",...c.map(f=>`Workflow ${(0,M.SS)(f)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ne,ae,e)=>{e.d(ae,{Gy:()=>v,Rd:()=>N,cM:()=>m,ud:()=>D});var u=e(7598),A=e(
7487),W=e(706);const K="v1",[X,b]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...X,...b];function N(a,i=(0,u.randomBytes)(12).toString("base64url")){const y=p(
a,i),O=[K,i,_(a,i,y),...y.map(S=>S.join("~"))].join(".");return`${O}.${j([O],6)}`}function D(a){const[i="",y="",O="",...S]=a.split(".");if(/^v\d/.test(i)&&i!==K)throw new Error(`is of another version \
of this action (format ${i.slice(1)}). Make and approve a new plan`);if(S.pop()!==j([a.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:O,rows:S.map(I=>I.split("~"))}}function v({salt:a,seal:i,rows:y},O){const S=p(O,a),I=(t,c)=>t.filter((f,g)=>y[c]?.[g]!==S[c]?.[g]),n=I(Object.keys(O.options),0),o=n.map(
t=>d(t,O.options[t]));if(y.length!==S.length){const t=(0,W.hS)(y.length-1,"workflow");return{differences:[...o,`the plan is for ${t}, this step for ${S.length-1}`],actions:[]}}const r=O.workflows.map(
(t,c)=>{const f=I(M,c+1),g=$(y[c+1]?.at(-1)??"",a,c);o.push(...s(t,f,g).map(re=>`${t.name}: ${re}`));const L=t.outcome==="changed",F=L!==f.includes("outcome");if(!f.includes("targetVariables")&&!f.includes(
"content"))return F?"import":"leave";const ee=[...n,...f].some(re=>["host","ignore","name","target"].includes(re));return L&&!ee&&o.push(l(t,f.includes("content"))),F?"finish":"leave"});return o.length===
0&&i!==_(O,a,y)&&o.push("the plan's digest isn't as the plan wrote it"),{differences:o,actions:r}}function m({salt:a,rows:i},y,O){return i[y+1]?.includes(j([a,y,"content",O],22))===!0}function d(a,i){
return a==="host"?`the host isn't the approved one (now ${i})`:a==="ignore"?"ignore isn't as approved":`${a} isn't as approved (was ${!i}, is ${i})`}function s({target:a,shown:i,variables:y},O,S){if(O.
includes("name"))return["the plan has another workflow in its place"];const I={target:`the target isn't the approved one (now ${a})`,package:`the package isn't the approved one (was ${S}\u2026, is ${i.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return O.flatMap(n=>I[n]??[])}function l({name:a,target:i,fields:y,targetVariables:O},S){const n=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,o=`its environment variables differ${O.length>0?` (now ${O.join(", ")})`:""}`,r=S&&y.length>0?
n:o,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,c=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,A.Tm)()>1?t:
""}`;return`${a}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${c}`}function p({options:a,workflows:i},y){const O=i.map((S,I)=>[...M.map(n=>j([y,I,
n,S[n]],n==="content"?22:4)),$(S.shown,y,I)]);return[Object.entries(a).map(S=>j([y,...S],4)),...O]}function $(a,i,y){const O=(0,u.createHash)("sha256").update(`${i} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(a.slice(0,6),16)^O).toString(16).padStart(6,"0")}function _({options:a,workflows:i},y,O){const S=i.map(I=>X.map(n=>I[n]));return j([y,"seal",a,S,O],43)}function j(a,i){return(0,u.createHash)(
"sha256").update(JSON.stringify(a)).digest("base64url").slice(0,i)}}),6224:((ne,ae,e)=>{e.d(ae,{Cs:()=>S,cS:()=>o,YR:()=>g});var u=e(7975),A=e(6779),W=e(9630),K=e(2899),X=e(5806),b=e(1519),M=e(1124),N=e(
3436),D=e(2742),v=e(7856);const m=1024*1024;function d(se,w,{name:E,ignore:C}){const R=[se,w].filter(Q=>Q!==void 0),G=R.length===2&&R.some(l),Z=[...new Set(R.flatMap(({files:Q})=>[...Q.keys()]))].sort(),
U=new Set(C.lines),z=new N.Ms(C,Q=>U.delete(Q)),x=Z.flatMap(Q=>{const[ie,ge]=[se?.files.get(Q),w?.files.get(Q)],Ee=ie!==void 0&&ge!==void 0&&ie.equals(ge);if(G&&(0,X.dU)(Q)||Ee&&U.size===0)return[];const Te=ie&&
(0,W.TA)(Q,ie,z),Ce=Ee?Te:ge&&(0,W.TA)(Q,ge,z);return Ee||Te!==void 0&&Te.id===Ce?.id?[]:[{name:Q,from:ie,to:ge,base:Te,head:Ce}]}),B=$(x,z),T=Q=>C.lines.length===0&&B.some(ie=>ie.name===Q),Y=B.length===
0?[]:Z.filter(Q=>!T(Q)&&!(0,X.dU)(Q)),te=se===void 0?"added":w===void 0?"removed":void 0;return{name:E,status:te??(B.length>0?"changed":"unchanged"),counts:te?{added:0,modified:0,removed:0,[te]:1}:(0,M.
cz)(B.map(M.xS)),files:B,variablesCompared:!(G&&R.some(p)),secrets:[...new Set(R.flatMap(Q=>[...(0,b.x3)(Q),...s(Q,Y)]))],unusedIgnores:[...U]}}function s({files:se},w){return w.flatMap(E=>(0,v.Wr)((0,W.
TA)(E,se.get(E)??Buffer.of(),new N.Ms(K.K$))))}function l({kind:se,files:w}){return se==="folder"&&![...w.keys()].some(X.dU)}function p({files:se}){return[...se].some(([w,E])=>(0,X.dU)(w)&&(0,b.DF)(E)?.
variables.length!==0)}function $(se,w){const E=se.flatMap(({name:R,base:G,head:Z})=>G&&Z&&!(0,X.dU)(R)?[{name:R,base:G,head:Z}]:[]),C=new Map((0,D.OD)(E,w).map((R,G)=>[E[G]?.name,R]));return se.map(R=>_(
R,C.get(R.name)))}function _({name:se,from:w,to:E,base:C,head:R},G){const Z=w===void 0?"added":E===void 0?"removed":"modified",U={name:se,status:Z,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,X.dU)(se))return{...U,kind:"variables",changes:a(C,R,Z)};if(G||Z!=="modified"&&(C??R))return{...U,kind:"json",base:C,head:R,...G};const[z,x]=[w&&j(w),E&&j(E)];return w&&z===void 0||E&&x===void 0?
{...U,kind:"binary"}:{...U,kind:"text",text:{base:z,head:x}}}function j(se){return se.length<=m&&!se.includes(0)?(0,W.b6)(se):void 0}function a(se,w,E){const[C,R]=[se,w].map(T=>T&&(0,b.DF)(Buffer.from(
(0,D.dj)(T))));if(E==="modified"&&(C===void 0||C.container!==R?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const G=T=>new Map(T?.variables.map(({name:Y,content:te})=>[Y,te])),[Z,U]=[
G(C),G(R)],z=[],x=[...Z.keys()].filter(T=>U.has(T)),B=[...U.keys()].filter(T=>Z.has(T));x.some((T,Y)=>T!==B[Y])&&z.push({kind:"reordered",path:[],moved:[]});for(const T of[...new Set([...Z.keys(),...U.
keys()])].sort()){const Y=[{type:"member",key:T}];Z.has(T)?U.has(T)?Z.get(T)!==U.get(T)&&z.push({kind:"modified",path:Y,from:M.RG,to:M.RG}):z.push({kind:"removed",path:Y,value:M.RG}):z.push({kind:"add\
ed",path:Y,value:M.RG})}return z}var i=e(7279),y=e(8920),O=e(9870);async function S(se,w){const{inputs:E,platform:C}=se,{target:R}=w;if("workflowName"in R)return I(w,void 0,E.ignore);const G=await(0,A.
X)(se,R);for(const Z of(0,b.x3)(G.package))C.secrets.add(Z);return I(w,G,E.ignore)}function I(se,w,E){const{name:C,target:R,package:G,definitions:Z,variablesFile:U}=se,z=w&&n(w.package),x=[z?.env?.bytes,
G.files.get(O.Km)];U&&Z.env&&L(C,Z.env.bytes,x);const[B,T]=[c(z?.env),c(Z.env)],Y=B&&T&&new Map([...T,...B]),te=z&&g(z,B,z.env),Q=g(Z,Z.env&&Y,Z.env),ie=d(te,Q,{name:C,ignore:E}),ge=r(ie),Ee=r(d(te,Q,
{name:C,ignore:K.K$})),Te=[...x,Z.env?.bytes].flatMap(je=>je?(0,b.aC)(je):[]),Ce=(0,W.ol)(g(Z),K.K$);return{state:w,changes:{...ie,secrets:[...ie.secrets,...Te]},ignored:Ee.filter(je=>!ge.includes(je)),
added:f(Y).filter(je=>!B?.has(je)),kept:f(T).filter(je=>B?.has(je)&&B.get(je)!==T?.get(je)),name:C,target:"workflowId"in R?`${R.workflowId} ${R.flowId}`:`new workflow ${R.workflowName}`,package:Ce,variables:f(
T),shown:se.sha256??Ce,outcome:ie.status==="unchanged"?ie.status:"changed",targetVariables:f(B),content:z?(0,W.ol)(g(z),E):"",fields:ge}}function n(se){try{return(0,y.mu)(se)}catch(w){const E=`The tar\
get's package ${(0,i.gJ)(w)}`;throw new i.HR({what:E,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:w})}}function o(se,w){return se.content===w.content&&(0,u.isDeepStrictEqual)(
se.targetVariables,w.targetVariables)}function r({files:se}){const w=se.flatMap(({kind:E,name:C,changes:R})=>E==="variables"?[]:R.length===0?[C]:R.map(G=>t(G)||C));return[...new Set(w)]}function t({kind:se,
path:w}){return w.map(C=>C.type==="member"?C.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function c(se){return se===void 0?new Map:(0,b.DF)(se.bytes)?.variables.reduce(
(w,{name:E,content:C})=>w.set(E,C),new Map)}function f(se){return[...se?.keys()??[]].sort()}function g({app:se,flow:w},E,C){const R=f(E).map(Z=>[Z,""]),G=E?Buffer.from(JSON.stringify(Object.fromEntries(
R))):C?.bytes;return(0,O.jz)("zip",[[O.uq,se.bytes],[O.n7,w.bytes],...G?[[O.Km,G]]:[]])}function L(se,w,E){const C=E.map(x=>x&&(0,b.DF)(x)),R=C.find(x=>x?.variables.length)??C.find(Boolean),G=F((0,b.DF)(
w),R);if(G===void 0)return;const Z=C.indexOf(R)===1?"package":"target",U=`env-variables of ${se} doesn't have the shape of the ${Z}'s variables`,z=`Write it like this, with your names and values: ${he(
R)}`;throw new i.HR({what:U,why:G,advice:z,topic:"import-deploy-and-promote"})}function F(se,w){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(w===
void 0)return;if(se.container!==w.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(w.variables.length===0)return;const E=new Set(w.
variables.flatMap(({keys:R})=>R)),C=w.variables.every(({keys:R})=>R.includes("value"));for(const{name:R,keys:G}of se.variables){const Z=G.find(U=>!E.has(U));if(Z!==void 0)return`${R} has "${Z}", which\
 no variable there has`;if(C&&!G.includes("value"))return`${R} has no "value"`}}const ee={name:"API_URL",key:"API_URL",value:"https://api.example.com"},re={string:"",number:0,boolean:!1};function he({
container:se,variables:[w]}={container:"array",variables:[]}){const E=se==="array",{keys:C,content:R}=w??{keys:E?["name","value"]:[],content:"{}"},G=JSON.parse(R),Z=C.map(z=>[z,ee[z]??re[typeof G[z]]??
null]),U=C.length===0?ee.value:Object.fromEntries(Z);return JSON.stringify(E?[U]:{API_URL:U})}}),7833:((ne,ae,e)=>{e.d(ae,{A2:()=>N,ZB:()=>v,c2:()=>m,jb:()=>M,p1:()=>X,sb:()=>K,wZ:()=>b});var u=e(2697),
A=e(1124),W=e(7487);function K(d){return d.filter(s=>s.plan!==void 0)}function X(d){return K(d).filter(({plan:s,action:l,backup:p})=>s.outcome==="unchanged"&&l!=="finish"&&!p)}function b({target:d,job:s}){
return"workflowId"in d?d.workflowId:s["workflow-id"]}function M(d){const s=d.filter(({plan:l})=>!l).map(({name:l})=>l);return{workflows:K(d).map(({plan:l})=>l.changes),notCompared:s}}async function N({
rows:d,digest:s},{fromList:l}){const[p]=d,$=M(d);(0,W.n0)({...s&&{changed:(0,A.Hq)($),...(0,A.xW)($),"plan-digest":s},...!l&&p&&v(p)}),await(0,u.$l)("promotions",d.map(D))}function D(d){const{name:s,sha256:l,
plan:p,imported:$=!1,deployed:_=!1,backup:j,job:a,error:i}=d;return{name:s,"workflow-id":b(d),...p&&{changed:p.outcome==="changed",...p.changes.counts},"package-sha256":l,imported:$,deployed:_,"dock-s\
tatus-id":a["dock-status-id"],...j?.id&&{"backup-artifact-id":j.id,"backup-artifact-name":j.name},error:i&&(0,u.UX)(i)}}function v(d){const{"export-job-id":s,...l}=d.job;return{...l,"workflow-id":b(d)}}
function m({rows:d,refusal:s,digest:l},{fromList:p,isPlan:$}){const _=d.flatMap(({error:y})=>y??[]),[j]=_;if(j===void 0||!p)return j??s;const a=d.filter(({begun:y})=>!y).map(({name:y})=>y),i=[!l&&`${_.
length} of ${d.length} targets could not be compared.`,(0,u.As)(d),!l&&!$&&"Nothing was changed.",l&&a.length>0&&`Not started: ${a.join(", ")}.`];return(0,u.Xd)(j,i.filter(Boolean).join(" "))}}),2975:((ne,ae,e)=>{
e.d(ae,{L5:()=>b,Mu:()=>v,Vs:()=>N,kU:()=>X,yy:()=>D});var u=e(7279),A=e(706);const W=7,K=3e4,X=429;async function b({log:m,signal:d,endsAt:s},l,{atLeastMs:p=0,untilFree:$=!1}={}){let _=0,j=0,a;for(;;)
try{return await l()}catch(i){if(!(i instanceof u.HR&&(i.retryable||$&&i.busy)))throw i;d.throwIfAborted(),a??=performance.now();const y=i.status===X,O=i.busy||y;j=O?j+1:0,O||_++;const S=_>(i.maxRetries??
W)&&performance.now()-a>=p;if(!O&&S)throw M(i,`${_} times in a row`);const I=Math.min(K,1e3*2**((j||_)-1))*(.5+Math.random()/2),n=y&&i.retryAfterMs>0?i.retryAfterMs:Math.max(i.retryAfterMs,I),o=(0,A.zK)(
n);if(performance.now()+n>=s)throw M(i,`and waiting ${o} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,A.OX)((0,u.$N)(i),1e3)}; retr\
ying in ${o}`),await D(n,d)}}function M(m,d,s=m.advice){const{what:l,why:p}=m,$=p?{why:`${p}, ${d}`}:{what:`${l}, ${d}`};return m.with({...$,advice:s,retryable:!1})}function N(m){const d=String(m),s=/^\d+$/.
test(d)?Number(d)*1e3:Date.parse(d)-Date.now();return Math.min(Math.max(s||0,0),2**31-1)}async function D(m,d){let s;const l=new Promise(p=>{s=setTimeout(p,m)});await v(d,l).finally(()=>clearTimeout(s))}
function v(m,d){return new Promise((s,l)=>{const p=()=>l(m.reason);d.then(s,l).finally(()=>m.removeEventListener("abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((ne,ae,e)=>{e.d(ae,{D4:()=>p,
MW:()=>K,OX:()=>A,TL:()=>W,Xe:()=>X,hS:()=>M,pO:()=>d,v5:()=>D,zD:()=>b,zK:()=>N});var u=e(8132);function A(a,i=300){const y=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,u.
Jj)(y,i)}function W(a,i=100){return(0,u.RK)(JSON.stringify((0,u.Jj)(a,i)))}function K(a){return W(a,1e3).replaceAll("\\\\","\\")}function X(a){if(a<1024)return`${a} B`;const i=(a/1024).toFixed(1);return Number(
i)<1024?`${i} KiB`:`${(a/1024**2).toFixed(1)} MiB`}function b(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function M(a,i){return`${b(a)} ${i}${a===1?"":"s"}`}function N(a){if(a<9950)return`${(a/
1e3).toFixed(1)} s`;const i=Math.round(a/1e3);if(i<60)return`${i} s`;const[y,O]=[Math.floor(i/60),Math.floor(i/3600)];return O>0?`${O} h ${y%60} min`:`${y} min ${i%60} s`}const D="***",v=4,m=8;class d{#n=new Map;#e=new Set;constructor(i=[]){
for(const y of i)this.add(y)}add(i,y=O=>!0){const O=new Set([i,...i.split(/[\r\n]/)].map(S=>S.trim()));for(const S of[...O].filter(y).flatMap(s)){const I=S.slice(0,m);this.#n.set(I,(this.#n.get(I)??new Set).
add(S)),this.#e.add(I.length)}}redact=(i,y=300)=>{const O=i.trimStart(),S=Math.min(O.length,y*4);return A(this.hide(O,()=>{},S)+(S<O.length?"\u2026":""),y)};hide(i,y=S=>{},O=i.length){let[S,I]=["",0];
for(let n=0;n<O;n++){const o=this.#t(i,n);o!==""&&(y(o),n>=I&&(S+=i.slice(I,n)+D),I=Math.max(I,n+o.length))}return S+i.slice(I,O)}#t(i,y){let O="";for(const S of this.#e)for(const I of this.#n.get(i.slice(
y,y+S))??[])I.length<=O.length||!i.startsWith(I,y)||(I.length>=v||j(i,y,y+I.length))&&(O=I);return O}}function s(a){const i=L=>JSON.stringify(L).slice(1,-1),y=Buffer.from(a).toString(),O=[a,y,p(a)].flatMap(
L=>[L,i(L),i(i(L))]),S=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>i(y).replace(L,_)),I=[i(y),...S].flatMap(L=>[L,L.replaceAll("/","\\/")]),n=encodeURIComponent(y),o=n.replace(/[!'()*]/g,$),r=o.replaceAll(
"%2A","*").replaceAll("~","%7E"),c=[n,o,o.replaceAll("%2F","/"),r].flatMap(L=>[L,L.replaceAll("%20","+")]),f=c.map(L=>L.replace(/%../g,F=>F.toLowerCase())),g=y.replace(/[&<>"']/g,L=>l[L]??"");return[...O,
...I,g,...c,...f,encodeURI(y)]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(a){try{return decodeURIComponent(a)}catch{return a}}function $(a){return`%${a.charCodeAt(
0).toString(16).toUpperCase()}`}function _(a){return`\\u${a.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(a,i,y){const O=a.slice(Math.max(0,i-2),i);return!/[\p{L}\p{N}]$/u.test(O)&&!/^[\p{L}\p{N}]/u.
test(a.slice(y,y+2))}}),819:((ne,ae,e)=>{e.d(ae,{Yz:()=>xt,z3:()=>ut,V4:()=>mt,pq:()=>$t,lm:()=>St,C1:()=>_t,uH:()=>vt,Pq:()=>Et,z:()=>t,$e:()=>Ot});var u=e(857);function A(J){return J==null?"":typeof J==
"string"||J instanceof String?J:JSON.stringify(J)}function W(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,endColumn:J.endColumn}:{}}function K(J,k,H){
const oe=new M(J,k,H);process.stdout.write(oe.toString()+u.EOL)}function X(J,k=""){K(J,{},k)}const b="::";class M{constructor(k,H,oe){k||(k="missing.command"),this.command=k,this.properties=H,this.message=
oe}toString(){let k=b+this.command;if(this.properties&&Object.keys(this.properties).length>0){k+=" ";let H=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const ue=this.properties[oe];
ue&&(H?H=!1:k+=",",k+=`${oe}=${D(ue)}`)}}return k+=`${b}${N(this.message)}`,k}}function N(J){return A(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function D(J){return A(J).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var v=e(6982),m=e(9896);function d(J,k){const H=process.env[`GITHUB_${J}`];if(!H)throw new Error(`Unable t\
o find environment variable for file command ${J}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${A(k)}${u.EOL}`,{encoding:"utf8"})}function s(J,k){const H=`g\
hadelimiter_${v.randomUUID()}`,oe=A(k);if(J.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(oe.includes(H))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${H}"`);return`${J}<<${H}${u.EOL}${oe}${u.EOL}${H}`}var l=e(6928),p=e(6671),$=e(2145),_=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(
we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).
then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};class j{static createHttpClient(k=!0,H=10){const oe={allowRetries:k,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
j.getRequestToken())],oe)}static getRequestToken(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return k}static getIDTokenUrl(){
const k=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return k}static getCall(k){return _(this,void 0,void 0,function*(){var H;
const we=(H=(yield j.createHttpClient().getJson(k).catch(_e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${_e.statusCode}
 
        Error Message: ${_e.message}`)})).result)===null||H===void 0?void 0:H.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(k){return _(this,
void 0,void 0,function*(){try{let H=j.getIDTokenUrl();if(k){const ue=encodeURIComponent(k);H=`${H}&audience=${ue}`}debug(`ID token url is ${H}`);const oe=yield j.getCall(H);return setSecret(oe),oe}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var a=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){
try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};const{access:i,
appendFile:y,writeFile:O}=m.promises,S="GITHUB_STEP_SUMMARY",I="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=
""}filePath(){return a(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const k=process.env[S];if(!k)throw new Error(`Unable to find environment variable for $${S}. Check if your\
 runtime environment supports job summaries.`);try{yield i(k,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${k}'. Check if the file has correct read/write p\
ermissions.`)}return this._filePath=k,this._filePath})}wrap(k,H,oe={}){const ue=Object.entries(oe).map(([we,_e])=>` ${we}="${_e}"`).join("");return H?`<${k}${ue}>${H}</${k}>`:`<${k}${ue}>`}write(k){return a(
this,void 0,void 0,function*(){const H=!!k?.overwrite,oe=yield this.filePath();return yield(H?O:y)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return a(this,void 0,void 0,function*(){
return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(k,H=!1){return this._buffer+=
k,H?this.addEOL():this}addEOL(){return this.addRaw(u.EOL)}addCodeBlock(k,H){const oe=Object.assign({},H&&{lang:H}),ue=this.wrap("pre",this.wrap("code",k),oe);return this.addRaw(ue).addEOL()}addList(k,H=!1){
const oe=H?"ol":"ul",ue=k.map(_e=>this.wrap("li",_e)).join(""),we=this.wrap(oe,ue);return this.addRaw(we).addEOL()}addTable(k){const H=k.map(ue=>{const we=ue.map(_e=>{if(typeof _e=="string")return this.
wrap("td",_e);const{header:He,data:qe,colspan:We,rowspan:Pe}=_e,h=He?"th":"td",P=Object.assign(Object.assign({},We&&{colspan:We}),Pe&&{rowspan:Pe});return this.wrap(h,qe,P)}).join("");return this.wrap(
"tr",we)}).join(""),oe=this.wrap("table",H);return this.addRaw(oe).addEOL()}addDetails(k,H){const oe=this.wrap("details",this.wrap("summary",k)+H);return this.addRaw(oe).addEOL()}addImage(k,H,oe){const{
width:ue,height:we}=oe||{},_e=Object.assign(Object.assign({},ue&&{width:ue}),we&&{height:we}),He=this.wrap("img",null,Object.assign({src:k,alt:H},_e));return this.addRaw(He).addEOL()}addHeading(k,H){const oe=`\
h${H}`,ue=["h1","h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",we=this.wrap(ue,k);return this.addRaw(we).addEOL()}addSeparator(){const k=this.wrap("hr",null);return this.addRaw(k).addEOL()}addBreak(){
const k=this.wrap("br",null);return this.addRaw(k).addEOL()}addQuote(k,H){const oe=Object.assign({},H&&{cite:H}),ue=this.wrap("blockquote",k,oe);return this.addRaw(ue).addEOL()}addLink(k,H){const oe=this.
wrap("a",k,{href:H});return this.addRaw(oe).addEOL()}}const o=new n,r=null,t=o;function c(J){return J.replace(/[\\]/g,"/")}function f(J){return J.replace(/[/]/g,"\\")}function g(J){return J.replace(/[/\\]/g,
path.sep)}const L=Ze(import.meta.url)("string_decoder");var F=e(4434);const ee=Ze(import.meta.url)("child_process");var re=e(2613),he=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(
function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.
value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};const{chmod:se,copyFile:w,lstat:E,mkdir:C,open:R,readdir:G,rename:Z,rm:U,rmdir:z,stat:x,symlink:B,unlink:T}=m.promises,Y=process.platform===
"win32";function te(J){return he(this,void 0,void 0,function*(){const k=yield fs.promises.readlink(J);return Y&&!k.endsWith("\\")?`${k}\\`:k})}const Q=268435456,ie=m.constants.O_RDONLY;function ge(J){
return he(this,void 0,void 0,function*(){try{yield x(J)}catch(k){if(k.code==="ENOENT")return!1;throw k}return!0})}function Ee(J){return he(this,arguments,void 0,function*(k,H=!1){return(H?yield x(k):yield E(
k)).isDirectory()})}function Te(J){if(J=je(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Y?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ce(J,k){return he(
this,void 0,void 0,function*(){let H;try{H=yield x(J)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${ue}`)}if(H&&H.isFile()){if(Y){
const ue=l.extname(J).toUpperCase();if(k.some(we=>we.toUpperCase()===ue))return J}else if(Be(H))return J}const oe=J;for(const ue of k){J=oe+ue,H=void 0;try{H=yield x(J)}catch(we){we.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${J}': ${we}`)}if(H&&H.isFile()){if(Y){try{const we=l.dirname(J),_e=l.basename(J).toUpperCase();for(const He of yield G(we))if(_e===
He.toUpperCase()){J=l.join(we,He);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${we}`)}return J}else if(Be(H))return J}}return""})}function je(J){
return J=J||"",Y?(J=J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function Be(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&
64)>0&&process.getuid!==void 0&&J.uid===process.getuid()}function Ae(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var Le=function(J,k,H,oe){function ue(we){return we instanceof
H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.
done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};function pe(J,k){return Le(this,arguments,void 0,function*(H,oe,ue={}){const{force:we,recursive:_e,copySourceDirectory:He}=xe(
ue),qe=(yield ioUtil.exists(oe))?yield ioUtil.stat(oe):null;if(qe&&qe.isFile()&&!we)return;const We=qe&&qe.isDirectory()&&He?path.join(oe,path.basename(H)):oe;if(!(yield ioUtil.exists(H)))throw new Error(
`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(_e)yield le(H,We,0,we);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag\
.`);else{if(path.relative(H,We)==="")throw new Error(`'${We}' and '${H}' are the same file`);yield be(H,We,we)}})}function Me(J,k){return Le(this,arguments,void 0,function*(H,oe,ue={}){if(yield ioUtil.
exists(oe)){let we=!0;if((yield ioUtil.isDirectory(oe))&&(oe=path.join(oe,path.basename(H)),we=yield ioUtil.exists(oe)),we)if(ue.force==null||ue.force)yield Ue(oe);else throw new Error("Destination al\
ready exists")}yield ze(path.dirname(oe)),yield ioUtil.rename(H,oe)})}function Ue(J){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must no\
t contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(k){throw new Error(`File was unable to be removed ${k}`)}})}function ze(J){
return Le(this,void 0,void 0,function*(){ok(J,"a path argument must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Je(J,k){return Le(this,void 0,void 0,function*(){if(!J)throw new Error(
"parameter 'tool' is required");if(k){const oe=yield Je(J,!1);if(!oe)throw Y?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found withi\
n a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either t\
he file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const H=yield fe(J);return H&&
H.length>0?H[0]:""})}function fe(J){return Le(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const k=[];if(Y&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.
split(l.delimiter))ue&&k.push(ue);if(Te(J)){const ue=yield Ce(J,k);return ue?[ue]:[]}if(J.includes(l.sep))return[];const H=[];if(process.env.PATH)for(const ue of process.env.PATH.split(l.delimiter))ue&&
H.push(ue);const oe=[];for(const ue of H){const we=yield Ce(l.join(ue,J),k);we&&oe.push(we)}return oe})}function xe(J){const k=J.force==null?!0:J.force,H=!!J.recursive,oe=J.copySourceDirectory==null?!0:
!!J.copySourceDirectory;return{force:k,recursive:H,copySourceDirectory:oe}}function le(J,k,H,oe){return Le(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ze(k);const ue=yield ioUtil.readdir(
J);for(const we of ue){const _e=`${J}/${we}`,He=`${k}/${we}`;(yield ioUtil.lstat(_e)).isDirectory()?yield le(_e,He,H,oe):yield be(_e,He,oe)}yield ioUtil.chmod(k,(yield ioUtil.stat(J)).mode)})}function be(J,k,H){
return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(J)).isSymbolicLink()){try{yield ioUtil.lstat(k),yield ioUtil.unlink(k)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(k,"0666"),yield ioUtil.
unlink(k))}const oe=yield ioUtil.readlink(J);yield ioUtil.symlink(oe,k,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(k))||H)&&(yield ioUtil.copyFile(J,k))})}const Ie=Ze(import.meta.url)(
"timers");var De=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}
function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};const $e=process.platform==="win32";class Ne extends F.
EventEmitter{constructor(k,H,oe){if(super(),!k)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=k,this.args=H||[],this.options=oe||{}}_debug(k){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(k)}_getCommandString(k,H){const oe=this._getSpawnFileName(),ue=this._getSpawnArgs(k);let we=H?"":"[command]";if($e)if(this._isCmdFile()){we+=oe;for(const _e of ue)
we+=` ${_e}`}else if(k.windowsVerbatimArguments){we+=`"${oe}"`;for(const _e of ue)we+=` ${_e}`}else{we+=this._windowsQuoteCmdArg(oe);for(const _e of ue)we+=` ${this._windowsQuoteCmdArg(_e)}`}else{we+=
oe;for(const _e of ue)we+=` ${_e}`}return we}_processLineBuffer(k,H,oe){try{let ue=H+k.toString(),we=ue.indexOf(u.EOL);for(;we>-1;){const _e=ue.substring(0,we);oe(_e),ue=ue.substring(we+u.EOL.length),
we=ue.indexOf(u.EOL)}return ue}catch(ue){return this._debug(`error processing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return $e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(k){
if($e&&this._isCmdFile()){let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)H+=" ",H+=k.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return H+='"',[H]}
return this.args}_endsWith(k,H){return k.endsWith(H)}_isCmdFile(){const k=this.toolPath.toUpperCase();return this._endsWith(k,".CMD")||this._endsWith(k,".BAT")}_windowsQuoteCmdArg(k){if(!this._isCmdFile())
return this._uvQuoteCmdArg(k);if(!k)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const _e of k)if(H.some(He=>He===_e)){oe=
!0;break}if(!oe)return k;let ue='"',we=!0;for(let _e=k.length;_e>0;_e--)ue+=k[_e-1],we&&k[_e-1]==="\\"?ue+="\\":k[_e-1]==='"'?(we=!0,ue+='"'):we=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(k){
if(!k)return'""';if(!k.includes(" ")&&!k.includes("	")&&!k.includes('"'))return k;if(!k.includes('"')&&!k.includes("\\"))return`"${k}"`;let H='"',oe=!0;for(let ue=k.length;ue>0;ue--)H+=k[ue-1],oe&&k[ue-
1]==="\\"?H+="\\":k[ue-1]==='"'?(oe=!0,H+="\\"):oe=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(k){k=k||{};const H={cwd:k.cwd||process.cwd(),env:k.env||process.env,silent:k.silent||
!1,windowsVerbatimArguments:k.windowsVerbatimArguments||!1,failOnStdErr:k.failOnStdErr||!1,ignoreReturnCode:k.ignoreReturnCode||!1,delay:k.delay||1e4};return H.outStream=k.outStream||process.stdout,H.
errStream=k.errStream||process.stderr,H}_getSpawnOptions(k,H){k=k||{};const oe={};return oe.cwd=k.cwd,oe.env=k.env,oe.windowsVerbatimArguments=k.windowsVerbatimArguments||this._isCmdFile(),k.windowsVerbatimArguments&&
(oe.argv0=`"${H}"`),oe}exec(){return De(this,void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||$e&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Je(this.toolPath,!0),new Promise((k,H)=>De(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("ar\
guments:");for(const We of this.args)this._debug(`   ${We}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+u.EOL);const ue=new Re(
oe,this.toolPath);if(ue.on("debug",We=>{this._debug(We)}),this.options.cwd&&!(yield ge(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),
_e=ee.spawn(we,this._getSpawnArgs(oe),this._getSpawnOptions(this.options,we));let He="";_e.stdout&&_e.stdout.on("data",We=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(We),!oe.silent&&oe.outStream&&oe.outStream.write(We),He=this._processLineBuffer(We,He,Pe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(Pe)})});let qe="";
if(_e.stderr&&_e.stderr.on("data",We=>{ue.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(We),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?
oe.errStream:oe.outStream).write(We),qe=this._processLineBuffer(We,qe,Pe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(Pe)})}),_e.on("error",We=>{ue.processError=
We.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),_e.on("exit",We=>{ue.processExitCode=We,ue.processExited=!0,this._debug(`Exit code ${We} received from tool '${this.toolPath}'`),
ue.CheckComplete()}),_e.on("close",We=>{ue.processExitCode=We,ue.processExited=!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("d\
one",(We,Pe)=>{He.length>0&&this.emit("stdline",He),qe.length>0&&this.emit("errline",qe),_e.removeAllListeners(),We?H(We):k(Pe)}),this.options.input){if(!_e.stdin)throw new Error("child process missin\
g stdin");_e.stdin.end(this.options.input)}}))})}}function ve(J){const k=[];let H=!1,oe=!1,ue="";function we(_e){oe&&_e!=='"'&&(ue+="\\"),ue+=_e,oe=!1}for(let _e=0;_e<J.length;_e++){const He=J.charAt(
_e);if(He==='"'){oe?we(He):H=!H;continue}if(He==="\\"&&oe){we(He);continue}if(He==="\\"&&H){oe=!0;continue}if(He===" "&&!H){ue.length>0&&(k.push(ue),ue="");continue}we(He)}return ue.length>0&&k.push(ue.
trim()),k}class Re extends F.EventEmitter{constructor(k,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.
done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=k,this.toolPath=H,k.delay&&(this.delay=k.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():
this.processExited&&(this.timeout=(0,Ie.setTimeout)(Re.HandleTimeout,this.delay,this)))}_debug(k){this.emit("debug",k)}_setResult(){let k;this.processExited&&(this.processError?k=new Error(`There was \
an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
k=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(k=new Error(`The process '${this.toolPath}' failed because o\
ne or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",k,this.processExitCode)}static HandleTimeout(k){if(!k.
done){if(!k.processClosed&&k.processExited){const H=`The STDIO streams did not close within ${k.delay/1e3} seconds of the exit event from process '${k.toolPath}'. This may indicate a child process inh\
erited the STDIO streams and has not yet exited.`;k._debug(H)}k._setResult()}}}var ke=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(
function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,
k||[])).next())})};function Ke(J,k,H){return ke(this,void 0,void 0,function*(){const oe=tr.argStringToArray(J);if(oe.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=oe[0];
return k=oe.slice(1).concat(k||[]),new tr.ToolRunner(ue,k,H).exec()})}function Ve(J,k,H){return ke(this,void 0,void 0,function*(){var oe,ue;let we="",_e="";const He=new StringDecoder("utf8"),qe=new StringDecoder(
"utf8"),We=(oe=H?.listeners)===null||oe===void 0?void 0:oe.stdout,Pe=(ue=H?.listeners)===null||ue===void 0?void 0:ue.stderr,h=ce=>{_e+=qe.write(ce),Pe&&Pe(ce)},P=ce=>{we+=He.write(ce),We&&We(ce)},V=Object.
assign(Object.assign({},H?.listeners),{stdout:P,stderr:h}),q=yield Ke(J,k,Object.assign(Object.assign({},H),{listeners:V}));return we+=He.end(),_e+=qe.end(),{exitCode:q,stdout:we,stderr:_e}})}var Qe=function(J,k,H,oe){
function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){
_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=oe.apply(J,k||[])).next())})};const tt=()=>Qe(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('pow\
ershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:k}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_Operating\
System).Caption"',void 0,{silent:!0});return{name:k.trim(),version:J.trim()}}),st=()=>Qe(void 0,void 0,void 0,function*(){var J,k,H,oe;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
we=(k=(J=ue.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&k!==void 0?k:"";return{name:(oe=(H=ue.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&oe!==void 0?
oe:"",version:we}}),nt=()=>Qe(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[k,H]=J.trim().split(`
`);return{name:k,version:H}}),it=u.platform(),at=u.arch(),ct=it==="win32",ft=it==="darwin",lt=it==="linux";function gt(){return Qe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield ct?tt():ft?st():nt()),{platform:it,arch:at,isWindows:ct,isMacOS:ft,isLinux:lt})})}var ht=function(J,k,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=
Promise))(function(we,_e){function He(Pe){try{We(oe.next(Pe))}catch(h){_e(h)}}function qe(Pe){try{We(oe.throw(Pe))}catch(h){_e(h)}}function We(Pe){Pe.done?we(Pe.value):ue(Pe.value).then(He,qe)}We((oe=
oe.apply(J,k||[])).next())})},pt;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(pt||(pt={}));function yt(J,k){const H=toCommandValue(k);if(process.env[J]=H,process.env.GITHUB_ENV||"")
return issueFileCommand("ENV",prepareKeyValueMessage(J,k));issueCommand("set-env",{name:J},H)}function Et(J){K("add-mask",{},J)}function bt(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand(
"add-path",{},J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function mt(J,k){const H=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(k&&k.required&&!H)throw new Error(
`Input required and not supplied: ${J}`);return k&&k.trimWhitespace===!1?H:H.trim()}function Tt(J,k){const H=mt(J,k).split(`
`).filter(oe=>oe!=="");return k&&k.trimWhitespace===!1?H:H.map(oe=>oe.trim())}function Rt(J,k){const H=["true","True","TRUE"],oe=["false","False","FALSE"],ue=mt(J,k);if(H.includes(ue))return!0;if(oe.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function vt(J,k){if(process.env.GITHUB_OUTPUT||"")return d("OUTPUT",s(J,k));process.stdout.write(u.EOL),K("set-output",{name:J},
A(k))}function wt(J){issue("echo",J?"on":"off")}function _t(J){process.exitCode=pt.Failure,ut(J)}function kt(){return process.env.RUNNER_DEBUG==="1"}function xt(J){K("debug",{},J)}function ut(J,k={}){
K("error",W(k),J instanceof Error?J.toString():J)}function Ot(J,k={}){K("warning",W(k),J instanceof Error?J.toString():J)}function St(J,k={}){K("notice",W(k),J instanceof Error?J.toString():J)}function $t(J){
process.stdout.write(J+u.EOL)}function Mt(J){issue("group",J)}function At(){issue("endgroup")}function Pt(J,k){return ht(this,void 0,void 0,function*(){Mt(J);let H;try{H=yield k()}finally{At()}return H})}
function Dt(J,k){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,k));issueCommand("save-state",{name:J},toCommandValue(k))}function Ct(J){return process.env[`S\
TATE_${J}`]||""}function Lt(J){return ht(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((ne,ae,e)=>{e.d(ae,{tZ:()=>W});var u=function(X,b,M,N){function D(v){return v instanceof
M?v:new M(function(m){m(v)})}return new(M||(M=Promise))(function(v,m){function d(p){try{l(N.next(p))}catch($){m($)}}function s(p){try{l(N.throw(p))}catch($){m($)}}function l(p){p.done?v(p.value):D(p.value).
then(d,s)}l((N=N.apply(X,b||[])).next())})};class A{constructor(b,M){this.username=b,this.password=M}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return u(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ne,ae,e)=>{e.d(ae,{Qq:()=>S,Hv:()=>m});var u=e(8611),A=e.t(u,2),W=e(5692),K=e.t(W,2),X=e(9783),b=e(770),M=n=>{var o={};return e.d(o,n),o},N=n=>(()=>n);const D=M({ProxyAgent:()=>Xt.ProxyAgent});
var v=function(n,o,r,t){function c(f){return f instanceof r?f:new r(function(g){g(f)})}return new(r||(r=Promise))(function(f,g){function L(re){try{ee(t.next(re))}catch(he){g(he)}}function F(re){try{ee(
t.throw(re))}catch(he){g(he)}}function ee(re){re.done?f(re.value):c(re.value).then(L,F)}ee((t=t.apply(n,o||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.
MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="Switc\
hProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="Pa\
ymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",n[n.RequestTimeout=408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalSe\
rverError",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var d;(function(n){
n.Accept="accept",n.ContentType="content-type"})(d||(d={}));var s;(function(n){n.ApplicationJson="application/json"})(s||(s={}));function l(n){const o=pm.getProxyUrl(new URL(n));return o?o.href:""}const p=[
m.MovedPermanently,m.ResourceMoved,m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],$=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],_=["OPTIONS","GET","DELETE","HEAD"],j=10,a=5;class i extends Error{constructor(o,r){
super(o),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,i.prototype)}}class y{constructor(o){this.message=o}readBody(){return v(this,void 0,void 0,function*(){return new Promise(
o=>v(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",t=>{r=Buffer.concat([r,t])}),this.message.on("end",()=>{o(r.toString())})}))})}readBodyBuffer(){return v(this,void 0,void 0,
function*(){return new Promise(o=>v(this,void 0,void 0,function*(){const r=[];this.message.on("data",t=>{r.push(t)}),this.message.on("end",()=>{o(Buffer.concat(r))})}))})}}function O(n){return new URL(
n).protocol==="https:"}class S{constructor(o,r,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=r||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(o,r){
return v(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,r||{})})}get(o,r){return v(this,void 0,void 0,function*(){return this.request("GET",o,null,r||{})})}del(o,r){return v(this,
void 0,void 0,function*(){return this.request("DELETE",o,null,r||{})})}post(o,r,t){return v(this,void 0,void 0,function*(){return this.request("POST",o,r,t||{})})}patch(o,r,t){return v(this,void 0,void 0,
function*(){return this.request("PATCH",o,r,t||{})})}put(o,r,t){return v(this,void 0,void 0,function*(){return this.request("PUT",o,r,t||{})})}head(o,r){return v(this,void 0,void 0,function*(){return this.
request("HEAD",o,null,r||{})})}sendStream(o,r,t,c){return v(this,void 0,void 0,function*(){return this.request(o,r,t,c)})}getJson(o){return v(this,arguments,void 0,function*(r,t={}){t[d.Accept]=this._getExistingOrDefaultHeader(
t,d.Accept,s.ApplicationJson);const c=yield this.get(r,t);return this._processResponse(c,this.requestOptions)})}postJson(o,r){return v(this,arguments,void 0,function*(t,c,f={}){const g=JSON.stringify(
c,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,s.ApplicationJson),f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.ApplicationJson);const L=yield this.post(t,g,f);return this.
_processResponse(L,this.requestOptions)})}putJson(o,r){return v(this,arguments,void 0,function*(t,c,f={}){const g=JSON.stringify(c,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,s.ApplicationJson),
f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.ApplicationJson);const L=yield this.put(t,g,f);return this._processResponse(L,this.requestOptions)})}patchJson(o,r){return v(this,arguments,
void 0,function*(t,c,f={}){const g=JSON.stringify(c,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,s.ApplicationJson),f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,s.
ApplicationJson);const L=yield this.patch(t,g,f);return this._processResponse(L,this.requestOptions)})}request(o,r,t,c){return v(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const f=new URL(r);let g=this._prepareRequest(o,f,c);const L=this._allowRetries&&_.includes(o)?this._maxRetries+1:1;let F=0,ee;do{if(ee=yield this.requestRaw(g,t),ee&&ee.
message&&ee.message.statusCode===m.Unauthorized){let he;for(const se of this.handlers)if(se.canHandleAuthentication(ee)){he=se;break}return he?he.handleAuthentication(this,g,t):ee}let re=this._maxRedirects;
for(;ee.message.statusCode&&p.includes(ee.message.statusCode)&&this._allowRedirects&&re>0;){const he=ee.message.headers.location;if(!he)break;const se=new URL(he);if(f.protocol==="https:"&&f.protocol!==
se.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ee.readBody(),se.hostname!==f.hostname)for(const w in c)w.toLowerCase()==="authorization"&&delete c[w];g=this._prepareRequest(o,se,c),ee=yield this.requestRaw(
g,t),re--}if(!ee.message.statusCode||!$.includes(ee.message.statusCode))return ee;F+=1,F<L&&(yield ee.readBody(),yield this._performExponentialBackoff(F))}while(F<L);return ee})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(o,r){return v(this,void 0,void 0,function*(){return new Promise((t,c)=>{function f(g,L){g?c(g):L?t(L):c(new Error("Unknown error"))}this.requestRawWithCallback(
o,r,f)})})}requestRawWithCallback(o,r,t){typeof r=="string"&&(o.options.headers||(o.options.headers={}),o.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let c=!1;function f(F,ee){c||(c=
!0,t(F,ee))}const g=o.httpModule.request(o.options,F=>{const ee=new y(F);f(void 0,ee)});let L;g.on("socket",F=>{L=F}),g.setTimeout(this._socketTimeout||3*6e4,()=>{L&&L.end(),f(new Error(`Request timeo\
ut: ${o.options.path}`))}),g.on("error",function(F){f(F)}),r&&typeof r=="string"&&g.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){g.end()}),r.pipe(g)):g.end()}getAgent(o){const r=new URL(
o);return this._getAgent(r)}getAgentDispatcher(o){const r=new URL(o),t=X.s(r);if(t&&t.hostname)return this._getProxyAgentDispatcher(r,t)}_prepareRequest(o,r,t){const c={};c.parsedUrl=r;const f=c.parsedUrl.
protocol==="https:";c.httpModule=f?K:A;const g=f?443:80;if(c.options={},c.options.host=c.parsedUrl.hostname,c.options.port=c.parsedUrl.port?parseInt(c.parsedUrl.port):g,c.options.path=(c.parsedUrl.pathname||
"")+(c.parsedUrl.search||""),c.options.method=o,c.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(c.options.headers["user-agent"]=this.userAgent),c.options.agent=this._getAgent(c.parsedUrl),
this.handlers)for(const L of this.handlers)L.prepareRequest(c.options);return c}_mergeHeaders(o){return this.requestOptions&&this.requestOptions.headers?Object.assign({},I(this.requestOptions.headers),
I(o||{})):I(o||{})}_getExistingOrDefaultHeader(o,r,t){let c;if(this.requestOptions&&this.requestOptions.headers){const g=I(this.requestOptions.headers)[r];g&&(c=typeof g=="number"?g.toString():g)}const f=o[r];
return f!==void 0?typeof f=="number"?f.toString():f:c!==void 0?c:t}_getExistingOrDefaultContentTypeHeader(o,r){let t;if(this.requestOptions&&this.requestOptions.headers){const f=I(this.requestOptions.
headers)[d.ContentType];f&&(typeof f=="number"?t=String(f):Array.isArray(f)?t=f.join(", "):t=f)}const c=o[d.ContentType];return c!==void 0?typeof c=="number"?String(c):Array.isArray(c)?c.join(", "):c:
t!==void 0?t:r}_getAgent(o){let r;const t=X.s(o),c=t&&t.hostname;if(this._keepAlive&&c&&(r=this._proxyAgent),c||(r=this._agent),r)return r;const f=o.protocol==="https:";let g=100;if(this.requestOptions&&
(g=this.requestOptions.maxSockets||u.globalAgent.maxSockets),t&&t.hostname){const L={maxSockets:g,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.
username}:${t.password}`}),{host:t.hostname,port:t.port})};let F;const ee=t.protocol==="https:";f?F=ee?b.httpsOverHttps:b.httpsOverHttp:F=ee?b.httpOverHttps:b.httpOverHttp,r=F(L),this._proxyAgent=r}if(!r){
const L={keepAlive:this._keepAlive,maxSockets:g};r=f?new W.Agent(L):new u.Agent(L),this._agent=r}return f&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(o,r){
let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)return t;const c=o.protocol==="https:";return t=new D.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,c&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),
t}_getUserAgentWithOrchestrationId(o){const r=o||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const c=t.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${c}`}return r}_performExponentialBackoff(o){
return v(this,void 0,void 0,function*(){o=Math.min(j,o);const r=a*Math.pow(2,o);return new Promise(t=>setTimeout(()=>t(),r))})}_processResponse(o,r){return v(this,void 0,void 0,function*(){return new Promise(
(t,c)=>v(this,void 0,void 0,function*(){const f=o.message.statusCode||0,g={statusCode:f,result:null,headers:{}};f===m.NotFound&&t(g);function L(re,he){if(typeof he=="string"){const se=new Date(he);if(!isNaN(
se.valueOf()))return se}return he}let F,ee;try{ee=yield o.readBody(),ee&&ee.length>0&&(r&&r.deserializeDates?F=JSON.parse(ee,L):F=JSON.parse(ee),g.result=F),g.headers=o.message.headers}catch{}if(f>299){
let re;F&&F.message?re=F.message:ee&&ee.length>0?re=ee:re=`Failed request: (${f})`;const he=new i(re,f);he.result=g.result,c(he)}else t(g)}))})}}const I=n=>Object.keys(n).reduce((o,r)=>(o[r.toLowerCase()]=
n[r],o),{})}),9783:((ne,ae,e)=>{e.d(ae,{H:()=>A,s:()=>u});function u(X){const b=X.protocol==="https:";if(A(X))return;const M=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new K(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new K(`http://${M}`)}else return}function A(X){if(!X.hostname)return!1;const b=X.hostname;
if(W(b))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let N;X.port?N=Number(X.port):X.protocol==="http:"?N=80:X.protocol==="https:"&&(N=443);const D=[X.hostname.toUpperCase()];
typeof N=="number"&&D.push(`${D[0]}:${N}`);for(const v of M.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(v==="*"||D.some(m=>m===v||m.endsWith(`.${v}`)||v.startsWith(".")&&m.endsWith(`${v}`)))
return!0;return!1}function W(X){const b=X.toLowerCase();return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(b,M){super(
b,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ne,ae,e)=>{e.d(ae,{E:()=>K});class u{diff(b,M,N={}){let D;typeof N=="function"?(D=N,N={}):"callback"in N&&(D=N.callback);const v=this.castInput(b,N),m=this.castInput(M,N),d=this.removeEmpty(this.
tokenize(v,N)),s=this.removeEmpty(this.tokenize(m,N));return this.diffWithOptionsObj(d,s,N,D)}diffWithOptionsObj(b,M,N,D){var v;const m=S=>{if(S=this.postProcess(S,N),D){setTimeout(function(){D(S)},0);
return}else return S},d=M.length,s=b.length;let l=1,p=d+s;N.maxEditLength!=null&&(p=Math.min(p,N.maxEditLength));const $=(v=N.timeout)!==null&&v!==void 0?v:1/0,_=Date.now()+$,j=[{oldPos:-1,lastComponent:void 0}];
let a=this.extractCommon(j[0],M,b,0,N);if(j[0].oldPos+1>=s&&a+1>=d)return m(this.buildValues(j[0].lastComponent,M,b));let i=-1/0,y=1/0;const O=()=>{for(let S=Math.max(i,-l);S<=Math.min(y,l);S+=2){let I;
const n=j[S-1],o=j[S+1];n&&(j[S-1]=void 0);let r=!1;if(o){const c=o.oldPos-S;r=o&&0<=c&&c<d}const t=n&&n.oldPos+1<s;if(!r&&!t){j[S]=void 0;continue}if(!t||r&&n.oldPos<o.oldPos?I=this.addToPath(o,!0,!1,
0,N):I=this.addToPath(n,!1,!0,1,N),a=this.extractCommon(I,M,b,S,N),I.oldPos+1>=s&&a+1>=d)return m(this.buildValues(I.lastComponent,M,b))||!0;j[S]=I,I.oldPos+1>=s&&(y=Math.min(y,S-1)),a+1>=d&&(i=Math.max(
i,S+1))}l++};if(D)(function S(){setTimeout(function(){if(l>p||Date.now()>_)return D(void 0);O()||S()},0)})();else for(;l<=p&&Date.now()<=_;){const S=O();if(S)return S}}addToPath(b,M,N,D,v){const m=b.lastComponent;
return m&&!v.oneChangePerToken&&m.added===M&&m.removed===N?{oldPos:b.oldPos+D,lastComponent:{count:m.count+1,added:M,removed:N,previousComponent:m.previousComponent}}:{oldPos:b.oldPos+D,lastComponent:{
count:1,added:M,removed:N,previousComponent:m}}}extractCommon(b,M,N,D,v){const m=M.length,d=N.length;let s=b.oldPos,l=s-D,p=0;for(;l+1<m&&s+1<d&&this.equals(N[s+1],M[l+1],v);)l++,s++,p++,v.oneChangePerToken&&
(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return p&&!v.oneChangePerToken&&(b.lastComponent={count:p,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=
s,l}equals(b,M,N){return N.comparator?N.comparator(b,M):b===M||!!N.ignoreCase&&b.toLowerCase()===M.toLowerCase()}removeEmpty(b){const M=[];for(let N=0;N<b.length;N++)b[N]&&M.push(b[N]);return M}castInput(b,M){
return b}tokenize(b,M){return Array.from(b)}join(b){return b.join("")}postProcess(b,M){return b}get useLongestToken(){return!1}buildValues(b,M,N){const D=[];let v;for(;b;)D.push(b),v=b.previousComponent,
delete b.previousComponent,b=v;D.reverse();const m=D.length;let d=0,s=0,l=0;for(;d<m;d++){const p=D[d];if(p.removed)p.value=this.join(N.slice(l,l+p.count)),l+=p.count;else{if(!p.added&&this.useLongestToken){
let $=M.slice(s,s+p.count);$=$.map(function(_,j){const a=N[l+j];return a.length>_.length?a:_}),p.value=this.join($)}else p.value=this.join(M.slice(s,s+p.count));s+=p.count,p.added||(l+=p.count)}}return D}}
class A extends u{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const W=new A;function K(X,b,M){return W.diff(X,b,M)}})},It={};function ot(ne){var ae=It[ne];if(ae!==void 0)return ae.
exports;var e=It[ne]={exports:{}},u=!0;try{Nt[ne].call(e.exports,e,e.exports,ot),u=!1}finally{u&&delete It[ne]}return e.exports}ot.m=Nt,typeof ot<"u"&&(ot.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ne=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",u=W=>{W&&W.d<1&&(W.d=1,W.forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},A=W=>W.map(K=>{if(K!==
null&&typeof K=="object"){if(K[ne])return K;if(K.then){var X=[];X.d=0,K.then(N=>{b[ae]=N,u(X)},N=>{b[e]=N,u(X)});var b={};return b[ne]=N=>N(X),b}}var M={};return M[ne]=N=>{},M[ae]=K,M});ot.a=(W,K,X)=>{
var b;X&&((b=[]).d=-1);var M=new Set,N=W.exports,D,v,m,d=new Promise((s,l)=>{m=l,v=s});d[ae]=N,d[ne]=s=>(b&&s(b),M.forEach(s),d.catch(l=>{})),W.exports=d,K(s=>{D=A(s);var l,p=()=>D.map(_=>{if(_[e])throw _[e];
return _[ae]}),$=new Promise(_=>{l=()=>_(p),l.r=0;var j=a=>a!==b&&!M.has(a)&&(M.add(a),a&&!a.d&&(l.r++,a.push(l)));D.map(a=>a[ne](j))});return l.r?$:p()},s=>(s?m(d[e]=s):v(N),u(b))),b&&b.d<0&&(b.d=0)}})(),
(()=>{var ne=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ae;ot.t=function(e,u){if(u&1&&(e=this(e)),u&8||typeof e=="object"&&e&&(u&4&&e.__esModule||u&16&&typeof e.then=="function"))
return e;var A=Object.create(null);ot.r(A);var W={};ae=ae||[null,ne({}),ne([]),ne(ne)];for(var K=u&2&&e;typeof K=="object"&&!~ae.indexOf(K);K=ne(K))Object.getOwnPropertyNames(K).forEach(X=>W[X]=()=>e[X]);
return W.default=()=>e,ot.d(A,W),A}})(),ot.d=(ne,ae)=>{for(var e in ae)ot.o(ae,e)&&!ot.o(ne,e)&&Object.defineProperty(ne,e,{enumerable:!0,get:ae[e]})},ot.f={},ot.e=ne=>Promise.all(Object.keys(ot.f).reduce(
(ae,e)=>(ot.f[e](ne,ae),ae),[])),ot.u=ne=>""+ne+".index.js",ot.o=(ne,ae)=>Object.prototype.hasOwnProperty.call(ne,ae),ot.r=ne=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ne,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ne,"__esModule",{value:!0})},(()=>{var ne={792:0},ae=e=>{var{ids:u,modules:A,runtime:W}=e,K,X,b=0;for(K in A)ot.o(A,K)&&(ot.m[K]=A[K]);for(W&&W(ot);b<u.length;b++)
X=u[b],ot.o(ne,X)&&ne[X]&&ne[X][0](),ne[u[b]]=0};ot.f.j=(e,u)=>{var A=ot.o(ne,e)?ne[e]:void 0;if(A!==0)if(A)u.push(A[1]);else{var W=import("./"+ot.u(e)).then(ae,K=>{throw ne[e]!==0&&(ne[e]=void 0),K}),
W=Promise.race([W,new Promise(K=>A=ne[e]=[K])]);u.push(A[1]=W)}}})();var jt=ot(6325);jt=await jt;
