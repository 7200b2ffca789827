const Lt={},Ut={},Nt={},jt={},Bt={},Wt={};import{createRequire as Xe}from"module";const Ft={};var Dt={3313:(te=>{te.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(N){this.pending<this.max?w(this,N):this.waiting.push(N)},se.prototype.wait=function(N){this.pending===0?N(this.error):this.listeners.push(N)},se.prototype.hold=
function(){return e(this)};function e(N){N.pending+=1;var K=!1;return z;function z(_){if(K)throw new Error("callback called twice");if(K=!0,N.error=N.error||_,N.pending-=1,N.waiting.length>0&&N.pending<
N.max)w(N,N.waiting.shift());else if(N.pending===0){var M=N.listeners;N.listeners=[],M.forEach(X)}}function X(_){_(N.error)}}function w(N,K){K(e(N))}}),770:((te,se,e)=>{te.exports=e(218)}),218:((te,se,e)=>{
var w,N=e(9278),K=e(4756),z=e(8611),X=e(5692),_=e(4434),M=e(2613),R=e(9023);se.httpOverHttp=j,se.httpsOverHttp=S,se.httpOverHttps=f,se.httpsOverHttps=c;function j(I){var t=new o(I);return t.request=z.
request,t}function S(I){var t=new o(I);return t.request=z.request,t.createSocket=h,t.defaultPort=443,t}function f(I){var t=new o(I);return t.request=X.request,t}function c(I){var t=new o(I);return t.request=
X.request,t.createSocket=h,t.defaultPort=443,t}function o(I){var t=this;t.options=I||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||z.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(s,x,y,b){for(var m=u(x,y,b),r=0,g=t.requests.length;r<g;++r){var i=t.requests[r];if(i.host===m.host&&i.port===m.port){t.requests.splice(r,1),i.request.onSocket(s);return}}
s.destroy(),t.removeSocket(s)})}R.inherits(o,_.EventEmitter),o.prototype.addRequest=function(t,n,s,x){var y=this,b=P({request:t},y.options,u(n,s,x));if(y.sockets.length>=this.maxSockets){y.requests.push(
b);return}y.createSocket(b,function(m){m.on("free",r),m.on("close",g),m.on("agentRemove",g),t.onSocket(m);function r(){y.emit("free",m,b)}function g(i){y.removeSocket(m),m.removeListener("free",r),m.removeListener(
"close",g),m.removeListener("agentRemove",g)}})},o.prototype.createSocket=function(t,n){var s=this,x={};s.sockets.push(x);var y=P({},s.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(y.localAddress=t.localAddress),y.proxyAuth&&(y.headers=y.headers||{},y.headers["Proxy-Authorization"]="Basic "+new Buffer(y.proxyAuth).toString("base64")),A(
"making CONNECT request");var b=s.request(y);b.useChunkedEncodingByDefault=!1,b.once("response",m),b.once("upgrade",r),b.once("connect",g),b.once("error",i),b.end();function m(l){l.upgrade=!0}function r(l,a,F){
process.nextTick(function(){g(l,a,F)})}function g(l,a,F){if(b.removeAllListeners(),a.removeAllListeners(),l.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",l.statusCode),
a.destroy();var v=new Error("tunneling socket could not be established, statusCode="+l.statusCode);v.code="ECONNRESET",t.request.emit("error",v),s.removeSocket(x);return}if(F.length>0){A("got illegal \
response body from proxy"),a.destroy();var v=new Error("got illegal response body from proxy");v.code="ECONNRESET",t.request.emit("error",v),s.removeSocket(x);return}return A("tunneling connection has\
 established"),s.sockets[s.sockets.indexOf(x)]=a,n(a)}function i(l){b.removeAllListeners(),A(`tunneling socket could not be established, cause=%s
`,l.message,l.stack);var a=new Error("tunneling socket could not be established, cause="+l.message);a.code="ECONNRESET",t.request.emit("error",a),s.removeSocket(x)}},o.prototype.removeSocket=function(t){
var n=this.sockets.indexOf(t);if(n!==-1){this.sockets.splice(n,1);var s=this.requests.shift();s&&this.createSocket(s,function(x){s.request.onSocket(x)})}};function h(I,t){var n=this;o.prototype.createSocket.
call(n,I,function(s){var x=I.request.getHeader("host"),y=P({},n.options,{socket:s,servername:x?x.replace(/:.*$/,""):I.host}),b=K.connect(0,y);n.sockets[n.sockets.indexOf(s)]=b,t(b)})}function u(I,t,n){
return typeof I=="string"?{host:I,port:t,localAddress:n}:I}function P(I){for(var t=1,n=arguments.length;t<n;++t){var s=arguments[t];if(typeof s=="object")for(var x=Object.keys(s),y=0,b=x.length;y<b;++y){
var m=x[y];s[m]!==void 0&&(I[m]=s[m])}}return I}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var I=Array.prototype.slice.call(arguments);typeof I[0]=="string"?I[0]=
"TUNNEL: "+I[0]:I.unshift("TUNNEL:"),console.error.apply(console,I)}:A=function(){},w=A}),4248:(te=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(w){let N=-1;for(let K of w)N=se[(N^K)&255]^N>>>8;return(N^-1)>>>0}te.exports=e}),3502:((te,se,e)=>{var w=e(9896),N=e(9023),K=e(2203),z=K.Readable,X=K.PassThrough,_=e(3313),M=e(4434).
EventEmitter;se.BufferSlicer=S,se.FdSlicer=R,N.inherits(R,M);function R(f){M.call(this),this.fd=f,this.pend=new _,this.pend.max=1,this.refCount=0}R.prototype.read=function(f,c,o,h,u){var P=this;P.pend.
go(function(A){w.read(P.fd,f,c,o,h,function(I,t,n){A(),u(I,t,n)})})},R.prototype.createReadStream=function(f){return new j(this,f)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;w.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},N.inherits(j,z);function j(f,c){c=c||
{},z.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}j.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(h){var u=Buffer.allocUnsafe(o);w.read(c.context.fd,u,0,o,c.pos,function(P,A){
P?c.destroy(P):A===0?(c.push(null),c._cleanup()):(c.pos+=A,c.push(u.slice(0,A))),h()})})},j.prototype._destroy=function(f,c){this._cleanup(),c(f)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},N.inherits(S,M);function S(f){M.call(this),this.refCount=0,this.buffer=f}S.prototype.read=function(f,c,o,h,u){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(h<0)throw new RangeError("position is negative: "+h);if(c+o>f.length&&(o=f.length-c),h+o>this.buffer.length&&(o=this.buffer.length-h),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(f,c,h,h+o),setImmediate(function(){u(null,o)})},S.prototype.createReadStream=function(f){f=f||{};var c=new X(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),h=65536,u=0;;){var P=u+h;if(P>=o.length){u<o.length&&c.write(o.slice(u,o.length));break}c.write(o.slice(u,P)),u=P}return c.end(),c},S.prototype.
ref=function(){this.refCount+=1},S.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,se,e)=>{var w,N=e(9896),K=e(3106),z=e(3502),X=e(9023),_=e(
4434).EventEmitter,M=e(2203).Transform,R=e(2203).PassThrough,j=e(2203).Writable;const S=typeof K.crc32=="function"?K.crc32:e(4248);w=u,w=P,w=A,w=I,w=f,w=c,se.SY=o,w=h,w=b,se.ax=m,w=r,w=g,w=t,w=x,w=y,w=
a;function f(p,E){return new Promise((B,k)=>{u(p,{...E,lazyEntries:!0},function(V,Y){if(V)return k(V);B(Y)})})}function c(p,E){return new Promise((B,k)=>{P(p,{...E,lazyEntries:!0},function(V,Y){if(V)return k(
V);B(Y)})})}function o(p,E){return new Promise((B,k)=>{A(p,{...E,lazyEntries:!0},function(V,Y){if(V)return k(V);B(Y)})})}function h(p,E,B){return new Promise((k,V)=>{I(p,E,{...B,lazyEntries:!0},function(Y,C){
if(Y)return V(Y);k(C)})})}function u(p,E,B){typeof E=="function"&&(B=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),B==null&&(B=de),N.open(p,"r",function(k,V){if(k)return B(k);P(V,E,function(Y,C){Y&&N.close(V,de),
B(Y,C)})})}function P(p,E,B){typeof E=="function"&&(B=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),B==null&&(B=de),N.fstat(p,function(k,V){if(k)return B(k);var Y=new z.FdSlicer(p);I(Y,V.size,E,B)})}
function A(p,E,B){typeof E=="function"&&(B=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var k=new z.BufferSlicer(p);I(k,p.length,E,B)}function I(p,E,B,k){typeof B=="function"&&(k=B,B=null),B==null&&(B={}),B.autoClose==null&&(B.autoClose=
!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var V=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),B.strictFileNames==null&&(B.strictFileNames=
!1),k==null&&(k=de),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var Y=22,C=20,H=65535,O=Math.min(C+Y+H,E),W=fe(O),D=E-W.length;i(p,W,0,O,D,function(Z){if(Z)return k(Z);for(var ee=O-Y;ee>=
0;ee-=1)if(W.readUInt32LE(ee)===101010256){var Q=W.subarray(ee),ie=Q.readUInt16LE(4),ge=Q.readUInt16LE(10),be=Q.readUInt32LE(16),Ie=Q.readUInt16LE(20),Ce=Q.length-Y;if(Ie!==Ce)return k(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ue=V?q(Q.subarray(22),
!1):Q.subarray(22);if(ee-C>=0&&W.readUInt32LE(ee-C)===117853008){var Be=W.subarray(ee-C,ee-C+C),Ae=re(Be,8),Le=fe(56);return i(p,Le,0,Le.length,Ae,function(ue){return ue?k(ue):Le.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(ie=Le.readUInt32LE(16),ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):(ge=re(Le,32),be=re(
Le,48),k(null,new t(p,be,E,ge,Ue,B.autoClose,B.lazyEntries,V,B.validateEntrySizes,B.strictFileNames))))})}return ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):k(
null,new t(p,be,E,ge,Ue,B.autoClose,B.lazyEntries,V,B.validateEntrySizes,B.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(t,_);function t(p,E,B,k,V,Y,C,H,O,W){var D=this;_.call(D),D.reader=p,D.reader.on("error",function(Z){s(D,Z)}),D.reader.once("close",function(){D.emit("close")}),D.readEntryCursor=E,
D.fileSize=B,D.entryCount=k,D.comment=V,D.entriesRead=0,D.autoClose=!!Y,D.lazyEntries=!!C,D.decodeStrings=!!H,D.validateEntrySizes=!!O,D.strictFileNames=!!W,D.isOpen=!0,D.emittedError=!1,D.hasEachEntryBeenCalled=
!1,D.lazyEntries||D._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(p,E){p.autoClose&&p.close(),s(p,E)}function s(p,E){p.emittedError||(p.emittedError=
!0,p.emit("error",E))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var p=this;
if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){var E=fe(46);i(p.reader,E,0,E.length,p.readEntryCursor,function(B){
if(B)return n(p,B);if(!p.emittedError){var k=new x,V=E.readUInt32LE(0);if(V!==33639248)return n(p,new Error("invalid central directory file header signature: 0x"+V.toString(16)));if(k.versionMadeBy=E.
readUInt16LE(4),k.versionNeededToExtract=E.readUInt16LE(6),k.generalPurposeBitFlag=E.readUInt16LE(8),k.compressionMethod=E.readUInt16LE(10),k.lastModFileTime=E.readUInt16LE(12),k.lastModFileDate=E.readUInt16LE(
14),k.crc32=E.readUInt32LE(16),k.compressedSize=E.readUInt32LE(20),k.uncompressedSize=E.readUInt32LE(24),k.fileNameLength=E.readUInt16LE(28),k.extraFieldLength=E.readUInt16LE(30),k.fileCommentLength=E.
readUInt16LE(32),k.internalFileAttributes=E.readUInt16LE(36),k.externalFileAttributes=E.readUInt32LE(38),k.relativeOffsetOfLocalHeader=E.readUInt32LE(42),k.generalPurposeBitFlag&64)return n(p,new Error(
"strong encryption is not supported"));p.readEntryCursor+=46,E=fe(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),i(p.reader,E,0,E.length,p.readEntryCursor,function(Y){if(Y)return n(p,Y);if(!p.
emittedError){k.fileNameRaw=E.subarray(0,k.fileNameLength);var C=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=E.subarray(k.fileNameLength,C),k.fileCommentRaw=E.subarray(C,C+k.fileCommentLength);
try{k.extraFields=g(k.extraFieldRaw)}catch(ge){return n(p,ge)}if(p.decodeStrings){var H=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=q(k.fileCommentRaw,H),k.fileName=m(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,p.strictFileNames);var O=r(k.fileName);if(O!=null)return n(p,new Error(O))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,p.readEntryCursor+=E.length,
p.entriesRead+=1;for(var W=0;W<k.extraFields.length;W++){var D=k.extraFields[W];if(D.id===1){var Z=D.data,ee=0;if(k.uncompressedSize===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=re(Z,ee),ee+=8}if(k.compressedSize===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended information ext\
ra field does not include compressed size"));k.compressedSize=re(Z,ee),ee+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Z.length)return n(p,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));k.relativeOffsetOfLocalHeader=re(Z,ee),ee+=8}break}}if(p.validateEntrySizes&&k.compressionMethod===0){var Q=k.uncompressedSize;if(k.isEncrypted()&&(Q+=12),
k.compressedSize!==Q){var ie="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return n(p,new Error(ie))}}p.emit("entry",k),p.lazyEntries||p._readEntry()}})}})}},
t.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");p.hasEachEntryBeenCalled=!0;let E=null;p.on("entry",k),p.on("end",V),p.on("error",Y);function B(){p.removeListener("entry",k),p.removeListener("end",V),p.removeListener("error",Y),p.
autoClose&&p.close()}function k(C){let{resolve:H}=E;E=null,H({value:C})}function V(){let{resolve:C}=E;E=null,B(),C({done:!0})}function Y(C){let{reject:H}=E;E=null,B(),H(C)}return{[Symbol.asyncIterator](){
return this},next(){const C=new Promise((H,O)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:H,reject:O}});return p.readEntry(),C},return(C){return B(),
Promise.resolve({done:!0,value:C})},throw(C){return B(),Promise.reject(C)}}},t.prototype.openReadStream=function(p,E,B){var k=this,V=0,Y=p.compressedSize;if(B==null&&(B=E,E=null),E==null)E={};else{if(E.
decodeFileData===!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(E.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+E.decrypt);if(p.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(E.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===
!1||E.decompress===!0))throw new Error("invalid options.decompress value: "+E.decompress);H=E.decompress}}if(E.start!=null){if(V=E.start,V<0)throw new Error("options.start < 0");if(V>p.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(E.end!=null){if(Y=E.end,Y<0)throw new Error("options.end < 0");if(Y>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(Y<
V)throw new Error("options.end < options.start")}}var C=E.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&E.decompress===!1)&&(!p.isEncrypted()||E.decrypt===!1);if((E.start!=null||
E.end!=null)&&!C)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return B(new Error("closed"));if(p.isEncrypted()&&!C&&E.decrypt!==
!1)return B(new Error("entry is encrypted, and options.decodeFileData !== false"));var H;if(C)H=!1;else if(p.compressionMethod===8)H=E.decodeFileData!==!0;else return B(new Error("unsupported compress\
ion method: "+p.compressionMethod));k.readLocalFileHeader(p,{minimal:!0},function(O,W){if(O)return B(O);k.openReadStreamLowLevel(W.fileDataStart,p.compressedSize,V,Y,H,p.uncompressedSize,B)})},t.prototype.
openReadStreamLowLevel=function(p,E,B,k,V,Y,C){var H=this,O=p+E,W=H.reader.createReadStream({start:p+B,end:p+k}),D=W;if(V){var Z=!1,ee=K.createInflateRaw();W.on("error",function(Q){setImmediate(function(){
Z||ee.emit("error",Q)})}),W.pipe(ee),H.validateEntrySizes?(D=new l(Y),ee.on("error",function(Q){setImmediate(function(){Z||D.emit("error",Q)})}),ee.pipe(D)):D=ee,Ee(D,function(){Z=!0,ee!==D&&ee.unpipe(
D),W.unpipe(ee),W.destroy()})}C(null,D)},t.prototype.readLocalFileHeader=function(p,E,B){var k=this;B==null&&(B=E,E=null),E==null&&(E={}),k.reader.ref();var V=fe(30);i(k.reader,V,0,V.length,p.relativeOffsetOfLocalHeader,
function(Y){try{if(Y)return B(Y);var C=V.readUInt32LE(0);if(C!==67324752)return B(new Error("invalid local file header signature: 0x"+C.toString(16)));var H=V.readUInt16LE(26),O=V.readUInt16LE(28),W=p.
relativeOffsetOfLocalHeader+30+H+O;if(W+p.compressedSize>k.fileSize)return B(new Error("file data overflows file bounds: "+W+" + "+p.compressedSize+" > "+k.fileSize));if(E.minimal)return B(null,{fileDataStart:W});
var D=new y;D.fileDataStart=W,D.versionNeededToExtract=V.readUInt16LE(4),D.generalPurposeBitFlag=V.readUInt16LE(6),D.compressionMethod=V.readUInt16LE(8),D.lastModFileTime=V.readUInt16LE(10),D.lastModFileDate=
V.readUInt16LE(12),D.crc32=V.readUInt32LE(14),D.compressedSize=V.readUInt32LE(18),D.uncompressedSize=V.readUInt32LE(22),D.fileNameLength=H,D.extraFieldLength=O,V=fe(H+O),k.reader.ref(),i(k.reader,V,0,
V.length,p.relativeOffsetOfLocalHeader+30,function(Z){try{return Z?B(Z):(D.fileName=V.subarray(0,H),D.extraField=V.subarray(H),B(null,D))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},t.prototype.
openReadStreamPromise=function(p,E){return new Promise((B,k)=>{this.openReadStream(p,E,function(V,Y){if(V)return k(V);B(Y)})})},t.prototype.openReadStreamLowLevelPromise=function(p,E,B,k,V,Y){return new Promise(
(C,H)=>{this.openReadStream(p,E,B,k,V,Y,function(O,W){if(O)return H(O);C(W)})})},t.prototype.readLocalFileHeaderPromise=function(p,E){return new Promise((B,k)=>{this.readLocalFileHeader(p,E,function(V,Y){
if(V)return k(V);B(Y)})})};function x(){}x.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){var B=this.extraFields[E];if(B.id===21589){
var k=B.data;if(k.length<5)continue;var V=k[0],Y=1;if(!(V&Y))continue;var C=k.readInt32LE(1);return new Date(C*1e3)}else if(B.id===10){var k=B.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var H=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),O=H/1e4-116444736e5;return new Date(O)}}return b(this.lastModFileDate,this.lastModFileTime,p.timezone)},x.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},x.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},x.prototype.isCompressed=function(){
return this.compressionMethod===8};function y(){}function b(p,E,B){var k=p&31,V=(p>>5&15)-1,Y=(p>>9&127)+1980,C=0,H=(E&31)*2,O=E>>5&63,W=E>>11&31;if(B==null||B==="local")return new Date(Y,V,k,W,O,H,C);
if(B==="UTC")return new Date(Date.UTC(Y,V,k,W,O,H,C));throw new Error("unrecognized options.timezone: "+options.timezone)}function m(p,E,B,k){for(var V=null,Y=0;Y<B.length;Y++){var C=B[Y];if(C.id===28789){
if(C.data.length<6||C.data.readUInt8(0)!==1)continue;var H=C.data.readUInt32LE(1);if(S(E)!==H)continue;V=q(C.data.subarray(5),!0);break}}if(V==null){var O=(p&2048)!==0;V=q(E,O)}return k||(V=V.replace(
/\\/g,"/")),V}function r(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+p:null}function g(p){for(var E=[],B=0;B<p.length-3;){var k=p.readUInt16LE(B+0),V=p.readUInt16LE(B+2),Y=B+4,C=Y+V;if(C>p.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var H=p.subarray(Y,C);E.push({id:k,data:H}),B=C}return E}function i(p,E,B,k,V,Y){if(k===0)return setImmediate(function(){Y(null,fe(0))});p.read(E,B,k,V,function(C,H){if(C)return Y(C);if(H<k)return Y(
new Error("unexpected EOF"));Y()})}X.inherits(l,M);function l(p){M.call(this),this.actualByteCount=0,this.expectedByteCount=p}l.prototype._transform=function(p,E,B){if(this.actualByteCount+=p.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(k))}B(null,p)},l.prototype._flush=
function(p){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(E))}p()},X.inherits(
a,_);function a(){_.call(this),this.refCount=0}a.prototype.ref=function(){this.refCount+=1},a.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error(
"invalid unref");p.close(E);function E(B){if(B)return p.emit("error",B);p.emit("close")}},a.prototype.createReadStream=function(p){p==null&&(p={});var E=p.start,B=p.end;if(E===B){var k=new R;return setImmediate(
function(){k.end()}),k}var V=this._readStreamForRange(E,B),Y=!1,C=new F(this);V.on("error",function(O){setImmediate(function(){Y||C.emit("error",O)})}),Ee(C,function(){V.unpipe(C),C.unref(),V.destroy()});
var H=new l(B-E);return C.on("error",function(O){setImmediate(function(){Y||H.emit("error",O)})}),Ee(H,function(){Y=!0,C.unpipe(H),C.destroy()}),V.pipe(C).pipe(H)},a.prototype._readStreamForRange=function(p,E){
throw new Error("not implemented")},a.prototype.read=function(p,E,B,k,V){var Y=this.createReadStream({start:k,end:k+B}),C=new j,H=0;C._write=function(O,W,D){O.copy(p,E+H,0,O.length),H+=O.length,D()},C.
on("finish",V),Y.on("error",function(O){V(O)}),Y.pipe(C)},a.prototype.close=function(p){setImmediate(p)},X.inherits(F,R);function F(p){R.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}
F.prototype._flush=function(p){this.unref(),p()},F.prototype.unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var v="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function q(p,E){if(E)return p.toString("utf8");for(var B="",k=0;k<p.length;k++)B+=v[p[k]];return B}function re(p,E){var B=p.readUInt32LE(E),k=p.readUInt32LE(E+4);return k*4294967296+
B}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(p){return Buffer.allocUnsafe(p)}:fe=function(p){return new Buffer(p)};function Ee(p,E){typeof p.destroy=="function"?p._destroy=function(B,k){
E(),k?.(B)}:p.destroy=E}function de(p){if(p)throw p}}),9037:((te,se,e)=>{var w=K=>{var z={};return e.d(z,K),z},N=K=>(()=>K);te.exports=w({getOctokit:()=>Lt.getOctokit})}),6543:((te,se,e)=>{var w=K=>{var z={};
return e.d(z,K),z},N=K=>(()=>K);te.exports=w({defaults:()=>Ut.defaults})}),8008:((te,se,e)=>{var w=K=>{var z={};return e.d(z,K),z},N=K=>(()=>K);te.exports=w({requestLog:()=>Nt.requestLog})}),212:((te,se,e)=>{
var w=K=>{var z={};return e.d(z,K),z},N=K=>(()=>K);te.exports=w({retry:()=>jt.retry})}),938:((te,se,e)=>{var w=K=>{var z={};return e.d(z,K),z},N=K=>(()=>K);te.exports=w({default:()=>Bt.default})}),5131:((te,se,e)=>{
var w=K=>{var z={};return e.d(z,K),z},N=K=>(()=>K);te.exports=w({default:()=>Wt.default})}),2613:(te=>{te.exports=Xe(import.meta.url)("assert")}),181:(te=>{te.exports=Xe(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Xe(import.meta.url)("crypto")}),4434:(te=>{te.exports=Xe(import.meta.url)("events")}),9896:(te=>{te.exports=Xe(import.meta.url)("fs")}),1943:(te=>{te.exports=Xe(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Xe(import.meta.url)("http")}),5692:(te=>{te.exports=Xe(import.meta.url)("https")}),9278:(te=>{te.exports=Xe(import.meta.url)("net")}),4573:(te=>{te.exports=Xe(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Xe(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Xe(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Xe(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Xe(import.meta.url)("node:http")}),4708:(te=>{te.exports=Xe(import.meta.url)("node:https")}),8995:(te=>{te.exports=Xe(import.meta.url)("node:module")}),8161:(te=>{te.exports=Xe(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Xe(import.meta.url)("node:path")}),1708:(te=>{te.exports=Xe(import.meta.url)("node:process")}),7075:(te=>{te.exports=Xe(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Xe(import.meta.url)("node:url")}),7975:(te=>{te.exports=Xe(import.meta.url)("node:util")}),8522:(te=>{te.exports=Xe(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Xe(import.meta.url)(
"os")}),6928:(te=>{te.exports=Xe(import.meta.url)("path")}),2203:(te=>{te.exports=Xe(import.meta.url)("stream")}),4756:(te=>{te.exports=Xe(import.meta.url)("tls")}),2018:(te=>{te.exports=Xe(import.meta.
url)("tty")}),7016:(te=>{te.exports=Xe(import.meta.url)("url")}),9023:(te=>{te.exports=Xe(import.meta.url)("util")}),3106:(te=>{te.exports=Xe(import.meta.url)("zlib")}),3e3:((te,se,e)=>{e.d(se,{WZ:()=>j,
j:()=>c,mJ:()=>f});var w=e(7598),N=e(6760),K=e(532),z=e(6191),X=e(7487),_=e(9870),M=e(3657),R=e(6584);function j(o,h){const u=o.boolean("upload-artifact",!0),P={overwrite:h,retentionDays:o.optional("r\
etention-days",S)},A=o.boolean("artifact-env-variables",!0);return{upload:u?P:void 0,artifactEnvVariables:A}}function S(o){if(/^0+$/.test(o))return;const h=(0,R.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(h>u)throw new Error(`must be at most ${u}, the repository's limit in days, not ${h}`);return h}async function f(o,{path:h,sha256:u,package:P},{upload:A,artifactEnvVariables:I}){if(I)return await(0,z.
mz)(o,{path:h,digest:u},A);const t=(0,M.z)((0,_.KC)(P)),n=(0,N.join)(await(0,X.Pd)("workflow-artifact-"),(0,N.basename)(h));await(0,K.lo)(n,t);const s=(0,w.createHash)("sha256").update(t).digest("hex");
return await(0,z.mz)(o,{path:n,digest:s},A)}function c({upload:o,artifactEnvVariables:h},u){!o||!h||!(0,X.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,se,e)=>{e.d(se,{B:()=>M,X:()=>j});var w=e(7975),N=e(9462),K=e(3657),z=e(5645),X=e(6006),_=e(3349);
async function M(S,f,{title:c,advice:o,idsIn:h}){S.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let u={};const P=A=>{const t={...{"dock-status-id":f.dockStatusId,...h(A)},
status:A.status||u.status};(0,w.isDeepStrictEqual)(t,u)||S.publish(t),u=t};return await(0,X.qt)(S,f,{longestWaitMs:S.inputs.longestWaitMs,advice:o,onStatus:P})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function j(S,{workflowId:f,flowId:c}){return S.log.info(`Exporting workflow ${f}, flow ${c}, from ${S.platform.url.href}`),await(0,N.N)(S,(0,N.R)(S.inputs.timeoutMs,
"No package"),async o=>{const h=await(0,_.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:u,exportJobId:P}=h,A=await M(o,h,{title:`Export job ${P??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":P})}),
I=await(0,_.EH)(o,h,A),t=async()=>(0,_.EH)(o,h,await(0,X.SO)(o,u)),n=y=>(0,K.u)(y,o.signal),{content:s,...x}=await(0,z.R)(o,{url:I,freshUrl:t,read:n});return{...x,package:s}})}}),2697:((te,se,e)=>{e.d(
se,{$l:()=>I,As:()=>o,Sm:()=>R,UX:()=>S,Xd:()=>u,bg:()=>t,cZ:()=>c});var w=e(1455),N=e(6760),K=e(7279),z=e(8725),X=e(7487),_=e(4057),M=e(706);function R({host:n,pathname:s}){return n+s.replace(/\/$/,"")}
const j=2e4;function S({message:n}){return(0,M.OX)(n,1e3)}const f="<dock status ID>";function c(n){const s=new Map;for(const{name:y,error:b,job:m}of n){if(!b)continue;const{"dock-status-id":r}=m,g=r===
void 0?b.message:b.message.replaceAll(r,f),i=s.get(g)??{names:[],ids:[],help:(0,X.VY)(b)};s.set(g,i),i.names.push(y),r!==void 0&&i.ids.push(r)}const x=Math.max(100,Math.min(1e3,Math.floor(j/s.size)));
return Array.from(s,([y,{names:b,ids:m,help:r}])=>({names:b,message:(0,M.OX)(y,x).replaceAll(f,()=>m.join(", ")),help:r}))}function o(n){return c(n).map(({names:s,message:x})=>`${s.join(", ")}: ${x}`).
join(" | ")}function h(n,s){return!n||!s||n.message===s.message?n??s:u(n,`${n.message} Also: ${s.message}`)}function u(n,s){return new K.HR({what:s,topic:(0,K.h_)(n).topic,cause:n})}async function P(n,s,{
platform:x,titles:y,facts:b=[],known:m,work:r}){let g=m;const i=F=>{g=F,setOutputs(F)};i(m);const l={inputs:n,platform:x,log:runnerLog(),signal:s,endsAt:1/0,publish:i},a=await r(l).then(()=>{},toError);
if(n.summary){const F=factTable([["Host",{words:R(n.host)}],...b,["Workflow ID",g["workflow-id"]],["Dock status ID",g["dock-status-id"]],["Status",g.status&&{words:g.status}],["Duration",{words:humanTime(
performance.now())}]]);a?await writeSummary(y.failed,withHelp(S(a),helpFor(a)),F):await writeSummary(y.done,F)}if(a)throw a}const A=1e6;async function I(n,s){const x=JSON.stringify(s);await t(`the out\
put ${n}`,{[`${n}.json`]:x});const y=Buffer.byteLength(x)>A;y&&(0,z.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,X.n0)({[n]:y?[]:s})}async function t(n,s){
try{const x=await(0,X.Pd)("workflow-results-");for(const[y,b]of Object.entries(s)){const m=(0,N.join)(x,y);await(0,w.writeFile)(m,b).catch((0,X.E_)(m)),(0,X.n0)({[`${(0,N.parse)(y).name}-path`]:m})}}catch(x){
(0,z.t1)().warning(`Can't keep ${n} as a file. ${(0,K.gJ)(x)}`)}}}),3018:((te,se,e)=>{e.d(se,{S:()=>le});var w=e(1124),N=e(706);const K=Number.MAX_SAFE_INTEGER,z=2,X=60,_="</details>",M=41,R=100;function j(d,T={}){
const{under:$=()=>"",parts:U=[],noun:oe="change",folded:me=!1}=T,{length:ce}=$(K),{least:Oe=ce===0?d:`${d} \u2026`,changes:Me=A(U)}=T;return{line:d,under:$,size:d.length+ce,least:Oe,parts:U,changes:Me,
noun:oe,folded:me}}function S(d,T,$={}){return T.length===0?[]:[j(d,{...$,parts:T})]}function f(d,T){const $=({leaf:Se,outer:Ne})=>Ne.length===1?0:Se.size,U=(Se,Ne)=>$(Se)-$(Ne),oe=new Map,me=()=>I(u(
d,oe).filter(([Se])=>Se!=="")),ce=[];let Oe=o(d,[]).sort(U),Me=T;for(let Se=-1;Oe.length>0&&Se<ce.length;Me=T-c(me()))Se=ce.length,Oe=Oe.filter(Ne=>{const Ye=Ne.outer.filter(tt=>!oe.has(tt)),He=Ye.map(
tt=>tt.line.length+z+X+(tt.folded?M:0)).reduce((tt,ot)=>tt+ot,Ne.leaf.least.length+z);if(He>Me)return!0;Me-=He;for(const tt of Ye)oe.set(tt,[]);return oe.set(Ne.leaf,[Ne.leaf.least]),ce.push(Ne),!1});
for(const[Se,{leaf:Ne}]of ce.sort(U).entries()){const Ye=h(Ne,Ne.least.length+Math.floor(Me/(ce.length-Se)));Me-=c(Ye)-Ne.least.length,oe.set(Ne,Ye)}return me()}function c(d){return d.reduce((T,{length:$})=>T+
$,0)}function o(d,T){return d.parts.length===0?[{leaf:d,outer:T}]:d.parts.flatMap($=>o($,[...T,d]))}function h({line:d,under:T,size:$,least:U},oe){if($<=oe)return[d,T(Math.max(oe,K))];for(let me=oe-d.
length-X;me>R;me=Math.floor(me*.7)){const ce=T(me);if(ce!==""&&d.length+ce.length<=oe)return[d,ce]}return[U]}function u(d,T){const{line:$,parts:U,folded:oe}=d;if(U.length===0)return[T.get(d)??[]];const ce=[
...U.filter(Oe=>T.has(Oe)).flatMap(Oe=>u(Oe,T)),[P(d,U.filter(Oe=>!T.has(Oe)))]];return oe?[[`<details><summary>${$}</summary>`],...ce,[_]]:[[$],...ce]}function P({noun:d},T){if(d==="connection"&&T.length>
0)return`\u2026 and ${(0,N.hS)(T.length,"more connection")}`;if(A(T)===0)return"";const $=d==="workflow"?` in ${(0,N.hS)(T.length,"more workflow")}`:"";return`\u2026 and ${(0,N.hS)(A(T),"more change")}${$}`}
function A(d){return d.reduce((T,{changes:$})=>T+$,0)}function I(d){const T=$=>$?.[0]?.startsWith("- ");return d.flatMap(($,U)=>{const oe=$[0]===_||T($)&&T(d[U-1]);return[U===0?"":oe?`
`:`

`,...$]})}var t=e(8132),n=e(3436),s=e(2614),x=e(2742),y=e(3499),b=e(1345),m=e(8965),r=e(5408);const g=2,i=1e3,l=240,a=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],F="...";function v(d,T){const $=[q(d??T),q(T??d)],[U,oe]=[fe(d),fe(T)],me=de(U,oe);return $[0]===$[1]?me:[`@@ line ends: ${$[0]} \u2192 ${$[1]} @@`,...me]}function q(d=""){return d.includes(
`
`)&&!/(?<!\r)\n/.test(d)?"CRLF":"LF"}function re(d){return d.split(q(d)==="CRLF"?`\r
`:`
`)}function fe(d){return(d===void 0?[]:re(d)).flatMap($=>a.reduce(Ee,[$]).map((U,oe)=>oe===0?U:F+U))}function Ee(d,T){return d.flatMap($=>$.length>l?Array.from($.matchAll(T),([U])=>U):$)}function de(d,T){
const $=new Set(d),oe=T.some(ce=>$.has(ce))?(0,m.E)([...d],[...T],{maxEditLength:i}):void 0;if(oe===void 0)return[...B(d,T),...p("+",T)];let me=0;return oe.flatMap(({added:ce,removed:Oe,value:Me},Se)=>{
const Ne=oe[Se+1];if(Oe)return B(Me,Ne?.added?Ne.value:[]);const[Ye,Je]=[Se===0?0:g,Me.length-g],He=me+E(Me.slice(0,Je+1));return me+=E(Me),ce?p("+",Me):Ne===void 0?p(" ",Me.slice(0,Ye)):Je-Ye<2?p(" ",
Me):[...p(" ",Me.slice(0,Ye)),`@@ line ${He} @@`,...p(" ",Me.slice(Je))]})}function p(d,T){return T.map($=>`${d} ${$}`)}function E(d){return d.filter(T=>!T.startsWith(F)).length}function B(d,T){const $=new Map(
d.map(Se=>[Y(Se),Se])),U=Se=>Y(Se)!=="",oe=T.filter(U),ce=(d.length-d.filter(U).length!==T.length-oe.length?oe:T).flatMap(Se=>V($.get(Y(Se))??Se,Se)),Oe=ce.length>0||T.length===0?ce:V(k(d),k(T));return[
...Oe.length===0?[]:[`@@ hard to see: ${[...new Set(Oe)].join(", ")} @@`],...p("-",d)]}function k(d){return d.map(T=>T.startsWith(F)?T.slice(F.length):`
${T}`).join("")}function V(d,T){if(Y(d)!==Y(T))return[];const[$,U]=[d.normalize(),T.normalize()],oe=C(d)===C(T)?[]:["Unicode forms"];return $===U?oe:[...oe,$.trimEnd()===U.trimEnd()?"spaces at the end":
"white space"]}function Y(d){return C(d.normalize())}function C(d){return d.replace(/\s/g,"")}function H(d,T){let[$,U]=[0,T];const me=[...(0,r.$z)(d,Oe=>Oe.startsWith("@@ line ")?++$:$).values()].flatMap(
Oe=>{const Me=O(Oe,U);return U-=D(Oe),Me}),ce=d.filter(W).length-me.filter(W).length;return ce===0?me:[...me,`@@ ${(0,N.hS)(ce,"more changed line")} @@`]}function O(d,T){const $=ce=>ce.startsWith("-"),
U=D(d.filter($)),oe=D(d)-U,me={removed:Math.max(T/2,T-oe),others:Math.max(T/2,T-U)};return d.filter(ce=>{const Oe=$(ce)?"removed":"others";return me[Oe]-=ce.length+1,me[Oe]>=0})}function W(d){return d.
startsWith("-")||d.startsWith("+")}function D(d){return d.reduce((T,$)=>T+$.length+1,0)}var Z=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},Q=80,ie=8;function ge(d,T,$){if(d.type==="string")return be(Ae((0,n.e1)(d.text),T.mask),T,$);const[U="",...oe]=Ue(d,T);return oe.length>0||U.length>Q?void 0:(0,t.
SS)(U,1/0)}function be(d,T,$){const U=T.mask(d).shown;if(U.length>Q||U.includes(`
`))return;const oe=Ie(d,T,$);return(0,t.SS)(JSON.stringify(U),1/0)+(oe===void 0?"":` (${ue(oe,T)})`)}function Ie(d,{labelOf:T},$){const U=T(d);return U===void 0||U.toLowerCase()===d.toLowerCase()||[...$?.
members.values()??[]].some(me=>(0,n.jn)(me)&&(0,n.e1)(me.text)===U)?void 0:U}function Ce(d,T,{labelOf:$}){const[U,oe]=d.slice(-2);return U?.type!=="item"||oe?.type!=="member"||!n.ZM.test(oe.key)?!1:(0,n.
TH)(U.item)===T||$((0,n.e1)(T))===U.label}function Ue(d,T,$){const{mask:U}=T;if((0,n.jn)(d)){if(d.type==="literal")return[U(d.text).shown];const Se=Ae((0,n.e1)(d.text),U),{shown:Ne}=U(Se);if(Ne.includes(
`
`))return["|",...Be(re(Ne))];const Ye=Ie(Se,T,$);return[JSON.stringify(Ne)+(Ye===void 0?"":` (${U(Ye).shown})`)]}const[oe="",me=""]=d.type==="array"?"[]":"{}",ce=d.type==="array"?d.items.map(Se=>Ue(Se,
T)):Array.from(d.members,([Se,Ne])=>{const[Ye,...Je]=(0,Z.$C)(Se,Ne,d)?[N.v5]:Ue(Ne,T,d);return[`${JSON.stringify(U(Se).shown)}: ${Ye}`,...Je]}),Oe=oe+ce.join(", ")+me;return Oe.length<=Q&&ce.every(Se=>Se.
length===1)?[Oe]:[oe,...Be(ce.flat()),me]}function Be(d){return d.map(T=>`  ${T}`)}function Ae(d,T){if(!d.includes("%")||d.includes("://")&&T(d).shown!==d)return d;try{const $=decodeURIComponent(d);return[
encodeURIComponent($),encodeURI($)].includes(d)?$:d}catch{return d}}function Le(d,T,$){const U=[Ae(d,$),Ae(T,$)];return[d,T].some(me=>me.includes("%")&&U.includes(me))||U[0]===U[1]?[d,T]:U}function ue(d,{
mask:T},$=100){return(0,t.SS)(T(d).shown,$)}function $e(d,T,$=!1){const U=(0,y.a2)(d),oe=$?1/0:100,me=d.flatMap((ce,Oe)=>{if(ce.type==="element")return[(0,t.SS)(`[${ce.index}]`)];if(ce.type==="item"){
const Se=T.endsOf(ce.item),Ne=Se===void 0?ce.label:$?`${Se} (${ce.label})`:Se,Ye=Oe===U-1&&ce.hint!==void 0?` (${ue(ce.hint,T)})`:"";return[`**${ue(Ne,T,oe)}**${Ye}`]}return!$&&d.slice(Oe+1).find(({type:Se})=>Se!==
"member")?.type==="item"?[]:[ue(ce.key,T,oe)]});return me.length>ie&&!$&&me.splice(2,me.length-ie+1,"\u2026"),me.join(" \u203A ")||"the whole file"}function je(d,T){const $=ce=>d.map(({path:Oe,kind:Me})=>(Me?
`${ee[Me]} `:"")+$e(Oe,T,ce)),[U,oe]=[$(!1),$(!0)],me=(0,b.Vn)(U);return Fe(U.map((ce,Oe)=>me.get(ce)===1?ce:oe[Oe]??ce))}function Fe(d){const[T,$]=[(0,b.Vn)(d),new Map];return d.map(U=>{const[oe=1,me]=[
T.get(U),($.get(U)??0)+1];return $.set(U,me),oe===1?U:`${U} (${me} of ${oe})`})}const Ke="  ",Ze=3,rt=5,st=120,Qe={texts:3,min:4,max:60,usual:2,usualWeight:.001},ft={line:": changed, hidden"};function ct(d,T){
const $=[...(0,r.$z)(d,lt).values()],U=$.filter(ce=>ce.length<Ze).flat(),oe=je(U,T),me=new Map(U.map((ce,Oe)=>{const{line:Me,...Se}=ye(ce,T);return[ce,j(`- ${oe[Oe]}${Me}`,{changes:1,...Se})]}));return $.
flatMap(ce=>{const Oe=ce.flatMap(Me=>me.get(Me)??[]);return Oe.length===0?wt(ce,T):Oe})}function lt(d){const T=(0,y.a2)(d.path),U=(d.kind==="modified"?[d.from,d.to]:"value"in d?[d.value]:[]).flatMap(me=>"\
id"in me?[me.id]:[]);if(T===0||T===d.path.length||U.length===0)return d;const oe=d.path.slice(T).map(me=>me.type==="member"?me.key:"index"in me&&me.index);return JSON.stringify([d.kind,U,oe])}function wt(d,T){
const[$]=d,{line:U,under:oe=()=>""}=ye($,T),me=pe(ht(d,T)),ce=$.kind==="modified"?"":` ${$.kind}`,Oe=`- ${ee[$.kind]} ${ae($,T)}${U}${ce} in ${me.line}`;return j(Oe,{changes:d.length,under:Me=>oe(Me)+
(me.under?.(Me)??"")})}function ht(d,T){const $=d.map(({path:U})=>({path:U.slice(0,(0,y.a2)(U))}));return je($,T)}function ae({path:d},T){return $e(d.slice((0,y.a2)(d)),T)}function ye(d,T){if(d.kind===
"modified")return _e(d,T);if("value"in d)return Te(d,T);if(d.kind==="moved"){const[me,ce]=[d.from,d.path].map(Oe=>$e(Oe.slice(0,-1),T,!0));return{line:`: moved from ${me} to ${ce}`}}if(d.moved.length===
0)return{line:": in a new order"};const $=d.moved.map(me=>({path:[me]})),U=pe(je($,T)),oe=U.under?`${U.line} moved`:`moved: ${U.line}`;return{...U,line:`: in a new order (${oe})`}}function pe(d){if(d.
length<=rt)return{line:d.join(", ")};const T=(0,N.hS)(d.length,"item"),$=We(T,Ke+d.join(", "));return{line:T,under:U=>$.length<=U?$:""}}function _e({path:d,from:T,to:$},U){if(T.type==="hidden"||$.type===
"hidden")return{line:""};if((0,Z._p)(d,T,$))return ft;if(T.type==="string"&&$.type==="string"){const Me=Ce(d,$.text,U)?{...U,labelOf:()=>{}}:U;return xe((0,n.e1)(T.text),(0,n.e1)($.text),Me)}const[oe,
me]=[Ue(T,U).join(`
`),Ue($,U).join(`
`)];if(oe===me)return ft;const[ce,Oe]=[ge(T,U),ge($,U)];return ce&&Oe?{line:`: ${ce} \u2192 ${Oe}`}:{line:"",under:Re(oe,me)}}function xe(d,T,$){const[U,oe]=Le(d,T,$.mask),me=U===d&&oe===T?"":" (perce\
nt-encoded)",[ce,...Oe]=(0,x.qy)(U,oe)?.changes??[];if(ce!==void 0){const tt=`${me} (JSON in a text)`;if(Oe.length===0&&ce.kind==="modified"){const ut=_e(ce,$);return{...ut,line:`${tt} \u203A ${$e(ce.
path,$)}${ut.line}`}}const ot=j("",{parts:ct([ce,...Oe],$)});return{line:tt,under:ut=>`
${ze(f(ot,ut).join(""))}`}}const[Me,Se]=[$.mask(U),$.mask(oe)];if(Me.shown===Se.shown)return{line:me+ft.line};const Ne=Me.hidden===Se.hidden?"":" (hidden values differ, too)",[Ye,Je]=[be(U,$),be(oe,$)];
if(!Ye||!Je)return{line:me+Ne,under:Re(Me.shown,Se.shown)};const He=V(Me.shown,Se.shown).join(", ");return{line:`${me}: ${Ye} \u2192 ${Je}${He&&` (${He})`}${Ne}`}}function Te(d,T){const{path:$,value:U}=d;
if(U.type==="hidden")return{line:""};if((0,Z._p)($,U))return{line:": hidden"};if(U.type==="object")return ke(d,U,T);const oe=ge(U,T);return oe!==void 0?{line:`: ${oe}`}:U.type==="array"?{line:"",under:Pe(
d,Ue(U,T),(0,N.hS)(U.items.length,"element"))}:{line:"",under:Pe(d,[T.mask(Ae((0,n.e1)(U.text),T.mask)).shown])}}function ke(d,T,$){const U=d.path.at(-1),oe=U?.type==="item"?U:void 0;if(T.members.size===
0&&!oe)return{line:": `{}`"};const me=He=>(0,n.jn)(He)&&[oe?.label,oe?.hint].includes((0,n.e1)(He.text)),ce=[...T.members].filter(([,He])=>!oe||!me(He)),Oe=ce.filter(([He,tt])=>!oe||!(0,y.rL)(He,tt)),
Me=Oe.map(([He,tt])=>{const ot=(0,Z.$C)(He,tt,T)?(0,t.SS)(N.v5):ge(tt,$,T);return ot&&`${ue(He,$)}: ${ot}`}),Se=!Me.includes(void 0)&&Me.join(", ").length<=st,Ne=Se?Me.join(", "):he(T,me,$),Ye=Ne&&`: ${Ne}`;
if(Se&&Oe.length===ce.length)return{line:Ye};const Je=Pe(d,Ue(T,$),(0,N.hS)(T.members.size,"field"));return{line:Ye,under:Se?He=>He===1/0?Je(He):"":Je}}function Pe({kind:d},T,$){const U=T.join(`
`);return d==="added"?Re(void 0,U,$):Re(U,void 0,$)}function he(d,T,$){const U=new Map,oe=(ce,Oe,Me)=>{Me>(U.get(ce)?.weight??0)&&U.set(ce,{text:Oe,weight:Me})},me=(ce,Oe,Me)=>{if(ce.type==="array")for(const tt of ce.
items)me(tt,Oe,Me+1);if(ce.type==="object")for(const[tt,ot]of ce.members)(0,Z.$C)(tt,ot,ce)?oe(tt,N.v5,Qe.max):me(ot,tt,Me+1);if(ce.type!=="string")return;const Se=(0,n.e1)(ce.text),Ye=/^type$/i.test(
Oe)||(0,y.rL)(Oe,ce)||(0,y.gN)(Se)||T(ce)||$.labelOf(Se)!==void 0;if(Se.length<Qe.min||Ye)return;const Je=Se.includes("://")?2*Qe.max:Math.min(Se.length,Qe.max),He=$.countOf(Se)>Qe.usual?Qe.usualWeight:
1;oe(Oe,$.mask(Ae(Se,$.mask)).shown,He*Je/(Me+1))};return me(d,"",0),[...U].sort(([,ce],[,Oe])=>Oe.weight-ce.weight).filter(([,{weight:ce}],Oe)=>Oe===0||Oe<Qe.texts&&ce>Qe.usualWeight*2*Qe.max).map(([
ce,{text:Oe}])=>`${ue(ce,$)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(Oe,Qe.max)),1/0)}`).join(", ")}function Re(d,T,$){const U=(0,t.EU)(v(d,T),"diff",Ke);return oe=>{const me=U.length<=oe?U:De(U,oe);return $===
void 0?`
${me}`:We($,me)}}function De(d,T){const $=d.split(`
`),U=$.slice(1,-1).map(oe=>oe.slice(Ke.length));return[...$.slice(0,1),...H(U,T).map(oe=>Ke+oe),...$.slice(-1)].join(`
`)}function We(d,T){return`
${Ke}<details><summary>${d}</summary>

${T}
${Ke}</details>`}function ze(d){return d.replace(/^(?=.)/gm,Ke)}const Ve=100,et=5;function Ge(d,T){const $=d.kind==="json"?(0,s.ID)(d,Je=>T(Je).shown):void 0,U=(0,x.Z)(()=>(0,b.Vn)((0,n.PX)(d.head??d.
base))),oe={mask:T,labelOf:Je=>Je.length>Ve?void 0:$?.labelOf(JSON.stringify(Je)),endsOf:Je=>$?.endsOf(Je),countOf:Je=>U().get(Je)??0},me=nt((0,w.xS)(d)),ce=d.status==="modified",Oe=ce?pt(d,oe,$):ct(At(
d),oe),{nodes:Me=0,connections:Se=0}=$?.size??{},Ne=Me===0?"What is in it":`${(0,N.hS)(Me,"node")}, ${(0,N.hS)(Se,"connection")}`,Ye=ce?Oe:S(Ne,Oe,{changes:me,folded:!0});return[...it($),j(at(d,T),{parts:[
...Ye,...dt(d,oe)],changes:me})]}function nt({added:d,modified:T,removed:$}){return d+T+$}function it(d){return d?.note!==void 0?[j(d.note)]:d?.picture?[j((0,t.EU)(d.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function at({name:d,kind:T,status:$,changes:U},oe){const me=`**${ue(d,{mask:oe})}**`;return $!=="modified"?`${ee[$]} ${me}: file ${$}`:T===
"binary"||T==="variables"&&U.length===0?`${ee.modified} ${me}: content modified`:T==="variables"?`${me} (values are never shown)`:me}function dt({references:d},T){if(d.length===0)return[];const $=d.slice(
0,et).map(({path:ce,from:Oe,to:Me})=>`${$e(ce,T)} (${ue(Oe,T)} \u2192 ${ue(Me,T)})`),U=d.length>et?", \u2026":"",oe=d.length===1?"follows and isn't":"follow and aren't",me=`${(0,N.hS)(d.length,"refere\
nce")} to new IDs and names ${oe} counted`;return[j(`${me}: ${$.join(", ")}${U}`)]}function pt(d,T,$){const U=(0,y.pi)(d),oe=$?.connections??[],me=new Set(oe.map(({item:He})=>He)),ce=(0,r.$z)(d.text?[
Mt(d.text)]:d.changes,He=>$?.tells(He)?gt(He)?"layout":"told":"value"in He&&me.has(He.value)?"connection":U(He)?"layout":Et(He.path,$)?"item":"rest"),[Oe,Me]=[ce.get("layout")??[],ce.get("connection")??
[]],Se=ct(ce.get("rest")??[],T),Ne=bt(oe,Me,T),Ye=(ce.get("told")?.length??0)+Me.length,Je=`Layout and bookkeeping: ${(0,N.hS)(Oe.length,"change")}`;return[...ct(ce.get("item")??[],T),...S("Connection\
s",Ne,{noun:"connection",changes:Ye}),...Ne.length===0?Se:S("Elsewhere in the file",Se),...S(Je,_t(Oe,d,T),{folded:!0})]}function gt({kind:d,path:T}){const[$,U]=T.slice(-2);return d==="modified"&&$?.type===
"item"&&U?.type==="member"&&s.md.includes(U.key)}function Et(d,T){return d.some($=>$.type==="item"||$.type==="member"&&T?.isItemKey($.key))}function Mt({base:d,head:T}){return{kind:"modified",path:[],
from:mt(d),to:mt(T)}}function mt(d=""){return{type:"string",id:0,text:JSON.stringify(d)}}function At({base:d,head:T,text:$,status:U,changes:oe}){const me=U==="removed"?"removed":"added",ce=(Me,Se)=>{const Ne=(0,b.
Vg)(Me,()=>{});return!(Se.length<3&&Ne.length>0&&Ne.every(Je=>Je.value.type==="object"))&&(Se.length>0||Me.type!=="object")?[{kind:me,path:Se,value:Me}]:Ne.flatMap(({step:Je,value:He})=>Je.type==="mem\
ber"?ce(He,[...Se,Je]):[{kind:me,path:[...Se,Je],value:He}])},Oe=d??T??($&&mt($.base??$.head));return Oe?ce(Oe,[]):oe}function bt(d,T,$){const U=new Map(T.map(ce=>["value"in ce&&ce.value,ce])),oe=yt(d,
U),me=Fe(oe.map(ce=>vt(ce,$)));return oe.map(([{item:ce}],Oe)=>{const Me=U.get(ce),{line:Se,under:Ne=()=>""}=Me?ye(Me,$):{line:""};return j(`${me[Oe]}${Ne(0)===""?Se:""}`,{under:Ne})})}function yt(d,T){
const $={added:new Map,removed:new Map};return d.flatMap(U=>{const{kind:oe,source:me,target:ce,item:Oe}=U;if(oe==="rewired"||T.has(Oe))return[[U]];const Me=$[oe].get(me),Se=Me??[U];return Me&&Me.push(
U),$[oe].delete(me),$[oe].set(ce,Se),Me?[]:[Se]})}function vt(d,T){const[{kind:$,source:U,target:oe,was:me}]=d,ce=Ne=>`**${ue(Ne.label,T)}**`,Oe=Ne=>Ne===""?"":` (${ue(Ne,T)})`,Me=d.map(Ne=>` \u2192 ${ce(
Ne.target)}${Oe(Ne.label)}`),Se=me?.target===oe?Oe(me.label)||" without a label":me&&` ${ce(me.target)}`;return`- ${ee[$]} ${ce(U)}${Me.join("")}${Se===void 0?"":`, was${Se}`}`}function _t(d,T,$){return[
...(0,r.$z)((0,y.lY)(d,T),oe=>oe.kind+ae(oe,$)).values()].flatMap(oe=>{const me=oe.map(Se=>ye(Se,$));if(oe.length<Ze||(0,y.a2)(oe[0].path)===0||me.some(({under:Se})=>Se))return ct(oe,$);const ce=ht(oe,
$),Oe=ze(me.map(({line:Se},Ne)=>`- ${ce[Ne]}${Se}`).join(`
`)),Me=`- ${ee[oe[0].kind]} ${ae(oe[0],$)} of ${(0,N.hS)(oe.length,"item")}`;return j(Me,{changes:oe.length,under:()=>`
${Oe}`})})}const Ot="<!-- workflow-report -->",xt=6e4,St=1e3;function It(d){const{workflows:T,missing:$}=d,U=(0,Z.lb)(d),me=["changed","added","removed"].flatMap(Me=>T.filter(Se=>Se.status===Me)).map(
Me=>{const Se=nt(Me.counts);return{workflow:Me,changes:Se,parts:Me.files.flatMap(Ne=>Ge(Ne,U))}}),ce=Pt(d,U),Oe=$===void 0?"":`\`${$}\` doesn't exist: it counts as empty.`;return({maxLength:Me=xt,maxBytes:Se=1/0,
headings:Ne=!0,mark:Ye=!0}={})=>{const Je=me.map(({workflow:ot,...ut})=>j(Rt(ot,U,Ne),ut)),He=j(Oe,{parts:[...S("",Je,{noun:"workflow"}),...ce]}),tt=Ye?`${Ot}
`:"";for(let ot=Math.min(Me,Se);;){const ut=[tt,...f(He,ot-tt.length-1),`
`],kt=Se===1/0?0:Buffer.byteLength(ut.join(""));if(kt<=Se||ot<St)return ut;ot=Math.floor(ot*Se*.99/kt)}}}function Tt(d,T){return d.length<=3e3&&d.split(`
`).length<=50?d:`<details><summary>${T}</summary>

${d}
</details>
`}function Rt({name:d,status:T,counts:$},U,oe){const me=oe?"### ":"",ce=d===void 0?void 0:ue(d,{mask:U});return T==="added"||T==="removed"?`${me}${ee[T]} ${ce===void 0?"Workflow":`${ce}: workflow`} ${T}`:
oe?`${me}${ce===void 0?"":`${ce}: `}${(0,w.cq)($)}`:""}function Pt({workflows:d,notCompared:T=[]},$){const U=(ce,Oe)=>{const Me=ce.flatMap(Se=>Se===void 0?[]:[ue(Se,{mask:$})]).join(", ");return ce.length===
0?[]:[j(Oe(Me),{least:Oe((0,N.hS)(ce.length,"workflow"))})]},oe=d.flatMap(({name:ce,status:Oe})=>Oe==="unchanged"?[ce]:[]),me=d.flatMap(({name:ce,variablesCompared:Oe})=>Oe?[]:[ce]);return[...d.length===
0?[j("No workflow was compared")]:[],...U(oe,ce=>ce===""?"No changes":`${ce}: no changes`),...U(me,ce=>`The environment variables${me.length===d.length?"":` of ${ce}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...U(T,ce=>`${ce}: not compared, because the step failed`)]}var J=e(8725),L=e(2697),G=e(6584);const ne=900*1024;async function le(d){ve(d);const T=It(d),
$={"report.md":T(),"full-report.md":T({maxLength:1/0})};return await(0,L.bg)("the report",$),we(T)}function we(d){return(T,$,U)=>{const oe=ne-Buffer.byteLength($.join()),me=d({headings:T,maxLength:1/0,
maxBytes:oe,mark:!1}).join("");return U===void 0?me:Tt(me,U)}}function ve(d){const T=(0,w.AS)(d);if(T.length===0)return;const $=T.slice(0,20).map(G.bY),U=T.length>20?` and ${(0,N.hS)(T.length-20,"more\
 line")}`:"";(0,J.lm)(`No field matched ${$.join(", ")}${U} in ignore. Check the spelling.`)}}),682:((te,se,e)=>{e.d(se,{H:()=>c,R:()=>M});var w=e(3024),N=e(532),K=e(7279),z=e(5806),X=e(706),_=e(6584);
function M(o,h){const u=["workflows","workflows-file"].find(A=>o.text(A)!=="");if(u===void 0)return{targets:R(o,h),fromList:!1};u==="workflows"&&o.exclude(["workflows-file"],u),o.exclude(["workflow-id",
"flow-id","name"],u);const P=u==="workflows"?o.lines(u):o.optional(u,j);return{targets:P===void 0?[]:f(o,u,P),fromList:!0}}function R(o,h){const u=o.required("workflow-id",_.Fg),P=o.required("flow-id",
_.Fg),A=o.optional("name",_.$q);return u===void 0||P===void 0?[]:[{name:A??o.parse("workflow-id",h+u,_.$q)??"",workflowId:u,flowId:P}]}function j(o){const h=(0,_.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,w.readFileSync)(h))}catch(u){throw new Error(`can't be read: ${o}: ${(0,N.CQ)(u)}`)}}const S=(0,_.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,_.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${_.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,X.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,X.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,_.bY)(o)}`]);function f(o,h,u){const P=[],A=new Map,I=u.split(/\r\n|\n|\r/).map(t=>t.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[t,n]of I.entries()){const s=`${h}\
 line ${t+1}`;if(!o.parse(s,n.join(" "),S))continue;const[x="",y="",b=""]=n;o.parse(`${s} name`,x,_.$q),o.parse(`${s} workflow-id`,y,_.Fg),o.parse(`${s} flow-id`,b,_.Fg);const[m,r]=[(0,z.Sr)(x),`${y} ${b}`].
map(i=>{const l=A.get(i);return l===void 0&&A.set(i,t+1),l});m!==void 0&&o.refuse(s,`has the name of line ${m}`),r!==void 0&&o.refuse(s,`has the IDs of line ${r}. Set the IDs of its own workflow, or r\
emove the line`),P.push({name:x,workflowId:y,flowId:b})}return I.every(t=>t.length===0)&&o.refuse(h,"names no workflow"),P}async function c(o,h,u){const P=[],A=o.entries();let I;const t=async()=>{for(const[
n,s]of A){const x=await u(s,I);P[n]=x,x.error&&(0,K.h_)(x.error).affectsAll&&(I??=x.error)}};return await Promise.all(Array.from({length:Math.min(h,o.length)},t)),P}}),6584:((te,se,e)=>{e.d(se,{$J:()=>S,
$q:()=>t,Do:()=>u,EO:()=>b,Fg:()=>h,bY:()=>r,il:()=>R,kH:()=>_,or:()=>o,sJ:()=>M,sU:()=>A,tz:()=>n,yG:()=>j});var w=e(3024),N=e(6760),K=e(5806),z=e(7596),X=e(706);const _=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(i,l=_){return[l,({input:a})=>`contains ${g(a)}. ${i}`]}function R(...i){return l=>{for(const[a,F]of i){const v=a.exec(l);if(v)throw new Error(typeof F=="string"?F:F(v))}return l}}function j(i){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(i))return i.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(i)}`)}function S(i,l=!1){return a=>{const F=Number(a);if((l?/^\d+$/:/^\d+(\.\d+)?$/).
test(a)&&F>0&&F<=i)return F;const v=i===1/0?"":` and at most ${i}`;throw new Error(`must be a ${l?"whole ":""}number above 0${v}, not ${r(a)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=R(M("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,i])=>`must not contain a query or a fragment. Set only the beginning of the address: "${i}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(i){
const l=/^[a-z0-9+.-]+:\/\//i.test(c(i))?i:`https://${i}`;if(!URL.canParse(l))throw new Error(f);const a=new URL(l);if(a.protocol!=="https:"&&a.protocol!=="http:")throw new Error("must be an https:// \
address");if(a.protocol==="http:"&&!(0,z.U9)(a.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return a.pathname.endsWith("/")||(a.pathname+="/"),a}function h(i){
if((0,z.eQ)(i))return i;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${r(i)}`)}const u=R(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,i])=>`begins \
with "${i}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),P="is too long: at\
 most 200 characters",A=R([new RegExp("\\p{C}","u"),({input:i})=>`must not contain control characters: ${r(i)}`],[/.{201}/u,P]),I=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:i})=>`can't be a name: ${r(i)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:i})=>`must not end in .zip, which the action adds: ${r(i)}`],[/.{201}/u,P]);function t(i){const l=(0,K.x5)(I(i));if(l!==void 0)
throw new Error(`can't be a name: ${r(i)} ${l}`);if(Buffer.byteLength(i)>240)throw new Error(P);return i}function n(i){if(i!=="any"){if(/^[0-9a-f]{64}$/i.test(i))return i.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function s(){return(0,N.resolve)(process.env.GITHUB_WORKSPACE??"")}const x=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,i])=>`begins with ${i}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function y(i){return(0,N.
resolve)(s(),x(i))}function b(i){const l=y(i);if((0,w.existsSync)(l))return l;throw new Error(m(i))}function m(i){const l=!(0,w.existsSync)(s())||(0,w.readdirSync)(s()).length===0;return`doesn't exist\
: ${r(i)}${l?". The workspace is empty: run actions/checkout before this step":""}`}function r(i){const l=g(i);return`"${(0,X.OX)(i,60)}"${l===""?"":` with ${l}`}`}function g(i){const l=(i.match(new RegExp(
_,"gu"))??[]).map(v=>v.codePointAt(0)??0),a=[...new Set(l)].map(v=>`U+${v.toString(16).toUpperCase().padStart(4,"0")}`),F=a.length===1?"an invisible character":"invisible characters";return a.length===
0?"":`${F} (${a.slice(0,5).join(", ")})`}}),1124:((te,se,e)=>{e.d(se,{AS:()=>M,Hq:()=>X,RG:()=>N,cq:()=>R,cz:()=>K,xS:()=>z,xW:()=>_});var w=e(706);const N={type:"hidden"};function K(j){const S=f=>j.reduce(
(c,o)=>c+o[f],0);return{added:S("added"),modified:S("modified"),removed:S("removed")}}function z({status:j,changes:S,references:f}){const c={added:0,modified:0,removed:0};if(j!=="modified")return{...c,
[j]:1};if(S.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of S)c[o==="added"||o==="removed"?o:"modified"]++;return c}function X({workflows:j}){return j.some(({status:S})=>S!=="unch\
anged")}function _({workflows:j}){return K(j.map(({counts:S})=>S))}function M({workflows:[j,...S]}){return j?.unusedIgnores.filter(f=>S.every(({unusedIgnores:c})=>c.includes(f)))??[]}function R({modified:j,
added:S,removed:f}){return Object.entries({modified:j,added:S,removed:f}).flatMap(([o,h])=>h===0?[]:[`${(0,w.zD)(h)} ${o}`]).join(", ")||"no changes"}}),3436:((te,se,e)=>{e.d(se,{Gg:()=>j,Ku:()=>S,Ms:()=>u,
Op:()=>o,PX:()=>c,Rk:()=>K,TH:()=>R,TN:()=>_,YD:()=>M,ZM:()=>X,dj:()=>I,e1:()=>h,eX:()=>z,jn:()=>f});var w=e(8142),N=e(2899);const K=["id","_id","key","name"],z=["name","title","label","displayName"],
X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function _(t,n){if(t.type!=="object")return;const s=t.members.get(n)??t.matchOnly?.get(n);if(!(s===void 0||!f(s)))return(s.
type==="string"?s.text.length>2:/\d/.test(s.text))?s.text:void 0}function M(t){return t.type==="object"?[...t.members.keys()]:[]}function R(t){const n=()=>M(t).filter(s=>X.test(s));return S(t,["id","_\
id","key"])??S(t,n().sort())}function j(t){return S(t,z)}function S(t,n){const s=t&&n.find(x=>_(t,x)!==void 0);return s&&_(t,s)}function f(t){return t.type==="string"||t.type==="literal"}function c(t){
return t===void 0?[]:f(t)?[h(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(c)}function o(t,n,s){return s&&K.includes(t)&&f(n)}function h(t){return t.startsWith('"')?t.includes("\\")?
JSON.parse(t):t.slice(1,-1):t}class u{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(n,s=x=>{}){this.#n=n,this.#e=n.lines.length===0,this.#t=s}read(n){const{fields:s,orders:x}=this.#n,y=b=>(0,N.pi)(s,
b,this.#t);return(0,w.q)(n,void 0,{enter:(b,m="")=>this.#e?void 0:{key:m,outer:b},scalar:b=>this.scalar(b),array:(b,m)=>{const r=b.length>0&&y({key:"",outer:m});return this.array(r?[]:b,(0,N.pi)(x,m,this.#t))},
object:(b,m)=>{let r;for(const[g,i]of s.size===0?[]:b)y({key:g,outer:m})&&(b.delete(g),K.includes(g)&&(r=(r??new Map).set(g,i)));return this.object(b,r)}})}scalar(n){let s=this.#o.get(n);return s===void 0&&
(s={type:n.startsWith('"')?"string":"literal",id:++this.#s,text:n},this.#o.set(n,s)),s}array(n,s){const x=s?n.toSorted((m,r)=>m.id-r.id):n;let y=x.length;for(const{id:m}of x)y=A(y,m);const b=this.#i(y,
{type:"array",id:this.#s+1,items:x,unordered:s});return this.#e?b:{type:"array",id:b.id,items:n,unordered:s}}object(n,s){let x=~n.size;for(const[b,{id:m}]of n)x=x+A(this.scalar(b).id,m)|0;const y=this.#i(
x,{type:"object",id:this.#s+1,members:n,matchOnly:s});return this.#e?y:{type:"object",id:y.id,members:n,matchOnly:s}}#i(n,s){for(let x=n;;x=x+1|0){const y=this.#r.get(x);if(y&&P(y,s))return y;if(!y)return this.#r.
set(x,s),this.#s++,s}}}function P(t,n){if(t.type==="array")return n.type==="object"||t.items.length!==n.items.length?!1:t.items.every(({id:s},x)=>s===n.items[x]?.id);if(n.type==="array"||t.members.size!==
n.members.size)return!1;for(const[s,{id:x}]of n.members)if(t.members.get(s)?.id!==x)return!1;return!0}function A(t,n){const s=Math.imul(t^t>>>15,739982445)^Math.imul(n^n>>>16,73244475);return Math.imul(
s^s>>>13,695872825)}function I(t){if(f(t))return t.text;if(t.type==="array"){const s=t.items.map(I);return`[${(t.unordered?s.sort():s).join()}]`}return`{${Array.from(t.members,([s,x])=>`${JSON.stringify(
s)}:${I(x)}`).sort().join()}}`}}),9630:((te,se,e)=>{e.d(se,{TA:()=>X,b6:()=>z,ol:()=>M});var w=e(4573),N=e(7598),K=e(3436);function z(R){return(0,w.isUtf8)(R)?R.toString():void 0}function X(R,j,S){const f=/\.json$/i.
test(R)?z(j):void 0;return f===void 0?void 0:S.read(f)}function _(R,j,S,f){if(j.equals(S))return!0;const c=new Interner(f),o=X(R,j,c);return o!==void 0&&o.id===X(R,S,c)?.id}function M({files:R},j){const S=c=>(0,N.
createHash)("sha256").update(c).digest("hex"),f=Array.from(R,([c,o])=>{const h=X(c,o,new K.Ms(j));return[c,S(h?(0,K.dj)(h):o)]});return S(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),2614:((te,se,e)=>{
e.d(se,{md:()=>$e,ID:()=>Fe});var w=e(3436),N=e(3499);const K=[(0,N.Ab)("_?id key uuid guid identifier"),(0,N.Ab)("(node|step|state)_?id"),(0,N.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,N.Ab)("\\*")],z=(0,N.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),X="*",_=64;function M(ae,ye){const pe=R([]),_e=[],xe=new Set([ae,ye].flatMap(Pe=>[...(0,w.PX)(Pe),...c(Pe)]));
function Te(Pe,he,Re){if((0,w.jn)(Pe))f(Pe.text,he,Re);else if(Pe.type==="object")ke(Pe,he,Re);else{const De=Pe.items.length>1&&Pe.items.some(({type:We})=>We==="array");for(const[We,ze]of Pe.items.entries())
Te(ze,j(he,"[]"),{...Re,array:Pe.items,...De&&{slot:We}})}}function ke(Pe,he,{key:Re,array:De,map:We,...ze}){let Ve=ze;if(De!==void 0||Re!==void 0){const nt={side:ze.side,value:Pe,field:he,outer:ze.place,
key:Re,array:De??[]};Ve={...ze,place:nt,map:We},_e.push(nt)}const et=h(Pe,xe),Ge=Ve===ze&&(0,w.YD)(Pe).some(nt=>We?.members.has(nt));for(const[nt,it]of Pe.members){const at=j(he,et||Ge?X:nt);Ge&&f(JSON.
stringify(nt),at,Ve,it),(!Ge||it.type==="array")&&Te(it,at,et?{...Ve,key:nt,map:Pe}:Ve)}}return Te(ae,pe,{side:"base"}),Te(ye,pe,{side:"head"}),{root:pe,places:_e,find:u(_e)}}function R(ae){return{keys:ae,
inner:new Map,texts:new Map,references:[]}}function j(ae,ye){const pe=ae.inner.get(ye)??R([...ae.keys,ye]);return ae.inner.set(ye,pe),pe}function S(ae,ye){return ae?.inner.get(ye)??ae?.inner.get(X)}function f(ae,{
keys:ye,texts:pe,references:_e},{place:xe,slot:Te},ke){pe.set(ae,(pe.get(ae)??0)+1);const Pe=ae.startsWith('"')?ae.length>2:z.test(ye.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ae));xe&&Pe&&
_e.push({text:ae,place:xe,slot:Te,value:ke})}function c(ae){if((0,w.jn)(ae))return[];const ye=ae.type==="array"?ae.items:[...ae.members.values()];return[...ye.flatMap(c),...ye.some(o)?[]:(0,w.YD)(ae)]}
function o(ae){return ae.type==="object"}function h({members:ae},ye){return 2*[...ae.keys()].filter(_e=>!z.test(_e)&&ye.has(_e)).length>=ae.size&&[...ae.values()].every(o)}function u(ae){const ye=new Map;
for(const pe of ae){const _e=(xe,Te)=>{const ke=K.findIndex(Re=>Re.test(xe));if(ke<0)return;const Pe=`${pe.side} ${Te}`,he=ye.get(Pe)??[];he[ke]=(he[ke]??new Set).add(pe),ye.set(Pe,he)};pe.key!==void 0&&
_e(X,JSON.stringify(pe.key));for(const[xe,Te]of pe.value.members)(0,w.jn)(Te)&&_e(xe,Te.text)}return(pe,_e)=>{const xe=ye.get(`${_e.side} ${pe}`)?.find(Te=>Te);return xe&&xe.size<=_?P([...xe],_e,_e):void 0}}
function P(ae,ye,pe){const _e=pe?ae.filter(he=>I(he,pe)):ae;if(_e.length===0&&pe)return P(ae,ye,pe.outer);const xe=_e.length>1?_e.filter(({value:he})=>he.members.size>2):_e,Te=xe.map(({field:he})=>A(ye.
field,he)),[ke,...Pe]=xe.filter((he,Re)=>Te[Re]===Math.min(...Te));return Pe.length===0?ke:void 0}function A(ae,{keys:ye}){const pe=ye.findIndex((_e,xe)=>_e!==ae.keys[xe]);return pe<0?0:ye.length-pe}function I(ae,ye){
return ae!==void 0&&(ae===ye||I(ae.outer,ye))}var t=e(5408);const n="source from origin src tail out".split(" "),s="target to dest destination head in".split(" "),x="next to goto target targets wire w\
ires link links edge edges transition transitions connection connections",b=`${x} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outp\
uts dest destination successor successors`.split(" "),m="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${x} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),g="label title name condition if when event type relationship selectedRelationships".split(" "),i=60;function l(ae,ye){const pe=M(ae,ye),_e=q(
pe.root).flatMap(De=>re(De,pe)),xe=Ee(_e),Te=xe.length>0?xe:k(_e,pe),ke=new Set(Te.flatMap(({source:De,target:We})=>[De.field,We.field])),Pe=(0,t.$z)(pe.places,({field:De})=>De),he=[...ke].filter(De=>[
...ke].some(We=>a(Pe.get(De),Pe.get(We))));for(const De of he)ke.delete(De);const Re=Te.filter(({source:De,target:We})=>ke.has(De.field)&&ke.has(We.field));return{root:pe.root,nodes:pe.places.filter(({
field:De})=>ke.has(De)),edges:Re}}function a(ae=[],ye=[]){const pe=([xe])=>xe?.field.keys.length??0;if(pe(ye)>=pe(ae))return!1;const _e=new Set(ye.map(({value:xe})=>(0,w.TH)(xe)));return 2*ae.filter(({
value:xe})=>(0,w.TH)(xe)!==void 0&&_e.has((0,w.TH)(xe))).length>ae.length}function F(ae,ye){return v(ae).some(pe=>ye.includes(pe))}function v(ae){return ae.flatMap(ye=>ye.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
map(ye=>ye.toLowerCase())}function q(ae){const ye=[ae];for(const pe of ye)ye.push(...pe.inner.values());return ye}function re(ae,{find:ye}){const pe=ae.references.flatMap(Pe=>{const he=ye(Pe.text,Pe.place);
return he?[{...Pe,field:ae,target:he}]:[]}),_e=pe.filter(({place:Pe,target:he})=>!I(Pe,he)),xe=pe.length/ae.references.length,Te=xe>=.5&&fe(ae.references)-fe(pe)<=2;return(xe>=.9||Te&&F(ae.keys.slice(
-2),b))&&2*_e.length>=pe.length?[pe]:[]}function fe(ae){return new Set(ae.map(({text:ye})=>ye)).size}function Ee(ae){const ye=ae.filter(pe=>!pe.some(({place:_e,target:xe})=>xe.field===_e.field));return[
...(0,t.$z)(ye,([pe])=>pe?.place.field).values()].flatMap(pe=>{const _e=(0,t.$z)(pe,ke=>de(ke,n)),xe=(0,t.$z)(pe,ke=>de(ke,s));_e.delete(void 0);const Te=[..._e].flatMap(([ke,Pe])=>Pe.flatMap(he=>(xe.
get(ke)??[]).map(Re=>p(he,Re))));return Te.sort((ke,Pe)=>E(Pe)-E(ke)||B(ke)-B(Pe)),Te[0]??[]})}function de([ae],ye){const pe=v(ae?.field.keys.slice(-2)??[]),_e=pe.filter(xe=>!ye.includes(xe));return _e.
length<pe.length?_e.join(" "):void 0}function p(ae,ye){const pe=new Map(ae.map(_e=>[_e.place,_e]));return ye.flatMap(_e=>{const xe=pe.get(_e.place),Te=xe&&{source:xe.target,target:_e.target,links:[xe,
_e]};return Te?[{...Te,label:Y(_e,_e.place,[]),item:_e.place.value}]:[]})}function E(ae){return ae.filter(({source:ye,target:pe})=>!I(ye,pe)&&!I(pe,ye)).length}function B([ae]){return ae?ae.source.field.
keys.length+ae.target.field.keys.length:0}function k(ae,ye){const[pe,_e]=[[],[]],xe=new Set;for(const ke of ae){const Pe=ke.flatMap(ze=>V(ze,ye)),[he]=Pe;if(he===void 0||10*Pe.length<9*ke.length)continue;
const Re=he.link.field.keys.slice(he.inside.field.keys.length),De=Pe.filter(({source:ze,inside:Ve})=>ze!==Ve);for(const{inside:ze}of De)xe.add(ze.key);const We=F(Re,m);if(!(!We&&De.length===0&&!F(Re,b)))
for(const{link:ze,source:Ve}of Pe){const et=ze.place===Ve?void 0:ze.place,Ge={label:Y(ze,et,Re),links:[ze],item:et?.value};We?_e.push({source:ze.target,target:Ve,...Ge}):pe.push({source:Ve,target:ze.target,
...Ge})}}const Te=pe.length<_e.length?_e:pe;return xe.size>1||fe(Te.flatMap(({links:ke})=>ke))>1?Te:[]}function V(ae,{find:ye}){for(let pe=ae.place;pe;pe=pe.outer){const _e=ye(JSON.stringify(pe.key),pe),
xe=[pe,_e].find(Te=>Te?.field===ae.target.field);if(xe)return[{link:ae,source:xe,inside:pe}]}return[]}function Y({slot:ae,value:ye},pe,_e){const xe=g.map(Pe=>{const[he,Re]=[pe?.field.inner.get(Pe),C(pe?.
value.members.get(Pe))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Re.includes(" ")?Re:""}),Te=_e.filter(Pe=>!r.includes(Pe.toLowerCase())),ke=ae===void 0?[]:[`output ${ae+1}`];return[
C(ye),...xe].find(Pe=>Pe!=="")??[...Te,...ke].join(", ")}function C(ae){const pe=(ae?.type==="array"?ae.items:[ae]).flatMap(_e=>_e?.type==="string"&&(0,w.e1)(_e.text).trim()||[]).join(", ");return pe.
length>i?"":pe}var H=e(1345),O=e(8132),W=e(706);const D={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Z={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5\
,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ee={same:"-->",added:"==>",removed:"-.->"},Q=40,ie=500,ge=5e4,be=40,Ie=6;function Ce(ae,ye,{isWhole:pe,
hide:_e}){const xe=({status:he})=>pe||he!=="same",Te=new Set([...ae.filter(xe),...ye.filter(xe).flatMap(Ue)]),ke=ye.filter(he=>Ue(he).some(xe)).flatMap(Ue);if(Te.size===0)return{};for(const he of[new Set(
[...Te,...ke]),Te]){const Re=ye.filter(We=>Ue(We).every(ze=>he.has(ze)));if(he.size>Q||Re.length>ie)continue;const De=Be(ae.filter(We=>he.has(We)),Re,_e);if(De.length<=ge)return{picture:De}}return{note:`\
The picture is left out: it would have ${Te.size>Q?(0,W.hS)(Te.size,"node"):"too many connections"}.`}}function Ue({source:ae,target:ye}){return[ae,ye]}function Be(ae,ye,pe){const _e=new Map(ae.map((ke,Pe)=>[
ke,`n${Pe+1}`])),xe=(0,H.Vn)(ae.map(({name:ke})=>ke)),Te=ae.map(ke=>{const Pe=xe.get(ke.name)===1?ke.name:ke.label;return`  ${_e.get(ke)}["${D[ke.status]}${Le(pe(Pe))||"?"}"]`});for(const{source:ke,target:Pe,
label:he,status:Re}of ye){const De=`${D[Re]}${Le(pe(he))}`.trim();Te.push(`  ${_e.get(ke)} ${ee[Re]}${De===""?"":`|"${De}"|`} ${_e.get(Pe)}`)}for(const[ke,Pe]of Object.entries(Z)){const he=ae.filter(Re=>Re.
status===ke).map(Re=>_e.get(Re));he.length>0&&Te.push(`  classDef ${ke} ${Pe}`,`  class ${he.join()} ${ke}`)}return[`flowchart ${Ae(ae,ye)>Ie?"TD":"LR"}`,...Te].join(`
`)}function Ae(ae,ye){const pe=new Set(ye.map(({target:Te})=>Te)),_e=ae.filter(Te=>!pe.has(Te)),xe=new Map((_e.length>0?_e:ae.slice(0,1)).map(Te=>[Te,1]));for(const[Te,ke]of xe)for(const{source:Pe,target:he}of ye)
Pe===Te&&!xe.has(he)&&xe.set(he,ke+1);return Math.max(...xe.values())}function Le(ae){return(0,O.RK)((0,O.Jj)(ae.replace(/\s+/g," ").trim(),be)).replace(ue,ye=>ye==='"'?"#quot;":`#${ye.codePointAt(0)}\
;`)}const ue=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,$e="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),je="* if when id name label t\
itle type key handle condition event relationships".split(" ");function Fe(ae,ye=pe=>pe){const pe=ae.head??ae.base;if(pe===void 0)return;const[_e,xe]=[ae.base??pe,ae.head??pe],Te=(0,H.j9)([xe,_e]),ke=l(
_e,xe),Pe=rt(ae,ke,Te),he=[...new Set(Pe.values())].sort((Ge,nt)=>Ge.rank-nt.rank);st(he);const Re=ft(ke,Pe),De=Re.filter(Ge=>Ge.status!=="same"),We=lt(ke,De);ht(ae,he,Te,We);const ze=new Map(Re.map(({
item:Ge,source:nt,target:it})=>[Ge,`${nt.label} \u2192 ${it.label}`])),Ve=new Set(he.map(({place:Ge})=>Ge.key)),et=Ge=>Ge.filter(({status:nt})=>nt!=="removed").length;return{...Ce(he,Re,{isWhole:ae.status!==
"modified",hide:ye}),connections:ct(De),size:{nodes:et(he),connections:et(Re)},tells:We,isItemKey:Ge=>Ve.has(Ge)||Te.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Te.labelOf,endsOf:Ge=>ze.get(Ge)}}function Ke({
side:ae}){return ae==="head"}function Ze(ae){return ae&&[ae.key,Ze(ae.outer)]}function rt({matches:ae},{nodes:ye},pe){const _e=De=>De.key===void 0?`${De.value.id}`:JSON.stringify(Ze(De)),xe=new Map(ye.
map((De,We)=>[De,We])),Te=(0,t.$z)(ye.filter(Ke),_e),ke=(0,t.$z)(ae,({base:De})=>De.id),Pe=De=>{const We=ke.get(De.value.id)??[];for(let ze=We.shift();ze;ze=We.shift()){const Ve=Te.get(`${ze.head.id}`)?.
shift();if(Ve)return Ve}return Te.get(_e(De))?.shift()},he=new Map;let Re=0;for(const De of ye){if(he.has(De))continue;const We=Ke(De)?De:Pe(De);Re=(We&&xe.get(We))??Re+1e-6;const ze=We===void 0?"remo\
ved":We===De?"added":"same",Ve=We??De,et=Qe(Ve,pe),Ge={name:et,label:et,status:ze,rank:Re,place:Ve,old:ze==="same"?De:void 0};he.set(De,Ge).set(Ve,Ge)}return he}function st(ae){const ye=(0,H.Vn)(ae.map(
({name:pe})=>pe));for(const pe of ae){const _e=(0,w.TH)(pe.place.value);_e&&(ye.get(pe.name)??0)>1&&(pe.label=(0,H.oP)(pe.name,_e))}}function Qe({key:ae,value:ye,array:pe},_e){const[xe,Te,...ke]=["typ\
e","componentType",...ye.members.keys()].map(he=>(0,w.TN)(ye,he)),[Pe="?"]=[xe,Te,(0,w.TH)(ye),...ke].filter(he=>he!==void 0);return ae??_e.nameOf(ye,pe)??(0,w.e1)(Pe)}function ft({edges:ae},ye){const pe=ae.
flatMap(he=>{const[Re,De]=[ye.get(he.source),ye.get(he.target)];return Re&&De?[{...he,source:Re,target:De,status:Ke(he.source)?"added":"removed"}]:[]}),_e=({source:he,target:Re,label:De})=>`${he.rank}\
 ${Re.rank} ${De}`,xe=(0,t.$z)(pe,({status:he})=>he),Te=(0,t.$z)(xe.get("removed")??[],_e);return[...(xe.get("added")??[]).map(he=>Te.get(_e(he))?.pop()?{...he,status:"same"}:he),...[...Te.values()].flat()].
sort((he,Re)=>he.source.rank-Re.source.rank||he.target.rank-Re.target.rank)}function ct(ae){const ye=new Map;for(const pe of["target","label"]){const _e=xe=>`${xe.source.rank} ${pe==="label"?xe.label:
xe.target.rank}`;for(const[xe,Te,...ke]of(0,t.$z)(ae,_e).values()){if(!xe||!Te||ke.length>0||xe.status===Te.status)continue;[xe.source,xe.target,Te.target].every(({old:he})=>he)&&!ye.has(xe)&&!ye.has(
Te)&&ye.set(xe,Te).set(Te,xe)}}return ae.flatMap(pe=>{const _e=ye.get(pe);return _e&&pe.status==="removed"?[]:[{...pe,kind:_e?"rewired":pe.status,was:_e}]})}function lt({root:ae,nodes:ye},pe){const _e=new Set(
pe.flatMap(he=>he.links.map(({field:Re})=>Re))),xe=new Set(pe.map(({item:he})=>he)),Te=new Set([ae,...ye.map(({field:he})=>he)]),ke={added:new Set,removed:new Set};for(const he of pe){const Re=[he.source.
name,he.target.name,...he.label.split(", ")].map(De=>JSON.stringify(De));for(const De of[...Re,...he.links.map(We=>We.text)])ke[he.status].add(De)}function Pe(he,Re,De){if(Re===void 0||Te.has(Re))return[
{text:De,field:ae}];const We=Re.keys.at(-1)===X?[{text:JSON.stringify(De),field:Re}]:[];if("text"in he)return[...We,{text:he.text,field:Re}];const ze="members"in he?[...he.members]:[],Ve="items"in he?
he.items.map(et=>["[]",et]):ze;return[...We,...Ve.flatMap(([et,Ge])=>Pe(Ge,S(Re,et),et))]}return({path:he,...Re})=>{const De=he.map(Ve=>Ve.type==="member"?Ve.key:"[]"),We=he.some(Ve=>"item"in Ve&&xe.has(
Ve.item)),ze=(Ve,et)=>{const Ge=Pe(Ve,De.reduce(S,ae),`${De.at(-1)}`),nt=Ge.some(({field:at})=>_e.has(at)),it=({text:at,field:dt})=>{if(_e.has(dt))return et.has(at);const pt=`${dt.keys.findLast(gt=>gt!==
"[]")}`;return $e.includes(pt)||et.has(at)&&F([pt],je)||nt&&wt(at,dt)};return(nt||We)&&Ge.every(it)};return Re.kind==="modified"?ze(Re.from,ke.removed)&&ze(Re.to,ke.added):"value"in Re&&ze(Re.value,ke[Re.
kind])}}function wt(ae,{texts:ye}){const pe=ye.get(ae)??0,_e=[...ye.values()].reduce((xe,Te)=>xe+Te,0);return pe>2&&2*pe>_e&&/^"?[\w.-]{0,30}"?$/.test(ae)}function ht(ae,ye,{componentOf:pe},_e){const xe=(0,N.
pi)(ae),Te=ye.flatMap(he=>{const{value:Re,array:De}=he.place,We=(0,H.qU)(Re)===void 0?pe(Re,De):void 0;return[Re.id===he.old?.value.id?void 0:Re,We].map(ze=>({owner:ze,node:he}))}),ke=(0,t.$z)(Te,({owner:he})=>he);
ke.delete(void 0);const Pe=new Map(ae.matches.map(({path:he,head:Re})=>[he.at(-1),Re]));for(const he of ae.changes){if(_e(he)||xe(he))continue;const Re=he.path.map(We=>Pe.get(We)).reverse(),De=["value"in
he&&he.value,...Re].find(We=>ke.has(We));for(const{node:We}of ke.get(De)??[])We.status==="same"&&(We.status="modified")}}}),2899:((te,se,e)=>{e.d(se,{K$:()=>w,pi:()=>K,wo:()=>N});const w=N("");function N(_){
const M=new Set,[R,j]=[new Map,new Map];for(const[S,f]of _.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,h]=c.endsWith("[]")?[c.slice(0,-2),j]:[c,R],u=o.
split(".").reverse(),P=z(o);if(u.includes(""))throw new Error(`has an empty key in line ${S+1} (join keys by single dots)`);if(u.every(A=>A==="*"))throw new Error(`has only * in line ${S+1}, which wou\
ld ignore everything (name a key)`);M.add(c),h.set(P,[...h.get(P)??[],{line:c,keys:u}])}return{lines:[...M],fields:R,orders:j}}function K(_,M,R){if(_.size===0||M===void 0)return!1;const j=["*",z(M.key)].
flatMap(S=>_.get(S)??[]).filter(({keys:S})=>X(M,S));for(const{line:S}of j)R(S);return j.length>0}function z(_){return _.slice(_.lastIndexOf(".")+1)}function X(_,M){if(_===void 0||M.length===0)return M.
length===0;const R=M[0]==="*"?["*"]:_.key.split(".").reverse();return R.every((j,S)=>j===M[S])&&X(_.outer,M.slice(R.length))}}),2742:((te,se,e)=>{e.d(se,{OD:()=>C,qy:()=>V,Z:()=>H,yR:()=>Y});var w=e(3436),
N=e(2899),K=e(1345);function z(O,W){const D=W.size===0?void 0:W.get(JSON.stringify(O));return D===void 0?O:(0,w.e1)(D)}function X({base:O,head:W}){return O===W?[]:w.Rk.flatMap(D=>{const[Z,ee]=[(0,w.TN)(
O,D),(0,w.TN)(W,D)];return Z!==ee&&Z?.startsWith('"')&&ee?.startsWith('"')?[[Z,ee]]:[]})}function _(O,W){const D=new Map;for(const[ee,Q]of O)D.set(ee,(D.get(ee)??new Set).add(Q));const Z=([ee,Q])=>D.get(
ee)?.size===1&&W.base.get(ee)===1&&W.head.get(Q)===1;return new Map(O.filter(Z))}function M(O){const W=D=>{const Z=new Map,ee=(Q,ie)=>{if(Q.type==="array")for(const be of Q.items)ee(be,!0);if(Q.type!==
"object")return;const ge=ie?[Q.id,...w.Rk.flatMap(be=>(0,w.TN)(Q,be)??[])]:[];for(const be of new Set(ge))Z.set(be,(Z.get(be)??0)+1);for(const be of Q.members.values())ee(be,!1)};for(const Q of O)ee(Q[D],
!1);return Z};return{base:W("base"),head:W("head")}}function R(O,W,D){const Z={element:new Map,member:new Map};function ee(ie,ge){if(W.size===0&&!D)return ie;if((0,w.jn)(ie))return O.scalar(W.get(ie.text)??
ie.text);const be=Z[ge?"element":"member"],Ie=be.get(ie.id)??Q(ie,ge);return be.set(ie.id,Ie),Ie}function Q(ie,ge){if(ie.type==="array"){const Ie=ie.items.map(Ce=>ee(Ce,!0));return O.array(Ie,ie.unordered)}
const be=new Map;for(const[Ie,Ce]of ie.members)(0,w.Op)(Ie,Ce,ge)?D||be.set(Ie,Ce):be.set(z(Ie,W),ee(Ce,!1));return O.object(be)}return(ie,ge=!1)=>ee(ie,ge).id}function j(O,W){const D={base:R(O,W,!0),
head:R(O,new Map,!0)};return{interner:O,renames:W,follow:R(O,W,!1),bare:D}}var S=e(5408);const f=.4,c=.9,o=4e4,h=4,u=/^(""|0|true|false|null)$/,P=.25,A=new Set([...w.eX,"type"]);function I(O,W,D){const{
compare:Z,shareRare:ee}=s(O,D),Q=t(O,W),ie=n(O);return ge=>(be,Ie)=>{const Ce=(0,S.qc)(be,Ie),Ue=Ce.reduce((ue,{base:$e,head:je})=>ue+$e.length*je.length,0),Be=ue=>Ue>o?[...ee(ue),...(0,S.O6)(W,ue).flatMap(
S.yU)]:ue.base.flatMap($e=>ue.head.map(je=>({base:$e,head:je}))),Ae=Ce.flatMap(Be).flatMap(ue=>{const $e=Z(ue);return(ge>0&&ie(ue)?Z(ue,()=>1)>=c:$e>=ge)?[{pair:ue,alike:$e,distance:Q(ue)}]:[]});Ae.sort(
(ue,$e)=>$e.alike-ue.alike||ue.distance-$e.distance);const Le=new Set;return Ae.flatMap(({pair:ue})=>Le.has(ue.base)||Le.has(ue.head)?[]:(Le.add(ue.base).add(ue.head),[ue]))}}function t({base:O},W){const D=new Map(
(0,S.Ms)(W).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let Z=0;const ee=O.map(({index:Q})=>(Z=D.get(Q)??Z,Q+Z));return Q=>Math.abs((ee[Q.base.index]??0)-Q.head.index)}function n({base:O,head:W}){
const D=({item:ie})=>[(0,w.TH)(ie),(0,w.Gg)(ie)],[Z,ee]=[new Set(O.flatMap(D)),new Set(W.flatMap(D))],Q=(ie,ge)=>D(ie).every(be=>be!==void 0&&!ge.has(be));return ie=>Q(ie.base,ee)&&Q(ie.head,Z)}function s(O,{
renames:W,follow:D}){const Z=new Map([["",0]]),ee=new Set;function Q(Be){const Ae=Z.get(Be)??Z.size;return Ae===Z.size&&Z.set(Be,Ae),Ae}function ie(Be,Ae){const Le=new Set,ue=($e,je,Fe)=>{if((0,w.jn)(
$e)||($e.type==="array"?$e.items.length:$e.members.size)===0){const Ke=Q(`${je}=${Ae==="base"?D($e):$e.id}`);Le.add(Ke),(!(0,w.jn)($e)||u.test($e.text))&&ee.add(Ke)}else if($e.type==="array")for(const Ke of $e.
items)ue(Ke,Q(`${je}[]`),!0);else for(const[Ke,Ze]of $e.members)je===0&&(0,w.jn)(Ze)&&A.has(Ke)||(0,w.Op)(Ke,Ze,Fe)||ue(Ze,Q(`${je}.${Ae==="base"?z(Ke,W):Ke}`),!1)};return ue(Be,0,!0),Le}const ge=new Map,
be=new Map,Ie=Be=>ge.get(Be)??new Set;for(const Be of["base","head"]){for(const Ae of O[Be])ge.set(Ae,ie(Ae.item,Be));for(const[Ae,Le]of(0,K.Vn)(O[Be].flatMap(ue=>[...Ie(ue)]))){const ue=(ee.has(Ae)?P:
1)/Le;be.set(Ae,Math.min(be.get(Ae)??1,ue))}}const Ce=Be=>be.get(Be)??0,Ue=Be=>[...Ie(Be)].filter(Ae=>Ce(Ae)>=1/h);return{compare({base:Be,head:Ae},Le=Ce){const ue=Ke=>{let Ze=0;for(const rt of Ke)Ze+=
Le(rt);return Ze},[$e,je]=[Ie(Be),Ie(Ae)],Fe=[...$e].filter(Ke=>je.has(Ke));return 2*ue(Fe)/(ue($e)+ue(je))||0},shareRare(Be){const Ae=new Map;for(const Le of Be.head)for(const ue of Ue(Le))Ae.set(ue,
[...Ae.get(ue)??[],Le]);return Be.base.flatMap(Le=>{const ue=new Set(Ue(Le).flatMap($e=>Ae.get($e)??[]));return Array.from(ue,$e=>({base:Le,head:$e}))})}}}function x(O,W,D){const Z={base:{item:O,index:0,
array:[O]},head:{item:W,index:0,array:[W]}};return s({base:[Z.base],head:[Z.head]},D).compare(Z)}const y=/^"[\w-]{0,20}"$/;function b(O,W,D){let Z=[],ee=O;const Q=()=>ee.base.length===0||ee.head.length===
0,ie=(ue,$e)=>{const je=Q()?[]:ue(ee,$e);je.length!==0&&(Z=Z.concat(je),ee=(0,S.FF)(ee,je))},ge=ue=>($e,je)=>(0,S.O6)(Z,$e).flatMap(Fe=>ue(Fe,je)),be=D||[...O.base,...O.head].some(({item:ue})=>ue.type===
"object"),Ie=w.Rk.filter(ue=>!i(ue,O,W));for(const ue of a(Ie,O,W))ie(S.kk,r(ue));const Ce=({item:ue})=>ue.id,Ue=({item:ue},$e)=>$e==="base"?W.follow(ue,!0):ue.id;for(const ue of W.renames.size>0?[Ue,
Ce]:[Ce])ie(ge(S.eV),ue),be&&ie(S.kh,ue);if(be&&!Q()){const ue=n(O);for(const Fe of a(v(O),O,W).slice(0,1)){const Ke=Ze=>!w.ZM.test(Fe)&&ue(Ze)&&y.test((0,w.TN)(Ze.head.item,Fe)??"");ie((Ze,rt)=>(0,S.
kk)(Ze,rt).filter(st=>!Ke(st)),r(Fe))}const $e=Fe=>({item:Ke},Ze)=>g(Ke,W.bare[Ze],Fe);ie(ge(S.eV),$e(1)),ie(S.kh,$e(3));const je=I(O,Z,W);for(const Fe of[...w.eX,"key"])ie(je(0),r(Fe));ie(je(f),({item:Fe})=>Fe.
type==="object"?(0,w.TN)(Fe,"type")??"":void 0)}const Be=Ie.length<w.Rk.length,Ae=ue=>(0,w.Gg)(ue)??(Be?Ie.find($e=>(0,w.TN)(ue,$e)):(0,w.TH)(ue));return ie(ge((ue,$e)=>Be&&m(ue.base)===m(ue.head)?(0,S.
yU)(ue):(0,S.kh)(ue,$e)),({item:ue})=>Ae(ue)===void 0?"":void 0),Z}function m(O){return O.map(({index:W})=>W).join()}function r(O){return({item:W})=>(0,w.TN)(W,O)}function g(O,W,D){return O.type!=="ob\
ject"||[...O.members].filter(([ee,Q])=>!(0,w.Op)(ee,Q,!0)).length<D?void 0:W(O,!0)}function i(O,W,D){const[Z,ee]=[l(W.base,O),l(W.head,O)];if(Z===void 0||Z!==ee)return!1;if(Z==="")return!0;const Q=(0,S.
eV)(W,({item:ie},ge)=>g(ie,D.bare[ge],1));return W.base.length!==W.head.length&&Q.length>F((0,S.kk)(W,r(O)),D)}function l(O,W){const D=/^"?(.*?)\d+"?$/.exec(O[0]?(0,w.TN)(O[0].item,W)??"":"")?.[1],Z=ee=>O.
every(({item:Q,index:ie})=>(0,w.TN)(Q,W)?.replaceAll('"',"")===`${D}${ee+ie}`);return O.length>1&&(Z(0)||Z(1))?D:void 0}function a(O,W,D){const Z=O.map(Q=>({key:Q,pairs:(0,S.kk)(W,r(Q))})),ee=(Q,ie)=>Q.
every(({base:be,head:Ie},Ce)=>be===ie[Ce]?.base&&Ie===ie[Ce]?.head)?0:F(ie,D)-F(Q,D);return Z.sort(({pairs:Q},{pairs:ie})=>ie.length-Q.length||ee(Q,ie)),Z.map(({key:Q})=>Q)}function F(O,{interner:W,renames:D,
bare:Z}){const ee=O.map(({base:ie,head:ge})=>({base:ie.item,head:ge.item})),Q=R(W,new Map([...D,...ee.flatMap(X)]),!0);return ee.filter(({base:ie,head:ge})=>[Q,Z.head].some(be=>be(ie,!0)===Z.head(ge,!0))).
length}function v({base:O,head:W}){const D=(0,K.Vn)(W.flatMap(({item:Q})=>(0,w.YD)(Q))),Z=Q=>2*(D.get(Q)??0)>W.length&&Q!=="type",ee=[...D.keys()].filter(Q=>Z(Q)&&q(O,Q)&&q(W,Q)).sort();return[...ee.filter(
Q=>w.ZM.test(Q)),...ee]}function q(O,W){const D=O.flatMap(({item:ee})=>(0,w.TN)(ee,W)??[]).filter(ee=>ee.startsWith('"'));if(D.length<2||2*D.length<=O.length||new Set(D).size<D.length)return!1;const Z=new Set(
O.flatMap(({item:ee})=>w.Rk.map(Q=>(0,w.TN)(ee,Q))));return 2*D.filter(ee=>Z.has(ee)).length<D.length}const re=8,fe=.5;function Ee(O,W,D,Z){const ee=Ae=>O[Ae].flatMap(ue=>[ue,...de(ue,Z)]).filter(({path:ue,
value:$e})=>ue.at(-1)?.type==="item"&&D[Ae].get($e.id)===1),Q={bases:new Set,heads:new Map};let ie={base:ee("base"),head:ee("head")};const ge=(Ae,Le)=>{const ue=(0,S.kk)(ie,Ae).filter(({base:$e,head:je})=>$e.
arrays!==je.arrays&&Le($e.value,je.value));for(const{base:$e,head:je}of ue)Q.bases.add($e.value),Q.heads.set(je.value,$e);ie=(0,S.FF)(ie,ue)},be=(Ae,Le)=>(0,w.TN)(Ae,"type")===(0,w.TN)(Le,"type"),Ie=(Ae,Le)=>(0,w.
Gg)(Ae)!==void 0&&(0,w.Gg)(Ae)===(0,w.Gg)(Le),Ce=(Ae,Le)=>be(Ae,Le)&&x(Ae,Le,W)>=fe,Ue=(Ae,Le)=>(D[Le].get(Ae??"")??0)<2,Be=(Ae,Le)=>Ue(Ae,Le)?Ae:void 0;return ge(({value:Ae},Le)=>Be((0,w.TH)(Ae),Le),
(Ae,Le)=>((0,w.TH)(Ae)?.length??0)>=re||Ie(Ae,Le)||Ce(Ae,Le)),ge(({value:Ae},Le)=>Be((0,w.Gg)(Ae),Le),Ce),ge(({value:Ae},Le)=>Ue((0,w.TH)(Ae),Le)?g(Ae,W.bare[Le],3):void 0,be),Q}function de({value:O,path:W},D){
return(0,K.Vg)(O,D).flatMap(Z=>{if((0,w.jn)(Z.value))return[];const ee={value:Z.value,path:[...W,Z.step]};return[ee,...de(ee,D)]})}function p(O,W,D,Z){const ee=[],Q=[],ie=[],ge=[],be={base:[],head:[]};
function Ie({base:ue,head:$e},je,Fe){Fe==="element"&&ge.push(...X({base:ue,head:$e})),(Fe==="element"||Fe==="member"&&ue.type==="object"&&$e.type==="object")&&ie.push({base:ue,head:$e,path:je}),ue.id!==
$e.id&&(ue.type==="array"&&$e.type==="array"?Le(ue,$e,je):ue.type==="object"&&$e.type==="object"?Ae({base:ue,head:$e},je,Fe):Fe!=="own"&&(0,w.jn)(ue)&&(0,w.jn)($e)&&W.renames.get(ue.text)===$e.text?Q.
push({path:je,from:(0,w.e1)(ue.text),to:(0,w.e1)($e.text)}):ee.push({kind:"modified",path:je,from:ue,to:$e}))}function Ce({base:ue,head:$e},je,Fe,Ke){ue!==void 0&&$e!==void 0?Ie({base:ue,head:$e},je,Fe):
$e!==void 0&&!Ue($e,je)?(ee.push({kind:"added",path:je,value:$e}),be.head.push({value:$e,path:je,arrays:Ke}),D.heads.size>0&&Be($e,je)):ue!==void 0&&!D.bases.has(ue)&&(ee.push({kind:"removed",path:je,
value:ue}),be.base.push({value:ue,path:je,arrays:Ke}))}function Ue(ue,$e){const je=D.heads.get(ue);return je===void 0?!1:(ee.push({kind:"moved",path:$e,from:je.path}),Ie({base:je.value,head:ue},$e,"el\
ement"),!0)}function Be(ue,$e){for(const{step:je,value:Fe}of(0,K.Vg)(ue,Z)){const Ke=[...$e,je];Ue(Fe,Ke)||Be(Fe,Ke)}}function Ae(ue,$e,je){for(const{key:Fe,from:Ke,...Ze}of E(ue,W)){const rt=[...$e,{
type:"member",key:Fe}];Ke!==Fe&&Q.push({path:rt,from:Ke,to:Fe});const st=Ze.base!==void 0&&(0,w.Op)(Fe,Ze.base,je==="element");Ce(Ze,rt,st?"own":"member")}}function Le(ue,$e,je){const Fe={base:(0,S.S3)(
ue.items),head:(0,S.S3)($e.items)},Ke=b(Fe,W,ue.unordered&&$e.unordered).filter(Qe=>!D.bases.has(Qe.base.item)&&!D.heads.has(Qe.head.item)),Ze=(0,K.Oe)(Fe,Ke,Z),rt=new Set((0,S.Ms)(Ke).map(Qe=>Qe.head.
index)),st=Ze.filter(Qe=>Qe.base&&Qe.head&&!rt.has(Qe.index));st.length>0&&!$e.unordered&&ee.push({kind:"reordered",path:je,moved:st.map(({step:Qe})=>Qe)});for(const{step:Qe,...ft}of Ze)Ce(ft,[...je,Qe],
"element",Fe)}return Ie(O,[],"root"),{changes:ee,references:Q,matches:ie,renames:ge,unmatched:be}}function E({base:O,head:W},{renames:D,follow:Z}){const ee=new Map(O.members),Q=new Map,ie=(be,Ie)=>be.
id===Ie.id||Z(be)===Ie.id;for(const be of[ie,()=>!0])for(const Ie of[Ce=>Ce,Ce=>z(Ce,D)])for(const[Ce,Ue]of ee){const Be=Ie(Ce),Ae=W.members.get(Be);Ae===void 0||Q.has(Be)||!be(Ue,Ae)||(ee.delete(Ce),
Q.set(Be,{key:Be,from:Ce,base:Ue,head:Ae}))}for(const[be,Ie]of W.members)Q.has(be)||Q.set(be,{key:be,from:be,head:Ie});const ge=Array.from(ee,([be,Ie])=>({key:be,from:be,base:Ie}));return[...Q.values(),
...ge].sort((be,Ie)=>be.key<Ie.key?-1:1)}const B={bases:new Set,heads:new Map},k=5;function V(O,W){const D=new w.Ms(N.K$),[Z,ee]=[O,W].map(Q=>Y(Q,D));return Z&&ee&&C([{base:Z,head:ee}],D)[0]}function Y(O,W=new w.
Ms(N.K$)){return/^\s*[[{]/.test(O)?W.read(O):void 0}function C(O,W){const D=H(()=>M(O)),Z=H(()=>(0,K.j9)([...O.map(({head:ge})=>ge),...O.map(({base:ge})=>ge)])),ee=(ge,be)=>Z().componentOf(ge,be);function Q(ge){
const be=j(W,ge);return O.map(Ie=>{const Ce=p(Ie,be,B,ee),{base:Ue,head:Be}=Ce.unmatched;if(Ue.length===0||Be.length===0)return Ce;const Ae=Ee(Ce.unmatched,be,D(),ee);if(Ae.heads.size===0)return Ce;const Le=p(
Ie,be,Ae,ee);return Le.changes.filter(({kind:ue})=>ue==="moved").length===Ae.heads.size?Le:Ce})}let ie=new Map;for(let ge=0;ge<k;ge++){const be=Q(ie),Ie=be.flatMap(Ue=>Ue.renames),Ce=Ie.length===0?new Map:
_(Ie,D());if(ie.size===Ce.size&&[...ie].every(([Ue,Be])=>Ce.get(Ue)===Be)){if(be.some(({changes:Ue})=>Ue.length>0))return be;break}ie=Ce}return Q(new Map)}function H(O){let W;return()=>(W??={value:O()},
W.value)}}),3499:((te,se,e)=>{e.d(se,{Ab:()=>I,a2:()=>r,gN:()=>s,lY:()=>g,pi:()=>t,rL:()=>x});var w=e(3436),N=e(2742);const K=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
z=["x","y"],X=I("viewport canvas"),_=I("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],R=I("selected dragging"),j=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
S=/^\d{4}-\d\d-\d\d$/,f=I("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,h=I("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=I("meta(data)? .*info revision flow workflow"),P=100,A=[[I(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),j,S],[I(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),j],[I("[lc]Mod [mc]time"),j],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function I(v){return new RegExp(`^(${v.replaceAll(" ","|")})$`,"i")}function t({base:v,head:q,changes:re}){const fe=(0,N.Z)(()=>re.flatMap(de=>n(de)??[]).slice(0,P)),Ee={base:(0,N.Z)(()=>new Set((0,w.
PX)(v))),head:(0,N.Z)(()=>new Set((0,w.PX)(q)))};return de=>{const{kind:p,path:E}=de;if(p==="reordered"||p==="moved")return!1;const[B,k=B]=p==="modified"?[de.from,de.to]:[de.value];if(F(B)&&F(k)&&y(E,
B.type==="literal")||b(E)&&a(B)&&a(k))return!0;if(p!=="modified"||B.type!==k.type||!("text"in B)||!("text"in k))return!1;const[V,Y,C]=[l(E.at(-1)),(0,w.e1)(B.text),(0,w.e1)(k.text)],H=(...ee)=>[Y,C].every(
Q=>ee.some(ie=>ie.test(Q)));if(A.some(([ee,...Q])=>ee.test(V)&&H(...Q)))return!0;const O=l(E.at(-2));if(h.test(V)&&H(c,o))return O===""||u.test(O);if((n(de)?fe().filter(ee=>ee.old!==Y&&Y.includes(ee.old)):
[]).some(ee=>Y.replaceAll(ee.old,ee.recent)===C))return!0;const D=f.test(V)||V===`${l(E.at(-3)).replace(/s$/,"")}Id`;return O===""&&D&&H(o)&&!Ee.head().has(Y)&&!Ee.base().has(C)}}function n(v){const[q,
re]=v.path.slice(-2);if(!(!(v.kind==="modified"&&q?.type==="item"&&f.test(l(re)))||v.from.type!=="string"||v.to.type!=="string"))return{old:(0,w.e1)(v.from.text),recent:(0,w.e1)(v.to.text)}}function s(v){
return o.test(v)||j.test(v)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(v)}function x(v,q){return f.test(v)&&(0,w.jn)(q)||K.test(v)&&q.type!=="literal"&&F(q)||z.includes(v)&&F(q)}function y(v,q){const[re,fe]=[
v.at(-2),l(v.at(-1))],Ee=v.slice(r(v)).find(p=>K.test(l(p)));return Ee?Ee===v.at(-1)?!q:fe===""||z.includes(fe)||_.test(fe):fe==="zoom"&&X.test(l(re))||z.includes(fe)||_.test(fe)&&m(re)}function b(v){
return R.test(l(v.at(-1)))&&m(v[r(v)-1])}function m(v){const q=v?.type==="item"&&v.item.type==="object"?v.item.members:void 0;return M.some(re=>re.every(fe=>q?.has(fe)))}function r(v){return v.findLastIndex(
({type:q})=>q==="item")+1}function g(v,{matches:q}){const re=new Map(q.map(Ee=>[Ee.path.at(-1),Ee])),fe=new Map;for(const Ee of v){const de=r(Ee.path),[p,E]=[Ee.path[de-1],Ee.path[de]],B=z.includes(l(
E)),k=B?z:K.test(l(E))?[l(E)]:[],[V,Y]=[i(re.get(p)?.base,k),i(re.get(p)?.head,k)],C=[...Ee.path.slice(0,de),{type:"member",key:k.join(", ")}];V&&Y?fe.set(B?p:E,{kind:"modified",path:C,from:V,to:Y}):fe.
set(Ee,Ee)}return[...fe.values()]}function i(v,q){const re=v?.type==="object"?q.flatMap(fe=>v.members.get(fe)??[]):[];if(!(re.length<q.length))return re.length>1?{type:"array",id:0,items:re,unordered:!1}:
re[0]}function l(v){return v?.type==="member"?v.key:""}function a(v){return v.type==="literal"&&/^(true|false)$/.test(v.text)}function F(v){if(v.type==="literal")return/\d/.test(v.text);const q=v.type===
"array"?v.items:v.type==="object"?[...v.members.values()]:[];return q.length>0&&q.every(F)}}),1345:((te,se,e)=>{e.d(se,{Oe:()=>c,Vg:()=>o,Vn:()=>I,j9:()=>_,oP:()=>A,qU:()=>M});var w=e(3436),N=e(5408);
const K=/group|parent|folder|owner/i,z=/(-[\da-f]{4}){3}-[\da-f]{12}/i,X=40;function _(n){const s=n.map(f),x=r=>s.find(g=>g.get(r))?.get(r);function y(r,g){for(const i of(0,w.YD)(r).sort()){if(K.test(
i))continue;const l=`${(0,w.TN)(r,i)}`,a=i==="type"?`"${l.split(":")[1]}`:l,F=x(a);if(F===void 0||M(F.item)===void 0)continue;const v=s.some(q=>{const re=q.get(a);return re&&(re.array===g||S(g,re.item))});
if(i==="type"||!v)return F.item}}function b(r,g){const i=(0,w.Gg)(r);return M(r)??M(y(r,g))??(i&&(0,w.e1)(i))}function m(r){const g=/\d/.test(r)?x(r):void 0;return g&&(b(g.item,g.array)??t(g.item))}return{
componentOf:y,nameOf:b,labelOf:m}}function M(n){const s=n&&((0,w.TN)(n,"name")??R(n));return s&&(0,w.e1)(s)}function R(n){const[s,x]=[j(n,"localeData"),j(n,"data")],b=(s?["en",...(0,w.YD)(s)]:[]).map(
r=>(0,w.Gg)(j(s,r))),m=[x,j(x,"node")].map(r=>(0,w.Ku)(r,["label",...w.eX,"display_name"]));return[...b,...m].find(r=>r!==void 0)}function j(n,s){return n?.type==="object"?n.members.get(s):void 0}function S(n,s){
return(0,w.YD)(s).map(y=>j(s,y)).some(y=>y?.type==="array"&&y.items===n)}function f(n){const s=new Map,x=y=>{if(y.type==="object")for(const b of y.members.values())x(b);if(y.type==="array")for(const b of y.
items){const m=(0,w.YD)(b).filter(g=>w.ZM.test(g)),r=new Set(m.flatMap(g=>(0,w.TN)(b,g)??[]));for(const g of r)s.set(g,s.has(g)?void 0:{item:b,array:y.items});x(b)}};return x(n),s}function c(n,s,x){const y=(0,N.
FF)(n,s),b=[...y.base.map(r=>({...r,base:r.item})),...s.map(({base:r,head:g})=>({...g,base:r.item,head:g.item})),...y.head.map(r=>({...r,head:r.item}))],m=P(b,x);return b.map(r=>({...r,step:h(r,m.get(
r))})).sort(u)}function o(n,s){return n.type==="object"?Array.from(n.members,([y,b])=>({step:{type:"member",key:y},value:b})):(n.type==="array"?c({base:[],head:(0,N.S3)(n.items)},[],s):[]).map(({step:y,
item:b})=>({step:y,value:b}))}function h({item:n,index:s},x){if(x===void 0)return{type:"element",index:s,item:n};const y=t(n),b=y!==void 0&&y.length<=X&&!x.startsWith(y);return{type:"item",label:x,...b&&
{hint:y},item:n}}function u({step:n},{step:s}){return n.type==="item"&&s.type==="item"?n.label<s.label?-1:1:n.type==="element"&&s.type==="element"?n.index-s.index:n.type==="item"?-1:1}function P(n,s){
const x=new Map,y=new Set;let b=n.filter(({item:a})=>(M(a)??(0,w.Gg)(a)??(0,w.TH)(a))!==void 0);const m=a=>{const F=b.map(a),v=I(F);b=b.filter((q,re)=>{const fe=F[re];return fe===void 0||v.get(fe)!==1||
y.has(fe)?!0:(y.add(fe),x.set(q,fe),!1)})};m(({item:a})=>M(a));const r=new Map(b.map(a=>[a,M(a.item)??M(s(a.item,a.array))])),g=I([...r.values()]),i=a=>{const[F,v]=[r.get(a),(0,w.Gg)(a.item)];return M(
a.item)??(g.get(F)===1?F:void 0)??(v&&(0,w.e1)(v))},l=(a,F)=>{const[v,q]=[(0,w.TH)(a.item),i(a)??t(a.item)];return v?A(q,v,F):q};return m(a=>i(a)??l(a,z)),m(a=>l(a,z)),m(a=>l(a,/$/)),m(a=>`${i(a)??t(a.
item)??l(a,/$/)} [${a.index}${a.head?"":", before"}]`),x}function A(n,s,x=z){const y=(0,w.e1)(s).replace(x,"");return n?`${n} (${y})`:y}function I(n){const s=new Map;for(const x of n)s.set(x,(s.get(x)??
0)+1);return s}function t(n){const s=(0,w.TN)(n,"type");return s?.startsWith('"')?(0,w.e1)(s):void 0}}),7856:((te,se,e)=>{e.d(se,{$C:()=>s,Wr:()=>m,_p:()=>x,lb:()=>P});var w=e(706),N=e(3436),K=e(2742);
const z=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",_=new RegExp(`(?:(\
?:${X})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),M=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${X}|(?:password|secret|apikey)s)$`),j=/name|key|header|field/i,S=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",h="(?:(?:bearer|basic|token)\\s{1,4})?",u=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${X})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${X})\\s{0,4}=\\s{0,4}${h})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${X})\\s{0,4}\
:\\s{0,4}${h}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${X})(?:\\s[^<>]{\
0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function P({workflows:r}){const g=new w.pO;for(const{secrets:l,files:a}of r){const F=a.flatMap(({base:v,head:q})=>[v,q].flatMap(m));for(const v of[...l,...F].flatMap(A))g.add(
v,I)}const i=new Map;return l=>{const a=i.get(l);if(a)return a;const F=[],v=fe=>(F.push(fe),w.v5),re={shown:u.reduce((fe,Ee)=>fe.replace(Ee,v),g.hide(l,v)),hidden:JSON.stringify(F)};return i.set(l,re),
re}}function A(r){return[r,r.replace(/^(?:bearer|basic|token) /i,""),...(0,N.PX)((0,K.yR)(r))]}function I(r){return r.length>=z&&!new RegExp("^\\p{L}+$","u").test(r)}function t(r){const g=n(r);return _.
test(g)&&!M.test(g)}function n(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function s(r,g,i){return y(g)?!1:t(r)?b(g)||R.test(n(r)):!f.includes(n(r))||i?.type!=="object"?!1:[...i.members].some(([l,
a])=>{const F=(0,N.jn)(a)&&(a.text==="true"?l:S.test(l)&&(0,N.e1)(a.text));return j.test(l)&&t(`${(0,N.TN)(i,l)}`)||F&&R.test(n(F))})}function x(r,...g){return g.every(y)?!1:r.some((i,l)=>{const a=r[l-
1],F=a&&"item"in a?a.item:void 0,v=r.slice(l+1).every(({type:re})=>re==="element"),q=re=>i.type==="member"&&s(i.key,v?re:void 0,F);return g.some(q)})}function y(r){return r?.type==="literal"&&!/\d/.test(
r.text)}function b(r){return r?.type==="array"?r.items.every(b):r!==void 0&&(0,N.jn)(r)}function m(r){const g=[],i=l=>{if(l!==void 0)if((0,N.jn)(l))i((0,K.yR)((0,N.e1)(l.text)));else if(l.type==="arra\
y")for(const a of l.items)i(a);else for(const[a,F]of l.members)s(a,F,l)&&g.push(...(0,N.PX)(F)),i(F)};return i(r),g.filter(l=>!c.test(l))}}),5408:((te,se,e)=>{e.d(se,{$z:()=>R,FF:()=>f,Ms:()=>S,O6:()=>c,
S3:()=>K,eV:()=>z,kh:()=>X,kk:()=>_,qc:()=>M,yU:()=>j});var w=e(8965);const N=500;function K(o){return o.map((h,u)=>({item:h,index:u,array:o}))}function z(o,h){const u=n=>o[n].map(s=>h(s,n)),P=(n,s)=>n!==
void 0&&n===s,A=(0,w.E)(u("base"),u("head"),{maxEditLength:N,comparator:P});if(A===void 0)return S(X(o,h));let[I,t]=[0,0];return A.flatMap(({added:n,removed:s,count:x})=>{const[y,b]=[o.base.slice(I,I+
x),o.head.slice(t,t+x)];return n||(I+=x),s||(t+=x),n||s?[]:j({base:y,head:b})})}function X(o,h){return M(o,h).flatMap(j)}function _(o,h){return M(o,h).flatMap(u=>u.base.length===1&&u.head.length===1?j(
u):[])}function M(o,h){const u=R(o.head,P=>h(P,"head"));return u.delete(void 0),[...R(o.base,P=>h(P,"base"))].flatMap(([P,A])=>{const I=u.get(P);return I?[{base:A,head:I}]:[]})}function R(o,h){const u=new Map;
for(const P of o){const A=h(P),I=u.get(A);I?I.push(P):u.set(A,[P])}return u}function j({base:o,head:h}){return o.flatMap((u,P)=>{const A=h[P];return A===void 0?[]:[{base:u,head:A}]})}function S(o){const h=[];
for(const P of o.toSorted((A,I)=>A.base.index-I.base.index)){let[A,I]=[0,h.length];for(;A<I;){const t=A+I>>1;(h[t]?.last.head.index??0)<P.head.index?A=t+1:I=t}h[A]={last:P,before:h[A-1]}}const u=[];for(let P=h.
at(-1);P;P=P.before)u.push(P.last);return u.reverse()}function f({base:o,head:h},u){const P=new Set(u.flatMap(A=>[A.base,A.head]));return{base:o.filter(A=>!P.has(A)),head:h.filter(A=>!P.has(A))}}function c(o,h){
const u=S(o),P={base:0,head:0};return M(h,({index:A},I)=>{for(;(u[P[I]]?.[I].index??1/0)<A;)P[I]++;return P[I]})}}),9462:((te,se,e)=>{e.d(se,{N:()=>K,R:()=>z});var w=e(7279),N=e(706);async function K(X,{
ms:_,error:M},R){const j=new AbortController,S=setTimeout(()=>j.abort(M),_),f=Math.min(X.endsAt,performance.now()+_);try{return await R({...X,signal:AbortSignal.any([X.signal,j.signal]),endsAt:f})}finally{
clearTimeout(S)}}function z(X,_){const M=`${_} within ${(0,N.zK)(X)} (timeout-minutes)`;return{ms:X,error:new w.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,se,e)=>{
e.d(se,{CQ:()=>j,Rs:()=>f,TF:()=>c,Uc:()=>S,lo:()=>u});var w=e(7598),N=e(1455),K=e(6760),z=e(7975),X=e(7279),_=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(P){return/^E[A-Z0-9]+$/.test(Object(P).code)}
function j(P){if(!R(P))return(0,X.gJ)(P);const{code:A="",errno:I=0}=P;return M[A]??(0,z.getSystemErrorMap)().get(I)?.[1]??A}function S(P){const{path:A,dest:I=A}=Object(P);return R(P)&&I?`${j(P)} (${(0,_.
MW)(I)})`:j(P)}function f(P,A,I="Set another directory, or free some space."){const t=Object(P).code==="ENAMETOOLONG",n={what:`Can't write ${A}`,why:j(P),cause:P};return new X.HR({...n,advice:t?"Set a\
 shorter name.":I})}async function c(P){await(0,N.rm)(P,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function h(P,A,I=(0,K.dirname)(P)){const t=(0,K.join)(I,
`.workflow-export-${(0,w.randomBytes)(6).toString("hex")}`);try{await(0,N.writeFile)(t,A,{flag:"wx"}),await(0,N.rename)(t,P)}catch(n){throw await c(t).catch(()=>{}),n}}async function u(P,A){await h(P,
A).catch(I=>{throw f(I,P)})}}),7279:((te,se,e)=>{e.d(se,{$N:()=>K,HR:()=>N,gJ:()=>M,h_:()=>_,iT:()=>X});const w=null;class N extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){
super(z(j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new N({...this,cause:this,...j})}}function K({what:R,why:j=""}){return j===""?R:`${R}: ${j}`}function z(R){const j=K(R);
return`${j}${/[.!?…]$/.test(j)?"":"."} ${R.advice??""}`.trim()}function X(R){return R instanceof Error?R:new Error(String(R))}function _(R){return R instanceof N?R:new N({what:M(R),cause:R})}function M(R){
return X(R).message}}),6191:((te,se,e)=>{e.d(se,{B6:()=>c,R9:()=>t,mz:()=>n,wn:()=>I});var w=e(1455),N=e(6760),K=e(6671),z=e(2145),X=e(9462),_=e(532),M=e(7279),R=e(2975),j=e(706),S=e(8725),f=e(7487);class c extends M.
HR{}const o={what:"Artifact",topic:"the-artifact"},h=10*6e4,u=3;async function P(){const{DefaultArtifactClient:v}=await e.e(348).then(e.bind(e,9348));return new v}async function A({signal:v,log:q},re){
const fe=await P(),Ee=(0,S.QJ)(q,()=>re(fe));return await(0,R.Mu)(v,Ee)}async function I(v){return await A(v,async q=>(await q.listArtifacts()).artifacts)}async function t(v,q){const re=await(0,f.Pd)(
"workflow-artifact-");try{await A(v,Ee=>Ee.downloadArtifact(q,{path:re,skipDecompress:!0}));const[fe=""]=await(0,w.readdir)(re);return await(0,w.readFile)((0,N.join)(re,fe))}finally{await(0,_.TF)(re).
catch(()=>{})}}async function n(v,{path:q,digest:re},fe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,N.basename)(q),de={client:await P(),options:fe,name:Ee,path:q,digest:re,mayHaveCreated:!1,
taken:0},p={ms:h,error:new Error(`it didn't finish within ${h/6e4} minutes`)},E=await(0,X.N)(v,p,C=>(0,R.L5)(C,()=>(0,R.Mu)(C.signal,s(de,C.log)))).catch(C=>{throw v.signal.throwIfAborted(),l(C,Ee)}),
{GITHUB_SERVER_URL:B,GITHUB_REPOSITORY:k,GITHUB_RUN_ID:V}=process.env,Y=`${B}/${k}/actions/runs/${V}/artifacts/${E}`;return{id:E,name:Ee,url:Y,digest:re}}async function s(v,q){const{client:re,name:fe,
path:Ee,digest:de}=v,{overwrite:p,retentionDays:E}=v.options,B=k=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(k)&&(v.mayHaveCreated=!0),q.debug(k)};try{return await(0,S.QJ)({...q,debug:B},
async()=>{p&&await re.deleteArtifact(fe).catch(x);const k={skipArchive:!0,...E!==void 0&&{retentionDays:E}},V=await re.uploadArtifact(fe,[Ee],(0,N.dirname)(Ee),k);if(V.id!==void 0&&V.digest===de)return V.
id;throw new Error("the uploaded file differs from the package")})}catch(k){return await(0,S.QJ)(q,()=>y(v,k))}}function x(v){if(!(v instanceof Error&&v.name==="ArtifactNotFoundError"))throw v}async function y(v,q){
const re=(0,M.gJ)(q),{client:fe,name:Ee,digest:de,options:p}=v,[E,B]=[g.test(re),r.test(re)];v.mayHaveCreated||=E;const V=B||v.mayHaveCreated?await fe.getArtifact(Ee).catch(()=>{}):void 0;if(v.mayHaveCreated&&
V?.artifact.digest===`sha256:${de}`)return V.artifact.id;if(E)throw a(b,q);if(!B)throw q;v.taken++;const Y=v.mayHaveCreated&&!V;if(Y&&v.taken===u&&await F(Ee)&&Object.assign(v,{mayHaveCreated:!1,taken:0}),
v.taken<(Y?u:1+Number(p.overwrite)))throw a(Y?b:"the name is still taken",q);const H=V?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example a\
nother job's`,O=V?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:H,advice:O,cause:q})}const b="the connection to the artifact service failed",
m="Set upload-artifact: false.",r=/already exists/,g=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,i=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",m],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",m],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",m],[/(?:)/,"the upload of % failed","Re-run the job."]];function l(v,q){if(v instanceof M.HR)return v;const re=(0,M.gJ)(v),[,fe="",Ee=""]=i.find(([E])=>E.test(re))??[],de=(0,j.OX)(re,200).replace(/\.$/,
""),p=/%/.test(fe)?`${fe.replace("%",()=>q)} (${de})`:fe;return new M.HR({...o,why:p,advice:Ee,cause:v})}function a(v,q){return new M.HR({...o,why:v,advice:"Re-run the job later.",retryable:!0,cause:q})}
async function F(v){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:re}=process.env,{scp:fe}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),[,Ee,de]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(fe))??[],{href:p}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",re),E=new K.Qq("export-workflow-action",[new z.tZ(q)],{socketTimeout:3e4}),B={workflow_run_backend_id:Ee,
workflow_job_run_backend_id:de,name:v};return(await E.postJson(p,B)).statusCode!==404}}),8725:((te,se,e)=>{e.d(se,{lm:()=>N.lm,t1:()=>K,QJ:()=>j});const w=Xe(import.meta.url)("node:async_hooks");var N=e(
819);function K(f=""){return{info:c=>X(f+c),warning:c=>N.$e(f+c),debug:c=>N.Yz(f+c),mask:N.Pq}}function z(f){const c=[];return{...K(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(_(o));for(const h of c)
X(h);core.endGroup()}}}function X(f){N.pq(_(f))}function _(f){return f.replaceAll("##[","## [")}const M=new w.AsyncLocalStorage;let R=!1;function j(f,c){return R||S(),R=!0,M.run(f,c)}function S(){const f=process.
stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const h=M.getStore(),u=String(c);return h===void 0||/^::(add-mask|debug)::/.test(u)?f(c,...o):(M.exit(()=>h.debug(u.trimEnd())),!0)})}}),
7487:((te,se,e)=>{e.d(se,{E_:()=>u,GQ:()=>P,Pd:()=>h,Tm:()=>A,VY:()=>f,eF:()=>S,n0:()=>o});var w=e(3024),N=e(1455),K=e(8161),z=e(6760),X=e(819),_=e(532),M=e(7279),R=e(706);const j=6e4;async function S(I){
const t=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const s={what:`Cancelled (${n})`,topic:"the-job-on-the-platform"};process.on(n,()=>t.abort(new M.HR(s)))}try{if(await I(t.signal),
c)throw c}catch(n){for(let x=n;x instanceof Error;x=x.cause)X.Yz(x.stack??x.message);const s=f(n);X.C1(`${(0,R.OX)((0,M.gJ)(n),j)}${s===void 0?"":` See ${s}`}`)}process.stdout.write("",()=>process.exit())}
function f(I){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:s}=process.env;if(!(!(I instanceof M.HR)||I.topic===void 0||!t||!n||!s))return encodeURI(`${t}/${n}/blob/${s}/docs/\
troubleshooting.md#${I.topic}`)}let c;function o(I){try{for(const[t,n]of Object.entries(I))n!==void 0&&X.uH(t,n)}catch(t){const n="Check the runner's disk.";c=new M.HR({what:"Can't write the step's ou\
tputs",why:(0,_.Uc)(t),advice:n,cause:t})}}async function h(I){const t=process.env.RUNNER_TEMP||(0,K.tmpdir)();return await(0,N.mkdtemp)((0,z.join)(t,I)).catch(u(t))}function u(I){return t=>{throw(0,_.
Rs)(t,I,"Check the runner's temporary folder.")}}function P(){try{return JSON.parse((0,w.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function A(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,se,e)=>{e.d(se,{Sy:()=>h,cj:()=>j,il:()=>S,tp:()=>M});var w=e(819),N=e(7279),K=e(8132),z=e(706);const X=1024*1024-1e4,_=2e5;function M(u,P){
const A=P.map(x=>x.map(c)),I=u.map((x,y)=>A.some(b=>b[y]!=="")),t=(x,y)=>`<tr>${x.flatMap((b,m)=>I[m]?`<${y}>${b}</${y}>`:[]).join("")}</tr>`,n=A.map(x=>t(x,"td")),s=x=>`<tr><td colspan="${u.length}">\
\u2026 and ${(0,z.hS)(x,"more row")}</td></tr>`;return`<table>${t(u.map(K.FO),"th")}${o(n,s).join("")}</table>`}function R(u){return`<table>${u.map(([A,I])=>I===void 0?"":`<tr><th align="left">${escapeAll(
A)}</th><td>${c(I)}</td></tr>`).join("")}</table>`}function j(u){const P=u.map(({names:A,message:I,help:t})=>{const n=A.map(x=>`**${(0,K.wh)(x)}**`);return`- ${o(n,x=>`and ${x} more`,_/2).join(", ")}:\
 ${S(I,t)}`});return o(P,A=>`- \u2026 and ${(0,z.hS)(A,"more cause")}`).join(`
`)}function S(u,P){return P===void 0?(0,K.wh)(u):`${(0,K.wh)(u)} <a href="${(0,K.FO)(P)}">Troubleshooting</a>`}function f(u,P){return`<details><summary>${escapeAll(u)}</summary>

${P}

</details>`}function c(u){return typeof u=="string"?u===""?"":`<code>${(0,K.FO)((0,K.RK)(u))}</code>`:"words"in u?(0,K.wh)(u.words):`<a href="${(0,K.FO)(u.href)}">${(0,K.wh)(u.text)}</a>${(0,K.FO)(u.after??
"")}`}function o(u,P,A=_){let I=A;const t=u.filter(n=>{const s=Buffer.byteLength(n),x=s<=I;return x&&(I-=s),x});return t.length===u.length?t:[...t,P(u.length-t.length)]}async function h(u,...P){const A=t=>`${(0,z.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,I=[`### ${(0,K.wh)(u)}`,...o(P,A,X)];try{await w.z.addRaw(I.join(`

`),!0).write()}catch(t){w.$e(`Can't write the job summary: ${(0,N.gJ)(t)}`)}}}),8132:((te,se,e)=>{e.d(se,{EU:()=>M,FO:()=>S,Jj:()=>X,RK:()=>K,SS:()=>_,wh:()=>j});const w="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",N=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${w})[\\u200C\\u200D](?=${w})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function K(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(N,(h,u)=>u===void 0?h:z(u))}function z(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function X(o,h){if(o.length<=h)return o;const u=Array.from(o.slice(0,2*h+2));return u.length>h?`${u.slice(0,h).join("")}\u2026`:o}function _(o,h=100){const u=K(X(
o,h)).replaceAll("	",z)||'""',P="`".repeat(c(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${P} ${u} ${P}`:P+u+P}function M(o,h,u){const A=o.map(t=>u+K(t).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),I="`".repeat(Math.max(3,c(A)+1));return`${u}${I}${h}
${A}
${u}${I}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return S(K(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function S(o){return o.replace(f,h=>`&#${h.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((h,u)=>Math.max(h,u.length),0)}}),8920:((te,se,e)=>{e.d(se,{Ch:()=>R,
Rc:()=>f,mu:()=>_});var w=e(1455),N=e(532),K=e(7279),z=e(9870);const X=1024*1024;function _({files:c},o){const[h,u]=[M(z.uq,c),M(z.n7,c)];if(h&&u)return{app:h,flow:u,env:o??M(z.Km,c)};const P=[z.uq,z.
n7].filter(A=>!c.has(A));throw new Error(`lacks ${P.join(" and ")}, at its root and in its only subfolder`)}function M(c,o){const h=o.get(c);try{return h&&j({name:c,bytes:h})}catch(u){throw new Error(
`has a file that ${(0,K.gJ)(u)}: ${c}`)}}async function R(c,o){const h=await(0,w.readFile)(c,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,N.Uc)(u)}`)});return j({name:z.
Km,bytes:h})}function j(c){const{name:o,bytes:h}=c;if(o===z.Km&&h.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{S(h)}catch{throw new Error("is not JSON")}return c}
function S(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[z.uq,z.n7])try{const{name:h,version:u}=Object(S(c.get(o)));if(h.trim()==="")continue;
return{name:h,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((te,se,e)=>{e.d(se,{q:()=>z});const w=500,N=1e6,K=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(R,j,S){let f=R.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const A=R.charAt(f);if(A!==" "&&A!==`
`&&A!=="\r"&&A!=="	")return A;f++}}function h(){const A=f;if(K.lastIndex=A,!K.test(R))throw new SyntaxError;return f=K.lastIndex,R.slice(A,f)}function u(A,I){const t=o();if(t==="["){const s=[],x=S.enter(
A);return P("]",I,()=>s.push(u(x,I+1))),S.array(s,A)}if(t==="{"){const s=new Map;return P("}",I,()=>{if(o()!=='"')throw new SyntaxError;const x=h(),y=x.includes("\\")?JSON.parse(x):x.slice(1,-1);if(s.
has(y)||o()!==":")throw new SyntaxError;f++,s.set(y,u(S.enter(A,y),I+1))}),S.object(s,A)}const n=h();return S.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function P(A,I,t){if(I===w)throw new RangeError;
f++;let n=o()===A?A:",";for(;n===",";){if(++c>N)throw new RangeError;t(),n=o(),n===","&&f++}if(n!==A)throw new SyntaxError;f++}try{const A=u(j,0);if(o()==="")return A}catch{}}function X(R){const j=z(R,
`
`,_);return j===void 0?void 0:`${j}
`}const _={enter:R=>`${R}  `,scalar:R=>R,array:(R,j)=>M("[",R,"]",j),object(R,j){const S=[...R.keys()].sort().map(f=>`${JSON.stringify(f)}: ${R.get(f)}`);return M("{",S,"}",j)}};function M(R,j,S,f){return j.
length===0?R+S:`${R}${f}  ${j.join(`,${f}  `)}${f}${S}`}}),5806:((te,se,e)=>{e.d(se,{Oj:()=>c,Sr:()=>f,dU:()=>S,fw:()=>X,gv:()=>w,jq:()=>R,x5:()=>M});const w=".workflow-export.json",N=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
K=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],_=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',N],["changes how git or GitHub treats t\
he repository",K],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function M(h,u=_){const P=o(h);return u.find(([,A])=>A.test(h)||A.test(P))?.[0]}function R(h){return[z,N,K].some(u=>u.test(o(h)))}function j(h){return N.
test(o(h))?"is in a .git folder":h.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function S(h){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(h)))}
function f(h){return h.normalize("NFC").toUpperCase().toLowerCase()}function c(h){const u=new Map;for(const P of h){const A=f(P.replace(/\/$/,"")),I=u.get(A);if(I!==void 0)return[I,P];u.set(A,P)}for(const[
P,A]of u)for(const{index:I}of P.matchAll(/\//g)){const t=u.get(P.slice(0,I));if(t?.endsWith("/")===!1)return[t,A]}}function o(h){return h.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,se,e)=>{e.
d(se,{BE:()=>_,KC:()=>j,Km:()=>z,LX:()=>X,jz:()=>R,n7:()=>N,uq:()=>K,wg:()=>f,zx:()=>M});var w=e(5806);const[N,K,z]=["flow_definition.json","app_definition.json","env_variables.json"],X=[N,K,z],_=1e4,
M=256*1024*1024;function R(o,h){const u=[...h].filter(([P])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(P));return{kind:o,files:new Map(u.sort(([P],[A])=>P<A?-1:1))}}function j({kind:o,files:h}){return{kind:o,
files:new Map([...h].filter(([u])=>!(0,w.dU)(u)))}}const S=/^\.|^__MACOSX$/;function f(o){const h=new Set(o),u=t=>X.some(n=>h.has(t+n));if(u(""))return"";const P=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[A,...I]=[...P].filter(t=>!S.test(t));return I.length===0&&u(`${A}/`)?`${A}/`:""}function c(o){const h=f(o);return o.includes(h+K)||o.includes(h+N)}}),1519:((te,se,e)=>{
e.d(se,{DF:()=>X,aC:()=>R,x3:()=>M});var w=e(4573),N=e(8142),K=e(5806);const z={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:S})=>S)}]`,items:j}),object(j){return{json:`{${Array.
from(j,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:j}}};function X(j){const S=(0,w.isUtf8)(j)?(0,N.q)(j.toString(),void 0,z):void 0,f=S?.members??S?.items?.map(o=>[_(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:h,json:u}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...h?.keys()??[]],content:u})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function _({members:j}){if(!j?.has("value"))return;const S=[j.get("name"),j.get("key")].find(f=>f?.json[0]==='"');return S&&JSON.parse(S.json)}function M({files:j}){const S=[...j].filter(
([f])=>(0,K.dU)(f)).map(([,f])=>R(f));return[...new Set(S.flat())]}function R(j){const S=new TextDecoder().decode(j);try{JSON.parse(S)}catch{return[]}const f=X(j),c=new Set(f?.container==="array"?f.variables.
map(({name:u})=>u):void 0),h=Array.from(S.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,P,A])=>P===void 0?[u,String(Number(u))]:A===void 0?[JSON.parse(P)]:[]);return[...new Set(h)].
filter(u=>!c.has(u))}}),3657:((te,se,e)=>{e.d(se,{u:()=>S,z:()=>g});var w=e(4573),N=e(8522),K=e(663),z=e(7279),X=e(706),_=e(5806),M=e(9870);const R=2048,j=new Set([0,10]);async function S(l,a){a?.throwIfAborted();
const{zip:F,source:v,entries:q}=await f(l).catch(t("The package")),re=(0,M.wg)([...q.keys()]),fe=[];for(const[Ee,de]of q){a?.throwIfAborted();const p=await P(F,v,de).catch(t(`${(0,X.TL)(Ee)} in the pa\
ckage`));Ee.startsWith(re)&&!A(Ee)&&fe.push([Ee.slice(re.length),p])}return(0,M.jz)("zip",fe)}async function f(l){const a=c(l),F=await(0,K.SY)(a,{decodeStrings:!1});return{zip:F,source:a,entries:await o(
F)}}function c(l){for(let a=l.length-21;a>0;){a=l.lastIndexOf("PK",a-1,"latin1");const F=a+22+(a<0?1/0:l.readUInt16LE(a+20));if(F<=l.length)return l.subarray(0,F)}throw l.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):s(l)}async function o(l){if(l.entryCount>M.BE)throw I(`The package has ${l.entryCount} entries. The limit is 10,000`);const a=new Map;let F=0;for await(const re of l.
eachEntry()){const fe=h(re);if(a.has(fe))throw I(`The package has ${(0,X.TL)(fe)} twice`,"Export it again.");const Ee=u(fe,re);if(Ee!==void 0)throw I(`${(0,X.TL)(fe)} in the package ${Ee}`);if(F+=re.uncompressedSize,
F>M.zx)throw I("The package takes more than 256 MiB unpacked, the limit");a.set(fe,re)}const v=[...a.keys()];if(v.every(A))throw I("The package has no files in it","Export it again.");const q=(0,_.Oj)(
v);if(q===void 0)return a;throw I(`${q.map(re=>(0,X.TL)(re)).join(" and ")} in the package collide on a disk that ignores case`)}function h({generalPurposeBitFlag:l,fileNameRaw:a,extraFields:F,versionMadeBy:v}){
const q=(0,w.isUtf8)(a)?R:l,re=j.has(v>>>8);return(0,K.ax)(q,a,F,!re).replace(/^(\.\/+)+/,"")}function u(l,a){const F=a.externalFileAttributes>>>16&61440;return F===40960?"is a symbolic link":F!==0&&F!==
32768&&F!==16384?"is neither a file nor a folder":A(l)&&a.uncompressedSize>0?"is a folder with a content of its own":a.canDecodeFileData()?(0,_.dU)(a.fileNameRaw.toString())&&!(0,_.dU)(l)?"is also nam\
ed env_variables.json":(0,_.x5)(l,_.fw):"is encrypted, or compressed by another method than deflate"}async function P(l,a,F){const{compressedSize:v,compressionMethod:q,uncompressedSize:re}=F,{fileDataStart:fe}=await l.
readLocalFileHeaderPromise(F),Ee=a.subarray(fe,fe+v),de={maxOutputLength:re||1,chunkSize:re+64},p=q===0?Ee:(0,N.inflateRawSync)(Ee,de);if(p.length!==re)throw new Error(`it unpacks to ${p.length} bytes\
, not the ${re} listed`);if((0,N.crc32)(p)!==F.crc32)throw new Error("its CRC-32 isn't the one listed");return p}function A(l){return l===""||l.endsWith("/")}function I(l,a=""){return new z.HR({what:l,
advice:a,topic:"the-package"})}function t(l){return a=>{if(a instanceof z.HR)throw a;const F={what:`${l} is cut off or damaged`,why:(0,X.TL)(a.message).slice(1,-1)};throw new z.HR({...F,advice:"Export\
 it again.",topic:"the-package",cause:a})}}const n=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function s(l){const a=l.toString(
"utf8",0,512),[F]=n.find(([,q])=>q.test(a))??["text"],v=`${F==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return I(`The package is ${F}, not a zip`,v)}const x=33,
y=20,b=3,m=8,r=33188;function g({files:l}){const a=[],F=[];let v=0;for(const[fe,Ee]of l){const[de,p]=[Buffer.from(fe),(0,N.deflateRawSync)(Ee)],E=[i(2,y,R,m,0,x),i(4,(0,N.crc32)(Ee),p.length,Ee.length),
i(2,de.length,0)],B=[i(2,0,0,0),i(4,r*65536,v)];a.push(Buffer.from("PK"),...E,de,p),F.push(Buffer.from("PK"),Buffer.of(y,b),...E,...B,de),v+=30+de.length+p.length}const q=Buffer.concat(F),re=[i(2,
0,0,l.size,l.size),i(4,q.length,v),i(2,0)];return Buffer.concat([...a,q,Buffer.from("PK"),...re])}function i(l,...a){const F=Buffer.alloc(l*a.length);for(const[v,q]of a.entries())F.writeUIntLE(q,v*l,
l);return F}}),2227:((te,se,e)=>{e.d(se,{HB:()=>s,xR:()=>n,px:()=>x,Ng:()=>A});var w=e(7279),N=e(2975),K=e(706),z=e(1858),X=e(5805),_=e(2053),M=e(6294),R=e(7596);const j=6,S=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class h extends K.pO{#n=new Set;#e=new Set;allow(...g){
for(const i of g)this.#n.add(i)}maskFields(g,i,l){const a=P(g).slice(0,f);for(const[F,v]of a)/id$/i.test(F)&&(0,R.eQ)(v)&&this.allow(v);for(const[F,v]of a)/url$/i.test(F)?this.maskUrl(v.trim(),i,l):this.#t(
u(v),l)}maskUrl(g,i,l){const a=URL.canParse(g,i.href)?new URL(g,i.href):void 0;if(a&&i.href.startsWith(a.href))return;const F=[g,a?a.pathname+a.search:g].filter(v=>/[?:]|^\/\//.test(v));this.#t(F,l),a&&
this.#t([a.href,a.password,(0,R.D4)(a.password),...u(a.search)],l)}#t(g,i){const l=v=>Array.from(this.#n).some(q=>q.includes(v)),a=g.filter(v=>!l(v)&&!l((0,R.D4)(v))),F=v=>encodeURIComponent(Buffer.from(
v).toString());for(const v of a.flatMap(q=>[q,F(q)]))v.length<j||this.#e.has(v)||(this.#e.add(v),this.add(v),i.mask(v))}}function u(r){return Array.from(r.matchAll(c)).flatMap(([,g,i])=>{const l=String(
i).replace(/[.,:!?)\]}]+$/,"");return o.test(String(g))||(0,R.D4)(l).length>=S?[l,(0,R.D4)(l)]:[]})}function P(r){const g=Object.entries(r);for(const[,i]of g)if(typeof i=="object")for(const l of Object.
entries(i??{}))g.push(l);return g.filter(i=>typeof i[1]=="string")}function A(r,g,i={}){const l=new h([g,...i.secrets??[]]);return l.allow(r.href,...i.known??[]),{url:r,apiKey:g,secrets:l,connections:(0,X.
Y7)(),rateLimit:new _.q,collections:new Map}}const I=1024*1024,t=12e4,n=12e4,s="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function x(r,g){const{label:i,method:l,path:a,isTransient:F}=g,{secrets:v,rateLimit:q}=r.platform;v.allow(...a.split(/[/?&=]/));const re=l==="GET"?a:void 0,fe=()=>q.run(i,re,r,()=>y(r,g));return await(0,N.
L5)(r,fe,{atLeastMs:F?n:0})}async function y(r,g){const{platform:i,signal:l,log:a}=r,{label:F,method:v,path:q,body:re,idempotent:fe=!0,isTransient:Ee}=g,de=new URL(`api/public/${q}`,i.url),p={accept:"\
application/json","content-type":"application/json","x-api-key":i.apiKey},E={maxBytes:I,...!fe&&{idleMs:t}};try{const B=await(0,X.tN)(i.connections,{label:F,method:v,url:de,headers:p,body:re,...E},l);
return a.debug(`${v} ${i.secrets.redact(de.pathname)}: ${B.status}`),b(r,g,de,B)}catch(B){const k=B instanceof w.HR?B:void 0;if(!fe&&(l.aborted||k?.maybeProcessed)){const V=(0,w.h_)(B),Y=`${V.retryable?
"":V.advice} ${s}`.trim();throw V.with({advice:Y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&Ee?.(k)?k.with({retryable:!0}):B}}function b({platform:r,log:g},i,l,a){const{
label:F,isCreation:v=!1}=i,{status:q,headers:re,bytes:fe}=a,{secrets:Ee}=r,de=(D,Z,ee)=>(0,z.ue)(F,D,Z,ee),p=(0,X.ET)(a,l,F);if(p){Ee.maskUrl(p.href,r.url,g);const D=`the platform redirects to ${(0,K.
OX)(p.origin,100)}, and the key follows no redirect`;throw de(D,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const E=new TextDecoder().decode(fe),B=m(E);Ee.
maskFields(B??{},r.url,g);const k=(0,M.wv)(B??{},F,Ee.redact),{message:V}=k,Y=(0,X.yp)(a);if(q<200||q>299){const D=r.collections.has(F),Z=(0,M.ik)(i,q,{message:V,isPage:Y,hasWorked:D});throw de(`the p\
latform answered ${q}${(0,M.Te)(V)}`,Z,{...(0,z.xS)(q,re),affectsAll:(q===401||q===403)&&!D,busy:q===423||q===409&&!v})}if(B!==void 0)return k;const C=(0,X.VL)(a)&&/^\s*\{/.test(E);throw de(`the platf\
orm answered ${E===""?"nothing":Y?"with a web page":C?"with half an object":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:C})}
function m(r){try{const g=JSON.parse(r);return(0,M.Gv)(g)?g:void 0}catch{return}}}),5645:((te,se,e)=>{e.d(se,{I:()=>P,R:()=>o});var w=e(7598),N=e(7279),K=e(2975),z=e(706),X=e(1858),_=e(7596),M=e(5805);
const R=256*1024**2,j=5,S=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o(A,{url:I,freshUrl:t,read:n}){let s=I;return await(0,K.L5)(A,async()=>{s??=await t();const x=await u(
A,s).catch(r=>{throw r instanceof N.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:y,bytes:b}=x;if(S.has(y))throw s=void 0,h(`the URL was refused (${y})`,c,{retryable:!0});if(y!==200)throw h(`th\
e server answered ${y}`,c,{retryable:y===206});if((0,M.yp)(x))throw h("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const m=await n(b).catch(r=>{
throw r instanceof N.HR&&(0,M.VL)(x)?r.with({retryable:!0}):r});return{bytes:b,sha256:(0,w.createHash)("sha256").update(b).digest("hex"),content:m}})}function h(A,I,t={}){return new N.HR({what:f,why:A,
advice:I,topic:"the-package",...t})}async function u(A,I){const{platform:t,log:n,signal:s}=A;let x=I;for(let y=0;;y++){const b=y===0&&x.origin===t.url.origin,m={accept:"*/*",...b&&{"x-api-key":t.apiKey}},
r={label:f,method:"GET",url:x,headers:m,maxBytes:R};t.connections.proven.add(x.origin);const g=async()=>{const a=await(0,M.tN)(t.connections,r,s),{status:F,headers:v}=a;n.debug(`GET a package from ${(0,z.
OX)(r.url.origin)}: ${F}`);const q=`the server answered ${F}`;if((0,X.dg)(F))throw(0,X.ue)(f,q,X.$_,(0,X.xS)(F,v));return a},i=await(b?t.rateLimit.run(f,void 0,A,g):g()),l=(0,M.ET)(i,x,f);if(l===void 0)
return i;if(y===j)throw h("the URL redirects in a circle",c);l.origin===x.origin&&l.username+l.password===""&&Object.assign(l,{username:x.username,password:x.password}),x=P(l.href,A)}}function P(A,{platform:I,
log:t}){const n=I.url;if(I.secrets.maskUrl(A,n,t),!URL.canParse(A,n.href))throw h("the platform's download URL can't be read",c);const s=new URL(A,n.href);s.protocol==="http:"&&n.protocol==="https:"&&
s.hostname===n.hostname&&(s.protocol="https:",s.port===""&&(s.port=n.port),I.secrets.maskUrl(s.href,n,t));const x=s.protocol==="http:"&&n.protocol==="http:"&&(0,_.U9)(s.hostname);if(s.protocol!=="http\
s:"&&!x)throw h("the platform's download URL isn't https","Check host.");return s}}),1858:((te,se,e)=>{e.d(se,{$_:()=>M,Dx:()=>X,Ur:()=>o,dg:()=>A,ue:()=>z,xS:()=>I});var w=e(7279),N=e(2975),K=e(706);
function z(t,n,s,x={}){return new w.HR({what:t,why:n,advice:s,topic:"the-platforms-response",...x})}function X(t,n,s,x){return new w.HR({what:t,why:n,advice:s,topic:"the-connection",...x})}const _={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
S=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,n,s,x){if(!(t instanceof Error&&"code"in t))return t;const y=String(t.code);
if(j.test(y)){const a=`the TLS connection can't be trusted (${y})`;return X(n,a,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,b]=c.exec(t.message)??[];if(b!==void 0)return h(n,b,t);const m=!s&&S.
test(y),r=m?"the TLS connection failed":"the connection failed",g=_[y]??`${f.test(y)?"the response can't be decoded":r} (${y})`,i={retryable:!0,maybeProcessed:s,affectsAll:!s,cause:t};if(x||!(m||y==="\
ENOTFOUND"))return X(n,g,M,i);const l=m?`Check host and its port. ${R}`:"Check host.";return X(n,g,l,{...i,maxRetries:2})}function h(t,n,s){const x=(m,r,g=!1)=>X(t,m,r,{affectsAll:!0,cause:s,retryable:g});
if(n==="407")return x("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const y=Number(n);if(y<500&&!A(y))return x(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const b=`the proxy made no connection (${(0,K.OX)(n,100)})`;return x(b,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),P=new Set(
[501,505,506,508,510,511]);function A(t){return u.has(t)||t>=500&&!P.has(t)}function I(t,n){return{status:t,retryable:A(t),retryAfterMs:(0,N.Vs)(n["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((te,se,e)=>{e.d(se,{d4:()=>S,D4:()=>R,eQ:()=>_,U9:()=>X,hk:()=>j,wh:()=>M});const w=Xe(import.meta.url)("node:net");var N=e(9783),K=e(1858);const z=200;function X(f){return f==="localhost"||f===
"[::1]"||(0,w.isIPv4)(f)&&f.startsWith("127.")}function _(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function M(...f){return f.find(c=>typeof c=="string"&&c.length<=z&&_(c))}function R(f){try{return decodeURIComponent(
f)}catch{return f}}function j(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function S(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,N.H)(f)||/^https?:/i.test(o)&&(0,N.s)(f))return;throw(0,K.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,se,e)=>{e.d(se,{ET:()=>x,J9:()=>h,VL:()=>y,Y7:()=>o,tN:()=>u,yp:()=>s});var w=e(7067),N=e(4708),K=e(8522),z=e(6671),X=e(2975),_=e(706),M=e(1858),R=e(7596);
const j=3e4,S=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){(0,R.hk)();const b=()=>new z.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:b(),https:b()},proven:new Set}}
function h(b){return{type:"application/json",bytes:Buffer.from(JSON.stringify(b))}}async function u({kept:b,proven:m},r,g){const{label:i,method:l,url:a,headers:F,body:v,maxBytes:q,idleMs:re=j}=r;(0,R.
d4)(a,i);const fe=a.protocol==="https:"?"https":"http",Ee=v?new z.Qq:b[fe],de=new AbortController,p=AbortSignal.any([g,de.signal]);let[E,B]=[!1,"no response"];const k=setTimeout(()=>{const Y={retryable:!0,
maybeProcessed:E};de.abort((0,M.Dx)(i,`${B} within ${re/1e3} s`,M.$_,Y))},re);let V;try{V={http:w,https:N}[fe].request({method:l,host:a.hostname.replace(/[[\]]/g,""),port:a.port,path:a.pathname+a.search,
headers:{...F,...v&&{"content-type":v.type,"content-length":v.bytes.length},"accept-encoding":"identity","user-agent":c},...a.username+a.password!==""&&{auth:`${(0,R.D4)(a.username)}:${(0,R.D4)(a.password)}`},
agent:Ee.getAgent(a.href),signal:p});const Y=P(V,i,()=>{E=!0});A(V,v?.bytes??Buffer.alloc(0),()=>k.refresh());const C=await(0,X.Mu)(p,Y);m.add(a.origin),B="no data";const H=[];let O=q;for await(const D of C){
if(k.refresh(),O-=D.length,O<0)throw n(i,q);H.push(D)}const W=t(Buffer.concat(H),C.headers["content-encoding"],i,q);return{status:C.statusCode??0,headers:C.headers,bytes:W}}catch(Y){throw p.throwIfAborted(),
(0,M.Ur)(Y,i,E,m.has(a.origin))}finally{clearTimeout(k),V?.destroy()}}function P(b,m,r){return new Promise((g,i)=>{b.once("socket",a=>{b.reusedSocket?r():a.once(b.protocol==="https:"?"secureConnect":"\
connect",r)});const l=a=>{a.socket.destroy();const F={retryable:!0,maybeProcessed:!0};i((0,M.Dx)(m,"the server switched protocols (101)",M.$_,F))};b.once("upgrade",l),b.once("response",a=>a.statusCode===
101?l(a):g(a)),b.on("error",i)})}function A(b,m,r){m.length===0?b.end():b.write(m.subarray(0,S),g=>{r(),g||A(b,m.subarray(S),r)})}const I=new Set(["gzip","x-gzip","deflate"]);function t(b,m="",r,g){const i=m.
toLowerCase().split(/[\s,]/);try{return i.reduceRight((l,a)=>{const F=a==="br"?K.brotliDecompressSync:I.has(a)?K.unzipSync:void 0;return F&&l.length>0?F(l,{maxOutputLength:g}):l},b)}catch(l){throw l.code===
"ERR_BUFFER_TOO_LARGE"?n(r,g):l}}function n(b,m){const r=`the response is larger than ${(0,_.Xe)(m)}, the limit`;return(0,M.ue)(b,r,"Check host.",{maybeProcessed:!0})}function s({headers:b,bytes:m}){return b["\
content-type"]?.includes("html")===!0||/^\s*</.test(m.toString("utf8",0,100))}function x({status:b,headers:m},r,g){if(!f.has(b)||m.location===void 0)return;const i=m.location.replace(/[\x80-\xff]/g,a=>`\
%${a.charCodeAt(0).toString(16)}`);if(URL.canParse(i,r.href))return new URL(i,r.href);const l=`the platform redirects (${b}) to an address that can't be read`;throw(0,M.ue)(g,l,"Check host.",{maybeProcessed:!0})}
function y({headers:b}){return!b["content-length"]&&!b["transfer-encoding"]}}),6006:((te,se,e)=>{e.d(se,{SO:()=>c,cd:()=>S,qt:()=>t});var w=e(7279),N=e(2975),K=e(706),z=e(2227),X=e(7596),_=e(2053),M=e(
6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(y){return R.find(([,b])=>b.split(" ").includes(y))?.[0]??"unknown"}function S({fields:y,message:b,redact:m}){
const r=(0,M.Gv)(y.response)?y.response:{},g=[r.downloadUrl,r.downloadURL,y.downloadUrl,y.downloadURL];return{dockStatusId:(0,X.wh)(y["dock-statusId"],y.dockStatusId,y._id),workflowId:(0,X.wh)(y.workflowId,
y.toolId),exportJobId:(0,X.wh)(y.exportJobId),status:f(y.status,m),downloadUrl:g.map(i=>typeof i=="string"?i.trim():"").find(i=>i!==""),refused:y.success===!1,message:b}}function f(y,b){const m=typeof y==
"string"||typeof y=="number"?String(y).trim():"",r=m.toUpperCase().replace(/[\s-]+/g,"_");return j(r)==="unknown"?b(m,40).toUpperCase():r}async function c(y,b,m=()=>!0){const r=`dock-status/${b}`;return S(
await(0,z.px)(y,{label:"Dock status",method:"GET",path:r,isTransient:m}))}const o="the-job-on-the-platform",h=50,u=294,P=6.12,A=2e3;function I(y,b){const m=Math.max(u,y/P);return y<_.k?m:Math.max(A,Math.
min(b,m))}async function t(y,b,m){const{log:r,signal:g}=y,i=performance.now(),l=n(y,i);let a=b,F=i,v;for(let q=0;;q++){m.onStatus(a),l(a);const re=j(a.status);if(re==="failed"||re==="succeeded"&&a.refused){
const fe=`The job ${a.status==="FAILED"?"failed":`ended as ${a.status}`} on the platform`,Ee=`${a.message??"it gave no reason"} (dock status ${b.dockStatusId})`;throw new w.HR({what:fe,why:Ee,advice:m.
advice,topic:o})}if(re==="succeeded")return a.status!=="SUCCESS"&&r.warning(`The platform reports ${a.status}, which is treated as SUCCESS.`),a;v=re==="unknown"&&a.refused?v??F:void 0;try{if(v!==void 0&&
F-v>=z.xR){const de=`The platform refused to report the job's status for ${(0,K.zK)(z.xR)}`;throw new w.HR({what:de,topic:o})}const fe=q===0?h:I(F-i,m.longestWaitMs);await(0,N.yy)(Math.max(0,F+fe-performance.
now()),g),F=performance.now();const Ee=({status:de=404})=>q>0||de===404;a=await c(y,b.dockStatusId,Ee)}catch(fe){throw x(fe,b,a)}}}function n({log:y},b){let m,r=b;return g=>{const i=performance.now(),
l=(0,K.zK)(i-b),a=g.status!==m,F=i-r>=_.k;(a||F)&&(r=i),a&&m!==void 0?y.info(`${g.status||"No status"} after ${l}`):F&&y.info(`Still ${g.status||"without a status"} after ${l}`),a&&j(g.status)==="unkn\
own"&&y.warning(`The platform reports an unknown status (${s(g)}). The action keeps waiting.`),m=g.status}}function s({status:y,message:b}){return`${y||"none"}${b===void 0?"":`, "${b}"`}`}function x(y,{
dockStatusId:b},m){const r=j(m.status)==="unknown"||m.message!==void 0?`, last status ${s(m)}`:"",g=`The job may still be running on the platform: dock status ${b}${r}.`,i=(0,w.h_)(y);return i.with({advice:`${i.
advice} ${g}`.trim(),busy:!1,cause:y})}}),2053:((te,se,e)=>{e.d(se,{k:()=>X,q:()=>S});var w=e(7279),N=e(2975),K=e(1858);const z=30,X=6e4,_=500,M=16e3,R=.95,j=20;class S{#n=new Map;#e=0;#t=0;#o=0;async run(c,o,h,u){
const P=await this.#r(c,o,h),A=()=>P>this.#o;try{const I=await u();return A()&&(this.#t=this.#t<j?0:this.#t*R),I}catch(I){if(!(I instanceof w.HR&&I.status===N.kU))throw I;const t=performance.now();throw A()&&
(this.#t=Math.min(M,Math.max(_,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(I.retryAfterMs||2*this.#t)),I.with({retryAfterMs:this.#e-t})}}async#r(c,o,{signal:h,endsAt:u}){const P=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,P);;){if(h.throwIfAborted(),this.#e>=u)throw(0,K.ue)(c,"the platform asked for a pause that exceeds the timeout",K.$_);const A=performance.now(),I=P.at(-z)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,I+X);if(t<=A)return this.#e=A+this.#t,P.push(A),A;await(0,N.yy)(t-A,h)}}}}),6294:((te,se,e)=>{e.d(se,{Gv:()=>X,LO:()=>K,Te:()=>z,ik:()=>S,wv:()=>N});var w=e(1858);
function N(f,c,o){const h=R(f,0);return{fields:f,label:c,redact:o,message:h&&o(h)||void 0}}function K({label:f,message:c},o,h){return(0,w.ue)(f,`the platform answered without a ${o}${z(c)}`,h)}function z(f){
return f===void 0?"":` (${f})`}function X(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const _=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],M=4;function R(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>M)){if(Array.isArray(f))return R(f[0],c+1);if(X(f))for(const o of _){const h=R(f[o],
c+1);if(h!==void 0){const{code:u}=f;return typeof u=="number"||typeof u=="string"?`${h}, code ${u}`:h}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function S(f,c,{message:o,isPage:h,
hasWorked:u}){if((0,w.dg)(c))return w.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&f.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==
401&&c!==403)return f.isTransient?w.$_:"Check the inputs.";if(h)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const P=f.scope===void 0?"another scope":`the scope "${f.scope}"`;if(c===403)return`The key needs ${P}. Ad\
d it under ${j}.`;const A=/scope/i.test(String(o))?` The key also needs ${P}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${j}.${A}`}}),3349:((te,se,e)=>{e.d(se,{EH:()=>f,Nq:()=>S,kZ:()=>o,s8:()=>c});var w=e(7279),N=e(2975),K=e(2227),z=e(5645),X=e(5805),_=e(6006),M=e(6294);const R=[
"workflows","workflow","tools"];async function j(h,u){const{collections:P}=h.platform;let A;for(const I of new Set([...P.values(),...R])){const t=u(I),{label:n,idempotent:s=!0}=t,x=P.get(n);if(!(x&&x!==
I))try{const y=await(0,K.px)(h,t);P.set(n,I);const b=(0,_.cd)(y),{dockStatusId:m}=b;if(m!==void 0)return{...b,dockStatusId:m};throw(0,M.LO)(y,"dock status ID",s?"Check host and the IDs.":K.HB)}catch(y){
if(y instanceof w.HR&&y.busy&&P.set(n,I),!(y instanceof w.HR&&y.status===404))throw y;A??=y}}throw A}async function S(h,{workflowId:u,flowId:P}){return await j(h,A=>({label:"Export",method:"POST",path:`${A}\
/${u}/export?flowId=${P}`,scope:"Export workflow"}))}async function f(h,u,P){const A=P.downloadUrl??u.downloadUrl??(await(0,_.SO)(h,u.dockStatusId)).downloadUrl;if(A!==void 0)return(0,z.I)(A,h);const I=`\
the platform reports ${P.status} but names no download URL`;throw new w.HR({what:"Export",why:I,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(h,u,{app:P,flow:A,env:I}){const t="\
workflowName"in u,n=s=>s==="tools"?"tool":"workflow";return await j(h,s=>({label:"Import",method:"POST",path:t?`${s}/import`:`${s}/${u.workflowId}/import`,body:(0,X.J9)({[`${n(s)}DataFileId`]:P,flowDataFileId:A,
envVariablesFileId:I,...t&&{[`${n(s)}Name`]:u.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function o(h,u){const P=A=>({label:"Deploy",method:"POST",path:`${A}/${u}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,N.L5)(h,()=>j(h,P),{untilFree:!0})}}),2597:((te,se,e)=>{e.d(se,{g:()=>E,L:()=>Ee});var w=e(6760),N=e(3e3),K=e(9462),
z=e(3349),X=e(706),_=e(2227),M=e(7596),R=e(5805),j=e(6294);const S=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function h(V,{name:Y,bytes:C}){const H=`Upload of ${Y}`,O=(Z,ee)=>(0,_.px)(V,{label:H,
method:"POST",path:Z,body:ee,scope:"Import workflow"});let W;if(C.length<S)W=await O("files",await u("fileContext",c,{name:Y,bytes:C}));else{const Z=Math.ceil(C.length/f),ee={totalChunks:Z,fileExtension:"\
json",fileName:Y,fileSize:C.length},Q=await O("files/session/start",(0,R.J9)({fileContext:c,...ee})),ie=(0,M.wh)(Q.fields.sessionId);if(ie===void 0)throw(0,j.LO)(Q,"session ID",o);for(let ge=0;ge<Z;ge++){
const be=C.subarray(ge*f,(ge+1)*f);await O(`files/session/${ie}`,await u("chunkNumber",String(ge),{name:Y,bytes:be}))}W=await O(`files/session/${ie}/complete`)}const{fileId:D}=W.fields;if(typeof D!="s\
tring"||D==="")throw(0,j.LO)(W,"file ID",o);return V.log.info(`Uploaded ${Y}: ${(0,X.Xe)(C.length)}`),D}async function u(V,Y,{name:C,bytes:H}){const O=new FormData;O.set(V,Y),O.set("file",new Blob([H],
{type:"application/json"}),C);const W=new Response(O);return{type:W.headers.get("content-type")??"",bytes:Buffer.from(await W.arrayBuffer())}}var P=e(2975),A=e(6779);const I="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function n(V,{
source:Y,target:C,definitions:{app:H,flow:O,env:W},untilFree:D}){let Z="workflowId"in C?C.workflowId:void 0;const ee="workflowId"in C?`workflow ${C.workflowId}`:`a new workflow, ${C.workflowName}`;return V.
log.info(`Importing ${(0,X.OX)(Y)} into ${ee}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No import"),async Q=>{const ie={app:await h(Q,H),flow:await h(Q,O),env:W&&await h(
Q,W)},ge=await(0,P.L5)(Q,()=>(0,z.s8)(Q,C,ie),{untilFree:D});return await(0,A.B)(Q,ge,{title:"Import job",advice:I,idsIn:({workflowId:be})=>(Z??=be,{"workflow-id":Z})}),Z})}async function s(V,Y){V.log.
info(`Deploying workflow ${Y}, at ${V.platform.url.href}`),await(0,K.N)(V,(0,K.R)(V.inputs.timeoutMs,"No deployment"),async C=>{await(0,A.B)(C,await(0,z.kZ)(C,Y),{title:"Deploy job",advice:t,idsIn:()=>({
"workflow-id":Y})})})}var x=e(2697),y=e(9630),b=e(532),m=e(7279),r=e(6191),g=e(7487),i=e(8920),l=e(9870),a=e(3657),F=e(4264),v=e(6224),q=e(7833);const re="import-deploy-and-promote",fe="Make and appro\
ve a new plan.";async function Ee(V,Y,C){const{approved:H,upload:O,deploy:W,ignore:D}=V.inputs,Z=C.workflows.map(({outcome:ie})=>ie==="unchanged"?"finish":"import"),{differences:ee,actions:Q}=H?(0,F.Gy)(
H,C):{differences:[],actions:Z};if(ee.length>0){const ie="The approved plan doesn't hold any more, so this attempt changed nothing";throw new m.HR({what:ie,why:ee.join("; "),advice:fe,topic:re})}try{const ge=(0,g.
Tm)()>1&&O!==void 0&&Q.includes("finish")?await(0,r.wn)(V):[];for(const[be,Ie]of Y.entries()){if(Ie.action=Q[be],Ie.action!=="finish")continue;const Ce=Ue=>!H||(0,F.cM)(H,be,(0,y.ol)(Ue,D));Ie.backup=
await de(V,ge,Ie.name,Ce),(!W||!(H||Ie.backup))&&(Ie.action="leave")}}catch(ie){V.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Y.filter((Be,Ae)=>Q[Ae]==="finish").map(({name:Be,plan:Ae})=>`${Be} (${Ae.target})`).join(", ")}.`,Ue=`Use "Re-run \
failed jobs".${W?Ce:""}`;throw new m.HR({what:ge,why:(0,m.gJ)(ie),advice:Ue,topic:re,cause:ie})}}async function de(V,Y,C,H){const O=`${C}-before-`,W=Z=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Z)?.[1]),D=Y.filter(
({name:Z})=>Z.startsWith(O)&&W(Z.slice(O.length))<(0,g.Tm)());for(const{id:Z,name:ee}of D.sort((Q,ie)=>ie.id-Q.id)){const Q=await(0,r.R9)(V,Z),ie=await p(Q,V.signal);if(ie&&H((0,v.YR)(ie)))return{id:Z,
name:ee,holdsVariables:ie.env!==void 0}}}async function p(V,Y){try{return(0,i.mu)(await(0,a.u)(V,Y))}catch{Y.throwIfAborted();return}}async function E(V,Y){const{inputs:C}=V,{path:H,target:O,definitions:W,
name:D}=Y;if(Y.action==="leave"){V.log.info("Neither imported nor deployed"),Y.begun="nothing";return}let Z=C.candidates.length>1?void 0:Y.plan;Y.begun="import";try{const ee=async()=>{const ie=Z??await(0,v.
Cs)(V,Y);if(Z=void 0,!(0,v.cS)(Y.plan,ie)){const ge=`The target of ${D} has changed since this step compared it, so it was left as it is`;throw new m.HR({what:ge,advice:fe,topic:re})}Y.action!=="finis\
h"&&(ie.state&&(Y.backup=await B(V,Y,ie.state)),await n(V,{source:H,target:O,definitions:W,untilFree:!1}),Y.imported=!0)};if(await(0,P.L5)({...V,endsAt:performance.now()+C.timeoutMs},ee,{untilFree:!0}),
!C.deploy)return;Y.begun="deploy";const Q=(0,q.wZ)(Y);if(Q===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new m.HR({what:"the platform didn't name the new workflow's ID",
advice:ie})}await s(V,Q),Y.deployed=!0}catch(ee){Y.error=k((0,m.h_)(ee),Y,(0,x.Sm)(C.host))}}async function B(V,Y,C){const{upload:H,artifactEnvVariables:O,host:W}=V.inputs,D=`${Y.name}-before-${(0,g.Tm)()}`,
Z=C.package.files.has(l.Km),ee=`Backup of workflow ${Y.plan.target} at ${(0,x.Sm)(W)}`,Q=await(0,g.Pd)("workflow-backup-");for(let ie=1;;ie++){const ge=(0,w.join)(Q,`${D}${ie===1?"":`-${ie}`}.zip`);if(await(0,b.
lo)(ge,C.bytes),!H)return V.log.info(`${ee}: ${ge}, on this runner only`),{name:ge,holdsVariables:Z};try{const be=await(0,N.mJ)(V,{...C,path:ge},{upload:H,artifactEnvVariables:O});return V.log.info(`${ee}\
: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Z&&O}}catch(be){if(!(be instanceof r.B6))throw be}}}function k(V,Y,C){const{name:H,target:O,begun:W,imported:D,backup:Z}=Y,ee=(0,q.wZ)(Y),
[Q,ie]=["workflowName"in O,W==="deploy"],ge=`deploy workflow ${ee} with the deploy action`,be=Q?ie?ge:"start a new run":'use "Re-run failed jobs"',Ie=`${H} ${D?"was imported":"was already imported"}${ee?
` into workflow ${ee}`:""} but not deployed: `,Ce=[V.advice.replace(/(r)e-run the job/gi,(Ue,Be)=>Be==="r"?be:be[0]?.toUpperCase()+be.slice(1)),ie&&!Q?`Or ${ge}.`:"",Q&&ee?`The new workflow's ID is ${ee}\
.`:"",Z?`The package that ${C} had before is ${Z.name}${Z.id?` (artifact ${Z.id})`:""}.`:""];return V.with({what:(ie?Ie:"")+V.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((te,se,e)=>{e.d(se,{K:()=>E});
var w=e(3024),N=e(6760),K=e(3e3),z=e(819),X=e(2899),_=e(7279),M=e(6584);class R{#n=[];#e;constructor(){const H=z.V4("api-key");H!==""&&z.Pq(H)}text(H){return z.V4(H)}lines(H){return z.V4(H,{trimWhitespace:!1})}optional(H,O){
const W=this.text(H);return W===""?void 0:this.parse(H,W,O)}parse(H,O,W){try{return W(O)}catch(D){this.refuse(H,(0,_.gJ)(D),(0,_.h_)(D).topic);return}}required(H,O,W="is required"){return this.text(H)===
""&&this.refuse(H,W),this.optional(H,O)}notEmpty(H,O,W){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const D=`Where an event has no inputs, write \`\${{ inputs.${H} || ${W} }}\``;this.refuse(
H,`is empty. Is the name in the expression right?${W===void 0?"":` ${D}`}`)}return this.optional(H,O)}boolean(H,O){return this.notEmpty(H,M.yG,O?void 0:"false")??O}exclude(H,O){for(const W of H)this.text(
W)!==""&&this.refuse(W,`can't be combined with ${O}`)}refuse(H,O,W="before-anything-is-sent"){this.#e??=W,this.#n.push(`${H} ${O.replace(/(?<=[a-z])\.$/,"")}`)}check(H){if(H!==void 0&&this.#n.length===
0)return H;throw new _.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function j(C){return C.parse("ignore",C.lines("ignore"),X.wo)??X.K$}function S(C){const H=C.required("host",M.or),W=C.
required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),D=(C.optional("timeout-minutes",(0,M.$J)(1440))??30)*6e4,Z=(C.optional("poll-interval-seconds",(0,M.$J)(3600))??
10)*1e3,ee=C.boolean("summary",!0);return H&&W?{host:H,apiKey:W,timeoutMs:D,longestWaitMs:Z,summary:ee}:void 0}var f=e(8920),c=e(7598),o=e(1455),h=e(532),u=e(706),P=e(5806),A=e(9870);function I(C,H){return new _.
HR({what:C,advice:H,topic:"unpacking"})}function t(C,H){for(const{index:O}of`${H}/`.matchAll(/\//g)){const W=H.slice(0,O),D=(0,w.lstatSync)((0,N.join)(C,W),{throwIfNoEntry:!1});if(D?.isSymbolicLink())
throw I(`${(0,u.TL)(W)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(W===H&&D?.isFile())return D;if(!D?.isDirectory())break}}async function n(C,H,O,W=1/0){const D=new Map,Z=new Map;
let ee=W;for(const Q of H){O.throwIfAborted();const ie=t(C,Q);if(!(ie===void 0||Z.get((0,P.Sr)(Q))===ie.ino)){if(Z.set((0,P.Sr)(Q),ie.ino),ee-=ie.size,ee<0)throw new Error("its files take more than 25\
6 MiB, the limit");D.set(Q,await(0,o.readFile)((0,N.join)(C,Q)))}}return D}async function s(C){return(await(0,o.readdir)(C,{withFileTypes:!0})).map(O=>O.name+(O.isDirectory()?"/":""))}async function x(C,H){
const O=[],W=[""];for(const D of W){H.throwIfAborted();for(const Z of await s((0,N.join)(C,D))){if((0,P.jq)(Z))continue;if((Z.endsWith("/")?W:O).push(D+Z),O.length+W.length>A.BE)throw new Error("more \
than 10,000 files are in it")}}return O}async function y(C){if(!t(C,P.gv))return;const H=await(0,o.readFile)((0,N.join)(C,P.gv),"utf8");let O;try{const{unpackedFiles:W}=JSON.parse(H);W.every(D=>(0,P.x5)(
D)===void 0)&&(O=new Set(W))}catch{}return{text:H,paths:O}}async function b(C,H){const O=new Set(H.map(caseFold));return(await readdir(C).catch(()=>[])).filter(D=>!O.has(caseFold(D))&&existsSync(join(
C,D,RECORD)))}function m(C){return`${JSON.stringify({unpackedFiles:[...C]},null,2)}
`}var r=e(3657);async function g(C,H){try{const O=await(0,o.stat)(C);if(O.isDirectory())return await q(C,H);if(O.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const W=await(0,o.readFile)(
C);return{...await(0,r.u)(W,H),sha256:(0,c.createHash)("sha256").update(W).digest("hex")}}catch(O){throw v(O,C,H)}}async function i(C,H){const O=()=>g(C,H);try{const W=statSync(C,{throwIfNoEntry:!1});
if(W===void 0)return{};const D=W.isDirectory()?await a(C,H):new Map,[Z,...ee]=[...D.values()].flat();return Z===void 0?{single:O}:{several:new Map(Array.from(D,([ie,ge])=>[ie,()=>l(C,ge,H)])),...ee.length===
0&&Z.isDirectory()&&{single:O}}}catch(W){throw v(W,C,H)}}async function l(C,H,O){const[W="",D]=H.map(Z=>Z.name);if(D!==void 0)throw new Error(`is there twice, as ${quoted(W)} and as ${quoted(D)}. Remo\
ve one of them`);if(H[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await g(join(C,W),O)}async function a(C,H){const O=new Map,W=await readdir(C,{withFileTypes:!0});if(isWorkflow(
W.map(({name:D})=>D)))return O;for(const D of W){if(H.throwIfAborted(),D.name.startsWith(".")||!await F(join(C,D.name),H))continue;const Z=D.isDirectory()?D.name:D.name.replace(/\.zip$/i,"");O.set(Z,[
...O.get(Z)??[],D])}return O}async function F(C,H){const O=await stat(C).catch(()=>{});if(O?.isDirectory())return isWorkflow(await re(C));if(!O?.isFile()||!/\.zip$/i.test(C))return!1;try{return isWorkflow(
[...(await g(C,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function v(C,H,O){if(O.aborted)return O.reason;const W=/The package (is .*, not a zip)/.exec((0,_.gJ)(C))?.[1],D=(0,w.existsSync)(
H)?`can't be read: ${(0,h.Uc)(C)}`:`doesn't exist: ${(0,u.MW)(H)}`;return new Error(W?`${W}. Set a package (.zip), or the folder with its unpacked files`:D,{cause:C})}async function q(C,H){const O=(0,N.
join)(C,(0,A.wg)(await re(C))),W=await y(O);if(W&&!W.paths)throw new Error(`${P.gv} isn't as this action writes it`);const D=W?.paths?new Set([...A.LX,...W.paths]):await x(O,H),Z=await n(O,D,H,A.zx);if(Z.
size===0)throw new Error("no files are in it");return(0,A.jz)("folder",Z)}async function re(C){const H=await s(C),W=H.filter(D=>D.endsWith("/")).map(async D=>(await s((0,N.join)(C,D))).map(Z=>D+Z));return[
...H,...(await Promise.all(W)).flat()]}async function fe(C,{path:H,variables:O,sha256:W,needsVariables:D,of:Z=""},ee){const Q=(Ce,Ue)=>C.refuse(Ce+Z,Ue,"import-deploy-and-promote"),ie=Ce=>Ue=>{ee.throwIfAborted(),
Q(Ce,(0,_.gJ)(Ue))},ge=O?await(0,f.Ch)(O,ee).catch(ie("env-variables")):void 0,Ie=await(async()=>{const{sha256:Ce,...Ue}=await g(H,ee),Be=(0,f.mu)(Ue,ge),Ae=O&&(0,N.basename)(O);return{path:H,package:Ue,
sha256:Ce,definitions:Be,variablesFile:Ae}})().catch(ie("package"));if(Ie&&W!==void 0&&Ie.sha256!==W){const Ce=`is not the digest of the package, which is ${Ie.sha256}`;Q("package-sha256",Ie.sha256?Ce:
"is only for a package that is a .zip")}return Ie&&D&&O===void 0&&!Ie.definitions.env&&Q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Ie}var Ee=e(
682),de=e(7487),p=e(4264);async function E(C){const H=new R,O=H.boolean("plan",!1),W=O?void 0:B(H),D=k(H,O),Z=await V(H,D,C),ee=S(H),Q=(0,K.WZ)(H,!1),ie=H.boolean("deploy",!0),ge=j(H),{fromList:be}=D;
return{...H.check(ee),...Q,candidates:Z,fromList:be,isPlan:O,approved:W,deploy:ie,ignore:ge}}function B(C){const H=C.text("approved-plan");return H===""&&C.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),H==="none"?void 0:
C.optional("approved-plan",p.ud)}function k(C,H){if(C.text("workflow-name")===""){const{targets:D,fromList:Z}=(0,Ee.R)(C,"workflow-"),ee=D.map(({workflowId:ge})=>ge),Q=ee.find((ge,be)=>ee.indexOf(ge)<
be),ie=C.text("workflows")===""?"workflows-file":"workflows";return Q!==void 0&&C.refuse(ie,`has workflow-id ${Q} twice`),{targets:D.map(({name:ge,...be})=>({name:ge,target:be})),fromList:Z}}if(C.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!H&&(0,de.Tm)()>1){const D=`can't be applied in run attempt ${(0,de.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;C.refuse("workflow-name",D,"import-deploy-and-promote")}const O=C.optional("workflow-name",M.sU),W=C.optional("name",M.$q)??O??"";return{
targets:O===void 0?[]:[{name:W,target:{workflowName:O}}],fromList:!1}}async function V(C,{targets:H,fromList:O},W){const D=C.required("package",M.EO),Z=C.notEmpty("package-sha256",M.tz,"'any'");O&&Z!==
void 0&&C.refuse("package-sha256","is only for a single package");const ee=ge=>ge==="package"?ge:(0,M.EO)(ge),Q=C.notEmpty("env-variables",ee,"'package'");if(D===void 0)return[];const ie=[];for(const{
name:ge,target:be}of H){const Ie=O?` of ${ge}`:"",Ce=O?C.parse(`package${Ie}`,ge,$e=>Y(D,$e)):D,Ue=Q&&O?(0,N.join)(Q,`${ge}.json`):Q,Be=Q==="package"?void 0:Ue,Ae="workflowId"in be&&Q==="package",ue=Ce&&
await fe(C,{path:Ce,...{variables:Be,sha256:O?void 0:Z,needsVariables:Ae,of:Ie}},W);ue&&ie.push({name:ge,target:be,...ue})}return ie}function Y(C,H){const O=(0,N.join)(C,`${H}.zip`),[W=O,D]=[(0,N.join)(
C,H),O].filter(Z=>(0,w.existsSync)(Z));if(D){const Z=`as ${(0,M.bY)(`${H}.zip`)} and as ${(0,M.bY)(`${H}/`)}`;throw new Error(`is there twice, ${Z}. Remove one of them`)}if((0,w.existsSync)(W)&&(0,w.lstatSync)(
W).isSymbolicLink())throw new Error("is a link, which isn't followed");return W}}),6325:((te,se,e)=>{e.a(te,async(w,N)=>{try{let t=function({rows:n}){for(const{name:s,target:x}of(0,P.p1)(n)){const y="\
workflowId"in x?`workflow-id ${x.workflowId}, flow-id ${x.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${s}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${y}).`)}};var K=e(3e3),z=e(3018),X=e(682),_=e(7279),M=e(8725),R=e(7487),j=e(1519),S=e(2227),f=e(2597),c=e(161),o=e(1415),h=e(4264),u=e(6224),P=e(7833);
const A=4;await(0,R.eF)(async n=>{(0,R.n0)({promotions:[]});const s=await(0,c.K)(n),x=await I(s,n);await(0,P.A2)(x,s);const y=await(0,z.S)((0,P.jb)(x.rows));s.summary&&await(0,o.c)(x,s,y),(0,R.Tm)()>1&&
s.deploy&&t(x);const b=(0,P.c2)(x,s);if(b)throw b;s.isPlan&&(0,M.lm)((0,o.o)(x.rows,s))});async function I(n,s){const{candidates:x,fromList:y,approved:b,host:m,ignore:r,deploy:g,upload:i,artifactEnvVariables:l}=n,
a=x.flatMap(({definitions:{env:B}})=>B?(0,j.aC)(B.bytes):[]),v={platform:(0,S.Ng)(m,n.apiKey,{secrets:a,known:x.map(({name:B})=>B)}),inputs:n,log:(0,M.t1)(),signal:s,endsAt:1/0},q=B=>({...v,log:(0,M.t1)(
y?`[${B.name}] `:""),publish(k){B.job={...B.job,...k},y||(0,R.n0)((0,P.ZB)(B))}}),re=x.map(B=>({...B,job:{}}));await(0,X.H)(re,A,async(B,k)=>{try{if(k)throw new _.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});B.plan=await(0,u.Cs)(q(B),B)}catch(V){B.error=(0,_.iT)(V)}return B});const fe=(0,P.sb)(re);if(fe.length<re.length)return{rows:re};const de={options:{host:m.
href,ignore:[...r.lines].sort().join(`
`),deploy:g,"upload-artifact":i!==void 0,"artifact-env-variables":l},workflows:fe.map(({plan:B})=>B)},p=(0,h.Rd)(de,b?.salt);if(n.isPlan)return{rows:re,digest:p};const E=await(0,f.L)(v,fe,de).then(()=>{},
_.iT);if(E)return{rows:re,digest:p,refusal:E};b||v.log.info("Applied without an approved plan"),fe.some(({plan:B,action:k})=>B.state&&k==="import")&&(0,K.j)(n,v.log);for(const B of fe)if(await(0,f.g)(
q(B),B),B.error)break;return{rows:re,digest:p}}N()}catch(A){N(A)}},1)}),1415:((te,se,e)=>{e.d(se,{c:()=>u,o:()=>h});var w=e(6760),N=e(2697),K=e(1124),z=e(2614),X=e(7487),_=e(4057),M=e(8132),R=e(8920),
j=e(706),S=e(7833);const f=b=>{const{name:m,version:r}=(0,R.Rc)(b)??{};return[m,r].filter(Boolean).join(" ")},c=b=>b.map(m=>(0,M.SS)(m)).join(", "),o=(...b)=>b.filter(Boolean).join(" ");function h(b,{
host:m}){return`Plan: ${(0,S.sb)(b).length-(0,S.p1)(b).length} of ${(0,j.hS)(b.length,"workflow")} will change at ${(0,N.Sm)(m)}`}async function u(b,m,r){const{rows:g,refusal:i,digest:l}=b,a=g.some(({
begun:re})=>re),F=m.isPlan&&l!==void 0,v=l&&(0,M.SS)(l.slice(0,12)),q=[a?s(g):A(g,m),(0,_.cj)((0,N.cZ)(g)),i&&(0,_.il)((0,N.UX)(i),(0,X.VY)(i)),F&&t(g,m),(F||a)&&n((0,S.p1)(g)),...a?y(g,m):[],F&&`Plan\
 ${v}.`,m.approved&&v&&`${a?"Applied":"Approved"} plan ${v}.`,a&&!m.approved&&"Applied without an approved plan."].flatMap(re=>re||[]);(0,K.Hq)((0,S.jb)(g))&&q.push(r(m.fromList,q,a?"What differed":"W\
hat changes")),await(0,_.Sy)(P(b,m,a),...q)}function P({rows:b,refusal:m},r,g){const i=(0,N.Sm)(r.host),l=b.filter(({error:q})=>q).length,a=b.filter(({begun:q,error:re})=>q&&q!=="nothing"&&!re).length,
F=`${a} of ${(0,j.hS)(b.length,"workflow")} promoted`;return[g&&l>0&&`Promotion to ${i} failed: ${F}`,g&&a===0&&`Nothing differs at ${i}: nothing was done`,g&&`${F} to ${i}`,l===0&&!m&&h(b,r),r.isPlan&&
`Plan for ${i} failed: ${l} of ${(0,j.hS)(b.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${i} failed: nothing was changed`}function A(b,{isPlan:m}){const r=b.map(({name:g,target:i,
path:l,package:a,sha256:F,plan:v})=>{const q=F??v?.shown,re=q&&`${F?"sha256":"content"} ${q.slice(0,12)}\u2026`,fe=v?.state&&f(v.state.package),Ee="workflowName"in i?"a new workflow":i.workflowId;return[
{words:g},{words:[f(a),(0,w.basename)(l),re].filter(Boolean).join(", ")},{words:fe?`${fe} (${Ee})`:Ee},{words:v?I(v.changes):"\u274C Failed"}]});return(0,_.tp)(["Workflow","Package","Target",m?"What w\
ill change":"What would change"],r)}function I({status:b,counts:m,files:r}){if(b==="unchanged")return"nothing: it stays";if(b==="changed")return(0,K.cq)(m);const i=r.flatMap(l=>l.kind==="json"?(0,z.ID)(
l)?.size??[]:[]).find(({nodes:l})=>l>0);return i?`${(0,j.hS)(i.nodes,"node")}, ${(0,j.hS)(i.connections,"connection")}`:"everything: it is new"}function t(b,{deploy:m,upload:r,artifactEnvVariables:g}){
return(0,S.sb)(b).flatMap(({name:l,variablesFile:a,plan:F})=>{const{state:v,outcome:q,variables:re}=F,[fe,Ee,de]=[F.added,F.kept,F.ignored].map(c),p=(0,M.SS)(`${l}-before-<run attempt>.zip`),E=v?`The \
in-development version of ${(0,M.SS)(l)} is replaced${m?", then deployed":""}.`:`${(0,M.SS)(l)} is created${m?" and deployed":""}: there is nothing to back up.`,k=r?`A backup is kept first, as ${p}${g?
"":", without environment variables"}.`:"No backup is kept.",V=a&&`variables of ${(0,M.SS)(a)}`,Y=o(E,v&&k,re.length>0&&`The import sends the ${V??"package's own variables"}.`,fe&&`Added: ${fe}.`,Ee&&
`The target keeps its own value of ${Ee}.`,de&&`Ignored fields that differ, and that the import brings too: ${de}.`);return q==="changed"?`- ${Y}`:[]}).join(`
`)}function n(b){const m=l=>b.filter(({plan:F})=>F[l].length>0).map(({name:F,plan:v})=>`${(0,M.SS)(F)} (${c(v[l])})`).join(", "),r=c(b.map(({name:l})=>l)),[g,i]=[m("kept"),m("ignored")];return o(r&&`N\
othing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",g&&`Variables that differ, and that an import would keep: ${g}\
.`,i&&`Ignored fields that differ: ${i}.`)}function s(b){const m=b.map(r=>[{words:r.name},(0,S.wZ)(r)??{words:"a new workflow"},{words:x(r)},{words:r.imported&&r.plan?I(r.plan.changes):""},r.backup?.name??
""]);return(0,_.tp)(["Workflow","Target","Result","What changed","Backup"],m)}function x({begun:b,imported:m,deployed:r,backup:g,error:i}){return b?b==="nothing"?g?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":i?b==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?m?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function y(b,{host:m}){const r=b.flatMap(a=>{const{backup:F}=a;if(!F)return[];const v=F.id===void 0?"on this runner only":`artifact ${F.id}`,q=F.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(F.name)} (${v}) to workflow ${(0,M.SS)((0,S.wZ)(a)??"")}${q}`]}),g=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.join(", ")}.`,i="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",l=b.flatMap(a=>"workflowName"in a.target?(0,S.wZ)(a)??[]:[]);return[r.length>0?`To roll back at ${(0,M.wh)((0,N.
Sm)(m))}, ${g} ${i}`:"",...l.map(a=>`Workflow ${(0,M.SS)(a)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,se,e)=>{e.d(se,{Gy:()=>S,Rd:()=>R,cM:()=>f,ud:()=>j});var w=e(7598),N=e(
7487),K=e(706);const z="v1",[X,_]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...X,..._];function R(t,n=(0,w.randomBytes)(12).toString("base64url")){const s=u(
t,n),x=[z,n,A(t,n,s),...s.map(y=>y.join("~"))].join(".");return`${x}.${I([x],6)}`}function j(t){const[n="",s="",x="",...y]=t.split(".");if(/^v\d/.test(n)&&n!==z)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(y.pop()!==I([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:s,seal:x,rows:y.map(b=>b.split("~"))}}function S({salt:t,seal:n,rows:s},x){const y=u(x,t),b=(i,l)=>i.filter((a,F)=>s[l]?.[F]!==y[l]?.[F]),m=b(Object.keys(x.options),0),r=m.map(
i=>c(i,x.options[i]));if(s.length!==y.length){const i=(0,K.hS)(s.length-1,"workflow");return{differences:[...r,`the plan is for ${i}, this step for ${y.length-1}`],actions:[]}}const g=x.workflows.map(
(i,l)=>{const a=b(M,l+1),F=P(s[l+1]?.at(-1)??"",t,l);r.push(...o(i,a,F).map(fe=>`${i.name}: ${fe}`));const v=i.outcome==="changed",q=v!==a.includes("outcome");if(!a.includes("targetVariables")&&!a.includes(
"content"))return q?"import":"leave";const re=[...m,...a].some(fe=>["host","ignore","name","target"].includes(fe));return v&&!re&&r.push(h(i,a.includes("content"))),q?"finish":"leave"});return r.length===
0&&n!==A(x,t,s)&&r.push("the plan's digest isn't as the plan wrote it"),{differences:r,actions:g}}function f({salt:t,rows:n},s,x){return n[s+1]?.includes(I([t,s,"content",x],22))===!0}function c(t,n){
return t==="host"?`the host isn't the approved one (now ${n})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!n}, is ${n})`}function o({target:t,shown:n,variables:s},x,y){if(x.
includes("name"))return["the plan has another workflow in its place"];const b={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${y}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${s.join(", ")||"none"})`};return x.flatMap(m=>b[m]??[])}function h({name:t,target:n,fields:s,targetVariables:x},y){const m=`\
differs from the package in ${s.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,r=`its environment variables differ${x.length>0?` (now ${x.join(", ")})`:""}`,g=y&&s.length>0?
m:r,i=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,l=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,N.Tm)()>1?i:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${g}. ${l}`}function u({options:t,workflows:n},s){const x=n.map((y,b)=>[...M.map(m=>I([s,b,
m,y[m]],m==="content"?22:4)),P(y.shown,s,b)]);return[Object.entries(t).map(y=>I([s,...y],4)),...x]}function P(t,n,s){const x=(0,w.createHash)("sha256").update(`${n} ${s}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^x).toString(16).padStart(6,"0")}function A({options:t,workflows:n},s,x){const y=n.map(b=>X.map(m=>b[m]));return I([s,"seal",t,y,x],43)}function I(t,n){return(0,w.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,n)}}),6224:((te,se,e)=>{e.d(se,{Cs:()=>y,cS:()=>r,YR:()=>F});var w=e(7975),N=e(6779),K=e(9630),z=e(2899),X=e(5806),_=e(1519),M=e(1124),R=e(
3436),j=e(2742),S=e(7856);const f=1024*1024;function c(de,p,{name:E,ignore:B}){const k=[de,p].filter(Q=>Q!==void 0),V=k.length===2&&k.some(h),Y=[...new Set(k.flatMap(({files:Q})=>[...Q.keys()]))].sort(),
C=new Set(B.lines),H=new R.Ms(B,Q=>C.delete(Q)),O=Y.flatMap(Q=>{const[ie,ge]=[de?.files.get(Q),p?.files.get(Q)],be=ie!==void 0&&ge!==void 0&&ie.equals(ge);if(V&&(0,X.dU)(Q)||be&&C.size===0)return[];const Ie=ie&&
(0,K.TA)(Q,ie,H),Ce=be?Ie:ge&&(0,K.TA)(Q,ge,H);return be||Ie!==void 0&&Ie.id===Ce?.id?[]:[{name:Q,from:ie,to:ge,base:Ie,head:Ce}]}),W=P(O,H),D=Q=>B.lines.length===0&&W.some(ie=>ie.name===Q),Z=W.length===
0?[]:Y.filter(Q=>!D(Q)&&!(0,X.dU)(Q)),ee=de===void 0?"added":p===void 0?"removed":void 0;return{name:E,status:ee??(W.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,M.
cz)(W.map(M.xS)),files:W,variablesCompared:!(V&&k.some(u)),secrets:[...new Set(k.flatMap(Q=>[...(0,_.x3)(Q),...o(Q,Z)]))],unusedIgnores:[...C]}}function o({files:de},p){return p.flatMap(E=>(0,S.Wr)((0,K.
TA)(E,de.get(E)??Buffer.of(),new R.Ms(z.K$))))}function h({kind:de,files:p}){return de==="folder"&&![...p.keys()].some(X.dU)}function u({files:de}){return[...de].some(([p,E])=>(0,X.dU)(p)&&(0,_.DF)(E)?.
variables.length!==0)}function P(de,p){const E=de.flatMap(({name:k,base:V,head:Y})=>V&&Y&&!(0,X.dU)(k)?[{name:k,base:V,head:Y}]:[]),B=new Map((0,j.OD)(E,p).map((k,V)=>[E[V]?.name,k]));return de.map(k=>A(
k,B.get(k.name)))}function A({name:de,from:p,to:E,base:B,head:k},V){const Y=p===void 0?"added":E===void 0?"removed":"modified",C={name:de,status:Y,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,X.dU)(de))return{...C,kind:"variables",changes:t(B,k,Y)};if(V||Y!=="modified"&&(B??k))return{...C,kind:"json",base:B,head:k,...V};const[H,O]=[p&&I(p),E&&I(E)];return p&&H===void 0||E&&O===void 0?
{...C,kind:"binary"}:{...C,kind:"text",text:{base:H,head:O}}}function I(de){return de.length<=f&&!de.includes(0)?(0,K.b6)(de):void 0}function t(de,p,E){const[B,k]=[de,p].map(D=>D&&(0,_.DF)(Buffer.from(
(0,R.dj)(D))));if(E==="modified"&&(B===void 0||B.container!==k?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const V=D=>new Map(D?.variables.map(({name:Z,content:ee})=>[Z,ee])),[Y,C]=[
V(B),V(k)],H=[],O=[...Y.keys()].filter(D=>C.has(D)),W=[...C.keys()].filter(D=>Y.has(D));O.some((D,Z)=>D!==W[Z])&&H.push({kind:"reordered",path:[],moved:[]});for(const D of[...new Set([...Y.keys(),...C.
keys()])].sort()){const Z=[{type:"member",key:D}];Y.has(D)?C.has(D)?Y.get(D)!==C.get(D)&&H.push({kind:"modified",path:Z,from:M.RG,to:M.RG}):H.push({kind:"removed",path:Z,value:M.RG}):H.push({kind:"add\
ed",path:Z,value:M.RG})}return H}var n=e(7279),s=e(8920),x=e(9870);async function y(de,p){const{inputs:E,platform:B}=de,{target:k}=p;if("workflowName"in k)return b(p,void 0,E.ignore);const V=await(0,N.
X)(de,k);for(const Y of(0,_.x3)(V.package))B.secrets.add(Y);return b(p,V,E.ignore)}function b(de,p,E){const{name:B,target:k,package:V,definitions:Y,variablesFile:C}=de,H=p&&m(p.package),O=[H?.env?.bytes,
V.files.get(x.Km)];C&&Y.env&&v(B,Y.env.bytes,O);const[W,D]=[l(H?.env),l(Y.env)],Z=W&&D&&new Map([...D,...W]),ee=H&&F(H,W,H.env),Q=F(Y,Y.env&&Z,Y.env),ie=c(ee,Q,{name:B,ignore:E}),ge=g(ie),be=g(c(ee,Q,
{name:B,ignore:z.K$})),Ie=[...O,Y.env?.bytes].flatMap(Ue=>Ue?(0,_.aC)(Ue):[]),Ce=(0,K.ol)(F(Y),z.K$);return{state:p,changes:{...ie,secrets:[...ie.secrets,...Ie]},ignored:be.filter(Ue=>!ge.includes(Ue)),
added:a(Z).filter(Ue=>!W?.has(Ue)),kept:a(D).filter(Ue=>W?.has(Ue)&&W.get(Ue)!==D?.get(Ue)),name:B,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Ce,variables:a(
D),shown:de.sha256??Ce,outcome:ie.status==="unchanged"?ie.status:"changed",targetVariables:a(W),content:H?(0,K.ol)(F(H),E):"",fields:ge}}function m(de){try{return(0,s.mu)(de)}catch(p){const E=`The tar\
get's package ${(0,n.gJ)(p)}`;throw new n.HR({what:E,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:p})}}function r(de,p){return de.content===p.content&&(0,w.isDeepStrictEqual)(
de.targetVariables,p.targetVariables)}function g({files:de}){const p=de.flatMap(({kind:E,name:B,changes:k})=>E==="variables"?[]:k.length===0?[B]:k.map(V=>i(V)||B));return[...new Set(p)]}function i({kind:de,
path:p}){return p.map(B=>B.type==="member"?B.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(de==="reordered"?"[]":"")}function l(de){return de===void 0?new Map:(0,_.DF)(de.bytes)?.variables.reduce(
(p,{name:E,content:B})=>p.set(E,B),new Map)}function a(de){return[...de?.keys()??[]].sort()}function F({app:de,flow:p},E,B){const k=a(E).map(Y=>[Y,""]),V=E?Buffer.from(JSON.stringify(Object.fromEntries(
k))):B?.bytes;return(0,x.jz)("zip",[[x.uq,de.bytes],[x.n7,p.bytes],...V?[[x.Km,V]]:[]])}function v(de,p,E){const B=E.map(O=>O&&(0,_.DF)(O)),k=B.find(O=>O?.variables.length)??B.find(Boolean),V=q((0,_.DF)(
p),k);if(V===void 0)return;const Y=B.indexOf(k)===1?"package":"target",C=`env-variables of ${de} doesn't have the shape of the ${Y}'s variables`,H=`Write it like this, with your names and values: ${Ee(
k)}`;throw new n.HR({what:C,why:V,advice:H,topic:"import-deploy-and-promote"})}function q(de,p){if(de===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(p===
void 0)return;if(de.container!==p.container)return de.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(p.variables.length===0)return;const E=new Set(p.
variables.flatMap(({keys:k})=>k)),B=p.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:V}of de.variables){const Y=V.find(C=>!E.has(C));if(Y!==void 0)return`${k} has "${Y}", which\
 no variable there has`;if(B&&!V.includes("value"))return`${k} has no "value"`}}const re={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",number:0,boolean:!1};function Ee({
container:de,variables:[p]}={container:"array",variables:[]}){const E=de==="array",{keys:B,content:k}=p??{keys:E?["name","value"]:[],content:"{}"},V=JSON.parse(k),Y=B.map(H=>[H,re[H]??fe[typeof V[H]]??
null]),C=B.length===0?re.value:Object.fromEntries(Y);return JSON.stringify(E?[C]:{API_URL:C})}}),7833:((te,se,e)=>{e.d(se,{A2:()=>R,ZB:()=>S,c2:()=>f,jb:()=>M,p1:()=>X,sb:()=>z,wZ:()=>_});var w=e(2697),
N=e(1124),K=e(7487);function z(c){return c.filter(o=>o.plan!==void 0)}function X(c){return z(c).filter(({plan:o,action:h,backup:u})=>o.outcome==="unchanged"&&h!=="finish"&&!u)}function _({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function M(c){const o=c.filter(({plan:h})=>!h).map(({name:h})=>h);return{workflows:z(c).map(({plan:h})=>h.changes),notCompared:o}}async function R({
rows:c,digest:o},{fromList:h}){const[u]=c,P=M(c);(0,K.n0)({...o&&{changed:(0,N.Hq)(P),...(0,N.xW)(P),"plan-digest":o},...!h&&u&&S(u)}),await(0,w.$l)("promotions",c.map(j))}function j(c){const{name:o,sha256:h,
plan:u,imported:P=!1,deployed:A=!1,backup:I,job:t,error:n}=c;return{name:o,"workflow-id":_(c),...u&&{changed:u.outcome==="changed",...u.changes.counts},"package-sha256":h,imported:P,deployed:A,"dock-s\
tatus-id":t["dock-status-id"],...I?.id&&{"backup-artifact-id":I.id,"backup-artifact-name":I.name},error:n&&(0,w.UX)(n)}}function S(c){const{"export-job-id":o,...h}=c.job;return{...h,"workflow-id":_(c)}}
function f({rows:c,refusal:o,digest:h},{fromList:u,isPlan:P}){const A=c.flatMap(({error:s})=>s??[]),[I]=A;if(I===void 0||!u)return I??o;const t=c.filter(({begun:s})=>!s).map(({name:s})=>s),n=[!h&&`${A.
length} of ${c.length} targets could not be compared.`,(0,w.As)(c),!h&&!P&&"Nothing was changed.",h&&t.length>0&&`Not started: ${t.join(", ")}.`];return(0,w.Xd)(I,n.filter(Boolean).join(" "))}}),2975:((te,se,e)=>{
e.d(se,{L5:()=>_,Mu:()=>S,Vs:()=>R,kU:()=>X,yy:()=>j});var w=e(7279),N=e(706);const K=7,z=3e4,X=429;async function _({log:f,signal:c,endsAt:o},h,{atLeastMs:u=0,untilFree:P=!1}={}){let A=0,I=0,t;for(;;)
try{return await h()}catch(n){if(!(n instanceof w.HR&&(n.retryable||P&&n.busy)))throw n;c.throwIfAborted(),t??=performance.now();const s=n.status===X,x=n.busy||s;I=x?I+1:0,x||A++;const y=A>(n.maxRetries??
K)&&performance.now()-t>=u;if(!x&&y)throw M(n,`${A} times in a row`);const b=Math.min(z,1e3*2**((I||A)-1))*(.5+Math.random()/2),m=s&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,b),r=(0,N.zK)(
m);if(performance.now()+m>=o)throw M(n,`and waiting ${r} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,N.OX)((0,w.$N)(n),1e3)}; retr\
ying in ${r}`),await j(m,c)}}function M(f,c,o=f.advice){const{what:h,why:u}=f,P=u?{why:`${u}, ${c}`}:{what:`${h}, ${c}`};return f.with({...P,advice:o,retryable:!1})}function R(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(f,c){let o;const h=new Promise(u=>{o=setTimeout(u,f)});await S(c,h).finally(()=>clearTimeout(o))}
function S(f,c){return new Promise((o,h)=>{const u=()=>h(f.reason);c.then(o,h).finally(()=>f.removeEventListener("abort",u)),f.aborted?u():f.addEventListener("abort",u)})}}),706:((te,se,e)=>{e.d(se,{MW:()=>z,
OX:()=>N,TL:()=>K,Xe:()=>X,hS:()=>M,pO:()=>c,v5:()=>j,zD:()=>_,zK:()=>R});var w=e(8132);function N(t,n=300){const s=t.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,w.Jj)(s,n)}
function K(t,n=100){return(0,w.RK)(JSON.stringify((0,w.Jj)(t,n)))}function z(t){return K(t,1e3).replaceAll("\\\\","\\")}function X(t){if(t<1024)return`${t} B`;const n=(t/1024).toFixed(1);return Number(
n)<1024?`${n} KiB`:`${(t/1024**2).toFixed(1)} MiB`}function _(t){return String(t).replace(/\B(?=(\d{3})+$)/g,",")}function M(t,n){return`${_(t)} ${n}${t===1?"":"s"}`}function R(t){if(t<9950)return`${(t/
1e3).toFixed(1)} s`;const n=Math.round(t/1e3);if(n<60)return`${n} s`;const[s,x]=[Math.floor(n/60),Math.floor(n/3600)];return x>0?`${x} h ${s%60} min`:`${s} min ${n%60} s`}const j="***",S=4,f=8;class c{#n=new Map;#e=new Set;constructor(n=[]){
for(const s of n)this.add(s)}add(n,s=x=>!0){const x=new Set([n,...n.split(/[\r\n]/)].map(y=>y.trim()));for(const y of[...x].filter(s).flatMap(o)){const b=y.slice(0,f);this.#n.set(b,(this.#n.get(b)??new Set).
add(y)),this.#e.add(b.length)}}redact=(n,s=300)=>{const x=n.trimStart(),y=Math.min(x.length,s*4);return N(this.hide(x,()=>{},y)+(y<x.length?"\u2026":""),s)};hide(n,s=y=>{},x=n.length){let[y,b]=["",0];
for(let m=0;m<x;m++){const r=this.#t(n,m);r!==""&&(s(r),m>=b&&(y+=n.slice(b,m)+j),b=Math.max(b,m+r.length))}return y+n.slice(b,x)}#t(n,s){let x="";for(const y of this.#e)for(const b of this.#n.get(n.slice(
s,s+y))??[])b.length<=x.length||!n.startsWith(b,s)||(b.length>=S||I(n,s,s+b.length))&&(x=b);return x}}function o(t){const n=v=>JSON.stringify(v).slice(1,-1),s=Buffer.from(t).toString(),x=[t,s,u(t)].flatMap(
v=>[v,n(v),n(n(v))]),y=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(v=>n(s).replace(v,A)),b=[n(s),...y].flatMap(v=>[v,v.replaceAll("/","\\/")]),m=encodeURIComponent(s),r=m.replace(/[!'()*]/g,P),g=r.replaceAll(
"%2A","*").replaceAll("~","%7E"),l=[m,r,r.replaceAll("%2F","/"),g].flatMap(v=>[v,v.replaceAll("%20","+")]),a=l.map(v=>v.replace(/%../g,q=>q.toLowerCase())),F=s.replace(/[&<>"']/g,v=>h[v]??"");return[...x,
n(s).replaceAll("/","\\/"),...b,F,...l,...a,encodeURI(s)]}const h={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(t){try{return decodeURIComponent(t)}catch{return t}}function P(t){
return`%${t.charCodeAt(0).toString(16).toUpperCase()}`}function A(t){return`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`}function I(t,n,s){const x=t.slice(Math.max(0,n-2),n);return!/[\p{L}\p{N}]$/u.
test(x)&&!/^[\p{L}\p{N}]/u.test(t.slice(s,s+2))}}),819:((te,se,e)=>{e.d(se,{Yz:()=>bt,z3:()=>yt,V4:()=>dt,pq:()=>Ot,lm:()=>_t,C1:()=>mt,uH:()=>Et,Pq:()=>it,z:()=>i,$e:()=>vt});var w=e(857);function N(J){
return J==null?"":typeof J=="string"||J instanceof String?J:JSON.stringify(J)}function K(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,
endColumn:J.endColumn}:{}}function z(J,L,G){const ne=new M(J,L,G);process.stdout.write(ne.toString()+w.EOL)}function X(J,L=""){z(J,{},L)}const _="::";class M{constructor(L,G,ne){L||(L="missing.command"),
this.command=L,this.properties=G,this.message=ne}toString(){let L=_+this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let G=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const le=this.properties[ne];le&&(G?G=!1:L+=",",L+=`${ne}=${j(le)}`)}}return L+=`${_}${R(this.message)}`,L}}function R(J){return N(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function j(J){return N(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var S=e(6982),f=e(9896);function c(J,L){const G=process.env[`\
GITHUB_${J}`];if(!G)throw new Error(`Unable to find environment variable for file command ${J}`);if(!f.existsSync(G))throw new Error(`Missing file at path: ${G}`);f.appendFileSync(G,`${N(L)}${w.EOL}`,
{encoding:"utf8"})}function o(J,L){const G=`ghadelimiter_${S.randomUUID()}`,ne=N(L);if(J.includes(G))throw new Error(`Unexpected input: name should not contain the delimiter "${G}"`);if(ne.includes(G))
throw new Error(`Unexpected input: value should not contain the delimiter "${G}"`);return`${J}<<${G}${w.EOL}${ne}${w.EOL}${G}`}var h=e(6928),u=e(6671),P=e(2145),A=function(J,L,G,ne){function le(we){return we instanceof
G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(
U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||[])).next())})};class I{static createHttpClient(L=!0,G=10){const ne={allowRetries:L,maxRetries:G};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
I.getRequestToken())],ne)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){
const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return A(this,void 0,void 0,function*(){var G;
const we=(G=(yield I.createHttpClient().getJson(L).catch(ve=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ve.statusCode}
 
        Error Message: ${ve.message}`)})).result)===null||G===void 0?void 0:G.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(L){return A(this,
void 0,void 0,function*(){try{let G=I.getIDTokenUrl();if(L){const le=encodeURIComponent(L);G=`${G}&audience=${le}`}debug(`ID token url is ${G}`);const ne=yield I.getCall(G);return setSecret(ne),ne}catch(G){
throw new Error(`Error message: ${G.message}`)}})}}var t=function(J,L,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){
try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||[])).next())})};const{access:n,appendFile:s,
writeFile:x}=f.promises,y="GITHUB_STEP_SUMMARY",b="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class m{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[y];if(!L)throw new Error(`Unable to find environment variable for $${y}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(L,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,G,ne={}){const le=Object.entries(ne).map(([we,ve])=>` ${we}="${ve}"`).join("");return G?`<${L}${le}>${G}</${L}>`:`<${L}${le}>`}write(L){return t(this,void 0,
void 0,function*(){const G=!!L?.overwrite,ne=yield this.filePath();return yield(G?x:s)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,G=!1){return this._buffer+=L,G?this.
addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(L,G){const ne=Object.assign({},G&&{lang:G}),le=this.wrap("pre",this.wrap("code",L),ne);return this.addRaw(le).addEOL()}addList(L,G=!1){const ne=G?
"ol":"ul",le=L.map(ve=>this.wrap("li",ve)).join(""),we=this.wrap(ne,le);return this.addRaw(we).addEOL()}addTable(L){const G=L.map(le=>{const we=le.map(ve=>{if(typeof ve=="string")return this.wrap("td",
ve);const{header:d,data:T,colspan:$,rowspan:U}=ve,oe=d?"th":"td",me=Object.assign(Object.assign({},$&&{colspan:$}),U&&{rowspan:U});return this.wrap(oe,T,me)}).join("");return this.wrap("tr",we)}).join(
""),ne=this.wrap("table",G);return this.addRaw(ne).addEOL()}addDetails(L,G){const ne=this.wrap("details",this.wrap("summary",L)+G);return this.addRaw(ne).addEOL()}addImage(L,G,ne){const{width:le,height:we}=ne||
{},ve=Object.assign(Object.assign({},le&&{width:le}),we&&{height:we}),d=this.wrap("img",null,Object.assign({src:L,alt:G},ve));return this.addRaw(d).addEOL()}addHeading(L,G){const ne=`h${G}`,le=["h1","\
h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",we=this.wrap(le,L);return this.addRaw(we).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap(
"br",null);return this.addRaw(L).addEOL()}addQuote(L,G){const ne=Object.assign({},G&&{cite:G}),le=this.wrap("blockquote",L,ne);return this.addRaw(le).addEOL()}addLink(L,G){const ne=this.wrap("a",L,{href:G});
return this.addRaw(ne).addEOL()}}const r=new m,g=null,i=r;function l(J){return J.replace(/[\\]/g,"/")}function a(J){return J.replace(/[/]/g,"\\")}function F(J){return J.replace(/[/\\]/g,path.sep)}const v=Xe(
import.meta.url)("string_decoder");var q=e(4434);const re=Xe(import.meta.url)("child_process");var fe=e(2613),Ee=function(J,L,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}
return new(G||(G=Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(U.value):le(U.value).then(d,T)}$(
(ne=ne.apply(J,L||[])).next())})};const{chmod:de,copyFile:p,lstat:E,mkdir:B,open:k,readdir:V,rename:Y,rm:C,rmdir:H,stat:O,symlink:W,unlink:D}=f.promises,Z=process.platform==="win32";function ee(J){return Ee(
this,void 0,void 0,function*(){const L=yield fs.promises.readlink(J);return Z&&!L.endsWith("\\")?`${L}\\`:L})}const Q=268435456,ie=f.constants.O_RDONLY;function ge(J){return Ee(this,void 0,void 0,function*(){
try{yield O(J)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}function be(J){return Ee(this,arguments,void 0,function*(L,G=!1){return(G?yield O(L):yield E(L)).isDirectory()})}function Ie(J){
if(J=Ue(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Z?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ce(J,L){return Ee(this,void 0,void 0,function*(){let G;
try{G=yield O(J)}catch(le){le.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${le}`)}if(G&&G.isFile()){if(Z){const le=h.extname(J).toUpperCase();
if(L.some(we=>we.toUpperCase()===le))return J}else if(Be(G))return J}const ne=J;for(const le of L){J=ne+le,G=void 0;try{G=yield O(J)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${we}`)}if(G&&G.isFile()){if(Z){try{const we=h.dirname(J),ve=h.basename(J).toUpperCase();for(const d of yield V(we))if(ve===d.toUpperCase()){J=h.join(
we,d);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${we}`)}return J}else if(Be(G))return J}}return""})}function Ue(J){return J=J||"",Z?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function Be(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function Ae(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var Le=function(J,L,G,ne){function le(we){return we instanceof G?we:new G(function(ve){
ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(U.value):le(U.value).then(
d,T)}$((ne=ne.apply(J,L||[])).next())})};function ue(J,L){return Le(this,arguments,void 0,function*(G,ne,le={}){const{force:we,recursive:ve,copySourceDirectory:d}=rt(le),T=(yield ioUtil.exists(ne))?yield ioUtil.
stat(ne):null;if(T&&T.isFile()&&!we)return;const $=T&&T.isDirectory()&&d?path.join(ne,path.basename(G)):ne;if(!(yield ioUtil.exists(G)))throw new Error(`no such file or directory: ${G}`);if((yield ioUtil.
stat(G)).isDirectory())if(ve)yield st(G,$,0,we);else throw new Error(`Failed to copy. ${G} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(G,$)==="")throw new Error(`\
'${$}' and '${G}' are the same file`);yield Qe(G,$,we)}})}function $e(J,L){return Le(this,arguments,void 0,function*(G,ne,le={}){if(yield ioUtil.exists(ne)){let we=!0;if((yield ioUtil.isDirectory(ne))&&
(ne=path.join(ne,path.basename(G)),we=yield ioUtil.exists(ne)),we)if(le.force==null||le.force)yield je(ne);else throw new Error("Destination already exists")}yield Fe(path.dirname(ne)),yield ioUtil.rename(
G,ne)})}function je(J){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function Fe(J){return Le(this,void 0,void 0,function*(){ok(J,"a path argumen\
t must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Ke(J,L){return Le(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(L){const ne=yield Ke(J,!1);
if(!ne)throw Z?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const G=yield Ze(J);return G&&G.length>0?G[0]:""})}function Ze(J){return Le(this,void 0,
void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const L=[];if(Z&&process.env.PATHEXT)for(const le of process.env.PATHEXT.split(h.delimiter))le&&L.push(le);if(Ie(J)){const le=yield Ce(
J,L);return le?[le]:[]}if(J.includes(h.sep))return[];const G=[];if(process.env.PATH)for(const le of process.env.PATH.split(h.delimiter))le&&G.push(le);const ne=[];for(const le of G){const we=yield Ce(
h.join(le,J),L);we&&ne.push(we)}return ne})}function rt(J){const L=J.force==null?!0:J.force,G=!!J.recursive,ne=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:L,recursive:G,copySourceDirectory:ne}}
function st(J,L,G,ne){return Le(this,void 0,void 0,function*(){if(G>=255)return;G++,yield Fe(L);const le=yield ioUtil.readdir(J);for(const we of le){const ve=`${J}/${we}`,d=`${L}/${we}`;(yield ioUtil.
lstat(ve)).isDirectory()?yield st(ve,d,G,ne):yield Qe(ve,d,ne)}yield ioUtil.chmod(L,(yield ioUtil.stat(J)).mode)})}function Qe(J,L,G){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(J)).
isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(le){le.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const ne=yield ioUtil.readlink(J);yield ioUtil.symlink(
ne,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||G)&&(yield ioUtil.copyFile(J,L))})}const ft=Xe(import.meta.url)("timers");var ct=function(J,L,G,ne){function le(we){return we instanceof
G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(
U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||[])).next())})};const lt=process.platform==="win32";class wt extends q.EventEmitter{constructor(L,G,ne){if(super(),!L)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=L,this.args=G||[],this.options=ne||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,G){
const ne=this._getSpawnFileName(),le=this._getSpawnArgs(L);let we=G?"":"[command]";if(lt)if(this._isCmdFile()){we+=ne;for(const ve of le)we+=` ${ve}`}else if(L.windowsVerbatimArguments){we+=`"${ne}"`;
for(const ve of le)we+=` ${ve}`}else{we+=this._windowsQuoteCmdArg(ne);for(const ve of le)we+=` ${this._windowsQuoteCmdArg(ve)}`}else{we+=ne;for(const ve of le)we+=` ${ve}`}return we}_processLineBuffer(L,G,ne){
try{let le=G+L.toString(),we=le.indexOf(w.EOL);for(;we>-1;){const ve=le.substring(0,we);ne(ve),le=le.substring(we+w.EOL.length),we=le.indexOf(w.EOL)}return le}catch(le){return this._debug(`error proce\
ssing line. Failed with error ${le}`),""}}_getSpawnFileName(){return lt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(lt&&this._isCmdFile()){let G=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)G+=" ",G+=L.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return G+='"',[G]}return this.args}_endsWith(L,G){return L.endsWith(
G)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';
const G=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const ve of L)if(G.some(d=>d===ve)){ne=!0;break}if(!ne)return L;let le='"',we=!0;for(let ve=L.
length;ve>0;ve--)le+=L[ve-1],we&&L[ve-1]==="\\"?le+="\\":L[ve-1]==='"'?(we=!0,le+='"'):we=!1;return le+='"',le.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes(
"	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let G='"',ne=!0;for(let le=L.length;le>0;le--)G+=L[le-1],ne&&L[le-1]==="\\"?G+="\\":L[le-1]==='"'?(ne=!0,G+="\\"):
ne=!1;return G+='"',G.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const G={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return G.outStream=L.outStream||process.stdout,G.errStream=L.errStream||process.stderr,G}_getSpawnOptions(L,G){
L=L||{};const ne={};return ne.cwd=L.cwd,ne.env=L.env,ne.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ne.argv0=`"${G}"`),ne}exec(){return ct(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||lt&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ke(this.toolPath,!0),new Promise((L,G)=>ct(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const $ of this.args)this._debug(
`   ${$}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+w.EOL);const le=new ae(ne,this.toolPath);if(le.on("debug",$=>{this._debug(
$)}),this.options.cwd&&!(yield ge(this.options.cwd)))return G(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),ve=re.spawn(we,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,we));let d="";ve.stdout&&ve.stdout.on("data",$=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout($),!ne.silent&&ne.outStream&&ne.outStream.write($),d=
this._processLineBuffer($,d,U=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(U)})});let T="";if(ve.stderr&&ve.stderr.on("data",$=>{le.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr($),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write($),T=this._processLineBuffer($,T,U=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(U)})}),ve.on("error",$=>{le.processError=$.message,le.processExited=!0,le.processClosed=!0,le.CheckComplete()}),ve.
on("exit",$=>{le.processExitCode=$,le.processExited=!0,this._debug(`Exit code ${$} received from tool '${this.toolPath}'`),le.CheckComplete()}),ve.on("close",$=>{le.processExitCode=$,le.processExited=
!0,le.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),le.CheckComplete()}),le.on("done",($,U)=>{d.length>0&&this.emit("stdline",d),T.length>0&&this.emit("errline",
T),ve.removeAllListeners(),$?G($):L(U)}),this.options.input){if(!ve.stdin)throw new Error("child process missing stdin");ve.stdin.end(this.options.input)}}))})}}function ht(J){const L=[];let G=!1,ne=!1,
le="";function we(ve){ne&&ve!=='"'&&(le+="\\"),le+=ve,ne=!1}for(let ve=0;ve<J.length;ve++){const d=J.charAt(ve);if(d==='"'){ne?we(d):G=!G;continue}if(d==="\\"&&ne){we(d);continue}if(d==="\\"&&G){ne=!0;
continue}if(d===" "&&!G){le.length>0&&(L.push(le),le="");continue}we(d)}return le.length>0&&L.push(le.trim()),L}class ae extends q.EventEmitter{constructor(L,G){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!G)throw new Error("toolPath must not be empty");this.options=L,this.toolPath=G,L.delay&&
(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ft.setTimeout)(ae.HandleTimeout,this.delay,this)))}_debug(L){this.emit("debug",
L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const G=`The STDIO streams did not close within ${L.delay/1e3} seconds of the\
 exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(G)}L._setResult()}}}var ye=function(J,L,G,ne){function le(we){
return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){
U.done?we(U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||[])).next())})};function pe(J,L,G){return ye(this,void 0,void 0,function*(){const ne=tr.argStringToArray(J);if(ne.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const le=ne[0];return L=ne.slice(1).concat(L||[]),new tr.ToolRunner(le,L,G).exec()})}function _e(J,L,G){return ye(this,void 0,void 0,function*(){var ne,
le;let we="",ve="";const d=new StringDecoder("utf8"),T=new StringDecoder("utf8"),$=(ne=G?.listeners)===null||ne===void 0?void 0:ne.stdout,U=(le=G?.listeners)===null||le===void 0?void 0:le.stderr,oe=Me=>{
ve+=T.write(Me),U&&U(Me)},me=Me=>{we+=d.write(Me),$&&$(Me)},ce=Object.assign(Object.assign({},G?.listeners),{stdout:me,stderr:oe}),Oe=yield pe(J,L,Object.assign(Object.assign({},G),{listeners:ce}));return we+=
d.end(),ve+=T.end(),{exitCode:Oe,stdout:we,stderr:ve}})}var xe=function(J,L,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=Promise))(function(we,ve){function d(U){
try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||[])).next())})};const Te=()=>xe(void 0,
void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:J.trim()}}),ke=()=>xe(void 0,void 0,void 0,function*(){var J,L,G,ne;
const{stdout:le}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),we=(L=(J=le.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&L!==void 0?L:"";return{name:(ne=(G=le.match(
/ProductName:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&ne!==void 0?ne:"",version:we}}),Pe=()=>xe(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[L,G]=J.trim().split(`
`);return{name:L,version:G}}),he=w.platform(),Re=w.arch(),De=he==="win32",We=he==="darwin",ze=he==="linux";function Ve(){return xe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield De?Te():We?ke():Pe()),{platform:he,arch:Re,isWindows:De,isMacOS:We,isLinux:ze})})}var et=function(J,L,G,ne){function le(we){return we instanceof G?we:new G(function(ve){ve(we)})}return new(G||(G=
Promise))(function(we,ve){function d(U){try{$(ne.next(U))}catch(oe){ve(oe)}}function T(U){try{$(ne.throw(U))}catch(oe){ve(oe)}}function $(U){U.done?we(U.value):le(U.value).then(d,T)}$((ne=ne.apply(J,L||
[])).next())})},Ge;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(Ge||(Ge={}));function nt(J,L){const G=toCommandValue(L);if(process.env[J]=G,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,L));issueCommand("set-env",{name:J},G)}function it(J){z("add-mask",{},J)}function at(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function dt(J,L){const G=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!G)throw new Error(`Input requir\
ed and not supplied: ${J}`);return L&&L.trimWhitespace===!1?G:G.trim()}function pt(J,L){const G=dt(J,L).split(`
`).filter(ne=>ne!=="");return L&&L.trimWhitespace===!1?G:G.map(ne=>ne.trim())}function gt(J,L){const G=["true","True","TRUE"],ne=["false","False","FALSE"],le=dt(J,L);if(G.includes(le))return!0;if(ne.includes(
le))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Et(J,L){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(J,L));process.stdout.write(w.EOL),z("set-output",{name:J},
N(L))}function Mt(J){issue("echo",J?"on":"off")}function mt(J){process.exitCode=Ge.Failure,yt(J)}function At(){return process.env.RUNNER_DEBUG==="1"}function bt(J){z("debug",{},J)}function yt(J,L={}){
z("error",K(L),J instanceof Error?J.toString():J)}function vt(J,L={}){z("warning",K(L),J instanceof Error?J.toString():J)}function _t(J,L={}){z("notice",K(L),J instanceof Error?J.toString():J)}function Ot(J){
process.stdout.write(J+w.EOL)}function xt(J){issue("group",J)}function St(){issue("endgroup")}function It(J,L){return et(this,void 0,void 0,function*(){xt(J);let G;try{G=yield L()}finally{St()}return G})}
function Tt(J,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,L));issueCommand("save-state",{name:J},toCommandValue(L))}function Rt(J){return process.env[`S\
TATE_${J}`]||""}function Pt(J){return et(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((te,se,e)=>{e.d(se,{tZ:()=>K});var w=function(X,_,M,R){function j(S){return S instanceof
M?S:new M(function(f){f(S)})}return new(M||(M=Promise))(function(S,f){function c(u){try{h(R.next(u))}catch(P){f(P)}}function o(u){try{h(R.throw(u))}catch(P){f(P)}}function h(u){u.done?S(u.value):j(u.value).
then(c,o)}h((R=R.apply(X,_||[])).next())})};class N{constructor(_,M){this.username=_,this.password=M}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class K{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(_){this.token=_}prepareRequest(_){if(!_.headers)throw Error("The request has no headers");_.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,se,e)=>{e.d(se,{Qq:()=>y,Hv:()=>f});var w=e(8611),N=e.t(w,2),K=e(5692),z=e.t(K,2),X=e(9783),_=e(770),M=m=>{var r={};return e.d(r,m),r},R=m=>(()=>m);const j=M({ProxyAgent:()=>Ft.ProxyAgent});
var S=function(m,r,g,i){function l(a){return a instanceof g?a:new g(function(F){F(a)})}return new(g||(g=Promise))(function(a,F){function v(fe){try{re(i.next(fe))}catch(Ee){F(Ee)}}function q(fe){try{re(
i.throw(fe))}catch(Ee){F(Ee)}}function re(fe){fe.done?a(fe.value):l(fe.value).then(v,q)}re((i=i.apply(m,r||[])).next())})},f;(function(m){m[m.OK=200]="OK",m[m.MultipleChoices=300]="MultipleChoices",m[m.
MovedPermanently=301]="MovedPermanently",m[m.ResourceMoved=302]="ResourceMoved",m[m.SeeOther=303]="SeeOther",m[m.NotModified=304]="NotModified",m[m.UseProxy=305]="UseProxy",m[m.SwitchProxy=306]="Switc\
hProxy",m[m.TemporaryRedirect=307]="TemporaryRedirect",m[m.PermanentRedirect=308]="PermanentRedirect",m[m.BadRequest=400]="BadRequest",m[m.Unauthorized=401]="Unauthorized",m[m.PaymentRequired=402]="Pa\
ymentRequired",m[m.Forbidden=403]="Forbidden",m[m.NotFound=404]="NotFound",m[m.MethodNotAllowed=405]="MethodNotAllowed",m[m.NotAcceptable=406]="NotAcceptable",m[m.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",m[m.RequestTimeout=408]="RequestTimeout",m[m.Conflict=409]="Conflict",m[m.Gone=410]="Gone",m[m.TooManyRequests=429]="TooManyRequests",m[m.InternalServerError=500]="InternalSe\
rverError",m[m.NotImplemented=501]="NotImplemented",m[m.BadGateway=502]="BadGateway",m[m.ServiceUnavailable=503]="ServiceUnavailable",m[m.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(m){
m.Accept="accept",m.ContentType="content-type"})(c||(c={}));var o;(function(m){m.ApplicationJson="application/json"})(o||(o={}));function h(m){const r=pm.getProxyUrl(new URL(m));return r?r.href:""}const u=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],P=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],I=10,t=5;class n extends Error{constructor(r,g){
super(r),this.name="HttpClientError",this.statusCode=g,Object.setPrototypeOf(this,n.prototype)}}class s{constructor(r){this.message=r}readBody(){return S(this,void 0,void 0,function*(){return new Promise(
r=>S(this,void 0,void 0,function*(){let g=Buffer.alloc(0);this.message.on("data",i=>{g=Buffer.concat([g,i])}),this.message.on("end",()=>{r(g.toString())})}))})}readBodyBuffer(){return S(this,void 0,void 0,
function*(){return new Promise(r=>S(this,void 0,void 0,function*(){const g=[];this.message.on("data",i=>{g.push(i)}),this.message.on("end",()=>{r(Buffer.concat(g))})}))})}}function x(m){return new URL(
m).protocol==="https:"}class y{constructor(r,g,i){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=g||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=
i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=
Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(r,g){
return S(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,g||{})})}get(r,g){return S(this,void 0,void 0,function*(){return this.request("GET",r,null,g||{})})}del(r,g){return S(this,
void 0,void 0,function*(){return this.request("DELETE",r,null,g||{})})}post(r,g,i){return S(this,void 0,void 0,function*(){return this.request("POST",r,g,i||{})})}patch(r,g,i){return S(this,void 0,void 0,
function*(){return this.request("PATCH",r,g,i||{})})}put(r,g,i){return S(this,void 0,void 0,function*(){return this.request("PUT",r,g,i||{})})}head(r,g){return S(this,void 0,void 0,function*(){return this.
request("HEAD",r,null,g||{})})}sendStream(r,g,i,l){return S(this,void 0,void 0,function*(){return this.request(r,g,i,l)})}getJson(r){return S(this,arguments,void 0,function*(g,i={}){i[c.Accept]=this._getExistingOrDefaultHeader(
i,c.Accept,o.ApplicationJson);const l=yield this.get(g,i);return this._processResponse(l,this.requestOptions)})}postJson(r,g){return S(this,arguments,void 0,function*(i,l,a={}){const F=JSON.stringify(
l,null,2);a[c.Accept]=this._getExistingOrDefaultHeader(a,c.Accept,o.ApplicationJson),a[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,o.ApplicationJson);const v=yield this.post(i,F,a);return this.
_processResponse(v,this.requestOptions)})}putJson(r,g){return S(this,arguments,void 0,function*(i,l,a={}){const F=JSON.stringify(l,null,2);a[c.Accept]=this._getExistingOrDefaultHeader(a,c.Accept,o.ApplicationJson),
a[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,o.ApplicationJson);const v=yield this.put(i,F,a);return this._processResponse(v,this.requestOptions)})}patchJson(r,g){return S(this,arguments,
void 0,function*(i,l,a={}){const F=JSON.stringify(l,null,2);a[c.Accept]=this._getExistingOrDefaultHeader(a,c.Accept,o.ApplicationJson),a[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,o.
ApplicationJson);const v=yield this.patch(i,F,a);return this._processResponse(v,this.requestOptions)})}request(r,g,i,l){return S(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const a=new URL(g);let F=this._prepareRequest(r,a,l);const v=this._allowRetries&&A.includes(r)?this._maxRetries+1:1;let q=0,re;do{if(re=yield this.requestRaw(F,i),re&&re.
message&&re.message.statusCode===f.Unauthorized){let Ee;for(const de of this.handlers)if(de.canHandleAuthentication(re)){Ee=de;break}return Ee?Ee.handleAuthentication(this,F,i):re}let fe=this._maxRedirects;
for(;re.message.statusCode&&u.includes(re.message.statusCode)&&this._allowRedirects&&fe>0;){const Ee=re.message.headers.location;if(!Ee)break;const de=new URL(Ee);if(a.protocol==="https:"&&a.protocol!==
de.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),de.hostname!==a.hostname)for(const p in l)p.toLowerCase()==="authorization"&&delete l[p];F=this._prepareRequest(r,de,l),re=yield this.requestRaw(
F,i),fe--}if(!re.message.statusCode||!P.includes(re.message.statusCode))return re;q+=1,q<v&&(yield re.readBody(),yield this._performExponentialBackoff(q))}while(q<v);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(r,g){return S(this,void 0,void 0,function*(){return new Promise((i,l)=>{function a(F,v){F?l(F):v?i(v):l(new Error("Unknown error"))}this.requestRawWithCallback(
r,g,a)})})}requestRawWithCallback(r,g,i){typeof g=="string"&&(r.options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(g,"utf8"));let l=!1;function a(q,re){l||(l=
!0,i(q,re))}const F=r.httpModule.request(r.options,q=>{const re=new s(q);a(void 0,re)});let v;F.on("socket",q=>{v=q}),F.setTimeout(this._socketTimeout||3*6e4,()=>{v&&v.end(),a(new Error(`Request timeo\
ut: ${r.options.path}`))}),F.on("error",function(q){a(q)}),g&&typeof g=="string"&&F.write(g,"utf8"),g&&typeof g!="string"?(g.on("close",function(){F.end()}),g.pipe(F)):F.end()}getAgent(r){const g=new URL(
r);return this._getAgent(g)}getAgentDispatcher(r){const g=new URL(r),i=X.s(g);if(i&&i.hostname)return this._getProxyAgentDispatcher(g,i)}_prepareRequest(r,g,i){const l={};l.parsedUrl=g;const a=l.parsedUrl.
protocol==="https:";l.httpModule=a?z:N;const F=a?443:80;if(l.options={},l.options.host=l.parsedUrl.hostname,l.options.port=l.parsedUrl.port?parseInt(l.parsedUrl.port):F,l.options.path=(l.parsedUrl.pathname||
"")+(l.parsedUrl.search||""),l.options.method=r,l.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(l.options.headers["user-agent"]=this.userAgent),l.options.agent=this._getAgent(l.parsedUrl),
this.handlers)for(const v of this.handlers)v.prepareRequest(l.options);return l}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},b(this.requestOptions.headers),
b(r||{})):b(r||{})}_getExistingOrDefaultHeader(r,g,i){let l;if(this.requestOptions&&this.requestOptions.headers){const F=b(this.requestOptions.headers)[g];F&&(l=typeof F=="number"?F.toString():F)}const a=r[g];
return a!==void 0?typeof a=="number"?a.toString():a:l!==void 0?l:i}_getExistingOrDefaultContentTypeHeader(r,g){let i;if(this.requestOptions&&this.requestOptions.headers){const a=b(this.requestOptions.
headers)[c.ContentType];a&&(typeof a=="number"?i=String(a):Array.isArray(a)?i=a.join(", "):i=a)}const l=r[c.ContentType];return l!==void 0?typeof l=="number"?String(l):Array.isArray(l)?l.join(", "):l:
i!==void 0?i:g}_getAgent(r){let g;const i=X.s(r),l=i&&i.hostname;if(this._keepAlive&&l&&(g=this._proxyAgent),l||(g=this._agent),g)return g;const a=r.protocol==="https:";let F=100;if(this.requestOptions&&
(F=this.requestOptions.maxSockets||w.globalAgent.maxSockets),i&&i.hostname){const v={maxSockets:F,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.
username}:${i.password}`}),{host:i.hostname,port:i.port})};let q;const re=i.protocol==="https:";a?q=re?_.httpsOverHttps:_.httpsOverHttp:q=re?_.httpOverHttps:_.httpOverHttp,g=q(v),this._proxyAgent=g}if(!g){
const v={keepAlive:this._keepAlive,maxSockets:F};g=a?new K.Agent(v):new w.Agent(v),this._agent=g}return a&&this._ignoreSslError&&(g.options=Object.assign(g.options||{},{rejectUnauthorized:!1})),g}_getProxyAgentDispatcher(r,g){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const l=r.protocol==="https:";return i=new j.ProxyAgent(Object.assign({uri:g.href,pipelining:this._keepAlive?1:0},(g.username||g.password)&&
{token:`Basic ${Buffer.from(`${g.username}:${g.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,l&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(r){const g=r||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const l=i.replace(/[^a-z0-9_.-]/gi,"_");return`${g} actions_orchestration_id/${l}`}return g}_performExponentialBackoff(r){
return S(this,void 0,void 0,function*(){r=Math.min(I,r);const g=t*Math.pow(2,r);return new Promise(i=>setTimeout(()=>i(),g))})}_processResponse(r,g){return S(this,void 0,void 0,function*(){return new Promise(
(i,l)=>S(this,void 0,void 0,function*(){const a=r.message.statusCode||0,F={statusCode:a,result:null,headers:{}};a===f.NotFound&&i(F);function v(fe,Ee){if(typeof Ee=="string"){const de=new Date(Ee);if(!isNaN(
de.valueOf()))return de}return Ee}let q,re;try{re=yield r.readBody(),re&&re.length>0&&(g&&g.deserializeDates?q=JSON.parse(re,v):q=JSON.parse(re),F.result=q),F.headers=r.message.headers}catch{}if(a>299){
let fe;q&&q.message?fe=q.message:re&&re.length>0?fe=re:fe=`Failed request: (${a})`;const Ee=new n(fe,a);Ee.result=F.result,l(Ee)}else i(F)}))})}}const b=m=>Object.keys(m).reduce((r,g)=>(r[g.toLowerCase()]=
m[g],r),{})}),9783:((te,se,e)=>{e.d(se,{H:()=>N,s:()=>w});function w(X){const _=X.protocol==="https:";if(N(X))return;const M=_?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new z(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new z(`http://${M}`)}else return}function N(X){if(!X.hostname)return!1;const _=X.hostname;
if(K(_))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let R;X.port?R=Number(X.port):X.protocol==="http:"?R=80:X.protocol==="https:"&&(R=443);const j=[X.hostname.toUpperCase()];
typeof R=="number"&&j.push(`${j[0]}:${R}`);for(const S of M.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(S==="*"||j.some(f=>f===S||f.endsWith(`.${S}`)||S.startsWith(".")&&f.endsWith(`${S}`)))
return!0;return!1}function K(X){const _=X.toLowerCase();return _==="localhost"||_.startsWith("127.")||_.startsWith("[::1]")||_.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(_,M){super(
_,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,se,e)=>{e.d(se,{E:()=>z});class w{diff(_,M,R={}){let j;typeof R=="function"?(j=R,R={}):"callback"in R&&(j=R.callback);const S=this.castInput(_,R),f=this.castInput(M,R),c=this.removeEmpty(this.
tokenize(S,R)),o=this.removeEmpty(this.tokenize(f,R));return this.diffWithOptionsObj(c,o,R,j)}diffWithOptionsObj(_,M,R,j){var S;const f=y=>{if(y=this.postProcess(y,R),j){setTimeout(function(){j(y)},0);
return}else return y},c=M.length,o=_.length;let h=1,u=c+o;R.maxEditLength!=null&&(u=Math.min(u,R.maxEditLength));const P=(S=R.timeout)!==null&&S!==void 0?S:1/0,A=Date.now()+P,I=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(I[0],M,_,0,R);if(I[0].oldPos+1>=o&&t+1>=c)return f(this.buildValues(I[0].lastComponent,M,_));let n=-1/0,s=1/0;const x=()=>{for(let y=Math.max(n,-h);y<=Math.min(s,h);y+=2){let b;
const m=I[y-1],r=I[y+1];m&&(I[y-1]=void 0);let g=!1;if(r){const l=r.oldPos-y;g=r&&0<=l&&l<c}const i=m&&m.oldPos+1<o;if(!g&&!i){I[y]=void 0;continue}if(!i||g&&m.oldPos<r.oldPos?b=this.addToPath(r,!0,!1,
0,R):b=this.addToPath(m,!1,!0,1,R),t=this.extractCommon(b,M,_,y,R),b.oldPos+1>=o&&t+1>=c)return f(this.buildValues(b.lastComponent,M,_))||!0;I[y]=b,b.oldPos+1>=o&&(s=Math.min(s,y-1)),t+1>=c&&(n=Math.max(
n,y+1))}h++};if(j)(function y(){setTimeout(function(){if(h>u||Date.now()>A)return j(void 0);x()||y()},0)})();else for(;h<=u&&Date.now()<=A;){const y=x();if(y)return y}}addToPath(_,M,R,j,S){const f=_.lastComponent;
return f&&!S.oneChangePerToken&&f.added===M&&f.removed===R?{oldPos:_.oldPos+j,lastComponent:{count:f.count+1,added:M,removed:R,previousComponent:f.previousComponent}}:{oldPos:_.oldPos+j,lastComponent:{
count:1,added:M,removed:R,previousComponent:f}}}extractCommon(_,M,R,j,S){const f=M.length,c=R.length;let o=_.oldPos,h=o-j,u=0;for(;h+1<f&&o+1<c&&this.equals(R[o+1],M[h+1],S);)h++,o++,u++,S.oneChangePerToken&&
(_.lastComponent={count:1,previousComponent:_.lastComponent,added:!1,removed:!1});return u&&!S.oneChangePerToken&&(_.lastComponent={count:u,previousComponent:_.lastComponent,added:!1,removed:!1}),_.oldPos=
o,h}equals(_,M,R){return R.comparator?R.comparator(_,M):_===M||!!R.ignoreCase&&_.toLowerCase()===M.toLowerCase()}removeEmpty(_){const M=[];for(let R=0;R<_.length;R++)_[R]&&M.push(_[R]);return M}castInput(_,M){
return _}tokenize(_,M){return Array.from(_)}join(_){return _.join("")}postProcess(_,M){return _}get useLongestToken(){return!1}buildValues(_,M,R){const j=[];let S;for(;_;)j.push(_),S=_.previousComponent,
delete _.previousComponent,_=S;j.reverse();const f=j.length;let c=0,o=0,h=0;for(;c<f;c++){const u=j[c];if(u.removed)u.value=this.join(R.slice(h,h+u.count)),h+=u.count;else{if(!u.added&&this.useLongestToken){
let P=M.slice(o,o+u.count);P=P.map(function(A,I){const t=R[h+I];return t.length>A.length?t:A}),u.value=this.join(P)}else u.value=this.join(M.slice(o,o+u.count));o+=u.count,u.added||(h+=u.count)}}return j}}
class N extends w{tokenize(_){return _.slice()}join(_){return _}removeEmpty(_){return _}}const K=new N;function z(X,_,M){return K.diff(X,_,M)}})},$t={};function qe(te){var se=$t[te];if(se!==void 0)return se.
exports;var e=$t[te]={exports:{}},w=!0;try{Dt[te].call(e.exports,e,e.exports,qe),w=!1}finally{w&&delete $t[te]}return e.exports}qe.m=Dt,typeof qe<"u"&&(qe.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",w=K=>{K&&K.d<1&&(K.d=1,K.forEach(z=>z.r--),K.forEach(z=>z.r--?z.r++:z()))},N=K=>K.map(z=>{if(z!==
null&&typeof z=="object"){if(z[te])return z;if(z.then){var X=[];X.d=0,z.then(R=>{_[se]=R,w(X)},R=>{_[e]=R,w(X)});var _={};return _[te]=R=>R(X),_}}var M={};return M[te]=R=>{},M[se]=z,M});qe.a=(K,z,X)=>{
var _;X&&((_=[]).d=-1);var M=new Set,R=K.exports,j,S,f,c=new Promise((o,h)=>{f=h,S=o});c[se]=R,c[te]=o=>(_&&o(_),M.forEach(o),c.catch(h=>{})),K.exports=c,z(o=>{j=N(o);var h,u=()=>j.map(A=>{if(A[e])throw A[e];
return A[se]}),P=new Promise(A=>{h=()=>A(u),h.r=0;var I=t=>t!==_&&!M.has(t)&&(M.add(t),t&&!t.d&&(h.r++,t.push(h)));j.map(t=>t[te](I))});return h.r?P:u()},o=>(o?f(c[e]=o):S(R),w(_))),_&&_.d<0&&(_.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;qe.t=function(e,w){if(w&1&&(e=this(e)),w&8||typeof e=="object"&&e&&(w&4&&e.__esModule||w&16&&typeof e.then=="function"))
return e;var N=Object.create(null);qe.r(N);var K={};se=se||[null,te({}),te([]),te(te)];for(var z=w&2&&e;typeof z=="object"&&!~se.indexOf(z);z=te(z))Object.getOwnPropertyNames(z).forEach(X=>K[X]=()=>e[X]);
return K.default=()=>e,qe.d(N,K),N}})(),qe.d=(te,se)=>{for(var e in se)qe.o(se,e)&&!qe.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:se[e]})},qe.f={},qe.e=te=>Promise.all(Object.keys(qe.f).reduce(
(se,e)=>(qe.f[e](te,se),se),[])),qe.u=te=>""+te+".index.js",qe.o=(te,se)=>Object.prototype.hasOwnProperty.call(te,se),qe.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},se=e=>{var{ids:w,modules:N,runtime:K}=e,z,X,_=0;for(z in N)qe.o(N,z)&&(qe.m[z]=N[z]);for(K&&K(qe);_<w.length;_++)
X=w[_],qe.o(te,X)&&te[X]&&te[X][0](),te[w[_]]=0};qe.f.j=(e,w)=>{var N=qe.o(te,e)?te[e]:void 0;if(N!==0)if(N)w.push(N[1]);else{var K=import("./"+qe.u(e)).then(se,z=>{throw te[e]!==0&&(te[e]=void 0),z}),
K=Promise.race([K,new Promise(z=>N=te[e]=[z])]);w.push(N[1]=K)}}})();var Ct=qe(6325);Ct=await Ct;
