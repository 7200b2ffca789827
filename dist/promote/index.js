const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Ve}from"module";const Ht={};var Ut={3313:(te=>{te.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(R){this.pending<this.max?l(this,R):this.waiting.push(R)},se.prototype.wait=function(R){this.pending===0?R(this.error):this.listeners.push(R)},se.prototype.hold=
function(){return t(this)};function t(R){R.pending+=1;var F=!1;return z;function z(_){if(F)throw new Error("callback called twice");if(F=!0,R.error=R.error||_,R.pending-=1,R.waiting.length>0&&R.pending<
R.max)l(R,R.waiting.shift());else if(R.pending===0){var I=R.listeners;R.listeners=[],I.forEach(G)}}function G(_){_(R.error)}}function l(R,F){F(t(R))}}),770:((te,se,t)=>{te.exports=t(218)}),218:((te,se,t)=>{
var l,R=t(9278),F=t(4756),z=t(8611),G=t(5692),_=t(4434),I=t(2613),P=t(9023);se.httpOverHttp=U,se.httpsOverHttp=O,se.httpOverHttps=m,se.httpsOverHttps=d;function U(B){var c=new r(B);return c.request=z.
request,c}function O(B){var c=new r(B);return c.request=z.request,c.createSocket=p,c.defaultPort=443,c}function m(B){var c=new r(B);return c.request=G.request,c}function d(B){var c=new r(B);return c.request=
G.request,c.createSocket=p,c.defaultPort=443,c}function r(B){var c=this;c.options=B||{},c.proxyOptions=c.options.proxy||{},c.maxSockets=c.options.maxSockets||z.Agent.defaultMaxSockets,c.requests=[],c.
sockets=[],c.on("free",function(E,S,$,k){for(var u=h(S,$,k),n=0,o=c.requests.length;n<o;++n){var e=c.requests[n];if(e.host===u.host&&e.port===u.port){c.requests.splice(n,1),e.request.onSocket(E);return}}
E.destroy(),c.removeSocket(E)})}P.inherits(r,_.EventEmitter),r.prototype.addRequest=function(c,s,E,S){var $=this,k=A({request:c},$.options,h(s,E,S));if($.sockets.length>=this.maxSockets){$.requests.push(
k);return}$.createSocket(k,function(u){u.on("free",n),u.on("close",o),u.on("agentRemove",o),c.onSocket(u);function n(){$.emit("free",u,k)}function o(e){$.removeSocket(u),u.removeListener("free",n),u.removeListener(
"close",o),u.removeListener("agentRemove",o)}})},r.prototype.createSocket=function(c,s){var E=this,S={};E.sockets.push(S);var $=A({},E.proxyOptions,{method:"CONNECT",path:c.host+":"+c.port,agent:!1,headers:{
host:c.host+":"+c.port}});c.localAddress&&($.localAddress=c.localAddress),$.proxyAuth&&($.headers=$.headers||{},$.headers["Proxy-Authorization"]="Basic "+new Buffer($.proxyAuth).toString("base64")),v(
"making CONNECT request");var k=E.request($);k.useChunkedEncodingByDefault=!1,k.once("response",u),k.once("upgrade",n),k.once("connect",o),k.once("error",e),k.end();function u(i){i.upgrade=!0}function n(i,f,y){
process.nextTick(function(){o(i,f,y)})}function o(i,f,y){if(k.removeAllListeners(),f.removeAllListeners(),i.statusCode!==200){v("tunneling socket could not be established, statusCode=%d",i.statusCode),
f.destroy();var D=new Error("tunneling socket could not be established, statusCode="+i.statusCode);D.code="ECONNRESET",c.request.emit("error",D),E.removeSocket(S);return}if(y.length>0){v("got illegal \
response body from proxy"),f.destroy();var D=new Error("got illegal response body from proxy");D.code="ECONNRESET",c.request.emit("error",D),E.removeSocket(S);return}return v("tunneling connection has\
 established"),E.sockets[E.sockets.indexOf(S)]=f,s(f)}function e(i){k.removeAllListeners(),v(`tunneling socket could not be established, cause=%s
`,i.message,i.stack);var f=new Error("tunneling socket could not be established, cause="+i.message);f.code="ECONNRESET",c.request.emit("error",f),E.removeSocket(S)}},r.prototype.removeSocket=function(c){
var s=this.sockets.indexOf(c);if(s!==-1){this.sockets.splice(s,1);var E=this.requests.shift();E&&this.createSocket(E,function(S){E.request.onSocket(S)})}};function p(B,c){var s=this;r.prototype.createSocket.
call(s,B,function(E){var S=B.request.getHeader("host"),$=A({},s.options,{socket:E,servername:S?S.replace(/:.*$/,""):B.host}),k=F.connect(0,$);s.sockets[s.sockets.indexOf(E)]=k,c(k)})}function h(B,c,s){
return typeof B=="string"?{host:B,port:c,localAddress:s}:B}function A(B){for(var c=1,s=arguments.length;c<s;++c){var E=arguments[c];if(typeof E=="object")for(var S=Object.keys(E),$=0,k=S.length;$<k;++$){
var u=S[$];E[u]!==void 0&&(B[u]=E[u])}}return B}var v;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?v=function(){var B=Array.prototype.slice.call(arguments);typeof B[0]=="string"?B[0]=
"TUNNEL: "+B[0]:B.unshift("TUNNEL:"),console.error.apply(console,B)}:v=function(){},l=v}),4248:(te=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function t(l){let R=-1;for(let F of l)R=se[(R^F)&255]^R>>>8;return(R^-1)>>>0}te.exports=t}),3502:((te,se,t)=>{var l=t(9896),R=t(9023),F=t(2203),z=F.Readable,G=F.PassThrough,_=t(3313),I=t(4434).
EventEmitter;se.BufferSlicer=O,se.FdSlicer=P,R.inherits(P,I);function P(m){I.call(this),this.fd=m,this.pend=new _,this.pend.max=1,this.refCount=0}P.prototype.read=function(m,d,r,p,h){var A=this;A.pend.
go(function(v){l.read(A.fd,m,d,r,p,function(B,c,s){v(),h(B,c,s)})})},P.prototype.createReadStream=function(m){return new U(this,m)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;l.close(m.fd,d);function d(r){r?m.emit("error",r):m.emit("close")}},R.inherits(U,z);function U(m,d){d=d||
{},z.call(this,d),this.context=m,this.context.ref(),this.start=d.start||0,this.endOffset=d.end,this.pos=this.start}U.prototype._read=function(m){var d=this,r=Math.min(d._readableState.highWaterMark,m);
if(d.endOffset!=null&&(r=Math.min(r,d.endOffset-d.pos)),r<=0){d.push(null),this._cleanup();return}d.context.pend.go(function(p){var h=Buffer.allocUnsafe(r);l.read(d.context.fd,h,0,r,d.pos,function(A,v){
A?d.destroy(A):v===0?(d.push(null),d._cleanup()):(d.pos+=v,d.push(h.slice(0,v))),p()})})},U.prototype._destroy=function(m,d){this._cleanup(),d(m)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},R.inherits(O,I);function O(m){I.call(this),this.refCount=0,this.buffer=m}O.prototype.read=function(m,d,r,p,h){if(!(0<=d&&d<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+d+" <= "+m.length);if(p<0)throw new RangeError("position is negative: "+p);if(d+r>m.length&&(r=m.length-d),p+r>this.buffer.length&&(r=this.buffer.length-p),r<=0){setImmediate(function(){
h(null,0)});return}this.buffer.copy(m,d,p,p+r),setImmediate(function(){h(null,r)})},O.prototype.createReadStream=function(m){m=m||{};var d=new G(m);d.start=m.start||0,d.endOffset=m.end,d.pos=d.endOffset||
this.buffer.length;for(var r=this.buffer.slice(d.start,d.pos),p=65536,h=0;;){var A=h+p;if(A>=r.length){h<r.length&&d.write(r.slice(h,r.length));break}d.write(r.slice(h,A)),h=A}return d.end(),d},O.prototype.
ref=function(){this.refCount+=1},O.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,se,t)=>{var l,R=t(9896),F=t(3106),z=t(3502),G=t(9023),_=t(
4434).EventEmitter,I=t(2203).Transform,P=t(2203).PassThrough,U=t(2203).Writable;const O=typeof F.crc32=="function"?F.crc32:t(4248);l=h,l=A,l=v,l=B,l=m,l=d,se.SY=r,l=p,l=k,se.ax=u,l=n,l=o,l=c,l=S,l=$,l=
f;function m(g,b){return new Promise((N,T)=>{h(g,{...b,lazyEntries:!0},function(X,Q){if(X)return T(X);N(Q)})})}function d(g,b){return new Promise((N,T)=>{A(g,{...b,lazyEntries:!0},function(X,Q){if(X)return T(
X);N(Q)})})}function r(g,b){return new Promise((N,T)=>{v(g,{...b,lazyEntries:!0},function(X,Q){if(X)return T(X);N(Q)})})}function p(g,b,N){return new Promise((T,X)=>{B(g,b,{...N,lazyEntries:!0},function(Q,j){
if(Q)return X(Q);T(j)})})}function h(g,b,N){typeof b=="function"&&(N=b,b=null),b==null&&(b={}),b.autoClose==null&&(b.autoClose=!0),b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=
!0),b.validateEntrySizes==null&&(b.validateEntrySizes=!0),b.strictFileNames==null&&(b.strictFileNames=!1),N==null&&(N=re),R.open(g,"r",function(T,X){if(T)return N(T);A(X,b,function(Q,j){Q&&R.close(X,re),
N(Q,j)})})}function A(g,b,N){typeof b=="function"&&(N=b,b=null),b==null&&(b={}),b.autoClose==null&&(b.autoClose=!1),b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=!0),
b.validateEntrySizes==null&&(b.validateEntrySizes=!0),b.strictFileNames==null&&(b.strictFileNames=!1),N==null&&(N=re),R.fstat(g,function(T,X){if(T)return N(T);var Q=new z.FdSlicer(g);B(Q,X.size,b,N)})}
function v(g,b,N){typeof b=="function"&&(N=b,b=null),b==null&&(b={}),b.autoClose=!1,b.lazyEntries==null&&(b.lazyEntries=!1),b.decodeStrings==null&&(b.decodeStrings=!0),b.validateEntrySizes==null&&(b.validateEntrySizes=
!0),b.strictFileNames==null&&(b.strictFileNames=!1);var T=new z.BufferSlicer(g);B(T,g.length,b,N)}function B(g,b,N,T){typeof N=="function"&&(T=N,N=null),N==null&&(N={}),N.autoClose==null&&(N.autoClose=
!0),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0);var X=!!N.decodeStrings;if(N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==null&&(N.strictFileNames=
!1),T==null&&(T=re),typeof b!="number")throw new Error("expected totalSize parameter to be a number");if(b>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var Q=22,j=20,w=65535,M=Math.min(j+Q+w,b),W=ie(M),C=b-W.length;e(g,W,0,M,C,function(J){if(J)return T(J);for(var q=M-Q;q>=0;q-=
1)if(W.readUInt32LE(q)===101010256){var oe=W.subarray(q),de=oe.readUInt16LE(4),pe=oe.readUInt16LE(10),Ie=oe.readUInt32LE(16),Pe=oe.readUInt16LE(20),Le=oe.length-Q;if(Pe!==Le)return T(new Error("Invali\
d comment length. Expected: "+Le+". Found: "+Pe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ae=X?K(oe.subarray(22),!1):
oe.subarray(22);if(q-j>=0&&W.readUInt32LE(q-j)===117853008){var Me=W.subarray(q-j,q-j+j),Ne=Z(Me,8),ue=ie(56);return e(g,ue,0,ue.length,Ne,function($e){return $e?T($e):ue.readUInt32LE(0)!==101075792?T(
new Error("invalid zip64 end of central directory record signature")):(de=ue.readUInt32LE(16),de!==0?T(new Error("multi-disk zip files are not supported: found disk number: "+de)):(pe=Z(ue,32),Ie=Z(ue,
48),T(null,new c(g,Ie,b,pe,Ae,N.autoClose,N.lazyEntries,X,N.validateEntrySizes,N.strictFileNames))))})}return de!==0?T(new Error("multi-disk zip files are not supported: found disk number: "+de)):T(null,
new c(g,Ie,b,pe,Ae,N.autoClose,N.lazyEntries,X,N.validateEntrySizes,N.strictFileNames))}T(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}
G.inherits(c,_);function c(g,b,N,T,X,Q,j,w,M,W){var C=this;_.call(C),C.reader=g,C.reader.on("error",function(J){E(C,J)}),C.reader.once("close",function(){C.emit("close")}),C.readEntryCursor=b,C.fileSize=
N,C.entryCount=T,C.comment=X,C.entriesRead=0,C.autoClose=!!Q,C.lazyEntries=!!j,C.decodeStrings=!!w,C.validateEntrySizes=!!M,C.strictFileNames=!!W,C.isOpen=!0,C.emittedError=!1,C.hasEachEntryBeenCalled=
!1,C.lazyEntries||C._readEntry()}c.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function s(g,b){g.autoClose&&g.close(),E(g,b)}function E(g,b){g.emittedError||(g.emittedError=
!0,g.emit("error",b))}c.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},c.prototype._readEntry=function(){var g=this;
if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){var b=ie(46);e(g.reader,b,0,b.length,g.readEntryCursor,function(N){
if(N)return s(g,N);if(!g.emittedError){var T=new S,X=b.readUInt32LE(0);if(X!==33639248)return s(g,new Error("invalid central directory file header signature: 0x"+X.toString(16)));if(T.versionMadeBy=b.
readUInt16LE(4),T.versionNeededToExtract=b.readUInt16LE(6),T.generalPurposeBitFlag=b.readUInt16LE(8),T.compressionMethod=b.readUInt16LE(10),T.lastModFileTime=b.readUInt16LE(12),T.lastModFileDate=b.readUInt16LE(
14),T.crc32=b.readUInt32LE(16),T.compressedSize=b.readUInt32LE(20),T.uncompressedSize=b.readUInt32LE(24),T.fileNameLength=b.readUInt16LE(28),T.extraFieldLength=b.readUInt16LE(30),T.fileCommentLength=b.
readUInt16LE(32),T.internalFileAttributes=b.readUInt16LE(36),T.externalFileAttributes=b.readUInt32LE(38),T.relativeOffsetOfLocalHeader=b.readUInt32LE(42),T.generalPurposeBitFlag&64)return s(g,new Error(
"strong encryption is not supported"));g.readEntryCursor+=46,b=ie(T.fileNameLength+T.extraFieldLength+T.fileCommentLength),e(g.reader,b,0,b.length,g.readEntryCursor,function(Q){if(Q)return s(g,Q);if(!g.
emittedError){T.fileNameRaw=b.subarray(0,T.fileNameLength);var j=T.fileNameLength+T.extraFieldLength;T.extraFieldRaw=b.subarray(T.fileNameLength,j),T.fileCommentRaw=b.subarray(j,j+T.fileCommentLength);
try{T.extraFields=o(T.extraFieldRaw)}catch(pe){return s(g,pe)}if(g.decodeStrings){var w=(T.generalPurposeBitFlag&2048)!==0;T.fileComment=K(T.fileCommentRaw,w),T.fileName=u(T.generalPurposeBitFlag,T.fileNameRaw,
T.extraFields,g.strictFileNames);var M=n(T.fileName);if(M!=null)return s(g,new Error(M))}else T.fileComment=T.fileCommentRaw,T.fileName=T.fileNameRaw;T.comment=T.fileComment,g.readEntryCursor+=b.length,
g.entriesRead+=1;for(var W=0;W<T.extraFields.length;W++){var C=T.extraFields[W];if(C.id===1){var J=C.data,q=0;if(T.uncompressedSize===4294967295){if(q+8>J.length)return s(g,new Error("zip64 extended i\
nformation extra field does not include uncompressed size"));T.uncompressedSize=Z(J,q),q+=8}if(T.compressedSize===4294967295){if(q+8>J.length)return s(g,new Error("zip64 extended information extra fie\
ld does not include compressed size"));T.compressedSize=Z(J,q),q+=8}if(T.relativeOffsetOfLocalHeader===4294967295){if(q+8>J.length)return s(g,new Error("zip64 extended information extra field does not\
 include relative header offset"));T.relativeOffsetOfLocalHeader=Z(J,q),q+=8}break}}if(g.validateEntrySizes&&T.compressionMethod===0){var oe=T.uncompressedSize;if(T.isEncrypted()&&(oe+=12),T.compressedSize!==
oe){var de="compressed/uncompressed size mismatch for stored file: "+T.compressedSize+" != "+T.uncompressedSize;return s(g,new Error(de))}}g.emit("entry",T),g.lazyEntries||g._readEntry()}})}})}},c.prototype.
eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");g.hasEachEntryBeenCalled=!0;let b=null;g.on("entry",T),g.on("end",X),g.on("error",Q);function N(){g.removeListener("entry",T),g.removeListener("end",X),g.removeListener("error",Q),g.autoClose&&g.
close()}function T(j){let{resolve:w}=b;b=null,w({value:j})}function X(){let{resolve:j}=b;b=null,N(),j({done:!0})}function Q(j){let{reject:w}=b;b=null,N(),w(j)}return{[Symbol.asyncIterator](){return this},
next(){const j=new Promise((w,M)=>{if(b!=null)throw new Error("next() called before previous Promise was resolved.");b={resolve:w,reject:M}});return g.readEntry(),j},return(j){return N(),Promise.resolve(
{done:!0,value:j})},throw(j){return N(),Promise.reject(j)}}},c.prototype.openReadStream=function(g,b,N){var T=this,X=0,Q=g.compressedSize;if(N==null&&(N=b,b=null),b==null)b={};else{if(b.decodeFileData===
!1){if(b.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(b.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(b.decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(b.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+b.decrypt);if(g.isCompressed()&&b.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(b.decompress!=null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(b.decompress===!1||b.decompress===
!0))throw new Error("invalid options.decompress value: "+b.decompress);w=b.decompress}}if(b.start!=null){if(X=b.start,X<0)throw new Error("options.start < 0");if(X>g.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(b.end!=null){if(Q=b.end,Q<0)throw new Error("options.end < 0");if(Q>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(Q<X)throw new Error(
"options.end < options.start")}}var j=b.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&b.decompress===!1)&&(!g.isEncrypted()||b.decrypt===!1);if((b.start!=null||b.end!=null)&&
!j)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!T.isOpen)return N(new Error("closed"));if(g.isEncrypted()&&!j&&b.decrypt!==!1)return N(
new Error("entry is encrypted, and options.decodeFileData !== false"));var w;if(j)w=!1;else if(g.compressionMethod===8)w=b.decodeFileData!==!0;else return N(new Error("unsupported compression method: "+
g.compressionMethod));T.readLocalFileHeader(g,{minimal:!0},function(M,W){if(M)return N(M);T.openReadStreamLowLevel(W.fileDataStart,g.compressedSize,X,Q,w,g.uncompressedSize,N)})},c.prototype.openReadStreamLowLevel=
function(g,b,N,T,X,Q,j){var w=this,M=g+b,W=w.reader.createReadStream({start:g+N,end:g+T}),C=W;if(X){var J=!1,q=F.createInflateRaw();W.on("error",function(oe){setImmediate(function(){J||q.emit("error",
oe)})}),W.pipe(q),w.validateEntrySizes?(C=new i(Q),q.on("error",function(oe){setImmediate(function(){J||C.emit("error",oe)})}),q.pipe(C)):C=q,ae(C,function(){J=!0,q!==C&&q.unpipe(C),W.unpipe(q),W.destroy()})}
j(null,C)},c.prototype.readLocalFileHeader=function(g,b,N){var T=this;N==null&&(N=b,b=null),b==null&&(b={}),T.reader.ref();var X=ie(30);e(T.reader,X,0,X.length,g.relativeOffsetOfLocalHeader,function(Q){
try{if(Q)return N(Q);var j=X.readUInt32LE(0);if(j!==67324752)return N(new Error("invalid local file header signature: 0x"+j.toString(16)));var w=X.readUInt16LE(26),M=X.readUInt16LE(28),W=g.relativeOffsetOfLocalHeader+
30+w+M;if(W+g.compressedSize>T.fileSize)return N(new Error("file data overflows file bounds: "+W+" + "+g.compressedSize+" > "+T.fileSize));if(b.minimal)return N(null,{fileDataStart:W});var C=new $;C.fileDataStart=
W,C.versionNeededToExtract=X.readUInt16LE(4),C.generalPurposeBitFlag=X.readUInt16LE(6),C.compressionMethod=X.readUInt16LE(8),C.lastModFileTime=X.readUInt16LE(10),C.lastModFileDate=X.readUInt16LE(12),C.
crc32=X.readUInt32LE(14),C.compressedSize=X.readUInt32LE(18),C.uncompressedSize=X.readUInt32LE(22),C.fileNameLength=w,C.extraFieldLength=M,X=ie(w+M),T.reader.ref(),e(T.reader,X,0,X.length,g.relativeOffsetOfLocalHeader+
30,function(J){try{return J?N(J):(C.fileName=X.subarray(0,w),C.extraField=X.subarray(w),N(null,C))}finally{T.reader.unref()}})}finally{T.reader.unref()}})},c.prototype.openReadStreamPromise=function(g,b){
return new Promise((N,T)=>{this.openReadStream(g,b,function(X,Q){if(X)return T(X);N(Q)})})},c.prototype.openReadStreamLowLevelPromise=function(g,b,N,T,X,Q){return new Promise((j,w)=>{this.openReadStream(
g,b,N,T,X,Q,function(M,W){if(M)return w(M);j(W)})})},c.prototype.readLocalFileHeaderPromise=function(g,b){return new Promise((N,T)=>{this.readLocalFileHeader(g,b,function(X,Q){if(X)return T(X);N(Q)})})};
function S(){}S.prototype.getLastModDate=function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var b=0;b<this.extraFields.length;b++){var N=this.extraFields[b];if(N.id===21589){var T=N.data;if(T.length<
5)continue;var X=T[0],Q=1;if(!(X&Q))continue;var j=T.readInt32LE(1);return new Date(j*1e3)}else if(N.id===10){var T=N.data;if(T.length!==32||T.readUInt16LE(4)!==1||T.readUInt16LE(6)!==24)continue;var w=T.
readUInt32LE(8)+4294967296*T.readInt32LE(12),M=w/1e4-116444736e5;return new Date(M)}}return k(this.lastModFileDate,this.lastModFileTime,g.timezone)},S.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},S.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},S.prototype.isCompressed=function(){return this.compressionMethod===
8};function $(){}function k(g,b,N){var T=g&31,X=(g>>5&15)-1,Q=(g>>9&127)+1980,j=0,w=(b&31)*2,M=b>>5&63,W=b>>11&31;if(N==null||N==="local")return new Date(Q,X,T,W,M,w,j);if(N==="UTC")return new Date(Date.
UTC(Q,X,T,W,M,w,j));throw new Error("unrecognized options.timezone: "+options.timezone)}function u(g,b,N,T){for(var X=null,Q=0;Q<N.length;Q++){var j=N[Q];if(j.id===28789){if(j.data.length<6||j.data.readUInt8(
0)!==1)continue;var w=j.data.readUInt32LE(1);if(O(b)!==w)continue;X=K(j.data.subarray(5),!0);break}}if(X==null){var M=(g&2048)!==0;X=K(b,M)}return T||(X=X.replace(/\\/g,"/")),X}function n(g){return g.
indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==-1?"invalid relative path: "+g:null}function o(g){for(var b=[],
N=0;N<g.length-3;){var T=g.readUInt16LE(N+0),X=g.readUInt16LE(N+2),Q=N+4,j=Q+X;if(j>g.length)throw new Error("extra field length exceeds extra field buffer size");var w=g.subarray(Q,j);b.push({id:T,data:w}),
N=j}return b}function e(g,b,N,T,X,Q){if(T===0)return setImmediate(function(){Q(null,ie(0))});g.read(b,N,T,X,function(j,w){if(j)return Q(j);if(w<T)return Q(new Error("unexpected EOF"));Q()})}G.inherits(
i,I);function i(g){I.call(this),this.actualByteCount=0,this.expectedByteCount=g}i.prototype._transform=function(g,b,N){if(this.actualByteCount+=g.length,this.actualByteCount>this.expectedByteCount){var T="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return N(new Error(T))}N(null,g)},i.prototype._flush=function(g){if(this.actualByteCount<this.expectedByteCount){
var b="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return g(new Error(b))}g()},G.inherits(f,_);function f(){_.call(this),this.refCount=0}f.prototype.
ref=function(){this.refCount+=1},f.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)return;if(g.refCount<0)throw new Error("invalid unref");g.close(b);function b(N){if(N)return g.emit(
"error",N);g.emit("close")}},f.prototype.createReadStream=function(g){g==null&&(g={});var b=g.start,N=g.end;if(b===N){var T=new P;return setImmediate(function(){T.end()}),T}var X=this._readStreamForRange(
b,N),Q=!1,j=new y(this);X.on("error",function(M){setImmediate(function(){Q||j.emit("error",M)})}),ae(j,function(){X.unpipe(j),j.unref(),X.destroy()});var w=new i(N-b);return j.on("error",function(M){setImmediate(
function(){Q||w.emit("error",M)})}),ae(w,function(){Q=!0,j.unpipe(w),j.destroy()}),X.pipe(j).pipe(w)},f.prototype._readStreamForRange=function(g,b){throw new Error("not implemented")},f.prototype.read=
function(g,b,N,T,X){var Q=this.createReadStream({start:T,end:T+N}),j=new U,w=0;j._write=function(M,W,C){M.copy(g,b+w,0,M.length),w+=M.length,C()},j.on("finish",X),Q.on("error",function(M){X(M)}),Q.pipe(
j)},f.prototype.close=function(g){setImmediate(g)},G.inherits(y,P);function y(g){P.call(this),this.context=g,this.context.ref(),this.unreffedYet=!1}y.prototype._flush=function(g){this.unref(),g()},y.prototype.
unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var D="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnop\
qrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function K(g,b){if(b)return g.toString("utf8");for(var N="",T=0;T<g.length;T++)N+=D[g[T]];return N}function Z(g,b){var N=g.readUInt32LE(b),T=g.readUInt32LE(b+4);return T*4294967296+N}var ie;typeof Buffer.
allocUnsafe=="function"?ie=function(g){return Buffer.allocUnsafe(g)}:ie=function(g){return new Buffer(g)};function ae(g,b){typeof g.destroy=="function"?g._destroy=function(N,T){b(),T?.(N)}:g.destroy=b}
function re(g){if(g)throw g}}),9037:((te,se,t)=>{var l=F=>{var z={};return t.d(z,F),z},R=F=>(()=>F);te.exports=l({getOctokit:()=>jt.getOctokit})}),6543:((te,se,t)=>{var l=F=>{var z={};return t.d(z,F),
z},R=F=>(()=>F);te.exports=l({defaults:()=>Bt.defaults})}),8008:((te,se,t)=>{var l=F=>{var z={};return t.d(z,F),z},R=F=>(()=>F);te.exports=l({requestLog:()=>Wt.requestLog})}),212:((te,se,t)=>{var l=F=>{
var z={};return t.d(z,F),z},R=F=>(()=>F);te.exports=l({retry:()=>Ft.retry})}),938:((te,se,t)=>{var l=F=>{var z={};return t.d(z,F),z},R=F=>(()=>F);te.exports=l({default:()=>Kt.default})}),5131:((te,se,t)=>{
var l=F=>{var z={};return t.d(z,F),z},R=F=>(()=>F);te.exports=l({default:()=>zt.default})}),2613:(te=>{te.exports=Ve(import.meta.url)("assert")}),181:(te=>{te.exports=Ve(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Ve(import.meta.url)("crypto")}),4434:(te=>{te.exports=Ve(import.meta.url)("events")}),9896:(te=>{te.exports=Ve(import.meta.url)("fs")}),1943:(te=>{te.exports=Ve(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Ve(import.meta.url)("http")}),5692:(te=>{te.exports=Ve(import.meta.url)("https")}),9278:(te=>{te.exports=Ve(import.meta.url)("net")}),4573:(te=>{te.exports=Ve(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Ve(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Ve(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Ve(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Ve(import.meta.url)("node:http")}),4708:(te=>{te.exports=Ve(import.meta.url)("node:https")}),8995:(te=>{te.exports=Ve(import.meta.url)("node:module")}),8161:(te=>{te.exports=Ve(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Ve(import.meta.url)("node:path")}),1708:(te=>{te.exports=Ve(import.meta.url)("node:process")}),7075:(te=>{te.exports=Ve(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Ve(import.meta.url)("node:url")}),7975:(te=>{te.exports=Ve(import.meta.url)("node:util")}),8522:(te=>{te.exports=Ve(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Ve(import.meta.url)(
"os")}),6928:(te=>{te.exports=Ve(import.meta.url)("path")}),2203:(te=>{te.exports=Ve(import.meta.url)("stream")}),4756:(te=>{te.exports=Ve(import.meta.url)("tls")}),2018:(te=>{te.exports=Ve(import.meta.
url)("tty")}),7016:(te=>{te.exports=Ve(import.meta.url)("url")}),9023:(te=>{te.exports=Ve(import.meta.url)("util")}),3106:(te=>{te.exports=Ve(import.meta.url)("zlib")}),3e3:((te,se,t)=>{t.d(se,{WZ:()=>U,
j:()=>d,mJ:()=>m});var l=t(7598),R=t(6760),F=t(532),z=t(6191),G=t(7487),_=t(9870),I=t(3657),P=t(6584);function U(r,p){const h=r.boolean("upload-artifact",!0),A={overwrite:p,retentionDays:r.optional("r\
etention-days",O)},v=r.boolean("artifact-env-variables",!0);return{upload:h?A:void 0,artifactEnvVariables:v}}function O(r){if(/^0+$/.test(r))return;const p=(0,P.$J)(1/0,!0)(r),h=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(p>h)throw new Error(`must be at most ${h}, the repository's limit in days, not ${p}`);return p}async function m(r,{path:p,sha256:h,package:A},{upload:v,artifactEnvVariables:B}){if(B)return await(0,z.
mz)(r,{path:p,digest:h},v);const c=(0,I.z)((0,_.KC)(A)),s=(0,R.join)(await(0,G.Pd)("workflow-artifact-"),(0,R.basename)(p));await(0,F.lo)(s,c);const E=(0,l.createHash)("sha256").update(c).digest("hex");
return await(0,z.mz)(r,{path:s,digest:E},v)}function d({upload:r,artifactEnvVariables:p},h){!r||!p||!(0,G.GQ)()||h.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,se,t)=>{t.d(se,{B:()=>I,X:()=>U});var l=t(7975),R=t(9462),F=t(3657),z=t(5645),G=t(6006),_=t(3349);
async function I(O,m,{title:d,advice:r,idsIn:p}){O.log.info(`${d}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let h={};const A=v=>{const c={...{"dock-status-id":m.dockStatusId,...p(v)},
status:v.status||h.status};(0,l.isDeepStrictEqual)(c,h)||O.publish(c),h=c};return await(0,G.qt)(O,m,{longestWaitMs:O.inputs.longestWaitMs,advice:r,onStatus:A})}const P="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function U(O,{workflowId:m,flowId:d}){return O.log.info(`Exporting workflow ${m}, flow ${d}, from ${O.platform.url.href}`),await(0,R.N)(O,(0,R.R)(O.inputs.timeoutMs,
"No package"),async r=>{const p=await(0,_.Nq)(r,{workflowId:m,flowId:d}),{dockStatusId:h,exportJobId:A}=p,v=await I(r,p,{title:`Export job ${A??"without an ID"}`,advice:P,idsIn:()=>({"export-job-id":A})}),
B=await(0,_.EH)(r,p,v),c=async()=>(0,_.EH)(r,p,await(0,G.SO)(r,h)),s=$=>(0,F.u)($,r.signal),{content:E,...S}=await(0,z.R)(r,{url:B,freshUrl:c,read:s});return{...S,package:E}})}}),2697:((te,se,t)=>{t.d(
se,{$l:()=>B,As:()=>r,Sm:()=>P,UX:()=>O,Xd:()=>h,bg:()=>c,cZ:()=>d});var l=t(1455),R=t(6760),F=t(7279),z=t(8725),G=t(7487),_=t(4057),I=t(706);function P({host:s,pathname:E}){return s+E.replace(/\/$/,"")}
const U=2e4;function O({message:s}){return(0,I.OX)(s,1e3)}const m="<dock status ID>";function d(s){const E=new Map;for(const{name:$,error:k,job:u}of s){if(!k)continue;const{"dock-status-id":n}=u,o=n===
void 0?k.message:k.message.replaceAll(n,m),e=E.get(o)??{names:[],ids:[],help:(0,G.VY)(k)};E.set(o,e),e.names.push($),n!==void 0&&e.ids.push(n)}const S=Math.max(100,Math.min(1e3,Math.floor(U/E.size)));
return Array.from(E,([$,{names:k,ids:u,help:n}])=>({names:k,message:(0,I.OX)($,S).replaceAll(m,()=>u.join(", ")),help:n}))}function r(s){return d(s).map(({names:E,message:S})=>`${E.join(", ")}: ${S}`).
join(" | ")}function p(s,E){return!s||!E||s.message===E.message?s??E:h(s,`${s.message} Also: ${E.message}`)}function h(s,E){return new F.HR({what:E,topic:(0,F.h_)(s).topic,cause:s})}async function A(s,E,{
platform:S,titles:$,facts:k=[],known:u,work:n}){let o=u;const e=y=>{o=y,setOutputs(y)};e(u);const i={inputs:s,platform:S,log:runnerLog(),signal:E,endsAt:1/0,publish:e},f=await n(i).then(()=>{},toError);
if(s.summary){const y=factTable([["Host",{words:P(s.host)}],...k,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(
performance.now())}]]);f?await writeSummary($.failed,withHelp(O(f),helpFor(f)),y):await writeSummary($.done,y)}if(f)throw f}const v=1e6;async function B(s,E){const S=JSON.stringify(E);await c(`the out\
put ${s}`,{[`${s}.json`]:S});const $=Buffer.byteLength(S)>v;$&&(0,z.lm)(`The output ${s} would be longer than GitHub's limit of 1 MB. Read the file in ${s}-path.`),(0,G.n0)({[s]:$?[]:E})}async function c(s,E){
try{const S=await(0,G.Pd)("workflow-results-");for(const[$,k]of Object.entries(E)){const u=(0,R.join)(S,$);await(0,l.writeFile)(u,k).catch((0,G.E_)(u)),(0,G.n0)({[`${(0,R.parse)($).name}-path`]:u})}}catch(S){
(0,z.t1)().warning(`Can't keep ${s} as a file. ${(0,F.gJ)(S)}`)}}}),3018:((te,se,t)=>{t.d(se,{S:()=>ze});var l=t(1124),R=t(706);const F=Number.MAX_SAFE_INTEGER,z=2,G=60,_="</details>",I=41,P=100;function U(a,x={}){
const{under:Y=()=>"",parts:ee=[],noun:ce="change",folded:we=!1}=x,{length:fe}=Y(F),{least:_e=fe===0?a:`${a} \u2026`,changes:ye=v(ee)}=x;return{line:a,under:Y,size:a.length+fe,least:_e,parts:ee,changes:ye,
noun:ce,folded:we}}function O(a,x,Y={}){return x.length===0?[]:[U(a,{...Y,parts:x})]}function m(a,x){const Y=({leaf:ve,outer:je})=>je.length===1?0:ve.size,ee=(ve,je)=>Y(ve)-Y(je),ce=new Map,we=()=>B(h(
a,ce).filter(([ve])=>ve!=="")),fe=[];let _e=r(a,[]).sort(ee),ye=x;for(let ve=-1;_e.length>0&&ve<fe.length;ye=x-d(we()))ve=fe.length,_e=_e.filter(je=>{const Xe=je.outer.filter(He=>!ce.has(He)),Ke=Xe.map(
He=>He.line.length+z+G+(He.folded?I:0)).reduce((He,ot)=>He+ot,je.leaf.least.length+z);if(Ke>ye)return!0;ye-=Ke;for(const He of Xe)ce.set(He,[]);return ce.set(je.leaf,[je.leaf.least]),fe.push(je),!1});
for(const[ve,{leaf:je}]of fe.sort(ee).entries()){const Xe=p(je,je.least.length+Math.floor(ye/(fe.length-ve)));ye-=d(Xe)-je.least.length,ce.set(je,Xe)}return we()}function d(a){return a.reduce((x,{length:Y})=>x+
Y,0)}function r(a,x){return a.parts.length===0?[{leaf:a,outer:x}]:a.parts.flatMap(Y=>r(Y,[...x,a]))}function p({line:a,under:x,size:Y,least:ee},ce){if(Y<=ce)return[a,x(Math.max(ce,F))];for(let we=ce-a.
length-G;we>P;we=Math.floor(we*.7)){const fe=x(we);if(fe!==""&&a.length+fe.length<=ce)return[a,fe]}return[ee]}function h(a,x){const{line:Y,parts:ee,folded:ce}=a;if(ee.length===0)return[x.get(a)??[]];const fe=[
...ee.filter(_e=>x.has(_e)).flatMap(_e=>h(_e,x)),[A(a,ee.filter(_e=>!x.has(_e)))]];return ce?[[`<details><summary>${Y}</summary>`],...fe,[_]]:[[Y],...fe]}function A({noun:a},x){if(a==="connection"&&x.
length>0)return`\u2026 and ${(0,R.hS)(x.length,"more connection")}`;if(v(x)===0)return"";const Y=a==="workflow"?` in ${(0,R.hS)(x.length,"more workflow")}`:"";return`\u2026 and ${(0,R.hS)(v(x),"more c\
hange")}${Y}`}function v(a){return a.reduce((x,{changes:Y})=>x+Y,0)}function B(a){const x=Y=>Y?.[0]?.startsWith("- ");return a.flatMap((Y,ee)=>{const ce=Y[0]===_||x(Y)&&x(a[ee-1]);return[ee===0?"":ce?
`
`:`

`,...Y]})}var c=t(8132),s=t(3436),E=t(8151),S=t(3499),$=t(9665),k=t(8965),u=t(5408);const n=2,o=1e3,e=240,i=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],f="...";function y(a,x){const Y=[D(a??x),D(x??a)],[ee,ce]=[Z(a),Z(x)],we=ae(ee,ce);return Y[0]===Y[1]?we:[`@@ line ends: ${Y[0]} \u2192 ${Y[1]} @@`,...we]}function D(a=""){return a.includes(
`
`)&&!/(?<!\r)\n/.test(a)?"CRLF":"LF"}function K(a){return a.split(D(a)==="CRLF"?`\r
`:`
`)}function Z(a){return(a===void 0?[]:K(a)).flatMap(Y=>i.reduce(ie,[Y]).map((ee,ce)=>ce===0?ee:f+ee))}function ie(a,x){return a.flatMap(Y=>Y.length>e?Array.from(Y.matchAll(x),([ee])=>ee):Y)}function ae(a,x){
const Y=new Set(a),ce=x.some(fe=>Y.has(fe))?(0,k.E)([...a],[...x],{maxEditLength:o}):void 0;if(ce===void 0)return[...b(a,x),...re("+",x)];let we=0;return ce.flatMap(({added:fe,removed:_e,value:ye},ve)=>{
const je=ce[ve+1];if(_e)return b(ye,je?.added?je.value:[]);const[Xe,Qe]=[ve===0?0:n,ye.length-n],Ke=we+g(ye.slice(0,Qe+1));return we+=g(ye),fe?re("+",ye):je===void 0?re(" ",ye.slice(0,Xe)):Qe-Xe<2?re(
" ",ye):[...re(" ",ye.slice(0,Xe)),`@@ line ${Ke} @@`,...re(" ",ye.slice(Qe))]})}function re(a,x){return x.map(Y=>`${a} ${Y}`)}function g(a){return a.filter(x=>!x.startsWith(f)).length}function b(a,x){
const Y=new Map(a.map(ve=>[X(ve),ve])),ee=ve=>X(ve)!=="",ce=x.filter(ee),fe=(a.length-a.filter(ee).length!==x.length-ce.length?ce:x).flatMap(ve=>T(Y.get(X(ve))??ve,ve)),_e=fe.length>0||x.length===0?fe:
T(N(a),N(x));return[..._e.length===0?[]:[`@@ hard to see: ${[...new Set(_e)].join(", ")} @@`],...re("-",a)]}function N(a){return a.map(x=>x.startsWith(f)?x.slice(f.length):`
${x}`).join("")}function T(a,x){if(X(a)!==X(x))return[];const[Y,ee]=[a.normalize(),x.normalize()],ce=Q(a)===Q(x)?[]:["Unicode forms"];return Y===ee?ce:[...ce,Y.trimEnd()===ee.trimEnd()?"spaces at the \
end":"white space"]}function X(a){return Q(a.normalize())}function Q(a){return a.replace(/\s/g,"")}function j(a,x){let[Y,ee]=[0,x];const we=[...(0,u.$z)(a,_e=>_e.startsWith("@@ line ")?++Y:Y).values()].
flatMap(_e=>{const ye=w(_e,ee);return ee-=W(_e),ye}),fe=a.filter(M).length-we.filter(M).length;return fe===0?we:[...we,`@@ ${(0,R.hS)(fe,"more changed line")} @@`]}function w(a,x){const Y=fe=>fe.startsWith(
"-"),ee=W(a.filter(Y)),ce=W(a)-ee,we={removed:Math.max(x/2,x-ce),others:Math.max(x/2,x-ee)};return a.filter(fe=>{const _e=Y(fe)?"removed":"others";return we[_e]-=fe.length+1,we[_e]>=0})}function M(a){
return a.startsWith("-")||a.startsWith("+")}function W(a){return a.reduce((x,Y)=>x+Y.length+1,0)}var C=t(2742),J=t(7856);const q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},oe=80,de={texts:3,min:4,max:60,usual:2,usualWeight:.001},pe=8;function Ie(a,x,Y){if(a.type==="string")return Pe(ue((0,s.e1)(a.text),x.mask),x,Y);const[ee="",
...ce]=Me(a,x);return ce.length>0||ee.length>oe?void 0:(0,c.SS)(ee,1/0)}function Pe(a,x,Y){const ee=x.mask(a).shown;if(ee.length>oe||ee.includes(`
`))return;const ce=Le(a,x,Y);return(0,c.SS)(JSON.stringify(ee),1/0)+(ce===void 0?"":` (${We(ce,x)})`)}function Le(a,{labelOf:x},Y){const ee=x(a);return ee===void 0||(0,$.qU)(Y)===ee||ee.toLowerCase()===
a.toLowerCase()||[...Y?.members.values()??[]].some(we=>(0,s.jn)(we)&&(0,s.e1)(we.text)===ee)?void 0:ee}function Ae(a,x,{labelOf:Y}){const[ee,ce]=a.slice(-2);return ee?.type!=="item"||ce?.type!=="membe\
r"||!s.ZM.test(ce.key)?!1:(0,s.TH)(ee.item)===x||Y((0,s.e1)(x))===ee.label}function Me(a,x,Y){const{mask:ee}=x;if((0,s.jn)(a)){if(a.type==="literal")return[ee(a.text).shown];const ve=ue((0,s.e1)(a.text),
ee),{shown:je}=ee(ve);if(je.includes(`
`))return["|",...Ne(K(je))];const Xe=Le(ve,x,Y);return[JSON.stringify(je)+(Xe===void 0?"":` (${ee(Xe).shown})`)]}const[ce="",we=""]=a.type==="array"?"[]":"{}",fe=a.type==="array"?a.items.map(ve=>Me(ve,
x)):Array.from(a.members,([ve,je])=>{const[Xe,...Qe]=(0,J.$C)(ve,je,a)?[R.v5]:Me(je,x,a);return[`${JSON.stringify(ee(ve).shown)}: ${Xe}`,...Qe]}),_e=ce+fe.join(", ")+we;return _e.length<=oe&&fe.every(
ve=>ve.length===1)?[_e]:[ce,...Ne(fe.flat()),we]}function Ne(a){return a.map(x=>`  ${x}`)}function ue(a,x){if(!a.includes("%")||a.includes("://")&&x(a).shown!==a)return a;try{const Y=decodeURIComponent(
a);return[encodeURIComponent(Y),encodeURI(Y)].includes(a)?Y:a}catch{return a}}function $e(a,x,Y){const ee=[ue(a,Y),ue(x,Y)];return[a,x].some(we=>we.includes("%")&&ee.includes(we))||ee[0]===ee[1]?[a,x]:
ee}function Be(a,x,Y){const ee=new Map,ce=(fe,_e,ye)=>{ye>(ee.get(fe)?.weight??0)&&ee.set(fe,{text:_e,weight:ye})},we=(fe,_e,ye)=>{if(fe.type==="array")for(const He of fe.items)we(He,_e,ye+1);if(fe.type===
"object")for(const[He,ot]of fe.members)(0,J.$C)(He,ot,fe)?ce(He,R.v5,de.max):we(ot,He,ye+1);if(fe.type!=="string")return;const ve=(0,s.e1)(fe.text),Xe=/^type$/i.test(_e)||(0,S.rL)(_e,fe)||(0,S.gN)(ve)||
x(fe)||Y.labelOf(ve)!==void 0;if(ve.length<de.min||Xe)return;const Qe=ve.includes("://")?2*de.max:Math.min(ve.length,de.max),Ke=Y.countOf(ve)>de.usual?de.usualWeight:1;ce(_e,Y.mask(ue(ve,Y.mask)).shown,
Ke*Qe/(ye+1))};return we(a,"",0),[...ee].sort(([,fe],[,_e])=>_e.weight-fe.weight).filter(([,{weight:fe}],_e)=>_e===0||_e<de.texts&&fe>de.usualWeight*2*de.max).map(([fe,{text:_e}])=>`${We(fe,Y)}: ${(0,c.
SS)(JSON.stringify((0,c.Jj)(_e,de.max)),1/0)}`).join(", ")}function We(a,{mask:x},Y=100){return(0,c.SS)(x(a).shown,Y)}function Ge(a,x,Y=!1){const ee=(0,S.a2)(a),ce=Y?1/0:100,we=a.flatMap((ye,ve)=>{if(ye.
type==="element"){const Ke=a[ve+1],He=Ke?.type==="member"&&ye.item?(0,s.TN)(ye.item,Ke.key):void 0,ot=ye.text===void 0||ve>0&&!Ke||He===JSON.stringify(ye.text);return[(0,c.SS)(`[${ye.index}]`)+(ot?"":
` (${We(ye.text,x)})`)]}if(ye.type==="item"){const Ke=x.endsOf(ye.item),He=Ke===void 0?ye.label:Y?`${Ke} (${ye.label})`:Ke,ot=ve===ee-1&&ye.hint!==void 0?` (${We(ye.hint,x)})`:"";return[`**${We(He,x,ce)}\
**${ot}`]}const je=a.slice(ve+1).find(({type:Ke})=>Ke!=="member")?.type==="item",Xe=!Y&&je&&/^([A-Za-z]*|[a-z_]+)$/.test(ye.key),Qe=Le(ye.key,x);return Xe?[]:[We(ye.key,x,ce)+(Qe?` (${We(Qe,x)})`:"")]});
if(we.length<=pe||Y)return we.join(" \u203A ")||(x.whole??"the whole file");const fe=we.findLastIndex(ye=>ye.startsWith("**")),_e=ye=>ye<2||ye===fe||ye>we.length-pe+2;return we.flatMap((ye,ve)=>_e(ve)?
[ye]:_e(ve-1)?["\u2026"]:[]).join(" \u203A ")}function qe({path:a},x){const ee=a.slice((0,S.a2)(a)).map(ce=>ce.type==="element"?{...ce,text:void 0}:ce);return Ge(ee,x)}function le(a,x){const Y=fe=>a.map(
({path:_e,kind:ye})=>(ye?`${q[ye]} `:"")+Ge(_e,x,fe)),[ee,ce]=[Y(!1),Y(!0)],we=(0,$.Vn)(ee);return xe(ee.map((fe,_e)=>we.get(fe)===1?fe:ce[_e]??fe))}function xe(a){const[x,Y]=[(0,$.Vn)(a),new Map];return a.
map(ee=>{const[ce=1,we]=[x.get(ee),(Y.get(ee)??0)+1];return Y.set(ee,we),ce===1?ee:`${ee} (${we} of ${ce})`})}const he="  ",Se=3,Te=5,De=120,Oe={line:": changed, hidden"};function Ce(a,x){const Y=[...(0,u.
$z)(a,Ee).values()],ee=Y.filter(fe=>fe.length<Se).flat(),ce=le(ee,x),we=new Map(ee.map((fe,_e)=>{const{line:ye,...ve}=Fe(fe,x);return[fe,U(`- ${ce[_e]}${ye}`,{changes:1,...ve})]}));return Y.flatMap(fe=>{
const _e=fe.flatMap(ye=>we.get(ye)??[]);return _e.length===0?Re(fe,x):_e})}function Ee(a){const x=(0,S.a2)(a.path),ee=(a.kind==="modified"?[a.from,a.to]:"value"in a?[a.value]:[]).flatMap(we=>"id"in we?
[we.id]:[]);if(x===0||x===a.path.length||ee.length===0)return a;const ce=a.path.slice(x).map(we=>we.type==="member"?we.key:"index"in we&&we.index);return JSON.stringify([a.kind,ee,ce])}function Re(a,x){
const[Y]=a,{line:ee,under:ce=()=>""}=Fe(Y,x),we=Je(ke(a,x)),fe=Y.kind==="modified"?"":` ${Y.kind}`,_e=`- ${q[Y.kind]} ${qe(Y,x)}${ee}${fe} in ${we.line}`;return U(_e,{changes:a.length,under:ye=>ce(ye)+
(we.under?.(ye)??"")})}function ke(a,x){const Y=a.map(({path:ee})=>({path:ee.slice(0,(0,S.a2)(ee))}));return le(Y,x)}function Fe(a,x){if(a.kind==="modified")return Ye(a,x);if("value"in a)return st(a,x);
if(a.kind==="moved"){const[we,fe]=[a.from,a.path].map(_e=>Ge(_e.slice(0,-1),x,!0));return{line:`: moved from ${we} to ${fe}`}}if(a.moved.length===0)return{line:": in a new order"};const Y=a.moved.map(
we=>({path:[we]})),ee=Je(le(Y,x)),ce=ee.under?`${ee.line} moved`:`moved: ${ee.line}`;return{...ee,line:`: in a new order (${ce})`}}function Je(a){if(a.length<=Te)return{line:a.join(", ")};const x=(0,R.
hS)(a.length,"item"),Y=wt(x,he+a.join(", "));return{line:x,under:ee=>Y.length<=ee?Y:""}}function Ye({path:a,from:x,to:Y},ee){if(x.type==="hidden"||Y.type==="hidden")return{line:""};if((0,J._p)(a,x,Y))
return Oe;if(x.type==="string"&&Y.type==="string"){const Xe=Ae(a,Y.text,ee)?{...ee,labelOf:()=>{}}:ee;return tt((0,s.e1)(x.text),(0,s.e1)(Y.text),Xe)}const[ce,we]=[Y.type==="string",x.type==="string"],
fe=ce===we?void 0:(0,C.qy)(et(x),et(Y));if(fe){const Xe=`JSON, ${we?"no longer":"now"} in a text`;return fe.changes.length===0?{line:`: the same ${Xe}`}:{line:` (${Xe})`,under:rt(Ce(fe.changes,ee))}}const[
_e,ye]=[Me(x,ee).join(`
`),Me(Y,ee).join(`
`)];if(_e===ye)return Oe;const[ve,je]=[Ie(x,ee),Ie(Y,ee)];return ve&&je?{line:`: ${ve} \u2192 ${je}`}:{line:"",under:ct(_e,ye)}}function et(a){return a.type==="string"?(0,s.e1)(a.text):(0,C.dj)(a)}function rt(a){
const x=U("",{parts:a});return Y=>`
${ut(m(x,Y).join(""))}`}function tt(a,x,Y){const[ee,ce]=$e(a,x,Y.mask),we=ee===a&&ce===x?"":" (percent-encoded)",[fe,..._e]=(0,C.qy)(ee,ce)?.changes??[];if(fe!==void 0){const He={...Y,whole:"the whole\
 text"},ot=`${we} (JSON in a text)`;if(_e.length===0&&fe.kind==="modified"){const ft=Ye(fe,He);return{...ft,line:`${ot} \u203A ${Ge(fe.path,He)}${ft.line}`}}return{line:ot,under:rt(Ce([fe,..._e],He))}}
const[ye,ve]=[Y.mask(ee),Y.mask(ce)];if(ye.shown===ve.shown)return{line:we+Oe.line};const je=ye.hidden===ve.hidden?"":" (hidden values differ, too)",[Xe,Qe]=[Pe(ee,Y),Pe(ce,Y)];if(!Xe||!Qe)return{line:we+
je,under:ct(ye.shown,ve.shown)};const Ke=T(ye.shown,ve.shown).join(", ");return{line:`${we}: ${Xe} \u2192 ${Qe}${Ke&&` (${Ke})`}${je}`}}function st(a,x){const{path:Y,value:ee}=a;if(ee.type==="hidden")
return{line:""};if((0,J._p)(Y,ee))return{line:": hidden"};if(ee.type==="object")return it(a,ee,x);const ce=Ie(ee,x);return ce!==void 0?{line:`: ${ce}`}:ee.type==="array"?{line:"",under:at(a,Me(ee,x),(0,R.
hS)(ee.items.length,"element"))}:{line:"",under:at(a,[x.mask(ue((0,s.e1)(ee.text),x.mask)).shown])}}function it(a,x,Y){const ee=a.path.at(-1),ce=ee?.type==="item"?ee:void 0;if(x.members.size===0&&!ce)
return{line:": `{}`"};const we=Ke=>(0,s.jn)(Ke)&&[ce?.label,ce?.hint].includes((0,s.e1)(Ke.text)),fe=[...x.members].filter(([,Ke])=>!ce||!we(Ke)),_e=fe.filter(([Ke,He])=>!ce||!(0,S.rL)(Ke,He)),ye=_e.map(
([Ke,He])=>{const ot=(0,J.$C)(Ke,He,x)?(0,c.SS)(R.v5):Ie(He,Y,x);return ot&&`${We(Ke,Y)}: ${ot}`}),ve=!ye.includes(void 0)&&ye.join(", ").length<=De,je=ve?ye.join(", "):Be(x,we,Y),Xe=je&&`: ${je}`;if(ve&&
_e.length===fe.length)return{line:Xe};const Qe=at(a,Me(x,Y),(0,R.hS)(x.members.size,"field"));return{line:Xe,under:ve?Ke=>Ke===1/0?Qe(Ke):"":Qe}}function at({kind:a},x,Y){const ee=x.join(`
`);return a==="added"?ct(void 0,ee,Y):ct(ee,void 0,Y)}function ct(a,x,Y){const ee=(0,c.EU)(y(a,x),"diff",he);return ce=>{const we=ee.length<=ce?ee:dt(ee,ce);return Y===void 0?`
${we}`:wt(Y,we)}}function dt(a,x){const Y=a.split(`
`),ee=Y.slice(1,-1).map(ce=>ce.slice(he.length));return[...Y.slice(0,1),...j(ee,x).map(ce=>he+ce),...Y.slice(-1)].join(`
`)}function wt(a,x){return`
${he}<details><summary>${a}</summary>

${x}
${he}</details>`}function ut(a){return a.replace(/^(?=.)/gm,he)}const lt=100,gt=5;function yt(a,x){const Y=a.kind==="json"?(0,E.ID)(a,Ke=>x(Ke).shown):void 0,ee=(0,s.qy)(()=>(0,$.Vn)((0,s.PX)(a.head??
a.base))),ce={mask:x,labelOf:Ke=>Ke.length>lt?void 0:Y?.labelOf(JSON.stringify(Ke)),endsOf:Ke=>Y?.endsOf(Ke),countOf:Ke=>ee().get(Ke)??0},we=Et((0,l.xS)(a)),fe=a.status==="modified",_e=fe?[]:mt(a).map(
Ke=>Y?.withItems(Ke)??Ke),ye=fe?bt(a,ce,Y):Ce(_e,ce),{nodes:ve=0,connections:je=0}=Y?.size??{},Xe=ve===0?"What is in it":`${(0,R.hS)(ve,"node")}, ${(0,R.hS)(je,"connection")}`,Qe=fe?ye:O(Xe,ye,{changes:we,
folded:!0});return[...ht(Y),U(It(a,x),{parts:[...Qe,...At(a,ce)],changes:we})]}function Et({added:a,modified:x,removed:Y}){return a+x+Y}function ht(a){return a?.note!==void 0?[U(a.note)]:a?.picture?[U(
(0,c.EU)(a.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function It({name:a,kind:x,status:Y,changes:ee},ce){const we=`**${We(a,{mask:ce})}**`;return Y!=="modified"?`${q[Y]} ${we}: file ${Y}`:x===
"binary"||x==="variables"&&ee.length===0?`${q.modified} ${we}: content modified`:x==="variables"?`${we} (values are never shown)`:we}function At({references:a},x){if(a.length===0)return[];const Y=a.slice(
0,gt).map(({path:fe,from:_e,to:ye})=>`${Ge(fe,x)} (${We(_e,x)} \u2192 ${We(ye,x)})`),ee=a.length>gt?", \u2026":"",ce=a.length===1?"follows and isn't":"follow and aren't",we=`${(0,R.hS)(a.length,"refer\
ence")} to new IDs and names ${ce} counted`;return[U(`${we}: ${Y.join(", ")}${ee}`)]}function bt(a,x,Y){const ee=(0,S.pi)(a),ce=Y?.connections??[],we=new Set(ce.map(({item:He})=>He)),fe=(0,u.$z)(a.text?
[Rt(a.text)]:a.changes,He=>Y?.tells(He)?Tt(He)?"layout":"told":"value"in He&&we.has(He.value)?"connection":ee(He)?"layout":vt(He.path,Y)?"item":"rest"),[_e,ye]=[fe.get("layout")??[],fe.get("connection")??
[]],ve=(He=[])=>He.map(ot=>Y?.withItems(ot)??ot),je=Ce(fe.get("rest")??[],x),Xe=_t(ce,ye,x),Qe=(fe.get("told")?.length??0)+ye.length,Ke=`Layout and bookkeeping: ${(0,R.hS)(_e.length,"change")}`;return[
...Ce(ve(fe.get("item")),x),...O("Connections",Xe,{noun:"connection",changes:Qe}),...Xe.length===0?je:O("Elsewhere in the file",je),...O(Ke,$t(ve((0,S.lY)(_e,a)),x),{folded:!0})]}function Tt({kind:a,path:x}){
const[Y,ee]=x.slice(-2);return a==="modified"&&Y?.type==="item"&&ee?.type==="member"&&E.md.includes(ee.key)}function vt(a,x){return a.some(Y=>Y.type==="item"||Y.type==="member"&&x?.isItemKey(Y.key))}function Rt({
base:a,head:x}){return{kind:"modified",path:[],from:pt(a),to:pt(x)}}function pt(a=""){return{type:"string",id:0,text:JSON.stringify(a)}}function mt({base:a,head:x,text:Y,status:ee,changes:ce}){const we=ee===
"removed"?"removed":"added",fe=(ye,ve)=>{const je=(0,$.Vg)(ye,()=>{});return!(ve.length<3&&je.length>0&&je.every(Qe=>Qe.value.type==="object"))&&(ve.length>0||ye.type!=="object")?[{kind:we,path:ve,value:ye}]:
je.flatMap(({step:Qe,value:Ke})=>Qe.type==="member"?fe(Ke,[...ve,Qe]):[{kind:we,path:[...ve,Qe],value:Ke}])},_e=a??x??(Y&&pt(Y.base??Y.head));return _e?fe(_e,[]):ce}function _t(a,x,Y){const ee=new Map(
x.map(fe=>["value"in fe&&fe.value,fe])),ce=Ot(xt(a,ee),ee),we=xe(ce.map(fe=>St(fe,Y)));return ce.map(([{item:fe}],_e)=>{const ye=ee.get(fe),{line:ve,under:je=()=>""}=ye?Fe(ye,Y):{line:""};return U(`${we[_e]}${je(
0)===""?ve:""}`,{under:je})})}function xt(a,x){const Y=ee=>{const{kind:ce,source:we,target:fe,label:_e,was:ye}=ee;return x.has(ee.item)?ee:JSON.stringify([ce,we.rank,fe.rank,_e,ye?.target.rank,ye?.label])};
return[...(0,u.$z)(a,Y).values()].map(ee=>({...ee[0],times:ee.length}))}function Ot(a,x){const Y={added:new Map,removed:new Map};return a.flatMap(ee=>{const{kind:ce,source:we,target:fe,item:_e}=ee;if(ce===
"rewired"||x.has(_e))return[[ee]];const ye=Y[ce].get(we),ve=ye??[ee];return ye&&ye.push(ee),Y[ce].delete(we),Y[ce].set(fe,ve),ye?[]:[ve]})}function St(a,x){const[{kind:Y,source:ee,target:ce,was:we}]=a,
fe=je=>`**${We(je.label,x)}**`,_e=je=>je===""?"":` (${We(je,x)})`,ye=a.map(({target:je,label:Xe,times:Qe})=>` \u2192 ${fe(je)}${_e(Xe)}${Qe===1?"":`, ${Qe} times`}`),ve=we?.target===ce?_e(we.label)||"\
 without a label":we&&` ${fe(we.target)}`;return`- ${q[Y]} ${fe(ee)}${ye.join("")}${ve===void 0?"":`, was${ve}`}`}function $t(a,x){const Y=ce=>`${ce.kind} ${(0,S.a2)(ce.path)>0} ${qe(ce,x)}`;return[...(0,u.
$z)(a,Y).values()].flatMap(ce=>{const we=ce.map(ve=>Fe(ve,x));if(ce.length<Se||(0,S.a2)(ce[0].path)===0||we.some(({under:ve})=>ve))return Ce(ce,x);const fe=ke(ce,x),_e=ut(we.map(({line:ve},je)=>`- ${fe[je]}${ve}`).
join(`
`)),ye=`- ${q[ce[0].kind]} ${qe(ce[0],x)} of ${(0,R.hS)(ce.length,"item")}`;return U(ye,{changes:ce.length,under:()=>`
${_e}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(a){const{workflows:x,missing:Y}=a,ee=(0,J.lb)(a),we=["changed","added","removed"].flatMap(ye=>x.filter(ve=>ve.status===ye)).map(
ye=>{const ve=Et(ye.counts);return{workflow:ye,changes:ve,parts:ye.files.flatMap(je=>yt(je,ee))}}),fe=H(a,ee),_e=Y===void 0?"":`\`${Y}\` doesn't exist: it counts as empty.`;return({maxLength:ye=Pt,maxBytes:ve=1/0,
headings:je=!0,mark:Xe=!0}={})=>{const Qe=we.map(({workflow:ot,...ft})=>U(L(ot,ee,je),ft)),Ke=U(_e,{parts:[...O("",Qe,{noun:"workflow"}),...fe]}),He=Xe?`${kt}
`:"";for(let ot=Math.min(ye,ve);;){const ft=[He,...m(Ke,ot-He.length-1),`
`],Lt=ve===1/0?0:Buffer.byteLength(ft.join(""));if(Lt<=ve||ot<Dt)return ft;ot=Math.floor(ot*ve*.99/Lt)}}}function V(a,x){return a.length<=3e3&&a.split(`
`).length<=50?a:`<details><summary>${x}</summary>

${a}
</details>
`}function L({name:a,status:x,counts:Y},ee,ce){const we=ce?"### ":"",fe=a===void 0?void 0:We(a,{mask:ee});return x==="added"||x==="removed"?`${we}${q[x]} ${fe===void 0?"Workflow":`${fe}: workflow`} ${x}`:
ce?`${we}${fe===void 0?"":`${fe}: `}${(0,l.cq)(Y)}`:""}function H({workflows:a,notCompared:x=[]},Y){const ee=(fe,_e)=>{const ye=fe.flatMap(ve=>ve===void 0?[]:[We(ve,{mask:Y})]).join(", ");return fe.length===
0?[]:[U(_e(ye),{least:_e((0,R.hS)(fe.length,"workflow"))})]},ce=a.flatMap(({name:fe,status:_e})=>_e==="unchanged"?[fe]:[]),we=a.flatMap(({name:fe,variablesCompared:_e})=>_e?[]:[fe]);return[...a.length===
0?[U("No workflow was compared")]:[],...ee(ce,fe=>fe===""?"No changes":`${fe}: no changes`),...ee(we,fe=>`The environment variables${we.length===a.length?"":` of ${fe}`} weren't compared, because one \
side is a folder without \`env_variables.json\`.`),...ee(x,fe=>`${fe}: not compared, because the step failed`)]}var ne=t(8725),me=t(2697),ge=t(6584);const be=900*1024;async function ze(a){Ue(a);const x=Ct(
a),Y={"report.md":x(),"full-report.md":x({maxLength:1/0})};return await(0,me.bg)("the report",Y),Ze(x)}function Ze(a){return(x,Y,ee)=>{const ce=be-Buffer.byteLength(Y.join()),we=a({headings:x,maxLength:1/0,
maxBytes:ce,mark:!1}).join("");return ee===void 0?we:V(we,ee)}}function Ue(a){const x=(0,l.AS)(a);if(x.length===0)return;const Y=x.slice(0,20).map(ge.bY),ee=x.length>20?` and ${(0,R.hS)(x.length-20,"m\
ore line")}`:"";(0,ne.lm)(`No field matched ${Y.join(", ")}${ee} in ignore. Check the spelling.`)}}),682:((te,se,t)=>{t.d(se,{H:()=>d,R:()=>I});var l=t(3024),R=t(532),F=t(7279),z=t(5806),G=t(706),_=t(
6584);function I(r,p){const h=["workflows","workflows-file"].find(v=>r.text(v)!=="");if(h===void 0)return{targets:P(r,p),fromList:!1};h==="workflows"&&r.exclude(["workflows-file"],h),r.exclude(["workf\
low-id","flow-id","name"],h);const A=h==="workflows"?r.lines(h):r.optional(h,U);return{targets:A===void 0?[]:m(r,h,A),fromList:!0}}function P(r,p){const h=r.required("workflow-id",_.Fg),A=r.required("\
flow-id",_.Fg),v=r.optional("name",_.$q);return h===void 0||A===void 0?[]:[{name:v??r.parse("workflow-id",p+h,_.$q)??"",workflowId:h,flowId:A}]}function U(r){const p=(0,_.EO)(r);try{return new TextDecoder(
"utf-8",{fatal:!0}).decode((0,l.readFileSync)(p))}catch(h){throw new Error(`can't be read: ${r}: ${(0,R.CQ)(h)}`)}}const O=(0,_.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the \
words. Use spaces: name workflow-id flow-id"],(0,_.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${_.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,G.OX)(r,60)}) has no IDs. Is the variab\
le set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,G.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be\
 "name workflow-id flow-id", not ${(0,_.bY)(r)}`]);function m(r,p,h){const A=[],v=new Map,B=h.split(/\r\n|\n|\r/).map(c=>c.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[c,s]of B.entries()){
const E=`${p} line ${c+1}`;if(!r.parse(E,s.join(" "),O))continue;const[S="",$="",k=""]=s;r.parse(`${E} name`,S,_.$q),r.parse(`${E} workflow-id`,$,_.Fg),r.parse(`${E} flow-id`,k,_.Fg);const[u,n]=[(0,z.
Sr)(S),`${$} ${k}`].map(e=>{const i=v.get(e);return i===void 0&&v.set(e,c+1),i});u!==void 0&&r.refuse(E,`has the name of line ${u}`),n!==void 0&&r.refuse(E,`has the IDs of line ${n}. Set the IDs of it\
s own workflow, or remove the line`),A.push({name:S,workflowId:$,flowId:k})}return B.every(c=>c.length===0)&&r.refuse(p,"names no workflow"),A}async function d(r,p,h){const A=[],v=r.entries();let B;const c=async()=>{
for(const[s,E]of v){const S=await h(E,B);A[s]=S,S.error&&(0,F.h_)(S.error).affectsAll&&(B??=S.error)}};return await Promise.all(Array.from({length:Math.min(p,r.length)},c)),A}}),6584:((te,se,t)=>{t.d(
se,{$J:()=>O,$q:()=>c,Do:()=>h,EO:()=>k,Fg:()=>p,bY:()=>n,il:()=>P,kH:()=>_,or:()=>r,sJ:()=>I,sU:()=>v,tz:()=>s,yG:()=>U});var l=t(3024),R=t(6760),F=t(5806),z=t(7596),G=t(706);const _=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function I(e,i=_){return[i,({input:f})=>`contains ${o(f)}. ${e}`]}function P(...e){return i=>{for(const[f,y]of e){const D=f.exec(i);if(D)throw new Error(typeof y=="string"?y:y(D))}return i}}function U(e){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(e))return e.toLowerCase()==="true";throw new Error(`must be true or false, not ${n(e)}`)}function O(e,i=!1){return f=>{const y=Number(f);if((i?/^\d+$/:/^\d+(\.\d+)?$/).
test(f)&&y>0&&y<=e)return y;const D=e===1/0?"":` and at most ${e}`;throw new Error(`must be a ${i?"whole ":""}number above 0${D}, not ${n(f)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",d=P(I("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,e])=>`must not contain a query or a fragment. Set only the beginning of the address: "${e}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function r(e){
const i=/^[a-z0-9+.-]+:\/\//i.test(d(e))?e:`https://${e}`;if(!URL.canParse(i))throw new Error(m);const f=new URL(i);if(f.protocol!=="https:"&&f.protocol!=="http:")throw new Error("must be an https:// \
address");if(f.protocol==="http:"&&!(0,z.U9)(f.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function p(e){
if((0,z.eQ)(e))return e;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${n(e)}`)}const h=P(I("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,e])=>`begins \
with "${e}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),A="is too long: at\
 most 200 characters",v=P([new RegExp("\\p{C}","u"),({input:e})=>`must not contain control characters: ${n(e)}`],[/.{201}/u,A]),B=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:e})=>`can't be a name: ${n(e)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:e})=>`must not end in .zip, which the action adds: ${n(e)}`],[/.{201}/u,A]);function c(e){const i=(0,F.x5)(B(e));if(i!==void 0)
throw new Error(`can't be a name: ${n(e)} ${i}`);if(Buffer.byteLength(e)>240)throw new Error(A);return e}function s(e){if(e!=="any"){if(/^[0-9a-f]{64}$/i.test(e))return e.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function E(){return(0,R.resolve)(process.env.GITHUB_WORKSPACE??"")}const S=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,e])=>`begins with ${e}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(e){return(0,R.
resolve)(E(),S(e))}function k(e){const i=$(e);if((0,l.existsSync)(i))return i;throw new Error(u(e))}function u(e){const i=!(0,l.existsSync)(E())||(0,l.readdirSync)(E()).length===0;return`doesn't exist\
: ${n(e)}${i?". The workspace is empty: run actions/checkout before this step":""}`}function n(e){const i=o(e);return`"${(0,G.OX)(e,60)}"${i===""?"":` with ${i}`}`}function o(e){const i=(e.match(new RegExp(
_,"gu"))??[]).map(D=>D.codePointAt(0)??0),f=[...new Set(i)].map(D=>`U+${D.toString(16).toUpperCase().padStart(4,"0")}`),y=f.length===1?"an invisible character":"invisible characters";return f.length===
0?"":`${y} (${f.slice(0,5).join(", ")})`}}),1124:((te,se,t)=>{t.d(se,{AS:()=>I,Hq:()=>G,RG:()=>R,cq:()=>P,cz:()=>F,xS:()=>z,xW:()=>_});var l=t(706);const R={type:"hidden"};function F(U){const O=m=>U.reduce(
(d,r)=>d+r[m],0);return{added:O("added"),modified:O("modified"),removed:O("removed")}}function z({status:U,changes:O,references:m}){const d={added:0,modified:0,removed:0};if(U!=="modified")return{...d,
[U]:1};if(O.length===0&&m.length===0)return{...d,modified:1};for(const{kind:r}of O)d[r==="added"||r==="removed"?r:"modified"]++;return d}function G({workflows:U}){return U.some(({status:O})=>O!=="unch\
anged")}function _({workflows:U}){return F(U.map(({counts:O})=>O))}function I({workflows:[U,...O]}){return U?.unusedIgnores.filter(m=>O.every(({unusedIgnores:d})=>d.includes(m)))??[]}function P({modified:U,
added:O,removed:m}){return Object.entries({modified:U,added:O,removed:m}).flatMap(([r,p])=>p===0?[]:[`${(0,l.zD)(p)} ${r}`]).join(", ")||"no changes"}}),3436:((te,se,t)=>{t.d(se,{C5:()=>A,Gg:()=>d,Ku:()=>p,
Ms:()=>E,Op:()=>c,PX:()=>B,QP:()=>r,Rk:()=>F,TH:()=>m,TN:()=>U,YD:()=>O,ZM:()=>G,e1:()=>s,eX:()=>z,jn:()=>v,kk:()=>P,qy:()=>u,yR:()=>k});var l=t(8142),R=t(2899);const F=["id","_id","key","name"],z=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],G=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,_=["data","attributes","definition","propert\
ies","_source"],I=["title","label","displayName","display_name","name"],P=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function U(n,o){if(n.type!=="object")return;const e=n.members.get(o)??n.matchOnly?.
get(o);if(!(e===void 0||!v(e)))return(e.type==="string"?e.text.length>2:/\d/.test(e.text))?e.text:void 0}function O(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=O(n).filter(
e=>G.test(e));return h(n,["id","_id","key",...o.sort(),"name"]).find(([e,i])=>e!=="name"||P.test(i))?.[1]}function d(n){const o=([,f])=>!P.test(f),e=h(n,z).find(o),i=_.flatMap(f=>h(A(n,f),I));return(e??
i.find(o))?.[1]}function r(n){return p(n,["type","Type"])}function p(n,o){return h(n,o)[0]?.[1]}function h(n,o){return o.flatMap(e=>{const i=n&&U(n,e);return i===void 0?[]:[[e,i]]})}function A(n,o){return n?.
type==="object"?n.members.get(o):void 0}function v(n){return n.type==="string"||n.type==="literal"}function B(n,o=[]){if(n===void 0)return o;if(v(n))o.push(s(n.text));else for(const e of n.type==="arr\
ay"?n.items:n.members.values())B(e,o);return o}function c(n,o,e){return e&&F.includes(n)&&v(o)}function s(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class E{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,e=i=>{}){
this.#n=o,this.#e=o.lines.length===0,this.#t=e}read(o){const{fields:e,orders:i}=this.#n,f=y=>(0,R.pi)(e,y,this.#t);return(0,l.q)(o,void 0,{enter:(y,D="")=>this.#e?void 0:{key:D,outer:y},scalar:y=>this.
scalar(y),array:(y,D)=>{const K=y.length>0&&f({key:"",outer:D});return this.array(K?[]:y,(0,R.pi)(i,D,this.#t))},object:(y,D)=>{let K;for(const[Z,ie]of e.size===0?[]:y)f({key:Z,outer:D})&&(y.delete(Z),
F.includes(Z)&&(K=(K??new Map).set(Z,ie)));return this.object(y,K)}})}scalar(o){let e=this.#o.get(o);return e===void 0&&(e={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,
e)),e}array(o,e){const i=e?o.toSorted((D,K)=>D.id-K.id):o;let f=i.length;for(const{id:D}of i)f=$(f,D);const y=this.#i(f,{type:"array",id:this.#s+1,items:i,unordered:e});return this.#e?y:{type:"array",
id:y.id,items:o,unordered:e}}object(o,e){let i=~o.size;for(const[y,{id:D}]of o)i=i+$(this.scalar(y).id,D)|0;const f=this.#i(i,{type:"object",id:this.#s+1,members:o,matchOnly:e});return this.#e?f:{type:"\
object",id:f.id,members:o,matchOnly:e}}#i(o,e){for(let i=o;;i=i+1|0){const f=this.#r.get(i);if(f&&S(f,e))return f;if(!f)return this.#r.set(i,e),this.#s++,e}}}function S(n,o){if(n.type==="array")return o.
type==="object"||n.items.length!==o.items.length?!1:n.items.every(({id:e},i)=>e===o.items[i]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[e,{id:i}]of o.members)if(n.members.
get(e)?.id!==i)return!1;return!0}function $(n,o){const e=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(e^e>>>13,695872825)}function k(n,o=new E(R.K$)){return/^\s*[[{]/.test(
n)?o.read(n):void 0}function u(n){let o;return()=>(o??={value:n()},o.value)}}),9630:((te,se,t)=>{t.d(se,{TA:()=>_,b6:()=>G,ol:()=>P});var l=t(4573),R=t(7598),F=t(3436),z=t(2742);function G(U){return(0,l.
isUtf8)(U)?U.toString():void 0}function _(U,O,m){const d=/\.json$/i.test(U)?G(O):void 0;return d===void 0?void 0:m.read(d)}function I(U,O,m,d){if(O.equals(m))return!0;const r=new Interner(d),p=_(U,O,r);
return p!==void 0&&p.id===_(U,m,r)?.id}function P({files:U},O){const m=r=>(0,R.createHash)("sha256").update(r).digest("hex"),d=Array.from(U,([r,p])=>{const h=_(r,p,new F.Ms(O));return[r,m(h?(0,z.dj)(h):
p)]});return m(JSON.stringify(d.sort(([r],[p])=>r<p?-1:1)))}}),8151:((te,se,t)=>{t.d(se,{md:()=>de,ID:()=>Ie});var l=t(3436),R=t(9665),F=t(6997),z=t(5408);const G="next to goto target targets wire wir\
es link links edge edges transition transitions connection connections",_="source from origin src tail out".split(" "),I=`${G} runafter run_after dependson depends_on needs requires previous outgoing \
[] * id node main`.split(" "),P="action activity block node state step task widget id".split(" "),U="label title name condition if when intent event dependencyconditions type errortype relationship se\
lectedrelationships".split(" "),O="handle port pin output socket".split(" "),m=/^[\p{L} _-]{1,30}$/u,d=60;function r(le,xe){return p(le).some(he=>xe.includes(he))}function p(le){return le.flatMap(xe=>xe.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(xe=>xe.toLowerCase())}function h({slot:le,value:xe},he,Se){const Te=he?(0,l.YD)(he.value):[],Oe=U.flatMap(Re=>Te.filter(ke=>ke.toLowerCase()===Re)).map(Re=>{
const[ke,Fe]=[he?.field.inner.get(Re),v(he?.value.members.get(Re))];return ke&&(0,F.t5)(ke).some(({texts:Ye})=>Ye.size>1)||Fe.includes(" ")?Fe:""}),Ce=Se.filter(Re=>!A(Re)),Ee=le===void 0?[]:[`output ${le+
1}`];return[v(xe),...Oe].find(Re=>Re!=="")??[...Ce,...Ee].join(", ")}function A(le){return I.includes(le.toLowerCase())||p([le]).every(xe=>[...I,...P].includes(xe))}function v(le){const he=(le?.type===
"literal"?[]:(0,l.PX)(le).flatMap(Se=>Se.trim()||[])).join(", ");return he.length>d||l.kk.test(he)?"":he}function B(le,{find:xe}){const he=new Map(le.map(Oe=>[Oe,c(Oe)])),Se=(0,R.Vn)([...he.values()].
map(Oe=>Oe?.text)),Te=[...Se.values()].reduce((Oe,Ce)=>Math.max(Oe,Ce),0),De=(0,z.$z)(le,({source:Oe})=>Oe);return le.map(Oe=>{const Ce=he.get(Oe);if(Ce===void 0||Oe.label!=="")return Oe;const Ee=xe(Ce.
text,Ce.place),Re=Ee&&(0,F.FK)(Ee,Oe.source)?U.map(et=>v(Ee.value.members.get(et))):[],ke=[...Re,(0,l.e1)(Ce.text)].find(et=>et!=="")??"",Fe=De.get(Oe.source)?.some(et=>he.get(et)?.text!==Ce.text),Je=Re.
length>0||Se.get(Ce.text)===Te;return(Fe||!Je)&&(ke!==(0,l.e1)(Ce.text)||m.test(ke))?{...Oe,label:ke,links:[...Oe.links,{...Ce,target:Oe.target}]}:Oe})}function c({links:[le]}){const xe=le&&(0,l.YD)(le.
place.value).find(Te=>r([Te],_)&&r([Te],O)),[he,Se]=xe?[le.place.value.members.get(xe),le.place.field.inner.get(xe)]:[];return le&&Se&&he?.type==="string"?{...le,text:he.text,field:Se,value:he}:void 0}
const s="target to dest destination head in".split(" "),S=`${G} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destinati\
on successor successors`.split(" "),$="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function k(le,xe){const he=(0,F.BQ)(le,xe),Se=(0,F.t5)(he.root).flatMap(
ke=>n(ke,he)),Te=B(e(Se),he),De=Te.length>0?Te:K(Se,he),Oe=new Set(De.flatMap(({source:ke,target:Fe})=>[ke.field,Fe.field])),Ce=(0,z.$z)(he.places,({field:ke})=>ke),Ee=[...Oe].filter(ke=>[...Oe].some(
Fe=>u(Ce.get(ke),Ce.get(Fe))));for(const ke of Ee)Oe.delete(ke);const Re=De.filter(({source:ke,target:Fe})=>Oe.has(ke.field)&&Oe.has(Fe.field));return{root:he.root,nodes:he.places.filter(({field:ke})=>Oe.
has(ke)),edges:Re}}function u(le=[],xe=[]){const he=([Te])=>Te?.field.keys.length??0;if(he(xe)>=he(le))return!1;const Se=new Set(xe.map(({value:Te})=>(0,l.TH)(Te)));return 2*le.filter(({value:Te})=>(0,l.
TH)(Te)!==void 0&&Se.has((0,l.TH)(Te))).length>le.length}function n(le,{find:xe}){const he=le.references.flatMap(Ce=>{const Ee=xe(Ce.text,Ce.place);return Ee?[{...Ce,field:le,target:Ee}]:[]}),Se=he.filter(
({place:Ce,target:Ee})=>!(0,F.FK)(Ce,Ee)),Te=he.length/le.references.length,De=Te>=.5&&o(le.references)-o(he)<=2;return(Te>=.9||De&&r(le.keys.slice(-2),S))&&2*Se.length>=he.length?[he]:[]}function o(le){
return new Set(le.map(({text:xe})=>xe)).size}function e(le){const xe=le.filter(he=>!he.some(({place:Se,target:Te})=>Te.field===Se.field));return[...(0,z.$z)(xe,([he])=>he?.place.field).values()].flatMap(
he=>{const Se=(0,z.$z)(he,Oe=>i(Oe,_)),Te=(0,z.$z)(he,Oe=>i(Oe,s));Se.delete(void 0);const De=[...Se].flatMap(([Oe,Ce])=>Ce.flatMap(Ee=>(Te.get(Oe)??[]).map(Re=>f(Ee,Re))));return De.sort((Oe,Ce)=>y(Ce)-
y(Oe)||D(Oe)-D(Ce)),De[0]??[]})}function i([le],xe){const he=p(le?.field.keys.slice(-2)??[]),Se=he.filter(Te=>!xe.includes(Te));return Se.length<he.length?Se.join(" "):void 0}function f(le,xe){const he=new Map(
le.map(Se=>[Se.place,Se]));return xe.flatMap(Se=>{const Te=he.get(Se.place),De=Te&&{source:Te.target,target:Se.target,links:[Te,Se]};return De?[{...De,label:h(Se,Se.place,[]),item:Se.place.value}]:[]})}
function y(le){return le.filter(({source:xe,target:he})=>!(0,F.FK)(xe,he)&&!(0,F.FK)(he,xe)).length}function D([le]){return le?le.source.field.keys.length+le.target.field.keys.length:0}function K(le,xe){
const[he,Se]=[[],[]],Te=new Set;for(const Oe of le){const Ce=Oe.flatMap(Je=>Z(Je,xe)),[Ee]=Ce;if(Ee===void 0||10*Ce.length<9*Oe.length)continue;const Re=Ee.link.field.keys.slice(Ee.inside.field.keys.length),
ke=Ce.filter(({source:Je,inside:Ye})=>Je!==Ye);for(const{inside:Je}of ke)Te.add(Je.key);const Fe=r(Re,$);if(!(!Fe&&ke.length===0&&!r(Re,S)))for(const{link:Je,source:Ye}of Ce){const et=Je.place===Ye?void 0:
Je.place,rt={label:h(Je,et,Re),links:[Je],item:et?.value};Fe?Se.push({source:Je.target,target:Ye,...rt}):he.push({source:Ye,target:Je.target,...rt})}}const De=he.length<Se.length?Se:he;return Te.size>
1||o(De.flatMap(({links:Oe})=>Oe))>1?De:[]}function Z(le,{find:xe}){for(let he=le.place;he;he=he.outer){const Se=xe(JSON.stringify(he.key),he),Te=[he,Se].find(De=>De?.field===le.target.field);if(Te)return[
{link:le,source:Te,inside:he}]}return[]}var ie=t(3499),ae=t(8132),re=t(706);const g={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},b={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f\
2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},N={same:"-->",added:"==>",removed:"-.->"},T=40,X=500,Q=5e4,j=40,w=6;
function M(le,xe,{isWhole:he,hide:Se}){const Te=({status:Ee})=>he||Ee!=="same",De=new Set([...le.filter(Te),...xe.filter(Te).flatMap(W)]),Oe=xe.filter(Ee=>W(Ee).some(Te)).flatMap(W);if(De.size===0)return{};
for(const Ee of[new Set([...De,...Oe]),De]){const Re=xe.filter(Fe=>W(Fe).every(Je=>Ee.has(Je)));if(Ee.size>T||Re.length>X)continue;const ke=C(le.filter(Fe=>Ee.has(Fe)),Re,Se);if(ke.length<=Q)return{picture:ke}}
return{note:`The picture is left out: it would have ${De.size>T?(0,re.hS)(De.size,"node"):"too many connections"}.`}}function W({source:le,target:xe}){return[le,xe]}function C(le,xe,he){const Se=new Map(
le.map((Oe,Ce)=>[Oe,`n${Ce+1}`])),Te=(0,R.Vn)(le.map(({name:Oe})=>Oe)),De=le.map(Oe=>{const Ce=Te.get(Oe.name)===1?Oe.name:Oe.label;return`  ${Se.get(Oe)}["${g[Oe.status]}${q(he(Ce))||"?"}"]`});for(const{
source:Oe,target:Ce,label:Ee,status:Re}of xe){const ke=`${g[Re]}${q(he(Ee))}`.trim();De.push(`  ${Se.get(Oe)} ${N[Re]}${ke===""?"":`|"${ke}"|`} ${Se.get(Ce)}`)}for(const[Oe,Ce]of Object.entries(b)){const Ee=le.
filter(Re=>Re.status===Oe).map(Re=>Se.get(Re));Ee.length>0&&De.push(`  classDef ${Oe} ${Ce}`,`  class ${Ee.join()} ${Oe}`)}return[`flowchart ${J(le,xe)>w?"TD":"LR"}`,...new Set(De)].join(`
`)}function J(le,xe){const he=new Set(xe.map(({target:De})=>De)),Se=le.filter(De=>!he.has(De)),Te=new Map((Se.length>0?Se:le.slice(0,1)).map(De=>[De,1]));for(const[De,Oe]of Te)for(const{source:Ce,target:Ee}of xe)
Ce===De&&!Te.has(Ee)&&Te.set(Ee,Oe+1);return Math.max(...Te.values())}function q(le){return(0,ae.RK)((0,ae.Jj)(le.replace(/\s+/g," ").trim(),j)).replace(oe,xe=>xe==='"'?"#quot;":`#${xe.codePointAt(0)}\
;`)}const oe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pe="* if when id name label t\
itle type key handle condition event relationships".split(" ");function Ie(le,xe=he=>he){const he=le.head??le.base;if(he===void 0)return;const[Se,Te]=[le.base??he,le.head??he],De=(0,R.j9)([Te,Se]),Oe=k(
Se,Te),Ce=Me(le,Oe,De),Ee=[...new Set(Ce.values())].sort((tt,st)=>tt.rank-st.rank);Ne(Ee);const Re=$e(Oe,Ce),ke=Re.filter(tt=>tt.status!=="same"),Fe=We(Oe,ke);qe(le,Ee,De,Fe);const Je=new Map(Re.map(({
item:tt,source:st,target:it})=>[tt,`${st.label} \u2192 ${it.label}`])),Ye=new Set(Ee.map(({place:tt})=>tt.key)),et=new Set(Oe.nodes.flatMap(({key:tt,field:st})=>tt===void 0?[]:st.keys.at(-2)??"")),rt=tt=>tt.
filter(({status:st})=>st!=="removed").length;return{...M(Ee,Re,{isWhole:le.status!=="modified",hide:xe}),connections:Be(ke),size:{nodes:rt(Ee),connections:rt(Re)},tells:Fe,isItemKey:tt=>Ye.has(tt)||De.
labelOf(JSON.stringify(tt))!==void 0,labelOf:De.labelOf,endsOf:tt=>Je.get(tt),withItems:tt=>et.size===0?tt:Pe(tt,et,he)}}function Pe(le,xe,he){let Se=he;const Te=le.path.map((De,Oe)=>{const Ce=Oe===0?
"":le.path[Oe-1];if(Oe===le.path.length-1&&"value"in le?Se=le.value:De.type!=="member"?Se=De.item:Se=Se&&"members"in Se?Se.members.get(De.key):void 0,De.type!=="member"||Ce===void 0||Se===void 0||!("m\
embers"in Se))return De;const Ee=typeof Ce=="string"?Ce:Ce.type==="member"?Ce.key:void 0;return Ee!==void 0&&xe.has(Ee)?(0,R.s3)(Se,De.key):De});return{...le,path:Te}}function Le({side:le}){return le===
"head"}function Ae(le){return le&&[le.key,Ae(le.outer)]}function Me({matches:le},{nodes:xe},he){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(Ae(ke)),Te=new Map(xe.map((ke,Fe)=>[ke,Fe])),
De=(0,z.$z)(xe.filter(Le),Se),Oe=(0,z.$z)(le,({base:ke})=>ke.id),Ce=ke=>{const Fe=Oe.get(ke.value.id)??[];for(let Je=Fe.shift();Je;Je=Fe.shift()){const Ye=De.get(`${Je.head.id}`)?.shift();if(Ye)return Ye}
return De.get(Se(ke))?.shift()},Ee=new Map;let Re=0;for(const ke of xe){if(Ee.has(ke))continue;const Fe=Le(ke)?ke:Ce(ke);Re=(Fe&&Te.get(Fe))??Re+1e-6;const Je=Fe===void 0?"removed":Fe===ke?"added":"sa\
me",Ye=Fe??ke,et=ue(Ye,he),rt={name:et,label:et,status:Je,rank:Re,place:Ye,old:Je==="same"?ke:void 0};Ee.set(ke,rt).set(Ye,rt)}return Ee}function Ne(le){const xe=(0,R.Vn)(le.map(({name:he})=>he));for(const he of le){
const Se=(0,l.TH)(he.place.value);Se&&(xe.get(he.name)??0)>1&&(he.label=(0,R.oP)(he.name,Se))}}function ue({key:le,value:xe,array:he},Se){const[Te,...De]=["componentType",...xe.members.keys()].map(Ce=>(0,l.
TN)(xe,Ce)),[Oe="?"]=[(0,l.QP)(xe),Te,(0,l.TH)(xe),...De].filter(Ce=>Ce!==void 0);return le??Se.nameOf(xe,he)??(0,l.e1)(Oe)}function $e({edges:le},xe){const he=le.flatMap(Ee=>{const[Re,ke]=[xe.get(Ee.
source),xe.get(Ee.target)];return Re&&ke?[{...Ee,source:Re,target:ke,status:Le(Ee.source)?"added":"removed"}]:[]}),Se=({source:Ee,target:Re,label:ke})=>`${Ee.rank} ${Re.rank} ${ke}`,Te=(0,z.$z)(he,({status:Ee})=>Ee),
De=(0,z.$z)(Te.get("removed")??[],Se);return[...(Te.get("added")??[]).map(Ee=>De.get(Se(Ee))?.pop()?{...Ee,status:"same"}:Ee),...[...De.values()].flat()].sort((Ee,Re)=>Ee.source.rank-Re.source.rank||Ee.
target.rank-Re.target.rank)}function Be(le){const xe=new Map;for(const he of["target","label"]){const Se=Te=>`${Te.source.rank} ${he==="label"?Te.label:Te.target.rank}`;for(const[Te,De,...Oe]of(0,z.$z)(
le,Se).values()){if(!Te||!De||Oe.length>0||Te.status===De.status)continue;[Te.source,Te.target,De.target].every(({old:Ee})=>Ee)&&!xe.has(Te)&&!xe.has(De)&&xe.set(Te,De).set(De,Te)}}return le.flatMap(he=>{
const Se=xe.get(he);return Se&&he.status==="removed"?[]:[{...he,kind:Se?"rewired":he.status,was:Se}]})}function We({root:le,nodes:xe},he){const Se=new Set(he.flatMap(Ee=>Ee.links.map(({field:Re})=>Re))),
Te=new Set(he.map(({item:Ee})=>Ee)),De=new Set([le,...xe.map(({field:Ee})=>Ee)]),Oe={added:new Set,removed:new Set};for(const Ee of he){const Re=[Ee.source.name,Ee.target.name,...Ee.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Re,...Ee.links.map(Fe=>Fe.text)])Oe[Ee.status].add(ke)}function Ce(Ee,Re,ke){if(Re===void 0||De.has(Re))return[{text:ke,field:le}];const Fe=Re.keys.at(-1)===
F.NQ?[{text:JSON.stringify(ke),field:Re}]:[];if("text"in Ee)return[...Fe,{text:Ee.text,field:Re}];const Je="members"in Ee?[...Ee.members]:[],Ye="items"in Ee?Ee.items.map(et=>["[]",et]):Je;return[...Fe,
...Ye.flatMap(([et,rt])=>Ce(rt,(0,F.Fu)(Re,et),et))]}return({path:Ee,...Re})=>{const ke=Ee.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Fe=Ee.some(Ye=>"item"in Ye&&Te.has(Ye.item)),Je=(Ye,et)=>{const rt=Ce(
Ye,ke.reduce(F.Fu,le),`${ke.at(-1)}`),tt=rt.some(({field:it})=>Se.has(it)),st=({text:it,field:at})=>{if(Se.has(at))return et.has(it);const ct=`${at.keys.findLast(dt=>dt!=="[]")}`;return de.includes(ct)||
et.has(it)&&r([ct],pe)||tt&&Ge(it,at)};return(tt||Fe)&&rt.every(st)};return Re.kind==="modified"?Je(Re.from,Oe.removed)&&Je(Re.to,Oe.added):"value"in Re&&Je(Re.value,Oe[Re.kind])}}function Ge(le,{texts:xe}){
const he=xe.get(le)??0,Se=[...xe.values()].reduce((Te,De)=>Te+De,0);return he>2&&2*he>Se&&/^"?[\w.-]{0,30}"?$/.test(le)}function qe(le,xe,{componentOf:he},Se){const Te=(0,ie.pi)(le),De=xe.flatMap(Ee=>{
const{value:Re,array:ke}=Ee.place,Fe=(0,R.qU)(Re)===void 0?he(Re,ke):void 0;return[Re.id===Ee.old?.value.id?void 0:Re,Fe].map(Je=>({owner:Je,node:Ee}))}),Oe=(0,z.$z)(De,({owner:Ee})=>Ee);Oe.delete(void 0);
const Ce=new Map(le.matches.map(({path:Ee,head:Re})=>[Ee.at(-1),Re]));for(const Ee of le.changes){if(Se(Ee)||Te(Ee))continue;const Re=Ee.path.map(Fe=>Ce.get(Fe)).reverse(),ke=["value"in Ee&&Ee.value,...Re].
find(Fe=>Oe.has(Fe));for(const{node:Fe}of Oe.get(ke)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,se,t)=>{t.d(se,{K$:()=>l,pi:()=>F,wo:()=>R});const l=R("");function R(_){const I=new Set,
[P,U]=[new Map,new Map];for(const[O,m]of _.split(/\r\n|\r|\n/).entries()){const d=m.trim();if(d===""||d.startsWith("#"))continue;const[r,p]=d.endsWith("[]")?[d.slice(0,-2),U]:[d,P],h=r.split(".").reverse(),
A=z(r);if(h.includes(""))throw new Error(`has an empty key in line ${O+1} (join keys by single dots)`);if(h.every(v=>v==="*"))throw new Error(`has only * in line ${O+1}, which would ignore everything \
(name a key)`);I.add(d),p.set(A,[...p.get(A)??[],{line:d,keys:h}])}return{lines:[...I],fields:P,orders:U}}function F(_,I,P){if(_.size===0||I===void 0)return!1;const U=["*",z(I.key)].flatMap(O=>_.get(O)??
[]).filter(({keys:O})=>G(I,O));for(const{line:O}of U)P(O);return U.length>0}function z(_){return _.slice(_.lastIndexOf(".")+1)}function G(_,I){if(_===void 0||I.length===0)return I.length===0;const P=I[0]===
"*"?["*"]:_.key.split(".").reverse();return P.every((U,O)=>U===I[O])&&G(_.outer,I.slice(P.length))}}),2742:((te,se,t)=>{t.d(se,{dj:()=>j,OD:()=>Q,qy:()=>X});var l=t(3436),R=t(2899),F=t(9665);function z(w,M){
const W=M.size===0?void 0:M.get(JSON.stringify(w));return W===void 0?w:(0,l.e1)(W)}function G({base:w,head:M}){return w===M?[]:l.Rk.flatMap(W=>{const[C,J]=[(0,l.TN)(w,W),(0,l.TN)(M,W)];return C!==J&&C?.
startsWith('"')&&J?.startsWith('"')?[[C,J]]:[]})}function _(w,M){const W=new Map;for(const[J,q]of w)W.set(J,(W.get(J)??new Set).add(q));const C=([J,q])=>W.get(J)?.size===1&&M.base.get(J)===1&&M.head.get(
q)===1;return new Map(w.filter(C))}function I(w){const M=W=>{const C=new Map,J=(q,oe)=>{if(q.type==="array")for(const pe of q.items)J(pe,!0);if(q.type!=="object")return;const de=oe?[q.id,...l.Rk.flatMap(
pe=>(0,l.TN)(q,pe)??[])]:[];for(const pe of new Set(de))C.set(pe,(C.get(pe)??0)+1);for(const pe of q.members.values())J(pe,!1)};for(const q of w)J(q[W],!1);return C};return{base:M("base"),head:M("head")}}
function P(w,M,W){const C={element:new Map,member:new Map};function J(oe,de){if(M.size===0&&!W)return oe;if((0,l.jn)(oe))return w.scalar(M.get(oe.text)??oe.text);const pe=C[de?"element":"member"],Ie=pe.
get(oe.id)??q(oe,de);return pe.set(oe.id,Ie),Ie}function q(oe,de){if(oe.type==="array"){const Le=oe.items.map(Ae=>J(Ae,!0));return w.array(Le,oe.unordered)}const pe=new Map,Ie=W&&de?l.Rk.map(Le=>(0,l.
TN)(oe,Le)):[],Pe=Le=>Le.type==="string"&&Ie.includes(Le.text);for(const[Le,Ae]of oe.members)!(0,l.Op)(Le,Ae,de)&&!Pe(Ae)?pe.set(z(Le,M),J(Ae,!1)):W||pe.set(Le,Ae);return w.object(pe)}return(oe,de=!1)=>J(
oe,de).id}function U(w,M){const W={base:P(w,M,!0),head:P(w,new Map,!0)};return{interner:w,renames:M,follow:P(w,M,!1),bare:W}}var O=t(5408);const m=.4,d=.9,r=4e4,p=4,h=/^(""|0|true|false|null)$/,A=.25,
v=new Set([...l.eX,"type"]);function B(w,M,W){const{compare:C,shareRare:J}=E(w,W),q=c(w,M),oe=s(w);return de=>(pe,Ie)=>{const Pe=(0,O.qc)(pe,Ie),Le=Pe.reduce((ue,{base:$e,head:Be})=>ue+$e.length*Be.length,
0),Ae=ue=>Le>r?[...J(ue),...(0,O.O6)(M,ue).flatMap(O.yU)]:ue.base.flatMap($e=>ue.head.map(Be=>({base:$e,head:Be}))),Me=Pe.flatMap(Ae).flatMap(ue=>{const $e=C(ue);return(de>0&&oe(ue)?C(ue,()=>1)>=d:$e>=
de)?[{pair:ue,alike:$e,distance:q(ue)}]:[]});Me.sort((ue,$e)=>$e.alike-ue.alike||ue.distance-$e.distance);const Ne=new Set;return Me.flatMap(({pair:ue})=>Ne.has(ue.base)||Ne.has(ue.head)?[]:(Ne.add(ue.
base).add(ue.head),[ue]))}}function c({base:w},M){const W=new Map((0,O.Ms)(M).map(q=>[q.base.index,q.head.index-q.base.index]));let C=0;const J=w.map(({index:q})=>(C=W.get(q)??C,q+C));return q=>Math.abs(
(J[q.base.index]??0)-q.head.index)}function s({base:w,head:M}){const W=({item:oe})=>[(0,l.TH)(oe),(0,l.Gg)(oe)],[C,J]=[new Set(w.flatMap(W)),new Set(M.flatMap(W))],q=(oe,de)=>W(oe).every(pe=>pe!==void 0&&
!de.has(pe));return oe=>q(oe.base,J)&&q(oe.head,C)}function E(w,{renames:M,follow:W}){const C=new Map([["",0]]),J=new Set;function q(Ae){const Me=C.get(Ae)??C.size;return Me===C.size&&C.set(Ae,Me),Me}
function oe(Ae,Me){const Ne=new Set,ue=($e,Be,We)=>{if((0,l.jn)($e)||($e.type==="array"?$e.items.length:$e.members.size)===0){const Ge=q(`${Be}=${Me==="base"?W($e):$e.id}`);Ne.add(Ge),(!(0,l.jn)($e)||
h.test($e.text))&&J.add(Ge)}else if($e.type==="array")for(const Ge of $e.items)ue(Ge,q(`${Be}[]`),!0);else for(const[Ge,qe]of $e.members)Be===0&&(0,l.jn)(qe)&&v.has(Ge)||(0,l.Op)(Ge,qe,We)||ue(qe,q(`${Be}\
.${Me==="base"?z(Ge,M):Ge}`),!1)};return ue(Ae,0,!0),Ne}const de=new Map,pe=new Map,Ie=Ae=>de.get(Ae)??new Set;for(const Ae of["base","head"]){for(const Me of w[Ae])de.set(Me,oe(Me.item,Ae));for(const[
Me,Ne]of(0,F.Vn)(w[Ae].flatMap(ue=>[...Ie(ue)]))){const ue=(J.has(Me)?A:1)/Ne;pe.set(Me,Math.min(pe.get(Me)??1,ue))}}const Pe=Ae=>pe.get(Ae)??0,Le=Ae=>[...Ie(Ae)].filter(Me=>Pe(Me)>=1/p);return{compare({
base:Ae,head:Me},Ne=Pe){const ue=Ge=>{let qe=0;for(const le of Ge)qe+=Ne(le);return qe},[$e,Be]=[Ie(Ae),Ie(Me)],We=[...$e].filter(Ge=>Be.has(Ge));return 2*ue(We)/(ue($e)+ue(Be))||0},shareRare(Ae){const Me=new Map;
for(const Ne of Ae.head)for(const ue of Le(Ne))Me.set(ue,[...Me.get(ue)??[],Ne]);return Ae.base.flatMap(Ne=>{const ue=new Set(Le(Ne).flatMap($e=>Me.get($e)??[]));return Array.from(ue,$e=>({base:Ne,head:$e}))})}}}
function S(w,M,W){const C={base:{item:w,index:0,array:[w]},head:{item:M,index:0,array:[M]}};return E({base:[C.base],head:[C.head]},W).compare(C)}const $=/^"[\w-]{0,20}"$/;function k(w,M,W){let C=[],J=w;
const q=()=>J.base.length===0||J.head.length===0,oe=(ue,$e)=>{const Be=q()?[]:ue(J,$e);Be.length!==0&&(C=C.concat(Be),J=(0,O.FF)(J,Be))},de=ue=>($e,Be)=>(0,O.O6)(C,$e).flatMap(We=>ue(We,Be)),pe=W||[...w.
base,...w.head].some(({item:ue})=>ue.type==="object"),Ie=l.Rk.filter(ue=>!e(ue,w,M));for(const ue of f(Ie,w,M))oe(O.kk,n(ue));const Pe=({item:ue})=>ue.id,Le=({item:ue},$e)=>$e==="base"?M.follow(ue,!0):
ue.id;for(const ue of M.renames.size>0?[Le,Pe]:[Pe])oe(de(O.eV),ue),pe&&oe(O.kh,ue);if(pe&&!q()){const ue=s(w);for(const We of f(D(w),w,M).slice(0,1)){const Ge=qe=>!l.ZM.test(We)&&ue(qe)&&$.test((0,l.
TN)(qe.head.item,We)??"");oe((qe,le)=>(0,O.kk)(qe,le).filter(xe=>!Ge(xe)),n(We))}const $e=We=>({item:Ge},qe)=>o(Ge,M.bare[qe],We);oe(de(O.eV),$e(1)),oe(O.kh,$e(3));const Be=B(w,C,M);for(const We of[...l.
eX,"key"])oe(Be(0),n(We));oe(Be(0),({item:We})=>(0,l.Gg)(We)),oe(Be(m),({item:We})=>We.type==="object"?(0,l.QP)(We)??"":void 0)}const Ae=Ie.length<l.Rk.length,Me=ue=>(0,l.Gg)(ue)??(Ae?Ie.find($e=>(0,l.
TN)(ue,$e)):(0,l.TH)(ue));return oe(de((ue,$e)=>Ae&&u(ue.base)===u(ue.head)?(0,O.yU)(ue):(0,O.kh)(ue,$e)),({item:ue})=>Me(ue)===void 0?"":void 0),C}function u(w){return w.map(({index:M})=>M).join()}function n(w){
return({item:M})=>(0,l.TN)(M,w)}function o(w,M,W){return w.type!=="object"||[...w.members].filter(([J,q])=>!(0,l.Op)(J,q,!0)).length<W?void 0:M(w,!0)}function e(w,M,W){const[C,J]=[i(M.base,w),i(M.head,
w)];if(C===void 0||C!==J)return!1;if(C==="")return!0;const q=(0,O.eV)(M,({item:oe},de)=>o(oe,W.bare[de],1));return M.base.length!==M.head.length&&q.length>y((0,O.kk)(M,n(w)),W)}function i(w,M){const W=/^"?(.*?)\d+"?$/.
exec(w[0]?(0,l.TN)(w[0].item,M)??"":"")?.[1],C=J=>w.every(({item:q,index:oe})=>(0,l.TN)(q,M)?.replaceAll('"',"")===`${W}${J+oe}`);return w.length>1&&(C(0)||C(1))?W:void 0}function f(w,M,W){const C=w.map(
q=>({key:q,pairs:(0,O.kk)(M,n(q))})),J=(q,oe)=>q.every(({base:pe,head:Ie},Pe)=>pe===oe[Pe]?.base&&Ie===oe[Pe]?.head)?0:y(oe,W)-y(q,W);return C.sort(({pairs:q},{pairs:oe})=>oe.length-q.length||J(q,oe)),
C.map(({key:q})=>q)}function y(w,{interner:M,renames:W,bare:C}){const J=w.map(({base:oe,head:de})=>({base:oe.item,head:de.item})),q=P(M,new Map([...W,...J.flatMap(G)]),!0);return J.filter(({base:oe,head:de})=>[
q,C.head].some(pe=>pe(oe,!0)===C.head(de,!0))).length}function D({base:w,head:M}){const W=(0,F.Vn)(M.flatMap(({item:q})=>(0,l.YD)(q))),C=q=>2*(W.get(q)??0)>M.length&&q!=="type",J=[...W.keys()].filter(
q=>C(q)&&K(w,q)&&K(M,q)).sort();return[...J.filter(q=>l.ZM.test(q)),...J]}function K(w,M){const W=w.flatMap(({item:J})=>(0,l.TN)(J,M)??[]).filter(J=>J.startsWith('"'));if(W.length<2||2*W.length<=w.length||
new Set(W).size<W.length)return!1;const C=new Set(w.flatMap(({item:J})=>l.Rk.map(q=>(0,l.TN)(J,q))));return 2*W.filter(J=>C.has(J)).length<W.length}const Z=8,ie=.5;function ae(w,M,W,C){const J=Me=>w[Me].
flatMap(ue=>[ue,...re(ue,C)]).filter(({path:ue,value:$e})=>ue.at(-1)?.type==="item"&&W[Me].get($e.id)===1),q={bases:new Set,heads:new Map};let oe={base:J("base"),head:J("head")};const de=(Me,Ne)=>{const ue=(0,O.
kk)(oe,Me).filter(({base:$e,head:Be})=>$e.arrays!==Be.arrays&&Ne($e.value,Be.value));for(const{base:$e,head:Be}of ue)q.bases.add($e.value),q.heads.set(Be.value,$e);oe=(0,O.FF)(oe,ue)},pe=(Me,Ne)=>(0,l.
TN)(Me,"type")===(0,l.TN)(Ne,"type"),Ie=(Me,Ne)=>(0,l.Gg)(Me)!==void 0&&(0,l.Gg)(Me)===(0,l.Gg)(Ne),Pe=(Me,Ne)=>pe(Me,Ne)&&S(Me,Ne,M)>=ie,Le=(Me,Ne)=>(W[Ne].get(Me??"")??0)<2,Ae=(Me,Ne)=>Le(Me,Ne)?Me:
void 0;return de(({value:Me},Ne)=>Ae((0,l.TH)(Me),Ne),(Me,Ne)=>((0,l.TH)(Me)?.length??0)>=Z||Ie(Me,Ne)||Pe(Me,Ne)),de(({value:Me},Ne)=>Ae((0,l.Gg)(Me)??(0,F.qU)(Me),Ne),Pe),de(({value:Me},Ne)=>Le((0,l.
TH)(Me),Ne)?o(Me,M.bare[Ne],3):void 0,pe),q}function re({value:w,path:M},W){return(0,F.Vg)(w,W).flatMap(C=>{if((0,l.jn)(C.value))return[];const J={value:C.value,path:[...M,C.step]};return[J,...re(J,W)]})}
function g(w,M,W,C){const J=[],q=[],oe=[],de=[],pe={base:[],head:[]};function Ie({base:ue,head:$e},Be,We){We==="element"&&de.push(...G({base:ue,head:$e})),(We==="element"||We==="member"&&ue.type==="ob\
ject"&&$e.type==="object")&&oe.push({base:ue,head:$e,path:Be}),ue.id!==$e.id&&(ue.type==="array"&&$e.type==="array"?Ne(ue,$e,Be):ue.type==="object"&&$e.type==="object"?Me({base:ue,head:$e},Be,We):We!==
"own"&&(0,l.jn)(ue)&&(0,l.jn)($e)&&M.renames.get(ue.text)===$e.text?q.push({path:Be,from:(0,l.e1)(ue.text),to:(0,l.e1)($e.text)}):J.push({kind:"modified",path:Be,from:ue,to:$e}))}function Pe({base:ue,
head:$e},Be,We,Ge){ue!==void 0&&$e!==void 0?Ie({base:ue,head:$e},Be,We):$e!==void 0&&!Le($e,Be)?(J.push({kind:"added",path:Be,value:$e}),pe.head.push({value:$e,path:Be,arrays:Ge}),W.heads.size>0&&Ae($e,
Be)):ue!==void 0&&!W.bases.has(ue)&&(J.push({kind:"removed",path:Be,value:ue}),pe.base.push({value:ue,path:Be,arrays:Ge}))}function Le(ue,$e){const Be=W.heads.get(ue);return Be===void 0?!1:(J.push({kind:"\
moved",path:$e,from:Be.path}),Ie({base:Be.value,head:ue},$e,"element"),!0)}function Ae(ue,$e){for(const{step:Be,value:We}of(0,F.Vg)(ue,C)){const Ge=[...$e,Be];Le(We,Ge)||Ae(We,Ge)}}function Me(ue,$e,Be){
for(const{key:We,from:Ge,...qe}of b(ue,M)){const le=[...$e,{type:"member",key:We}];Ge!==We&&q.push({path:le,from:Ge,to:We});const xe=qe.base!==void 0&&(0,l.Op)(We,qe.base,Be==="element");Pe(qe,le,xe?"\
own":"member")}}function Ne(ue,$e,Be){const We={base:(0,O.S3)(ue.items),head:(0,O.S3)($e.items)},Ge=k(We,M,ue.unordered&&$e.unordered).filter(he=>!W.bases.has(he.base.item)&&!W.heads.has(he.head.item)),
qe=(0,F.Oe)(We,Ge,C),le=new Set((0,O.Ms)(Ge).map(he=>he.head.index)),xe=qe.filter(he=>he.base&&he.head&&!le.has(he.index));xe.length>0&&!$e.unordered&&J.push({kind:"reordered",path:Be,moved:xe.map(({step:he})=>he)});
for(const{step:he,...Se}of qe)Pe(Se,[...Be,he],"element",We)}return Ie(w,[],"root"),{changes:J,references:q,matches:oe,renames:de,unmatched:pe}}function b({base:w,head:M},{renames:W,follow:C}){const J=new Map(
w.members),q=new Map,oe=(pe,Ie)=>pe.id===Ie.id||C(pe)===Ie.id;for(const pe of[oe,()=>!0])for(const Ie of[Pe=>Pe,Pe=>z(Pe,W)])for(const[Pe,Le]of J){const Ae=Ie(Pe),Me=M.members.get(Ae);Me===void 0||q.has(
Ae)||!pe(Le,Me)||(J.delete(Pe),q.set(Ae,{key:Ae,from:Pe,base:Le,head:Me}))}for(const[pe,Ie]of M.members)q.has(pe)||q.set(pe,{key:pe,from:pe,head:Ie});const de=Array.from(J,([pe,Ie])=>({key:pe,from:pe,
base:Ie}));return[...q.values(),...de].sort((pe,Ie)=>pe.key<Ie.key?-1:1)}const N={bases:new Set,heads:new Map},T=5;function X(w,M){const W=new l.Ms(R.K$),[C,J]=[w,M].map(q=>(0,l.yR)(q,W));return C&&J&&
Q([{base:C,head:J}],W)[0]}function Q(w,M){const W=(0,l.qy)(()=>I(w)),C=(0,l.qy)(()=>(0,F.j9)([...w.map(({head:de})=>de),...w.map(({base:de})=>de)])),J=(de,pe)=>C().componentOf(de,pe);function q(de){const pe=U(
M,de);return w.map(Ie=>{const Pe=g(Ie,pe,N,J),{base:Le,head:Ae}=Pe.unmatched;if(Le.length===0||Ae.length===0)return Pe;const Me=ae(Pe.unmatched,pe,W(),J);if(Me.heads.size===0)return Pe;const Ne=g(Ie,pe,
Me,J);return Ne.changes.filter(({kind:ue})=>ue==="moved").length===Me.heads.size?Ne:Pe})}let oe=new Map;for(let de=0;de<T;de++){const pe=q(oe),Ie=pe.flatMap(Le=>Le.renames),Pe=Ie.length===0?new Map:_(
Ie,W());if(oe.size===Pe.size&&[...oe].every(([Le,Ae])=>Pe.get(Le)===Ae)){if(pe.some(({changes:Le})=>Le.length>0))return pe;break}oe=Pe}return q(new Map)}function j(w){if((0,l.jn)(w))return w.text;if(w.
type==="array"){const W=w.items.map(j);return`[${(w.unordered?W.sort():W).join()}]`}return`{${Array.from(w.members,([W,C])=>`${JSON.stringify(W)}:${j(C)}`).sort().join()}}`}}),3499:((te,se,t)=>{t.d(se,
{Ab:()=>v,a2:()=>u,gN:()=>s,lY:()=>n,pi:()=>B,rL:()=>E});var l=t(3436);const R=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],z=v("viewport canvas"),G=v("w h width height left top zoom"),_=[["x"],["position"],["left","top"]],I=v("selected dragging"),P=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
U=/^\d{4}-\d\d-\d\d$/,O=v("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,d=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,r=v("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),p=v("meta(data)? .*info revision flow workflow"),h=100,A=[[v(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),P,U],[v(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),P],[v("[lc]Mod [mc]time"),P],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function v(y){return new RegExp(`^(${y.replaceAll(" ","|")})$`,"i")}function B({base:y,head:D,changes:K}){const Z=(0,l.qy)(()=>K.flatMap(ae=>c(ae)??[]).slice(0,h)),ie={base:(0,l.qy)(()=>new Set((0,l.PX)(
y))),head:(0,l.qy)(()=>new Set((0,l.PX)(D)))};return ae=>{const{kind:re,path:g}=ae;if(re==="reordered"||re==="moved")return!1;const[b,N=b]=re==="modified"?[ae.from,ae.to]:[ae.value];if(f(b)&&f(N)&&S(g,
b.type==="literal")||$(g)&&i(b)&&i(N))return!0;if(re!=="modified"||b.type!==N.type||!("text"in b)||!("text"in N))return!1;const[T,X,Q]=[e(g.at(-1)),(0,l.e1)(b.text),(0,l.e1)(N.text)],j=(...J)=>[X,Q].every(
q=>J.some(oe=>oe.test(q)));if(A.some(([J,...q])=>J.test(T)&&j(...q)))return!0;const w=e(g.at(-2));if(r.test(T)&&j(m,d))return w===""||p.test(w);if((c(ae)?Z().filter(J=>J.old!==X&&X.includes(J.old)):[]).
some(J=>X.replaceAll(J.old,J.recent)===Q))return!0;const W=O.test(T)||T===`${e(g.at(-3)).replace(/s$/,"")}Id`;return w===""&&W&&j(d)&&!ie.head().has(X)&&!ie.base().has(Q)}}function c(y){const[D,K]=y.path.
slice(-2);if(!(!(y.kind==="modified"&&D?.type==="item"&&O.test(e(K)))||y.from.type!=="string"||y.to.type!=="string"))return{old:(0,l.e1)(y.from.text),recent:(0,l.e1)(y.to.text)}}function s(y){return d.
test(y)||P.test(y)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(y)}function E(y,D){return(0,l.jn)(D)&&(O.test(y)||y==="name"&&l.kk.test(D.text))||R.test(y)&&D.type!=="literal"&&f(D)||F.includes(y)&&f(D)}function S(y,D){
const[K,Z]=[y.at(-2),e(y.at(-1))],ie=y.slice(u(y)).find(re=>R.test(e(re)));return ie?ie===y.at(-1)?!D:Z===""||F.includes(Z)||G.test(Z):Z==="zoom"&&z.test(e(K))||F.includes(Z)||G.test(Z)&&k(K)}function $(y){
return I.test(e(y.at(-1)))&&k(y[u(y)-1])}function k(y){const D=y?.type==="item"&&y.item.type==="object"?y.item.members:void 0;return _.some(K=>K.every(Z=>D?.has(Z)))}function u(y){return y.findLastIndex(
({type:D})=>D==="item")+1}function n(y,{matches:D}){const K=new Map(D.map(ie=>[ie.path.at(-1),ie])),Z=new Map;for(const ie of y){const ae=u(ie.path),[re,g]=[ie.path[ae-1],ie.path[ae]],b=F.includes(e(g)),
N=b?F:R.test(e(g))?[e(g)]:[],[T,X]=[o(K.get(re)?.base,N),o(K.get(re)?.head,N)],Q=[...ie.path.slice(0,ae),{type:"member",key:N.join(", ")}];T&&X?Z.set(b?re:g,{kind:"modified",path:Q,from:T,to:X}):Z.set(
ie,ie)}return[...Z.values()]}function o(y,D){const K=y?.type==="object"?D.flatMap(Z=>y.members.get(Z)??[]):[];if(!(K.length<D.length))return K.length>1?{type:"array",id:0,items:K,unordered:!1}:K[0]}function e(y){
return y?.type==="member"?y.key:""}function i(y){return y.type==="literal"&&/^(true|false)$/.test(y.text)}function f(y){if(y.type==="literal")return/\d/.test(y.text);const D=y.type==="array"?y.items:y.
type==="object"?[...y.members.values()]:[];return D.length>0&&D.every(f)}}),9665:((te,se,t)=>{t.d(se,{Vn:()=>k,s3:()=>c,Oe:()=>A,Vg:()=>v,j9:()=>m,qU:()=>d,oP:()=>$});var l=t(3436),R=t(5408),F=t(3499),
z=t(6997),G=t(7856);function _(n){const o=new Map;for(const f of n)for(const[y,D]of f.type==="object"?f.members:[]){if(D.type!=="string")continue;const{ids:K,length:Z,isRepeated:ie}=o.get(y)??{ids:new Set,
length:0,isRepeated:!1};o.set(y,{ids:K,length:Z+D.text.length,isRepeated:ie||K.has(D.id)}),K.add(D.id)}const e=[...o].filter(([f,{ids:y,isRepeated:D}])=>y.size>1&&2*y.size>n.length&&!D&&f!=="type"&&!z.
Z_.test(f));e.sort(([f,y],[D,K])=>K.ids.size-y.ids.size||y.length-K.length||(f<D?-1:1));const i=e.find(([f])=>{const y=n.flatMap(D=>I(D,f)??[]);return 2*y.length>n.length&&!y.some(F.gN)});return f=>i&&
I(f,i[0])}function I(n,o){const e=(0,l.C5)(n,o),i=e?.type==="string"?(0,l.e1)(e.text):"";return/^[^\n]{1,60}$/.test(i)&&!(0,G.$C)(o,e,n)?i:void 0}const P=/group|parent|folder|owner/i,U=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
O=40;function m(n){const o=n.map(h),e=D=>o.find(K=>K.get(D))?.get(D);function i(D,K){for(const Z of(0,l.YD)(D).sort()){if(P.test(Z))continue;const ie=`${(0,l.TN)(D,Z)}`,ae=Z==="type"?`"${ie.split(":")[1]}`:
ie,re=e(ae);if(re===void 0||d(re.item)===void 0)continue;const g=o.some(b=>{const N=b.get(ae);return N&&(N.array===K||p(K,N.item))});if(Z==="type"||!g)return re.item}}function f(D,K){const Z=(0,l.Gg)(
D);return d(D)??d(i(D,K))??(Z&&(0,l.e1)(Z))}function y(D){const K=/\d/.test(D)?e(D):void 0;return K&&(f(K.item,K.array)??u(K.item))}return{componentOf:i,nameOf:f,labelOf:y}}function d(n){const o=(0,l.
Ku)(n,["name","Name"]);if(o&&!l.kk.test(o))return(0,l.e1)(o);const i=o===void 0&&(0,l.Ku)(n,l.eX)!==void 0?void 0:(0,l.Gg)(n)??(n&&r(n));return i&&(0,l.e1)(i)}function r(n){const o=(0,l.C5)(n,"localeD\
ata");return[...(o?["en",...(0,l.YD)(o)]:[]).map(y=>(0,l.C5)(o,y)),(0,l.C5)((0,l.C5)(n,"data"),"node")].map(y=>(0,l.Gg)(y)??(0,l.Ku)(y,["display_name"])).find(y=>y!==void 0)}function p(n,o){return(0,l.
YD)(o).map(i=>(0,l.C5)(o,i)).some(i=>i?.type==="array"&&i.items===n)}function h(n){const o=new Map,e=i=>{if(i.type==="object")for(const f of i.members.values())e(f);if(i.type==="array")for(const f of i.
items){const y=(0,l.YD)(f).filter(K=>l.ZM.test(K)),D=new Set(y.flatMap(K=>(0,l.TN)(f,K)??[]));for(const K of D)o.set(K,o.has(K)?void 0:{item:f,array:i.items});e(f)}};return e(n),o}function A(n,o,e){const i=(0,R.
FF)(n,o),f=[...i.base.map(Z=>({...Z,base:Z.item})),...o.map(({base:Z,head:ie})=>({...ie,base:Z.item,head:ie.item})),...i.head.map(Z=>({...Z,head:Z.item}))],y=S(f,e),D=_(f.filter(s).map(({item:Z})=>Z)),
K=Z=>B(Z,y.get(Z),D(Z.item));return f.map(Z=>({...Z,step:K(Z)})).sort(E)}function v(n,o){return n.type==="object"?Array.from(n.members,([i,f])=>({step:{type:"member",key:i},value:f})):(n.type==="array"?
A({base:[],head:(0,R.S3)(n.items)},[],o):[]).map(({step:i,item:f})=>({step:i,value:f}))}function B({item:n,index:o},e,i){return e===void 0?{type:"element",index:o,item:n,text:i}:c(n,e)}function c(n,o){
const e=u(n),i=e!==void 0&&e.length<=O&&!o.startsWith(e);return{type:"item",label:o,...i&&{hint:e},item:n}}function s({item:n}){return(d(n)??(0,l.Gg)(n)??(0,l.TH)(n))===void 0}function E({step:n},{step:o}){
return n.type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function S(n,o){const e=new Map,i=new Set;let f=n.filter(ae=>!s(
ae));const y=ae=>{const re=f.map(ae),g=k(re);f=f.filter((b,N)=>{const T=re[N];return T===void 0||g.get(T)!==1||i.has(T)?!0:(i.add(T),e.set(b,T),!1)})};y(({item:ae})=>d(ae));const D=new Map(f.map(ae=>[
ae,d(ae.item)??d(o(ae.item,ae.array))])),K=k([...D.values()]),Z=ae=>{const[re,g]=[D.get(ae),(0,l.Gg)(ae.item)];return d(ae.item)??(K.get(re)===1?re:void 0)??(g&&(0,l.e1)(g))},ie=(ae,re)=>{const[g,b]=[
(0,l.TH)(ae.item),Z(ae)??u(ae.item)];return g?$(b,g,re):b};return y(ae=>Z(ae)??ie(ae,U)),y(ae=>ie(ae,U)),y(ae=>ie(ae,/$/)),y(ae=>`${Z(ae)??u(ae.item)??ie(ae,/$/)} [${ae.index}${ae.head?"":", before"}]`),
e}function $(n,o,e=U){const i=(0,l.e1)(o).replace(e,"");return n?`${n} (${i})`:i}function k(n){const o=new Map;for(const e of n)o.set(e,(o.get(e)??0)+1);return o}function u(n){const o=(0,l.QP)(n);return o?.
startsWith('"')?(0,l.e1)(o):void 0}}),6997:((te,se,t)=>{t.d(se,{BQ:()=>I,FK:()=>c,Fu:()=>m,NQ:()=>G,Z_:()=>z,t5:()=>O});var l=t(3436),R=t(3499);const F=[(0,R.Ab)("_?id key uuid guid identifier"),(0,R.
Ab)("(node|step|state)_?id"),(0,R.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,R.Ab)("\\*")],z=(0,R.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),
G="*",_=64;function I(s,E){const S=P([]),$=[],k=new Set([s,E].flatMap(o=>[...(0,l.PX)(o),...r(o)]));function u(o,e,i){if((0,l.jn)(o))d(o.text,e,i);else if(o.type==="object")n(o,e,i);else{const f=o.items.
length>1&&o.items.some(({type:y})=>y==="array");for(const[y,D]of o.items.entries())u(D,U(e,"[]"),{...i,array:o.items,...f&&{slot:y}})}}function n(o,e,{key:i,array:f,map:y,...D}){let K=D;if(f!==void 0||
i!==void 0){const ae={side:D.side,value:o,field:e,outer:D.place,key:i,array:f??[]};K={...D,place:ae,map:y},$.push(ae)}const Z=h(o,k),ie=K===D&&(0,l.YD)(o).some(ae=>y?.members.has(ae));for(const[ae,re]of o.
members){const g=U(e,Z||ie?G:ae);ie&&d(JSON.stringify(ae),g,K,re),(!ie||re.type==="array")&&u(re,g,Z?{...K,key:ae,map:o}:K)}}return u(s,S,{side:"base"}),u(E,S,{side:"head"}),{root:S,places:$,find:A($)}}
function P(s){return{keys:s,inner:new Map,texts:new Map,references:[]}}function U(s,E){const S=s.inner.get(E)??P([...s.keys,E]);return s.inner.set(E,S),S}function O(s){const E=[s];for(const S of E)for(const $ of S.
inner.values())E.push($);return E}function m(s,E){return s?.inner.get(E)??s?.inner.get(G)}function d(s,{keys:E,texts:S,references:$},{place:k,slot:u},n){S.set(s,(S.get(s)??0)+1);const o=s.startsWith('\
"')?s.length>2:z.test(E.findLast(e=>e!=="[]")??"")&&Number.isInteger(Number(s));k&&o&&$.push({text:s,place:k,slot:u,value:n})}function r(s){if((0,l.jn)(s))return[];const E=s.type==="array"?s.items:[...s.
members.values()];return[...E.flatMap(r),...E.some(p)?[]:(0,l.YD)(s)]}function p(s){return s.type==="object"}function h({members:s},E){return 2*[...s.keys()].filter($=>!z.test($)&&E.has($)).length>=s.
size&&[...s.values()].every(p)}function A(s){const E={base:new Map,head:new Map};for(const S of s){const $=(k,u)=>{const n=F.findIndex(e=>e.test(k));if(n<0)return;const o=E[S.side].get(u)??[];o[n]=(o[n]??
new Set).add(S),E[S.side].set(u,o)};S.key!==void 0&&$(G,JSON.stringify(S.key));for(const[k,u]of S.value.members)(0,l.jn)(u)&&$(k,u.text)}return(S,$)=>{const k=E[$.side].get(S)?.find(u=>u);return k&&k.
size<=_?v([...k],$,$):void 0}}function v(s,E,S){const $=S?s.filter(e=>c(e,S)):s;if($.length===0&&S)return v(s,E,S.outer);const k=$.length>1?$.filter(({value:e})=>e.members.size>2):$,u=k.map(({field:e})=>B(
E.field,e)),[n,...o]=k.filter((e,i)=>u[i]===Math.min(...u));return o.length===0?n:void 0}function B(s,{keys:E}){const S=E.findIndex(($,k)=>$!==s.keys[k]);return S<0?0:E.length-S}function c(s,E){return s!==
void 0&&(s===E||c(s.outer,E))}}),7856:((te,se,t)=>{t.d(se,{$C:()=>s,Wr:()=>k,_p:()=>E,lb:()=>h});var l=t(706),R=t(3436);const F=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]\
?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",G=new RegExp(`(?:(?:${z})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),_=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${z}|(?:password|secret|apikey)s)$`),P=/name|key|header|field/i,U=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,O=["value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,
d="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r="(?:(?:bearer|basic|token)\\s{1,4})?",p=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${z})\\s{0,4}=\\s{0,4}${r})${d}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${z})\\s{0,4}:\\s{0,4}${r}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${d}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${d}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(u=>new RegExp(u,"giu"));function h({workflows:u}){
const n=new l.pO;for(const{secrets:e,files:i}of u){const f=i.flatMap(({base:y,head:D})=>[y,D].flatMap(k));for(const y of[...e,...f].flatMap(A))n.add(y,v)}const o=new Map;return e=>{const i=o.get(e);if(i)
return i;const f=[],y=Z=>(f.push(Z),l.v5),K={shown:p.reduce((Z,ie)=>Z.replace(ie,y),n.hide(e,y)),hidden:JSON.stringify(f)};return o.set(e,K),K}}function A(u){return[u,u.replace(/^(?:bearer|basic|token) /i,
""),...(0,R.PX)((0,R.yR)(u))]}function v(u){return u.length>=F&&!new RegExp("^\\p{L}+$","u").test(u)}function B(u){const n=c(u);return G.test(n)&&!_.test(n)}function c(u){return u.toLowerCase().replace(
/[^a-z]/g,"")}function s(u,n,o){return S(n)?!1:B(u)?$(n)||I.test(c(u)):!O.includes(c(u))||o?.type!=="object"?!1:[...o.members].some(([e,i])=>{const f=(0,R.jn)(i)&&(i.text==="true"?e:U.test(e)&&(0,R.e1)(
i.text));return P.test(e)&&B(`${(0,R.TN)(o,e)}`)||f&&I.test(c(f))})}function E(u,...n){return n.every(S)?!1:u.some((o,e)=>{const i=u[e-1],f=i&&"item"in i?i.item:void 0,y=u.slice(e+1).every(({type:K})=>K===
"element"),D=K=>o.type==="member"&&s(o.key,y?K:void 0,f);return n.some(D)})}function S(u){return u?.type==="literal"&&!/\d/.test(u.text)}function $(u){return u?.type==="array"?u.items.every($):u!==void 0&&
(0,R.jn)(u)}function k(u){const n=[],o=e=>{if(e!==void 0)if((0,R.jn)(e))o((0,R.yR)((0,R.e1)(e.text)));else if(e.type==="array")for(const i of e.items)o(i);else for(const[i,f]of e.members)s(i,f,e)&&(0,R.
PX)(f,n),o(f)};return o(u),n.filter(e=>!m.test(e))}}),5408:((te,se,t)=>{t.d(se,{$z:()=>P,FF:()=>m,Ms:()=>O,O6:()=>d,S3:()=>F,eV:()=>z,kh:()=>G,kk:()=>_,qc:()=>I,yU:()=>U});var l=t(8965);const R=500;function F(r){
return r.map((p,h)=>({item:p,index:h,array:r}))}function z(r,p){const h=s=>r[s].map(E=>p(E,s)),A=(s,E)=>s!==void 0&&s===E,v=(0,l.E)(h("base"),h("head"),{maxEditLength:R,comparator:A});if(v===void 0)return O(
G(r,p));let[B,c]=[0,0];return v.flatMap(({added:s,removed:E,count:S})=>{const[$,k]=[r.base.slice(B,B+S),r.head.slice(c,c+S)];return s||(B+=S),E||(c+=S),s||E?[]:U({base:$,head:k})})}function G(r,p){return I(
r,p).flatMap(U)}function _(r,p){return I(r,p).flatMap(h=>h.base.length===1&&h.head.length===1?U(h):[])}function I(r,p){const h=P(r.head,A=>p(A,"head"));return h.delete(void 0),[...P(r.base,A=>p(A,"bas\
e"))].flatMap(([A,v])=>{const B=h.get(A);return B?[{base:v,head:B}]:[]})}function P(r,p){const h=new Map;for(const A of r){const v=p(A),B=h.get(v);B?B.push(A):h.set(v,[A])}return h}function U({base:r,
head:p}){return r.flatMap((h,A)=>{const v=p[A];return v===void 0?[]:[{base:h,head:v}]})}function O(r){const p=[];for(const A of r.toSorted((v,B)=>v.base.index-B.base.index)){let[v,B]=[0,p.length];for(;v<
B;){const c=v+B>>1;(p[c]?.last.head.index??0)<A.head.index?v=c+1:B=c}p[v]={last:A,before:p[v-1]}}const h=[];for(let A=p.at(-1);A;A=A.before)h.push(A.last);return h.reverse()}function m({base:r,head:p},h){
const A=new Set(h.flatMap(v=>[v.base,v.head]));return{base:r.filter(v=>!A.has(v)),head:p.filter(v=>!A.has(v))}}function d(r,p){const h=O(r),A={base:0,head:0};return I(p,({index:v},B)=>{for(;(h[A[B]]?.[B].
index??1/0)<v;)A[B]++;return A[B]})}}),9462:((te,se,t)=>{t.d(se,{N:()=>F,R:()=>z});var l=t(7279),R=t(706);async function F(G,{ms:_,error:I},P){const U=new AbortController,O=setTimeout(()=>U.abort(I),_),
m=Math.min(G.endsAt,performance.now()+_);try{return await P({...G,signal:AbortSignal.any([G.signal,U.signal]),endsAt:m})}finally{clearTimeout(O)}}function z(G,_){const I=`${_} within ${(0,R.zK)(G)} (t\
imeout-minutes)`;return{ms:G,error:new l.HR({what:I,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,se,t)=>{t.d(se,{CQ:()=>U,Rs:()=>m,TF:()=>d,Uc:()=>O,lo:()=>h});var l=t(
7598),R=t(1455),F=t(6760),z=t(7975),G=t(7279),_=t(706);const I={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(A){return/^E[A-Z0-9]+$/.test(Object(A).code)}function U(A){if(!P(A))return(0,G.gJ)(A);const{code:v="",errno:B=0}=A;
return I[v]??(0,z.getSystemErrorMap)().get(B)?.[1]??v}function O(A){const{path:v,dest:B=v}=Object(A);return P(A)&&B?`${U(A)} (${(0,_.MW)(B)})`:U(A)}function m(A,v,B="Set another directory, or free som\
e space."){const c=Object(A).code==="ENAMETOOLONG",s={what:`Can't write ${v}`,why:U(A),cause:A};return new G.HR({...s,advice:c?"Set a shorter name.":B})}async function d(A){await(0,R.rm)(A,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function p(A,v,B=(0,F.dirname)(A)){const c=(0,F.join)(B,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,R.
writeFile)(c,v,{flag:"wx"}),await(0,R.rename)(c,A)}catch(s){throw await d(c).catch(()=>{}),s}}async function h(A,v){await p(A,v).catch(B=>{throw m(B,A)})}}),7279:((te,se,t)=>{t.d(se,{$N:()=>F,HR:()=>R,
gJ:()=>I,h_:()=>_,iT:()=>G});const l=null;class R extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(U){super(z(
U),{cause:U.cause}),this.what=U.what,Object.assign(this,U)}with(U){return new R({...this,cause:this,...U})}}function F({what:P,why:U=""}){return U===""?P:`${P}: ${U}`}function z(P){const U=F(P);return`${U}${/[.!?…]$/.
test(U)?"":"."} ${P.advice??""}`.trim()}function G(P){return P instanceof Error?P:new Error(String(P))}function _(P){return P instanceof R?P:new R({what:I(P),cause:P})}function I(P){return G(P).message}}),
6191:((te,se,t)=>{t.d(se,{B6:()=>d,R9:()=>s,mz:()=>E,wn:()=>c});var l=t(1455),R=t(6760),F=t(6671),z=t(2145),G=t(9462),_=t(532),I=t(7279),P=t(2975),U=t(706),O=t(8725),m=t(7487);class d extends I.HR{}const r={
what:"Artifact",topic:"the-artifact"},p=10*6e4,h=3;async function A(){const{DefaultArtifactClient:K}=await t.e(348).then(t.bind(t,9348));return new K}async function v(K,Z){const ie=await A();return await B(
K,({log:ae})=>(0,O.QJ)(ae,()=>Z(ie)))}async function B(K,Z){const ie={ms:p,error:new Error(`it didn't finish within ${p/6e4} minutes`)};return await(0,G.N)(K,ie,ae=>(0,P.Mu)(ae.signal,Z(ae)))}async function c(K){
return await v(K,async Z=>(await Z.listArtifacts()).artifacts)}async function s(K,Z){const ie=await(0,m.Pd)("workflow-artifact-");try{await v(K,re=>re.downloadArtifact(Z,{path:ie,skipDecompress:!0}));
const[ae=""]=await(0,l.readdir)(ie);return await(0,l.readFile)((0,R.join)(ie,ae))}finally{await(0,_.TF)(ie).catch(()=>{})}}async function E(K,{path:Z,digest:ie},ae){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const re=(0,R.basename)(Z),g={client:await A(),options:ae,name:re,path:Z,digest:ie,mayHaveCreated:!1,taken:0},N=await B(K,w=>(0,P.L5)(w,()=>S(g,w.log))).catch(w=>{throw K.signal.throwIfAborted(),f(
w,re)}),{GITHUB_SERVER_URL:T,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:Q}=process.env,j=`${T}/${X}/actions/runs/${Q}/artifacts/${N}`;return{id:N,name:re,url:j,digest:ie}}async function S(K,Z){const{client:ie,
name:ae,path:re,digest:g}=K,{overwrite:b,retentionDays:N}=K.options,T=X=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(X)&&(K.mayHaveCreated=!0),Z.debug(X)};try{return await(0,O.QJ)({...Z,debug:T},
async()=>{b&&await ie.deleteArtifact(ae).catch($);const X={skipArchive:!0,...N!==void 0&&{retentionDays:N}},Q=await ie.uploadArtifact(ae,[re],(0,R.dirname)(re),X);if(Q.id!==void 0&&Q.digest===g)return Q.
id;throw new Error("the uploaded file differs from the package")})}catch(X){return await(0,O.QJ)(Z,()=>k(K,X))}}function $(K){if(!(K instanceof Error&&K.name==="ArtifactNotFoundError"))throw K}async function k(K,Z){
const ie=(0,I.gJ)(Z),{client:ae,name:re,digest:g,options:b}=K,[N,T]=[e.test(ie),o.test(ie)];K.mayHaveCreated||=N;const Q=T||K.mayHaveCreated?await ae.getArtifact(re).catch(()=>{}):void 0;if(K.mayHaveCreated&&
Q?.artifact.digest===`sha256:${g}`)return Q.artifact.id;if(N)throw y(u,Z);if(!T)throw Z;K.taken++;const j=K.mayHaveCreated&&!Q;if(j&&K.taken===h&&await D(re)&&Object.assign(K,{mayHaveCreated:!1,taken:0}),
K.taken<(j?h:1+Number(b.overwrite)))throw y(j?u:"the name is still taken",Z);const M=Q?`this run already has an artifact named ${re}`:`an upload that isn't finished holds the name ${re}, for example a\
nother job's`,W=Q?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new d({...r,why:M,advice:W,cause:Z})}const u="the connection to the artifact service failed",
n="Set upload-artifact: false.",o=/already exists/,e=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,i=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",n],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",n],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",n],[/(?:)/,"the upload of % failed","Re-run the job."]];function f(K,Z){if(K instanceof I.HR)return K;const ie=(0,I.gJ)(K)||`status ${Object(K).statusCode}`,[,ae="",re=""]=i.find(([N])=>N.test(ie))??
[],g=(0,U.OX)(ie,200).replace(/\.$/,""),b=/%/.test(ae)?`${ae.replace("%",()=>Z)} (${g})`:ae;return new I.HR({...r,why:b,advice:re,cause:K})}function y(K,Z){return new I.HR({...r,why:K,advice:"Re-run t\
he job later.",retryable:!0,cause:Z})}async function D(K){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ie}=process.env,{scp:ae}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),
[,re,g]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ae))??[],{href:b}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ie),N=new F.Qq("export-workflow-action",[new z.
tZ(Z)],{socketTimeout:3e4}),T={workflow_run_backend_id:re,workflow_job_run_backend_id:g,name:K};return(await N.postJson(b,T)).statusCode!==404}}),8725:((te,se,t)=>{t.d(se,{lm:()=>R.lm,t1:()=>F,QJ:()=>U});
const l=Ve(import.meta.url)("node:async_hooks");var R=t(819);function F(m=""){return{info:d=>G(m+d),warning:d=>R.$e(m+d),debug:d=>R.Yz(m+d),mask:R.Pq}}function z(m){const d=[];return{...F(`[${m}] `),info:r=>d.
push(r),end(r){core.startGroup(_(r));for(const p of d)G(p);core.endGroup()}}}function G(m){R.pq(_(m))}function _(m){return m.replaceAll("##[","## [")}const I=new l.AsyncLocalStorage;let P=!1;function U(m,d){
return P||O(),P=!0,I.run(m,d)}function O(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((d,...r)=>{const p=I.getStore(),h=String(d);return p===void 0||/^::(add-mask|debug)::/.
test(h)?m(d,...r):(I.exit(()=>p.debug(h.trimEnd())),!0)})}}),7487:((te,se,t)=>{t.d(se,{E_:()=>h,GQ:()=>A,Pd:()=>p,Tm:()=>v,VY:()=>m,eF:()=>O,n0:()=>r});var l=t(3024),R=t(1455),F=t(8161),z=t(6760),G=t(
819),_=t(532),I=t(7279),P=t(706);const U=6e4;async function O(B){const c=new AbortController;for(const s of["SIGINT","SIGTERM","SIGBREAK"]){const E={what:`Cancelled (${s})`,topic:"the-job-on-the-platf\
orm"};process.on(s,()=>c.abort(new I.HR(E)))}try{if(await B(c.signal),d)throw d}catch(s){for(let S=s;S instanceof Error;S=S.cause)G.Yz(S.stack??S.message);const E=m(s);G.C1(`${(0,P.OX)((0,I.gJ)(s),U)}${E===
void 0?"":` See ${E}`}`)}process.stdout.write("",()=>process.exit())}function m(B){const{GITHUB_SERVER_URL:c,GITHUB_ACTION_REPOSITORY:s,GITHUB_ACTION_REF:E}=process.env;if(!(!(B instanceof I.HR)||B.topic===
void 0||!c||!s||!E))return encodeURI(`${c}/${s}/blob/${E}/docs/troubleshooting.md#${B.topic}`)}let d;function r(B){try{for(const[c,s]of Object.entries(B))s!==void 0&&G.uH(c,s)}catch(c){const s="Check \
the runner's disk.";d=new I.HR({what:"Can't write the step's outputs",why:(0,_.Uc)(c),advice:s,cause:c})}}async function p(B){const c=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,R.mkdtemp)(
(0,z.join)(c,B)).catch(h(c))}function h(B){return c=>{throw(0,_.Rs)(c,B,"Check the runner's temporary folder.")}}function A(){try{return JSON.parse((0,l.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,se,t)=>{t.d(se,{Sy:()=>p,cj:()=>U,il:()=>O,tp:()=>I});var l=t(819),R=t(7279),
F=t(8132),z=t(706);const G=1024*1024-1e4,_=2e5;function I(h,A){const v=A.map(S=>S.map(d)),B=h.map((S,$)=>v.some(k=>k[$]!=="")),c=(S,$)=>`<tr>${S.flatMap((k,u)=>B[u]?`<${$}>${k}</${$}>`:[]).join("")}</\
tr>`,s=v.map(S=>c(S,"td")),E=S=>`<tr><td colspan="${h.length}">\u2026 and ${(0,z.hS)(S,"more row")}</td></tr>`;return`<table>${c(h.map(F.FO),"th")}${r(s,E).join("")}</table>`}function P(h){return`<tab\
le>${h.map(([v,B])=>B===void 0?"":`<tr><th align="left">${escapeAll(v)}</th><td>${d(B)}</td></tr>`).join("")}</table>`}function U(h){const A=h.map(({names:v,message:B,help:c})=>{const s=v.map(S=>`**${(0,F.
wh)(S)}**`);return`- ${r(s,S=>`and ${S} more`,_/2).join(", ")}: ${O(B,c)}`});return r(A,v=>`- \u2026 and ${(0,z.hS)(v,"more cause")}`).join(`
`)}function O(h,A){return A===void 0?(0,F.wh)(h):`${(0,F.wh)(h)} <a href="${(0,F.FO)(A)}">Troubleshooting</a>`}function m(h,A){return`<details><summary>${escapeAll(h)}</summary>

${A}

</details>`}function d(h){return typeof h=="string"?h===""?"":`<code>${(0,F.FO)((0,F.RK)(h))}</code>`:"words"in h?(0,F.wh)(h.words):`<a href="${(0,F.FO)(h.href)}">${(0,F.wh)(h.text)}</a>${(0,F.FO)(h.after??
"")}`}function r(h,A,v=_){let B=v;const c=h.filter(s=>{const E=Buffer.byteLength(s),S=E<=B;return S&&(B-=E),S});return c.length===h.length?c:[...c,A(h.length-c.length)]}async function p(h,...A){const v=c=>`${(0,z.
hS)(c,"part")} of this page would not fit and ${c===1?"is":"are"} left out.`,B=[`### ${(0,F.wh)(h)}`,...r(A,v,G)];try{await l.z.addRaw(B.join(`

`),!0).write()}catch(c){l.$e(`Can't write the job summary: ${(0,R.gJ)(c)}`)}}}),8132:((te,se,t)=>{t.d(se,{EU:()=>I,FO:()=>O,Jj:()=>G,RK:()=>F,SS:()=>_,wh:()=>U});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",R=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(R,(p,h)=>h===void 0?p:z(h))}function z(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function G(r,p){if(r.length<=p)return r;const h=Array.from(r.slice(0,2*p+2));return h.length>p?`${h.slice(0,p).join("")}\u2026`:r}function _(r,p=100){const h=F(G(
r,p)).replaceAll("	",z)||'""',A="`".repeat(d(h)+1);return/^`|`$/.test(h)||/^ .*[^ ].* $/.test(h)?`${A} ${h} ${A}`:A+h+A}function I(r,p,h){const v=r.map(c=>h+F(c).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),B="`".repeat(Math.max(3,d(v)+1));return`${h}${B}${p}
${v}
${h}${B}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function U(r){return O(F(r).replaceAll("	"," ")).replace(P,"$&<wbr>")}function O(r){return r.replace(m,p=>`&#${p.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function d(r){return(r.match(/`+/g)??[]).reduce((p,h)=>Math.max(p,h.length),0)}}),8920:((te,se,t)=>{t.d(se,{Ch:()=>P,
Rc:()=>m,mu:()=>_});var l=t(1455),R=t(532),F=t(7279),z=t(9870);const G=1024*1024;function _({files:d},r){const[p,h]=[I(z.uq,d),I(z.n7,d)];if(p&&h)return{app:p,flow:h,env:r??I(z.Km,d)};const A=[z.uq,z.
n7].filter(v=>!d.has(v));throw new Error(`lacks ${A.join(" and ")}, at its root and in its only subfolder`)}function I(d,r){const p=r.get(d);try{return p&&U({name:d,bytes:p})}catch(h){throw new Error(
`has a file that ${(0,F.gJ)(h)}: ${d}`)}}async function P(d,r){const p=await(0,l.readFile)(d,{signal:r}).catch(h=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,R.Uc)(h)}`)});return U({name:z.
Km,bytes:p})}function U(d){const{name:r,bytes:p}=d;if(r===z.Km&&p.length>G)throw new Error("is larger than 1 MiB, the limit for environment variables");try{O(p)}catch{throw new Error("is not JSON")}return d}
function O(d){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(d))}function m({files:d}){for(const r of[z.uq,z.n7])try{const{name:p,version:h}=Object(O(d.get(r)));if(p.trim()==="")continue;
return{name:p,version:["string","number"].includes(typeof h)?String(h):void 0}}catch{}}}),8142:((te,se,t)=>{t.d(se,{q:()=>z});const l=500,R=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(P,U,O){let m=P.startsWith("\uFEFF")?1:0,d=0;function r(){for(;;){const v=P.charAt(m);if(v!==" "&&v!==`
`&&v!=="\r"&&v!=="	")return v;m++}}function p(){const v=m;if(F.lastIndex=v,!F.test(P))throw new SyntaxError;return m=F.lastIndex,P.slice(v,m)}function h(v,B){const c=r();if(c==="["){const E=[],S=O.enter(
v);return A("]",B,()=>E.push(h(S,B+1))),O.array(E,v)}if(c==="{"){const E=new Map;return A("}",B,()=>{if(r()!=='"')throw new SyntaxError;const S=p(),$=S.includes("\\")?JSON.parse(S):S.slice(1,-1);if(E.
has($)||r()!==":")throw new SyntaxError;m++,E.set($,h(O.enter(v,$),B+1))}),O.object(E,v)}const s=p();return O.scalar(s.includes("\\")?JSON.stringify(JSON.parse(s)):s)}function A(v,B,c){if(B===l)throw new RangeError;
m++;let s=r()===v?v:",";for(;s===",";){if(++d>R)throw new RangeError;c(),s=r(),s===","&&m++}if(s!==v)throw new SyntaxError;m++}try{const v=h(U,0);if(r()==="")return v}catch{}}function G(P){const U=z(P,
`
`,_);return U===void 0?void 0:`${U}
`}const _={enter:P=>`${P}  `,scalar:P=>P,array:(P,U)=>I("[",P,"]",U),object(P,U){const O=[...P.keys()].sort().map(m=>`${JSON.stringify(m)}: ${P.get(m)}`);return I("{",O,"}",U)}};function I(P,U,O,m){return U.
length===0?P+O:`${P}${m}  ${U.join(`,${m}  `)}${m}${O}`}}),5806:((te,se,t)=>{t.d(se,{Oj:()=>d,Sr:()=>m,dU:()=>O,fw:()=>G,gv:()=>l,jq:()=>P,x5:()=>I});const l=".workflow-export.json",R=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,G=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],_=[...G,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',R],["changes how git or GitHub treats t\
he repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function I(p,h=_){const A=r(p);return h.find(([,v])=>v.test(p)||v.test(A))?.[0]}function P(p){return[z,R,F].some(h=>h.test(r(p)))}function U(p){return R.
test(r(p))?"is in a .git folder":p.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function O(p){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(r(p)))}
function m(p){return p.normalize("NFC").toUpperCase().toLowerCase()}function d(p){const h=new Map;for(const A of p){const v=m(A.replace(/\/$/,"")),B=h.get(v);if(B!==void 0)return[B,A];h.set(v,A)}for(const[
A,v]of h)for(const{index:B}of A.matchAll(/\//g)){const c=h.get(A.slice(0,B));if(c?.endsWith("/")===!1)return[c,v]}}function r(p){return p.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,se,t)=>{t.
d(se,{BE:()=>_,KC:()=>U,Km:()=>z,LX:()=>G,jz:()=>P,n7:()=>R,uq:()=>F,wg:()=>m,zx:()=>I});var l=t(5806);const[R,F,z]=["flow_definition.json","app_definition.json","env_variables.json"],G=[R,F,z],_=1e4,
I=256*1024*1024;function P(r,p){const h=[...p].filter(([A])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(A));return{kind:r,files:new Map(h.sort(([A],[v])=>A<v?-1:1))}}function U({kind:r,files:p}){return{kind:r,
files:new Map([...p].filter(([h])=>!(0,l.dU)(h)))}}const O=/^\.|^__MACOSX$/;function m(r){const p=new Set(r),h=c=>G.some(s=>p.has(c+s));if(h(""))return"";const A=new Set(r.filter(c=>c.includes("/")).map(
c=>c.slice(0,c.indexOf("/")))),[v,...B]=[...A].filter(c=>!O.test(c));return B.length===0&&h(`${v}/`)?`${v}/`:""}function d(r){const p=m(r);return r.includes(p+F)||r.includes(p+R)}}),1519:((te,se,t)=>{
t.d(se,{DF:()=>G,aC:()=>P,x3:()=>I});var l=t(4573),R=t(8142),F=t(5806);const z={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:O})=>O)}]`,items:U}),object(U){return{json:`{${Array.
from(U,([m,{json:d}])=>`${JSON.stringify(m)}:${d}`).sort()}}`,members:U}}};function G(U){const O=(0,l.isUtf8)(U)?(0,R.q)(U.toString(),void 0,z):void 0,m=O?.members??O?.items?.map(r=>[_(r),r]);if(m===void 0)
return;const d=new Map;for(const[r,{members:p,json:h}]of m){if(r===void 0||d.has(r))return;d.set(r,{name:r,keys:[...p?.keys()??[]],content:h})}return{container:Array.isArray(m)?"array":"object",variables:[
...d.values()]}}function _({members:U}){if(!U?.has("value"))return;const O=[U.get("name"),U.get("key")].find(m=>m?.json[0]==='"');return O&&JSON.parse(O.json)}function I({files:U}){const O=[...U].filter(
([m])=>(0,F.dU)(m)).map(([,m])=>P(m));return[...new Set(O.flat())]}function P(U){const O=new TextDecoder().decode(U);try{JSON.parse(O)}catch{return[]}const m=G(U),d=new Set(m?.container==="array"?m.variables.
map(({name:h})=>h):void 0),p=Array.from(O.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([h,A,v])=>A===void 0?[h,String(Number(h))]:v===void 0?[JSON.parse(A)]:[]);return[...new Set(p)].
filter(h=>!d.has(h))}}),3657:((te,se,t)=>{t.d(se,{u:()=>O,z:()=>n});var l=t(4573),R=t(8522),F=t(663),z=t(7279),G=t(706),_=t(5806),I=t(9870);const P=2048,U=new Set([0,10]);async function O(e,i){i?.throwIfAborted();
const f=m(e),y=await(0,F.SY)(f,{decodeStrings:!1}).catch(B("The package")),D=await d(y).catch(B("The package")),K=(0,I.wg)([...D.keys()]),Z=[];for(const[ie,ae]of D){i?.throwIfAborted();const re=await h(
y,f,ae).catch(B(`${(0,G.TL)(ie)} in the package`));ie.startsWith(K)&&!A(ie)&&Z.push([ie.slice(K.length),re])}return(0,I.jz)("zip",Z)}function m(e){for(let i=e.length-21;i>0;){i=e.lastIndexOf("PK",i-
1,"latin1");const f=i+22+(i<0?1/0:e.readUInt16LE(i+20));if(f<=e.length)return e.subarray(0,f)}if(e.toString("latin1",0,2)!=="PK")throw s(e);return B("The package")(new Error("its end is missing"))}async function d(e){
if(e.entryCount>I.BE)throw v(`The package has ${e.entryCount} entries. The limit is 10,000`);const i=new Map;let f=0;for await(const K of e.eachEntry()){const Z=r(K);if(i.has(Z))throw v(`The package h\
as ${(0,G.TL)(Z)} twice`,"Export it again.");const ie=p(Z,K);if(ie!==void 0)throw v(`${(0,G.TL)(Z)} in the package ${ie}`);if(f+=K.uncompressedSize,f>I.zx)throw v("The package takes more than 256 MiB \
unpacked, the limit");i.set(Z,K)}const y=[...i.keys()];if(y.every(A))throw v("The package has no files in it","Export it again.");const D=(0,_.Oj)(y);if(D===void 0)return i;throw v(`${D.map(K=>(0,G.TL)(
K)).join(" and ")} in the package collide on a disk that ignores case`)}function r({generalPurposeBitFlag:e,fileNameRaw:i,extraFields:f,versionMadeBy:y}){const D=(0,l.isUtf8)(i)?P:e,K=U.has(y>>>8);return(0,F.
ax)(D,i,f,!K).replace(/^(\.\/+)+/,"")}function p(e,i){const f=i.externalFileAttributes>>>16&61440;return f===40960?"is a symbolic link":f!==0&&f!==32768&&f!==16384?"is neither a file nor a folder":A(e)&&
i.uncompressedSize>0?"is a folder with a content of its own":i.canDecodeFileData()?(0,_.dU)(i.fileNameRaw.toString())&&!(0,_.dU)(e)?"is also named env_variables.json":(0,_.x5)(e,_.fw):"is encrypted, o\
r compressed by another method than deflate"}async function h(e,i,f){const{compressedSize:y,compressionMethod:D,uncompressedSize:K}=f,{fileDataStart:Z}=await e.readLocalFileHeaderPromise(f),ie=i.subarray(
Z,Z+y),ae={maxOutputLength:K||1,chunkSize:K+64},re=D===0?ie:(0,R.inflateRawSync)(ie,ae);if(re.length!==K)throw new Error(`it unpacks to ${re.length} bytes, not the ${K} listed`);if((0,R.crc32)(re)!==f.
crc32)throw new Error("its CRC-32 isn't the one listed");return re}function A(e){return e===""||e.endsWith("/")}function v(e,i="Check where the package comes from."){return new z.HR({what:e,advice:i,topic:"\
the-package"})}function B(e){return i=>{if(i instanceof z.HR)throw i;const f={what:`${e} is cut off or damaged`,why:(0,G.TL)(i.message).slice(1,-1)};throw new z.HR({...f,advice:"Export it again.",topic:"\
the-package",cause:i})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function s(e){const i=e.toString("utf8",0,512),
[f]=c.find(([,D])=>D.test(i))??["text"],y=`${f==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return v(`The package is ${f}, not a zip`,y)}const E=33,S=20,$=3,
k=8,u=33188;function n({files:e}){const i=[],f=[];let y=0;for(const[Z,ie]of e){const[ae,re]=[Buffer.from(Z),(0,R.deflateRawSync)(ie)],g=[o(2,S,P,k,0,E),o(4,(0,R.crc32)(ie),re.length,ie.length),o(2,ae.
length,0)],b=[o(2,0,0,0),o(4,u*65536,y)];i.push(Buffer.from("PK"),...g,ae,re),f.push(Buffer.from("PK"),Buffer.of(S,$),...g,...b,ae),y+=30+ae.length+re.length}const D=Buffer.concat(f),K=[o(2,0,0,e.
size,e.size),o(4,D.length,y),o(2,0)];return Buffer.concat([...i,D,Buffer.from("PK"),...K])}function o(e,...i){const f=Buffer.alloc(e*i.length);for(const[y,D]of i.entries())f.writeUIntLE(D,y*e,e);return f}}),
2227:((te,se,t)=>{t.d(se,{HB:()=>E,xR:()=>s,px:()=>S,Ng:()=>v});var l=t(7279),R=t(2975),F=t(706),z=t(1858),G=t(5805),_=t(2053),I=t(6294),P=t(7596);const U=6,O=32,m=2e3,d=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class p extends F.pO{#n=new Set;#e=new Set;allow(...o){
for(const e of o)this.#n.add(e)}maskFields(o,e,i){const f=A(o).slice(0,m);for(const[y,D]of f)/id$/i.test(y)&&(0,P.eQ)(D)&&this.allow(D);for(const[y,D]of f)/url$/i.test(y)?this.maskUrl(D.trim(),e,i):this.#t(
h(D),i)}maskUrl(o,e,i){const f=URL.canParse(o,e.href)?new URL(o,e.href):void 0;if(f&&e.href.startsWith(f.href))return;const y=[o,f?f.pathname+f.search:o].filter(D=>/[?:]|^\/\//.test(D));this.#t(y,i),f&&
this.#t([f.href,f.password,(0,P.D4)(f.password),...h(f.search)],i)}#t(o,e){const i=D=>Array.from(this.#n).some(K=>K.includes(D)),f=o.filter(D=>!i(D)&&!i((0,P.D4)(D))),y=D=>encodeURIComponent(Buffer.from(
D).toString());for(const D of f.flatMap(K=>[K,y(K)]))D.length<U||this.#e.has(D)||(this.#e.add(D),this.add(D),e.mask(D))}}function h(n){return Array.from(n.matchAll(d)).flatMap(([,o,e])=>{const i=String(
e).replace(/[.,:!?)\]}]+$/,"");return r.test(String(o))||(0,P.D4)(i).length>=O?[i,(0,P.D4)(i)]:[]})}function A(n){const o=Object.entries(n);for(const[,e]of o)if(typeof e=="object")for(const i of Object.
entries(e??{}))o.push(i);return o.filter(e=>typeof e[1]=="string")}function v(n,o,e={}){const i=new p([o,...e.secrets??[]]);return i.allow(n.href,...e.known??[]),{url:n,apiKey:o,secrets:i,connections:(0,G.
Y7)(),rateLimit:new _.q,collections:new Map}}const B=1024*1024,c=12e4,s=12e4,E="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function S(n,o){const{label:e,method:i,path:f,isTransient:y}=o,{secrets:D,rateLimit:K}=n.platform;D.allow(...f.split(/[/?&=]/));const Z=i==="GET"?f:void 0,ie=()=>K.run(e,Z,n,()=>$(n,o));return await(0,R.
L5)(n,ie,{atLeastMs:y?s:0})}async function $(n,o){const{platform:e,signal:i,log:f}=n,{label:y,method:D,path:K,body:Z,idempotent:ie=!0,isTransient:ae}=o,re=new URL(`api/public/${K}`,e.url),g={accept:"a\
pplication/json","content-type":"application/json","x-api-key":e.apiKey},b={maxBytes:B,...!ie&&{idleMs:c}};try{const N=await(0,G.tN)(e.connections,{label:y,method:D,url:re,headers:g,body:Z,...b},i);return f.
debug(`${D} ${e.secrets.redact(re.pathname)}: ${N.status}`),k(n,o,re,N)}catch(N){const T=N instanceof l.HR?N:void 0;if(!ie&&(i.aborted||T?.maybeProcessed)){const X=(0,l.h_)(N),Q=`${X.retryable?"":X.advice}\
 ${E}`.trim();throw X.with({advice:Q,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw T&&ae?.(T)?T.with({retryable:!0}):N}}function k({platform:n,log:o},e,i,f){const{label:y,isCreation:D=!1}=e,
{status:K,headers:Z,bytes:ie}=f,{secrets:ae}=n,re=(C,J,q)=>(0,z.ue)(y,C,J,q),g=(0,G.ET)(f,i,y);if(g){ae.maskUrl(g.href,n.url,o);const C=`the platform redirects to ${(0,F.OX)(g.origin,100)}, and the ke\
y follows no redirect`;throw re(C,"If that is your environment, set host to it.",{status:K,maybeProcessed:K!==307&&K!==308})}const b=new TextDecoder().decode(ie),N=u(b);ae.maskFields(N??{},n.url,o);const T=(0,I.
wv)(N??{},y,ae.redact),{message:X}=T,Q=(0,G.yp)(f);if(K<200||K>299){const C=n.collections.has(y),J=(0,I.ik)(e,K,{message:X,isPage:Q,hasWorked:C});throw re(`the platform answered ${K}${(0,I.Te)(X)}`,J,
{...(0,z.xS)(K,Z),affectsAll:(K===401||K===403)&&!C,busy:K===423||K===409&&!D})}if(N!==void 0)return T;const j=(0,G.VL)(f)&&/^\s*\{/.test(b);throw re(`the platform answered ${b===""?"nothing":Q?"with \
a web page":j?"with half an object":"with something other than a JSON object"} (${K})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:j})}function u(n){try{const o=JSON.
parse(n);return(0,I.Gv)(o)?o:void 0}catch{return}}}),5645:((te,se,t)=>{t.d(se,{I:()=>A,R:()=>r});var l=t(7598),R=t(7279),F=t(2975),z=t(706),G=t(1858),_=t(7596),I=t(5805);const P=256*1024**2,U=5,O=new Set(
[400,401,403,404,410]),m="Download",d="Re-run the job.";async function r(v,{url:B,freshUrl:c,read:s}){let E=B;return await(0,F.L5)(v,async()=>{E??=await c();const S=await h(v,E).catch(n=>{throw n instanceof
R.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:$,bytes:k}=S;if(O.has($))throw E=void 0,p(`the URL was refused (${$})`,d,{retryable:!0});if($!==200)throw p(`the server answered ${$}`,d,{retryable:$===
206});if((0,I.yp)(S))throw p("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const u=await s(k).catch(n=>{throw n instanceof R.HR&&(0,I.VL)(S)?n.
with({retryable:!0}):n});return{bytes:k,sha256:(0,l.createHash)("sha256").update(k).digest("hex"),content:u}})}function p(v,B,c={}){return new R.HR({what:m,why:v,advice:B,topic:"the-package",...c})}async function h(v,B){
const{platform:c,log:s,signal:E}=v;let S=B;for(let $=0;;$++){const k=$===0&&S.origin===c.url.origin,u={accept:"*/*",...k&&{"x-api-key":c.apiKey}},n={label:m,method:"GET",url:S,headers:u,maxBytes:P};c.
connections.proven.add(S.origin);const o=async()=>{const f=await(0,I.tN)(c.connections,n,E),{status:y,headers:D}=f;s.debug(`GET a package from ${(0,z.OX)(n.url.origin)}: ${y}`);const K=`the server ans\
wered ${y}`;if((0,G.dg)(y))throw(0,G.ue)(m,K,G.$_,(0,G.xS)(y,D));return f},e=await(k?c.rateLimit.run(m,void 0,v,o):o()),i=(0,I.ET)(e,S,m);if(i===void 0)return e;if($===U)throw p("the URL redirects in \
a circle",d);i.origin===S.origin&&i.username+i.password===""&&Object.assign(i,{username:S.username,password:S.password}),S=A(i.href,v)}}function A(v,{platform:B,log:c}){const s=B.url;if(B.secrets.maskUrl(
v,s,c),!URL.canParse(v,s.href))throw p("the platform's download URL can't be read",d);const E=new URL(v,s.href);E.protocol==="http:"&&s.protocol==="https:"&&E.hostname===s.hostname&&(E.protocol="https\
:",E.port===""&&(E.port=s.port),B.secrets.maskUrl(E.href,s,c));const S=E.protocol==="http:"&&s.protocol==="http:"&&(0,_.U9)(E.hostname);if(E.protocol!=="https:"&&!S)throw p("the platform's download UR\
L isn't https","Check host.");return E}}),1858:((te,se,t)=>{t.d(se,{$_:()=>I,Dx:()=>G,Ur:()=>r,dg:()=>v,ue:()=>z,xS:()=>B});var l=t(7279),R=t(2975),F=t(706);function z(c,s,E,S={}){return new l.HR({what:c,
why:s,advice:E,topic:"the-platforms-response",...S})}function G(c,s,E,S){return new l.HR({what:c,why:s,advice:E,topic:"the-connection",...S})}const _={ECONNREFUSED:"the connection was refused",ECONNABORTED:"\
the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the co\
nnection timed out"},I="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,d=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(c,s,E,S){if(!(c instanceof Error&&"code"in c))return c;const $=String(c.code);
if(U.test($)){const f=`the TLS connection can't be trusted (${$})`;return G(s,f,`Check host. ${P}`,{affectsAll:!0,cause:c})}const[,k]=d.exec(c.message)??[];if(k!==void 0)return p(s,k,c);const u=!E&&O.
test($),n=u?"the TLS connection failed":"the connection failed",o=_[$]??`${m.test($)?"the response can't be decoded":n} (${$})`,e={retryable:!0,maybeProcessed:E,affectsAll:!E,cause:c};if(S||!(u||$==="\
ENOTFOUND"))return G(s,o,I,e);const i=u?`Check host and its port. ${P}`:"Check host.";return G(s,o,i,{...e,maxRetries:2})}function p(c,s,E){const S=(u,n,o=!1)=>G(c,u,n,{affectsAll:!0,cause:E,retryable:o});
if(s==="407")return S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $=Number(s);if($<500&&!v($))return S(`the proxy refuses the connection (${s})`,"Allow the \
host there, or add it to NO_PROXY.");const k=`the proxy made no connection (${(0,F.OX)(s,100)})`;return S(k,"Check HTTPS_PROXY, or re-run the job later.",!0)}const h=new Set([408,421,425,429]),A=new Set(
[501,505,506,508,510,511]);function v(c){return h.has(c)||c>=500&&!A.has(c)}function B(c,s){return{status:c,retryable:v(c),retryAfterMs:(0,R.Vs)(s["retry-after"]),maybeProcessed:c<400||c===408||c>=500}}}),
7596:((te,se,t)=>{t.d(se,{d4:()=>O,D4:()=>P,eQ:()=>_,U9:()=>G,hk:()=>U,wh:()=>I});const l=Ve(import.meta.url)("node:net");var R=t(9783),F=t(1858);const z=200;function G(m){return m==="localhost"||m===
"[::1]"||(0,l.isIPv4)(m)&&m.startsWith("127.")}function _(m){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(m)}function I(...m){return m.map(r=>Number.isSafeInteger(r)?String(r):r).find(r=>typeof r=="string"&&
r.length<=z&&_(r))}function P(m){try{return decodeURIComponent(m)}catch{return m}}function U(){for(const m of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const d=process.env[m]?.trim();d!==
void 0&&(process.env[m]=d===""||d.includes("://")?d:`http://${d}`)}for(const m of["no_proxy","NO_PROXY"]){const d=process.env[m];d!==void 0&&(process.env[m]=d.replace(/[\s,]+/g,",").replaceAll("*.","."))}}
function O(m,d){const r=process.env.https_proxy||process.env.HTTPS_PROXY;if(!r||(0,R.H)(m)||/^https?:/i.test(r)&&(0,R.s)(m))return;throw(0,F.Dx)(d,"the proxy in HTTPS_PROXY can't be used","Set it to a\
n http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((te,se,t)=>{t.d(se,{ET:()=>S,J9:()=>p,VL:()=>$,Y7:()=>r,tN:()=>h,yp:()=>E});var l=t(
7067),R=t(4708),F=t(8522),z=t(6671),G=t(2975),_=t(706),I=t(1858),P=t(7596);const U=3e4,O=65536,m=new Set([301,302,303,307,308]),d="export-workflow-action";function r(){process.noDeprecation=!0,(0,P.hk)();
const k=()=>new z.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:k(),https:k()},proven:new Set}}function p(k){return{type:"application/json",bytes:Buffer.from(JSON.stringify(k))}}async function h({
kept:k,proven:u},n,o){const{label:e,method:i,url:f,headers:y,body:D,maxBytes:K,idleMs:Z=U}=n;(0,P.d4)(f,e);const ie=f.protocol==="https:"?"https":"http",ae=D?new z.Qq:k[ie],re=new AbortController,g=AbortSignal.
any([o,re.signal]);let[b,N]=[!1,"no response"];const T=setTimeout(()=>{const Q={retryable:!0,maybeProcessed:b};re.abort((0,I.Dx)(e,`${N} within ${Z/1e3} s`,I.$_,Q))},Z);let X;try{X={http:l,https:R}[ie].
request({method:i,host:f.hostname.replace(/[[\]]/g,""),port:f.port,path:f.pathname+f.search,headers:{...y,...D&&{"content-type":D.type,"content-length":D.bytes.length},"accept-encoding":"identity","us\
er-agent":d},...f.username+f.password!==""&&{auth:`${(0,P.D4)(f.username)}:${(0,P.D4)(f.password)}`},agent:ae.getAgent(f.href),signal:g});const Q=A(X,e,()=>{b=!0});v(X,D?.bytes??Buffer.alloc(0),()=>T.
refresh());const j=await(0,G.Mu)(g,Q);u.add(f.origin),N="no data";const w=[];let M=K;for await(const C of j){if(T.refresh(),M-=C.length,M<0)throw s(e,K);w.push(C)}const W=c(Buffer.concat(w),j.headers["\
content-encoding"],e,K);return{status:j.statusCode??0,headers:j.headers,bytes:W}}catch(Q){throw g.throwIfAborted(),(0,I.Ur)(Q,e,b,u.has(f.origin))}finally{clearTimeout(T),X?.destroy()}}function A(k,u,n){
return new Promise((o,e)=>{k.once("socket",f=>{k.reusedSocket?n():f.once(k.protocol==="https:"?"secureConnect":"connect",n)});const i=f=>{f.socket.destroy();const y={retryable:!0,maybeProcessed:!0};e(
(0,I.Dx)(u,"the server switched protocols (101)",I.$_,y))};k.once("upgrade",i),k.once("response",f=>f.statusCode===101?i(f):o(f)),k.on("error",e)})}function v(k,u,n){u.length===0?k.end():k.write(u.subarray(
0,O),o=>{n(),o||v(k,u.subarray(O),n)})}const B=new Set(["gzip","x-gzip","deflate"]);function c(k,u="",n,o){const e=u.toLowerCase().split(/[\s,]/);try{return e.reduceRight((i,f)=>{const y=f==="br"?F.brotliDecompressSync:
B.has(f)?F.unzipSync:void 0;return y&&i.length>0?y(i,{maxOutputLength:o}):i},k)}catch(i){throw i.code==="ERR_BUFFER_TOO_LARGE"?s(n,o):i}}function s(k,u){const n=`the response is larger than ${(0,_.Xe)(
u)}, the limit`;return(0,I.ue)(k,n,"Check host.",{maybeProcessed:!0})}function E({headers:k,bytes:u}){return k["content-type"]?.includes("html")===!0||/^\s*</.test(u.toString("utf8",0,100))}function S({
status:k,headers:u},n,o){if(!m.has(k)||u.location===void 0)return;const e=u.location.replace(/[\x80-\xff]/g,f=>`%${f.charCodeAt(0).toString(16)}`);if(URL.canParse(e,n.href))return new URL(e,n.href);const i=`\
the platform redirects (${k}) to an address that can't be read`;throw(0,I.ue)(o,i,"Check host.",{maybeProcessed:!0})}function $({headers:k}){return!k["content-length"]&&!k["transfer-encoding"]}}),6006:((te,se,t)=>{
t.d(se,{SO:()=>d,cd:()=>O,qt:()=>c});var l=t(7279),R=t(2975),F=t(706),z=t(2227),G=t(7596),_=t(2053),I=t(6294);const P=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL C\
OMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function U($){return P.
find(([,k])=>k.split(" ").includes($))?.[0]??"unknown"}function O({fields:$,message:k,redact:u}){const n=(0,I.Gv)($.response)?$.response:{},o=[n.downloadUrl,n.downloadURL,$.downloadUrl,$.downloadURL];
return{dockStatusId:(0,G.wh)($["dock-statusId"],$.dockStatusId,$._id),workflowId:(0,G.wh)($.workflowId,$.toolId),exportJobId:(0,G.wh)($.exportJobId),status:m($.status,u),downloadUrl:o.map(e=>typeof e==
"string"?e.trim():"").find(e=>e!==""),refused:$.success===!1,message:k}}function m($,k){const u=typeof $=="string"||typeof $=="number"?String($).trim():"",n=u.toUpperCase().replace(/[\s-]+/g,"_");return U(
n)==="unknown"?k(u,40).toUpperCase():n}async function d($,k,u=()=>!0){const n=`dock-status/${k}`;return O(await(0,z.px)($,{label:"Dock status",method:"GET",path:n,isTransient:u}))}const r="the-job-on-\
the-platform",p=50,h=294,A=6.12,v=2e3;function B($,k){const u=Math.max(h,$/A);return $<_.k?u:Math.max(v,Math.min(k,u))}async function c($,k,u){const{log:n,signal:o}=$,e=performance.now(),i=s($,e);let f=k,
y=e,D;for(let K=0;;K++){u.onStatus(f),i(f);const Z=U(f.status);if(Z==="failed"||Z==="succeeded"&&f.refused){const ie=`The job ${f.status==="FAILED"?"failed":`ended as ${f.status}`} on the platform`,ae=`${f.
message??"it gave no reason"} (dock status ${k.dockStatusId})`;throw new l.HR({what:ie,why:ae,advice:u.advice,topic:r})}if(Z==="succeeded")return f.status!=="SUCCESS"&&n.warning(`The platform reports ${f.
status}, which is treated as SUCCESS.`),f;D=Z==="unknown"&&f.refused?D??y:void 0;try{if(D!==void 0&&y-D>=z.xR){const re=`The platform refused to report the job's status for ${(0,F.zK)(z.xR)}`;throw new l.
HR({what:re,topic:r})}const ie=K===0?p:B(y-e,u.longestWaitMs);await(0,R.yy)(Math.max(0,y+ie-performance.now()),o),y=performance.now();const ae=({status:re=404})=>K>0||re===404;f=await d($,k.dockStatusId,
ae)}catch(ie){throw S(ie,k,f)}}}function s({log:$},k){let u,n=k;return o=>{const e=performance.now(),i=(0,F.zK)(e-k),f=o.status!==u,y=e-n>=_.k;(f||y)&&(n=e),f&&u!==void 0?$.info(`${o.status||"No statu\
s"} after ${i}`):y&&$.info(`Still ${o.status||"without a status"} after ${i}`),f&&U(o.status)==="unknown"&&$.warning(`The platform reports an unknown status (${E(o)}). The action keeps waiting.`),u=o.
status}}function E({status:$,message:k}){return`${$||"none"}${k===void 0?"":`, "${k}"`}`}function S($,{dockStatusId:k},u){const n=U(u.status)==="unknown"||u.message!==void 0?`, last status ${E(u)}`:"",
o=`The job may still be running on the platform: dock status ${k}${n}.`,e=(0,l.h_)($);return e.with({advice:`${e.advice} ${o}`.trim(),busy:!1,cause:$})}}),2053:((te,se,t)=>{t.d(se,{k:()=>G,q:()=>O});var l=t(
7279),R=t(2975),F=t(1858);const z=30,G=6e4,_=500,I=16e3,P=.95,U=20;class O{#n=new Map;#e=0;#t=0;#o=0;async run(d,r,p,h){const A=await this.#r(d,r,p),v=()=>A>this.#o;try{const B=await h();return v()&&(this.#t=
this.#t<U?0:this.#t*P),B}catch(B){if(!(B instanceof l.HR&&B.status===R.kU))throw B;const c=performance.now();throw v()&&(this.#t=Math.min(I,Math.max(_,this.#t*2)),this.#o=c),this.#e=Math.max(this.#e,c+
(B.retryAfterMs||2*this.#t)),B.with({retryAfterMs:this.#e-c})}}async#r(d,r,{signal:p,endsAt:h}){const A=r!==void 0&&this.#n.get(r)||[];for(r!==void 0&&this.#n.set(r,A);;){if(p.throwIfAborted(),this.#e>=
h)throw(0,F.ue)(d,"the platform asked for a pause that exceeds the timeout",F.$_);const v=performance.now(),B=A.at(-z)??Number.NEGATIVE_INFINITY,c=Math.max(this.#e,B+G);if(c<=v)return this.#e=v+this.#t,
A.push(v),v;await(0,R.yy)(c-v,p)}}}}),6294:((te,se,t)=>{t.d(se,{Gv:()=>G,LO:()=>F,Te:()=>z,ik:()=>O,wv:()=>R});var l=t(1858);function R(m,d,r){const p=P(m,0);return{fields:m,label:d,redact:r,message:p&&
r(p)||void 0}}function F({label:m,message:d},r,p){return(0,l.ue)(m,`the platform answered without a ${r}${z(d)}`,p)}function z(m){return m===void 0?"":` (${m})`}function G(m){return typeof m=="object"&&
m!==null&&!Array.isArray(m)}const _=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],I=4;function P(m,d){if(typeof m==
"string")return m.trim()||void 0;if(!(d>I)){if(Array.isArray(m))return P(m[0],d+1);if(G(m))for(const r of _){const p=P(m[r],d+1);if(p!==void 0){const{code:h}=m;return typeof h=="number"||typeof h=="st\
ring"?`${p}, code ${h}`:p}}}}const U="Settings \u2192 Security & Control \u2192 API Scopes";function O(m,d,{message:r,isPage:p,hasWorked:h}){if((0,l.dg)(d))return l.$_;if(d===404)return"Check host, th\
e IDs, and that the key's account can see the workflow.";if(d===409&&m.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(d===409||d===423)return"Another job ma\
y be changing the workflow. Check it in AI for Process, then re-run the job.";if(d<400||d===405||d>=500)return"Check host.";if(d!==401&&d!==403)return m.isTransient?l.$_:"Check the inputs.";if(p)return"\
A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(h)return"The key works for other workflows. Check the IDs, and that the key's acco\
unt can see this one.";const A=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(d===403)return`The key needs ${A}. Add it under ${U}.`;const v=/scope/i.test(String(r))?` The key also needs\
 ${A}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${v}`}}),3349:((te,se,t)=>{
t.d(se,{EH:()=>m,Nq:()=>O,kZ:()=>r,s8:()=>d});var l=t(7279),R=t(2975),F=t(2227),z=t(5645),G=t(5805),_=t(6006),I=t(6294);const P=["workflows","workflow","tools"];async function U(p,h){const{collections:A}=p.
platform;let v;for(const B of new Set([...A.values(),...P])){const c=h(B),{label:s,idempotent:E=!0}=c,S=A.get(s);if(!(S&&S!==B))try{const $=await(0,F.px)(p,c);A.set(s,B);const k=(0,_.cd)($),{dockStatusId:u}=k;
if(u!==void 0)return{...k,dockStatusId:u};throw(0,I.LO)($,"dock status ID",E?"Check host and the IDs.":F.HB)}catch($){if($ instanceof l.HR&&$.busy&&A.set(s,B),!($ instanceof l.HR&&$.status===404))throw $;
v??=$}}throw v}async function O(p,{workflowId:h,flowId:A}){return await U(p,v=>({label:"Export",method:"POST",path:`${v}/${h}/export?flowId=${A}`,scope:"Export workflow"}))}async function m(p,h,A){const v=A.
downloadUrl??h.downloadUrl??(await(0,_.SO)(p,h.dockStatusId)).downloadUrl;if(v!==void 0)return(0,z.I)(v,p);const B=`the platform reports ${A.status} but names no download URL`;throw new l.HR({what:"Ex\
port",why:B,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function d(p,h,{app:A,flow:v,env:B}){const c="workflowName"in h,s=E=>E==="tools"?"tool":"workflow";return await U(p,E=>({label:"\
Import",method:"POST",path:c?`${E}/import`:`${E}/${h.workflowId}/import`,body:(0,G.J9)({[`${s(E)}DataFileId`]:A,flowDataFileId:v,envVariablesFileId:B,...c&&{[`${s(E)}Name`]:h.workflowName}}),idempotent:!1,
isCreation:c,scope:"Import workflow"}))}async function r(p,h){const A=v=>({label:"Deploy",method:"POST",path:`${v}/${h}/deploy`,body:(0,G.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,R.
L5)(p,()=>U(p,A),{untilFree:!0})}}),2597:((te,se,t)=>{t.d(se,{g:()=>b,L:()=>ae});var l=t(6760),R=t(3e3),F=t(9462),z=t(3349),G=t(706),_=t(2227),I=t(7596),P=t(5805),U=t(6294);const O=25e6,m=1e7,d="bulkI\
mport",r="Re-run the job.";async function p(X,{name:Q,bytes:j}){const w=`Upload of ${Q}`,M=(J,q)=>(0,_.px)(X,{label:w,method:"POST",path:J,body:q,scope:"Import workflow"});let W;if(j.length<O)W=await M(
"files",await h("fileContext",d,{name:Q,bytes:j}));else{const J=Math.ceil(j.length/m),q={totalChunks:J,fileExtension:"json",fileName:Q,fileSize:j.length},oe=await M("files/session/start",(0,P.J9)({fileContext:d,
...q})),de=(0,I.wh)(oe.fields.sessionId);if(de===void 0)throw(0,U.LO)(oe,"session ID",r);for(let pe=0;pe<J;pe++){const Ie=j.subarray(pe*m,(pe+1)*m);await M(`files/session/${de}`,await h("chunkNumber",
String(pe),{name:Q,bytes:Ie}))}W=await M(`files/session/${de}/complete`)}const{fileId:C}=W.fields;if(typeof C!="string"||C==="")throw(0,U.LO)(W,"file ID",r);return X.log.info(`Uploaded ${Q}: ${(0,G.Xe)(
j.length)}`),C}async function h(X,Q,{name:j,bytes:w}){const M=new FormData;M.set(X,Q),M.set("file",new Blob([w],{type:"application/json"}),j);const W=new Response(M);return{type:W.headers.get("content\
-type")??"",bytes:Buffer.from(await W.arrayBuffer())}}var A=t(2975),v=t(6779);const B="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re\
-run the job.",c="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function s(X,{source:Q,target:j,definitions:{app:w,flow:M,env:W},untilFree:C}){let J="\
workflowId"in j?j.workflowId:void 0;const q="workflowId"in j?`workflow ${j.workflowId}`:`a new workflow, ${j.workflowName}`;return X.log.info(`Importing ${(0,G.OX)(Q)} into ${q}, at ${X.platform.url.href}`),
await(0,F.N)(X,(0,F.R)(X.inputs.timeoutMs,"No import"),async oe=>{const de={app:await p(oe,w),flow:await p(oe,M),env:W&&await p(oe,W)},pe=await(0,A.L5)(oe,()=>(0,z.s8)(oe,j,de),{untilFree:C});return await(0,v.
B)(oe,pe,{title:"Import job",advice:B,idsIn:({workflowId:Ie})=>(J??=Ie,{"workflow-id":J})}),J})}async function E(X,Q){X.log.info(`Deploying workflow ${Q}, at ${X.platform.url.href}`),await(0,F.N)(X,(0,F.
R)(X.inputs.timeoutMs,"No deployment"),async j=>{await(0,v.B)(j,await(0,z.kZ)(j,Q),{title:"Deploy job",advice:c,idsIn:()=>({"workflow-id":Q})})})}var S=t(2697),$=t(9630),k=t(532),u=t(7279),n=t(6191),o=t(
7487),e=t(8920),i=t(9870),f=t(3657),y=t(4264),D=t(6224),K=t(7833);const Z="import-deploy-and-promote",ie="Make and approve a new plan.";async function ae(X,Q,j){const{approved:w,upload:M,deploy:W,ignore:C}=X.
inputs,J=j.workflows.map(({outcome:de})=>de==="unchanged"?"finish":"import"),{differences:q,actions:oe}=w?(0,y.Gy)(w,j):{differences:[],actions:J};if(q.length>0){const de="The approved plan doesn't ho\
ld any more, so this attempt changed nothing";throw new u.HR({what:de,why:q.join("; "),advice:ie,topic:Z})}try{const pe=(0,o.Tm)()>1&&M!==void 0&&oe.includes("finish")?await(0,n.wn)(X):[];for(const[Ie,
Pe]of Q.entries()){if(Pe.action=oe[Ie],Pe.action!=="finish")continue;const Le=Ae=>!w||(0,y.cM)(w,Ie,(0,$.ol)(Ae,C));Pe.backup=await re(X,pe,Pe.name,Le),(!W||!(w||Pe.backup))&&(Pe.action="leave")}}catch(de){
X.signal.throwIfAborted();const pe="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Le=` What an earlier attempt imported can also be deployed with the deploy acti\
on: ${Q.filter((Me,Ne)=>oe[Ne]==="finish").map(({name:Me,plan:Ne})=>`${Me} (${Ne.target})`).join(", ")}.`,Ae=`Use "Re-run failed jobs".${W?Le:""}`;throw new u.HR({what:pe,why:(0,u.gJ)(de),advice:Ae,topic:Z,
cause:de})}}async function re(X,Q,j,w){const M=`${j}-before-`,W=J=>Number(/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),C=Q.filter(({name:J})=>J.startsWith(M)&&W(J.slice(M.length))<(0,o.Tm)());for(const{id:J,name:q}of C.
sort((oe,de)=>de.id-oe.id)){const oe=await(0,n.R9)(X,J),de=await g(oe,X.signal);if(de&&w((0,D.YR)(de)))return{id:J,name:q,holdsVariables:de.env!==void 0}}}async function g(X,Q){try{return(0,e.mu)(await(0,f.
u)(X,Q))}catch{Q.throwIfAborted();return}}async function b(X,Q){const{inputs:j}=X,{path:w,target:M,definitions:W,name:C}=Q;if(Q.action==="leave"){X.log.info("Neither imported nor deployed"),Q.begun="n\
othing";return}let J=j.candidates.length>1?void 0:Q.plan;Q.begun="import";try{const q=async()=>{const de=J??await(0,D.Cs)(X,Q);if(J=void 0,!(0,D.cS)(Q.plan,de)){const pe=`The target of ${C} has change\
d since this step compared it, so it was left as it is`;throw new u.HR({what:pe,advice:ie,topic:Z})}Q.action!=="finish"&&(de.state&&(Q.backup=await N(X,Q,de.state)),await s(X,{source:w,target:M,definitions:W,
untilFree:!1}),Q.imported=!0)};if(await(0,A.L5)({...X,endsAt:performance.now()+j.timeoutMs},q,{untilFree:!0}),!j.deploy)return;Q.begun="deploy";const oe=(0,K.wZ)(Q);if(oe===void 0){const de="Look for \
it in AI for Process, and deploy it there.";throw new u.HR({what:"the platform didn't name the new workflow's ID",advice:de})}await E(X,oe),Q.deployed=!0}catch(q){Q.error=T((0,u.h_)(q),Q,(0,S.Sm)(j.host))}}
async function N(X,Q,j){const{upload:w,artifactEnvVariables:M,host:W}=X.inputs,C=`${Q.name}-before-${(0,o.Tm)()}`,J=j.package.files.has(i.Km),q=`Backup of workflow ${Q.plan.target} at ${(0,S.Sm)(W)}`,
oe=await(0,o.Pd)("workflow-backup-");for(let de=1;;de++){const pe=(0,l.join)(oe,`${C}${de===1?"":`-${de}`}.zip`);if(await(0,k.lo)(pe,j.bytes),!w)return X.log.info(`${q}: ${pe}, on this runner only`),{
name:pe,holdsVariables:J};try{const Ie=await(0,R.mJ)(X,{...j,path:pe},{upload:w,artifactEnvVariables:M});return X.log.info(`${q}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,holdsVariables:J&&M}}catch(Ie){
if(!(Ie instanceof n.B6))throw Ie}}}function T(X,Q,j){const{name:w,target:M,begun:W,imported:C,backup:J}=Q,q=(0,K.wZ)(Q),[oe,de]=["workflowName"in M,W==="deploy"],pe=`deploy workflow ${q} with the dep\
loy action`,Ie=oe?de?pe:"start a new run":'use "Re-run failed jobs"',Pe=`${w} ${C?"was imported":"was already imported"}${q?` into workflow ${q}`:""} but not deployed: `,Le=[X.advice.replace(/(r)e-run the job/gi,
(Ae,Me)=>Me==="r"?Ie:Ie[0]?.toUpperCase()+Ie.slice(1)),de&&!oe?`Or ${pe}.`:"",oe&&q?`The new workflow's ID is ${q}.`:"",J?`The package that ${j} had before is ${J.name}${J.id?` (artifact ${J.id})`:""}\
.`:""];return X.with({what:(de?Pe:"")+X.what,advice:Le.filter(Boolean).join(" ")})}}),161:((te,se,t)=>{t.d(se,{K:()=>b});var l=t(3024),R=t(6760),F=t(3e3),z=t(819),G=t(2899),_=t(7279),I=t(6584);class P{#n=[];#e;constructor(){
const w=z.V4("api-key");w!==""&&z.Pq(w)}text(w){return z.V4(w)}lines(w){return z.V4(w,{trimWhitespace:!1})}optional(w,M){const W=this.text(w);return W===""?void 0:this.parse(w,W,M)}parse(w,M,W){try{return W(
M)}catch(C){this.refuse(w,(0,_.gJ)(C),(0,_.h_)(C).topic);return}}required(w,M,W="is required"){return this.text(w)===""&&this.refuse(w,W),this.optional(w,M)}notEmpty(w,M,W){if(process.env[`INPUT_${w.toUpperCase()}`]?.
trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${w} || ${W} }}\``;this.refuse(w,`is empty. Is the name in the expression right?${W===void 0?"":` ${C}`}`)}return this.optional(
w,M)}boolean(w,M){return this.notEmpty(w,I.yG,M?void 0:"false")??M}exclude(w,M){for(const W of w)this.text(W)!==""&&this.refuse(W,`can't be combined with ${M}`)}refuse(w,M,W="before-anything-is-sent"){
this.#e??=W,this.#n.push(`${w} ${M.replace(/(?<=[a-z])\.$/,"")}`)}check(w){if(w!==void 0&&this.#n.length===0)return w;throw new _.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function U(j){
return j.parse("ignore",j.lines("ignore"),G.wo)??G.K$}function O(j){const w=j.required("host",I.or),W=j.required("api-key",I.Do,"is required. The secret isn't set, or this job can't read it"),C=(j.optional(
"timeout-minutes",(0,I.$J)(1440))??30)*6e4,J=(j.optional("poll-interval-seconds",(0,I.$J)(3600))??10)*1e3,q=j.boolean("summary",!0);return w&&W?{host:w,apiKey:W,timeoutMs:C,longestWaitMs:J,summary:q}:
void 0}var m=t(8920),d=t(7598),r=t(1455),p=t(532),h=t(706),A=t(5806),v=t(9870);function B(j,w){return new _.HR({what:j,advice:w,topic:"unpacking"})}function c(j,w){for(const{index:M}of`${w}/`.matchAll(
/\//g)){const W=w.slice(0,M),C=(0,l.lstatSync)((0,R.join)(j,W),{throwIfNoEntry:!1});if(C?.isSymbolicLink())throw B(`${(0,h.TL)(W)} in the folder is a symbolic link, which isn't followed`,"Delete it.");
if(W===w&&C?.isFile())return C;if(!C?.isDirectory())break}}async function s(j,w,M,W=1/0){const C=new Map,J=new Map;let q=W;for(const oe of w){M.throwIfAborted();const de=c(j,oe);if(!(de===void 0||J.get(
(0,A.Sr)(oe))===de.ino)){if(J.set((0,A.Sr)(oe),de.ino),q-=de.size,q<0)throw new Error("its files take more than 256 MiB, the limit");C.set(oe,await(0,r.readFile)((0,R.join)(j,oe)))}}return C}async function E(j){
return(await(0,r.readdir)(j,{withFileTypes:!0})).map(M=>M.name+(M.isDirectory()?"/":""))}async function S(j,w){const M=[],W=[""];for(const C of W){w.throwIfAborted();for(const J of await E((0,R.join)(
j,C))){if((0,A.jq)(J))continue;if((J.endsWith("/")?W:M).push(C+J),M.length+W.length>v.BE)throw new Error("more than 10,000 files are in it")}}return M}async function $(j){if(!c(j,A.gv))return;const w=await(0,r.
readFile)((0,R.join)(j,A.gv),"utf8");let M;try{const{unpackedFiles:W}=JSON.parse(w);W.every(C=>(0,A.x5)(C)===void 0)&&(M=new Set(W))}catch{}return{text:w,paths:M}}async function k(j,w){const M=new Set(
w.map(caseFold));return(await readdir(j).catch(()=>[])).filter(C=>!M.has(caseFold(C))&&existsSync(join(j,C,RECORD)))}function u(j){return`${JSON.stringify({unpackedFiles:[...j]},null,2)}
`}var n=t(3657);async function o(j,w){try{const M=await(0,r.stat)(j);if(M.isDirectory())return await K(j,w);if(M.size>v.zx)throw new Error("it is larger than 256 MiB, the limit");const W=await(0,r.readFile)(
j);return{...await(0,n.u)(W,w),sha256:(0,d.createHash)("sha256").update(W).digest("hex")}}catch(M){throw D(M,j,w)}}async function e(j,w){const M=()=>o(j,w);try{const W=statSync(j,{throwIfNoEntry:!1});
if(W===void 0)return{};const C=W.isDirectory()?await f(j,w):new Map,[J,...q]=[...C.values()].flat();return J===void 0?{single:M}:{several:new Map(Array.from(C,([de,pe])=>[de,()=>i(j,pe,w)])),...q.length===
0&&J.isDirectory()&&{single:M}}}catch(W){throw D(W,j,w)}}async function i(j,w,M){const[W="",C]=w.map(J=>J.name);if(C!==void 0)throw new Error(`is there twice, as ${quoted(W)} and as ${quoted(C)}. Remo\
ve one of them`);if(w[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await o(join(j,W),M)}async function f(j,w){const M=new Map,W=await readdir(j,{withFileTypes:!0});if(isWorkflow(
W.map(({name:C})=>C)))return M;for(const C of W){if(w.throwIfAborted(),C.name.startsWith(".")||!await y(join(j,C.name),w))continue;const J=C.isDirectory()?C.name:C.name.replace(/\.zip$/i,"");M.set(J,[
...M.get(J)??[],C])}return M}async function y(j,w){const M=await stat(j).catch(()=>{});if(M?.isDirectory())return isWorkflow(await Z(j));if(!M?.isFile()||!/\.zip$/i.test(j))return!1;try{return isWorkflow(
[...(await o(j,w)).files.keys()])}catch{return w.throwIfAborted(),!0}}function D(j,w,M){if(M.aborted)return M.reason;const W=/The package (is .*, not a zip)/.exec((0,_.gJ)(j))?.[1],C=(0,l.existsSync)(
w)?`can't be read: ${(0,p.Uc)(j)}`:`doesn't exist: ${(0,h.MW)(w)}`;return new Error(W?`${W}. Set a package (.zip), or the folder with its unpacked files`:C,{cause:j})}async function K(j,w){const M=(0,R.
join)(j,(0,v.wg)(await Z(j))),W=await $(M);if(W&&!W.paths)throw new Error(`${A.gv} isn't as this action writes it`);const C=W?.paths?new Set([...v.LX,...W.paths]):await S(M,w),J=await s(M,C,w,v.zx);if(J.
size===0)throw new Error("no files are in it");return(0,v.jz)("folder",J)}async function Z(j){const w=await E(j),W=w.filter(C=>C.endsWith("/")).map(async C=>(await E((0,R.join)(j,C))).map(J=>C+J));return[
...w,...(await Promise.all(W)).flat()]}async function ie(j,{path:w,variables:M,sha256:W,needsVariables:C,of:J=""},q){const oe=(Le,Ae)=>j.refuse(Le+J,Ae,"import-deploy-and-promote"),de=Le=>Ae=>{q.throwIfAborted(),
oe(Le,(0,_.gJ)(Ae))},pe=M?await(0,m.Ch)(M,q).catch(de("env-variables")):void 0,Pe=await(async()=>{const{sha256:Le,...Ae}=await o(w,q),Me=(0,m.mu)(Ae,pe),Ne=M&&(0,R.basename)(M);return{path:w,package:Ae,
sha256:Le,definitions:Me,variablesFile:Ne}})().catch(de("package"));if(Pe&&W!==void 0&&Pe.sha256!==W){const Le=`is not the digest of the package, which is ${Pe.sha256}`;oe("package-sha256",Pe.sha256?Le:
"is only for a package that is a .zip")}return Pe&&C&&M===void 0&&!Pe.definitions.env&&oe("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Pe}var ae=t(
682),re=t(7487),g=t(4264);async function b(j){const w=new P,M=w.boolean("plan",!1),W=M?void 0:N(w),C=T(w,M),J=await X(w,C,j),q=O(w),oe=(0,F.WZ)(w,!1),de=w.boolean("deploy",!0),pe=U(w),{fromList:Ie}=C;
return{...w.check(q),...oe,candidates:J,fromList:Ie,isPlan:M,approved:W,deploy:de,ignore:pe}}function N(j){const w=j.text("approved-plan");return w===""&&j.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),w==="none"?void 0:
j.optional("approved-plan",g.ud)}function T(j,w){if(j.text("workflow-name")===""){const{targets:C,fromList:J}=(0,ae.R)(j,"workflow-"),q=C.map(({workflowId:pe})=>pe),oe=q.find((pe,Ie)=>q.indexOf(pe)<Ie),
de=j.text("workflows")===""?"workflows-file":"workflows";return oe!==void 0&&j.refuse(de,`has workflow-id ${oe} twice`),{targets:C.map(({name:pe,...Ie})=>({name:pe,target:Ie})),fromList:J}}if(j.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!w&&(0,re.Tm)()>1){const C=`can't be applied in run attempt ${(0,re.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;j.refuse("workflow-name",C,"import-deploy-and-promote")}const M=j.optional("workflow-name",I.sU),W=j.optional("name",I.$q)??M??"";return{
targets:M===void 0?[]:[{name:W,target:{workflowName:M}}],fromList:!1}}async function X(j,{targets:w,fromList:M},W){const C=j.required("package",I.EO),J=j.notEmpty("package-sha256",I.tz,"'any'");M&&J!==
void 0&&j.refuse("package-sha256","is only for a single package");const q=pe=>pe==="package"?pe:(0,I.EO)(pe),oe=j.notEmpty("env-variables",q,"'package'");if(C===void 0)return[];const de=[];for(const{name:pe,
target:Ie}of w){const Pe=M?` of ${pe}`:"",Le=M?j.parse(`package${Pe}`,pe,Be=>Q(C,Be)):C,Ae=oe&&M?(0,R.join)(oe,`${pe}.json`):oe,Me=oe==="package"?void 0:Ae,Ne="workflowId"in Ie&&oe==="package",$e=Le&&
await ie(j,{path:Le,...{variables:Me,sha256:M?void 0:J,needsVariables:Ne,of:Pe}},W);$e&&de.push({name:pe,target:Ie,...$e})}return de}function Q(j,w){const M=(0,R.join)(j,`${w}.zip`),[W=M,C]=[(0,R.join)(
j,w),M].filter(J=>(0,l.existsSync)(J));if(C){const J=`as ${(0,I.bY)(`${w}.zip`)} and as ${(0,I.bY)(`${w}/`)}`;throw new Error(`is there twice, ${J}. Remove one of them`)}if((0,l.existsSync)(W)&&(0,l.lstatSync)(
W).isSymbolicLink())throw new Error("is a link, which isn't followed");return W}}),6325:((te,se,t)=>{t.a(te,async(l,R)=>{try{let c=function({rows:s}){for(const{name:E,target:S}of(0,A.p1)(s)){const $="\
workflowId"in S?`workflow-id ${S.workflowId}, flow-id ${S.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${E}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${$}).`)}};var F=t(3e3),z=t(3018),G=t(682),_=t(7279),I=t(8725),P=t(7487),U=t(1519),O=t(2227),m=t(2597),d=t(161),r=t(1415),p=t(4264),h=t(6224),A=t(7833);
const v=4;await(0,P.eF)(async s=>{(0,P.n0)({promotions:[]});const E=await(0,d.K)(s),S=await B(E,s);await(0,A.A2)(S,E);const $=await(0,z.S)((0,A.jb)(S.rows));E.summary&&await(0,r.c)(S,E,$),(0,P.Tm)()>1&&
E.deploy&&c(S);const k=(0,A.c2)(S,E);if(k)throw k;E.isPlan&&(0,I.lm)((0,r.o)(S.rows,E))});async function B(s,E){const{candidates:S,fromList:$,approved:k,host:u,ignore:n,deploy:o,upload:e,artifactEnvVariables:i}=s,
f=S.flatMap(({definitions:{env:N}})=>N?(0,U.aC)(N.bytes):[]),D={platform:(0,O.Ng)(u,s.apiKey,{secrets:f,known:S.map(({name:N})=>N)}),inputs:s,log:(0,I.t1)(),signal:E,endsAt:1/0},K=N=>({...D,log:(0,I.t1)(
$?`[${N.name}] `:""),publish(T){N.job={...N.job,...T},$||(0,P.n0)((0,A.ZB)(N))}}),Z=S.map(N=>({...N,job:{}}));await(0,G.H)(Z,v,async(N,T)=>{try{if(T)throw new _.HR({what:"Not tried: another target fai\
led for a cause that is the same for all"});N.plan=await(0,h.Cs)(K(N),N)}catch(X){N.error=(0,_.iT)(X)}return N});const ie=(0,A.sb)(Z);if(ie.length<Z.length)return{rows:Z};const re={options:{host:u.href,
ignore:[...n.lines].sort().join(`
`),deploy:o,"upload-artifact":e!==void 0,"artifact-env-variables":i},workflows:ie.map(({plan:N})=>N)},g=(0,p.Rd)(re,k?.salt);if(s.isPlan)return{rows:Z,digest:g};const b=await(0,m.L)(D,ie,re).then(()=>{},
_.iT);if(b)return{rows:Z,digest:g,refusal:b};k||D.log.info("Applied without an approved plan"),ie.some(({plan:N,action:T})=>N.state&&T==="import")&&(0,F.j)(s,D.log);for(const N of ie)if(await(0,m.g)(K(
N),N),N.error)break;return{rows:Z,digest:g}}R()}catch(v){R(v)}},1)}),1415:((te,se,t)=>{t.d(se,{c:()=>h,o:()=>p});var l=t(6760),R=t(2697),F=t(1124),z=t(8151),G=t(7487),_=t(4057),I=t(8132),P=t(8920),U=t(
706),O=t(7833);const m=k=>{const{name:u,version:n}=(0,P.Rc)(k)??{};return[u,n].filter(Boolean).join(" ")},d=k=>k.map(u=>(0,I.SS)(u)).join(", "),r=(...k)=>k.filter(Boolean).join(" ");function p(k,{host:u}){
return`Plan: ${(0,O.sb)(k).length-(0,O.p1)(k).length} of ${(0,U.hS)(k.length,"workflow")} will change at ${(0,R.Sm)(u)}`}async function h(k,u,n){const{rows:o,refusal:e,digest:i}=k,f=o.some(({begun:Z})=>Z),
y=u.isPlan&&i!==void 0,D=i&&(0,I.SS)(i.slice(0,12)),K=[f?E(o):v(o,u),(0,_.cj)((0,R.cZ)(o)),e&&(0,_.il)((0,R.UX)(e),(0,G.VY)(e)),y&&c(o,u),(y||f)&&s((0,O.p1)(o)),...f?$(o,u):[],y&&`Plan ${D}.`,u.approved&&
D&&`${f?"Applied":"Approved"} plan ${D}.`,f&&!u.approved&&"Applied without an approved plan."].flatMap(Z=>Z||[]);(0,F.Hq)((0,O.jb)(o))&&K.push(n(u.fromList,K,f?"What differed":"What changes")),await(0,_.
Sy)(A(k,u,f),...K)}function A({rows:k,refusal:u},n,o){const e=(0,R.Sm)(n.host),i=k.filter(({error:K})=>K).length,f=k.filter(({begun:K,error:Z})=>K&&K!=="nothing"&&!Z).length,y=`${f} of ${(0,U.hS)(k.length,
"workflow")} promoted`;return[o&&i>0&&`Promotion to ${e} failed: ${y}`,o&&f===0&&`Nothing differs at ${e}: nothing was done`,o&&`${y} to ${e}`,i===0&&!u&&p(k,n),n.isPlan&&`Plan for ${e} failed: ${i} o\
f ${(0,U.hS)(k.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${e} failed: nothing was changed`}function v(k,{isPlan:u}){const n=k.map(({name:o,target:e,path:i,package:f,sha256:y,
plan:D})=>{const K=y??D?.shown,Z=K&&`${y?"sha256":"content"} ${K.slice(0,12)}\u2026`,ie=D?.state&&m(D.state.package),ae="workflowName"in e?"a new workflow":e.workflowId;return[{words:o},{words:[m(f),(0,l.
basename)(i),Z].filter(Boolean).join(", ")},{words:ie?`${ie} (${ae})`:ae},{words:D?B(D.changes):"\u274C Failed"}]});return(0,_.tp)(["Workflow","Package","Target",u?"What will change":"What would chang\
e"],n)}function B({status:k,counts:u,files:n}){if(k==="unchanged")return"nothing: it stays";if(k==="changed")return(0,F.cq)(u);const e=n.flatMap(i=>i.kind==="json"?(0,z.ID)(i)?.size??[]:[]).find(({nodes:i})=>i>
0);return e?`${(0,U.hS)(e.nodes,"node")}, ${(0,U.hS)(e.connections,"connection")}`:"everything: it is new"}function c(k,{deploy:u,upload:n,artifactEnvVariables:o}){return(0,O.sb)(k).flatMap(({name:i,variablesFile:f,
plan:y})=>{const{state:D,outcome:K,variables:Z}=y,[ie,ae,re]=[y.added,y.kept,y.ignored].map(d),g=(0,I.SS)(`${i}-before-<run attempt>.zip`),b=D?`The in-development version of ${(0,I.SS)(i)} is replaced${u?
", then deployed":""}.`:`${(0,I.SS)(i)} is created${u?" and deployed":""}: there is nothing to back up.`,T=n?`A backup is kept first, as ${g}${o?"":", without environment variables"}.`:"No backup is k\
ept.",X=f&&`variables of ${(0,I.SS)(f)}`,Q=r(b,D&&T,Z.length>0&&`The import sends the ${X??"package's own variables"}.`,ie&&`Added: ${ie}.`,ae&&`The target keeps its own value of ${ae}.`,re&&`Ignored \
fields that differ, and that the import brings too: ${re}.`);return K==="changed"?`- ${Q}`:[]}).join(`
`)}function s(k){const u=i=>k.filter(({plan:y})=>y[i].length>0).map(({name:y,plan:D})=>`${(0,I.SS)(y)} (${d(D[i])})`).join(", "),n=d(k.map(({name:i})=>i)),[o,e]=[u("kept"),u("ignored")];return r(n&&`N\
othing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",o&&`Variables that differ, and that an import would keep: ${o}\
.`,e&&`Ignored fields that differ: ${e}.`)}function E(k){const u=k.map(n=>[{words:n.name},(0,O.wZ)(n)??{words:"a new workflow"},{words:S(n)},{words:n.imported&&n.plan?B(n.plan.changes):""},n.backup?.name??
""]);return(0,_.tp)(["Workflow","Target","Result","What changed","Backup"],u)}function S({begun:k,imported:u,deployed:n,backup:o,error:e}){return k?k==="nothing"?o?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":e?k==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?u?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function $(k,{host:u}){const n=k.flatMap(f=>{const{backup:y}=f;if(!y)return[];const D=y.id===void 0?"on this runner only":`artifact ${y.id}`,K=y.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,I.SS)(y.name)} (${D}) to workflow ${(0,I.SS)((0,O.wZ)(f)??"")}${K}`]}),o=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,e="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",i=k.flatMap(f=>"workflowName"in f.target?(0,O.wZ)(f)??[]:[]);return[n.length>0?`To roll back at ${(0,I.wh)((0,R.
Sm)(u))}, ${o} ${e}`:"",...i.map(f=>`Workflow ${(0,I.SS)(f)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,se,t)=>{t.d(se,{Gy:()=>O,Rd:()=>P,cM:()=>m,ud:()=>U});var l=t(7598),R=t(
7487),F=t(706);const z="v1",[G,_]=[["name","target","package","variables"],["outcome","targetVariables","content"]],I=[...G,..._];function P(c,s=(0,l.randomBytes)(12).toString("base64url")){const E=h(
c,s),S=[z,s,v(c,s,E),...E.map($=>$.join("~"))].join(".");return`${S}.${B([S],6)}`}function U(c){const[s="",E="",S="",...$]=c.split(".");if(/^v\d/.test(s)&&s!==z)throw new Error(`is of another version \
of this action (format ${s.slice(1)}). Make and approve a new plan`);if($.pop()!==B([c.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:E,seal:S,rows:$.map(k=>k.split("~"))}}function O({salt:c,seal:s,rows:E},S){const $=h(S,c),k=(e,i)=>e.filter((f,y)=>E[i]?.[y]!==$[i]?.[y]),u=k(Object.keys(S.options),0),n=u.map(
e=>d(e,S.options[e]));if(E.length!==$.length){const e=(0,F.hS)(E.length-1,"workflow");return{differences:[...n,`the plan is for ${e}, this step for ${$.length-1}`],actions:[]}}const o=S.workflows.map(
(e,i)=>{const f=k(I,i+1),y=A(E[i+1]?.at(-1)??"",c,i);n.push(...r(e,f,y).map(ie=>`${e.name}: ${ie}`));const D=e.outcome==="changed",K=D!==f.includes("outcome");if(!f.includes("targetVariables")&&!f.includes(
"content"))return K?"import":"leave";const Z=[...u,...f].some(ie=>["host","ignore","name","target"].includes(ie));return D&&!Z&&n.push(p(e,f.includes("content"))),K?"finish":"leave"});return n.length===
0&&s!==v(S,c,E)&&n.push("the plan's digest isn't as the plan wrote it"),{differences:n,actions:o}}function m({salt:c,rows:s},E,S){return s[E+1]?.includes(B([c,E,"content",S],22))===!0}function d(c,s){
return c==="host"?`the host isn't the approved one (now ${s})`:c==="ignore"?"ignore isn't as approved":`${c} isn't as approved (was ${!s}, is ${s})`}function r({target:c,shown:s,variables:E},S,$){if(S.
includes("name"))return["the plan has another workflow in its place"];const k={target:`the target isn't the approved one (now ${c})`,package:`the package isn't the approved one (was ${$}\u2026, is ${s.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${E.join(", ")||"none"})`};return S.flatMap(u=>k[u]??[])}function p({name:c,target:s,fields:E,targetVariables:S},$){const u=`\
differs from the package in ${E.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,n=`its environment variables differ${S.length>0?` (now ${S.join(", ")})`:""}`,o=$&&E.length>0?
u:n,e=`: look at the workflow, and if it is right, deploy it with the deploy action (${s})`,i=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,R.Tm)()>1?e:
""}`;return`${c}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${i}`}function h({options:c,workflows:s},E){const S=s.map(($,k)=>[...I.map(u=>B([E,k,
u,$[u]],u==="content"?22:4)),A($.shown,E,k)]);return[Object.entries(c).map($=>B([E,...$],4)),...S]}function A(c,s,E){const S=(0,l.createHash)("sha256").update(`${s} ${E}`).digest().readUIntBE(0,3);return(Number.
parseInt(c.slice(0,6),16)^S).toString(16).padStart(6,"0")}function v({options:c,workflows:s},E,S){const $=s.map(k=>G.map(u=>k[u]));return B([E,"seal",c,$,S],43)}function B(c,s){return(0,l.createHash)(
"sha256").update(JSON.stringify(c)).digest("base64url").slice(0,s)}}),6224:((te,se,t)=>{t.d(se,{Cs:()=>$,cS:()=>n,YR:()=>y});var l=t(7975),R=t(6779),F=t(9630),z=t(2899),G=t(5806),_=t(1519),I=t(1124),P=t(
3436),U=t(2742),O=t(7856);const m=1024*1024;function d(re,g,{name:b,ignore:N}){const T=[re,g].filter(oe=>oe!==void 0),X=T.length===2&&T.some(p),Q=[...new Set(T.flatMap(({files:oe})=>[...oe.keys()]))].
sort(),j=new Set(N.lines),w=new P.Ms(N,oe=>j.delete(oe)),M=Q.flatMap(oe=>{const[de,pe]=[re?.files.get(oe),g?.files.get(oe)],Ie=de!==void 0&&pe!==void 0&&de.equals(pe);if(X&&(0,G.dU)(oe)||Ie&&j.size===
0)return[];const Pe=de&&(0,F.TA)(oe,de,w),Le=Ie?Pe:pe&&(0,F.TA)(oe,pe,w);return Ie||Pe!==void 0&&Pe.id===Le?.id?[]:[{name:oe,from:de,to:pe,base:Pe,head:Le}]}),W=A(M,w),C=oe=>N.lines.length===0&&W.some(
de=>de.name===oe),J=W.length===0?[]:Q.filter(oe=>!C(oe)&&!(0,G.dU)(oe)),q=re===void 0?"added":g===void 0?"removed":void 0;return{name:b,status:q??(W.length>0?"changed":"unchanged"),counts:q?{added:0,modified:0,
removed:0,[q]:1}:(0,I.cz)(W.map(I.xS)),files:W,variablesCompared:!(X&&T.some(h)),secrets:[...new Set(T.flatMap(oe=>[...(0,_.x3)(oe),...r(oe,J)]))],unusedIgnores:[...j]}}function r({files:re},g){return g.
flatMap(b=>(0,O.Wr)((0,F.TA)(b,re.get(b)??Buffer.of(),new P.Ms(z.K$))))}function p({kind:re,files:g}){return re==="folder"&&![...g.keys()].some(G.dU)}function h({files:re}){return[...re].some(([g,b])=>(0,G.
dU)(g)&&(0,_.DF)(b)?.variables.length!==0)}function A(re,g){const b=re.flatMap(({name:T,base:X,head:Q})=>X&&Q&&!(0,G.dU)(T)?[{name:T,base:X,head:Q}]:[]),N=new Map((0,U.OD)(b,g).map((T,X)=>[b[X]?.name,
T]));return re.map(T=>v(T,N.get(T.name)))}function v({name:re,from:g,to:b,base:N,head:T},X){const Q=g===void 0?"added":b===void 0?"removed":"modified",j={name:re,status:Q,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,G.dU)(re))return{...j,kind:"variables",changes:c(N,T,Q)};if(X||Q!=="modified"&&(N??T))return{...j,kind:"json",base:N,head:T,...X};const[w,M]=[g&&B(g),b&&B(b)];return g&&
w===void 0||b&&M===void 0?{...j,kind:"binary"}:{...j,kind:"text",text:{base:w,head:M}}}function B(re){return re.length<=m&&!re.includes(0)?(0,F.b6)(re):void 0}function c(re,g,b){const[N,T]=[re,g].map(
C=>C&&(0,_.DF)(Buffer.from((0,U.dj)(C))));if(b==="modified"&&(N===void 0||N.container!==T?.container))return[{kind:"modified",path:[],from:I.RG,to:I.RG}];const X=C=>new Map(C?.variables.map(({name:J,content:q})=>[
J,q])),[Q,j]=[X(N),X(T)],w=[],M=[...Q.keys()].filter(C=>j.has(C)),W=[...j.keys()].filter(C=>Q.has(C));M.some((C,J)=>C!==W[J])&&w.push({kind:"reordered",path:[],moved:[]});for(const C of[...new Set([...Q.
keys(),...j.keys()])].sort()){const J=[{type:"member",key:C}];Q.has(C)?j.has(C)?Q.get(C)!==j.get(C)&&w.push({kind:"modified",path:J,from:I.RG,to:I.RG}):w.push({kind:"removed",path:J,value:I.RG}):w.push(
{kind:"added",path:J,value:I.RG})}return w}var s=t(7279),E=t(8920),S=t(9870);async function $(re,g){const{inputs:b,platform:N}=re,{target:T}=g;if("workflowName"in T)return k(g,void 0,b.ignore);const X=await(0,R.
X)(re,T);for(const Q of(0,_.x3)(X.package))N.secrets.add(Q);return k(g,X,b.ignore)}function k(re,g,b){const{name:N,target:T,package:X,definitions:Q,variablesFile:j}=re,w=g&&u(g.package),M=[w?.env?.bytes,
X.files.get(S.Km)];j&&Q.env&&D(N,Q.env.bytes,M);const[W,C]=[i(w?.env),i(Q.env)],J=W&&C&&new Map([...C,...W]),q=w&&y(w,W,w.env),oe=y(Q,Q.env&&J,Q.env),de=d(q,oe,{name:N,ignore:b}),pe=o(de),Ie=o(d(q,oe,
{name:N,ignore:z.K$})),Pe=[...M,Q.env?.bytes].flatMap(Ae=>Ae?(0,_.aC)(Ae):[]),Le=(0,F.ol)(y(Q),z.K$);return{state:g,changes:{...de,secrets:[...de.secrets,...Pe]},ignored:Ie.filter(Ae=>!pe.includes(Ae)),
added:f(J).filter(Ae=>!W?.has(Ae)),kept:f(C).filter(Ae=>W?.has(Ae)&&W.get(Ae)!==C?.get(Ae)),name:N,target:"workflowId"in T?`${T.workflowId} ${T.flowId}`:`new workflow ${T.workflowName}`,package:Le,variables:f(
C),shown:re.sha256??Le,outcome:de.status==="unchanged"?de.status:"changed",targetVariables:f(W),content:w?(0,F.ol)(y(w),b):"",fields:pe}}function u(re){try{return(0,E.mu)(re)}catch(g){const b=`The tar\
get's package ${(0,s.gJ)(g)}`;throw new s.HR({what:b,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:g})}}function n(re,g){return re.content===g.content&&(0,l.isDeepStrictEqual)(
re.targetVariables,g.targetVariables)}function o({files:re}){const g=re.flatMap(({kind:b,name:N,changes:T})=>b==="variables"?[]:T.length===0?[N]:T.map(X=>e(X)||N));return[...new Set(g)]}function e({kind:re,
path:g}){return g.map(N=>N.type==="member"?N.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(re==="reordered"?"[]":"")}function i(re){return re===void 0?new Map:(0,_.DF)(re.bytes)?.variables.reduce(
(g,{name:b,content:N})=>g.set(b,N),new Map)}function f(re){return[...re?.keys()??[]].sort()}function y({app:re,flow:g},b,N){const T=f(b).map(Q=>[Q,""]),X=b?Buffer.from(JSON.stringify(Object.fromEntries(
T))):N?.bytes;return(0,S.jz)("zip",[[S.uq,re.bytes],[S.n7,g.bytes],...X?[[S.Km,X]]:[]])}function D(re,g,b){const N=b.map(M=>M&&(0,_.DF)(M)),T=N.find(M=>M?.variables.length)??N.find(Boolean),X=K((0,_.DF)(
g),T);if(X===void 0)return;const Q=N.indexOf(T)===1?"package":"target",j=`env-variables of ${re} doesn't have the shape of the ${Q}'s variables`,w=`Write it like this, with your names and values: ${ae(
T)}`;throw new s.HR({what:j,why:X,advice:w,topic:"import-deploy-and-promote"})}function K(re,g){if(re===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(g===
void 0)return;if(re.container!==g.container)return re.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(g.variables.length===0)return;const b=new Set(g.
variables.flatMap(({keys:T})=>T)),N=g.variables.every(({keys:T})=>T.includes("value"));for(const{name:T,keys:X}of re.variables){const Q=X.find(j=>!b.has(j));if(Q!==void 0)return`${T} has "${Q}", which\
 no variable there has`;if(N&&!X.includes("value"))return`${T} has no "value"`}}const Z={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ie={string:"",number:0,boolean:!1};function ae({container:re,
variables:[g]}={container:"array",variables:[]}){const b=re==="array",{keys:N,content:T}=g??{keys:b?["name","value"]:[],content:"{}"},X=JSON.parse(T),Q=N.map(w=>[w,Z[w]??ie[typeof X[w]]??null]),j=N.length===
0?Z.value:Object.fromEntries(Q);return JSON.stringify(b?[j]:{API_URL:j})}}),7833:((te,se,t)=>{t.d(se,{A2:()=>P,ZB:()=>O,c2:()=>m,jb:()=>I,p1:()=>G,sb:()=>z,wZ:()=>_});var l=t(2697),R=t(1124),F=t(7487);
function z(d){return d.filter(r=>r.plan!==void 0)}function G(d){return z(d).filter(({plan:r,action:p,backup:h})=>r.outcome==="unchanged"&&p!=="finish"&&!h)}function _({target:d,job:r}){return"workflow\
Id"in d?d.workflowId:r["workflow-id"]}function I(d){const r=d.filter(({plan:p})=>!p).map(({name:p})=>p);return{workflows:z(d).map(({plan:p})=>p.changes),notCompared:r}}async function P({rows:d,digest:r},{
fromList:p}){const[h]=d,A=I(d);(0,F.n0)({...r&&{changed:(0,R.Hq)(A),...(0,R.xW)(A),"plan-digest":r},...!p&&h&&O(h)}),await(0,l.$l)("promotions",d.map(U))}function U(d){const{name:r,sha256:p,plan:h,imported:A=!1,
deployed:v=!1,backup:B,job:c,error:s}=d;return{name:r,"workflow-id":_(d),...h&&{changed:h.outcome==="changed",...h.changes.counts},"package-sha256":p,imported:A,deployed:v,"dock-status-id":c["dock-sta\
tus-id"],...B?.id&&{"backup-artifact-id":B.id,"backup-artifact-name":B.name},error:s&&(0,l.UX)(s)}}function O(d){const{"export-job-id":r,...p}=d.job;return{...p,"workflow-id":_(d)}}function m({rows:d,
refusal:r,digest:p},{fromList:h,isPlan:A}){const v=d.flatMap(({error:E})=>E??[]),[B]=v;if(B===void 0||!h)return B??r;const c=d.filter(({begun:E})=>!E).map(({name:E})=>E),s=[!p&&`${v.length} of ${d.length}\
 targets could not be compared.`,(0,l.As)(d),!p&&!A&&"Nothing was changed.",p&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,l.Xd)(B,s.filter(Boolean).join(" "))}}),2975:((te,se,t)=>{t.d(se,{L5:()=>_,
Mu:()=>O,Vs:()=>P,kU:()=>G,yy:()=>U});var l=t(7279),R=t(706);const F=7,z=3e4,G=429;async function _({log:m,signal:d,endsAt:r},p,{atLeastMs:h=0,untilFree:A=!1}={}){let v=0,B=0,c;for(;;)try{return await p()}catch(s){
if(!(s instanceof l.HR&&(s.retryable||A&&s.busy)))throw s;d.throwIfAborted(),c??=performance.now();const E=s.status===G,S=s.busy||E;B=S?B+1:0,S||v++;const $=v>(s.maxRetries??F)&&performance.now()-c>=h;
if(!S&&$)throw I(s,`${v} times in a row`);const k=Math.min(z,1e3*2**((B||v)-1))*(.5+Math.random()/2),u=E&&s.retryAfterMs>0?s.retryAfterMs:Math.max(s.retryAfterMs,k),n=(0,R.zK)(u);if(performance.now()+
u>=r)throw I(s,`and waiting ${n} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,R.OX)((0,l.$N)(s),1e3)}; retrying in ${n}`),await U(u,
d)}}function I(m,d,r=m.advice){const{what:p,why:h}=m,A=h?{why:`${h}, ${d}`}:{what:`${p}, ${d}`};return m.with({...A,advice:r,retryable:!1})}function P(m){const d=String(m),r=/^\d+$/.test(d)?Number(d)*
1e3:Date.parse(d)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function U(m,d){let r;const p=new Promise(h=>{r=setTimeout(h,m)});await O(d,p).finally(()=>clearTimeout(r))}function O(m,d){
return new Promise((r,p)=>{const h=()=>p(m.reason);d.then(r,p).finally(()=>m.removeEventListener("abort",h)),m.aborted?h():m.addEventListener("abort",h)})}}),706:((te,se,t)=>{t.d(se,{MW:()=>z,OX:()=>R,
TL:()=>F,Xe:()=>G,hS:()=>I,pO:()=>d,v5:()=>U,zD:()=>_,zK:()=>P});var l=t(8132);function R(c,s=300){const E=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,l.Jj)(E,s)}function F(c,s=100){
return(0,l.RK)(JSON.stringify((0,l.Jj)(c,s)))}function z(c){return F(c,1e3).replaceAll("\\\\","\\")}function G(c){if(c<1024)return`${c} B`;const s=(c/1024).toFixed(1);return Number(s)<1024?`${s} KiB`:
`${(c/1024**2).toFixed(1)} MiB`}function _(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function I(c,s){return`${_(c)} ${s}${c===1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} \
s`;const s=Math.round(c/1e3);if(s<60)return`${s} s`;const[E,S]=[Math.floor(s/60),Math.floor(s/3600)];return S>0?`${S} h ${E%60} min`:`${E} min ${s%60} s`}const U="***",O=4,m=8;class d{#n=new Map;#e=new Set;constructor(s=[]){
for(const E of s)this.add(E)}add(s,E=S=>!0){const S=new Set([s,...s.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...S].filter(E).flatMap(r)){const k=$.slice(0,m);this.#n.set(k,(this.#n.get(k)??new Set).
add($)),this.#e.add(k.length)}}redact=(s,E=300)=>{const S=s.trimStart(),$=Math.min(S.length,E*4);return R(this.hide(S,()=>{},$)+($<S.length?"\u2026":""),E)};hide(s,E=$=>{},S=s.length){let[$,k]=["",0];
for(let u=0;u<S;u++){const n=this.#t(s,u);n!==""&&(E(n),u>=k&&($+=s.slice(k,u)+U),k=Math.max(k,u+n.length))}return $+s.slice(k,S)}#t(s,E){let S="";for(const $ of this.#e)for(const k of this.#n.get(s.slice(
E,E+$))??[])k.length<=S.length||!s.startsWith(k,E)||(k.length>=O||B(s,E,E+k.length))&&(S=k);return S}}function r(c){const s=D=>JSON.stringify(D).slice(1,-1),E=Buffer.from(c).toString(),S=[c,E,h(c)].flatMap(
D=>[D,s(D),s(s(D))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(D=>s(E).replace(D,v)),k=[s(E),...$].flatMap(D=>[D,D.replaceAll("/","\\/")]),u=encodeURIComponent(E),n=u.replace(/[!'()*]/g,A),o=n.replaceAll(
"%2A","*").replaceAll("~","%7E"),i=[u,n,n.replaceAll("%2F","/"),o].flatMap(D=>[D,D.replaceAll("%20","+")]),f=i.map(D=>D.replace(/%../g,K=>K.toLowerCase())),y=E.replace(/[&<>"']/g,D=>p[D]??"");return[...S,
s(E).replaceAll("/","\\/"),...k,y,...i,...f,encodeURI(E)]}const p={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(c){try{return decodeURIComponent(c)}catch{return c}}function A(c){
return`%${c.charCodeAt(0).toString(16).toUpperCase()}`}function v(c){return`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`}function B(c,s,E){const S=c.slice(Math.max(0,s-2),s);return!/[\p{L}\p{N}]$/u.
test(S)&&!/^[\p{L}\p{N}]/u.test(c.slice(E,E+2))}}),819:((te,se,t)=>{t.d(se,{Yz:()=>pt,z3:()=>mt,V4:()=>ht,pq:()=>Ot,lm:()=>xt,C1:()=>vt,uH:()=>bt,Pq:()=>yt,z:()=>e,$e:()=>_t});var l=t(857);function R(V){
return V==null?"":typeof V=="string"||V instanceof String?V:JSON.stringify(V)}function F(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,
endColumn:V.endColumn}:{}}function z(V,L,H){const ne=new I(V,L,H);process.stdout.write(ne.toString()+l.EOL)}function G(V,L=""){z(V,{},L)}const _="::";class I{constructor(L,H,ne){L||(L="missing.command"),
this.command=L,this.properties=H,this.message=ne}toString(){let L=_+this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let H=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const me=this.properties[ne];me&&(H?H=!1:L+=",",L+=`${ne}=${U(me)}`)}}return L+=`${_}${P(this.message)}`,L}}function P(V){return R(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function U(V){return R(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var O=t(6982),m=t(9896);function d(V,L){const H=process.env[`\
GITHUB_${V}`];if(!H)throw new Error(`Unable to find environment variable for file command ${V}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${R(L)}${l.EOL}`,
{encoding:"utf8"})}function r(V,L){const H=`ghadelimiter_${O.randomUUID()}`,ne=R(L);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(ne.includes(H))
throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${V}<<${H}${l.EOL}${ne}${l.EOL}${H}`}var p=t(6928),h=t(6671),A=t(2145),v=function(V,L,H,ne){function me(ge){return ge instanceof
H?ge:new H(function(be){be(ge)})}return new(H||(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(
a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(V,L||[])).next())})};class B{static createHttpClient(L=!0,H=10){const ne={allowRetries:L,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
B.getRequestToken())],ne)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){
const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return v(this,void 0,void 0,function*(){var H;
const ge=(H=(yield B.createHttpClient().getJson(L).catch(be=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${be.statusCode}
 
        Error Message: ${be.message}`)})).result)===null||H===void 0?void 0:H.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(L){return v(this,
void 0,void 0,function*(){try{let H=B.getIDTokenUrl();if(L){const me=encodeURIComponent(L);H=`${H}&audience=${me}`}debug(`ID token url is ${H}`);const ne=yield B.getCall(H);return setSecret(ne),ne}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var c=function(V,L,H,ne){function me(ge){return ge instanceof H?ge:new H(function(be){be(ge)})}return new(H||(H=Promise))(function(ge,be){function ze(a){
try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(V,L||[])).next())})};const{access:s,appendFile:E,
writeFile:S}=m.promises,$="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class u{constructor(){this._buffer=""}filePath(){
return c(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[$];if(!L)throw new Error(`Unable to find environment variable for $${$}. Check if your runtime envir\
onment supports job summaries.`);try{yield s(L,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,H,ne={}){const me=Object.entries(ne).map(([ge,be])=>` ${ge}="${be}"`).join("");return H?`<${L}${me}>${H}</${L}>`:`<${L}${me}>`}write(L){return c(this,void 0,
void 0,function*(){const H=!!L?.overwrite,ne=yield this.filePath();return yield(H?S:E)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return c(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,H=!1){return this._buffer+=L,H?this.
addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(L,H){const ne=Object.assign({},H&&{lang:H}),me=this.wrap("pre",this.wrap("code",L),ne);return this.addRaw(me).addEOL()}addList(L,H=!1){const ne=H?
"ol":"ul",me=L.map(be=>this.wrap("li",be)).join(""),ge=this.wrap(ne,me);return this.addRaw(ge).addEOL()}addTable(L){const H=L.map(me=>{const ge=me.map(be=>{if(typeof be=="string")return this.wrap("td",
be);const{header:ze,data:Ze,colspan:Ue,rowspan:a}=be,x=ze?"th":"td",Y=Object.assign(Object.assign({},Ue&&{colspan:Ue}),a&&{rowspan:a});return this.wrap(x,Ze,Y)}).join("");return this.wrap("tr",ge)}).join(
""),ne=this.wrap("table",H);return this.addRaw(ne).addEOL()}addDetails(L,H){const ne=this.wrap("details",this.wrap("summary",L)+H);return this.addRaw(ne).addEOL()}addImage(L,H,ne){const{width:me,height:ge}=ne||
{},be=Object.assign(Object.assign({},me&&{width:me}),ge&&{height:ge}),ze=this.wrap("img",null,Object.assign({src:L,alt:H},be));return this.addRaw(ze).addEOL()}addHeading(L,H){const ne=`h${H}`,me=["h1",
"h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",ge=this.wrap(me,L);return this.addRaw(ge).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap(
"br",null);return this.addRaw(L).addEOL()}addQuote(L,H){const ne=Object.assign({},H&&{cite:H}),me=this.wrap("blockquote",L,ne);return this.addRaw(me).addEOL()}addLink(L,H){const ne=this.wrap("a",L,{href:H});
return this.addRaw(ne).addEOL()}}const n=new u,o=null,e=n;function i(V){return V.replace(/[\\]/g,"/")}function f(V){return V.replace(/[/]/g,"\\")}function y(V){return V.replace(/[/\\]/g,path.sep)}const D=Ve(
import.meta.url)("string_decoder");var K=t(4434);const Z=Ve(import.meta.url)("child_process");var ie=t(2613),ae=function(V,L,H,ne){function me(ge){return ge instanceof H?ge:new H(function(be){be(ge)})}
return new(H||(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(ze,Ze)}
Ue((ne=ne.apply(V,L||[])).next())})};const{chmod:re,copyFile:g,lstat:b,mkdir:N,open:T,readdir:X,rename:Q,rm:j,rmdir:w,stat:M,symlink:W,unlink:C}=m.promises,J=process.platform==="win32";function q(V){return ae(
this,void 0,void 0,function*(){const L=yield fs.promises.readlink(V);return J&&!L.endsWith("\\")?`${L}\\`:L})}const oe=268435456,de=m.constants.O_RDONLY;function pe(V){return ae(this,void 0,void 0,function*(){
try{yield M(V)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}function Ie(V){return ae(this,arguments,void 0,function*(L,H=!1){return(H?yield M(L):yield b(L)).isDirectory()})}function Pe(V){
if(V=Ae(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return J?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Le(V,L){return ae(this,void 0,void 0,function*(){let H;
try{H=yield M(V)}catch(me){me.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${me}`)}if(H&&H.isFile()){if(J){const me=p.extname(V).toUpperCase();
if(L.some(ge=>ge.toUpperCase()===me))return V}else if(Me(H))return V}const ne=V;for(const me of L){V=ne+me,H=void 0;try{H=yield M(V)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${V}': ${ge}`)}if(H&&H.isFile()){if(J){try{const ge=p.dirname(V),be=p.basename(V).toUpperCase();for(const ze of yield X(ge))if(be===ze.toUpperCase()){V=p.join(
ge,ze);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${ge}`)}return V}else if(Me(H))return V}}return""})}function Ae(V){return V=V||"",J?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function Me(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function Ne(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var ue=function(V,L,H,ne){function me(ge){return ge instanceof H?ge:new H(function(be){
be(ge)})}return new(H||(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(
ze,Ze)}Ue((ne=ne.apply(V,L||[])).next())})};function $e(V,L){return ue(this,arguments,void 0,function*(H,ne,me={}){const{force:ge,recursive:be,copySourceDirectory:ze}=xe(me),Ze=(yield ioUtil.exists(ne))?
yield ioUtil.stat(ne):null;if(Ze&&Ze.isFile()&&!ge)return;const Ue=Ze&&Ze.isDirectory()&&ze?path.join(ne,path.basename(H)):ne;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(be)yield he(H,Ue,0,ge);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Ue)==="")
throw new Error(`'${Ue}' and '${H}' are the same file`);yield Se(H,Ue,ge)}})}function Be(V,L){return ue(this,arguments,void 0,function*(H,ne,me={}){if(yield ioUtil.exists(ne)){let ge=!0;if((yield ioUtil.
isDirectory(ne))&&(ne=path.join(ne,path.basename(H)),ge=yield ioUtil.exists(ne)),ge)if(me.force==null||me.force)yield We(ne);else throw new Error("Destination already exists")}yield Ge(path.dirname(ne)),
yield ioUtil.rename(H,ne)})}function We(V){return ue(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function Ge(V){return ue(this,void 0,void 0,function*(){
ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function qe(V,L){return ue(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(L){const ne=yield qe(
V,!1);if(!ne)throw J?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const H=yield le(V);return H&&H.length>0?H[0]:""})}function le(V){return ue(this,
void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const L=[];if(J&&process.env.PATHEXT)for(const me of process.env.PATHEXT.split(p.delimiter))me&&L.push(me);if(Pe(V)){const me=yield Le(
V,L);return me?[me]:[]}if(V.includes(p.sep))return[];const H=[];if(process.env.PATH)for(const me of process.env.PATH.split(p.delimiter))me&&H.push(me);const ne=[];for(const me of H){const ge=yield Le(
p.join(me,V),L);ge&&ne.push(ge)}return ne})}function xe(V){const L=V.force==null?!0:V.force,H=!!V.recursive,ne=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:L,recursive:H,copySourceDirectory:ne}}
function he(V,L,H,ne){return ue(this,void 0,void 0,function*(){if(H>=255)return;H++,yield Ge(L);const me=yield ioUtil.readdir(V);for(const ge of me){const be=`${V}/${ge}`,ze=`${L}/${ge}`;(yield ioUtil.
lstat(be)).isDirectory()?yield he(be,ze,H,ne):yield Se(be,ze,ne)}yield ioUtil.chmod(L,(yield ioUtil.stat(V)).mode)})}function Se(V,L,H){return ue(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
V)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(me){me.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const ne=yield ioUtil.readlink(V);yield ioUtil.
symlink(ne,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||H)&&(yield ioUtil.copyFile(V,L))})}const Te=Ve(import.meta.url)("timers");var De=function(V,L,H,ne){function me(ge){return ge instanceof
H?ge:new H(function(be){be(ge)})}return new(H||(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(
a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(V,L||[])).next())})};const Oe=process.platform==="win32";class Ce extends K.EventEmitter{constructor(L,H,ne){if(super(),!L)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=L,this.args=H||[],this.options=ne||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,H){
const ne=this._getSpawnFileName(),me=this._getSpawnArgs(L);let ge=H?"":"[command]";if(Oe)if(this._isCmdFile()){ge+=ne;for(const be of me)ge+=` ${be}`}else if(L.windowsVerbatimArguments){ge+=`"${ne}"`;
for(const be of me)ge+=` ${be}`}else{ge+=this._windowsQuoteCmdArg(ne);for(const be of me)ge+=` ${this._windowsQuoteCmdArg(be)}`}else{ge+=ne;for(const be of me)ge+=` ${be}`}return ge}_processLineBuffer(L,H,ne){
try{let me=H+L.toString(),ge=me.indexOf(l.EOL);for(;ge>-1;){const be=me.substring(0,ge);ne(be),me=me.substring(ge+l.EOL.length),ge=me.indexOf(l.EOL)}return me}catch(me){return this._debug(`error proce\
ssing line. Failed with error ${me}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(Oe&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)H+=" ",H+=L.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return H+='"',[H]}return this.args}_endsWith(L,H){return L.endsWith(
H)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const be of L)if(H.some(ze=>ze===be)){ne=!0;break}if(!ne)return L;let me='"',ge=!0;for(let be=L.
length;be>0;be--)me+=L[be-1],ge&&L[be-1]==="\\"?me+="\\":L[be-1]==='"'?(ge=!0,me+='"'):ge=!1;return me+='"',me.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes(
"	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let H='"',ne=!0;for(let me=L.length;me>0;me--)H+=L[me-1],ne&&L[me-1]==="\\"?H+="\\":L[me-1]==='"'?(ne=!0,H+="\\"):
ne=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const H={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return H.outStream=L.outStream||process.stdout,H.errStream=L.errStream||process.stderr,H}_getSpawnOptions(L,H){
L=L||{};const ne={};return ne.cwd=L.cwd,ne.env=L.env,ne.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ne.argv0=`"${H}"`),ne}exec(){return De(this,
void 0,void 0,function*(){return!Pe(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=p.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield qe(this.toolPath,!0),new Promise((L,H)=>De(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ue of this.args)this._debug(
`   ${Ue}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+l.EOL);const me=new Re(ne,this.toolPath);if(me.on("debug",Ue=>{this._debug(
Ue)}),this.options.cwd&&!(yield pe(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),be=Z.spawn(ge,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,ge));let ze="";be.stdout&&be.stdout.on("data",Ue=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ue),!ne.silent&&ne.outStream&&ne.outStream.write(Ue),
ze=this._processLineBuffer(Ue,ze,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(a)})});let Ze="";if(be.stderr&&be.stderr.on("data",Ue=>{me.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ue),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(Ue),Ze=this._processLineBuffer(
Ue,Ze,a=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(a)})}),be.on("error",Ue=>{me.processError=Ue.message,me.processExited=!0,me.processClosed=!0,me.CheckComplete()}),
be.on("exit",Ue=>{me.processExitCode=Ue,me.processExited=!0,this._debug(`Exit code ${Ue} received from tool '${this.toolPath}'`),me.CheckComplete()}),be.on("close",Ue=>{me.processExitCode=Ue,me.processExited=
!0,me.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),me.CheckComplete()}),me.on("done",(Ue,a)=>{ze.length>0&&this.emit("stdline",ze),Ze.length>0&&this.emit("errl\
ine",Ze),be.removeAllListeners(),Ue?H(Ue):L(a)}),this.options.input){if(!be.stdin)throw new Error("child process missing stdin");be.stdin.end(this.options.input)}}))})}}function Ee(V){const L=[];let H=!1,
ne=!1,me="";function ge(be){ne&&be!=='"'&&(me+="\\"),me+=be,ne=!1}for(let be=0;be<V.length;be++){const ze=V.charAt(be);if(ze==='"'){ne?ge(ze):H=!H;continue}if(ze==="\\"&&ne){ge(ze);continue}if(ze==="\\"&&
H){ne=!0;continue}if(ze===" "&&!H){me.length>0&&(L.push(me),me="");continue}ge(ze)}return me.length>0&&L.push(me.trim()),L}class Re extends K.EventEmitter{constructor(L,H){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=L,
this.toolPath=H,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Te.setTimeout)(Re.HandleTimeout,this.delay,this)))}_debug(L){
this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const H=`The STDIO streams did not close within ${L.delay/
1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(H)}L._setResult()}}}var ke=function(V,L,H,ne){
function me(ge){return ge instanceof H?ge:new H(function(be){be(ge)})}return new(H||(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){
be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(V,L||[])).next())})};function Fe(V,L,H){return ke(this,void 0,void 0,function*(){const ne=tr.argStringToArray(V);if(ne.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const me=ne[0];return L=ne.slice(1).concat(L||[]),new tr.ToolRunner(me,L,H).exec()})}function Je(V,L,H){return ke(this,void 0,
void 0,function*(){var ne,me;let ge="",be="";const ze=new StringDecoder("utf8"),Ze=new StringDecoder("utf8"),Ue=(ne=H?.listeners)===null||ne===void 0?void 0:ne.stdout,a=(me=H?.listeners)===null||me===
void 0?void 0:me.stderr,x=we=>{be+=Ze.write(we),a&&a(we)},Y=we=>{ge+=ze.write(we),Ue&&Ue(we)},ee=Object.assign(Object.assign({},H?.listeners),{stdout:Y,stderr:x}),ce=yield Fe(V,L,Object.assign(Object.
assign({},H),{listeners:ee}));return ge+=ze.end(),be+=Ze.end(),{exitCode:ce,stdout:ge,stderr:be}})}var Ye=function(V,L,H,ne){function me(ge){return ge instanceof H?ge:new H(function(be){be(ge)})}return new(H||
(H=Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(
V,L||[])).next())})};const et=()=>Ye(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:V.trim()}}),rt=()=>Ye(
void 0,void 0,void 0,function*(){var V,L,H,ne;const{stdout:me}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(L=(V=me.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&
L!==void 0?L:"";return{name:(ne=(H=me.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ne!==void 0?ne:"",version:ge}}),tt=()=>Ye(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,H]=V.trim().split(`
`);return{name:L,version:H}}),st=l.platform(),it=l.arch(),at=st==="win32",ct=st==="darwin",dt=st==="linux";function wt(){return Ye(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield at?et():ct?rt():tt()),{platform:st,arch:it,isWindows:at,isMacOS:ct,isLinux:dt})})}var ut=function(V,L,H,ne){function me(ge){return ge instanceof H?ge:new H(function(be){be(ge)})}return new(H||(H=
Promise))(function(ge,be){function ze(a){try{Ue(ne.next(a))}catch(x){be(x)}}function Ze(a){try{Ue(ne.throw(a))}catch(x){be(x)}}function Ue(a){a.done?ge(a.value):me(a.value).then(ze,Ze)}Ue((ne=ne.apply(
V,L||[])).next())})},lt;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(lt||(lt={}));function gt(V,L){const H=toCommandValue(L);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,L));issueCommand("set-env",{name:V},H)}function yt(V){z("add-mask",{},V)}function Et(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ht(V,L){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${V}`);return L&&L.trimWhitespace===!1?H:H.trim()}function It(V,L){const H=ht(V,L).split(`
`).filter(ne=>ne!=="");return L&&L.trimWhitespace===!1?H:H.map(ne=>ne.trim())}function At(V,L){const H=["true","True","TRUE"],ne=["false","False","FALSE"],me=ht(V,L);if(H.includes(me))return!0;if(ne.includes(
me))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function bt(V,L){if(process.env.GITHUB_OUTPUT||"")return d("OUTPUT",r(V,L));process.stdout.write(l.EOL),z("set-output",{name:V},
R(L))}function Tt(V){issue("echo",V?"on":"off")}function vt(V){process.exitCode=lt.Failure,mt(V)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function pt(V){z("debug",{},V)}function mt(V,L={}){
z("error",F(L),V instanceof Error?V.toString():V)}function _t(V,L={}){z("warning",F(L),V instanceof Error?V.toString():V)}function xt(V,L={}){z("notice",F(L),V instanceof Error?V.toString():V)}function Ot(V){
process.stdout.write(V+l.EOL)}function St(V){issue("group",V)}function $t(){issue("endgroup")}function kt(V,L){return ut(this,void 0,void 0,function*(){St(V);let H;try{H=yield L()}finally{$t()}return H})}
function Pt(V,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,L));issueCommand("save-state",{name:V},toCommandValue(L))}function Dt(V){return process.env[`S\
TATE_${V}`]||""}function Ct(V){return ut(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((te,se,t)=>{t.d(se,{tZ:()=>F});var l=function(G,_,I,P){function U(O){return O instanceof
I?O:new I(function(m){m(O)})}return new(I||(I=Promise))(function(O,m){function d(h){try{p(P.next(h))}catch(A){m(A)}}function r(h){try{p(P.throw(h))}catch(A){m(A)}}function p(h){h.done?O(h.value):U(h.value).
then(d,r)}p((P=P.apply(G,_||[])).next())})};class R{constructor(_,I){this.username=_,this.password=I}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,se,t)=>{t.d(se,{Qq:()=>$,Hv:()=>m});var l=t(8611),R=t.t(l,2),F=t(5692),z=t.t(F,2),G=t(9783),_=t(770),I=u=>{var n={};return t.d(n,u),n},P=u=>(()=>u);const U=I({ProxyAgent:()=>Ht.ProxyAgent});
var O=function(u,n,o,e){function i(f){return f instanceof o?f:new o(function(y){y(f)})}return new(o||(o=Promise))(function(f,y){function D(ie){try{Z(e.next(ie))}catch(ae){y(ae)}}function K(ie){try{Z(e.
throw(ie))}catch(ae){y(ae)}}function Z(ie){ie.done?f(ie.value):i(ie.value).then(D,K)}Z((e=e.apply(u,n||[])).next())})},m;(function(u){u[u.OK=200]="OK",u[u.MultipleChoices=300]="MultipleChoices",u[u.MovedPermanently=
301]="MovedPermanently",u[u.ResourceMoved=302]="ResourceMoved",u[u.SeeOther=303]="SeeOther",u[u.NotModified=304]="NotModified",u[u.UseProxy=305]="UseProxy",u[u.SwitchProxy=306]="SwitchProxy",u[u.TemporaryRedirect=
307]="TemporaryRedirect",u[u.PermanentRedirect=308]="PermanentRedirect",u[u.BadRequest=400]="BadRequest",u[u.Unauthorized=401]="Unauthorized",u[u.PaymentRequired=402]="PaymentRequired",u[u.Forbidden=403]=
"Forbidden",u[u.NotFound=404]="NotFound",u[u.MethodNotAllowed=405]="MethodNotAllowed",u[u.NotAcceptable=406]="NotAcceptable",u[u.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",u[u.RequestTimeout=
408]="RequestTimeout",u[u.Conflict=409]="Conflict",u[u.Gone=410]="Gone",u[u.TooManyRequests=429]="TooManyRequests",u[u.InternalServerError=500]="InternalServerError",u[u.NotImplemented=501]="NotImplem\
ented",u[u.BadGateway=502]="BadGateway",u[u.ServiceUnavailable=503]="ServiceUnavailable",u[u.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var d;(function(u){u.Accept="accept",u.ContentType="conte\
nt-type"})(d||(d={}));var r;(function(u){u.ApplicationJson="application/json"})(r||(r={}));function p(u){const n=pm.getProxyUrl(new URL(u));return n?n.href:""}const h=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],A=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],v=["OPTIONS","GET","DELETE","HEAD"],B=10,c=5;class s extends Error{constructor(n,o){super(n),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,s.prototype)}}class E{constructor(n){this.message=n}readBody(){return O(this,void 0,void 0,function*(){return new Promise(n=>O(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",e=>{o=Buffer.concat([o,e])}),this.message.on("end",()=>{n(o.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,
function*(){return new Promise(n=>O(this,void 0,void 0,function*(){const o=[];this.message.on("data",e=>{o.push(e)}),this.message.on("end",()=>{n(Buffer.concat(o))})}))})}}function S(u){return new URL(
u).protocol==="https:"}class ${constructor(n,o,e){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=o||[],this.requestOptions=e,e&&(e.ignoreSslError!=null&&(this._ignoreSslError=e.ignoreSslError),this._socketTimeout=
e.socketTimeout,e.allowRedirects!=null&&(this._allowRedirects=e.allowRedirects),e.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=e.allowRedirectDowngrade),e.maxRedirects!=null&&(this._maxRedirects=
Math.max(e.maxRedirects,0)),e.keepAlive!=null&&(this._keepAlive=e.keepAlive),e.allowRetries!=null&&(this._allowRetries=e.allowRetries),e.maxRetries!=null&&(this._maxRetries=e.maxRetries))}options(n,o){
return O(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,o||{})})}get(n,o){return O(this,void 0,void 0,function*(){return this.request("GET",n,null,o||{})})}del(n,o){return O(this,
void 0,void 0,function*(){return this.request("DELETE",n,null,o||{})})}post(n,o,e){return O(this,void 0,void 0,function*(){return this.request("POST",n,o,e||{})})}patch(n,o,e){return O(this,void 0,void 0,
function*(){return this.request("PATCH",n,o,e||{})})}put(n,o,e){return O(this,void 0,void 0,function*(){return this.request("PUT",n,o,e||{})})}head(n,o){return O(this,void 0,void 0,function*(){return this.
request("HEAD",n,null,o||{})})}sendStream(n,o,e,i){return O(this,void 0,void 0,function*(){return this.request(n,o,e,i)})}getJson(n){return O(this,arguments,void 0,function*(o,e={}){e[d.Accept]=this._getExistingOrDefaultHeader(
e,d.Accept,r.ApplicationJson);const i=yield this.get(o,e);return this._processResponse(i,this.requestOptions)})}postJson(n,o){return O(this,arguments,void 0,function*(e,i,f={}){const y=JSON.stringify(
i,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,r.ApplicationJson),f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const D=yield this.post(e,y,f);return this.
_processResponse(D,this.requestOptions)})}putJson(n,o){return O(this,arguments,void 0,function*(e,i,f={}){const y=JSON.stringify(i,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,r.ApplicationJson),
f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.ApplicationJson);const D=yield this.put(e,y,f);return this._processResponse(D,this.requestOptions)})}patchJson(n,o){return O(this,arguments,
void 0,function*(e,i,f={}){const y=JSON.stringify(i,null,2);f[d.Accept]=this._getExistingOrDefaultHeader(f,d.Accept,r.ApplicationJson),f[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(f,r.
ApplicationJson);const D=yield this.patch(e,y,f);return this._processResponse(D,this.requestOptions)})}request(n,o,e,i){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const f=new URL(o);let y=this._prepareRequest(n,f,i);const D=this._allowRetries&&v.includes(n)?this._maxRetries+1:1;let K=0,Z;do{if(Z=yield this.requestRaw(y,e),Z&&Z.message&&
Z.message.statusCode===m.Unauthorized){let ae;for(const re of this.handlers)if(re.canHandleAuthentication(Z)){ae=re;break}return ae?ae.handleAuthentication(this,y,e):Z}let ie=this._maxRedirects;for(;Z.
message.statusCode&&h.includes(Z.message.statusCode)&&this._allowRedirects&&ie>0;){const ae=Z.message.headers.location;if(!ae)break;const re=new URL(ae);if(f.protocol==="https:"&&f.protocol!==re.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield Z.readBody(),re.hostname!==f.hostname)for(const g in i)g.toLowerCase()==="authorization"&&delete i[g];y=this._prepareRequest(n,re,i),Z=yield this.requestRaw(y,e),ie--}if(!Z.
message.statusCode||!A.includes(Z.message.statusCode))return Z;K+=1,K<D&&(yield Z.readBody(),yield this._performExponentialBackoff(K))}while(K<D);return Z})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(n,o){return O(this,void 0,void 0,function*(){return new Promise((e,i)=>{function f(y,D){y?i(y):D?e(D):i(new Error("Unknown error"))}this.requestRawWithCallback(n,o,f)})})}requestRawWithCallback(n,o,e){
typeof o=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let i=!1;function f(K,Z){i||(i=!0,e(K,Z))}const y=n.httpModule.request(n.
options,K=>{const Z=new E(K);f(void 0,Z)});let D;y.on("socket",K=>{D=K}),y.setTimeout(this._socketTimeout||3*6e4,()=>{D&&D.end(),f(new Error(`Request timeout: ${n.options.path}`))}),y.on("error",function(K){
f(K)}),o&&typeof o=="string"&&y.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){y.end()}),o.pipe(y)):y.end()}getAgent(n){const o=new URL(n);return this._getAgent(o)}getAgentDispatcher(n){
const o=new URL(n),e=G.s(o);if(e&&e.hostname)return this._getProxyAgentDispatcher(o,e)}_prepareRequest(n,o,e){const i={};i.parsedUrl=o;const f=i.parsedUrl.protocol==="https:";i.httpModule=f?z:R;const y=f?
443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):y,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=
n,i.options.headers=this._mergeHeaders(e),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const D of this.handlers)
D.prepareRequest(i.options);return i}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),k(n||{})):k(n||{})}_getExistingOrDefaultHeader(n,o,e){
let i;if(this.requestOptions&&this.requestOptions.headers){const y=k(this.requestOptions.headers)[o];y&&(i=typeof y=="number"?y.toString():y)}const f=n[o];return f!==void 0?typeof f=="number"?f.toString():
f:i!==void 0?i:e}_getExistingOrDefaultContentTypeHeader(n,o){let e;if(this.requestOptions&&this.requestOptions.headers){const f=k(this.requestOptions.headers)[d.ContentType];f&&(typeof f=="number"?e=String(
f):Array.isArray(f)?e=f.join(", "):e=f)}const i=n[d.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:e!==void 0?e:o}_getAgent(n){let o;const e=G.s(n),i=e&&e.
hostname;if(this._keepAlive&&i&&(o=this._proxyAgent),i||(o=this._agent),o)return o;const f=n.protocol==="https:";let y=100;if(this.requestOptions&&(y=this.requestOptions.maxSockets||l.globalAgent.maxSockets),
e&&e.hostname){const D={maxSockets:y,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(e.username||e.password)&&{proxyAuth:`${e.username}:${e.password}`}),{host:e.hostname,port:e.port})};
let K;const Z=e.protocol==="https:";f?K=Z?_.httpsOverHttps:_.httpsOverHttp:K=Z?_.httpOverHttps:_.httpOverHttp,o=K(D),this._proxyAgent=o}if(!o){const D={keepAlive:this._keepAlive,maxSockets:y};o=f?new F.
Agent(D):new l.Agent(D),this._agent=o}return f&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),o}_getProxyAgentDispatcher(n,o){let e;if(this._keepAlive&&(e=this.
_proxyAgentDispatcher),e)return e;const i=n.protocol==="https:";return e=new U.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(
`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=e,i&&this._ignoreSslError&&(e.options=Object.assign(e.options.requestTls||{},{rejectUnauthorized:!1})),e}_getUserAgentWithOrchestrationId(n){
const o=n||"actions/http-client",e=process.env.ACTIONS_ORCHESTRATION_ID;if(e){const i=e.replace(/[^a-z0-9_.-]/gi,"_");return`${o} actions_orchestration_id/${i}`}return o}_performExponentialBackoff(n){
return O(this,void 0,void 0,function*(){n=Math.min(B,n);const o=c*Math.pow(2,n);return new Promise(e=>setTimeout(()=>e(),o))})}_processResponse(n,o){return O(this,void 0,void 0,function*(){return new Promise(
(e,i)=>O(this,void 0,void 0,function*(){const f=n.message.statusCode||0,y={statusCode:f,result:null,headers:{}};f===m.NotFound&&e(y);function D(ie,ae){if(typeof ae=="string"){const re=new Date(ae);if(!isNaN(
re.valueOf()))return re}return ae}let K,Z;try{Z=yield n.readBody(),Z&&Z.length>0&&(o&&o.deserializeDates?K=JSON.parse(Z,D):K=JSON.parse(Z),y.result=K),y.headers=n.message.headers}catch{}if(f>299){let ie;
K&&K.message?ie=K.message:Z&&Z.length>0?ie=Z:ie=`Failed request: (${f})`;const ae=new s(ie,f);ae.result=y.result,i(ae)}else e(y)}))})}}const k=u=>Object.keys(u).reduce((n,o)=>(n[o.toLowerCase()]=u[o],
n),{})}),9783:((te,se,t)=>{t.d(se,{H:()=>R,s:()=>l});function l(G){const _=G.protocol==="https:";if(R(G))return;const I=_?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(I)try{return new z(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new z(`http://${I}`)}else return}function R(G){if(!G.hostname)return!1;const _=G.hostname;if(F(
_))return!0;const I=process.env.no_proxy||process.env.NO_PROXY||"";if(!I)return!1;let P;G.port?P=Number(G.port):G.protocol==="http:"?P=80:G.protocol==="https:"&&(P=443);const U=[G.hostname.toUpperCase()];
typeof P=="number"&&U.push(`${U[0]}:${P}`);for(const O of I.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(O==="*"||U.some(m=>m===O||m.endsWith(`.${O}`)||O.startsWith(".")&&m.endsWith(`${O}`)))
return!0;return!1}function F(G){const _=G.toLowerCase();return _==="localhost"||_.startsWith("127.")||_.startsWith("[::1]")||_.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(_,I){super(
_,I),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,se,t)=>{t.d(se,{E:()=>z});class l{diff(_,I,P={}){let U;typeof P=="function"?(U=P,P={}):"callback"in P&&(U=P.callback);const O=this.castInput(_,P),m=this.castInput(I,P),d=this.removeEmpty(this.
tokenize(O,P)),r=this.removeEmpty(this.tokenize(m,P));return this.diffWithOptionsObj(d,r,P,U)}diffWithOptionsObj(_,I,P,U){var O;const m=$=>{if($=this.postProcess($,P),U){setTimeout(function(){U($)},0);
return}else return $},d=I.length,r=_.length;let p=1,h=d+r;P.maxEditLength!=null&&(h=Math.min(h,P.maxEditLength));const A=(O=P.timeout)!==null&&O!==void 0?O:1/0,v=Date.now()+A,B=[{oldPos:-1,lastComponent:void 0}];
let c=this.extractCommon(B[0],I,_,0,P);if(B[0].oldPos+1>=r&&c+1>=d)return m(this.buildValues(B[0].lastComponent,I,_));let s=-1/0,E=1/0;const S=()=>{for(let $=Math.max(s,-p);$<=Math.min(E,p);$+=2){let k;
const u=B[$-1],n=B[$+1];u&&(B[$-1]=void 0);let o=!1;if(n){const i=n.oldPos-$;o=n&&0<=i&&i<d}const e=u&&u.oldPos+1<r;if(!o&&!e){B[$]=void 0;continue}if(!e||o&&u.oldPos<n.oldPos?k=this.addToPath(n,!0,!1,
0,P):k=this.addToPath(u,!1,!0,1,P),c=this.extractCommon(k,I,_,$,P),k.oldPos+1>=r&&c+1>=d)return m(this.buildValues(k.lastComponent,I,_))||!0;B[$]=k,k.oldPos+1>=r&&(E=Math.min(E,$-1)),c+1>=d&&(s=Math.max(
s,$+1))}p++};if(U)(function $(){setTimeout(function(){if(p>h||Date.now()>v)return U(void 0);S()||$()},0)})();else for(;p<=h&&Date.now()<=v;){const $=S();if($)return $}}addToPath(_,I,P,U,O){const m=_.lastComponent;
return m&&!O.oneChangePerToken&&m.added===I&&m.removed===P?{oldPos:_.oldPos+U,lastComponent:{count:m.count+1,added:I,removed:P,previousComponent:m.previousComponent}}:{oldPos:_.oldPos+U,lastComponent:{
count:1,added:I,removed:P,previousComponent:m}}}extractCommon(_,I,P,U,O){const m=I.length,d=P.length;let r=_.oldPos,p=r-U,h=0;for(;p+1<m&&r+1<d&&this.equals(P[r+1],I[p+1],O);)p++,r++,h++,O.oneChangePerToken&&
(_.lastComponent={count:1,previousComponent:_.lastComponent,added:!1,removed:!1});return h&&!O.oneChangePerToken&&(_.lastComponent={count:h,previousComponent:_.lastComponent,added:!1,removed:!1}),_.oldPos=
r,p}equals(_,I,P){return P.comparator?P.comparator(_,I):_===I||!!P.ignoreCase&&_.toLowerCase()===I.toLowerCase()}removeEmpty(_){const I=[];for(let P=0;P<_.length;P++)_[P]&&I.push(_[P]);return I}castInput(_,I){
return _}tokenize(_,I){return Array.from(_)}join(_){return _.join("")}postProcess(_,I){return _}get useLongestToken(){return!1}buildValues(_,I,P){const U=[];let O;for(;_;)U.push(_),O=_.previousComponent,
delete _.previousComponent,_=O;U.reverse();const m=U.length;let d=0,r=0,p=0;for(;d<m;d++){const h=U[d];if(h.removed)h.value=this.join(P.slice(p,p+h.count)),p+=h.count;else{if(!h.added&&this.useLongestToken){
let A=I.slice(r,r+h.count);A=A.map(function(v,B){const c=P[p+B];return c.length>v.length?c:v}),h.value=this.join(A)}else h.value=this.join(I.slice(r,r+h.count));r+=h.count,h.added||(p+=h.count)}}return U}}
class R extends l{tokenize(_){return _.slice()}join(_){return _}removeEmpty(_){return _}}const F=new R;function z(G,_,I){return F.diff(G,_,I)}})},Mt={};function nt(te){var se=Mt[te];if(se!==void 0)return se.
exports;var t=Mt[te]={exports:{}},l=!0;try{Ut[te].call(t.exports,t,t.exports,nt),l=!1}finally{l&&delete Mt[te]}return t.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",t=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=F=>{F&&F.d<1&&(F.d=1,F.forEach(z=>z.r--),F.forEach(z=>z.r--?z.r++:z()))},R=F=>F.map(z=>{if(z!==
null&&typeof z=="object"){if(z[te])return z;if(z.then){var G=[];G.d=0,z.then(P=>{_[se]=P,l(G)},P=>{_[t]=P,l(G)});var _={};return _[te]=P=>P(G),_}}var I={};return I[te]=P=>{},I[se]=z,I});nt.a=(F,z,G)=>{
var _;G&&((_=[]).d=-1);var I=new Set,P=F.exports,U,O,m,d=new Promise((r,p)=>{m=p,O=r});d[se]=P,d[te]=r=>(_&&r(_),I.forEach(r),d.catch(p=>{})),F.exports=d,z(r=>{U=R(r);var p,h=()=>U.map(v=>{if(v[t])throw v[t];
return v[se]}),A=new Promise(v=>{p=()=>v(h),p.r=0;var B=c=>c!==_&&!I.has(c)&&(I.add(c),c&&!c.d&&(p.r++,c.push(p)));U.map(c=>c[te](B))});return p.r?A:h()},r=>(r?m(d[t]=r):O(P),l(_))),_&&_.d<0&&(_.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?t=>Object.getPrototypeOf(t):t=>t.__proto__,se;nt.t=function(t,l){if(l&1&&(t=this(t)),l&8||typeof t=="object"&&t&&(l&4&&t.__esModule||l&16&&typeof t.then=="function"))
return t;var R=Object.create(null);nt.r(R);var F={};se=se||[null,te({}),te([]),te(te)];for(var z=l&2&&t;typeof z=="object"&&!~se.indexOf(z);z=te(z))Object.getOwnPropertyNames(z).forEach(G=>F[G]=()=>t[G]);
return F.default=()=>t,nt.d(R,F),R}})(),nt.d=(te,se)=>{for(var t in se)nt.o(se,t)&&!nt.o(te,t)&&Object.defineProperty(te,t,{enumerable:!0,get:se[t]})},nt.f={},nt.e=te=>Promise.all(Object.keys(nt.f).reduce(
(se,t)=>(nt.f[t](te,se),se),[])),nt.u=te=>""+te+".index.js",nt.o=(te,se)=>Object.prototype.hasOwnProperty.call(te,se),nt.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},se=t=>{var{ids:l,modules:R,runtime:F}=t,z,G,_=0;for(z in R)nt.o(R,z)&&(nt.m[z]=R[z]);for(F&&F(nt);_<l.length;_++)
G=l[_],nt.o(te,G)&&te[G]&&te[G][0](),te[l[_]]=0};nt.f.j=(t,l)=>{var R=nt.o(te,t)?te[t]:void 0;if(R!==0)if(R)l.push(R[1]);else{var F=import("./"+nt.u(t)).then(se,z=>{throw te[t]!==0&&(te[t]=void 0),z}),
F=Promise.race([F,new Promise(z=>R=te[t]=[z])]);l.push(R[1]=F)}}})();var Nt=nt(6325);Nt=await Nt;
