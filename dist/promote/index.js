const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var kt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(C){this.pending<this.max?x(this,C):this.waiting.push(C)},se.prototype.wait=function(C){this.pending===0?C(this.error):this.listeners.push(C)},se.prototype.hold=
function(){return e(this)};function e(C){C.pending+=1;var W=!1;return K;function K(R){if(W)throw new Error("callback called twice");if(W=!0,C.error=C.error||R,C.pending-=1,C.waiting.length>0&&C.pending<
C.max)x(C,C.waiting.shift());else if(C.pending===0){var U=C.listeners;C.listeners=[],U.forEach(F)}}function F(R){R(C.error)}}function x(C,W){W(e(C))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var x,C=e(9278),W=e(4756),K=e(8611),F=e(5692),R=e(4434),U=e(2613),T=e(9023);se.httpOverHttp=B,se.httpsOverHttp=k,se.httpOverHttps=w,se.httpsOverHttps=i;function B(b){var t=new r(b);return t.request=K.
request,t}function k(b){var t=new r(b);return t.request=K.request,t.createSocket=f,t.defaultPort=443,t}function w(b){var t=new r(b);return t.request=F.request,t}function i(b){var t=new r(b);return t.request=
F.request,t.createSocket=f,t.defaultPort=443,t}function r(b){var t=this;t.options=b||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||K.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(y,_,m,L){for(var o=a(_,m,L),h=0,s=t.requests.length;h<s;++h){var p=t.requests[h];if(p.host===o.host&&p.port===o.port){t.requests.splice(h,1),p.request.onSocket(y);return}}
y.destroy(),t.removeSocket(y)})}T.inherits(r,R.EventEmitter),r.prototype.addRequest=function(t,c,y,_){var m=this,L=O({request:t},m.options,a(c,y,_));if(m.sockets.length>=this.maxSockets){m.requests.push(
L);return}m.createSocket(L,function(o){o.on("free",h),o.on("close",s),o.on("agentRemove",s),t.onSocket(o);function h(){m.emit("free",o,L)}function s(p){m.removeSocket(o),o.removeListener("free",h),o.removeListener(
"close",s),o.removeListener("agentRemove",s)}})},r.prototype.createSocket=function(t,c){var y=this,_={};y.sockets.push(_);var m=O({},y.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(m.localAddress=t.localAddress),m.proxyAuth&&(m.headers=m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),g(
"making CONNECT request");var L=y.request(m);L.useChunkedEncodingByDefault=!1,L.once("response",o),L.once("upgrade",h),L.once("connect",s),L.once("error",p),L.end();function o(u){u.upgrade=!0}function h(u,M,P){
process.nextTick(function(){s(u,M,P)})}function s(u,M,P){if(L.removeAllListeners(),M.removeAllListeners(),u.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",u.statusCode),
M.destroy();var Z=new Error("tunneling socket could not be established, statusCode="+u.statusCode);Z.code="ECONNRESET",t.request.emit("error",Z),y.removeSocket(_);return}if(P.length>0){g("got illegal \
response body from proxy"),M.destroy();var Z=new Error("got illegal response body from proxy");Z.code="ECONNRESET",t.request.emit("error",Z),y.removeSocket(_);return}return g("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(_)]=M,c(M)}function p(u){L.removeAllListeners(),g(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var M=new Error("tunneling socket could not be established, cause="+u.message);M.code="ECONNRESET",t.request.emit("error",M),y.removeSocket(_)}},r.prototype.removeSocket=function(t){
var c=this.sockets.indexOf(t);if(c!==-1){this.sockets.splice(c,1);var y=this.requests.shift();y&&this.createSocket(y,function(_){y.request.onSocket(_)})}};function f(b,t){var c=this;r.prototype.createSocket.
call(c,b,function(y){var _=b.request.getHeader("host"),m=O({},c.options,{socket:y,servername:_?_.replace(/:.*$/,""):b.host}),L=W.connect(0,m);c.sockets[c.sockets.indexOf(y)]=L,t(L)})}function a(b,t,c){
return typeof b=="string"?{host:b,port:t,localAddress:c}:b}function O(b){for(var t=1,c=arguments.length;t<c;++t){var y=arguments[t];if(typeof y=="object")for(var _=Object.keys(y),m=0,L=_.length;m<L;++m){
var o=_[m];y[o]!==void 0&&(b[o]=y[o])}}return b}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:g=function(){},x=g}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(x){let C=-1;for(let W of x)C=se[(C^W)&255]^C>>>8;return(C^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var x=e(9896),C=e(9023),W=e(2203),K=W.Readable,F=W.PassThrough,R=e(3313),U=e(4434).
EventEmitter;se.BufferSlicer=k,se.FdSlicer=T,C.inherits(T,U);function T(w){U.call(this),this.fd=w,this.pend=new R,this.pend.max=1,this.refCount=0}T.prototype.read=function(w,i,r,f,a){var O=this;O.pend.
go(function(g){x.read(O.fd,w,i,r,f,function(b,t,c){g(),a(b,t,c)})})},T.prototype.createReadStream=function(w){return new B(this,w)},T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;x.close(w.fd,i);function i(r){r?w.emit("error",r):w.emit("close")}},C.inherits(B,K);function B(w,i){i=i||
{},K.call(this,i),this.context=w,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}B.prototype._read=function(w){var i=this,r=Math.min(i._readableState.highWaterMark,w);
if(i.endOffset!=null&&(r=Math.min(r,i.endOffset-i.pos)),r<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(f){var a=Buffer.allocUnsafe(r);x.read(i.context.fd,a,0,r,i.pos,function(O,g){
O?i.destroy(O):g===0?(i.push(null),i._cleanup()):(i.pos+=g,i.push(a.slice(0,g))),f()})})},B.prototype._destroy=function(w,i){this._cleanup(),i(w)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},C.inherits(k,U);function k(w){U.call(this),this.refCount=0,this.buffer=w}k.prototype.read=function(w,i,r,f,a){if(!(0<=i&&i<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+w.length);if(f<0)throw new RangeError("position is negative: "+f);if(i+r>w.length&&(r=w.length-i),f+r>this.buffer.length&&(r=this.buffer.length-f),r<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(w,i,f,f+r),setImmediate(function(){a(null,r)})},k.prototype.createReadStream=function(w){w=w||{};var i=new F(w);i.start=w.start||0,i.endOffset=w.end,i.pos=i.endOffset||
this.buffer.length;for(var r=this.buffer.slice(i.start,i.pos),f=65536,a=0;;){var O=a+f;if(O>=r.length){a<r.length&&i.write(r.slice(a,r.length));break}i.write(r.slice(a,O)),a=O}return i.end(),i},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var x,C=e(9896),W=e(3106),K=e(3502),F=e(9023),R=e(
4434).EventEmitter,U=e(2203).Transform,T=e(2203).PassThrough,B=e(2203).Writable;const k=typeof W.crc32=="function"?W.crc32:e(4248);x=a,x=O,x=g,x=b,x=w,x=i,se.SY=r,x=f,x=L,se.ax=o,x=h,x=s,x=t,x=_,x=m,x=
M;function w(E,A){return new Promise((J,N)=>{a(E,{...A,lazyEntries:!0},function(I,S){if(I)return N(I);J(S)})})}function i(E,A){return new Promise((J,N)=>{O(E,{...A,lazyEntries:!0},function(I,S){if(I)return N(
I);J(S)})})}function r(E,A){return new Promise((J,N)=>{g(E,{...A,lazyEntries:!0},function(I,S){if(I)return N(I);J(S)})})}function f(E,A,J){return new Promise((N,I)=>{b(E,A,{...J,lazyEntries:!0},function(S,l){
if(S)return I(S);N(l)})})}function a(E,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!0),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=
!0),A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),C.open(E,"r",function(N,I){if(N)return J(N);O(I,A,function(S,l){S&&C.close(I,le),
J(S,l)})})}function O(E,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose==null&&(A.autoClose=!1),A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),
A.validateEntrySizes==null&&(A.validateEntrySizes=!0),A.strictFileNames==null&&(A.strictFileNames=!1),J==null&&(J=le),C.fstat(E,function(N,I){if(N)return J(N);var S=new K.FdSlicer(E);b(S,I.size,A,J)})}
function g(E,A,J){typeof A=="function"&&(J=A,A=null),A==null&&(A={}),A.autoClose=!1,A.lazyEntries==null&&(A.lazyEntries=!1),A.decodeStrings==null&&(A.decodeStrings=!0),A.validateEntrySizes==null&&(A.validateEntrySizes=
!0),A.strictFileNames==null&&(A.strictFileNames=!1);var N=new K.BufferSlicer(E);b(N,E.length,A,J)}function b(E,A,J,N){typeof J=="function"&&(N=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var I=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),N==null&&(N=le),typeof A!="number")throw new Error("expected totalSize parameter to be a number");if(A>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");E.ref();var S=22,l=20,$=65535,j=Math.min(l+S+$,A),Q=pe(j),X=A-Q.length;p(E,Q,0,j,X,function(q){if(q)return N(q);for(var re=j-S;re>=
0;re-=1)if(Q.readUInt32LE(re)===101010256){var ae=Q.subarray(re),ce=ae.readUInt16LE(4),ge=ae.readUInt16LE(10),Ee=ae.readUInt32LE(16),Ae=ae.readUInt16LE(20),ve=ae.length-S;if(Ae!==ve)return N(new Error(
"Invalid comment length. Expected: "+ve+". Found: "+Ae+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ye=I?ne(ae.subarray(
22),!1):ae.subarray(22);if(re-l>=0&&Q.readUInt32LE(re-l)===117853008){var Ce=Q.subarray(re-l,re-l+l),fe=ie(Ce,8),me=pe(56);return p(E,me,0,me.length,fe,function(Re){return Re?N(Re):me.readUInt32LE(0)!==
101075792?N(new Error("invalid zip64 end of central directory record signature")):(ce=me.readUInt32LE(16),ce!==0?N(new Error("multi-disk zip files are not supported: found disk number: "+ce)):(ge=ie(me,
32),Ee=ie(me,48),N(null,new t(E,Ee,A,ge,ye,J.autoClose,J.lazyEntries,I,J.validateEntrySizes,J.strictFileNames))))})}return ce!==0?N(new Error("multi-disk zip files are not supported: found disk number\
: "+ce)):N(null,new t(E,Ee,A,ge,ye,J.autoClose,J.lazyEntries,I,J.validateEntrySizes,J.strictFileNames))}N(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}F.inherits(t,R);function t(E,A,J,N,I,S,l,$,j,Q){var X=this;R.call(X),X.reader=E,X.reader.on("error",function(q){y(X,q)}),X.reader.once("close",function(){X.emit("close")}),X.readEntryCursor=
A,X.fileSize=J,X.entryCount=N,X.comment=I,X.entriesRead=0,X.autoClose=!!S,X.lazyEntries=!!l,X.decodeStrings=!!$,X.validateEntrySizes=!!j,X.strictFileNames=!!Q,X.isOpen=!0,X.emittedError=!1,X.hasEachEntryBeenCalled=
!1,X.lazyEntries||X._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(E,A){E.autoClose&&E.close(),y(E,A)}function y(E,A){E.emittedError||(E.emittedError=
!0,E.emit("error",A))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var E=this;
if(E.entryCount===E.entriesRead){setImmediate(function(){E.autoClose&&E.close(),!E.emittedError&&E.emit("end")});return}if(!E.emittedError){var A=pe(46);p(E.reader,A,0,A.length,E.readEntryCursor,function(J){
if(J)return c(E,J);if(!E.emittedError){var N=new _,I=A.readUInt32LE(0);if(I!==33639248)return c(E,new Error("invalid central directory file header signature: 0x"+I.toString(16)));if(N.versionMadeBy=A.
readUInt16LE(4),N.versionNeededToExtract=A.readUInt16LE(6),N.generalPurposeBitFlag=A.readUInt16LE(8),N.compressionMethod=A.readUInt16LE(10),N.lastModFileTime=A.readUInt16LE(12),N.lastModFileDate=A.readUInt16LE(
14),N.crc32=A.readUInt32LE(16),N.compressedSize=A.readUInt32LE(20),N.uncompressedSize=A.readUInt32LE(24),N.fileNameLength=A.readUInt16LE(28),N.extraFieldLength=A.readUInt16LE(30),N.fileCommentLength=A.
readUInt16LE(32),N.internalFileAttributes=A.readUInt16LE(36),N.externalFileAttributes=A.readUInt32LE(38),N.relativeOffsetOfLocalHeader=A.readUInt32LE(42),N.generalPurposeBitFlag&64)return c(E,new Error(
"strong encryption is not supported"));E.readEntryCursor+=46,A=pe(N.fileNameLength+N.extraFieldLength+N.fileCommentLength),p(E.reader,A,0,A.length,E.readEntryCursor,function(S){if(S)return c(E,S);if(!E.
emittedError){N.fileNameRaw=A.subarray(0,N.fileNameLength);var l=N.fileNameLength+N.extraFieldLength;N.extraFieldRaw=A.subarray(N.fileNameLength,l),N.fileCommentRaw=A.subarray(l,l+N.fileCommentLength);
try{N.extraFields=s(N.extraFieldRaw)}catch(ge){return c(E,ge)}if(E.decodeStrings){var $=(N.generalPurposeBitFlag&2048)!==0;N.fileComment=ne(N.fileCommentRaw,$),N.fileName=o(N.generalPurposeBitFlag,N.fileNameRaw,
N.extraFields,E.strictFileNames);var j=h(N.fileName);if(j!=null)return c(E,new Error(j))}else N.fileComment=N.fileCommentRaw,N.fileName=N.fileNameRaw;N.comment=N.fileComment,E.readEntryCursor+=A.length,
E.entriesRead+=1;for(var Q=0;Q<N.extraFields.length;Q++){var X=N.extraFields[Q];if(X.id===1){var q=X.data,re=0;if(N.uncompressedSize===4294967295){if(re+8>q.length)return c(E,new Error("zip64 extended\
 information extra field does not include uncompressed size"));N.uncompressedSize=ie(q,re),re+=8}if(N.compressedSize===4294967295){if(re+8>q.length)return c(E,new Error("zip64 extended information ext\
ra field does not include compressed size"));N.compressedSize=ie(q,re),re+=8}if(N.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return c(E,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));N.relativeOffsetOfLocalHeader=ie(q,re),re+=8}break}}if(E.validateEntrySizes&&N.compressionMethod===0){var ae=N.uncompressedSize;if(N.isEncrypted()&&(ae+=12),
N.compressedSize!==ae){var ce="compressed/uncompressed size mismatch for stored file: "+N.compressedSize+" != "+N.uncompressedSize;return c(E,new Error(ce))}}E.emit("entry",N),E.lazyEntries||E._readEntry()}})}})}},
t.prototype.eachEntry=function(){const E=this;if(!E.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(E.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");E.hasEachEntryBeenCalled=!0;let A=null;E.on("entry",N),E.on("end",I),E.on("error",S);function J(){E.removeListener("entry",N),E.removeListener("end",I),E.removeListener("error",S),E.
autoClose&&E.close()}function N(l){let{resolve:$}=A;A=null,$({value:l})}function I(){let{resolve:l}=A;A=null,J(),l({done:!0})}function S(l){let{reject:$}=A;A=null,J(),$(l)}return{[Symbol.asyncIterator](){
return this},next(){const l=new Promise(($,j)=>{if(A!=null)throw new Error("next() called before previous Promise was resolved.");A={resolve:$,reject:j}});return E.readEntry(),l},return(l){return J(),
Promise.resolve({done:!0,value:l})},throw(l){return J(),Promise.reject(l)}}},t.prototype.openReadStream=function(E,A,J){var N=this,I=0,S=E.compressedSize;if(J==null&&(J=A,A=null),A==null)A={};else{if(A.
decodeFileData===!1){if(A.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(A.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(A.decrypt!=null){if(!E.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(A.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+A.decrypt);if(E.isCompressed()&&A.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(A.decompress!=null){if(!E.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(A.decompress===
!1||A.decompress===!0))throw new Error("invalid options.decompress value: "+A.decompress);$=A.decompress}}if(A.start!=null){if(I=A.start,I<0)throw new Error("options.start < 0");if(I>E.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(A.end!=null){if(S=A.end,S<0)throw new Error("options.end < 0");if(S>E.compressedSize)throw new Error("options.end > entry.compressedSize");if(S<
I)throw new Error("options.end < options.start")}}var l=A.decodeFileData===!1||(E.compressionMethod===0||E.compressionMethod===8&&A.decompress===!1)&&(!E.isEncrypted()||A.decrypt===!1);if((A.start!=null||
A.end!=null)&&!l)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!N.isOpen)return J(new Error("closed"));if(E.isEncrypted()&&!l&&A.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var $;if(l)$=!1;else if(E.compressionMethod===8)$=A.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+E.compressionMethod));N.readLocalFileHeader(E,{minimal:!0},function(j,Q){if(j)return J(j);N.openReadStreamLowLevel(Q.fileDataStart,E.compressedSize,I,S,$,E.uncompressedSize,J)})},t.prototype.
openReadStreamLowLevel=function(E,A,J,N,I,S,l){var $=this,j=E+A,Q=$.reader.createReadStream({start:E+J,end:E+N}),X=Q;if(I){var q=!1,re=W.createInflateRaw();Q.on("error",function(ae){setImmediate(function(){
q||re.emit("error",ae)})}),Q.pipe(re),$.validateEntrySizes?(X=new u(S),re.on("error",function(ae){setImmediate(function(){q||X.emit("error",ae)})}),re.pipe(X)):X=re,Oe(X,function(){q=!0,re!==X&&re.unpipe(
X),Q.unpipe(re),Q.destroy()})}l(null,X)},t.prototype.readLocalFileHeader=function(E,A,J){var N=this;J==null&&(J=A,A=null),A==null&&(A={}),N.reader.ref();var I=pe(30);p(N.reader,I,0,I.length,E.relativeOffsetOfLocalHeader,
function(S){try{if(S)return J(S);var l=I.readUInt32LE(0);if(l!==67324752)return J(new Error("invalid local file header signature: 0x"+l.toString(16)));var $=I.readUInt16LE(26),j=I.readUInt16LE(28),Q=E.
relativeOffsetOfLocalHeader+30+$+j;if(Q+E.compressedSize>N.fileSize)return J(new Error("file data overflows file bounds: "+Q+" + "+E.compressedSize+" > "+N.fileSize));if(A.minimal)return J(null,{fileDataStart:Q});
var X=new m;X.fileDataStart=Q,X.versionNeededToExtract=I.readUInt16LE(4),X.generalPurposeBitFlag=I.readUInt16LE(6),X.compressionMethod=I.readUInt16LE(8),X.lastModFileTime=I.readUInt16LE(10),X.lastModFileDate=
I.readUInt16LE(12),X.crc32=I.readUInt32LE(14),X.compressedSize=I.readUInt32LE(18),X.uncompressedSize=I.readUInt32LE(22),X.fileNameLength=$,X.extraFieldLength=j,I=pe($+j),N.reader.ref(),p(N.reader,I,0,
I.length,E.relativeOffsetOfLocalHeader+30,function(q){try{return q?J(q):(X.fileName=I.subarray(0,$),X.extraField=I.subarray($),J(null,X))}finally{N.reader.unref()}})}finally{N.reader.unref()}})},t.prototype.
openReadStreamPromise=function(E,A){return new Promise((J,N)=>{this.openReadStream(E,A,function(I,S){if(I)return N(I);J(S)})})},t.prototype.openReadStreamLowLevelPromise=function(E,A,J,N,I,S){return new Promise(
(l,$)=>{this.openReadStream(E,A,J,N,I,S,function(j,Q){if(j)return $(j);l(Q)})})},t.prototype.readLocalFileHeaderPromise=function(E,A){return new Promise((J,N)=>{this.readLocalFileHeader(E,A,function(I,S){
if(I)return N(I);J(S)})})};function _(){}_.prototype.getLastModDate=function(E){if(E==null&&(E={}),!E.forceDosFormat)for(var A=0;A<this.extraFields.length;A++){var J=this.extraFields[A];if(J.id===21589){
var N=J.data;if(N.length<5)continue;var I=N[0],S=1;if(!(I&S))continue;var l=N.readInt32LE(1);return new Date(l*1e3)}else if(J.id===10){var N=J.data;if(N.length!==32||N.readUInt16LE(4)!==1||N.readUInt16LE(
6)!==24)continue;var $=N.readUInt32LE(8)+4294967296*N.readInt32LE(12),j=$/1e4-116444736e5;return new Date(j)}}return L(this.lastModFileDate,this.lastModFileTime,E.timezone)},_.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},_.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},_.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function L(E,A,J){var N=E&31,I=(E>>5&15)-1,S=(E>>9&127)+1980,l=0,$=(A&31)*2,j=A>>5&63,Q=A>>11&31;if(J==null||J==="local")return new Date(S,I,N,Q,j,$,l);
if(J==="UTC")return new Date(Date.UTC(S,I,N,Q,j,$,l));throw new Error("unrecognized options.timezone: "+options.timezone)}function o(E,A,J,N){for(var I=null,S=0;S<J.length;S++){var l=J[S];if(l.id===28789){
if(l.data.length<6||l.data.readUInt8(0)!==1)continue;var $=l.data.readUInt32LE(1);if(k(A)!==$)continue;I=ne(l.data.subarray(5),!0);break}}if(I==null){var j=(E&2048)!==0;I=ne(A,j)}return N||(I=I.replace(
/\\/g,"/")),I}function h(E){return E.indexOf("\\")!==-1?"invalid characters in fileName: "+E:/^[a-zA-Z]:/.test(E)||/^\//.test(E)?"absolute path: "+E:E.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+E:null}function s(E){for(var A=[],J=0;J<E.length-3;){var N=E.readUInt16LE(J+0),I=E.readUInt16LE(J+2),S=J+4,l=S+I;if(l>E.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var $=E.subarray(S,l);A.push({id:N,data:$}),J=l}return A}function p(E,A,J,N,I,S){if(N===0)return setImmediate(function(){S(null,pe(0))});E.read(A,J,N,I,function(l,$){if(l)return S(l);if($<N)return S(
new Error("unexpected EOF"));S()})}F.inherits(u,U);function u(E){U.call(this),this.actualByteCount=0,this.expectedByteCount=E}u.prototype._transform=function(E,A,J){if(this.actualByteCount+=E.length,this.
actualByteCount>this.expectedByteCount){var N="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(N))}J(null,E)},u.prototype._flush=
function(E){if(this.actualByteCount<this.expectedByteCount){var A="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return E(new Error(A))}E()},F.inherits(
M,R);function M(){R.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var E=this;if(E.refCount-=1,E.refCount>0)return;if(E.refCount<0)throw new Error(
"invalid unref");E.close(A);function A(J){if(J)return E.emit("error",J);E.emit("close")}},M.prototype.createReadStream=function(E){E==null&&(E={});var A=E.start,J=E.end;if(A===J){var N=new T;return setImmediate(
function(){N.end()}),N}var I=this._readStreamForRange(A,J),S=!1,l=new P(this);I.on("error",function(j){setImmediate(function(){S||l.emit("error",j)})}),Oe(l,function(){I.unpipe(l),l.unref(),I.destroy()});
var $=new u(J-A);return l.on("error",function(j){setImmediate(function(){S||$.emit("error",j)})}),Oe($,function(){S=!0,l.unpipe($),l.destroy()}),I.pipe(l).pipe($)},M.prototype._readStreamForRange=function(E,A){
throw new Error("not implemented")},M.prototype.read=function(E,A,J,N,I){var S=this.createReadStream({start:N,end:N+J}),l=new B,$=0;l._write=function(j,Q,X){j.copy(E,A+$,0,j.length),$+=j.length,X()},l.
on("finish",I),S.on("error",function(j){I(j)}),S.pipe(l)},M.prototype.close=function(E){setImmediate(E)},F.inherits(P,T);function P(E){T.call(this),this.context=E,this.context.ref(),this.unreffedYet=!1}
P.prototype._flush=function(E){this.unref(),E()},P.prototype.unref=function(E){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(E,A){if(A)return E.toString("utf8");for(var J="",N=0;N<E.length;N++)J+=Z[E[N]];return J}function ie(E,A){var J=E.readUInt32LE(A),N=E.readUInt32LE(A+4);return N*4294967296+
J}var pe;typeof Buffer.allocUnsafe=="function"?pe=function(E){return Buffer.allocUnsafe(E)}:pe=function(E){return new Buffer(E)};function Oe(E,A){typeof E.destroy=="function"?E._destroy=function(J,N){
A(),N?.(J)}:E.destroy=A}function le(E){if(E)throw E}}),9037:((ee,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({getOctokit:()=>Dt.getOctokit})}),6543:((ee,se,e)=>{var x=W=>{var K={};
return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({defaults:()=>Ct.defaults})}),8008:((ee,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({requestLog:()=>Lt.requestLog})}),212:((ee,se,e)=>{
var x=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({retry:()=>Ut.retry})}),938:((ee,se,e)=>{var x=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({default:()=>Nt.default})}),5131:((ee,se,e)=>{
var x=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);ee.exports=x({default:()=>jt.default})}),2613:(ee=>{ee.exports=Be(import.meta.url)("assert")}),181:(ee=>{ee.exports=Be(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Be(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Be(import.meta.url)("events")}),9896:(ee=>{ee.exports=Be(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Be(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Be(import.meta.url)("http")}),5692:(ee=>{ee.exports=Be(import.meta.url)("https")}),9278:(ee=>{ee.exports=Be(import.meta.url)("net")}),4573:(ee=>{ee.exports=Be(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Be(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Be(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Be(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Be(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Be(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Be(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Be(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Be(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Be(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Be(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Be(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Be(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Be(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Be(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Be(import.meta.url)("path")}),2203:(ee=>{ee.exports=Be(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Be(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Be(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Be(import.meta.url)("url")}),9023:(ee=>{ee.exports=Be(import.meta.url)("util")}),3106:(ee=>{ee.exports=Be(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>B,
j:()=>i,mJ:()=>w});var x=e(7598),C=e(6760),W=e(532),K=e(6191),F=e(7487),R=e(9870),U=e(3657),T=e(6584);function B(r,f){const a=r.boolean("upload-artifact",!0),O={overwrite:f,retentionDays:r.optional("r\
etention-days",k)},g=r.boolean("artifact-env-variables",!0);return{upload:a?O:void 0,artifactEnvVariables:g}}function k(r){if(/^0+$/.test(r))return;const f=(0,T.$J)(1/0,!0)(r),a=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(f>a)throw new Error(`must be at most ${a}, the repository's limit in days, not ${f}`);return f}async function w(r,{path:f,sha256:a,package:O},{upload:g,artifactEnvVariables:b}){if(b)return await(0,K.
mz)(r,{path:f,digest:a},g);const t=(0,U.z)((0,R.KC)(O)),c=(0,C.join)(await(0,F.Pd)("workflow-artifact-"),(0,C.basename)(f));await(0,W.lo)(c,t);const y=(0,x.createHash)("sha256").update(t).digest("hex");
return await(0,K.mz)(r,{path:c,digest:y},g)}function i({upload:r,artifactEnvVariables:f},a){!r||!f||!(0,F.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>w,Zw:()=>T});var x=e(9462),C=e(7279),W=e(3657),K=e(5645),F=e(6006),
R=e(3349);class U extends C.HR{job;constructor(r,f){super({...(0,C.h_)(f),busy:!1,cause:f}),this.job=r}}function T(i){return i instanceof U?i.job:{}}async function B(i,r,{title:f,longestWaitMs:a,advice:O,
idsIn:g}){i.log.info(`${f}: ${r.status||"no status"}, dock status ${r.dockStatusId}`);let b={};const t=c=>{const y={"dock-status-id":r.dockStatusId,...g(c)},_=Object.keys(y).some(m=>!(m in b));b={...y,
...b,...c.status!==""&&{status:c.status}},_&&i.publish(b)};try{return{last:await(0,F.qt)(i,r,{longestWaitMs:a,advice:O,onStatus:t}),outputs:b}}catch(c){throw new U(b,(0,C.iT)(c))}}const k="Check the w\
orkflow in AI for Process, then re-run the job.";async function w(i,r,{workflowId:f,flowId:a,timeoutMs:O,longestWaitMs:g}){return i.log.info(`Exporting workflow ${f}, flow ${a}, from ${r.url.href}`),await(0,x.
N)({...i,platform:r},(0,x.R)(O,"No package"),async b=>{const t=await(0,R.Nq)(b,{workflowId:f,flowId:a}),{dockStatusId:c,exportJobId:y}=t,{last:_,outputs:m}=await B(b,t,{title:`Export job ${y??"without\
 an ID"}`,longestWaitMs:g,advice:k,idsIn:()=>y===void 0?{}:{"export-job-id":y}});try{const L=await(0,R.EH)(b,t,_),o=async()=>(0,R.EH)(b,t,await(0,F.SO)(b,c)),h=u=>(0,W.u)(u,b.signal),{content:s,...p}=await(0,K.
R)(b,{url:L,freshUrl:o,read:h});return{...p,package:s,job:m}}catch(L){throw new U(m,(0,C.iT)(L))}})}}),2697:((ee,se,e)=>{e.d(se,{As:()=>f,N9:()=>c,Sm:()=>B,UX:()=>w,Xd:()=>O,cZ:()=>r,dF:()=>t});var x=e(
1455),C=e(6760),W=e(7279),K=e(8725),F=e(7487),R=e(4057),U=e(706),T=e(6779);function B({host:y,pathname:_}){return y+_.replace(/\/$/,"")}const k=2e4;function w({message:y}){return(0,U.OX)(y,1e3)}const i="\
<dock status ID>";function r(y){const _=new Map;for(const{name:L,error:o}of y){const{"dock-status-id":h}=(0,T.Zw)(o),s=h===void 0?o.message:o.message.replaceAll(h,i),p=_.get(s)??{names:[],ids:[],help:(0,F.
VY)(o)};_.set(s,p),p.names.push(L),h!==void 0&&p.ids.push(h)}const m=Math.max(100,Math.min(1e3,Math.floor(k/_.size)));return Array.from(_,([L,{names:o,ids:h,help:s}])=>({names:o,message:(0,U.OX)(L,m).
replaceAll(i,()=>h.join(", ")),help:s}))}function f(y){return r(y).map(({names:_,message:m})=>`${_.join(", ")}: ${m}`).join(" | ")}function a(y,_){return!y||!_||y.message===_.message?y??_:O(y,`${y.message}\
 Also: ${_.message}`)}function O(y,_){return new W.HR({what:_,topic:(0,W.h_)(y).topic,cause:y})}async function g(y,_,m){let L;const o=await y.catch(h=>(L=toError(h),{..._,...jobOf(L)}));if(setOutputs(
o),m){const{titles:h,facts:s}=m,p=factTable([...s,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(performance.
now())}]]);L?await writeSummary(h.failed,withHelp(w(L),helpFor(L)),p):await writeSummary(h.done,p)}if(L)throw L}const b=1e6;async function t(y,_){const m=JSON.stringify(_),L=await c(`the output ${y}`,
{[`${y}.json`]:m}),o=Buffer.byteLength(m)>b;return o&&(0,K.lm)(`The output ${y} would be longer than GitHub's limit of 1 MB. Read the file in ${y}-path.`),{[y]:o?[]:_,...L}}async function c(y,_){try{const m=await(0,F.
Pd)("workflow-results-"),L={};for(const[o,h]of Object.entries(_)){const s=(0,C.join)(m,o);await(0,x.writeFile)(s,h),L[`${(0,C.parse)(o).name}-path`]=s}return L}catch(m){return(0,K.t1)().warning(`Can't\
 keep ${y} as a file. ${(0,W.gJ)(m)}`),{}}}}),3018:((ee,se,e)=>{e.d(se,{uu:()=>H,S3:()=>V,$0:()=>te});var x=e(1124),C=e(706),W=e(1345);const K=Number.MAX_SAFE_INTEGER,F=2,R=60,U="</details>",T=41,B=100;
function k(n,d={}){const{under:v=()=>"",parts:G=[],noun:oe="change",folded:Y=!1}=d,{length:z}=v(K),{least:de=z===0?n:`${n} \u2026`,changes:xe=g(G)}=d;return{line:n,under:v,size:n.length+z,least:de,parts:G,
changes:xe,noun:oe,folded:Y}}function w(n,d,v={}){return d.length===0?[]:[k(n,{...v,parts:d})]}function i(n,d){const v=r(n,[]),G=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,W.Vn)(v.flatMap(({outer:xe})=>xe)),
Y=new Map;let z=d;const de=v.sort((xe,$e)=>G(xe)-G($e)).filter(({leaf:xe,outer:$e})=>{const De=$e.filter(Je=>!Y.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=De.map(({line:Je,folded:qe})=>Je.length+F+R+
(qe?T:0)).reduce((Je,qe)=>Je+qe,xe.least.length+F-R*Ne.length);if(je>z)return!1;z-=je;for(const Je of $e)Y.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of de.entries()){const De=f(
$e,$e.least.length+Math.floor(z/(de.length-xe)));z-=De.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Y.set($e,De)}return b(a(n,Y).filter(([xe])=>xe!==""))}function r(n,d){return n.parts.length===0?
[{leaf:n,outer:d}]:n.parts.flatMap(v=>r(v,[...d,n]))}function f({line:n,under:d,size:v,least:G},oe){if(v<=oe)return[n,d(Math.max(oe,K))];for(let Y=oe-n.length-R;Y>B;Y=Math.floor(Y*.7)){const z=d(Y);if(z!==
""&&n.length+z.length<=oe)return[n,z]}return[G]}function a(n,d){const{line:v,parts:G,folded:oe}=n;if(G.length===0)return[d.get(n)??[]];const z=[...G.filter(de=>d.has(de)).flatMap(de=>a(de,d)),[O(n,G.filter(
de=>!d.has(de)))]];return oe?[[`<details><summary>${v}</summary>`],...z,[U]]:[[v],...z]}function O({noun:n},d){if(n==="connection"&&d.length>0)return`\u2026 and ${(0,C.hS)(d.length,"more connection")}`;
if(g(d)===0)return"";const v=n==="workflow"?` in ${(0,C.hS)(d.length,"more workflow")}`:"";return`\u2026 and ${(0,C.hS)(g(d),"more change")}${v}`}function g(n){return n.reduce((d,{changes:v})=>d+v,0)}
function b(n){const d=v=>v?.[0]?.startsWith("- ");return n.flatMap((v,G)=>{const oe=v[0]===U||d(v)&&d(n[G-1]);return[G===0?"":oe?`
`:`

`,...v]})}var t=e(8132),c=e(3436),y=e(2614),_=e(2742),m=e(3499),L=e(8965),o=e(5408);const h=2,s=1e3,p=240,u=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],M="...";function P(n,d){const v=[Z(n??d),Z(d??n)],[G,oe]=[ne(n,v[0]),ne(d,v[1])],Y=pe(G,oe);return v[0]===v[1]?Y:[`@@ line ends: ${v[0]} \u2192 ${v[1]} @@`,...Y]}function Z(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,d){return(n?.split(d==="CRLF"?`\r
`:`
`)??[]).flatMap(G=>u.reduce(ie,[G]).map((oe,Y)=>Y===0?oe:M+oe))}function ie(n,d){return n.flatMap(v=>v.length>p?Array.from(v.matchAll(d),([G])=>G):v)}function pe(n,d){const v=new Set(n),oe=d.some(z=>v.
has(z))?(0,L.E)([...n],[...d],{maxEditLength:s}):void 0;if(oe===void 0)return[...E(n,d),...Oe("+",d)];let Y=0;return oe.flatMap(({added:z,removed:de,value:xe},$e)=>{const De=oe[$e+1];if(de)return E(xe,
De?.added?De.value:[]);const[Ne,We]=[$e===0?0:h,xe.length-h],je=Y+le(xe.slice(0,We+1));return Y+=le(xe),z?Oe("+",xe):De===void 0?Oe(" ",xe.slice(0,Ne)):We-Ne<2?Oe(" ",xe):[...Oe(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,...Oe(" ",xe.slice(We))]})}function Oe(n,d){return d.map(v=>`${n} ${v}`)}function le(n){return n.filter(d=>!d.startsWith(M)).length}function E(n,d){const v=new Map(n.map(Y=>[J(Y),Y])),
G=d.flatMap(Y=>A(v.get(J(Y))??Y,Y));return[...G.length===0?[]:[`@@ hard to see: ${[...new Set(G)].join(", ")} @@`],...Oe("-",n)]}function A(n,d){if(J(n)!==J(d))return[];const[v,G]=[n.normalize(),d.normalize()],
oe=N(n)===N(d)?[]:["Unicode forms"];return v===G?oe:[...oe,v.trimEnd()===G.trimEnd()?"spaces at the end":"white space"]}function J(n){return N(n.normalize())}function N(n){return n.replace(/\s/g,"")}function I(n,d){
let[v,G]=[0,d];const Y=[...(0,o.$z)(n,de=>de.startsWith("@@ line ")?++v:v).values()].flatMap(de=>{const xe=S(de,G);return G-=$(de),xe}),z=n.filter(l).length-Y.filter(l).length;return z===0?Y:[...Y,`@@\
 ${(0,C.hS)(z,"more changed line")} @@`]}function S(n,d){const v=z=>z.startsWith("-"),G=$(n.filter(v)),oe=$(n)-G,Y={removed:Math.max(d/2,d-oe),others:Math.max(d/2,d-G)};return n.filter(z=>{const de=v(
z)?"removed":"others";return Y[de]-=z.length+1,Y[de]>=0})}function l(n){return n.startsWith("-")||n.startsWith("+")}function $(n){return n.reduce((d,v)=>d+v.length+1,0)}var j=e(7856);const Q={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},X=80,q=8;function re(n,d,v){if(n.type==="string")return ae(ve((0,c.e1)(n.text)),d,v);const[
G="",...oe]=Ee(n,d);return oe.length>0||G.length>X?void 0:(0,t.SS)(G,1/0)}function ae(n,d,v){const G=d.mask(n).shown;if(G.length>X||G.includes(`
`))return;const oe=ce(n,d,v);return(0,t.SS)(JSON.stringify(G),1/0)+(oe===void 0?"":` (${ye(oe,d)})`)}function ce(n,{labelOf:d},v){const G=d(n);return G===void 0||G.toLowerCase()===n.toLowerCase()||[...v?.
members.values()??[]].some(Y=>(0,c.jn)(Y)&&(0,c.e1)(Y.text)===G)?void 0:G}function ge(n,d,{labelOf:v}){const[G,oe]=n.slice(-2);return G?.type!=="item"||oe?.type!=="member"||!c.ZM.test(oe.key)?!1:(0,c.
TH)(G.item)===d||v((0,c.e1)(d))===G.label}function Ee(n,d,v){const{mask:G}=d;if((0,c.jn)(n)){if(n.type==="literal")return[G(n.text).shown];const $e=ve((0,c.e1)(n.text)),{shown:De}=G($e);if(De.includes(
`
`))return["|",...Ae(De.split(`
`))];const Ne=ce($e,d,v);return[JSON.stringify(De)+(Ne===void 0?"":` (${G(Ne).shown})`)]}const[oe="",Y=""]=n.type==="array"?"[]":"{}",z=n.type==="array"?n.items.map($e=>Ee($e,d)):Array.from(n.members,
([$e,De])=>{const[Ne,...We]=(0,j.$C)($e,De,n)?[C.v5]:Ee(De,d,n);return[`${JSON.stringify(G($e).shown)}: ${Ne}`,...We]}),de=oe+z.join(", ")+Y;return de.length<=X&&z.every($e=>$e.length===1)?[de]:[oe,...Ae(
z.flat()),Y]}function Ae(n){return n.map(d=>`  ${d}`)}function ve(n){if(!n.includes("%"))return n;try{const d=decodeURIComponent(n);return[encodeURIComponent(d),encodeURI(d)].includes(n)?d:n}catch{return n}}
function ye(n,{mask:d},v=100){return(0,t.SS)(d(n).shown,v)}function Ce(n,d,v=!1){const G=(0,m.a2)(n),oe=v?1/0:100,Y=n.flatMap((z,de)=>{if(z.type==="element")return[(0,t.SS)(`[${z.index}]`)];if(z.type===
"item"){const $e=d.endsOf(z.item),De=$e===void 0?z.label:v?`${$e} (${z.label})`:$e,Ne=de===G-1&&z.hint!==void 0?` (${ye(z.hint,d)})`:"";return[`**${ye(De,d,oe)}**${Ne}`]}return!v&&n.slice(de+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[ye(z.key,d,oe)]});return Y.length>q&&!v&&Y.splice(2,Y.length-q+1,"\u2026"),Y.join(" \u203A ")||"the whole file"}function fe(n,d){const v=z=>n.map(({path:de,
kind:xe})=>(xe?`${Q[xe]} `:"")+Ce(de,d,z)),[G,oe]=[v(!1),v(!0)],Y=(0,W.Vn)(G);return me(G.map((z,de)=>Y.get(z)===1?z:oe[de]??z))}function me(n){const[d,v]=[(0,W.Vn)(n),new Map];return n.map(G=>{const[
oe=1,Y]=[d.get(G),(v.get(G)??0)+1];return v.set(G,Y),oe===1?G:`${G} (${Y} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,d){
const v=[...(0,o.$z)(n,ue).values()],G=v.filter(z=>z.length<Ke).flat(),oe=fe(G,d),Y=new Map(G.map((z,de)=>{const{line:xe,...$e}=_e(z,d);return[z,k(`- ${oe[de]}${xe}`,{changes:1,...$e})]}));return v.flatMap(
z=>{const de=z.flatMap(xe=>Y.get(xe)??[]);return de.length===0?be(z,d):de})}function ue(n){const d=(0,m.a2)(n.path),G=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Y=>"id"in Y?[
Y.id]:[]);if(d===0||d===n.path.length||G.length===0)return n;const oe=n.path.slice(d).map(Y=>Y.type==="member"?Y.key:"index"in Y&&Y.index);return JSON.stringify([n.kind,G,oe])}function be(n,d){const[v]=n,
{line:G,under:oe=()=>""}=_e(v,d),Y=Me(we(n,d)),z=v.kind==="modified"?"":` ${v.kind}`,de=`- ${Q[v.kind]} ${Se(v,d)}${G}${z} in ${Y.line}`;return k(de,{changes:n.length,under:xe=>oe(xe)+(Y.under?.(xe)??
"")})}function we(n,d){const v=n.map(({path:G})=>({path:G.slice(0,(0,m.a2)(G))}));return fe(v,d)}function Se({path:n},d){return Ce(n.slice((0,m.a2)(n)),d)}function _e(n,d){if(n.kind==="modified")return Pe(
n,d);if("value"in n)return he(n,d);if(n.kind==="moved"){const[Y,z]=[n.from,n.path].map(de=>Ce(de.slice(0,-1),d,!0));return{line:`: moved from ${Y} to ${z}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const v=n.moved.map(Y=>({path:[Y]})),G=Me(fe(v,d)),oe=G.under?`${G.line} moved`:`moved: ${G.line}`;return{...G,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const d=(0,C.hS)(n.length,"item"),v=Ge(d,Re+n.join(", "));return{line:d,under:G=>v.length<=G?v:""}}function Pe({path:n,from:d,to:v},G){if(d.type==="hidden"||v.type==="hidden")return{line:""};
if((0,j._p)(n,d,v))return nt;if(d.type==="string"&&v.type==="string"){const xe=ge(n,v.text,G)?{...G,labelOf:()=>{}}:G;return Ie((0,c.e1)(d.text),(0,c.e1)(v.text),xe)}const[oe,Y]=[Ee(d,G).join(`
`),Ee(v,G).join(`
`)];if(oe===Y)return nt;const[z,de]=[re(d,G),re(v,G)];return z&&de?{line:`: ${z} \u2192 ${de}`}:{line:"",under:Ue(oe,Y)}}function Ie(n,d,v){const G=[ve(n),ve(d)],oe=G[0]!==G[1]&&(G[0]!==n||G[1]!==d),[
Y,z]=oe?G:[n,d],de=oe?" (percent-encoded)":"",[xe,...$e]=(0,_.qy)(Y,z)?.changes??[];if(xe!==void 0){const rt=`${de} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=Pe(xe,v);return{...lt,
line:`${rt} \u203A ${Ce(xe.path,v)}${lt.line}`}}const ut=k("",{parts:Ye([xe,...$e],v)});return{line:rt,under:lt=>`
${Fe(i(ut,lt).join(""))}`}}const[De,Ne]=[v.mask(Y),v.mask(z)];if(De.shown===Ne.shown)return{line:de+nt.line};const We=De.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[ae(Y,v),ae(z,v)];
if(!je||!Je)return{line:de+We,under:Ue(De.shown,Ne.shown)};const qe=A(De.shown,Ne.shown).join(", ");return{line:`${de}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,d){const{path:v,value:G}=n;
if(G.type==="hidden")return{line:""};if((0,j._p)(v,G))return{line:": hidden"};if(G.type==="object")return Te(n,G,d);const oe=re(G,d);return oe!==void 0?{line:`: ${oe}`}:G.type==="array"?{line:"",under:ke(
n,Ee(G,d),(0,C.hS)(G.items.length,"element"))}:{line:"",under:ke(n,[d.mask(ve((0,c.e1)(G.text))).shown])}}function Te(n,d,v){const G=n.path.at(-1),oe=G?.type==="item"?G:void 0;if(d.members.size===0&&!oe)
return{line:": `{}`"};const Y=je=>(0,c.jn)(je)&&[oe?.label,oe?.hint].includes((0,c.e1)(je.text)),z=[...d.members].filter(([,je])=>!oe||!Y(je)),de=z.filter(([je,Je])=>!oe||!(0,m.rL)(je,Je)),xe=de.map(([
je,Je])=>{const qe=(0,j.$C)(je,Je,d)?(0,t.SS)(C.v5):re(Je,v,d);return qe&&`${ye(je,v)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,De=$e?xe.join(", "):Le(d,Y,v),Ne=De&&`: ${De}`;if($e&&
de.length===z.length)return{line:Ne};const We=ke(n,Ee(d,v),(0,C.hS)(d.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function ke({kind:n},d,v){const G=d.join(`
`);return n==="added"?Ue(void 0,G,v):Ue(G,void 0,v)}function Le(n,d,v){const G=new Map,oe=(z,de,xe)=>{xe>(G.get(z)?.weight??0)&&G.set(z,{text:de,weight:xe})},Y=(z,de,xe)=>{if(z.type==="array")for(const Je of z.
items)Y(Je,de,xe+1);if(z.type==="object")for(const[Je,qe]of z.members)(0,j.$C)(Je,qe,z)?oe(Je,C.v5,Ve.max):Y(qe,Je,xe+1);if(z.type!=="string")return;const $e=(0,c.e1)(z.text),Ne=/^type$/i.test(de)||(0,m.
rL)(de,z)||(0,m.gN)($e)||d(z)||v.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=v.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(de,v.
mask(ve($e)).shown,je*We/(xe+1))};return Y(n,"",0),[...G].sort(([,z],[,de])=>de.weight-z.weight).filter(([,{weight:z}],de)=>de===0||de<Ve.texts&&z>Ve.usualWeight*2*Ve.max).map(([z,{text:de}])=>`${ye(z,
v)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(de,Ve.max)),1/0)}`).join(", ")}function Ue(n,d,v){const G=(0,t.EU)(P(n,d),"diff",Re);return oe=>{const Y=G.length<=oe?G:He(G,oe);return v===void 0?`
${Y}`:Ge(v,Y)}}function He(n,d){const v=n.split(`
`),G=v.slice(1,-1).map(oe=>oe.slice(Re.length));return[...v.slice(0,1),...I(G,d).map(oe=>Re+oe),...v.slice(-1)].join(`
`)}function Ge(n,d){return`
${Re}<details><summary>${n}</summary>

${d}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,d){const v=n.kind==="json"?(0,y.ID)(n,We=>d(We).shown):void 0,G=(0,_.Z)(()=>(0,W.Vn)((0,c.PX)(n.head??n.
base))),oe={mask:d,labelOf:We=>We.length>Ze?void 0:v?.labelOf(JSON.stringify(We)),endsOf:We=>v?.endsOf(We),countOf:We=>G().get(We)??0},Y=ot((0,x.xS)(n)),z=n.status==="modified",de=z?Ot(n,oe,v):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=v?.size??{},De=xe===0?"What is in it":`${(0,C.hS)(xe,"node")}, ${(0,C.hS)($e,"connection")}`,Ne=z?de:w(De,de,{changes:Y,folded:!0});return[...it(v),k(st(n,d),{parts:[
...Ne,...at(n,oe)],changes:Y})]}function ot({added:n,modified:d,removed:v}){return n+d+v}function it(n){return n?.note!==void 0?[k(n.note)]:n?.picture?[k((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:d,status:v,changes:G},oe){const Y=`**${ye(n,{mask:oe})}**`;return v!=="modified"?`${Q[v]} ${Y}: file ${v}`:d==="b\
inary"||d==="variables"&&G.length===0?`${Q.modified} ${Y}: content modified`:d==="variables"?`${Y} (values are never shown)`:Y}function at({references:n},d){if(n.length===0)return[];const v=n.slice(0,
et).map(({path:z,from:de,to:xe})=>`${Ce(z,d)} (${ye(de,d)} \u2192 ${ye(xe,d)})`),G=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Y=`${(0,C.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[k(`${Y}: ${v.join(", ")}${G}`)]}function Ot(n,d,v){const G=(0,m.pi)(n),oe=v?.connections??[],Y=new Set(oe.map(({item:je})=>je)),z=(0,o.$z)(n.text?[ct(n.text)]:
n.changes,je=>v?.tells(je)?ht(je)?"layout":"told":"value"in je&&Y.has(je.value)?"connection":G(je)?"layout":xt(je.path,v)?"item":"rest"),[de,xe]=[z.get("layout")??[],z.get("connection")??[]],$e=Ye(z.get(
"rest")??[],d),De=pt(oe,xe,d),Ne=(z.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,C.hS)(de.length,"change")}`;return[...Ye(z.get("item")??[],d),...w("Connections",De,{noun:"connec\
tion",changes:Ne}),...De.length===0?$e:w("Elsewhere in the file",$e),...w(We,Mt(de,n,d),{folded:!0})]}function ht({kind:n,path:d}){const[v,G]=d.slice(-2);return n==="modified"&&v?.type==="item"&&G?.type===
"member"&&y.md.includes(G.key)}function xt(n,d){return n.some(v=>v.type==="item"||v.type==="member"&&d?.isItemKey(v.key))}function ct({base:n,head:d}){return{kind:"modified",path:[],from:ft(n),to:ft(d)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:d,text:v,status:G,changes:oe}){const Y=G==="removed"?"removed":"added",z=(xe,$e)=>{const De=(0,W.Vg)(xe,()=>{});
return!($e.length<3&&De.length>0&&De.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Y,path:$e,value:xe}]:De.flatMap(({step:We,value:je})=>We.type==="member"?z(je,[...$e,
We]):[{kind:Y,path:[...$e,We],value:je}])},de=n??d??(v&&ft(v.base??v.head));return de?z(de,[]):oe}function pt(n,d,v){const G=new Map(d.map(z=>["value"in z&&z.value,z])),oe=$t(n,G),Y=me(oe.map(z=>mt(z,
v)));return oe.map(([{item:z}],de)=>{const xe=G.get(z),{line:$e,under:De=()=>""}=xe?_e(xe,v):{line:""};return k(`${Y[de]}${De(0)===""?$e:""}`,{under:De})})}function $t(n,d){const v={added:new Map,removed:new Map};
return n.flatMap(G=>{const{kind:oe,source:Y,target:z,item:de}=G;if(oe==="rewired"||d.has(de))return[[G]];const xe=v[oe].get(Y),$e=xe??[G];return xe&&xe.push(G),v[oe].delete(Y),v[oe].set(z,$e),xe?[]:[$e]})}
function mt(n,d){const[{kind:v,source:G,target:oe,was:Y}]=n,z=De=>`**${ye(De.label,d)}**`,de=De=>De===""?"":` (${ye(De,d)})`,xe=n.map(De=>` \u2192 ${z(De.target)}${de(De.label)}`),$e=Y?.target===oe?de(
Y.label)||" without a label":Y&&` ${z(Y.target)}`;return`- ${Q[v]} ${z(G)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,d,v){return[...(0,o.$z)((0,m.lY)(n,d),oe=>oe.kind+Se(oe,v)).values()].
flatMap(oe=>{const Y=oe.map($e=>_e($e,v));if(oe.length<Ke||(0,m.a2)(oe[0].path)===0||Y.some(({under:$e})=>$e))return Ye(oe,v);const z=we(oe,v),de=Fe(Y.map(({line:$e},De)=>`- ${z[De]}${$e}`).join(`
`)),xe=`- ${Q[oe[0].kind]} ${Se(oe[0],v)} of ${(0,C.hS)(oe.length,"item")}`;return k(xe,{changes:oe.length,under:()=>`
${de}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:d,missing:v}=n,G=(0,j.lb)(n),Y=["changed","added","removed"].flatMap(xe=>d.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(De=>tt(De,G))}}),z=vt(n,G),de=v===void 0?"":`\`${v}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:De=!0,mark:Ne=!0}={})=>{const We=Y.map(({workflow:qe,...rt})=>k(bt(qe,G,De),rt)),je=k(de,{parts:[...w("",We,{noun:"workflow"}),...z]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...i(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,d){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${d}</summary>

${n}
</details>
`}function bt({name:n,status:d,counts:v},G,oe){const Y=oe?"### ":"",z=n===void 0?void 0:ye(n,{mask:G});return d==="added"||d==="removed"?`${Y}${Q[d]} ${z===void 0?"Workflow":`${z}: workflow`} ${d}`:oe?
`${Y}${z===void 0?"":`${z}: `}${(0,x.cq)(v)}`:""}function vt({workflows:n,notCompared:d=[]},v){const G=(z,de)=>{const xe=z.flatMap($e=>$e===void 0?[]:[ye($e,{mask:v})]).join(", ");return z.length===0?
[]:[k(de(xe),{least:de((0,C.hS)(z.length,"workflow"))})]},oe=n.flatMap(({name:z,status:de})=>de==="unchanged"?[z]:[]),Y=n.flatMap(({name:z,variablesCompared:de})=>de?[]:[z]);return[...n.length===0?[k(
"No workflow was compared")]:[],...G(oe,z=>z===""?"No changes":`${z}: no changes`),...G(Y,z=>`The environment variables${Y.length===n.length?"":` of ${z}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...G(d,z=>`${z}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function V(n){const d=yt(n),v={"report.md":d(),"ful\
l-report.md":d({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",v)),d}const D=900*1024;function H(n,d,v,G){const oe=D-Buffer.byteLength(v.join()),Y=n({headings:d,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return G===void 0?Y:Et(Y,G)}function te(n){const d=(0,x.AS)(n);if(d.length===0)return;const v=d.slice(0,20).map(Rt.bY),G=d.length>20?` and ${(0,C.hS)(d.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${v.join(", ")}${G} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>w,R:()=>R});var x=e(3024),C=e(532),W=e(5806),K=e(706),F=e(6584);function R(i,r){const f=["w\
orkflows","workflows-file"].filter(g=>i.text(g)!==""),[a]=f;if(a===void 0)return{targets:U(i,r),fromList:!1};f.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const g of["w\
orkflow-id","flow-id","name"])i.text(g)!==""&&i.refuse(g,`can't be combined with ${a}`);const O=a==="workflows"?i.lines(a):i.optional(a,T);return{targets:O===void 0?[]:k(i,a,O),fromList:!0}}function U(i,r){
const f=i.required("workflow-id",F.Fg),a=i.required("flow-id",F.Fg),O=i.optional("name",F.$q);return f===void 0||a===void 0?[]:[{name:O??i.parse("workflow-id",r+f,F.$q)??"",workflowId:f,flowId:a}]}function T(i){
const r=(0,F.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,x.readFileSync)(r))}catch(f){throw new Error(`can't be read: ${i}: ${(0,C.CQ)(f)}`)}}const B=(0,F.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,F.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${F.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,K.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,K.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,F.bY)(i)}`]);function k(i,r,f){const a=[],O=new Map,g=f.split(/\r\n|\n|\r/).map(b=>b.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
b,t]of g.entries()){const c=`${r} line ${b+1}`;if(!i.parse(c,t.join(" "),B))continue;const[y="",_="",m=""]=t;i.parse(`${c} name`,y,F.$q),i.parse(`${c} workflow-id`,_,F.Fg),i.parse(`${c} flow-id`,m,F.Fg);
const[L,o]=[(0,W.Sr)(y),`${_} ${m}`].map(s=>{const p=O.get(s);return p===void 0&&O.set(s,b+1),p});L!==void 0&&i.refuse(c,`has the name of line ${L}`),o!==void 0&&i.refuse(c,`has the IDs of line ${o}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:y,workflowId:_,flowId:m})}return g.every(b=>b.length===0)&&i.refuse(r,"names no workflow"),a}async function w(i,r,f){const a=[],O=i.entries(),
g=async()=>{for(const[b,t]of O)a[b]=await f(t)};return await Promise.all(Array.from({length:Math.min(r,i.length)},g)),a}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>k,$q:()=>b,Do:()=>f,EO:()=>m,Fg:()=>r,bY:()=>o,
il:()=>T,kH:()=>R,or:()=>i,sJ:()=>U,sU:()=>O,tz:()=>t,yG:()=>B});var x=e(3024),C=e(6760),W=e(5806),K=e(7596),F=e(706);const R=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function U(s,p=R){
return[p,({input:u})=>`contains ${h(u)}. ${s}`]}function T(...s){return p=>{for(const[u,M]of s){const P=u.exec(p);if(P)throw new Error(typeof M=="string"?M:M(P))}return p}}function B(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(s)}`)}function k(s,p=!1){return u=>{const M=Number(u);if((p?/^\d+$/:/^\d+(\.\d+)?$/).test(u)&&M>0&&M<=s)return M;
const P=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${p?"whole ":""}number above 0${P}, not ${o(u)}`)}}const w=T(U("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,K.o6)(w(s))}function r(s){if((0,K.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${o(s)}`)}const f=T(U("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",O=T([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${o(s)}`],[/.{201}/u,a]),g=T([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${o(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${o(s)}`],[/.{201}/u,a]);function b(s){const p=(0,W.x5)(g(s));if(p!==void 0)throw new Error(`can't be a name: ${o(s)} ${p}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function c(){return(0,C.resolve)(process.env.
GITHUB_WORKSPACE??"")}const y=T([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function _(s){return(0,C.resolve)(c(),y(s))}function m(s){const p=_(s);if((0,x.existsSync)(p))return p;throw new Error(
L(s))}function L(s){const p=!(0,x.existsSync)(c())||(0,x.readdirSync)(c()).length===0;return`doesn't exist: ${o(s)}${p?". The workspace is empty: run actions/checkout before this step":""}`}function o(s){
const p=h(s);return`"${(0,F.OX)(s,60)}"${p===""?"":` with ${p}`}`}function h(s){const p=(s.match(new RegExp(R,"gu"))??[]).map(P=>P.codePointAt(0)??0),u=[...new Set(p)].map(P=>`U+${P.toString(16).toUpperCase().
padStart(4,"0")}`),M=u.length===1?"an invisible character":"invisible characters";return u.length===0?"":`${M} (${u.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>U,Hq:()=>F,RG:()=>C,cq:()=>T,
cz:()=>W,xS:()=>K,xW:()=>R});var x=e(706);const C={type:"hidden"};function W(B){const k=w=>B.reduce((i,r)=>i+r[w],0);return{added:k("added"),modified:k("modified"),removed:k("removed")}}function K({status:B,
changes:k,references:w}){const i={added:0,modified:0,removed:0};if(B!=="modified")return{...i,[B]:1};if(k.length===0&&w.length===0)return{...i,modified:1};for(const{kind:r}of k)i[r==="added"||r==="rem\
oved"?r:"modified"]++;return i}function F({workflows:B}){return B.some(({status:k})=>k!=="unchanged")}function R({workflows:B}){return W(B.map(({counts:k})=>k))}function U({workflows:[B,...k]}){return B?.
unusedIgnores.filter(w=>k.every(({unusedIgnores:i})=>i.includes(w)))??[]}function T({modified:B,added:k,removed:w}){return Object.entries({modified:B,added:k,removed:w}).flatMap(([r,f])=>f===0?[]:[`${(0,x.
zD)(f)} ${r}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>a,Op:()=>r,PX:()=>i,Rk:()=>W,TH:()=>T,TN:()=>R,YD:()=>U,ZM:()=>F,dj:()=>b,e1:()=>f,eX:()=>K,jn:()=>w});var x=e(8142),
C=e(2899);const W=["id","_id","key","name"],K=["name","title","label","displayName"],F=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function R(t,c){if(t.type!=="obj\
ect")return;const y=t.members.get(c)??t.matchOnly?.get(c);if(!(y===void 0||!w(y)))return(y.type==="string"?y.text.length>2:/\d/.test(y.text))?y.text:void 0}function U(t){return t.type==="object"?[...t.
members.keys()]:[]}function T(t){const c=()=>U(t).filter(y=>F.test(y));return k(t,["id","_id","key"])??k(t,c().sort())}function B(t){return k(t,K)}function k(t,c){const y=c.find(_=>R(t,_)!==void 0);return y&&
R(t,y)}function w(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:w(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function r(t,c,y){return y&&
W.includes(t)&&w(c)}function f(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(c,y=_=>{}){this.#n=c,this.#e=c.lines.length===
0,this.#t=y}read(c){const{fields:y,orders:_}=this.#n,m=L=>(0,C.pi)(y,L,this.#t);return(0,x.q)(c,void 0,{enter:(L,o="")=>this.#e?void 0:{key:o,outer:L},scalar:L=>this.scalar(L),array:(L,o)=>{const h=L.
length>0&&m({key:"",outer:o});return this.array(h?[]:L,(0,C.pi)(_,o,this.#t))},object:(L,o)=>{let h;for(const[s,p]of y.size===0?[]:L)m({key:s,outer:o})&&(L.delete(s),W.includes(s)&&(h=(h??new Map).set(
s,p)));return this.object(L,h)}})}scalar(c){let y=this.#o.get(c);return y===void 0&&(y={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#o.set(c,y)),y}array(c,y){const _=y?c.toSorted(
(o,h)=>o.id-h.id):c;let m=_.length;for(const{id:o}of _)m=g(m,o);const L=this.#i(m,{type:"array",id:this.#s+1,items:_,unordered:y});return this.#e?L:{type:"array",id:L.id,items:c,unordered:y}}object(c,y){
let _=~c.size;for(const[L,{id:o}]of c)_=_+g(this.scalar(L).id,o)|0;const m=this.#i(_,{type:"object",id:this.#s+1,members:c,matchOnly:y});return this.#e?m:{type:"object",id:m.id,members:c,matchOnly:y}}#i(c,y){
for(let _=c;;_=_+1|0){const m=this.#r.get(_);if(m&&O(m,y))return m;if(!m)return this.#r.set(_,y),this.#s++,y}}}function O(t,c){if(t.type==="array")return c.type==="object"||t.items.length!==c.items.length?
!1:t.items.every(({id:y},_)=>y===c.items[_]?.id);if(c.type==="array"||t.members.size!==c.members.size)return!1;for(const[y,{id:_}]of c.members)if(t.members.get(y)?.id!==_)return!1;return!0}function g(t,c){
const y=Math.imul(t^t>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(y^y>>>13,695872825)}function b(t){if(w(t))return t.text;if(t.type==="array"){const y=t.items.map(b);return`[${(t.unordered?
y.sort():y).join()}]`}return`{${Array.from(t.members,([y,_])=>`${JSON.stringify(y)}:${b(_)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>F,b6:()=>K,ol:()=>U});var x=e(4573),C=e(7598),W=e(3436);
function K(T){return(0,x.isUtf8)(T)?T.toString():void 0}function F(T,B,k){const w=/\.json$/i.test(T)?K(B):void 0;return w===void 0?void 0:k.read(w)}function R(T,B,k,w){if(B.equals(k))return!0;const i=new Interner(
w),r=F(T,B,i);return r!==void 0&&r.id===F(T,k,i)?.id}function U({files:T},B){const k=i=>(0,C.createHash)("sha256").update(i).digest("hex"),w=Array.from(T,([i,r])=>{const f=F(i,r,new W.Ms(B));return[i,
k(f?(0,W.dj)(f):r)]});return k(JSON.stringify(w.sort(([i],[r])=>i<r?-1:1)))}}),2614:((ee,se,e)=>{e.d(se,{md:()=>ve,ID:()=>Ce});var x=e(3436),C=e(3499);const W=[(0,C.Ab)("_?id key uuid guid identifier"),
(0,C.Ab)("(node|step|state)_?id"),(0,C.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,C.Ab)("\\*")],K=(0,C.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),F="*",R=64;function U(ue,be){const we=T([]),Se=[],_e=new Set([ue,be].flatMap(Ie=>[...(0,x.PX)(Ie),...i(Ie)]));function Me(Ie,he,Te){if((0,x.jn)(Ie))w(Ie.text,he,Te);else if(Ie.type==="object")Pe(
Ie,he,Te);else{const ke=Ie.items.length>1&&Ie.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ie.items.entries())Me(Ue,B(he,"[]"),{...Te,array:Ie.items,...ke&&{slot:Le}})}}function Pe(Ie,he,{
key:Te,array:ke,map:Le,...Ue}){let He=Ue;if(ke!==void 0||Te!==void 0){const Ze={side:Ue.side,value:Ie,field:he,outer:Ue.place,key:Te,array:ke??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=f(Ie,
_e),Fe=He===Ue&&(0,x.YD)(Ie).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ie.members){const tt=B(he,Ge||Fe?F:Ze);Fe&&w(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ie}:He)}}return Me(ue,we,{side:"base"}),Me(be,we,{side:"head"}),{root:we,places:Se,find:a(Se)}}function T(ue){return{keys:ue,inner:new Map,texts:new Map,references:[]}}function B(ue,be){const we=ue.
inner.get(be)??T([...ue.keys,be]);return ue.inner.set(be,we),we}function k(ue,be){return ue?.inner.get(be)??ue?.inner.get(F)}function w(ue,{keys:be,texts:we,references:Se},{place:_e,slot:Me},Pe){we.set(
ue,(we.get(ue)??0)+1);const Ie=ue.startsWith('"')?ue.length>2:K.test(be.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ue));_e&&Ie&&Se.push({text:ue,place:_e,slot:Me,value:Pe})}function i(ue){if((0,x.
jn)(ue))return[];const be=ue.type==="array"?ue.items:[...ue.members.values()];return[...be.flatMap(i),...be.some(r)?[]:(0,x.YD)(ue)]}function r(ue){return ue.type==="object"}function f({members:ue},be){
return 2*[...ue.keys()].filter(Se=>!K.test(Se)&&be.has(Se)).length>=ue.size&&[...ue.values()].every(r)}function a(ue){const be=new Map;for(const we of ue){const Se=(_e,Me)=>{const Pe=W.findIndex(Te=>Te.
test(_e));if(Pe<0)return;const Ie=`${we.side} ${Me}`,he=be.get(Ie)??[];he[Pe]=(he[Pe]??new Set).add(we),be.set(Ie,he)};we.key!==void 0&&Se(F,JSON.stringify(we.key));for(const[_e,Me]of we.value.members)
(0,x.jn)(Me)&&Se(_e,Me.text)}return(we,Se)=>{const _e=be.get(`${Se.side} ${we}`)?.find(Me=>Me);return _e&&_e.size<=R?O([..._e],Se):void 0}}function O(ue,be){const we=be?ue.filter(_e=>g(_e,be)):ue;if(we.
length===0&&be)return O(ue,be.outer);const Se=we.length>1?we.filter(({value:_e})=>_e.members.size>2):we;return Se.length===1?Se[0]:void 0}function g(ue,be){return ue!==void 0&&(ue===be||g(ue.outer,be))}
var b=e(5408);const t="source from origin src tail out".split(" "),c="target to dest destination head in".split(" "),y="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",m=`${y} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),L="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),o=`${y} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),h="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function p(ue,be){const we=U(ue,be),Se=M(we.root).flatMap(Ie=>P(Ie,we)),_e=ne(Se),Me=_e.
length>0?_e:pe(Se,we),Pe=new Set(Me.flatMap(({source:Ie,target:he})=>[Ie.field,he.field]));return{root:we.root,nodes:we.places.filter(({field:Ie})=>Pe.has(Ie)),edges:Me}}function u(ue,be){return ue.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>be.includes(Se.toLowerCase()))}function M(ue){const be=[ue];for(const we of be)be.push(...we.inner.values());return be}function P(ue,{find:be}){
const we=ue.references.flatMap(Ie=>{const he=be(Ie.text,Ie.place);return he?[{...Ie,field:ue,target:he}]:[]}),Se=we.filter(({place:Ie,target:he})=>!g(Ie,he)),_e=we.length/ue.references.length,Me=_e>=.5&&
Z(ue.references)-Z(we)<=2;return(_e>=.9||Me&&u(ue.keys.slice(-2),m))&&2*Se.length>=we.length?[we]:[]}function Z(ue){return new Set(ue.map(({text:be})=>be)).size}function ne(ue){const be=ue.filter(we=>!we.
some(({place:Se,target:_e})=>_e.field===Se.field));return[...(0,b.$z)(be,([we])=>we?.place.field).values()].flatMap(we=>{const Se=new Map(ie(we,t).map(_e=>[_e.place,_e]));return ie(we,c).flatMap(_e=>{
const Me=Se.get(_e.place),Pe=Me&&{source:Me.target,target:_e.target,links:[Me,_e]};return Pe?[{...Pe,label:le(_e,_e.place,[]),item:_e.place.value}]:[]})})}function ie(ue,be){return ue.filter(([Se])=>Se&&
u(Se.field.keys.slice(-2),be)).sort((Se,_e)=>Z(_e)-Z(Se))[0]??[]}function pe(ue,be){const[we,Se]=[[],[]],_e=new Set;for(const Pe of ue){const Ie=Pe.flatMap(Ue=>Oe(Ue,be)),[he]=Ie;if(he===void 0||10*Ie.
length<9*Pe.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),ke=Ie.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of ke)_e.add(Ue.key);const Le=u(Te,L);if(!(!Le&&
ke.length===0&&!u(Te,m)))for(const{link:Ue,source:He}of Ie){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:le(Ue,Ge,Te),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):we.push(
{source:He,target:Ue.target,...Fe})}}const Me=we.length<Se.length?Se:we;return _e.size>1||Z(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function Oe(ue,{find:be}){for(let we=ue.place;we;we=we.outer){const Se=be(
JSON.stringify(we.key),we),_e=[we,Se].find(Me=>Me?.field===ue.target.field);if(_e)return[{link:ue,source:_e,inside:we}]}return[]}function le({slot:ue,value:be},we,Se){const _e=h.map(Ie=>{const[he,Te]=[
we?.field.inner.get(Ie),E(we?.value.members.get(Ie))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ie=>!o.includes(Ie.toLowerCase())),Pe=ue===void 0?
[]:[`output ${ue+1}`];return[E(be),..._e].find(Ie=>Ie!=="")??[...Me,...Pe].join(", ")}function E(ue){const we=(ue?.type==="array"?ue.items:[ue]).flatMap(Se=>Se?.type==="string"&&(0,x.e1)(Se.text).trim()||
[]).join(", ");return we.length>s?"":we}var A=e(1345),J=e(8132),N=e(706);const I={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},S={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},l={same:"-->",added:"==>",removed:"-.->"},$=40,j=500,Q=5e4,X=40,q=6;function re(ue,be,{
isWhole:we,hide:Se}){const _e=({status:he})=>we||he!=="same",Me=new Set([...ue.filter(_e),...be.filter(_e).flatMap(ae)]),Pe=be.filter(he=>ae(he).some(_e)).flatMap(ae);if(Me.size===0)return{};for(const he of[
new Set([...Me,...Pe]),Me]){const Te=be.filter(Le=>ae(Le).every(Ue=>he.has(Ue)));if(he.size>$||Te.length>j)continue;const ke=ce(ue.filter(Le=>he.has(Le)),Te,Se);if(ke.length<=Q)return{picture:ke}}return{
note:`The picture is left out: it would have ${Me.size>$?(0,N.hS)(Me.size,"node"):"too many connections"}.`}}function ae({source:ue,target:be}){return[ue,be]}function ce(ue,be,we){const Se=new Map(ue.
map((Me,Pe)=>[Me,`n${Pe+1}`])),_e=ue.map(Me=>`  ${Se.get(Me)}["${I[Me.status]}${Ee(we(Me.label))||"?"}"]`);for(const{source:Me,target:Pe,label:Ie,status:he}of be){const Te=`${I[he]}${Ee(we(Ie))}`.trim();
_e.push(`  ${Se.get(Me)} ${l[he]}${Te===""?"":`|"${Te}"|`} ${Se.get(Pe)}`)}for(const[Me,Pe]of Object.entries(S)){const Ie=ue.filter(he=>he.status===Me).map(he=>Se.get(he));Ie.length>0&&_e.push(`  clas\
sDef ${Me} ${Pe}`,`  class ${Ie.join()} ${Me}`)}return[`flowchart ${ge(ue,be)>q?"TD":"LR"}`,..._e].join(`
`)}function ge(ue,be){const we=new Set(be.map(({target:Me})=>Me)),Se=ue.filter(Me=>!we.has(Me)),_e=new Map((Se.length>0?Se:ue.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of _e)for(const{source:Ie,target:he}of be)
Ie===Me&&!_e.has(he)&&_e.set(he,Pe+1);return Math.max(..._e.values())}function Ee(ue){return(0,J.RK)((0,J.Jj)(ue.replace(/\s+/g," ").trim(),X)).replace(Ae,be=>be==='"'?"#quot;":`#${be.codePointAt(0)};`)}
const Ae=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ve="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ye="* if when id name label title\
 type key handle condition event relationships".split(" ");function Ce(ue,be=we=>we){const we=ue.head??ue.base;if(we===void 0)return;const[Se,_e]=[ue.base??we,ue.head??we],Me=(0,A.j9)([_e,Se]),Pe=p(Se,
_e),Ie=Re(ue,Pe,Me),he=[...new Set(Ie.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Te=ze(Pe,Ie),ke=Te.filter(Fe=>Fe.status!=="same"),Le=Ve(Pe,ke);Ye(ue,he,Me,Le);const Ue=new Map(Te.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Te,{isWhole:ue.status!=="modified",
hide:be}),connections:Qe(ke),size:{nodes:Ge(he),connections:Ge(Te)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function fe({side:ue}){
return ue==="head"}function me(ue){return ue&&[ue.key,me(ue.outer)]}function Re({matches:ue},{nodes:be},we){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(me(ke)),_e=new Map(be.map((ke,Le)=>[
ke,Le])),Me=(0,b.$z)(be.filter(fe),Se),Pe=(0,b.$z)(ue,({base:ke})=>ke.id),Ie=ke=>{const Le=Pe.get(ke.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(ke))?.shift()},he=new Map;
let Te=0;for(const ke of be){if(he.has(ke))continue;const Le=fe(ke)?ke:Ie(ke);Te=(Le&&_e.get(Le))??Te+1e-6;const Ue=Le===void 0?"removed":Le===ke?"added":"same",He=Le??ke,Ge={label:Ke(He,we),status:Ue,
rank:Te,place:He,old:Ue==="same"?ke:void 0};he.set(ke,Ge).set(He,Ge)}return he}function Ke({key:ue,value:be,array:we},Se){const[_e,Me,...Pe]=["type","componentType",...be.members.keys()].map(he=>(0,x.
TN)(be,he)),[Ie="?"]=[_e,Me,(0,x.TH)(be),...Pe].filter(he=>he!==void 0);return ue??Se.nameOf(be,we)??(0,x.e1)(Ie)}function ze({edges:ue},be){const we=ue.flatMap(he=>{const[Te,ke]=[be.get(he.source),be.
get(he.target)];return Te&&ke?[{...he,source:Te,target:ke,status:fe(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Te,label:ke})=>`${he.rank} ${Te.rank} ${ke}`,_e=(0,b.$z)(we,({status:he})=>he),
Me=(0,b.$z)(_e.get("removed")??[],Se);return[...(_e.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function Qe(ue){const be=new Map;for(const we of["target","label"]){const Se=_e=>`${_e.source.rank} ${we==="label"?_e.label:_e.target.rank}`;for(const[_e,Me,...Pe]of(0,b.$z)(
ue,Se).values()){if(!_e||!Me||Pe.length>0||_e.status===Me.status)continue;[_e.source,_e.target,Me.target].every(({old:he})=>he)&&!be.has(_e)&&!be.has(Me)&&be.set(_e,Me).set(Me,_e)}}return ue.flatMap(we=>{
const Se=be.get(we);return Se&&we.status==="removed"?[]:[{...we,kind:Se?"rewired":we.status,was:Se}]})}function Ve({root:ue,nodes:be},we){const Se=new Set(we.flatMap(he=>he.links.map(({field:Te})=>Te))),
_e=new Set(we.map(({item:he})=>he)),Me=new Set([ue,...be.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};for(const he of we){const Te=[he.source.label,he.target.label,...he.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Te,...he.links.map(Le=>Le.text)])Pe[he.status].add(ke)}function Ie(he,Te,ke){if(Te===void 0||Me.has(Te))return[{text:ke,field:ue}];const Le=Te.keys.at(-1)===
F?[{text:JSON.stringify(ke),field:Te}]:[];if("text"in he)return[...Le,{text:he.text,field:Te}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ie(Fe,k(Te,Ge),Ge))]}return({path:he,...Te})=>{const ke=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&_e.has(He.item)),Ue=(He,Ge)=>{const Fe=Ie(He,ke.reduce(
k,ue),`${ke.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return ve.includes(it)||Ge.has(tt)&&u(
[it],ye)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Te.kind==="modified"?Ue(Te.from,Pe.removed)&&Ue(Te.to,Pe.added):"value"in Te&&Ue(Te.value,Pe[Te.kind])}}function nt(ue,{texts:be}){const we=be.
get(ue)??0,Se=[...be.values()].reduce((_e,Me)=>_e+Me,0);return we>2&&2*we>Se&&/^"?[\w.-]{0,30}"?$/.test(ue)}function Ye(ue,be,{componentOf:we},Se){const _e=(0,C.pi)(ue),Me=be.flatMap(he=>{const{value:Te,
array:ke}=he.place,Le=(0,A.qU)(Te)===void 0?we(Te,ke):void 0;return[Te.id===he.old?.value.id?void 0:Te,Le].map(Ue=>({owner:Ue,node:he}))}),Pe=(0,b.$z)(Me,({owner:he})=>he);Pe.delete(void 0);const Ie=new Map(
ue.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of ue.changes){if(Se(he)||_e(he))continue;const Te=he.path.map(Le=>Ie.get(Le)).reverse(),ke=["value"in he&&he.value,...Te].find(Le=>Pe.
has(Le));for(const{node:Le}of Pe.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>x,pi:()=>W,wo:()=>C});const x=C("");function C(R){const U=new Set,[T,B]=[new Map,
new Map];for(const[k,w]of R.split(/\r\n|\r|\n/).entries()){const i=w.trim();if(i===""||i.startsWith("#"))continue;const[r,f]=i.endsWith("[]")?[i.slice(0,-2),B]:[i,T],a=r.split(".").reverse(),O=K(r);if(a.
includes(""))throw new Error(`has an empty key in line ${k+1} (join keys by single dots)`);if(a.every(g=>g==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything (name a key)`);
U.add(i),f.set(O,[...f.get(O)??[],{line:i,keys:a}])}return{lines:[...U],fields:T,orders:B}}function W(R,U,T){if(R.size===0||U===void 0)return!1;const B=["*",K(U.key)].flatMap(k=>R.get(k)??[]).filter(({
keys:k})=>F(U,k));for(const{line:k}of B)T(k);return B.length>0}function K(R){return R.slice(R.lastIndexOf(".")+1)}function F(R,U){if(R===void 0||U.length===0)return U.length===0;const T=U[0]==="*"?["*"]:
R.key.split(".").reverse();return T.every((B,k)=>B===U[k])&&F(R.outer,U.slice(T.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>I,qy:()=>J,Z:()=>S,yR:()=>N});var x=e(3436),C=e(2899),W=e(1345);function K(l,$){
const j=$.size===0?void 0:$.get(JSON.stringify(l));return j===void 0?l:(0,x.e1)(j)}function F({base:l,head:$}){return l===$?[]:x.Rk.flatMap(j=>{const[Q,X]=[(0,x.TN)(l,j),(0,x.TN)($,j)];return Q!==X&&Q?.
startsWith('"')&&X?.startsWith('"')?[[Q,X]]:[]})}function R(l,$){const j=new Map;for(const[X,q]of l)j.set(X,(j.get(X)??new Set).add(q));const Q=([X,q])=>j.get(X)?.size===1&&$.base.get(X)===1&&$.head.get(
q)===1;return new Map(l.filter(Q))}function U(l){const $=j=>{const Q=new Map,X=(q,re)=>{if(q.type==="array")for(const ce of q.items)X(ce,!0);if(q.type!=="object")return;const ae=re?[q.id,...x.Rk.flatMap(
ce=>(0,x.TN)(q,ce)??[])]:[];for(const ce of new Set(ae))Q.set(ce,(Q.get(ce)??0)+1);for(const ce of q.members.values())X(ce,!1)};for(const q of l)X(q[j],!1);return Q};return{base:$("base"),head:$("head")}}
function T(l,$,j){const Q={element:new Map,member:new Map};function X(re,ae){if($.size===0&&!j)return re;if((0,x.jn)(re))return l.scalar($.get(re.text)??re.text);const ce=Q[ae?"element":"member"],ge=ce.
get(re.id)??q(re,ae);return ce.set(re.id,ge),ge}function q(re,ae){if(re.type==="array"){const ge=re.items.map(Ee=>X(Ee,!0));return l.array(ge,re.unordered)}const ce=new Map;for(const[ge,Ee]of re.members)
(0,x.Op)(ge,Ee,ae)?j||ce.set(ge,Ee):ce.set(K(ge,$),X(Ee,!1));return l.object(ce)}return(re,ae=!1)=>X(re,ae).id}function B(l,$){const j={base:T(l,$,!0),head:T(l,new Map,!0)};return{interner:l,renames:$,
follow:T(l,$,!1),bare:j}}var k=e(5408);const w=.4,i=.9,r=4e4,f=4,a=/^(""|0|true|false|null)$/,O=.25,g=new Set([...x.eX,"type"]);function b(l,$,j){const{compare:Q,shareRare:X}=y(l,j),q=t(l,$),re=c(l);return ae=>(ce,ge)=>{
const Ee=(0,k.qc)(ce,ge),Ae=Ee.reduce((fe,{base:me,head:Re})=>fe+me.length*Re.length,0),ve=fe=>Ae>r?[...X(fe),...(0,k.O6)($,fe).flatMap(k.yU)]:fe.base.flatMap(me=>fe.head.map(Re=>({base:me,head:Re}))),
ye=Ee.flatMap(ve).flatMap(fe=>{const me=Q(fe);return(ae>0&&re(fe)?Q(fe,()=>1)>=i:me>=ae)?[{pair:fe,alike:me,distance:q(fe)}]:[]});ye.sort((fe,me)=>me.alike-fe.alike||fe.distance-me.distance);const Ce=new Set;
return ye.flatMap(({pair:fe})=>Ce.has(fe.base)||Ce.has(fe.head)?[]:(Ce.add(fe.base).add(fe.head),[fe]))}}function t({base:l},$){const j=new Map((0,k.Ms)($).map(q=>[q.base.index,q.head.index-q.base.index]));
let Q=0;const X=l.map(({index:q})=>(Q=j.get(q)??Q,q+Q));return q=>Math.abs((X[q.base.index]??0)-q.head.index)}function c({base:l,head:$}){const j=({item:re})=>[(0,x.TH)(re),(0,x.Gg)(re)],[Q,X]=[new Set(
l.flatMap(j)),new Set($.flatMap(j))],q=(re,ae)=>j(re).every(ce=>ce!==void 0&&!ae.has(ce));return re=>q(re.base,X)&&q(re.head,Q)}function y(l,{renames:$,follow:j}){const Q=new Map([["",0]]),X=new Set;function q(ve){
const ye=Q.get(ve)??Q.size;return ye===Q.size&&Q.set(ve,ye),ye}function re(ve,ye){const Ce=new Set,fe=(me,Re,Ke)=>{if((0,x.jn)(me)||(me.type==="array"?me.items.length:me.members.size)===0){const ze=q(
`${Re}=${ye==="base"?j(me):me.id}`);Ce.add(ze),(!(0,x.jn)(me)||a.test(me.text))&&X.add(ze)}else if(me.type==="array")for(const ze of me.items)fe(ze,q(`${Re}[]`),!0);else for(const[ze,Qe]of me.members)
Re===0&&(0,x.jn)(Qe)&&g.has(ze)||(0,x.Op)(ze,Qe,Ke)||fe(Qe,q(`${Re}.${ye==="base"?K(ze,$):ze}`),!1)};return fe(ve,0,!0),Ce}const ae=new Map,ce=new Map,ge=ve=>ae.get(ve)??new Set;for(const ve of["base",
"head"]){for(const ye of l[ve])ae.set(ye,re(ye.item,ve));for(const[ye,Ce]of(0,W.Vn)(l[ve].flatMap(fe=>[...ge(fe)]))){const fe=(X.has(ye)?O:1)/Ce;ce.set(ye,Math.min(ce.get(ye)??1,fe))}}const Ee=ve=>ce.
get(ve)??0,Ae=ve=>[...ge(ve)].filter(ye=>Ee(ye)>=1/f);return{compare({base:ve,head:ye},Ce=Ee){const fe=ze=>{let Qe=0;for(const Ve of ze)Qe+=Ce(Ve);return Qe},[me,Re]=[ge(ve),ge(ye)],Ke=[...me].filter(
ze=>Re.has(ze));return 2*fe(Ke)/(fe(me)+fe(Re))||0},shareRare(ve){const ye=new Map;for(const Ce of ve.head)for(const fe of Ae(Ce))ye.set(fe,[...ye.get(fe)??[],Ce]);return ve.base.flatMap(Ce=>{const fe=new Set(
Ae(Ce).flatMap(me=>ye.get(me)??[]));return Array.from(fe,me=>({base:Ce,head:me}))})}}}function _(l,$,j){const Q={base:{item:l,index:0,array:[l]},head:{item:$,index:0,array:[$]}};return y({base:[Q.base],
head:[Q.head]},j).compare(Q)}function m(l,$,j){let Q=[],X=l;const q=()=>X.base.length===0||X.head.length===0,re=(fe,me)=>{const Re=q()?[]:fe(X,me);Re.length!==0&&(Q=Q.concat(Re),X=(0,k.FF)(X,Re))},ae=fe=>(me,Re)=>(0,k.
O6)(Q,me).flatMap(Ke=>fe(Ke,Re)),ce=j||[...l.base,...l.head].some(({item:fe})=>fe.type==="object"),ge=x.Rk.filter(fe=>!(s(l.base,fe)&&s(l.head,fe)));for(const fe of p(ge,l,$))re(k.kk,o(fe));const Ee=({
item:fe})=>fe.id,Ae=({item:fe},me)=>me==="base"?$.follow(fe,!0):fe.id;for(const fe of $.renames.size>0?[Ae,Ee]:[Ee])re(ae(k.eV),fe),ce&&re(k.kh,fe);if(ce&&!q()){for(const Re of p(M(l),l,$).slice(0,1))
re(k.kk,o(Re));const fe=Re=>({item:Ke},ze)=>h(Ke,$.bare[ze],Re);re(ae(k.eV),fe(1)),re(k.kh,fe(3));const me=b(l,Q,$);for(const Re of[...x.eX,"key"])re(me(0),o(Re));re(me(w),({item:Re})=>Re.type==="obje\
ct"?(0,x.TN)(Re,"type")??"":void 0)}const ve=ge.length<x.Rk.length,ye=fe=>(0,x.Gg)(fe)??(ve?ge.find(me=>(0,x.TN)(fe,me)):(0,x.TH)(fe));return re(ae((fe,me)=>ve&&L(fe.base)===L(fe.head)?(0,k.yU)(fe):(0,k.
kh)(fe,me)),({item:fe})=>ye(fe)===void 0?"":void 0),Q}function L(l){return l.map(({index:$})=>$).join()}function o(l){return({item:$})=>(0,x.TN)($,l)}function h(l,$,j){return l.type!=="object"||[...l.
members].filter(([X,q])=>!(0,x.Op)(X,q,!0)).length<j?void 0:$(l,!0)}function s(l,$){const j=Q=>l.every(({item:X,index:q})=>(0,x.TN)(X,$)?.replaceAll('"',"")===`${Q+q}`);return l.length>1&&(j(0)||j(1))}
function p(l,$,j){const Q=l.map(q=>({key:q,pairs:(0,k.kk)($,o(q))})),X=(q,re)=>q.every(({base:ce,head:ge},Ee)=>ce===re[Ee]?.base&&ge===re[Ee]?.head)?0:u(re,j)-u(q,j);return Q.sort(({pairs:q},{pairs:re})=>re.
length-q.length||X(q,re)),Q.map(({key:q})=>q)}function u(l,{interner:$,renames:j,bare:Q}){const X=l.map(({base:re,head:ae})=>({base:re.item,head:ae.item})),q=T($,new Map([...j,...X.flatMap(F)]),!0);return X.
filter(({base:re,head:ae})=>[q,Q.head].some(ce=>ce(re,!0)===Q.head(ae,!0))).length}function M({base:l,head:$}){const j=(0,W.Vn)($.flatMap(({item:q})=>(0,x.YD)(q))),Q=q=>2*(j.get(q)??0)>$.length&&q!=="\
type",X=[...j.keys()].filter(q=>Q(q)&&P(l,q)&&P($,q)).sort();return[...X.filter(q=>x.ZM.test(q)),...X]}function P(l,$){const j=l.flatMap(({item:X})=>(0,x.TN)(X,$)??[]).filter(X=>X.startsWith('"'));if(j.
length<2||2*j.length<=l.length||new Set(j).size<j.length)return!1;const Q=new Set(l.flatMap(({item:X})=>x.Rk.map(q=>(0,x.TN)(X,q))));return 2*j.filter(X=>Q.has(X)).length<j.length}const Z=8,ne=.5;function ie(l,$,j,Q){
const X=ve=>l[ve].flatMap(Ce=>[Ce,...pe(Ce,Q)]).filter(({path:Ce,value:fe})=>Ce.at(-1)?.type==="item"&&j[ve].get(fe.id)===1),q={bases:new Set,heads:new Map};let re={base:X("base"),head:X("head")};const ae=(ve,ye)=>{
const Ce=(0,k.kk)(re,ve).filter(({base:fe,head:me})=>fe.arrays!==me.arrays&&ye(fe.value,me.value));for(const{base:fe,head:me}of Ce)q.bases.add(fe.value),q.heads.set(me.value,fe);re=(0,k.FF)(re,Ce)},ce=(ve,ye)=>(0,x.
TN)(ve,"type")===(0,x.TN)(ye,"type"),ge=(ve,ye)=>ce(ve,ye)&&_(ve,ye,$)>=ne,Ee=(ve,ye)=>(j[ye].get(ve??"")??0)<2,Ae=(ve,ye)=>Ee(ve,ye)?ve:void 0;return ae(({value:ve},ye)=>Ae((0,x.TH)(ve),ye),(ve,ye)=>((0,x.
TH)(ve)?.length??0)>=Z||ge(ve,ye)),ae(({value:ve},ye)=>Ae((0,x.Gg)(ve),ye),ge),ae(({value:ve},ye)=>Ee((0,x.TH)(ve),ye)?h(ve,$.bare[ye],3):void 0,ce),q}function pe({value:l,path:$},j){return(0,W.Vg)(l,
j).flatMap(Q=>{if((0,x.jn)(Q.value))return[];const X={value:Q.value,path:[...$,Q.step]};return[X,...pe(X,j)]})}function Oe(l,$,j,Q){const X=[],q=[],re=[],ae=[],ce={base:[],head:[]};function ge({base:fe,
head:me},Re,Ke){Ke==="element"&&ae.push(...F({base:fe,head:me})),(Ke==="element"||Ke==="member"&&fe.type==="object"&&me.type==="object")&&re.push({base:fe,head:me,path:Re}),fe.id!==me.id&&(fe.type==="\
array"&&me.type==="array"?Ce(fe,me,Re):fe.type==="object"&&me.type==="object"?ye({base:fe,head:me},Re,Ke):Ke!=="own"&&(0,x.jn)(fe)&&(0,x.jn)(me)&&$.renames.get(fe.text)===me.text?q.push({path:Re,from:(0,x.
e1)(fe.text),to:(0,x.e1)(me.text)}):X.push({kind:"modified",path:Re,from:fe,to:me}))}function Ee({base:fe,head:me},Re,Ke,ze){fe!==void 0&&me!==void 0?ge({base:fe,head:me},Re,Ke):me!==void 0&&!Ae(me,Re)?
(X.push({kind:"added",path:Re,value:me}),ce.head.push({value:me,path:Re,arrays:ze}),j.heads.size>0&&ve(me,Re)):fe!==void 0&&!j.bases.has(fe)&&(X.push({kind:"removed",path:Re,value:fe}),ce.base.push({value:fe,
path:Re,arrays:ze}))}function Ae(fe,me){const Re=j.heads.get(fe);return Re===void 0?!1:(X.push({kind:"moved",path:me,from:Re.path}),ge({base:Re.value,head:fe},me,"element"),!0)}function ve(fe,me){for(const{
step:Re,value:Ke}of(0,W.Vg)(fe,Q)){const ze=[...me,Re];Ae(Ke,ze)||ve(Ke,ze)}}function ye(fe,me,Re){for(const{key:Ke,from:ze,...Qe}of le(fe,$)){const Ve=[...me,{type:"member",key:Ke}];ze!==Ke&&q.push({
path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,x.Op)(Ke,Qe.base,Re==="element");Ee(Qe,Ve,nt?"own":"member")}}function Ce(fe,me,Re){const Ke={base:(0,k.S3)(fe.items),head:(0,k.S3)(me.items)},ze=m(
Ke,$,fe.unordered&&me.unordered).filter(Ye=>!j.bases.has(Ye.base.item)&&!j.heads.has(Ye.head.item)),Qe=(0,W.Oe)(Ke,ze,Q),Ve=new Set((0,k.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&
!Ve.has(Ye.index));nt.length>0&&!me.unordered&&X.push({kind:"reordered",path:Re,moved:nt.map(({step:Ye})=>Ye)});for(const{step:Ye,...ue}of Qe)Ee(ue,[...Re,Ye],"element",Ke)}return ge(l,[],"root"),{changes:X,
references:q,matches:re,renames:ae,unmatched:ce}}function le({base:l,head:$},{renames:j,follow:Q}){const X=new Map(l.members),q=new Map,re=(ce,ge)=>ce.id===ge.id||Q(ce)===ge.id;for(const ce of[re,()=>!0])
for(const ge of[Ee=>Ee,Ee=>K(Ee,j)])for(const[Ee,Ae]of X){const ve=ge(Ee),ye=$.members.get(ve);ye===void 0||q.has(ve)||!ce(Ae,ye)||(X.delete(Ee),q.set(ve,{key:ve,from:Ee,base:Ae,head:ye}))}for(const[ce,
ge]of $.members)q.has(ce)||q.set(ce,{key:ce,from:ce,head:ge});const ae=Array.from(X,([ce,ge])=>({key:ce,from:ce,base:ge}));return[...q.values(),...ae].sort((ce,ge)=>ce.key<ge.key?-1:1)}const E={bases:new Set,
heads:new Map},A=5;function J(l,$){const j=new x.Ms(C.K$),[Q,X]=[l,$].map(q=>N(q,j));return Q&&X&&I([{base:Q,head:X}],j)[0]}function N(l,$=new x.Ms(C.K$)){return/^\s*[[{]/.test(l)?$.read(l):void 0}function I(l,$){
const j=S(()=>U(l)),Q=S(()=>(0,W.j9)([...l.map(({head:ae})=>ae),...l.map(({base:ae})=>ae)])),X=(ae,ce)=>Q().componentOf(ae,ce);function q(ae){const ce=B($,ae);return l.map(ge=>{const Ee=Oe(ge,ce,E,X),
{base:Ae,head:ve}=Ee.unmatched;if(Ae.length===0||ve.length===0)return Ee;const ye=ie(Ee.unmatched,ce,j(),X);if(ye.heads.size===0)return Ee;const Ce=Oe(ge,ce,ye,X);return Ce.changes.filter(({kind:fe})=>fe===
"moved").length===ye.heads.size?Ce:Ee})}let re=new Map;for(let ae=0;ae<A;ae++){const ce=q(re),ge=ce.flatMap(Ae=>Ae.renames),Ee=ge.length===0?new Map:R(ge,j());if(re.size===Ee.size&&[...re].every(([Ae,
ve])=>Ee.get(Ae)===ve)){if(ce.some(({changes:Ae})=>Ae.length>0))return ce;break}re=Ee}return q(new Map)}function S(l){let $;return()=>($??={value:l()},$.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>i,a2:()=>g,
gN:()=>f,lY:()=>b,pi:()=>r,rL:()=>a});var x=e(3436),C=e(2742);const W=i(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],F=i("w h width height left\
 top zoom"),R=[["x"],["position"],["left","top"]],U=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,T=i("_?id uuid guid identifier instanc\
eIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,k=i("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),w=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
U],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[k,/^\d{1,15}$/],[k,B]];function i(_){return new RegExp(`^(${_.replaceAll(" ","|")})$`,"i")}function r({base:_,head:m}){const L={base:(0,C.
Z)(()=>new Set((0,x.PX)(_))),head:(0,C.Z)(()=>new Set((0,x.PX)(m)))};return o=>{const{kind:h,path:s}=o;if(h==="reordered"||h==="moved")return!1;const[p,u=p]=h==="modified"?[o.from,o.to]:[o.value];if(O(
s)&&y(p)&&y(u))return!0;if(h!=="modified"||p.type!==u.type||!("text"in p)||!("text"in u))return!1;const[M,P,Z]=[c(s.at(-1)),(0,x.e1)(p.text),(0,x.e1)(u.text)],ne=pe=>pe.test(P)&&pe.test(Z);return w.some(
([pe,Oe])=>pe.test(M)&&ne(Oe))?!0:s.at(-2)?.type!=="member"&&T.test(M)&&ne(B)&&!L.head().has(P)&&!L.base().has(Z)}}function f(_){return B.test(_)||U.test(_)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(_)}function a(_,m){
return T.test(_)&&(0,x.jn)(m)||(W.test(_)||K.includes(_))&&y(m)}function O(_){if(_.slice(g(_)).some(h=>W.test(c(h))))return!0;const[m,L]=[_.at(-2),c(_.at(-1))],o=m?.type==="item"&&m.item.type==="objec\
t"?m.item.members:void 0;return K.includes(L)||F.test(L)&&R.some(h=>h.every(s=>o?.has(s)))}function g(_){return _.findLastIndex(({type:m})=>m==="item")+1}function b(_,{matches:m}){const L=new Map(m.map(
h=>[h.path.at(-1),h])),o=new Map;for(const h of _){const s=g(h.path),[p,u]=[h.path[s-1],h.path[s]],M=K.includes(c(u)),P=M?K:W.test(c(u))?[c(u)]:[],[Z,ne]=[t(L.get(p)?.base,P),t(L.get(p)?.head,P)],ie=[
...h.path.slice(0,s),{type:"member",key:P.join(", ")}];Z&&ne?o.set(M?p:u,{kind:"modified",path:ie,from:Z,to:ne}):o.set(h,h)}return[...o.values()]}function t(_,m){const L=_?.type==="object"?m.flatMap(o=>_.
members.get(o)??[]):[];if(!(L.length<m.length))return L.length>1?{type:"array",id:0,items:L,unordered:!1}:L[0]}function c(_){return _?.type==="member"?_.key:""}function y(_){if(_.type==="literal")return/\d/.
test(_.text);const m=_.type==="array"?_.items:_.type==="object"?[..._.members.values()]:[];return m.length>0&&m.every(y)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>r,Vn:()=>g,j9:()=>R,qU:()=>U});var x=e(
3436),C=e(5408);const W=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,F=40;function R(t){const c=t.map(w),y=o=>c.find(h=>h.get(o))?.get(o);function _(o,h){for(const s of(0,x.YD)(o).sort()){
if(W.test(s))continue;const p=`${(0,x.TN)(o,s)}`,u=s==="type"?`"${p.split(":")[1]}`:p,M=y(u);if(M===void 0||U(M.item)===void 0)continue;const P=c.some(Z=>{const ne=Z.get(u);return ne&&(ne.array===h||k(
h,ne.item))});if(s==="type"||!P)return M.item}}function m(o,h){const s=(0,x.Gg)(o);return U(o)??U(_(o,h))??(s&&(0,x.e1)(s))}function L(o){const h=/\d/.test(o)?y(o):void 0;return h&&m(h.item,h.array)}return{
componentOf:_,nameOf:m,labelOf:L}}function U(t){const c=t&&((0,x.TN)(t,"name")??T(t));return c&&(0,x.e1)(c)}function T(t){const[c,y]=[B(t,"localeData"),B(t,"data")];return[...(c?["en",...(0,x.YD)(c)]:
[]).map(o=>B(c,o)),y,B(y,"node")].map(o=>o&&((0,x.Gg)(o)??(0,x.TN)(o,"display_name"))).find(o=>o!==void 0)}function B(t,c){return t?.type==="object"?t.members.get(c):void 0}function k(t,c){return(0,x.
YD)(c).map(_=>B(c,_)).some(_=>_?.type==="array"&&_.items===t)}function w(t){const c=new Map,y=_=>{if(_.type==="object")for(const m of _.members.values())y(m);if(_.type==="array")for(const m of _.items){
const L=(0,x.YD)(m).filter(h=>x.ZM.test(h)),o=new Set(L.flatMap(h=>(0,x.TN)(m,h)??[]));for(const h of o)c.set(h,c.has(h)?void 0:{item:m,array:_.items});y(m)}};return y(t),c}function i(t,c,y){const _=(0,C.
FF)(t,c),m=[..._.base.map(o=>({...o,base:o.item})),...c.map(({base:o,head:h})=>({...h,base:o.item,head:h.item})),..._.head.map(o=>({...o,head:o.item}))],L=O(m,y);return m.map(o=>({...o,step:f(o,L.get(
o))})).sort(a)}function r(t,c){return t.type==="object"?Array.from(t.members,([_,m])=>({step:{type:"member",key:_},value:m})):(t.type==="array"?i({base:[],head:(0,C.S3)(t.items)},[],c):[]).map(({step:_,
item:m})=>({step:_,value:m}))}function f({item:t,index:c},y){if(y===void 0)return{type:"element",index:c,item:t};const _=b(t),m=_!==void 0&&_.length<=F&&!y.startsWith(_);return{type:"item",label:y,...m&&
{hint:_},item:t}}function a({step:t},{step:c}){return t.type==="item"&&c.type==="item"?t.label<c.label?-1:1:t.type==="element"&&c.type==="element"?t.index-c.index:t.type==="item"?-1:1}function O(t,c){
const y=new Map,_=new Set;let m=t.filter(({item:u})=>(U(u)??(0,x.Gg)(u)??(0,x.TH)(u))!==void 0);const L=u=>{const M=m.map(u),P=g(M);m=m.filter((Z,ne)=>{const ie=M[ne];return ie===void 0||P.get(ie)!==1||
_.has(ie)?!0:(_.add(ie),y.set(Z,ie),!1)})};L(({item:u})=>U(u));const o=new Map(m.map(u=>[u,U(u.item)??U(c(u.item,u.array))])),h=g([...o.values()]),s=u=>{const[M,P]=[o.get(u),(0,x.Gg)(u.item)];return U(
u.item)??(h.get(M)===1?M:void 0)??(P&&(0,x.e1)(P))},p=(u,M="")=>{const[P,Z]=[(0,x.TH)(u.item),s(u)??b(u.item)],ne=P&&(0,x.e1)(P).replace(M,"");return Z&&ne?`${Z} (${ne})`:Z??ne};return L(u=>s(u)??p(u,
K)),L(u=>p(u,K)),L(u=>p(u)),L(u=>`${s(u)??b(u.item)??p(u)} [${u.index}${u.head?"":", before"}]`),y}function g(t){const c=new Map;for(const y of t)c.set(y,(c.get(y)??0)+1);return c}function b(t){const c=(0,x.
TN)(t,"type");return c?.startsWith('"')?(0,x.e1)(c):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>m,_p:()=>c,lb:()=>f});var x=e(706),C=e(3436),W=e(2742);const K=8,F="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",R=new RegExp(`(?:${F}|(?:password|secret|apikey)s)$`),U=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
T=new RegExp(`^x?(?:${F})$`),B=/name|key|header|field/i,k=["value","values","default","defaultvalue","headervalue"],w=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${F}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${F})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${F})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${F})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(L=>new RegExp(L,"giu"));function f({workflows:L}){const o=new x.pO;for(const{secrets:s,files:p}of L){const u=p.flatMap(({base:M,head:P})=>[M,P].flatMap(m));for(const M of[...s,...u].flatMap(a))o.add(
M,O)}const h=new Map;return s=>{const p=h.get(s);if(p)return p;const u=[],M=ne=>(u.push(ne),x.v5),Z={shown:r.reduce((ne,ie)=>ne.replace(ie,M),o.hide(s,M)),hidden:JSON.stringify(u)};return h.set(s,Z),Z}}
function a(L){return[L,L.replace(/^(?:bearer|basic|token) /i,""),...(0,C.PX)((0,W.yR)(L))]}function O(L){return L.length>=K&&!new RegExp("^\\p{L}+$","u").test(L)}function g(L){const o=b(L);return R.test(
o)&&!U.test(o)}function b(L){return L.toLowerCase().replace(/[^a-z]/g,"")}function t(L,o,h){if(y(o))return!1;if(g(L))return _(o)||T.test(b(L));const s=p=>B.test(p)&&g(String(h&&(0,C.TN)(h,p)));return k.
includes(b(L))&&h!==void 0&&(0,C.YD)(h).some(s)}function c(L,...o){return o.every(y)?!1:L.some((h,s)=>{const p=L[s-1],u=p&&"item"in p?p.item:void 0,M=L.slice(s+1).every(({type:Z})=>Z==="element"),P=Z=>h.
type==="member"&&t(h.key,M?Z:void 0,u);return o.some(P)})}function y(L){return L?.type==="literal"&&!/\d/.test(L.text)}function _(L){return L?.type==="array"?L.items.every(_):L!==void 0&&(0,C.jn)(L)}function m(L){
const o=[],h=s=>{if(s!==void 0)if((0,C.jn)(s))h((0,W.yR)((0,C.e1)(s.text)));else if(s.type==="array")for(const p of s.items)h(p);else for(const[p,u]of s.members)t(p,u,s)&&o.push(...(0,C.PX)(u)),h(u)};
return h(L),o.filter(s=>!w.test(s))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>T,FF:()=>w,Ms:()=>k,O6:()=>i,S3:()=>W,eV:()=>K,kh:()=>F,kk:()=>R,qc:()=>U,yU:()=>B});var x=e(8965);const C=500;function W(r){return r.
map((f,a)=>({item:f,index:a,array:r}))}function K(r,f){const a=c=>r[c].map(y=>f(y,c)),O=(c,y)=>c!==void 0&&c===y,g=(0,x.E)(a("base"),a("head"),{maxEditLength:C,comparator:O});if(g===void 0)return k(F(
r,f));let[b,t]=[0,0];return g.flatMap(({added:c,removed:y,count:_})=>{const[m,L]=[r.base.slice(b,b+_),r.head.slice(t,t+_)];return c||(b+=_),y||(t+=_),c||y?[]:B({base:m,head:L})})}function F(r,f){return U(
r,f).flatMap(B)}function R(r,f){return U(r,f).flatMap(a=>a.base.length===1&&a.head.length===1?B(a):[])}function U(r,f){const a=T(r.head,O=>f(O,"head"));return a.delete(void 0),[...T(r.base,O=>f(O,"bas\
e"))].flatMap(([O,g])=>{const b=a.get(O);return b?[{base:g,head:b}]:[]})}function T(r,f){const a=new Map;for(const O of r){const g=f(O),b=a.get(g);b?b.push(O):a.set(g,[O])}return a}function B({base:r,
head:f}){return r.flatMap((a,O)=>{const g=f[O];return g===void 0?[]:[{base:a,head:g}]})}function k(r){const f=[];for(const O of r.toSorted((g,b)=>g.base.index-b.base.index)){let[g,b]=[0,f.length];for(;g<
b;){const t=g+b>>1;(f[t]?.last.head.index??0)<O.head.index?g=t+1:b=t}f[g]={last:O,before:f[g-1]}}const a=[];for(let O=f.at(-1);O;O=O.before)a.push(O.last);return a.reverse()}function w({base:r,head:f},a){
const O=new Set(a.flatMap(g=>[g.base,g.head]));return{base:r.filter(g=>!O.has(g)),head:f.filter(g=>!O.has(g))}}function i(r,f){const a=k(r),O={base:0,head:0};return U(f,({index:g},b)=>{for(;(a[O[b]]?.[b].
index??1/0)<g;)O[b]++;return O[b]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>W,R:()=>K});var x=e(7279),C=e(706);async function W(F,{ms:R,error:U},T){const B=new AbortController,k=setTimeout(()=>B.abort(U),R),
w=Math.min(F.endsAt,performance.now()+R);try{return await T({...F,signal:AbortSignal.any([F.signal,B.signal]),endsAt:w})}finally{clearTimeout(k)}}function K(F,R){const U=`${R} within ${(0,C.zK)(F)} (t\
imeout-minutes)`;return{ms:F,error:new x.HR({what:U,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>w,TF:()=>i,Uc:()=>k,lo:()=>a});var x=e(
7598),C=e(1455),W=e(6760),K=e(7975),F=e(7279),R=e(706);const U={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function T(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function B(O){if(!T(O))return(0,F.gJ)(O);const{code:g="",errno:b=0}=O;
return U[g]??(0,K.getSystemErrorMap)().get(b)?.[1]??g}function k(O){const{path:g,dest:b=g}=Object(O);return T(O)&&b?`${B(O)} (${(0,R.MW)(b)})`:B(O)}function w(O,g,b="Set another directory, or free som\
e space."){const t=Object(O).code==="ENAMETOOLONG",c={what:`Can't write ${g}`,why:B(O),cause:O};return new F.HR({...c,advice:t?"Set a shorter name.":b})}async function i(O){await(0,C.rm)(O,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function f(O,g,b=(0,W.dirname)(O)){const t=(0,W.join)(b,`.workflow-export-${(0,x.randomBytes)(6).toString("hex")}`);try{await(0,C.
writeFile)(t,g,{flag:"wx"}),await(0,C.rename)(t,O)}catch(c){throw await i(t).catch(()=>{}),c}}async function a(O,g){await f(O,g).catch(b=>{throw w(b,O)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>W,HR:()=>C,
gJ:()=>U,h_:()=>R,iT:()=>F});const x=null;class C extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(B){super(K(
B),{cause:B.cause}),this.what=B.what,Object.assign(this,B)}with(B){return new C({...this,cause:this,...B})}}function W({what:T,why:B=""}){return B===""?T:`${T}: ${B}`}function K(T){const B=W(T);return`${B}${/[.!?…]$/.
test(B)?"":"."} ${T.advice??""}`.trim()}function F(T){return T instanceof Error?T:new Error(String(T))}function R(T){return T instanceof C?T:new C({what:U(T),cause:T})}function U(T){return F(T).message}}),
6191:((ee,se,e)=>{e.d(se,{B6:()=>i,R9:()=>b,mz:()=>t,wn:()=>g});var x=e(1455),C=e(6760),W=e(6671),K=e(2145),F=e(9462),R=e(532),U=e(7279),T=e(2975),B=e(706),k=e(8725),w=e(7487);class i extends U.HR{}const r=10*
6e4,f=3;async function a(){const{DefaultArtifactClient:P}=await e.e(348).then(e.bind(e,9348));return new P}async function O({signal:P,log:Z},ne){const ie=await a(),pe=(0,k.QJ)(Z,()=>ne(ie));return await(0,T.
Mu)(P,pe)}async function g(P){return await O(P,async Z=>(await Z.listArtifacts()).artifacts)}async function b(P,Z){const ne=await(0,w.Pd)("workflow-artifact-");try{await O(P,pe=>pe.downloadArtifact(Z,
{path:ne,skipDecompress:!0}));const[ie=""]=await(0,x.readdir)(ne);return await(0,x.readFile)((0,C.join)(ne,ie))}finally{await(0,R.TF)(ne).catch(()=>{})}}async function t(P,{path:Z,digest:ne},ie){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,C.basename)(Z),Oe={client:await a(),options:ie,name:pe,path:Z,digest:ne,mayHaveCreated:!1,taken:0},le={ms:r,error:new Error(`it didn't finish \
within ${r/6e4} minutes`)},E=await(0,F.N)(P,le,S=>(0,T.L5)(S,()=>(0,T.Mu)(S.signal,c(Oe,S.log)))).catch(S=>{throw P.signal.throwIfAborted(),s(S,pe)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:N}=process.
env,I=`${A}/${J}/actions/runs/${N}/artifacts/${E}`;return{id:E,name:pe,url:I,digest:ne}}async function c(P,Z){const{client:ne,name:ie,path:pe,digest:Oe}=P,{overwrite:le,retentionDays:E}=P.options,A=J=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(P.mayHaveCreated=!0),Z.debug(J)};try{return await(0,k.QJ)({...Z,debug:A},async()=>{le&&await ne.deleteArtifact(ie).catch(y);const J={skipArchive:!0,
...E!==void 0&&{retentionDays:E}},N=await ne.uploadArtifact(ie,[pe],(0,C.dirname)(pe),J);if(N.id!==void 0&&N.digest===Oe)return N.id;throw new Error("the uploaded file differs from the package")})}catch(J){
return await(0,k.QJ)(Z,()=>_(P,J))}}function y(P){if(!(P instanceof Error&&P.name==="ArtifactNotFoundError"))throw P}async function _(P,Z){const ne=(0,U.gJ)(Z),{client:ie,name:pe,digest:Oe,options:le}=P,
[E,A]=[o.test(ne),L.test(ne)];P.mayHaveCreated||=E;const N=A||P.mayHaveCreated?await ie.getArtifact(pe).catch(()=>{}):void 0;if(P.mayHaveCreated&&N?.artifact.digest===`sha256:${Oe}`)return N.artifact.
id;if(E)throw u("the connection to the artifact service failed",Z);if(!A)throw Z;P.taken++;const I=P.mayHaveCreated&&!N;if(I&&P.taken===f&&await M(pe),P.taken<=(I?f:Number(le.overwrite)))throw u("the \
name is still taken",Z);const l=N?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example another job's`,$=N?"Set overwrite: true or another nam\
e.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:l,advice:$,topic:"the-artifact",cause:Z})}const m="Set upload-artifact: false.",L=/already exists/,o=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,
h=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",m],[/(?:)/,"the upload of % failed","Re-run the job."]];function s(P,Z){if(P instanceof U.HR)return P;const ne=(0,U.gJ)(P),[,ie="",pe=""]=h.find(([le])=>le.test(ne))??[],Oe=(0,B.OX)(
ne,200).replace(/\.$/,"");return p(/%/.test(ie)?`${ie.replace("%",()=>Z)} (${Oe})`:ie,pe,{cause:P})}function p(P,Z,ne){return new U.HR({what:"Artifact",why:P,advice:Z,topic:"the-artifact",...ne})}function u(P,Z){
return p(P,"Re-run the job later.",{retryable:!0,cause:Z})}async function M(P){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Z.split(".")[1]??"",
"base64url").toString()),[,pe,Oe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new W.Qq("\
export-workflow-action",[new K.tZ(Z)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:Oe,name:P})}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>C.lm,t1:()=>W,QJ:()=>B});
const x=Be(import.meta.url)("node:async_hooks");var C=e(819);function W(w=""){return{info:i=>F(w+i),warning:i=>C.$e(w+i),debug:i=>C.Yz(w+i),mask:C.Pq}}function K(w){const i=[];return{...W(`[${w}] `),info:r=>i.
push(r),end(r){core.startGroup(R(r));for(const f of i)F(f);core.endGroup()}}}function F(w){C.pq(R(w))}function R(w){return w.replaceAll("##[","## [")}const U=new x.AsyncLocalStorage;let T=!1;function B(w,i){
return T||k(),T=!0,U.run(w,i)}function k(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...r)=>{const f=U.getStore(),a=String(i);return f===void 0||/^::(add-mask|debug)::/.
test(a)?w(i,...r):(U.exit(()=>f.debug(a.trimEnd())),!0)})}}),7487:((ee,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>r,Tm:()=>a,VY:()=>w,eF:()=>k,n0:()=>i});var x=e(3024),C=e(1455),W=e(8161),K=e(6760),F=e(819),R=e(
532),U=e(7279),T=e(706);const B=6e4;async function k(O){const g=new AbortController;for(const b of["SIGINT","SIGTERM","SIGBREAK"]){const t={what:`Cancelled (${b})`,topic:"the-job-on-the-platform"};process.
on(b,()=>g.abort(new U.HR(t)))}try{await O(g.signal)}catch(b){for(let c=b;c instanceof Error;c=c.cause)F.Yz(c.stack??c.message);const t=w(b);F.C1(`${(0,T.OX)((0,U.gJ)(b),B)}${t===void 0?"":` See ${t}`}`)}
process.stdout.write("",()=>process.exit())}function w(O){const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:b,GITHUB_ACTION_REF:t}=process.env;if(!(!(O instanceof U.HR)||O.topic===void 0||!g||!b||!t))
return encodeURI(`${g}/${b}/blob/${t}/docs/troubleshooting.md#${O.topic}`)}function i(O){for(const[g,b]of Object.entries(O))b!==void 0&&F.uH(g,b)}async function r(O){const g=process.env.RUNNER_TEMP||(0,W.
tmpdir)();return await(0,C.mkdtemp)((0,K.join)(g,O)).catch(b=>{throw(0,R.Rs)(b,g,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,x.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>B,il:()=>k,tp:()=>U});var x=e(819),C=e(
7279),W=e(8132),K=e(706);const F=1024*1024-1e4,R=2e5;function U(a,O){const g=O.map(_=>_.map(i)),b=a.map((_,m)=>g.some(L=>L[m]!=="")),t=(_,m)=>`<tr>${_.flatMap((L,o)=>b[o]?`<${m}>${L}</${m}>`:[]).join(
"")}</tr>`,c=g.map(_=>t(_,"td")),y=_=>`<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)(_,"more row")}</td></tr>`;return`<table>${t(a.map(W.FO),"th")}${r(c,y).join("")}</table>`}function T(a){return`\
<table>${a.map(([g,b])=>b===void 0?"":`<tr><th align="left">${escapeAll(g)}</th><td>${i(b)}</td></tr>`).join("")}</table>`}function B(a){const O=a.map(({names:g,message:b,help:t})=>{const c=g.map(_=>`\
**${(0,W.wh)(_)}**`);return`- ${r(c,_=>`and ${_} more`,R/2).join(", ")}: ${k(b,t)}`});return r(O,g=>`- \u2026 and ${(0,K.hS)(g,"more cause")}`).join(`
`)}function k(a,O){return O===void 0?(0,W.wh)(a):`${(0,W.wh)(a)} <a href="${(0,W.FO)(O)}">Troubleshooting</a>`}function w(a,O){return`<details><summary>${escapeAll(a)}</summary>

${O}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,W.FO)((0,W.RK)(a))}</code>`:"words"in a?(0,W.wh)(a.words):`<a href="${(0,W.FO)(a.href)}">${(0,W.wh)(a.text)}</a>${(0,W.FO)(a.after??
"")}`}function r(a,O,g=R){let b=g;const t=a.filter(c=>{const y=Buffer.byteLength(c),_=y<=b;return _&&(b-=y),_});return t.length===a.length?t:[...t,O(a.length-t.length)]}async function f(a,...O){const g=t=>`${(0,K.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,b=[`### ${(0,W.wh)(a)}`,...r(O,g,F)];try{await x.z.addRaw(b.join(`

`),!0).write()}catch(t){x.$e(`Can't write the job summary: ${(0,C.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>U,FO:()=>k,Jj:()=>F,RK:()=>W,SS:()=>R,wh:()=>B});const x="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",C=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${x})[\\u200C\\u200D](?=${x})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(C,(f,a)=>a===void 0?f:K(a))}function K(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function F(r,f){if(r.length<=f)return r;const a=Array.from(r.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:r}function R(r,f=100){const a=W(F(
r,f)).replaceAll("	",K)||'""',O="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${O} ${a} ${O}`:O+a+O}function U(r,f,a){const g=r.map(t=>a+W(t).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),b="`".repeat(Math.max(3,i(g)+1));return`${a}${b}${f}
${g}
${a}${b}`}const T=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(r){return k(W(r).replaceAll("	"," ")).replace(T,"$&<wbr>")}function k(r){return r.replace(w,f=>`&#${f.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(r){return(r.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>T,
Rc:()=>w,mu:()=>R});var x=e(1455),C=e(532),W=e(7279),K=e(9870);const F=1024*1024;function R({files:i},r){const[f,a]=[U(K.uq,i),U(K.n7,i)];if(f&&a)return{app:f,flow:a,env:r??U(K.Km,i)};const O=[K.uq,K.
n7].filter(g=>!i.has(g));throw new Error(`lacks ${O.join(" and ")}, at its root and in its only subfolder`)}function U(i,r){const f=r.get(i);try{return f&&B({name:i,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,W.gJ)(a)}: ${i}`)}}async function T(i,r){const f=await(0,x.readFile)(i,{signal:r}).catch(a=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,C.Uc)(a)}`)});return B({name:K.
Km,bytes:f})}function B(i){const{name:r,bytes:f}=i;if(r===K.Km&&f.length>F)throw new Error("is larger than 1 MiB, the limit for environment variables");try{k(f)}catch{throw new Error("is not JSON")}return i}
function k(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function w({files:i}){for(const r of[K.uq,K.n7])try{const{name:f,version:a}=Object(k(i.get(r)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>K});const x=500,C=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(T,B,k){let w=T.startsWith("\uFEFF")?1:0,i=0;function r(){for(;;){const g=T.charAt(w);if(g!==" "&&g!==`
`&&g!=="\r"&&g!=="	")return g;w++}}function f(){const g=w;if(W.lastIndex=g,!W.test(T))throw new SyntaxError;return w=W.lastIndex,T.slice(g,w)}function a(g,b){const t=r();if(t==="["){const y=[],_=k.enter(
g);return O("]",b,()=>y.push(a(_,b+1))),k.array(y,g)}if(t==="{"){const y=new Map;return O("}",b,()=>{if(r()!=='"')throw new SyntaxError;const _=f(),m=_.includes("\\")?JSON.parse(_):_.slice(1,-1);if(y.
has(m)||r()!==":")throw new SyntaxError;w++,y.set(m,a(k.enter(g,m),b+1))}),k.object(y,g)}const c=f();return k.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function O(g,b,t){if(b===x)throw new RangeError;
w++;let c=r()===g?g:",";for(;c===",";){if(++i>C)throw new RangeError;t(),c=r(),c===","&&w++}if(c!==g)throw new SyntaxError;w++}try{const g=a(B,0);if(r()==="")return g}catch{}}function F(T){const B=K(T,
`
`,R);return B===void 0?void 0:`${B}
`}const R={enter:T=>`${T}  `,scalar:T=>T,array:(T,B)=>U("[",T,"]",B),object(T,B){const k=[...T.keys()].sort().map(w=>`${JSON.stringify(w)}: ${T.get(w)}`);return U("{",k,"}",B)}};function U(T,B,k,w){return B.
length===0?T+k:`${T}${w}  ${B.join(`,${w}  `)}${w}${k}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>w,dU:()=>k,fw:()=>F,gv:()=>x,jq:()=>T,x5:()=>U});const x=".workflow-export.json",C=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,F=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],R=[...F,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',C],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function U(f,a=R){const O=r(f);return a.find(([,g])=>g.test(f)||g.test(O))?.[0]}function T(f){return[K,C,W].some(a=>a.test(r(f)))}function B(f){return C.
test(r(f))?"is in a .git folder":f.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function k(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(r(f)))}
function w(f){return f.normalize("NFC").toUpperCase().toLowerCase()}function i(f){const a=new Map;for(const O of f){const g=w(O.replace(/\/$/,"")),b=a.get(g);if(b!==void 0)return[b,O];a.set(g,O)}for(const[
O,g]of a)for(const{index:b}of O.matchAll(/\//g)){const t=a.get(O.slice(0,b));if(t?.endsWith("/")===!1)return[t,g]}}function r(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>R,KC:()=>B,Km:()=>K,LX:()=>F,jz:()=>T,n7:()=>C,uq:()=>W,wg:()=>w,zx:()=>U});var x=e(5806);const[C,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],F=[C,W,K],R=1e4,
U=256*1024*1024;function T(r,f){const a=[...f].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(O));return{kind:r,files:new Map(a.sort(([O],[g])=>O<g?-1:1))}}function B({kind:r,files:f}){return{kind:r,
files:new Map([...f].filter(([a])=>!(0,x.dU)(a)))}}const k=/^\.|^__MACOSX$/;function w(r){const f=new Set(r),a=t=>F.some(c=>f.has(t+c));if(a(""))return"";const O=new Set(r.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[g,...b]=[...O].filter(t=>!k.test(t));return b.length===0&&a(`${g}/`)?`${g}/`:""}function i(r){const f=w(r);return r.includes(f+W)||r.includes(f+C)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>F,aC:()=>T,x3:()=>U});var x=e(4573),C=e(8142),W=e(5806);const K={enter:()=>{},scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:k})=>k)}]`,items:B}),object(B){return{json:`{${Array.
from(B,([w,{json:i}])=>`${JSON.stringify(w)}:${i}`).sort()}}`,members:B}}};function F(B){const k=(0,x.isUtf8)(B)?(0,C.q)(B.toString(),void 0,K):void 0,w=k?.members??k?.items?.map(r=>[R(r),r]);if(w===void 0)
return;const i=new Map;for(const[r,{members:f,json:a}]of w){if(r===void 0||i.has(r))return;i.set(r,{name:r,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(w)?"array":"object",variables:[
...i.values()]}}function R({members:B}){if(!B?.has("value"))return;const k=[B.get("name"),B.get("key")].find(w=>w?.json[0]==='"');return k&&JSON.parse(k.json)}function U({files:B}){const k=[...B].filter(
([w])=>(0,W.dU)(w)).map(([,w])=>T(w));return[...new Set(k.flat())]}function T(B){const k=new TextDecoder().decode(B);try{JSON.parse(k)}catch{return[]}const w=F(B),i=new Set(w?.container==="array"?w.variables.
map(({name:a})=>a):void 0),f=Array.from(k.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,O,g])=>O===void 0?[a,String(Number(a))]:g===void 0?[JSON.parse(O)]:[]);return[...new Set(f)].
filter(a=>!i.has(a))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>k,z:()=>s});var x=e(4573),C=e(8522),W=e(663),K=e(7279),F=e(706),R=e(5806),U=e(9870);const T=2048,B=new Set([0,10]);async function k(u,M){M?.throwIfAborted();
const{zip:P,source:Z,entries:ne}=await w(u).catch(t("The package")),ie=(0,U.wg)([...ne.keys()]),pe=[];for(const[Oe,le]of ne){M?.throwIfAborted();const E=await O(P,Z,le).catch(t(`${(0,F.TL)(Oe)} in the\
 package`));Oe.startsWith(ie)&&!g(Oe)&&pe.push([Oe.slice(ie.length),E])}return(0,U.jz)("zip",pe)}async function w(u){const M=i(u),P=await(0,W.SY)(M,{decodeStrings:!1});return{zip:P,source:M,entries:await r(
P)}}function i(u){for(let M=u.length-21;M>0;){M=u.lastIndexOf("PK",M-1,"latin1");const P=M+22+(M<0?1/0:u.readUInt16LE(M+20));if(P<=u.length)return u.subarray(0,P)}throw u.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):y(u)}async function r(u){if(u.entryCount>U.BE)throw b(`The package has ${u.entryCount} entries. The limit is 10,000`);const M=new Map;let P=0;for await(const ie of u.
eachEntry()){const pe=f(ie);if(M.has(pe))throw b(`The package has ${(0,F.TL)(pe)} twice`,"Export it again.");const Oe=a(pe,ie);if(Oe!==void 0)throw b(`${(0,F.TL)(pe)} in the package ${Oe}`);if(P+=ie.uncompressedSize,
P>U.zx)throw b("The package takes more than 256 MiB unpacked, the limit");M.set(pe,ie)}const Z=[...M.keys()];if(Z.every(g))throw b("The package has no files in it","Export it again.");const ne=(0,R.Oj)(
Z);if(ne===void 0)return M;throw b(`${ne.map(ie=>(0,F.TL)(ie)).join(" and ")} in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:u,fileNameRaw:M,extraFields:P,versionMadeBy:Z}){
const ne=(0,x.isUtf8)(M)?T:u,ie=B.has(Z>>>8);return(0,W.ax)(ne,M,P,!ie).replace(/^(\.\/+)+/,"")}function a(u,M){const P=M.externalFileAttributes>>>16&61440;return P===40960?"is a symbolic link":P!==0&&
P!==32768&&P!==16384?"is neither a file nor a folder":g(u)&&M.uncompressedSize>0?"is a folder with a content of its own":M.canDecodeFileData()?(0,R.dU)(M.fileNameRaw.toString())&&!(0,R.dU)(u)?"is also\
 named env_variables.json":(0,R.x5)(u,R.fw):"is encrypted, or compressed by another method than deflate"}async function O(u,M,P){const{compressedSize:Z,compressionMethod:ne,uncompressedSize:ie}=P,{fileDataStart:pe}=await u.
readLocalFileHeaderPromise(P),Oe=M.subarray(pe,pe+Z),le={maxOutputLength:ie||1,chunkSize:ie+64},E=ne===0?Oe:(0,C.inflateRawSync)(Oe,le);if(E.length!==ie)throw new Error(`it unpacks to ${E.length} byte\
s, not the ${ie} listed`);if((0,C.crc32)(E)!==P.crc32)throw new Error("its CRC-32 isn't the one listed");return E}function g(u){return u===""||u.endsWith("/")}function b(u,M=""){return new K.HR({what:u,
advice:M,topic:"the-package"})}function t(u){return M=>{if(M instanceof K.HR)throw M;const P={what:`${u} is cut off or damaged`,why:(0,F.TL)(M.message).slice(1,-1)};throw new K.HR({...P,advice:"Export\
 it again.",topic:"the-package",cause:M})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function y(u){const M=u.toString(
"utf8",0,512),[P]=c.find(([,ne])=>ne.test(M))??["text"],Z=`${P==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return b(`The package is ${P}, not a zip`,Z)}const _=33,
m=20,L=3,o=8,h=33188;function s({files:u}){const M=[],P=[];let Z=0;for(const[pe,Oe]of u){const[le,E]=[Buffer.from(pe),(0,C.deflateRawSync)(Oe)],A=[p(2,m,T,o,0,_),p(4,(0,C.crc32)(Oe),E.length,Oe.length),
p(2,le.length,0)],J=[p(2,0,0,0),p(4,h*65536,Z)];M.push(Buffer.from("PK"),...A,le,E),P.push(Buffer.from("PK"),Buffer.of(m,L),...A,...J,le),Z+=30+le.length+E.length}const ne=Buffer.concat(P),ie=[p(2,
0,0,u.size,u.size),p(4,ne.length,Z),p(2,0)];return Buffer.concat([...M,ne,Buffer.from("PK"),...ie])}function p(u,...M){const P=Buffer.alloc(u*M.length);for(const[Z,ne]of M.entries())P.writeUIntLE(ne,
Z*u,u);return P}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>y,xR:()=>c,px:()=>_,Ng:()=>g});var x=e(7279),C=e(2975),W=e(706),K=e(1858),F=e(5805),R=e(2053),U=e(6294),T=e(7596);const B=6,k=32,w=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class f extends W.pO{#n=new Set;#e=new Set;allow(...s){
for(const p of s)this.#n.add(p)}maskFields(s,p,u){const M=O(s).slice(0,w);for(const[P,Z]of M)/id$/i.test(P)&&(0,T.eQ)(Z)&&this.allow(Z);for(const[P,Z]of M)/url$/i.test(P)?this.maskUrl(Z.trim(),p,u):this.#t(
a(Z),u)}maskUrl(s,p,u){const M=URL.canParse(s,p.href)?new URL(s,p.href):void 0;if(M&&p.href.startsWith(M.href))return;const P=[s,M?M.pathname+M.search:s].filter(Z=>/[?:]|^\/\//.test(Z));this.#t(P,u),M&&
this.#t([M.href,M.password,(0,T.D4)(M.password),...a(M.search)],u)}#t(s,p){const u=Z=>Array.from(this.#n).some(ne=>ne.includes(Z)),M=s.filter(Z=>!u(Z)&&!u((0,T.D4)(Z))),P=Z=>encodeURIComponent(Buffer.
from(Z).toString());for(const Z of M.flatMap(ne=>[ne,P(ne)]))Z.length<B||this.#e.has(Z)||(this.#e.add(Z),this.add(Z),p.mask(Z))}}function a(h){return Array.from(h.matchAll(i)).flatMap(([,s,p])=>{const u=String(
p).replace(/[.,:!?)\]}]+$/,"");return r.test(String(s))||(0,T.D4)(u).length>=k?[u,(0,T.D4)(u)]:[]})}function O(h){const s=Object.entries(h);for(const[,p]of s)if(typeof p=="object")for(const u of Object.
entries(p??{}))s.push(u);return s.filter(p=>typeof p[1]=="string")}function g(h,s,p={}){const u=new f([s,...p.secrets??[]]);return u.allow(h.href,...p.known??[]),{url:h,apiKey:s,secrets:u,connections:(0,F.
Y7)(),rateLimit:new R.q,collections:new Map}}const b=1024*1024,t=12e4,c=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function _(h,s){const{label:p,method:u,path:M,isTransient:P}=s,{secrets:Z,rateLimit:ne}=h.platform;Z.allow(...M.split(/[/?&=]/));const ie=u==="GET"?M:void 0,pe=()=>ne.run(p,ie,h,()=>m(h,s));return await(0,C.
L5)(h,pe,{atLeastMs:P?c:0})}async function m(h,s){const{platform:p,signal:u,log:M}=h,{label:P,method:Z,path:ne,body:ie,idempotent:pe=!0,isTransient:Oe}=s,le=new URL(`api/public/${ne}`,p.url),E={accept:"\
application/json","content-type":"application/json","x-api-key":p.apiKey},A={maxBytes:b,...!pe&&{idleMs:t}};try{const J=await(0,F.tN)(p.connections,{label:P,method:Z,url:le,headers:E,body:ie,...A},u);
return M.debug(`${Z} ${p.secrets.redact(le.pathname)}: ${J.status}`),L(h,s,le,J)}catch(J){const N=J instanceof x.HR?J:void 0;if(!pe&&(u.aborted||N?.maybeProcessed)){const I=(0,x.h_)(J),S=`${I.retryable?
"":I.advice} ${y}`.trim();throw I.with({advice:S,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw N&&Oe?.(N)?N.with({retryable:!0}):J}}function L({platform:h,log:s},p,u,M){const{
label:P,isCreation:Z=!1}=p,{status:ne,headers:ie,bytes:pe}=M,{secrets:Oe}=h,le=(X,q,re)=>(0,K.ue)(P,X,q,re),E=(0,F.ET)(M,u,P);if(E){Oe.maskUrl(E.href,h.url,s);const X=`the platform redirects to ${(0,W.
OX)(E.origin,100)}, and the key follows no redirect`;throw le(X,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const A=new TextDecoder().decode(pe),J=o(A);
Oe.maskFields(J??{},h.url,s);const N=(0,U.wv)(J??{},P,Oe.redact),{message:I}=N,S=/^\s*</.test(A)||ie["content-type"]?.includes("html")===!0;if(ne<200||ne>299){const X=h.collections.has(P),q=(0,U.ik)(p,
ne,{message:I,isPage:S,hasWorked:X});throw le(`the platform answered ${ne}${(0,U.Te)(I)}`,q,{...(0,K.xS)(ne,ie),affectsAll:(ne===401||ne===403)&&!X,busy:ne===423||ne===409&&!Z})}if(J!==void 0)return N;
const l=(0,F.VL)(M)&&/^\s*\{/.test(A);throw le(`the platform answered ${A===""?"nothing":S?"with a web page":l?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that hos\
t is the environment's own address.",{maybeProcessed:!0,retryable:l})}function o(h){try{const s=JSON.parse(h);return(0,U.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>O,R:()=>r});var x=e(
7598),C=e(7279),W=e(2975),K=e(706),F=e(1858),R=e(7596),U=e(5805);const T=256*1024**2,B=5,k=new Set([400,401,403,404,410]),w="Download",i="Re-run the job.";async function r(g,{url:b,freshUrl:t,read:c}){
let y=b;return await(0,W.L5)(g,async()=>{y??=await t();const _=await a(g,y).catch(s=>{throw s instanceof C.HR&&s.affectsAll?s.with({affectsAll:!1}):s}),{status:m,headers:L,bytes:o}=_;if(k.has(m))throw y=
void 0,f(`the URL was refused (${m})`,i,{retryable:!0});if(m!==200)throw f(`the server answered ${m}`,i,{retryable:m===206});if(L["content-type"]?.includes("text/html"))throw f("the server sent a web \
page instead of the package","Check host, then re-run the job.",{retryable:!0});const h=await c(o).catch(s=>{throw s instanceof C.HR&&(0,U.VL)(_)?s.with({retryable:!0}):s});return{bytes:o,sha256:(0,x.
createHash)("sha256").update(o).digest("hex"),content:h}})}function f(g,b,t={}){return new C.HR({what:w,why:g,advice:b,topic:"the-package",...t})}async function a(g,b){const{platform:t,log:c,signal:y}=g;
let _=b;for(let m=0;;m++){const L=m===0&&_.origin===t.url.origin,o={accept:"*/*",...L&&{"x-api-key":t.apiKey}},h={label:w,method:"GET",url:_,headers:o,maxBytes:T};t.connections.proven.add(_.origin);const s=async()=>{
const M=await(0,U.tN)(t.connections,h,y),{status:P,headers:Z}=M;c.debug(`GET a package from ${(0,K.OX)(h.url.origin)}: ${P}`);const ne=`the server answered ${P}`;if((0,F.dg)(P))throw(0,F.ue)(w,ne,F.$_,
(0,F.xS)(P,Z));return M},p=await(L?t.rateLimit.run(w,void 0,g,s):s()),u=(0,U.ET)(p,_,w);if(u===void 0)return p;if(m===B)throw f("the URL redirects in a circle",i);u.origin===_.origin&&u.username+u.password===
""&&Object.assign(u,{username:_.username,password:_.password}),_=O(u.href,g)}}function O(g,{platform:b,log:t}){const c=b.url;if(b.secrets.maskUrl(g,c,t),!URL.canParse(g,c.href))throw f("the platform's\
 download URL can't be read",i);const y=new URL(g,c.href);y.protocol==="http:"&&c.protocol==="https:"&&y.hostname===c.hostname&&(y.protocol="https:",y.port===""&&(y.port=c.port),b.secrets.maskUrl(y.href,
c,t));const _=y.protocol==="http:"&&c.protocol==="http:"&&(0,R.U9)(y.hostname);if(y.protocol!=="https:"&&!_)throw f("the platform's download URL isn't https","Check host.");return y}}),1858:((ee,se,e)=>{
e.d(se,{$_:()=>U,Dx:()=>F,Ur:()=>r,dg:()=>g,ue:()=>K,xS:()=>b});var x=e(7279),C=e(2975),W=e(706);function K(t,c,y,_={}){return new x.HR({what:t,why:c,advice:y,topic:"the-platforms-response",..._})}function F(t,c,y,_){
return new x.HR({what:t,why:c,advice:y,topic:"the-connection",..._})}const R={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},U="Re-run the job later.",T="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,
i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(t,c,y,_){if(!(t instanceof Error&&"code"in t))return t;const m=String(t.code);if(B.test(m)){const M=`the TLS connec\
tion can't be trusted (${m})`;return F(c,M,`Check host. ${T}`,{affectsAll:!0,cause:t})}const[,L]=i.exec(t.message)??[];if(L!==void 0)return f(c,L,t);const o=!y&&k.test(m),h=o?"the TLS connection faile\
d":"the connection failed",s=R[m]??`${w.test(m)?"the response can't be decoded":h} (${m})`,p={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:t};if(_||!(o||m==="ENOTFOUND"))return F(c,s,U,p);const u=o?
`Check host and its port. ${T}`:"Check host.";return F(c,s,u,{...p,maxRetries:2})}function f(t,c,y){const _=(o,h,s=!1)=>F(t,o,h,{affectsAll:!0,cause:y,retryable:s});if(c==="407")return _("the proxy re\
quires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(c);if(m<500&&!g(m))return _(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY.");
const L=`the proxy made no connection (${(0,W.OX)(c,100)})`;return _(L,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),O=new Set([501,505,506,508,510,511]);function g(t){
return a.has(t)||t>=500&&!O.has(t)}function b(t,c){return{status:t,retryable:g(t),retryAfterMs:(0,C.Vs)(c["retry-after"]),maybeProcessed:t===408||t>=500}}}),7596:((ee,se,e)=>{e.d(se,{d4:()=>w,D4:()=>B,
eQ:()=>U,U9:()=>R,hk:()=>k,o6:()=>F,wh:()=>T});const x=Be(import.meta.url)("node:net");var C=e(9783),W=e(1858);const K=200;function F(i){const r=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.
test(r)||!URL.canParse(r))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(r);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an h\
ttps:// address");if(/^[^/]*\/{2,}[^/]*@/.test(r))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!R(f.hostname))throw new Error("must be https:// (only loopback a\
ddresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function R(i){return i==="localhost"||i==="[::1]"||(0,x.isIPv4)(i)&&i.startsWith("127.")}function U(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(i)}function T(...i){return i.find(r=>typeof r=="string"&&r.length<=K&&U(r))}function B(i){try{return decodeURIComponent(i)}catch{return i}}function k(){for(const i of["https_proxy","HTTPS_PROXY",
"http_proxy","HTTP_PROXY"]){const r=process.env[i]?.trim();r!==void 0&&(process.env[i]=r===""||r.includes("://")?r:`http://${r}`)}for(const i of["no_proxy","NO_PROXY"]){const r=process.env[i];r!==void 0&&
(process.env[i]=r.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function w(i,r){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,C.H)(i)||/^https?:/i.test(f)&&(0,C.s)(i))return;throw(0,W.
Dx)(r,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>y,
J9:()=>f,VL:()=>_,Y7:()=>r,tN:()=>a});var x=e(7067),C=e(4708),W=e(8522),K=e(6671),F=e(2975),R=e(706),U=e(1858),T=e(7596);const B=3e4,k=65536,w=new Set([301,302,303,307,308]),i="export-workflow-action";
function r(){(0,T.hk)();const m=()=>new K.Qq(i,[],{keepAlive:!0});return{kept:{http:m(),https:m()},proven:new Set}}function f(m){return{type:"application/json",bytes:Buffer.from(JSON.stringify(m))}}async function a({
kept:m,proven:L},o,h){const{label:s,method:p,url:u,headers:M,body:P,maxBytes:Z,idleMs:ne=B}=o;(0,T.d4)(u,s);const ie=u.protocol==="https:"?"https":"http",pe=P?new K.Qq(i):m[ie],Oe=new AbortController,
le=AbortSignal.any([h,Oe.signal]);let[E,A]=[!1,"no response"];const J=setTimeout(()=>{const I={retryable:!0,maybeProcessed:E};Oe.abort((0,U.Dx)(s,`${A} within ${ne/1e3} s`,U.$_,I))},ne);let N;try{N={http:x,
https:C}[ie].request({method:p,host:u.hostname.replace(/^\[|\]$/g,""),port:u.port,path:u.pathname+u.search,headers:{...M,...P&&{"content-type":P.type,"content-length":P.bytes.length},"accept-encoding":"\
identity","user-agent":i},...u.username+u.password!==""&&{auth:`${(0,T.D4)(u.username)}:${(0,T.D4)(u.password)}`},agent:pe.getAgent(u.href),signal:le});const I=O(N,s,()=>{E=!0});g(N,P?.bytes??Buffer.alloc(
0),()=>J.refresh());const S=await(0,F.Mu)(le,I);L.add(u.origin),A="no data";const l=[];let $=Z;for await(const Q of S){if(J.refresh(),$-=Q.length,$<0)throw c(s,Z);l.push(Q)}const j=t(Buffer.concat(l),
S.headers["content-encoding"],s,Z);return{status:S.statusCode??0,headers:S.headers,bytes:j}}catch(I){throw N?.destroy(),le.throwIfAborted(),(0,U.Ur)(I,s,E,L.has(u.origin))}finally{clearTimeout(J),P&&N?.
destroy()}}function O(m,L,o){return new Promise((h,s)=>{m.once("socket",u=>{m.reusedSocket?o():u.once(m.protocol==="https:"?"secureConnect":"connect",o)});const p=u=>{u.socket.destroy();const M={retryable:!0,
maybeProcessed:!0};s((0,U.Dx)(L,"the server switched protocols (101)",U.$_,M))};m.once("upgrade",p),m.once("response",u=>u.statusCode===101?p(u):h(u)),m.on("error",s)})}function g(m,L,o){L.length===0?
m.end():m.write(L.subarray(0,k),h=>{o(),h||g(m,L.subarray(k),o)})}const b=new Set(["gzip","x-gzip","deflate"]);function t(m,L="",o,h){const s=L.toLowerCase().split(/[\s,]+/);try{return s.reduceRight((p,u)=>{
const M=u==="br"?W.brotliDecompressSync:b.has(u)?W.unzipSync:void 0;return M&&p.length>0?M(p,{maxOutputLength:h}):p},m)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?c(o,h):p}}function c(m,L){const o=`\
the response is larger than ${(0,R.Xe)(L)}, the limit`;return(0,U.ue)(m,o,"Check host.",{maybeProcessed:!0})}function y({status:m,headers:L},o,h){if(!w.has(m)||L.location===void 0)return;const s=L.location.
replace(/[\x80-\xff]/g,p=>`%${p.charCodeAt(0).toString(16)}`);if(URL.canParse(s,o.href))return new URL(s,o.href);throw(0,U.ue)(h,`the platform redirects (${m}) to an address that can't be read`,"Check\
 host.")}function _({headers:m}){return!m["content-length"]&&!m["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(se,{SO:()=>i,cd:()=>k,qt:()=>t});var x=e(7279),C=e(2975),W=e(706),K=e(2227),F=e(7596),R=e(
2053),U=e(6294);const T=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCE\
LED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(m){return T.find(([,L])=>L.split(" ").includes(m))?.[0]??"unknown"}function k({fields:m,message:L,redact:o}){
const h=(0,U.Gv)(m.response)?m.response:{},s=[h.downloadUrl,h.downloadURL,m.downloadUrl,m.downloadURL];return{dockStatusId:(0,F.wh)(m["dock-statusId"],m.dockStatusId,m._id),workflowId:(0,F.wh)(m.workflowId,
m.toolId),exportJobId:(0,F.wh)(m.exportJobId),status:w(m.status,o),downloadUrl:s.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==""),refused:m.success===!1,message:L}}function w(m,L){const o=typeof m==
"string"||typeof m=="number"?String(m).trim():"",h=o.toUpperCase().replace(/[\s-]+/g,"_");return B(h)==="unknown"?L(o,40).toUpperCase():h}async function i(m,L,o=()=>!0){const h=`dock-status/${L}`;return k(
await(0,K.px)(m,{label:"Dock status",method:"GET",path:h,isTransient:o}))}const r="the-job-on-the-platform",f=50,a=294,O=6.12,g=2e3;function b(m,L){const o=Math.max(a,m/O);return m<R.k?o:Math.max(g,Math.
min(L,o))}async function t(m,L,o){const{log:h,signal:s}=m,p=performance.now(),u=c(m,p);let M=L,P=p,Z;for(let ne=0;;ne++){o.onStatus(M),u(M);const ie=B(M.status);if(ie==="failed"||ie==="succeeded"&&M.refused){
const pe=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,Oe=`${M.message??"it gave no reason"} (dock status ${L.dockStatusId})`;throw new x.HR({what:pe,why:Oe,advice:o.
advice,topic:r})}if(ie==="succeeded")return M.status!=="SUCCESS"&&h.warning(`The platform reports ${M.status}, which is treated as SUCCESS.`),M;Z=ie==="unknown"&&M.refused?Z??P:void 0;try{if(Z!==void 0&&
P-Z>=K.xR){const le=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;throw new x.HR({what:le,topic:r})}const pe=ne===0?f:b(P-p,o.longestWaitMs);await(0,C.yy)(Math.max(0,P+pe-performance.
now()),s),P=performance.now();const Oe=({status:le=404})=>ne>0||le===404;M=await i(m,L.dockStatusId,Oe)}catch(pe){throw _(pe,L,M)}}}function c({log:m},L){let o,h=L;return s=>{const p=performance.now(),
u=(0,W.zK)(p-L),M=s.status!==o,P=p-h>=R.k;(M||P)&&(h=p),M&&o!==void 0?m.info(`${s.status||"No status"} after ${u}`):P&&m.info(`Still ${s.status||"without a status"} after ${u}`),M&&B(s.status)==="unkn\
own"&&m.warning(`The platform reports an unknown status (${y(s)}). The action keeps waiting.`),o=s.status}}function y({status:m,message:L}){return`${m||"none"}${L===void 0?"":`, "${L}"`}`}function _(m,{
dockStatusId:L},o){const h=B(o.status)==="unknown"||o.message!==void 0?`, last status ${y(o)}`:"",s=`The job may still be running on the platform: dock status ${L}${h}.`,p=(0,x.h_)(m);return p.with({advice:`${p.
advice} ${s}`.trim(),cause:m})}}),2053:((ee,se,e)=>{e.d(se,{k:()=>F,q:()=>k});var x=e(7279),C=e(2975),W=e(1858);const K=30,F=6e4,R=500,U=16e3,T=.95,B=20;class k{#n=new Map;#e=0;#t=0;#o=0;async run(i,r,f,a){
const O=await this.#r(i,r,f),g=()=>O>this.#o;try{const b=await a();return g()&&(this.#t=this.#t<B?0:this.#t*T),b}catch(b){if(!(b instanceof x.HR&&b.status===C.kU))throw b;const t=performance.now();throw g()&&
(this.#t=Math.min(U,Math.max(R,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-t})}}async#r(i,r,{signal:f,endsAt:a}){const O=r!==void 0&&this.#n.
get(r)||[];for(r!==void 0&&this.#n.set(r,O);;){if(f.throwIfAborted(),this.#e>=a)throw(0,W.ue)(i,"the platform asked for a pause that exceeds the timeout",W.$_);const g=performance.now(),b=O.at(-K)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,b+F);if(t<=g)return this.#e=g+this.#t,O.push(g),g;await(0,C.yy)(t-g,f)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>F,LO:()=>W,Te:()=>K,ik:()=>k,wv:()=>C});var x=e(1858);
function C(w,i,r){const f=T(w,0);return{fields:w,label:i,redact:r,message:f&&r(f)||void 0}}function W({label:w,message:i},r,f){return(0,x.ue)(w,`the platform answered without a ${r}${K(i)}`,f)}function K(w){
return w===void 0?"":` (${w})`}function F(w){return typeof w=="object"&&w!==null&&!Array.isArray(w)}const R=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],U=4;function T(w,i){if(typeof w=="string")return w.trim()||void 0;if(!(i>U)){if(Array.isArray(w))return T(w[0],i+1);if(F(w))for(const r of R){const f=T(w[r],
i+1);if(f!==void 0){const{code:a}=w;return typeof a=="number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function k(w,i,{message:r,isPage:f,
hasWorked:a}){if((0,x.dg)(i))return x.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&w.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==
401&&i!==403)return w.isTransient?x.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const O=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(i===403)return`The key needs ${O}. Ad\
d it under ${B}.`;const g=/scope/i.test(String(r))?` The key also needs ${O}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${B}.${g}`}}),3349:((ee,se,e)=>{e.d(se,{EH:()=>w,Nq:()=>k,kZ:()=>r,s8:()=>i});var x=e(7279),C=e(2975),W=e(2227),K=e(5645),F=e(5805),R=e(6006),U=e(6294);const T=[
"workflows","workflow","tools"];async function B(f,a){const{collections:O}=f.platform;let g;for(const b of new Set([...O.values(),...T])){const t=a(b),{label:c,idempotent:y=!0}=t,_=O.get(c);if(!(_&&_!==
b))try{const m=await(0,W.px)(f,t);O.set(c,b);const L=(0,R.cd)(m),{dockStatusId:o}=L;if(o!==void 0)return{...L,dockStatusId:o};throw(0,U.LO)(m,"dock status ID",y?"Check host and the IDs.":W.HB)}catch(m){
if(m instanceof x.HR&&m.busy&&O.set(c,b),!(m instanceof x.HR&&m.status===404))throw m;g??=m}}throw g}async function k(f,{workflowId:a,flowId:O}){return await B(f,g=>({label:"Export",method:"POST",path:`${g}\
/${a}/export?flowId=${O}`,scope:"Export workflow"}))}async function w(f,a,O){const g=O.downloadUrl??a.downloadUrl??(await(0,R.SO)(f,a.dockStatusId)).downloadUrl;if(g!==void 0)return(0,K.I)(g,f);const b=`\
the platform reports ${O.status} but names no download URL`;throw new x.HR({what:"Export",why:b,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(f,a,{app:O,flow:g,env:b}){const t="\
workflowName"in a,c=y=>y==="tools"?"tool":"workflow";return await B(f,y=>({label:"Import",method:"POST",path:t?`${y}/import`:`${y}/${a.workflowId}/import`,body:(0,F.J9)({[`${c(y)}DataFileId`]:O,flowDataFileId:g,
envVariablesFileId:b,...t&&{[`${c(y)}Name`]:a.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function r(f,a){const O=g=>({label:"Deploy",method:"POST",path:`${g}/${a}/depl\
oy`,body:(0,F.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,C.L5)(f,()=>B(f,O),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>A,L:()=>Oe});var x=e(6760),C=e(3e3),W=e(9462),
K=e(3349),F=e(706),R=e(2227),U=e(7596),T=e(5805),B=e(6294);const k=25e6,w=1e7,i="bulkImport",r="Re-run the job.";async function f(I,{name:S,bytes:l}){const $=`Upload of ${S}`,j=(q,re)=>(0,R.px)(I,{label:$,
method:"POST",path:q,body:re,scope:"Import workflow"});let Q;if(l.length<k)Q=await j("files",await a("fileContext",i,{name:S,bytes:l}));else{const q=Math.ceil(l.length/w),re={totalChunks:q,fileExtension:"\
json",fileName:S,fileSize:l.length},ae=await j("files/session/start",(0,T.J9)({fileContext:i,...re})),ce=(0,U.wh)(ae.fields.sessionId);if(ce===void 0)throw(0,B.LO)(ae,"session ID",r);for(let ge=0;ge<q;ge++){
const Ee=l.subarray(ge*w,(ge+1)*w);await j(`files/session/${ce}`,await a("chunkNumber",String(ge),{name:S,bytes:Ee}))}Q=await j(`files/session/${ce}/complete`)}const{fileId:X}=Q.fields;if(typeof X!="s\
tring"||X==="")throw(0,B.LO)(Q,"file ID",r);return I.log.info(`Uploaded ${S}: ${(0,F.Xe)(l.length)}`),X}async function a(I,S,{name:l,bytes:$}){const j=new FormData;j.set(I,S),j.set("file",new Blob([$],
{type:"application/json"}),l);const Q=new Response(j);return{type:Q.headers.get("content-type")??"",bytes:Buffer.from(await Q.arrayBuffer())}}var O=e(2975),g=e(6779);const b="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function c(I,S,{
source:l,target:$,definitions:{app:j,flow:Q,env:X},whenBusy:q="retry",timeoutMs:re,longestWaitMs:ae}){const ce="workflowId"in $?$.workflowId:void 0,ge="workflowId"in $?`workflow ${$.workflowId}`:`a ne\
w workflow, ${$.workflowName}`;return I.log.info(`Importing ${(0,F.OX)(l)} into ${ge}, at ${S.url.href}`),await(0,W.N)({...I,platform:S},(0,W.R)(re,"No import"),async Ee=>{const Ae={app:await f(Ee,j),
flow:await f(Ee,Q),env:X&&await f(Ee,X)},ve=q==="retry",ye=await(0,O.L5)(Ee,()=>(0,K.s8)(Ee,$,Ae),{untilFree:ve}),{outputs:Ce}=await(0,g.Bv)(Ee,ye,{title:"Import job",longestWaitMs:ae,advice:b,idsIn:({
workflowId:fe})=>{const me=ce??fe;return me===void 0?{}:{"workflow-id":me}}});return Ce})}async function y(I,S,{workflowId:l,timeoutMs:$,longestWaitMs:j}){return I.log.info(`Deploying workflow ${l}, a\
t ${S.url.href}`),await(0,W.N)({...I,platform:S},(0,W.R)($,"No deployment"),async Q=>{const{outputs:X}=await(0,g.Bv)(Q,await(0,K.kZ)(Q,l),{title:"Deploy job",longestWaitMs:j,advice:t,idsIn:()=>({"work\
flow-id":l})});return X})}var _=e(2697),m=e(9630),L=e(532),o=e(7279),h=e(6191),s=e(7487),p=e(8920),u=e(9870),M=e(3657),P=e(4264),Z=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make and \
approve a new plan.";async function Oe(I,S,l){const{approved:$,upload:j,deploy:Q,ignore:X}=I.inputs,q=l.workflows.map(({outcome:ce})=>ce==="unchanged"?"finish":"import"),{differences:re,actions:ae}=$?
(0,P.Gy)($,l):{differences:[],actions:q};if(re.length>0){const ce="The approved plan doesn't hold any more, so this attempt changed nothing";throw new o.HR({what:ce,why:re.join("; "),advice:pe,topic:ie})}
try{const ge=(0,s.Tm)()>1&&j!==void 0&&ae.includes("finish")?await(0,h.wn)(I):[];for(const[Ee,Ae]of S.entries()){if(Ae.action=ae[Ee],Ae.action!=="finish")continue;const ve=ye=>!$||(0,P.cM)($,Ee,(0,m.ol)(
ye,X));Ae.backup=await le(I,ge,Ae.candidate.name,ve),(!Q||!($||Ae.backup))&&(Ae.action="leave")}}catch(ce){I.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so th\
is attempt changed nothing",ve=` What an earlier attempt imported can also be deployed with the deploy action: ${S.filter((Ce,fe)=>ae[fe]==="finish").map(({candidate:Ce,plan:fe})=>`${Ce.name} (${fe.target}\
)`).join(", ")}.`,ye=`Use "Re-run failed jobs".${Q?ve:""}`;throw new o.HR({what:ge,why:(0,o.gJ)(ce),advice:ye,topic:ie,cause:ce})}}async function le(I,S,l,$){const j=`${l}-before-`,Q=q=>Number(/^(\d+)(-\d+)?\.zip$/.
exec(q)?.[1]),X=S.filter(({name:q})=>q.startsWith(j)&&Q(q.slice(j.length))<(0,s.Tm)());for(const{id:q,name:re}of X.sort((ae,ce)=>ce.id-ae.id)){const ae=await(0,h.R9)(I,q),ce=await E(ae,I.signal);if(ce&&
$((0,Z.YR)(ce)))return{id:q,name:re,holdsVariables:ce.env!==void 0}}}async function E(I,S){try{return(0,p.mu)(await(0,M.u)(I,S))}catch{S.throwIfAborted();return}}async function A(I,S){const{platform:l,
inputs:$}=I,{path:j,target:Q,definitions:X,name:q}=S.candidate;if(S.action==="leave"){I.log.info("Neither imported nor deployed"),S.begun="nothing";return}let re=$.candidates.length>1?void 0:S.plan;S.
begun="import";try{const ae=async()=>{const ge=re??await(0,Z.Cs)(I,S.candidate);if(re=void 0,!(0,Z.cS)(S.plan,ge)){const Ae=`The target of ${q} has changed since this step compared it, so it was left \
as it is`;throw new o.HR({what:Ae,advice:pe,topic:ie})}if(S.action==="finish")return;ge.state&&(S.backup=await J(I,S,ge.state));const Ee={...$,source:j,target:Q,definitions:X,whenBusy:"throw"};S.job=await c(
I,l,Ee),S.imported=!0};if(await(0,O.L5)({...I,endsAt:performance.now()+$.timeoutMs},ae,{untilFree:!0}),!$.deploy)return;S.begun="deploy";const ce=(0,ne.wZ)(S);if(ce===void 0){const ge="Look for it in \
AI for Process, and deploy it there.";throw new o.HR({what:"the platform didn't name the new workflow's ID",advice:ge})}S.job=await y(I,l,{...$,workflowId:ce}),S.deployed=!0}catch(ae){const ce=(0,o.iT)(
ae);S.job={...S.job,...(0,g.Zw)(ce)},S.error=N(ce,S,(0,_.Sm)($.host))}}async function J(I,{candidate:S,plan:l},$){const{upload:j,artifactEnvVariables:Q,host:X}=I.inputs,q=`${S.name}-before-${(0,s.Tm)()}`,
re=$.package.files.has(u.Km),ae=`Backup of workflow ${l.target} at ${(0,_.Sm)(X)}`,ce=await(0,s.Pd)("workflow-backup-");for(let ge=1;;ge++){const Ee=(0,x.join)(ce,`${q}${ge===1?"":`-${ge}`}.zip`);if(await(0,L.
lo)(Ee,$.bytes),!j)return I.log.info(`${ae}: ${Ee}, on this runner only`),{name:Ee,holdsVariables:re};try{const Ae=await(0,C.mJ)(I,{...$,path:Ee},{upload:j,artifactEnvVariables:Q});return I.log.info(`${ae}\
: ${Ae.name}, ${Ae.url}`),{name:Ae.name,id:Ae.id,holdsVariables:re&&Q}}catch(Ae){if(!(Ae instanceof h.B6))throw Ae}}}function N(I,S,l){const{candidate:$,begun:j,imported:Q,backup:X}=S,q=(0,o.h_)(I),re=(0,ne.
wZ)(S),[ae,ce]=["workflowName"in $.target,j==="deploy"],ge=`deploy workflow ${re} with the deploy action`,Ee=ae?ce?ge:"start a new run":'use "Re-run failed jobs"',Ae=`${$.name} ${Q?"was imported":"was\
 already imported"}${re?` into workflow ${re}`:""} but not deployed: `,ve=[q.advice.replace(/(r)e-run the job/gi,(ye,Ce)=>Ce==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),ce&&!ae?`Or ${ge}.`:"",ae&&re?`T\
he new workflow's ID is ${re}.`:"",X?`The package that ${l} had before is ${X.name}${X.id?` (artifact ${X.id})`:""}.`:""];return q.with({what:(ce?Ae:"")+q.what,advice:ve.filter(Boolean).join(" ")})}}),
161:((ee,se,e)=>{e.d(se,{K:()=>le});var x=e(3024),C=e(6760),W=e(3e3),K=e(819),F=e(7279),R=e(6584);class U{#n=[];#e;constructor(){const S=K.V4("api-key");S!==""&&K.Pq(S)}text(S){return K.V4(S)}lines(S){
return K.V4(S,{trimWhitespace:!1})}optional(S,l){const $=this.text(S);return $===""?void 0:this.parse(S,$,l)}parse(S,l,$){try{return $(l)}catch(j){this.refuse(S,(0,F.gJ)(j),(0,F.h_)(j).topic);return}}required(S,l,$="\
is required"){return this.text(S)===""&&this.refuse(S,$),this.optional(S,l)}notEmpty(S,l,$){if(process.env[`INPUT_${S.toUpperCase()}`]?.trim()===""){const j=`Where an event has no inputs, write \`\${{ i\
nputs.${S} || ${$} }}\``;this.refuse(S,`is empty. Is the name in the expression right?${$===void 0?"":` ${j}`}`)}return this.optional(S,l)}boolean(S,l){return this.notEmpty(S,R.yG,l?void 0:"false")??l}refuse(S,l,$="\
before-anything-is-sent"){this.#e??=$,this.#n.push(`${S} ${l.replace(/(?<=[a-z])\.$/,"")}`)}check(S){if(S!==void 0&&this.#n.length===0)return S;throw new F.HR({what:"Bad input",why:this.#n.join("; "),
topic:this.#e})}}function T(I){const S=I.required("host",R.or),$=I.required("api-key",R.Do,"is required. The secret isn't set, or this job can't read it"),j=(I.optional("timeout-minutes",(0,R.$J)(1440))??
30)*6e4,Q=(I.optional("poll-interval-seconds",(0,R.$J)(3600))??10)*1e3,X=I.boolean("summary",!0);return S&&$?{host:S,apiKey:$,timeoutMs:j,longestWaitMs:Q,summary:X}:void 0}var B=e(8920),k=e(7598),w=e(
1455),i=e(532),r=e(706),f=e(5806),a=e(9870);function O(I,S){return new F.HR({what:I,advice:S,topic:"unpacking"})}function g(I,S){for(const{index:l}of`${S}/`.matchAll(/\//g)){const $=S.slice(0,l),j=(0,x.
lstatSync)((0,C.join)(I,$),{throwIfNoEntry:!1});if(j?.isSymbolicLink())throw O(`${(0,r.TL)($)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if($===S&&j?.isFile())return j;if(!j?.
isDirectory())break}}async function b(I,S,l,$=1/0){const j=new Map,Q=new Map;let X=$;for(const q of S){l.throwIfAborted();const re=g(I,q);if(!(re===void 0||Q.get((0,f.Sr)(q))===re.ino)){if(Q.set((0,f.
Sr)(q),re.ino),X-=re.size,X<0)throw new Error("its files take more than 256 MiB, the limit");j.set(q,await(0,w.readFile)((0,C.join)(I,q)))}}return j}async function t(I){return(await(0,w.readdir)(I,{withFileTypes:!0})).
map(l=>l.name+(l.isDirectory()?"/":""))}async function c(I,S){const l=[],$=[""];for(const j of $){S.throwIfAborted();for(const Q of await t((0,C.join)(I,j))){if((0,f.jq)(Q))continue;if((Q.endsWith("/")?
$:l).push(j+Q),l.length+$.length>a.BE)throw new Error("more than 10,000 files are in it")}}return l}async function y(I){if(!g(I,f.gv))return;const S=await(0,w.readFile)((0,C.join)(I,f.gv),"utf8");let l;
try{const{unpackedFiles:$}=JSON.parse(S);$.every(j=>(0,f.x5)(j)===void 0)&&(l=new Set($))}catch{}return{text:S,paths:l}}async function _(I,S){const l=new Set(S.map(caseFold));return(await readdir(I).catch(
()=>[])).filter(j=>!l.has(caseFold(j))&&existsSync(join(I,j,RECORD)))}function m(I){return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}var L=e(3657);async function o(I,S){try{const l=await(0,w.stat)(I);if(l.isDirectory())return await M(I,S);if(l.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const $=await(0,w.readFile)(
I);return{...await(0,L.u)($,S),sha256:(0,k.createHash)("sha256").update($).digest("hex")}}catch(l){throw u(l,I,S)}}async function h(I,S){const l=()=>o(I,S);try{const $=statSync(I,{throwIfNoEntry:!1});
if($===void 0)return{kind:"missing"};const j=$.isDirectory()?await s(I,S):new Map,[Q,...X]=[...j.values()].flat();return Q===void 0?{kind:"single",read:l}:{kind:"several",names:[...j.keys()],async read(q){
const[re,ae]=j.get(q)??[];if(re&&ae)throw new Error(`is there twice, as ${quoted(re.name)} and as ${quoted(ae.name)}. Remove one of them`);if(re?.isSymbolicLink())throw new Error("is a link, which isn\
't followed");return await o(join(I,re?.name??q),S)},...X.length===0&&Q.isDirectory()&&{readSingle:l}}}catch($){throw u($,I,S)}}async function s(I,S){const l=new Map,$=await readdir(I,{withFileTypes:!0});
if(isWorkflow($.map(({name:j})=>j)))return l;for(const j of $){if(S.throwIfAborted(),j.name.startsWith(".")||!await p(join(I,j.name),S))continue;const Q=j.isDirectory()?j.name:j.name.replace(/\.zip$/i,
"");l.set(Q,[...l.get(Q)??[],j])}return l}async function p(I,S){const l=await stat(I).catch(()=>{});if(l?.isDirectory())return isWorkflow(await P(I));if(!l?.isFile()||!/\.zip$/i.test(I))return!1;try{return isWorkflow(
[...(await o(I,S)).files.keys()])}catch{return S.throwIfAborted(),!0}}function u(I,S,l){if(l.aborted)return l.reason;const $=/The package (is .*, not a zip)/.exec((0,F.gJ)(I))?.[1],j=(0,x.existsSync)(
S)?`can't be read: ${(0,i.Uc)(I)}`:`doesn't exist: ${(0,r.MW)(S)}`;return new Error($?`${$}. Set a package (.zip), or the folder with its unpacked files`:j,{cause:I})}async function M(I,S){const l=(0,C.
join)(I,(0,a.wg)(await P(I))),$=await y(l);if($&&!$.paths)throw new Error(`${f.gv} isn't as this action writes it`);const j=$?.paths?new Set([...a.LX,...$.paths]):await c(l,S),Q=await b(l,j,S,a.zx);if(Q.
size===0)throw new Error("no files are in it");return(0,a.jz)("folder",Q)}async function P(I){const S=await t(I),$=S.filter(j=>j.endsWith("/")).map(async j=>(await t((0,C.join)(I,j))).map(Q=>j+Q));return[
...S,...(await Promise.all($)).flat()]}async function Z(I,{path:S,variables:l,sha256:$,needsVariables:j,of:Q=""},X){const q=(Ee,Ae)=>I.refuse(Ee+Q,Ae,"import-deploy-and-promote"),re=Ee=>Ae=>{X.throwIfAborted(),
q(Ee,(0,F.gJ)(Ae))},ae=l?await(0,B.Ch)(l,X).catch(re("env-variables")):void 0,ge=await(async()=>{const{sha256:Ee,...Ae}=await o(S,X),ve=(0,B.mu)(Ae,ae),ye=l&&(0,C.basename)(l);return{path:S,package:Ae,
sha256:Ee,definitions:ve,variablesFile:ye}})().catch(re("package"));if(ge&&$!==void 0&&ge.sha256!==$){const Ee=`is not the digest of the package, which is ${ge.sha256}`;q("package-sha256",ge.sha256?Ee:
"is only for a package that is a .zip")}return ge&&j&&l===void 0&&!ge.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ge}var ne=e(
682),ie=e(2899),pe=e(7487),Oe=e(4264);async function le(I){const S=new U,l=S.boolean("plan",!1),$=l?void 0:E(S),j=A(S,l),Q=await J(S,j,I),X=T(S),q=(0,W.WZ)(S,!1),re=S.boolean("deploy",!0),ae=S.optional(
"ignore",ie.wo)??ie.K$,{fromList:ce}=j;return{...S.check(X),...q,candidates:Q,fromList:ce,isPlan:l,approved:$,deploy:re,ignore:ae}}function E(I){const S=I.text("approved-plan");return S===""&&I.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),S==="none"?void 0:I.optional("approved-plan",Oe.ud)}function A(I,S){if(I.text("workflow-name")===""){const{targets:j,fromList:Q}=(0,ne.R)(I,"workflow-"),X=j.map(({workflowId:ae})=>ae),
q=X.find((ae,ce)=>X.indexOf(ae)<ce),re=I.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&I.refuse(re,`has workflow-id ${q} twice`),{targets:j.map(({name:ae,...ce})=>({name:ae,target:ce})),
fromList:Q}}for(const j of["workflow-id","flow-id","workflows","workflows-file"])I.text(j)!==""&&I.refuse(j,"can't be combined with workflow-name");if(!S&&(0,pe.Tm)()>1){const j=`can't be applied in r\
un attempt ${(0,pe.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;I.refuse("workflow-name",j,"import-deploy-and-promote")}
const l=I.optional("workflow-name",R.sU),$=I.optional("name",R.$q)??l;return $===void 0||l===void 0?{targets:[],fromList:!1}:{targets:[{name:$,target:{workflowName:l}}],fromList:!1}}async function J(I,{
targets:S,fromList:l},$){const j=I.required("package",R.EO),Q=I.notEmpty("package-sha256",R.tz,"'any'");l&&Q!==void 0&&I.refuse("package-sha256","is only for a single package");const X=ae=>ae==="packa\
ge"?ae:(0,R.EO)(ae),q=I.notEmpty("env-variables",X,"'package'");if(j===void 0)return[];const re=[];for(const{name:ae,target:ce}of S){const ge=l?` of ${ae}`:"",Ee=l?I.parse(`package${ge}`,ae,me=>N(j,me)):
j,Ae=q&&l?(0,C.join)(q,`${ae}.json`):q,ve=q==="package"?void 0:Ae,ye="workflowId"in ce&&q==="package",fe=Ee&&await Z(I,{path:Ee,...{variables:ve,sha256:l?void 0:Q,needsVariables:ye,of:ge}},$);fe&&re.push(
{name:ae,target:ce,...fe})}return re}function N(I,S){const l=(0,C.join)(I,`${S}.zip`),[$=l,j]=[(0,C.join)(I,S),l].filter(Q=>(0,x.existsSync)(Q));if(j){const Q=`as ${(0,R.bY)(`${S}.zip`)} and as ${(0,R.
bY)(`${S}/`)}`;throw new Error(`is there twice, ${Q}. Remove one of them`)}if((0,x.existsSync)($)&&(0,x.lstatSync)($).isSymbolicLink())throw new Error("is a link, which isn't followed");return $}}),6325:((ee,se,e)=>{
e.a(ee,async(x,C)=>{try{let c=function({rows:y}){for(const{candidate:_}of(0,g.p1)(y)){const{name:m,target:L}=_,o="workflowId"in L?`workflow-id ${L.workflowId}, flow-id ${L.flowId}`:"";(0,T.t1)().warning(
`Nothing differs in ${m}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${o}).`)}};var W=e(3e3),K=e(6779),F=e(
3018),R=e(682),U=e(7279),T=e(8725),B=e(7487),k=e(1519),w=e(2227),i=e(2597),r=e(161),f=e(1415),a=e(4264),O=e(6224),g=e(7833);const b=4;await(0,B.eF)(async y=>{(0,B.n0)({promotions:[]});const _=await(0,r.
K)(y),m=await t(_,y);await(0,g.A2)(m,_);const L=(0,g.jb)(m.rows),o=await(0,F.S3)(L);_.summary&&await(0,f.c)(m,_,o),(0,F.$0)(L),(0,B.Tm)()>1&&_.deploy&&c(m);const h=(0,g.c2)(m,_);if(h)throw h;_.isPlan&&
(0,T.lm)((0,f.o)(m.rows,_))});async function t(y,_){const{candidates:m,fromList:L,approved:o,host:h,ignore:s,deploy:p,upload:u,artifactEnvVariables:M}=y,P=m.flatMap(({definitions:{env:l}})=>l?(0,k.aC)(
l.bytes):[]),Z=(0,w.Ng)(h,y.apiKey,{secrets:P,known:m.map(({name:l})=>l)}),ne=(0,T.t1)(),pe={log:ne,publish:l=>(0,B.n0)((0,g.WZ)(l)),signal:_,endsAt:Number.POSITIVE_INFINITY,platform:Z,inputs:y},Oe=({
name:l})=>L?{...pe,log:(0,T.t1)(`[${l}] `),publish:()=>{}}:pe;let le;const E=await(0,R.H)(m,b,async l=>{try{if(le)throw new U.HR({what:"Not tried: another target failed for a cause that is the same fo\
r all"});const $=await(0,O.Cs)(Oe(l),l);return{candidate:l,plan:$,job:$.state?.job??{}}}catch($){const j=(0,U.iT)($);return(0,U.h_)(j).affectsAll&&(le??=j),{candidate:l,error:j,job:(0,K.Zw)(j)}}}),A=(0,g.
sb)(E);if(A.length<E.length)return{rows:E};const N={options:{host:h.href,ignore:[...s.lines].sort().join(`
`),deploy:p,"upload-artifact":u!==void 0,"artifact-env-variables":M},workflows:A.map(({plan:l})=>l)},I=(0,a.Rd)(N,o?.salt);if(y.isPlan)return{rows:E,digest:I};const S=await(0,i.L)(pe,A,N).then(()=>{},
U.iT);if(S)return{rows:E,digest:I,refusal:S};o||ne.info("Applied without an approved plan"),A.some(({plan:l,action:$})=>l.state&&$==="import")&&(0,W.j)(y,ne);for(const l of A)if(await(0,i.g)(Oe(l.candidate),
l),l.error)break;return{rows:E,digest:I}}C()}catch(b){C(b)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>O,o:()=>a});var x=e(6760),C=e(2697),W=e(3018),K=e(1124),F=e(2614),R=e(7487),U=e(4057),T=e(8132),B=e(8920),
k=e(706),w=e(7833);const i=o=>{const{name:h,version:s}=(0,B.Rc)(o)??{};return[h,s].filter(Boolean).join(" ")},r=o=>o.map(h=>(0,T.SS)(h)).join(", "),f=(...o)=>o.filter(Boolean).join(" ");function a(o,{
host:h}){return`Plan: ${(0,w.sb)(o).length-(0,w.p1)(o).length} of ${(0,k.hS)(o.length,"workflow")} will change at ${(0,C.Sm)(h)}`}async function O(o,h,s){const{rows:p,refusal:u,digest:M}=o,P=p.some(({
begun:pe})=>pe),Z=h.isPlan&&M!==void 0,ne=M&&(0,T.SS)(M.slice(0,12)),ie=[P?_(p):b(p,h),(0,U.cj)((0,C.cZ)((0,w.dJ)(p))),u&&(0,U.il)((0,C.UX)(u),(0,R.VY)(u)),Z&&c(p,h),(Z||P)&&y((0,w.p1)(p)),...P?L(p,h):
[],Z&&`Plan ${ne}.`,h.approved&&ne&&`${P?"Applied":"Approved"} plan ${ne}.`,P&&!h.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,K.Hq)((0,w.jb)(p))&&ie.push((0,W.uu)(s,h.fromList,
ie,P?"What differed":"What changes")),await(0,U.Sy)(g(o,h,P),...ie)}function g({rows:o,refusal:h},s,p){const u=(0,C.Sm)(s.host),M=(0,w.dJ)(o).length,P=o.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Z=`${P} of ${(0,k.hS)(o.length,"workflow")} promoted`;return[p&&M>0&&`Promotion to ${u} failed: ${Z}`,p&&P===0&&`Nothing differs at ${u}: nothing was done`,p&&`${Z} to ${u}`,M===0&&!h&&a(o,
s),s.isPlan&&`Plan for ${u} failed: ${M} of ${(0,k.hS)(o.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${u} failed: nothing was changed`}function b(o,{isPlan:h}){const s=o.map(
({candidate:p,plan:u})=>{const{name:M,target:P,path:Z,sha256:ne}=p,ie=ne??u?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,Oe=u?.state&&i(u.state.package),le="workflowName"in P?"a ne\
w workflow":P.workflowId;return[{words:M},{words:[i(p.package),(0,x.basename)(Z),pe].filter(Boolean).join(", ")},{words:Oe?`${Oe} (${le})`:le},{words:u?t(u.changes):"\u274C Failed"}]});return(0,U.tp)(
["Workflow","Package","Target",h?"What will change":"What would change"],s)}function t({status:o,counts:h,files:s}){if(o==="unchanged")return"nothing: it stays";if(o==="changed")return(0,K.cq)(h);const u=s.
flatMap(M=>M.kind==="json"?(0,F.ID)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return u?`${(0,k.hS)(u.nodes,"node")}, ${(0,k.hS)(u.connections,"connection")}`:"everything: it is new"}function c(o,{deploy:h,
upload:s,artifactEnvVariables:p}){return(0,w.sb)(o).flatMap(({candidate:M,plan:P})=>{const{state:Z,outcome:ne,variables:ie}=P,[pe,Oe,le]=[P.added,P.kept,P.ignored].map(r),E=(0,T.SS)(M.name),A=(0,T.SS)(
`${M.name}-before-<run attempt>.zip`),J=Z?`The in-development version of ${E} is replaced${h?", then deployed":""}.`:`${E} is created${h?" and deployed":""}: there is nothing to back up.`,I=s?`A backu\
p is kept first, as ${A}${p?"":", without environment variables"}.`:"No backup is kept.",S=M.variablesFile&&`variables of ${(0,T.SS)(M.variablesFile)}`,l=f(J,Z&&I,ie.length>0&&`The import sends the ${S??
"package's own variables"}.`,pe&&`Added: ${pe}.`,Oe&&`The target keeps its own value of ${Oe}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${l}`:
[]}).join(`
`)}function y(o){const h=M=>o.filter(({plan:Z})=>Z[M].length>0).map(({candidate:Z,plan:ne})=>`${(0,T.SS)(Z.name)} (${r(ne[M])})`).join(", "),s=r(o.map(({candidate:M})=>M.name)),[p,u]=[h("kept"),h("ign\
ored")];return f(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",p&&`Variables that differ, and that an i\
mport would keep: ${p}.`,u&&`Ignored fields that differ: ${u}.`)}function _(o){const h=o.map(s=>[{words:s.candidate.name},(0,w.wZ)(s)??{words:"a new workflow"},{words:m(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,U.tp)(["Workflow","Target","Result","What changed","Backup"],h)}function m({begun:o,imported:h,deployed:s,backup:p,error:u}){return o?o==="nothing"?p?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":u?o==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?h?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function L(o,{host:h}){const s=o.flatMap(P=>{const{backup:Z}=P;if(!Z)return[];const ne=Z.id===void 0?"on this runner only":`artifact ${Z.id}`,ie=Z.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,T.SS)(Z.name)} (${ne}) to workflow ${(0,T.SS)((0,w.wZ)(P)??"")}${ie}`]}),p=`promote from run ${(0,T.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,u="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=o.flatMap(P=>"workflowName"in P.candidate.target?(0,w.wZ)(P)??[]:[]);return[
s.length>0?`To roll back at ${(0,T.wh)((0,C.Sm)(h))}, ${p} ${u}`:"",...M.map(P=>`Workflow ${(0,T.SS)(P)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>k,
Rd:()=>T,cM:()=>w,ud:()=>B});var x=e(7598),C=e(7487),W=e(706);const K="v1",[F,R]=[["name","target","package","variables"],["outcome","targetVariables","content"]],U=[...F,...R];function T(t,c=(0,x.randomBytes)(
12).toString("base64url")){const y=a(t,c),_=[K,c,g(t,c,y),...y.map(m=>m.join("~"))].join(".");return`${_}.${b([_],6)}`}function B(t){const[c="",y="",_="",...m]=t.split(".");if(/^v\d/.test(c)&&c!==K)throw new Error(
`is of another version of this action (format ${c.slice(1)}). Make and approve a new plan`);if(m.pop()!==b([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:y,seal:_,rows:m.map(L=>L.split("~"))}}function k({salt:t,seal:c,rows:y},_){const m=a(_,t),L=(p,u)=>p.filter((M,P)=>y[u]?.[P]!==m[u]?.[P]),o=L(Object.keys(
_.options),0),h=o.map(p=>i(p,_.options[p]));if(y.length!==m.length){const p=(0,W.hS)(y.length-1,"workflow");return{differences:[...h,`the plan is for ${p}, this step for ${m.length-1}`],actions:[]}}const s=_.
workflows.map((p,u)=>{const M=L(U,u+1),P=O(y[u+1]?.at(-1)??"",t,u);h.push(...r(p,M,P).map(pe=>`${p.name}: ${pe}`));const Z=p.outcome==="changed",ne=Z!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...o,...M].some(pe=>["host","ignore","name","target"].includes(pe));return Z&&!ie&&h.push(f(p,M.includes("content"))),ne?"finish":"\
leave"});return h.length===0&&c!==g(_,t,y)&&h.push("the plan's digest isn't as the plan wrote it"),{differences:h,actions:s}}function w({salt:t,rows:c},y,_){return c[y+1]?.includes(b([t,y,"content",_],
22))===!0}function i(t,c){return t==="host"?`the host isn't the approved one (now ${c})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!c}, is ${c})`}function r({target:t,shown:c,
variables:y},_,m){if(_.includes("name"))return["the plan has another workflow in its place"];const L={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${m}\u2026, is ${c.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return _.flatMap(o=>L[o]??[])}function f({name:t,target:c,fields:y,
targetVariables:_},m){const o=`differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,h=`its environment variables differ${_.length>0?` (now ${_.join(
", ")})`:""}`,s=m&&y.length>0?o:h,p=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,u=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,C.Tm)()>1?p:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${u}`}function a({options:t,workflows:c},y){const _=c.map(
(m,L)=>[...U.map(o=>b([y,L,o,m[o]],o==="content"?22:4)),O(m.shown,y,L)]);return[Object.entries(t).map(m=>b([y,...m],4)),..._]}function O(t,c,y){const _=(0,x.createHash)("sha256").update(`${c} ${y}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^_).toString(16).padStart(6,"0")}function g({options:t,workflows:c},y,_){const m=c.map(L=>F.map(o=>L[o]));return b([y,"seal",t,m,_],43)}function b(t,c){
return(0,x.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,c)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>m,cS:()=>h,YR:()=>P});var x=e(7975),C=e(6779),W=e(9630),K=e(2899),F=e(5806),
R=e(1519),U=e(1124),T=e(3436),B=e(2742),k=e(7856);const w=1024*1024;function i(le,E,{name:A,ignore:J}){const N=[le,E].filter(ae=>ae!==void 0),I=N.length===2&&N.some(f),S=[...new Set(N.flatMap(({files:ae})=>[
...ae.keys()]))].sort(),l=new Set(J.lines),$=new T.Ms(J,ae=>l.delete(ae)),j=S.flatMap(ae=>{const[ce,ge]=[le?.files.get(ae),E?.files.get(ae)],Ee=ce!==void 0&&ge!==void 0&&ce.equals(ge);if(I&&(0,F.dU)(ae)||
Ee&&l.size===0)return[];const Ae=ce&&(0,W.TA)(ae,ce,$),ve=Ee?Ae:ge&&(0,W.TA)(ae,ge,$);return Ee||Ae!==void 0&&Ae.id===ve?.id?[]:[{name:ae,from:ce,to:ge,base:Ae,head:ve}]}),Q=O(j,$),X=ae=>J.lines.length===
0&&Q.some(ce=>ce.name===ae),q=Q.length===0?[]:S.filter(ae=>!X(ae)&&!(0,F.dU)(ae)),re=le===void 0?"added":E===void 0?"removed":void 0;return{name:A,status:re??(Q.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,U.cz)(Q.map(U.xS)),files:Q,variablesCompared:!(I&&N.some(a)),secrets:[...new Set(N.flatMap(ae=>[...(0,R.x3)(ae),...r(ae,q)]))],unusedIgnores:[...l]}}function r({
files:le},E){return E.flatMap(A=>(0,k.Wr)((0,W.TA)(A,le.get(A)??Buffer.of(),new T.Ms(K.K$))))}function f({kind:le,files:E}){return le==="folder"&&![...E.keys()].some(F.dU)}function a({files:le}){return[
...le].some(([E,A])=>(0,F.dU)(E)&&(0,R.DF)(A)?.variables.length!==0)}function O(le,E){const A=le.flatMap(({name:N,base:I,head:S})=>I&&S&&!(0,F.dU)(N)?[{name:N,base:I,head:S}]:[]),J=new Map((0,B.OD)(A,
E).map((N,I)=>[A[I]?.name,N]));return le.map(N=>g(N,J.get(N.name)))}function g({name:le,from:E,to:A,base:J,head:N},I){const S=E===void 0?"added":A===void 0?"removed":"modified",l={name:le,status:S,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,F.dU)(le))return{...l,kind:"variables",changes:t(J,N,S)};if(I||S!=="modified"&&(J??N))return{...l,kind:"json",base:J,head:N,...I};const[$,j]=[E&&
b(E),A&&b(A)];return E&&$===void 0||A&&j===void 0?{...l,kind:"binary"}:{...l,kind:"text",text:{base:$,head:j}}}function b(le){return le.length<=w&&!le.includes(0)?(0,W.b6)(le):void 0}function t(le,E,A){
const[J,N]=[le,E].map(X=>X&&(0,R.DF)(Buffer.from((0,T.dj)(X))));if(A==="modified"&&(J===void 0||J.container!==N?.container))return[{kind:"modified",path:[],from:U.RG,to:U.RG}];const I=X=>new Map(X?.variables.
map(({name:q,content:re})=>[q,re])),[S,l]=[I(J),I(N)],$=[],j=[...S.keys()].filter(X=>l.has(X)),Q=[...l.keys()].filter(X=>S.has(X));j.some((X,q)=>X!==Q[q])&&$.push({kind:"reordered",path:[],moved:[]});
for(const X of[...new Set([...S.keys(),...l.keys()])].sort()){const q=[{type:"member",key:X}];S.has(X)?l.has(X)?S.get(X)!==l.get(X)&&$.push({kind:"modified",path:q,from:U.RG,to:U.RG}):$.push({kind:"re\
moved",path:q,value:U.RG}):$.push({kind:"added",path:q,value:U.RG})}return $}var c=e(7279),y=e(8920),_=e(9870);async function m(le,E){const{platform:A,inputs:J}=le,{target:N}=E;if("workflowName"in N)return L(
E,void 0,J.ignore);const I=await(0,C.X7)(le,A,{...J,...N});for(const S of(0,R.x3)(I.package))A.secrets.add(S);return L(E,I,J.ignore)}function L(le,E,A){const{name:J,target:N,package:I,definitions:S,variablesFile:l}=le,
$=E&&o(E.package),j=[$?.env?.bytes,I.files.get(_.Km)];l&&S.env&&Z(J,S.env.bytes,j);const[Q,X]=[u($?.env),u(S.env)],q=Q&&X&&new Map([...X,...Q]),re=$&&P($,Q,$.env),ae=P(S,S.env&&q,S.env),ce=i(re,ae,{name:J,
ignore:A}),ge=s(ce),Ee=s(i(re,ae,{name:J,ignore:K.K$})),Ae=[...j,S.env?.bytes].flatMap(ye=>ye?(0,R.aC)(ye):[]),ve=(0,W.ol)(P(S),K.K$);return{state:E,changes:{...ce,secrets:[...ce.secrets,...Ae]},ignored:Ee.
filter(ye=>!ge.includes(ye)),added:M(q).filter(ye=>!Q?.has(ye)),kept:M(X).filter(ye=>Q?.has(ye)&&Q.get(ye)!==X?.get(ye)),name:J,target:"workflowId"in N?`${N.workflowId} ${N.flowId}`:`new workflow ${N.
workflowName}`,package:ve,variables:M(X),shown:le.sha256??ve,outcome:ce.status==="unchanged"?ce.status:"changed",targetVariables:M(Q),content:$?(0,W.ol)(P($),A):"",fields:ge}}function o(le){try{return(0,y.
mu)(le)}catch(E){const A=`The target's package ${(0,c.gJ)(E)}`;throw new c.HR({what:A,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:E})}}function h(le,E){return le.content===
E.content&&(0,x.isDeepStrictEqual)(le.targetVariables,E.targetVariables)}function s({files:le}){const E=le.flatMap(({kind:A,name:J,changes:N})=>A==="variables"?[]:N.length===0?[J]:N.map(I=>p(I)||J));return[
...new Set(E)]}function p({kind:le,path:E}){return E.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function u(le){return le===void 0?new Map:(0,R.
DF)(le.bytes)?.variables.reduce((E,{name:A,content:J})=>E.set(A,J),new Map)}function M(le){return[...le?.keys()??[]].sort()}function P({app:le,flow:E},A,J){const N=M(A).map(S=>[S,""]),I=A?Buffer.from(
JSON.stringify(Object.fromEntries(N))):J?.bytes;return(0,_.jz)("zip",[[_.uq,le.bytes],[_.n7,E.bytes],...I?[[_.Km,I]]:[]])}function Z(le,E,A){const J=A.map(j=>j&&(0,R.DF)(j)),N=J.find(j=>j?.variables.length)??
J.find(Boolean),I=ne((0,R.DF)(E),N);if(I===void 0)return;const S=J.indexOf(N)===1?"package":"target",l=`env-variables of ${le} doesn't have the shape of the ${S}'s variables`,$=`Write it like this, wi\
th your names and values: ${Oe(N)}`;throw new c.HR({what:l,why:I,advice:$,topic:"import-deploy-and-promote"})}function ne(le,E){if(le===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(E===void 0)return;if(le.container!==E.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(E.variables.
length===0)return;const A=new Set(E.variables.flatMap(({keys:N})=>N)),J=E.variables.every(({keys:N})=>N.includes("value"));for(const{name:N,keys:I}of le.variables){const S=I.find(l=>!A.has(l));if(S!==
void 0)return`${N} has "${S}", which no variable there has`;if(J&&!I.includes("value"))return`${N} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.example.com"},pe={string:"",
number:0,boolean:!1};function Oe({container:le,variables:[E]}={container:"array",variables:[]}){const A=le==="array",{keys:J,content:N}=E??{keys:A?["name","value"]:[],content:"{}"},I=JSON.parse(N),S=J.
map($=>[$,ie[$]??pe[typeof I[$]]??null]),l=J.length===0?ie.value:Object.fromEntries(S);return JSON.stringify(A?[l]:{API_URL:l})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>B,WZ:()=>w,c2:()=>i,dJ:()=>R,jb:()=>T,
p1:()=>F,sb:()=>K,wZ:()=>U});var x=e(2697),C=e(1124),W=e(7487);function K(r){return r.filter(f=>f.plan!==void 0)}function F(r){return K(r).filter(({plan:f,action:a,backup:O})=>f.outcome==="unchanged"&&
a!=="finish"&&!O)}function R(r){return r.flatMap(({candidate:{name:f},error:a})=>a?[{name:f,error:a}]:[])}function U({candidate:{target:r},job:f}){return"workflowId"in r?r.workflowId:f["workflow-id"]}
function T(r){const f=r.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:K(r).map(({plan:a})=>a.changes),notCompared:f}}async function B({rows:r,digest:f},{fromList:a}){const[O]=r,
g=T(r);(0,W.n0)({...f&&{changed:(0,C.Hq)(g),...(0,C.xW)(g),"plan-digest":f},...!a&&O&&{...w(O.job),"workflow-id":U(O)},...await(0,x.dF)("promotions",r.map(k))})}function k(r){const{candidate:f,plan:a,
imported:O=!1,deployed:g=!1,backup:b,job:t,error:c}=r;return{name:f.name,"workflow-id":U(r),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":f.sha256,imported:O,deployed:g,"d\
ock-status-id":t["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:c&&(0,x.UX)(c)}}function w({"workflow-id":r,"dock-status-id":f,status:a}){return{"workflow-\
id":r,"dock-status-id":f,status:a}}function i({rows:r,refusal:f,digest:a},{fromList:O,isPlan:g}){const b=R(r),[t]=b;if(t===void 0||!O)return t?.error??f;const c=r.filter(({begun:_})=>!_).map(({candidate:_})=>_.
name),y=[!a&&`${b.length} of ${r.length} targets could not be compared.`,(0,x.As)(b),!a&&!g&&"Nothing was changed.",a&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,x.Xd)(t.error,y.filter(Boolean).
join(" "))}}),2975:((ee,se,e)=>{e.d(se,{L5:()=>R,Mu:()=>k,Vs:()=>T,kU:()=>F,yy:()=>B});var x=e(7279),C=e(706);const W=7,K=3e4,F=429;async function R({log:w,signal:i,endsAt:r},f,{atLeastMs:a=0,untilFree:O=!1}={}){
let g=0,b=0,t;for(;;)try{return await f()}catch(c){if(!(c instanceof x.HR&&(c.retryable||O&&c.busy)))throw c;i.throwIfAborted(),t??=performance.now();const y=c.status===F,_=c.busy||y;b=_?b+1:0,_||g++;
const m=g>(c.maxRetries??W)&&performance.now()-t>=a;if(!_&&m)throw U(c,`${g} times in a row`);const L=Math.min(K,1e3*2**((b||g)-1))*(.5+Math.random()/2),o=y&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.
retryAfterMs,L),h=(0,C.zK)(o);if(performance.now()+o>=r)throw U(c,`and waiting ${h} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,C.
OX)((0,x.$N)(c),1e3)}; retrying in ${h}`),await B(o,i)}}function U(w,i,r=w.advice){const{what:f,why:a}=w,O=a?{why:`${a}, ${i}`}:{what:`${f}, ${i}`};return w.with({...O,advice:r,retryable:!1})}function T(w){
const i=String(w),r=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function B(w,i){let r;const f=new Promise(a=>{r=setTimeout(a,w)});await k(i,f).
finally(()=>clearTimeout(r))}function k(w,i){return new Promise((r,f)=>{const a=()=>f(w.reason);i.then(r,f).finally(()=>w.removeEventListener("abort",a)),w.aborted?a():w.addEventListener("abort",a)})}}),
706:((ee,se,e)=>{e.d(se,{MW:()=>K,OX:()=>C,TL:()=>W,Xe:()=>F,hS:()=>U,pO:()=>i,v5:()=>B,zD:()=>R,zK:()=>T});var x=e(8132);function C(a,O=300){const g=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,x.Jj)(g,O)}function W(a,O=100){return(0,x.RK)(JSON.stringify((0,x.Jj)(a,O)))}function K(a){return W(a,1e3).replaceAll("\\\\","\\")}function F(a){if(a<1024)return`${a} B`;const O=[
"KiB","MiB","GiB"];let g=a/1024;for(;Number(g.toFixed(1))>=1024&&O.length>1;)g/=1024,O.shift();return`${g.toFixed(1)} ${O[0]}`}function R(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function U(a,O){
return`${R(a)} ${O}${a===1?"":"s"}`}function T(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const O=Math.round(a/1e3);if(O<60)return`${O} s`;const[g,b]=[Math.floor(O/60),Math.floor(O/3600)];return b>0?
`${b} h ${g%60} min`:`${g} min ${O%60} s`}const B="***",k=4,w=8;class i{#n=new Map;#e=new Set;constructor(O=[]){for(const g of O)this.add(g)}add(O,g=b=>!0){const b=new Set([O,...O.split(/[\r\n]/)].map(
t=>t.trim()));for(const t of[...b].filter(g).flatMap(r)){const c=t.slice(0,w);this.#n.set(c,(this.#n.get(c)??new Set).add(t)),this.#e.add(c.length)}}redact=(O,g=300)=>{const b=O.trimStart(),t=Math.min(
b.length,g*4);return C(this.hide(b,()=>{},t)+(t<b.length?"\u2026":""),g)};hide(O,g=t=>{},b=O.length){let[t,c]=["",0];for(let y=0;y<b;y++){const _=this.#t(O,y);_!==""&&(g(_),y>=c&&(t+=O.slice(c,y)+B),c=
Math.max(c,y+_.length))}return t+O.slice(c,b)}#t(O,g){let b="";for(const t of this.#e)for(const c of this.#n.get(O.slice(g,g+t))??[])c.length<=b.length||!O.startsWith(c,g)||(c.length>=k||f(O,g,g+c.length))&&
(b=c);return b}}function r(a){const O=y=>JSON.stringify(y).slice(1,-1),g=Buffer.from(a).toString(),b=encodeURIComponent(g),t=[b,b.replaceAll("%20","+"),b.replace(/%../g,y=>y.toLowerCase())];return[...[
a,g].flatMap(y=>[y,O(y),O(O(y))]),...t,encodeURI(g)]}function f(a,O,g){const b=a.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(b)&&!/^[\p{L}\p{N}]/u.test(a.slice(g,g+2))}}),819:((ee,se,e)=>{e.
d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,Pq:()=>ht,z:()=>p,$e:()=>gt});var x=e(857);function C(V){return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(
V)}function W(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function K(V,D,H){const te=new U(V,D,H);process.
stdout.write(te.toString()+x.EOL)}function F(V,D=""){K(V,{},D)}const R="::";class U{constructor(D,H,te){D||(D="missing.command"),this.command=D,this.properties=H,this.message=te}toString(){let D=R+this.
command;if(this.properties&&Object.keys(this.properties).length>0){D+=" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(H?H=!1:D+=",",
D+=`${te}=${B(n)}`)}}return D+=`${R}${T(this.message)}`,D}}function T(V){return C(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(V){return C(V).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var k=e(6982),w=e(9896);function i(V,D){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable to find environment v\
ariable for file command ${V}`);if(!w.existsSync(H))throw new Error(`Missing file at path: ${H}`);w.appendFileSync(H,`${C(D)}${x.EOL}`,{encoding:"utf8"})}function r(V,D){const H=`ghadelimiter_${k.randomUUID()}`,
te=C(D);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}\
"`);return`${V}<<${H}${x.EOL}${te}${x.EOL}${H}`}var f=e(6928),a=e(6671),O=e(2145),g=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){
function G(z){try{Y(te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};class b{static createHttpClient(D=!0,H=10){
const te={allowRetries:D,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],te)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return D}static getCall(D){return g(this,void 0,void 0,function*(){var H;const d=(H=(yield b.createHttpClient().getJson(D).catch(v=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${v.statusCode}
 
        Error Message: ${v.message}`)})).result)===null||H===void 0?void 0:H.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(D){return g(this,
void 0,void 0,function*(){try{let H=b.getIDTokenUrl();if(D){const n=encodeURIComponent(D);H=`${H}&audience=${n}`}debug(`ID token url is ${H}`);const te=yield b.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){function G(z){try{Y(
te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};const{access:c,appendFile:y,writeFile:_}=w.
promises,m="GITHUB_STEP_SUMMARY",L="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class o{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[m];if(!D)throw new Error(`Unable to find environment variable for $${m}. Check if your runtime environment su\
pports job summaries.`);try{yield c(D,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=D,this._filePath})}wrap(D,H,te={}){const n=Object.entries(te).map(([d,v])=>` ${d}="${v}"`).join("");return H?`<${D}${n}>${H}</${D}>`:`<${D}${n}>`}write(D){return t(this,void 0,void 0,function*(){
const H=!!D?.overwrite,te=yield this.filePath();return yield(H?_:y)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.addEOL():this}addEOL(){
return this.addRaw(x.EOL)}addCodeBlock(D,H){const te=Object.assign({},H&&{lang:H}),n=this.wrap("pre",this.wrap("code",D),te);return this.addRaw(n).addEOL()}addList(D,H=!1){const te=H?"ol":"ul",n=D.map(
v=>this.wrap("li",v)).join(""),d=this.wrap(te,n);return this.addRaw(d).addEOL()}addTable(D){const H=D.map(n=>{const d=n.map(v=>{if(typeof v=="string")return this.wrap("td",v);const{header:G,data:oe,colspan:Y,
rowspan:z}=v,de=G?"th":"td",xe=Object.assign(Object.assign({},Y&&{colspan:Y}),z&&{rowspan:z});return this.wrap(de,oe,xe)}).join("");return this.wrap("tr",d)}).join(""),te=this.wrap("table",H);return this.
addRaw(te).addEOL()}addDetails(D,H){const te=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(te).addEOL()}addImage(D,H,te){const{width:n,height:d}=te||{},v=Object.assign(Object.assign(
{},n&&{width:n}),d&&{height:d}),G=this.wrap("img",null,Object.assign({src:D,alt:H},v));return this.addRaw(G).addEOL()}addHeading(D,H){const te=`h${H}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",d=this.wrap(n,D);return this.addRaw(d).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap("br",null);return this.addRaw(D).addEOL()}addQuote(D,H){
const te=Object.assign({},H&&{cite:H}),n=this.wrap("blockquote",D,te);return this.addRaw(n).addEOL()}addLink(D,H){const te=this.wrap("a",D,{href:H});return this.addRaw(te).addEOL()}}const h=new o,s=null,
p=h;function u(V){return V.replace(/[\\]/g,"/")}function M(V){return V.replace(/[/]/g,"\\")}function P(V){return V.replace(/[/\\]/g,path.sep)}const Z=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),Oe=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){function G(z){
try{Y(te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};const{chmod:le,copyFile:E,
lstat:A,mkdir:J,open:N,readdir:I,rename:S,rm:l,rmdir:$,stat:j,symlink:Q,unlink:X}=w.promises,q=process.platform==="win32";function re(V){return Oe(this,void 0,void 0,function*(){const D=yield fs.promises.
readlink(V);return q&&!D.endsWith("\\")?`${D}\\`:D})}const ae=268435456,ce=w.constants.O_RDONLY;function ge(V){return Oe(this,void 0,void 0,function*(){try{yield j(V)}catch(D){if(D.code==="ENOENT")return!1;
throw D}return!0})}function Ee(V){return Oe(this,arguments,void 0,function*(D,H=!1){return(H?yield j(D):yield A(D)).isDirectory()})}function Ae(V){if(V=ye(V),!V)throw new Error('isRooted() parameter "\
p" cannot be empty');return q?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function ve(V,D){return Oe(this,void 0,void 0,function*(){let H;try{H=yield j(V)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${V}': ${n}`)}if(H&&H.isFile()){if(q){const n=f.extname(V).toUpperCase();if(D.some(d=>d.toUpperCase()===n))return V}else if(Ce(
H))return V}const te=V;for(const n of D){V=te+n,H=void 0;try{H=yield j(V)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${d}`)}if(H&&
H.isFile()){if(q){try{const d=f.dirname(V),v=f.basename(V).toUpperCase();for(const G of yield I(d))if(v===G.toUpperCase()){V=f.join(d,G);break}}catch(d){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${V}': ${d}`)}return V}else if(Ce(H))return V}}return""})}function ye(V){return V=V||"",q?(V=V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}
function Ce(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==void 0&&V.uid===process.getuid()}function fe(){var V;return(V=process.
env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var me=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){function G(z){try{Y(te.next(
z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};function Re(V,D){return me(this,arguments,
void 0,function*(H,te,n={}){const{force:d,recursive:v,copySourceDirectory:G}=Ye(n),oe=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(oe&&oe.isFile()&&!d)return;const Y=oe&&oe.isDirectory()&&G?
path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(v)yield ue(H,Y,0,d);else throw new Error(`F\
ailed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Y)==="")throw new Error(`'${Y}' and '${H}' are the same file`);yield be(H,Y,d)}})}function Ke(V,D){
return me(this,arguments,void 0,function*(H,te,n={}){if(yield ioUtil.exists(te)){let d=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(H)),d=yield ioUtil.exists(te)),d)if(n.force==
null||n.force)yield ze(te);else throw new Error("Destination already exists")}yield Qe(path.dirname(te)),yield ioUtil.rename(H,te)})}function ze(V){return me(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(
`File was unable to be removed ${D}`)}})}function Qe(V){return me(this,void 0,void 0,function*(){ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ve(V,D){return me(
this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(D){const te=yield Ve(V,!1);if(!te)throw q?new Error(`Unable to locate executable file: ${V}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return te}const H=yield nt(V);return H&&H.length>0?H[0]:""})}function nt(V){return me(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const D=[];
if(q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(f.delimiter))n&&D.push(n);if(Ae(V)){const n=yield ve(V,D);return n?[n]:[]}if(V.includes(f.sep))return[];const H=[];if(process.env.PATH)
for(const n of process.env.PATH.split(f.delimiter))n&&H.push(n);const te=[];for(const n of H){const d=yield ve(f.join(n,V),D);d&&te.push(d)}return te})}function Ye(V){const D=V.force==null?!0:V.force,
H=!!V.recursive,te=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:te}}function ue(V,D,H,te){return me(this,void 0,void 0,function*(){if(H>=255)return;
H++,yield Qe(D);const n=yield ioUtil.readdir(V);for(const d of n){const v=`${V}/${d}`,G=`${D}/${d}`;(yield ioUtil.lstat(v)).isDirectory()?yield ue(v,G,H,te):yield be(v,G,te)}yield ioUtil.chmod(D,(yield ioUtil.
stat(V)).mode)})}function be(V,D,H){return me(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(D,"0666"),yield ioUtil.unlink(D))}const te=yield ioUtil.readlink(V);yield ioUtil.symlink(te,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(V,D))})}
const we=Be(import.meta.url)("timers");var Se=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){function G(z){try{Y(te.next(z))}catch(de){
v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};const _e=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(D,H,te){if(super(),!D)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=te||{}}_debug(D){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){const te=this._getSpawnFileName(),n=this._getSpawnArgs(D);let d=H?"":"[command]";if(_e)if(this._isCmdFile()){d+=te;for(const v of n)
d+=` ${v}`}else if(D.windowsVerbatimArguments){d+=`"${te}"`;for(const v of n)d+=` ${v}`}else{d+=this._windowsQuoteCmdArg(te);for(const v of n)d+=` ${this._windowsQuoteCmdArg(v)}`}else{d+=te;for(const v of n)
d+=` ${v}`}return d}_processLineBuffer(D,H,te){try{let n=H+D.toString(),d=n.indexOf(x.EOL);for(;d>-1;){const v=n.substring(0,d);te(v),n=n.substring(d+x.EOL.length),d=n.indexOf(x.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return _e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if(_e&&this._isCmdFile()){
let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=D.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(D,H){
return D.endsWith(H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(
D);if(!D)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const v of D)if(H.some(G=>G===v)){te=!0;break}if(!te)return D;let n='\
"',d=!0;for(let v=D.length;v>0;v--)n+=D[v-1],d&&D[v-1]==="\\"?n+="\\":D[v-1]==='"'?(d=!0,n+='"'):d=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&
!D.includes("	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',te=!0;for(let n=D.length;n>0;n--)H+=D[n-1],te&&D[n-1]==="\\"?H+="\\":D[n-1]==='"'?(te=!0,H+=
"\\"):te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const te={};return te.cwd=D.cwd,te.env=D.env,te.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!Ae(this.toolPath)&&(this.toolPath.includes("/")||_e&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((D,H)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+x.EOL);const n=new Ie(te,this.toolPath);if(n.on("debug",Y=>{this._debug(
Y)}),this.options.cwd&&!(yield ge(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),v=ie.spawn(d,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,d));let G="";v.stdout&&v.stdout.on("data",Y=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Y),!te.silent&&te.outStream&&te.outStream.write(Y),G=this.
_processLineBuffer(Y,G,z=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(z)})});let oe="";if(v.stderr&&v.stderr.on("data",Y=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Y),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Y),oe=this._processLineBuffer(Y,oe,z=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(z)})}),v.on("error",Y=>{n.processError=Y.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),v.on("exit",Y=>{n.processExitCode=
Y,n.processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),n.CheckComplete()}),v.on("close",Y=>{n.processExitCode=Y,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Y,z)=>{G.length>0&&this.emit("stdline",G),oe.length>0&&this.emit("errline",oe),v.removeAllListeners(),Y?H(Y):D(z)}),
this.options.input){if(!v.stdin)throw new Error("child process missing stdin");v.stdin.end(this.options.input)}}))})}}function Pe(V){const D=[];let H=!1,te=!1,n="";function d(v){te&&v!=='"'&&(n+="\\"),
n+=v,te=!1}for(let v=0;v<V.length;v++){const G=V.charAt(v);if(G==='"'){te?d(G):H=!H;continue}if(G==="\\"&&te){d(G);continue}if(G==="\\"&&H){te=!0;continue}if(G===" "&&!H){n.length>0&&(D.push(n),n="");
continue}d(G)}return n.length>0&&D.push(n.trim()),D}class Ie extends ne.EventEmitter{constructor(D,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,this.toolPath=H,D.delay&&(this.delay=D.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,we.setTimeout)(Ie.HandleTimeout,this.delay,this)))}_debug(D){this.emit("debug",D)}_setResult(){let D;this.processExited&&(this.
processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(D=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){
if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/1e3} seconds of the exit event from process '${D.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var he=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(
function(d,v){function G(z){try{Y(te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};
function Te(V,D,H){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(V);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return D=
te.slice(1).concat(D||[]),new tr.ToolRunner(n,D,H).exec()})}function ke(V,D,H){return he(this,void 0,void 0,function*(){var te,n;let d="",v="";const G=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Y=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,z=(n=H?.listeners)===null||n===void 0?void 0:n.stderr,de=Ne=>{v+=oe.write(Ne),z&&z(Ne)},xe=Ne=>{d+=G.write(Ne),Y&&Y(Ne)},$e=Object.assign(
Object.assign({},H?.listeners),{stdout:xe,stderr:de}),De=yield Te(V,D,Object.assign(Object.assign({},H),{listeners:$e}));return d+=G.end(),v+=oe.end(),{exitCode:De,stdout:d,stderr:v}})}var Le=function(V,D,H,te){
function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(function(d,v){function G(z){try{Y(te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}
function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:D}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:D.trim(),version:V.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var V,D,H,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),d=(D=(V=n.match(
/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&D!==void 0?D:"";return{name:(te=(H=n.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:d}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[D,H]=V.trim().split(`
`);return{name:D,version:H}}),Fe=x.platform(),Ze=x.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(V,D,H,te){function n(d){return d instanceof H?d:new H(function(v){v(d)})}return new(H||(H=Promise))(
function(d,v){function G(z){try{Y(te.next(z))}catch(de){v(de)}}function oe(z){try{Y(te.throw(z))}catch(de){v(de)}}function Y(z){z.done?d(z.value):n(z.value).then(G,oe)}Y((te=te.apply(V,D||[])).next())})},
at;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(at||(at={}));function Ot(V,D){const H=toCommandValue(D);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(V,D));issueCommand("set-env",{name:V},H)}function ht(V){K("add-mask",{},V)}function xt(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},V),process.
env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ct(V,D){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input required and not \
supplied: ${V}`);return D&&D.trimWhitespace===!1?H:H.trim()}function ft(V,D){const H=ct(V,D).split(`
`).filter(te=>te!=="");return D&&D.trimWhitespace===!1?H:H.map(te=>te.trim())}function St(V,D){const H=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(V,D);if(H.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(V,D){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",r(V,D));process.stdout.write(x.EOL),K("set-output",{name:V},
C(D))}function $t(V){issue("echo",V?"on":"off")}function mt(V){process.exitCode=at.Failure,dt(V)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(V){K("debug",{},V)}function dt(V,D={}){
K("error",W(D),V instanceof Error?V.toString():V)}function gt(V,D={}){K("warning",W(D),V instanceof Error?V.toString():V)}function yt(V,D={}){K("notice",W(D),V instanceof Error?V.toString():V)}function Et(V){
process.stdout.write(V+x.EOL)}function bt(V){issue("group",V)}function vt(){issue("endgroup")}function It(V,D){return st(this,void 0,void 0,function*(){bt(V);let H;try{H=yield D()}finally{vt()}return H})}
function At(V,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,D));issueCommand("save-state",{name:V},toCommandValue(D))}function Tt(V){return process.env[`S\
TATE_${V}`]||""}function Rt(V){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>W});var x=function(F,R,U,T){function B(k){return k instanceof
U?k:new U(function(w){w(k)})}return new(U||(U=Promise))(function(k,w){function i(a){try{f(T.next(a))}catch(O){w(O)}}function r(a){try{f(T.throw(a))}catch(O){w(O)}}function f(a){a.done?k(a.value):B(a.value).
then(i,r)}f((T=T.apply(F,R||[])).next())})};class C{constructor(R,U){this.username=R,this.password=U}prepareRequest(R){if(!R.headers)throw Error("The request has no headers");R.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(R){this.token=R}prepareRequest(R){if(!R.headers)throw Error("The request has no headers");R.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(R){this.token=R}prepareRequest(R){if(!R.headers)throw Error("The request has no headers");R.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return x(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>m,Hv:()=>w});var x=e(8611),C=e.t(x,2),W=e(5692),K=e.t(W,2),F=e(9783),R=e(770),U=o=>{var h={};return e.d(h,o),h},T=o=>(()=>o);const B=U({ProxyAgent:()=>Bt.ProxyAgent});
var k=function(o,h,s,p){function u(M){return M instanceof s?M:new s(function(P){P(M)})}return new(s||(s=Promise))(function(M,P){function Z(pe){try{ie(p.next(pe))}catch(Oe){P(Oe)}}function ne(pe){try{ie(
p.throw(pe))}catch(Oe){P(Oe)}}function ie(pe){pe.done?M(pe.value):u(pe.value).then(Z,ne)}ie((p=p.apply(o,h||[])).next())})},w;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.
MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="Switc\
hProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="Pa\
ymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalSe\
rverError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var i;(function(o){
o.Accept="accept",o.ContentType="content-type"})(i||(i={}));var r;(function(o){o.ApplicationJson="application/json"})(r||(r={}));function f(o){const h=pm.getProxyUrl(new URL(o));return h?h.href:""}const a=[
w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],O=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],g=["OPTIONS","GET","DELETE","HEAD"],b=10,t=5;class c extends Error{constructor(h,s){
super(h),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class y{constructor(h){this.message=h}readBody(){return k(this,void 0,void 0,function*(){return new Promise(
h=>k(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",p=>{s=Buffer.concat([s,p])}),this.message.on("end",()=>{h(s.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,
function*(){return new Promise(h=>k(this,void 0,void 0,function*(){const s=[];this.message.on("data",p=>{s.push(p)}),this.message.on("end",()=>{h(Buffer.concat(s))})}))})}}function _(o){return new URL(
o).protocol==="https:"}class m{constructor(h,s,p){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(h),this.handlers=s||[],this.requestOptions=p,p&&(p.ignoreSslError!=null&&(this._ignoreSslError=p.ignoreSslError),this._socketTimeout=
p.socketTimeout,p.allowRedirects!=null&&(this._allowRedirects=p.allowRedirects),p.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=p.allowRedirectDowngrade),p.maxRedirects!=null&&(this._maxRedirects=
Math.max(p.maxRedirects,0)),p.keepAlive!=null&&(this._keepAlive=p.keepAlive),p.allowRetries!=null&&(this._allowRetries=p.allowRetries),p.maxRetries!=null&&(this._maxRetries=p.maxRetries))}options(h,s){
return k(this,void 0,void 0,function*(){return this.request("OPTIONS",h,null,s||{})})}get(h,s){return k(this,void 0,void 0,function*(){return this.request("GET",h,null,s||{})})}del(h,s){return k(this,
void 0,void 0,function*(){return this.request("DELETE",h,null,s||{})})}post(h,s,p){return k(this,void 0,void 0,function*(){return this.request("POST",h,s,p||{})})}patch(h,s,p){return k(this,void 0,void 0,
function*(){return this.request("PATCH",h,s,p||{})})}put(h,s,p){return k(this,void 0,void 0,function*(){return this.request("PUT",h,s,p||{})})}head(h,s){return k(this,void 0,void 0,function*(){return this.
request("HEAD",h,null,s||{})})}sendStream(h,s,p,u){return k(this,void 0,void 0,function*(){return this.request(h,s,p,u)})}getJson(h){return k(this,arguments,void 0,function*(s,p={}){p[i.Accept]=this._getExistingOrDefaultHeader(
p,i.Accept,r.ApplicationJson);const u=yield this.get(s,p);return this._processResponse(u,this.requestOptions)})}postJson(h,s){return k(this,arguments,void 0,function*(p,u,M={}){const P=JSON.stringify(
u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,r.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.ApplicationJson);const Z=yield this.post(p,P,M);return this.
_processResponse(Z,this.requestOptions)})}putJson(h,s){return k(this,arguments,void 0,function*(p,u,M={}){const P=JSON.stringify(u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,r.ApplicationJson),
M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.ApplicationJson);const Z=yield this.put(p,P,M);return this._processResponse(Z,this.requestOptions)})}patchJson(h,s){return k(this,arguments,
void 0,function*(p,u,M={}){const P=JSON.stringify(u,null,2);M[i.Accept]=this._getExistingOrDefaultHeader(M,i.Accept,r.ApplicationJson),M[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,r.
ApplicationJson);const Z=yield this.patch(p,P,M);return this._processResponse(Z,this.requestOptions)})}request(h,s,p,u){return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(s);let P=this._prepareRequest(h,M,u);const Z=this._allowRetries&&g.includes(h)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(P,p),ie&&ie.
message&&ie.message.statusCode===w.Unauthorized){let Oe;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){Oe=le;break}return Oe?Oe.handleAuthentication(this,P,p):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const Oe=ie.message.headers.location;if(!Oe)break;const le=new URL(Oe);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const E in u)E.toLowerCase()==="authorization"&&delete u[E];P=this._prepareRequest(h,le,u),ie=yield this.requestRaw(
P,p),pe--}if(!ie.message.statusCode||!O.includes(ie.message.statusCode))return ie;ne+=1,ne<Z&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Z);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(h,s){return k(this,void 0,void 0,function*(){return new Promise((p,u)=>{function M(P,Z){P?u(P):Z?p(Z):u(new Error("Unknown error"))}this.requestRawWithCallback(
h,s,M)})})}requestRawWithCallback(h,s,p){typeof s=="string"&&(h.options.headers||(h.options.headers={}),h.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let u=!1;function M(ne,ie){u||(u=
!0,p(ne,ie))}const P=h.httpModule.request(h.options,ne=>{const ie=new y(ne);M(void 0,ie)});let Z;P.on("socket",ne=>{Z=ne}),P.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),M(new Error(`Request \
timeout: ${h.options.path}`))}),P.on("error",function(ne){M(ne)}),s&&typeof s=="string"&&P.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){P.end()}),s.pipe(P)):P.end()}getAgent(h){const s=new URL(
h);return this._getAgent(s)}getAgentDispatcher(h){const s=new URL(h),p=F.s(s);if(p&&p.hostname)return this._getProxyAgentDispatcher(s,p)}_prepareRequest(h,s,p){const u={};u.parsedUrl=s;const M=u.parsedUrl.
protocol==="https:";u.httpModule=M?K:C;const P=M?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):P,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=h,u.options.headers=this._mergeHeaders(p),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const Z of this.handlers)Z.prepareRequest(u.options);return u}_mergeHeaders(h){return this.requestOptions&&this.requestOptions.headers?Object.assign({},L(this.requestOptions.headers),
L(h||{})):L(h||{})}_getExistingOrDefaultHeader(h,s,p){let u;if(this.requestOptions&&this.requestOptions.headers){const P=L(this.requestOptions.headers)[s];P&&(u=typeof P=="number"?P.toString():P)}const M=h[s];
return M!==void 0?typeof M=="number"?M.toString():M:u!==void 0?u:p}_getExistingOrDefaultContentTypeHeader(h,s){let p;if(this.requestOptions&&this.requestOptions.headers){const M=L(this.requestOptions.
headers)[i.ContentType];M&&(typeof M=="number"?p=String(M):Array.isArray(M)?p=M.join(", "):p=M)}const u=h[i.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
p!==void 0?p:s}_getAgent(h){let s;const p=F.s(h),u=p&&p.hostname;if(this._keepAlive&&u&&(s=this._proxyAgent),u||(s=this._agent),s)return s;const M=h.protocol==="https:";let P=100;if(this.requestOptions&&
(P=this.requestOptions.maxSockets||x.globalAgent.maxSockets),p&&p.hostname){const Z={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(p.username||p.password)&&{proxyAuth:`${p.
username}:${p.password}`}),{host:p.hostname,port:p.port})};let ne;const ie=p.protocol==="https:";M?ne=ie?R.httpsOverHttps:R.httpsOverHttp:ne=ie?R.httpOverHttps:R.httpOverHttp,s=ne(Z),this._proxyAgent=
s}if(!s){const Z={keepAlive:this._keepAlive,maxSockets:P};s=M?new W.Agent(Z):new x.Agent(Z),this._agent=s}return M&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(h,s){let p;if(this._keepAlive&&(p=this._proxyAgentDispatcher),p)return p;const u=h.protocol==="https:";return p=new B.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=p,u&&this._ignoreSslError&&(p.options=Object.assign(p.options.
requestTls||{},{rejectUnauthorized:!1})),p}_getUserAgentWithOrchestrationId(h){const s=h||"actions/http-client",p=process.env.ACTIONS_ORCHESTRATION_ID;if(p){const u=p.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${u}`}return s}_performExponentialBackoff(h){return k(this,void 0,void 0,function*(){h=Math.min(b,h);const s=t*Math.pow(2,h);return new Promise(p=>setTimeout(()=>p(),s))})}_processResponse(h,s){
return k(this,void 0,void 0,function*(){return new Promise((p,u)=>k(this,void 0,void 0,function*(){const M=h.message.statusCode||0,P={statusCode:M,result:null,headers:{}};M===w.NotFound&&p(P);function Z(pe,Oe){
if(typeof Oe=="string"){const le=new Date(Oe);if(!isNaN(le.valueOf()))return le}return Oe}let ne,ie;try{ie=yield h.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,Z):ne=JSON.parse(
ie),P.result=ne),P.headers=h.message.headers}catch{}if(M>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${M})`;const Oe=new c(pe,M);Oe.result=P.result,u(Oe)}else p(
P)}))})}}const L=o=>Object.keys(o).reduce((h,s)=>(h[s.toLowerCase()]=o[s],h),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>C,s:()=>x});function x(F){const R=F.protocol==="https:";if(C(F))return;const U=R?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(U)try{return new K(U)}catch{if(!U.startsWith("http://")&&!U.startsWith("https://"))return new K(`http://${U}`)}else
return}function C(F){if(!F.hostname)return!1;const R=F.hostname;if(W(R))return!0;const U=process.env.no_proxy||process.env.NO_PROXY||"";if(!U)return!1;let T;F.port?T=Number(F.port):F.protocol==="http:"?
T=80:F.protocol==="https:"&&(T=443);const B=[F.hostname.toUpperCase()];typeof T=="number"&&B.push(`${B[0]}:${T}`);for(const k of U.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(k==="*"||B.
some(w=>w===k||w.endsWith(`.${k}`)||k.startsWith(".")&&w.endsWith(`${k}`)))return!0;return!1}function W(F){const R=F.toLowerCase();return R==="localhost"||R.startsWith("127.")||R.startsWith("[::1]")||
R.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(R,U){super(R,U),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,se,e)=>{e.d(se,{E:()=>K});class x{diff(R,U,T={}){let B;typeof T=="function"?(B=T,T={}):"callback"in T&&(B=T.callback);
const k=this.castInput(R,T),w=this.castInput(U,T),i=this.removeEmpty(this.tokenize(k,T)),r=this.removeEmpty(this.tokenize(w,T));return this.diffWithOptionsObj(i,r,T,B)}diffWithOptionsObj(R,U,T,B){var k;
const w=m=>{if(m=this.postProcess(m,T),B){setTimeout(function(){B(m)},0);return}else return m},i=U.length,r=R.length;let f=1,a=i+r;T.maxEditLength!=null&&(a=Math.min(a,T.maxEditLength));const O=(k=T.timeout)!==
null&&k!==void 0?k:1/0,g=Date.now()+O,b=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(b[0],U,R,0,T);if(b[0].oldPos+1>=r&&t+1>=i)return w(this.buildValues(b[0].lastComponent,U,R));let c=-1/0,
y=1/0;const _=()=>{for(let m=Math.max(c,-f);m<=Math.min(y,f);m+=2){let L;const o=b[m-1],h=b[m+1];o&&(b[m-1]=void 0);let s=!1;if(h){const u=h.oldPos-m;s=h&&0<=u&&u<i}const p=o&&o.oldPos+1<r;if(!s&&!p){
b[m]=void 0;continue}if(!p||s&&o.oldPos<h.oldPos?L=this.addToPath(h,!0,!1,0,T):L=this.addToPath(o,!1,!0,1,T),t=this.extractCommon(L,U,R,m,T),L.oldPos+1>=r&&t+1>=i)return w(this.buildValues(L.lastComponent,
U,R))||!0;b[m]=L,L.oldPos+1>=r&&(y=Math.min(y,m-1)),t+1>=i&&(c=Math.max(c,m+1))}f++};if(B)(function m(){setTimeout(function(){if(f>a||Date.now()>g)return B(void 0);_()||m()},0)})();else for(;f<=a&&Date.
now()<=g;){const m=_();if(m)return m}}addToPath(R,U,T,B,k){const w=R.lastComponent;return w&&!k.oneChangePerToken&&w.added===U&&w.removed===T?{oldPos:R.oldPos+B,lastComponent:{count:w.count+1,added:U,
removed:T,previousComponent:w.previousComponent}}:{oldPos:R.oldPos+B,lastComponent:{count:1,added:U,removed:T,previousComponent:w}}}extractCommon(R,U,T,B,k){const w=U.length,i=T.length;let r=R.oldPos,
f=r-B,a=0;for(;f+1<w&&r+1<i&&this.equals(T[r+1],U[f+1],k);)f++,r++,a++,k.oneChangePerToken&&(R.lastComponent={count:1,previousComponent:R.lastComponent,added:!1,removed:!1});return a&&!k.oneChangePerToken&&
(R.lastComponent={count:a,previousComponent:R.lastComponent,added:!1,removed:!1}),R.oldPos=r,f}equals(R,U,T){return T.comparator?T.comparator(R,U):R===U||!!T.ignoreCase&&R.toLowerCase()===U.toLowerCase()}removeEmpty(R){
const U=[];for(let T=0;T<R.length;T++)R[T]&&U.push(R[T]);return U}castInput(R,U){return R}tokenize(R,U){return Array.from(R)}join(R){return R.join("")}postProcess(R,U){return R}get useLongestToken(){return!1}buildValues(R,U,T){
const B=[];let k;for(;R;)B.push(R),k=R.previousComponent,delete R.previousComponent,R=k;B.reverse();const w=B.length;let i=0,r=0,f=0;for(;i<w;i++){const a=B[i];if(a.removed)a.value=this.join(T.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let O=U.slice(r,r+a.count);O=O.map(function(g,b){const t=T[f+b];return t.length>g.length?t:g}),a.value=this.join(O)}else a.value=this.join(
U.slice(r,r+a.count));r+=a.count,a.added||(f+=a.count)}}return B}}class C extends x{tokenize(R){return R.slice()}join(R){return R}removeEmpty(R){return R}}const W=new C;function K(F,R,U){return W.diff(
F,R,U)}})},_t={};function Xe(ee){var se=_t[ee];if(se!==void 0)return se.exports;var e=_t[ee]={exports:{}},x=!0;try{kt[ee].call(e.exports,e,e.exports,Xe),x=!1}finally{x&&delete _t[ee]}return e.exports}
Xe.m=kt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",x=W=>{W&&W.d<1&&(W.
d=1,W.forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},C=W=>W.map(K=>{if(K!==null&&typeof K=="object"){if(K[ee])return K;if(K.then){var F=[];F.d=0,K.then(T=>{R[se]=T,x(F)},T=>{R[e]=T,x(F)});var R={};
return R[ee]=T=>T(F),R}}var U={};return U[ee]=T=>{},U[se]=K,U});Xe.a=(W,K,F)=>{var R;F&&((R=[]).d=-1);var U=new Set,T=W.exports,B,k,w,i=new Promise((r,f)=>{w=f,k=r});i[se]=T,i[ee]=r=>(R&&r(R),U.forEach(
r),i.catch(f=>{})),W.exports=i,K(r=>{B=C(r);var f,a=()=>B.map(g=>{if(g[e])throw g[e];return g[se]}),O=new Promise(g=>{f=()=>g(a),f.r=0;var b=t=>t!==R&&!U.has(t)&&(U.add(t),t&&!t.d&&(f.r++,t.push(f)));
B.map(t=>t[ee](b))});return f.r?O:a()},r=>(r?w(i[e]=r):k(T),x(R))),R&&R.d<0&&(R.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,x){if(x&1&&(e=
this(e)),x&8||typeof e=="object"&&e&&(x&4&&e.__esModule||x&16&&typeof e.then=="function"))return e;var C=Object.create(null);Xe.r(C);var W={};se=se||[null,ee({}),ee([]),ee(ee)];for(var K=x&2&&e;typeof K==
"object"&&!~se.indexOf(K);K=ee(K))Object.getOwnPropertyNames(K).forEach(F=>W[F]=()=>e[F]);return W.default=()=>e,Xe.d(C,W),C}})(),Xe.d=(ee,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:se[e]})},Xe.f={},Xe.e=ee=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](ee,se),se),[])),Xe.u=ee=>""+ee+".index.js",Xe.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,
se),Xe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:x,
modules:C,runtime:W}=e,K,F,R=0;for(K in C)Xe.o(C,K)&&(Xe.m[K]=C[K]);for(W&&W(Xe);R<x.length;R++)F=x[R],Xe.o(ee,F)&&ee[F]&&ee[F][0](),ee[x[R]]=0};Xe.f.j=(e,x)=>{var C=Xe.o(ee,e)?ee[e]:void 0;if(C!==0)if(C)
x.push(C[1]);else{var W=import("./"+Xe.u(e)).then(se,K=>{throw ee[e]!==0&&(ee[e]=void 0),K}),W=Promise.race([W,new Promise(K=>C=ee[e]=[K])]);x.push(C[1]=W)}}})();var Pt=Xe(6325);Pt=await Pt;
