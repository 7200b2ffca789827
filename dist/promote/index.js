const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Qe}from"module";const Ht={};var Ut={3313:(te=>{te.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(U){this.pending<this.max?y(this,U):this.waiting.push(U)},ie.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},ie.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var W=!1;return F;function F(O){if(W)throw new Error("callback called twice");if(W=!0,U.error=U.error||O,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)y(U,U.waiting.shift());else if(U.pending===0){var $=U.listeners;U.listeners=[],$.forEach(K)}}function K(O){O(U.error)}}function y(U,W){W(e(U))}}),770:((te,ie,e)=>{te.exports=e(218)}),218:((te,ie,e)=>{
var y,U=e(9278),W=e(4756),F=e(8611),K=e(5692),O=e(4434),$=e(2613),R=e(9023);ie.httpOverHttp=N,ie.httpsOverHttp=M,ie.httpOverHttps=f,ie.httpsOverHttps=c;function N(I){var o=new n(I);return o.request=F.
request,o}function M(I){var o=new n(I);return o.request=F.request,o.createSocket=w,o.defaultPort=443,o}function f(I){var o=new n(I);return o.request=K.request,o}function c(I){var o=new n(I);return o.request=
K.request,o.createSocket=w,o.defaultPort=443,o}function n(I){var o=this;o.options=I||{},o.proxyOptions=o.options.proxy||{},o.maxSockets=o.options.maxSockets||F.Agent.defaultMaxSockets,o.requests=[],o.
sockets=[],o.on("free",function(i,h,E,v){for(var l=u(h,E,v),a=0,m=o.requests.length;a<m;++a){var s=o.requests[a];if(s.host===l.host&&s.port===l.port){o.requests.splice(a,1),s.request.onSocket(i);return}}
i.destroy(),o.removeSocket(i)})}R.inherits(n,O.EventEmitter),n.prototype.addRequest=function(o,t,i,h){var E=this,v=P({request:o},E.options,u(t,i,h));if(E.sockets.length>=this.maxSockets){E.requests.push(
v);return}E.createSocket(v,function(l){l.on("free",a),l.on("close",m),l.on("agentRemove",m),o.onSocket(l);function a(){E.emit("free",l,v)}function m(s){E.removeSocket(l),l.removeListener("free",a),l.removeListener(
"close",m),l.removeListener("agentRemove",m)}})},n.prototype.createSocket=function(o,t){var i=this,h={};i.sockets.push(h);var E=P({},i.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{
host:o.host+":"+o.port}});o.localAddress&&(E.localAddress=o.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),A(
"making CONNECT request");var v=i.request(E);v.useChunkedEncodingByDefault=!1,v.once("response",l),v.once("upgrade",a),v.once("connect",m),v.once("error",s),v.end();function l(d){d.upgrade=!0}function a(d,p,T){
process.nextTick(function(){m(d,p,T)})}function m(d,p,T){if(v.removeAllListeners(),p.removeAllListeners(),d.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",d.statusCode),
p.destroy();var b=new Error("tunneling socket could not be established, statusCode="+d.statusCode);b.code="ECONNRESET",o.request.emit("error",b),i.removeSocket(h);return}if(T.length>0){A("got illegal \
response body from proxy"),p.destroy();var b=new Error("got illegal response body from proxy");b.code="ECONNRESET",o.request.emit("error",b),i.removeSocket(h);return}return A("tunneling connection has\
 established"),i.sockets[i.sockets.indexOf(h)]=p,t(p)}function s(d){v.removeAllListeners(),A(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var p=new Error("tunneling socket could not be established, cause="+d.message);p.code="ECONNRESET",o.request.emit("error",p),i.removeSocket(h)}},n.prototype.removeSocket=function(o){
var t=this.sockets.indexOf(o);if(t!==-1){this.sockets.splice(t,1);var i=this.requests.shift();i&&this.createSocket(i,function(h){i.request.onSocket(h)})}};function w(I,o){var t=this;n.prototype.createSocket.
call(t,I,function(i){var h=I.request.getHeader("host"),E=P({},t.options,{socket:i,servername:h?h.replace(/:.*$/,""):I.host}),v=W.connect(0,E);t.sockets[t.sockets.indexOf(i)]=v,o(v)})}function u(I,o,t){
return typeof I=="string"?{host:I,port:o,localAddress:t}:I}function P(I){for(var o=1,t=arguments.length;o<t;++o){var i=arguments[o];if(typeof i=="object")for(var h=Object.keys(i),E=0,v=h.length;E<v;++E){
var l=h[E];i[l]!==void 0&&(I[l]=i[l])}}return I}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var I=Array.prototype.slice.call(arguments);typeof I[0]=="string"?I[0]=
"TUNNEL: "+I[0]:I.unshift("TUNNEL:"),console.error.apply(console,I)}:A=function(){},y=A}),4248:(te=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(y){let U=-1;for(let W of y)U=ie[(U^W)&255]^U>>>8;return(U^-1)>>>0}te.exports=e}),3502:((te,ie,e)=>{var y=e(9896),U=e(9023),W=e(2203),F=W.Readable,K=W.PassThrough,O=e(3313),$=e(4434).
EventEmitter;ie.BufferSlicer=M,ie.FdSlicer=R,U.inherits(R,$);function R(f){$.call(this),this.fd=f,this.pend=new O,this.pend.max=1,this.refCount=0}R.prototype.read=function(f,c,n,w,u){var P=this;P.pend.
go(function(A){y.read(P.fd,f,c,n,w,function(I,o,t){A(),u(I,o,t)})})},R.prototype.createReadStream=function(f){return new N(this,f)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;y.close(f.fd,c);function c(n){n?f.emit("error",n):f.emit("close")}},U.inherits(N,F);function N(f,c){c=c||
{},F.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}N.prototype._read=function(f){var c=this,n=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(n=Math.min(n,c.endOffset-c.pos)),n<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(w){var u=Buffer.allocUnsafe(n);y.read(c.context.fd,u,0,n,c.pos,function(P,A){
P?c.destroy(P):A===0?(c.push(null),c._cleanup()):(c.pos+=A,c.push(u.slice(0,A))),w()})})},N.prototype._destroy=function(f,c){this._cleanup(),c(f)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(M,$);function M(f){$.call(this),this.refCount=0,this.buffer=f}M.prototype.read=function(f,c,n,w,u){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(w<0)throw new RangeError("position is negative: "+w);if(c+n>f.length&&(n=f.length-c),w+n>this.buffer.length&&(n=this.buffer.length-w),n<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(f,c,w,w+n),setImmediate(function(){u(null,n)})},M.prototype.createReadStream=function(f){f=f||{};var c=new K(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var n=this.buffer.slice(c.start,c.pos),w=65536,u=0;;){var P=u+w;if(P>=n.length){u<n.length&&c.write(n.slice(u,n.length));break}c.write(n.slice(u,P)),u=P}return c.end(),c},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,ie,e)=>{var y,U=e(9896),W=e(3106),F=e(3502),K=e(9023),O=e(
4434).EventEmitter,$=e(2203).Transform,R=e(2203).PassThrough,N=e(2203).Writable;const M=typeof W.crc32=="function"?W.crc32:e(4248);y=u,y=P,y=A,y=I,y=f,y=c,ie.SY=n,y=w,y=v,ie.ax=l,y=a,y=m,y=o,y=h,y=E,y=
p;function f(g,_){return new Promise((B,k)=>{u(g,{..._,lazyEntries:!0},function(X,Z){if(X)return k(X);B(Z)})})}function c(g,_){return new Promise((B,k)=>{P(g,{..._,lazyEntries:!0},function(X,Z){if(X)return k(
X);B(Z)})})}function n(g,_){return new Promise((B,k)=>{A(g,{..._,lazyEntries:!0},function(X,Z){if(X)return k(X);B(Z)})})}function w(g,_,B){return new Promise((k,X)=>{I(g,_,{...B,lazyEntries:!0},function(Z,C){
if(Z)return X(Z);k(C)})})}function u(g,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=fe),U.open(g,"r",function(k,X){if(k)return B(k);P(X,_,function(Z,C){Z&&U.close(X,fe),
B(Z,C)})})}function P(g,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),
_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=fe),U.fstat(g,function(k,X){if(k)return B(k);var Z=new F.FdSlicer(g);I(Z,X.size,_,B)})}
function A(g,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=
!0),_.strictFileNames==null&&(_.strictFileNames=!1);var k=new F.BufferSlicer(g);I(k,g.length,_,B)}function I(g,_,B,k){typeof B=="function"&&(k=B,B=null),B==null&&(B={}),B.autoClose==null&&(B.autoClose=
!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var X=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),B.strictFileNames==null&&(B.strictFileNames=
!1),k==null&&(k=fe),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var Z=22,C=20,H=65535,S=Math.min(C+Z+H,_),j=ce(S),D=_-j.length;s(g,j,0,S,D,function(Q){if(Q)return k(Q);for(var ee=S-Z;ee>=
0;ee-=1)if(j.readUInt32LE(ee)===101010256){var q=j.subarray(ee),re=q.readUInt16LE(4),Ee=q.readUInt16LE(10),be=q.readUInt32LE(16),Re=q.readUInt16LE(20),Ce=q.length-Z;if(Re!==Ce)return k(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+Re+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var We=X?Y(q.subarray(22),
!1):q.subarray(22);if(ee-C>=0&&j.readUInt32LE(ee-C)===117853008){var je=j.subarray(ee-C,ee-C+C),ke=oe(je,8),Le=ce(56);return s(g,Le,0,Le.length,ke,function(me){return me?k(me):Le.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(re=Le.readUInt32LE(16),re!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+re)):(Ee=oe(Le,32),be=oe(
Le,48),k(null,new o(g,be,_,Ee,We,B.autoClose,B.lazyEntries,X,B.validateEntrySizes,B.strictFileNames))))})}return re!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+re)):k(
null,new o(g,be,_,Ee,We,B.autoClose,B.lazyEntries,X,B.validateEntrySizes,B.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}K.inherits(o,O);function o(g,_,B,k,X,Z,C,H,S,j){var D=this;O.call(D),D.reader=g,D.reader.on("error",function(Q){i(D,Q)}),D.reader.once("close",function(){D.emit("close")}),D.readEntryCursor=_,
D.fileSize=B,D.entryCount=k,D.comment=X,D.entriesRead=0,D.autoClose=!!Z,D.lazyEntries=!!C,D.decodeStrings=!!H,D.validateEntrySizes=!!S,D.strictFileNames=!!j,D.isOpen=!0,D.emittedError=!1,D.hasEachEntryBeenCalled=
!1,D.lazyEntries||D._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function t(g,_){g.autoClose&&g.close(),i(g,_)}function i(g,_){g.emittedError||(g.emittedError=
!0,g.emit("error",_))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},o.prototype._readEntry=function(){var g=this;
if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){var _=ce(46);s(g.reader,_,0,_.length,g.readEntryCursor,function(B){
if(B)return t(g,B);if(!g.emittedError){var k=new h,X=_.readUInt32LE(0);if(X!==33639248)return t(g,new Error("invalid central directory file header signature: 0x"+X.toString(16)));if(k.versionMadeBy=_.
readUInt16LE(4),k.versionNeededToExtract=_.readUInt16LE(6),k.generalPurposeBitFlag=_.readUInt16LE(8),k.compressionMethod=_.readUInt16LE(10),k.lastModFileTime=_.readUInt16LE(12),k.lastModFileDate=_.readUInt16LE(
14),k.crc32=_.readUInt32LE(16),k.compressedSize=_.readUInt32LE(20),k.uncompressedSize=_.readUInt32LE(24),k.fileNameLength=_.readUInt16LE(28),k.extraFieldLength=_.readUInt16LE(30),k.fileCommentLength=_.
readUInt16LE(32),k.internalFileAttributes=_.readUInt16LE(36),k.externalFileAttributes=_.readUInt32LE(38),k.relativeOffsetOfLocalHeader=_.readUInt32LE(42),k.generalPurposeBitFlag&64)return t(g,new Error(
"strong encryption is not supported"));g.readEntryCursor+=46,_=ce(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),s(g.reader,_,0,_.length,g.readEntryCursor,function(Z){if(Z)return t(g,Z);if(!g.
emittedError){k.fileNameRaw=_.subarray(0,k.fileNameLength);var C=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=_.subarray(k.fileNameLength,C),k.fileCommentRaw=_.subarray(C,C+k.fileCommentLength);
try{k.extraFields=m(k.extraFieldRaw)}catch(Ee){return t(g,Ee)}if(g.decodeStrings){var H=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=Y(k.fileCommentRaw,H),k.fileName=l(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,g.strictFileNames);var S=a(k.fileName);if(S!=null)return t(g,new Error(S))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,g.readEntryCursor+=_.length,
g.entriesRead+=1;for(var j=0;j<k.extraFields.length;j++){var D=k.extraFields[j];if(D.id===1){var Q=D.data,ee=0;if(k.uncompressedSize===4294967295){if(ee+8>Q.length)return t(g,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=oe(Q,ee),ee+=8}if(k.compressedSize===4294967295){if(ee+8>Q.length)return t(g,new Error("zip64 extended information ext\
ra field does not include compressed size"));k.compressedSize=oe(Q,ee),ee+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Q.length)return t(g,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));k.relativeOffsetOfLocalHeader=oe(Q,ee),ee+=8}break}}if(g.validateEntrySizes&&k.compressionMethod===0){var q=k.uncompressedSize;if(k.isEncrypted()&&(q+=12),
k.compressedSize!==q){var re="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return t(g,new Error(re))}}g.emit("entry",k),g.lazyEntries||g._readEntry()}})}})}},
o.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");g.hasEachEntryBeenCalled=!0;let _=null;g.on("entry",k),g.on("end",X),g.on("error",Z);function B(){g.removeListener("entry",k),g.removeListener("end",X),g.removeListener("error",Z),g.
autoClose&&g.close()}function k(C){let{resolve:H}=_;_=null,H({value:C})}function X(){let{resolve:C}=_;_=null,B(),C({done:!0})}function Z(C){let{reject:H}=_;_=null,B(),H(C)}return{[Symbol.asyncIterator](){
return this},next(){const C=new Promise((H,S)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:H,reject:S}});return g.readEntry(),C},return(C){return B(),
Promise.resolve({done:!0,value:C})},throw(C){return B(),Promise.reject(C)}}},o.prototype.openReadStream=function(g,_,B){var k=this,X=0,Z=g.compressedSize;if(B==null&&(B=_,_=null),_==null)_={};else{if(_.
decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(_.decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(g.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(_.decompress!=null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===
!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);H=_.decompress}}if(_.start!=null){if(X=_.start,X<0)throw new Error("options.start < 0");if(X>g.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(Z=_.end,Z<0)throw new Error("options.end < 0");if(Z>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<
X)throw new Error("options.end < options.start")}}var C=_.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&_.decompress===!1)&&(!g.isEncrypted()||_.decrypt===!1);if((_.start!=null||
_.end!=null)&&!C)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return B(new Error("closed"));if(g.isEncrypted()&&!C&&_.decrypt!==
!1)return B(new Error("entry is encrypted, and options.decodeFileData !== false"));var H;if(C)H=!1;else if(g.compressionMethod===8)H=_.decodeFileData!==!0;else return B(new Error("unsupported compress\
ion method: "+g.compressionMethod));k.readLocalFileHeader(g,{minimal:!0},function(S,j){if(S)return B(S);k.openReadStreamLowLevel(j.fileDataStart,g.compressedSize,X,Z,H,g.uncompressedSize,B)})},o.prototype.
openReadStreamLowLevel=function(g,_,B,k,X,Z,C){var H=this,S=g+_,j=H.reader.createReadStream({start:g+B,end:g+k}),D=j;if(X){var Q=!1,ee=W.createInflateRaw();j.on("error",function(q){setImmediate(function(){
Q||ee.emit("error",q)})}),j.pipe(ee),H.validateEntrySizes?(D=new d(Z),ee.on("error",function(q){setImmediate(function(){Q||D.emit("error",q)})}),ee.pipe(D)):D=ee,ye(D,function(){Q=!0,ee!==D&&ee.unpipe(
D),j.unpipe(ee),j.destroy()})}C(null,D)},o.prototype.readLocalFileHeader=function(g,_,B){var k=this;B==null&&(B=_,_=null),_==null&&(_={}),k.reader.ref();var X=ce(30);s(k.reader,X,0,X.length,g.relativeOffsetOfLocalHeader,
function(Z){try{if(Z)return B(Z);var C=X.readUInt32LE(0);if(C!==67324752)return B(new Error("invalid local file header signature: 0x"+C.toString(16)));var H=X.readUInt16LE(26),S=X.readUInt16LE(28),j=g.
relativeOffsetOfLocalHeader+30+H+S;if(j+g.compressedSize>k.fileSize)return B(new Error("file data overflows file bounds: "+j+" + "+g.compressedSize+" > "+k.fileSize));if(_.minimal)return B(null,{fileDataStart:j});
var D=new E;D.fileDataStart=j,D.versionNeededToExtract=X.readUInt16LE(4),D.generalPurposeBitFlag=X.readUInt16LE(6),D.compressionMethod=X.readUInt16LE(8),D.lastModFileTime=X.readUInt16LE(10),D.lastModFileDate=
X.readUInt16LE(12),D.crc32=X.readUInt32LE(14),D.compressedSize=X.readUInt32LE(18),D.uncompressedSize=X.readUInt32LE(22),D.fileNameLength=H,D.extraFieldLength=S,X=ce(H+S),k.reader.ref(),s(k.reader,X,0,
X.length,g.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?B(Q):(D.fileName=X.subarray(0,H),D.extraField=X.subarray(H),B(null,D))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},o.prototype.
openReadStreamPromise=function(g,_){return new Promise((B,k)=>{this.openReadStream(g,_,function(X,Z){if(X)return k(X);B(Z)})})},o.prototype.openReadStreamLowLevelPromise=function(g,_,B,k,X,Z){return new Promise(
(C,H)=>{this.openReadStream(g,_,B,k,X,Z,function(S,j){if(S)return H(S);C(j)})})},o.prototype.readLocalFileHeaderPromise=function(g,_){return new Promise((B,k)=>{this.readLocalFileHeader(g,_,function(X,Z){
if(X)return k(X);B(Z)})})};function h(){}h.prototype.getLastModDate=function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var B=this.extraFields[_];if(B.id===21589){
var k=B.data;if(k.length<5)continue;var X=k[0],Z=1;if(!(X&Z))continue;var C=k.readInt32LE(1);return new Date(C*1e3)}else if(B.id===10){var k=B.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var H=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),S=H/1e4-116444736e5;return new Date(S)}}return v(this.lastModFileDate,this.lastModFileTime,g.timezone)},h.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},h.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},h.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function v(g,_,B){var k=g&31,X=(g>>5&15)-1,Z=(g>>9&127)+1980,C=0,H=(_&31)*2,S=_>>5&63,j=_>>11&31;if(B==null||B==="local")return new Date(Z,X,k,j,S,H,C);
if(B==="UTC")return new Date(Date.UTC(Z,X,k,j,S,H,C));throw new Error("unrecognized options.timezone: "+options.timezone)}function l(g,_,B,k){for(var X=null,Z=0;Z<B.length;Z++){var C=B[Z];if(C.id===28789){
if(C.data.length<6||C.data.readUInt8(0)!==1)continue;var H=C.data.readUInt32LE(1);if(M(_)!==H)continue;X=Y(C.data.subarray(5),!0);break}}if(X==null){var S=(g&2048)!==0;X=Y(_,S)}return k||(X=X.replace(
/\\/g,"/")),X}function a(g){return g.indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+g:null}function m(g){for(var _=[],B=0;B<g.length-3;){var k=g.readUInt16LE(B+0),X=g.readUInt16LE(B+2),Z=B+4,C=Z+X;if(C>g.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var H=g.subarray(Z,C);_.push({id:k,data:H}),B=C}return _}function s(g,_,B,k,X,Z){if(k===0)return setImmediate(function(){Z(null,ce(0))});g.read(_,B,k,X,function(C,H){if(C)return Z(C);if(H<k)return Z(
new Error("unexpected EOF"));Z()})}K.inherits(d,$);function d(g){$.call(this),this.actualByteCount=0,this.expectedByteCount=g}d.prototype._transform=function(g,_,B){if(this.actualByteCount+=g.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(k))}B(null,g)},d.prototype._flush=
function(g){if(this.actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return g(new Error(_))}g()},K.inherits(
p,O);function p(){O.call(this),this.refCount=0}p.prototype.ref=function(){this.refCount+=1},p.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)return;if(g.refCount<0)throw new Error(
"invalid unref");g.close(_);function _(B){if(B)return g.emit("error",B);g.emit("close")}},p.prototype.createReadStream=function(g){g==null&&(g={});var _=g.start,B=g.end;if(_===B){var k=new R;return setImmediate(
function(){k.end()}),k}var X=this._readStreamForRange(_,B),Z=!1,C=new T(this);X.on("error",function(S){setImmediate(function(){Z||C.emit("error",S)})}),ye(C,function(){X.unpipe(C),C.unref(),X.destroy()});
var H=new d(B-_);return C.on("error",function(S){setImmediate(function(){Z||H.emit("error",S)})}),ye(H,function(){Z=!0,C.unpipe(H),C.destroy()}),X.pipe(C).pipe(H)},p.prototype._readStreamForRange=function(g,_){
throw new Error("not implemented")},p.prototype.read=function(g,_,B,k,X){var Z=this.createReadStream({start:k,end:k+B}),C=new N,H=0;C._write=function(S,j,D){S.copy(g,_+H,0,S.length),H+=S.length,D()},C.
on("finish",X),Z.on("error",function(S){X(S)}),Z.pipe(C)},p.prototype.close=function(g){setImmediate(g)},K.inherits(T,R);function T(g){R.call(this),this.context=g,this.context.ref(),this.unreffedYet=!1}
T.prototype._flush=function(g){this.unref(),g()},T.prototype.unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var b="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function Y(g,_){if(_)return g.toString("utf8");for(var B="",k=0;k<g.length;k++)B+=b[g[k]];return B}function oe(g,_){var B=g.readUInt32LE(_),k=g.readUInt32LE(_+4);return k*4294967296+
B}var ce;typeof Buffer.allocUnsafe=="function"?ce=function(g){return Buffer.allocUnsafe(g)}:ce=function(g){return new Buffer(g)};function ye(g,_){typeof g.destroy=="function"?g._destroy=function(B,k){
_(),k?.(B)}:g.destroy=_}function fe(g){if(g)throw g}}),9037:((te,ie,e)=>{var y=W=>{var F={};return e.d(F,W),F},U=W=>(()=>W);te.exports=y({getOctokit:()=>jt.getOctokit})}),6543:((te,ie,e)=>{var y=W=>{var F={};
return e.d(F,W),F},U=W=>(()=>W);te.exports=y({defaults:()=>Bt.defaults})}),8008:((te,ie,e)=>{var y=W=>{var F={};return e.d(F,W),F},U=W=>(()=>W);te.exports=y({requestLog:()=>Wt.requestLog})}),212:((te,ie,e)=>{
var y=W=>{var F={};return e.d(F,W),F},U=W=>(()=>W);te.exports=y({retry:()=>Ft.retry})}),938:((te,ie,e)=>{var y=W=>{var F={};return e.d(F,W),F},U=W=>(()=>W);te.exports=y({default:()=>Kt.default})}),5131:((te,ie,e)=>{
var y=W=>{var F={};return e.d(F,W),F},U=W=>(()=>W);te.exports=y({default:()=>zt.default})}),2613:(te=>{te.exports=Qe(import.meta.url)("assert")}),181:(te=>{te.exports=Qe(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Qe(import.meta.url)("crypto")}),4434:(te=>{te.exports=Qe(import.meta.url)("events")}),9896:(te=>{te.exports=Qe(import.meta.url)("fs")}),1943:(te=>{te.exports=Qe(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Qe(import.meta.url)("http")}),5692:(te=>{te.exports=Qe(import.meta.url)("https")}),9278:(te=>{te.exports=Qe(import.meta.url)("net")}),4573:(te=>{te.exports=Qe(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Qe(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Qe(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Qe(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Qe(import.meta.url)("node:http")}),4708:(te=>{te.exports=Qe(import.meta.url)("node:https")}),8995:(te=>{te.exports=Qe(import.meta.url)("node:module")}),8161:(te=>{te.exports=Qe(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Qe(import.meta.url)("node:path")}),1708:(te=>{te.exports=Qe(import.meta.url)("node:process")}),7075:(te=>{te.exports=Qe(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Qe(import.meta.url)("node:url")}),7975:(te=>{te.exports=Qe(import.meta.url)("node:util")}),8522:(te=>{te.exports=Qe(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Qe(import.meta.url)(
"os")}),6928:(te=>{te.exports=Qe(import.meta.url)("path")}),2203:(te=>{te.exports=Qe(import.meta.url)("stream")}),4756:(te=>{te.exports=Qe(import.meta.url)("tls")}),2018:(te=>{te.exports=Qe(import.meta.
url)("tty")}),7016:(te=>{te.exports=Qe(import.meta.url)("url")}),9023:(te=>{te.exports=Qe(import.meta.url)("util")}),3106:(te=>{te.exports=Qe(import.meta.url)("zlib")}),3e3:((te,ie,e)=>{e.d(ie,{WZ:()=>N,
j:()=>c,mJ:()=>f});var y=e(7598),U=e(6760),W=e(532),F=e(6191),K=e(7487),O=e(9870),$=e(3657),R=e(6584);function N(n,w){const u=n.boolean("upload-artifact",!0),P={overwrite:w,retentionDays:n.optional("r\
etention-days",M)},A=n.boolean("artifact-env-variables",!0);return{upload:u?P:void 0,artifactEnvVariables:A}}function M(n){if(/^0+$/.test(n))return;const w=(0,R.$J)(1/0,!0)(n),u=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(w>u)throw new Error(`must be at most ${u}, the repository's limit in days, not ${w}`);return w}async function f(n,{path:w,sha256:u,package:P},{upload:A,artifactEnvVariables:I}){if(I)return await(0,F.
mz)(n,{path:w,digest:u},A);const o=(0,$.z)((0,O.KC)(P)),t=(0,U.join)(await(0,K.Pd)("workflow-artifact-"),(0,U.basename)(w));await(0,W.lo)(t,o);const i=(0,y.createHash)("sha256").update(o).digest("hex");
return await(0,F.mz)(n,{path:t,digest:i},A)}function c({upload:n,artifactEnvVariables:w},u){!n||!w||!(0,K.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,ie,e)=>{e.d(ie,{B:()=>$,X:()=>N});var y=e(7975),U=e(9462),W=e(3657),F=e(5645),K=e(6006),O=e(3349);
async function $(M,f,{title:c,advice:n,idsIn:w}){M.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let u={};const P=A=>{const o={...{"dock-status-id":f.dockStatusId,...w(A)},
status:A.status||u.status};(0,y.isDeepStrictEqual)(o,u)||M.publish(o),u=o};return await(0,K.qt)(M,f,{longestWaitMs:M.inputs.longestWaitMs,advice:n,onStatus:P})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function N(M,{workflowId:f,flowId:c}){return M.log.info(`Exporting workflow ${f}, flow ${c}, from ${M.platform.url.href}`),await(0,U.N)(M,(0,U.R)(M.inputs.timeoutMs,
"No package"),async n=>{const w=await(0,O.Nq)(n,{workflowId:f,flowId:c}),{dockStatusId:u,exportJobId:P}=w,A=await $(n,w,{title:`Export job ${P??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":P})}),
I=await(0,O.EH)(n,w,A),o=async()=>(0,O.EH)(n,w,await(0,K.SO)(n,u)),t=E=>(0,W.u)(E,n.signal),{content:i,...h}=await(0,F.R)(n,{url:I,freshUrl:o,read:t});return{...h,package:i}})}}),2697:((te,ie,e)=>{e.d(
ie,{$l:()=>I,As:()=>n,Sm:()=>R,UX:()=>M,Xd:()=>u,bg:()=>o,cZ:()=>c});var y=e(1455),U=e(6760),W=e(7279),F=e(8725),K=e(7487),O=e(4057),$=e(706);function R({host:t,pathname:i}){return t+i.replace(/\/$/,"")}
const N=2e4;function M({message:t}){return(0,$.OX)(t,1e3)}const f="<dock status ID>";function c(t){const i=new Map;for(const{name:E,error:v,job:l}of t){if(!v)continue;const{"dock-status-id":a}=l,m=a===
void 0?v.message:v.message.replaceAll(a,f),s=i.get(m)??{names:[],ids:[],help:(0,K.VY)(v)};i.set(m,s),s.names.push(E),a!==void 0&&s.ids.push(a)}const h=Math.max(100,Math.min(1e3,Math.floor(N/i.size)));
return Array.from(i,([E,{names:v,ids:l,help:a}])=>({names:v,message:(0,$.OX)(E,h).replaceAll(f,()=>l.join(", ")),help:a}))}function n(t){return c(t).map(({names:i,message:h})=>`${i.join(", ")}: ${h}`).
join(" | ")}function w(t,i){return!t||!i||t.message===i.message?t??i:u(t,`${t.message} Also: ${i.message}`)}function u(t,i){return new W.HR({what:i,topic:(0,W.h_)(t).topic,cause:t})}async function P(t,i,{
platform:h,titles:E,facts:v=[],known:l,work:a}){let m=l;const s=T=>{m=T,setOutputs(T)};s(l);const d={inputs:t,platform:h,log:runnerLog(),signal:i,endsAt:1/0,publish:s},p=await a(d).then(()=>{},toError);
if(t.summary){const T=factTable([["Host",{words:R(t.host)}],...v,["Workflow ID",m["workflow-id"]],["Dock status ID",m["dock-status-id"]],["Status",m.status&&{words:m.status}],["Duration",{words:humanTime(
performance.now())}]]);p?await writeSummary(E.failed,withHelp(M(p),helpFor(p)),T):await writeSummary(E.done,T)}if(p)throw p}const A=1e6;async function I(t,i){const h=JSON.stringify(i);await o(`the out\
put ${t}`,{[`${t}.json`]:h});const E=Buffer.byteLength(h)>A;E&&(0,F.lm)(`The output ${t} would be longer than GitHub's limit of 1 MB. Read the file in ${t}-path.`),(0,K.n0)({[t]:E?[]:i})}async function o(t,i){
try{const h=await(0,K.Pd)("workflow-results-");for(const[E,v]of Object.entries(i)){const l=(0,U.join)(h,E);await(0,y.writeFile)(l,v).catch((0,K.E_)(l)),(0,K.n0)({[`${(0,U.parse)(E).name}-path`]:l})}}catch(h){
(0,F.t1)().warning(`Can't keep ${t} as a file. ${(0,W.gJ)(h)}`)}}}),3018:((te,ie,e)=>{e.d(ie,{S:()=>ze});var y=e(1124),U=e(706);const W=Number.MAX_SAFE_INTEGER,F=2,K=60,O="</details>",$=41,R=100;function N(r,x={}){
const{under:J=()=>"",parts:V=[],noun:le="change",folded:pe=!1}=x,{length:ae}=J(W),{least:xe=ae===0?r:`${r} \u2026`,changes:ve=A(V)}=x;return{line:r,under:J,size:r.length+ae,least:xe,parts:V,changes:ve,
noun:le,folded:pe}}function M(r,x,J={}){return x.length===0?[]:[N(r,{...J,parts:x})]}function f(r,x){const J=({leaf:Se,outer:Be})=>Be.length===1?0:Se.size,V=(Se,Be)=>J(Se)-J(Be),le=new Map,pe=()=>I(u(
r,le).filter(([Se])=>Se!=="")),ae=[];let xe=n(r,[]).sort(V),ve=x;for(let Se=-1;xe.length>0&&Se<ae.length;ve=x-c(pe()))Se=ae.length,xe=xe.filter(Be=>{const Ge=Be.outer.filter(Ve=>!le.has(Ve)),He=Ge.map(
Ve=>Ve.line.length+F+K+(Ve.folded?$:0)).reduce((Ve,rt)=>Ve+rt,Be.leaf.least.length+F);if(He>ve)return!0;ve-=He;for(const Ve of Ge)le.set(Ve,[]);return le.set(Be.leaf,[Be.leaf.least]),ae.push(Be),!1});
for(const[Se,{leaf:Be}]of ae.sort(V).entries()){const Ge=w(Be,Be.least.length+Math.floor(ve/(ae.length-Se)));ve-=c(Ge)-Be.least.length,le.set(Be,Ge)}return pe()}function c(r){return r.reduce((x,{length:J})=>x+
J,0)}function n(r,x){return r.parts.length===0?[{leaf:r,outer:x}]:r.parts.flatMap(J=>n(J,[...x,r]))}function w({line:r,under:x,size:J,least:V},le){if(J<=le)return[r,x(Math.max(le,W))];for(let pe=le-r.
length-K;pe>R;pe=Math.floor(pe*.7)){const ae=x(pe);if(ae!==""&&r.length+ae.length<=le)return[r,ae]}return[V]}function u(r,x){const{line:J,parts:V,folded:le}=r;if(V.length===0)return[x.get(r)??[]];const ae=[
...V.filter(xe=>x.has(xe)).flatMap(xe=>u(xe,x)),[P(r,V.filter(xe=>!x.has(xe)))]];return le?[[`<details><summary>${J}</summary>`],...ae,[O]]:[[J],...ae]}function P({noun:r},x){if(r==="connection"&&x.length>
0)return`\u2026 and ${(0,U.hS)(x.length,"more connection")}`;if(A(x)===0)return"";const J=r==="workflow"?` in ${(0,U.hS)(x.length,"more workflow")}`:"";return`\u2026 and ${(0,U.hS)(A(x),"more change")}${J}`}
function A(r){return r.reduce((x,{changes:J})=>x+J,0)}function I(r){const x=J=>J?.[0]?.startsWith("- ");return r.flatMap((J,V)=>{const le=J[0]===O||x(J)&&x(r[V-1]);return[V===0?"":le?`
`:`

`,...J]})}var o=e(8132),t=e(3436),i=e(2614),h=e(2742),E=e(3499),v=e(1345),l=e(8965),a=e(5408);const m=2,s=1e3,d=240,p=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],T="...";function b(r,x){const J=[Y(r??x),Y(x??r)],[V,le]=[ce(r),ce(x)],pe=fe(V,le);return J[0]===J[1]?pe:[`@@ line ends: ${J[0]} \u2192 ${J[1]} @@`,...pe]}function Y(r=""){return r.includes(
`
`)&&!/(?<!\r)\n/.test(r)?"CRLF":"LF"}function oe(r){return r.split(Y(r)==="CRLF"?`\r
`:`
`)}function ce(r){return(r===void 0?[]:oe(r)).flatMap(J=>p.reduce(ye,[J]).map((V,le)=>le===0?V:T+V))}function ye(r,x){return r.flatMap(J=>J.length>d?Array.from(J.matchAll(x),([V])=>V):J)}function fe(r,x){
const J=new Set(r),le=x.some(ae=>J.has(ae))?(0,l.E)([...r],[...x],{maxEditLength:s}):void 0;if(le===void 0)return[...B(r,x),...g("+",x)];let pe=0;return le.flatMap(({added:ae,removed:xe,value:ve},Se)=>{
const Be=le[Se+1];if(xe)return B(ve,Be?.added?Be.value:[]);const[Ge,et]=[Se===0?0:m,ve.length-m],He=pe+_(ve.slice(0,et+1));return pe+=_(ve),ae?g("+",ve):Be===void 0?g(" ",ve.slice(0,Ge)):et-Ge<2?g(" ",
ve):[...g(" ",ve.slice(0,Ge)),`@@ line ${He} @@`,...g(" ",ve.slice(et))]})}function g(r,x){return x.map(J=>`${r} ${J}`)}function _(r){return r.filter(x=>!x.startsWith(T)).length}function B(r,x){const J=new Map(
r.map(Se=>[Z(Se),Se])),V=Se=>Z(Se)!=="",le=x.filter(V),ae=(r.length-r.filter(V).length!==x.length-le.length?le:x).flatMap(Se=>X(J.get(Z(Se))??Se,Se)),xe=ae.length>0||x.length===0?ae:X(k(r),k(x));return[
...xe.length===0?[]:[`@@ hard to see: ${[...new Set(xe)].join(", ")} @@`],...g("-",r)]}function k(r){return r.map(x=>x.startsWith(T)?x.slice(T.length):`
${x}`).join("")}function X(r,x){if(Z(r)!==Z(x))return[];const[J,V]=[r.normalize(),x.normalize()],le=C(r)===C(x)?[]:["Unicode forms"];return J===V?le:[...le,J.trimEnd()===V.trimEnd()?"spaces at the end":
"white space"]}function Z(r){return C(r.normalize())}function C(r){return r.replace(/\s/g,"")}function H(r,x){let[J,V]=[0,x];const pe=[...(0,a.$z)(r,xe=>xe.startsWith("@@ line ")?++J:J).values()].flatMap(
xe=>{const ve=S(xe,V);return V-=D(xe),ve}),ae=r.filter(j).length-pe.filter(j).length;return ae===0?pe:[...pe,`@@ ${(0,U.hS)(ae,"more changed line")} @@`]}function S(r,x){const J=ae=>ae.startsWith("-"),
V=D(r.filter(J)),le=D(r)-V,pe={removed:Math.max(x/2,x-le),others:Math.max(x/2,x-V)};return r.filter(ae=>{const xe=J(ae)?"removed":"others";return pe[xe]-=ae.length+1,pe[xe]>=0})}function j(r){return r.
startsWith("-")||r.startsWith("+")}function D(r){return r.reduce((x,J)=>x+J.length+1,0)}var Q=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},q=80,re={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ee=8;function be(r,x,J){if(r.type==="string")return Re(Le((0,t.e1)(r.text),x.mask),x,J);const[V="",...le]=je(
r,x);return le.length>0||V.length>q?void 0:(0,o.SS)(V,1/0)}function Re(r,x,J){const V=x.mask(r).shown;if(V.length>q||V.includes(`
`))return;const le=Ce(r,x,J);return(0,o.SS)(JSON.stringify(V),1/0)+(le===void 0?"":` (${Ue(le,x)})`)}function Ce(r,{labelOf:x},J){const V=x(r);return V===void 0||V.toLowerCase()===r.toLowerCase()||[...J?.
members.values()??[]].some(pe=>(0,t.jn)(pe)&&(0,t.e1)(pe.text)===V)?void 0:V}function We(r,x,{labelOf:J}){const[V,le]=r.slice(-2);return V?.type!=="item"||le?.type!=="member"||!t.ZM.test(le.key)?!1:(0,t.
TH)(V.item)===x||J((0,t.e1)(x))===V.label}function je(r,x,J){const{mask:V}=x;if((0,t.jn)(r)){if(r.type==="literal")return[V(r.text).shown];const Se=Le((0,t.e1)(r.text),V),{shown:Be}=V(Se);if(Be.includes(
`
`))return["|",...ke(oe(Be))];const Ge=Ce(Se,x,J);return[JSON.stringify(Be)+(Ge===void 0?"":` (${V(Ge).shown})`)]}const[le="",pe=""]=r.type==="array"?"[]":"{}",ae=r.type==="array"?r.items.map(Se=>je(Se,
x)):Array.from(r.members,([Se,Be])=>{const[Ge,...et]=(0,Q.$C)(Se,Be,r)?[U.v5]:je(Be,x,r);return[`${JSON.stringify(V(Se).shown)}: ${Ge}`,...et]}),xe=le+ae.join(", ")+pe;return xe.length<=q&&ae.every(Se=>Se.
length===1)?[xe]:[le,...ke(ae.flat()),pe]}function ke(r){return r.map(x=>`  ${x}`)}function Le(r,x){if(!r.includes("%")||r.includes("://")&&x(r).shown!==r)return r;try{const J=decodeURIComponent(r);return[
encodeURIComponent(J),encodeURI(J)].includes(r)?J:r}catch{return r}}function me(r,x,J){const V=[Le(r,J),Le(x,J)];return[r,x].some(pe=>pe.includes("%")&&V.includes(pe))||V[0]===V[1]?[r,x]:V}function Ae(r,x,J){
const V=new Map,le=(ae,xe,ve)=>{ve>(V.get(ae)?.weight??0)&&V.set(ae,{text:xe,weight:ve})},pe=(ae,xe,ve)=>{if(ae.type==="array")for(const Ve of ae.items)pe(Ve,xe,ve+1);if(ae.type==="object")for(const[Ve,
rt]of ae.members)(0,Q.$C)(Ve,rt,ae)?le(Ve,U.v5,re.max):pe(rt,Ve,ve+1);if(ae.type!=="string")return;const Se=(0,t.e1)(ae.text),Ge=/^type$/i.test(xe)||(0,E.rL)(xe,ae)||(0,E.gN)(Se)||x(ae)||J.labelOf(Se)!==
void 0;if(Se.length<re.min||Ge)return;const et=Se.includes("://")?2*re.max:Math.min(Se.length,re.max),He=J.countOf(Se)>re.usual?re.usualWeight:1;le(xe,J.mask(Le(Se,J.mask)).shown,He*et/(ve+1))};return pe(
r,"",0),[...V].sort(([,ae],[,xe])=>xe.weight-ae.weight).filter(([,{weight:ae}],xe)=>xe===0||xe<re.texts&&ae>re.usualWeight*2*re.max).map(([ae,{text:xe}])=>`${Ue(ae,J)}: ${(0,o.SS)(JSON.stringify((0,o.
Jj)(xe,re.max)),1/0)}`).join(", ")}function Ue(r,{mask:x},J=100){return(0,o.SS)(x(r).shown,J)}function Ke(r,x,J=!1){const V=(0,E.a2)(r),le=J?1/0:100,pe=r.flatMap((ve,Se)=>{if(ve.type==="element")return[
(0,o.SS)(`[${ve.index}]`)];if(ve.type==="item"){const He=x.endsOf(ve.item),Ve=He===void 0?ve.label:J?`${He} (${ve.label})`:He,rt=Se===V-1&&ve.hint!==void 0?` (${Ue(ve.hint,x)})`:"";return[`**${Ue(Ve,x,
le)}**${rt}`]}const Be=r.slice(Se+1).find(({type:He})=>He!=="member")?.type==="item",Ge=!J&&Be&&/^([A-Za-z]*|[a-z_]+)$/.test(ve.key),et=Ce(ve.key,x);return Ge?[]:[Ue(ve.key,x,le)+(et?` (${Ue(et,x)})`:
"")]});if(pe.length<=Ee||J)return pe.join(" \u203A ")||"the whole file";const ae=pe.findLastIndex(ve=>ve.startsWith("**")),xe=ve=>ve<2||ve===ae||ve>pe.length-Ee+2;return pe.flatMap((ve,Se)=>xe(Se)?[ve]:
xe(Se-1)?["\u2026"]:[]).join(" \u203A ")}function Je(r,x){const J=ae=>r.map(({path:xe,kind:ve})=>(ve?`${ee[ve]} `:"")+Ke(xe,x,ae)),[V,le]=[J(!1),J(!0)],pe=(0,v.Vn)(V);return tt(V.map((ae,xe)=>pe.get(ae)===
1?ae:le[xe]??ae))}function tt(r){const[x,J]=[(0,v.Vn)(r),new Map];return r.map(V=>{const[le=1,pe]=[x.get(V),(J.get(V)??0)+1];return J.set(V,pe),le===1?V:`${V} (${pe} of ${le})`})}const st="  ",ct=3,at=5,
wt=120,lt={line:": changed, hidden"};function dt(r,x){const J=[...(0,a.$z)(r,vt).values()],V=J.filter(ae=>ae.length<ct).flat(),le=Je(V,x),pe=new Map(V.map((ae,xe)=>{const{line:ve,...Se}=mt(ae,x);return[
ae,N(`- ${le[xe]}${ve}`,{changes:1,...Se})]}));return J.flatMap(ae=>{const xe=ae.flatMap(ve=>pe.get(ve)??[]);return xe.length===0?_t(ae,x):xe})}function vt(r){const x=(0,E.a2)(r.path),V=(r.kind==="mod\
ified"?[r.from,r.to]:"value"in r?[r.value]:[]).flatMap(pe=>"id"in pe?[pe.id]:[]);if(x===0||x===r.path.length||V.length===0)return r;const le=r.path.slice(x).map(pe=>pe.type==="member"?pe.key:"index"in
pe&&pe.index);return JSON.stringify([r.kind,V,le])}function _t(r,x){const[J]=r,{line:V,under:le=()=>""}=mt(J,x),pe=se(ht(r,x)),ae=J.kind==="modified"?"":` ${J.kind}`,xe=`- ${ee[J.kind]} ${pt(J,x)}${V}${ae}\
 in ${pe.line}`;return N(xe,{changes:r.length,under:ve=>le(ve)+(pe.under?.(ve)??"")})}function ht(r,x){const J=r.map(({path:V})=>({path:V.slice(0,(0,E.a2)(V))}));return Je(J,x)}function pt({path:r},x){
return Ke(r.slice((0,E.a2)(r)),x)}function mt(r,x){if(r.kind==="modified")return we(r,x);if("value"in r)return Me(r,x);if(r.kind==="moved"){const[pe,ae]=[r.from,r.path].map(xe=>Ke(xe.slice(0,-1),x,!0));
return{line:`: moved from ${pe} to ${ae}`}}if(r.moved.length===0)return{line:": in a new order"};const J=r.moved.map(pe=>({path:[pe]})),V=se(Je(J,x)),le=V.under?`${V.line} moved`:`moved: ${V.line}`;return{
...V,line:`: in a new order (${le})`}}function se(r){if(r.length<=at)return{line:r.join(", ")};const x=(0,U.hS)(r.length,"item"),J=De(x,st+r.join(", "));return{line:x,under:V=>J.length<=V?J:""}}function we({
path:r,from:x,to:J},V){if(x.type==="hidden"||J.type==="hidden")return{line:""};if((0,Q._p)(r,x,J))return lt;if(x.type==="string"&&J.type==="string"){const Ge=We(r,J.text,V)?{...V,labelOf:()=>{}}:V;return $e(
(0,t.e1)(x.text),(0,t.e1)(J.text),Ge)}const[le,pe]=[J.type==="string",x.type==="string"],ae=le===pe?void 0:(0,h.qy)(de(x),de(J));if(ae){const Ge=`JSON, ${pe?"no longer":"now"} in a text`;return ae.changes.
length===0?{line:`: the same ${Ge}`}:{line:` (${Ge})`,under:_e(dt(ae.changes,V))}}const[xe,ve]=[je(x,V).join(`
`),je(J,V).join(`
`)];if(xe===ve)return lt;const[Se,Be]=[be(x,V),be(J,V)];return Se&&Be?{line:`: ${Se} \u2192 ${Be}`}:{line:"",under:he(xe,ve)}}function de(r){return r.type==="string"?(0,t.e1)(r.text):(0,t.dj)(r)}function _e(r){
const x=N("",{parts:r});return J=>`
${Fe(f(x,J).join(""))}`}function $e(r,x,J){const[V,le]=me(r,x,J.mask),pe=V===r&&le===x?"":" (percent-encoded)",[ae,...xe]=(0,h.qy)(V,le)?.changes??[];if(ae!==void 0){const Ve=`${pe} (JSON in a text)`;
if(xe.length===0&&ae.kind==="modified"){const rt=we(ae,J);return{...rt,line:`${Ve} \u203A ${Ke(ae.path,J)}${rt.line}`}}return{line:Ve,under:_e(dt([ae,...xe],J))}}const[ve,Se]=[J.mask(V),J.mask(le)];if(ve.
shown===Se.shown)return{line:pe+lt.line};const Be=ve.hidden===Se.hidden?"":" (hidden values differ, too)",[Ge,et]=[Re(V,J),Re(le,J)];if(!Ge||!et)return{line:pe+Be,under:he(ve.shown,Se.shown)};const He=X(
ve.shown,Se.shown).join(", ");return{line:`${pe}: ${Ge} \u2192 ${et}${He&&` (${He})`}${Be}`}}function Me(r,x){const{path:J,value:V}=r;if(V.type==="hidden")return{line:""};if((0,Q._p)(J,V))return{line:"\
: hidden"};if(V.type==="object")return Pe(r,V,x);const le=be(V,x);return le!==void 0?{line:`: ${le}`}:V.type==="array"?{line:"",under:Ie(r,je(V,x),(0,U.hS)(V.items.length,"element"))}:{line:"",under:Ie(
r,[x.mask(Le((0,t.e1)(V.text),x.mask)).shown])}}function Pe(r,x,J){const V=r.path.at(-1),le=V?.type==="item"?V:void 0;if(x.members.size===0&&!le)return{line:": `{}`"};const pe=He=>(0,t.jn)(He)&&[le?.label,
le?.hint].includes((0,t.e1)(He.text)),ae=[...x.members].filter(([,He])=>!le||!pe(He)),xe=ae.filter(([He,Ve])=>!le||!(0,E.rL)(He,Ve)),ve=xe.map(([He,Ve])=>{const rt=(0,Q.$C)(He,Ve,x)?(0,o.SS)(U.v5):be(
Ve,J,x);return rt&&`${Ue(He,J)}: ${rt}`}),Se=!ve.includes(void 0)&&ve.join(", ").length<=wt,Be=Se?ve.join(", "):Ae(x,pe,J),Ge=Be&&`: ${Be}`;if(Se&&xe.length===ae.length)return{line:Ge};const et=Ie(r,je(
x,J),(0,U.hS)(x.members.size,"field"));return{line:Ge,under:Se?He=>He===1/0?et(He):"":et}}function Ie({kind:r},x,J){const V=x.join(`
`);return r==="added"?he(void 0,V,J):he(V,void 0,J)}function he(r,x,J){const V=(0,o.EU)(b(r,x),"diff",st);return le=>{const pe=V.length<=le?V:Te(V,le);return J===void 0?`
${pe}`:De(J,pe)}}function Te(r,x){const J=r.split(`
`),V=J.slice(1,-1).map(le=>le.slice(st.length));return[...J.slice(0,1),...H(V,x).map(le=>st+le),...J.slice(-1)].join(`
`)}function De(r,x){return`
${st}<details><summary>${r}</summary>

${x}
${st}</details>`}function Fe(r){return r.replace(/^(?=.)/gm,st)}const Xe=100,Ze=5;function ot(r,x){const J=r.kind==="json"?(0,i.ID)(r,He=>x(He).shown):void 0,V=(0,h.Z)(()=>(0,v.Vn)((0,t.PX)(r.head??r.
base))),le={mask:x,labelOf:He=>He.length>Xe?void 0:J?.labelOf(JSON.stringify(He)),endsOf:He=>J?.endsOf(He),countOf:He=>V().get(He)??0},pe=it((0,y.xS)(r)),ae=r.status==="modified",xe=ae?[]:Ot(r).map(He=>J?.
withItems(He)??He),ve=ae?gt(r,le,J):dt(xe,le),{nodes:Se=0,connections:Be=0}=J?.size??{},Ge=Se===0?"What is in it":`${(0,U.hS)(Se,"node")}, ${(0,U.hS)(Be,"connection")}`,et=ae?ve:M(Ge,ve,{changes:pe,folded:!0});
return[...Ye(J),N(ft(r,x),{parts:[...et,...ut(r,le)],changes:pe})]}function it({added:r,modified:x,removed:J}){return r+x+J}function Ye(r){return r?.note!==void 0?[N(r.note)]:r?.picture?[N((0,o.EU)(r.
picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ft({name:r,kind:x,status:J,changes:V},le){const pe=`**${Ue(r,{mask:le})}**`;return J!=="modified"?`${ee[J]} ${pe}: file ${J}`:x===
"binary"||x==="variables"&&V.length===0?`${ee.modified} ${pe}: content modified`:x==="variables"?`${pe} (values are never shown)`:pe}function ut({references:r},x){if(r.length===0)return[];const J=r.slice(
0,Ze).map(({path:ae,from:xe,to:ve})=>`${Ke(ae,x)} (${Ue(xe,x)} \u2192 ${Ue(ve,x)})`),V=r.length>Ze?", \u2026":"",le=r.length===1?"follows and isn't":"follow and aren't",pe=`${(0,U.hS)(r.length,"refere\
nce")} to new IDs and names ${le} counted`;return[N(`${pe}: ${J.join(", ")}${V}`)]}function gt(r,x,J){const V=(0,E.pi)(r),le=J?.connections??[],pe=new Set(le.map(({item:Ve})=>Ve)),ae=(0,a.$z)(r.text?[
Rt(r.text)]:r.changes,Ve=>J?.tells(Ve)?yt(Ve)?"layout":"told":"value"in Ve&&pe.has(Ve.value)?"connection":V(Ve)?"layout":Et(Ve.path,J)?"item":"rest"),[xe,ve]=[ae.get("layout")??[],ae.get("connection")??
[]],Se=(Ve=[])=>Ve.map(rt=>J?.withItems(rt)??rt),Be=dt(ae.get("rest")??[],x),Ge=St(le,ve,x),et=(ae.get("told")?.length??0)+ve.length,He=`Layout and bookkeeping: ${(0,U.hS)(xe.length,"change")}`;return[
...dt(Se(ae.get("item")),x),...M("Connections",Ge,{noun:"connection",changes:et}),...Ge.length===0?Be:M("Elsewhere in the file",Be),...M(He,It(Se((0,E.lY)(xe,r)),x),{folded:!0})]}function yt({kind:r,path:x}){
const[J,V]=x.slice(-2);return r==="modified"&&J?.type==="item"&&V?.type==="member"&&i.md.includes(V.key)}function Et(r,x){return r.some(J=>J.type==="item"||J.type==="member"&&x?.isItemKey(J.key))}function Rt({
base:r,head:x}){return{kind:"modified",path:[],from:bt(r),to:bt(x)}}function bt(r=""){return{type:"string",id:0,text:JSON.stringify(r)}}function Ot({base:r,head:x,text:J,status:V,changes:le}){const pe=V===
"removed"?"removed":"added",ae=(ve,Se)=>{const Be=(0,v.Vg)(ve,()=>{});return!(Se.length<3&&Be.length>0&&Be.every(et=>et.value.type==="object"))&&(Se.length>0||ve.type!=="object")?[{kind:pe,path:Se,value:ve}]:
Be.flatMap(({step:et,value:He})=>et.type==="member"?ae(He,[...Se,et]):[{kind:pe,path:[...Se,et],value:He}])},xe=r??x??(J&&bt(J.base??J.head));return xe?ae(xe,[]):le}function St(r,x,J){const V=new Map(
x.map(ae=>["value"in ae&&ae.value,ae])),le=Mt($t(r,V),V),pe=tt(le.map(ae=>At(ae,J)));return le.map(([{item:ae}],xe)=>{const ve=V.get(ae),{line:Se,under:Be=()=>""}=ve?mt(ve,J):{line:""};return N(`${pe[xe]}${Be(
0)===""?Se:""}`,{under:Be})})}function $t(r,x){const J=V=>{const{kind:le,source:pe,target:ae,label:xe,was:ve}=V;return x.has(V.item)?V:JSON.stringify([le,pe.rank,ae.rank,xe,ve?.target.rank,ve?.label])};
return[...(0,a.$z)(r,J).values()].map(V=>({...V[0],times:V.length}))}function Mt(r,x){const J={added:new Map,removed:new Map};return r.flatMap(V=>{const{kind:le,source:pe,target:ae,item:xe}=V;if(le===
"rewired"||x.has(xe))return[[V]];const ve=J[le].get(pe),Se=ve??[V];return ve&&ve.push(V),J[le].delete(pe),J[le].set(ae,Se),ve?[]:[Se]})}function At(r,x){const[{kind:J,source:V,target:le,was:pe}]=r,ae=Be=>`\
**${Ue(Be.label,x)}**`,xe=Be=>Be===""?"":` (${Ue(Be,x)})`,ve=r.map(({target:Be,label:Ge,times:et})=>` \u2192 ${ae(Be)}${xe(Ge)}${et===1?"":`, ${et} times`}`),Se=pe?.target===le?xe(pe.label)||" without\
 a label":pe&&` ${ae(pe.target)}`;return`- ${ee[J]} ${ae(V)}${ve.join("")}${Se===void 0?"":`, was${Se}`}`}function It(r,x){return[...(0,a.$z)(r,V=>V.kind+pt(V,x)).values()].flatMap(V=>{const le=V.map(
ve=>mt(ve,x));if(V.length<ct||(0,E.a2)(V[0].path)===0||le.some(({under:ve})=>ve))return dt(V,x);const pe=ht(V,x),ae=Fe(le.map(({line:ve},Se)=>`- ${pe[Se]}${ve}`).join(`
`)),xe=`- ${ee[V[0].kind]} ${pt(V[0],x)} of ${(0,U.hS)(V.length,"item")}`;return N(xe,{changes:V.length,under:()=>`
${ae}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(r){const{workflows:x,missing:J}=r,V=(0,Q.lb)(r),pe=["changed","added","removed"].flatMap(ve=>x.filter(Se=>Se.status===ve)).map(
ve=>{const Se=it(ve.counts);return{workflow:ve,changes:Se,parts:ve.files.flatMap(Be=>ot(Be,V))}}),ae=z(r,V),xe=J===void 0?"":`\`${J}\` doesn't exist: it counts as empty.`;return({maxLength:ve=Pt,maxBytes:Se=1/0,
headings:Be=!0,mark:Ge=!0}={})=>{const et=pe.map(({workflow:rt,...xt})=>N(L(rt,V,Be),xt)),He=N(xe,{parts:[...M("",et,{noun:"workflow"}),...ae]}),Ve=Ge?`${kt}
`:"";for(let rt=Math.min(ve,Se);;){const xt=[Ve,...f(He,rt-Ve.length-1),`
`],Lt=Se===1/0?0:Buffer.byteLength(xt.join(""));if(Lt<=Se||rt<Dt)return xt;rt=Math.floor(rt*Se*.99/Lt)}}}function G(r,x){return r.length<=3e3&&r.split(`
`).length<=50?r:`<details><summary>${x}</summary>

${r}
</details>
`}function L({name:r,status:x,counts:J},V,le){const pe=le?"### ":"",ae=r===void 0?void 0:Ue(r,{mask:V});return x==="added"||x==="removed"?`${pe}${ee[x]} ${ae===void 0?"Workflow":`${ae}: workflow`} ${x}`:
le?`${pe}${ae===void 0?"":`${ae}: `}${(0,y.cq)(J)}`:""}function z({workflows:r,notCompared:x=[]},J){const V=(ae,xe)=>{const ve=ae.flatMap(Se=>Se===void 0?[]:[Ue(Se,{mask:J})]).join(", ");return ae.length===
0?[]:[N(xe(ve),{least:xe((0,U.hS)(ae.length,"workflow"))})]},le=r.flatMap(({name:ae,status:xe})=>xe==="unchanged"?[ae]:[]),pe=r.flatMap(({name:ae,variablesCompared:xe})=>xe?[]:[ae]);return[...r.length===
0?[N("No workflow was compared")]:[],...V(le,ae=>ae===""?"No changes":`${ae}: no changes`),...V(pe,ae=>`The environment variables${pe.length===r.length?"":` of ${ae}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...V(x,ae=>`${ae}: not compared, because the step failed`)]}var ne=e(8725),ue=e(2697),ge=e(6584);const Oe=900*1024;async function ze(r){Ne(r);const x=Ct(
r),J={"report.md":x(),"full-report.md":x({maxLength:1/0})};return await(0,ue.bg)("the report",J),qe(x)}function qe(r){return(x,J,V)=>{const le=Oe-Buffer.byteLength(J.join()),pe=r({headings:x,maxLength:1/0,
maxBytes:le,mark:!1}).join("");return V===void 0?pe:G(pe,V)}}function Ne(r){const x=(0,y.AS)(r);if(x.length===0)return;const J=x.slice(0,20).map(ge.bY),V=x.length>20?` and ${(0,U.hS)(x.length-20,"more\
 line")}`:"";(0,ne.lm)(`No field matched ${J.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((te,ie,e)=>{e.d(ie,{H:()=>c,R:()=>$});var y=e(3024),U=e(532),W=e(7279),F=e(5806),K=e(706),O=e(6584);
function $(n,w){const u=["workflows","workflows-file"].find(A=>n.text(A)!=="");if(u===void 0)return{targets:R(n,w),fromList:!1};u==="workflows"&&n.exclude(["workflows-file"],u),n.exclude(["workflow-id",
"flow-id","name"],u);const P=u==="workflows"?n.lines(u):n.optional(u,N);return{targets:P===void 0?[]:f(n,u,P),fromList:!0}}function R(n,w){const u=n.required("workflow-id",O.Fg),P=n.required("flow-id",
O.Fg),A=n.optional("name",O.$q);return u===void 0||P===void 0?[]:[{name:A??n.parse("workflow-id",w+u,O.$q)??"",workflowId:u,flowId:P}]}function N(n){const w=(0,O.EO)(n);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,y.readFileSync)(w))}catch(u){throw new Error(`can't be read: ${n}: ${(0,U.CQ)(u)}`)}}const M=(0,O.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,O.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${O.kH.source}`,"u")),[/^[^ ]+$/,([n])=>`(${(0,K.OX)(n,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,n=""])=>`(${(0,K.OX)(n,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:n})=>`must be "na\
me workflow-id flow-id", not ${(0,O.bY)(n)}`]);function f(n,w,u){const P=[],A=new Map,I=u.split(/\r\n|\n|\r/).map(o=>o.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[o,t]of I.entries()){const i=`${w}\
 line ${o+1}`;if(!n.parse(i,t.join(" "),M))continue;const[h="",E="",v=""]=t;n.parse(`${i} name`,h,O.$q),n.parse(`${i} workflow-id`,E,O.Fg),n.parse(`${i} flow-id`,v,O.Fg);const[l,a]=[(0,F.Sr)(h),`${E} ${v}`].
map(s=>{const d=A.get(s);return d===void 0&&A.set(s,o+1),d});l!==void 0&&n.refuse(i,`has the name of line ${l}`),a!==void 0&&n.refuse(i,`has the IDs of line ${a}. Set the IDs of its own workflow, or r\
emove the line`),P.push({name:h,workflowId:E,flowId:v})}return I.every(o=>o.length===0)&&n.refuse(w,"names no workflow"),P}async function c(n,w,u){const P=[],A=n.entries();let I;const o=async()=>{for(const[
t,i]of A){const h=await u(i,I);P[t]=h,h.error&&(0,W.h_)(h.error).affectsAll&&(I??=h.error)}};return await Promise.all(Array.from({length:Math.min(w,n.length)},o)),P}}),6584:((te,ie,e)=>{e.d(ie,{$J:()=>M,
$q:()=>o,Do:()=>u,EO:()=>v,Fg:()=>w,bY:()=>a,il:()=>R,kH:()=>O,or:()=>n,sJ:()=>$,sU:()=>A,tz:()=>t,yG:()=>N});var y=e(3024),U=e(6760),W=e(5806),F=e(7596),K=e(706);const O=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function $(s,d=O){return[d,({input:p})=>`contains ${m(p)}. ${s}`]}function R(...s){return d=>{for(const[p,T]of s){const b=p.exec(d);if(b)throw new Error(typeof T=="string"?T:T(b))}return d}}function N(s){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(s)}`)}function M(s,d=!1){return p=>{const T=Number(p);if((d?/^\d+$/:/^\d+(\.\d+)?$/).
test(p)&&T>0&&T<=s)return T;const b=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${d?"whole ":""}number above 0${b}, not ${a(p)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=R($("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function n(s){
const d=/^[a-z0-9+.-]+:\/\//i.test(c(s))?s:`https://${s}`;if(!URL.canParse(d))throw new Error(f);const p=new URL(d);if(p.protocol!=="https:"&&p.protocol!=="http:")throw new Error("must be an https:// \
address");if(p.protocol==="http:"&&!(0,F.U9)(p.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return p.pathname.endsWith("/")||(p.pathname+="/"),p}function w(s){
if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${a(s)}`)}const u=R($("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins \
with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),P="is too long: at\
 most 200 characters",A=R([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control characters: ${a(s)}`],[/.{201}/u,P]),I=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${a(s)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in .zip, which the action adds: ${a(s)}`],[/.{201}/u,P]);function o(s){const d=(0,W.x5)(I(s));if(d!==void 0)
throw new Error(`can't be a name: ${a(s)} ${d}`);if(Buffer.byteLength(s)>240)throw new Error(P);return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,U.resolve)(process.env.GITHUB_WORKSPACE??"")}const h=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function E(s){return(0,U.
resolve)(i(),h(s))}function v(s){const d=E(s);if((0,y.existsSync)(d))return d;throw new Error(l(s))}function l(s){const d=!(0,y.existsSync)(i())||(0,y.readdirSync)(i()).length===0;return`doesn't exist\
: ${a(s)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function a(s){const d=m(s);return`"${(0,K.OX)(s,60)}"${d===""?"":` with ${d}`}`}function m(s){const d=(s.match(new RegExp(
O,"gu"))??[]).map(b=>b.codePointAt(0)??0),p=[...new Set(d)].map(b=>`U+${b.toString(16).toUpperCase().padStart(4,"0")}`),T=p.length===1?"an invisible character":"invisible characters";return p.length===
0?"":`${T} (${p.slice(0,5).join(", ")})`}}),1124:((te,ie,e)=>{e.d(ie,{AS:()=>$,Hq:()=>K,RG:()=>U,cq:()=>R,cz:()=>W,xS:()=>F,xW:()=>O});var y=e(706);const U={type:"hidden"};function W(N){const M=f=>N.reduce(
(c,n)=>c+n[f],0);return{added:M("added"),modified:M("modified"),removed:M("removed")}}function F({status:N,changes:M,references:f}){const c={added:0,modified:0,removed:0};if(N!=="modified")return{...c,
[N]:1};if(M.length===0&&f.length===0)return{...c,modified:1};for(const{kind:n}of M)c[n==="added"||n==="removed"?n:"modified"]++;return c}function K({workflows:N}){return N.some(({status:M})=>M!=="unch\
anged")}function O({workflows:N}){return W(N.map(({counts:M})=>M))}function $({workflows:[N,...M]}){return N?.unusedIgnores.filter(f=>M.every(({unusedIgnores:c})=>c.includes(f)))??[]}function R({modified:N,
added:M,removed:f}){return Object.entries({modified:N,added:M,removed:f}).flatMap(([n,w])=>w===0?[]:[`${(0,y.zD)(w)} ${n}`]).join(", ")||"no changes"}}),3436:((te,ie,e)=>{e.d(ie,{Gg:()=>N,Ku:()=>f,Ms:()=>P,
Op:()=>w,PX:()=>n,QP:()=>M,Rk:()=>W,TH:()=>R,TN:()=>O,YD:()=>$,ZM:()=>K,dj:()=>o,e1:()=>u,eX:()=>F,jn:()=>c});var y=e(8142),U=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displ\
ayName","Name","Title","Label","DisplayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function O(t,i){if(t.type!=="object")return;const h=t.members.get(i)??t.
matchOnly?.get(i);if(!(h===void 0||!c(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function $(t){return t.type==="object"?[...t.members.keys()]:[]}function R(t){const i=()=>$(
t).filter(h=>K.test(h));return f(t,["id","_id","key"])??f(t,i().sort())}function N(t){return f(t,F)}function M(t){return f(t,["type","Type"])}function f(t,i){const h=t&&i.find(E=>O(t,E)!==void 0);return h&&
O(t,h)}function c(t){return t.type==="string"||t.type==="literal"}function n(t){return t===void 0?[]:c(t)?[u(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(n)}function w(t,i,h){return h&&
W.includes(t)&&c(i)}function u(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class P{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,h=E=>{}){this.#n=i,this.#e=i.lines.length===
0,this.#t=h}read(i){const{fields:h,orders:E}=this.#n,v=l=>(0,U.pi)(h,l,this.#t);return(0,y.q)(i,void 0,{enter:(l,a="")=>this.#e?void 0:{key:a,outer:l},scalar:l=>this.scalar(l),array:(l,a)=>{const m=l.
length>0&&v({key:"",outer:a});return this.array(m?[]:l,(0,U.pi)(E,a,this.#t))},object:(l,a)=>{let m;for(const[s,d]of h.size===0?[]:l)v({key:s,outer:a})&&(l.delete(s),W.includes(s)&&(m=(m??new Map).set(
s,d)));return this.object(l,m)}})}scalar(i){let h=this.#o.get(i);return h===void 0&&(h={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,h)),h}array(i,h){const E=h?i.toSorted(
(a,m)=>a.id-m.id):i;let v=E.length;for(const{id:a}of E)v=I(v,a);const l=this.#i(v,{type:"array",id:this.#s+1,items:E,unordered:h});return this.#e?l:{type:"array",id:l.id,items:i,unordered:h}}object(i,h){
let E=~i.size;for(const[l,{id:a}]of i)E=E+I(this.scalar(l).id,a)|0;const v=this.#i(E,{type:"object",id:this.#s+1,members:i,matchOnly:h});return this.#e?v:{type:"object",id:v.id,members:i,matchOnly:h}}#i(i,h){
for(let E=i;;E=E+1|0){const v=this.#r.get(E);if(v&&A(v,h))return v;if(!v)return this.#r.set(E,h),this.#s++,h}}}function A(t,i){if(t.type==="array")return i.type==="object"||t.items.length!==i.items.length?
!1:t.items.every(({id:h},E)=>h===i.items[E]?.id);if(i.type==="array"||t.members.size!==i.members.size)return!1;for(const[h,{id:E}]of i.members)if(t.members.get(h)?.id!==E)return!1;return!0}function I(t,i){
const h=Math.imul(t^t>>>15,739982445)^Math.imul(i^i>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function o(t){if(c(t))return t.text;if(t.type==="array"){const h=t.items.map(o);return`[${(t.unordered?
h.sort():h).join()}]`}return`{${Array.from(t.members,([h,E])=>`${JSON.stringify(h)}:${o(E)}`).sort().join()}}`}}),9630:((te,ie,e)=>{e.d(ie,{TA:()=>K,b6:()=>F,ol:()=>$});var y=e(4573),U=e(7598),W=e(3436);
function F(R){return(0,y.isUtf8)(R)?R.toString():void 0}function K(R,N,M){const f=/\.json$/i.test(R)?F(N):void 0;return f===void 0?void 0:M.read(f)}function O(R,N,M,f){if(N.equals(M))return!0;const c=new Interner(
f),n=K(R,N,c);return n!==void 0&&n.id===K(R,M,c)?.id}function $({files:R},N){const M=c=>(0,U.createHash)("sha256").update(c).digest("hex"),f=Array.from(R,([c,n])=>{const w=K(c,n,new W.Ms(N));return[c,
M(w?(0,W.dj)(w):n)]});return M(JSON.stringify(f.sort(([c],[n])=>c<n?-1:1)))}}),2614:((te,ie,e)=>{e.d(ie,{md:()=>Ke,ID:()=>tt});var y=e(3436),U=e(3499);const W=[(0,U.Ab)("_?id key uuid guid identifier"),
(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],F=(0,U.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),K="*",O=64;function $(se,we){const de=R([]),_e=[],$e=new Set([se,we].flatMap(Ie=>[...(0,y.PX)(Ie),...c(Ie)]));function Me(Ie,he,Te){if((0,y.jn)(Ie))f(Ie.text,he,Te);else if(Ie.type==="object")Pe(
Ie,he,Te);else{const De=Ie.items.length>1&&Ie.items.some(({type:Fe})=>Fe==="array");for(const[Fe,Xe]of Ie.items.entries())Me(Xe,N(he,"[]"),{...Te,array:Ie.items,...De&&{slot:Fe}})}}function Pe(Ie,he,{
key:Te,array:De,map:Fe,...Xe}){let Ze=Xe;if(De!==void 0||Te!==void 0){const Ye={side:Xe.side,value:Ie,field:he,outer:Xe.place,key:Te,array:De??[]};Ze={...Xe,place:Ye,map:Fe},_e.push(Ye)}const ot=w(Ie,
$e),it=Ze===Xe&&(0,y.YD)(Ie).some(Ye=>Fe?.members.has(Ye));for(const[Ye,ft]of Ie.members){const ut=N(he,ot||it?K:Ye);it&&f(JSON.stringify(Ye),ut,Ze,ft),(!it||ft.type==="array")&&Me(ft,ut,ot?{...Ze,key:Ye,
map:Ie}:Ze)}}return Me(se,de,{side:"base"}),Me(we,de,{side:"head"}),{root:de,places:_e,find:u(_e)}}function R(se){return{keys:se,inner:new Map,texts:new Map,references:[]}}function N(se,we){const de=se.
inner.get(we)??R([...se.keys,we]);return se.inner.set(we,de),de}function M(se,we){return se?.inner.get(we)??se?.inner.get(K)}function f(se,{keys:we,texts:de,references:_e},{place:$e,slot:Me},Pe){de.set(
se,(de.get(se)??0)+1);const Ie=se.startsWith('"')?se.length>2:F.test(we.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(se));$e&&Ie&&_e.push({text:se,place:$e,slot:Me,value:Pe})}function c(se){if((0,y.
jn)(se))return[];const we=se.type==="array"?se.items:[...se.members.values()];return[...we.flatMap(c),...we.some(n)?[]:(0,y.YD)(se)]}function n(se){return se.type==="object"}function w({members:se},we){
return 2*[...se.keys()].filter(_e=>!F.test(_e)&&we.has(_e)).length>=se.size&&[...se.values()].every(n)}function u(se){const we=new Map;for(const de of se){const _e=($e,Me)=>{const Pe=W.findIndex(Te=>Te.
test($e));if(Pe<0)return;const Ie=`${de.side} ${Me}`,he=we.get(Ie)??[];he[Pe]=(he[Pe]??new Set).add(de),we.set(Ie,he)};de.key!==void 0&&_e(K,JSON.stringify(de.key));for(const[$e,Me]of de.value.members)
(0,y.jn)(Me)&&_e($e,Me.text)}return(de,_e)=>{const $e=we.get(`${_e.side} ${de}`)?.find(Me=>Me);return $e&&$e.size<=O?P([...$e],_e,_e):void 0}}function P(se,we,de){const _e=de?se.filter(he=>I(he,de)):se;
if(_e.length===0&&de)return P(se,we,de.outer);const $e=_e.length>1?_e.filter(({value:he})=>he.members.size>2):_e,Me=$e.map(({field:he})=>A(we.field,he)),[Pe,...Ie]=$e.filter((he,Te)=>Me[Te]===Math.min(
...Me));return Ie.length===0?Pe:void 0}function A(se,{keys:we}){const de=we.findIndex((_e,$e)=>_e!==se.keys[$e]);return de<0?0:we.length-de}function I(se,we){return se!==void 0&&(se===we||I(se.outer,we))}
var o=e(5408);const t="source from origin src tail out".split(" "),i="target to dest destination head in".split(" "),h="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",v=`${h} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),l="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),a=`${h} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),m="action activity block node state step task widget id".split(" "),s="label title name condition if when event dependencyconditions type errortype relationship selectedrelationships".split(
" "),d=60;function p(se,we){const de=$(se,we),_e=oe(de.root).flatMap(De=>ce(De,de)),$e=fe(_e),Me=$e.length>0?$e:X(_e,de),Pe=new Set(Me.flatMap(({source:De,target:Fe})=>[De.field,Fe.field])),Ie=(0,o.$z)(
de.places,({field:De})=>De),he=[...Pe].filter(De=>[...Pe].some(Fe=>T(Ie.get(De),Ie.get(Fe))));for(const De of he)Pe.delete(De);const Te=Me.filter(({source:De,target:Fe})=>Pe.has(De.field)&&Pe.has(Fe.field));
return{root:de.root,nodes:de.places.filter(({field:De})=>Pe.has(De)),edges:Te}}function T(se=[],we=[]){const de=([$e])=>$e?.field.keys.length??0;if(de(we)>=de(se))return!1;const _e=new Set(we.map(({value:$e})=>(0,y.
TH)($e)));return 2*se.filter(({value:$e})=>(0,y.TH)($e)!==void 0&&_e.has((0,y.TH)($e))).length>se.length}function b(se,we){return Y(se).some(de=>we.includes(de))}function Y(se){return se.flatMap(we=>we.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(we=>we.toLowerCase())}function oe(se){const we=[se];for(const de of we)we.push(...de.inner.values());return we}function ce(se,{find:we}){const de=se.references.
flatMap(Ie=>{const he=we(Ie.text,Ie.place);return he?[{...Ie,field:se,target:he}]:[]}),_e=de.filter(({place:Ie,target:he})=>!I(Ie,he)),$e=de.length/se.references.length,Me=$e>=.5&&ye(se.references)-ye(
de)<=2;return($e>=.9||Me&&b(se.keys.slice(-2),v))&&2*_e.length>=de.length?[de]:[]}function ye(se){return new Set(se.map(({text:we})=>we)).size}function fe(se){const we=se.filter(de=>!de.some(({place:_e,
target:$e})=>$e.field===_e.field));return[...(0,o.$z)(we,([de])=>de?.place.field).values()].flatMap(de=>{const _e=(0,o.$z)(de,Pe=>g(Pe,t)),$e=(0,o.$z)(de,Pe=>g(Pe,i));_e.delete(void 0);const Me=[..._e].
flatMap(([Pe,Ie])=>Ie.flatMap(he=>($e.get(Pe)??[]).map(Te=>_(he,Te))));return Me.sort((Pe,Ie)=>B(Ie)-B(Pe)||k(Pe)-k(Ie)),Me[0]??[]})}function g([se],we){const de=Y(se?.field.keys.slice(-2)??[]),_e=de.
filter($e=>!we.includes($e));return _e.length<de.length?_e.join(" "):void 0}function _(se,we){const de=new Map(se.map(_e=>[_e.place,_e]));return we.flatMap(_e=>{const $e=de.get(_e.place),Me=$e&&{source:$e.
target,target:_e.target,links:[$e,_e]};return Me?[{...Me,label:C(_e,_e.place,[]),item:_e.place.value}]:[]})}function B(se){return se.filter(({source:we,target:de})=>!I(we,de)&&!I(de,we)).length}function k([
se]){return se?se.source.field.keys.length+se.target.field.keys.length:0}function X(se,we){const[de,_e]=[[],[]],$e=new Set;for(const Pe of se){const Ie=Pe.flatMap(Xe=>Z(Xe,we)),[he]=Ie;if(he===void 0||
10*Ie.length<9*Pe.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),De=Ie.filter(({source:Xe,inside:Ze})=>Xe!==Ze);for(const{inside:Xe}of De)$e.add(Xe.key);const Fe=b(Te,l);
if(!(!Fe&&De.length===0&&!b(Te,v)))for(const{link:Xe,source:Ze}of Ie){const ot=Xe.place===Ze?void 0:Xe.place,it={label:C(Xe,ot,Te),links:[Xe],item:ot?.value};Fe?_e.push({source:Xe.target,target:Ze,...it}):
de.push({source:Ze,target:Xe.target,...it})}}const Me=de.length<_e.length?_e:de;return $e.size>1||ye(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function Z(se,{find:we}){for(let de=se.place;de;de=de.outer){
const _e=we(JSON.stringify(de.key),de),$e=[de,_e].find(Me=>Me?.field===se.target.field);if($e)return[{link:se,source:$e,inside:de}]}return[]}function C({slot:se,value:we},de,_e){const $e=de?(0,y.YD)(de.
value):[],Pe=s.flatMap(Te=>$e.filter(De=>De.toLowerCase()===Te)).map(Te=>{const[De,Fe]=[de?.field.inner.get(Te),S(de?.value.members.get(Te))];return De&&oe(De).some(({texts:Ze})=>Ze.size>1)||Fe.includes(
" ")?Fe:""}),Ie=_e.filter(Te=>!H(Te)),he=se===void 0?[]:[`output ${se+1}`];return[S(we),...Pe].find(Te=>Te!=="")??[...Ie,...he].join(", ")}function H(se){return a.includes(se.toLowerCase())||Y([se]).every(
we=>[...a,...m].includes(we))}function S(se){const de=(se?.type==="literal"?[]:(0,y.PX)(se).flatMap(_e=>_e.trim()||[])).join(", ");return de.length>d?"":de}var j=e(1345),D=e(8132),Q=e(706);const ee={same:"",
added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},q={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf22\
2e,color:#1f2328,stroke-dasharray:5 3"},re={same:"-->",added:"==>",removed:"-.->"},Ee=40,be=500,Re=5e4,Ce=40,We=6;function je(se,we,{isWhole:de,hide:_e}){const $e=({status:he})=>de||he!=="same",Me=new Set(
[...se.filter($e),...we.filter($e).flatMap(ke)]),Pe=we.filter(he=>ke(he).some($e)).flatMap(ke);if(Me.size===0)return{};for(const he of[new Set([...Me,...Pe]),Me]){const Te=we.filter(Fe=>ke(Fe).every(Xe=>he.
has(Xe)));if(he.size>Ee||Te.length>be)continue;const De=Le(se.filter(Fe=>he.has(Fe)),Te,_e);if(De.length<=Re)return{picture:De}}return{note:`The picture is left out: it would have ${Me.size>Ee?(0,Q.hS)(
Me.size,"node"):"too many connections"}.`}}function ke({source:se,target:we}){return[se,we]}function Le(se,we,de){const _e=new Map(se.map((Pe,Ie)=>[Pe,`n${Ie+1}`])),$e=(0,j.Vn)(se.map(({name:Pe})=>Pe)),
Me=se.map(Pe=>{const Ie=$e.get(Pe.name)===1?Pe.name:Pe.label;return`  ${_e.get(Pe)}["${ee[Pe.status]}${Ae(de(Ie))||"?"}"]`});for(const{source:Pe,target:Ie,label:he,status:Te}of we){const De=`${ee[Te]}${Ae(
de(he))}`.trim();Me.push(`  ${_e.get(Pe)} ${re[Te]}${De===""?"":`|"${De}"|`} ${_e.get(Ie)}`)}for(const[Pe,Ie]of Object.entries(q)){const he=se.filter(Te=>Te.status===Pe).map(Te=>_e.get(Te));he.length>
0&&Me.push(`  classDef ${Pe} ${Ie}`,`  class ${he.join()} ${Pe}`)}return[`flowchart ${me(se,we)>We?"TD":"LR"}`,...new Set(Me)].join(`
`)}function me(se,we){const de=new Set(we.map(({target:Me})=>Me)),_e=se.filter(Me=>!de.has(Me)),$e=new Map((_e.length>0?_e:se.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of $e)for(const{source:Ie,target:he}of we)
Ie===Me&&!$e.has(he)&&$e.set(he,Pe+1);return Math.max(...$e.values())}function Ae(se){return(0,D.RK)((0,D.Jj)(se.replace(/\s+/g," ").trim(),Ce)).replace(Ue,we=>we==='"'?"#quot;":`#${we.codePointAt(0)}\
;`)}const Ue=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ke="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Je="* if when id name label t\
itle type key handle condition event relationships".split(" ");function tt(se,we=de=>de){const de=se.head??se.base;if(de===void 0)return;const[_e,$e]=[se.base??de,se.head??de],Me=(0,j.j9)([$e,_e]),Pe=p(
_e,$e),Ie=wt(se,Pe,Me),he=[...new Set(Ie.values())].sort((Ye,ft)=>Ye.rank-ft.rank);lt(he);const Te=vt(Pe,Ie),De=Te.filter(Ye=>Ye.status!=="same"),Fe=ht(Pe,De);mt(se,he,Me,Fe);const Xe=new Map(Te.map(({
item:Ye,source:ft,target:ut})=>[Ye,`${ft.label} \u2192 ${ut.label}`])),Ze=new Set(he.map(({place:Ye})=>Ye.key)),ot=new Set(Pe.nodes.flatMap(({key:Ye,field:ft})=>Ye===void 0?[]:ft.keys.at(-2)??"")),it=Ye=>Ye.
filter(({status:ft})=>ft!=="removed").length;return{...je(he,Te,{isWhole:se.status!=="modified",hide:we}),connections:_t(De),size:{nodes:it(he),connections:it(Te)},tells:Fe,isItemKey:Ye=>Ze.has(Ye)||Me.
labelOf(JSON.stringify(Ye))!==void 0,labelOf:Me.labelOf,endsOf:Ye=>Xe.get(Ye),withItems:Ye=>ot.size===0?Ye:st(Ye,ot,de)}}function st(se,we,de){let _e=de;const $e=se.path.map((Me,Pe)=>{const Ie=Pe===0?
"":se.path[Pe-1];if(Pe===se.path.length-1&&"value"in se?_e=se.value:Me.type!=="member"?_e=Me.item:_e=_e&&"members"in _e?_e.members.get(Me.key):void 0,Me.type!=="member"||Ie===void 0||_e===void 0||!("m\
embers"in _e))return Me;const he=typeof Ie=="string"?Ie:Ie.type==="member"?Ie.key:void 0;return he!==void 0&&we.has(he)?(0,j.s3)(_e,Me.key):Me});return{...se,path:$e}}function ct({side:se}){return se===
"head"}function at(se){return se&&[se.key,at(se.outer)]}function wt({matches:se},{nodes:we},de){const _e=De=>De.key===void 0?`${De.value.id}`:JSON.stringify(at(De)),$e=new Map(we.map((De,Fe)=>[De,Fe])),
Me=(0,o.$z)(we.filter(ct),_e),Pe=(0,o.$z)(se,({base:De})=>De.id),Ie=De=>{const Fe=Pe.get(De.value.id)??[];for(let Xe=Fe.shift();Xe;Xe=Fe.shift()){const Ze=Me.get(`${Xe.head.id}`)?.shift();if(Ze)return Ze}
return Me.get(_e(De))?.shift()},he=new Map;let Te=0;for(const De of we){if(he.has(De))continue;const Fe=ct(De)?De:Ie(De);Te=(Fe&&$e.get(Fe))??Te+1e-6;const Xe=Fe===void 0?"removed":Fe===De?"added":"sa\
me",Ze=Fe??De,ot=dt(Ze,de),it={name:ot,label:ot,status:Xe,rank:Te,place:Ze,old:Xe==="same"?De:void 0};he.set(De,it).set(Ze,it)}return he}function lt(se){const we=(0,j.Vn)(se.map(({name:de})=>de));for(const de of se){
const _e=(0,y.TH)(de.place.value);_e&&(we.get(de.name)??0)>1&&(de.label=(0,j.oP)(de.name,_e))}}function dt({key:se,value:we,array:de},_e){const[$e,...Me]=["componentType",...we.members.keys()].map(Ie=>(0,y.
TN)(we,Ie)),[Pe="?"]=[(0,y.QP)(we),$e,(0,y.TH)(we),...Me].filter(Ie=>Ie!==void 0);return se??_e.nameOf(we,de)??(0,y.e1)(Pe)}function vt({edges:se},we){const de=se.flatMap(he=>{const[Te,De]=[we.get(he.
source),we.get(he.target)];return Te&&De?[{...he,source:Te,target:De,status:ct(he.source)?"added":"removed"}]:[]}),_e=({source:he,target:Te,label:De})=>`${he.rank} ${Te.rank} ${De}`,$e=(0,o.$z)(de,({status:he})=>he),
Me=(0,o.$z)($e.get("removed")??[],_e);return[...($e.get("added")??[]).map(he=>Me.get(_e(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function _t(se){const we=new Map;for(const de of["target","label"]){const _e=$e=>`${$e.source.rank} ${de==="label"?$e.label:$e.target.rank}`;for(const[$e,Me,...Pe]of(0,o.$z)(
se,_e).values()){if(!$e||!Me||Pe.length>0||$e.status===Me.status)continue;[$e.source,$e.target,Me.target].every(({old:he})=>he)&&!we.has($e)&&!we.has(Me)&&we.set($e,Me).set(Me,$e)}}return se.flatMap(de=>{
const _e=we.get(de);return _e&&de.status==="removed"?[]:[{...de,kind:_e?"rewired":de.status,was:_e}]})}function ht({root:se,nodes:we},de){const _e=new Set(de.flatMap(he=>he.links.map(({field:Te})=>Te))),
$e=new Set(de.map(({item:he})=>he)),Me=new Set([se,...we.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};for(const he of de){const Te=[he.source.name,he.target.name,...he.label.split(", ")].
map(De=>JSON.stringify(De));for(const De of[...Te,...he.links.map(Fe=>Fe.text)])Pe[he.status].add(De)}function Ie(he,Te,De){if(Te===void 0||Me.has(Te))return[{text:De,field:se}];const Fe=Te.keys.at(-1)===
K?[{text:JSON.stringify(De),field:Te}]:[];if("text"in he)return[...Fe,{text:he.text,field:Te}];const Xe="members"in he?[...he.members]:[],Ze="items"in he?he.items.map(ot=>["[]",ot]):Xe;return[...Fe,...Ze.
flatMap(([ot,it])=>Ie(it,M(Te,ot),ot))]}return({path:he,...Te})=>{const De=he.map(Ze=>Ze.type==="member"?Ze.key:"[]"),Fe=he.some(Ze=>"item"in Ze&&$e.has(Ze.item)),Xe=(Ze,ot)=>{const it=Ie(Ze,De.reduce(
M,se),`${De.at(-1)}`),Ye=it.some(({field:ut})=>_e.has(ut)),ft=({text:ut,field:gt})=>{if(_e.has(gt))return ot.has(ut);const yt=`${gt.keys.findLast(Et=>Et!=="[]")}`;return Ke.includes(yt)||ot.has(ut)&&b(
[yt],Je)||Ye&&pt(ut,gt)};return(Ye||Fe)&&it.every(ft)};return Te.kind==="modified"?Xe(Te.from,Pe.removed)&&Xe(Te.to,Pe.added):"value"in Te&&Xe(Te.value,Pe[Te.kind])}}function pt(se,{texts:we}){const de=we.
get(se)??0,_e=[...we.values()].reduce(($e,Me)=>$e+Me,0);return de>2&&2*de>_e&&/^"?[\w.-]{0,30}"?$/.test(se)}function mt(se,we,{componentOf:de},_e){const $e=(0,U.pi)(se),Me=we.flatMap(he=>{const{value:Te,
array:De}=he.place,Fe=(0,j.qU)(Te)===void 0?de(Te,De):void 0;return[Te.id===he.old?.value.id?void 0:Te,Fe].map(Xe=>({owner:Xe,node:he}))}),Pe=(0,o.$z)(Me,({owner:he})=>he);Pe.delete(void 0);const Ie=new Map(
se.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of se.changes){if(_e(he)||$e(he))continue;const Te=he.path.map(Fe=>Ie.get(Fe)).reverse(),De=["value"in he&&he.value,...Te].find(Fe=>Pe.
has(Fe));for(const{node:Fe}of Pe.get(De)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,ie,e)=>{e.d(ie,{K$:()=>y,pi:()=>W,wo:()=>U});const y=U("");function U(O){const $=new Set,[R,N]=[new Map,
new Map];for(const[M,f]of O.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[n,w]=c.endsWith("[]")?[c.slice(0,-2),N]:[c,R],u=n.split(".").reverse(),P=F(n);if(u.
includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(u.every(A=>A==="*"))throw new Error(`has only * in line ${M+1}, which would ignore everything (name a key)`);
$.add(c),w.set(P,[...w.get(P)??[],{line:c,keys:u}])}return{lines:[...$],fields:R,orders:N}}function W(O,$,R){if(O.size===0||$===void 0)return!1;const N=["*",F($.key)].flatMap(M=>O.get(M)??[]).filter(({
keys:M})=>K($,M));for(const{line:M}of N)R(M);return N.length>0}function F(O){return O.slice(O.lastIndexOf(".")+1)}function K(O,$){if(O===void 0||$.length===0)return $.length===0;const R=$[0]==="*"?["*"]:
O.key.split(".").reverse();return R.every((N,M)=>N===$[M])&&K(O.outer,$.slice(R.length))}}),2742:((te,ie,e)=>{e.d(ie,{OD:()=>C,qy:()=>X,Z:()=>H,yR:()=>Z});var y=e(3436),U=e(2899),W=e(1345);function F(S,j){
const D=j.size===0?void 0:j.get(JSON.stringify(S));return D===void 0?S:(0,y.e1)(D)}function K({base:S,head:j}){return S===j?[]:y.Rk.flatMap(D=>{const[Q,ee]=[(0,y.TN)(S,D),(0,y.TN)(j,D)];return Q!==ee&&
Q?.startsWith('"')&&ee?.startsWith('"')?[[Q,ee]]:[]})}function O(S,j){const D=new Map;for(const[ee,q]of S)D.set(ee,(D.get(ee)??new Set).add(q));const Q=([ee,q])=>D.get(ee)?.size===1&&j.base.get(ee)===
1&&j.head.get(q)===1;return new Map(S.filter(Q))}function $(S){const j=D=>{const Q=new Map,ee=(q,re)=>{if(q.type==="array")for(const be of q.items)ee(be,!0);if(q.type!=="object")return;const Ee=re?[q.
id,...y.Rk.flatMap(be=>(0,y.TN)(q,be)??[])]:[];for(const be of new Set(Ee))Q.set(be,(Q.get(be)??0)+1);for(const be of q.members.values())ee(be,!1)};for(const q of S)ee(q[D],!1);return Q};return{base:j(
"base"),head:j("head")}}function R(S,j,D){const Q={element:new Map,member:new Map};function ee(re,Ee){if(j.size===0&&!D)return re;if((0,y.jn)(re))return S.scalar(j.get(re.text)??re.text);const be=Q[Ee?
"element":"member"],Re=be.get(re.id)??q(re,Ee);return be.set(re.id,Re),Re}function q(re,Ee){if(re.type==="array"){const Re=re.items.map(Ce=>ee(Ce,!0));return S.array(Re,re.unordered)}const be=new Map;
for(const[Re,Ce]of re.members)(0,y.Op)(Re,Ce,Ee)?D||be.set(Re,Ce):be.set(F(Re,j),ee(Ce,!1));return S.object(be)}return(re,Ee=!1)=>ee(re,Ee).id}function N(S,j){const D={base:R(S,j,!0),head:R(S,new Map,
!0)};return{interner:S,renames:j,follow:R(S,j,!1),bare:D}}var M=e(5408);const f=.4,c=.9,n=4e4,w=4,u=/^(""|0|true|false|null)$/,P=.25,A=new Set([...y.eX,"type"]);function I(S,j,D){const{compare:Q,shareRare:ee}=i(
S,D),q=o(S,j),re=t(S);return Ee=>(be,Re)=>{const Ce=(0,M.qc)(be,Re),We=Ce.reduce((me,{base:Ae,head:Ue})=>me+Ae.length*Ue.length,0),je=me=>We>n?[...ee(me),...(0,M.O6)(j,me).flatMap(M.yU)]:me.base.flatMap(
Ae=>me.head.map(Ue=>({base:Ae,head:Ue}))),ke=Ce.flatMap(je).flatMap(me=>{const Ae=Q(me);return(Ee>0&&re(me)?Q(me,()=>1)>=c:Ae>=Ee)?[{pair:me,alike:Ae,distance:q(me)}]:[]});ke.sort((me,Ae)=>Ae.alike-me.
alike||me.distance-Ae.distance);const Le=new Set;return ke.flatMap(({pair:me})=>Le.has(me.base)||Le.has(me.head)?[]:(Le.add(me.base).add(me.head),[me]))}}function o({base:S},j){const D=new Map((0,M.Ms)(
j).map(q=>[q.base.index,q.head.index-q.base.index]));let Q=0;const ee=S.map(({index:q})=>(Q=D.get(q)??Q,q+Q));return q=>Math.abs((ee[q.base.index]??0)-q.head.index)}function t({base:S,head:j}){const D=({
item:re})=>[(0,y.TH)(re),(0,y.Gg)(re)],[Q,ee]=[new Set(S.flatMap(D)),new Set(j.flatMap(D))],q=(re,Ee)=>D(re).every(be=>be!==void 0&&!Ee.has(be));return re=>q(re.base,ee)&&q(re.head,Q)}function i(S,{renames:j,
follow:D}){const Q=new Map([["",0]]),ee=new Set;function q(je){const ke=Q.get(je)??Q.size;return ke===Q.size&&Q.set(je,ke),ke}function re(je,ke){const Le=new Set,me=(Ae,Ue,Ke)=>{if((0,y.jn)(Ae)||(Ae.type===
"array"?Ae.items.length:Ae.members.size)===0){const Je=q(`${Ue}=${ke==="base"?D(Ae):Ae.id}`);Le.add(Je),(!(0,y.jn)(Ae)||u.test(Ae.text))&&ee.add(Je)}else if(Ae.type==="array")for(const Je of Ae.items)
me(Je,q(`${Ue}[]`),!0);else for(const[Je,tt]of Ae.members)Ue===0&&(0,y.jn)(tt)&&A.has(Je)||(0,y.Op)(Je,tt,Ke)||me(tt,q(`${Ue}.${ke==="base"?F(Je,j):Je}`),!1)};return me(je,0,!0),Le}const Ee=new Map,be=new Map,
Re=je=>Ee.get(je)??new Set;for(const je of["base","head"]){for(const ke of S[je])Ee.set(ke,re(ke.item,je));for(const[ke,Le]of(0,W.Vn)(S[je].flatMap(me=>[...Re(me)]))){const me=(ee.has(ke)?P:1)/Le;be.set(
ke,Math.min(be.get(ke)??1,me))}}const Ce=je=>be.get(je)??0,We=je=>[...Re(je)].filter(ke=>Ce(ke)>=1/w);return{compare({base:je,head:ke},Le=Ce){const me=Je=>{let tt=0;for(const st of Je)tt+=Le(st);return tt},
[Ae,Ue]=[Re(je),Re(ke)],Ke=[...Ae].filter(Je=>Ue.has(Je));return 2*me(Ke)/(me(Ae)+me(Ue))||0},shareRare(je){const ke=new Map;for(const Le of je.head)for(const me of We(Le))ke.set(me,[...ke.get(me)??[],
Le]);return je.base.flatMap(Le=>{const me=new Set(We(Le).flatMap(Ae=>ke.get(Ae)??[]));return Array.from(me,Ae=>({base:Le,head:Ae}))})}}}function h(S,j,D){const Q={base:{item:S,index:0,array:[S]},head:{
item:j,index:0,array:[j]}};return i({base:[Q.base],head:[Q.head]},D).compare(Q)}const E=/^"[\w-]{0,20}"$/;function v(S,j,D){let Q=[],ee=S;const q=()=>ee.base.length===0||ee.head.length===0,re=(me,Ae)=>{
const Ue=q()?[]:me(ee,Ae);Ue.length!==0&&(Q=Q.concat(Ue),ee=(0,M.FF)(ee,Ue))},Ee=me=>(Ae,Ue)=>(0,M.O6)(Q,Ae).flatMap(Ke=>me(Ke,Ue)),be=D||[...S.base,...S.head].some(({item:me})=>me.type==="object"),Re=y.
Rk.filter(me=>!s(me,S,j));for(const me of p(Re,S,j))re(M.kk,a(me));const Ce=({item:me})=>me.id,We=({item:me},Ae)=>Ae==="base"?j.follow(me,!0):me.id;for(const me of j.renames.size>0?[We,Ce]:[Ce])re(Ee(
M.eV),me),be&&re(M.kh,me);if(be&&!q()){const me=t(S);for(const Ke of p(b(S),S,j).slice(0,1)){const Je=tt=>!y.ZM.test(Ke)&&me(tt)&&E.test((0,y.TN)(tt.head.item,Ke)??"");re((tt,st)=>(0,M.kk)(tt,st).filter(
ct=>!Je(ct)),a(Ke))}const Ae=Ke=>({item:Je},tt)=>m(Je,j.bare[tt],Ke);re(Ee(M.eV),Ae(1)),re(M.kh,Ae(3));const Ue=I(S,Q,j);for(const Ke of[...y.eX,"key"])re(Ue(0),a(Ke));re(Ue(f),({item:Ke})=>Ke.type===
"object"?(0,y.QP)(Ke)??"":void 0)}const je=Re.length<y.Rk.length,ke=me=>(0,y.Gg)(me)??(je?Re.find(Ae=>(0,y.TN)(me,Ae)):(0,y.TH)(me));return re(Ee((me,Ae)=>je&&l(me.base)===l(me.head)?(0,M.yU)(me):(0,M.
kh)(me,Ae)),({item:me})=>ke(me)===void 0?"":void 0),Q}function l(S){return S.map(({index:j})=>j).join()}function a(S){return({item:j})=>(0,y.TN)(j,S)}function m(S,j,D){return S.type!=="object"||[...S.
members].filter(([ee,q])=>!(0,y.Op)(ee,q,!0)).length<D?void 0:j(S,!0)}function s(S,j,D){const[Q,ee]=[d(j.base,S),d(j.head,S)];if(Q===void 0||Q!==ee)return!1;if(Q==="")return!0;const q=(0,M.eV)(j,({item:re},Ee)=>m(
re,D.bare[Ee],1));return j.base.length!==j.head.length&&q.length>T((0,M.kk)(j,a(S)),D)}function d(S,j){const D=/^"?(.*?)\d+"?$/.exec(S[0]?(0,y.TN)(S[0].item,j)??"":"")?.[1],Q=ee=>S.every(({item:q,index:re})=>(0,y.
TN)(q,j)?.replaceAll('"',"")===`${D}${ee+re}`);return S.length>1&&(Q(0)||Q(1))?D:void 0}function p(S,j,D){const Q=S.map(q=>({key:q,pairs:(0,M.kk)(j,a(q))})),ee=(q,re)=>q.every(({base:be,head:Re},Ce)=>be===
re[Ce]?.base&&Re===re[Ce]?.head)?0:T(re,D)-T(q,D);return Q.sort(({pairs:q},{pairs:re})=>re.length-q.length||ee(q,re)),Q.map(({key:q})=>q)}function T(S,{interner:j,renames:D,bare:Q}){const ee=S.map(({base:re,
head:Ee})=>({base:re.item,head:Ee.item})),q=R(j,new Map([...D,...ee.flatMap(K)]),!0);return ee.filter(({base:re,head:Ee})=>[q,Q.head].some(be=>be(re,!0)===Q.head(Ee,!0))).length}function b({base:S,head:j}){
const D=(0,W.Vn)(j.flatMap(({item:q})=>(0,y.YD)(q))),Q=q=>2*(D.get(q)??0)>j.length&&q!=="type",ee=[...D.keys()].filter(q=>Q(q)&&Y(S,q)&&Y(j,q)).sort();return[...ee.filter(q=>y.ZM.test(q)),...ee]}function Y(S,j){
const D=S.flatMap(({item:ee})=>(0,y.TN)(ee,j)??[]).filter(ee=>ee.startsWith('"'));if(D.length<2||2*D.length<=S.length||new Set(D).size<D.length)return!1;const Q=new Set(S.flatMap(({item:ee})=>y.Rk.map(
q=>(0,y.TN)(ee,q))));return 2*D.filter(ee=>Q.has(ee)).length<D.length}const oe=8,ce=.5;function ye(S,j,D,Q){const ee=ke=>S[ke].flatMap(me=>[me,...fe(me,Q)]).filter(({path:me,value:Ae})=>me.at(-1)?.type===
"item"&&D[ke].get(Ae.id)===1),q={bases:new Set,heads:new Map};let re={base:ee("base"),head:ee("head")};const Ee=(ke,Le)=>{const me=(0,M.kk)(re,ke).filter(({base:Ae,head:Ue})=>Ae.arrays!==Ue.arrays&&Le(
Ae.value,Ue.value));for(const{base:Ae,head:Ue}of me)q.bases.add(Ae.value),q.heads.set(Ue.value,Ae);re=(0,M.FF)(re,me)},be=(ke,Le)=>(0,y.TN)(ke,"type")===(0,y.TN)(Le,"type"),Re=(ke,Le)=>(0,y.Gg)(ke)!==
void 0&&(0,y.Gg)(ke)===(0,y.Gg)(Le),Ce=(ke,Le)=>be(ke,Le)&&h(ke,Le,j)>=ce,We=(ke,Le)=>(D[Le].get(ke??"")??0)<2,je=(ke,Le)=>We(ke,Le)?ke:void 0;return Ee(({value:ke},Le)=>je((0,y.TH)(ke),Le),(ke,Le)=>((0,y.
TH)(ke)?.length??0)>=oe||Re(ke,Le)||Ce(ke,Le)),Ee(({value:ke},Le)=>je((0,y.Gg)(ke),Le),Ce),Ee(({value:ke},Le)=>We((0,y.TH)(ke),Le)?m(ke,j.bare[Le],3):void 0,be),q}function fe({value:S,path:j},D){return(0,W.
Vg)(S,D).flatMap(Q=>{if((0,y.jn)(Q.value))return[];const ee={value:Q.value,path:[...j,Q.step]};return[ee,...fe(ee,D)]})}function g(S,j,D,Q){const ee=[],q=[],re=[],Ee=[],be={base:[],head:[]};function Re({
base:me,head:Ae},Ue,Ke){Ke==="element"&&Ee.push(...K({base:me,head:Ae})),(Ke==="element"||Ke==="member"&&me.type==="object"&&Ae.type==="object")&&re.push({base:me,head:Ae,path:Ue}),me.id!==Ae.id&&(me.
type==="array"&&Ae.type==="array"?Le(me,Ae,Ue):me.type==="object"&&Ae.type==="object"?ke({base:me,head:Ae},Ue,Ke):Ke!=="own"&&(0,y.jn)(me)&&(0,y.jn)(Ae)&&j.renames.get(me.text)===Ae.text?q.push({path:Ue,
from:(0,y.e1)(me.text),to:(0,y.e1)(Ae.text)}):ee.push({kind:"modified",path:Ue,from:me,to:Ae}))}function Ce({base:me,head:Ae},Ue,Ke,Je){me!==void 0&&Ae!==void 0?Re({base:me,head:Ae},Ue,Ke):Ae!==void 0&&
!We(Ae,Ue)?(ee.push({kind:"added",path:Ue,value:Ae}),be.head.push({value:Ae,path:Ue,arrays:Je}),D.heads.size>0&&je(Ae,Ue)):me!==void 0&&!D.bases.has(me)&&(ee.push({kind:"removed",path:Ue,value:me}),be.
base.push({value:me,path:Ue,arrays:Je}))}function We(me,Ae){const Ue=D.heads.get(me);return Ue===void 0?!1:(ee.push({kind:"moved",path:Ae,from:Ue.path}),Re({base:Ue.value,head:me},Ae,"element"),!0)}function je(me,Ae){
for(const{step:Ue,value:Ke}of(0,W.Vg)(me,Q)){const Je=[...Ae,Ue];We(Ke,Je)||je(Ke,Je)}}function ke(me,Ae,Ue){for(const{key:Ke,from:Je,...tt}of _(me,j)){const st=[...Ae,{type:"member",key:Ke}];Je!==Ke&&
q.push({path:st,from:Je,to:Ke});const ct=tt.base!==void 0&&(0,y.Op)(Ke,tt.base,Ue==="element");Ce(tt,st,ct?"own":"member")}}function Le(me,Ae,Ue){const Ke={base:(0,M.S3)(me.items),head:(0,M.S3)(Ae.items)},
Je=v(Ke,j,me.unordered&&Ae.unordered).filter(at=>!D.bases.has(at.base.item)&&!D.heads.has(at.head.item)),tt=(0,W.Oe)(Ke,Je,Q),st=new Set((0,M.Ms)(Je).map(at=>at.head.index)),ct=tt.filter(at=>at.base&&
at.head&&!st.has(at.index));ct.length>0&&!Ae.unordered&&ee.push({kind:"reordered",path:Ue,moved:ct.map(({step:at})=>at)});for(const{step:at,...wt}of tt)Ce(wt,[...Ue,at],"element",Ke)}return Re(S,[],"r\
oot"),{changes:ee,references:q,matches:re,renames:Ee,unmatched:be}}function _({base:S,head:j},{renames:D,follow:Q}){const ee=new Map(S.members),q=new Map,re=(be,Re)=>be.id===Re.id||Q(be)===Re.id;for(const be of[
re,()=>!0])for(const Re of[Ce=>Ce,Ce=>F(Ce,D)])for(const[Ce,We]of ee){const je=Re(Ce),ke=j.members.get(je);ke===void 0||q.has(je)||!be(We,ke)||(ee.delete(Ce),q.set(je,{key:je,from:Ce,base:We,head:ke}))}
for(const[be,Re]of j.members)q.has(be)||q.set(be,{key:be,from:be,head:Re});const Ee=Array.from(ee,([be,Re])=>({key:be,from:be,base:Re}));return[...q.values(),...Ee].sort((be,Re)=>be.key<Re.key?-1:1)}const B={
bases:new Set,heads:new Map},k=5;function X(S,j){const D=new y.Ms(U.K$),[Q,ee]=[S,j].map(q=>Z(q,D));return Q&&ee&&C([{base:Q,head:ee}],D)[0]}function Z(S,j=new y.Ms(U.K$)){return/^\s*[[{]/.test(S)?j.read(
S):void 0}function C(S,j){const D=H(()=>$(S)),Q=H(()=>(0,W.j9)([...S.map(({head:Ee})=>Ee),...S.map(({base:Ee})=>Ee)])),ee=(Ee,be)=>Q().componentOf(Ee,be);function q(Ee){const be=N(j,Ee);return S.map(Re=>{
const Ce=g(Re,be,B,ee),{base:We,head:je}=Ce.unmatched;if(We.length===0||je.length===0)return Ce;const ke=ye(Ce.unmatched,be,D(),ee);if(ke.heads.size===0)return Ce;const Le=g(Re,be,ke,ee);return Le.changes.
filter(({kind:me})=>me==="moved").length===ke.heads.size?Le:Ce})}let re=new Map;for(let Ee=0;Ee<k;Ee++){const be=q(re),Re=be.flatMap(We=>We.renames),Ce=Re.length===0?new Map:O(Re,D());if(re.size===Ce.
size&&[...re].every(([We,je])=>Ce.get(We)===je)){if(be.some(({changes:We})=>We.length>0))return be;break}re=Ce}return q(new Map)}function H(S){let j;return()=>(j??={value:S()},j.value)}}),3499:((te,ie,e)=>{
e.d(ie,{Ab:()=>I,a2:()=>a,gN:()=>i,lY:()=>m,pi:()=>o,rL:()=>h});var y=e(3436),U=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],K=I("viewport canvas"),O=I("w h width height left top zoom"),$=[["x"],["position"],["left","top"]],R=I("selected dragging"),N=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
M=/^\d{4}-\d\d-\d\d$/,f=I("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,n=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,w=I("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=I("meta(data)? .*info revision flow workflow"),P=100,A=[[I(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),N,M],[I(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),N],[I("[lc]Mod [mc]time"),N],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function I(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function o({base:b,head:Y,changes:oe}){const ce=(0,U.Z)(()=>oe.flatMap(fe=>t(fe)??[]).slice(0,P)),ye={base:(0,U.Z)(()=>new Set((0,y.
PX)(b))),head:(0,U.Z)(()=>new Set((0,y.PX)(Y)))};return fe=>{const{kind:g,path:_}=fe;if(g==="reordered"||g==="moved")return!1;const[B,k=B]=g==="modified"?[fe.from,fe.to]:[fe.value];if(T(B)&&T(k)&&E(_,
B.type==="literal")||v(_)&&p(B)&&p(k))return!0;if(g!=="modified"||B.type!==k.type||!("text"in B)||!("text"in k))return!1;const[X,Z,C]=[d(_.at(-1)),(0,y.e1)(B.text),(0,y.e1)(k.text)],H=(...ee)=>[Z,C].every(
q=>ee.some(re=>re.test(q)));if(A.some(([ee,...q])=>ee.test(X)&&H(...q)))return!0;const S=d(_.at(-2));if(w.test(X)&&H(c,n))return S===""||u.test(S);if((t(fe)?ce().filter(ee=>ee.old!==Z&&Z.includes(ee.old)):
[]).some(ee=>Z.replaceAll(ee.old,ee.recent)===C))return!0;const D=f.test(X)||X===`${d(_.at(-3)).replace(/s$/,"")}Id`;return S===""&&D&&H(n)&&!ye.head().has(Z)&&!ye.base().has(C)}}function t(b){const[Y,
oe]=b.path.slice(-2);if(!(!(b.kind==="modified"&&Y?.type==="item"&&f.test(d(oe)))||b.from.type!=="string"||b.to.type!=="string"))return{old:(0,y.e1)(b.from.text),recent:(0,y.e1)(b.to.text)}}function i(b){
return n.test(b)||N.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function h(b,Y){return f.test(b)&&(0,y.jn)(Y)||W.test(b)&&Y.type!=="literal"&&T(Y)||F.includes(b)&&T(Y)}function E(b,Y){const[oe,ce]=[
b.at(-2),d(b.at(-1))],ye=b.slice(a(b)).find(g=>W.test(d(g)));return ye?ye===b.at(-1)?!Y:ce===""||F.includes(ce)||O.test(ce):ce==="zoom"&&K.test(d(oe))||F.includes(ce)||O.test(ce)&&l(oe)}function v(b){
return R.test(d(b.at(-1)))&&l(b[a(b)-1])}function l(b){const Y=b?.type==="item"&&b.item.type==="object"?b.item.members:void 0;return $.some(oe=>oe.every(ce=>Y?.has(ce)))}function a(b){return b.findLastIndex(
({type:Y})=>Y==="item")+1}function m(b,{matches:Y}){const oe=new Map(Y.map(ye=>[ye.path.at(-1),ye])),ce=new Map;for(const ye of b){const fe=a(ye.path),[g,_]=[ye.path[fe-1],ye.path[fe]],B=F.includes(d(
_)),k=B?F:W.test(d(_))?[d(_)]:[],[X,Z]=[s(oe.get(g)?.base,k),s(oe.get(g)?.head,k)],C=[...ye.path.slice(0,fe),{type:"member",key:k.join(", ")}];X&&Z?ce.set(B?g:_,{kind:"modified",path:C,from:X,to:Z}):ce.
set(ye,ye)}return[...ce.values()]}function s(b,Y){const oe=b?.type==="object"?Y.flatMap(ce=>b.members.get(ce)??[]):[];if(!(oe.length<Y.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:
oe[0]}function d(b){return b?.type==="member"?b.key:""}function p(b){return b.type==="literal"&&/^(true|false)$/.test(b.text)}function T(b){if(b.type==="literal")return/\d/.test(b.text);const Y=b.type===
"array"?b.items:b.type==="object"?[...b.members.values()]:[];return Y.length>0&&Y.every(T)}}),1345:((te,ie,e)=>{e.d(ie,{Oe:()=>c,Vg:()=>n,Vn:()=>o,j9:()=>O,oP:()=>I,qU:()=>$,s3:()=>u});var y=e(3436),U=e(
5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,K=40;function O(i){const h=i.map(f),E=m=>h.find(s=>s.get(m))?.get(m);function v(m,s){for(const d of(0,y.YD)(m).sort()){if(W.
test(d))continue;const p=`${(0,y.TN)(m,d)}`,T=d==="type"?`"${p.split(":")[1]}`:p,b=E(T);if(b===void 0||$(b.item)===void 0)continue;const Y=h.some(oe=>{const ce=oe.get(T);return ce&&(ce.array===s||M(s,
ce.item))});if(d==="type"||!Y)return b.item}}function l(m,s){const d=(0,y.Gg)(m);return $(m)??$(v(m,s))??(d&&(0,y.e1)(d))}function a(m){const s=/\d/.test(m)?E(m):void 0;return s&&(l(s.item,s.array)??t(
s.item))}return{componentOf:v,nameOf:l,labelOf:a}}function $(i){const h=i&&((0,y.TN)(i,"name")??(0,y.TN)(i,"Name")??R(i));return h&&(0,y.e1)(h)}function R(i){const[h,E]=[N(i,"localeData"),N(i,"data")],
l=(h?["en",...(0,y.YD)(h)]:[]).map(m=>(0,y.Gg)(N(h,m))),a=[E,N(E,"node")].map(m=>(0,y.Ku)(m,["label",...y.eX,"display_name"]));return[...l,...a].find(m=>m!==void 0)}function N(i,h){return i?.type==="o\
bject"?i.members.get(h):void 0}function M(i,h){return(0,y.YD)(h).map(v=>N(h,v)).some(v=>v?.type==="array"&&v.items===i)}function f(i){const h=new Map,E=v=>{if(v.type==="object")for(const l of v.members.
values())E(l);if(v.type==="array")for(const l of v.items){const a=(0,y.YD)(l).filter(s=>y.ZM.test(s)),m=new Set(a.flatMap(s=>(0,y.TN)(l,s)??[]));for(const s of m)h.set(s,h.has(s)?void 0:{item:l,array:v.
items});E(l)}};return E(i),h}function c(i,h,E){const v=(0,U.FF)(i,h),l=[...v.base.map(m=>({...m,base:m.item})),...h.map(({base:m,head:s})=>({...s,base:m.item,head:s.item})),...v.head.map(m=>({...m,head:m.
item}))],a=A(l,E);return l.map(m=>({...m,step:w(m,a.get(m))})).sort(P)}function n(i,h){return i.type==="object"?Array.from(i.members,([v,l])=>({step:{type:"member",key:v},value:l})):(i.type==="array"?
c({base:[],head:(0,U.S3)(i.items)},[],h):[]).map(({step:v,item:l})=>({step:v,value:l}))}function w({item:i,index:h},E){return E===void 0?{type:"element",index:h,item:i}:u(i,E)}function u(i,h){const E=t(
i),v=E!==void 0&&E.length<=K&&!h.startsWith(E);return{type:"item",label:h,...v&&{hint:E},item:i}}function P({step:i},{step:h}){return i.type==="item"&&h.type==="item"?i.label<h.label?-1:1:i.type==="el\
ement"&&h.type==="element"?i.index-h.index:i.type==="item"?-1:1}function A(i,h){const E=new Map,v=new Set;let l=i.filter(({item:T})=>($(T)??(0,y.Gg)(T)??(0,y.TH)(T))!==void 0);const a=T=>{const b=l.map(
T),Y=o(b);l=l.filter((oe,ce)=>{const ye=b[ce];return ye===void 0||Y.get(ye)!==1||v.has(ye)?!0:(v.add(ye),E.set(oe,ye),!1)})};a(({item:T})=>$(T));const m=new Map(l.map(T=>[T,$(T.item)??$(h(T.item,T.array))])),
s=o([...m.values()]),d=T=>{const[b,Y]=[m.get(T),(0,y.Gg)(T.item)];return $(T.item)??(s.get(b)===1?b:void 0)??(Y&&(0,y.e1)(Y))},p=(T,b)=>{const[Y,oe]=[(0,y.TH)(T.item),d(T)??t(T.item)];return Y?I(oe,Y,
b):oe};return a(T=>d(T)??p(T,F)),a(T=>p(T,F)),a(T=>p(T,/$/)),a(T=>`${d(T)??t(T.item)??p(T,/$/)} [${T.index}${T.head?"":", before"}]`),E}function I(i,h,E=F){const v=(0,y.e1)(h).replace(E,"");return i?`${i}\
 (${v})`:v}function o(i){const h=new Map;for(const E of i)h.set(E,(h.get(E)??0)+1);return h}function t(i){const h=(0,y.QP)(i);return h?.startsWith('"')?(0,y.e1)(h):void 0}}),7856:((te,ie,e)=>{e.d(ie,{
$C:()=>i,Wr:()=>l,_p:()=>h,lb:()=>P});var y=e(706),U=e(3436),W=e(2742);const F=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|accoun\
t|functions|master|signing|shared)[-_. ]?key|cookie",O=new RegExp(`(?:(?:${K})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),$=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?\
(?:${K}|(?:password|secret|apikey)s)$`),N=/name|key|header|field/i,M=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,n="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",w="(?:(?:bearer|basic|token)\\s{1,4})?",u=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${K})\\s{0,4}=\\s{0,4}${w})${n}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${K})\\s{0,4}:\\s{0,4}${w}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${n}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${n}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(a=>new RegExp(a,"giu"));function P({workflows:a}){
const m=new y.pO;for(const{secrets:d,files:p}of a){const T=p.flatMap(({base:b,head:Y})=>[b,Y].flatMap(l));for(const b of[...d,...T].flatMap(A))m.add(b,I)}const s=new Map;return d=>{const p=s.get(d);if(p)
return p;const T=[],b=ce=>(T.push(ce),y.v5),oe={shown:u.reduce((ce,ye)=>ce.replace(ye,b),m.hide(d,b)),hidden:JSON.stringify(T)};return s.set(d,oe),oe}}function A(a){return[a,a.replace(/^(?:bearer|basic|token) /i,
""),...(0,U.PX)((0,W.yR)(a))]}function I(a){return a.length>=F&&!new RegExp("^\\p{L}+$","u").test(a)}function o(a){const m=t(a);return O.test(m)&&!$.test(m)}function t(a){return a.toLowerCase().replace(
/[^a-z]/g,"")}function i(a,m,s){return E(m)?!1:o(a)?v(m)||R.test(t(a)):!f.includes(t(a))||s?.type!=="object"?!1:[...s.members].some(([d,p])=>{const T=(0,U.jn)(p)&&(p.text==="true"?d:M.test(d)&&(0,U.e1)(
p.text));return N.test(d)&&o(`${(0,U.TN)(s,d)}`)||T&&R.test(t(T))})}function h(a,...m){return m.every(E)?!1:a.some((s,d)=>{const p=a[d-1],T=p&&"item"in p?p.item:void 0,b=a.slice(d+1).every(({type:oe})=>oe===
"element"),Y=oe=>s.type==="member"&&i(s.key,b?oe:void 0,T);return m.some(Y)})}function E(a){return a?.type==="literal"&&!/\d/.test(a.text)}function v(a){return a?.type==="array"?a.items.every(v):a!==void 0&&
(0,U.jn)(a)}function l(a){const m=[],s=d=>{if(d!==void 0)if((0,U.jn)(d))s((0,W.yR)((0,U.e1)(d.text)));else if(d.type==="array")for(const p of d.items)s(p);else for(const[p,T]of d.members)i(p,T,d)&&m.push(
...(0,U.PX)(T)),s(T)};return s(a),m.filter(d=>!c.test(d))}}),5408:((te,ie,e)=>{e.d(ie,{$z:()=>R,FF:()=>f,Ms:()=>M,O6:()=>c,S3:()=>W,eV:()=>F,kh:()=>K,kk:()=>O,qc:()=>$,yU:()=>N});var y=e(8965);const U=500;
function W(n){return n.map((w,u)=>({item:w,index:u,array:n}))}function F(n,w){const u=t=>n[t].map(i=>w(i,t)),P=(t,i)=>t!==void 0&&t===i,A=(0,y.E)(u("base"),u("head"),{maxEditLength:U,comparator:P});if(A===
void 0)return M(K(n,w));let[I,o]=[0,0];return A.flatMap(({added:t,removed:i,count:h})=>{const[E,v]=[n.base.slice(I,I+h),n.head.slice(o,o+h)];return t||(I+=h),i||(o+=h),t||i?[]:N({base:E,head:v})})}function K(n,w){
return $(n,w).flatMap(N)}function O(n,w){return $(n,w).flatMap(u=>u.base.length===1&&u.head.length===1?N(u):[])}function $(n,w){const u=R(n.head,P=>w(P,"head"));return u.delete(void 0),[...R(n.base,P=>w(
P,"base"))].flatMap(([P,A])=>{const I=u.get(P);return I?[{base:A,head:I}]:[]})}function R(n,w){const u=new Map;for(const P of n){const A=w(P),I=u.get(A);I?I.push(P):u.set(A,[P])}return u}function N({base:n,
head:w}){return n.flatMap((u,P)=>{const A=w[P];return A===void 0?[]:[{base:u,head:A}]})}function M(n){const w=[];for(const P of n.toSorted((A,I)=>A.base.index-I.base.index)){let[A,I]=[0,w.length];for(;A<
I;){const o=A+I>>1;(w[o]?.last.head.index??0)<P.head.index?A=o+1:I=o}w[A]={last:P,before:w[A-1]}}const u=[];for(let P=w.at(-1);P;P=P.before)u.push(P.last);return u.reverse()}function f({base:n,head:w},u){
const P=new Set(u.flatMap(A=>[A.base,A.head]));return{base:n.filter(A=>!P.has(A)),head:w.filter(A=>!P.has(A))}}function c(n,w){const u=M(n),P={base:0,head:0};return $(w,({index:A},I)=>{for(;(u[P[I]]?.[I].
index??1/0)<A;)P[I]++;return P[I]})}}),9462:((te,ie,e)=>{e.d(ie,{N:()=>W,R:()=>F});var y=e(7279),U=e(706);async function W(K,{ms:O,error:$},R){const N=new AbortController,M=setTimeout(()=>N.abort($),O),
f=Math.min(K.endsAt,performance.now()+O);try{return await R({...K,signal:AbortSignal.any([K.signal,N.signal]),endsAt:f})}finally{clearTimeout(M)}}function F(K,O){const $=`${O} within ${(0,U.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new y.HR({what:$,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,ie,e)=>{e.d(ie,{CQ:()=>N,Rs:()=>f,TF:()=>c,Uc:()=>M,lo:()=>u});var y=e(
7598),U=e(1455),W=e(6760),F=e(7975),K=e(7279),O=e(706);const $={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(P){return/^E[A-Z0-9]+$/.test(Object(P).code)}function N(P){if(!R(P))return(0,K.gJ)(P);const{code:A="",errno:I=0}=P;
return $[A]??(0,F.getSystemErrorMap)().get(I)?.[1]??A}function M(P){const{path:A,dest:I=A}=Object(P);return R(P)&&I?`${N(P)} (${(0,O.MW)(I)})`:N(P)}function f(P,A,I="Set another directory, or free som\
e space."){const o=Object(P).code==="ENAMETOOLONG",t={what:`Can't write ${A}`,why:N(P),cause:P};return new K.HR({...t,advice:o?"Set a shorter name.":I})}async function c(P){await(0,U.rm)(P,{recursive:!0,
force:!0,maxRetries:10})}const n=/^\.workflow-export-[0-9a-f]{12}$/;async function w(P,A,I=(0,W.dirname)(P)){const o=(0,W.join)(I,`.workflow-export-${(0,y.randomBytes)(6).toString("hex")}`);try{await(0,U.
writeFile)(o,A,{flag:"wx"}),await(0,U.rename)(o,P)}catch(t){throw await c(o).catch(()=>{}),t}}async function u(P,A){await w(P,A).catch(I=>{throw f(I,P)})}}),7279:((te,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>U,
gJ:()=>$,h_:()=>O,iT:()=>K});const y=null;class U extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(N){super(F(
N),{cause:N.cause}),this.what=N.what,Object.assign(this,N)}with(N){return new U({...this,cause:this,...N})}}function W({what:R,why:N=""}){return N===""?R:`${R}: ${N}`}function F(R){const N=W(R);return`${N}${/[.!?…]$/.
test(N)?"":"."} ${R.advice??""}`.trim()}function K(R){return R instanceof Error?R:new Error(String(R))}function O(R){return R instanceof U?R:new U({what:$(R),cause:R})}function $(R){return K(R).message}}),
6191:((te,ie,e)=>{e.d(ie,{B6:()=>c,R9:()=>o,mz:()=>t,wn:()=>I});var y=e(1455),U=e(6760),W=e(6671),F=e(2145),K=e(9462),O=e(532),$=e(7279),R=e(2975),N=e(706),M=e(8725),f=e(7487);class c extends $.HR{}const n={
what:"Artifact",topic:"the-artifact"},w=10*6e4,u=3;async function P(){const{DefaultArtifactClient:b}=await e.e(348).then(e.bind(e,9348));return new b}async function A({signal:b,log:Y},oe){const ce=await P(),
ye=(0,M.QJ)(Y,()=>oe(ce));return await(0,R.Mu)(b,ye)}async function I(b){return await A(b,async Y=>(await Y.listArtifacts()).artifacts)}async function o(b,Y){const oe=await(0,f.Pd)("workflow-artifact-");
try{await A(b,ye=>ye.downloadArtifact(Y,{path:oe,skipDecompress:!0}));const[ce=""]=await(0,y.readdir)(oe);return await(0,y.readFile)((0,U.join)(oe,ce))}finally{await(0,O.TF)(oe).catch(()=>{})}}async function t(b,{
path:Y,digest:oe},ce){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const ye=(0,U.basename)(Y),fe={client:await P(),options:ce,name:ye,path:Y,digest:oe,mayHaveCreated:!1,taken:0},g={ms:w,error:new Error(
`it didn't finish within ${w/6e4} minutes`)},_=await(0,K.N)(b,g,C=>(0,R.L5)(C,()=>(0,R.Mu)(C.signal,i(fe,C.log)))).catch(C=>{throw b.signal.throwIfAborted(),d(C,ye)}),{GITHUB_SERVER_URL:B,GITHUB_REPOSITORY:k,
GITHUB_RUN_ID:X}=process.env,Z=`${B}/${k}/actions/runs/${X}/artifacts/${_}`;return{id:_,name:ye,url:Z,digest:oe}}async function i(b,Y){const{client:oe,name:ce,path:ye,digest:fe}=b,{overwrite:g,retentionDays:_}=b.
options,B=k=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(k)&&(b.mayHaveCreated=!0),Y.debug(k)};try{return await(0,M.QJ)({...Y,debug:B},async()=>{g&&await oe.deleteArtifact(ce).catch(h);const k={
skipArchive:!0,..._!==void 0&&{retentionDays:_}},X=await oe.uploadArtifact(ce,[ye],(0,U.dirname)(ye),k);if(X.id!==void 0&&X.digest===fe)return X.id;throw new Error("the uploaded file differs from the \
package")})}catch(k){return await(0,M.QJ)(Y,()=>E(b,k))}}function h(b){if(!(b instanceof Error&&b.name==="ArtifactNotFoundError"))throw b}async function E(b,Y){const oe=(0,$.gJ)(Y),{client:ce,name:ye,
digest:fe,options:g}=b,[_,B]=[m.test(oe),a.test(oe)];b.mayHaveCreated||=_;const X=B||b.mayHaveCreated?await ce.getArtifact(ye).catch(()=>{}):void 0;if(b.mayHaveCreated&&X?.artifact.digest===`sha256:${fe}`)
return X.artifact.id;if(_)throw p(v,Y);if(!B)throw Y;b.taken++;const Z=b.mayHaveCreated&&!X;if(Z&&b.taken===u&&await T(ye)&&Object.assign(b,{mayHaveCreated:!1,taken:0}),b.taken<(Z?u:1+Number(g.overwrite)))
throw p(Z?v:"the name is still taken",Y);const H=X?`this run already has an artifact named ${ye}`:`an upload that isn't finished holds the name ${ye}, for example another job's`,S=X?"Set overwrite: tr\
ue or another name.":"Set another name, or re-run the job later.";throw new c({...n,why:H,advice:S,cause:Y})}const v="the connection to the artifact service failed",l="Set upload-artifact: false.",a=/already exists/,
m=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",
l],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",l],[/quota|insufficient usage/,"the account's artifact storage is used up","Delete old artifacts or lo\
wer retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",l],[/(?:)/,"the upload of % failed","Re-run the jo\
b."]];function d(b,Y){if(b instanceof $.HR)return b;const oe=(0,$.gJ)(b)||`status ${Object(b).statusCode}`,[,ce="",ye=""]=s.find(([_])=>_.test(oe))??[],fe=(0,N.OX)(oe,200).replace(/\.$/,""),g=/%/.test(
ce)?`${ce.replace("%",()=>Y)} (${fe})`:ce;return new $.HR({...n,why:g,advice:ye,cause:b})}function p(b,Y){return new $.HR({...n,why:b,advice:"Re-run the job later.",retryable:!0,cause:Y})}async function T(b){
const{ACTIONS_RUNTIME_TOKEN:Y="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:ce}=JSON.parse(Buffer.from(Y.split(".")[1]??"","base64url").toString()),[,ye,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(
ce))??[],{href:g}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe),_=new W.Qq("export-workflow-action",[new F.tZ(Y)],{socketTimeout:3e4}),B={workflow_run_backend_id:ye,
workflow_job_run_backend_id:fe,name:b};return(await _.postJson(g,B)).statusCode!==404}}),8725:((te,ie,e)=>{e.d(ie,{lm:()=>U.lm,t1:()=>W,QJ:()=>N});const y=Qe(import.meta.url)("node:async_hooks");var U=e(
819);function W(f=""){return{info:c=>K(f+c),warning:c=>U.$e(f+c),debug:c=>U.Yz(f+c),mask:U.Pq}}function F(f){const c=[];return{...W(`[${f}] `),info:n=>c.push(n),end(n){core.startGroup(O(n));for(const w of c)
K(w);core.endGroup()}}}function K(f){U.pq(O(f))}function O(f){return f.replaceAll("##[","## [")}const $=new y.AsyncLocalStorage;let R=!1;function N(f,c){return R||M(),R=!0,$.run(f,c)}function M(){const f=process.
stdout.write.bind(process.stdout);process.stdout.write=((c,...n)=>{const w=$.getStore(),u=String(c);return w===void 0||/^::(add-mask|debug)::/.test(u)?f(c,...n):($.exit(()=>w.debug(u.trimEnd())),!0)})}}),
7487:((te,ie,e)=>{e.d(ie,{E_:()=>u,GQ:()=>P,Pd:()=>w,Tm:()=>A,VY:()=>f,eF:()=>M,n0:()=>n});var y=e(3024),U=e(1455),W=e(8161),F=e(6760),K=e(819),O=e(532),$=e(7279),R=e(706);const N=6e4;async function M(I){
const o=new AbortController;for(const t of["SIGINT","SIGTERM","SIGBREAK"]){const i={what:`Cancelled (${t})`,topic:"the-job-on-the-platform"};process.on(t,()=>o.abort(new $.HR(i)))}try{if(await I(o.signal),
c)throw c}catch(t){for(let h=t;h instanceof Error;h=h.cause)K.Yz(h.stack??h.message);const i=f(t);K.C1(`${(0,R.OX)((0,$.gJ)(t),N)}${i===void 0?"":` See ${i}`}`)}process.stdout.write("",()=>process.exit())}
function f(I){const{GITHUB_SERVER_URL:o,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:i}=process.env;if(!(!(I instanceof $.HR)||I.topic===void 0||!o||!t||!i))return encodeURI(`${o}/${t}/blob/${i}/docs/\
troubleshooting.md#${I.topic}`)}let c;function n(I){try{for(const[o,t]of Object.entries(I))t!==void 0&&K.uH(o,t)}catch(o){const t="Check the runner's disk.";c=new $.HR({what:"Can't write the step's ou\
tputs",why:(0,O.Uc)(o),advice:t,cause:o})}}async function w(I){const o=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,U.mkdtemp)((0,F.join)(o,I)).catch(u(o))}function u(I){return o=>{throw(0,O.
Rs)(o,I,"Check the runner's temporary folder.")}}function P(){try{return JSON.parse((0,y.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function A(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,ie,e)=>{e.d(ie,{Sy:()=>w,cj:()=>N,il:()=>M,tp:()=>$});var y=e(819),U=e(7279),W=e(8132),F=e(706);const K=1024*1024-1e4,O=2e5;function $(u,P){
const A=P.map(h=>h.map(c)),I=u.map((h,E)=>A.some(v=>v[E]!=="")),o=(h,E)=>`<tr>${h.flatMap((v,l)=>I[l]?`<${E}>${v}</${E}>`:[]).join("")}</tr>`,t=A.map(h=>o(h,"td")),i=h=>`<tr><td colspan="${u.length}">\
\u2026 and ${(0,F.hS)(h,"more row")}</td></tr>`;return`<table>${o(u.map(W.FO),"th")}${n(t,i).join("")}</table>`}function R(u){return`<table>${u.map(([A,I])=>I===void 0?"":`<tr><th align="left">${escapeAll(
A)}</th><td>${c(I)}</td></tr>`).join("")}</table>`}function N(u){const P=u.map(({names:A,message:I,help:o})=>{const t=A.map(h=>`**${(0,W.wh)(h)}**`);return`- ${n(t,h=>`and ${h} more`,O/2).join(", ")}:\
 ${M(I,o)}`});return n(P,A=>`- \u2026 and ${(0,F.hS)(A,"more cause")}`).join(`
`)}function M(u,P){return P===void 0?(0,W.wh)(u):`${(0,W.wh)(u)} <a href="${(0,W.FO)(P)}">Troubleshooting</a>`}function f(u,P){return`<details><summary>${escapeAll(u)}</summary>

${P}

</details>`}function c(u){return typeof u=="string"?u===""?"":`<code>${(0,W.FO)((0,W.RK)(u))}</code>`:"words"in u?(0,W.wh)(u.words):`<a href="${(0,W.FO)(u.href)}">${(0,W.wh)(u.text)}</a>${(0,W.FO)(u.after??
"")}`}function n(u,P,A=O){let I=A;const o=u.filter(t=>{const i=Buffer.byteLength(t),h=i<=I;return h&&(I-=i),h});return o.length===u.length?o:[...o,P(u.length-o.length)]}async function w(u,...P){const A=o=>`${(0,F.
hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,I=[`### ${(0,W.wh)(u)}`,...n(P,A,K)];try{await y.z.addRaw(I.join(`

`),!0).write()}catch(o){y.$e(`Can't write the job summary: ${(0,U.gJ)(o)}`)}}}),8132:((te,ie,e)=>{e.d(ie,{EU:()=>$,FO:()=>M,Jj:()=>K,RK:()=>W,SS:()=>O,wh:()=>N});const y="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${y})[\\u200C\\u200D](?=${y})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(n){return/^[ -[\]-~]*$/.test(n)&&!n.includes("##[")?n:n.replace(U,(w,u)=>u===void 0?w:F(u))}function F(n){return`\\\
u{${n.codePointAt(0)?.toString(16)}}`}function K(n,w){if(n.length<=w)return n;const u=Array.from(n.slice(0,2*w+2));return u.length>w?`${u.slice(0,w).join("")}\u2026`:n}function O(n,w=100){const u=W(K(
n,w)).replaceAll("	",F)||'""',P="`".repeat(c(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${P} ${u} ${P}`:P+u+P}function $(n,w,u){const A=n.map(o=>u+W(o).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),I="`".repeat(Math.max(3,c(A)+1));return`${u}${I}${w}
${A}
${u}${I}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(n){return M(W(n).replaceAll("	"," ")).replace(R,"$&<wbr>")}function M(n){return n.replace(f,w=>`&#${w.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(n){return(n.match(/`+/g)??[]).reduce((w,u)=>Math.max(w,u.length),0)}}),8920:((te,ie,e)=>{e.d(ie,{Ch:()=>R,
Rc:()=>f,mu:()=>O});var y=e(1455),U=e(532),W=e(7279),F=e(9870);const K=1024*1024;function O({files:c},n){const[w,u]=[$(F.uq,c),$(F.n7,c)];if(w&&u)return{app:w,flow:u,env:n??$(F.Km,c)};const P=[F.uq,F.
n7].filter(A=>!c.has(A));throw new Error(`lacks ${P.join(" and ")}, at its root and in its only subfolder`)}function $(c,n){const w=n.get(c);try{return w&&N({name:c,bytes:w})}catch(u){throw new Error(
`has a file that ${(0,W.gJ)(u)}: ${c}`)}}async function R(c,n){const w=await(0,y.readFile)(c,{signal:n}).catch(u=>{throw n.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(u)}`)});return N({name:F.
Km,bytes:w})}function N(c){const{name:n,bytes:w}=c;if(n===F.Km&&w.length>K)throw new Error("is larger than 1 MiB, the limit for environment variables");try{M(w)}catch{throw new Error("is not JSON")}return c}
function M(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const n of[F.uq,F.n7])try{const{name:w,version:u}=Object(M(c.get(n)));if(w.trim()==="")continue;
return{name:w,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((te,ie,e)=>{e.d(ie,{q:()=>F});const y=500,U=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(R,N,M){let f=R.startsWith("\uFEFF")?1:0,c=0;function n(){for(;;){const A=R.charAt(f);if(A!==" "&&A!==`
`&&A!=="\r"&&A!=="	")return A;f++}}function w(){const A=f;if(W.lastIndex=A,!W.test(R))throw new SyntaxError;return f=W.lastIndex,R.slice(A,f)}function u(A,I){const o=n();if(o==="["){const i=[],h=M.enter(
A);return P("]",I,()=>i.push(u(h,I+1))),M.array(i,A)}if(o==="{"){const i=new Map;return P("}",I,()=>{if(n()!=='"')throw new SyntaxError;const h=w(),E=h.includes("\\")?JSON.parse(h):h.slice(1,-1);if(i.
has(E)||n()!==":")throw new SyntaxError;f++,i.set(E,u(M.enter(A,E),I+1))}),M.object(i,A)}const t=w();return M.scalar(t.includes("\\")?JSON.stringify(JSON.parse(t)):t)}function P(A,I,o){if(I===y)throw new RangeError;
f++;let t=n()===A?A:",";for(;t===",";){if(++c>U)throw new RangeError;o(),t=n(),t===","&&f++}if(t!==A)throw new SyntaxError;f++}try{const A=u(N,0);if(n()==="")return A}catch{}}function K(R){const N=F(R,
`
`,O);return N===void 0?void 0:`${N}
`}const O={enter:R=>`${R}  `,scalar:R=>R,array:(R,N)=>$("[",R,"]",N),object(R,N){const M=[...R.keys()].sort().map(f=>`${JSON.stringify(f)}: ${R.get(f)}`);return $("{",M,"}",N)}};function $(R,N,M,f){return N.
length===0?R+M:`${R}${f}  ${N.join(`,${f}  `)}${f}${M}`}}),5806:((te,ie,e)=>{e.d(ie,{Oj:()=>c,Sr:()=>f,dU:()=>M,fw:()=>K,gv:()=>y,jq:()=>R,x5:()=>$});const y=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,K=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],O=[...K,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',U],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function $(w,u=O){const P=n(w);return u.find(([,A])=>A.test(w)||A.test(P))?.[0]}function R(w){return[F,U,W].some(u=>u.test(n(w)))}function N(w){return U.
test(n(w))?"is in a .git folder":w.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function M(w){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(n(w)))}
function f(w){return w.normalize("NFC").toUpperCase().toLowerCase()}function c(w){const u=new Map;for(const P of w){const A=f(P.replace(/\/$/,"")),I=u.get(A);if(I!==void 0)return[I,P];u.set(A,P)}for(const[
P,A]of u)for(const{index:I}of P.matchAll(/\//g)){const o=u.get(P.slice(0,I));if(o?.endsWith("/")===!1)return[o,A]}}function n(w){return w.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,ie,e)=>{e.
d(ie,{BE:()=>O,KC:()=>N,Km:()=>F,LX:()=>K,jz:()=>R,n7:()=>U,uq:()=>W,wg:()=>f,zx:()=>$});var y=e(5806);const[U,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],K=[U,W,F],O=1e4,
$=256*1024*1024;function R(n,w){const u=[...w].filter(([P])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(P));return{kind:n,files:new Map(u.sort(([P],[A])=>P<A?-1:1))}}function N({kind:n,files:w}){return{kind:n,
files:new Map([...w].filter(([u])=>!(0,y.dU)(u)))}}const M=/^\.|^__MACOSX$/;function f(n){const w=new Set(n),u=o=>K.some(t=>w.has(o+t));if(u(""))return"";const P=new Set(n.filter(o=>o.includes("/")).map(
o=>o.slice(0,o.indexOf("/")))),[A,...I]=[...P].filter(o=>!M.test(o));return I.length===0&&u(`${A}/`)?`${A}/`:""}function c(n){const w=f(n);return n.includes(w+W)||n.includes(w+U)}}),1519:((te,ie,e)=>{
e.d(ie,{DF:()=>K,aC:()=>R,x3:()=>$});var y=e(4573),U=e(8142),W=e(5806);const F={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:M})=>M)}]`,items:N}),object(N){return{json:`{${Array.
from(N,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:N}}};function K(N){const M=(0,y.isUtf8)(N)?(0,U.q)(N.toString(),void 0,F):void 0,f=M?.members??M?.items?.map(n=>[O(n),n]);if(f===void 0)
return;const c=new Map;for(const[n,{members:w,json:u}]of f){if(n===void 0||c.has(n))return;c.set(n,{name:n,keys:[...w?.keys()??[]],content:u})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function O({members:N}){if(!N?.has("value"))return;const M=[N.get("name"),N.get("key")].find(f=>f?.json[0]==='"');return M&&JSON.parse(M.json)}function $({files:N}){const M=[...N].filter(
([f])=>(0,W.dU)(f)).map(([,f])=>R(f));return[...new Set(M.flat())]}function R(N){const M=new TextDecoder().decode(N);try{JSON.parse(M)}catch{return[]}const f=K(N),c=new Set(f?.container==="array"?f.variables.
map(({name:u})=>u):void 0),w=Array.from(M.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,P,A])=>P===void 0?[u,String(Number(u))]:A===void 0?[JSON.parse(P)]:[]);return[...new Set(w)].
filter(u=>!c.has(u))}}),3657:((te,ie,e)=>{e.d(ie,{u:()=>M,z:()=>m});var y=e(4573),U=e(8522),W=e(663),F=e(7279),K=e(706),O=e(5806),$=e(9870);const R=2048,N=new Set([0,10]);async function M(d,p){p?.throwIfAborted();
const{zip:T,source:b,entries:Y}=await f(d).catch(o("The package")),oe=(0,$.wg)([...Y.keys()]),ce=[];for(const[ye,fe]of Y){p?.throwIfAborted();const g=await P(T,b,fe).catch(o(`${(0,K.TL)(ye)} in the pa\
ckage`));ye.startsWith(oe)&&!A(ye)&&ce.push([ye.slice(oe.length),g])}return(0,$.jz)("zip",ce)}async function f(d){const p=c(d),T=await(0,W.SY)(p,{decodeStrings:!1});return{zip:T,source:p,entries:await n(
T)}}function c(d){for(let p=d.length-21;p>0;){p=d.lastIndexOf("PK",p-1,"latin1");const T=p+22+(p<0?1/0:d.readUInt16LE(p+20));if(T<=d.length)return d.subarray(0,T)}throw d.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):i(d)}async function n(d){if(d.entryCount>$.BE)throw I(`The package has ${d.entryCount} entries. The limit is 10,000`);const p=new Map;let T=0;for await(const oe of d.
eachEntry()){const ce=w(oe);if(p.has(ce))throw I(`The package has ${(0,K.TL)(ce)} twice`,"Export it again.");const ye=u(ce,oe);if(ye!==void 0)throw I(`${(0,K.TL)(ce)} in the package ${ye}`);if(T+=oe.uncompressedSize,
T>$.zx)throw I("The package takes more than 256 MiB unpacked, the limit");p.set(ce,oe)}const b=[...p.keys()];if(b.every(A))throw I("The package has no files in it","Export it again.");const Y=(0,O.Oj)(
b);if(Y===void 0)return p;throw I(`${Y.map(oe=>(0,K.TL)(oe)).join(" and ")} in the package collide on a disk that ignores case`)}function w({generalPurposeBitFlag:d,fileNameRaw:p,extraFields:T,versionMadeBy:b}){
const Y=(0,y.isUtf8)(p)?R:d,oe=N.has(b>>>8);return(0,W.ax)(Y,p,T,!oe).replace(/^(\.\/+)+/,"")}function u(d,p){const T=p.externalFileAttributes>>>16&61440;return T===40960?"is a symbolic link":T!==0&&T!==
32768&&T!==16384?"is neither a file nor a folder":A(d)&&p.uncompressedSize>0?"is a folder with a content of its own":p.canDecodeFileData()?(0,O.dU)(p.fileNameRaw.toString())&&!(0,O.dU)(d)?"is also nam\
ed env_variables.json":(0,O.x5)(d,O.fw):"is encrypted, or compressed by another method than deflate"}async function P(d,p,T){const{compressedSize:b,compressionMethod:Y,uncompressedSize:oe}=T,{fileDataStart:ce}=await d.
readLocalFileHeaderPromise(T),ye=p.subarray(ce,ce+b),fe={maxOutputLength:oe||1,chunkSize:oe+64},g=Y===0?ye:(0,U.inflateRawSync)(ye,fe);if(g.length!==oe)throw new Error(`it unpacks to ${g.length} bytes\
, not the ${oe} listed`);if((0,U.crc32)(g)!==T.crc32)throw new Error("its CRC-32 isn't the one listed");return g}function A(d){return d===""||d.endsWith("/")}function I(d,p=""){return new F.HR({what:d,
advice:p,topic:"the-package"})}function o(d){return p=>{if(p instanceof F.HR)throw p;const T={what:`${d} is cut off or damaged`,why:(0,K.TL)(p.message).slice(1,-1)};throw new F.HR({...T,advice:"Export\
 it again.",topic:"the-package",cause:p})}}const t=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function i(d){const p=d.toString(
"utf8",0,512),[T]=t.find(([,Y])=>Y.test(p))??["text"],b=`${T==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return I(`The package is ${T}, not a zip`,b)}const h=33,
E=20,v=3,l=8,a=33188;function m({files:d}){const p=[],T=[];let b=0;for(const[ce,ye]of d){const[fe,g]=[Buffer.from(ce),(0,U.deflateRawSync)(ye)],_=[s(2,E,R,l,0,h),s(4,(0,U.crc32)(ye),g.length,ye.length),
s(2,fe.length,0)],B=[s(2,0,0,0),s(4,a*65536,b)];p.push(Buffer.from("PK"),..._,fe,g),T.push(Buffer.from("PK"),Buffer.of(E,v),..._,...B,fe),b+=30+fe.length+g.length}const Y=Buffer.concat(T),oe=[s(2,
0,0,d.size,d.size),s(4,Y.length,b),s(2,0)];return Buffer.concat([...p,Y,Buffer.from("PK"),...oe])}function s(d,...p){const T=Buffer.alloc(d*p.length);for(const[b,Y]of p.entries())T.writeUIntLE(Y,b*d,
d);return T}}),2227:((te,ie,e)=>{e.d(ie,{HB:()=>i,xR:()=>t,px:()=>h,Ng:()=>A});var y=e(7279),U=e(2975),W=e(706),F=e(1858),K=e(5805),O=e(2053),$=e(6294),R=e(7596);const N=6,M=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
n=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class w extends W.pO{#n=new Set;#e=new Set;allow(...m){
for(const s of m)this.#n.add(s)}maskFields(m,s,d){const p=P(m).slice(0,f);for(const[T,b]of p)/id$/i.test(T)&&(0,R.eQ)(b)&&this.allow(b);for(const[T,b]of p)/url$/i.test(T)?this.maskUrl(b.trim(),s,d):this.#t(
u(b),d)}maskUrl(m,s,d){const p=URL.canParse(m,s.href)?new URL(m,s.href):void 0;if(p&&s.href.startsWith(p.href))return;const T=[m,p?p.pathname+p.search:m].filter(b=>/[?:]|^\/\//.test(b));this.#t(T,d),p&&
this.#t([p.href,p.password,(0,R.D4)(p.password),...u(p.search)],d)}#t(m,s){const d=b=>Array.from(this.#n).some(Y=>Y.includes(b)),p=m.filter(b=>!d(b)&&!d((0,R.D4)(b))),T=b=>encodeURIComponent(Buffer.from(
b).toString());for(const b of p.flatMap(Y=>[Y,T(Y)]))b.length<N||this.#e.has(b)||(this.#e.add(b),this.add(b),s.mask(b))}}function u(a){return Array.from(a.matchAll(c)).flatMap(([,m,s])=>{const d=String(
s).replace(/[.,:!?)\]}]+$/,"");return n.test(String(m))||(0,R.D4)(d).length>=M?[d,(0,R.D4)(d)]:[]})}function P(a){const m=Object.entries(a);for(const[,s]of m)if(typeof s=="object")for(const d of Object.
entries(s??{}))m.push(d);return m.filter(s=>typeof s[1]=="string")}function A(a,m,s={}){const d=new w([m,...s.secrets??[]]);return d.allow(a.href,...s.known??[]),{url:a,apiKey:m,secrets:d,connections:(0,K.
Y7)(),rateLimit:new O.q,collections:new Map}}const I=1024*1024,o=12e4,t=12e4,i="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function h(a,m){const{label:s,method:d,path:p,isTransient:T}=m,{secrets:b,rateLimit:Y}=a.platform;b.allow(...p.split(/[/?&=]/));const oe=d==="GET"?p:void 0,ce=()=>Y.run(s,oe,a,()=>E(a,m));return await(0,U.
L5)(a,ce,{atLeastMs:T?t:0})}async function E(a,m){const{platform:s,signal:d,log:p}=a,{label:T,method:b,path:Y,body:oe,idempotent:ce=!0,isTransient:ye}=m,fe=new URL(`api/public/${Y}`,s.url),g={accept:"\
application/json","content-type":"application/json","x-api-key":s.apiKey},_={maxBytes:I,...!ce&&{idleMs:o}};try{const B=await(0,K.tN)(s.connections,{label:T,method:b,url:fe,headers:g,body:oe,..._},d);
return p.debug(`${b} ${s.secrets.redact(fe.pathname)}: ${B.status}`),v(a,m,fe,B)}catch(B){const k=B instanceof y.HR?B:void 0;if(!ce&&(d.aborted||k?.maybeProcessed)){const X=(0,y.h_)(B),Z=`${X.retryable?
"":X.advice} ${i}`.trim();throw X.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&ye?.(k)?k.with({retryable:!0}):B}}function v({platform:a,log:m},s,d,p){const{
label:T,isCreation:b=!1}=s,{status:Y,headers:oe,bytes:ce}=p,{secrets:ye}=a,fe=(D,Q,ee)=>(0,F.ue)(T,D,Q,ee),g=(0,K.ET)(p,d,T);if(g){ye.maskUrl(g.href,a.url,m);const D=`the platform redirects to ${(0,W.
OX)(g.origin,100)}, and the key follows no redirect`;throw fe(D,"If that is your environment, set host to it.",{status:Y,maybeProcessed:Y!==307&&Y!==308})}const _=new TextDecoder().decode(ce),B=l(_);ye.
maskFields(B??{},a.url,m);const k=(0,$.wv)(B??{},T,ye.redact),{message:X}=k,Z=(0,K.yp)(p);if(Y<200||Y>299){const D=a.collections.has(T),Q=(0,$.ik)(s,Y,{message:X,isPage:Z,hasWorked:D});throw fe(`the p\
latform answered ${Y}${(0,$.Te)(X)}`,Q,{...(0,F.xS)(Y,oe),affectsAll:(Y===401||Y===403)&&!D,busy:Y===423||Y===409&&!b})}if(B!==void 0)return k;const C=(0,K.VL)(p)&&/^\s*\{/.test(_);throw fe(`the platf\
orm answered ${_===""?"nothing":Z?"with a web page":C?"with half an object":"with something other than a JSON object"} (${Y})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:C})}
function l(a){try{const m=JSON.parse(a);return(0,$.Gv)(m)?m:void 0}catch{return}}}),5645:((te,ie,e)=>{e.d(ie,{I:()=>P,R:()=>n});var y=e(7598),U=e(7279),W=e(2975),F=e(706),K=e(1858),O=e(7596),$=e(5805);
const R=256*1024**2,N=5,M=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function n(A,{url:I,freshUrl:o,read:t}){let i=I;return await(0,W.L5)(A,async()=>{i??=await o();const h=await u(
A,i).catch(a=>{throw a instanceof U.HR&&a.affectsAll?a.with({affectsAll:!1}):a}),{status:E,bytes:v}=h;if(M.has(E))throw i=void 0,w(`the URL was refused (${E})`,c,{retryable:!0});if(E!==200)throw w(`th\
e server answered ${E}`,c,{retryable:E===206});if((0,$.yp)(h))throw w("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const l=await t(v).catch(a=>{
throw a instanceof U.HR&&(0,$.VL)(h)?a.with({retryable:!0}):a});return{bytes:v,sha256:(0,y.createHash)("sha256").update(v).digest("hex"),content:l}})}function w(A,I,o={}){return new U.HR({what:f,why:A,
advice:I,topic:"the-package",...o})}async function u(A,I){const{platform:o,log:t,signal:i}=A;let h=I;for(let E=0;;E++){const v=E===0&&h.origin===o.url.origin,l={accept:"*/*",...v&&{"x-api-key":o.apiKey}},
a={label:f,method:"GET",url:h,headers:l,maxBytes:R};o.connections.proven.add(h.origin);const m=async()=>{const p=await(0,$.tN)(o.connections,a,i),{status:T,headers:b}=p;t.debug(`GET a package from ${(0,F.
OX)(a.url.origin)}: ${T}`);const Y=`the server answered ${T}`;if((0,K.dg)(T))throw(0,K.ue)(f,Y,K.$_,(0,K.xS)(T,b));return p},s=await(v?o.rateLimit.run(f,void 0,A,m):m()),d=(0,$.ET)(s,h,f);if(d===void 0)
return s;if(E===N)throw w("the URL redirects in a circle",c);d.origin===h.origin&&d.username+d.password===""&&Object.assign(d,{username:h.username,password:h.password}),h=P(d.href,A)}}function P(A,{platform:I,
log:o}){const t=I.url;if(I.secrets.maskUrl(A,t,o),!URL.canParse(A,t.href))throw w("the platform's download URL can't be read",c);const i=new URL(A,t.href);i.protocol==="http:"&&t.protocol==="https:"&&
i.hostname===t.hostname&&(i.protocol="https:",i.port===""&&(i.port=t.port),I.secrets.maskUrl(i.href,t,o));const h=i.protocol==="http:"&&t.protocol==="http:"&&(0,O.U9)(i.hostname);if(i.protocol!=="http\
s:"&&!h)throw w("the platform's download URL isn't https","Check host.");return i}}),1858:((te,ie,e)=>{e.d(ie,{$_:()=>$,Dx:()=>K,Ur:()=>n,dg:()=>A,ue:()=>F,xS:()=>I});var y=e(7279),U=e(2975),W=e(706);
function F(o,t,i,h={}){return new y.HR({what:o,why:t,advice:i,topic:"the-platforms-response",...h})}function K(o,t,i,h){return new y.HR({what:o,why:t,advice:i,topic:"the-connection",...h})}const O={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},$="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
M=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function n(o,t,i,h){if(!(o instanceof Error&&"code"in o))return o;const E=String(o.code);
if(N.test(E)){const p=`the TLS connection can't be trusted (${E})`;return K(t,p,`Check host. ${R}`,{affectsAll:!0,cause:o})}const[,v]=c.exec(o.message)??[];if(v!==void 0)return w(t,v,o);const l=!i&&M.
test(E),a=l?"the TLS connection failed":"the connection failed",m=O[E]??`${f.test(E)?"the response can't be decoded":a} (${E})`,s={retryable:!0,maybeProcessed:i,affectsAll:!i,cause:o};if(h||!(l||E==="\
ENOTFOUND"))return K(t,m,$,s);const d=l?`Check host and its port. ${R}`:"Check host.";return K(t,m,d,{...s,maxRetries:2})}function w(o,t,i){const h=(l,a,m=!1)=>K(o,l,a,{affectsAll:!0,cause:i,retryable:m});
if(t==="407")return h("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(t);if(E<500&&!A(E))return h(`the proxy refuses the connection (${t})`,"Allow the \
host there, or add it to NO_PROXY.");const v=`the proxy made no connection (${(0,W.OX)(t,100)})`;return h(v,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),P=new Set(
[501,505,506,508,510,511]);function A(o){return u.has(o)||o>=500&&!P.has(o)}function I(o,t){return{status:o,retryable:A(o),retryAfterMs:(0,U.Vs)(t["retry-after"]),maybeProcessed:o<400||o===408||o>=500}}}),
7596:((te,ie,e)=>{e.d(ie,{d4:()=>M,D4:()=>R,eQ:()=>O,U9:()=>K,hk:()=>N,wh:()=>$});const y=Qe(import.meta.url)("node:net");var U=e(9783),W=e(1858);const F=200;function K(f){return f==="localhost"||f===
"[::1]"||(0,y.isIPv4)(f)&&f.startsWith("127.")}function O(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function $(...f){return f.find(c=>typeof c=="string"&&c.length<=F&&O(c))}function R(f){try{return decodeURIComponent(
f)}catch{return f}}function N(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(f,c){const n=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!n||(0,U.H)(f)||/^https?:/i.test(n)&&(0,U.s)(f))return;throw(0,W.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,ie,e)=>{e.d(ie,{ET:()=>h,J9:()=>w,VL:()=>E,Y7:()=>n,tN:()=>u,yp:()=>i});var y=e(7067),U=e(4708),W=e(8522),F=e(6671),K=e(2975),O=e(706),$=e(1858),R=e(7596);
const N=3e4,M=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function n(){(0,R.hk)();const v=()=>new F.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:v(),https:v()},proven:new Set}}
function w(v){return{type:"application/json",bytes:Buffer.from(JSON.stringify(v))}}async function u({kept:v,proven:l},a,m){const{label:s,method:d,url:p,headers:T,body:b,maxBytes:Y,idleMs:oe=N}=a;(0,R.
d4)(p,s);const ce=p.protocol==="https:"?"https":"http",ye=b?new F.Qq:v[ce],fe=new AbortController,g=AbortSignal.any([m,fe.signal]);let[_,B]=[!1,"no response"];const k=setTimeout(()=>{const Z={retryable:!0,
maybeProcessed:_};fe.abort((0,$.Dx)(s,`${B} within ${oe/1e3} s`,$.$_,Z))},oe);let X;try{X={http:y,https:U}[ce].request({method:d,host:p.hostname.replace(/[[\]]/g,""),port:p.port,path:p.pathname+p.search,
headers:{...T,...b&&{"content-type":b.type,"content-length":b.bytes.length},"accept-encoding":"identity","user-agent":c},...p.username+p.password!==""&&{auth:`${(0,R.D4)(p.username)}:${(0,R.D4)(p.password)}`},
agent:ye.getAgent(p.href),signal:g});const Z=P(X,s,()=>{_=!0});A(X,b?.bytes??Buffer.alloc(0),()=>k.refresh());const C=await(0,K.Mu)(g,Z);l.add(p.origin),B="no data";const H=[];let S=Y;for await(const D of C){
if(k.refresh(),S-=D.length,S<0)throw t(s,Y);H.push(D)}const j=o(Buffer.concat(H),C.headers["content-encoding"],s,Y);return{status:C.statusCode??0,headers:C.headers,bytes:j}}catch(Z){throw g.throwIfAborted(),
(0,$.Ur)(Z,s,_,l.has(p.origin))}finally{clearTimeout(k),X?.destroy()}}function P(v,l,a){return new Promise((m,s)=>{v.once("socket",p=>{v.reusedSocket?a():p.once(v.protocol==="https:"?"secureConnect":"\
connect",a)});const d=p=>{p.socket.destroy();const T={retryable:!0,maybeProcessed:!0};s((0,$.Dx)(l,"the server switched protocols (101)",$.$_,T))};v.once("upgrade",d),v.once("response",p=>p.statusCode===
101?d(p):m(p)),v.on("error",s)})}function A(v,l,a){l.length===0?v.end():v.write(l.subarray(0,M),m=>{a(),m||A(v,l.subarray(M),a)})}const I=new Set(["gzip","x-gzip","deflate"]);function o(v,l="",a,m){const s=l.
toLowerCase().split(/[\s,]/);try{return s.reduceRight((d,p)=>{const T=p==="br"?W.brotliDecompressSync:I.has(p)?W.unzipSync:void 0;return T&&d.length>0?T(d,{maxOutputLength:m}):d},v)}catch(d){throw d.code===
"ERR_BUFFER_TOO_LARGE"?t(a,m):d}}function t(v,l){const a=`the response is larger than ${(0,O.Xe)(l)}, the limit`;return(0,$.ue)(v,a,"Check host.",{maybeProcessed:!0})}function i({headers:v,bytes:l}){return v["\
content-type"]?.includes("html")===!0||/^\s*</.test(l.toString("utf8",0,100))}function h({status:v,headers:l},a,m){if(!f.has(v)||l.location===void 0)return;const s=l.location.replace(/[\x80-\xff]/g,p=>`\
%${p.charCodeAt(0).toString(16)}`);if(URL.canParse(s,a.href))return new URL(s,a.href);const d=`the platform redirects (${v}) to an address that can't be read`;throw(0,$.ue)(m,d,"Check host.",{maybeProcessed:!0})}
function E({headers:v}){return!v["content-length"]&&!v["transfer-encoding"]}}),6006:((te,ie,e)=>{e.d(ie,{SO:()=>c,cd:()=>M,qt:()=>o});var y=e(7279),U=e(2975),W=e(706),F=e(2227),K=e(7596),O=e(2053),$=e(
6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function N(E){return R.find(([,v])=>v.split(" ").includes(E))?.[0]??"unknown"}function M({fields:E,message:v,redact:l}){
const a=(0,$.Gv)(E.response)?E.response:{},m=[a.downloadUrl,a.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,K.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,K.wh)(E.workflowId,
E.toolId),exportJobId:(0,K.wh)(E.exportJobId),status:f(E.status,l),downloadUrl:m.map(s=>typeof s=="string"?s.trim():"").find(s=>s!==""),refused:E.success===!1,message:v}}function f(E,v){const l=typeof E==
"string"||typeof E=="number"?String(E).trim():"",a=l.toUpperCase().replace(/[\s-]+/g,"_");return N(a)==="unknown"?v(l,40).toUpperCase():a}async function c(E,v,l=()=>!0){const a=`dock-status/${v}`;return M(
await(0,F.px)(E,{label:"Dock status",method:"GET",path:a,isTransient:l}))}const n="the-job-on-the-platform",w=50,u=294,P=6.12,A=2e3;function I(E,v){const l=Math.max(u,E/P);return E<O.k?l:Math.max(A,Math.
min(v,l))}async function o(E,v,l){const{log:a,signal:m}=E,s=performance.now(),d=t(E,s);let p=v,T=s,b;for(let Y=0;;Y++){l.onStatus(p),d(p);const oe=N(p.status);if(oe==="failed"||oe==="succeeded"&&p.refused){
const ce=`The job ${p.status==="FAILED"?"failed":`ended as ${p.status}`} on the platform`,ye=`${p.message??"it gave no reason"} (dock status ${v.dockStatusId})`;throw new y.HR({what:ce,why:ye,advice:l.
advice,topic:n})}if(oe==="succeeded")return p.status!=="SUCCESS"&&a.warning(`The platform reports ${p.status}, which is treated as SUCCESS.`),p;b=oe==="unknown"&&p.refused?b??T:void 0;try{if(b!==void 0&&
T-b>=F.xR){const fe=`The platform refused to report the job's status for ${(0,W.zK)(F.xR)}`;throw new y.HR({what:fe,topic:n})}const ce=Y===0?w:I(T-s,l.longestWaitMs);await(0,U.yy)(Math.max(0,T+ce-performance.
now()),m),T=performance.now();const ye=({status:fe=404})=>Y>0||fe===404;p=await c(E,v.dockStatusId,ye)}catch(ce){throw h(ce,v,p)}}}function t({log:E},v){let l,a=v;return m=>{const s=performance.now(),
d=(0,W.zK)(s-v),p=m.status!==l,T=s-a>=O.k;(p||T)&&(a=s),p&&l!==void 0?E.info(`${m.status||"No status"} after ${d}`):T&&E.info(`Still ${m.status||"without a status"} after ${d}`),p&&N(m.status)==="unkn\
own"&&E.warning(`The platform reports an unknown status (${i(m)}). The action keeps waiting.`),l=m.status}}function i({status:E,message:v}){return`${E||"none"}${v===void 0?"":`, "${v}"`}`}function h(E,{
dockStatusId:v},l){const a=N(l.status)==="unknown"||l.message!==void 0?`, last status ${i(l)}`:"",m=`The job may still be running on the platform: dock status ${v}${a}.`,s=(0,y.h_)(E);return s.with({advice:`${s.
advice} ${m}`.trim(),busy:!1,cause:E})}}),2053:((te,ie,e)=>{e.d(ie,{k:()=>K,q:()=>M});var y=e(7279),U=e(2975),W=e(1858);const F=30,K=6e4,O=500,$=16e3,R=.95,N=20;class M{#n=new Map;#e=0;#t=0;#o=0;async run(c,n,w,u){
const P=await this.#r(c,n,w),A=()=>P>this.#o;try{const I=await u();return A()&&(this.#t=this.#t<N?0:this.#t*R),I}catch(I){if(!(I instanceof y.HR&&I.status===U.kU))throw I;const o=performance.now();throw A()&&
(this.#t=Math.min($,Math.max(O,this.#t*2)),this.#o=o),this.#e=Math.max(this.#e,o+(I.retryAfterMs||2*this.#t)),I.with({retryAfterMs:this.#e-o})}}async#r(c,n,{signal:w,endsAt:u}){const P=n!==void 0&&this.#n.
get(n)||[];for(n!==void 0&&this.#n.set(n,P);;){if(w.throwIfAborted(),this.#e>=u)throw(0,W.ue)(c,"the platform asked for a pause that exceeds the timeout",W.$_);const A=performance.now(),I=P.at(-F)??Number.
NEGATIVE_INFINITY,o=Math.max(this.#e,I+K);if(o<=A)return this.#e=A+this.#t,P.push(A),A;await(0,U.yy)(o-A,w)}}}}),6294:((te,ie,e)=>{e.d(ie,{Gv:()=>K,LO:()=>W,Te:()=>F,ik:()=>M,wv:()=>U});var y=e(1858);
function U(f,c,n){const w=R(f,0);return{fields:f,label:c,redact:n,message:w&&n(w)||void 0}}function W({label:f,message:c},n,w){return(0,y.ue)(f,`the platform answered without a ${n}${F(c)}`,w)}function F(f){
return f===void 0?"":` (${f})`}function K(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const O=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],$=4;function R(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>$)){if(Array.isArray(f))return R(f[0],c+1);if(K(f))for(const n of O){const w=R(f[n],
c+1);if(w!==void 0){const{code:u}=f;return typeof u=="number"||typeof u=="string"?`${w}, code ${u}`:w}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function M(f,c,{message:n,isPage:w,
hasWorked:u}){if((0,y.dg)(c))return y.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&f.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==
401&&c!==403)return f.isTransient?y.$_:"Check the inputs.";if(w)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const P=f.scope===void 0?"another scope":`the scope "${f.scope}"`;if(c===403)return`The key needs ${P}. Ad\
d it under ${N}.`;const A=/scope/i.test(String(n))?` The key also needs ${P}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${N}.${A}`}}),3349:((te,ie,e)=>{e.d(ie,{EH:()=>f,Nq:()=>M,kZ:()=>n,s8:()=>c});var y=e(7279),U=e(2975),W=e(2227),F=e(5645),K=e(5805),O=e(6006),$=e(6294);const R=[
"workflows","workflow","tools"];async function N(w,u){const{collections:P}=w.platform;let A;for(const I of new Set([...P.values(),...R])){const o=u(I),{label:t,idempotent:i=!0}=o,h=P.get(t);if(!(h&&h!==
I))try{const E=await(0,W.px)(w,o);P.set(t,I);const v=(0,O.cd)(E),{dockStatusId:l}=v;if(l!==void 0)return{...v,dockStatusId:l};throw(0,$.LO)(E,"dock status ID",i?"Check host and the IDs.":W.HB)}catch(E){
if(E instanceof y.HR&&E.busy&&P.set(t,I),!(E instanceof y.HR&&E.status===404))throw E;A??=E}}throw A}async function M(w,{workflowId:u,flowId:P}){return await N(w,A=>({label:"Export",method:"POST",path:`${A}\
/${u}/export?flowId=${P}`,scope:"Export workflow"}))}async function f(w,u,P){const A=P.downloadUrl??u.downloadUrl??(await(0,O.SO)(w,u.dockStatusId)).downloadUrl;if(A!==void 0)return(0,F.I)(A,w);const I=`\
the platform reports ${P.status} but names no download URL`;throw new y.HR({what:"Export",why:I,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function c(w,u,{app:P,flow:A,env:I}){const o="\
workflowName"in u,t=i=>i==="tools"?"tool":"workflow";return await N(w,i=>({label:"Import",method:"POST",path:o?`${i}/import`:`${i}/${u.workflowId}/import`,body:(0,K.J9)({[`${t(i)}DataFileId`]:P,flowDataFileId:A,
envVariablesFileId:I,...o&&{[`${t(i)}Name`]:u.workflowName}}),idempotent:!1,isCreation:o,scope:"Import workflow"}))}async function n(w,u){const P=A=>({label:"Deploy",method:"POST",path:`${A}/${u}/depl\
oy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(w,()=>N(w,P),{untilFree:!0})}}),2597:((te,ie,e)=>{e.d(ie,{g:()=>_,L:()=>ye});var y=e(6760),U=e(3e3),W=e(9462),
F=e(3349),K=e(706),O=e(2227),$=e(7596),R=e(5805),N=e(6294);const M=25e6,f=1e7,c="bulkImport",n="Re-run the job.";async function w(X,{name:Z,bytes:C}){const H=`Upload of ${Z}`,S=(Q,ee)=>(0,O.px)(X,{label:H,
method:"POST",path:Q,body:ee,scope:"Import workflow"});let j;if(C.length<M)j=await S("files",await u("fileContext",c,{name:Z,bytes:C}));else{const Q=Math.ceil(C.length/f),ee={totalChunks:Q,fileExtension:"\
json",fileName:Z,fileSize:C.length},q=await S("files/session/start",(0,R.J9)({fileContext:c,...ee})),re=(0,$.wh)(q.fields.sessionId);if(re===void 0)throw(0,N.LO)(q,"session ID",n);for(let Ee=0;Ee<Q;Ee++){
const be=C.subarray(Ee*f,(Ee+1)*f);await S(`files/session/${re}`,await u("chunkNumber",String(Ee),{name:Z,bytes:be}))}j=await S(`files/session/${re}/complete`)}const{fileId:D}=j.fields;if(typeof D!="s\
tring"||D==="")throw(0,N.LO)(j,"file ID",n);return X.log.info(`Uploaded ${Z}: ${(0,K.Xe)(C.length)}`),D}async function u(X,Z,{name:C,bytes:H}){const S=new FormData;S.set(X,Z),S.set("file",new Blob([H],
{type:"application/json"}),C);const j=new Response(S);return{type:j.headers.get("content-type")??"",bytes:Buffer.from(await j.arrayBuffer())}}var P=e(2975),A=e(6779);const I="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",o="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function t(X,{
source:Z,target:C,definitions:{app:H,flow:S,env:j},untilFree:D}){let Q="workflowId"in C?C.workflowId:void 0;const ee="workflowId"in C?`workflow ${C.workflowId}`:`a new workflow, ${C.workflowName}`;return X.
log.info(`Importing ${(0,K.OX)(Z)} into ${ee}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,"No import"),async q=>{const re={app:await w(q,H),flow:await w(q,S),env:j&&await w(
q,j)},Ee=await(0,P.L5)(q,()=>(0,F.s8)(q,C,re),{untilFree:D});return await(0,A.B)(q,Ee,{title:"Import job",advice:I,idsIn:({workflowId:be})=>(Q??=be,{"workflow-id":Q})}),Q})}async function i(X,Z){X.log.
info(`Deploying workflow ${Z}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,"No deployment"),async C=>{await(0,A.B)(C,await(0,F.kZ)(C,Z),{title:"Deploy job",advice:o,idsIn:()=>({
"workflow-id":Z})})})}var h=e(2697),E=e(9630),v=e(532),l=e(7279),a=e(6191),m=e(7487),s=e(8920),d=e(9870),p=e(3657),T=e(4264),b=e(6224),Y=e(7833);const oe="import-deploy-and-promote",ce="Make and appro\
ve a new plan.";async function ye(X,Z,C){const{approved:H,upload:S,deploy:j,ignore:D}=X.inputs,Q=C.workflows.map(({outcome:re})=>re==="unchanged"?"finish":"import"),{differences:ee,actions:q}=H?(0,T.Gy)(
H,C):{differences:[],actions:Q};if(ee.length>0){const re="The approved plan doesn't hold any more, so this attempt changed nothing";throw new l.HR({what:re,why:ee.join("; "),advice:ce,topic:oe})}try{const Ee=(0,m.
Tm)()>1&&S!==void 0&&q.includes("finish")?await(0,a.wn)(X):[];for(const[be,Re]of Z.entries()){if(Re.action=q[be],Re.action!=="finish")continue;const Ce=We=>!H||(0,T.cM)(H,be,(0,E.ol)(We,D));Re.backup=
await fe(X,Ee,Re.name,Ce),(!j||!(H||Re.backup))&&(Re.action="leave")}}catch(re){X.signal.throwIfAborted();const Ee="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((je,ke)=>q[ke]==="finish").map(({name:je,plan:ke})=>`${je} (${ke.target})`).join(", ")}.`,We=`Use "Re-run \
failed jobs".${j?Ce:""}`;throw new l.HR({what:Ee,why:(0,l.gJ)(re),advice:We,topic:oe,cause:re})}}async function fe(X,Z,C,H){const S=`${C}-before-`,j=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),D=Z.filter(
({name:Q})=>Q.startsWith(S)&&j(Q.slice(S.length))<(0,m.Tm)());for(const{id:Q,name:ee}of D.sort((q,re)=>re.id-q.id)){const q=await(0,a.R9)(X,Q),re=await g(q,X.signal);if(re&&H((0,b.YR)(re)))return{id:Q,
name:ee,holdsVariables:re.env!==void 0}}}async function g(X,Z){try{return(0,s.mu)(await(0,p.u)(X,Z))}catch{Z.throwIfAborted();return}}async function _(X,Z){const{inputs:C}=X,{path:H,target:S,definitions:j,
name:D}=Z;if(Z.action==="leave"){X.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Q=C.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const ee=async()=>{const re=Q??await(0,b.
Cs)(X,Z);if(Q=void 0,!(0,b.cS)(Z.plan,re)){const Ee=`The target of ${D} has changed since this step compared it, so it was left as it is`;throw new l.HR({what:Ee,advice:ce,topic:oe})}Z.action!=="finis\
h"&&(re.state&&(Z.backup=await B(X,Z,re.state)),await t(X,{source:H,target:S,definitions:j,untilFree:!1}),Z.imported=!0)};if(await(0,P.L5)({...X,endsAt:performance.now()+C.timeoutMs},ee,{untilFree:!0}),
!C.deploy)return;Z.begun="deploy";const q=(0,Y.wZ)(Z);if(q===void 0){const re="Look for it in AI for Process, and deploy it there.";throw new l.HR({what:"the platform didn't name the new workflow's ID",
advice:re})}await i(X,q),Z.deployed=!0}catch(ee){Z.error=k((0,l.h_)(ee),Z,(0,h.Sm)(C.host))}}async function B(X,Z,C){const{upload:H,artifactEnvVariables:S,host:j}=X.inputs,D=`${Z.name}-before-${(0,m.Tm)()}`,
Q=C.package.files.has(d.Km),ee=`Backup of workflow ${Z.plan.target} at ${(0,h.Sm)(j)}`,q=await(0,m.Pd)("workflow-backup-");for(let re=1;;re++){const Ee=(0,y.join)(q,`${D}${re===1?"":`-${re}`}.zip`);if(await(0,v.
lo)(Ee,C.bytes),!H)return X.log.info(`${ee}: ${Ee}, on this runner only`),{name:Ee,holdsVariables:Q};try{const be=await(0,U.mJ)(X,{...C,path:Ee},{upload:H,artifactEnvVariables:S});return X.log.info(`${ee}\
: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Q&&S}}catch(be){if(!(be instanceof a.B6))throw be}}}function k(X,Z,C){const{name:H,target:S,begun:j,imported:D,backup:Q}=Z,ee=(0,Y.wZ)(Z),
[q,re]=["workflowName"in S,j==="deploy"],Ee=`deploy workflow ${ee} with the deploy action`,be=q?re?Ee:"start a new run":'use "Re-run failed jobs"',Re=`${H} ${D?"was imported":"was already imported"}${ee?
` into workflow ${ee}`:""} but not deployed: `,Ce=[X.advice.replace(/(r)e-run the job/gi,(We,je)=>je==="r"?be:be[0]?.toUpperCase()+be.slice(1)),re&&!q?`Or ${Ee}.`:"",q&&ee?`The new workflow's ID is ${ee}\
.`:"",Q?`The package that ${C} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return X.with({what:(re?Re:"")+X.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((te,ie,e)=>{e.d(ie,{K:()=>_});
var y=e(3024),U=e(6760),W=e(3e3),F=e(819),K=e(2899),O=e(7279),$=e(6584);class R{#n=[];#e;constructor(){const H=F.V4("api-key");H!==""&&F.Pq(H)}text(H){return F.V4(H)}lines(H){return F.V4(H,{trimWhitespace:!1})}optional(H,S){
const j=this.text(H);return j===""?void 0:this.parse(H,j,S)}parse(H,S,j){try{return j(S)}catch(D){this.refuse(H,(0,O.gJ)(D),(0,O.h_)(D).topic);return}}required(H,S,j="is required"){return this.text(H)===
""&&this.refuse(H,j),this.optional(H,S)}notEmpty(H,S,j){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===""){const D=`Where an event has no inputs, write \`\${{ inputs.${H} || ${j} }}\``;this.refuse(
H,`is empty. Is the name in the expression right?${j===void 0?"":` ${D}`}`)}return this.optional(H,S)}boolean(H,S){return this.notEmpty(H,$.yG,S?void 0:"false")??S}exclude(H,S){for(const j of H)this.text(
j)!==""&&this.refuse(j,`can't be combined with ${S}`)}refuse(H,S,j="before-anything-is-sent"){this.#e??=j,this.#n.push(`${H} ${S.replace(/(?<=[a-z])\.$/,"")}`)}check(H){if(H!==void 0&&this.#n.length===
0)return H;throw new O.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function N(C){return C.parse("ignore",C.lines("ignore"),K.wo)??K.K$}function M(C){const H=C.required("host",$.or),j=C.
required("api-key",$.Do,"is required. The secret isn't set, or this job can't read it"),D=(C.optional("timeout-minutes",(0,$.$J)(1440))??30)*6e4,Q=(C.optional("poll-interval-seconds",(0,$.$J)(3600))??
10)*1e3,ee=C.boolean("summary",!0);return H&&j?{host:H,apiKey:j,timeoutMs:D,longestWaitMs:Q,summary:ee}:void 0}var f=e(8920),c=e(7598),n=e(1455),w=e(532),u=e(706),P=e(5806),A=e(9870);function I(C,H){return new O.
HR({what:C,advice:H,topic:"unpacking"})}function o(C,H){for(const{index:S}of`${H}/`.matchAll(/\//g)){const j=H.slice(0,S),D=(0,y.lstatSync)((0,U.join)(C,j),{throwIfNoEntry:!1});if(D?.isSymbolicLink())
throw I(`${(0,u.TL)(j)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(j===H&&D?.isFile())return D;if(!D?.isDirectory())break}}async function t(C,H,S,j=1/0){const D=new Map,Q=new Map;
let ee=j;for(const q of H){S.throwIfAborted();const re=o(C,q);if(!(re===void 0||Q.get((0,P.Sr)(q))===re.ino)){if(Q.set((0,P.Sr)(q),re.ino),ee-=re.size,ee<0)throw new Error("its files take more than 25\
6 MiB, the limit");D.set(q,await(0,n.readFile)((0,U.join)(C,q)))}}return D}async function i(C){return(await(0,n.readdir)(C,{withFileTypes:!0})).map(S=>S.name+(S.isDirectory()?"/":""))}async function h(C,H){
const S=[],j=[""];for(const D of j){H.throwIfAborted();for(const Q of await i((0,U.join)(C,D))){if((0,P.jq)(Q))continue;if((Q.endsWith("/")?j:S).push(D+Q),S.length+j.length>A.BE)throw new Error("more \
than 10,000 files are in it")}}return S}async function E(C){if(!o(C,P.gv))return;const H=await(0,n.readFile)((0,U.join)(C,P.gv),"utf8");let S;try{const{unpackedFiles:j}=JSON.parse(H);j.every(D=>(0,P.x5)(
D)===void 0)&&(S=new Set(j))}catch{}return{text:H,paths:S}}async function v(C,H){const S=new Set(H.map(caseFold));return(await readdir(C).catch(()=>[])).filter(D=>!S.has(caseFold(D))&&existsSync(join(
C,D,RECORD)))}function l(C){return`${JSON.stringify({unpackedFiles:[...C]},null,2)}
`}var a=e(3657);async function m(C,H){try{const S=await(0,n.stat)(C);if(S.isDirectory())return await Y(C,H);if(S.size>A.zx)throw new Error("it is larger than 256 MiB, the limit");const j=await(0,n.readFile)(
C);return{...await(0,a.u)(j,H),sha256:(0,c.createHash)("sha256").update(j).digest("hex")}}catch(S){throw b(S,C,H)}}async function s(C,H){const S=()=>m(C,H);try{const j=statSync(C,{throwIfNoEntry:!1});
if(j===void 0)return{};const D=j.isDirectory()?await p(C,H):new Map,[Q,...ee]=[...D.values()].flat();return Q===void 0?{single:S}:{several:new Map(Array.from(D,([re,Ee])=>[re,()=>d(C,Ee,H)])),...ee.length===
0&&Q.isDirectory()&&{single:S}}}catch(j){throw b(j,C,H)}}async function d(C,H,S){const[j="",D]=H.map(Q=>Q.name);if(D!==void 0)throw new Error(`is there twice, as ${quoted(j)} and as ${quoted(D)}. Remo\
ve one of them`);if(H[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await m(join(C,j),S)}async function p(C,H){const S=new Map,j=await readdir(C,{withFileTypes:!0});if(isWorkflow(
j.map(({name:D})=>D)))return S;for(const D of j){if(H.throwIfAborted(),D.name.startsWith(".")||!await T(join(C,D.name),H))continue;const Q=D.isDirectory()?D.name:D.name.replace(/\.zip$/i,"");S.set(Q,[
...S.get(Q)??[],D])}return S}async function T(C,H){const S=await stat(C).catch(()=>{});if(S?.isDirectory())return isWorkflow(await oe(C));if(!S?.isFile()||!/\.zip$/i.test(C))return!1;try{return isWorkflow(
[...(await m(C,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function b(C,H,S){if(S.aborted)return S.reason;const j=/The package (is .*, not a zip)/.exec((0,O.gJ)(C))?.[1],D=(0,y.existsSync)(
H)?`can't be read: ${(0,w.Uc)(C)}`:`doesn't exist: ${(0,u.MW)(H)}`;return new Error(j?`${j}. Set a package (.zip), or the folder with its unpacked files`:D,{cause:C})}async function Y(C,H){const S=(0,U.
join)(C,(0,A.wg)(await oe(C))),j=await E(S);if(j&&!j.paths)throw new Error(`${P.gv} isn't as this action writes it`);const D=j?.paths?new Set([...A.LX,...j.paths]):await h(S,H),Q=await t(S,D,H,A.zx);if(Q.
size===0)throw new Error("no files are in it");return(0,A.jz)("folder",Q)}async function oe(C){const H=await i(C),j=H.filter(D=>D.endsWith("/")).map(async D=>(await i((0,U.join)(C,D))).map(Q=>D+Q));return[
...H,...(await Promise.all(j)).flat()]}async function ce(C,{path:H,variables:S,sha256:j,needsVariables:D,of:Q=""},ee){const q=(Ce,We)=>C.refuse(Ce+Q,We,"import-deploy-and-promote"),re=Ce=>We=>{ee.throwIfAborted(),
q(Ce,(0,O.gJ)(We))},Ee=S?await(0,f.Ch)(S,ee).catch(re("env-variables")):void 0,Re=await(async()=>{const{sha256:Ce,...We}=await m(H,ee),je=(0,f.mu)(We,Ee),ke=S&&(0,U.basename)(S);return{path:H,package:We,
sha256:Ce,definitions:je,variablesFile:ke}})().catch(re("package"));if(Re&&j!==void 0&&Re.sha256!==j){const Ce=`is not the digest of the package, which is ${Re.sha256}`;q("package-sha256",Re.sha256?Ce:
"is only for a package that is a .zip")}return Re&&D&&S===void 0&&!Re.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Re}var ye=e(
682),fe=e(7487),g=e(4264);async function _(C){const H=new R,S=H.boolean("plan",!1),j=S?void 0:B(H),D=k(H,S),Q=await X(H,D,C),ee=M(H),q=(0,W.WZ)(H,!1),re=H.boolean("deploy",!0),Ee=N(H),{fromList:be}=D;
return{...H.check(ee),...q,candidates:Q,fromList:be,isPlan:S,approved:j,deploy:re,ignore:Ee}}function B(C){const H=C.text("approved-plan");return H===""&&C.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),H==="none"?void 0:
C.optional("approved-plan",g.ud)}function k(C,H){if(C.text("workflow-name")===""){const{targets:D,fromList:Q}=(0,ye.R)(C,"workflow-"),ee=D.map(({workflowId:Ee})=>Ee),q=ee.find((Ee,be)=>ee.indexOf(Ee)<
be),re=C.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&C.refuse(re,`has workflow-id ${q} twice`),{targets:D.map(({name:Ee,...be})=>({name:Ee,target:be})),fromList:Q}}if(C.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!H&&(0,fe.Tm)()>1){const D=`can't be applied in run attempt ${(0,fe.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;C.refuse("workflow-name",D,"import-deploy-and-promote")}const S=C.optional("workflow-name",$.sU),j=C.optional("name",$.$q)??S??"";return{
targets:S===void 0?[]:[{name:j,target:{workflowName:S}}],fromList:!1}}async function X(C,{targets:H,fromList:S},j){const D=C.required("package",$.EO),Q=C.notEmpty("package-sha256",$.tz,"'any'");S&&Q!==
void 0&&C.refuse("package-sha256","is only for a single package");const ee=Ee=>Ee==="package"?Ee:(0,$.EO)(Ee),q=C.notEmpty("env-variables",ee,"'package'");if(D===void 0)return[];const re=[];for(const{
name:Ee,target:be}of H){const Re=S?` of ${Ee}`:"",Ce=S?C.parse(`package${Re}`,Ee,Ae=>Z(D,Ae)):D,We=q&&S?(0,U.join)(q,`${Ee}.json`):q,je=q==="package"?void 0:We,ke="workflowId"in be&&q==="package",me=Ce&&
await ce(C,{path:Ce,...{variables:je,sha256:S?void 0:Q,needsVariables:ke,of:Re}},j);me&&re.push({name:Ee,target:be,...me})}return re}function Z(C,H){const S=(0,U.join)(C,`${H}.zip`),[j=S,D]=[(0,U.join)(
C,H),S].filter(Q=>(0,y.existsSync)(Q));if(D){const Q=`as ${(0,$.bY)(`${H}.zip`)} and as ${(0,$.bY)(`${H}/`)}`;throw new Error(`is there twice, ${Q}. Remove one of them`)}if((0,y.existsSync)(j)&&(0,y.lstatSync)(
j).isSymbolicLink())throw new Error("is a link, which isn't followed");return j}}),6325:((te,ie,e)=>{e.a(te,async(y,U)=>{try{let o=function({rows:t}){for(const{name:i,target:h}of(0,P.p1)(t)){const E="\
workflowId"in h?`workflow-id ${h.workflowId}, flow-id ${h.flowId}`:"";(0,$.t1)().warning(`Nothing differs in ${i}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${E}).`)}};var W=e(3e3),F=e(3018),K=e(682),O=e(7279),$=e(8725),R=e(7487),N=e(1519),M=e(2227),f=e(2597),c=e(161),n=e(1415),w=e(4264),u=e(6224),P=e(7833);
const A=4;await(0,R.eF)(async t=>{(0,R.n0)({promotions:[]});const i=await(0,c.K)(t),h=await I(i,t);await(0,P.A2)(h,i);const E=await(0,F.S)((0,P.jb)(h.rows));i.summary&&await(0,n.c)(h,i,E),(0,R.Tm)()>1&&
i.deploy&&o(h);const v=(0,P.c2)(h,i);if(v)throw v;i.isPlan&&(0,$.lm)((0,n.o)(h.rows,i))});async function I(t,i){const{candidates:h,fromList:E,approved:v,host:l,ignore:a,deploy:m,upload:s,artifactEnvVariables:d}=t,
p=h.flatMap(({definitions:{env:B}})=>B?(0,N.aC)(B.bytes):[]),b={platform:(0,M.Ng)(l,t.apiKey,{secrets:p,known:h.map(({name:B})=>B)}),inputs:t,log:(0,$.t1)(),signal:i,endsAt:1/0},Y=B=>({...b,log:(0,$.t1)(
E?`[${B.name}] `:""),publish(k){B.job={...B.job,...k},E||(0,R.n0)((0,P.ZB)(B))}}),oe=h.map(B=>({...B,job:{}}));await(0,K.H)(oe,A,async(B,k)=>{try{if(k)throw new O.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});B.plan=await(0,u.Cs)(Y(B),B)}catch(X){B.error=(0,O.iT)(X)}return B});const ce=(0,P.sb)(oe);if(ce.length<oe.length)return{rows:oe};const fe={options:{host:l.
href,ignore:[...a.lines].sort().join(`
`),deploy:m,"upload-artifact":s!==void 0,"artifact-env-variables":d},workflows:ce.map(({plan:B})=>B)},g=(0,w.Rd)(fe,v?.salt);if(t.isPlan)return{rows:oe,digest:g};const _=await(0,f.L)(b,ce,fe).then(()=>{},
O.iT);if(_)return{rows:oe,digest:g,refusal:_};v||b.log.info("Applied without an approved plan"),ce.some(({plan:B,action:k})=>B.state&&k==="import")&&(0,W.j)(t,b.log);for(const B of ce)if(await(0,f.g)(
Y(B),B),B.error)break;return{rows:oe,digest:g}}U()}catch(A){U(A)}},1)}),1415:((te,ie,e)=>{e.d(ie,{c:()=>u,o:()=>w});var y=e(6760),U=e(2697),W=e(1124),F=e(2614),K=e(7487),O=e(4057),$=e(8132),R=e(8920),
N=e(706),M=e(7833);const f=v=>{const{name:l,version:a}=(0,R.Rc)(v)??{};return[l,a].filter(Boolean).join(" ")},c=v=>v.map(l=>(0,$.SS)(l)).join(", "),n=(...v)=>v.filter(Boolean).join(" ");function w(v,{
host:l}){return`Plan: ${(0,M.sb)(v).length-(0,M.p1)(v).length} of ${(0,N.hS)(v.length,"workflow")} will change at ${(0,U.Sm)(l)}`}async function u(v,l,a){const{rows:m,refusal:s,digest:d}=v,p=m.some(({
begun:oe})=>oe),T=l.isPlan&&d!==void 0,b=d&&(0,$.SS)(d.slice(0,12)),Y=[p?i(m):A(m,l),(0,O.cj)((0,U.cZ)(m)),s&&(0,O.il)((0,U.UX)(s),(0,K.VY)(s)),T&&o(m,l),(T||p)&&t((0,M.p1)(m)),...p?E(m,l):[],T&&`Plan\
 ${b}.`,l.approved&&b&&`${p?"Applied":"Approved"} plan ${b}.`,p&&!l.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,W.Hq)((0,M.jb)(m))&&Y.push(a(l.fromList,Y,p?"What differed":"W\
hat changes")),await(0,O.Sy)(P(v,l,p),...Y)}function P({rows:v,refusal:l},a,m){const s=(0,U.Sm)(a.host),d=v.filter(({error:Y})=>Y).length,p=v.filter(({begun:Y,error:oe})=>Y&&Y!=="nothing"&&!oe).length,
T=`${p} of ${(0,N.hS)(v.length,"workflow")} promoted`;return[m&&d>0&&`Promotion to ${s} failed: ${T}`,m&&p===0&&`Nothing differs at ${s}: nothing was done`,m&&`${T} to ${s}`,d===0&&!l&&w(v,a),a.isPlan&&
`Plan for ${s} failed: ${d} of ${(0,N.hS)(v.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${s} failed: nothing was changed`}function A(v,{isPlan:l}){const a=v.map(({name:m,target:s,
path:d,package:p,sha256:T,plan:b})=>{const Y=T??b?.shown,oe=Y&&`${T?"sha256":"content"} ${Y.slice(0,12)}\u2026`,ce=b?.state&&f(b.state.package),ye="workflowName"in s?"a new workflow":s.workflowId;return[
{words:m},{words:[f(p),(0,y.basename)(d),oe].filter(Boolean).join(", ")},{words:ce?`${ce} (${ye})`:ye},{words:b?I(b.changes):"\u274C Failed"}]});return(0,O.tp)(["Workflow","Package","Target",l?"What w\
ill change":"What would change"],a)}function I({status:v,counts:l,files:a}){if(v==="unchanged")return"nothing: it stays";if(v==="changed")return(0,W.cq)(l);const s=a.flatMap(d=>d.kind==="json"?(0,F.ID)(
d)?.size??[]:[]).find(({nodes:d})=>d>0);return s?`${(0,N.hS)(s.nodes,"node")}, ${(0,N.hS)(s.connections,"connection")}`:"everything: it is new"}function o(v,{deploy:l,upload:a,artifactEnvVariables:m}){
return(0,M.sb)(v).flatMap(({name:d,variablesFile:p,plan:T})=>{const{state:b,outcome:Y,variables:oe}=T,[ce,ye,fe]=[T.added,T.kept,T.ignored].map(c),g=(0,$.SS)(`${d}-before-<run attempt>.zip`),_=b?`The \
in-development version of ${(0,$.SS)(d)} is replaced${l?", then deployed":""}.`:`${(0,$.SS)(d)} is created${l?" and deployed":""}: there is nothing to back up.`,k=a?`A backup is kept first, as ${g}${m?
"":", without environment variables"}.`:"No backup is kept.",X=p&&`variables of ${(0,$.SS)(p)}`,Z=n(_,b&&k,oe.length>0&&`The import sends the ${X??"package's own variables"}.`,ce&&`Added: ${ce}.`,ye&&
`The target keeps its own value of ${ye}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return Y==="changed"?`- ${Z}`:[]}).join(`
`)}function t(v){const l=d=>v.filter(({plan:T})=>T[d].length>0).map(({name:T,plan:b})=>`${(0,$.SS)(T)} (${c(b[d])})`).join(", "),a=c(v.map(({name:d})=>d)),[m,s]=[l("kept"),l("ignored")];return n(a&&`N\
othing differs in ${a}: neither imported nor deployed.`,a&&"That doesn't mean that the version there is deployed, which no export tells.",m&&`Variables that differ, and that an import would keep: ${m}\
.`,s&&`Ignored fields that differ: ${s}.`)}function i(v){const l=v.map(a=>[{words:a.name},(0,M.wZ)(a)??{words:"a new workflow"},{words:h(a)},{words:a.imported&&a.plan?I(a.plan.changes):""},a.backup?.name??
""]);return(0,O.tp)(["Workflow","Target","Result","What changed","Backup"],l)}function h({begun:v,imported:l,deployed:a,backup:m,error:s}){return v?v==="nothing"?m?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":s?v==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":a?l?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function E(v,{host:l}){const a=v.flatMap(p=>{const{backup:T}=p;if(!T)return[];const b=T.id===void 0?"on this runner only":`artifact ${T.id}`,Y=T.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,$.SS)(T.name)} (${b}) to workflow ${(0,$.SS)((0,M.wZ)(p)??"")}${Y}`]}),m=`promote from run ${(0,$.SS)(process.env.GITHUB_RUN_ID??"")}: ${a.join(", ")}.`,s="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",d=v.flatMap(p=>"workflowName"in p.target?(0,M.wZ)(p)??[]:[]);return[a.length>0?`To roll back at ${(0,$.wh)((0,U.
Sm)(l))}, ${m} ${s}`:"",...d.map(p=>`Workflow ${(0,$.SS)(p)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,ie,e)=>{e.d(ie,{Gy:()=>M,Rd:()=>R,cM:()=>f,ud:()=>N});var y=e(7598),U=e(
7487),W=e(706);const F="v1",[K,O]=[["name","target","package","variables"],["outcome","targetVariables","content"]],$=[...K,...O];function R(o,t=(0,y.randomBytes)(12).toString("base64url")){const i=u(
o,t),h=[F,t,A(o,t,i),...i.map(E=>E.join("~"))].join(".");return`${h}.${I([h],6)}`}function N(o){const[t="",i="",h="",...E]=o.split(".");if(/^v\d/.test(t)&&t!==F)throw new Error(`is of another version \
of this action (format ${t.slice(1)}). Make and approve a new plan`);if(E.pop()!==I([o.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:i,seal:h,rows:E.map(v=>v.split("~"))}}function M({salt:o,seal:t,rows:i},h){const E=u(h,o),v=(s,d)=>s.filter((p,T)=>i[d]?.[T]!==E[d]?.[T]),l=v(Object.keys(h.options),0),a=l.map(
s=>c(s,h.options[s]));if(i.length!==E.length){const s=(0,W.hS)(i.length-1,"workflow");return{differences:[...a,`the plan is for ${s}, this step for ${E.length-1}`],actions:[]}}const m=h.workflows.map(
(s,d)=>{const p=v($,d+1),T=P(i[d+1]?.at(-1)??"",o,d);a.push(...n(s,p,T).map(ce=>`${s.name}: ${ce}`));const b=s.outcome==="changed",Y=b!==p.includes("outcome");if(!p.includes("targetVariables")&&!p.includes(
"content"))return Y?"import":"leave";const oe=[...l,...p].some(ce=>["host","ignore","name","target"].includes(ce));return b&&!oe&&a.push(w(s,p.includes("content"))),Y?"finish":"leave"});return a.length===
0&&t!==A(h,o,i)&&a.push("the plan's digest isn't as the plan wrote it"),{differences:a,actions:m}}function f({salt:o,rows:t},i,h){return t[i+1]?.includes(I([o,i,"content",h],22))===!0}function c(o,t){
return o==="host"?`the host isn't the approved one (now ${t})`:o==="ignore"?"ignore isn't as approved":`${o} isn't as approved (was ${!t}, is ${t})`}function n({target:o,shown:t,variables:i},h,E){if(h.
includes("name"))return["the plan has another workflow in its place"];const v={target:`the target isn't the approved one (now ${o})`,package:`the package isn't the approved one (was ${E}\u2026, is ${t.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${i.join(", ")||"none"})`};return h.flatMap(l=>v[l]??[])}function w({name:o,target:t,fields:i,targetVariables:h},E){const l=`\
differs from the package in ${i.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,a=`its environment variables differ${h.length>0?` (now ${h.join(", ")})`:""}`,m=E&&i.length>0?
l:a,s=`: look at the workflow, and if it is right, deploy it with the deploy action (${t})`,d=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,U.Tm)()>1?s:
""}`;return`${o}: the target has changed since the plan: it is neither as planned nor as in the package, and ${m}. ${d}`}function u({options:o,workflows:t},i){const h=t.map((E,v)=>[...$.map(l=>I([i,v,
l,E[l]],l==="content"?22:4)),P(E.shown,i,v)]);return[Object.entries(o).map(E=>I([i,...E],4)),...h]}function P(o,t,i){const h=(0,y.createHash)("sha256").update(`${t} ${i}`).digest().readUIntBE(0,3);return(Number.
parseInt(o.slice(0,6),16)^h).toString(16).padStart(6,"0")}function A({options:o,workflows:t},i,h){const E=t.map(v=>K.map(l=>v[l]));return I([i,"seal",o,E,h],43)}function I(o,t){return(0,y.createHash)(
"sha256").update(JSON.stringify(o)).digest("base64url").slice(0,t)}}),6224:((te,ie,e)=>{e.d(ie,{Cs:()=>E,cS:()=>a,YR:()=>T});var y=e(7975),U=e(6779),W=e(9630),F=e(2899),K=e(5806),O=e(1519),$=e(1124),R=e(
3436),N=e(2742),M=e(7856);const f=1024*1024;function c(fe,g,{name:_,ignore:B}){const k=[fe,g].filter(q=>q!==void 0),X=k.length===2&&k.some(w),Z=[...new Set(k.flatMap(({files:q})=>[...q.keys()]))].sort(),
C=new Set(B.lines),H=new R.Ms(B,q=>C.delete(q)),S=Z.flatMap(q=>{const[re,Ee]=[fe?.files.get(q),g?.files.get(q)],be=re!==void 0&&Ee!==void 0&&re.equals(Ee);if(X&&(0,K.dU)(q)||be&&C.size===0)return[];const Re=re&&
(0,W.TA)(q,re,H),Ce=be?Re:Ee&&(0,W.TA)(q,Ee,H);return be||Re!==void 0&&Re.id===Ce?.id?[]:[{name:q,from:re,to:Ee,base:Re,head:Ce}]}),j=P(S,H),D=q=>B.lines.length===0&&j.some(re=>re.name===q),Q=j.length===
0?[]:Z.filter(q=>!D(q)&&!(0,K.dU)(q)),ee=fe===void 0?"added":g===void 0?"removed":void 0;return{name:_,status:ee??(j.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,$.
cz)(j.map($.xS)),files:j,variablesCompared:!(X&&k.some(u)),secrets:[...new Set(k.flatMap(q=>[...(0,O.x3)(q),...n(q,Q)]))],unusedIgnores:[...C]}}function n({files:fe},g){return g.flatMap(_=>(0,M.Wr)((0,W.
TA)(_,fe.get(_)??Buffer.of(),new R.Ms(F.K$))))}function w({kind:fe,files:g}){return fe==="folder"&&![...g.keys()].some(K.dU)}function u({files:fe}){return[...fe].some(([g,_])=>(0,K.dU)(g)&&(0,O.DF)(_)?.
variables.length!==0)}function P(fe,g){const _=fe.flatMap(({name:k,base:X,head:Z})=>X&&Z&&!(0,K.dU)(k)?[{name:k,base:X,head:Z}]:[]),B=new Map((0,N.OD)(_,g).map((k,X)=>[_[X]?.name,k]));return fe.map(k=>A(
k,B.get(k.name)))}function A({name:fe,from:g,to:_,base:B,head:k},X){const Z=g===void 0?"added":_===void 0?"removed":"modified",C={name:fe,status:Z,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,K.dU)(fe))return{...C,kind:"variables",changes:o(B,k,Z)};if(X||Z!=="modified"&&(B??k))return{...C,kind:"json",base:B,head:k,...X};const[H,S]=[g&&I(g),_&&I(_)];return g&&H===void 0||_&&S===void 0?
{...C,kind:"binary"}:{...C,kind:"text",text:{base:H,head:S}}}function I(fe){return fe.length<=f&&!fe.includes(0)?(0,W.b6)(fe):void 0}function o(fe,g,_){const[B,k]=[fe,g].map(D=>D&&(0,O.DF)(Buffer.from(
(0,R.dj)(D))));if(_==="modified"&&(B===void 0||B.container!==k?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const X=D=>new Map(D?.variables.map(({name:Q,content:ee})=>[Q,ee])),[Z,C]=[
X(B),X(k)],H=[],S=[...Z.keys()].filter(D=>C.has(D)),j=[...C.keys()].filter(D=>Z.has(D));S.some((D,Q)=>D!==j[Q])&&H.push({kind:"reordered",path:[],moved:[]});for(const D of[...new Set([...Z.keys(),...C.
keys()])].sort()){const Q=[{type:"member",key:D}];Z.has(D)?C.has(D)?Z.get(D)!==C.get(D)&&H.push({kind:"modified",path:Q,from:$.RG,to:$.RG}):H.push({kind:"removed",path:Q,value:$.RG}):H.push({kind:"add\
ed",path:Q,value:$.RG})}return H}var t=e(7279),i=e(8920),h=e(9870);async function E(fe,g){const{inputs:_,platform:B}=fe,{target:k}=g;if("workflowName"in k)return v(g,void 0,_.ignore);const X=await(0,U.
X)(fe,k);for(const Z of(0,O.x3)(X.package))B.secrets.add(Z);return v(g,X,_.ignore)}function v(fe,g,_){const{name:B,target:k,package:X,definitions:Z,variablesFile:C}=fe,H=g&&l(g.package),S=[H?.env?.bytes,
X.files.get(h.Km)];C&&Z.env&&b(B,Z.env.bytes,S);const[j,D]=[d(H?.env),d(Z.env)],Q=j&&D&&new Map([...D,...j]),ee=H&&T(H,j,H.env),q=T(Z,Z.env&&Q,Z.env),re=c(ee,q,{name:B,ignore:_}),Ee=m(re),be=m(c(ee,q,
{name:B,ignore:F.K$})),Re=[...S,Z.env?.bytes].flatMap(We=>We?(0,O.aC)(We):[]),Ce=(0,W.ol)(T(Z),F.K$);return{state:g,changes:{...re,secrets:[...re.secrets,...Re]},ignored:be.filter(We=>!Ee.includes(We)),
added:p(Q).filter(We=>!j?.has(We)),kept:p(D).filter(We=>j?.has(We)&&j.get(We)!==D?.get(We)),name:B,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Ce,variables:p(
D),shown:fe.sha256??Ce,outcome:re.status==="unchanged"?re.status:"changed",targetVariables:p(j),content:H?(0,W.ol)(T(H),_):"",fields:Ee}}function l(fe){try{return(0,i.mu)(fe)}catch(g){const _=`The tar\
get's package ${(0,t.gJ)(g)}`;throw new t.HR({what:_,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:g})}}function a(fe,g){return fe.content===g.content&&(0,y.isDeepStrictEqual)(
fe.targetVariables,g.targetVariables)}function m({files:fe}){const g=fe.flatMap(({kind:_,name:B,changes:k})=>_==="variables"?[]:k.length===0?[B]:k.map(X=>s(X)||B));return[...new Set(g)]}function s({kind:fe,
path:g}){return g.map(B=>B.type==="member"?B.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function d(fe){return fe===void 0?new Map:(0,O.DF)(fe.bytes)?.variables.reduce(
(g,{name:_,content:B})=>g.set(_,B),new Map)}function p(fe){return[...fe?.keys()??[]].sort()}function T({app:fe,flow:g},_,B){const k=p(_).map(Z=>[Z,""]),X=_?Buffer.from(JSON.stringify(Object.fromEntries(
k))):B?.bytes;return(0,h.jz)("zip",[[h.uq,fe.bytes],[h.n7,g.bytes],...X?[[h.Km,X]]:[]])}function b(fe,g,_){const B=_.map(S=>S&&(0,O.DF)(S)),k=B.find(S=>S?.variables.length)??B.find(Boolean),X=Y((0,O.DF)(
g),k);if(X===void 0)return;const Z=B.indexOf(k)===1?"package":"target",C=`env-variables of ${fe} doesn't have the shape of the ${Z}'s variables`,H=`Write it like this, with your names and values: ${ye(
k)}`;throw new t.HR({what:C,why:X,advice:H,topic:"import-deploy-and-promote"})}function Y(fe,g){if(fe===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(g===
void 0)return;if(fe.container!==g.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(g.variables.length===0)return;const _=new Set(g.
variables.flatMap(({keys:k})=>k)),B=g.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:X}of fe.variables){const Z=X.find(C=>!_.has(C));if(Z!==void 0)return`${k} has "${Z}", which\
 no variable there has`;if(B&&!X.includes("value"))return`${k} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ce={string:"",number:0,boolean:!1};function ye({
container:fe,variables:[g]}={container:"array",variables:[]}){const _=fe==="array",{keys:B,content:k}=g??{keys:_?["name","value"]:[],content:"{}"},X=JSON.parse(k),Z=B.map(H=>[H,oe[H]??ce[typeof X[H]]??
null]),C=B.length===0?oe.value:Object.fromEntries(Z);return JSON.stringify(_?[C]:{API_URL:C})}}),7833:((te,ie,e)=>{e.d(ie,{A2:()=>R,ZB:()=>M,c2:()=>f,jb:()=>$,p1:()=>K,sb:()=>F,wZ:()=>O});var y=e(2697),
U=e(1124),W=e(7487);function F(c){return c.filter(n=>n.plan!==void 0)}function K(c){return F(c).filter(({plan:n,action:w,backup:u})=>n.outcome==="unchanged"&&w!=="finish"&&!u)}function O({target:c,job:n}){
return"workflowId"in c?c.workflowId:n["workflow-id"]}function $(c){const n=c.filter(({plan:w})=>!w).map(({name:w})=>w);return{workflows:F(c).map(({plan:w})=>w.changes),notCompared:n}}async function R({
rows:c,digest:n},{fromList:w}){const[u]=c,P=$(c);(0,W.n0)({...n&&{changed:(0,U.Hq)(P),...(0,U.xW)(P),"plan-digest":n},...!w&&u&&M(u)}),await(0,y.$l)("promotions",c.map(N))}function N(c){const{name:n,sha256:w,
plan:u,imported:P=!1,deployed:A=!1,backup:I,job:o,error:t}=c;return{name:n,"workflow-id":O(c),...u&&{changed:u.outcome==="changed",...u.changes.counts},"package-sha256":w,imported:P,deployed:A,"dock-s\
tatus-id":o["dock-status-id"],...I?.id&&{"backup-artifact-id":I.id,"backup-artifact-name":I.name},error:t&&(0,y.UX)(t)}}function M(c){const{"export-job-id":n,...w}=c.job;return{...w,"workflow-id":O(c)}}
function f({rows:c,refusal:n,digest:w},{fromList:u,isPlan:P}){const A=c.flatMap(({error:i})=>i??[]),[I]=A;if(I===void 0||!u)return I??n;const o=c.filter(({begun:i})=>!i).map(({name:i})=>i),t=[!w&&`${A.
length} of ${c.length} targets could not be compared.`,(0,y.As)(c),!w&&!P&&"Nothing was changed.",w&&o.length>0&&`Not started: ${o.join(", ")}.`];return(0,y.Xd)(I,t.filter(Boolean).join(" "))}}),2975:((te,ie,e)=>{
e.d(ie,{L5:()=>O,Mu:()=>M,Vs:()=>R,kU:()=>K,yy:()=>N});var y=e(7279),U=e(706);const W=7,F=3e4,K=429;async function O({log:f,signal:c,endsAt:n},w,{atLeastMs:u=0,untilFree:P=!1}={}){let A=0,I=0,o;for(;;)
try{return await w()}catch(t){if(!(t instanceof y.HR&&(t.retryable||P&&t.busy)))throw t;c.throwIfAborted(),o??=performance.now();const i=t.status===K,h=t.busy||i;I=h?I+1:0,h||A++;const E=A>(t.maxRetries??
W)&&performance.now()-o>=u;if(!h&&E)throw $(t,`${A} times in a row`);const v=Math.min(F,1e3*2**((I||A)-1))*(.5+Math.random()/2),l=i&&t.retryAfterMs>0?t.retryAfterMs:Math.max(t.retryAfterMs,v),a=(0,U.zK)(
l);if(performance.now()+l>=n)throw $(t,`and waiting ${a} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,U.OX)((0,y.$N)(t),1e3)}; retr\
ying in ${a}`),await N(l,c)}}function $(f,c,n=f.advice){const{what:w,why:u}=f,P=u?{why:`${u}, ${c}`}:{what:`${w}, ${c}`};return f.with({...P,advice:n,retryable:!1})}function R(f){const c=String(f),n=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(n||0,0),2**31-1)}async function N(f,c){let n;const w=new Promise(u=>{n=setTimeout(u,f)});await M(c,w).finally(()=>clearTimeout(n))}
function M(f,c){return new Promise((n,w)=>{const u=()=>w(f.reason);c.then(n,w).finally(()=>f.removeEventListener("abort",u)),f.aborted?u():f.addEventListener("abort",u)})}}),706:((te,ie,e)=>{e.d(ie,{MW:()=>F,
OX:()=>U,TL:()=>W,Xe:()=>K,hS:()=>$,pO:()=>c,v5:()=>N,zD:()=>O,zK:()=>R});var y=e(8132);function U(o,t=300){const i=o.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,y.Jj)(i,t)}
function W(o,t=100){return(0,y.RK)(JSON.stringify((0,y.Jj)(o,t)))}function F(o){return W(o,1e3).replaceAll("\\\\","\\")}function K(o){if(o<1024)return`${o} B`;const t=(o/1024).toFixed(1);return Number(
t)<1024?`${t} KiB`:`${(o/1024**2).toFixed(1)} MiB`}function O(o){return String(o).replace(/\B(?=(\d{3})+$)/g,",")}function $(o,t){return`${O(o)} ${t}${o===1?"":"s"}`}function R(o){if(o<9950)return`${(o/
1e3).toFixed(1)} s`;const t=Math.round(o/1e3);if(t<60)return`${t} s`;const[i,h]=[Math.floor(t/60),Math.floor(t/3600)];return h>0?`${h} h ${i%60} min`:`${i} min ${t%60} s`}const N="***",M=4,f=8;class c{#n=new Map;#e=new Set;constructor(t=[]){
for(const i of t)this.add(i)}add(t,i=h=>!0){const h=new Set([t,...t.split(/[\r\n]/)].map(E=>E.trim()));for(const E of[...h].filter(i).flatMap(n)){const v=E.slice(0,f);this.#n.set(v,(this.#n.get(v)??new Set).
add(E)),this.#e.add(v.length)}}redact=(t,i=300)=>{const h=t.trimStart(),E=Math.min(h.length,i*4);return U(this.hide(h,()=>{},E)+(E<h.length?"\u2026":""),i)};hide(t,i=E=>{},h=t.length){let[E,v]=["",0];
for(let l=0;l<h;l++){const a=this.#t(t,l);a!==""&&(i(a),l>=v&&(E+=t.slice(v,l)+N),v=Math.max(v,l+a.length))}return E+t.slice(v,h)}#t(t,i){let h="";for(const E of this.#e)for(const v of this.#n.get(t.slice(
i,i+E))??[])v.length<=h.length||!t.startsWith(v,i)||(v.length>=M||I(t,i,i+v.length))&&(h=v);return h}}function n(o){const t=b=>JSON.stringify(b).slice(1,-1),i=Buffer.from(o).toString(),h=[o,i,u(o)].flatMap(
b=>[b,t(b),t(t(b))]),E=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(b=>t(i).replace(b,A)),v=[t(i),...E].flatMap(b=>[b,b.replaceAll("/","\\/")]),l=encodeURIComponent(i),a=l.replace(/[!'()*]/g,P),m=a.replaceAll(
"%2A","*").replaceAll("~","%7E"),d=[l,a,a.replaceAll("%2F","/"),m].flatMap(b=>[b,b.replaceAll("%20","+")]),p=d.map(b=>b.replace(/%../g,Y=>Y.toLowerCase())),T=i.replace(/[&<>"']/g,b=>w[b]??"");return[...h,
t(i).replaceAll("/","\\/"),...v,T,...d,...p,encodeURI(i)]}const w={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(o){try{return decodeURIComponent(o)}catch{return o}}function P(o){
return`%${o.charCodeAt(0).toString(16).toUpperCase()}`}function A(o){return`\\u${o.charCodeAt(0).toString(16).padStart(4,"0")}`}function I(o,t,i){const h=o.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.
test(h)&&!/^[\p{L}\p{N}]/u.test(o.slice(i,i+2))}}),819:((te,ie,e)=>{e.d(ie,{Yz:()=>bt,z3:()=>Ot,V4:()=>Ye,pq:()=>Mt,lm:()=>$t,C1:()=>Et,uH:()=>gt,Pq:()=>ot,z:()=>s,$e:()=>St});var y=e(857);function U(G){
return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function W(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,
endColumn:G.endColumn}:{}}function F(G,L,z){const ne=new $(G,L,z);process.stdout.write(ne.toString()+y.EOL)}function K(G,L=""){F(G,{},L)}const O="::";class ${constructor(L,z,ne){L||(L="missing.command"),
this.command=L,this.properties=z,this.message=ne}toString(){let L=O+this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let z=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const ue=this.properties[ne];ue&&(z?z=!1:L+=",",L+=`${ne}=${N(ue)}`)}}return L+=`${O}${R(this.message)}`,L}}function R(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function N(G){return U(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var M=e(6982),f=e(9896);function c(G,L){const z=process.env[`\
GITHUB_${G}`];if(!z)throw new Error(`Unable to find environment variable for file command ${G}`);if(!f.existsSync(z))throw new Error(`Missing file at path: ${z}`);f.appendFileSync(z,`${U(L)}${y.EOL}`,
{encoding:"utf8"})}function n(G,L){const z=`ghadelimiter_${M.randomUUID()}`,ne=U(L);if(G.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ne.includes(z))
throw new Error(`Unexpected input: value should not contain the delimiter "${z}"`);return`${G}<<${z}${y.EOL}${ne}${y.EOL}${z}`}var w=e(6928),u=e(6671),P=e(2145),A=function(G,L,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(
r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(G,L||[])).next())})};class I{static createHttpClient(L=!0,z=10){const ne={allowRetries:L,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
I.getRequestToken())],ne)}static getRequestToken(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){
const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return A(this,void 0,void 0,function*(){var z;
const ge=(z=(yield I.createHttpClient().getJson(L).catch(Oe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Oe.statusCode}
 
        Error Message: ${Oe.message}`)})).result)===null||z===void 0?void 0:z.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(L){return A(this,
void 0,void 0,function*(){try{let z=I.getIDTokenUrl();if(L){const ue=encodeURIComponent(L);z=`${z}&audience=${ue}`}debug(`ID token url is ${z}`);const ne=yield I.getCall(z);return setSecret(ne),ne}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var o=function(G,L,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(r){
try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(G,L||[])).next())})};const{access:t,appendFile:i,
writeFile:h}=f.promises,E="GITHUB_STEP_SUMMARY",v="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class l{constructor(){this._buffer=""}filePath(){
return o(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[E];if(!L)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield t(L,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,z,ne={}){const ue=Object.entries(ne).map(([ge,Oe])=>` ${ge}="${Oe}"`).join("");return z?`<${L}${ue}>${z}</${L}>`:`<${L}${ue}>`}write(L){return o(this,void 0,
void 0,function*(){const z=!!L?.overwrite,ne=yield this.filePath();return yield(z?h:i)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return o(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,z=!1){return this._buffer+=L,z?this.
addEOL():this}addEOL(){return this.addRaw(y.EOL)}addCodeBlock(L,z){const ne=Object.assign({},z&&{lang:z}),ue=this.wrap("pre",this.wrap("code",L),ne);return this.addRaw(ue).addEOL()}addList(L,z=!1){const ne=z?
"ol":"ul",ue=L.map(Oe=>this.wrap("li",Oe)).join(""),ge=this.wrap(ne,ue);return this.addRaw(ge).addEOL()}addTable(L){const z=L.map(ue=>{const ge=ue.map(Oe=>{if(typeof Oe=="string")return this.wrap("td",
Oe);const{header:ze,data:qe,colspan:Ne,rowspan:r}=Oe,x=ze?"th":"td",J=Object.assign(Object.assign({},Ne&&{colspan:Ne}),r&&{rowspan:r});return this.wrap(x,qe,J)}).join("");return this.wrap("tr",ge)}).join(
""),ne=this.wrap("table",z);return this.addRaw(ne).addEOL()}addDetails(L,z){const ne=this.wrap("details",this.wrap("summary",L)+z);return this.addRaw(ne).addEOL()}addImage(L,z,ne){const{width:ue,height:ge}=ne||
{},Oe=Object.assign(Object.assign({},ue&&{width:ue}),ge&&{height:ge}),ze=this.wrap("img",null,Object.assign({src:L,alt:z},Oe));return this.addRaw(ze).addEOL()}addHeading(L,z){const ne=`h${z}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",ge=this.wrap(ue,L);return this.addRaw(ge).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap(
"br",null);return this.addRaw(L).addEOL()}addQuote(L,z){const ne=Object.assign({},z&&{cite:z}),ue=this.wrap("blockquote",L,ne);return this.addRaw(ue).addEOL()}addLink(L,z){const ne=this.wrap("a",L,{href:z});
return this.addRaw(ne).addEOL()}}const a=new l,m=null,s=a;function d(G){return G.replace(/[\\]/g,"/")}function p(G){return G.replace(/[/]/g,"\\")}function T(G){return G.replace(/[/\\]/g,path.sep)}const b=Qe(
import.meta.url)("string_decoder");var Y=e(4434);const oe=Qe(import.meta.url)("child_process");var ce=e(2613),ye=function(G,L,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}
return new(z||(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(ze,qe)}
Ne((ne=ne.apply(G,L||[])).next())})};const{chmod:fe,copyFile:g,lstat:_,mkdir:B,open:k,readdir:X,rename:Z,rm:C,rmdir:H,stat:S,symlink:j,unlink:D}=f.promises,Q=process.platform==="win32";function ee(G){
return ye(this,void 0,void 0,function*(){const L=yield fs.promises.readlink(G);return Q&&!L.endsWith("\\")?`${L}\\`:L})}const q=268435456,re=f.constants.O_RDONLY;function Ee(G){return ye(this,void 0,void 0,
function*(){try{yield S(G)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}function be(G){return ye(this,arguments,void 0,function*(L,z=!1){return(z?yield S(L):yield _(L)).isDirectory()})}function Re(G){
if(G=We(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');return Q?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function Ce(G,L){return ye(this,void 0,void 0,function*(){let z;
try{z=yield S(G)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${ue}`)}if(z&&z.isFile()){if(Q){const ue=w.extname(G).toUpperCase();
if(L.some(ge=>ge.toUpperCase()===ue))return G}else if(je(z))return G}const ne=G;for(const ue of L){G=ne+ue,z=void 0;try{z=yield S(G)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${G}': ${ge}`)}if(z&&z.isFile()){if(Q){try{const ge=w.dirname(G),Oe=w.basename(G).toUpperCase();for(const ze of yield X(ge))if(Oe===ze.toUpperCase()){G=w.join(
ge,ze);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${G}': ${ge}`)}return G}else if(je(z))return G}}return""})}function We(G){return G=G||"",Q?(G=
G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function je(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==
void 0&&G.uid===process.getuid()}function ke(){var G;return(G=process.env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var Le=function(G,L,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){
Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(
ze,qe)}Ne((ne=ne.apply(G,L||[])).next())})};function me(G,L){return Le(this,arguments,void 0,function*(z,ne,ue={}){const{force:ge,recursive:Oe,copySourceDirectory:ze}=st(ue),qe=(yield ioUtil.exists(ne))?
yield ioUtil.stat(ne):null;if(qe&&qe.isFile()&&!ge)return;const Ne=qe&&qe.isDirectory()&&ze?path.join(ne,path.basename(z)):ne;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);
if((yield ioUtil.stat(z)).isDirectory())if(Oe)yield ct(z,Ne,0,ge);else throw new Error(`Failed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Ne)==="")
throw new Error(`'${Ne}' and '${z}' are the same file`);yield at(z,Ne,ge)}})}function Ae(G,L){return Le(this,arguments,void 0,function*(z,ne,ue={}){if(yield ioUtil.exists(ne)){let ge=!0;if((yield ioUtil.
isDirectory(ne))&&(ne=path.join(ne,path.basename(z)),ge=yield ioUtil.exists(ne)),ge)if(ue.force==null||ue.force)yield Ue(ne);else throw new Error("Destination already exists")}yield Ke(path.dirname(ne)),
yield ioUtil.rename(z,ne)})}function Ue(G){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function Ke(G){return Le(this,void 0,void 0,function*(){
ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Je(G,L){return Le(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(L){const ne=yield Je(
G,!1);if(!ne)throw Q?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const z=yield tt(G);return z&&z.length>0?z[0]:""})}function tt(G){return Le(this,
void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const L=[];if(Q&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(w.delimiter))ue&&L.push(ue);if(Re(G)){const ue=yield Ce(
G,L);return ue?[ue]:[]}if(G.includes(w.sep))return[];const z=[];if(process.env.PATH)for(const ue of process.env.PATH.split(w.delimiter))ue&&z.push(ue);const ne=[];for(const ue of z){const ge=yield Ce(
w.join(ue,G),L);ge&&ne.push(ge)}return ne})}function st(G){const L=G.force==null?!0:G.force,z=!!G.recursive,ne=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:L,recursive:z,copySourceDirectory:ne}}
function ct(G,L,z,ne){return Le(this,void 0,void 0,function*(){if(z>=255)return;z++,yield Ke(L);const ue=yield ioUtil.readdir(G);for(const ge of ue){const Oe=`${G}/${ge}`,ze=`${L}/${ge}`;(yield ioUtil.
lstat(Oe)).isDirectory()?yield ct(Oe,ze,z,ne):yield at(Oe,ze,ne)}yield ioUtil.chmod(L,(yield ioUtil.stat(G)).mode)})}function at(G,L,z){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
G)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const ne=yield ioUtil.readlink(G);yield ioUtil.
symlink(ne,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||z)&&(yield ioUtil.copyFile(G,L))})}const wt=Qe(import.meta.url)("timers");var lt=function(G,L,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(
r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(G,L||[])).next())})};const dt=process.platform==="win32";class vt extends Y.EventEmitter{constructor(L,z,ne){if(super(),!L)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=L,this.args=z||[],this.options=ne||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,z){
const ne=this._getSpawnFileName(),ue=this._getSpawnArgs(L);let ge=z?"":"[command]";if(dt)if(this._isCmdFile()){ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}else if(L.windowsVerbatimArguments){ge+=`"${ne}"`;
for(const Oe of ue)ge+=` ${Oe}`}else{ge+=this._windowsQuoteCmdArg(ne);for(const Oe of ue)ge+=` ${this._windowsQuoteCmdArg(Oe)}`}else{ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}return ge}_processLineBuffer(L,z,ne){
try{let ue=z+L.toString(),ge=ue.indexOf(y.EOL);for(;ge>-1;){const Oe=ue.substring(0,ge);ne(Oe),ue=ue.substring(ge+y.EOL.length),ge=ue.indexOf(y.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return dt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(dt&&this._isCmdFile()){let z=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)z+=" ",z+=L.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return z+='"',[z]}return this.args}_endsWith(L,z){return L.endsWith(
z)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';
const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const Oe of L)if(z.some(ze=>ze===Oe)){ne=!0;break}if(!ne)return L;let ue='"',ge=!0;for(let Oe=L.
length;Oe>0;Oe--)ue+=L[Oe-1],ge&&L[Oe-1]==="\\"?ue+="\\":L[Oe-1]==='"'?(ge=!0,ue+='"'):ge=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes(
"	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let z='"',ne=!0;for(let ue=L.length;ue>0;ue--)z+=L[ue-1],ne&&L[ue-1]==="\\"?z+="\\":L[ue-1]==='"'?(ne=!0,z+="\\"):
ne=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const z={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return z.outStream=L.outStream||process.stdout,z.errStream=L.errStream||process.stderr,z}_getSpawnOptions(L,z){
L=L||{};const ne={};return ne.cwd=L.cwd,ne.env=L.env,ne.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(ne.argv0=`"${z}"`),ne}exec(){return lt(this,
void 0,void 0,function*(){return!Re(this.toolPath)&&(this.toolPath.includes("/")||dt&&this.toolPath.includes("\\"))&&(this.toolPath=w.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Je(this.toolPath,!0),new Promise((L,z)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ne of this.args)this._debug(
`   ${Ne}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+y.EOL);const ue=new ht(ne,this.toolPath);if(ue.on("debug",Ne=>{this._debug(
Ne)}),this.options.cwd&&!(yield Ee(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),Oe=oe.spawn(ge,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,ge));let ze="";Oe.stdout&&Oe.stdout.on("data",Ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ne),!ne.silent&&ne.outStream&&ne.outStream.write(Ne),
ze=this._processLineBuffer(Ne,ze,r=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(r)})});let qe="";if(Oe.stderr&&Oe.stderr.on("data",Ne=>{ue.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ne),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(Ne),qe=this._processLineBuffer(
Ne,qe,r=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(r)})}),Oe.on("error",Ne=>{ue.processError=Ne.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),
Oe.on("exit",Ne=>{ue.processExitCode=Ne,ue.processExited=!0,this._debug(`Exit code ${Ne} received from tool '${this.toolPath}'`),ue.CheckComplete()}),Oe.on("close",Ne=>{ue.processExitCode=Ne,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(Ne,r)=>{ze.length>0&&this.emit("stdline",ze),qe.length>0&&this.emit("errl\
ine",qe),Oe.removeAllListeners(),Ne?z(Ne):L(r)}),this.options.input){if(!Oe.stdin)throw new Error("child process missing stdin");Oe.stdin.end(this.options.input)}}))})}}function _t(G){const L=[];let z=!1,
ne=!1,ue="";function ge(Oe){ne&&Oe!=='"'&&(ue+="\\"),ue+=Oe,ne=!1}for(let Oe=0;Oe<G.length;Oe++){const ze=G.charAt(Oe);if(ze==='"'){ne?ge(ze):z=!z;continue}if(ze==="\\"&&ne){ge(ze);continue}if(ze==="\\"&&
z){ne=!0;continue}if(ze===" "&&!z){ue.length>0&&(L.push(ue),ue="");continue}ge(ze)}return ue.length>0&&L.push(ue.trim()),L}class ht extends Y.EventEmitter{constructor(L,z){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=L,
this.toolPath=z,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,wt.setTimeout)(ht.HandleTimeout,this.delay,this)))}_debug(L){
this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const z=`The STDIO streams did not close within ${L.delay/
1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(z)}L._setResult()}}}var pt=function(G,L,z,ne){
function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){
Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(G,L||[])).next())})};function mt(G,L,z){return pt(this,void 0,void 0,function*(){const ne=tr.argStringToArray(G);if(ne.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=ne[0];return L=ne.slice(1).concat(L||[]),new tr.ToolRunner(ue,L,z).exec()})}function se(G,L,z){return pt(this,void 0,
void 0,function*(){var ne,ue;let ge="",Oe="";const ze=new StringDecoder("utf8"),qe=new StringDecoder("utf8"),Ne=(ne=z?.listeners)===null||ne===void 0?void 0:ne.stdout,r=(ue=z?.listeners)===null||ue===
void 0?void 0:ue.stderr,x=pe=>{Oe+=qe.write(pe),r&&r(pe)},J=pe=>{ge+=ze.write(pe),Ne&&Ne(pe)},V=Object.assign(Object.assign({},z?.listeners),{stdout:J,stderr:x}),le=yield mt(G,L,Object.assign(Object.assign(
{},z),{listeners:V}));return ge+=ze.end(),Oe+=qe.end(),{exitCode:le,stdout:ge,stderr:Oe}})}var we=function(G,L,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||
(z=Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(
G,L||[])).next())})};const de=()=>we(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:L}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:G.trim()}}),_e=()=>we(
void 0,void 0,void 0,function*(){var G,L,z,ne;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(L=(G=ue.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&
L!==void 0?L:"";return{name:(ne=(z=ue.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ne!==void 0?ne:"",version:ge}}),$e=()=>we(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[L,z]=G.trim().split(`
`);return{name:L,version:z}}),Me=y.platform(),Pe=y.arch(),Ie=Me==="win32",he=Me==="darwin",Te=Me==="linux";function De(){return we(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ie?de():he?_e():$e()),{platform:Me,arch:Pe,isWindows:Ie,isMacOS:he,isLinux:Te})})}var Fe=function(G,L,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=
Promise))(function(ge,Oe){function ze(r){try{Ne(ne.next(r))}catch(x){Oe(x)}}function qe(r){try{Ne(ne.throw(r))}catch(x){Oe(x)}}function Ne(r){r.done?ge(r.value):ue(r.value).then(ze,qe)}Ne((ne=ne.apply(
G,L||[])).next())})},Xe;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(Xe||(Xe={}));function Ze(G,L){const z=toCommandValue(L);if(process.env[G]=z,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(G,L));issueCommand("set-env",{name:G},z)}function ot(G){F("add-mask",{},G)}function it(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},
G),process.env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function Ye(G,L){const z=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!z)throw new Error(`Input requir\
ed and not supplied: ${G}`);return L&&L.trimWhitespace===!1?z:z.trim()}function ft(G,L){const z=Ye(G,L).split(`
`).filter(ne=>ne!=="");return L&&L.trimWhitespace===!1?z:z.map(ne=>ne.trim())}function ut(G,L){const z=["true","True","TRUE"],ne=["false","False","FALSE"],ue=Ye(G,L);if(z.includes(ue))return!0;if(ne.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(G,L){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",n(G,L));process.stdout.write(y.EOL),F("set-output",{name:G},
U(L))}function yt(G){issue("echo",G?"on":"off")}function Et(G){process.exitCode=Xe.Failure,Ot(G)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function bt(G){F("debug",{},G)}function Ot(G,L={}){
F("error",W(L),G instanceof Error?G.toString():G)}function St(G,L={}){F("warning",W(L),G instanceof Error?G.toString():G)}function $t(G,L={}){F("notice",W(L),G instanceof Error?G.toString():G)}function Mt(G){
process.stdout.write(G+y.EOL)}function At(G){issue("group",G)}function It(){issue("endgroup")}function kt(G,L){return Fe(this,void 0,void 0,function*(){At(G);let z;try{z=yield L()}finally{It()}return z})}
function Pt(G,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,L));issueCommand("save-state",{name:G},toCommandValue(L))}function Dt(G){return process.env[`S\
TATE_${G}`]||""}function Ct(G){return Fe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((te,ie,e)=>{e.d(ie,{tZ:()=>W});var y=function(K,O,$,R){function N(M){return M instanceof
$?M:new $(function(f){f(M)})}return new($||($=Promise))(function(M,f){function c(u){try{w(R.next(u))}catch(P){f(P)}}function n(u){try{w(R.throw(u))}catch(P){f(P)}}function w(u){u.done?M(u.value):N(u.value).
then(c,n)}w((R=R.apply(K,O||[])).next())})};class U{constructor(O,$){this.username=O,this.password=$}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,ie,e)=>{e.d(ie,{Qq:()=>E,Hv:()=>f});var y=e(8611),U=e.t(y,2),W=e(5692),F=e.t(W,2),K=e(9783),O=e(770),$=l=>{var a={};return e.d(a,l),a},R=l=>(()=>l);const N=$({ProxyAgent:()=>Ht.ProxyAgent});
var M=function(l,a,m,s){function d(p){return p instanceof m?p:new m(function(T){T(p)})}return new(m||(m=Promise))(function(p,T){function b(ce){try{oe(s.next(ce))}catch(ye){T(ye)}}function Y(ce){try{oe(
s.throw(ce))}catch(ye){T(ye)}}function oe(ce){ce.done?p(ce.value):d(ce.value).then(b,Y)}oe((s=s.apply(l,a||[])).next())})},f;(function(l){l[l.OK=200]="OK",l[l.MultipleChoices=300]="MultipleChoices",l[l.
MovedPermanently=301]="MovedPermanently",l[l.ResourceMoved=302]="ResourceMoved",l[l.SeeOther=303]="SeeOther",l[l.NotModified=304]="NotModified",l[l.UseProxy=305]="UseProxy",l[l.SwitchProxy=306]="Switc\
hProxy",l[l.TemporaryRedirect=307]="TemporaryRedirect",l[l.PermanentRedirect=308]="PermanentRedirect",l[l.BadRequest=400]="BadRequest",l[l.Unauthorized=401]="Unauthorized",l[l.PaymentRequired=402]="Pa\
ymentRequired",l[l.Forbidden=403]="Forbidden",l[l.NotFound=404]="NotFound",l[l.MethodNotAllowed=405]="MethodNotAllowed",l[l.NotAcceptable=406]="NotAcceptable",l[l.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",l[l.RequestTimeout=408]="RequestTimeout",l[l.Conflict=409]="Conflict",l[l.Gone=410]="Gone",l[l.TooManyRequests=429]="TooManyRequests",l[l.InternalServerError=500]="InternalSe\
rverError",l[l.NotImplemented=501]="NotImplemented",l[l.BadGateway=502]="BadGateway",l[l.ServiceUnavailable=503]="ServiceUnavailable",l[l.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(l){
l.Accept="accept",l.ContentType="content-type"})(c||(c={}));var n;(function(l){l.ApplicationJson="application/json"})(n||(n={}));function w(l){const a=pm.getProxyUrl(new URL(l));return a?a.href:""}const u=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],P=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],I=10,o=5;class t extends Error{constructor(a,m){
super(a),this.name="HttpClientError",this.statusCode=m,Object.setPrototypeOf(this,t.prototype)}}class i{constructor(a){this.message=a}readBody(){return M(this,void 0,void 0,function*(){return new Promise(
a=>M(this,void 0,void 0,function*(){let m=Buffer.alloc(0);this.message.on("data",s=>{m=Buffer.concat([m,s])}),this.message.on("end",()=>{a(m.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,
function*(){return new Promise(a=>M(this,void 0,void 0,function*(){const m=[];this.message.on("data",s=>{m.push(s)}),this.message.on("end",()=>{a(Buffer.concat(m))})}))})}}function h(l){return new URL(
l).protocol==="https:"}class E{constructor(a,m,s){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(a),this.handlers=m||[],this.requestOptions=s,s&&(s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError),this._socketTimeout=
s.socketTimeout,s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects),s.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade),s.maxRedirects!=null&&(this._maxRedirects=
Math.max(s.maxRedirects,0)),s.keepAlive!=null&&(this._keepAlive=s.keepAlive),s.allowRetries!=null&&(this._allowRetries=s.allowRetries),s.maxRetries!=null&&(this._maxRetries=s.maxRetries))}options(a,m){
return M(this,void 0,void 0,function*(){return this.request("OPTIONS",a,null,m||{})})}get(a,m){return M(this,void 0,void 0,function*(){return this.request("GET",a,null,m||{})})}del(a,m){return M(this,
void 0,void 0,function*(){return this.request("DELETE",a,null,m||{})})}post(a,m,s){return M(this,void 0,void 0,function*(){return this.request("POST",a,m,s||{})})}patch(a,m,s){return M(this,void 0,void 0,
function*(){return this.request("PATCH",a,m,s||{})})}put(a,m,s){return M(this,void 0,void 0,function*(){return this.request("PUT",a,m,s||{})})}head(a,m){return M(this,void 0,void 0,function*(){return this.
request("HEAD",a,null,m||{})})}sendStream(a,m,s,d){return M(this,void 0,void 0,function*(){return this.request(a,m,s,d)})}getJson(a){return M(this,arguments,void 0,function*(m,s={}){s[c.Accept]=this._getExistingOrDefaultHeader(
s,c.Accept,n.ApplicationJson);const d=yield this.get(m,s);return this._processResponse(d,this.requestOptions)})}postJson(a,m){return M(this,arguments,void 0,function*(s,d,p={}){const T=JSON.stringify(
d,null,2);p[c.Accept]=this._getExistingOrDefaultHeader(p,c.Accept,n.ApplicationJson),p[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(p,n.ApplicationJson);const b=yield this.post(s,T,p);return this.
_processResponse(b,this.requestOptions)})}putJson(a,m){return M(this,arguments,void 0,function*(s,d,p={}){const T=JSON.stringify(d,null,2);p[c.Accept]=this._getExistingOrDefaultHeader(p,c.Accept,n.ApplicationJson),
p[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(p,n.ApplicationJson);const b=yield this.put(s,T,p);return this._processResponse(b,this.requestOptions)})}patchJson(a,m){return M(this,arguments,
void 0,function*(s,d,p={}){const T=JSON.stringify(d,null,2);p[c.Accept]=this._getExistingOrDefaultHeader(p,c.Accept,n.ApplicationJson),p[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(p,n.
ApplicationJson);const b=yield this.patch(s,T,p);return this._processResponse(b,this.requestOptions)})}request(a,m,s,d){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const p=new URL(m);let T=this._prepareRequest(a,p,d);const b=this._allowRetries&&A.includes(a)?this._maxRetries+1:1;let Y=0,oe;do{if(oe=yield this.requestRaw(T,s),oe&&oe.
message&&oe.message.statusCode===f.Unauthorized){let ye;for(const fe of this.handlers)if(fe.canHandleAuthentication(oe)){ye=fe;break}return ye?ye.handleAuthentication(this,T,s):oe}let ce=this._maxRedirects;
for(;oe.message.statusCode&&u.includes(oe.message.statusCode)&&this._allowRedirects&&ce>0;){const ye=oe.message.headers.location;if(!ye)break;const fe=new URL(ye);if(p.protocol==="https:"&&p.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),fe.hostname!==p.hostname)for(const g in d)g.toLowerCase()==="authorization"&&delete d[g];T=this._prepareRequest(a,fe,d),oe=yield this.requestRaw(
T,s),ce--}if(!oe.message.statusCode||!P.includes(oe.message.statusCode))return oe;Y+=1,Y<b&&(yield oe.readBody(),yield this._performExponentialBackoff(Y))}while(Y<b);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(a,m){return M(this,void 0,void 0,function*(){return new Promise((s,d)=>{function p(T,b){T?d(T):b?s(b):d(new Error("Unknown error"))}this.requestRawWithCallback(
a,m,p)})})}requestRawWithCallback(a,m,s){typeof m=="string"&&(a.options.headers||(a.options.headers={}),a.options.headers["Content-Length"]=Buffer.byteLength(m,"utf8"));let d=!1;function p(Y,oe){d||(d=
!0,s(Y,oe))}const T=a.httpModule.request(a.options,Y=>{const oe=new i(Y);p(void 0,oe)});let b;T.on("socket",Y=>{b=Y}),T.setTimeout(this._socketTimeout||3*6e4,()=>{b&&b.end(),p(new Error(`Request timeo\
ut: ${a.options.path}`))}),T.on("error",function(Y){p(Y)}),m&&typeof m=="string"&&T.write(m,"utf8"),m&&typeof m!="string"?(m.on("close",function(){T.end()}),m.pipe(T)):T.end()}getAgent(a){const m=new URL(
a);return this._getAgent(m)}getAgentDispatcher(a){const m=new URL(a),s=K.s(m);if(s&&s.hostname)return this._getProxyAgentDispatcher(m,s)}_prepareRequest(a,m,s){const d={};d.parsedUrl=m;const p=d.parsedUrl.
protocol==="https:";d.httpModule=p?F:U;const T=p?443:80;if(d.options={},d.options.host=d.parsedUrl.hostname,d.options.port=d.parsedUrl.port?parseInt(d.parsedUrl.port):T,d.options.path=(d.parsedUrl.pathname||
"")+(d.parsedUrl.search||""),d.options.method=a,d.options.headers=this._mergeHeaders(s),this.userAgent!=null&&(d.options.headers["user-agent"]=this.userAgent),d.options.agent=this._getAgent(d.parsedUrl),
this.handlers)for(const b of this.handlers)b.prepareRequest(d.options);return d}_mergeHeaders(a){return this.requestOptions&&this.requestOptions.headers?Object.assign({},v(this.requestOptions.headers),
v(a||{})):v(a||{})}_getExistingOrDefaultHeader(a,m,s){let d;if(this.requestOptions&&this.requestOptions.headers){const T=v(this.requestOptions.headers)[m];T&&(d=typeof T=="number"?T.toString():T)}const p=a[m];
return p!==void 0?typeof p=="number"?p.toString():p:d!==void 0?d:s}_getExistingOrDefaultContentTypeHeader(a,m){let s;if(this.requestOptions&&this.requestOptions.headers){const p=v(this.requestOptions.
headers)[c.ContentType];p&&(typeof p=="number"?s=String(p):Array.isArray(p)?s=p.join(", "):s=p)}const d=a[c.ContentType];return d!==void 0?typeof d=="number"?String(d):Array.isArray(d)?d.join(", "):d:
s!==void 0?s:m}_getAgent(a){let m;const s=K.s(a),d=s&&s.hostname;if(this._keepAlive&&d&&(m=this._proxyAgent),d||(m=this._agent),m)return m;const p=a.protocol==="https:";let T=100;if(this.requestOptions&&
(T=this.requestOptions.maxSockets||y.globalAgent.maxSockets),s&&s.hostname){const b={maxSockets:T,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.
username}:${s.password}`}),{host:s.hostname,port:s.port})};let Y;const oe=s.protocol==="https:";p?Y=oe?O.httpsOverHttps:O.httpsOverHttp:Y=oe?O.httpOverHttps:O.httpOverHttp,m=Y(b),this._proxyAgent=m}if(!m){
const b={keepAlive:this._keepAlive,maxSockets:T};m=p?new W.Agent(b):new y.Agent(b),this._agent=m}return p&&this._ignoreSslError&&(m.options=Object.assign(m.options||{},{rejectUnauthorized:!1})),m}_getProxyAgentDispatcher(a,m){
let s;if(this._keepAlive&&(s=this._proxyAgentDispatcher),s)return s;const d=a.protocol==="https:";return s=new N.ProxyAgent(Object.assign({uri:m.href,pipelining:this._keepAlive?1:0},(m.username||m.password)&&
{token:`Basic ${Buffer.from(`${m.username}:${m.password}`).toString("base64")}`})),this._proxyAgentDispatcher=s,d&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1})),
s}_getUserAgentWithOrchestrationId(a){const m=a||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID;if(s){const d=s.replace(/[^a-z0-9_.-]/gi,"_");return`${m} actions_orchestration_id/${d}`}return m}_performExponentialBackoff(a){
return M(this,void 0,void 0,function*(){a=Math.min(I,a);const m=o*Math.pow(2,a);return new Promise(s=>setTimeout(()=>s(),m))})}_processResponse(a,m){return M(this,void 0,void 0,function*(){return new Promise(
(s,d)=>M(this,void 0,void 0,function*(){const p=a.message.statusCode||0,T={statusCode:p,result:null,headers:{}};p===f.NotFound&&s(T);function b(ce,ye){if(typeof ye=="string"){const fe=new Date(ye);if(!isNaN(
fe.valueOf()))return fe}return ye}let Y,oe;try{oe=yield a.readBody(),oe&&oe.length>0&&(m&&m.deserializeDates?Y=JSON.parse(oe,b):Y=JSON.parse(oe),T.result=Y),T.headers=a.message.headers}catch{}if(p>299){
let ce;Y&&Y.message?ce=Y.message:oe&&oe.length>0?ce=oe:ce=`Failed request: (${p})`;const ye=new t(ce,p);ye.result=T.result,d(ye)}else s(T)}))})}}const v=l=>Object.keys(l).reduce((a,m)=>(a[m.toLowerCase()]=
l[m],a),{})}),9783:((te,ie,e)=>{e.d(ie,{H:()=>U,s:()=>y});function y(K){const O=K.protocol==="https:";if(U(K))return;const $=O?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if($)try{return new F($)}catch{if(!$.startsWith("http://")&&!$.startsWith("https://"))return new F(`http://${$}`)}else return}function U(K){if(!K.hostname)return!1;const O=K.hostname;
if(W(O))return!0;const $=process.env.no_proxy||process.env.NO_PROXY||"";if(!$)return!1;let R;K.port?R=Number(K.port):K.protocol==="http:"?R=80:K.protocol==="https:"&&(R=443);const N=[K.hostname.toUpperCase()];
typeof R=="number"&&N.push(`${N[0]}:${R}`);for(const M of $.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(M==="*"||N.some(f=>f===M||f.endsWith(`.${M}`)||M.startsWith(".")&&f.endsWith(`${M}`)))
return!0;return!1}function W(K){const O=K.toLowerCase();return O==="localhost"||O.startsWith("127.")||O.startsWith("[::1]")||O.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(O,$){super(
O,$),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,ie,e)=>{e.d(ie,{E:()=>F});class y{diff(O,$,R={}){let N;typeof R=="function"?(N=R,R={}):"callback"in R&&(N=R.callback);const M=this.castInput(O,R),f=this.castInput($,R),c=this.removeEmpty(this.
tokenize(M,R)),n=this.removeEmpty(this.tokenize(f,R));return this.diffWithOptionsObj(c,n,R,N)}diffWithOptionsObj(O,$,R,N){var M;const f=E=>{if(E=this.postProcess(E,R),N){setTimeout(function(){N(E)},0);
return}else return E},c=$.length,n=O.length;let w=1,u=c+n;R.maxEditLength!=null&&(u=Math.min(u,R.maxEditLength));const P=(M=R.timeout)!==null&&M!==void 0?M:1/0,A=Date.now()+P,I=[{oldPos:-1,lastComponent:void 0}];
let o=this.extractCommon(I[0],$,O,0,R);if(I[0].oldPos+1>=n&&o+1>=c)return f(this.buildValues(I[0].lastComponent,$,O));let t=-1/0,i=1/0;const h=()=>{for(let E=Math.max(t,-w);E<=Math.min(i,w);E+=2){let v;
const l=I[E-1],a=I[E+1];l&&(I[E-1]=void 0);let m=!1;if(a){const d=a.oldPos-E;m=a&&0<=d&&d<c}const s=l&&l.oldPos+1<n;if(!m&&!s){I[E]=void 0;continue}if(!s||m&&l.oldPos<a.oldPos?v=this.addToPath(a,!0,!1,
0,R):v=this.addToPath(l,!1,!0,1,R),o=this.extractCommon(v,$,O,E,R),v.oldPos+1>=n&&o+1>=c)return f(this.buildValues(v.lastComponent,$,O))||!0;I[E]=v,v.oldPos+1>=n&&(i=Math.min(i,E-1)),o+1>=c&&(t=Math.max(
t,E+1))}w++};if(N)(function E(){setTimeout(function(){if(w>u||Date.now()>A)return N(void 0);h()||E()},0)})();else for(;w<=u&&Date.now()<=A;){const E=h();if(E)return E}}addToPath(O,$,R,N,M){const f=O.lastComponent;
return f&&!M.oneChangePerToken&&f.added===$&&f.removed===R?{oldPos:O.oldPos+N,lastComponent:{count:f.count+1,added:$,removed:R,previousComponent:f.previousComponent}}:{oldPos:O.oldPos+N,lastComponent:{
count:1,added:$,removed:R,previousComponent:f}}}extractCommon(O,$,R,N,M){const f=$.length,c=R.length;let n=O.oldPos,w=n-N,u=0;for(;w+1<f&&n+1<c&&this.equals(R[n+1],$[w+1],M);)w++,n++,u++,M.oneChangePerToken&&
(O.lastComponent={count:1,previousComponent:O.lastComponent,added:!1,removed:!1});return u&&!M.oneChangePerToken&&(O.lastComponent={count:u,previousComponent:O.lastComponent,added:!1,removed:!1}),O.oldPos=
n,w}equals(O,$,R){return R.comparator?R.comparator(O,$):O===$||!!R.ignoreCase&&O.toLowerCase()===$.toLowerCase()}removeEmpty(O){const $=[];for(let R=0;R<O.length;R++)O[R]&&$.push(O[R]);return $}castInput(O,$){
return O}tokenize(O,$){return Array.from(O)}join(O){return O.join("")}postProcess(O,$){return O}get useLongestToken(){return!1}buildValues(O,$,R){const N=[];let M;for(;O;)N.push(O),M=O.previousComponent,
delete O.previousComponent,O=M;N.reverse();const f=N.length;let c=0,n=0,w=0;for(;c<f;c++){const u=N[c];if(u.removed)u.value=this.join(R.slice(w,w+u.count)),w+=u.count;else{if(!u.added&&this.useLongestToken){
let P=$.slice(n,n+u.count);P=P.map(function(A,I){const o=R[w+I];return o.length>A.length?o:A}),u.value=this.join(P)}else u.value=this.join($.slice(n,n+u.count));n+=u.count,u.added||(w+=u.count)}}return N}}
class U extends y{tokenize(O){return O.slice()}join(O){return O}removeEmpty(O){return O}}const W=new U;function F(K,O,$){return W.diff(K,O,$)}})},Tt={};function nt(te){var ie=Tt[te];if(ie!==void 0)return ie.
exports;var e=Tt[te]={exports:{}},y=!0;try{Ut[te].call(e.exports,e,e.exports,nt),y=!1}finally{y&&delete Tt[te]}return e.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",y=W=>{W&&W.d<1&&(W.d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},U=W=>W.map(F=>{if(F!==
null&&typeof F=="object"){if(F[te])return F;if(F.then){var K=[];K.d=0,F.then(R=>{O[ie]=R,y(K)},R=>{O[e]=R,y(K)});var O={};return O[te]=R=>R(K),O}}var $={};return $[te]=R=>{},$[ie]=F,$});nt.a=(W,F,K)=>{
var O;K&&((O=[]).d=-1);var $=new Set,R=W.exports,N,M,f,c=new Promise((n,w)=>{f=w,M=n});c[ie]=R,c[te]=n=>(O&&n(O),$.forEach(n),c.catch(w=>{})),W.exports=c,F(n=>{N=U(n);var w,u=()=>N.map(A=>{if(A[e])throw A[e];
return A[ie]}),P=new Promise(A=>{w=()=>A(u),w.r=0;var I=o=>o!==O&&!$.has(o)&&($.add(o),o&&!o.d&&(w.r++,o.push(w)));N.map(o=>o[te](I))});return w.r?P:u()},n=>(n?f(c[e]=n):M(R),y(O))),O&&O.d<0&&(O.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;nt.t=function(e,y){if(y&1&&(e=this(e)),y&8||typeof e=="object"&&e&&(y&4&&e.__esModule||y&16&&typeof e.then=="function"))
return e;var U=Object.create(null);nt.r(U);var W={};ie=ie||[null,te({}),te([]),te(te)];for(var F=y&2&&e;typeof F=="object"&&!~ie.indexOf(F);F=te(F))Object.getOwnPropertyNames(F).forEach(K=>W[K]=()=>e[K]);
return W.default=()=>e,nt.d(U,W),U}})(),nt.d=(te,ie)=>{for(var e in ie)nt.o(ie,e)&&!nt.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:ie[e]})},nt.f={},nt.e=te=>Promise.all(Object.keys(nt.f).reduce(
(ie,e)=>(nt.f[e](te,ie),ie),[])),nt.u=te=>""+te+".index.js",nt.o=(te,ie)=>Object.prototype.hasOwnProperty.call(te,ie),nt.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},ie=e=>{var{ids:y,modules:U,runtime:W}=e,F,K,O=0;for(F in U)nt.o(U,F)&&(nt.m[F]=U[F]);for(W&&W(nt);O<y.length;O++)
K=y[O],nt.o(te,K)&&te[K]&&te[K][0](),te[y[O]]=0};nt.f.j=(e,y)=>{var U=nt.o(te,e)?te[e]:void 0;if(U!==0)if(U)y.push(U[1]);else{var W=import("./"+nt.u(e)).then(ie,F=>{throw te[e]!==0&&(te[e]=void 0),F}),
W=Promise.race([W,new Promise(F=>U=te[e]=[F])]);y.push(U[1]=W)}}})();var Nt=nt(6325);Nt=await Nt;
