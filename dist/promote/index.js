const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var kt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(D){this.pending<this.max?x(this,D):this.waiting.push(D)},se.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},se.prototype.hold=
function(){return e(this)};function e(D){D.pending+=1;var B=!1;return F;function F(A){if(B)throw new Error("callback called twice");if(B=!0,D.error=D.error||A,D.pending-=1,D.waiting.length>0&&D.pending<
D.max)x(D,D.waiting.shift());else if(D.pending===0){var C=D.listeners;D.listeners=[],C.forEach(j)}}function j(A){A(D.error)}}function x(D,B){B(e(D))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var x,D=e(9278),B=e(4756),F=e(8611),j=e(5692),A=e(4434),C=e(2613),T=e(9023);se.httpOverHttp=N,se.httpsOverHttp=R,se.httpOverHttps=g,se.httpsOverHttps=i;function N(_){var t=new r(_);return t.request=F.
request,t}function R(_){var t=new r(_);return t.request=F.request,t.createSocket=d,t.defaultPort=443,t}function g(_){var t=new r(_);return t.request=j.request,t}function i(_){var t=new r(_);return t.request=
j.request,t.createSocket=d,t.defaultPort=443,t}function r(_){var t=this;t.options=_||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(w,y,m,k){for(var o=a(y,m,k),h=0,s=t.requests.length;h<s;++h){var p=t.requests[h];if(p.host===o.host&&p.port===o.port){t.requests.splice(h,1),p.request.onSocket(w);return}}
w.destroy(),t.removeSocket(w)})}T.inherits(r,A.EventEmitter),r.prototype.addRequest=function(t,f,w,y){var m=this,k=S({request:t},m.options,a(f,w,y));if(m.sockets.length>=this.maxSockets){m.requests.push(
k);return}m.createSocket(k,function(o){o.on("free",h),o.on("close",s),o.on("agentRemove",s),t.onSocket(o);function h(){m.emit("free",o,k)}function s(p){m.removeSocket(o),o.removeListener("free",h),o.removeListener(
"close",s),o.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(t,f){var w=this,y={};w.sockets.push(y);var m=S({},w.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(m.localAddress=t.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),b(
"making CONNECT request");var k=w.request(m);k.useChunkedEncodingByDefault=!1,k.once("response",o),k.once("upgrade",h),k.once("connect",s),k.once("error",p),k.end();function o(l){l.upgrade=!0}function h(l,$,J){
process.nextTick(function(){s(l,$,J)})}function s(l,$,J){if(k.removeAllListeners(),$.removeAllListeners(),l.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",l.statusCode),
$.destroy();var Y=new Error("tunneling socket could not be established, statusCode="+l.statusCode);Y.code="ECONNRESET",t.request.emit("error",Y),w.removeSocket(y);return}if(J.length>0){b("got illegal \
response body from proxy"),$.destroy();var Y=new Error("got illegal response body from proxy");Y.code="ECONNRESET",t.request.emit("error",Y),w.removeSocket(y);return}return b("tunneling connection has\
 established"),w.sockets[w.sockets.indexOf(y)]=$,f($)}function p(l){k.removeAllListeners(),b(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var $=new Error("tunneling socket could not be established, cause="+l.message);$.code="ECONNRESET",t.request.emit("error",$),w.removeSocket(y)}},r.prototype.removeSocket=function(t){
var f=this.sockets.indexOf(t);if(f!==-1){this.sockets.splice(f,1);var w=this.requests.shift();w&&this.createSocket(w,function(y){w.request.onSocket(y)})}};function d(_,t){var f=this;r.prototype.createSocket.
call(f,_,function(w){var y=_.request.getHeader("host"),m=S({},f.options,{socket:w,servername:y?y.replace(/:.*$/,""):_.host}),k=B.connect(0,m);f.sockets[f.sockets.indexOf(w)]=k,t(k)})}function a(_,t,f){
return typeof _=="string"?{host:_,port:t,localAddress:f}:_}function S(_){for(var t=1,f=arguments.length;t<f;++t){var w=arguments[t];if(typeof w=="object")for(var y=Object.keys(w),m=0,k=y.length;m<k;++m){
var o=y[m];w[o]!==void 0&&(_[o]=w[o])}}return _}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:b=function(){},x=b}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(x){let D=-1;for(let B of x)D=se[(D^B)&255]^D>>>8;return(D^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var x=e(9896),D=e(9023),B=e(2203),F=B.Readable,j=B.PassThrough,A=e(3313),C=e(4434).
EventEmitter;se.BufferSlicer=R,se.FdSlicer=T,D.inherits(T,C);function T(g){C.call(this),this.fd=g,this.pend=new A,this.pend.max=1,this.refCount=0}T.prototype.read=function(g,i,r,d,a){var S=this;S.pend.
go(function(b){x.read(S.fd,g,i,r,d,function(_,t,f){b(),a(_,t,f)})})},T.prototype.createReadStream=function(g){return new N(this,g)},T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){
var g=this;if(g.refCount-=1,g.refCount<0)throw new Error("invalid unref");if(g.refCount>0)return;x.close(g.fd,i);function i(r){r?g.emit("error",r):g.emit("close")}},D.inherits(N,F);function N(g,i){i=i||
{},F.call(this,i),this.context=g,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}N.prototype._read=function(g){var i=this,r=Math.min(i._readableState.highWaterMark,g);
if(i.endOffset!=null&&(r=Math.min(r,i.endOffset-i.pos)),r<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(d){var a=Buffer.allocUnsafe(r);x.read(i.context.fd,a,0,r,i.pos,function(S,b){
S?i.destroy(S):b===0?(i.push(null),i._cleanup()):(i.pos+=b,i.push(a.slice(0,b))),d()})})},N.prototype._destroy=function(g,i){this._cleanup(),i(g)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(R,C);function R(g){C.call(this),this.refCount=0,this.buffer=g}R.prototype.read=function(g,i,r,d,a){if(!(0<=i&&i<=g.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+g.length);if(d<0)throw new RangeError("position is negative: "+d);if(i+r>g.length&&(r=g.length-i),d+r>this.buffer.length&&(r=this.buffer.length-d),r<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(g,i,d,d+r),setImmediate(function(){a(null,r)})},R.prototype.createReadStream=function(g){g=g||{};var i=new j(g);i.start=g.start||0,i.endOffset=g.end,i.pos=i.endOffset||
this.buffer.length;for(var r=this.buffer.slice(i.start,i.pos),d=65536,a=0;;){var S=a+d;if(S>=r.length){a<r.length&&i.write(r.slice(a,r.length));break}i.write(r.slice(a,S)),a=S}return i.end(),i},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var x,D=e(9896),B=e(3106),F=e(3502),j=e(9023),A=e(
4434).EventEmitter,C=e(2203).Transform,T=e(2203).PassThrough,N=e(2203).Writable;const R=typeof B.crc32=="function"?B.crc32:e(4248);x=a,x=S,x=b,x=_,x=g,x=i,se.SY=r,x=d,x=k,se.ax=o,x=h,x=s,x=t,x=y,x=m,x=
$;function g(E,M){return new Promise((X,U)=>{a(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(Z);X(I)})})}function i(E,M){return new Promise((X,U)=>{S(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(
Z);X(I)})})}function r(E,M){return new Promise((X,U)=>{b(E,{...M,lazyEntries:!0},function(Z,I){if(Z)return U(Z);X(I)})})}function d(E,M,X){return new Promise((U,Z)=>{_(E,M,{...X,lazyEntries:!0},function(I,c){
if(I)return Z(I);U(c)})})}function a(E,M,X){typeof M=="function"&&(X=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!0),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=
!0),M.validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),X==null&&(X=le),D.open(E,"r",function(U,Z){if(U)return X(U);S(Z,M,function(I,c){I&&D.close(Z,le),
X(I,c)})})}function S(E,M,X){typeof M=="function"&&(X=M,M=null),M==null&&(M={}),M.autoClose==null&&(M.autoClose=!1),M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),
M.validateEntrySizes==null&&(M.validateEntrySizes=!0),M.strictFileNames==null&&(M.strictFileNames=!1),X==null&&(X=le),D.fstat(E,function(U,Z){if(U)return X(U);var I=new F.FdSlicer(E);_(I,Z.size,M,X)})}
function b(E,M,X){typeof M=="function"&&(X=M,M=null),M==null&&(M={}),M.autoClose=!1,M.lazyEntries==null&&(M.lazyEntries=!1),M.decodeStrings==null&&(M.decodeStrings=!0),M.validateEntrySizes==null&&(M.validateEntrySizes=
!0),M.strictFileNames==null&&(M.strictFileNames=!1);var U=new F.BufferSlicer(E);_(U,E.length,M,X)}function _(E,M,X,U){typeof X=="function"&&(U=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var Z=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),U==null&&(U=le),typeof M!="number")throw new Error("expected totalSize parameter to be a number");if(M>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var I=22,c=20,O=65535,L=Math.min(c+I+O,M),K=pe(L),W=M-K.length;p(E,K,0,L,W,function(q){if(q)return U(q);for(var re=L-I;re>=
0;re-=1)if(K.readUInt32LE(re)===101010256){var ce=K.subarray(re),ae=ce.readUInt16LE(4),ye=ce.readUInt16LE(10),ve=ce.readUInt32LE(16),Ie=ce.readUInt16LE(20),be=ce.length-I;if(Ie!==be)return U(new Error(
"Invalid comment length. Expected: "+be+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ee=Z?ne(ce.subarray(
22),!1):ce.subarray(22);if(re-c>=0&&K.readUInt32LE(re-c)===117853008){var Pe=K.subarray(re-c,re-c+c),de=ie(Pe,8),me=pe(56);return p(E,me,0,me.length,de,function(Re){return Re?U(Re):me.readUInt32LE(0)!==
101075792?U(new Error("invalid zip64 end of central directory record signature")):(ae=me.readUInt32LE(16),ae!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(ye=ie(me,
32),ve=ie(me,48),U(null,new t(E,ve,M,ye,Ee,X.autoClose,X.lazyEntries,Z,X.validateEntrySizes,X.strictFileNames))))})}return ae!==0?U(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):U(null,new t(E,ve,M,ye,Ee,X.autoClose,X.lazyEntries,Z,X.validateEntrySizes,X.strictFileNames))}U(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}j.inherits(t,A);function t(E,M,X,U,Z,I,c,O,L,K){var W=this;A.call(W),W.reader=E,W.reader.on("error",function(q){w(W,q)}),W.reader.once("close",function(){W.emit("close")}),W.readEntryCursor=
M,W.fileSize=X,W.entryCount=U,W.comment=Z,W.entriesRead=0,W.autoClose=!!I,W.lazyEntries=!!c,W.decodeStrings=!!O,W.validateEntrySizes=!!L,W.strictFileNames=!!K,W.isOpen=!0,W.emittedError=!1,W.hasEachEntryBeenCalled=
!1,W.lazyEntries||W._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(E,M){E.autoClose&&E.close(),w(E,M)}function w(E,M){E.emittedError||(E.emittedError=
!0,E.emit("error",M))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var E=this;
if(E.entryCount===E.entriesRead){setImmediate(function(){E.autoClose&&E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var M=pe(46);p(E.reader,M,0,M.length,E.readEntryCursor,function(X){
if(X)return f(E,X);if(!E.emittedError){var U=new y,Z=M.readUInt32LE(0);if(Z!==33639248)return f(E,new Error("invalid central directory file header signature: 0x"+Z.toString(16)));if(U.versionMadeBy=M.
readUInt16LE(4),U.versionNeededToExtract=M.readUInt16LE(6),U.generalPurposeBitFlag=M.readUInt16LE(8),U.compressionMethod=M.readUInt16LE(10),U.lastModFileTime=M.readUInt16LE(12),U.lastModFileDate=M.readUInt16LE(
14),U.crc32=M.readUInt32LE(16),U.compressedSize=M.readUInt32LE(20),U.uncompressedSize=M.readUInt32LE(24),U.fileNameLength=M.readUInt16LE(28),U.extraFieldLength=M.readUInt16LE(30),U.fileCommentLength=M.
readUInt16LE(32),U.internalFileAttributes=M.readUInt16LE(36),U.externalFileAttributes=M.readUInt32LE(38),U.relativeOffsetOfLocalHeader=M.readUInt32LE(42),U.generalPurposeBitFlag&64)return f(E,new Error(
"strong encryption is not supported"));E.readEntryCursor+=46,M=pe(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),p(E.reader,M,0,M.length,E.readEntryCursor,function(I){if(I)return f(E,I);if(!E.
emittedError){U.fileNameRaw=M.subarray(0,U.fileNameLength);var c=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=M.subarray(U.fileNameLength,c),U.fileCommentRaw=M.subarray(c,c+U.fileCommentLength);
try{U.extraFields=s(U.extraFieldRaw)}catch(ye){return f(E,ye)}if(E.decodeStrings){var O=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=ne(U.fileCommentRaw,O),U.fileName=o(U.generalPurposeBitFlag,U.fileNameRaw,
U.extraFields,E.strictFileNames);var L=h(U.fileName);if(L!=null)return f(E,new Error(L))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;U.comment=U.fileComment,E.readEntryCursor+=M.length,
E.entriesRead+=1;for(var K=0;K<U.extraFields.length;K++){var W=U.extraFields[K];if(W.id===1){var q=W.data,re=0;if(U.uncompressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended\
 information extra field does not include uncompressed size"));U.uncompressedSize=ie(q,re),re+=8}if(U.compressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information ext\
ra field does not include compressed size"));U.compressedSize=ie(q,re),re+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));U.relativeOffsetOfLocalHeader=ie(q,re),re+=8}break}}if(E.validateEntrySizes&&U.compressionMethod===0){var ce=U.uncompressedSize;if(U.isEncrypted()&&(ce+=12),
U.compressedSize!==ce){var ae="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return f(E,new Error(ae))}}E.emit("entry",U),E.lazyEntries||E._readEntry()}})}})}},
t.prototype.eachEntry=function(){const E=this;if(!E.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");E.hasEachEntryBeenCalled=!0;let M=null;E.on("entry",U),E.on("end",Z),E.on("error",I);function X(){E.removeListener("entry",U),E.removeListener("end",Z),E.removeListener("error",I),E.
autoClose&&E.close()}function U(c){let{resolve:O}=M;M=null,O({value:c})}function Z(){let{resolve:c}=M;M=null,X(),c({done:!0})}function I(c){let{reject:O}=M;M=null,X(),O(c)}return{[Symbol.asyncIterator](){
return this},next(){const c=new Promise((O,L)=>{if(M!=null)throw new Error("next() called before previous Promise was resolved.");M={resolve:O,reject:L}});return E.readEntry(),c},return(c){return X(),
Promise.resolve({done:!0,value:c})},throw(c){return X(),Promise.reject(c)}}},t.prototype.openReadStream=function(E,M,X){var U=this,Z=0,I=E.compressedSize;if(X==null&&(X=M,M=null),M==null)M={};else{if(M.
decodeFileData===!1){if(M.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(M.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(M.decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(M.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+M.decrypt);if(E.isCompressed()&&M.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(M.decompress!=null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(M.decompress===
!1||M.decompress===!0))throw new Error("invalid options.decompress value: "+M.decompress);O=M.decompress}}if(M.start!=null){if(Z=M.start,Z<0)throw new Error("options.start < 0");if(Z>E.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(M.end!=null){if(I=M.end,I<0)throw new Error("options.end < 0");if(I>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(I<
Z)throw new Error("options.end < options.start")}}var c=M.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&M.decompress===!1)&&(!E.isEncrypted()||M.decrypt===!1);if((M.start!=null||
M.end!=null)&&!c)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return X(new Error("closed"));if(E.isEncrypted()&&!c&&M.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var O;if(c)O=!1;else if(E.compressionMethod===8)O=M.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+E.compressionMethod));U.readLocalFileHeader(E,{minimal:!0},function(L,K){if(L)return X(L);U.openReadStreamLowLevel(K.fileDataStart,E.compressedSize,Z,I,O,E.uncompressedSize,X)})},t.prototype.
openReadStreamLowLevel=function(E,M,X,U,Z,I,c){var O=this,L=E+M,K=O.reader.createReadStream({start:E+X,end:E+U}),W=K;if(Z){var q=!1,re=B.createInflateRaw();K.on("error",function(ce){setImmediate(function(){
q||re.emit("error",ce)})}),K.pipe(re),O.validateEntrySizes?(W=new l(I),re.on("error",function(ce){setImmediate(function(){q||W.emit("error",ce)})}),re.pipe(W)):W=re,we(W,function(){q=!0,re!==W&&re.unpipe(
W),K.unpipe(re),K.destroy()})}c(null,W)},t.prototype.readLocalFileHeader=function(E,M,X){var U=this;X==null&&(X=M,M=null),M==null&&(M={}),U.reader.ref();var Z=pe(30);p(U.reader,Z,0,Z.length,E.relativeOffsetOfLocalHeader,
function(I){try{if(I)return X(I);var c=Z.readUInt32LE(0);if(c!==67324752)return X(new Error("invalid local file header signature: 0x"+c.toString(16)));var O=Z.readUInt16LE(26),L=Z.readUInt16LE(28),K=E.
relativeOffsetOfLocalHeader+30+O+L;if(K+E.compressedSize>U.fileSize)return X(new Error("file data overflows file bounds: "+K+" + "+E.compressedSize+" > "+U.fileSize));if(M.minimal)return X(null,{fileDataStart:K});
var W=new m;W.fileDataStart=K,W.versionNeededToExtract=Z.readUInt16LE(4),W.generalPurposeBitFlag=Z.readUInt16LE(6),W.compressionMethod=Z.readUInt16LE(8),W.lastModFileTime=Z.readUInt16LE(10),W.lastModFileDate=
Z.readUInt16LE(12),W.crc32=Z.readUInt32LE(14),W.compressedSize=Z.readUInt32LE(18),W.uncompressedSize=Z.readUInt32LE(22),W.fileNameLength=O,W.extraFieldLength=L,Z=pe(O+L),U.reader.ref(),p(U.reader,Z,0,
Z.length,E.relativeOffsetOfLocalHeader+30,function(q){try{return q?X(q):(W.fileName=Z.subarray(0,O),W.extraField=Z.subarray(O),X(null,W))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},t.prototype.
openReadStreamPromise=function(E,M){return new Promise((X,U)=>{this.openReadStream(E,M,function(Z,I){if(Z)return U(Z);X(I)})})},t.prototype.openReadStreamLowLevelPromise=function(E,M,X,U,Z,I){return new Promise(
(c,O)=>{this.openReadStream(E,M,X,U,Z,I,function(L,K){if(L)return O(L);c(K)})})},t.prototype.readLocalFileHeaderPromise=function(E,M){return new Promise((X,U)=>{this.readLocalFileHeader(E,M,function(Z,I){
if(Z)return U(Z);X(I)})})};function y(){}y.prototype.getLastModDate=function(E){if(E==null&&(E={}),!E.forceDosFormat)for(var M=0;M<this.extraFields.length;M++){var X=this.extraFields[M];if(X.id===21589){
var U=X.data;if(U.length<5)continue;var Z=U[0],I=1;if(!(Z&I))continue;var c=U.readInt32LE(1);return new Date(c*1e3)}else if(X.id===10){var U=X.data;if(U.length!==32||U.readUInt16LE(4)!==1||U.readUInt16LE(
6)!==24)continue;var O=U.readUInt32LE(8)+4294967296*U.readInt32LE(12),L=O/1e4-116444736e5;return new Date(L)}}return k(this.lastModFileDate,this.lastModFileTime,E.timezone)},y.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},y.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},y.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function k(E,M,X){var U=E&31,Z=(E>>5&15)-1,I=(E>>9&127)+1980,c=0,O=(M&31)*2,L=M>>5&63,K=M>>11&31;if(X==null||X==="local")return new Date(I,Z,U,K,L,O,c);
if(X==="UTC")return new Date(Date.UTC(I,Z,U,K,L,O,c));throw new Error("unrecognized options.timezone: "+options.timezone)}function o(E,M,X,U){for(var Z=null,I=0;I<X.length;I++){var c=X[I];if(c.id===28789){
if(c.data.length<6||c.data.readUInt8(0)!==1)continue;var O=c.data.readUInt32LE(1);if(R(M)!==O)continue;Z=ne(c.data.subarray(5),!0);break}}if(Z==null){var L=(E&2048)!==0;Z=ne(M,L)}return U||(Z=Z.replace(
/\\/g,"/")),Z}function h(E){return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+E:null}function s(E){for(var M=[],X=0;X<E.length-3;){var U=E.readUInt16LE(X+0),Z=E.readUInt16LE(X+2),I=X+4,c=I+Z;if(c>E.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var O=E.subarray(I,c);M.push({id:U,data:O}),X=c}return M}function p(E,M,X,U,Z,I){if(U===0)return setImmediate(function(){I(null,pe(0))});E.read(M,X,U,Z,function(c,O){if(c)return I(c);if(O<U)return I(
new Error("unexpected EOF"));I()})}j.inherits(l,C);function l(E){C.call(this),this.actualByteCount=0,this.expectedByteCount=E}l.prototype._transform=function(E,M,X){if(this.actualByteCount+=E.length,this.
actualByteCount>this.expectedByteCount){var U="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(U))}X(null,E)},l.prototype._flush=
function(E){if(this.actualByteCount<this.expectedByteCount){var M="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error(M))}E()},j.inherits(
$,A);function $(){A.call(this),this.refCount=0}$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error(
"invalid unref");E.close(M);function M(X){if(X)return E.emit("error",X);E.emit("close")}},$.prototype.createReadStream=function(E){E==null&&(E={});var M=E.start,X=E.end;if(M===X){var U=new T;return setImmediate(
function(){U.end()}),U}var Z=this._readStreamForRange(M,X),I=!1,c=new J(this);Z.on("error",function(L){setImmediate(function(){I||c.emit("error",L)})}),we(c,function(){Z.unpipe(c),c.unref(),Z.destroy()});
var O=new l(X-M);return c.on("error",function(L){setImmediate(function(){I||O.emit("error",L)})}),we(O,function(){I=!0,c.unpipe(O),c.destroy()}),Z.pipe(c).pipe(O)},$.prototype._readStreamForRange=function(E,M){
throw new Error("not implemented")},$.prototype.read=function(E,M,X,U,Z){var I=this.createReadStream({start:U,end:U+X}),c=new N,O=0;c._write=function(L,K,W){L.copy(E,M+O,0,L.length),O+=L.length,W()},c.
on("finish",Z),I.on("error",function(L){Z(L)}),I.pipe(c)},$.prototype.close=function(E){setImmediate(E)},j.inherits(J,T);function J(E){T.call(this),this.context=E,this.context.ref(),this.unreffedYet=!1}
J.prototype._flush=function(E){this.unref(),E()},J.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Y="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(E,M){if(M)return E.toString("utf8");for(var X="",U=0;U<E.length;U++)X+=Y[E[U]];return X}function ie(E,M){var X=E.readUInt32LE(M),U=E.readUInt32LE(M+4);return U*4294967296+
X}var pe;typeof Buffer.allocUnsafe=="function"?pe=function(E){return Buffer.allocUnsafe(E)}:pe=function(E){return new Buffer(E)};function we(E,M){typeof E.destroy=="function"?E._destroy=function(X,U){
M(),U?.(X)}:E.destroy=M}function le(E){if(E)throw E}}),9037:((ee,se,e)=>{var x=B=>{var F={};return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({getOctokit:()=>Dt.getOctokit})}),6543:((ee,se,e)=>{var x=B=>{var F={};
return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({defaults:()=>Ct.defaults})}),8008:((ee,se,e)=>{var x=B=>{var F={};return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({requestLog:()=>Lt.requestLog})}),212:((ee,se,e)=>{
var x=B=>{var F={};return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({retry:()=>Ut.retry})}),938:((ee,se,e)=>{var x=B=>{var F={};return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({default:()=>Nt.default})}),5131:((ee,se,e)=>{
var x=B=>{var F={};return e.d(F,B),F},D=B=>(()=>B);ee.exports=x({default:()=>jt.default})}),2613:(ee=>{ee.exports=Be(import.meta.url)("assert")}),181:(ee=>{ee.exports=Be(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Be(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Be(import.meta.url)("events")}),9896:(ee=>{ee.exports=Be(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Be(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Be(import.meta.url)("http")}),5692:(ee=>{ee.exports=Be(import.meta.url)("https")}),9278:(ee=>{ee.exports=Be(import.meta.url)("net")}),4573:(ee=>{ee.exports=Be(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Be(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Be(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Be(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Be(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Be(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Be(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Be(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Be(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Be(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Be(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Be(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Be(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Be(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Be(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Be(import.meta.url)("path")}),2203:(ee=>{ee.exports=Be(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Be(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Be(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Be(import.meta.url)("url")}),9023:(ee=>{ee.exports=Be(import.meta.url)("util")}),3106:(ee=>{ee.exports=Be(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>N,
j:()=>i,mJ:()=>g});var x=e(7598),D=e(6760),B=e(532),F=e(6191),j=e(7487),A=e(9870),C=e(3657),T=e(6584);function N(r,d){const a=r.boolean("upload-artifact",!0),S={overwrite:d,retentionDays:r.optional("r\
etention-days",R)},b=r.boolean("artifact-env-variables",!0);return{upload:a?S:void 0,artifactEnvVariables:b}}function R(r){if(/^0+$/.test(r))return;const d=(0,T.$J)(1/0,!0)(r),a=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(d>a)throw new Error(`must be at most ${a}, the repository's limit in days, not ${d}`);return d}async function g(r,{path:d,sha256:a,package:S},{upload:b,artifactEnvVariables:_}){if(_)return await(0,F.
mz)(r,{path:d,digest:a},b);const t=(0,C.z)((0,A.KC)(S)),f=(0,D.join)(await(0,j.Pd)("workflow-artifact-"),(0,D.basename)(d));await(0,B.lo)(f,t);const w=(0,x.createHash)("sha256").update(t).digest("hex");
return await(0,F.mz)(r,{path:f,digest:w},b)}function i({upload:r,artifactEnvVariables:d},a){!r||!d||!(0,j.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{Bv:()=>N,X7:()=>g,Zw:()=>T});var x=e(9462),D=e(7279),B=e(3657),F=e(5645),j=e(6006),
A=e(3349);class C extends D.HR{job;constructor(r,d){super({...(0,D.h_)(d),busy:!1,cause:d}),this.job=r}}function T(i){return i instanceof C?i.job:{}}async function N(i,r,{title:d,longestWaitMs:a,advice:S,
idsIn:b}){i.log.info(`${d}: ${r.status||"no status"}, dock status ${r.dockStatusId}`);let _={};const t=f=>{const w={"dock-status-id":r.dockStatusId,...b(f)},y=Object.keys(w).some(m=>!(m in _));_={...w,
..._,...f.status!==""&&{status:f.status}},y&&i.publish(_)};try{return{last:await(0,j.qt)(i,r,{longestWaitMs:a,advice:S,onStatus:t}),outputs:_}}catch(f){throw new C(_,(0,D.iT)(f))}}const R="Check the w\
orkflow in AI for Process, then re-run the job.";async function g(i,r,{workflowId:d,flowId:a,timeoutMs:S,longestWaitMs:b}){return i.log.info(`Exporting workflow ${d}, flow ${a}, from ${r.url.href}`),await(0,x.
N)({...i,platform:r},(0,x.R)(S,"No package"),async _=>{const t=await(0,A.Nq)(_,{workflowId:d,flowId:a}),{dockStatusId:f,exportJobId:w}=t,{last:y,outputs:m}=await N(_,t,{title:`Export job ${w??"without\
 an ID"}`,longestWaitMs:b,advice:R,idsIn:()=>w===void 0?{}:{"export-job-id":w}});try{const k=await(0,A.EH)(_,t,y),o=async()=>(0,A.EH)(_,t,await(0,j.SO)(_,f)),h=l=>(0,B.u)(l,_.signal),{content:s,...p}=await(0,F.
R)(_,{url:k,freshUrl:o,read:h});return{...p,package:s,job:m}}catch(k){throw new C(m,(0,D.iT)(k))}})}}),2697:((ee,se,e)=>{e.d(se,{As:()=>d,N9:()=>f,Sm:()=>N,UX:()=>g,Xd:()=>S,cZ:()=>r,dF:()=>t});var x=e(
1455),D=e(6760),B=e(7279),F=e(8725),j=e(7487),A=e(4057),C=e(706),T=e(6779);function N({host:w,pathname:y}){return w+y.replace(/\/$/,"")}const R=2e4;function g({message:w}){return(0,C.OX)(w,1e3)}const i="\
<dock status ID>";function r(w){const y=new Map;for(const{name:k,error:o}of w){const{"dock-status-id":h}=(0,T.Zw)(o),s=h===void 0?o.message:o.message.replaceAll(h,i),p=y.get(s)??{names:[],ids:[],help:(0,j.
VY)(o)};y.set(s,p),p.names.push(k),h!==void 0&&p.ids.push(h)}const m=Math.max(100,Math.min(1e3,Math.floor(R/y.size)));return Array.from(y,([k,{names:o,ids:h,help:s}])=>({names:o,message:(0,C.OX)(k,m).
replaceAll(i,()=>h.join(", ")),help:s}))}function d(w){return r(w).map(({names:y,message:m})=>`${y.join(", ")}: ${m}`).join(" | ")}function a(w,y){return!w||!y||w.message===y.message?w??y:S(w,`${w.message}\
 Also: ${y.message}`)}function S(w,y){return new B.HR({what:y,topic:(0,B.h_)(w).topic,cause:w})}async function b(w,y,m){let k;const o=await w.catch(h=>(k=toError(h),{...y,...jobOf(k)}));if(setOutputs(
o),m){const{titles:h,facts:s}=m,p=factTable([...s,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.
now())}]]);k?await writeSummary(h.failed,withHelp(g(k),helpFor(k)),p):await writeSummary(h.done,p)}if(k)throw k}const _=1e6;async function t(w,y){const m=JSON.stringify(y),k=await f(`the output ${w}`,
{[`${w}.json`]:m}),o=Buffer.byteLength(m)>_;return o&&(0,F.lm)(`The output ${w} would be longer than GitHub's limit of 1 MB. Read the file in ${w}-path.`),{[w]:o?[]:y,...k}}async function f(w,y){try{const m=await(0,j.
Pd)("workflow-results-"),k={};for(const[o,h]of Object.entries(y)){const s=(0,D.join)(m,o);await(0,x.writeFile)(s,h).catch((0,j.E_)(s)),k[`${(0,D.parse)(o).name}-path`]=s}return k}catch(m){return(0,F.t1)().
warning(`Can't keep ${w} as a file. ${(0,B.gJ)(m)}`),{}}}}),3018:((ee,se,e)=>{e.d(se,{uu:()=>H,S3:()=>V,$0:()=>te});var x=e(1124),D=e(706),B=e(1345);const F=Number.MAX_SAFE_INTEGER,j=2,A=60,C="</detai\
ls>",T=41,N=100;function R(n,u={}){const{under:v=()=>"",parts:G=[],noun:oe="change",folded:Q=!1}=u,{length:z}=v(F),{least:fe=z===0?n:`${n} \u2026`,changes:xe=b(G)}=u;return{line:n,under:v,size:n.length+
z,least:fe,parts:G,changes:xe,noun:oe,folded:Q}}function g(n,u,v={}){return u.length===0?[]:[R(n,{...v,parts:u})]}function i(n,u){const v=r(n,[]),G=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,B.
Vn)(v.flatMap(({outer:xe})=>xe)),Q=new Map;let z=u;const fe=v.sort((xe,$e)=>G(xe)-G($e)).filter(({leaf:xe,outer:$e})=>{const Ce=$e.filter(Je=>!Q.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=Ce.map(({line:Je,
folded:qe})=>Je.length+j+A+(qe?T:0)).reduce((Je,qe)=>Je+qe,xe.least.length+j-A*Ne.length);if(je>z)return!1;z-=je;for(const Je of $e)Q.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of fe.
entries()){const Ce=d($e,$e.least.length+Math.floor(z/(fe.length-xe)));z-=Ce.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Q.set($e,Ce)}return _(a(n,Q).filter(([xe])=>xe!==""))}function r(n,u){return n.
parts.length===0?[{leaf:n,outer:u}]:n.parts.flatMap(v=>r(v,[...u,n]))}function d({line:n,under:u,size:v,least:G},oe){if(v<=oe)return[n,u(Math.max(oe,F))];for(let Q=oe-n.length-A;Q>N;Q=Math.floor(Q*.7)){
const z=u(Q);if(z!==""&&n.length+z.length<=oe)return[n,z]}return[G]}function a(n,u){const{line:v,parts:G,folded:oe}=n;if(G.length===0)return[u.get(n)??[]];const z=[...G.filter(fe=>u.has(fe)).flatMap(fe=>a(
fe,u)),[S(n,G.filter(fe=>!u.has(fe)))]];return oe?[[`<details><summary>${v}</summary>`],...z,[C]]:[[v],...z]}function S({noun:n},u){if(n==="connection"&&u.length>0)return`\u2026 and ${(0,D.hS)(u.length,
"more connection")}`;if(b(u)===0)return"";const v=n==="workflow"?` in ${(0,D.hS)(u.length,"more workflow")}`:"";return`\u2026 and ${(0,D.hS)(b(u),"more change")}${v}`}function b(n){return n.reduce((u,{
changes:v})=>u+v,0)}function _(n){const u=v=>v?.[0]?.startsWith("- ");return n.flatMap((v,G)=>{const oe=v[0]===C||u(v)&&u(n[G-1]);return[G===0?"":oe?`
`:`

`,...v]})}var t=e(8132),f=e(3436),w=e(2614),y=e(2742),m=e(3499),k=e(8965),o=e(5408);const h=2,s=1e3,p=240,l=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],$="...";function J(n,u){const v=[Y(n??u),Y(u??n)],[G,oe]=[ne(n,v[0]),ne(u,v[1])],Q=pe(G,oe);return v[0]===v[1]?Q:[`@@ line ends: ${v[0]} \u2192 ${v[1]} @@`,...Q]}function Y(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,u){return(n?.split(u==="CRLF"?`\r
`:`
`)??[]).flatMap(G=>l.reduce(ie,[G]).map((oe,Q)=>Q===0?oe:$+oe))}function ie(n,u){return n.flatMap(v=>v.length>p?Array.from(v.matchAll(u),([G])=>G):v)}function pe(n,u){const v=new Set(n),oe=u.some(z=>v.
has(z))?(0,k.E)([...n],[...u],{maxEditLength:s}):void 0;if(oe===void 0)return[...E(n,u),...we("+",u)];let Q=0;return oe.flatMap(({added:z,removed:fe,value:xe},$e)=>{const Ce=oe[$e+1];if(fe)return E(xe,
Ce?.added?Ce.value:[]);const[Ne,We]=[$e===0?0:h,xe.length-h],je=Q+le(xe.slice(0,We+1));return Q+=le(xe),z?we("+",xe):Ce===void 0?we(" ",xe.slice(0,Ne)):We-Ne<2?we(" ",xe):[...we(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,...we(" ",xe.slice(We))]})}function we(n,u){return u.map(v=>`${n} ${v}`)}function le(n){return n.filter(u=>!u.startsWith($)).length}function E(n,u){const v=new Map(n.map(Q=>[X(Q),Q])),
G=u.flatMap(Q=>M(v.get(X(Q))??Q,Q));return[...G.length===0?[]:[`@@ hard to see: ${[...new Set(G)].join(", ")} @@`],...we("-",n)]}function M(n,u){if(X(n)!==X(u))return[];const[v,G]=[n.normalize(),u.normalize()],
oe=U(n)===U(u)?[]:["Unicode forms"];return v===G?oe:[...oe,v.trimEnd()===G.trimEnd()?"spaces at the end":"white space"]}function X(n){return U(n.normalize())}function U(n){return n.replace(/\s/g,"")}function Z(n,u){
let[v,G]=[0,u];const Q=[...(0,o.$z)(n,fe=>fe.startsWith("@@ line ")?++v:v).values()].flatMap(fe=>{const xe=I(fe,G);return G-=O(fe),xe}),z=n.filter(c).length-Q.filter(c).length;return z===0?Q:[...Q,`@@\
 ${(0,D.hS)(z,"more changed line")} @@`]}function I(n,u){const v=z=>z.startsWith("-"),G=O(n.filter(v)),oe=O(n)-G,Q={removed:Math.max(u/2,u-oe),others:Math.max(u/2,u-G)};return n.filter(z=>{const fe=v(
z)?"removed":"others";return Q[fe]-=z.length+1,Q[fe]>=0})}function c(n){return n.startsWith("-")||n.startsWith("+")}function O(n){return n.reduce((u,v)=>u+v.length+1,0)}var L=e(7856);const K={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},W=80,q=8;function re(n,u,v){if(n.type==="string")return ce(be((0,f.e1)(n.text)),u,v);const[
G="",...oe]=ve(n,u);return oe.length>0||G.length>W?void 0:(0,t.SS)(G,1/0)}function ce(n,u,v){const G=u.mask(n).shown;if(G.length>W||G.includes(`
`))return;const oe=ae(n,u,v);return(0,t.SS)(JSON.stringify(G),1/0)+(oe===void 0?"":` (${Ee(oe,u)})`)}function ae(n,{labelOf:u},v){const G=u(n);return G===void 0||G.toLowerCase()===n.toLowerCase()||[...v?.
members.values()??[]].some(Q=>(0,f.jn)(Q)&&(0,f.e1)(Q.text)===G)?void 0:G}function ye(n,u,{labelOf:v}){const[G,oe]=n.slice(-2);return G?.type!=="item"||oe?.type!=="member"||!f.ZM.test(oe.key)?!1:(0,f.
TH)(G.item)===u||v((0,f.e1)(u))===G.label}function ve(n,u,v){const{mask:G}=u;if((0,f.jn)(n)){if(n.type==="literal")return[G(n.text).shown];const $e=be((0,f.e1)(n.text)),{shown:Ce}=G($e);if(Ce.includes(
`
`))return["|",...Ie(Ce.split(`
`))];const Ne=ae($e,u,v);return[JSON.stringify(Ce)+(Ne===void 0?"":` (${G(Ne).shown})`)]}const[oe="",Q=""]=n.type==="array"?"[]":"{}",z=n.type==="array"?n.items.map($e=>ve($e,u)):Array.from(n.members,
([$e,Ce])=>{const[Ne,...We]=(0,L.$C)($e,Ce,n)?[D.v5]:ve(Ce,u,n);return[`${JSON.stringify(G($e).shown)}: ${Ne}`,...We]}),fe=oe+z.join(", ")+Q;return fe.length<=W&&z.every($e=>$e.length===1)?[fe]:[oe,...Ie(
z.flat()),Q]}function Ie(n){return n.map(u=>`  ${u}`)}function be(n){if(!n.includes("%"))return n;try{const u=decodeURIComponent(n);return[encodeURIComponent(u),encodeURI(u)].includes(n)?u:n}catch{return n}}
function Ee(n,{mask:u},v=100){return(0,t.SS)(u(n).shown,v)}function Pe(n,u,v=!1){const G=(0,m.a2)(n),oe=v?1/0:100,Q=n.flatMap((z,fe)=>{if(z.type==="element")return[(0,t.SS)(`[${z.index}]`)];if(z.type===
"item"){const $e=u.endsOf(z.item),Ce=$e===void 0?z.label:v?`${$e} (${z.label})`:$e,Ne=fe===G-1&&z.hint!==void 0?` (${Ee(z.hint,u)})`:"";return[`**${Ee(Ce,u,oe)}**${Ne}`]}return!v&&n.slice(fe+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[Ee(z.key,u,oe)]});return Q.length>q&&!v&&Q.splice(2,Q.length-q+1,"\u2026"),Q.join(" \u203A ")||"the whole file"}function de(n,u){const v=z=>n.map(({path:fe,
kind:xe})=>(xe?`${K[xe]} `:"")+Pe(fe,u,z)),[G,oe]=[v(!1),v(!0)],Q=(0,B.Vn)(G);return me(G.map((z,fe)=>Q.get(z)===1?z:oe[fe]??z))}function me(n){const[u,v]=[(0,B.Vn)(n),new Map];return n.map(G=>{const[
oe=1,Q]=[u.get(G),(v.get(G)??0)+1];return v.set(G,Q),oe===1?G:`${G} (${Q} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,u){
const v=[...(0,o.$z)(n,ue).values()],G=v.filter(z=>z.length<Ke).flat(),oe=de(G,u),Q=new Map(G.map((z,fe)=>{const{line:xe,...$e}=Oe(z,u);return[z,R(`- ${oe[fe]}${xe}`,{changes:1,...$e})]}));return v.flatMap(
z=>{const fe=z.flatMap(xe=>Q.get(xe)??[]);return fe.length===0?_e(z,u):fe})}function ue(n){const u=(0,m.a2)(n.path),G=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Q=>"id"in Q?[
Q.id]:[]);if(u===0||u===n.path.length||G.length===0)return n;const oe=n.path.slice(u).map(Q=>Q.type==="member"?Q.key:"index"in Q&&Q.index);return JSON.stringify([n.kind,G,oe])}function _e(n,u){const[v]=n,
{line:G,under:oe=()=>""}=Oe(v,u),Q=Me(ge(n,u)),z=v.kind==="modified"?"":` ${v.kind}`,fe=`- ${K[v.kind]} ${Se(v,u)}${G}${z} in ${Q.line}`;return R(fe,{changes:n.length,under:xe=>oe(xe)+(Q.under?.(xe)??
"")})}function ge(n,u){const v=n.map(({path:G})=>({path:G.slice(0,(0,m.a2)(G))}));return de(v,u)}function Se({path:n},u){return Pe(n.slice((0,m.a2)(n)),u)}function Oe(n,u){if(n.kind==="modified")return De(
n,u);if("value"in n)return he(n,u);if(n.kind==="moved"){const[Q,z]=[n.from,n.path].map(fe=>Pe(fe.slice(0,-1),u,!0));return{line:`: moved from ${Q} to ${z}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const v=n.moved.map(Q=>({path:[Q]})),G=Me(de(v,u)),oe=G.under?`${G.line} moved`:`moved: ${G.line}`;return{...G,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const u=(0,D.hS)(n.length,"item"),v=Ge(u,Re+n.join(", "));return{line:u,under:G=>v.length<=G?v:""}}function De({path:n,from:u,to:v},G){if(u.type==="hidden"||v.type==="hidden")return{line:""};
if((0,L._p)(n,u,v))return nt;if(u.type==="string"&&v.type==="string"){const xe=ye(n,v.text,G)?{...G,labelOf:()=>{}}:G;return Ae((0,f.e1)(u.text),(0,f.e1)(v.text),xe)}const[oe,Q]=[ve(u,G).join(`
`),ve(v,G).join(`
`)];if(oe===Q)return nt;const[z,fe]=[re(u,G),re(v,G)];return z&&fe?{line:`: ${z} \u2192 ${fe}`}:{line:"",under:Ue(oe,Q)}}function Ae(n,u,v){const G=[be(n),be(u)],oe=G[0]!==G[1]&&(G[0]!==n||G[1]!==u),[
Q,z]=oe?G:[n,u],fe=oe?" (percent-encoded)":"",[xe,...$e]=(0,y.qy)(Q,z)?.changes??[];if(xe!==void 0){const rt=`${fe} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=De(xe,v);return{...lt,
line:`${rt} \u203A ${Pe(xe.path,v)}${lt.line}`}}const ut=R("",{parts:Ye([xe,...$e],v)});return{line:rt,under:lt=>`
${Fe(i(ut,lt).join(""))}`}}const[Ce,Ne]=[v.mask(Q),v.mask(z)];if(Ce.shown===Ne.shown)return{line:fe+nt.line};const We=Ce.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[ce(Q,v),ce(z,v)];
if(!je||!Je)return{line:fe+We,under:Ue(Ce.shown,Ne.shown)};const qe=M(Ce.shown,Ne.shown).join(", ");return{line:`${fe}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,u){const{path:v,value:G}=n;
if(G.type==="hidden")return{line:""};if((0,L._p)(v,G))return{line:": hidden"};if(G.type==="object")return Te(n,G,u);const oe=re(G,u);return oe!==void 0?{line:`: ${oe}`}:G.type==="array"?{line:"",under:ke(
n,ve(G,u),(0,D.hS)(G.items.length,"element"))}:{line:"",under:ke(n,[u.mask(be((0,f.e1)(G.text))).shown])}}function Te(n,u,v){const G=n.path.at(-1),oe=G?.type==="item"?G:void 0;if(u.members.size===0&&!oe)
return{line:": `{}`"};const Q=je=>(0,f.jn)(je)&&[oe?.label,oe?.hint].includes((0,f.e1)(je.text)),z=[...u.members].filter(([,je])=>!oe||!Q(je)),fe=z.filter(([je,Je])=>!oe||!(0,m.rL)(je,Je)),xe=fe.map(([
je,Je])=>{const qe=(0,L.$C)(je,Je,u)?(0,t.SS)(D.v5):re(Je,v,u);return qe&&`${Ee(je,v)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,Ce=$e?xe.join(", "):Le(u,Q,v),Ne=Ce&&`: ${Ce}`;if($e&&
fe.length===z.length)return{line:Ne};const We=ke(n,ve(u,v),(0,D.hS)(u.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function ke({kind:n},u,v){const G=u.join(`
`);return n==="added"?Ue(void 0,G,v):Ue(G,void 0,v)}function Le(n,u,v){const G=new Map,oe=(z,fe,xe)=>{xe>(G.get(z)?.weight??0)&&G.set(z,{text:fe,weight:xe})},Q=(z,fe,xe)=>{if(z.type==="array")for(const Je of z.
items)Q(Je,fe,xe+1);if(z.type==="object")for(const[Je,qe]of z.members)(0,L.$C)(Je,qe,z)?oe(Je,D.v5,Ve.max):Q(qe,Je,xe+1);if(z.type!=="string")return;const $e=(0,f.e1)(z.text),Ne=/^type$/i.test(fe)||(0,m.
rL)(fe,z)||(0,m.gN)($e)||u(z)||v.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=v.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(fe,v.
mask(be($e)).shown,je*We/(xe+1))};return Q(n,"",0),[...G].sort(([,z],[,fe])=>fe.weight-z.weight).filter(([,{weight:z}],fe)=>fe===0||fe<Ve.texts&&z>Ve.usualWeight*2*Ve.max).map(([z,{text:fe}])=>`${Ee(z,
v)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(fe,Ve.max)),1/0)}`).join(", ")}function Ue(n,u,v){const G=(0,t.EU)(J(n,u),"diff",Re);return oe=>{const Q=G.length<=oe?G:He(G,oe);return v===void 0?`
${Q}`:Ge(v,Q)}}function He(n,u){const v=n.split(`
`),G=v.slice(1,-1).map(oe=>oe.slice(Re.length));return[...v.slice(0,1),...Z(G,u).map(oe=>Re+oe),...v.slice(-1)].join(`
`)}function Ge(n,u){return`
${Re}<details><summary>${n}</summary>

${u}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,u){const v=n.kind==="json"?(0,w.ID)(n,We=>u(We).shown):void 0,G=(0,y.Z)(()=>(0,B.Vn)((0,f.PX)(n.head??n.
base))),oe={mask:u,labelOf:We=>We.length>Ze?void 0:v?.labelOf(JSON.stringify(We)),endsOf:We=>v?.endsOf(We),countOf:We=>G().get(We)??0},Q=ot((0,x.xS)(n)),z=n.status==="modified",fe=z?Ot(n,oe,v):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=v?.size??{},Ce=xe===0?"What is in it":`${(0,D.hS)(xe,"node")}, ${(0,D.hS)($e,"connection")}`,Ne=z?fe:g(Ce,fe,{changes:Q,folded:!0});return[...it(v),R(st(n,u),{parts:[
...Ne,...at(n,oe)],changes:Q})]}function ot({added:n,modified:u,removed:v}){return n+u+v}function it(n){return n?.note!==void 0?[R(n.note)]:n?.picture?[R((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:u,status:v,changes:G},oe){const Q=`**${Ee(n,{mask:oe})}**`;return v!=="modified"?`${K[v]} ${Q}: file ${v}`:u==="b\
inary"||u==="variables"&&G.length===0?`${K.modified} ${Q}: content modified`:u==="variables"?`${Q} (values are never shown)`:Q}function at({references:n},u){if(n.length===0)return[];const v=n.slice(0,
et).map(({path:z,from:fe,to:xe})=>`${Pe(z,u)} (${Ee(fe,u)} \u2192 ${Ee(xe,u)})`),G=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Q=`${(0,D.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[R(`${Q}: ${v.join(", ")}${G}`)]}function Ot(n,u,v){const G=(0,m.pi)(n),oe=v?.connections??[],Q=new Set(oe.map(({item:je})=>je)),z=(0,o.$z)(n.text?[ct(n.text)]:
n.changes,je=>v?.tells(je)?ht(je)?"layout":"told":"value"in je&&Q.has(je.value)?"connection":G(je)?"layout":xt(je.path,v)?"item":"rest"),[fe,xe]=[z.get("layout")??[],z.get("connection")??[]],$e=Ye(z.get(
"rest")??[],u),Ce=pt(oe,xe,u),Ne=(z.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,D.hS)(fe.length,"change")}`;return[...Ye(z.get("item")??[],u),...g("Connections",Ce,{noun:"connec\
tion",changes:Ne}),...Ce.length===0?$e:g("Elsewhere in the file",$e),...g(We,Mt(fe,n,u),{folded:!0})]}function ht({kind:n,path:u}){const[v,G]=u.slice(-2);return n==="modified"&&v?.type==="item"&&G?.type===
"member"&&w.md.includes(G.key)}function xt(n,u){return n.some(v=>v.type==="item"||v.type==="member"&&u?.isItemKey(v.key))}function ct({base:n,head:u}){return{kind:"modified",path:[],from:ft(n),to:ft(u)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:u,text:v,status:G,changes:oe}){const Q=G==="removed"?"removed":"added",z=(xe,$e)=>{const Ce=(0,B.Vg)(xe,()=>{});
return!($e.length<3&&Ce.length>0&&Ce.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Q,path:$e,value:xe}]:Ce.flatMap(({step:We,value:je})=>We.type==="member"?z(je,[...$e,
We]):[{kind:Q,path:[...$e,We],value:je}])},fe=n??u??(v&&ft(v.base??v.head));return fe?z(fe,[]):oe}function pt(n,u,v){const G=new Map(u.map(z=>["value"in z&&z.value,z])),oe=$t(n,G),Q=me(oe.map(z=>mt(z,
v)));return oe.map(([{item:z}],fe)=>{const xe=G.get(z),{line:$e,under:Ce=()=>""}=xe?Oe(xe,v):{line:""};return R(`${Q[fe]}${Ce(0)===""?$e:""}`,{under:Ce})})}function $t(n,u){const v={added:new Map,removed:new Map};
return n.flatMap(G=>{const{kind:oe,source:Q,target:z,item:fe}=G;if(oe==="rewired"||u.has(fe))return[[G]];const xe=v[oe].get(Q),$e=xe??[G];return xe&&xe.push(G),v[oe].delete(Q),v[oe].set(z,$e),xe?[]:[$e]})}
function mt(n,u){const[{kind:v,source:G,target:oe,was:Q}]=n,z=Ce=>`**${Ee(Ce.label,u)}**`,fe=Ce=>Ce===""?"":` (${Ee(Ce,u)})`,xe=n.map(Ce=>` \u2192 ${z(Ce.target)}${fe(Ce.label)}`),$e=Q?.target===oe?fe(
Q.label)||" without a label":Q&&` ${z(Q.target)}`;return`- ${K[v]} ${z(G)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,u,v){return[...(0,o.$z)((0,m.lY)(n,u),oe=>oe.kind+Se(oe,v)).values()].
flatMap(oe=>{const Q=oe.map($e=>Oe($e,v));if(oe.length<Ke||(0,m.a2)(oe[0].path)===0||Q.some(({under:$e})=>$e))return Ye(oe,v);const z=ge(oe,v),fe=Fe(Q.map(({line:$e},Ce)=>`- ${z[Ce]}${$e}`).join(`
`)),xe=`- ${K[oe[0].kind]} ${Se(oe[0],v)} of ${(0,D.hS)(oe.length,"item")}`;return R(xe,{changes:oe.length,under:()=>`
${fe}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:u,missing:v}=n,G=(0,L.lb)(n),Q=["changed","added","removed"].flatMap(xe=>u.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(Ce=>tt(Ce,G))}}),z=vt(n,G),fe=v===void 0?"":`\`${v}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:Ce=!0,mark:Ne=!0}={})=>{const We=Q.map(({workflow:qe,...rt})=>R(bt(qe,G,Ce),rt)),je=R(fe,{parts:[...g("",We,{noun:"workflow"}),...z]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...i(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,u){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${u}</summary>

${n}
</details>
`}function bt({name:n,status:u,counts:v},G,oe){const Q=oe?"### ":"",z=n===void 0?void 0:Ee(n,{mask:G});return u==="added"||u==="removed"?`${Q}${K[u]} ${z===void 0?"Workflow":`${z}: workflow`} ${u}`:oe?
`${Q}${z===void 0?"":`${z}: `}${(0,x.cq)(v)}`:""}function vt({workflows:n,notCompared:u=[]},v){const G=(z,fe)=>{const xe=z.flatMap($e=>$e===void 0?[]:[Ee($e,{mask:v})]).join(", ");return z.length===0?
[]:[R(fe(xe),{least:fe((0,D.hS)(z.length,"workflow"))})]},oe=n.flatMap(({name:z,status:fe})=>fe==="unchanged"?[z]:[]),Q=n.flatMap(({name:z,variablesCompared:fe})=>fe?[]:[z]);return[...n.length===0?[R(
"No workflow was compared")]:[],...G(oe,z=>z===""?"No changes":`${z}: no changes`),...G(Q,z=>`The environment variables${Q.length===n.length?"":` of ${z}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...G(u,z=>`${z}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function V(n){const u=yt(n),v={"report.md":u(),"ful\
l-report.md":u({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",v)),u}const P=900*1024;function H(n,u,v,G){const oe=P-Buffer.byteLength(v.join()),Q=n({headings:u,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return G===void 0?Q:Et(Q,G)}function te(n){const u=(0,x.AS)(n);if(u.length===0)return;const v=u.slice(0,20).map(Rt.bY),G=u.length>20?` and ${(0,D.hS)(u.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${v.join(", ")}${G} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>g,R:()=>A});var x=e(3024),D=e(532),B=e(5806),F=e(706),j=e(6584);function A(i,r){const d=["w\
orkflows","workflows-file"].filter(b=>i.text(b)!==""),[a]=d;if(a===void 0)return{targets:C(i,r),fromList:!1};d.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const b of["w\
orkflow-id","flow-id","name"])i.text(b)!==""&&i.refuse(b,`can't be combined with ${a}`);const S=a==="workflows"?i.lines(a):i.optional(a,T);return{targets:S===void 0?[]:R(i,a,S),fromList:!0}}function C(i,r){
const d=i.required("workflow-id",j.Fg),a=i.required("flow-id",j.Fg),S=i.optional("name",j.$q);return d===void 0||a===void 0?[]:[{name:S??i.parse("workflow-id",r+d,j.$q)??"",workflowId:d,flowId:a}]}function T(i){
const r=(0,j.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,x.readFileSync)(r))}catch(d){throw new Error(`can't be read: ${i}: ${(0,D.CQ)(d)}`)}}const N=(0,j.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,j.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${j.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,j.bY)(i)}`]);function R(i,r,d){const a=[],S=new Map,b=d.split(/\r\n|\n|\r/).map(_=>_.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
_,t]of b.entries()){const f=`${r} line ${_+1}`;if(!i.parse(f,t.join(" "),N))continue;const[w="",y="",m=""]=t;i.parse(`${f} name`,w,j.$q),i.parse(`${f} workflow-id`,y,j.Fg),i.parse(`${f} flow-id`,m,j.Fg);
const[k,o]=[(0,B.Sr)(w),`${y} ${m}`].map(s=>{const p=S.get(s);return p===void 0&&S.set(s,_+1),p});k!==void 0&&i.refuse(f,`has the name of line ${k}`),o!==void 0&&i.refuse(f,`has the IDs of line ${o}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:w,workflowId:y,flowId:m})}return b.every(_=>_.length===0)&&i.refuse(r,"names no workflow"),a}async function g(i,r,d){const a=[],S=i.entries(),
b=async()=>{for(const[_,t]of S)a[_]=await d(t)};return await Promise.all(Array.from({length:Math.min(r,i.length)},b)),a}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>R,$q:()=>_,Do:()=>d,EO:()=>m,Fg:()=>r,bY:()=>o,
il:()=>T,kH:()=>A,or:()=>i,sJ:()=>C,sU:()=>S,tz:()=>t,yG:()=>N});var x=e(3024),D=e(6760),B=e(5806),F=e(7596),j=e(706);const A=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function C(s,p=A){
return[p,({input:l})=>`contains ${h(l)}. ${s}`]}function T(...s){return p=>{for(const[l,$]of s){const J=l.exec(p);if(J)throw new Error(typeof $=="string"?$:$(J))}return p}}function N(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(s)}`)}function R(s,p=!1){return l=>{const $=Number(l);if((p?/^\d+$/:/^\d+(\.\d+)?$/).test(l)&&$>0&&$<=s)return $;
const J=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${p?"whole ":""}number above 0${J}, not ${o(l)}`)}}const g=T(C("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,F.o6)(g(s))}function r(s){if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${o(s)}`)}const d=T(C("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",S=T([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${o(s)}`],[/.{201}/u,a]),b=T([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${o(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${o(s)}`],[/.{201}/u,a]);function _(s){const p=(0,B.x5)(b(s));if(p!==void 0)throw new Error(`can't be a name: ${o(s)} ${p}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function f(){return(0,D.resolve)(process.env.
GITHUB_WORKSPACE??"")}const w=T([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function y(s){return(0,D.resolve)(f(),w(s))}function m(s){const p=y(s);if((0,x.existsSync)(p))return p;throw new Error(
k(s))}function k(s){const p=!(0,x.existsSync)(f())||(0,x.readdirSync)(f()).length===0;return`doesn't exist: ${o(s)}${p?". The workspace is empty: run actions/checkout before this step":""}`}function o(s){
const p=h(s);return`"${(0,j.OX)(s,60)}"${p===""?"":` with ${p}`}`}function h(s){const p=(s.match(new RegExp(A,"gu"))??[]).map(J=>J.codePointAt(0)??0),l=[...new Set(p)].map(J=>`U+${J.toString(16).toUpperCase().
padStart(4,"0")}`),$=l.length===1?"an invisible character":"invisible characters";return l.length===0?"":`${$} (${l.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>C,Hq:()=>j,RG:()=>D,cq:()=>T,
cz:()=>B,xS:()=>F,xW:()=>A});var x=e(706);const D={type:"hidden"};function B(N){const R=g=>N.reduce((i,r)=>i+r[g],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function F({status:N,
changes:R,references:g}){const i={added:0,modified:0,removed:0};if(N!=="modified")return{...i,[N]:1};if(R.length===0&&g.length===0)return{...i,modified:1};for(const{kind:r}of R)i[r==="added"||r==="rem\
oved"?r:"modified"]++;return i}function j({workflows:N}){return N.some(({status:R})=>R!=="unchanged")}function A({workflows:N}){return B(N.map(({counts:R})=>R))}function C({workflows:[N,...R]}){return N?.
unusedIgnores.filter(g=>R.every(({unusedIgnores:i})=>i.includes(g)))??[]}function T({modified:N,added:R,removed:g}){return Object.entries({modified:N,added:R,removed:g}).flatMap(([r,d])=>d===0?[]:[`${(0,x.
zD)(d)} ${r}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>N,Ms:()=>a,Op:()=>r,PX:()=>i,Rk:()=>B,TH:()=>T,TN:()=>A,YD:()=>C,ZM:()=>j,dj:()=>_,e1:()=>d,eX:()=>F,jn:()=>g});var x=e(8142),
D=e(2899);const B=["id","_id","key","name"],F=["name","title","label","displayName"],j=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function A(t,f){if(t.type!=="obj\
ect")return;const w=t.members.get(f)??t.matchOnly?.get(f);if(!(w===void 0||!g(w)))return(w.type==="string"?w.text.length>2:/\d/.test(w.text))?w.text:void 0}function C(t){return t.type==="object"?[...t.
members.keys()]:[]}function T(t){const f=()=>C(t).filter(w=>j.test(w));return R(t,["id","_id","key"])??R(t,f().sort())}function N(t){return R(t,F)}function R(t,f){const w=f.find(y=>A(t,y)!==void 0);return w&&
A(t,w)}function g(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:g(t)?[d(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function r(t,f,w){return w&&
B.includes(t)&&g(f)}function d(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(f,w=y=>{}){this.#n=f,this.#e=f.lines.length===
0,this.#t=w}read(f){const{fields:w,orders:y}=this.#n,m=k=>(0,D.pi)(w,k,this.#t);return(0,x.q)(f,void 0,{enter:(k,o="")=>this.#e?void 0:{key:o,outer:k},scalar:k=>this.scalar(k),array:(k,o)=>{const h=k.
length>0&&m({key:"",outer:o});return this.array(h?[]:k,(0,D.pi)(y,o,this.#t))},object:(k,o)=>{let h;for(const[s,p]of w.size===0?[]:k)m({key:s,outer:o})&&(k.delete(s),B.includes(s)&&(h=(h??new Map).set(
s,p)));return this.object(k,h)}})}scalar(f){let w=this.#o.get(f);return w===void 0&&(w={type:f.startsWith('"')?"string":"literal",id:++this.#s,text:f},this.#o.set(f,w)),w}array(f,w){const y=w?f.toSorted(
(o,h)=>o.id-h.id):f;let m=y.length;for(const{id:o}of y)m=b(m,o);const k=this.#i(m,{type:"array",id:this.#s+1,items:y,unordered:w});return this.#e?k:{type:"array",id:k.id,items:f,unordered:w}}object(f,w){
let y=~f.size;for(const[k,{id:o}]of f)y=y+b(this.scalar(k).id,o)|0;const m=this.#i(y,{type:"object",id:this.#s+1,members:f,matchOnly:w});return this.#e?m:{type:"object",id:m.id,members:f,matchOnly:w}}#i(f,w){
for(let y=f;;y=y+1|0){const m=this.#r.get(y);if(m&&S(m,w))return m;if(!m)return this.#r.set(y,w),this.#s++,w}}}function S(t,f){if(t.type==="array")return f.type==="object"||t.items.length!==f.items.length?
!1:t.items.every(({id:w},y)=>w===f.items[y]?.id);if(f.type==="array"||t.members.size!==f.members.size)return!1;for(const[w,{id:y}]of f.members)if(t.members.get(w)?.id!==y)return!1;return!0}function b(t,f){
const w=Math.imul(t^t>>>15,739982445)^Math.imul(f^f>>>16,73244475);return Math.imul(w^w>>>13,695872825)}function _(t){if(g(t))return t.text;if(t.type==="array"){const w=t.items.map(_);return`[${(t.unordered?
w.sort():w).join()}]`}return`{${Array.from(t.members,([w,y])=>`${JSON.stringify(w)}:${_(y)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>j,b6:()=>F,ol:()=>C});var x=e(4573),D=e(7598),B=e(3436);
function F(T){return(0,x.isUtf8)(T)?T.toString():void 0}function j(T,N,R){const g=/\.json$/i.test(T)?F(N):void 0;return g===void 0?void 0:R.read(g)}function A(T,N,R,g){if(N.equals(R))return!0;const i=new Interner(
g),r=j(T,N,i);return r!==void 0&&r.id===j(T,R,i)?.id}function C({files:T},N){const R=i=>(0,D.createHash)("sha256").update(i).digest("hex"),g=Array.from(T,([i,r])=>{const d=j(i,r,new B.Ms(N));return[i,
R(d?(0,B.dj)(d):r)]});return R(JSON.stringify(g.sort(([i],[r])=>i<r?-1:1)))}}),2614:((ee,se,e)=>{e.d(se,{md:()=>be,ID:()=>Pe});var x=e(3436),D=e(3499);const B=[(0,D.Ab)("_?id key uuid guid identifier"),
(0,D.Ab)("(node|step|state)_?id"),(0,D.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,D.Ab)("\\*")],F=(0,D.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),j="*",A=64;function C(ue,_e){const ge=T([]),Se=[],Oe=new Set([ue,_e].flatMap(Ae=>[...(0,x.PX)(Ae),...i(Ae)]));function Me(Ae,he,Te){if((0,x.jn)(Ae))g(Ae.text,he,Te);else if(Ae.type==="object")De(
Ae,he,Te);else{const ke=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())Me(Ue,N(he,"[]"),{...Te,array:Ae.items,...ke&&{slot:Le}})}}function De(Ae,he,{
key:Te,array:ke,map:Le,...Ue}){let He=Ue;if(ke!==void 0||Te!==void 0){const Ze={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Te,array:ke??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=d(Ae,
Oe),Fe=He===Ue&&(0,x.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ae.members){const tt=N(he,Ge||Fe?j:Ze);Fe&&g(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ae}:He)}}return Me(ue,ge,{side:"base"}),Me(_e,ge,{side:"head"}),{root:ge,places:Se,find:a(Se)}}function T(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function N(ue,_e){const ge=ue.
inner.get(_e)??T([...ue.keys,_e]);return ue.inner.set(_e,ge),ge}function R(ue,_e){return ue?.inner.get(_e)??ue?.inner.get(j)}function g(ue,{keys:_e,texts:ge,references:Se},{place:Oe,slot:Me},De){ge.set(
ue,(ge.get(ue)??0)+1);const Ae=ue.startsWith('"')?ue.length>2:F.test(_e.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ue));Oe&&Ae&&Se.push({text:ue,place:Oe,slot:Me,value:De})}function i(ue){if((0,x.
jn)(ue))return[];const _e=ue.type==="array"?ue.items:[...ue.members.values()];return[..._e.flatMap(i),..._e.some(r)?[]:(0,x.YD)(ue)]}function r(ue){return ue.type==="object"}function d({members:ue},_e){
return 2*[...ue.keys()].filter(Se=>!F.test(Se)&&_e.has(Se)).length>=ue.size&&[...ue.values()].every(r)}function a(ue){const _e=new Map;for(const ge of ue){const Se=(Oe,Me)=>{const De=B.findIndex(Te=>Te.
test(Oe));if(De<0)return;const Ae=`${ge.side} ${Me}`,he=_e.get(Ae)??[];he[De]=(he[De]??new Set).add(ge),_e.set(Ae,he)};ge.key!==void 0&&Se(j,JSON.stringify(ge.key));for(const[Oe,Me]of ge.value.members)
(0,x.jn)(Me)&&Se(Oe,Me.text)}return(ge,Se)=>{const Oe=_e.get(`${Se.side} ${ge}`)?.find(Me=>Me);return Oe&&Oe.size<=A?S([...Oe],Se):void 0}}function S(ue,_e){const ge=_e?ue.filter(Oe=>b(Oe,_e)):ue;if(ge.
length===0&&_e)return S(ue,_e.outer);const Se=ge.length>1?ge.filter(({value:Oe})=>Oe.members.size>2):ge;return Se.length===1?Se[0]:void 0}function b(ue,_e){return ue!==void 0&&(ue===_e||b(ue.outer,_e))}
var _=e(5408);const t="source from origin src tail out".split(" "),f="target to dest destination head in".split(" "),w="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",m=`${w} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),k="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),o=`${w} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),h="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function p(ue,_e){const ge=C(ue,_e),Se=$(ge.root).flatMap(Ae=>J(Ae,ge)),Oe=ne(Se),Me=Oe.
length>0?Oe:pe(Se,ge),De=new Set(Me.flatMap(({source:Ae,target:he})=>[Ae.field,he.field]));return{root:ge.root,nodes:ge.places.filter(({field:Ae})=>De.has(Ae)),edges:Me}}function l(ue,_e){return ue.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>_e.includes(Se.toLowerCase()))}function $(ue){const _e=[ue];for(const ge of _e)_e.push(...ge.inner.values());return _e}function J(ue,{find:_e}){
const ge=ue.references.flatMap(Ae=>{const he=_e(Ae.text,Ae.place);return he?[{...Ae,field:ue,target:he}]:[]}),Se=ge.filter(({place:Ae,target:he})=>!b(Ae,he)),Oe=ge.length/ue.references.length,Me=Oe>=.5&&
Y(ue.references)-Y(ge)<=2;return(Oe>=.9||Me&&l(ue.keys.slice(-2),m))&&2*Se.length>=ge.length?[ge]:[]}function Y(ue){return new Set(ue.map(({text:_e})=>_e)).size}function ne(ue){const _e=ue.filter(ge=>!ge.
some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,_.$z)(_e,([ge])=>ge?.place.field).values()].flatMap(ge=>{const Se=new Map(ie(ge,t).map(Oe=>[Oe.place,Oe]));return ie(ge,f).flatMap(Oe=>{
const Me=Se.get(Oe.place),De=Me&&{source:Me.target,target:Oe.target,links:[Me,Oe]};return De?[{...De,label:le(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ie(ue,_e){return ue.filter(([Se])=>Se&&
l(Se.field.keys.slice(-2),_e)).sort((Se,Oe)=>Y(Oe)-Y(Se))[0]??[]}function pe(ue,_e){const[ge,Se]=[[],[]],Oe=new Set;for(const De of ue){const Ae=De.flatMap(Ue=>we(Ue,_e)),[he]=Ae;if(he===void 0||10*Ae.
length<9*De.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),ke=Ae.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of ke)Oe.add(Ue.key);const Le=l(Te,k);if(!(!Le&&
ke.length===0&&!l(Te,m)))for(const{link:Ue,source:He}of Ae){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:le(Ue,Ge,Te),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):ge.push(
{source:He,target:Ue.target,...Fe})}}const Me=ge.length<Se.length?Se:ge;return Oe.size>1||Y(Me.flatMap(({links:De})=>De))>1?Me:[]}function we(ue,{find:_e}){for(let ge=ue.place;ge;ge=ge.outer){const Se=_e(
JSON.stringify(ge.key),ge),Oe=[ge,Se].find(Me=>Me?.field===ue.target.field);if(Oe)return[{link:ue,source:Oe,inside:ge}]}return[]}function le({slot:ue,value:_e},ge,Se){const Oe=h.map(Ae=>{const[he,Te]=[
ge?.field.inner.get(Ae),E(ge?.value.members.get(Ae))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ae=>!o.includes(Ae.toLowerCase())),De=ue===void 0?
[]:[`output ${ue+1}`];return[E(_e),...Oe].find(Ae=>Ae!=="")??[...Me,...De].join(", ")}function E(ue){const ge=(ue?.type==="array"?ue.items:[ue]).flatMap(Se=>Se?.type==="string"&&(0,x.e1)(Se.text).trim()||
[]).join(", ");return ge.length>s?"":ge}var M=e(1345),X=e(8132),U=e(706);const Z={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},I={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},c={same:"-->",added:"==>",removed:"-.->"},O=40,L=500,K=5e4,W=40,q=6;function re(ue,_e,{
isWhole:ge,hide:Se}){const Oe=({status:he})=>ge||he!=="same",Me=new Set([...ue.filter(Oe),..._e.filter(Oe).flatMap(ce)]),De=_e.filter(he=>ce(he).some(Oe)).flatMap(ce);if(Me.size===0)return{};for(const he of[
new Set([...Me,...De]),Me]){const Te=_e.filter(Le=>ce(Le).every(Ue=>he.has(Ue)));if(he.size>O||Te.length>L)continue;const ke=ae(ue.filter(Le=>he.has(Le)),Te,Se);if(ke.length<=K)return{picture:ke}}return{
note:`The picture is left out: it would have ${Me.size>O?(0,U.hS)(Me.size,"node"):"too many connections"}.`}}function ce({source:ue,target:_e}){return[ue,_e]}function ae(ue,_e,ge){const Se=new Map(ue.
map((Me,De)=>[Me,`n${De+1}`])),Oe=ue.map(Me=>`  ${Se.get(Me)}["${Z[Me.status]}${ve(ge(Me.label))||"?"}"]`);for(const{source:Me,target:De,label:Ae,status:he}of _e){const Te=`${Z[he]}${ve(ge(Ae))}`.trim();
Oe.push(`  ${Se.get(Me)} ${c[he]}${Te===""?"":`|"${Te}"|`} ${Se.get(De)}`)}for(const[Me,De]of Object.entries(I)){const Ae=ue.filter(he=>he.status===Me).map(he=>Se.get(he));Ae.length>0&&Oe.push(`  clas\
sDef ${Me} ${De}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${ye(ue,_e)>q?"TD":"LR"}`,...Oe].join(`
`)}function ye(ue,_e){const ge=new Set(_e.map(({target:Me})=>Me)),Se=ue.filter(Me=>!ge.has(Me)),Oe=new Map((Se.length>0?Se:ue.slice(0,1)).map(Me=>[Me,1]));for(const[Me,De]of Oe)for(const{source:Ae,target:he}of _e)
Ae===Me&&!Oe.has(he)&&Oe.set(he,De+1);return Math.max(...Oe.values())}function ve(ue){return(0,X.RK)((0,X.Jj)(ue.replace(/\s+/g," ").trim(),W)).replace(Ie,_e=>_e==='"'?"#quot;":`#${_e.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,be="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ee="* if when id name label title\
 type key handle condition event relationships".split(" ");function Pe(ue,_e=ge=>ge){const ge=ue.head??ue.base;if(ge===void 0)return;const[Se,Oe]=[ue.base??ge,ue.head??ge],Me=(0,M.j9)([Oe,Se]),De=p(Se,
Oe),Ae=Re(ue,De,Me),he=[...new Set(Ae.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Te=ze(De,Ae),ke=Te.filter(Fe=>Fe.status!=="same"),Le=Ve(De,ke);Ye(ue,he,Me,Le);const Ue=new Map(Te.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Te,{isWhole:ue.status!=="modified",
hide:_e}),connections:Qe(ke),size:{nodes:Ge(he),connections:Ge(Te)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function de({side:ue}){
return ue==="head"}function me(ue){return ue&&[ue.key,me(ue.outer)]}function Re({matches:ue},{nodes:_e},ge){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(me(ke)),Oe=new Map(_e.map((ke,Le)=>[
ke,Le])),Me=(0,_.$z)(_e.filter(de),Se),De=(0,_.$z)(ue,({base:ke})=>ke.id),Ae=ke=>{const Le=De.get(ke.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(ke))?.shift()},he=new Map;
let Te=0;for(const ke of _e){if(he.has(ke))continue;const Le=de(ke)?ke:Ae(ke);Te=(Le&&Oe.get(Le))??Te+1e-6;const Ue=Le===void 0?"removed":Le===ke?"added":"same",He=Le??ke,Ge={label:Ke(He,ge),status:Ue,
rank:Te,place:He,old:Ue==="same"?ke:void 0};he.set(ke,Ge).set(He,Ge)}return he}function Ke({key:ue,value:_e,array:ge},Se){const[Oe,Me,...De]=["type","componentType",..._e.members.keys()].map(he=>(0,x.
TN)(_e,he)),[Ae="?"]=[Oe,Me,(0,x.TH)(_e),...De].filter(he=>he!==void 0);return ue??Se.nameOf(_e,ge)??(0,x.e1)(Ae)}function ze({edges:ue},_e){const ge=ue.flatMap(he=>{const[Te,ke]=[_e.get(he.source),_e.
get(he.target)];return Te&&ke?[{...he,source:Te,target:ke,status:de(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Te,label:ke})=>`${he.rank} ${Te.rank} ${ke}`,Oe=(0,_.$z)(ge,({status:he})=>he),
Me=(0,_.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function Qe(ue){const _e=new Map;for(const ge of["target","label"]){const Se=Oe=>`${Oe.source.rank} ${ge==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,Me,...De]of(0,_.$z)(
ue,Se).values()){if(!Oe||!Me||De.length>0||Oe.status===Me.status)continue;[Oe.source,Oe.target,Me.target].every(({old:he})=>he)&&!_e.has(Oe)&&!_e.has(Me)&&_e.set(Oe,Me).set(Me,Oe)}}return ue.flatMap(ge=>{
const Se=_e.get(ge);return Se&&ge.status==="removed"?[]:[{...ge,kind:Se?"rewired":ge.status,was:Se}]})}function Ve({root:ue,nodes:_e},ge){const Se=new Set(ge.flatMap(he=>he.links.map(({field:Te})=>Te))),
Oe=new Set(ge.map(({item:he})=>he)),Me=new Set([ue,..._e.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of ge){const Te=[he.source.label,he.target.label,...he.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Te,...he.links.map(Le=>Le.text)])De[he.status].add(ke)}function Ae(he,Te,ke){if(Te===void 0||Me.has(Te))return[{text:ke,field:ue}];const Le=Te.keys.at(-1)===
j?[{text:JSON.stringify(ke),field:Te}]:[];if("text"in he)return[...Le,{text:he.text,field:Te}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ae(Fe,R(Te,Ge),Ge))]}return({path:he,...Te})=>{const ke=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&Oe.has(He.item)),Ue=(He,Ge)=>{const Fe=Ae(He,ke.reduce(
R,ue),`${ke.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return be.includes(it)||Ge.has(tt)&&l(
[it],Ee)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Te.kind==="modified"?Ue(Te.from,De.removed)&&Ue(Te.to,De.added):"value"in Te&&Ue(Te.value,De[Te.kind])}}function nt(ue,{texts:_e}){const ge=_e.
get(ue)??0,Se=[..._e.values()].reduce((Oe,Me)=>Oe+Me,0);return ge>2&&2*ge>Se&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Ye(ue,_e,{componentOf:ge},Se){const Oe=(0,D.pi)(ue),Me=_e.flatMap(he=>{const{value:Te,
array:ke}=he.place,Le=(0,M.qU)(Te)===void 0?ge(Te,ke):void 0;return[Te.id===he.old?.value.id?void 0:Te,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,_.$z)(Me,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
ue.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of ue.changes){if(Se(he)||Oe(he))continue;const Te=he.path.map(Le=>Ae.get(Le)).reverse(),ke=["value"in he&&he.value,...Te].find(Le=>De.
has(Le));for(const{node:Le}of De.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>x,pi:()=>B,wo:()=>D});const x=D("");function D(A){const C=new Set,[T,N]=[new Map,
new Map];for(const[R,g]of A.split(/\r\n|\r|\n/).entries()){const i=g.trim();if(i===""||i.startsWith("#"))continue;const[r,d]=i.endsWith("[]")?[i.slice(0,-2),N]:[i,T],a=r.split(".").reverse(),S=F(r);if(a.
includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(a.every(b=>b==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything (name a key)`);
C.add(i),d.set(S,[...d.get(S)??[],{line:i,keys:a}])}return{lines:[...C],fields:T,orders:N}}function B(A,C,T){if(A.size===0||C===void 0)return!1;const N=["*",F(C.key)].flatMap(R=>A.get(R)??[]).filter(({
keys:R})=>j(C,R));for(const{line:R}of N)T(R);return N.length>0}function F(A){return A.slice(A.lastIndexOf(".")+1)}function j(A,C){if(A===void 0||C.length===0)return C.length===0;const T=C[0]==="*"?["*"]:
A.key.split(".").reverse();return T.every((N,R)=>N===C[R])&&j(A.outer,C.slice(T.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>Z,qy:()=>X,Z:()=>I,yR:()=>U});var x=e(3436),D=e(2899),B=e(1345);function F(c,O){
const L=O.size===0?void 0:O.get(JSON.stringify(c));return L===void 0?c:(0,x.e1)(L)}function j({base:c,head:O}){return c===O?[]:x.Rk.flatMap(L=>{const[K,W]=[(0,x.TN)(c,L),(0,x.TN)(O,L)];return K!==W&&K?.
startsWith('"')&&W?.startsWith('"')?[[K,W]]:[]})}function A(c,O){const L=new Map;for(const[W,q]of c)L.set(W,(L.get(W)??new Set).add(q));const K=([W,q])=>L.get(W)?.size===1&&O.base.get(W)===1&&O.head.get(
q)===1;return new Map(c.filter(K))}function C(c){const O=L=>{const K=new Map,W=(q,re)=>{if(q.type==="array")for(const ae of q.items)W(ae,!0);if(q.type!=="object")return;const ce=re?[q.id,...x.Rk.flatMap(
ae=>(0,x.TN)(q,ae)??[])]:[];for(const ae of new Set(ce))K.set(ae,(K.get(ae)??0)+1);for(const ae of q.members.values())W(ae,!1)};for(const q of c)W(q[L],!1);return K};return{base:O("base"),head:O("head")}}
function T(c,O,L){const K={element:new Map,member:new Map};function W(re,ce){if(O.size===0&&!L)return re;if((0,x.jn)(re))return c.scalar(O.get(re.text)??re.text);const ae=K[ce?"element":"member"],ye=ae.
get(re.id)??q(re,ce);return ae.set(re.id,ye),ye}function q(re,ce){if(re.type==="array"){const ye=re.items.map(ve=>W(ve,!0));return c.array(ye,re.unordered)}const ae=new Map;for(const[ye,ve]of re.members)
(0,x.Op)(ye,ve,ce)?L||ae.set(ye,ve):ae.set(F(ye,O),W(ve,!1));return c.object(ae)}return(re,ce=!1)=>W(re,ce).id}function N(c,O){const L={base:T(c,O,!0),head:T(c,new Map,!0)};return{interner:c,renames:O,
follow:T(c,O,!1),bare:L}}var R=e(5408);const g=.4,i=.9,r=4e4,d=4,a=/^(""|0|true|false|null)$/,S=.25,b=new Set([...x.eX,"type"]);function _(c,O,L){const{compare:K,shareRare:W}=w(c,L),q=t(c,O),re=f(c);return ce=>(ae,ye)=>{
const ve=(0,R.qc)(ae,ye),Ie=ve.reduce((de,{base:me,head:Re})=>de+me.length*Re.length,0),be=de=>Ie>r?[...W(de),...(0,R.O6)(O,de).flatMap(R.yU)]:de.base.flatMap(me=>de.head.map(Re=>({base:me,head:Re}))),
Ee=ve.flatMap(be).flatMap(de=>{const me=K(de);return(ce>0&&re(de)?K(de,()=>1)>=i:me>=ce)?[{pair:de,alike:me,distance:q(de)}]:[]});Ee.sort((de,me)=>me.alike-de.alike||de.distance-me.distance);const Pe=new Set;
return Ee.flatMap(({pair:de})=>Pe.has(de.base)||Pe.has(de.head)?[]:(Pe.add(de.base).add(de.head),[de]))}}function t({base:c},O){const L=new Map((0,R.Ms)(O).map(q=>[q.base.index,q.head.index-q.base.index]));
let K=0;const W=c.map(({index:q})=>(K=L.get(q)??K,q+K));return q=>Math.abs((W[q.base.index]??0)-q.head.index)}function f({base:c,head:O}){const L=({item:re})=>[(0,x.TH)(re),(0,x.Gg)(re)],[K,W]=[new Set(
c.flatMap(L)),new Set(O.flatMap(L))],q=(re,ce)=>L(re).every(ae=>ae!==void 0&&!ce.has(ae));return re=>q(re.base,W)&&q(re.head,K)}function w(c,{renames:O,follow:L}){const K=new Map([["",0]]),W=new Set;function q(be){
const Ee=K.get(be)??K.size;return Ee===K.size&&K.set(be,Ee),Ee}function re(be,Ee){const Pe=new Set,de=(me,Re,Ke)=>{if((0,x.jn)(me)||(me.type==="array"?me.items.length:me.members.size)===0){const ze=q(
`${Re}=${Ee==="base"?L(me):me.id}`);Pe.add(ze),(!(0,x.jn)(me)||a.test(me.text))&&W.add(ze)}else if(me.type==="array")for(const ze of me.items)de(ze,q(`${Re}[]`),!0);else for(const[ze,Qe]of me.members)
Re===0&&(0,x.jn)(Qe)&&b.has(ze)||(0,x.Op)(ze,Qe,Ke)||de(Qe,q(`${Re}.${Ee==="base"?F(ze,O):ze}`),!1)};return de(be,0,!0),Pe}const ce=new Map,ae=new Map,ye=be=>ce.get(be)??new Set;for(const be of["base",
"head"]){for(const Ee of c[be])ce.set(Ee,re(Ee.item,be));for(const[Ee,Pe]of(0,B.Vn)(c[be].flatMap(de=>[...ye(de)]))){const de=(W.has(Ee)?S:1)/Pe;ae.set(Ee,Math.min(ae.get(Ee)??1,de))}}const ve=be=>ae.
get(be)??0,Ie=be=>[...ye(be)].filter(Ee=>ve(Ee)>=1/d);return{compare({base:be,head:Ee},Pe=ve){const de=ze=>{let Qe=0;for(const Ve of ze)Qe+=Pe(Ve);return Qe},[me,Re]=[ye(be),ye(Ee)],Ke=[...me].filter(
ze=>Re.has(ze));return 2*de(Ke)/(de(me)+de(Re))||0},shareRare(be){const Ee=new Map;for(const Pe of be.head)for(const de of Ie(Pe))Ee.set(de,[...Ee.get(de)??[],Pe]);return be.base.flatMap(Pe=>{const de=new Set(
Ie(Pe).flatMap(me=>Ee.get(me)??[]));return Array.from(de,me=>({base:Pe,head:me}))})}}}function y(c,O,L){const K={base:{item:c,index:0,array:[c]},head:{item:O,index:0,array:[O]}};return w({base:[K.base],
head:[K.head]},L).compare(K)}function m(c,O,L){let K=[],W=c;const q=()=>W.base.length===0||W.head.length===0,re=(de,me)=>{const Re=q()?[]:de(W,me);Re.length!==0&&(K=K.concat(Re),W=(0,R.FF)(W,Re))},ce=de=>(me,Re)=>(0,R.
O6)(K,me).flatMap(Ke=>de(Ke,Re)),ae=L||[...c.base,...c.head].some(({item:de})=>de.type==="object"),ye=x.Rk.filter(de=>!(s(c.base,de)&&s(c.head,de)));for(const de of p(ye,c,O))re(R.kk,o(de));const ve=({
item:de})=>de.id,Ie=({item:de},me)=>me==="base"?O.follow(de,!0):de.id;for(const de of O.renames.size>0?[Ie,ve]:[ve])re(ce(R.eV),de),ae&&re(R.kh,de);if(ae&&!q()){for(const Re of p($(c),c,O).slice(0,1))
re(R.kk,o(Re));const de=Re=>({item:Ke},ze)=>h(Ke,O.bare[ze],Re);re(ce(R.eV),de(1)),re(R.kh,de(3));const me=_(c,K,O);for(const Re of[...x.eX,"key"])re(me(0),o(Re));re(me(g),({item:Re})=>Re.type==="obje\
ct"?(0,x.TN)(Re,"type")??"":void 0)}const be=ye.length<x.Rk.length,Ee=de=>(0,x.Gg)(de)??(be?ye.find(me=>(0,x.TN)(de,me)):(0,x.TH)(de));return re(ce((de,me)=>be&&k(de.base)===k(de.head)?(0,R.yU)(de):(0,R.
kh)(de,me)),({item:de})=>Ee(de)===void 0?"":void 0),K}function k(c){return c.map(({index:O})=>O).join()}function o(c){return({item:O})=>(0,x.TN)(O,c)}function h(c,O,L){return c.type!=="object"||[...c.
members].filter(([W,q])=>!(0,x.Op)(W,q,!0)).length<L?void 0:O(c,!0)}function s(c,O){const L=K=>c.every(({item:W,index:q})=>(0,x.TN)(W,O)?.replaceAll('"',"")===`${K+q}`);return c.length>1&&(L(0)||L(1))}
function p(c,O,L){const K=c.map(q=>({key:q,pairs:(0,R.kk)(O,o(q))})),W=(q,re)=>q.every(({base:ae,head:ye},ve)=>ae===re[ve]?.base&&ye===re[ve]?.head)?0:l(re,L)-l(q,L);return K.sort(({pairs:q},{pairs:re})=>re.
length-q.length||W(q,re)),K.map(({key:q})=>q)}function l(c,{interner:O,renames:L,bare:K}){const W=c.map(({base:re,head:ce})=>({base:re.item,head:ce.item})),q=T(O,new Map([...L,...W.flatMap(j)]),!0);return W.
filter(({base:re,head:ce})=>[q,K.head].some(ae=>ae(re,!0)===K.head(ce,!0))).length}function $({base:c,head:O}){const L=(0,B.Vn)(O.flatMap(({item:q})=>(0,x.YD)(q))),K=q=>2*(L.get(q)??0)>O.length&&q!=="\
type",W=[...L.keys()].filter(q=>K(q)&&J(c,q)&&J(O,q)).sort();return[...W.filter(q=>x.ZM.test(q)),...W]}function J(c,O){const L=c.flatMap(({item:W})=>(0,x.TN)(W,O)??[]).filter(W=>W.startsWith('"'));if(L.
length<2||2*L.length<=c.length||new Set(L).size<L.length)return!1;const K=new Set(c.flatMap(({item:W})=>x.Rk.map(q=>(0,x.TN)(W,q))));return 2*L.filter(W=>K.has(W)).length<L.length}const Y=8,ne=.5;function ie(c,O,L,K){
const W=be=>c[be].flatMap(Pe=>[Pe,...pe(Pe,K)]).filter(({path:Pe,value:de})=>Pe.at(-1)?.type==="item"&&L[be].get(de.id)===1),q={bases:new Set,heads:new Map};let re={base:W("base"),head:W("head")};const ce=(be,Ee)=>{
const Pe=(0,R.kk)(re,be).filter(({base:de,head:me})=>de.arrays!==me.arrays&&Ee(de.value,me.value));for(const{base:de,head:me}of Pe)q.bases.add(de.value),q.heads.set(me.value,de);re=(0,R.FF)(re,Pe)},ae=(be,Ee)=>(0,x.
TN)(be,"type")===(0,x.TN)(Ee,"type"),ye=(be,Ee)=>ae(be,Ee)&&y(be,Ee,O)>=ne,ve=(be,Ee)=>(L[Ee].get(be??"")??0)<2,Ie=(be,Ee)=>ve(be,Ee)?be:void 0;return ce(({value:be},Ee)=>Ie((0,x.TH)(be),Ee),(be,Ee)=>((0,x.
TH)(be)?.length??0)>=Y||ye(be,Ee)),ce(({value:be},Ee)=>Ie((0,x.Gg)(be),Ee),ye),ce(({value:be},Ee)=>ve((0,x.TH)(be),Ee)?h(be,O.bare[Ee],3):void 0,ae),q}function pe({value:c,path:O},L){return(0,B.Vg)(c,
L).flatMap(K=>{if((0,x.jn)(K.value))return[];const W={value:K.value,path:[...O,K.step]};return[W,...pe(W,L)]})}function we(c,O,L,K){const W=[],q=[],re=[],ce=[],ae={base:[],head:[]};function ye({base:de,
head:me},Re,Ke){Ke==="element"&&ce.push(...j({base:de,head:me})),(Ke==="element"||Ke==="member"&&de.type==="object"&&me.type==="object")&&re.push({base:de,head:me,path:Re}),de.id!==me.id&&(de.type==="\
array"&&me.type==="array"?Pe(de,me,Re):de.type==="object"&&me.type==="object"?Ee({base:de,head:me},Re,Ke):Ke!=="own"&&(0,x.jn)(de)&&(0,x.jn)(me)&&O.renames.get(de.text)===me.text?q.push({path:Re,from:(0,x.
e1)(de.text),to:(0,x.e1)(me.text)}):W.push({kind:"modified",path:Re,from:de,to:me}))}function ve({base:de,head:me},Re,Ke,ze){de!==void 0&&me!==void 0?ye({base:de,head:me},Re,Ke):me!==void 0&&!Ie(me,Re)?
(W.push({kind:"added",path:Re,value:me}),ae.head.push({value:me,path:Re,arrays:ze}),L.heads.size>0&&be(me,Re)):de!==void 0&&!L.bases.has(de)&&(W.push({kind:"removed",path:Re,value:de}),ae.base.push({value:de,
path:Re,arrays:ze}))}function Ie(de,me){const Re=L.heads.get(de);return Re===void 0?!1:(W.push({kind:"moved",path:me,from:Re.path}),ye({base:Re.value,head:de},me,"element"),!0)}function be(de,me){for(const{
step:Re,value:Ke}of(0,B.Vg)(de,K)){const ze=[...me,Re];Ie(Ke,ze)||be(Ke,ze)}}function Ee(de,me,Re){for(const{key:Ke,from:ze,...Qe}of le(de,O)){const Ve=[...me,{type:"member",key:Ke}];ze!==Ke&&q.push({
path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,x.Op)(Ke,Qe.base,Re==="element");ve(Qe,Ve,nt?"own":"member")}}function Pe(de,me,Re){const Ke={base:(0,R.S3)(de.items),head:(0,R.S3)(me.items)},ze=m(
Ke,O,de.unordered&&me.unordered).filter(Ye=>!L.bases.has(Ye.base.item)&&!L.heads.has(Ye.head.item)),Qe=(0,B.Oe)(Ke,ze,K),Ve=new Set((0,R.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&
!Ve.has(Ye.index));nt.length>0&&!me.unordered&&W.push({kind:"reordered",path:Re,moved:nt.map(({step:Ye})=>Ye)});for(const{step:Ye,...ue}of Qe)ve(ue,[...Re,Ye],"element",Ke)}return ye(c,[],"root"),{changes:W,
references:q,matches:re,renames:ce,unmatched:ae}}function le({base:c,head:O},{renames:L,follow:K}){const W=new Map(c.members),q=new Map,re=(ae,ye)=>ae.id===ye.id||K(ae)===ye.id;for(const ae of[re,()=>!0])
for(const ye of[ve=>ve,ve=>F(ve,L)])for(const[ve,Ie]of W){const be=ye(ve),Ee=O.members.get(be);Ee===void 0||q.has(be)||!ae(Ie,Ee)||(W.delete(ve),q.set(be,{key:be,from:ve,base:Ie,head:Ee}))}for(const[ae,
ye]of O.members)q.has(ae)||q.set(ae,{key:ae,from:ae,head:ye});const ce=Array.from(W,([ae,ye])=>({key:ae,from:ae,base:ye}));return[...q.values(),...ce].sort((ae,ye)=>ae.key<ye.key?-1:1)}const E={bases:new Set,
heads:new Map},M=5;function X(c,O){const L=new x.Ms(D.K$),[K,W]=[c,O].map(q=>U(q,L));return K&&W&&Z([{base:K,head:W}],L)[0]}function U(c,O=new x.Ms(D.K$)){return/^\s*[[{]/.test(c)?O.read(c):void 0}function Z(c,O){
const L=I(()=>C(c)),K=I(()=>(0,B.j9)([...c.map(({head:ce})=>ce),...c.map(({base:ce})=>ce)])),W=(ce,ae)=>K().componentOf(ce,ae);function q(ce){const ae=N(O,ce);return c.map(ye=>{const ve=we(ye,ae,E,W),
{base:Ie,head:be}=ve.unmatched;if(Ie.length===0||be.length===0)return ve;const Ee=ie(ve.unmatched,ae,L(),W);if(Ee.heads.size===0)return ve;const Pe=we(ye,ae,Ee,W);return Pe.changes.filter(({kind:de})=>de===
"moved").length===Ee.heads.size?Pe:ve})}let re=new Map;for(let ce=0;ce<M;ce++){const ae=q(re),ye=ae.flatMap(Ie=>Ie.renames),ve=ye.length===0?new Map:A(ye,L());if(re.size===ve.size&&[...re].every(([Ie,
be])=>ve.get(Ie)===be)){if(ae.some(({changes:Ie})=>Ie.length>0))return ae;break}re=ve}return q(new Map)}function I(c){let O;return()=>(O??={value:c()},O.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>i,a2:()=>b,
gN:()=>d,lY:()=>_,pi:()=>r,rL:()=>a});var x=e(3436),D=e(2742);const B=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),F=["x","y"],j=i("w h width height left\
 top zoom"),A=[["x"],["position"],["left","top"]],C=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=i("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),N=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),g=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
C],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,N]];function i(y){return new RegExp(`^(${y.replaceAll(" ","|")})$`,"i")}function r({base:y,head:m}){const k={base:(0,D.
Z)(()=>new Set((0,x.PX)(y))),head:(0,D.Z)(()=>new Set((0,x.PX)(m)))};return o=>{const{kind:h,path:s}=o;if(h==="reordered"||h==="moved")return!1;const[p,l=p]=h==="modified"?[o.from,o.to]:[o.value];if(S(
s)&&w(p)&&w(l))return!0;if(h!=="modified"||p.type!==l.type||!("text"in p)||!("text"in l))return!1;const[$,J,Y]=[f(s.at(-1)),(0,x.e1)(p.text),(0,x.e1)(l.text)],ne=pe=>pe.test(J)&&pe.test(Y);return g.some(
([pe,we])=>pe.test($)&&ne(we))?!0:s.at(-2)?.type!=="member"&&T.test($)&&ne(N)&&!k.head().has(J)&&!k.base().has(Y)}}function d(y){return N.test(y)||C.test(y)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(y)}function a(y,m){
return T.test(y)&&(0,x.jn)(m)||(B.test(y)||F.includes(y))&&w(m)}function S(y){if(y.slice(b(y)).some(h=>B.test(f(h))))return!0;const[m,k]=[y.at(-2),f(y.at(-1))],o=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return F.includes(k)||j.test(k)&&A.some(h=>h.every(s=>o?.has(s)))}function b(y){return y.findLastIndex(({type:m})=>m==="item")+1}function _(y,{matches:m}){const k=new Map(m.map(
h=>[h.path.at(-1),h])),o=new Map;for(const h of y){const s=b(h.path),[p,l]=[h.path[s-1],h.path[s]],$=F.includes(f(l)),J=$?F:B.test(f(l))?[f(l)]:[],[Y,ne]=[t(k.get(p)?.base,J),t(k.get(p)?.head,J)],ie=[
...h.path.slice(0,s),{type:"member",key:J.join(", ")}];Y&&ne?o.set($?p:l,{kind:"modified",path:ie,from:Y,to:ne}):o.set(h,h)}return[...o.values()]}function t(y,m){const k=y?.type==="object"?m.flatMap(o=>y.
members.get(o)??[]):[];if(!(k.length<m.length))return k.length>1?{type:"array",id:0,items:k,unordered:!1}:k[0]}function f(y){return y?.type==="member"?y.key:""}function w(y){if(y.type==="literal")return/\d/.
test(y.text);const m=y.type==="array"?y.items:y.type==="object"?[...y.members.values()]:[];return m.length>0&&m.every(w)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>r,Vn:()=>b,j9:()=>A,qU:()=>C});var x=e(
3436),D=e(5408);const B=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,j=40;function A(t){const f=t.map(g),w=o=>f.find(h=>h.get(o))?.get(o);function y(o,h){for(const s of(0,x.YD)(o).sort()){
if(B.test(s))continue;const p=`${(0,x.TN)(o,s)}`,l=s==="type"?`"${p.split(":")[1]}`:p,$=w(l);if($===void 0||C($.item)===void 0)continue;const J=f.some(Y=>{const ne=Y.get(l);return ne&&(ne.array===h||R(
h,ne.item))});if(s==="type"||!J)return $.item}}function m(o,h){const s=(0,x.Gg)(o);return C(o)??C(y(o,h))??(s&&(0,x.e1)(s))}function k(o){const h=/\d/.test(o)?w(o):void 0;return h&&m(h.item,h.array)}return{
componentOf:y,nameOf:m,labelOf:k}}function C(t){const f=t&&((0,x.TN)(t,"name")??T(t));return f&&(0,x.e1)(f)}function T(t){const[f,w]=[N(t,"localeData"),N(t,"data")];return[...(f?["en",...(0,x.YD)(f)]:
[]).map(o=>N(f,o)),w,N(w,"node")].map(o=>o&&((0,x.Gg)(o)??(0,x.TN)(o,"display_name"))).find(o=>o!==void 0)}function N(t,f){return t?.type==="object"?t.members.get(f):void 0}function R(t,f){return(0,x.
YD)(f).map(y=>N(f,y)).some(y=>y?.type==="array"&&y.items===t)}function g(t){const f=new Map,w=y=>{if(y.type==="object")for(const m of y.members.values())w(m);if(y.type==="array")for(const m of y.items){
const k=(0,x.YD)(m).filter(h=>x.ZM.test(h)),o=new Set(k.flatMap(h=>(0,x.TN)(m,h)??[]));for(const h of o)f.set(h,f.has(h)?void 0:{item:m,array:y.items});w(m)}};return w(t),f}function i(t,f,w){const y=(0,D.
FF)(t,f),m=[...y.base.map(o=>({...o,base:o.item})),...f.map(({base:o,head:h})=>({...h,base:o.item,head:h.item})),...y.head.map(o=>({...o,head:o.item}))],k=S(m,w);return m.map(o=>({...o,step:d(o,k.get(
o))})).sort(a)}function r(t,f){return t.type==="object"?Array.from(t.members,([y,m])=>({step:{type:"member",key:y},value:m})):(t.type==="array"?i({base:[],head:(0,D.S3)(t.items)},[],f):[]).map(({step:y,
item:m})=>({step:y,value:m}))}function d({item:t,index:f},w){if(w===void 0)return{type:"element",index:f,item:t};const y=_(t),m=y!==void 0&&y.length<=j&&!w.startsWith(y);return{type:"item",label:w,...m&&
{hint:y},item:t}}function a({step:t},{step:f}){return t.type==="item"&&f.type==="item"?t.label<f.label?-1:1:t.type==="element"&&f.type==="element"?t.index-f.index:t.type==="item"?-1:1}function S(t,f){
const w=new Map,y=new Set;let m=t.filter(({item:l})=>(C(l)??(0,x.Gg)(l)??(0,x.TH)(l))!==void 0);const k=l=>{const $=m.map(l),J=b($);m=m.filter((Y,ne)=>{const ie=$[ne];return ie===void 0||J.get(ie)!==1||
y.has(ie)?!0:(y.add(ie),w.set(Y,ie),!1)})};k(({item:l})=>C(l));const o=new Map(m.map(l=>[l,C(l.item)??C(f(l.item,l.array))])),h=b([...o.values()]),s=l=>{const[$,J]=[o.get(l),(0,x.Gg)(l.item)];return C(
l.item)??(h.get($)===1?$:void 0)??(J&&(0,x.e1)(J))},p=(l,$="")=>{const[J,Y]=[(0,x.TH)(l.item),s(l)??_(l.item)],ne=J&&(0,x.e1)(J).replace($,"");return Y&&ne?`${Y} (${ne})`:Y??ne};return k(l=>s(l)??p(l,
F)),k(l=>p(l,F)),k(l=>p(l)),k(l=>`${s(l)??_(l.item)??p(l)} [${l.index}${l.head?"":", before"}]`),w}function b(t){const f=new Map;for(const w of t)f.set(w,(f.get(w)??0)+1);return f}function _(t){const f=(0,x.
TN)(t,"type");return f?.startsWith('"')?(0,x.e1)(f):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>m,_p:()=>f,lb:()=>d});var x=e(706),D=e(3436),B=e(2742);const F=8,j="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",A=new RegExp(`(?:${j}|(?:password|secret|apikey)s)$`),C=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
T=new RegExp(`^x?(?:${j})$`),N=/name|key|header|field/i,R=["value","values","default","defaultvalue","headervalue"],g=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${j}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${j})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${j})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${j})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(k=>new RegExp(k,"giu"));function d({workflows:k}){const o=new x.pO;for(const{secrets:s,files:p}of k){const l=p.flatMap(({base:$,head:J})=>[$,J].flatMap(m));for(const $ of[...s,...l].flatMap(a))o.add(
$,S)}const h=new Map;return s=>{const p=h.get(s);if(p)return p;const l=[],$=ne=>(l.push(ne),x.v5),Y={shown:r.reduce((ne,ie)=>ne.replace(ie,$),o.hide(s,$)),hidden:JSON.stringify(l)};return h.set(s,Y),Y}}
function a(k){return[k,k.replace(/^(?:bearer|basic|token) /i,""),...(0,D.PX)((0,B.yR)(k))]}function S(k){return k.length>=F&&!new RegExp("^\\p{L}+$","u").test(k)}function b(k){const o=_(k);return A.test(
o)&&!C.test(o)}function _(k){return k.toLowerCase().replace(/[^a-z]/g,"")}function t(k,o,h){if(w(o))return!1;if(b(k))return y(o)||T.test(_(k));const s=p=>N.test(p)&&b(String(h&&(0,D.TN)(h,p)));return R.
includes(_(k))&&h!==void 0&&(0,D.YD)(h).some(s)}function f(k,...o){return o.every(w)?!1:k.some((h,s)=>{const p=k[s-1],l=p&&"item"in p?p.item:void 0,$=k.slice(s+1).every(({type:Y})=>Y==="element"),J=Y=>h.
type==="member"&&t(h.key,$?Y:void 0,l);return o.some(J)})}function w(k){return k?.type==="literal"&&!/\d/.test(k.text)}function y(k){return k?.type==="array"?k.items.every(y):k!==void 0&&(0,D.jn)(k)}function m(k){
const o=[],h=s=>{if(s!==void 0)if((0,D.jn)(s))h((0,B.yR)((0,D.e1)(s.text)));else if(s.type==="array")for(const p of s.items)h(p);else for(const[p,l]of s.members)t(p,l,s)&&o.push(...(0,D.PX)(l)),h(l)};
return h(k),o.filter(s=>!g.test(s))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>T,FF:()=>g,Ms:()=>R,O6:()=>i,S3:()=>B,eV:()=>F,kh:()=>j,kk:()=>A,qc:()=>C,yU:()=>N});var x=e(8965);const D=500;function B(r){return r.
map((d,a)=>({item:d,index:a,array:r}))}function F(r,d){const a=f=>r[f].map(w=>d(w,f)),S=(f,w)=>f!==void 0&&f===w,b=(0,x.E)(a("base"),a("head"),{maxEditLength:D,comparator:S});if(b===void 0)return R(j(
r,d));let[_,t]=[0,0];return b.flatMap(({added:f,removed:w,count:y})=>{const[m,k]=[r.base.slice(_,_+y),r.head.slice(t,t+y)];return f||(_+=y),w||(t+=y),f||w?[]:N({base:m,head:k})})}function j(r,d){return C(
r,d).flatMap(N)}function A(r,d){return C(r,d).flatMap(a=>a.base.length===1&&a.head.length===1?N(a):[])}function C(r,d){const a=T(r.head,S=>d(S,"head"));return a.delete(void 0),[...T(r.base,S=>d(S,"bas\
e"))].flatMap(([S,b])=>{const _=a.get(S);return _?[{base:b,head:_}]:[]})}function T(r,d){const a=new Map;for(const S of r){const b=d(S),_=a.get(b);_?_.push(S):a.set(b,[S])}return a}function N({base:r,
head:d}){return r.flatMap((a,S)=>{const b=d[S];return b===void 0?[]:[{base:a,head:b}]})}function R(r){const d=[];for(const S of r.toSorted((b,_)=>b.base.index-_.base.index)){let[b,_]=[0,d.length];for(;b<
_;){const t=b+_>>1;(d[t]?.last.head.index??0)<S.head.index?b=t+1:_=t}d[b]={last:S,before:d[b-1]}}const a=[];for(let S=d.at(-1);S;S=S.before)a.push(S.last);return a.reverse()}function g({base:r,head:d},a){
const S=new Set(a.flatMap(b=>[b.base,b.head]));return{base:r.filter(b=>!S.has(b)),head:d.filter(b=>!S.has(b))}}function i(r,d){const a=R(r),S={base:0,head:0};return C(d,({index:b},_)=>{for(;(a[S[_]]?.[_].
index??1/0)<b;)S[_]++;return S[_]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>B,R:()=>F});var x=e(7279),D=e(706);async function B(j,{ms:A,error:C},T){const N=new AbortController,R=setTimeout(()=>N.abort(C),A),
g=Math.min(j.endsAt,performance.now()+A);try{return await T({...j,signal:AbortSignal.any([j.signal,N.signal]),endsAt:g})}finally{clearTimeout(R)}}function F(j,A){const C=`${A} within ${(0,D.zK)(j)} (t\
imeout-minutes)`;return{ms:j,error:new x.HR({what:C,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{e.d(se,{CQ:()=>N,Rs:()=>g,TF:()=>i,Uc:()=>R,lo:()=>a});var x=e(
7598),D=e(1455),B=e(6760),F=e(7975),j=e(7279),A=e(706);const C={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function T(S){return/^E[A-Z0-9]+$/.test(Object(S).code)}function N(S){if(!T(S))return(0,j.gJ)(S);const{code:b="",errno:_=0}=S;
return C[b]??(0,F.getSystemErrorMap)().get(_)?.[1]??b}function R(S){const{path:b,dest:_=b}=Object(S);return T(S)&&_?`${N(S)} (${(0,A.MW)(_)})`:N(S)}function g(S,b,_="Set another directory, or free som\
e space."){const t=Object(S).code==="ENAMETOOLONG",f={what:`Can't write ${b}`,why:N(S),cause:S};return new j.HR({...f,advice:t?"Set a shorter name.":_})}async function i(S){await(0,D.rm)(S,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function d(S,b,_=(0,B.dirname)(S)){const t=(0,B.join)(_,`.workflow-export-${(0,x.randomBytes)(6).toString("hex")}`);try{await(0,D.
writeFile)(t,b,{flag:"wx"}),await(0,D.rename)(t,S)}catch(f){throw await i(t).catch(()=>{}),f}}async function a(S,b){await d(S,b).catch(_=>{throw g(_,S)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>B,HR:()=>D,
gJ:()=>C,h_:()=>A,iT:()=>j});const x=null;class D extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(N){super(F(
N),{cause:N.cause}),this.what=N.what,Object.assign(this,N)}with(N){return new D({...this,cause:this,...N})}}function B({what:T,why:N=""}){return N===""?T:`${T}: ${N}`}function F(T){const N=B(T);return`${N}${/[.!?…]$/.
test(N)?"":"."} ${T.advice??""}`.trim()}function j(T){return T instanceof Error?T:new Error(String(T))}function A(T){return T instanceof D?T:new D({what:C(T),cause:T})}function C(T){return j(T).message}}),
6191:((ee,se,e)=>{e.d(se,{B6:()=>i,R9:()=>_,mz:()=>t,wn:()=>b});var x=e(1455),D=e(6760),B=e(6671),F=e(2145),j=e(9462),A=e(532),C=e(7279),T=e(2975),N=e(706),R=e(8725),g=e(7487);class i extends C.HR{}const r=10*
6e4,d=3;async function a(){const{DefaultArtifactClient:Y}=await e.e(348).then(e.bind(e,9348));return new Y}async function S({signal:Y,log:ne},ie){const pe=await a(),we=(0,R.QJ)(ne,()=>ie(pe));return await(0,T.
Mu)(Y,we)}async function b(Y){return await S(Y,async ne=>(await ne.listArtifacts()).artifacts)}async function _(Y,ne){const ie=await(0,g.Pd)("workflow-artifact-");try{await S(Y,we=>we.downloadArtifact(
ne,{path:ie,skipDecompress:!0}));const[pe=""]=await(0,x.readdir)(ie);return await(0,x.readFile)((0,D.join)(ie,pe))}finally{await(0,A.TF)(ie).catch(()=>{})}}async function t(Y,{path:ne,digest:ie},pe){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const we=(0,D.basename)(ne),le={client:await a(),options:pe,name:we,path:ne,digest:ie,mayHaveCreated:!1,taken:0},E={ms:r,error:new Error(`it didn't finish\
 within ${r/6e4} minutes`)},M=await(0,j.N)(Y,E,c=>(0,T.L5)(c,()=>(0,T.Mu)(c.signal,f(le,c.log)))).catch(c=>{throw Y.signal.throwIfAborted(),p(c,we)}),{GITHUB_SERVER_URL:X,GITHUB_REPOSITORY:U,GITHUB_RUN_ID:Z}=process.
env,I=`${X}/${U}/actions/runs/${Z}/artifacts/${M}`;return{id:M,name:we,url:I,digest:ie}}async function f(Y,ne){const{client:ie,name:pe,path:we,digest:le}=Y,{overwrite:E,retentionDays:M}=Y.options,X=U=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(U)&&(Y.mayHaveCreated=!0),ne.debug(U)};try{return await(0,R.QJ)({...ne,debug:X},async()=>{E&&await ie.deleteArtifact(pe).catch(w);const U={skipArchive:!0,
...M!==void 0&&{retentionDays:M}},Z=await ie.uploadArtifact(pe,[we],(0,D.dirname)(we),U);if(Z.id!==void 0&&Z.digest===le)return Z.id;throw new Error("the uploaded file differs from the package")})}catch(U){
return await(0,R.QJ)(ne,()=>y(Y,U))}}function w(Y){if(!(Y instanceof Error&&Y.name==="ArtifactNotFoundError"))throw Y}async function y(Y,ne){const ie=(0,C.gJ)(ne),{client:pe,name:we,digest:le,options:E}=Y,
[M,X]=[h.test(ie),o.test(ie)];Y.mayHaveCreated||=M;const Z=X||Y.mayHaveCreated?await pe.getArtifact(we).catch(()=>{}):void 0;if(Y.mayHaveCreated&&Z?.artifact.digest===`sha256:${le}`)return Z.artifact.
id;if(M)throw $(m,ne);if(!X)throw ne;Y.taken++;const I=Y.mayHaveCreated&&!Z;if(I&&Y.taken===d&&await J(we)&&Object.assign(Y,{mayHaveCreated:!1,taken:0}),Y.taken<(I?d:1+Number(E.overwrite)))throw $(I?m:
"the name is still taken",ne);const O=Z?`this run already has an artifact named ${we}`:`an upload that isn't finished holds the name ${we}, for example another job's`,L=Z?"Set overwrite: true or anoth\
er name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:O,advice:L,topic:"the-artifact",cause:ne})}const m="the connection to the artifact service failed",k="Set upload\
-artifact: false.",o=/already exists/,h=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterprise Server h\
as no artifact service for this action",k],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",k],[/quota|insufficient usage/,"the account's artifact storage\
 is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",k],[/(?:)/,
"the upload of % failed","Re-run the job."]];function p(Y,ne){if(Y instanceof C.HR)return Y;const ie=(0,C.gJ)(Y),[,pe="",we=""]=s.find(([E])=>E.test(ie))??[],le=(0,N.OX)(ie,200).replace(/\.$/,"");return l(
/%/.test(pe)?`${pe.replace("%",()=>ne)} (${le})`:pe,we,{cause:Y})}function l(Y,ne,ie){return new C.HR({what:"Artifact",why:Y,advice:ne,topic:"the-artifact",...ie})}function $(Y,ne){return l(Y,"Re-run \
the job later.",{retryable:!0,cause:ne})}async function J(Y){const{ACTIONS_RUNTIME_TOKEN:ne="",ACTIONS_RESULTS_URL:ie}=process.env,{scp:pe}=JSON.parse(Buffer.from(ne.split(".")[1]??"","base64url").toString()),
[,we,le]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(pe))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ie),M=new B.Qq("export-workflow-action",[new F.
tZ(ne)],{socketTimeout:3e4}),X={workflow_run_backend_id:we,workflow_job_run_backend_id:le,name:Y};return(await M.postJson(E,X)).statusCode!==404}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>D.lm,t1:()=>B,QJ:()=>N});
const x=Be(import.meta.url)("node:async_hooks");var D=e(819);function B(g=""){return{info:i=>j(g+i),warning:i=>D.$e(g+i),debug:i=>D.Yz(g+i),mask:D.Pq}}function F(g){const i=[];return{...B(`[${g}] `),info:r=>i.
push(r),end(r){core.startGroup(A(r));for(const d of i)j(d);core.endGroup()}}}function j(g){D.pq(A(g))}function A(g){return g.replaceAll("##[","## [")}const C=new x.AsyncLocalStorage;let T=!1;function N(g,i){
return T||R(),T=!0,C.run(g,i)}function R(){const g=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...r)=>{const d=C.getStore(),a=String(i);return d===void 0||/^::(add-mask|debug)::/.
test(a)?g(i,...r):(C.exit(()=>d.debug(a.trimEnd())),!0)})}}),7487:((ee,se,e)=>{e.d(se,{E_:()=>a,GQ:()=>S,Pd:()=>d,Tm:()=>b,VY:()=>g,eF:()=>R,n0:()=>r});var x=e(3024),D=e(1455),B=e(8161),F=e(6760),j=e(
819),A=e(532),C=e(7279),T=e(706);const N=6e4;async function R(_){const t=new AbortController;for(const f of["SIGINT","SIGTERM","SIGBREAK"]){const w={what:`Cancelled (${f})`,topic:"the-job-on-the-platf\
orm"};process.on(f,()=>t.abort(new C.HR(w)))}try{if(await _(t.signal),i)throw i}catch(f){for(let y=f;y instanceof Error;y=y.cause)j.Yz(y.stack??y.message);const w=g(f);j.C1(`${(0,T.OX)((0,C.gJ)(f),N)}${w===
void 0?"":` See ${w}`}`)}process.stdout.write("",()=>process.exit())}function g(_){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:f,GITHUB_ACTION_REF:w}=process.env;if(!(!(_ instanceof C.HR)||_.topic===
void 0||!t||!f||!w))return encodeURI(`${t}/${f}/blob/${w}/docs/troubleshooting.md#${_.topic}`)}let i;function r(_){try{for(const[t,f]of Object.entries(_))f!==void 0&&j.uH(t,f)}catch(t){const f="Check \
the runner's disk.";i=new C.HR({what:"Can't write the step's outputs",why:(0,A.Uc)(t),advice:f,cause:t})}}async function d(_){const t=process.env.RUNNER_TEMP||(0,B.tmpdir)();return await(0,D.mkdtemp)(
(0,F.join)(t,_)).catch(a(t))}function a(_){return t=>{throw(0,A.Rs)(t,_,"Check the runner's temporary folder.")}}function S(){try{return JSON.parse((0,x.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function b(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>d,cj:()=>N,il:()=>R,tp:()=>C});var x=e(819),D=e(7279),
B=e(8132),F=e(706);const j=1024*1024-1e4,A=2e5;function C(a,S){const b=S.map(y=>y.map(i)),_=a.map((y,m)=>b.some(k=>k[m]!=="")),t=(y,m)=>`<tr>${y.flatMap((k,o)=>_[o]?`<${m}>${k}</${m}>`:[]).join("")}</\
tr>`,f=b.map(y=>t(y,"td")),w=y=>`<tr><td colspan="${a.length}">\u2026 and ${(0,F.hS)(y,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${r(f,w).join("")}</table>`}function T(a){return`<tab\
le>${a.map(([b,_])=>_===void 0?"":`<tr><th align="left">${escapeAll(b)}</th><td>${i(_)}</td></tr>`).join("")}</table>`}function N(a){const S=a.map(({names:b,message:_,help:t})=>{const f=b.map(y=>`**${(0,B.
wh)(y)}**`);return`- ${r(f,y=>`and ${y} more`,A/2).join(", ")}: ${R(_,t)}`});return r(S,b=>`- \u2026 and ${(0,F.hS)(b,"more cause")}`).join(`
`)}function R(a,S){return S===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(S)}">Troubleshooting</a>`}function g(a,S){return`<details><summary>${escapeAll(a)}</summary>

${S}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function r(a,S,b=A){let _=b;const t=a.filter(f=>{const w=Buffer.byteLength(f),y=w<=_;return y&&(_-=w),y});return t.length===a.length?t:[...t,S(a.length-t.length)]}async function d(a,...S){const b=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,_=[`### ${(0,B.wh)(a)}`,...r(S,b,j)];try{await x.z.addRaw(_.join(`

`),!0).write()}catch(t){x.$e(`Can't write the job summary: ${(0,D.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>C,FO:()=>R,Jj:()=>j,RK:()=>B,SS:()=>A,wh:()=>N});const x="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${x})[\\u200C\\u200D](?=${x})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(D,(d,a)=>a===void 0?d:F(a))}function F(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function j(r,d){if(r.length<=d)return r;const a=Array.from(r.slice(0,2*d+2));return a.length>d?`${a.slice(0,d).join("")}\u2026`:r}function A(r,d=100){const a=B(j(
r,d)).replaceAll("	",F)||'""',S="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${S} ${a} ${S}`:S+a+S}function C(r,d,a){const b=r.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),_="`".repeat(Math.max(3,i(b)+1));return`${a}${_}${d}
${b}
${a}${_}`}const T=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(r){return R(B(r).replaceAll("	"," ")).replace(T,"$&<wbr>")}function R(r){return r.replace(g,d=>`&#${d.codePointAt(0)}\
;`)}const g=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(r){return(r.match(/`+/g)??[]).reduce((d,a)=>Math.max(d,a.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>T,
Rc:()=>g,mu:()=>A});var x=e(1455),D=e(532),B=e(7279),F=e(9870);const j=1024*1024;function A({files:i},r){const[d,a]=[C(F.uq,i),C(F.n7,i)];if(d&&a)return{app:d,flow:a,env:r??C(F.Km,i)};const S=[F.uq,F.
n7].filter(b=>!i.has(b));throw new Error(`lacks ${S.join(" and ")}, at its root and in its only subfolder`)}function C(i,r){const d=r.get(i);try{return d&&N({name:i,bytes:d})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${i}`)}}async function T(i,r){const d=await(0,x.readFile)(i,{signal:r}).catch(a=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(a)}`)});return N({name:F.
Km,bytes:d})}function N(i){const{name:r,bytes:d}=i;if(r===F.Km&&d.length>j)throw new Error("is larger than 1 MiB, the limit for environment variables");try{R(d)}catch{throw new Error("is not JSON")}return i}
function R(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function g({files:i}){for(const r of[F.uq,F.n7])try{const{name:d,version:a}=Object(R(i.get(r)));if(d.trim()==="")continue;
return{name:d,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>F});const x=500,D=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(T,N,R){let g=T.startsWith("\uFEFF")?1:0,i=0;function r(){for(;;){const b=T.charAt(g);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;g++}}function d(){const b=g;if(B.lastIndex=b,!B.test(T))throw new SyntaxError;return g=B.lastIndex,T.slice(b,g)}function a(b,_){const t=r();if(t==="["){const w=[],y=R.enter(
b);return S("]",_,()=>w.push(a(y,_+1))),R.array(w,b)}if(t==="{"){const w=new Map;return S("}",_,()=>{if(r()!=='"')throw new SyntaxError;const y=d(),m=y.includes("\\")?JSON.parse(y):y.slice(1,-1);if(w.
has(m)||r()!==":")throw new SyntaxError;g++,w.set(m,a(R.enter(b,m),_+1))}),R.object(w,b)}const f=d();return R.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function S(b,_,t){if(_===x)throw new RangeError;
g++;let f=r()===b?b:",";for(;f===",";){if(++i>D)throw new RangeError;t(),f=r(),f===","&&g++}if(f!==b)throw new SyntaxError;g++}try{const b=a(N,0);if(r()==="")return b}catch{}}function j(T){const N=F(T,
`
`,A);return N===void 0?void 0:`${N}
`}const A={enter:T=>`${T}  `,scalar:T=>T,array:(T,N)=>C("[",T,"]",N),object(T,N){const R=[...T.keys()].sort().map(g=>`${JSON.stringify(g)}: ${T.get(g)}`);return C("{",R,"}",N)}};function C(T,N,R,g){return N.
length===0?T+R:`${T}${g}  ${N.join(`,${g}  `)}${g}${R}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>g,dU:()=>R,fw:()=>j,gv:()=>x,jq:()=>T,x5:()=>C});const x=".workflow-export.json",D=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,j=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],A=[...j,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',D],["changes how git or GitHub treats t\
he repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function C(d,a=A){const S=r(d);return a.find(([,b])=>b.test(d)||b.test(S))?.[0]}function T(d){return[F,D,B].some(a=>a.test(r(d)))}function N(d){return D.
test(r(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function R(d){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(g(r(d)))}
function g(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function i(d){const a=new Map;for(const S of d){const b=g(S.replace(/\/$/,"")),_=a.get(b);if(_!==void 0)return[_,S];a.set(b,S)}for(const[
S,b]of a)for(const{index:_}of S.matchAll(/\//g)){const t=a.get(S.slice(0,_));if(t?.endsWith("/")===!1)return[t,b]}}function r(d){return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>A,KC:()=>N,Km:()=>F,LX:()=>j,jz:()=>T,n7:()=>D,uq:()=>B,wg:()=>g,zx:()=>C});var x=e(5806);const[D,B,F]=["flow_definition.json","app_definition.json","env_variables.json"],j=[D,B,F],A=1e4,
C=256*1024*1024;function T(r,d){const a=[...d].filter(([S])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(S));return{kind:r,files:new Map(a.sort(([S],[b])=>S<b?-1:1))}}function N({kind:r,files:d}){return{kind:r,
files:new Map([...d].filter(([a])=>!(0,x.dU)(a)))}}const R=/^\.|^__MACOSX$/;function g(r){const d=new Set(r),a=t=>j.some(f=>d.has(t+f));if(a(""))return"";const S=new Set(r.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[b,..._]=[...S].filter(t=>!R.test(t));return _.length===0&&a(`${b}/`)?`${b}/`:""}function i(r){const d=g(r);return r.includes(d+B)||r.includes(d+D)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>j,aC:()=>T,x3:()=>C});var x=e(4573),D=e(8142),B=e(5806);const F={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:R})=>R)}]`,items:N}),object(N){return{json:`{${Array.
from(N,([g,{json:i}])=>`${JSON.stringify(g)}:${i}`).sort()}}`,members:N}}};function j(N){const R=(0,x.isUtf8)(N)?(0,D.q)(N.toString(),void 0,F):void 0,g=R?.members??R?.items?.map(r=>[A(r),r]);if(g===void 0)
return;const i=new Map;for(const[r,{members:d,json:a}]of g){if(r===void 0||i.has(r))return;i.set(r,{name:r,keys:[...d?.keys()??[]],content:a})}return{container:Array.isArray(g)?"array":"object",variables:[
...i.values()]}}function A({members:N}){if(!N?.has("value"))return;const R=[N.get("name"),N.get("key")].find(g=>g?.json[0]==='"');return R&&JSON.parse(R.json)}function C({files:N}){const R=[...N].filter(
([g])=>(0,B.dU)(g)).map(([,g])=>T(g));return[...new Set(R.flat())]}function T(N){const R=new TextDecoder().decode(N);try{JSON.parse(R)}catch{return[]}const g=j(N),i=new Set(g?.container==="array"?g.variables.
map(({name:a})=>a):void 0),d=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,S,b])=>S===void 0?[a,String(Number(a))]:b===void 0?[JSON.parse(S)]:[]);return[...new Set(d)].
filter(a=>!i.has(a))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>R,z:()=>s});var x=e(4573),D=e(8522),B=e(663),F=e(7279),j=e(706),A=e(5806),C=e(9870);const T=2048,N=new Set([0,10]);async function R(l,$){$?.throwIfAborted();
const{zip:J,source:Y,entries:ne}=await g(l).catch(t("The package")),ie=(0,C.wg)([...ne.keys()]),pe=[];for(const[we,le]of ne){$?.throwIfAborted();const E=await S(J,Y,le).catch(t(`${(0,j.TL)(we)} in the\
 package`));we.startsWith(ie)&&!b(we)&&pe.push([we.slice(ie.length),E])}return(0,C.jz)("zip",pe)}async function g(l){const $=i(l),J=await(0,B.SY)($,{decodeStrings:!1});return{zip:J,source:$,entries:await r(
J)}}function i(l){for(let $=l.length-21;$>0;){$=l.lastIndexOf("PK",$-1,"latin1");const J=$+22+($<0?1/0:l.readUInt16LE($+20));if(J<=l.length)return l.subarray(0,J)}throw l.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):w(l)}async function r(l){if(l.entryCount>C.BE)throw _(`The package has ${l.entryCount} entries. The limit is 10,000`);const $=new Map;let J=0;for await(const ie of l.
eachEntry()){const pe=d(ie);if($.has(pe))throw _(`The package has ${(0,j.TL)(pe)} twice`,"Export it again.");const we=a(pe,ie);if(we!==void 0)throw _(`${(0,j.TL)(pe)} in the package ${we}`);if(J+=ie.uncompressedSize,
J>C.zx)throw _("The package takes more than 256 MiB unpacked, the limit");$.set(pe,ie)}const Y=[...$.keys()];if(Y.every(b))throw _("The package has no files in it","Export it again.");const ne=(0,A.Oj)(
Y);if(ne===void 0)return $;throw _(`${ne.map(ie=>(0,j.TL)(ie)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:l,fileNameRaw:$,extraFields:J,versionMadeBy:Y}){
const ne=(0,x.isUtf8)($)?T:l,ie=N.has(Y>>>8);return(0,B.ax)(ne,$,J,!ie).replace(/^(\.\/+)+/,"")}function a(l,$){const J=$.externalFileAttributes>>>16&61440;return J===40960?"is a symbolic link":J!==0&&
J!==32768&&J!==16384?"is neither a file nor a folder":b(l)&&$.uncompressedSize>0?"is a folder with a content of its own":$.canDecodeFileData()?(0,A.dU)($.fileNameRaw.toString())&&!(0,A.dU)(l)?"is also\
 named env_variables.json":(0,A.x5)(l,A.fw):"is encrypted, or compressed by another method than deflate"}async function S(l,$,J){const{compressedSize:Y,compressionMethod:ne,uncompressedSize:ie}=J,{fileDataStart:pe}=await l.
readLocalFileHeaderPromise(J),we=$.subarray(pe,pe+Y),le={maxOutputLength:ie||1,chunkSize:ie+64},E=ne===0?we:(0,D.inflateRawSync)(we,le);if(E.length!==ie)throw new Error(`it unpacks to ${E.length} byte\
s, not the ${ie} listed`);if((0,D.crc32)(E)!==J.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function b(l){return l===""||l.endsWith("/")}function _(l,$=""){return new F.HR({what:l,
advice:$,topic:"the-package"})}function t(l){return $=>{if($ instanceof F.HR)throw $;const J={what:`${l} is cut off or damaged`,why:(0,j.TL)($.message).slice(1,-1)};throw new F.HR({...J,advice:"Export\
 it again.",topic:"the-package",cause:$})}}const f=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function w(l){const $=l.toString(
"utf8",0,512),[J]=f.find(([,ne])=>ne.test($))??["text"],Y=`${J==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${J}, not a zip`,Y)}const y=33,
m=20,k=3,o=8,h=33188;function s({files:l}){const $=[],J=[];let Y=0;for(const[pe,we]of l){const[le,E]=[Buffer.from(pe),(0,D.deflateRawSync)(we)],M=[p(2,m,T,o,0,y),p(4,(0,D.crc32)(we),E.length,we.length),
p(2,le.length,0)],X=[p(2,0,0,0),p(4,h*65536,Y)];$.push(Buffer.from("PK"),...M,le,E),J.push(Buffer.from("PK"),Buffer.of(m,k),...M,...X,le),Y+=30+le.length+E.length}const ne=Buffer.concat(J),ie=[p(2,
0,0,l.size,l.size),p(4,ne.length,Y),p(2,0)];return Buffer.concat([...$,ne,Buffer.from("PK"),...ie])}function p(l,...$){const J=Buffer.alloc(l*$.length);for(const[Y,ne]of $.entries())J.writeUIntLE(ne,
Y*l,l);return J}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>w,xR:()=>f,px:()=>y,Ng:()=>b});var x=e(7279),D=e(2975),B=e(706),F=e(1858),j=e(5805),A=e(2053),C=e(6294),T=e(7596);const N=6,R=32,g=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends B.pO{#n=new Set;#e=new Set;allow(...s){
for(const p of s)this.#n.add(p)}maskFields(s,p,l){const $=S(s).slice(0,g);for(const[J,Y]of $)/id$/i.test(J)&&(0,T.eQ)(Y)&&this.allow(Y);for(const[J,Y]of $)/url$/i.test(J)?this.maskUrl(Y.trim(),p,l):this.#t(
a(Y),l)}maskUrl(s,p,l){const $=URL.canParse(s,p.href)?new URL(s,p.href):void 0;if($&&p.href.startsWith($.href))return;const J=[s,$?$.pathname+$.search:s].filter(Y=>/[?:]|^\/\//.test(Y));this.#t(J,l),$&&
this.#t([$.href,$.password,(0,T.D4)($.password),...a($.search)],l)}#t(s,p){const l=Y=>Array.from(this.#n).some(ne=>ne.includes(Y)),$=s.filter(Y=>!l(Y)&&!l((0,T.D4)(Y))),J=Y=>encodeURIComponent(Buffer.
from(Y).toString());for(const Y of $.flatMap(ne=>[ne,J(ne)]))Y.length<N||this.#e.has(Y)||(this.#e.add(Y),this.add(Y),p.mask(Y))}}function a(h){return Array.from(h.matchAll(i)).flatMap(([,s,p])=>{const l=String(
p).replace(/[.,:!?)\]}]+$/,"");return r.test(String(s))||(0,T.D4)(l).length>=R?[l,(0,T.D4)(l)]:[]})}function S(h){const s=Object.entries(h);for(const[,p]of s)if(typeof p=="object")for(const l of Object.
entries(p??{}))s.push(l);return s.filter(p=>typeof p[1]=="string")}function b(h,s,p={}){const l=new d([s,...p.secrets??[]]);return l.allow(h.href,...p.known??[]),{url:h,apiKey:s,secrets:l,connections:(0,j.
Y7)(),rateLimit:new A.q,collections:new Map}}const _=1024*1024,t=12e4,f=12e4,w="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function y(h,s){const{label:p,method:l,path:$,isTransient:J}=s,{secrets:Y,rateLimit:ne}=h.platform;Y.allow(...$.split(/[/?&=]/));const ie=l==="GET"?$:void 0,pe=()=>ne.run(p,ie,h,()=>m(h,s));return await(0,D.
L5)(h,pe,{atLeastMs:J?f:0})}async function m(h,s){const{platform:p,signal:l,log:$}=h,{label:J,method:Y,path:ne,body:ie,idempotent:pe=!0,isTransient:we}=s,le=new URL(`api/public/${ne}`,p.url),E={accept:"\
application/json","content-type":"application/json","x-api-key":p.apiKey},M={maxBytes:_,...!pe&&{idleMs:t}};try{const X=await(0,j.tN)(p.connections,{label:J,method:Y,url:le,headers:E,body:ie,...M},l);
return $.debug(`${Y} ${p.secrets.redact(le.pathname)}: ${X.status}`),k(h,s,le,X)}catch(X){const U=X instanceof x.HR?X:void 0;if(!pe&&(l.aborted||U?.maybeProcessed)){const Z=(0,x.h_)(X),I=`${Z.retryable?
"":Z.advice} ${w}`.trim();throw Z.with({advice:I,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&we?.(U)?U.with({retryable:!0}):X}}function k({platform:h,log:s},p,l,$){const{
label:J,isCreation:Y=!1}=p,{status:ne,headers:ie,bytes:pe}=$,{secrets:we}=h,le=(W,q,re)=>(0,F.ue)(J,W,q,re),E=(0,j.ET)($,l,J);if(E){we.maskUrl(E.href,h.url,s);const W=`the platform redirects to ${(0,B.
OX)(E.origin,100)}, and the key follows no redirect`;throw le(W,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const M=new TextDecoder().decode(pe),X=o(M);
we.maskFields(X??{},h.url,s);const U=(0,C.wv)(X??{},J,we.redact),{message:Z}=U,I=/^\s*</.test(M)||ie["content-type"]?.includes("html")===!0;if(ne<200||ne>299){const W=h.collections.has(J),q=(0,C.ik)(p,
ne,{message:Z,isPage:I,hasWorked:W});throw le(`the platform answered ${ne}${(0,C.Te)(Z)}`,q,{...(0,F.xS)(ne,ie),affectsAll:(ne===401||ne===403)&&!W,busy:ne===423||ne===409&&!Y})}if(X!==void 0)return U;
const c=(0,j.VL)($)&&/^\s*\{/.test(M);throw le(`the platform answered ${M===""?"nothing":I?"with a web page":c?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0,retryable:c})}function o(h){try{const s=JSON.parse(h);return(0,C.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>S,R:()=>r});var x=e(
7598),D=e(7279),B=e(2975),F=e(706),j=e(1858),A=e(7596),C=e(5805);const T=256*1024**2,N=5,R=new Set([400,401,403,404,410]),g="Download",i="Re-run the job.";async function r(b,{url:_,freshUrl:t,read:f}){
let w=_;return await(0,B.L5)(b,async()=>{w??=await t();const y=await a(b,w).catch(s=>{throw s instanceof D.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:m,headers:k,bytes:o}=y;if(R.has(m))throw w=
void 0,d(`the URL was refused (${m})`,i,{retryable:!0});if(m!==200)throw d(`the server answered ${m}`,i,{retryable:m===206});if(k["content-type"]?.includes("text/html"))throw d("the server sent a web \
page instead of the package","Check host, then re-run the job.",{retryable:!0});const h=await f(o).catch(s=>{throw s instanceof D.HR&&(0,C.VL)(y)?s.with({retryable:!0}):s});return{bytes:o,sha256:(0,x.
createHash)("sha256").update(o).digest("hex"),content:h}})}function d(b,_,t={}){return new D.HR({what:g,why:b,advice:_,topic:"the-package",...t})}async function a(b,_){const{platform:t,log:f,signal:w}=b;
let y=_;for(let m=0;;m++){const k=m===0&&y.origin===t.url.origin,o={accept:"*/*",...k&&{"x-api-key":t.apiKey}},h={label:g,method:"GET",url:y,headers:o,maxBytes:T};t.connections.proven.add(y.origin);const s=async()=>{
const $=await(0,C.tN)(t.connections,h,w),{status:J,headers:Y}=$;f.debug(`GET a package from ${(0,F.OX)(h.url.origin)}: ${J}`);const ne=`the server answered ${J}`;if((0,j.dg)(J))throw(0,j.ue)(g,ne,j.$_,
(0,j.xS)(J,Y));return $},p=await(k?t.rateLimit.run(g,void 0,b,s):s()),l=(0,C.ET)(p,y,g);if(l===void 0)return p;if(m===N)throw d("the URL redirects in a circle",i);l.origin===y.origin&&l.username+l.password===
""&&Object.assign(l,{username:y.username,password:y.password}),y=S(l.href,b)}}function S(b,{platform:_,log:t}){const f=_.url;if(_.secrets.maskUrl(b,f,t),!URL.canParse(b,f.href))throw d("the platform's\
 download URL can't be read",i);const w=new URL(b,f.href);w.protocol==="http:"&&f.protocol==="https:"&&w.hostname===f.hostname&&(w.protocol="https:",w.port===""&&(w.port=f.port),_.secrets.maskUrl(w.href,
f,t));const y=w.protocol==="http:"&&f.protocol==="http:"&&(0,A.U9)(w.hostname);if(w.protocol!=="https:"&&!y)throw d("the platform's download URL isn't https","Check host.");return w}}),1858:((ee,se,e)=>{
e.d(se,{$_:()=>C,Dx:()=>j,Ur:()=>r,dg:()=>b,ue:()=>F,xS:()=>_});var x=e(7279),D=e(2975),B=e(706);function F(t,f,w,y={}){return new x.HR({what:t,why:f,advice:w,topic:"the-platforms-response",...y})}function j(t,f,w,y){
return new x.HR({what:t,why:f,advice:w,topic:"the-connection",...y})}const A={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},C="Re-run the job later.",T="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,g=/Z_|ERR__ERROR_/,
i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(t,f,w,y){if(!(t instanceof Error&&"code"in t))return t;const m=String(t.code);if(N.test(m)){const $=`the TLS connec\
tion can't be trusted (${m})`;return j(f,$,`Check host. ${T}`,{affectsAll:!0,cause:t})}const[,k]=i.exec(t.message)??[];if(k!==void 0)return d(f,k,t);const o=!w&&R.test(m),h=o?"the TLS connection faile\
d":"the connection failed",s=A[m]??`${g.test(m)?"the response can't be decoded":h} (${m})`,p={retryable:!0,maybeProcessed:w,affectsAll:!w,cause:t};if(y||!(o||m==="ENOTFOUND"))return j(f,s,C,p);const l=o?
`Check host and its port. ${T}`:"Check host.";return j(f,s,l,{...p,maxRetries:2})}function d(t,f,w){const y=(o,h,s=!1)=>j(t,o,h,{affectsAll:!0,cause:w,retryable:s});if(f==="407")return y("the proxy re\
quires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(f);if(m<500&&!b(m))return y(`the proxy refuses the connection (${f})`,"Allow the host there, or add it to NO_PROXY.");
const k=`the proxy made no connection (${(0,B.OX)(f,100)})`;return y(k,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),S=new Set([501,505,506,508,510,511]);function b(t){
return a.has(t)||t>=500&&!S.has(t)}function _(t,f){return{status:t,retryable:b(t),retryAfterMs:(0,D.Vs)(f["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((ee,se,e)=>{e.d(se,{d4:()=>g,D4:()=>N,
eQ:()=>C,U9:()=>A,hk:()=>R,o6:()=>j,wh:()=>T});const x=Be(import.meta.url)("node:net");var D=e(9783),B=e(1858);const F=200;function j(i){const r=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.
test(r)||!URL.canParse(r))throw new Error("is not an address such as https://ai-for-process.example.ai");const d=new URL(r);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an h\
ttps:// address");if(/^[^/]*\/{2,}[^/]*@/.test(r))throw new Error("must not contain a user name or password");if(d.protocol==="http:"&&!A(d.hostname))throw new Error("must be https:// (only loopback a\
ddresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function A(i){return i==="localhost"||i==="[::1]"||(0,x.isIPv4)(i)&&i.startsWith("127.")}function C(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(i)}function T(...i){return i.find(r=>typeof r=="string"&&r.length<=F&&C(r))}function N(i){try{return decodeURIComponent(i)}catch{return i}}function R(){for(const i of["https_proxy","HTTPS_PROXY",
"http_proxy","HTTP_PROXY"]){const r=process.env[i]?.trim();r!==void 0&&(process.env[i]=r===""||r.includes("://")?r:`http://${r}`)}for(const i of["no_proxy","NO_PROXY"]){const r=process.env[i];r!==void 0&&
(process.env[i]=r.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function g(i,r){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||(0,D.H)(i)||/^https?:/i.test(d)&&(0,D.s)(i))return;throw(0,B.
Dx)(r,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>w,
J9:()=>d,VL:()=>y,Y7:()=>r,tN:()=>a});var x=e(7067),D=e(4708),B=e(8522),F=e(6671),j=e(2975),A=e(706),C=e(1858),T=e(7596);const N=3e4,R=65536,g=new Set([301,302,303,307,308]),i="export-workflow-action";
function r(){(0,T.hk)();const m=()=>new F.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function d(m){return{type:"application/json",bytes:Buffer.from(JSON.stringify(
m))}}async function a({kept:m,proven:k},o,h){const{label:s,method:p,url:l,headers:$,body:J,maxBytes:Y,idleMs:ne=N}=o;(0,T.d4)(l,s);const ie=l.protocol==="https:"?"https":"http",pe=J?new F.Qq:m[ie],we=new AbortController,
le=AbortSignal.any([h,we.signal]);let[E,M]=[!1,"no response"];const X=setTimeout(()=>{const Z={retryable:!0,maybeProcessed:E};we.abort((0,C.Dx)(s,`${M} within ${ne/1e3} s`,C.$_,Z))},ne);let U;try{U={http:x,
https:D}[ie].request({method:p,host:l.hostname.replace(/[[\]]/g,""),port:l.port,path:l.pathname+l.search,headers:{...$,...J&&{"content-type":J.type,"content-length":J.bytes.length},"accept-encoding":"\
identity","user-agent":i},...l.username+l.password!==""&&{auth:`${(0,T.D4)(l.username)}:${(0,T.D4)(l.password)}`},agent:pe.getAgent(l.href),signal:le});const Z=S(U,s,()=>{E=!0});b(U,J?.bytes??Buffer.alloc(
0),()=>X.refresh());const I=await(0,j.Mu)(le,Z);k.add(l.origin),M="no data";const c=[];let O=Y;for await(const K of I){if(X.refresh(),O-=K.length,O<0)throw f(s,Y);c.push(K)}const L=t(Buffer.concat(c),
I.headers["content-encoding"],s,Y);return{status:I.statusCode??0,headers:I.headers,bytes:L}}catch(Z){throw le.throwIfAborted(),(0,C.Ur)(Z,s,E,k.has(l.origin))}finally{clearTimeout(X),U?.destroy()}}function S(m,k,o){
return new Promise((h,s)=>{m.once("socket",l=>{m.reusedSocket?o():l.once(m.protocol==="https:"?"secureConnect":"connect",o)});const p=l=>{l.socket.destroy();const $={retryable:!0,maybeProcessed:!0};s(
(0,C.Dx)(k,"the server switched protocols (101)",C.$_,$))};m.once("upgrade",p),m.once("response",l=>l.statusCode===101?p(l):h(l)),m.on("error",s)})}function b(m,k,o){k.length===0?m.end():m.write(k.subarray(
0,R),h=>{o(),h||b(m,k.subarray(R),o)})}const _=new Set(["gzip","x-gzip","deflate"]);function t(m,k="",o,h){const s=k.toLowerCase().split(/[\s,]/);try{return s.reduceRight((p,l)=>{const $=l==="br"?B.brotliDecompressSync:
_.has(l)?B.unzipSync:void 0;return $&&p.length>0?$(p,{maxOutputLength:h}):p},m)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?f(o,h):p}}function f(m,k){const o=`the response is larger than ${(0,A.Xe)(
k)}, the limit`;return(0,C.ue)(m,o,"Check host.",{maybeProcessed:!0})}function w({status:m,headers:k},o,h){if(!g.has(m)||k.location===void 0)return;const s=k.location.replace(/[\x80-\xff]/g,p=>`%${p.charCodeAt(
0).toString(16)}`);if(URL.canParse(s,o.href))return new URL(s,o.href);throw(0,C.ue)(h,`the platform redirects (${m}) to an address that can't be read`,"Check host.")}function y({headers:m}){return!m["\
content-length"]&&!m["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(se,{SO:()=>i,cd:()=>R,qt:()=>t});var x=e(7279),D=e(2975),B=e(706),F=e(2227),j=e(7596),A=e(2053),C=e(6294);const T=[["running","IN_PRO\
GRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["\
failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function N(m){return T.find(([,k])=>k.split(" ").includes(m))?.[0]??"unknown"}function R({fields:m,message:k,redact:o}){const h=(0,C.Gv)(m.response)?m.response:
{},s=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,j.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,j.wh)(m.workflowId,m.toolId),exportJobId:(0,j.wh)(m.exportJobId),
status:g(m.status,o),downloadUrl:s.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==""),refused:m.success===!1,message:k}}function g(m,k){const o=typeof m=="string"||typeof m=="number"?String(m).trim():
"",h=o.toUpperCase().replace(/[\s-]+/g,"_");return N(h)==="unknown"?k(o,40).toUpperCase():h}async function i(m,k,o=()=>!0){const h=`dock-status/${k}`;return R(await(0,F.px)(m,{label:"Dock status",method:"\
GET",path:h,isTransient:o}))}const r="the-job-on-the-platform",d=50,a=294,S=6.12,b=2e3;function _(m,k){const o=Math.max(a,m/S);return m<A.k?o:Math.max(b,Math.min(k,o))}async function t(m,k,o){const{log:h,
signal:s}=m,p=performance.now(),l=f(m,p);let $=k,J=p,Y;for(let ne=0;;ne++){o.onStatus($),l($);const ie=N($.status);if(ie==="failed"||ie==="succeeded"&&$.refused){const pe=`The job ${$.status==="FAILED"?
"failed":`ended as ${$.status}`} on the platform`,we=`${$.message??"it gave no reason"} (dock status ${k.dockStatusId})`;throw new x.HR({what:pe,why:we,advice:o.advice,topic:r})}if(ie==="succeeded")return $.
status!=="SUCCESS"&&h.warning(`The platform reports ${$.status}, which is treated as SUCCESS.`),$;Y=ie==="unknown"&&$.refused?Y??J:void 0;try{if(Y!==void 0&&J-Y>=F.xR){const le=`The platform refused t\
o report the job's status for ${(0,B.zK)(F.xR)}`;throw new x.HR({what:le,topic:r})}const pe=ne===0?d:_(J-p,o.longestWaitMs);await(0,D.yy)(Math.max(0,J+pe-performance.now()),s),J=performance.now();const we=({
status:le=404})=>ne>0||le===404;$=await i(m,k.dockStatusId,we)}catch(pe){throw y(pe,k,$)}}}function f({log:m},k){let o,h=k;return s=>{const p=performance.now(),l=(0,B.zK)(p-k),$=s.status!==o,J=p-h>=A.
k;($||J)&&(h=p),$&&o!==void 0?m.info(`${s.status||"No status"} after ${l}`):J&&m.info(`Still ${s.status||"without a status"} after ${l}`),$&&N(s.status)==="unknown"&&m.warning(`The platform reports an\
 unknown status (${w(s)}). The action keeps waiting.`),o=s.status}}function w({status:m,message:k}){return`${m||"none"}${k===void 0?"":`, "${k}"`}`}function y(m,{dockStatusId:k},o){const h=N(o.status)===
"unknown"||o.message!==void 0?`, last status ${w(o)}`:"",s=`The job may still be running on the platform: dock status ${k}${h}.`,p=(0,x.h_)(m);return p.with({advice:`${p.advice} ${s}`.trim(),cause:m})}}),
2053:((ee,se,e)=>{e.d(se,{k:()=>j,q:()=>R});var x=e(7279),D=e(2975),B=e(1858);const F=30,j=6e4,A=500,C=16e3,T=.95,N=20;class R{#n=new Map;#e=0;#t=0;#o=0;async run(i,r,d,a){const S=await this.#r(i,r,d),
b=()=>S>this.#o;try{const _=await a();return b()&&(this.#t=this.#t<N?0:this.#t*T),_}catch(_){if(!(_ instanceof x.HR&&_.status===D.kU))throw _;const t=performance.now();throw b()&&(this.#t=Math.min(C,Math.
max(A,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(_.retryAfterMs||2*this.#t)),_.with({retryAfterMs:this.#e-t})}}async#r(i,r,{signal:d,endsAt:a}){const S=r!==void 0&&this.#n.get(r)||[];for(r!==void 0&&
this.#n.set(r,S);;){if(d.throwIfAborted(),this.#e>=a)throw(0,B.ue)(i,"the platform asked for a pause that exceeds the timeout",B.$_);const b=performance.now(),_=S.at(-F)??Number.NEGATIVE_INFINITY,t=Math.
max(this.#e,_+j);if(t<=b)return this.#e=b+this.#t,S.push(b),b;await(0,D.yy)(t-b,d)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>j,LO:()=>B,Te:()=>F,ik:()=>R,wv:()=>D});var x=e(1858);function D(g,i,r){const d=T(
g,0);return{fields:g,label:i,redact:r,message:d&&r(d)||void 0}}function B({label:g,message:i},r,d){return(0,x.ue)(g,`the platform answered without a ${r}${F(i)}`,d)}function F(g){return g===void 0?"":
` (${g})`}function j(g){return typeof g=="object"&&g!==null&&!Array.isArray(g)}const A=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail",
"details","response"],C=4;function T(g,i){if(typeof g=="string")return g.trim()||void 0;if(!(i>C)){if(Array.isArray(g))return T(g[0],i+1);if(j(g))for(const r of A){const d=T(g[r],i+1);if(d!==void 0){const{
code:a}=g;return typeof a=="number"||typeof a=="string"?`${d}, code ${a}`:d}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function R(g,i,{message:r,isPage:d,hasWorked:a}){if((0,x.dg)(
i))return x.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&g.isCreation)return"The name may be taken. Set another name, or the ID of that workf\
low.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return g.
isTransient?x.$_:"Check the inputs.";if(d)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other \
workflows. Check the IDs, and that the key's account can see this one.";const S=g.scope===void 0?"another scope":`the scope "${g.scope}"`;if(i===403)return`The key needs ${S}. Add it under ${N}.`;const b=/scope/i.
test(String(r))?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key \
from ${N}.${b}`}}),3349:((ee,se,e)=>{e.d(se,{EH:()=>g,Nq:()=>R,kZ:()=>r,s8:()=>i});var x=e(7279),D=e(2975),B=e(2227),F=e(5645),j=e(5805),A=e(6006),C=e(6294);const T=["workflows","workflow","tools"];async function N(d,a){
const{collections:S}=d.platform;let b;for(const _ of new Set([...S.values(),...T])){const t=a(_),{label:f,idempotent:w=!0}=t,y=S.get(f);if(!(y&&y!==_))try{const m=await(0,B.px)(d,t);S.set(f,_);const k=(0,A.
cd)(m),{dockStatusId:o}=k;if(o!==void 0)return{...k,dockStatusId:o};throw(0,C.LO)(m,"dock status ID",w?"Check host and the IDs.":B.HB)}catch(m){if(m instanceof x.HR&&m.busy&&S.set(f,_),!(m instanceof x.
HR&&m.status===404))throw m;b??=m}}throw b}async function R(d,{workflowId:a,flowId:S}){return await N(d,b=>({label:"Export",method:"POST",path:`${b}/${a}/export?flowId=${S}`,scope:"Export workflow"}))}
async function g(d,a,S){const b=S.downloadUrl??a.downloadUrl??(await(0,A.SO)(d,a.dockStatusId)).downloadUrl;if(b!==void 0)return(0,F.I)(b,d);const _=`the platform reports ${S.status} but names no down\
load URL`;throw new x.HR({what:"Export",why:_,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(d,a,{app:S,flow:b,env:_}){const t="workflowName"in a,f=w=>w==="tools"?"tool":"\
workflow";return await N(d,w=>({label:"Import",method:"POST",path:t?`${w}/import`:`${w}/${a.workflowId}/import`,body:(0,j.J9)({[`${f(w)}DataFileId`]:S,flowDataFileId:b,envVariablesFileId:_,...t&&{[`${f(
w)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function r(d,a){const S=b=>({label:"Deploy",method:"POST",path:`${b}/${a}/deploy`,body:(0,j.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,D.L5)(d,()=>N(d,S),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>M,L:()=>we});var x=e(6760),D=e(3e3),B=e(9462),F=e(3349),j=e(706),A=e(2227),C=e(7596),T=e(
5805),N=e(6294);const R=25e6,g=1e7,i="bulkImport",r="Re-run the job.";async function d(Z,{name:I,bytes:c}){const O=`Upload of ${I}`,L=(q,re)=>(0,A.px)(Z,{label:O,method:"POST",path:q,body:re,scope:"Im\
port workflow"});let K;if(c.length<R)K=await L("files",await a("fileContext",i,{name:I,bytes:c}));else{const q=Math.ceil(c.length/g),re={totalChunks:q,fileExtension:"json",fileName:I,fileSize:c.length},
ce=await L("files/session/start",(0,T.J9)({fileContext:i,...re})),ae=(0,C.wh)(ce.fields.sessionId);if(ae===void 0)throw(0,N.LO)(ce,"session ID",r);for(let ye=0;ye<q;ye++){const ve=c.subarray(ye*g,(ye+
1)*g);await L(`files/session/${ae}`,await a("chunkNumber",String(ye),{name:I,bytes:ve}))}K=await L(`files/session/${ae}/complete`)}const{fileId:W}=K.fields;if(typeof W!="string"||W==="")throw(0,N.LO)(
K,"file ID",r);return Z.log.info(`Uploaded ${I}: ${(0,j.Xe)(c.length)}`),W}async function a(Z,I,{name:c,bytes:O}){const L=new FormData;L.set(Z,I),L.set("file",new Blob([O],{type:"application/json"}),c);
const K=new Response(L);return{type:K.headers.get("content-type")??"",bytes:Buffer.from(await K.arrayBuffer())}}var S=e(2975),b=e(6779);const _="Imports fail if the version is incompatible, a file is \
corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function f(Z,I,{source:c,
target:O,definitions:{app:L,flow:K,env:W},whenBusy:q="retry",timeoutMs:re,longestWaitMs:ce}){const ae="workflowId"in O?O.workflowId:void 0,ye="workflowId"in O?`workflow ${O.workflowId}`:`a new workflo\
w, ${O.workflowName}`;return Z.log.info(`Importing ${(0,j.OX)(c)} into ${ye}, at ${I.url.href}`),await(0,B.N)({...Z,platform:I},(0,B.R)(re,"No import"),async ve=>{const Ie={app:await d(ve,L),flow:await d(
ve,K),env:W&&await d(ve,W)},be=q==="retry",Ee=await(0,S.L5)(ve,()=>(0,F.s8)(ve,O,Ie),{untilFree:be}),{outputs:Pe}=await(0,b.Bv)(ve,Ee,{title:"Import job",longestWaitMs:ce,advice:_,idsIn:({workflowId:de})=>{
const me=ae??de;return me===void 0?{}:{"workflow-id":me}}});return Pe})}async function w(Z,I,{workflowId:c,timeoutMs:O,longestWaitMs:L}){return Z.log.info(`Deploying workflow ${c}, at ${I.url.href}`),
await(0,B.N)({...Z,platform:I},(0,B.R)(O,"No deployment"),async K=>{const{outputs:W}=await(0,b.Bv)(K,await(0,F.kZ)(K,c),{title:"Deploy job",longestWaitMs:L,advice:t,idsIn:()=>({"workflow-id":c})});return W})}
var y=e(2697),m=e(9630),k=e(532),o=e(7279),h=e(6191),s=e(7487),p=e(8920),l=e(9870),$=e(3657),J=e(4264),Y=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function we(Z,I,c){
const{approved:O,upload:L,deploy:K,ignore:W}=Z.inputs,q=c.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:ce}=O?(0,J.Gy)(O,c):{differences:[],actions:q};if(re.
length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";throw new o.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const ye=(0,s.Tm)()>1&&L!==void 0&&ce.includes(
"finish")?await(0,h.wn)(Z):[];for(const[ve,Ie]of I.entries()){if(Ie.action=ce[ve],Ie.action!=="finish")continue;const be=Ee=>!O||(0,J.cM)(O,ve,(0,m.ol)(Ee,W));Ie.backup=await le(Z,ye,Ie.candidate.name,
be),(!K||!(O||Ie.backup))&&(Ie.action="leave")}}catch(ae){Z.signal.throwIfAborted();const ye="Can't look for the backups of the earlier attempts, so this attempt changed nothing",be=` What an earlier \
attempt imported can also be deployed with the deploy action: ${I.filter((Pe,de)=>ce[de]==="finish").map(({candidate:Pe,plan:de})=>`${Pe.name} (${de.target})`).join(", ")}.`,Ee=`Use "Re-run failed job\
s".${K?be:""}`;throw new o.HR({what:ye,why:(0,o.gJ)(ae),advice:Ee,topic:ie,cause:ae})}}async function le(Z,I,c,O){const L=`${c}-before-`,K=q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(q)?.[1]),W=I.filter(({name:q})=>q.
startsWith(L)&&K(q.slice(L.length))<(0,s.Tm)());for(const{id:q,name:re}of W.sort((ce,ae)=>ae.id-ce.id)){const ce=await(0,h.R9)(Z,q),ae=await E(ce,Z.signal);if(ae&&O((0,Y.YR)(ae)))return{id:q,name:re,holdsVariables:ae.
env!==void 0}}}async function E(Z,I){try{return(0,p.mu)(await(0,$.u)(Z,I))}catch{I.throwIfAborted();return}}async function M(Z,I){const{platform:c,inputs:O}=Z,{path:L,target:K,definitions:W,name:q}=I.
candidate;if(I.action==="leave"){Z.log.info("Neither imported nor deployed"),I.begun="nothing";return}let re=O.candidates.length>1?void 0:I.plan;I.begun="import";try{const ce=async()=>{const ye=re??await(0,Y.
Cs)(Z,I.candidate);if(re=void 0,!(0,Y.cS)(I.plan,ye)){const Ie=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new o.HR({what:Ie,advice:pe,topic:ie})}if(I.action===
"finish")return;ye.state&&(I.backup=await X(Z,I,ye.state));const ve={...O,source:L,target:K,definitions:W,whenBusy:"throw"};I.job=await f(Z,c,ve),I.imported=!0};if(await(0,S.L5)({...Z,endsAt:performance.
now()+O.timeoutMs},ce,{untilFree:!0}),!O.deploy)return;I.begun="deploy";const ae=(0,ne.wZ)(I);if(ae===void 0){const ye="Look for it in AI for Process, and deploy it there.";throw new o.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ye})}I.job=await w(Z,c,{...O,workflowId:ae}),I.deployed=!0}catch(ce){const ae=(0,o.iT)(ce);I.job={...I.job,...(0,b.Zw)(ae)},I.error=U(ae,I,(0,y.Sm)(O.
host))}}async function X(Z,{candidate:I,plan:c},O){const{upload:L,artifactEnvVariables:K,host:W}=Z.inputs,q=`${I.name}-before-${(0,s.Tm)()}`,re=O.package.files.has(l.Km),ce=`Backup of workflow ${c.target}\
 at ${(0,y.Sm)(W)}`,ae=await(0,s.Pd)("workflow-backup-");for(let ye=1;;ye++){const ve=(0,x.join)(ae,`${q}${ye===1?"":`-${ye}`}.zip`);if(await(0,k.lo)(ve,O.bytes),!L)return Z.log.info(`${ce}: ${ve}, on\
 this runner only`),{name:ve,holdsVariables:re};try{const Ie=await(0,D.mJ)(Z,{...O,path:ve},{upload:L,artifactEnvVariables:K});return Z.log.info(`${ce}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,
holdsVariables:re&&K}}catch(Ie){if(!(Ie instanceof h.B6))throw Ie}}}function U(Z,I,c){const{candidate:O,begun:L,imported:K,backup:W}=I,q=(0,o.h_)(Z),re=(0,ne.wZ)(I),[ce,ae]=["workflowName"in O.target,
L==="deploy"],ye=`deploy workflow ${re} with the deploy action`,ve=ce?ae?ye:"start a new run":'use "Re-run failed jobs"',Ie=`${O.name} ${K?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,be=[q.advice.replace(/(r)e-run the job/gi,(Ee,Pe)=>Pe==="r"?ve:ve[0]?.toUpperCase()+ve.slice(1)),ae&&!ce?`Or ${ye}.`:"",ce&&re?`The new workflow's ID is ${re}.`:"",W?`The packa\
ge that ${c} had before is ${W.name}${W.id?` (artifact ${W.id})`:""}.`:""];return q.with({what:(ae?Ie:"")+q.what,advice:be.filter(Boolean).join(" ")})}}),161:((ee,se,e)=>{e.d(se,{K:()=>E});var x=e(3024),
D=e(6760),B=e(3e3),F=e(819),j=e(7279),A=e(6584);class C{#n=[];#e;constructor(){const c=F.V4("api-key");c!==""&&F.Pq(c)}text(c){return F.V4(c)}lines(c){return F.V4(c,{trimWhitespace:!1})}optional(c,O){
const L=this.text(c);return L===""?void 0:this.parse(c,L,O)}parse(c,O,L){try{return L(O)}catch(K){this.refuse(c,(0,j.gJ)(K),(0,j.h_)(K).topic);return}}required(c,O,L="is required"){return this.text(c)===
""&&this.refuse(c,L),this.optional(c,O)}notEmpty(c,O,L){if(process.env[`INPUT_${c.toUpperCase()}`]?.trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${c} || ${L} }}\``;this.refuse(
c,`is empty. Is the name in the expression right?${L===void 0?"":` ${K}`}`)}return this.optional(c,O)}boolean(c,O){return this.notEmpty(c,A.yG,O?void 0:"false")??O}refuse(c,O,L="before-anything-is-sen\
t"){this.#e??=L,this.#n.push(`${c} ${O.replace(/(?<=[a-z])\.$/,"")}`)}check(c){if(c!==void 0&&this.#n.length===0)return c;throw new j.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function T(I){
const c=I.required("host",A.or),L=I.required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),K=(I.optional("timeout-minutes",(0,A.$J)(1440))??30)*6e4,W=(I.optional("poll\
-interval-seconds",(0,A.$J)(3600))??10)*1e3,q=I.boolean("summary",!0);return c&&L?{host:c,apiKey:L,timeoutMs:K,longestWaitMs:W,summary:q}:void 0}var N=e(8920),R=e(7598),g=e(1455),i=e(532),r=e(706),d=e(
5806),a=e(9870);function S(I,c){return new j.HR({what:I,advice:c,topic:"unpacking"})}function b(I,c){for(const{index:O}of`${c}/`.matchAll(/\//g)){const L=c.slice(0,O),K=(0,x.lstatSync)((0,D.join)(I,L),
{throwIfNoEntry:!1});if(K?.isSymbolicLink())throw S(`${(0,r.TL)(L)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(L===c&&K?.isFile())return K;if(!K?.isDirectory())break}}async function _(I,c,O,L=1/0){
const K=new Map,W=new Map;let q=L;for(const re of c){O.throwIfAborted();const ce=b(I,re);if(!(ce===void 0||W.get((0,d.Sr)(re))===ce.ino)){if(W.set((0,d.Sr)(re),ce.ino),q-=ce.size,q<0)throw new Error("\
its files take more than 256 MiB, the limit");K.set(re,await(0,g.readFile)((0,D.join)(I,re)))}}return K}async function t(I){return(await(0,g.readdir)(I,{withFileTypes:!0})).map(O=>O.name+(O.isDirectory()?
"/":""))}async function f(I,c){const O=[],L=[""];for(const K of L){c.throwIfAborted();for(const W of await t((0,D.join)(I,K))){if((0,d.jq)(W))continue;if((W.endsWith("/")?L:O).push(K+W),O.length+L.length>
a.BE)throw new Error("more than 10,000 files are in it")}}return O}async function w(I){if(!b(I,d.gv))return;const c=await(0,g.readFile)((0,D.join)(I,d.gv),"utf8");let O;try{const{unpackedFiles:L}=JSON.
parse(c);L.every(K=>(0,d.x5)(K)===void 0)&&(O=new Set(L))}catch{}return{text:c,paths:O}}async function y(I,c){const O=new Set(c.map(caseFold));return(await readdir(I).catch(()=>[])).filter(K=>!O.has(caseFold(
K))&&existsSync(join(I,K,RECORD)))}function m(I){return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}var k=e(3657);async function o(I,c){try{const O=await(0,g.stat)(I);if(O.isDirectory())return await J(I,c);if(O.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const L=await(0,g.readFile)(
I);return{...await(0,k.u)(L,c),sha256:(0,R.createHash)("sha256").update(L).digest("hex")}}catch(O){throw $(O,I,c)}}async function h(I,c){const O=()=>o(I,c);try{const L=statSync(I,{throwIfNoEntry:!1});
if(L===void 0)return{};const K=L.isDirectory()?await p(I,c):new Map,[W,...q]=[...K.values()].flat();return W===void 0?{single:O}:{several:new Map(Array.from(K,([ce,ae])=>[ce,()=>s(I,ae,c)])),...q.length===
0&&W.isDirectory()&&{single:O}}}catch(L){throw $(L,I,c)}}async function s(I,c,O){const[L="",K]=c.map(W=>W.name);if(K!==void 0)throw new Error(`is there twice, as ${quoted(L)} and as ${quoted(K)}. Remo\
ve one of them`);if(c[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await o(join(I,L),O)}async function p(I,c){const O=new Map,L=await readdir(I,{withFileTypes:!0});if(isWorkflow(
L.map(({name:K})=>K)))return O;for(const K of L){if(c.throwIfAborted(),K.name.startsWith(".")||!await l(join(I,K.name),c))continue;const W=K.isDirectory()?K.name:K.name.replace(/\.zip$/i,"");O.set(W,[
...O.get(W)??[],K])}return O}async function l(I,c){const O=await stat(I).catch(()=>{});if(O?.isDirectory())return isWorkflow(await Y(I));if(!O?.isFile()||!/\.zip$/i.test(I))return!1;try{return isWorkflow(
[...(await o(I,c)).files.keys()])}catch{return c.throwIfAborted(),!0}}function $(I,c,O){if(O.aborted)return O.reason;const L=/The package (is .*, not a zip)/.exec((0,j.gJ)(I))?.[1],K=(0,x.existsSync)(
c)?`can't be read: ${(0,i.Uc)(I)}`:`doesn't exist: ${(0,r.MW)(c)}`;return new Error(L?`${L}. Set a package (.zip), or the folder with its unpacked files`:K,{cause:I})}async function J(I,c){const O=(0,D.
join)(I,(0,a.wg)(await Y(I))),L=await w(O);if(L&&!L.paths)throw new Error(`${d.gv} isn't as this action writes it`);const K=L?.paths?new Set([...a.LX,...L.paths]):await f(O,c),W=await _(O,K,c,a.zx);if(W.
size===0)throw new Error("no files are in it");return(0,a.jz)("folder",W)}async function Y(I){const c=await t(I),L=c.filter(K=>K.endsWith("/")).map(async K=>(await t((0,D.join)(I,K))).map(W=>K+W));return[
...c,...(await Promise.all(L)).flat()]}async function ne(I,{path:c,variables:O,sha256:L,needsVariables:K,of:W=""},q){const re=(Ie,be)=>I.refuse(Ie+W,be,"import-deploy-and-promote"),ce=Ie=>be=>{q.throwIfAborted(),
re(Ie,(0,j.gJ)(be))},ae=O?await(0,N.Ch)(O,q).catch(ce("env-variables")):void 0,ve=await(async()=>{const{sha256:Ie,...be}=await o(c,q),Ee=(0,N.mu)(be,ae),Pe=O&&(0,D.basename)(O);return{path:c,package:be,
sha256:Ie,definitions:Ee,variablesFile:Pe}})().catch(ce("package"));if(ve&&L!==void 0&&ve.sha256!==L){const Ie=`is not the digest of the package, which is ${ve.sha256}`;re("package-sha256",ve.sha256?Ie:
"is only for a package that is a .zip")}return ve&&K&&O===void 0&&!ve.definitions.env&&re("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ve}var ie=e(
682),pe=e(2899),we=e(7487),le=e(4264);async function E(I){const c=new C,O=c.boolean("plan",!1),L=O?void 0:M(c),K=X(c,O),W=await U(c,K,I),q=T(c),re=(0,B.WZ)(c,!1),ce=c.boolean("deploy",!0),ae=c.optional(
"ignore",pe.wo)??pe.K$,{fromList:ye}=K;return{...c.check(q),...re,candidates:W,fromList:ye,isPlan:O,approved:L,deploy:ce,ignore:ae}}function M(I){const c=I.text("approved-plan");return c===""&&I.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),c==="none"?void 0:I.optional("approved-plan",le.ud)}function X(I,c){if(I.text("workflow-name")===""){const{targets:K,fromList:W}=(0,ie.R)(I,"workflow-"),q=K.map(({workflowId:ae})=>ae),
re=q.find((ae,ye)=>q.indexOf(ae)<ye),ce=I.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&I.refuse(ce,`has workflow-id ${re} twice`),{targets:K.map(({name:ae,...ye})=>({name:ae,
target:ye})),fromList:W}}for(const K of["workflow-id","flow-id","workflows","workflows-file"])I.text(K)!==""&&I.refuse(K,"can't be combined with workflow-name");if(!c&&(0,we.Tm)()>1){const K=`can't be\
 applied in run attempt ${(0,we.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;I.refuse("workflow-name",K,"import-deploy\
-and-promote")}const O=I.optional("workflow-name",A.sU),L=I.optional("name",A.$q)??O;return L===void 0||O===void 0?{targets:[],fromList:!1}:{targets:[{name:L,target:{workflowName:O}}],fromList:!1}}async function U(I,{
targets:c,fromList:O},L){const K=I.required("package",A.EO),W=I.notEmpty("package-sha256",A.tz,"'any'");O&&W!==void 0&&I.refuse("package-sha256","is only for a single package");const q=ae=>ae==="packa\
ge"?ae:(0,A.EO)(ae),re=I.notEmpty("env-variables",q,"'package'");if(K===void 0)return[];const ce=[];for(const{name:ae,target:ye}of c){const ve=O?` of ${ae}`:"",Ie=O?I.parse(`package${ve}`,ae,Re=>Z(K,Re)):
K,be=re&&O?(0,D.join)(re,`${ae}.json`):re,Ee=re==="package"?void 0:be,Pe="workflowId"in ye&&re==="package",me=Ie&&await ne(I,{path:Ie,...{variables:Ee,sha256:O?void 0:W,needsVariables:Pe,of:ve}},L);me&&
ce.push({name:ae,target:ye,...me})}return ce}function Z(I,c){const O=(0,D.join)(I,`${c}.zip`),[L=O,K]=[(0,D.join)(I,c),O].filter(W=>(0,x.existsSync)(W));if(K){const W=`as ${(0,A.bY)(`${c}.zip`)} and a\
s ${(0,A.bY)(`${c}/`)}`;throw new Error(`is there twice, ${W}. Remove one of them`)}if((0,x.existsSync)(L)&&(0,x.lstatSync)(L).isSymbolicLink())throw new Error("is a link, which isn't followed");return L}}),
6325:((ee,se,e)=>{e.a(ee,async(x,D)=>{try{let f=function({rows:w}){for(const{candidate:y}of(0,b.p1)(w)){const{name:m,target:k}=y,o="workflowId"in k?`workflow-id ${k.workflowId}, flow-id ${k.flowId}`:"";
(0,T.t1)().warning(`Nothing differs in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${o}).`)}};var B=e(
3e3),F=e(6779),j=e(3018),A=e(682),C=e(7279),T=e(8725),N=e(7487),R=e(1519),g=e(2227),i=e(2597),r=e(161),d=e(1415),a=e(4264),S=e(6224),b=e(7833);const _=4;await(0,N.eF)(async w=>{(0,N.n0)({promotions:[]});
const y=await(0,r.K)(w),m=await t(y,w);await(0,b.A2)(m,y);const k=(0,b.jb)(m.rows),o=await(0,j.S3)(k);y.summary&&await(0,d.c)(m,y,o),(0,j.$0)(k),(0,N.Tm)()>1&&y.deploy&&f(m);const h=(0,b.c2)(m,y);if(h)
throw h;y.isPlan&&(0,T.lm)((0,d.o)(m.rows,y))});async function t(w,y){const{candidates:m,fromList:k,approved:o,host:h,ignore:s,deploy:p,upload:l,artifactEnvVariables:$}=w,J=m.flatMap(({definitions:{env:c}})=>c?
(0,R.aC)(c.bytes):[]),Y=(0,g.Ng)(h,w.apiKey,{secrets:J,known:m.map(({name:c})=>c)}),ne=(0,T.t1)(),pe={log:ne,publish:c=>(0,N.n0)((0,b.WZ)(c)),signal:y,endsAt:Number.POSITIVE_INFINITY,platform:Y,inputs:w},
we=({name:c})=>k?{...pe,log:(0,T.t1)(`[${c}] `),publish:()=>{}}:pe;let le;const E=await(0,A.H)(m,_,async c=>{try{if(le)throw new C.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const O=await(0,S.Cs)(we(c),c);return{candidate:c,plan:O,job:O.state?.job??{}}}catch(O){const L=(0,C.iT)(O);return(0,C.h_)(L).affectsAll&&(le??=L),{candidate:c,error:L,job:(0,F.Zw)(L)}}}),
M=(0,b.sb)(E);if(M.length<E.length)return{rows:E};const U={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:p,"upload-artifact":l!==void 0,"artifact-env-variables":$},workflows:M.map(({plan:c})=>c)},Z=(0,a.Rd)(U,o?.salt);if(w.isPlan)return{rows:E,digest:Z};const I=await(0,i.L)(pe,M,U).then(()=>{},
C.iT);if(I)return{rows:E,digest:Z,refusal:I};o||ne.info("Applied without an approved plan"),M.some(({plan:c,action:O})=>c.state&&O==="import")&&(0,B.j)(w,ne);for(const c of M)if(await(0,i.g)(we(c.candidate),
c),c.error)break;return{rows:E,digest:Z}}D()}catch(_){D(_)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>S,o:()=>a});var x=e(6760),D=e(2697),B=e(3018),F=e(1124),j=e(2614),A=e(7487),C=e(4057),T=e(8132),N=e(8920),
R=e(706),g=e(7833);const i=o=>{const{name:h,version:s}=(0,N.Rc)(o)??{};return[h,s].filter(Boolean).join(" ")},r=o=>o.map(h=>(0,T.SS)(h)).join(", "),d=(...o)=>o.filter(Boolean).join(" ");function a(o,{
host:h}){return`Plan: ${(0,g.sb)(o).length-(0,g.p1)(o).length} of ${(0,R.hS)(o.length,"workflow")} will change at ${(0,D.Sm)(h)}`}async function S(o,h,s){const{rows:p,refusal:l,digest:$}=o,J=p.some(({
begun:pe})=>pe),Y=h.isPlan&&$!==void 0,ne=$&&(0,T.SS)($.slice(0,12)),ie=[J?y(p):_(p,h),(0,C.cj)((0,D.cZ)((0,g.dJ)(p))),l&&(0,C.il)((0,D.UX)(l),(0,A.VY)(l)),Y&&f(p,h),(Y||J)&&w((0,g.p1)(p)),...J?k(p,h):
[],Y&&`Plan ${ne}.`,h.approved&&ne&&`${J?"Applied":"Approved"} plan ${ne}.`,J&&!h.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,F.Hq)((0,g.jb)(p))&&ie.push((0,B.uu)(s,h.fromList,
ie,J?"What differed":"What changes")),await(0,C.Sy)(b(o,h,J),...ie)}function b({rows:o,refusal:h},s,p){const l=(0,D.Sm)(s.host),$=(0,g.dJ)(o).length,J=o.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Y=`${J} of ${(0,R.hS)(o.length,"workflow")} promoted`;return[p&&$>0&&`Promotion to ${l} failed: ${Y}`,p&&J===0&&`Nothing differs at ${l}: nothing was done`,p&&`${Y} to ${l}`,$===0&&!h&&a(o,
s),s.isPlan&&`Plan for ${l} failed: ${$} of ${(0,R.hS)(o.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${l} failed: nothing was changed`}function _(o,{isPlan:h}){const s=o.map(
({candidate:p,plan:l})=>{const{name:$,target:J,path:Y,sha256:ne}=p,ie=ne??l?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,we=l?.state&&i(l.state.package),le="workflowName"in J?"a ne\
w workflow":J.workflowId;return[{words:$},{words:[i(p.package),(0,x.basename)(Y),pe].filter(Boolean).join(", ")},{words:we?`${we} (${le})`:le},{words:l?t(l.changes):"\u274C Failed"}]});return(0,C.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function t({status:o,counts:h,files:s}){if(o==="unchanged")return"nothing: it stays";if(o==="changed")return(0,F.cq)(h);const l=s.
flatMap($=>$.kind==="json"?(0,j.ID)($)?.size??[]:[]).find(({nodes:$})=>$>0);return l?`${(0,R.hS)(l.nodes,"node")}, ${(0,R.hS)(l.connections,"connection")}`:"everything: it is new"}function f(o,{deploy:h,
upload:s,artifactEnvVariables:p}){return(0,g.sb)(o).flatMap(({candidate:$,plan:J})=>{const{state:Y,outcome:ne,variables:ie}=J,[pe,we,le]=[J.added,J.kept,J.ignored].map(r),E=(0,T.SS)($.name),M=(0,T.SS)(
`${$.name}-before-<run attempt>.zip`),X=Y?`The in-development version of ${E} is replaced${h?", then deployed":""}.`:`${E} is created${h?" and deployed":""}: there is nothing to back up.`,Z=s?`A backu\
p is kept first, as ${M}${p?"":", without environment variables"}.`:"No backup is kept.",I=$.variablesFile&&`variables of ${(0,T.SS)($.variablesFile)}`,c=d(X,Y&&Z,ie.length>0&&`The import sends the ${I??
"package's own variables"}.`,pe&&`Added: ${pe}.`,we&&`The target keeps its own value of ${we}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${c}`:
[]}).join(`
`)}function w(o){const h=$=>o.filter(({plan:Y})=>Y[$].length>0).map(({candidate:Y,plan:ne})=>`${(0,T.SS)(Y.name)} (${r(ne[$])})`).join(", "),s=r(o.map(({candidate:$})=>$.name)),[p,l]=[h("kept"),h("ign\
ored")];return d(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",p&&`Variables that differ, and that an i\
mport would keep: ${p}.`,l&&`Ignored fields that differ: ${l}.`)}function y(o){const h=o.map(s=>[{words:s.candidate.name},(0,g.wZ)(s)??{words:"a new workflow"},{words:m(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,C.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:o,imported:h,deployed:s,backup:p,error:l}){return o?o==="nothing"?p?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":l?o==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function k(o,{host:h}){const s=o.flatMap(J=>{const{backup:Y}=J;if(!Y)return[];const ne=Y.id===void 0?"on this runner only":`artifact ${Y.id}`,ie=Y.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,T.SS)(Y.name)} (${ne}) to workflow ${(0,T.SS)((0,g.wZ)(J)??"")}${ie}`]}),p=`promote from run ${(0,T.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,l="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",$=o.flatMap(J=>"workflowName"in J.candidate.target?(0,g.wZ)(J)??[]:[]);return[
s.length>0?`To roll back at ${(0,T.wh)((0,D.Sm)(h))}, ${p} ${l}`:"",...$.map(J=>`Workflow ${(0,T.SS)(J)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>R,
Rd:()=>T,cM:()=>g,ud:()=>N});var x=e(7598),D=e(7487),B=e(706);const F="v1",[j,A]=[["name","target","package","variables"],["outcome","targetVariables","content"]],C=[...j,...A];function T(t,f=(0,x.randomBytes)(
12).toString("base64url")){const w=a(t,f),y=[F,f,b(t,f,w),...w.map(m=>m.join("~"))].join(".");return`${y}.${_([y],6)}`}function N(t){const[f="",w="",y="",...m]=t.split(".");if(/^v\d/.test(f)&&f!==F)throw new Error(
`is of another version of this action (format ${f.slice(1)}). Make and approve a new plan`);if(m.pop()!==_([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:w,seal:y,rows:m.map(k=>k.split("~"))}}function R({salt:t,seal:f,rows:w},y){const m=a(y,t),k=(p,l)=>p.filter(($,J)=>w[l]?.[J]!==m[l]?.[J]),o=k(Object.keys(
y.options),0),h=o.map(p=>i(p,y.options[p]));if(w.length!==m.length){const p=(0,B.hS)(w.length-1,"workflow");return{differences:[...h,`the plan is for ${p}, this step for ${m.length-1}`],actions:[]}}const s=y.
workflows.map((p,l)=>{const $=k(C,l+1),J=S(w[l+1]?.at(-1)??"",t,l);h.push(...r(p,$,J).map(pe=>`${p.name}: ${pe}`));const Y=p.outcome==="changed",ne=Y!==$.includes("outcome");if(!$.includes("targetVari\
ables")&&!$.includes("content"))return ne?"import":"leave";const ie=[...o,...$].some(pe=>["host","ignore","name","target"].includes(pe));return Y&&!ie&&h.push(d(p,$.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&f!==b(y,t,w)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function g({salt:t,rows:f},w,y){return f[w+1]?.includes(_([t,w,"content",y],
22))===!0}function i(t,f){return t==="host"?`the host isn't the approved one (now ${f})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!f}, is ${f})`}function r({target:t,shown:f,
variables:w},y,m){if(y.includes("name"))return["the plan has another workflow in its place"];const k={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${f.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${w.join(", ")||"none"})`};return y.flatMap(o=>k[o]??[])}function d({name:t,target:f,fields:w,
targetVariables:y},m){const o=`differs from the package in ${w.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${y.length>0?` (now ${y.join(
", ")})`:""}`,s=m&&w.length>0?o:h,p=`: look at the workflow, and if it is right, deploy it with the deploy action (${f})`,l=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,D.Tm)()>1?p:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${l}`}function a({options:t,workflows:f},w){const y=f.map(
(m,k)=>[...C.map(o=>_([w,k,o,m[o]],o==="content"?22:4)),S(m.shown,w,k)]);return[Object.entries(t).map(m=>_([w,...m],4)),...y]}function S(t,f,w){const y=(0,x.createHash)("sha256").update(`${f} ${w}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^y).toString(16).padStart(6,"0")}function b({options:t,workflows:f},w,y){const m=f.map(k=>j.map(o=>k[o]));return _([w,"seal",t,m,y],43)}function _(t,f){
return(0,x.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,f)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>J});var x=e(7975),D=e(6779),B=e(9630),F=e(2899),j=e(5806),
A=e(1519),C=e(1124),T=e(3436),N=e(2742),R=e(7856);const g=1024*1024;function i(le,E,{name:M,ignore:X}){const U=[le,E].filter(ce=>ce!==void 0),Z=U.length===2&&U.some(d),I=[...new Set(U.flatMap(({files:ce})=>[
...ce.keys()]))].sort(),c=new Set(X.lines),O=new T.Ms(X,ce=>c.delete(ce)),L=I.flatMap(ce=>{const[ae,ye]=[le?.files.get(ce),E?.files.get(ce)],ve=ae!==void 0&&ye!==void 0&&ae.equals(ye);if(Z&&(0,j.dU)(ce)||
ve&&c.size===0)return[];const Ie=ae&&(0,B.TA)(ce,ae,O),be=ve?Ie:ye&&(0,B.TA)(ce,ye,O);return ve||Ie!==void 0&&Ie.id===be?.id?[]:[{name:ce,from:ae,to:ye,base:Ie,head:be}]}),K=S(L,O),W=ce=>X.lines.length===
0&&K.some(ae=>ae.name===ce),q=K.length===0?[]:I.filter(ce=>!W(ce)&&!(0,j.dU)(ce)),re=le===void 0?"added":E===void 0?"removed":void 0;return{name:M,status:re??(K.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,C.cz)(K.map(C.xS)),files:K,variablesCompared:!(Z&&U.some(a)),secrets:[...new Set(U.flatMap(ce=>[...(0,A.x3)(ce),...r(ce,q)]))],unusedIgnores:[...c]}}function r({
files:le},E){return E.flatMap(M=>(0,R.Wr)((0,B.TA)(M,le.get(M)??Buffer.of(),new T.Ms(F.K$))))}function d({kind:le,files:E}){return le==="folder"&&![...E.keys()].some(j.dU)}function a({files:le}){return[
...le].some(([E,M])=>(0,j.dU)(E)&&(0,A.DF)(M)?.variables.length!==0)}function S(le,E){const M=le.flatMap(({name:U,base:Z,head:I})=>Z&&I&&!(0,j.dU)(U)?[{name:U,base:Z,head:I}]:[]),X=new Map((0,N.OD)(M,
E).map((U,Z)=>[M[Z]?.name,U]));return le.map(U=>b(U,X.get(U.name)))}function b({name:le,from:E,to:M,base:X,head:U},Z){const I=E===void 0?"added":M===void 0?"removed":"modified",c={name:le,status:I,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,j.dU)(le))return{...c,kind:"variables",changes:t(X,U,I)};if(Z||I!=="modified"&&(X??U))return{...c,kind:"json",base:X,head:U,...Z};const[O,L]=[E&&
_(E),M&&_(M)];return E&&O===void 0||M&&L===void 0?{...c,kind:"binary"}:{...c,kind:"text",text:{base:O,head:L}}}function _(le){return le.length<=g&&!le.includes(0)?(0,B.b6)(le):void 0}function t(le,E,M){
const[X,U]=[le,E].map(W=>W&&(0,A.DF)(Buffer.from((0,T.dj)(W))));if(M==="modified"&&(X===void 0||X.container!==U?.container))return[{kind:"modified",path:[],from:C.RG,to:C.RG}];const Z=W=>new Map(W?.variables.
map(({name:q,content:re})=>[q,re])),[I,c]=[Z(X),Z(U)],O=[],L=[...I.keys()].filter(W=>c.has(W)),K=[...c.keys()].filter(W=>I.has(W));L.some((W,q)=>W!==K[q])&&O.push({kind:"reordered",path:[],moved:[]});
for(const W of[...new Set([...I.keys(),...c.keys()])].sort()){const q=[{type:"member",key:W}];I.has(W)?c.has(W)?I.get(W)!==c.get(W)&&O.push({kind:"modified",path:q,from:C.RG,to:C.RG}):O.push({kind:"re\
moved",path:q,value:C.RG}):O.push({kind:"added",path:q,value:C.RG})}return O}var f=e(7279),w=e(8920),y=e(9870);async function m(le,E){const{platform:M,inputs:X}=le,{target:U}=E;if("workflowName"in U)return k(
E,void 0,X.ignore);const Z=await(0,D.X7)(le,M,{...X,...U});for(const I of(0,A.x3)(Z.package))M.secrets.add(I);return k(E,Z,X.ignore)}function k(le,E,M){const{name:X,target:U,package:Z,definitions:I,variablesFile:c}=le,
O=E&&o(E.package),L=[O?.env?.bytes,Z.files.get(y.Km)];c&&I.env&&Y(X,I.env.bytes,L);const[K,W]=[l(O?.env),l(I.env)],q=K&&W&&new Map([...W,...K]),re=O&&J(O,K,O.env),ce=J(I,I.env&&q,I.env),ae=i(re,ce,{name:X,
ignore:M}),ye=s(ae),ve=s(i(re,ce,{name:X,ignore:F.K$})),Ie=[...L,I.env?.bytes].flatMap(Ee=>Ee?(0,A.aC)(Ee):[]),be=(0,B.ol)(J(I),F.K$);return{state:E,changes:{...ae,secrets:[...ae.secrets,...Ie]},ignored:ve.
filter(Ee=>!ye.includes(Ee)),added:$(q).filter(Ee=>!K?.has(Ee)),kept:$(W).filter(Ee=>K?.has(Ee)&&K.get(Ee)!==W?.get(Ee)),name:X,target:"workflowId"in U?`${U.workflowId} ${U.flowId}`:`new workflow ${U.
workflowName}`,package:be,variables:$(W),shown:le.sha256??be,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:$(K),content:O?(0,B.ol)(J(O),M):"",fields:ye}}function o(le){try{return(0,w.
mu)(le)}catch(E){const M=`The target's package ${(0,f.gJ)(E)}`;throw new f.HR({what:M,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:E})}}function h(le,E){return le.content===
E.content&&(0,x.isDeepStrictEqual)(le.targetVariables,E.targetVariables)}function s({files:le}){const E=le.flatMap(({kind:M,name:X,changes:U})=>M==="variables"?[]:U.length===0?[X]:U.map(Z=>p(Z)||X));return[
...new Set(E)]}function p({kind:le,path:E}){return E.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function l(le){return le===void 0?new Map:(0,A.
DF)(le.bytes)?.variables.reduce((E,{name:M,content:X})=>E.set(M,X),new Map)}function $(le){return[...le?.keys()??[]].sort()}function J({app:le,flow:E},M,X){const U=$(M).map(I=>[I,""]),Z=M?Buffer.from(
JSON.stringify(Object.fromEntries(U))):X?.bytes;return(0,y.jz)("zip",[[y.uq,le.bytes],[y.n7,E.bytes],...Z?[[y.Km,Z]]:[]])}function Y(le,E,M){const X=M.map(L=>L&&(0,A.DF)(L)),U=X.find(L=>L?.variables.length)??
X.find(Boolean),Z=ne((0,A.DF)(E),U);if(Z===void 0)return;const I=X.indexOf(U)===1?"package":"target",c=`env-variables of ${le} doesn't have the shape of the ${I}'s variables`,O=`Write it like this, wi\
th your names and values: ${we(U)}`;throw new f.HR({what:c,why:Z,advice:O,topic:"import-deploy-and-promote"})}function ne(le,E){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(E===void 0)return;if(le.container!==E.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(E.variables.
length===0)return;const M=new Set(E.variables.flatMap(({keys:U})=>U)),X=E.variables.every(({keys:U})=>U.includes("value"));for(const{name:U,keys:Z}of le.variables){const I=Z.find(c=>!M.has(c));if(I!==
void 0)return`${U} has "${I}", which no variable there has`;if(X&&!Z.includes("value"))return`${U} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.example.com"},pe={string:"",
number:0,boolean:!1};function we({container:le,variables:[E]}={container:"array",variables:[]}){const M=le==="array",{keys:X,content:U}=E??{keys:M?["name","value"]:[],content:"{}"},Z=JSON.parse(U),I=X.
map(O=>[O,ie[O]??pe[typeof Z[O]]??null]),c=X.length===0?ie.value:Object.fromEntries(I);return JSON.stringify(M?[c]:{API_URL:c})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>N,WZ:()=>g,c2:()=>i,dJ:()=>A,jb:()=>T,
p1:()=>j,sb:()=>F,wZ:()=>C});var x=e(2697),D=e(1124),B=e(7487);function F(r){return r.filter(d=>d.plan!==void 0)}function j(r){return F(r).filter(({plan:d,action:a,backup:S})=>d.outcome==="unchanged"&&
a!=="finish"&&!S)}function A(r){return r.flatMap(({candidate:{name:d},error:a})=>a?[{name:d,error:a}]:[])}function C({candidate:{target:r},job:d}){return"workflowId"in r?r.workflowId:d["workflow-id"]}
function T(r){const d=r.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:F(r).map(({plan:a})=>a.changes),notCompared:d}}async function N({rows:r,digest:d},{fromList:a}){const[S]=r,
b=T(r);(0,B.n0)({...d&&{changed:(0,D.Hq)(b),...(0,D.xW)(b),"plan-digest":d},...!a&&S&&{...g(S.job),"workflow-id":C(S)},...await(0,x.dF)("promotions",r.map(R))})}function R(r){const{candidate:d,plan:a,
imported:S=!1,deployed:b=!1,backup:_,job:t,error:f}=r;return{name:d.name,"workflow-id":C(r),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":d.sha256,imported:S,deployed:b,"d\
ock-status-id":t["dock-status-id"],..._?.id&&{"backup-artifact-id":_.id,"backup-artifact-name":_.name},error:f&&(0,x.UX)(f)}}function g({"workflow-id":r,"dock-status-id":d,status:a}){return{"workflow-\
id":r,"dock-status-id":d,status:a}}function i({rows:r,refusal:d,digest:a},{fromList:S,isPlan:b}){const _=A(r),[t]=_;if(t===void 0||!S)return t?.error??d;const f=r.filter(({begun:y})=>!y).map(({candidate:y})=>y.
name),w=[!a&&`${_.length} of ${r.length} targets could not be compared.`,(0,x.As)(_),!a&&!b&&"Nothing was changed.",a&&f.length>0&&`Not started: ${f.join(", ")}.`];return(0,x.Xd)(t.error,w.filter(Boolean).
join(" "))}}),2975:((ee,se,e)=>{e.d(se,{L5:()=>A,Mu:()=>R,Vs:()=>T,kU:()=>j,yy:()=>N});var x=e(7279),D=e(706);const B=7,F=3e4,j=429;async function A({log:g,signal:i,endsAt:r},d,{atLeastMs:a=0,untilFree:S=!1}={}){
let b=0,_=0,t;for(;;)try{return await d()}catch(f){if(!(f instanceof x.HR&&(f.retryable||S&&f.busy)))throw f;i.throwIfAborted(),t??=performance.now();const w=f.status===j,y=f.busy||w;_=y?_+1:0,y||b++;
const m=b>(f.maxRetries??B)&&performance.now()-t>=a;if(!y&&m)throw C(f,`${b} times in a row`);const k=Math.min(F,1e3*2**((_||b)-1))*(.5+Math.random()/2),o=w&&f.retryAfterMs>0?f.retryAfterMs:Math.max(f.
retryAfterMs,k),h=(0,D.zK)(o);if(performance.now()+o>=r)throw C(f,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");g.info(`${(0,D.
OX)((0,x.$N)(f),1e3)}; retrying in ${h}`),await N(o,i)}}function C(g,i,r=g.advice){const{what:d,why:a}=g,S=a?{why:`${a}, ${i}`}:{what:`${d}, ${i}`};return g.with({...S,advice:r,retryable:!1})}function T(g){
const i=String(g),r=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function N(g,i){let r;const d=new Promise(a=>{r=setTimeout(a,g)});await R(i,d).
finally(()=>clearTimeout(r))}function R(g,i){return new Promise((r,d)=>{const a=()=>d(g.reason);i.then(r,d).finally(()=>g.removeEventListener("abort",a)),g.aborted?a():g.addEventListener("abort",a)})}}),
706:((ee,se,e)=>{e.d(se,{MW:()=>F,OX:()=>D,TL:()=>B,Xe:()=>j,hS:()=>C,pO:()=>i,v5:()=>N,zD:()=>A,zK:()=>T});var x=e(8132);function D(a,S=300){const b=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,x.Jj)(b,S)}function B(a,S=100){return(0,x.RK)(JSON.stringify((0,x.Jj)(a,S)))}function F(a){return B(a,1e3).replaceAll("\\\\","\\")}function j(a){if(a<1024)return`${a} B`;const S=(a/
1024).toFixed(1);return Number(S)<1024?`${S} KiB`:`${(a/1024**2).toFixed(1)} MiB`}function A(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function C(a,S){return`${A(a)} ${S}${a===1?"":"s"}`}function T(a){
if(a<9950)return`${(a/1e3).toFixed(1)} s`;const S=Math.round(a/1e3);if(S<60)return`${S} s`;const[b,_]=[Math.floor(S/60),Math.floor(S/3600)];return _>0?`${_} h ${b%60} min`:`${b} min ${S%60} s`}const N="\
***",R=4,g=8;class i{#n=new Map;#e=new Set;constructor(S=[]){for(const b of S)this.add(b)}add(S,b=_=>!0){const _=new Set([S,...S.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[..._].filter(b).flatMap(
r)){const f=t.slice(0,g);this.#n.set(f,(this.#n.get(f)??new Set).add(t)),this.#e.add(f.length)}}redact=(S,b=300)=>{const _=S.trimStart(),t=Math.min(_.length,b*4);return D(this.hide(_,()=>{},t)+(t<_.length?
"\u2026":""),b)};hide(S,b=t=>{},_=S.length){let[t,f]=["",0];for(let w=0;w<_;w++){const y=this.#t(S,w);y!==""&&(b(y),w>=f&&(t+=S.slice(f,w)+N),f=Math.max(f,w+y.length))}return t+S.slice(f,_)}#t(S,b){let _="";
for(const t of this.#e)for(const f of this.#n.get(S.slice(b,b+t))??[])f.length<=_.length||!S.startsWith(f,b)||(f.length>=R||d(S,b,b+f.length))&&(_=f);return _}}function r(a){const S=w=>JSON.stringify(
w).slice(1,-1),b=Buffer.from(a).toString(),_=encodeURIComponent(b),t=[_,_.replaceAll("%20","+"),_.replace(/%../g,w=>w.toLowerCase())];return[...[a,b].flatMap(w=>[w,S(w),S(S(w))]),...t,encodeURI(b)]}function d(a,S,b){
const _=a.slice(Math.max(0,S-2),S);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(a.slice(b,b+2))}}),819:((ee,se,e)=>{e.d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,
Pq:()=>ht,z:()=>p,$e:()=>gt});var x=e(857);function D(V){return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(V)}function B(V){return Object.keys(V).length?{title:V.title,file:V.
file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function F(V,P,H){const te=new C(V,P,H);process.stdout.write(te.toString()+x.EOL)}function j(V,P=""){F(V,{},P)}const A="\
::";class C{constructor(P,H,te){P||(P="missing.command"),this.command=P,this.properties=H,this.message=te}toString(){let P=A+this.command;if(this.properties&&Object.keys(this.properties).length>0){P+=
" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(H?H=!1:P+=",",P+=`${te}=${N(n)}`)}}return P+=`${A}${T(this.message)}`,P}}function T(V){
return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(V){return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var R=e(6982),g=e(9896);function i(V,P){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable to find environment variable for file command ${V}`);if(!g.existsSync(H))throw new Error(`Missi\
ng file at path: ${H}`);g.appendFileSync(H,`${D(P)}${x.EOL}`,{encoding:"utf8"})}function r(V,P){const H=`ghadelimiter_${R.randomUUID()}`,te=D(P);if(V.includes(H))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${V}<<${H}${x.EOL}${te}${x.EOL}${H}`}var d=e(6928),
a=e(6671),S=e(2145),b=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){
try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};class _{static createHttpClient(P=!0,H=10){const te={allowRetries:P,maxRetries:H};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],te)}static getRequestToken(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST\
_URL env variable");return P}static getCall(P){return b(this,void 0,void 0,function*(){var H;const u=(H=(yield _.createHttpClient().getJson(P).catch(v=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${v.statusCode}
 
        Error Message: ${v.message}`)})).result)===null||H===void 0?void 0:H.value;if(!u)throw new Error("Response json body do not have ID Token field");return u})}static getIDToken(P){return b(this,
void 0,void 0,function*(){try{let H=_.getIDTokenUrl();if(P){const n=encodeURIComponent(P);H=`${H}&audience=${n}`}debug(`ID token url is ${H}`);const te=yield _.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){try{Q(
te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};const{access:f,appendFile:w,writeFile:y}=g.
promises,m="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class o{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[m];if(!P)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield f(P,g.constants.R_OK|g.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=P,this._filePath})}wrap(P,H,te={}){const n=Object.entries(te).map(([u,v])=>` ${u}="${v}"`).join("");return H?`<${P}${n}>${H}</${P}>`:`<${P}${n}>`}write(P){return t(this,void 0,void 0,function*(){
const H=!!P?.overwrite,te=yield this.filePath();return yield(H?y:w)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,H=!1){return this._buffer+=P,H?this.addEOL():this}addEOL(){
return this.addRaw(x.EOL)}addCodeBlock(P,H){const te=Object.assign({},H&&{lang:H}),n=this.wrap("pre",this.wrap("code",P),te);return this.addRaw(n).addEOL()}addList(P,H=!1){const te=H?"ol":"ul",n=P.map(
v=>this.wrap("li",v)).join(""),u=this.wrap(te,n);return this.addRaw(u).addEOL()}addTable(P){const H=P.map(n=>{const u=n.map(v=>{if(typeof v=="string")return this.wrap("td",v);const{header:G,data:oe,colspan:Q,
rowspan:z}=v,fe=G?"th":"td",xe=Object.assign(Object.assign({},Q&&{colspan:Q}),z&&{rowspan:z});return this.wrap(fe,oe,xe)}).join("");return this.wrap("tr",u)}).join(""),te=this.wrap("table",H);return this.
addRaw(te).addEOL()}addDetails(P,H){const te=this.wrap("details",this.wrap("summary",P)+H);return this.addRaw(te).addEOL()}addImage(P,H,te){const{width:n,height:u}=te||{},v=Object.assign(Object.assign(
{},n&&{width:n}),u&&{height:u}),G=this.wrap("img",null,Object.assign({src:P,alt:H},v));return this.addRaw(G).addEOL()}addHeading(P,H){const te=`h${H}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",u=this.wrap(n,P);return this.addRaw(u).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){const P=this.wrap("br",null);return this.addRaw(P).addEOL()}addQuote(P,H){
const te=Object.assign({},H&&{cite:H}),n=this.wrap("blockquote",P,te);return this.addRaw(n).addEOL()}addLink(P,H){const te=this.wrap("a",P,{href:H});return this.addRaw(te).addEOL()}}const h=new o,s=null,
p=h;function l(V){return V.replace(/[\\]/g,"/")}function $(V){return V.replace(/[/]/g,"\\")}function J(V){return V.replace(/[/\\]/g,path.sep)}const Y=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),we=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){
try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};const{chmod:le,copyFile:E,
lstat:M,mkdir:X,open:U,readdir:Z,rename:I,rm:c,rmdir:O,stat:L,symlink:K,unlink:W}=g.promises,q=process.platform==="win32";function re(V){return we(this,void 0,void 0,function*(){const P=yield fs.promises.
readlink(V);return q&&!P.endsWith("\\")?`${P}\\`:P})}const ce=268435456,ae=g.constants.O_RDONLY;function ye(V){return we(this,void 0,void 0,function*(){try{yield L(V)}catch(P){if(P.code==="ENOENT")return!1;
throw P}return!0})}function ve(V){return we(this,arguments,void 0,function*(P,H=!1){return(H?yield L(P):yield M(P)).isDirectory()})}function Ie(V){if(V=Ee(V),!V)throw new Error('isRooted() parameter "\
p" cannot be empty');return q?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function be(V,P){return we(this,void 0,void 0,function*(){let H;try{H=yield L(V)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${V}': ${n}`)}if(H&&H.isFile()){if(q){const n=d.extname(V).toUpperCase();if(P.some(u=>u.toUpperCase()===n))return V}else if(Pe(
H))return V}const te=V;for(const n of P){V=te+n,H=void 0;try{H=yield L(V)}catch(u){u.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${u}`)}if(H&&
H.isFile()){if(q){try{const u=d.dirname(V),v=d.basename(V).toUpperCase();for(const G of yield Z(u))if(v===G.toUpperCase()){V=d.join(u,G);break}}catch(u){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${V}': ${u}`)}return V}else if(Pe(H))return V}}return""})}function Ee(V){return V=V||"",q?(V=V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}
function Pe(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==void 0&&V.uid===process.getuid()}function de(){var V;return(V=process.
env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var me=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){try{Q(te.next(
z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};function Re(V,P){return me(this,arguments,
void 0,function*(H,te,n={}){const{force:u,recursive:v,copySourceDirectory:G}=Ye(n),oe=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(oe&&oe.isFile()&&!u)return;const Q=oe&&oe.isDirectory()&&G?
path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(v)yield ue(H,Q,0,u);else throw new Error(`F\
ailed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Q)==="")throw new Error(`'${Q}' and '${H}' are the same file`);yield _e(H,Q,u)}})}function Ke(V,P){
return me(this,arguments,void 0,function*(H,te,n={}){if(yield ioUtil.exists(te)){let u=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(H)),u=yield ioUtil.exists(te)),u)if(n.force==
null||n.force)yield ze(te);else throw new Error("Destination already exists")}yield Qe(path.dirname(te)),yield ioUtil.rename(H,te)})}function ze(V){return me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(P){throw new Error(
`File was unable to be removed ${P}`)}})}function Qe(V){return me(this,void 0,void 0,function*(){ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ve(V,P){return me(
this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(P){const te=yield Ve(V,!1);if(!te)throw q?new Error(`Unable to locate executable file: ${V}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return te}const H=yield nt(V);return H&&H.length>0?H[0]:""})}function nt(V){return me(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const P=[];
if(q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(d.delimiter))n&&P.push(n);if(Ie(V)){const n=yield be(V,P);return n?[n]:[]}if(V.includes(d.sep))return[];const H=[];if(process.env.PATH)
for(const n of process.env.PATH.split(d.delimiter))n&&H.push(n);const te=[];for(const n of H){const u=yield be(d.join(n,V),P);u&&te.push(u)}return te})}function Ye(V){const P=V.force==null?!0:V.force,
H=!!V.recursive,te=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:P,recursive:H,copySourceDirectory:te}}function ue(V,P,H,te){return me(this,void 0,void 0,function*(){if(H>=255)return;
H++,yield Qe(P);const n=yield ioUtil.readdir(V);for(const u of n){const v=`${V}/${u}`,G=`${P}/${u}`;(yield ioUtil.lstat(v)).isDirectory()?yield ue(v,G,H,te):yield _e(v,G,te)}yield ioUtil.chmod(P,(yield ioUtil.
stat(V)).mode)})}function _e(V,P,H){return me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(P,"0666"),yield ioUtil.unlink(P))}const te=yield ioUtil.readlink(V);yield ioUtil.symlink(te,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||H)&&(yield ioUtil.copyFile(V,P))})}
const ge=Be(import.meta.url)("timers");var Se=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){try{Q(te.next(z))}catch(fe){
v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};const Oe=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(P,H,te){if(super(),!P)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=P,this.args=H||[],this.options=te||{}}_debug(P){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(P)}_getCommandString(P,H){const te=this._getSpawnFileName(),n=this._getSpawnArgs(P);let u=H?"":"[command]";if(Oe)if(this._isCmdFile()){u+=te;for(const v of n)
u+=` ${v}`}else if(P.windowsVerbatimArguments){u+=`"${te}"`;for(const v of n)u+=` ${v}`}else{u+=this._windowsQuoteCmdArg(te);for(const v of n)u+=` ${this._windowsQuoteCmdArg(v)}`}else{u+=te;for(const v of n)
u+=` ${v}`}return u}_processLineBuffer(P,H,te){try{let n=H+P.toString(),u=n.indexOf(x.EOL);for(;u>-1;){const v=n.substring(0,u);te(v),n=n.substring(u+x.EOL.length),u=n.indexOf(x.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(P){if(Oe&&this._isCmdFile()){
let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=P.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(P,H){
return P.endsWith(H)}_isCmdFile(){const P=this.toolPath.toUpperCase();return this._endsWith(P,".CMD")||this._endsWith(P,".BAT")}_windowsQuoteCmdArg(P){if(!this._isCmdFile())return this._uvQuoteCmdArg(
P);if(!P)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const v of P)if(H.some(G=>G===v)){te=!0;break}if(!te)return P;let n='\
"',u=!0;for(let v=P.length;v>0;v--)n+=P[v-1],u&&P[v-1]==="\\"?n+="\\":P[v-1]==='"'?(u=!0,n+='"'):u=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(P){if(!P)return'""';if(!P.includes(" ")&&
!P.includes("	")&&!P.includes('"'))return P;if(!P.includes('"')&&!P.includes("\\"))return`"${P}"`;let H='"',te=!0;for(let n=P.length;n>0;n--)H+=P[n-1],te&&P[n-1]==="\\"?H+="\\":P[n-1]==='"'?(te=!0,H+=
"\\"):te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(P){P=P||{};const H={cwd:P.cwd||process.cwd(),env:P.env||process.env,silent:P.silent||!1,windowsVerbatimArguments:P.windowsVerbatimArguments||
!1,failOnStdErr:P.failOnStdErr||!1,ignoreReturnCode:P.ignoreReturnCode||!1,delay:P.delay||1e4};return H.outStream=P.outStream||process.stdout,H.errStream=P.errStream||process.stderr,H}_getSpawnOptions(P,H){
P=P||{};const te={};return te.cwd=P.cwd,te.env=P.env,te.windowsVerbatimArguments=P.windowsVerbatimArguments||this._isCmdFile(),P.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((P,H)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+x.EOL);const n=new Ae(te,this.toolPath);if(n.on("debug",Q=>{this._debug(
Q)}),this.options.cwd&&!(yield ye(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const u=this._getSpawnFileName(),v=ie.spawn(u,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,u));let G="";v.stdout&&v.stdout.on("data",Q=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Q),!te.silent&&te.outStream&&te.outStream.write(Q),G=this.
_processLineBuffer(Q,G,z=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(z)})});let oe="";if(v.stderr&&v.stderr.on("data",Q=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Q),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Q),oe=this._processLineBuffer(Q,oe,z=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(z)})}),v.on("error",Q=>{n.processError=Q.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),v.on("exit",Q=>{n.processExitCode=
Q,n.processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),n.CheckComplete()}),v.on("close",Q=>{n.processExitCode=Q,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Q,z)=>{G.length>0&&this.emit("stdline",G),oe.length>0&&this.emit("errline",oe),v.removeAllListeners(),Q?H(Q):P(z)}),
this.options.input){if(!v.stdin)throw new Error("child process missing stdin");v.stdin.end(this.options.input)}}))})}}function De(V){const P=[];let H=!1,te=!1,n="";function u(v){te&&v!=='"'&&(n+="\\"),
n+=v,te=!1}for(let v=0;v<V.length;v++){const G=V.charAt(v);if(G==='"'){te?u(G):H=!H;continue}if(G==="\\"&&te){u(G);continue}if(G==="\\"&&H){te=!0;continue}if(G===" "&&!H){n.length>0&&(P.push(n),n="");
continue}u(G)}return n.length>0&&P.push(n.trim()),P}class Ae extends ne.EventEmitter{constructor(P,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=P,this.toolPath=H,P.delay&&(this.delay=P.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ge.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(P){this.emit("debug",P)}_setResult(){let P;this.processExited&&(this.
processError?P=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?P=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(P=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",P,this.processExitCode)}static HandleTimeout(P){
if(!P.done){if(!P.processClosed&&P.processExited){const H=`The STDIO streams did not close within ${P.delay/1e3} seconds of the exit event from process '${P.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;P._debug(H)}P._setResult()}}}var he=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(
function(u,v){function G(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};
function Te(V,P,H){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(V);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return P=
te.slice(1).concat(P||[]),new tr.ToolRunner(n,P,H).exec()})}function ke(V,P,H){return he(this,void 0,void 0,function*(){var te,n;let u="",v="";const G=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Q=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,z=(n=H?.listeners)===null||n===void 0?void 0:n.stderr,fe=Ne=>{v+=oe.write(Ne),z&&z(Ne)},xe=Ne=>{u+=G.write(Ne),Q&&Q(Ne)},$e=Object.assign(
Object.assign({},H?.listeners),{stdout:xe,stderr:fe}),Ce=yield Te(V,P,Object.assign(Object.assign({},H),{listeners:$e}));return u+=G.end(),v+=oe.end(),{exitCode:Ce,stdout:u,stderr:v}})}var Le=function(V,P,H,te){
function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(function(u,v){function G(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}
function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:P}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:P.trim(),version:V.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var V,P,H,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),u=(P=(V=n.match(
/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&P!==void 0?P:"";return{name:(te=(H=n.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:u}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[P,H]=V.trim().split(`
`);return{name:P,version:H}}),Fe=x.platform(),Ze=x.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(V,P,H,te){function n(u){return u instanceof H?u:new H(function(v){v(u)})}return new(H||(H=Promise))(
function(u,v){function G(z){try{Q(te.next(z))}catch(fe){v(fe)}}function oe(z){try{Q(te.throw(z))}catch(fe){v(fe)}}function Q(z){z.done?u(z.value):n(z.value).then(G,oe)}Q((te=te.apply(V,P||[])).next())})},
at;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(at||(at={}));function Ot(V,P){const H=toCommandValue(P);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(V,P));issueCommand("set-env",{name:V},H)}function ht(V){F("add-mask",{},V)}function xt(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},V),process.
env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ct(V,P){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!H)throw new Error(`Input required and not \
supplied: ${V}`);return P&&P.trimWhitespace===!1?H:H.trim()}function ft(V,P){const H=ct(V,P).split(`
`).filter(te=>te!=="");return P&&P.trimWhitespace===!1?H:H.map(te=>te.trim())}function St(V,P){const H=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(V,P);if(H.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(V,P){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",r(V,P));process.stdout.write(x.EOL),F("set-output",{name:V},
D(P))}function $t(V){issue("echo",V?"on":"off")}function mt(V){process.exitCode=at.Failure,dt(V)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(V){F("debug",{},V)}function dt(V,P={}){
F("error",B(P),V instanceof Error?V.toString():V)}function gt(V,P={}){F("warning",B(P),V instanceof Error?V.toString():V)}function yt(V,P={}){F("notice",B(P),V instanceof Error?V.toString():V)}function Et(V){
process.stdout.write(V+x.EOL)}function bt(V){issue("group",V)}function vt(){issue("endgroup")}function It(V,P){return st(this,void 0,void 0,function*(){bt(V);let H;try{H=yield P()}finally{vt()}return H})}
function At(V,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,P));issueCommand("save-state",{name:V},toCommandValue(P))}function Tt(V){return process.env[`S\
TATE_${V}`]||""}function Rt(V){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>B});var x=function(j,A,C,T){function N(R){return R instanceof
C?R:new C(function(g){g(R)})}return new(C||(C=Promise))(function(R,g){function i(a){try{d(T.next(a))}catch(S){g(S)}}function r(a){try{d(T.throw(a))}catch(S){g(S)}}function d(a){a.done?R(a.value):N(a.value).
then(i,r)}d((T=T.apply(j,A||[])).next())})};class D{constructor(A,C){this.username=A,this.password=C}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>g});var x=e(8611),D=e.t(x,2),B=e(5692),F=e.t(B,2),j=e(9783),A=e(770),C=o=>{var h={};return e.d(h,o),h},T=o=>(()=>o);const N=C({ProxyAgent:()=>Bt.ProxyAgent});
var R=function(o,h,s,p){function l($){return $ instanceof s?$:new s(function(J){J($)})}return new(s||(s=Promise))(function($,J){function Y(pe){try{ie(p.next(pe))}catch(we){J(we)}}function ne(pe){try{ie(
p.throw(pe))}catch(we){J(we)}}function ie(pe){pe.done?$(pe.value):l(pe.value).then(Y,ne)}ie((p=p.apply(o,h||[])).next())})},g;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.
MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="Switc\
hProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="Pa\
ymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalSe\
rverError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var i;(function(o){
o.Accept="accept",o.ContentType="content-type"})(i||(i={}));var r;(function(o){o.ApplicationJson="application/json"})(r||(r={}));function d(o){const h=pm.getProxyUrl(new URL(o));return h?h.href:""}const a=[
g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],S=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"],_=10,t=5;class f extends Error{constructor(h,s){
super(h),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,f.prototype)}}class w{constructor(h){this.message=h}readBody(){return R(this,void 0,void 0,function*(){return new Promise(
h=>R(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",p=>{s=Buffer.concat([s,p])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(h=>R(this,void 0,void 0,function*(){const s=[];this.message.on("data",p=>{s.push(p)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function y(o){return new URL(
o).protocol==="https:"}class m{constructor(h,s,p){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=p,p&&(p.ignoreSslError!=null&&(this._ignoreSslError=p.ignoreSslError),this._socketTimeout=
p.socketTimeout,p.allowRedirects!=null&&(this._allowRedirects=p.allowRedirects),p.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=p.allowRedirectDowngrade),p.maxRedirects!=null&&(this._maxRedirects=
Math.max(p.maxRedirects,0)),p.keepAlive!=null&&(this._keepAlive=p.keepAlive),p.allowRetries!=null&&(this._allowRetries=p.allowRetries),p.maxRetries!=null&&(this._maxRetries=p.maxRetries))}options(h,s){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return R(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return R(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,p){return R(this,void 0,void 0,function*(){return this.request("POST",h,s,p||{})})}patch(h,s,p){return R(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,p||{})})}put(h,s,p){return R(this,void 0,void 0,function*(){return this.request("PUT",h,s,p||{})})}head(h,s){return R(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,p,l){return R(this,void 0,void 0,function*(){return this.request(h,s,p,l)})}getJson(h){return R(this,arguments,void 0,function*(s,p={}){p[i.Accept]=this._getExistingOrDefaultHeader(
p,i.Accept,r.ApplicationJson);const l=yield this.get(s,p);return this._processResponse(l,this.requestOptions)})}postJson(h,s){return R(this,arguments,void 0,function*(p,l,$={}){const J=JSON.stringify(
l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.ApplicationJson);const Y=yield this.post(p,J,$);return this.
_processResponse(Y,this.requestOptions)})}putJson(h,s){return R(this,arguments,void 0,function*(p,l,$={}){const J=JSON.stringify(l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),
$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.ApplicationJson);const Y=yield this.put(p,J,$);return this._processResponse(Y,this.requestOptions)})}patchJson(h,s){return R(this,arguments,
void 0,function*(p,l,$={}){const J=JSON.stringify(l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.
ApplicationJson);const Y=yield this.patch(p,J,$);return this._processResponse(Y,this.requestOptions)})}request(h,s,p,l){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const $=new URL(s);let J=this._prepareRequest(h,$,l);const Y=this._allowRetries&&b.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(J,p),ie&&ie.
message&&ie.message.statusCode===g.Unauthorized){let we;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){we=le;break}return we?we.handleAuthentication(this,J,p):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const we=ie.message.headers.location;if(!we)break;const le=new URL(we);if($.protocol==="https:"&&$.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==$.hostname)for(const E in l)E.toLowerCase()==="authorization"&&delete l[E];J=this._prepareRequest(h,le,l),ie=yield this.requestRaw(
J,p),pe--}if(!ie.message.statusCode||!S.includes(ie.message.statusCode))return ie;ne+=1,ne<Y&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Y);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return R(this,void 0,void 0,function*(){return new Promise((p,l)=>{function $(J,Y){J?l(J):Y?p(Y):l(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,$)})})}requestRawWithCallback(h,s,p){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let l=!1;function $(ne,ie){l||(l=
!0,p(ne,ie))}const J=h.httpModule.request(h.options,ne=>{const ie=new w(ne);$(void 0,ie)});let Y;J.on("socket",ne=>{Y=ne}),J.setTimeout(this._socketTimeout||3*6e4,()=>{Y&&Y.end(),$(new Error(`Request \
timeout: ${h.options.path}`))}),J.on("error",function(ne){$(ne)}),s&&typeof s=="string"&&J.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){J.end()}),s.pipe(J)):J.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),p=j.s(s);if(p&&p.hostname)return this._getProxyAgentDispatcher(s,p)}_prepareRequest(h,s,p){const l={};l.parsedUrl=s;const $=l.parsedUrl.
protocol==="https:";l.httpModule=$?F:D;const J=$?443:80;if(l.options={},l.options.host=l.parsedUrl.hostname,l.options.port=l.parsedUrl.port?parseInt(l.parsedUrl.port):J,l.options.path=(l.parsedUrl.pathname||
"")+(l.parsedUrl.search||""),l.options.method=h,l.options.headers=this._mergeHeaders(p),this.userAgent!=null&&(l.options.headers["user-agent"]=this.userAgent),l.options.agent=this._getAgent(l.parsedUrl),
this.handlers)for(const Y of this.handlers)Y.prepareRequest(l.options);return l}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),
k(h||{})):k(h||{})}_getExistingOrDefaultHeader(h,s,p){let l;if(this.requestOptions&&this.requestOptions.headers){const J=k(this.requestOptions.headers)[s];J&&(l=typeof J=="number"?J.toString():J)}const $=h[s];
return $!==void 0?typeof $=="number"?$.toString():$:l!==void 0?l:p}_getExistingOrDefaultContentTypeHeader(h,s){let p;if(this.requestOptions&&this.requestOptions.headers){const $=k(this.requestOptions.
headers)[i.ContentType];$&&(typeof $=="number"?p=String($):Array.isArray($)?p=$.join(", "):p=$)}const l=h[i.ContentType];return l!==void 0?typeof l=="number"?String(l):Array.isArray(l)?l.join(", "):l:
p!==void 0?p:s}_getAgent(h){let s;const p=j.s(h),l=p&&p.hostname;if(this._keepAlive&&l&&(s=this._proxyAgent),l||(s=this._agent),s)return s;const $=h.protocol==="https:";let J=100;if(this.requestOptions&&
(J=this.requestOptions.maxSockets||x.globalAgent.maxSockets),p&&p.hostname){const Y={maxSockets:J,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(p.username||p.password)&&{proxyAuth:`${p.
username}:${p.password}`}),{host:p.hostname,port:p.port})};let ne;const ie=p.protocol==="https:";$?ne=ie?A.httpsOverHttps:A.httpsOverHttp:ne=ie?A.httpOverHttps:A.httpOverHttp,s=ne(Y),this._proxyAgent=
s}if(!s){const Y={keepAlive:this._keepAlive,maxSockets:J};s=$?new B.Agent(Y):new x.Agent(Y),this._agent=s}return $&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let p;if(this._keepAlive&&(p=this._proxyAgentDispatcher),p)return p;const l=h.protocol==="https:";return p=new N.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=p,l&&this._ignoreSslError&&(p.options=Object.assign(p.options.
requestTls||{},{rejectUnauthorized:!1})),p}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",p=process.env.ACTIONS_ORCHESTRATION_ID;if(p){const l=p.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${l}`}return s}_performExponentialBackoff(h){return R(this,void 0,void 0,function*(){h=Math.min(_,h);const s=t*Math.pow(2,h);return new Promise(p=>setTimeout(()=>p(),s))})}_processResponse(h,s){
return R(this,void 0,void 0,function*(){return new Promise((p,l)=>R(this,void 0,void 0,function*(){const $=h.message.statusCode||0,J={statusCode:$,result:null,headers:{}};$===g.NotFound&&p(J);function Y(pe,we){
if(typeof we=="string"){const le=new Date(we);if(!isNaN(le.valueOf()))return le}return we}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,Y):ne=JSON.parse(
ie),J.result=ne),J.headers=h.message.headers}catch{}if($>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${$})`;const we=new f(pe,$);we.result=J.result,l(we)}else p(
J)}))})}}const k=o=>Object.keys(o).reduce((h,s)=>(h[s.toLowerCase()]=o[s],h),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>D,s:()=>x});function x(j){const A=j.protocol==="https:";if(D(j))return;const C=A?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(C)try{return new F(C)}catch{if(!C.startsWith("http://")&&!C.startsWith("https://"))return new F(`http://${C}`)}else
return}function D(j){if(!j.hostname)return!1;const A=j.hostname;if(B(A))return!0;const C=process.env.no_proxy||process.env.NO_PROXY||"";if(!C)return!1;let T;j.port?T=Number(j.port):j.protocol==="http:"?
T=80:j.protocol==="https:"&&(T=443);const N=[j.hostname.toUpperCase()];typeof T=="number"&&N.push(`${N[0]}:${T}`);for(const R of C.split(",").map(g=>g.trim().toUpperCase()).filter(g=>g))if(R==="*"||N.
some(g=>g===R||g.endsWith(`.${R}`)||R.startsWith(".")&&g.endsWith(`${R}`)))return!0;return!1}function B(j){const A=j.toLowerCase();return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||
A.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(A,C){super(A,C),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,se,e)=>{e.d(se,{E:()=>F});class x{diff(A,C,T={}){let N;typeof T=="function"?(N=T,T={}):"callback"in T&&(N=T.callback);
const R=this.castInput(A,T),g=this.castInput(C,T),i=this.removeEmpty(this.tokenize(R,T)),r=this.removeEmpty(this.tokenize(g,T));return this.diffWithOptionsObj(i,r,T,N)}diffWithOptionsObj(A,C,T,N){var R;
const g=m=>{if(m=this.postProcess(m,T),N){setTimeout(function(){N(m)},0);return}else return m},i=C.length,r=A.length;let d=1,a=i+r;T.maxEditLength!=null&&(a=Math.min(a,T.maxEditLength));const S=(R=T.timeout)!==
null&&R!==void 0?R:1/0,b=Date.now()+S,_=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(_[0],C,A,0,T);if(_[0].oldPos+1>=r&&t+1>=i)return g(this.buildValues(_[0].lastComponent,C,A));let f=-1/0,
w=1/0;const y=()=>{for(let m=Math.max(f,-d);m<=Math.min(w,d);m+=2){let k;const o=_[m-1],h=_[m+1];o&&(_[m-1]=void 0);let s=!1;if(h){const l=h.oldPos-m;s=h&&0<=l&&l<i}const p=o&&o.oldPos+1<r;if(!s&&!p){
_[m]=void 0;continue}if(!p||s&&o.oldPos<h.oldPos?k=this.addToPath(h,!0,!1,0,T):k=this.addToPath(o,!1,!0,1,T),t=this.extractCommon(k,C,A,m,T),k.oldPos+1>=r&&t+1>=i)return g(this.buildValues(k.lastComponent,
C,A))||!0;_[m]=k,k.oldPos+1>=r&&(w=Math.min(w,m-1)),t+1>=i&&(f=Math.max(f,m+1))}d++};if(N)(function m(){setTimeout(function(){if(d>a||Date.now()>b)return N(void 0);y()||m()},0)})();else for(;d<=a&&Date.
now()<=b;){const m=y();if(m)return m}}addToPath(A,C,T,N,R){const g=A.lastComponent;return g&&!R.oneChangePerToken&&g.added===C&&g.removed===T?{oldPos:A.oldPos+N,lastComponent:{count:g.count+1,added:C,
removed:T,previousComponent:g.previousComponent}}:{oldPos:A.oldPos+N,lastComponent:{count:1,added:C,removed:T,previousComponent:g}}}extractCommon(A,C,T,N,R){const g=C.length,i=T.length;let r=A.oldPos,
d=r-N,a=0;for(;d+1<g&&r+1<i&&this.equals(T[r+1],C[d+1],R);)d++,r++,a++,R.oneChangePerToken&&(A.lastComponent={count:1,previousComponent:A.lastComponent,added:!1,removed:!1});return a&&!R.oneChangePerToken&&
(A.lastComponent={count:a,previousComponent:A.lastComponent,added:!1,removed:!1}),A.oldPos=r,d}equals(A,C,T){return T.comparator?T.comparator(A,C):A===C||!!T.ignoreCase&&A.toLowerCase()===C.toLowerCase()}removeEmpty(A){
const C=[];for(let T=0;T<A.length;T++)A[T]&&C.push(A[T]);return C}castInput(A,C){return A}tokenize(A,C){return Array.from(A)}join(A){return A.join("")}postProcess(A,C){return A}get useLongestToken(){return!1}buildValues(A,C,T){
const N=[];let R;for(;A;)N.push(A),R=A.previousComponent,delete A.previousComponent,A=R;N.reverse();const g=N.length;let i=0,r=0,d=0;for(;i<g;i++){const a=N[i];if(a.removed)a.value=this.join(T.slice(d,
d+a.count)),d+=a.count;else{if(!a.added&&this.useLongestToken){let S=C.slice(r,r+a.count);S=S.map(function(b,_){const t=T[d+_];return t.length>b.length?t:b}),a.value=this.join(S)}else a.value=this.join(
C.slice(r,r+a.count));r+=a.count,a.added||(d+=a.count)}}return N}}class D extends x{tokenize(A){return A.slice()}join(A){return A}removeEmpty(A){return A}}const B=new D;function F(j,A,C){return B.diff(
j,A,C)}})},_t={};function Xe(ee){var se=_t[ee];if(se!==void 0)return se.exports;var e=_t[ee]={exports:{}},x=!0;try{kt[ee].call(e.exports,e,e.exports,Xe),x=!1}finally{x&&delete _t[ee]}return e.exports}
Xe.m=kt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",x=B=>{B&&B.d<1&&(B.
d=1,B.forEach(F=>F.r--),B.forEach(F=>F.r--?F.r++:F()))},D=B=>B.map(F=>{if(F!==null&&typeof F=="object"){if(F[ee])return F;if(F.then){var j=[];j.d=0,F.then(T=>{A[se]=T,x(j)},T=>{A[e]=T,x(j)});var A={};
return A[ee]=T=>T(j),A}}var C={};return C[ee]=T=>{},C[se]=F,C});Xe.a=(B,F,j)=>{var A;j&&((A=[]).d=-1);var C=new Set,T=B.exports,N,R,g,i=new Promise((r,d)=>{g=d,R=r});i[se]=T,i[ee]=r=>(A&&r(A),C.forEach(
r),i.catch(d=>{})),B.exports=i,F(r=>{N=D(r);var d,a=()=>N.map(b=>{if(b[e])throw b[e];return b[se]}),S=new Promise(b=>{d=()=>b(a),d.r=0;var _=t=>t!==A&&!C.has(t)&&(C.add(t),t&&!t.d&&(d.r++,t.push(d)));
N.map(t=>t[ee](_))});return d.r?S:a()},r=>(r?g(i[e]=r):R(T),x(A))),A&&A.d<0&&(A.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,x){if(x&1&&(e=
this(e)),x&8||typeof e=="object"&&e&&(x&4&&e.__esModule||x&16&&typeof e.then=="function"))return e;var D=Object.create(null);Xe.r(D);var B={};se=se||[null,ee({}),ee([]),ee(ee)];for(var F=x&2&&e;typeof F==
"object"&&!~se.indexOf(F);F=ee(F))Object.getOwnPropertyNames(F).forEach(j=>B[j]=()=>e[j]);return B.default=()=>e,Xe.d(D,B),D}})(),Xe.d=(ee,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:se[e]})},Xe.f={},Xe.e=ee=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](ee,se),se),[])),Xe.u=ee=>""+ee+".index.js",Xe.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,
se),Xe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:x,
modules:D,runtime:B}=e,F,j,A=0;for(F in D)Xe.o(D,F)&&(Xe.m[F]=D[F]);for(B&&B(Xe);A<x.length;A++)j=x[A],Xe.o(ee,j)&&ee[j]&&ee[j][0](),ee[x[A]]=0};Xe.f.j=(e,x)=>{var D=Xe.o(ee,e)?ee[e]:void 0;if(D!==0)if(D)
x.push(D[1]);else{var B=import("./"+Xe.u(e)).then(se,F=>{throw ee[e]!==0&&(ee[e]=void 0),F}),B=Promise.race([B,new Promise(F=>D=ee[e]=[F])]);x.push(D[1]=B)}}})();var Pt=Xe(6325);Pt=await Pt;
