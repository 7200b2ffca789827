const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Qe}from"module";const Ht={};var Ut={3313:(te=>{te.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(L){this.pending<this.max?w(this,L):this.waiting.push(L)},ie.prototype.wait=function(L){this.pending===0?L(this.error):this.listeners.push(L)},ie.prototype.hold=
function(){return e(this)};function e(L){L.pending+=1;var W=!1;return F;function F(O){if(W)throw new Error("callback called twice");if(W=!0,L.error=L.error||O,L.pending-=1,L.waiting.length>0&&L.pending<
L.max)w(L,L.waiting.shift());else if(L.pending===0){var M=L.listeners;L.listeners=[],M.forEach(K)}}function K(O){O(L.error)}}function w(L,W){W(e(L))}}),770:((te,ie,e)=>{te.exports=e(218)}),218:((te,ie,e)=>{
var w,L=e(9278),W=e(4756),F=e(8611),K=e(5692),O=e(4434),M=e(2613),R=e(9023);ie.httpOverHttp=U,ie.httpsOverHttp=A,ie.httpOverHttps=f,ie.httpsOverHttps=c;function U(T){var r=new o(T);return r.request=F.
request,r}function A(T){var r=new o(T);return r.request=F.request,r.createSocket=m,r.defaultPort=443,r}function f(T){var r=new o(T);return r.request=K.request,r}function c(T){var r=new o(T);return r.request=
K.request,r.createSocket=m,r.defaultPort=443,r}function o(T){var r=this;r.options=T||{},r.proxyOptions=r.options.proxy||{},r.maxSockets=r.options.maxSockets||F.Agent.defaultMaxSockets,r.requests=[],r.
sockets=[],r.on("free",function(i,h,E,v){for(var p=l(h,E,v),a=0,d=r.requests.length;a<d;++a){var t=r.requests[a];if(t.host===p.host&&t.port===p.port){r.requests.splice(a,1),t.request.onSocket(i);return}}
i.destroy(),r.removeSocket(i)})}R.inherits(o,O.EventEmitter),o.prototype.addRequest=function(r,n,i,h){var E=this,v=I({request:r},E.options,l(n,i,h));if(E.sockets.length>=this.maxSockets){E.requests.push(
v);return}E.createSocket(v,function(p){p.on("free",a),p.on("close",d),p.on("agentRemove",d),r.onSocket(p);function a(){E.emit("free",p,v)}function d(t){E.removeSocket(p),p.removeListener("free",a),p.removeListener(
"close",d),p.removeListener("agentRemove",d)}})},o.prototype.createSocket=function(r,n){var i=this,h={};i.sockets.push(h);var E=I({},i.proxyOptions,{method:"CONNECT",path:r.host+":"+r.port,agent:!1,headers:{
host:r.host+":"+r.port}});r.localAddress&&(E.localAddress=r.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),$(
"making CONNECT request");var v=i.request(E);v.useChunkedEncodingByDefault=!1,v.once("response",p),v.once("upgrade",a),v.once("connect",d),v.once("error",t),v.end();function p(u){u.upgrade=!0}function a(u,g,j){
process.nextTick(function(){d(u,g,j)})}function d(u,g,j){if(v.removeAllListeners(),g.removeAllListeners(),u.statusCode!==200){$("tunneling socket could not be established, statusCode=%d",u.statusCode),
g.destroy();var b=new Error("tunneling socket could not be established, statusCode="+u.statusCode);b.code="ECONNRESET",r.request.emit("error",b),i.removeSocket(h);return}if(j.length>0){$("got illegal \
response body from proxy"),g.destroy();var b=new Error("got illegal response body from proxy");b.code="ECONNRESET",r.request.emit("error",b),i.removeSocket(h);return}return $("tunneling connection has\
 established"),i.sockets[i.sockets.indexOf(h)]=g,n(g)}function t(u){v.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var g=new Error("tunneling socket could not be established, cause="+u.message);g.code="ECONNRESET",r.request.emit("error",g),i.removeSocket(h)}},o.prototype.removeSocket=function(r){
var n=this.sockets.indexOf(r);if(n!==-1){this.sockets.splice(n,1);var i=this.requests.shift();i&&this.createSocket(i,function(h){i.request.onSocket(h)})}};function m(T,r){var n=this;o.prototype.createSocket.
call(n,T,function(i){var h=T.request.getHeader("host"),E=I({},n.options,{socket:i,servername:h?h.replace(/:.*$/,""):T.host}),v=W.connect(0,E);n.sockets[n.sockets.indexOf(i)]=v,r(v)})}function l(T,r,n){
return typeof T=="string"?{host:T,port:r,localAddress:n}:T}function I(T){for(var r=1,n=arguments.length;r<n;++r){var i=arguments[r];if(typeof i=="object")for(var h=Object.keys(i),E=0,v=h.length;E<v;++E){
var p=h[E];i[p]!==void 0&&(T[p]=i[p])}}return T}var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=function(){var T=Array.prototype.slice.call(arguments);typeof T[0]=="string"?T[0]=
"TUNNEL: "+T[0]:T.unshift("TUNNEL:"),console.error.apply(console,T)}:$=function(){},w=$}),4248:(te=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(w){let L=-1;for(let W of w)L=ie[(L^W)&255]^L>>>8;return(L^-1)>>>0}te.exports=e}),3502:((te,ie,e)=>{var w=e(9896),L=e(9023),W=e(2203),F=W.Readable,K=W.PassThrough,O=e(3313),M=e(4434).
EventEmitter;ie.BufferSlicer=A,ie.FdSlicer=R,L.inherits(R,M);function R(f){M.call(this),this.fd=f,this.pend=new O,this.pend.max=1,this.refCount=0}R.prototype.read=function(f,c,o,m,l){var I=this;I.pend.
go(function($){w.read(I.fd,f,c,o,m,function(T,r,n){$(),l(T,r,n)})})},R.prototype.createReadStream=function(f){return new U(this,f)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;w.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},L.inherits(U,F);function U(f,c){c=c||
{},F.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}U.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(m){var l=Buffer.allocUnsafe(o);w.read(c.context.fd,l,0,o,c.pos,function(I,$){
I?c.destroy(I):$===0?(c.push(null),c._cleanup()):(c.pos+=$,c.push(l.slice(0,$))),m()})})},U.prototype._destroy=function(f,c){this._cleanup(),c(f)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},L.inherits(A,M);function A(f){M.call(this),this.refCount=0,this.buffer=f}A.prototype.read=function(f,c,o,m,l){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(m<0)throw new RangeError("position is negative: "+m);if(c+o>f.length&&(o=f.length-c),m+o>this.buffer.length&&(o=this.buffer.length-m),o<=0){setImmediate(function(){
l(null,0)});return}this.buffer.copy(f,c,m,m+o),setImmediate(function(){l(null,o)})},A.prototype.createReadStream=function(f){f=f||{};var c=new K(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),m=65536,l=0;;){var I=l+m;if(I>=o.length){l<o.length&&c.write(o.slice(l,o.length));break}c.write(o.slice(l,I)),l=I}return c.end(),c},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,ie,e)=>{var w,L=e(9896),W=e(3106),F=e(3502),K=e(9023),O=e(
4434).EventEmitter,M=e(2203).Transform,R=e(2203).PassThrough,U=e(2203).Writable;const A=typeof W.crc32=="function"?W.crc32:e(4248);w=l,w=I,w=$,w=T,w=f,w=c,ie.SY=o,w=m,w=v,ie.ax=p,w=a,w=d,w=r,w=h,w=E,w=
g;function f(y,_){return new Promise((B,k)=>{l(y,{..._,lazyEntries:!0},function(X,Z){if(X)return k(X);B(Z)})})}function c(y,_){return new Promise((B,k)=>{I(y,{..._,lazyEntries:!0},function(X,Z){if(X)return k(
X);B(Z)})})}function o(y,_){return new Promise((B,k)=>{$(y,{..._,lazyEntries:!0},function(X,Z){if(X)return k(X);B(Z)})})}function m(y,_,B){return new Promise((k,X)=>{T(y,_,{...B,lazyEntries:!0},function(Z,D){
if(Z)return X(Z);k(D)})})}function l(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=ce),L.open(y,"r",function(k,X){if(k)return B(k);I(X,_,function(Z,D){Z&&L.close(X,ce),
B(Z,D)})})}function I(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),
_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=ce),L.fstat(y,function(k,X){if(k)return B(k);var Z=new F.FdSlicer(y);T(Z,X.size,_,B)})}
function $(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=
!0),_.strictFileNames==null&&(_.strictFileNames=!1);var k=new F.BufferSlicer(y);T(k,y.length,_,B)}function T(y,_,B,k){typeof B=="function"&&(k=B,B=null),B==null&&(B={}),B.autoClose==null&&(B.autoClose=
!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var X=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),B.strictFileNames==null&&(B.strictFileNames=
!1),k==null&&(k=ce),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var Z=22,D=20,H=65535,S=Math.min(D+Z+H,_),N=fe(S),P=_-N.length;t(y,N,0,S,P,function(Q){if(Q)return k(Q);for(var ee=S-Z;ee>=
0;ee-=1)if(N.readUInt32LE(ee)===101010256){var q=N.subarray(ee),re=q.readUInt16LE(4),ye=q.readUInt16LE(10),be=q.readUInt32LE(16),ke=q.readUInt16LE(20),Ce=q.length-Z;if(ke!==Ce)return k(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+ke+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var We=X?V(q.subarray(22),
!1):q.subarray(22);if(ee-D>=0&&N.readUInt32LE(ee-D)===117853008){var je=N.subarray(ee-D,ee-D+D),Ie=oe(je,8),Le=fe(56);return t(y,Le,0,Le.length,Ie,function(me){return me?k(me):Le.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(re=Le.readUInt32LE(16),re!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+re)):(ye=oe(Le,32),be=oe(
Le,48),k(null,new r(y,be,_,ye,We,B.autoClose,B.lazyEntries,X,B.validateEntrySizes,B.strictFileNames))))})}return re!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+re)):k(
null,new r(y,be,_,ye,We,B.autoClose,B.lazyEntries,X,B.validateEntrySizes,B.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}K.inherits(r,O);function r(y,_,B,k,X,Z,D,H,S,N){var P=this;O.call(P),P.reader=y,P.reader.on("error",function(Q){i(P,Q)}),P.reader.once("close",function(){P.emit("close")}),P.readEntryCursor=_,
P.fileSize=B,P.entryCount=k,P.comment=X,P.entriesRead=0,P.autoClose=!!Z,P.lazyEntries=!!D,P.decodeStrings=!!H,P.validateEntrySizes=!!S,P.strictFileNames=!!N,P.isOpen=!0,P.emittedError=!1,P.hasEachEntryBeenCalled=
!1,P.lazyEntries||P._readEntry()}r.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(y,_){y.autoClose&&y.close(),i(y,_)}function i(y,_){y.emittedError||(y.emittedError=
!0,y.emit("error",_))}r.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},r.prototype._readEntry=function(){var y=this;
if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){var _=fe(46);t(y.reader,_,0,_.length,y.readEntryCursor,function(B){
if(B)return n(y,B);if(!y.emittedError){var k=new h,X=_.readUInt32LE(0);if(X!==33639248)return n(y,new Error("invalid central directory file header signature: 0x"+X.toString(16)));if(k.versionMadeBy=_.
readUInt16LE(4),k.versionNeededToExtract=_.readUInt16LE(6),k.generalPurposeBitFlag=_.readUInt16LE(8),k.compressionMethod=_.readUInt16LE(10),k.lastModFileTime=_.readUInt16LE(12),k.lastModFileDate=_.readUInt16LE(
14),k.crc32=_.readUInt32LE(16),k.compressedSize=_.readUInt32LE(20),k.uncompressedSize=_.readUInt32LE(24),k.fileNameLength=_.readUInt16LE(28),k.extraFieldLength=_.readUInt16LE(30),k.fileCommentLength=_.
readUInt16LE(32),k.internalFileAttributes=_.readUInt16LE(36),k.externalFileAttributes=_.readUInt32LE(38),k.relativeOffsetOfLocalHeader=_.readUInt32LE(42),k.generalPurposeBitFlag&64)return n(y,new Error(
"strong encryption is not supported"));y.readEntryCursor+=46,_=fe(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),t(y.reader,_,0,_.length,y.readEntryCursor,function(Z){if(Z)return n(y,Z);if(!y.
emittedError){k.fileNameRaw=_.subarray(0,k.fileNameLength);var D=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=_.subarray(k.fileNameLength,D),k.fileCommentRaw=_.subarray(D,D+k.fileCommentLength);
try{k.extraFields=d(k.extraFieldRaw)}catch(ye){return n(y,ye)}if(y.decodeStrings){var H=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=V(k.fileCommentRaw,H),k.fileName=p(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,y.strictFileNames);var S=a(k.fileName);if(S!=null)return n(y,new Error(S))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,y.readEntryCursor+=_.length,
y.entriesRead+=1;for(var N=0;N<k.extraFields.length;N++){var P=k.extraFields[N];if(P.id===1){var Q=P.data,ee=0;if(k.uncompressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=oe(Q,ee),ee+=8}if(k.compressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information ext\
ra field does not include compressed size"));k.compressedSize=oe(Q,ee),ee+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));k.relativeOffsetOfLocalHeader=oe(Q,ee),ee+=8}break}}if(y.validateEntrySizes&&k.compressionMethod===0){var q=k.uncompressedSize;if(k.isEncrypted()&&(q+=12),
k.compressedSize!==q){var re="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return n(y,new Error(re))}}y.emit("entry",k),y.lazyEntries||y._readEntry()}})}})}},
r.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");y.hasEachEntryBeenCalled=!0;let _=null;y.on("entry",k),y.on("end",X),y.on("error",Z);function B(){y.removeListener("entry",k),y.removeListener("end",X),y.removeListener("error",Z),y.
autoClose&&y.close()}function k(D){let{resolve:H}=_;_=null,H({value:D})}function X(){let{resolve:D}=_;_=null,B(),D({done:!0})}function Z(D){let{reject:H}=_;_=null,B(),H(D)}return{[Symbol.asyncIterator](){
return this},next(){const D=new Promise((H,S)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:H,reject:S}});return y.readEntry(),D},return(D){return B(),
Promise.resolve({done:!0,value:D})},throw(D){return B(),Promise.reject(D)}}},r.prototype.openReadStream=function(y,_,B){var k=this,X=0,Z=y.compressedSize;if(B==null&&(B=_,_=null),_==null)_={};else{if(_.
decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(_.decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(y.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(_.decompress!=null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===
!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);H=_.decompress}}if(_.start!=null){if(X=_.start,X<0)throw new Error("options.start < 0");if(X>y.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(Z=_.end,Z<0)throw new Error("options.end < 0");if(Z>y.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<
X)throw new Error("options.end < options.start")}}var D=_.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&_.decompress===!1)&&(!y.isEncrypted()||_.decrypt===!1);if((_.start!=null||
_.end!=null)&&!D)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return B(new Error("closed"));if(y.isEncrypted()&&!D&&_.decrypt!==
!1)return B(new Error("entry is encrypted, and options.decodeFileData !== false"));var H;if(D)H=!1;else if(y.compressionMethod===8)H=_.decodeFileData!==!0;else return B(new Error("unsupported compress\
ion method: "+y.compressionMethod));k.readLocalFileHeader(y,{minimal:!0},function(S,N){if(S)return B(S);k.openReadStreamLowLevel(N.fileDataStart,y.compressedSize,X,Z,H,y.uncompressedSize,B)})},r.prototype.
openReadStreamLowLevel=function(y,_,B,k,X,Z,D){var H=this,S=y+_,N=H.reader.createReadStream({start:y+B,end:y+k}),P=N;if(X){var Q=!1,ee=W.createInflateRaw();N.on("error",function(q){setImmediate(function(){
Q||ee.emit("error",q)})}),N.pipe(ee),H.validateEntrySizes?(P=new u(Z),ee.on("error",function(q){setImmediate(function(){Q||P.emit("error",q)})}),ee.pipe(P)):P=ee,Ee(P,function(){Q=!0,ee!==P&&ee.unpipe(
P),N.unpipe(ee),N.destroy()})}D(null,P)},r.prototype.readLocalFileHeader=function(y,_,B){var k=this;B==null&&(B=_,_=null),_==null&&(_={}),k.reader.ref();var X=fe(30);t(k.reader,X,0,X.length,y.relativeOffsetOfLocalHeader,
function(Z){try{if(Z)return B(Z);var D=X.readUInt32LE(0);if(D!==67324752)return B(new Error("invalid local file header signature: 0x"+D.toString(16)));var H=X.readUInt16LE(26),S=X.readUInt16LE(28),N=y.
relativeOffsetOfLocalHeader+30+H+S;if(N+y.compressedSize>k.fileSize)return B(new Error("file data overflows file bounds: "+N+" + "+y.compressedSize+" > "+k.fileSize));if(_.minimal)return B(null,{fileDataStart:N});
var P=new E;P.fileDataStart=N,P.versionNeededToExtract=X.readUInt16LE(4),P.generalPurposeBitFlag=X.readUInt16LE(6),P.compressionMethod=X.readUInt16LE(8),P.lastModFileTime=X.readUInt16LE(10),P.lastModFileDate=
X.readUInt16LE(12),P.crc32=X.readUInt32LE(14),P.compressedSize=X.readUInt32LE(18),P.uncompressedSize=X.readUInt32LE(22),P.fileNameLength=H,P.extraFieldLength=S,X=fe(H+S),k.reader.ref(),t(k.reader,X,0,
X.length,y.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?B(Q):(P.fileName=X.subarray(0,H),P.extraField=X.subarray(H),B(null,P))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},r.prototype.
openReadStreamPromise=function(y,_){return new Promise((B,k)=>{this.openReadStream(y,_,function(X,Z){if(X)return k(X);B(Z)})})},r.prototype.openReadStreamLowLevelPromise=function(y,_,B,k,X,Z){return new Promise(
(D,H)=>{this.openReadStream(y,_,B,k,X,Z,function(S,N){if(S)return H(S);D(N)})})},r.prototype.readLocalFileHeaderPromise=function(y,_){return new Promise((B,k)=>{this.readLocalFileHeader(y,_,function(X,Z){
if(X)return k(X);B(Z)})})};function h(){}h.prototype.getLastModDate=function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var B=this.extraFields[_];if(B.id===21589){
var k=B.data;if(k.length<5)continue;var X=k[0],Z=1;if(!(X&Z))continue;var D=k.readInt32LE(1);return new Date(D*1e3)}else if(B.id===10){var k=B.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var H=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),S=H/1e4-116444736e5;return new Date(S)}}return v(this.lastModFileDate,this.lastModFileTime,y.timezone)},h.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},h.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},h.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function v(y,_,B){var k=y&31,X=(y>>5&15)-1,Z=(y>>9&127)+1980,D=0,H=(_&31)*2,S=_>>5&63,N=_>>11&31;if(B==null||B==="local")return new Date(Z,X,k,N,S,H,D);
if(B==="UTC")return new Date(Date.UTC(Z,X,k,N,S,H,D));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(y,_,B,k){for(var X=null,Z=0;Z<B.length;Z++){var D=B[Z];if(D.id===28789){
if(D.data.length<6||D.data.readUInt8(0)!==1)continue;var H=D.data.readUInt32LE(1);if(A(_)!==H)continue;X=V(D.data.subarray(5),!0);break}}if(X==null){var S=(y&2048)!==0;X=V(_,S)}return k||(X=X.replace(
/\\/g,"/")),X}function a(y){return y.indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+y:null}function d(y){for(var _=[],B=0;B<y.length-3;){var k=y.readUInt16LE(B+0),X=y.readUInt16LE(B+2),Z=B+4,D=Z+X;if(D>y.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var H=y.subarray(Z,D);_.push({id:k,data:H}),B=D}return _}function t(y,_,B,k,X,Z){if(k===0)return setImmediate(function(){Z(null,fe(0))});y.read(_,B,k,X,function(D,H){if(D)return Z(D);if(H<k)return Z(
new Error("unexpected EOF"));Z()})}K.inherits(u,M);function u(y){M.call(this),this.actualByteCount=0,this.expectedByteCount=y}u.prototype._transform=function(y,_,B){if(this.actualByteCount+=y.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(k))}B(null,y)},u.prototype._flush=
function(y){if(this.actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(_))}y()},K.inherits(
g,O);function g(){O.call(this),this.refCount=0}g.prototype.ref=function(){this.refCount+=1},g.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error(
"invalid unref");y.close(_);function _(B){if(B)return y.emit("error",B);y.emit("close")}},g.prototype.createReadStream=function(y){y==null&&(y={});var _=y.start,B=y.end;if(_===B){var k=new R;return setImmediate(
function(){k.end()}),k}var X=this._readStreamForRange(_,B),Z=!1,D=new j(this);X.on("error",function(S){setImmediate(function(){Z||D.emit("error",S)})}),Ee(D,function(){X.unpipe(D),D.unref(),X.destroy()});
var H=new u(B-_);return D.on("error",function(S){setImmediate(function(){Z||H.emit("error",S)})}),Ee(H,function(){Z=!0,D.unpipe(H),D.destroy()}),X.pipe(D).pipe(H)},g.prototype._readStreamForRange=function(y,_){
throw new Error("not implemented")},g.prototype.read=function(y,_,B,k,X){var Z=this.createReadStream({start:k,end:k+B}),D=new U,H=0;D._write=function(S,N,P){S.copy(y,_+H,0,S.length),H+=S.length,P()},D.
on("finish",X),Z.on("error",function(S){X(S)}),Z.pipe(D)},g.prototype.close=function(y){setImmediate(y)},K.inherits(j,R);function j(y){R.call(this),this.context=y,this.context.ref(),this.unreffedYet=!1}
j.prototype._flush=function(y){this.unref(),y()},j.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var b="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function V(y,_){if(_)return y.toString("utf8");for(var B="",k=0;k<y.length;k++)B+=b[y[k]];return B}function oe(y,_){var B=y.readUInt32LE(_),k=y.readUInt32LE(_+4);return k*4294967296+
B}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(y){return Buffer.allocUnsafe(y)}:fe=function(y){return new Buffer(y)};function Ee(y,_){typeof y.destroy=="function"?y._destroy=function(B,k){
_(),k?.(B)}:y.destroy=_}function ce(y){if(y)throw y}}),9037:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},L=W=>(()=>W);te.exports=w({getOctokit:()=>jt.getOctokit})}),6543:((te,ie,e)=>{var w=W=>{var F={};
return e.d(F,W),F},L=W=>(()=>W);te.exports=w({defaults:()=>Bt.defaults})}),8008:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},L=W=>(()=>W);te.exports=w({requestLog:()=>Wt.requestLog})}),212:((te,ie,e)=>{
var w=W=>{var F={};return e.d(F,W),F},L=W=>(()=>W);te.exports=w({retry:()=>Ft.retry})}),938:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},L=W=>(()=>W);te.exports=w({default:()=>Kt.default})}),5131:((te,ie,e)=>{
var w=W=>{var F={};return e.d(F,W),F},L=W=>(()=>W);te.exports=w({default:()=>zt.default})}),2613:(te=>{te.exports=Qe(import.meta.url)("assert")}),181:(te=>{te.exports=Qe(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Qe(import.meta.url)("crypto")}),4434:(te=>{te.exports=Qe(import.meta.url)("events")}),9896:(te=>{te.exports=Qe(import.meta.url)("fs")}),1943:(te=>{te.exports=Qe(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Qe(import.meta.url)("http")}),5692:(te=>{te.exports=Qe(import.meta.url)("https")}),9278:(te=>{te.exports=Qe(import.meta.url)("net")}),4573:(te=>{te.exports=Qe(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Qe(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Qe(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Qe(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Qe(import.meta.url)("node:http")}),4708:(te=>{te.exports=Qe(import.meta.url)("node:https")}),8995:(te=>{te.exports=Qe(import.meta.url)("node:module")}),8161:(te=>{te.exports=Qe(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Qe(import.meta.url)("node:path")}),1708:(te=>{te.exports=Qe(import.meta.url)("node:process")}),7075:(te=>{te.exports=Qe(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Qe(import.meta.url)("node:url")}),7975:(te=>{te.exports=Qe(import.meta.url)("node:util")}),8522:(te=>{te.exports=Qe(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Qe(import.meta.url)(
"os")}),6928:(te=>{te.exports=Qe(import.meta.url)("path")}),2203:(te=>{te.exports=Qe(import.meta.url)("stream")}),4756:(te=>{te.exports=Qe(import.meta.url)("tls")}),2018:(te=>{te.exports=Qe(import.meta.
url)("tty")}),7016:(te=>{te.exports=Qe(import.meta.url)("url")}),9023:(te=>{te.exports=Qe(import.meta.url)("util")}),3106:(te=>{te.exports=Qe(import.meta.url)("zlib")}),3e3:((te,ie,e)=>{e.d(ie,{WZ:()=>U,
j:()=>c,mJ:()=>f});var w=e(7598),L=e(6760),W=e(532),F=e(6191),K=e(7487),O=e(9870),M=e(3657),R=e(6584);function U(o,m){const l=o.boolean("upload-artifact",!0),I={overwrite:m,retentionDays:o.optional("r\
etention-days",A)},$=o.boolean("artifact-env-variables",!0);return{upload:l?I:void 0,artifactEnvVariables:$}}function A(o){if(/^0+$/.test(o))return;const m=(0,R.$J)(1/0,!0)(o),l=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(m>l)throw new Error(`must be at most ${l}, the repository's limit in days, not ${m}`);return m}async function f(o,{path:m,sha256:l,package:I},{upload:$,artifactEnvVariables:T}){if(T)return await(0,F.
mz)(o,{path:m,digest:l},$);const r=(0,M.z)((0,O.KC)(I)),n=(0,L.join)(await(0,K.Pd)("workflow-artifact-"),(0,L.basename)(m));await(0,W.lo)(n,r);const i=(0,w.createHash)("sha256").update(r).digest("hex");
return await(0,F.mz)(o,{path:n,digest:i},$)}function c({upload:o,artifactEnvVariables:m},l){!o||!m||!(0,K.GQ)()||l.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,ie,e)=>{e.d(ie,{B:()=>M,X:()=>U});var w=e(7975),L=e(9462),W=e(3657),F=e(5645),K=e(6006),O=e(3349);
async function M(A,f,{title:c,advice:o,idsIn:m}){A.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let l={};const I=$=>{const r={...{"dock-status-id":f.dockStatusId,...m($)},
status:$.status||l.status};(0,w.isDeepStrictEqual)(r,l)||A.publish(r),l=r};return await(0,K.qt)(A,f,{longestWaitMs:A.inputs.longestWaitMs,advice:o,onStatus:I})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function U(A,{workflowId:f,flowId:c}){return A.log.info(`Exporting workflow ${f}, flow ${c}, from ${A.platform.url.href}`),await(0,L.N)(A,(0,L.R)(A.inputs.timeoutMs,
"No package"),async o=>{const m=await(0,O.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:l,exportJobId:I}=m,$=await M(o,m,{title:`Export job ${I??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":I})}),
T=await(0,O.EH)(o,m,$),r=async()=>(0,O.EH)(o,m,await(0,K.SO)(o,l)),n=E=>(0,W.u)(E,o.signal),{content:i,...h}=await(0,F.R)(o,{url:T,freshUrl:r,read:n});return{...h,package:i}})}}),2697:((te,ie,e)=>{e.d(
ie,{$l:()=>T,As:()=>o,Sm:()=>R,UX:()=>A,Xd:()=>l,bg:()=>r,cZ:()=>c});var w=e(1455),L=e(6760),W=e(7279),F=e(8725),K=e(7487),O=e(4057),M=e(706);function R({host:n,pathname:i}){return n+i.replace(/\/$/,"")}
const U=2e4;function A({message:n}){return(0,M.OX)(n,1e3)}const f="<dock status ID>";function c(n){const i=new Map;for(const{name:E,error:v,job:p}of n){if(!v)continue;const{"dock-status-id":a}=p,d=a===
void 0?v.message:v.message.replaceAll(a,f),t=i.get(d)??{names:[],ids:[],help:(0,K.VY)(v)};i.set(d,t),t.names.push(E),a!==void 0&&t.ids.push(a)}const h=Math.max(100,Math.min(1e3,Math.floor(U/i.size)));
return Array.from(i,([E,{names:v,ids:p,help:a}])=>({names:v,message:(0,M.OX)(E,h).replaceAll(f,()=>p.join(", ")),help:a}))}function o(n){return c(n).map(({names:i,message:h})=>`${i.join(", ")}: ${h}`).
join(" | ")}function m(n,i){return!n||!i||n.message===i.message?n??i:l(n,`${n.message} Also: ${i.message}`)}function l(n,i){return new W.HR({what:i,topic:(0,W.h_)(n).topic,cause:n})}async function I(n,i,{
platform:h,titles:E,facts:v=[],known:p,work:a}){let d=p;const t=j=>{d=j,setOutputs(j)};t(p);const u={inputs:n,platform:h,log:runnerLog(),signal:i,endsAt:1/0,publish:t},g=await a(u).then(()=>{},toError);
if(n.summary){const j=factTable([["Host",{words:R(n.host)}],...v,["Workflow ID",d["workflow-id"]],["Dock status ID",d["dock-status-id"]],["Status",d.status&&{words:d.status}],["Duration",{words:humanTime(
performance.now())}]]);g?await writeSummary(E.failed,withHelp(A(g),helpFor(g)),j):await writeSummary(E.done,j)}if(g)throw g}const $=1e6;async function T(n,i){const h=JSON.stringify(i);await r(`the out\
put ${n}`,{[`${n}.json`]:h});const E=Buffer.byteLength(h)>$;E&&(0,F.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,K.n0)({[n]:E?[]:i})}async function r(n,i){
try{const h=await(0,K.Pd)("workflow-results-");for(const[E,v]of Object.entries(i)){const p=(0,L.join)(h,E);await(0,w.writeFile)(p,v).catch((0,K.E_)(p)),(0,K.n0)({[`${(0,L.parse)(E).name}-path`]:p})}}catch(h){
(0,F.t1)().warning(`Can't keep ${n} as a file. ${(0,W.gJ)(h)}`)}}}),3018:((te,ie,e)=>{e.d(ie,{S:()=>ze});var w=e(1124),L=e(706);const W=Number.MAX_SAFE_INTEGER,F=2,K=60,O="</details>",M=41,R=100;function U(s,x={}){
const{under:J=()=>"",parts:Y=[],noun:le="change",folded:pe=!1}=x,{length:ae}=J(W),{least:xe=ae===0?s:`${s} \u2026`,changes:ve=$(Y)}=x;return{line:s,under:J,size:s.length+ae,least:xe,parts:Y,changes:ve,
noun:le,folded:pe}}function A(s,x,J={}){return x.length===0?[]:[U(s,{...J,parts:x})]}function f(s,x){const J=({leaf:Se,outer:Be})=>Be.length===1?0:Se.size,Y=(Se,Be)=>J(Se)-J(Be),le=new Map,pe=()=>T(l(
s,le).filter(([Se])=>Se!=="")),ae=[];let xe=o(s,[]).sort(Y),ve=x;for(let Se=-1;xe.length>0&&Se<ae.length;ve=x-c(pe()))Se=ae.length,xe=xe.filter(Be=>{const Ge=Be.outer.filter(Ve=>!le.has(Ve)),He=Ge.map(
Ve=>Ve.line.length+F+K+(Ve.folded?M:0)).reduce((Ve,rt)=>Ve+rt,Be.leaf.least.length+F);if(He>ve)return!0;ve-=He;for(const Ve of Ge)le.set(Ve,[]);return le.set(Be.leaf,[Be.leaf.least]),ae.push(Be),!1});
for(const[Se,{leaf:Be}]of ae.sort(Y).entries()){const Ge=m(Be,Be.least.length+Math.floor(ve/(ae.length-Se)));ve-=c(Ge)-Be.least.length,le.set(Be,Ge)}return pe()}function c(s){return s.reduce((x,{length:J})=>x+
J,0)}function o(s,x){return s.parts.length===0?[{leaf:s,outer:x}]:s.parts.flatMap(J=>o(J,[...x,s]))}function m({line:s,under:x,size:J,least:Y},le){if(J<=le)return[s,x(Math.max(le,W))];for(let pe=le-s.
length-K;pe>R;pe=Math.floor(pe*.7)){const ae=x(pe);if(ae!==""&&s.length+ae.length<=le)return[s,ae]}return[Y]}function l(s,x){const{line:J,parts:Y,folded:le}=s;if(Y.length===0)return[x.get(s)??[]];const ae=[
...Y.filter(xe=>x.has(xe)).flatMap(xe=>l(xe,x)),[I(s,Y.filter(xe=>!x.has(xe)))]];return le?[[`<details><summary>${J}</summary>`],...ae,[O]]:[[J],...ae]}function I({noun:s},x){if(s==="connection"&&x.length>
0)return`\u2026 and ${(0,L.hS)(x.length,"more connection")}`;if($(x)===0)return"";const J=s==="workflow"?` in ${(0,L.hS)(x.length,"more workflow")}`:"";return`\u2026 and ${(0,L.hS)($(x),"more change")}${J}`}
function $(s){return s.reduce((x,{changes:J})=>x+J,0)}function T(s){const x=J=>J?.[0]?.startsWith("- ");return s.flatMap((J,Y)=>{const le=J[0]===O||x(J)&&x(s[Y-1]);return[Y===0?"":le?`
`:`

`,...J]})}var r=e(8132),n=e(3436),i=e(2614),h=e(2742),E=e(3499),v=e(1345),p=e(8965),a=e(5408);const d=2,t=1e3,u=240,g=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],j="...";function b(s,x){const J=[V(s??x),V(x??s)],[Y,le]=[fe(s),fe(x)],pe=ce(Y,le);return J[0]===J[1]?pe:[`@@ line ends: ${J[0]} \u2192 ${J[1]} @@`,...pe]}function V(s=""){return s.includes(
`
`)&&!/(?<!\r)\n/.test(s)?"CRLF":"LF"}function oe(s){return s.split(V(s)==="CRLF"?`\r
`:`
`)}function fe(s){return(s===void 0?[]:oe(s)).flatMap(J=>g.reduce(Ee,[J]).map((Y,le)=>le===0?Y:j+Y))}function Ee(s,x){return s.flatMap(J=>J.length>u?Array.from(J.matchAll(x),([Y])=>Y):J)}function ce(s,x){
const J=new Set(s),le=x.some(ae=>J.has(ae))?(0,p.E)([...s],[...x],{maxEditLength:t}):void 0;if(le===void 0)return[...B(s,x),...y("+",x)];let pe=0;return le.flatMap(({added:ae,removed:xe,value:ve},Se)=>{
const Be=le[Se+1];if(xe)return B(ve,Be?.added?Be.value:[]);const[Ge,et]=[Se===0?0:d,ve.length-d],He=pe+_(ve.slice(0,et+1));return pe+=_(ve),ae?y("+",ve):Be===void 0?y(" ",ve.slice(0,Ge)):et-Ge<2?y(" ",
ve):[...y(" ",ve.slice(0,Ge)),`@@ line ${He} @@`,...y(" ",ve.slice(et))]})}function y(s,x){return x.map(J=>`${s} ${J}`)}function _(s){return s.filter(x=>!x.startsWith(j)).length}function B(s,x){const J=new Map(
s.map(Se=>[Z(Se),Se])),Y=Se=>Z(Se)!=="",le=x.filter(Y),ae=(s.length-s.filter(Y).length!==x.length-le.length?le:x).flatMap(Se=>X(J.get(Z(Se))??Se,Se)),xe=ae.length>0||x.length===0?ae:X(k(s),k(x));return[
...xe.length===0?[]:[`@@ hard to see: ${[...new Set(xe)].join(", ")} @@`],...y("-",s)]}function k(s){return s.map(x=>x.startsWith(j)?x.slice(j.length):`
${x}`).join("")}function X(s,x){if(Z(s)!==Z(x))return[];const[J,Y]=[s.normalize(),x.normalize()],le=D(s)===D(x)?[]:["Unicode forms"];return J===Y?le:[...le,J.trimEnd()===Y.trimEnd()?"spaces at the end":
"white space"]}function Z(s){return D(s.normalize())}function D(s){return s.replace(/\s/g,"")}function H(s,x){let[J,Y]=[0,x];const pe=[...(0,a.$z)(s,xe=>xe.startsWith("@@ line ")?++J:J).values()].flatMap(
xe=>{const ve=S(xe,Y);return Y-=P(xe),ve}),ae=s.filter(N).length-pe.filter(N).length;return ae===0?pe:[...pe,`@@ ${(0,L.hS)(ae,"more changed line")} @@`]}function S(s,x){const J=ae=>ae.startsWith("-"),
Y=P(s.filter(J)),le=P(s)-Y,pe={removed:Math.max(x/2,x-le),others:Math.max(x/2,x-Y)};return s.filter(ae=>{const xe=J(ae)?"removed":"others";return pe[xe]-=ae.length+1,pe[xe]>=0})}function N(s){return s.
startsWith("-")||s.startsWith("+")}function P(s){return s.reduce((x,J)=>x+J.length+1,0)}var Q=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},q=80,re={texts:3,min:4,max:60,usual:2,usualWeight:.001},ye=8;function be(s,x,J){if(s.type==="string")return ke(Le((0,n.e1)(s.text),x.mask),x,J);const[Y="",...le]=je(
s,x);return le.length>0||Y.length>q?void 0:(0,r.SS)(Y,1/0)}function ke(s,x,J){const Y=x.mask(s).shown;if(Y.length>q||Y.includes(`
`))return;const le=Ce(s,x,J);return(0,r.SS)(JSON.stringify(Y),1/0)+(le===void 0?"":` (${Ue(le,x)})`)}function Ce(s,{labelOf:x},J){const Y=x(s);return Y===void 0||Y.toLowerCase()===s.toLowerCase()||[...J?.
members.values()??[]].some(pe=>(0,n.jn)(pe)&&(0,n.e1)(pe.text)===Y)?void 0:Y}function We(s,x,{labelOf:J}){const[Y,le]=s.slice(-2);return Y?.type!=="item"||le?.type!=="member"||!n.ZM.test(le.key)?!1:(0,n.
TH)(Y.item)===x||J((0,n.e1)(x))===Y.label}function je(s,x,J){const{mask:Y}=x;if((0,n.jn)(s)){if(s.type==="literal")return[Y(s.text).shown];const Se=Le((0,n.e1)(s.text),Y),{shown:Be}=Y(Se);if(Be.includes(
`
`))return["|",...Ie(oe(Be))];const Ge=Ce(Se,x,J);return[JSON.stringify(Be)+(Ge===void 0?"":` (${Y(Ge).shown})`)]}const[le="",pe=""]=s.type==="array"?"[]":"{}",ae=s.type==="array"?s.items.map(Se=>je(Se,
x)):Array.from(s.members,([Se,Be])=>{const[Ge,...et]=(0,Q.$C)(Se,Be,s)?[L.v5]:je(Be,x,s);return[`${JSON.stringify(Y(Se).shown)}: ${Ge}`,...et]}),xe=le+ae.join(", ")+pe;return xe.length<=q&&ae.every(Se=>Se.
length===1)?[xe]:[le,...Ie(ae.flat()),pe]}function Ie(s){return s.map(x=>`  ${x}`)}function Le(s,x){if(!s.includes("%")||s.includes("://")&&x(s).shown!==s)return s;try{const J=decodeURIComponent(s);return[
encodeURIComponent(J),encodeURI(J)].includes(s)?J:s}catch{return s}}function me(s,x,J){const Y=[Le(s,J),Le(x,J)];return[s,x].some(pe=>pe.includes("%")&&Y.includes(pe))||Y[0]===Y[1]?[s,x]:Y}function Ae(s,x,J){
const Y=new Map,le=(ae,xe,ve)=>{ve>(Y.get(ae)?.weight??0)&&Y.set(ae,{text:xe,weight:ve})},pe=(ae,xe,ve)=>{if(ae.type==="array")for(const Ve of ae.items)pe(Ve,xe,ve+1);if(ae.type==="object")for(const[Ve,
rt]of ae.members)(0,Q.$C)(Ve,rt,ae)?le(Ve,L.v5,re.max):pe(rt,Ve,ve+1);if(ae.type!=="string")return;const Se=(0,n.e1)(ae.text),Ge=/^type$/i.test(xe)||(0,E.rL)(xe,ae)||(0,E.gN)(Se)||x(ae)||J.labelOf(Se)!==
void 0;if(Se.length<re.min||Ge)return;const et=Se.includes("://")?2*re.max:Math.min(Se.length,re.max),He=J.countOf(Se)>re.usual?re.usualWeight:1;le(xe,J.mask(Le(Se,J.mask)).shown,He*et/(ve+1))};return pe(
s,"",0),[...Y].sort(([,ae],[,xe])=>xe.weight-ae.weight).filter(([,{weight:ae}],xe)=>xe===0||xe<re.texts&&ae>re.usualWeight*2*re.max).map(([ae,{text:xe}])=>`${Ue(ae,J)}: ${(0,r.SS)(JSON.stringify((0,r.
Jj)(xe,re.max)),1/0)}`).join(", ")}function Ue(s,{mask:x},J=100){return(0,r.SS)(x(s).shown,J)}function Ke(s,x,J=!1){const Y=(0,E.a2)(s),le=J?1/0:100,pe=s.flatMap((ve,Se)=>{if(ve.type==="element")return[
(0,r.SS)(`[${ve.index}]`)];if(ve.type==="item"){const He=x.endsOf(ve.item),Ve=He===void 0?ve.label:J?`${He} (${ve.label})`:He,rt=Se===Y-1&&ve.hint!==void 0?` (${Ue(ve.hint,x)})`:"";return[`**${Ue(Ve,x,
le)}**${rt}`]}const Be=s.slice(Se+1).find(({type:He})=>He!=="member")?.type==="item",Ge=!J&&Be&&/^([A-Za-z]*|[a-z_]+)$/.test(ve.key),et=Ce(ve.key,x);return Ge?[]:[Ue(ve.key,x,le)+(et?` (${Ue(et,x)})`:
"")]});if(pe.length<=ye||J)return pe.join(" \u203A ")||"the whole file";const ae=pe.findLastIndex(ve=>ve.startsWith("**")),xe=ve=>ve<2||ve===ae||ve>pe.length-ye+2;return pe.flatMap((ve,Se)=>xe(Se)?[ve]:
xe(Se-1)?["\u2026"]:[]).join(" \u203A ")}function Je(s,x){const J=ae=>s.map(({path:xe,kind:ve})=>(ve?`${ee[ve]} `:"")+Ke(xe,x,ae)),[Y,le]=[J(!1),J(!0)],pe=(0,v.Vn)(Y);return tt(Y.map((ae,xe)=>pe.get(ae)===
1?ae:le[xe]??ae))}function tt(s){const[x,J]=[(0,v.Vn)(s),new Map];return s.map(Y=>{const[le=1,pe]=[x.get(Y),(J.get(Y)??0)+1];return J.set(Y,pe),le===1?Y:`${Y} (${pe} of ${le})`})}const st="  ",ct=3,at=5,
wt=120,lt={line:": changed, hidden"};function dt(s,x){const J=[...(0,a.$z)(s,vt).values()],Y=J.filter(ae=>ae.length<ct).flat(),le=Je(Y,x),pe=new Map(Y.map((ae,xe)=>{const{line:ve,...Se}=mt(ae,x);return[
ae,U(`- ${le[xe]}${ve}`,{changes:1,...Se})]}));return J.flatMap(ae=>{const xe=ae.flatMap(ve=>pe.get(ve)??[]);return xe.length===0?_t(ae,x):xe})}function vt(s){const x=(0,E.a2)(s.path),Y=(s.kind==="mod\
ified"?[s.from,s.to]:"value"in s?[s.value]:[]).flatMap(pe=>"id"in pe?[pe.id]:[]);if(x===0||x===s.path.length||Y.length===0)return s;const le=s.path.slice(x).map(pe=>pe.type==="member"?pe.key:"index"in
pe&&pe.index);return JSON.stringify([s.kind,Y,le])}function _t(s,x){const[J]=s,{line:Y,under:le=()=>""}=mt(J,x),pe=se(ht(s,x)),ae=J.kind==="modified"?"":` ${J.kind}`,xe=`- ${ee[J.kind]} ${pt(J,x)}${Y}${ae}\
 in ${pe.line}`;return U(xe,{changes:s.length,under:ve=>le(ve)+(pe.under?.(ve)??"")})}function ht(s,x){const J=s.map(({path:Y})=>({path:Y.slice(0,(0,E.a2)(Y))}));return Je(J,x)}function pt({path:s},x){
return Ke(s.slice((0,E.a2)(s)),x)}function mt(s,x){if(s.kind==="modified")return we(s,x);if("value"in s)return Me(s,x);if(s.kind==="moved"){const[pe,ae]=[s.from,s.path].map(xe=>Ke(xe.slice(0,-1),x,!0));
return{line:`: moved from ${pe} to ${ae}`}}if(s.moved.length===0)return{line:": in a new order"};const J=s.moved.map(pe=>({path:[pe]})),Y=se(Je(J,x)),le=Y.under?`${Y.line} moved`:`moved: ${Y.line}`;return{
...Y,line:`: in a new order (${le})`}}function se(s){if(s.length<=at)return{line:s.join(", ")};const x=(0,L.hS)(s.length,"item"),J=De(x,st+s.join(", "));return{line:x,under:Y=>J.length<=Y?J:""}}function we({
path:s,from:x,to:J},Y){if(x.type==="hidden"||J.type==="hidden")return{line:""};if((0,Q._p)(s,x,J))return lt;if(x.type==="string"&&J.type==="string"){const Ge=We(s,J.text,Y)?{...Y,labelOf:()=>{}}:Y;return $e(
(0,n.e1)(x.text),(0,n.e1)(J.text),Ge)}const[le,pe]=[J.type==="string",x.type==="string"],ae=le===pe?void 0:(0,h.qy)(de(x),de(J));if(ae){const Ge=`JSON, ${pe?"no longer":"now"} in a text`;return ae.changes.
length===0?{line:`: the same ${Ge}`}:{line:` (${Ge})`,under:_e(dt(ae.changes,Y))}}const[xe,ve]=[je(x,Y).join(`
`),je(J,Y).join(`
`)];if(xe===ve)return lt;const[Se,Be]=[be(x,Y),be(J,Y)];return Se&&Be?{line:`: ${Se} \u2192 ${Be}`}:{line:"",under:he(xe,ve)}}function de(s){return s.type==="string"?(0,n.e1)(s.text):(0,n.dj)(s)}function _e(s){
const x=U("",{parts:s});return J=>`
${Fe(f(x,J).join(""))}`}function $e(s,x,J){const[Y,le]=me(s,x,J.mask),pe=Y===s&&le===x?"":" (percent-encoded)",[ae,...xe]=(0,h.qy)(Y,le)?.changes??[];if(ae!==void 0){const Ve=`${pe} (JSON in a text)`;
if(xe.length===0&&ae.kind==="modified"){const rt=we(ae,J);return{...rt,line:`${Ve} \u203A ${Ke(ae.path,J)}${rt.line}`}}return{line:Ve,under:_e(dt([ae,...xe],J))}}const[ve,Se]=[J.mask(Y),J.mask(le)];if(ve.
shown===Se.shown)return{line:pe+lt.line};const Be=ve.hidden===Se.hidden?"":" (hidden values differ, too)",[Ge,et]=[ke(Y,J),ke(le,J)];if(!Ge||!et)return{line:pe+Be,under:he(ve.shown,Se.shown)};const He=X(
ve.shown,Se.shown).join(", ");return{line:`${pe}: ${Ge} \u2192 ${et}${He&&` (${He})`}${Be}`}}function Me(s,x){const{path:J,value:Y}=s;if(Y.type==="hidden")return{line:""};if((0,Q._p)(J,Y))return{line:"\
: hidden"};if(Y.type==="object")return Pe(s,Y,x);const le=be(Y,x);return le!==void 0?{line:`: ${le}`}:Y.type==="array"?{line:"",under:Te(s,je(Y,x),(0,L.hS)(Y.items.length,"element"))}:{line:"",under:Te(
s,[x.mask(Le((0,n.e1)(Y.text),x.mask)).shown])}}function Pe(s,x,J){const Y=s.path.at(-1),le=Y?.type==="item"?Y:void 0;if(x.members.size===0&&!le)return{line:": `{}`"};const pe=He=>(0,n.jn)(He)&&[le?.label,
le?.hint].includes((0,n.e1)(He.text)),ae=[...x.members].filter(([,He])=>!le||!pe(He)),xe=ae.filter(([He,Ve])=>!le||!(0,E.rL)(He,Ve)),ve=xe.map(([He,Ve])=>{const rt=(0,Q.$C)(He,Ve,x)?(0,r.SS)(L.v5):be(
Ve,J,x);return rt&&`${Ue(He,J)}: ${rt}`}),Se=!ve.includes(void 0)&&ve.join(", ").length<=wt,Be=Se?ve.join(", "):Ae(x,pe,J),Ge=Be&&`: ${Be}`;if(Se&&xe.length===ae.length)return{line:Ge};const et=Te(s,je(
x,J),(0,L.hS)(x.members.size,"field"));return{line:Ge,under:Se?He=>He===1/0?et(He):"":et}}function Te({kind:s},x,J){const Y=x.join(`
`);return s==="added"?he(void 0,Y,J):he(Y,void 0,J)}function he(s,x,J){const Y=(0,r.EU)(b(s,x),"diff",st);return le=>{const pe=Y.length<=le?Y:Re(Y,le);return J===void 0?`
${pe}`:De(J,pe)}}function Re(s,x){const J=s.split(`
`),Y=J.slice(1,-1).map(le=>le.slice(st.length));return[...J.slice(0,1),...H(Y,x).map(le=>st+le),...J.slice(-1)].join(`
`)}function De(s,x){return`
${st}<details><summary>${s}</summary>

${x}
${st}</details>`}function Fe(s){return s.replace(/^(?=.)/gm,st)}const Xe=100,Ze=5;function ot(s,x){const J=s.kind==="json"?(0,i.ID)(s,He=>x(He).shown):void 0,Y=(0,h.Z)(()=>(0,v.Vn)((0,n.PX)(s.head??s.
base))),le={mask:x,labelOf:He=>He.length>Xe?void 0:J?.labelOf(JSON.stringify(He)),endsOf:He=>J?.endsOf(He),countOf:He=>Y().get(He)??0},pe=it((0,w.xS)(s)),ae=s.status==="modified",xe=ae?[]:Ot(s).map(He=>J?.
withItems(He)??He),ve=ae?gt(s,le,J):dt(xe,le),{nodes:Se=0,connections:Be=0}=J?.size??{},Ge=Se===0?"What is in it":`${(0,L.hS)(Se,"node")}, ${(0,L.hS)(Be,"connection")}`,et=ae?ve:A(Ge,ve,{changes:pe,folded:!0});
return[...Ye(J),U(ft(s,x),{parts:[...et,...ut(s,le)],changes:pe})]}function it({added:s,modified:x,removed:J}){return s+x+J}function Ye(s){return s?.note!==void 0?[U(s.note)]:s?.picture?[U((0,r.EU)(s.
picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ft({name:s,kind:x,status:J,changes:Y},le){const pe=`**${Ue(s,{mask:le})}**`;return J!=="modified"?`${ee[J]} ${pe}: file ${J}`:x===
"binary"||x==="variables"&&Y.length===0?`${ee.modified} ${pe}: content modified`:x==="variables"?`${pe} (values are never shown)`:pe}function ut({references:s},x){if(s.length===0)return[];const J=s.slice(
0,Ze).map(({path:ae,from:xe,to:ve})=>`${Ke(ae,x)} (${Ue(xe,x)} \u2192 ${Ue(ve,x)})`),Y=s.length>Ze?", \u2026":"",le=s.length===1?"follows and isn't":"follow and aren't",pe=`${(0,L.hS)(s.length,"refere\
nce")} to new IDs and names ${le} counted`;return[U(`${pe}: ${J.join(", ")}${Y}`)]}function gt(s,x,J){const Y=(0,E.pi)(s),le=J?.connections??[],pe=new Set(le.map(({item:Ve})=>Ve)),ae=(0,a.$z)(s.text?[
Rt(s.text)]:s.changes,Ve=>J?.tells(Ve)?yt(Ve)?"layout":"told":"value"in Ve&&pe.has(Ve.value)?"connection":Y(Ve)?"layout":Et(Ve.path,J)?"item":"rest"),[xe,ve]=[ae.get("layout")??[],ae.get("connection")??
[]],Se=(Ve=[])=>Ve.map(rt=>J?.withItems(rt)??rt),Be=dt(ae.get("rest")??[],x),Ge=St(le,ve,x),et=(ae.get("told")?.length??0)+ve.length,He=`Layout and bookkeeping: ${(0,L.hS)(xe.length,"change")}`;return[
...dt(Se(ae.get("item")),x),...A("Connections",Ge,{noun:"connection",changes:et}),...Ge.length===0?Be:A("Elsewhere in the file",Be),...A(He,It(Se((0,E.lY)(xe,s)),x),{folded:!0})]}function yt({kind:s,path:x}){
const[J,Y]=x.slice(-2);return s==="modified"&&J?.type==="item"&&Y?.type==="member"&&i.md.includes(Y.key)}function Et(s,x){return s.some(J=>J.type==="item"||J.type==="member"&&x?.isItemKey(J.key))}function Rt({
base:s,head:x}){return{kind:"modified",path:[],from:bt(s),to:bt(x)}}function bt(s=""){return{type:"string",id:0,text:JSON.stringify(s)}}function Ot({base:s,head:x,text:J,status:Y,changes:le}){const pe=Y===
"removed"?"removed":"added",ae=(ve,Se)=>{const Be=(0,v.Vg)(ve,()=>{});return!(Se.length<3&&Be.length>0&&Be.every(et=>et.value.type==="object"))&&(Se.length>0||ve.type!=="object")?[{kind:pe,path:Se,value:ve}]:
Be.flatMap(({step:et,value:He})=>et.type==="member"?ae(He,[...Se,et]):[{kind:pe,path:[...Se,et],value:He}])},xe=s??x??(J&&bt(J.base??J.head));return xe?ae(xe,[]):le}function St(s,x,J){const Y=new Map(
x.map(ae=>["value"in ae&&ae.value,ae])),le=Mt($t(s,Y),Y),pe=tt(le.map(ae=>At(ae,J)));return le.map(([{item:ae}],xe)=>{const ve=Y.get(ae),{line:Se,under:Be=()=>""}=ve?mt(ve,J):{line:""};return U(`${pe[xe]}${Be(
0)===""?Se:""}`,{under:Be})})}function $t(s,x){const J=Y=>{const{kind:le,source:pe,target:ae,label:xe,was:ve}=Y;return x.has(Y.item)?Y:JSON.stringify([le,pe.rank,ae.rank,xe,ve?.target.rank,ve?.label])};
return[...(0,a.$z)(s,J).values()].map(Y=>({...Y[0],times:Y.length}))}function Mt(s,x){const J={added:new Map,removed:new Map};return s.flatMap(Y=>{const{kind:le,source:pe,target:ae,item:xe}=Y;if(le===
"rewired"||x.has(xe))return[[Y]];const ve=J[le].get(pe),Se=ve??[Y];return ve&&ve.push(Y),J[le].delete(pe),J[le].set(ae,Se),ve?[]:[Se]})}function At(s,x){const[{kind:J,source:Y,target:le,was:pe}]=s,ae=Be=>`\
**${Ue(Be.label,x)}**`,xe=Be=>Be===""?"":` (${Ue(Be,x)})`,ve=s.map(({target:Be,label:Ge,times:et})=>` \u2192 ${ae(Be)}${xe(Ge)}${et===1?"":`, ${et} times`}`),Se=pe?.target===le?xe(pe.label)||" without\
 a label":pe&&` ${ae(pe.target)}`;return`- ${ee[J]} ${ae(Y)}${ve.join("")}${Se===void 0?"":`, was${Se}`}`}function It(s,x){return[...(0,a.$z)(s,Y=>Y.kind+pt(Y,x)).values()].flatMap(Y=>{const le=Y.map(
ve=>mt(ve,x));if(Y.length<ct||(0,E.a2)(Y[0].path)===0||le.some(({under:ve})=>ve))return dt(Y,x);const pe=ht(Y,x),ae=Fe(le.map(({line:ve},Se)=>`- ${pe[Se]}${ve}`).join(`
`)),xe=`- ${ee[Y[0].kind]} ${pt(Y[0],x)} of ${(0,L.hS)(Y.length,"item")}`;return U(xe,{changes:Y.length,under:()=>`
${ae}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(s){const{workflows:x,missing:J}=s,Y=(0,Q.lb)(s),pe=["changed","added","removed"].flatMap(ve=>x.filter(Se=>Se.status===ve)).map(
ve=>{const Se=it(ve.counts);return{workflow:ve,changes:Se,parts:ve.files.flatMap(Be=>ot(Be,Y))}}),ae=z(s,Y),xe=J===void 0?"":`\`${J}\` doesn't exist: it counts as empty.`;return({maxLength:ve=Pt,maxBytes:Se=1/0,
headings:Be=!0,mark:Ge=!0}={})=>{const et=pe.map(({workflow:rt,...xt})=>U(C(rt,Y,Be),xt)),He=U(xe,{parts:[...A("",et,{noun:"workflow"}),...ae]}),Ve=Ge?`${kt}
`:"";for(let rt=Math.min(ve,Se);;){const xt=[Ve,...f(He,rt-Ve.length-1),`
`],Lt=Se===1/0?0:Buffer.byteLength(xt.join(""));if(Lt<=Se||rt<Dt)return xt;rt=Math.floor(rt*Se*.99/Lt)}}}function G(s,x){return s.length<=3e3&&s.split(`
`).length<=50?s:`<details><summary>${x}</summary>

${s}
</details>
`}function C({name:s,status:x,counts:J},Y,le){const pe=le?"### ":"",ae=s===void 0?void 0:Ue(s,{mask:Y});return x==="added"||x==="removed"?`${pe}${ee[x]} ${ae===void 0?"Workflow":`${ae}: workflow`} ${x}`:
le?`${pe}${ae===void 0?"":`${ae}: `}${(0,w.cq)(J)}`:""}function z({workflows:s,notCompared:x=[]},J){const Y=(ae,xe)=>{const ve=ae.flatMap(Se=>Se===void 0?[]:[Ue(Se,{mask:J})]).join(", ");return ae.length===
0?[]:[U(xe(ve),{least:xe((0,L.hS)(ae.length,"workflow"))})]},le=s.flatMap(({name:ae,status:xe})=>xe==="unchanged"?[ae]:[]),pe=s.flatMap(({name:ae,variablesCompared:xe})=>xe?[]:[ae]);return[...s.length===
0?[U("No workflow was compared")]:[],...Y(le,ae=>ae===""?"No changes":`${ae}: no changes`),...Y(pe,ae=>`The environment variables${pe.length===s.length?"":` of ${ae}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...Y(x,ae=>`${ae}: not compared, because the step failed`)]}var ne=e(8725),ue=e(2697),ge=e(6584);const Oe=900*1024;async function ze(s){Ne(s);const x=Ct(
s),J={"report.md":x(),"full-report.md":x({maxLength:1/0})};return await(0,ue.bg)("the report",J),qe(x)}function qe(s){return(x,J,Y)=>{const le=Oe-Buffer.byteLength(J.join()),pe=s({headings:x,maxLength:1/0,
maxBytes:le,mark:!1}).join("");return Y===void 0?pe:G(pe,Y)}}function Ne(s){const x=(0,w.AS)(s);if(x.length===0)return;const J=x.slice(0,20).map(ge.bY),Y=x.length>20?` and ${(0,L.hS)(x.length-20,"more\
 line")}`:"";(0,ne.lm)(`No field matched ${J.join(", ")}${Y} in ignore. Check the spelling.`)}}),682:((te,ie,e)=>{e.d(ie,{H:()=>c,R:()=>M});var w=e(3024),L=e(532),W=e(7279),F=e(5806),K=e(706),O=e(6584);
function M(o,m){const l=["workflows","workflows-file"].find($=>o.text($)!=="");if(l===void 0)return{targets:R(o,m),fromList:!1};l==="workflows"&&o.exclude(["workflows-file"],l),o.exclude(["workflow-id",
"flow-id","name"],l);const I=l==="workflows"?o.lines(l):o.optional(l,U);return{targets:I===void 0?[]:f(o,l,I),fromList:!0}}function R(o,m){const l=o.required("workflow-id",O.Fg),I=o.required("flow-id",
O.Fg),$=o.optional("name",O.$q);return l===void 0||I===void 0?[]:[{name:$??o.parse("workflow-id",m+l,O.$q)??"",workflowId:l,flowId:I}]}function U(o){const m=(0,O.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,w.readFileSync)(m))}catch(l){throw new Error(`can't be read: ${o}: ${(0,L.CQ)(l)}`)}}const A=(0,O.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,O.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${O.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,K.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,K.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,O.bY)(o)}`]);function f(o,m,l){const I=[],$=new Map,T=l.split(/\r\n|\n|\r/).map(r=>r.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[r,n]of T.entries()){const i=`${m}\
 line ${r+1}`;if(!o.parse(i,n.join(" "),A))continue;const[h="",E="",v=""]=n;o.parse(`${i} name`,h,O.$q),o.parse(`${i} workflow-id`,E,O.Fg),o.parse(`${i} flow-id`,v,O.Fg);const[p,a]=[(0,F.Sr)(h),`${E} ${v}`].
map(t=>{const u=$.get(t);return u===void 0&&$.set(t,r+1),u});p!==void 0&&o.refuse(i,`has the name of line ${p}`),a!==void 0&&o.refuse(i,`has the IDs of line ${a}. Set the IDs of its own workflow, or r\
emove the line`),I.push({name:h,workflowId:E,flowId:v})}return T.every(r=>r.length===0)&&o.refuse(m,"names no workflow"),I}async function c(o,m,l){const I=[],$=o.entries();let T;const r=async()=>{for(const[
n,i]of $){const h=await l(i,T);I[n]=h,h.error&&(0,W.h_)(h.error).affectsAll&&(T??=h.error)}};return await Promise.all(Array.from({length:Math.min(m,o.length)},r)),I}}),6584:((te,ie,e)=>{e.d(ie,{$J:()=>A,
$q:()=>r,Do:()=>l,EO:()=>v,Fg:()=>m,bY:()=>a,il:()=>R,kH:()=>O,or:()=>o,sJ:()=>M,sU:()=>$,tz:()=>n,yG:()=>U});var w=e(3024),L=e(6760),W=e(5806),F=e(7596),K=e(706);const O=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(t,u=O){return[u,({input:g})=>`contains ${d(g)}. ${t}`]}function R(...t){return u=>{for(const[g,j]of t){const b=g.exec(u);if(b)throw new Error(typeof j=="string"?j:j(b))}return u}}function U(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(t)}`)}function A(t,u=!1){return g=>{const j=Number(g);if((u?/^\d+$/:/^\d+(\.\d+)?$/).
test(g)&&j>0&&j<=t)return j;const b=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${u?"whole ":""}number above 0${b}, not ${a(g)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=R(M("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(t){
const u=/^[a-z0-9+.-]+:\/\//i.test(c(t))?t:`https://${t}`;if(!URL.canParse(u))throw new Error(f);const g=new URL(u);if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// \
address");if(g.protocol==="http:"&&!(0,F.U9)(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith("/")||(g.pathname+="/"),g}function m(t){
if((0,F.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${a(t)}`)}const l=R(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),I="is too long: at\
 most 200 characters",$=R([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${a(t)}`],[/.{201}/u,I]),T=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${a(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${a(t)}`],[/.{201}/u,I]);function r(t){const u=(0,W.x5)(T(t));if(u!==void 0)
throw new Error(`can't be a name: ${a(t)} ${u}`);if(Buffer.byteLength(t)>240)throw new Error(I);return t}function n(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,L.resolve)(process.env.GITHUB_WORKSPACE??"")}const h=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function E(t){return(0,L.
resolve)(i(),h(t))}function v(t){const u=E(t);if((0,w.existsSync)(u))return u;throw new Error(p(t))}function p(t){const u=!(0,w.existsSync)(i())||(0,w.readdirSync)(i()).length===0;return`doesn't exist\
: ${a(t)}${u?". The workspace is empty: run actions/checkout before this step":""}`}function a(t){const u=d(t);return`"${(0,K.OX)(t,60)}"${u===""?"":` with ${u}`}`}function d(t){const u=(t.match(new RegExp(
O,"gu"))??[]).map(b=>b.codePointAt(0)??0),g=[...new Set(u)].map(b=>`U+${b.toString(16).toUpperCase().padStart(4,"0")}`),j=g.length===1?"an invisible character":"invisible characters";return g.length===
0?"":`${j} (${g.slice(0,5).join(", ")})`}}),1124:((te,ie,e)=>{e.d(ie,{AS:()=>M,Hq:()=>K,RG:()=>L,cq:()=>R,cz:()=>W,xS:()=>F,xW:()=>O});var w=e(706);const L={type:"hidden"};function W(U){const A=f=>U.reduce(
(c,o)=>c+o[f],0);return{added:A("added"),modified:A("modified"),removed:A("removed")}}function F({status:U,changes:A,references:f}){const c={added:0,modified:0,removed:0};if(U!=="modified")return{...c,
[U]:1};if(A.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of A)c[o==="added"||o==="removed"?o:"modified"]++;return c}function K({workflows:U}){return U.some(({status:A})=>A!=="unch\
anged")}function O({workflows:U}){return W(U.map(({counts:A})=>A))}function M({workflows:[U,...A]}){return U?.unusedIgnores.filter(f=>A.every(({unusedIgnores:c})=>c.includes(f)))??[]}function R({modified:U,
added:A,removed:f}){return Object.entries({modified:U,added:A,removed:f}).flatMap(([o,m])=>m===0?[]:[`${(0,w.zD)(m)} ${o}`]).join(", ")||"no changes"}}),3436:((te,ie,e)=>{e.d(ie,{Gg:()=>U,Ku:()=>f,Ms:()=>I,
Op:()=>m,PX:()=>o,QP:()=>A,Rk:()=>W,TH:()=>R,TN:()=>O,YD:()=>M,ZM:()=>K,dj:()=>r,e1:()=>l,eX:()=>F,jn:()=>c});var w=e(8142),L=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displ\
ayName","Name","Title","Label","DisplayName"],K=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function O(n,i){if(n.type!=="object")return;const h=n.members.get(i)??n.
matchOnly?.get(i);if(!(h===void 0||!c(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function M(n){return n.type==="object"?[...n.members.keys()]:[]}function R(n){const i=()=>M(
n).filter(h=>K.test(h));return f(n,["id","_id","key"])??f(n,i().sort())}function U(n){return f(n,F)}function A(n){return f(n,["type","Type"])}function f(n,i){const h=n&&i.find(E=>O(n,E)!==void 0);return h&&
O(n,h)}function c(n){return n.type==="string"||n.type==="literal"}function o(n){return n===void 0?[]:c(n)?[l(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(o)}function m(n,i,h){return h&&
W.includes(n)&&c(i)}function l(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class I{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,h=E=>{}){this.#n=i,this.#e=i.lines.length===
0,this.#t=h}read(i){const{fields:h,orders:E}=this.#n,v=p=>(0,L.pi)(h,p,this.#t);return(0,w.q)(i,void 0,{enter:(p,a="")=>this.#e?void 0:{key:a,outer:p},scalar:p=>this.scalar(p),array:(p,a)=>{const d=p.
length>0&&v({key:"",outer:a});return this.array(d?[]:p,(0,L.pi)(E,a,this.#t))},object:(p,a)=>{let d;for(const[t,u]of h.size===0?[]:p)v({key:t,outer:a})&&(p.delete(t),W.includes(t)&&(d=(d??new Map).set(
t,u)));return this.object(p,d)}})}scalar(i){let h=this.#o.get(i);return h===void 0&&(h={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,h)),h}array(i,h){const E=h?i.toSorted(
(a,d)=>a.id-d.id):i;let v=E.length;for(const{id:a}of E)v=T(v,a);const p=this.#i(v,{type:"array",id:this.#s+1,items:E,unordered:h});return this.#e?p:{type:"array",id:p.id,items:i,unordered:h}}object(i,h){
let E=~i.size;for(const[p,{id:a}]of i)E=E+T(this.scalar(p).id,a)|0;const v=this.#i(E,{type:"object",id:this.#s+1,members:i,matchOnly:h});return this.#e?v:{type:"object",id:v.id,members:i,matchOnly:h}}#i(i,h){
for(let E=i;;E=E+1|0){const v=this.#r.get(E);if(v&&$(v,h))return v;if(!v)return this.#r.set(E,h),this.#s++,h}}}function $(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?
!1:n.items.every(({id:h},E)=>h===i.items[E]?.id);if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[h,{id:E}]of i.members)if(n.members.get(h)?.id!==E)return!1;return!0}function T(n,i){
const h=Math.imul(n^n>>>15,739982445)^Math.imul(i^i>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function r(n){if(c(n))return n.text;if(n.type==="array"){const h=n.items.map(r);return`[${(n.unordered?
h.sort():h).join()}]`}return`{${Array.from(n.members,([h,E])=>`${JSON.stringify(h)}:${r(E)}`).sort().join()}}`}}),9630:((te,ie,e)=>{e.d(ie,{TA:()=>K,b6:()=>F,ol:()=>M});var w=e(4573),L=e(7598),W=e(3436);
function F(R){return(0,w.isUtf8)(R)?R.toString():void 0}function K(R,U,A){const f=/\.json$/i.test(R)?F(U):void 0;return f===void 0?void 0:A.read(f)}function O(R,U,A,f){if(U.equals(A))return!0;const c=new Interner(
f),o=K(R,U,c);return o!==void 0&&o.id===K(R,A,c)?.id}function M({files:R},U){const A=c=>(0,L.createHash)("sha256").update(c).digest("hex"),f=Array.from(R,([c,o])=>{const m=K(c,o,new W.Ms(U));return[c,
A(m?(0,W.dj)(m):o)]});return A(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),2614:((te,ie,e)=>{e.d(ie,{md:()=>Ke,ID:()=>tt});var w=e(3436),L=e(3499);const W=[(0,L.Ab)("_?id key uuid guid identifier"),
(0,L.Ab)("(node|step|state)_?id"),(0,L.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,L.Ab)("\\*")],F=(0,L.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),K="*",O=64;function M(se,we){const de=R([]),_e=[],$e=new Set([se,we].flatMap(Te=>[...(0,w.PX)(Te),...c(Te)]));function Me(Te,he,Re){if((0,w.jn)(Te))f(Te.text,he,Re);else if(Te.type==="object")Pe(
Te,he,Re);else{const De=Te.items.length>1&&Te.items.some(({type:Fe})=>Fe==="array");for(const[Fe,Xe]of Te.items.entries())Me(Xe,U(he,"[]"),{...Re,array:Te.items,...De&&{slot:Fe}})}}function Pe(Te,he,{
key:Re,array:De,map:Fe,...Xe}){let Ze=Xe;if(De!==void 0||Re!==void 0){const Ye={side:Xe.side,value:Te,field:he,outer:Xe.place,key:Re,array:De??[]};Ze={...Xe,place:Ye,map:Fe},_e.push(Ye)}const ot=m(Te,
$e),it=Ze===Xe&&(0,w.YD)(Te).some(Ye=>Fe?.members.has(Ye));for(const[Ye,ft]of Te.members){const ut=U(he,ot||it?K:Ye);it&&f(JSON.stringify(Ye),ut,Ze,ft),(!it||ft.type==="array")&&Me(ft,ut,ot?{...Ze,key:Ye,
map:Te}:Ze)}}return Me(se,de,{side:"base"}),Me(we,de,{side:"head"}),{root:de,places:_e,find:l(_e)}}function R(se){return{keys:se,inner:new Map,texts:new Map,references:[]}}function U(se,we){const de=se.
inner.get(we)??R([...se.keys,we]);return se.inner.set(we,de),de}function A(se,we){return se?.inner.get(we)??se?.inner.get(K)}function f(se,{keys:we,texts:de,references:_e},{place:$e,slot:Me},Pe){de.set(
se,(de.get(se)??0)+1);const Te=se.startsWith('"')?se.length>2:F.test(we.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(se));$e&&Te&&_e.push({text:se,place:$e,slot:Me,value:Pe})}function c(se){if((0,w.
jn)(se))return[];const we=se.type==="array"?se.items:[...se.members.values()];return[...we.flatMap(c),...we.some(o)?[]:(0,w.YD)(se)]}function o(se){return se.type==="object"}function m({members:se},we){
return 2*[...se.keys()].filter(_e=>!F.test(_e)&&we.has(_e)).length>=se.size&&[...se.values()].every(o)}function l(se){const we=new Map;for(const de of se){const _e=($e,Me)=>{const Pe=W.findIndex(Re=>Re.
test($e));if(Pe<0)return;const Te=`${de.side} ${Me}`,he=we.get(Te)??[];he[Pe]=(he[Pe]??new Set).add(de),we.set(Te,he)};de.key!==void 0&&_e(K,JSON.stringify(de.key));for(const[$e,Me]of de.value.members)
(0,w.jn)(Me)&&_e($e,Me.text)}return(de,_e)=>{const $e=we.get(`${_e.side} ${de}`)?.find(Me=>Me);return $e&&$e.size<=O?I([...$e],_e,_e):void 0}}function I(se,we,de){const _e=de?se.filter(he=>T(he,de)):se;
if(_e.length===0&&de)return I(se,we,de.outer);const $e=_e.length>1?_e.filter(({value:he})=>he.members.size>2):_e,Me=$e.map(({field:he})=>$(we.field,he)),[Pe,...Te]=$e.filter((he,Re)=>Me[Re]===Math.min(
...Me));return Te.length===0?Pe:void 0}function $(se,{keys:we}){const de=we.findIndex((_e,$e)=>_e!==se.keys[$e]);return de<0?0:we.length-de}function T(se,we){return se!==void 0&&(se===we||T(se.outer,we))}
var r=e(5408);const n="source from origin src tail out".split(" "),i="target to dest destination head in".split(" "),h="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",v=`${h} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),p="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),a=`${h} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),d="action activity block node state step task widget id".split(" "),t="label title name condition if when event dependencyconditions type errortype relationship selectedrelationships".split(
" "),u=60;function g(se,we){const de=M(se,we),_e=oe(de.root).flatMap(De=>fe(De,de)),$e=ce(_e),Me=$e.length>0?$e:X(_e,de),Pe=new Set(Me.flatMap(({source:De,target:Fe})=>[De.field,Fe.field])),Te=(0,r.$z)(
de.places,({field:De})=>De),he=[...Pe].filter(De=>[...Pe].some(Fe=>j(Te.get(De),Te.get(Fe))));for(const De of he)Pe.delete(De);const Re=Me.filter(({source:De,target:Fe})=>Pe.has(De.field)&&Pe.has(Fe.field));
return{root:de.root,nodes:de.places.filter(({field:De})=>Pe.has(De)),edges:Re}}function j(se=[],we=[]){const de=([$e])=>$e?.field.keys.length??0;if(de(we)>=de(se))return!1;const _e=new Set(we.map(({value:$e})=>(0,w.
TH)($e)));return 2*se.filter(({value:$e})=>(0,w.TH)($e)!==void 0&&_e.has((0,w.TH)($e))).length>se.length}function b(se,we){return V(se).some(de=>we.includes(de))}function V(se){return se.flatMap(we=>we.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(we=>we.toLowerCase())}function oe(se){const we=[se];for(const de of we)we.push(...de.inner.values());return we}function fe(se,{find:we}){const de=se.references.
flatMap(Te=>{const he=we(Te.text,Te.place);return he?[{...Te,field:se,target:he}]:[]}),_e=de.filter(({place:Te,target:he})=>!T(Te,he)),$e=de.length/se.references.length,Me=$e>=.5&&Ee(se.references)-Ee(
de)<=2;return($e>=.9||Me&&b(se.keys.slice(-2),v))&&2*_e.length>=de.length?[de]:[]}function Ee(se){return new Set(se.map(({text:we})=>we)).size}function ce(se){const we=se.filter(de=>!de.some(({place:_e,
target:$e})=>$e.field===_e.field));return[...(0,r.$z)(we,([de])=>de?.place.field).values()].flatMap(de=>{const _e=(0,r.$z)(de,Pe=>y(Pe,n)),$e=(0,r.$z)(de,Pe=>y(Pe,i));_e.delete(void 0);const Me=[..._e].
flatMap(([Pe,Te])=>Te.flatMap(he=>($e.get(Pe)??[]).map(Re=>_(he,Re))));return Me.sort((Pe,Te)=>B(Te)-B(Pe)||k(Pe)-k(Te)),Me[0]??[]})}function y([se],we){const de=V(se?.field.keys.slice(-2)??[]),_e=de.
filter($e=>!we.includes($e));return _e.length<de.length?_e.join(" "):void 0}function _(se,we){const de=new Map(se.map(_e=>[_e.place,_e]));return we.flatMap(_e=>{const $e=de.get(_e.place),Me=$e&&{source:$e.
target,target:_e.target,links:[$e,_e]};return Me?[{...Me,label:D(_e,_e.place,[]),item:_e.place.value}]:[]})}function B(se){return se.filter(({source:we,target:de})=>!T(we,de)&&!T(de,we)).length}function k([
se]){return se?se.source.field.keys.length+se.target.field.keys.length:0}function X(se,we){const[de,_e]=[[],[]],$e=new Set;for(const Pe of se){const Te=Pe.flatMap(Xe=>Z(Xe,we)),[he]=Te;if(he===void 0||
10*Te.length<9*Pe.length)continue;const Re=he.link.field.keys.slice(he.inside.field.keys.length),De=Te.filter(({source:Xe,inside:Ze})=>Xe!==Ze);for(const{inside:Xe}of De)$e.add(Xe.key);const Fe=b(Re,p);
if(!(!Fe&&De.length===0&&!b(Re,v)))for(const{link:Xe,source:Ze}of Te){const ot=Xe.place===Ze?void 0:Xe.place,it={label:D(Xe,ot,Re),links:[Xe],item:ot?.value};Fe?_e.push({source:Xe.target,target:Ze,...it}):
de.push({source:Ze,target:Xe.target,...it})}}const Me=de.length<_e.length?_e:de;return $e.size>1||Ee(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function Z(se,{find:we}){for(let de=se.place;de;de=de.outer){
const _e=we(JSON.stringify(de.key),de),$e=[de,_e].find(Me=>Me?.field===se.target.field);if($e)return[{link:se,source:$e,inside:de}]}return[]}function D({slot:se,value:we},de,_e){const $e=de?(0,w.YD)(de.
value):[],Pe=t.flatMap(Re=>$e.filter(De=>De.toLowerCase()===Re)).map(Re=>{const[De,Fe]=[de?.field.inner.get(Re),S(de?.value.members.get(Re))];return De&&oe(De).some(({texts:Ze})=>Ze.size>1)||Fe.includes(
" ")?Fe:""}),Te=_e.filter(Re=>!H(Re)),he=se===void 0?[]:[`output ${se+1}`];return[S(we),...Pe].find(Re=>Re!=="")??[...Te,...he].join(", ")}function H(se){return a.includes(se.toLowerCase())||V([se]).every(
we=>[...a,...d].includes(we))}function S(se){const de=(se?.type==="literal"?[]:(0,w.PX)(se).flatMap(_e=>_e.trim()||[])).join(", ");return de.length>u?"":de}var N=e(1345),P=e(8132),Q=e(706);const ee={same:"",
added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},q={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf22\
2e,color:#1f2328,stroke-dasharray:5 3"},re={same:"-->",added:"==>",removed:"-.->"},ye=40,be=500,ke=5e4,Ce=40,We=6;function je(se,we,{isWhole:de,hide:_e}){const $e=({status:he})=>de||he!=="same",Me=new Set(
[...se.filter($e),...we.filter($e).flatMap(Ie)]),Pe=we.filter(he=>Ie(he).some($e)).flatMap(Ie);if(Me.size===0)return{};for(const he of[new Set([...Me,...Pe]),Me]){const Re=we.filter(Fe=>Ie(Fe).every(Xe=>he.
has(Xe)));if(he.size>ye||Re.length>be)continue;const De=Le(se.filter(Fe=>he.has(Fe)),Re,_e);if(De.length<=ke)return{picture:De}}return{note:`The picture is left out: it would have ${Me.size>ye?(0,Q.hS)(
Me.size,"node"):"too many connections"}.`}}function Ie({source:se,target:we}){return[se,we]}function Le(se,we,de){const _e=new Map(se.map((Pe,Te)=>[Pe,`n${Te+1}`])),$e=(0,N.Vn)(se.map(({name:Pe})=>Pe)),
Me=se.map(Pe=>{const Te=$e.get(Pe.name)===1?Pe.name:Pe.label;return`  ${_e.get(Pe)}["${ee[Pe.status]}${Ae(de(Te))||"?"}"]`});for(const{source:Pe,target:Te,label:he,status:Re}of we){const De=`${ee[Re]}${Ae(
de(he))}`.trim();Me.push(`  ${_e.get(Pe)} ${re[Re]}${De===""?"":`|"${De}"|`} ${_e.get(Te)}`)}for(const[Pe,Te]of Object.entries(q)){const he=se.filter(Re=>Re.status===Pe).map(Re=>_e.get(Re));he.length>
0&&Me.push(`  classDef ${Pe} ${Te}`,`  class ${he.join()} ${Pe}`)}return[`flowchart ${me(se,we)>We?"TD":"LR"}`,...new Set(Me)].join(`
`)}function me(se,we){const de=new Set(we.map(({target:Me})=>Me)),_e=se.filter(Me=>!de.has(Me)),$e=new Map((_e.length>0?_e:se.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of $e)for(const{source:Te,target:he}of we)
Te===Me&&!$e.has(he)&&$e.set(he,Pe+1);return Math.max(...$e.values())}function Ae(se){return(0,P.RK)((0,P.Jj)(se.replace(/\s+/g," ").trim(),Ce)).replace(Ue,we=>we==='"'?"#quot;":`#${we.codePointAt(0)}\
;`)}const Ue=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ke="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Je="* if when id name label t\
itle type key handle condition event relationships".split(" ");function tt(se,we=de=>de){const de=se.head??se.base;if(de===void 0)return;const[_e,$e]=[se.base??de,se.head??de],Me=(0,N.j9)([$e,_e]),Pe=g(
_e,$e),Te=wt(se,Pe,Me),he=[...new Set(Te.values())].sort((Ye,ft)=>Ye.rank-ft.rank);lt(he);const Re=vt(Pe,Te),De=Re.filter(Ye=>Ye.status!=="same"),Fe=ht(Pe,De);mt(se,he,Me,Fe);const Xe=new Map(Re.map(({
item:Ye,source:ft,target:ut})=>[Ye,`${ft.label} \u2192 ${ut.label}`])),Ze=new Set(he.map(({place:Ye})=>Ye.key)),ot=new Set(Pe.nodes.flatMap(({key:Ye,field:ft})=>Ye===void 0?[]:ft.keys.at(-2)??"")),it=Ye=>Ye.
filter(({status:ft})=>ft!=="removed").length;return{...je(he,Re,{isWhole:se.status!=="modified",hide:we}),connections:_t(De),size:{nodes:it(he),connections:it(Re)},tells:Fe,isItemKey:Ye=>Ze.has(Ye)||Me.
labelOf(JSON.stringify(Ye))!==void 0,labelOf:Me.labelOf,endsOf:Ye=>Xe.get(Ye),withItems:Ye=>ot.size===0?Ye:st(Ye,ot,de)}}function st(se,we,de){let _e=de;const $e=se.path.map((Me,Pe)=>{const Te=Pe===0?
"":se.path[Pe-1];if(Pe===se.path.length-1&&"value"in se?_e=se.value:Me.type!=="member"?_e=Me.item:_e=_e&&"members"in _e?_e.members.get(Me.key):void 0,Me.type!=="member"||Te===void 0||_e===void 0||!("m\
embers"in _e))return Me;const he=typeof Te=="string"?Te:Te.type==="member"?Te.key:void 0;return he!==void 0&&we.has(he)?(0,N.s3)(_e,Me.key):Me});return{...se,path:$e}}function ct({side:se}){return se===
"head"}function at(se){return se&&[se.key,at(se.outer)]}function wt({matches:se},{nodes:we},de){const _e=De=>De.key===void 0?`${De.value.id}`:JSON.stringify(at(De)),$e=new Map(we.map((De,Fe)=>[De,Fe])),
Me=(0,r.$z)(we.filter(ct),_e),Pe=(0,r.$z)(se,({base:De})=>De.id),Te=De=>{const Fe=Pe.get(De.value.id)??[];for(let Xe=Fe.shift();Xe;Xe=Fe.shift()){const Ze=Me.get(`${Xe.head.id}`)?.shift();if(Ze)return Ze}
return Me.get(_e(De))?.shift()},he=new Map;let Re=0;for(const De of we){if(he.has(De))continue;const Fe=ct(De)?De:Te(De);Re=(Fe&&$e.get(Fe))??Re+1e-6;const Xe=Fe===void 0?"removed":Fe===De?"added":"sa\
me",Ze=Fe??De,ot=dt(Ze,de),it={name:ot,label:ot,status:Xe,rank:Re,place:Ze,old:Xe==="same"?De:void 0};he.set(De,it).set(Ze,it)}return he}function lt(se){const we=(0,N.Vn)(se.map(({name:de})=>de));for(const de of se){
const _e=(0,w.TH)(de.place.value);_e&&(we.get(de.name)??0)>1&&(de.label=(0,N.oP)(de.name,_e))}}function dt({key:se,value:we,array:de},_e){const[$e,...Me]=["componentType",...we.members.keys()].map(Te=>(0,w.
TN)(we,Te)),[Pe="?"]=[(0,w.QP)(we),$e,(0,w.TH)(we),...Me].filter(Te=>Te!==void 0);return se??_e.nameOf(we,de)??(0,w.e1)(Pe)}function vt({edges:se},we){const de=se.flatMap(he=>{const[Re,De]=[we.get(he.
source),we.get(he.target)];return Re&&De?[{...he,source:Re,target:De,status:ct(he.source)?"added":"removed"}]:[]}),_e=({source:he,target:Re,label:De})=>`${he.rank} ${Re.rank} ${De}`,$e=(0,r.$z)(de,({status:he})=>he),
Me=(0,r.$z)($e.get("removed")??[],_e);return[...($e.get("added")??[]).map(he=>Me.get(_e(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Re)=>he.source.rank-Re.source.rank||he.
target.rank-Re.target.rank)}function _t(se){const we=new Map;for(const de of["target","label"]){const _e=$e=>`${$e.source.rank} ${de==="label"?$e.label:$e.target.rank}`;for(const[$e,Me,...Pe]of(0,r.$z)(
se,_e).values()){if(!$e||!Me||Pe.length>0||$e.status===Me.status)continue;[$e.source,$e.target,Me.target].every(({old:he})=>he)&&!we.has($e)&&!we.has(Me)&&we.set($e,Me).set(Me,$e)}}return se.flatMap(de=>{
const _e=we.get(de);return _e&&de.status==="removed"?[]:[{...de,kind:_e?"rewired":de.status,was:_e}]})}function ht({root:se,nodes:we},de){const _e=new Set(de.flatMap(he=>he.links.map(({field:Re})=>Re))),
$e=new Set(de.map(({item:he})=>he)),Me=new Set([se,...we.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};for(const he of de){const Re=[he.source.name,he.target.name,...he.label.split(", ")].
map(De=>JSON.stringify(De));for(const De of[...Re,...he.links.map(Fe=>Fe.text)])Pe[he.status].add(De)}function Te(he,Re,De){if(Re===void 0||Me.has(Re))return[{text:De,field:se}];const Fe=Re.keys.at(-1)===
K?[{text:JSON.stringify(De),field:Re}]:[];if("text"in he)return[...Fe,{text:he.text,field:Re}];const Xe="members"in he?[...he.members]:[],Ze="items"in he?he.items.map(ot=>["[]",ot]):Xe;return[...Fe,...Ze.
flatMap(([ot,it])=>Te(it,A(Re,ot),ot))]}return({path:he,...Re})=>{const De=he.map(Ze=>Ze.type==="member"?Ze.key:"[]"),Fe=he.some(Ze=>"item"in Ze&&$e.has(Ze.item)),Xe=(Ze,ot)=>{const it=Te(Ze,De.reduce(
A,se),`${De.at(-1)}`),Ye=it.some(({field:ut})=>_e.has(ut)),ft=({text:ut,field:gt})=>{if(_e.has(gt))return ot.has(ut);const yt=`${gt.keys.findLast(Et=>Et!=="[]")}`;return Ke.includes(yt)||ot.has(ut)&&b(
[yt],Je)||Ye&&pt(ut,gt)};return(Ye||Fe)&&it.every(ft)};return Re.kind==="modified"?Xe(Re.from,Pe.removed)&&Xe(Re.to,Pe.added):"value"in Re&&Xe(Re.value,Pe[Re.kind])}}function pt(se,{texts:we}){const de=we.
get(se)??0,_e=[...we.values()].reduce(($e,Me)=>$e+Me,0);return de>2&&2*de>_e&&/^"?[\w.-]{0,30}"?$/.test(se)}function mt(se,we,{componentOf:de},_e){const $e=(0,L.pi)(se),Me=we.flatMap(he=>{const{value:Re,
array:De}=he.place,Fe=(0,N.qU)(Re)===void 0?de(Re,De):void 0;return[Re.id===he.old?.value.id?void 0:Re,Fe].map(Xe=>({owner:Xe,node:he}))}),Pe=(0,r.$z)(Me,({owner:he})=>he);Pe.delete(void 0);const Te=new Map(
se.matches.map(({path:he,head:Re})=>[he.at(-1),Re]));for(const he of se.changes){if(_e(he)||$e(he))continue;const Re=he.path.map(Fe=>Te.get(Fe)).reverse(),De=["value"in he&&he.value,...Re].find(Fe=>Pe.
has(Fe));for(const{node:Fe}of Pe.get(De)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,ie,e)=>{e.d(ie,{K$:()=>w,pi:()=>W,wo:()=>L});const w=L("");function L(O){const M=new Set,[R,U]=[new Map,
new Map];for(const[A,f]of O.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,m]=c.endsWith("[]")?[c.slice(0,-2),U]:[c,R],l=o.split(".").reverse(),I=F(o);if(l.
includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(l.every($=>$==="*"))throw new Error(`has only * in line ${A+1}, which would ignore everything (name a key)`);
M.add(c),m.set(I,[...m.get(I)??[],{line:c,keys:l}])}return{lines:[...M],fields:R,orders:U}}function W(O,M,R){if(O.size===0||M===void 0)return!1;const U=["*",F(M.key)].flatMap(A=>O.get(A)??[]).filter(({
keys:A})=>K(M,A));for(const{line:A}of U)R(A);return U.length>0}function F(O){return O.slice(O.lastIndexOf(".")+1)}function K(O,M){if(O===void 0||M.length===0)return M.length===0;const R=M[0]==="*"?["*"]:
O.key.split(".").reverse();return R.every((U,A)=>U===M[A])&&K(O.outer,M.slice(R.length))}}),2742:((te,ie,e)=>{e.d(ie,{OD:()=>D,qy:()=>X,Z:()=>H,yR:()=>Z});var w=e(3436),L=e(2899),W=e(1345);function F(S,N){
const P=N.size===0?void 0:N.get(JSON.stringify(S));return P===void 0?S:(0,w.e1)(P)}function K({base:S,head:N}){return S===N?[]:w.Rk.flatMap(P=>{const[Q,ee]=[(0,w.TN)(S,P),(0,w.TN)(N,P)];return Q!==ee&&
Q?.startsWith('"')&&ee?.startsWith('"')?[[Q,ee]]:[]})}function O(S,N){const P=new Map;for(const[ee,q]of S)P.set(ee,(P.get(ee)??new Set).add(q));const Q=([ee,q])=>P.get(ee)?.size===1&&N.base.get(ee)===
1&&N.head.get(q)===1;return new Map(S.filter(Q))}function M(S){const N=P=>{const Q=new Map,ee=(q,re)=>{if(q.type==="array")for(const be of q.items)ee(be,!0);if(q.type!=="object")return;const ye=re?[q.
id,...w.Rk.flatMap(be=>(0,w.TN)(q,be)??[])]:[];for(const be of new Set(ye))Q.set(be,(Q.get(be)??0)+1);for(const be of q.members.values())ee(be,!1)};for(const q of S)ee(q[P],!1);return Q};return{base:N(
"base"),head:N("head")}}function R(S,N,P){const Q={element:new Map,member:new Map};function ee(re,ye){if(N.size===0&&!P)return re;if((0,w.jn)(re))return S.scalar(N.get(re.text)??re.text);const be=Q[ye?
"element":"member"],ke=be.get(re.id)??q(re,ye);return be.set(re.id,ke),ke}function q(re,ye){if(re.type==="array"){const ke=re.items.map(Ce=>ee(Ce,!0));return S.array(ke,re.unordered)}const be=new Map;
for(const[ke,Ce]of re.members)(0,w.Op)(ke,Ce,ye)?P||be.set(ke,Ce):be.set(F(ke,N),ee(Ce,!1));return S.object(be)}return(re,ye=!1)=>ee(re,ye).id}function U(S,N){const P={base:R(S,N,!0),head:R(S,new Map,
!0)};return{interner:S,renames:N,follow:R(S,N,!1),bare:P}}var A=e(5408);const f=.4,c=.9,o=4e4,m=4,l=/^(""|0|true|false|null)$/,I=.25,$=new Set([...w.eX,"type"]);function T(S,N,P){const{compare:Q,shareRare:ee}=i(
S,P),q=r(S,N),re=n(S);return ye=>(be,ke)=>{const Ce=(0,A.qc)(be,ke),We=Ce.reduce((me,{base:Ae,head:Ue})=>me+Ae.length*Ue.length,0),je=me=>We>o?[...ee(me),...(0,A.O6)(N,me).flatMap(A.yU)]:me.base.flatMap(
Ae=>me.head.map(Ue=>({base:Ae,head:Ue}))),Ie=Ce.flatMap(je).flatMap(me=>{const Ae=Q(me);return(ye>0&&re(me)?Q(me,()=>1)>=c:Ae>=ye)?[{pair:me,alike:Ae,distance:q(me)}]:[]});Ie.sort((me,Ae)=>Ae.alike-me.
alike||me.distance-Ae.distance);const Le=new Set;return Ie.flatMap(({pair:me})=>Le.has(me.base)||Le.has(me.head)?[]:(Le.add(me.base).add(me.head),[me]))}}function r({base:S},N){const P=new Map((0,A.Ms)(
N).map(q=>[q.base.index,q.head.index-q.base.index]));let Q=0;const ee=S.map(({index:q})=>(Q=P.get(q)??Q,q+Q));return q=>Math.abs((ee[q.base.index]??0)-q.head.index)}function n({base:S,head:N}){const P=({
item:re})=>[(0,w.TH)(re),(0,w.Gg)(re)],[Q,ee]=[new Set(S.flatMap(P)),new Set(N.flatMap(P))],q=(re,ye)=>P(re).every(be=>be!==void 0&&!ye.has(be));return re=>q(re.base,ee)&&q(re.head,Q)}function i(S,{renames:N,
follow:P}){const Q=new Map([["",0]]),ee=new Set;function q(je){const Ie=Q.get(je)??Q.size;return Ie===Q.size&&Q.set(je,Ie),Ie}function re(je,Ie){const Le=new Set,me=(Ae,Ue,Ke)=>{if((0,w.jn)(Ae)||(Ae.type===
"array"?Ae.items.length:Ae.members.size)===0){const Je=q(`${Ue}=${Ie==="base"?P(Ae):Ae.id}`);Le.add(Je),(!(0,w.jn)(Ae)||l.test(Ae.text))&&ee.add(Je)}else if(Ae.type==="array")for(const Je of Ae.items)
me(Je,q(`${Ue}[]`),!0);else for(const[Je,tt]of Ae.members)Ue===0&&(0,w.jn)(tt)&&$.has(Je)||(0,w.Op)(Je,tt,Ke)||me(tt,q(`${Ue}.${Ie==="base"?F(Je,N):Je}`),!1)};return me(je,0,!0),Le}const ye=new Map,be=new Map,
ke=je=>ye.get(je)??new Set;for(const je of["base","head"]){for(const Ie of S[je])ye.set(Ie,re(Ie.item,je));for(const[Ie,Le]of(0,W.Vn)(S[je].flatMap(me=>[...ke(me)]))){const me=(ee.has(Ie)?I:1)/Le;be.set(
Ie,Math.min(be.get(Ie)??1,me))}}const Ce=je=>be.get(je)??0,We=je=>[...ke(je)].filter(Ie=>Ce(Ie)>=1/m);return{compare({base:je,head:Ie},Le=Ce){const me=Je=>{let tt=0;for(const st of Je)tt+=Le(st);return tt},
[Ae,Ue]=[ke(je),ke(Ie)],Ke=[...Ae].filter(Je=>Ue.has(Je));return 2*me(Ke)/(me(Ae)+me(Ue))||0},shareRare(je){const Ie=new Map;for(const Le of je.head)for(const me of We(Le))Ie.set(me,[...Ie.get(me)??[],
Le]);return je.base.flatMap(Le=>{const me=new Set(We(Le).flatMap(Ae=>Ie.get(Ae)??[]));return Array.from(me,Ae=>({base:Le,head:Ae}))})}}}function h(S,N,P){const Q={base:{item:S,index:0,array:[S]},head:{
item:N,index:0,array:[N]}};return i({base:[Q.base],head:[Q.head]},P).compare(Q)}const E=/^"[\w-]{0,20}"$/;function v(S,N,P){let Q=[],ee=S;const q=()=>ee.base.length===0||ee.head.length===0,re=(me,Ae)=>{
const Ue=q()?[]:me(ee,Ae);Ue.length!==0&&(Q=Q.concat(Ue),ee=(0,A.FF)(ee,Ue))},ye=me=>(Ae,Ue)=>(0,A.O6)(Q,Ae).flatMap(Ke=>me(Ke,Ue)),be=P||[...S.base,...S.head].some(({item:me})=>me.type==="object"),ke=w.
Rk.filter(me=>!t(me,S,N));for(const me of g(ke,S,N))re(A.kk,a(me));const Ce=({item:me})=>me.id,We=({item:me},Ae)=>Ae==="base"?N.follow(me,!0):me.id;for(const me of N.renames.size>0?[We,Ce]:[Ce])re(ye(
A.eV),me),be&&re(A.kh,me);if(be&&!q()){const me=n(S);for(const Ke of g(b(S),S,N).slice(0,1)){const Je=tt=>!w.ZM.test(Ke)&&me(tt)&&E.test((0,w.TN)(tt.head.item,Ke)??"");re((tt,st)=>(0,A.kk)(tt,st).filter(
ct=>!Je(ct)),a(Ke))}const Ae=Ke=>({item:Je},tt)=>d(Je,N.bare[tt],Ke);re(ye(A.eV),Ae(1)),re(A.kh,Ae(3));const Ue=T(S,Q,N);for(const Ke of[...w.eX,"key"])re(Ue(0),a(Ke));re(Ue(f),({item:Ke})=>Ke.type===
"object"?(0,w.QP)(Ke)??"":void 0)}const je=ke.length<w.Rk.length,Ie=me=>(0,w.Gg)(me)??(je?ke.find(Ae=>(0,w.TN)(me,Ae)):(0,w.TH)(me));return re(ye((me,Ae)=>je&&p(me.base)===p(me.head)?(0,A.yU)(me):(0,A.
kh)(me,Ae)),({item:me})=>Ie(me)===void 0?"":void 0),Q}function p(S){return S.map(({index:N})=>N).join()}function a(S){return({item:N})=>(0,w.TN)(N,S)}function d(S,N,P){return S.type!=="object"||[...S.
members].filter(([ee,q])=>!(0,w.Op)(ee,q,!0)).length<P?void 0:N(S,!0)}function t(S,N,P){const[Q,ee]=[u(N.base,S),u(N.head,S)];if(Q===void 0||Q!==ee)return!1;if(Q==="")return!0;const q=(0,A.eV)(N,({item:re},ye)=>d(
re,P.bare[ye],1));return N.base.length!==N.head.length&&q.length>j((0,A.kk)(N,a(S)),P)}function u(S,N){const P=/^"?(.*?)\d+"?$/.exec(S[0]?(0,w.TN)(S[0].item,N)??"":"")?.[1],Q=ee=>S.every(({item:q,index:re})=>(0,w.
TN)(q,N)?.replaceAll('"',"")===`${P}${ee+re}`);return S.length>1&&(Q(0)||Q(1))?P:void 0}function g(S,N,P){const Q=S.map(q=>({key:q,pairs:(0,A.kk)(N,a(q))})),ee=(q,re)=>q.every(({base:be,head:ke},Ce)=>be===
re[Ce]?.base&&ke===re[Ce]?.head)?0:j(re,P)-j(q,P);return Q.sort(({pairs:q},{pairs:re})=>re.length-q.length||ee(q,re)),Q.map(({key:q})=>q)}function j(S,{interner:N,renames:P,bare:Q}){const ee=S.map(({base:re,
head:ye})=>({base:re.item,head:ye.item})),q=R(N,new Map([...P,...ee.flatMap(K)]),!0);return ee.filter(({base:re,head:ye})=>[q,Q.head].some(be=>be(re,!0)===Q.head(ye,!0))).length}function b({base:S,head:N}){
const P=(0,W.Vn)(N.flatMap(({item:q})=>(0,w.YD)(q))),Q=q=>2*(P.get(q)??0)>N.length&&q!=="type",ee=[...P.keys()].filter(q=>Q(q)&&V(S,q)&&V(N,q)).sort();return[...ee.filter(q=>w.ZM.test(q)),...ee]}function V(S,N){
const P=S.flatMap(({item:ee})=>(0,w.TN)(ee,N)??[]).filter(ee=>ee.startsWith('"'));if(P.length<2||2*P.length<=S.length||new Set(P).size<P.length)return!1;const Q=new Set(S.flatMap(({item:ee})=>w.Rk.map(
q=>(0,w.TN)(ee,q))));return 2*P.filter(ee=>Q.has(ee)).length<P.length}const oe=8,fe=.5;function Ee(S,N,P,Q){const ee=Ie=>S[Ie].flatMap(me=>[me,...ce(me,Q)]).filter(({path:me,value:Ae})=>me.at(-1)?.type===
"item"&&P[Ie].get(Ae.id)===1),q={bases:new Set,heads:new Map};let re={base:ee("base"),head:ee("head")};const ye=(Ie,Le)=>{const me=(0,A.kk)(re,Ie).filter(({base:Ae,head:Ue})=>Ae.arrays!==Ue.arrays&&Le(
Ae.value,Ue.value));for(const{base:Ae,head:Ue}of me)q.bases.add(Ae.value),q.heads.set(Ue.value,Ae);re=(0,A.FF)(re,me)},be=(Ie,Le)=>(0,w.TN)(Ie,"type")===(0,w.TN)(Le,"type"),ke=(Ie,Le)=>(0,w.Gg)(Ie)!==
void 0&&(0,w.Gg)(Ie)===(0,w.Gg)(Le),Ce=(Ie,Le)=>be(Ie,Le)&&h(Ie,Le,N)>=fe,We=(Ie,Le)=>(P[Le].get(Ie??"")??0)<2,je=(Ie,Le)=>We(Ie,Le)?Ie:void 0;return ye(({value:Ie},Le)=>je((0,w.TH)(Ie),Le),(Ie,Le)=>((0,w.
TH)(Ie)?.length??0)>=oe||ke(Ie,Le)||Ce(Ie,Le)),ye(({value:Ie},Le)=>je((0,w.Gg)(Ie)??(0,W.qU)(Ie),Le),Ce),ye(({value:Ie},Le)=>We((0,w.TH)(Ie),Le)?d(Ie,N.bare[Le],3):void 0,be),q}function ce({value:S,path:N},P){
return(0,W.Vg)(S,P).flatMap(Q=>{if((0,w.jn)(Q.value))return[];const ee={value:Q.value,path:[...N,Q.step]};return[ee,...ce(ee,P)]})}function y(S,N,P,Q){const ee=[],q=[],re=[],ye=[],be={base:[],head:[]};
function ke({base:me,head:Ae},Ue,Ke){Ke==="element"&&ye.push(...K({base:me,head:Ae})),(Ke==="element"||Ke==="member"&&me.type==="object"&&Ae.type==="object")&&re.push({base:me,head:Ae,path:Ue}),me.id!==
Ae.id&&(me.type==="array"&&Ae.type==="array"?Le(me,Ae,Ue):me.type==="object"&&Ae.type==="object"?Ie({base:me,head:Ae},Ue,Ke):Ke!=="own"&&(0,w.jn)(me)&&(0,w.jn)(Ae)&&N.renames.get(me.text)===Ae.text?q.
push({path:Ue,from:(0,w.e1)(me.text),to:(0,w.e1)(Ae.text)}):ee.push({kind:"modified",path:Ue,from:me,to:Ae}))}function Ce({base:me,head:Ae},Ue,Ke,Je){me!==void 0&&Ae!==void 0?ke({base:me,head:Ae},Ue,Ke):
Ae!==void 0&&!We(Ae,Ue)?(ee.push({kind:"added",path:Ue,value:Ae}),be.head.push({value:Ae,path:Ue,arrays:Je}),P.heads.size>0&&je(Ae,Ue)):me!==void 0&&!P.bases.has(me)&&(ee.push({kind:"removed",path:Ue,
value:me}),be.base.push({value:me,path:Ue,arrays:Je}))}function We(me,Ae){const Ue=P.heads.get(me);return Ue===void 0?!1:(ee.push({kind:"moved",path:Ae,from:Ue.path}),ke({base:Ue.value,head:me},Ae,"el\
ement"),!0)}function je(me,Ae){for(const{step:Ue,value:Ke}of(0,W.Vg)(me,Q)){const Je=[...Ae,Ue];We(Ke,Je)||je(Ke,Je)}}function Ie(me,Ae,Ue){for(const{key:Ke,from:Je,...tt}of _(me,N)){const st=[...Ae,{
type:"member",key:Ke}];Je!==Ke&&q.push({path:st,from:Je,to:Ke});const ct=tt.base!==void 0&&(0,w.Op)(Ke,tt.base,Ue==="element");Ce(tt,st,ct?"own":"member")}}function Le(me,Ae,Ue){const Ke={base:(0,A.S3)(
me.items),head:(0,A.S3)(Ae.items)},Je=v(Ke,N,me.unordered&&Ae.unordered).filter(at=>!P.bases.has(at.base.item)&&!P.heads.has(at.head.item)),tt=(0,W.Oe)(Ke,Je,Q),st=new Set((0,A.Ms)(Je).map(at=>at.head.
index)),ct=tt.filter(at=>at.base&&at.head&&!st.has(at.index));ct.length>0&&!Ae.unordered&&ee.push({kind:"reordered",path:Ue,moved:ct.map(({step:at})=>at)});for(const{step:at,...wt}of tt)Ce(wt,[...Ue,at],
"element",Ke)}return ke(S,[],"root"),{changes:ee,references:q,matches:re,renames:ye,unmatched:be}}function _({base:S,head:N},{renames:P,follow:Q}){const ee=new Map(S.members),q=new Map,re=(be,ke)=>be.
id===ke.id||Q(be)===ke.id;for(const be of[re,()=>!0])for(const ke of[Ce=>Ce,Ce=>F(Ce,P)])for(const[Ce,We]of ee){const je=ke(Ce),Ie=N.members.get(je);Ie===void 0||q.has(je)||!be(We,Ie)||(ee.delete(Ce),
q.set(je,{key:je,from:Ce,base:We,head:Ie}))}for(const[be,ke]of N.members)q.has(be)||q.set(be,{key:be,from:be,head:ke});const ye=Array.from(ee,([be,ke])=>({key:be,from:be,base:ke}));return[...q.values(),
...ye].sort((be,ke)=>be.key<ke.key?-1:1)}const B={bases:new Set,heads:new Map},k=5;function X(S,N){const P=new w.Ms(L.K$),[Q,ee]=[S,N].map(q=>Z(q,P));return Q&&ee&&D([{base:Q,head:ee}],P)[0]}function Z(S,N=new w.
Ms(L.K$)){return/^\s*[[{]/.test(S)?N.read(S):void 0}function D(S,N){const P=H(()=>M(S)),Q=H(()=>(0,W.j9)([...S.map(({head:ye})=>ye),...S.map(({base:ye})=>ye)])),ee=(ye,be)=>Q().componentOf(ye,be);function q(ye){
const be=U(N,ye);return S.map(ke=>{const Ce=y(ke,be,B,ee),{base:We,head:je}=Ce.unmatched;if(We.length===0||je.length===0)return Ce;const Ie=Ee(Ce.unmatched,be,P(),ee);if(Ie.heads.size===0)return Ce;const Le=y(
ke,be,Ie,ee);return Le.changes.filter(({kind:me})=>me==="moved").length===Ie.heads.size?Le:Ce})}let re=new Map;for(let ye=0;ye<k;ye++){const be=q(re),ke=be.flatMap(We=>We.renames),Ce=ke.length===0?new Map:
O(ke,P());if(re.size===Ce.size&&[...re].every(([We,je])=>Ce.get(We)===je)){if(be.some(({changes:We})=>We.length>0))return be;break}re=Ce}return q(new Map)}function H(S){let N;return()=>(N??={value:S()},
N.value)}}),3499:((te,ie,e)=>{e.d(ie,{Ab:()=>T,a2:()=>a,gN:()=>i,lY:()=>d,pi:()=>r,rL:()=>h});var w=e(3436),L=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],K=T("viewport canvas"),O=T("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],R=T("selected dragging"),U=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
A=/^\d{4}-\d\d-\d\d$/,f=T("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,m=T("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),l=T("meta(data)? .*info revision flow workflow"),I=100,$=[[T(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),U,A],[T(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),U],[T("[lc]Mod [mc]time"),U],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function T(b){return new RegExp(`^(${b.replaceAll(" ","|")})$`,"i")}function r({base:b,head:V,changes:oe}){const fe=(0,L.Z)(()=>oe.flatMap(ce=>n(ce)??[]).slice(0,I)),Ee={base:(0,L.Z)(()=>new Set((0,w.
PX)(b))),head:(0,L.Z)(()=>new Set((0,w.PX)(V)))};return ce=>{const{kind:y,path:_}=ce;if(y==="reordered"||y==="moved")return!1;const[B,k=B]=y==="modified"?[ce.from,ce.to]:[ce.value];if(j(B)&&j(k)&&E(_,
B.type==="literal")||v(_)&&g(B)&&g(k))return!0;if(y!=="modified"||B.type!==k.type||!("text"in B)||!("text"in k))return!1;const[X,Z,D]=[u(_.at(-1)),(0,w.e1)(B.text),(0,w.e1)(k.text)],H=(...ee)=>[Z,D].every(
q=>ee.some(re=>re.test(q)));if($.some(([ee,...q])=>ee.test(X)&&H(...q)))return!0;const S=u(_.at(-2));if(m.test(X)&&H(c,o))return S===""||l.test(S);if((n(ce)?fe().filter(ee=>ee.old!==Z&&Z.includes(ee.old)):
[]).some(ee=>Z.replaceAll(ee.old,ee.recent)===D))return!0;const P=f.test(X)||X===`${u(_.at(-3)).replace(/s$/,"")}Id`;return S===""&&P&&H(o)&&!Ee.head().has(Z)&&!Ee.base().has(D)}}function n(b){const[V,
oe]=b.path.slice(-2);if(!(!(b.kind==="modified"&&V?.type==="item"&&f.test(u(oe)))||b.from.type!=="string"||b.to.type!=="string"))return{old:(0,w.e1)(b.from.text),recent:(0,w.e1)(b.to.text)}}function i(b){
return o.test(b)||U.test(b)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(b)}function h(b,V){return f.test(b)&&(0,w.jn)(V)||W.test(b)&&V.type!=="literal"&&j(V)||F.includes(b)&&j(V)}function E(b,V){const[oe,fe]=[
b.at(-2),u(b.at(-1))],Ee=b.slice(a(b)).find(y=>W.test(u(y)));return Ee?Ee===b.at(-1)?!V:fe===""||F.includes(fe)||O.test(fe):fe==="zoom"&&K.test(u(oe))||F.includes(fe)||O.test(fe)&&p(oe)}function v(b){
return R.test(u(b.at(-1)))&&p(b[a(b)-1])}function p(b){const V=b?.type==="item"&&b.item.type==="object"?b.item.members:void 0;return M.some(oe=>oe.every(fe=>V?.has(fe)))}function a(b){return b.findLastIndex(
({type:V})=>V==="item")+1}function d(b,{matches:V}){const oe=new Map(V.map(Ee=>[Ee.path.at(-1),Ee])),fe=new Map;for(const Ee of b){const ce=a(Ee.path),[y,_]=[Ee.path[ce-1],Ee.path[ce]],B=F.includes(u(
_)),k=B?F:W.test(u(_))?[u(_)]:[],[X,Z]=[t(oe.get(y)?.base,k),t(oe.get(y)?.head,k)],D=[...Ee.path.slice(0,ce),{type:"member",key:k.join(", ")}];X&&Z?fe.set(B?y:_,{kind:"modified",path:D,from:X,to:Z}):fe.
set(Ee,Ee)}return[...fe.values()]}function t(b,V){const oe=b?.type==="object"?V.flatMap(fe=>b.members.get(fe)??[]):[];if(!(oe.length<V.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:
oe[0]}function u(b){return b?.type==="member"?b.key:""}function g(b){return b.type==="literal"&&/^(true|false)$/.test(b.text)}function j(b){if(b.type==="literal")return/\d/.test(b.text);const V=b.type===
"array"?b.items:b.type==="object"?[...b.members.values()]:[];return V.length>0&&V.every(j)}}),1345:((te,ie,e)=>{e.d(ie,{Oe:()=>c,Vg:()=>o,Vn:()=>r,j9:()=>O,oP:()=>T,qU:()=>M,s3:()=>l});var w=e(3436),L=e(
5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,K=40;function O(i){const h=i.map(f),E=d=>h.find(t=>t.get(d))?.get(d);function v(d,t){for(const u of(0,w.YD)(d).sort()){if(W.
test(u))continue;const g=`${(0,w.TN)(d,u)}`,j=u==="type"?`"${g.split(":")[1]}`:g,b=E(j);if(b===void 0||M(b.item)===void 0)continue;const V=h.some(oe=>{const fe=oe.get(j);return fe&&(fe.array===t||A(t,
fe.item))});if(u==="type"||!V)return b.item}}function p(d,t){const u=(0,w.Gg)(d);return M(d)??M(v(d,t))??(u&&(0,w.e1)(u))}function a(d){const t=/\d/.test(d)?E(d):void 0;return t&&(p(t.item,t.array)??n(
t.item))}return{componentOf:v,nameOf:p,labelOf:a}}function M(i){const h=i&&((0,w.TN)(i,"name")??(0,w.TN)(i,"Name")??R(i));return h&&(0,w.e1)(h)}function R(i){const[h,E]=[U(i,"localeData"),U(i,"data")],
p=(h?["en",...(0,w.YD)(h)]:[]).map(d=>(0,w.Gg)(U(h,d))),a=[E,U(E,"node")].map(d=>(0,w.Ku)(d,["label",...w.eX,"display_name"]));return[...p,...a].find(d=>d!==void 0)}function U(i,h){return i?.type==="o\
bject"?i.members.get(h):void 0}function A(i,h){return(0,w.YD)(h).map(v=>U(h,v)).some(v=>v?.type==="array"&&v.items===i)}function f(i){const h=new Map,E=v=>{if(v.type==="object")for(const p of v.members.
values())E(p);if(v.type==="array")for(const p of v.items){const a=(0,w.YD)(p).filter(t=>w.ZM.test(t)),d=new Set(a.flatMap(t=>(0,w.TN)(p,t)??[]));for(const t of d)h.set(t,h.has(t)?void 0:{item:p,array:v.
items});E(p)}};return E(i),h}function c(i,h,E){const v=(0,L.FF)(i,h),p=[...v.base.map(d=>({...d,base:d.item})),...h.map(({base:d,head:t})=>({...t,base:d.item,head:t.item})),...v.head.map(d=>({...d,head:d.
item}))],a=$(p,E);return p.map(d=>({...d,step:m(d,a.get(d))})).sort(I)}function o(i,h){return i.type==="object"?Array.from(i.members,([v,p])=>({step:{type:"member",key:v},value:p})):(i.type==="array"?
c({base:[],head:(0,L.S3)(i.items)},[],h):[]).map(({step:v,item:p})=>({step:v,value:p}))}function m({item:i,index:h},E){return E===void 0?{type:"element",index:h,item:i}:l(i,E)}function l(i,h){const E=n(
i),v=E!==void 0&&E.length<=K&&!h.startsWith(E);return{type:"item",label:h,...v&&{hint:E},item:i}}function I({step:i},{step:h}){return i.type==="item"&&h.type==="item"?i.label<h.label?-1:1:i.type==="el\
ement"&&h.type==="element"?i.index-h.index:i.type==="item"?-1:1}function $(i,h){const E=new Map,v=new Set;let p=i.filter(({item:j})=>(M(j)??(0,w.Gg)(j)??(0,w.TH)(j))!==void 0);const a=j=>{const b=p.map(
j),V=r(b);p=p.filter((oe,fe)=>{const Ee=b[fe];return Ee===void 0||V.get(Ee)!==1||v.has(Ee)?!0:(v.add(Ee),E.set(oe,Ee),!1)})};a(({item:j})=>M(j));const d=new Map(p.map(j=>[j,M(j.item)??M(h(j.item,j.array))])),
t=r([...d.values()]),u=j=>{const[b,V]=[d.get(j),(0,w.Gg)(j.item)];return M(j.item)??(t.get(b)===1?b:void 0)??(V&&(0,w.e1)(V))},g=(j,b)=>{const[V,oe]=[(0,w.TH)(j.item),u(j)??n(j.item)];return V?T(oe,V,
b):oe};return a(j=>u(j)??g(j,F)),a(j=>g(j,F)),a(j=>g(j,/$/)),a(j=>`${u(j)??n(j.item)??g(j,/$/)} [${j.index}${j.head?"":", before"}]`),E}function T(i,h,E=F){const v=(0,w.e1)(h).replace(E,"");return i?`${i}\
 (${v})`:v}function r(i){const h=new Map;for(const E of i)h.set(E,(h.get(E)??0)+1);return h}function n(i){const h=(0,w.QP)(i);return h?.startsWith('"')?(0,w.e1)(h):void 0}}),7856:((te,ie,e)=>{e.d(ie,{
$C:()=>i,Wr:()=>p,_p:()=>h,lb:()=>I});var w=e(706),L=e(3436),W=e(2742);const F=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|accoun\
t|functions|master|signing|shared)[-_. ]?key|cookie",O=new RegExp(`(?:(?:${K})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),M=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?\
(?:${K}|(?:password|secret|apikey)s)$`),U=/name|key|header|field/i,A=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",m="(?:(?:bearer|basic|token)\\s{1,4})?",l=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${K})\\s{0,4}=\\s{0,4}${m})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${K})\\s{0,4}:\\s{0,4}${m}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(a=>new RegExp(a,"giu"));function I({workflows:a}){
const d=new w.pO;for(const{secrets:u,files:g}of a){const j=g.flatMap(({base:b,head:V})=>[b,V].flatMap(p));for(const b of[...u,...j].flatMap($))d.add(b,T)}const t=new Map;return u=>{const g=t.get(u);if(g)
return g;const j=[],b=fe=>(j.push(fe),w.v5),oe={shown:l.reduce((fe,Ee)=>fe.replace(Ee,b),d.hide(u,b)),hidden:JSON.stringify(j)};return t.set(u,oe),oe}}function $(a){return[a,a.replace(/^(?:bearer|basic|token) /i,
""),...(0,L.PX)((0,W.yR)(a))]}function T(a){return a.length>=F&&!new RegExp("^\\p{L}+$","u").test(a)}function r(a){const d=n(a);return O.test(d)&&!M.test(d)}function n(a){return a.toLowerCase().replace(
/[^a-z]/g,"")}function i(a,d,t){return E(d)?!1:r(a)?v(d)||R.test(n(a)):!f.includes(n(a))||t?.type!=="object"?!1:[...t.members].some(([u,g])=>{const j=(0,L.jn)(g)&&(g.text==="true"?u:A.test(u)&&(0,L.e1)(
g.text));return U.test(u)&&r(`${(0,L.TN)(t,u)}`)||j&&R.test(n(j))})}function h(a,...d){return d.every(E)?!1:a.some((t,u)=>{const g=a[u-1],j=g&&"item"in g?g.item:void 0,b=a.slice(u+1).every(({type:oe})=>oe===
"element"),V=oe=>t.type==="member"&&i(t.key,b?oe:void 0,j);return d.some(V)})}function E(a){return a?.type==="literal"&&!/\d/.test(a.text)}function v(a){return a?.type==="array"?a.items.every(v):a!==void 0&&
(0,L.jn)(a)}function p(a){const d=[],t=u=>{if(u!==void 0)if((0,L.jn)(u))t((0,W.yR)((0,L.e1)(u.text)));else if(u.type==="array")for(const g of u.items)t(g);else for(const[g,j]of u.members)i(g,j,u)&&d.push(
...(0,L.PX)(j)),t(j)};return t(a),d.filter(u=>!c.test(u))}}),5408:((te,ie,e)=>{e.d(ie,{$z:()=>R,FF:()=>f,Ms:()=>A,O6:()=>c,S3:()=>W,eV:()=>F,kh:()=>K,kk:()=>O,qc:()=>M,yU:()=>U});var w=e(8965);const L=500;
function W(o){return o.map((m,l)=>({item:m,index:l,array:o}))}function F(o,m){const l=n=>o[n].map(i=>m(i,n)),I=(n,i)=>n!==void 0&&n===i,$=(0,w.E)(l("base"),l("head"),{maxEditLength:L,comparator:I});if($===
void 0)return A(K(o,m));let[T,r]=[0,0];return $.flatMap(({added:n,removed:i,count:h})=>{const[E,v]=[o.base.slice(T,T+h),o.head.slice(r,r+h)];return n||(T+=h),i||(r+=h),n||i?[]:U({base:E,head:v})})}function K(o,m){
return M(o,m).flatMap(U)}function O(o,m){return M(o,m).flatMap(l=>l.base.length===1&&l.head.length===1?U(l):[])}function M(o,m){const l=R(o.head,I=>m(I,"head"));return l.delete(void 0),[...R(o.base,I=>m(
I,"base"))].flatMap(([I,$])=>{const T=l.get(I);return T?[{base:$,head:T}]:[]})}function R(o,m){const l=new Map;for(const I of o){const $=m(I),T=l.get($);T?T.push(I):l.set($,[I])}return l}function U({base:o,
head:m}){return o.flatMap((l,I)=>{const $=m[I];return $===void 0?[]:[{base:l,head:$}]})}function A(o){const m=[];for(const I of o.toSorted(($,T)=>$.base.index-T.base.index)){let[$,T]=[0,m.length];for(;$<
T;){const r=$+T>>1;(m[r]?.last.head.index??0)<I.head.index?$=r+1:T=r}m[$]={last:I,before:m[$-1]}}const l=[];for(let I=m.at(-1);I;I=I.before)l.push(I.last);return l.reverse()}function f({base:o,head:m},l){
const I=new Set(l.flatMap($=>[$.base,$.head]));return{base:o.filter($=>!I.has($)),head:m.filter($=>!I.has($))}}function c(o,m){const l=A(o),I={base:0,head:0};return M(m,({index:$},T)=>{for(;(l[I[T]]?.[T].
index??1/0)<$;)I[T]++;return I[T]})}}),9462:((te,ie,e)=>{e.d(ie,{N:()=>W,R:()=>F});var w=e(7279),L=e(706);async function W(K,{ms:O,error:M},R){const U=new AbortController,A=setTimeout(()=>U.abort(M),O),
f=Math.min(K.endsAt,performance.now()+O);try{return await R({...K,signal:AbortSignal.any([K.signal,U.signal]),endsAt:f})}finally{clearTimeout(A)}}function F(K,O){const M=`${O} within ${(0,L.zK)(K)} (t\
imeout-minutes)`;return{ms:K,error:new w.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,ie,e)=>{e.d(ie,{CQ:()=>U,Rs:()=>f,TF:()=>c,Uc:()=>A,lo:()=>l});var w=e(
7598),L=e(1455),W=e(6760),F=e(7975),K=e(7279),O=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(I){return/^E[A-Z0-9]+$/.test(Object(I).code)}function U(I){if(!R(I))return(0,K.gJ)(I);const{code:$="",errno:T=0}=I;
return M[$]??(0,F.getSystemErrorMap)().get(T)?.[1]??$}function A(I){const{path:$,dest:T=$}=Object(I);return R(I)&&T?`${U(I)} (${(0,O.MW)(T)})`:U(I)}function f(I,$,T="Set another directory, or free som\
e space."){const r=Object(I).code==="ENAMETOOLONG",n={what:`Can't write ${$}`,why:U(I),cause:I};return new K.HR({...n,advice:r?"Set a shorter name.":T})}async function c(I){await(0,L.rm)(I,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function m(I,$,T=(0,W.dirname)(I)){const r=(0,W.join)(T,`.workflow-export-${(0,w.randomBytes)(6).toString("hex")}`);try{await(0,L.
writeFile)(r,$,{flag:"wx"}),await(0,L.rename)(r,I)}catch(n){throw await c(r).catch(()=>{}),n}}async function l(I,$){await m(I,$).catch(T=>{throw f(T,I)})}}),7279:((te,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>L,
gJ:()=>M,h_:()=>O,iT:()=>K});const w=null;class L extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(U){super(F(
U),{cause:U.cause}),this.what=U.what,Object.assign(this,U)}with(U){return new L({...this,cause:this,...U})}}function W({what:R,why:U=""}){return U===""?R:`${R}: ${U}`}function F(R){const U=W(R);return`${U}${/[.!?…]$/.
test(U)?"":"."} ${R.advice??""}`.trim()}function K(R){return R instanceof Error?R:new Error(String(R))}function O(R){return R instanceof L?R:new L({what:M(R),cause:R})}function M(R){return K(R).message}}),
6191:((te,ie,e)=>{e.d(ie,{B6:()=>c,R9:()=>r,mz:()=>n,wn:()=>T});var w=e(1455),L=e(6760),W=e(6671),F=e(2145),K=e(9462),O=e(532),M=e(7279),R=e(2975),U=e(706),A=e(8725),f=e(7487);class c extends M.HR{}const o={
what:"Artifact",topic:"the-artifact"},m=10*6e4,l=3;async function I(){const{DefaultArtifactClient:b}=await e.e(348).then(e.bind(e,9348));return new b}async function $({signal:b,log:V},oe){const fe=await I(),
Ee=(0,A.QJ)(V,()=>oe(fe));return await(0,R.Mu)(b,Ee)}async function T(b){return await $(b,async V=>(await V.listArtifacts()).artifacts)}async function r(b,V){const oe=await(0,f.Pd)("workflow-artifact-");
try{await $(b,Ee=>Ee.downloadArtifact(V,{path:oe,skipDecompress:!0}));const[fe=""]=await(0,w.readdir)(oe);return await(0,w.readFile)((0,L.join)(oe,fe))}finally{await(0,O.TF)(oe).catch(()=>{})}}async function n(b,{
path:V,digest:oe},fe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,L.basename)(V),ce={client:await I(),options:fe,name:Ee,path:V,digest:oe,mayHaveCreated:!1,taken:0},y={ms:m,error:new Error(
`it didn't finish within ${m/6e4} minutes`)},_=await(0,K.N)(b,y,D=>(0,R.L5)(D,()=>(0,R.Mu)(D.signal,i(ce,D.log)))).catch(D=>{throw b.signal.throwIfAborted(),u(D,Ee)}),{GITHUB_SERVER_URL:B,GITHUB_REPOSITORY:k,
GITHUB_RUN_ID:X}=process.env,Z=`${B}/${k}/actions/runs/${X}/artifacts/${_}`;return{id:_,name:Ee,url:Z,digest:oe}}async function i(b,V){const{client:oe,name:fe,path:Ee,digest:ce}=b,{overwrite:y,retentionDays:_}=b.
options,B=k=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(k)&&(b.mayHaveCreated=!0),V.debug(k)};try{return await(0,A.QJ)({...V,debug:B},async()=>{y&&await oe.deleteArtifact(fe).catch(h);const k={
skipArchive:!0,..._!==void 0&&{retentionDays:_}},X=await oe.uploadArtifact(fe,[Ee],(0,L.dirname)(Ee),k);if(X.id!==void 0&&X.digest===ce)return X.id;throw new Error("the uploaded file differs from the \
package")})}catch(k){return await(0,A.QJ)(V,()=>E(b,k))}}function h(b){if(!(b instanceof Error&&b.name==="ArtifactNotFoundError"))throw b}async function E(b,V){const oe=(0,M.gJ)(V),{client:fe,name:Ee,
digest:ce,options:y}=b,[_,B]=[d.test(oe),a.test(oe)];b.mayHaveCreated||=_;const X=B||b.mayHaveCreated?await fe.getArtifact(Ee).catch(()=>{}):void 0;if(b.mayHaveCreated&&X?.artifact.digest===`sha256:${ce}`)
return X.artifact.id;if(_)throw g(v,V);if(!B)throw V;b.taken++;const Z=b.mayHaveCreated&&!X;if(Z&&b.taken===l&&await j(Ee)&&Object.assign(b,{mayHaveCreated:!1,taken:0}),b.taken<(Z?l:1+Number(y.overwrite)))
throw g(Z?v:"the name is still taken",V);const H=X?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example another job's`,S=X?"Set overwrite: tr\
ue or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:H,advice:S,cause:V})}const v="the connection to the artifact service failed",p="Set upload-artifact: false.",a=/already exists/,
d=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,t=[[/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",
p],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",p],[/quota|insufficient usage/,"the account's artifact storage is used up","Delete old artifacts or lo\
wer retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",p],[/(?:)/,"the upload of % failed","Re-run the jo\
b."]];function u(b,V){if(b instanceof M.HR)return b;const oe=(0,M.gJ)(b)||`status ${Object(b).statusCode}`,[,fe="",Ee=""]=t.find(([_])=>_.test(oe))??[],ce=(0,U.OX)(oe,200).replace(/\.$/,""),y=/%/.test(
fe)?`${fe.replace("%",()=>V)} (${ce})`:fe;return new M.HR({...o,why:y,advice:Ee,cause:b})}function g(b,V){return new M.HR({...o,why:b,advice:"Re-run the job later.",retryable:!0,cause:V})}async function j(b){
const{ACTIONS_RUNTIME_TOKEN:V="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:fe}=JSON.parse(Buffer.from(V.split(".")[1]??"","base64url").toString()),[,Ee,ce]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(
fe))??[],{href:y}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe),_=new W.Qq("export-workflow-action",[new F.tZ(V)],{socketTimeout:3e4}),B={workflow_run_backend_id:Ee,
workflow_job_run_backend_id:ce,name:b};return(await _.postJson(y,B)).statusCode!==404}}),8725:((te,ie,e)=>{e.d(ie,{lm:()=>L.lm,t1:()=>W,QJ:()=>U});const w=Qe(import.meta.url)("node:async_hooks");var L=e(
819);function W(f=""){return{info:c=>K(f+c),warning:c=>L.$e(f+c),debug:c=>L.Yz(f+c),mask:L.Pq}}function F(f){const c=[];return{...W(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(O(o));for(const m of c)
K(m);core.endGroup()}}}function K(f){L.pq(O(f))}function O(f){return f.replaceAll("##[","## [")}const M=new w.AsyncLocalStorage;let R=!1;function U(f,c){return R||A(),R=!0,M.run(f,c)}function A(){const f=process.
stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const m=M.getStore(),l=String(c);return m===void 0||/^::(add-mask|debug)::/.test(l)?f(c,...o):(M.exit(()=>m.debug(l.trimEnd())),!0)})}}),
7487:((te,ie,e)=>{e.d(ie,{E_:()=>l,GQ:()=>I,Pd:()=>m,Tm:()=>$,VY:()=>f,eF:()=>A,n0:()=>o});var w=e(3024),L=e(1455),W=e(8161),F=e(6760),K=e(819),O=e(532),M=e(7279),R=e(706);const U=6e4;async function A(T){
const r=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const i={what:`Cancelled (${n})`,topic:"the-job-on-the-platform"};process.on(n,()=>r.abort(new M.HR(i)))}try{if(await T(r.signal),
c)throw c}catch(n){for(let h=n;h instanceof Error;h=h.cause)K.Yz(h.stack??h.message);const i=f(n);K.C1(`${(0,R.OX)((0,M.gJ)(n),U)}${i===void 0?"":` See ${i}`}`)}process.stdout.write("",()=>process.exit())}
function f(T){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:i}=process.env;if(!(!(T instanceof M.HR)||T.topic===void 0||!r||!n||!i))return encodeURI(`${r}/${n}/blob/${i}/docs/\
troubleshooting.md#${T.topic}`)}let c;function o(T){try{for(const[r,n]of Object.entries(T))n!==void 0&&K.uH(r,n)}catch(r){const n="Check the runner's disk.";c=new M.HR({what:"Can't write the step's ou\
tputs",why:(0,O.Uc)(r),advice:n,cause:r})}}async function m(T){const r=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,L.mkdtemp)((0,F.join)(r,T)).catch(l(r))}function l(T){return r=>{throw(0,O.
Rs)(r,T,"Check the runner's temporary folder.")}}function I(){try{return JSON.parse((0,w.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function $(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,ie,e)=>{e.d(ie,{Sy:()=>m,cj:()=>U,il:()=>A,tp:()=>M});var w=e(819),L=e(7279),W=e(8132),F=e(706);const K=1024*1024-1e4,O=2e5;function M(l,I){
const $=I.map(h=>h.map(c)),T=l.map((h,E)=>$.some(v=>v[E]!=="")),r=(h,E)=>`<tr>${h.flatMap((v,p)=>T[p]?`<${E}>${v}</${E}>`:[]).join("")}</tr>`,n=$.map(h=>r(h,"td")),i=h=>`<tr><td colspan="${l.length}">\
\u2026 and ${(0,F.hS)(h,"more row")}</td></tr>`;return`<table>${r(l.map(W.FO),"th")}${o(n,i).join("")}</table>`}function R(l){return`<table>${l.map(([$,T])=>T===void 0?"":`<tr><th align="left">${escapeAll(
$)}</th><td>${c(T)}</td></tr>`).join("")}</table>`}function U(l){const I=l.map(({names:$,message:T,help:r})=>{const n=$.map(h=>`**${(0,W.wh)(h)}**`);return`- ${o(n,h=>`and ${h} more`,O/2).join(", ")}:\
 ${A(T,r)}`});return o(I,$=>`- \u2026 and ${(0,F.hS)($,"more cause")}`).join(`
`)}function A(l,I){return I===void 0?(0,W.wh)(l):`${(0,W.wh)(l)} <a href="${(0,W.FO)(I)}">Troubleshooting</a>`}function f(l,I){return`<details><summary>${escapeAll(l)}</summary>

${I}

</details>`}function c(l){return typeof l=="string"?l===""?"":`<code>${(0,W.FO)((0,W.RK)(l))}</code>`:"words"in l?(0,W.wh)(l.words):`<a href="${(0,W.FO)(l.href)}">${(0,W.wh)(l.text)}</a>${(0,W.FO)(l.after??
"")}`}function o(l,I,$=O){let T=$;const r=l.filter(n=>{const i=Buffer.byteLength(n),h=i<=T;return h&&(T-=i),h});return r.length===l.length?r:[...r,I(l.length-r.length)]}async function m(l,...I){const $=r=>`${(0,F.
hS)(r,"part")} of this page would not fit and ${r===1?"is":"are"} left out.`,T=[`### ${(0,W.wh)(l)}`,...o(I,$,K)];try{await w.z.addRaw(T.join(`

`),!0).write()}catch(r){w.$e(`Can't write the job summary: ${(0,L.gJ)(r)}`)}}}),8132:((te,ie,e)=>{e.d(ie,{EU:()=>M,FO:()=>A,Jj:()=>K,RK:()=>W,SS:()=>O,wh:()=>U});const w="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",L=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${w})[\\u200C\\u200D](?=${w})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(L,(m,l)=>l===void 0?m:F(l))}function F(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function K(o,m){if(o.length<=m)return o;const l=Array.from(o.slice(0,2*m+2));return l.length>m?`${l.slice(0,m).join("")}\u2026`:o}function O(o,m=100){const l=W(K(
o,m)).replaceAll("	",F)||'""',I="`".repeat(c(l)+1);return/^`|`$/.test(l)||/^ .*[^ ].* $/.test(l)?`${I} ${l} ${I}`:I+l+I}function M(o,m,l){const $=o.map(r=>l+W(r).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),T="`".repeat(Math.max(3,c($)+1));return`${l}${T}${m}
${$}
${l}${T}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function U(o){return A(W(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(o){return o.replace(f,m=>`&#${m.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((m,l)=>Math.max(m,l.length),0)}}),8920:((te,ie,e)=>{e.d(ie,{Ch:()=>R,
Rc:()=>f,mu:()=>O});var w=e(1455),L=e(532),W=e(7279),F=e(9870);const K=1024*1024;function O({files:c},o){const[m,l]=[M(F.uq,c),M(F.n7,c)];if(m&&l)return{app:m,flow:l,env:o??M(F.Km,c)};const I=[F.uq,F.
n7].filter($=>!c.has($));throw new Error(`lacks ${I.join(" and ")}, at its root and in its only subfolder`)}function M(c,o){const m=o.get(c);try{return m&&U({name:c,bytes:m})}catch(l){throw new Error(
`has a file that ${(0,W.gJ)(l)}: ${c}`)}}async function R(c,o){const m=await(0,w.readFile)(c,{signal:o}).catch(l=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,L.Uc)(l)}`)});return U({name:F.
Km,bytes:m})}function U(c){const{name:o,bytes:m}=c;if(o===F.Km&&m.length>K)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(m)}catch{throw new Error("is not JSON")}return c}
function A(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[F.uq,F.n7])try{const{name:m,version:l}=Object(A(c.get(o)));if(m.trim()==="")continue;
return{name:m,version:["string","number"].includes(typeof l)?String(l):void 0}}catch{}}}),8142:((te,ie,e)=>{e.d(ie,{q:()=>F});const w=500,L=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(R,U,A){let f=R.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const $=R.charAt(f);if($!==" "&&$!==`
`&&$!=="\r"&&$!=="	")return $;f++}}function m(){const $=f;if(W.lastIndex=$,!W.test(R))throw new SyntaxError;return f=W.lastIndex,R.slice($,f)}function l($,T){const r=o();if(r==="["){const i=[],h=A.enter(
$);return I("]",T,()=>i.push(l(h,T+1))),A.array(i,$)}if(r==="{"){const i=new Map;return I("}",T,()=>{if(o()!=='"')throw new SyntaxError;const h=m(),E=h.includes("\\")?JSON.parse(h):h.slice(1,-1);if(i.
has(E)||o()!==":")throw new SyntaxError;f++,i.set(E,l(A.enter($,E),T+1))}),A.object(i,$)}const n=m();return A.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function I($,T,r){if(T===w)throw new RangeError;
f++;let n=o()===$?$:",";for(;n===",";){if(++c>L)throw new RangeError;r(),n=o(),n===","&&f++}if(n!==$)throw new SyntaxError;f++}try{const $=l(U,0);if(o()==="")return $}catch{}}function K(R){const U=F(R,
`
`,O);return U===void 0?void 0:`${U}
`}const O={enter:R=>`${R}  `,scalar:R=>R,array:(R,U)=>M("[",R,"]",U),object(R,U){const A=[...R.keys()].sort().map(f=>`${JSON.stringify(f)}: ${R.get(f)}`);return M("{",A,"}",U)}};function M(R,U,A,f){return U.
length===0?R+A:`${R}${f}  ${U.join(`,${f}  `)}${f}${A}`}}),5806:((te,ie,e)=>{e.d(ie,{Oj:()=>c,Sr:()=>f,dU:()=>A,fw:()=>K,gv:()=>w,jq:()=>R,x5:()=>M});const w=".workflow-export.json",L=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,K=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],O=[...K,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',L],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function M(m,l=O){const I=o(m);return l.find(([,$])=>$.test(m)||$.test(I))?.[0]}function R(m){return[F,L,W].some(l=>l.test(o(m)))}function U(m){return L.
test(o(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function A(m){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(m)))}
function f(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function c(m){const l=new Map;for(const I of m){const $=f(I.replace(/\/$/,"")),T=l.get($);if(T!==void 0)return[T,I];l.set($,I)}for(const[
I,$]of l)for(const{index:T}of I.matchAll(/\//g)){const r=l.get(I.slice(0,T));if(r?.endsWith("/")===!1)return[r,$]}}function o(m){return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,ie,e)=>{e.
d(ie,{BE:()=>O,KC:()=>U,Km:()=>F,LX:()=>K,jz:()=>R,n7:()=>L,uq:()=>W,wg:()=>f,zx:()=>M});var w=e(5806);const[L,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],K=[L,W,F],O=1e4,
M=256*1024*1024;function R(o,m){const l=[...m].filter(([I])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(I));return{kind:o,files:new Map(l.sort(([I],[$])=>I<$?-1:1))}}function U({kind:o,files:m}){return{kind:o,
files:new Map([...m].filter(([l])=>!(0,w.dU)(l)))}}const A=/^\.|^__MACOSX$/;function f(o){const m=new Set(o),l=r=>K.some(n=>m.has(r+n));if(l(""))return"";const I=new Set(o.filter(r=>r.includes("/")).map(
r=>r.slice(0,r.indexOf("/")))),[$,...T]=[...I].filter(r=>!A.test(r));return T.length===0&&l(`${$}/`)?`${$}/`:""}function c(o){const m=f(o);return o.includes(m+W)||o.includes(m+L)}}),1519:((te,ie,e)=>{
e.d(ie,{DF:()=>K,aC:()=>R,x3:()=>M});var w=e(4573),L=e(8142),W=e(5806);const F={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:A})=>A)}]`,items:U}),object(U){return{json:`{${Array.
from(U,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:U}}};function K(U){const A=(0,w.isUtf8)(U)?(0,L.q)(U.toString(),void 0,F):void 0,f=A?.members??A?.items?.map(o=>[O(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:m,json:l}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...m?.keys()??[]],content:l})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function O({members:U}){if(!U?.has("value"))return;const A=[U.get("name"),U.get("key")].find(f=>f?.json[0]==='"');return A&&JSON.parse(A.json)}function M({files:U}){const A=[...U].filter(
([f])=>(0,W.dU)(f)).map(([,f])=>R(f));return[...new Set(A.flat())]}function R(U){const A=new TextDecoder().decode(U);try{JSON.parse(A)}catch{return[]}const f=K(U),c=new Set(f?.container==="array"?f.variables.
map(({name:l})=>l):void 0),m=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([l,I,$])=>I===void 0?[l,String(Number(l))]:$===void 0?[JSON.parse(I)]:[]);return[...new Set(m)].
filter(l=>!c.has(l))}}),3657:((te,ie,e)=>{e.d(ie,{u:()=>A,z:()=>a});var w=e(4573),L=e(8522),W=e(663),F=e(7279),K=e(706),O=e(5806),M=e(9870);const R=2048,U=new Set([0,10]);async function A(t,u){u?.throwIfAborted();
const g=f(t),j=await(0,W.SY)(g,{decodeStrings:!1}).catch(T("The package")),b=await c(j).catch(T("The package")),V=(0,M.wg)([...b.keys()]),oe=[];for(const[fe,Ee]of b){u?.throwIfAborted();const ce=await l(
j,g,Ee).catch(T(`${(0,K.TL)(fe)} in the package`));fe.startsWith(V)&&!I(fe)&&oe.push([fe.slice(V.length),ce])}return(0,M.jz)("zip",oe)}function f(t){for(let u=t.length-21;u>0;){u=t.lastIndexOf("PK",
u-1,"latin1");const g=u+22+(u<0?1/0:t.readUInt16LE(u+20));if(g<=t.length)return t.subarray(0,g)}if(t.toString("latin1",0,2)!=="PK")throw n(t);return T("The package")(new Error("its end is missing"))}async function c(t){
if(t.entryCount>M.BE)throw $(`The package has ${t.entryCount} entries. The limit is 10,000`);const u=new Map;let g=0;for await(const V of t.eachEntry()){const oe=o(V);if(u.has(oe))throw $(`The package\
 has ${(0,K.TL)(oe)} twice`,"Export it again.");const fe=m(oe,V);if(fe!==void 0)throw $(`${(0,K.TL)(oe)} in the package ${fe}`);if(g+=V.uncompressedSize,g>M.zx)throw $("The package takes more than 256\
 MiB unpacked, the limit");u.set(oe,V)}const j=[...u.keys()];if(j.every(I))throw $("The package has no files in it","Export it again.");const b=(0,O.Oj)(j);if(b===void 0)return u;throw $(`${b.map(V=>(0,K.
TL)(V)).join(" and ")} in the package collide on a disk that ignores case`)}function o({generalPurposeBitFlag:t,fileNameRaw:u,extraFields:g,versionMadeBy:j}){const b=(0,w.isUtf8)(u)?R:t,V=U.has(j>>>8);
return(0,W.ax)(b,u,g,!V).replace(/^(\.\/+)+/,"")}function m(t,u){const g=u.externalFileAttributes>>>16&61440;return g===40960?"is a symbolic link":g!==0&&g!==32768&&g!==16384?"is neither a file nor a \
folder":I(t)&&u.uncompressedSize>0?"is a folder with a content of its own":u.canDecodeFileData()?(0,O.dU)(u.fileNameRaw.toString())&&!(0,O.dU)(t)?"is also named env_variables.json":(0,O.x5)(t,O.fw):"i\
s encrypted, or compressed by another method than deflate"}async function l(t,u,g){const{compressedSize:j,compressionMethod:b,uncompressedSize:V}=g,{fileDataStart:oe}=await t.readLocalFileHeaderPromise(
g),fe=u.subarray(oe,oe+j),Ee={maxOutputLength:V||1,chunkSize:V+64},ce=b===0?fe:(0,L.inflateRawSync)(fe,Ee);if(ce.length!==V)throw new Error(`it unpacks to ${ce.length} bytes, not the ${V} listed`);if((0,L.
crc32)(ce)!==g.crc32)throw new Error("its CRC-32 isn't the one listed");return ce}function I(t){return t===""||t.endsWith("/")}function $(t,u="Check where the package comes from."){return new F.HR({what:t,
advice:u,topic:"the-package"})}function T(t){return u=>{if(u instanceof F.HR)throw u;const g={what:`${t} is cut off or damaged`,why:(0,K.TL)(u.message).slice(1,-1)};throw new F.HR({...g,advice:"Export\
 it again.",topic:"the-package",cause:u})}}const r=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function n(t){const u=t.toString(
"utf8",0,512),[g]=r.find(([,b])=>b.test(u))??["text"],j=`${g==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return $(`The package is ${g}, not a zip`,j)}const i=33,
h=20,E=3,v=8,p=33188;function a({files:t}){const u=[],g=[];let j=0;for(const[oe,fe]of t){const[Ee,ce]=[Buffer.from(oe),(0,L.deflateRawSync)(fe)],y=[d(2,h,R,v,0,i),d(4,(0,L.crc32)(fe),ce.length,fe.length),
d(2,Ee.length,0)],_=[d(2,0,0,0),d(4,p*65536,j)];u.push(Buffer.from("PK"),...y,Ee,ce),g.push(Buffer.from("PK"),Buffer.of(h,E),...y,..._,Ee),j+=30+Ee.length+ce.length}const b=Buffer.concat(g),V=[d(2,
0,0,t.size,t.size),d(4,b.length,j),d(2,0)];return Buffer.concat([...u,b,Buffer.from("PK"),...V])}function d(t,...u){const g=Buffer.alloc(t*u.length);for(const[j,b]of u.entries())g.writeUIntLE(b,j*t,
t);return g}}),2227:((te,ie,e)=>{e.d(ie,{HB:()=>i,xR:()=>n,px:()=>h,Ng:()=>$});var w=e(7279),L=e(2975),W=e(706),F=e(1858),K=e(5805),O=e(2053),M=e(6294),R=e(7596);const U=6,A=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class m extends W.pO{#n=new Set;#e=new Set;allow(...d){
for(const t of d)this.#n.add(t)}maskFields(d,t,u){const g=I(d).slice(0,f);for(const[j,b]of g)/id$/i.test(j)&&(0,R.eQ)(b)&&this.allow(b);for(const[j,b]of g)/url$/i.test(j)?this.maskUrl(b.trim(),t,u):this.#t(
l(b),u)}maskUrl(d,t,u){const g=URL.canParse(d,t.href)?new URL(d,t.href):void 0;if(g&&t.href.startsWith(g.href))return;const j=[d,g?g.pathname+g.search:d].filter(b=>/[?:]|^\/\//.test(b));this.#t(j,u),g&&
this.#t([g.href,g.password,(0,R.D4)(g.password),...l(g.search)],u)}#t(d,t){const u=b=>Array.from(this.#n).some(V=>V.includes(b)),g=d.filter(b=>!u(b)&&!u((0,R.D4)(b))),j=b=>encodeURIComponent(Buffer.from(
b).toString());for(const b of g.flatMap(V=>[V,j(V)]))b.length<U||this.#e.has(b)||(this.#e.add(b),this.add(b),t.mask(b))}}function l(a){return Array.from(a.matchAll(c)).flatMap(([,d,t])=>{const u=String(
t).replace(/[.,:!?)\]}]+$/,"");return o.test(String(d))||(0,R.D4)(u).length>=A?[u,(0,R.D4)(u)]:[]})}function I(a){const d=Object.entries(a);for(const[,t]of d)if(typeof t=="object")for(const u of Object.
entries(t??{}))d.push(u);return d.filter(t=>typeof t[1]=="string")}function $(a,d,t={}){const u=new m([d,...t.secrets??[]]);return u.allow(a.href,...t.known??[]),{url:a,apiKey:d,secrets:u,connections:(0,K.
Y7)(),rateLimit:new O.q,collections:new Map}}const T=1024*1024,r=12e4,n=12e4,i="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function h(a,d){const{label:t,method:u,path:g,isTransient:j}=d,{secrets:b,rateLimit:V}=a.platform;b.allow(...g.split(/[/?&=]/));const oe=u==="GET"?g:void 0,fe=()=>V.run(t,oe,a,()=>E(a,d));return await(0,L.
L5)(a,fe,{atLeastMs:j?n:0})}async function E(a,d){const{platform:t,signal:u,log:g}=a,{label:j,method:b,path:V,body:oe,idempotent:fe=!0,isTransient:Ee}=d,ce=new URL(`api/public/${V}`,t.url),y={accept:"\
application/json","content-type":"application/json","x-api-key":t.apiKey},_={maxBytes:T,...!fe&&{idleMs:r}};try{const B=await(0,K.tN)(t.connections,{label:j,method:b,url:ce,headers:y,body:oe,..._},u);
return g.debug(`${b} ${t.secrets.redact(ce.pathname)}: ${B.status}`),v(a,d,ce,B)}catch(B){const k=B instanceof w.HR?B:void 0;if(!fe&&(u.aborted||k?.maybeProcessed)){const X=(0,w.h_)(B),Z=`${X.retryable?
"":X.advice} ${i}`.trim();throw X.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&Ee?.(k)?k.with({retryable:!0}):B}}function v({platform:a,log:d},t,u,g){const{
label:j,isCreation:b=!1}=t,{status:V,headers:oe,bytes:fe}=g,{secrets:Ee}=a,ce=(P,Q,ee)=>(0,F.ue)(j,P,Q,ee),y=(0,K.ET)(g,u,j);if(y){Ee.maskUrl(y.href,a.url,d);const P=`the platform redirects to ${(0,W.
OX)(y.origin,100)}, and the key follows no redirect`;throw ce(P,"If that is your environment, set host to it.",{status:V,maybeProcessed:V!==307&&V!==308})}const _=new TextDecoder().decode(fe),B=p(_);Ee.
maskFields(B??{},a.url,d);const k=(0,M.wv)(B??{},j,Ee.redact),{message:X}=k,Z=(0,K.yp)(g);if(V<200||V>299){const P=a.collections.has(j),Q=(0,M.ik)(t,V,{message:X,isPage:Z,hasWorked:P});throw ce(`the p\
latform answered ${V}${(0,M.Te)(X)}`,Q,{...(0,F.xS)(V,oe),affectsAll:(V===401||V===403)&&!P,busy:V===423||V===409&&!b})}if(B!==void 0)return k;const D=(0,K.VL)(g)&&/^\s*\{/.test(_);throw ce(`the platf\
orm answered ${_===""?"nothing":Z?"with a web page":D?"with half an object":"with something other than a JSON object"} (${V})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:D})}
function p(a){try{const d=JSON.parse(a);return(0,M.Gv)(d)?d:void 0}catch{return}}}),5645:((te,ie,e)=>{e.d(ie,{I:()=>I,R:()=>o});var w=e(7598),L=e(7279),W=e(2975),F=e(706),K=e(1858),O=e(7596),M=e(5805);
const R=256*1024**2,U=5,A=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o($,{url:T,freshUrl:r,read:n}){let i=T;return await(0,W.L5)($,async()=>{i??=await r();const h=await l(
$,i).catch(a=>{throw a instanceof L.HR&&a.affectsAll?a.with({affectsAll:!1}):a}),{status:E,bytes:v}=h;if(A.has(E))throw i=void 0,m(`the URL was refused (${E})`,c,{retryable:!0});if(E!==200)throw m(`th\
e server answered ${E}`,c,{retryable:E===206});if((0,M.yp)(h))throw m("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await n(v).catch(a=>{
throw a instanceof L.HR&&(0,M.VL)(h)?a.with({retryable:!0}):a});return{bytes:v,sha256:(0,w.createHash)("sha256").update(v).digest("hex"),content:p}})}function m($,T,r={}){return new L.HR({what:f,why:$,
advice:T,topic:"the-package",...r})}async function l($,T){const{platform:r,log:n,signal:i}=$;let h=T;for(let E=0;;E++){const v=E===0&&h.origin===r.url.origin,p={accept:"*/*",...v&&{"x-api-key":r.apiKey}},
a={label:f,method:"GET",url:h,headers:p,maxBytes:R};r.connections.proven.add(h.origin);const d=async()=>{const g=await(0,M.tN)(r.connections,a,i),{status:j,headers:b}=g;n.debug(`GET a package from ${(0,F.
OX)(a.url.origin)}: ${j}`);const V=`the server answered ${j}`;if((0,K.dg)(j))throw(0,K.ue)(f,V,K.$_,(0,K.xS)(j,b));return g},t=await(v?r.rateLimit.run(f,void 0,$,d):d()),u=(0,M.ET)(t,h,f);if(u===void 0)
return t;if(E===U)throw m("the URL redirects in a circle",c);u.origin===h.origin&&u.username+u.password===""&&Object.assign(u,{username:h.username,password:h.password}),h=I(u.href,$)}}function I($,{platform:T,
log:r}){const n=T.url;if(T.secrets.maskUrl($,n,r),!URL.canParse($,n.href))throw m("the platform's download URL can't be read",c);const i=new URL($,n.href);i.protocol==="http:"&&n.protocol==="https:"&&
i.hostname===n.hostname&&(i.protocol="https:",i.port===""&&(i.port=n.port),T.secrets.maskUrl(i.href,n,r));const h=i.protocol==="http:"&&n.protocol==="http:"&&(0,O.U9)(i.hostname);if(i.protocol!=="http\
s:"&&!h)throw m("the platform's download URL isn't https","Check host.");return i}}),1858:((te,ie,e)=>{e.d(ie,{$_:()=>M,Dx:()=>K,Ur:()=>o,dg:()=>$,ue:()=>F,xS:()=>T});var w=e(7279),L=e(2975),W=e(706);
function F(r,n,i,h={}){return new w.HR({what:r,why:n,advice:i,topic:"the-platforms-response",...h})}function K(r,n,i,h){return new w.HR({what:r,why:n,advice:i,topic:"the-connection",...h})}const O={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(r,n,i,h){if(!(r instanceof Error&&"code"in r))return r;const E=String(r.code);
if(U.test(E)){const g=`the TLS connection can't be trusted (${E})`;return K(n,g,`Check host. ${R}`,{affectsAll:!0,cause:r})}const[,v]=c.exec(r.message)??[];if(v!==void 0)return m(n,v,r);const p=!i&&A.
test(E),a=p?"the TLS connection failed":"the connection failed",d=O[E]??`${f.test(E)?"the response can't be decoded":a} (${E})`,t={retryable:!0,maybeProcessed:i,affectsAll:!i,cause:r};if(h||!(p||E==="\
ENOTFOUND"))return K(n,d,M,t);const u=p?`Check host and its port. ${R}`:"Check host.";return K(n,d,u,{...t,maxRetries:2})}function m(r,n,i){const h=(p,a,d=!1)=>K(r,p,a,{affectsAll:!0,cause:i,retryable:d});
if(n==="407")return h("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(n);if(E<500&&!$(E))return h(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const v=`the proxy made no connection (${(0,W.OX)(n,100)})`;return h(v,"Check HTTPS_PROXY, or re-run the job later.",!0)}const l=new Set([408,421,425,429]),I=new Set(
[501,505,506,508,510,511]);function $(r){return l.has(r)||r>=500&&!I.has(r)}function T(r,n){return{status:r,retryable:$(r),retryAfterMs:(0,L.Vs)(n["retry-after"]),maybeProcessed:r<400||r===408||r>=500}}}),
7596:((te,ie,e)=>{e.d(ie,{d4:()=>A,D4:()=>R,eQ:()=>O,U9:()=>K,hk:()=>U,wh:()=>M});const w=Qe(import.meta.url)("node:net");var L=e(9783),W=e(1858);const F=200;function K(f){return f==="localhost"||f===
"[::1]"||(0,w.isIPv4)(f)&&f.startsWith("127.")}function O(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function M(...f){return f.find(c=>typeof c=="string"&&c.length<=F&&O(c))}function R(f){try{return decodeURIComponent(
f)}catch{return f}}function U(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function A(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,L.H)(f)||/^https?:/i.test(o)&&(0,L.s)(f))return;throw(0,W.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,ie,e)=>{e.d(ie,{ET:()=>h,J9:()=>m,VL:()=>E,Y7:()=>o,tN:()=>l,yp:()=>i});var w=e(7067),L=e(4708),W=e(8522),F=e(6671),K=e(2975),O=e(706),M=e(1858),R=e(7596);
const U=3e4,A=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){process.noDeprecation=!0,(0,R.hk)();const v=()=>new F.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:v(),
https:v()},proven:new Set}}function m(v){return{type:"application/json",bytes:Buffer.from(JSON.stringify(v))}}async function l({kept:v,proven:p},a,d){const{label:t,method:u,url:g,headers:j,body:b,maxBytes:V,
idleMs:oe=U}=a;(0,R.d4)(g,t);const fe=g.protocol==="https:"?"https":"http",Ee=b?new F.Qq:v[fe],ce=new AbortController,y=AbortSignal.any([d,ce.signal]);let[_,B]=[!1,"no response"];const k=setTimeout(()=>{
const Z={retryable:!0,maybeProcessed:_};ce.abort((0,M.Dx)(t,`${B} within ${oe/1e3} s`,M.$_,Z))},oe);let X;try{X={http:w,https:L}[fe].request({method:u,host:g.hostname.replace(/[[\]]/g,""),port:g.port,
path:g.pathname+g.search,headers:{...j,...b&&{"content-type":b.type,"content-length":b.bytes.length},"accept-encoding":"identity","user-agent":c},...g.username+g.password!==""&&{auth:`${(0,R.D4)(g.username)}\
:${(0,R.D4)(g.password)}`},agent:Ee.getAgent(g.href),signal:y});const Z=I(X,t,()=>{_=!0});$(X,b?.bytes??Buffer.alloc(0),()=>k.refresh());const D=await(0,K.Mu)(y,Z);p.add(g.origin),B="no data";const H=[];
let S=V;for await(const P of D){if(k.refresh(),S-=P.length,S<0)throw n(t,V);H.push(P)}const N=r(Buffer.concat(H),D.headers["content-encoding"],t,V);return{status:D.statusCode??0,headers:D.headers,bytes:N}}catch(Z){
throw y.throwIfAborted(),(0,M.Ur)(Z,t,_,p.has(g.origin))}finally{clearTimeout(k),X?.destroy()}}function I(v,p,a){return new Promise((d,t)=>{v.once("socket",g=>{v.reusedSocket?a():g.once(v.protocol==="\
https:"?"secureConnect":"connect",a)});const u=g=>{g.socket.destroy();const j={retryable:!0,maybeProcessed:!0};t((0,M.Dx)(p,"the server switched protocols (101)",M.$_,j))};v.once("upgrade",u),v.once("\
response",g=>g.statusCode===101?u(g):d(g)),v.on("error",t)})}function $(v,p,a){p.length===0?v.end():v.write(p.subarray(0,A),d=>{a(),d||$(v,p.subarray(A),a)})}const T=new Set(["gzip","x-gzip","deflate"]);
function r(v,p="",a,d){const t=p.toLowerCase().split(/[\s,]/);try{return t.reduceRight((u,g)=>{const j=g==="br"?W.brotliDecompressSync:T.has(g)?W.unzipSync:void 0;return j&&u.length>0?j(u,{maxOutputLength:d}):
u},v)}catch(u){throw u.code==="ERR_BUFFER_TOO_LARGE"?n(a,d):u}}function n(v,p){const a=`the response is larger than ${(0,O.Xe)(p)}, the limit`;return(0,M.ue)(v,a,"Check host.",{maybeProcessed:!0})}function i({
headers:v,bytes:p}){return v["content-type"]?.includes("html")===!0||/^\s*</.test(p.toString("utf8",0,100))}function h({status:v,headers:p},a,d){if(!f.has(v)||p.location===void 0)return;const t=p.location.
replace(/[\x80-\xff]/g,g=>`%${g.charCodeAt(0).toString(16)}`);if(URL.canParse(t,a.href))return new URL(t,a.href);const u=`the platform redirects (${v}) to an address that can't be read`;throw(0,M.ue)(
d,u,"Check host.",{maybeProcessed:!0})}function E({headers:v}){return!v["content-length"]&&!v["transfer-encoding"]}}),6006:((te,ie,e)=>{e.d(ie,{SO:()=>c,cd:()=>A,qt:()=>r});var w=e(7279),L=e(2975),W=e(
706),F=e(2227),K=e(7596),O=e(2053),M=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL \
ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function U(E){return R.find(([,v])=>v.split(" ").includes(E))?.[0]??"unknown"}function A({
fields:E,message:v,redact:p}){const a=(0,M.Gv)(E.response)?E.response:{},d=[a.downloadUrl,a.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,K.wh)(E["dock-statusId"],E.dockStatusId,E._id),
workflowId:(0,K.wh)(E.workflowId,E.toolId),exportJobId:(0,K.wh)(E.exportJobId),status:f(E.status,p),downloadUrl:d.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:E.success===!1,message:v}}
function f(E,v){const p=typeof E=="string"||typeof E=="number"?String(E).trim():"",a=p.toUpperCase().replace(/[\s-]+/g,"_");return U(a)==="unknown"?v(p,40).toUpperCase():a}async function c(E,v,p=()=>!0){
const a=`dock-status/${v}`;return A(await(0,F.px)(E,{label:"Dock status",method:"GET",path:a,isTransient:p}))}const o="the-job-on-the-platform",m=50,l=294,I=6.12,$=2e3;function T(E,v){const p=Math.max(
l,E/I);return E<O.k?p:Math.max($,Math.min(v,p))}async function r(E,v,p){const{log:a,signal:d}=E,t=performance.now(),u=n(E,t);let g=v,j=t,b;for(let V=0;;V++){p.onStatus(g),u(g);const oe=U(g.status);if(oe===
"failed"||oe==="succeeded"&&g.refused){const fe=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`} on the platform`,Ee=`${g.message??"it gave no reason"} (dock status ${v.dockStatusId})`;
throw new w.HR({what:fe,why:Ee,advice:p.advice,topic:o})}if(oe==="succeeded")return g.status!=="SUCCESS"&&a.warning(`The platform reports ${g.status}, which is treated as SUCCESS.`),g;b=oe==="unknown"&&
g.refused?b??j:void 0;try{if(b!==void 0&&j-b>=F.xR){const ce=`The platform refused to report the job's status for ${(0,W.zK)(F.xR)}`;throw new w.HR({what:ce,topic:o})}const fe=V===0?m:T(j-t,p.longestWaitMs);
await(0,L.yy)(Math.max(0,j+fe-performance.now()),d),j=performance.now();const Ee=({status:ce=404})=>V>0||ce===404;g=await c(E,v.dockStatusId,Ee)}catch(fe){throw h(fe,v,g)}}}function n({log:E},v){let p,
a=v;return d=>{const t=performance.now(),u=(0,W.zK)(t-v),g=d.status!==p,j=t-a>=O.k;(g||j)&&(a=t),g&&p!==void 0?E.info(`${d.status||"No status"} after ${u}`):j&&E.info(`Still ${d.status||"without a sta\
tus"} after ${u}`),g&&U(d.status)==="unknown"&&E.warning(`The platform reports an unknown status (${i(d)}). The action keeps waiting.`),p=d.status}}function i({status:E,message:v}){return`${E||"none"}${v===
void 0?"":`, "${v}"`}`}function h(E,{dockStatusId:v},p){const a=U(p.status)==="unknown"||p.message!==void 0?`, last status ${i(p)}`:"",d=`The job may still be running on the platform: dock status ${v}${a}\
.`,t=(0,w.h_)(E);return t.with({advice:`${t.advice} ${d}`.trim(),busy:!1,cause:E})}}),2053:((te,ie,e)=>{e.d(ie,{k:()=>K,q:()=>A});var w=e(7279),L=e(2975),W=e(1858);const F=30,K=6e4,O=500,M=16e3,R=.95,
U=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(c,o,m,l){const I=await this.#r(c,o,m),$=()=>I>this.#o;try{const T=await l();return $()&&(this.#t=this.#t<U?0:this.#t*R),T}catch(T){if(!(T instanceof w.
HR&&T.status===L.kU))throw T;const r=performance.now();throw $()&&(this.#t=Math.min(M,Math.max(O,this.#t*2)),this.#o=r),this.#e=Math.max(this.#e,r+(T.retryAfterMs||2*this.#t)),T.with({retryAfterMs:this.#e-
r})}}async#r(c,o,{signal:m,endsAt:l}){const I=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,I);;){if(m.throwIfAborted(),this.#e>=l)throw(0,W.ue)(c,"the platform asked for a pause that e\
xceeds the timeout",W.$_);const $=performance.now(),T=I.at(-F)??Number.NEGATIVE_INFINITY,r=Math.max(this.#e,T+K);if(r<=$)return this.#e=$+this.#t,I.push($),$;await(0,L.yy)(r-$,m)}}}}),6294:((te,ie,e)=>{
e.d(ie,{Gv:()=>K,LO:()=>W,Te:()=>F,ik:()=>A,wv:()=>L});var w=e(1858);function L(f,c,o){const m=R(f,0);return{fields:f,label:c,redact:o,message:m&&o(m)||void 0}}function W({label:f,message:c},o,m){return(0,w.
ue)(f,`the platform answered without a ${o}${F(c)}`,m)}function F(f){return f===void 0?"":` (${f})`}function K(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const O=["errors","error","mess\
age","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],M=4;function R(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>M)){if(Array.isArray(
f))return R(f[0],c+1);if(K(f))for(const o of O){const m=R(f[o],c+1);if(m!==void 0){const{code:l}=f;return typeof l=="number"||typeof l=="string"?`${m}, code ${l}`:m}}}}const U="Settings \u2192 Security & C\
ontrol \u2192 API Scopes";function A(f,c,{message:o,isPage:m,hasWorked:l}){if((0,w.dg)(c))return w.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&
f.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run t\
he job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==401&&c!==403)return f.isTransient?w.$_:"Check the inputs.";if(m)return"A gateway or firewall in front of the platform may have refused it.\
 Check host, and that the runner may reach it.";if(l)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const I=f.scope===void 0?"another scope":`th\
e scope "${f.scope}"`;if(c===403)return`The key needs ${I}. Add it under ${U}.`;const $=/scope/i.test(String(o))?` The key also needs ${I}.`:"";return`The platform does not know the key: it is wrong, \
deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${$}`}}),3349:((te,ie,e)=>{e.d(ie,{EH:()=>f,Nq:()=>A,kZ:()=>o,s8:()=>c});var w=e(7279),L=e(2975),
W=e(2227),F=e(5645),K=e(5805),O=e(6006),M=e(6294);const R=["workflows","workflow","tools"];async function U(m,l){const{collections:I}=m.platform;let $;for(const T of new Set([...I.values(),...R])){const r=l(
T),{label:n,idempotent:i=!0}=r,h=I.get(n);if(!(h&&h!==T))try{const E=await(0,W.px)(m,r);I.set(n,T);const v=(0,O.cd)(E),{dockStatusId:p}=v;if(p!==void 0)return{...v,dockStatusId:p};throw(0,M.LO)(E,"doc\
k status ID",i?"Check host and the IDs.":W.HB)}catch(E){if(E instanceof w.HR&&E.busy&&I.set(n,T),!(E instanceof w.HR&&E.status===404))throw E;$??=E}}throw $}async function A(m,{workflowId:l,flowId:I}){
return await U(m,$=>({label:"Export",method:"POST",path:`${$}/${l}/export?flowId=${I}`,scope:"Export workflow"}))}async function f(m,l,I){const $=I.downloadUrl??l.downloadUrl??(await(0,O.SO)(m,l.dockStatusId)).
downloadUrl;if($!==void 0)return(0,F.I)($,m);const T=`the platform reports ${I.status} but names no download URL`;throw new w.HR({what:"Export",why:T,advice:"Re-run the job.",topic:"the-job-on-the-pla\
tform"})}async function c(m,l,{app:I,flow:$,env:T}){const r="workflowName"in l,n=i=>i==="tools"?"tool":"workflow";return await U(m,i=>({label:"Import",method:"POST",path:r?`${i}/import`:`${i}/${l.workflowId}\
/import`,body:(0,K.J9)({[`${n(i)}DataFileId`]:I,flowDataFileId:$,envVariablesFileId:T,...r&&{[`${n(i)}Name`]:l.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function o(m,l){
const I=$=>({label:"Deploy",method:"POST",path:`${$}/${l}/deploy`,body:(0,K.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,L.L5)(m,()=>U(m,I),{untilFree:!0})}}),2597:((te,ie,e)=>{
e.d(ie,{g:()=>_,L:()=>Ee});var w=e(6760),L=e(3e3),W=e(9462),F=e(3349),K=e(706),O=e(2227),M=e(7596),R=e(5805),U=e(6294);const A=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function m(X,{name:Z,
bytes:D}){const H=`Upload of ${Z}`,S=(Q,ee)=>(0,O.px)(X,{label:H,method:"POST",path:Q,body:ee,scope:"Import workflow"});let N;if(D.length<A)N=await S("files",await l("fileContext",c,{name:Z,bytes:D}));else{
const Q=Math.ceil(D.length/f),ee={totalChunks:Q,fileExtension:"json",fileName:Z,fileSize:D.length},q=await S("files/session/start",(0,R.J9)({fileContext:c,...ee})),re=(0,M.wh)(q.fields.sessionId);if(re===
void 0)throw(0,U.LO)(q,"session ID",o);for(let ye=0;ye<Q;ye++){const be=D.subarray(ye*f,(ye+1)*f);await S(`files/session/${re}`,await l("chunkNumber",String(ye),{name:Z,bytes:be}))}N=await S(`files/se\
ssion/${re}/complete`)}const{fileId:P}=N.fields;if(typeof P!="string"||P==="")throw(0,U.LO)(N,"file ID",o);return X.log.info(`Uploaded ${Z}: ${(0,K.Xe)(D.length)}`),P}async function l(X,Z,{name:D,bytes:H}){
const S=new FormData;S.set(X,Z),S.set("file",new Blob([H],{type:"application/json"}),D);const N=new Response(S);return{type:N.headers.get("content-type")??"",bytes:Buffer.from(await N.arrayBuffer())}}
var I=e(2975),$=e(6779);const T="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",r="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function n(X,{source:Z,target:D,definitions:{app:H,flow:S,env:N},untilFree:P}){let Q="workflowId"in D?D.workflowId:void 0;const ee="workf\
lowId"in D?`workflow ${D.workflowId}`:`a new workflow, ${D.workflowName}`;return X.log.info(`Importing ${(0,K.OX)(Z)} into ${ee}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,
"No import"),async q=>{const re={app:await m(q,H),flow:await m(q,S),env:N&&await m(q,N)},ye=await(0,I.L5)(q,()=>(0,F.s8)(q,D,re),{untilFree:P});return await(0,$.B)(q,ye,{title:"Import job",advice:T,idsIn:({
workflowId:be})=>(Q??=be,{"workflow-id":Q})}),Q})}async function i(X,Z){X.log.info(`Deploying workflow ${Z}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,"No deployment"),async D=>{
await(0,$.B)(D,await(0,F.kZ)(D,Z),{title:"Deploy job",advice:r,idsIn:()=>({"workflow-id":Z})})})}var h=e(2697),E=e(9630),v=e(532),p=e(7279),a=e(6191),d=e(7487),t=e(8920),u=e(9870),g=e(3657),j=e(4264),
b=e(6224),V=e(7833);const oe="import-deploy-and-promote",fe="Make and approve a new plan.";async function Ee(X,Z,D){const{approved:H,upload:S,deploy:N,ignore:P}=X.inputs,Q=D.workflows.map(({outcome:re})=>re===
"unchanged"?"finish":"import"),{differences:ee,actions:q}=H?(0,j.Gy)(H,D):{differences:[],actions:Q};if(ee.length>0){const re="The approved plan doesn't hold any more, so this attempt changed nothing";
throw new p.HR({what:re,why:ee.join("; "),advice:fe,topic:oe})}try{const ye=(0,d.Tm)()>1&&S!==void 0&&q.includes("finish")?await(0,a.wn)(X):[];for(const[be,ke]of Z.entries()){if(ke.action=q[be],ke.action!==
"finish")continue;const Ce=We=>!H||(0,j.cM)(H,be,(0,E.ol)(We,P));ke.backup=await ce(X,ye,ke.name,Ce),(!N||!(H||ke.backup))&&(ke.action="leave")}}catch(re){X.signal.throwIfAborted();const ye="Can't loo\
k for the backups of the earlier attempts, so this attempt changed nothing",Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((je,Ie)=>q[Ie]==="finish").map(
({name:je,plan:Ie})=>`${je} (${Ie.target})`).join(", ")}.`,We=`Use "Re-run failed jobs".${N?Ce:""}`;throw new p.HR({what:ye,why:(0,p.gJ)(re),advice:We,topic:oe,cause:re})}}async function ce(X,Z,D,H){const S=`${D}\
-before-`,N=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),P=Z.filter(({name:Q})=>Q.startsWith(S)&&N(Q.slice(S.length))<(0,d.Tm)());for(const{id:Q,name:ee}of P.sort((q,re)=>re.id-q.id)){const q=await(0,a.
R9)(X,Q),re=await y(q,X.signal);if(re&&H((0,b.YR)(re)))return{id:Q,name:ee,holdsVariables:re.env!==void 0}}}async function y(X,Z){try{return(0,t.mu)(await(0,g.u)(X,Z))}catch{Z.throwIfAborted();return}}
async function _(X,Z){const{inputs:D}=X,{path:H,target:S,definitions:N,name:P}=Z;if(Z.action==="leave"){X.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Q=D.candidates.length>1?
void 0:Z.plan;Z.begun="import";try{const ee=async()=>{const re=Q??await(0,b.Cs)(X,Z);if(Q=void 0,!(0,b.cS)(Z.plan,re)){const ye=`The target of ${P} has changed since this step compared it, so it was l\
eft as it is`;throw new p.HR({what:ye,advice:fe,topic:oe})}Z.action!=="finish"&&(re.state&&(Z.backup=await B(X,Z,re.state)),await n(X,{source:H,target:S,definitions:N,untilFree:!1}),Z.imported=!0)};if(await(0,I.
L5)({...X,endsAt:performance.now()+D.timeoutMs},ee,{untilFree:!0}),!D.deploy)return;Z.begun="deploy";const q=(0,V.wZ)(Z);if(q===void 0){const re="Look for it in AI for Process, and deploy it there.";throw new p.
HR({what:"the platform didn't name the new workflow's ID",advice:re})}await i(X,q),Z.deployed=!0}catch(ee){Z.error=k((0,p.h_)(ee),Z,(0,h.Sm)(D.host))}}async function B(X,Z,D){const{upload:H,artifactEnvVariables:S,
host:N}=X.inputs,P=`${Z.name}-before-${(0,d.Tm)()}`,Q=D.package.files.has(u.Km),ee=`Backup of workflow ${Z.plan.target} at ${(0,h.Sm)(N)}`,q=await(0,d.Pd)("workflow-backup-");for(let re=1;;re++){const ye=(0,w.
join)(q,`${P}${re===1?"":`-${re}`}.zip`);if(await(0,v.lo)(ye,D.bytes),!H)return X.log.info(`${ee}: ${ye}, on this runner only`),{name:ye,holdsVariables:Q};try{const be=await(0,L.mJ)(X,{...D,path:ye},{
upload:H,artifactEnvVariables:S});return X.log.info(`${ee}: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Q&&S}}catch(be){if(!(be instanceof a.B6))throw be}}}function k(X,Z,D){const{name:H,
target:S,begun:N,imported:P,backup:Q}=Z,ee=(0,V.wZ)(Z),[q,re]=["workflowName"in S,N==="deploy"],ye=`deploy workflow ${ee} with the deploy action`,be=q?re?ye:"start a new run":'use "Re-run failed jobs"',
ke=`${H} ${P?"was imported":"was already imported"}${ee?` into workflow ${ee}`:""} but not deployed: `,Ce=[X.advice.replace(/(r)e-run the job/gi,(We,je)=>je==="r"?be:be[0]?.toUpperCase()+be.slice(1)),
re&&!q?`Or ${ye}.`:"",q&&ee?`The new workflow's ID is ${ee}.`:"",Q?`The package that ${D} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return X.with({what:(re?ke:"")+X.what,advice:Ce.
filter(Boolean).join(" ")})}}),161:((te,ie,e)=>{e.d(ie,{K:()=>_});var w=e(3024),L=e(6760),W=e(3e3),F=e(819),K=e(2899),O=e(7279),M=e(6584);class R{#n=[];#e;constructor(){const H=F.V4("api-key");H!==""&&
F.Pq(H)}text(H){return F.V4(H)}lines(H){return F.V4(H,{trimWhitespace:!1})}optional(H,S){const N=this.text(H);return N===""?void 0:this.parse(H,N,S)}parse(H,S,N){try{return N(S)}catch(P){this.refuse(H,
(0,O.gJ)(P),(0,O.h_)(P).topic);return}}required(H,S,N="is required"){return this.text(H)===""&&this.refuse(H,N),this.optional(H,S)}notEmpty(H,S,N){if(process.env[`INPUT_${H.toUpperCase()}`]?.trim()===
""){const P=`Where an event has no inputs, write \`\${{ inputs.${H} || ${N} }}\``;this.refuse(H,`is empty. Is the name in the expression right?${N===void 0?"":` ${P}`}`)}return this.optional(H,S)}boolean(H,S){
return this.notEmpty(H,M.yG,S?void 0:"false")??S}exclude(H,S){for(const N of H)this.text(N)!==""&&this.refuse(N,`can't be combined with ${S}`)}refuse(H,S,N="before-anything-is-sent"){this.#e??=N,this.#n.
push(`${H} ${S.replace(/(?<=[a-z])\.$/,"")}`)}check(H){if(H!==void 0&&this.#n.length===0)return H;throw new O.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function U(D){return D.parse(
"ignore",D.lines("ignore"),K.wo)??K.K$}function A(D){const H=D.required("host",M.or),N=D.required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),P=(D.optional("timeout-\
minutes",(0,M.$J)(1440))??30)*6e4,Q=(D.optional("poll-interval-seconds",(0,M.$J)(3600))??10)*1e3,ee=D.boolean("summary",!0);return H&&N?{host:H,apiKey:N,timeoutMs:P,longestWaitMs:Q,summary:ee}:void 0}
var f=e(8920),c=e(7598),o=e(1455),m=e(532),l=e(706),I=e(5806),$=e(9870);function T(D,H){return new O.HR({what:D,advice:H,topic:"unpacking"})}function r(D,H){for(const{index:S}of`${H}/`.matchAll(/\//g)){
const N=H.slice(0,S),P=(0,w.lstatSync)((0,L.join)(D,N),{throwIfNoEntry:!1});if(P?.isSymbolicLink())throw T(`${(0,l.TL)(N)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(N===
H&&P?.isFile())return P;if(!P?.isDirectory())break}}async function n(D,H,S,N=1/0){const P=new Map,Q=new Map;let ee=N;for(const q of H){S.throwIfAborted();const re=r(D,q);if(!(re===void 0||Q.get((0,I.Sr)(
q))===re.ino)){if(Q.set((0,I.Sr)(q),re.ino),ee-=re.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");P.set(q,await(0,o.readFile)((0,L.join)(D,q)))}}return P}async function i(D){
return(await(0,o.readdir)(D,{withFileTypes:!0})).map(S=>S.name+(S.isDirectory()?"/":""))}async function h(D,H){const S=[],N=[""];for(const P of N){H.throwIfAborted();for(const Q of await i((0,L.join)(
D,P))){if((0,I.jq)(Q))continue;if((Q.endsWith("/")?N:S).push(P+Q),S.length+N.length>$.BE)throw new Error("more than 10,000 files are in it")}}return S}async function E(D){if(!r(D,I.gv))return;const H=await(0,o.
readFile)((0,L.join)(D,I.gv),"utf8");let S;try{const{unpackedFiles:N}=JSON.parse(H);N.every(P=>(0,I.x5)(P)===void 0)&&(S=new Set(N))}catch{}return{text:H,paths:S}}async function v(D,H){const S=new Set(
H.map(caseFold));return(await readdir(D).catch(()=>[])).filter(P=>!S.has(caseFold(P))&&existsSync(join(D,P,RECORD)))}function p(D){return`${JSON.stringify({unpackedFiles:[...D]},null,2)}
`}var a=e(3657);async function d(D,H){try{const S=await(0,o.stat)(D);if(S.isDirectory())return await V(D,H);if(S.size>$.zx)throw new Error("it is larger than 256 MiB, the limit");const N=await(0,o.readFile)(
D);return{...await(0,a.u)(N,H),sha256:(0,c.createHash)("sha256").update(N).digest("hex")}}catch(S){throw b(S,D,H)}}async function t(D,H){const S=()=>d(D,H);try{const N=statSync(D,{throwIfNoEntry:!1});
if(N===void 0)return{};const P=N.isDirectory()?await g(D,H):new Map,[Q,...ee]=[...P.values()].flat();return Q===void 0?{single:S}:{several:new Map(Array.from(P,([re,ye])=>[re,()=>u(D,ye,H)])),...ee.length===
0&&Q.isDirectory()&&{single:S}}}catch(N){throw b(N,D,H)}}async function u(D,H,S){const[N="",P]=H.map(Q=>Q.name);if(P!==void 0)throw new Error(`is there twice, as ${quoted(N)} and as ${quoted(P)}. Remo\
ve one of them`);if(H[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await d(join(D,N),S)}async function g(D,H){const S=new Map,N=await readdir(D,{withFileTypes:!0});if(isWorkflow(
N.map(({name:P})=>P)))return S;for(const P of N){if(H.throwIfAborted(),P.name.startsWith(".")||!await j(join(D,P.name),H))continue;const Q=P.isDirectory()?P.name:P.name.replace(/\.zip$/i,"");S.set(Q,[
...S.get(Q)??[],P])}return S}async function j(D,H){const S=await stat(D).catch(()=>{});if(S?.isDirectory())return isWorkflow(await oe(D));if(!S?.isFile()||!/\.zip$/i.test(D))return!1;try{return isWorkflow(
[...(await d(D,H)).files.keys()])}catch{return H.throwIfAborted(),!0}}function b(D,H,S){if(S.aborted)return S.reason;const N=/The package (is .*, not a zip)/.exec((0,O.gJ)(D))?.[1],P=(0,w.existsSync)(
H)?`can't be read: ${(0,m.Uc)(D)}`:`doesn't exist: ${(0,l.MW)(H)}`;return new Error(N?`${N}. Set a package (.zip), or the folder with its unpacked files`:P,{cause:D})}async function V(D,H){const S=(0,L.
join)(D,(0,$.wg)(await oe(D))),N=await E(S);if(N&&!N.paths)throw new Error(`${I.gv} isn't as this action writes it`);const P=N?.paths?new Set([...$.LX,...N.paths]):await h(S,H),Q=await n(S,P,H,$.zx);if(Q.
size===0)throw new Error("no files are in it");return(0,$.jz)("folder",Q)}async function oe(D){const H=await i(D),N=H.filter(P=>P.endsWith("/")).map(async P=>(await i((0,L.join)(D,P))).map(Q=>P+Q));return[
...H,...(await Promise.all(N)).flat()]}async function fe(D,{path:H,variables:S,sha256:N,needsVariables:P,of:Q=""},ee){const q=(Ce,We)=>D.refuse(Ce+Q,We,"import-deploy-and-promote"),re=Ce=>We=>{ee.throwIfAborted(),
q(Ce,(0,O.gJ)(We))},ye=S?await(0,f.Ch)(S,ee).catch(re("env-variables")):void 0,ke=await(async()=>{const{sha256:Ce,...We}=await d(H,ee),je=(0,f.mu)(We,ye),Ie=S&&(0,L.basename)(S);return{path:H,package:We,
sha256:Ce,definitions:je,variablesFile:Ie}})().catch(re("package"));if(ke&&N!==void 0&&ke.sha256!==N){const Ce=`is not the digest of the package, which is ${ke.sha256}`;q("package-sha256",ke.sha256?Ce:
"is only for a package that is a .zip")}return ke&&P&&S===void 0&&!ke.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ke}var Ee=e(
682),ce=e(7487),y=e(4264);async function _(D){const H=new R,S=H.boolean("plan",!1),N=S?void 0:B(H),P=k(H,S),Q=await X(H,P,D),ee=A(H),q=(0,W.WZ)(H,!1),re=H.boolean("deploy",!0),ye=U(H),{fromList:be}=P;
return{...H.check(ee),...q,candidates:Q,fromList:be,isPlan:S,approved:N,deploy:re,ignore:ye}}function B(D){const H=D.text("approved-plan");return H===""&&D.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),H==="none"?void 0:
D.optional("approved-plan",y.ud)}function k(D,H){if(D.text("workflow-name")===""){const{targets:P,fromList:Q}=(0,Ee.R)(D,"workflow-"),ee=P.map(({workflowId:ye})=>ye),q=ee.find((ye,be)=>ee.indexOf(ye)<
be),re=D.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&D.refuse(re,`has workflow-id ${q} twice`),{targets:P.map(({name:ye,...be})=>({name:ye,target:be})),fromList:Q}}if(D.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!H&&(0,ce.Tm)()>1){const P=`can't be applied in run attempt ${(0,ce.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;D.refuse("workflow-name",P,"import-deploy-and-promote")}const S=D.optional("workflow-name",M.sU),N=D.optional("name",M.$q)??S??"";return{
targets:S===void 0?[]:[{name:N,target:{workflowName:S}}],fromList:!1}}async function X(D,{targets:H,fromList:S},N){const P=D.required("package",M.EO),Q=D.notEmpty("package-sha256",M.tz,"'any'");S&&Q!==
void 0&&D.refuse("package-sha256","is only for a single package");const ee=ye=>ye==="package"?ye:(0,M.EO)(ye),q=D.notEmpty("env-variables",ee,"'package'");if(P===void 0)return[];const re=[];for(const{
name:ye,target:be}of H){const ke=S?` of ${ye}`:"",Ce=S?D.parse(`package${ke}`,ye,Ae=>Z(P,Ae)):P,We=q&&S?(0,L.join)(q,`${ye}.json`):q,je=q==="package"?void 0:We,Ie="workflowId"in be&&q==="package",me=Ce&&
await fe(D,{path:Ce,...{variables:je,sha256:S?void 0:Q,needsVariables:Ie,of:ke}},N);me&&re.push({name:ye,target:be,...me})}return re}function Z(D,H){const S=(0,L.join)(D,`${H}.zip`),[N=S,P]=[(0,L.join)(
D,H),S].filter(Q=>(0,w.existsSync)(Q));if(P){const Q=`as ${(0,M.bY)(`${H}.zip`)} and as ${(0,M.bY)(`${H}/`)}`;throw new Error(`is there twice, ${Q}. Remove one of them`)}if((0,w.existsSync)(N)&&(0,w.lstatSync)(
N).isSymbolicLink())throw new Error("is a link, which isn't followed");return N}}),6325:((te,ie,e)=>{e.a(te,async(w,L)=>{try{let r=function({rows:n}){for(const{name:i,target:h}of(0,I.p1)(n)){const E="\
workflowId"in h?`workflow-id ${h.workflowId}, flow-id ${h.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${i}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${E}).`)}};var W=e(3e3),F=e(3018),K=e(682),O=e(7279),M=e(8725),R=e(7487),U=e(1519),A=e(2227),f=e(2597),c=e(161),o=e(1415),m=e(4264),l=e(6224),I=e(7833);
const $=4;await(0,R.eF)(async n=>{(0,R.n0)({promotions:[]});const i=await(0,c.K)(n),h=await T(i,n);await(0,I.A2)(h,i);const E=await(0,F.S)((0,I.jb)(h.rows));i.summary&&await(0,o.c)(h,i,E),(0,R.Tm)()>1&&
i.deploy&&r(h);const v=(0,I.c2)(h,i);if(v)throw v;i.isPlan&&(0,M.lm)((0,o.o)(h.rows,i))});async function T(n,i){const{candidates:h,fromList:E,approved:v,host:p,ignore:a,deploy:d,upload:t,artifactEnvVariables:u}=n,
g=h.flatMap(({definitions:{env:B}})=>B?(0,U.aC)(B.bytes):[]),b={platform:(0,A.Ng)(p,n.apiKey,{secrets:g,known:h.map(({name:B})=>B)}),inputs:n,log:(0,M.t1)(),signal:i,endsAt:1/0},V=B=>({...b,log:(0,M.t1)(
E?`[${B.name}] `:""),publish(k){B.job={...B.job,...k},E||(0,R.n0)((0,I.ZB)(B))}}),oe=h.map(B=>({...B,job:{}}));await(0,K.H)(oe,$,async(B,k)=>{try{if(k)throw new O.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});B.plan=await(0,l.Cs)(V(B),B)}catch(X){B.error=(0,O.iT)(X)}return B});const fe=(0,I.sb)(oe);if(fe.length<oe.length)return{rows:oe};const ce={options:{host:p.
href,ignore:[...a.lines].sort().join(`
`),deploy:d,"upload-artifact":t!==void 0,"artifact-env-variables":u},workflows:fe.map(({plan:B})=>B)},y=(0,m.Rd)(ce,v?.salt);if(n.isPlan)return{rows:oe,digest:y};const _=await(0,f.L)(b,fe,ce).then(()=>{},
O.iT);if(_)return{rows:oe,digest:y,refusal:_};v||b.log.info("Applied without an approved plan"),fe.some(({plan:B,action:k})=>B.state&&k==="import")&&(0,W.j)(n,b.log);for(const B of fe)if(await(0,f.g)(
V(B),B),B.error)break;return{rows:oe,digest:y}}L()}catch($){L($)}},1)}),1415:((te,ie,e)=>{e.d(ie,{c:()=>l,o:()=>m});var w=e(6760),L=e(2697),W=e(1124),F=e(2614),K=e(7487),O=e(4057),M=e(8132),R=e(8920),
U=e(706),A=e(7833);const f=v=>{const{name:p,version:a}=(0,R.Rc)(v)??{};return[p,a].filter(Boolean).join(" ")},c=v=>v.map(p=>(0,M.SS)(p)).join(", "),o=(...v)=>v.filter(Boolean).join(" ");function m(v,{
host:p}){return`Plan: ${(0,A.sb)(v).length-(0,A.p1)(v).length} of ${(0,U.hS)(v.length,"workflow")} will change at ${(0,L.Sm)(p)}`}async function l(v,p,a){const{rows:d,refusal:t,digest:u}=v,g=d.some(({
begun:oe})=>oe),j=p.isPlan&&u!==void 0,b=u&&(0,M.SS)(u.slice(0,12)),V=[g?i(d):$(d,p),(0,O.cj)((0,L.cZ)(d)),t&&(0,O.il)((0,L.UX)(t),(0,K.VY)(t)),j&&r(d,p),(j||g)&&n((0,A.p1)(d)),...g?E(d,p):[],j&&`Plan\
 ${b}.`,p.approved&&b&&`${g?"Applied":"Approved"} plan ${b}.`,g&&!p.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,W.Hq)((0,A.jb)(d))&&V.push(a(p.fromList,V,g?"What differed":"W\
hat changes")),await(0,O.Sy)(I(v,p,g),...V)}function I({rows:v,refusal:p},a,d){const t=(0,L.Sm)(a.host),u=v.filter(({error:V})=>V).length,g=v.filter(({begun:V,error:oe})=>V&&V!=="nothing"&&!oe).length,
j=`${g} of ${(0,U.hS)(v.length,"workflow")} promoted`;return[d&&u>0&&`Promotion to ${t} failed: ${j}`,d&&g===0&&`Nothing differs at ${t}: nothing was done`,d&&`${j} to ${t}`,u===0&&!p&&m(v,a),a.isPlan&&
`Plan for ${t} failed: ${u} of ${(0,U.hS)(v.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function $(v,{isPlan:p}){const a=v.map(({name:d,target:t,
path:u,package:g,sha256:j,plan:b})=>{const V=j??b?.shown,oe=V&&`${j?"sha256":"content"} ${V.slice(0,12)}\u2026`,fe=b?.state&&f(b.state.package),Ee="workflowName"in t?"a new workflow":t.workflowId;return[
{words:d},{words:[f(g),(0,w.basename)(u),oe].filter(Boolean).join(", ")},{words:fe?`${fe} (${Ee})`:Ee},{words:b?T(b.changes):"\u274C Failed"}]});return(0,O.tp)(["Workflow","Package","Target",p?"What w\
ill change":"What would change"],a)}function T({status:v,counts:p,files:a}){if(v==="unchanged")return"nothing: it stays";if(v==="changed")return(0,W.cq)(p);const t=a.flatMap(u=>u.kind==="json"?(0,F.ID)(
u)?.size??[]:[]).find(({nodes:u})=>u>0);return t?`${(0,U.hS)(t.nodes,"node")}, ${(0,U.hS)(t.connections,"connection")}`:"everything: it is new"}function r(v,{deploy:p,upload:a,artifactEnvVariables:d}){
return(0,A.sb)(v).flatMap(({name:u,variablesFile:g,plan:j})=>{const{state:b,outcome:V,variables:oe}=j,[fe,Ee,ce]=[j.added,j.kept,j.ignored].map(c),y=(0,M.SS)(`${u}-before-<run attempt>.zip`),_=b?`The \
in-development version of ${(0,M.SS)(u)} is replaced${p?", then deployed":""}.`:`${(0,M.SS)(u)} is created${p?" and deployed":""}: there is nothing to back up.`,k=a?`A backup is kept first, as ${y}${d?
"":", without environment variables"}.`:"No backup is kept.",X=g&&`variables of ${(0,M.SS)(g)}`,Z=o(_,b&&k,oe.length>0&&`The import sends the ${X??"package's own variables"}.`,fe&&`Added: ${fe}.`,Ee&&
`The target keeps its own value of ${Ee}.`,ce&&`Ignored fields that differ, and that the import brings too: ${ce}.`);return V==="changed"?`- ${Z}`:[]}).join(`
`)}function n(v){const p=u=>v.filter(({plan:j})=>j[u].length>0).map(({name:j,plan:b})=>`${(0,M.SS)(j)} (${c(b[u])})`).join(", "),a=c(v.map(({name:u})=>u)),[d,t]=[p("kept"),p("ignored")];return o(a&&`N\
othing differs in ${a}: neither imported nor deployed.`,a&&"That doesn't mean that the version there is deployed, which no export tells.",d&&`Variables that differ, and that an import would keep: ${d}\
.`,t&&`Ignored fields that differ: ${t}.`)}function i(v){const p=v.map(a=>[{words:a.name},(0,A.wZ)(a)??{words:"a new workflow"},{words:h(a)},{words:a.imported&&a.plan?T(a.plan.changes):""},a.backup?.name??
""]);return(0,O.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function h({begun:v,imported:p,deployed:a,backup:d,error:t}){return v?v==="nothing"?d?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?v==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":a?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function E(v,{host:p}){const a=v.flatMap(g=>{const{backup:j}=g;if(!j)return[];const b=j.id===void 0?"on this runner only":`artifact ${j.id}`,V=j.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(j.name)} (${b}) to workflow ${(0,M.SS)((0,A.wZ)(g)??"")}${V}`]}),d=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${a.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",u=v.flatMap(g=>"workflowName"in g.target?(0,A.wZ)(g)??[]:[]);return[a.length>0?`To roll back at ${(0,M.wh)((0,L.
Sm)(p))}, ${d} ${t}`:"",...u.map(g=>`Workflow ${(0,M.SS)(g)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,ie,e)=>{e.d(ie,{Gy:()=>A,Rd:()=>R,cM:()=>f,ud:()=>U});var w=e(7598),L=e(
7487),W=e(706);const F="v1",[K,O]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...K,...O];function R(r,n=(0,w.randomBytes)(12).toString("base64url")){const i=l(
r,n),h=[F,n,$(r,n,i),...i.map(E=>E.join("~"))].join(".");return`${h}.${T([h],6)}`}function U(r){const[n="",i="",h="",...E]=r.split(".");if(/^v\d/.test(n)&&n!==F)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(E.pop()!==T([r.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:i,seal:h,rows:E.map(v=>v.split("~"))}}function A({salt:r,seal:n,rows:i},h){const E=l(h,r),v=(t,u)=>t.filter((g,j)=>i[u]?.[j]!==E[u]?.[j]),p=v(Object.keys(h.options),0),a=p.map(
t=>c(t,h.options[t]));if(i.length!==E.length){const t=(0,W.hS)(i.length-1,"workflow");return{differences:[...a,`the plan is for ${t}, this step for ${E.length-1}`],actions:[]}}const d=h.workflows.map(
(t,u)=>{const g=v(M,u+1),j=I(i[u+1]?.at(-1)??"",r,u);a.push(...o(t,g,j).map(fe=>`${t.name}: ${fe}`));const b=t.outcome==="changed",V=b!==g.includes("outcome");if(!g.includes("targetVariables")&&!g.includes(
"content"))return V?"import":"leave";const oe=[...p,...g].some(fe=>["host","ignore","name","target"].includes(fe));return b&&!oe&&a.push(m(t,g.includes("content"))),V?"finish":"leave"});return a.length===
0&&n!==$(h,r,i)&&a.push("the plan's digest isn't as the plan wrote it"),{differences:a,actions:d}}function f({salt:r,rows:n},i,h){return n[i+1]?.includes(T([r,i,"content",h],22))===!0}function c(r,n){
return r==="host"?`the host isn't the approved one (now ${n})`:r==="ignore"?"ignore isn't as approved":`${r} isn't as approved (was ${!n}, is ${n})`}function o({target:r,shown:n,variables:i},h,E){if(h.
includes("name"))return["the plan has another workflow in its place"];const v={target:`the target isn't the approved one (now ${r})`,package:`the package isn't the approved one (was ${E}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${i.join(", ")||"none"})`};return h.flatMap(p=>v[p]??[])}function m({name:r,target:n,fields:i,targetVariables:h},E){const p=`\
differs from the package in ${i.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,a=`its environment variables differ${h.length>0?` (now ${h.join(", ")})`:""}`,d=E&&i.length>0?
p:a,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,u=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,L.Tm)()>1?t:
""}`;return`${r}: the target has changed since the plan: it is neither as planned nor as in the package, and ${d}. ${u}`}function l({options:r,workflows:n},i){const h=n.map((E,v)=>[...M.map(p=>T([i,v,
p,E[p]],p==="content"?22:4)),I(E.shown,i,v)]);return[Object.entries(r).map(E=>T([i,...E],4)),...h]}function I(r,n,i){const h=(0,w.createHash)("sha256").update(`${n} ${i}`).digest().readUIntBE(0,3);return(Number.
parseInt(r.slice(0,6),16)^h).toString(16).padStart(6,"0")}function $({options:r,workflows:n},i,h){const E=n.map(v=>K.map(p=>v[p]));return T([i,"seal",r,E,h],43)}function T(r,n){return(0,w.createHash)(
"sha256").update(JSON.stringify(r)).digest("base64url").slice(0,n)}}),6224:((te,ie,e)=>{e.d(ie,{Cs:()=>E,cS:()=>a,YR:()=>j});var w=e(7975),L=e(6779),W=e(9630),F=e(2899),K=e(5806),O=e(1519),M=e(1124),R=e(
3436),U=e(2742),A=e(7856);const f=1024*1024;function c(ce,y,{name:_,ignore:B}){const k=[ce,y].filter(q=>q!==void 0),X=k.length===2&&k.some(m),Z=[...new Set(k.flatMap(({files:q})=>[...q.keys()]))].sort(),
D=new Set(B.lines),H=new R.Ms(B,q=>D.delete(q)),S=Z.flatMap(q=>{const[re,ye]=[ce?.files.get(q),y?.files.get(q)],be=re!==void 0&&ye!==void 0&&re.equals(ye);if(X&&(0,K.dU)(q)||be&&D.size===0)return[];const ke=re&&
(0,W.TA)(q,re,H),Ce=be?ke:ye&&(0,W.TA)(q,ye,H);return be||ke!==void 0&&ke.id===Ce?.id?[]:[{name:q,from:re,to:ye,base:ke,head:Ce}]}),N=I(S,H),P=q=>B.lines.length===0&&N.some(re=>re.name===q),Q=N.length===
0?[]:Z.filter(q=>!P(q)&&!(0,K.dU)(q)),ee=ce===void 0?"added":y===void 0?"removed":void 0;return{name:_,status:ee??(N.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,M.
cz)(N.map(M.xS)),files:N,variablesCompared:!(X&&k.some(l)),secrets:[...new Set(k.flatMap(q=>[...(0,O.x3)(q),...o(q,Q)]))],unusedIgnores:[...D]}}function o({files:ce},y){return y.flatMap(_=>(0,A.Wr)((0,W.
TA)(_,ce.get(_)??Buffer.of(),new R.Ms(F.K$))))}function m({kind:ce,files:y}){return ce==="folder"&&![...y.keys()].some(K.dU)}function l({files:ce}){return[...ce].some(([y,_])=>(0,K.dU)(y)&&(0,O.DF)(_)?.
variables.length!==0)}function I(ce,y){const _=ce.flatMap(({name:k,base:X,head:Z})=>X&&Z&&!(0,K.dU)(k)?[{name:k,base:X,head:Z}]:[]),B=new Map((0,U.OD)(_,y).map((k,X)=>[_[X]?.name,k]));return ce.map(k=>$(
k,B.get(k.name)))}function $({name:ce,from:y,to:_,base:B,head:k},X){const Z=y===void 0?"added":_===void 0?"removed":"modified",D={name:ce,status:Z,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,K.dU)(ce))return{...D,kind:"variables",changes:r(B,k,Z)};if(X||Z!=="modified"&&(B??k))return{...D,kind:"json",base:B,head:k,...X};const[H,S]=[y&&T(y),_&&T(_)];return y&&H===void 0||_&&S===void 0?
{...D,kind:"binary"}:{...D,kind:"text",text:{base:H,head:S}}}function T(ce){return ce.length<=f&&!ce.includes(0)?(0,W.b6)(ce):void 0}function r(ce,y,_){const[B,k]=[ce,y].map(P=>P&&(0,O.DF)(Buffer.from(
(0,R.dj)(P))));if(_==="modified"&&(B===void 0||B.container!==k?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const X=P=>new Map(P?.variables.map(({name:Q,content:ee})=>[Q,ee])),[Z,D]=[
X(B),X(k)],H=[],S=[...Z.keys()].filter(P=>D.has(P)),N=[...D.keys()].filter(P=>Z.has(P));S.some((P,Q)=>P!==N[Q])&&H.push({kind:"reordered",path:[],moved:[]});for(const P of[...new Set([...Z.keys(),...D.
keys()])].sort()){const Q=[{type:"member",key:P}];Z.has(P)?D.has(P)?Z.get(P)!==D.get(P)&&H.push({kind:"modified",path:Q,from:M.RG,to:M.RG}):H.push({kind:"removed",path:Q,value:M.RG}):H.push({kind:"add\
ed",path:Q,value:M.RG})}return H}var n=e(7279),i=e(8920),h=e(9870);async function E(ce,y){const{inputs:_,platform:B}=ce,{target:k}=y;if("workflowName"in k)return v(y,void 0,_.ignore);const X=await(0,L.
X)(ce,k);for(const Z of(0,O.x3)(X.package))B.secrets.add(Z);return v(y,X,_.ignore)}function v(ce,y,_){const{name:B,target:k,package:X,definitions:Z,variablesFile:D}=ce,H=y&&p(y.package),S=[H?.env?.bytes,
X.files.get(h.Km)];D&&Z.env&&b(B,Z.env.bytes,S);const[N,P]=[u(H?.env),u(Z.env)],Q=N&&P&&new Map([...P,...N]),ee=H&&j(H,N,H.env),q=j(Z,Z.env&&Q,Z.env),re=c(ee,q,{name:B,ignore:_}),ye=d(re),be=d(c(ee,q,
{name:B,ignore:F.K$})),ke=[...S,Z.env?.bytes].flatMap(We=>We?(0,O.aC)(We):[]),Ce=(0,W.ol)(j(Z),F.K$);return{state:y,changes:{...re,secrets:[...re.secrets,...ke]},ignored:be.filter(We=>!ye.includes(We)),
added:g(Q).filter(We=>!N?.has(We)),kept:g(P).filter(We=>N?.has(We)&&N.get(We)!==P?.get(We)),name:B,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Ce,variables:g(
P),shown:ce.sha256??Ce,outcome:re.status==="unchanged"?re.status:"changed",targetVariables:g(N),content:H?(0,W.ol)(j(H),_):"",fields:ye}}function p(ce){try{return(0,i.mu)(ce)}catch(y){const _=`The tar\
get's package ${(0,n.gJ)(y)}`;throw new n.HR({what:_,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:y})}}function a(ce,y){return ce.content===y.content&&(0,w.isDeepStrictEqual)(
ce.targetVariables,y.targetVariables)}function d({files:ce}){const y=ce.flatMap(({kind:_,name:B,changes:k})=>_==="variables"?[]:k.length===0?[B]:k.map(X=>t(X)||B));return[...new Set(y)]}function t({kind:ce,
path:y}){return y.map(B=>B.type==="member"?B.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ce==="reordered"?"[]":"")}function u(ce){return ce===void 0?new Map:(0,O.DF)(ce.bytes)?.variables.reduce(
(y,{name:_,content:B})=>y.set(_,B),new Map)}function g(ce){return[...ce?.keys()??[]].sort()}function j({app:ce,flow:y},_,B){const k=g(_).map(Z=>[Z,""]),X=_?Buffer.from(JSON.stringify(Object.fromEntries(
k))):B?.bytes;return(0,h.jz)("zip",[[h.uq,ce.bytes],[h.n7,y.bytes],...X?[[h.Km,X]]:[]])}function b(ce,y,_){const B=_.map(S=>S&&(0,O.DF)(S)),k=B.find(S=>S?.variables.length)??B.find(Boolean),X=V((0,O.DF)(
y),k);if(X===void 0)return;const Z=B.indexOf(k)===1?"package":"target",D=`env-variables of ${ce} doesn't have the shape of the ${Z}'s variables`,H=`Write it like this, with your names and values: ${Ee(
k)}`;throw new n.HR({what:D,why:X,advice:H,topic:"import-deploy-and-promote"})}function V(ce,y){if(ce===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(y===
void 0)return;if(ce.container!==y.container)return ce.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(y.variables.length===0)return;const _=new Set(y.
variables.flatMap(({keys:k})=>k)),B=y.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:X}of ce.variables){const Z=X.find(D=>!_.has(D));if(Z!==void 0)return`${k} has "${Z}", which\
 no variable there has`;if(B&&!X.includes("value"))return`${k} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",number:0,boolean:!1};function Ee({
container:ce,variables:[y]}={container:"array",variables:[]}){const _=ce==="array",{keys:B,content:k}=y??{keys:_?["name","value"]:[],content:"{}"},X=JSON.parse(k),Z=B.map(H=>[H,oe[H]??fe[typeof X[H]]??
null]),D=B.length===0?oe.value:Object.fromEntries(Z);return JSON.stringify(_?[D]:{API_URL:D})}}),7833:((te,ie,e)=>{e.d(ie,{A2:()=>R,ZB:()=>A,c2:()=>f,jb:()=>M,p1:()=>K,sb:()=>F,wZ:()=>O});var w=e(2697),
L=e(1124),W=e(7487);function F(c){return c.filter(o=>o.plan!==void 0)}function K(c){return F(c).filter(({plan:o,action:m,backup:l})=>o.outcome==="unchanged"&&m!=="finish"&&!l)}function O({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function M(c){const o=c.filter(({plan:m})=>!m).map(({name:m})=>m);return{workflows:F(c).map(({plan:m})=>m.changes),notCompared:o}}async function R({
rows:c,digest:o},{fromList:m}){const[l]=c,I=M(c);(0,W.n0)({...o&&{changed:(0,L.Hq)(I),...(0,L.xW)(I),"plan-digest":o},...!m&&l&&A(l)}),await(0,w.$l)("promotions",c.map(U))}function U(c){const{name:o,sha256:m,
plan:l,imported:I=!1,deployed:$=!1,backup:T,job:r,error:n}=c;return{name:o,"workflow-id":O(c),...l&&{changed:l.outcome==="changed",...l.changes.counts},"package-sha256":m,imported:I,deployed:$,"dock-s\
tatus-id":r["dock-status-id"],...T?.id&&{"backup-artifact-id":T.id,"backup-artifact-name":T.name},error:n&&(0,w.UX)(n)}}function A(c){const{"export-job-id":o,...m}=c.job;return{...m,"workflow-id":O(c)}}
function f({rows:c,refusal:o,digest:m},{fromList:l,isPlan:I}){const $=c.flatMap(({error:i})=>i??[]),[T]=$;if(T===void 0||!l)return T??o;const r=c.filter(({begun:i})=>!i).map(({name:i})=>i),n=[!m&&`${$.
length} of ${c.length} targets could not be compared.`,(0,w.As)(c),!m&&!I&&"Nothing was changed.",m&&r.length>0&&`Not started: ${r.join(", ")}.`];return(0,w.Xd)(T,n.filter(Boolean).join(" "))}}),2975:((te,ie,e)=>{
e.d(ie,{L5:()=>O,Mu:()=>A,Vs:()=>R,kU:()=>K,yy:()=>U});var w=e(7279),L=e(706);const W=7,F=3e4,K=429;async function O({log:f,signal:c,endsAt:o},m,{atLeastMs:l=0,untilFree:I=!1}={}){let $=0,T=0,r;for(;;)
try{return await m()}catch(n){if(!(n instanceof w.HR&&(n.retryable||I&&n.busy)))throw n;c.throwIfAborted(),r??=performance.now();const i=n.status===K,h=n.busy||i;T=h?T+1:0,h||$++;const E=$>(n.maxRetries??
W)&&performance.now()-r>=l;if(!h&&E)throw M(n,`${$} times in a row`);const v=Math.min(F,1e3*2**((T||$)-1))*(.5+Math.random()/2),p=i&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,v),a=(0,L.zK)(
p);if(performance.now()+p>=o)throw M(n,`and waiting ${a} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,L.OX)((0,w.$N)(n),1e3)}; retr\
ying in ${a}`),await U(p,c)}}function M(f,c,o=f.advice){const{what:m,why:l}=f,I=l?{why:`${l}, ${c}`}:{what:`${m}, ${c}`};return f.with({...I,advice:o,retryable:!1})}function R(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function U(f,c){let o;const m=new Promise(l=>{o=setTimeout(l,f)});await A(c,m).finally(()=>clearTimeout(o))}
function A(f,c){return new Promise((o,m)=>{const l=()=>m(f.reason);c.then(o,m).finally(()=>f.removeEventListener("abort",l)),f.aborted?l():f.addEventListener("abort",l)})}}),706:((te,ie,e)=>{e.d(ie,{MW:()=>F,
OX:()=>L,TL:()=>W,Xe:()=>K,hS:()=>M,pO:()=>c,v5:()=>U,zD:()=>O,zK:()=>R});var w=e(8132);function L(r,n=300){const i=r.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,w.Jj)(i,n)}
function W(r,n=100){return(0,w.RK)(JSON.stringify((0,w.Jj)(r,n)))}function F(r){return W(r,1e3).replaceAll("\\\\","\\")}function K(r){if(r<1024)return`${r} B`;const n=(r/1024).toFixed(1);return Number(
n)<1024?`${n} KiB`:`${(r/1024**2).toFixed(1)} MiB`}function O(r){return String(r).replace(/\B(?=(\d{3})+$)/g,",")}function M(r,n){return`${O(r)} ${n}${r===1?"":"s"}`}function R(r){if(r<9950)return`${(r/
1e3).toFixed(1)} s`;const n=Math.round(r/1e3);if(n<60)return`${n} s`;const[i,h]=[Math.floor(n/60),Math.floor(n/3600)];return h>0?`${h} h ${i%60} min`:`${i} min ${n%60} s`}const U="***",A=4,f=8;class c{#n=new Map;#e=new Set;constructor(n=[]){
for(const i of n)this.add(i)}add(n,i=h=>!0){const h=new Set([n,...n.split(/[\r\n]/)].map(E=>E.trim()));for(const E of[...h].filter(i).flatMap(o)){const v=E.slice(0,f);this.#n.set(v,(this.#n.get(v)??new Set).
add(E)),this.#e.add(v.length)}}redact=(n,i=300)=>{const h=n.trimStart(),E=Math.min(h.length,i*4);return L(this.hide(h,()=>{},E)+(E<h.length?"\u2026":""),i)};hide(n,i=E=>{},h=n.length){let[E,v]=["",0];
for(let p=0;p<h;p++){const a=this.#t(n,p);a!==""&&(i(a),p>=v&&(E+=n.slice(v,p)+U),v=Math.max(v,p+a.length))}return E+n.slice(v,h)}#t(n,i){let h="";for(const E of this.#e)for(const v of this.#n.get(n.slice(
i,i+E))??[])v.length<=h.length||!n.startsWith(v,i)||(v.length>=A||T(n,i,i+v.length))&&(h=v);return h}}function o(r){const n=b=>JSON.stringify(b).slice(1,-1),i=Buffer.from(r).toString(),h=[r,i,l(r)].flatMap(
b=>[b,n(b),n(n(b))]),E=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(b=>n(i).replace(b,$)),v=[n(i),...E].flatMap(b=>[b,b.replaceAll("/","\\/")]),p=encodeURIComponent(i),a=p.replace(/[!'()*]/g,I),d=a.replaceAll(
"%2A","*").replaceAll("~","%7E"),u=[p,a,a.replaceAll("%2F","/"),d].flatMap(b=>[b,b.replaceAll("%20","+")]),g=u.map(b=>b.replace(/%../g,V=>V.toLowerCase())),j=i.replace(/[&<>"']/g,b=>m[b]??"");return[...h,
n(i).replaceAll("/","\\/"),...v,j,...u,...g,encodeURI(i)]}const m={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function l(r){try{return decodeURIComponent(r)}catch{return r}}function I(r){
return`%${r.charCodeAt(0).toString(16).toUpperCase()}`}function $(r){return`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`}function T(r,n,i){const h=r.slice(Math.max(0,n-2),n);return!/[\p{L}\p{N}]$/u.
test(h)&&!/^[\p{L}\p{N}]/u.test(r.slice(i,i+2))}}),819:((te,ie,e)=>{e.d(ie,{Yz:()=>bt,z3:()=>Ot,V4:()=>Ye,pq:()=>Mt,lm:()=>$t,C1:()=>Et,uH:()=>gt,Pq:()=>ot,z:()=>t,$e:()=>St});var w=e(857);function L(G){
return G==null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function W(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,
endColumn:G.endColumn}:{}}function F(G,C,z){const ne=new M(G,C,z);process.stdout.write(ne.toString()+w.EOL)}function K(G,C=""){F(G,{},C)}const O="::";class M{constructor(C,z,ne){C||(C="missing.command"),
this.command=C,this.properties=z,this.message=ne}toString(){let C=O+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let z=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const ue=this.properties[ne];ue&&(z?z=!1:C+=",",C+=`${ne}=${U(ue)}`)}}return C+=`${O}${R(this.message)}`,C}}function R(G){return L(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function U(G){return L(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),f=e(9896);function c(G,C){const z=process.env[`\
GITHUB_${G}`];if(!z)throw new Error(`Unable to find environment variable for file command ${G}`);if(!f.existsSync(z))throw new Error(`Missing file at path: ${z}`);f.appendFileSync(z,`${L(C)}${w.EOL}`,
{encoding:"utf8"})}function o(G,C){const z=`ghadelimiter_${A.randomUUID()}`,ne=L(C);if(G.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(ne.includes(z))
throw new Error(`Unexpected input: value should not contain the delimiter "${z}"`);return`${G}<<${z}${w.EOL}${ne}${w.EOL}${z}`}var m=e(6928),l=e(6671),I=e(2145),$=function(G,C,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(
s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(G,C||[])).next())})};class T{static createHttpClient(C=!0,z=10){const ne={allowRetries:C,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
T.getRequestToken())],ne)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){
const C=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return $(this,void 0,void 0,function*(){var z;
const ge=(z=(yield T.createHttpClient().getJson(C).catch(Oe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Oe.statusCode}
 
        Error Message: ${Oe.message}`)})).result)===null||z===void 0?void 0:z.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(C){return $(this,
void 0,void 0,function*(){try{let z=T.getIDTokenUrl();if(C){const ue=encodeURIComponent(C);z=`${z}&audience=${ue}`}debug(`ID token url is ${z}`);const ne=yield T.getCall(z);return setSecret(ne),ne}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var r=function(G,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(s){
try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(G,C||[])).next())})};const{access:n,appendFile:i,
writeFile:h}=f.promises,E="GITHUB_STEP_SUMMARY",v="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class p{constructor(){this._buffer=""}filePath(){
return r(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[E];if(!C)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(C,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}
return this._filePath=C,this._filePath})}wrap(C,z,ne={}){const ue=Object.entries(ne).map(([ge,Oe])=>` ${ge}="${Oe}"`).join("");return z?`<${C}${ue}>${z}</${C}>`:`<${C}${ue}>`}write(C){return r(this,void 0,
void 0,function*(){const z=!!C?.overwrite,ne=yield this.filePath();return yield(z?h:i)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return r(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,z=!1){return this._buffer+=C,z?this.
addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(C,z){const ne=Object.assign({},z&&{lang:z}),ue=this.wrap("pre",this.wrap("code",C),ne);return this.addRaw(ue).addEOL()}addList(C,z=!1){const ne=z?
"ol":"ul",ue=C.map(Oe=>this.wrap("li",Oe)).join(""),ge=this.wrap(ne,ue);return this.addRaw(ge).addEOL()}addTable(C){const z=C.map(ue=>{const ge=ue.map(Oe=>{if(typeof Oe=="string")return this.wrap("td",
Oe);const{header:ze,data:qe,colspan:Ne,rowspan:s}=Oe,x=ze?"th":"td",J=Object.assign(Object.assign({},Ne&&{colspan:Ne}),s&&{rowspan:s});return this.wrap(x,qe,J)}).join("");return this.wrap("tr",ge)}).join(
""),ne=this.wrap("table",z);return this.addRaw(ne).addEOL()}addDetails(C,z){const ne=this.wrap("details",this.wrap("summary",C)+z);return this.addRaw(ne).addEOL()}addImage(C,z,ne){const{width:ue,height:ge}=ne||
{},Oe=Object.assign(Object.assign({},ue&&{width:ue}),ge&&{height:ge}),ze=this.wrap("img",null,Object.assign({src:C,alt:z},Oe));return this.addRaw(ze).addEOL()}addHeading(C,z){const ne=`h${z}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",ge=this.wrap(ue,C);return this.addRaw(ge).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap(
"br",null);return this.addRaw(C).addEOL()}addQuote(C,z){const ne=Object.assign({},z&&{cite:z}),ue=this.wrap("blockquote",C,ne);return this.addRaw(ue).addEOL()}addLink(C,z){const ne=this.wrap("a",C,{href:z});
return this.addRaw(ne).addEOL()}}const a=new p,d=null,t=a;function u(G){return G.replace(/[\\]/g,"/")}function g(G){return G.replace(/[/]/g,"\\")}function j(G){return G.replace(/[/\\]/g,path.sep)}const b=Qe(
import.meta.url)("string_decoder");var V=e(4434);const oe=Qe(import.meta.url)("child_process");var fe=e(2613),Ee=function(G,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}
return new(z||(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}
Ne((ne=ne.apply(G,C||[])).next())})};const{chmod:ce,copyFile:y,lstat:_,mkdir:B,open:k,readdir:X,rename:Z,rm:D,rmdir:H,stat:S,symlink:N,unlink:P}=f.promises,Q=process.platform==="win32";function ee(G){
return Ee(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(G);return Q&&!C.endsWith("\\")?`${C}\\`:C})}const q=268435456,re=f.constants.O_RDONLY;function ye(G){return Ee(this,void 0,void 0,
function*(){try{yield S(G)}catch(C){if(C.code==="ENOENT")return!1;throw C}return!0})}function be(G){return Ee(this,arguments,void 0,function*(C,z=!1){return(z?yield S(C):yield _(C)).isDirectory()})}function ke(G){
if(G=We(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');return Q?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function Ce(G,C){return Ee(this,void 0,void 0,function*(){let z;
try{z=yield S(G)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${ue}`)}if(z&&z.isFile()){if(Q){const ue=m.extname(G).toUpperCase();
if(C.some(ge=>ge.toUpperCase()===ue))return G}else if(je(z))return G}const ne=G;for(const ue of C){G=ne+ue,z=void 0;try{z=yield S(G)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${G}': ${ge}`)}if(z&&z.isFile()){if(Q){try{const ge=m.dirname(G),Oe=m.basename(G).toUpperCase();for(const ze of yield X(ge))if(Oe===ze.toUpperCase()){G=m.join(
ge,ze);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${G}': ${ge}`)}return G}else if(je(z))return G}}return""})}function We(G){return G=G||"",Q?(G=
G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function je(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==
void 0&&G.uid===process.getuid()}function Ie(){var G;return(G=process.env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var Le=function(G,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){
Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(
ze,qe)}Ne((ne=ne.apply(G,C||[])).next())})};function me(G,C){return Le(this,arguments,void 0,function*(z,ne,ue={}){const{force:ge,recursive:Oe,copySourceDirectory:ze}=st(ue),qe=(yield ioUtil.exists(ne))?
yield ioUtil.stat(ne):null;if(qe&&qe.isFile()&&!ge)return;const Ne=qe&&qe.isDirectory()&&ze?path.join(ne,path.basename(z)):ne;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);
if((yield ioUtil.stat(z)).isDirectory())if(Oe)yield ct(z,Ne,0,ge);else throw new Error(`Failed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,Ne)==="")
throw new Error(`'${Ne}' and '${z}' are the same file`);yield at(z,Ne,ge)}})}function Ae(G,C){return Le(this,arguments,void 0,function*(z,ne,ue={}){if(yield ioUtil.exists(ne)){let ge=!0;if((yield ioUtil.
isDirectory(ne))&&(ne=path.join(ne,path.basename(z)),ge=yield ioUtil.exists(ne)),ge)if(ue.force==null||ue.force)yield Ue(ne);else throw new Error("Destination already exists")}yield Ke(path.dirname(ne)),
yield ioUtil.rename(z,ne)})}function Ue(G){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(`File was unable to be removed ${C}`)}})}function Ke(G){return Le(this,void 0,void 0,function*(){
ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Je(G,C){return Le(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(C){const ne=yield Je(
G,!1);if(!ne)throw Q?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const z=yield tt(G);return z&&z.length>0?z[0]:""})}function tt(G){return Le(this,
void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const C=[];if(Q&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(m.delimiter))ue&&C.push(ue);if(ke(G)){const ue=yield Ce(
G,C);return ue?[ue]:[]}if(G.includes(m.sep))return[];const z=[];if(process.env.PATH)for(const ue of process.env.PATH.split(m.delimiter))ue&&z.push(ue);const ne=[];for(const ue of z){const ge=yield Ce(
m.join(ue,G),C);ge&&ne.push(ge)}return ne})}function st(G){const C=G.force==null?!0:G.force,z=!!G.recursive,ne=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:C,recursive:z,copySourceDirectory:ne}}
function ct(G,C,z,ne){return Le(this,void 0,void 0,function*(){if(z>=255)return;z++,yield Ke(C);const ue=yield ioUtil.readdir(G);for(const ge of ue){const Oe=`${G}/${ge}`,ze=`${C}/${ge}`;(yield ioUtil.
lstat(Oe)).isDirectory()?yield ct(Oe,ze,z,ne):yield at(Oe,ze,ne)}yield ioUtil.chmod(C,(yield ioUtil.stat(G)).mode)})}function at(G,C,z){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
G)).isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(C,"0666"),yield ioUtil.unlink(C))}const ne=yield ioUtil.readlink(G);yield ioUtil.
symlink(ne,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||z)&&(yield ioUtil.copyFile(G,C))})}const wt=Qe(import.meta.url)("timers");var lt=function(G,C,z,ne){function ue(ge){return ge instanceof
z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(
s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(G,C||[])).next())})};const dt=process.platform==="win32";class vt extends V.EventEmitter{constructor(C,z,ne){if(super(),!C)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=C,this.args=z||[],this.options=ne||{}}_debug(C){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,z){
const ne=this._getSpawnFileName(),ue=this._getSpawnArgs(C);let ge=z?"":"[command]";if(dt)if(this._isCmdFile()){ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}else if(C.windowsVerbatimArguments){ge+=`"${ne}"`;
for(const Oe of ue)ge+=` ${Oe}`}else{ge+=this._windowsQuoteCmdArg(ne);for(const Oe of ue)ge+=` ${this._windowsQuoteCmdArg(Oe)}`}else{ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}return ge}_processLineBuffer(C,z,ne){
try{let ue=z+C.toString(),ge=ue.indexOf(w.EOL);for(;ge>-1;){const Oe=ue.substring(0,ge);ne(Oe),ue=ue.substring(ge+w.EOL.length),ge=ue.indexOf(w.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return dt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(dt&&this._isCmdFile()){let z=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)z+=" ",z+=C.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return z+='"',[z]}return this.args}_endsWith(C,z){return C.endsWith(
z)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)return'""';
const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const Oe of C)if(z.some(ze=>ze===Oe)){ne=!0;break}if(!ne)return C;let ue='"',ge=!0;for(let Oe=C.
length;Oe>0;Oe--)ue+=C[Oe-1],ge&&C[Oe-1]==="\\"?ue+="\\":C[Oe-1]==='"'?(ge=!0,ue+='"'):ge=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes(
"	")&&!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let z='"',ne=!0;for(let ue=C.length;ue>0;ue--)z+=C[ue-1],ne&&C[ue-1]==="\\"?z+="\\":C[ue-1]==='"'?(ne=!0,z+="\\"):
ne=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const z={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||
!1,failOnStdErr:C.failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return z.outStream=C.outStream||process.stdout,z.errStream=C.errStream||process.stderr,z}_getSpawnOptions(C,z){
C=C||{};const ne={};return ne.cwd=C.cwd,ne.env=C.env,ne.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(ne.argv0=`"${z}"`),ne}exec(){return lt(this,
void 0,void 0,function*(){return!ke(this.toolPath)&&(this.toolPath.includes("/")||dt&&this.toolPath.includes("\\"))&&(this.toolPath=m.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Je(this.toolPath,!0),new Promise((C,z)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ne of this.args)this._debug(
`   ${Ne}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+w.EOL);const ue=new ht(ne,this.toolPath);if(ue.on("debug",Ne=>{this._debug(
Ne)}),this.options.cwd&&!(yield ye(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),Oe=oe.spawn(ge,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,ge));let ze="";Oe.stdout&&Oe.stdout.on("data",Ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ne),!ne.silent&&ne.outStream&&ne.outStream.write(Ne),
ze=this._processLineBuffer(Ne,ze,s=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(s)})});let qe="";if(Oe.stderr&&Oe.stderr.on("data",Ne=>{ue.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ne),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(Ne),qe=this._processLineBuffer(
Ne,qe,s=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(s)})}),Oe.on("error",Ne=>{ue.processError=Ne.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),
Oe.on("exit",Ne=>{ue.processExitCode=Ne,ue.processExited=!0,this._debug(`Exit code ${Ne} received from tool '${this.toolPath}'`),ue.CheckComplete()}),Oe.on("close",Ne=>{ue.processExitCode=Ne,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(Ne,s)=>{ze.length>0&&this.emit("stdline",ze),qe.length>0&&this.emit("errl\
ine",qe),Oe.removeAllListeners(),Ne?z(Ne):C(s)}),this.options.input){if(!Oe.stdin)throw new Error("child process missing stdin");Oe.stdin.end(this.options.input)}}))})}}function _t(G){const C=[];let z=!1,
ne=!1,ue="";function ge(Oe){ne&&Oe!=='"'&&(ue+="\\"),ue+=Oe,ne=!1}for(let Oe=0;Oe<G.length;Oe++){const ze=G.charAt(Oe);if(ze==='"'){ne?ge(ze):z=!z;continue}if(ze==="\\"&&ne){ge(ze);continue}if(ze==="\\"&&
z){ne=!0;continue}if(ze===" "&&!z){ue.length>0&&(C.push(ue),ue="");continue}ge(ze)}return ue.length>0&&C.push(ue.trim()),C}class ht extends V.EventEmitter{constructor(C,z){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=C,
this.toolPath=z,C.delay&&(this.delay=C.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,wt.setTimeout)(ht.HandleTimeout,this.delay,this)))}_debug(C){
this.emit("debug",C)}_setResult(){let C;this.processExited&&(this.processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(C=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){if(!C.done){if(!C.processClosed&&C.processExited){const z=`The STDIO streams did not close within ${C.delay/
1e3} seconds of the exit event from process '${C.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;C._debug(z)}C._setResult()}}}var pt=function(G,C,z,ne){
function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){
Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(G,C||[])).next())})};function mt(G,C,z){return pt(this,void 0,void 0,function*(){const ne=tr.argStringToArray(G);if(ne.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=ne[0];return C=ne.slice(1).concat(C||[]),new tr.ToolRunner(ue,C,z).exec()})}function se(G,C,z){return pt(this,void 0,
void 0,function*(){var ne,ue;let ge="",Oe="";const ze=new StringDecoder("utf8"),qe=new StringDecoder("utf8"),Ne=(ne=z?.listeners)===null||ne===void 0?void 0:ne.stdout,s=(ue=z?.listeners)===null||ue===
void 0?void 0:ue.stderr,x=pe=>{Oe+=qe.write(pe),s&&s(pe)},J=pe=>{ge+=ze.write(pe),Ne&&Ne(pe)},Y=Object.assign(Object.assign({},z?.listeners),{stdout:J,stderr:x}),le=yield mt(G,C,Object.assign(Object.assign(
{},z),{listeners:Y}));return ge+=ze.end(),Oe+=qe.end(),{exitCode:le,stdout:ge,stderr:Oe}})}var we=function(G,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||
(z=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(
G,C||[])).next())})};const de=()=>we(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:C}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:C.trim(),version:G.trim()}}),_e=()=>we(
void 0,void 0,void 0,function*(){var G,C,z,ne;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(C=(G=ue.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&
C!==void 0?C:"";return{name:(ne=(z=ue.match(/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&ne!==void 0?ne:"",version:ge}}),$e=()=>we(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[C,z]=G.trim().split(`
`);return{name:C,version:z}}),Me=w.platform(),Pe=w.arch(),Te=Me==="win32",he=Me==="darwin",Re=Me==="linux";function De(){return we(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Te?de():he?_e():$e()),{platform:Me,arch:Pe,isWindows:Te,isMacOS:he,isLinux:Re})})}var Fe=function(G,C,z,ne){function ue(ge){return ge instanceof z?ge:new z(function(Oe){Oe(ge)})}return new(z||(z=
Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(x){Oe(x)}}function qe(s){try{Ne(ne.throw(s))}catch(x){Oe(x)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(
G,C||[])).next())})},Xe;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(Xe||(Xe={}));function Ze(G,C){const z=toCommandValue(C);if(process.env[G]=z,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(G,C));issueCommand("set-env",{name:G},z)}function ot(G){F("add-mask",{},G)}function it(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},
G),process.env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function Ye(G,C){const z=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!z)throw new Error(`Input requir\
ed and not supplied: ${G}`);return C&&C.trimWhitespace===!1?z:z.trim()}function ft(G,C){const z=Ye(G,C).split(`
`).filter(ne=>ne!=="");return C&&C.trimWhitespace===!1?z:z.map(ne=>ne.trim())}function ut(G,C){const z=["true","True","TRUE"],ne=["false","False","FALSE"],ue=Ye(G,C);if(z.includes(ue))return!0;if(ne.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(G,C){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(G,C));process.stdout.write(w.EOL),F("set-output",{name:G},
L(C))}function yt(G){issue("echo",G?"on":"off")}function Et(G){process.exitCode=Xe.Failure,Ot(G)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function bt(G){F("debug",{},G)}function Ot(G,C={}){
F("error",W(C),G instanceof Error?G.toString():G)}function St(G,C={}){F("warning",W(C),G instanceof Error?G.toString():G)}function $t(G,C={}){F("notice",W(C),G instanceof Error?G.toString():G)}function Mt(G){
process.stdout.write(G+w.EOL)}function At(G){issue("group",G)}function It(){issue("endgroup")}function kt(G,C){return Fe(this,void 0,void 0,function*(){At(G);let z;try{z=yield C()}finally{It()}return z})}
function Pt(G,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,C));issueCommand("save-state",{name:G},toCommandValue(C))}function Dt(G){return process.env[`S\
TATE_${G}`]||""}function Ct(G){return Fe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((te,ie,e)=>{e.d(ie,{tZ:()=>W});var w=function(K,O,M,R){function U(A){return A instanceof
M?A:new M(function(f){f(A)})}return new(M||(M=Promise))(function(A,f){function c(l){try{m(R.next(l))}catch(I){f(I)}}function o(l){try{m(R.throw(l))}catch(I){f(I)}}function m(l){l.done?A(l.value):U(l.value).
then(c,o)}m((R=R.apply(K,O||[])).next())})};class L{constructor(O,M){this.username=O,this.password=M}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,ie,e)=>{e.d(ie,{Qq:()=>E,Hv:()=>f});var w=e(8611),L=e.t(w,2),W=e(5692),F=e.t(W,2),K=e(9783),O=e(770),M=p=>{var a={};return e.d(a,p),a},R=p=>(()=>p);const U=M({ProxyAgent:()=>Ht.ProxyAgent});
var A=function(p,a,d,t){function u(g){return g instanceof d?g:new d(function(j){j(g)})}return new(d||(d=Promise))(function(g,j){function b(fe){try{oe(t.next(fe))}catch(Ee){j(Ee)}}function V(fe){try{oe(
t.throw(fe))}catch(Ee){j(Ee)}}function oe(fe){fe.done?g(fe.value):u(fe.value).then(b,V)}oe((t=t.apply(p,a||[])).next())})},f;(function(p){p[p.OK=200]="OK",p[p.MultipleChoices=300]="MultipleChoices",p[p.
MovedPermanently=301]="MovedPermanently",p[p.ResourceMoved=302]="ResourceMoved",p[p.SeeOther=303]="SeeOther",p[p.NotModified=304]="NotModified",p[p.UseProxy=305]="UseProxy",p[p.SwitchProxy=306]="Switc\
hProxy",p[p.TemporaryRedirect=307]="TemporaryRedirect",p[p.PermanentRedirect=308]="PermanentRedirect",p[p.BadRequest=400]="BadRequest",p[p.Unauthorized=401]="Unauthorized",p[p.PaymentRequired=402]="Pa\
ymentRequired",p[p.Forbidden=403]="Forbidden",p[p.NotFound=404]="NotFound",p[p.MethodNotAllowed=405]="MethodNotAllowed",p[p.NotAcceptable=406]="NotAcceptable",p[p.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",p[p.RequestTimeout=408]="RequestTimeout",p[p.Conflict=409]="Conflict",p[p.Gone=410]="Gone",p[p.TooManyRequests=429]="TooManyRequests",p[p.InternalServerError=500]="InternalSe\
rverError",p[p.NotImplemented=501]="NotImplemented",p[p.BadGateway=502]="BadGateway",p[p.ServiceUnavailable=503]="ServiceUnavailable",p[p.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(p){
p.Accept="accept",p.ContentType="content-type"})(c||(c={}));var o;(function(p){p.ApplicationJson="application/json"})(o||(o={}));function m(p){const a=pm.getProxyUrl(new URL(p));return a?a.href:""}const l=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],I=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],$=["OPTIONS","GET","DELETE","HEAD"],T=10,r=5;class n extends Error{constructor(a,d){
super(a),this.name="HttpClientError",this.statusCode=d,Object.setPrototypeOf(this,n.prototype)}}class i{constructor(a){this.message=a}readBody(){return A(this,void 0,void 0,function*(){return new Promise(
a=>A(this,void 0,void 0,function*(){let d=Buffer.alloc(0);this.message.on("data",t=>{d=Buffer.concat([d,t])}),this.message.on("end",()=>{a(d.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(a=>A(this,void 0,void 0,function*(){const d=[];this.message.on("data",t=>{d.push(t)}),this.message.on("end",()=>{a(Buffer.concat(d))})}))})}}function h(p){return new URL(
p).protocol==="https:"}class E{constructor(a,d,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(a),this.handlers=d||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(a,d){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",a,null,d||{})})}get(a,d){return A(this,void 0,void 0,function*(){return this.request("GET",a,null,d||{})})}del(a,d){return A(this,
void 0,void 0,function*(){return this.request("DELETE",a,null,d||{})})}post(a,d,t){return A(this,void 0,void 0,function*(){return this.request("POST",a,d,t||{})})}patch(a,d,t){return A(this,void 0,void 0,
function*(){return this.request("PATCH",a,d,t||{})})}put(a,d,t){return A(this,void 0,void 0,function*(){return this.request("PUT",a,d,t||{})})}head(a,d){return A(this,void 0,void 0,function*(){return this.
request("HEAD",a,null,d||{})})}sendStream(a,d,t,u){return A(this,void 0,void 0,function*(){return this.request(a,d,t,u)})}getJson(a){return A(this,arguments,void 0,function*(d,t={}){t[c.Accept]=this._getExistingOrDefaultHeader(
t,c.Accept,o.ApplicationJson);const u=yield this.get(d,t);return this._processResponse(u,this.requestOptions)})}postJson(a,d){return A(this,arguments,void 0,function*(t,u,g={}){const j=JSON.stringify(
u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const b=yield this.post(t,j,g);return this.
_processResponse(b,this.requestOptions)})}putJson(a,d){return A(this,arguments,void 0,function*(t,u,g={}){const j=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),
g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const b=yield this.put(t,j,g);return this._processResponse(b,this.requestOptions)})}patchJson(a,d){return A(this,arguments,
void 0,function*(t,u,g={}){const j=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.
ApplicationJson);const b=yield this.patch(t,j,g);return this._processResponse(b,this.requestOptions)})}request(a,d,t,u){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const g=new URL(d);let j=this._prepareRequest(a,g,u);const b=this._allowRetries&&$.includes(a)?this._maxRetries+1:1;let V=0,oe;do{if(oe=yield this.requestRaw(j,t),oe&&oe.
message&&oe.message.statusCode===f.Unauthorized){let Ee;for(const ce of this.handlers)if(ce.canHandleAuthentication(oe)){Ee=ce;break}return Ee?Ee.handleAuthentication(this,j,t):oe}let fe=this._maxRedirects;
for(;oe.message.statusCode&&l.includes(oe.message.statusCode)&&this._allowRedirects&&fe>0;){const Ee=oe.message.headers.location;if(!Ee)break;const ce=new URL(Ee);if(g.protocol==="https:"&&g.protocol!==
ce.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),ce.hostname!==g.hostname)for(const y in u)y.toLowerCase()==="authorization"&&delete u[y];j=this._prepareRequest(a,ce,u),oe=yield this.requestRaw(
j,t),fe--}if(!oe.message.statusCode||!I.includes(oe.message.statusCode))return oe;V+=1,V<b&&(yield oe.readBody(),yield this._performExponentialBackoff(V))}while(V<b);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(a,d){return A(this,void 0,void 0,function*(){return new Promise((t,u)=>{function g(j,b){j?u(j):b?t(b):u(new Error("Unknown error"))}this.requestRawWithCallback(
a,d,g)})})}requestRawWithCallback(a,d,t){typeof d=="string"&&(a.options.headers||(a.options.headers={}),a.options.headers["Content-Length"]=Buffer.byteLength(d,"utf8"));let u=!1;function g(V,oe){u||(u=
!0,t(V,oe))}const j=a.httpModule.request(a.options,V=>{const oe=new i(V);g(void 0,oe)});let b;j.on("socket",V=>{b=V}),j.setTimeout(this._socketTimeout||3*6e4,()=>{b&&b.end(),g(new Error(`Request timeo\
ut: ${a.options.path}`))}),j.on("error",function(V){g(V)}),d&&typeof d=="string"&&j.write(d,"utf8"),d&&typeof d!="string"?(d.on("close",function(){j.end()}),d.pipe(j)):j.end()}getAgent(a){const d=new URL(
a);return this._getAgent(d)}getAgentDispatcher(a){const d=new URL(a),t=K.s(d);if(t&&t.hostname)return this._getProxyAgentDispatcher(d,t)}_prepareRequest(a,d,t){const u={};u.parsedUrl=d;const g=u.parsedUrl.
protocol==="https:";u.httpModule=g?F:L;const j=g?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):j,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=a,u.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const b of this.handlers)b.prepareRequest(u.options);return u}_mergeHeaders(a){return this.requestOptions&&this.requestOptions.headers?Object.assign({},v(this.requestOptions.headers),
v(a||{})):v(a||{})}_getExistingOrDefaultHeader(a,d,t){let u;if(this.requestOptions&&this.requestOptions.headers){const j=v(this.requestOptions.headers)[d];j&&(u=typeof j=="number"?j.toString():j)}const g=a[d];
return g!==void 0?typeof g=="number"?g.toString():g:u!==void 0?u:t}_getExistingOrDefaultContentTypeHeader(a,d){let t;if(this.requestOptions&&this.requestOptions.headers){const g=v(this.requestOptions.
headers)[c.ContentType];g&&(typeof g=="number"?t=String(g):Array.isArray(g)?t=g.join(", "):t=g)}const u=a[c.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
t!==void 0?t:d}_getAgent(a){let d;const t=K.s(a),u=t&&t.hostname;if(this._keepAlive&&u&&(d=this._proxyAgent),u||(d=this._agent),d)return d;const g=a.protocol==="https:";let j=100;if(this.requestOptions&&
(j=this.requestOptions.maxSockets||w.globalAgent.maxSockets),t&&t.hostname){const b={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.
username}:${t.password}`}),{host:t.hostname,port:t.port})};let V;const oe=t.protocol==="https:";g?V=oe?O.httpsOverHttps:O.httpsOverHttp:V=oe?O.httpOverHttps:O.httpOverHttp,d=V(b),this._proxyAgent=d}if(!d){
const b={keepAlive:this._keepAlive,maxSockets:j};d=g?new W.Agent(b):new w.Agent(b),this._agent=d}return g&&this._ignoreSslError&&(d.options=Object.assign(d.options||{},{rejectUnauthorized:!1})),d}_getProxyAgentDispatcher(a,d){
let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)return t;const u=a.protocol==="https:";return t=new U.ProxyAgent(Object.assign({uri:d.href,pipelining:this._keepAlive?1:0},(d.username||d.password)&&
{token:`Basic ${Buffer.from(`${d.username}:${d.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,u&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),
t}_getUserAgentWithOrchestrationId(a){const d=a||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const u=t.replace(/[^a-z0-9_.-]/gi,"_");return`${d} actions_orchestration_id/${u}`}return d}_performExponentialBackoff(a){
return A(this,void 0,void 0,function*(){a=Math.min(T,a);const d=r*Math.pow(2,a);return new Promise(t=>setTimeout(()=>t(),d))})}_processResponse(a,d){return A(this,void 0,void 0,function*(){return new Promise(
(t,u)=>A(this,void 0,void 0,function*(){const g=a.message.statusCode||0,j={statusCode:g,result:null,headers:{}};g===f.NotFound&&t(j);function b(fe,Ee){if(typeof Ee=="string"){const ce=new Date(Ee);if(!isNaN(
ce.valueOf()))return ce}return Ee}let V,oe;try{oe=yield a.readBody(),oe&&oe.length>0&&(d&&d.deserializeDates?V=JSON.parse(oe,b):V=JSON.parse(oe),j.result=V),j.headers=a.message.headers}catch{}if(g>299){
let fe;V&&V.message?fe=V.message:oe&&oe.length>0?fe=oe:fe=`Failed request: (${g})`;const Ee=new n(fe,g);Ee.result=j.result,u(Ee)}else t(j)}))})}}const v=p=>Object.keys(p).reduce((a,d)=>(a[d.toLowerCase()]=
p[d],a),{})}),9783:((te,ie,e)=>{e.d(ie,{H:()=>L,s:()=>w});function w(K){const O=K.protocol==="https:";if(L(K))return;const M=O?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new F(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new F(`http://${M}`)}else return}function L(K){if(!K.hostname)return!1;const O=K.hostname;
if(W(O))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let R;K.port?R=Number(K.port):K.protocol==="http:"?R=80:K.protocol==="https:"&&(R=443);const U=[K.hostname.toUpperCase()];
typeof R=="number"&&U.push(`${U[0]}:${R}`);for(const A of M.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(A==="*"||U.some(f=>f===A||f.endsWith(`.${A}`)||A.startsWith(".")&&f.endsWith(`${A}`)))
return!0;return!1}function W(K){const O=K.toLowerCase();return O==="localhost"||O.startsWith("127.")||O.startsWith("[::1]")||O.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(O,M){super(
O,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,ie,e)=>{e.d(ie,{E:()=>F});class w{diff(O,M,R={}){let U;typeof R=="function"?(U=R,R={}):"callback"in R&&(U=R.callback);const A=this.castInput(O,R),f=this.castInput(M,R),c=this.removeEmpty(this.
tokenize(A,R)),o=this.removeEmpty(this.tokenize(f,R));return this.diffWithOptionsObj(c,o,R,U)}diffWithOptionsObj(O,M,R,U){var A;const f=E=>{if(E=this.postProcess(E,R),U){setTimeout(function(){U(E)},0);
return}else return E},c=M.length,o=O.length;let m=1,l=c+o;R.maxEditLength!=null&&(l=Math.min(l,R.maxEditLength));const I=(A=R.timeout)!==null&&A!==void 0?A:1/0,$=Date.now()+I,T=[{oldPos:-1,lastComponent:void 0}];
let r=this.extractCommon(T[0],M,O,0,R);if(T[0].oldPos+1>=o&&r+1>=c)return f(this.buildValues(T[0].lastComponent,M,O));let n=-1/0,i=1/0;const h=()=>{for(let E=Math.max(n,-m);E<=Math.min(i,m);E+=2){let v;
const p=T[E-1],a=T[E+1];p&&(T[E-1]=void 0);let d=!1;if(a){const u=a.oldPos-E;d=a&&0<=u&&u<c}const t=p&&p.oldPos+1<o;if(!d&&!t){T[E]=void 0;continue}if(!t||d&&p.oldPos<a.oldPos?v=this.addToPath(a,!0,!1,
0,R):v=this.addToPath(p,!1,!0,1,R),r=this.extractCommon(v,M,O,E,R),v.oldPos+1>=o&&r+1>=c)return f(this.buildValues(v.lastComponent,M,O))||!0;T[E]=v,v.oldPos+1>=o&&(i=Math.min(i,E-1)),r+1>=c&&(n=Math.max(
n,E+1))}m++};if(U)(function E(){setTimeout(function(){if(m>l||Date.now()>$)return U(void 0);h()||E()},0)})();else for(;m<=l&&Date.now()<=$;){const E=h();if(E)return E}}addToPath(O,M,R,U,A){const f=O.lastComponent;
return f&&!A.oneChangePerToken&&f.added===M&&f.removed===R?{oldPos:O.oldPos+U,lastComponent:{count:f.count+1,added:M,removed:R,previousComponent:f.previousComponent}}:{oldPos:O.oldPos+U,lastComponent:{
count:1,added:M,removed:R,previousComponent:f}}}extractCommon(O,M,R,U,A){const f=M.length,c=R.length;let o=O.oldPos,m=o-U,l=0;for(;m+1<f&&o+1<c&&this.equals(R[o+1],M[m+1],A);)m++,o++,l++,A.oneChangePerToken&&
(O.lastComponent={count:1,previousComponent:O.lastComponent,added:!1,removed:!1});return l&&!A.oneChangePerToken&&(O.lastComponent={count:l,previousComponent:O.lastComponent,added:!1,removed:!1}),O.oldPos=
o,m}equals(O,M,R){return R.comparator?R.comparator(O,M):O===M||!!R.ignoreCase&&O.toLowerCase()===M.toLowerCase()}removeEmpty(O){const M=[];for(let R=0;R<O.length;R++)O[R]&&M.push(O[R]);return M}castInput(O,M){
return O}tokenize(O,M){return Array.from(O)}join(O){return O.join("")}postProcess(O,M){return O}get useLongestToken(){return!1}buildValues(O,M,R){const U=[];let A;for(;O;)U.push(O),A=O.previousComponent,
delete O.previousComponent,O=A;U.reverse();const f=U.length;let c=0,o=0,m=0;for(;c<f;c++){const l=U[c];if(l.removed)l.value=this.join(R.slice(m,m+l.count)),m+=l.count;else{if(!l.added&&this.useLongestToken){
let I=M.slice(o,o+l.count);I=I.map(function($,T){const r=R[m+T];return r.length>$.length?r:$}),l.value=this.join(I)}else l.value=this.join(M.slice(o,o+l.count));o+=l.count,l.added||(m+=l.count)}}return U}}
class L extends w{tokenize(O){return O.slice()}join(O){return O}removeEmpty(O){return O}}const W=new L;function F(K,O,M){return W.diff(K,O,M)}})},Tt={};function nt(te){var ie=Tt[te];if(ie!==void 0)return ie.
exports;var e=Tt[te]={exports:{}},w=!0;try{Ut[te].call(e.exports,e,e.exports,nt),w=!1}finally{w&&delete Tt[te]}return e.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",w=W=>{W&&W.d<1&&(W.d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},L=W=>W.map(F=>{if(F!==
null&&typeof F=="object"){if(F[te])return F;if(F.then){var K=[];K.d=0,F.then(R=>{O[ie]=R,w(K)},R=>{O[e]=R,w(K)});var O={};return O[te]=R=>R(K),O}}var M={};return M[te]=R=>{},M[ie]=F,M});nt.a=(W,F,K)=>{
var O;K&&((O=[]).d=-1);var M=new Set,R=W.exports,U,A,f,c=new Promise((o,m)=>{f=m,A=o});c[ie]=R,c[te]=o=>(O&&o(O),M.forEach(o),c.catch(m=>{})),W.exports=c,F(o=>{U=L(o);var m,l=()=>U.map($=>{if($[e])throw $[e];
return $[ie]}),I=new Promise($=>{m=()=>$(l),m.r=0;var T=r=>r!==O&&!M.has(r)&&(M.add(r),r&&!r.d&&(m.r++,r.push(m)));U.map(r=>r[te](T))});return m.r?I:l()},o=>(o?f(c[e]=o):A(R),w(O))),O&&O.d<0&&(O.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;nt.t=function(e,w){if(w&1&&(e=this(e)),w&8||typeof e=="object"&&e&&(w&4&&e.__esModule||w&16&&typeof e.then=="function"))
return e;var L=Object.create(null);nt.r(L);var W={};ie=ie||[null,te({}),te([]),te(te)];for(var F=w&2&&e;typeof F=="object"&&!~ie.indexOf(F);F=te(F))Object.getOwnPropertyNames(F).forEach(K=>W[K]=()=>e[K]);
return W.default=()=>e,nt.d(L,W),L}})(),nt.d=(te,ie)=>{for(var e in ie)nt.o(ie,e)&&!nt.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:ie[e]})},nt.f={},nt.e=te=>Promise.all(Object.keys(nt.f).reduce(
(ie,e)=>(nt.f[e](te,ie),ie),[])),nt.u=te=>""+te+".index.js",nt.o=(te,ie)=>Object.prototype.hasOwnProperty.call(te,ie),nt.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},ie=e=>{var{ids:w,modules:L,runtime:W}=e,F,K,O=0;for(F in L)nt.o(L,F)&&(nt.m[F]=L[F]);for(W&&W(nt);O<w.length;O++)
K=w[O],nt.o(te,K)&&te[K]&&te[K][0](),te[w[O]]=0};nt.f.j=(e,w)=>{var L=nt.o(te,e)?te[e]:void 0;if(L!==0)if(L)w.push(L[1]);else{var W=import("./"+nt.u(e)).then(ie,F=>{throw te[e]!==0&&(te[e]=void 0),F}),
W=Promise.race([W,new Promise(F=>L=te[e]=[F])]);w.push(L[1]=W)}}})();var Nt=nt(6325);Nt=await Nt;
