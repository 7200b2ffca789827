const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var Pt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(D){this.pending<this.max?x(this,D):this.waiting.push(D)},se.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},se.prototype.hold=
function(){return e(this)};function e(D){D.pending+=1;var B=!1;return K;function K(T){if(B)throw new Error("callback called twice");if(B=!0,D.error=D.error||T,D.pending-=1,D.waiting.length>0&&D.pending<
D.max)x(D,D.waiting.shift());else if(D.pending===0){var L=D.listeners;D.listeners=[],L.forEach(W)}}function W(T){T(D.error)}}function x(D,B){B(e(D))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var x,D=e(9278),B=e(4756),K=e(8611),W=e(5692),T=e(4434),L=e(2613),A=e(9023);se.httpOverHttp=j,se.httpsOverHttp=R,se.httpOverHttps=w,se.httpsOverHttps=i;function j(b){var t=new r(b);return t.request=K.
request,t}function R(b){var t=new r(b);return t.request=K.request,t.createSocket=d,t.defaultPort=443,t}function w(b){var t=new r(b);return t.request=W.request,t}function i(b){var t=new r(b);return t.request=
W.request,t.createSocket=d,t.defaultPort=443,t}function r(b){var t=this;t.options=b||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||K.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(g,O,m,C){for(var o=a(O,m,C),h=0,s=t.requests.length;h<s;++h){var p=t.requests[h];if(p.host===o.host&&p.port===o.port){t.requests.splice(h,1),p.request.onSocket(g);return}}
g.destroy(),t.removeSocket(g)})}A.inherits(r,T.EventEmitter),r.prototype.addRequest=function(t,f,g,O){var m=this,C=S({request:t},m.options,a(f,g,O));if(m.sockets.length>=this.maxSockets){m.requests.push(
C);return}m.createSocket(C,function(o){o.on("free",h),o.on("close",s),o.on("agentRemove",s),t.onSocket(o);function h(){m.emit("free",o,C)}function s(p){m.removeSocket(o),o.removeListener("free",h),o.removeListener(
"close",s),o.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(t,f){var g=this,O={};g.sockets.push(O);var m=S({},g.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(m.localAddress=t.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),y(
"making CONNECT request");var C=g.request(m);C.useChunkedEncodingByDefault=!1,C.once("response",o),C.once("upgrade",h),C.once("connect",s),C.once("error",p),C.end();function o(l){l.upgrade=!0}function h(l,$,P){
process.nextTick(function(){s(l,$,P)})}function s(l,$,P){if(C.removeAllListeners(),$.removeAllListeners(),l.statusCode!==200){y("tunneling socket could not be established, statusCode=%d",l.statusCode),
$.destroy();var Z=new Error("tunneling socket could not be established, statusCode="+l.statusCode);Z.code="ECONNRESET",t.request.emit("error",Z),g.removeSocket(O);return}if(P.length>0){y("got illegal \
response body from proxy"),$.destroy();var Z=new Error("got illegal response body from proxy");Z.code="ECONNRESET",t.request.emit("error",Z),g.removeSocket(O);return}return y("tunneling connection has\
 established"),g.sockets[g.sockets.indexOf(O)]=$,f($)}function p(l){C.removeAllListeners(),y(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var $=new Error("tunneling socket could not be established, cause="+l.message);$.code="ECONNRESET",t.request.emit("error",$),g.removeSocket(O)}},r.prototype.removeSocket=function(t){
var f=this.sockets.indexOf(t);if(f!==-1){this.sockets.splice(f,1);var g=this.requests.shift();g&&this.createSocket(g,function(O){g.request.onSocket(O)})}};function d(b,t){var f=this;r.prototype.createSocket.
call(f,b,function(g){var O=b.request.getHeader("host"),m=S({},f.options,{socket:g,servername:O?O.replace(/:.*$/,""):b.host}),C=B.connect(0,m);f.sockets[f.sockets.indexOf(g)]=C,t(C)})}function a(b,t,f){
return typeof b=="string"?{host:b,port:t,localAddress:f}:b}function S(b){for(var t=1,f=arguments.length;t<f;++t){var g=arguments[t];if(typeof g=="object")for(var O=Object.keys(g),m=0,C=O.length;m<C;++m){
var o=O[m];g[o]!==void 0&&(b[o]=g[o])}}return b}var y;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:y=function(){},x=y}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(x){let D=-1;for(let B of x)D=se[(D^B)&255]^D>>>8;return(D^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var x=e(9896),D=e(9023),B=e(2203),K=B.Readable,W=B.PassThrough,T=e(3313),L=e(4434).
EventEmitter;se.BufferSlicer=R,se.FdSlicer=A,D.inherits(A,L);function A(w){L.call(this),this.fd=w,this.pend=new T,this.pend.max=1,this.refCount=0}A.prototype.read=function(w,i,r,d,a){var S=this;S.pend.
go(function(y){x.read(S.fd,w,i,r,d,function(b,t,f){y(),a(b,t,f)})})},A.prototype.createReadStream=function(w){return new j(this,w)},A.prototype.ref=function(){this.refCount+=1},A.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;x.close(w.fd,i);function i(r){r?w.emit("error",r):w.emit("close")}},D.inherits(j,K);function j(w,i){i=i||
{},K.call(this,i),this.context=w,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(w){var i=this,r=Math.min(i._readableState.highWaterMark,w);
if(i.endOffset!=null&&(r=Math.min(r,i.endOffset-i.pos)),r<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(d){var a=Buffer.allocUnsafe(r);x.read(i.context.fd,a,0,r,i.pos,function(S,y){
S?i.destroy(S):y===0?(i.push(null),i._cleanup()):(i.pos+=y,i.push(a.slice(0,y))),d()})})},j.prototype._destroy=function(w,i){this._cleanup(),i(w)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(R,L);function R(w){L.call(this),this.refCount=0,this.buffer=w}R.prototype.read=function(w,i,r,d,a){if(!(0<=i&&i<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+w.length);if(d<0)throw new RangeError("position is negative: "+d);if(i+r>w.length&&(r=w.length-i),d+r>this.buffer.length&&(r=this.buffer.length-d),r<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(w,i,d,d+r),setImmediate(function(){a(null,r)})},R.prototype.createReadStream=function(w){w=w||{};var i=new W(w);i.start=w.start||0,i.endOffset=w.end,i.pos=i.endOffset||
this.buffer.length;for(var r=this.buffer.slice(i.start,i.pos),d=65536,a=0;;){var S=a+d;if(S>=r.length){a<r.length&&i.write(r.slice(a,r.length));break}i.write(r.slice(a,S)),a=S}return i.end(),i},R.prototype.
ref=function(){this.refCount+=1},R.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var x,D=e(9896),B=e(3106),K=e(3502),W=e(9023),T=e(
4434).EventEmitter,L=e(2203).Transform,A=e(2203).PassThrough,j=e(2203).Writable;const R=typeof B.crc32=="function"?B.crc32:e(4248);x=a,x=S,x=y,x=b,x=w,x=i,se.SY=r,x=d,x=C,se.ax=o,x=h,x=s,x=t,x=O,x=m,x=
$;function w(E,I){return new Promise((X,U)=>{a(E,{...I,lazyEntries:!0},function(Y,M){if(Y)return U(Y);X(M)})})}function i(E,I){return new Promise((X,U)=>{S(E,{...I,lazyEntries:!0},function(Y,M){if(Y)return U(
Y);X(M)})})}function r(E,I){return new Promise((X,U)=>{y(E,{...I,lazyEntries:!0},function(Y,M){if(Y)return U(Y);X(M)})})}function d(E,I,X){return new Promise((U,Y)=>{b(E,I,{...X,lazyEntries:!0},function(M,c){
if(M)return Y(M);U(c)})})}function a(E,I,X){typeof I=="function"&&(X=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=!0),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=
!0),I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1),X==null&&(X=le),D.open(E,"r",function(U,Y){if(U)return X(U);S(Y,I,function(M,c){M&&D.close(Y,le),
X(M,c)})})}function S(E,I,X){typeof I=="function"&&(X=I,I=null),I==null&&(I={}),I.autoClose==null&&(I.autoClose=!1),I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),
I.validateEntrySizes==null&&(I.validateEntrySizes=!0),I.strictFileNames==null&&(I.strictFileNames=!1),X==null&&(X=le),D.fstat(E,function(U,Y){if(U)return X(U);var M=new K.FdSlicer(E);b(M,Y.size,I,X)})}
function y(E,I,X){typeof I=="function"&&(X=I,I=null),I==null&&(I={}),I.autoClose=!1,I.lazyEntries==null&&(I.lazyEntries=!1),I.decodeStrings==null&&(I.decodeStrings=!0),I.validateEntrySizes==null&&(I.validateEntrySizes=
!0),I.strictFileNames==null&&(I.strictFileNames=!1);var U=new K.BufferSlicer(E);b(U,E.length,I,X)}function b(E,I,X,U){typeof X=="function"&&(U=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var Y=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),U==null&&(U=le),typeof I!="number")throw new Error("expected totalSize parameter to be a number");if(I>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var M=22,c=20,_=65535,N=Math.min(c+M+_,I),z=pe(N),F=I-z.length;p(E,z,0,N,F,function(q){if(q)return U(q);for(var re=N-M;re>=
0;re-=1)if(z.readUInt32LE(re)===101010256){var ce=z.subarray(re),ie=ce.readUInt16LE(4),ge=ce.readUInt16LE(10),be=ce.readUInt32LE(16),Ie=ce.readUInt16LE(20),Ee=ce.length-M;if(Ie!==Ee)return U(new Error(
"Invalid comment length. Expected: "+Ee+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=Y?ne(ce.subarray(
22),!1):ce.subarray(22);if(re-c>=0&&z.readUInt32LE(re-c)===117853008){var ke=z.subarray(re-c,re-c+c),de=ae(ke,8),me=pe(56);return p(E,me,0,me.length,de,function(Re){return Re?U(Re):me.readUInt32LE(0)!==
101075792?U(new Error("invalid zip64 end of central directory record signature")):(ie=me.readUInt32LE(16),ie!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+ie)):(ge=ae(me,
32),be=ae(me,48),U(null,new t(E,be,I,ge,ye,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))))})}return ie!==0?U(new Error("multi-disk zip files are not supported: found disk number\
: "+ie)):U(null,new t(E,be,I,ge,ye,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))}U(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(t,T);function t(E,I,X,U,Y,M,c,_,N,z){var F=this;T.call(F),F.reader=E,F.reader.on("error",function(q){g(F,q)}),F.reader.once("close",function(){F.emit("close")}),F.readEntryCursor=
I,F.fileSize=X,F.entryCount=U,F.comment=Y,F.entriesRead=0,F.autoClose=!!M,F.lazyEntries=!!c,F.decodeStrings=!!_,F.validateEntrySizes=!!N,F.strictFileNames=!!z,F.isOpen=!0,F.emittedError=!1,F.hasEachEntryBeenCalled=
!1,F.lazyEntries||F._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(E,I){E.autoClose&&E.close(),g(E,I)}function g(E,I){E.emittedError||(E.emittedError=
!0,E.emit("error",I))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var E=this;
if(E.entryCount===E.entriesRead){setImmediate(function(){E.autoClose&&E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var I=pe(46);p(E.reader,I,0,I.length,E.readEntryCursor,function(X){
if(X)return f(E,X);if(!E.emittedError){var U=new O,Y=I.readUInt32LE(0);if(Y!==33639248)return f(E,new Error("invalid central directory file header signature: 0x"+Y.toString(16)));if(U.versionMadeBy=I.
readUInt16LE(4),U.versionNeededToExtract=I.readUInt16LE(6),U.generalPurposeBitFlag=I.readUInt16LE(8),U.compressionMethod=I.readUInt16LE(10),U.lastModFileTime=I.readUInt16LE(12),U.lastModFileDate=I.readUInt16LE(
14),U.crc32=I.readUInt32LE(16),U.compressedSize=I.readUInt32LE(20),U.uncompressedSize=I.readUInt32LE(24),U.fileNameLength=I.readUInt16LE(28),U.extraFieldLength=I.readUInt16LE(30),U.fileCommentLength=I.
readUInt16LE(32),U.internalFileAttributes=I.readUInt16LE(36),U.externalFileAttributes=I.readUInt32LE(38),U.relativeOffsetOfLocalHeader=I.readUInt32LE(42),U.generalPurposeBitFlag&64)return f(E,new Error(
"strong encryption is not supported"));E.readEntryCursor+=46,I=pe(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),p(E.reader,I,0,I.length,E.readEntryCursor,function(M){if(M)return f(E,M);if(!E.
emittedError){U.fileNameRaw=I.subarray(0,U.fileNameLength);var c=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=I.subarray(U.fileNameLength,c),U.fileCommentRaw=I.subarray(c,c+U.fileCommentLength);
try{U.extraFields=s(U.extraFieldRaw)}catch(ge){return f(E,ge)}if(E.decodeStrings){var _=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=ne(U.fileCommentRaw,_),U.fileName=o(U.generalPurposeBitFlag,U.fileNameRaw,
U.extraFields,E.strictFileNames);var N=h(U.fileName);if(N!=null)return f(E,new Error(N))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;U.comment=U.fileComment,E.readEntryCursor+=I.length,
E.entriesRead+=1;for(var z=0;z<U.extraFields.length;z++){var F=U.extraFields[z];if(F.id===1){var q=F.data,re=0;if(U.uncompressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended\
 information extra field does not include uncompressed size"));U.uncompressedSize=ae(q,re),re+=8}if(U.compressedSize===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information ext\
ra field does not include compressed size"));U.compressedSize=ae(q,re),re+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return f(E,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));U.relativeOffsetOfLocalHeader=ae(q,re),re+=8}break}}if(E.validateEntrySizes&&U.compressionMethod===0){var ce=U.uncompressedSize;if(U.isEncrypted()&&(ce+=12),
U.compressedSize!==ce){var ie="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return f(E,new Error(ie))}}E.emit("entry",U),E.lazyEntries||E._readEntry()}})}})}},
t.prototype.eachEntry=function(){const E=this;if(!E.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");E.hasEachEntryBeenCalled=!0;let I=null;E.on("entry",U),E.on("end",Y),E.on("error",M);function X(){E.removeListener("entry",U),E.removeListener("end",Y),E.removeListener("error",M),E.
autoClose&&E.close()}function U(c){let{resolve:_}=I;I=null,_({value:c})}function Y(){let{resolve:c}=I;I=null,X(),c({done:!0})}function M(c){let{reject:_}=I;I=null,X(),_(c)}return{[Symbol.asyncIterator](){
return this},next(){const c=new Promise((_,N)=>{if(I!=null)throw new Error("next() called before previous Promise was resolved.");I={resolve:_,reject:N}});return E.readEntry(),c},return(c){return X(),
Promise.resolve({done:!0,value:c})},throw(c){return X(),Promise.reject(c)}}},t.prototype.openReadStream=function(E,I,X){var U=this,Y=0,M=E.compressedSize;if(X==null&&(X=I,I=null),I==null)I={};else{if(I.
decodeFileData===!1){if(I.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(I.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(I.decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(I.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+I.decrypt);if(E.isCompressed()&&I.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(I.decompress!=null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(I.decompress===
!1||I.decompress===!0))throw new Error("invalid options.decompress value: "+I.decompress);_=I.decompress}}if(I.start!=null){if(Y=I.start,Y<0)throw new Error("options.start < 0");if(Y>E.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(I.end!=null){if(M=I.end,M<0)throw new Error("options.end < 0");if(M>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(M<
Y)throw new Error("options.end < options.start")}}var c=I.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&I.decompress===!1)&&(!E.isEncrypted()||I.decrypt===!1);if((I.start!=null||
I.end!=null)&&!c)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return X(new Error("closed"));if(E.isEncrypted()&&!c&&I.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var _;if(c)_=!1;else if(E.compressionMethod===8)_=I.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+E.compressionMethod));U.readLocalFileHeader(E,{minimal:!0},function(N,z){if(N)return X(N);U.openReadStreamLowLevel(z.fileDataStart,E.compressedSize,Y,M,_,E.uncompressedSize,X)})},t.prototype.
openReadStreamLowLevel=function(E,I,X,U,Y,M,c){var _=this,N=E+I,z=_.reader.createReadStream({start:E+X,end:E+U}),F=z;if(Y){var q=!1,re=B.createInflateRaw();z.on("error",function(ce){setImmediate(function(){
q||re.emit("error",ce)})}),z.pipe(re),_.validateEntrySizes?(F=new l(M),re.on("error",function(ce){setImmediate(function(){q||F.emit("error",ce)})}),re.pipe(F)):F=re,_e(F,function(){q=!0,re!==F&&re.unpipe(
F),z.unpipe(re),z.destroy()})}c(null,F)},t.prototype.readLocalFileHeader=function(E,I,X){var U=this;X==null&&(X=I,I=null),I==null&&(I={}),U.reader.ref();var Y=pe(30);p(U.reader,Y,0,Y.length,E.relativeOffsetOfLocalHeader,
function(M){try{if(M)return X(M);var c=Y.readUInt32LE(0);if(c!==67324752)return X(new Error("invalid local file header signature: 0x"+c.toString(16)));var _=Y.readUInt16LE(26),N=Y.readUInt16LE(28),z=E.
relativeOffsetOfLocalHeader+30+_+N;if(z+E.compressedSize>U.fileSize)return X(new Error("file data overflows file bounds: "+z+" + "+E.compressedSize+" > "+U.fileSize));if(I.minimal)return X(null,{fileDataStart:z});
var F=new m;F.fileDataStart=z,F.versionNeededToExtract=Y.readUInt16LE(4),F.generalPurposeBitFlag=Y.readUInt16LE(6),F.compressionMethod=Y.readUInt16LE(8),F.lastModFileTime=Y.readUInt16LE(10),F.lastModFileDate=
Y.readUInt16LE(12),F.crc32=Y.readUInt32LE(14),F.compressedSize=Y.readUInt32LE(18),F.uncompressedSize=Y.readUInt32LE(22),F.fileNameLength=_,F.extraFieldLength=N,Y=pe(_+N),U.reader.ref(),p(U.reader,Y,0,
Y.length,E.relativeOffsetOfLocalHeader+30,function(q){try{return q?X(q):(F.fileName=Y.subarray(0,_),F.extraField=Y.subarray(_),X(null,F))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},t.prototype.
openReadStreamPromise=function(E,I){return new Promise((X,U)=>{this.openReadStream(E,I,function(Y,M){if(Y)return U(Y);X(M)})})},t.prototype.openReadStreamLowLevelPromise=function(E,I,X,U,Y,M){return new Promise(
(c,_)=>{this.openReadStream(E,I,X,U,Y,M,function(N,z){if(N)return _(N);c(z)})})},t.prototype.readLocalFileHeaderPromise=function(E,I){return new Promise((X,U)=>{this.readLocalFileHeader(E,I,function(Y,M){
if(Y)return U(Y);X(M)})})};function O(){}O.prototype.getLastModDate=function(E){if(E==null&&(E={}),!E.forceDosFormat)for(var I=0;I<this.extraFields.length;I++){var X=this.extraFields[I];if(X.id===21589){
var U=X.data;if(U.length<5)continue;var Y=U[0],M=1;if(!(Y&M))continue;var c=U.readInt32LE(1);return new Date(c*1e3)}else if(X.id===10){var U=X.data;if(U.length!==32||U.readUInt16LE(4)!==1||U.readUInt16LE(
6)!==24)continue;var _=U.readUInt32LE(8)+4294967296*U.readInt32LE(12),N=_/1e4-116444736e5;return new Date(N)}}return C(this.lastModFileDate,this.lastModFileTime,E.timezone)},O.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},O.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},O.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function C(E,I,X){var U=E&31,Y=(E>>5&15)-1,M=(E>>9&127)+1980,c=0,_=(I&31)*2,N=I>>5&63,z=I>>11&31;if(X==null||X==="local")return new Date(M,Y,U,z,N,_,c);
if(X==="UTC")return new Date(Date.UTC(M,Y,U,z,N,_,c));throw new Error("unrecognized options.timezone: "+options.timezone)}function o(E,I,X,U){for(var Y=null,M=0;M<X.length;M++){var c=X[M];if(c.id===28789){
if(c.data.length<6||c.data.readUInt8(0)!==1)continue;var _=c.data.readUInt32LE(1);if(R(I)!==_)continue;Y=ne(c.data.subarray(5),!0);break}}if(Y==null){var N=(E&2048)!==0;Y=ne(I,N)}return U||(Y=Y.replace(
/\\/g,"/")),Y}function h(E){return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+E:null}function s(E){for(var I=[],X=0;X<E.length-3;){var U=E.readUInt16LE(X+0),Y=E.readUInt16LE(X+2),M=X+4,c=M+Y;if(c>E.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var _=E.subarray(M,c);I.push({id:U,data:_}),X=c}return I}function p(E,I,X,U,Y,M){if(U===0)return setImmediate(function(){M(null,pe(0))});E.read(I,X,U,Y,function(c,_){if(c)return M(c);if(_<U)return M(
new Error("unexpected EOF"));M()})}W.inherits(l,L);function l(E){L.call(this),this.actualByteCount=0,this.expectedByteCount=E}l.prototype._transform=function(E,I,X){if(this.actualByteCount+=E.length,this.
actualByteCount>this.expectedByteCount){var U="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(U))}X(null,E)},l.prototype._flush=
function(E){if(this.actualByteCount<this.expectedByteCount){var I="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error(I))}E()},W.inherits(
$,T);function $(){T.call(this),this.refCount=0}$.prototype.ref=function(){this.refCount+=1},$.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error(
"invalid unref");E.close(I);function I(X){if(X)return E.emit("error",X);E.emit("close")}},$.prototype.createReadStream=function(E){E==null&&(E={});var I=E.start,X=E.end;if(I===X){var U=new A;return setImmediate(
function(){U.end()}),U}var Y=this._readStreamForRange(I,X),M=!1,c=new P(this);Y.on("error",function(N){setImmediate(function(){M||c.emit("error",N)})}),_e(c,function(){Y.unpipe(c),c.unref(),Y.destroy()});
var _=new l(X-I);return c.on("error",function(N){setImmediate(function(){M||_.emit("error",N)})}),_e(_,function(){M=!0,c.unpipe(_),c.destroy()}),Y.pipe(c).pipe(_)},$.prototype._readStreamForRange=function(E,I){
throw new Error("not implemented")},$.prototype.read=function(E,I,X,U,Y){var M=this.createReadStream({start:U,end:U+X}),c=new j,_=0;c._write=function(N,z,F){N.copy(E,I+_,0,N.length),_+=N.length,F()},c.
on("finish",Y),M.on("error",function(N){Y(N)}),M.pipe(c)},$.prototype.close=function(E){setImmediate(E)},W.inherits(P,A);function P(E){A.call(this),this.context=E,this.context.ref(),this.unreffedYet=!1}
P.prototype._flush=function(E){this.unref(),E()},P.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(E,I){if(I)return E.toString("utf8");for(var X="",U=0;U<E.length;U++)X+=Z[E[U]];return X}function ae(E,I){var X=E.readUInt32LE(I),U=E.readUInt32LE(I+4);return U*4294967296+
X}var pe;typeof Buffer.allocUnsafe=="function"?pe=function(E){return Buffer.allocUnsafe(E)}:pe=function(E){return new Buffer(E)};function _e(E,I){typeof E.destroy=="function"?E._destroy=function(X,U){
I(),U?.(X)}:E.destroy=I}function le(E){if(E)throw E}}),9037:((ee,se,e)=>{var x=B=>{var K={};return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({getOctokit:()=>Dt.getOctokit})}),6543:((ee,se,e)=>{var x=B=>{var K={};
return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({defaults:()=>Ct.defaults})}),8008:((ee,se,e)=>{var x=B=>{var K={};return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({requestLog:()=>Lt.requestLog})}),212:((ee,se,e)=>{
var x=B=>{var K={};return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({retry:()=>Ut.retry})}),938:((ee,se,e)=>{var x=B=>{var K={};return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({default:()=>Nt.default})}),5131:((ee,se,e)=>{
var x=B=>{var K={};return e.d(K,B),K},D=B=>(()=>B);ee.exports=x({default:()=>jt.default})}),2613:(ee=>{ee.exports=Be(import.meta.url)("assert")}),181:(ee=>{ee.exports=Be(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Be(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Be(import.meta.url)("events")}),9896:(ee=>{ee.exports=Be(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Be(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Be(import.meta.url)("http")}),5692:(ee=>{ee.exports=Be(import.meta.url)("https")}),9278:(ee=>{ee.exports=Be(import.meta.url)("net")}),4573:(ee=>{ee.exports=Be(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Be(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Be(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Be(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Be(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Be(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Be(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Be(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Be(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Be(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Be(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Be(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Be(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Be(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Be(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Be(import.meta.url)("path")}),2203:(ee=>{ee.exports=Be(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Be(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Be(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Be(import.meta.url)("url")}),9023:(ee=>{ee.exports=Be(import.meta.url)("util")}),3106:(ee=>{ee.exports=Be(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>j,
j:()=>i,mJ:()=>w});var x=e(7598),D=e(6760),B=e(532),K=e(6191),W=e(7487),T=e(9870),L=e(3657),A=e(6584);function j(r,d){const a=r.boolean("upload-artifact",!0),S={overwrite:d,retentionDays:r.optional("r\
etention-days",R)},y=r.boolean("artifact-env-variables",!0);return{upload:a?S:void 0,artifactEnvVariables:y}}function R(r){if(/^0+$/.test(r))return;const d=(0,A.$J)(1/0,!0)(r),a=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(d>a)throw new Error(`must be at most ${a}, the repository's limit in days, not ${d}`);return d}async function w(r,{path:d,sha256:a,package:S},{upload:y,artifactEnvVariables:b}){if(b)return await(0,K.
mz)(r,{path:d,digest:a},y);const t=(0,L.z)((0,T.KC)(S)),f=(0,D.join)(await(0,W.Pd)("workflow-artifact-"),(0,D.basename)(d));await(0,B.lo)(f,t);const g=(0,x.createHash)("sha256").update(t).digest("hex");
return await(0,K.mz)(r,{path:f,digest:g},y)}function i({upload:r,artifactEnvVariables:d},a){!r||!d||!(0,W.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{Bv:()=>j,X7:()=>w,Zw:()=>A});var x=e(9462),D=e(7279),B=e(3657),K=e(5645),W=e(6006),
T=e(3349);class L extends D.HR{job;constructor(r,d){super({...(0,D.h_)(d),busy:!1,cause:d}),this.job=r}}function A(i){return i instanceof L?i.job:{}}async function j(i,r,{title:d,longestWaitMs:a,advice:S,
idsIn:y}){i.log.info(`${d}: ${r.status||"no status"}, dock status ${r.dockStatusId}`);let b={};const t=f=>{const g={"dock-status-id":r.dockStatusId,...y(f)},O=Object.keys(g).some(m=>!(m in b));b={...g,
...b,...f.status!==""&&{status:f.status}},O&&i.publish(b)};try{return{last:await(0,W.qt)(i,r,{longestWaitMs:a,advice:S,onStatus:t}),outputs:b}}catch(f){throw new L(b,(0,D.iT)(f))}}const R="Check the w\
orkflow in AI for Process, then re-run the job.";async function w(i,r,{workflowId:d,flowId:a,timeoutMs:S,longestWaitMs:y}){return i.log.info(`Exporting workflow ${d}, flow ${a}, from ${r.url.href}`),await(0,x.
N)({...i,platform:r},(0,x.R)(S,"No package"),async b=>{const t=await(0,T.Nq)(b,{workflowId:d,flowId:a}),{dockStatusId:f,exportJobId:g}=t,{last:O,outputs:m}=await j(b,t,{title:`Export job ${g??"without\
 an ID"}`,longestWaitMs:y,advice:R,idsIn:()=>g===void 0?{}:{"export-job-id":g}});try{const C=await(0,T.EH)(b,t,O),o=async()=>(0,T.EH)(b,t,await(0,W.SO)(b,f)),h=l=>(0,B.u)(l,b.signal),{content:s,...p}=await(0,K.
R)(b,{url:C,freshUrl:o,read:h});return{...p,package:s,job:m}}catch(C){throw new L(m,(0,D.iT)(C))}})}}),2697:((ee,se,e)=>{e.d(se,{As:()=>d,N9:()=>f,Sm:()=>j,UX:()=>w,Xd:()=>S,cZ:()=>r,dF:()=>t});var x=e(
1455),D=e(6760),B=e(7279),K=e(8725),W=e(7487),T=e(4057),L=e(706),A=e(6779);function j({host:g,pathname:O}){return g+O.replace(/\/$/,"")}const R=2e4;function w({message:g}){return(0,L.OX)(g,1e3)}const i="\
<dock status ID>";function r(g){const O=new Map;for(const{name:C,error:o}of g){const{"dock-status-id":h}=(0,A.Zw)(o),s=h===void 0?o.message:o.message.replaceAll(h,i),p=O.get(s)??{names:[],ids:[],help:(0,W.
VY)(o)};O.set(s,p),p.names.push(C),h!==void 0&&p.ids.push(h)}const m=Math.max(100,Math.min(1e3,Math.floor(R/O.size)));return Array.from(O,([C,{names:o,ids:h,help:s}])=>({names:o,message:(0,L.OX)(C,m).
replaceAll(i,()=>h.join(", ")),help:s}))}function d(g){return r(g).map(({names:O,message:m})=>`${O.join(", ")}: ${m}`).join(" | ")}function a(g,O){return!g||!O||g.message===O.message?g??O:S(g,`${g.message}\
 Also: ${O.message}`)}function S(g,O){return new B.HR({what:O,topic:(0,B.h_)(g).topic,cause:g})}async function y(g,O,m){let C;const o=await g.catch(h=>(C=toError(h),{...O,...jobOf(C)}));if(setOutputs(
o),m){const{titles:h,facts:s}=m,p=factTable([...s,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.
now())}]]);C?await writeSummary(h.failed,withHelp(w(C),helpFor(C)),p):await writeSummary(h.done,p)}if(C)throw C}const b=1e6;async function t(g,O){const m=JSON.stringify(O),C=await f(`the output ${g}`,
{[`${g}.json`]:m}),o=Buffer.byteLength(m)>b;return o&&(0,K.lm)(`The output ${g} would be longer than GitHub's limit of 1 MB. Read the file in ${g}-path.`),{[g]:o?[]:O,...C}}async function f(g,O){try{const m=await(0,W.
Pd)("workflow-results-"),C={};for(const[o,h]of Object.entries(O)){const s=(0,D.join)(m,o);await(0,x.writeFile)(s,h),C[`${(0,D.parse)(o).name}-path`]=s}return C}catch(m){return(0,K.t1)().warning(`Can't\
 keep ${g} as a file. ${(0,B.gJ)(m)}`),{}}}}),3018:((ee,se,e)=>{e.d(se,{uu:()=>J,S3:()=>V,$0:()=>te});var x=e(1124),D=e(706),B=e(1345);const K=Number.MAX_SAFE_INTEGER,W=2,T=60,L="</details>",A=41,j=100;
function R(n,u={}){const{under:v=()=>"",parts:G=[],noun:oe="change",folded:Q=!1}=u,{length:H}=v(K),{least:fe=H===0?n:`${n} \u2026`,changes:xe=y(G)}=u;return{line:n,under:v,size:n.length+H,least:fe,parts:G,
changes:xe,noun:oe,folded:Q}}function w(n,u,v={}){return u.length===0?[]:[R(n,{...v,parts:u})]}function i(n,u){const v=r(n,[]),G=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,B.Vn)(v.flatMap(({outer:xe})=>xe)),
Q=new Map;let H=u;const fe=v.sort((xe,$e)=>G(xe)-G($e)).filter(({leaf:xe,outer:$e})=>{const Ce=$e.filter(Je=>!Q.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=Ce.map(({line:Je,folded:qe})=>Je.length+W+T+
(qe?A:0)).reduce((Je,qe)=>Je+qe,xe.least.length+W-T*Ne.length);if(je>H)return!1;H-=je;for(const Je of $e)Q.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of fe.entries()){const Ce=d(
$e,$e.least.length+Math.floor(H/(fe.length-xe)));H-=Ce.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Q.set($e,Ce)}return b(a(n,Q).filter(([xe])=>xe!==""))}function r(n,u){return n.parts.length===0?
[{leaf:n,outer:u}]:n.parts.flatMap(v=>r(v,[...u,n]))}function d({line:n,under:u,size:v,least:G},oe){if(v<=oe)return[n,u(Math.max(oe,K))];for(let Q=oe-n.length-T;Q>j;Q=Math.floor(Q*.7)){const H=u(Q);if(H!==
""&&n.length+H.length<=oe)return[n,H]}return[G]}function a(n,u){const{line:v,parts:G,folded:oe}=n;if(G.length===0)return[u.get(n)??[]];const H=[...G.filter(fe=>u.has(fe)).flatMap(fe=>a(fe,u)),[S(n,G.filter(
fe=>!u.has(fe)))]];return oe?[[`<details><summary>${v}</summary>`],...H,[L]]:[[v],...H]}function S({noun:n},u){if(n==="connection"&&u.length>0)return`\u2026 and ${(0,D.hS)(u.length,"more connection")}`;
if(y(u)===0)return"";const v=n==="workflow"?` in ${(0,D.hS)(u.length,"more workflow")}`:"";return`\u2026 and ${(0,D.hS)(y(u),"more change")}${v}`}function y(n){return n.reduce((u,{changes:v})=>u+v,0)}
function b(n){const u=v=>v?.[0]?.startsWith("- ");return n.flatMap((v,G)=>{const oe=v[0]===L||u(v)&&u(n[G-1]);return[G===0?"":oe?`
`:`

`,...v]})}var t=e(8132),f=e(3436),g=e(2614),O=e(2742),m=e(3499),C=e(8965),o=e(5408);const h=2,s=1e3,p=240,l=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],$="...";function P(n,u){const v=[Z(n??u),Z(u??n)],[G,oe]=[ne(n,v[0]),ne(u,v[1])],Q=pe(G,oe);return v[0]===v[1]?Q:[`@@ line ends: ${v[0]} \u2192 ${v[1]} @@`,...Q]}function Z(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,u){return(n?.split(u==="CRLF"?`\r
`:`
`)??[]).flatMap(G=>l.reduce(ae,[G]).map((oe,Q)=>Q===0?oe:$+oe))}function ae(n,u){return n.flatMap(v=>v.length>p?Array.from(v.matchAll(u),([G])=>G):v)}function pe(n,u){const v=new Set(n),oe=u.some(H=>v.
has(H))?(0,C.E)([...n],[...u],{maxEditLength:s}):void 0;if(oe===void 0)return[...E(n,u),..._e("+",u)];let Q=0;return oe.flatMap(({added:H,removed:fe,value:xe},$e)=>{const Ce=oe[$e+1];if(fe)return E(xe,
Ce?.added?Ce.value:[]);const[Ne,We]=[$e===0?0:h,xe.length-h],je=Q+le(xe.slice(0,We+1));return Q+=le(xe),H?_e("+",xe):Ce===void 0?_e(" ",xe.slice(0,Ne)):We-Ne<2?_e(" ",xe):[..._e(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,..._e(" ",xe.slice(We))]})}function _e(n,u){return u.map(v=>`${n} ${v}`)}function le(n){return n.filter(u=>!u.startsWith($)).length}function E(n,u){const v=new Map(n.map(Q=>[X(Q),Q])),
G=u.flatMap(Q=>I(v.get(X(Q))??Q,Q));return[...G.length===0?[]:[`@@ hard to see: ${[...new Set(G)].join(", ")} @@`],..._e("-",n)]}function I(n,u){if(X(n)!==X(u))return[];const[v,G]=[n.normalize(),u.normalize()],
oe=U(n)===U(u)?[]:["Unicode forms"];return v===G?oe:[...oe,v.trimEnd()===G.trimEnd()?"spaces at the end":"white space"]}function X(n){return U(n.normalize())}function U(n){return n.replace(/\s/g,"")}function Y(n,u){
let[v,G]=[0,u];const Q=[...(0,o.$z)(n,fe=>fe.startsWith("@@ line ")?++v:v).values()].flatMap(fe=>{const xe=M(fe,G);return G-=_(fe),xe}),H=n.filter(c).length-Q.filter(c).length;return H===0?Q:[...Q,`@@\
 ${(0,D.hS)(H,"more changed line")} @@`]}function M(n,u){const v=H=>H.startsWith("-"),G=_(n.filter(v)),oe=_(n)-G,Q={removed:Math.max(u/2,u-oe),others:Math.max(u/2,u-G)};return n.filter(H=>{const fe=v(
H)?"removed":"others";return Q[fe]-=H.length+1,Q[fe]>=0})}function c(n){return n.startsWith("-")||n.startsWith("+")}function _(n){return n.reduce((u,v)=>u+v.length+1,0)}var N=e(7856);const z={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},F=80,q=8;function re(n,u,v){if(n.type==="string")return ce(Ee((0,f.e1)(n.text)),u,v);const[
G="",...oe]=be(n,u);return oe.length>0||G.length>F?void 0:(0,t.SS)(G,1/0)}function ce(n,u,v){const G=u.mask(n).shown;if(G.length>F||G.includes(`
`))return;const oe=ie(n,u,v);return(0,t.SS)(JSON.stringify(G),1/0)+(oe===void 0?"":` (${ye(oe,u)})`)}function ie(n,{labelOf:u},v){const G=u(n);return G===void 0||G.toLowerCase()===n.toLowerCase()||[...v?.
members.values()??[]].some(Q=>(0,f.jn)(Q)&&(0,f.e1)(Q.text)===G)?void 0:G}function ge(n,u,{labelOf:v}){const[G,oe]=n.slice(-2);return G?.type!=="item"||oe?.type!=="member"||!f.ZM.test(oe.key)?!1:(0,f.
TH)(G.item)===u||v((0,f.e1)(u))===G.label}function be(n,u,v){const{mask:G}=u;if((0,f.jn)(n)){if(n.type==="literal")return[G(n.text).shown];const $e=Ee((0,f.e1)(n.text)),{shown:Ce}=G($e);if(Ce.includes(
`
`))return["|",...Ie(Ce.split(`
`))];const Ne=ie($e,u,v);return[JSON.stringify(Ce)+(Ne===void 0?"":` (${G(Ne).shown})`)]}const[oe="",Q=""]=n.type==="array"?"[]":"{}",H=n.type==="array"?n.items.map($e=>be($e,u)):Array.from(n.members,
([$e,Ce])=>{const[Ne,...We]=(0,N.$C)($e,Ce,n)?[D.v5]:be(Ce,u,n);return[`${JSON.stringify(G($e).shown)}: ${Ne}`,...We]}),fe=oe+H.join(", ")+Q;return fe.length<=F&&H.every($e=>$e.length===1)?[fe]:[oe,...Ie(
H.flat()),Q]}function Ie(n){return n.map(u=>`  ${u}`)}function Ee(n){if(!n.includes("%"))return n;try{const u=decodeURIComponent(n);return[encodeURIComponent(u),encodeURI(u)].includes(n)?u:n}catch{return n}}
function ye(n,{mask:u},v=100){return(0,t.SS)(u(n).shown,v)}function ke(n,u,v=!1){const G=(0,m.a2)(n),oe=v?1/0:100,Q=n.flatMap((H,fe)=>{if(H.type==="element")return[(0,t.SS)(`[${H.index}]`)];if(H.type===
"item"){const $e=u.endsOf(H.item),Ce=$e===void 0?H.label:v?`${$e} (${H.label})`:$e,Ne=fe===G-1&&H.hint!==void 0?` (${ye(H.hint,u)})`:"";return[`**${ye(Ce,u,oe)}**${Ne}`]}return!v&&n.slice(fe+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[ye(H.key,u,oe)]});return Q.length>q&&!v&&Q.splice(2,Q.length-q+1,"\u2026"),Q.join(" \u203A ")||"the whole file"}function de(n,u){const v=H=>n.map(({path:fe,
kind:xe})=>(xe?`${z[xe]} `:"")+ke(fe,u,H)),[G,oe]=[v(!1),v(!0)],Q=(0,B.Vn)(G);return me(G.map((H,fe)=>Q.get(H)===1?H:oe[fe]??H))}function me(n){const[u,v]=[(0,B.Vn)(n),new Map];return n.map(G=>{const[
oe=1,Q]=[u.get(G),(v.get(G)??0)+1];return v.set(G,Q),oe===1?G:`${G} (${Q} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,u){
const v=[...(0,o.$z)(n,ue).values()],G=v.filter(H=>H.length<Ke).flat(),oe=de(G,u),Q=new Map(G.map((H,fe)=>{const{line:xe,...$e}=Oe(H,u);return[H,R(`- ${oe[fe]}${xe}`,{changes:1,...$e})]}));return v.flatMap(
H=>{const fe=H.flatMap(xe=>Q.get(xe)??[]);return fe.length===0?ve(H,u):fe})}function ue(n){const u=(0,m.a2)(n.path),G=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Q=>"id"in Q?[
Q.id]:[]);if(u===0||u===n.path.length||G.length===0)return n;const oe=n.path.slice(u).map(Q=>Q.type==="member"?Q.key:"index"in Q&&Q.index);return JSON.stringify([n.kind,G,oe])}function ve(n,u){const[v]=n,
{line:G,under:oe=()=>""}=Oe(v,u),Q=Me(we(n,u)),H=v.kind==="modified"?"":` ${v.kind}`,fe=`- ${z[v.kind]} ${Se(v,u)}${G}${H} in ${Q.line}`;return R(fe,{changes:n.length,under:xe=>oe(xe)+(Q.under?.(xe)??
"")})}function we(n,u){const v=n.map(({path:G})=>({path:G.slice(0,(0,m.a2)(G))}));return de(v,u)}function Se({path:n},u){return ke(n.slice((0,m.a2)(n)),u)}function Oe(n,u){if(n.kind==="modified")return De(
n,u);if("value"in n)return he(n,u);if(n.kind==="moved"){const[Q,H]=[n.from,n.path].map(fe=>ke(fe.slice(0,-1),u,!0));return{line:`: moved from ${Q} to ${H}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const v=n.moved.map(Q=>({path:[Q]})),G=Me(de(v,u)),oe=G.under?`${G.line} moved`:`moved: ${G.line}`;return{...G,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const u=(0,D.hS)(n.length,"item"),v=Ge(u,Re+n.join(", "));return{line:u,under:G=>v.length<=G?v:""}}function De({path:n,from:u,to:v},G){if(u.type==="hidden"||v.type==="hidden")return{line:""};
if((0,N._p)(n,u,v))return nt;if(u.type==="string"&&v.type==="string"){const xe=ge(n,v.text,G)?{...G,labelOf:()=>{}}:G;return Ae((0,f.e1)(u.text),(0,f.e1)(v.text),xe)}const[oe,Q]=[be(u,G).join(`
`),be(v,G).join(`
`)];if(oe===Q)return nt;const[H,fe]=[re(u,G),re(v,G)];return H&&fe?{line:`: ${H} \u2192 ${fe}`}:{line:"",under:Ue(oe,Q)}}function Ae(n,u,v){const G=[Ee(n),Ee(u)],oe=G[0]!==G[1]&&(G[0]!==n||G[1]!==u),[
Q,H]=oe?G:[n,u],fe=oe?" (percent-encoded)":"",[xe,...$e]=(0,O.qy)(Q,H)?.changes??[];if(xe!==void 0){const rt=`${fe} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=De(xe,v);return{...lt,
line:`${rt} \u203A ${ke(xe.path,v)}${lt.line}`}}const ut=R("",{parts:Ye([xe,...$e],v)});return{line:rt,under:lt=>`
${Fe(i(ut,lt).join(""))}`}}const[Ce,Ne]=[v.mask(Q),v.mask(H)];if(Ce.shown===Ne.shown)return{line:fe+nt.line};const We=Ce.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[ce(Q,v),ce(H,v)];
if(!je||!Je)return{line:fe+We,under:Ue(Ce.shown,Ne.shown)};const qe=I(Ce.shown,Ne.shown).join(", ");return{line:`${fe}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,u){const{path:v,value:G}=n;
if(G.type==="hidden")return{line:""};if((0,N._p)(v,G))return{line:": hidden"};if(G.type==="object")return Te(n,G,u);const oe=re(G,u);return oe!==void 0?{line:`: ${oe}`}:G.type==="array"?{line:"",under:Pe(
n,be(G,u),(0,D.hS)(G.items.length,"element"))}:{line:"",under:Pe(n,[u.mask(Ee((0,f.e1)(G.text))).shown])}}function Te(n,u,v){const G=n.path.at(-1),oe=G?.type==="item"?G:void 0;if(u.members.size===0&&!oe)
return{line:": `{}`"};const Q=je=>(0,f.jn)(je)&&[oe?.label,oe?.hint].includes((0,f.e1)(je.text)),H=[...u.members].filter(([,je])=>!oe||!Q(je)),fe=H.filter(([je,Je])=>!oe||!(0,m.rL)(je,Je)),xe=fe.map(([
je,Je])=>{const qe=(0,N.$C)(je,Je,u)?(0,t.SS)(D.v5):re(Je,v,u);return qe&&`${ye(je,v)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,Ce=$e?xe.join(", "):Le(u,Q,v),Ne=Ce&&`: ${Ce}`;if($e&&
fe.length===H.length)return{line:Ne};const We=Pe(n,be(u,v),(0,D.hS)(u.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function Pe({kind:n},u,v){const G=u.join(`
`);return n==="added"?Ue(void 0,G,v):Ue(G,void 0,v)}function Le(n,u,v){const G=new Map,oe=(H,fe,xe)=>{xe>(G.get(H)?.weight??0)&&G.set(H,{text:fe,weight:xe})},Q=(H,fe,xe)=>{if(H.type==="array")for(const Je of H.
items)Q(Je,fe,xe+1);if(H.type==="object")for(const[Je,qe]of H.members)(0,N.$C)(Je,qe,H)?oe(Je,D.v5,Ve.max):Q(qe,Je,xe+1);if(H.type!=="string")return;const $e=(0,f.e1)(H.text),Ne=/^type$/i.test(fe)||(0,m.
rL)(fe,H)||(0,m.gN)($e)||u(H)||v.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=v.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(fe,v.
mask(Ee($e)).shown,je*We/(xe+1))};return Q(n,"",0),[...G].sort(([,H],[,fe])=>fe.weight-H.weight).filter(([,{weight:H}],fe)=>fe===0||fe<Ve.texts&&H>Ve.usualWeight*2*Ve.max).map(([H,{text:fe}])=>`${ye(H,
v)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(fe,Ve.max)),1/0)}`).join(", ")}function Ue(n,u,v){const G=(0,t.EU)(P(n,u),"diff",Re);return oe=>{const Q=G.length<=oe?G:He(G,oe);return v===void 0?`
${Q}`:Ge(v,Q)}}function He(n,u){const v=n.split(`
`),G=v.slice(1,-1).map(oe=>oe.slice(Re.length));return[...v.slice(0,1),...Y(G,u).map(oe=>Re+oe),...v.slice(-1)].join(`
`)}function Ge(n,u){return`
${Re}<details><summary>${n}</summary>

${u}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,u){const v=n.kind==="json"?(0,g.ID)(n,We=>u(We).shown):void 0,G=(0,O.Z)(()=>(0,B.Vn)((0,f.PX)(n.head??n.
base))),oe={mask:u,labelOf:We=>We.length>Ze?void 0:v?.labelOf(JSON.stringify(We)),endsOf:We=>v?.endsOf(We),countOf:We=>G().get(We)??0},Q=ot((0,x.xS)(n)),H=n.status==="modified",fe=H?Ot(n,oe,v):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=v?.size??{},Ce=xe===0?"What is in it":`${(0,D.hS)(xe,"node")}, ${(0,D.hS)($e,"connection")}`,Ne=H?fe:w(Ce,fe,{changes:Q,folded:!0});return[...it(v),R(st(n,u),{parts:[
...Ne,...at(n,oe)],changes:Q})]}function ot({added:n,modified:u,removed:v}){return n+u+v}function it(n){return n?.note!==void 0?[R(n.note)]:n?.picture?[R((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:u,status:v,changes:G},oe){const Q=`**${ye(n,{mask:oe})}**`;return v!=="modified"?`${z[v]} ${Q}: file ${v}`:u==="b\
inary"||u==="variables"&&G.length===0?`${z.modified} ${Q}: content modified`:u==="variables"?`${Q} (values are never shown)`:Q}function at({references:n},u){if(n.length===0)return[];const v=n.slice(0,
et).map(({path:H,from:fe,to:xe})=>`${ke(H,u)} (${ye(fe,u)} \u2192 ${ye(xe,u)})`),G=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Q=`${(0,D.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[R(`${Q}: ${v.join(", ")}${G}`)]}function Ot(n,u,v){const G=(0,m.pi)(n),oe=v?.connections??[],Q=new Set(oe.map(({item:je})=>je)),H=(0,o.$z)(n.text?[ct(n.text)]:
n.changes,je=>v?.tells(je)?ht(je)?"layout":"told":"value"in je&&Q.has(je.value)?"connection":G(je)?"layout":xt(je.path,v)?"item":"rest"),[fe,xe]=[H.get("layout")??[],H.get("connection")??[]],$e=Ye(H.get(
"rest")??[],u),Ce=pt(oe,xe,u),Ne=(H.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,D.hS)(fe.length,"change")}`;return[...Ye(H.get("item")??[],u),...w("Connections",Ce,{noun:"connec\
tion",changes:Ne}),...Ce.length===0?$e:w("Elsewhere in the file",$e),...w(We,Mt(fe,n,u),{folded:!0})]}function ht({kind:n,path:u}){const[v,G]=u.slice(-2);return n==="modified"&&v?.type==="item"&&G?.type===
"member"&&g.md.includes(G.key)}function xt(n,u){return n.some(v=>v.type==="item"||v.type==="member"&&u?.isItemKey(v.key))}function ct({base:n,head:u}){return{kind:"modified",path:[],from:ft(n),to:ft(u)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:u,text:v,status:G,changes:oe}){const Q=G==="removed"?"removed":"added",H=(xe,$e)=>{const Ce=(0,B.Vg)(xe,()=>{});
return!($e.length<3&&Ce.length>0&&Ce.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Q,path:$e,value:xe}]:Ce.flatMap(({step:We,value:je})=>We.type==="member"?H(je,[...$e,
We]):[{kind:Q,path:[...$e,We],value:je}])},fe=n??u??(v&&ft(v.base??v.head));return fe?H(fe,[]):oe}function pt(n,u,v){const G=new Map(u.map(H=>["value"in H&&H.value,H])),oe=$t(n,G),Q=me(oe.map(H=>mt(H,
v)));return oe.map(([{item:H}],fe)=>{const xe=G.get(H),{line:$e,under:Ce=()=>""}=xe?Oe(xe,v):{line:""};return R(`${Q[fe]}${Ce(0)===""?$e:""}`,{under:Ce})})}function $t(n,u){const v={added:new Map,removed:new Map};
return n.flatMap(G=>{const{kind:oe,source:Q,target:H,item:fe}=G;if(oe==="rewired"||u.has(fe))return[[G]];const xe=v[oe].get(Q),$e=xe??[G];return xe&&xe.push(G),v[oe].delete(Q),v[oe].set(H,$e),xe?[]:[$e]})}
function mt(n,u){const[{kind:v,source:G,target:oe,was:Q}]=n,H=Ce=>`**${ye(Ce.label,u)}**`,fe=Ce=>Ce===""?"":` (${ye(Ce,u)})`,xe=n.map(Ce=>` \u2192 ${H(Ce.target)}${fe(Ce.label)}`),$e=Q?.target===oe?fe(
Q.label)||" without a label":Q&&` ${H(Q.target)}`;return`- ${z[v]} ${H(G)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,u,v){return[...(0,o.$z)((0,m.lY)(n,u),oe=>oe.kind+Se(oe,v)).values()].
flatMap(oe=>{const Q=oe.map($e=>Oe($e,v));if(oe.length<Ke||(0,m.a2)(oe[0].path)===0||Q.some(({under:$e})=>$e))return Ye(oe,v);const H=we(oe,v),fe=Fe(Q.map(({line:$e},Ce)=>`- ${H[Ce]}${$e}`).join(`
`)),xe=`- ${z[oe[0].kind]} ${Se(oe[0],v)} of ${(0,D.hS)(oe.length,"item")}`;return R(xe,{changes:oe.length,under:()=>`
${fe}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:u,missing:v}=n,G=(0,N.lb)(n),Q=["changed","added","removed"].flatMap(xe=>u.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(Ce=>tt(Ce,G))}}),H=vt(n,G),fe=v===void 0?"":`\`${v}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:Ce=!0,mark:Ne=!0}={})=>{const We=Q.map(({workflow:qe,...rt})=>R(bt(qe,G,Ce),rt)),je=R(fe,{parts:[...w("",We,{noun:"workflow"}),...H]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...i(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,u){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${u}</summary>

${n}
</details>
`}function bt({name:n,status:u,counts:v},G,oe){const Q=oe?"### ":"",H=n===void 0?void 0:ye(n,{mask:G});return u==="added"||u==="removed"?`${Q}${z[u]} ${H===void 0?"Workflow":`${H}: workflow`} ${u}`:oe?
`${Q}${H===void 0?"":`${H}: `}${(0,x.cq)(v)}`:""}function vt({workflows:n,notCompared:u=[]},v){const G=(H,fe)=>{const xe=H.flatMap($e=>$e===void 0?[]:[ye($e,{mask:v})]).join(", ");return H.length===0?
[]:[R(fe(xe),{least:fe((0,D.hS)(H.length,"workflow"))})]},oe=n.flatMap(({name:H,status:fe})=>fe==="unchanged"?[H]:[]),Q=n.flatMap(({name:H,variablesCompared:fe})=>fe?[]:[H]);return[...n.length===0?[R(
"No workflow was compared")]:[],...G(oe,H=>H===""?"No changes":`${H}: no changes`),...G(Q,H=>`The environment variables${Q.length===n.length?"":` of ${H}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...G(u,H=>`${H}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function V(n){const u=yt(n),v={"report.md":u(),"ful\
l-report.md":u({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",v)),u}const k=900*1024;function J(n,u,v,G){const oe=k-Buffer.byteLength(v.join()),Q=n({headings:u,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return G===void 0?Q:Et(Q,G)}function te(n){const u=(0,x.AS)(n);if(u.length===0)return;const v=u.slice(0,20).map(Rt.bY),G=u.length>20?` and ${(0,D.hS)(u.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${v.join(", ")}${G} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>w,R:()=>T});var x=e(3024),D=e(532),B=e(5806),K=e(706),W=e(6584);function T(i,r){const d=["w\
orkflows","workflows-file"].filter(y=>i.text(y)!==""),[a]=d;if(a===void 0)return{targets:L(i,r),fromList:!1};d.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const y of["w\
orkflow-id","flow-id","name"])i.text(y)!==""&&i.refuse(y,`can't be combined with ${a}`);const S=a==="workflows"?i.lines(a):i.optional(a,A);return{targets:S===void 0?[]:R(i,a,S),fromList:!0}}function L(i,r){
const d=i.required("workflow-id",W.Fg),a=i.required("flow-id",W.Fg),S=i.optional("name",W.$q);return d===void 0||a===void 0?[]:[{name:S??i.parse("workflow-id",r+d,W.$q)??"",workflowId:d,flowId:a}]}function A(i){
const r=(0,W.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,x.readFileSync)(r))}catch(d){throw new Error(`can't be read: ${i}: ${(0,D.CQ)(d)}`)}}const j=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,K.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,K.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(i)}`]);function R(i,r,d){const a=[],S=new Map,y=d.split(/\r\n|\n|\r/).map(b=>b.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
b,t]of y.entries()){const f=`${r} line ${b+1}`;if(!i.parse(f,t.join(" "),j))continue;const[g="",O="",m=""]=t;i.parse(`${f} name`,g,W.$q),i.parse(`${f} workflow-id`,O,W.Fg),i.parse(`${f} flow-id`,m,W.Fg);
const[C,o]=[(0,B.Sr)(g),`${O} ${m}`].map(s=>{const p=S.get(s);return p===void 0&&S.set(s,b+1),p});C!==void 0&&i.refuse(f,`has the name of line ${C}`),o!==void 0&&i.refuse(f,`has the IDs of line ${o}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:g,workflowId:O,flowId:m})}return y.every(b=>b.length===0)&&i.refuse(r,"names no workflow"),a}async function w(i,r,d){const a=[],S=i.entries(),
y=async()=>{for(const[b,t]of S)a[b]=await d(t)};return await Promise.all(Array.from({length:Math.min(r,i.length)},y)),a}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>R,$q:()=>b,Do:()=>d,EO:()=>m,Fg:()=>r,bY:()=>o,
il:()=>A,kH:()=>T,or:()=>i,sJ:()=>L,sU:()=>S,tz:()=>t,yG:()=>j});var x=e(3024),D=e(6760),B=e(5806),K=e(7596),W=e(706);const T=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function L(s,p=T){
return[p,({input:l})=>`contains ${h(l)}. ${s}`]}function A(...s){return p=>{for(const[l,$]of s){const P=l.exec(p);if(P)throw new Error(typeof $=="string"?$:$(P))}return p}}function j(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(s)}`)}function R(s,p=!1){return l=>{const $=Number(l);if((p?/^\d+$/:/^\d+(\.\d+)?$/).test(l)&&$>0&&$<=s)return $;
const P=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${p?"whole ":""}number above 0${P}, not ${o(l)}`)}}const w=A(L("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,K.o6)(w(s))}function r(s){if((0,K.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${o(s)}`)}const d=A(L("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",S=A([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${o(s)}`],[/.{201}/u,a]),y=A([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${o(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${o(s)}`],[/.{201}/u,a]);function b(s){const p=(0,B.x5)(y(s));if(p!==void 0)throw new Error(`can't be a name: ${o(s)} ${p}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function f(){return(0,D.resolve)(process.env.
GITHUB_WORKSPACE??"")}const g=A([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function O(s){return(0,D.resolve)(f(),g(s))}function m(s){const p=O(s);if((0,x.existsSync)(p))return p;throw new Error(
C(s))}function C(s){const p=!(0,x.existsSync)(f())||(0,x.readdirSync)(f()).length===0;return`doesn't exist: ${o(s)}${p?". The workspace is empty: run actions/checkout before this step":""}`}function o(s){
const p=h(s);return`"${(0,W.OX)(s,60)}"${p===""?"":` with ${p}`}`}function h(s){const p=(s.match(new RegExp(T,"gu"))??[]).map(P=>P.codePointAt(0)??0),l=[...new Set(p)].map(P=>`U+${P.toString(16).toUpperCase().
padStart(4,"0")}`),$=l.length===1?"an invisible character":"invisible characters";return l.length===0?"":`${$} (${l.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>L,Hq:()=>W,RG:()=>D,cq:()=>A,
cz:()=>B,xS:()=>K,xW:()=>T});var x=e(706);const D={type:"hidden"};function B(j){const R=w=>j.reduce((i,r)=>i+r[w],0);return{added:R("added"),modified:R("modified"),removed:R("removed")}}function K({status:j,
changes:R,references:w}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(R.length===0&&w.length===0)return{...i,modified:1};for(const{kind:r}of R)i[r==="added"||r==="rem\
oved"?r:"modified"]++;return i}function W({workflows:j}){return j.some(({status:R})=>R!=="unchanged")}function T({workflows:j}){return B(j.map(({counts:R})=>R))}function L({workflows:[j,...R]}){return j?.
unusedIgnores.filter(w=>R.every(({unusedIgnores:i})=>i.includes(w)))??[]}function A({modified:j,added:R,removed:w}){return Object.entries({modified:j,added:R,removed:w}).flatMap(([r,d])=>d===0?[]:[`${(0,x.
zD)(d)} ${r}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>j,Ms:()=>a,Op:()=>r,PX:()=>i,Rk:()=>B,TH:()=>A,TN:()=>T,YD:()=>L,ZM:()=>W,dj:()=>b,e1:()=>d,eX:()=>K,jn:()=>w});var x=e(8142),
D=e(2899);const B=["id","_id","key","name"],K=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function T(t,f){if(t.type!=="obj\
ect")return;const g=t.members.get(f)??t.matchOnly?.get(f);if(!(g===void 0||!w(g)))return(g.type==="string"?g.text.length>2:/\d/.test(g.text))?g.text:void 0}function L(t){return t.type==="object"?[...t.
members.keys()]:[]}function A(t){const f=()=>L(t).filter(g=>W.test(g));return R(t,["id","_id","key"])??R(t,f().sort())}function j(t){return R(t,K)}function R(t,f){const g=f.find(O=>T(t,O)!==void 0);return g&&
T(t,g)}function w(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:w(t)?[d(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function r(t,f,g){return g&&
B.includes(t)&&w(f)}function d(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(f,g=O=>{}){this.#n=f,this.#e=f.lines.length===
0,this.#t=g}read(f){const{fields:g,orders:O}=this.#n,m=C=>(0,D.pi)(g,C,this.#t);return(0,x.q)(f,void 0,{enter:(C,o="")=>this.#e?void 0:{key:o,outer:C},scalar:C=>this.scalar(C),array:(C,o)=>{const h=C.
length>0&&m({key:"",outer:o});return this.array(h?[]:C,(0,D.pi)(O,o,this.#t))},object:(C,o)=>{let h;for(const[s,p]of g.size===0?[]:C)m({key:s,outer:o})&&(C.delete(s),B.includes(s)&&(h=(h??new Map).set(
s,p)));return this.object(C,h)}})}scalar(f){let g=this.#o.get(f);return g===void 0&&(g={type:f.startsWith('"')?"string":"literal",id:++this.#s,text:f},this.#o.set(f,g)),g}array(f,g){const O=g?f.toSorted(
(o,h)=>o.id-h.id):f;let m=O.length;for(const{id:o}of O)m=y(m,o);const C=this.#i(m,{type:"array",id:this.#s+1,items:O,unordered:g});return this.#e?C:{type:"array",id:C.id,items:f,unordered:g}}object(f,g){
let O=~f.size;for(const[C,{id:o}]of f)O=O+y(this.scalar(C).id,o)|0;const m=this.#i(O,{type:"object",id:this.#s+1,members:f,matchOnly:g});return this.#e?m:{type:"object",id:m.id,members:f,matchOnly:g}}#i(f,g){
for(let O=f;;O=O+1|0){const m=this.#r.get(O);if(m&&S(m,g))return m;if(!m)return this.#r.set(O,g),this.#s++,g}}}function S(t,f){if(t.type==="array")return f.type==="object"||t.items.length!==f.items.length?
!1:t.items.every(({id:g},O)=>g===f.items[O]?.id);if(f.type==="array"||t.members.size!==f.members.size)return!1;for(const[g,{id:O}]of f.members)if(t.members.get(g)?.id!==O)return!1;return!0}function y(t,f){
const g=Math.imul(t^t>>>15,739982445)^Math.imul(f^f>>>16,73244475);return Math.imul(g^g>>>13,695872825)}function b(t){if(w(t))return t.text;if(t.type==="array"){const g=t.items.map(b);return`[${(t.unordered?
g.sort():g).join()}]`}return`{${Array.from(t.members,([g,O])=>`${JSON.stringify(g)}:${b(O)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>W,b6:()=>K,ol:()=>L});var x=e(4573),D=e(7598),B=e(3436);
function K(A){return(0,x.isUtf8)(A)?A.toString():void 0}function W(A,j,R){const w=/\.json$/i.test(A)?K(j):void 0;return w===void 0?void 0:R.read(w)}function T(A,j,R,w){if(j.equals(R))return!0;const i=new Interner(
w),r=W(A,j,i);return r!==void 0&&r.id===W(A,R,i)?.id}function L({files:A},j){const R=i=>(0,D.createHash)("sha256").update(i).digest("hex"),w=Array.from(A,([i,r])=>{const d=W(i,r,new B.Ms(j));return[i,
R(d?(0,B.dj)(d):r)]});return R(JSON.stringify(w.sort(([i],[r])=>i<r?-1:1)))}}),2614:((ee,se,e)=>{e.d(se,{md:()=>Ee,ID:()=>ke});var x=e(3436),D=e(3499);const B=[(0,D.Ab)("_?id key uuid guid identifier"),
(0,D.Ab)("(node|step|state)_?id"),(0,D.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,D.Ab)("\\*")],K=(0,D.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),W="*",T=64;function L(ue,ve){const we=A([]),Se=[],Oe=new Set([ue,ve].flatMap(Ae=>[...(0,x.PX)(Ae),...i(Ae)]));function Me(Ae,he,Te){if((0,x.jn)(Ae))w(Ae.text,he,Te);else if(Ae.type==="object")De(
Ae,he,Te);else{const Pe=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())Me(Ue,j(he,"[]"),{...Te,array:Ae.items,...Pe&&{slot:Le}})}}function De(Ae,he,{
key:Te,array:Pe,map:Le,...Ue}){let He=Ue;if(Pe!==void 0||Te!==void 0){const Ze={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Te,array:Pe??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=d(Ae,
Oe),Fe=He===Ue&&(0,x.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ae.members){const tt=j(he,Ge||Fe?W:Ze);Fe&&w(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ae}:He)}}return Me(ue,we,{side:"base"}),Me(ve,we,{side:"head"}),{root:we,places:Se,find:a(Se)}}function A(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function j(ue,ve){const we=ue.
inner.get(ve)??A([...ue.keys,ve]);return ue.inner.set(ve,we),we}function R(ue,ve){return ue?.inner.get(ve)??ue?.inner.get(W)}function w(ue,{keys:ve,texts:we,references:Se},{place:Oe,slot:Me},De){we.set(
ue,(we.get(ue)??0)+1);const Ae=ue.startsWith('"')?ue.length>2:K.test(ve.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ue));Oe&&Ae&&Se.push({text:ue,place:Oe,slot:Me,value:De})}function i(ue){if((0,x.
jn)(ue))return[];const ve=ue.type==="array"?ue.items:[...ue.members.values()];return[...ve.flatMap(i),...ve.some(r)?[]:(0,x.YD)(ue)]}function r(ue){return ue.type==="object"}function d({members:ue},ve){
return 2*[...ue.keys()].filter(Se=>!K.test(Se)&&ve.has(Se)).length>=ue.size&&[...ue.values()].every(r)}function a(ue){const ve=new Map;for(const we of ue){const Se=(Oe,Me)=>{const De=B.findIndex(Te=>Te.
test(Oe));if(De<0)return;const Ae=`${we.side} ${Me}`,he=ve.get(Ae)??[];he[De]=(he[De]??new Set).add(we),ve.set(Ae,he)};we.key!==void 0&&Se(W,JSON.stringify(we.key));for(const[Oe,Me]of we.value.members)
(0,x.jn)(Me)&&Se(Oe,Me.text)}return(we,Se)=>{const Oe=ve.get(`${Se.side} ${we}`)?.find(Me=>Me);return Oe&&Oe.size<=T?S([...Oe],Se):void 0}}function S(ue,ve){const we=ve?ue.filter(Oe=>y(Oe,ve)):ue;if(we.
length===0&&ve)return S(ue,ve.outer);const Se=we.length>1?we.filter(({value:Oe})=>Oe.members.size>2):we;return Se.length===1?Se[0]:void 0}function y(ue,ve){return ue!==void 0&&(ue===ve||y(ue.outer,ve))}
var b=e(5408);const t="source from origin src tail out".split(" "),f="target to dest destination head in".split(" "),g="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",m=`${g} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),C="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),o=`${g} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),h="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function p(ue,ve){const we=L(ue,ve),Se=$(we.root).flatMap(Ae=>P(Ae,we)),Oe=ne(Se),Me=Oe.
length>0?Oe:pe(Se,we),De=new Set(Me.flatMap(({source:Ae,target:he})=>[Ae.field,he.field]));return{root:we.root,nodes:we.places.filter(({field:Ae})=>De.has(Ae)),edges:Me}}function l(ue,ve){return ue.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>ve.includes(Se.toLowerCase()))}function $(ue){const ve=[ue];for(const we of ve)ve.push(...we.inner.values());return ve}function P(ue,{find:ve}){
const we=ue.references.flatMap(Ae=>{const he=ve(Ae.text,Ae.place);return he?[{...Ae,field:ue,target:he}]:[]}),Se=we.filter(({place:Ae,target:he})=>!y(Ae,he)),Oe=we.length/ue.references.length,Me=Oe>=.5&&
Z(ue.references)-Z(we)<=2;return(Oe>=.9||Me&&l(ue.keys.slice(-2),m))&&2*Se.length>=we.length?[we]:[]}function Z(ue){return new Set(ue.map(({text:ve})=>ve)).size}function ne(ue){const ve=ue.filter(we=>!we.
some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,b.$z)(ve,([we])=>we?.place.field).values()].flatMap(we=>{const Se=new Map(ae(we,t).map(Oe=>[Oe.place,Oe]));return ae(we,f).flatMap(Oe=>{
const Me=Se.get(Oe.place),De=Me&&{source:Me.target,target:Oe.target,links:[Me,Oe]};return De?[{...De,label:le(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ae(ue,ve){return ue.filter(([Se])=>Se&&
l(Se.field.keys.slice(-2),ve)).sort((Se,Oe)=>Z(Oe)-Z(Se))[0]??[]}function pe(ue,ve){const[we,Se]=[[],[]],Oe=new Set;for(const De of ue){const Ae=De.flatMap(Ue=>_e(Ue,ve)),[he]=Ae;if(he===void 0||10*Ae.
length<9*De.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),Pe=Ae.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of Pe)Oe.add(Ue.key);const Le=l(Te,C);if(!(!Le&&
Pe.length===0&&!l(Te,m)))for(const{link:Ue,source:He}of Ae){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:le(Ue,Ge,Te),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):we.push(
{source:He,target:Ue.target,...Fe})}}const Me=we.length<Se.length?Se:we;return Oe.size>1||Z(Me.flatMap(({links:De})=>De))>1?Me:[]}function _e(ue,{find:ve}){for(let we=ue.place;we;we=we.outer){const Se=ve(
JSON.stringify(we.key),we),Oe=[we,Se].find(Me=>Me?.field===ue.target.field);if(Oe)return[{link:ue,source:Oe,inside:we}]}return[]}function le({slot:ue,value:ve},we,Se){const Oe=h.map(Ae=>{const[he,Te]=[
we?.field.inner.get(Ae),E(we?.value.members.get(Ae))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ae=>!o.includes(Ae.toLowerCase())),De=ue===void 0?
[]:[`output ${ue+1}`];return[E(ve),...Oe].find(Ae=>Ae!=="")??[...Me,...De].join(", ")}function E(ue){const we=(ue?.type==="array"?ue.items:[ue]).flatMap(Se=>Se?.type==="string"&&(0,x.e1)(Se.text).trim()||
[]).join(", ");return we.length>s?"":we}var I=e(1345),X=e(8132),U=e(706);const Y={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},M={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},c={same:"-->",added:"==>",removed:"-.->"},_=40,N=500,z=5e4,F=40,q=6;function re(ue,ve,{
isWhole:we,hide:Se}){const Oe=({status:he})=>we||he!=="same",Me=new Set([...ue.filter(Oe),...ve.filter(Oe).flatMap(ce)]),De=ve.filter(he=>ce(he).some(Oe)).flatMap(ce);if(Me.size===0)return{};for(const he of[
new Set([...Me,...De]),Me]){const Te=ve.filter(Le=>ce(Le).every(Ue=>he.has(Ue)));if(he.size>_||Te.length>N)continue;const Pe=ie(ue.filter(Le=>he.has(Le)),Te,Se);if(Pe.length<=z)return{picture:Pe}}return{
note:`The picture is left out: it would have ${Me.size>_?(0,U.hS)(Me.size,"node"):"too many connections"}.`}}function ce({source:ue,target:ve}){return[ue,ve]}function ie(ue,ve,we){const Se=new Map(ue.
map((Me,De)=>[Me,`n${De+1}`])),Oe=ue.map(Me=>`  ${Se.get(Me)}["${Y[Me.status]}${be(we(Me.label))||"?"}"]`);for(const{source:Me,target:De,label:Ae,status:he}of ve){const Te=`${Y[he]}${be(we(Ae))}`.trim();
Oe.push(`  ${Se.get(Me)} ${c[he]}${Te===""?"":`|"${Te}"|`} ${Se.get(De)}`)}for(const[Me,De]of Object.entries(M)){const Ae=ue.filter(he=>he.status===Me).map(he=>Se.get(he));Ae.length>0&&Oe.push(`  clas\
sDef ${Me} ${De}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${ge(ue,ve)>q?"TD":"LR"}`,...Oe].join(`
`)}function ge(ue,ve){const we=new Set(ve.map(({target:Me})=>Me)),Se=ue.filter(Me=>!we.has(Me)),Oe=new Map((Se.length>0?Se:ue.slice(0,1)).map(Me=>[Me,1]));for(const[Me,De]of Oe)for(const{source:Ae,target:he}of ve)
Ae===Me&&!Oe.has(he)&&Oe.set(he,De+1);return Math.max(...Oe.values())}function be(ue){return(0,X.RK)((0,X.Jj)(ue.replace(/\s+/g," ").trim(),F)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ee="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ye="* if when id name label title\
 type key handle condition event relationships".split(" ");function ke(ue,ve=we=>we){const we=ue.head??ue.base;if(we===void 0)return;const[Se,Oe]=[ue.base??we,ue.head??we],Me=(0,I.j9)([Oe,Se]),De=p(Se,
Oe),Ae=Re(ue,De,Me),he=[...new Set(Ae.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Te=ze(De,Ae),Pe=Te.filter(Fe=>Fe.status!=="same"),Le=Ve(De,Pe);Ye(ue,he,Me,Le);const Ue=new Map(Te.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Te,{isWhole:ue.status!=="modified",
hide:ve}),connections:Qe(Pe),size:{nodes:Ge(he),connections:Ge(Te)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function de({side:ue}){
return ue==="head"}function me(ue){return ue&&[ue.key,me(ue.outer)]}function Re({matches:ue},{nodes:ve},we){const Se=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(me(Pe)),Oe=new Map(ve.map((Pe,Le)=>[
Pe,Le])),Me=(0,b.$z)(ve.filter(de),Se),De=(0,b.$z)(ue,({base:Pe})=>Pe.id),Ae=Pe=>{const Le=De.get(Pe.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(Pe))?.shift()},he=new Map;
let Te=0;for(const Pe of ve){if(he.has(Pe))continue;const Le=de(Pe)?Pe:Ae(Pe);Te=(Le&&Oe.get(Le))??Te+1e-6;const Ue=Le===void 0?"removed":Le===Pe?"added":"same",He=Le??Pe,Ge={label:Ke(He,we),status:Ue,
rank:Te,place:He,old:Ue==="same"?Pe:void 0};he.set(Pe,Ge).set(He,Ge)}return he}function Ke({key:ue,value:ve,array:we},Se){const[Oe,Me,...De]=["type","componentType",...ve.members.keys()].map(he=>(0,x.
TN)(ve,he)),[Ae="?"]=[Oe,Me,(0,x.TH)(ve),...De].filter(he=>he!==void 0);return ue??Se.nameOf(ve,we)??(0,x.e1)(Ae)}function ze({edges:ue},ve){const we=ue.flatMap(he=>{const[Te,Pe]=[ve.get(he.source),ve.
get(he.target)];return Te&&Pe?[{...he,source:Te,target:Pe,status:de(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Te,label:Pe})=>`${he.rank} ${Te.rank} ${Pe}`,Oe=(0,b.$z)(we,({status:he})=>he),
Me=(0,b.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function Qe(ue){const ve=new Map;for(const we of["target","label"]){const Se=Oe=>`${Oe.source.rank} ${we==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,Me,...De]of(0,b.$z)(
ue,Se).values()){if(!Oe||!Me||De.length>0||Oe.status===Me.status)continue;[Oe.source,Oe.target,Me.target].every(({old:he})=>he)&&!ve.has(Oe)&&!ve.has(Me)&&ve.set(Oe,Me).set(Me,Oe)}}return ue.flatMap(we=>{
const Se=ve.get(we);return Se&&we.status==="removed"?[]:[{...we,kind:Se?"rewired":we.status,was:Se}]})}function Ve({root:ue,nodes:ve},we){const Se=new Set(we.flatMap(he=>he.links.map(({field:Te})=>Te))),
Oe=new Set(we.map(({item:he})=>he)),Me=new Set([ue,...ve.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of we){const Te=[he.source.label,he.target.label,...he.label.split(", ")].
map(Pe=>JSON.stringify(Pe));for(const Pe of[...Te,...he.links.map(Le=>Le.text)])De[he.status].add(Pe)}function Ae(he,Te,Pe){if(Te===void 0||Me.has(Te))return[{text:Pe,field:ue}];const Le=Te.keys.at(-1)===
W?[{text:JSON.stringify(Pe),field:Te}]:[];if("text"in he)return[...Le,{text:he.text,field:Te}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ae(Fe,R(Te,Ge),Ge))]}return({path:he,...Te})=>{const Pe=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&Oe.has(He.item)),Ue=(He,Ge)=>{const Fe=Ae(He,Pe.reduce(
R,ue),`${Pe.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return Ee.includes(it)||Ge.has(tt)&&l(
[it],ye)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Te.kind==="modified"?Ue(Te.from,De.removed)&&Ue(Te.to,De.added):"value"in Te&&Ue(Te.value,De[Te.kind])}}function nt(ue,{texts:ve}){const we=ve.
get(ue)??0,Se=[...ve.values()].reduce((Oe,Me)=>Oe+Me,0);return we>2&&2*we>Se&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Ye(ue,ve,{componentOf:we},Se){const Oe=(0,D.pi)(ue),Me=ve.flatMap(he=>{const{value:Te,
array:Pe}=he.place,Le=(0,I.qU)(Te)===void 0?we(Te,Pe):void 0;return[Te.id===he.old?.value.id?void 0:Te,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,b.$z)(Me,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
ue.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of ue.changes){if(Se(he)||Oe(he))continue;const Te=he.path.map(Le=>Ae.get(Le)).reverse(),Pe=["value"in he&&he.value,...Te].find(Le=>De.
has(Le));for(const{node:Le}of De.get(Pe)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>x,pi:()=>B,wo:()=>D});const x=D("");function D(T){const L=new Set,[A,j]=[new Map,
new Map];for(const[R,w]of T.split(/\r\n|\r|\n/).entries()){const i=w.trim();if(i===""||i.startsWith("#"))continue;const[r,d]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,A],a=r.split(".").reverse(),S=K(r);if(a.
includes(""))throw new Error(`has an empty key in line ${R+1} (join keys by single dots)`);if(a.every(y=>y==="*"))throw new Error(`has only * in line ${R+1}, which would ignore everything (name a key)`);
L.add(i),d.set(S,[...d.get(S)??[],{line:i,keys:a}])}return{lines:[...L],fields:A,orders:j}}function B(T,L,A){if(T.size===0||L===void 0)return!1;const j=["*",K(L.key)].flatMap(R=>T.get(R)??[]).filter(({
keys:R})=>W(L,R));for(const{line:R}of j)A(R);return j.length>0}function K(T){return T.slice(T.lastIndexOf(".")+1)}function W(T,L){if(T===void 0||L.length===0)return L.length===0;const A=L[0]==="*"?["*"]:
T.key.split(".").reverse();return A.every((j,R)=>j===L[R])&&W(T.outer,L.slice(A.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>Y,qy:()=>X,Z:()=>M,yR:()=>U});var x=e(3436),D=e(2899),B=e(1345);function K(c,_){
const N=_.size===0?void 0:_.get(JSON.stringify(c));return N===void 0?c:(0,x.e1)(N)}function W({base:c,head:_}){return c===_?[]:x.Rk.flatMap(N=>{const[z,F]=[(0,x.TN)(c,N),(0,x.TN)(_,N)];return z!==F&&z?.
startsWith('"')&&F?.startsWith('"')?[[z,F]]:[]})}function T(c,_){const N=new Map;for(const[F,q]of c)N.set(F,(N.get(F)??new Set).add(q));const z=([F,q])=>N.get(F)?.size===1&&_.base.get(F)===1&&_.head.get(
q)===1;return new Map(c.filter(z))}function L(c){const _=N=>{const z=new Map,F=(q,re)=>{if(q.type==="array")for(const ie of q.items)F(ie,!0);if(q.type!=="object")return;const ce=re?[q.id,...x.Rk.flatMap(
ie=>(0,x.TN)(q,ie)??[])]:[];for(const ie of new Set(ce))z.set(ie,(z.get(ie)??0)+1);for(const ie of q.members.values())F(ie,!1)};for(const q of c)F(q[N],!1);return z};return{base:_("base"),head:_("head")}}
function A(c,_,N){const z={element:new Map,member:new Map};function F(re,ce){if(_.size===0&&!N)return re;if((0,x.jn)(re))return c.scalar(_.get(re.text)??re.text);const ie=z[ce?"element":"member"],ge=ie.
get(re.id)??q(re,ce);return ie.set(re.id,ge),ge}function q(re,ce){if(re.type==="array"){const ge=re.items.map(be=>F(be,!0));return c.array(ge,re.unordered)}const ie=new Map;for(const[ge,be]of re.members)
(0,x.Op)(ge,be,ce)?N||ie.set(ge,be):ie.set(K(ge,_),F(be,!1));return c.object(ie)}return(re,ce=!1)=>F(re,ce).id}function j(c,_){const N={base:A(c,_,!0),head:A(c,new Map,!0)};return{interner:c,renames:_,
follow:A(c,_,!1),bare:N}}var R=e(5408);const w=.4,i=.9,r=4e4,d=4,a=/^(""|0|true|false|null)$/,S=.25,y=new Set([...x.eX,"type"]);function b(c,_,N){const{compare:z,shareRare:F}=g(c,N),q=t(c,_),re=f(c);return ce=>(ie,ge)=>{
const be=(0,R.qc)(ie,ge),Ie=be.reduce((de,{base:me,head:Re})=>de+me.length*Re.length,0),Ee=de=>Ie>r?[...F(de),...(0,R.O6)(_,de).flatMap(R.yU)]:de.base.flatMap(me=>de.head.map(Re=>({base:me,head:Re}))),
ye=be.flatMap(Ee).flatMap(de=>{const me=z(de);return(ce>0&&re(de)?z(de,()=>1)>=i:me>=ce)?[{pair:de,alike:me,distance:q(de)}]:[]});ye.sort((de,me)=>me.alike-de.alike||de.distance-me.distance);const ke=new Set;
return ye.flatMap(({pair:de})=>ke.has(de.base)||ke.has(de.head)?[]:(ke.add(de.base).add(de.head),[de]))}}function t({base:c},_){const N=new Map((0,R.Ms)(_).map(q=>[q.base.index,q.head.index-q.base.index]));
let z=0;const F=c.map(({index:q})=>(z=N.get(q)??z,q+z));return q=>Math.abs((F[q.base.index]??0)-q.head.index)}function f({base:c,head:_}){const N=({item:re})=>[(0,x.TH)(re),(0,x.Gg)(re)],[z,F]=[new Set(
c.flatMap(N)),new Set(_.flatMap(N))],q=(re,ce)=>N(re).every(ie=>ie!==void 0&&!ce.has(ie));return re=>q(re.base,F)&&q(re.head,z)}function g(c,{renames:_,follow:N}){const z=new Map([["",0]]),F=new Set;function q(Ee){
const ye=z.get(Ee)??z.size;return ye===z.size&&z.set(Ee,ye),ye}function re(Ee,ye){const ke=new Set,de=(me,Re,Ke)=>{if((0,x.jn)(me)||(me.type==="array"?me.items.length:me.members.size)===0){const ze=q(
`${Re}=${ye==="base"?N(me):me.id}`);ke.add(ze),(!(0,x.jn)(me)||a.test(me.text))&&F.add(ze)}else if(me.type==="array")for(const ze of me.items)de(ze,q(`${Re}[]`),!0);else for(const[ze,Qe]of me.members)
Re===0&&(0,x.jn)(Qe)&&y.has(ze)||(0,x.Op)(ze,Qe,Ke)||de(Qe,q(`${Re}.${ye==="base"?K(ze,_):ze}`),!1)};return de(Ee,0,!0),ke}const ce=new Map,ie=new Map,ge=Ee=>ce.get(Ee)??new Set;for(const Ee of["base",
"head"]){for(const ye of c[Ee])ce.set(ye,re(ye.item,Ee));for(const[ye,ke]of(0,B.Vn)(c[Ee].flatMap(de=>[...ge(de)]))){const de=(F.has(ye)?S:1)/ke;ie.set(ye,Math.min(ie.get(ye)??1,de))}}const be=Ee=>ie.
get(Ee)??0,Ie=Ee=>[...ge(Ee)].filter(ye=>be(ye)>=1/d);return{compare({base:Ee,head:ye},ke=be){const de=ze=>{let Qe=0;for(const Ve of ze)Qe+=ke(Ve);return Qe},[me,Re]=[ge(Ee),ge(ye)],Ke=[...me].filter(
ze=>Re.has(ze));return 2*de(Ke)/(de(me)+de(Re))||0},shareRare(Ee){const ye=new Map;for(const ke of Ee.head)for(const de of Ie(ke))ye.set(de,[...ye.get(de)??[],ke]);return Ee.base.flatMap(ke=>{const de=new Set(
Ie(ke).flatMap(me=>ye.get(me)??[]));return Array.from(de,me=>({base:ke,head:me}))})}}}function O(c,_,N){const z={base:{item:c,index:0,array:[c]},head:{item:_,index:0,array:[_]}};return g({base:[z.base],
head:[z.head]},N).compare(z)}function m(c,_,N){let z=[],F=c;const q=()=>F.base.length===0||F.head.length===0,re=(de,me)=>{const Re=q()?[]:de(F,me);Re.length!==0&&(z=z.concat(Re),F=(0,R.FF)(F,Re))},ce=de=>(me,Re)=>(0,R.
O6)(z,me).flatMap(Ke=>de(Ke,Re)),ie=N||[...c.base,...c.head].some(({item:de})=>de.type==="object"),ge=x.Rk.filter(de=>!(s(c.base,de)&&s(c.head,de)));for(const de of p(ge,c,_))re(R.kk,o(de));const be=({
item:de})=>de.id,Ie=({item:de},me)=>me==="base"?_.follow(de,!0):de.id;for(const de of _.renames.size>0?[Ie,be]:[be])re(ce(R.eV),de),ie&&re(R.kh,de);if(ie&&!q()){for(const Re of p($(c),c,_).slice(0,1))
re(R.kk,o(Re));const de=Re=>({item:Ke},ze)=>h(Ke,_.bare[ze],Re);re(ce(R.eV),de(1)),re(R.kh,de(3));const me=b(c,z,_);for(const Re of[...x.eX,"key"])re(me(0),o(Re));re(me(w),({item:Re})=>Re.type==="obje\
ct"?(0,x.TN)(Re,"type")??"":void 0)}const Ee=ge.length<x.Rk.length,ye=de=>(0,x.Gg)(de)??(Ee?ge.find(me=>(0,x.TN)(de,me)):(0,x.TH)(de));return re(ce((de,me)=>Ee&&C(de.base)===C(de.head)?(0,R.yU)(de):(0,R.
kh)(de,me)),({item:de})=>ye(de)===void 0?"":void 0),z}function C(c){return c.map(({index:_})=>_).join()}function o(c){return({item:_})=>(0,x.TN)(_,c)}function h(c,_,N){return c.type!=="object"||[...c.
members].filter(([F,q])=>!(0,x.Op)(F,q,!0)).length<N?void 0:_(c,!0)}function s(c,_){const N=z=>c.every(({item:F,index:q})=>(0,x.TN)(F,_)?.replaceAll('"',"")===`${z+q}`);return c.length>1&&(N(0)||N(1))}
function p(c,_,N){const z=c.map(q=>({key:q,pairs:(0,R.kk)(_,o(q))})),F=(q,re)=>q.every(({base:ie,head:ge},be)=>ie===re[be]?.base&&ge===re[be]?.head)?0:l(re,N)-l(q,N);return z.sort(({pairs:q},{pairs:re})=>re.
length-q.length||F(q,re)),z.map(({key:q})=>q)}function l(c,{interner:_,renames:N,bare:z}){const F=c.map(({base:re,head:ce})=>({base:re.item,head:ce.item})),q=A(_,new Map([...N,...F.flatMap(W)]),!0);return F.
filter(({base:re,head:ce})=>[q,z.head].some(ie=>ie(re,!0)===z.head(ce,!0))).length}function $({base:c,head:_}){const N=(0,B.Vn)(_.flatMap(({item:q})=>(0,x.YD)(q))),z=q=>2*(N.get(q)??0)>_.length&&q!=="\
type",F=[...N.keys()].filter(q=>z(q)&&P(c,q)&&P(_,q)).sort();return[...F.filter(q=>x.ZM.test(q)),...F]}function P(c,_){const N=c.flatMap(({item:F})=>(0,x.TN)(F,_)??[]).filter(F=>F.startsWith('"'));if(N.
length<2||2*N.length<=c.length||new Set(N).size<N.length)return!1;const z=new Set(c.flatMap(({item:F})=>x.Rk.map(q=>(0,x.TN)(F,q))));return 2*N.filter(F=>z.has(F)).length<N.length}const Z=8,ne=.5;function ae(c,_,N,z){
const F=Ee=>c[Ee].flatMap(ke=>[ke,...pe(ke,z)]).filter(({path:ke,value:de})=>ke.at(-1)?.type==="item"&&N[Ee].get(de.id)===1),q={bases:new Set,heads:new Map};let re={base:F("base"),head:F("head")};const ce=(Ee,ye)=>{
const ke=(0,R.kk)(re,Ee).filter(({base:de,head:me})=>de.arrays!==me.arrays&&ye(de.value,me.value));for(const{base:de,head:me}of ke)q.bases.add(de.value),q.heads.set(me.value,de);re=(0,R.FF)(re,ke)},ie=(Ee,ye)=>(0,x.
TN)(Ee,"type")===(0,x.TN)(ye,"type"),ge=(Ee,ye)=>ie(Ee,ye)&&O(Ee,ye,_)>=ne,be=(Ee,ye)=>(N[ye].get(Ee??"")??0)<2,Ie=(Ee,ye)=>be(Ee,ye)?Ee:void 0;return ce(({value:Ee},ye)=>Ie((0,x.TH)(Ee),ye),(Ee,ye)=>((0,x.
TH)(Ee)?.length??0)>=Z||ge(Ee,ye)),ce(({value:Ee},ye)=>Ie((0,x.Gg)(Ee),ye),ge),ce(({value:Ee},ye)=>be((0,x.TH)(Ee),ye)?h(Ee,_.bare[ye],3):void 0,ie),q}function pe({value:c,path:_},N){return(0,B.Vg)(c,
N).flatMap(z=>{if((0,x.jn)(z.value))return[];const F={value:z.value,path:[..._,z.step]};return[F,...pe(F,N)]})}function _e(c,_,N,z){const F=[],q=[],re=[],ce=[],ie={base:[],head:[]};function ge({base:de,
head:me},Re,Ke){Ke==="element"&&ce.push(...W({base:de,head:me})),(Ke==="element"||Ke==="member"&&de.type==="object"&&me.type==="object")&&re.push({base:de,head:me,path:Re}),de.id!==me.id&&(de.type==="\
array"&&me.type==="array"?ke(de,me,Re):de.type==="object"&&me.type==="object"?ye({base:de,head:me},Re,Ke):Ke!=="own"&&(0,x.jn)(de)&&(0,x.jn)(me)&&_.renames.get(de.text)===me.text?q.push({path:Re,from:(0,x.
e1)(de.text),to:(0,x.e1)(me.text)}):F.push({kind:"modified",path:Re,from:de,to:me}))}function be({base:de,head:me},Re,Ke,ze){de!==void 0&&me!==void 0?ge({base:de,head:me},Re,Ke):me!==void 0&&!Ie(me,Re)?
(F.push({kind:"added",path:Re,value:me}),ie.head.push({value:me,path:Re,arrays:ze}),N.heads.size>0&&Ee(me,Re)):de!==void 0&&!N.bases.has(de)&&(F.push({kind:"removed",path:Re,value:de}),ie.base.push({value:de,
path:Re,arrays:ze}))}function Ie(de,me){const Re=N.heads.get(de);return Re===void 0?!1:(F.push({kind:"moved",path:me,from:Re.path}),ge({base:Re.value,head:de},me,"element"),!0)}function Ee(de,me){for(const{
step:Re,value:Ke}of(0,B.Vg)(de,z)){const ze=[...me,Re];Ie(Ke,ze)||Ee(Ke,ze)}}function ye(de,me,Re){for(const{key:Ke,from:ze,...Qe}of le(de,_)){const Ve=[...me,{type:"member",key:Ke}];ze!==Ke&&q.push({
path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,x.Op)(Ke,Qe.base,Re==="element");be(Qe,Ve,nt?"own":"member")}}function ke(de,me,Re){const Ke={base:(0,R.S3)(de.items),head:(0,R.S3)(me.items)},ze=m(
Ke,_,de.unordered&&me.unordered).filter(Ye=>!N.bases.has(Ye.base.item)&&!N.heads.has(Ye.head.item)),Qe=(0,B.Oe)(Ke,ze,z),Ve=new Set((0,R.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&
!Ve.has(Ye.index));nt.length>0&&!me.unordered&&F.push({kind:"reordered",path:Re,moved:nt.map(({step:Ye})=>Ye)});for(const{step:Ye,...ue}of Qe)be(ue,[...Re,Ye],"element",Ke)}return ge(c,[],"root"),{changes:F,
references:q,matches:re,renames:ce,unmatched:ie}}function le({base:c,head:_},{renames:N,follow:z}){const F=new Map(c.members),q=new Map,re=(ie,ge)=>ie.id===ge.id||z(ie)===ge.id;for(const ie of[re,()=>!0])
for(const ge of[be=>be,be=>K(be,N)])for(const[be,Ie]of F){const Ee=ge(be),ye=_.members.get(Ee);ye===void 0||q.has(Ee)||!ie(Ie,ye)||(F.delete(be),q.set(Ee,{key:Ee,from:be,base:Ie,head:ye}))}for(const[ie,
ge]of _.members)q.has(ie)||q.set(ie,{key:ie,from:ie,head:ge});const ce=Array.from(F,([ie,ge])=>({key:ie,from:ie,base:ge}));return[...q.values(),...ce].sort((ie,ge)=>ie.key<ge.key?-1:1)}const E={bases:new Set,
heads:new Map},I=5;function X(c,_){const N=new x.Ms(D.K$),[z,F]=[c,_].map(q=>U(q,N));return z&&F&&Y([{base:z,head:F}],N)[0]}function U(c,_=new x.Ms(D.K$)){return/^\s*[[{]/.test(c)?_.read(c):void 0}function Y(c,_){
const N=M(()=>L(c)),z=M(()=>(0,B.j9)([...c.map(({head:ce})=>ce),...c.map(({base:ce})=>ce)])),F=(ce,ie)=>z().componentOf(ce,ie);function q(ce){const ie=j(_,ce);return c.map(ge=>{const be=_e(ge,ie,E,F),
{base:Ie,head:Ee}=be.unmatched;if(Ie.length===0||Ee.length===0)return be;const ye=ae(be.unmatched,ie,N(),F);if(ye.heads.size===0)return be;const ke=_e(ge,ie,ye,F);return ke.changes.filter(({kind:de})=>de===
"moved").length===ye.heads.size?ke:be})}let re=new Map;for(let ce=0;ce<I;ce++){const ie=q(re),ge=ie.flatMap(Ie=>Ie.renames),be=ge.length===0?new Map:T(ge,N());if(re.size===be.size&&[...re].every(([Ie,
Ee])=>be.get(Ie)===Ee)){if(ie.some(({changes:Ie})=>Ie.length>0))return ie;break}re=be}return q(new Map)}function M(c){let _;return()=>(_??={value:c()},_.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>i,a2:()=>y,
gN:()=>d,lY:()=>b,pi:()=>r,rL:()=>a});var x=e(3436),D=e(2742);const B=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],W=i("w h width height left\
 top zoom"),T=[["x"],["position"],["left","top"]],L=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,A=i("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),j=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,R=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),w=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
L],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[R,/^\d{1,15}$/],[R,j]];function i(O){return new RegExp(`^(${O.replaceAll(" ","|")})$`,"i")}function r({base:O,head:m}){const C={base:(0,D.
Z)(()=>new Set((0,x.PX)(O))),head:(0,D.Z)(()=>new Set((0,x.PX)(m)))};return o=>{const{kind:h,path:s}=o;if(h==="reordered"||h==="moved")return!1;const[p,l=p]=h==="modified"?[o.from,o.to]:[o.value];if(S(
s)&&g(p)&&g(l))return!0;if(h!=="modified"||p.type!==l.type||!("text"in p)||!("text"in l))return!1;const[$,P,Z]=[f(s.at(-1)),(0,x.e1)(p.text),(0,x.e1)(l.text)],ne=pe=>pe.test(P)&&pe.test(Z);return w.some(
([pe,_e])=>pe.test($)&&ne(_e))?!0:s.at(-2)?.type!=="member"&&A.test($)&&ne(j)&&!C.head().has(P)&&!C.base().has(Z)}}function d(O){return j.test(O)||L.test(O)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(O)}function a(O,m){
return A.test(O)&&(0,x.jn)(m)||(B.test(O)||K.includes(O))&&g(m)}function S(O){if(O.slice(y(O)).some(h=>B.test(f(h))))return!0;const[m,C]=[O.at(-2),f(O.at(-1))],o=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return K.includes(C)||W.test(C)&&T.some(h=>h.every(s=>o?.has(s)))}function y(O){return O.findLastIndex(({type:m})=>m==="item")+1}function b(O,{matches:m}){const C=new Map(m.map(
h=>[h.path.at(-1),h])),o=new Map;for(const h of O){const s=y(h.path),[p,l]=[h.path[s-1],h.path[s]],$=K.includes(f(l)),P=$?K:B.test(f(l))?[f(l)]:[],[Z,ne]=[t(C.get(p)?.base,P),t(C.get(p)?.head,P)],ae=[
...h.path.slice(0,s),{type:"member",key:P.join(", ")}];Z&&ne?o.set($?p:l,{kind:"modified",path:ae,from:Z,to:ne}):o.set(h,h)}return[...o.values()]}function t(O,m){const C=O?.type==="object"?m.flatMap(o=>O.
members.get(o)??[]):[];if(!(C.length<m.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function f(O){return O?.type==="member"?O.key:""}function g(O){if(O.type==="literal")return/\d/.
test(O.text);const m=O.type==="array"?O.items:O.type==="object"?[...O.members.values()]:[];return m.length>0&&m.every(g)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>r,Vn:()=>y,j9:()=>T,qU:()=>L});var x=e(
3436),D=e(5408);const B=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function T(t){const f=t.map(w),g=o=>f.find(h=>h.get(o))?.get(o);function O(o,h){for(const s of(0,x.YD)(o).sort()){
if(B.test(s))continue;const p=`${(0,x.TN)(o,s)}`,l=s==="type"?`"${p.split(":")[1]}`:p,$=g(l);if($===void 0||L($.item)===void 0)continue;const P=f.some(Z=>{const ne=Z.get(l);return ne&&(ne.array===h||R(
h,ne.item))});if(s==="type"||!P)return $.item}}function m(o,h){const s=(0,x.Gg)(o);return L(o)??L(O(o,h))??(s&&(0,x.e1)(s))}function C(o){const h=/\d/.test(o)?g(o):void 0;return h&&m(h.item,h.array)}return{
componentOf:O,nameOf:m,labelOf:C}}function L(t){const f=t&&((0,x.TN)(t,"name")??A(t));return f&&(0,x.e1)(f)}function A(t){const[f,g]=[j(t,"localeData"),j(t,"data")];return[...(f?["en",...(0,x.YD)(f)]:
[]).map(o=>j(f,o)),g,j(g,"node")].map(o=>o&&((0,x.Gg)(o)??(0,x.TN)(o,"display_name"))).find(o=>o!==void 0)}function j(t,f){return t?.type==="object"?t.members.get(f):void 0}function R(t,f){return(0,x.
YD)(f).map(O=>j(f,O)).some(O=>O?.type==="array"&&O.items===t)}function w(t){const f=new Map,g=O=>{if(O.type==="object")for(const m of O.members.values())g(m);if(O.type==="array")for(const m of O.items){
const C=(0,x.YD)(m).filter(h=>x.ZM.test(h)),o=new Set(C.flatMap(h=>(0,x.TN)(m,h)??[]));for(const h of o)f.set(h,f.has(h)?void 0:{item:m,array:O.items});g(m)}};return g(t),f}function i(t,f,g){const O=(0,D.
FF)(t,f),m=[...O.base.map(o=>({...o,base:o.item})),...f.map(({base:o,head:h})=>({...h,base:o.item,head:h.item})),...O.head.map(o=>({...o,head:o.item}))],C=S(m,g);return m.map(o=>({...o,step:d(o,C.get(
o))})).sort(a)}function r(t,f){return t.type==="object"?Array.from(t.members,([O,m])=>({step:{type:"member",key:O},value:m})):(t.type==="array"?i({base:[],head:(0,D.S3)(t.items)},[],f):[]).map(({step:O,
item:m})=>({step:O,value:m}))}function d({item:t,index:f},g){if(g===void 0)return{type:"element",index:f,item:t};const O=b(t),m=O!==void 0&&O.length<=W&&!g.startsWith(O);return{type:"item",label:g,...m&&
{hint:O},item:t}}function a({step:t},{step:f}){return t.type==="item"&&f.type==="item"?t.label<f.label?-1:1:t.type==="element"&&f.type==="element"?t.index-f.index:t.type==="item"?-1:1}function S(t,f){
const g=new Map,O=new Set;let m=t.filter(({item:l})=>(L(l)??(0,x.Gg)(l)??(0,x.TH)(l))!==void 0);const C=l=>{const $=m.map(l),P=y($);m=m.filter((Z,ne)=>{const ae=$[ne];return ae===void 0||P.get(ae)!==1||
O.has(ae)?!0:(O.add(ae),g.set(Z,ae),!1)})};C(({item:l})=>L(l));const o=new Map(m.map(l=>[l,L(l.item)??L(f(l.item,l.array))])),h=y([...o.values()]),s=l=>{const[$,P]=[o.get(l),(0,x.Gg)(l.item)];return L(
l.item)??(h.get($)===1?$:void 0)??(P&&(0,x.e1)(P))},p=(l,$="")=>{const[P,Z]=[(0,x.TH)(l.item),s(l)??b(l.item)],ne=P&&(0,x.e1)(P).replace($,"");return Z&&ne?`${Z} (${ne})`:Z??ne};return C(l=>s(l)??p(l,
K)),C(l=>p(l,K)),C(l=>p(l)),C(l=>`${s(l)??b(l.item)??p(l)} [${l.index}${l.head?"":", before"}]`),g}function y(t){const f=new Map;for(const g of t)f.set(g,(f.get(g)??0)+1);return f}function b(t){const f=(0,x.
TN)(t,"type");return f?.startsWith('"')?(0,x.e1)(f):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>m,_p:()=>f,lb:()=>d});var x=e(706),D=e(3436),B=e(2742);const K=8,W="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",T=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),L=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
A=new RegExp(`^x?(?:${W})$`),j=/name|key|header|field/i,R=["value","values","default","defaultvalue","headervalue"],w=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function d({workflows:C}){const o=new x.pO;for(const{secrets:s,files:p}of C){const l=p.flatMap(({base:$,head:P})=>[$,P].flatMap(m));for(const $ of[...s,...l].flatMap(a))o.add(
$,S)}const h=new Map;return s=>{const p=h.get(s);if(p)return p;const l=[],$=ne=>(l.push(ne),x.v5),Z={shown:r.reduce((ne,ae)=>ne.replace(ae,$),o.hide(s,$)),hidden:JSON.stringify(l)};return h.set(s,Z),Z}}
function a(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,D.PX)((0,B.yR)(C))]}function S(C){return C.length>=K&&!new RegExp("^\\p{L}+$","u").test(C)}function y(C){const o=b(C);return T.test(
o)&&!L.test(o)}function b(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function t(C,o,h){if(g(o))return!1;if(y(C))return O(o)||A.test(b(C));const s=p=>j.test(p)&&y(String(h&&(0,D.TN)(h,p)));return R.
includes(b(C))&&h!==void 0&&(0,D.YD)(h).some(s)}function f(C,...o){return o.every(g)?!1:C.some((h,s)=>{const p=C[s-1],l=p&&"item"in p?p.item:void 0,$=C.slice(s+1).every(({type:Z})=>Z==="element"),P=Z=>h.
type==="member"&&t(h.key,$?Z:void 0,l);return o.some(P)})}function g(C){return C?.type==="literal"&&!/\d/.test(C.text)}function O(C){return C?.type==="array"?C.items.every(O):C!==void 0&&(0,D.jn)(C)}function m(C){
const o=[],h=s=>{if(s!==void 0)if((0,D.jn)(s))h((0,B.yR)((0,D.e1)(s.text)));else if(s.type==="array")for(const p of s.items)h(p);else for(const[p,l]of s.members)t(p,l,s)&&o.push(...(0,D.PX)(l)),h(l)};
return h(C),o.filter(s=>!w.test(s))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>A,FF:()=>w,Ms:()=>R,O6:()=>i,S3:()=>B,eV:()=>K,kh:()=>W,kk:()=>T,qc:()=>L,yU:()=>j});var x=e(8965);const D=500;function B(r){return r.
map((d,a)=>({item:d,index:a,array:r}))}function K(r,d){const a=f=>r[f].map(g=>d(g,f)),S=(f,g)=>f!==void 0&&f===g,y=(0,x.E)(a("base"),a("head"),{maxEditLength:D,comparator:S});if(y===void 0)return R(W(
r,d));let[b,t]=[0,0];return y.flatMap(({added:f,removed:g,count:O})=>{const[m,C]=[r.base.slice(b,b+O),r.head.slice(t,t+O)];return f||(b+=O),g||(t+=O),f||g?[]:j({base:m,head:C})})}function W(r,d){return L(
r,d).flatMap(j)}function T(r,d){return L(r,d).flatMap(a=>a.base.length===1&&a.head.length===1?j(a):[])}function L(r,d){const a=A(r.head,S=>d(S,"head"));return a.delete(void 0),[...A(r.base,S=>d(S,"bas\
e"))].flatMap(([S,y])=>{const b=a.get(S);return b?[{base:y,head:b}]:[]})}function A(r,d){const a=new Map;for(const S of r){const y=d(S),b=a.get(y);b?b.push(S):a.set(y,[S])}return a}function j({base:r,
head:d}){return r.flatMap((a,S)=>{const y=d[S];return y===void 0?[]:[{base:a,head:y}]})}function R(r){const d=[];for(const S of r.toSorted((y,b)=>y.base.index-b.base.index)){let[y,b]=[0,d.length];for(;y<
b;){const t=y+b>>1;(d[t]?.last.head.index??0)<S.head.index?y=t+1:b=t}d[y]={last:S,before:d[y-1]}}const a=[];for(let S=d.at(-1);S;S=S.before)a.push(S.last);return a.reverse()}function w({base:r,head:d},a){
const S=new Set(a.flatMap(y=>[y.base,y.head]));return{base:r.filter(y=>!S.has(y)),head:d.filter(y=>!S.has(y))}}function i(r,d){const a=R(r),S={base:0,head:0};return L(d,({index:y},b)=>{for(;(a[S[b]]?.[b].
index??1/0)<y;)S[b]++;return S[b]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>B,R:()=>K});var x=e(7279),D=e(706);async function B(W,{ms:T,error:L},A){const j=new AbortController,R=setTimeout(()=>j.abort(L),T),
w=Math.min(W.endsAt,performance.now()+T);try{return await A({...W,signal:AbortSignal.any([W.signal,j.signal]),endsAt:w})}finally{clearTimeout(R)}}function K(W,T){const L=`${T} within ${(0,D.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new x.HR({what:L,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{e.d(se,{CQ:()=>j,Rs:()=>w,TF:()=>i,Uc:()=>R,lo:()=>a});var x=e(
7598),D=e(1455),B=e(6760),K=e(7975),W=e(7279),T=e(706);const L={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function A(S){return/^E[A-Z0-9]+$/.test(Object(S).code)}function j(S){if(!A(S))return(0,W.gJ)(S);const{code:y="",errno:b=0}=S;
return L[y]??(0,K.getSystemErrorMap)().get(b)?.[1]??y}function R(S){const{path:y,dest:b=y}=Object(S);return A(S)&&b?`${j(S)} (${(0,T.MW)(b)})`:j(S)}function w(S,y,b="Set another directory, or free som\
e space."){const t=Object(S).code==="ENAMETOOLONG",f={what:`Can't write ${y}`,why:j(S),cause:S};return new W.HR({...f,advice:t?"Set a shorter name.":b})}async function i(S){await(0,D.rm)(S,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function d(S,y,b=(0,B.dirname)(S)){const t=(0,B.join)(b,`.workflow-export-${(0,x.randomBytes)(6).toString("hex")}`);try{await(0,D.
writeFile)(t,y,{flag:"wx"}),await(0,D.rename)(t,S)}catch(f){throw await i(t).catch(()=>{}),f}}async function a(S,y){await d(S,y).catch(b=>{throw w(b,S)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>B,HR:()=>D,
gJ:()=>L,h_:()=>T,iT:()=>W});const x=null;class D extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){super(K(
j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new D({...this,cause:this,...j})}}function B({what:A,why:j=""}){return j===""?A:`${A}: ${j}`}function K(A){const j=B(A);return`${j}${/[.!?…]$/.
test(j)?"":"."} ${A.advice??""}`.trim()}function W(A){return A instanceof Error?A:new Error(String(A))}function T(A){return A instanceof D?A:new D({what:L(A),cause:A})}function L(A){return W(A).message}}),
6191:((ee,se,e)=>{e.d(se,{B6:()=>i,R9:()=>b,mz:()=>t,wn:()=>y});var x=e(1455),D=e(6760),B=e(6671),K=e(2145),W=e(9462),T=e(532),L=e(7279),A=e(2975),j=e(706),R=e(8725),w=e(7487);class i extends L.HR{}const r=10*
6e4,d=3;async function a(){const{DefaultArtifactClient:P}=await e.e(348).then(e.bind(e,9348));return new P}async function S({signal:P,log:Z},ne){const ae=await a(),pe=(0,R.QJ)(Z,()=>ne(ae));return await(0,A.
Mu)(P,pe)}async function y(P){return await S(P,async Z=>(await Z.listArtifacts()).artifacts)}async function b(P,Z){const ne=await(0,w.Pd)("workflow-artifact-");try{await S(P,pe=>pe.downloadArtifact(Z,
{path:ne,skipDecompress:!0}));const[ae=""]=await(0,x.readdir)(ne);return await(0,x.readFile)((0,D.join)(ne,ae))}finally{await(0,T.TF)(ne).catch(()=>{})}}async function t(P,{path:Z,digest:ne},ae){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,D.basename)(Z),_e={client:await a(),options:ae,name:pe,path:Z,digest:ne,mayHaveCreated:!1,taken:0},le={ms:r,error:new Error(`it didn't finish \
within ${r/6e4} minutes`)},E=await(0,W.N)(P,le,M=>(0,A.L5)(M,()=>(0,A.Mu)(M.signal,f(_e,M.log)))).catch(M=>{throw P.signal.throwIfAborted(),s(M,pe)}),{GITHUB_SERVER_URL:I,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:U}=process.
env,Y=`${I}/${X}/actions/runs/${U}/artifacts/${E}`;return{id:E,name:pe,url:Y,digest:ne}}async function f(P,Z){const{client:ne,name:ae,path:pe,digest:_e}=P,{overwrite:le,retentionDays:E}=P.options,I=X=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(X)&&(P.mayHaveCreated=!0),Z.debug(X)};try{return await(0,R.QJ)({...Z,debug:I},async()=>{le&&await ne.deleteArtifact(ae).catch(g);const X={skipArchive:!0,
...E!==void 0&&{retentionDays:E}},U=await ne.uploadArtifact(ae,[pe],(0,D.dirname)(pe),X);if(U.id!==void 0&&U.digest===_e)return U.id;throw new Error("the uploaded file differs from the package")})}catch(X){
return await(0,R.QJ)(Z,()=>O(P,X))}}function g(P){if(!(P instanceof Error&&P.name==="ArtifactNotFoundError"))throw P}async function O(P,Z){const ne=(0,L.gJ)(Z),{client:ae,name:pe,digest:_e,options:le}=P,
[E,I]=[o.test(ne),C.test(ne)];P.mayHaveCreated||=E;const U=I||P.mayHaveCreated?await ae.getArtifact(pe).catch(()=>{}):void 0;if(P.mayHaveCreated&&U?.artifact.digest===`sha256:${_e}`)return U.artifact.
id;if(E)throw l("the connection to the artifact service failed",Z);if(!I)throw Z;P.taken++;const Y=P.mayHaveCreated&&!U;if(Y&&P.taken===d&&await $(pe),P.taken<=(Y?d:Number(le.overwrite)))throw l("the \
name is still taken",Z);const c=U?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example another job's`,_=U?"Set overwrite: true or another nam\
e.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:c,advice:_,topic:"the-artifact",cause:Z})}const m="Set upload-artifact: false.",C=/already exists/,o=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
h=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",m],[/(?:)/,"the upload of % failed","Re-run the job."]];function s(P,Z){if(P instanceof L.HR)return P;const ne=(0,L.gJ)(P),[,ae="",pe=""]=h.find(([le])=>le.test(ne))??[],_e=(0,j.OX)(
ne,200).replace(/\.$/,"");return p(/%/.test(ae)?`${ae.replace("%",()=>Z)} (${_e})`:ae,pe,{cause:P})}function p(P,Z,ne){return new L.HR({what:"Artifact",why:P,advice:Z,topic:"the-artifact",...ne})}function l(P,Z){
return p(P,"Re-run the job later.",{retryable:!0,cause:Z})}async function $(P){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ae}=JSON.parse(Buffer.from(Z.split(".")[1]??"",
"base64url").toString()),[,pe,_e]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ae))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new B.Qq("\
export-workflow-action",[new K.tZ(Z)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:_e,name:P})}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>D.lm,t1:()=>B,QJ:()=>j});
const x=Be(import.meta.url)("node:async_hooks");var D=e(819);function B(w=""){return{info:i=>W(w+i),warning:i=>D.$e(w+i),debug:i=>D.Yz(w+i),mask:D.Pq}}function K(w){const i=[];return{...B(`[${w}] `),info:r=>i.
push(r),end(r){core.startGroup(T(r));for(const d of i)W(d);core.endGroup()}}}function W(w){D.pq(T(w))}function T(w){return w.replaceAll("##[","## [")}const L=new x.AsyncLocalStorage;let A=!1;function j(w,i){
return A||R(),A=!0,L.run(w,i)}function R(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...r)=>{const d=L.getStore(),a=String(i);return d===void 0||/^::(add-mask|debug)::/.
test(a)?w(i,...r):(L.exit(()=>d.debug(a.trimEnd())),!0)})}}),7487:((ee,se,e)=>{e.d(se,{GQ:()=>d,Pd:()=>r,Tm:()=>a,VY:()=>w,eF:()=>R,n0:()=>i});var x=e(3024),D=e(1455),B=e(8161),K=e(6760),W=e(819),T=e(
532),L=e(7279),A=e(706);const j=6e4;async function R(S){const y=new AbortController;for(const b of["SIGINT","SIGTERM","SIGBREAK"]){const t={what:`Cancelled (${b})`,topic:"the-job-on-the-platform"};process.
on(b,()=>y.abort(new L.HR(t)))}try{await S(y.signal)}catch(b){for(let f=b;f instanceof Error;f=f.cause)W.Yz(f.stack??f.message);const t=w(b);W.C1(`${(0,A.OX)((0,L.gJ)(b),j)}${t===void 0?"":` See ${t}`}`)}
process.stdout.write("",()=>process.exit())}function w(S){const{GITHUB_SERVER_URL:y,GITHUB_ACTION_REPOSITORY:b,GITHUB_ACTION_REF:t}=process.env;if(!(!(S instanceof L.HR)||S.topic===void 0||!y||!b||!t))
return encodeURI(`${y}/${b}/blob/${t}/docs/troubleshooting.md#${S.topic}`)}function i(S){for(const[y,b]of Object.entries(S))b!==void 0&&W.uH(y,b)}async function r(S){const y=process.env.RUNNER_TEMP||(0,B.
tmpdir)();return await(0,D.mkdtemp)((0,K.join)(y,S)).catch(b=>{throw(0,T.Rs)(b,y,"Check the runner's temporary folder.")})}function d(){try{return JSON.parse((0,x.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>d,cj:()=>j,il:()=>R,tp:()=>L});var x=e(819),D=e(
7279),B=e(8132),K=e(706);const W=1024*1024-1e4,T=2e5;function L(a,S){const y=S.map(O=>O.map(i)),b=a.map((O,m)=>y.some(C=>C[m]!=="")),t=(O,m)=>`<tr>${O.flatMap((C,o)=>b[o]?`<${m}>${C}</${m}>`:[]).join(
"")}</tr>`,f=y.map(O=>t(O,"td")),g=O=>`<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)(O,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${r(f,g).join("")}</table>`}function A(a){return`\
<table>${a.map(([y,b])=>b===void 0?"":`<tr><th align="left">${escapeAll(y)}</th><td>${i(b)}</td></tr>`).join("")}</table>`}function j(a){const S=a.map(({names:y,message:b,help:t})=>{const f=y.map(O=>`\
**${(0,B.wh)(O)}**`);return`- ${r(f,O=>`and ${O} more`,T/2).join(", ")}: ${R(b,t)}`});return r(S,y=>`- \u2026 and ${(0,K.hS)(y,"more cause")}`).join(`
`)}function R(a,S){return S===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(S)}">Troubleshooting</a>`}function w(a,S){return`<details><summary>${escapeAll(a)}</summary>

${S}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function r(a,S,y=T){let b=y;const t=a.filter(f=>{const g=Buffer.byteLength(f),O=g<=b;return O&&(b-=g),O});return t.length===a.length?t:[...t,S(a.length-t.length)]}async function d(a,...S){const y=t=>`${(0,K.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,b=[`### ${(0,B.wh)(a)}`,...r(S,y,W)];try{await x.z.addRaw(b.join(`

`),!0).write()}catch(t){x.$e(`Can't write the job summary: ${(0,D.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>L,FO:()=>R,Jj:()=>W,RK:()=>B,SS:()=>T,wh:()=>j});const x="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${x})[\\u200C\\u200D](?=${x})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(D,(d,a)=>a===void 0?d:K(a))}function K(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function W(r,d){if(r.length<=d)return r;const a=Array.from(r.slice(0,2*d+2));return a.length>d?`${a.slice(0,d).join("")}\u2026`:r}function T(r,d=100){const a=B(W(
r,d)).replaceAll("	",K)||'""',S="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${S} ${a} ${S}`:S+a+S}function L(r,d,a){const y=r.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),b="`".repeat(Math.max(3,i(y)+1));return`${a}${b}${d}
${y}
${a}${b}`}const A=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(r){return R(B(r).replaceAll("	"," ")).replace(A,"$&<wbr>")}function R(r){return r.replace(w,d=>`&#${d.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(r){return(r.match(/`+/g)??[]).reduce((d,a)=>Math.max(d,a.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>A,
Rc:()=>w,mu:()=>T});var x=e(1455),D=e(532),B=e(7279),K=e(9870);const W=1024*1024;function T({files:i},r){const[d,a]=[L(K.uq,i),L(K.n7,i)];if(d&&a)return{app:d,flow:a,env:r??L(K.Km,i)};const S=[K.uq,K.
n7].filter(y=>!i.has(y));throw new Error(`lacks ${S.join(" and ")}, at its root and in its only subfolder`)}function L(i,r){const d=r.get(i);try{return d&&j({name:i,bytes:d})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${i}`)}}async function A(i,r){const d=await(0,x.readFile)(i,{signal:r}).catch(a=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(a)}`)});return j({name:K.
Km,bytes:d})}function j(i){const{name:r,bytes:d}=i;if(r===K.Km&&d.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{R(d)}catch{throw new Error("is not JSON")}return i}
function R(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function w({files:i}){for(const r of[K.uq,K.n7])try{const{name:d,version:a}=Object(R(i.get(r)));if(d.trim()==="")continue;
return{name:d,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>K});const x=500,D=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(A,j,R){let w=A.startsWith("\uFEFF")?1:0,i=0;function r(){for(;;){const y=A.charAt(w);if(y!==" "&&y!==`
`&&y!=="\r"&&y!=="	")return y;w++}}function d(){const y=w;if(B.lastIndex=y,!B.test(A))throw new SyntaxError;return w=B.lastIndex,A.slice(y,w)}function a(y,b){const t=r();if(t==="["){const g=[],O=R.enter(
y);return S("]",b,()=>g.push(a(O,b+1))),R.array(g,y)}if(t==="{"){const g=new Map;return S("}",b,()=>{if(r()!=='"')throw new SyntaxError;const O=d(),m=O.includes("\\")?JSON.parse(O):O.slice(1,-1);if(g.
has(m)||r()!==":")throw new SyntaxError;w++,g.set(m,a(R.enter(y,m),b+1))}),R.object(g,y)}const f=d();return R.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function S(y,b,t){if(b===x)throw new RangeError;
w++;let f=r()===y?y:",";for(;f===",";){if(++i>D)throw new RangeError;t(),f=r(),f===","&&w++}if(f!==y)throw new SyntaxError;w++}try{const y=a(j,0);if(r()==="")return y}catch{}}function W(A){const j=K(A,
`
`,T);return j===void 0?void 0:`${j}
`}const T={enter:A=>`${A}  `,scalar:A=>A,array:(A,j)=>L("[",A,"]",j),object(A,j){const R=[...A.keys()].sort().map(w=>`${JSON.stringify(w)}: ${A.get(w)}`);return L("{",R,"}",j)}};function L(A,j,R,w){return j.
length===0?A+R:`${A}${w}  ${j.join(`,${w}  `)}${w}${R}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>w,dU:()=>R,fw:()=>W,gv:()=>x,jq:()=>A,x5:()=>L});const x=".workflow-export.json",D=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],T=[...W,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',D],["changes how git or GitHub treats t\
he repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function L(d,a=T){const S=r(d);return a.find(([,y])=>y.test(d)||y.test(S))?.[0]}function A(d){return[K,D,B].some(a=>a.test(r(d)))}function j(d){return D.
test(r(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function R(d){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(r(d)))}
function w(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function i(d){const a=new Map;for(const S of d){const y=w(S.replace(/\/$/,"")),b=a.get(y);if(b!==void 0)return[b,S];a.set(y,S)}for(const[
S,y]of a)for(const{index:b}of S.matchAll(/\//g)){const t=a.get(S.slice(0,b));if(t?.endsWith("/")===!1)return[t,y]}}function r(d){return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>T,KC:()=>j,Km:()=>K,LX:()=>W,jz:()=>A,n7:()=>D,uq:()=>B,wg:()=>w,zx:()=>L});var x=e(5806);const[D,B,K]=["flow_definition.json","app_definition.json","env_variables.json"],W=[D,B,K],T=1e4,
L=256*1024*1024;function A(r,d){const a=[...d].filter(([S])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(S));return{kind:r,files:new Map(a.sort(([S],[y])=>S<y?-1:1))}}function j({kind:r,files:d}){return{kind:r,
files:new Map([...d].filter(([a])=>!(0,x.dU)(a)))}}const R=/^\.|^__MACOSX$/;function w(r){const d=new Set(r),a=t=>W.some(f=>d.has(t+f));if(a(""))return"";const S=new Set(r.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[y,...b]=[...S].filter(t=>!R.test(t));return b.length===0&&a(`${y}/`)?`${y}/`:""}function i(r){const d=w(r);return r.includes(d+B)||r.includes(d+D)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>W,aC:()=>A,x3:()=>L});var x=e(4573),D=e(8142),B=e(5806);const K={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:R})=>R)}]`,items:j}),object(j){return{json:`{${Array.
from(j,([w,{json:i}])=>`${JSON.stringify(w)}:${i}`).sort()}}`,members:j}}};function W(j){const R=(0,x.isUtf8)(j)?(0,D.q)(j.toString(),void 0,K):void 0,w=R?.members??R?.items?.map(r=>[T(r),r]);if(w===void 0)
return;const i=new Map;for(const[r,{members:d,json:a}]of w){if(r===void 0||i.has(r))return;i.set(r,{name:r,keys:[...d?.keys()??[]],content:a})}return{container:Array.isArray(w)?"array":"object",variables:[
...i.values()]}}function T({members:j}){if(!j?.has("value"))return;const R=[j.get("name"),j.get("key")].find(w=>w?.json[0]==='"');return R&&JSON.parse(R.json)}function L({files:j}){const R=[...j].filter(
([w])=>(0,B.dU)(w)).map(([,w])=>A(w));return[...new Set(R.flat())]}function A(j){const R=new TextDecoder().decode(j);try{JSON.parse(R)}catch{return[]}const w=W(j),i=new Set(w?.container==="array"?w.variables.
map(({name:a})=>a):void 0),d=Array.from(R.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,S,y])=>S===void 0?[a,String(Number(a))]:y===void 0?[JSON.parse(S)]:[]);return[...new Set(d)].
filter(a=>!i.has(a))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>R,z:()=>s});var x=e(4573),D=e(8522),B=e(663),K=e(7279),W=e(706),T=e(5806),L=e(9870);const A=2048,j=new Set([0,10]);async function R(l,$){$?.throwIfAborted();
const{zip:P,source:Z,entries:ne}=await w(l).catch(t("The package")),ae=(0,L.wg)([...ne.keys()]),pe=[];for(const[_e,le]of ne){$?.throwIfAborted();const E=await S(P,Z,le).catch(t(`${(0,W.TL)(_e)} in the\
 package`));_e.startsWith(ae)&&!y(_e)&&pe.push([_e.slice(ae.length),E])}return(0,L.jz)("zip",pe)}async function w(l){const $=i(l),P=await(0,B.SY)($,{decodeStrings:!1});return{zip:P,source:$,entries:await r(
P)}}function i(l){for(let $=l.length-21;$>0;){$=l.lastIndexOf("PK",$-1,"latin1");const P=$+22+($<0?1/0:l.readUInt16LE($+20));if(P<=l.length)return l.subarray(0,P)}throw l.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):g(l)}async function r(l){if(l.entryCount>L.BE)throw b(`The package has ${l.entryCount} entries. The limit is 10,000`);const $=new Map;let P=0;for await(const ae of l.
eachEntry()){const pe=d(ae);if($.has(pe))throw b(`The package has ${(0,W.TL)(pe)} twice`,"Export it again.");const _e=a(pe,ae);if(_e!==void 0)throw b(`${(0,W.TL)(pe)} in the package ${_e}`);if(P+=ae.uncompressedSize,
P>L.zx)throw b("The package takes more than 256 MiB unpacked, the limit");$.set(pe,ae)}const Z=[...$.keys()];if(Z.every(y))throw b("The package has no files in it","Export it again.");const ne=(0,T.Oj)(
Z);if(ne===void 0)return $;throw b(`${ne.map(ae=>(0,W.TL)(ae)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:l,fileNameRaw:$,extraFields:P,versionMadeBy:Z}){
const ne=(0,x.isUtf8)($)?A:l,ae=j.has(Z>>>8);return(0,B.ax)(ne,$,P,!ae).replace(/^(\.\/+)+/,"")}function a(l,$){const P=$.externalFileAttributes>>>16&61440;return P===40960?"is a symbolic link":P!==0&&
P!==32768&&P!==16384?"is neither a file nor a folder":y(l)&&$.uncompressedSize>0?"is a folder with a content of its own":$.canDecodeFileData()?(0,T.dU)($.fileNameRaw.toString())&&!(0,T.dU)(l)?"is also\
 named env_variables.json":(0,T.x5)(l,T.fw):"is encrypted, or compressed by another method than deflate"}async function S(l,$,P){const{compressedSize:Z,compressionMethod:ne,uncompressedSize:ae}=P,{fileDataStart:pe}=await l.
readLocalFileHeaderPromise(P),_e=$.subarray(pe,pe+Z),le={maxOutputLength:ae||1,chunkSize:ae+64},E=ne===0?_e:(0,D.inflateRawSync)(_e,le);if(E.length!==ae)throw new Error(`it unpacks to ${E.length} byte\
s, not the ${ae} listed`);if((0,D.crc32)(E)!==P.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function y(l){return l===""||l.endsWith("/")}function b(l,$=""){return new K.HR({what:l,
advice:$,topic:"the-package"})}function t(l){return $=>{if($ instanceof K.HR)throw $;const P={what:`${l} is cut off or damaged`,why:(0,W.TL)($.message).slice(1,-1)};throw new K.HR({...P,advice:"Export\
 it again.",topic:"the-package",cause:$})}}const f=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function g(l){const $=l.toString(
"utf8",0,512),[P]=f.find(([,ne])=>ne.test($))??["text"],Z=`${P==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return b(`The package is ${P}, not a zip`,Z)}const O=33,
m=20,C=3,o=8,h=33188;function s({files:l}){const $=[],P=[];let Z=0;for(const[pe,_e]of l){const[le,E]=[Buffer.from(pe),(0,D.deflateRawSync)(_e)],I=[p(2,m,A,o,0,O),p(4,(0,D.crc32)(_e),E.length,_e.length),
p(2,le.length,0)],X=[p(2,0,0,0),p(4,h*65536,Z)];$.push(Buffer.from("PK"),...I,le,E),P.push(Buffer.from("PK"),Buffer.of(m,C),...I,...X,le),Z+=30+le.length+E.length}const ne=Buffer.concat(P),ae=[p(2,
0,0,l.size,l.size),p(4,ne.length,Z),p(2,0)];return Buffer.concat([...$,ne,Buffer.from("PK"),...ae])}function p(l,...$){const P=Buffer.alloc(l*$.length);for(const[Z,ne]of $.entries())P.writeUIntLE(ne,
Z*l,l);return P}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>g,xR:()=>f,px:()=>O,Ng:()=>y});var x=e(7279),D=e(2975),B=e(706),K=e(1858),W=e(5805),T=e(2053),L=e(6294),A=e(7596);const j=6,R=32,w=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends B.pO{#n=new Set;#e=new Set;allow(...s){
for(const p of s)this.#n.add(p)}maskFields(s,p,l){const $=S(s).slice(0,w);for(const[P,Z]of $)/id$/i.test(P)&&(0,A.eQ)(Z)&&this.allow(Z);for(const[P,Z]of $)/url$/i.test(P)?this.maskUrl(Z.trim(),p,l):this.#t(
a(Z),l)}maskUrl(s,p,l){const $=URL.canParse(s,p.href)?new URL(s,p.href):void 0;if($&&p.href.startsWith($.href))return;const P=[s,$?$.pathname+$.search:s].filter(Z=>/[?:]|^\/\//.test(Z));this.#t(P,l),$&&
this.#t([$.href,$.password,(0,A.D4)($.password),...a($.search)],l)}#t(s,p){const l=Z=>Array.from(this.#n).some(ne=>ne.includes(Z)),$=s.filter(Z=>!l(Z)&&!l((0,A.D4)(Z))),P=Z=>encodeURIComponent(Buffer.
from(Z).toString());for(const Z of $.flatMap(ne=>[ne,P(ne)]))Z.length<j||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),p.mask(Z))}}function a(h){return Array.from(h.matchAll(i)).flatMap(([,s,p])=>{const l=String(
p).replace(/[.,:!?)\]}]+$/,"");return r.test(String(s))||(0,A.D4)(l).length>=R?[l,(0,A.D4)(l)]:[]})}function S(h){const s=Object.entries(h);for(const[,p]of s)if(typeof p=="object")for(const l of Object.
entries(p??{}))s.push(l);return s.filter(p=>typeof p[1]=="string")}function y(h,s,p={}){const l=new d([s,...p.secrets??[]]);return l.allow(h.href,...p.known??[]),{url:h,apiKey:s,secrets:l,connections:(0,W.
Y7)(),rateLimit:new T.q,collections:new Map}}const b=1024*1024,t=12e4,f=12e4,g="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function O(h,s){const{label:p,method:l,path:$,isTransient:P}=s,{secrets:Z,rateLimit:ne}=h.platform;Z.allow(...$.split(/[/?&=]/));const ae=l==="GET"?$:void 0,pe=()=>ne.run(p,ae,h,()=>m(h,s));return await(0,D.
L5)(h,pe,{atLeastMs:P?f:0})}async function m(h,s){const{platform:p,signal:l,log:$}=h,{label:P,method:Z,path:ne,body:ae,idempotent:pe=!0,isTransient:_e}=s,le=new URL(`api/public/${ne}`,p.url),E={accept:"\
application/json","content-type":"application/json","x-api-key":p.apiKey},I={maxBytes:b,...!pe&&{idleMs:t}};try{const X=await(0,W.tN)(p.connections,{label:P,method:Z,url:le,headers:E,body:ae,...I},l);
return $.debug(`${Z} ${p.secrets.redact(le.pathname)}: ${X.status}`),C(h,s,le,X)}catch(X){const U=X instanceof x.HR?X:void 0;if(!pe&&(l.aborted||U?.maybeProcessed)){const Y=(0,x.h_)(X),M=`${Y.retryable?
"":Y.advice} ${g}`.trim();throw Y.with({advice:M,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&_e?.(U)?U.with({retryable:!0}):X}}function C({platform:h,log:s},p,l,$){const{
label:P,isCreation:Z=!1}=p,{status:ne,headers:ae,bytes:pe}=$,{secrets:_e}=h,le=(F,q,re)=>(0,K.ue)(P,F,q,re),E=(0,W.ET)($,l,P);if(E){_e.maskUrl(E.href,h.url,s);const F=`the platform redirects to ${(0,B.
OX)(E.origin,100)}, and the key follows no redirect`;throw le(F,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const I=new TextDecoder().decode(pe),X=o(I);
_e.maskFields(X??{},h.url,s);const U=(0,L.wv)(X??{},P,_e.redact),{message:Y}=U,M=/^\s*</.test(I)||ae["content-type"]?.includes("html")===!0;if(ne<200||ne>299){const F=h.collections.has(P),q=(0,L.ik)(p,
ne,{message:Y,isPage:M,hasWorked:F});throw le(`the platform answered ${ne}${(0,L.Te)(Y)}`,q,{...(0,K.xS)(ne,ae),affectsAll:(ne===401||ne===403)&&!F,busy:ne===423||ne===409&&!Z})}if(X!==void 0)return U;
const c=(0,W.VL)($)&&/^\s*\{/.test(I);throw le(`the platform answered ${I===""?"nothing":M?"with a web page":c?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0,retryable:c})}function o(h){try{const s=JSON.parse(h);return(0,L.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>S,R:()=>r});var x=e(
7598),D=e(7279),B=e(2975),K=e(706),W=e(1858),T=e(7596),L=e(5805);const A=256*1024**2,j=5,R=new Set([400,401,403,404,410]),w="Download",i="Re-run the job.";async function r(y,{url:b,freshUrl:t,read:f}){
let g=b;return await(0,B.L5)(y,async()=>{g??=await t();const O=await a(y,g).catch(s=>{throw s instanceof D.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:m,headers:C,bytes:o}=O;if(R.has(m))throw g=
void 0,d(`the URL was refused (${m})`,i,{retryable:!0});if(m!==200)throw d(`the server answered ${m}`,i,{retryable:m===206});if(C["content-type"]?.includes("text/html"))throw d("the server sent a web \
page instead of the package","Check host, then re-run the job.",{retryable:!0});const h=await f(o).catch(s=>{throw s instanceof D.HR&&(0,L.VL)(O)?s.with({retryable:!0}):s});return{bytes:o,sha256:(0,x.
createHash)("sha256").update(o).digest("hex"),content:h}})}function d(y,b,t={}){return new D.HR({what:w,why:y,advice:b,topic:"the-package",...t})}async function a(y,b){const{platform:t,log:f,signal:g}=y;
let O=b;for(let m=0;;m++){const C=m===0&&O.origin===t.url.origin,o={accept:"*/*",...C&&{"x-api-key":t.apiKey}},h={label:w,method:"GET",url:O,headers:o,maxBytes:A};t.connections.proven.add(O.origin);const s=async()=>{
const $=await(0,L.tN)(t.connections,h,g),{status:P,headers:Z}=$;f.debug(`GET a package from ${(0,K.OX)(h.url.origin)}: ${P}`);const ne=`the server answered ${P}`;if((0,W.dg)(P))throw(0,W.ue)(w,ne,W.$_,
(0,W.xS)(P,Z));return $},p=await(C?t.rateLimit.run(w,void 0,y,s):s()),l=(0,L.ET)(p,O,w);if(l===void 0)return p;if(m===j)throw d("the URL redirects in a circle",i);l.origin===O.origin&&l.username+l.password===
""&&Object.assign(l,{username:O.username,password:O.password}),O=S(l.href,y)}}function S(y,{platform:b,log:t}){const f=b.url;if(b.secrets.maskUrl(y,f,t),!URL.canParse(y,f.href))throw d("the platform's\
 download URL can't be read",i);const g=new URL(y,f.href);g.protocol==="http:"&&f.protocol==="https:"&&g.hostname===f.hostname&&(g.protocol="https:",g.port===""&&(g.port=f.port),b.secrets.maskUrl(g.href,
f,t));const O=g.protocol==="http:"&&f.protocol==="http:"&&(0,T.U9)(g.hostname);if(g.protocol!=="https:"&&!O)throw d("the platform's download URL isn't https","Check host.");return g}}),1858:((ee,se,e)=>{
e.d(se,{$_:()=>L,Dx:()=>W,Ur:()=>r,dg:()=>y,ue:()=>K,xS:()=>b});var x=e(7279),D=e(2975),B=e(706);function K(t,f,g,O={}){return new x.HR({what:t,why:f,advice:g,topic:"the-platforms-response",...O})}function W(t,f,g,O){
return new x.HR({what:t,why:f,advice:g,topic:"the-connection",...O})}const T={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},L="Re-run the job later.",A="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,R=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,
i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(t,f,g,O){if(!(t instanceof Error&&"code"in t))return t;const m=String(t.code);if(j.test(m)){const $=`the TLS connec\
tion can't be trusted (${m})`;return W(f,$,`Check host. ${A}`,{affectsAll:!0,cause:t})}const[,C]=i.exec(t.message)??[];if(C!==void 0)return d(f,C,t);const o=!g&&R.test(m),h=o?"the TLS connection faile\
d":"the connection failed",s=T[m]??`${w.test(m)?"the response can't be decoded":h} (${m})`,p={retryable:!0,maybeProcessed:g,affectsAll:!g,cause:t};if(O||!(o||m==="ENOTFOUND"))return W(f,s,L,p);const l=o?
`Check host and its port. ${A}`:"Check host.";return W(f,s,l,{...p,maxRetries:2})}function d(t,f,g){const O=(o,h,s=!1)=>W(t,o,h,{affectsAll:!0,cause:g,retryable:s});if(f==="407")return O("the proxy re\
quires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(f);if(m<500&&!y(m))return O(`the proxy refuses the connection (${f})`,"Allow the host there, or add it to NO_PROXY.");
const C=`the proxy made no connection (${(0,B.OX)(f,100)})`;return O(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),S=new Set([501,505,506,508,510,511]);function y(t){
return a.has(t)||t>=500&&!S.has(t)}function b(t,f){return{status:t,retryable:y(t),retryAfterMs:(0,D.Vs)(f["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((ee,se,e)=>{e.d(se,{d4:()=>w,D4:()=>j,
eQ:()=>L,U9:()=>T,hk:()=>R,o6:()=>W,wh:()=>A});const x=Be(import.meta.url)("node:net");var D=e(9783),B=e(1858);const K=200;function W(i){const r=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.
test(r)||!URL.canParse(r))throw new Error("is not an address such as https://ai-for-process.example.ai");const d=new URL(r);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an h\
ttps:// address");if(/^[^/]*\/{2,}[^/]*@/.test(r))throw new Error("must not contain a user name or password");if(d.protocol==="http:"&&!T(d.hostname))throw new Error("must be https:// (only loopback a\
ddresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function T(i){return i==="localhost"||i==="[::1]"||(0,x.isIPv4)(i)&&i.startsWith("127.")}function L(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(i)}function A(...i){return i.find(r=>typeof r=="string"&&r.length<=K&&L(r))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function R(){for(const i of["https_proxy","HTTPS_PROXY",
"http_proxy","HTTP_PROXY"]){const r=process.env[i]?.trim();r!==void 0&&(process.env[i]=r===""||r.includes("://")?r:`http://${r}`)}for(const i of["no_proxy","NO_PROXY"]){const r=process.env[i];r!==void 0&&
(process.env[i]=r.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function w(i,r){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||(0,D.H)(i)||/^https?:/i.test(d)&&(0,D.s)(i))return;throw(0,B.
Dx)(r,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>g,
J9:()=>d,VL:()=>O,Y7:()=>r,tN:()=>a});var x=e(7067),D=e(4708),B=e(8522),K=e(6671),W=e(2975),T=e(706),L=e(1858),A=e(7596);const j=3e4,R=65536,w=new Set([301,302,303,307,308]),i="export-workflow-action";
function r(){(0,A.hk)();const m=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function d(m){return{type:"application/json",bytes:Buffer.from(JSON.stringify(
m))}}async function a({kept:m,proven:C},o,h){const{label:s,method:p,url:l,headers:$,body:P,maxBytes:Z,idleMs:ne=j}=o;(0,A.d4)(l,s);const ae=l.protocol==="https:"?"https":"http",pe=P?new K.Qq:m[ae],_e=new AbortController,
le=AbortSignal.any([h,_e.signal]);let[E,I]=[!1,"no response"];const X=setTimeout(()=>{const Y={retryable:!0,maybeProcessed:E};_e.abort((0,L.Dx)(s,`${I} within ${ne/1e3} s`,L.$_,Y))},ne);let U;try{U={http:x,
https:D}[ae].request({method:p,host:l.hostname.replace(/[[\]]/g,""),port:l.port,path:l.pathname+l.search,headers:{...$,...P&&{"content-type":P.type,"content-length":P.bytes.length},"accept-encoding":"\
identity","user-agent":i},...l.username+l.password!==""&&{auth:`${(0,A.D4)(l.username)}:${(0,A.D4)(l.password)}`},agent:pe.getAgent(l.href),signal:le});const Y=S(U,s,()=>{E=!0});y(U,P?.bytes??Buffer.alloc(
0),()=>X.refresh());const M=await(0,W.Mu)(le,Y);C.add(l.origin),I="no data";const c=[];let _=Z;for await(const z of M){if(X.refresh(),_-=z.length,_<0)throw f(s,Z);c.push(z)}const N=t(Buffer.concat(c),
M.headers["content-encoding"],s,Z);return{status:M.statusCode??0,headers:M.headers,bytes:N}}catch(Y){throw le.throwIfAborted(),(0,L.Ur)(Y,s,E,C.has(l.origin))}finally{clearTimeout(X),U?.destroy()}}function S(m,C,o){
return new Promise((h,s)=>{m.once("socket",l=>{m.reusedSocket?o():l.once(m.protocol==="https:"?"secureConnect":"connect",o)});const p=l=>{l.socket.destroy();const $={retryable:!0,maybeProcessed:!0};s(
(0,L.Dx)(C,"the server switched protocols (101)",L.$_,$))};m.once("upgrade",p),m.once("response",l=>l.statusCode===101?p(l):h(l)),m.on("error",s)})}function y(m,C,o){C.length===0?m.end():m.write(C.subarray(
0,R),h=>{o(),h||y(m,C.subarray(R),o)})}const b=new Set(["gzip","x-gzip","deflate"]);function t(m,C="",o,h){const s=C.toLowerCase().split(/[\s,]/);try{return s.reduceRight((p,l)=>{const $=l==="br"?B.brotliDecompressSync:
b.has(l)?B.unzipSync:void 0;return $&&p.length>0?$(p,{maxOutputLength:h}):p},m)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?f(o,h):p}}function f(m,C){const o=`the response is larger than ${(0,T.Xe)(
C)}, the limit`;return(0,L.ue)(m,o,"Check host.",{maybeProcessed:!0})}function g({status:m,headers:C},o,h){if(!w.has(m)||C.location===void 0)return;const s=C.location.replace(/[\x80-\xff]/g,p=>`%${p.charCodeAt(
0).toString(16)}`);if(URL.canParse(s,o.href))return new URL(s,o.href);throw(0,L.ue)(h,`the platform redirects (${m}) to an address that can't be read`,"Check host.")}function O({headers:m}){return!m["\
content-length"]&&!m["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(se,{SO:()=>i,cd:()=>R,qt:()=>t});var x=e(7279),D=e(2975),B=e(706),K=e(2227),W=e(7596),T=e(2053),L=e(6294);const A=[["running","IN_PRO\
GRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["\
failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(m){return A.find(([,C])=>C.split(" ").includes(m))?.[0]??"unknown"}function R({fields:m,message:C,redact:o}){const h=(0,L.Gv)(m.response)?m.response:
{},s=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,W.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,W.wh)(m.workflowId,m.toolId),exportJobId:(0,W.wh)(m.exportJobId),
status:w(m.status,o),downloadUrl:s.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==""),refused:m.success===!1,message:C}}function w(m,C){const o=typeof m=="string"||typeof m=="number"?String(m).trim():
"",h=o.toUpperCase().replace(/[\s-]+/g,"_");return j(h)==="unknown"?C(o,40).toUpperCase():h}async function i(m,C,o=()=>!0){const h=`dock-status/${C}`;return R(await(0,K.px)(m,{label:"Dock status",method:"\
GET",path:h,isTransient:o}))}const r="the-job-on-the-platform",d=50,a=294,S=6.12,y=2e3;function b(m,C){const o=Math.max(a,m/S);return m<T.k?o:Math.max(y,Math.min(C,o))}async function t(m,C,o){const{log:h,
signal:s}=m,p=performance.now(),l=f(m,p);let $=C,P=p,Z;for(let ne=0;;ne++){o.onStatus($),l($);const ae=j($.status);if(ae==="failed"||ae==="succeeded"&&$.refused){const pe=`The job ${$.status==="FAILED"?
"failed":`ended as ${$.status}`} on the platform`,_e=`${$.message??"it gave no reason"} (dock status ${C.dockStatusId})`;throw new x.HR({what:pe,why:_e,advice:o.advice,topic:r})}if(ae==="succeeded")return $.
status!=="SUCCESS"&&h.warning(`The platform reports ${$.status}, which is treated as SUCCESS.`),$;Z=ae==="unknown"&&$.refused?Z??P:void 0;try{if(Z!==void 0&&P-Z>=K.xR){const le=`The platform refused t\
o report the job's status for ${(0,B.zK)(K.xR)}`;throw new x.HR({what:le,topic:r})}const pe=ne===0?d:b(P-p,o.longestWaitMs);await(0,D.yy)(Math.max(0,P+pe-performance.now()),s),P=performance.now();const _e=({
status:le=404})=>ne>0||le===404;$=await i(m,C.dockStatusId,_e)}catch(pe){throw O(pe,C,$)}}}function f({log:m},C){let o,h=C;return s=>{const p=performance.now(),l=(0,B.zK)(p-C),$=s.status!==o,P=p-h>=T.
k;($||P)&&(h=p),$&&o!==void 0?m.info(`${s.status||"No status"} after ${l}`):P&&m.info(`Still ${s.status||"without a status"} after ${l}`),$&&j(s.status)==="unknown"&&m.warning(`The platform reports an\
 unknown status (${g(s)}). The action keeps waiting.`),o=s.status}}function g({status:m,message:C}){return`${m||"none"}${C===void 0?"":`, "${C}"`}`}function O(m,{dockStatusId:C},o){const h=j(o.status)===
"unknown"||o.message!==void 0?`, last status ${g(o)}`:"",s=`The job may still be running on the platform: dock status ${C}${h}.`,p=(0,x.h_)(m);return p.with({advice:`${p.advice} ${s}`.trim(),cause:m})}}),
2053:((ee,se,e)=>{e.d(se,{k:()=>W,q:()=>R});var x=e(7279),D=e(2975),B=e(1858);const K=30,W=6e4,T=500,L=16e3,A=.95,j=20;class R{#n=new Map;#e=0;#t=0;#o=0;async run(i,r,d,a){const S=await this.#r(i,r,d),
y=()=>S>this.#o;try{const b=await a();return y()&&(this.#t=this.#t<j?0:this.#t*A),b}catch(b){if(!(b instanceof x.HR&&b.status===D.kU))throw b;const t=performance.now();throw y()&&(this.#t=Math.min(L,Math.
max(T,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-t})}}async#r(i,r,{signal:d,endsAt:a}){const S=r!==void 0&&this.#n.get(r)||[];for(r!==void 0&&
this.#n.set(r,S);;){if(d.throwIfAborted(),this.#e>=a)throw(0,B.ue)(i,"the platform asked for a pause that exceeds the timeout",B.$_);const y=performance.now(),b=S.at(-K)??Number.NEGATIVE_INFINITY,t=Math.
max(this.#e,b+W);if(t<=y)return this.#e=y+this.#t,S.push(y),y;await(0,D.yy)(t-y,d)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>B,Te:()=>K,ik:()=>R,wv:()=>D});var x=e(1858);function D(w,i,r){const d=A(
w,0);return{fields:w,label:i,redact:r,message:d&&r(d)||void 0}}function B({label:w,message:i},r,d){return(0,x.ue)(w,`the platform answered without a ${r}${K(i)}`,d)}function K(w){return w===void 0?"":
` (${w})`}function W(w){return typeof w=="object"&&w!==null&&!Array.isArray(w)}const T=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail",
"details","response"],L=4;function A(w,i){if(typeof w=="string")return w.trim()||void 0;if(!(i>L)){if(Array.isArray(w))return A(w[0],i+1);if(W(w))for(const r of T){const d=A(w[r],i+1);if(d!==void 0){const{
code:a}=w;return typeof a=="number"||typeof a=="string"?`${d}, code ${a}`:d}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function R(w,i,{message:r,isPage:d,hasWorked:a}){if((0,x.dg)(
i))return x.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&w.isCreation)return"The name may be taken. Set another name, or the ID of that workf\
low.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return w.
isTransient?x.$_:"Check the inputs.";if(d)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other \
workflows. Check the IDs, and that the key's account can see this one.";const S=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(i===403)return`The key needs ${S}. Add it under ${j}.`;const y=/scope/i.
test(String(r))?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key \
from ${j}.${y}`}}),3349:((ee,se,e)=>{e.d(se,{EH:()=>w,Nq:()=>R,kZ:()=>r,s8:()=>i});var x=e(7279),D=e(2975),B=e(2227),K=e(5645),W=e(5805),T=e(6006),L=e(6294);const A=["workflows","workflow","tools"];async function j(d,a){
const{collections:S}=d.platform;let y;for(const b of new Set([...S.values(),...A])){const t=a(b),{label:f,idempotent:g=!0}=t,O=S.get(f);if(!(O&&O!==b))try{const m=await(0,B.px)(d,t);S.set(f,b);const C=(0,T.
cd)(m),{dockStatusId:o}=C;if(o!==void 0)return{...C,dockStatusId:o};throw(0,L.LO)(m,"dock status ID",g?"Check host and the IDs.":B.HB)}catch(m){if(m instanceof x.HR&&m.busy&&S.set(f,b),!(m instanceof x.
HR&&m.status===404))throw m;y??=m}}throw y}async function R(d,{workflowId:a,flowId:S}){return await j(d,y=>({label:"Export",method:"POST",path:`${y}/${a}/export?flowId=${S}`,scope:"Export workflow"}))}
async function w(d,a,S){const y=S.downloadUrl??a.downloadUrl??(await(0,T.SO)(d,a.dockStatusId)).downloadUrl;if(y!==void 0)return(0,K.I)(y,d);const b=`the platform reports ${S.status} but names no down\
load URL`;throw new x.HR({what:"Export",why:b,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(d,a,{app:S,flow:y,env:b}){const t="workflowName"in a,f=g=>g==="tools"?"tool":"\
workflow";return await j(d,g=>({label:"Import",method:"POST",path:t?`${g}/import`:`${g}/${a.workflowId}/import`,body:(0,W.J9)({[`${f(g)}DataFileId`]:S,flowDataFileId:y,envVariablesFileId:b,...t&&{[`${f(
g)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function r(d,a){const S=y=>({label:"Deploy",method:"POST",path:`${y}/${a}/deploy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,
scope:"Deploy workflow"});return await(0,D.L5)(d,()=>j(d,S),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>I,L:()=>_e});var x=e(6760),D=e(3e3),B=e(9462),K=e(3349),W=e(706),T=e(2227),L=e(7596),A=e(
5805),j=e(6294);const R=25e6,w=1e7,i="bulkImport",r="Re-run the job.";async function d(Y,{name:M,bytes:c}){const _=`Upload of ${M}`,N=(q,re)=>(0,T.px)(Y,{label:_,method:"POST",path:q,body:re,scope:"Im\
port workflow"});let z;if(c.length<R)z=await N("files",await a("fileContext",i,{name:M,bytes:c}));else{const q=Math.ceil(c.length/w),re={totalChunks:q,fileExtension:"json",fileName:M,fileSize:c.length},
ce=await N("files/session/start",(0,A.J9)({fileContext:i,...re})),ie=(0,L.wh)(ce.fields.sessionId);if(ie===void 0)throw(0,j.LO)(ce,"session ID",r);for(let ge=0;ge<q;ge++){const be=c.subarray(ge*w,(ge+
1)*w);await N(`files/session/${ie}`,await a("chunkNumber",String(ge),{name:M,bytes:be}))}z=await N(`files/session/${ie}/complete`)}const{fileId:F}=z.fields;if(typeof F!="string"||F==="")throw(0,j.LO)(
z,"file ID",r);return Y.log.info(`Uploaded ${M}: ${(0,W.Xe)(c.length)}`),F}async function a(Y,M,{name:c,bytes:_}){const N=new FormData;N.set(Y,M),N.set("file",new Blob([_],{type:"application/json"}),c);
const z=new Response(N);return{type:z.headers.get("content-type")??"",bytes:Buffer.from(await z.arrayBuffer())}}var S=e(2975),y=e(6779);const b="Imports fail if the version is incompatible, a file is \
corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function f(Y,M,{source:c,
target:_,definitions:{app:N,flow:z,env:F},whenBusy:q="retry",timeoutMs:re,longestWaitMs:ce}){const ie="workflowId"in _?_.workflowId:void 0,ge="workflowId"in _?`workflow ${_.workflowId}`:`a new workflo\
w, ${_.workflowName}`;return Y.log.info(`Importing ${(0,W.OX)(c)} into ${ge}, at ${M.url.href}`),await(0,B.N)({...Y,platform:M},(0,B.R)(re,"No import"),async be=>{const Ie={app:await d(be,N),flow:await d(
be,z),env:F&&await d(be,F)},Ee=q==="retry",ye=await(0,S.L5)(be,()=>(0,K.s8)(be,_,Ie),{untilFree:Ee}),{outputs:ke}=await(0,y.Bv)(be,ye,{title:"Import job",longestWaitMs:ce,advice:b,idsIn:({workflowId:de})=>{
const me=ie??de;return me===void 0?{}:{"workflow-id":me}}});return ke})}async function g(Y,M,{workflowId:c,timeoutMs:_,longestWaitMs:N}){return Y.log.info(`Deploying workflow ${c}, at ${M.url.href}`),
await(0,B.N)({...Y,platform:M},(0,B.R)(_,"No deployment"),async z=>{const{outputs:F}=await(0,y.Bv)(z,await(0,K.kZ)(z,c),{title:"Deploy job",longestWaitMs:N,advice:t,idsIn:()=>({"workflow-id":c})});return F})}
var O=e(2697),m=e(9630),C=e(532),o=e(7279),h=e(6191),s=e(7487),p=e(8920),l=e(9870),$=e(3657),P=e(4264),Z=e(6224),ne=e(7833);const ae="import-deploy-and-promote",pe="Make and approve a new plan.";async function _e(Y,M,c){
const{approved:_,upload:N,deploy:z,ignore:F}=Y.inputs,q=c.workflows.map(({outcome:ie})=>ie==="unchanged"?"finish":"import"),{differences:re,actions:ce}=_?(0,P.Gy)(_,c):{differences:[],actions:q};if(re.
length>0){const ie="The approved plan doesn't hold any more, so this attempt changed nothing";throw new o.HR({what:ie,why:re.join("; "),advice:pe,topic:ae})}try{const ge=(0,s.Tm)()>1&&N!==void 0&&ce.includes(
"finish")?await(0,h.wn)(Y):[];for(const[be,Ie]of M.entries()){if(Ie.action=ce[be],Ie.action!=="finish")continue;const Ee=ye=>!_||(0,P.cM)(_,be,(0,m.ol)(ye,F));Ie.backup=await le(Y,ge,Ie.candidate.name,
Ee),(!z||!(_||Ie.backup))&&(Ie.action="leave")}}catch(ie){Y.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Ee=` What an earlier \
attempt imported can also be deployed with the deploy action: ${M.filter((ke,de)=>ce[de]==="finish").map(({candidate:ke,plan:de})=>`${ke.name} (${de.target})`).join(", ")}.`,ye=`Use "Re-run failed job\
s".${z?Ee:""}`;throw new o.HR({what:ge,why:(0,o.gJ)(ie),advice:ye,topic:ae,cause:ie})}}async function le(Y,M,c,_){const N=`${c}-before-`,z=q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(q)?.[1]),F=M.filter(({name:q})=>q.
startsWith(N)&&z(q.slice(N.length))<(0,s.Tm)());for(const{id:q,name:re}of F.sort((ce,ie)=>ie.id-ce.id)){const ce=await(0,h.R9)(Y,q),ie=await E(ce,Y.signal);if(ie&&_((0,Z.YR)(ie)))return{id:q,name:re,holdsVariables:ie.
env!==void 0}}}async function E(Y,M){try{return(0,p.mu)(await(0,$.u)(Y,M))}catch{M.throwIfAborted();return}}async function I(Y,M){const{platform:c,inputs:_}=Y,{path:N,target:z,definitions:F,name:q}=M.
candidate;if(M.action==="leave"){Y.log.info("Neither imported nor deployed"),M.begun="nothing";return}let re=_.candidates.length>1?void 0:M.plan;M.begun="import";try{const ce=async()=>{const ge=re??await(0,Z.
Cs)(Y,M.candidate);if(re=void 0,!(0,Z.cS)(M.plan,ge)){const Ie=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new o.HR({what:Ie,advice:pe,topic:ae})}if(M.action===
"finish")return;ge.state&&(M.backup=await X(Y,M,ge.state));const be={..._,source:N,target:z,definitions:F,whenBusy:"throw"};M.job=await f(Y,c,be),M.imported=!0};if(await(0,S.L5)({...Y,endsAt:performance.
now()+_.timeoutMs},ce,{untilFree:!0}),!_.deploy)return;M.begun="deploy";const ie=(0,ne.wZ)(M);if(ie===void 0){const ge="Look for it in AI for Process, and deploy it there.";throw new o.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ge})}M.job=await g(Y,c,{..._,workflowId:ie}),M.deployed=!0}catch(ce){const ie=(0,o.iT)(ce);M.job={...M.job,...(0,y.Zw)(ie)},M.error=U(ie,M,(0,O.Sm)(_.
host))}}async function X(Y,{candidate:M,plan:c},_){const{upload:N,artifactEnvVariables:z,host:F}=Y.inputs,q=`${M.name}-before-${(0,s.Tm)()}`,re=_.package.files.has(l.Km),ce=`Backup of workflow ${c.target}\
 at ${(0,O.Sm)(F)}`,ie=await(0,s.Pd)("workflow-backup-");for(let ge=1;;ge++){const be=(0,x.join)(ie,`${q}${ge===1?"":`-${ge}`}.zip`);if(await(0,C.lo)(be,_.bytes),!N)return Y.log.info(`${ce}: ${be}, on\
 this runner only`),{name:be,holdsVariables:re};try{const Ie=await(0,D.mJ)(Y,{..._,path:be},{upload:N,artifactEnvVariables:z});return Y.log.info(`${ce}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,
holdsVariables:re&&z}}catch(Ie){if(!(Ie instanceof h.B6))throw Ie}}}function U(Y,M,c){const{candidate:_,begun:N,imported:z,backup:F}=M,q=(0,o.h_)(Y),re=(0,ne.wZ)(M),[ce,ie]=["workflowName"in _.target,
N==="deploy"],ge=`deploy workflow ${re} with the deploy action`,be=ce?ie?ge:"start a new run":'use "Re-run failed jobs"',Ie=`${_.name} ${z?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,Ee=[q.advice.replace(/(r)e-run the job/gi,(ye,ke)=>ke==="r"?be:be[0]?.toUpperCase()+be.slice(1)),ie&&!ce?`Or ${ge}.`:"",ce&&re?`The new workflow's ID is ${re}.`:"",F?`The packa\
ge that ${c} had before is ${F.name}${F.id?` (artifact ${F.id})`:""}.`:""];return q.with({what:(ie?Ie:"")+q.what,advice:Ee.filter(Boolean).join(" ")})}}),161:((ee,se,e)=>{e.d(se,{K:()=>E});var x=e(3024),
D=e(6760),B=e(3e3),K=e(819),W=e(7279),T=e(6584);class L{#n=[];#e;constructor(){const c=K.V4("api-key");c!==""&&K.Pq(c)}text(c){return K.V4(c)}lines(c){return K.V4(c,{trimWhitespace:!1})}optional(c,_){
const N=this.text(c);return N===""?void 0:this.parse(c,N,_)}parse(c,_,N){try{return N(_)}catch(z){this.refuse(c,(0,W.gJ)(z),(0,W.h_)(z).topic);return}}required(c,_,N="is required"){return this.text(c)===
""&&this.refuse(c,N),this.optional(c,_)}notEmpty(c,_,N){if(process.env[`INPUT_${c.toUpperCase()}`]?.trim()===""){const z=`Where an event has no inputs, write \`\${{ inputs.${c} || ${N} }}\``;this.refuse(
c,`is empty. Is the name in the expression right?${N===void 0?"":` ${z}`}`)}return this.optional(c,_)}boolean(c,_){return this.notEmpty(c,T.yG,_?void 0:"false")??_}refuse(c,_,N="before-anything-is-sen\
t"){this.#e??=N,this.#n.push(`${c} ${_.replace(/(?<=[a-z])\.$/,"")}`)}check(c){if(c!==void 0&&this.#n.length===0)return c;throw new W.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function A(M){
const c=M.required("host",T.or),N=M.required("api-key",T.Do,"is required. The secret isn't set, or this job can't read it"),z=(M.optional("timeout-minutes",(0,T.$J)(1440))??30)*6e4,F=(M.optional("poll\
-interval-seconds",(0,T.$J)(3600))??10)*1e3,q=M.boolean("summary",!0);return c&&N?{host:c,apiKey:N,timeoutMs:z,longestWaitMs:F,summary:q}:void 0}var j=e(8920),R=e(7598),w=e(1455),i=e(532),r=e(706),d=e(
5806),a=e(9870);function S(M,c){return new W.HR({what:M,advice:c,topic:"unpacking"})}function y(M,c){for(const{index:_}of`${c}/`.matchAll(/\//g)){const N=c.slice(0,_),z=(0,x.lstatSync)((0,D.join)(M,N),
{throwIfNoEntry:!1});if(z?.isSymbolicLink())throw S(`${(0,r.TL)(N)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(N===c&&z?.isFile())return z;if(!z?.isDirectory())break}}async function b(M,c,_,N=1/0){
const z=new Map,F=new Map;let q=N;for(const re of c){_.throwIfAborted();const ce=y(M,re);if(!(ce===void 0||F.get((0,d.Sr)(re))===ce.ino)){if(F.set((0,d.Sr)(re),ce.ino),q-=ce.size,q<0)throw new Error("\
its files take more than 256 MiB, the limit");z.set(re,await(0,w.readFile)((0,D.join)(M,re)))}}return z}async function t(M){return(await(0,w.readdir)(M,{withFileTypes:!0})).map(_=>_.name+(_.isDirectory()?
"/":""))}async function f(M,c){const _=[],N=[""];for(const z of N){c.throwIfAborted();for(const F of await t((0,D.join)(M,z))){if((0,d.jq)(F))continue;if((F.endsWith("/")?N:_).push(z+F),_.length+N.length>
a.BE)throw new Error("more than 10,000 files are in it")}}return _}async function g(M){if(!y(M,d.gv))return;const c=await(0,w.readFile)((0,D.join)(M,d.gv),"utf8");let _;try{const{unpackedFiles:N}=JSON.
parse(c);N.every(z=>(0,d.x5)(z)===void 0)&&(_=new Set(N))}catch{}return{text:c,paths:_}}async function O(M,c){const _=new Set(c.map(caseFold));return(await readdir(M).catch(()=>[])).filter(z=>!_.has(caseFold(
z))&&existsSync(join(M,z,RECORD)))}function m(M){return`${JSON.stringify({unpackedFiles:[...M]},null,2)}
`}var C=e(3657);async function o(M,c){try{const _=await(0,w.stat)(M);if(_.isDirectory())return await P(M,c);if(_.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const N=await(0,w.readFile)(
M);return{...await(0,C.u)(N,c),sha256:(0,R.createHash)("sha256").update(N).digest("hex")}}catch(_){throw $(_,M,c)}}async function h(M,c){const _=()=>o(M,c);try{const N=statSync(M,{throwIfNoEntry:!1});
if(N===void 0)return{};const z=N.isDirectory()?await p(M,c):new Map,[F,...q]=[...z.values()].flat();return F===void 0?{single:_}:{several:new Map(Array.from(z,([ce,ie])=>[ce,()=>s(M,ie,c)])),...q.length===
0&&F.isDirectory()&&{single:_}}}catch(N){throw $(N,M,c)}}async function s(M,c,_){const[N="",z]=c.map(F=>F.name);if(z!==void 0)throw new Error(`is there twice, as ${quoted(N)} and as ${quoted(z)}. Remo\
ve one of them`);if(c[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await o(join(M,N),_)}async function p(M,c){const _=new Map,N=await readdir(M,{withFileTypes:!0});if(isWorkflow(
N.map(({name:z})=>z)))return _;for(const z of N){if(c.throwIfAborted(),z.name.startsWith(".")||!await l(join(M,z.name),c))continue;const F=z.isDirectory()?z.name:z.name.replace(/\.zip$/i,"");_.set(F,[
..._.get(F)??[],z])}return _}async function l(M,c){const _=await stat(M).catch(()=>{});if(_?.isDirectory())return isWorkflow(await Z(M));if(!_?.isFile()||!/\.zip$/i.test(M))return!1;try{return isWorkflow(
[...(await o(M,c)).files.keys()])}catch{return c.throwIfAborted(),!0}}function $(M,c,_){if(_.aborted)return _.reason;const N=/The package (is .*, not a zip)/.exec((0,W.gJ)(M))?.[1],z=(0,x.existsSync)(
c)?`can't be read: ${(0,i.Uc)(M)}`:`doesn't exist: ${(0,r.MW)(c)}`;return new Error(N?`${N}. Set a package (.zip), or the folder with its unpacked files`:z,{cause:M})}async function P(M,c){const _=(0,D.
join)(M,(0,a.wg)(await Z(M))),N=await g(_);if(N&&!N.paths)throw new Error(`${d.gv} isn't as this action writes it`);const z=N?.paths?new Set([...a.LX,...N.paths]):await f(_,c),F=await b(_,z,c,a.zx);if(F.
size===0)throw new Error("no files are in it");return(0,a.jz)("folder",F)}async function Z(M){const c=await t(M),N=c.filter(z=>z.endsWith("/")).map(async z=>(await t((0,D.join)(M,z))).map(F=>z+F));return[
...c,...(await Promise.all(N)).flat()]}async function ne(M,{path:c,variables:_,sha256:N,needsVariables:z,of:F=""},q){const re=(Ie,Ee)=>M.refuse(Ie+F,Ee,"import-deploy-and-promote"),ce=Ie=>Ee=>{q.throwIfAborted(),
re(Ie,(0,W.gJ)(Ee))},ie=_?await(0,j.Ch)(_,q).catch(ce("env-variables")):void 0,be=await(async()=>{const{sha256:Ie,...Ee}=await o(c,q),ye=(0,j.mu)(Ee,ie),ke=_&&(0,D.basename)(_);return{path:c,package:Ee,
sha256:Ie,definitions:ye,variablesFile:ke}})().catch(ce("package"));if(be&&N!==void 0&&be.sha256!==N){const Ie=`is not the digest of the package, which is ${be.sha256}`;re("package-sha256",be.sha256?Ie:
"is only for a package that is a .zip")}return be&&z&&_===void 0&&!be.definitions.env&&re("env-variables","is required for an existing workflow, because the package has no env_variables.json"),be}var ae=e(
682),pe=e(2899),_e=e(7487),le=e(4264);async function E(M){const c=new L,_=c.boolean("plan",!1),N=_?void 0:I(c),z=X(c,_),F=await U(c,z,M),q=A(c),re=(0,B.WZ)(c,!1),ce=c.boolean("deploy",!0),ie=c.optional(
"ignore",pe.wo)??pe.K$,{fromList:ge}=z;return{...c.check(q),...re,candidates:F,fromList:ge,isPlan:_,approved:N,deploy:ce,ignore:ie}}function I(M){const c=M.text("approved-plan");return c===""&&M.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),c==="none"?void 0:M.optional("approved-plan",le.ud)}function X(M,c){if(M.text("workflow-name")===""){const{targets:z,fromList:F}=(0,ae.R)(M,"workflow-"),q=z.map(({workflowId:ie})=>ie),
re=q.find((ie,ge)=>q.indexOf(ie)<ge),ce=M.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&M.refuse(ce,`has workflow-id ${re} twice`),{targets:z.map(({name:ie,...ge})=>({name:ie,
target:ge})),fromList:F}}for(const z of["workflow-id","flow-id","workflows","workflows-file"])M.text(z)!==""&&M.refuse(z,"can't be combined with workflow-name");if(!c&&(0,_e.Tm)()>1){const z=`can't be\
 applied in run attempt ${(0,_e.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;M.refuse("workflow-name",z,"import-deploy\
-and-promote")}const _=M.optional("workflow-name",T.sU),N=M.optional("name",T.$q)??_;return N===void 0||_===void 0?{targets:[],fromList:!1}:{targets:[{name:N,target:{workflowName:_}}],fromList:!1}}async function U(M,{
targets:c,fromList:_},N){const z=M.required("package",T.EO),F=M.notEmpty("package-sha256",T.tz,"'any'");_&&F!==void 0&&M.refuse("package-sha256","is only for a single package");const q=ie=>ie==="packa\
ge"?ie:(0,T.EO)(ie),re=M.notEmpty("env-variables",q,"'package'");if(z===void 0)return[];const ce=[];for(const{name:ie,target:ge}of c){const be=_?` of ${ie}`:"",Ie=_?M.parse(`package${be}`,ie,Re=>Y(z,Re)):
z,Ee=re&&_?(0,D.join)(re,`${ie}.json`):re,ye=re==="package"?void 0:Ee,ke="workflowId"in ge&&re==="package",me=Ie&&await ne(M,{path:Ie,...{variables:ye,sha256:_?void 0:F,needsVariables:ke,of:be}},N);me&&
ce.push({name:ie,target:ge,...me})}return ce}function Y(M,c){const _=(0,D.join)(M,`${c}.zip`),[N=_,z]=[(0,D.join)(M,c),_].filter(F=>(0,x.existsSync)(F));if(z){const F=`as ${(0,T.bY)(`${c}.zip`)} and a\
s ${(0,T.bY)(`${c}/`)}`;throw new Error(`is there twice, ${F}. Remove one of them`)}if((0,x.existsSync)(N)&&(0,x.lstatSync)(N).isSymbolicLink())throw new Error("is a link, which isn't followed");return N}}),
6325:((ee,se,e)=>{e.a(ee,async(x,D)=>{try{let f=function({rows:g}){for(const{candidate:O}of(0,y.p1)(g)){const{name:m,target:C}=O,o="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";
(0,A.t1)().warning(`Nothing differs in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${o}).`)}};var B=e(
3e3),K=e(6779),W=e(3018),T=e(682),L=e(7279),A=e(8725),j=e(7487),R=e(1519),w=e(2227),i=e(2597),r=e(161),d=e(1415),a=e(4264),S=e(6224),y=e(7833);const b=4;await(0,j.eF)(async g=>{(0,j.n0)({promotions:[]});
const O=await(0,r.K)(g),m=await t(O,g);await(0,y.A2)(m,O);const C=(0,y.jb)(m.rows),o=await(0,W.S3)(C);O.summary&&await(0,d.c)(m,O,o),(0,W.$0)(C),(0,j.Tm)()>1&&O.deploy&&f(m);const h=(0,y.c2)(m,O);if(h)
throw h;O.isPlan&&(0,A.lm)((0,d.o)(m.rows,O))});async function t(g,O){const{candidates:m,fromList:C,approved:o,host:h,ignore:s,deploy:p,upload:l,artifactEnvVariables:$}=g,P=m.flatMap(({definitions:{env:c}})=>c?
(0,R.aC)(c.bytes):[]),Z=(0,w.Ng)(h,g.apiKey,{secrets:P,known:m.map(({name:c})=>c)}),ne=(0,A.t1)(),pe={log:ne,publish:c=>(0,j.n0)((0,y.WZ)(c)),signal:O,endsAt:Number.POSITIVE_INFINITY,platform:Z,inputs:g},
_e=({name:c})=>C?{...pe,log:(0,A.t1)(`[${c}] `),publish:()=>{}}:pe;let le;const E=await(0,T.H)(m,b,async c=>{try{if(le)throw new L.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const _=await(0,S.Cs)(_e(c),c);return{candidate:c,plan:_,job:_.state?.job??{}}}catch(_){const N=(0,L.iT)(_);return(0,L.h_)(N).affectsAll&&(le??=N),{candidate:c,error:N,job:(0,K.Zw)(N)}}}),
I=(0,y.sb)(E);if(I.length<E.length)return{rows:E};const U={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:p,"upload-artifact":l!==void 0,"artifact-env-variables":$},workflows:I.map(({plan:c})=>c)},Y=(0,a.Rd)(U,o?.salt);if(g.isPlan)return{rows:E,digest:Y};const M=await(0,i.L)(pe,I,U).then(()=>{},
L.iT);if(M)return{rows:E,digest:Y,refusal:M};o||ne.info("Applied without an approved plan"),I.some(({plan:c,action:_})=>c.state&&_==="import")&&(0,B.j)(g,ne);for(const c of I)if(await(0,i.g)(_e(c.candidate),
c),c.error)break;return{rows:E,digest:Y}}D()}catch(b){D(b)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>S,o:()=>a});var x=e(6760),D=e(2697),B=e(3018),K=e(1124),W=e(2614),T=e(7487),L=e(4057),A=e(8132),j=e(8920),
R=e(706),w=e(7833);const i=o=>{const{name:h,version:s}=(0,j.Rc)(o)??{};return[h,s].filter(Boolean).join(" ")},r=o=>o.map(h=>(0,A.SS)(h)).join(", "),d=(...o)=>o.filter(Boolean).join(" ");function a(o,{
host:h}){return`Plan: ${(0,w.sb)(o).length-(0,w.p1)(o).length} of ${(0,R.hS)(o.length,"workflow")} will change at ${(0,D.Sm)(h)}`}async function S(o,h,s){const{rows:p,refusal:l,digest:$}=o,P=p.some(({
begun:pe})=>pe),Z=h.isPlan&&$!==void 0,ne=$&&(0,A.SS)($.slice(0,12)),ae=[P?O(p):b(p,h),(0,L.cj)((0,D.cZ)((0,w.dJ)(p))),l&&(0,L.il)((0,D.UX)(l),(0,T.VY)(l)),Z&&f(p,h),(Z||P)&&g((0,w.p1)(p)),...P?C(p,h):
[],Z&&`Plan ${ne}.`,h.approved&&ne&&`${P?"Applied":"Approved"} plan ${ne}.`,P&&!h.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,K.Hq)((0,w.jb)(p))&&ae.push((0,B.uu)(s,h.fromList,
ae,P?"What differed":"What changes")),await(0,L.Sy)(y(o,h,P),...ae)}function y({rows:o,refusal:h},s,p){const l=(0,D.Sm)(s.host),$=(0,w.dJ)(o).length,P=o.filter(({begun:ae,error:pe})=>ae&&ae!=="nothing"&&
!pe).length,Z=`${P} of ${(0,R.hS)(o.length,"workflow")} promoted`;return[p&&$>0&&`Promotion to ${l} failed: ${Z}`,p&&P===0&&`Nothing differs at ${l}: nothing was done`,p&&`${Z} to ${l}`,$===0&&!h&&a(o,
s),s.isPlan&&`Plan for ${l} failed: ${$} of ${(0,R.hS)(o.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${l} failed: nothing was changed`}function b(o,{isPlan:h}){const s=o.map(
({candidate:p,plan:l})=>{const{name:$,target:P,path:Z,sha256:ne}=p,ae=ne??l?.shown,pe=ae&&`${ne?"sha256":"content"} ${ae.slice(0,12)}\u2026`,_e=l?.state&&i(l.state.package),le="workflowName"in P?"a ne\
w workflow":P.workflowId;return[{words:$},{words:[i(p.package),(0,x.basename)(Z),pe].filter(Boolean).join(", ")},{words:_e?`${_e} (${le})`:le},{words:l?t(l.changes):"\u274C Failed"}]});return(0,L.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function t({status:o,counts:h,files:s}){if(o==="unchanged")return"nothing: it stays";if(o==="changed")return(0,K.cq)(h);const l=s.
flatMap($=>$.kind==="json"?(0,W.ID)($)?.size??[]:[]).find(({nodes:$})=>$>0);return l?`${(0,R.hS)(l.nodes,"node")}, ${(0,R.hS)(l.connections,"connection")}`:"everything: it is new"}function f(o,{deploy:h,
upload:s,artifactEnvVariables:p}){return(0,w.sb)(o).flatMap(({candidate:$,plan:P})=>{const{state:Z,outcome:ne,variables:ae}=P,[pe,_e,le]=[P.added,P.kept,P.ignored].map(r),E=(0,A.SS)($.name),I=(0,A.SS)(
`${$.name}-before-<run attempt>.zip`),X=Z?`The in-development version of ${E} is replaced${h?", then deployed":""}.`:`${E} is created${h?" and deployed":""}: there is nothing to back up.`,Y=s?`A backu\
p is kept first, as ${I}${p?"":", without environment variables"}.`:"No backup is kept.",M=$.variablesFile&&`variables of ${(0,A.SS)($.variablesFile)}`,c=d(X,Z&&Y,ae.length>0&&`The import sends the ${M??
"package's own variables"}.`,pe&&`Added: ${pe}.`,_e&&`The target keeps its own value of ${_e}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${c}`:
[]}).join(`
`)}function g(o){const h=$=>o.filter(({plan:Z})=>Z[$].length>0).map(({candidate:Z,plan:ne})=>`${(0,A.SS)(Z.name)} (${r(ne[$])})`).join(", "),s=r(o.map(({candidate:$})=>$.name)),[p,l]=[h("kept"),h("ign\
ored")];return d(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",p&&`Variables that differ, and that an i\
mport would keep: ${p}.`,l&&`Ignored fields that differ: ${l}.`)}function O(o){const h=o.map(s=>[{words:s.candidate.name},(0,w.wZ)(s)??{words:"a new workflow"},{words:m(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,L.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:o,imported:h,deployed:s,backup:p,error:l}){return o?o==="nothing"?p?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":l?o==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(o,{host:h}){const s=o.flatMap(P=>{const{backup:Z}=P;if(!Z)return[];const ne=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,ae=Z.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,A.SS)(Z.name)} (${ne}) to workflow ${(0,A.SS)((0,w.wZ)(P)??"")}${ae}`]}),p=`promote from run ${(0,A.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,l="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",$=o.flatMap(P=>"workflowName"in P.candidate.target?(0,w.wZ)(P)??[]:[]);return[
s.length>0?`To roll back at ${(0,A.wh)((0,D.Sm)(h))}, ${p} ${l}`:"",...$.map(P=>`Workflow ${(0,A.SS)(P)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>R,
Rd:()=>A,cM:()=>w,ud:()=>j});var x=e(7598),D=e(7487),B=e(706);const K="v1",[W,T]=[["name","target","package","variables"],["outcome","targetVariables","content"]],L=[...W,...T];function A(t,f=(0,x.randomBytes)(
12).toString("base64url")){const g=a(t,f),O=[K,f,y(t,f,g),...g.map(m=>m.join("~"))].join(".");return`${O}.${b([O],6)}`}function j(t){const[f="",g="",O="",...m]=t.split(".");if(/^v\d/.test(f)&&f!==K)throw new Error(
`is of another version of this action (format ${f.slice(1)}). Make and approve a new plan`);if(m.pop()!==b([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:g,seal:O,rows:m.map(C=>C.split("~"))}}function R({salt:t,seal:f,rows:g},O){const m=a(O,t),C=(p,l)=>p.filter(($,P)=>g[l]?.[P]!==m[l]?.[P]),o=C(Object.keys(
O.options),0),h=o.map(p=>i(p,O.options[p]));if(g.length!==m.length){const p=(0,B.hS)(g.length-1,"workflow");return{differences:[...h,`the plan is for ${p}, this step for ${m.length-1}`],actions:[]}}const s=O.
workflows.map((p,l)=>{const $=C(L,l+1),P=S(g[l+1]?.at(-1)??"",t,l);h.push(...r(p,$,P).map(pe=>`${p.name}: ${pe}`));const Z=p.outcome==="changed",ne=Z!==$.includes("outcome");if(!$.includes("targetVari\
ables")&&!$.includes("content"))return ne?"import":"leave";const ae=[...o,...$].some(pe=>["host","ignore","name","target"].includes(pe));return Z&&!ae&&h.push(d(p,$.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&f!==y(O,t,g)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function w({salt:t,rows:f},g,O){return f[g+1]?.includes(b([t,g,"content",O],
22))===!0}function i(t,f){return t==="host"?`the host isn't the approved one (now ${f})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!f}, is ${f})`}function r({target:t,shown:f,
variables:g},O,m){if(O.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${f.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${g.join(", ")||"none"})`};return O.flatMap(o=>C[o]??[])}function d({name:t,target:f,fields:g,
targetVariables:O},m){const o=`differs from the package in ${g.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${O.length>0?` (now ${O.join(
", ")})`:""}`,s=m&&g.length>0?o:h,p=`: look at the workflow, and if it is right, deploy it with the deploy action (${f})`,l=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,D.Tm)()>1?p:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${l}`}function a({options:t,workflows:f},g){const O=f.map(
(m,C)=>[...L.map(o=>b([g,C,o,m[o]],o==="content"?22:4)),S(m.shown,g,C)]);return[Object.entries(t).map(m=>b([g,...m],4)),...O]}function S(t,f,g){const O=(0,x.createHash)("sha256").update(`${f} ${g}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^O).toString(16).padStart(6,"0")}function y({options:t,workflows:f},g,O){const m=f.map(C=>W.map(o=>C[o]));return b([g,"seal",t,m,O],43)}function b(t,f){
return(0,x.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,f)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>P});var x=e(7975),D=e(6779),B=e(9630),K=e(2899),W=e(5806),
T=e(1519),L=e(1124),A=e(3436),j=e(2742),R=e(7856);const w=1024*1024;function i(le,E,{name:I,ignore:X}){const U=[le,E].filter(ce=>ce!==void 0),Y=U.length===2&&U.some(d),M=[...new Set(U.flatMap(({files:ce})=>[
...ce.keys()]))].sort(),c=new Set(X.lines),_=new A.Ms(X,ce=>c.delete(ce)),N=M.flatMap(ce=>{const[ie,ge]=[le?.files.get(ce),E?.files.get(ce)],be=ie!==void 0&&ge!==void 0&&ie.equals(ge);if(Y&&(0,W.dU)(ce)||
be&&c.size===0)return[];const Ie=ie&&(0,B.TA)(ce,ie,_),Ee=be?Ie:ge&&(0,B.TA)(ce,ge,_);return be||Ie!==void 0&&Ie.id===Ee?.id?[]:[{name:ce,from:ie,to:ge,base:Ie,head:Ee}]}),z=S(N,_),F=ce=>X.lines.length===
0&&z.some(ie=>ie.name===ce),q=z.length===0?[]:M.filter(ce=>!F(ce)&&!(0,W.dU)(ce)),re=le===void 0?"added":E===void 0?"removed":void 0;return{name:I,status:re??(z.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,L.cz)(z.map(L.xS)),files:z,variablesCompared:!(Y&&U.some(a)),secrets:[...new Set(U.flatMap(ce=>[...(0,T.x3)(ce),...r(ce,q)]))],unusedIgnores:[...c]}}function r({
files:le},E){return E.flatMap(I=>(0,R.Wr)((0,B.TA)(I,le.get(I)??Buffer.of(),new A.Ms(K.K$))))}function d({kind:le,files:E}){return le==="folder"&&![...E.keys()].some(W.dU)}function a({files:le}){return[
...le].some(([E,I])=>(0,W.dU)(E)&&(0,T.DF)(I)?.variables.length!==0)}function S(le,E){const I=le.flatMap(({name:U,base:Y,head:M})=>Y&&M&&!(0,W.dU)(U)?[{name:U,base:Y,head:M}]:[]),X=new Map((0,j.OD)(I,
E).map((U,Y)=>[I[Y]?.name,U]));return le.map(U=>y(U,X.get(U.name)))}function y({name:le,from:E,to:I,base:X,head:U},Y){const M=E===void 0?"added":I===void 0?"removed":"modified",c={name:le,status:M,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...c,kind:"variables",changes:t(X,U,M)};if(Y||M!=="modified"&&(X??U))return{...c,kind:"json",base:X,head:U,...Y};const[_,N]=[E&&
b(E),I&&b(I)];return E&&_===void 0||I&&N===void 0?{...c,kind:"binary"}:{...c,kind:"text",text:{base:_,head:N}}}function b(le){return le.length<=w&&!le.includes(0)?(0,B.b6)(le):void 0}function t(le,E,I){
const[X,U]=[le,E].map(F=>F&&(0,T.DF)(Buffer.from((0,A.dj)(F))));if(I==="modified"&&(X===void 0||X.container!==U?.container))return[{kind:"modified",path:[],from:L.RG,to:L.RG}];const Y=F=>new Map(F?.variables.
map(({name:q,content:re})=>[q,re])),[M,c]=[Y(X),Y(U)],_=[],N=[...M.keys()].filter(F=>c.has(F)),z=[...c.keys()].filter(F=>M.has(F));N.some((F,q)=>F!==z[q])&&_.push({kind:"reordered",path:[],moved:[]});
for(const F of[...new Set([...M.keys(),...c.keys()])].sort()){const q=[{type:"member",key:F}];M.has(F)?c.has(F)?M.get(F)!==c.get(F)&&_.push({kind:"modified",path:q,from:L.RG,to:L.RG}):_.push({kind:"re\
moved",path:q,value:L.RG}):_.push({kind:"added",path:q,value:L.RG})}return _}var f=e(7279),g=e(8920),O=e(9870);async function m(le,E){const{platform:I,inputs:X}=le,{target:U}=E;if("workflowName"in U)return C(
E,void 0,X.ignore);const Y=await(0,D.X7)(le,I,{...X,...U});for(const M of(0,T.x3)(Y.package))I.secrets.add(M);return C(E,Y,X.ignore)}function C(le,E,I){const{name:X,target:U,package:Y,definitions:M,variablesFile:c}=le,
_=E&&o(E.package),N=[_?.env?.bytes,Y.files.get(O.Km)];c&&M.env&&Z(X,M.env.bytes,N);const[z,F]=[l(_?.env),l(M.env)],q=z&&F&&new Map([...F,...z]),re=_&&P(_,z,_.env),ce=P(M,M.env&&q,M.env),ie=i(re,ce,{name:X,
ignore:I}),ge=s(ie),be=s(i(re,ce,{name:X,ignore:K.K$})),Ie=[...N,M.env?.bytes].flatMap(ye=>ye?(0,T.aC)(ye):[]),Ee=(0,B.ol)(P(M),K.K$);return{state:E,changes:{...ie,secrets:[...ie.secrets,...Ie]},ignored:be.
filter(ye=>!ge.includes(ye)),added:$(q).filter(ye=>!z?.has(ye)),kept:$(F).filter(ye=>z?.has(ye)&&z.get(ye)!==F?.get(ye)),name:X,target:"workflowId"in U?`${U.workflowId} ${U.flowId}`:`new workflow ${U.
workflowName}`,package:Ee,variables:$(F),shown:le.sha256??Ee,outcome:ie.status==="unchanged"?ie.status:"changed",targetVariables:$(z),content:_?(0,B.ol)(P(_),I):"",fields:ge}}function o(le){try{return(0,g.
mu)(le)}catch(E){const I=`The target's package ${(0,f.gJ)(E)}`;throw new f.HR({what:I,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:E})}}function h(le,E){return le.content===
E.content&&(0,x.isDeepStrictEqual)(le.targetVariables,E.targetVariables)}function s({files:le}){const E=le.flatMap(({kind:I,name:X,changes:U})=>I==="variables"?[]:U.length===0?[X]:U.map(Y=>p(Y)||X));return[
...new Set(E)]}function p({kind:le,path:E}){return E.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function l(le){return le===void 0?new Map:(0,T.
DF)(le.bytes)?.variables.reduce((E,{name:I,content:X})=>E.set(I,X),new Map)}function $(le){return[...le?.keys()??[]].sort()}function P({app:le,flow:E},I,X){const U=$(I).map(M=>[M,""]),Y=I?Buffer.from(
JSON.stringify(Object.fromEntries(U))):X?.bytes;return(0,O.jz)("zip",[[O.uq,le.bytes],[O.n7,E.bytes],...Y?[[O.Km,Y]]:[]])}function Z(le,E,I){const X=I.map(N=>N&&(0,T.DF)(N)),U=X.find(N=>N?.variables.length)??
X.find(Boolean),Y=ne((0,T.DF)(E),U);if(Y===void 0)return;const M=X.indexOf(U)===1?"package":"target",c=`env-variables of ${le} doesn't have the shape of the ${M}'s variables`,_=`Write it like this, wi\
th your names and values: ${_e(U)}`;throw new f.HR({what:c,why:Y,advice:_,topic:"import-deploy-and-promote"})}function ne(le,E){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(E===void 0)return;if(le.container!==E.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(E.variables.
length===0)return;const I=new Set(E.variables.flatMap(({keys:U})=>U)),X=E.variables.every(({keys:U})=>U.includes("value"));for(const{name:U,keys:Y}of le.variables){const M=Y.find(c=>!I.has(c));if(M!==
void 0)return`${U} has "${M}", which no variable there has`;if(X&&!Y.includes("value"))return`${U} has no "value"`}}const ae={name:"API_URL",key:"API_URL",value:"https://api.example.com"},pe={string:"",
number:0,boolean:!1};function _e({container:le,variables:[E]}={container:"array",variables:[]}){const I=le==="array",{keys:X,content:U}=E??{keys:I?["name","value"]:[],content:"{}"},Y=JSON.parse(U),M=X.
map(_=>[_,ae[_]??pe[typeof Y[_]]??null]),c=X.length===0?ae.value:Object.fromEntries(M);return JSON.stringify(I?[c]:{API_URL:c})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>j,WZ:()=>w,c2:()=>i,dJ:()=>T,jb:()=>A,
p1:()=>W,sb:()=>K,wZ:()=>L});var x=e(2697),D=e(1124),B=e(7487);function K(r){return r.filter(d=>d.plan!==void 0)}function W(r){return K(r).filter(({plan:d,action:a,backup:S})=>d.outcome==="unchanged"&&
a!=="finish"&&!S)}function T(r){return r.flatMap(({candidate:{name:d},error:a})=>a?[{name:d,error:a}]:[])}function L({candidate:{target:r},job:d}){return"workflowId"in r?r.workflowId:d["workflow-id"]}
function A(r){const d=r.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:K(r).map(({plan:a})=>a.changes),notCompared:d}}async function j({rows:r,digest:d},{fromList:a}){const[S]=r,
y=A(r);(0,B.n0)({...d&&{changed:(0,D.Hq)(y),...(0,D.xW)(y),"plan-digest":d},...!a&&S&&{...w(S.job),"workflow-id":L(S)},...await(0,x.dF)("promotions",r.map(R))})}function R(r){const{candidate:d,plan:a,
imported:S=!1,deployed:y=!1,backup:b,job:t,error:f}=r;return{name:d.name,"workflow-id":L(r),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":d.sha256,imported:S,deployed:y,"d\
ock-status-id":t["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:f&&(0,x.UX)(f)}}function w({"workflow-id":r,"dock-status-id":d,status:a}){return{"workflow-\
id":r,"dock-status-id":d,status:a}}function i({rows:r,refusal:d,digest:a},{fromList:S,isPlan:y}){const b=T(r),[t]=b;if(t===void 0||!S)return t?.error??d;const f=r.filter(({begun:O})=>!O).map(({candidate:O})=>O.
name),g=[!a&&`${b.length} of ${r.length} targets could not be compared.`,(0,x.As)(b),!a&&!y&&"Nothing was changed.",a&&f.length>0&&`Not started: ${f.join(", ")}.`];return(0,x.Xd)(t.error,g.filter(Boolean).
join(" "))}}),2975:((ee,se,e)=>{e.d(se,{L5:()=>T,Mu:()=>R,Vs:()=>A,kU:()=>W,yy:()=>j});var x=e(7279),D=e(706);const B=7,K=3e4,W=429;async function T({log:w,signal:i,endsAt:r},d,{atLeastMs:a=0,untilFree:S=!1}={}){
let y=0,b=0,t;for(;;)try{return await d()}catch(f){if(!(f instanceof x.HR&&(f.retryable||S&&f.busy)))throw f;i.throwIfAborted(),t??=performance.now();const g=f.status===W,O=f.busy||g;b=O?b+1:0,O||y++;
const m=y>(f.maxRetries??B)&&performance.now()-t>=a;if(!O&&m)throw L(f,`${y} times in a row`);const C=Math.min(K,1e3*2**((b||y)-1))*(.5+Math.random()/2),o=g&&f.retryAfterMs>0?f.retryAfterMs:Math.max(f.
retryAfterMs,C),h=(0,D.zK)(o);if(performance.now()+o>=r)throw L(f,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,D.
OX)((0,x.$N)(f),1e3)}; retrying in ${h}`),await j(o,i)}}function L(w,i,r=w.advice){const{what:d,why:a}=w,S=a?{why:`${a}, ${i}`}:{what:`${d}, ${i}`};return w.with({...S,advice:r,retryable:!1})}function A(w){
const i=String(w),r=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function j(w,i){let r;const d=new Promise(a=>{r=setTimeout(a,w)});await R(i,d).
finally(()=>clearTimeout(r))}function R(w,i){return new Promise((r,d)=>{const a=()=>d(w.reason);i.then(r,d).finally(()=>w.removeEventListener("abort",a)),w.aborted?a():w.addEventListener("abort",a)})}}),
706:((ee,se,e)=>{e.d(se,{MW:()=>K,OX:()=>D,TL:()=>B,Xe:()=>W,hS:()=>L,pO:()=>i,v5:()=>j,zD:()=>T,zK:()=>A});var x=e(8132);function D(a,S=300){const y=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,x.Jj)(y,S)}function B(a,S=100){return(0,x.RK)(JSON.stringify((0,x.Jj)(a,S)))}function K(a){return B(a,1e3).replaceAll("\\\\","\\")}function W(a){if(a<1024)return`${a} B`;const S=(a/
1024).toFixed(1);return Number(S)<1024?`${S} KiB`:`${(a/1024**2).toFixed(1)} MiB`}function T(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function L(a,S){return`${T(a)} ${S}${a===1?"":"s"}`}function A(a){
if(a<9950)return`${(a/1e3).toFixed(1)} s`;const S=Math.round(a/1e3);if(S<60)return`${S} s`;const[y,b]=[Math.floor(S/60),Math.floor(S/3600)];return b>0?`${b} h ${y%60} min`:`${y} min ${S%60} s`}const j="\
***",R=4,w=8;class i{#n=new Map;#e=new Set;constructor(S=[]){for(const y of S)this.add(y)}add(S,y=b=>!0){const b=new Set([S,...S.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[...b].filter(y).flatMap(
r)){const f=t.slice(0,w);this.#n.set(f,(this.#n.get(f)??new Set).add(t)),this.#e.add(f.length)}}redact=(S,y=300)=>{const b=S.trimStart(),t=Math.min(b.length,y*4);return D(this.hide(b,()=>{},t)+(t<b.length?
"\u2026":""),y)};hide(S,y=t=>{},b=S.length){let[t,f]=["",0];for(let g=0;g<b;g++){const O=this.#t(S,g);O!==""&&(y(O),g>=f&&(t+=S.slice(f,g)+j),f=Math.max(f,g+O.length))}return t+S.slice(f,b)}#t(S,y){let b="";
for(const t of this.#e)for(const f of this.#n.get(S.slice(y,y+t))??[])f.length<=b.length||!S.startsWith(f,y)||(f.length>=R||d(S,y,y+f.length))&&(b=f);return b}}function r(a){const S=g=>JSON.stringify(
g).slice(1,-1),y=Buffer.from(a).toString(),b=encodeURIComponent(y),t=[b,b.replaceAll("%20","+"),b.replace(/%../g,g=>g.toLowerCase())];return[...[a,y].flatMap(g=>[g,S(g),S(S(g))]),...t,encodeURI(y)]}function d(a,S,y){
const b=a.slice(Math.max(0,S-2),S);return!/[\p{L}\p{N}]$/u.test(b)&&!/^[\p{L}\p{N}]/u.test(a.slice(y,y+2))}}),819:((ee,se,e)=>{e.d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,
Pq:()=>ht,z:()=>p,$e:()=>gt});var x=e(857);function D(V){return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(V)}function B(V){return Object.keys(V).length?{title:V.title,file:V.
file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function K(V,k,J){const te=new L(V,k,J);process.stdout.write(te.toString()+x.EOL)}function W(V,k=""){K(V,{},k)}const T="\
::";class L{constructor(k,J,te){k||(k="missing.command"),this.command=k,this.properties=J,this.message=te}toString(){let k=T+this.command;if(this.properties&&Object.keys(this.properties).length>0){k+=
" ";let J=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(J?J=!1:k+=",",k+=`${te}=${j(n)}`)}}return k+=`${T}${A(this.message)}`,k}}function A(V){
return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(V){return D(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var R=e(6982),w=e(9896);function i(V,k){const J=process.env[`GITHUB_${V}`];if(!J)throw new Error(`Unable to find environment variable for file command ${V}`);if(!w.existsSync(J))throw new Error(`Missi\
ng file at path: ${J}`);w.appendFileSync(J,`${D(k)}${x.EOL}`,{encoding:"utf8"})}function r(V,k){const J=`ghadelimiter_${R.randomUUID()}`,te=D(k);if(V.includes(J))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${J}"`);if(te.includes(J))throw new Error(`Unexpected input: value should not contain the delimiter "${J}"`);return`${V}<<${J}${x.EOL}${te}${x.EOL}${J}`}var d=e(6928),
a=e(6671),S=e(2145),y=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){try{Q(te.next(H))}catch(fe){v(fe)}}function oe(H){
try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};class b{static createHttpClient(k=!0,J=10){const te={allowRetries:k,maxRetries:J};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],te)}static getRequestToken(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!k)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return k}static getIDTokenUrl(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST\
_URL env variable");return k}static getCall(k){return y(this,void 0,void 0,function*(){var J;const u=(J=(yield b.createHttpClient().getJson(k).catch(v=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${v.statusCode}
 
        Error Message: ${v.message}`)})).result)===null||J===void 0?void 0:J.value;if(!u)throw new Error("Response json body do not have ID Token field");return u})}static getIDToken(k){return y(this,
void 0,void 0,function*(){try{let J=b.getIDTokenUrl();if(k){const n=encodeURIComponent(k);J=`${J}&audience=${n}`}debug(`ID token url is ${J}`);const te=yield b.getCall(J);return setSecret(te),te}catch(J){
throw new Error(`Error message: ${J.message}`)}})}}var t=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){try{Q(
te.next(H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};const{access:f,appendFile:g,writeFile:O}=w.
promises,m="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class o{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const k=process.env[m];if(!k)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield f(k,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${k}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=k,this._filePath})}wrap(k,J,te={}){const n=Object.entries(te).map(([u,v])=>` ${u}="${v}"`).join("");return J?`<${k}${n}>${J}</${k}>`:`<${k}${n}>`}write(k){return t(this,void 0,void 0,function*(){
const J=!!k?.overwrite,te=yield this.filePath();return yield(J?O:g)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(k,J=!1){return this._buffer+=k,J?this.addEOL():this}addEOL(){
return this.addRaw(x.EOL)}addCodeBlock(k,J){const te=Object.assign({},J&&{lang:J}),n=this.wrap("pre",this.wrap("code",k),te);return this.addRaw(n).addEOL()}addList(k,J=!1){const te=J?"ol":"ul",n=k.map(
v=>this.wrap("li",v)).join(""),u=this.wrap(te,n);return this.addRaw(u).addEOL()}addTable(k){const J=k.map(n=>{const u=n.map(v=>{if(typeof v=="string")return this.wrap("td",v);const{header:G,data:oe,colspan:Q,
rowspan:H}=v,fe=G?"th":"td",xe=Object.assign(Object.assign({},Q&&{colspan:Q}),H&&{rowspan:H});return this.wrap(fe,oe,xe)}).join("");return this.wrap("tr",u)}).join(""),te=this.wrap("table",J);return this.
addRaw(te).addEOL()}addDetails(k,J){const te=this.wrap("details",this.wrap("summary",k)+J);return this.addRaw(te).addEOL()}addImage(k,J,te){const{width:n,height:u}=te||{},v=Object.assign(Object.assign(
{},n&&{width:n}),u&&{height:u}),G=this.wrap("img",null,Object.assign({src:k,alt:J},v));return this.addRaw(G).addEOL()}addHeading(k,J){const te=`h${J}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",u=this.wrap(n,k);return this.addRaw(u).addEOL()}addSeparator(){const k=this.wrap("hr",null);return this.addRaw(k).addEOL()}addBreak(){const k=this.wrap("br",null);return this.addRaw(k).addEOL()}addQuote(k,J){
const te=Object.assign({},J&&{cite:J}),n=this.wrap("blockquote",k,te);return this.addRaw(n).addEOL()}addLink(k,J){const te=this.wrap("a",k,{href:J});return this.addRaw(te).addEOL()}}const h=new o,s=null,
p=h;function l(V){return V.replace(/[\\]/g,"/")}function $(V){return V.replace(/[/]/g,"\\")}function P(V){return V.replace(/[/\\]/g,path.sep)}const Z=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ae=Be(import.meta.url)("child_process");var pe=e(2613),_e=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){
try{Q(te.next(H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};const{chmod:le,copyFile:E,
lstat:I,mkdir:X,open:U,readdir:Y,rename:M,rm:c,rmdir:_,stat:N,symlink:z,unlink:F}=w.promises,q=process.platform==="win32";function re(V){return _e(this,void 0,void 0,function*(){const k=yield fs.promises.
readlink(V);return q&&!k.endsWith("\\")?`${k}\\`:k})}const ce=268435456,ie=w.constants.O_RDONLY;function ge(V){return _e(this,void 0,void 0,function*(){try{yield N(V)}catch(k){if(k.code==="ENOENT")return!1;
throw k}return!0})}function be(V){return _e(this,arguments,void 0,function*(k,J=!1){return(J?yield N(k):yield I(k)).isDirectory()})}function Ie(V){if(V=ye(V),!V)throw new Error('isRooted() parameter "\
p" cannot be empty');return q?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Ee(V,k){return _e(this,void 0,void 0,function*(){let J;try{J=yield N(V)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${V}': ${n}`)}if(J&&J.isFile()){if(q){const n=d.extname(V).toUpperCase();if(k.some(u=>u.toUpperCase()===n))return V}else if(ke(
J))return V}const te=V;for(const n of k){V=te+n,J=void 0;try{J=yield N(V)}catch(u){u.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${u}`)}if(J&&
J.isFile()){if(q){try{const u=d.dirname(V),v=d.basename(V).toUpperCase();for(const G of yield Y(u))if(v===G.toUpperCase()){V=d.join(u,G);break}}catch(u){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${V}': ${u}`)}return V}else if(ke(J))return V}}return""})}function ye(V){return V=V||"",q?(V=V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}
function ke(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==void 0&&V.uid===process.getuid()}function de(){var V;return(V=process.
env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var me=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){try{Q(te.next(
H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};function Re(V,k){return me(this,arguments,
void 0,function*(J,te,n={}){const{force:u,recursive:v,copySourceDirectory:G}=Ye(n),oe=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(oe&&oe.isFile()&&!u)return;const Q=oe&&oe.isDirectory()&&G?
path.join(te,path.basename(J)):te;if(!(yield ioUtil.exists(J)))throw new Error(`no such file or directory: ${J}`);if((yield ioUtil.stat(J)).isDirectory())if(v)yield ue(J,Q,0,u);else throw new Error(`F\
ailed to copy. ${J} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(J,Q)==="")throw new Error(`'${Q}' and '${J}' are the same file`);yield ve(J,Q,u)}})}function Ke(V,k){
return me(this,arguments,void 0,function*(J,te,n={}){if(yield ioUtil.exists(te)){let u=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(J)),u=yield ioUtil.exists(te)),u)if(n.force==
null||n.force)yield ze(te);else throw new Error("Destination already exists")}yield Qe(path.dirname(te)),yield ioUtil.rename(J,te)})}function ze(V){return me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(k){throw new Error(
`File was unable to be removed ${k}`)}})}function Qe(V){return me(this,void 0,void 0,function*(){ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ve(V,k){return me(
this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(k){const te=yield Ve(V,!1);if(!te)throw q?new Error(`Unable to locate executable file: ${V}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return te}const J=yield nt(V);return J&&J.length>0?J[0]:""})}function nt(V){return me(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const k=[];
if(q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(d.delimiter))n&&k.push(n);if(Ie(V)){const n=yield Ee(V,k);return n?[n]:[]}if(V.includes(d.sep))return[];const J=[];if(process.env.PATH)
for(const n of process.env.PATH.split(d.delimiter))n&&J.push(n);const te=[];for(const n of J){const u=yield Ee(d.join(n,V),k);u&&te.push(u)}return te})}function Ye(V){const k=V.force==null?!0:V.force,
J=!!V.recursive,te=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:k,recursive:J,copySourceDirectory:te}}function ue(V,k,J,te){return me(this,void 0,void 0,function*(){if(J>=255)return;
J++,yield Qe(k);const n=yield ioUtil.readdir(V);for(const u of n){const v=`${V}/${u}`,G=`${k}/${u}`;(yield ioUtil.lstat(v)).isDirectory()?yield ue(v,G,J,te):yield ve(v,G,te)}yield ioUtil.chmod(k,(yield ioUtil.
stat(V)).mode)})}function ve(V,k,J){return me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).isSymbolicLink()){try{yield ioUtil.lstat(k),yield ioUtil.unlink(k)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(k,"0666"),yield ioUtil.unlink(k))}const te=yield ioUtil.readlink(V);yield ioUtil.symlink(te,k,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(k))||J)&&(yield ioUtil.copyFile(V,k))})}
const we=Be(import.meta.url)("timers");var Se=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){try{Q(te.next(H))}catch(fe){
v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};const Oe=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(k,J,te){if(super(),!k)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=k,this.args=J||[],this.options=te||{}}_debug(k){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(k)}_getCommandString(k,J){const te=this._getSpawnFileName(),n=this._getSpawnArgs(k);let u=J?"":"[command]";if(Oe)if(this._isCmdFile()){u+=te;for(const v of n)
u+=` ${v}`}else if(k.windowsVerbatimArguments){u+=`"${te}"`;for(const v of n)u+=` ${v}`}else{u+=this._windowsQuoteCmdArg(te);for(const v of n)u+=` ${this._windowsQuoteCmdArg(v)}`}else{u+=te;for(const v of n)
u+=` ${v}`}return u}_processLineBuffer(k,J,te){try{let n=J+k.toString(),u=n.indexOf(x.EOL);for(;u>-1;){const v=n.substring(0,u);te(v),n=n.substring(u+x.EOL.length),u=n.indexOf(x.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(k){if(Oe&&this._isCmdFile()){
let J=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)J+=" ",J+=k.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return J+='"',[J]}return this.args}_endsWith(k,J){
return k.endsWith(J)}_isCmdFile(){const k=this.toolPath.toUpperCase();return this._endsWith(k,".CMD")||this._endsWith(k,".BAT")}_windowsQuoteCmdArg(k){if(!this._isCmdFile())return this._uvQuoteCmdArg(
k);if(!k)return'""';const J=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const v of k)if(J.some(G=>G===v)){te=!0;break}if(!te)return k;let n='\
"',u=!0;for(let v=k.length;v>0;v--)n+=k[v-1],u&&k[v-1]==="\\"?n+="\\":k[v-1]==='"'?(u=!0,n+='"'):u=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(k){if(!k)return'""';if(!k.includes(" ")&&
!k.includes("	")&&!k.includes('"'))return k;if(!k.includes('"')&&!k.includes("\\"))return`"${k}"`;let J='"',te=!0;for(let n=k.length;n>0;n--)J+=k[n-1],te&&k[n-1]==="\\"?J+="\\":k[n-1]==='"'?(te=!0,J+=
"\\"):te=!1;return J+='"',J.split("").reverse().join("")}_cloneExecOptions(k){k=k||{};const J={cwd:k.cwd||process.cwd(),env:k.env||process.env,silent:k.silent||!1,windowsVerbatimArguments:k.windowsVerbatimArguments||
!1,failOnStdErr:k.failOnStdErr||!1,ignoreReturnCode:k.ignoreReturnCode||!1,delay:k.delay||1e4};return J.outStream=k.outStream||process.stdout,J.errStream=k.errStream||process.stderr,J}_getSpawnOptions(k,J){
k=k||{};const te={};return te.cwd=k.cwd,te.env=k.env,te.windowsVerbatimArguments=k.windowsVerbatimArguments||this._isCmdFile(),k.windowsVerbatimArguments&&(te.argv0=`"${J}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((k,J)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+x.EOL);const n=new Ae(te,this.toolPath);if(n.on("debug",Q=>{this._debug(
Q)}),this.options.cwd&&!(yield ge(this.options.cwd)))return J(new Error(`The cwd: ${this.options.cwd} does not exist!`));const u=this._getSpawnFileName(),v=ae.spawn(u,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,u));let G="";v.stdout&&v.stdout.on("data",Q=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Q),!te.silent&&te.outStream&&te.outStream.write(Q),G=this.
_processLineBuffer(Q,G,H=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(H)})});let oe="";if(v.stderr&&v.stderr.on("data",Q=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Q),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Q),oe=this._processLineBuffer(Q,oe,H=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(H)})}),v.on("error",Q=>{n.processError=Q.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),v.on("exit",Q=>{n.processExitCode=
Q,n.processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),n.CheckComplete()}),v.on("close",Q=>{n.processExitCode=Q,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Q,H)=>{G.length>0&&this.emit("stdline",G),oe.length>0&&this.emit("errline",oe),v.removeAllListeners(),Q?J(Q):k(H)}),
this.options.input){if(!v.stdin)throw new Error("child process missing stdin");v.stdin.end(this.options.input)}}))})}}function De(V){const k=[];let J=!1,te=!1,n="";function u(v){te&&v!=='"'&&(n+="\\"),
n+=v,te=!1}for(let v=0;v<V.length;v++){const G=V.charAt(v);if(G==='"'){te?u(G):J=!J;continue}if(G==="\\"&&te){u(G);continue}if(G==="\\"&&J){te=!0;continue}if(G===" "&&!J){n.length>0&&(k.push(n),n="");
continue}u(G)}return n.length>0&&k.push(n.trim()),k}class Ae extends ne.EventEmitter{constructor(k,J){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!J)throw new Error("toolPath must not be empty");this.options=k,this.toolPath=J,k.delay&&(this.delay=k.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(k){this.emit("debug",k)}_setResult(){let k;this.processExited&&(this.
processError?k=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?k=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(k=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",k,this.processExitCode)}static HandleTimeout(k){
if(!k.done){if(!k.processClosed&&k.processExited){const J=`The STDIO streams did not close within ${k.delay/1e3} seconds of the exit event from process '${k.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;k._debug(J)}k._setResult()}}}var he=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(
function(u,v){function G(H){try{Q(te.next(H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};
function Te(V,k,J){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(V);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return k=
te.slice(1).concat(k||[]),new tr.ToolRunner(n,k,J).exec()})}function Pe(V,k,J){return he(this,void 0,void 0,function*(){var te,n;let u="",v="";const G=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Q=(te=J?.listeners)===null||te===void 0?void 0:te.stdout,H=(n=J?.listeners)===null||n===void 0?void 0:n.stderr,fe=Ne=>{v+=oe.write(Ne),H&&H(Ne)},xe=Ne=>{u+=G.write(Ne),Q&&Q(Ne)},$e=Object.assign(
Object.assign({},J?.listeners),{stdout:xe,stderr:fe}),Ce=yield Te(V,k,Object.assign(Object.assign({},J),{listeners:$e}));return u+=G.end(),v+=oe.end(),{exitCode:Ce,stdout:u,stderr:v}})}var Le=function(V,k,J,te){
function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(function(u,v){function G(H){try{Q(te.next(H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}
function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:k}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:k.trim(),version:V.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var V,k,J,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),u=(k=(V=n.match(
/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&k!==void 0?k:"";return{name:(te=(J=n.match(/ProductName:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&te!==void 0?te:"",version:u}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[k,J]=V.trim().split(`
`);return{name:k,version:J}}),Fe=x.platform(),Ze=x.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(V,k,J,te){function n(u){return u instanceof J?u:new J(function(v){v(u)})}return new(J||(J=Promise))(
function(u,v){function G(H){try{Q(te.next(H))}catch(fe){v(fe)}}function oe(H){try{Q(te.throw(H))}catch(fe){v(fe)}}function Q(H){H.done?u(H.value):n(H.value).then(G,oe)}Q((te=te.apply(V,k||[])).next())})},
at;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(at||(at={}));function Ot(V,k){const J=toCommandValue(k);if(process.env[V]=J,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(V,k));issueCommand("set-env",{name:V},J)}function ht(V){K("add-mask",{},V)}function xt(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},V),process.
env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ct(V,k){const J=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(k&&k.required&&!J)throw new Error(`Input required and not \
supplied: ${V}`);return k&&k.trimWhitespace===!1?J:J.trim()}function ft(V,k){const J=ct(V,k).split(`
`).filter(te=>te!=="");return k&&k.trimWhitespace===!1?J:J.map(te=>te.trim())}function St(V,k){const J=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(V,k);if(J.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(V,k){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",r(V,k));process.stdout.write(x.EOL),K("set-output",{name:V},
D(k))}function $t(V){issue("echo",V?"on":"off")}function mt(V){process.exitCode=at.Failure,dt(V)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(V){K("debug",{},V)}function dt(V,k={}){
K("error",B(k),V instanceof Error?V.toString():V)}function gt(V,k={}){K("warning",B(k),V instanceof Error?V.toString():V)}function yt(V,k={}){K("notice",B(k),V instanceof Error?V.toString():V)}function Et(V){
process.stdout.write(V+x.EOL)}function bt(V){issue("group",V)}function vt(){issue("endgroup")}function It(V,k){return st(this,void 0,void 0,function*(){bt(V);let J;try{J=yield k()}finally{vt()}return J})}
function At(V,k){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,k));issueCommand("save-state",{name:V},toCommandValue(k))}function Tt(V){return process.env[`S\
TATE_${V}`]||""}function Rt(V){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>B});var x=function(W,T,L,A){function j(R){return R instanceof
L?R:new L(function(w){w(R)})}return new(L||(L=Promise))(function(R,w){function i(a){try{d(A.next(a))}catch(S){w(S)}}function r(a){try{d(A.throw(a))}catch(S){w(S)}}function d(a){a.done?R(a.value):j(a.value).
then(i,r)}d((A=A.apply(W,T||[])).next())})};class D{constructor(T,L){this.username=T,this.password=L}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(T){this.token=T}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(T){this.token=T}prepareRequest(T){if(!T.headers)throw Error("The request has no headers");T.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>w});var x=e(8611),D=e.t(x,2),B=e(5692),K=e.t(B,2),W=e(9783),T=e(770),L=o=>{var h={};return e.d(h,o),h},A=o=>(()=>o);const j=L({ProxyAgent:()=>Bt.ProxyAgent});
var R=function(o,h,s,p){function l($){return $ instanceof s?$:new s(function(P){P($)})}return new(s||(s=Promise))(function($,P){function Z(pe){try{ae(p.next(pe))}catch(_e){P(_e)}}function ne(pe){try{ae(
p.throw(pe))}catch(_e){P(_e)}}function ae(pe){pe.done?$(pe.value):l(pe.value).then(Z,ne)}ae((p=p.apply(o,h||[])).next())})},w;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.
MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="Switc\
hProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="Pa\
ymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalSe\
rverError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var i;(function(o){
o.Accept="accept",o.ContentType="content-type"})(i||(i={}));var r;(function(o){o.ApplicationJson="application/json"})(r||(r={}));function d(o){const h=pm.getProxyUrl(new URL(o));return h?h.href:""}const a=[
w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],S=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],y=["OPTIONS","GET","DELETE","HEAD"],b=10,t=5;class f extends Error{constructor(h,s){
super(h),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,f.prototype)}}class g{constructor(h){this.message=h}readBody(){return R(this,void 0,void 0,function*(){return new Promise(
h=>R(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",p=>{s=Buffer.concat([s,p])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return R(this,void 0,void 0,
function*(){return new Promise(h=>R(this,void 0,void 0,function*(){const s=[];this.message.on("data",p=>{s.push(p)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function O(o){return new URL(
o).protocol==="https:"}class m{constructor(h,s,p){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=p,p&&(p.ignoreSslError!=null&&(this._ignoreSslError=p.ignoreSslError),this._socketTimeout=
p.socketTimeout,p.allowRedirects!=null&&(this._allowRedirects=p.allowRedirects),p.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=p.allowRedirectDowngrade),p.maxRedirects!=null&&(this._maxRedirects=
Math.max(p.maxRedirects,0)),p.keepAlive!=null&&(this._keepAlive=p.keepAlive),p.allowRetries!=null&&(this._allowRetries=p.allowRetries),p.maxRetries!=null&&(this._maxRetries=p.maxRetries))}options(h,s){
return R(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return R(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return R(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,p){return R(this,void 0,void 0,function*(){return this.request("POST",h,s,p||{})})}patch(h,s,p){return R(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,p||{})})}put(h,s,p){return R(this,void 0,void 0,function*(){return this.request("PUT",h,s,p||{})})}head(h,s){return R(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,p,l){return R(this,void 0,void 0,function*(){return this.request(h,s,p,l)})}getJson(h){return R(this,arguments,void 0,function*(s,p={}){p[i.Accept]=this._getExistingOrDefaultHeader(
p,i.Accept,r.ApplicationJson);const l=yield this.get(s,p);return this._processResponse(l,this.requestOptions)})}postJson(h,s){return R(this,arguments,void 0,function*(p,l,$={}){const P=JSON.stringify(
l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.ApplicationJson);const Z=yield this.post(p,P,$);return this.
_processResponse(Z,this.requestOptions)})}putJson(h,s){return R(this,arguments,void 0,function*(p,l,$={}){const P=JSON.stringify(l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),
$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.ApplicationJson);const Z=yield this.put(p,P,$);return this._processResponse(Z,this.requestOptions)})}patchJson(h,s){return R(this,arguments,
void 0,function*(p,l,$={}){const P=JSON.stringify(l,null,2);$[i.Accept]=this._getExistingOrDefaultHeader($,i.Accept,r.ApplicationJson),$[i.ContentType]=this._getExistingOrDefaultContentTypeHeader($,r.
ApplicationJson);const Z=yield this.patch(p,P,$);return this._processResponse(Z,this.requestOptions)})}request(h,s,p,l){return R(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const $=new URL(s);let P=this._prepareRequest(h,$,l);const Z=this._allowRetries&&y.includes(h)?this._maxRetries+1:1;let ne=0,ae;do{if(ae=yield this.requestRaw(P,p),ae&&ae.
message&&ae.message.statusCode===w.Unauthorized){let _e;for(const le of this.handlers)if(le.canHandleAuthentication(ae)){_e=le;break}return _e?_e.handleAuthentication(this,P,p):ae}let pe=this._maxRedirects;
for(;ae.message.statusCode&&a.includes(ae.message.statusCode)&&this._allowRedirects&&pe>0;){const _e=ae.message.headers.location;if(!_e)break;const le=new URL(_e);if($.protocol==="https:"&&$.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ae.readBody(),le.hostname!==$.hostname)for(const E in l)E.toLowerCase()==="authorization"&&delete l[E];P=this._prepareRequest(h,le,l),ae=yield this.requestRaw(
P,p),pe--}if(!ae.message.statusCode||!S.includes(ae.message.statusCode))return ae;ne+=1,ne<Z&&(yield ae.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Z);return ae})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return R(this,void 0,void 0,function*(){return new Promise((p,l)=>{function $(P,Z){P?l(P):Z?p(Z):l(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,$)})})}requestRawWithCallback(h,s,p){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let l=!1;function $(ne,ae){l||(l=
!0,p(ne,ae))}const P=h.httpModule.request(h.options,ne=>{const ae=new g(ne);$(void 0,ae)});let Z;P.on("socket",ne=>{Z=ne}),P.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),$(new Error(`Request \
timeout: ${h.options.path}`))}),P.on("error",function(ne){$(ne)}),s&&typeof s=="string"&&P.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){P.end()}),s.pipe(P)):P.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),p=W.s(s);if(p&&p.hostname)return this._getProxyAgentDispatcher(s,p)}_prepareRequest(h,s,p){const l={};l.parsedUrl=s;const $=l.parsedUrl.
protocol==="https:";l.httpModule=$?K:D;const P=$?443:80;if(l.options={},l.options.host=l.parsedUrl.hostname,l.options.port=l.parsedUrl.port?parseInt(l.parsedUrl.port):P,l.options.path=(l.parsedUrl.pathname||
"")+(l.parsedUrl.search||""),l.options.method=h,l.options.headers=this._mergeHeaders(p),this.userAgent!=null&&(l.options.headers["user-agent"]=this.userAgent),l.options.agent=this._getAgent(l.parsedUrl),
this.handlers)for(const Z of this.handlers)Z.prepareRequest(l.options);return l}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(h||{})):C(h||{})}_getExistingOrDefaultHeader(h,s,p){let l;if(this.requestOptions&&this.requestOptions.headers){const P=C(this.requestOptions.headers)[s];P&&(l=typeof P=="number"?P.toString():P)}const $=h[s];
return $!==void 0?typeof $=="number"?$.toString():$:l!==void 0?l:p}_getExistingOrDefaultContentTypeHeader(h,s){let p;if(this.requestOptions&&this.requestOptions.headers){const $=C(this.requestOptions.
headers)[i.ContentType];$&&(typeof $=="number"?p=String($):Array.isArray($)?p=$.join(", "):p=$)}const l=h[i.ContentType];return l!==void 0?typeof l=="number"?String(l):Array.isArray(l)?l.join(", "):l:
p!==void 0?p:s}_getAgent(h){let s;const p=W.s(h),l=p&&p.hostname;if(this._keepAlive&&l&&(s=this._proxyAgent),l||(s=this._agent),s)return s;const $=h.protocol==="https:";let P=100;if(this.requestOptions&&
(P=this.requestOptions.maxSockets||x.globalAgent.maxSockets),p&&p.hostname){const Z={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(p.username||p.password)&&{proxyAuth:`${p.
username}:${p.password}`}),{host:p.hostname,port:p.port})};let ne;const ae=p.protocol==="https:";$?ne=ae?T.httpsOverHttps:T.httpsOverHttp:ne=ae?T.httpOverHttps:T.httpOverHttp,s=ne(Z),this._proxyAgent=
s}if(!s){const Z={keepAlive:this._keepAlive,maxSockets:P};s=$?new B.Agent(Z):new x.Agent(Z),this._agent=s}return $&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let p;if(this._keepAlive&&(p=this._proxyAgentDispatcher),p)return p;const l=h.protocol==="https:";return p=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=p,l&&this._ignoreSslError&&(p.options=Object.assign(p.options.
requestTls||{},{rejectUnauthorized:!1})),p}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",p=process.env.ACTIONS_ORCHESTRATION_ID;if(p){const l=p.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${l}`}return s}_performExponentialBackoff(h){return R(this,void 0,void 0,function*(){h=Math.min(b,h);const s=t*Math.pow(2,h);return new Promise(p=>setTimeout(()=>p(),s))})}_processResponse(h,s){
return R(this,void 0,void 0,function*(){return new Promise((p,l)=>R(this,void 0,void 0,function*(){const $=h.message.statusCode||0,P={statusCode:$,result:null,headers:{}};$===w.NotFound&&p(P);function Z(pe,_e){
if(typeof _e=="string"){const le=new Date(_e);if(!isNaN(le.valueOf()))return le}return _e}let ne,ae;try{ae=yield h.readBody(),ae&&ae.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ae,Z):ne=JSON.parse(
ae),P.result=ne),P.headers=h.message.headers}catch{}if($>299){let pe;ne&&ne.message?pe=ne.message:ae&&ae.length>0?pe=ae:pe=`Failed request: (${$})`;const _e=new f(pe,$);_e.result=P.result,l(_e)}else p(
P)}))})}}const C=o=>Object.keys(o).reduce((h,s)=>(h[s.toLowerCase()]=o[s],h),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>D,s:()=>x});function x(W){const T=W.protocol==="https:";if(D(W))return;const L=T?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(L)try{return new K(L)}catch{if(!L.startsWith("http://")&&!L.startsWith("https://"))return new K(`http://${L}`)}else
return}function D(W){if(!W.hostname)return!1;const T=W.hostname;if(B(T))return!0;const L=process.env.no_proxy||process.env.NO_PROXY||"";if(!L)return!1;let A;W.port?A=Number(W.port):W.protocol==="http:"?
A=80:W.protocol==="https:"&&(A=443);const j=[W.hostname.toUpperCase()];typeof A=="number"&&j.push(`${j[0]}:${A}`);for(const R of L.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(R==="*"||j.
some(w=>w===R||w.endsWith(`.${R}`)||R.startsWith(".")&&w.endsWith(`${R}`)))return!0;return!1}function B(W){const T=W.toLowerCase();return T==="localhost"||T.startsWith("127.")||T.startsWith("[::1]")||
T.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(T,L){super(T,L),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,se,e)=>{e.d(se,{E:()=>K});class x{diff(T,L,A={}){let j;typeof A=="function"?(j=A,A={}):"callback"in A&&(j=A.callback);
const R=this.castInput(T,A),w=this.castInput(L,A),i=this.removeEmpty(this.tokenize(R,A)),r=this.removeEmpty(this.tokenize(w,A));return this.diffWithOptionsObj(i,r,A,j)}diffWithOptionsObj(T,L,A,j){var R;
const w=m=>{if(m=this.postProcess(m,A),j){setTimeout(function(){j(m)},0);return}else return m},i=L.length,r=T.length;let d=1,a=i+r;A.maxEditLength!=null&&(a=Math.min(a,A.maxEditLength));const S=(R=A.timeout)!==
null&&R!==void 0?R:1/0,y=Date.now()+S,b=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(b[0],L,T,0,A);if(b[0].oldPos+1>=r&&t+1>=i)return w(this.buildValues(b[0].lastComponent,L,T));let f=-1/0,
g=1/0;const O=()=>{for(let m=Math.max(f,-d);m<=Math.min(g,d);m+=2){let C;const o=b[m-1],h=b[m+1];o&&(b[m-1]=void 0);let s=!1;if(h){const l=h.oldPos-m;s=h&&0<=l&&l<i}const p=o&&o.oldPos+1<r;if(!s&&!p){
b[m]=void 0;continue}if(!p||s&&o.oldPos<h.oldPos?C=this.addToPath(h,!0,!1,0,A):C=this.addToPath(o,!1,!0,1,A),t=this.extractCommon(C,L,T,m,A),C.oldPos+1>=r&&t+1>=i)return w(this.buildValues(C.lastComponent,
L,T))||!0;b[m]=C,C.oldPos+1>=r&&(g=Math.min(g,m-1)),t+1>=i&&(f=Math.max(f,m+1))}d++};if(j)(function m(){setTimeout(function(){if(d>a||Date.now()>y)return j(void 0);O()||m()},0)})();else for(;d<=a&&Date.
now()<=y;){const m=O();if(m)return m}}addToPath(T,L,A,j,R){const w=T.lastComponent;return w&&!R.oneChangePerToken&&w.added===L&&w.removed===A?{oldPos:T.oldPos+j,lastComponent:{count:w.count+1,added:L,
removed:A,previousComponent:w.previousComponent}}:{oldPos:T.oldPos+j,lastComponent:{count:1,added:L,removed:A,previousComponent:w}}}extractCommon(T,L,A,j,R){const w=L.length,i=A.length;let r=T.oldPos,
d=r-j,a=0;for(;d+1<w&&r+1<i&&this.equals(A[r+1],L[d+1],R);)d++,r++,a++,R.oneChangePerToken&&(T.lastComponent={count:1,previousComponent:T.lastComponent,added:!1,removed:!1});return a&&!R.oneChangePerToken&&
(T.lastComponent={count:a,previousComponent:T.lastComponent,added:!1,removed:!1}),T.oldPos=r,d}equals(T,L,A){return A.comparator?A.comparator(T,L):T===L||!!A.ignoreCase&&T.toLowerCase()===L.toLowerCase()}removeEmpty(T){
const L=[];for(let A=0;A<T.length;A++)T[A]&&L.push(T[A]);return L}castInput(T,L){return T}tokenize(T,L){return Array.from(T)}join(T){return T.join("")}postProcess(T,L){return T}get useLongestToken(){return!1}buildValues(T,L,A){
const j=[];let R;for(;T;)j.push(T),R=T.previousComponent,delete T.previousComponent,T=R;j.reverse();const w=j.length;let i=0,r=0,d=0;for(;i<w;i++){const a=j[i];if(a.removed)a.value=this.join(A.slice(d,
d+a.count)),d+=a.count;else{if(!a.added&&this.useLongestToken){let S=L.slice(r,r+a.count);S=S.map(function(y,b){const t=A[d+b];return t.length>y.length?t:y}),a.value=this.join(S)}else a.value=this.join(
L.slice(r,r+a.count));r+=a.count,a.added||(d+=a.count)}}return j}}class D extends x{tokenize(T){return T.slice()}join(T){return T}removeEmpty(T){return T}}const B=new D;function K(W,T,L){return B.diff(
W,T,L)}})},_t={};function Xe(ee){var se=_t[ee];if(se!==void 0)return se.exports;var e=_t[ee]={exports:{}},x=!0;try{Pt[ee].call(e.exports,e,e.exports,Xe),x=!1}finally{x&&delete _t[ee]}return e.exports}
Xe.m=Pt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",x=B=>{B&&B.d<1&&(B.
d=1,B.forEach(K=>K.r--),B.forEach(K=>K.r--?K.r++:K()))},D=B=>B.map(K=>{if(K!==null&&typeof K=="object"){if(K[ee])return K;if(K.then){var W=[];W.d=0,K.then(A=>{T[se]=A,x(W)},A=>{T[e]=A,x(W)});var T={};
return T[ee]=A=>A(W),T}}var L={};return L[ee]=A=>{},L[se]=K,L});Xe.a=(B,K,W)=>{var T;W&&((T=[]).d=-1);var L=new Set,A=B.exports,j,R,w,i=new Promise((r,d)=>{w=d,R=r});i[se]=A,i[ee]=r=>(T&&r(T),L.forEach(
r),i.catch(d=>{})),B.exports=i,K(r=>{j=D(r);var d,a=()=>j.map(y=>{if(y[e])throw y[e];return y[se]}),S=new Promise(y=>{d=()=>y(a),d.r=0;var b=t=>t!==T&&!L.has(t)&&(L.add(t),t&&!t.d&&(d.r++,t.push(d)));
j.map(t=>t[ee](b))});return d.r?S:a()},r=>(r?w(i[e]=r):R(A),x(T))),T&&T.d<0&&(T.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,x){if(x&1&&(e=
this(e)),x&8||typeof e=="object"&&e&&(x&4&&e.__esModule||x&16&&typeof e.then=="function"))return e;var D=Object.create(null);Xe.r(D);var B={};se=se||[null,ee({}),ee([]),ee(ee)];for(var K=x&2&&e;typeof K==
"object"&&!~se.indexOf(K);K=ee(K))Object.getOwnPropertyNames(K).forEach(W=>B[W]=()=>e[W]);return B.default=()=>e,Xe.d(D,B),D}})(),Xe.d=(ee,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:se[e]})},Xe.f={},Xe.e=ee=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](ee,se),se),[])),Xe.u=ee=>""+ee+".index.js",Xe.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,
se),Xe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:x,
modules:D,runtime:B}=e,K,W,T=0;for(K in D)Xe.o(D,K)&&(Xe.m[K]=D[K]);for(B&&B(Xe);T<x.length;T++)W=x[T],Xe.o(ee,W)&&ee[W]&&ee[W][0](),ee[x[T]]=0};Xe.f.j=(e,x)=>{var D=Xe.o(ee,e)?ee[e]:void 0;if(D!==0)if(D)
x.push(D[1]);else{var B=import("./"+Xe.u(e)).then(se,K=>{throw ee[e]!==0&&(ee[e]=void 0),K}),B=Promise.race([B,new Promise(K=>D=ee[e]=[K])]);x.push(D[1]=B)}}})();var kt=Xe(6325);kt=await kt;
