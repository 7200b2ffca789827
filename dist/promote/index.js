const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Qe}from"module";const Ht={};var Ut={3313:(te=>{te.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(C){this.pending<this.max?w(this,C):this.waiting.push(C)},ie.prototype.wait=function(C){this.pending===0?C(this.error):this.listeners.push(C)},ie.prototype.hold=
function(){return e(this)};function e(C){C.pending+=1;var W=!1;return F;function F(v){if(W)throw new Error("callback called twice");if(W=!0,C.error=C.error||v,C.pending-=1,C.waiting.length>0&&C.pending<
C.max)w(C,C.waiting.shift());else if(C.pending===0){var $=C.listeners;C.listeners=[],$.forEach(z)}}function z(v){v(C.error)}}function w(C,W){W(e(C))}}),770:((te,ie,e)=>{te.exports=e(218)}),218:((te,ie,e)=>{
var w,C=e(9278),W=e(4756),F=e(8611),z=e(5692),v=e(4434),$=e(2613),T=e(9023);ie.httpOverHttp=U,ie.httpsOverHttp=M,ie.httpOverHttps=f,ie.httpsOverHttps=c;function U(A){var r=new o(A);return r.request=F.
request,r}function M(A){var r=new o(A);return r.request=F.request,r.createSocket=m,r.defaultPort=443,r}function f(A){var r=new o(A);return r.request=z.request,r}function c(A){var r=new o(A);return r.request=
z.request,r.createSocket=m,r.defaultPort=443,r}function o(A){var r=this;r.options=A||{},r.proxyOptions=r.options.proxy||{},r.maxSockets=r.options.maxSockets||F.Agent.defaultMaxSockets,r.requests=[],r.
sockets=[],r.on("free",function(i,h,E,b){for(var p=l(h,E,b),a=0,d=r.requests.length;a<d;++a){var t=r.requests[a];if(t.host===p.host&&t.port===p.port){r.requests.splice(a,1),t.request.onSocket(i);return}}
i.destroy(),r.removeSocket(i)})}T.inherits(o,v.EventEmitter),o.prototype.addRequest=function(r,n,i,h){var E=this,b=I({request:r},E.options,l(n,i,h));if(E.sockets.length>=this.maxSockets){E.requests.push(
b);return}E.createSocket(b,function(p){p.on("free",a),p.on("close",d),p.on("agentRemove",d),r.onSocket(p);function a(){E.emit("free",p,b)}function d(t){E.removeSocket(p),p.removeListener("free",a),p.removeListener(
"close",d),p.removeListener("agentRemove",d)}})},o.prototype.createSocket=function(r,n){var i=this,h={};i.sockets.push(h);var E=I({},i.proxyOptions,{method:"CONNECT",path:r.host+":"+r.port,agent:!1,headers:{
host:r.host+":"+r.port}});r.localAddress&&(E.localAddress=r.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),S(
"making CONNECT request");var b=i.request(E);b.useChunkedEncodingByDefault=!1,b.once("response",p),b.once("upgrade",a),b.once("connect",d),b.once("error",t),b.end();function p(u){u.upgrade=!0}function a(u,g,N){
process.nextTick(function(){d(u,g,N)})}function d(u,g,N){if(b.removeAllListeners(),g.removeAllListeners(),u.statusCode!==200){S("tunneling socket could not be established, statusCode=%d",u.statusCode),
g.destroy();var j=new Error("tunneling socket could not be established, statusCode="+u.statusCode);j.code="ECONNRESET",r.request.emit("error",j),i.removeSocket(h);return}if(N.length>0){S("got illegal \
response body from proxy"),g.destroy();var j=new Error("got illegal response body from proxy");j.code="ECONNRESET",r.request.emit("error",j),i.removeSocket(h);return}return S("tunneling connection has\
 established"),i.sockets[i.sockets.indexOf(h)]=g,n(g)}function t(u){b.removeAllListeners(),S(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var g=new Error("tunneling socket could not be established, cause="+u.message);g.code="ECONNRESET",r.request.emit("error",g),i.removeSocket(h)}},o.prototype.removeSocket=function(r){
var n=this.sockets.indexOf(r);if(n!==-1){this.sockets.splice(n,1);var i=this.requests.shift();i&&this.createSocket(i,function(h){i.request.onSocket(h)})}};function m(A,r){var n=this;o.prototype.createSocket.
call(n,A,function(i){var h=A.request.getHeader("host"),E=I({},n.options,{socket:i,servername:h?h.replace(/:.*$/,""):A.host}),b=W.connect(0,E);n.sockets[n.sockets.indexOf(i)]=b,r(b)})}function l(A,r,n){
return typeof A=="string"?{host:A,port:r,localAddress:n}:A}function I(A){for(var r=1,n=arguments.length;r<n;++r){var i=arguments[r];if(typeof i=="object")for(var h=Object.keys(i),E=0,b=h.length;E<b;++E){
var p=h[E];i[p]!==void 0&&(A[p]=i[p])}}return A}var S;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?S=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
"TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:S=function(){},w=S}),4248:(te=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(w){let C=-1;for(let W of w)C=ie[(C^W)&255]^C>>>8;return(C^-1)>>>0}te.exports=e}),3502:((te,ie,e)=>{var w=e(9896),C=e(9023),W=e(2203),F=W.Readable,z=W.PassThrough,v=e(3313),$=e(4434).
EventEmitter;ie.BufferSlicer=M,ie.FdSlicer=T,C.inherits(T,$);function T(f){$.call(this),this.fd=f,this.pend=new v,this.pend.max=1,this.refCount=0}T.prototype.read=function(f,c,o,m,l){var I=this;I.pend.
go(function(S){w.read(I.fd,f,c,o,m,function(A,r,n){S(),l(A,r,n)})})},T.prototype.createReadStream=function(f){return new U(this,f)},T.prototype.ref=function(){this.refCount+=1},T.prototype.unref=function(){
var f=this;if(f.refCount-=1,f.refCount<0)throw new Error("invalid unref");if(f.refCount>0)return;w.close(f.fd,c);function c(o){o?f.emit("error",o):f.emit("close")}},C.inherits(U,F);function U(f,c){c=c||
{},F.call(this,c),this.context=f,this.context.ref(),this.start=c.start||0,this.endOffset=c.end,this.pos=this.start}U.prototype._read=function(f){var c=this,o=Math.min(c._readableState.highWaterMark,f);
if(c.endOffset!=null&&(o=Math.min(o,c.endOffset-c.pos)),o<=0){c.push(null),this._cleanup();return}c.context.pend.go(function(m){var l=Buffer.allocUnsafe(o);w.read(c.context.fd,l,0,o,c.pos,function(I,S){
I?c.destroy(I):S===0?(c.push(null),c._cleanup()):(c.pos+=S,c.push(l.slice(0,S))),m()})})},U.prototype._destroy=function(f,c){this._cleanup(),c(f)},U.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},C.inherits(M,$);function M(f){$.call(this),this.refCount=0,this.buffer=f}M.prototype.read=function(f,c,o,m,l){if(!(0<=c&&c<=f.length))throw new RangeError("offset o\
utside buffer: 0 <= "+c+" <= "+f.length);if(m<0)throw new RangeError("position is negative: "+m);if(c+o>f.length&&(o=f.length-c),m+o>this.buffer.length&&(o=this.buffer.length-m),o<=0){setImmediate(function(){
l(null,0)});return}this.buffer.copy(f,c,m,m+o),setImmediate(function(){l(null,o)})},M.prototype.createReadStream=function(f){f=f||{};var c=new z(f);c.start=f.start||0,c.endOffset=f.end,c.pos=c.endOffset||
this.buffer.length;for(var o=this.buffer.slice(c.start,c.pos),m=65536,l=0;;){var I=l+m;if(I>=o.length){l<o.length&&c.write(o.slice(l,o.length));break}c.write(o.slice(l,I)),l=I}return c.end(),c},M.prototype.
ref=function(){this.refCount+=1},M.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,ie,e)=>{var w,C=e(9896),W=e(3106),F=e(3502),z=e(9023),v=e(
4434).EventEmitter,$=e(2203).Transform,T=e(2203).PassThrough,U=e(2203).Writable;const M=typeof W.crc32=="function"?W.crc32:e(4248);w=l,w=I,w=S,w=A,w=f,w=c,ie.SY=o,w=m,w=b,ie.ax=p,w=a,w=d,w=r,w=h,w=E,w=
g;function f(y,_){return new Promise((B,R)=>{l(y,{..._,lazyEntries:!0},function(G,Y){if(G)return R(G);B(Y)})})}function c(y,_){return new Promise((B,R)=>{I(y,{..._,lazyEntries:!0},function(G,Y){if(G)return R(
G);B(Y)})})}function o(y,_){return new Promise((B,R)=>{S(y,{..._,lazyEntries:!0},function(G,Y){if(G)return R(G);B(Y)})})}function m(y,_,B){return new Promise((R,G)=>{A(y,_,{...B,lazyEntries:!0},function(Y,P){
if(Y)return G(Y);R(P)})})}function l(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=ae),C.open(y,"r",function(R,G){if(R)return B(R);I(G,_,function(Y,P){Y&&C.close(G,ae),
B(Y,P)})})}function I(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),
_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),B==null&&(B=ae),C.fstat(y,function(R,G){if(R)return B(R);var Y=new F.FdSlicer(y);A(Y,G.size,_,B)})}
function S(y,_,B){typeof _=="function"&&(B=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=
!0),_.strictFileNames==null&&(_.strictFileNames=!1);var R=new F.BufferSlicer(y);A(R,y.length,_,B)}function A(y,_,B,R){typeof B=="function"&&(R=B,B=null),B==null&&(B={}),B.autoClose==null&&(B.autoClose=
!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var G=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),B.strictFileNames==null&&(B.strictFileNames=
!1),R==null&&(R=ae),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var Y=22,P=20,K=65535,x=Math.min(P+Y+K,_),L=fe(x),k=_-L.length;t(y,L,0,x,k,function(Q){if(Q)return R(Q);for(var ee=x-Y;ee>=
0;ee-=1)if(L.readUInt32LE(ee)===101010256){var q=L.subarray(ee),re=q.readUInt16LE(4),ye=q.readUInt16LE(10),be=q.readUInt32LE(16),ke=q.readUInt16LE(20),Ce=q.length-Y;if(ke!==Ce)return R(new Error("Inva\
lid comment length. Expected: "+Ce+". Found: "+ke+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var We=G?X(q.subarray(22),
!1):q.subarray(22);if(ee-P>=0&&L.readUInt32LE(ee-P)===117853008){var je=L.subarray(ee-P,ee-P+P),Ie=oe(je,8),Le=fe(56);return t(y,Le,0,Le.length,Ie,function(me){return me?R(me):Le.readUInt32LE(0)!==101075792?
R(new Error("invalid zip64 end of central directory record signature")):(re=Le.readUInt32LE(16),re!==0?R(new Error("multi-disk zip files are not supported: found disk number: "+re)):(ye=oe(Le,32),be=oe(
Le,48),R(null,new r(y,be,_,ye,We,B.autoClose,B.lazyEntries,G,B.validateEntrySizes,B.strictFileNames))))})}return re!==0?R(new Error("multi-disk zip files are not supported: found disk number: "+re)):R(
null,new r(y,be,_,ye,We,B.autoClose,B.lazyEntries,G,B.validateEntrySizes,B.strictFileNames))}R(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}z.inherits(r,v);function r(y,_,B,R,G,Y,P,K,x,L){var k=this;v.call(k),k.reader=y,k.reader.on("error",function(Q){i(k,Q)}),k.reader.once("close",function(){k.emit("close")}),k.readEntryCursor=_,
k.fileSize=B,k.entryCount=R,k.comment=G,k.entriesRead=0,k.autoClose=!!Y,k.lazyEntries=!!P,k.decodeStrings=!!K,k.validateEntrySizes=!!x,k.strictFileNames=!!L,k.isOpen=!0,k.emittedError=!1,k.hasEachEntryBeenCalled=
!1,k.lazyEntries||k._readEntry()}r.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(y,_){y.autoClose&&y.close(),i(y,_)}function i(y,_){y.emittedError||(y.emittedError=
!0,y.emit("error",_))}r.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},r.prototype._readEntry=function(){var y=this;
if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){var _=fe(46);t(y.reader,_,0,_.length,y.readEntryCursor,function(B){
if(B)return n(y,B);if(!y.emittedError){var R=new h,G=_.readUInt32LE(0);if(G!==33639248)return n(y,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(R.versionMadeBy=_.
readUInt16LE(4),R.versionNeededToExtract=_.readUInt16LE(6),R.generalPurposeBitFlag=_.readUInt16LE(8),R.compressionMethod=_.readUInt16LE(10),R.lastModFileTime=_.readUInt16LE(12),R.lastModFileDate=_.readUInt16LE(
14),R.crc32=_.readUInt32LE(16),R.compressedSize=_.readUInt32LE(20),R.uncompressedSize=_.readUInt32LE(24),R.fileNameLength=_.readUInt16LE(28),R.extraFieldLength=_.readUInt16LE(30),R.fileCommentLength=_.
readUInt16LE(32),R.internalFileAttributes=_.readUInt16LE(36),R.externalFileAttributes=_.readUInt32LE(38),R.relativeOffsetOfLocalHeader=_.readUInt32LE(42),R.generalPurposeBitFlag&64)return n(y,new Error(
"strong encryption is not supported"));y.readEntryCursor+=46,_=fe(R.fileNameLength+R.extraFieldLength+R.fileCommentLength),t(y.reader,_,0,_.length,y.readEntryCursor,function(Y){if(Y)return n(y,Y);if(!y.
emittedError){R.fileNameRaw=_.subarray(0,R.fileNameLength);var P=R.fileNameLength+R.extraFieldLength;R.extraFieldRaw=_.subarray(R.fileNameLength,P),R.fileCommentRaw=_.subarray(P,P+R.fileCommentLength);
try{R.extraFields=d(R.extraFieldRaw)}catch(ye){return n(y,ye)}if(y.decodeStrings){var K=(R.generalPurposeBitFlag&2048)!==0;R.fileComment=X(R.fileCommentRaw,K),R.fileName=p(R.generalPurposeBitFlag,R.fileNameRaw,
R.extraFields,y.strictFileNames);var x=a(R.fileName);if(x!=null)return n(y,new Error(x))}else R.fileComment=R.fileCommentRaw,R.fileName=R.fileNameRaw;R.comment=R.fileComment,y.readEntryCursor+=_.length,
y.entriesRead+=1;for(var L=0;L<R.extraFields.length;L++){var k=R.extraFields[L];if(k.id===1){var Q=k.data,ee=0;if(R.uncompressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended\
 information extra field does not include uncompressed size"));R.uncompressedSize=oe(Q,ee),ee+=8}if(R.compressedSize===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information ext\
ra field does not include compressed size"));R.compressedSize=oe(Q,ee),ee+=8}if(R.relativeOffsetOfLocalHeader===4294967295){if(ee+8>Q.length)return n(y,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));R.relativeOffsetOfLocalHeader=oe(Q,ee),ee+=8}break}}if(y.validateEntrySizes&&R.compressionMethod===0){var q=R.uncompressedSize;if(R.isEncrypted()&&(q+=12),
R.compressedSize!==q){var re="compressed/uncompressed size mismatch for stored file: "+R.compressedSize+" != "+R.uncompressedSize;return n(y,new Error(re))}}y.emit("entry",R),y.lazyEntries||y._readEntry()}})}})}},
r.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");y.hasEachEntryBeenCalled=!0;let _=null;y.on("entry",R),y.on("end",G),y.on("error",Y);function B(){y.removeListener("entry",R),y.removeListener("end",G),y.removeListener("error",Y),y.
autoClose&&y.close()}function R(P){let{resolve:K}=_;_=null,K({value:P})}function G(){let{resolve:P}=_;_=null,B(),P({done:!0})}function Y(P){let{reject:K}=_;_=null,B(),K(P)}return{[Symbol.asyncIterator](){
return this},next(){const P=new Promise((K,x)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:K,reject:x}});return y.readEntry(),P},return(P){return B(),
Promise.resolve({done:!0,value:P})},throw(P){return B(),Promise.reject(P)}}},r.prototype.openReadStream=function(y,_,B){var R=this,G=0,Y=y.compressedSize;if(B==null&&(B=_,_=null),_==null)_={};else{if(_.
decodeFileData===!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(_.decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+_.decrypt);if(y.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(_.decompress!=null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===
!1||_.decompress===!0))throw new Error("invalid options.decompress value: "+_.decompress);K=_.decompress}}if(_.start!=null){if(G=_.start,G<0)throw new Error("options.start < 0");if(G>y.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(_.end!=null){if(Y=_.end,Y<0)throw new Error("options.end < 0");if(Y>y.compressedSize)throw new Error("options.end > entry.compressedSize");if(Y<
G)throw new Error("options.end < options.start")}}var P=_.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&_.decompress===!1)&&(!y.isEncrypted()||_.decrypt===!1);if((_.start!=null||
_.end!=null)&&!P)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!R.isOpen)return B(new Error("closed"));if(y.isEncrypted()&&!P&&_.decrypt!==
!1)return B(new Error("entry is encrypted, and options.decodeFileData !== false"));var K;if(P)K=!1;else if(y.compressionMethod===8)K=_.decodeFileData!==!0;else return B(new Error("unsupported compress\
ion method: "+y.compressionMethod));R.readLocalFileHeader(y,{minimal:!0},function(x,L){if(x)return B(x);R.openReadStreamLowLevel(L.fileDataStart,y.compressedSize,G,Y,K,y.uncompressedSize,B)})},r.prototype.
openReadStreamLowLevel=function(y,_,B,R,G,Y,P){var K=this,x=y+_,L=K.reader.createReadStream({start:y+B,end:y+R}),k=L;if(G){var Q=!1,ee=W.createInflateRaw();L.on("error",function(q){setImmediate(function(){
Q||ee.emit("error",q)})}),L.pipe(ee),K.validateEntrySizes?(k=new u(Y),ee.on("error",function(q){setImmediate(function(){Q||k.emit("error",q)})}),ee.pipe(k)):k=ee,Ee(k,function(){Q=!0,ee!==k&&ee.unpipe(
k),L.unpipe(ee),L.destroy()})}P(null,k)},r.prototype.readLocalFileHeader=function(y,_,B){var R=this;B==null&&(B=_,_=null),_==null&&(_={}),R.reader.ref();var G=fe(30);t(R.reader,G,0,G.length,y.relativeOffsetOfLocalHeader,
function(Y){try{if(Y)return B(Y);var P=G.readUInt32LE(0);if(P!==67324752)return B(new Error("invalid local file header signature: 0x"+P.toString(16)));var K=G.readUInt16LE(26),x=G.readUInt16LE(28),L=y.
relativeOffsetOfLocalHeader+30+K+x;if(L+y.compressedSize>R.fileSize)return B(new Error("file data overflows file bounds: "+L+" + "+y.compressedSize+" > "+R.fileSize));if(_.minimal)return B(null,{fileDataStart:L});
var k=new E;k.fileDataStart=L,k.versionNeededToExtract=G.readUInt16LE(4),k.generalPurposeBitFlag=G.readUInt16LE(6),k.compressionMethod=G.readUInt16LE(8),k.lastModFileTime=G.readUInt16LE(10),k.lastModFileDate=
G.readUInt16LE(12),k.crc32=G.readUInt32LE(14),k.compressedSize=G.readUInt32LE(18),k.uncompressedSize=G.readUInt32LE(22),k.fileNameLength=K,k.extraFieldLength=x,G=fe(K+x),R.reader.ref(),t(R.reader,G,0,
G.length,y.relativeOffsetOfLocalHeader+30,function(Q){try{return Q?B(Q):(k.fileName=G.subarray(0,K),k.extraField=G.subarray(K),B(null,k))}finally{R.reader.unref()}})}finally{R.reader.unref()}})},r.prototype.
openReadStreamPromise=function(y,_){return new Promise((B,R)=>{this.openReadStream(y,_,function(G,Y){if(G)return R(G);B(Y)})})},r.prototype.openReadStreamLowLevelPromise=function(y,_,B,R,G,Y){return new Promise(
(P,K)=>{this.openReadStream(y,_,B,R,G,Y,function(x,L){if(x)return K(x);P(L)})})},r.prototype.readLocalFileHeaderPromise=function(y,_){return new Promise((B,R)=>{this.readLocalFileHeader(y,_,function(G,Y){
if(G)return R(G);B(Y)})})};function h(){}h.prototype.getLastModDate=function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var B=this.extraFields[_];if(B.id===21589){
var R=B.data;if(R.length<5)continue;var G=R[0],Y=1;if(!(G&Y))continue;var P=R.readInt32LE(1);return new Date(P*1e3)}else if(B.id===10){var R=B.data;if(R.length!==32||R.readUInt16LE(4)!==1||R.readUInt16LE(
6)!==24)continue;var K=R.readUInt32LE(8)+4294967296*R.readInt32LE(12),x=K/1e4-116444736e5;return new Date(x)}}return b(this.lastModFileDate,this.lastModFileTime,y.timezone)},h.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},h.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},h.prototype.isCompressed=function(){
return this.compressionMethod===8};function E(){}function b(y,_,B){var R=y&31,G=(y>>5&15)-1,Y=(y>>9&127)+1980,P=0,K=(_&31)*2,x=_>>5&63,L=_>>11&31;if(B==null||B==="local")return new Date(Y,G,R,L,x,K,P);
if(B==="UTC")return new Date(Date.UTC(Y,G,R,L,x,K,P));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(y,_,B,R){for(var G=null,Y=0;Y<B.length;Y++){var P=B[Y];if(P.id===28789){
if(P.data.length<6||P.data.readUInt8(0)!==1)continue;var K=P.data.readUInt32LE(1);if(M(_)!==K)continue;G=X(P.data.subarray(5),!0);break}}if(G==null){var x=(y&2048)!==0;G=X(_,x)}return R||(G=G.replace(
/\\/g,"/")),G}function a(y){return y.indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+y:null}function d(y){for(var _=[],B=0;B<y.length-3;){var R=y.readUInt16LE(B+0),G=y.readUInt16LE(B+2),Y=B+4,P=Y+G;if(P>y.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var K=y.subarray(Y,P);_.push({id:R,data:K}),B=P}return _}function t(y,_,B,R,G,Y){if(R===0)return setImmediate(function(){Y(null,fe(0))});y.read(_,B,R,G,function(P,K){if(P)return Y(P);if(K<R)return Y(
new Error("unexpected EOF"));Y()})}z.inherits(u,$);function u(y){$.call(this),this.actualByteCount=0,this.expectedByteCount=y}u.prototype._transform=function(y,_,B){if(this.actualByteCount+=y.length,this.
actualByteCount>this.expectedByteCount){var R="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(R))}B(null,y)},u.prototype._flush=
function(y){if(this.actualByteCount<this.expectedByteCount){var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(_))}y()},z.inherits(
g,v);function g(){v.call(this),this.refCount=0}g.prototype.ref=function(){this.refCount+=1},g.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error(
"invalid unref");y.close(_);function _(B){if(B)return y.emit("error",B);y.emit("close")}},g.prototype.createReadStream=function(y){y==null&&(y={});var _=y.start,B=y.end;if(_===B){var R=new T;return setImmediate(
function(){R.end()}),R}var G=this._readStreamForRange(_,B),Y=!1,P=new N(this);G.on("error",function(x){setImmediate(function(){Y||P.emit("error",x)})}),Ee(P,function(){G.unpipe(P),P.unref(),G.destroy()});
var K=new u(B-_);return P.on("error",function(x){setImmediate(function(){Y||K.emit("error",x)})}),Ee(K,function(){Y=!0,P.unpipe(K),P.destroy()}),G.pipe(P).pipe(K)},g.prototype._readStreamForRange=function(y,_){
throw new Error("not implemented")},g.prototype.read=function(y,_,B,R,G){var Y=this.createReadStream({start:R,end:R+B}),P=new U,K=0;P._write=function(x,L,k){x.copy(y,_+K,0,x.length),K+=x.length,k()},P.
on("finish",G),Y.on("error",function(x){G(x)}),Y.pipe(P)},g.prototype.close=function(y){setImmediate(y)},z.inherits(N,T);function N(y){T.call(this),this.context=y,this.context.ref(),this.unreffedYet=!1}
N.prototype._flush=function(y){this.unref(),y()},N.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var j="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function X(y,_){if(_)return y.toString("utf8");for(var B="",R=0;R<y.length;R++)B+=j[y[R]];return B}function oe(y,_){var B=y.readUInt32LE(_),R=y.readUInt32LE(_+4);return R*4294967296+
B}var fe;typeof Buffer.allocUnsafe=="function"?fe=function(y){return Buffer.allocUnsafe(y)}:fe=function(y){return new Buffer(y)};function Ee(y,_){typeof y.destroy=="function"?y._destroy=function(B,R){
_(),R?.(B)}:y.destroy=_}function ae(y){if(y)throw y}}),9037:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);te.exports=w({getOctokit:()=>jt.getOctokit})}),6543:((te,ie,e)=>{var w=W=>{var F={};
return e.d(F,W),F},C=W=>(()=>W);te.exports=w({defaults:()=>Bt.defaults})}),8008:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);te.exports=w({requestLog:()=>Wt.requestLog})}),212:((te,ie,e)=>{
var w=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);te.exports=w({retry:()=>Ft.retry})}),938:((te,ie,e)=>{var w=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);te.exports=w({default:()=>Kt.default})}),5131:((te,ie,e)=>{
var w=W=>{var F={};return e.d(F,W),F},C=W=>(()=>W);te.exports=w({default:()=>zt.default})}),2613:(te=>{te.exports=Qe(import.meta.url)("assert")}),181:(te=>{te.exports=Qe(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Qe(import.meta.url)("crypto")}),4434:(te=>{te.exports=Qe(import.meta.url)("events")}),9896:(te=>{te.exports=Qe(import.meta.url)("fs")}),1943:(te=>{te.exports=Qe(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Qe(import.meta.url)("http")}),5692:(te=>{te.exports=Qe(import.meta.url)("https")}),9278:(te=>{te.exports=Qe(import.meta.url)("net")}),4573:(te=>{te.exports=Qe(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Qe(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Qe(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Qe(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Qe(import.meta.url)("node:http")}),4708:(te=>{te.exports=Qe(import.meta.url)("node:https")}),8995:(te=>{te.exports=Qe(import.meta.url)("node:module")}),8161:(te=>{te.exports=Qe(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Qe(import.meta.url)("node:path")}),1708:(te=>{te.exports=Qe(import.meta.url)("node:process")}),7075:(te=>{te.exports=Qe(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Qe(import.meta.url)("node:url")}),7975:(te=>{te.exports=Qe(import.meta.url)("node:util")}),8522:(te=>{te.exports=Qe(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Qe(import.meta.url)(
"os")}),6928:(te=>{te.exports=Qe(import.meta.url)("path")}),2203:(te=>{te.exports=Qe(import.meta.url)("stream")}),4756:(te=>{te.exports=Qe(import.meta.url)("tls")}),2018:(te=>{te.exports=Qe(import.meta.
url)("tty")}),7016:(te=>{te.exports=Qe(import.meta.url)("url")}),9023:(te=>{te.exports=Qe(import.meta.url)("util")}),3106:(te=>{te.exports=Qe(import.meta.url)("zlib")}),3e3:((te,ie,e)=>{e.d(ie,{WZ:()=>U,
j:()=>c,mJ:()=>f});var w=e(7598),C=e(6760),W=e(532),F=e(6191),z=e(7487),v=e(9870),$=e(3657),T=e(6584);function U(o,m){const l=o.boolean("upload-artifact",!0),I={overwrite:m,retentionDays:o.optional("r\
etention-days",M)},S=o.boolean("artifact-env-variables",!0);return{upload:l?I:void 0,artifactEnvVariables:S}}function M(o){if(/^0+$/.test(o))return;const m=(0,T.$J)(1/0,!0)(o),l=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(m>l)throw new Error(`must be at most ${l}, the repository's limit in days, not ${m}`);return m}async function f(o,{path:m,sha256:l,package:I},{upload:S,artifactEnvVariables:A}){if(A)return await(0,F.
mz)(o,{path:m,digest:l},S);const r=(0,$.z)((0,v.KC)(I)),n=(0,C.join)(await(0,z.Pd)("workflow-artifact-"),(0,C.basename)(m));await(0,W.lo)(n,r);const i=(0,w.createHash)("sha256").update(r).digest("hex");
return await(0,F.mz)(o,{path:n,digest:i},S)}function c({upload:o,artifactEnvVariables:m},l){!o||!m||!(0,z.GQ)()||l.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,ie,e)=>{e.d(ie,{B:()=>$,X:()=>U});var w=e(7975),C=e(9462),W=e(3657),F=e(5645),z=e(6006),v=e(3349);
async function $(M,f,{title:c,advice:o,idsIn:m}){M.log.info(`${c}: ${f.status||"no status"}, dock status ${f.dockStatusId}`);let l={};const I=S=>{const r={...{"dock-status-id":f.dockStatusId,...m(S)},
status:S.status||l.status};(0,w.isDeepStrictEqual)(r,l)||M.publish(r),l=r};return await(0,z.qt)(M,f,{longestWaitMs:M.inputs.longestWaitMs,advice:o,onStatus:I})}const T="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function U(M,{workflowId:f,flowId:c}){return M.log.info(`Exporting workflow ${f}, flow ${c}, from ${M.platform.url.href}`),await(0,C.N)(M,(0,C.R)(M.inputs.timeoutMs,
"No package"),async o=>{const m=await(0,v.Nq)(o,{workflowId:f,flowId:c}),{dockStatusId:l,exportJobId:I}=m,S=await $(o,m,{title:`Export job ${I??"without an ID"}`,advice:T,idsIn:()=>({"export-job-id":I})}),
A=await(0,v.EH)(o,m,S),r=async()=>(0,v.EH)(o,m,await(0,z.SO)(o,l)),n=E=>(0,W.u)(E,o.signal),{content:i,...h}=await(0,F.R)(o,{url:A,freshUrl:r,read:n});return{...h,package:i}})}}),2697:((te,ie,e)=>{e.d(
ie,{$l:()=>A,As:()=>o,Sm:()=>T,UX:()=>M,Xd:()=>l,bg:()=>r,cZ:()=>c});var w=e(1455),C=e(6760),W=e(7279),F=e(8725),z=e(7487),v=e(4057),$=e(706);function T({host:n,pathname:i}){return n+i.replace(/\/$/,"")}
const U=2e4;function M({message:n}){return(0,$.OX)(n,1e3)}const f="<dock status ID>";function c(n){const i=new Map;for(const{name:E,error:b,job:p}of n){if(!b)continue;const{"dock-status-id":a}=p,d=a===
void 0?b.message:b.message.replaceAll(a,f),t=i.get(d)??{names:[],ids:[],help:(0,z.VY)(b)};i.set(d,t),t.names.push(E),a!==void 0&&t.ids.push(a)}const h=Math.max(100,Math.min(1e3,Math.floor(U/i.size)));
return Array.from(i,([E,{names:b,ids:p,help:a}])=>({names:b,message:(0,$.OX)(E,h).replaceAll(f,()=>p.join(", ")),help:a}))}function o(n){return c(n).map(({names:i,message:h})=>`${i.join(", ")}: ${h}`).
join(" | ")}function m(n,i){return!n||!i||n.message===i.message?n??i:l(n,`${n.message} Also: ${i.message}`)}function l(n,i){return new W.HR({what:i,topic:(0,W.h_)(n).topic,cause:n})}async function I(n,i,{
platform:h,titles:E,facts:b=[],known:p,work:a}){let d=p;const t=N=>{d=N,setOutputs(N)};t(p);const u={inputs:n,platform:h,log:runnerLog(),signal:i,endsAt:1/0,publish:t},g=await a(u).then(()=>{},toError);
if(n.summary){const N=factTable([["Host",{words:T(n.host)}],...b,["Workflow ID",d["workflow-id"]],["Dock status ID",d["dock-status-id"]],["Status",d.status&&{words:d.status}],["Duration",{words:humanTime(
performance.now())}]]);g?await writeSummary(E.failed,withHelp(M(g),helpFor(g)),N):await writeSummary(E.done,N)}if(g)throw g}const S=1e6;async function A(n,i){const h=JSON.stringify(i);await r(`the out\
put ${n}`,{[`${n}.json`]:h});const E=Buffer.byteLength(h)>S;E&&(0,F.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),(0,z.n0)({[n]:E?[]:i})}async function r(n,i){
try{const h=await(0,z.Pd)("workflow-results-");for(const[E,b]of Object.entries(i)){const p=(0,C.join)(h,E);await(0,w.writeFile)(p,b).catch((0,z.E_)(p)),(0,z.n0)({[`${(0,C.parse)(E).name}-path`]:p})}}catch(h){
(0,F.t1)().warning(`Can't keep ${n} as a file. ${(0,W.gJ)(h)}`)}}}),3018:((te,ie,e)=>{e.d(ie,{S:()=>ze});var w=e(1124),C=e(706);const W=Number.MAX_SAFE_INTEGER,F=2,z=60,v="</details>",$=41,T=100;function U(s,O={}){
const{under:V=()=>"",parts:Z=[],noun:le="change",folded:pe=!1}=O,{length:ce}=V(W),{least:xe=ce===0?s:`${s} \u2026`,changes:ve=S(Z)}=O;return{line:s,under:V,size:s.length+ce,least:xe,parts:Z,changes:ve,
noun:le,folded:pe}}function M(s,O,V={}){return O.length===0?[]:[U(s,{...V,parts:O})]}function f(s,O){const V=({leaf:Se,outer:Be})=>Be.length===1?0:Se.size,Z=(Se,Be)=>V(Se)-V(Be),le=new Map,pe=()=>A(l(
s,le).filter(([Se])=>Se!=="")),ce=[];let xe=o(s,[]).sort(Z),ve=O;for(let Se=-1;xe.length>0&&Se<ce.length;ve=O-c(pe()))Se=ce.length,xe=xe.filter(Be=>{const Ge=Be.outer.filter(Ve=>!le.has(Ve)),He=Ge.map(
Ve=>Ve.line.length+F+z+(Ve.folded?$:0)).reduce((Ve,rt)=>Ve+rt,Be.leaf.least.length+F);if(He>ve)return!0;ve-=He;for(const Ve of Ge)le.set(Ve,[]);return le.set(Be.leaf,[Be.leaf.least]),ce.push(Be),!1});
for(const[Se,{leaf:Be}]of ce.sort(Z).entries()){const Ge=m(Be,Be.least.length+Math.floor(ve/(ce.length-Se)));ve-=c(Ge)-Be.least.length,le.set(Be,Ge)}return pe()}function c(s){return s.reduce((O,{length:V})=>O+
V,0)}function o(s,O){return s.parts.length===0?[{leaf:s,outer:O}]:s.parts.flatMap(V=>o(V,[...O,s]))}function m({line:s,under:O,size:V,least:Z},le){if(V<=le)return[s,O(Math.max(le,W))];for(let pe=le-s.
length-z;pe>T;pe=Math.floor(pe*.7)){const ce=O(pe);if(ce!==""&&s.length+ce.length<=le)return[s,ce]}return[Z]}function l(s,O){const{line:V,parts:Z,folded:le}=s;if(Z.length===0)return[O.get(s)??[]];const ce=[
...Z.filter(xe=>O.has(xe)).flatMap(xe=>l(xe,O)),[I(s,Z.filter(xe=>!O.has(xe)))]];return le?[[`<details><summary>${V}</summary>`],...ce,[v]]:[[V],...ce]}function I({noun:s},O){if(s==="connection"&&O.length>
0)return`\u2026 and ${(0,C.hS)(O.length,"more connection")}`;if(S(O)===0)return"";const V=s==="workflow"?` in ${(0,C.hS)(O.length,"more workflow")}`:"";return`\u2026 and ${(0,C.hS)(S(O),"more change")}${V}`}
function S(s){return s.reduce((O,{changes:V})=>O+V,0)}function A(s){const O=V=>V?.[0]?.startsWith("- ");return s.flatMap((V,Z)=>{const le=V[0]===v||O(V)&&O(s[Z-1]);return[Z===0?"":le?`
`:`

`,...V]})}var r=e(8132),n=e(3436),i=e(2614),h=e(2742),E=e(3499),b=e(1345),p=e(8965),a=e(5408);const d=2,t=1e3,u=240,g=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],N="...";function j(s,O){const V=[X(s??O),X(O??s)],[Z,le]=[fe(s),fe(O)],pe=ae(Z,le);return V[0]===V[1]?pe:[`@@ line ends: ${V[0]} \u2192 ${V[1]} @@`,...pe]}function X(s=""){return s.includes(
`
`)&&!/(?<!\r)\n/.test(s)?"CRLF":"LF"}function oe(s){return s.split(X(s)==="CRLF"?`\r
`:`
`)}function fe(s){return(s===void 0?[]:oe(s)).flatMap(V=>g.reduce(Ee,[V]).map((Z,le)=>le===0?Z:N+Z))}function Ee(s,O){return s.flatMap(V=>V.length>u?Array.from(V.matchAll(O),([Z])=>Z):V)}function ae(s,O){
const V=new Set(s),le=O.some(ce=>V.has(ce))?(0,p.E)([...s],[...O],{maxEditLength:t}):void 0;if(le===void 0)return[...B(s,O),...y("+",O)];let pe=0;return le.flatMap(({added:ce,removed:xe,value:ve},Se)=>{
const Be=le[Se+1];if(xe)return B(ve,Be?.added?Be.value:[]);const[Ge,et]=[Se===0?0:d,ve.length-d],He=pe+_(ve.slice(0,et+1));return pe+=_(ve),ce?y("+",ve):Be===void 0?y(" ",ve.slice(0,Ge)):et-Ge<2?y(" ",
ve):[...y(" ",ve.slice(0,Ge)),`@@ line ${He} @@`,...y(" ",ve.slice(et))]})}function y(s,O){return O.map(V=>`${s} ${V}`)}function _(s){return s.filter(O=>!O.startsWith(N)).length}function B(s,O){const V=new Map(
s.map(Se=>[Y(Se),Se])),Z=Se=>Y(Se)!=="",le=O.filter(Z),ce=(s.length-s.filter(Z).length!==O.length-le.length?le:O).flatMap(Se=>G(V.get(Y(Se))??Se,Se)),xe=ce.length>0||O.length===0?ce:G(R(s),R(O));return[
...xe.length===0?[]:[`@@ hard to see: ${[...new Set(xe)].join(", ")} @@`],...y("-",s)]}function R(s){return s.map(O=>O.startsWith(N)?O.slice(N.length):`
${O}`).join("")}function G(s,O){if(Y(s)!==Y(O))return[];const[V,Z]=[s.normalize(),O.normalize()],le=P(s)===P(O)?[]:["Unicode forms"];return V===Z?le:[...le,V.trimEnd()===Z.trimEnd()?"spaces at the end":
"white space"]}function Y(s){return P(s.normalize())}function P(s){return s.replace(/\s/g,"")}function K(s,O){let[V,Z]=[0,O];const pe=[...(0,a.$z)(s,xe=>xe.startsWith("@@ line ")?++V:V).values()].flatMap(
xe=>{const ve=x(xe,Z);return Z-=k(xe),ve}),ce=s.filter(L).length-pe.filter(L).length;return ce===0?pe:[...pe,`@@ ${(0,C.hS)(ce,"more changed line")} @@`]}function x(s,O){const V=ce=>ce.startsWith("-"),
Z=k(s.filter(V)),le=k(s)-Z,pe={removed:Math.max(O/2,O-le),others:Math.max(O/2,O-Z)};return s.filter(ce=>{const xe=V(ce)?"removed":"others";return pe[xe]-=ce.length+1,pe[xe]>=0})}function L(s){return s.
startsWith("-")||s.startsWith("+")}function k(s){return s.reduce((O,V)=>O+V.length+1,0)}var Q=e(7856);const ee={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},q=80,re={texts:3,min:4,max:60,usual:2,usualWeight:.001},ye=8;function be(s,O,V){if(s.type==="string")return ke(Le((0,n.e1)(s.text),O.mask),O,V);const[Z="",...le]=je(
s,O);return le.length>0||Z.length>q?void 0:(0,r.SS)(Z,1/0)}function ke(s,O,V){const Z=O.mask(s).shown;if(Z.length>q||Z.includes(`
`))return;const le=Ce(s,O,V);return(0,r.SS)(JSON.stringify(Z),1/0)+(le===void 0?"":` (${Ue(le,O)})`)}function Ce(s,{labelOf:O},V){const Z=O(s);return Z===void 0||Z.toLowerCase()===s.toLowerCase()||[...V?.
members.values()??[]].some(pe=>(0,n.jn)(pe)&&(0,n.e1)(pe.text)===Z)?void 0:Z}function We(s,O,{labelOf:V}){const[Z,le]=s.slice(-2);return Z?.type!=="item"||le?.type!=="member"||!n.ZM.test(le.key)?!1:(0,n.
TH)(Z.item)===O||V((0,n.e1)(O))===Z.label}function je(s,O,V){const{mask:Z}=O;if((0,n.jn)(s)){if(s.type==="literal")return[Z(s.text).shown];const Se=Le((0,n.e1)(s.text),Z),{shown:Be}=Z(Se);if(Be.includes(
`
`))return["|",...Ie(oe(Be))];const Ge=Ce(Se,O,V);return[JSON.stringify(Be)+(Ge===void 0?"":` (${Z(Ge).shown})`)]}const[le="",pe=""]=s.type==="array"?"[]":"{}",ce=s.type==="array"?s.items.map(Se=>je(Se,
O)):Array.from(s.members,([Se,Be])=>{const[Ge,...et]=(0,Q.$C)(Se,Be,s)?[C.v5]:je(Be,O,s);return[`${JSON.stringify(Z(Se).shown)}: ${Ge}`,...et]}),xe=le+ce.join(", ")+pe;return xe.length<=q&&ce.every(Se=>Se.
length===1)?[xe]:[le,...Ie(ce.flat()),pe]}function Ie(s){return s.map(O=>`  ${O}`)}function Le(s,O){if(!s.includes("%")||s.includes("://")&&O(s).shown!==s)return s;try{const V=decodeURIComponent(s);return[
encodeURIComponent(V),encodeURI(V)].includes(s)?V:s}catch{return s}}function me(s,O,V){const Z=[Le(s,V),Le(O,V)];return[s,O].some(pe=>pe.includes("%")&&Z.includes(pe))||Z[0]===Z[1]?[s,O]:Z}function Ae(s,O,V){
const Z=new Map,le=(ce,xe,ve)=>{ve>(Z.get(ce)?.weight??0)&&Z.set(ce,{text:xe,weight:ve})},pe=(ce,xe,ve)=>{if(ce.type==="array")for(const Ve of ce.items)pe(Ve,xe,ve+1);if(ce.type==="object")for(const[Ve,
rt]of ce.members)(0,Q.$C)(Ve,rt,ce)?le(Ve,C.v5,re.max):pe(rt,Ve,ve+1);if(ce.type!=="string")return;const Se=(0,n.e1)(ce.text),Ge=/^type$/i.test(xe)||(0,E.rL)(xe,ce)||(0,E.gN)(Se)||O(ce)||V.labelOf(Se)!==
void 0;if(Se.length<re.min||Ge)return;const et=Se.includes("://")?2*re.max:Math.min(Se.length,re.max),He=V.countOf(Se)>re.usual?re.usualWeight:1;le(xe,V.mask(Le(Se,V.mask)).shown,He*et/(ve+1))};return pe(
s,"",0),[...Z].sort(([,ce],[,xe])=>xe.weight-ce.weight).filter(([,{weight:ce}],xe)=>xe===0||xe<re.texts&&ce>re.usualWeight*2*re.max).map(([ce,{text:xe}])=>`${Ue(ce,V)}: ${(0,r.SS)(JSON.stringify((0,r.
Jj)(xe,re.max)),1/0)}`).join(", ")}function Ue(s,{mask:O},V=100){return(0,r.SS)(O(s).shown,V)}function Ke(s,O,V=!1){const Z=(0,E.a2)(s),le=V?1/0:100,pe=s.flatMap((ve,Se)=>{if(ve.type==="element")return[
(0,r.SS)(`[${ve.index}]`)];if(ve.type==="item"){const He=O.endsOf(ve.item),Ve=He===void 0?ve.label:V?`${He} (${ve.label})`:He,rt=Se===Z-1&&ve.hint!==void 0?` (${Ue(ve.hint,O)})`:"";return[`**${Ue(Ve,O,
le)}**${rt}`]}const Be=s.slice(Se+1).find(({type:He})=>He!=="member")?.type==="item",Ge=!V&&Be&&/^([A-Za-z]*|[a-z_]+)$/.test(ve.key),et=Ce(ve.key,O);return Ge?[]:[Ue(ve.key,O,le)+(et?` (${Ue(et,O)})`:
"")]});if(pe.length<=ye||V)return pe.join(" \u203A ")||"the whole file";const ce=pe.findLastIndex(ve=>ve.startsWith("**")),xe=ve=>ve<2||ve===ce||ve>pe.length-ye+2;return pe.flatMap((ve,Se)=>xe(Se)?[ve]:
xe(Se-1)?["\u2026"]:[]).join(" \u203A ")}function Je(s,O){const V=ce=>s.map(({path:xe,kind:ve})=>(ve?`${ee[ve]} `:"")+Ke(xe,O,ce)),[Z,le]=[V(!1),V(!0)],pe=(0,b.Vn)(Z);return tt(Z.map((ce,xe)=>pe.get(ce)===
1?ce:le[xe]??ce))}function tt(s){const[O,V]=[(0,b.Vn)(s),new Map];return s.map(Z=>{const[le=1,pe]=[O.get(Z),(V.get(Z)??0)+1];return V.set(Z,pe),le===1?Z:`${Z} (${pe} of ${le})`})}const st="  ",ct=3,at=5,
wt=120,lt={line:": changed, hidden"};function dt(s,O){const V=[...(0,a.$z)(s,vt).values()],Z=V.filter(ce=>ce.length<ct).flat(),le=Je(Z,O),pe=new Map(Z.map((ce,xe)=>{const{line:ve,...Se}=mt(ce,O);return[
ce,U(`- ${le[xe]}${ve}`,{changes:1,...Se})]}));return V.flatMap(ce=>{const xe=ce.flatMap(ve=>pe.get(ve)??[]);return xe.length===0?_t(ce,O):xe})}function vt(s){const O=(0,E.a2)(s.path),Z=(s.kind==="mod\
ified"?[s.from,s.to]:"value"in s?[s.value]:[]).flatMap(pe=>"id"in pe?[pe.id]:[]);if(O===0||O===s.path.length||Z.length===0)return s;const le=s.path.slice(O).map(pe=>pe.type==="member"?pe.key:"index"in
pe&&pe.index);return JSON.stringify([s.kind,Z,le])}function _t(s,O){const[V]=s,{line:Z,under:le=()=>""}=mt(V,O),pe=se(ht(s,O)),ce=V.kind==="modified"?"":` ${V.kind}`,xe=`- ${ee[V.kind]} ${pt(V,O)}${Z}${ce}\
 in ${pe.line}`;return U(xe,{changes:s.length,under:ve=>le(ve)+(pe.under?.(ve)??"")})}function ht(s,O){const V=s.map(({path:Z})=>({path:Z.slice(0,(0,E.a2)(Z))}));return Je(V,O)}function pt({path:s},O){
return Ke(s.slice((0,E.a2)(s)),O)}function mt(s,O){if(s.kind==="modified")return we(s,O);if("value"in s)return Me(s,O);if(s.kind==="moved"){const[pe,ce]=[s.from,s.path].map(xe=>Ke(xe.slice(0,-1),O,!0));
return{line:`: moved from ${pe} to ${ce}`}}if(s.moved.length===0)return{line:": in a new order"};const V=s.moved.map(pe=>({path:[pe]})),Z=se(Je(V,O)),le=Z.under?`${Z.line} moved`:`moved: ${Z.line}`;return{
...Z,line:`: in a new order (${le})`}}function se(s){if(s.length<=at)return{line:s.join(", ")};const O=(0,C.hS)(s.length,"item"),V=De(O,st+s.join(", "));return{line:O,under:Z=>V.length<=Z?V:""}}function we({
path:s,from:O,to:V},Z){if(O.type==="hidden"||V.type==="hidden")return{line:""};if((0,Q._p)(s,O,V))return lt;if(O.type==="string"&&V.type==="string"){const Ge=We(s,V.text,Z)?{...Z,labelOf:()=>{}}:Z;return $e(
(0,n.e1)(O.text),(0,n.e1)(V.text),Ge)}const[le,pe]=[V.type==="string",O.type==="string"],ce=le===pe?void 0:(0,h.qy)(de(O),de(V));if(ce){const Ge=`JSON, ${pe?"no longer":"now"} in a text`;return ce.changes.
length===0?{line:`: the same ${Ge}`}:{line:` (${Ge})`,under:_e(dt(ce.changes,Z))}}const[xe,ve]=[je(O,Z).join(`
`),je(V,Z).join(`
`)];if(xe===ve)return lt;const[Se,Be]=[be(O,Z),be(V,Z)];return Se&&Be?{line:`: ${Se} \u2192 ${Be}`}:{line:"",under:he(xe,ve)}}function de(s){return s.type==="string"?(0,n.e1)(s.text):(0,n.dj)(s)}function _e(s){
const O=U("",{parts:s});return V=>`
${Fe(f(O,V).join(""))}`}function $e(s,O,V){const[Z,le]=me(s,O,V.mask),pe=Z===s&&le===O?"":" (percent-encoded)",[ce,...xe]=(0,h.qy)(Z,le)?.changes??[];if(ce!==void 0){const Ve=`${pe} (JSON in a text)`;
if(xe.length===0&&ce.kind==="modified"){const rt=we(ce,V);return{...rt,line:`${Ve} \u203A ${Ke(ce.path,V)}${rt.line}`}}return{line:Ve,under:_e(dt([ce,...xe],V))}}const[ve,Se]=[V.mask(Z),V.mask(le)];if(ve.
shown===Se.shown)return{line:pe+lt.line};const Be=ve.hidden===Se.hidden?"":" (hidden values differ, too)",[Ge,et]=[ke(Z,V),ke(le,V)];if(!Ge||!et)return{line:pe+Be,under:he(ve.shown,Se.shown)};const He=G(
ve.shown,Se.shown).join(", ");return{line:`${pe}: ${Ge} \u2192 ${et}${He&&` (${He})`}${Be}`}}function Me(s,O){const{path:V,value:Z}=s;if(Z.type==="hidden")return{line:""};if((0,Q._p)(V,Z))return{line:"\
: hidden"};if(Z.type==="object")return Pe(s,Z,O);const le=be(Z,O);return le!==void 0?{line:`: ${le}`}:Z.type==="array"?{line:"",under:Te(s,je(Z,O),(0,C.hS)(Z.items.length,"element"))}:{line:"",under:Te(
s,[O.mask(Le((0,n.e1)(Z.text),O.mask)).shown])}}function Pe(s,O,V){const Z=s.path.at(-1),le=Z?.type==="item"?Z:void 0;if(O.members.size===0&&!le)return{line:": `{}`"};const pe=He=>(0,n.jn)(He)&&[le?.label,
le?.hint].includes((0,n.e1)(He.text)),ce=[...O.members].filter(([,He])=>!le||!pe(He)),xe=ce.filter(([He,Ve])=>!le||!(0,E.rL)(He,Ve)),ve=xe.map(([He,Ve])=>{const rt=(0,Q.$C)(He,Ve,O)?(0,r.SS)(C.v5):be(
Ve,V,O);return rt&&`${Ue(He,V)}: ${rt}`}),Se=!ve.includes(void 0)&&ve.join(", ").length<=wt,Be=Se?ve.join(", "):Ae(O,pe,V),Ge=Be&&`: ${Be}`;if(Se&&xe.length===ce.length)return{line:Ge};const et=Te(s,je(
O,V),(0,C.hS)(O.members.size,"field"));return{line:Ge,under:Se?He=>He===1/0?et(He):"":et}}function Te({kind:s},O,V){const Z=O.join(`
`);return s==="added"?he(void 0,Z,V):he(Z,void 0,V)}function he(s,O,V){const Z=(0,r.EU)(j(s,O),"diff",st);return le=>{const pe=Z.length<=le?Z:Re(Z,le);return V===void 0?`
${pe}`:De(V,pe)}}function Re(s,O){const V=s.split(`
`),Z=V.slice(1,-1).map(le=>le.slice(st.length));return[...V.slice(0,1),...K(Z,O).map(le=>st+le),...V.slice(-1)].join(`
`)}function De(s,O){return`
${st}<details><summary>${s}</summary>

${O}
${st}</details>`}function Fe(s){return s.replace(/^(?=.)/gm,st)}const Xe=100,Ze=5;function ot(s,O){const V=s.kind==="json"?(0,i.ID)(s,He=>O(He).shown):void 0,Z=(0,h.Z)(()=>(0,b.Vn)((0,n.PX)(s.head??s.
base))),le={mask:O,labelOf:He=>He.length>Xe?void 0:V?.labelOf(JSON.stringify(He)),endsOf:He=>V?.endsOf(He),countOf:He=>Z().get(He)??0},pe=it((0,w.xS)(s)),ce=s.status==="modified",xe=ce?[]:Ot(s).map(He=>V?.
withItems(He)??He),ve=ce?gt(s,le,V):dt(xe,le),{nodes:Se=0,connections:Be=0}=V?.size??{},Ge=Se===0?"What is in it":`${(0,C.hS)(Se,"node")}, ${(0,C.hS)(Be,"connection")}`,et=ce?ve:M(Ge,ve,{changes:pe,folded:!0});
return[...Ye(V),U(ft(s,O),{parts:[...et,...ut(s,le)],changes:pe})]}function it({added:s,modified:O,removed:V}){return s+O+V}function Ye(s){return s?.note!==void 0?[U(s.note)]:s?.picture?[U((0,r.EU)(s.
picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ft({name:s,kind:O,status:V,changes:Z},le){const pe=`**${Ue(s,{mask:le})}**`;return V!=="modified"?`${ee[V]} ${pe}: file ${V}`:O===
"binary"||O==="variables"&&Z.length===0?`${ee.modified} ${pe}: content modified`:O==="variables"?`${pe} (values are never shown)`:pe}function ut({references:s},O){if(s.length===0)return[];const V=s.slice(
0,Ze).map(({path:ce,from:xe,to:ve})=>`${Ke(ce,O)} (${Ue(xe,O)} \u2192 ${Ue(ve,O)})`),Z=s.length>Ze?", \u2026":"",le=s.length===1?"follows and isn't":"follow and aren't",pe=`${(0,C.hS)(s.length,"refere\
nce")} to new IDs and names ${le} counted`;return[U(`${pe}: ${V.join(", ")}${Z}`)]}function gt(s,O,V){const Z=(0,E.pi)(s),le=V?.connections??[],pe=new Set(le.map(({item:Ve})=>Ve)),ce=(0,a.$z)(s.text?[
Rt(s.text)]:s.changes,Ve=>V?.tells(Ve)?yt(Ve)?"layout":"told":"value"in Ve&&pe.has(Ve.value)?"connection":Z(Ve)?"layout":Et(Ve.path,V)?"item":"rest"),[xe,ve]=[ce.get("layout")??[],ce.get("connection")??
[]],Se=(Ve=[])=>Ve.map(rt=>V?.withItems(rt)??rt),Be=dt(ce.get("rest")??[],O),Ge=St(le,ve,O),et=(ce.get("told")?.length??0)+ve.length,He=`Layout and bookkeeping: ${(0,C.hS)(xe.length,"change")}`;return[
...dt(Se(ce.get("item")),O),...M("Connections",Ge,{noun:"connection",changes:et}),...Ge.length===0?Be:M("Elsewhere in the file",Be),...M(He,It(Se((0,E.lY)(xe,s)),O),{folded:!0})]}function yt({kind:s,path:O}){
const[V,Z]=O.slice(-2);return s==="modified"&&V?.type==="item"&&Z?.type==="member"&&i.md.includes(Z.key)}function Et(s,O){return s.some(V=>V.type==="item"||V.type==="member"&&O?.isItemKey(V.key))}function Rt({
base:s,head:O}){return{kind:"modified",path:[],from:bt(s),to:bt(O)}}function bt(s=""){return{type:"string",id:0,text:JSON.stringify(s)}}function Ot({base:s,head:O,text:V,status:Z,changes:le}){const pe=Z===
"removed"?"removed":"added",ce=(ve,Se)=>{const Be=(0,b.Vg)(ve,()=>{});return!(Se.length<3&&Be.length>0&&Be.every(et=>et.value.type==="object"))&&(Se.length>0||ve.type!=="object")?[{kind:pe,path:Se,value:ve}]:
Be.flatMap(({step:et,value:He})=>et.type==="member"?ce(He,[...Se,et]):[{kind:pe,path:[...Se,et],value:He}])},xe=s??O??(V&&bt(V.base??V.head));return xe?ce(xe,[]):le}function St(s,O,V){const Z=new Map(
O.map(ce=>["value"in ce&&ce.value,ce])),le=Mt($t(s,Z),Z),pe=tt(le.map(ce=>At(ce,V)));return le.map(([{item:ce}],xe)=>{const ve=Z.get(ce),{line:Se,under:Be=()=>""}=ve?mt(ve,V):{line:""};return U(`${pe[xe]}${Be(
0)===""?Se:""}`,{under:Be})})}function $t(s,O){const V=Z=>{const{kind:le,source:pe,target:ce,label:xe,was:ve}=Z;return O.has(Z.item)?Z:JSON.stringify([le,pe.rank,ce.rank,xe,ve?.target.rank,ve?.label])};
return[...(0,a.$z)(s,V).values()].map(Z=>({...Z[0],times:Z.length}))}function Mt(s,O){const V={added:new Map,removed:new Map};return s.flatMap(Z=>{const{kind:le,source:pe,target:ce,item:xe}=Z;if(le===
"rewired"||O.has(xe))return[[Z]];const ve=V[le].get(pe),Se=ve??[Z];return ve&&ve.push(Z),V[le].delete(pe),V[le].set(ce,Se),ve?[]:[Se]})}function At(s,O){const[{kind:V,source:Z,target:le,was:pe}]=s,ce=Be=>`\
**${Ue(Be.label,O)}**`,xe=Be=>Be===""?"":` (${Ue(Be,O)})`,ve=s.map(({target:Be,label:Ge,times:et})=>` \u2192 ${ce(Be)}${xe(Ge)}${et===1?"":`, ${et} times`}`),Se=pe?.target===le?xe(pe.label)||" without\
 a label":pe&&` ${ce(pe.target)}`;return`- ${ee[V]} ${ce(Z)}${ve.join("")}${Se===void 0?"":`, was${Se}`}`}function It(s,O){return[...(0,a.$z)(s,Z=>Z.kind+pt(Z,O)).values()].flatMap(Z=>{const le=Z.map(
ve=>mt(ve,O));if(Z.length<ct||(0,E.a2)(Z[0].path)===0||le.some(({under:ve})=>ve))return dt(Z,O);const pe=ht(Z,O),ce=Fe(le.map(({line:ve},Se)=>`- ${pe[Se]}${ve}`).join(`
`)),xe=`- ${ee[Z[0].kind]} ${pt(Z[0],O)} of ${(0,C.hS)(Z.length,"item")}`;return U(xe,{changes:Z.length,under:()=>`
${ce}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(s){const{workflows:O,missing:V}=s,Z=(0,Q.lb)(s),pe=["changed","added","removed"].flatMap(ve=>O.filter(Se=>Se.status===ve)).map(
ve=>{const Se=it(ve.counts);return{workflow:ve,changes:Se,parts:ve.files.flatMap(Be=>ot(Be,Z))}}),ce=H(s,Z),xe=V===void 0?"":`\`${V}\` doesn't exist: it counts as empty.`;return({maxLength:ve=Pt,maxBytes:Se=1/0,
headings:Be=!0,mark:Ge=!0}={})=>{const et=pe.map(({workflow:rt,...xt})=>U(D(rt,Z,Be),xt)),He=U(xe,{parts:[...M("",et,{noun:"workflow"}),...ce]}),Ve=Ge?`${kt}
`:"";for(let rt=Math.min(ve,Se);;){const xt=[Ve,...f(He,rt-Ve.length-1),`
`],Lt=Se===1/0?0:Buffer.byteLength(xt.join(""));if(Lt<=Se||rt<Dt)return xt;rt=Math.floor(rt*Se*.99/Lt)}}}function J(s,O){return s.length<=3e3&&s.split(`
`).length<=50?s:`<details><summary>${O}</summary>

${s}
</details>
`}function D({name:s,status:O,counts:V},Z,le){const pe=le?"### ":"",ce=s===void 0?void 0:Ue(s,{mask:Z});return O==="added"||O==="removed"?`${pe}${ee[O]} ${ce===void 0?"Workflow":`${ce}: workflow`} ${O}`:
le?`${pe}${ce===void 0?"":`${ce}: `}${(0,w.cq)(V)}`:""}function H({workflows:s,notCompared:O=[]},V){const Z=(ce,xe)=>{const ve=ce.flatMap(Se=>Se===void 0?[]:[Ue(Se,{mask:V})]).join(", ");return ce.length===
0?[]:[U(xe(ve),{least:xe((0,C.hS)(ce.length,"workflow"))})]},le=s.flatMap(({name:ce,status:xe})=>xe==="unchanged"?[ce]:[]),pe=s.flatMap(({name:ce,variablesCompared:xe})=>xe?[]:[ce]);return[...s.length===
0?[U("No workflow was compared")]:[],...Z(le,ce=>ce===""?"No changes":`${ce}: no changes`),...Z(pe,ce=>`The environment variables${pe.length===s.length?"":` of ${ce}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...Z(O,ce=>`${ce}: not compared, because the step failed`)]}var ne=e(8725),ue=e(2697),ge=e(6584);const Oe=900*1024;async function ze(s){Ne(s);const O=Ct(
s),V={"report.md":O(),"full-report.md":O({maxLength:1/0})};return await(0,ue.bg)("the report",V),qe(O)}function qe(s){return(O,V,Z)=>{const le=Oe-Buffer.byteLength(V.join()),pe=s({headings:O,maxLength:1/0,
maxBytes:le,mark:!1}).join("");return Z===void 0?pe:J(pe,Z)}}function Ne(s){const O=(0,w.AS)(s);if(O.length===0)return;const V=O.slice(0,20).map(ge.bY),Z=O.length>20?` and ${(0,C.hS)(O.length-20,"more\
 line")}`:"";(0,ne.lm)(`No field matched ${V.join(", ")}${Z} in ignore. Check the spelling.`)}}),682:((te,ie,e)=>{e.d(ie,{H:()=>c,R:()=>$});var w=e(3024),C=e(532),W=e(7279),F=e(5806),z=e(706),v=e(6584);
function $(o,m){const l=["workflows","workflows-file"].find(S=>o.text(S)!=="");if(l===void 0)return{targets:T(o,m),fromList:!1};l==="workflows"&&o.exclude(["workflows-file"],l),o.exclude(["workflow-id",
"flow-id","name"],l);const I=l==="workflows"?o.lines(l):o.optional(l,U);return{targets:I===void 0?[]:f(o,l,I),fromList:!0}}function T(o,m){const l=o.required("workflow-id",v.Fg),I=o.required("flow-id",
v.Fg),S=o.optional("name",v.$q);return l===void 0||I===void 0?[]:[{name:S??o.parse("workflow-id",m+l,v.$q)??"",workflowId:l,flowId:I}]}function U(o){const m=(0,v.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,w.readFileSync)(m))}catch(l){throw new Error(`can't be read: ${o}: ${(0,C.CQ)(l)}`)}}const M=(0,v.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,v.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${v.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,z.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,z.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,v.bY)(o)}`]);function f(o,m,l){const I=[],S=new Map,A=l.split(/\r\n|\n|\r/).map(r=>r.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[r,n]of A.entries()){const i=`${m}\
 line ${r+1}`;if(!o.parse(i,n.join(" "),M))continue;const[h="",E="",b=""]=n;o.parse(`${i} name`,h,v.$q),o.parse(`${i} workflow-id`,E,v.Fg),o.parse(`${i} flow-id`,b,v.Fg);const[p,a]=[(0,F.Sr)(h),`${E} ${b}`].
map(t=>{const u=S.get(t);return u===void 0&&S.set(t,r+1),u});p!==void 0&&o.refuse(i,`has the name of line ${p}`),a!==void 0&&o.refuse(i,`has the IDs of line ${a}. Set the IDs of its own workflow, or r\
emove the line`),I.push({name:h,workflowId:E,flowId:b})}return A.every(r=>r.length===0)&&o.refuse(m,"names no workflow"),I}async function c(o,m,l){const I=[],S=o.entries();let A;const r=async()=>{for(const[
n,i]of S){const h=await l(i,A);I[n]=h,h.error&&(0,W.h_)(h.error).affectsAll&&(A??=h.error)}};return await Promise.all(Array.from({length:Math.min(m,o.length)},r)),I}}),6584:((te,ie,e)=>{e.d(ie,{$J:()=>M,
$q:()=>r,Do:()=>l,EO:()=>b,Fg:()=>m,bY:()=>a,il:()=>T,kH:()=>v,or:()=>o,sJ:()=>$,sU:()=>S,tz:()=>n,yG:()=>U});var w=e(3024),C=e(6760),W=e(5806),F=e(7596),z=e(706);const v=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function $(t,u=v){return[u,({input:g})=>`contains ${d(g)}. ${t}`]}function T(...t){return u=>{for(const[g,N]of t){const j=g.exec(u);if(j)throw new Error(typeof N=="string"?N:N(j))}return u}}function U(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(t)}`)}function M(t,u=!1){return g=>{const N=Number(g);if((u?/^\d+$/:/^\d+(\.\d+)?$/).
test(g)&&N>0&&N<=t)return N;const j=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${u?"whole ":""}number above 0${j}, not ${a(g)}`)}}const f="is not an address such as https://ai-for-proce\
ss.example.ai",c=T($("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,f]);function o(t){
const u=/^[a-z0-9+.-]+:\/\//i.test(c(t))?t:`https://${t}`;if(!URL.canParse(u))throw new Error(f);const g=new URL(u);if(g.protocol!=="https:"&&g.protocol!=="http:")throw new Error("must be an https:// \
address");if(g.protocol==="http:"&&!(0,F.U9)(g.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return g.pathname.endsWith("/")||(g.pathname+="/"),g}function m(t){
if((0,F.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${a(t)}`)}const l=T($("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),I="is too long: at\
 most 200 characters",S=T([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${a(t)}`],[/.{201}/u,I]),A=T([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${a(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${a(t)}`],[/.{201}/u,I]);function r(t){const u=(0,W.x5)(A(t));if(u!==void 0)
throw new Error(`can't be a name: ${a(t)} ${u}`);if(Buffer.byteLength(t)>240)throw new Error(I);return t}function n(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function i(){return(0,C.resolve)(process.env.GITHUB_WORKSPACE??"")}const h=T([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function E(t){return(0,C.
resolve)(i(),h(t))}function b(t){const u=E(t);if((0,w.existsSync)(u))return u;throw new Error(p(t))}function p(t){const u=!(0,w.existsSync)(i())||(0,w.readdirSync)(i()).length===0;return`doesn't exist\
: ${a(t)}${u?". The workspace is empty: run actions/checkout before this step":""}`}function a(t){const u=d(t);return`"${(0,z.OX)(t,60)}"${u===""?"":` with ${u}`}`}function d(t){const u=(t.match(new RegExp(
v,"gu"))??[]).map(j=>j.codePointAt(0)??0),g=[...new Set(u)].map(j=>`U+${j.toString(16).toUpperCase().padStart(4,"0")}`),N=g.length===1?"an invisible character":"invisible characters";return g.length===
0?"":`${N} (${g.slice(0,5).join(", ")})`}}),1124:((te,ie,e)=>{e.d(ie,{AS:()=>$,Hq:()=>z,RG:()=>C,cq:()=>T,cz:()=>W,xS:()=>F,xW:()=>v});var w=e(706);const C={type:"hidden"};function W(U){const M=f=>U.reduce(
(c,o)=>c+o[f],0);return{added:M("added"),modified:M("modified"),removed:M("removed")}}function F({status:U,changes:M,references:f}){const c={added:0,modified:0,removed:0};if(U!=="modified")return{...c,
[U]:1};if(M.length===0&&f.length===0)return{...c,modified:1};for(const{kind:o}of M)c[o==="added"||o==="removed"?o:"modified"]++;return c}function z({workflows:U}){return U.some(({status:M})=>M!=="unch\
anged")}function v({workflows:U}){return W(U.map(({counts:M})=>M))}function $({workflows:[U,...M]}){return U?.unusedIgnores.filter(f=>M.every(({unusedIgnores:c})=>c.includes(f)))??[]}function T({modified:U,
added:M,removed:f}){return Object.entries({modified:U,added:M,removed:f}).flatMap(([o,m])=>m===0?[]:[`${(0,w.zD)(m)} ${o}`]).join(", ")||"no changes"}}),3436:((te,ie,e)=>{e.d(ie,{Gg:()=>U,Ku:()=>f,Ms:()=>I,
Op:()=>m,PX:()=>o,QP:()=>M,Rk:()=>W,TH:()=>T,TN:()=>v,YD:()=>$,ZM:()=>z,dj:()=>r,e1:()=>l,eX:()=>F,jn:()=>c});var w=e(8142),C=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displ\
ayName","Name","Title","Label","DisplayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function v(n,i){if(n.type!=="object")return;const h=n.members.get(i)??n.
matchOnly?.get(i);if(!(h===void 0||!c(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function $(n){return n.type==="object"?[...n.members.keys()]:[]}function T(n){const i=()=>$(
n).filter(h=>z.test(h));return f(n,["id","_id","key"])??f(n,i().sort())}function U(n){return f(n,F)}function M(n){return f(n,["type","Type"])}function f(n,i){const h=n&&i.find(E=>v(n,E)!==void 0);return h&&
v(n,h)}function c(n){return n.type==="string"||n.type==="literal"}function o(n){return n===void 0?[]:c(n)?[l(n.text)]:(n.type==="array"?n.items:[...n.members.values()]).flatMap(o)}function m(n,i,h){return h&&
W.includes(n)&&c(i)}function l(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class I{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(i,h=E=>{}){this.#n=i,this.#e=i.lines.length===
0,this.#t=h}read(i){const{fields:h,orders:E}=this.#n,b=p=>(0,C.pi)(h,p,this.#t);return(0,w.q)(i,void 0,{enter:(p,a="")=>this.#e?void 0:{key:a,outer:p},scalar:p=>this.scalar(p),array:(p,a)=>{const d=p.
length>0&&b({key:"",outer:a});return this.array(d?[]:p,(0,C.pi)(E,a,this.#t))},object:(p,a)=>{let d;for(const[t,u]of h.size===0?[]:p)b({key:t,outer:a})&&(p.delete(t),W.includes(t)&&(d=(d??new Map).set(
t,u)));return this.object(p,d)}})}scalar(i){let h=this.#o.get(i);return h===void 0&&(h={type:i.startsWith('"')?"string":"literal",id:++this.#s,text:i},this.#o.set(i,h)),h}array(i,h){const E=h?i.toSorted(
(a,d)=>a.id-d.id):i;let b=E.length;for(const{id:a}of E)b=A(b,a);const p=this.#i(b,{type:"array",id:this.#s+1,items:E,unordered:h});return this.#e?p:{type:"array",id:p.id,items:i,unordered:h}}object(i,h){
let E=~i.size;for(const[p,{id:a}]of i)E=E+A(this.scalar(p).id,a)|0;const b=this.#i(E,{type:"object",id:this.#s+1,members:i,matchOnly:h});return this.#e?b:{type:"object",id:b.id,members:i,matchOnly:h}}#i(i,h){
for(let E=i;;E=E+1|0){const b=this.#r.get(E);if(b&&S(b,h))return b;if(!b)return this.#r.set(E,h),this.#s++,h}}}function S(n,i){if(n.type==="array")return i.type==="object"||n.items.length!==i.items.length?
!1:n.items.every(({id:h},E)=>h===i.items[E]?.id);if(i.type==="array"||n.members.size!==i.members.size)return!1;for(const[h,{id:E}]of i.members)if(n.members.get(h)?.id!==E)return!1;return!0}function A(n,i){
const h=Math.imul(n^n>>>15,739982445)^Math.imul(i^i>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function r(n){if(c(n))return n.text;if(n.type==="array"){const h=n.items.map(r);return`[${(n.unordered?
h.sort():h).join()}]`}return`{${Array.from(n.members,([h,E])=>`${JSON.stringify(h)}:${r(E)}`).sort().join()}}`}}),9630:((te,ie,e)=>{e.d(ie,{TA:()=>z,b6:()=>F,ol:()=>$});var w=e(4573),C=e(7598),W=e(3436);
function F(T){return(0,w.isUtf8)(T)?T.toString():void 0}function z(T,U,M){const f=/\.json$/i.test(T)?F(U):void 0;return f===void 0?void 0:M.read(f)}function v(T,U,M,f){if(U.equals(M))return!0;const c=new Interner(
f),o=z(T,U,c);return o!==void 0&&o.id===z(T,M,c)?.id}function $({files:T},U){const M=c=>(0,C.createHash)("sha256").update(c).digest("hex"),f=Array.from(T,([c,o])=>{const m=z(c,o,new W.Ms(U));return[c,
M(m?(0,W.dj)(m):o)]});return M(JSON.stringify(f.sort(([c],[o])=>c<o?-1:1)))}}),2614:((te,ie,e)=>{e.d(ie,{md:()=>Ke,ID:()=>tt});var w=e(3436),C=e(3499);const W=[(0,C.Ab)("_?id key uuid guid identifier"),
(0,C.Ab)("(node|step|state)_?id"),(0,C.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,C.Ab)("\\*")],F=(0,C.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),z="*",v=64;function $(se,we){const de=T([]),_e=[],$e=new Set([se,we].flatMap(Te=>[...(0,w.PX)(Te),...c(Te)]));function Me(Te,he,Re){if((0,w.jn)(Te))f(Te.text,he,Re);else if(Te.type==="object")Pe(
Te,he,Re);else{const De=Te.items.length>1&&Te.items.some(({type:Fe})=>Fe==="array");for(const[Fe,Xe]of Te.items.entries())Me(Xe,U(he,"[]"),{...Re,array:Te.items,...De&&{slot:Fe}})}}function Pe(Te,he,{
key:Re,array:De,map:Fe,...Xe}){let Ze=Xe;if(De!==void 0||Re!==void 0){const Ye={side:Xe.side,value:Te,field:he,outer:Xe.place,key:Re,array:De??[]};Ze={...Xe,place:Ye,map:Fe},_e.push(Ye)}const ot=m(Te,
$e),it=Ze===Xe&&(0,w.YD)(Te).some(Ye=>Fe?.members.has(Ye));for(const[Ye,ft]of Te.members){const ut=U(he,ot||it?z:Ye);it&&f(JSON.stringify(Ye),ut,Ze,ft),(!it||ft.type==="array")&&Me(ft,ut,ot?{...Ze,key:Ye,
map:Te}:Ze)}}return Me(se,de,{side:"base"}),Me(we,de,{side:"head"}),{root:de,places:_e,find:l(_e)}}function T(se){return{keys:se,inner:new Map,texts:new Map,references:[]}}function U(se,we){const de=se.
inner.get(we)??T([...se.keys,we]);return se.inner.set(we,de),de}function M(se,we){return se?.inner.get(we)??se?.inner.get(z)}function f(se,{keys:we,texts:de,references:_e},{place:$e,slot:Me},Pe){de.set(
se,(de.get(se)??0)+1);const Te=se.startsWith('"')?se.length>2:F.test(we.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(se));$e&&Te&&_e.push({text:se,place:$e,slot:Me,value:Pe})}function c(se){if((0,w.
jn)(se))return[];const we=se.type==="array"?se.items:[...se.members.values()];return[...we.flatMap(c),...we.some(o)?[]:(0,w.YD)(se)]}function o(se){return se.type==="object"}function m({members:se},we){
return 2*[...se.keys()].filter(_e=>!F.test(_e)&&we.has(_e)).length>=se.size&&[...se.values()].every(o)}function l(se){const we=new Map;for(const de of se){const _e=($e,Me)=>{const Pe=W.findIndex(Re=>Re.
test($e));if(Pe<0)return;const Te=`${de.side} ${Me}`,he=we.get(Te)??[];he[Pe]=(he[Pe]??new Set).add(de),we.set(Te,he)};de.key!==void 0&&_e(z,JSON.stringify(de.key));for(const[$e,Me]of de.value.members)
(0,w.jn)(Me)&&_e($e,Me.text)}return(de,_e)=>{const $e=we.get(`${_e.side} ${de}`)?.find(Me=>Me);return $e&&$e.size<=v?I([...$e],_e,_e):void 0}}function I(se,we,de){const _e=de?se.filter(he=>A(he,de)):se;
if(_e.length===0&&de)return I(se,we,de.outer);const $e=_e.length>1?_e.filter(({value:he})=>he.members.size>2):_e,Me=$e.map(({field:he})=>S(we.field,he)),[Pe,...Te]=$e.filter((he,Re)=>Me[Re]===Math.min(
...Me));return Te.length===0?Pe:void 0}function S(se,{keys:we}){const de=we.findIndex((_e,$e)=>_e!==se.keys[$e]);return de<0?0:we.length-de}function A(se,we){return se!==void 0&&(se===we||A(se.outer,we))}
var r=e(5408);const n="source from origin src tail out".split(" "),i="target to dest destination head in".split(" "),h="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",b=`${h} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),p="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),a=`${h} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),d="action activity block node state step task widget id".split(" "),t="label title name condition if when event dependencyconditions type errortype relationship selectedrelationships".split(
" "),u=60;function g(se,we){const de=$(se,we),_e=oe(de.root).flatMap(De=>fe(De,de)),$e=ae(_e),Me=$e.length>0?$e:G(_e,de),Pe=new Set(Me.flatMap(({source:De,target:Fe})=>[De.field,Fe.field])),Te=(0,r.$z)(
de.places,({field:De})=>De),he=[...Pe].filter(De=>[...Pe].some(Fe=>N(Te.get(De),Te.get(Fe))));for(const De of he)Pe.delete(De);const Re=Me.filter(({source:De,target:Fe})=>Pe.has(De.field)&&Pe.has(Fe.field));
return{root:de.root,nodes:de.places.filter(({field:De})=>Pe.has(De)),edges:Re}}function N(se=[],we=[]){const de=([$e])=>$e?.field.keys.length??0;if(de(we)>=de(se))return!1;const _e=new Set(we.map(({value:$e})=>(0,w.
TH)($e)));return 2*se.filter(({value:$e})=>(0,w.TH)($e)!==void 0&&_e.has((0,w.TH)($e))).length>se.length}function j(se,we){return X(se).some(de=>we.includes(de))}function X(se){return se.flatMap(we=>we.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(we=>we.toLowerCase())}function oe(se){const we=[se];for(const de of we)we.push(...de.inner.values());return we}function fe(se,{find:we}){const de=se.references.
flatMap(Te=>{const he=we(Te.text,Te.place);return he?[{...Te,field:se,target:he}]:[]}),_e=de.filter(({place:Te,target:he})=>!A(Te,he)),$e=de.length/se.references.length,Me=$e>=.5&&Ee(se.references)-Ee(
de)<=2;return($e>=.9||Me&&j(se.keys.slice(-2),b))&&2*_e.length>=de.length?[de]:[]}function Ee(se){return new Set(se.map(({text:we})=>we)).size}function ae(se){const we=se.filter(de=>!de.some(({place:_e,
target:$e})=>$e.field===_e.field));return[...(0,r.$z)(we,([de])=>de?.place.field).values()].flatMap(de=>{const _e=(0,r.$z)(de,Pe=>y(Pe,n)),$e=(0,r.$z)(de,Pe=>y(Pe,i));_e.delete(void 0);const Me=[..._e].
flatMap(([Pe,Te])=>Te.flatMap(he=>($e.get(Pe)??[]).map(Re=>_(he,Re))));return Me.sort((Pe,Te)=>B(Te)-B(Pe)||R(Pe)-R(Te)),Me[0]??[]})}function y([se],we){const de=X(se?.field.keys.slice(-2)??[]),_e=de.
filter($e=>!we.includes($e));return _e.length<de.length?_e.join(" "):void 0}function _(se,we){const de=new Map(se.map(_e=>[_e.place,_e]));return we.flatMap(_e=>{const $e=de.get(_e.place),Me=$e&&{source:$e.
target,target:_e.target,links:[$e,_e]};return Me?[{...Me,label:P(_e,_e.place,[]),item:_e.place.value}]:[]})}function B(se){return se.filter(({source:we,target:de})=>!A(we,de)&&!A(de,we)).length}function R([
se]){return se?se.source.field.keys.length+se.target.field.keys.length:0}function G(se,we){const[de,_e]=[[],[]],$e=new Set;for(const Pe of se){const Te=Pe.flatMap(Xe=>Y(Xe,we)),[he]=Te;if(he===void 0||
10*Te.length<9*Pe.length)continue;const Re=he.link.field.keys.slice(he.inside.field.keys.length),De=Te.filter(({source:Xe,inside:Ze})=>Xe!==Ze);for(const{inside:Xe}of De)$e.add(Xe.key);const Fe=j(Re,p);
if(!(!Fe&&De.length===0&&!j(Re,b)))for(const{link:Xe,source:Ze}of Te){const ot=Xe.place===Ze?void 0:Xe.place,it={label:P(Xe,ot,Re),links:[Xe],item:ot?.value};Fe?_e.push({source:Xe.target,target:Ze,...it}):
de.push({source:Ze,target:Xe.target,...it})}}const Me=de.length<_e.length?_e:de;return $e.size>1||Ee(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function Y(se,{find:we}){for(let de=se.place;de;de=de.outer){
const _e=we(JSON.stringify(de.key),de),$e=[de,_e].find(Me=>Me?.field===se.target.field);if($e)return[{link:se,source:$e,inside:de}]}return[]}function P({slot:se,value:we},de,_e){const $e=de?(0,w.YD)(de.
value):[],Pe=t.flatMap(Re=>$e.filter(De=>De.toLowerCase()===Re)).map(Re=>{const[De,Fe]=[de?.field.inner.get(Re),x(de?.value.members.get(Re))];return De&&oe(De).some(({texts:Ze})=>Ze.size>1)||Fe.includes(
" ")?Fe:""}),Te=_e.filter(Re=>!K(Re)),he=se===void 0?[]:[`output ${se+1}`];return[x(we),...Pe].find(Re=>Re!=="")??[...Te,...he].join(", ")}function K(se){return a.includes(se.toLowerCase())||X([se]).every(
we=>[...a,...d].includes(we))}function x(se){const de=(se?.type==="literal"?[]:(0,w.PX)(se).flatMap(_e=>_e.trim()||[])).join(", ");return de.length>u?"":de}var L=e(1345),k=e(8132),Q=e(706);const ee={same:"",
added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},q={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf22\
2e,color:#1f2328,stroke-dasharray:5 3"},re={same:"-->",added:"==>",removed:"-.->"},ye=40,be=500,ke=5e4,Ce=40,We=6;function je(se,we,{isWhole:de,hide:_e}){const $e=({status:he})=>de||he!=="same",Me=new Set(
[...se.filter($e),...we.filter($e).flatMap(Ie)]),Pe=we.filter(he=>Ie(he).some($e)).flatMap(Ie);if(Me.size===0)return{};for(const he of[new Set([...Me,...Pe]),Me]){const Re=we.filter(Fe=>Ie(Fe).every(Xe=>he.
has(Xe)));if(he.size>ye||Re.length>be)continue;const De=Le(se.filter(Fe=>he.has(Fe)),Re,_e);if(De.length<=ke)return{picture:De}}return{note:`The picture is left out: it would have ${Me.size>ye?(0,Q.hS)(
Me.size,"node"):"too many connections"}.`}}function Ie({source:se,target:we}){return[se,we]}function Le(se,we,de){const _e=new Map(se.map((Pe,Te)=>[Pe,`n${Te+1}`])),$e=(0,L.Vn)(se.map(({name:Pe})=>Pe)),
Me=se.map(Pe=>{const Te=$e.get(Pe.name)===1?Pe.name:Pe.label;return`  ${_e.get(Pe)}["${ee[Pe.status]}${Ae(de(Te))||"?"}"]`});for(const{source:Pe,target:Te,label:he,status:Re}of we){const De=`${ee[Re]}${Ae(
de(he))}`.trim();Me.push(`  ${_e.get(Pe)} ${re[Re]}${De===""?"":`|"${De}"|`} ${_e.get(Te)}`)}for(const[Pe,Te]of Object.entries(q)){const he=se.filter(Re=>Re.status===Pe).map(Re=>_e.get(Re));he.length>
0&&Me.push(`  classDef ${Pe} ${Te}`,`  class ${he.join()} ${Pe}`)}return[`flowchart ${me(se,we)>We?"TD":"LR"}`,...new Set(Me)].join(`
`)}function me(se,we){const de=new Set(we.map(({target:Me})=>Me)),_e=se.filter(Me=>!de.has(Me)),$e=new Map((_e.length>0?_e:se.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of $e)for(const{source:Te,target:he}of we)
Te===Me&&!$e.has(he)&&$e.set(he,Pe+1);return Math.max(...$e.values())}function Ae(se){return(0,k.RK)((0,k.Jj)(se.replace(/\s+/g," ").trim(),Ce)).replace(Ue,we=>we==='"'?"#quot;":`#${we.codePointAt(0)}\
;`)}const Ue=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ke="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Je="* if when id name label t\
itle type key handle condition event relationships".split(" ");function tt(se,we=de=>de){const de=se.head??se.base;if(de===void 0)return;const[_e,$e]=[se.base??de,se.head??de],Me=(0,L.j9)([$e,_e]),Pe=g(
_e,$e),Te=wt(se,Pe,Me),he=[...new Set(Te.values())].sort((Ye,ft)=>Ye.rank-ft.rank);lt(he);const Re=vt(Pe,Te),De=Re.filter(Ye=>Ye.status!=="same"),Fe=ht(Pe,De);mt(se,he,Me,Fe);const Xe=new Map(Re.map(({
item:Ye,source:ft,target:ut})=>[Ye,`${ft.label} \u2192 ${ut.label}`])),Ze=new Set(he.map(({place:Ye})=>Ye.key)),ot=new Set(Pe.nodes.flatMap(({key:Ye,field:ft})=>Ye===void 0?[]:ft.keys.at(-2)??"")),it=Ye=>Ye.
filter(({status:ft})=>ft!=="removed").length;return{...je(he,Re,{isWhole:se.status!=="modified",hide:we}),connections:_t(De),size:{nodes:it(he),connections:it(Re)},tells:Fe,isItemKey:Ye=>Ze.has(Ye)||Me.
labelOf(JSON.stringify(Ye))!==void 0,labelOf:Me.labelOf,endsOf:Ye=>Xe.get(Ye),withItems:Ye=>ot.size===0?Ye:st(Ye,ot,de)}}function st(se,we,de){let _e=de;const $e=se.path.map((Me,Pe)=>{const Te=Pe===0?
"":se.path[Pe-1];if(Pe===se.path.length-1&&"value"in se?_e=se.value:Me.type!=="member"?_e=Me.item:_e=_e&&"members"in _e?_e.members.get(Me.key):void 0,Me.type!=="member"||Te===void 0||_e===void 0||!("m\
embers"in _e))return Me;const he=typeof Te=="string"?Te:Te.type==="member"?Te.key:void 0;return he!==void 0&&we.has(he)?(0,L.s3)(_e,Me.key):Me});return{...se,path:$e}}function ct({side:se}){return se===
"head"}function at(se){return se&&[se.key,at(se.outer)]}function wt({matches:se},{nodes:we},de){const _e=De=>De.key===void 0?`${De.value.id}`:JSON.stringify(at(De)),$e=new Map(we.map((De,Fe)=>[De,Fe])),
Me=(0,r.$z)(we.filter(ct),_e),Pe=(0,r.$z)(se,({base:De})=>De.id),Te=De=>{const Fe=Pe.get(De.value.id)??[];for(let Xe=Fe.shift();Xe;Xe=Fe.shift()){const Ze=Me.get(`${Xe.head.id}`)?.shift();if(Ze)return Ze}
return Me.get(_e(De))?.shift()},he=new Map;let Re=0;for(const De of we){if(he.has(De))continue;const Fe=ct(De)?De:Te(De);Re=(Fe&&$e.get(Fe))??Re+1e-6;const Xe=Fe===void 0?"removed":Fe===De?"added":"sa\
me",Ze=Fe??De,ot=dt(Ze,de),it={name:ot,label:ot,status:Xe,rank:Re,place:Ze,old:Xe==="same"?De:void 0};he.set(De,it).set(Ze,it)}return he}function lt(se){const we=(0,L.Vn)(se.map(({name:de})=>de));for(const de of se){
const _e=(0,w.TH)(de.place.value);_e&&(we.get(de.name)??0)>1&&(de.label=(0,L.oP)(de.name,_e))}}function dt({key:se,value:we,array:de},_e){const[$e,...Me]=["componentType",...we.members.keys()].map(Te=>(0,w.
TN)(we,Te)),[Pe="?"]=[(0,w.QP)(we),$e,(0,w.TH)(we),...Me].filter(Te=>Te!==void 0);return se??_e.nameOf(we,de)??(0,w.e1)(Pe)}function vt({edges:se},we){const de=se.flatMap(he=>{const[Re,De]=[we.get(he.
source),we.get(he.target)];return Re&&De?[{...he,source:Re,target:De,status:ct(he.source)?"added":"removed"}]:[]}),_e=({source:he,target:Re,label:De})=>`${he.rank} ${Re.rank} ${De}`,$e=(0,r.$z)(de,({status:he})=>he),
Me=(0,r.$z)($e.get("removed")??[],_e);return[...($e.get("added")??[]).map(he=>Me.get(_e(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Re)=>he.source.rank-Re.source.rank||he.
target.rank-Re.target.rank)}function _t(se){const we=new Map;for(const de of["target","label"]){const _e=$e=>`${$e.source.rank} ${de==="label"?$e.label:$e.target.rank}`;for(const[$e,Me,...Pe]of(0,r.$z)(
se,_e).values()){if(!$e||!Me||Pe.length>0||$e.status===Me.status)continue;[$e.source,$e.target,Me.target].every(({old:he})=>he)&&!we.has($e)&&!we.has(Me)&&we.set($e,Me).set(Me,$e)}}return se.flatMap(de=>{
const _e=we.get(de);return _e&&de.status==="removed"?[]:[{...de,kind:_e?"rewired":de.status,was:_e}]})}function ht({root:se,nodes:we},de){const _e=new Set(de.flatMap(he=>he.links.map(({field:Re})=>Re))),
$e=new Set(de.map(({item:he})=>he)),Me=new Set([se,...we.map(({field:he})=>he)]),Pe={added:new Set,removed:new Set};for(const he of de){const Re=[he.source.name,he.target.name,...he.label.split(", ")].
map(De=>JSON.stringify(De));for(const De of[...Re,...he.links.map(Fe=>Fe.text)])Pe[he.status].add(De)}function Te(he,Re,De){if(Re===void 0||Me.has(Re))return[{text:De,field:se}];const Fe=Re.keys.at(-1)===
z?[{text:JSON.stringify(De),field:Re}]:[];if("text"in he)return[...Fe,{text:he.text,field:Re}];const Xe="members"in he?[...he.members]:[],Ze="items"in he?he.items.map(ot=>["[]",ot]):Xe;return[...Fe,...Ze.
flatMap(([ot,it])=>Te(it,M(Re,ot),ot))]}return({path:he,...Re})=>{const De=he.map(Ze=>Ze.type==="member"?Ze.key:"[]"),Fe=he.some(Ze=>"item"in Ze&&$e.has(Ze.item)),Xe=(Ze,ot)=>{const it=Te(Ze,De.reduce(
M,se),`${De.at(-1)}`),Ye=it.some(({field:ut})=>_e.has(ut)),ft=({text:ut,field:gt})=>{if(_e.has(gt))return ot.has(ut);const yt=`${gt.keys.findLast(Et=>Et!=="[]")}`;return Ke.includes(yt)||ot.has(ut)&&j(
[yt],Je)||Ye&&pt(ut,gt)};return(Ye||Fe)&&it.every(ft)};return Re.kind==="modified"?Xe(Re.from,Pe.removed)&&Xe(Re.to,Pe.added):"value"in Re&&Xe(Re.value,Pe[Re.kind])}}function pt(se,{texts:we}){const de=we.
get(se)??0,_e=[...we.values()].reduce(($e,Me)=>$e+Me,0);return de>2&&2*de>_e&&/^"?[\w.-]{0,30}"?$/.test(se)}function mt(se,we,{componentOf:de},_e){const $e=(0,C.pi)(se),Me=we.flatMap(he=>{const{value:Re,
array:De}=he.place,Fe=(0,L.qU)(Re)===void 0?de(Re,De):void 0;return[Re.id===he.old?.value.id?void 0:Re,Fe].map(Xe=>({owner:Xe,node:he}))}),Pe=(0,r.$z)(Me,({owner:he})=>he);Pe.delete(void 0);const Te=new Map(
se.matches.map(({path:he,head:Re})=>[he.at(-1),Re]));for(const he of se.changes){if(_e(he)||$e(he))continue;const Re=he.path.map(Fe=>Te.get(Fe)).reverse(),De=["value"in he&&he.value,...Re].find(Fe=>Pe.
has(Fe));for(const{node:Fe}of Pe.get(De)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,ie,e)=>{e.d(ie,{K$:()=>w,pi:()=>W,wo:()=>C});const w=C("");function C(v){const $=new Set,[T,U]=[new Map,
new Map];for(const[M,f]of v.split(/\r\n|\r|\n/).entries()){const c=f.trim();if(c===""||c.startsWith("#"))continue;const[o,m]=c.endsWith("[]")?[c.slice(0,-2),U]:[c,T],l=o.split(".").reverse(),I=F(o);if(l.
includes(""))throw new Error(`has an empty key in line ${M+1} (join keys by single dots)`);if(l.every(S=>S==="*"))throw new Error(`has only * in line ${M+1}, which would ignore everything (name a key)`);
$.add(c),m.set(I,[...m.get(I)??[],{line:c,keys:l}])}return{lines:[...$],fields:T,orders:U}}function W(v,$,T){if(v.size===0||$===void 0)return!1;const U=["*",F($.key)].flatMap(M=>v.get(M)??[]).filter(({
keys:M})=>z($,M));for(const{line:M}of U)T(M);return U.length>0}function F(v){return v.slice(v.lastIndexOf(".")+1)}function z(v,$){if(v===void 0||$.length===0)return $.length===0;const T=$[0]==="*"?["*"]:
v.key.split(".").reverse();return T.every((U,M)=>U===$[M])&&z(v.outer,$.slice(T.length))}}),2742:((te,ie,e)=>{e.d(ie,{OD:()=>P,qy:()=>G,Z:()=>K,yR:()=>Y});var w=e(3436),C=e(2899),W=e(1345);function F(x,L){
const k=L.size===0?void 0:L.get(JSON.stringify(x));return k===void 0?x:(0,w.e1)(k)}function z({base:x,head:L}){return x===L?[]:w.Rk.flatMap(k=>{const[Q,ee]=[(0,w.TN)(x,k),(0,w.TN)(L,k)];return Q!==ee&&
Q?.startsWith('"')&&ee?.startsWith('"')?[[Q,ee]]:[]})}function v(x,L){const k=new Map;for(const[ee,q]of x)k.set(ee,(k.get(ee)??new Set).add(q));const Q=([ee,q])=>k.get(ee)?.size===1&&L.base.get(ee)===
1&&L.head.get(q)===1;return new Map(x.filter(Q))}function $(x){const L=k=>{const Q=new Map,ee=(q,re)=>{if(q.type==="array")for(const be of q.items)ee(be,!0);if(q.type!=="object")return;const ye=re?[q.
id,...w.Rk.flatMap(be=>(0,w.TN)(q,be)??[])]:[];for(const be of new Set(ye))Q.set(be,(Q.get(be)??0)+1);for(const be of q.members.values())ee(be,!1)};for(const q of x)ee(q[k],!1);return Q};return{base:L(
"base"),head:L("head")}}function T(x,L,k){const Q={element:new Map,member:new Map};function ee(re,ye){if(L.size===0&&!k)return re;if((0,w.jn)(re))return x.scalar(L.get(re.text)??re.text);const be=Q[ye?
"element":"member"],ke=be.get(re.id)??q(re,ye);return be.set(re.id,ke),ke}function q(re,ye){if(re.type==="array"){const ke=re.items.map(Ce=>ee(Ce,!0));return x.array(ke,re.unordered)}const be=new Map;
for(const[ke,Ce]of re.members)(0,w.Op)(ke,Ce,ye)?k||be.set(ke,Ce):be.set(F(ke,L),ee(Ce,!1));return x.object(be)}return(re,ye=!1)=>ee(re,ye).id}function U(x,L){const k={base:T(x,L,!0),head:T(x,new Map,
!0)};return{interner:x,renames:L,follow:T(x,L,!1),bare:k}}var M=e(5408);const f=.4,c=.9,o=4e4,m=4,l=/^(""|0|true|false|null)$/,I=.25,S=new Set([...w.eX,"type"]);function A(x,L,k){const{compare:Q,shareRare:ee}=i(
x,k),q=r(x,L),re=n(x);return ye=>(be,ke)=>{const Ce=(0,M.qc)(be,ke),We=Ce.reduce((me,{base:Ae,head:Ue})=>me+Ae.length*Ue.length,0),je=me=>We>o?[...ee(me),...(0,M.O6)(L,me).flatMap(M.yU)]:me.base.flatMap(
Ae=>me.head.map(Ue=>({base:Ae,head:Ue}))),Ie=Ce.flatMap(je).flatMap(me=>{const Ae=Q(me);return(ye>0&&re(me)?Q(me,()=>1)>=c:Ae>=ye)?[{pair:me,alike:Ae,distance:q(me)}]:[]});Ie.sort((me,Ae)=>Ae.alike-me.
alike||me.distance-Ae.distance);const Le=new Set;return Ie.flatMap(({pair:me})=>Le.has(me.base)||Le.has(me.head)?[]:(Le.add(me.base).add(me.head),[me]))}}function r({base:x},L){const k=new Map((0,M.Ms)(
L).map(q=>[q.base.index,q.head.index-q.base.index]));let Q=0;const ee=x.map(({index:q})=>(Q=k.get(q)??Q,q+Q));return q=>Math.abs((ee[q.base.index]??0)-q.head.index)}function n({base:x,head:L}){const k=({
item:re})=>[(0,w.TH)(re),(0,w.Gg)(re)],[Q,ee]=[new Set(x.flatMap(k)),new Set(L.flatMap(k))],q=(re,ye)=>k(re).every(be=>be!==void 0&&!ye.has(be));return re=>q(re.base,ee)&&q(re.head,Q)}function i(x,{renames:L,
follow:k}){const Q=new Map([["",0]]),ee=new Set;function q(je){const Ie=Q.get(je)??Q.size;return Ie===Q.size&&Q.set(je,Ie),Ie}function re(je,Ie){const Le=new Set,me=(Ae,Ue,Ke)=>{if((0,w.jn)(Ae)||(Ae.type===
"array"?Ae.items.length:Ae.members.size)===0){const Je=q(`${Ue}=${Ie==="base"?k(Ae):Ae.id}`);Le.add(Je),(!(0,w.jn)(Ae)||l.test(Ae.text))&&ee.add(Je)}else if(Ae.type==="array")for(const Je of Ae.items)
me(Je,q(`${Ue}[]`),!0);else for(const[Je,tt]of Ae.members)Ue===0&&(0,w.jn)(tt)&&S.has(Je)||(0,w.Op)(Je,tt,Ke)||me(tt,q(`${Ue}.${Ie==="base"?F(Je,L):Je}`),!1)};return me(je,0,!0),Le}const ye=new Map,be=new Map,
ke=je=>ye.get(je)??new Set;for(const je of["base","head"]){for(const Ie of x[je])ye.set(Ie,re(Ie.item,je));for(const[Ie,Le]of(0,W.Vn)(x[je].flatMap(me=>[...ke(me)]))){const me=(ee.has(Ie)?I:1)/Le;be.set(
Ie,Math.min(be.get(Ie)??1,me))}}const Ce=je=>be.get(je)??0,We=je=>[...ke(je)].filter(Ie=>Ce(Ie)>=1/m);return{compare({base:je,head:Ie},Le=Ce){const me=Je=>{let tt=0;for(const st of Je)tt+=Le(st);return tt},
[Ae,Ue]=[ke(je),ke(Ie)],Ke=[...Ae].filter(Je=>Ue.has(Je));return 2*me(Ke)/(me(Ae)+me(Ue))||0},shareRare(je){const Ie=new Map;for(const Le of je.head)for(const me of We(Le))Ie.set(me,[...Ie.get(me)??[],
Le]);return je.base.flatMap(Le=>{const me=new Set(We(Le).flatMap(Ae=>Ie.get(Ae)??[]));return Array.from(me,Ae=>({base:Le,head:Ae}))})}}}function h(x,L,k){const Q={base:{item:x,index:0,array:[x]},head:{
item:L,index:0,array:[L]}};return i({base:[Q.base],head:[Q.head]},k).compare(Q)}const E=/^"[\w-]{0,20}"$/;function b(x,L,k){let Q=[],ee=x;const q=()=>ee.base.length===0||ee.head.length===0,re=(me,Ae)=>{
const Ue=q()?[]:me(ee,Ae);Ue.length!==0&&(Q=Q.concat(Ue),ee=(0,M.FF)(ee,Ue))},ye=me=>(Ae,Ue)=>(0,M.O6)(Q,Ae).flatMap(Ke=>me(Ke,Ue)),be=k||[...x.base,...x.head].some(({item:me})=>me.type==="object"),ke=w.
Rk.filter(me=>!t(me,x,L));for(const me of g(ke,x,L))re(M.kk,a(me));const Ce=({item:me})=>me.id,We=({item:me},Ae)=>Ae==="base"?L.follow(me,!0):me.id;for(const me of L.renames.size>0?[We,Ce]:[Ce])re(ye(
M.eV),me),be&&re(M.kh,me);if(be&&!q()){const me=n(x);for(const Ke of g(j(x),x,L).slice(0,1)){const Je=tt=>!w.ZM.test(Ke)&&me(tt)&&E.test((0,w.TN)(tt.head.item,Ke)??"");re((tt,st)=>(0,M.kk)(tt,st).filter(
ct=>!Je(ct)),a(Ke))}const Ae=Ke=>({item:Je},tt)=>d(Je,L.bare[tt],Ke);re(ye(M.eV),Ae(1)),re(M.kh,Ae(3));const Ue=A(x,Q,L);for(const Ke of[...w.eX,"key"])re(Ue(0),a(Ke));re(Ue(f),({item:Ke})=>Ke.type===
"object"?(0,w.QP)(Ke)??"":void 0)}const je=ke.length<w.Rk.length,Ie=me=>(0,w.Gg)(me)??(je?ke.find(Ae=>(0,w.TN)(me,Ae)):(0,w.TH)(me));return re(ye((me,Ae)=>je&&p(me.base)===p(me.head)?(0,M.yU)(me):(0,M.
kh)(me,Ae)),({item:me})=>Ie(me)===void 0?"":void 0),Q}function p(x){return x.map(({index:L})=>L).join()}function a(x){return({item:L})=>(0,w.TN)(L,x)}function d(x,L,k){return x.type!=="object"||[...x.
members].filter(([ee,q])=>!(0,w.Op)(ee,q,!0)).length<k?void 0:L(x,!0)}function t(x,L,k){const[Q,ee]=[u(L.base,x),u(L.head,x)];if(Q===void 0||Q!==ee)return!1;if(Q==="")return!0;const q=(0,M.eV)(L,({item:re},ye)=>d(
re,k.bare[ye],1));return L.base.length!==L.head.length&&q.length>N((0,M.kk)(L,a(x)),k)}function u(x,L){const k=/^"?(.*?)\d+"?$/.exec(x[0]?(0,w.TN)(x[0].item,L)??"":"")?.[1],Q=ee=>x.every(({item:q,index:re})=>(0,w.
TN)(q,L)?.replaceAll('"',"")===`${k}${ee+re}`);return x.length>1&&(Q(0)||Q(1))?k:void 0}function g(x,L,k){const Q=x.map(q=>({key:q,pairs:(0,M.kk)(L,a(q))})),ee=(q,re)=>q.every(({base:be,head:ke},Ce)=>be===
re[Ce]?.base&&ke===re[Ce]?.head)?0:N(re,k)-N(q,k);return Q.sort(({pairs:q},{pairs:re})=>re.length-q.length||ee(q,re)),Q.map(({key:q})=>q)}function N(x,{interner:L,renames:k,bare:Q}){const ee=x.map(({base:re,
head:ye})=>({base:re.item,head:ye.item})),q=T(L,new Map([...k,...ee.flatMap(z)]),!0);return ee.filter(({base:re,head:ye})=>[q,Q.head].some(be=>be(re,!0)===Q.head(ye,!0))).length}function j({base:x,head:L}){
const k=(0,W.Vn)(L.flatMap(({item:q})=>(0,w.YD)(q))),Q=q=>2*(k.get(q)??0)>L.length&&q!=="type",ee=[...k.keys()].filter(q=>Q(q)&&X(x,q)&&X(L,q)).sort();return[...ee.filter(q=>w.ZM.test(q)),...ee]}function X(x,L){
const k=x.flatMap(({item:ee})=>(0,w.TN)(ee,L)??[]).filter(ee=>ee.startsWith('"'));if(k.length<2||2*k.length<=x.length||new Set(k).size<k.length)return!1;const Q=new Set(x.flatMap(({item:ee})=>w.Rk.map(
q=>(0,w.TN)(ee,q))));return 2*k.filter(ee=>Q.has(ee)).length<k.length}const oe=8,fe=.5;function Ee(x,L,k,Q){const ee=Ie=>x[Ie].flatMap(me=>[me,...ae(me,Q)]).filter(({path:me,value:Ae})=>me.at(-1)?.type===
"item"&&k[Ie].get(Ae.id)===1),q={bases:new Set,heads:new Map};let re={base:ee("base"),head:ee("head")};const ye=(Ie,Le)=>{const me=(0,M.kk)(re,Ie).filter(({base:Ae,head:Ue})=>Ae.arrays!==Ue.arrays&&Le(
Ae.value,Ue.value));for(const{base:Ae,head:Ue}of me)q.bases.add(Ae.value),q.heads.set(Ue.value,Ae);re=(0,M.FF)(re,me)},be=(Ie,Le)=>(0,w.TN)(Ie,"type")===(0,w.TN)(Le,"type"),ke=(Ie,Le)=>(0,w.Gg)(Ie)!==
void 0&&(0,w.Gg)(Ie)===(0,w.Gg)(Le),Ce=(Ie,Le)=>be(Ie,Le)&&h(Ie,Le,L)>=fe,We=(Ie,Le)=>(k[Le].get(Ie??"")??0)<2,je=(Ie,Le)=>We(Ie,Le)?Ie:void 0;return ye(({value:Ie},Le)=>je((0,w.TH)(Ie),Le),(Ie,Le)=>((0,w.
TH)(Ie)?.length??0)>=oe||ke(Ie,Le)||Ce(Ie,Le)),ye(({value:Ie},Le)=>je((0,w.Gg)(Ie)??(0,W.qU)(Ie),Le),Ce),ye(({value:Ie},Le)=>We((0,w.TH)(Ie),Le)?d(Ie,L.bare[Le],3):void 0,be),q}function ae({value:x,path:L},k){
return(0,W.Vg)(x,k).flatMap(Q=>{if((0,w.jn)(Q.value))return[];const ee={value:Q.value,path:[...L,Q.step]};return[ee,...ae(ee,k)]})}function y(x,L,k,Q){const ee=[],q=[],re=[],ye=[],be={base:[],head:[]};
function ke({base:me,head:Ae},Ue,Ke){Ke==="element"&&ye.push(...z({base:me,head:Ae})),(Ke==="element"||Ke==="member"&&me.type==="object"&&Ae.type==="object")&&re.push({base:me,head:Ae,path:Ue}),me.id!==
Ae.id&&(me.type==="array"&&Ae.type==="array"?Le(me,Ae,Ue):me.type==="object"&&Ae.type==="object"?Ie({base:me,head:Ae},Ue,Ke):Ke!=="own"&&(0,w.jn)(me)&&(0,w.jn)(Ae)&&L.renames.get(me.text)===Ae.text?q.
push({path:Ue,from:(0,w.e1)(me.text),to:(0,w.e1)(Ae.text)}):ee.push({kind:"modified",path:Ue,from:me,to:Ae}))}function Ce({base:me,head:Ae},Ue,Ke,Je){me!==void 0&&Ae!==void 0?ke({base:me,head:Ae},Ue,Ke):
Ae!==void 0&&!We(Ae,Ue)?(ee.push({kind:"added",path:Ue,value:Ae}),be.head.push({value:Ae,path:Ue,arrays:Je}),k.heads.size>0&&je(Ae,Ue)):me!==void 0&&!k.bases.has(me)&&(ee.push({kind:"removed",path:Ue,
value:me}),be.base.push({value:me,path:Ue,arrays:Je}))}function We(me,Ae){const Ue=k.heads.get(me);return Ue===void 0?!1:(ee.push({kind:"moved",path:Ae,from:Ue.path}),ke({base:Ue.value,head:me},Ae,"el\
ement"),!0)}function je(me,Ae){for(const{step:Ue,value:Ke}of(0,W.Vg)(me,Q)){const Je=[...Ae,Ue];We(Ke,Je)||je(Ke,Je)}}function Ie(me,Ae,Ue){for(const{key:Ke,from:Je,...tt}of _(me,L)){const st=[...Ae,{
type:"member",key:Ke}];Je!==Ke&&q.push({path:st,from:Je,to:Ke});const ct=tt.base!==void 0&&(0,w.Op)(Ke,tt.base,Ue==="element");Ce(tt,st,ct?"own":"member")}}function Le(me,Ae,Ue){const Ke={base:(0,M.S3)(
me.items),head:(0,M.S3)(Ae.items)},Je=b(Ke,L,me.unordered&&Ae.unordered).filter(at=>!k.bases.has(at.base.item)&&!k.heads.has(at.head.item)),tt=(0,W.Oe)(Ke,Je,Q),st=new Set((0,M.Ms)(Je).map(at=>at.head.
index)),ct=tt.filter(at=>at.base&&at.head&&!st.has(at.index));ct.length>0&&!Ae.unordered&&ee.push({kind:"reordered",path:Ue,moved:ct.map(({step:at})=>at)});for(const{step:at,...wt}of tt)Ce(wt,[...Ue,at],
"element",Ke)}return ke(x,[],"root"),{changes:ee,references:q,matches:re,renames:ye,unmatched:be}}function _({base:x,head:L},{renames:k,follow:Q}){const ee=new Map(x.members),q=new Map,re=(be,ke)=>be.
id===ke.id||Q(be)===ke.id;for(const be of[re,()=>!0])for(const ke of[Ce=>Ce,Ce=>F(Ce,k)])for(const[Ce,We]of ee){const je=ke(Ce),Ie=L.members.get(je);Ie===void 0||q.has(je)||!be(We,Ie)||(ee.delete(Ce),
q.set(je,{key:je,from:Ce,base:We,head:Ie}))}for(const[be,ke]of L.members)q.has(be)||q.set(be,{key:be,from:be,head:ke});const ye=Array.from(ee,([be,ke])=>({key:be,from:be,base:ke}));return[...q.values(),
...ye].sort((be,ke)=>be.key<ke.key?-1:1)}const B={bases:new Set,heads:new Map},R=5;function G(x,L){const k=new w.Ms(C.K$),[Q,ee]=[x,L].map(q=>Y(q,k));return Q&&ee&&P([{base:Q,head:ee}],k)[0]}function Y(x,L=new w.
Ms(C.K$)){return/^\s*[[{]/.test(x)?L.read(x):void 0}function P(x,L){const k=K(()=>$(x)),Q=K(()=>(0,W.j9)([...x.map(({head:ye})=>ye),...x.map(({base:ye})=>ye)])),ee=(ye,be)=>Q().componentOf(ye,be);function q(ye){
const be=U(L,ye);return x.map(ke=>{const Ce=y(ke,be,B,ee),{base:We,head:je}=Ce.unmatched;if(We.length===0||je.length===0)return Ce;const Ie=Ee(Ce.unmatched,be,k(),ee);if(Ie.heads.size===0)return Ce;const Le=y(
ke,be,Ie,ee);return Le.changes.filter(({kind:me})=>me==="moved").length===Ie.heads.size?Le:Ce})}let re=new Map;for(let ye=0;ye<R;ye++){const be=q(re),ke=be.flatMap(We=>We.renames),Ce=ke.length===0?new Map:
v(ke,k());if(re.size===Ce.size&&[...re].every(([We,je])=>Ce.get(We)===je)){if(be.some(({changes:We})=>We.length>0))return be;break}re=Ce}return q(new Map)}function K(x){let L;return()=>(L??={value:x()},
L.value)}}),3499:((te,ie,e)=>{e.d(ie,{Ab:()=>A,a2:()=>a,gN:()=>i,lY:()=>d,pi:()=>r,rL:()=>h});var w=e(3436),C=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],z=A("viewport canvas"),v=A("w h width height left top zoom"),$=[["x"],["position"],["left","top"]],T=A("selected dragging"),U=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
M=/^\d{4}-\d\d-\d\d$/,f=A("_?id uuid guid identifier instanceIdentifier"),c=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,m=A("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),l=A("meta(data)? .*info revision flow workflow"),I=100,S=[[A(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),U,M],[A(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),U],[A("[lc]Mod [mc]time"),U],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function A(j){return new RegExp(`^(${j.replaceAll(" ","|")})$`,"i")}function r({base:j,head:X,changes:oe}){const fe=(0,C.Z)(()=>oe.flatMap(ae=>n(ae)??[]).slice(0,I)),Ee={base:(0,C.Z)(()=>new Set((0,w.
PX)(j))),head:(0,C.Z)(()=>new Set((0,w.PX)(X)))};return ae=>{const{kind:y,path:_}=ae;if(y==="reordered"||y==="moved")return!1;const[B,R=B]=y==="modified"?[ae.from,ae.to]:[ae.value];if(N(B)&&N(R)&&E(_,
B.type==="literal")||b(_)&&g(B)&&g(R))return!0;if(y!=="modified"||B.type!==R.type||!("text"in B)||!("text"in R))return!1;const[G,Y,P]=[u(_.at(-1)),(0,w.e1)(B.text),(0,w.e1)(R.text)],K=(...ee)=>[Y,P].every(
q=>ee.some(re=>re.test(q)));if(S.some(([ee,...q])=>ee.test(G)&&K(...q)))return!0;const x=u(_.at(-2));if(m.test(G)&&K(c,o))return x===""||l.test(x);if((n(ae)?fe().filter(ee=>ee.old!==Y&&Y.includes(ee.old)):
[]).some(ee=>Y.replaceAll(ee.old,ee.recent)===P))return!0;const k=f.test(G)||G===`${u(_.at(-3)).replace(/s$/,"")}Id`;return x===""&&k&&K(o)&&!Ee.head().has(Y)&&!Ee.base().has(P)}}function n(j){const[X,
oe]=j.path.slice(-2);if(!(!(j.kind==="modified"&&X?.type==="item"&&f.test(u(oe)))||j.from.type!=="string"||j.to.type!=="string"))return{old:(0,w.e1)(j.from.text),recent:(0,w.e1)(j.to.text)}}function i(j){
return o.test(j)||U.test(j)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(j)}function h(j,X){return f.test(j)&&(0,w.jn)(X)||W.test(j)&&X.type!=="literal"&&N(X)||F.includes(j)&&N(X)}function E(j,X){const[oe,fe]=[
j.at(-2),u(j.at(-1))],Ee=j.slice(a(j)).find(y=>W.test(u(y)));return Ee?Ee===j.at(-1)?!X:fe===""||F.includes(fe)||v.test(fe):fe==="zoom"&&z.test(u(oe))||F.includes(fe)||v.test(fe)&&p(oe)}function b(j){
return T.test(u(j.at(-1)))&&p(j[a(j)-1])}function p(j){const X=j?.type==="item"&&j.item.type==="object"?j.item.members:void 0;return $.some(oe=>oe.every(fe=>X?.has(fe)))}function a(j){return j.findLastIndex(
({type:X})=>X==="item")+1}function d(j,{matches:X}){const oe=new Map(X.map(Ee=>[Ee.path.at(-1),Ee])),fe=new Map;for(const Ee of j){const ae=a(Ee.path),[y,_]=[Ee.path[ae-1],Ee.path[ae]],B=F.includes(u(
_)),R=B?F:W.test(u(_))?[u(_)]:[],[G,Y]=[t(oe.get(y)?.base,R),t(oe.get(y)?.head,R)],P=[...Ee.path.slice(0,ae),{type:"member",key:R.join(", ")}];G&&Y?fe.set(B?y:_,{kind:"modified",path:P,from:G,to:Y}):fe.
set(Ee,Ee)}return[...fe.values()]}function t(j,X){const oe=j?.type==="object"?X.flatMap(fe=>j.members.get(fe)??[]):[];if(!(oe.length<X.length))return oe.length>1?{type:"array",id:0,items:oe,unordered:!1}:
oe[0]}function u(j){return j?.type==="member"?j.key:""}function g(j){return j.type==="literal"&&/^(true|false)$/.test(j.text)}function N(j){if(j.type==="literal")return/\d/.test(j.text);const X=j.type===
"array"?j.items:j.type==="object"?[...j.members.values()]:[];return X.length>0&&X.every(N)}}),1345:((te,ie,e)=>{e.d(ie,{Oe:()=>c,Vg:()=>o,Vn:()=>r,j9:()=>v,oP:()=>A,qU:()=>$,s3:()=>l});var w=e(3436),C=e(
5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,z=40;function v(i){const h=i.map(f),E=d=>h.find(t=>t.get(d))?.get(d);function b(d,t){for(const u of(0,w.YD)(d).sort()){if(W.
test(u))continue;const g=`${(0,w.TN)(d,u)}`,N=u==="type"?`"${g.split(":")[1]}`:g,j=E(N);if(j===void 0||$(j.item)===void 0)continue;const X=h.some(oe=>{const fe=oe.get(N);return fe&&(fe.array===t||M(t,
fe.item))});if(u==="type"||!X)return j.item}}function p(d,t){const u=(0,w.Gg)(d);return $(d)??$(b(d,t))??(u&&(0,w.e1)(u))}function a(d){const t=/\d/.test(d)?E(d):void 0;return t&&(p(t.item,t.array)??n(
t.item))}return{componentOf:b,nameOf:p,labelOf:a}}function $(i){const h=i&&((0,w.TN)(i,"name")??(0,w.TN)(i,"Name")??T(i));return h&&(0,w.e1)(h)}function T(i){const[h,E]=[U(i,"localeData"),U(i,"data")],
p=(h?["en",...(0,w.YD)(h)]:[]).map(d=>(0,w.Gg)(U(h,d))),a=[E,U(E,"node")].map(d=>(0,w.Ku)(d,["label",...w.eX,"display_name"]));return[...p,...a].find(d=>d!==void 0)}function U(i,h){return i?.type==="o\
bject"?i.members.get(h):void 0}function M(i,h){return(0,w.YD)(h).map(b=>U(h,b)).some(b=>b?.type==="array"&&b.items===i)}function f(i){const h=new Map,E=b=>{if(b.type==="object")for(const p of b.members.
values())E(p);if(b.type==="array")for(const p of b.items){const a=(0,w.YD)(p).filter(t=>w.ZM.test(t)),d=new Set(a.flatMap(t=>(0,w.TN)(p,t)??[]));for(const t of d)h.set(t,h.has(t)?void 0:{item:p,array:b.
items});E(p)}};return E(i),h}function c(i,h,E){const b=(0,C.FF)(i,h),p=[...b.base.map(d=>({...d,base:d.item})),...h.map(({base:d,head:t})=>({...t,base:d.item,head:t.item})),...b.head.map(d=>({...d,head:d.
item}))],a=S(p,E);return p.map(d=>({...d,step:m(d,a.get(d))})).sort(I)}function o(i,h){return i.type==="object"?Array.from(i.members,([b,p])=>({step:{type:"member",key:b},value:p})):(i.type==="array"?
c({base:[],head:(0,C.S3)(i.items)},[],h):[]).map(({step:b,item:p})=>({step:b,value:p}))}function m({item:i,index:h},E){return E===void 0?{type:"element",index:h,item:i}:l(i,E)}function l(i,h){const E=n(
i),b=E!==void 0&&E.length<=z&&!h.startsWith(E);return{type:"item",label:h,...b&&{hint:E},item:i}}function I({step:i},{step:h}){return i.type==="item"&&h.type==="item"?i.label<h.label?-1:1:i.type==="el\
ement"&&h.type==="element"?i.index-h.index:i.type==="item"?-1:1}function S(i,h){const E=new Map,b=new Set;let p=i.filter(({item:N})=>($(N)??(0,w.Gg)(N)??(0,w.TH)(N))!==void 0);const a=N=>{const j=p.map(
N),X=r(j);p=p.filter((oe,fe)=>{const Ee=j[fe];return Ee===void 0||X.get(Ee)!==1||b.has(Ee)?!0:(b.add(Ee),E.set(oe,Ee),!1)})};a(({item:N})=>$(N));const d=new Map(p.map(N=>[N,$(N.item)??$(h(N.item,N.array))])),
t=r([...d.values()]),u=N=>{const[j,X]=[d.get(N),(0,w.Gg)(N.item)];return $(N.item)??(t.get(j)===1?j:void 0)??(X&&(0,w.e1)(X))},g=(N,j)=>{const[X,oe]=[(0,w.TH)(N.item),u(N)??n(N.item)];return X?A(oe,X,
j):oe};return a(N=>u(N)??g(N,F)),a(N=>g(N,F)),a(N=>g(N,/$/)),a(N=>`${u(N)??n(N.item)??g(N,/$/)} [${N.index}${N.head?"":", before"}]`),E}function A(i,h,E=F){const b=(0,w.e1)(h).replace(E,"");return i?`${i}\
 (${b})`:b}function r(i){const h=new Map;for(const E of i)h.set(E,(h.get(E)??0)+1);return h}function n(i){const h=(0,w.QP)(i);return h?.startsWith('"')?(0,w.e1)(h):void 0}}),7856:((te,ie,e)=>{e.d(ie,{
$C:()=>i,Wr:()=>p,_p:()=>h,lb:()=>I});var w=e(706),C=e(3436),W=e(2742);const F=8,z="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|accoun\
t|functions|master|signing|shared)[-_. ]?key|cookie",v=new RegExp(`(?:(?:${z})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),$=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,T=new RegExp(`^x?\
(?:${z}|(?:password|secret|apikey)s)$`),U=/name|key|header|field/i,M=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,f=["value","values","default","defaultvalue","headervalue"],c=/\{\{|\$\{|<%/,o="\
(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",m="(?:(?:bearer|basic|token)\\s{1,4})?",l=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${z}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${z})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${z})\\s{0,4}=\\s{0,4}${m})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${z})\\s{0,4}:\\s{0,4}${m}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${z})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(a=>new RegExp(a,"giu"));function I({workflows:a}){
const d=new w.pO;for(const{secrets:u,files:g}of a){const N=g.flatMap(({base:j,head:X})=>[j,X].flatMap(p));for(const j of[...u,...N].flatMap(S))d.add(j,A)}const t=new Map;return u=>{const g=t.get(u);if(g)
return g;const N=[],j=fe=>(N.push(fe),w.v5),oe={shown:l.reduce((fe,Ee)=>fe.replace(Ee,j),d.hide(u,j)),hidden:JSON.stringify(N)};return t.set(u,oe),oe}}function S(a){return[a,a.replace(/^(?:bearer|basic|token) /i,
""),...(0,C.PX)((0,W.yR)(a))]}function A(a){return a.length>=F&&!new RegExp("^\\p{L}+$","u").test(a)}function r(a){const d=n(a);return v.test(d)&&!$.test(d)}function n(a){return a.toLowerCase().replace(
/[^a-z]/g,"")}function i(a,d,t){return E(d)?!1:r(a)?b(d)||T.test(n(a)):!f.includes(n(a))||t?.type!=="object"?!1:[...t.members].some(([u,g])=>{const N=(0,C.jn)(g)&&(g.text==="true"?u:M.test(u)&&(0,C.e1)(
g.text));return U.test(u)&&r(`${(0,C.TN)(t,u)}`)||N&&T.test(n(N))})}function h(a,...d){return d.every(E)?!1:a.some((t,u)=>{const g=a[u-1],N=g&&"item"in g?g.item:void 0,j=a.slice(u+1).every(({type:oe})=>oe===
"element"),X=oe=>t.type==="member"&&i(t.key,j?oe:void 0,N);return d.some(X)})}function E(a){return a?.type==="literal"&&!/\d/.test(a.text)}function b(a){return a?.type==="array"?a.items.every(b):a!==void 0&&
(0,C.jn)(a)}function p(a){const d=[],t=u=>{if(u!==void 0)if((0,C.jn)(u))t((0,W.yR)((0,C.e1)(u.text)));else if(u.type==="array")for(const g of u.items)t(g);else for(const[g,N]of u.members)i(g,N,u)&&d.push(
...(0,C.PX)(N)),t(N)};return t(a),d.filter(u=>!c.test(u))}}),5408:((te,ie,e)=>{e.d(ie,{$z:()=>T,FF:()=>f,Ms:()=>M,O6:()=>c,S3:()=>W,eV:()=>F,kh:()=>z,kk:()=>v,qc:()=>$,yU:()=>U});var w=e(8965);const C=500;
function W(o){return o.map((m,l)=>({item:m,index:l,array:o}))}function F(o,m){const l=n=>o[n].map(i=>m(i,n)),I=(n,i)=>n!==void 0&&n===i,S=(0,w.E)(l("base"),l("head"),{maxEditLength:C,comparator:I});if(S===
void 0)return M(z(o,m));let[A,r]=[0,0];return S.flatMap(({added:n,removed:i,count:h})=>{const[E,b]=[o.base.slice(A,A+h),o.head.slice(r,r+h)];return n||(A+=h),i||(r+=h),n||i?[]:U({base:E,head:b})})}function z(o,m){
return $(o,m).flatMap(U)}function v(o,m){return $(o,m).flatMap(l=>l.base.length===1&&l.head.length===1?U(l):[])}function $(o,m){const l=T(o.head,I=>m(I,"head"));return l.delete(void 0),[...T(o.base,I=>m(
I,"base"))].flatMap(([I,S])=>{const A=l.get(I);return A?[{base:S,head:A}]:[]})}function T(o,m){const l=new Map;for(const I of o){const S=m(I),A=l.get(S);A?A.push(I):l.set(S,[I])}return l}function U({base:o,
head:m}){return o.flatMap((l,I)=>{const S=m[I];return S===void 0?[]:[{base:l,head:S}]})}function M(o){const m=[];for(const I of o.toSorted((S,A)=>S.base.index-A.base.index)){let[S,A]=[0,m.length];for(;S<
A;){const r=S+A>>1;(m[r]?.last.head.index??0)<I.head.index?S=r+1:A=r}m[S]={last:I,before:m[S-1]}}const l=[];for(let I=m.at(-1);I;I=I.before)l.push(I.last);return l.reverse()}function f({base:o,head:m},l){
const I=new Set(l.flatMap(S=>[S.base,S.head]));return{base:o.filter(S=>!I.has(S)),head:m.filter(S=>!I.has(S))}}function c(o,m){const l=M(o),I={base:0,head:0};return $(m,({index:S},A)=>{for(;(l[I[A]]?.[A].
index??1/0)<S;)I[A]++;return I[A]})}}),9462:((te,ie,e)=>{e.d(ie,{N:()=>W,R:()=>F});var w=e(7279),C=e(706);async function W(z,{ms:v,error:$},T){const U=new AbortController,M=setTimeout(()=>U.abort($),v),
f=Math.min(z.endsAt,performance.now()+v);try{return await T({...z,signal:AbortSignal.any([z.signal,U.signal]),endsAt:f})}finally{clearTimeout(M)}}function F(z,v){const $=`${v} within ${(0,C.zK)(z)} (t\
imeout-minutes)`;return{ms:z,error:new w.HR({what:$,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,ie,e)=>{e.d(ie,{CQ:()=>U,Rs:()=>f,TF:()=>c,Uc:()=>M,lo:()=>l});var w=e(
7598),C=e(1455),W=e(6760),F=e(7975),z=e(7279),v=e(706);const $={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function T(I){return/^E[A-Z0-9]+$/.test(Object(I).code)}function U(I){if(!T(I))return(0,z.gJ)(I);const{code:S="",errno:A=0}=I;
return $[S]??(0,F.getSystemErrorMap)().get(A)?.[1]??S}function M(I){const{path:S,dest:A=S}=Object(I);return T(I)&&A?`${U(I)} (${(0,v.MW)(A)})`:U(I)}function f(I,S,A="Set another directory, or free som\
e space."){const r=Object(I).code==="ENAMETOOLONG",n={what:`Can't write ${S}`,why:U(I),cause:I};return new z.HR({...n,advice:r?"Set a shorter name.":A})}async function c(I){await(0,C.rm)(I,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function m(I,S,A=(0,W.dirname)(I)){const r=(0,W.join)(A,`.workflow-export-${(0,w.randomBytes)(6).toString("hex")}`);try{await(0,C.
writeFile)(r,S,{flag:"wx"}),await(0,C.rename)(r,I)}catch(n){throw await c(r).catch(()=>{}),n}}async function l(I,S){await m(I,S).catch(A=>{throw f(A,I)})}}),7279:((te,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>C,
gJ:()=>$,h_:()=>v,iT:()=>z});const w=null;class C extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(U){super(F(
U),{cause:U.cause}),this.what=U.what,Object.assign(this,U)}with(U){return new C({...this,cause:this,...U})}}function W({what:T,why:U=""}){return U===""?T:`${T}: ${U}`}function F(T){const U=W(T);return`${U}${/[.!?…]$/.
test(U)?"":"."} ${T.advice??""}`.trim()}function z(T){return T instanceof Error?T:new Error(String(T))}function v(T){return T instanceof C?T:new C({what:$(T),cause:T})}function $(T){return z(T).message}}),
6191:((te,ie,e)=>{e.d(ie,{B6:()=>c,R9:()=>n,mz:()=>i,wn:()=>r});var w=e(1455),C=e(6760),W=e(6671),F=e(2145),z=e(9462),v=e(532),$=e(7279),T=e(2975),U=e(706),M=e(8725),f=e(7487);class c extends $.HR{}const o={
what:"Artifact",topic:"the-artifact"},m=10*6e4,l=3;async function I(){const{DefaultArtifactClient:X}=await e.e(348).then(e.bind(e,9348));return new X}async function S(X,oe){const fe=await I();return await A(
X,({log:Ee})=>(0,M.QJ)(Ee,()=>oe(fe)))}async function A(X,oe){const fe={ms:m,error:new Error(`it didn't finish within ${m/6e4} minutes`)};return await(0,z.N)(X,fe,Ee=>(0,T.Mu)(Ee.signal,oe(Ee)))}async function r(X){
return await S(X,async oe=>(await oe.listArtifacts()).artifacts)}async function n(X,oe){const fe=await(0,f.Pd)("workflow-artifact-");try{await S(X,ae=>ae.downloadArtifact(oe,{path:fe,skipDecompress:!0}));
const[Ee=""]=await(0,w.readdir)(fe);return await(0,w.readFile)((0,C.join)(fe,Ee))}finally{await(0,v.TF)(fe).catch(()=>{})}}async function i(X,{path:oe,digest:fe},Ee){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const ae=(0,C.basename)(oe),y={client:await I(),options:Ee,name:ae,path:oe,digest:fe,mayHaveCreated:!1,taken:0},B=await A(X,K=>(0,T.L5)(K,()=>h(y,K.log))).catch(K=>{throw X.signal.throwIfAborted(),
g(K,ae)}),{GITHUB_SERVER_URL:R,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:Y}=process.env,P=`${R}/${G}/actions/runs/${Y}/artifacts/${B}`;return{id:B,name:ae,url:P,digest:fe}}async function h(X,oe){const{client:fe,
name:Ee,path:ae,digest:y}=X,{overwrite:_,retentionDays:B}=X.options,R=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(X.mayHaveCreated=!0),oe.debug(G)};try{return await(0,M.QJ)({...oe,
debug:R},async()=>{_&&await fe.deleteArtifact(Ee).catch(E);const G={skipArchive:!0,...B!==void 0&&{retentionDays:B}},Y=await fe.uploadArtifact(Ee,[ae],(0,C.dirname)(ae),G);if(Y.id!==void 0&&Y.digest===
y)return Y.id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,M.QJ)(oe,()=>b(X,G))}}function E(X){if(!(X instanceof Error&&X.name==="ArtifactNotFoundError"))throw X}
async function b(X,oe){const fe=(0,$.gJ)(oe),{client:Ee,name:ae,digest:y,options:_}=X,[B,R]=[t.test(fe),d.test(fe)];X.mayHaveCreated||=B;const Y=R||X.mayHaveCreated?await Ee.getArtifact(ae).catch(()=>{}):
void 0;if(X.mayHaveCreated&&Y?.artifact.digest===`sha256:${y}`)return Y.artifact.id;if(B)throw N(p,oe);if(!R)throw oe;X.taken++;const P=X.mayHaveCreated&&!Y;if(P&&X.taken===l&&await j(ae)&&Object.assign(
X,{mayHaveCreated:!1,taken:0}),X.taken<(P?l:1+Number(_.overwrite)))throw N(P?p:"the name is still taken",oe);const x=Y?`this run already has an artifact named ${ae}`:`an upload that isn't finished hol\
ds the name ${ae}, for example another job's`,L=Y?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new c({...o,why:x,advice:L,cause:oe})}const p="the connectio\
n to the artifact service failed",a="Set upload-artifact: false.",d=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,u=[[
/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",a],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",a],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",a],[/(?:)/,"the upload of % failed","Re-run the job."]];function g(X,oe){if(X instanceof $.HR)return X;const fe=(0,$.gJ)(X)||`status ${Object(X).statusCode}`,[,Ee="",ae=""]=u.find(
([B])=>B.test(fe))??[],y=(0,U.OX)(fe,200).replace(/\.$/,""),_=/%/.test(Ee)?`${Ee.replace("%",()=>oe)} (${y})`:Ee;return new $.HR({...o,why:_,advice:ae,cause:X})}function N(X,oe){return new $.HR({...o,
why:X,advice:"Re-run the job later.",retryable:!0,cause:oe})}async function j(X){const{ACTIONS_RUNTIME_TOKEN:oe="",ACTIONS_RESULTS_URL:fe}=process.env,{scp:Ee}=JSON.parse(Buffer.from(oe.split(".")[1]??
"","base64url").toString()),[,ae,y]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(Ee))??[],{href:_}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",fe),B=new W.Qq("exp\
ort-workflow-action",[new F.tZ(oe)],{socketTimeout:3e4}),R={workflow_run_backend_id:ae,workflow_job_run_backend_id:y,name:X};return(await B.postJson(_,R)).statusCode!==404}}),8725:((te,ie,e)=>{e.d(ie,
{lm:()=>C.lm,t1:()=>W,QJ:()=>U});const w=Qe(import.meta.url)("node:async_hooks");var C=e(819);function W(f=""){return{info:c=>z(f+c),warning:c=>C.$e(f+c),debug:c=>C.Yz(f+c),mask:C.Pq}}function F(f){const c=[];
return{...W(`[${f}] `),info:o=>c.push(o),end(o){core.startGroup(v(o));for(const m of c)z(m);core.endGroup()}}}function z(f){C.pq(v(f))}function v(f){return f.replaceAll("##[","## [")}const $=new w.AsyncLocalStorage;
let T=!1;function U(f,c){return T||M(),T=!0,$.run(f,c)}function M(){const f=process.stdout.write.bind(process.stdout);process.stdout.write=((c,...o)=>{const m=$.getStore(),l=String(c);return m===void 0||
/^::(add-mask|debug)::/.test(l)?f(c,...o):($.exit(()=>m.debug(l.trimEnd())),!0)})}}),7487:((te,ie,e)=>{e.d(ie,{E_:()=>l,GQ:()=>I,Pd:()=>m,Tm:()=>S,VY:()=>f,eF:()=>M,n0:()=>o});var w=e(3024),C=e(1455),
W=e(8161),F=e(6760),z=e(819),v=e(532),$=e(7279),T=e(706);const U=6e4;async function M(A){const r=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const i={what:`Cancelled (${n})`,topic:"\
the-job-on-the-platform"};process.on(n,()=>r.abort(new $.HR(i)))}try{if(await A(r.signal),c)throw c}catch(n){for(let h=n;h instanceof Error;h=h.cause)z.Yz(h.stack??h.message);const i=f(n);z.C1(`${(0,T.
OX)((0,$.gJ)(n),U)}${i===void 0?"":` See ${i}`}`)}process.stdout.write("",()=>process.exit())}function f(A){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:i}=process.env;if(!(!(A instanceof
$.HR)||A.topic===void 0||!r||!n||!i))return encodeURI(`${r}/${n}/blob/${i}/docs/troubleshooting.md#${A.topic}`)}let c;function o(A){try{for(const[r,n]of Object.entries(A))n!==void 0&&z.uH(r,n)}catch(r){
const n="Check the runner's disk.";c=new $.HR({what:"Can't write the step's outputs",why:(0,v.Uc)(r),advice:n,cause:r})}}async function m(A){const r=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,C.
mkdtemp)((0,F.join)(r,A)).catch(l(r))}function l(A){return r=>{throw(0,v.Rs)(r,A,"Check the runner's temporary folder.")}}function I(){try{return JSON.parse((0,w.readFileSync)(process.env.GITHUB_EVENT_PATH??
"","utf8"))?.repository?.private===!1}catch{return!1}}function S(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,ie,e)=>{e.d(ie,{Sy:()=>m,cj:()=>U,il:()=>M,tp:()=>$});var w=e(819),C=e(
7279),W=e(8132),F=e(706);const z=1024*1024-1e4,v=2e5;function $(l,I){const S=I.map(h=>h.map(c)),A=l.map((h,E)=>S.some(b=>b[E]!=="")),r=(h,E)=>`<tr>${h.flatMap((b,p)=>A[p]?`<${E}>${b}</${E}>`:[]).join(
"")}</tr>`,n=S.map(h=>r(h,"td")),i=h=>`<tr><td colspan="${l.length}">\u2026 and ${(0,F.hS)(h,"more row")}</td></tr>`;return`<table>${r(l.map(W.FO),"th")}${o(n,i).join("")}</table>`}function T(l){return`\
<table>${l.map(([S,A])=>A===void 0?"":`<tr><th align="left">${escapeAll(S)}</th><td>${c(A)}</td></tr>`).join("")}</table>`}function U(l){const I=l.map(({names:S,message:A,help:r})=>{const n=S.map(h=>`\
**${(0,W.wh)(h)}**`);return`- ${o(n,h=>`and ${h} more`,v/2).join(", ")}: ${M(A,r)}`});return o(I,S=>`- \u2026 and ${(0,F.hS)(S,"more cause")}`).join(`
`)}function M(l,I){return I===void 0?(0,W.wh)(l):`${(0,W.wh)(l)} <a href="${(0,W.FO)(I)}">Troubleshooting</a>`}function f(l,I){return`<details><summary>${escapeAll(l)}</summary>

${I}

</details>`}function c(l){return typeof l=="string"?l===""?"":`<code>${(0,W.FO)((0,W.RK)(l))}</code>`:"words"in l?(0,W.wh)(l.words):`<a href="${(0,W.FO)(l.href)}">${(0,W.wh)(l.text)}</a>${(0,W.FO)(l.after??
"")}`}function o(l,I,S=v){let A=S;const r=l.filter(n=>{const i=Buffer.byteLength(n),h=i<=A;return h&&(A-=i),h});return r.length===l.length?r:[...r,I(l.length-r.length)]}async function m(l,...I){const S=r=>`${(0,F.
hS)(r,"part")} of this page would not fit and ${r===1?"is":"are"} left out.`,A=[`### ${(0,W.wh)(l)}`,...o(I,S,z)];try{await w.z.addRaw(A.join(`

`),!0).write()}catch(r){w.$e(`Can't write the job summary: ${(0,C.gJ)(r)}`)}}}),8132:((te,ie,e)=>{e.d(ie,{EU:()=>$,FO:()=>M,Jj:()=>z,RK:()=>W,SS:()=>v,wh:()=>U});const w="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",C=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${w})[\\u200C\\u200D](?=${w})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(C,(m,l)=>l===void 0?m:F(l))}function F(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function z(o,m){if(o.length<=m)return o;const l=Array.from(o.slice(0,2*m+2));return l.length>m?`${l.slice(0,m).join("")}\u2026`:o}function v(o,m=100){const l=W(z(
o,m)).replaceAll("	",F)||'""',I="`".repeat(c(l)+1);return/^`|`$/.test(l)||/^ .*[^ ].* $/.test(l)?`${I} ${l} ${I}`:I+l+I}function $(o,m,l){const S=o.map(r=>l+W(r).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),A="`".repeat(Math.max(3,c(S)+1));return`${l}${A}${m}
${S}
${l}${A}`}const T=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function U(o){return M(W(o).replaceAll("	"," ")).replace(T,"$&<wbr>")}function M(o){return o.replace(f,m=>`&#${m.codePointAt(0)}\
;`)}const f=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function c(o){return(o.match(/`+/g)??[]).reduce((m,l)=>Math.max(m,l.length),0)}}),8920:((te,ie,e)=>{e.d(ie,{Ch:()=>T,
Rc:()=>f,mu:()=>v});var w=e(1455),C=e(532),W=e(7279),F=e(9870);const z=1024*1024;function v({files:c},o){const[m,l]=[$(F.uq,c),$(F.n7,c)];if(m&&l)return{app:m,flow:l,env:o??$(F.Km,c)};const I=[F.uq,F.
n7].filter(S=>!c.has(S));throw new Error(`lacks ${I.join(" and ")}, at its root and in its only subfolder`)}function $(c,o){const m=o.get(c);try{return m&&U({name:c,bytes:m})}catch(l){throw new Error(
`has a file that ${(0,W.gJ)(l)}: ${c}`)}}async function T(c,o){const m=await(0,w.readFile)(c,{signal:o}).catch(l=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,C.Uc)(l)}`)});return U({name:F.
Km,bytes:m})}function U(c){const{name:o,bytes:m}=c;if(o===F.Km&&m.length>z)throw new Error("is larger than 1 MiB, the limit for environment variables");try{M(m)}catch{throw new Error("is not JSON")}return c}
function M(c){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(c))}function f({files:c}){for(const o of[F.uq,F.n7])try{const{name:m,version:l}=Object(M(c.get(o)));if(m.trim()==="")continue;
return{name:m,version:["string","number"].includes(typeof l)?String(l):void 0}}catch{}}}),8142:((te,ie,e)=>{e.d(ie,{q:()=>F});const w=500,C=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(T,U,M){let f=T.startsWith("\uFEFF")?1:0,c=0;function o(){for(;;){const S=T.charAt(f);if(S!==" "&&S!==`
`&&S!=="\r"&&S!=="	")return S;f++}}function m(){const S=f;if(W.lastIndex=S,!W.test(T))throw new SyntaxError;return f=W.lastIndex,T.slice(S,f)}function l(S,A){const r=o();if(r==="["){const i=[],h=M.enter(
S);return I("]",A,()=>i.push(l(h,A+1))),M.array(i,S)}if(r==="{"){const i=new Map;return I("}",A,()=>{if(o()!=='"')throw new SyntaxError;const h=m(),E=h.includes("\\")?JSON.parse(h):h.slice(1,-1);if(i.
has(E)||o()!==":")throw new SyntaxError;f++,i.set(E,l(M.enter(S,E),A+1))}),M.object(i,S)}const n=m();return M.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function I(S,A,r){if(A===w)throw new RangeError;
f++;let n=o()===S?S:",";for(;n===",";){if(++c>C)throw new RangeError;r(),n=o(),n===","&&f++}if(n!==S)throw new SyntaxError;f++}try{const S=l(U,0);if(o()==="")return S}catch{}}function z(T){const U=F(T,
`
`,v);return U===void 0?void 0:`${U}
`}const v={enter:T=>`${T}  `,scalar:T=>T,array:(T,U)=>$("[",T,"]",U),object(T,U){const M=[...T.keys()].sort().map(f=>`${JSON.stringify(f)}: ${T.get(f)}`);return $("{",M,"}",U)}};function $(T,U,M,f){return U.
length===0?T+M:`${T}${f}  ${U.join(`,${f}  `)}${f}${M}`}}),5806:((te,ie,e)=>{e.d(ie,{Oj:()=>c,Sr:()=>f,dU:()=>M,fw:()=>z,gv:()=>w,jq:()=>T,x5:()=>$});const w=".workflow-export.json",C=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,z=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],v=[...z,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',C],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function $(m,l=v){const I=o(m);return l.find(([,S])=>S.test(m)||S.test(I))?.[0]}function T(m){return[F,C,W].some(l=>l.test(o(m)))}function U(m){return C.
test(o(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function M(m){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(f(o(m)))}
function f(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function c(m){const l=new Map;for(const I of m){const S=f(I.replace(/\/$/,"")),A=l.get(S);if(A!==void 0)return[A,I];l.set(S,I)}for(const[
I,S]of l)for(const{index:A}of I.matchAll(/\//g)){const r=l.get(I.slice(0,A));if(r?.endsWith("/")===!1)return[r,S]}}function o(m){return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,ie,e)=>{e.
d(ie,{BE:()=>v,KC:()=>U,Km:()=>F,LX:()=>z,jz:()=>T,n7:()=>C,uq:()=>W,wg:()=>f,zx:()=>$});var w=e(5806);const[C,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],z=[C,W,F],v=1e4,
$=256*1024*1024;function T(o,m){const l=[...m].filter(([I])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(I));return{kind:o,files:new Map(l.sort(([I],[S])=>I<S?-1:1))}}function U({kind:o,files:m}){return{kind:o,
files:new Map([...m].filter(([l])=>!(0,w.dU)(l)))}}const M=/^\.|^__MACOSX$/;function f(o){const m=new Set(o),l=r=>z.some(n=>m.has(r+n));if(l(""))return"";const I=new Set(o.filter(r=>r.includes("/")).map(
r=>r.slice(0,r.indexOf("/")))),[S,...A]=[...I].filter(r=>!M.test(r));return A.length===0&&l(`${S}/`)?`${S}/`:""}function c(o){const m=f(o);return o.includes(m+W)||o.includes(m+C)}}),1519:((te,ie,e)=>{
e.d(ie,{DF:()=>z,aC:()=>T,x3:()=>$});var w=e(4573),C=e(8142),W=e(5806);const F={enter:()=>{},scalar:U=>({json:U}),array:U=>({json:`[${U.map(({json:M})=>M)}]`,items:U}),object(U){return{json:`{${Array.
from(U,([f,{json:c}])=>`${JSON.stringify(f)}:${c}`).sort()}}`,members:U}}};function z(U){const M=(0,w.isUtf8)(U)?(0,C.q)(U.toString(),void 0,F):void 0,f=M?.members??M?.items?.map(o=>[v(o),o]);if(f===void 0)
return;const c=new Map;for(const[o,{members:m,json:l}]of f){if(o===void 0||c.has(o))return;c.set(o,{name:o,keys:[...m?.keys()??[]],content:l})}return{container:Array.isArray(f)?"array":"object",variables:[
...c.values()]}}function v({members:U}){if(!U?.has("value"))return;const M=[U.get("name"),U.get("key")].find(f=>f?.json[0]==='"');return M&&JSON.parse(M.json)}function $({files:U}){const M=[...U].filter(
([f])=>(0,W.dU)(f)).map(([,f])=>T(f));return[...new Set(M.flat())]}function T(U){const M=new TextDecoder().decode(U);try{JSON.parse(M)}catch{return[]}const f=z(U),c=new Set(f?.container==="array"?f.variables.
map(({name:l})=>l):void 0),m=Array.from(M.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([l,I,S])=>I===void 0?[l,String(Number(l))]:S===void 0?[JSON.parse(I)]:[]);return[...new Set(m)].
filter(l=>!c.has(l))}}),3657:((te,ie,e)=>{e.d(ie,{u:()=>M,z:()=>a});var w=e(4573),C=e(8522),W=e(663),F=e(7279),z=e(706),v=e(5806),$=e(9870);const T=2048,U=new Set([0,10]);async function M(t,u){u?.throwIfAborted();
const g=f(t),N=await(0,W.SY)(g,{decodeStrings:!1}).catch(A("The package")),j=await c(N).catch(A("The package")),X=(0,$.wg)([...j.keys()]),oe=[];for(const[fe,Ee]of j){u?.throwIfAborted();const ae=await l(
N,g,Ee).catch(A(`${(0,z.TL)(fe)} in the package`));fe.startsWith(X)&&!I(fe)&&oe.push([fe.slice(X.length),ae])}return(0,$.jz)("zip",oe)}function f(t){for(let u=t.length-21;u>0;){u=t.lastIndexOf("PK",
u-1,"latin1");const g=u+22+(u<0?1/0:t.readUInt16LE(u+20));if(g<=t.length)return t.subarray(0,g)}if(t.toString("latin1",0,2)!=="PK")throw n(t);return A("The package")(new Error("its end is missing"))}async function c(t){
if(t.entryCount>$.BE)throw S(`The package has ${t.entryCount} entries. The limit is 10,000`);const u=new Map;let g=0;for await(const X of t.eachEntry()){const oe=o(X);if(u.has(oe))throw S(`The package\
 has ${(0,z.TL)(oe)} twice`,"Export it again.");const fe=m(oe,X);if(fe!==void 0)throw S(`${(0,z.TL)(oe)} in the package ${fe}`);if(g+=X.uncompressedSize,g>$.zx)throw S("The package takes more than 256\
 MiB unpacked, the limit");u.set(oe,X)}const N=[...u.keys()];if(N.every(I))throw S("The package has no files in it","Export it again.");const j=(0,v.Oj)(N);if(j===void 0)return u;throw S(`${j.map(X=>(0,z.
TL)(X)).join(" and ")} in the package collide on a disk that ignores case`)}function o({generalPurposeBitFlag:t,fileNameRaw:u,extraFields:g,versionMadeBy:N}){const j=(0,w.isUtf8)(u)?T:t,X=U.has(N>>>8);
return(0,W.ax)(j,u,g,!X).replace(/^(\.\/+)+/,"")}function m(t,u){const g=u.externalFileAttributes>>>16&61440;return g===40960?"is a symbolic link":g!==0&&g!==32768&&g!==16384?"is neither a file nor a \
folder":I(t)&&u.uncompressedSize>0?"is a folder with a content of its own":u.canDecodeFileData()?(0,v.dU)(u.fileNameRaw.toString())&&!(0,v.dU)(t)?"is also named env_variables.json":(0,v.x5)(t,v.fw):"i\
s encrypted, or compressed by another method than deflate"}async function l(t,u,g){const{compressedSize:N,compressionMethod:j,uncompressedSize:X}=g,{fileDataStart:oe}=await t.readLocalFileHeaderPromise(
g),fe=u.subarray(oe,oe+N),Ee={maxOutputLength:X||1,chunkSize:X+64},ae=j===0?fe:(0,C.inflateRawSync)(fe,Ee);if(ae.length!==X)throw new Error(`it unpacks to ${ae.length} bytes, not the ${X} listed`);if((0,C.
crc32)(ae)!==g.crc32)throw new Error("its CRC-32 isn't the one listed");return ae}function I(t){return t===""||t.endsWith("/")}function S(t,u="Check where the package comes from."){return new F.HR({what:t,
advice:u,topic:"the-package"})}function A(t){return u=>{if(u instanceof F.HR)throw u;const g={what:`${t} is cut off or damaged`,why:(0,z.TL)(u.message).slice(1,-1)};throw new F.HR({...g,advice:"Export\
 it again.",topic:"the-package",cause:u})}}const r=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function n(t){const u=t.toString(
"utf8",0,512),[g]=r.find(([,j])=>j.test(u))??["text"],N=`${g==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return S(`The package is ${g}, not a zip`,N)}const i=33,
h=20,E=3,b=8,p=33188;function a({files:t}){const u=[],g=[];let N=0;for(const[oe,fe]of t){const[Ee,ae]=[Buffer.from(oe),(0,C.deflateRawSync)(fe)],y=[d(2,h,T,b,0,i),d(4,(0,C.crc32)(fe),ae.length,fe.length),
d(2,Ee.length,0)],_=[d(2,0,0,0),d(4,p*65536,N)];u.push(Buffer.from("PK"),...y,Ee,ae),g.push(Buffer.from("PK"),Buffer.of(h,E),...y,..._,Ee),N+=30+Ee.length+ae.length}const j=Buffer.concat(g),X=[d(2,
0,0,t.size,t.size),d(4,j.length,N),d(2,0)];return Buffer.concat([...u,j,Buffer.from("PK"),...X])}function d(t,...u){const g=Buffer.alloc(t*u.length);for(const[N,j]of u.entries())g.writeUIntLE(j,N*t,
t);return g}}),2227:((te,ie,e)=>{e.d(ie,{HB:()=>i,xR:()=>n,px:()=>h,Ng:()=>S});var w=e(7279),C=e(2975),W=e(706),F=e(1858),z=e(5805),v=e(2053),$=e(6294),T=e(7596);const U=6,M=32,f=2e3,c=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class m extends W.pO{#n=new Set;#e=new Set;allow(...d){
for(const t of d)this.#n.add(t)}maskFields(d,t,u){const g=I(d).slice(0,f);for(const[N,j]of g)/id$/i.test(N)&&(0,T.eQ)(j)&&this.allow(j);for(const[N,j]of g)/url$/i.test(N)?this.maskUrl(j.trim(),t,u):this.#t(
l(j),u)}maskUrl(d,t,u){const g=URL.canParse(d,t.href)?new URL(d,t.href):void 0;if(g&&t.href.startsWith(g.href))return;const N=[d,g?g.pathname+g.search:d].filter(j=>/[?:]|^\/\//.test(j));this.#t(N,u),g&&
this.#t([g.href,g.password,(0,T.D4)(g.password),...l(g.search)],u)}#t(d,t){const u=j=>Array.from(this.#n).some(X=>X.includes(j)),g=d.filter(j=>!u(j)&&!u((0,T.D4)(j))),N=j=>encodeURIComponent(Buffer.from(
j).toString());for(const j of g.flatMap(X=>[X,N(X)]))j.length<U||this.#e.has(j)||(this.#e.add(j),this.add(j),t.mask(j))}}function l(a){return Array.from(a.matchAll(c)).flatMap(([,d,t])=>{const u=String(
t).replace(/[.,:!?)\]}]+$/,"");return o.test(String(d))||(0,T.D4)(u).length>=M?[u,(0,T.D4)(u)]:[]})}function I(a){const d=Object.entries(a);for(const[,t]of d)if(typeof t=="object")for(const u of Object.
entries(t??{}))d.push(u);return d.filter(t=>typeof t[1]=="string")}function S(a,d,t={}){const u=new m([d,...t.secrets??[]]);return u.allow(a.href,...t.known??[]),{url:a,apiKey:d,secrets:u,connections:(0,z.
Y7)(),rateLimit:new v.q,collections:new Map}}const A=1024*1024,r=12e4,n=12e4,i="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function h(a,d){const{label:t,method:u,path:g,isTransient:N}=d,{secrets:j,rateLimit:X}=a.platform;j.allow(...g.split(/[/?&=]/));const oe=u==="GET"?g:void 0,fe=()=>X.run(t,oe,a,()=>E(a,d));return await(0,C.
L5)(a,fe,{atLeastMs:N?n:0})}async function E(a,d){const{platform:t,signal:u,log:g}=a,{label:N,method:j,path:X,body:oe,idempotent:fe=!0,isTransient:Ee}=d,ae=new URL(`api/public/${X}`,t.url),y={accept:"\
application/json","content-type":"application/json","x-api-key":t.apiKey},_={maxBytes:A,...!fe&&{idleMs:r}};try{const B=await(0,z.tN)(t.connections,{label:N,method:j,url:ae,headers:y,body:oe,..._},u);
return g.debug(`${j} ${t.secrets.redact(ae.pathname)}: ${B.status}`),b(a,d,ae,B)}catch(B){const R=B instanceof w.HR?B:void 0;if(!fe&&(u.aborted||R?.maybeProcessed)){const G=(0,w.h_)(B),Y=`${G.retryable?
"":G.advice} ${i}`.trim();throw G.with({advice:Y,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw R&&Ee?.(R)?R.with({retryable:!0}):B}}function b({platform:a,log:d},t,u,g){const{
label:N,isCreation:j=!1}=t,{status:X,headers:oe,bytes:fe}=g,{secrets:Ee}=a,ae=(k,Q,ee)=>(0,F.ue)(N,k,Q,ee),y=(0,z.ET)(g,u,N);if(y){Ee.maskUrl(y.href,a.url,d);const k=`the platform redirects to ${(0,W.
OX)(y.origin,100)}, and the key follows no redirect`;throw ae(k,"If that is your environment, set host to it.",{status:X,maybeProcessed:X!==307&&X!==308})}const _=new TextDecoder().decode(fe),B=p(_);Ee.
maskFields(B??{},a.url,d);const R=(0,$.wv)(B??{},N,Ee.redact),{message:G}=R,Y=(0,z.yp)(g);if(X<200||X>299){const k=a.collections.has(N),Q=(0,$.ik)(t,X,{message:G,isPage:Y,hasWorked:k});throw ae(`the p\
latform answered ${X}${(0,$.Te)(G)}`,Q,{...(0,F.xS)(X,oe),affectsAll:(X===401||X===403)&&!k,busy:X===423||X===409&&!j})}if(B!==void 0)return R;const P=(0,z.VL)(g)&&/^\s*\{/.test(_);throw ae(`the platf\
orm answered ${_===""?"nothing":Y?"with a web page":P?"with half an object":"with something other than a JSON object"} (${X})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:P})}
function p(a){try{const d=JSON.parse(a);return(0,$.Gv)(d)?d:void 0}catch{return}}}),5645:((te,ie,e)=>{e.d(ie,{I:()=>I,R:()=>o});var w=e(7598),C=e(7279),W=e(2975),F=e(706),z=e(1858),v=e(7596),$=e(5805);
const T=256*1024**2,U=5,M=new Set([400,401,403,404,410]),f="Download",c="Re-run the job.";async function o(S,{url:A,freshUrl:r,read:n}){let i=A;return await(0,W.L5)(S,async()=>{i??=await r();const h=await l(
S,i).catch(a=>{throw a instanceof C.HR&&a.affectsAll?a.with({affectsAll:!1}):a}),{status:E,bytes:b}=h;if(M.has(E))throw i=void 0,m(`the URL was refused (${E})`,c,{retryable:!0});if(E!==200)throw m(`th\
e server answered ${E}`,c,{retryable:E===206});if((0,$.yp)(h))throw m("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await n(b).catch(a=>{
throw a instanceof C.HR&&(0,$.VL)(h)?a.with({retryable:!0}):a});return{bytes:b,sha256:(0,w.createHash)("sha256").update(b).digest("hex"),content:p}})}function m(S,A,r={}){return new C.HR({what:f,why:S,
advice:A,topic:"the-package",...r})}async function l(S,A){const{platform:r,log:n,signal:i}=S;let h=A;for(let E=0;;E++){const b=E===0&&h.origin===r.url.origin,p={accept:"*/*",...b&&{"x-api-key":r.apiKey}},
a={label:f,method:"GET",url:h,headers:p,maxBytes:T};r.connections.proven.add(h.origin);const d=async()=>{const g=await(0,$.tN)(r.connections,a,i),{status:N,headers:j}=g;n.debug(`GET a package from ${(0,F.
OX)(a.url.origin)}: ${N}`);const X=`the server answered ${N}`;if((0,z.dg)(N))throw(0,z.ue)(f,X,z.$_,(0,z.xS)(N,j));return g},t=await(b?r.rateLimit.run(f,void 0,S,d):d()),u=(0,$.ET)(t,h,f);if(u===void 0)
return t;if(E===U)throw m("the URL redirects in a circle",c);u.origin===h.origin&&u.username+u.password===""&&Object.assign(u,{username:h.username,password:h.password}),h=I(u.href,S)}}function I(S,{platform:A,
log:r}){const n=A.url;if(A.secrets.maskUrl(S,n,r),!URL.canParse(S,n.href))throw m("the platform's download URL can't be read",c);const i=new URL(S,n.href);i.protocol==="http:"&&n.protocol==="https:"&&
i.hostname===n.hostname&&(i.protocol="https:",i.port===""&&(i.port=n.port),A.secrets.maskUrl(i.href,n,r));const h=i.protocol==="http:"&&n.protocol==="http:"&&(0,v.U9)(i.hostname);if(i.protocol!=="http\
s:"&&!h)throw m("the platform's download URL isn't https","Check host.");return i}}),1858:((te,ie,e)=>{e.d(ie,{$_:()=>$,Dx:()=>z,Ur:()=>o,dg:()=>S,ue:()=>F,xS:()=>A});var w=e(7279),C=e(2975),W=e(706);
function F(r,n,i,h={}){return new w.HR({what:r,why:n,advice:i,topic:"the-platforms-response",...h})}function z(r,n,i,h){return new w.HR({what:r,why:n,advice:i,topic:"the-connection",...h})}const v={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},$="Re-run the job later.",T="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
M=/EPROTO|ERR_SSL_/,f=/Z_|ERR__ERROR_/,c=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(r,n,i,h){if(!(r instanceof Error&&"code"in r))return r;const E=String(r.code);
if(U.test(E)){const g=`the TLS connection can't be trusted (${E})`;return z(n,g,`Check host. ${T}`,{affectsAll:!0,cause:r})}const[,b]=c.exec(r.message)??[];if(b!==void 0)return m(n,b,r);const p=!i&&M.
test(E),a=p?"the TLS connection failed":"the connection failed",d=v[E]??`${f.test(E)?"the response can't be decoded":a} (${E})`,t={retryable:!0,maybeProcessed:i,affectsAll:!i,cause:r};if(h||!(p||E==="\
ENOTFOUND"))return z(n,d,$,t);const u=p?`Check host and its port. ${T}`:"Check host.";return z(n,d,u,{...t,maxRetries:2})}function m(r,n,i){const h=(p,a,d=!1)=>z(r,p,a,{affectsAll:!0,cause:i,retryable:d});
if(n==="407")return h("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(n);if(E<500&&!S(E))return h(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const b=`the proxy made no connection (${(0,W.OX)(n,100)})`;return h(b,"Check HTTPS_PROXY, or re-run the job later.",!0)}const l=new Set([408,421,425,429]),I=new Set(
[501,505,506,508,510,511]);function S(r){return l.has(r)||r>=500&&!I.has(r)}function A(r,n){return{status:r,retryable:S(r),retryAfterMs:(0,C.Vs)(n["retry-after"]),maybeProcessed:r<400||r===408||r>=500}}}),
7596:((te,ie,e)=>{e.d(ie,{d4:()=>M,D4:()=>T,eQ:()=>v,U9:()=>z,hk:()=>U,wh:()=>$});const w=Qe(import.meta.url)("node:net");var C=e(9783),W=e(1858);const F=200;function z(f){return f==="localhost"||f===
"[::1]"||(0,w.isIPv4)(f)&&f.startsWith("127.")}function v(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function $(...f){return f.find(c=>typeof c=="string"&&c.length<=F&&v(c))}function T(f){try{return decodeURIComponent(
f)}catch{return f}}function U(){for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const c=process.env[f]?.trim();c!==void 0&&(process.env[f]=c===""||c.includes("://")?c:`http://${c}`)}
for(const f of["no_proxy","NO_PROXY"]){const c=process.env[f];c!==void 0&&(process.env[f]=c.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(f,c){const o=process.env.https_proxy||process.env.HTTPS_PROXY;
if(!o||(0,C.H)(f)||/^https?:/i.test(o)&&(0,C.s)(f))return;throw(0,W.Dx)(c,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}}),5805:((te,ie,e)=>{e.d(ie,{ET:()=>h,J9:()=>m,VL:()=>E,Y7:()=>o,tN:()=>l,yp:()=>i});var w=e(7067),C=e(4708),W=e(8522),F=e(6671),z=e(2975),v=e(706),$=e(1858),T=e(7596);
const U=3e4,M=65536,f=new Set([301,302,303,307,308]),c="export-workflow-action";function o(){process.noDeprecation=!0,(0,T.hk)();const b=()=>new F.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:b(),
https:b()},proven:new Set}}function m(b){return{type:"application/json",bytes:Buffer.from(JSON.stringify(b))}}async function l({kept:b,proven:p},a,d){const{label:t,method:u,url:g,headers:N,body:j,maxBytes:X,
idleMs:oe=U}=a;(0,T.d4)(g,t);const fe=g.protocol==="https:"?"https":"http",Ee=j?new F.Qq:b[fe],ae=new AbortController,y=AbortSignal.any([d,ae.signal]);let[_,B]=[!1,"no response"];const R=setTimeout(()=>{
const Y={retryable:!0,maybeProcessed:_};ae.abort((0,$.Dx)(t,`${B} within ${oe/1e3} s`,$.$_,Y))},oe);let G;try{G={http:w,https:C}[fe].request({method:u,host:g.hostname.replace(/[[\]]/g,""),port:g.port,
path:g.pathname+g.search,headers:{...N,...j&&{"content-type":j.type,"content-length":j.bytes.length},"accept-encoding":"identity","user-agent":c},...g.username+g.password!==""&&{auth:`${(0,T.D4)(g.username)}\
:${(0,T.D4)(g.password)}`},agent:Ee.getAgent(g.href),signal:y});const Y=I(G,t,()=>{_=!0});S(G,j?.bytes??Buffer.alloc(0),()=>R.refresh());const P=await(0,z.Mu)(y,Y);p.add(g.origin),B="no data";const K=[];
let x=X;for await(const k of P){if(R.refresh(),x-=k.length,x<0)throw n(t,X);K.push(k)}const L=r(Buffer.concat(K),P.headers["content-encoding"],t,X);return{status:P.statusCode??0,headers:P.headers,bytes:L}}catch(Y){
throw y.throwIfAborted(),(0,$.Ur)(Y,t,_,p.has(g.origin))}finally{clearTimeout(R),G?.destroy()}}function I(b,p,a){return new Promise((d,t)=>{b.once("socket",g=>{b.reusedSocket?a():g.once(b.protocol==="\
https:"?"secureConnect":"connect",a)});const u=g=>{g.socket.destroy();const N={retryable:!0,maybeProcessed:!0};t((0,$.Dx)(p,"the server switched protocols (101)",$.$_,N))};b.once("upgrade",u),b.once("\
response",g=>g.statusCode===101?u(g):d(g)),b.on("error",t)})}function S(b,p,a){p.length===0?b.end():b.write(p.subarray(0,M),d=>{a(),d||S(b,p.subarray(M),a)})}const A=new Set(["gzip","x-gzip","deflate"]);
function r(b,p="",a,d){const t=p.toLowerCase().split(/[\s,]/);try{return t.reduceRight((u,g)=>{const N=g==="br"?W.brotliDecompressSync:A.has(g)?W.unzipSync:void 0;return N&&u.length>0?N(u,{maxOutputLength:d}):
u},b)}catch(u){throw u.code==="ERR_BUFFER_TOO_LARGE"?n(a,d):u}}function n(b,p){const a=`the response is larger than ${(0,v.Xe)(p)}, the limit`;return(0,$.ue)(b,a,"Check host.",{maybeProcessed:!0})}function i({
headers:b,bytes:p}){return b["content-type"]?.includes("html")===!0||/^\s*</.test(p.toString("utf8",0,100))}function h({status:b,headers:p},a,d){if(!f.has(b)||p.location===void 0)return;const t=p.location.
replace(/[\x80-\xff]/g,g=>`%${g.charCodeAt(0).toString(16)}`);if(URL.canParse(t,a.href))return new URL(t,a.href);const u=`the platform redirects (${b}) to an address that can't be read`;throw(0,$.ue)(
d,u,"Check host.",{maybeProcessed:!0})}function E({headers:b}){return!b["content-length"]&&!b["transfer-encoding"]}}),6006:((te,ie,e)=>{e.d(ie,{SO:()=>c,cd:()=>M,qt:()=>r});var w=e(7279),C=e(2975),W=e(
706),F=e(2227),z=e(7596),v=e(2053),$=e(6294);const T=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL \
ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function U(E){return T.find(([,b])=>b.split(" ").includes(E))?.[0]??"unknown"}function M({
fields:E,message:b,redact:p}){const a=(0,$.Gv)(E.response)?E.response:{},d=[a.downloadUrl,a.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,z.wh)(E["dock-statusId"],E.dockStatusId,E._id),
workflowId:(0,z.wh)(E.workflowId,E.toolId),exportJobId:(0,z.wh)(E.exportJobId),status:f(E.status,p),downloadUrl:d.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:E.success===!1,message:b}}
function f(E,b){const p=typeof E=="string"||typeof E=="number"?String(E).trim():"",a=p.toUpperCase().replace(/[\s-]+/g,"_");return U(a)==="unknown"?b(p,40).toUpperCase():a}async function c(E,b,p=()=>!0){
const a=`dock-status/${b}`;return M(await(0,F.px)(E,{label:"Dock status",method:"GET",path:a,isTransient:p}))}const o="the-job-on-the-platform",m=50,l=294,I=6.12,S=2e3;function A(E,b){const p=Math.max(
l,E/I);return E<v.k?p:Math.max(S,Math.min(b,p))}async function r(E,b,p){const{log:a,signal:d}=E,t=performance.now(),u=n(E,t);let g=b,N=t,j;for(let X=0;;X++){p.onStatus(g),u(g);const oe=U(g.status);if(oe===
"failed"||oe==="succeeded"&&g.refused){const fe=`The job ${g.status==="FAILED"?"failed":`ended as ${g.status}`} on the platform`,Ee=`${g.message??"it gave no reason"} (dock status ${b.dockStatusId})`;
throw new w.HR({what:fe,why:Ee,advice:p.advice,topic:o})}if(oe==="succeeded")return g.status!=="SUCCESS"&&a.warning(`The platform reports ${g.status}, which is treated as SUCCESS.`),g;j=oe==="unknown"&&
g.refused?j??N:void 0;try{if(j!==void 0&&N-j>=F.xR){const ae=`The platform refused to report the job's status for ${(0,W.zK)(F.xR)}`;throw new w.HR({what:ae,topic:o})}const fe=X===0?m:A(N-t,p.longestWaitMs);
await(0,C.yy)(Math.max(0,N+fe-performance.now()),d),N=performance.now();const Ee=({status:ae=404})=>X>0||ae===404;g=await c(E,b.dockStatusId,Ee)}catch(fe){throw h(fe,b,g)}}}function n({log:E},b){let p,
a=b;return d=>{const t=performance.now(),u=(0,W.zK)(t-b),g=d.status!==p,N=t-a>=v.k;(g||N)&&(a=t),g&&p!==void 0?E.info(`${d.status||"No status"} after ${u}`):N&&E.info(`Still ${d.status||"without a sta\
tus"} after ${u}`),g&&U(d.status)==="unknown"&&E.warning(`The platform reports an unknown status (${i(d)}). The action keeps waiting.`),p=d.status}}function i({status:E,message:b}){return`${E||"none"}${b===
void 0?"":`, "${b}"`}`}function h(E,{dockStatusId:b},p){const a=U(p.status)==="unknown"||p.message!==void 0?`, last status ${i(p)}`:"",d=`The job may still be running on the platform: dock status ${b}${a}\
.`,t=(0,w.h_)(E);return t.with({advice:`${t.advice} ${d}`.trim(),busy:!1,cause:E})}}),2053:((te,ie,e)=>{e.d(ie,{k:()=>z,q:()=>M});var w=e(7279),C=e(2975),W=e(1858);const F=30,z=6e4,v=500,$=16e3,T=.95,
U=20;class M{#n=new Map;#e=0;#t=0;#o=0;async run(c,o,m,l){const I=await this.#r(c,o,m),S=()=>I>this.#o;try{const A=await l();return S()&&(this.#t=this.#t<U?0:this.#t*T),A}catch(A){if(!(A instanceof w.
HR&&A.status===C.kU))throw A;const r=performance.now();throw S()&&(this.#t=Math.min($,Math.max(v,this.#t*2)),this.#o=r),this.#e=Math.max(this.#e,r+(A.retryAfterMs||2*this.#t)),A.with({retryAfterMs:this.#e-
r})}}async#r(c,o,{signal:m,endsAt:l}){const I=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,I);;){if(m.throwIfAborted(),this.#e>=l)throw(0,W.ue)(c,"the platform asked for a pause that e\
xceeds the timeout",W.$_);const S=performance.now(),A=I.at(-F)??Number.NEGATIVE_INFINITY,r=Math.max(this.#e,A+z);if(r<=S)return this.#e=S+this.#t,I.push(S),S;await(0,C.yy)(r-S,m)}}}}),6294:((te,ie,e)=>{
e.d(ie,{Gv:()=>z,LO:()=>W,Te:()=>F,ik:()=>M,wv:()=>C});var w=e(1858);function C(f,c,o){const m=T(f,0);return{fields:f,label:c,redact:o,message:m&&o(m)||void 0}}function W({label:f,message:c},o,m){return(0,w.
ue)(f,`the platform answered without a ${o}${F(c)}`,m)}function F(f){return f===void 0?"":` (${f})`}function z(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}const v=["errors","error","mess\
age","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],$=4;function T(f,c){if(typeof f=="string")return f.trim()||void 0;if(!(c>$)){if(Array.isArray(
f))return T(f[0],c+1);if(z(f))for(const o of v){const m=T(f[o],c+1);if(m!==void 0){const{code:l}=f;return typeof l=="number"||typeof l=="string"?`${m}, code ${l}`:m}}}}const U="Settings \u2192 Security & C\
ontrol \u2192 API Scopes";function M(f,c,{message:o,isPage:m,hasWorked:l}){if((0,w.dg)(c))return w.$_;if(c===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(c===409&&
f.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(c===409||c===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run t\
he job.";if(c<400||c===405||c>=500)return"Check host.";if(c!==401&&c!==403)return f.isTransient?w.$_:"Check the inputs.";if(m)return"A gateway or firewall in front of the platform may have refused it.\
 Check host, and that the runner may reach it.";if(l)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const I=f.scope===void 0?"another scope":`th\
e scope "${f.scope}"`;if(c===403)return`The key needs ${I}. Add it under ${U}.`;const S=/scope/i.test(String(o))?` The key also needs ${I}.`:"";return`The platform does not know the key: it is wrong, \
deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${U}.${S}`}}),3349:((te,ie,e)=>{e.d(ie,{EH:()=>f,Nq:()=>M,kZ:()=>o,s8:()=>c});var w=e(7279),C=e(2975),
W=e(2227),F=e(5645),z=e(5805),v=e(6006),$=e(6294);const T=["workflows","workflow","tools"];async function U(m,l){const{collections:I}=m.platform;let S;for(const A of new Set([...I.values(),...T])){const r=l(
A),{label:n,idempotent:i=!0}=r,h=I.get(n);if(!(h&&h!==A))try{const E=await(0,W.px)(m,r);I.set(n,A);const b=(0,v.cd)(E),{dockStatusId:p}=b;if(p!==void 0)return{...b,dockStatusId:p};throw(0,$.LO)(E,"doc\
k status ID",i?"Check host and the IDs.":W.HB)}catch(E){if(E instanceof w.HR&&E.busy&&I.set(n,A),!(E instanceof w.HR&&E.status===404))throw E;S??=E}}throw S}async function M(m,{workflowId:l,flowId:I}){
return await U(m,S=>({label:"Export",method:"POST",path:`${S}/${l}/export?flowId=${I}`,scope:"Export workflow"}))}async function f(m,l,I){const S=I.downloadUrl??l.downloadUrl??(await(0,v.SO)(m,l.dockStatusId)).
downloadUrl;if(S!==void 0)return(0,F.I)(S,m);const A=`the platform reports ${I.status} but names no download URL`;throw new w.HR({what:"Export",why:A,advice:"Re-run the job.",topic:"the-job-on-the-pla\
tform"})}async function c(m,l,{app:I,flow:S,env:A}){const r="workflowName"in l,n=i=>i==="tools"?"tool":"workflow";return await U(m,i=>({label:"Import",method:"POST",path:r?`${i}/import`:`${i}/${l.workflowId}\
/import`,body:(0,z.J9)({[`${n(i)}DataFileId`]:I,flowDataFileId:S,envVariablesFileId:A,...r&&{[`${n(i)}Name`]:l.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function o(m,l){
const I=S=>({label:"Deploy",method:"POST",path:`${S}/${l}/deploy`,body:(0,z.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,C.L5)(m,()=>U(m,I),{untilFree:!0})}}),2597:((te,ie,e)=>{
e.d(ie,{g:()=>_,L:()=>Ee});var w=e(6760),C=e(3e3),W=e(9462),F=e(3349),z=e(706),v=e(2227),$=e(7596),T=e(5805),U=e(6294);const M=25e6,f=1e7,c="bulkImport",o="Re-run the job.";async function m(G,{name:Y,
bytes:P}){const K=`Upload of ${Y}`,x=(Q,ee)=>(0,v.px)(G,{label:K,method:"POST",path:Q,body:ee,scope:"Import workflow"});let L;if(P.length<M)L=await x("files",await l("fileContext",c,{name:Y,bytes:P}));else{
const Q=Math.ceil(P.length/f),ee={totalChunks:Q,fileExtension:"json",fileName:Y,fileSize:P.length},q=await x("files/session/start",(0,T.J9)({fileContext:c,...ee})),re=(0,$.wh)(q.fields.sessionId);if(re===
void 0)throw(0,U.LO)(q,"session ID",o);for(let ye=0;ye<Q;ye++){const be=P.subarray(ye*f,(ye+1)*f);await x(`files/session/${re}`,await l("chunkNumber",String(ye),{name:Y,bytes:be}))}L=await x(`files/se\
ssion/${re}/complete`)}const{fileId:k}=L.fields;if(typeof k!="string"||k==="")throw(0,U.LO)(L,"file ID",o);return G.log.info(`Uploaded ${Y}: ${(0,z.Xe)(P.length)}`),k}async function l(G,Y,{name:P,bytes:K}){
const x=new FormData;x.set(G,Y),x.set("file",new Blob([K],{type:"application/json"}),P);const L=new Response(x);return{type:L.headers.get("content-type")??"",bytes:Buffer.from(await L.arrayBuffer())}}
var I=e(2975),S=e(6779);const A="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",r="Set missing models, guardrails and l\
inked workflows in AI for Process, then re-run the job.";async function n(G,{source:Y,target:P,definitions:{app:K,flow:x,env:L},untilFree:k}){let Q="workflowId"in P?P.workflowId:void 0;const ee="workf\
lowId"in P?`workflow ${P.workflowId}`:`a new workflow, ${P.workflowName}`;return G.log.info(`Importing ${(0,z.OX)(Y)} into ${ee}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,
"No import"),async q=>{const re={app:await m(q,K),flow:await m(q,x),env:L&&await m(q,L)},ye=await(0,I.L5)(q,()=>(0,F.s8)(q,P,re),{untilFree:k});return await(0,S.B)(q,ye,{title:"Import job",advice:A,idsIn:({
workflowId:be})=>(Q??=be,{"workflow-id":Q})}),Q})}async function i(G,Y){G.log.info(`Deploying workflow ${Y}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,"No deployment"),async P=>{
await(0,S.B)(P,await(0,F.kZ)(P,Y),{title:"Deploy job",advice:r,idsIn:()=>({"workflow-id":Y})})})}var h=e(2697),E=e(9630),b=e(532),p=e(7279),a=e(6191),d=e(7487),t=e(8920),u=e(9870),g=e(3657),N=e(4264),
j=e(6224),X=e(7833);const oe="import-deploy-and-promote",fe="Make and approve a new plan.";async function Ee(G,Y,P){const{approved:K,upload:x,deploy:L,ignore:k}=G.inputs,Q=P.workflows.map(({outcome:re})=>re===
"unchanged"?"finish":"import"),{differences:ee,actions:q}=K?(0,N.Gy)(K,P):{differences:[],actions:Q};if(ee.length>0){const re="The approved plan doesn't hold any more, so this attempt changed nothing";
throw new p.HR({what:re,why:ee.join("; "),advice:fe,topic:oe})}try{const ye=(0,d.Tm)()>1&&x!==void 0&&q.includes("finish")?await(0,a.wn)(G):[];for(const[be,ke]of Y.entries()){if(ke.action=q[be],ke.action!==
"finish")continue;const Ce=We=>!K||(0,N.cM)(K,be,(0,E.ol)(We,k));ke.backup=await ae(G,ye,ke.name,Ce),(!L||!(K||ke.backup))&&(ke.action="leave")}}catch(re){G.signal.throwIfAborted();const ye="Can't loo\
k for the backups of the earlier attempts, so this attempt changed nothing",Ce=` What an earlier attempt imported can also be deployed with the deploy action: ${Y.filter((je,Ie)=>q[Ie]==="finish").map(
({name:je,plan:Ie})=>`${je} (${Ie.target})`).join(", ")}.`,We=`Use "Re-run failed jobs".${L?Ce:""}`;throw new p.HR({what:ye,why:(0,p.gJ)(re),advice:We,topic:oe,cause:re})}}async function ae(G,Y,P,K){const x=`${P}\
-before-`,L=Q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Q)?.[1]),k=Y.filter(({name:Q})=>Q.startsWith(x)&&L(Q.slice(x.length))<(0,d.Tm)());for(const{id:Q,name:ee}of k.sort((q,re)=>re.id-q.id)){const q=await(0,a.
R9)(G,Q),re=await y(q,G.signal);if(re&&K((0,j.YR)(re)))return{id:Q,name:ee,holdsVariables:re.env!==void 0}}}async function y(G,Y){try{return(0,t.mu)(await(0,g.u)(G,Y))}catch{Y.throwIfAborted();return}}
async function _(G,Y){const{inputs:P}=G,{path:K,target:x,definitions:L,name:k}=Y;if(Y.action==="leave"){G.log.info("Neither imported nor deployed"),Y.begun="nothing";return}let Q=P.candidates.length>1?
void 0:Y.plan;Y.begun="import";try{const ee=async()=>{const re=Q??await(0,j.Cs)(G,Y);if(Q=void 0,!(0,j.cS)(Y.plan,re)){const ye=`The target of ${k} has changed since this step compared it, so it was l\
eft as it is`;throw new p.HR({what:ye,advice:fe,topic:oe})}Y.action!=="finish"&&(re.state&&(Y.backup=await B(G,Y,re.state)),await n(G,{source:K,target:x,definitions:L,untilFree:!1}),Y.imported=!0)};if(await(0,I.
L5)({...G,endsAt:performance.now()+P.timeoutMs},ee,{untilFree:!0}),!P.deploy)return;Y.begun="deploy";const q=(0,X.wZ)(Y);if(q===void 0){const re="Look for it in AI for Process, and deploy it there.";throw new p.
HR({what:"the platform didn't name the new workflow's ID",advice:re})}await i(G,q),Y.deployed=!0}catch(ee){Y.error=R((0,p.h_)(ee),Y,(0,h.Sm)(P.host))}}async function B(G,Y,P){const{upload:K,artifactEnvVariables:x,
host:L}=G.inputs,k=`${Y.name}-before-${(0,d.Tm)()}`,Q=P.package.files.has(u.Km),ee=`Backup of workflow ${Y.plan.target} at ${(0,h.Sm)(L)}`,q=await(0,d.Pd)("workflow-backup-");for(let re=1;;re++){const ye=(0,w.
join)(q,`${k}${re===1?"":`-${re}`}.zip`);if(await(0,b.lo)(ye,P.bytes),!K)return G.log.info(`${ee}: ${ye}, on this runner only`),{name:ye,holdsVariables:Q};try{const be=await(0,C.mJ)(G,{...P,path:ye},{
upload:K,artifactEnvVariables:x});return G.log.info(`${ee}: ${be.name}, ${be.url}`),{name:be.name,id:be.id,holdsVariables:Q&&x}}catch(be){if(!(be instanceof a.B6))throw be}}}function R(G,Y,P){const{name:K,
target:x,begun:L,imported:k,backup:Q}=Y,ee=(0,X.wZ)(Y),[q,re]=["workflowName"in x,L==="deploy"],ye=`deploy workflow ${ee} with the deploy action`,be=q?re?ye:"start a new run":'use "Re-run failed jobs"',
ke=`${K} ${k?"was imported":"was already imported"}${ee?` into workflow ${ee}`:""} but not deployed: `,Ce=[G.advice.replace(/(r)e-run the job/gi,(We,je)=>je==="r"?be:be[0]?.toUpperCase()+be.slice(1)),
re&&!q?`Or ${ye}.`:"",q&&ee?`The new workflow's ID is ${ee}.`:"",Q?`The package that ${P} had before is ${Q.name}${Q.id?` (artifact ${Q.id})`:""}.`:""];return G.with({what:(re?ke:"")+G.what,advice:Ce.
filter(Boolean).join(" ")})}}),161:((te,ie,e)=>{e.d(ie,{K:()=>_});var w=e(3024),C=e(6760),W=e(3e3),F=e(819),z=e(2899),v=e(7279),$=e(6584);class T{#n=[];#e;constructor(){const K=F.V4("api-key");K!==""&&
F.Pq(K)}text(K){return F.V4(K)}lines(K){return F.V4(K,{trimWhitespace:!1})}optional(K,x){const L=this.text(K);return L===""?void 0:this.parse(K,L,x)}parse(K,x,L){try{return L(x)}catch(k){this.refuse(K,
(0,v.gJ)(k),(0,v.h_)(k).topic);return}}required(K,x,L="is required"){return this.text(K)===""&&this.refuse(K,L),this.optional(K,x)}notEmpty(K,x,L){if(process.env[`INPUT_${K.toUpperCase()}`]?.trim()===
""){const k=`Where an event has no inputs, write \`\${{ inputs.${K} || ${L} }}\``;this.refuse(K,`is empty. Is the name in the expression right?${L===void 0?"":` ${k}`}`)}return this.optional(K,x)}boolean(K,x){
return this.notEmpty(K,$.yG,x?void 0:"false")??x}exclude(K,x){for(const L of K)this.text(L)!==""&&this.refuse(L,`can't be combined with ${x}`)}refuse(K,x,L="before-anything-is-sent"){this.#e??=L,this.#n.
push(`${K} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(K){if(K!==void 0&&this.#n.length===0)return K;throw new v.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function U(P){return P.parse(
"ignore",P.lines("ignore"),z.wo)??z.K$}function M(P){const K=P.required("host",$.or),L=P.required("api-key",$.Do,"is required. The secret isn't set, or this job can't read it"),k=(P.optional("timeout-\
minutes",(0,$.$J)(1440))??30)*6e4,Q=(P.optional("poll-interval-seconds",(0,$.$J)(3600))??10)*1e3,ee=P.boolean("summary",!0);return K&&L?{host:K,apiKey:L,timeoutMs:k,longestWaitMs:Q,summary:ee}:void 0}
var f=e(8920),c=e(7598),o=e(1455),m=e(532),l=e(706),I=e(5806),S=e(9870);function A(P,K){return new v.HR({what:P,advice:K,topic:"unpacking"})}function r(P,K){for(const{index:x}of`${K}/`.matchAll(/\//g)){
const L=K.slice(0,x),k=(0,w.lstatSync)((0,C.join)(P,L),{throwIfNoEntry:!1});if(k?.isSymbolicLink())throw A(`${(0,l.TL)(L)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(L===
K&&k?.isFile())return k;if(!k?.isDirectory())break}}async function n(P,K,x,L=1/0){const k=new Map,Q=new Map;let ee=L;for(const q of K){x.throwIfAborted();const re=r(P,q);if(!(re===void 0||Q.get((0,I.Sr)(
q))===re.ino)){if(Q.set((0,I.Sr)(q),re.ino),ee-=re.size,ee<0)throw new Error("its files take more than 256 MiB, the limit");k.set(q,await(0,o.readFile)((0,C.join)(P,q)))}}return k}async function i(P){
return(await(0,o.readdir)(P,{withFileTypes:!0})).map(x=>x.name+(x.isDirectory()?"/":""))}async function h(P,K){const x=[],L=[""];for(const k of L){K.throwIfAborted();for(const Q of await i((0,C.join)(
P,k))){if((0,I.jq)(Q))continue;if((Q.endsWith("/")?L:x).push(k+Q),x.length+L.length>S.BE)throw new Error("more than 10,000 files are in it")}}return x}async function E(P){if(!r(P,I.gv))return;const K=await(0,o.
readFile)((0,C.join)(P,I.gv),"utf8");let x;try{const{unpackedFiles:L}=JSON.parse(K);L.every(k=>(0,I.x5)(k)===void 0)&&(x=new Set(L))}catch{}return{text:K,paths:x}}async function b(P,K){const x=new Set(
K.map(caseFold));return(await readdir(P).catch(()=>[])).filter(k=>!x.has(caseFold(k))&&existsSync(join(P,k,RECORD)))}function p(P){return`${JSON.stringify({unpackedFiles:[...P]},null,2)}
`}var a=e(3657);async function d(P,K){try{const x=await(0,o.stat)(P);if(x.isDirectory())return await X(P,K);if(x.size>S.zx)throw new Error("it is larger than 256 MiB, the limit");const L=await(0,o.readFile)(
P);return{...await(0,a.u)(L,K),sha256:(0,c.createHash)("sha256").update(L).digest("hex")}}catch(x){throw j(x,P,K)}}async function t(P,K){const x=()=>d(P,K);try{const L=statSync(P,{throwIfNoEntry:!1});
if(L===void 0)return{};const k=L.isDirectory()?await g(P,K):new Map,[Q,...ee]=[...k.values()].flat();return Q===void 0?{single:x}:{several:new Map(Array.from(k,([re,ye])=>[re,()=>u(P,ye,K)])),...ee.length===
0&&Q.isDirectory()&&{single:x}}}catch(L){throw j(L,P,K)}}async function u(P,K,x){const[L="",k]=K.map(Q=>Q.name);if(k!==void 0)throw new Error(`is there twice, as ${quoted(L)} and as ${quoted(k)}. Remo\
ve one of them`);if(K[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await d(join(P,L),x)}async function g(P,K){const x=new Map,L=await readdir(P,{withFileTypes:!0});if(isWorkflow(
L.map(({name:k})=>k)))return x;for(const k of L){if(K.throwIfAborted(),k.name.startsWith(".")||!await N(join(P,k.name),K))continue;const Q=k.isDirectory()?k.name:k.name.replace(/\.zip$/i,"");x.set(Q,[
...x.get(Q)??[],k])}return x}async function N(P,K){const x=await stat(P).catch(()=>{});if(x?.isDirectory())return isWorkflow(await oe(P));if(!x?.isFile()||!/\.zip$/i.test(P))return!1;try{return isWorkflow(
[...(await d(P,K)).files.keys()])}catch{return K.throwIfAborted(),!0}}function j(P,K,x){if(x.aborted)return x.reason;const L=/The package (is .*, not a zip)/.exec((0,v.gJ)(P))?.[1],k=(0,w.existsSync)(
K)?`can't be read: ${(0,m.Uc)(P)}`:`doesn't exist: ${(0,l.MW)(K)}`;return new Error(L?`${L}. Set a package (.zip), or the folder with its unpacked files`:k,{cause:P})}async function X(P,K){const x=(0,C.
join)(P,(0,S.wg)(await oe(P))),L=await E(x);if(L&&!L.paths)throw new Error(`${I.gv} isn't as this action writes it`);const k=L?.paths?new Set([...S.LX,...L.paths]):await h(x,K),Q=await n(x,k,K,S.zx);if(Q.
size===0)throw new Error("no files are in it");return(0,S.jz)("folder",Q)}async function oe(P){const K=await i(P),L=K.filter(k=>k.endsWith("/")).map(async k=>(await i((0,C.join)(P,k))).map(Q=>k+Q));return[
...K,...(await Promise.all(L)).flat()]}async function fe(P,{path:K,variables:x,sha256:L,needsVariables:k,of:Q=""},ee){const q=(Ce,We)=>P.refuse(Ce+Q,We,"import-deploy-and-promote"),re=Ce=>We=>{ee.throwIfAborted(),
q(Ce,(0,v.gJ)(We))},ye=x?await(0,f.Ch)(x,ee).catch(re("env-variables")):void 0,ke=await(async()=>{const{sha256:Ce,...We}=await d(K,ee),je=(0,f.mu)(We,ye),Ie=x&&(0,C.basename)(x);return{path:K,package:We,
sha256:Ce,definitions:je,variablesFile:Ie}})().catch(re("package"));if(ke&&L!==void 0&&ke.sha256!==L){const Ce=`is not the digest of the package, which is ${ke.sha256}`;q("package-sha256",ke.sha256?Ce:
"is only for a package that is a .zip")}return ke&&k&&x===void 0&&!ke.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ke}var Ee=e(
682),ae=e(7487),y=e(4264);async function _(P){const K=new T,x=K.boolean("plan",!1),L=x?void 0:B(K),k=R(K,x),Q=await G(K,k,P),ee=M(K),q=(0,W.WZ)(K,!1),re=K.boolean("deploy",!0),ye=U(K),{fromList:be}=k;
return{...K.check(ee),...q,candidates:Q,fromList:be,isPlan:x,approved:L,deploy:re,ignore:ye}}function B(P){const K=P.text("approved-plan");return K===""&&P.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),K==="none"?void 0:
P.optional("approved-plan",y.ud)}function R(P,K){if(P.text("workflow-name")===""){const{targets:k,fromList:Q}=(0,Ee.R)(P,"workflow-"),ee=k.map(({workflowId:ye})=>ye),q=ee.find((ye,be)=>ee.indexOf(ye)<
be),re=P.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&P.refuse(re,`has workflow-id ${q} twice`),{targets:k.map(({name:ye,...be})=>({name:ye,target:be})),fromList:Q}}if(P.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!K&&(0,ae.Tm)()>1){const k=`can't be applied in run attempt ${(0,ae.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;P.refuse("workflow-name",k,"import-deploy-and-promote")}const x=P.optional("workflow-name",$.sU),L=P.optional("name",$.$q)??x??"";return{
targets:x===void 0?[]:[{name:L,target:{workflowName:x}}],fromList:!1}}async function G(P,{targets:K,fromList:x},L){const k=P.required("package",$.EO),Q=P.notEmpty("package-sha256",$.tz,"'any'");x&&Q!==
void 0&&P.refuse("package-sha256","is only for a single package");const ee=ye=>ye==="package"?ye:(0,$.EO)(ye),q=P.notEmpty("env-variables",ee,"'package'");if(k===void 0)return[];const re=[];for(const{
name:ye,target:be}of K){const ke=x?` of ${ye}`:"",Ce=x?P.parse(`package${ke}`,ye,Ae=>Y(k,Ae)):k,We=q&&x?(0,C.join)(q,`${ye}.json`):q,je=q==="package"?void 0:We,Ie="workflowId"in be&&q==="package",me=Ce&&
await fe(P,{path:Ce,...{variables:je,sha256:x?void 0:Q,needsVariables:Ie,of:ke}},L);me&&re.push({name:ye,target:be,...me})}return re}function Y(P,K){const x=(0,C.join)(P,`${K}.zip`),[L=x,k]=[(0,C.join)(
P,K),x].filter(Q=>(0,w.existsSync)(Q));if(k){const Q=`as ${(0,$.bY)(`${K}.zip`)} and as ${(0,$.bY)(`${K}/`)}`;throw new Error(`is there twice, ${Q}. Remove one of them`)}if((0,w.existsSync)(L)&&(0,w.lstatSync)(
L).isSymbolicLink())throw new Error("is a link, which isn't followed");return L}}),6325:((te,ie,e)=>{e.a(te,async(w,C)=>{try{let r=function({rows:n}){for(const{name:i,target:h}of(0,I.p1)(n)){const E="\
workflowId"in h?`workflow-id ${h.workflowId}, flow-id ${h.flowId}`:"";(0,$.t1)().warning(`Nothing differs in ${i}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${E}).`)}};var W=e(3e3),F=e(3018),z=e(682),v=e(7279),$=e(8725),T=e(7487),U=e(1519),M=e(2227),f=e(2597),c=e(161),o=e(1415),m=e(4264),l=e(6224),I=e(7833);
const S=4;await(0,T.eF)(async n=>{(0,T.n0)({promotions:[]});const i=await(0,c.K)(n),h=await A(i,n);await(0,I.A2)(h,i);const E=await(0,F.S)((0,I.jb)(h.rows));i.summary&&await(0,o.c)(h,i,E),(0,T.Tm)()>1&&
i.deploy&&r(h);const b=(0,I.c2)(h,i);if(b)throw b;i.isPlan&&(0,$.lm)((0,o.o)(h.rows,i))});async function A(n,i){const{candidates:h,fromList:E,approved:b,host:p,ignore:a,deploy:d,upload:t,artifactEnvVariables:u}=n,
g=h.flatMap(({definitions:{env:B}})=>B?(0,U.aC)(B.bytes):[]),j={platform:(0,M.Ng)(p,n.apiKey,{secrets:g,known:h.map(({name:B})=>B)}),inputs:n,log:(0,$.t1)(),signal:i,endsAt:1/0},X=B=>({...j,log:(0,$.t1)(
E?`[${B.name}] `:""),publish(R){B.job={...B.job,...R},E||(0,T.n0)((0,I.ZB)(B))}}),oe=h.map(B=>({...B,job:{}}));await(0,z.H)(oe,S,async(B,R)=>{try{if(R)throw new v.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});B.plan=await(0,l.Cs)(X(B),B)}catch(G){B.error=(0,v.iT)(G)}return B});const fe=(0,I.sb)(oe);if(fe.length<oe.length)return{rows:oe};const ae={options:{host:p.
href,ignore:[...a.lines].sort().join(`
`),deploy:d,"upload-artifact":t!==void 0,"artifact-env-variables":u},workflows:fe.map(({plan:B})=>B)},y=(0,m.Rd)(ae,b?.salt);if(n.isPlan)return{rows:oe,digest:y};const _=await(0,f.L)(j,fe,ae).then(()=>{},
v.iT);if(_)return{rows:oe,digest:y,refusal:_};b||j.log.info("Applied without an approved plan"),fe.some(({plan:B,action:R})=>B.state&&R==="import")&&(0,W.j)(n,j.log);for(const B of fe)if(await(0,f.g)(
X(B),B),B.error)break;return{rows:oe,digest:y}}C()}catch(S){C(S)}},1)}),1415:((te,ie,e)=>{e.d(ie,{c:()=>l,o:()=>m});var w=e(6760),C=e(2697),W=e(1124),F=e(2614),z=e(7487),v=e(4057),$=e(8132),T=e(8920),
U=e(706),M=e(7833);const f=b=>{const{name:p,version:a}=(0,T.Rc)(b)??{};return[p,a].filter(Boolean).join(" ")},c=b=>b.map(p=>(0,$.SS)(p)).join(", "),o=(...b)=>b.filter(Boolean).join(" ");function m(b,{
host:p}){return`Plan: ${(0,M.sb)(b).length-(0,M.p1)(b).length} of ${(0,U.hS)(b.length,"workflow")} will change at ${(0,C.Sm)(p)}`}async function l(b,p,a){const{rows:d,refusal:t,digest:u}=b,g=d.some(({
begun:oe})=>oe),N=p.isPlan&&u!==void 0,j=u&&(0,$.SS)(u.slice(0,12)),X=[g?i(d):S(d,p),(0,v.cj)((0,C.cZ)(d)),t&&(0,v.il)((0,C.UX)(t),(0,z.VY)(t)),N&&r(d,p),(N||g)&&n((0,M.p1)(d)),...g?E(d,p):[],N&&`Plan\
 ${j}.`,p.approved&&j&&`${g?"Applied":"Approved"} plan ${j}.`,g&&!p.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,W.Hq)((0,M.jb)(d))&&X.push(a(p.fromList,X,g?"What differed":"W\
hat changes")),await(0,v.Sy)(I(b,p,g),...X)}function I({rows:b,refusal:p},a,d){const t=(0,C.Sm)(a.host),u=b.filter(({error:X})=>X).length,g=b.filter(({begun:X,error:oe})=>X&&X!=="nothing"&&!oe).length,
N=`${g} of ${(0,U.hS)(b.length,"workflow")} promoted`;return[d&&u>0&&`Promotion to ${t} failed: ${N}`,d&&g===0&&`Nothing differs at ${t}: nothing was done`,d&&`${N} to ${t}`,u===0&&!p&&m(b,a),a.isPlan&&
`Plan for ${t} failed: ${u} of ${(0,U.hS)(b.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function S(b,{isPlan:p}){const a=b.map(({name:d,target:t,
path:u,package:g,sha256:N,plan:j})=>{const X=N??j?.shown,oe=X&&`${N?"sha256":"content"} ${X.slice(0,12)}\u2026`,fe=j?.state&&f(j.state.package),Ee="workflowName"in t?"a new workflow":t.workflowId;return[
{words:d},{words:[f(g),(0,w.basename)(u),oe].filter(Boolean).join(", ")},{words:fe?`${fe} (${Ee})`:Ee},{words:j?A(j.changes):"\u274C Failed"}]});return(0,v.tp)(["Workflow","Package","Target",p?"What w\
ill change":"What would change"],a)}function A({status:b,counts:p,files:a}){if(b==="unchanged")return"nothing: it stays";if(b==="changed")return(0,W.cq)(p);const t=a.flatMap(u=>u.kind==="json"?(0,F.ID)(
u)?.size??[]:[]).find(({nodes:u})=>u>0);return t?`${(0,U.hS)(t.nodes,"node")}, ${(0,U.hS)(t.connections,"connection")}`:"everything: it is new"}function r(b,{deploy:p,upload:a,artifactEnvVariables:d}){
return(0,M.sb)(b).flatMap(({name:u,variablesFile:g,plan:N})=>{const{state:j,outcome:X,variables:oe}=N,[fe,Ee,ae]=[N.added,N.kept,N.ignored].map(c),y=(0,$.SS)(`${u}-before-<run attempt>.zip`),_=j?`The \
in-development version of ${(0,$.SS)(u)} is replaced${p?", then deployed":""}.`:`${(0,$.SS)(u)} is created${p?" and deployed":""}: there is nothing to back up.`,R=a?`A backup is kept first, as ${y}${d?
"":", without environment variables"}.`:"No backup is kept.",G=g&&`variables of ${(0,$.SS)(g)}`,Y=o(_,j&&R,oe.length>0&&`The import sends the ${G??"package's own variables"}.`,fe&&`Added: ${fe}.`,Ee&&
`The target keeps its own value of ${Ee}.`,ae&&`Ignored fields that differ, and that the import brings too: ${ae}.`);return X==="changed"?`- ${Y}`:[]}).join(`
`)}function n(b){const p=u=>b.filter(({plan:N})=>N[u].length>0).map(({name:N,plan:j})=>`${(0,$.SS)(N)} (${c(j[u])})`).join(", "),a=c(b.map(({name:u})=>u)),[d,t]=[p("kept"),p("ignored")];return o(a&&`N\
othing differs in ${a}: neither imported nor deployed.`,a&&"That doesn't mean that the version there is deployed, which no export tells.",d&&`Variables that differ, and that an import would keep: ${d}\
.`,t&&`Ignored fields that differ: ${t}.`)}function i(b){const p=b.map(a=>[{words:a.name},(0,M.wZ)(a)??{words:"a new workflow"},{words:h(a)},{words:a.imported&&a.plan?A(a.plan.changes):""},a.backup?.name??
""]);return(0,v.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function h({begun:b,imported:p,deployed:a,backup:d,error:t}){return b?b==="nothing"?d?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?b==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":a?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function E(b,{host:p}){const a=b.flatMap(g=>{const{backup:N}=g;if(!N)return[];const j=N.id===void 0?"on this runner only":`artifact ${N.id}`,X=N.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,$.SS)(N.name)} (${j}) to workflow ${(0,$.SS)((0,M.wZ)(g)??"")}${X}`]}),d=`promote from run ${(0,$.SS)(process.env.GITHUB_RUN_ID??"")}: ${a.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",u=b.flatMap(g=>"workflowName"in g.target?(0,M.wZ)(g)??[]:[]);return[a.length>0?`To roll back at ${(0,$.wh)((0,C.
Sm)(p))}, ${d} ${t}`:"",...u.map(g=>`Workflow ${(0,$.SS)(g)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,ie,e)=>{e.d(ie,{Gy:()=>M,Rd:()=>T,cM:()=>f,ud:()=>U});var w=e(7598),C=e(
7487),W=e(706);const F="v1",[z,v]=[["name","target","package","variables"],["outcome","targetVariables","content"]],$=[...z,...v];function T(r,n=(0,w.randomBytes)(12).toString("base64url")){const i=l(
r,n),h=[F,n,S(r,n,i),...i.map(E=>E.join("~"))].join(".");return`${h}.${A([h],6)}`}function U(r){const[n="",i="",h="",...E]=r.split(".");if(/^v\d/.test(n)&&n!==F)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(E.pop()!==A([r.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:i,seal:h,rows:E.map(b=>b.split("~"))}}function M({salt:r,seal:n,rows:i},h){const E=l(h,r),b=(t,u)=>t.filter((g,N)=>i[u]?.[N]!==E[u]?.[N]),p=b(Object.keys(h.options),0),a=p.map(
t=>c(t,h.options[t]));if(i.length!==E.length){const t=(0,W.hS)(i.length-1,"workflow");return{differences:[...a,`the plan is for ${t}, this step for ${E.length-1}`],actions:[]}}const d=h.workflows.map(
(t,u)=>{const g=b($,u+1),N=I(i[u+1]?.at(-1)??"",r,u);a.push(...o(t,g,N).map(fe=>`${t.name}: ${fe}`));const j=t.outcome==="changed",X=j!==g.includes("outcome");if(!g.includes("targetVariables")&&!g.includes(
"content"))return X?"import":"leave";const oe=[...p,...g].some(fe=>["host","ignore","name","target"].includes(fe));return j&&!oe&&a.push(m(t,g.includes("content"))),X?"finish":"leave"});return a.length===
0&&n!==S(h,r,i)&&a.push("the plan's digest isn't as the plan wrote it"),{differences:a,actions:d}}function f({salt:r,rows:n},i,h){return n[i+1]?.includes(A([r,i,"content",h],22))===!0}function c(r,n){
return r==="host"?`the host isn't the approved one (now ${n})`:r==="ignore"?"ignore isn't as approved":`${r} isn't as approved (was ${!n}, is ${n})`}function o({target:r,shown:n,variables:i},h,E){if(h.
includes("name"))return["the plan has another workflow in its place"];const b={target:`the target isn't the approved one (now ${r})`,package:`the package isn't the approved one (was ${E}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${i.join(", ")||"none"})`};return h.flatMap(p=>b[p]??[])}function m({name:r,target:n,fields:i,targetVariables:h},E){const p=`\
differs from the package in ${i.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,a=`its environment variables differ${h.length>0?` (now ${h.join(", ")})`:""}`,d=E&&i.length>0?
p:a,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,u=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,C.Tm)()>1?t:
""}`;return`${r}: the target has changed since the plan: it is neither as planned nor as in the package, and ${d}. ${u}`}function l({options:r,workflows:n},i){const h=n.map((E,b)=>[...$.map(p=>A([i,b,
p,E[p]],p==="content"?22:4)),I(E.shown,i,b)]);return[Object.entries(r).map(E=>A([i,...E],4)),...h]}function I(r,n,i){const h=(0,w.createHash)("sha256").update(`${n} ${i}`).digest().readUIntBE(0,3);return(Number.
parseInt(r.slice(0,6),16)^h).toString(16).padStart(6,"0")}function S({options:r,workflows:n},i,h){const E=n.map(b=>z.map(p=>b[p]));return A([i,"seal",r,E,h],43)}function A(r,n){return(0,w.createHash)(
"sha256").update(JSON.stringify(r)).digest("base64url").slice(0,n)}}),6224:((te,ie,e)=>{e.d(ie,{Cs:()=>E,cS:()=>a,YR:()=>N});var w=e(7975),C=e(6779),W=e(9630),F=e(2899),z=e(5806),v=e(1519),$=e(1124),T=e(
3436),U=e(2742),M=e(7856);const f=1024*1024;function c(ae,y,{name:_,ignore:B}){const R=[ae,y].filter(q=>q!==void 0),G=R.length===2&&R.some(m),Y=[...new Set(R.flatMap(({files:q})=>[...q.keys()]))].sort(),
P=new Set(B.lines),K=new T.Ms(B,q=>P.delete(q)),x=Y.flatMap(q=>{const[re,ye]=[ae?.files.get(q),y?.files.get(q)],be=re!==void 0&&ye!==void 0&&re.equals(ye);if(G&&(0,z.dU)(q)||be&&P.size===0)return[];const ke=re&&
(0,W.TA)(q,re,K),Ce=be?ke:ye&&(0,W.TA)(q,ye,K);return be||ke!==void 0&&ke.id===Ce?.id?[]:[{name:q,from:re,to:ye,base:ke,head:Ce}]}),L=I(x,K),k=q=>B.lines.length===0&&L.some(re=>re.name===q),Q=L.length===
0?[]:Y.filter(q=>!k(q)&&!(0,z.dU)(q)),ee=ae===void 0?"added":y===void 0?"removed":void 0;return{name:_,status:ee??(L.length>0?"changed":"unchanged"),counts:ee?{added:0,modified:0,removed:0,[ee]:1}:(0,$.
cz)(L.map($.xS)),files:L,variablesCompared:!(G&&R.some(l)),secrets:[...new Set(R.flatMap(q=>[...(0,v.x3)(q),...o(q,Q)]))],unusedIgnores:[...P]}}function o({files:ae},y){return y.flatMap(_=>(0,M.Wr)((0,W.
TA)(_,ae.get(_)??Buffer.of(),new T.Ms(F.K$))))}function m({kind:ae,files:y}){return ae==="folder"&&![...y.keys()].some(z.dU)}function l({files:ae}){return[...ae].some(([y,_])=>(0,z.dU)(y)&&(0,v.DF)(_)?.
variables.length!==0)}function I(ae,y){const _=ae.flatMap(({name:R,base:G,head:Y})=>G&&Y&&!(0,z.dU)(R)?[{name:R,base:G,head:Y}]:[]),B=new Map((0,U.OD)(_,y).map((R,G)=>[_[G]?.name,R]));return ae.map(R=>S(
R,B.get(R.name)))}function S({name:ae,from:y,to:_,base:B,head:R},G){const Y=y===void 0?"added":_===void 0?"removed":"modified",P={name:ae,status:Y,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,z.dU)(ae))return{...P,kind:"variables",changes:r(B,R,Y)};if(G||Y!=="modified"&&(B??R))return{...P,kind:"json",base:B,head:R,...G};const[K,x]=[y&&A(y),_&&A(_)];return y&&K===void 0||_&&x===void 0?
{...P,kind:"binary"}:{...P,kind:"text",text:{base:K,head:x}}}function A(ae){return ae.length<=f&&!ae.includes(0)?(0,W.b6)(ae):void 0}function r(ae,y,_){const[B,R]=[ae,y].map(k=>k&&(0,v.DF)(Buffer.from(
(0,T.dj)(k))));if(_==="modified"&&(B===void 0||B.container!==R?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const G=k=>new Map(k?.variables.map(({name:Q,content:ee})=>[Q,ee])),[Y,P]=[
G(B),G(R)],K=[],x=[...Y.keys()].filter(k=>P.has(k)),L=[...P.keys()].filter(k=>Y.has(k));x.some((k,Q)=>k!==L[Q])&&K.push({kind:"reordered",path:[],moved:[]});for(const k of[...new Set([...Y.keys(),...P.
keys()])].sort()){const Q=[{type:"member",key:k}];Y.has(k)?P.has(k)?Y.get(k)!==P.get(k)&&K.push({kind:"modified",path:Q,from:$.RG,to:$.RG}):K.push({kind:"removed",path:Q,value:$.RG}):K.push({kind:"add\
ed",path:Q,value:$.RG})}return K}var n=e(7279),i=e(8920),h=e(9870);async function E(ae,y){const{inputs:_,platform:B}=ae,{target:R}=y;if("workflowName"in R)return b(y,void 0,_.ignore);const G=await(0,C.
X)(ae,R);for(const Y of(0,v.x3)(G.package))B.secrets.add(Y);return b(y,G,_.ignore)}function b(ae,y,_){const{name:B,target:R,package:G,definitions:Y,variablesFile:P}=ae,K=y&&p(y.package),x=[K?.env?.bytes,
G.files.get(h.Km)];P&&Y.env&&j(B,Y.env.bytes,x);const[L,k]=[u(K?.env),u(Y.env)],Q=L&&k&&new Map([...k,...L]),ee=K&&N(K,L,K.env),q=N(Y,Y.env&&Q,Y.env),re=c(ee,q,{name:B,ignore:_}),ye=d(re),be=d(c(ee,q,
{name:B,ignore:F.K$})),ke=[...x,Y.env?.bytes].flatMap(We=>We?(0,v.aC)(We):[]),Ce=(0,W.ol)(N(Y),F.K$);return{state:y,changes:{...re,secrets:[...re.secrets,...ke]},ignored:be.filter(We=>!ye.includes(We)),
added:g(Q).filter(We=>!L?.has(We)),kept:g(k).filter(We=>L?.has(We)&&L.get(We)!==k?.get(We)),name:B,target:"workflowId"in R?`${R.workflowId} ${R.flowId}`:`new workflow ${R.workflowName}`,package:Ce,variables:g(
k),shown:ae.sha256??Ce,outcome:re.status==="unchanged"?re.status:"changed",targetVariables:g(L),content:K?(0,W.ol)(N(K),_):"",fields:ye}}function p(ae){try{return(0,i.mu)(ae)}catch(y){const _=`The tar\
get's package ${(0,n.gJ)(y)}`;throw new n.HR({what:_,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:y})}}function a(ae,y){return ae.content===y.content&&(0,w.isDeepStrictEqual)(
ae.targetVariables,y.targetVariables)}function d({files:ae}){const y=ae.flatMap(({kind:_,name:B,changes:R})=>_==="variables"?[]:R.length===0?[B]:R.map(G=>t(G)||B));return[...new Set(y)]}function t({kind:ae,
path:y}){return y.map(B=>B.type==="member"?B.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(ae==="reordered"?"[]":"")}function u(ae){return ae===void 0?new Map:(0,v.DF)(ae.bytes)?.variables.reduce(
(y,{name:_,content:B})=>y.set(_,B),new Map)}function g(ae){return[...ae?.keys()??[]].sort()}function N({app:ae,flow:y},_,B){const R=g(_).map(Y=>[Y,""]),G=_?Buffer.from(JSON.stringify(Object.fromEntries(
R))):B?.bytes;return(0,h.jz)("zip",[[h.uq,ae.bytes],[h.n7,y.bytes],...G?[[h.Km,G]]:[]])}function j(ae,y,_){const B=_.map(x=>x&&(0,v.DF)(x)),R=B.find(x=>x?.variables.length)??B.find(Boolean),G=X((0,v.DF)(
y),R);if(G===void 0)return;const Y=B.indexOf(R)===1?"package":"target",P=`env-variables of ${ae} doesn't have the shape of the ${Y}'s variables`,K=`Write it like this, with your names and values: ${Ee(
R)}`;throw new n.HR({what:P,why:G,advice:K,topic:"import-deploy-and-promote"})}function X(ae,y){if(ae===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(y===
void 0)return;if(ae.container!==y.container)return ae.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(y.variables.length===0)return;const _=new Set(y.
variables.flatMap(({keys:R})=>R)),B=y.variables.every(({keys:R})=>R.includes("value"));for(const{name:R,keys:G}of ae.variables){const Y=G.find(P=>!_.has(P));if(Y!==void 0)return`${R} has "${Y}", which\
 no variable there has`;if(B&&!G.includes("value"))return`${R} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},fe={string:"",number:0,boolean:!1};function Ee({
container:ae,variables:[y]}={container:"array",variables:[]}){const _=ae==="array",{keys:B,content:R}=y??{keys:_?["name","value"]:[],content:"{}"},G=JSON.parse(R),Y=B.map(K=>[K,oe[K]??fe[typeof G[K]]??
null]),P=B.length===0?oe.value:Object.fromEntries(Y);return JSON.stringify(_?[P]:{API_URL:P})}}),7833:((te,ie,e)=>{e.d(ie,{A2:()=>T,ZB:()=>M,c2:()=>f,jb:()=>$,p1:()=>z,sb:()=>F,wZ:()=>v});var w=e(2697),
C=e(1124),W=e(7487);function F(c){return c.filter(o=>o.plan!==void 0)}function z(c){return F(c).filter(({plan:o,action:m,backup:l})=>o.outcome==="unchanged"&&m!=="finish"&&!l)}function v({target:c,job:o}){
return"workflowId"in c?c.workflowId:o["workflow-id"]}function $(c){const o=c.filter(({plan:m})=>!m).map(({name:m})=>m);return{workflows:F(c).map(({plan:m})=>m.changes),notCompared:o}}async function T({
rows:c,digest:o},{fromList:m}){const[l]=c,I=$(c);(0,W.n0)({...o&&{changed:(0,C.Hq)(I),...(0,C.xW)(I),"plan-digest":o},...!m&&l&&M(l)}),await(0,w.$l)("promotions",c.map(U))}function U(c){const{name:o,sha256:m,
plan:l,imported:I=!1,deployed:S=!1,backup:A,job:r,error:n}=c;return{name:o,"workflow-id":v(c),...l&&{changed:l.outcome==="changed",...l.changes.counts},"package-sha256":m,imported:I,deployed:S,"dock-s\
tatus-id":r["dock-status-id"],...A?.id&&{"backup-artifact-id":A.id,"backup-artifact-name":A.name},error:n&&(0,w.UX)(n)}}function M(c){const{"export-job-id":o,...m}=c.job;return{...m,"workflow-id":v(c)}}
function f({rows:c,refusal:o,digest:m},{fromList:l,isPlan:I}){const S=c.flatMap(({error:i})=>i??[]),[A]=S;if(A===void 0||!l)return A??o;const r=c.filter(({begun:i})=>!i).map(({name:i})=>i),n=[!m&&`${S.
length} of ${c.length} targets could not be compared.`,(0,w.As)(c),!m&&!I&&"Nothing was changed.",m&&r.length>0&&`Not started: ${r.join(", ")}.`];return(0,w.Xd)(A,n.filter(Boolean).join(" "))}}),2975:((te,ie,e)=>{
e.d(ie,{L5:()=>v,Mu:()=>M,Vs:()=>T,kU:()=>z,yy:()=>U});var w=e(7279),C=e(706);const W=7,F=3e4,z=429;async function v({log:f,signal:c,endsAt:o},m,{atLeastMs:l=0,untilFree:I=!1}={}){let S=0,A=0,r;for(;;)
try{return await m()}catch(n){if(!(n instanceof w.HR&&(n.retryable||I&&n.busy)))throw n;c.throwIfAborted(),r??=performance.now();const i=n.status===z,h=n.busy||i;A=h?A+1:0,h||S++;const E=S>(n.maxRetries??
W)&&performance.now()-r>=l;if(!h&&E)throw $(n,`${S} times in a row`);const b=Math.min(F,1e3*2**((A||S)-1))*(.5+Math.random()/2),p=i&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,b),a=(0,C.zK)(
p);if(performance.now()+p>=o)throw $(n,`and waiting ${a} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${(0,C.OX)((0,w.$N)(n),1e3)}; retr\
ying in ${a}`),await U(p,c)}}function $(f,c,o=f.advice){const{what:m,why:l}=f,I=l?{why:`${l}, ${c}`}:{what:`${m}, ${c}`};return f.with({...I,advice:o,retryable:!1})}function T(f){const c=String(f),o=/^\d+$/.
test(c)?Number(c)*1e3:Date.parse(c)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function U(f,c){let o;const m=new Promise(l=>{o=setTimeout(l,f)});await M(c,m).finally(()=>clearTimeout(o))}
function M(f,c){return new Promise((o,m)=>{const l=()=>m(f.reason);c.then(o,m).finally(()=>f.removeEventListener("abort",l)),f.aborted?l():f.addEventListener("abort",l)})}}),706:((te,ie,e)=>{e.d(ie,{MW:()=>F,
OX:()=>C,TL:()=>W,Xe:()=>z,hS:()=>$,pO:()=>c,v5:()=>U,zD:()=>v,zK:()=>T});var w=e(8132);function C(r,n=300){const i=r.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,w.Jj)(i,n)}
function W(r,n=100){return(0,w.RK)(JSON.stringify((0,w.Jj)(r,n)))}function F(r){return W(r,1e3).replaceAll("\\\\","\\")}function z(r){if(r<1024)return`${r} B`;const n=(r/1024).toFixed(1);return Number(
n)<1024?`${n} KiB`:`${(r/1024**2).toFixed(1)} MiB`}function v(r){return String(r).replace(/\B(?=(\d{3})+$)/g,",")}function $(r,n){return`${v(r)} ${n}${r===1?"":"s"}`}function T(r){if(r<9950)return`${(r/
1e3).toFixed(1)} s`;const n=Math.round(r/1e3);if(n<60)return`${n} s`;const[i,h]=[Math.floor(n/60),Math.floor(n/3600)];return h>0?`${h} h ${i%60} min`:`${i} min ${n%60} s`}const U="***",M=4,f=8;class c{#n=new Map;#e=new Set;constructor(n=[]){
for(const i of n)this.add(i)}add(n,i=h=>!0){const h=new Set([n,...n.split(/[\r\n]/)].map(E=>E.trim()));for(const E of[...h].filter(i).flatMap(o)){const b=E.slice(0,f);this.#n.set(b,(this.#n.get(b)??new Set).
add(E)),this.#e.add(b.length)}}redact=(n,i=300)=>{const h=n.trimStart(),E=Math.min(h.length,i*4);return C(this.hide(h,()=>{},E)+(E<h.length?"\u2026":""),i)};hide(n,i=E=>{},h=n.length){let[E,b]=["",0];
for(let p=0;p<h;p++){const a=this.#t(n,p);a!==""&&(i(a),p>=b&&(E+=n.slice(b,p)+U),b=Math.max(b,p+a.length))}return E+n.slice(b,h)}#t(n,i){let h="";for(const E of this.#e)for(const b of this.#n.get(n.slice(
i,i+E))??[])b.length<=h.length||!n.startsWith(b,i)||(b.length>=M||A(n,i,i+b.length))&&(h=b);return h}}function o(r){const n=j=>JSON.stringify(j).slice(1,-1),i=Buffer.from(r).toString(),h=[r,i,l(r)].flatMap(
j=>[j,n(j),n(n(j))]),E=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(j=>n(i).replace(j,S)),b=[n(i),...E].flatMap(j=>[j,j.replaceAll("/","\\/")]),p=encodeURIComponent(i),a=p.replace(/[!'()*]/g,I),d=a.replaceAll(
"%2A","*").replaceAll("~","%7E"),u=[p,a,a.replaceAll("%2F","/"),d].flatMap(j=>[j,j.replaceAll("%20","+")]),g=u.map(j=>j.replace(/%../g,X=>X.toLowerCase())),N=i.replace(/[&<>"']/g,j=>m[j]??"");return[...h,
n(i).replaceAll("/","\\/"),...b,N,...u,...g,encodeURI(i)]}const m={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function l(r){try{return decodeURIComponent(r)}catch{return r}}function I(r){
return`%${r.charCodeAt(0).toString(16).toUpperCase()}`}function S(r){return`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`}function A(r,n,i){const h=r.slice(Math.max(0,n-2),n);return!/[\p{L}\p{N}]$/u.
test(h)&&!/^[\p{L}\p{N}]/u.test(r.slice(i,i+2))}}),819:((te,ie,e)=>{e.d(ie,{Yz:()=>bt,z3:()=>Ot,V4:()=>Ye,pq:()=>Mt,lm:()=>$t,C1:()=>Et,uH:()=>gt,Pq:()=>ot,z:()=>t,$e:()=>St});var w=e(857);function C(J){
return J==null?"":typeof J=="string"||J instanceof String?J:JSON.stringify(J)}function W(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,
endColumn:J.endColumn}:{}}function F(J,D,H){const ne=new $(J,D,H);process.stdout.write(ne.toString()+w.EOL)}function z(J,D=""){F(J,{},D)}const v="::";class ${constructor(D,H,ne){D||(D="missing.command"),
this.command=D,this.properties=H,this.message=ne}toString(){let D=v+this.command;if(this.properties&&Object.keys(this.properties).length>0){D+=" ";let H=!0;for(const ne in this.properties)if(this.properties.
hasOwnProperty(ne)){const ue=this.properties[ne];ue&&(H?H=!1:D+=",",D+=`${ne}=${U(ue)}`)}}return D+=`${v}${T(this.message)}`,D}}function T(J){return C(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function U(J){return C(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var M=e(6982),f=e(9896);function c(J,D){const H=process.env[`\
GITHUB_${J}`];if(!H)throw new Error(`Unable to find environment variable for file command ${J}`);if(!f.existsSync(H))throw new Error(`Missing file at path: ${H}`);f.appendFileSync(H,`${C(D)}${w.EOL}`,
{encoding:"utf8"})}function o(J,D){const H=`ghadelimiter_${M.randomUUID()}`,ne=C(D);if(J.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(ne.includes(H))
throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${J}<<${H}${w.EOL}${ne}${w.EOL}${H}`}var m=e(6928),l=e(6671),I=e(2145),S=function(J,D,H,ne){function ue(ge){return ge instanceof
H?ge:new H(function(Oe){Oe(ge)})}return new(H||(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(
s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(J,D||[])).next())})};class A{static createHttpClient(D=!0,H=10){const ne={allowRetries:D,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
A.getRequestToken())],ne)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){
const D=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return D}static getCall(D){return S(this,void 0,void 0,function*(){var H;
const ge=(H=(yield A.createHttpClient().getJson(D).catch(Oe=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Oe.statusCode}
 
        Error Message: ${Oe.message}`)})).result)===null||H===void 0?void 0:H.value;if(!ge)throw new Error("Response json body do not have ID Token field");return ge})}static getIDToken(D){return S(this,
void 0,void 0,function*(){try{let H=A.getIDTokenUrl();if(D){const ue=encodeURIComponent(D);H=`${H}&audience=${ue}`}debug(`ID token url is ${H}`);const ne=yield A.getCall(H);return setSecret(ne),ne}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var r=function(J,D,H,ne){function ue(ge){return ge instanceof H?ge:new H(function(Oe){Oe(ge)})}return new(H||(H=Promise))(function(ge,Oe){function ze(s){
try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(J,D||[])).next())})};const{access:n,appendFile:i,
writeFile:h}=f.promises,E="GITHUB_STEP_SUMMARY",b="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class p{constructor(){this._buffer=""}filePath(){
return r(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[E];if(!D)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(D,f.constants.R_OK|f.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}
return this._filePath=D,this._filePath})}wrap(D,H,ne={}){const ue=Object.entries(ne).map(([ge,Oe])=>` ${ge}="${Oe}"`).join("");return H?`<${D}${ue}>${H}</${D}>`:`<${D}${ue}>`}write(D){return r(this,void 0,
void 0,function*(){const H=!!D?.overwrite,ne=yield this.filePath();return yield(H?h:i)(ne,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return r(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.
addEOL():this}addEOL(){return this.addRaw(w.EOL)}addCodeBlock(D,H){const ne=Object.assign({},H&&{lang:H}),ue=this.wrap("pre",this.wrap("code",D),ne);return this.addRaw(ue).addEOL()}addList(D,H=!1){const ne=H?
"ol":"ul",ue=D.map(Oe=>this.wrap("li",Oe)).join(""),ge=this.wrap(ne,ue);return this.addRaw(ge).addEOL()}addTable(D){const H=D.map(ue=>{const ge=ue.map(Oe=>{if(typeof Oe=="string")return this.wrap("td",
Oe);const{header:ze,data:qe,colspan:Ne,rowspan:s}=Oe,O=ze?"th":"td",V=Object.assign(Object.assign({},Ne&&{colspan:Ne}),s&&{rowspan:s});return this.wrap(O,qe,V)}).join("");return this.wrap("tr",ge)}).join(
""),ne=this.wrap("table",H);return this.addRaw(ne).addEOL()}addDetails(D,H){const ne=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(ne).addEOL()}addImage(D,H,ne){const{width:ue,height:ge}=ne||
{},Oe=Object.assign(Object.assign({},ue&&{width:ue}),ge&&{height:ge}),ze=this.wrap("img",null,Object.assign({src:D,alt:H},Oe));return this.addRaw(ze).addEOL()}addHeading(D,H){const ne=`h${H}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(ne)?ne:"h1",ge=this.wrap(ue,D);return this.addRaw(ge).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap(
"br",null);return this.addRaw(D).addEOL()}addQuote(D,H){const ne=Object.assign({},H&&{cite:H}),ue=this.wrap("blockquote",D,ne);return this.addRaw(ue).addEOL()}addLink(D,H){const ne=this.wrap("a",D,{href:H});
return this.addRaw(ne).addEOL()}}const a=new p,d=null,t=a;function u(J){return J.replace(/[\\]/g,"/")}function g(J){return J.replace(/[/]/g,"\\")}function N(J){return J.replace(/[/\\]/g,path.sep)}const j=Qe(
import.meta.url)("string_decoder");var X=e(4434);const oe=Qe(import.meta.url)("child_process");var fe=e(2613),Ee=function(J,D,H,ne){function ue(ge){return ge instanceof H?ge:new H(function(Oe){Oe(ge)})}
return new(H||(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}
Ne((ne=ne.apply(J,D||[])).next())})};const{chmod:ae,copyFile:y,lstat:_,mkdir:B,open:R,readdir:G,rename:Y,rm:P,rmdir:K,stat:x,symlink:L,unlink:k}=f.promises,Q=process.platform==="win32";function ee(J){
return Ee(this,void 0,void 0,function*(){const D=yield fs.promises.readlink(J);return Q&&!D.endsWith("\\")?`${D}\\`:D})}const q=268435456,re=f.constants.O_RDONLY;function ye(J){return Ee(this,void 0,void 0,
function*(){try{yield x(J)}catch(D){if(D.code==="ENOENT")return!1;throw D}return!0})}function be(J){return Ee(this,arguments,void 0,function*(D,H=!1){return(H?yield x(D):yield _(D)).isDirectory()})}function ke(J){
if(J=We(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Q?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ce(J,D){return Ee(this,void 0,void 0,function*(){let H;
try{H=yield x(J)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${ue}`)}if(H&&H.isFile()){if(Q){const ue=m.extname(J).toUpperCase();
if(D.some(ge=>ge.toUpperCase()===ue))return J}else if(je(H))return J}const ne=J;for(const ue of D){J=ne+ue,H=void 0;try{H=yield x(J)}catch(ge){ge.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${ge}`)}if(H&&H.isFile()){if(Q){try{const ge=m.dirname(J),Oe=m.basename(J).toUpperCase();for(const ze of yield G(ge))if(Oe===ze.toUpperCase()){J=m.join(
ge,ze);break}}catch(ge){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${ge}`)}return J}else if(je(H))return J}}return""})}function We(J){return J=J||"",Q?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function je(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function Ie(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var Le=function(J,D,H,ne){function ue(ge){return ge instanceof H?ge:new H(function(Oe){
Oe(ge)})}return new(H||(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(
ze,qe)}Ne((ne=ne.apply(J,D||[])).next())})};function me(J,D){return Le(this,arguments,void 0,function*(H,ne,ue={}){const{force:ge,recursive:Oe,copySourceDirectory:ze}=st(ue),qe=(yield ioUtil.exists(ne))?
yield ioUtil.stat(ne):null;if(qe&&qe.isFile()&&!ge)return;const Ne=qe&&qe.isDirectory()&&ze?path.join(ne,path.basename(H)):ne;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(Oe)yield ct(H,Ne,0,ge);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Ne)==="")
throw new Error(`'${Ne}' and '${H}' are the same file`);yield at(H,Ne,ge)}})}function Ae(J,D){return Le(this,arguments,void 0,function*(H,ne,ue={}){if(yield ioUtil.exists(ne)){let ge=!0;if((yield ioUtil.
isDirectory(ne))&&(ne=path.join(ne,path.basename(H)),ge=yield ioUtil.exists(ne)),ge)if(ue.force==null||ue.force)yield Ue(ne);else throw new Error("Destination already exists")}yield Ke(path.dirname(ne)),
yield ioUtil.rename(H,ne)})}function Ue(J){return Le(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(`File was unable to be removed ${D}`)}})}function Ke(J){return Le(this,void 0,void 0,function*(){
ok(J,"a path argument must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Je(J,D){return Le(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(D){const ne=yield Je(
J,!1);if(!ne)throw Q?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ne}const H=yield tt(J);return H&&H.length>0?H[0]:""})}function tt(J){return Le(this,
void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const D=[];if(Q&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(m.delimiter))ue&&D.push(ue);if(ke(J)){const ue=yield Ce(
J,D);return ue?[ue]:[]}if(J.includes(m.sep))return[];const H=[];if(process.env.PATH)for(const ue of process.env.PATH.split(m.delimiter))ue&&H.push(ue);const ne=[];for(const ue of H){const ge=yield Ce(
m.join(ue,J),D);ge&&ne.push(ge)}return ne})}function st(J){const D=J.force==null?!0:J.force,H=!!J.recursive,ne=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:ne}}
function ct(J,D,H,ne){return Le(this,void 0,void 0,function*(){if(H>=255)return;H++,yield Ke(D);const ue=yield ioUtil.readdir(J);for(const ge of ue){const Oe=`${J}/${ge}`,ze=`${D}/${ge}`;(yield ioUtil.
lstat(Oe)).isDirectory()?yield ct(Oe,ze,H,ne):yield at(Oe,ze,ne)}yield ioUtil.chmod(D,(yield ioUtil.stat(J)).mode)})}function at(J,D,H){return Le(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
J)).isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(D,"0666"),yield ioUtil.unlink(D))}const ne=yield ioUtil.readlink(J);yield ioUtil.
symlink(ne,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(J,D))})}const wt=Qe(import.meta.url)("timers");var lt=function(J,D,H,ne){function ue(ge){return ge instanceof
H?ge:new H(function(Oe){Oe(ge)})}return new(H||(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(
s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(J,D||[])).next())})};const dt=process.platform==="win32";class vt extends X.EventEmitter{constructor(D,H,ne){if(super(),!D)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=ne||{}}_debug(D){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){
const ne=this._getSpawnFileName(),ue=this._getSpawnArgs(D);let ge=H?"":"[command]";if(dt)if(this._isCmdFile()){ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}else if(D.windowsVerbatimArguments){ge+=`"${ne}"`;
for(const Oe of ue)ge+=` ${Oe}`}else{ge+=this._windowsQuoteCmdArg(ne);for(const Oe of ue)ge+=` ${this._windowsQuoteCmdArg(Oe)}`}else{ge+=ne;for(const Oe of ue)ge+=` ${Oe}`}return ge}_processLineBuffer(D,H,ne){
try{let ue=H+D.toString(),ge=ue.indexOf(w.EOL);for(;ge>-1;){const Oe=ue.substring(0,ge);ne(Oe),ue=ue.substring(ge+w.EOL.length),ge=ue.indexOf(w.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return dt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if(dt&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ne of this.args)H+=" ",H+=D.windowsVerbatimArguments?ne:this._windowsQuoteCmdArg(ne);return H+='"',[H]}return this.args}_endsWith(D,H){return D.endsWith(
H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(D);if(!D)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ne=!1;for(const Oe of D)if(H.some(ze=>ze===Oe)){ne=!0;break}if(!ne)return D;let ue='"',ge=!0;for(let Oe=D.
length;Oe>0;Oe--)ue+=D[Oe-1],ge&&D[Oe-1]==="\\"?ue+="\\":D[Oe-1]==='"'?(ge=!0,ue+='"'):ge=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&!D.includes(
"	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',ne=!0;for(let ue=D.length;ue>0;ue--)H+=D[ue-1],ne&&D[ue-1]==="\\"?H+="\\":D[ue-1]==='"'?(ne=!0,H+="\\"):
ne=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const ne={};return ne.cwd=D.cwd,ne.env=D.env,ne.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(ne.argv0=`"${H}"`),ne}exec(){return lt(this,
void 0,void 0,function*(){return!ke(this.toolPath)&&(this.toolPath.includes("/")||dt&&this.toolPath.includes("\\"))&&(this.toolPath=m.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Je(this.toolPath,!0),new Promise((D,H)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Ne of this.args)this._debug(
`   ${Ne}`);const ne=this._cloneExecOptions(this.options);!ne.silent&&ne.outStream&&ne.outStream.write(this._getCommandString(ne)+w.EOL);const ue=new ht(ne,this.toolPath);if(ue.on("debug",Ne=>{this._debug(
Ne)}),this.options.cwd&&!(yield ye(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ge=this._getSpawnFileName(),Oe=oe.spawn(ge,this._getSpawnArgs(ne),this._getSpawnOptions(
this.options,ge));let ze="";Oe.stdout&&Oe.stdout.on("data",Ne=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Ne),!ne.silent&&ne.outStream&&ne.outStream.write(Ne),
ze=this._processLineBuffer(Ne,ze,s=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(s)})});let qe="";if(Oe.stderr&&Oe.stderr.on("data",Ne=>{ue.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Ne),!ne.silent&&ne.errStream&&ne.outStream&&(ne.failOnStdErr?ne.errStream:ne.outStream).write(Ne),qe=this._processLineBuffer(
Ne,qe,s=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(s)})}),Oe.on("error",Ne=>{ue.processError=Ne.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),
Oe.on("exit",Ne=>{ue.processExitCode=Ne,ue.processExited=!0,this._debug(`Exit code ${Ne} received from tool '${this.toolPath}'`),ue.CheckComplete()}),Oe.on("close",Ne=>{ue.processExitCode=Ne,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(Ne,s)=>{ze.length>0&&this.emit("stdline",ze),qe.length>0&&this.emit("errl\
ine",qe),Oe.removeAllListeners(),Ne?H(Ne):D(s)}),this.options.input){if(!Oe.stdin)throw new Error("child process missing stdin");Oe.stdin.end(this.options.input)}}))})}}function _t(J){const D=[];let H=!1,
ne=!1,ue="";function ge(Oe){ne&&Oe!=='"'&&(ue+="\\"),ue+=Oe,ne=!1}for(let Oe=0;Oe<J.length;Oe++){const ze=J.charAt(Oe);if(ze==='"'){ne?ge(ze):H=!H;continue}if(ze==="\\"&&ne){ge(ze);continue}if(ze==="\\"&&
H){ne=!0;continue}if(ze===" "&&!H){ue.length>0&&(D.push(ue),ue="");continue}ge(ze)}return ue.length>0&&D.push(ue.trim()),D}class ht extends X.EventEmitter{constructor(D,H){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,
this.toolPath=H,D.delay&&(this.delay=D.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,wt.setTimeout)(ht.HandleTimeout,this.delay,this)))}_debug(D){
this.emit("debug",D)}_setResult(){let D;this.processExited&&(this.processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(D=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/
1e3} seconds of the exit event from process '${D.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var pt=function(J,D,H,ne){
function ue(ge){return ge instanceof H?ge:new H(function(Oe){Oe(ge)})}return new(H||(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){
Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(J,D||[])).next())})};function mt(J,D,H){return pt(this,void 0,void 0,function*(){const ne=tr.argStringToArray(J);if(ne.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=ne[0];return D=ne.slice(1).concat(D||[]),new tr.ToolRunner(ue,D,H).exec()})}function se(J,D,H){return pt(this,void 0,
void 0,function*(){var ne,ue;let ge="",Oe="";const ze=new StringDecoder("utf8"),qe=new StringDecoder("utf8"),Ne=(ne=H?.listeners)===null||ne===void 0?void 0:ne.stdout,s=(ue=H?.listeners)===null||ue===
void 0?void 0:ue.stderr,O=pe=>{Oe+=qe.write(pe),s&&s(pe)},V=pe=>{ge+=ze.write(pe),Ne&&Ne(pe)},Z=Object.assign(Object.assign({},H?.listeners),{stdout:V,stderr:O}),le=yield mt(J,D,Object.assign(Object.assign(
{},H),{listeners:Z}));return ge+=ze.end(),Oe+=qe.end(),{exitCode:le,stdout:ge,stderr:Oe}})}var we=function(J,D,H,ne){function ue(ge){return ge instanceof H?ge:new H(function(Oe){Oe(ge)})}return new(H||
(H=Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(
J,D||[])).next())})};const de=()=>we(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:D}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:D.trim(),version:J.trim()}}),_e=()=>we(
void 0,void 0,void 0,function*(){var J,D,H,ne;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ge=(D=(J=ue.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&
D!==void 0?D:"";return{name:(ne=(H=ue.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ne!==void 0?ne:"",version:ge}}),$e=()=>we(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[D,H]=J.trim().split(`
`);return{name:D,version:H}}),Me=w.platform(),Pe=w.arch(),Te=Me==="win32",he=Me==="darwin",Re=Me==="linux";function De(){return we(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Te?de():he?_e():$e()),{platform:Me,arch:Pe,isWindows:Te,isMacOS:he,isLinux:Re})})}var Fe=function(J,D,H,ne){function ue(ge){return ge instanceof H?ge:new H(function(Oe){Oe(ge)})}return new(H||(H=
Promise))(function(ge,Oe){function ze(s){try{Ne(ne.next(s))}catch(O){Oe(O)}}function qe(s){try{Ne(ne.throw(s))}catch(O){Oe(O)}}function Ne(s){s.done?ge(s.value):ue(s.value).then(ze,qe)}Ne((ne=ne.apply(
J,D||[])).next())})},Xe;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(Xe||(Xe={}));function Ze(J,D){const H=toCommandValue(D);if(process.env[J]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,D));issueCommand("set-env",{name:J},H)}function ot(J){F("add-mask",{},J)}function it(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function Ye(J,D){const H=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${J}`);return D&&D.trimWhitespace===!1?H:H.trim()}function ft(J,D){const H=Ye(J,D).split(`
`).filter(ne=>ne!=="");return D&&D.trimWhitespace===!1?H:H.map(ne=>ne.trim())}function ut(J,D){const H=["true","True","TRUE"],ne=["false","False","FALSE"],ue=Ye(J,D);if(H.includes(ue))return!0;if(ne.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(J,D){if(process.env.GITHUB_OUTPUT||"")return c("OUTPUT",o(J,D));process.stdout.write(w.EOL),F("set-output",{name:J},
C(D))}function yt(J){issue("echo",J?"on":"off")}function Et(J){process.exitCode=Xe.Failure,Ot(J)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function bt(J){F("debug",{},J)}function Ot(J,D={}){
F("error",W(D),J instanceof Error?J.toString():J)}function St(J,D={}){F("warning",W(D),J instanceof Error?J.toString():J)}function $t(J,D={}){F("notice",W(D),J instanceof Error?J.toString():J)}function Mt(J){
process.stdout.write(J+w.EOL)}function At(J){issue("group",J)}function It(){issue("endgroup")}function kt(J,D){return Fe(this,void 0,void 0,function*(){At(J);let H;try{H=yield D()}finally{It()}return H})}
function Pt(J,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,D));issueCommand("save-state",{name:J},toCommandValue(D))}function Dt(J){return process.env[`S\
TATE_${J}`]||""}function Ct(J){return Fe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((te,ie,e)=>{e.d(ie,{tZ:()=>W});var w=function(z,v,$,T){function U(M){return M instanceof
$?M:new $(function(f){f(M)})}return new($||($=Promise))(function(M,f){function c(l){try{m(T.next(l))}catch(I){f(I)}}function o(l){try{m(T.throw(l))}catch(I){f(I)}}function m(l){l.done?M(l.value):U(l.value).
then(c,o)}m((T=T.apply(z,v||[])).next())})};class C{constructor(v,$){this.username=v,this.password=$}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(v){this.token=v}prepareRequest(v){if(!v.headers)throw Error("The request has no headers");v.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return w(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,ie,e)=>{e.d(ie,{Qq:()=>E,Hv:()=>f});var w=e(8611),C=e.t(w,2),W=e(5692),F=e.t(W,2),z=e(9783),v=e(770),$=p=>{var a={};return e.d(a,p),a},T=p=>(()=>p);const U=$({ProxyAgent:()=>Ht.ProxyAgent});
var M=function(p,a,d,t){function u(g){return g instanceof d?g:new d(function(N){N(g)})}return new(d||(d=Promise))(function(g,N){function j(fe){try{oe(t.next(fe))}catch(Ee){N(Ee)}}function X(fe){try{oe(
t.throw(fe))}catch(Ee){N(Ee)}}function oe(fe){fe.done?g(fe.value):u(fe.value).then(j,X)}oe((t=t.apply(p,a||[])).next())})},f;(function(p){p[p.OK=200]="OK",p[p.MultipleChoices=300]="MultipleChoices",p[p.
MovedPermanently=301]="MovedPermanently",p[p.ResourceMoved=302]="ResourceMoved",p[p.SeeOther=303]="SeeOther",p[p.NotModified=304]="NotModified",p[p.UseProxy=305]="UseProxy",p[p.SwitchProxy=306]="Switc\
hProxy",p[p.TemporaryRedirect=307]="TemporaryRedirect",p[p.PermanentRedirect=308]="PermanentRedirect",p[p.BadRequest=400]="BadRequest",p[p.Unauthorized=401]="Unauthorized",p[p.PaymentRequired=402]="Pa\
ymentRequired",p[p.Forbidden=403]="Forbidden",p[p.NotFound=404]="NotFound",p[p.MethodNotAllowed=405]="MethodNotAllowed",p[p.NotAcceptable=406]="NotAcceptable",p[p.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",p[p.RequestTimeout=408]="RequestTimeout",p[p.Conflict=409]="Conflict",p[p.Gone=410]="Gone",p[p.TooManyRequests=429]="TooManyRequests",p[p.InternalServerError=500]="InternalSe\
rverError",p[p.NotImplemented=501]="NotImplemented",p[p.BadGateway=502]="BadGateway",p[p.ServiceUnavailable=503]="ServiceUnavailable",p[p.GatewayTimeout=504]="GatewayTimeout"})(f||(f={}));var c;(function(p){
p.Accept="accept",p.ContentType="content-type"})(c||(c={}));var o;(function(p){p.ApplicationJson="application/json"})(o||(o={}));function m(p){const a=pm.getProxyUrl(new URL(p));return a?a.href:""}const l=[
f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],I=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],S=["OPTIONS","GET","DELETE","HEAD"],A=10,r=5;class n extends Error{constructor(a,d){
super(a),this.name="HttpClientError",this.statusCode=d,Object.setPrototypeOf(this,n.prototype)}}class i{constructor(a){this.message=a}readBody(){return M(this,void 0,void 0,function*(){return new Promise(
a=>M(this,void 0,void 0,function*(){let d=Buffer.alloc(0);this.message.on("data",t=>{d=Buffer.concat([d,t])}),this.message.on("end",()=>{a(d.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,
function*(){return new Promise(a=>M(this,void 0,void 0,function*(){const d=[];this.message.on("data",t=>{d.push(t)}),this.message.on("end",()=>{a(Buffer.concat(d))})}))})}}function h(p){return new URL(
p).protocol==="https:"}class E{constructor(a,d,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(a),this.handlers=d||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(a,d){
return M(this,void 0,void 0,function*(){return this.request("OPTIONS",a,null,d||{})})}get(a,d){return M(this,void 0,void 0,function*(){return this.request("GET",a,null,d||{})})}del(a,d){return M(this,
void 0,void 0,function*(){return this.request("DELETE",a,null,d||{})})}post(a,d,t){return M(this,void 0,void 0,function*(){return this.request("POST",a,d,t||{})})}patch(a,d,t){return M(this,void 0,void 0,
function*(){return this.request("PATCH",a,d,t||{})})}put(a,d,t){return M(this,void 0,void 0,function*(){return this.request("PUT",a,d,t||{})})}head(a,d){return M(this,void 0,void 0,function*(){return this.
request("HEAD",a,null,d||{})})}sendStream(a,d,t,u){return M(this,void 0,void 0,function*(){return this.request(a,d,t,u)})}getJson(a){return M(this,arguments,void 0,function*(d,t={}){t[c.Accept]=this._getExistingOrDefaultHeader(
t,c.Accept,o.ApplicationJson);const u=yield this.get(d,t);return this._processResponse(u,this.requestOptions)})}postJson(a,d){return M(this,arguments,void 0,function*(t,u,g={}){const N=JSON.stringify(
u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const j=yield this.post(t,N,g);return this.
_processResponse(j,this.requestOptions)})}putJson(a,d){return M(this,arguments,void 0,function*(t,u,g={}){const N=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),
g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.ApplicationJson);const j=yield this.put(t,N,g);return this._processResponse(j,this.requestOptions)})}patchJson(a,d){return M(this,arguments,
void 0,function*(t,u,g={}){const N=JSON.stringify(u,null,2);g[c.Accept]=this._getExistingOrDefaultHeader(g,c.Accept,o.ApplicationJson),g[c.ContentType]=this._getExistingOrDefaultContentTypeHeader(g,o.
ApplicationJson);const j=yield this.patch(t,N,g);return this._processResponse(j,this.requestOptions)})}request(a,d,t,u){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const g=new URL(d);let N=this._prepareRequest(a,g,u);const j=this._allowRetries&&S.includes(a)?this._maxRetries+1:1;let X=0,oe;do{if(oe=yield this.requestRaw(N,t),oe&&oe.
message&&oe.message.statusCode===f.Unauthorized){let Ee;for(const ae of this.handlers)if(ae.canHandleAuthentication(oe)){Ee=ae;break}return Ee?Ee.handleAuthentication(this,N,t):oe}let fe=this._maxRedirects;
for(;oe.message.statusCode&&l.includes(oe.message.statusCode)&&this._allowRedirects&&fe>0;){const Ee=oe.message.headers.location;if(!Ee)break;const ae=new URL(Ee);if(g.protocol==="https:"&&g.protocol!==
ae.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),ae.hostname!==g.hostname)for(const y in u)y.toLowerCase()==="authorization"&&delete u[y];N=this._prepareRequest(a,ae,u),oe=yield this.requestRaw(
N,t),fe--}if(!oe.message.statusCode||!I.includes(oe.message.statusCode))return oe;X+=1,X<j&&(yield oe.readBody(),yield this._performExponentialBackoff(X))}while(X<j);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(a,d){return M(this,void 0,void 0,function*(){return new Promise((t,u)=>{function g(N,j){N?u(N):j?t(j):u(new Error("Unknown error"))}this.requestRawWithCallback(
a,d,g)})})}requestRawWithCallback(a,d,t){typeof d=="string"&&(a.options.headers||(a.options.headers={}),a.options.headers["Content-Length"]=Buffer.byteLength(d,"utf8"));let u=!1;function g(X,oe){u||(u=
!0,t(X,oe))}const N=a.httpModule.request(a.options,X=>{const oe=new i(X);g(void 0,oe)});let j;N.on("socket",X=>{j=X}),N.setTimeout(this._socketTimeout||3*6e4,()=>{j&&j.end(),g(new Error(`Request timeo\
ut: ${a.options.path}`))}),N.on("error",function(X){g(X)}),d&&typeof d=="string"&&N.write(d,"utf8"),d&&typeof d!="string"?(d.on("close",function(){N.end()}),d.pipe(N)):N.end()}getAgent(a){const d=new URL(
a);return this._getAgent(d)}getAgentDispatcher(a){const d=new URL(a),t=z.s(d);if(t&&t.hostname)return this._getProxyAgentDispatcher(d,t)}_prepareRequest(a,d,t){const u={};u.parsedUrl=d;const g=u.parsedUrl.
protocol==="https:";u.httpModule=g?F:C;const N=g?443:80;if(u.options={},u.options.host=u.parsedUrl.hostname,u.options.port=u.parsedUrl.port?parseInt(u.parsedUrl.port):N,u.options.path=(u.parsedUrl.pathname||
"")+(u.parsedUrl.search||""),u.options.method=a,u.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(u.options.headers["user-agent"]=this.userAgent),u.options.agent=this._getAgent(u.parsedUrl),
this.handlers)for(const j of this.handlers)j.prepareRequest(u.options);return u}_mergeHeaders(a){return this.requestOptions&&this.requestOptions.headers?Object.assign({},b(this.requestOptions.headers),
b(a||{})):b(a||{})}_getExistingOrDefaultHeader(a,d,t){let u;if(this.requestOptions&&this.requestOptions.headers){const N=b(this.requestOptions.headers)[d];N&&(u=typeof N=="number"?N.toString():N)}const g=a[d];
return g!==void 0?typeof g=="number"?g.toString():g:u!==void 0?u:t}_getExistingOrDefaultContentTypeHeader(a,d){let t;if(this.requestOptions&&this.requestOptions.headers){const g=b(this.requestOptions.
headers)[c.ContentType];g&&(typeof g=="number"?t=String(g):Array.isArray(g)?t=g.join(", "):t=g)}const u=a[c.ContentType];return u!==void 0?typeof u=="number"?String(u):Array.isArray(u)?u.join(", "):u:
t!==void 0?t:d}_getAgent(a){let d;const t=z.s(a),u=t&&t.hostname;if(this._keepAlive&&u&&(d=this._proxyAgent),u||(d=this._agent),d)return d;const g=a.protocol==="https:";let N=100;if(this.requestOptions&&
(N=this.requestOptions.maxSockets||w.globalAgent.maxSockets),t&&t.hostname){const j={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.
username}:${t.password}`}),{host:t.hostname,port:t.port})};let X;const oe=t.protocol==="https:";g?X=oe?v.httpsOverHttps:v.httpsOverHttp:X=oe?v.httpOverHttps:v.httpOverHttp,d=X(j),this._proxyAgent=d}if(!d){
const j={keepAlive:this._keepAlive,maxSockets:N};d=g?new W.Agent(j):new w.Agent(j),this._agent=d}return g&&this._ignoreSslError&&(d.options=Object.assign(d.options||{},{rejectUnauthorized:!1})),d}_getProxyAgentDispatcher(a,d){
let t;if(this._keepAlive&&(t=this._proxyAgentDispatcher),t)return t;const u=a.protocol==="https:";return t=new U.ProxyAgent(Object.assign({uri:d.href,pipelining:this._keepAlive?1:0},(d.username||d.password)&&
{token:`Basic ${Buffer.from(`${d.username}:${d.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,u&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),
t}_getUserAgentWithOrchestrationId(a){const d=a||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const u=t.replace(/[^a-z0-9_.-]/gi,"_");return`${d} actions_orchestration_id/${u}`}return d}_performExponentialBackoff(a){
return M(this,void 0,void 0,function*(){a=Math.min(A,a);const d=r*Math.pow(2,a);return new Promise(t=>setTimeout(()=>t(),d))})}_processResponse(a,d){return M(this,void 0,void 0,function*(){return new Promise(
(t,u)=>M(this,void 0,void 0,function*(){const g=a.message.statusCode||0,N={statusCode:g,result:null,headers:{}};g===f.NotFound&&t(N);function j(fe,Ee){if(typeof Ee=="string"){const ae=new Date(Ee);if(!isNaN(
ae.valueOf()))return ae}return Ee}let X,oe;try{oe=yield a.readBody(),oe&&oe.length>0&&(d&&d.deserializeDates?X=JSON.parse(oe,j):X=JSON.parse(oe),N.result=X),N.headers=a.message.headers}catch{}if(g>299){
let fe;X&&X.message?fe=X.message:oe&&oe.length>0?fe=oe:fe=`Failed request: (${g})`;const Ee=new n(fe,g);Ee.result=N.result,u(Ee)}else t(N)}))})}}const b=p=>Object.keys(p).reduce((a,d)=>(a[d.toLowerCase()]=
p[d],a),{})}),9783:((te,ie,e)=>{e.d(ie,{H:()=>C,s:()=>w});function w(z){const v=z.protocol==="https:";if(C(z))return;const $=v?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if($)try{return new F($)}catch{if(!$.startsWith("http://")&&!$.startsWith("https://"))return new F(`http://${$}`)}else return}function C(z){if(!z.hostname)return!1;const v=z.hostname;
if(W(v))return!0;const $=process.env.no_proxy||process.env.NO_PROXY||"";if(!$)return!1;let T;z.port?T=Number(z.port):z.protocol==="http:"?T=80:z.protocol==="https:"&&(T=443);const U=[z.hostname.toUpperCase()];
typeof T=="number"&&U.push(`${U[0]}:${T}`);for(const M of $.split(",").map(f=>f.trim().toUpperCase()).filter(f=>f))if(M==="*"||U.some(f=>f===M||f.endsWith(`.${M}`)||M.startsWith(".")&&f.endsWith(`${M}`)))
return!0;return!1}function W(z){const v=z.toLowerCase();return v==="localhost"||v.startsWith("127.")||v.startsWith("[::1]")||v.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(v,$){super(
v,$),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,ie,e)=>{e.d(ie,{E:()=>F});class w{diff(v,$,T={}){let U;typeof T=="function"?(U=T,T={}):"callback"in T&&(U=T.callback);const M=this.castInput(v,T),f=this.castInput($,T),c=this.removeEmpty(this.
tokenize(M,T)),o=this.removeEmpty(this.tokenize(f,T));return this.diffWithOptionsObj(c,o,T,U)}diffWithOptionsObj(v,$,T,U){var M;const f=E=>{if(E=this.postProcess(E,T),U){setTimeout(function(){U(E)},0);
return}else return E},c=$.length,o=v.length;let m=1,l=c+o;T.maxEditLength!=null&&(l=Math.min(l,T.maxEditLength));const I=(M=T.timeout)!==null&&M!==void 0?M:1/0,S=Date.now()+I,A=[{oldPos:-1,lastComponent:void 0}];
let r=this.extractCommon(A[0],$,v,0,T);if(A[0].oldPos+1>=o&&r+1>=c)return f(this.buildValues(A[0].lastComponent,$,v));let n=-1/0,i=1/0;const h=()=>{for(let E=Math.max(n,-m);E<=Math.min(i,m);E+=2){let b;
const p=A[E-1],a=A[E+1];p&&(A[E-1]=void 0);let d=!1;if(a){const u=a.oldPos-E;d=a&&0<=u&&u<c}const t=p&&p.oldPos+1<o;if(!d&&!t){A[E]=void 0;continue}if(!t||d&&p.oldPos<a.oldPos?b=this.addToPath(a,!0,!1,
0,T):b=this.addToPath(p,!1,!0,1,T),r=this.extractCommon(b,$,v,E,T),b.oldPos+1>=o&&r+1>=c)return f(this.buildValues(b.lastComponent,$,v))||!0;A[E]=b,b.oldPos+1>=o&&(i=Math.min(i,E-1)),r+1>=c&&(n=Math.max(
n,E+1))}m++};if(U)(function E(){setTimeout(function(){if(m>l||Date.now()>S)return U(void 0);h()||E()},0)})();else for(;m<=l&&Date.now()<=S;){const E=h();if(E)return E}}addToPath(v,$,T,U,M){const f=v.lastComponent;
return f&&!M.oneChangePerToken&&f.added===$&&f.removed===T?{oldPos:v.oldPos+U,lastComponent:{count:f.count+1,added:$,removed:T,previousComponent:f.previousComponent}}:{oldPos:v.oldPos+U,lastComponent:{
count:1,added:$,removed:T,previousComponent:f}}}extractCommon(v,$,T,U,M){const f=$.length,c=T.length;let o=v.oldPos,m=o-U,l=0;for(;m+1<f&&o+1<c&&this.equals(T[o+1],$[m+1],M);)m++,o++,l++,M.oneChangePerToken&&
(v.lastComponent={count:1,previousComponent:v.lastComponent,added:!1,removed:!1});return l&&!M.oneChangePerToken&&(v.lastComponent={count:l,previousComponent:v.lastComponent,added:!1,removed:!1}),v.oldPos=
o,m}equals(v,$,T){return T.comparator?T.comparator(v,$):v===$||!!T.ignoreCase&&v.toLowerCase()===$.toLowerCase()}removeEmpty(v){const $=[];for(let T=0;T<v.length;T++)v[T]&&$.push(v[T]);return $}castInput(v,$){
return v}tokenize(v,$){return Array.from(v)}join(v){return v.join("")}postProcess(v,$){return v}get useLongestToken(){return!1}buildValues(v,$,T){const U=[];let M;for(;v;)U.push(v),M=v.previousComponent,
delete v.previousComponent,v=M;U.reverse();const f=U.length;let c=0,o=0,m=0;for(;c<f;c++){const l=U[c];if(l.removed)l.value=this.join(T.slice(m,m+l.count)),m+=l.count;else{if(!l.added&&this.useLongestToken){
let I=$.slice(o,o+l.count);I=I.map(function(S,A){const r=T[m+A];return r.length>S.length?r:S}),l.value=this.join(I)}else l.value=this.join($.slice(o,o+l.count));o+=l.count,l.added||(m+=l.count)}}return U}}
class C extends w{tokenize(v){return v.slice()}join(v){return v}removeEmpty(v){return v}}const W=new C;function F(z,v,$){return W.diff(z,v,$)}})},Tt={};function nt(te){var ie=Tt[te];if(ie!==void 0)return ie.
exports;var e=Tt[te]={exports:{}},w=!0;try{Ut[te].call(e.exports,e,e.exports,nt),w=!1}finally{w&&delete Tt[te]}return e.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",w=W=>{W&&W.d<1&&(W.d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},C=W=>W.map(F=>{if(F!==
null&&typeof F=="object"){if(F[te])return F;if(F.then){var z=[];z.d=0,F.then(T=>{v[ie]=T,w(z)},T=>{v[e]=T,w(z)});var v={};return v[te]=T=>T(z),v}}var $={};return $[te]=T=>{},$[ie]=F,$});nt.a=(W,F,z)=>{
var v;z&&((v=[]).d=-1);var $=new Set,T=W.exports,U,M,f,c=new Promise((o,m)=>{f=m,M=o});c[ie]=T,c[te]=o=>(v&&o(v),$.forEach(o),c.catch(m=>{})),W.exports=c,F(o=>{U=C(o);var m,l=()=>U.map(S=>{if(S[e])throw S[e];
return S[ie]}),I=new Promise(S=>{m=()=>S(l),m.r=0;var A=r=>r!==v&&!$.has(r)&&($.add(r),r&&!r.d&&(m.r++,r.push(m)));U.map(r=>r[te](A))});return m.r?I:l()},o=>(o?f(c[e]=o):M(T),w(v))),v&&v.d<0&&(v.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;nt.t=function(e,w){if(w&1&&(e=this(e)),w&8||typeof e=="object"&&e&&(w&4&&e.__esModule||w&16&&typeof e.then=="function"))
return e;var C=Object.create(null);nt.r(C);var W={};ie=ie||[null,te({}),te([]),te(te)];for(var F=w&2&&e;typeof F=="object"&&!~ie.indexOf(F);F=te(F))Object.getOwnPropertyNames(F).forEach(z=>W[z]=()=>e[z]);
return W.default=()=>e,nt.d(C,W),C}})(),nt.d=(te,ie)=>{for(var e in ie)nt.o(ie,e)&&!nt.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:ie[e]})},nt.f={},nt.e=te=>Promise.all(Object.keys(nt.f).reduce(
(ie,e)=>(nt.f[e](te,ie),ie),[])),nt.u=te=>""+te+".index.js",nt.o=(te,ie)=>Object.prototype.hasOwnProperty.call(te,ie),nt.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},ie=e=>{var{ids:w,modules:C,runtime:W}=e,F,z,v=0;for(F in C)nt.o(C,F)&&(nt.m[F]=C[F]);for(W&&W(nt);v<w.length;v++)
z=w[v],nt.o(te,z)&&te[z]&&te[z][0](),te[w[v]]=0};nt.f.j=(e,w)=>{var C=nt.o(te,e)?te[e]:void 0;if(C!==0)if(C)w.push(C[1]);else{var W=import("./"+nt.u(e)).then(ie,F=>{throw te[e]!==0&&(te[e]=void 0),F}),
W=Promise.race([W,new Promise(F=>C=te[e]=[F])]);w.push(C[1]=W)}}})();var Nt=nt(6325);Nt=await Nt;
