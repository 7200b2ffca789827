const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var kt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(C){this.pending<this.max?S(this,C):this.waiting.push(C)},se.prototype.wait=function(C){this.pending===0?C(this.error):this.listeners.push(C)},se.prototype.hold=
function(){return e(this)};function e(C){C.pending+=1;var W=!1;return F;function F(T){if(W)throw new Error("callback called twice");if(W=!0,C.error=C.error||T,C.pending-=1,C.waiting.length>0&&C.pending<
C.max)S(C,C.waiting.shift());else if(C.pending===0){var P=C.listeners;C.listeners=[],P.forEach(B)}}function B(T){T(C.error)}}function S(C,W){W(e(C))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var S,C=e(9278),W=e(4756),F=e(8611),B=e(5692),T=e(4434),P=e(2613),R=e(9023);se.httpOverHttp=N,se.httpsOverHttp=k,se.httpOverHttps=w,se.httpsOverHttps=s;function N(_){var t=new r(_);return t.request=F.
request,t}function k(_){var t=new r(_);return t.request=F.request,t.createSocket=d,t.defaultPort=443,t}function w(_){var t=new r(_);return t.request=B.request,t}function s(_){var t=new r(_);return t.request=
B.request,t.createSocket=d,t.defaultPort=443,t}function r(_){var t=this;t.options=_||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(m,y,x,A){for(var o=c(y,x,A),u=0,a=t.requests.length;u<a;++u){var h=t.requests[u];if(h.host===o.host&&h.port===o.port){t.requests.splice(u,1),h.request.onSocket(m);return}}
m.destroy(),t.removeSocket(m)})}R.inherits(r,T.EventEmitter),r.prototype.addRequest=function(t,f,m,y){var x=this,A=$({request:t},x.options,c(f,m,y));if(x.sockets.length>=this.maxSockets){x.requests.push(
A);return}x.createSocket(A,function(o){o.on("free",u),o.on("close",a),o.on("agentRemove",a),t.onSocket(o);function u(){x.emit("free",o,A)}function a(h){x.removeSocket(o),o.removeListener("free",u),o.removeListener(
"close",a),o.removeListener("agentRemove",a)}})},r.prototype.createSocket=function(t,f){var m=this,y={};m.sockets.push(y);var x=$({},m.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(x.localAddress=t.localAddress),x.proxyAuth&&(x.headers=x.headers||{},x.headers["Proxy-Authorization"]="Basic "+new Buffer(x.proxyAuth).toString("base64")),b(
"making CONNECT request");var A=m.request(x);A.useChunkedEncodingByDefault=!1,A.once("response",o),A.once("upgrade",u),A.once("connect",a),A.once("error",h),A.end();function o(p){p.upgrade=!0}function u(p,g,J){
process.nextTick(function(){a(p,g,J)})}function a(p,g,J){if(A.removeAllListeners(),g.removeAllListeners(),p.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",p.statusCode),
g.destroy();var Y=new Error("tunneling socket could not be established, statusCode="+p.statusCode);Y.code="ECONNRESET",t.request.emit("error",Y),m.removeSocket(y);return}if(J.length>0){b("got illegal \
response body from proxy"),g.destroy();var Y=new Error("got illegal response body from proxy");Y.code="ECONNRESET",t.request.emit("error",Y),m.removeSocket(y);return}return b("tunneling connection has\
 established"),m.sockets[m.sockets.indexOf(y)]=g,f(g)}function h(p){A.removeAllListeners(),b(`tunneling socket could not be established, cause=%s
`,p.message,p.stack);var g=new Error("tunneling socket could not be established, cause="+p.message);g.code="ECONNRESET",t.request.emit("error",g),m.removeSocket(y)}},r.prototype.removeSocket=function(t){
var f=this.sockets.indexOf(t);if(f!==-1){this.sockets.splice(f,1);var m=this.requests.shift();m&&this.createSocket(m,function(y){m.request.onSocket(y)})}};function d(_,t){var f=this;r.prototype.createSocket.
call(f,_,function(m){var y=_.request.getHeader("host"),x=$({},f.options,{socket:m,servername:y?y.replace(/:.*$/,""):_.host}),A=W.connect(0,x);f.sockets[f.sockets.indexOf(m)]=A,t(A)})}function c(_,t,f){
return typeof _=="string"?{host:_,port:t,localAddress:f}:_}function $(_){for(var t=1,f=arguments.length;t<f;++t){var m=arguments[t];if(typeof m=="object")for(var y=Object.keys(m),x=0,A=y.length;x<A;++x){
var o=y[x];m[o]!==void 0&&(_[o]=m[o])}}return _}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:b=function(){},S=b}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(S){let C=-1;for(let W of S)C=se[(C^W)&255]^C>>>8;return(C^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var S=e(9896),C=e(9023),W=e(2203),F=W.Readable,B=W.PassThrough,T=e(3313),P=e(4434).
EventEmitter;se.BufferSlicer=k,se.FdSlicer=R,C.inherits(R,P);function R(w){P.call(this),this.fd=w,this.pend=new T,this.pend.max=1,this.refCount=0}R.prototype.read=function(w,s,r,d,c){var $=this;$.pend.
go(function(b){S.read($.fd,w,s,r,d,function(_,t,f){b(),c(_,t,f)})})},R.prototype.createReadStream=function(w){return new N(this,w)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;S.close(w.fd,s);function s(r){r?w.emit("error",r):w.emit("close")}},C.inherits(N,F);function N(w,s){s=s||
{},F.call(this,s),this.context=w,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}N.prototype._read=function(w){var s=this,r=Math.min(s._readableState.highWaterMark,w);
if(s.endOffset!=null&&(r=Math.min(r,s.endOffset-s.pos)),r<=0){s.push(null),this._cleanup();return}s.context.pend.go(function(d){var c=Buffer.allocUnsafe(r);S.read(s.context.fd,c,0,r,s.pos,function($,b){
$?s.destroy($):b===0?(s.push(null),s._cleanup()):(s.pos+=b,s.push(c.slice(0,b))),d()})})},N.prototype._destroy=function(w,s){this._cleanup(),s(w)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},C.inherits(k,P);function k(w){P.call(this),this.refCount=0,this.buffer=w}k.prototype.read=function(w,s,r,d,c){if(!(0<=s&&s<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+s+" <= "+w.length);if(d<0)throw new RangeError("position is negative: "+d);if(s+r>w.length&&(r=w.length-s),d+r>this.buffer.length&&(r=this.buffer.length-d),r<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(w,s,d,d+r),setImmediate(function(){c(null,r)})},k.prototype.createReadStream=function(w){w=w||{};var s=new B(w);s.start=w.start||0,s.endOffset=w.end,s.pos=s.endOffset||
this.buffer.length;for(var r=this.buffer.slice(s.start,s.pos),d=65536,c=0;;){var $=c+d;if($>=r.length){c<r.length&&s.write(r.slice(c,r.length));break}s.write(r.slice(c,$)),c=$}return s.end(),s},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var S,C=e(9896),W=e(3106),F=e(3502),B=e(9023),T=e(
4434).EventEmitter,P=e(2203).Transform,R=e(2203).PassThrough,N=e(2203).Writable;const k=typeof W.crc32=="function"?W.crc32:e(4248);S=c,S=$,S=b,S=_,S=w,S=s,se.SY=r,S=d,S=A,se.ax=o,S=u,S=a,S=t,S=y,S=x,S=
g;function w(E,M){return new Promise((G,U)=>{c(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(Z);G(I)})})}function s(E,M){return new Promise((G,U)=>{$(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(
Z);G(I)})})}function r(E,M){return new Promise((G,U)=>{b(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(Z);G(I)})})}function d(E,M,G){return new Promise((U,Z)=>{_(E,M,{...G,lazyEntries:!0},function(I,i){
if(I)return Z(I);U(i)})})}function c(E,M,G){typeof M=="function"&&(G=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!0),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=
!0),M.validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),G==null&&(G=le),C.open(E,"r",function(U,Z){if(U)return G(U);$(Z,M,function(I,i){I&&C.close(Z,le),
G(I,i)})})}function $(E,M,G){typeof M=="function"&&(G=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!1),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),
M.validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),G==null&&(G=le),C.fstat(E,function(U,Z){if(U)return G(U);var I=new F.FdSlicer(E);_(I,Z.size,M,G)})}
function b(E,M,G){typeof M=="function"&&(G=M,M=null),M==null&&(M={}),M.autoClose=!1,M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),M.validateEntrySizes==null&&(M.validateEntrySizes=
!0),M.strictFileNames==null&&(M.strictFileNames=!1);var U=new F.BufferSlicer(E);_(U,E.length,M,G)}function _(E,M,G,U){typeof G=="function"&&(U=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var Z=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),U==null&&(U=le),typeof M!="number")throw new Error("expected totalSize parameter to be a number");if(M>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var I=22,i=20,O=65535,L=Math.min(i+I+O,M),K=pe(L),j=M-K.length;h(E,K,0,L,j,function(q){if(q)return U(q);for(var re=L-I;re>=
0;re-=1)if(K.readUInt32LE(re)===101010256){var ce=K.subarray(re),ae=ce.readUInt16LE(4),ye=ce.readUInt16LE(10),ve=ce.readUInt32LE(16),Ie=ce.readUInt16LE(20),be=ce.length-I;if(Ie!==be)return U(new Error(
"Invalid comment length. Expected: "+be+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ee=Z?ne(ce.subarray(
22),!1):ce.subarray(22);if(re-i>=0&&K.readUInt32LE(re-i)===117853008){var Pe=K.subarray(re-i,re-i+i),de=ie(Pe,8),me=pe(56);return h(E,me,0,me.length,de,function(Re){return Re?U(Re):me.readUInt32LE(0)!==
101075792?U(new Error("invalid zip64 end of central directory record signature")):(ae=me.readUInt32LE(16),ae!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(ye=ie(me,
32),ve=ie(me,48),U(null,new t(E,ve,M,ye,Ee,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))))})}return ae!==0?U(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):U(null,new t(E,ve,M,ye,Ee,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))}U(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}B.inherits(t,T);function t(E,M,G,U,Z,I,i,O,L,K){var j=this;T.call(j),j.reader=E,j.reader.on("error",function(q){m(j,q)}),j.reader.once("close",function(){j.emit("close")}),j.readEntryCursor=
M,j.fileSize=G,j.entryCount=U,j.comment=Z,j.entriesRead=0,j.autoClose=!!I,j.lazyEntries=!!i,j.decodeStrings=!!O,j.validateEntrySizes=!!L,j.strictFileNames=!!K,j.isOpen=!0,j.emittedError=!1,j.hasEachEntryBeenCalled=
!1,j.lazyEntries||j._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(E,M){E.autoClose&&E.close(),m(E,M)}function m(E,M){E.emittedError||(E.emittedError=
!0,E.emit("error",M))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var E=this;
if(E.entryCount===E.entriesRead){setImmediate(function(){E.autoClose&&E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var M=pe(46);h(E.reader,M,0,M.length,E.readEntryCursor,function(G){
if(G)return f(E,G);if(!E.emittedError){var U=new y,Z=M.readUInt32LE(0);if(Z!==33639248)return f(E,new Error("invalid central directory file header signature: 0x"+Z.toString(16)));if(U.versionMadeBy=M.
readUInt16LE(4),U.versionNeededToExtract=M.readUInt16LE(6),U.generalPurposeBitFlag=M.readUInt16LE(8),U.compressionMethod=M.readUInt16LE(10),U.lastModFileTime=M.readUInt16LE(12),U.lastModFileDate=M.readUInt16LE(
14),U.crc32=M.readUInt32LE(16),U.compressedSize=M.readUInt32LE(20),U.uncompressedSize=M.readUInt32LE(24),U.fileNameLength=M.readUInt16LE(28),U.extraFieldLength=M.readUInt16LE(30),U.fileCommentLength=M.
readUInt16LE(32),U.internalFileAttributes=M.readUInt16LE(36),U.externalFileAttributes=M.readUInt32LE(38),U.relativeOffsetOfLocalHeader=M.readUInt32LE(42),U.generalPurposeBitFlag&64)return f(E,new Error(
"strong encryption is not supported"));E.readEntryCursor+=46,M=pe(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),h(E.reader,M,0,M.length,E.readEntryCursor,function(I){if(I)return f(E,I);if(!E.
emittedError){U.fileNameRaw=M.subarray(0,U.fileNameLength);var i=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=M.subarray(U.fileNameLength,i),U.fileCommentRaw=M.subarray(i,i+U.fileCommentLength);
try{U.extraFields=a(U.extraFieldRaw)}catch(ye){return f(E,ye)}if(E.decodeStrings){var O=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=ne(U.fileCommentRaw,O),U.fileName=o(U.generalPurposeBitFlag,U.fileNameRaw,
U.extraFields,E.strictFileNames);var L=u(U.fileName);if(L!=null)return f(E,new Error(L))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;U.comment=U.fileComment,E.readEntryCursor+=M.length,
E.entriesRead+=1;for(var K=0;K<U.extraFields.length;K++){var j=U.extraFields[K];if(j.id===1){var q=j.data,re=0;if(U.uncompressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended\
 information extra field does not include uncompressed size"));U.uncompressedSize=ie(q,re),re+=8}if(U.compressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information ext\
ra field does not include compressed size"));U.compressedSize=ie(q,re),re+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));U.relativeOffsetOfLocalHeader=ie(q,re),re+=8}break}}if(E.validateEntrySizes&&U.compressionMethod===0){var ce=U.uncompressedSize;if(U.isEncrypted()&&(ce+=12),
U.compressedSize!==ce){var ae="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return f(E,new Error(ae))}}E.emit("entry",U),E.lazyEntries||E._readEntry()}})}})}},
t.prototype.eachEntry=function(){const E=this;if(!E.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");E.hasEachEntryBeenCalled=!0;let M=null;E.on("entry",U),E.on("end",Z),E.on("error",I);function G(){E.removeListener("entry",U),E.removeListener("end",Z),E.removeListener("error",I),E.
autoClose&&E.close()}function U(i){let{resolve:O}=M;M=null,O({value:i})}function Z(){let{resolve:i}=M;M=null,G(),i({done:!0})}function I(i){let{reject:O}=M;M=null,G(),O(i)}return{[Symbol.asyncIterator](){
return this},next(){const i=new Promise((O,L)=>{if(M!=null)throw new Error("next() called before previous Promise was resolved.");M={resolve:O,reject:L}});return E.readEntry(),i},return(i){return G(),
Promise.resolve({done:!0,value:i})},throw(i){return G(),Promise.reject(i)}}},t.prototype.openReadStream=function(E,M,G){var U=this,Z=0,I=E.compressedSize;if(G==null&&(G=M,M=null),M==null)M={};else{if(M.
decodeFileData===!1){if(M.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(M.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(M.decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(M.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+M.decrypt);if(E.isCompressed()&&M.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(M.decompress!=null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(M.decompress===
!1||M.decompress===!0))throw new Error("invalid options.decompress value: "+M.decompress);O=M.decompress}}if(M.start!=null){if(Z=M.start,Z<0)throw new Error("options.start < 0");if(Z>E.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(M.end!=null){if(I=M.end,I<0)throw new Error("options.end < 0");if(I>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(I<
Z)throw new Error("options.end < options.start")}}var i=M.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&M.decompress===!1)&&(!E.isEncrypted()||M.decrypt===!1);if((M.start!=null||
M.end!=null)&&!i)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return G(new Error("closed"));if(E.isEncrypted()&&!i&&M.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var O;if(i)O=!1;else if(E.compressionMethod===8)O=M.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+E.compressionMethod));U.readLocalFileHeader(E,{minimal:!0},function(L,K){if(L)return G(L);U.openReadStreamLowLevel(K.fileDataStart,E.compressedSize,Z,I,O,E.uncompressedSize,G)})},t.prototype.
openReadStreamLowLevel=function(E,M,G,U,Z,I,i){var O=this,L=E+M,K=O.reader.createReadStream({start:E+G,end:E+U}),j=K;if(Z){var q=!1,re=W.createInflateRaw();K.on("error",function(ce){setImmediate(function(){
q||re.emit("error",ce)})}),K.pipe(re),O.validateEntrySizes?(j=new p(I),re.on("error",function(ce){setImmediate(function(){q||j.emit("error",ce)})}),re.pipe(j)):j=re,we(j,function(){q=!0,re!==j&&re.unpipe(
j),K.unpipe(re),K.destroy()})}i(null,j)},t.prototype.readLocalFileHeader=function(E,M,G){var U=this;G==null&&(G=M,M=null),M==null&&(M={}),U.reader.ref();var Z=pe(30);h(U.reader,Z,0,Z.length,E.relativeOffsetOfLocalHeader,
function(I){try{if(I)return G(I);var i=Z.readUInt32LE(0);if(i!==67324752)return G(new Error("invalid local file header signature: 0x"+i.toString(16)));var O=Z.readUInt16LE(26),L=Z.readUInt16LE(28),K=E.
relativeOffsetOfLocalHeader+30+O+L;if(K+E.compressedSize>U.fileSize)return G(new Error("file data overflows file bounds: "+K+" + "+E.compressedSize+" > "+U.fileSize));if(M.minimal)return G(null,{fileDataStart:K});
var j=new x;j.fileDataStart=K,j.versionNeededToExtract=Z.readUInt16LE(4),j.generalPurposeBitFlag=Z.readUInt16LE(6),j.compressionMethod=Z.readUInt16LE(8),j.lastModFileTime=Z.readUInt16LE(10),j.lastModFileDate=
Z.readUInt16LE(12),j.crc32=Z.readUInt32LE(14),j.compressedSize=Z.readUInt32LE(18),j.uncompressedSize=Z.readUInt32LE(22),j.fileNameLength=O,j.extraFieldLength=L,Z=pe(O+L),U.reader.ref(),h(U.reader,Z,0,
Z.length,E.relativeOffsetOfLocalHeader+30,function(q){try{return q?G(q):(j.fileName=Z.subarray(0,O),j.extraField=Z.subarray(O),G(null,j))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},t.prototype.
openReadStreamPromise=function(E,M){return new Promise((G,U)=>{this.openReadStream(E,M,function(Z,I){if(Z)return U(Z);G(I)})})},t.prototype.openReadStreamLowLevelPromise=function(E,M,G,U,Z,I){return new Promise(
(i,O)=>{this.openReadStream(E,M,G,U,Z,I,function(L,K){if(L)return O(L);i(K)})})},t.prototype.readLocalFileHeaderPromise=function(E,M){return new Promise((G,U)=>{this.readLocalFileHeader(E,M,function(Z,I){
if(Z)return U(Z);G(I)})})};function y(){}y.prototype.getLastModDate=function(E){if(E==null&&(E={}),!E.forceDosFormat)for(var M=0;M<this.extraFields.length;M++){var G=this.extraFields[M];if(G.id===21589){
var U=G.data;if(U.length<5)continue;var Z=U[0],I=1;if(!(Z&I))continue;var i=U.readInt32LE(1);return new Date(i*1e3)}else if(G.id===10){var U=G.data;if(U.length!==32||U.readUInt16LE(4)!==1||U.readUInt16LE(
6)!==24)continue;var O=U.readUInt32LE(8)+4294967296*U.readInt32LE(12),L=O/1e4-116444736e5;return new Date(L)}}return A(this.lastModFileDate,this.lastModFileTime,E.timezone)},y.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},y.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},y.prototype.isCompressed=function(){
return this.compressionMethod===8};function x(){}function A(E,M,G){var U=E&31,Z=(E>>5&15)-1,I=(E>>9&127)+1980,i=0,O=(M&31)*2,L=M>>5&63,K=M>>11&31;if(G==null||G==="local")return new Date(I,Z,U,K,L,O,i);
if(G==="UTC")return new Date(Date.UTC(I,Z,U,K,L,O,i));throw new Error("unrecognized options.timezone: "+options.timezone)}function o(E,M,G,U){for(var Z=null,I=0;I<G.length;I++){var i=G[I];if(i.id===28789){
if(i.data.length<6||i.data.readUInt8(0)!==1)continue;var O=i.data.readUInt32LE(1);if(k(M)!==O)continue;Z=ne(i.data.subarray(5),!0);break}}if(Z==null){var L=(E&2048)!==0;Z=ne(M,L)}return U||(Z=Z.replace(
/\\/g,"/")),Z}function u(E){return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+E:null}function a(E){for(var M=[],G=0;G<E.length-3;){var U=E.readUInt16LE(G+0),Z=E.readUInt16LE(G+2),I=G+4,i=I+Z;if(i>E.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var O=E.subarray(I,i);M.push({id:U,data:O}),G=i}return M}function h(E,M,G,U,Z,I){if(U===0)return setImmediate(function(){I(null,pe(0))});E.read(M,G,U,Z,function(i,O){if(i)return I(i);if(O<U)return I(
new Error("unexpected EOF"));I()})}B.inherits(p,P);function p(E){P.call(this),this.actualByteCount=0,this.expectedByteCount=E}p.prototype._transform=function(E,M,G){if(this.actualByteCount+=E.length,this.
actualByteCount>this.expectedByteCount){var U="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(U))}G(null,E)},p.prototype._flush=
function(E){if(this.actualByteCount<this.expectedByteCount){var M="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error(M))}E()},B.inherits(
g,T);function g(){T.call(this),this.refCount=0}g.prototype.ref=function(){this.refCount+=1},g.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error(
"invalid unref");E.close(M);function M(G){if(G)return E.emit("error",G);E.emit("close")}},g.prototype.createReadStream=function(E){E==null&&(E={});var M=E.start,G=E.end;if(M===G){var U=new R;return setImmediate(
function(){U.end()}),U}var Z=this._readStreamForRange(M,G),I=!1,i=new J(this);Z.on("error",function(L){setImmediate(function(){I||i.emit("error",L)})}),we(i,function(){Z.unpipe(i),i.unref(),Z.destroy()});
var O=new p(G-M);return i.on("error",function(L){setImmediate(function(){I||O.emit("error",L)})}),we(O,function(){I=!0,i.unpipe(O),i.destroy()}),Z.pipe(i).pipe(O)},g.prototype._readStreamForRange=function(E,M){
throw new Error("not implemented")},g.prototype.read=function(E,M,G,U,Z){var I=this.createReadStream({start:U,end:U+G}),i=new N,O=0;i._write=function(L,K,j){L.copy(E,M+O,0,L.length),O+=L.length,j()},i.
on("finish",Z),I.on("error",function(L){Z(L)}),I.pipe(i)},g.prototype.close=function(E){setImmediate(E)},B.inherits(J,R);function J(E){R.call(this),this.context=E,this.context.ref(),this.unreffedYet=!1}
J.prototype._flush=function(E){this.unref(),E()},J.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Y="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(E,M){if(M)return E.toString("utf8");for(var G="",U=0;U<E.length;U++)G+=Y[E[U]];return G}function ie(E,M){var G=E.readUInt32LE(M),U=E.readUInt32LE(M+4);return U*4294967296+
G}var pe;typeof Buffer.allocUnsafe=="function"?pe=function(E){return Buffer.allocUnsafe(E)}:pe=function(E){return new Buffer(E)};function we(E,M){typeof E.destroy=="function"?E._destroy=function(G,U){
M(),U?.(G)}:E.destroy=M}function le(E){if(E)throw E}}),9037:((ee,se,e)=>{var S=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({getOctokit:()=>Dt.getOctokit})}),6543:((ee,se,e)=>{var S=W=>{var F={};
return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({defaults:()=>Ct.defaults})}),8008:((ee,se,e)=>{var S=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({requestLog:()=>Lt.requestLog})}),212:((ee,se,e)=>{
var S=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({retry:()=>Ut.retry})}),938:((ee,se,e)=>{var S=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({default:()=>Nt.default})}),5131:((ee,se,e)=>{
var S=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);ee.exports=S({default:()=>jt.default})}),2613:(ee=>{ee.exports=Be(import.meta.url)("assert")}),181:(ee=>{ee.exports=Be(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Be(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Be(import.meta.url)("events")}),9896:(ee=>{ee.exports=Be(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Be(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Be(import.meta.url)("http")}),5692:(ee=>{ee.exports=Be(import.meta.url)("https")}),9278:(ee=>{ee.exports=Be(import.meta.url)("net")}),4573:(ee=>{ee.exports=Be(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Be(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Be(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Be(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Be(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Be(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Be(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Be(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Be(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Be(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Be(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Be(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Be(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Be(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Be(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Be(import.meta.url)("path")}),2203:(ee=>{ee.exports=Be(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Be(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Be(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Be(import.meta.url)("url")}),9023:(ee=>{ee.exports=Be(import.meta.url)("util")}),3106:(ee=>{ee.exports=Be(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>N,
j:()=>s,mJ:()=>w});var S=e(7598),C=e(6760),W=e(532),F=e(6191),B=e(7487),T=e(9870),P=e(3657),R=e(6584);function N(r,d){const c=r.boolean("upload-artifact",!0),$={overwrite:d,retentionDays:r.optional("r\
etention-days",k)},b=r.boolean("artifact-env-variables",!0);return{upload:c?$:void 0,artifactEnvVariables:b}}function k(r){if(/^0+$/.test(r))return;const d=(0,R.$J)(1/0,!0)(r),c=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(d>c)throw new Error(`must be at most ${c}, the repository's limit in days, not ${d}`);return d}async function w(r,{path:d,sha256:c,package:$},{upload:b,artifactEnvVariables:_}){if(_)return await(0,F.
mz)(r,{path:d,digest:c},b);const t=(0,P.z)((0,T.KC)($)),f=(0,C.join)(await(0,B.Pd)("workflow-artifact-"),(0,C.basename)(d));await(0,W.lo)(f,t);const m=(0,S.createHash)("sha256").update(t).digest("hex");
return await(0,F.mz)(r,{path:f,digest:m},b)}function s({upload:r,artifactEnvVariables:d},c){!r||!d||!(0,B.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{Bv:()=>N,X7:()=>w,Zw:()=>R});var S=e(9462),C=e(7279),W=e(3657),F=e(5645),B=e(6006),
T=e(3349);class P extends C.HR{job;constructor(r,d){super({...(0,C.h_)(d),busy:!1,cause:d}),this.job=r}}function R(s){return s instanceof P?s.job:{}}async function N(s,r,{title:d,longestWaitMs:c,advice:$,
idsIn:b}){s.log.info(`${d}: ${r.status||"no status"}, dock status ${r.dockStatusId}`);let _={};const t=f=>{const m={"dock-status-id":r.dockStatusId,...b(f)},y=Object.keys(m).some(x=>!(x in _));_={...m,
..._,...f.status!==""&&{status:f.status}},y&&s.publish(_)};try{return{last:await(0,B.qt)(s,r,{longestWaitMs:c,advice:$,onStatus:t}),outputs:_}}catch(f){throw new P(_,(0,C.iT)(f))}}const k="Check the w\
orkflow in AI for Process, then re-run the job.";async function w(s,r,{workflowId:d,flowId:c,timeoutMs:$,longestWaitMs:b}){return s.log.info(`Exporting workflow ${d}, flow ${c}, from ${r.url.href}`),await(0,S.
N)({...s,platform:r},(0,S.R)($,"No package"),async _=>{const t=await(0,T.Nq)(_,{workflowId:d,flowId:c}),{dockStatusId:f,exportJobId:m}=t,{last:y,outputs:x}=await N(_,t,{title:`Export job ${m??"without\
 an ID"}`,longestWaitMs:b,advice:k,idsIn:()=>m===void 0?{}:{"export-job-id":m}});try{const A=await(0,T.EH)(_,t,y),o=async()=>(0,T.EH)(_,t,await(0,B.SO)(_,f)),u=p=>(0,W.u)(p,_.signal),{content:a,...h}=await(0,F.
R)(_,{url:A,freshUrl:o,read:u});return{...h,package:a,job:x}}catch(A){throw new P(x,(0,C.iT)(A))}})}}),2697:((ee,se,e)=>{e.d(se,{As:()=>d,N9:()=>f,Sm:()=>N,UX:()=>w,Xd:()=>$,cZ:()=>r,dF:()=>t});var S=e(
1455),C=e(6760),W=e(7279),F=e(8725),B=e(7487),T=e(4057),P=e(706),R=e(6779);function N({host:m,pathname:y}){return m+y.replace(/\/$/,"")}const k=2e4;function w({message:m}){return(0,P.OX)(m,1e3)}const s="\
<dock status ID>";function r(m){const y=new Map;for(const{name:A,error:o}of m){const{"dock-status-id":u}=(0,R.Zw)(o),a=u===void 0?o.message:o.message.replaceAll(u,s),h=y.get(a)??{names:[],ids:[],help:(0,B.
VY)(o)};y.set(a,h),h.names.push(A),u!==void 0&&h.ids.push(u)}const x=Math.max(100,Math.min(1e3,Math.floor(k/y.size)));return Array.from(y,([A,{names:o,ids:u,help:a}])=>({names:o,message:(0,P.OX)(A,x).
replaceAll(s,()=>u.join(", ")),help:a}))}function d(m){return r(m).map(({names:y,message:x})=>`${y.join(", ")}: ${x}`).join(" | ")}function c(m,y){return!m||!y||m.message===y.message?m??y:$(m,`${m.message}\
 Also: ${y.message}`)}function $(m,y){return new W.HR({what:y,topic:(0,W.h_)(m).topic,cause:m})}async function b(m,y,x){let A;const o=await m.catch(u=>(A=toError(u),{...y,...jobOf(A)}));if(setOutputs(
o),x){const{titles:u,facts:a}=x,h=factTable([...a,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.
now())}]]);A?await writeSummary(u.failed,withHelp(w(A),helpFor(A)),h):await writeSummary(u.done,h)}if(A)throw A}const _=1e6;async function t(m,y){const x=JSON.stringify(y),A=await f(`the output ${m}`,
{[`${m}.json`]:x}),o=Buffer.byteLength(x)>_;return o&&(0,F.lm)(`The output ${m} would be longer than GitHub's limit of 1 MB. Read the file in ${m}-path.`),{[m]:o?[]:y,...A}}async function f(m,y){try{const x=await(0,B.
Pd)("workflow-results-"),A={};for(const[o,u]of Object.entries(y)){const a=(0,C.join)(x,o);await(0,S.writeFile)(a,u).catch((0,B.E_)(a)),A[`${(0,C.parse)(o).name}-path`]=a}return A}catch(x){return(0,F.t1)().
warning(`Can't keep ${m} as a file. ${(0,W.gJ)(x)}`),{}}}}),3018:((ee,se,e)=>{e.d(se,{uu:()=>H,S3:()=>V,$0:()=>te});var S=e(1124),C=e(706),W=e(1345);const F=Number.MAX_SAFE_INTEGER,B=2,T=60,P="</detai\
ls>",R=41,N=100;function k(n,l={}){const{under:v=()=>"",parts:X=[],noun:oe="change",folded:Q=!1}=l,{length:z}=v(F),{least:fe=z===0?n:`${n} \u2026`,changes:xe=b(X)}=l;return{line:n,under:v,size:n.length+
z,least:fe,parts:X,changes:xe,noun:oe,folded:Q}}function w(n,l,v={}){return l.length===0?[]:[k(n,{...v,parts:l})]}function s(n,l){const v=r(n,[]),X=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,W.
Vn)(v.flatMap(({outer:xe})=>xe)),Q=new Map;let z=l;const fe=v.sort((xe,$e)=>X(xe)-X($e)).filter(({leaf:xe,outer:$e})=>{const Ce=$e.filter(Je=>!Q.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=Ce.map(({line:Je,
folded:qe})=>Je.length+B+T+(qe?R:0)).reduce((Je,qe)=>Je+qe,xe.least.length+B-T*Ne.length);if(je>z)return!1;z-=je;for(const Je of $e)Q.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of fe.
entries()){const Ce=d($e,$e.least.length+Math.floor(z/(fe.length-xe)));z-=Ce.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Q.set($e,Ce)}return _(c(n,Q).filter(([xe])=>xe!==""))}function r(n,l){return n.
parts.length===0?[{leaf:n,outer:l}]:n.parts.flatMap(v=>r(v,[...l,n]))}function d({line:n,under:l,size:v,least:X},oe){if(v<=oe)return[n,l(Math.max(oe,F))];for(let Q=oe-n.length-T;Q>N;Q=Math.floor(Q*.7)){
const z=l(Q);if(z!==""&&n.length+z.length<=oe)return[n,z]}return[X]}function c(n,l){const{line:v,parts:X,folded:oe}=n;if(X.length===0)return[l.get(n)??[]];const z=[...X.filter(fe=>l.has(fe)).flatMap(fe=>c(
fe,l)),[$(n,X.filter(fe=>!l.has(fe)))]];return oe?[[`<details><summary>${v}</summary>`],...z,[P]]:[[v],...z]}function $({noun:n},l){if(n==="connection"&&l.length>0)return`\u2026 and ${(0,C.hS)(l.length,
"more connection")}`;if(b(l)===0)return"";const v=n==="workflow"?` in ${(0,C.hS)(l.length,"more workflow")}`:"";return`\u2026 and ${(0,C.hS)(b(l),"more change")}${v}`}function b(n){return n.reduce((l,{
changes:v})=>l+v,0)}function _(n){const l=v=>v?.[0]?.startsWith("- ");return n.flatMap((v,X)=>{const oe=v[0]===P||l(v)&&l(n[X-1]);return[X===0?"":oe?`
`:`

`,...v]})}var t=e(8132),f=e(3436),m=e(2614),y=e(2742),x=e(3499),A=e(8965),o=e(5408);const u=2,a=1e3,h=240,p=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],g="...";function J(n,l){const v=[Y(n??l),Y(l??n)],[X,oe]=[ne(n,v[0]),ne(l,v[1])],Q=pe(X,oe);return v[0]===v[1]?Q:[`@@ line ends: ${v[0]} \u2192 ${v[1]} @@`,...Q]}function Y(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,l){return(n?.split(l==="CRLF"?`\r
`:`
`)??[]).flatMap(X=>p.reduce(ie,[X]).map((oe,Q)=>Q===0?oe:g+oe))}function ie(n,l){return n.flatMap(v=>v.length>h?Array.from(v.matchAll(l),([X])=>X):v)}function pe(n,l){const v=new Set(n),oe=l.some(z=>v.
has(z))?(0,A.E)([...n],[...l],{maxEditLength:a}):void 0;if(oe===void 0)return[...E(n,l),...we("+",l)];let Q=0;return oe.flatMap(({added:z,removed:fe,value:xe},$e)=>{const Ce=oe[$e+1];if(fe)return E(xe,
Ce?.added?Ce.value:[]);const[Ne,We]=[$e===0?0:u,xe.length-u],je=Q+le(xe.slice(0,We+1));return Q+=le(xe),z?we("+",xe):Ce===void 0?we(" ",xe.slice(0,Ne)):We-Ne<2?we(" ",xe):[...we(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,...we(" ",xe.slice(We))]})}function we(n,l){return l.map(v=>`${n} ${v}`)}function le(n){return n.filter(l=>!l.startsWith(g)).length}function E(n,l){const v=new Map(n.map(Q=>[G(Q),Q])),
X=l.flatMap(Q=>M(v.get(G(Q))??Q,Q));return[...X.length===0?[]:[`@@ hard to see: ${[...new Set(X)].join(", ")} @@`],...we("-",n)]}function M(n,l){if(G(n)!==G(l))return[];const[v,X]=[n.normalize(),l.normalize()],
oe=U(n)===U(l)?[]:["Unicode forms"];return v===X?oe:[...oe,v.trimEnd()===X.trimEnd()?"spaces at the end":"white space"]}function G(n){return U(n.normalize())}function U(n){return n.replace(/\s/g,"")}function Z(n,l){
let[v,X]=[0,l];const Q=[...(0,o.$z)(n,fe=>fe.startsWith("@@ line ")?++v:v).values()].flatMap(fe=>{const xe=I(fe,X);return X-=O(fe),xe}),z=n.filter(i).length-Q.filter(i).length;return z===0?Q:[...Q,`@@\
 ${(0,C.hS)(z,"more changed line")} @@`]}function I(n,l){const v=z=>z.startsWith("-"),X=O(n.filter(v)),oe=O(n)-X,Q={removed:Math.max(l/2,l-oe),others:Math.max(l/2,l-X)};return n.filter(z=>{const fe=v(
z)?"removed":"others";return Q[fe]-=z.length+1,Q[fe]>=0})}function i(n){return n.startsWith("-")||n.startsWith("+")}function O(n){return n.reduce((l,v)=>l+v.length+1,0)}var L=e(7856);const K={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},j=80,q=8;function re(n,l,v){if(n.type==="string")return ce(be((0,f.e1)(n.text)),l,v);const[
X="",...oe]=ve(n,l);return oe.length>0||X.length>j?void 0:(0,t.SS)(X,1/0)}function ce(n,l,v){const X=l.mask(n).shown;if(X.length>j||X.includes(`
`))return;const oe=ae(n,l,v);return(0,t.SS)(JSON.stringify(X),1/0)+(oe===void 0?"":` (${Ee(oe,l)})`)}function ae(n,{labelOf:l},v){const X=l(n);return X===void 0||X.toLowerCase()===n.toLowerCase()||[...v?.
members.values()??[]].some(Q=>(0,f.jn)(Q)&&(0,f.e1)(Q.text)===X)?void 0:X}function ye(n,l,{labelOf:v}){const[X,oe]=n.slice(-2);return X?.type!=="item"||oe?.type!=="member"||!f.ZM.test(oe.key)?!1:(0,f.
TH)(X.item)===l||v((0,f.e1)(l))===X.label}function ve(n,l,v){const{mask:X}=l;if((0,f.jn)(n)){if(n.type==="literal")return[X(n.text).shown];const $e=be((0,f.e1)(n.text)),{shown:Ce}=X($e);if(Ce.includes(
`
`))return["|",...Ie(Ce.split(`
`))];const Ne=ae($e,l,v);return[JSON.stringify(Ce)+(Ne===void 0?"":` (${X(Ne).shown})`)]}const[oe="",Q=""]=n.type==="array"?"[]":"{}",z=n.type==="array"?n.items.map($e=>ve($e,l)):Array.from(n.members,
([$e,Ce])=>{const[Ne,...We]=(0,L.$C)($e,Ce,n)?[C.v5]:ve(Ce,l,n);return[`${JSON.stringify(X($e).shown)}: ${Ne}`,...We]}),fe=oe+z.join(", ")+Q;return fe.length<=j&&z.every($e=>$e.length===1)?[fe]:[oe,...Ie(
z.flat()),Q]}function Ie(n){return n.map(l=>`  ${l}`)}function be(n){if(!n.includes("%"))return n;try{const l=decodeURIComponent(n);return[encodeURIComponent(l),encodeURI(l)].includes(n)?l:n}catch{return n}}
function Ee(n,{mask:l},v=100){return(0,t.SS)(l(n).shown,v)}function Pe(n,l,v=!1){const X=(0,x.a2)(n),oe=v?1/0:100,Q=n.flatMap((z,fe)=>{if(z.type==="element")return[(0,t.SS)(`[${z.index}]`)];if(z.type===
"item"){const $e=l.endsOf(z.item),Ce=$e===void 0?z.label:v?`${$e} (${z.label})`:$e,Ne=fe===X-1&&z.hint!==void 0?` (${Ee(z.hint,l)})`:"";return[`**${Ee(Ce,l,oe)}**${Ne}`]}return!v&&n.slice(fe+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[Ee(z.key,l,oe)]});return Q.length>q&&!v&&Q.splice(2,Q.length-q+1,"\u2026"),Q.join(" \u203A ")||"the whole file"}function de(n,l){const v=z=>n.map(({path:fe,
kind:xe})=>(xe?`${K[xe]} `:"")+Pe(fe,l,z)),[X,oe]=[v(!1),v(!0)],Q=(0,W.Vn)(X);return me(X.map((z,fe)=>Q.get(z)===1?z:oe[fe]??z))}function me(n){const[l,v]=[(0,W.Vn)(n),new Map];return n.map(X=>{const[
oe=1,Q]=[l.get(X),(v.get(X)??0)+1];return v.set(X,Q),oe===1?X:`${X} (${Q} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,l){
const v=[...(0,o.$z)(n,ue).values()],X=v.filter(z=>z.length<Ke).flat(),oe=de(X,l),Q=new Map(X.map((z,fe)=>{const{line:xe,...$e}=Oe(z,l);return[z,k(`- ${oe[fe]}${xe}`,{changes:1,...$e})]}));return v.flatMap(
z=>{const fe=z.flatMap(xe=>Q.get(xe)??[]);return fe.length===0?_e(z,l):fe})}function ue(n){const l=(0,x.a2)(n.path),X=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Q=>"id"in Q?[
Q.id]:[]);if(l===0||l===n.path.length||X.length===0)return n;const oe=n.path.slice(l).map(Q=>Q.type==="member"?Q.key:"index"in Q&&Q.index);return JSON.stringify([n.kind,X,oe])}function _e(n,l){const[v]=n,
{line:X,under:oe=()=>""}=Oe(v,l),Q=Me(ge(n,l)),z=v.kind==="modified"?"":` ${v.kind}`,fe=`- ${K[v.kind]} ${Se(v,l)}${X}${z} in ${Q.line}`;return k(fe,{changes:n.length,under:xe=>oe(xe)+(Q.under?.(xe)??
"")})}function ge(n,l){const v=n.map(({path:X})=>({path:X.slice(0,(0,x.a2)(X))}));return de(v,l)}function Se({path:n},l){return Pe(n.slice((0,x.a2)(n)),l)}function Oe(n,l){if(n.kind==="modified")return De(
n,l);if("value"in n)return he(n,l);if(n.kind==="moved"){const[Q,z]=[n.from,n.path].map(fe=>Pe(fe.slice(0,-1),l,!0));return{line:`: moved from ${Q} to ${z}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const v=n.moved.map(Q=>({path:[Q]})),X=Me(de(v,l)),oe=X.under?`${X.line} moved`:`moved: ${X.line}`;return{...X,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const l=(0,C.hS)(n.length,"item"),v=Ge(l,Re+n.join(", "));return{line:l,under:X=>v.length<=X?v:""}}function De({path:n,from:l,to:v},X){if(l.type==="hidden"||v.type==="hidden")return{line:""};
if((0,L._p)(n,l,v))return nt;if(l.type==="string"&&v.type==="string"){const xe=ye(n,v.text,X)?{...X,labelOf:()=>{}}:X;return Ae((0,f.e1)(l.text),(0,f.e1)(v.text),xe)}const[oe,Q]=[ve(l,X).join(`
`),ve(v,X).join(`
`)];if(oe===Q)return nt;const[z,fe]=[re(l,X),re(v,X)];return z&&fe?{line:`: ${z} \u2192 ${fe}`}:{line:"",under:Ue(oe,Q)}}function Ae(n,l,v){const X=[be(n),be(l)],oe=X[0]!==X[1]&&(X[0]!==n||X[1]!==l),[
Q,z]=oe?X:[n,l],fe=oe?" (percent-encoded)":"",[xe,...$e]=(0,y.qy)(Q,z)?.changes??[];if(xe!==void 0){const rt=`${fe} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=De(xe,v);return{...lt,
line:`${rt} \u203A ${Pe(xe.path,v)}${lt.line}`}}const ut=k("",{parts:Ye([xe,...$e],v)});return{line:rt,under:lt=>`
${Fe(s(ut,lt).join(""))}`}}const[Ce,Ne]=[v.mask(Q),v.mask(z)];if(Ce.shown===Ne.shown)return{line:fe+nt.line};const We=Ce.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[ce(Q,v),ce(z,v)];
if(!je||!Je)return{line:fe+We,under:Ue(Ce.shown,Ne.shown)};const qe=M(Ce.shown,Ne.shown).join(", ");return{line:`${fe}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,l){const{path:v,value:X}=n;
if(X.type==="hidden")return{line:""};if((0,L._p)(v,X))return{line:": hidden"};if(X.type==="object")return Te(n,X,l);const oe=re(X,l);return oe!==void 0?{line:`: ${oe}`}:X.type==="array"?{line:"",under:ke(
n,ve(X,l),(0,C.hS)(X.items.length,"element"))}:{line:"",under:ke(n,[l.mask(be((0,f.e1)(X.text))).shown])}}function Te(n,l,v){const X=n.path.at(-1),oe=X?.type==="item"?X:void 0;if(l.members.size===0&&!oe)
return{line:": `{}`"};const Q=je=>(0,f.jn)(je)&&[oe?.label,oe?.hint].includes((0,f.e1)(je.text)),z=[...l.members].filter(([,je])=>!oe||!Q(je)),fe=z.filter(([je,Je])=>!oe||!(0,x.rL)(je,Je)),xe=fe.map(([
je,Je])=>{const qe=(0,L.$C)(je,Je,l)?(0,t.SS)(C.v5):re(Je,v,l);return qe&&`${Ee(je,v)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,Ce=$e?xe.join(", "):Le(l,Q,v),Ne=Ce&&`: ${Ce}`;if($e&&
fe.length===z.length)return{line:Ne};const We=ke(n,ve(l,v),(0,C.hS)(l.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function ke({kind:n},l,v){const X=l.join(`
`);return n==="added"?Ue(void 0,X,v):Ue(X,void 0,v)}function Le(n,l,v){const X=new Map,oe=(z,fe,xe)=>{xe>(X.get(z)?.weight??0)&&X.set(z,{text:fe,weight:xe})},Q=(z,fe,xe)=>{if(z.type==="array")for(const Je of z.
items)Q(Je,fe,xe+1);if(z.type==="object")for(const[Je,qe]of z.members)(0,L.$C)(Je,qe,z)?oe(Je,C.v5,Ve.max):Q(qe,Je,xe+1);if(z.type!=="string")return;const $e=(0,f.e1)(z.text),Ne=/^type$/i.test(fe)||(0,x.
rL)(fe,z)||(0,x.gN)($e)||l(z)||v.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=v.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(fe,v.
mask(be($e)).shown,je*We/(xe+1))};return Q(n,"",0),[...X].sort(([,z],[,fe])=>fe.weight-z.weight).filter(([,{weight:z}],fe)=>fe===0||fe<Ve.texts&&z>Ve.usualWeight*2*Ve.max).map(([z,{text:fe}])=>`${Ee(z,
v)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(fe,Ve.max)),1/0)}`).join(", ")}function Ue(n,l,v){const X=(0,t.EU)(J(n,l),"diff",Re);return oe=>{const Q=X.length<=oe?X:He(X,oe);return v===void 0?`
${Q}`:Ge(v,Q)}}function He(n,l){const v=n.split(`
`),X=v.slice(1,-1).map(oe=>oe.slice(Re.length));return[...v.slice(0,1),...Z(X,l).map(oe=>Re+oe),...v.slice(-1)].join(`
`)}function Ge(n,l){return`
${Re}<details><summary>${n}</summary>

${l}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,l){const v=n.kind==="json"?(0,m.ID)(n,We=>l(We).shown):void 0,X=(0,y.Z)(()=>(0,W.Vn)((0,f.PX)(n.head??n.
base))),oe={mask:l,labelOf:We=>We.length>Ze?void 0:v?.labelOf(JSON.stringify(We)),endsOf:We=>v?.endsOf(We),countOf:We=>X().get(We)??0},Q=ot((0,S.xS)(n)),z=n.status==="modified",fe=z?Ot(n,oe,v):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=v?.size??{},Ce=xe===0?"What is in it":`${(0,C.hS)(xe,"node")}, ${(0,C.hS)($e,"connection")}`,Ne=z?fe:w(Ce,fe,{changes:Q,folded:!0});return[...it(v),k(st(n,l),{parts:[
...Ne,...at(n,oe)],changes:Q})]}function ot({added:n,modified:l,removed:v}){return n+l+v}function it(n){return n?.note!==void 0?[k(n.note)]:n?.picture?[k((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:l,status:v,changes:X},oe){const Q=`**${Ee(n,{mask:oe})}**`;return v!=="modified"?`${K[v]} ${Q}: file ${v}`:l==="b\
inary"||l==="variables"&&X.length===0?`${K.modified} ${Q}: content modified`:l==="variables"?`${Q} (values are never shown)`:Q}function at({references:n},l){if(n.length===0)return[];const v=n.slice(0,
et).map(({path:z,from:fe,to:xe})=>`${Pe(z,l)} (${Ee(fe,l)} \u2192 ${Ee(xe,l)})`),X=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Q=`${(0,C.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[k(`${Q}: ${v.join(", ")}${X}`)]}function Ot(n,l,v){const X=(0,x.pi)(n),oe=v?.connections??[],Q=new Set(oe.map(({item:je})=>je)),z=(0,o.$z)(n.text?[ct(n.text)]:
n.changes,je=>v?.tells(je)?ht(je)?"layout":"told":"value"in je&&Q.has(je.value)?"connection":X(je)?"layout":xt(je.path,v)?"item":"rest"),[fe,xe]=[z.get("layout")??[],z.get("connection")??[]],$e=Ye(z.get(
"rest")??[],l),Ce=pt(oe,xe,l),Ne=(z.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,C.hS)(fe.length,"change")}`;return[...Ye(z.get("item")??[],l),...w("Connections",Ce,{noun:"connec\
tion",changes:Ne}),...Ce.length===0?$e:w("Elsewhere in the file",$e),...w(We,Mt(fe,n,l),{folded:!0})]}function ht({kind:n,path:l}){const[v,X]=l.slice(-2);return n==="modified"&&v?.type==="item"&&X?.type===
"member"&&m.md.includes(X.key)}function xt(n,l){return n.some(v=>v.type==="item"||v.type==="member"&&l?.isItemKey(v.key))}function ct({base:n,head:l}){return{kind:"modified",path:[],from:ft(n),to:ft(l)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:l,text:v,status:X,changes:oe}){const Q=X==="removed"?"removed":"added",z=(xe,$e)=>{const Ce=(0,W.Vg)(xe,()=>{});
return!($e.length<3&&Ce.length>0&&Ce.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Q,path:$e,value:xe}]:Ce.flatMap(({step:We,value:je})=>We.type==="member"?z(je,[...$e,
We]):[{kind:Q,path:[...$e,We],value:je}])},fe=n??l??(v&&ft(v.base??v.head));return fe?z(fe,[]):oe}function pt(n,l,v){const X=new Map(l.map(z=>["value"in z&&z.value,z])),oe=$t(n,X),Q=me(oe.map(z=>mt(z,
v)));return oe.map(([{item:z}],fe)=>{const xe=X.get(z),{line:$e,under:Ce=()=>""}=xe?Oe(xe,v):{line:""};return k(`${Q[fe]}${Ce(0)===""?$e:""}`,{under:Ce})})}function $t(n,l){const v={added:new Map,removed:new Map};
return n.flatMap(X=>{const{kind:oe,source:Q,target:z,item:fe}=X;if(oe==="rewired"||l.has(fe))return[[X]];const xe=v[oe].get(Q),$e=xe??[X];return xe&&xe.push(X),v[oe].delete(Q),v[oe].set(z,$e),xe?[]:[$e]})}
function mt(n,l){const[{kind:v,source:X,target:oe,was:Q}]=n,z=Ce=>`**${Ee(Ce.label,l)}**`,fe=Ce=>Ce===""?"":` (${Ee(Ce,l)})`,xe=n.map(Ce=>` \u2192 ${z(Ce.target)}${fe(Ce.label)}`),$e=Q?.target===oe?fe(
Q.label)||" without a label":Q&&` ${z(Q.target)}`;return`- ${K[v]} ${z(X)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,l,v){return[...(0,o.$z)((0,x.lY)(n,l),oe=>oe.kind+Se(oe,v)).values()].
flatMap(oe=>{const Q=oe.map($e=>Oe($e,v));if(oe.length<Ke||(0,x.a2)(oe[0].path)===0||Q.some(({under:$e})=>$e))return Ye(oe,v);const z=ge(oe,v),fe=Fe(Q.map(({line:$e},Ce)=>`- ${z[Ce]}${$e}`).join(`
`)),xe=`- ${K[oe[0].kind]} ${Se(oe[0],v)} of ${(0,C.hS)(oe.length,"item")}`;return k(xe,{changes:oe.length,under:()=>`
${fe}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:l,missing:v}=n,X=(0,L.lb)(n),Q=["changed","added","removed"].flatMap(xe=>l.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(Ce=>tt(Ce,X))}}),z=vt(n,X),fe=v===void 0?"":`\`${v}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:Ce=!0,mark:Ne=!0}={})=>{const We=Q.map(({workflow:qe,...rt})=>k(bt(qe,X,Ce),rt)),je=k(fe,{parts:[...w("",We,{noun:"workflow"}),...z]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...s(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,l){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${l}</summary>

${n}
</details>
`}function bt({name:n,status:l,counts:v},X,oe){const Q=oe?"### ":"",z=n===void 0?void 0:Ee(n,{mask:X});return l==="added"||l==="removed"?`${Q}${K[l]} ${z===void 0?"Workflow":`${z}: workflow`} ${l}`:oe?
`${Q}${z===void 0?"":`${z}: `}${(0,S.cq)(v)}`:""}function vt({workflows:n,notCompared:l=[]},v){const X=(z,fe)=>{const xe=z.flatMap($e=>$e===void 0?[]:[Ee($e,{mask:v})]).join(", ");return z.length===0?
[]:[k(fe(xe),{least:fe((0,C.hS)(z.length,"workflow"))})]},oe=n.flatMap(({name:z,status:fe})=>fe==="unchanged"?[z]:[]),Q=n.flatMap(({name:z,variablesCompared:fe})=>fe?[]:[z]);return[...n.length===0?[k(
"No workflow was compared")]:[],...X(oe,z=>z===""?"No changes":`${z}: no changes`),...X(Q,z=>`The environment variables${Q.length===n.length?"":` of ${z}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...X(l,z=>`${z}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function V(n){const l=yt(n),v={"report.md":l(),"ful\
l-report.md":l({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",v)),l}const D=900*1024;function H(n,l,v,X){const oe=D-Buffer.byteLength(v.join()),Q=n({headings:l,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return X===void 0?Q:Et(Q,X)}function te(n){const l=(0,S.AS)(n);if(l.length===0)return;const v=l.slice(0,20).map(Rt.bY),X=l.length>20?` and ${(0,C.hS)(l.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${v.join(", ")}${X} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>w,R:()=>T});var S=e(3024),C=e(532),W=e(5806),F=e(706),B=e(6584);function T(s,r){const d=["w\
orkflows","workflows-file"].filter(b=>s.text(b)!==""),[c]=d;if(c===void 0)return{targets:P(s,r),fromList:!1};d.length>1&&s.refuse("workflows-file","can't be combined with workflows");for(const b of["w\
orkflow-id","flow-id","name"])s.text(b)!==""&&s.refuse(b,`can't be combined with ${c}`);const $=c==="workflows"?s.lines(c):s.optional(c,R);return{targets:$===void 0?[]:k(s,c,$),fromList:!0}}function P(s,r){
const d=s.required("workflow-id",B.Fg),c=s.required("flow-id",B.Fg),$=s.optional("name",B.$q);return d===void 0||c===void 0?[]:[{name:$??s.parse("workflow-id",r+d,B.$q)??"",workflowId:d,flowId:c}]}function R(s){
const r=(0,B.EO)(s);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,S.readFileSync)(r))}catch(d){throw new Error(`can't be read: ${s}: ${(0,C.CQ)(d)}`)}}const N=(0,B.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,B.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${B.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,F.OX)(s,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,F.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:s})=>`must be "name workflow-id flow-id", not ${(0,B.bY)(s)}`]);function k(s,r,d){const c=[],$=new Map,b=d.split(/\r\n|\n|\r/).map(_=>_.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
_,t]of b.entries()){const f=`${r} line ${_+1}`;if(!s.parse(f,t.join(" "),N))continue;const[m="",y="",x=""]=t;s.parse(`${f} name`,m,B.$q),s.parse(`${f} workflow-id`,y,B.Fg),s.parse(`${f} flow-id`,x,B.Fg);
const[A,o]=[(0,W.Sr)(m),`${y} ${x}`].map(a=>{const h=$.get(a);return h===void 0&&$.set(a,_+1),h});A!==void 0&&s.refuse(f,`has the name of line ${A}`),o!==void 0&&s.refuse(f,`has the IDs of line ${o}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:m,workflowId:y,flowId:x})}return b.every(_=>_.length===0)&&s.refuse(r,"names no workflow"),c}async function w(s,r,d){const c=[],$=s.entries(),
b=async()=>{for(const[_,t]of $)c[_]=await d(t)};return await Promise.all(Array.from({length:Math.min(r,s.length)},b)),c}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>k,$q:()=>_,Do:()=>d,EO:()=>x,Fg:()=>r,bY:()=>o,
il:()=>R,kH:()=>T,or:()=>s,sJ:()=>P,sU:()=>$,tz:()=>t,yG:()=>N});var S=e(3024),C=e(6760),W=e(5806),F=e(7596),B=e(706);const T=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function P(a,h=T){
return[h,({input:p})=>`contains ${u(p)}. ${a}`]}function R(...a){return h=>{for(const[p,g]of a){const J=p.exec(h);if(J)throw new Error(typeof g=="string"?g:g(J))}return h}}function N(a){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(a))return a.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(a)}`)}function k(a,h=!1){return p=>{const g=Number(p);if((h?/^\d+$/:/^\d+(\.\d+)?$/).test(p)&&g>0&&g<=a)return g;
const J=a===1/0?"":` and at most ${a}`;throw new Error(`must be a ${h?"whole ":""}number above 0${J}, not ${o(p)}`)}}const w=R(P("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,a])=>`must not contain a query or a fragment. Set only the beginning of the address: "${a}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function s(a){return(0,F.o6)(w(a))}function r(a){if((0,F.eQ)(a))return a;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${o(a)}`)}const d=R(P("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,a])=>`begins with "${a}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",$=R([new RegExp("\\p{C}","u"),({input:a})=>`must not contain control char\
acters: ${o(a)}`],[/.{201}/u,c]),b=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:a})=>`can't be a name: ${o(a)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:a})=>`must not end in \
.zip, which the action adds: ${o(a)}`],[/.{201}/u,c]);function _(a){const h=(0,W.x5)(b(a));if(h!==void 0)throw new Error(`can't be a name: ${o(a)} ${h}`);if(Buffer.byteLength(a)>240)throw new Error(c);
return a}function t(a){if(a!=="any"){if(/^[0-9a-f]{64}$/i.test(a))return a.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function f(){return(0,C.resolve)(process.env.
GITHUB_WORKSPACE??"")}const m=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,a])=>`begins with ${a}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function y(a){return(0,C.resolve)(f(),m(a))}function x(a){const h=y(a);if((0,S.existsSync)(h))return h;throw new Error(
A(a))}function A(a){const h=!(0,S.existsSync)(f())||(0,S.readdirSync)(f()).length===0;return`doesn't exist: ${o(a)}${h?". The workspace is empty: run actions/checkout before this step":""}`}function o(a){
const h=u(a);return`"${(0,B.OX)(a,60)}"${h===""?"":` with ${h}`}`}function u(a){const h=(a.match(new RegExp(T,"gu"))??[]).map(J=>J.codePointAt(0)??0),p=[...new Set(h)].map(J=>`U+${J.toString(16).toUpperCase().
padStart(4,"0")}`),g=p.length===1?"an invisible character":"invisible characters";return p.length===0?"":`${g} (${p.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>P,Hq:()=>B,RG:()=>C,cq:()=>R,
cz:()=>W,xS:()=>F,xW:()=>T});var S=e(706);const C={type:"hidden"};function W(N){const k=w=>N.reduce((s,r)=>s+r[w],0);return{added:k("added"),modified:k("modified"),removed:k("removed")}}function F({status:N,
changes:k,references:w}){const s={added:0,modified:0,removed:0};if(N!=="modified")return{...s,[N]:1};if(k.length===0&&w.length===0)return{...s,modified:1};for(const{kind:r}of k)s[r==="added"||r==="rem\
oved"?r:"modified"]++;return s}function B({workflows:N}){return N.some(({status:k})=>k!=="unchanged")}function T({workflows:N}){return W(N.map(({counts:k})=>k))}function P({workflows:[N,...k]}){return N?.
unusedIgnores.filter(w=>k.every(({unusedIgnores:s})=>s.includes(w)))??[]}function R({modified:N,added:k,removed:w}){return Object.entries({modified:N,added:k,removed:w}).flatMap(([r,d])=>d===0?[]:[`${(0,S.
zD)(d)} ${r}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>N,Ms:()=>c,Op:()=>r,PX:()=>s,Rk:()=>W,TH:()=>R,TN:()=>T,YD:()=>P,ZM:()=>B,dj:()=>_,e1:()=>d,eX:()=>F,jn:()=>w});var S=e(8142),
C=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function T(t,f){if(t.type!=="obj\
ect")return;const m=t.members.get(f)??t.matchOnly?.get(f);if(!(m===void 0||!w(m)))return(m.type==="string"?m.text.length>2:/\d/.test(m.text))?m.text:void 0}function P(t){return t.type==="object"?[...t.
members.keys()]:[]}function R(t){const f=()=>P(t).filter(m=>B.test(m));return k(t,["id","_id","key"])??k(t,f().sort())}function N(t){return k(t,F)}function k(t,f){const m=f.find(y=>T(t,y)!==void 0);return m&&
T(t,m)}function w(t){return t.type==="string"||t.type==="literal"}function s(t){return t===void 0?[]:w(t)?[d(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(s)}function r(t,f,m){return m&&
W.includes(t)&&w(f)}function d(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(f,m=y=>{}){this.#n=f,this.#e=f.lines.length===
0,this.#t=m}read(f){const{fields:m,orders:y}=this.#n,x=A=>(0,C.pi)(m,A,this.#t);return(0,S.q)(f,void 0,{enter:(A,o="")=>this.#e?void 0:{key:o,outer:A},scalar:A=>this.scalar(A),array:(A,o)=>{const u=A.
length>0&&x({key:"",outer:o});return this.array(u?[]:A,(0,C.pi)(y,o,this.#t))},object:(A,o)=>{let u;for(const[a,h]of m.size===0?[]:A)x({key:a,outer:o})&&(A.delete(a),W.includes(a)&&(u=(u??new Map).set(
a,h)));return this.object(A,u)}})}scalar(f){let m=this.#o.get(f);return m===void 0&&(m={type:f.startsWith('"')?"string":"literal",id:++this.#s,text:f},this.#o.set(f,m)),m}array(f,m){const y=m?f.toSorted(
(o,u)=>o.id-u.id):f;let x=y.length;for(const{id:o}of y)x=b(x,o);const A=this.#i(x,{type:"array",id:this.#s+1,items:y,unordered:m});return this.#e?A:{type:"array",id:A.id,items:f,unordered:m}}object(f,m){
let y=~f.size;for(const[A,{id:o}]of f)y=y+b(this.scalar(A).id,o)|0;const x=this.#i(y,{type:"object",id:this.#s+1,members:f,matchOnly:m});return this.#e?x:{type:"object",id:x.id,members:f,matchOnly:m}}#i(f,m){
for(let y=f;;y=y+1|0){const x=this.#r.get(y);if(x&&$(x,m))return x;if(!x)return this.#r.set(y,m),this.#s++,m}}}function $(t,f){if(t.type==="array")return f.type==="object"||t.items.length!==f.items.length?
!1:t.items.every(({id:m},y)=>m===f.items[y]?.id);if(f.type==="array"||t.members.size!==f.members.size)return!1;for(const[m,{id:y}]of f.members)if(t.members.get(m)?.id!==y)return!1;return!0}function b(t,f){
const m=Math.imul(t^t>>>15,739982445)^Math.imul(f^f>>>16,73244475);return Math.imul(m^m>>>13,695872825)}function _(t){if(w(t))return t.text;if(t.type==="array"){const m=t.items.map(_);return`[${(t.unordered?
m.sort():m).join()}]`}return`{${Array.from(t.members,([m,y])=>`${JSON.stringify(m)}:${_(y)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>B,b6:()=>F,ol:()=>P});var S=e(4573),C=e(7598),W=e(3436);
function F(R){return(0,S.isUtf8)(R)?R.toString():void 0}function B(R,N,k){const w=/\.json$/i.test(R)?F(N):void 0;return w===void 0?void 0:k.read(w)}function T(R,N,k,w){if(N.equals(k))return!0;const s=new Interner(
w),r=B(R,N,s);return r!==void 0&&r.id===B(R,k,s)?.id}function P({files:R},N){const k=s=>(0,C.createHash)("sha256").update(s).digest("hex"),w=Array.from(R,([s,r])=>{const d=B(s,r,new W.Ms(N));return[s,
k(d?(0,W.dj)(d):r)]});return k(JSON.stringify(w.sort(([s],[r])=>s<r?-1:1)))}}),2614:((ee,se,e)=>{e.d(se,{md:()=>be,ID:()=>Pe});var S=e(3436),C=e(3499);const W=[(0,C.Ab)("_?id key uuid guid identifier"),
(0,C.Ab)("(node|step|state)_?id"),(0,C.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,C.Ab)("\\*")],F=(0,C.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),B="*",T=64;function P(ue,_e){const ge=R([]),Se=[],Oe=new Set([ue,_e].flatMap(Ae=>[...(0,S.PX)(Ae),...s(Ae)]));function Me(Ae,he,Te){if((0,S.jn)(Ae))w(Ae.text,he,Te);else if(Ae.type==="object")De(
Ae,he,Te);else{const ke=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())Me(Ue,N(he,"[]"),{...Te,array:Ae.items,...ke&&{slot:Le}})}}function De(Ae,he,{
key:Te,array:ke,map:Le,...Ue}){let He=Ue;if(ke!==void 0||Te!==void 0){const Ze={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Te,array:ke??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=d(Ae,
Oe),Fe=He===Ue&&(0,S.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ae.members){const tt=N(he,Ge||Fe?B:Ze);Fe&&w(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ae}:He)}}return Me(ue,ge,{side:"base"}),Me(_e,ge,{side:"head"}),{root:ge,places:Se,find:c(Se)}}function R(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function N(ue,_e){const ge=ue.
inner.get(_e)??R([...ue.keys,_e]);return ue.inner.set(_e,ge),ge}function k(ue,_e){return ue?.inner.get(_e)??ue?.inner.get(B)}function w(ue,{keys:_e,texts:ge,references:Se},{place:Oe,slot:Me},De){ge.set(
ue,(ge.get(ue)??0)+1);const Ae=ue.startsWith('"')?ue.length>2:F.test(_e.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ue));Oe&&Ae&&Se.push({text:ue,place:Oe,slot:Me,value:De})}function s(ue){if((0,S.
jn)(ue))return[];const _e=ue.type==="array"?ue.items:[...ue.members.values()];return[..._e.flatMap(s),..._e.some(r)?[]:(0,S.YD)(ue)]}function r(ue){return ue.type==="object"}function d({members:ue},_e){
return 2*[...ue.keys()].filter(Se=>!F.test(Se)&&_e.has(Se)).length>=ue.size&&[...ue.values()].every(r)}function c(ue){const _e=new Map;for(const ge of ue){const Se=(Oe,Me)=>{const De=W.findIndex(Te=>Te.
test(Oe));if(De<0)return;const Ae=`${ge.side} ${Me}`,he=_e.get(Ae)??[];he[De]=(he[De]??new Set).add(ge),_e.set(Ae,he)};ge.key!==void 0&&Se(B,JSON.stringify(ge.key));for(const[Oe,Me]of ge.value.members)
(0,S.jn)(Me)&&Se(Oe,Me.text)}return(ge,Se)=>{const Oe=_e.get(`${Se.side} ${ge}`)?.find(Me=>Me);return Oe&&Oe.size<=T?$([...Oe],Se):void 0}}function $(ue,_e){const ge=_e?ue.filter(Oe=>b(Oe,_e)):ue;if(ge.
length===0&&_e)return $(ue,_e.outer);const Se=ge.length>1?ge.filter(({value:Oe})=>Oe.members.size>2):ge;return Se.length===1?Se[0]:void 0}function b(ue,_e){return ue!==void 0&&(ue===_e||b(ue.outer,_e))}
var _=e(5408);const t="source from origin src tail out".split(" "),f="target to dest destination head in".split(" "),m="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",x=`${m} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),A="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),o=`${m} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),u="label title name condition if when event type relationship selectedRelationships".split(" "),a=60;function h(ue,_e){const ge=P(ue,_e),Se=g(ge.root).flatMap(Ae=>J(Ae,ge)),Oe=ne(Se),Me=Oe.
length>0?Oe:pe(Se,ge),De=new Set(Me.flatMap(({source:Ae,target:he})=>[Ae.field,he.field]));return{root:ge.root,nodes:ge.places.filter(({field:Ae})=>De.has(Ae)),edges:Me}}function p(ue,_e){return ue.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>_e.includes(Se.toLowerCase()))}function g(ue){const _e=[ue];for(const ge of _e)_e.push(...ge.inner.values());return _e}function J(ue,{find:_e}){
const ge=ue.references.flatMap(Ae=>{const he=_e(Ae.text,Ae.place);return he?[{...Ae,field:ue,target:he}]:[]}),Se=ge.filter(({place:Ae,target:he})=>!b(Ae,he)),Oe=ge.length/ue.references.length,Me=Oe>=.5&&
Y(ue.references)-Y(ge)<=2;return(Oe>=.9||Me&&p(ue.keys.slice(-2),x))&&2*Se.length>=ge.length?[ge]:[]}function Y(ue){return new Set(ue.map(({text:_e})=>_e)).size}function ne(ue){const _e=ue.filter(ge=>!ge.
some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,_.$z)(_e,([ge])=>ge?.place.field).values()].flatMap(ge=>{const Se=new Map(ie(ge,t).map(Oe=>[Oe.place,Oe]));return ie(ge,f).flatMap(Oe=>{
const Me=Se.get(Oe.place),De=Me&&{source:Me.target,target:Oe.target,links:[Me,Oe]};return De?[{...De,label:le(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ie(ue,_e){return ue.filter(([Se])=>Se&&
p(Se.field.keys.slice(-2),_e)).sort((Se,Oe)=>Y(Oe)-Y(Se))[0]??[]}function pe(ue,_e){const[ge,Se]=[[],[]],Oe=new Set;for(const De of ue){const Ae=De.flatMap(Ue=>we(Ue,_e)),[he]=Ae;if(he===void 0||10*Ae.
length<9*De.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),ke=Ae.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of ke)Oe.add(Ue.key);const Le=p(Te,A);if(!(!Le&&
ke.length===0&&!p(Te,x)))for(const{link:Ue,source:He}of Ae){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:le(Ue,Ge,Te),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):ge.push(
{source:He,target:Ue.target,...Fe})}}const Me=ge.length<Se.length?Se:ge;return Oe.size>1||Y(Me.flatMap(({links:De})=>De))>1?Me:[]}function we(ue,{find:_e}){for(let ge=ue.place;ge;ge=ge.outer){const Se=_e(
JSON.stringify(ge.key),ge),Oe=[ge,Se].find(Me=>Me?.field===ue.target.field);if(Oe)return[{link:ue,source:Oe,inside:ge}]}return[]}function le({slot:ue,value:_e},ge,Se){const Oe=u.map(Ae=>{const[he,Te]=[
ge?.field.inner.get(Ae),E(ge?.value.members.get(Ae))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ae=>!o.includes(Ae.toLowerCase())),De=ue===void 0?
[]:[`output ${ue+1}`];return[E(_e),...Oe].find(Ae=>Ae!=="")??[...Me,...De].join(", ")}function E(ue){const ge=(ue?.type==="array"?ue.items:[ue]).flatMap(Se=>Se?.type==="string"&&(0,S.e1)(Se.text).trim()||
[]).join(", ");return ge.length>a?"":ge}var M=e(1345),G=e(8132),U=e(706);const Z={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},I={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},i={same:"-->",added:"==>",removed:"-.->"},O=40,L=500,K=5e4,j=40,q=6;function re(ue,_e,{
isWhole:ge,hide:Se}){const Oe=({status:he})=>ge||he!=="same",Me=new Set([...ue.filter(Oe),..._e.filter(Oe).flatMap(ce)]),De=_e.filter(he=>ce(he).some(Oe)).flatMap(ce);if(Me.size===0)return{};for(const he of[
new Set([...Me,...De]),Me]){const Te=_e.filter(Le=>ce(Le).every(Ue=>he.has(Ue)));if(he.size>O||Te.length>L)continue;const ke=ae(ue.filter(Le=>he.has(Le)),Te,Se);if(ke.length<=K)return{picture:ke}}return{
note:`The picture is left out: it would have ${Me.size>O?(0,U.hS)(Me.size,"node"):"too many connections"}.`}}function ce({source:ue,target:_e}){return[ue,_e]}function ae(ue,_e,ge){const Se=new Map(ue.
map((Me,De)=>[Me,`n${De+1}`])),Oe=ue.map(Me=>`  ${Se.get(Me)}["${Z[Me.status]}${ve(ge(Me.label))||"?"}"]`);for(const{source:Me,target:De,label:Ae,status:he}of _e){const Te=`${Z[he]}${ve(ge(Ae))}`.trim();
Oe.push(`  ${Se.get(Me)} ${i[he]}${Te===""?"":`|"${Te}"|`} ${Se.get(De)}`)}for(const[Me,De]of Object.entries(I)){const Ae=ue.filter(he=>he.status===Me).map(he=>Se.get(he));Ae.length>0&&Oe.push(`  clas\
sDef ${Me} ${De}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${ye(ue,_e)>q?"TD":"LR"}`,...Oe].join(`
`)}function ye(ue,_e){const ge=new Set(_e.map(({target:Me})=>Me)),Se=ue.filter(Me=>!ge.has(Me)),Oe=new Map((Se.length>0?Se:ue.slice(0,1)).map(Me=>[Me,1]));for(const[Me,De]of Oe)for(const{source:Ae,target:he}of _e)
Ae===Me&&!Oe.has(he)&&Oe.set(he,De+1);return Math.max(...Oe.values())}function ve(ue){return(0,G.RK)((0,G.Jj)(ue.replace(/\s+/g," ").trim(),j)).replace(Ie,_e=>_e==='"'?"#quot;":`#${_e.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,be="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ee="* if when id name label title\
 type key handle condition event relationships".split(" ");function Pe(ue,_e=ge=>ge){const ge=ue.head??ue.base;if(ge===void 0)return;const[Se,Oe]=[ue.base??ge,ue.head??ge],Me=(0,M.j9)([Oe,Se]),De=h(Se,
Oe),Ae=Re(ue,De,Me),he=[...new Set(Ae.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Te=ze(De,Ae),ke=Te.filter(Fe=>Fe.status!=="same"),Le=Ve(De,ke);Ye(ue,he,Me,Le);const Ue=new Map(Te.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Te,{isWhole:ue.status!=="modified",
hide:_e}),connections:Qe(ke),size:{nodes:Ge(he),connections:Ge(Te)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function de({side:ue}){
return ue==="head"}function me(ue){return ue&&[ue.key,me(ue.outer)]}function Re({matches:ue},{nodes:_e},ge){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(me(ke)),Oe=new Map(_e.map((ke,Le)=>[
ke,Le])),Me=(0,_.$z)(_e.filter(de),Se),De=(0,_.$z)(ue,({base:ke})=>ke.id),Ae=ke=>{const Le=De.get(ke.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(ke))?.shift()},he=new Map;
let Te=0;for(const ke of _e){if(he.has(ke))continue;const Le=de(ke)?ke:Ae(ke);Te=(Le&&Oe.get(Le))??Te+1e-6;const Ue=Le===void 0?"removed":Le===ke?"added":"same",He=Le??ke,Ge={label:Ke(He,ge),status:Ue,
rank:Te,place:He,old:Ue==="same"?ke:void 0};he.set(ke,Ge).set(He,Ge)}return he}function Ke({key:ue,value:_e,array:ge},Se){const[Oe,Me,...De]=["type","componentType",..._e.members.keys()].map(he=>(0,S.
TN)(_e,he)),[Ae="?"]=[Oe,Me,(0,S.TH)(_e),...De].filter(he=>he!==void 0);return ue??Se.nameOf(_e,ge)??(0,S.e1)(Ae)}function ze({edges:ue},_e){const ge=ue.flatMap(he=>{const[Te,ke]=[_e.get(he.source),_e.
get(he.target)];return Te&&ke?[{...he,source:Te,target:ke,status:de(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Te,label:ke})=>`${he.rank} ${Te.rank} ${ke}`,Oe=(0,_.$z)(ge,({status:he})=>he),
Me=(0,_.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function Qe(ue){const _e=new Map;for(const ge of["target","label"]){const Se=Oe=>`${Oe.source.rank} ${ge==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,Me,...De]of(0,_.$z)(
ue,Se).values()){if(!Oe||!Me||De.length>0||Oe.status===Me.status)continue;[Oe.source,Oe.target,Me.target].every(({old:he})=>he)&&!_e.has(Oe)&&!_e.has(Me)&&_e.set(Oe,Me).set(Me,Oe)}}return ue.flatMap(ge=>{
const Se=_e.get(ge);return Se&&ge.status==="removed"?[]:[{...ge,kind:Se?"rewired":ge.status,was:Se}]})}function Ve({root:ue,nodes:_e},ge){const Se=new Set(ge.flatMap(he=>he.links.map(({field:Te})=>Te))),
Oe=new Set(ge.map(({item:he})=>he)),Me=new Set([ue,..._e.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of ge){const Te=[he.source.label,he.target.label,...he.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Te,...he.links.map(Le=>Le.text)])De[he.status].add(ke)}function Ae(he,Te,ke){if(Te===void 0||Me.has(Te))return[{text:ke,field:ue}];const Le=Te.keys.at(-1)===
B?[{text:JSON.stringify(ke),field:Te}]:[];if("text"in he)return[...Le,{text:he.text,field:Te}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ae(Fe,k(Te,Ge),Ge))]}return({path:he,...Te})=>{const ke=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&Oe.has(He.item)),Ue=(He,Ge)=>{const Fe=Ae(He,ke.reduce(
k,ue),`${ke.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return be.includes(it)||Ge.has(tt)&&p(
[it],Ee)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Te.kind==="modified"?Ue(Te.from,De.removed)&&Ue(Te.to,De.added):"value"in Te&&Ue(Te.value,De[Te.kind])}}function nt(ue,{texts:_e}){const ge=_e.
get(ue)??0,Se=[..._e.values()].reduce((Oe,Me)=>Oe+Me,0);return ge>2&&2*ge>Se&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Ye(ue,_e,{componentOf:ge},Se){const Oe=(0,C.pi)(ue),Me=_e.flatMap(he=>{const{value:Te,
array:ke}=he.place,Le=(0,M.qU)(Te)===void 0?ge(Te,ke):void 0;return[Te.id===he.old?.value.id?void 0:Te,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,_.$z)(Me,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
ue.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of ue.changes){if(Se(he)||Oe(he))continue;const Te=he.path.map(Le=>Ae.get(Le)).reverse(),ke=["value"in he&&he.value,...Te].find(Le=>De.
has(Le));for(const{node:Le}of De.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>S,pi:()=>W,wo:()=>C});const S=C("");function C(T){const P=new Set,[R,N]=[new Map,
new Map];for(const[k,w]of T.split(/\r\n|\r|\n/).entries()){const s=w.trim();if(s===""||s.startsWith("#"))continue;const[r,d]=s.endsWith("[]")?[s.slice(0,-2),N]:[s,R],c=r.split(".").reverse(),$=F(r);if(c.
includes(""))throw new Error(`has an empty key in line ${k+1} (join keys by single dots)`);if(c.every(b=>b==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything (name a key)`);
P.add(s),d.set($,[...d.get($)??[],{line:s,keys:c}])}return{lines:[...P],fields:R,orders:N}}function W(T,P,R){if(T.size===0||P===void 0)return!1;const N=["*",F(P.key)].flatMap(k=>T.get(k)??[]).filter(({
keys:k})=>B(P,k));for(const{line:k}of N)R(k);return N.length>0}function F(T){return T.slice(T.lastIndexOf(".")+1)}function B(T,P){if(T===void 0||P.length===0)return P.length===0;const R=P[0]==="*"?["*"]:
T.key.split(".").reverse();return R.every((N,k)=>N===P[k])&&B(T.outer,P.slice(R.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>Z,qy:()=>G,Z:()=>I,yR:()=>U});var S=e(3436),C=e(2899),W=e(1345);function F(i,O){
const L=O.size===0?void 0:O.get(JSON.stringify(i));return L===void 0?i:(0,S.e1)(L)}function B({base:i,head:O}){return i===O?[]:S.Rk.flatMap(L=>{const[K,j]=[(0,S.TN)(i,L),(0,S.TN)(O,L)];return K!==j&&K?.
startsWith('"')&&j?.startsWith('"')?[[K,j]]:[]})}function T(i,O){const L=new Map;for(const[j,q]of i)L.set(j,(L.get(j)??new Set).add(q));const K=([j,q])=>L.get(j)?.size===1&&O.base.get(j)===1&&O.head.get(
q)===1;return new Map(i.filter(K))}function P(i){const O=L=>{const K=new Map,j=(q,re)=>{if(q.type==="array")for(const ae of q.items)j(ae,!0);if(q.type!=="object")return;const ce=re?[q.id,...S.Rk.flatMap(
ae=>(0,S.TN)(q,ae)??[])]:[];for(const ae of new Set(ce))K.set(ae,(K.get(ae)??0)+1);for(const ae of q.members.values())j(ae,!1)};for(const q of i)j(q[L],!1);return K};return{base:O("base"),head:O("head")}}
function R(i,O,L){const K={element:new Map,member:new Map};function j(re,ce){if(O.size===0&&!L)return re;if((0,S.jn)(re))return i.scalar(O.get(re.text)??re.text);const ae=K[ce?"element":"member"],ye=ae.
get(re.id)??q(re,ce);return ae.set(re.id,ye),ye}function q(re,ce){if(re.type==="array"){const ye=re.items.map(ve=>j(ve,!0));return i.array(ye,re.unordered)}const ae=new Map;for(const[ye,ve]of re.members)
(0,S.Op)(ye,ve,ce)?L||ae.set(ye,ve):ae.set(F(ye,O),j(ve,!1));return i.object(ae)}return(re,ce=!1)=>j(re,ce).id}function N(i,O){const L={base:R(i,O,!0),head:R(i,new Map,!0)};return{interner:i,renames:O,
follow:R(i,O,!1),bare:L}}var k=e(5408);const w=.4,s=.9,r=4e4,d=4,c=/^(""|0|true|false|null)$/,$=.25,b=new Set([...S.eX,"type"]);function _(i,O,L){const{compare:K,shareRare:j}=m(i,L),q=t(i,O),re=f(i);return ce=>(ae,ye)=>{
const ve=(0,k.qc)(ae,ye),Ie=ve.reduce((de,{base:me,head:Re})=>de+me.length*Re.length,0),be=de=>Ie>r?[...j(de),...(0,k.O6)(O,de).flatMap(k.yU)]:de.base.flatMap(me=>de.head.map(Re=>({base:me,head:Re}))),
Ee=ve.flatMap(be).flatMap(de=>{const me=K(de);return(ce>0&&re(de)?K(de,()=>1)>=s:me>=ce)?[{pair:de,alike:me,distance:q(de)}]:[]});Ee.sort((de,me)=>me.alike-de.alike||de.distance-me.distance);const Pe=new Set;
return Ee.flatMap(({pair:de})=>Pe.has(de.base)||Pe.has(de.head)?[]:(Pe.add(de.base).add(de.head),[de]))}}function t({base:i},O){const L=new Map((0,k.Ms)(O).map(q=>[q.base.index,q.head.index-q.base.index]));
let K=0;const j=i.map(({index:q})=>(K=L.get(q)??K,q+K));return q=>Math.abs((j[q.base.index]??0)-q.head.index)}function f({base:i,head:O}){const L=({item:re})=>[(0,S.TH)(re),(0,S.Gg)(re)],[K,j]=[new Set(
i.flatMap(L)),new Set(O.flatMap(L))],q=(re,ce)=>L(re).every(ae=>ae!==void 0&&!ce.has(ae));return re=>q(re.base,j)&&q(re.head,K)}function m(i,{renames:O,follow:L}){const K=new Map([["",0]]),j=new Set;function q(be){
const Ee=K.get(be)??K.size;return Ee===K.size&&K.set(be,Ee),Ee}function re(be,Ee){const Pe=new Set,de=(me,Re,Ke)=>{if((0,S.jn)(me)||(me.type==="array"?me.items.length:me.members.size)===0){const ze=q(
`${Re}=${Ee==="base"?L(me):me.id}`);Pe.add(ze),(!(0,S.jn)(me)||c.test(me.text))&&j.add(ze)}else if(me.type==="array")for(const ze of me.items)de(ze,q(`${Re}[]`),!0);else for(const[ze,Qe]of me.members)
Re===0&&(0,S.jn)(Qe)&&b.has(ze)||(0,S.Op)(ze,Qe,Ke)||de(Qe,q(`${Re}.${Ee==="base"?F(ze,O):ze}`),!1)};return de(be,0,!0),Pe}const ce=new Map,ae=new Map,ye=be=>ce.get(be)??new Set;for(const be of["base",
"head"]){for(const Ee of i[be])ce.set(Ee,re(Ee.item,be));for(const[Ee,Pe]of(0,W.Vn)(i[be].flatMap(de=>[...ye(de)]))){const de=(j.has(Ee)?$:1)/Pe;ae.set(Ee,Math.min(ae.get(Ee)??1,de))}}const ve=be=>ae.
get(be)??0,Ie=be=>[...ye(be)].filter(Ee=>ve(Ee)>=1/d);return{compare({base:be,head:Ee},Pe=ve){const de=ze=>{let Qe=0;for(const Ve of ze)Qe+=Pe(Ve);return Qe},[me,Re]=[ye(be),ye(Ee)],Ke=[...me].filter(
ze=>Re.has(ze));return 2*de(Ke)/(de(me)+de(Re))||0},shareRare(be){const Ee=new Map;for(const Pe of be.head)for(const de of Ie(Pe))Ee.set(de,[...Ee.get(de)??[],Pe]);return be.base.flatMap(Pe=>{const de=new Set(
Ie(Pe).flatMap(me=>Ee.get(me)??[]));return Array.from(de,me=>({base:Pe,head:me}))})}}}function y(i,O,L){const K={base:{item:i,index:0,array:[i]},head:{item:O,index:0,array:[O]}};return m({base:[K.base],
head:[K.head]},L).compare(K)}function x(i,O,L){let K=[],j=i;const q=()=>j.base.length===0||j.head.length===0,re=(de,me)=>{const Re=q()?[]:de(j,me);Re.length!==0&&(K=K.concat(Re),j=(0,k.FF)(j,Re))},ce=de=>(me,Re)=>(0,k.
O6)(K,me).flatMap(Ke=>de(Ke,Re)),ae=L||[...i.base,...i.head].some(({item:de})=>de.type==="object"),ye=S.Rk.filter(de=>!(a(i.base,de)&&a(i.head,de)));for(const de of h(ye,i,O))re(k.kk,o(de));const ve=({
item:de})=>de.id,Ie=({item:de},me)=>me==="base"?O.follow(de,!0):de.id;for(const de of O.renames.size>0?[Ie,ve]:[ve])re(ce(k.eV),de),ae&&re(k.kh,de);if(ae&&!q()){for(const Re of h(g(i),i,O).slice(0,1))
re(k.kk,o(Re));const de=Re=>({item:Ke},ze)=>u(Ke,O.bare[ze],Re);re(ce(k.eV),de(1)),re(k.kh,de(3));const me=_(i,K,O);for(const Re of[...S.eX,"key"])re(me(0),o(Re));re(me(w),({item:Re})=>Re.type==="obje\
ct"?(0,S.TN)(Re,"type")??"":void 0)}const be=ye.length<S.Rk.length,Ee=de=>(0,S.Gg)(de)??(be?ye.find(me=>(0,S.TN)(de,me)):(0,S.TH)(de));return re(ce((de,me)=>be&&A(de.base)===A(de.head)?(0,k.yU)(de):(0,k.
kh)(de,me)),({item:de})=>Ee(de)===void 0?"":void 0),K}function A(i){return i.map(({index:O})=>O).join()}function o(i){return({item:O})=>(0,S.TN)(O,i)}function u(i,O,L){return i.type!=="object"||[...i.
members].filter(([j,q])=>!(0,S.Op)(j,q,!0)).length<L?void 0:O(i,!0)}function a(i,O){const L=K=>i.every(({item:j,index:q})=>(0,S.TN)(j,O)?.replaceAll('"',"")===`${K+q}`);return i.length>1&&(L(0)||L(1))}
function h(i,O,L){const K=i.map(q=>({key:q,pairs:(0,k.kk)(O,o(q))})),j=(q,re)=>q.every(({base:ae,head:ye},ve)=>ae===re[ve]?.base&&ye===re[ve]?.head)?0:p(re,L)-p(q,L);return K.sort(({pairs:q},{pairs:re})=>re.
length-q.length||j(q,re)),K.map(({key:q})=>q)}function p(i,{interner:O,renames:L,bare:K}){const j=i.map(({base:re,head:ce})=>({base:re.item,head:ce.item})),q=R(O,new Map([...L,...j.flatMap(B)]),!0);return j.
filter(({base:re,head:ce})=>[q,K.head].some(ae=>ae(re,!0)===K.head(ce,!0))).length}function g({base:i,head:O}){const L=(0,W.Vn)(O.flatMap(({item:q})=>(0,S.YD)(q))),K=q=>2*(L.get(q)??0)>O.length&&q!=="\
type",j=[...L.keys()].filter(q=>K(q)&&J(i,q)&&J(O,q)).sort();return[...j.filter(q=>S.ZM.test(q)),...j]}function J(i,O){const L=i.flatMap(({item:j})=>(0,S.TN)(j,O)??[]).filter(j=>j.startsWith('"'));if(L.
length<2||2*L.length<=i.length||new Set(L).size<L.length)return!1;const K=new Set(i.flatMap(({item:j})=>S.Rk.map(q=>(0,S.TN)(j,q))));return 2*L.filter(j=>K.has(j)).length<L.length}const Y=8,ne=.5;function ie(i,O,L,K){
const j=be=>i[be].flatMap(Pe=>[Pe,...pe(Pe,K)]).filter(({path:Pe,value:de})=>Pe.at(-1)?.type==="item"&&L[be].get(de.id)===1),q={bases:new Set,heads:new Map};let re={base:j("base"),head:j("head")};const ce=(be,Ee)=>{
const Pe=(0,k.kk)(re,be).filter(({base:de,head:me})=>de.arrays!==me.arrays&&Ee(de.value,me.value));for(const{base:de,head:me}of Pe)q.bases.add(de.value),q.heads.set(me.value,de);re=(0,k.FF)(re,Pe)},ae=(be,Ee)=>(0,S.
TN)(be,"type")===(0,S.TN)(Ee,"type"),ye=(be,Ee)=>ae(be,Ee)&&y(be,Ee,O)>=ne,ve=(be,Ee)=>(L[Ee].get(be??"")??0)<2,Ie=(be,Ee)=>ve(be,Ee)?be:void 0;return ce(({value:be},Ee)=>Ie((0,S.TH)(be),Ee),(be,Ee)=>((0,S.
TH)(be)?.length??0)>=Y||ye(be,Ee)),ce(({value:be},Ee)=>Ie((0,S.Gg)(be),Ee),ye),ce(({value:be},Ee)=>ve((0,S.TH)(be),Ee)?u(be,O.bare[Ee],3):void 0,ae),q}function pe({value:i,path:O},L){return(0,W.Vg)(i,
L).flatMap(K=>{if((0,S.jn)(K.value))return[];const j={value:K.value,path:[...O,K.step]};return[j,...pe(j,L)]})}function we(i,O,L,K){const j=[],q=[],re=[],ce=[],ae={base:[],head:[]};function ye({base:de,
head:me},Re,Ke){Ke==="element"&&ce.push(...B({base:de,head:me})),(Ke==="element"||Ke==="member"&&de.type==="object"&&me.type==="object")&&re.push({base:de,head:me,path:Re}),de.id!==me.id&&(de.type==="\
array"&&me.type==="array"?Pe(de,me,Re):de.type==="object"&&me.type==="object"?Ee({base:de,head:me},Re,Ke):Ke!=="own"&&(0,S.jn)(de)&&(0,S.jn)(me)&&O.renames.get(de.text)===me.text?q.push({path:Re,from:(0,S.
e1)(de.text),to:(0,S.e1)(me.text)}):j.push({kind:"modified",path:Re,from:de,to:me}))}function ve({base:de,head:me},Re,Ke,ze){de!==void 0&&me!==void 0?ye({base:de,head:me},Re,Ke):me!==void 0&&!Ie(me,Re)?
(j.push({kind:"added",path:Re,value:me}),ae.head.push({value:me,path:Re,arrays:ze}),L.heads.size>0&&be(me,Re)):de!==void 0&&!L.bases.has(de)&&(j.push({kind:"removed",path:Re,value:de}),ae.base.push({value:de,
path:Re,arrays:ze}))}function Ie(de,me){const Re=L.heads.get(de);return Re===void 0?!1:(j.push({kind:"moved",path:me,from:Re.path}),ye({base:Re.value,head:de},me,"element"),!0)}function be(de,me){for(const{
step:Re,value:Ke}of(0,W.Vg)(de,K)){const ze=[...me,Re];Ie(Ke,ze)||be(Ke,ze)}}function Ee(de,me,Re){for(const{key:Ke,from:ze,...Qe}of le(de,O)){const Ve=[...me,{type:"member",key:Ke}];ze!==Ke&&q.push({
path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,S.Op)(Ke,Qe.base,Re==="element");ve(Qe,Ve,nt?"own":"member")}}function Pe(de,me,Re){const Ke={base:(0,k.S3)(de.items),head:(0,k.S3)(me.items)},ze=x(
Ke,O,de.unordered&&me.unordered).filter(Ye=>!L.bases.has(Ye.base.item)&&!L.heads.has(Ye.head.item)),Qe=(0,W.Oe)(Ke,ze,K),Ve=new Set((0,k.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&
!Ve.has(Ye.index));nt.length>0&&!me.unordered&&j.push({kind:"reordered",path:Re,moved:nt.map(({step:Ye})=>Ye)});for(const{step:Ye,...ue}of Qe)ve(ue,[...Re,Ye],"element",Ke)}return ye(i,[],"root"),{changes:j,
references:q,matches:re,renames:ce,unmatched:ae}}function le({base:i,head:O},{renames:L,follow:K}){const j=new Map(i.members),q=new Map,re=(ae,ye)=>ae.id===ye.id||K(ae)===ye.id;for(const ae of[re,()=>!0])
for(const ye of[ve=>ve,ve=>F(ve,L)])for(const[ve,Ie]of j){const be=ye(ve),Ee=O.members.get(be);Ee===void 0||q.has(be)||!ae(Ie,Ee)||(j.delete(ve),q.set(be,{key:be,from:ve,base:Ie,head:Ee}))}for(const[ae,
ye]of O.members)q.has(ae)||q.set(ae,{key:ae,from:ae,head:ye});const ce=Array.from(j,([ae,ye])=>({key:ae,from:ae,base:ye}));return[...q.values(),...ce].sort((ae,ye)=>ae.key<ye.key?-1:1)}const E={bases:new Set,
heads:new Map},M=5;function G(i,O){const L=new S.Ms(C.K$),[K,j]=[i,O].map(q=>U(q,L));return K&&j&&Z([{base:K,head:j}],L)[0]}function U(i,O=new S.Ms(C.K$)){return/^\s*[[{]/.test(i)?O.read(i):void 0}function Z(i,O){
const L=I(()=>P(i)),K=I(()=>(0,W.j9)([...i.map(({head:ce})=>ce),...i.map(({base:ce})=>ce)])),j=(ce,ae)=>K().componentOf(ce,ae);function q(ce){const ae=N(O,ce);return i.map(ye=>{const ve=we(ye,ae,E,j),
{base:Ie,head:be}=ve.unmatched;if(Ie.length===0||be.length===0)return ve;const Ee=ie(ve.unmatched,ae,L(),j);if(Ee.heads.size===0)return ve;const Pe=we(ye,ae,Ee,j);return Pe.changes.filter(({kind:de})=>de===
"moved").length===Ee.heads.size?Pe:ve})}let re=new Map;for(let ce=0;ce<M;ce++){const ae=q(re),ye=ae.flatMap(Ie=>Ie.renames),ve=ye.length===0?new Map:T(ye,L());if(re.size===ve.size&&[...re].every(([Ie,
be])=>ve.get(Ie)===be)){if(ae.some(({changes:Ie})=>Ie.length>0))return ae;break}re=ve}return q(new Map)}function I(i){let O;return()=>(O??={value:i()},O.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>s,a2:()=>b,
gN:()=>d,lY:()=>_,pi:()=>r,rL:()=>c});var S=e(3436),C=e(2742);const W=s(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),F=["x","y"],B=s("w h width height left\
 top zoom"),T=[["x"],["position"],["left","top"]],P=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=s("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),N=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,k=s("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),w=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
P],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[k,/^\d{1,15}$/],[k,N]];function s(y){return new RegExp(`^(${y.replaceAll(" ","|")})$`,"i")}function r({base:y,head:x}){const A={base:(0,C.
Z)(()=>new Set((0,S.PX)(y))),head:(0,C.Z)(()=>new Set((0,S.PX)(x)))};return o=>{const{kind:u,path:a}=o;if(u==="reordered"||u==="moved")return!1;const[h,p=h]=u==="modified"?[o.from,o.to]:[o.value];if($(
a)&&m(h)&&m(p))return!0;if(u!=="modified"||h.type!==p.type||!("text"in h)||!("text"in p))return!1;const[g,J,Y]=[f(a.at(-1)),(0,S.e1)(h.text),(0,S.e1)(p.text)],ne=pe=>pe.test(J)&&pe.test(Y);return w.some(
([pe,we])=>pe.test(g)&&ne(we))?!0:a.at(-2)?.type!=="member"&&R.test(g)&&ne(N)&&!A.head().has(J)&&!A.base().has(Y)}}function d(y){return N.test(y)||P.test(y)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(y)}function c(y,x){
return R.test(y)&&(0,S.jn)(x)||(W.test(y)||F.includes(y))&&m(x)}function $(y){if(y.slice(b(y)).some(u=>W.test(f(u))))return!0;const[x,A]=[y.at(-2),f(y.at(-1))],o=x?.type==="item"&&x.item.type==="objec\
t"?x.item.members:void 0;return F.includes(A)||B.test(A)&&T.some(u=>u.every(a=>o?.has(a)))}function b(y){return y.findLastIndex(({type:x})=>x==="item")+1}function _(y,{matches:x}){const A=new Map(x.map(
u=>[u.path.at(-1),u])),o=new Map;for(const u of y){const a=b(u.path),[h,p]=[u.path[a-1],u.path[a]],g=F.includes(f(p)),J=g?F:W.test(f(p))?[f(p)]:[],[Y,ne]=[t(A.get(h)?.base,J),t(A.get(h)?.head,J)],ie=[
...u.path.slice(0,a),{type:"member",key:J.join(", ")}];Y&&ne?o.set(g?h:p,{kind:"modified",path:ie,from:Y,to:ne}):o.set(u,u)}return[...o.values()]}function t(y,x){const A=y?.type==="object"?x.flatMap(o=>y.
members.get(o)??[]):[];if(!(A.length<x.length))return A.length>1?{type:"array",id:0,items:A,unordered:!1}:A[0]}function f(y){return y?.type==="member"?y.key:""}function m(y){if(y.type==="literal")return/\d/.
test(y.text);const x=y.type==="array"?y.items:y.type==="object"?[...y.members.values()]:[];return x.length>0&&x.every(m)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>s,Vg:()=>r,Vn:()=>b,j9:()=>T,qU:()=>P});var S=e(
3436),C=e(5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,B=40;function T(t){const f=t.map(w),m=o=>f.find(u=>u.get(o))?.get(o);function y(o,u){for(const a of(0,S.YD)(o).sort()){
if(W.test(a))continue;const h=`${(0,S.TN)(o,a)}`,p=a==="type"?`"${h.split(":")[1]}`:h,g=m(p);if(g===void 0||P(g.item)===void 0)continue;const J=f.some(Y=>{const ne=Y.get(p);return ne&&(ne.array===u||k(
u,ne.item))});if(a==="type"||!J)return g.item}}function x(o,u){const a=(0,S.Gg)(o);return P(o)??P(y(o,u))??(a&&(0,S.e1)(a))}function A(o){const u=/\d/.test(o)?m(o):void 0;return u&&x(u.item,u.array)}return{
componentOf:y,nameOf:x,labelOf:A}}function P(t){const f=t&&((0,S.TN)(t,"name")??R(t));return f&&(0,S.e1)(f)}function R(t){const[f,m]=[N(t,"localeData"),N(t,"data")];return[...(f?["en",...(0,S.YD)(f)]:
[]).map(o=>N(f,o)),m,N(m,"node")].map(o=>o&&((0,S.Gg)(o)??(0,S.TN)(o,"display_name"))).find(o=>o!==void 0)}function N(t,f){return t?.type==="object"?t.members.get(f):void 0}function k(t,f){return(0,S.
YD)(f).map(y=>N(f,y)).some(y=>y?.type==="array"&&y.items===t)}function w(t){const f=new Map,m=y=>{if(y.type==="object")for(const x of y.members.values())m(x);if(y.type==="array")for(const x of y.items){
const A=(0,S.YD)(x).filter(u=>S.ZM.test(u)),o=new Set(A.flatMap(u=>(0,S.TN)(x,u)??[]));for(const u of o)f.set(u,f.has(u)?void 0:{item:x,array:y.items});m(x)}};return m(t),f}function s(t,f,m){const y=(0,C.
FF)(t,f),x=[...y.base.map(o=>({...o,base:o.item})),...f.map(({base:o,head:u})=>({...u,base:o.item,head:u.item})),...y.head.map(o=>({...o,head:o.item}))],A=$(x,m);return x.map(o=>({...o,step:d(o,A.get(
o))})).sort(c)}function r(t,f){return t.type==="object"?Array.from(t.members,([y,x])=>({step:{type:"member",key:y},value:x})):(t.type==="array"?s({base:[],head:(0,C.S3)(t.items)},[],f):[]).map(({step:y,
item:x})=>({step:y,value:x}))}function d({item:t,index:f},m){if(m===void 0)return{type:"element",index:f,item:t};const y=_(t),x=y!==void 0&&y.length<=B&&!m.startsWith(y);return{type:"item",label:m,...x&&
{hint:y},item:t}}function c({step:t},{step:f}){return t.type==="item"&&f.type==="item"?t.label<f.label?-1:1:t.type==="element"&&f.type==="element"?t.index-f.index:t.type==="item"?-1:1}function $(t,f){
const m=new Map,y=new Set;let x=t.filter(({item:p})=>(P(p)??(0,S.Gg)(p)??(0,S.TH)(p))!==void 0);const A=p=>{const g=x.map(p),J=b(g);x=x.filter((Y,ne)=>{const ie=g[ne];return ie===void 0||J.get(ie)!==1||
y.has(ie)?!0:(y.add(ie),m.set(Y,ie),!1)})};A(({item:p})=>P(p));const o=new Map(x.map(p=>[p,P(p.item)??P(f(p.item,p.array))])),u=b([...o.values()]),a=p=>{const[g,J]=[o.get(p),(0,S.Gg)(p.item)];return P(
p.item)??(u.get(g)===1?g:void 0)??(J&&(0,S.e1)(J))},h=(p,g="")=>{const[J,Y]=[(0,S.TH)(p.item),a(p)??_(p.item)],ne=J&&(0,S.e1)(J).replace(g,"");return Y&&ne?`${Y} (${ne})`:Y??ne};return A(p=>a(p)??h(p,
F)),A(p=>h(p,F)),A(p=>h(p)),A(p=>`${a(p)??_(p.item)??h(p)} [${p.index}${p.head?"":", before"}]`),m}function b(t){const f=new Map;for(const m of t)f.set(m,(f.get(m)??0)+1);return f}function _(t){const f=(0,S.
TN)(t,"type");return f?.startsWith('"')?(0,S.e1)(f):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>x,_p:()=>f,lb:()=>d});var S=e(706),C=e(3436),W=e(2742);const F=8,B="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",T=new RegExp(`(?:${B}|(?:password|secret|apikey)s)$`),P=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
R=new RegExp(`^x?(?:${B})$`),N=/name|key|header|field/i,k=["value","values","default","defaultvalue","headervalue"],w=/\{\{|\$\{|<%/,s="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${B})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${B})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${s}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${s}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(A=>new RegExp(A,"giu"));function d({workflows:A}){const o=new S.pO;for(const{secrets:a,files:h}of A){const p=h.flatMap(({base:g,head:J})=>[g,J].flatMap(x));for(const g of[...a,...p].flatMap(c))o.add(
g,$)}const u=new Map;return a=>{const h=u.get(a);if(h)return h;const p=[],g=ne=>(p.push(ne),S.v5),Y={shown:r.reduce((ne,ie)=>ne.replace(ie,g),o.hide(a,g)),hidden:JSON.stringify(p)};return u.set(a,Y),Y}}
function c(A){return[A,A.replace(/^(?:bearer|basic|token) /i,""),...(0,C.PX)((0,W.yR)(A))]}function $(A){return A.length>=F&&!new RegExp("^\\p{L}+$","u").test(A)}function b(A){const o=_(A);return T.test(
o)&&!P.test(o)}function _(A){return A.toLowerCase().replace(/[^a-z]/g,"")}function t(A,o,u){if(m(o))return!1;if(b(A))return y(o)||R.test(_(A));const a=h=>N.test(h)&&b(String(u&&(0,C.TN)(u,h)));return k.
includes(_(A))&&u!==void 0&&(0,C.YD)(u).some(a)}function f(A,...o){return o.every(m)?!1:A.some((u,a)=>{const h=A[a-1],p=h&&"item"in h?h.item:void 0,g=A.slice(a+1).every(({type:Y})=>Y==="element"),J=Y=>u.
type==="member"&&t(u.key,g?Y:void 0,p);return o.some(J)})}function m(A){return A?.type==="literal"&&!/\d/.test(A.text)}function y(A){return A?.type==="array"?A.items.every(y):A!==void 0&&(0,C.jn)(A)}function x(A){
const o=[],u=a=>{if(a!==void 0)if((0,C.jn)(a))u((0,W.yR)((0,C.e1)(a.text)));else if(a.type==="array")for(const h of a.items)u(h);else for(const[h,p]of a.members)t(h,p,a)&&o.push(...(0,C.PX)(p)),u(p)};
return u(A),o.filter(a=>!w.test(a))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>R,FF:()=>w,Ms:()=>k,O6:()=>s,S3:()=>W,eV:()=>F,kh:()=>B,kk:()=>T,qc:()=>P,yU:()=>N});var S=e(8965);const C=500;function W(r){return r.
map((d,c)=>({item:d,index:c,array:r}))}function F(r,d){const c=f=>r[f].map(m=>d(m,f)),$=(f,m)=>f!==void 0&&f===m,b=(0,S.E)(c("base"),c("head"),{maxEditLength:C,comparator:$});if(b===void 0)return k(B(
r,d));let[_,t]=[0,0];return b.flatMap(({added:f,removed:m,count:y})=>{const[x,A]=[r.base.slice(_,_+y),r.head.slice(t,t+y)];return f||(_+=y),m||(t+=y),f||m?[]:N({base:x,head:A})})}function B(r,d){return P(
r,d).flatMap(N)}function T(r,d){return P(r,d).flatMap(c=>c.base.length===1&&c.head.length===1?N(c):[])}function P(r,d){const c=R(r.head,$=>d($,"head"));return c.delete(void 0),[...R(r.base,$=>d($,"bas\
e"))].flatMap(([$,b])=>{const _=c.get($);return _?[{base:b,head:_}]:[]})}function R(r,d){const c=new Map;for(const $ of r){const b=d($),_=c.get(b);_?_.push($):c.set(b,[$])}return c}function N({base:r,
head:d}){return r.flatMap((c,$)=>{const b=d[$];return b===void 0?[]:[{base:c,head:b}]})}function k(r){const d=[];for(const $ of r.toSorted((b,_)=>b.base.index-_.base.index)){let[b,_]=[0,d.length];for(;b<
_;){const t=b+_>>1;(d[t]?.last.head.index??0)<$.head.index?b=t+1:_=t}d[b]={last:$,before:d[b-1]}}const c=[];for(let $=d.at(-1);$;$=$.before)c.push($.last);return c.reverse()}function w({base:r,head:d},c){
const $=new Set(c.flatMap(b=>[b.base,b.head]));return{base:r.filter(b=>!$.has(b)),head:d.filter(b=>!$.has(b))}}function s(r,d){const c=k(r),$={base:0,head:0};return P(d,({index:b},_)=>{for(;(c[$[_]]?.[_].
index??1/0)<b;)$[_]++;return $[_]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>W,R:()=>F});var S=e(7279),C=e(706);async function W(B,{ms:T,error:P},R){const N=new AbortController,k=setTimeout(()=>N.abort(P),T),
w=Math.min(B.endsAt,performance.now()+T);try{return await R({...B,signal:AbortSignal.any([B.signal,N.signal]),endsAt:w})}finally{clearTimeout(k)}}function F(B,T){const P=`${T} within ${(0,C.zK)(B)} (t\
imeout-minutes)`;return{ms:B,error:new S.HR({what:P,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{e.d(se,{CQ:()=>N,Rs:()=>w,TF:()=>s,Uc:()=>k,lo:()=>c});var S=e(
7598),C=e(1455),W=e(6760),F=e(7975),B=e(7279),T=e(706);const P={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R($){return/^E[A-Z0-9]+$/.test(Object($).code)}function N($){if(!R($))return(0,B.gJ)($);const{code:b="",errno:_=0}=$;
return P[b]??(0,F.getSystemErrorMap)().get(_)?.[1]??b}function k($){const{path:b,dest:_=b}=Object($);return R($)&&_?`${N($)} (${(0,T.MW)(_)})`:N($)}function w($,b,_="Set another directory, or free som\
e space."){const t=Object($).code==="ENAMETOOLONG",f={what:`Can't write ${b}`,why:N($),cause:$};return new B.HR({...f,advice:t?"Set a shorter name.":_})}async function s($){await(0,C.rm)($,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function d($,b,_=(0,W.dirname)($)){const t=(0,W.join)(_,`.workflow-export-${(0,S.randomBytes)(6).toString("hex")}`);try{await(0,C.
writeFile)(t,b,{flag:"wx"}),await(0,C.rename)(t,$)}catch(f){throw await s(t).catch(()=>{}),f}}async function c($,b){await d($,b).catch(_=>{throw w(_,$)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>W,HR:()=>C,
gJ:()=>P,h_:()=>T,iT:()=>B});const S=null;class C extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(N){super(F(
N),{cause:N.cause}),this.what=N.what,Object.assign(this,N)}with(N){return new C({...this,cause:this,...N})}}function W({what:R,why:N=""}){return N===""?R:`${R}: ${N}`}function F(R){const N=W(R);return`${N}${/[.!?…]$/.
test(N)?"":"."} ${R.advice??""}`.trim()}function B(R){return R instanceof Error?R:new Error(String(R))}function T(R){return R instanceof C?R:new C({what:P(R),cause:R})}function P(R){return B(R).message}}),
6191:((ee,se,e)=>{e.d(se,{B6:()=>s,R9:()=>_,mz:()=>t,wn:()=>b});var S=e(1455),C=e(6760),W=e(6671),F=e(2145),B=e(9462),T=e(532),P=e(7279),R=e(2975),N=e(706),k=e(8725),w=e(7487);class s extends P.HR{}const r=10*
6e4,d=3;async function c(){const{DefaultArtifactClient:Y}=await e.e(348).then(e.bind(e,9348));return new Y}async function $({signal:Y,log:ne},ie){const pe=await c(),we=(0,k.QJ)(ne,()=>ie(pe));return await(0,R.
Mu)(Y,we)}async function b(Y){return await $(Y,async ne=>(await ne.listArtifacts()).artifacts)}async function _(Y,ne){const ie=await(0,w.Pd)("workflow-artifact-");try{await $(Y,we=>we.downloadArtifact(
ne,{path:ie,skipDecompress:!0}));const[pe=""]=await(0,S.readdir)(ie);return await(0,S.readFile)((0,C.join)(ie,pe))}finally{await(0,T.TF)(ie).catch(()=>{})}}async function t(Y,{path:ne,digest:ie},pe){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const we=(0,C.basename)(ne),le={client:await c(),options:pe,name:we,path:ne,digest:ie,mayHaveCreated:!1,taken:0},E={ms:r,error:new Error(`it didn't finish\
 within ${r/6e4} minutes`)},M=await(0,B.N)(Y,E,i=>(0,R.L5)(i,()=>(0,R.Mu)(i.signal,f(le,i.log)))).catch(i=>{throw Y.signal.throwIfAborted(),h(i,we)}),{GITHUB_SERVER_URL:G,GITHUB_REPOSITORY:U,GITHUB_RUN_ID:Z}=process.
env,I=`${G}/${U}/actions/runs/${Z}/artifacts/${M}`;return{id:M,name:we,url:I,digest:ie}}async function f(Y,ne){const{client:ie,name:pe,path:we,digest:le}=Y,{overwrite:E,retentionDays:M}=Y.options,G=U=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(U)&&(Y.mayHaveCreated=!0),ne.debug(U)};try{return await(0,k.QJ)({...ne,debug:G},async()=>{E&&await ie.deleteArtifact(pe).catch(m);const U={skipArchive:!0,
...M!==void 0&&{retentionDays:M}},Z=await ie.uploadArtifact(pe,[we],(0,C.dirname)(we),U);if(Z.id!==void 0&&Z.digest===le)return Z.id;throw new Error("the uploaded file differs from the package")})}catch(U){
return await(0,k.QJ)(ne,()=>y(Y,U))}}function m(Y){if(!(Y instanceof Error&&Y.name==="ArtifactNotFoundError"))throw Y}async function y(Y,ne){const ie=(0,P.gJ)(ne),{client:pe,name:we,digest:le,options:E}=Y,
[M,G]=[u.test(ie),o.test(ie)];Y.mayHaveCreated||=M;const Z=G||Y.mayHaveCreated?await pe.getArtifact(we).catch(()=>{}):void 0;if(Y.mayHaveCreated&&Z?.artifact.digest===`sha256:${le}`)return Z.artifact.
id;if(M)throw g(x,ne);if(!G)throw ne;Y.taken++;const I=Y.mayHaveCreated&&!Z;if(I&&Y.taken===d&&await J(we)&&Object.assign(Y,{mayHaveCreated:!1,taken:0}),Y.taken<(I?d:1+Number(E.overwrite)))throw g(I?x:
"the name is still taken",ne);const O=Z?`this run already has an artifact named ${we}`:`an upload that isn't finished holds the name ${we}, for example another job's`,L=Z?"Set overwrite: true or anoth\
er name.":"Set another name, or re-run the job later.";throw new s({what:"Artifact",why:O,advice:L,topic:"the-artifact",cause:ne})}const x="the connection to the artifact service failed",A="Set upload\
-artifact: false.",o=/already exists/,u=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,a=[[/supported on GHES/,"GitHub Enterprise Server h\
as no artifact service for this action",A],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",A],[/quota|insufficient usage/,"the account's artifact storage\
 is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",A],[/(?:)/,
"the upload of % failed","Re-run the job."]];function h(Y,ne){if(Y instanceof P.HR)return Y;const ie=(0,P.gJ)(Y),[,pe="",we=""]=a.find(([E])=>E.test(ie))??[],le=(0,N.OX)(ie,200).replace(/\.$/,"");return p(
/%/.test(pe)?`${pe.replace("%",()=>ne)} (${le})`:pe,we,{cause:Y})}function p(Y,ne,ie){return new P.HR({what:"Artifact",why:Y,advice:ne,topic:"the-artifact",...ie})}function g(Y,ne){return p(Y,"Re-run \
the job later.",{retryable:!0,cause:ne})}async function J(Y){const{ACTIONS_RUNTIME_TOKEN:ne="",ACTIONS_RESULTS_URL:ie}=process.env,{scp:pe}=JSON.parse(Buffer.from(ne.split(".")[1]??"","base64url").toString()),
[,we,le]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(pe))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ie),M=new W.Qq("export-workflow-action",[new F.
tZ(ne)],{socketTimeout:3e4}),G={workflow_run_backend_id:we,workflow_job_run_backend_id:le,name:Y};return(await M.postJson(E,G)).statusCode!==404}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>C.lm,t1:()=>W,QJ:()=>N});
const S=Be(import.meta.url)("node:async_hooks");var C=e(819);function W(w=""){return{info:s=>B(w+s),warning:s=>C.$e(w+s),debug:s=>C.Yz(w+s),mask:C.Pq}}function F(w){const s=[];return{...W(`[${w}] `),info:r=>s.
push(r),end(r){core.startGroup(T(r));for(const d of s)B(d);core.endGroup()}}}function B(w){C.pq(T(w))}function T(w){return w.replaceAll("##[","## [")}const P=new S.AsyncLocalStorage;let R=!1;function N(w,s){
return R||k(),R=!0,P.run(w,s)}function k(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((s,...r)=>{const d=P.getStore(),c=String(s);return d===void 0||/^::(add-mask|debug)::/.
test(c)?w(s,...r):(P.exit(()=>d.debug(c.trimEnd())),!0)})}}),7487:((ee,se,e)=>{e.d(se,{E_:()=>c,GQ:()=>$,Pd:()=>d,Tm:()=>b,VY:()=>w,eF:()=>k,n0:()=>r});var S=e(3024),C=e(1455),W=e(8161),F=e(6760),B=e(
819),T=e(532),P=e(7279),R=e(706);const N=6e4;async function k(_){const t=new AbortController;for(const f of["SIGINT","SIGTERM","SIGBREAK"]){const m={what:`Cancelled (${f})`,topic:"the-job-on-the-platf\
orm"};process.on(f,()=>t.abort(new P.HR(m)))}try{if(await _(t.signal),s)throw s}catch(f){for(let y=f;y instanceof Error;y=y.cause)B.Yz(y.stack??y.message);const m=w(f);B.C1(`${(0,R.OX)((0,P.gJ)(f),N)}${m===
void 0?"":` See ${m}`}`)}process.stdout.write("",()=>process.exit())}function w(_){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:f,GITHUB_ACTION_REF:m}=process.env;if(!(!(_ instanceof P.HR)||_.topic===
void 0||!t||!f||!m))return encodeURI(`${t}/${f}/blob/${m}/docs/troubleshooting.md#${_.topic}`)}let s;function r(_){try{for(const[t,f]of Object.entries(_))f!==void 0&&B.uH(t,f)}catch(t){const f="Check \
the runner's disk.";s=new P.HR({what:"Can't write the step's outputs",why:(0,T.Uc)(t),advice:f,cause:t})}}async function d(_){const t=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,C.mkdtemp)(
(0,F.join)(t,_)).catch(c(t))}function c(_){return t=>{throw(0,T.Rs)(t,_,"Check the runner's temporary folder.")}}function $(){try{return JSON.parse((0,S.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function b(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>d,cj:()=>N,il:()=>k,tp:()=>P});var S=e(819),C=e(7279),
W=e(8132),F=e(706);const B=1024*1024-1e4,T=2e5;function P(c,$){const b=$.map(y=>y.map(s)),_=c.map((y,x)=>b.some(A=>A[x]!=="")),t=(y,x)=>`<tr>${y.flatMap((A,o)=>_[o]?`<${x}>${A}</${x}>`:[]).join("")}</\
tr>`,f=b.map(y=>t(y,"td")),m=y=>`<tr><td colspan="${c.length}">\u2026 and ${(0,F.hS)(y,"more row")}</td></tr>`;return`<table>${t(c.map(W.FO),"th")}${r(f,m).join("")}</table>`}function R(c){return`<tab\
le>${c.map(([b,_])=>_===void 0?"":`<tr><th align="left">${escapeAll(b)}</th><td>${s(_)}</td></tr>`).join("")}</table>`}function N(c){const $=c.map(({names:b,message:_,help:t})=>{const f=b.map(y=>`**${(0,W.
wh)(y)}**`);return`- ${r(f,y=>`and ${y} more`,T/2).join(", ")}: ${k(_,t)}`});return r($,b=>`- \u2026 and ${(0,F.hS)(b,"more cause")}`).join(`
`)}function k(c,$){return $===void 0?(0,W.wh)(c):`${(0,W.wh)(c)} <a href="${(0,W.FO)($)}">Troubleshooting</a>`}function w(c,$){return`<details><summary>${escapeAll(c)}</summary>

${$}

</details>`}function s(c){return typeof c=="string"?c===""?"":`<code>${(0,W.FO)((0,W.RK)(c))}</code>`:"words"in c?(0,W.wh)(c.words):`<a href="${(0,W.FO)(c.href)}">${(0,W.wh)(c.text)}</a>${(0,W.FO)(c.after??
"")}`}function r(c,$,b=T){let _=b;const t=c.filter(f=>{const m=Buffer.byteLength(f),y=m<=_;return y&&(_-=m),y});return t.length===c.length?t:[...t,$(c.length-t.length)]}async function d(c,...$){const b=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,_=[`### ${(0,W.wh)(c)}`,...r($,b,B)];try{await S.z.addRaw(_.join(`

`),!0).write()}catch(t){S.$e(`Can't write the job summary: ${(0,C.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>P,FO:()=>k,Jj:()=>B,RK:()=>W,SS:()=>T,wh:()=>N});const S="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",C=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${S})[\\u200C\\u200D](?=${S})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(C,(d,c)=>c===void 0?d:F(c))}function F(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function B(r,d){if(r.length<=d)return r;const c=Array.from(r.slice(0,2*d+2));return c.length>d?`${c.slice(0,d).join("")}\u2026`:r}function T(r,d=100){const c=W(B(
r,d)).replaceAll("	",F)||'""',$="`".repeat(s(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${$} ${c} ${$}`:$+c+$}function P(r,d,c){const b=r.map(t=>c+W(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),_="`".repeat(Math.max(3,s(b)+1));return`${c}${_}${d}
${b}
${c}${_}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(r){return k(W(r).replaceAll("	"," ")).replace(R,"$&<wbr>")}function k(r){return r.replace(w,d=>`&#${d.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function s(r){return(r.match(/`+/g)??[]).reduce((d,c)=>Math.max(d,c.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>w,mu:()=>T});var S=e(1455),C=e(532),W=e(7279),F=e(9870);const B=1024*1024;function T({files:s},r){const[d,c]=[P(F.uq,s),P(F.n7,s)];if(d&&c)return{app:d,flow:c,env:r??P(F.Km,s)};const $=[F.uq,F.
n7].filter(b=>!s.has(b));throw new Error(`lacks ${$.join(" and ")}, at its root and in its only subfolder`)}function P(s,r){const d=r.get(s);try{return d&&N({name:s,bytes:d})}catch(c){throw new Error(
`has a file that ${(0,W.gJ)(c)}: ${s}`)}}async function R(s,r){const d=await(0,S.readFile)(s,{signal:r}).catch(c=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,C.Uc)(c)}`)});return N({name:F.
Km,bytes:d})}function N(s){const{name:r,bytes:d}=s;if(r===F.Km&&d.length>B)throw new Error("is larger than 1 MiB, the limit for environment variables");try{k(d)}catch{throw new Error("is not JSON")}return s}
function k(s){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(s))}function w({files:s}){for(const r of[F.uq,F.n7])try{const{name:d,version:c}=Object(k(s.get(r)));if(d.trim()==="")continue;
return{name:d,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>F});const S=500,C=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(R,N,k){let w=R.startsWith("\uFEFF")?1:0,s=0;function r(){for(;;){const b=R.charAt(w);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;w++}}function d(){const b=w;if(W.lastIndex=b,!W.test(R))throw new SyntaxError;return w=W.lastIndex,R.slice(b,w)}function c(b,_){const t=r();if(t==="["){const m=[],y=k.enter(
b);return $("]",_,()=>m.push(c(y,_+1))),k.array(m,b)}if(t==="{"){const m=new Map;return $("}",_,()=>{if(r()!=='"')throw new SyntaxError;const y=d(),x=y.includes("\\")?JSON.parse(y):y.slice(1,-1);if(m.
has(x)||r()!==":")throw new SyntaxError;w++,m.set(x,c(k.enter(b,x),_+1))}),k.object(m,b)}const f=d();return k.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function $(b,_,t){if(_===S)throw new RangeError;
w++;let f=r()===b?b:",";for(;f===",";){if(++s>C)throw new RangeError;t(),f=r(),f===","&&w++}if(f!==b)throw new SyntaxError;w++}try{const b=c(N,0);if(r()==="")return b}catch{}}function B(R){const N=F(R,
`
`,T);return N===void 0?void 0:`${N}
`}const T={enter:R=>`${R}  `,scalar:R=>R,array:(R,N)=>P("[",R,"]",N),object(R,N){const k=[...R.keys()].sort().map(w=>`${JSON.stringify(w)}: ${R.get(w)}`);return P("{",k,"}",N)}};function P(R,N,k,w){return N.
length===0?R+k:`${R}${w}  ${N.join(`,${w}  `)}${w}${k}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>s,Sr:()=>w,dU:()=>k,fw:()=>B,gv:()=>S,jq:()=>R,x5:()=>P});const S=".workflow-export.json",C=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,B=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],T=[...B,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',C],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function P(d,c=T){const $=r(d);return c.find(([,b])=>b.test(d)||b.test($))?.[0]}function R(d){return[F,C,W].some(c=>c.test(r(d)))}function N(d){return C.
test(r(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function k(d){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(r(d)))}
function w(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function s(d){const c=new Map;for(const $ of d){const b=w($.replace(/\/$/,"")),_=c.get(b);if(_!==void 0)return[_,$];c.set(b,$)}for(const[
$,b]of c)for(const{index:_}of $.matchAll(/\//g)){const t=c.get($.slice(0,_));if(t?.endsWith("/")===!1)return[t,b]}}function r(d){return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>T,KC:()=>N,Km:()=>F,LX:()=>B,jz:()=>R,n7:()=>C,uq:()=>W,wg:()=>w,zx:()=>P});var S=e(5806);const[C,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],B=[C,W,F],T=1e4,
P=256*1024*1024;function R(r,d){const c=[...d].filter(([$])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test($));return{kind:r,files:new Map(c.sort(([$],[b])=>$<b?-1:1))}}function N({kind:r,files:d}){return{kind:r,
files:new Map([...d].filter(([c])=>!(0,S.dU)(c)))}}const k=/^\.|^__MACOSX$/;function w(r){const d=new Set(r),c=t=>B.some(f=>d.has(t+f));if(c(""))return"";const $=new Set(r.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[b,..._]=[...$].filter(t=>!k.test(t));return _.length===0&&c(`${b}/`)?`${b}/`:""}function s(r){const d=w(r);return r.includes(d+W)||r.includes(d+C)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>B,aC:()=>R,x3:()=>P});var S=e(4573),C=e(8142),W=e(5806);const F={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:k})=>k)}]`,items:N}),object(N){return{json:`{${Array.
from(N,([w,{json:s}])=>`${JSON.stringify(w)}:${s}`).sort()}}`,members:N}}};function B(N){const k=(0,S.isUtf8)(N)?(0,C.q)(N.toString(),void 0,F):void 0,w=k?.members??k?.items?.map(r=>[T(r),r]);if(w===void 0)
return;const s=new Map;for(const[r,{members:d,json:c}]of w){if(r===void 0||s.has(r))return;s.set(r,{name:r,keys:[...d?.keys()??[]],content:c})}return{container:Array.isArray(w)?"array":"object",variables:[
...s.values()]}}function T({members:N}){if(!N?.has("value"))return;const k=[N.get("name"),N.get("key")].find(w=>w?.json[0]==='"');return k&&JSON.parse(k.json)}function P({files:N}){const k=[...N].filter(
([w])=>(0,W.dU)(w)).map(([,w])=>R(w));return[...new Set(k.flat())]}function R(N){const k=new TextDecoder().decode(N);try{JSON.parse(k)}catch{return[]}const w=B(N),s=new Set(w?.container==="array"?w.variables.
map(({name:c})=>c):void 0),d=Array.from(k.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([c,$,b])=>$===void 0?[c,String(Number(c))]:b===void 0?[JSON.parse($)]:[]);return[...new Set(d)].
filter(c=>!s.has(c))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>k,z:()=>a});var S=e(4573),C=e(8522),W=e(663),F=e(7279),B=e(706),T=e(5806),P=e(9870);const R=2048,N=new Set([0,10]);async function k(p,g){g?.throwIfAborted();
const{zip:J,source:Y,entries:ne}=await w(p).catch(t("The package")),ie=(0,P.wg)([...ne.keys()]),pe=[];for(const[we,le]of ne){g?.throwIfAborted();const E=await $(J,Y,le).catch(t(`${(0,B.TL)(we)} in the\
 package`));we.startsWith(ie)&&!b(we)&&pe.push([we.slice(ie.length),E])}return(0,P.jz)("zip",pe)}async function w(p){const g=s(p),J=await(0,W.SY)(g,{decodeStrings:!1});return{zip:J,source:g,entries:await r(
J)}}function s(p){for(let g=p.length-21;g>0;){g=p.lastIndexOf("PK",g-1,"latin1");const J=g+22+(g<0?1/0:p.readUInt16LE(g+20));if(J<=p.length)return p.subarray(0,J)}throw p.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):m(p)}async function r(p){if(p.entryCount>P.BE)throw _(`The package has ${p.entryCount} entries. The limit is 10,000`);const g=new Map;let J=0;for await(const ie of p.
eachEntry()){const pe=d(ie);if(g.has(pe))throw _(`The package has ${(0,B.TL)(pe)} twice`,"Export it again.");const we=c(pe,ie);if(we!==void 0)throw _(`${(0,B.TL)(pe)} in the package ${we}`);if(J+=ie.uncompressedSize,
J>P.zx)throw _("The package takes more than 256 MiB unpacked, the limit");g.set(pe,ie)}const Y=[...g.keys()];if(Y.every(b))throw _("The package has no files in it","Export it again.");const ne=(0,T.Oj)(
Y);if(ne===void 0)return g;throw _(`${ne.map(ie=>(0,B.TL)(ie)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:p,fileNameRaw:g,extraFields:J,versionMadeBy:Y}){
const ne=(0,S.isUtf8)(g)?R:p,ie=N.has(Y>>>8);return(0,W.ax)(ne,g,J,!ie).replace(/^(\.\/+)+/,"")}function c(p,g){const J=g.externalFileAttributes>>>16&61440;return J===40960?"is a symbolic link":J!==0&&
J!==32768&&J!==16384?"is neither a file nor a folder":b(p)&&g.uncompressedSize>0?"is a folder with a content of its own":g.canDecodeFileData()?(0,T.dU)(g.fileNameRaw.toString())&&!(0,T.dU)(p)?"is also\
 named env_variables.json":(0,T.x5)(p,T.fw):"is encrypted, or compressed by another method than deflate"}async function $(p,g,J){const{compressedSize:Y,compressionMethod:ne,uncompressedSize:ie}=J,{fileDataStart:pe}=await p.
readLocalFileHeaderPromise(J),we=g.subarray(pe,pe+Y),le={maxOutputLength:ie||1,chunkSize:ie+64},E=ne===0?we:(0,C.inflateRawSync)(we,le);if(E.length!==ie)throw new Error(`it unpacks to ${E.length} byte\
s, not the ${ie} listed`);if((0,C.crc32)(E)!==J.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function b(p){return p===""||p.endsWith("/")}function _(p,g=""){return new F.HR({what:p,
advice:g,topic:"the-package"})}function t(p){return g=>{if(g instanceof F.HR)throw g;const J={what:`${p} is cut off or damaged`,why:(0,B.TL)(g.message).slice(1,-1)};throw new F.HR({...J,advice:"Export\
 it again.",topic:"the-package",cause:g})}}const f=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function m(p){const g=p.toString(
"utf8",0,512),[J]=f.find(([,ne])=>ne.test(g))??["text"],Y=`${J==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${J}, not a zip`,Y)}const y=33,
x=20,A=3,o=8,u=33188;function a({files:p}){const g=[],J=[];let Y=0;for(const[pe,we]of p){const[le,E]=[Buffer.from(pe),(0,C.deflateRawSync)(we)],M=[h(2,x,R,o,0,y),h(4,(0,C.crc32)(we),E.length,we.length),
h(2,le.length,0)],G=[h(2,0,0,0),h(4,u*65536,Y)];g.push(Buffer.from("PK"),...M,le,E),J.push(Buffer.from("PK"),Buffer.of(x,A),...M,...G,le),Y+=30+le.length+E.length}const ne=Buffer.concat(J),ie=[h(2,
0,0,p.size,p.size),h(4,ne.length,Y),h(2,0)];return Buffer.concat([...g,ne,Buffer.from("PK"),...ie])}function h(p,...g){const J=Buffer.alloc(p*g.length);for(const[Y,ne]of g.entries())J.writeUIntLE(ne,
Y*p,p);return J}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>m,xR:()=>f,px:()=>y,Ng:()=>b});var S=e(7279),C=e(2975),W=e(706),F=e(1858),B=e(5805),T=e(2053),P=e(6294),R=e(7596);const N=6,k=32,w=2e3,s=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends W.pO{#n=new Set;#e=new Set;allow(...a){
for(const h of a)this.#n.add(h)}maskFields(a,h,p){const g=$(a).slice(0,w);for(const[J,Y]of g)/id$/i.test(J)&&(0,R.eQ)(Y)&&this.allow(Y);for(const[J,Y]of g)/url$/i.test(J)?this.maskUrl(Y.trim(),h,p):this.#t(
c(Y),p)}maskUrl(a,h,p){const g=URL.canParse(a,h.href)?new URL(a,h.href):void 0;if(g&&h.href.startsWith(g.href))return;const J=[a,g?g.pathname+g.search:a].filter(Y=>/[?:]|^\/\//.test(Y));this.#t(J,p),g&&
this.#t([g.href,g.password,(0,R.D4)(g.password),...c(g.search)],p)}#t(a,h){const p=Y=>Array.from(this.#n).some(ne=>ne.includes(Y)),g=a.filter(Y=>!p(Y)&&!p((0,R.D4)(Y))),J=Y=>encodeURIComponent(Buffer.
from(Y).toString());for(const Y of g.flatMap(ne=>[ne,J(ne)]))Y.length<N||this.#e.has(Y)||(this.#e.add(Y),this.add(Y),h.mask(Y))}}function c(u){return Array.from(u.matchAll(s)).flatMap(([,a,h])=>{const p=String(
h).replace(/[.,:!?)\]}]+$/,"");return r.test(String(a))||(0,R.D4)(p).length>=k?[p,(0,R.D4)(p)]:[]})}function $(u){const a=Object.entries(u);for(const[,h]of a)if(typeof h=="object")for(const p of Object.
entries(h??{}))a.push(p);return a.filter(h=>typeof h[1]=="string")}function b(u,a,h={}){const p=new d([a,...h.secrets??[]]);return p.allow(u.href,...h.known??[]),{url:u,apiKey:a,secrets:p,connections:(0,B.
Y7)(),rateLimit:new T.q,collections:new Map}}const _=1024*1024,t=12e4,f=12e4,m="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function y(u,a){const{label:h,method:p,path:g,isTransient:J}=a,{secrets:Y,rateLimit:ne}=u.platform;Y.allow(...g.split(/[/?&=]/));const ie=p==="GET"?g:void 0,pe=()=>ne.run(h,ie,u,()=>x(u,a));return await(0,C.
L5)(u,pe,{atLeastMs:J?f:0})}async function x(u,a){const{platform:h,signal:p,log:g}=u,{label:J,method:Y,path:ne,body:ie,idempotent:pe=!0,isTransient:we}=a,le=new URL(`api/public/${ne}`,h.url),E={accept:"\
application/json","content-type":"application/json","x-api-key":h.apiKey},M={maxBytes:_,...!pe&&{idleMs:t}};try{const G=await(0,B.tN)(h.connections,{label:J,method:Y,url:le,headers:E,body:ie,...M},p);
return g.debug(`${Y} ${h.secrets.redact(le.pathname)}: ${G.status}`),A(u,a,le,G)}catch(G){const U=G instanceof S.HR?G:void 0;if(!pe&&(p.aborted||U?.maybeProcessed)){const Z=(0,S.h_)(G),I=`${Z.retryable?
"":Z.advice} ${m}`.trim();throw Z.with({advice:I,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&we?.(U)?U.with({retryable:!0}):G}}function A({platform:u,log:a},h,p,g){const{
label:J,isCreation:Y=!1}=h,{status:ne,headers:ie,bytes:pe}=g,{secrets:we}=u,le=(j,q,re)=>(0,F.ue)(J,j,q,re),E=(0,B.ET)(g,p,J);if(E){we.maskUrl(E.href,u.url,a);const j=`the platform redirects to ${(0,W.
OX)(E.origin,100)}, and the key follows no redirect`;throw le(j,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const M=new TextDecoder().decode(pe),G=o(M);
we.maskFields(G??{},u.url,a);const U=(0,P.wv)(G??{},J,we.redact),{message:Z}=U,I=(0,B.yp)(g);if(ne<200||ne>299){const j=u.collections.has(J),q=(0,P.ik)(h,ne,{message:Z,isPage:I,hasWorked:j});throw le(
`the platform answered ${ne}${(0,P.Te)(Z)}`,q,{...(0,F.xS)(ne,ie),affectsAll:(ne===401||ne===403)&&!j,busy:ne===423||ne===409&&!Y})}if(G!==void 0)return U;const i=(0,B.VL)(g)&&/^\s*\{/.test(M);throw le(
`the platform answered ${M===""?"nothing":I?"with a web page":i?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:i})}function o(u){try{const a=JSON.parse(u);return(0,P.Gv)(a)?a:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>$,R:()=>r});var S=e(7598),C=e(7279),W=e(2975),F=e(706),B=e(1858),T=e(7596),
P=e(5805);const R=256*1024**2,N=5,k=new Set([400,401,403,404,410]),w="Download",s="Re-run the job.";async function r(b,{url:_,freshUrl:t,read:f}){let m=_;return await(0,W.L5)(b,async()=>{m??=await t();
const y=await c(b,m).catch(u=>{throw u instanceof C.HR&&u.affectsAll?u.with({affectsAll:!1}):u}),{status:x,bytes:A}=y;if(k.has(x))throw m=void 0,d(`the URL was refused (${x})`,s,{retryable:!0});if(x!==
200)throw d(`the server answered ${x}`,s,{retryable:x===206});if((0,P.yp)(y))throw d("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const o=await f(
A).catch(u=>{throw u instanceof C.HR&&(0,P.VL)(y)?u.with({retryable:!0}):u});return{bytes:A,sha256:(0,S.createHash)("sha256").update(A).digest("hex"),content:o}})}function d(b,_,t={}){return new C.HR(
{what:w,why:b,advice:_,topic:"the-package",...t})}async function c(b,_){const{platform:t,log:f,signal:m}=b;let y=_;for(let x=0;;x++){const A=x===0&&y.origin===t.url.origin,o={accept:"*/*",...A&&{"x-ap\
i-key":t.apiKey}},u={label:w,method:"GET",url:y,headers:o,maxBytes:R};t.connections.proven.add(y.origin);const a=async()=>{const g=await(0,P.tN)(t.connections,u,m),{status:J,headers:Y}=g;f.debug(`GET \
a package from ${(0,F.OX)(u.url.origin)}: ${J}`);const ne=`the server answered ${J}`;if((0,B.dg)(J))throw(0,B.ue)(w,ne,B.$_,(0,B.xS)(J,Y));return g},h=await(A?t.rateLimit.run(w,void 0,b,a):a()),p=(0,P.
ET)(h,y,w);if(p===void 0)return h;if(x===N)throw d("the URL redirects in a circle",s);p.origin===y.origin&&p.username+p.password===""&&Object.assign(p,{username:y.username,password:y.password}),y=$(p.
href,b)}}function $(b,{platform:_,log:t}){const f=_.url;if(_.secrets.maskUrl(b,f,t),!URL.canParse(b,f.href))throw d("the platform's download URL can't be read",s);const m=new URL(b,f.href);m.protocol===
"http:"&&f.protocol==="https:"&&m.hostname===f.hostname&&(m.protocol="https:",m.port===""&&(m.port=f.port),_.secrets.maskUrl(m.href,f,t));const y=m.protocol==="http:"&&f.protocol==="http:"&&(0,T.U9)(m.
hostname);if(m.protocol!=="https:"&&!y)throw d("the platform's download URL isn't https","Check host.");return m}}),1858:((ee,se,e)=>{e.d(se,{$_:()=>P,Dx:()=>B,Ur:()=>r,dg:()=>b,ue:()=>F,xS:()=>_});var S=e(
7279),C=e(2975),W=e(706);function F(t,f,m,y={}){return new S.HR({what:t,why:f,advice:m,topic:"the-platforms-response",...y})}function B(t,f,m,y){return new S.HR({what:t,why:f,advice:m,topic:"the-conne\
ction",...y})}const T={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was n\
ot found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},P="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the run\
ner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,s=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function r(t,f,m,y){if(!(t instanceof Error&&"code"in t))return t;const x=String(t.code);if(N.test(x)){const g=`the TLS connection can't be trusted (${x})`;return B(f,g,`Check host. ${R}`,{affectsAll:!0,
cause:t})}const[,A]=s.exec(t.message)??[];if(A!==void 0)return d(f,A,t);const o=!m&&k.test(x),u=o?"the TLS connection failed":"the connection failed",a=T[x]??`${w.test(x)?"the response can't be decode\
d":u} (${x})`,h={retryable:!0,maybeProcessed:m,affectsAll:!m,cause:t};if(y||!(o||x==="ENOTFOUND"))return B(f,a,P,h);const p=o?`Check host and its port. ${R}`:"Check host.";return B(f,a,p,{...h,maxRetries:2})}
function d(t,f,m){const y=(o,u,a=!1)=>B(t,o,u,{affectsAll:!0,cause:m,retryable:a});if(f==="407")return y("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const x=Number(
f);if(x<500&&!b(x))return y(`the proxy refuses the connection (${f})`,"Allow the host there, or add it to NO_PROXY.");const A=`the proxy made no connection (${(0,W.OX)(f,100)})`;return y(A,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),$=new Set([501,505,506,508,510,511]);function b(t){return c.has(t)||t>=500&&!$.has(t)}function _(t,f){return{status:t,retryable:b(
t),retryAfterMs:(0,C.Vs)(f["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),7596:((ee,se,e)=>{e.d(se,{d4:()=>w,D4:()=>N,eQ:()=>P,U9:()=>T,hk:()=>k,o6:()=>B,wh:()=>R});const S=Be(import.meta.url)(
"node:net");var C=e(9783),W=e(1858);const F=200;function B(s){const r=/^[a-z0-9+.-]+:\/\//i.test(s)?s:`https://${s}`;if(/[\s\p{C}\\]/u.test(r)||!URL.canParse(r))throw new Error("is not an address such\
 as https://ai-for-process.example.ai");const d=new URL(r);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(r))throw new Error(
"must not contain a user name or password");if(d.protocol==="http:"&&!T(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+=
"/"),d}function T(s){return s==="localhost"||s==="[::1]"||(0,S.isIPv4)(s)&&s.startsWith("127.")}function P(s){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(s)}function R(...s){return s.find(r=>typeof r=="str\
ing"&&r.length<=F&&P(r))}function N(s){try{return decodeURIComponent(s)}catch{return s}}function k(){for(const s of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const r=process.env[s]?.trim();
r!==void 0&&(process.env[s]=r===""||r.includes("://")?r:`http://${r}`)}for(const s of["no_proxy","NO_PROXY"]){const r=process.env[s];r!==void 0&&(process.env[s]=r.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function w(s,r){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||(0,C.H)(s)||/^https?:/i.test(d)&&(0,C.s)(s))return;throw(0,W.Dx)(r,"the proxy in HTTPS_PROXY can't be used","Set \
it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>y,J9:()=>d,VL:()=>x,Y7:()=>r,tN:()=>c,yp:()=>m});
var S=e(7067),C=e(4708),W=e(8522),F=e(6671),B=e(2975),T=e(706),P=e(1858),R=e(7596);const N=3e4,k=65536,w=new Set([301,302,303,307,308]),s="export-workflow-action";function r(){(0,R.hk)();const A=()=>new F.
Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:A(),https:A()},proven:new Set}}function d(A){return{type:"application/json",bytes:Buffer.from(JSON.stringify(A))}}async function c({kept:A,proven:o},u,a){
const{label:h,method:p,url:g,headers:J,body:Y,maxBytes:ne,idleMs:ie=N}=u;(0,R.d4)(g,h);const pe=g.protocol==="https:"?"https":"http",we=Y?new F.Qq:A[pe],le=new AbortController,E=AbortSignal.any([a,le.
signal]);let[M,G]=[!1,"no response"];const U=setTimeout(()=>{const I={retryable:!0,maybeProcessed:M};le.abort((0,P.Dx)(h,`${G} within ${ie/1e3} s`,P.$_,I))},ie);let Z;try{Z={http:S,https:C}[pe].request(
{method:p,host:g.hostname.replace(/[[\]]/g,""),port:g.port,path:g.pathname+g.search,headers:{...J,...Y&&{"content-type":Y.type,"content-length":Y.bytes.length},"accept-encoding":"identity","user-agent":s},
...g.username+g.password!==""&&{auth:`${(0,R.D4)(g.username)}:${(0,R.D4)(g.password)}`},agent:we.getAgent(g.href),signal:E});const I=$(Z,h,()=>{M=!0});b(Z,Y?.bytes??Buffer.alloc(0),()=>U.refresh());const i=await(0,B.
Mu)(E,I);o.add(g.origin),G="no data";const O=[];let L=ne;for await(const j of i){if(U.refresh(),L-=j.length,L<0)throw f(h,ne);O.push(j)}const K=t(Buffer.concat(O),i.headers["content-encoding"],h,ne);return{
status:i.statusCode??0,headers:i.headers,bytes:K}}catch(I){throw E.throwIfAborted(),(0,P.Ur)(I,h,M,o.has(g.origin))}finally{clearTimeout(U),Z?.destroy()}}function $(A,o,u){return new Promise((a,h)=>{A.
once("socket",g=>{A.reusedSocket?u():g.once(A.protocol==="https:"?"secureConnect":"connect",u)});const p=g=>{g.socket.destroy();const J={retryable:!0,maybeProcessed:!0};h((0,P.Dx)(o,"the server switch\
ed protocols (101)",P.$_,J))};A.once("upgrade",p),A.once("response",g=>g.statusCode===101?p(g):a(g)),A.on("error",h)})}function b(A,o,u){o.length===0?A.end():A.write(o.subarray(0,k),a=>{u(),a||b(A,o.subarray(
k),u)})}const _=new Set(["gzip","x-gzip","deflate"]);function t(A,o="",u,a){const h=o.toLowerCase().split(/[\s,]/);try{return h.reduceRight((p,g)=>{const J=g==="br"?W.brotliDecompressSync:_.has(g)?W.unzipSync:
void 0;return J&&p.length>0?J(p,{maxOutputLength:a}):p},A)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?f(u,a):p}}function f(A,o){const u=`the response is larger than ${(0,T.Xe)(o)}, the limit`;return(0,P.
ue)(A,u,"Check host.",{maybeProcessed:!0})}function m({headers:A,bytes:o}){return A["content-type"]?.includes("html")===!0||/^\s*</.test(o.toString("utf8",0,100))}function y({status:A,headers:o},u,a){
if(!w.has(A)||o.location===void 0)return;const h=o.location.replace(/[\x80-\xff]/g,g=>`%${g.charCodeAt(0).toString(16)}`);if(URL.canParse(h,u.href))return new URL(h,u.href);const p=`the platform redir\
ects (${A}) to an address that can't be read`;throw(0,P.ue)(a,p,"Check host.",{maybeProcessed:!0})}function x({headers:A}){return!A["content-length"]&&!A["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(
se,{SO:()=>s,cd:()=>k,qt:()=>t});var S=e(7279),C=e(2975),W=e(706),F=e(2227),B=e(7596),T=e(2053),P=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPL\
ETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function N(x){return R.
find(([,A])=>A.split(" ").includes(x))?.[0]??"unknown"}function k({fields:x,message:A,redact:o}){const u=(0,P.Gv)(x.response)?x.response:{},a=[u.downloadUrl,u.downloadURL,x.downloadUrl,x.downloadURL];
return{dockStatusId:(0,B.wh)(x["dock-statusId"],x.dockStatusId,x._id),workflowId:(0,B.wh)(x.workflowId,x.toolId),exportJobId:(0,B.wh)(x.exportJobId),status:w(x.status,o),downloadUrl:a.map(h=>typeof h==
"string"?h.trim():"").find(h=>h!==""),refused:x.success===!1,message:A}}function w(x,A){const o=typeof x=="string"||typeof x=="number"?String(x).trim():"",u=o.toUpperCase().replace(/[\s-]+/g,"_");return N(
u)==="unknown"?A(o,40).toUpperCase():u}async function s(x,A,o=()=>!0){const u=`dock-status/${A}`;return k(await(0,F.px)(x,{label:"Dock status",method:"GET",path:u,isTransient:o}))}const r="the-job-on-\
the-platform",d=50,c=294,$=6.12,b=2e3;function _(x,A){const o=Math.max(c,x/$);return x<T.k?o:Math.max(b,Math.min(A,o))}async function t(x,A,o){const{log:u,signal:a}=x,h=performance.now(),p=f(x,h);let g=A,
J=h,Y;for(let ne=0;;ne++){o.onStatus(g),p(g);const ie=N(g.status);if(ie==="failed"||ie==="succeeded"&&g.refused){const pe=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`} on the platfor\
m`,we=`${g.message??"it gave no reason"} (dock status ${A.dockStatusId})`;throw new S.HR({what:pe,why:we,advice:o.advice,topic:r})}if(ie==="succeeded")return g.status!=="SUCCESS"&&u.warning(`The platf\
orm reports ${g.status}, which is treated as SUCCESS.`),g;Y=ie==="unknown"&&g.refused?Y??J:void 0;try{if(Y!==void 0&&J-Y>=F.xR){const le=`The platform refused to report the job's status for ${(0,W.zK)(
F.xR)}`;throw new S.HR({what:le,topic:r})}const pe=ne===0?d:_(J-h,o.longestWaitMs);await(0,C.yy)(Math.max(0,J+pe-performance.now()),a),J=performance.now();const we=({status:le=404})=>ne>0||le===404;g=
await s(x,A.dockStatusId,we)}catch(pe){throw y(pe,A,g)}}}function f({log:x},A){let o,u=A;return a=>{const h=performance.now(),p=(0,W.zK)(h-A),g=a.status!==o,J=h-u>=T.k;(g||J)&&(u=h),g&&o!==void 0?x.info(
`${a.status||"No status"} after ${p}`):J&&x.info(`Still ${a.status||"without a status"} after ${p}`),g&&N(a.status)==="unknown"&&x.warning(`The platform reports an unknown status (${m(a)}). The action\
 keeps waiting.`),o=a.status}}function m({status:x,message:A}){return`${x||"none"}${A===void 0?"":`, "${A}"`}`}function y(x,{dockStatusId:A},o){const u=N(o.status)==="unknown"||o.message!==void 0?`, l\
ast status ${m(o)}`:"",a=`The job may still be running on the platform: dock status ${A}${u}.`,h=(0,S.h_)(x);return h.with({advice:`${h.advice} ${a}`.trim(),cause:x})}}),2053:((ee,se,e)=>{e.d(se,{k:()=>B,
q:()=>k});var S=e(7279),C=e(2975),W=e(1858);const F=30,B=6e4,T=500,P=16e3,R=.95,N=20;class k{#n=new Map;#e=0;#t=0;#o=0;async run(s,r,d,c){const $=await this.#r(s,r,d),b=()=>$>this.#o;try{const _=await c();
return b()&&(this.#t=this.#t<N?0:this.#t*R),_}catch(_){if(!(_ instanceof S.HR&&_.status===C.kU))throw _;const t=performance.now();throw b()&&(this.#t=Math.min(P,Math.max(T,this.#t*2)),this.#o=t),this.#e=
Math.max(this.#e,t+(_.retryAfterMs||2*this.#t)),_.with({retryAfterMs:this.#e-t})}}async#r(s,r,{signal:d,endsAt:c}){const $=r!==void 0&&this.#n.get(r)||[];for(r!==void 0&&this.#n.set(r,$);;){if(d.throwIfAborted(),
this.#e>=c)throw(0,W.ue)(s,"the platform asked for a pause that exceeds the timeout",W.$_);const b=performance.now(),_=$.at(-F)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,_+B);if(t<=b)return this.#e=
b+this.#t,$.push(b),b;await(0,C.yy)(t-b,d)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>B,LO:()=>W,Te:()=>F,ik:()=>k,wv:()=>C});var S=e(1858);function C(w,s,r){const d=R(w,0);return{fields:w,label:s,redact:r,
message:d&&r(d)||void 0}}function W({label:w,message:s},r,d){return(0,S.ue)(w,`the platform answered without a ${r}${F(s)}`,d)}function F(w){return w===void 0?"":` (${w})`}function B(w){return typeof w==
"object"&&w!==null&&!Array.isArray(w)}const T=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],P=4;function R(w,s){
if(typeof w=="string")return w.trim()||void 0;if(!(s>P)){if(Array.isArray(w))return R(w[0],s+1);if(B(w))for(const r of T){const d=R(w[r],s+1);if(d!==void 0){const{code:c}=w;return typeof c=="number"||
typeof c=="string"?`${d}, code ${c}`:d}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function k(w,s,{message:r,isPage:d,hasWorked:c}){if((0,S.dg)(s))return S.$_;if(s===404)return"C\
heck host, the IDs, and that the key's account can see the workflow.";if(s===409&&w.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(s===409||s===423)return"A\
nother job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(s<400||s===405||s>=500)return"Check host.";if(s!==401&&s!==403)return w.isTransient?S.$_:"Check the inputs\
.";if(d)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, and that\
 the key's account can see this one.";const $=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(s===403)return`The key needs ${$}. Add it under ${N}.`;const b=/scope/i.test(String(r))?` The\
 key also needs ${$}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${N}.${b}`}}),3349:((ee,se,e)=>{
e.d(se,{EH:()=>w,Nq:()=>k,kZ:()=>r,s8:()=>s});var S=e(7279),C=e(2975),W=e(2227),F=e(5645),B=e(5805),T=e(6006),P=e(6294);const R=["workflows","workflow","tools"];async function N(d,c){const{collections:$}=d.
platform;let b;for(const _ of new Set([...$.values(),...R])){const t=c(_),{label:f,idempotent:m=!0}=t,y=$.get(f);if(!(y&&y!==_))try{const x=await(0,W.px)(d,t);$.set(f,_);const A=(0,T.cd)(x),{dockStatusId:o}=A;
if(o!==void 0)return{...A,dockStatusId:o};throw(0,P.LO)(x,"dock status ID",m?"Check host and the IDs.":W.HB)}catch(x){if(x instanceof S.HR&&x.busy&&$.set(f,_),!(x instanceof S.HR&&x.status===404))throw x;
b??=x}}throw b}async function k(d,{workflowId:c,flowId:$}){return await N(d,b=>({label:"Export",method:"POST",path:`${b}/${c}/export?flowId=${$}`,scope:"Export workflow"}))}async function w(d,c,$){const b=$.
downloadUrl??c.downloadUrl??(await(0,T.SO)(d,c.dockStatusId)).downloadUrl;if(b!==void 0)return(0,F.I)(b,d);const _=`the platform reports ${$.status} but names no download URL`;throw new S.HR({what:"Ex\
port",why:_,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function s(d,c,{app:$,flow:b,env:_}){const t="workflowName"in c,f=m=>m==="tools"?"tool":"workflow";return await N(d,m=>({label:"\
Import",method:"POST",path:t?`${m}/import`:`${m}/${c.workflowId}/import`,body:(0,B.J9)({[`${f(m)}DataFileId`]:$,flowDataFileId:b,envVariablesFileId:_,...t&&{[`${f(m)}Name`]:c.workflowName}}),idempotent:!1,
isCreation:t,scope:"Import workflow"}))}async function r(d,c){const $=b=>({label:"Deploy",method:"POST",path:`${b}/${c}/deploy`,body:(0,B.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,C.
L5)(d,()=>N(d,$),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>M,L:()=>we});var S=e(6760),C=e(3e3),W=e(9462),F=e(3349),B=e(706),T=e(2227),P=e(7596),R=e(5805),N=e(6294);const k=25e6,w=1e7,s="bulkI\
mport",r="Re-run the job.";async function d(Z,{name:I,bytes:i}){const O=`Upload of ${I}`,L=(q,re)=>(0,T.px)(Z,{label:O,method:"POST",path:q,body:re,scope:"Import workflow"});let K;if(i.length<k)K=await L(
"files",await c("fileContext",s,{name:I,bytes:i}));else{const q=Math.ceil(i.length/w),re={totalChunks:q,fileExtension:"json",fileName:I,fileSize:i.length},ce=await L("files/session/start",(0,R.J9)({fileContext:s,
...re})),ae=(0,P.wh)(ce.fields.sessionId);if(ae===void 0)throw(0,N.LO)(ce,"session ID",r);for(let ye=0;ye<q;ye++){const ve=i.subarray(ye*w,(ye+1)*w);await L(`files/session/${ae}`,await c("chunkNumber",
String(ye),{name:I,bytes:ve}))}K=await L(`files/session/${ae}/complete`)}const{fileId:j}=K.fields;if(typeof j!="string"||j==="")throw(0,N.LO)(K,"file ID",r);return Z.log.info(`Uploaded ${I}: ${(0,B.Xe)(
i.length)}`),j}async function c(Z,I,{name:i,bytes:O}){const L=new FormData;L.set(Z,I),L.set("file",new Blob([O],{type:"application/json"}),i);const K=new Response(L);return{type:K.headers.get("content\
-type")??"",bytes:Buffer.from(await K.arrayBuffer())}}var $=e(2975),b=e(6779);const _="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re\
-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function f(Z,I,{source:i,target:O,definitions:{app:L,flow:K,env:j},whenBusy:q="retr\
y",timeoutMs:re,longestWaitMs:ce}){const ae="workflowId"in O?O.workflowId:void 0,ye="workflowId"in O?`workflow ${O.workflowId}`:`a new workflow, ${O.workflowName}`;return Z.log.info(`Importing ${(0,B.
OX)(i)} into ${ye}, at ${I.url.href}`),await(0,W.N)({...Z,platform:I},(0,W.R)(re,"No import"),async ve=>{const Ie={app:await d(ve,L),flow:await d(ve,K),env:j&&await d(ve,j)},be=q==="retry",Ee=await(0,$.
L5)(ve,()=>(0,F.s8)(ve,O,Ie),{untilFree:be}),{outputs:Pe}=await(0,b.Bv)(ve,Ee,{title:"Import job",longestWaitMs:ce,advice:_,idsIn:({workflowId:de})=>{const me=ae??de;return me===void 0?{}:{"workflow-i\
d":me}}});return Pe})}async function m(Z,I,{workflowId:i,timeoutMs:O,longestWaitMs:L}){return Z.log.info(`Deploying workflow ${i}, at ${I.url.href}`),await(0,W.N)({...Z,platform:I},(0,W.R)(O,"No deplo\
yment"),async K=>{const{outputs:j}=await(0,b.Bv)(K,await(0,F.kZ)(K,i),{title:"Deploy job",longestWaitMs:L,advice:t,idsIn:()=>({"workflow-id":i})});return j})}var y=e(2697),x=e(9630),A=e(532),o=e(7279),
u=e(6191),a=e(7487),h=e(8920),p=e(9870),g=e(3657),J=e(4264),Y=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function we(Z,I,i){const{approved:O,upload:L,
deploy:K,ignore:j}=Z.inputs,q=i.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:ce}=O?(0,J.Gy)(O,i):{differences:[],actions:q};if(re.length>0){const ae="The a\
pproved plan doesn't hold any more, so this attempt changed nothing";throw new o.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const ye=(0,a.Tm)()>1&&L!==void 0&&ce.includes("finish")?await(0,u.
wn)(Z):[];for(const[ve,Ie]of I.entries()){if(Ie.action=ce[ve],Ie.action!=="finish")continue;const be=Ee=>!O||(0,J.cM)(O,ve,(0,x.ol)(Ee,j));Ie.backup=await le(Z,ye,Ie.candidate.name,be),(!K||!(O||Ie.backup))&&
(Ie.action="leave")}}catch(ae){Z.signal.throwIfAborted();const ye="Can't look for the backups of the earlier attempts, so this attempt changed nothing",be=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${I.filter((Pe,de)=>ce[de]==="finish").map(({candidate:Pe,plan:de})=>`${Pe.name} (${de.target})`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${K?be:""}`;throw new o.
HR({what:ye,why:(0,o.gJ)(ae),advice:Ee,topic:ie,cause:ae})}}async function le(Z,I,i,O){const L=`${i}-before-`,K=q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(q)?.[1]),j=I.filter(({name:q})=>q.startsWith(L)&&K(
q.slice(L.length))<(0,a.Tm)());for(const{id:q,name:re}of j.sort((ce,ae)=>ae.id-ce.id)){const ce=await(0,u.R9)(Z,q),ae=await E(ce,Z.signal);if(ae&&O((0,Y.YR)(ae)))return{id:q,name:re,holdsVariables:ae.
env!==void 0}}}async function E(Z,I){try{return(0,h.mu)(await(0,g.u)(Z,I))}catch{I.throwIfAborted();return}}async function M(Z,I){const{platform:i,inputs:O}=Z,{path:L,target:K,definitions:j,name:q}=I.
candidate;if(I.action==="leave"){Z.log.info("Neither imported nor deployed"),I.begun="nothing";return}let re=O.candidates.length>1?void 0:I.plan;I.begun="import";try{const ce=async()=>{const ye=re??await(0,Y.
Cs)(Z,I.candidate);if(re=void 0,!(0,Y.cS)(I.plan,ye)){const Ie=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new o.HR({what:Ie,advice:pe,topic:ie})}if(I.action===
"finish")return;ye.state&&(I.backup=await G(Z,I,ye.state));const ve={...O,source:L,target:K,definitions:j,whenBusy:"throw"};I.job=await f(Z,i,ve),I.imported=!0};if(await(0,$.L5)({...Z,endsAt:performance.
now()+O.timeoutMs},ce,{untilFree:!0}),!O.deploy)return;I.begun="deploy";const ae=(0,ne.wZ)(I);if(ae===void 0){const ye="Look for it in AI for Process, and deploy it there.";throw new o.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ye})}I.job=await m(Z,i,{...O,workflowId:ae}),I.deployed=!0}catch(ce){const ae=(0,o.iT)(ce);I.job={...I.job,...(0,b.Zw)(ae)},I.error=U(ae,I,(0,y.Sm)(O.
host))}}async function G(Z,{candidate:I,plan:i},O){const{upload:L,artifactEnvVariables:K,host:j}=Z.inputs,q=`${I.name}-before-${(0,a.Tm)()}`,re=O.package.files.has(p.Km),ce=`Backup of workflow ${i.target}\
 at ${(0,y.Sm)(j)}`,ae=await(0,a.Pd)("workflow-backup-");for(let ye=1;;ye++){const ve=(0,S.join)(ae,`${q}${ye===1?"":`-${ye}`}.zip`);if(await(0,A.lo)(ve,O.bytes),!L)return Z.log.info(`${ce}: ${ve}, on\
 this runner only`),{name:ve,holdsVariables:re};try{const Ie=await(0,C.mJ)(Z,{...O,path:ve},{upload:L,artifactEnvVariables:K});return Z.log.info(`${ce}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,
holdsVariables:re&&K}}catch(Ie){if(!(Ie instanceof u.B6))throw Ie}}}function U(Z,I,i){const{candidate:O,begun:L,imported:K,backup:j}=I,q=(0,o.h_)(Z),re=(0,ne.wZ)(I),[ce,ae]=["workflowName"in O.target,
L==="deploy"],ye=`deploy workflow ${re} with the deploy action`,ve=ce?ae?ye:"start a new run":'use "Re-run failed jobs"',Ie=`${O.name} ${K?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,be=[q.advice.replace(/(r)e-run the job/gi,(Ee,Pe)=>Pe==="r"?ve:ve[0]?.toUpperCase()+ve.slice(1)),ae&&!ce?`Or ${ye}.`:"",ce&&re?`The new workflow's ID is ${re}.`:"",j?`The packa\
ge that ${i} had before is ${j.name}${j.id?` (artifact ${j.id})`:""}.`:""];return q.with({what:(ae?Ie:"")+q.what,advice:be.filter(Boolean).join(" ")})}}),161:((ee,se,e)=>{e.d(se,{K:()=>E});var S=e(3024),
C=e(6760),W=e(3e3),F=e(819),B=e(7279),T=e(6584);class P{#n=[];#e;constructor(){const i=F.V4("api-key");i!==""&&F.Pq(i)}text(i){return F.V4(i)}lines(i){return F.V4(i,{trimWhitespace:!1})}optional(i,O){
const L=this.text(i);return L===""?void 0:this.parse(i,L,O)}parse(i,O,L){try{return L(O)}catch(K){this.refuse(i,(0,B.gJ)(K),(0,B.h_)(K).topic);return}}required(i,O,L="is required"){return this.text(i)===
""&&this.refuse(i,L),this.optional(i,O)}notEmpty(i,O,L){if(process.env[`INPUT_${i.toUpperCase()}`]?.trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${i} || ${L} }}\``;this.refuse(
i,`is empty. Is the name in the expression right?${L===void 0?"":` ${K}`}`)}return this.optional(i,O)}boolean(i,O){return this.notEmpty(i,T.yG,O?void 0:"false")??O}refuse(i,O,L="before-anything-is-sen\
t"){this.#e??=L,this.#n.push(`${i} ${O.replace(/(?<=[a-z])\.$/,"")}`)}check(i){if(i!==void 0&&this.#n.length===0)return i;throw new B.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(I){
const i=I.required("host",T.or),L=I.required("api-key",T.Do,"is required. The secret isn't set, or this job can't read it"),K=(I.optional("timeout-minutes",(0,T.$J)(1440))??30)*6e4,j=(I.optional("poll\
-interval-seconds",(0,T.$J)(3600))??10)*1e3,q=I.boolean("summary",!0);return i&&L?{host:i,apiKey:L,timeoutMs:K,longestWaitMs:j,summary:q}:void 0}var N=e(8920),k=e(7598),w=e(1455),s=e(532),r=e(706),d=e(
5806),c=e(9870);function $(I,i){return new B.HR({what:I,advice:i,topic:"unpacking"})}function b(I,i){for(const{index:O}of`${i}/`.matchAll(/\//g)){const L=i.slice(0,O),K=(0,S.lstatSync)((0,C.join)(I,L),
{throwIfNoEntry:!1});if(K?.isSymbolicLink())throw $(`${(0,r.TL)(L)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(L===i&&K?.isFile())return K;if(!K?.isDirectory())break}}async function _(I,i,O,L=1/0){
const K=new Map,j=new Map;let q=L;for(const re of i){O.throwIfAborted();const ce=b(I,re);if(!(ce===void 0||j.get((0,d.Sr)(re))===ce.ino)){if(j.set((0,d.Sr)(re),ce.ino),q-=ce.size,q<0)throw new Error("\
its files take more than 256 MiB, the limit");K.set(re,await(0,w.readFile)((0,C.join)(I,re)))}}return K}async function t(I){return(await(0,w.readdir)(I,{withFileTypes:!0})).map(O=>O.name+(O.isDirectory()?
"/":""))}async function f(I,i){const O=[],L=[""];for(const K of L){i.throwIfAborted();for(const j of await t((0,C.join)(I,K))){if((0,d.jq)(j))continue;if((j.endsWith("/")?L:O).push(K+j),O.length+L.length>
c.BE)throw new Error("more than 10,000 files are in it")}}return O}async function m(I){if(!b(I,d.gv))return;const i=await(0,w.readFile)((0,C.join)(I,d.gv),"utf8");let O;try{const{unpackedFiles:L}=JSON.
parse(i);L.every(K=>(0,d.x5)(K)===void 0)&&(O=new Set(L))}catch{}return{text:i,paths:O}}async function y(I,i){const O=new Set(i.map(caseFold));return(await readdir(I).catch(()=>[])).filter(K=>!O.has(caseFold(
K))&&existsSync(join(I,K,RECORD)))}function x(I){return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}var A=e(3657);async function o(I,i){try{const O=await(0,w.stat)(I);if(O.isDirectory())return await J(I,i);if(O.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const L=await(0,w.readFile)(
I);return{...await(0,A.u)(L,i),sha256:(0,k.createHash)("sha256").update(L).digest("hex")}}catch(O){throw g(O,I,i)}}async function u(I,i){const O=()=>o(I,i);try{const L=statSync(I,{throwIfNoEntry:!1});
if(L===void 0)return{};const K=L.isDirectory()?await h(I,i):new Map,[j,...q]=[...K.values()].flat();return j===void 0?{single:O}:{several:new Map(Array.from(K,([ce,ae])=>[ce,()=>a(I,ae,i)])),...q.length===
0&&j.isDirectory()&&{single:O}}}catch(L){throw g(L,I,i)}}async function a(I,i,O){const[L="",K]=i.map(j=>j.name);if(K!==void 0)throw new Error(`is there twice, as ${quoted(L)} and as ${quoted(K)}. Remo\
ve one of them`);if(i[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await o(join(I,L),O)}async function h(I,i){const O=new Map,L=await readdir(I,{withFileTypes:!0});if(isWorkflow(
L.map(({name:K})=>K)))return O;for(const K of L){if(i.throwIfAborted(),K.name.startsWith(".")||!await p(join(I,K.name),i))continue;const j=K.isDirectory()?K.name:K.name.replace(/\.zip$/i,"");O.set(j,[
...O.get(j)??[],K])}return O}async function p(I,i){const O=await stat(I).catch(()=>{});if(O?.isDirectory())return isWorkflow(await Y(I));if(!O?.isFile()||!/\.zip$/i.test(I))return!1;try{return isWorkflow(
[...(await o(I,i)).files.keys()])}catch{return i.throwIfAborted(),!0}}function g(I,i,O){if(O.aborted)return O.reason;const L=/The package (is .*, not a zip)/.exec((0,B.gJ)(I))?.[1],K=(0,S.existsSync)(
i)?`can't be read: ${(0,s.Uc)(I)}`:`doesn't exist: ${(0,r.MW)(i)}`;return new Error(L?`${L}. Set a package (.zip), or the folder with its unpacked files`:K,{cause:I})}async function J(I,i){const O=(0,C.
join)(I,(0,c.wg)(await Y(I))),L=await m(O);if(L&&!L.paths)throw new Error(`${d.gv} isn't as this action writes it`);const K=L?.paths?new Set([...c.LX,...L.paths]):await f(O,i),j=await _(O,K,i,c.zx);if(j.
size===0)throw new Error("no files are in it");return(0,c.jz)("folder",j)}async function Y(I){const i=await t(I),L=i.filter(K=>K.endsWith("/")).map(async K=>(await t((0,C.join)(I,K))).map(j=>K+j));return[
...i,...(await Promise.all(L)).flat()]}async function ne(I,{path:i,variables:O,sha256:L,needsVariables:K,of:j=""},q){const re=(Ie,be)=>I.refuse(Ie+j,be,"import-deploy-and-promote"),ce=Ie=>be=>{q.throwIfAborted(),
re(Ie,(0,B.gJ)(be))},ae=O?await(0,N.Ch)(O,q).catch(ce("env-variables")):void 0,ve=await(async()=>{const{sha256:Ie,...be}=await o(i,q),Ee=(0,N.mu)(be,ae),Pe=O&&(0,C.basename)(O);return{path:i,package:be,
sha256:Ie,definitions:Ee,variablesFile:Pe}})().catch(ce("package"));if(ve&&L!==void 0&&ve.sha256!==L){const Ie=`is not the digest of the package, which is ${ve.sha256}`;re("package-sha256",ve.sha256?Ie:
"is only for a package that is a .zip")}return ve&&K&&O===void 0&&!ve.definitions.env&&re("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ve}var ie=e(
682),pe=e(2899),we=e(7487),le=e(4264);async function E(I){const i=new P,O=i.boolean("plan",!1),L=O?void 0:M(i),K=G(i,O),j=await U(i,K,I),q=R(i),re=(0,W.WZ)(i,!1),ce=i.boolean("deploy",!0),ae=i.optional(
"ignore",pe.wo)??pe.K$,{fromList:ye}=K;return{...i.check(q),...re,candidates:j,fromList:ye,isPlan:O,approved:L,deploy:ce,ignore:ae}}function M(I){const i=I.text("approved-plan");return i===""&&I.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),i==="none"?void 0:I.optional("approved-plan",le.ud)}function G(I,i){if(I.text("workflow-name")===""){const{targets:K,fromList:j}=(0,ie.R)(I,"workflow-"),q=K.map(({workflowId:ae})=>ae),
re=q.find((ae,ye)=>q.indexOf(ae)<ye),ce=I.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&I.refuse(ce,`has workflow-id ${re} twice`),{targets:K.map(({name:ae,...ye})=>({name:ae,
target:ye})),fromList:j}}for(const K of["workflow-id","flow-id","workflows","workflows-file"])I.text(K)!==""&&I.refuse(K,"can't be combined with workflow-name");if(!i&&(0,we.Tm)()>1){const K=`can't be\
 applied in run attempt ${(0,we.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;I.refuse("workflow-name",K,"import-deploy\
-and-promote")}const O=I.optional("workflow-name",T.sU),L=I.optional("name",T.$q)??O;return L===void 0||O===void 0?{targets:[],fromList:!1}:{targets:[{name:L,target:{workflowName:O}}],fromList:!1}}async function U(I,{
targets:i,fromList:O},L){const K=I.required("package",T.EO),j=I.notEmpty("package-sha256",T.tz,"'any'");O&&j!==void 0&&I.refuse("package-sha256","is only for a single package");const q=ae=>ae==="packa\
ge"?ae:(0,T.EO)(ae),re=I.notEmpty("env-variables",q,"'package'");if(K===void 0)return[];const ce=[];for(const{name:ae,target:ye}of i){const ve=O?` of ${ae}`:"",Ie=O?I.parse(`package${ve}`,ae,Re=>Z(K,Re)):
K,be=re&&O?(0,C.join)(re,`${ae}.json`):re,Ee=re==="package"?void 0:be,Pe="workflowId"in ye&&re==="package",me=Ie&&await ne(I,{path:Ie,...{variables:Ee,sha256:O?void 0:j,needsVariables:Pe,of:ve}},L);me&&
ce.push({name:ae,target:ye,...me})}return ce}function Z(I,i){const O=(0,C.join)(I,`${i}.zip`),[L=O,K]=[(0,C.join)(I,i),O].filter(j=>(0,S.existsSync)(j));if(K){const j=`as ${(0,T.bY)(`${i}.zip`)} and a\
s ${(0,T.bY)(`${i}/`)}`;throw new Error(`is there twice, ${j}. Remove one of them`)}if((0,S.existsSync)(L)&&(0,S.lstatSync)(L).isSymbolicLink())throw new Error("is a link, which isn't followed");return L}}),
6325:((ee,se,e)=>{e.a(ee,async(S,C)=>{try{let f=function({rows:m}){for(const{candidate:y}of(0,b.p1)(m)){const{name:x,target:A}=y,o="workflowId"in A?`workflow-id ${A.workflowId}, flow-id ${A.flowId}`:"";
(0,R.t1)().warning(`Nothing differs in ${x}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${o}).`)}};var W=e(
3e3),F=e(6779),B=e(3018),T=e(682),P=e(7279),R=e(8725),N=e(7487),k=e(1519),w=e(2227),s=e(2597),r=e(161),d=e(1415),c=e(4264),$=e(6224),b=e(7833);const _=4;await(0,N.eF)(async m=>{(0,N.n0)({promotions:[]});
const y=await(0,r.K)(m),x=await t(y,m);await(0,b.A2)(x,y);const A=(0,b.jb)(x.rows),o=await(0,B.S3)(A);y.summary&&await(0,d.c)(x,y,o),(0,B.$0)(A),(0,N.Tm)()>1&&y.deploy&&f(x);const u=(0,b.c2)(x,y);if(u)
throw u;y.isPlan&&(0,R.lm)((0,d.o)(x.rows,y))});async function t(m,y){const{candidates:x,fromList:A,approved:o,host:u,ignore:a,deploy:h,upload:p,artifactEnvVariables:g}=m,J=x.flatMap(({definitions:{env:i}})=>i?
(0,k.aC)(i.bytes):[]),Y=(0,w.Ng)(u,m.apiKey,{secrets:J,known:x.map(({name:i})=>i)}),ne=(0,R.t1)(),pe={log:ne,publish:i=>(0,N.n0)((0,b.WZ)(i)),signal:y,endsAt:Number.POSITIVE_INFINITY,platform:Y,inputs:m},
we=({name:i})=>A?{...pe,log:(0,R.t1)(`[${i}] `),publish:()=>{}}:pe;let le;const E=await(0,T.H)(x,_,async i=>{try{if(le)throw new P.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const O=await(0,$.Cs)(we(i),i);return{candidate:i,plan:O,job:O.state?.job??{}}}catch(O){const L=(0,P.iT)(O);return(0,P.h_)(L).affectsAll&&(le??=L),{candidate:i,error:L,job:(0,F.Zw)(L)}}}),
M=(0,b.sb)(E);if(M.length<E.length)return{rows:E};const U={options:{host:u.href,ignore:[...a.lines].sort().join(`
`),deploy:h,"upload-artifact":p!==void 0,"artifact-env-variables":g},workflows:M.map(({plan:i})=>i)},Z=(0,c.Rd)(U,o?.salt);if(m.isPlan)return{rows:E,digest:Z};const I=await(0,s.L)(pe,M,U).then(()=>{},
P.iT);if(I)return{rows:E,digest:Z,refusal:I};o||ne.info("Applied without an approved plan"),M.some(({plan:i,action:O})=>i.state&&O==="import")&&(0,W.j)(m,ne);for(const i of M)if(await(0,s.g)(we(i.candidate),
i),i.error)break;return{rows:E,digest:Z}}C()}catch(_){C(_)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>$,o:()=>c});var S=e(6760),C=e(2697),W=e(3018),F=e(1124),B=e(2614),T=e(7487),P=e(4057),R=e(8132),N=e(8920),
k=e(706),w=e(7833);const s=o=>{const{name:u,version:a}=(0,N.Rc)(o)??{};return[u,a].filter(Boolean).join(" ")},r=o=>o.map(u=>(0,R.SS)(u)).join(", "),d=(...o)=>o.filter(Boolean).join(" ");function c(o,{
host:u}){return`Plan: ${(0,w.sb)(o).length-(0,w.p1)(o).length} of ${(0,k.hS)(o.length,"workflow")} will change at ${(0,C.Sm)(u)}`}async function $(o,u,a){const{rows:h,refusal:p,digest:g}=o,J=h.some(({
begun:pe})=>pe),Y=u.isPlan&&g!==void 0,ne=g&&(0,R.SS)(g.slice(0,12)),ie=[J?y(h):_(h,u),(0,P.cj)((0,C.cZ)((0,w.dJ)(h))),p&&(0,P.il)((0,C.UX)(p),(0,T.VY)(p)),Y&&f(h,u),(Y||J)&&m((0,w.p1)(h)),...J?A(h,u):
[],Y&&`Plan ${ne}.`,u.approved&&ne&&`${J?"Applied":"Approved"} plan ${ne}.`,J&&!u.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,F.Hq)((0,w.jb)(h))&&ie.push((0,W.uu)(a,u.fromList,
ie,J?"What differed":"What changes")),await(0,P.Sy)(b(o,u,J),...ie)}function b({rows:o,refusal:u},a,h){const p=(0,C.Sm)(a.host),g=(0,w.dJ)(o).length,J=o.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Y=`${J} of ${(0,k.hS)(o.length,"workflow")} promoted`;return[h&&g>0&&`Promotion to ${p} failed: ${Y}`,h&&J===0&&`Nothing differs at ${p}: nothing was done`,h&&`${Y} to ${p}`,g===0&&!u&&c(o,
a),a.isPlan&&`Plan for ${p} failed: ${g} of ${(0,k.hS)(o.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${p} failed: nothing was changed`}function _(o,{isPlan:u}){const a=o.map(
({candidate:h,plan:p})=>{const{name:g,target:J,path:Y,sha256:ne}=h,ie=ne??p?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,we=p?.state&&s(p.state.package),le="workflowName"in J?"a ne\
w workflow":J.workflowId;return[{words:g},{words:[s(h.package),(0,S.basename)(Y),pe].filter(Boolean).join(", ")},{words:we?`${we} (${le})`:le},{words:p?t(p.changes):"\u274C Failed"}]});return(0,P.tp)(
["Workflow","Package","Target",u?"What will change":"What would change"],a)}function t({status:o,counts:u,files:a}){if(o==="unchanged")return"nothing: it stays";if(o==="changed")return(0,F.cq)(u);const p=a.
flatMap(g=>g.kind==="json"?(0,B.ID)(g)?.size??[]:[]).find(({nodes:g})=>g>0);return p?`${(0,k.hS)(p.nodes,"node")}, ${(0,k.hS)(p.connections,"connection")}`:"everything: it is new"}function f(o,{deploy:u,
upload:a,artifactEnvVariables:h}){return(0,w.sb)(o).flatMap(({candidate:g,plan:J})=>{const{state:Y,outcome:ne,variables:ie}=J,[pe,we,le]=[J.added,J.kept,J.ignored].map(r),E=(0,R.SS)(g.name),M=(0,R.SS)(
`${g.name}-before-<run attempt>.zip`),G=Y?`The in-development version of ${E} is replaced${u?", then deployed":""}.`:`${E} is created${u?" and deployed":""}: there is nothing to back up.`,Z=a?`A backu\
p is kept first, as ${M}${h?"":", without environment variables"}.`:"No backup is kept.",I=g.variablesFile&&`variables of ${(0,R.SS)(g.variablesFile)}`,i=d(G,Y&&Z,ie.length>0&&`The import sends the ${I??
"package's own variables"}.`,pe&&`Added: ${pe}.`,we&&`The target keeps its own value of ${we}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${i}`:
[]}).join(`
`)}function m(o){const u=g=>o.filter(({plan:Y})=>Y[g].length>0).map(({candidate:Y,plan:ne})=>`${(0,R.SS)(Y.name)} (${r(ne[g])})`).join(", "),a=r(o.map(({candidate:g})=>g.name)),[h,p]=[u("kept"),u("ign\
ored")];return d(a&&`Nothing differs in ${a}: neither imported nor deployed.`,a&&"That doesn't mean that the version there is deployed, which no export tells.",h&&`Variables that differ, and that an i\
mport would keep: ${h}.`,p&&`Ignored fields that differ: ${p}.`)}function y(o){const u=o.map(a=>[{words:a.candidate.name},(0,w.wZ)(a)??{words:"a new workflow"},{words:x(a)},{words:a.imported&&a.plan?t(
a.plan.changes):""},a.backup?.name??""]);return(0,P.tp)(["Workflow","Target","Result","What changed","Backup"],u)}function x({begun:o,imported:u,deployed:a,backup:h,error:p}){return o?o==="nothing"?h?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":p?o==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":a?u?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function A(o,{host:u}){const a=o.flatMap(J=>{const{backup:Y}=J;if(!Y)return[];const ne=Y.id===void 0?"on this runner only":`artifact ${Y.id}`,ie=Y.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Y.name)} (${ne}) to workflow ${(0,R.SS)((0,w.wZ)(J)??"")}${ie}`]}),h=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${a.
join(", ")}.`,p="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",g=o.flatMap(J=>"workflowName"in J.candidate.target?(0,w.wZ)(J)??[]:[]);return[
a.length>0?`To roll back at ${(0,R.wh)((0,C.Sm)(u))}, ${h} ${p}`:"",...g.map(J=>`Workflow ${(0,R.SS)(J)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>k,
Rd:()=>R,cM:()=>w,ud:()=>N});var S=e(7598),C=e(7487),W=e(706);const F="v1",[B,T]=[["name","target","package","variables"],["outcome","targetVariables","content"]],P=[...B,...T];function R(t,f=(0,S.randomBytes)(
12).toString("base64url")){const m=c(t,f),y=[F,f,b(t,f,m),...m.map(x=>x.join("~"))].join(".");return`${y}.${_([y],6)}`}function N(t){const[f="",m="",y="",...x]=t.split(".");if(/^v\d/.test(f)&&f!==F)throw new Error(
`is of another version of this action (format ${f.slice(1)}). Make and approve a new plan`);if(x.pop()!==_([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:m,seal:y,rows:x.map(A=>A.split("~"))}}function k({salt:t,seal:f,rows:m},y){const x=c(y,t),A=(h,p)=>h.filter((g,J)=>m[p]?.[J]!==x[p]?.[J]),o=A(Object.keys(
y.options),0),u=o.map(h=>s(h,y.options[h]));if(m.length!==x.length){const h=(0,W.hS)(m.length-1,"workflow");return{differences:[...u,`the plan is for ${h}, this step for ${x.length-1}`],actions:[]}}const a=y.
workflows.map((h,p)=>{const g=A(P,p+1),J=$(m[p+1]?.at(-1)??"",t,p);u.push(...r(h,g,J).map(pe=>`${h.name}: ${pe}`));const Y=h.outcome==="changed",ne=Y!==g.includes("outcome");if(!g.includes("targetVari\
ables")&&!g.includes("content"))return ne?"import":"leave";const ie=[...o,...g].some(pe=>["host","ignore","name","target"].includes(pe));return Y&&!ie&&u.push(d(h,g.includes("content"))),ne?"finish":"\
leave"});return u.length===0&&f!==b(y,t,m)&&u.push("the plan's digest isn't as the plan wrote it"),{differences:u,actions:a}}function w({salt:t,rows:f},m,y){return f[m+1]?.includes(_([t,m,"content",y],
22))===!0}function s(t,f){return t==="host"?`the host isn't the approved one (now ${f})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!f}, is ${f})`}function r({target:t,shown:f,
variables:m},y,x){if(y.includes("name"))return["the plan has another workflow in its place"];const A={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${x}\u2026, is ${f.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${m.join(", ")||"none"})`};return y.flatMap(o=>A[o]??[])}function d({name:t,target:f,fields:m,
targetVariables:y},x){const o=`differs from the package in ${m.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,u=`its environment variables differ${y.length>0?` (now ${y.join(
", ")})`:""}`,a=x&&m.length>0?o:u,h=`: look at the workflow, and if it is right, deploy it with the deploy action (${f})`,p=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,C.Tm)()>1?h:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${a}. ${p}`}function c({options:t,workflows:f},m){const y=f.map(
(x,A)=>[...P.map(o=>_([m,A,o,x[o]],o==="content"?22:4)),$(x.shown,m,A)]);return[Object.entries(t).map(x=>_([m,...x],4)),...y]}function $(t,f,m){const y=(0,S.createHash)("sha256").update(`${f} ${m}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^y).toString(16).padStart(6,"0")}function b({options:t,workflows:f},m,y){const x=f.map(A=>B.map(o=>A[o]));return _([m,"seal",t,x,y],43)}function _(t,f){
return(0,S.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,f)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>x,cS:()=>u,YR:()=>J});var S=e(7975),C=e(6779),W=e(9630),F=e(2899),B=e(5806),
T=e(1519),P=e(1124),R=e(3436),N=e(2742),k=e(7856);const w=1024*1024;function s(le,E,{name:M,ignore:G}){const U=[le,E].filter(ce=>ce!==void 0),Z=U.length===2&&U.some(d),I=[...new Set(U.flatMap(({files:ce})=>[
...ce.keys()]))].sort(),i=new Set(G.lines),O=new R.Ms(G,ce=>i.delete(ce)),L=I.flatMap(ce=>{const[ae,ye]=[le?.files.get(ce),E?.files.get(ce)],ve=ae!==void 0&&ye!==void 0&&ae.equals(ye);if(Z&&(0,B.dU)(ce)||
ve&&i.size===0)return[];const Ie=ae&&(0,W.TA)(ce,ae,O),be=ve?Ie:ye&&(0,W.TA)(ce,ye,O);return ve||Ie!==void 0&&Ie.id===be?.id?[]:[{name:ce,from:ae,to:ye,base:Ie,head:be}]}),K=$(L,O),j=ce=>G.lines.length===
0&&K.some(ae=>ae.name===ce),q=K.length===0?[]:I.filter(ce=>!j(ce)&&!(0,B.dU)(ce)),re=le===void 0?"added":E===void 0?"removed":void 0;return{name:M,status:re??(K.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,P.cz)(K.map(P.xS)),files:K,variablesCompared:!(Z&&U.some(c)),secrets:[...new Set(U.flatMap(ce=>[...(0,T.x3)(ce),...r(ce,q)]))],unusedIgnores:[...i]}}function r({
files:le},E){return E.flatMap(M=>(0,k.Wr)((0,W.TA)(M,le.get(M)??Buffer.of(),new R.Ms(F.K$))))}function d({kind:le,files:E}){return le==="folder"&&![...E.keys()].some(B.dU)}function c({files:le}){return[
...le].some(([E,M])=>(0,B.dU)(E)&&(0,T.DF)(M)?.variables.length!==0)}function $(le,E){const M=le.flatMap(({name:U,base:Z,head:I})=>Z&&I&&!(0,B.dU)(U)?[{name:U,base:Z,head:I}]:[]),G=new Map((0,N.OD)(M,
E).map((U,Z)=>[M[Z]?.name,U]));return le.map(U=>b(U,G.get(U.name)))}function b({name:le,from:E,to:M,base:G,head:U},Z){const I=E===void 0?"added":M===void 0?"removed":"modified",i={name:le,status:I,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,B.dU)(le))return{...i,kind:"variables",changes:t(G,U,I)};if(Z||I!=="modified"&&(G??U))return{...i,kind:"json",base:G,head:U,...Z};const[O,L]=[E&&
_(E),M&&_(M)];return E&&O===void 0||M&&L===void 0?{...i,kind:"binary"}:{...i,kind:"text",text:{base:O,head:L}}}function _(le){return le.length<=w&&!le.includes(0)?(0,W.b6)(le):void 0}function t(le,E,M){
const[G,U]=[le,E].map(j=>j&&(0,T.DF)(Buffer.from((0,R.dj)(j))));if(M==="modified"&&(G===void 0||G.container!==U?.container))return[{kind:"modified",path:[],from:P.RG,to:P.RG}];const Z=j=>new Map(j?.variables.
map(({name:q,content:re})=>[q,re])),[I,i]=[Z(G),Z(U)],O=[],L=[...I.keys()].filter(j=>i.has(j)),K=[...i.keys()].filter(j=>I.has(j));L.some((j,q)=>j!==K[q])&&O.push({kind:"reordered",path:[],moved:[]});
for(const j of[...new Set([...I.keys(),...i.keys()])].sort()){const q=[{type:"member",key:j}];I.has(j)?i.has(j)?I.get(j)!==i.get(j)&&O.push({kind:"modified",path:q,from:P.RG,to:P.RG}):O.push({kind:"re\
moved",path:q,value:P.RG}):O.push({kind:"added",path:q,value:P.RG})}return O}var f=e(7279),m=e(8920),y=e(9870);async function x(le,E){const{platform:M,inputs:G}=le,{target:U}=E;if("workflowName"in U)return A(
E,void 0,G.ignore);const Z=await(0,C.X7)(le,M,{...G,...U});for(const I of(0,T.x3)(Z.package))M.secrets.add(I);return A(E,Z,G.ignore)}function A(le,E,M){const{name:G,target:U,package:Z,definitions:I,variablesFile:i}=le,
O=E&&o(E.package),L=[O?.env?.bytes,Z.files.get(y.Km)];i&&I.env&&Y(G,I.env.bytes,L);const[K,j]=[p(O?.env),p(I.env)],q=K&&j&&new Map([...j,...K]),re=O&&J(O,K,O.env),ce=J(I,I.env&&q,I.env),ae=s(re,ce,{name:G,
ignore:M}),ye=a(ae),ve=a(s(re,ce,{name:G,ignore:F.K$})),Ie=[...L,I.env?.bytes].flatMap(Ee=>Ee?(0,T.aC)(Ee):[]),be=(0,W.ol)(J(I),F.K$);return{state:E,changes:{...ae,secrets:[...ae.secrets,...Ie]},ignored:ve.
filter(Ee=>!ye.includes(Ee)),added:g(q).filter(Ee=>!K?.has(Ee)),kept:g(j).filter(Ee=>K?.has(Ee)&&K.get(Ee)!==j?.get(Ee)),name:G,target:"workflowId"in U?`${U.workflowId} ${U.flowId}`:`new workflow ${U.
workflowName}`,package:be,variables:g(j),shown:le.sha256??be,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:g(K),content:O?(0,W.ol)(J(O),M):"",fields:ye}}function o(le){try{return(0,m.
mu)(le)}catch(E){const M=`The target's package ${(0,f.gJ)(E)}`;throw new f.HR({what:M,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:E})}}function u(le,E){return le.content===
E.content&&(0,S.isDeepStrictEqual)(le.targetVariables,E.targetVariables)}function a({files:le}){const E=le.flatMap(({kind:M,name:G,changes:U})=>M==="variables"?[]:U.length===0?[G]:U.map(Z=>h(Z)||G));return[
...new Set(E)]}function h({kind:le,path:E}){return E.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function p(le){return le===void 0?new Map:(0,T.
DF)(le.bytes)?.variables.reduce((E,{name:M,content:G})=>E.set(M,G),new Map)}function g(le){return[...le?.keys()??[]].sort()}function J({app:le,flow:E},M,G){const U=g(M).map(I=>[I,""]),Z=M?Buffer.from(
JSON.stringify(Object.fromEntries(U))):G?.bytes;return(0,y.jz)("zip",[[y.uq,le.bytes],[y.n7,E.bytes],...Z?[[y.Km,Z]]:[]])}function Y(le,E,M){const G=M.map(L=>L&&(0,T.DF)(L)),U=G.find(L=>L?.variables.length)??
G.find(Boolean),Z=ne((0,T.DF)(E),U);if(Z===void 0)return;const I=G.indexOf(U)===1?"package":"target",i=`env-variables of ${le} doesn't have the shape of the ${I}'s variables`,O=`Write it like this, wi\
th your names and values: ${we(U)}`;throw new f.HR({what:i,why:Z,advice:O,topic:"import-deploy-and-promote"})}function ne(le,E){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(E===void 0)return;if(le.container!==E.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(E.variables.
length===0)return;const M=new Set(E.variables.flatMap(({keys:U})=>U)),G=E.variables.every(({keys:U})=>U.includes("value"));for(const{name:U,keys:Z}of le.variables){const I=Z.find(i=>!M.has(i));if(I!==
void 0)return`${U} has "${I}", which no variable there has`;if(G&&!Z.includes("value"))return`${U} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.example.com"},pe={string:"",
number:0,boolean:!1};function we({container:le,variables:[E]}={container:"array",variables:[]}){const M=le==="array",{keys:G,content:U}=E??{keys:M?["name","value"]:[],content:"{}"},Z=JSON.parse(U),I=G.
map(O=>[O,ie[O]??pe[typeof Z[O]]??null]),i=G.length===0?ie.value:Object.fromEntries(I);return JSON.stringify(M?[i]:{API_URL:i})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>N,WZ:()=>w,c2:()=>s,dJ:()=>T,jb:()=>R,
p1:()=>B,sb:()=>F,wZ:()=>P});var S=e(2697),C=e(1124),W=e(7487);function F(r){return r.filter(d=>d.plan!==void 0)}function B(r){return F(r).filter(({plan:d,action:c,backup:$})=>d.outcome==="unchanged"&&
c!=="finish"&&!$)}function T(r){return r.flatMap(({candidate:{name:d},error:c})=>c?[{name:d,error:c}]:[])}function P({candidate:{target:r},job:d}){return"workflowId"in r?r.workflowId:d["workflow-id"]}
function R(r){const d=r.filter(({plan:c})=>!c).map(({candidate:c})=>c.name);return{workflows:F(r).map(({plan:c})=>c.changes),notCompared:d}}async function N({rows:r,digest:d},{fromList:c}){const[$]=r,
b=R(r);(0,W.n0)({...d&&{changed:(0,C.Hq)(b),...(0,C.xW)(b),"plan-digest":d},...!c&&$&&{...w($.job),"workflow-id":P($)},...await(0,S.dF)("promotions",r.map(k))})}function k(r){const{candidate:d,plan:c,
imported:$=!1,deployed:b=!1,backup:_,job:t,error:f}=r;return{name:d.name,"workflow-id":P(r),...c&&{changed:c.outcome==="changed",...c.changes.counts},"package-sha256":d.sha256,imported:$,deployed:b,"d\
ock-status-id":t["dock-status-id"],..._?.id&&{"backup-artifact-id":_.id,"backup-artifact-name":_.name},error:f&&(0,S.UX)(f)}}function w({"workflow-id":r,"dock-status-id":d,status:c}){return{"workflow-\
id":r,"dock-status-id":d,status:c}}function s({rows:r,refusal:d,digest:c},{fromList:$,isPlan:b}){const _=T(r),[t]=_;if(t===void 0||!$)return t?.error??d;const f=r.filter(({begun:y})=>!y).map(({candidate:y})=>y.
name),m=[!c&&`${_.length} of ${r.length} targets could not be compared.`,(0,S.As)(_),!c&&!b&&"Nothing was changed.",c&&f.length>0&&`Not started: ${f.join(", ")}.`];return(0,S.Xd)(t.error,m.filter(Boolean).
join(" "))}}),2975:((ee,se,e)=>{e.d(se,{L5:()=>T,Mu:()=>k,Vs:()=>R,kU:()=>B,yy:()=>N});var S=e(7279),C=e(706);const W=7,F=3e4,B=429;async function T({log:w,signal:s,endsAt:r},d,{atLeastMs:c=0,untilFree:$=!1}={}){
let b=0,_=0,t;for(;;)try{return await d()}catch(f){if(!(f instanceof S.HR&&(f.retryable||$&&f.busy)))throw f;s.throwIfAborted(),t??=performance.now();const m=f.status===B,y=f.busy||m;_=y?_+1:0,y||b++;
const x=b>(f.maxRetries??W)&&performance.now()-t>=c;if(!y&&x)throw P(f,`${b} times in a row`);const A=Math.min(F,1e3*2**((_||b)-1))*(.5+Math.random()/2),o=m&&f.retryAfterMs>0?f.retryAfterMs:Math.max(f.
retryAfterMs,A),u=(0,C.zK)(o);if(performance.now()+o>=r)throw P(f,`and waiting ${u} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,C.
OX)((0,S.$N)(f),1e3)}; retrying in ${u}`),await N(o,s)}}function P(w,s,r=w.advice){const{what:d,why:c}=w,$=c?{why:`${c}, ${s}`}:{what:`${d}, ${s}`};return w.with({...$,advice:r,retryable:!1})}function R(w){
const s=String(w),r=/^\d+$/.test(s)?Number(s)*1e3:Date.parse(s)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function N(w,s){let r;const d=new Promise(c=>{r=setTimeout(c,w)});await k(s,d).
finally(()=>clearTimeout(r))}function k(w,s){return new Promise((r,d)=>{const c=()=>d(w.reason);s.then(r,d).finally(()=>w.removeEventListener("abort",c)),w.aborted?c():w.addEventListener("abort",c)})}}),
706:((ee,se,e)=>{e.d(se,{MW:()=>F,OX:()=>C,TL:()=>W,Xe:()=>B,hS:()=>P,pO:()=>s,v5:()=>N,zD:()=>T,zK:()=>R});var S=e(8132);function C(c,$=300){const b=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,S.Jj)(b,$)}function W(c,$=100){return(0,S.RK)(JSON.stringify((0,S.Jj)(c,$)))}function F(c){return W(c,1e3).replaceAll("\\\\","\\")}function B(c){if(c<1024)return`${c} B`;const $=(c/
1024).toFixed(1);return Number($)<1024?`${$} KiB`:`${(c/1024**2).toFixed(1)} MiB`}function T(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function P(c,$){return`${T(c)} ${$}${c===1?"":"s"}`}function R(c){
if(c<9950)return`${(c/1e3).toFixed(1)} s`;const $=Math.round(c/1e3);if($<60)return`${$} s`;const[b,_]=[Math.floor($/60),Math.floor($/3600)];return _>0?`${_} h ${b%60} min`:`${b} min ${$%60} s`}const N="\
***",k=4,w=8;class s{#n=new Map;#e=new Set;constructor($=[]){for(const b of $)this.add(b)}add($,b=_=>!0){const _=new Set([$,...$.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[..._].filter(b).flatMap(
r)){const f=t.slice(0,w);this.#n.set(f,(this.#n.get(f)??new Set).add(t)),this.#e.add(f.length)}}redact=($,b=300)=>{const _=$.trimStart(),t=Math.min(_.length,b*4);return C(this.hide(_,()=>{},t)+(t<_.length?
"\u2026":""),b)};hide($,b=t=>{},_=$.length){let[t,f]=["",0];for(let m=0;m<_;m++){const y=this.#t($,m);y!==""&&(b(y),m>=f&&(t+=$.slice(f,m)+N),f=Math.max(f,m+y.length))}return t+$.slice(f,_)}#t($,b){let _="";
for(const t of this.#e)for(const f of this.#n.get($.slice(b,b+t))??[])f.length<=_.length||!$.startsWith(f,b)||(f.length>=k||d($,b,b+f.length))&&(_=f);return _}}function r(c){const $=m=>JSON.stringify(
m).slice(1,-1),b=Buffer.from(c).toString(),_=encodeURIComponent(b),t=[_,_.replaceAll("%20","+"),_.replace(/%../g,m=>m.toLowerCase())];return[...[c,b].flatMap(m=>[m,$(m),$($(m))]),...t,encodeURI(b)]}function d(c,$,b){
const _=c.slice(Math.max(0,$-2),$);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(c.slice(b,b+2))}}),819:((ee,se,e)=>{e.d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,
Pq:()=>ht,z:()=>h,$e:()=>gt});var S=e(857);function C(V){return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(V)}function W(V){return Object.keys(V).length?{title:V.title,file:V.
file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function F(V,D,H){const te=new P(V,D,H);process.stdout.write(te.toString()+S.EOL)}function B(V,D=""){F(V,{},D)}const T="\
::";class P{constructor(D,H,te){D||(D="missing.command"),this.command=D,this.properties=H,this.message=te}toString(){let D=T+this.command;if(this.properties&&Object.keys(this.properties).length>0){D+=
" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(H?H=!1:D+=",",D+=`${te}=${N(n)}`)}}return D+=`${T}${R(this.message)}`,D}}function R(V){
return C(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(V){return C(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var k=e(6982),w=e(9896);function s(V,D){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable to find environment variable for file command ${V}`);if(!w.existsSync(H))throw new Error(`Missi\
ng file at path: ${H}`);w.appendFileSync(H,`${C(D)}${S.EOL}`,{encoding:"utf8"})}function r(V,D){const H=`ghadelimiter_${k.randomUUID()}`,te=C(D);if(V.includes(H))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${V}<<${H}${S.EOL}${te}${S.EOL}${H}`}var d=e(6928),
c=e(6671),$=e(2145),b=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){
try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};class _{static createHttpClient(D=!0,H=10){const te={allowRetries:D,maxRetries:H};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],te)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!D)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST\
_URL env variable");return D}static getCall(D){return b(this,void 0,void 0,function*(){var H;const l=(H=(yield _.createHttpClient().getJson(D).catch(v=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${v.statusCode}
 
        Error Message: ${v.message}`)})).result)===null||H===void 0?void 0:H.value;if(!l)throw new Error("Response json body do not have ID Token field");return l})}static getIDToken(D){return b(this,
void 0,void 0,function*(){try{let H=_.getIDTokenUrl();if(D){const n=encodeURIComponent(D);H=`${H}&audience=${n}`}debug(`ID token url is ${H}`);const te=yield _.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){try{Q(
te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};const{access:f,appendFile:m,writeFile:y}=w.
promises,x="GITHUB_STEP_SUMMARY",A="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class o{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[x];if(!D)throw new Error(`Unable to find environment variable for $${x}. Check if your runtime environment su\
pports job summaries.`);try{yield f(D,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=D,this._filePath})}wrap(D,H,te={}){const n=Object.entries(te).map(([l,v])=>` ${l}="${v}"`).join("");return H?`<${D}${n}>${H}</${D}>`:`<${D}${n}>`}write(D){return t(this,void 0,void 0,function*(){
const H=!!D?.overwrite,te=yield this.filePath();return yield(H?y:m)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.addEOL():this}addEOL(){
return this.addRaw(S.EOL)}addCodeBlock(D,H){const te=Object.assign({},H&&{lang:H}),n=this.wrap("pre",this.wrap("code",D),te);return this.addRaw(n).addEOL()}addList(D,H=!1){const te=H?"ol":"ul",n=D.map(
v=>this.wrap("li",v)).join(""),l=this.wrap(te,n);return this.addRaw(l).addEOL()}addTable(D){const H=D.map(n=>{const l=n.map(v=>{if(typeof v=="string")return this.wrap("td",v);const{header:X,data:oe,colspan:Q,
rowspan:z}=v,fe=X?"th":"td",xe=Object.assign(Object.assign({},Q&&{colspan:Q}),z&&{rowspan:z});return this.wrap(fe,oe,xe)}).join("");return this.wrap("tr",l)}).join(""),te=this.wrap("table",H);return this.
addRaw(te).addEOL()}addDetails(D,H){const te=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(te).addEOL()}addImage(D,H,te){const{width:n,height:l}=te||{},v=Object.assign(Object.assign(
{},n&&{width:n}),l&&{height:l}),X=this.wrap("img",null,Object.assign({src:D,alt:H},v));return this.addRaw(X).addEOL()}addHeading(D,H){const te=`h${H}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",l=this.wrap(n,D);return this.addRaw(l).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap("br",null);return this.addRaw(D).addEOL()}addQuote(D,H){
const te=Object.assign({},H&&{cite:H}),n=this.wrap("blockquote",D,te);return this.addRaw(n).addEOL()}addLink(D,H){const te=this.wrap("a",D,{href:H});return this.addRaw(te).addEOL()}}const u=new o,a=null,
h=u;function p(V){return V.replace(/[\\]/g,"/")}function g(V){return V.replace(/[/]/g,"\\")}function J(V){return V.replace(/[/\\]/g,path.sep)}const Y=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),we=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){
try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};const{chmod:le,copyFile:E,
lstat:M,mkdir:G,open:U,readdir:Z,rename:I,rm:i,rmdir:O,stat:L,symlink:K,unlink:j}=w.promises,q=process.platform==="win32";function re(V){return we(this,void 0,void 0,function*(){const D=yield fs.promises.
readlink(V);return q&&!D.endsWith("\\")?`${D}\\`:D})}const ce=268435456,ae=w.constants.O_RDONLY;function ye(V){return we(this,void 0,void 0,function*(){try{yield L(V)}catch(D){if(D.code==="ENOENT")return!1;
throw D}return!0})}function ve(V){return we(this,arguments,void 0,function*(D,H=!1){return(H?yield L(D):yield M(D)).isDirectory()})}function Ie(V){if(V=Ee(V),!V)throw new Error('isRooted() parameter "\
p" cannot be empty');return q?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function be(V,D){return we(this,void 0,void 0,function*(){let H;try{H=yield L(V)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${V}': ${n}`)}if(H&&H.isFile()){if(q){const n=d.extname(V).toUpperCase();if(D.some(l=>l.toUpperCase()===n))return V}else if(Pe(
H))return V}const te=V;for(const n of D){V=te+n,H=void 0;try{H=yield L(V)}catch(l){l.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${l}`)}if(H&&
H.isFile()){if(q){try{const l=d.dirname(V),v=d.basename(V).toUpperCase();for(const X of yield Z(l))if(v===X.toUpperCase()){V=d.join(l,X);break}}catch(l){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${V}': ${l}`)}return V}else if(Pe(H))return V}}return""})}function Ee(V){return V=V||"",q?(V=V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}
function Pe(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==void 0&&V.uid===process.getuid()}function de(){var V;return(V=process.
env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var me=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){try{Q(te.next(
z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};function Re(V,D){return me(this,arguments,
void 0,function*(H,te,n={}){const{force:l,recursive:v,copySourceDirectory:X}=Ye(n),oe=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(oe&&oe.isFile()&&!l)return;const Q=oe&&oe.isDirectory()&&X?
path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(v)yield ue(H,Q,0,l);else throw new Error(`F\
ailed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Q)==="")throw new Error(`'${Q}' and '${H}' are the same file`);yield _e(H,Q,l)}})}function Ke(V,D){
return me(this,arguments,void 0,function*(H,te,n={}){if(yield ioUtil.exists(te)){let l=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(H)),l=yield ioUtil.exists(te)),l)if(n.force==
null||n.force)yield ze(te);else throw new Error("Destination already exists")}yield Qe(path.dirname(te)),yield ioUtil.rename(H,te)})}function ze(V){return me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(
`File was unable to be removed ${D}`)}})}function Qe(V){return me(this,void 0,void 0,function*(){ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ve(V,D){return me(
this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(D){const te=yield Ve(V,!1);if(!te)throw q?new Error(`Unable to locate executable file: ${V}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return te}const H=yield nt(V);return H&&H.length>0?H[0]:""})}function nt(V){return me(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const D=[];
if(q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(d.delimiter))n&&D.push(n);if(Ie(V)){const n=yield be(V,D);return n?[n]:[]}if(V.includes(d.sep))return[];const H=[];if(process.env.PATH)
for(const n of process.env.PATH.split(d.delimiter))n&&H.push(n);const te=[];for(const n of H){const l=yield be(d.join(n,V),D);l&&te.push(l)}return te})}function Ye(V){const D=V.force==null?!0:V.force,
H=!!V.recursive,te=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:te}}function ue(V,D,H,te){return me(this,void 0,void 0,function*(){if(H>=255)return;
H++,yield Qe(D);const n=yield ioUtil.readdir(V);for(const l of n){const v=`${V}/${l}`,X=`${D}/${l}`;(yield ioUtil.lstat(v)).isDirectory()?yield ue(v,X,H,te):yield _e(v,X,te)}yield ioUtil.chmod(D,(yield ioUtil.
stat(V)).mode)})}function _e(V,D,H){return me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(D,"0666"),yield ioUtil.unlink(D))}const te=yield ioUtil.readlink(V);yield ioUtil.symlink(te,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(V,D))})}
const ge=Be(import.meta.url)("timers");var Se=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){try{Q(te.next(z))}catch(fe){
v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};const Oe=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(D,H,te){if(super(),!D)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=te||{}}_debug(D){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){const te=this._getSpawnFileName(),n=this._getSpawnArgs(D);let l=H?"":"[command]";if(Oe)if(this._isCmdFile()){l+=te;for(const v of n)
l+=` ${v}`}else if(D.windowsVerbatimArguments){l+=`"${te}"`;for(const v of n)l+=` ${v}`}else{l+=this._windowsQuoteCmdArg(te);for(const v of n)l+=` ${this._windowsQuoteCmdArg(v)}`}else{l+=te;for(const v of n)
l+=` ${v}`}return l}_processLineBuffer(D,H,te){try{let n=H+D.toString(),l=n.indexOf(S.EOL);for(;l>-1;){const v=n.substring(0,l);te(v),n=n.substring(l+S.EOL.length),l=n.indexOf(S.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if(Oe&&this._isCmdFile()){
let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=D.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(D,H){
return D.endsWith(H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(
D);if(!D)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const v of D)if(H.some(X=>X===v)){te=!0;break}if(!te)return D;let n='\
"',l=!0;for(let v=D.length;v>0;v--)n+=D[v-1],l&&D[v-1]==="\\"?n+="\\":D[v-1]==='"'?(l=!0,n+='"'):l=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&
!D.includes("	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',te=!0;for(let n=D.length;n>0;n--)H+=D[n-1],te&&D[n-1]==="\\"?H+="\\":D[n-1]==='"'?(te=!0,H+=
"\\"):te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const te={};return te.cwd=D.cwd,te.env=D.env,te.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((D,H)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+S.EOL);const n=new Ae(te,this.toolPath);if(n.on("debug",Q=>{this._debug(
Q)}),this.options.cwd&&!(yield ye(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const l=this._getSpawnFileName(),v=ie.spawn(l,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,l));let X="";v.stdout&&v.stdout.on("data",Q=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Q),!te.silent&&te.outStream&&te.outStream.write(Q),X=this.
_processLineBuffer(Q,X,z=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(z)})});let oe="";if(v.stderr&&v.stderr.on("data",Q=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Q),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Q),oe=this._processLineBuffer(Q,oe,z=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(z)})}),v.on("error",Q=>{n.processError=Q.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),v.on("exit",Q=>{n.processExitCode=
Q,n.processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),n.CheckComplete()}),v.on("close",Q=>{n.processExitCode=Q,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Q,z)=>{X.length>0&&this.emit("stdline",X),oe.length>0&&this.emit("errline",oe),v.removeAllListeners(),Q?H(Q):D(z)}),
this.options.input){if(!v.stdin)throw new Error("child process missing stdin");v.stdin.end(this.options.input)}}))})}}function De(V){const D=[];let H=!1,te=!1,n="";function l(v){te&&v!=='"'&&(n+="\\"),
n+=v,te=!1}for(let v=0;v<V.length;v++){const X=V.charAt(v);if(X==='"'){te?l(X):H=!H;continue}if(X==="\\"&&te){l(X);continue}if(X==="\\"&&H){te=!0;continue}if(X===" "&&!H){n.length>0&&(D.push(n),n="");
continue}l(X)}return n.length>0&&D.push(n.trim()),D}class Ae extends ne.EventEmitter{constructor(D,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,this.toolPath=H,D.delay&&(this.delay=D.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ge.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(D){this.emit("debug",D)}_setResult(){let D;this.processExited&&(this.
processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(D=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){
if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/1e3} seconds of the exit event from process '${D.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var he=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(
function(l,v){function X(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};
function Te(V,D,H){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(V);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return D=
te.slice(1).concat(D||[]),new tr.ToolRunner(n,D,H).exec()})}function ke(V,D,H){return he(this,void 0,void 0,function*(){var te,n;let l="",v="";const X=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Q=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,z=(n=H?.listeners)===null||n===void 0?void 0:n.stderr,fe=Ne=>{v+=oe.write(Ne),z&&z(Ne)},xe=Ne=>{l+=X.write(Ne),Q&&Q(Ne)},$e=Object.assign(
Object.assign({},H?.listeners),{stdout:xe,stderr:fe}),Ce=yield Te(V,D,Object.assign(Object.assign({},H),{listeners:$e}));return l+=X.end(),v+=oe.end(),{exitCode:Ce,stdout:l,stderr:v}})}var Le=function(V,D,H,te){
function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(function(l,v){function X(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}
function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:D}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:D.trim(),version:V.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var V,D,H,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),l=(D=(V=n.match(
/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&D!==void 0?D:"";return{name:(te=(H=n.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:l}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[D,H]=V.trim().split(`
`);return{name:D,version:H}}),Fe=S.platform(),Ze=S.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(V,D,H,te){function n(l){return l instanceof H?l:new H(function(v){v(l)})}return new(H||(H=Promise))(
function(l,v){function X(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?l(z.value):n(z.value).then(X,oe)}Q((te=te.apply(V,D||[])).next())})},
at;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(at||(at={}));function Ot(V,D){const H=toCommandValue(D);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(V,D));issueCommand("set-env",{name:V},H)}function ht(V){F("add-mask",{},V)}function xt(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},V),process.
env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ct(V,D){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input required and not \
supplied: ${V}`);return D&&D.trimWhitespace===!1?H:H.trim()}function ft(V,D){const H=ct(V,D).split(`
`).filter(te=>te!=="");return D&&D.trimWhitespace===!1?H:H.map(te=>te.trim())}function St(V,D){const H=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(V,D);if(H.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(V,D){if(process.env.GITHUB_OUTPUT||"")return s("OUTPUT",r(V,D));process.stdout.write(S.EOL),F("set-output",{name:V},
C(D))}function $t(V){issue("echo",V?"on":"off")}function mt(V){process.exitCode=at.Failure,dt(V)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(V){F("debug",{},V)}function dt(V,D={}){
F("error",W(D),V instanceof Error?V.toString():V)}function gt(V,D={}){F("warning",W(D),V instanceof Error?V.toString():V)}function yt(V,D={}){F("notice",W(D),V instanceof Error?V.toString():V)}function Et(V){
process.stdout.write(V+S.EOL)}function bt(V){issue("group",V)}function vt(){issue("endgroup")}function It(V,D){return st(this,void 0,void 0,function*(){bt(V);let H;try{H=yield D()}finally{vt()}return H})}
function At(V,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,D));issueCommand("save-state",{name:V},toCommandValue(D))}function Tt(V){return process.env[`S\
TATE_${V}`]||""}function Rt(V){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>W});var S=function(B,T,P,R){function N(k){return k instanceof
P?k:new P(function(w){w(k)})}return new(P||(P=Promise))(function(k,w){function s(c){try{d(R.next(c))}catch($){w($)}}function r(c){try{d(R.throw(c))}catch($){w($)}}function d(c){c.done?k(c.value):N(c.value).
then(s,r)}d((R=R.apply(B,T||[])).next())})};class C{constructor(T,P){this.username=T,this.password=P}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(T){this.token=T}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(T){this.token=T}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return S(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>x,Hv:()=>w});var S=e(8611),C=e.t(S,2),W=e(5692),F=e.t(W,2),B=e(9783),T=e(770),P=o=>{var u={};return e.d(u,o),u},R=o=>(()=>o);const N=P({ProxyAgent:()=>Bt.ProxyAgent});
var k=function(o,u,a,h){function p(g){return g instanceof a?g:new a(function(J){J(g)})}return new(a||(a=Promise))(function(g,J){function Y(pe){try{ie(h.next(pe))}catch(we){J(we)}}function ne(pe){try{ie(
h.throw(pe))}catch(we){J(we)}}function ie(pe){pe.done?g(pe.value):p(pe.value).then(Y,ne)}ie((h=h.apply(o,u||[])).next())})},w;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.
MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="Switc\
hProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="Pa\
ymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalSe\
rverError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var s;(function(o){
o.Accept="accept",o.ContentType="content-type"})(s||(s={}));var r;(function(o){o.ApplicationJson="application/json"})(r||(r={}));function d(o){const u=pm.getProxyUrl(new URL(o));return u?u.href:""}const c=[
w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],$=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"],_=10,t=5;class f extends Error{constructor(u,a){
super(u),this.name="HttpClientError",this.statusCode=a,Object.setPrototypeOf(this,f.prototype)}}class m{constructor(u){this.message=u}readBody(){return k(this,void 0,void 0,function*(){return new Promise(
u=>k(this,void 0,void 0,function*(){let a=Buffer.alloc(0);this.message.on("data",h=>{a=Buffer.concat([a,h])}),this.message.on("end",()=>{u(a.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,
function*(){return new Promise(u=>k(this,void 0,void 0,function*(){const a=[];this.message.on("data",h=>{a.push(h)}),this.message.on("end",()=>{u(Buffer.concat(a))})}))})}}function y(o){return new URL(
o).protocol==="https:"}class x{constructor(u,a,h){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(u),this.handlers=a||[],this.requestOptions=h,h&&(h.ignoreSslError!=null&&(this._ignoreSslError=h.ignoreSslError),this._socketTimeout=
h.socketTimeout,h.allowRedirects!=null&&(this._allowRedirects=h.allowRedirects),h.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=h.allowRedirectDowngrade),h.maxRedirects!=null&&(this._maxRedirects=
Math.max(h.maxRedirects,0)),h.keepAlive!=null&&(this._keepAlive=h.keepAlive),h.allowRetries!=null&&(this._allowRetries=h.allowRetries),h.maxRetries!=null&&(this._maxRetries=h.maxRetries))}options(u,a){
return k(this,void 0,void 0,function*(){return this.request("OPTIONS",u,null,a||{})})}get(u,a){return k(this,void 0,void 0,function*(){return this.request("GET",u,null,a||{})})}del(u,a){return k(this,
void 0,void 0,function*(){return this.request("DELETE",u,null,a||{})})}post(u,a,h){return k(this,void 0,void 0,function*(){return this.request("POST",u,a,h||{})})}patch(u,a,h){return k(this,void 0,void 0,
function*(){return this.request("PATCH",u,a,h||{})})}put(u,a,h){return k(this,void 0,void 0,function*(){return this.request("PUT",u,a,h||{})})}head(u,a){return k(this,void 0,void 0,function*(){return this.
request("HEAD",u,null,a||{})})}sendStream(u,a,h,p){return k(this,void 0,void 0,function*(){return this.request(u,a,h,p)})}getJson(u){return k(this,arguments,void 0,function*(a,h={}){h[s.Accept]=this._getExistingOrDefaultHeader(
h,s.Accept,r.ApplicationJson);const p=yield this.get(a,h);return this._processResponse(p,this.requestOptions)})}postJson(u,a){return k(this,arguments,void 0,function*(h,p,g={}){const J=JSON.stringify(
p,null,2);g[s.Accept]=this._getExistingOrDefaultHeader(g,s.Accept,r.ApplicationJson),g[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,r.ApplicationJson);const Y=yield this.post(h,J,g);return this.
_processResponse(Y,this.requestOptions)})}putJson(u,a){return k(this,arguments,void 0,function*(h,p,g={}){const J=JSON.stringify(p,null,2);g[s.Accept]=this._getExistingOrDefaultHeader(g,s.Accept,r.ApplicationJson),
g[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,r.ApplicationJson);const Y=yield this.put(h,J,g);return this._processResponse(Y,this.requestOptions)})}patchJson(u,a){return k(this,arguments,
void 0,function*(h,p,g={}){const J=JSON.stringify(p,null,2);g[s.Accept]=this._getExistingOrDefaultHeader(g,s.Accept,r.ApplicationJson),g[s.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,r.
ApplicationJson);const Y=yield this.patch(h,J,g);return this._processResponse(Y,this.requestOptions)})}request(u,a,h,p){return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const g=new URL(a);let J=this._prepareRequest(u,g,p);const Y=this._allowRetries&&b.includes(u)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(J,h),ie&&ie.
message&&ie.message.statusCode===w.Unauthorized){let we;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){we=le;break}return we?we.handleAuthentication(this,J,h):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const we=ie.message.headers.location;if(!we)break;const le=new URL(we);if(g.protocol==="https:"&&g.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==g.hostname)for(const E in p)E.toLowerCase()==="authorization"&&delete p[E];J=this._prepareRequest(u,le,p),ie=yield this.requestRaw(
J,h),pe--}if(!ie.message.statusCode||!$.includes(ie.message.statusCode))return ie;ne+=1,ne<Y&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Y);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(u,a){return k(this,void 0,void 0,function*(){return new Promise((h,p)=>{function g(J,Y){J?p(J):Y?h(Y):p(new Error("Unknown error"))}this.requestRawWithCallback(
u,a,g)})})}requestRawWithCallback(u,a,h){typeof a=="string"&&(u.options.headers||(u.options.headers={}),u.options.headers["Content-Length"]=Buffer.byteLength(a,"utf8"));let p=!1;function g(ne,ie){p||(p=
!0,h(ne,ie))}const J=u.httpModule.request(u.options,ne=>{const ie=new m(ne);g(void 0,ie)});let Y;J.on("socket",ne=>{Y=ne}),J.setTimeout(this._socketTimeout||3*6e4,()=>{Y&&Y.end(),g(new Error(`Request \
timeout: ${u.options.path}`))}),J.on("error",function(ne){g(ne)}),a&&typeof a=="string"&&J.write(a,"utf8"),a&&typeof a!="string"?(a.on("close",function(){J.end()}),a.pipe(J)):J.end()}getAgent(u){const a=new URL(
u);return this._getAgent(a)}getAgentDispatcher(u){const a=new URL(u),h=B.s(a);if(h&&h.hostname)return this._getProxyAgentDispatcher(a,h)}_prepareRequest(u,a,h){const p={};p.parsedUrl=a;const g=p.parsedUrl.
protocol==="https:";p.httpModule=g?F:C;const J=g?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(p.parsedUrl.port):J,p.options.path=(p.parsedUrl.pathname||
"")+(p.parsedUrl.search||""),p.options.method=u,p.options.headers=this._mergeHeaders(h),this.userAgent!=null&&(p.options.headers["user-agent"]=this.userAgent),p.options.agent=this._getAgent(p.parsedUrl),
this.handlers)for(const Y of this.handlers)Y.prepareRequest(p.options);return p}_mergeHeaders(u){return this.requestOptions&&this.requestOptions.headers?Object.assign({},A(this.requestOptions.headers),
A(u||{})):A(u||{})}_getExistingOrDefaultHeader(u,a,h){let p;if(this.requestOptions&&this.requestOptions.headers){const J=A(this.requestOptions.headers)[a];J&&(p=typeof J=="number"?J.toString():J)}const g=u[a];
return g!==void 0?typeof g=="number"?g.toString():g:p!==void 0?p:h}_getExistingOrDefaultContentTypeHeader(u,a){let h;if(this.requestOptions&&this.requestOptions.headers){const g=A(this.requestOptions.
headers)[s.ContentType];g&&(typeof g=="number"?h=String(g):Array.isArray(g)?h=g.join(", "):h=g)}const p=u[s.ContentType];return p!==void 0?typeof p=="number"?String(p):Array.isArray(p)?p.join(", "):p:
h!==void 0?h:a}_getAgent(u){let a;const h=B.s(u),p=h&&h.hostname;if(this._keepAlive&&p&&(a=this._proxyAgent),p||(a=this._agent),a)return a;const g=u.protocol==="https:";let J=100;if(this.requestOptions&&
(J=this.requestOptions.maxSockets||S.globalAgent.maxSockets),h&&h.hostname){const Y={maxSockets:J,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(h.username||h.password)&&{proxyAuth:`${h.
username}:${h.password}`}),{host:h.hostname,port:h.port})};let ne;const ie=h.protocol==="https:";g?ne=ie?T.httpsOverHttps:T.httpsOverHttp:ne=ie?T.httpOverHttps:T.httpOverHttp,a=ne(Y),this._proxyAgent=
a}if(!a){const Y={keepAlive:this._keepAlive,maxSockets:J};a=g?new W.Agent(Y):new S.Agent(Y),this._agent=a}return g&&this._ignoreSslError&&(a.options=Object.assign(a.options||{},{rejectUnauthorized:!1})),
a}_getProxyAgentDispatcher(u,a){let h;if(this._keepAlive&&(h=this._proxyAgentDispatcher),h)return h;const p=u.protocol==="https:";return h=new N.ProxyAgent(Object.assign({uri:a.href,pipelining:this._keepAlive?
1:0},(a.username||a.password)&&{token:`Basic ${Buffer.from(`${a.username}:${a.password}`).toString("base64")}`})),this._proxyAgentDispatcher=h,p&&this._ignoreSslError&&(h.options=Object.assign(h.options.
requestTls||{},{rejectUnauthorized:!1})),h}_getUserAgentWithOrchestrationId(u){const a=u||"actions/http-client",h=process.env.ACTIONS_ORCHESTRATION_ID;if(h){const p=h.replace(/[^a-z0-9_.-]/gi,"_");return`${a}\
 actions_orchestration_id/${p}`}return a}_performExponentialBackoff(u){return k(this,void 0,void 0,function*(){u=Math.min(_,u);const a=t*Math.pow(2,u);return new Promise(h=>setTimeout(()=>h(),a))})}_processResponse(u,a){
return k(this,void 0,void 0,function*(){return new Promise((h,p)=>k(this,void 0,void 0,function*(){const g=u.message.statusCode||0,J={statusCode:g,result:null,headers:{}};g===w.NotFound&&h(J);function Y(pe,we){
if(typeof we=="string"){const le=new Date(we);if(!isNaN(le.valueOf()))return le}return we}let ne,ie;try{ie=yield u.readBody(),ie&&ie.length>0&&(a&&a.deserializeDates?ne=JSON.parse(ie,Y):ne=JSON.parse(
ie),J.result=ne),J.headers=u.message.headers}catch{}if(g>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${g})`;const we=new f(pe,g);we.result=J.result,p(we)}else h(
J)}))})}}const A=o=>Object.keys(o).reduce((u,a)=>(u[a.toLowerCase()]=o[a],u),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>C,s:()=>S});function S(B){const T=B.protocol==="https:";if(C(B))return;const P=T?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(P)try{return new F(P)}catch{if(!P.startsWith("http://")&&!P.startsWith("https://"))return new F(`http://${P}`)}else
return}function C(B){if(!B.hostname)return!1;const T=B.hostname;if(W(T))return!0;const P=process.env.no_proxy||process.env.NO_PROXY||"";if(!P)return!1;let R;B.port?R=Number(B.port):B.protocol==="http:"?
R=80:B.protocol==="https:"&&(R=443);const N=[B.hostname.toUpperCase()];typeof R=="number"&&N.push(`${N[0]}:${R}`);for(const k of P.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(k==="*"||N.
some(w=>w===k||w.endsWith(`.${k}`)||k.startsWith(".")&&w.endsWith(`${k}`)))return!0;return!1}function W(B){const T=B.toLowerCase();return T==="localhost"||T.startsWith("127.")||T.startsWith("[::1]")||
T.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(T,P){super(T,P),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,se,e)=>{e.d(se,{E:()=>F});class S{diff(T,P,R={}){let N;typeof R=="function"?(N=R,R={}):"callback"in R&&(N=R.callback);
const k=this.castInput(T,R),w=this.castInput(P,R),s=this.removeEmpty(this.tokenize(k,R)),r=this.removeEmpty(this.tokenize(w,R));return this.diffWithOptionsObj(s,r,R,N)}diffWithOptionsObj(T,P,R,N){var k;
const w=x=>{if(x=this.postProcess(x,R),N){setTimeout(function(){N(x)},0);return}else return x},s=P.length,r=T.length;let d=1,c=s+r;R.maxEditLength!=null&&(c=Math.min(c,R.maxEditLength));const $=(k=R.timeout)!==
null&&k!==void 0?k:1/0,b=Date.now()+$,_=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(_[0],P,T,0,R);if(_[0].oldPos+1>=r&&t+1>=s)return w(this.buildValues(_[0].lastComponent,P,T));let f=-1/0,
m=1/0;const y=()=>{for(let x=Math.max(f,-d);x<=Math.min(m,d);x+=2){let A;const o=_[x-1],u=_[x+1];o&&(_[x-1]=void 0);let a=!1;if(u){const p=u.oldPos-x;a=u&&0<=p&&p<s}const h=o&&o.oldPos+1<r;if(!a&&!h){
_[x]=void 0;continue}if(!h||a&&o.oldPos<u.oldPos?A=this.addToPath(u,!0,!1,0,R):A=this.addToPath(o,!1,!0,1,R),t=this.extractCommon(A,P,T,x,R),A.oldPos+1>=r&&t+1>=s)return w(this.buildValues(A.lastComponent,
P,T))||!0;_[x]=A,A.oldPos+1>=r&&(m=Math.min(m,x-1)),t+1>=s&&(f=Math.max(f,x+1))}d++};if(N)(function x(){setTimeout(function(){if(d>c||Date.now()>b)return N(void 0);y()||x()},0)})();else for(;d<=c&&Date.
now()<=b;){const x=y();if(x)return x}}addToPath(T,P,R,N,k){const w=T.lastComponent;return w&&!k.oneChangePerToken&&w.added===P&&w.removed===R?{oldPos:T.oldPos+N,lastComponent:{count:w.count+1,added:P,
removed:R,previousComponent:w.previousComponent}}:{oldPos:T.oldPos+N,lastComponent:{count:1,added:P,removed:R,previousComponent:w}}}extractCommon(T,P,R,N,k){const w=P.length,s=R.length;let r=T.oldPos,
d=r-N,c=0;for(;d+1<w&&r+1<s&&this.equals(R[r+1],P[d+1],k);)d++,r++,c++,k.oneChangePerToken&&(T.lastComponent={count:1,previousComponent:T.lastComponent,added:!1,removed:!1});return c&&!k.oneChangePerToken&&
(T.lastComponent={count:c,previousComponent:T.lastComponent,added:!1,removed:!1}),T.oldPos=r,d}equals(T,P,R){return R.comparator?R.comparator(T,P):T===P||!!R.ignoreCase&&T.toLowerCase()===P.toLowerCase()}removeEmpty(T){
const P=[];for(let R=0;R<T.length;R++)T[R]&&P.push(T[R]);return P}castInput(T,P){return T}tokenize(T,P){return Array.from(T)}join(T){return T.join("")}postProcess(T,P){return T}get useLongestToken(){return!1}buildValues(T,P,R){
const N=[];let k;for(;T;)N.push(T),k=T.previousComponent,delete T.previousComponent,T=k;N.reverse();const w=N.length;let s=0,r=0,d=0;for(;s<w;s++){const c=N[s];if(c.removed)c.value=this.join(R.slice(d,
d+c.count)),d+=c.count;else{if(!c.added&&this.useLongestToken){let $=P.slice(r,r+c.count);$=$.map(function(b,_){const t=R[d+_];return t.length>b.length?t:b}),c.value=this.join($)}else c.value=this.join(
P.slice(r,r+c.count));r+=c.count,c.added||(d+=c.count)}}return N}}class C extends S{tokenize(T){return T.slice()}join(T){return T}removeEmpty(T){return T}}const W=new C;function F(B,T,P){return W.diff(
B,T,P)}})},_t={};function Xe(ee){var se=_t[ee];if(se!==void 0)return se.exports;var e=_t[ee]={exports:{}},S=!0;try{kt[ee].call(e.exports,e,e.exports,Xe),S=!1}finally{S&&delete _t[ee]}return e.exports}
Xe.m=kt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",S=W=>{W&&W.d<1&&(W.
d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},C=W=>W.map(F=>{if(F!==null&&typeof F=="object"){if(F[ee])return F;if(F.then){var B=[];B.d=0,F.then(R=>{T[se]=R,S(B)},R=>{T[e]=R,S(B)});var T={};
return T[ee]=R=>R(B),T}}var P={};return P[ee]=R=>{},P[se]=F,P});Xe.a=(W,F,B)=>{var T;B&&((T=[]).d=-1);var P=new Set,R=W.exports,N,k,w,s=new Promise((r,d)=>{w=d,k=r});s[se]=R,s[ee]=r=>(T&&r(T),P.forEach(
r),s.catch(d=>{})),W.exports=s,F(r=>{N=C(r);var d,c=()=>N.map(b=>{if(b[e])throw b[e];return b[se]}),$=new Promise(b=>{d=()=>b(c),d.r=0;var _=t=>t!==T&&!P.has(t)&&(P.add(t),t&&!t.d&&(d.r++,t.push(d)));
N.map(t=>t[ee](_))});return d.r?$:c()},r=>(r?w(s[e]=r):k(R),S(T))),T&&T.d<0&&(T.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,S){if(S&1&&(e=
this(e)),S&8||typeof e=="object"&&e&&(S&4&&e.__esModule||S&16&&typeof e.then=="function"))return e;var C=Object.create(null);Xe.r(C);var W={};se=se||[null,ee({}),ee([]),ee(ee)];for(var F=S&2&&e;typeof F==
"object"&&!~se.indexOf(F);F=ee(F))Object.getOwnPropertyNames(F).forEach(B=>W[B]=()=>e[B]);return W.default=()=>e,Xe.d(C,W),C}})(),Xe.d=(ee,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:se[e]})},Xe.f={},Xe.e=ee=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](ee,se),se),[])),Xe.u=ee=>""+ee+".index.js",Xe.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,
se),Xe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:S,
modules:C,runtime:W}=e,F,B,T=0;for(F in C)Xe.o(C,F)&&(Xe.m[F]=C[F]);for(W&&W(Xe);T<S.length;T++)B=S[T],Xe.o(ee,B)&&ee[B]&&ee[B][0](),ee[S[T]]=0};Xe.f.j=(e,S)=>{var C=Xe.o(ee,e)?ee[e]:void 0;if(C!==0)if(C)
S.push(C[1]);else{var W=import("./"+Xe.u(e)).then(se,F=>{throw ee[e]!==0&&(ee[e]=void 0),F}),W=Promise.race([W,new Promise(F=>C=ee[e]=[F])]);S.push(C[1]=W)}}})();var Pt=Xe(6325);Pt=await Pt;
