const kt={},Dt={},Ct={},Lt={},Ut={},Nt={};import{createRequire as je}from"module";const jt={};var Rt={3313:(q=>{q.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}se.prototype.go=function(N){this.pending<this.max?O(this,N):this.waiting.push(N)},se.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},se.prototype.hold=
function(){return e(this)};function e(N){N.pending+=1;var F=!1;return K;function K(P){if(F)throw new Error("callback called twice");if(F=!0,N.error=N.error||P,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)O(N,N.waiting.shift());else if(N.pending===0){var j=N.listeners;N.listeners=[],j.forEach(W)}}function W(P){P(N.error)}}function O(N,F){F(e(N))}}),770:((q,se,e)=>{q.exports=e(218)}),218:((q,se,e)=>{
var O,N=e(9278),F=e(4756),K=e(8611),W=e(5692),P=e(4434),j=e(2613),R=e(9023);se.httpOverHttp=B,se.httpsOverHttp=A,se.httpOverHttps=E,se.httpsOverHttps=r;function B(_){var n=new c(_);return n.request=K.
request,n}function A(_){var n=new c(_);return n.request=K.request,n.createSocket=f,n.defaultPort=443,n}function E(_){var n=new c(_);return n.request=W.request,n}function r(_){var n=new c(_);return n.request=
W.request,n.createSocket=f,n.defaultPort=443,n}function c(_){var n=this;n.options=_||{},n.proxyOptions=n.options.proxy||{},n.maxSockets=n.options.maxSockets||K.Agent.defaultMaxSockets,n.requests=[],n.
sockets=[],n.on("free",function(v,$,l,C){for(var i=a($,l,C),p=0,o=n.requests.length;p<o;++p){var w=n.requests[p];if(w.host===i.host&&w.port===i.port){n.requests.splice(p,1),w.request.onSocket(v);return}}
v.destroy(),n.removeSocket(v)})}R.inherits(c,P.EventEmitter),c.prototype.addRequest=function(n,s,v,$){var l=this,C=b({request:n},l.options,a(s,v,$));if(l.sockets.length>=this.maxSockets){l.requests.push(
C);return}l.createSocket(C,function(i){i.on("free",p),i.on("close",o),i.on("agentRemove",o),n.onSocket(i);function p(){l.emit("free",i,C)}function o(w){l.removeSocket(i),i.removeListener("free",p),i.removeListener(
"close",o),i.removeListener("agentRemove",o)}})},c.prototype.createSocket=function(n,s){var v=this,$={};v.sockets.push($);var l=b({},v.proxyOptions,{method:"CONNECT",path:n.host+":"+n.port,agent:!1,headers:{
host:n.host+":"+n.port}});n.localAddress&&(l.localAddress=n.localAddress),l.proxyAuth&&(l.headers=l.headers||{},l.headers["Proxy-Authorization"]="Basic "+new Buffer(l.proxyAuth).toString("base64")),g(
"making CONNECT request");var C=v.request(l);C.useChunkedEncodingByDefault=!1,C.once("response",i),C.once("upgrade",p),C.once("connect",o),C.once("error",w),C.end();function i(u){u.upgrade=!0}function p(u,M,L){
process.nextTick(function(){o(u,M,L)})}function o(u,M,L){if(C.removeAllListeners(),M.removeAllListeners(),u.statusCode!==200){g("tunneling socket could not be established, statusCode=%d",u.statusCode),
M.destroy();var Y=new Error("tunneling socket could not be established, statusCode="+u.statusCode);Y.code="ECONNRESET",n.request.emit("error",Y),v.removeSocket($);return}if(L.length>0){g("got illegal \
response body from proxy"),M.destroy();var Y=new Error("got illegal response body from proxy");Y.code="ECONNRESET",n.request.emit("error",Y),v.removeSocket($);return}return g("tunneling connection has\
 established"),v.sockets[v.sockets.indexOf($)]=M,s(M)}function w(u){C.removeAllListeners(),g(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var M=new Error("tunneling socket could not be established, cause="+u.message);M.code="ECONNRESET",n.request.emit("error",M),v.removeSocket($)}},c.prototype.removeSocket=function(n){
var s=this.sockets.indexOf(n);if(s!==-1){this.sockets.splice(s,1);var v=this.requests.shift();v&&this.createSocket(v,function($){v.request.onSocket($)})}};function f(_,n){var s=this;c.prototype.createSocket.
call(s,_,function(v){var $=_.request.getHeader("host"),l=b({},s.options,{socket:v,servername:$?$.replace(/:.*$/,""):_.host}),C=F.connect(0,l);s.sockets[s.sockets.indexOf(v)]=C,n(C)})}function a(_,n,s){
return typeof _=="string"?{host:_,port:n,localAddress:s}:_}function b(_){for(var n=1,s=arguments.length;n<s;++n){var v=arguments[n];if(typeof v=="object")for(var $=Object.keys(v),l=0,C=$.length;l<C;++l){
var i=$[l];v[i]!==void 0&&(_[i]=v[i])}}return _}var g;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?g=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:g=function(){},O=g}),4248:(q=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(O){let N=-1;for(let F of O)N=se[(N^F)&255]^N>>>8;return(N^-1)>>>0}q.exports=e}),3502:((q,se,e)=>{var O=e(9896),N=e(9023),F=e(2203),K=F.Readable,W=F.PassThrough,P=e(3313),j=e(4434).
EventEmitter;se.BufferSlicer=A,se.FdSlicer=R,N.inherits(R,j);function R(E){j.call(this),this.fd=E,this.pend=new P,this.pend.max=1,this.refCount=0}R.prototype.read=function(E,r,c,f,a){var b=this;b.pend.
go(function(g){O.read(b.fd,E,r,c,f,function(_,n,s){g(),a(_,n,s)})})},R.prototype.createReadStream=function(E){return new B(this,E)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var E=this;if(E.refCount-=1,E.refCount<0)throw new Error("invalid unref");if(E.refCount>0)return;O.close(E.fd,r);function r(c){c?E.emit("error",c):E.emit("close")}},N.inherits(B,K);function B(E,r){r=r||
{},K.call(this,r),this.context=E,this.context.ref(),this.start=r.start||0,this.endOffset=r.end,this.pos=this.start}B.prototype._read=function(E){var r=this,c=Math.min(r._readableState.highWaterMark,E);
if(r.endOffset!=null&&(c=Math.min(c,r.endOffset-r.pos)),c<=0){r.push(null),this._cleanup();return}r.context.pend.go(function(f){var a=Buffer.allocUnsafe(c);O.read(r.context.fd,a,0,c,r.pos,function(b,g){
b?r.destroy(b):g===0?(r.push(null),r._cleanup()):(r.pos+=g,r.push(a.slice(0,g))),f()})})},B.prototype._destroy=function(E,r){this._cleanup(),r(E)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(A,j);function A(E){j.call(this),this.refCount=0,this.buffer=E}A.prototype.read=function(E,r,c,f,a){if(!(0<=r&&r<=E.length))throw new RangeError("offset o\
utside buffer: 0 <= "+r+" <= "+E.length);if(f<0)throw new RangeError("position is negative: "+f);if(r+c>E.length&&(c=E.length-r),f+c>this.buffer.length&&(c=this.buffer.length-f),c<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(E,r,f,f+c),setImmediate(function(){a(null,c)})},A.prototype.createReadStream=function(E){E=E||{};var r=new W(E);r.start=E.start||0,r.endOffset=E.end,r.pos=r.endOffset||
this.buffer.length;for(var c=this.buffer.slice(r.start,r.pos),f=65536,a=0;;){var b=a+f;if(b>=c.length){a<c.length&&r.write(c.slice(a,c.length));break}r.write(c.slice(a,b)),a=b}return r.end(),r},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,se,e)=>{var O,N=e(9896),F=e(3106),K=e(3502),W=e(9023),P=e(
4434).EventEmitter,j=e(2203).Transform,R=e(2203).PassThrough,B=e(2203).Writable;const A=typeof F.crc32=="function"?F.crc32:e(4248);O=a,O=b,O=g,O=_,O=E,O=r,se.SY=c,O=f,O=C,se.ax=i,O=p,O=o,O=n,O=$,O=l,O=
M;function E(x,T){return new Promise((J,h)=>{a(x,{...T,lazyEntries:!0},function(S,k){if(S)return h(S);J(k)})})}function r(x,T){return new Promise((J,h)=>{b(x,{...T,lazyEntries:!0},function(S,k){if(S)return h(
S);J(k)})})}function c(x,T){return new Promise((J,h)=>{g(x,{...T,lazyEntries:!0},function(S,k){if(S)return h(S);J(k)})})}function f(x,T,J){return new Promise((h,S)=>{_(x,T,{...J,lazyEntries:!0},function(k,y){
if(k)return S(k);h(y)})})}function a(x,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!0),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=
!0),T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),N.open(x,"r",function(h,S){if(h)return J(h);b(S,T,function(k,y){k&&N.close(S,le),
J(k,y)})})}function b(x,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose==null&&(T.autoClose=!1),T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),
T.validateEntrySizes==null&&(T.validateEntrySizes=!0),T.strictFileNames==null&&(T.strictFileNames=!1),J==null&&(J=le),N.fstat(x,function(h,S){if(h)return J(h);var k=new K.FdSlicer(x);_(k,S.size,T,J)})}
function g(x,T,J){typeof T=="function"&&(J=T,T=null),T==null&&(T={}),T.autoClose=!1,T.lazyEntries==null&&(T.lazyEntries=!1),T.decodeStrings==null&&(T.decodeStrings=!0),T.validateEntrySizes==null&&(T.validateEntrySizes=
!0),T.strictFileNames==null&&(T.strictFileNames=!1);var h=new K.BufferSlicer(x);_(h,x.length,T,J)}function _(x,T,J,h){typeof J=="function"&&(h=J,J=null),J==null&&(J={}),J.autoClose==null&&(J.autoClose=
!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var S=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),J.strictFileNames==null&&(J.strictFileNames=
!1),h==null&&(h=le),typeof T!="number")throw new Error("expected totalSize parameter to be a number");if(T>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");x.ref();var k=22,y=20,I=65535,V=Math.min(y+k+I,T),ee=pe(V),H=T-ee.length;w(x,ee,0,V,H,function(Z){if(Z)return h(Z);for(var re=V-k;re>=
0;re-=1)if(ee.readUInt32LE(re)===101010256){var de=ee.subarray(re),ae=de.readUInt16LE(4),we=de.readUInt16LE(10),_e=de.readUInt32LE(16),Ie=de.readUInt16LE(20),xe=de.length-k;if(Ie!==xe)return h(new Error(
"Invalid comment length. Expected: "+xe+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ee=S?ne(de.subarray(
22),!1):de.subarray(22);if(re-y>=0&&ee.readUInt32LE(re-y)===117853008){var De=ee.subarray(re-y,re-y+y),ce=ie(De,8),ge=pe(56);return w(x,ge,0,ge.length,ce,function(Te){return Te?h(Te):ge.readUInt32LE(0)!==
101075792?h(new Error("invalid zip64 end of central directory record signature")):(ae=ge.readUInt32LE(16),ae!==0?h(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(we=ie(ge,
32),_e=ie(ge,48),h(null,new n(x,_e,T,we,Ee,J.autoClose,J.lazyEntries,S,J.validateEntrySizes,J.strictFileNames))))})}return ae!==0?h(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):h(null,new n(x,_e,T,we,Ee,J.autoClose,J.lazyEntries,S,J.validateEntrySizes,J.strictFileNames))}h(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}W.inherits(n,P);function n(x,T,J,h,S,k,y,I,V,ee){var H=this;P.call(H),H.reader=x,H.reader.on("error",function(Z){v(H,Z)}),H.reader.once("close",function(){H.emit("close")}),H.readEntryCursor=
T,H.fileSize=J,H.entryCount=h,H.comment=S,H.entriesRead=0,H.autoClose=!!k,H.lazyEntries=!!y,H.decodeStrings=!!I,H.validateEntrySizes=!!V,H.strictFileNames=!!ee,H.isOpen=!0,H.emittedError=!1,H.hasEachEntryBeenCalled=
!1,H.lazyEntries||H._readEntry()}n.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function s(x,T){x.autoClose&&x.close(),v(x,T)}function v(x,T){x.emittedError||(x.emittedError=
!0,x.emit("error",T))}n.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},n.prototype._readEntry=function(){var x=this;
if(x.entryCount===x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var T=pe(46);w(x.reader,T,0,T.length,x.readEntryCursor,function(J){
if(J)return s(x,J);if(!x.emittedError){var h=new $,S=T.readUInt32LE(0);if(S!==33639248)return s(x,new Error("invalid central directory file header signature: 0x"+S.toString(16)));if(h.versionMadeBy=T.
readUInt16LE(4),h.versionNeededToExtract=T.readUInt16LE(6),h.generalPurposeBitFlag=T.readUInt16LE(8),h.compressionMethod=T.readUInt16LE(10),h.lastModFileTime=T.readUInt16LE(12),h.lastModFileDate=T.readUInt16LE(
14),h.crc32=T.readUInt32LE(16),h.compressedSize=T.readUInt32LE(20),h.uncompressedSize=T.readUInt32LE(24),h.fileNameLength=T.readUInt16LE(28),h.extraFieldLength=T.readUInt16LE(30),h.fileCommentLength=T.
readUInt16LE(32),h.internalFileAttributes=T.readUInt16LE(36),h.externalFileAttributes=T.readUInt32LE(38),h.relativeOffsetOfLocalHeader=T.readUInt32LE(42),h.generalPurposeBitFlag&64)return s(x,new Error(
"strong encryption is not supported"));x.readEntryCursor+=46,T=pe(h.fileNameLength+h.extraFieldLength+h.fileCommentLength),w(x.reader,T,0,T.length,x.readEntryCursor,function(k){if(k)return s(x,k);if(!x.
emittedError){h.fileNameRaw=T.subarray(0,h.fileNameLength);var y=h.fileNameLength+h.extraFieldLength;h.extraFieldRaw=T.subarray(h.fileNameLength,y),h.fileCommentRaw=T.subarray(y,y+h.fileCommentLength);
try{h.extraFields=o(h.extraFieldRaw)}catch(we){return s(x,we)}if(x.decodeStrings){var I=(h.generalPurposeBitFlag&2048)!==0;h.fileComment=ne(h.fileCommentRaw,I),h.fileName=i(h.generalPurposeBitFlag,h.fileNameRaw,
h.extraFields,x.strictFileNames);var V=p(h.fileName);if(V!=null)return s(x,new Error(V))}else h.fileComment=h.fileCommentRaw,h.fileName=h.fileNameRaw;h.comment=h.fileComment,x.readEntryCursor+=T.length,
x.entriesRead+=1;for(var ee=0;ee<h.extraFields.length;ee++){var H=h.extraFields[ee];if(H.id===1){var Z=H.data,re=0;if(h.uncompressedSize===4294967295){if(re+8>Z.length)return s(x,new Error("zip64 exte\
nded information extra field does not include uncompressed size"));h.uncompressedSize=ie(Z,re),re+=8}if(h.compressedSize===4294967295){if(re+8>Z.length)return s(x,new Error("zip64 extended information\
 extra field does not include compressed size"));h.compressedSize=ie(Z,re),re+=8}if(h.relativeOffsetOfLocalHeader===4294967295){if(re+8>Z.length)return s(x,new Error("zip64 extended information extra \
field does not include relative header offset"));h.relativeOffsetOfLocalHeader=ie(Z,re),re+=8}break}}if(x.validateEntrySizes&&h.compressionMethod===0){var de=h.uncompressedSize;if(h.isEncrypted()&&(de+=
12),h.compressedSize!==de){var ae="compressed/uncompressed size mismatch for stored file: "+h.compressedSize+" != "+h.uncompressedSize;return s(x,new Error(ae))}}x.emit("entry",h),x.lazyEntries||x._readEntry()}})}})}},
n.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let T=null;x.on("entry",h),x.on("end",S),x.on("error",k);function J(){x.removeListener("entry",h),x.removeListener("end",S),x.removeListener("error",k),x.
autoClose&&x.close()}function h(y){let{resolve:I}=T;T=null,I({value:y})}function S(){let{resolve:y}=T;T=null,J(),y({done:!0})}function k(y){let{reject:I}=T;T=null,J(),I(y)}return{[Symbol.asyncIterator](){
return this},next(){const y=new Promise((I,V)=>{if(T!=null)throw new Error("next() called before previous Promise was resolved.");T={resolve:I,reject:V}});return x.readEntry(),y},return(y){return J(),
Promise.resolve({done:!0,value:y})},throw(y){return J(),Promise.reject(y)}}},n.prototype.openReadStream=function(x,T,J){var h=this,S=0,k=x.compressedSize;if(J==null&&(J=T,T=null),T==null)T={};else{if(T.
decodeFileData===!1){if(T.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(T.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(T.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(T.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+T.decrypt);if(x.isCompressed()&&T.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(T.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(T.decompress===
!1||T.decompress===!0))throw new Error("invalid options.decompress value: "+T.decompress);I=T.decompress}}if(T.start!=null){if(S=T.start,S<0)throw new Error("options.start < 0");if(S>x.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(T.end!=null){if(k=T.end,k<0)throw new Error("options.end < 0");if(k>x.compressedSize)throw new Error("options.end > entry.compressedSize");if(k<
S)throw new Error("options.end < options.start")}}var y=T.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&T.decompress===!1)&&(!x.isEncrypted()||T.decrypt===!1);if((T.start!=null||
T.end!=null)&&!y)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!h.isOpen)return J(new Error("closed"));if(x.isEncrypted()&&!y&&T.decrypt!==
!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var I;if(y)I=!1;else if(x.compressionMethod===8)I=T.decodeFileData!==!0;else return J(new Error("unsupported compress\
ion method: "+x.compressionMethod));h.readLocalFileHeader(x,{minimal:!0},function(V,ee){if(V)return J(V);h.openReadStreamLowLevel(ee.fileDataStart,x.compressedSize,S,k,I,x.uncompressedSize,J)})},n.prototype.
openReadStreamLowLevel=function(x,T,J,h,S,k,y){var I=this,V=x+T,ee=I.reader.createReadStream({start:x+J,end:x+h}),H=ee;if(S){var Z=!1,re=F.createInflateRaw();ee.on("error",function(de){setImmediate(function(){
Z||re.emit("error",de)})}),ee.pipe(re),I.validateEntrySizes?(H=new u(k),re.on("error",function(de){setImmediate(function(){Z||H.emit("error",de)})}),re.pipe(H)):H=re,be(H,function(){Z=!0,re!==H&&re.unpipe(
H),ee.unpipe(re),ee.destroy()})}y(null,H)},n.prototype.readLocalFileHeader=function(x,T,J){var h=this;J==null&&(J=T,T=null),T==null&&(T={}),h.reader.ref();var S=pe(30);w(h.reader,S,0,S.length,x.relativeOffsetOfLocalHeader,
function(k){try{if(k)return J(k);var y=S.readUInt32LE(0);if(y!==67324752)return J(new Error("invalid local file header signature: 0x"+y.toString(16)));var I=S.readUInt16LE(26),V=S.readUInt16LE(28),ee=x.
relativeOffsetOfLocalHeader+30+I+V;if(ee+x.compressedSize>h.fileSize)return J(new Error("file data overflows file bounds: "+ee+" + "+x.compressedSize+" > "+h.fileSize));if(T.minimal)return J(null,{fileDataStart:ee});
var H=new l;H.fileDataStart=ee,H.versionNeededToExtract=S.readUInt16LE(4),H.generalPurposeBitFlag=S.readUInt16LE(6),H.compressionMethod=S.readUInt16LE(8),H.lastModFileTime=S.readUInt16LE(10),H.lastModFileDate=
S.readUInt16LE(12),H.crc32=S.readUInt32LE(14),H.compressedSize=S.readUInt32LE(18),H.uncompressedSize=S.readUInt32LE(22),H.fileNameLength=I,H.extraFieldLength=V,S=pe(I+V),h.reader.ref(),w(h.reader,S,0,
S.length,x.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?J(Z):(H.fileName=S.subarray(0,I),H.extraField=S.subarray(I),J(null,H))}finally{h.reader.unref()}})}finally{h.reader.unref()}})},n.prototype.
openReadStreamPromise=function(x,T){return new Promise((J,h)=>{this.openReadStream(x,T,function(S,k){if(S)return h(S);J(k)})})},n.prototype.openReadStreamLowLevelPromise=function(x,T,J,h,S,k){return new Promise(
(y,I)=>{this.openReadStream(x,T,J,h,S,k,function(V,ee){if(V)return I(V);y(ee)})})},n.prototype.readLocalFileHeaderPromise=function(x,T){return new Promise((J,h)=>{this.readLocalFileHeader(x,T,function(S,k){
if(S)return h(S);J(k)})})};function $(){}$.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var T=0;T<this.extraFields.length;T++){var J=this.extraFields[T];if(J.id===21589){
var h=J.data;if(h.length<5)continue;var S=h[0],k=1;if(!(S&k))continue;var y=h.readInt32LE(1);return new Date(y*1e3)}else if(J.id===10){var h=J.data;if(h.length!==32||h.readUInt16LE(4)!==1||h.readUInt16LE(
6)!==24)continue;var I=h.readUInt32LE(8)+4294967296*h.readInt32LE(12),V=I/1e4-116444736e5;return new Date(V)}}return C(this.lastModFileDate,this.lastModFileTime,x.timezone)},$.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},$.prototype.isCompressed=function(){
return this.compressionMethod===8};function l(){}function C(x,T,J){var h=x&31,S=(x>>5&15)-1,k=(x>>9&127)+1980,y=0,I=(T&31)*2,V=T>>5&63,ee=T>>11&31;if(J==null||J==="local")return new Date(k,S,h,ee,V,I,
y);if(J==="UTC")return new Date(Date.UTC(k,S,h,ee,V,I,y));throw new Error("unrecognized options.timezone: "+options.timezone)}function i(x,T,J,h){for(var S=null,k=0;k<J.length;k++){var y=J[k];if(y.id===
28789){if(y.data.length<6||y.data.readUInt8(0)!==1)continue;var I=y.data.readUInt32LE(1);if(A(T)!==I)continue;S=ne(y.data.subarray(5),!0);break}}if(S==null){var V=(x&2048)!==0;S=ne(T,V)}return h||(S=S.
replace(/\\/g,"/")),S}function p(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").indexOf("..")!==-1?"invalid re\
lative path: "+x:null}function o(x){for(var T=[],J=0;J<x.length-3;){var h=x.readUInt16LE(J+0),S=x.readUInt16LE(J+2),k=J+4,y=k+S;if(y>x.length)throw new Error("extra field length exceeds extra field bu\
ffer size");var I=x.subarray(k,y);T.push({id:h,data:I}),J=y}return T}function w(x,T,J,h,S,k){if(h===0)return setImmediate(function(){k(null,pe(0))});x.read(T,J,h,S,function(y,I){if(y)return k(y);if(I<
h)return k(new Error("unexpected EOF"));k()})}W.inherits(u,j);function u(x){j.call(this),this.actualByteCount=0,this.expectedByteCount=x}u.prototype._transform=function(x,T,J){if(this.actualByteCount+=
x.length,this.actualByteCount>this.expectedByteCount){var h="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return J(new Error(h))}J(null,x)},u.
prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){var T="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return x(new Error(
T))}x()},W.inherits(M,P);function M(){P.call(this),this.refCount=0}M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<
0)throw new Error("invalid unref");x.close(T);function T(J){if(J)return x.emit("error",J);x.emit("close")}},M.prototype.createReadStream=function(x){x==null&&(x={});var T=x.start,J=x.end;if(T===J){var h=new R;
return setImmediate(function(){h.end()}),h}var S=this._readStreamForRange(T,J),k=!1,y=new L(this);S.on("error",function(V){setImmediate(function(){k||y.emit("error",V)})}),be(y,function(){S.unpipe(y),
y.unref(),S.destroy()});var I=new u(J-T);return y.on("error",function(V){setImmediate(function(){k||I.emit("error",V)})}),be(I,function(){k=!0,y.unpipe(I),y.destroy()}),S.pipe(y).pipe(I)},M.prototype.
_readStreamForRange=function(x,T){throw new Error("not implemented")},M.prototype.read=function(x,T,J,h,S){var k=this.createReadStream({start:h,end:h+J}),y=new B,I=0;y._write=function(V,ee,H){V.copy(x,
T+I,0,V.length),I+=V.length,H()},y.on("finish",S),k.on("error",function(V){S(V)}),k.pipe(y)},M.prototype.close=function(x){setImmediate(x)},W.inherits(L,R);function L(x){R.call(this),this.context=x,this.
context.ref(),this.unreffedYet=!1}L.prototype._flush=function(x){this.unref(),x()},L.prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Y="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(x,T){if(T)return x.toString("utf8");for(var J="",h=0;h<x.length;h++)J+=Y[x[h]];return J}function ie(x,T){var J=x.readUInt32LE(T),h=x.readUInt32LE(T+4);return h*4294967296+J}var pe;typeof Buffer.
allocUnsafe=="function"?pe=function(x){return Buffer.allocUnsafe(x)}:pe=function(x){return new Buffer(x)};function be(x,T){typeof x.destroy=="function"?x._destroy=function(J,h){T(),h?.(J)}:x.destroy=T}
function le(x){if(x)throw x}}),9037:((q,se,e)=>{var O=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);q.exports=O({getOctokit:()=>kt.getOctokit})}),6543:((q,se,e)=>{var O=F=>{var K={};return e.d(K,F),K},
N=F=>(()=>F);q.exports=O({defaults:()=>Dt.defaults})}),8008:((q,se,e)=>{var O=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);q.exports=O({requestLog:()=>Ct.requestLog})}),212:((q,se,e)=>{var O=F=>{var K={};
return e.d(K,F),K},N=F=>(()=>F);q.exports=O({retry:()=>Lt.retry})}),938:((q,se,e)=>{var O=F=>{var K={};return e.d(K,F),K},N=F=>(()=>F);q.exports=O({default:()=>Ut.default})}),5131:((q,se,e)=>{var O=F=>{
var K={};return e.d(K,F),K},N=F=>(()=>F);q.exports=O({default:()=>Nt.default})}),2613:(q=>{q.exports=je(import.meta.url)("assert")}),181:(q=>{q.exports=je(import.meta.url)("buffer")}),6982:(q=>{q.exports=
je(import.meta.url)("crypto")}),4434:(q=>{q.exports=je(import.meta.url)("events")}),9896:(q=>{q.exports=je(import.meta.url)("fs")}),1943:(q=>{q.exports=je(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=je(import.meta.url)("http")}),5692:(q=>{q.exports=je(import.meta.url)("https")}),9278:(q=>{q.exports=je(import.meta.url)("net")}),4573:(q=>{q.exports=je(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=je(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=je(import.meta.url)("node:fs")}),1455:(q=>{q.exports=je(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=je(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=je(import.meta.url)("node:https")}),8995:(q=>{q.exports=je(import.meta.url)("node:module")}),8161:(q=>{q.exports=je(import.meta.url)("node:os")}),6760:(q=>{q.exports=
je(import.meta.url)("node:path")}),1708:(q=>{q.exports=je(import.meta.url)("node:process")}),7075:(q=>{q.exports=je(import.meta.url)("node:stream")}),3136:(q=>{q.exports=je(import.meta.url)("node:url")}),
7975:(q=>{q.exports=je(import.meta.url)("node:util")}),8522:(q=>{q.exports=je(import.meta.url)("node:zlib")}),857:(q=>{q.exports=je(import.meta.url)("os")}),6928:(q=>{q.exports=je(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=je(import.meta.url)("stream")}),4756:(q=>{q.exports=je(import.meta.url)("tls")}),2018:(q=>{q.exports=je(import.meta.url)("tty")}),7016:(q=>{q.exports=je(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=je(import.meta.url)("util")}),3106:(q=>{q.exports=je(import.meta.url)("zlib")}),3e3:((q,se,e)=>{e.d(se,{WZ:()=>B,j:()=>r,mJ:()=>E});var O=e(7598),N=e(6760),F=e(532),K=e(6191),
W=e(7487),P=e(9870),j=e(3657),R=e(6584);function B(c,f){const a=c.boolean("upload-artifact",!0),b={overwrite:f,retentionDays:c.optional("retention-days",A)},g=c.boolean("artifact-env-variables",!0);return{
upload:a?b:void 0,artifactEnvVariables:g}}function A(c){if(/^0+$/.test(c))return;const f=(0,R.$J)(1/0,!0)(c),a=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>a)throw new Error(`must be at most ${a}\
, the repository's limit in days, not ${f}`);return f}async function E(c,{path:f,sha256:a,package:b},{upload:g,artifactEnvVariables:_}){if(_)return await(0,K.mz)(c,{path:f,digest:a},g);const n=(0,j.z)(
(0,P.KC)(b)),s=(0,N.join)(await(0,W.Pd)("workflow-artifact-"),(0,N.basename)(f));await(0,F.lo)(s,n);const v=(0,O.createHash)("sha256").update(n).digest("hex");return await(0,K.mz)(c,{path:s,digest:v},
g)}function r({upload:c,artifactEnvVariables:f},a){!c||!f||!(0,W.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>E,Zw:()=>R});var O=e(9462),N=e(7279),F=e(3657),K=e(5645),W=e(6006),P=e(3349);class j extends N.HR{job;constructor(c,f){
super({what:f.message,...f},{...f,busy:!1,cause:f}),this.job=c}}function R(r){return r instanceof j?r.job:{}}async function B(r,c,{title:f,longestWaitMs:a,advice:b,idsIn:g}){r.log.info(`${f}: ${c.status||
"no status"}, dock status ${c.dockStatusId}`);let _={};const n=s=>{const v={"dock-status-id":c.dockStatusId,...g(s)},$=Object.keys(v).some(l=>!(l in _));_={...v,..._,...s.status!==""&&{status:s.status}},
$&&r.publish(_)};try{return{last:await(0,W.qt)(r,c,{longestWaitMs:a,advice:b,onStatus:n}),outputs:_}}catch(s){throw new j(_,(0,N.iT)(s))}}const A="Check the workflow in AI for Process, then re-run the\
 job.";async function E(r,c,{workflowId:f,flowId:a,timeoutMs:b,longestWaitMs:g}){return r.log.info(`Exporting workflow ${f}, flow ${a}, from ${c.url.href}`),await(0,O.N)({...r,platform:c},(0,O.R)(b,"N\
o package"),async _=>{const n=await(0,P.Nq)(_,{workflowId:f,flowId:a}),{dockStatusId:s,exportJobId:v}=n,{last:$,outputs:l}=await B(_,n,{title:`Export job ${v??"without an ID"}`,longestWaitMs:g,advice:A,
idsIn:()=>v===void 0?{}:{"export-job-id":v}});try{const C=await(0,P.EH)(_,n,$),i=async()=>(0,P.EH)(_,n,await(0,W.SO)(_,s)),p=u=>(0,F.u)(u,_.signal),{content:o,...w}=await(0,K.R)(_,{url:C,freshUrl:i,read:p});
return{...w,package:o,job:l}}catch(C){throw new j(l,(0,N.iT)(C))}})}}),2697:((q,se,e)=>{e.d(se,{As:()=>f,N9:()=>n,Sm:()=>B,UX:()=>E,cZ:()=>c,dF:()=>_});var O=e(1455),N=e(6760),F=e(7279),K=e(8725),W=e(
7487),P=e(4057),j=e(706),R=e(6779);function B({host:s,pathname:v}){return s+v.replace(/\/$/,"")}const A=2e4;function E({message:s}){return(0,j.OX)(s,1e3)}const r="<dock status ID>";function c(s){const v=new Map;
for(const{name:l,error:C}of s){const{"dock-status-id":i}=(0,R.Zw)(C),p=i===void 0?C.message:C.message.replaceAll(i,r),o=v.get(p)??{names:[],ids:[],help:(0,W.VY)(C)};v.set(p,o),o.names.push(l),i!==void 0&&
o.ids.push(i)}const $=Math.max(100,Math.min(1e3,Math.floor(A/v.size)));return Array.from(v,([l,{names:C,ids:i,help:p}])=>({names:C,message:(0,j.OX)(l,$).replaceAll(r,()=>i.join(", ")),help:p}))}function f(s){
return c(s).map(({names:v,message:$})=>`${v.join(", ")}: ${$}`).join(" | ")}function a(s,v){if(!s||!v||s.message===v.message)return s??v;const $=`${s.message} Also: ${v.message}`;return new Failure({what:$,
topic:asFailure(s).topic},{cause:s})}async function b(s,v,$){let l;const C=await s.catch(i=>(l=toError(i),{...v,...jobOf(l)}));if(setOutputs(C),$){const{titles:i,facts:p}=$,o=factTable([...p,["Workflo\
w ID",C["workflow-id"]],["Dock status ID",C["dock-status-id"]],["Status",C.status&&{words:C.status}],["Duration",{words:humanTime(performance.now())}]]);l?await writeSummary(i.failed,withHelp(E(l),helpFor(
l)),o):await writeSummary(i.done,o)}if(l)throw l}const g=1e6;async function _(s,v){const $=JSON.stringify(v),l=await n(`the output ${s}`,{[`${s}.json`]:$}),C=Buffer.byteLength($)>g;return C&&(0,K.lm)(
`The output ${s} would be longer than GitHub's limit of 1 MB. Read the file in ${s}-path.`),{[s]:C?[]:v,...l}}async function n(s,v){try{const $=await(0,W.Pd)("workflow-results-"),l={};for(const[C,i]of Object.
entries(v)){const p=(0,N.join)($,C);await(0,O.writeFile)(p,i),l[`${(0,N.parse)(C).name}-path`]=p}return l}catch($){return(0,K.t1)().warning(`Can't keep ${s} as a file. ${(0,F.gJ)($)}`),{}}}}),3018:((q,se,e)=>{
e.d(se,{uu:()=>U,S3:()=>Tt,$0:()=>z});var O=e(1124),N=e(706),F=e(1345);const K=Number.MAX_SAFE_INTEGER,W=2,P=60,j="</details>",R=41,B=100;function A(t,d={}){const{under:m=()=>"",parts:D=[],noun:te="ch\
ange",folded:oe=!1}=d,{length:X}=m(K),{least:Q=X===0?t:`${t} \u2026`,changes:ue=g(D)}=d;return{line:t,under:m,size:t.length+X,least:Q,parts:D,changes:ue,noun:te,folded:oe}}function E(t,d,m={}){return d.
length===0?[]:[A(t,{...m,parts:d})]}function r(t,d){const m=c(t,[]),D=({leaf:ue,outer:ye})=>ye.length===1?0:ue.size,te=(0,F.Vn)(m.flatMap(({outer:ue})=>ue)),oe=new Map;let X=d;const Q=m.sort((ue,ye)=>D(
ue)-D(ye)).filter(({leaf:ue,outer:ye})=>{const Re=ye.filter(Ye=>!oe.has(Ye)),Ne=ye.filter(Ye=>te.get(Ye)===1),ze=Re.map(({line:Ye,folded:qe})=>Ye.length+W+P+(qe?R:0)).reduce((Ye,qe)=>Ye+qe,ue.least.length+
W-P*Ne.length);if(ze>X)return!1;X-=ze;for(const Ye of ye)oe.set(Ye,[]),te.set(Ye,(te.get(Ye)??0)-1);return!0});for(const[ue,{leaf:ye}]of Q.entries()){const Re=f(ye,ye.least.length+Math.floor(X/(Q.length-
ue)));X-=Re.reduce((Ne,{length:Le})=>Ne+Le,-ye.least.length),oe.set(ye,Re)}return _(a(t,oe).filter(([ue])=>ue!==""))}function c(t,d){return t.parts.length===0?[{leaf:t,outer:d}]:t.parts.flatMap(m=>c(m,
[...d,t]))}function f({line:t,under:d,size:m,least:D},te){if(m<=te)return[t,d(Math.max(te,K))];for(let oe=te-t.length-P;oe>B;oe=Math.floor(oe*.7)){const X=d(oe);if(X!==""&&t.length+X.length<=te)return[
t,X]}return[D]}function a(t,d){const{line:m,parts:D,folded:te}=t;if(D.length===0)return[d.get(t)??[]];const X=[...D.filter(Q=>d.has(Q)).flatMap(Q=>a(Q,d)),[b(t,D.filter(Q=>!d.has(Q)))]];return te?[[`<\
details><summary>${m}</summary>`],...X,[j]]:[[m],...X]}function b({noun:t},d){if(d.length===0)return"";if(t==="connection")return`\u2026 and ${(0,N.hS)(d.length,"more connection")}`;const m=t==="workf\
low"?` in ${(0,N.hS)(d.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(g(d),"more change")}${m}`}function g(t){return t.reduce((d,{changes:m})=>d+m,0)}function _(t){const d=m=>m?.[0]?.startsWith(
"- ");return t.flatMap((m,D)=>{const te=m[0]===j||d(m)&&d(t[D-1]);return[D===0?"":te?`
`:`

`,...m]})}var n=e(8132),s=e(3436),v=e(2614),$=e(2742),l=e(3499),C=e(8965),i=e(5408);const p=2,o=1e3,w=240,u=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],M="...";function L(t,d){const m=[Y(t??d),Y(d??t)],[D,te]=[ne(t,m[0]),ne(d,m[1])],oe=pe(D,te);return m[0]===m[1]?oe:[`@@ line ends: ${m[0]} \u2192 ${m[1]} @@`,...oe]}function Y(t=""){return t.
includes(`
`)&&!/(?<!\r)\n/.test(t)?"CRLF":"LF"}function ne(t,d){return(t?.split(d==="CRLF"?`\r
`:`
`)??[]).flatMap(D=>u.reduce(ie,[D]).map((te,oe)=>oe===0?te:M+te))}function ie(t,d){return t.flatMap(m=>m.length>w?Array.from(m.matchAll(d),([D])=>D):m)}function pe(t,d){const m=new Set(t),te=d.some(X=>m.
has(X))?(0,C.E)([...t],[...d],{maxEditLength:o}):void 0;if(te===void 0)return[...x(t,d),...be("+",d)];let oe=0;return te.flatMap(({added:X,removed:Q,value:ue},ye)=>{const Re=te[ye+1];if(Q)return x(ue,
Re?.added?Re.value:[]);const[Ne,Le]=[ye===0?0:p,ue.length-p],ze=oe+le(ue.slice(0,Le+1));return oe+=le(ue),X?be("+",ue):Re===void 0?be(" ",ue.slice(0,Ne)):Le-Ne<2?be(" ",ue):[...be(" ",ue.slice(0,Ne)),
`@@ line ${ze} @@`,...be(" ",ue.slice(Le))]})}function be(t,d){return d.map(m=>`${t} ${m}`)}function le(t){return t.filter(d=>!d.startsWith(M)).length}function x(t,d){const m=new Map(t.map(oe=>[J(oe),
oe])),D=d.flatMap(oe=>T(m.get(J(oe))??oe,oe));return[...D.length===0?[]:[`@@ hard to see: ${[...new Set(D)].join(", ")} @@`],...be("-",t)]}function T(t,d){if(J(t)!==J(d))return[];const[m,D]=[t.normalize(),
d.normalize()],te=h(t)===h(d)?[]:["Unicode forms"];return m===D?te:[...te,m.trimEnd()===D.trimEnd()?"spaces at the end":"white space"]}function J(t){return h(t.normalize())}function h(t){return t.replace(
/\s/g,"")}function S(t,d){let[m,D]=[0,d];const oe=[...(0,i.$z)(t,Q=>Q.startsWith("@@ line ")?++m:m).values()].flatMap(Q=>{const ue=k(Q,D);return D-=I(Q),ue}),X=t.filter(y).length-oe.filter(y).length;return X===
0?oe:[...oe,`@@ ${(0,N.hS)(X,"more changed line")} @@`]}function k(t,d){const m=X=>X.startsWith("-"),D=I(t.filter(m)),te=I(t)-D,oe={removed:Math.max(d/2,d-te),others:Math.max(d/2,d-D)};return t.filter(
X=>{const Q=m(X)?"removed":"others";return oe[Q]-=X.length+1,oe[Q]>=0})}function y(t){return t.startsWith("-")||t.startsWith("+")}function I(t){return t.reduce((d,m)=>d+m.length+1,0)}var V=e(7856);const ee={
added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},H=80,Z=8;function re(t,d,m){if(t.type==="string")return de(xe((0,s.e1)(t.text)),
d,m);const[D="",...te]=_e(t,d);return te.length>0||D.length>H?void 0:(0,n.SS)(D,1/0)}function de(t,d,m){const D=d.mask(t).shown;if(D.length>H||D.includes(`
`))return;const te=ae(t,d,m);return(0,n.SS)(JSON.stringify(D),1/0)+(te===void 0?"":` (${Ee(te,d)})`)}function ae(t,{labelOf:d},m){const D=d(t);return D===void 0||D.toLowerCase()===t.toLowerCase()||[...m?.
members.values()??[]].some(oe=>(0,s.jn)(oe)&&(0,s.e1)(oe.text)===D)?void 0:D}function we(t,d,{labelOf:m}){const[D,te]=t.slice(-2);return D?.type!=="item"||te?.type!=="member"||!s.ZM.test(te.key)?!1:(0,s.
TH)(D.item)===d||m((0,s.e1)(d))===D.label}function _e(t,d,m){const{mask:D}=d;if((0,s.jn)(t)){if(t.type==="literal")return[D(t.text).shown];const ye=xe((0,s.e1)(t.text)),{shown:Re}=D(ye);if(Re.includes(
`
`))return["|",...Ie(Re.split(`
`))];const Ne=ae(ye,d,m);return[JSON.stringify(Re)+(Ne===void 0?"":` (${D(Ne).shown})`)]}const[te="",oe=""]=t.type==="array"?"[]":"{}",X=t.type==="array"?t.items.map(ye=>_e(ye,d)):Array.from(t.members,
([ye,Re])=>{const[Ne,...Le]=(0,V.$C)(ye,Re,t)?[N.v5]:_e(Re,d,t);return[`${JSON.stringify(D(ye).shown)}: ${Ne}`,...Le]}),Q=te+X.join(", ")+oe;return Q.length<=H&&X.every(ye=>ye.length===1)?[Q]:[te,...Ie(
X.flat()),oe]}function Ie(t){return t.map(d=>`  ${d}`)}function xe(t){if(!t.includes("%"))return t;try{const d=decodeURIComponent(t);return[encodeURIComponent(d),encodeURI(d)].includes(t)?d:t}catch{return t}}
function Ee(t,{mask:d},m=100){return(0,n.SS)(d(t).shown,m)}function De(t,d,m=!1){const D=(0,l.a2)(t),te=m?1/0:100,oe=t.flatMap((X,Q)=>{if(X.type==="element")return[(0,n.SS)(`[${X.index}]`)];if(X.type===
"item"){const ye=d.endsOf(X.item),Re=ye===void 0?X.label:m?`${ye} (${X.label})`:ye,Ne=Q===D-1&&X.hint!==void 0?` (${Ee(X.hint,d)})`:"";return[`**${Ee(Re,d,te)}**${Ne}`]}return!m&&t.slice(Q+1).find(({type:ye})=>ye!==
"member")?.type==="item"?[]:[Ee(X.key,d,te)]});return oe.length>Z&&!m&&oe.splice(2,oe.length-Z+1,"\u2026"),oe.join(" \u203A ")||"the whole file"}function ce(t,d){const m=X=>t.map(({path:Q,kind:ue})=>(ue?
`${ee[ue]} `:"")+De(Q,d,X)),[D,te]=[m(!1),m(!0)],oe=(0,F.Vn)(D);return ge(D.map((X,Q)=>oe.get(X)===1?X:te[Q]??X))}function ge(t){const[d,m]=[(0,F.Vn)(t),new Map];return t.map(D=>{const[te=1,oe]=[d.get(
D),(m.get(D)??0)+1];return m.set(D,oe),te===1?D:`${D} (${oe} of ${te})`})}const Te="  ",Be=3,We=5,Xe=120,Ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},tt=/^(type|_?id|uuid|identifier)$/i,Ve={line:"\
: changed, hidden"};function fe(t,d){const m=[...(0,i.$z)(t,ve).values()],D=m.filter(X=>X.length<Be).flat(),te=ce(D,d),oe=new Map(D.map((X,Q)=>{const{line:ue,...ye}=$e(X,d);return[X,A(`- ${te[Q]}${ue}`,
{changes:1,...ye})]}));return m.flatMap(X=>{const Q=X.flatMap(ue=>oe.get(ue)??[]);return Q.length===0?me(X,d):Q})}function ve(t){const d=(0,l.a2)(t.path),D=(t.kind==="modified"?[t.from,t.to]:"value"in
t?[t.value]:[]).flatMap(oe=>"id"in oe?[oe.id]:[]);if(d===0||d===t.path.length||D.length===0)return t;const te=t.path.slice(d).map(oe=>oe.type==="member"?oe.key:"index"in oe&&oe.index);return JSON.stringify(
[t.kind,D,te])}function me(t,d){const[m]=t,{line:D,under:te=()=>""}=$e(m,d),oe=ke(Se(t,d)),X=m.kind==="modified"?"":` ${m.kind}`,Q=`- ${ee[m.kind]} ${Oe(m,d)}${D}${X} in ${oe.line}`;return A(Q,{changes:t.
length,under:ue=>te(ue)+(oe.under?.(ue)??"")})}function Se(t,d){const m=t.map(({path:D})=>({path:D.slice(0,(0,l.a2)(D))}));return ce(m,d)}function Oe({path:t},d){return De(t.slice((0,l.a2)(t)),d)}function $e(t,d){
if(t.kind==="modified")return Me(t,d);if("value"in t)return Ae(t,d);if(t.kind==="moved"){const[oe,X]=[t.from,t.path].map(Q=>De(Q.slice(0,-1),d,!0));return{line:`: moved from ${oe} to ${X}`}}if(t.moved.
length===0)return{line:": in a new order"};const m=t.moved.map(oe=>({path:[oe]})),D=ke(ce(m,d)),te=D.under?`${D.line} moved`:`moved: ${D.line}`;return{...D,line:`: in a new order (${te})`}}function ke(t){
if(t.length<=We)return{line:t.join(", ")};const d=(0,N.hS)(t.length,"item"),m=Ke(d,Te+t.join(", "));return{line:d,under:D=>m.length<=D?m:""}}function Me({path:t,from:d,to:m},D){if(d.type==="hidden"||m.
type==="hidden")return{line:""};if((0,V._p)(t,d,m))return Ve;if(d.type==="string"&&m.type==="string"){const ue=we(t,m.text,D)?{...D,labelOf:()=>{}}:D;return he((0,s.e1)(d.text),(0,s.e1)(m.text),ue)}const[
te,oe]=[_e(d,D).join(`
`),_e(m,D).join(`
`)];if(te===oe)return Ve;const[X,Q]=[re(d,D),re(m,D)];return X&&Q?{line:`: ${X} \u2192 ${Q}`}:{line:"",under:Ue(te,oe)}}function he(t,d,m){const D=[xe(t),xe(d)],te=D[0]!==D[1]&&(D[0]!==t||D[1]!==d),[oe,
X]=te?D:[t,d],Q=te?" (percent-encoded)":"",[ue,...ye]=(0,$.qy)(oe,X)?.changes??[];if(ue!==void 0){const rt=`${Q} (JSON in a text)`;if(ye.length===0&&ue.kind==="modified"){const dt=Me(ue,m);return{...dt,
line:`${rt} \u203A ${De(ue.path,m)}${dt.line}`}}const ft=A("",{parts:fe([ue,...ye],m)});return{line:rt,under:dt=>`
${Je(r(ft,dt).join(""))}`}}const[Re,Ne]=[m.mask(oe),m.mask(X)];if(Re.shown===Ne.shown)return{line:Q+Ve.line};const Le=Re.hidden===Ne.hidden?"":" (hidden values differ, too)",[ze,Ye]=[de(oe,m),de(X,m)];
if(!ze||!Ye)return{line:Q+Le,under:Ue(Re.shown,Ne.shown)};const qe=T(Re.shown,Ne.shown).join(", ");return{line:`${Q}: ${ze} \u2192 ${Ye}${qe&&` (${qe})`}${Le}`}}function Ae({kind:t,path:d,value:m},D){
if(m.type==="hidden")return{line:""};if((0,V._p)(d,m))return{line:": hidden"};const te=m.type==="object"?void 0:re(m,D);if(te!==void 0)return{line:`: ${te}`};const X=m.type==="string"?D.mask(xe((0,s.e1)(
m.text))).shown:_e(m,D).join(`
`),Q=Le=>t==="added"?Ue(void 0,X,Le):Ue(X,void 0,Le);if(m.type==="array")return{line:"",under:Q((0,N.hS)(m.items.length,"element"))};if(m.type!=="object")return{line:"",under:Q()};const ue=Q((0,N.hS)(
m.members.size,"field")),{line:ye,left:Re}=Pe(m,d.at(-1),D),Ne=ye===""?"":`: ${ye}`;return Re==="nothing"?{line:Ne}:{line:Ne,under:Re==="place"?Le=>Le===1/0?ue(Le):"":ue}}function Pe(t,d,m){const D=d?.
type==="item"?d:void 0;if(t.members.size===0&&!D)return{line:"`{}`",left:"nothing"};const te=ye=>(0,s.jn)(ye)&&[D?.label,D?.hint].includes((0,s.e1)(ye.text)),oe=[...t.members].filter(([,ye])=>!D||!te(
ye)),X=oe.filter(([ye,Re])=>!D||!(0,l.rL)(ye,Re)),Q=X.map(([ye,Re])=>{const Ne=(0,V.$C)(ye,Re,t)?(0,n.SS)(N.v5):re(Re,m,t);return Ne&&`${Ee(ye,m)}: ${Ne}`}),ue=Q.join(", ");return Q.includes(void 0)||
ue.length>Xe?{line:Ce(t,te,m),left:"more"}:{line:ue,left:X.length<oe.length?"place":"nothing"}}function Ce(t,d,m){const D=new Map,te=(X,Q,ue)=>{ue>(D.get(X)?.weight??0)&&D.set(X,{text:Q,weight:ue})},oe=(X,Q,ue)=>{
if(X.type==="array")for(const ze of X.items)oe(ze,Q,ue+1);if(X.type==="object")for(const[ze,Ye]of X.members)(0,V.$C)(ze,Ye,X)?te(ze,N.v5,Ge.max):oe(Ye,ze,ue+1);if(X.type!=="string")return;const ye=(0,s.
e1)(X.text),Re=tt.test(Q)||d(X)||(0,l.gN)(ye)||m.labelOf(ye)!==void 0;if(ye.length<Ge.min||Re)return;const Ne=ye.includes("://")?2*Ge.max:Math.min(ye.length,Ge.max),Le=m.countOf(ye)>Ge.usual?Ge.usualWeight:
1;te(Q,m.mask(xe(ye)).shown,Le*Ne/(ue+1))};return oe(t,"",0),[...D].sort(([,X],[,Q])=>Q.weight-X.weight).filter(([,{weight:X}],Q)=>Q===0||Q<Ge.texts&&X>Ge.usualWeight*2*Ge.max).map(([X,{text:Q}])=>`${Ee(
X,m)}: ${(0,n.SS)(JSON.stringify((0,n.Jj)(Q,Ge.max)),1/0)}`).join(", ")}function Ue(t,d,m){const D=(0,n.EU)(L(t,d),"diff",Te);return te=>{const oe=D.length<=te?D:Fe(D,te);return m===void 0?`
${oe}`:Ke(m,oe)}}function Fe(t,d){const m=t.split(`
`),D=m.slice(1,-1).map(te=>te.slice(Te.length));return[...m.slice(0,1),...S(D,d).map(te=>Te+te),...m.slice(-1)].join(`
`)}function Ke(t,d){return`
${Te}<details><summary>${t}</summary>

${d}
${Te}</details>`}function Je(t){return t.replace(/^(?=.)/gm,Te)}const Ze=100,et=5;function Qe(t,d){const m=t.kind==="json"?(0,v.I)(t,Le=>d(Le).shown):void 0,D=(0,$.Z)(()=>(0,F.Vn)((0,s.PX)(t.head??t.base))),
te={mask:d,labelOf:Le=>Le.length>Ze?void 0:m?.labelOf(JSON.stringify(Le)),endsOf:Le=>m?.endsOf(Le),countOf:Le=>D().get(Le)??0},oe=nt((0,O.xS)(t)),X=t.status==="modified",Q=X?vt(t,te,m):fe(xt(t),te),{nodes:ue=0,
connections:ye=0}=m?.size??{},Re=ue===0?"What is in it":`${(0,N.hS)(ue,"node")}, ${(0,N.hS)(ye,"connection")}`,Ne=X?Q:E(Re,Q,{changes:oe,folded:!0});return[...it(m),A(st(t,d),{parts:[...Ne,...at(t,te)],
changes:oe})]}function nt({added:t,modified:d,removed:m}){return t+d+m}function it(t){return t?.note!==void 0?[A(t.note)]:t?.picture?[A((0,n.EU)(t.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:t,kind:d,status:m,changes:D},te){const oe=`**${Ee(t,{mask:te})}**`;return m!=="modified"?`${ee[m]} ${oe}: file ${m}`:d===
"binary"||d==="variables"&&D.length===0?`${ee.modified} ${oe}: content modified`:d==="variables"?`${oe} (values are never shown)`:oe}function at({references:t},d){if(t.length===0)return[];const m=t.slice(
0,et).map(({path:X,from:Q,to:ue})=>`${De(X,d)} (${Ee(Q,d)} \u2192 ${Ee(ue,d)})`),D=t.length>et?", \u2026":"",te=t.length===1?"follows and isn't":"follow and aren't",oe=`${(0,N.hS)(t.length,"reference")}\
 to new IDs and names ${te} counted`;return[A(`${oe}: ${m.join(", ")}${D}`)]}function vt(t,d,m){const D=(0,l.pi)(t),te=m?.connections??[],oe=new Set(te.map(({item:ze})=>ze)),X=(0,i.$z)(t.text?[_t(t.text)]:
t.changes,ze=>m?.tells(ze)?"told":"value"in ze&&oe.has(ze.value)?"connection":D(ze)?"layout":ut(ze.path,d)?"item":"rest"),[Q,ue]=[X.get("layout")??[],X.get("connection")??[]],ye=fe(X.get("rest")??[],d),
Re=Ot(te,ue,d),Ne=(X.get("told")?.length??0)+ue.length,Le=`Layout and bookkeeping: ${(0,N.hS)(Q.length,"change")}`;return[...fe(X.get("item")??[],d),...E("Connections",Re,{noun:"connection",changes:Ne}),
...Re.length===0?ye:E("Elsewhere in the file",ye),...E(Le,ht(Q,t,d),{folded:!0})]}function ut(t,{labelOf:d}){return t.some(m=>m.type==="item"||m.type==="member"&&d(m.key)!==void 0)}function _t({base:t,
head:d}){return{kind:"modified",path:[],from:ot(t),to:ot(d)}}function ot(t=""){return{type:"string",id:0,text:JSON.stringify(t)}}function xt({base:t,head:d,text:m,status:D,changes:te}){const oe=D==="r\
emoved"?"removed":"added",X=(ue,ye)=>{const Re=(0,F.Vg)(ue,()=>{});return!(ye.length<3&&Re.length>0&&Re.every(Le=>Le.value.type==="object"))&&(ye.length>0||ue.type!=="object")?[{kind:oe,path:ye,value:ue}]:
Re.flatMap(({step:Le,value:ze})=>Le.type==="member"?X(ze,[...ye,Le]):[{kind:oe,path:[...ye,Le],value:ze}])},Q=t??d??(m&&ot(m.base??m.head));return Q?X(Q,[]):te}function Ot(t,d,m){const D=new Map(d.map(
X=>["value"in X&&X.value,X])),te=lt(t,D),oe=ge(te.map(X=>St(X,m)));return te.map(([{item:X}],Q)=>{const ue=D.get(X),{line:ye,under:Re=()=>""}=ue?$e(ue,m):{line:""};return A(`${oe[Q]}${Re(0)===""?ye:""}`,
{under:Re})})}function lt(t,d){const m={added:new Map,removed:new Map};return t.flatMap(D=>{const{kind:te,source:oe,target:X,item:Q}=D;if(te==="rewired"||d.has(Q))return[[D]];const ue=m[te].get(oe),ye=ue??
[D];return ue&&ue.push(D),m[te].delete(oe),m[te].set(X,ye),ue?[]:[ye]})}function St(t,d){const[{kind:m,source:D,target:te,was:oe}]=t,X=Re=>`**${Ee(Re.label,d)}**`,Q=Re=>Re===""?"":` (${Ee(Re,d)})`,ue=t.
map(Re=>` \u2192 ${X(Re.target)}${Q(Re.label)}`),ye=oe?.target===te?Q(oe.label)||" without a label":oe&&` ${X(oe.target)}`;return`- ${ee[m]} ${X(D)}${ue.join("")}${ye===void 0?"":`, was${ye}`}`}function ht(t,d,m){
return[...(0,i.$z)((0,l.lY)(t,d),te=>te.kind+Oe(te,m)).values()].flatMap(te=>{const oe=te.map(ye=>$e(ye,m));if(te.length<Be||(0,l.a2)(te[0].path)===0||oe.some(({under:ye})=>ye))return fe(te,m);const X=Se(
te,m),Q=Je(oe.map(({line:ye},Re)=>`- ${X[Re]}${ye}`).join(`
`)),ue=`- ${ee[te[0].kind]} ${Oe(te[0],m)} of ${(0,N.hS)(te.length,"item")}`;return A(ue,{changes:te.length,under:ye=>Q.length>ye?"":`
${Q}`})})}const $t="<!-- workflow-report -->",pt=6e4,ct=1e3;function mt(t){const{workflows:d,missing:m}=t,D=(0,V.lb)(t),oe=["changed","added","removed"].flatMap(ue=>d.filter(ye=>ye.status===ue)).map(ue=>{
const ye=nt(ue.counts);return{workflow:ue,changes:ye,parts:ue.files.flatMap(Re=>Qe(Re,D))}}),X=yt(t,D),Q=m===void 0?"":`\`${m}\` doesn't exist: it counts as empty.`;return({maxLength:ue=pt,maxBytes:ye=1/0,
headings:Re=!0,mark:Ne=!0}={})=>{const Le=oe.map(({workflow:qe,...rt})=>A(gt(qe,D,Re),rt)),ze=A(Q,{parts:[...E("",Le,{noun:"workflow"}),...X]}),Ye=Ne?`${$t}
`:"";for(let qe=Math.min(ue,ye);;){const rt=[Ye,...r(ze,qe-Ye.length-1),`
`],ft=ye===1/0?0:Buffer.byteLength(rt.join(""));if(ft<=ye||qe<ct)return rt;qe=Math.floor(qe*ye*.99/ft)}}}function wt(t,d){return t.length<=3e3&&t.split(`
`).length<=50?t:`<details><summary>${d}</summary>

${t}
</details>
`}function gt({name:t,status:d,counts:m},D,te){const oe=te?"### ":"",X=t===void 0?void 0:Ee(t,{mask:D});return d==="added"||d==="removed"?`${oe}${ee[d]} ${X===void 0?"Workflow":`${X}: workflow`} ${d}`:
te?`${oe}${X===void 0?"":`${X}: `}${(0,O.cq)(m)}`:""}function yt({workflows:t,notCompared:d=[]},m){const D=(X,Q)=>{const ue=X.flatMap(ye=>ye===void 0?[]:[Ee(ye,{mask:m})]).join(", ");return X.length===
0?[]:[A(Q(ue),{least:Q((0,N.hS)(X.length,"workflow"))})]},te=t.flatMap(({name:X,status:Q})=>Q==="unchanged"?[X]:[]),oe=t.flatMap(({name:X,variablesCompared:Q})=>Q?[]:[X]);return[...t.length===0?[A("No\
 workflow was compared")]:[],...D(te,X=>X===""?"No changes":`${X}: no changes`),...D(oe,X=>`The environment variables${oe.length===t.length?"":` of ${X}`} weren't compared, because one side is a folde\
r without \`env_variables.json\`.`),...D(d,X=>`${X}: not compared, because the step failed`)]}var Et=e(8725),Mt=e(7487),At=e(2697),It=e(6584);async function Tt(t){const d=mt(t),m={"report.md":d(),"ful\
l-report.md":d({maxLength:1/0})};return(0,Mt.n0)(await(0,At.N9)("the report",m)),d}const G=900*1024;function U(t,d,m,D){const te=G-Buffer.byteLength(m.join()),oe=t({headings:d,maxLength:1/0,maxBytes:te,
mark:!1}).join("");return D===void 0?oe:wt(oe,D)}function z(t){const d=(0,O.AS)(t);if(d.length===0)return;const m=d.slice(0,20).map(It.bY),D=d.length>20?` and ${(0,N.hS)(d.length-20,"more line")}`:"";
(0,Et.lm)(`No field matched ${m.join(", ")}${D} in ignore. Check the spelling.`)}}),682:((q,se,e)=>{e.d(se,{H:()=>E,R:()=>P});var O=e(3024),N=e(532),F=e(5806),K=e(706),W=e(6584);function P(r,c){const f=[
"workflows","workflows-file"].filter(g=>r.text(g)!==""),[a]=f;if(a===void 0)return{targets:j(r,c),fromList:!1};f.length>1&&r.refuse("workflows-file","can't be combined with workflows");for(const g of[
"workflow-id","flow-id","name"])r.text(g)!==""&&r.refuse(g,`can't be combined with ${a}`);const b=a==="workflows"?r.lines(a):r.optional(a,R);return{targets:b===void 0?[]:A(r,a,b),fromList:!0}}function j(r,c){
const f=r.required("workflow-id",W.Fg),a=r.required("flow-id",W.Fg),b=r.optional("name",W.$q);return f===void 0||a===void 0?[]:[{name:b??r.parse("workflow-id",c+f,W.$q)??"",workflowId:f,flowId:a}]}function R(r){
const c=(0,W.EO)(r);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,O.readFileSync)(c))}catch(f){throw new Error(`can't be read: ${r}: ${(0,N.CQ)(f)}`)}}const B=(0,W.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,W.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${W.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,K.OX)(r,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,K.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:r})=>`must be "name workflow-id flow-id", not ${(0,W.bY)(r)}`]);function A(r,c,f){const a=[],b=new Map,g=f.split(/\r\n|\n|\r/).map(_=>_.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
_,n]of g.entries()){const s=`${c} line ${_+1}`;if(!r.parse(s,n.join(" "),B))continue;const[v="",$="",l=""]=n;r.parse(`${s} name`,v,W.$q),r.parse(`${s} workflow-id`,$,W.Fg),r.parse(`${s} flow-id`,l,W.Fg);
const[C,i]=[(0,F.Sr)(v),`${$} ${l}`].map(o=>{const w=b.get(o);return w===void 0&&b.set(o,_+1),w});C!==void 0&&r.refuse(s,`has the name of line ${C}`),i!==void 0&&r.refuse(s,`has the IDs of line ${i}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:v,workflowId:$,flowId:l})}return g.every(_=>_.length===0)&&r.refuse(c,"names no workflow"),a}async function E(r,c,f){const a=[],b=r.entries(),
g=async()=>{for(const[_,n]of b)a[_]=await f(n)};return await Promise.all(Array.from({length:Math.min(c,r.length)},g)),a}}),6584:((q,se,e)=>{e.d(se,{$J:()=>A,$q:()=>_,Do:()=>f,EO:()=>l,Fg:()=>c,bY:()=>i,
il:()=>R,kH:()=>P,or:()=>r,sJ:()=>j,sU:()=>b,tz:()=>n,yG:()=>B});var O=e(3024),N=e(6760),F=e(5806),K=e(7596),W=e(706);const P=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(o,w=P){
return[w,({input:u})=>`contains ${p(u)}. ${o}`]}function R(...o){return w=>{for(const[u,M]of o){const L=u.exec(w);if(L)throw new Error(typeof M=="string"?M:M(L))}return w}}function B(o){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(o))return o.toLowerCase()==="true";throw new Error(`must be true or false, not ${i(o)}`)}function A(o,w=!1){return u=>{const M=Number(u);if((w?/^\d+$/:/^\d+(\.\d+)?$/).test(u)&&M>0&&M<=o)return M;
const L=o===1/0?"":` and at most ${o}`;throw new Error(`must be a ${w?"whole ":""}number above 0${L}, not ${i(u)}`)}}const E=R(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,o])=>`must not contain a query or a fragment. Set only the beginning of the address: "${o}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function r(o){return(0,K.o6)(E(o))}function c(o){if((0,K.eQ)(o))return o;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${i(o)}`)}const f=R(j("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,o])=>`begins with "${o}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",b=R([new RegExp("\\p{C}","u"),({input:o})=>`must not contain control char\
acters: ${i(o)}`],[/.{201}/u,a]),g=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:o})=>`can't be a name: ${i(o)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:o})=>`must not end in \
.zip, which the action adds: ${i(o)}`],[/.{201}/u,a]);function _(o){const w=(0,F.x5)(g(o));if(w!==void 0)throw new Error(`can't be a name: ${i(o)} ${w}`);if(Buffer.byteLength(o)>240)throw new Error(a);
return o}function n(o){if(o!=="any"){if(/^[0-9a-f]{64}$/i.test(o))return o.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function s(){return(0,N.resolve)(process.env.
GITHUB_WORKSPACE??"")}const v=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,o])=>`begins with ${o}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(o){return(0,N.resolve)(s(),v(o))}function l(o){const w=$(o);if((0,O.existsSync)(w))return w;throw new Error(
C(o))}function C(o){const w=!(0,O.existsSync)(s())||(0,O.readdirSync)(s()).length===0;return`doesn't exist: ${i(o)}${w?". The workspace is empty: run actions/checkout before this step":""}`}function i(o){
const w=p(o);return`"${(0,W.OX)(o,60)}"${w===""?"":` with ${w}`}`}function p(o){const w=(o.match(new RegExp(P,"gu"))??[]).map(L=>L.codePointAt(0)??0),u=[...new Set(w)].map(L=>`U+${L.toString(16).toUpperCase().
padStart(4,"0")}`),M=u.length===1?"an invisible character":"invisible characters";return u.length===0?"":`${M} (${u.slice(0,5).join(", ")})`}}),1124:((q,se,e)=>{e.d(se,{AS:()=>j,Hq:()=>W,RG:()=>N,cq:()=>R,
cz:()=>F,xS:()=>K,xW:()=>P});var O=e(706);const N={type:"hidden"};function F(B){const A=E=>B.reduce((r,c)=>r+c[E],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function K({status:B,
changes:A,references:E}){const r={added:0,modified:0,removed:0};if(B!=="modified")return{...r,[B]:1};if(A.length===0&&E.length===0)return{...r,modified:1};for(const{kind:c}of A)r[c==="added"||c==="rem\
oved"?c:"modified"]++;return r}function W({workflows:B}){return B.some(({status:A})=>A!=="unchanged")}function P({workflows:B}){return F(B.map(({counts:A})=>A))}function j({workflows:[B,...A]}){return B?.
unusedIgnores.filter(E=>A.every(({unusedIgnores:r})=>r.includes(E)))??[]}function R({modified:B,added:A,removed:E}){return Object.entries({modified:B,added:A,removed:E}).flatMap(([c,f])=>f===0?[]:[`${(0,O.
zD)(f)} ${c}`]).join(", ")||"no changes"}}),3436:((q,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>a,Op:()=>c,PX:()=>r,Rk:()=>F,TH:()=>R,TN:()=>P,YD:()=>j,ZM:()=>W,dj:()=>_,e1:()=>f,eX:()=>K,jn:()=>E});var O=e(8142),
N=e(2899);const F=["id","_id","key","name"],K=["name","title","label","displayName"],W=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function P(n,s){if(n.type!=="obj\
ect")return;const v=n.members.get(s)??n.matchOnly?.get(s);return v&&E(v)&&/^("[^"]|[-\d])/.test(v.text)?v.text:void 0}function j(n){return n.type==="object"?[...n.members.keys()]:[]}function R(n){return A(
n,["id","_id","key"])??A(n,j(n).sort().filter(s=>W.test(s)))}function B(n){return A(n,K)}function A(n,s){const v=s.find($=>P(n,$)!==void 0);return v&&P(n,v)}function E(n){return n.type==="string"||n.type===
"literal"}function r(n){return n===void 0?[]:E(n)?[f(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(r)}function c(n,s,v){return v&&F.includes(n)&&E(s)}function f(n){return n.startsWith(
'"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(s,v=$=>{}){this.#n=s,this.#e=s.lines.length===0,this.#t=v}read(s){const{fields:v,orders:$}=this.#n,
l=C=>(0,N.pi)(v,C,this.#t);return(0,O.q)(s,void 0,{enter:(C,i="")=>this.#e?void 0:{key:i,outer:C},scalar:C=>this.scalar(C),array:(C,i)=>{const p=C.length>0&&l({key:"",outer:i});return this.array(p?[]:
C,(0,N.pi)($,i,this.#t))},object:(C,i)=>{let p;for(const[o,w]of v.size===0?[]:C)l({key:o,outer:i})&&(C.delete(o),F.includes(o)&&(p=(p??new Map).set(o,w)));return this.object(C,p)}})}scalar(s){let v=this.#o.
get(s);return v===void 0&&(v={type:s.startsWith('"')?"string":"literal",id:++this.#s,text:s},this.#o.set(s,v)),v}array(s,v=!1){const $=v?s.toSorted((i,p)=>i.id-p.id):s;let l=$.length;for(const{id:i}of $)
l=g(l,i);const C=this.#i(l,{type:"array",id:this.#s+1,items:$,unordered:v});return this.#e?C:{type:"array",id:C.id,items:s,unordered:v}}object(s,v){let $=~s.size;for(const[C,{id:i}]of s)$=$+g(this.scalar(
C).id,i)|0;const l=this.#i($,{type:"object",id:this.#s+1,members:s,matchOnly:v});return this.#e?l:{type:"object",id:l.id,members:s,matchOnly:v}}#i(s,v){for(let $=s;;$=$+1|0){const l=this.#r.get($);if(l&&
b(l,v))return l;if(!l)return this.#r.set($,v),this.#s++,v}}}function b(n,s){if(n.type==="array")return s.type==="object"||n.items.length!==s.items.length?!1:n.items.every(({id:v},$)=>v===s.items[$]?.id);
if(s.type==="array"||n.members.size!==s.members.size)return!1;for(const[v,{id:$}]of s.members)if(n.members.get(v)?.id!==$)return!1;return!0}function g(n,s){const v=Math.imul(n^n>>>15,739982445)^Math.imul(
s^s>>>16,73244475);return Math.imul(v^v>>>13,695872825)}function _(n){if(E(n))return n.text;if(n.type==="array"){const v=n.items.map(_);return`[${(n.unordered?v.sort():v).join()}]`}return`{${Array.from(
n.members,([v,$])=>`${JSON.stringify(v)}:${_($)}`).sort().join()}}`}}),9630:((q,se,e)=>{e.d(se,{TA:()=>W,b6:()=>K,ol:()=>j});var O=e(4573),N=e(7598),F=e(3436);function K(R){return(0,O.isUtf8)(R)?R.toString():
void 0}function W(R,B,A){const E=/\.json$/i.test(R)?K(B):void 0;return E===void 0?void 0:A.read(E)}function P(R,B,A,E){if(B.equals(A))return!0;const r=new Interner(E),c=W(R,B,r);return c!==void 0&&c.id===
W(R,A,r)?.id}function j({files:R},B){const A=r=>(0,N.createHash)("sha256").update(r).digest("hex"),E=Array.from(R,([r,c])=>{const f=W(r,c,new F.Ms(B));return[r,A(f?(0,F.dj)(f):c)]});return A(JSON.stringify(
E.sort(([r],[c])=>r<c?-1:1)))}}),2614:((q,se,e)=>{e.d(se,{I:()=>De});var O=e(3436),N=e(3499);const F=[(0,N.Ab)("_?id key uuid guid identifier"),(0,N.Ab)("(node|step|state)_?id"),(0,N.Ab)("name label t\
itle alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,N.Ab)("\\*")],K=(0,N.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),W="*",P=64;function j(fe,ve){const me=R([]),Se=[],Oe=new Set(
[fe,ve].flatMap(Me=>[...(0,O.PX)(Me),...r(Me)]));function $e(Me,he,Ae){if((0,O.jn)(Me))E(Me.text,he,Ae);else if(Me.type==="object")ke(Me,he,Ae);else{const Pe=Me.items.length>1&&Me.items.some(({type:Ce})=>Ce===
"array");for(const[Ce,Ue]of Me.items.entries())$e(Ue,B(he,"[]"),{...Ae,array:Me.items,...Pe&&{slot:Ce}})}}function ke(Me,he,{key:Ae,array:Pe,map:Ce,...Ue}){let Fe=Ue;if(Pe!==void 0||Ae!==void 0){const Ze={
side:Ue.side,value:Me,field:he,outer:Ue.place,key:Ae,array:Pe??[]};Fe={...Ue,place:Ze,map:Ce},Se.push(Ze)}const Ke=f(Me,Oe),Je=Fe===Ue&&(0,O.YD)(Me).some(Ze=>Ce?.members.has(Ze));for(const[Ze,et]of Me.
members){const Qe=B(he,Ke||Je?W:Ze);Je&&E(JSON.stringify(Ze),Qe,Fe,et),(!Je||et.type==="array")&&$e(et,Qe,Ke?{...Fe,key:Ze,map:Me}:Fe)}}return $e(fe,me,{side:"base"}),$e(ve,me,{side:"head"}),{root:me,
places:Se,find:a(Se)}}function R(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function B(fe,ve){const me=fe.inner.get(ve)??R([...fe.keys,ve]);return fe.inner.set(ve,me),me}function A(fe,ve){
return fe?.inner.get(ve)??fe?.inner.get(W)}function E(fe,{keys:ve,texts:me,references:Se},{place:Oe,slot:$e},ke){me.set(fe,(me.get(fe)??0)+1);const Me=fe.startsWith('"')?fe.length>2:K.test(ve.findLast(
he=>he!=="[]")??"")&&Number.isInteger(Number(fe));Oe&&Me&&Se.push({text:fe,place:Oe,slot:$e,value:ke})}function r(fe){if((0,O.jn)(fe))return[];const ve=fe.type==="array"?fe.items:[...fe.members.values()];
return[...ve.flatMap(r),...ve.some(c)?[]:(0,O.YD)(fe)]}function c(fe){return fe.type==="object"}function f({members:fe},ve){return 2*[...fe.keys()].filter(Se=>!K.test(Se)&&ve.has(Se)).length>=fe.size&&
[...fe.values()].every(c)}function a(fe){const ve=new Map;for(const me of fe){const Se=(Oe,$e)=>{const ke=F.findIndex(Ae=>Ae.test(Oe));if(ke<0)return;const Me=`${me.side} ${$e}`,he=ve.get(Me)??[];he[ke]=
(he[ke]??new Set).add(me),ve.set(Me,he)};me.key!==void 0&&Se(W,JSON.stringify(me.key));for(const[Oe,$e]of me.value.members)(0,O.jn)($e)&&Se(Oe,$e.text)}return(me,Se)=>{const Oe=ve.get(`${Se.side} ${me}`)?.
find($e=>$e);return Oe&&Oe.size<=P?b([...Oe],Se):void 0}}function b(fe,ve){const me=ve?fe.filter(Oe=>g(Oe,ve)):fe;if(me.length===0&&ve)return b(fe,ve.outer);const Se=me.length>1?me.filter(({value:Oe})=>Oe.
members.size>2):me;return Se.length===1?Se[0]:void 0}function g(fe,ve){return fe!==void 0&&(fe===ve||g(fe.outer,ve))}var _=e(5408);const n="source from origin src tail out".split(" "),s="target to des\
t destination head in".split(" "),v="next to goto target targets wire wires link links edge edges transition transitions connection connections",l=`${v} then else default on success failure fail error\
 timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),C="after depends dependencies needs requires prev previous predecessor pred\
ecessors".split(" "),i=`${v} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),p="label title name condition if when event type relationship select\
edRelationships".split(" "),o=60;function w(fe,ve){const me=j(fe,ve),Se=M(me.root).flatMap(Me=>L(Me,me)),Oe=ne(Se),$e=Oe.length>0?Oe:pe(Se,me),ke=new Set($e.flatMap(({source:Me,target:he})=>[Me.field,
he.field]));return{root:me.root,nodes:me.places.filter(({field:Me})=>ke.has(Me)),edges:$e}}function u(fe,ve){return fe.flatMap(Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>ve.includes(Se.toLowerCase()))}
function M(fe){const ve=[fe];for(const me of ve)ve.push(...me.inner.values());return ve}function L(fe,{find:ve}){const me=fe.references.flatMap(Me=>{const he=ve(Me.text,Me.place);return he?[{...Me,field:fe,
target:he}]:[]}),Se=me.filter(({place:Me,target:he})=>!g(Me,he)),Oe=me.length/fe.references.length,$e=Oe>=.5&&Y(fe.references)-Y(me)<=2;return(Oe>=.9||$e&&u(fe.keys.slice(-2),l))&&2*Se.length>=me.length?
[me]:[]}function Y(fe){return new Set(fe.map(({text:ve})=>ve)).size}function ne(fe){const ve=fe.filter(me=>!me.some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,_.$z)(ve,([me])=>me?.place.
field).values()].flatMap(me=>{const Se=new Map(ie(me,n).map(Oe=>[Oe.place,Oe]));return ie(me,s).flatMap(Oe=>{const $e=Se.get(Oe.place),ke=$e&&{source:$e.target,target:Oe.target,links:[$e,Oe]};return ke?
[{...ke,label:le(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ie(fe,ve){return fe.filter(([Se])=>Se&&u(Se.field.keys.slice(-2),ve)).sort((Se,Oe)=>Y(Oe)-Y(Se))[0]??[]}function pe(fe,ve){const[
me,Se]=[[],[]],Oe=new Set;for(const ke of fe){const Me=ke.flatMap(Ue=>be(Ue,ve)),[he]=Me;if(he===void 0||10*Me.length<9*ke.length)continue;const Ae=he.link.field.keys.slice(he.inside.field.keys.length),
Pe=Me.filter(({source:Ue,inside:Fe})=>Ue!==Fe);for(const{inside:Ue}of Pe)Oe.add(Ue.key);const Ce=u(Ae,C);if(!(!Ce&&Pe.length===0&&!u(Ae,l)))for(const{link:Ue,source:Fe}of Me){const Ke=Ue.place===Fe?void 0:
Ue.place,Je={label:le(Ue,Ke,Ae),links:[Ue],item:Ke?.value};Ce?Se.push({source:Ue.target,target:Fe,...Je}):me.push({source:Fe,target:Ue.target,...Je})}}const $e=me.length<Se.length?Se:me;return Oe.size>
1||Y($e.flatMap(({links:ke})=>ke))>1?$e:[]}function be(fe,{find:ve}){for(let me=fe.place;me;me=me.outer){const Se=ve(JSON.stringify(me.key),me),Oe=[me,Se].find($e=>$e?.field===fe.target.field);if(Oe)return[
{link:fe,source:Oe,inside:me}]}return[]}function le({slot:fe,value:ve},me,Se){const Oe=p.map(Me=>{const[he,Ae]=[me?.field.inner.get(Me),x(me?.value.members.get(Me))];return he&&he.texts.size+(he.inner.
get("[]")?.texts.size??0)>1||Ae.includes(" ")?Ae:""}),$e=Se.filter(Me=>!i.includes(Me.toLowerCase())),ke=fe===void 0?[]:[`output ${fe+1}`];return[x(ve),...Oe].find(Me=>Me!=="")??[...$e,...ke].join(", ")}
function x(fe){const me=(fe?.type==="array"?fe.items:[fe]).flatMap(Se=>Se?.type==="string"&&(0,O.e1)(Se.text).trim()||[]).join(", ");return me.length>o?"":me}var T=e(1345),J=e(8132),h=e(706);const S={
same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},k={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stro\
ke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},y={same:"-->",added:"==>",removed:"-.->"},I=40,V=500,ee=5e4,H=40,Z=6;function re(fe,ve,{isWhole:me,hide:Se}){const Oe=({status:he})=>me||he!=="same",$e=new Set(
[...fe.filter(Oe),...ve.filter(Oe).flatMap(de)]),ke=ve.filter(he=>de(he).some(Oe)).flatMap(de);if($e.size===0)return{};for(const he of[new Set([...$e,...ke]),$e]){const Ae=ve.filter(Ce=>de(Ce).every(Ue=>he.
has(Ue)));if(he.size>I||Ae.length>V)continue;const Pe=ae(fe.filter(Ce=>he.has(Ce)),Ae,Se);if(Pe.length<=ee)return{picture:Pe}}return{note:`The picture is left out: it would have ${$e.size>I?(0,h.hS)($e.
size,"node"):"too many connections"}.`}}function de({source:fe,target:ve}){return[fe,ve]}function ae(fe,ve,me){const Se=new Map(fe.map(($e,ke)=>[$e,`n${ke+1}`])),Oe=fe.map($e=>`  ${Se.get($e)}["${S[$e.
status]}${_e(me($e.label))||"?"}"]`);for(const{source:$e,target:ke,label:Me,status:he}of ve){const Ae=`${S[he]}${_e(me(Me))}`.trim();Oe.push(`  ${Se.get($e)} ${y[he]}${Ae===""?"":`|"${Ae}"|`} ${Se.get(
ke)}`)}for(const[$e,ke]of Object.entries(k)){const Me=fe.filter(he=>he.status===$e).map(he=>Se.get(he));Me.length>0&&Oe.push(`  classDef ${$e} ${ke}`,`  class ${Me.join()} ${$e}`)}return[`flowchart ${we(
fe,ve)>Z?"TD":"LR"}`,...Oe].join(`
`)}function we(fe,ve){const me=new Set(ve.map(({target:$e})=>$e)),Se=fe.filter($e=>!me.has($e)),Oe=new Map((Se.length>0?Se:fe.slice(0,1)).map($e=>[$e,1]));for(const[$e,ke]of Oe)for(const{source:Me,target:he}of ve)
Me===$e&&!Oe.has(he)&&Oe.set(he,ke+1);return Math.max(...Oe.values())}function _e(fe){return(0,J.RK)((0,J.Jj)(fe.replace(/\s+/g," ").trim(),H)).replace(Ie,ve=>ve==='"'?"#quot;":`#${ve.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,xe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ee="* if when id name label title\
 type key handle condition event relationships".split(" ");function De(fe,ve=me=>me){const me=fe.head??fe.base;if(me===void 0)return;const[Se,Oe]=[fe.base??me,fe.head??me],$e=(0,T.j9)([Oe,Se]),ke=w(Se,
Oe),Me=Te(fe,ke,$e),he=[...new Set(Me.values())].sort((Ke,Je)=>Ke.rank-Je.rank),Ae=We(ke,Me),Pe=Ae.filter(Ke=>Ke.status!=="same"),Ce=Ge(ke,Pe);Ve(fe,he,$e,Ce);const Ue=new Map(Ae.map(({item:Ke,source:Je,
target:Ze})=>[Ke,`${Je.label} \u2192 ${Ze.label}`])),Fe=Ke=>Ke.filter(({status:Je})=>Je!=="removed").length;return{...re(he,Ae,{isWhole:fe.status!=="modified",hide:ve}),connections:Xe(Pe),size:{nodes:Fe(
he),connections:Fe(Ae)},tells:Ce,labelOf:$e.labelOf,endsOf:Ke=>Ue.get(Ke)}}function ce({side:fe}){return fe==="head"}function ge(fe){return fe&&[fe.key,ge(fe.outer)]}function Te({matches:fe},{nodes:ve},me){
const Se=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(ge(Pe)),Oe=new Map(ve.map((Pe,Ce)=>[Pe,Ce])),$e=(0,_.$z)(ve.filter(ce),Se),ke=(0,_.$z)(fe,({base:Pe})=>Pe.id),Me=Pe=>{const Ce=ke.get(Pe.value.
id)?.shift();return(Ce&&$e.get(`${Ce.head.id}`)?.shift())??$e.get(Se(Pe))?.shift()},he=new Map;let Ae=0;for(const Pe of ve){if(he.has(Pe))continue;const Ce=ce(Pe)?Pe:Me(Pe);Ae=(Ce&&Oe.get(Ce))??Ae+1e-6;
const Ue=Ce===void 0?"removed":Ce===Pe?"added":"same",Fe=Ce??Pe,Ke={label:Be(Fe,me),status:Ue,rank:Ae,place:Fe,old:Ue==="same"?Pe:void 0};he.set(Pe,Ke).set(Fe,Ke)}return he}function Be({key:fe,value:ve,
array:me},Se){const[Oe,$e,...ke]=["type","componentType",...ve.members.keys()].map(he=>(0,O.TN)(ve,he)),[Me="?"]=[Oe,$e,(0,O.TH)(ve),...ke].filter(he=>he!==void 0);return fe??Se.nameOf(ve,me)??(0,O.e1)(
Me)}function We({edges:fe},ve){const me=fe.flatMap(he=>{const[Ae,Pe]=[ve.get(he.source),ve.get(he.target)];return Ae&&Pe?[{...he,source:Ae,target:Pe,status:ce(he.source)?"added":"removed"}]:[]}),Se=({
source:he,target:Ae,label:Pe})=>`${he.rank} ${Ae.rank} ${Pe}`,Oe=(0,_.$z)(me,({status:he})=>he),$e=(0,_.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(he=>$e.get(Se(he))?.pop()?{...he,
status:"same"}:he),...[...$e.values()].flat()].sort((he,Ae)=>he.source.rank-Ae.source.rank||he.target.rank-Ae.target.rank)}function Xe(fe){const ve=new Map;for(const me of["target","label"]){const Se=Oe=>`${Oe.
source.rank} ${me==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,$e,...ke]of(0,_.$z)(fe,Se).values()){if(!Oe||!$e||ke.length>0||Oe.status===$e.status)continue;[Oe.source,Oe.target,$e.target].every(({
old:he})=>he)&&!ve.has(Oe)&&!ve.has($e)&&ve.set(Oe,$e).set($e,Oe)}}return fe.flatMap(me=>{const Se=ve.get(me);return Se&&me.status==="removed"?[]:[{...me,kind:Se?"rewired":me.status,was:Se}]})}function Ge({
root:fe,nodes:ve},me){const Se=new Set(me.flatMap(he=>he.links.map(({field:Ae})=>Ae))),Oe=new Set(me.map(({item:he})=>he)),$e=new Set([fe,...ve.map(({field:he})=>he)]),ke={added:new Set,removed:new Set};
for(const he of me){const Ae=[he.source.label,he.target.label,...he.label.split(", ")].map(Pe=>JSON.stringify(Pe));for(const Pe of[...Ae,...he.links.map(Ce=>Ce.text)])ke[he.status].add(Pe)}function Me(he,Ae,Pe){
if(Ae===void 0||$e.has(Ae))return[{text:Pe,field:fe}];const Ce=Ae.keys.at(-1)===W?[{text:JSON.stringify(Pe),field:Ae}]:[];if("text"in he)return[...Ce,{text:he.text,field:Ae}];const Ue="members"in he?[
...he.members]:[],Fe="items"in he?he.items.map(Ke=>["[]",Ke]):Ue;return[...Ce,...Fe.flatMap(([Ke,Je])=>Me(Je,A(Ae,Ke),Ke))]}return({path:he,...Ae})=>{const Pe=he.map(Fe=>Fe.type==="member"?Fe.key:"[]"),
Ce=he.some(Fe=>Fe.type==="item"&&Oe.has(Fe.item)),Ue=(Fe,Ke)=>{const Je=Me(Fe,Pe.reduce(A,fe),`${Pe.at(-1)}`),Ze=Je.some(({field:Qe})=>Se.has(Qe)),et=({text:Qe,field:nt})=>{if(Se.has(nt))return Ke.has(
Qe);const it=`${nt.keys.findLast(st=>st!=="[]")}`;return xe.includes(it)||Ke.has(Qe)&&u([it],Ee)||Ze&&tt(Qe,nt)};return(Ze||Ce)&&Je.every(et)};return Ae.kind==="modified"?Ue(Ae.from,ke.removed)&&Ue(Ae.
to,ke.added):"value"in Ae&&Ue(Ae.value,ke[Ae.kind])}}function tt(fe,{texts:ve}){const me=ve.get(fe)??0,Se=[...ve.values()].reduce((Oe,$e)=>Oe+$e,0);return me>2&&2*me>Se&&/^"?[\w.-]{0,30}"?$/.test(fe)}
function Ve(fe,ve,{componentOf:me},Se){const Oe=(0,N.pi)(fe),$e=ve.flatMap(he=>{const{value:Ae,array:Pe}=he.place,Ce=(0,T.qU)(Ae)===void 0?me(Ae,Pe):void 0;return[Ae.id===he.old?.value.id?void 0:Ae,Ce].
map(Ue=>({owner:Ue,node:he}))}),ke=(0,_.$z)($e,({owner:he})=>he);ke.delete(void 0);const Me=new Map(fe.matches.map(({path:he,head:Ae})=>[he.at(-1),Ae]));for(const he of fe.changes){if(Se(he)||Oe(he))continue;
const Ae=he.path.map(Ce=>Me.get(Ce)).reverse(),Pe=["value"in he&&he.value,...Ae].find(Ce=>ke.has(Ce));for(const{node:Ce}of ke.get(Pe)??[])Ce.status==="same"&&(Ce.status="modified")}}}),2899:((q,se,e)=>{
e.d(se,{K$:()=>O,pi:()=>F,wo:()=>N});const O=N("");function N(P){const j=new Set,[R,B]=[new Map,new Map];for(const[A,E]of P.split(/\r\n|\r|\n/).entries()){const r=E.trim();if(r===""||r.startsWith("#"))
continue;const[c,f]=r.endsWith("[]")?[r.slice(0,-2),B]:[r,R],a=c.split(".").reverse(),b=K(c);if(a.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(a.every(
g=>g==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);j.add(r),f.set(b,[...f.get(b)??[],{line:r,keys:a}])}return{lines:[...j],fields:R,orders:B}}function F(P,j,R){
if(P.size===0||j===void 0)return!1;const B=["*",K(j.key)].flatMap(A=>P.get(A)??[]).filter(({keys:A})=>W(j,A));for(const{line:A}of B)R(A);return B.length>0}function K(P){return P.slice(P.lastIndexOf(".")+
1)}function W(P,j){if(P===void 0||j.length===0)return j.length===0;const R=j[0]==="*"?["*"]:P.key.split(".").reverse();return R.every((B,A)=>B===j[A])&&W(P.outer,j.slice(R.length))}}),2742:((q,se,e)=>{
e.d(se,{OD:()=>S,qy:()=>J,Z:()=>k,yR:()=>h});var O=e(3436),N=e(2899),F=e(1345);function K(y,I){const V=I.size===0?void 0:I.get(JSON.stringify(y));return V===void 0?y:(0,O.e1)(V)}function W({base:y,head:I}){
return y===I?[]:O.Rk.flatMap(V=>{const[ee,H]=[(0,O.TN)(y,V),(0,O.TN)(I,V)];return ee!==H&&ee?.startsWith('"')&&H?.startsWith('"')?[[ee,H]]:[]})}function P(y,I){const V=new Map;for(const[H,Z]of y)V.set(
H,(V.get(H)??new Set).add(Z));const ee=([H,Z])=>V.get(H)?.size===1&&I.base.get(H)===1&&I.head.get(Z)===1;return new Map(y.filter(ee))}function j(y){const I=V=>{const ee=new Map,H=(Z,re)=>{if(Z.type===
"array")for(const ae of Z.items)H(ae,!0);if(Z.type!=="object")return;const de=re?[Z.id,...O.Rk.flatMap(ae=>(0,O.TN)(Z,ae)??[])]:[];for(const ae of new Set(de))ee.set(ae,(ee.get(ae)??0)+1);for(const ae of Z.
members.values())H(ae,!1)};for(const Z of y)H(Z[V],!1);return ee};return{base:I("base"),head:I("head")}}function R(y,I,V){const ee={element:new Map,member:new Map};function H(re,de){if(I.size===0&&!V)
return re;if((0,O.jn)(re))return y.scalar(I.get(re.text)??re.text);const ae=ee[de?"element":"member"],we=ae.get(re.id)??Z(re,de);return ae.set(re.id,we),we}function Z(re,de){if(re.type==="array"){const we=re.
items.map(_e=>H(_e,!0));return y.array(we,re.unordered)}const ae=new Map;for(const[we,_e]of re.members)(0,O.Op)(we,_e,de)?V||ae.set(we,_e):ae.set(K(we,I),H(_e,!1));return y.object(ae)}return(re,de=!1)=>H(
re,de).id}function B(y,I){const V={base:R(y,I,!0),head:R(y,new Map,!0)};return{interner:y,renames:I,follow:R(y,I,!1),bare:V}}var A=e(5408);const E=.4,r=.9,c=4e4,f=4,a=/^(""|0|true|false|null)$/,b=.25,
g=new Set([...O.eX,"type"]);function _(y,I,V){const{compare:ee,shareRare:H}=v(y,V),Z=n(y,I),re=s(y);return de=>(ae,we)=>{const _e=(0,A.qc)(ae,we),Ie=_e.reduce((ce,{base:ge,head:Te})=>ce+ge.length*Te.length,
0),xe=ce=>Ie>c?[...H(ce),...(0,A.O6)(I,ce).flatMap(A.yU)]:ce.base.flatMap(ge=>ce.head.map(Te=>({base:ge,head:Te}))),Ee=_e.flatMap(xe).flatMap(ce=>{const ge=ee(ce);return(de>0&&re(ce)?ee(ce,()=>1)>=r:ge>=
de)?[{pair:ce,alike:ge,distance:Z(ce)}]:[]});Ee.sort((ce,ge)=>ge.alike-ce.alike||ce.distance-ge.distance);const De=new Set;return Ee.flatMap(({pair:ce})=>De.has(ce.base)||De.has(ce.head)?[]:(De.add(ce.
base).add(ce.head),[ce]))}}function n({base:y},I){const V=new Map((0,A.Ms)(I).map(Z=>[Z.base.index,Z.head.index-Z.base.index]));let ee=0;const H=y.map(({index:Z})=>(ee=V.get(Z)??ee,Z+ee));return Z=>Math.
abs((H[Z.base.index]??0)-Z.head.index)}function s({base:y,head:I}){const V=({item:re})=>[(0,O.TH)(re),(0,O.Gg)(re)],[ee,H]=[new Set(y.flatMap(V)),new Set(I.flatMap(V))],Z=(re,de)=>V(re).every(ae=>ae!==
void 0&&!de.has(ae));return re=>Z(re.base,H)&&Z(re.head,ee)}function v(y,{renames:I,follow:V}){const ee=new Map([["",0]]),H=new Set;function Z(xe){const Ee=ee.get(xe)??ee.size;return Ee===ee.size&&ee.
set(xe,Ee),Ee}function re(xe,Ee){const De=new Set,ce=(ge,Te,Be)=>{if((0,O.jn)(ge)||(ge.type==="array"?ge.items.length:ge.members.size)===0){const We=Z(`${Te}=${Ee==="base"?V(ge):ge.id}`);De.add(We),(!(0,O.
jn)(ge)||a.test(ge.text))&&H.add(We)}else if(ge.type==="array")for(const We of ge.items)ce(We,Z(`${Te}[]`),!0);else for(const[We,Xe]of ge.members)Te===0&&(0,O.jn)(Xe)&&g.has(We)||(0,O.Op)(We,Xe,Be)||ce(
Xe,Z(`${Te}.${Ee==="base"?K(We,I):We}`),!1)};return ce(xe,0,!0),De}const de=new Map,ae=new Map,we=xe=>de.get(xe)??new Set;for(const xe of["base","head"]){for(const Ee of y[xe])de.set(Ee,re(Ee.item,xe));
for(const[Ee,De]of(0,F.Vn)(y[xe].flatMap(ce=>[...we(ce)]))){const ce=(H.has(Ee)?b:1)/De;ae.set(Ee,Math.min(ae.get(Ee)??1,ce))}}const _e=xe=>ae.get(xe)??0,Ie=xe=>[...we(xe)].filter(Ee=>_e(Ee)>=1/f);return{
compare({base:xe,head:Ee},De=_e){const ce=We=>{let Xe=0;for(const Ge of We)Xe+=De(Ge);return Xe},[ge,Te]=[we(xe),we(Ee)],Be=[...ge].filter(We=>Te.has(We));return 2*ce(Be)/(ce(ge)+ce(Te))||0},shareRare(xe){
const Ee=new Map;for(const De of xe.head)for(const ce of Ie(De))Ee.set(ce,[...Ee.get(ce)??[],De]);return xe.base.flatMap(De=>{const ce=new Set(Ie(De).flatMap(ge=>Ee.get(ge)??[]));return Array.from(ce,
ge=>({base:De,head:ge}))})}}}function $(y,I,V){const ee={base:{item:y,index:0,array:[y]},head:{item:I,index:0,array:[I]}};return v({base:[ee.base],head:[ee.head]},V).compare(ee)}function l(y,I,V){let ee=[],
H=y;const Z=()=>H.base.length===0||H.head.length===0,re=(ce,ge)=>{const Te=Z()?[]:ce(H,ge);Te.length!==0&&(ee=ee.concat(Te),H=(0,A.FF)(H,Te))},de=ce=>(ge,Te)=>(0,A.O6)(ee,ge).flatMap(Be=>ce(Be,Te)),ae=V||
[...y.base,...y.head].some(({item:ce})=>ce.type==="object"),we=O.Rk.filter(ce=>!(o(y.base,ce)&&o(y.head,ce)));for(const ce of w(we,y,I))re(A.kk,i(ce));const _e=({item:ce})=>ce.id,Ie=({item:ce},ge)=>ge===
"base"?I.follow(ce,!0):ce.id;for(const ce of I.renames.size>0?[Ie,_e]:[_e])re(de(A.eV),ce),ae&&re(A.kh,ce);if(ae&&!Z()){for(const Te of w(M(y),y,I).slice(0,1))re(A.kk,i(Te));const ce=Te=>({item:Be},We)=>p(
Be,I.bare[We],Te);re(de(A.eV),ce(1)),re(A.kh,ce(3));const ge=_(y,ee,I);for(const Te of[...O.eX,"key"])re(ge(0),i(Te));re(ge(E),({item:Te})=>Te.type==="object"?(0,O.TN)(Te,"type")??"":void 0)}const xe=we.
length<O.Rk.length,Ee=ce=>(0,O.Gg)(ce)??(xe?we.find(ge=>(0,O.TN)(ce,ge)):(0,O.TH)(ce));return re(de((ce,ge)=>xe&&C(ce.base)===C(ce.head)?(0,A.yU)(ce):(0,A.kh)(ce,ge)),({item:ce})=>Ee(ce)===void 0?"":void 0),
ee}function C(y){return y.map(({index:I})=>I).join()}function i(y){return({item:I})=>(0,O.TN)(I,y)}function p(y,I,V){return y.type!=="object"||[...y.members].filter(([H,Z])=>!(0,O.Op)(H,Z,!0)).length<
V?void 0:I(y,!0)}function o(y,I){const V=ee=>y.every(({item:H,index:Z})=>(0,O.TN)(H,I)?.replaceAll('"',"")===`${ee+Z}`);return y.length>1&&(V(0)||V(1))}function w(y,I,V){const ee=y.map(Z=>({key:Z,pairs:(0,A.
kk)(I,i(Z))})),H=(Z,re)=>Z.every(({base:ae,head:we},_e)=>ae===re[_e]?.base&&we===re[_e]?.head)?0:u(re,V)-u(Z,V);return ee.sort(({pairs:Z},{pairs:re})=>re.length-Z.length||H(Z,re)),ee.map(({key:Z})=>Z)}
function u(y,{interner:I,renames:V,bare:ee}){const H=y.map(({base:re,head:de})=>({base:re.item,head:de.item})),Z=R(I,new Map([...V,...H.flatMap(W)]),!0);return H.filter(({base:re,head:de})=>[Z,ee.head].
some(ae=>ae(re,!0)===ee.head(de,!0))).length}function M({base:y,head:I}){const V=(0,F.Vn)(I.flatMap(({item:Z})=>(0,O.YD)(Z))),ee=Z=>2*(V.get(Z)??0)>I.length&&!O.Rk.includes(Z)&&Z!=="type",H=[...V.keys()].
filter(Z=>ee(Z)&&L(y,Z)&&L(I,Z)).sort();return[...H.filter(Z=>O.ZM.test(Z)),...H]}function L(y,I){const V=y.flatMap(({item:H})=>(0,O.TN)(H,I)??[]).filter(H=>H.startsWith('"'));if(V.length<2||2*V.length<=
y.length||new Set(V).size<V.length)return!1;const ee=new Set(y.flatMap(({item:H})=>O.Rk.map(Z=>(0,O.TN)(H,Z))));return 2*V.filter(H=>ee.has(H)).length<V.length}const Y=8,ne=.5;function ie(y,I,V,ee){const H=xe=>y[xe].
flatMap(De=>[De,...pe(De,ee)]).filter(({path:De,value:ce})=>De.at(-1)?.type==="item"&&V[xe].get(ce.id)===1),Z={bases:new Set,heads:new Map};let re={base:H("base"),head:H("head")};const de=(xe,Ee)=>{const De=(0,A.
kk)(re,xe).filter(({base:ce,head:ge})=>ce.arrays!==ge.arrays&&Ee(ce.value,ge.value));for(const{base:ce,head:ge}of De)Z.bases.add(ce.value),Z.heads.set(ge.value,ce);re=(0,A.FF)(re,De)},ae=(xe,Ee)=>(0,O.
TN)(xe,"type")===(0,O.TN)(Ee,"type"),we=(xe,Ee)=>ae(xe,Ee)&&$(xe,Ee,I)>=ne,_e=(xe,Ee)=>(V[Ee].get(xe??"")??0)<2,Ie=(xe,Ee)=>_e(xe,Ee)?xe:void 0;return de(({value:xe},Ee)=>Ie((0,O.TH)(xe),Ee),(xe,Ee)=>((0,O.
TH)(xe)?.length??0)>=Y||we(xe,Ee)),de(({value:xe},Ee)=>Ie((0,O.Gg)(xe),Ee),we),de(({value:xe},Ee)=>_e((0,O.TH)(xe),Ee)?p(xe,I.bare[Ee],3):void 0,ae),Z}function pe({value:y,path:I},V){return(0,F.Vg)(y,
V).flatMap(ee=>{if((0,O.jn)(ee.value))return[];const H={value:ee.value,path:[...I,ee.step]};return[H,...pe(H,V)]})}function be(y,I,V,ee){const H=[],Z=[],re=[],de=[],ae={base:[],head:[]};function we({base:ce,
head:ge},Te,Be){Be==="element"&&de.push(...W({base:ce,head:ge})),(Be==="element"||Be==="member"&&ce.type==="object"&&ge.type==="object")&&re.push({base:ce,head:ge,path:Te}),ce.id!==ge.id&&(ce.type==="\
array"&&ge.type==="array"?De(ce,ge,Te):ce.type==="object"&&ge.type==="object"?Ee({base:ce,head:ge},Te,Be):Be!=="own"&&(0,O.jn)(ce)&&(0,O.jn)(ge)&&I.renames.get(ce.text)===ge.text?Z.push({path:Te,from:(0,O.
e1)(ce.text),to:(0,O.e1)(ge.text)}):H.push({kind:"modified",path:Te,from:ce,to:ge}))}function _e({base:ce,head:ge},Te,Be,We){ce!==void 0&&ge!==void 0?we({base:ce,head:ge},Te,Be):ge!==void 0&&!Ie(ge,Te)?
(H.push({kind:"added",path:Te,value:ge}),ae.head.push({value:ge,path:Te,arrays:We}),V.heads.size>0&&xe(ge,Te)):ce!==void 0&&!V.bases.has(ce)&&(H.push({kind:"removed",path:Te,value:ce}),ae.base.push({value:ce,
path:Te,arrays:We}))}function Ie(ce,ge){const Te=V.heads.get(ce);return Te===void 0?!1:(H.push({kind:"moved",path:ge,from:Te.path}),we({base:Te.value,head:ce},ge,"element"),!0)}function xe(ce,ge){for(const{
step:Te,value:Be}of(0,F.Vg)(ce,ee)){const We=[...ge,Te];Ie(Be,We)||xe(Be,We)}}function Ee(ce,ge,Te){for(const{key:Be,from:We,...Xe}of le(ce,I)){const Ge=[...ge,{type:"member",key:Be}];We!==Be&&Z.push(
{path:Ge,from:We,to:Be});const tt=Xe.base!==void 0&&(0,O.Op)(Be,Xe.base,Te==="element");_e(Xe,Ge,tt?"own":"member")}}function De(ce,ge,Te){const Be={base:(0,A.S3)(ce.items),head:(0,A.S3)(ge.items)},We=l(
Be,I,ce.unordered&&ge.unordered).filter(Ve=>!V.bases.has(Ve.base.item)&&!V.heads.has(Ve.head.item)),Xe=(0,F.Oe)(Be,We,ee),Ge=new Set((0,A.Ms)(We).map(Ve=>Ve.head.index)),tt=Xe.filter(Ve=>Ve.base&&Ve.head&&
!Ge.has(Ve.index));tt.length>0&&!ge.unordered&&H.push({kind:"reordered",path:Te,moved:tt.map(({step:Ve})=>Ve)});for(const{step:Ve,...fe}of Xe)_e(fe,[...Te,Ve],"element",Be)}return we(y,[],"root"),{changes:H,
references:Z,matches:re,renames:de,unmatched:ae}}function le({base:y,head:I},{renames:V,follow:ee}){const H=new Map(y.members),Z=new Map,re=(ae,we)=>ae.id===we.id||ee(ae)===we.id;for(const ae of[re,()=>!0])
for(const we of[_e=>_e,_e=>K(_e,V)])for(const[_e,Ie]of H){const xe=we(_e),Ee=I.members.get(xe);Ee===void 0||Z.has(xe)||!ae(Ie,Ee)||(H.delete(_e),Z.set(xe,{key:xe,from:_e,base:Ie,head:Ee}))}for(const[ae,
we]of I.members)Z.has(ae)||Z.set(ae,{key:ae,from:ae,head:we});const de=Array.from(H,([ae,we])=>({key:ae,from:ae,base:we}));return[...Z.values(),...de].sort((ae,we)=>ae.key<we.key?-1:1)}const x={bases:new Set,
heads:new Map},T=5;function J(y,I){const V=new O.Ms(N.K$),[ee,H]=[y,I].map(Z=>h(Z,V));return ee&&H&&S([{base:ee,head:H}],V)[0]}function h(y,I=new O.Ms(N.K$)){return/^\s*[[{]/.test(y)?I.read(y):void 0}
function S(y,I){const V=k(()=>j(y)),ee=k(()=>(0,F.j9)([...y.map(({head:de})=>de),...y.map(({base:de})=>de)])),H=(de,ae)=>ee().componentOf(de,ae);function Z(de){const ae=B(I,de);return y.map(we=>{const _e=be(
we,ae,x,H),{base:Ie,head:xe}=_e.unmatched;if(Ie.length===0||xe.length===0)return _e;const Ee=ie(_e.unmatched,ae,V(),H);if(Ee.heads.size===0)return _e;const De=be(we,ae,Ee,H);return De.changes.filter(({
kind:ce})=>ce==="moved").length===Ee.heads.size?De:_e})}let re=new Map;for(let de=0;de<T;de++){const ae=Z(re),we=ae.flatMap(Ie=>Ie.renames),_e=we.length===0?new Map:P(we,V());if(re.size===_e.size&&[...re].
every(([Ie,xe])=>_e.get(Ie)===xe)){if(ae.some(({changes:Ie})=>Ie.length>0))return ae;break}re=_e}return Z(new Map)}function k(y){let I;return()=>(I??={value:y()},I.value)}}),3499:((q,se,e)=>{e.d(se,{Ab:()=>r,
a2:()=>g,gN:()=>f,lY:()=>_,pi:()=>c,rL:()=>a});var O=e(3436),N=e(2742);const F=r(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewport canvas"),K=["x","y"],W=r("w h width he\
ight left top zoom"),P=[["x"],["position"],["left","top"]],j=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,R=r("_?id uuid guid identifie\
r instanceIdentifier instanceId groupId"),B=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=r("_?rev revision iteration version versionId activeVersionId versionCounter versionNumber"),E=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,
j],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[A,/^\d{1,15}$/],[A,B]];function r($){return new RegExp(`^(${$.replaceAll(" ","|")})$`,"i")}function c({base:$,head:l}){const C={base:(0,N.
Z)(()=>new Set((0,O.PX)($))),head:(0,N.Z)(()=>new Set((0,O.PX)(l)))};return i=>{const{kind:p,path:o}=i;if(p==="reordered"||p==="moved")return!1;const[w,u=w]=p==="modified"?[i.from,i.to]:[i.value];if(b(
o)&&v(w)&&v(u))return!0;if(p!=="modified"||w.type!==u.type||!("text"in w)||!("text"in u))return!1;const[M,L,Y]=[s(o.at(-1)),(0,O.e1)(w.text),(0,O.e1)(u.text)],ne=pe=>pe.test(L)&&pe.test(Y);return E.some(
([pe,be])=>pe.test(M)&&ne(be))?!0:o.at(-2)?.type!=="member"&&R.test(M)&&ne(B)&&!C.head().has(L)&&!C.base().has(Y)}}function f($){return B.test($)||j.test($)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test($)}function a($,l){
return R.test($)&&(0,O.jn)(l)||(F.test($)||K.includes($))&&v(l)}function b($){if($.slice(g($)).some(p=>F.test(s(p))))return!0;const[l,C]=[$.at(-2),s($.at(-1))],i=l?.type==="item"&&l.item.type==="objec\
t"?l.item.members:void 0;return K.includes(C)||W.test(C)&&P.some(p=>p.every(o=>i?.has(o)))}function g($){return $.findLastIndex(({type:l})=>l==="item")+1}function _($,{matches:l}){const C=new Map(l.map(
p=>[p.path.at(-1),p])),i=new Map;for(const p of $){const o=g(p.path),[w,u]=[p.path[o-1],p.path[o]],M=K.includes(s(u)),L=M?K:F.test(s(u))?[s(u)]:[],[Y,ne]=[n(C.get(w)?.base,L),n(C.get(w)?.head,L)],ie=[
...p.path.slice(0,o),{type:"member",key:L.join(", ")}];Y&&ne?i.set(M?w:u,{kind:"modified",path:ie,from:Y,to:ne}):i.set(p,p)}return[...i.values()]}function n($,l){const C=$?.type==="object"?l.flatMap(i=>$.
members.get(i)??[]):[];if(!(C.length<l.length))return C.length>1?{type:"array",id:0,items:C,unordered:!1}:C[0]}function s($){return $?.type==="member"?$.key:""}function v($){if($.type==="literal")return/\d/.
test($.text);const l=$.type==="array"?$.items:$.type==="object"?[...$.members.values()]:[];return l.length>0&&l.every(v)}}),1345:((q,se,e)=>{e.d(se,{Oe:()=>r,Vg:()=>c,Vn:()=>g,j9:()=>P,qU:()=>j});var O=e(
3436),N=e(5408);const F=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,W=40;function P(n){const s=n.map(E),v=i=>s.find(p=>p.get(i))?.get(i);function $(i,p){for(const o of(0,O.YD)(i).sort()){
if(F.test(o))continue;const w=`${(0,O.TN)(i,o)}`,u=o==="type"?`"${w.split(":")[1]}`:w,M=v(u);if(M===void 0||j(M.item)===void 0)continue;const L=s.some(Y=>{const ne=Y.get(u);return ne&&(ne.array===p||A(
p,ne.item))});if(o==="type"||!L)return M.item}}function l(i,p){const o=(0,O.Gg)(i);return j(i)??j($(i,p))??(o&&(0,O.e1)(o))}function C(i){const p=/\d/.test(i)?v(i):void 0;return p&&l(p.item,p.array)}return{
componentOf:$,nameOf:l,labelOf:C}}function j(n){const s=n&&((0,O.TN)(n,"name")??R(n));return s&&(0,O.e1)(s)}function R(n){const[s,v]=[B(n,"localeData"),B(n,"data")];return[...(s?["en",...(0,O.YD)(s)]:
[]).map(i=>B(s,i)),v,B(v,"node")].map(i=>i&&((0,O.Gg)(i)??(0,O.TN)(i,"display_name"))).find(i=>i!==void 0)}function B(n,s){return n?.type==="object"?n.members.get(s):void 0}function A(n,s){return(0,O.
YD)(s).map($=>B(s,$)).some($=>$?.type==="array"&&$.items===n)}function E(n){const s=new Map,v=$=>{if($.type==="object")for(const l of $.members.values())v(l);if($.type==="array")for(const l of $.items){
const C=(0,O.YD)(l).filter(p=>O.ZM.test(p)),i=new Set(C.flatMap(p=>(0,O.TN)(l,p)??[]));for(const p of i)s.set(p,s.has(p)?void 0:{item:l,array:$.items});v(l)}};return v(n),s}function r(n,s,v){const $=(0,N.
FF)(n,s),l=[...$.base.map(i=>({...i,base:i.item})),...s.map(({base:i,head:p})=>({...p,base:i.item,head:p.item})),...$.head.map(i=>({...i,head:i.item}))],C=b(l,v);return l.map(i=>({...i,step:f(i,C.get(
i))})).sort(a)}function c(n,s){return n.type==="object"?Array.from(n.members,([$,l])=>({step:{type:"member",key:$},value:l})):(n.type==="array"?r({base:[],head:(0,N.S3)(n.items)},[],s):[]).map(({step:$,
item:l})=>({step:$,value:l}))}function f({item:n,index:s},v){if(v===void 0)return{type:"element",index:s,item:n};const $=_(n),l=$!==void 0&&$.length<=W&&!v.startsWith($);return{type:"item",label:v,...l&&
{hint:$},item:n}}function a({step:n},{step:s}){return n.type==="item"&&s.type==="item"?n.label<s.label?-1:1:n.type==="element"&&s.type==="element"?n.index-s.index:n.type==="item"?-1:1}function b(n,s){
const v=new Map,$=new Set;let l=n.filter(({item:u})=>(j(u)??(0,O.Gg)(u)??(0,O.TH)(u))!==void 0);const C=u=>{const M=l.map(u),L=g(M);l=l.filter((Y,ne)=>{const ie=M[ne];return ie===void 0||L.get(ie)!==1||
$.has(ie)?!0:($.add(ie),v.set(Y,ie),!1)})};C(({item:u})=>j(u));const i=new Map(l.map(u=>[u,j(u.item)??j(s(u.item,u.array))])),p=g([...i.values()]),o=u=>{const[M,L]=[i.get(u),(0,O.Gg)(u.item)];return j(
u.item)??(p.get(M)===1?M:void 0)??(L&&(0,O.e1)(L))},w=(u,M="")=>{const[L,Y]=[(0,O.TH)(u.item),o(u)??_(u.item)],ne=L&&(0,O.e1)(L).replace(M,"");return Y&&ne?`${Y} (${ne})`:Y??ne};return C(u=>o(u)??w(u,
K)),C(u=>w(u,K)),C(u=>w(u)),C(u=>`${o(u)??_(u.item)??w(u)} [${u.index}${u.head?"":", before"}]`),v}function g(n){const s=new Map;for(const v of n)s.set(v,(s.get(v)??0)+1);return s}function _(n){const s=(0,O.
TN)(n,"type");return s?.startsWith('"')?(0,O.e1)(s):void 0}}),7856:((q,se,e)=>{e.d(se,{$C:()=>n,Wr:()=>l,_p:()=>s,lb:()=>f});var O=e(706),N=e(3436),F=e(2742);const K=8,W="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",P=new RegExp(`(?:${W}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
R=new RegExp(`^x?(?:${W})$`),B=/name|key|header|field/i,A=["value","values","default","defaultvalue","headervalue"],E=/\{\{|\$\{|<%/,r="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",c=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${W}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${W})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${W})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${r}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${r}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${W})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(C=>new RegExp(C,"giu"));function f({workflows:C}){const i=new O.pO;for(const{secrets:o,files:w}of C){const u=w.flatMap(({base:M,head:L})=>[M,L].flatMap(l));for(const M of[...o,...u].flatMap(a))i.add(
M,b)}const p=new Map;return o=>{const w=p.get(o);if(w)return w;const u=[],M=ne=>(u.push(ne),O.v5),Y={shown:c.reduce((ne,ie)=>ne.replace(ie,M),i.hide(o,M)),hidden:JSON.stringify(u)};return p.set(o,Y),Y}}
function a(C){return[C,C.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,F.yR)(C))]}function b(C){return C.length>=K&&!new RegExp("^\\p{L}+$","u").test(C)}function g(C){const i=_(C);return P.test(
i)&&!j.test(i)}function _(C){return C.toLowerCase().replace(/[^a-z]/g,"")}function n(C,i,p){if(v(i))return!1;if(g(C))return $(i)||R.test(_(C));const o=w=>B.test(w)&&g(String(p&&(0,N.TN)(p,w)));return A.
includes(_(C))&&p!==void 0&&(0,N.YD)(p).some(o)}function s(C,...i){return i.every(v)?!1:C.some((p,o)=>{const w=C[o-1],u=w&&"item"in w?w.item:void 0,M=C.slice(o+1).every(({type:Y})=>Y==="element"),L=Y=>p.
type==="member"&&n(p.key,M?Y:void 0,u);return i.some(L)})}function v(C){return C?.type==="literal"&&!/\d/.test(C.text)}function $(C){return C?.type==="array"?C.items.every($):C!==void 0&&(0,N.jn)(C)}function l(C){
const i=[],p=o=>{if(o!==void 0)if((0,N.jn)(o))p((0,F.yR)((0,N.e1)(o.text)));else if(o.type==="array")for(const w of o.items)p(w);else for(const[w,u]of o.members)n(w,u,o)&&i.push(...(0,N.PX)(u)),p(u)};
return p(C),i.filter(o=>!E.test(o))}}),5408:((q,se,e)=>{e.d(se,{$z:()=>R,FF:()=>E,Ms:()=>A,O6:()=>r,S3:()=>F,eV:()=>K,kh:()=>W,kk:()=>P,qc:()=>j,yU:()=>B});var O=e(8965);const N=500;function F(c){return c.
map((f,a)=>({item:f,index:a,array:c}))}function K(c,f){const a=s=>c[s].map(v=>f(v,s)),b=(s,v)=>s!==void 0&&s===v,g=(0,O.E)(a("base"),a("head"),{maxEditLength:N,comparator:b});if(g===void 0)return A(W(
c,f));let[_,n]=[0,0];return g.flatMap(({added:s,removed:v,count:$})=>{const[l,C]=[c.base.slice(_,_+$),c.head.slice(n,n+$)];return s||(_+=$),v||(n+=$),s||v?[]:B({base:l,head:C})})}function W(c,f){return j(
c,f).flatMap(B)}function P(c,f){return j(c,f).flatMap(a=>a.base.length===1&&a.head.length===1?B(a):[])}function j(c,f){const a=R(c.head,b=>f(b,"head"));return a.delete(void 0),[...R(c.base,b=>f(b,"bas\
e"))].flatMap(([b,g])=>{const _=a.get(b);return _?[{base:g,head:_}]:[]})}function R(c,f){const a=new Map;for(const b of c){const g=f(b),_=a.get(g);_?_.push(b):a.set(g,[b])}return a}function B({base:c,
head:f}){return c.flatMap((a,b)=>{const g=f[b];return g===void 0?[]:[{base:a,head:g}]})}function A(c){const f=[];for(const b of c.toSorted((g,_)=>g.base.index-_.base.index)){let[g,_]=[0,f.length];for(;g<
_;){const n=g+_>>1;(f[n]?.last.head.index??0)<b.head.index?g=n+1:_=n}f[g]={last:b,before:f[g-1]}}const a=[];for(let b=f.at(-1);b;b=b.before)a.push(b.last);return a.reverse()}function E({base:c,head:f},a){
const b=new Set(a.flatMap(g=>[g.base,g.head]));return{base:c.filter(g=>!b.has(g)),head:f.filter(g=>!b.has(g))}}function r(c,f){const a=A(c),b={base:0,head:0};return j(f,({index:g},_)=>{for(;(a[b[_]]?.[_].
index??1/0)<g;)b[_]++;return b[_]})}}),9462:((q,se,e)=>{e.d(se,{N:()=>F,R:()=>K});var O=e(7279),N=e(706);async function F(W,{ms:P,error:j},R){const B=new AbortController,A=setTimeout(()=>B.abort(j),P),
E=Math.min(W.endsAt,performance.now()+P);try{return await R({...W,signal:AbortSignal.any([W.signal,B.signal]),endsAt:E})}finally{clearTimeout(A)}}function K(W,P){const j=`${P} within ${(0,N.zK)(W)} (t\
imeout-minutes)`;return{ms:W,error:new O.HR({what:j,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>E,TF:()=>r,Uc:()=>A,lo:()=>a});var O=e(
7598),N=e(1455),F=e(6760),K=e(7975),W=e(7279),P=e(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(b){return/^E[A-Z0-9]+$/.test(Object(b).code)}function B(b){if(!R(b))return(0,W.gJ)(b);const{code:g="",errno:_=0}=b;
return j[g]??(0,K.getSystemErrorMap)().get(_)?.[1]??g}function A(b){const{path:g,dest:_=g}=Object(b);return R(b)&&_?`${B(b)} (${(0,P.MW)(_)})`:B(b)}function E(b,g,_="Set another directory, or free som\
e space."){const n=Object(b).code==="ENAMETOOLONG",s={what:`Can't write ${g}`,why:B(b)};return new W.HR({...s,advice:n?"Set a shorter name.":_},{cause:b})}async function r(b){await(0,N.rm)(b,{recursive:!0,
force:!0,maxRetries:10})}const c=/^\.workflow-export-[0-9a-f]{12}$/;async function f(b,g,_=(0,F.dirname)(b)){const n=(0,F.join)(_,`.workflow-export-${(0,O.randomBytes)(6).toString("hex")}`);try{await(0,N.
writeFile)(n,g,{flag:"wx"}),await(0,N.rename)(n,b)}catch(s){throw await r(n).catch(()=>{}),s}}async function a(b,g){await f(b,g).catch(_=>{throw E(_,b)})}}),7279:((q,se,e)=>{e.d(se,{$N:()=>F,HR:()=>N,
gJ:()=>j,h_:()=>P,iT:()=>W});const O=null;class N extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(B,A={}){super(K(B),{cause:A.cause}),
this.what=B.what,this.why=B.why??"",this.advice=B.advice??"",this.topic=B.topic,this.status=A.status,this.maybeProcessed=A.maybeProcessed??!1,this.affectsAll=A.affectsAll??!1,this.busy=A.busy??!1,this.
retryable=A.retryable??!1,this.retryAfterMs=A.retryAfterMs??0,this.maxRetries=A.maxRetries}with(B){const A={...this,cause:this,...B};return new N(A,A)}}function F({what:R,why:B=""}){return B===""?R:`${R}\
: ${B}`}function K(R){const B=F(R);return`${B}${/[.!?…]$/.test(B)?"":"."} ${R.advice??""}`.trim()}function W(R){return R instanceof Error?R:new Error(String(R))}function P(R){return R instanceof N?R:
new N({what:j(R)},{cause:R})}function j(R){return W(R).message}}),6191:((q,se,e)=>{e.d(se,{B6:()=>r,R9:()=>_,mz:()=>n,wn:()=>g});var O=e(1455),N=e(6760),F=e(6671),K=e(2145),W=e(9462),P=e(532),j=e(7279),
R=e(2975),B=e(706),A=e(8725),E=e(7487);class r extends j.HR{}const c=10*6e4,f=3;async function a(){const{DefaultArtifactClient:L}=await e.e(348).then(e.bind(e,9348));return new L}async function b({signal:L,
log:Y},ne){const ie=await a(),pe=(0,A.QJ)(Y,()=>ne(ie));return await(0,R.Mu)(L,pe)}async function g(L){return await b(L,async Y=>(await Y.listArtifacts()).artifacts)}async function _(L,Y){const ne=await(0,E.
Pd)("workflow-artifact-");try{await b(L,pe=>pe.downloadArtifact(Y,{path:ne,skipDecompress:!0}));const[ie=""]=await(0,O.readdir)(ne);return await(0,O.readFile)((0,N.join)(ne,ie))}finally{await(0,P.TF)(
ne).catch(()=>{})}}async function n(L,{path:Y,digest:ne},ie){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const pe=(0,N.basename)(Y),be={client:await a(),options:ie,name:pe,path:Y,digest:ne,mayHaveCreated:!1,
taken:0},le={ms:c,error:new Error(`it didn't finish within ${c/6e4} minutes`)},x=await(0,W.N)(L,le,k=>(0,R.L5)(k,()=>(0,R.Mu)(k.signal,s(be,k.log)))).catch(k=>{throw L.signal.throwIfAborted(),o(k,pe)}),
{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:J,GITHUB_RUN_ID:h}=process.env,S=`${T}/${J}/actions/runs/${h}/artifacts/${x}`;return{id:x,name:pe,url:S,digest:ne}}async function s(L,Y){const{client:ne,name:ie,
path:pe,digest:be}=L,{overwrite:le,retentionDays:x}=L.options,T=J=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(J)&&(L.mayHaveCreated=!0),Y.debug(J)};try{return await(0,A.QJ)({...Y,debug:T},
async()=>{le&&await ne.deleteArtifact(ie).catch(v);const J={skipArchive:!0,...x!==void 0&&{retentionDays:x}},h=await ne.uploadArtifact(ie,[pe],(0,N.dirname)(pe),J);if(h.id!==void 0&&h.digest===be)return h.
id;throw new Error("the uploaded file differs from the package")})}catch(J){return await(0,A.QJ)(Y,()=>$(L,J))}}function v(L){if(!(L instanceof Error&&L.name==="ArtifactNotFoundError"))throw L}async function $(L,Y){
const ne=(0,j.gJ)(Y),{client:ie,name:pe,digest:be,options:le}=L,[x,T]=[i.test(ne),C.test(ne)];L.mayHaveCreated||=x;const h=T||L.mayHaveCreated?await ie.getArtifact(pe).catch(()=>{}):void 0;if(L.mayHaveCreated&&
h?.artifact.digest===`sha256:${be}`)return h.artifact.id;if(x)throw u("the connection to the artifact service failed",Y);if(!T)throw Y;L.taken++;const S=L.mayHaveCreated&&!h;if(S&&L.taken===f&&await M(
pe),L.taken<=(S?f:Number(le.overwrite)))throw u("the name is still taken",Y);const y=h?`this run already has an artifact named ${pe}`:`an upload that isn't finished holds the name ${pe}, for example a\
nother job's`,I=h?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new r({what:"Artifact",why:y,advice:I,topic:"the-artifact"},{cause:Y})}const l="Set upload-a\
rtifact: false.",C=/already exists/,i=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,p=[[/supported on GHES/,"GitHub Enterprise Server has\
 no artifact service for this action",l],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",l],[/quota|insufficient usage/,"the account's artifact storage i\
s used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",l],[/(?:)/,"\
the upload of % failed","Re-run the job."]];function o(L,Y){if(L instanceof j.HR)return L;const ne=(0,j.gJ)(L),[,ie="",pe=""]=p.find(([le])=>le.test(ne))??[],be=(0,B.OX)(ne,200).replace(/\.$/,"");return w(
/%/.test(ie)?`${ie.replace("%",()=>Y)} (${be})`:ie,pe,{cause:L})}function w(L,Y,ne){return new j.HR({what:"Artifact",why:L,advice:Y,topic:"the-artifact"},ne)}function u(L,Y){return w(L,"Re-run the job\
 later.",{retryable:!0,cause:Y})}async function M(L){const{ACTIONS_RUNTIME_TOKEN:Y="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ie}=JSON.parse(Buffer.from(Y.split(".")[1]??"","base64url").toString()),[
,pe,be]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ie))??[],{href:le}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne);await new F.Qq("export-workflow-action",[new K.
tZ(Y)],{socketTimeout:3e4}).postJson(le,{workflow_run_backend_id:pe,workflow_job_run_backend_id:be,name:L})}}),8725:((q,se,e)=>{e.d(se,{lm:()=>N.lm,t1:()=>F,QJ:()=>B});const O=je(import.meta.url)("nod\
e:async_hooks");var N=e(819);function F(E=""){return{info:r=>W(E+r),warning:r=>N.$e(E+r),debug:r=>N.Yz(E+r),mask:N.Pq}}function K(E){const r=[];return{...F(`[${E}] `),info:c=>r.push(c),end(c){core.startGroup(
P(c));for(const f of r)W(f);core.endGroup()}}}function W(E){N.pq(P(E))}function P(E){return E.replaceAll("##[","## [")}const j=new O.AsyncLocalStorage;let R=!1;function B(E,r){return R||A(),R=!0,j.run(
E,r)}function A(){const E=process.stdout.write.bind(process.stdout);process.stdout.write=((r,...c)=>{const f=j.getStore(),a=String(r);return f===void 0||/^::(add-mask|debug)::/.test(a)?E(r,...c):(j.exit(
()=>f.debug(a.trimEnd())),!0)})}}),7487:((q,se,e)=>{e.d(se,{GQ:()=>f,Pd:()=>c,Tm:()=>a,VY:()=>E,eF:()=>A,n0:()=>r});var O=e(3024),N=e(1455),F=e(8161),K=e(6760),W=e(819),P=e(532),j=e(7279),R=e(706);const B=6e4;
async function A(b){const g=new AbortController;for(const _ of["SIGINT","SIGTERM","SIGBREAK"]){const n={what:`Cancelled (${_})`,topic:"the-job-on-the-platform"};process.on(_,()=>g.abort(new j.HR(n)))}
try{await b(g.signal)}catch(_){for(let s=_;s instanceof Error;s=s.cause)W.Yz(s.stack??s.message);const n=E(_);W.C1(`${(0,R.OX)((0,j.gJ)(_),B)}${n===void 0?"":` See ${n}`}`)}process.stdout.write("",()=>process.
exit())}function E(b){const{GITHUB_SERVER_URL:g,GITHUB_ACTION_REPOSITORY:_,GITHUB_ACTION_REF:n}=process.env;if(!(!(b instanceof j.HR)||b.topic===void 0||!g||!_||!n))return encodeURI(`${g}/${_}/blob/${n}\
/docs/troubleshooting.md#${b.topic}`)}function r(b){for(const[g,_]of Object.entries(b))_!==void 0&&W.uH(g,_)}async function c(b){const g=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,N.mkdtemp)(
(0,K.join)(g,b)).catch(_=>{throw(0,P.Rs)(_,g,"Check the runner's temporary folder.")})}function f(){try{return JSON.parse((0,O.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===
!1}catch{return!1}}function a(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,se,e)=>{e.d(se,{Sy:()=>f,cj:()=>B,il:()=>A,tp:()=>j});var O=e(819),N=e(7279),F=e(8132),K=e(706);const W=1024*
1024-1e4,P=2e5;function j(a,b){const g=b.map($=>$.map(r)),_=a.map(($,l)=>g.some(C=>C[l]!=="")),n=($,l)=>`<tr>${$.flatMap((C,i)=>_[i]?`<${l}>${C}</${l}>`:[]).join("")}</tr>`,s=g.map($=>n($,"td")),v=$=>`\
<tr><td colspan="${a.length}">\u2026 and ${(0,K.hS)($,"more row")}</td></tr>`;return`<table>${n(a.map(F.FO),"th")}${c(s,v).join("")}</table>`}function R(a){return`<table>${a.map(([g,_])=>_===void 0?"":
`<tr><th align="left">${escapeAll(g)}</th><td>${r(_)}</td></tr>`).join("")}</table>`}function B(a){const b=a.map(({names:g,message:_,help:n})=>{const s=g.map($=>`**${(0,F.wh)($)}**`);return`- ${c(s,$=>`\
and ${$} more`,P/2).join(", ")}: ${A(_,n)}`});return c(b,g=>`- \u2026 and ${(0,K.hS)(g,"more cause")}`).join(`
`)}function A(a,b){return b===void 0?(0,F.wh)(a):`${(0,F.wh)(a)} <a href="${(0,F.FO)(b)}">Troubleshooting</a>`}function E(a,b){return`<details><summary>${escapeAll(a)}</summary>

${b}

</details>`}function r(a){return typeof a=="string"?a===""?"":`<code>${(0,F.FO)((0,F.RK)(a))}</code>`:"words"in a?(0,F.wh)(a.words):`<a href="${(0,F.FO)(a.href)}">${(0,F.wh)(a.text)}</a>${(0,F.FO)(a.after??
"")}`}function c(a,b,g=P){let _=g;const n=a.filter(s=>{const v=Buffer.byteLength(s),$=v<=_;return $&&(_-=v),$});return n.length===a.length?n:[...n,b(a.length-n.length)]}async function f(a,...b){const g=n=>`${(0,K.
hS)(n,"part")} of this page would not fit and ${n===1?"is":"are"} left out.`,_=[`### ${(0,F.wh)(a)}`,...c(b,g,W)];try{await O.z.addRaw(_.join(`

`),!0).write()}catch(n){O.$e(`Can't write the job summary: ${(0,N.gJ)(n)}`)}}}),8132:((q,se,e)=>{e.d(se,{EU:()=>j,FO:()=>A,Jj:()=>W,RK:()=>F,SS:()=>P,wh:()=>B});const O="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${O})[\\u200C\\u200D](?=${O})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(c){return/^[ -[\]-~]*$/.test(c)&&!c.includes("##[")?c:c.replace(N,(f,a)=>a===void 0?f:K(a))}function K(c){return`\\u\
{${c.codePointAt(0)?.toString(16)}}`}function W(c,f){if(c.length<=f)return c;const a=Array.from(c.slice(0,2*f+2));return a.length>f?`${a.slice(0,f).join("")}\u2026`:c}function P(c,f=100){const a=F(W(c,
f)).replaceAll("	",K)||'""',b="`".repeat(r(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${b} ${a} ${b}`:b+a+b}function j(c,f,a){const g=c.map(n=>a+F(n).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),_="`".repeat(Math.max(3,r(g)+1));return`${a}${_}${f}
${g}
${a}${_}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(c){return A(F(c).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(c){return c.replace(E,f=>`&#${f.codePointAt(0)}\
;`)}const E=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function r(c){return(c.match(/`+/g)??[]).reduce((f,a)=>Math.max(f,a.length),0)}}),8920:((q,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>E,mu:()=>P});var O=e(1455),N=e(532),F=e(7279),K=e(9870);const W=1024*1024;function P({files:r},c){const[f,a]=[j(K.uq,r),j(K.n7,r)];if(f&&a)return{app:f,flow:a,env:c??j(K.Km,r)};const b=[K.uq,K.
n7].filter(g=>!r.has(g));throw new Error(`lacks ${b.join(" and ")}, at its root and in its only subfolder`)}function j(r,c){const f=c.get(r);try{return f&&B({name:r,bytes:f})}catch(a){throw new Error(
`has a file that ${(0,F.gJ)(a)}: ${r}`)}}async function R(r,c){const f=await(0,O.readFile)(r,{signal:c}).catch(a=>{throw c.throwIfAborted(),new Error(`can't be read: ${(0,N.Uc)(a)}`)});return B({name:K.
Km,bytes:f})}function B(r){const{name:c,bytes:f}=r;if(c===K.Km&&f.length>W)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return r}
function A(r){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(r))}function E({files:r}){for(const c of[K.uq,K.n7])try{const{name:f,version:a}=Object(A(r.get(c)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((q,se,e)=>{e.d(se,{q:()=>K});const O=500,N=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,B,A){let E=R.startsWith("\uFEFF")?1:0,r=0;function c(){for(;;){const g=R.charAt(E);if(g!==" "&&g!==`
`&&g!=="\r"&&g!=="	")return g;E++}}function f(){const g=E;if(F.lastIndex=g,!F.test(R))throw new SyntaxError;return E=F.lastIndex,R.slice(g,E)}function a(g,_){const n=c();if(n==="["){const v=[],$=A.enter(
g);return b("]",_,()=>v.push(a($,_+1))),A.array(v,g)}if(n==="{"){const v=new Map;return b("}",_,()=>{if(c()!=='"')throw new SyntaxError;const $=f(),l=$.includes("\\")?JSON.parse($):$.slice(1,-1);if(v.
has(l)||c()!==":")throw new SyntaxError;E++,v.set(l,a(A.enter(g,l),_+1))}),A.object(v,g)}const s=f();return A.scalar(s.includes("\\")?JSON.stringify(JSON.parse(s)):s)}function b(g,_,n){if(_===O)throw new RangeError;
E++;let s=c()===g?g:",";for(;s===",";){if(++r>N)throw new RangeError;n(),s=c(),s===","&&E++}if(s!==g)throw new SyntaxError;E++}try{const g=a(B,0);if(c()==="")return g}catch{}}function W(R){const B=K(R,
`
`,P);return B===void 0?void 0:`${B}
`}const P={enter:R=>`${R}  `,scalar:R=>R,array:(R,B)=>j("[",R,"]",B),object(R,B){const A=[...R.keys()].sort().map(E=>`${JSON.stringify(E)}: ${R.get(E)}`);return j("{",A,"}",B)}};function j(R,B,A,E){if(B.
length===0)return R+A;const r=`,${E}  `,f=B.some(({length:a})=>a>4096)?B.reduce((a,b)=>a+r+b):B.join(r);return`${R}${E}  ${f}${E}${A}`}}),5806:((q,se,e)=>{e.d(se,{Oj:()=>r,Sr:()=>E,dU:()=>A,fw:()=>W,gv:()=>O,
jq:()=>R,x5:()=>j});const O=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],P=[
...W,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is\
 in a ".git" folder',N],["changes how git or GitHub treats the repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",
/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",K]];function j(f,a=P){
const b=c(f);return a.find(([,g])=>g.test(f)||g.test(b))?.[0]}function R(f){return[K,N,F].some(a=>a.test(c(f)))}function B(f){return N.test(c(f))?"is in a .git folder":f.includes(":")?"contains a colo\
n, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(E(c(f)))}function E(f){return f.normalize("NFC").toUpperCase().toLowerCase()}
function r(f){const a=new Map;for(const b of f){const g=E(b.replace(/\/$/,"")),_=a.get(g);if(_!==void 0)return[_,b];a.set(g,b)}for(const[b,g]of a)for(const{index:_}of b.matchAll(/\//g)){const n=a.get(
b.slice(0,_));if(n?.endsWith("/")===!1)return[n,g]}}function c(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,se,e)=>{e.d(se,{BE:()=>P,KC:()=>B,Km:()=>K,LX:()=>W,jz:()=>R,n7:()=>N,uq:()=>F,
wg:()=>E,zx:()=>j});var O=e(5806);const[N,F,K]=["flow_definition.json","app_definition.json","env_variables.json"],W=[N,F,K],P=1e4,j=256*1024*1024;function R(c,f){const a=[...f].filter(([b])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(b));return{kind:c,files:new Map(a.sort(([b],[g])=>b<g?-1:1))}}function B({kind:c,files:f}){return{kind:c,files:new Map([...f].filter(([a])=>!(0,O.dU)(a)))}}const A=/^\.|^__MACOSX$/;function E(c){
const f=new Set(c),a=n=>W.some(s=>f.has(n+s));if(a(""))return"";const b=new Set(c.filter(n=>n.includes("/")).map(n=>n.slice(0,n.indexOf("/")))),[g,..._]=[...b].filter(n=>!A.test(n));return _.length===
0&&a(`${g}/`)?`${g}/`:""}function r(c){const f=E(c);return c.includes(f+F)||c.includes(f+N)}}),1519:((q,se,e)=>{e.d(se,{DF:()=>W,aC:()=>R,x3:()=>j});var O=e(4573),N=e(8142),F=e(5806);const K={enter:()=>{},
scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:A})=>A)}]`,items:B}),object(B){return{json:`{${Array.from(B,([E,{json:r}])=>`${JSON.stringify(E)}:${r}`).sort()}}`,members:B}}};function W(B){const A=(0,O.
isUtf8)(B)?(0,N.q)(B.toString(),void 0,K):void 0,E=A?.members??A?.items?.map(c=>[P(c),c]);if(E===void 0)return;const r=new Map;for(const[c,{members:f,json:a}]of E){if(c===void 0||r.has(c))return;r.set(
c,{name:c,keys:[...f?.keys()??[]],content:a})}return{container:Array.isArray(E)?"array":"object",variables:[...r.values()]}}function P({members:B}){if(!B?.has("value"))return;const A=[B.get("name"),B.
get("key")].find(E=>E?.json[0]==='"');return A&&JSON.parse(A.json)}function j({files:B}){const A=[...B].filter(([E])=>(0,F.dU)(E)).map(([,E])=>R(E));return[...new Set(A.flat())]}function R(B){const A=new TextDecoder().
decode(B);try{JSON.parse(A)}catch{return[]}const E=W(B),r=new Set(E?.container==="array"?E.variables.map(({name:a})=>a):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(
([a,b,g])=>b===void 0?[a,String(Number(a))]:g===void 0?[JSON.parse(b)]:[]);return[...new Set(f)].filter(a=>!r.has(a))}}),3657:((q,se,e)=>{e.d(se,{u:()=>A,z:()=>o});var O=e(4573),N=e(8522),F=e(663),K=e(
7279),W=e(706),P=e(5806),j=e(9870);const R=2048,B=new Set([0,10]);async function A(u,M){M?.throwIfAborted();const{zip:L,source:Y,entries:ne}=await E(u).catch(n("The package")),ie=(0,j.wg)([...ne.keys()]),
pe=[];for(const[be,le]of ne){M?.throwIfAborted();const x=await b(L,Y,le).catch(n(`${(0,W.TL)(be)} in the package`));be.startsWith(ie)&&!g(be)&&pe.push([be.slice(ie.length),x])}return(0,j.jz)("zip",pe)}
async function E(u){const M=r(u),L=await(0,F.SY)(M,{decodeStrings:!1});return{zip:L,source:M,entries:await c(L)}}function r(u){for(let M=u.length-21;M>0;){M=u.lastIndexOf("PK",M-1,"latin1");const L=M+
22+(M<0?1/0:u.readUInt16LE(M+20));if(L<=u.length)return u.subarray(0,L)}throw u.toString("latin1",0,2)==="PK"?new Error("its end is missing"):v(u)}async function c(u){if(u.entryCount>j.BE)throw _(`The\
 package has ${u.entryCount} entries. The limit is 10,000`);const M=new Map;let L=0;for await(const ie of u.eachEntry()){const pe=f(ie);if(M.has(pe))throw _(`The package has ${(0,W.TL)(pe)} twice`,"Ex\
port it again.");const be=a(pe,ie);if(be!==void 0)throw _(`${(0,W.TL)(pe)} in the package ${be}`);if(L+=ie.uncompressedSize,L>j.zx)throw _("The package takes more than 256 MiB unpacked, the limit");M.
set(pe,ie)}const Y=[...M.keys()];if(Y.every(g))throw _("The package has no files in it","Export it again.");const ne=(0,P.Oj)(Y);if(ne===void 0)return M;throw _(`${ne.map(ie=>(0,W.TL)(ie)).join(" and ")}\
 in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:u,fileNameRaw:M,extraFields:L,versionMadeBy:Y}){const ne=(0,O.isUtf8)(M)?R:u,ie=B.has(Y>>>8);return(0,F.ax)(ne,M,
L,!ie).replace(/^(\.\/+)+/,"")}function a(u,M){const L=M.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==16384?"is neither a file nor a folder":g(u)&&M.uncompressedSize>
0?"is a folder with a content of its own":M.canDecodeFileData()?(0,P.dU)(M.fileNameRaw.toString())&&!(0,P.dU)(u)?"is also named env_variables.json":(0,P.x5)(u,P.fw):"is encrypted, or compressed by ano\
ther method than deflate"}async function b(u,M,L){const{compressedSize:Y,compressionMethod:ne,uncompressedSize:ie}=L,{fileDataStart:pe}=await u.readLocalFileHeaderPromise(L),be=M.subarray(pe,pe+Y),le={
maxOutputLength:ie||1,chunkSize:ie+64},x=ne===0?be:(0,N.inflateRawSync)(be,le);if(x.length!==ie)throw new Error(`it unpacks to ${x.length} bytes, not the ${ie} listed`);if((0,N.crc32)(x)!==L.crc32)throw new Error(
"its CRC-32 isn't the one listed");return x}function g(u){return u===""||u.endsWith("/")}function _(u,M=""){return new K.HR({what:u,advice:M,topic:"the-package"})}function n(u){return M=>{if(M instanceof
K.HR)throw M;const L={what:`${u} is cut off or damaged`,why:(0,W.TL)(M.message).slice(1,-1)};throw new K.HR({...L,advice:"Export it again.",topic:"the-package"},{cause:M})}}const s=[["empty",/^$/],["a\
 web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function v(u){const M=u.toString("utf8",0,512),[L]=s.find(([,ne])=>ne.test(M))??["text"],Y=`${L===
"a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return _(`The package is ${L}, not a zip`,Y)}const $=33,l=20,C=3,i=8,p=33188;function o({files:u}){const M=[],L=[];
let Y=0;for(const[pe,be]of u){const[le,x]=[Buffer.from(pe),(0,N.deflateRawSync)(be)],T=[w(2,l,R,i,0,$),w(4,(0,N.crc32)(be),x.length,be.length),w(2,le.length,0)],J=[w(2,0,0,0),w(4,p*65536,Y)];M.push(Buffer.
from("PK"),...T,le,x),L.push(Buffer.from("PK"),Buffer.of(l,C),...T,...J,le),Y+=30+le.length+x.length}const ne=Buffer.concat(L),ie=[w(2,0,0,u.size,u.size),w(4,ne.length,Y),w(2,0)];return Buffer.concat(
[...M,ne,Buffer.from("PK"),...ie])}function w(u,...M){const L=Buffer.alloc(u*M.length);for(const[Y,ne]of M.entries())L.writeUIntLE(ne,Y*u,u);return L}}),2227:((q,se,e)=>{e.d(se,{HB:()=>v,xR:()=>s,px:()=>$,
Ng:()=>g});var O=e(7279),N=e(2975),F=e(706),K=e(1858),W=e(5805),P=e(2053),j=e(6294),R=e(7596);const B=6,A=32,E=2e3,r=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,c=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class f extends F.pO{#n=new Set;#e=new Set;allow(...o){for(const w of o)this.#n.add(w)}maskFields(o,w,u){const M=b(o).slice(0,E);for(const[L,Y]of M)/id$/i.test(L)&&(0,R.eQ)(Y)&&this.allow(Y);for(const[
L,Y]of M)/url$/i.test(L)?this.maskUrl(Y.trim(),w,u):this.#t(a(Y),u)}maskUrl(o,w,u){const M=URL.canParse(o,w.href)?new URL(o,w.href):void 0;if(M&&w.href.startsWith(M.href))return;const L=[o,M?M.pathname+
M.search:o].filter(Y=>/[?:]|^\/\//.test(Y));this.#t(L,u),M&&this.#t([M.href,M.password,(0,R.D4)(M.password),...a(M.search)],u)}#t(o,w){const u=Y=>Array.from(this.#n).some(ne=>ne.includes(Y)),M=o.filter(
Y=>!u(Y)&&!u((0,R.D4)(Y))),L=Y=>encodeURIComponent(Buffer.from(Y).toString());for(const Y of M.flatMap(ne=>[ne,L(ne)]))Y.length<B||this.#e.has(Y)||(this.#e.add(Y),this.add(Y),w.mask(Y))}}function a(p){
return Array.from(p.matchAll(r)).flatMap(([,o,w])=>{const u=String(w).replace(/[.,:!?)\]}]+$/,"");return c.test(String(o))||(0,R.D4)(u).length>=A?[u,(0,R.D4)(u)]:[]})}function b(p){const o=Object.entries(
p);for(const[,w]of o)if(typeof w=="object")for(const u of Object.entries(w??{}))o.push(u);return o.filter(w=>typeof w[1]=="string")}function g(p,o,w={}){const u=new f([o,...w.secrets??[]]);return u.allow(
p.href,...w.known??[]),{url:p,apiKey:o,secrets:u,connections:(0,W.Y7)(),rateLimit:new P.q,collections:new Map}}const _=1024*1024,n=12e4,s=12e4,v="The job may have started, so the request was not retri\
ed. Check the workflow in AI for Process before you re-run the job.";async function $(p,o){const{label:w,method:u,path:M,isTransient:L}=o,{secrets:Y,rateLimit:ne}=p.platform;Y.allow(...M.split(/[/?&=]/));
const ie=u==="GET"?M:void 0,pe=()=>ne.run(w,ie,p,()=>l(p,o));return await(0,N.L5)(p,pe,{atLeastMs:L?s:0})}async function l(p,o){const{platform:w,signal:u,log:M}=p,{label:L,method:Y,path:ne,body:ie,idempotent:pe=!0,
isTransient:be}=o,le=new URL(`api/public/${ne}`,w.url),x={accept:"application/json","content-type":"application/json","x-api-key":w.apiKey},T={maxBytes:_,...!pe&&{idleMs:n}};try{const J=await(0,W.tN)(
w.connections,{label:L,method:Y,url:le,headers:x,body:ie,...T},u);return M.debug(`${Y} ${w.secrets.redact(le.pathname)}: ${J.status}`),C(p,o,le,J)}catch(J){const h=J instanceof O.HR?J:void 0;if(!pe&&(u.
aborted||h?.maybeProcessed)){const S=(0,O.h_)(J),k=`${S.retryable?"":S.advice} ${v}`.trim();throw S.with({advice:k,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw h&&be?.(h)?h.
with({retryable:!0}):J}}function C({platform:p,log:o},w,u,M){const{label:L,isCreation:Y=!1}=w,{status:ne,headers:ie,bytes:pe}=M,{secrets:be}=p,le=(H,Z,re)=>(0,K.ue)(L,H,Z,re),x=(0,W.ET)(M,u,L);if(x){be.
maskUrl(x.href,p.url,o);const H=`the platform redirects to ${(0,F.OX)(x.origin,100)}, and the key follows no redirect`;throw le(H,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==
307&&ne!==308})}const T=new TextDecoder().decode(pe),J=i(T);be.maskFields(J??{},p.url,o);const h=(0,j.wv)(J??{},L,be.redact),{message:S}=h,k=/^\s*</.test(T)||ie["content-type"]?.includes("html")===!0;
if(ne<200||ne>299){const H=p.collections.has(L),Z=(0,j.ik)(w,ne,{message:S,isPage:k,hasWorked:H});throw le(`the platform answered ${ne}${(0,j.Te)(S)}`,Z,{...(0,K.xS)(ne,ie),affectsAll:(ne===401||ne===
403)&&!H,busy:ne===423||ne===409&&!Y})}if(J!==void 0)return h;const y=(0,W.VL)(M)&&/^\s*\{/.test(T);throw le(`the platform answered ${T===""?"nothing":k?"with a web page":y?"with half an object":"with\
 something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:y})}function i(p){try{const o=JSON.parse(p);return(0,j.Gv)(o)?o:void 0}catch{
return}}}),5645:((q,se,e)=>{e.d(se,{I:()=>b,R:()=>c});var O=e(7598),N=e(7279),F=e(2975),K=e(706),W=e(1858),P=e(7596),j=e(5805);const R=256*1024**2,B=5,A=new Set([400,401,403,404,410]),E="Download",r="\
Re-run the job.";async function c(g,{url:_,freshUrl:n,read:s}){let v=_;return await(0,F.L5)(g,async()=>{v??=await n();const $=await a(g,v).catch(o=>{throw o instanceof N.HR&&o.affectsAll?o.with({affectsAll:!1}):
o}),{status:l,headers:C,bytes:i}=$;if(A.has(l))throw v=void 0,f(`the URL was refused (${l})`,r,{retryable:!0});if(l!==200)throw f(`the server answered ${l}`,r,{retryable:l===206});if(C["content-type"]?.
includes("text/html"))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await s(i).catch(o=>{throw o instanceof N.HR&&(0,j.VL)($)?o.
with({retryable:!0}):o});return{bytes:i,sha256:(0,O.createHash)("sha256").update(i).digest("hex"),content:p}})}function f(g,_,n={}){return new N.HR({what:E,why:g,advice:_,topic:"the-package"},n)}async function a(g,_){
const{platform:n,log:s,signal:v}=g;let $=_;for(let l=0;;l++){const C=l===0&&$.origin===n.url.origin,i={accept:"*/*",...C&&{"x-api-key":n.apiKey}},p={label:E,method:"GET",url:$,headers:i,maxBytes:R};n.
connections.proven.add($.origin);const o=async()=>{const M=await(0,j.tN)(n.connections,p,v),{status:L,headers:Y}=M;s.debug(`GET a package from ${(0,K.OX)(p.url.origin)}: ${L}`);const ne=`the server an\
swered ${L}`;if((0,W.dg)(L))throw(0,W.ue)(E,ne,W.$_,(0,W.xS)(L,Y));return M},w=await(C?n.rateLimit.run(E,void 0,g,o):o()),u=(0,j.ET)(w,$,E);if(u===void 0)return w;if(l===B)throw f("the URL redirects i\
n a circle",r);u.origin===$.origin&&u.username+u.password===""&&Object.assign(u,{username:$.username,password:$.password}),$=b(u.href,g)}}function b(g,{platform:_,log:n}){const s=_.url;if(_.secrets.maskUrl(
g,s,n),!URL.canParse(g,s.href))throw f("the platform's download URL can't be read",r);const v=new URL(g,s.href);v.protocol==="http:"&&s.protocol==="https:"&&v.hostname===s.hostname&&(v.protocol="https\
:",v.port===""&&(v.port=s.port),_.secrets.maskUrl(v.href,s,n));const $=v.protocol==="http:"&&s.protocol==="http:"&&(0,P.U9)(v.hostname);if(v.protocol!=="https:"&&!$)throw f("the platform's download UR\
L isn't https","Check host.");return v}}),1858:((q,se,e)=>{e.d(se,{$_:()=>j,Dx:()=>W,Ur:()=>c,dg:()=>g,ue:()=>K,xS:()=>_});var O=e(7279),N=e(2975),F=e(706);function K(n,s,v,$={}){return new O.HR({what:n,
why:s,advice:v,topic:"the-platforms-response"},$)}function W(n,s,v,$){return new O.HR({what:n,why:s,advice:v,topic:"the-connection"},$)}const P={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},j="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,E=/Z_|ERR__ERROR_/,r=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function c(n,s,v,$){if(!(n instanceof Error&&"code"in n))return n;const l=String(n.code);
if(B.test(l)){const M=`the TLS connection can't be trusted (${l})`;return W(s,M,`Check host. ${R}`,{affectsAll:!0,cause:n})}const[,C]=r.exec(n.message)??[];if(C!==void 0)return f(s,C,n);const i=!v&&A.
test(l),p=i?"the TLS connection failed":"the connection failed",o=P[l]??`${E.test(l)?"the response can't be decoded":p} (${l})`,w={retryable:!0,maybeProcessed:v,affectsAll:!v,cause:n};if($||!(i||l==="\
ENOTFOUND"))return W(s,o,j,w);const u=i?`Check host and its port. ${R}`:"Check host.";return W(s,o,u,{...w,maxRetries:2})}function f(n,s,v){const $=(i,p,o=!1)=>W(n,i,p,{affectsAll:!0,cause:v,retryable:o});
if(s==="407")return $("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const l=Number(s);if(l<500&&!g(l))return $(`the proxy refuses the connection (${s})`,"Allow the \
host there, or add it to NO_PROXY.");const C=`the proxy made no connection (${(0,F.OX)(s,100)})`;return $(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),b=new Set(
[501,505,506,508,510,511]);function g(n){return a.has(n)||n>=500&&!b.has(n)}function _(n,s){return{status:n,retryable:g(n),retryAfterMs:(0,N.Vs)(s["retry-after"]),maybeProcessed:n===408||n>=500}}}),7596:((q,se,e)=>{
e.d(se,{d4:()=>E,D4:()=>B,eQ:()=>j,U9:()=>P,hk:()=>A,o6:()=>W,wh:()=>R});const O=je(import.meta.url)("node:net");var N=e(9783),F=e(1858);const K=200;function W(r){const c=/^[a-z0-9+.-]+:\/\//i.test(r)?
r:`https://${r}`;if(/[\s\p{C}\\]/u.test(c)||!URL.canParse(c))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(c);if(f.protocol!=="https:"&&f.protocol!=="h\
ttp:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(c))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!P(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function P(r){return r==="localhost"||r==="[::1]"||(0,O.isIPv4)(r)&&r.startsWith("127\
.")}function j(r){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(r)}function R(...r){return r.find(c=>typeof c=="string"&&c.length<=K&&j(c))}function B(r){try{return decodeURIComponent(r)}catch{return r}}function A(){
for(const r of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[r]?.trim();c!==void 0&&(process.env[r]=c===""||c.includes("://")?c:`http://${c}`)}for(const r of["no_proxy","\
NO_PROXY"]){const c=process.env[r];c!==void 0&&(process.env[r]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function E(r,c){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,N.H)(r)||
/^https?:/i.test(f)&&(0,N.s)(r))return;throw(0,F.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((q,se,e)=>{e.d(se,{ET:()=>v,J9:()=>f,VL:()=>$,Y7:()=>c,tN:()=>a});var O=e(7067),N=e(4708),F=e(8522),K=e(6671),W=e(2975),P=e(706),j=e(1858),R=e(7596);const B=3e4,A=65536,E=new Set(
[301,302,303,307,308]),r="export-workflow-action";function c(){(0,R.hk)();const l=()=>new K.Qq(r,[],{keepAlive:!0});return{kept:{http:l(),https:l()},proven:new Set}}function f(l){return{type:"applicat\
ion/json",bytes:Buffer.from(JSON.stringify(l))}}async function a({kept:l,proven:C},i,p){const{label:o,method:w,url:u,headers:M,body:L,maxBytes:Y,idleMs:ne=B}=i;(0,R.d4)(u,o);const ie=u.protocol==="htt\
ps:"?"https":"http",pe=L?new K.Qq(r):l[ie],be=new AbortController,le=AbortSignal.any([p,be.signal]);let[x,T]=[!1,"no response"];const J=setTimeout(()=>{const S={retryable:!0,maybeProcessed:x};be.abort(
(0,j.Dx)(o,`${T} within ${ne/1e3} s`,j.$_,S))},ne);let h;try{h={http:O,https:N}[ie].request({method:w,host:u.hostname.replace(/^\[|\]$/g,""),port:u.port,path:u.pathname+u.search,headers:{...M,...L&&{"\
content-type":L.type,"content-length":L.bytes.length},"accept-encoding":"identity","user-agent":r},...u.username+u.password!==""&&{auth:`${(0,R.D4)(u.username)}:${(0,R.D4)(u.password)}`},agent:pe.getAgent(
u.href),signal:le});const S=b(h,o,()=>{x=!0});g(h,L?.bytes??Buffer.alloc(0),()=>J.refresh());const k=await(0,W.Mu)(le,S);C.add(u.origin),T="no data";const y=[];let I=Y;for await(const ee of k){if(J.refresh(),
I-=ee.length,I<0)throw s(o,Y);y.push(ee)}const V=n(Buffer.concat(y),k.headers["content-encoding"],o,Y);return{status:k.statusCode??0,headers:k.headers,bytes:V}}catch(S){throw h?.destroy(),le.throwIfAborted(),
(0,j.Ur)(S,o,x,C.has(u.origin))}finally{clearTimeout(J),L&&h?.destroy()}}function b(l,C,i){return new Promise((p,o)=>{l.once("socket",u=>{l.reusedSocket?i():u.once(l.protocol==="https:"?"secureConnect":
"connect",i)});const w=u=>{u.socket.destroy();const M={retryable:!0,maybeProcessed:!0};o((0,j.Dx)(C,"the server switched protocols (101)",j.$_,M))};l.once("upgrade",w),l.once("response",u=>u.statusCode===
101?w(u):p(u)),l.on("error",o)})}function g(l,C,i){C.length===0?l.end():l.write(C.subarray(0,A),p=>{i(),p||g(l,C.subarray(A),i)})}const _=new Set(["gzip","x-gzip","deflate"]);function n(l,C="",i,p){const o=C.
toLowerCase().split(/[\s,]+/);try{return o.reduceRight((w,u)=>{const M=u==="br"?F.brotliDecompressSync:_.has(u)?F.unzipSync:void 0;return M&&w.length>0?M(w,{maxOutputLength:p}):w},l)}catch(w){throw w.
code==="ERR_BUFFER_TOO_LARGE"?s(i,p):w}}function s(l,C){const i=`the response is larger than ${(0,P.Xe)(C)}, the limit`;return(0,j.ue)(l,i,"Check host.",{maybeProcessed:!0})}function v({status:l,headers:C},i,p){
if(!E.has(l)||C.location===void 0)return;const o=C.location.replace(/[\x80-\xff]/g,w=>`%${w.charCodeAt(0).toString(16)}`);if(URL.canParse(o,i.href))return new URL(o,i.href);throw(0,j.ue)(p,`the platfo\
rm redirects (${l}) to an address that can't be read`,"Check host.")}function $({headers:l}){return!l["content-length"]&&!l["transfer-encoding"]}}),6006:((q,se,e)=>{e.d(se,{SO:()=>r,cd:()=>A,qt:()=>n});
var O=e(7279),N=e(2975),F=e(706),K=e(2227),W=e(7596),P=e(2053),j=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["f\
ailed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B(l){return R.find(([,C])=>C.split(" ").includes(
l))?.[0]??"unknown"}function A({fields:l,message:C,redact:i}){const p=(0,j.Gv)(l.response)?l.response:{},o=[p.downloadUrl,p.downloadURL,l.downloadUrl,l.downloadURL];return{dockStatusId:(0,W.wh)(l["doc\
k-statusId"],l.dockStatusId,l._id),workflowId:(0,W.wh)(l.workflowId,l.toolId),exportJobId:(0,W.wh)(l.exportJobId),status:E(l.status,i),downloadUrl:o.map(w=>typeof w=="string"?w.trim():"").find(w=>w!==
""),refused:l.success===!1,message:C}}function E(l,C){const i=typeof l=="string"||typeof l=="number"?String(l).trim():"",p=i.toUpperCase().replace(/[\s-]+/g,"_");return B(p)==="unknown"?C(i,40).toUpperCase():
p}async function r(l,C,i=()=>!0){const p=`dock-status/${C}`;return A(await(0,K.px)(l,{label:"Dock status",method:"GET",path:p,isTransient:i}))}const c="the-job-on-the-platform",f=50,a=294,b=6.12,g=2e3;
function _(l,C){const i=Math.max(a,l/b);return l<P.k?i:Math.max(g,Math.min(C,i))}async function n(l,C,i){const{log:p,signal:o}=l,w=performance.now(),u=s(l,w);let M=C,L;for(let Y=0;;Y++){i.onStatus(M),
u(M);const ne=B(M.status);if(ne==="failed"||ne==="succeeded"&&M.refused){const pe=`The job ${M.status==="FAILED"?"failed":`ended as ${M.status}`} on the platform`,be=`${M.message??"it gave no reason"}\
 (dock status ${C.dockStatusId})`;throw new O.HR({what:pe,why:be,advice:i.advice,topic:c})}if(ne==="succeeded")return M.status!=="SUCCESS"&&p.warning(`The platform reports ${M.status}, which is treate\
d as SUCCESS.`),M;const ie=performance.now();L=ne==="unknown"&&M.refused?L??ie:void 0;try{if(L!==void 0&&ie-L>=K.xR){const be=`The platform refused to report the job's status for ${(0,F.zK)(K.xR)}`;throw new O.
HR({what:be,topic:c})}await(0,N.yy)(Y===0?f:_(ie-w,i.longestWaitMs),o);const pe=({status:be=404})=>Y>0||be===404;M=await r(l,C.dockStatusId,pe)}catch(pe){throw $(pe,C,M)}}}function s({log:l},C){let i,
p=C;return o=>{const w=performance.now(),u=(0,F.zK)(w-C),M=o.status!==i,L=w-p>=P.k;(M||L)&&(p=w),M&&i!==void 0?l.info(`${o.status||"No status"} after ${u}`):L&&l.info(`Still ${o.status||"without a sta\
tus"} after ${u}`),M&&B(o.status)==="unknown"&&l.warning(`The platform reports an unknown status (${v(o)}). The action keeps waiting.`),i=o.status}}function v({status:l,message:C}){return`${l||"none"}${C===
void 0?"":`, "${C}"`}`}function $(l,{dockStatusId:C},i){const p=B(i.status)==="unknown"||i.message!==void 0?`, last status ${v(i)}`:"",o=`The job may still be running on the platform: dock status ${C}${p}\
.`,w=(0,O.h_)(l);return w.with({advice:`${w.advice} ${o}`.trim(),cause:l})}}),2053:((q,se,e)=>{e.d(se,{k:()=>W,q:()=>A});var O=e(7279),N=e(2975),F=e(1858);const K=30,W=6e4,P=500,j=16e3,R=.95,B=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(r,c,f,a){
const b=await this.#r(r,c,f),g=()=>b>this.#o;try{const _=await a();return g()&&(this.#t=this.#t<B?0:this.#t*R),_}catch(_){if(!(_ instanceof O.HR&&_.status===N.kU))throw _;const n=performance.now();throw g()&&
(this.#t=Math.min(j,Math.max(P,this.#t*2)),this.#o=n),this.#e=Math.max(this.#e,n+(_.retryAfterMs||2*this.#t)),_.with({retryAfterMs:this.#e-n})}}async#r(r,c,{signal:f,endsAt:a}){const b=c!==void 0&&this.#n.
get(c)||[];for(c!==void 0&&this.#n.set(c,b);;){if(f.throwIfAborted(),this.#e>=a)throw(0,F.ue)(r,"the platform asked for a pause that exceeds the timeout",F.$_);const g=performance.now(),_=b.at(-K)??Number.
NEGATIVE_INFINITY,n=Math.max(this.#e,_+W);if(n<=g)return this.#e=g+this.#t,b.push(g),g;await(0,N.yy)(n-g,f)}}}}),6294:((q,se,e)=>{e.d(se,{Gv:()=>W,LO:()=>F,Te:()=>K,ik:()=>A,wv:()=>N});var O=e(1858);function N(E,r,c){
const f=R(E,0);return{fields:E,label:r,redact:c,message:f&&c(f)||void 0}}function F({label:E,message:r},c,f){return(0,O.ue)(E,`the platform answered without a ${c}${K(r)}`,f)}function K(E){return E===
void 0?"":` (${E})`}function W(E){return typeof E=="object"&&E!==null&&!Array.isArray(E)}const P=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description",
"detail","details","response"],j=4;function R(E,r){if(typeof E=="string")return E.trim()||void 0;if(!(r>j)){if(Array.isArray(E))return R(E[0],r+1);if(W(E))for(const c of P){const f=R(E[c],r+1);if(f!==
void 0){const{code:a}=E;return typeof a=="number"||typeof a=="string"?`${f}, code ${a}`:f}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function A(E,r,{message:c,isPage:f,hasWorked:a}){
if((0,O.dg)(r))return O.$_;if(r===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(r===409&&E.isCreation)return"The name may be taken. Set another name, or the ID o\
f that workflow.";if(r===409||r===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(r<400||r===405||r>=500)return"Check host.";if(r!==401&&r!==403)
return E.isTransient?O.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works f\
or other workflows. Check the IDs, and that the key's account can see this one.";const b=E.scope===void 0?"another scope":`the scope "${E.scope}"`;if(r===403)return`The key needs ${b}. Add it under ${B}\
.`;const g=/scope/i.test(String(c))?` The key also needs ${b}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-ke\
y to an account key from ${B}.${g}`}}),3349:((q,se,e)=>{e.d(se,{EH:()=>E,Nq:()=>A,kZ:()=>c,s8:()=>r});var O=e(7279),N=e(2975),F=e(2227),K=e(5645),W=e(5805),P=e(6006),j=e(6294);const R=["workflows","wo\
rkflow","tools"];async function B(f,a){const{collections:b}=f.platform;let g;for(const _ of new Set([...b.values(),...R])){const n=a(_),{label:s,idempotent:v=!0}=n,$=b.get(s);if(!($&&$!==_))try{const l=await(0,F.
px)(f,n);b.set(s,_);const C=(0,P.cd)(l),{dockStatusId:i}=C;if(i!==void 0)return{...C,dockStatusId:i};throw(0,j.LO)(l,"dock status ID",v?"Check host and the IDs.":F.HB)}catch(l){if(l instanceof O.HR&&l.
busy&&b.set(s,_),!(l instanceof O.HR&&l.status===404))throw l;g??=l}}throw g}async function A(f,{workflowId:a,flowId:b}){return await B(f,g=>({label:"Export",method:"POST",path:`${g}/${a}/export?flowI\
d=${b}`,scope:"Export workflow"}))}async function E(f,a,b){const g=b.downloadUrl??a.downloadUrl??(await(0,P.SO)(f,a.dockStatusId)).downloadUrl;if(g!==void 0)return(0,K.I)(g,f);const _=`the platform re\
ports ${b.status} but names no download URL`;throw new O.HR({what:"Export",why:_,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function r(f,a,{app:b,flow:g,env:_}){const n="workflow\
Name"in a,s=v=>v==="tools"?"tool":"workflow";return await B(f,v=>({label:"Import",method:"POST",path:n?`${v}/import`:`${v}/${a.workflowId}/import`,body:(0,W.J9)({[`${s(v)}DataFileId`]:b,flowDataFileId:g,
envVariablesFileId:_,...n&&{[`${s(v)}Name`]:a.workflowName}}),idempotent:!1,isCreation:n,scope:"Import workflow"}))}async function c(f,a){const b=g=>({label:"Deploy",method:"POST",path:`${g}/${a}/depl\
oy`,body:(0,W.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,N.L5)(f,()=>B(f,b),{untilFree:!0})}}),2597:((q,se,e)=>{e.d(se,{g:()=>T,L:()=>be});var O=e(6760),N=e(3e3),F=e(9462),
K=e(3349),W=e(706),P=e(2227),j=e(7596),R=e(5805),B=e(6294);const A=25e6,E=1e7,r="bulkImport",c="Re-run the job.";async function f(S,{name:k,bytes:y}){const I=`Upload of ${k}`,V=(Z,re)=>(0,P.px)(S,{label:I,
method:"POST",path:Z,body:re,scope:"Import workflow"});let ee;if(y.length<A)ee=await V("files",await a("fileContext",r,{name:k,bytes:y}));else{const Z=Math.ceil(y.length/E),re={totalChunks:Z,fileExtension:"\
json",fileName:k,fileSize:y.length},de=await V("files/session/start",(0,R.J9)({fileContext:r,...re})),ae=(0,j.wh)(de.fields.sessionId);if(ae===void 0)throw(0,B.LO)(de,"session ID",c);for(let we=0;we<Z;we++){
const _e=y.subarray(we*E,(we+1)*E);await V(`files/session/${ae}`,await a("chunkNumber",String(we),{name:k,bytes:_e}))}ee=await V(`files/session/${ae}/complete`)}const{fileId:H}=ee.fields;if(typeof H!=
"string"||H==="")throw(0,B.LO)(ee,"file ID",c);return S.log.info(`Uploaded ${k}: ${(0,W.Xe)(y.length)}`),H}async function a(S,k,{name:y,bytes:I}){const V=new FormData;V.set(S,k),V.set("file",new Blob(
[I],{type:"application/json"}),y);const ee=new Response(V);return{type:ee.headers.get("content-type")??"",bytes:Buffer.from(await ee.arrayBuffer())}}var b=e(2975),g=e(6779);const _="Imports fail if th\
e version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",n="Set missing models, guardrails and linked workflows in AI for Process, then re-run the \
job.";async function s(S,k,{source:y,target:I,definitions:{app:V,flow:ee,env:H},whenBusy:Z="retry",timeoutMs:re,longestWaitMs:de}){const ae="workflowId"in I?I.workflowId:void 0,we="workflowId"in I?`wo\
rkflow ${I.workflowId}`:`a new workflow, ${I.workflowName}`;return S.log.info(`Importing ${(0,W.OX)(y)} into ${we}, at ${k.url.href}`),await(0,F.N)({...S,platform:k},(0,F.R)(re,"No import"),async _e=>{
const Ie={app:await f(_e,V),flow:await f(_e,ee),env:H&&await f(_e,H)},xe=Z==="retry",Ee=await(0,b.L5)(_e,()=>(0,K.s8)(_e,I,Ie),{untilFree:xe}),{outputs:De}=await(0,g.Bv)(_e,Ee,{title:"Import job",longestWaitMs:de,
advice:_,idsIn:({workflowId:ce=ae})=>({...ce!==void 0&&{"workflow-id":ae??ce}})});return De})}async function v(S,k,{workflowId:y,timeoutMs:I,longestWaitMs:V}){return S.log.info(`Deploying workflow ${y}\
, at ${k.url.href}`),await(0,F.N)({...S,platform:k},(0,F.R)(I,"No deployment"),async ee=>{const{outputs:H}=await(0,g.Bv)(ee,await(0,K.kZ)(ee,y),{title:"Deploy job",longestWaitMs:V,advice:n,idsIn:()=>({
"workflow-id":y})});return H})}var $=e(2697),l=e(9630),C=e(532),i=e(7279),p=e(6191),o=e(7487),w=e(8920),u=e(9870),M=e(3657),L=e(4264),Y=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make\
 and approve a new plan.";async function be(S,k,y){const{approved:I,upload:V,deploy:ee,ignore:H}=S.inputs,Z=y.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:de}=I?
(0,L.Gy)(I,y):{differences:[],actions:Z};if(re.length>0){const ae="The approved plan doesn't hold any more, so this attempt changed nothing";throw new i.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}
try{const we=(0,o.Tm)()>1&&V!==void 0&&de.includes("finish")?await(0,p.wn)(S):[];for(const[_e,Ie]of k.entries()){if(Ie.action=de[_e],Ie.action!=="finish")continue;const xe=Ee=>!I||(0,L.cM)(I,_e,(0,l.ol)(
Ee,H));Ie.backup=await le(S,we,Ie.candidate.name,xe),(!ee||!(I||Ie.backup))&&(Ie.action="leave")}}catch(ae){S.signal.throwIfAborted();const we="Can't look for the backups of the earlier attempts, so t\
his attempt changed nothing",xe=` What an earlier attempt imported can also be deployed with the deploy action: ${k.filter((De,ce)=>de[ce]==="finish").map(({candidate:De,plan:ce})=>`${De.name} (${ce.target}\
)`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${ee?xe:""}`;throw new i.HR({what:we,why:(0,i.gJ)(ae),advice:Ee,topic:ie},{cause:ae})}}async function le(S,k,y,I){const V=`${y}-before-`,ee=Z=>Number(/^(\d+)(-\d+)?\.zip$/.
exec(Z)?.[1]),H=k.filter(({name:Z})=>Z.startsWith(V)&&ee(Z.slice(V.length))<(0,o.Tm)());for(const{id:Z,name:re}of H.sort((de,ae)=>ae.id-de.id)){const de=await(0,p.R9)(S,Z),ae=await x(de,S.signal);if(ae&&
I((0,Y.YR)(ae)))return{id:Z,name:re,holdsVariables:ae.env!==void 0}}}async function x(S,k){try{return(0,w.mu)(await(0,M.u)(S,k))}catch{k.throwIfAborted();return}}async function T(S,k){const{platform:y,
inputs:I}=S,{path:V,target:ee,definitions:H,name:Z}=k.candidate;if(k.action==="leave"){S.log.info("Neither imported nor deployed"),k.begun="nothing";return}let re=I.candidates.length>1?void 0:k.plan;k.
begun="import";try{const de=async()=>{const we=re??await(0,Y.Cs)(S,k.candidate);if(re=void 0,!(0,Y.cS)(k.plan,we)){const Ie=`The target of ${Z} has changed since this step compared it, so it was left \
as it is`;throw new i.HR({what:Ie,advice:pe,topic:ie})}if(k.action==="finish")return;we.state&&(k.backup=await J(S,k,we.state));const _e={...I,source:V,target:ee,definitions:H,whenBusy:"throw"};k.job=
await s(S,y,_e),k.imported=!0};if(await(0,b.L5)({...S,endsAt:performance.now()+I.timeoutMs},de,{untilFree:!0}),!I.deploy)return;k.begun="deploy";const ae=(0,ne.wZ)(k);if(ae===void 0){const we="Look fo\
r it in AI for Process, and deploy it there.";throw new i.HR({what:"the platform didn't name the new workflow's ID",advice:we})}k.job=await v(S,y,{...I,workflowId:ae}),k.deployed=!0}catch(de){const ae=(0,i.
iT)(de);k.job={...k.job,...(0,g.Zw)(ae)},k.error=h(ae,k,(0,$.Sm)(I.host))}}async function J(S,{candidate:k,plan:y},I){const{upload:V,artifactEnvVariables:ee,host:H}=S.inputs,Z=`${k.name}-before-${(0,o.
Tm)()}`,re=I.package.files.has(u.Km),de=`Backup of workflow ${y.target} at ${(0,$.Sm)(H)}`,ae=await(0,o.Pd)("workflow-backup-");for(let we=1;;we++){const _e=(0,O.join)(ae,`${Z}${we===1?"":`-${we}`}.zi\
p`);if(await(0,C.lo)(_e,I.bytes),!V)return S.log.info(`${de}: ${_e}, on this runner only`),{name:_e,holdsVariables:re};try{const Ie=await(0,N.mJ)(S,{...I,path:_e},{upload:V,artifactEnvVariables:ee});return S.
log.info(`${de}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,holdsVariables:re&&ee}}catch(Ie){if(!(Ie instanceof p.B6))throw Ie}}}function h(S,k,y){const{candidate:I,begun:V,imported:ee,backup:H}=k,
Z=(0,i.h_)(S),re=(0,ne.wZ)(k),[de,ae]=["workflowName"in I.target,V==="deploy"],we=`deploy workflow ${re} with the deploy action`,_e=de?ae?we:"start a new run":'use "Re-run failed jobs"',Ie=`${I.name} ${ee?
"was imported":"was already imported"}${re?` into workflow ${re}`:""} but not deployed: `,xe=[Z.advice.replace(/(r)e-run the job/gi,(Ee,De)=>De==="r"?_e:_e[0]?.toUpperCase()+_e.slice(1)),ae&&!de?`Or ${we}\
.`:"",de&&re?`The new workflow's ID is ${re}.`:"",H?`The package that ${y} had before is ${H.name}${H.id?` (artifact ${H.id})`:""}.`:""];return Z.with({what:(ae?Ie:"")+Z.what,advice:xe.filter(Boolean).
join(" ")})}}),161:((q,se,e)=>{e.d(se,{K:()=>be});var O=e(3024),N=e(6760),F=e(3e3),K=e(819),W=e(7279),P=e(6584);class j{#n=[];#e;constructor(){const S=K.V4("api-key");S!==""&&K.Pq(S)}text(S){return K.
V4(S)}lines(S){return K.V4(S,{trimWhitespace:!1})}optional(S,k){const y=this.text(S);return y===""?void 0:this.parse(S,y,k)}parse(S,k,y){try{return y(k)}catch(I){this.refuse(S,(0,W.gJ)(I),(0,W.h_)(I).
topic);return}}required(S,k,y="is required"){return this.text(S)===""&&this.refuse(S,y),this.optional(S,k)}notEmpty(S,k,y){if(process.env[`INPUT_${S.toUpperCase()}`]?.trim()===""){const I=`Where an ev\
ent has no inputs, write \`\${{ inputs.${S} || ${y} }}\``;this.refuse(S,`is empty. Is the name in the expression right?${y===void 0?"":` ${I}`}`)}return this.optional(S,k)}boolean(S,k){return this.notEmpty(
S,P.yG,k?void 0:"false")??k}refuse(S,k,y="before-anything-is-sent"){this.#e??=y,this.#n.push(`${S} ${k.replace(/(?<=[a-z])\.$/,"")}`)}check(S){if(S!==void 0&&this.#n.length===0)return S;throw new W.HR(
{what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function R(h){const S=h.required("host",P.or),y=h.required("api-key",P.Do,"is required. The secret isn't set, or this job can't read it"),I=(h.
optional("timeout-minutes",(0,P.$J)(1440))??30)*6e4,V=(h.optional("poll-interval-seconds",(0,P.$J)(3600))??10)*1e3,ee=h.boolean("summary",!0);return S&&y?{host:S,apiKey:y,timeoutMs:I,longestWaitMs:V,summary:ee}:
void 0}var B=e(8920),A=e(7598),E=e(1455),r=e(532),c=e(706),f=e(5806),a=e(9870);function b(h,S){return new W.HR({what:h,advice:S,topic:"unpacking"})}function g(h,S){for(const{index:k}of`${S}/`.matchAll(
/\//g)){const y=S.slice(0,k),I=(0,O.lstatSync)((0,N.join)(h,y),{throwIfNoEntry:!1});if(I?.isSymbolicLink())throw b(`${(0,c.TL)(y)} in the folder is a symbolic link, which isn't followed`,"Delete it.");
if(y===S&&I?.isFile())return I;if(!I?.isDirectory())break}}async function _(h){return(await(0,E.readdir)(h,{withFileTypes:!0})).map(k=>k.name+(k.isDirectory()?"/":""))}async function n(h,S){const k=[],
y=[""];for(const I of y){S.throwIfAborted();for(const V of await _((0,N.join)(h,I))){if((0,f.jq)(V))continue;if((V.endsWith("/")?y:k).push(I+V),k.length+y.length>a.BE)throw new Error("more than 10,000\
 files are in it")}}return k}async function s(h){if(!g(h,f.gv))return;const S=await(0,E.readFile)((0,N.join)(h,f.gv),"utf8");let k;try{const{unpackedFiles:y}=JSON.parse(S);y.every(I=>(0,f.x5)(I)===void 0)&&
(k=new Set(y))}catch{}return{text:S,paths:k}}async function v(h,S){const k=new Set(S.map(caseFold));return(await readdir(h).catch(()=>[])).filter(I=>!k.has(caseFold(I))&&existsSync(join(h,I,RECORD)))}
function $(h){return`${JSON.stringify({unpackedFiles:[...h]},null,2)}
`}var l=e(3657);async function C(h,S){try{const k=await(0,E.stat)(h);if(k.isDirectory())return await u(h,S);if(k.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,E.readFile)(
h);return{...await(0,l.u)(y,S),sha256:(0,A.createHash)("sha256").update(y).digest("hex")}}catch(k){throw w(k,h,S)}}async function i(h,S){const k=()=>C(h,S);try{const y=statSync(h,{throwIfNoEntry:!1});
if(y===void 0)return{kind:"missing"};const I=y.isDirectory()?await p(h,S):new Map,[V,...ee]=[...I.values()].flat();return V===void 0?{kind:"single",read:k}:{kind:"several",names:[...I.keys()],async read(H){
const[Z,re]=I.get(H)??[];if(Z&&re)throw new Error(`is there twice, as ${quoted(Z.name)} and as ${quoted(re.name)}. Remove one of them`);if(Z?.isSymbolicLink())throw new Error("is a link, which isn't f\
ollowed");return await C(join(h,Z?.name??H),S)},...ee.length===0&&V.isDirectory()&&{readSingle:k}}}catch(y){throw w(y,h,S)}}async function p(h,S){const k=new Map,y=await readdir(h,{withFileTypes:!0});
if(isWorkflow(y.map(({name:I})=>I)))return k;for(const I of y){if(S.throwIfAborted(),I.name.startsWith(".")||!await o(join(h,I.name),S))continue;const V=I.isDirectory()?I.name:I.name.replace(/\.zip$/i,
"");k.set(V,[...k.get(V)??[],I])}return k}async function o(h,S){const k=await stat(h).catch(()=>{});if(k?.isDirectory())return isWorkflow(await M(h));if(!k?.isFile()||!/\.zip$/i.test(h))return!1;try{return isWorkflow(
[...(await C(h,S)).files.keys()])}catch{return S.throwIfAborted(),!0}}function w(h,S,k){if(k.aborted)return k.reason;const y=/The package (is .*, not a zip)/.exec((0,W.gJ)(h))?.[1],I=(0,O.existsSync)(
S)?`can't be read: ${(0,r.Uc)(h)}`:`doesn't exist: ${(0,c.MW)(S)}`;return new Error(y?`${y}. Set a package (.zip), or the folder with its unpacked files`:I,{cause:h})}async function u(h,S){const k=(0,N.
join)(h,(0,a.wg)(await M(h))),y=await s(k);if(y&&!y.paths)throw new Error(`${f.gv} isn't as this action writes it`);const I=y?.paths?new Set([...a.LX,...y.paths]):await n(k,S),V=new Map;let ee=a.zx;for(const H of I){
S.throwIfAborted();const Z=g(k,H);if(Z!==void 0){if(ee-=Z.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");V.set(H,await(0,E.readFile)((0,N.join)(k,H)))}}if(V.size===0)throw new Error(
"no files are in it");return(0,a.jz)("folder",V)}async function M(h){const S=await _(h),y=S.filter(I=>I.endsWith("/")).map(async I=>(await _((0,N.join)(h,I))).map(V=>I+V));return[...S,...(await Promise.
all(y)).flat()]}async function L(h,{path:S,variables:k,sha256:y,needsVariables:I,of:V=""},ee){const H=(we,_e)=>h.refuse(we+V,_e,"import-deploy-and-promote"),Z=we=>_e=>{ee.throwIfAborted(),H(we,(0,W.gJ)(
_e))},re=k?await(0,B.Ch)(k,ee).catch(Z("env-variables")):void 0,ae=await(async()=>{const{sha256:we,..._e}=await C(S,ee),Ie=(0,B.mu)(_e,re),xe=k&&(0,N.basename)(k);return{path:S,package:_e,sha256:we,definitions:Ie,
variablesFile:xe}})().catch(Z("package"));if(ae&&y!==void 0&&ae.sha256!==y){const we=`is not the digest of the package, which is ${ae.sha256}`;H("package-sha256",ae.sha256?we:"is only for a package th\
at is a .zip")}return ae&&I&&k===void 0&&!ae.definitions.env&&H("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ae}var Y=e(682),ne=e(2899),ie=e(7487),
pe=e(4264);async function be(h){const S=new j,k=S.boolean("plan",!1),y=k?void 0:le(S),I=x(S,k),V=await T(S,I,h),ee=R(S),H=(0,F.WZ)(S,!1),Z=S.boolean("deploy",!0),re=S.optional("ignore",ne.wo)??ne.K$,{
fromList:de}=I;return{...S.check(ee),...H,candidates:V,fromList:de,isPlan:k,approved:y,deploy:Z,ignore:re}}function le(h){const S=h.text("approved-plan");return S===""&&h.refuse("approved-plan","is em\
pty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),
S==="none"?void 0:h.optional("approved-plan",pe.ud)}function x(h,S){if(h.text("workflow-name")===""){const{targets:I,fromList:V}=(0,Y.R)(h,"workflow-"),ee=I.map(({workflowId:re})=>re),H=ee.find((re,de)=>ee.
indexOf(re)<de),Z=h.text("workflows")===""?"workflows-file":"workflows";return H!==void 0&&h.refuse(Z,`has workflow-id ${H} twice`),{targets:I.map(({name:re,...de})=>({name:re,target:de})),fromList:V}}
for(const I of["workflow-id","flow-id","workflows","workflows-file"])h.text(I)!==""&&h.refuse(I,"can't be combined with workflow-name");if(!S&&(0,ie.Tm)()>1){const I=`can't be applied in run attempt ${(0,ie.
Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;h.refuse("workflow-name",I,"import-deploy-and-promote")}const k=h.optional(
"workflow-name",P.sU),y=h.optional("name",P.$q)??k;return y===void 0||k===void 0?{targets:[],fromList:!1}:{targets:[{name:y,target:{workflowName:k}}],fromList:!1}}async function T(h,{targets:S,fromList:k},y){
const I=h.required("package",P.EO),V=h.notEmpty("package-sha256",P.tz,"'any'");k&&V!==void 0&&h.refuse("package-sha256","is only for a single package");const ee=re=>re==="package"?re:(0,P.EO)(re),H=h.
notEmpty("env-variables",ee,"'package'");if(I===void 0)return[];const Z=[];for(const{name:re,target:de}of S){const ae=k?` of ${re}`:"",we=k?h.parse(`package${ae}`,re,ce=>J(I,ce)):I,_e=H&&k?(0,N.join)(
H,`${re}.json`):H,Ie=H==="package"?void 0:_e,xe="workflowId"in de&&H==="package",De=we&&await L(h,{path:we,...{variables:Ie,sha256:k?void 0:V,needsVariables:xe,of:ae}},y);De&&Z.push({name:re,target:de,
...De})}return Z}function J(h,S){const k=(0,N.join)(h,`${S}.zip`),[y=k,I]=[(0,N.join)(h,S),k].filter(V=>(0,O.existsSync)(V));if(I){const V=`as ${(0,P.bY)(`${S}.zip`)} and as ${(0,P.bY)(`${S}/`)}`;throw new Error(
`is there twice, ${V}. Remove one of them`)}if((0,O.existsSync)(y)&&(0,O.lstatSync)(y).isSymbolicLink())throw new Error("is a link, which isn't followed");return y}}),6325:((q,se,e)=>{e.a(q,async(O,N)=>{
try{let s=function({rows:v}){for(const{candidate:$}of(0,g.p1)(v)){const{name:l,target:C}=$,i="workflowId"in C?`workflow-id ${C.workflowId}, flow-id ${C.flowId}`:"";(0,R.t1)().warning(`Nothing differs \
in ${l}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${i}).`)}};var F=e(3e3),K=e(6779),W=e(3018),P=e(682),j=e(
7279),R=e(8725),B=e(7487),A=e(1519),E=e(2227),r=e(2597),c=e(161),f=e(1415),a=e(4264),b=e(6224),g=e(7833);const _=4;await(0,B.eF)(async v=>{(0,B.n0)({promotions:[]});const $=await(0,c.K)(v),l=await n($,
v);await(0,g.A2)(l,$);const C=(0,g.jb)(l.rows),i=await(0,W.S3)(C);$.summary&&await(0,f.c)(l,$,i),(0,W.$0)(C),(0,B.Tm)()>1&&$.deploy&&s(l);const p=(0,g.c2)(l,$);if(p)throw p;$.isPlan&&(0,R.lm)((0,f.o)(
l.rows,$))});async function n(v,$){const{candidates:l,fromList:C,approved:i,host:p,ignore:o,deploy:w,upload:u,artifactEnvVariables:M}=v,L=l.flatMap(({definitions:{env:y}})=>y?(0,A.aC)(y.bytes):[]),Y=(0,E.
Ng)(p,v.apiKey,{secrets:L,known:l.map(({name:y})=>y)}),ne=(0,R.t1)(),pe={log:ne,publish:y=>(0,B.n0)((0,g.WZ)(y)),signal:$,endsAt:Number.POSITIVE_INFINITY,platform:Y,inputs:v},be=({name:y})=>C?{...pe,log:(0,R.
t1)(`[${y}] `),publish:()=>{}}:pe;let le;const x=await(0,P.H)(l,_,async y=>{try{if(le)throw new j.HR({what:"Not tried: another target failed for a cause that is the same for all"});const I=await(0,b.Cs)(
be(y),y);return{candidate:y,plan:I,job:I.state?.job??{}}}catch(I){const V=(0,j.iT)(I);return V instanceof j.HR&&V.affectsAll&&(le??=V),{candidate:y,error:V,job:(0,K.Zw)(V)}}}),T=(0,g.sb)(x);if(T.length<
x.length)return{rows:x};const h={options:{host:p.href,ignore:[...o.lines].sort().join(`
`),deploy:w,"upload-artifact":u!==void 0,"artifact-env-variables":M},workflows:T.map(({plan:y})=>y)},S=(0,a.Rd)(h,i?.salt);if(v.isPlan)return{rows:x,digest:S};const k=await(0,r.L)(pe,T,h).then(()=>{},
j.iT);if(k)return{rows:x,digest:S,refusal:k};i||ne.info("Applied without an approved plan"),T.some(({plan:y,action:I})=>y.state&&I==="import")&&(0,F.j)(v,ne);for(const y of T)if(await(0,r.g)(be(y.candidate),
y),y.error)break;return{rows:x,digest:S}}N()}catch(_){N(_)}},1)}),1415:((q,se,e)=>{e.d(se,{c:()=>b,o:()=>a});var O=e(6760),N=e(2697),F=e(3018),K=e(1124),W=e(2614),P=e(7487),j=e(4057),R=e(8132),B=e(8920),
A=e(706),E=e(7833);const r=i=>{const{name:p,version:o}=(0,B.Rc)(i)??{};return[p,o].filter(Boolean).join(" ")},c=i=>i.map(p=>(0,R.SS)(p)).join(", "),f=(...i)=>i.filter(Boolean).join(" ");function a(i,{
host:p}){return`Plan: ${(0,E.sb)(i).length-(0,E.p1)(i).length} of ${(0,A.hS)(i.length,"workflow")} will change at ${(0,N.Sm)(p)}`}async function b(i,p,o){const{rows:w,refusal:u,digest:M}=i,L=w.some(({
begun:pe})=>pe),Y=p.isPlan&&M!==void 0,ne=M&&(0,R.SS)(M.slice(0,12)),ie=[L?$(w):_(w,p),(0,j.cj)((0,N.cZ)((0,E.dJ)(w))),u&&(0,j.il)((0,N.UX)(u),(0,P.VY)(u)),Y&&s(w,p),(Y||L)&&v((0,E.p1)(w)),...L?C(w,p):
[],Y&&`Plan ${ne}.`,p.approved&&ne&&`${L?"Applied":"Approved"} plan ${ne}.`,L&&!p.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,K.Hq)((0,E.jb)(w))&&ie.push((0,F.uu)(o,p.fromList,
ie,L?"What differed":"What changes")),await(0,j.Sy)(g(i,p,L),...ie)}function g({rows:i,refusal:p},o,w){const u=(0,N.Sm)(o.host),M=(0,E.dJ)(i).length,L=i.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,Y=`${L} of ${(0,A.hS)(i.length,"workflow")} promoted`;return[w&&M>0&&`Promotion to ${u} failed: ${Y}`,w&&L===0&&`Nothing differs at ${u}: nothing was done`,w&&`${Y} to ${u}`,M===0&&!p&&a(i,
o),o.isPlan&&`Plan for ${u} failed: ${M} of ${(0,A.hS)(i.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${u} failed: nothing was changed`}function _(i,{isPlan:p}){const o=i.map(
({candidate:w,plan:u})=>{const{name:M,target:L,path:Y,sha256:ne}=w,ie=ne??u?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,be=u?.state&&r(u.state.package),le="workflowName"in L?"a ne\
w workflow":L.workflowId;return[{words:M},{words:[r(w.package),(0,O.basename)(Y),pe].filter(Boolean).join(", ")},{words:be?`${be} (${le})`:le},{words:u?n(u.changes):"\u274C Failed"}]});return(0,j.tp)(
["Workflow","Package","Target",p?"What will change":"What would change"],o)}function n({status:i,counts:p,files:o}){if(i==="unchanged")return"nothing: it stays";if(i==="changed")return(0,K.cq)(p);const u=o.
flatMap(M=>M.kind==="json"?(0,W.I)(M)?.size??[]:[]).find(({nodes:M})=>M>0);return u?`${(0,A.hS)(u.nodes,"node")}, ${(0,A.hS)(u.connections,"connection")}`:"everything: it is new"}function s(i,{deploy:p,
upload:o,artifactEnvVariables:w}){return(0,E.sb)(i).flatMap(({candidate:M,plan:L})=>{const{state:Y,outcome:ne,variables:ie}=L,[pe,be,le]=[L.added,L.kept,L.ignored].map(c),x=(0,R.SS)(M.name),T=(0,R.SS)(
`${M.name}-before-<run attempt>.zip`),J=Y?`The in-development version of ${x} is replaced${p?", then deployed":""}.`:`${x} is created${p?" and deployed":""}: there is nothing to back up.`,S=o?`A backu\
p is kept first, as ${T}${w?"":", without environment variables"}.`:"No backup is kept.",k=M.variablesFile&&`variables of ${(0,R.SS)(M.variablesFile)}`,y=f(J,Y&&S,ie.length>0&&`The import sends the ${k??
"package's own variables"}.`,pe&&`Added: ${pe}.`,be&&`The target keeps its own value of ${be}.`,le&&`Ignored fields that differ, and that the import brings too: ${le}.`);return ne==="changed"?`- ${y}`:
[]}).join(`
`)}function v(i){const p=M=>i.filter(({plan:Y})=>Y[M].length>0).map(({candidate:Y,plan:ne})=>`${(0,R.SS)(Y.name)} (${c(ne[M])})`).join(", "),o=c(i.map(({candidate:M})=>M.name)),[w,u]=[p("kept"),p("ign\
ored")];return f(o&&`Nothing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",w&&`Variables that differ, and that an i\
mport would keep: ${w}.`,u&&`Ignored fields that differ: ${u}.`)}function $(i){const p=i.map(o=>[{words:o.candidate.name},(0,E.wZ)(o)??{words:"a new workflow"},{words:l(o)},{words:o.imported&&o.plan?n(
o.plan.changes):""},o.backup?.name??""]);return(0,j.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function l({begun:i,imported:p,deployed:o,backup:w,error:u}){return i?i==="nothing"?w?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":u?i==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function C(i,{host:p}){const o=i.flatMap(L=>{const{backup:Y}=L;if(!Y)return[];const ne=Y.id===void 0?"on this runner only":`artifact ${Y.id}`,ie=Y.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,R.SS)(Y.name)} (${ne}) to workflow ${(0,R.SS)((0,E.wZ)(L)??"")}${ie}`]}),w=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.
join(", ")}.`,u="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",M=i.flatMap(L=>"workflowName"in L.candidate.target?(0,E.wZ)(L)??[]:[]);return[
o.length>0?`To roll back at ${(0,R.wh)((0,N.Sm)(p))}, ${w} ${u}`:"",...M.map(L=>`Workflow ${(0,R.SS)(L)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,se,e)=>{e.d(se,{Gy:()=>A,Rd:()=>R,
cM:()=>E,ud:()=>B});var O=e(7598),N=e(7487),F=e(706);const K="v1",[W,P]=[["name","target","package","variables"],["outcome","targetVariables","content"]],j=[...W,...P];function R(n,s=(0,O.randomBytes)(
12).toString("base64url")){const v=a(n,s),$=[K,s,g(n,s,v),...v.map(l=>l.join("~"))].join(".");return`${$}.${_([$],6)}`}function B(n){const[s="",v="",$="",...l]=n.split(".");if(/^v\d/.test(s)&&s!==K)throw new Error(
`is of another version of this action (format ${s.slice(1)}). Make and approve a new plan`);if(l.pop()!==_([n.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:v,seal:$,rows:l.map(C=>C.split("~"))}}function A({salt:n,seal:s,rows:v},$){const l=a($,n),C=(w,u)=>w.filter((M,L)=>v[u]?.[L]!==l[u]?.[L]),i=C(Object.keys(
$.options),0),p=i.map(w=>r(w,$.options[w]));if(v.length!==l.length){const w=(0,F.hS)(v.length-1,"workflow");return{differences:[...p,`the plan is for ${w}, this step for ${l.length-1}`],actions:[]}}const o=$.
workflows.map((w,u)=>{const M=C(j,u+1),L=b(v[u+1]?.at(-1)??"",n,u);p.push(...c(w,M,L).map(pe=>`${w.name}: ${pe}`));const Y=w.outcome==="changed",ne=Y!==M.includes("outcome");if(!M.includes("targetVari\
ables")&&!M.includes("content"))return ne?"import":"leave";const ie=[...i,...M].some(pe=>["host","ignore","name","target"].includes(pe));return Y&&!ie&&p.push(f(w,M.includes("content"))),ne?"finish":"\
leave"});return p.length===0&&s!==g($,n,v)&&p.push("the plan's digest isn't as the plan wrote it"),{differences:p,actions:o}}function E({salt:n,rows:s},v,$){return s[v+1]?.includes(_([n,v,"content",$],
22))===!0}function r(n,s){return n==="host"?`the host isn't the approved one (now ${s})`:n==="ignore"?"ignore isn't as approved":`${n} isn't as approved (was ${!s}, is ${s})`}function c({target:n,shown:s,
variables:v},$,l){if($.includes("name"))return["the plan has another workflow in its place"];const C={target:`the target isn't the approved one (now ${n})`,package:`the package isn't the approved one \
(was ${l}\u2026, is ${s.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${v.join(", ")||"none"})`};return $.flatMap(i=>C[i]??[])}function f({name:n,target:s,fields:v,
targetVariables:$},l){const i=`differs from the package in ${v.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,p=`its environment variables differ${$.length>0?` (now ${$.join(
", ")})`:""}`,o=l&&v.length>0?i:p,w=`: look at the workflow, and if it is right, deploy it with the deploy action (${s})`,u=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,N.Tm)()>1?w:""}`;return`${n}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${u}`}function a({options:n,workflows:s},v){const $=s.map(
(l,C)=>[...j.map(i=>_([v,C,i,l[i]],i==="content"?22:4)),b(l.shown,v,C)]);return[Object.entries(n).map(l=>_([v,...l],4)),...$]}function b(n,s,v){const $=(0,O.createHash)("sha256").update(`${s} ${v}`).digest().
readUIntBE(0,3);return(Number.parseInt(n.slice(0,6),16)^$).toString(16).padStart(6,"0")}function g({options:n,workflows:s},v,$){const l=s.map(C=>W.map(i=>C[i]));return _([v,"seal",n,l,$],43)}function _(n,s){
return(0,O.createHash)("sha256").update(JSON.stringify(n)).digest("base64url").slice(0,s)}}),6224:((q,se,e)=>{e.d(se,{Cs:()=>l,cS:()=>p,YR:()=>L});var O=e(7975),N=e(6779),F=e(9630),K=e(2899),W=e(5806),
P=e(1519),j=e(1124),R=e(3436),B=e(2742),A=e(7856);const E=1024*1024;function r(le,x,{name:T,ignore:J}){const h=[le,x].filter(de=>de!==void 0),S=h.length===2&&h.some(f),k=[...new Set(h.flatMap(({files:de})=>[
...de.keys()]))].sort(),y=new Set(J.lines),I=new R.Ms(J,de=>y.delete(de)),V=k.flatMap(de=>{const[ae,we]=[le?.files.get(de),x?.files.get(de)],_e=ae!==void 0&&we!==void 0&&ae.equals(we);if(S&&(0,W.dU)(de)||
_e&&y.size===0)return[];const Ie=ae&&(0,F.TA)(de,ae,I),xe=_e?Ie:we&&(0,F.TA)(de,we,I);return _e||Ie!==void 0&&Ie.id===xe?.id?[]:[{name:de,from:ae,to:we,base:Ie,head:xe}]}),ee=b(V,I),H=de=>J.lines.length===
0&&ee.some(ae=>ae.name===de),Z=ee.length===0?[]:k.filter(de=>!H(de)&&!(0,W.dU)(de)),re=le===void 0?"added":x===void 0?"removed":void 0;return{name:T,status:re??(ee.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,j.cz)(ee.map(j.xS)),files:ee,variablesCompared:!(S&&h.some(a)),secrets:[...new Set(h.flatMap(de=>[...(0,P.x3)(de),...c(de,Z)]))],unusedIgnores:[...y]}}function c({
files:le},x){return x.flatMap(T=>(0,A.Wr)((0,F.TA)(T,le.get(T)??Buffer.of(),new R.Ms(K.K$))))}function f({kind:le,files:x}){return le==="folder"&&![...x.keys()].some(W.dU)}function a({files:le}){return[
...le].some(([x,T])=>(0,W.dU)(x)&&(0,P.DF)(T)?.variables.length!==0)}function b(le,x){const T=le.flatMap(({name:h,base:S,head:k})=>S&&k&&!(0,W.dU)(h)?[{name:h,base:S,head:k}]:[]),J=new Map((0,B.OD)(T,
x).map((h,S)=>[T[S]?.name,h]));return le.map(h=>g(h,J.get(h.name)))}function g({name:le,from:x,to:T,base:J,head:h},S){const k=x===void 0?"added":T===void 0?"removed":"modified",y={name:le,status:k,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,W.dU)(le))return{...y,kind:"variables",changes:n(J,h,k)};if(S||k!=="modified"&&(J??h))return{...y,kind:"json",base:J,head:h,...S};const[I,V]=[x&&
_(x),T&&_(T)];return x&&I===void 0||T&&V===void 0?{...y,kind:"binary"}:{...y,kind:"text",text:{base:I,head:V}}}function _(le){return le.length<=E&&!le.includes(0)?(0,F.b6)(le):void 0}function n(le,x,T){
const[J,h]=[le,x].map(H=>H&&(0,P.DF)(Buffer.from((0,R.dj)(H))));if(T==="modified"&&(J===void 0||J.container!==h?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const S=H=>new Map(H?.variables.
map(({name:Z,content:re})=>[Z,re])),[k,y]=[S(J),S(h)],I=[],V=[...k.keys()].filter(H=>y.has(H)),ee=[...y.keys()].filter(H=>k.has(H));V.some((H,Z)=>H!==ee[Z])&&I.push({kind:"reordered",path:[],moved:[]});
for(const H of[...new Set([...k.keys(),...y.keys()])].sort()){const Z=[{type:"member",key:H}];k.has(H)?y.has(H)?k.get(H)!==y.get(H)&&I.push({kind:"modified",path:Z,from:j.RG,to:j.RG}):I.push({kind:"re\
moved",path:Z,value:j.RG}):I.push({kind:"added",path:Z,value:j.RG})}return I}var s=e(7279),v=e(8920),$=e(9870);async function l(le,x){const{platform:T,inputs:J}=le,{target:h}=x;if("workflowName"in h)return C(
x,void 0,J.ignore);const S=await(0,N.X7)(le,T,{...J,...h});for(const k of(0,P.x3)(S.package))T.secrets.add(k);return C(x,S,J.ignore)}function C(le,x,T){const{name:J,target:h,package:S,definitions:k,variablesFile:y}=le,
I=x&&i(x.package),V=[I?.env?.bytes,S.files.get($.Km)];y&&k.env&&Y(J,k.env.bytes,V);const[ee,H]=[u(I?.env),u(k.env)],Z=ee&&H&&new Map([...H,...ee]),re=I&&L(I,ee,I.env),de=L(k,k.env&&Z,k.env),ae=r(re,de,
{name:J,ignore:T}),we=o(ae),_e=o(r(re,de,{name:J,ignore:K.K$})),Ie=[...V,k.env?.bytes].flatMap(Ee=>Ee?(0,P.aC)(Ee):[]),xe=(0,F.ol)(L(k),K.K$);return{state:x,changes:{...ae,secrets:[...ae.secrets,...Ie]},
ignored:_e.filter(Ee=>!we.includes(Ee)),added:M(Z).filter(Ee=>!ee?.has(Ee)),kept:M(H).filter(Ee=>ee?.has(Ee)&&ee.get(Ee)!==H?.get(Ee)),name:J,target:"workflowId"in h?`${h.workflowId} ${h.flowId}`:`new\
 workflow ${h.workflowName}`,package:xe,variables:M(H),shown:le.sha256??xe,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:M(ee),content:I?(0,F.ol)(L(I),T):"",fields:we}}function i(le){
try{return(0,v.mu)(le)}catch(x){const T=`The target's package ${(0,s.gJ)(x)}`;throw new s.HR({what:T,advice:"Check the workflow in AI for Process.",topic:"the-package"},{cause:x})}}function p(le,x){return le.
content===x.content&&(0,O.isDeepStrictEqual)(le.targetVariables,x.targetVariables)}function o({files:le}){const x=le.flatMap(({kind:T,name:J,changes:h})=>T==="variables"?[]:h.length===0?[J]:h.map(S=>w(
S)||J));return[...new Set(x)]}function w({kind:le,path:x}){return x.map(J=>J.type==="member"?J.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(le==="reordered"?"[]":"")}function u(le){return le===void 0?
new Map:(0,P.DF)(le.bytes)?.variables.reduce((x,{name:T,content:J})=>x.set(T,J),new Map)}function M(le){return[...le?.keys()??[]].sort()}function L({app:le,flow:x},T,J){const h=M(T).map(k=>[k,""]),S=T?
Buffer.from(JSON.stringify(Object.fromEntries(h))):J?.bytes;return(0,$.jz)("zip",[[$.uq,le.bytes],[$.n7,x.bytes],...S?[[$.Km,S]]:[]])}function Y(le,x,T){const J=T.map(V=>V&&(0,P.DF)(V)),h=J.find(V=>V?.
variables.length)??J.find(Boolean),S=ne((0,P.DF)(x),h);if(S===void 0)return;const k=J.indexOf(h)===1?"package":"target",y=`env-variables of ${le} doesn't have the shape of the ${k}'s variables`,I=`Wri\
te it like this, with your names and values: ${be(h)}`;throw new s.HR({what:y,why:S,advice:I,topic:"import-deploy-and-promote"})}function ne(le,x){if(le===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(x===void 0)return;if(le.container!==x.container)return le.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(x.variables.length===0)return;const T=new Set(x.variables.flatMap(({keys:h})=>h)),J=x.variables.every(({keys:h})=>h.includes("value"));for(const{name:h,keys:S}of le.variables){const k=S.find(
y=>!T.has(y));if(k!==void 0)return`${h} has "${k}", which no variable there has`;if(J&&!S.includes("value"))return`${h} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},pe={string:"",number:0,boolean:!1};function be({container:le,variables:[x]}={container:"array",variables:[]}){const T=le==="array",{keys:J,content:h}=x??{keys:T?["name","value"]:[],content:"{\
}"},S=JSON.parse(h),k=J.map(I=>[I,ie[I]??pe[typeof S[I]]??null]),y=J.length===0?ie.value:Object.fromEntries(k);return JSON.stringify(T?[y]:{API_URL:y})}}),7833:((q,se,e)=>{e.d(se,{A2:()=>A,WZ:()=>r,c2:()=>c,
dJ:()=>j,jb:()=>B,p1:()=>P,sb:()=>W,wZ:()=>R});var O=e(2697),N=e(1124),F=e(7279),K=e(7487);function W(f){return f.filter(a=>a.plan!==void 0)}function P(f){return W(f).filter(({plan:a,action:b,backup:g})=>a.
outcome==="unchanged"&&b!=="finish"&&!g)}function j(f){return f.flatMap(({candidate:{name:a},error:b})=>b?[{name:a,error:b}]:[])}function R({candidate:{target:f},job:a}){return"workflowId"in f?f.workflowId:
a["workflow-id"]}function B(f){const a=f.filter(({plan:b})=>!b).map(({candidate:b})=>b.name);return{workflows:W(f).map(({plan:b})=>b.changes),notCompared:a}}async function A({rows:f,digest:a},{fromList:b}){
const[g]=f,_=B(f);(0,K.n0)({...a&&{changed:(0,N.Hq)(_),...(0,N.xW)(_),"plan-digest":a},...!b&&g&&{...r(g.job),"workflow-id":R(g)},...await(0,O.dF)("promotions",f.map(E))})}function E(f){const{candidate:a,
plan:b,imported:g=!1,deployed:_=!1,backup:n,job:s,error:v}=f;return{name:a.name,"workflow-id":R(f),...b&&{changed:b.outcome==="changed",...b.changes.counts},"package-sha256":a.sha256,imported:g,deployed:_,
"dock-status-id":s["dock-status-id"],...n?.id&&{"backup-artifact-id":n.id,"backup-artifact-name":n.name},error:v&&(0,O.UX)(v)}}function r({"workflow-id":f,"dock-status-id":a,status:b}){return{"workflo\
w-id":f,"dock-status-id":a,status:b}}function c({rows:f,refusal:a,digest:b},{fromList:g,isPlan:_}){const n=j(f),[s]=n;if(s===void 0||!g)return s?.error??a;const v=f.filter(({begun:l})=>!l).map(({candidate:l})=>l.
name),$=[!b&&`${n.length} of ${f.length} targets could not be compared.`,(0,O.As)(n),!b&&!_&&"Nothing was changed.",b&&v.length>0&&`Not started: ${v.join(", ")}.`];return(0,F.h_)(s.error).with({what:$.
filter(Boolean).join(" "),why:"",advice:""})}}),2975:((q,se,e)=>{e.d(se,{L5:()=>P,Mu:()=>A,Vs:()=>R,kU:()=>W,yy:()=>B});var O=e(7279),N=e(706);const F=7,K=3e4,W=429;async function P({log:E,signal:r,endsAt:c},f,{
atLeastMs:a=0,untilFree:b=!1}={}){let g=0,_=0,n;for(;;)try{return await f()}catch(s){if(!(s instanceof O.HR&&(s.retryable||b&&s.busy)))throw s;r.throwIfAborted(),n??=performance.now();const v=s.status===
W,$=s.busy||v;_=$?_+1:0,$||g++;const l=g>(s.maxRetries??F)&&performance.now()-n>=a;if(!$&&l)throw j(s,`${g} times in a row`);const C=Math.min(K,1e3*2**((_||g)-1))*(.5+Math.random()/2),i=v&&s.retryAfterMs>
0?s.retryAfterMs:Math.max(s.retryAfterMs,C),p=(0,N.zK)(i);if(performance.now()+i>=c)throw j(s,`and waiting ${p} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeou\
t-minutes.");E.info(`${(0,N.OX)((0,O.$N)(s),1e3)}; retrying in ${p}`),await B(i,r)}}function j(E,r,c=E.advice){const{what:f,why:a}=E,b=a?{why:`${a}, ${r}`}:{what:`${f}, ${r}`};return E.with({...b,advice:c,
retryable:!1})}function R(E){const r=String(E),c=/^\d+$/.test(r)?Number(r)*1e3:Date.parse(r)-Date.now();return Math.min(Math.max(c||0,0),2**31-1)}async function B(E,r){let c;const f=new Promise(a=>{c=
setTimeout(a,E)});await A(r,f).finally(()=>clearTimeout(c))}function A(E,r){return new Promise((c,f)=>{const a=()=>f(E.reason);r.then(c,f).finally(()=>E.removeEventListener("abort",a)),E.aborted?a():E.
addEventListener("abort",a)})}}),706:((q,se,e)=>{e.d(se,{MW:()=>K,OX:()=>N,TL:()=>F,Xe:()=>W,hS:()=>j,pO:()=>r,v5:()=>B,zD:()=>P,zK:()=>R});var O=e(8132);function N(a,b=300){const g=a.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,O.Jj)(g,b)}function F(a,b=100){return(0,O.RK)(JSON.stringify((0,O.Jj)(a,b)))}function K(a){return F(a,1e3).replaceAll("\\\\","\\")}function W(a){if(a<1024)
return`${a} B`;const b=["KiB","MiB","GiB"];let g=a/1024;for(;Number(g.toFixed(1))>=1024&&b.length>1;)g/=1024,b.shift();return`${g.toFixed(1)} ${b[0]}`}function P(a){return String(a).replace(/\B(?=(\d{3})+$)/g,
",")}function j(a,b){return`${P(a)} ${b}${a===1?"":"s"}`}function R(a){if(a<9950)return`${(a/1e3).toFixed(1)} s`;const b=Math.round(a/1e3);if(b<60)return`${b} s`;const[g,_]=[Math.floor(b/60),Math.floor(
b/3600)];return _>0?`${_} h ${g%60} min`:`${g} min ${b%60} s`}const B="***",A=4,E=8;class r{#n=new Map;#e=new Set;constructor(b=[]){for(const g of b)this.add(g)}add(b,g=_=>!0){const _=new Set([b,...b.
split(/[\r\n]/)].map(n=>n.trim()));for(const n of[..._].filter(g).flatMap(c)){const s=n.slice(0,E);this.#n.set(s,(this.#n.get(s)??new Set).add(n)),this.#e.add(s.length)}}redact=(b,g=300)=>{const _=b.trimStart(),
n=Math.min(_.length,g*4);return N(this.hide(_,()=>{},n)+(n<_.length?"\u2026":""),g)};hide(b,g=n=>{},_=b.length){let[n,s]=["",0];for(let v=0;v<_;v++){const $=this.#t(b,v);$!==""&&(g($),v>=s&&(n+=b.slice(
s,v)+B),s=Math.max(s,v+$.length))}return n+b.slice(s,_)}#t(b,g){let _="";for(const n of this.#e)for(const s of this.#n.get(b.slice(g,g+n))??[])s.length<=_.length||!b.startsWith(s,g)||(s.length>=A||f(b,
g,g+s.length))&&(_=s);return _}}function c(a){const b=v=>JSON.stringify(v).slice(1,-1),g=Buffer.from(a).toString(),_=encodeURIComponent(g),n=[_,_.replaceAll("%20","+"),_.replace(/%../g,v=>v.toLowerCase())];
return[...[a,g].flatMap(v=>[v,b(v),b(b(v))]),...n,encodeURI(g)]}function f(a,b,g){const _=a.slice(Math.max(0,b-2),b);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(a.slice(g,g+2))}}),819:((q,se,e)=>{
e.d(se,{Yz:()=>pt,z3:()=>ct,V4:()=>ot,pq:()=>gt,lm:()=>wt,C1:()=>ht,uH:()=>lt,Pq:()=>ut,z:()=>w,$e:()=>mt});var O=e(857);function N(G){return G==null?"":typeof G=="string"||G instanceof String?G:JSON.
stringify(G)}function F(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.endColumn}:{}}function K(G,U,z){const t=new j(G,U,z);
process.stdout.write(t.toString()+O.EOL)}function W(G,U=""){K(G,{},U)}const P="::";class j{constructor(U,z,t){U||(U="missing.command"),this.command=U,this.properties=z,this.message=t}toString(){let U=P+
this.command;if(this.properties&&Object.keys(this.properties).length>0){U+=" ";let z=!0;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const d=this.properties[t];d&&(z?z=!1:U+=",",
U+=`${t}=${B(d)}`)}}return U+=`${P}${R(this.message)}`,U}}function R(G){return N(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(G){return N(G).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),E=e(9896);function r(G,U){const z=process.env[`GITHUB_${G}`];if(!z)throw new Error(`Unable to find environment v\
ariable for file command ${G}`);if(!E.existsSync(z))throw new Error(`Missing file at path: ${z}`);E.appendFileSync(z,`${N(U)}${O.EOL}`,{encoding:"utf8"})}function c(G,U){const z=`ghadelimiter_${A.randomUUID()}`,
t=N(U);if(G.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(t.includes(z))throw new Error(`Unexpected input: value should not contain the delimiter "${z}\
"`);return`${G}<<${z}${O.EOL}${t}${O.EOL}${z}`}var f=e(6928),a=e(6671),b=e(2145),g=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){
function te(Q){try{X(t.next(Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};class _{static createHttpClient(U=!0,z=10){
const t={allowRetries:U,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],t)}static getRequestToken(){const U=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!U)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return U}static getIDTokenUrl(){const U=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!U)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return U}static getCall(U){return g(this,void 0,void 0,function*(){var z;const m=(z=(yield _.createHttpClient().getJson(U).catch(D=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${D.statusCode}
 
        Error Message: ${D.message}`)})).result)===null||z===void 0?void 0:z.value;if(!m)throw new Error("Response json body do not have ID Token field");return m})}static getIDToken(U){return g(this,
void 0,void 0,function*(){try{let z=_.getIDTokenUrl();if(U){const d=encodeURIComponent(U);z=`${z}&audience=${d}`}debug(`ID token url is ${z}`);const t=yield _.getCall(z);return setSecret(t),t}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var n=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){function te(Q){try{X(
t.next(Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};const{access:s,appendFile:v,writeFile:$}=E.
promises,l="GITHUB_STEP_SUMMARY",C="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class i{constructor(){this._buffer=""}filePath(){return n(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const U=process.env[l];if(!U)throw new Error(`Unable to find environment variable for $${l}. Check if your runtime environment su\
pports job summaries.`);try{yield s(U,E.constants.R_OK|E.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${U}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=U,this._filePath})}wrap(U,z,t={}){const d=Object.entries(t).map(([m,D])=>` ${m}="${D}"`).join("");return z?`<${U}${d}>${z}</${U}>`:`<${U}${d}>`}write(U){return n(this,void 0,void 0,function*(){
const z=!!U?.overwrite,t=yield this.filePath();return yield(z?$:v)(t,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return n(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(U,z=!1){return this._buffer+=U,z?this.addEOL():this}addEOL(){
return this.addRaw(O.EOL)}addCodeBlock(U,z){const t=Object.assign({},z&&{lang:z}),d=this.wrap("pre",this.wrap("code",U),t);return this.addRaw(d).addEOL()}addList(U,z=!1){const t=z?"ol":"ul",d=U.map(D=>this.
wrap("li",D)).join(""),m=this.wrap(t,d);return this.addRaw(m).addEOL()}addTable(U){const z=U.map(d=>{const m=d.map(D=>{if(typeof D=="string")return this.wrap("td",D);const{header:te,data:oe,colspan:X,
rowspan:Q}=D,ue=te?"th":"td",ye=Object.assign(Object.assign({},X&&{colspan:X}),Q&&{rowspan:Q});return this.wrap(ue,oe,ye)}).join("");return this.wrap("tr",m)}).join(""),t=this.wrap("table",z);return this.
addRaw(t).addEOL()}addDetails(U,z){const t=this.wrap("details",this.wrap("summary",U)+z);return this.addRaw(t).addEOL()}addImage(U,z,t){const{width:d,height:m}=t||{},D=Object.assign(Object.assign({},d&&
{width:d}),m&&{height:m}),te=this.wrap("img",null,Object.assign({src:U,alt:z},D));return this.addRaw(te).addEOL()}addHeading(U,z){const t=`h${z}`,d=["h1","h2","h3","h4","h5","h6"].includes(t)?t:"h1",m=this.
wrap(d,U);return this.addRaw(m).addEOL()}addSeparator(){const U=this.wrap("hr",null);return this.addRaw(U).addEOL()}addBreak(){const U=this.wrap("br",null);return this.addRaw(U).addEOL()}addQuote(U,z){
const t=Object.assign({},z&&{cite:z}),d=this.wrap("blockquote",U,t);return this.addRaw(d).addEOL()}addLink(U,z){const t=this.wrap("a",U,{href:z});return this.addRaw(t).addEOL()}}const p=new i,o=null,w=p;
function u(G){return G.replace(/[\\]/g,"/")}function M(G){return G.replace(/[/]/g,"\\")}function L(G){return G.replace(/[/\\]/g,path.sep)}const Y=je(import.meta.url)("string_decoder");var ne=e(4434);const ie=je(
import.meta.url)("child_process");var pe=e(2613),be=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){function te(Q){try{X(t.next(
Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};const{chmod:le,copyFile:x,lstat:T,mkdir:J,
open:h,readdir:S,rename:k,rm:y,rmdir:I,stat:V,symlink:ee,unlink:H}=E.promises,Z=process.platform==="win32";function re(G){return be(this,void 0,void 0,function*(){const U=yield fs.promises.readlink(G);
return Z&&!U.endsWith("\\")?`${U}\\`:U})}const de=268435456,ae=E.constants.O_RDONLY;function we(G){return be(this,void 0,void 0,function*(){try{yield V(G)}catch(U){if(U.code==="ENOENT")return!1;throw U}
return!0})}function _e(G){return be(this,arguments,void 0,function*(U,z=!1){return(z?yield V(U):yield T(U)).isDirectory()})}function Ie(G){if(G=Ee(G),!G)throw new Error('isRooted() parameter "p" canno\
t be empty');return Z?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function xe(G,U){return be(this,void 0,void 0,function*(){let z;try{z=yield V(G)}catch(d){d.code!=="ENOENT"&&console.log(
`Unexpected error attempting to determine if executable file exists '${G}': ${d}`)}if(z&&z.isFile()){if(Z){const d=f.extname(G).toUpperCase();if(U.some(m=>m.toUpperCase()===d))return G}else if(De(z))return G}
const t=G;for(const d of U){G=t+d,z=void 0;try{z=yield V(G)}catch(m){m.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${m}`)}if(z&&z.isFile()){
if(Z){try{const m=f.dirname(G),D=f.basename(G).toUpperCase();for(const te of yield S(m))if(D===te.toUpperCase()){G=f.join(m,te);break}}catch(m){console.log(`Unexpected error attempting to determine th\
e actual case of the file '${G}': ${m}`)}return G}else if(De(z))return G}}return""})}function Ee(G){return G=G||"",Z?(G=G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function De(G){
return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==void 0&&G.uid===process.getuid()}function ce(){var G;return(G=process.env.COMSPEC)!==
null&&G!==void 0?G:"cmd.exe"}var ge=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){function te(Q){try{X(t.next(Q))}catch(ue){
D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};function Te(G,U){return ge(this,arguments,void 0,function*(z,t,d={}){
const{force:m,recursive:D,copySourceDirectory:te}=Ve(d),oe=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null;if(oe&&oe.isFile()&&!m)return;const X=oe&&oe.isDirectory()&&te?path.join(t,path.basename(z)):
t;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);if((yield ioUtil.stat(z)).isDirectory())if(D)yield fe(z,X,0,m);else throw new Error(`Failed to copy. ${z} is a directo\
ry, but tried to copy without recursive flag.`);else{if(path.relative(z,X)==="")throw new Error(`'${X}' and '${z}' are the same file`);yield ve(z,X,m)}})}function Be(G,U){return ge(this,arguments,void 0,
function*(z,t,d={}){if(yield ioUtil.exists(t)){let m=!0;if((yield ioUtil.isDirectory(t))&&(t=path.join(t,path.basename(z)),m=yield ioUtil.exists(t)),m)if(d.force==null||d.force)yield We(t);else throw new Error(
"Destination already exists")}yield Xe(path.dirname(t)),yield ioUtil.rename(z,t)})}function We(G){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File\
 path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(U){throw new Error(`File was unable to be removed ${U}`)}})}
function Xe(G){return ge(this,void 0,void 0,function*(){ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Ge(G,U){return ge(this,void 0,void 0,function*(){if(!G)
throw new Error("parameter 'tool' is required");if(U){const t=yield Ge(G,!1);if(!t)throw Z?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can \
be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please v\
erify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return t}const z=yield tt(
G);return z&&z.length>0?z[0]:""})}function tt(G){return ge(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const U=[];if(Z&&process.env.PATHEXT)for(const d of process.
env.PATHEXT.split(f.delimiter))d&&U.push(d);if(Ie(G)){const d=yield xe(G,U);return d?[d]:[]}if(G.includes(f.sep))return[];const z=[];if(process.env.PATH)for(const d of process.env.PATH.split(f.delimiter))
d&&z.push(d);const t=[];for(const d of z){const m=yield xe(f.join(d,G),U);m&&t.push(m)}return t})}function Ve(G){const U=G.force==null?!0:G.force,z=!!G.recursive,t=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;
return{force:U,recursive:z,copySourceDirectory:t}}function fe(G,U,z,t){return ge(this,void 0,void 0,function*(){if(z>=255)return;z++,yield Xe(U);const d=yield ioUtil.readdir(G);for(const m of d){const D=`${G}\
/${m}`,te=`${U}/${m}`;(yield ioUtil.lstat(D)).isDirectory()?yield fe(D,te,z,t):yield ve(D,te,t)}yield ioUtil.chmod(U,(yield ioUtil.stat(G)).mode)})}function ve(G,U,z){return ge(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(U),yield ioUtil.unlink(U)}catch(d){d.code==="EPERM"&&(yield ioUtil.chmod(U,"0666"),yield ioUtil.unlink(U))}const t=yield ioUtil.readlink(
G);yield ioUtil.symlink(t,U,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(U))||z)&&(yield ioUtil.copyFile(G,U))})}const me=je(import.meta.url)("timers");var Se=function(G,U,z,t){function d(m){
return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){function te(Q){try{X(t.next(Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){
Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};const Oe=process.platform==="win32";class $e extends ne.EventEmitter{constructor(U,z,t){if(super(),!U)throw new Error("Parame\
ter 'toolPath' cannot be null or empty.");this.toolPath=U,this.args=z||[],this.options=t||{}}_debug(U){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(U)}_getCommandString(U,z){
const t=this._getSpawnFileName(),d=this._getSpawnArgs(U);let m=z?"":"[command]";if(Oe)if(this._isCmdFile()){m+=t;for(const D of d)m+=` ${D}`}else if(U.windowsVerbatimArguments){m+=`"${t}"`;for(const D of d)
m+=` ${D}`}else{m+=this._windowsQuoteCmdArg(t);for(const D of d)m+=` ${this._windowsQuoteCmdArg(D)}`}else{m+=t;for(const D of d)m+=` ${D}`}return m}_processLineBuffer(U,z,t){try{let d=z+U.toString(),m=d.
indexOf(O.EOL);for(;m>-1;){const D=d.substring(0,m);t(D),d=d.substring(m+O.EOL.length),m=d.indexOf(O.EOL)}return d}catch(d){return this._debug(`error processing line. Failed with error ${d}`),""}}_getSpawnFileName(){
return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(U){if(Oe&&this._isCmdFile()){let z=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const t of this.args)
z+=" ",z+=U.windowsVerbatimArguments?t:this._windowsQuoteCmdArg(t);return z+='"',[z]}return this.args}_endsWith(U,z){return U.endsWith(z)}_isCmdFile(){const U=this.toolPath.toUpperCase();return this._endsWith(
U,".CMD")||this._endsWith(U,".BAT")}_windowsQuoteCmdArg(U){if(!this._isCmdFile())return this._uvQuoteCmdArg(U);if(!U)return'""';const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let t=!1;for(const D of U)if(z.some(te=>te===D)){t=!0;break}if(!t)return U;let d='"',m=!0;for(let D=U.length;D>0;D--)d+=U[D-1],m&&U[D-1]==="\\"?d+="\\":U[D-1]==='"'?(m=!0,d+='\
"'):m=!1;return d+='"',d.split("").reverse().join("")}_uvQuoteCmdArg(U){if(!U)return'""';if(!U.includes(" ")&&!U.includes("	")&&!U.includes('"'))return U;if(!U.includes('"')&&!U.includes("\\"))return`\
"${U}"`;let z='"',t=!0;for(let d=U.length;d>0;d--)z+=U[d-1],t&&U[d-1]==="\\"?z+="\\":U[d-1]==='"'?(t=!0,z+="\\"):t=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(U){U=U||{};const z={
cwd:U.cwd||process.cwd(),env:U.env||process.env,silent:U.silent||!1,windowsVerbatimArguments:U.windowsVerbatimArguments||!1,failOnStdErr:U.failOnStdErr||!1,ignoreReturnCode:U.ignoreReturnCode||!1,delay:U.
delay||1e4};return z.outStream=U.outStream||process.stdout,z.errStream=U.errStream||process.stderr,z}_getSpawnOptions(U,z){U=U||{};const t={};return t.cwd=U.cwd,t.env=U.env,t.windowsVerbatimArguments=
U.windowsVerbatimArguments||this._isCmdFile(),U.windowsVerbatimArguments&&(t.argv0=`"${z}"`),t}exec(){return Se(this,void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&
this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Ge(this.toolPath,!0),new Promise((U,z)=>Se(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const X of this.args)this._debug(`   ${X}`);const t=this._cloneExecOptions(this.options);!t.silent&&t.outStream&&t.
outStream.write(this._getCommandString(t)+O.EOL);const d=new Me(t,this.toolPath);if(d.on("debug",X=>{this._debug(X)}),this.options.cwd&&!(yield we(this.options.cwd)))return z(new Error(`The cwd: ${this.
options.cwd} does not exist!`));const m=this._getSpawnFileName(),D=ie.spawn(m,this._getSpawnArgs(t),this._getSpawnOptions(this.options,m));let te="";D.stdout&&D.stdout.on("data",X=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(X),!t.silent&&t.outStream&&t.outStream.write(X),te=this._processLineBuffer(X,te,Q=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(Q)})});let oe="";if(D.stderr&&D.stderr.on("data",X=>{d.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(X),!t.silent&&
t.errStream&&t.outStream&&(t.failOnStdErr?t.errStream:t.outStream).write(X),oe=this._processLineBuffer(X,oe,Q=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(Q)})}),
D.on("error",X=>{d.processError=X.message,d.processExited=!0,d.processClosed=!0,d.CheckComplete()}),D.on("exit",X=>{d.processExitCode=X,d.processExited=!0,this._debug(`Exit code ${X} received from too\
l '${this.toolPath}'`),d.CheckComplete()}),D.on("close",X=>{d.processExitCode=X,d.processExited=!0,d.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),d.CheckComplete()}),
d.on("done",(X,Q)=>{te.length>0&&this.emit("stdline",te),oe.length>0&&this.emit("errline",oe),D.removeAllListeners(),X?z(X):U(Q)}),this.options.input){if(!D.stdin)throw new Error("child process missin\
g stdin");D.stdin.end(this.options.input)}}))})}}function ke(G){const U=[];let z=!1,t=!1,d="";function m(D){t&&D!=='"'&&(d+="\\"),d+=D,t=!1}for(let D=0;D<G.length;D++){const te=G.charAt(D);if(te==='"'){
t?m(te):z=!z;continue}if(te==="\\"&&t){m(te);continue}if(te==="\\"&&z){t=!0;continue}if(te===" "&&!z){d.length>0&&(U.push(d),d="");continue}m(te)}return d.length>0&&U.push(d.trim()),U}class Me extends ne.
EventEmitter{constructor(U,z){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)
throw new Error("toolPath must not be empty");this.options=U,this.toolPath=z,U.delay&&(this.delay=U.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,me.setTimeout)(Me.HandleTimeout,this.delay,this)))}_debug(U){this.emit("debug",U)}_setResult(){let U;this.processExited&&(this.processError?U=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?U=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(U=new Error(`The process '${this.toolPath}' failed because one or more lines were written to \
the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",U,this.processExitCode)}static HandleTimeout(U){if(!U.done){if(!U.processClosed&&U.processExited){
const z=`The STDIO streams did not close within ${U.delay/1e3} seconds of the exit event from process '${U.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exi\
ted.`;U._debug(z)}U._setResult()}}}var he=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(function(m,D){function te(Q){try{X(t.next(Q))}catch(ue){
D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})};function Ae(G,U,z){return he(this,void 0,void 0,function*(){
const t=tr.argStringToArray(G);if(t.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const d=t[0];return U=t.slice(1).concat(U||[]),new tr.ToolRunner(d,U,z).exec()})}function Pe(G,U,z){
return he(this,void 0,void 0,function*(){var t,d;let m="",D="";const te=new StringDecoder("utf8"),oe=new StringDecoder("utf8"),X=(t=z?.listeners)===null||t===void 0?void 0:t.stdout,Q=(d=z?.listeners)===
null||d===void 0?void 0:d.stderr,ue=Le=>{D+=oe.write(Le),Q&&Q(Le)},ye=Le=>{m+=te.write(Le),X&&X(Le)},Re=Object.assign(Object.assign({},z?.listeners),{stdout:ye,stderr:ue}),Ne=yield Ae(G,U,Object.assign(
Object.assign({},z),{listeners:Re}));return m+=te.end(),D+=oe.end(),{exitCode:Ne,stdout:m,stderr:D}})}var Ce=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||
(z=Promise))(function(m,D){function te(Q){try{X(t.next(Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).
next())})};const Ue=()=>Ce(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),
{stdout:U}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:U.trim(),version:G.trim()}}),Fe=()=>Ce(void 0,void 0,
void 0,function*(){var G,U,z,t;const{stdout:d}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),m=(U=(G=d.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&U!==void 0?U:"";
return{name:(t=(z=d.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&t!==void 0?t:"",version:m}}),Ke=()=>Ce(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput(
"lsb_release",["-i","-r","-s"],{silent:!0}),[U,z]=G.trim().split(`
`);return{name:U,version:z}}),Je=O.platform(),Ze=O.arch(),et=Je==="win32",Qe=Je==="darwin",nt=Je==="linux";function it(){return Ce(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():Qe?Fe():Ke()),{platform:Je,arch:Ze,isWindows:et,isMacOS:Qe,isLinux:nt})})}var st=function(G,U,z,t){function d(m){return m instanceof z?m:new z(function(D){D(m)})}return new(z||(z=Promise))(
function(m,D){function te(Q){try{X(t.next(Q))}catch(ue){D(ue)}}function oe(Q){try{X(t.throw(Q))}catch(ue){D(ue)}}function X(Q){Q.done?m(Q.value):d(Q.value).then(te,oe)}X((t=t.apply(G,U||[])).next())})},
at;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(at||(at={}));function vt(G,U){const z=toCommandValue(U);if(process.env[G]=z,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(G,U));issueCommand("set-env",{name:G},z)}function ut(G){K("add-mask",{},G)}function _t(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},G),process.
env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function ot(G,U){const z=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(U&&U.required&&!z)throw new Error(`Input required and not \
supplied: ${G}`);return U&&U.trimWhitespace===!1?z:z.trim()}function xt(G,U){const z=ot(G,U).split(`
`).filter(t=>t!=="");return U&&U.trimWhitespace===!1?z:z.map(t=>t.trim())}function Ot(G,U){const z=["true","True","TRUE"],t=["false","False","FALSE"],d=ot(G,U);if(z.includes(d))return!0;if(t.includes(
d))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function lt(G,U){if(process.env.GITHUB_OUTPUT||"")return r("OUTPUT",c(G,U));process.stdout.write(O.EOL),K("set-output",{name:G},
N(U))}function St(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=at.Failure,ct(G)}function $t(){return process.env.RUNNER_DEBUG==="1"}function pt(G){K("debug",{},G)}function ct(G,U={}){
K("error",F(U),G instanceof Error?G.toString():G)}function mt(G,U={}){K("warning",F(U),G instanceof Error?G.toString():G)}function wt(G,U={}){K("notice",F(U),G instanceof Error?G.toString():G)}function gt(G){
process.stdout.write(G+O.EOL)}function yt(G){issue("group",G)}function Et(){issue("endgroup")}function Mt(G,U){return st(this,void 0,void 0,function*(){yt(G);let z;try{z=yield U()}finally{Et()}return z})}
function At(G,U){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,U));issueCommand("save-state",{name:G},toCommandValue(U))}function It(G){return process.env[`S\
TATE_${G}`]||""}function Tt(G){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((q,se,e)=>{e.d(se,{tZ:()=>F});var O=function(W,P,j,R){function B(A){return A instanceof
j?A:new j(function(E){E(A)})}return new(j||(j=Promise))(function(A,E){function r(a){try{f(R.next(a))}catch(b){E(b)}}function c(a){try{f(R.throw(a))}catch(b){E(b)}}function f(a){a.done?A(a.value):B(a.value).
then(r,c)}f((R=R.apply(W,P||[])).next())})};class N{constructor(P,j){this.username=P,this.password=j}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(P){this.token=P}prepareRequest(P){if(!P.headers)throw Error("The request has no headers");P.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,se,e)=>{e.d(se,{Qq:()=>l,Hv:()=>E});var O=e(8611),N=e.t(O,2),F=e(5692),K=e.t(F,2),W=e(9783),P=e(770),j=i=>{var p={};return e.d(p,i),p},R=i=>(()=>i);const B=j({ProxyAgent:()=>jt.ProxyAgent});var A=function(i,p,o,w){
function u(M){return M instanceof o?M:new o(function(L){L(M)})}return new(o||(o=Promise))(function(M,L){function Y(pe){try{ie(w.next(pe))}catch(be){L(be)}}function ne(pe){try{ie(w.throw(pe))}catch(be){
L(be)}}function ie(pe){pe.done?M(pe.value):u(pe.value).then(Y,ne)}ie((w=w.apply(i,p||[])).next())})},E;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(E||(E={}));var r;(function(i){i.Accept="accept",i.ContentType="conte\
nt-type"})(r||(r={}));var c;(function(i){i.ApplicationJson="application/json"})(c||(c={}));function f(i){const p=pm.getProxyUrl(new URL(i));return p?p.href:""}const a=[E.MovedPermanently,E.ResourceMoved,
E.SeeOther,E.TemporaryRedirect,E.PermanentRedirect],b=[E.BadGateway,E.ServiceUnavailable,E.GatewayTimeout],g=["OPTIONS","GET","DELETE","HEAD"],_=10,n=5;class s extends Error{constructor(p,o){super(p),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,s.prototype)}}class v{constructor(p){this.message=p}readBody(){return A(this,void 0,void 0,function*(){return new Promise(p=>A(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",w=>{o=Buffer.concat([o,w])}),this.message.on("end",()=>{p(o.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(p=>A(this,void 0,void 0,function*(){const o=[];this.message.on("data",w=>{o.push(w)}),this.message.on("end",()=>{p(Buffer.concat(o))})}))})}}function $(i){return new URL(
i).protocol==="https:"}class l{constructor(p,o,w){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(p),this.handlers=o||[],this.requestOptions=w,w&&(w.ignoreSslError!=null&&(this._ignoreSslError=w.ignoreSslError),this._socketTimeout=
w.socketTimeout,w.allowRedirects!=null&&(this._allowRedirects=w.allowRedirects),w.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=w.allowRedirectDowngrade),w.maxRedirects!=null&&(this._maxRedirects=
Math.max(w.maxRedirects,0)),w.keepAlive!=null&&(this._keepAlive=w.keepAlive),w.allowRetries!=null&&(this._allowRetries=w.allowRetries),w.maxRetries!=null&&(this._maxRetries=w.maxRetries))}options(p,o){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",p,null,o||{})})}get(p,o){return A(this,void 0,void 0,function*(){return this.request("GET",p,null,o||{})})}del(p,o){return A(this,
void 0,void 0,function*(){return this.request("DELETE",p,null,o||{})})}post(p,o,w){return A(this,void 0,void 0,function*(){return this.request("POST",p,o,w||{})})}patch(p,o,w){return A(this,void 0,void 0,
function*(){return this.request("PATCH",p,o,w||{})})}put(p,o,w){return A(this,void 0,void 0,function*(){return this.request("PUT",p,o,w||{})})}head(p,o){return A(this,void 0,void 0,function*(){return this.
request("HEAD",p,null,o||{})})}sendStream(p,o,w,u){return A(this,void 0,void 0,function*(){return this.request(p,o,w,u)})}getJson(p){return A(this,arguments,void 0,function*(o,w={}){w[r.Accept]=this._getExistingOrDefaultHeader(
w,r.Accept,c.ApplicationJson);const u=yield this.get(o,w);return this._processResponse(u,this.requestOptions)})}postJson(p,o){return A(this,arguments,void 0,function*(w,u,M={}){const L=JSON.stringify(
u,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Y=yield this.post(w,L,M);return this.
_processResponse(Y,this.requestOptions)})}putJson(p,o){return A(this,arguments,void 0,function*(w,u,M={}){const L=JSON.stringify(u,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),
M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.ApplicationJson);const Y=yield this.put(w,L,M);return this._processResponse(Y,this.requestOptions)})}patchJson(p,o){return A(this,arguments,
void 0,function*(w,u,M={}){const L=JSON.stringify(u,null,2);M[r.Accept]=this._getExistingOrDefaultHeader(M,r.Accept,c.ApplicationJson),M[r.ContentType]=this._getExistingOrDefaultContentTypeHeader(M,c.
ApplicationJson);const Y=yield this.patch(w,L,M);return this._processResponse(Y,this.requestOptions)})}request(p,o,w,u){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const M=new URL(o);let L=this._prepareRequest(p,M,u);const Y=this._allowRetries&&g.includes(p)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(L,w),ie&&ie.
message&&ie.message.statusCode===E.Unauthorized){let be;for(const le of this.handlers)if(le.canHandleAuthentication(ie)){be=le;break}return be?be.handleAuthentication(this,L,w):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&a.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const be=ie.message.headers.location;if(!be)break;const le=new URL(be);if(M.protocol==="https:"&&M.protocol!==
le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),le.hostname!==M.hostname)for(const x in u)x.toLowerCase()==="authorization"&&delete u[x];L=this._prepareRequest(p,le,u),ie=yield this.requestRaw(
L,w),pe--}if(!ie.message.statusCode||!b.includes(ie.message.statusCode))return ie;ne+=1,ne<Y&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<Y);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(p,o){return A(this,void 0,void 0,function*(){return new Promise((w,u)=>{function M(L,Y){L?u(L):Y?w(Y):u(new Error("Unknown error"))}this.requestRawWithCallback(
p,o,M)})})}requestRawWithCallback(p,o,w){typeof o=="string"&&(p.options.headers||(p.options.headers={}),p.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let u=!1;function M(ne,ie){u||(u=
!0,w(ne,ie))}const L=p.httpModule.request(p.options,ne=>{const ie=new v(ne);M(void 0,ie)});let Y;L.on("socket",ne=>{Y=ne}),L.setTimeout(this._socketTimeout||3*6e4,()=>{Y&&Y.end(),M(new Error(`Request \
timeout: ${p.options.path}`))}),L.on("error",function(ne){M(ne)}),o&&typeof o=="string"&&L.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){L.end()}),o.pipe(L)):L.end()}getAgent(p){const o=new URL(
p);return this._getAgent(o)}getAgentDispatcher(p){const o=new URL(p),w=W.s(o);if(w&&w.hostname)return this._getProxyAgentDispatcher(o,w)}_prepareRequest(p,o,w){const u={};u.parsedUrl=o;const M=u.parsedUrl.
protocol==="https:";u.httpModule=M?K:N;const L=M?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):L,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=p,u.options.headers=this._mergeHeaders(w),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const Y of this.handlers)Y.prepareRequest(u.options);return u}_mergeHeaders(p){return this.requestOptions&&this.requestOptions.headers?Object.assign({},C(this.requestOptions.headers),
C(p||{})):C(p||{})}_getExistingOrDefaultHeader(p,o,w){let u;if(this.requestOptions&&this.requestOptions.headers){const L=C(this.requestOptions.headers)[o];L&&(u=typeof L=="number"?L.toString():L)}const M=p[o];
return M!==void 0?typeof M=="number"?M.toString():M:u!==void 0?u:w}_getExistingOrDefaultContentTypeHeader(p,o){let w;if(this.requestOptions&&this.requestOptions.headers){const M=C(this.requestOptions.
headers)[r.ContentType];M&&(typeof M=="number"?w=String(M):Array.isArray(M)?w=M.join(", "):w=M)}const u=p[r.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
w!==void 0?w:o}_getAgent(p){let o;const w=W.s(p),u=w&&w.hostname;if(this._keepAlive&&u&&(o=this._proxyAgent),u||(o=this._agent),o)return o;const M=p.protocol==="https:";let L=100;if(this.requestOptions&&
(L=this.requestOptions.maxSockets||O.globalAgent.maxSockets),w&&w.hostname){const Y={maxSockets:L,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(w.username||w.password)&&{proxyAuth:`${w.
username}:${w.password}`}),{host:w.hostname,port:w.port})};let ne;const ie=w.protocol==="https:";M?ne=ie?P.httpsOverHttps:P.httpsOverHttp:ne=ie?P.httpOverHttps:P.httpOverHttp,o=ne(Y),this._proxyAgent=
o}if(!o){const Y={keepAlive:this._keepAlive,maxSockets:L};o=M?new F.Agent(Y):new O.Agent(Y),this._agent=o}return M&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),
o}_getProxyAgentDispatcher(p,o){let w;if(this._keepAlive&&(w=this._proxyAgentDispatcher),w)return w;const u=p.protocol==="https:";return w=new B.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?
1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=w,u&&this._ignoreSslError&&(w.options=Object.assign(w.options.
requestTls||{},{rejectUnauthorized:!1})),w}_getUserAgentWithOrchestrationId(p){const o=p||"actions/http-client",w=process.env.ACTIONS_ORCHESTRATION_ID;if(w){const u=w.replace(/[^a-z0-9_.-]/gi,"_");return`${o}\
 actions_orchestration_id/${u}`}return o}_performExponentialBackoff(p){return A(this,void 0,void 0,function*(){p=Math.min(_,p);const o=n*Math.pow(2,p);return new Promise(w=>setTimeout(()=>w(),o))})}_processResponse(p,o){
return A(this,void 0,void 0,function*(){return new Promise((w,u)=>A(this,void 0,void 0,function*(){const M=p.message.statusCode||0,L={statusCode:M,result:null,headers:{}};M===E.NotFound&&w(L);function Y(pe,be){
if(typeof be=="string"){const le=new Date(be);if(!isNaN(le.valueOf()))return le}return be}let ne,ie;try{ie=yield p.readBody(),ie&&ie.length>0&&(o&&o.deserializeDates?ne=JSON.parse(ie,Y):ne=JSON.parse(
ie),L.result=ne),L.headers=p.message.headers}catch{}if(M>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${M})`;const be=new s(pe,M);be.result=L.result,u(be)}else w(
L)}))})}}const C=i=>Object.keys(i).reduce((p,o)=>(p[o.toLowerCase()]=i[o],p),{})}),9783:((q,se,e)=>{e.d(se,{H:()=>N,s:()=>O});function O(W){const P=W.protocol==="https:";if(N(W))return;const j=P?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new K(j)}catch{if(!j.startsWith("http://")&&!j.startsWith("https://"))return new K(`http://${j}`)}else
return}function N(W){if(!W.hostname)return!1;const P=W.hostname;if(F(P))return!0;const j=process.env.no_proxy||process.env.NO_PROXY||"";if(!j)return!1;let R;W.port?R=Number(W.port):W.protocol==="http:"?
R=80:W.protocol==="https:"&&(R=443);const B=[W.hostname.toUpperCase()];typeof R=="number"&&B.push(`${B[0]}:${R}`);for(const A of j.split(",").map(E=>E.trim().toUpperCase()).filter(E=>E))if(A==="*"||B.
some(E=>E===A||E.endsWith(`.${A}`)||A.startsWith(".")&&E.endsWith(`${A}`)))return!0;return!1}function F(W){const P=W.toLowerCase();return P==="localhost"||P.startsWith("127.")||P.startsWith("[::1]")||
P.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(P,j){super(P,j),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,se,e)=>{e.d(se,{E:()=>K});class O{diff(P,j,R={}){let B;typeof R=="function"?(B=R,R={}):"callback"in R&&(B=R.callback);
const A=this.castInput(P,R),E=this.castInput(j,R),r=this.removeEmpty(this.tokenize(A,R)),c=this.removeEmpty(this.tokenize(E,R));return this.diffWithOptionsObj(r,c,R,B)}diffWithOptionsObj(P,j,R,B){var A;
const E=l=>{if(l=this.postProcess(l,R),B){setTimeout(function(){B(l)},0);return}else return l},r=j.length,c=P.length;let f=1,a=r+c;R.maxEditLength!=null&&(a=Math.min(a,R.maxEditLength));const b=(A=R.timeout)!==
null&&A!==void 0?A:1/0,g=Date.now()+b,_=[{oldPos:-1,lastComponent:void 0}];let n=this.extractCommon(_[0],j,P,0,R);if(_[0].oldPos+1>=c&&n+1>=r)return E(this.buildValues(_[0].lastComponent,j,P));let s=-1/0,
v=1/0;const $=()=>{for(let l=Math.max(s,-f);l<=Math.min(v,f);l+=2){let C;const i=_[l-1],p=_[l+1];i&&(_[l-1]=void 0);let o=!1;if(p){const u=p.oldPos-l;o=p&&0<=u&&u<r}const w=i&&i.oldPos+1<c;if(!o&&!w){
_[l]=void 0;continue}if(!w||o&&i.oldPos<p.oldPos?C=this.addToPath(p,!0,!1,0,R):C=this.addToPath(i,!1,!0,1,R),n=this.extractCommon(C,j,P,l,R),C.oldPos+1>=c&&n+1>=r)return E(this.buildValues(C.lastComponent,
j,P))||!0;_[l]=C,C.oldPos+1>=c&&(v=Math.min(v,l-1)),n+1>=r&&(s=Math.max(s,l+1))}f++};if(B)(function l(){setTimeout(function(){if(f>a||Date.now()>g)return B(void 0);$()||l()},0)})();else for(;f<=a&&Date.
now()<=g;){const l=$();if(l)return l}}addToPath(P,j,R,B,A){const E=P.lastComponent;return E&&!A.oneChangePerToken&&E.added===j&&E.removed===R?{oldPos:P.oldPos+B,lastComponent:{count:E.count+1,added:j,
removed:R,previousComponent:E.previousComponent}}:{oldPos:P.oldPos+B,lastComponent:{count:1,added:j,removed:R,previousComponent:E}}}extractCommon(P,j,R,B,A){const E=j.length,r=R.length;let c=P.oldPos,
f=c-B,a=0;for(;f+1<E&&c+1<r&&this.equals(R[c+1],j[f+1],A);)f++,c++,a++,A.oneChangePerToken&&(P.lastComponent={count:1,previousComponent:P.lastComponent,added:!1,removed:!1});return a&&!A.oneChangePerToken&&
(P.lastComponent={count:a,previousComponent:P.lastComponent,added:!1,removed:!1}),P.oldPos=c,f}equals(P,j,R){return R.comparator?R.comparator(P,j):P===j||!!R.ignoreCase&&P.toLowerCase()===j.toLowerCase()}removeEmpty(P){
const j=[];for(let R=0;R<P.length;R++)P[R]&&j.push(P[R]);return j}castInput(P,j){return P}tokenize(P,j){return Array.from(P)}join(P){return P.join("")}postProcess(P,j){return P}get useLongestToken(){return!1}buildValues(P,j,R){
const B=[];let A;for(;P;)B.push(P),A=P.previousComponent,delete P.previousComponent,P=A;B.reverse();const E=B.length;let r=0,c=0,f=0;for(;r<E;r++){const a=B[r];if(a.removed)a.value=this.join(R.slice(f,
f+a.count)),f+=a.count;else{if(!a.added&&this.useLongestToken){let b=j.slice(c,c+a.count);b=b.map(function(g,_){const n=R[f+_];return n.length>g.length?n:g}),a.value=this.join(b)}else a.value=this.join(
j.slice(c,c+a.count));c+=a.count,a.added||(f+=a.count)}}return B}}class N extends O{tokenize(P){return P.slice()}join(P){return P}removeEmpty(P){return P}}const F=new N;function K(W,P,j){return F.diff(
W,P,j)}})},bt={};function He(q){var se=bt[q];if(se!==void 0)return se.exports;var e=bt[q]={exports:{}},O=!0;try{Rt[q].call(e.exports,e,e.exports,He),O=!1}finally{O&&delete bt[q]}return e.exports}He.m=
Rt,typeof He<"u"&&(He.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",O=F=>{F&&F.d<1&&(F.d=1,F.
forEach(K=>K.r--),F.forEach(K=>K.r--?K.r++:K()))},N=F=>F.map(K=>{if(K!==null&&typeof K=="object"){if(K[q])return K;if(K.then){var W=[];W.d=0,K.then(R=>{P[se]=R,O(W)},R=>{P[e]=R,O(W)});var P={};return P[q]=
R=>R(W),P}}var j={};return j[q]=R=>{},j[se]=K,j});He.a=(F,K,W)=>{var P;W&&((P=[]).d=-1);var j=new Set,R=F.exports,B,A,E,r=new Promise((c,f)=>{E=f,A=c});r[se]=R,r[q]=c=>(P&&c(P),j.forEach(c),r.catch(f=>{})),
F.exports=r,K(c=>{B=N(c);var f,a=()=>B.map(g=>{if(g[e])throw g[e];return g[se]}),b=new Promise(g=>{f=()=>g(a),f.r=0;var _=n=>n!==P&&!j.has(n)&&(j.add(n),n&&!n.d&&(f.r++,n.push(f)));B.map(n=>n[q](_))});
return f.r?b:a()},c=>(c?E(r[e]=c):A(R),O(P))),P&&P.d<0&&(P.d=0)}})(),(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;He.t=function(e,O){if(O&1&&(e=this(e)),O&8||typeof e==
"object"&&e&&(O&4&&e.__esModule||O&16&&typeof e.then=="function"))return e;var N=Object.create(null);He.r(N);var F={};se=se||[null,q({}),q([]),q(q)];for(var K=O&2&&e;typeof K=="object"&&!~se.indexOf(K);K=
q(K))Object.getOwnPropertyNames(K).forEach(W=>F[W]=()=>e[W]);return F.default=()=>e,He.d(N,F),N}})(),He.d=(q,se)=>{for(var e in se)He.o(se,e)&&!He.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:se[e]})},
He.f={},He.e=q=>Promise.all(Object.keys(He.f).reduce((se,e)=>(He.f[e](q,se),se),[])),He.u=q=>""+q+".index.js",He.o=(q,se)=>Object.prototype.hasOwnProperty.call(q,se),He.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},se=e=>{var{ids:O,modules:N,runtime:F}=e,K,W,P=0;for(K in N)
He.o(N,K)&&(He.m[K]=N[K]);for(F&&F(He);P<O.length;P++)W=O[P],He.o(q,W)&&q[W]&&q[W][0](),q[O[P]]=0};He.f.j=(e,O)=>{var N=He.o(q,e)?q[e]:void 0;if(N!==0)if(N)O.push(N[1]);else{var F=import("./"+He.u(e)).
then(se,K=>{throw q[e]!==0&&(q[e]=void 0),K}),F=Promise.race([F,new Promise(K=>N=q[e]=[K])]);O.push(N[1]=F)}}})();var Pt=He(6325);Pt=await Pt;
