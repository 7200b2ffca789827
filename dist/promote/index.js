const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Xe}from"module";const Kt={};var Ct={3313:(ee=>{ee.exports=re;function re(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}re.prototype.go=function(U){this.pending<this.max?y(this,U):this.waiting.push(U)},re.prototype.wait=function(U){this.pending===0?U(this.error):this.listeners.push(U)},re.prototype.hold=
function(){return e(this)};function e(U){U.pending+=1;var F=!1;return z;function z(x){if(F)throw new Error("callback called twice");if(F=!0,U.error=U.error||x,U.pending-=1,U.waiting.length>0&&U.pending<
U.max)y(U,U.waiting.shift());else if(U.pending===0){var M=U.listeners;U.listeners=[],M.forEach(X)}}function X(x){x(U.error)}}function y(U,F){F(e(U))}}),770:((ee,re,e)=>{ee.exports=e(218)}),218:((ee,re,e)=>{
var y,U=e(9278),F=e(4756),z=e(8611),X=e(5692),x=e(4434),M=e(2613),R=e(9023);re.httpOverHttp=j,re.httpsOverHttp=A,re.httpOverHttps=w,re.httpsOverHttps=i;function j(b){var t=new o(b);return t.request=z.
request,t}function A(b){var t=new o(b);return t.request=z.request,t.createSocket=f,t.defaultPort=443,t}function w(b){var t=new o(b);return t.request=X.request,t}function i(b){var t=new o(b);return t.request=
X.request,t.createSocket=f,t.defaultPort=443,t}function o(b){var t=this;t.options=b||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||z.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(a,$,v,S){for(var p=d($,v,S),r=0,s=t.requests.length;r<s;++r){var u=t.requests[r];if(u.host===p.host&&u.port===p.port){t.requests.splice(r,1),u.request.onSocket(a);return}}
a.destroy(),t.removeSocket(a)})}R.inherits(o,x.EventEmitter),o.prototype.addRequest=function(t,n,a,$){var v=this,S=C({request:t},v.options,d(n,a,$));if(v.sockets.length>=this.maxSockets){v.requests.push(
S);return}v.createSocket(S,function(p){p.on("free",r),p.on("close",s),p.on("agentRemove",s),t.onSocket(p);function r(){v.emit("free",p,S)}function s(u){v.removeSocket(p),p.removeListener("free",r),p.removeListener(
"close",s),p.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,n){var a=this,$={};a.sockets.push($);var v=C({},a.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(v.localAddress=t.localAddress),v.proxyAuth&&(v.headers=v.headers||{},v.headers["Proxy-Authorization"]="Basic "+new Buffer(v.proxyAuth).toString("base64")),I(
"making CONNECT request");var S=a.request(v);S.useChunkedEncodingByDefault=!1,S.once("response",p),S.once("upgrade",r),S.once("connect",s),S.once("error",u),S.end();function p(g){g.upgrade=!0}function r(g,c,N){
process.nextTick(function(){s(g,c,N)})}function s(g,c,N){if(S.removeAllListeners(),c.removeAllListeners(),g.statusCode!==200){I("tunneling socket could not be established, statusCode=%d",g.statusCode),
c.destroy();var P=new Error("tunneling socket could not be established, statusCode="+g.statusCode);P.code="ECONNRESET",t.request.emit("error",P),a.removeSocket($);return}if(N.length>0){I("got illegal \
response body from proxy"),c.destroy();var P=new Error("got illegal response body from proxy");P.code="ECONNRESET",t.request.emit("error",P),a.removeSocket($);return}return I("tunneling connection has\
 established"),a.sockets[a.sockets.indexOf($)]=c,n(c)}function u(g){S.removeAllListeners(),I(`tunneling socket could not be established, cause=%s
`,g.message,g.stack);var c=new Error("tunneling socket could not be established, cause="+g.message);c.code="ECONNRESET",t.request.emit("error",c),a.removeSocket($)}},o.prototype.removeSocket=function(t){
var n=this.sockets.indexOf(t);if(n!==-1){this.sockets.splice(n,1);var a=this.requests.shift();a&&this.createSocket(a,function($){a.request.onSocket($)})}};function f(b,t){var n=this;o.prototype.createSocket.
call(n,b,function(a){var $=b.request.getHeader("host"),v=C({},n.options,{socket:a,servername:$?$.replace(/:.*$/,""):b.host}),S=F.connect(0,v);n.sockets[n.sockets.indexOf(a)]=S,t(S)})}function d(b,t,n){
return typeof b=="string"?{host:b,port:t,localAddress:n}:b}function C(b){for(var t=1,n=arguments.length;t<n;++t){var a=arguments[t];if(typeof a=="object")for(var $=Object.keys(a),v=0,S=$.length;v<S;++v){
var p=$[v];a[p]!==void 0&&(b[p]=a[p])}}return b}var I;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?I=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:I=function(){},y=I}),4248:(ee=>{const re=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(y){let U=-1;for(let F of y)U=re[(U^F)&255]^U>>>8;return(U^-1)>>>0}ee.exports=e}),3502:((ee,re,e)=>{var y=e(9896),U=e(9023),F=e(2203),z=F.Readable,X=F.PassThrough,x=e(3313),M=e(4434).
EventEmitter;re.BufferSlicer=A,re.FdSlicer=R,U.inherits(R,M);function R(w){M.call(this),this.fd=w,this.pend=new x,this.pend.max=1,this.refCount=0}R.prototype.read=function(w,i,o,f,d){var C=this;C.pend.
go(function(I){y.read(C.fd,w,i,o,f,function(b,t,n){I(),d(b,t,n)})})},R.prototype.createReadStream=function(w){return new j(this,w)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;y.close(w.fd,i);function i(o){o?w.emit("error",o):w.emit("close")}},U.inherits(j,z);function j(w,i){i=i||
{},z.call(this,i),this.context=w,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(w){var i=this,o=Math.min(i._readableState.highWaterMark,w);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(f){var d=Buffer.allocUnsafe(o);y.read(i.context.fd,d,0,o,i.pos,function(C,I){
C?i.destroy(C):I===0?(i.push(null),i._cleanup()):(i.pos+=I,i.push(d.slice(0,I))),f()})})},j.prototype._destroy=function(w,i){this._cleanup(),i(w)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},U.inherits(A,M);function A(w){M.call(this),this.refCount=0,this.buffer=w}A.prototype.read=function(w,i,o,f,d){if(!(0<=i&&i<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+w.length);if(f<0)throw new RangeError("position is negative: "+f);if(i+o>w.length&&(o=w.length-i),f+o>this.buffer.length&&(o=this.buffer.length-f),o<=0){setImmediate(function(){
d(null,0)});return}this.buffer.copy(w,i,f,f+o),setImmediate(function(){d(null,o)})},A.prototype.createReadStream=function(w){w=w||{};var i=new X(w);i.start=w.start||0,i.endOffset=w.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),f=65536,d=0;;){var C=d+f;if(C>=o.length){d<o.length&&i.write(o.slice(d,o.length));break}i.write(o.slice(d,C)),d=C}return i.end(),i},A.prototype.
ref=function(){this.refCount+=1},A.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,re,e)=>{var y,U=e(9896),F=e(3106),z=e(3502),X=e(9023),x=e(
4434).EventEmitter,M=e(2203).Transform,R=e(2203).PassThrough,j=e(2203).Writable;const A=typeof F.crc32=="function"?F.crc32:e(4248);y=d,y=C,y=I,y=b,y=w,y=i,re.SY=o,y=f,y=S,re.ax=p,y=r,y=s,y=t,y=$,y=v,y=
c;function w(h,_){return new Promise((W,k)=>{d(h,{..._,lazyEntries:!0},function(G,Z){if(G)return k(G);W(Z)})})}function i(h,_){return new Promise((W,k)=>{C(h,{..._,lazyEntries:!0},function(G,Z){if(G)return k(
G);W(Z)})})}function o(h,_){return new Promise((W,k)=>{I(h,{..._,lazyEntries:!0},function(G,Z){if(G)return k(G);W(Z)})})}function f(h,_,W){return new Promise((k,G)=>{b(h,_,{...W,lazyEntries:!0},function(Z,D){
if(Z)return G(Z);k(D)})})}function d(h,_,W){typeof _=="function"&&(W=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!0),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=
!0),_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),W==null&&(W=fe),U.open(h,"r",function(k,G){if(k)return W(k);C(G,_,function(Z,D){Z&&U.close(G,fe),
W(Z,D)})})}function C(h,_,W){typeof _=="function"&&(W=_,_=null),_==null&&(_={}),_.autoClose==null&&(_.autoClose=!1),_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),
_.validateEntrySizes==null&&(_.validateEntrySizes=!0),_.strictFileNames==null&&(_.strictFileNames=!1),W==null&&(W=fe),U.fstat(h,function(k,G){if(k)return W(k);var Z=new z.FdSlicer(h);b(Z,G.size,_,W)})}
function I(h,_,W){typeof _=="function"&&(W=_,_=null),_==null&&(_={}),_.autoClose=!1,_.lazyEntries==null&&(_.lazyEntries=!1),_.decodeStrings==null&&(_.decodeStrings=!0),_.validateEntrySizes==null&&(_.validateEntrySizes=
!0),_.strictFileNames==null&&(_.strictFileNames=!1);var k=new z.BufferSlicer(h);b(k,h.length,_,W)}function b(h,_,W,k){typeof W=="function"&&(k=W,W=null),W==null&&(W={}),W.autoClose==null&&(W.autoClose=
!0),W.lazyEntries==null&&(W.lazyEntries=!1),W.decodeStrings==null&&(W.decodeStrings=!0);var G=!!W.decodeStrings;if(W.validateEntrySizes==null&&(W.validateEntrySizes=!0),W.strictFileNames==null&&(W.strictFileNames=
!1),k==null&&(k=fe),typeof _!="number")throw new Error("expected totalSize parameter to be a number");if(_>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");h.ref();var Z=22,D=20,m=65535,T=Math.min(D+Z+m,_),K=ce(T),B=_-K.length;u(h,K,0,T,B,function(Y){if(Y)return k(Y);for(var Q=T-Z;Q>=0;Q-=
1)if(K.readUInt32LE(Q)===101010256){var oe=K.subarray(Q),pe=oe.readUInt16LE(4),ue=oe.readUInt16LE(10),Me=oe.readUInt32LE(16),Pe=oe.readUInt16LE(20),Ne=oe.length-Z;if(Pe!==Ne)return k(new Error("Invali\
d comment length. Expected: "+Ne+". Found: "+Pe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var be=G?q(oe.subarray(22),!1):
oe.subarray(22);if(Q-D>=0&&K.readUInt32LE(Q-D)===117853008){var De=K.subarray(Q-D,Q-D+D),Be=ne(De,8),de=ce(56);return u(h,de,0,de.length,Be,function(Oe){return Oe?k(Oe):de.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(pe=de.readUInt32LE(16),pe!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+pe)):(ue=ne(de,32),Me=ne(
de,48),k(null,new t(h,Me,_,ue,be,W.autoClose,W.lazyEntries,G,W.validateEntrySizes,W.strictFileNames))))})}return pe!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+pe)):k(
null,new t(h,Me,_,ue,be,W.autoClose,W.lazyEntries,G,W.validateEntrySizes,W.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(t,x);function t(h,_,W,k,G,Z,D,m,T,K){var B=this;x.call(B),B.reader=h,B.reader.on("error",function(Y){a(B,Y)}),B.reader.once("close",function(){B.emit("close")}),B.readEntryCursor=_,
B.fileSize=W,B.entryCount=k,B.comment=G,B.entriesRead=0,B.autoClose=!!Z,B.lazyEntries=!!D,B.decodeStrings=!!m,B.validateEntrySizes=!!T,B.strictFileNames=!!K,B.isOpen=!0,B.emittedError=!1,B.hasEachEntryBeenCalled=
!1,B.lazyEntries||B._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function n(h,_){h.autoClose&&h.close(),a(h,_)}function a(h,_){h.emittedError||(h.emittedError=
!0,h.emit("error",_))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var h=this;
if(h.entryCount===h.entriesRead){setImmediate(function(){h.autoClose&&h.close(),!h.emittedError&&h.emit("end")});return}if(!h.emittedError){var _=ce(46);u(h.reader,_,0,_.length,h.readEntryCursor,function(W){
if(W)return n(h,W);if(!h.emittedError){var k=new $,G=_.readUInt32LE(0);if(G!==33639248)return n(h,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(k.versionMadeBy=_.
readUInt16LE(4),k.versionNeededToExtract=_.readUInt16LE(6),k.generalPurposeBitFlag=_.readUInt16LE(8),k.compressionMethod=_.readUInt16LE(10),k.lastModFileTime=_.readUInt16LE(12),k.lastModFileDate=_.readUInt16LE(
14),k.crc32=_.readUInt32LE(16),k.compressedSize=_.readUInt32LE(20),k.uncompressedSize=_.readUInt32LE(24),k.fileNameLength=_.readUInt16LE(28),k.extraFieldLength=_.readUInt16LE(30),k.fileCommentLength=_.
readUInt16LE(32),k.internalFileAttributes=_.readUInt16LE(36),k.externalFileAttributes=_.readUInt32LE(38),k.relativeOffsetOfLocalHeader=_.readUInt32LE(42),k.generalPurposeBitFlag&64)return n(h,new Error(
"strong encryption is not supported"));h.readEntryCursor+=46,_=ce(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),u(h.reader,_,0,_.length,h.readEntryCursor,function(Z){if(Z)return n(h,Z);if(!h.
emittedError){k.fileNameRaw=_.subarray(0,k.fileNameLength);var D=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=_.subarray(k.fileNameLength,D),k.fileCommentRaw=_.subarray(D,D+k.fileCommentLength);
try{k.extraFields=s(k.extraFieldRaw)}catch(ue){return n(h,ue)}if(h.decodeStrings){var m=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=q(k.fileCommentRaw,m),k.fileName=p(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,h.strictFileNames);var T=r(k.fileName);if(T!=null)return n(h,new Error(T))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,h.readEntryCursor+=_.length,
h.entriesRead+=1;for(var K=0;K<k.extraFields.length;K++){var B=k.extraFields[K];if(B.id===1){var Y=B.data,Q=0;if(k.uncompressedSize===4294967295){if(Q+8>Y.length)return n(h,new Error("zip64 extended i\
nformation extra field does not include uncompressed size"));k.uncompressedSize=ne(Y,Q),Q+=8}if(k.compressedSize===4294967295){if(Q+8>Y.length)return n(h,new Error("zip64 extended information extra fi\
eld does not include compressed size"));k.compressedSize=ne(Y,Q),Q+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(Q+8>Y.length)return n(h,new Error("zip64 extended information extra field does n\
ot include relative header offset"));k.relativeOffsetOfLocalHeader=ne(Y,Q),Q+=8}break}}if(h.validateEntrySizes&&k.compressionMethod===0){var oe=k.uncompressedSize;if(k.isEncrypted()&&(oe+=12),k.compressedSize!==
oe){var pe="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return n(h,new Error(pe))}}h.emit("entry",k),h.lazyEntries||h._readEntry()}})}})}},t.prototype.
eachEntry=function(){const h=this;if(!h.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(h.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");h.hasEachEntryBeenCalled=!0;let _=null;h.on("entry",k),h.on("end",G),h.on("error",Z);function W(){h.removeListener("entry",k),h.removeListener("end",G),h.removeListener("error",Z),h.autoClose&&h.
close()}function k(D){let{resolve:m}=_;_=null,m({value:D})}function G(){let{resolve:D}=_;_=null,W(),D({done:!0})}function Z(D){let{reject:m}=_;_=null,W(),m(D)}return{[Symbol.asyncIterator](){return this},
next(){const D=new Promise((m,T)=>{if(_!=null)throw new Error("next() called before previous Promise was resolved.");_={resolve:m,reject:T}});return h.readEntry(),D},return(D){return W(),Promise.resolve(
{done:!0,value:D})},throw(D){return W(),Promise.reject(D)}}},t.prototype.openReadStream=function(h,_,W){var k=this,G=0,Z=h.compressedSize;if(W==null&&(W=_,_=null),_==null)_={};else{if(_.decodeFileData===
!1){if(_.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(_.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(_.decrypt!=null){if(!h.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(_.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+_.decrypt);if(h.isCompressed()&&_.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(_.decompress!=null){if(!h.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(_.decompress===!1||_.decompress===
!0))throw new Error("invalid options.decompress value: "+_.decompress);m=_.decompress}}if(_.start!=null){if(G=_.start,G<0)throw new Error("options.start < 0");if(G>h.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(_.end!=null){if(Z=_.end,Z<0)throw new Error("options.end < 0");if(Z>h.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<G)throw new Error(
"options.end < options.start")}}var D=_.decodeFileData===!1||(h.compressionMethod===0||h.compressionMethod===8&&_.decompress===!1)&&(!h.isEncrypted()||_.decrypt===!1);if((_.start!=null||_.end!=null)&&
!D)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return W(new Error("closed"));if(h.isEncrypted()&&!D&&_.decrypt!==!1)return W(
new Error("entry is encrypted, and options.decodeFileData !== false"));var m;if(D)m=!1;else if(h.compressionMethod===8)m=_.decodeFileData!==!0;else return W(new Error("unsupported compression method: "+
h.compressionMethod));k.readLocalFileHeader(h,{minimal:!0},function(T,K){if(T)return W(T);k.openReadStreamLowLevel(K.fileDataStart,h.compressedSize,G,Z,m,h.uncompressedSize,W)})},t.prototype.openReadStreamLowLevel=
function(h,_,W,k,G,Z,D){var m=this,T=h+_,K=m.reader.createReadStream({start:h+W,end:h+k}),B=K;if(G){var Y=!1,Q=F.createInflateRaw();K.on("error",function(oe){setImmediate(function(){Y||Q.emit("error",
oe)})}),K.pipe(Q),m.validateEntrySizes?(B=new g(Z),Q.on("error",function(oe){setImmediate(function(){Y||B.emit("error",oe)})}),Q.pipe(B)):B=Q,Ee(B,function(){Y=!0,Q!==B&&Q.unpipe(B),K.unpipe(Q),K.destroy()})}
D(null,B)},t.prototype.readLocalFileHeader=function(h,_,W){var k=this;W==null&&(W=_,_=null),_==null&&(_={}),k.reader.ref();var G=ce(30);u(k.reader,G,0,G.length,h.relativeOffsetOfLocalHeader,function(Z){
try{if(Z)return W(Z);var D=G.readUInt32LE(0);if(D!==67324752)return W(new Error("invalid local file header signature: 0x"+D.toString(16)));var m=G.readUInt16LE(26),T=G.readUInt16LE(28),K=h.relativeOffsetOfLocalHeader+
30+m+T;if(K+h.compressedSize>k.fileSize)return W(new Error("file data overflows file bounds: "+K+" + "+h.compressedSize+" > "+k.fileSize));if(_.minimal)return W(null,{fileDataStart:K});var B=new v;B.fileDataStart=
K,B.versionNeededToExtract=G.readUInt16LE(4),B.generalPurposeBitFlag=G.readUInt16LE(6),B.compressionMethod=G.readUInt16LE(8),B.lastModFileTime=G.readUInt16LE(10),B.lastModFileDate=G.readUInt16LE(12),B.
crc32=G.readUInt32LE(14),B.compressedSize=G.readUInt32LE(18),B.uncompressedSize=G.readUInt32LE(22),B.fileNameLength=m,B.extraFieldLength=T,G=ce(m+T),k.reader.ref(),u(k.reader,G,0,G.length,h.relativeOffsetOfLocalHeader+
30,function(Y){try{return Y?W(Y):(B.fileName=G.subarray(0,m),B.extraField=G.subarray(m),W(null,B))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},t.prototype.openReadStreamPromise=function(h,_){
return new Promise((W,k)=>{this.openReadStream(h,_,function(G,Z){if(G)return k(G);W(Z)})})},t.prototype.openReadStreamLowLevelPromise=function(h,_,W,k,G,Z){return new Promise((D,m)=>{this.openReadStream(
h,_,W,k,G,Z,function(T,K){if(T)return m(T);D(K)})})},t.prototype.readLocalFileHeaderPromise=function(h,_){return new Promise((W,k)=>{this.readLocalFileHeader(h,_,function(G,Z){if(G)return k(G);W(Z)})})};
function $(){}$.prototype.getLastModDate=function(h){if(h==null&&(h={}),!h.forceDosFormat)for(var _=0;_<this.extraFields.length;_++){var W=this.extraFields[_];if(W.id===21589){var k=W.data;if(k.length<
5)continue;var G=k[0],Z=1;if(!(G&Z))continue;var D=k.readInt32LE(1);return new Date(D*1e3)}else if(W.id===10){var k=W.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(6)!==24)continue;var m=k.
readUInt32LE(8)+4294967296*k.readInt32LE(12),T=m/1e4-116444736e5;return new Date(T)}}return S(this.lastModFileDate,this.lastModFileTime,h.timezone)},$.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},$.prototype.isCompressed=function(){return this.compressionMethod===
8};function v(){}function S(h,_,W){var k=h&31,G=(h>>5&15)-1,Z=(h>>9&127)+1980,D=0,m=(_&31)*2,T=_>>5&63,K=_>>11&31;if(W==null||W==="local")return new Date(Z,G,k,K,T,m,D);if(W==="UTC")return new Date(Date.
UTC(Z,G,k,K,T,m,D));throw new Error("unrecognized options.timezone: "+options.timezone)}function p(h,_,W,k){for(var G=null,Z=0;Z<W.length;Z++){var D=W[Z];if(D.id===28789){if(D.data.length<6||D.data.readUInt8(
0)!==1)continue;var m=D.data.readUInt32LE(1);if(A(_)!==m)continue;G=q(D.data.subarray(5),!0);break}}if(G==null){var T=(h&2048)!==0;G=q(_,T)}return k||(G=G.replace(/\\/g,"/")),G}function r(h){return h.
indexOf("\\")!==-1?"invalid characters in fileName: "+h:/^[a-zA-Z]:/.test(h)||/^\//.test(h)?"absolute path: "+h:h.split("/").indexOf("..")!==-1?"invalid relative path: "+h:null}function s(h){for(var _=[],
W=0;W<h.length-3;){var k=h.readUInt16LE(W+0),G=h.readUInt16LE(W+2),Z=W+4,D=Z+G;if(D>h.length)throw new Error("extra field length exceeds extra field buffer size");var m=h.subarray(Z,D);_.push({id:k,data:m}),
W=D}return _}function u(h,_,W,k,G,Z){if(k===0)return setImmediate(function(){Z(null,ce(0))});h.read(_,W,k,G,function(D,m){if(D)return Z(D);if(m<k)return Z(new Error("unexpected EOF"));Z()})}X.inherits(
g,M);function g(h){M.call(this),this.actualByteCount=0,this.expectedByteCount=h}g.prototype._transform=function(h,_,W){if(this.actualByteCount+=h.length,this.actualByteCount>this.expectedByteCount){var k="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return W(new Error(k))}W(null,h)},g.prototype._flush=function(h){if(this.actualByteCount<this.expectedByteCount){
var _="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return h(new Error(_))}h()},X.inherits(c,x);function c(){x.call(this),this.refCount=0}c.prototype.
ref=function(){this.refCount+=1},c.prototype.unref=function(){var h=this;if(h.refCount-=1,h.refCount>0)return;if(h.refCount<0)throw new Error("invalid unref");h.close(_);function _(W){if(W)return h.emit(
"error",W);h.emit("close")}},c.prototype.createReadStream=function(h){h==null&&(h={});var _=h.start,W=h.end;if(_===W){var k=new R;return setImmediate(function(){k.end()}),k}var G=this._readStreamForRange(
_,W),Z=!1,D=new N(this);G.on("error",function(T){setImmediate(function(){Z||D.emit("error",T)})}),Ee(D,function(){G.unpipe(D),D.unref(),G.destroy()});var m=new g(W-_);return D.on("error",function(T){setImmediate(
function(){Z||m.emit("error",T)})}),Ee(m,function(){Z=!0,D.unpipe(m),D.destroy()}),G.pipe(D).pipe(m)},c.prototype._readStreamForRange=function(h,_){throw new Error("not implemented")},c.prototype.read=
function(h,_,W,k,G){var Z=this.createReadStream({start:k,end:k+W}),D=new j,m=0;D._write=function(T,K,B){T.copy(h,_+m,0,T.length),m+=T.length,B()},D.on("finish",G),Z.on("error",function(T){G(T)}),Z.pipe(
D)},c.prototype.close=function(h){setImmediate(h)},X.inherits(N,R);function N(h){R.call(this),this.context=h,this.context.ref(),this.unreffedYet=!1}N.prototype._flush=function(h){this.unref(),h()},N.prototype.
unref=function(h){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var P="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnop\
qrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function q(h,_){if(_)return h.toString("utf8");for(var W="",k=0;k<h.length;k++)W+=P[h[k]];return W}function ne(h,_){var W=h.readUInt32LE(_),k=h.readUInt32LE(_+4);return k*4294967296+W}var ce;typeof Buffer.
allocUnsafe=="function"?ce=function(h){return Buffer.allocUnsafe(h)}:ce=function(h){return new Buffer(h)};function Ee(h,_){typeof h.destroy=="function"?h._destroy=function(W,k){_(),k?.(W)}:h.destroy=_}
function fe(h){if(h)throw h}}),9037:((ee,re,e)=>{var y=F=>{var z={};return e.d(z,F),z},U=F=>(()=>F);ee.exports=y({getOctokit:()=>Ut.getOctokit})}),6543:((ee,re,e)=>{var y=F=>{var z={};return e.d(z,F),
z},U=F=>(()=>F);ee.exports=y({defaults:()=>Nt.defaults})}),8008:((ee,re,e)=>{var y=F=>{var z={};return e.d(z,F),z},U=F=>(()=>F);ee.exports=y({requestLog:()=>jt.requestLog})}),212:((ee,re,e)=>{var y=F=>{
var z={};return e.d(z,F),z},U=F=>(()=>F);ee.exports=y({retry:()=>Bt.retry})}),938:((ee,re,e)=>{var y=F=>{var z={};return e.d(z,F),z},U=F=>(()=>F);ee.exports=y({default:()=>Wt.default})}),5131:((ee,re,e)=>{
var y=F=>{var z={};return e.d(z,F),z},U=F=>(()=>F);ee.exports=y({default:()=>Ft.default})}),2613:(ee=>{ee.exports=Xe(import.meta.url)("assert")}),181:(ee=>{ee.exports=Xe(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Xe(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Xe(import.meta.url)("events")}),9896:(ee=>{ee.exports=Xe(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Xe(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Xe(import.meta.url)("http")}),5692:(ee=>{ee.exports=Xe(import.meta.url)("https")}),9278:(ee=>{ee.exports=Xe(import.meta.url)("net")}),4573:(ee=>{ee.exports=Xe(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Xe(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Xe(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Xe(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Xe(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Xe(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Xe(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Xe(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Xe(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Xe(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Xe(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Xe(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Xe(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Xe(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Xe(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Xe(import.meta.url)("path")}),2203:(ee=>{ee.exports=Xe(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Xe(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Xe(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Xe(import.meta.url)("url")}),9023:(ee=>{ee.exports=Xe(import.meta.url)("util")}),3106:(ee=>{ee.exports=Xe(import.meta.url)("zlib")}),3e3:((ee,re,e)=>{e.d(re,{WZ:()=>j,
j:()=>i,mJ:()=>w});var y=e(7598),U=e(6760),F=e(532),z=e(6191),X=e(7487),x=e(9870),M=e(3657),R=e(6584);function j(o,f){const d=o.boolean("upload-artifact",!0),C={overwrite:f,retentionDays:o.optional("r\
etention-days",A)},I=o.boolean("artifact-env-variables",!0);return{upload:d?C:void 0,artifactEnvVariables:I}}function A(o){if(/^0+$/.test(o))return;const f=(0,R.$J)(1/0,!0)(o),d=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(f>d)throw new Error(`must be at most ${d}, the repository's limit in days, not ${f}`);return f}async function w(o,{path:f,sha256:d,package:C},{upload:I,artifactEnvVariables:b}){if(b)return await(0,z.
mz)(o,{path:f,digest:d},I);const t=(0,M.z)((0,x.KC)(C)),n=(0,U.join)(await(0,X.Pd)("workflow-artifact-"),(0,U.basename)(f));await(0,F.lo)(n,t);const a=(0,y.createHash)("sha256").update(t).digest("hex");
return await(0,z.mz)(o,{path:n,digest:a},I)}function i({upload:o,artifactEnvVariables:f},d){!o||!f||!(0,X.GQ)()||d.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,re,e)=>{e.d(re,{B:()=>M,X:()=>j});var y=e(7975),U=e(9462),F=e(3657),z=e(5645),X=e(6006),x=e(3349);
async function M(A,w,{title:i,advice:o,idsIn:f}){A.log.info(`${i}: ${w.status||"no status"}, dock status ${w.dockStatusId}`);let d={};const C=I=>{const t={...{"dock-status-id":w.dockStatusId,...f(I)},
status:I.status||d.status};(0,y.isDeepStrictEqual)(t,d)||A.publish(t),d=t};return await(0,X.qt)(A,w,{longestWaitMs:A.inputs.longestWaitMs,advice:o,onStatus:C})}const R="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function j(A,{workflowId:w,flowId:i}){return A.log.info(`Exporting workflow ${w}, flow ${i}, from ${A.platform.url.href}`),await(0,U.N)(A,(0,U.R)(A.inputs.timeoutMs,
"No package"),async o=>{const f=await(0,x.Nq)(o,{workflowId:w,flowId:i}),{dockStatusId:d,exportJobId:C}=f,I=await M(o,f,{title:`Export job ${C??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":C})}),
b=await(0,x.EH)(o,f,I),t=async()=>(0,x.EH)(o,f,await(0,X.SO)(o,d)),n=v=>(0,F.u)(v,o.signal),{content:a,...$}=await(0,z.R)(o,{url:b,freshUrl:t,read:n});return{...$,package:a}})}}),2697:((ee,re,e)=>{e.d(
re,{As:()=>o,N9:()=>t,Sm:()=>R,UX:()=>A,Xd:()=>d,cZ:()=>i,dF:()=>b});var y=e(1455),U=e(6760),F=e(7279),z=e(8725),X=e(7487),x=e(4057),M=e(706);function R({host:n,pathname:a}){return n+a.replace(/\/$/,"")}
const j=2e4;function A({message:n}){return(0,M.OX)(n,1e3)}const w="<dock status ID>";function i(n){const a=new Map;for(const{name:v,error:S,job:p}of n){if(!S)continue;const{"dock-status-id":r}=p,s=r===
void 0?S.message:S.message.replaceAll(r,w),u=a.get(s)??{names:[],ids:[],help:(0,X.VY)(S)};a.set(s,u),u.names.push(v),r!==void 0&&u.ids.push(r)}const $=Math.max(100,Math.min(1e3,Math.floor(j/a.size)));
return Array.from(a,([v,{names:S,ids:p,help:r}])=>({names:S,message:(0,M.OX)(v,$).replaceAll(w,()=>p.join(", ")),help:r}))}function o(n){return i(n).map(({names:a,message:$})=>`${a.join(", ")}: ${$}`).
join(" | ")}function f(n,a){return!n||!a||n.message===a.message?n??a:d(n,`${n.message} Also: ${a.message}`)}function d(n,a){return new F.HR({what:a,topic:(0,F.h_)(n).topic,cause:n})}async function C(n,a,{
platform:$,titles:v,facts:S=[],known:p,work:r}){let s=p;const u=N=>{s=N,setOutputs(N)};u(p);const g={inputs:n,platform:$,log:runnerLog(),signal:a,endsAt:1/0,publish:u},c=await r(g).then(()=>{},toError);
if(n.summary){const N=factTable([["Host",{words:R(n.host)}],...S,["Workflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(
performance.now())}]]);c?await writeSummary(v.failed,withHelp(A(c),helpFor(c)),N):await writeSummary(v.done,N)}if(c)throw c}const I=1e6;async function b(n,a){const $=JSON.stringify(a),v=await t(`the o\
utput ${n}`,{[`${n}.json`]:$}),S=Buffer.byteLength($)>I;return S&&(0,z.lm)(`The output ${n} would be longer than GitHub's limit of 1 MB. Read the file in ${n}-path.`),{[n]:S?[]:a,...v}}async function t(n,a){
try{const $=await(0,X.Pd)("workflow-results-"),v={};for(const[S,p]of Object.entries(a)){const r=(0,U.join)($,S);await(0,y.writeFile)(r,p).catch((0,X.E_)(r)),v[`${(0,U.parse)(S).name}-path`]=r}return v}catch($){
return(0,z.t1)().warning(`Can't keep ${n} as a file. ${(0,F.gJ)($)}`),{}}}}),3018:((ee,re,e)=>{e.d(re,{S:()=>we});var y=e(1124),U=e(706);const F=Number.MAX_SAFE_INTEGER,z=2,X=60,x="</details>",M=41,R=100;
function j(l,E={}){const{under:O=()=>"",parts:J=[],noun:ae="change",folded:ge=!1}=E,{length:ie}=O(F),{least:_e=ie===0?l:`${l} \u2026`,changes:Ae=I(J)}=E;return{line:l,under:O,size:l.length+ie,least:_e,
parts:J,changes:Ae,noun:ae,folded:ge}}function A(l,E,O={}){return E.length===0?[]:[j(l,{...O,parts:E})]}function w(l,E){const O=({leaf:$e,outer:Le})=>Le.length===1?0:$e.size,J=($e,Le)=>O($e)-O(Le),ae=new Map,
ge=()=>b(d(l,ae).filter(([$e])=>$e!=="")),ie=[];let _e=o(l,[]).sort(J),Ae=E;for(let $e=-1;_e.length>0&&$e<ie.length;Ae=E-i(ge()))$e=ie.length,_e=_e.filter(Le=>{const Ze=Le.outer.filter(et=>!ae.has(et)),
He=Ze.map(et=>et.line.length+z+X+(et.folded?M:0)).reduce((et,st)=>et+st,Le.leaf.least.length+z);if(He>Ae)return!0;Ae-=He;for(const et of Ze)ae.set(et,[]);return ae.set(Le.leaf,[Le.leaf.least]),ie.push(
Le),!1});for(const[$e,{leaf:Le}]of ie.sort(J).entries()){const Ze=f(Le,Le.least.length+Math.floor(Ae/(ie.length-$e)));Ae-=i(Ze)-Le.least.length,ae.set(Le,Ze)}return ge()}function i(l){return l.reduce(
(E,{length:O})=>E+O,0)}function o(l,E){return l.parts.length===0?[{leaf:l,outer:E}]:l.parts.flatMap(O=>o(O,[...E,l]))}function f({line:l,under:E,size:O,least:J},ae){if(O<=ae)return[l,E(Math.max(ae,F))];
for(let ge=ae-l.length-X;ge>R;ge=Math.floor(ge*.7)){const ie=E(ge);if(ie!==""&&l.length+ie.length<=ae)return[l,ie]}return[J]}function d(l,E){const{line:O,parts:J,folded:ae}=l;if(J.length===0)return[E.
get(l)??[]];const ie=[...J.filter(_e=>E.has(_e)).flatMap(_e=>d(_e,E)),[C(l,J.filter(_e=>!E.has(_e)))]];return ae?[[`<details><summary>${O}</summary>`],...ie,[x]]:[[O],...ie]}function C({noun:l},E){if(l===
"connection"&&E.length>0)return`\u2026 and ${(0,U.hS)(E.length,"more connection")}`;if(I(E)===0)return"";const O=l==="workflow"?` in ${(0,U.hS)(E.length,"more workflow")}`:"";return`\u2026 and ${(0,U.
hS)(I(E),"more change")}${O}`}function I(l){return l.reduce((E,{changes:O})=>E+O,0)}function b(l){const E=O=>O?.[0]?.startsWith("- ");return l.flatMap((O,J)=>{const ae=O[0]===x||E(O)&&E(l[J-1]);return[
J===0?"":ae?`
`:`

`,...O]})}var t=e(8132),n=e(3436),a=e(2614),$=e(2742),v=e(3499),S=e(1345),p=e(8965),r=e(5408);const s=2,u=1e3,g=240,c=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],N="...";function P(l,E){const O=[q(l??E),q(E??l)],[J,ae]=[ce(l),ce(E)],ge=fe(J,ae);return O[0]===O[1]?ge:[`@@ line ends: ${O[0]} \u2192 ${O[1]} @@`,...ge]}function q(l=""){return l.includes(
`
`)&&!/(?<!\r)\n/.test(l)?"CRLF":"LF"}function ne(l){return l.split(q(l)==="CRLF"?`\r
`:`
`)}function ce(l){return(l===void 0?[]:ne(l)).flatMap(O=>c.reduce(Ee,[O]).map((J,ae)=>ae===0?J:N+J))}function Ee(l,E){return l.flatMap(O=>O.length>g?Array.from(O.matchAll(E),([J])=>J):O)}function fe(l,E){
const O=new Set(l),ae=E.some(ie=>O.has(ie))?(0,p.E)([...l],[...E],{maxEditLength:u}):void 0;if(ae===void 0)return[...W(l,E),...h("+",E)];let ge=0;return ae.flatMap(({added:ie,removed:_e,value:Ae},$e)=>{
const Le=ae[$e+1];if(_e)return W(Ae,Le?.added?Le.value:[]);const[Ze,Ye]=[$e===0?0:s,Ae.length-s],He=ge+_(Ae.slice(0,Ye+1));return ge+=_(Ae),ie?h("+",Ae):Le===void 0?h(" ",Ae.slice(0,Ze)):Ye-Ze<2?h(" ",
Ae):[...h(" ",Ae.slice(0,Ze)),`@@ line ${He} @@`,...h(" ",Ae.slice(Ye))]})}function h(l,E){return E.map(O=>`${l} ${O}`)}function _(l){return l.filter(E=>!E.startsWith(N)).length}function W(l,E){const O=new Map(
l.map($e=>[Z($e),$e])),J=$e=>Z($e)!=="",ae=E.filter(J),ie=(l.length-l.filter(J).length!==E.length-ae.length?ae:E).flatMap($e=>G(O.get(Z($e))??$e,$e)),_e=ie.length>0||E.length===0?ie:G(k(l),k(E));return[
..._e.length===0?[]:[`@@ hard to see: ${[...new Set(_e)].join(", ")} @@`],...h("-",l)]}function k(l){return l.map(E=>E.startsWith(N)?E.slice(N.length):`
${E}`).join("")}function G(l,E){if(Z(l)!==Z(E))return[];const[O,J]=[l.normalize(),E.normalize()],ae=D(l)===D(E)?[]:["Unicode forms"];return O===J?ae:[...ae,O.trimEnd()===J.trimEnd()?"spaces at the end":
"white space"]}function Z(l){return D(l.normalize())}function D(l){return l.replace(/\s/g,"")}function m(l,E){let[O,J]=[0,E];const ge=[...(0,r.$z)(l,_e=>_e.startsWith("@@ line ")?++O:O).values()].flatMap(
_e=>{const Ae=T(_e,J);return J-=B(_e),Ae}),ie=l.filter(K).length-ge.filter(K).length;return ie===0?ge:[...ge,`@@ ${(0,U.hS)(ie,"more changed line")} @@`]}function T(l,E){const O=ie=>ie.startsWith("-"),
J=B(l.filter(O)),ae=B(l)-J,ge={removed:Math.max(E/2,E-ae),others:Math.max(E/2,E-J)};return l.filter(ie=>{const _e=O(ie)?"removed":"others";return ge[_e]-=ie.length+1,ge[_e]>=0})}function K(l){return l.
startsWith("-")||l.startsWith("+")}function B(l){return l.reduce((E,O)=>E+O.length+1,0)}var Y=e(7856);const Q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\
\uFE0F",rewired:"\u270F\uFE0F"},oe=80,pe=8;function ue(l,E,O){if(l.type==="string")return Me(Be((0,n.e1)(l.text),E.mask),E,O);const[J="",...ae]=be(l,E);return ae.length>0||J.length>oe?void 0:(0,t.SS)(
J,1/0)}function Me(l,E,O){const J=E.mask(l).shown;if(J.length>oe||J.includes(`
`))return;const ae=Pe(l,E,O);return(0,t.SS)(JSON.stringify(J),1/0)+(ae===void 0?"":` (${Oe(ae,E)})`)}function Pe(l,{labelOf:E},O){const J=E(l);return J===void 0||J.toLowerCase()===l.toLowerCase()||[...O?.
members.values()??[]].some(ge=>(0,n.jn)(ge)&&(0,n.e1)(ge.text)===J)?void 0:J}function Ne(l,E,{labelOf:O}){const[J,ae]=l.slice(-2);return J?.type!=="item"||ae?.type!=="member"||!n.ZM.test(ae.key)?!1:(0,n.
TH)(J.item)===E||O((0,n.e1)(E))===J.label}function be(l,E,O){const{mask:J}=E;if((0,n.jn)(l)){if(l.type==="literal")return[J(l.text).shown];const $e=Be((0,n.e1)(l.text),J),{shown:Le}=J($e);if(Le.includes(
`
`))return["|",...De(ne(Le))];const Ze=Pe($e,E,O);return[JSON.stringify(Le)+(Ze===void 0?"":` (${J(Ze).shown})`)]}const[ae="",ge=""]=l.type==="array"?"[]":"{}",ie=l.type==="array"?l.items.map($e=>be($e,
E)):Array.from(l.members,([$e,Le])=>{const[Ze,...Ye]=(0,Y.$C)($e,Le,l)?[U.v5]:be(Le,E,l);return[`${JSON.stringify(J($e).shown)}: ${Ze}`,...Ye]}),_e=ae+ie.join(", ")+ge;return _e.length<=oe&&ie.every($e=>$e.
length===1)?[_e]:[ae,...De(ie.flat()),ge]}function De(l){return l.map(E=>`  ${E}`)}function Be(l,E){if(!l.includes("%")||l.includes("://")&&E(l).shown!==l)return l;try{const O=decodeURIComponent(l);return[
encodeURIComponent(O),encodeURI(O)].includes(l)?O:l}catch{return l}}function de(l,E,O){const J=[Be(l,O),Be(E,O)];return[l,E].some(ge=>ge.includes("%")&&J.includes(ge))||J[0]===J[1]?[l,E]:J}function Oe(l,{
mask:E},O=100){return(0,t.SS)(E(l).shown,O)}function Ue(l,E,O=!1){const J=(0,v.a2)(l),ae=O?1/0:100,ge=l.flatMap((ie,_e)=>{if(ie.type==="element")return[(0,t.SS)(`[${ie.index}]`)];if(ie.type==="item"){
const $e=E.endsOf(ie.item),Le=$e===void 0?ie.label:O?`${$e} (${ie.label})`:$e,Ze=_e===J-1&&ie.hint!==void 0?` (${Oe(ie.hint,E)})`:"";return[`**${Oe(Le,E,ae)}**${Ze}`]}return!O&&l.slice(_e+1).find(({type:$e})=>$e!==
"member")?.type==="item"?[]:[Oe(ie.key,E,ae)]});return ge.length>pe&&!O&&ge.splice(2,ge.length-pe+1,"\u2026"),ge.join(" \u203A ")||"the whole file"}function Fe(l,E){const O=ie=>l.map(({path:_e,kind:Ae})=>(Ae?
`${Q[Ae]} `:"")+Ue(_e,E,ie)),[J,ae]=[O(!1),O(!0)],ge=(0,S.Vn)(J);return ze(J.map((ie,_e)=>ge.get(ie)===1?ie:ae[_e]??ie))}function ze(l){const[E,O]=[(0,S.Vn)(l),new Map];return l.map(J=>{const[ae=1,ge]=[
E.get(J),(O.get(J)??0)+1];return O.set(J,ge),ae===1?J:`${J} (${ge} of ${ae})`})}const Ge="  ",ot=3,it=5,nt=120,rt={texts:3,min:4,max:60,usual:2,usualWeight:.001},ht={line:": changed, hidden"};function ft(l,E){
const O=[...(0,r.$z)(l,lt).values()],J=O.filter(ie=>ie.length<ot).flat(),ae=Fe(J,E),ge=new Map(J.map((ie,_e)=>{const{line:Ae,...$e}=ye(ie,E);return[ie,j(`- ${ae[_e]}${Ae}`,{changes:1,...$e})]}));return O.
flatMap(ie=>{const _e=ie.flatMap(Ae=>ge.get(Ae)??[]);return _e.length===0?gt(ie,E):_e})}function lt(l){const E=(0,v.a2)(l.path),J=(l.kind==="modified"?[l.from,l.to]:"value"in l?[l.value]:[]).flatMap(ge=>"\
id"in ge?[ge.id]:[]);if(E===0||E===l.path.length||J.length===0)return l;const ae=l.path.slice(E).map(ge=>ge.type==="member"?ge.key:"index"in ge&&ge.index);return JSON.stringify([l.kind,J,ae])}function gt(l,E){
const[O]=l,{line:J,under:ae=()=>""}=ye(O,E),ge=me(pt(l,E)),ie=O.kind==="modified"?"":` ${O.kind}`,_e=`- ${Q[O.kind]} ${se(O,E)}${J}${ie} in ${ge.line}`;return j(_e,{changes:l.length,under:Ae=>ae(Ae)+(ge.
under?.(Ae)??"")})}function pt(l,E){const O=l.map(({path:J})=>({path:J.slice(0,(0,v.a2)(J))}));return Fe(O,E)}function se({path:l},E){return Ue(l.slice((0,v.a2)(l)),E)}function ye(l,E){if(l.kind==="mo\
dified")return xe(l,E);if("value"in l)return Ie(l,E);if(l.kind==="moved"){const[ge,ie]=[l.from,l.path].map(_e=>Ue(_e.slice(0,-1),E,!0));return{line:`: moved from ${ge} to ${ie}`}}if(l.moved.length===0)
return{line:": in a new order"};const O=l.moved.map(ge=>({path:[ge]})),J=me(Fe(O,E)),ae=J.under?`${J.line} moved`:`moved: ${J.line}`;return{...J,line:`: in a new order (${ae})`}}function me(l){if(l.length<=
it)return{line:l.join(", ")};const E=(0,U.hS)(l.length,"item"),O=je(E,Ge+l.join(", "));return{line:E,under:J=>O.length<=J?O:""}}function xe({path:l,from:E,to:O},J){if(E.type==="hidden"||O.type==="hidd\
en")return{line:""};if((0,Y._p)(l,E,O))return ht;if(E.type==="string"&&O.type==="string"){const Ae=Ne(l,O.text,J)?{...J,labelOf:()=>{}}:J;return Se((0,n.e1)(E.text),(0,n.e1)(O.text),Ae)}const[ae,ge]=[
be(E,J).join(`
`),be(O,J).join(`
`)];if(ae===ge)return ht;const[ie,_e]=[ue(E,J),ue(O,J)];return ie&&_e?{line:`: ${ie} \u2192 ${_e}`}:{line:"",under:Te(ae,ge)}}function Se(l,E,O){const[J,ae]=de(l,E,O.mask),ge=J===l&&ae===E?"":" (perce\
nt-encoded)",[ie,..._e]=(0,$.qy)(J,ae)?.changes??[];if(ie!==void 0){const et=`${ge} (JSON in a text)`;if(_e.length===0&&ie.kind==="modified"){const ut=xe(ie,O);return{...ut,line:`${et} \u203A ${Ue(ie.
path,O)}${ut.line}`}}const st=j("",{parts:ft([ie,..._e],O)});return{line:et,under:ut=>`
${Ke(w(st,ut).join(""))}`}}const[Ae,$e]=[O.mask(J),O.mask(ae)];if(Ae.shown===$e.shown)return{line:ge+ht.line};const Le=Ae.hidden===$e.hidden?"":" (hidden values differ, too)",[Ze,Ye]=[Me(J,O),Me(ae,O)];
if(!Ze||!Ye)return{line:ge+Le,under:Te(Ae.shown,$e.shown)};const He=G(Ae.shown,$e.shown).join(", ");return{line:`${ge}: ${Ze} \u2192 ${Ye}${He&&` (${He})`}${Le}`}}function Ie(l,E){const{path:O,value:J}=l;
if(J.type==="hidden")return{line:""};if((0,Y._p)(O,J))return{line:": hidden"};if(J.type==="object")return ke(l,J,E);const ae=ue(J,E);return ae!==void 0?{line:`: ${ae}`}:J.type==="array"?{line:"",under:Re(
l,be(J,E),(0,U.hS)(J.items.length,"element"))}:{line:"",under:Re(l,[E.mask(Be((0,n.e1)(J.text),E.mask)).shown])}}function ke(l,E,O){const J=l.path.at(-1),ae=J?.type==="item"?J:void 0;if(E.members.size===
0&&!ae)return{line:": `{}`"};const ge=He=>(0,n.jn)(He)&&[ae?.label,ae?.hint].includes((0,n.e1)(He.text)),ie=[...E.members].filter(([,He])=>!ae||!ge(He)),_e=ie.filter(([He,et])=>!ae||!(0,v.rL)(He,et)),
Ae=_e.map(([He,et])=>{const st=(0,Y.$C)(He,et,E)?(0,t.SS)(U.v5):ue(et,O,E);return st&&`${Oe(He,O)}: ${st}`}),$e=!Ae.includes(void 0)&&Ae.join(", ").length<=nt,Le=$e?Ae.join(", "):he(E,ge,O),Ze=Le&&`: ${Le}`;
if($e&&_e.length===ie.length)return{line:Ze};const Ye=Re(l,be(E,O),(0,U.hS)(E.members.size,"field"));return{line:Ze,under:$e?He=>He===1/0?Ye(He):"":Ye}}function Re({kind:l},E,O){const J=E.join(`
`);return l==="added"?Te(void 0,J,O):Te(J,void 0,O)}function he(l,E,O){const J=new Map,ae=(ie,_e,Ae)=>{Ae>(J.get(ie)?.weight??0)&&J.set(ie,{text:_e,weight:Ae})},ge=(ie,_e,Ae)=>{if(ie.type==="array")for(const et of ie.
items)ge(et,_e,Ae+1);if(ie.type==="object")for(const[et,st]of ie.members)(0,Y.$C)(et,st,ie)?ae(et,U.v5,rt.max):ge(st,et,Ae+1);if(ie.type!=="string")return;const $e=(0,n.e1)(ie.text),Ze=/^type$/i.test(
_e)||(0,v.rL)(_e,ie)||(0,v.gN)($e)||E(ie)||O.labelOf($e)!==void 0;if($e.length<rt.min||Ze)return;const Ye=$e.includes("://")?2*rt.max:Math.min($e.length,rt.max),He=O.countOf($e)>rt.usual?rt.usualWeight:
1;ae(_e,O.mask(Be($e,O.mask)).shown,He*Ye/(Ae+1))};return ge(l,"",0),[...J].sort(([,ie],[,_e])=>_e.weight-ie.weight).filter(([,{weight:ie}],_e)=>_e===0||_e<rt.texts&&ie>rt.usualWeight*2*rt.max).map(([
ie,{text:_e}])=>`${Oe(ie,O)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(_e,rt.max)),1/0)}`).join(", ")}function Te(l,E,O){const J=(0,t.EU)(P(l,E),"diff",Ge);return ae=>{const ge=J.length<=ae?J:Ce(J,ae);return O===
void 0?`
${ge}`:je(O,ge)}}function Ce(l,E){const O=l.split(`
`),J=O.slice(1,-1).map(ae=>ae.slice(Ge.length));return[...O.slice(0,1),...m(J,E).map(ae=>Ge+ae),...O.slice(-1)].join(`
`)}function je(l,E){return`
${Ge}<details><summary>${l}</summary>

${E}
${Ge}</details>`}function Ke(l){return l.replace(/^(?=.)/gm,Ge)}const Je=100,qe=5;function Ve(l,E){const O=l.kind==="json"?(0,a.ID)(l,Ye=>E(Ye).shown):void 0,J=(0,$.Z)(()=>(0,S.Vn)((0,n.PX)(l.head??l.
base))),ae={mask:E,labelOf:Ye=>Ye.length>Je?void 0:O?.labelOf(JSON.stringify(Ye)),endsOf:Ye=>O?.endsOf(Ye),countOf:Ye=>J().get(Ye)??0},ge=tt((0,y.xS)(l)),ie=l.status==="modified",_e=ie?mt(l,ae,O):ft(It(
l),ae),{nodes:Ae=0,connections:$e=0}=O?.size??{},Le=Ae===0?"What is in it":`${(0,U.hS)(Ae,"node")}, ${(0,U.hS)($e,"connection")}`,Ze=ie?_e:A(Le,_e,{changes:ge,folded:!0});return[...at(O),j(ct(l,E),{parts:[
...Ze,...dt(l,ae)],changes:ge})]}function tt({added:l,modified:E,removed:O}){return l+E+O}function at(l){return l?.note!==void 0?[j(l.note)]:l?.picture?[j((0,t.EU)(l.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ct({name:l,kind:E,status:O,changes:J},ae){const ge=`**${Oe(l,{mask:ae})}**`;return O!=="modified"?`${Q[O]} ${ge}: file ${O}`:E===
"binary"||E==="variables"&&J.length===0?`${Q.modified} ${ge}: content modified`:E==="variables"?`${ge} (values are never shown)`:ge}function dt({references:l},E){if(l.length===0)return[];const O=l.slice(
0,qe).map(({path:ie,from:_e,to:Ae})=>`${Ue(ie,E)} (${Oe(_e,E)} \u2192 ${Oe(Ae,E)})`),J=l.length>qe?", \u2026":"",ae=l.length===1?"follows and isn't":"follow and aren't",ge=`${(0,U.hS)(l.length,"refere\
nce")} to new IDs and names ${ae} counted`;return[j(`${ge}: ${O.join(", ")}${J}`)]}function mt(l,E,O){const J=(0,v.pi)(l),ae=O?.connections??[],ge=new Set(ae.map(({item:He})=>He)),ie=(0,r.$z)(l.text?[
At(l.text)]:l.changes,He=>O?.tells(He)?yt(He)?"layout":"told":"value"in He&&ge.has(He.value)?"connection":J(He)?"layout":bt(He.path,O)?"item":"rest"),[_e,Ae]=[ie.get("layout")??[],ie.get("connection")??
[]],$e=ft(ie.get("rest")??[],E),Le=vt(ae,Ae,E),Ze=(ie.get("told")?.length??0)+Ae.length,Ye=`Layout and bookkeeping: ${(0,U.hS)(_e.length,"change")}`;return[...ft(ie.get("item")??[],E),...A("Connection\
s",Le,{noun:"connection",changes:Ze}),...Le.length===0?$e:A("Elsewhere in the file",$e),...A(Ye,Ot(_e,l,E),{folded:!0})]}function yt({kind:l,path:E}){const[O,J]=E.slice(-2);return l==="modified"&&O?.type===
"item"&&J?.type==="member"&&a.md.includes(J.key)}function bt(l,E){return l.some(O=>O.type==="item"||O.type==="member"&&E?.isItemKey(O.key))}function At({base:l,head:E}){return{kind:"modified",path:[],
from:wt(l),to:wt(E)}}function wt(l=""){return{type:"string",id:0,text:JSON.stringify(l)}}function It({base:l,head:E,text:O,status:J,changes:ae}){const ge=J==="removed"?"removed":"added",ie=(Ae,$e)=>{const Le=(0,S.
Vg)(Ae,()=>{});return!($e.length<3&&Le.length>0&&Le.every(Ye=>Ye.value.type==="object"))&&($e.length>0||Ae.type!=="object")?[{kind:ge,path:$e,value:Ae}]:Le.flatMap(({step:Ye,value:He})=>Ye.type==="mem\
ber"?ie(He,[...$e,Ye]):[{kind:ge,path:[...$e,Ye],value:He}])},_e=l??E??(O&&wt(O.base??O.head));return _e?ie(_e,[]):ae}function vt(l,E,O){const J=new Map(E.map(ie=>["value"in ie&&ie.value,ie])),ae=Et(l,
J),ge=ze(ae.map(ie=>_t(ie,O)));return ae.map(([{item:ie}],_e)=>{const Ae=J.get(ie),{line:$e,under:Le=()=>""}=Ae?ye(Ae,O):{line:""};return j(`${ge[_e]}${Le(0)===""?$e:""}`,{under:Le})})}function Et(l,E){
const O={added:new Map,removed:new Map};return l.flatMap(J=>{const{kind:ae,source:ge,target:ie,item:_e}=J;if(ae==="rewired"||E.has(_e))return[[J]];const Ae=O[ae].get(ge),$e=Ae??[J];return Ae&&Ae.push(
J),O[ae].delete(ge),O[ae].set(ie,$e),Ae?[]:[$e]})}function _t(l,E){const[{kind:O,source:J,target:ae,was:ge}]=l,ie=Le=>`**${Oe(Le.label,E)}**`,_e=Le=>Le===""?"":` (${Oe(Le,E)})`,Ae=l.map(Le=>` \u2192 ${ie(
Le.target)}${_e(Le.label)}`),$e=ge?.target===ae?_e(ge.label)||" without a label":ge&&` ${ie(ge.target)}`;return`- ${Q[O]} ${ie(J)}${Ae.join("")}${$e===void 0?"":`, was${$e}`}`}function Ot(l,E,O){return[
...(0,r.$z)((0,v.lY)(l,E),ae=>ae.kind+se(ae,O)).values()].flatMap(ae=>{const ge=ae.map($e=>ye($e,O));if(ae.length<ot||(0,v.a2)(ae[0].path)===0||ge.some(({under:$e})=>$e))return ft(ae,O);const ie=pt(ae,
O),_e=Ke(ge.map(({line:$e},Le)=>`- ${ie[Le]}${$e}`).join(`
`)),Ae=`- ${Q[ae[0].kind]} ${se(ae[0],O)} of ${(0,U.hS)(ae.length,"item")}`;return j(Ae,{changes:ae.length,under:()=>`
${_e}`})})}const xt="<!-- workflow-report -->",St=6e4,$t=1e3;function Tt(l){const{workflows:E,missing:O}=l,J=(0,Y.lb)(l),ge=["changed","added","removed"].flatMap(Ae=>E.filter($e=>$e.status===Ae)).map(
Ae=>{const $e=tt(Ae.counts);return{workflow:Ae,changes:$e,parts:Ae.files.flatMap(Le=>Ve(Le,J))}}),ie=kt(l,J),_e=O===void 0?"":`\`${O}\` doesn't exist: it counts as empty.`;return({maxLength:Ae=St,maxBytes:$e=1/0,
headings:Le=!0,mark:Ze=!0}={})=>{const Ye=ge.map(({workflow:st,...ut})=>j(Pt(st,J,Le),ut)),He=j(_e,{parts:[...A("",Ye,{noun:"workflow"}),...ie]}),et=Ze?`${xt}
`:"";for(let st=Math.min(Ae,$e);;){const ut=[et,...w(He,st-et.length-1),`
`],Dt=$e===1/0?0:Buffer.byteLength(ut.join(""));if(Dt<=$e||st<$t)return ut;st=Math.floor(st*$e*.99/Dt)}}}function Rt(l,E){return l.length<=3e3&&l.split(`
`).length<=50?l:`<details><summary>${E}</summary>

${l}
</details>
`}function Pt({name:l,status:E,counts:O},J,ae){const ge=ae?"### ":"",ie=l===void 0?void 0:Oe(l,{mask:J});return E==="added"||E==="removed"?`${ge}${Q[E]} ${ie===void 0?"Workflow":`${ie}: workflow`} ${E}`:
ae?`${ge}${ie===void 0?"":`${ie}: `}${(0,y.cq)(O)}`:""}function kt({workflows:l,notCompared:E=[]},O){const J=(ie,_e)=>{const Ae=ie.flatMap($e=>$e===void 0?[]:[Oe($e,{mask:O})]).join(", ");return ie.length===
0?[]:[j(_e(Ae),{least:_e((0,U.hS)(ie.length,"workflow"))})]},ae=l.flatMap(({name:ie,status:_e})=>_e==="unchanged"?[ie]:[]),ge=l.flatMap(({name:ie,variablesCompared:_e})=>_e?[]:[ie]);return[...l.length===
0?[j("No workflow was compared")]:[],...J(ae,ie=>ie===""?"No changes":`${ie}: no changes`),...J(ge,ie=>`The environment variables${ge.length===l.length?"":` of ${ie}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...J(E,ie=>`${ie}: not compared, because the step failed`)]}var V=e(8725),L=e(7487),H=e(2697),te=e(6584);const le=900*1024;async function we(l){We(l);const E=Tt(
l),O={"report.md":E(),"full-report.md":E({maxLength:1/0})};return(0,L.n0)(await(0,H.N9)("the report",O)),ve(E)}function ve(l){return(E,O,J)=>{const ae=le-Buffer.byteLength(O.join()),ge=l({headings:E,maxLength:1/0,
maxBytes:ae,mark:!1}).join("");return J===void 0?ge:Rt(ge,J)}}function We(l){const E=(0,y.AS)(l);if(E.length===0)return;const O=E.slice(0,20).map(te.bY),J=E.length>20?` and ${(0,U.hS)(E.length-20,"mor\
e line")}`:"";(0,V.lm)(`No field matched ${O.join(", ")}${J} in ignore. Check the spelling.`)}}),682:((ee,re,e)=>{e.d(re,{H:()=>i,R:()=>M});var y=e(3024),U=e(532),F=e(7279),z=e(5806),X=e(706),x=e(6584);
function M(o,f){const d=["workflows","workflows-file"].find(I=>o.text(I)!=="");if(d===void 0)return{targets:R(o,f),fromList:!1};d==="workflows"&&o.exclude(["workflows-file"],d),o.exclude(["workflow-id",
"flow-id","name"],d);const C=d==="workflows"?o.lines(d):o.optional(d,j);return{targets:C===void 0?[]:w(o,d,C),fromList:!0}}function R(o,f){const d=o.required("workflow-id",x.Fg),C=o.required("flow-id",
x.Fg),I=o.optional("name",x.$q);return d===void 0||C===void 0?[]:[{name:I??o.parse("workflow-id",f+d,x.$q)??"",workflowId:d,flowId:C}]}function j(o){const f=(0,x.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,y.readFileSync)(f))}catch(d){throw new Error(`can't be read: ${o}: ${(0,U.CQ)(d)}`)}}const A=(0,x.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,x.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${x.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,X.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,X.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,x.bY)(o)}`]);function w(o,f,d){const C=[],I=new Map,b=d.split(/\r\n|\n|\r/).map(t=>t.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[t,n]of b.entries()){const a=`${f}\
 line ${t+1}`;if(!o.parse(a,n.join(" "),A))continue;const[$="",v="",S=""]=n;o.parse(`${a} name`,$,x.$q),o.parse(`${a} workflow-id`,v,x.Fg),o.parse(`${a} flow-id`,S,x.Fg);const[p,r]=[(0,z.Sr)($),`${v} ${S}`].
map(u=>{const g=I.get(u);return g===void 0&&I.set(u,t+1),g});p!==void 0&&o.refuse(a,`has the name of line ${p}`),r!==void 0&&o.refuse(a,`has the IDs of line ${r}. Set the IDs of its own workflow, or r\
emove the line`),C.push({name:$,workflowId:v,flowId:S})}return b.every(t=>t.length===0)&&o.refuse(f,"names no workflow"),C}async function i(o,f,d){const C=[],I=o.entries();let b;const t=async()=>{for(const[
n,a]of I){const $=await d(a,b);C[n]=$,$.error&&(0,F.h_)($.error).affectsAll&&(b??=$.error)}};return await Promise.all(Array.from({length:Math.min(f,o.length)},t)),C}}),6584:((ee,re,e)=>{e.d(re,{$J:()=>A,
$q:()=>b,Do:()=>f,EO:()=>v,Fg:()=>o,bY:()=>p,il:()=>R,kH:()=>x,or:()=>i,sJ:()=>M,sU:()=>C,tz:()=>t,yG:()=>j});var y=e(3024),U=e(6760),F=e(5806),z=e(7596),X=e(706);const x=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function M(s,u=x){return[u,({input:g})=>`contains ${r(g)}. ${s}`]}function R(...s){return u=>{for(const[g,c]of s){const N=g.exec(u);if(N)throw new Error(typeof c=="string"?c:c(N))}return u}}function j(s){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${p(s)}`)}function A(s,u=!1){return g=>{const c=Number(g);if((u?/^\d+$/:/^\d+(\.\d+)?$/).
test(g)&&c>0&&c<=s)return c;const N=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${u?"whole ":""}number above 0${N}, not ${p(g)}`)}}const w=R(M("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function i(s){return(0,z.o6)(w(s))}function o(s){if((0,z.eQ)(s))return s;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${p(s)}`)}const f=R(M("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),d="is too long: at most 200 characters",C=R([new RegExp("\\\
p{C}","u"),({input:s})=>`must not contain control characters: ${p(s)}`],[/.{201}/u,d]),I=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${p(s)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:s})=>`must not end in .zip, which the action adds: ${p(s)}`],[/.{201}/u,d]);function b(s){const u=(0,F.x5)(I(s));if(u!==void 0)throw new Error(`can't be a name: ${p(s)} ${u}`);
if(Buffer.byteLength(s)>240)throw new Error(d);return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function n(){return(0,U.resolve)(process.env.GITHUB_WORKSPACE??"")}const a=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
s])=>`begins with ${s}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(s){return(0,U.resolve)(n(),a(s))}function v(s){const u=$(
s);if((0,y.existsSync)(u))return u;throw new Error(S(s))}function S(s){const u=!(0,y.existsSync)(n())||(0,y.readdirSync)(n()).length===0;return`doesn't exist: ${p(s)}${u?". The workspace is empty: run\
 actions/checkout before this step":""}`}function p(s){const u=r(s);return`"${(0,X.OX)(s,60)}"${u===""?"":` with ${u}`}`}function r(s){const u=(s.match(new RegExp(x,"gu"))??[]).map(N=>N.codePointAt(0)??
0),g=[...new Set(u)].map(N=>`U+${N.toString(16).toUpperCase().padStart(4,"0")}`),c=g.length===1?"an invisible character":"invisible characters";return g.length===0?"":`${c} (${g.slice(0,5).join(", ")}\
)`}}),1124:((ee,re,e)=>{e.d(re,{AS:()=>M,Hq:()=>X,RG:()=>U,cq:()=>R,cz:()=>F,xS:()=>z,xW:()=>x});var y=e(706);const U={type:"hidden"};function F(j){const A=w=>j.reduce((i,o)=>i+o[w],0);return{added:A(
"added"),modified:A("modified"),removed:A("removed")}}function z({status:j,changes:A,references:w}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(A.length===0&&w.length===
0)return{...i,modified:1};for(const{kind:o}of A)i[o==="added"||o==="removed"?o:"modified"]++;return i}function X({workflows:j}){return j.some(({status:A})=>A!=="unchanged")}function x({workflows:j}){return F(
j.map(({counts:A})=>A))}function M({workflows:[j,...A]}){return j?.unusedIgnores.filter(w=>A.every(({unusedIgnores:i})=>i.includes(w)))??[]}function R({modified:j,added:A,removed:w}){return Object.entries(
{modified:j,added:A,removed:w}).flatMap(([o,f])=>f===0?[]:[`${(0,y.zD)(f)} ${o}`]).join(", ")||"no changes"}}),3436:((ee,re,e)=>{e.d(re,{Gg:()=>j,Ku:()=>A,Ms:()=>d,Op:()=>o,PX:()=>i,Rk:()=>F,TH:()=>R,
TN:()=>x,YD:()=>M,ZM:()=>X,dj:()=>b,e1:()=>f,eX:()=>z,jn:()=>w});var y=e(8142),U=e(2899);const F=["id","_id","key","name"],z=["name","title","label","displayName"],X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function x(t,n){if(t.type!=="object")return;const a=t.members.get(n)??t.matchOnly?.get(n);if(!(a===void 0||!w(a)))return(a.type==="string"?a.text.length>2:/\d/.test(a.text))?a.text:void 0}function M(t){
return t.type==="object"?[...t.members.keys()]:[]}function R(t){const n=()=>M(t).filter(a=>X.test(a));return A(t,["id","_id","key"])??A(t,n().sort())}function j(t){return A(t,z)}function A(t,n){const a=t&&
n.find($=>x(t,$)!==void 0);return a&&x(t,a)}function w(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:w(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).
flatMap(i)}function o(t,n,a){return a&&F.includes(t)&&w(n)}function f(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class d{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(n,a=$=>{}){
this.#n=n,this.#e=n.lines.length===0,this.#t=a}read(n){const{fields:a,orders:$}=this.#n,v=S=>(0,U.pi)(a,S,this.#t);return(0,y.q)(n,void 0,{enter:(S,p="")=>this.#e?void 0:{key:p,outer:S},scalar:S=>this.
scalar(S),array:(S,p)=>{const r=S.length>0&&v({key:"",outer:p});return this.array(r?[]:S,(0,U.pi)($,p,this.#t))},object:(S,p)=>{let r;for(const[s,u]of a.size===0?[]:S)v({key:s,outer:p})&&(S.delete(s),
F.includes(s)&&(r=(r??new Map).set(s,u)));return this.object(S,r)}})}scalar(n){let a=this.#o.get(n);return a===void 0&&(a={type:n.startsWith('"')?"string":"literal",id:++this.#s,text:n},this.#o.set(n,
a)),a}array(n,a){const $=a?n.toSorted((p,r)=>p.id-r.id):n;let v=$.length;for(const{id:p}of $)v=I(v,p);const S=this.#i(v,{type:"array",id:this.#s+1,items:$,unordered:a});return this.#e?S:{type:"array",
id:S.id,items:n,unordered:a}}object(n,a){let $=~n.size;for(const[S,{id:p}]of n)$=$+I(this.scalar(S).id,p)|0;const v=this.#i($,{type:"object",id:this.#s+1,members:n,matchOnly:a});return this.#e?v:{type:"\
object",id:v.id,members:n,matchOnly:a}}#i(n,a){for(let $=n;;$=$+1|0){const v=this.#r.get($);if(v&&C(v,a))return v;if(!v)return this.#r.set($,a),this.#s++,a}}}function C(t,n){if(t.type==="array")return n.
type==="object"||t.items.length!==n.items.length?!1:t.items.every(({id:a},$)=>a===n.items[$]?.id);if(n.type==="array"||t.members.size!==n.members.size)return!1;for(const[a,{id:$}]of n.members)if(t.members.
get(a)?.id!==$)return!1;return!0}function I(t,n){const a=Math.imul(t^t>>>15,739982445)^Math.imul(n^n>>>16,73244475);return Math.imul(a^a>>>13,695872825)}function b(t){if(w(t))return t.text;if(t.type===
"array"){const a=t.items.map(b);return`[${(t.unordered?a.sort():a).join()}]`}return`{${Array.from(t.members,([a,$])=>`${JSON.stringify(a)}:${b($)}`).sort().join()}}`}}),9630:((ee,re,e)=>{e.d(re,{TA:()=>X,
b6:()=>z,ol:()=>M});var y=e(4573),U=e(7598),F=e(3436);function z(R){return(0,y.isUtf8)(R)?R.toString():void 0}function X(R,j,A){const w=/\.json$/i.test(R)?z(j):void 0;return w===void 0?void 0:A.read(w)}
function x(R,j,A,w){if(j.equals(A))return!0;const i=new Interner(w),o=X(R,j,i);return o!==void 0&&o.id===X(R,A,i)?.id}function M({files:R},j){const A=i=>(0,U.createHash)("sha256").update(i).digest("he\
x"),w=Array.from(R,([i,o])=>{const f=X(i,o,new F.Ms(j));return[i,A(f?(0,F.dj)(f):o)]});return A(JSON.stringify(w.sort(([i],[o])=>i<o?-1:1)))}}),2614:((ee,re,e)=>{e.d(re,{md:()=>Ue,ID:()=>ze});var y=e(
3436),U=e(3499);const F=[(0,U.Ab)("_?id key uuid guid identifier"),(0,U.Ab)("(node|step|state)_?id"),(0,U.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,U.Ab)("\\*")],z=(0,U.
Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),X="*",x=64;function M(se,ye){const me=R([]),xe=[],Se=new Set([se,ye].flatMap(Re=>[...(0,y.PX)(Re),...i(Re)]));function Ie(Re,he,Te){if((0,y.
jn)(Re))w(Re.text,he,Te);else if(Re.type==="object")ke(Re,he,Te);else{const Ce=Re.items.length>1&&Re.items.some(({type:je})=>je==="array");for(const[je,Ke]of Re.items.entries())Ie(Ke,j(he,"[]"),{...Te,
array:Re.items,...Ce&&{slot:je}})}}function ke(Re,he,{key:Te,array:Ce,map:je,...Ke}){let Je=Ke;if(Ce!==void 0||Te!==void 0){const tt={side:Ke.side,value:Re,field:he,outer:Ke.place,key:Te,array:Ce??[]};
Je={...Ke,place:tt,map:je},xe.push(tt)}const qe=f(Re,Se),Ve=Je===Ke&&(0,y.YD)(Re).some(tt=>je?.members.has(tt));for(const[tt,at]of Re.members){const ct=j(he,qe||Ve?X:tt);Ve&&w(JSON.stringify(tt),ct,Je,
at),(!Ve||at.type==="array")&&Ie(at,ct,qe?{...Je,key:tt,map:Re}:Je)}}return Ie(se,me,{side:"base"}),Ie(ye,me,{side:"head"}),{root:me,places:xe,find:d(xe)}}function R(se){return{keys:se,inner:new Map,texts:new Map,
references:[]}}function j(se,ye){const me=se.inner.get(ye)??R([...se.keys,ye]);return se.inner.set(ye,me),me}function A(se,ye){return se?.inner.get(ye)??se?.inner.get(X)}function w(se,{keys:ye,texts:me,
references:xe},{place:Se,slot:Ie},ke){me.set(se,(me.get(se)??0)+1);const Re=se.startsWith('"')?se.length>2:z.test(ye.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(se));Se&&Re&&xe.push({text:se,
place:Se,slot:Ie,value:ke})}function i(se){if((0,y.jn)(se))return[];const ye=se.type==="array"?se.items:[...se.members.values()];return[...ye.flatMap(i),...ye.some(o)?[]:(0,y.YD)(se)]}function o(se){return se.
type==="object"}function f({members:se},ye){return 2*[...se.keys()].filter(xe=>!z.test(xe)&&ye.has(xe)).length>=se.size&&[...se.values()].every(o)}function d(se){const ye=new Map;for(const me of se){const xe=(Se,Ie)=>{
const ke=F.findIndex(Te=>Te.test(Se));if(ke<0)return;const Re=`${me.side} ${Ie}`,he=ye.get(Re)??[];he[ke]=(he[ke]??new Set).add(me),ye.set(Re,he)};me.key!==void 0&&xe(X,JSON.stringify(me.key));for(const[
Se,Ie]of me.value.members)(0,y.jn)(Ie)&&xe(Se,Ie.text)}return(me,xe)=>{const Se=ye.get(`${xe.side} ${me}`)?.find(Ie=>Ie);return Se&&Se.size<=x?C([...Se],xe,xe):void 0}}function C(se,ye,me){const xe=me?
se.filter(he=>b(he,me)):se;if(xe.length===0&&me)return C(se,ye,me.outer);const Se=xe.length>1?xe.filter(({value:he})=>he.members.size>2):xe,Ie=Se.map(({field:he})=>I(ye.field,he)),[ke,...Re]=Se.filter(
(he,Te)=>Ie[Te]===Math.min(...Ie));return Re.length===0?ke:void 0}function I(se,{keys:ye}){const me=ye.findIndex((xe,Se)=>xe!==se.keys[Se]);return me<0?0:ye.length-me}function b(se,ye){return se!==void 0&&
(se===ye||b(se.outer,ye))}var t=e(5408);const n="source from origin src tail out".split(" "),a="target to dest destination head in".split(" "),$="next to goto target targets wire wires link links edge\
 edges transition transitions connection connections",S=`${$} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination\
 successor successors`.split(" "),p="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${$} runafter run_after dependson depends_on needs requires previou\
s outgoing [] * id node main`.split(" "),s="label title name condition if when event type relationship selectedRelationships".split(" "),u=60;function g(se,ye){const me=M(se,ye),xe=q(me.root).flatMap(
Ce=>ne(Ce,me)),Se=Ee(xe),Ie=Se.length>0?Se:k(xe,me),ke=new Set(Ie.flatMap(({source:Ce,target:je})=>[Ce.field,je.field])),Re=(0,t.$z)(me.places,({field:Ce})=>Ce),he=[...ke].filter(Ce=>[...ke].some(je=>c(
Re.get(Ce),Re.get(je))));for(const Ce of he)ke.delete(Ce);const Te=Ie.filter(({source:Ce,target:je})=>ke.has(Ce.field)&&ke.has(je.field));return{root:me.root,nodes:me.places.filter(({field:Ce})=>ke.has(
Ce)),edges:Te}}function c(se=[],ye=[]){const me=([Se])=>Se?.field.keys.length??0;if(me(ye)>=me(se))return!1;const xe=new Set(ye.map(({value:Se})=>(0,y.TH)(Se)));return 2*se.filter(({value:Se})=>(0,y.TH)(
Se)!==void 0&&xe.has((0,y.TH)(Se))).length>se.length}function N(se,ye){return P(se).some(me=>ye.includes(me))}function P(se){return se.flatMap(ye=>ye.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(ye=>ye.
toLowerCase())}function q(se){const ye=[se];for(const me of ye)ye.push(...me.inner.values());return ye}function ne(se,{find:ye}){const me=se.references.flatMap(Re=>{const he=ye(Re.text,Re.place);return he?
[{...Re,field:se,target:he}]:[]}),xe=me.filter(({place:Re,target:he})=>!b(Re,he)),Se=me.length/se.references.length,Ie=Se>=.5&&ce(se.references)-ce(me)<=2;return(Se>=.9||Ie&&N(se.keys.slice(-2),S))&&2*
xe.length>=me.length?[me]:[]}function ce(se){return new Set(se.map(({text:ye})=>ye)).size}function Ee(se){const ye=se.filter(me=>!me.some(({place:xe,target:Se})=>Se.field===xe.field));return[...(0,t.$z)(
ye,([me])=>me?.place.field).values()].flatMap(me=>{const xe=(0,t.$z)(me,ke=>fe(ke,n)),Se=(0,t.$z)(me,ke=>fe(ke,a));xe.delete(void 0);const Ie=[...xe].flatMap(([ke,Re])=>Re.flatMap(he=>(Se.get(ke)??[]).
map(Te=>h(he,Te))));return Ie.sort((ke,Re)=>_(Re)-_(ke)||W(ke)-W(Re)),Ie[0]??[]})}function fe([se],ye){const me=P(se?.field.keys.slice(-2)??[]),xe=me.filter(Se=>!ye.includes(Se));return xe.length<me.length?
xe.join(" "):void 0}function h(se,ye){const me=new Map(se.map(xe=>[xe.place,xe]));return ye.flatMap(xe=>{const Se=me.get(xe.place),Ie=Se&&{source:Se.target,target:xe.target,links:[Se,xe]};return Ie?[{
...Ie,label:Z(xe,xe.place,[]),item:xe.place.value}]:[]})}function _(se){return se.filter(({source:ye,target:me})=>!b(ye,me)&&!b(me,ye)).length}function W([se]){return se?se.source.field.keys.length+se.
target.field.keys.length:0}function k(se,ye){const[me,xe]=[[],[]],Se=new Set;for(const ke of se){const Re=ke.flatMap(Ke=>G(Ke,ye)),[he]=Re;if(he===void 0||10*Re.length<9*ke.length)continue;const Te=he.
link.field.keys.slice(he.inside.field.keys.length),Ce=Re.filter(({source:Ke,inside:Je})=>Ke!==Je);for(const{inside:Ke}of Ce)Se.add(Ke.key);const je=N(Te,p);if(!(!je&&Ce.length===0&&!N(Te,S)))for(const{
link:Ke,source:Je}of Re){const qe=Ke.place===Je?void 0:Ke.place,Ve={label:Z(Ke,qe,Te),links:[Ke],item:qe?.value};je?xe.push({source:Ke.target,target:Je,...Ve}):me.push({source:Je,target:Ke.target,...Ve})}}
const Ie=me.length<xe.length?xe:me;return Se.size>1||ce(Ie.flatMap(({links:ke})=>ke))>1?Ie:[]}function G(se,{find:ye}){for(let me=se.place;me;me=me.outer){const xe=ye(JSON.stringify(me.key),me),Se=[me,
xe].find(Ie=>Ie?.field===se.target.field);if(Se)return[{link:se,source:Se,inside:me}]}return[]}function Z({slot:se,value:ye},me,xe){const Se=s.map(Re=>{const[he,Te]=[me?.field.inner.get(Re),D(me?.value.
members.get(Re))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Ie=xe.filter(Re=>!r.includes(Re.toLowerCase())),ke=se===void 0?[]:[`output ${se+1}`];return[D(
ye),...Se].find(Re=>Re!=="")??[...Ie,...ke].join(", ")}function D(se){const me=(se?.type==="array"?se.items:[se]).flatMap(xe=>xe?.type==="string"&&(0,y.e1)(xe.text).trim()||[]).join(", ");return me.length>
u?"":me}var m=e(1345),T=e(8132),K=e(706);const B={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Y={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke\
:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Q={same:"-->",added:"==>",removed:"-.->"},oe=40,pe=500,ue=5e4,Me=40,Pe=6;function Ne(se,ye,{isWhole:me,
hide:xe}){const Se=({status:he})=>me||he!=="same",Ie=new Set([...se.filter(Se),...ye.filter(Se).flatMap(be)]),ke=ye.filter(he=>be(he).some(Se)).flatMap(be);if(Ie.size===0)return{};for(const he of[new Set(
[...Ie,...ke]),Ie]){const Te=ye.filter(je=>be(je).every(Ke=>he.has(Ke)));if(he.size>oe||Te.length>pe)continue;const Ce=De(se.filter(je=>he.has(je)),Te,xe);if(Ce.length<=ue)return{picture:Ce}}return{note:`\
The picture is left out: it would have ${Ie.size>oe?(0,K.hS)(Ie.size,"node"):"too many connections"}.`}}function be({source:se,target:ye}){return[se,ye]}function De(se,ye,me){const xe=new Map(se.map((ke,Re)=>[
ke,`n${Re+1}`])),Se=(0,m.Vn)(se.map(({name:ke})=>ke)),Ie=se.map(ke=>{const Re=Se.get(ke.name)===1?ke.name:ke.label;return`  ${xe.get(ke)}["${B[ke.status]}${de(me(Re))||"?"}"]`});for(const{source:ke,target:Re,
label:he,status:Te}of ye){const Ce=`${B[Te]}${de(me(he))}`.trim();Ie.push(`  ${xe.get(ke)} ${Q[Te]}${Ce===""?"":`|"${Ce}"|`} ${xe.get(Re)}`)}for(const[ke,Re]of Object.entries(Y)){const he=se.filter(Te=>Te.
status===ke).map(Te=>xe.get(Te));he.length>0&&Ie.push(`  classDef ${ke} ${Re}`,`  class ${he.join()} ${ke}`)}return[`flowchart ${Be(se,ye)>Pe?"TD":"LR"}`,...Ie].join(`
`)}function Be(se,ye){const me=new Set(ye.map(({target:Ie})=>Ie)),xe=se.filter(Ie=>!me.has(Ie)),Se=new Map((xe.length>0?xe:se.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,ke]of Se)for(const{source:Re,target:he}of ye)
Re===Ie&&!Se.has(he)&&Se.set(he,ke+1);return Math.max(...Se.values())}function de(se){return(0,T.RK)((0,T.Jj)(se.replace(/\s+/g," ").trim(),Me)).replace(Oe,ye=>ye==='"'?"#quot;":`#${ye.codePointAt(0)}\
;`)}const Oe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ue="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Fe="* if when id name label t\
itle type key handle condition event relationships".split(" ");function ze(se,ye=me=>me){const me=se.head??se.base;if(me===void 0)return;const[xe,Se]=[se.base??me,se.head??me],Ie=(0,m.j9)([Se,xe]),ke=g(
xe,Se),Re=it(se,ke,Ie),he=[...new Set(Re.values())].sort((Ve,tt)=>Ve.rank-tt.rank);nt(he);const Te=ht(ke,Re),Ce=Te.filter(Ve=>Ve.status!=="same"),je=lt(ke,Ce);pt(se,he,Ie,je);const Ke=new Map(Te.map(({
item:Ve,source:tt,target:at})=>[Ve,`${tt.label} \u2192 ${at.label}`])),Je=new Set(he.map(({place:Ve})=>Ve.key)),qe=Ve=>Ve.filter(({status:tt})=>tt!=="removed").length;return{...Ne(he,Te,{isWhole:se.status!==
"modified",hide:ye}),connections:ft(Ce),size:{nodes:qe(he),connections:qe(Te)},tells:je,isItemKey:Ve=>Je.has(Ve)||Ie.labelOf(JSON.stringify(Ve))!==void 0,labelOf:Ie.labelOf,endsOf:Ve=>Ke.get(Ve)}}function Ge({
side:se}){return se==="head"}function ot(se){return se&&[se.key,ot(se.outer)]}function it({matches:se},{nodes:ye},me){const xe=Ce=>Ce.key===void 0?`${Ce.value.id}`:JSON.stringify(ot(Ce)),Se=new Map(ye.
map((Ce,je)=>[Ce,je])),Ie=(0,t.$z)(ye.filter(Ge),xe),ke=(0,t.$z)(se,({base:Ce})=>Ce.id),Re=Ce=>{const je=ke.get(Ce.value.id)??[];for(let Ke=je.shift();Ke;Ke=je.shift()){const Je=Ie.get(`${Ke.head.id}`)?.
shift();if(Je)return Je}return Ie.get(xe(Ce))?.shift()},he=new Map;let Te=0;for(const Ce of ye){if(he.has(Ce))continue;const je=Ge(Ce)?Ce:Re(Ce);Te=(je&&Se.get(je))??Te+1e-6;const Ke=je===void 0?"remo\
ved":je===Ce?"added":"same",Je=je??Ce,qe=rt(Je,me),Ve={name:qe,label:qe,status:Ke,rank:Te,place:Je,old:Ke==="same"?Ce:void 0};he.set(Ce,Ve).set(Je,Ve)}return he}function nt(se){const ye=(0,m.Vn)(se.map(
({name:me})=>me));for(const me of se){const xe=(0,y.TH)(me.place.value);xe&&(ye.get(me.name)??0)>1&&(me.label=(0,m.oP)(me.name,xe))}}function rt({key:se,value:ye,array:me},xe){const[Se,Ie,...ke]=["typ\
e","componentType",...ye.members.keys()].map(he=>(0,y.TN)(ye,he)),[Re="?"]=[Se,Ie,(0,y.TH)(ye),...ke].filter(he=>he!==void 0);return se??xe.nameOf(ye,me)??(0,y.e1)(Re)}function ht({edges:se},ye){const me=se.
flatMap(he=>{const[Te,Ce]=[ye.get(he.source),ye.get(he.target)];return Te&&Ce?[{...he,source:Te,target:Ce,status:Ge(he.source)?"added":"removed"}]:[]}),xe=({source:he,target:Te,label:Ce})=>`${he.rank}\
 ${Te.rank} ${Ce}`,Se=(0,t.$z)(me,({status:he})=>he),Ie=(0,t.$z)(Se.get("removed")??[],xe);return[...(Se.get("added")??[]).map(he=>Ie.get(xe(he))?.pop()?{...he,status:"same"}:he),...[...Ie.values()].flat()].
sort((he,Te)=>he.source.rank-Te.source.rank||he.target.rank-Te.target.rank)}function ft(se){const ye=new Map;for(const me of["target","label"]){const xe=Se=>`${Se.source.rank} ${me==="label"?Se.label:
Se.target.rank}`;for(const[Se,Ie,...ke]of(0,t.$z)(se,xe).values()){if(!Se||!Ie||ke.length>0||Se.status===Ie.status)continue;[Se.source,Se.target,Ie.target].every(({old:he})=>he)&&!ye.has(Se)&&!ye.has(
Ie)&&ye.set(Se,Ie).set(Ie,Se)}}return se.flatMap(me=>{const xe=ye.get(me);return xe&&me.status==="removed"?[]:[{...me,kind:xe?"rewired":me.status,was:xe}]})}function lt({root:se,nodes:ye},me){const xe=new Set(
me.flatMap(he=>he.links.map(({field:Te})=>Te))),Se=new Set(me.map(({item:he})=>he)),Ie=new Set([se,...ye.map(({field:he})=>he)]),ke={added:new Set,removed:new Set};for(const he of me){const Te=[he.source.
name,he.target.name,...he.label.split(", ")].map(Ce=>JSON.stringify(Ce));for(const Ce of[...Te,...he.links.map(je=>je.text)])ke[he.status].add(Ce)}function Re(he,Te,Ce){if(Te===void 0||Ie.has(Te))return[
{text:Ce,field:se}];const je=Te.keys.at(-1)===X?[{text:JSON.stringify(Ce),field:Te}]:[];if("text"in he)return[...je,{text:he.text,field:Te}];const Ke="members"in he?[...he.members]:[],Je="items"in he?
he.items.map(qe=>["[]",qe]):Ke;return[...je,...Je.flatMap(([qe,Ve])=>Re(Ve,A(Te,qe),qe))]}return({path:he,...Te})=>{const Ce=he.map(Je=>Je.type==="member"?Je.key:"[]"),je=he.some(Je=>"item"in Je&&Se.has(
Je.item)),Ke=(Je,qe)=>{const Ve=Re(Je,Ce.reduce(A,se),`${Ce.at(-1)}`),tt=Ve.some(({field:ct})=>xe.has(ct)),at=({text:ct,field:dt})=>{if(xe.has(dt))return qe.has(ct);const mt=`${dt.keys.findLast(yt=>yt!==
"[]")}`;return Ue.includes(mt)||qe.has(ct)&&N([mt],Fe)||tt&&gt(ct,dt)};return(tt||je)&&Ve.every(at)};return Te.kind==="modified"?Ke(Te.from,ke.removed)&&Ke(Te.to,ke.added):"value"in Te&&Ke(Te.value,ke[Te.
kind])}}function gt(se,{texts:ye}){const me=ye.get(se)??0,xe=[...ye.values()].reduce((Se,Ie)=>Se+Ie,0);return me>2&&2*me>xe&&/^"?[\w.-]{0,30}"?$/.test(se)}function pt(se,ye,{componentOf:me},xe){const Se=(0,U.
pi)(se),Ie=ye.flatMap(he=>{const{value:Te,array:Ce}=he.place,je=(0,m.qU)(Te)===void 0?me(Te,Ce):void 0;return[Te.id===he.old?.value.id?void 0:Te,je].map(Ke=>({owner:Ke,node:he}))}),ke=(0,t.$z)(Ie,({owner:he})=>he);
ke.delete(void 0);const Re=new Map(se.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of se.changes){if(xe(he)||Se(he))continue;const Te=he.path.map(je=>Re.get(je)).reverse(),Ce=["value"in
he&&he.value,...Te].find(je=>ke.has(je));for(const{node:je}of ke.get(Ce)??[])je.status==="same"&&(je.status="modified")}}}),2899:((ee,re,e)=>{e.d(re,{K$:()=>y,pi:()=>F,wo:()=>U});const y=U("");function U(x){
const M=new Set,[R,j]=[new Map,new Map];for(const[A,w]of x.split(/\r\n|\r|\n/).entries()){const i=w.trim();if(i===""||i.startsWith("#"))continue;const[o,f]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,R],d=o.
split(".").reverse(),C=z(o);if(d.includes(""))throw new Error(`has an empty key in line ${A+1} (join keys by single dots)`);if(d.every(I=>I==="*"))throw new Error(`has only * in line ${A+1}, which wou\
ld ignore everything (name a key)`);M.add(i),f.set(C,[...f.get(C)??[],{line:i,keys:d}])}return{lines:[...M],fields:R,orders:j}}function F(x,M,R){if(x.size===0||M===void 0)return!1;const j=["*",z(M.key)].
flatMap(A=>x.get(A)??[]).filter(({keys:A})=>X(M,A));for(const{line:A}of j)R(A);return j.length>0}function z(x){return x.slice(x.lastIndexOf(".")+1)}function X(x,M){if(x===void 0||M.length===0)return M.
length===0;const R=M[0]==="*"?["*"]:x.key.split(".").reverse();return R.every((j,A)=>j===M[A])&&X(x.outer,M.slice(R.length))}}),2742:((ee,re,e)=>{e.d(re,{OD:()=>Z,qy:()=>k,Z:()=>D,yR:()=>G});var y=e(3436),
U=e(2899),F=e(1345);function z(m,T){const K=T.size===0?void 0:T.get(JSON.stringify(m));return K===void 0?m:(0,y.e1)(K)}function X({base:m,head:T}){return m===T?[]:y.Rk.flatMap(K=>{const[B,Y]=[(0,y.TN)(
m,K),(0,y.TN)(T,K)];return B!==Y&&B?.startsWith('"')&&Y?.startsWith('"')?[[B,Y]]:[]})}function x(m,T){const K=new Map;for(const[Y,Q]of m)K.set(Y,(K.get(Y)??new Set).add(Q));const B=([Y,Q])=>K.get(Y)?.
size===1&&T.base.get(Y)===1&&T.head.get(Q)===1;return new Map(m.filter(B))}function M(m){const T=K=>{const B=new Map,Y=(Q,oe)=>{if(Q.type==="array")for(const ue of Q.items)Y(ue,!0);if(Q.type!=="object")
return;const pe=oe?[Q.id,...y.Rk.flatMap(ue=>(0,y.TN)(Q,ue)??[])]:[];for(const ue of new Set(pe))B.set(ue,(B.get(ue)??0)+1);for(const ue of Q.members.values())Y(ue,!1)};for(const Q of m)Y(Q[K],!1);return B};
return{base:T("base"),head:T("head")}}function R(m,T,K){const B={element:new Map,member:new Map};function Y(oe,pe){if(T.size===0&&!K)return oe;if((0,y.jn)(oe))return m.scalar(T.get(oe.text)??oe.text);
const ue=B[pe?"element":"member"],Me=ue.get(oe.id)??Q(oe,pe);return ue.set(oe.id,Me),Me}function Q(oe,pe){if(oe.type==="array"){const Me=oe.items.map(Pe=>Y(Pe,!0));return m.array(Me,oe.unordered)}const ue=new Map;
for(const[Me,Pe]of oe.members)(0,y.Op)(Me,Pe,pe)?K||ue.set(Me,Pe):ue.set(z(Me,T),Y(Pe,!1));return m.object(ue)}return(oe,pe=!1)=>Y(oe,pe).id}function j(m,T){const K={base:R(m,T,!0),head:R(m,new Map,!0)};
return{interner:m,renames:T,follow:R(m,T,!1),bare:K}}var A=e(5408);const w=.4,i=.9,o=4e4,f=4,d=/^(""|0|true|false|null)$/,C=.25,I=new Set([...y.eX,"type"]);function b(m,T,K){const{compare:B,shareRare:Y}=a(
m,K),Q=t(m,T),oe=n(m);return pe=>(ue,Me)=>{const Pe=(0,A.qc)(ue,Me),Ne=Pe.reduce((de,{base:Oe,head:Ue})=>de+Oe.length*Ue.length,0),be=de=>Ne>o?[...Y(de),...(0,A.O6)(T,de).flatMap(A.yU)]:de.base.flatMap(
Oe=>de.head.map(Ue=>({base:Oe,head:Ue}))),De=Pe.flatMap(be).flatMap(de=>{const Oe=B(de);return(pe>0&&oe(de)?B(de,()=>1)>=i:Oe>=pe)?[{pair:de,alike:Oe,distance:Q(de)}]:[]});De.sort((de,Oe)=>Oe.alike-de.
alike||de.distance-Oe.distance);const Be=new Set;return De.flatMap(({pair:de})=>Be.has(de.base)||Be.has(de.head)?[]:(Be.add(de.base).add(de.head),[de]))}}function t({base:m},T){const K=new Map((0,A.Ms)(
T).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let B=0;const Y=m.map(({index:Q})=>(B=K.get(Q)??B,Q+B));return Q=>Math.abs((Y[Q.base.index]??0)-Q.head.index)}function n({base:m,head:T}){const K=({
item:oe})=>[(0,y.TH)(oe),(0,y.Gg)(oe)],[B,Y]=[new Set(m.flatMap(K)),new Set(T.flatMap(K))],Q=(oe,pe)=>K(oe).every(ue=>ue!==void 0&&!pe.has(ue));return oe=>Q(oe.base,Y)&&Q(oe.head,B)}function a(m,{renames:T,
follow:K}){const B=new Map([["",0]]),Y=new Set;function Q(be){const De=B.get(be)??B.size;return De===B.size&&B.set(be,De),De}function oe(be,De){const Be=new Set,de=(Oe,Ue,Fe)=>{if((0,y.jn)(Oe)||(Oe.type===
"array"?Oe.items.length:Oe.members.size)===0){const ze=Q(`${Ue}=${De==="base"?K(Oe):Oe.id}`);Be.add(ze),(!(0,y.jn)(Oe)||d.test(Oe.text))&&Y.add(ze)}else if(Oe.type==="array")for(const ze of Oe.items)de(
ze,Q(`${Ue}[]`),!0);else for(const[ze,Ge]of Oe.members)Ue===0&&(0,y.jn)(Ge)&&I.has(ze)||(0,y.Op)(ze,Ge,Fe)||de(Ge,Q(`${Ue}.${De==="base"?z(ze,T):ze}`),!1)};return de(be,0,!0),Be}const pe=new Map,ue=new Map,
Me=be=>pe.get(be)??new Set;for(const be of["base","head"]){for(const De of m[be])pe.set(De,oe(De.item,be));for(const[De,Be]of(0,F.Vn)(m[be].flatMap(de=>[...Me(de)]))){const de=(Y.has(De)?C:1)/Be;ue.set(
De,Math.min(ue.get(De)??1,de))}}const Pe=be=>ue.get(be)??0,Ne=be=>[...Me(be)].filter(De=>Pe(De)>=1/f);return{compare({base:be,head:De},Be=Pe){const de=ze=>{let Ge=0;for(const ot of ze)Ge+=Be(ot);return Ge},
[Oe,Ue]=[Me(be),Me(De)],Fe=[...Oe].filter(ze=>Ue.has(ze));return 2*de(Fe)/(de(Oe)+de(Ue))||0},shareRare(be){const De=new Map;for(const Be of be.head)for(const de of Ne(Be))De.set(de,[...De.get(de)??[],
Be]);return be.base.flatMap(Be=>{const de=new Set(Ne(Be).flatMap(Oe=>De.get(Oe)??[]));return Array.from(de,Oe=>({base:Be,head:Oe}))})}}}function $(m,T,K){const B={base:{item:m,index:0,array:[m]},head:{
item:T,index:0,array:[T]}};return a({base:[B.base],head:[B.head]},K).compare(B)}const v=/^"[\w-]{0,20}"$/;function S(m,T,K){let B=[],Y=m;const Q=()=>Y.base.length===0||Y.head.length===0,oe=(de,Oe)=>{const Ue=Q()?
[]:de(Y,Oe);Ue.length!==0&&(B=B.concat(Ue),Y=(0,A.FF)(Y,Ue))},pe=de=>(Oe,Ue)=>(0,A.O6)(B,Oe).flatMap(Fe=>de(Fe,Ue)),ue=K||[...m.base,...m.head].some(({item:de})=>de.type==="object"),Me=y.Rk.filter(de=>!(u(
m.base,de)&&u(m.head,de)));for(const de of g(Me,m,T))oe(A.kk,r(de));const Pe=({item:de})=>de.id,Ne=({item:de},Oe)=>Oe==="base"?T.follow(de,!0):de.id;for(const de of T.renames.size>0?[Ne,Pe]:[Pe])oe(pe(
A.eV),de),ue&&oe(A.kh,de);if(ue&&!Q()){const de=n(m);for(const Fe of g(N(m),m,T).slice(0,1)){const ze=Ge=>!y.ZM.test(Fe)&&de(Ge)&&v.test((0,y.TN)(Ge.head.item,Fe)??"");oe((Ge,ot)=>(0,A.kk)(Ge,ot).filter(
it=>!ze(it)),r(Fe))}const Oe=Fe=>({item:ze},Ge)=>s(ze,T.bare[Ge],Fe);oe(pe(A.eV),Oe(1)),oe(A.kh,Oe(3));const Ue=b(m,B,T);for(const Fe of[...y.eX,"key"])oe(Ue(0),r(Fe));oe(Ue(w),({item:Fe})=>Fe.type===
"object"?(0,y.TN)(Fe,"type")??"":void 0)}const be=Me.length<y.Rk.length,De=de=>(0,y.Gg)(de)??(be?Me.find(Oe=>(0,y.TN)(de,Oe)):(0,y.TH)(de));return oe(pe((de,Oe)=>be&&p(de.base)===p(de.head)?(0,A.yU)(de):
(0,A.kh)(de,Oe)),({item:de})=>De(de)===void 0?"":void 0),B}function p(m){return m.map(({index:T})=>T).join()}function r(m){return({item:T})=>(0,y.TN)(T,m)}function s(m,T,K){return m.type!=="object"||[
...m.members].filter(([Y,Q])=>!(0,y.Op)(Y,Q,!0)).length<K?void 0:T(m,!0)}function u(m,T){const K=B=>m.every(({item:Y,index:Q})=>(0,y.TN)(Y,T)?.replaceAll('"',"")===`${B+Q}`);return m.length>1&&(K(0)||
K(1))}function g(m,T,K){const B=m.map(Q=>({key:Q,pairs:(0,A.kk)(T,r(Q))})),Y=(Q,oe)=>Q.every(({base:ue,head:Me},Pe)=>ue===oe[Pe]?.base&&Me===oe[Pe]?.head)?0:c(oe,K)-c(Q,K);return B.sort(({pairs:Q},{pairs:oe})=>oe.
length-Q.length||Y(Q,oe)),B.map(({key:Q})=>Q)}function c(m,{interner:T,renames:K,bare:B}){const Y=m.map(({base:oe,head:pe})=>({base:oe.item,head:pe.item})),Q=R(T,new Map([...K,...Y.flatMap(X)]),!0);return Y.
filter(({base:oe,head:pe})=>[Q,B.head].some(ue=>ue(oe,!0)===B.head(pe,!0))).length}function N({base:m,head:T}){const K=(0,F.Vn)(T.flatMap(({item:Q})=>(0,y.YD)(Q))),B=Q=>2*(K.get(Q)??0)>T.length&&Q!=="\
type",Y=[...K.keys()].filter(Q=>B(Q)&&P(m,Q)&&P(T,Q)).sort();return[...Y.filter(Q=>y.ZM.test(Q)),...Y]}function P(m,T){const K=m.flatMap(({item:Y})=>(0,y.TN)(Y,T)??[]).filter(Y=>Y.startsWith('"'));if(K.
length<2||2*K.length<=m.length||new Set(K).size<K.length)return!1;const B=new Set(m.flatMap(({item:Y})=>y.Rk.map(Q=>(0,y.TN)(Y,Q))));return 2*K.filter(Y=>B.has(Y)).length<K.length}const q=8,ne=.5;function ce(m,T,K,B){
const Y=be=>m[be].flatMap(Be=>[Be,...Ee(Be,B)]).filter(({path:Be,value:de})=>Be.at(-1)?.type==="item"&&K[be].get(de.id)===1),Q={bases:new Set,heads:new Map};let oe={base:Y("base"),head:Y("head")};const pe=(be,De)=>{
const Be=(0,A.kk)(oe,be).filter(({base:de,head:Oe})=>de.arrays!==Oe.arrays&&De(de.value,Oe.value));for(const{base:de,head:Oe}of Be)Q.bases.add(de.value),Q.heads.set(Oe.value,de);oe=(0,A.FF)(oe,Be)},ue=(be,De)=>(0,y.
TN)(be,"type")===(0,y.TN)(De,"type"),Me=(be,De)=>ue(be,De)&&$(be,De,T)>=ne,Pe=(be,De)=>(K[De].get(be??"")??0)<2,Ne=(be,De)=>Pe(be,De)?be:void 0;return pe(({value:be},De)=>Ne((0,y.TH)(be),De),(be,De)=>((0,y.
TH)(be)?.length??0)>=q||Me(be,De)),pe(({value:be},De)=>Ne((0,y.Gg)(be),De),Me),pe(({value:be},De)=>Pe((0,y.TH)(be),De)?s(be,T.bare[De],3):void 0,ue),Q}function Ee({value:m,path:T},K){return(0,F.Vg)(m,
K).flatMap(B=>{if((0,y.jn)(B.value))return[];const Y={value:B.value,path:[...T,B.step]};return[Y,...Ee(Y,K)]})}function fe(m,T,K,B){const Y=[],Q=[],oe=[],pe=[],ue={base:[],head:[]};function Me({base:de,
head:Oe},Ue,Fe){Fe==="element"&&pe.push(...X({base:de,head:Oe})),(Fe==="element"||Fe==="member"&&de.type==="object"&&Oe.type==="object")&&oe.push({base:de,head:Oe,path:Ue}),de.id!==Oe.id&&(de.type==="\
array"&&Oe.type==="array"?Be(de,Oe,Ue):de.type==="object"&&Oe.type==="object"?De({base:de,head:Oe},Ue,Fe):Fe!=="own"&&(0,y.jn)(de)&&(0,y.jn)(Oe)&&T.renames.get(de.text)===Oe.text?Q.push({path:Ue,from:(0,y.
e1)(de.text),to:(0,y.e1)(Oe.text)}):Y.push({kind:"modified",path:Ue,from:de,to:Oe}))}function Pe({base:de,head:Oe},Ue,Fe,ze){de!==void 0&&Oe!==void 0?Me({base:de,head:Oe},Ue,Fe):Oe!==void 0&&!Ne(Oe,Ue)?
(Y.push({kind:"added",path:Ue,value:Oe}),ue.head.push({value:Oe,path:Ue,arrays:ze}),K.heads.size>0&&be(Oe,Ue)):de!==void 0&&!K.bases.has(de)&&(Y.push({kind:"removed",path:Ue,value:de}),ue.base.push({value:de,
path:Ue,arrays:ze}))}function Ne(de,Oe){const Ue=K.heads.get(de);return Ue===void 0?!1:(Y.push({kind:"moved",path:Oe,from:Ue.path}),Me({base:Ue.value,head:de},Oe,"element"),!0)}function be(de,Oe){for(const{
step:Ue,value:Fe}of(0,F.Vg)(de,B)){const ze=[...Oe,Ue];Ne(Fe,ze)||be(Fe,ze)}}function De(de,Oe,Ue){for(const{key:Fe,from:ze,...Ge}of h(de,T)){const ot=[...Oe,{type:"member",key:Fe}];ze!==Fe&&Q.push({path:ot,
from:ze,to:Fe});const it=Ge.base!==void 0&&(0,y.Op)(Fe,Ge.base,Ue==="element");Pe(Ge,ot,it?"own":"member")}}function Be(de,Oe,Ue){const Fe={base:(0,A.S3)(de.items),head:(0,A.S3)(Oe.items)},ze=S(Fe,T,de.
unordered&&Oe.unordered).filter(nt=>!K.bases.has(nt.base.item)&&!K.heads.has(nt.head.item)),Ge=(0,F.Oe)(Fe,ze,B),ot=new Set((0,A.Ms)(ze).map(nt=>nt.head.index)),it=Ge.filter(nt=>nt.base&&nt.head&&!ot.
has(nt.index));it.length>0&&!Oe.unordered&&Y.push({kind:"reordered",path:Ue,moved:it.map(({step:nt})=>nt)});for(const{step:nt,...rt}of Ge)Pe(rt,[...Ue,nt],"element",Fe)}return Me(m,[],"root"),{changes:Y,
references:Q,matches:oe,renames:pe,unmatched:ue}}function h({base:m,head:T},{renames:K,follow:B}){const Y=new Map(m.members),Q=new Map,oe=(ue,Me)=>ue.id===Me.id||B(ue)===Me.id;for(const ue of[oe,()=>!0])
for(const Me of[Pe=>Pe,Pe=>z(Pe,K)])for(const[Pe,Ne]of Y){const be=Me(Pe),De=T.members.get(be);De===void 0||Q.has(be)||!ue(Ne,De)||(Y.delete(Pe),Q.set(be,{key:be,from:Pe,base:Ne,head:De}))}for(const[ue,
Me]of T.members)Q.has(ue)||Q.set(ue,{key:ue,from:ue,head:Me});const pe=Array.from(Y,([ue,Me])=>({key:ue,from:ue,base:Me}));return[...Q.values(),...pe].sort((ue,Me)=>ue.key<Me.key?-1:1)}const _={bases:new Set,
heads:new Map},W=5;function k(m,T){const K=new y.Ms(U.K$),[B,Y]=[m,T].map(Q=>G(Q,K));return B&&Y&&Z([{base:B,head:Y}],K)[0]}function G(m,T=new y.Ms(U.K$)){return/^\s*[[{]/.test(m)?T.read(m):void 0}function Z(m,T){
const K=D(()=>M(m)),B=D(()=>(0,F.j9)([...m.map(({head:pe})=>pe),...m.map(({base:pe})=>pe)])),Y=(pe,ue)=>B().componentOf(pe,ue);function Q(pe){const ue=j(T,pe);return m.map(Me=>{const Pe=fe(Me,ue,_,Y),
{base:Ne,head:be}=Pe.unmatched;if(Ne.length===0||be.length===0)return Pe;const De=ce(Pe.unmatched,ue,K(),Y);if(De.heads.size===0)return Pe;const Be=fe(Me,ue,De,Y);return Be.changes.filter(({kind:de})=>de===
"moved").length===De.heads.size?Be:Pe})}let oe=new Map;for(let pe=0;pe<W;pe++){const ue=Q(oe),Me=ue.flatMap(Ne=>Ne.renames),Pe=Me.length===0?new Map:x(Me,K());if(oe.size===Pe.size&&[...oe].every(([Ne,
be])=>Pe.get(Ne)===be)){if(ue.some(({changes:Ne})=>Ne.length>0))return ue;break}oe=Pe}return Q(new Map)}function D(m){let T;return()=>(T??={value:m()},T.value)}}),3499:((ee,re,e)=>{e.d(re,{Ab:()=>b,a2:()=>r,
gN:()=>a,lY:()=>s,pi:()=>t,rL:()=>$});var y=e(3436),U=e(2742);const F=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
z=["x","y"],X=b("viewport canvas"),x=b("w h width height left top zoom"),M=[["x"],["position"],["left","top"]],R=b("selected dragging"),j=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
A=/^\d{4}-\d\d-\d\d$/,w=b("_?id uuid guid identifier instanceIdentifier"),i=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,f=b("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),d=b("meta(data)? .*info revision flow workflow"),C=100,I=[[b(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),j,A],[b(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),j],[b("[lc]Mod [mc]time"),j],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function b(P){return new RegExp(`^(${P.replaceAll(" ","|")})$`,"i")}function t({base:P,head:q,changes:ne}){const ce=(0,U.Z)(()=>ne.flatMap(fe=>n(fe)??[]).slice(0,C)),Ee={base:(0,U.Z)(()=>new Set((0,y.
PX)(P))),head:(0,U.Z)(()=>new Set((0,y.PX)(q)))};return fe=>{const{kind:h,path:_}=fe;if(h==="reordered"||h==="moved")return!1;const[W,k=W]=h==="modified"?[fe.from,fe.to]:[fe.value];if(N(W)&&N(k)&&v(_,
W.type==="literal")||S(_)&&c(W)&&c(k))return!0;if(h!=="modified"||W.type!==k.type||!("text"in W)||!("text"in k))return!1;const[G,Z,D]=[g(_.at(-1)),(0,y.e1)(W.text),(0,y.e1)(k.text)],m=(...Q)=>[Z,D].every(
oe=>Q.some(pe=>pe.test(oe)));if(I.some(([Q,...oe])=>Q.test(G)&&m(...oe)))return!0;const T=g(_.at(-2));if(f.test(G)&&m(i,o))return T===""||d.test(T);if((n(fe)?ce().filter(Q=>Q.old!==Z&&Z.includes(Q.old)):
[]).some(Q=>Z.replaceAll(Q.old,Q.recent)===D))return!0;const B=w.test(G)||G===`${g(_.at(-3)).replace(/s$/,"")}Id`;return T===""&&B&&m(o)&&!Ee.head().has(Z)&&!Ee.base().has(D)}}function n(P){const[q,ne]=P.
path.slice(-2);if(!(!(P.kind==="modified"&&q?.type==="item"&&w.test(g(ne)))||P.from.type!=="string"||P.to.type!=="string"))return{old:(0,y.e1)(P.from.text),recent:(0,y.e1)(P.to.text)}}function a(P){return o.
test(P)||j.test(P)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(P)}function $(P,q){return w.test(P)&&(0,y.jn)(q)||F.test(P)&&q.type!=="literal"&&N(q)||z.includes(P)&&N(q)}function v(P,q){const[ne,ce]=[P.at(-2),
g(P.at(-1))],Ee=P.slice(r(P)).find(h=>F.test(g(h)));return Ee?Ee===P.at(-1)?!q:ce===""||z.includes(ce)||x.test(ce):ce==="zoom"&&X.test(g(ne))||z.includes(ce)||x.test(ce)&&p(ne)}function S(P){return R.
test(g(P.at(-1)))&&p(P[r(P)-1])}function p(P){const q=P?.type==="item"&&P.item.type==="object"?P.item.members:void 0;return M.some(ne=>ne.every(ce=>q?.has(ce)))}function r(P){return P.findLastIndex(({
type:q})=>q==="item")+1}function s(P,{matches:q}){const ne=new Map(q.map(Ee=>[Ee.path.at(-1),Ee])),ce=new Map;for(const Ee of P){const fe=r(Ee.path),[h,_]=[Ee.path[fe-1],Ee.path[fe]],W=z.includes(g(_)),
k=W?z:F.test(g(_))?[g(_)]:[],[G,Z]=[u(ne.get(h)?.base,k),u(ne.get(h)?.head,k)],D=[...Ee.path.slice(0,fe),{type:"member",key:k.join(", ")}];G&&Z?ce.set(W?h:_,{kind:"modified",path:D,from:G,to:Z}):ce.set(
Ee,Ee)}return[...ce.values()]}function u(P,q){const ne=P?.type==="object"?q.flatMap(ce=>P.members.get(ce)??[]):[];if(!(ne.length<q.length))return ne.length>1?{type:"array",id:0,items:ne,unordered:!1}:
ne[0]}function g(P){return P?.type==="member"?P.key:""}function c(P){return P.type==="literal"&&/^(true|false)$/.test(P.text)}function N(P){if(P.type==="literal")return/\d/.test(P.text);const q=P.type===
"array"?P.items:P.type==="object"?[...P.members.values()]:[];return q.length>0&&q.every(N)}}),1345:((ee,re,e)=>{e.d(re,{Oe:()=>i,Vg:()=>o,Vn:()=>b,j9:()=>x,oP:()=>I,qU:()=>M});var y=e(3436),U=e(5408);
const F=/group|parent|folder|owner/i,z=/(-[\da-f]{4}){3}-[\da-f]{12}/i,X=40;function x(n){const a=n.map(w),$=r=>a.find(s=>s.get(r))?.get(r);function v(r,s){for(const u of(0,y.YD)(r).sort()){if(F.test(
u))continue;const g=`${(0,y.TN)(r,u)}`,c=u==="type"?`"${g.split(":")[1]}`:g,N=$(c);if(N===void 0||M(N.item)===void 0)continue;const P=a.some(q=>{const ne=q.get(c);return ne&&(ne.array===s||A(s,ne.item))});
if(u==="type"||!P)return N.item}}function S(r,s){const u=(0,y.Gg)(r);return M(r)??M(v(r,s))??(u&&(0,y.e1)(u))}function p(r){const s=/\d/.test(r)?$(r):void 0;return s&&(S(s.item,s.array)??t(s.item))}return{
componentOf:v,nameOf:S,labelOf:p}}function M(n){const a=n&&((0,y.TN)(n,"name")??R(n));return a&&(0,y.e1)(a)}function R(n){const[a,$]=[j(n,"localeData"),j(n,"data")],S=(a?["en",...(0,y.YD)(a)]:[]).map(
r=>(0,y.Gg)(j(a,r))),p=[$,j($,"node")].map(r=>(0,y.Ku)(r,["label",...y.eX,"display_name"]));return[...S,...p].find(r=>r!==void 0)}function j(n,a){return n?.type==="object"?n.members.get(a):void 0}function A(n,a){
return(0,y.YD)(a).map(v=>j(a,v)).some(v=>v?.type==="array"&&v.items===n)}function w(n){const a=new Map,$=v=>{if(v.type==="object")for(const S of v.members.values())$(S);if(v.type==="array")for(const S of v.
items){const p=(0,y.YD)(S).filter(s=>y.ZM.test(s)),r=new Set(p.flatMap(s=>(0,y.TN)(S,s)??[]));for(const s of r)a.set(s,a.has(s)?void 0:{item:S,array:v.items});$(S)}};return $(n),a}function i(n,a,$){const v=(0,U.
FF)(n,a),S=[...v.base.map(r=>({...r,base:r.item})),...a.map(({base:r,head:s})=>({...s,base:r.item,head:s.item})),...v.head.map(r=>({...r,head:r.item}))],p=C(S,$);return S.map(r=>({...r,step:f(r,p.get(
r))})).sort(d)}function o(n,a){return n.type==="object"?Array.from(n.members,([v,S])=>({step:{type:"member",key:v},value:S})):(n.type==="array"?i({base:[],head:(0,U.S3)(n.items)},[],a):[]).map(({step:v,
item:S})=>({step:v,value:S}))}function f({item:n,index:a},$){if($===void 0)return{type:"element",index:a,item:n};const v=t(n),S=v!==void 0&&v.length<=X&&!$.startsWith(v);return{type:"item",label:$,...S&&
{hint:v},item:n}}function d({step:n},{step:a}){return n.type==="item"&&a.type==="item"?n.label<a.label?-1:1:n.type==="element"&&a.type==="element"?n.index-a.index:n.type==="item"?-1:1}function C(n,a){
const $=new Map,v=new Set;let S=n.filter(({item:c})=>(M(c)??(0,y.Gg)(c)??(0,y.TH)(c))!==void 0);const p=c=>{const N=S.map(c),P=b(N);S=S.filter((q,ne)=>{const ce=N[ne];return ce===void 0||P.get(ce)!==1||
v.has(ce)?!0:(v.add(ce),$.set(q,ce),!1)})};p(({item:c})=>M(c));const r=new Map(S.map(c=>[c,M(c.item)??M(a(c.item,c.array))])),s=b([...r.values()]),u=c=>{const[N,P]=[r.get(c),(0,y.Gg)(c.item)];return M(
c.item)??(s.get(N)===1?N:void 0)??(P&&(0,y.e1)(P))},g=(c,N)=>{const[P,q]=[(0,y.TH)(c.item),u(c)??t(c.item)];return P?I(q,P,N):q};return p(c=>u(c)??g(c,z)),p(c=>g(c,z)),p(c=>g(c,/$/)),p(c=>`${u(c)??t(c.
item)??g(c,/$/)} [${c.index}${c.head?"":", before"}]`),$}function I(n,a,$=z){const v=(0,y.e1)(a).replace($,"");return n?`${n} (${v})`:v}function b(n){const a=new Map;for(const $ of n)a.set($,(a.get($)??
0)+1);return a}function t(n){const a=(0,y.TN)(n,"type");return a?.startsWith('"')?(0,y.e1)(a):void 0}}),7856:((ee,re,e)=>{e.d(re,{$C:()=>a,Wr:()=>p,_p:()=>$,lb:()=>C});var y=e(706),U=e(3436),F=e(2742);
const z=8,X="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",x=new RegExp(`(?:(\
?:${X})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),M=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${X}|(?:password|secret|apikey)s)$`),j=/name|key|header|field/i,A=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
w=["value","values","default","defaultvalue","headervalue"],i=/\{\{|\$\{|<%/,o="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f="(?:(?:bearer|basic|token)\\s{1,4})?",d=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${X}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${X})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${X})\\s{0,4}=\\s{0,4}${f})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${X})\\s{0,4}:\\s{0,4}${f}\
|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${X})(?:\\s[^<>]{0,200})?>)[^<\
]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function C({workflows:r}){const s=new y.pO;for(const{secrets:g,files:c}of r){const N=c.flatMap(({base:P,head:q})=>[P,q].flatMap(p));for(const P of[...g,...N].flatMap(I))s.add(
P,b)}const u=new Map;return g=>{const c=u.get(g);if(c)return c;const N=[],P=ce=>(N.push(ce),y.v5),ne={shown:d.reduce((ce,Ee)=>ce.replace(Ee,P),s.hide(g,P)),hidden:JSON.stringify(N)};return u.set(g,ne),
ne}}function I(r){return[r,r.replace(/^(?:bearer|basic|token) /i,""),...(0,U.PX)((0,F.yR)(r))]}function b(r){return r.length>=z&&!new RegExp("^\\p{L}+$","u").test(r)}function t(r){const s=n(r);return x.
test(s)&&!M.test(s)}function n(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function a(r,s,u){return v(s)?!1:t(r)?S(s)||R.test(n(r)):!w.includes(n(r))||u?.type!=="object"?!1:[...u.members].some(([g,
c])=>{const N=(0,U.jn)(c)&&(c.text==="true"?g:A.test(g)&&(0,U.e1)(c.text));return j.test(g)&&t(`${(0,U.TN)(u,g)}`)||N&&R.test(n(N))})}function $(r,...s){return s.every(v)?!1:r.some((u,g)=>{const c=r[g-
1],N=c&&"item"in c?c.item:void 0,P=r.slice(g+1).every(({type:ne})=>ne==="element"),q=ne=>u.type==="member"&&a(u.key,P?ne:void 0,N);return s.some(q)})}function v(r){return r?.type==="literal"&&!/\d/.test(
r.text)}function S(r){return r?.type==="array"?r.items.every(S):r!==void 0&&(0,U.jn)(r)}function p(r){const s=[],u=g=>{if(g!==void 0)if((0,U.jn)(g))u((0,F.yR)((0,U.e1)(g.text)));else if(g.type==="arra\
y")for(const c of g.items)u(c);else for(const[c,N]of g.members)a(c,N,g)&&s.push(...(0,U.PX)(N)),u(N)};return u(r),s.filter(g=>!i.test(g))}}),5408:((ee,re,e)=>{e.d(re,{$z:()=>R,FF:()=>w,Ms:()=>A,O6:()=>i,
S3:()=>F,eV:()=>z,kh:()=>X,kk:()=>x,qc:()=>M,yU:()=>j});var y=e(8965);const U=500;function F(o){return o.map((f,d)=>({item:f,index:d,array:o}))}function z(o,f){const d=n=>o[n].map(a=>f(a,n)),C=(n,a)=>n!==
void 0&&n===a,I=(0,y.E)(d("base"),d("head"),{maxEditLength:U,comparator:C});if(I===void 0)return A(X(o,f));let[b,t]=[0,0];return I.flatMap(({added:n,removed:a,count:$})=>{const[v,S]=[o.base.slice(b,b+
$),o.head.slice(t,t+$)];return n||(b+=$),a||(t+=$),n||a?[]:j({base:v,head:S})})}function X(o,f){return M(o,f).flatMap(j)}function x(o,f){return M(o,f).flatMap(d=>d.base.length===1&&d.head.length===1?j(
d):[])}function M(o,f){const d=R(o.head,C=>f(C,"head"));return d.delete(void 0),[...R(o.base,C=>f(C,"base"))].flatMap(([C,I])=>{const b=d.get(C);return b?[{base:I,head:b}]:[]})}function R(o,f){const d=new Map;
for(const C of o){const I=f(C),b=d.get(I);b?b.push(C):d.set(I,[C])}return d}function j({base:o,head:f}){return o.flatMap((d,C)=>{const I=f[C];return I===void 0?[]:[{base:d,head:I}]})}function A(o){const f=[];
for(const C of o.toSorted((I,b)=>I.base.index-b.base.index)){let[I,b]=[0,f.length];for(;I<b;){const t=I+b>>1;(f[t]?.last.head.index??0)<C.head.index?I=t+1:b=t}f[I]={last:C,before:f[I-1]}}const d=[];for(let C=f.
at(-1);C;C=C.before)d.push(C.last);return d.reverse()}function w({base:o,head:f},d){const C=new Set(d.flatMap(I=>[I.base,I.head]));return{base:o.filter(I=>!C.has(I)),head:f.filter(I=>!C.has(I))}}function i(o,f){
const d=A(o),C={base:0,head:0};return M(f,({index:I},b)=>{for(;(d[C[b]]?.[b].index??1/0)<I;)C[b]++;return C[b]})}}),9462:((ee,re,e)=>{e.d(re,{N:()=>F,R:()=>z});var y=e(7279),U=e(706);async function F(X,{
ms:x,error:M},R){const j=new AbortController,A=setTimeout(()=>j.abort(M),x),w=Math.min(X.endsAt,performance.now()+x);try{return await R({...X,signal:AbortSignal.any([X.signal,j.signal]),endsAt:w})}finally{
clearTimeout(A)}}function z(X,x){const M=`${x} within ${(0,U.zK)(X)} (timeout-minutes)`;return{ms:X,error:new y.HR({what:M,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,re,e)=>{
e.d(re,{CQ:()=>j,Rs:()=>w,TF:()=>i,Uc:()=>A,lo:()=>d});var y=e(7598),U=e(1455),F=e(6760),z=e(7975),X=e(7279),x=e(706);const M={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(C){return/^E[A-Z0-9]+$/.test(Object(C).code)}
function j(C){if(!R(C))return(0,X.gJ)(C);const{code:I="",errno:b=0}=C;return M[I]??(0,z.getSystemErrorMap)().get(b)?.[1]??I}function A(C){const{path:I,dest:b=I}=Object(C);return R(C)&&b?`${j(C)} (${(0,x.
MW)(b)})`:j(C)}function w(C,I,b="Set another directory, or free some space."){const t=Object(C).code==="ENAMETOOLONG",n={what:`Can't write ${I}`,why:j(C),cause:C};return new X.HR({...n,advice:t?"Set a\
 shorter name.":b})}async function i(C){await(0,U.rm)(C,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function f(C,I,b=(0,F.dirname)(C)){const t=(0,F.join)(b,
`.workflow-export-${(0,y.randomBytes)(6).toString("hex")}`);try{await(0,U.writeFile)(t,I,{flag:"wx"}),await(0,U.rename)(t,C)}catch(n){throw await i(t).catch(()=>{}),n}}async function d(C,I){await f(C,
I).catch(b=>{throw w(b,C)})}}),7279:((ee,re,e)=>{e.d(re,{$N:()=>F,HR:()=>U,gJ:()=>M,h_:()=>x,iT:()=>X});const y=null;class U extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){
super(z(j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new U({...this,cause:this,...j})}}function F({what:R,why:j=""}){return j===""?R:`${R}: ${j}`}function z(R){const j=F(R);
return`${j}${/[.!?…]$/.test(j)?"":"."} ${R.advice??""}`.trim()}function X(R){return R instanceof Error?R:new Error(String(R))}function x(R){return R instanceof U?R:new U({what:M(R),cause:R})}function M(R){
return X(R).message}}),6191:((ee,re,e)=>{e.d(re,{B6:()=>i,R9:()=>t,mz:()=>n,wn:()=>b});var y=e(1455),U=e(6760),F=e(6671),z=e(2145),X=e(9462),x=e(532),M=e(7279),R=e(2975),j=e(706),A=e(8725),w=e(7487);class i extends M.
HR{}const o={what:"Artifact",topic:"the-artifact"},f=10*6e4,d=3;async function C(){const{DefaultArtifactClient:P}=await e.e(348).then(e.bind(e,9348));return new P}async function I({signal:P,log:q},ne){
const ce=await C(),Ee=(0,A.QJ)(q,()=>ne(ce));return await(0,R.Mu)(P,Ee)}async function b(P){return await I(P,async q=>(await q.listArtifacts()).artifacts)}async function t(P,q){const ne=await(0,w.Pd)(
"workflow-artifact-");try{await I(P,Ee=>Ee.downloadArtifact(q,{path:ne,skipDecompress:!0}));const[ce=""]=await(0,y.readdir)(ne);return await(0,y.readFile)((0,U.join)(ne,ce))}finally{await(0,x.TF)(ne).
catch(()=>{})}}async function n(P,{path:q,digest:ne},ce){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,U.basename)(q),fe={client:await C(),options:ce,name:Ee,path:q,digest:ne,mayHaveCreated:!1,
taken:0},h={ms:f,error:new Error(`it didn't finish within ${f/6e4} minutes`)},_=await(0,X.N)(P,h,D=>(0,R.L5)(D,()=>(0,R.Mu)(D.signal,a(fe,D.log)))).catch(D=>{throw P.signal.throwIfAborted(),g(D,Ee)}),
{GITHUB_SERVER_URL:W,GITHUB_REPOSITORY:k,GITHUB_RUN_ID:G}=process.env,Z=`${W}/${k}/actions/runs/${G}/artifacts/${_}`;return{id:_,name:Ee,url:Z,digest:ne}}async function a(P,q){const{client:ne,name:ce,
path:Ee,digest:fe}=P,{overwrite:h,retentionDays:_}=P.options,W=k=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(k)&&(P.mayHaveCreated=!0),q.debug(k)};try{return await(0,A.QJ)({...q,debug:W},
async()=>{h&&await ne.deleteArtifact(ce).catch($);const k={skipArchive:!0,..._!==void 0&&{retentionDays:_}},G=await ne.uploadArtifact(ce,[Ee],(0,U.dirname)(Ee),k);if(G.id!==void 0&&G.digest===fe)return G.
id;throw new Error("the uploaded file differs from the package")})}catch(k){return await(0,A.QJ)(q,()=>v(P,k))}}function $(P){if(!(P instanceof Error&&P.name==="ArtifactNotFoundError"))throw P}async function v(P,q){
const ne=(0,M.gJ)(q),{client:ce,name:Ee,digest:fe,options:h}=P,[_,W]=[s.test(ne),r.test(ne)];P.mayHaveCreated||=_;const G=W||P.mayHaveCreated?await ce.getArtifact(Ee).catch(()=>{}):void 0;if(P.mayHaveCreated&&
G?.artifact.digest===`sha256:${fe}`)return G.artifact.id;if(_)throw c(S,q);if(!W)throw q;P.taken++;const Z=P.mayHaveCreated&&!G;if(Z&&P.taken===d&&await N(Ee)&&Object.assign(P,{mayHaveCreated:!1,taken:0}),
P.taken<(Z?d:1+Number(h.overwrite)))throw c(Z?S:"the name is still taken",q);const m=G?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example a\
nother job's`,T=G?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({...o,why:m,advice:T,cause:q})}const S="the connection to the artifact service failed",
p="Set upload-artifact: false.",r=/already exists/,s=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,u=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",p],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",p],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",p],[/(?:)/,"the upload of % failed","Re-run the job."]];function g(P,q){if(P instanceof M.HR)return P;const ne=(0,M.gJ)(P),[,ce="",Ee=""]=u.find(([_])=>_.test(ne))??[],fe=(0,j.OX)(ne,200).replace(/\.$/,
""),h=/%/.test(ce)?`${ce.replace("%",()=>q)} (${fe})`:ce;return new M.HR({...o,why:h,advice:Ee,cause:P})}function c(P,q){return new M.HR({...o,why:P,advice:"Re-run the job later.",retryable:!0,cause:q})}
async function N(P){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:ce}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),[,Ee,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.
exec(String(ce))??[],{href:h}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne),_=new F.Qq("export-workflow-action",[new z.tZ(q)],{socketTimeout:3e4}),W={workflow_run_backend_id:Ee,
workflow_job_run_backend_id:fe,name:P};return(await _.postJson(h,W)).statusCode!==404}}),8725:((ee,re,e)=>{e.d(re,{lm:()=>U.lm,t1:()=>F,QJ:()=>j});const y=Xe(import.meta.url)("node:async_hooks");var U=e(
819);function F(w=""){return{info:i=>X(w+i),warning:i=>U.$e(w+i),debug:i=>U.Yz(w+i),mask:U.Pq}}function z(w){const i=[];return{...F(`[${w}] `),info:o=>i.push(o),end(o){core.startGroup(x(o));for(const f of i)
X(f);core.endGroup()}}}function X(w){U.pq(x(w))}function x(w){return w.replaceAll("##[","## [")}const M=new y.AsyncLocalStorage;let R=!1;function j(w,i){return R||A(),R=!0,M.run(w,i)}function A(){const w=process.
stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const f=M.getStore(),d=String(i);return f===void 0||/^::(add-mask|debug)::/.test(d)?w(i,...o):(M.exit(()=>f.debug(d.trimEnd())),!0)})}}),
7487:((ee,re,e)=>{e.d(re,{E_:()=>d,GQ:()=>C,Pd:()=>f,Tm:()=>I,VY:()=>w,eF:()=>A,n0:()=>o});var y=e(3024),U=e(1455),F=e(8161),z=e(6760),X=e(819),x=e(532),M=e(7279),R=e(706);const j=6e4;async function A(b){
const t=new AbortController;for(const n of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${n})`,topic:"the-job-on-the-platform"};process.on(n,()=>t.abort(new M.HR(a)))}try{if(await b(t.signal),
i)throw i}catch(n){for(let $=n;$ instanceof Error;$=$.cause)X.Yz($.stack??$.message);const a=w(n);X.C1(`${(0,R.OX)((0,M.gJ)(n),j)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}
function w(b){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:n,GITHUB_ACTION_REF:a}=process.env;if(!(!(b instanceof M.HR)||b.topic===void 0||!t||!n||!a))return encodeURI(`${t}/${n}/blob/${a}/docs/\
troubleshooting.md#${b.topic}`)}let i;function o(b){try{for(const[t,n]of Object.entries(b))n!==void 0&&X.uH(t,n)}catch(t){const n="Check the runner's disk.";i=new M.HR({what:"Can't write the step's ou\
tputs",why:(0,x.Uc)(t),advice:n,cause:t})}}async function f(b){const t=process.env.RUNNER_TEMP||(0,F.tmpdir)();return await(0,U.mkdtemp)((0,z.join)(t,b)).catch(d(t))}function d(b){return t=>{throw(0,x.
Rs)(t,b,"Check the runner's temporary folder.")}}function C(){try{return JSON.parse((0,y.readFileSync)(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function I(){
return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,re,e)=>{e.d(re,{Sy:()=>f,cj:()=>j,il:()=>A,tp:()=>M});var y=e(819),U=e(7279),F=e(8132),z=e(706);const X=1024*1024-1e4,x=2e5;function M(d,C){
const I=C.map($=>$.map(i)),b=d.map(($,v)=>I.some(S=>S[v]!=="")),t=($,v)=>`<tr>${$.flatMap((S,p)=>b[p]?`<${v}>${S}</${v}>`:[]).join("")}</tr>`,n=I.map($=>t($,"td")),a=$=>`<tr><td colspan="${d.length}">\
\u2026 and ${(0,z.hS)($,"more row")}</td></tr>`;return`<table>${t(d.map(F.FO),"th")}${o(n,a).join("")}</table>`}function R(d){return`<table>${d.map(([I,b])=>b===void 0?"":`<tr><th align="left">${escapeAll(
I)}</th><td>${i(b)}</td></tr>`).join("")}</table>`}function j(d){const C=d.map(({names:I,message:b,help:t})=>{const n=I.map($=>`**${(0,F.wh)($)}**`);return`- ${o(n,$=>`and ${$} more`,x/2).join(", ")}:\
 ${A(b,t)}`});return o(C,I=>`- \u2026 and ${(0,z.hS)(I,"more cause")}`).join(`
`)}function A(d,C){return C===void 0?(0,F.wh)(d):`${(0,F.wh)(d)} <a href="${(0,F.FO)(C)}">Troubleshooting</a>`}function w(d,C){return`<details><summary>${escapeAll(d)}</summary>

${C}

</details>`}function i(d){return typeof d=="string"?d===""?"":`<code>${(0,F.FO)((0,F.RK)(d))}</code>`:"words"in d?(0,F.wh)(d.words):`<a href="${(0,F.FO)(d.href)}">${(0,F.wh)(d.text)}</a>${(0,F.FO)(d.after??
"")}`}function o(d,C,I=x){let b=I;const t=d.filter(n=>{const a=Buffer.byteLength(n),$=a<=b;return $&&(b-=a),$});return t.length===d.length?t:[...t,C(d.length-t.length)]}async function f(d,...C){const I=t=>`${(0,z.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,b=[`### ${(0,F.wh)(d)}`,...o(C,I,X)];try{await y.z.addRaw(b.join(`

`),!0).write()}catch(t){y.$e(`Can't write the job summary: ${(0,U.gJ)(t)}`)}}}),8132:((ee,re,e)=>{e.d(re,{EU:()=>M,FO:()=>A,Jj:()=>X,RK:()=>F,SS:()=>x,wh:()=>j});const y="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",U=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${y})[\\u200C\\u200D](?=${y})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function F(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(U,(f,d)=>d===void 0?f:z(d))}function z(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function X(o,f){if(o.length<=f)return o;const d=Array.from(o.slice(0,2*f+2));return d.length>f?`${d.slice(0,f).join("")}\u2026`:o}function x(o,f=100){const d=F(X(
o,f)).replaceAll("	",z)||'""',C="`".repeat(i(d)+1);return/^`|`$/.test(d)||/^ .*[^ ].* $/.test(d)?`${C} ${d} ${C}`:C+d+C}function M(o,f,d){const I=o.map(t=>d+F(t).replace(/(?<=^\s*):(?=:)/,z)).join(`
`),b="`".repeat(Math.max(3,i(I)+1));return`${d}${b}${f}
${I}
${d}${b}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return A(F(o).replaceAll("	"," ")).replace(R,"$&<wbr>")}function A(o){return o.replace(w,f=>`&#${f.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((f,d)=>Math.max(f,d.length),0)}}),8920:((ee,re,e)=>{e.d(re,{Ch:()=>R,
Rc:()=>w,mu:()=>x});var y=e(1455),U=e(532),F=e(7279),z=e(9870);const X=1024*1024;function x({files:i},o){const[f,d]=[M(z.uq,i),M(z.n7,i)];if(f&&d)return{app:f,flow:d,env:o??M(z.Km,i)};const C=[z.uq,z.
n7].filter(I=>!i.has(I));throw new Error(`lacks ${C.join(" and ")}, at its root and in its only subfolder`)}function M(i,o){const f=o.get(i);try{return f&&j({name:i,bytes:f})}catch(d){throw new Error(
`has a file that ${(0,F.gJ)(d)}: ${i}`)}}async function R(i,o){const f=await(0,y.readFile)(i,{signal:o}).catch(d=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,U.Uc)(d)}`)});return j({name:z.
Km,bytes:f})}function j(i){const{name:o,bytes:f}=i;if(o===z.Km&&f.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{A(f)}catch{throw new Error("is not JSON")}return i}
function A(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function w({files:i}){for(const o of[z.uq,z.n7])try{const{name:f,version:d}=Object(A(i.get(o)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof d)?String(d):void 0}}catch{}}}),8142:((ee,re,e)=>{e.d(re,{q:()=>z});const y=500,U=1e6,F=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function z(R,j,A){let w=R.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const I=R.charAt(w);if(I!==" "&&I!==`
`&&I!=="\r"&&I!=="	")return I;w++}}function f(){const I=w;if(F.lastIndex=I,!F.test(R))throw new SyntaxError;return w=F.lastIndex,R.slice(I,w)}function d(I,b){const t=o();if(t==="["){const a=[],$=A.enter(
I);return C("]",b,()=>a.push(d($,b+1))),A.array(a,I)}if(t==="{"){const a=new Map;return C("}",b,()=>{if(o()!=='"')throw new SyntaxError;const $=f(),v=$.includes("\\")?JSON.parse($):$.slice(1,-1);if(a.
has(v)||o()!==":")throw new SyntaxError;w++,a.set(v,d(A.enter(I,v),b+1))}),A.object(a,I)}const n=f();return A.scalar(n.includes("\\")?JSON.stringify(JSON.parse(n)):n)}function C(I,b,t){if(b===y)throw new RangeError;
w++;let n=o()===I?I:",";for(;n===",";){if(++i>U)throw new RangeError;t(),n=o(),n===","&&w++}if(n!==I)throw new SyntaxError;w++}try{const I=d(j,0);if(o()==="")return I}catch{}}function X(R){const j=z(R,
`
`,x);return j===void 0?void 0:`${j}
`}const x={enter:R=>`${R}  `,scalar:R=>R,array:(R,j)=>M("[",R,"]",j),object(R,j){const A=[...R.keys()].sort().map(w=>`${JSON.stringify(w)}: ${R.get(w)}`);return M("{",A,"}",j)}};function M(R,j,A,w){return j.
length===0?R+A:`${R}${w}  ${j.join(`,${w}  `)}${w}${A}`}}),5806:((ee,re,e)=>{e.d(re,{Oj:()=>i,Sr:()=>w,dU:()=>A,fw:()=>X,gv:()=>y,jq:()=>R,x5:()=>M});const y=".workflow-export.json",U=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
F=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,z=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],x=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',U],["changes how git or GitHub treats t\
he repository",F],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",z]];function M(f,d=x){const C=o(f);return d.find(([,I])=>I.test(f)||I.test(C))?.[0]}function R(f){return[z,U,F].some(d=>d.test(o(f)))}function j(f){return U.
test(o(f))?"is in a .git folder":f.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function A(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(o(f)))}
function w(f){return f.normalize("NFC").toUpperCase().toLowerCase()}function i(f){const d=new Map;for(const C of f){const I=w(C.replace(/\/$/,"")),b=d.get(I);if(b!==void 0)return[b,C];d.set(I,C)}for(const[
C,I]of d)for(const{index:b}of C.matchAll(/\//g)){const t=d.get(C.slice(0,b));if(t?.endsWith("/")===!1)return[t,I]}}function o(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,re,e)=>{e.
d(re,{BE:()=>x,KC:()=>j,Km:()=>z,LX:()=>X,jz:()=>R,n7:()=>U,uq:()=>F,wg:()=>w,zx:()=>M});var y=e(5806);const[U,F,z]=["flow_definition.json","app_definition.json","env_variables.json"],X=[U,F,z],x=1e4,
M=256*1024*1024;function R(o,f){const d=[...f].filter(([C])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(C));return{kind:o,files:new Map(d.sort(([C],[I])=>C<I?-1:1))}}function j({kind:o,files:f}){return{kind:o,
files:new Map([...f].filter(([d])=>!(0,y.dU)(d)))}}const A=/^\.|^__MACOSX$/;function w(o){const f=new Set(o),d=t=>X.some(n=>f.has(t+n));if(d(""))return"";const C=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[I,...b]=[...C].filter(t=>!A.test(t));return b.length===0&&d(`${I}/`)?`${I}/`:""}function i(o){const f=w(o);return o.includes(f+F)||o.includes(f+U)}}),1519:((ee,re,e)=>{
e.d(re,{DF:()=>X,aC:()=>R,x3:()=>M});var y=e(4573),U=e(8142),F=e(5806);const z={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:A})=>A)}]`,items:j}),object(j){return{json:`{${Array.
from(j,([w,{json:i}])=>`${JSON.stringify(w)}:${i}`).sort()}}`,members:j}}};function X(j){const A=(0,y.isUtf8)(j)?(0,U.q)(j.toString(),void 0,z):void 0,w=A?.members??A?.items?.map(o=>[x(o),o]);if(w===void 0)
return;const i=new Map;for(const[o,{members:f,json:d}]of w){if(o===void 0||i.has(o))return;i.set(o,{name:o,keys:[...f?.keys()??[]],content:d})}return{container:Array.isArray(w)?"array":"object",variables:[
...i.values()]}}function x({members:j}){if(!j?.has("value"))return;const A=[j.get("name"),j.get("key")].find(w=>w?.json[0]==='"');return A&&JSON.parse(A.json)}function M({files:j}){const A=[...j].filter(
([w])=>(0,F.dU)(w)).map(([,w])=>R(w));return[...new Set(A.flat())]}function R(j){const A=new TextDecoder().decode(j);try{JSON.parse(A)}catch{return[]}const w=X(j),i=new Set(w?.container==="array"?w.variables.
map(({name:d})=>d):void 0),f=Array.from(A.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([d,C,I])=>C===void 0?[d,String(Number(d))]:I===void 0?[JSON.parse(C)]:[]);return[...new Set(f)].
filter(d=>!i.has(d))}}),3657:((ee,re,e)=>{e.d(re,{u:()=>A,z:()=>s});var y=e(4573),U=e(8522),F=e(663),z=e(7279),X=e(706),x=e(5806),M=e(9870);const R=2048,j=new Set([0,10]);async function A(g,c){c?.throwIfAborted();
const{zip:N,source:P,entries:q}=await w(g).catch(t("The package")),ne=(0,M.wg)([...q.keys()]),ce=[];for(const[Ee,fe]of q){c?.throwIfAborted();const h=await C(N,P,fe).catch(t(`${(0,X.TL)(Ee)} in the pa\
ckage`));Ee.startsWith(ne)&&!I(Ee)&&ce.push([Ee.slice(ne.length),h])}return(0,M.jz)("zip",ce)}async function w(g){const c=i(g),N=await(0,F.SY)(c,{decodeStrings:!1});return{zip:N,source:c,entries:await o(
N)}}function i(g){for(let c=g.length-21;c>0;){c=g.lastIndexOf("PK",c-1,"latin1");const N=c+22+(c<0?1/0:g.readUInt16LE(c+20));if(N<=g.length)return g.subarray(0,N)}throw g.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):a(g)}async function o(g){if(g.entryCount>M.BE)throw b(`The package has ${g.entryCount} entries. The limit is 10,000`);const c=new Map;let N=0;for await(const ne of g.
eachEntry()){const ce=f(ne);if(c.has(ce))throw b(`The package has ${(0,X.TL)(ce)} twice`,"Export it again.");const Ee=d(ce,ne);if(Ee!==void 0)throw b(`${(0,X.TL)(ce)} in the package ${Ee}`);if(N+=ne.uncompressedSize,
N>M.zx)throw b("The package takes more than 256 MiB unpacked, the limit");c.set(ce,ne)}const P=[...c.keys()];if(P.every(I))throw b("The package has no files in it","Export it again.");const q=(0,x.Oj)(
P);if(q===void 0)return c;throw b(`${q.map(ne=>(0,X.TL)(ne)).join(" and ")} in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:g,fileNameRaw:c,extraFields:N,versionMadeBy:P}){
const q=(0,y.isUtf8)(c)?R:g,ne=j.has(P>>>8);return(0,F.ax)(q,c,N,!ne).replace(/^(\.\/+)+/,"")}function d(g,c){const N=c.externalFileAttributes>>>16&61440;return N===40960?"is a symbolic link":N!==0&&N!==
32768&&N!==16384?"is neither a file nor a folder":I(g)&&c.uncompressedSize>0?"is a folder with a content of its own":c.canDecodeFileData()?(0,x.dU)(c.fileNameRaw.toString())&&!(0,x.dU)(g)?"is also nam\
ed env_variables.json":(0,x.x5)(g,x.fw):"is encrypted, or compressed by another method than deflate"}async function C(g,c,N){const{compressedSize:P,compressionMethod:q,uncompressedSize:ne}=N,{fileDataStart:ce}=await g.
readLocalFileHeaderPromise(N),Ee=c.subarray(ce,ce+P),fe={maxOutputLength:ne||1,chunkSize:ne+64},h=q===0?Ee:(0,U.inflateRawSync)(Ee,fe);if(h.length!==ne)throw new Error(`it unpacks to ${h.length} bytes\
, not the ${ne} listed`);if((0,U.crc32)(h)!==N.crc32)throw new Error("its CRC-32 isn't the one listed");return h}function I(g){return g===""||g.endsWith("/")}function b(g,c=""){return new z.HR({what:g,
advice:c,topic:"the-package"})}function t(g){return c=>{if(c instanceof z.HR)throw c;const N={what:`${g} is cut off or damaged`,why:(0,X.TL)(c.message).slice(1,-1)};throw new z.HR({...N,advice:"Export\
 it again.",topic:"the-package",cause:c})}}const n=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function a(g){const c=g.toString(
"utf8",0,512),[N]=n.find(([,q])=>q.test(c))??["text"],P=`${N==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return b(`The package is ${N}, not a zip`,P)}const $=33,
v=20,S=3,p=8,r=33188;function s({files:g}){const c=[],N=[];let P=0;for(const[ce,Ee]of g){const[fe,h]=[Buffer.from(ce),(0,U.deflateRawSync)(Ee)],_=[u(2,v,R,p,0,$),u(4,(0,U.crc32)(Ee),h.length,Ee.length),
u(2,fe.length,0)],W=[u(2,0,0,0),u(4,r*65536,P)];c.push(Buffer.from("PK"),..._,fe,h),N.push(Buffer.from("PK"),Buffer.of(v,S),..._,...W,fe),P+=30+fe.length+h.length}const q=Buffer.concat(N),ne=[u(2,
0,0,g.size,g.size),u(4,q.length,P),u(2,0)];return Buffer.concat([...c,q,Buffer.from("PK"),...ne])}function u(g,...c){const N=Buffer.alloc(g*c.length);for(const[P,q]of c.entries())N.writeUIntLE(q,P*g,
g);return N}}),2227:((ee,re,e)=>{e.d(re,{HB:()=>a,xR:()=>n,px:()=>$,Ng:()=>I});var y=e(7279),U=e(2975),F=e(706),z=e(1858),X=e(5805),x=e(2053),M=e(6294),R=e(7596);const j=6,A=32,w=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class f extends F.pO{#n=new Set;#e=new Set;allow(...s){
for(const u of s)this.#n.add(u)}maskFields(s,u,g){const c=C(s).slice(0,w);for(const[N,P]of c)/id$/i.test(N)&&(0,R.eQ)(P)&&this.allow(P);for(const[N,P]of c)/url$/i.test(N)?this.maskUrl(P.trim(),u,g):this.#t(
d(P),g)}maskUrl(s,u,g){const c=URL.canParse(s,u.href)?new URL(s,u.href):void 0;if(c&&u.href.startsWith(c.href))return;const N=[s,c?c.pathname+c.search:s].filter(P=>/[?:]|^\/\//.test(P));this.#t(N,g),c&&
this.#t([c.href,c.password,(0,R.D4)(c.password),...d(c.search)],g)}#t(s,u){const g=P=>Array.from(this.#n).some(q=>q.includes(P)),c=s.filter(P=>!g(P)&&!g((0,R.D4)(P))),N=P=>encodeURIComponent(Buffer.from(
P).toString());for(const P of c.flatMap(q=>[q,N(q)]))P.length<j||this.#e.has(P)||(this.#e.add(P),this.add(P),u.mask(P))}}function d(r){return Array.from(r.matchAll(i)).flatMap(([,s,u])=>{const g=String(
u).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,R.D4)(g).length>=A?[g,(0,R.D4)(g)]:[]})}function C(r){const s=Object.entries(r);for(const[,u]of s)if(typeof u=="object")for(const g of Object.
entries(u??{}))s.push(g);return s.filter(u=>typeof u[1]=="string")}function I(r,s,u={}){const g=new f([s,...u.secrets??[]]);return g.allow(r.href,...u.known??[]),{url:r,apiKey:s,secrets:g,connections:(0,X.
Y7)(),rateLimit:new x.q,collections:new Map}}const b=1024*1024,t=12e4,n=12e4,a="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function $(r,s){const{label:u,method:g,path:c,isTransient:N}=s,{secrets:P,rateLimit:q}=r.platform;P.allow(...c.split(/[/?&=]/));const ne=g==="GET"?c:void 0,ce=()=>q.run(u,ne,r,()=>v(r,s));return await(0,U.
L5)(r,ce,{atLeastMs:N?n:0})}async function v(r,s){const{platform:u,signal:g,log:c}=r,{label:N,method:P,path:q,body:ne,idempotent:ce=!0,isTransient:Ee}=s,fe=new URL(`api/public/${q}`,u.url),h={accept:"\
application/json","content-type":"application/json","x-api-key":u.apiKey},_={maxBytes:b,...!ce&&{idleMs:t}};try{const W=await(0,X.tN)(u.connections,{label:N,method:P,url:fe,headers:h,body:ne,..._},g);
return c.debug(`${P} ${u.secrets.redact(fe.pathname)}: ${W.status}`),S(r,s,fe,W)}catch(W){const k=W instanceof y.HR?W:void 0;if(!ce&&(g.aborted||k?.maybeProcessed)){const G=(0,y.h_)(W),Z=`${G.retryable?
"":G.advice} ${a}`.trim();throw G.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&Ee?.(k)?k.with({retryable:!0}):W}}function S({platform:r,log:s},u,g,c){const{
label:N,isCreation:P=!1}=u,{status:q,headers:ne,bytes:ce}=c,{secrets:Ee}=r,fe=(B,Y,Q)=>(0,z.ue)(N,B,Y,Q),h=(0,X.ET)(c,g,N);if(h){Ee.maskUrl(h.href,r.url,s);const B=`the platform redirects to ${(0,F.OX)(
h.origin,100)}, and the key follows no redirect`;throw fe(B,"If that is your environment, set host to it.",{status:q,maybeProcessed:q!==307&&q!==308})}const _=new TextDecoder().decode(ce),W=p(_);Ee.maskFields(
W??{},r.url,s);const k=(0,M.wv)(W??{},N,Ee.redact),{message:G}=k,Z=(0,X.yp)(c);if(q<200||q>299){const B=r.collections.has(N),Y=(0,M.ik)(u,q,{message:G,isPage:Z,hasWorked:B});throw fe(`the platform ans\
wered ${q}${(0,M.Te)(G)}`,Y,{...(0,z.xS)(q,ne),affectsAll:(q===401||q===403)&&!B,busy:q===423||q===409&&!P})}if(W!==void 0)return k;const D=(0,X.VL)(c)&&/^\s*\{/.test(_);throw fe(`the platform answere\
d ${_===""?"nothing":Z?"with a web page":D?"with half an object":"with something other than a JSON object"} (${q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:D})}
function p(r){try{const s=JSON.parse(r);return(0,M.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,re,e)=>{e.d(re,{I:()=>C,R:()=>o});var y=e(7598),U=e(7279),F=e(2975),z=e(706),X=e(1858),x=e(7596),M=e(5805);
const R=256*1024**2,j=5,A=new Set([400,401,403,404,410]),w="Download",i="Re-run the job.";async function o(I,{url:b,freshUrl:t,read:n}){let a=b;return await(0,F.L5)(I,async()=>{a??=await t();const $=await d(
I,a).catch(r=>{throw r instanceof U.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:v,bytes:S}=$;if(A.has(v))throw a=void 0,f(`the URL was refused (${v})`,i,{retryable:!0});if(v!==200)throw f(`th\
e server answered ${v}`,i,{retryable:v===206});if((0,M.yp)($))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const p=await n(S).catch(r=>{
throw r instanceof U.HR&&(0,M.VL)($)?r.with({retryable:!0}):r});return{bytes:S,sha256:(0,y.createHash)("sha256").update(S).digest("hex"),content:p}})}function f(I,b,t={}){return new U.HR({what:w,why:I,
advice:b,topic:"the-package",...t})}async function d(I,b){const{platform:t,log:n,signal:a}=I;let $=b;for(let v=0;;v++){const S=v===0&&$.origin===t.url.origin,p={accept:"*/*",...S&&{"x-api-key":t.apiKey}},
r={label:w,method:"GET",url:$,headers:p,maxBytes:R};t.connections.proven.add($.origin);const s=async()=>{const c=await(0,M.tN)(t.connections,r,a),{status:N,headers:P}=c;n.debug(`GET a package from ${(0,z.
OX)(r.url.origin)}: ${N}`);const q=`the server answered ${N}`;if((0,X.dg)(N))throw(0,X.ue)(w,q,X.$_,(0,X.xS)(N,P));return c},u=await(S?t.rateLimit.run(w,void 0,I,s):s()),g=(0,M.ET)(u,$,w);if(g===void 0)
return u;if(v===j)throw f("the URL redirects in a circle",i);g.origin===$.origin&&g.username+g.password===""&&Object.assign(g,{username:$.username,password:$.password}),$=C(g.href,I)}}function C(I,{platform:b,
log:t}){const n=b.url;if(b.secrets.maskUrl(I,n,t),!URL.canParse(I,n.href))throw f("the platform's download URL can't be read",i);const a=new URL(I,n.href);a.protocol==="http:"&&n.protocol==="https:"&&
a.hostname===n.hostname&&(a.protocol="https:",a.port===""&&(a.port=n.port),b.secrets.maskUrl(a.href,n,t));const $=a.protocol==="http:"&&n.protocol==="http:"&&(0,x.U9)(a.hostname);if(a.protocol!=="http\
s:"&&!$)throw f("the platform's download URL isn't https","Check host.");return a}}),1858:((ee,re,e)=>{e.d(re,{$_:()=>M,Dx:()=>X,Ur:()=>o,dg:()=>I,ue:()=>z,xS:()=>b});var y=e(7279),U=e(2975),F=e(706);
function z(t,n,a,$={}){return new y.HR({what:t,why:n,advice:a,topic:"the-platforms-response",...$})}function X(t,n,a,$){return new y.HR({what:t,why:n,advice:a,topic:"the-connection",...$})}const x={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},M="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,n,a,$){if(!(t instanceof Error&&"code"in t))return t;const v=String(t.code);
if(j.test(v)){const c=`the TLS connection can't be trusted (${v})`;return X(n,c,`Check host. ${R}`,{affectsAll:!0,cause:t})}const[,S]=i.exec(t.message)??[];if(S!==void 0)return f(n,S,t);const p=!a&&A.
test(v),r=p?"the TLS connection failed":"the connection failed",s=x[v]??`${w.test(v)?"the response can't be decoded":r} (${v})`,u={retryable:!0,maybeProcessed:a,affectsAll:!a,cause:t};if($||!(p||v==="\
ENOTFOUND"))return X(n,s,M,u);const g=p?`Check host and its port. ${R}`:"Check host.";return X(n,s,g,{...u,maxRetries:2})}function f(t,n,a){const $=(p,r,s=!1)=>X(t,p,r,{affectsAll:!0,cause:a,retryable:s});
if(n==="407")return $("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const v=Number(n);if(v<500&&!I(v))return $(`the proxy refuses the connection (${n})`,"Allow the \
host there, or add it to NO_PROXY.");const S=`the proxy made no connection (${(0,F.OX)(n,100)})`;return $(S,"Check HTTPS_PROXY, or re-run the job later.",!0)}const d=new Set([408,421,425,429]),C=new Set(
[501,505,506,508,510,511]);function I(t){return d.has(t)||t>=500&&!C.has(t)}function b(t,n){return{status:t,retryable:I(t),retryAfterMs:(0,U.Vs)(n["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((ee,re,e)=>{e.d(re,{d4:()=>w,D4:()=>j,eQ:()=>M,U9:()=>x,hk:()=>A,o6:()=>X,wh:()=>R});const y=Xe(import.meta.url)("node:net");var U=e(9783),F=e(1858);const z=200;function X(i){const o=/^[a-z0-9+.-]+:\/\//i.
test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(o);if(f.protocol!=="https:"&&f.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!x(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function x(i){return i==="localhost"||i==="[::1]"||(0,y.isIPv4)(i)&&i.startsWith("127\
.")}function M(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function R(...i){return i.find(o=>typeof o=="string"&&o.length<=z&&M(o))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function A(){
for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","\
NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function w(i,o){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,U.H)(i)||
/^https?:/i.test(f)&&(0,U.s)(i))return;throw(0,F.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((ee,re,e)=>{e.d(re,{ET:()=>$,J9:()=>f,VL:()=>v,Y7:()=>o,tN:()=>d,yp:()=>a});var y=e(7067),U=e(4708),F=e(8522),z=e(6671),X=e(2975),x=e(706),M=e(1858),R=e(7596);const j=3e4,A=65536,
w=new Set([301,302,303,307,308]),i="export-workflow-action";function o(){(0,R.hk)();const S=()=>new z.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:S(),https:S()},proven:new Set}}function f(S){return{
type:"application/json",bytes:Buffer.from(JSON.stringify(S))}}async function d({kept:S,proven:p},r,s){const{label:u,method:g,url:c,headers:N,body:P,maxBytes:q,idleMs:ne=j}=r;(0,R.d4)(c,u);const ce=c.protocol===
"https:"?"https":"http",Ee=P?new z.Qq:S[ce],fe=new AbortController,h=AbortSignal.any([s,fe.signal]);let[_,W]=[!1,"no response"];const k=setTimeout(()=>{const Z={retryable:!0,maybeProcessed:_};fe.abort(
(0,M.Dx)(u,`${W} within ${ne/1e3} s`,M.$_,Z))},ne);let G;try{G={http:y,https:U}[ce].request({method:g,host:c.hostname.replace(/[[\]]/g,""),port:c.port,path:c.pathname+c.search,headers:{...N,...P&&{"co\
ntent-type":P.type,"content-length":P.bytes.length},"accept-encoding":"identity","user-agent":i},...c.username+c.password!==""&&{auth:`${(0,R.D4)(c.username)}:${(0,R.D4)(c.password)}`},agent:Ee.getAgent(
c.href),signal:h});const Z=C(G,u,()=>{_=!0});I(G,P?.bytes??Buffer.alloc(0),()=>k.refresh());const D=await(0,X.Mu)(h,Z);p.add(c.origin),W="no data";const m=[];let T=q;for await(const B of D){if(k.refresh(),
T-=B.length,T<0)throw n(u,q);m.push(B)}const K=t(Buffer.concat(m),D.headers["content-encoding"],u,q);return{status:D.statusCode??0,headers:D.headers,bytes:K}}catch(Z){throw h.throwIfAborted(),(0,M.Ur)(
Z,u,_,p.has(c.origin))}finally{clearTimeout(k),G?.destroy()}}function C(S,p,r){return new Promise((s,u)=>{S.once("socket",c=>{S.reusedSocket?r():c.once(S.protocol==="https:"?"secureConnect":"connect",
r)});const g=c=>{c.socket.destroy();const N={retryable:!0,maybeProcessed:!0};u((0,M.Dx)(p,"the server switched protocols (101)",M.$_,N))};S.once("upgrade",g),S.once("response",c=>c.statusCode===101?g(
c):s(c)),S.on("error",u)})}function I(S,p,r){p.length===0?S.end():S.write(p.subarray(0,A),s=>{r(),s||I(S,p.subarray(A),r)})}const b=new Set(["gzip","x-gzip","deflate"]);function t(S,p="",r,s){const u=p.
toLowerCase().split(/[\s,]/);try{return u.reduceRight((g,c)=>{const N=c==="br"?F.brotliDecompressSync:b.has(c)?F.unzipSync:void 0;return N&&g.length>0?N(g,{maxOutputLength:s}):g},S)}catch(g){throw g.code===
"ERR_BUFFER_TOO_LARGE"?n(r,s):g}}function n(S,p){const r=`the response is larger than ${(0,x.Xe)(p)}, the limit`;return(0,M.ue)(S,r,"Check host.",{maybeProcessed:!0})}function a({headers:S,bytes:p}){return S["\
content-type"]?.includes("html")===!0||/^\s*</.test(p.toString("utf8",0,100))}function $({status:S,headers:p},r,s){if(!w.has(S)||p.location===void 0)return;const u=p.location.replace(/[\x80-\xff]/g,c=>`\
%${c.charCodeAt(0).toString(16)}`);if(URL.canParse(u,r.href))return new URL(u,r.href);const g=`the platform redirects (${S}) to an address that can't be read`;throw(0,M.ue)(s,g,"Check host.",{maybeProcessed:!0})}
function v({headers:S}){return!S["content-length"]&&!S["transfer-encoding"]}}),6006:((ee,re,e)=>{e.d(re,{SO:()=>i,cd:()=>A,qt:()=>t});var y=e(7279),U=e(2975),F=e(706),z=e(2227),X=e(7596),x=e(2053),M=e(
6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(v){return R.find(([,S])=>S.split(" ").includes(v))?.[0]??"unknown"}function A({fields:v,message:S,redact:p}){
const r=(0,M.Gv)(v.response)?v.response:{},s=[r.downloadUrl,r.downloadURL,v.downloadUrl,v.downloadURL];return{dockStatusId:(0,X.wh)(v["dock-statusId"],v.dockStatusId,v._id),workflowId:(0,X.wh)(v.workflowId,
v.toolId),exportJobId:(0,X.wh)(v.exportJobId),status:w(v.status,p),downloadUrl:s.map(u=>typeof u=="string"?u.trim():"").find(u=>u!==""),refused:v.success===!1,message:S}}function w(v,S){const p=typeof v==
"string"||typeof v=="number"?String(v).trim():"",r=p.toUpperCase().replace(/[\s-]+/g,"_");return j(r)==="unknown"?S(p,40).toUpperCase():r}async function i(v,S,p=()=>!0){const r=`dock-status/${S}`;return A(
await(0,z.px)(v,{label:"Dock status",method:"GET",path:r,isTransient:p}))}const o="the-job-on-the-platform",f=50,d=294,C=6.12,I=2e3;function b(v,S){const p=Math.max(d,v/C);return v<x.k?p:Math.max(I,Math.
min(S,p))}async function t(v,S,p){const{log:r,signal:s}=v,u=performance.now(),g=n(v,u);let c=S,N=u,P;for(let q=0;;q++){p.onStatus(c),g(c);const ne=j(c.status);if(ne==="failed"||ne==="succeeded"&&c.refused){
const ce=`The job ${c.status==="FAILED"?"failed":`ended as ${c.status}`} on the platform`,Ee=`${c.message??"it gave no reason"} (dock status ${S.dockStatusId})`;throw new y.HR({what:ce,why:Ee,advice:p.
advice,topic:o})}if(ne==="succeeded")return c.status!=="SUCCESS"&&r.warning(`The platform reports ${c.status}, which is treated as SUCCESS.`),c;P=ne==="unknown"&&c.refused?P??N:void 0;try{if(P!==void 0&&
N-P>=z.xR){const fe=`The platform refused to report the job's status for ${(0,F.zK)(z.xR)}`;throw new y.HR({what:fe,topic:o})}const ce=q===0?f:b(N-u,p.longestWaitMs);await(0,U.yy)(Math.max(0,N+ce-performance.
now()),s),N=performance.now();const Ee=({status:fe=404})=>q>0||fe===404;c=await i(v,S.dockStatusId,Ee)}catch(ce){throw $(ce,S,c)}}}function n({log:v},S){let p,r=S;return s=>{const u=performance.now(),
g=(0,F.zK)(u-S),c=s.status!==p,N=u-r>=x.k;(c||N)&&(r=u),c&&p!==void 0?v.info(`${s.status||"No status"} after ${g}`):N&&v.info(`Still ${s.status||"without a status"} after ${g}`),c&&j(s.status)==="unkn\
own"&&v.warning(`The platform reports an unknown status (${a(s)}). The action keeps waiting.`),p=s.status}}function a({status:v,message:S}){return`${v||"none"}${S===void 0?"":`, "${S}"`}`}function $(v,{
dockStatusId:S},p){const r=j(p.status)==="unknown"||p.message!==void 0?`, last status ${a(p)}`:"",s=`The job may still be running on the platform: dock status ${S}${r}.`,u=(0,y.h_)(v);return u.with({advice:`${u.
advice} ${s}`.trim(),busy:!1,cause:v})}}),2053:((ee,re,e)=>{e.d(re,{k:()=>X,q:()=>A});var y=e(7279),U=e(2975),F=e(1858);const z=30,X=6e4,x=500,M=16e3,R=.95,j=20;class A{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,f,d){
const C=await this.#r(i,o,f),I=()=>C>this.#o;try{const b=await d();return I()&&(this.#t=this.#t<j?0:this.#t*R),b}catch(b){if(!(b instanceof y.HR&&b.status===U.kU))throw b;const t=performance.now();throw I()&&
(this.#t=Math.min(M,Math.max(x,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-t})}}async#r(i,o,{signal:f,endsAt:d}){const C=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,C);;){if(f.throwIfAborted(),this.#e>=d)throw(0,F.ue)(i,"the platform asked for a pause that exceeds the timeout",F.$_);const I=performance.now(),b=C.at(-z)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,b+X);if(t<=I)return this.#e=I+this.#t,C.push(I),I;await(0,U.yy)(t-I,f)}}}}),6294:((ee,re,e)=>{e.d(re,{Gv:()=>X,LO:()=>F,Te:()=>z,ik:()=>A,wv:()=>U});var y=e(1858);
function U(w,i,o){const f=R(w,0);return{fields:w,label:i,redact:o,message:f&&o(f)||void 0}}function F({label:w,message:i},o,f){return(0,y.ue)(w,`the platform answered without a ${o}${z(i)}`,f)}function z(w){
return w===void 0?"":` (${w})`}function X(w){return typeof w=="object"&&w!==null&&!Array.isArray(w)}const x=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],M=4;function R(w,i){if(typeof w=="string")return w.trim()||void 0;if(!(i>M)){if(Array.isArray(w))return R(w[0],i+1);if(X(w))for(const o of x){const f=R(w[o],
i+1);if(f!==void 0){const{code:d}=w;return typeof d=="number"||typeof d=="string"?`${f}, code ${d}`:f}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function A(w,i,{message:o,isPage:f,
hasWorked:d}){if((0,y.dg)(i))return y.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&w.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==
401&&i!==403)return w.isTransient?y.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(d)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const C=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(i===403)return`The key needs ${C}. Ad\
d it under ${j}.`;const I=/scope/i.test(String(o))?` The key also needs ${C}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${j}.${I}`}}),3349:((ee,re,e)=>{e.d(re,{EH:()=>w,Nq:()=>A,kZ:()=>o,s8:()=>i});var y=e(7279),U=e(2975),F=e(2227),z=e(5645),X=e(5805),x=e(6006),M=e(6294);const R=[
"workflows","workflow","tools"];async function j(f,d){const{collections:C}=f.platform;let I;for(const b of new Set([...C.values(),...R])){const t=d(b),{label:n,idempotent:a=!0}=t,$=C.get(n);if(!($&&$!==
b))try{const v=await(0,F.px)(f,t);C.set(n,b);const S=(0,x.cd)(v),{dockStatusId:p}=S;if(p!==void 0)return{...S,dockStatusId:p};throw(0,M.LO)(v,"dock status ID",a?"Check host and the IDs.":F.HB)}catch(v){
if(v instanceof y.HR&&v.busy&&C.set(n,b),!(v instanceof y.HR&&v.status===404))throw v;I??=v}}throw I}async function A(f,{workflowId:d,flowId:C}){return await j(f,I=>({label:"Export",method:"POST",path:`${I}\
/${d}/export?flowId=${C}`,scope:"Export workflow"}))}async function w(f,d,C){const I=C.downloadUrl??d.downloadUrl??(await(0,x.SO)(f,d.dockStatusId)).downloadUrl;if(I!==void 0)return(0,z.I)(I,f);const b=`\
the platform reports ${C.status} but names no download URL`;throw new y.HR({what:"Export",why:b,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(f,d,{app:C,flow:I,env:b}){const t="\
workflowName"in d,n=a=>a==="tools"?"tool":"workflow";return await j(f,a=>({label:"Import",method:"POST",path:t?`${a}/import`:`${a}/${d.workflowId}/import`,body:(0,X.J9)({[`${n(a)}DataFileId`]:C,flowDataFileId:I,
envVariablesFileId:b,...t&&{[`${n(a)}Name`]:d.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function o(f,d){const C=I=>({label:"Deploy",method:"POST",path:`${I}/${d}/depl\
oy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,U.L5)(f,()=>j(f,C),{untilFree:!0})}}),2597:((ee,re,e)=>{e.d(re,{g:()=>_,L:()=>Ee});var y=e(6760),U=e(3e3),F=e(9462),
z=e(3349),X=e(706),x=e(2227),M=e(7596),R=e(5805),j=e(6294);const A=25e6,w=1e7,i="bulkImport",o="Re-run the job.";async function f(G,{name:Z,bytes:D}){const m=`Upload of ${Z}`,T=(Y,Q)=>(0,x.px)(G,{label:m,
method:"POST",path:Y,body:Q,scope:"Import workflow"});let K;if(D.length<A)K=await T("files",await d("fileContext",i,{name:Z,bytes:D}));else{const Y=Math.ceil(D.length/w),Q={totalChunks:Y,fileExtension:"\
json",fileName:Z,fileSize:D.length},oe=await T("files/session/start",(0,R.J9)({fileContext:i,...Q})),pe=(0,M.wh)(oe.fields.sessionId);if(pe===void 0)throw(0,j.LO)(oe,"session ID",o);for(let ue=0;ue<Y;ue++){
const Me=D.subarray(ue*w,(ue+1)*w);await T(`files/session/${pe}`,await d("chunkNumber",String(ue),{name:Z,bytes:Me}))}K=await T(`files/session/${pe}/complete`)}const{fileId:B}=K.fields;if(typeof B!="s\
tring"||B==="")throw(0,j.LO)(K,"file ID",o);return G.log.info(`Uploaded ${Z}: ${(0,X.Xe)(D.length)}`),B}async function d(G,Z,{name:D,bytes:m}){const T=new FormData;T.set(G,Z),T.set("file",new Blob([m],
{type:"application/json"}),D);const K=new Response(T);return{type:K.headers.get("content-type")??"",bytes:Buffer.from(await K.arrayBuffer())}}var C=e(2975),I=e(6779);const b="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function n(G,{
source:Z,target:D,definitions:{app:m,flow:T,env:K},untilFree:B}){let Y="workflowId"in D?D.workflowId:void 0;const Q="workflowId"in D?`workflow ${D.workflowId}`:`a new workflow, ${D.workflowName}`;return G.
log.info(`Importing ${(0,X.OX)(Z)} into ${Q}, at ${G.platform.url.href}`),await(0,F.N)(G,(0,F.R)(G.inputs.timeoutMs,"No import"),async oe=>{const pe={app:await f(oe,m),flow:await f(oe,T),env:K&&await f(
oe,K)},ue=await(0,C.L5)(oe,()=>(0,z.s8)(oe,D,pe),{untilFree:B});return await(0,I.B)(oe,ue,{title:"Import job",advice:b,idsIn:({workflowId:Me})=>(Y??=Me,{"workflow-id":Y})}),Y})}async function a(G,Z){G.
log.info(`Deploying workflow ${Z}, at ${G.platform.url.href}`),await(0,F.N)(G,(0,F.R)(G.inputs.timeoutMs,"No deployment"),async D=>{await(0,I.B)(D,await(0,z.kZ)(D,Z),{title:"Deploy job",advice:t,idsIn:()=>({
"workflow-id":Z})})})}var $=e(2697),v=e(9630),S=e(532),p=e(7279),r=e(6191),s=e(7487),u=e(8920),g=e(9870),c=e(3657),N=e(4264),P=e(6224),q=e(7833);const ne="import-deploy-and-promote",ce="Make and appro\
ve a new plan.";async function Ee(G,Z,D){const{approved:m,upload:T,deploy:K,ignore:B}=G.inputs,Y=D.workflows.map(({outcome:pe})=>pe==="unchanged"?"finish":"import"),{differences:Q,actions:oe}=m?(0,N.Gy)(
m,D):{differences:[],actions:Y};if(Q.length>0){const pe="The approved plan doesn't hold any more, so this attempt changed nothing";throw new p.HR({what:pe,why:Q.join("; "),advice:ce,topic:ne})}try{const ue=(0,s.
Tm)()>1&&T!==void 0&&oe.includes("finish")?await(0,r.wn)(G):[];for(const[Me,Pe]of Z.entries()){if(Pe.action=oe[Me],Pe.action!=="finish")continue;const Ne=be=>!m||(0,N.cM)(m,Me,(0,v.ol)(be,B));Pe.backup=
await fe(G,ue,Pe.name,Ne),(!K||!(m||Pe.backup))&&(Pe.action="leave")}}catch(pe){G.signal.throwIfAborted();const ue="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
Ne=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((De,Be)=>oe[Be]==="finish").map(({name:De,plan:Be})=>`${De} (${Be.target})`).join(", ")}.`,be=`Use "Re-run\
 failed jobs".${K?Ne:""}`;throw new p.HR({what:ue,why:(0,p.gJ)(pe),advice:be,topic:ne,cause:pe})}}async function fe(G,Z,D,m){const T=`${D}-before-`,K=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),B=Z.
filter(({name:Y})=>Y.startsWith(T)&&K(Y.slice(T.length))<(0,s.Tm)());for(const{id:Y,name:Q}of B.sort((oe,pe)=>pe.id-oe.id)){const oe=await(0,r.R9)(G,Y),pe=await h(oe,G.signal);if(pe&&m((0,P.YR)(pe)))return{
id:Y,name:Q,holdsVariables:pe.env!==void 0}}}async function h(G,Z){try{return(0,u.mu)(await(0,c.u)(G,Z))}catch{Z.throwIfAborted();return}}async function _(G,Z){const{inputs:D}=G,{path:m,target:T,definitions:K,
name:B}=Z;if(Z.action==="leave"){G.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Y=D.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const Q=async()=>{const pe=Y??await(0,P.
Cs)(G,Z);if(Y=void 0,!(0,P.cS)(Z.plan,pe)){const ue=`The target of ${B} has changed since this step compared it, so it was left as it is`;throw new p.HR({what:ue,advice:ce,topic:ne})}Z.action!=="finis\
h"&&(pe.state&&(Z.backup=await W(G,Z,pe.state)),await n(G,{source:m,target:T,definitions:K,untilFree:!1}),Z.imported=!0)};if(await(0,C.L5)({...G,endsAt:performance.now()+D.timeoutMs},Q,{untilFree:!0}),
!D.deploy)return;Z.begun="deploy";const oe=(0,q.wZ)(Z);if(oe===void 0){const pe="Look for it in AI for Process, and deploy it there.";throw new p.HR({what:"the platform didn't name the new workflow's \
ID",advice:pe})}await a(G,oe),Z.deployed=!0}catch(Q){Z.error=k((0,p.h_)(Q),Z,(0,$.Sm)(D.host))}}async function W(G,Z,D){const{upload:m,artifactEnvVariables:T,host:K}=G.inputs,B=`${Z.name}-before-${(0,s.
Tm)()}`,Y=D.package.files.has(g.Km),Q=`Backup of workflow ${Z.plan.target} at ${(0,$.Sm)(K)}`,oe=await(0,s.Pd)("workflow-backup-");for(let pe=1;;pe++){const ue=(0,y.join)(oe,`${B}${pe===1?"":`-${pe}`}\
.zip`);if(await(0,S.lo)(ue,D.bytes),!m)return G.log.info(`${Q}: ${ue}, on this runner only`),{name:ue,holdsVariables:Y};try{const Me=await(0,U.mJ)(G,{...D,path:ue},{upload:m,artifactEnvVariables:T});return G.
log.info(`${Q}: ${Me.name}, ${Me.url}`),{name:Me.name,id:Me.id,holdsVariables:Y&&T}}catch(Me){if(!(Me instanceof r.B6))throw Me}}}function k(G,Z,D){const{name:m,target:T,begun:K,imported:B,backup:Y}=Z,
Q=(0,q.wZ)(Z),[oe,pe]=["workflowName"in T,K==="deploy"],ue=`deploy workflow ${Q} with the deploy action`,Me=oe?pe?ue:"start a new run":'use "Re-run failed jobs"',Pe=`${m} ${B?"was imported":"was alrea\
dy imported"}${Q?` into workflow ${Q}`:""} but not deployed: `,Ne=[G.advice.replace(/(r)e-run the job/gi,(be,De)=>De==="r"?Me:Me[0]?.toUpperCase()+Me.slice(1)),pe&&!oe?`Or ${ue}.`:"",oe&&Q?`The new wo\
rkflow's ID is ${Q}.`:"",Y?`The package that ${D} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return G.with({what:(pe?Pe:"")+G.what,advice:Ne.filter(Boolean).join(" ")})}}),161:((ee,re,e)=>{
e.d(re,{K:()=>_});var y=e(3024),U=e(6760),F=e(3e3),z=e(819),X=e(2899),x=e(7279),M=e(6584);class R{#n=[];#e;constructor(){const m=z.V4("api-key");m!==""&&z.Pq(m)}text(m){return z.V4(m)}lines(m){return z.
V4(m,{trimWhitespace:!1})}optional(m,T){const K=this.text(m);return K===""?void 0:this.parse(m,K,T)}parse(m,T,K){try{return K(T)}catch(B){this.refuse(m,(0,x.gJ)(B),(0,x.h_)(B).topic);return}}required(m,T,K="\
is required"){return this.text(m)===""&&this.refuse(m,K),this.optional(m,T)}notEmpty(m,T,K){if(process.env[`INPUT_${m.toUpperCase()}`]?.trim()===""){const B=`Where an event has no inputs, write \`\${{ i\
nputs.${m} || ${K} }}\``;this.refuse(m,`is empty. Is the name in the expression right?${K===void 0?"":` ${B}`}`)}return this.optional(m,T)}boolean(m,T){return this.notEmpty(m,M.yG,T?void 0:"false")??T}exclude(m,T){
for(const K of m)this.text(K)!==""&&this.refuse(K,`can't be combined with ${T}`)}refuse(m,T,K="before-anything-is-sent"){this.#e??=K,this.#n.push(`${m} ${T.replace(/(?<=[a-z])\.$/,"")}`)}check(m){if(m!==
void 0&&this.#n.length===0)return m;throw new x.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function j(D){return D.parse("ignore",D.lines("ignore"),X.wo)??X.K$}function A(D){const m=D.
required("host",M.or),K=D.required("api-key",M.Do,"is required. The secret isn't set, or this job can't read it"),B=(D.optional("timeout-minutes",(0,M.$J)(1440))??30)*6e4,Y=(D.optional("poll-interval-\
seconds",(0,M.$J)(3600))??10)*1e3,Q=D.boolean("summary",!0);return m&&K?{host:m,apiKey:K,timeoutMs:B,longestWaitMs:Y,summary:Q}:void 0}var w=e(8920),i=e(7598),o=e(1455),f=e(532),d=e(706),C=e(5806),I=e(
9870);function b(D,m){return new x.HR({what:D,advice:m,topic:"unpacking"})}function t(D,m){for(const{index:T}of`${m}/`.matchAll(/\//g)){const K=m.slice(0,T),B=(0,y.lstatSync)((0,U.join)(D,K),{throwIfNoEntry:!1});
if(B?.isSymbolicLink())throw b(`${(0,d.TL)(K)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(K===m&&B?.isFile())return B;if(!B?.isDirectory())break}}async function n(D,m,T,K=1/0){
const B=new Map,Y=new Map;let Q=K;for(const oe of m){T.throwIfAborted();const pe=t(D,oe);if(!(pe===void 0||Y.get((0,C.Sr)(oe))===pe.ino)){if(Y.set((0,C.Sr)(oe),pe.ino),Q-=pe.size,Q<0)throw new Error("\
its files take more than 256 MiB, the limit");B.set(oe,await(0,o.readFile)((0,U.join)(D,oe)))}}return B}async function a(D){return(await(0,o.readdir)(D,{withFileTypes:!0})).map(T=>T.name+(T.isDirectory()?
"/":""))}async function $(D,m){const T=[],K=[""];for(const B of K){m.throwIfAborted();for(const Y of await a((0,U.join)(D,B))){if((0,C.jq)(Y))continue;if((Y.endsWith("/")?K:T).push(B+Y),T.length+K.length>
I.BE)throw new Error("more than 10,000 files are in it")}}return T}async function v(D){if(!t(D,C.gv))return;const m=await(0,o.readFile)((0,U.join)(D,C.gv),"utf8");let T;try{const{unpackedFiles:K}=JSON.
parse(m);K.every(B=>(0,C.x5)(B)===void 0)&&(T=new Set(K))}catch{}return{text:m,paths:T}}async function S(D,m){const T=new Set(m.map(caseFold));return(await readdir(D).catch(()=>[])).filter(B=>!T.has(caseFold(
B))&&existsSync(join(D,B,RECORD)))}function p(D){return`${JSON.stringify({unpackedFiles:[...D]},null,2)}
`}var r=e(3657);async function s(D,m){try{const T=await(0,o.stat)(D);if(T.isDirectory())return await q(D,m);if(T.size>I.zx)throw new Error("it is larger than 256 MiB, the limit");const K=await(0,o.readFile)(
D);return{...await(0,r.u)(K,m),sha256:(0,i.createHash)("sha256").update(K).digest("hex")}}catch(T){throw P(T,D,m)}}async function u(D,m){const T=()=>s(D,m);try{const K=statSync(D,{throwIfNoEntry:!1});
if(K===void 0)return{};const B=K.isDirectory()?await c(D,m):new Map,[Y,...Q]=[...B.values()].flat();return Y===void 0?{single:T}:{several:new Map(Array.from(B,([pe,ue])=>[pe,()=>g(D,ue,m)])),...Q.length===
0&&Y.isDirectory()&&{single:T}}}catch(K){throw P(K,D,m)}}async function g(D,m,T){const[K="",B]=m.map(Y=>Y.name);if(B!==void 0)throw new Error(`is there twice, as ${quoted(K)} and as ${quoted(B)}. Remo\
ve one of them`);if(m[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(D,K),T)}async function c(D,m){const T=new Map,K=await readdir(D,{withFileTypes:!0});if(isWorkflow(
K.map(({name:B})=>B)))return T;for(const B of K){if(m.throwIfAborted(),B.name.startsWith(".")||!await N(join(D,B.name),m))continue;const Y=B.isDirectory()?B.name:B.name.replace(/\.zip$/i,"");T.set(Y,[
...T.get(Y)??[],B])}return T}async function N(D,m){const T=await stat(D).catch(()=>{});if(T?.isDirectory())return isWorkflow(await ne(D));if(!T?.isFile()||!/\.zip$/i.test(D))return!1;try{return isWorkflow(
[...(await s(D,m)).files.keys()])}catch{return m.throwIfAborted(),!0}}function P(D,m,T){if(T.aborted)return T.reason;const K=/The package (is .*, not a zip)/.exec((0,x.gJ)(D))?.[1],B=(0,y.existsSync)(
m)?`can't be read: ${(0,f.Uc)(D)}`:`doesn't exist: ${(0,d.MW)(m)}`;return new Error(K?`${K}. Set a package (.zip), or the folder with its unpacked files`:B,{cause:D})}async function q(D,m){const T=(0,U.
join)(D,(0,I.wg)(await ne(D))),K=await v(T);if(K&&!K.paths)throw new Error(`${C.gv} isn't as this action writes it`);const B=K?.paths?new Set([...I.LX,...K.paths]):await $(T,m),Y=await n(T,B,m,I.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,I.jz)("folder",Y)}async function ne(D){const m=await a(D),K=m.filter(B=>B.endsWith("/")).map(async B=>(await a((0,U.join)(D,B))).map(Y=>B+Y));return[
...m,...(await Promise.all(K)).flat()]}async function ce(D,{path:m,variables:T,sha256:K,needsVariables:B,of:Y=""},Q){const oe=(Ne,be)=>D.refuse(Ne+Y,be,"import-deploy-and-promote"),pe=Ne=>be=>{Q.throwIfAborted(),
oe(Ne,(0,x.gJ)(be))},ue=T?await(0,w.Ch)(T,Q).catch(pe("env-variables")):void 0,Pe=await(async()=>{const{sha256:Ne,...be}=await s(m,Q),De=(0,w.mu)(be,ue),Be=T&&(0,U.basename)(T);return{path:m,package:be,
sha256:Ne,definitions:De,variablesFile:Be}})().catch(pe("package"));if(Pe&&K!==void 0&&Pe.sha256!==K){const Ne=`is not the digest of the package, which is ${Pe.sha256}`;oe("package-sha256",Pe.sha256?Ne:
"is only for a package that is a .zip")}return Pe&&B&&T===void 0&&!Pe.definitions.env&&oe("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Pe}var Ee=e(
682),fe=e(7487),h=e(4264);async function _(D){const m=new R,T=m.boolean("plan",!1),K=T?void 0:W(m),B=k(m,T),Y=await G(m,B,D),Q=A(m),oe=(0,F.WZ)(m,!1),pe=m.boolean("deploy",!0),ue=j(m),{fromList:Me}=B;
return{...m.check(Q),...oe,candidates:Y,fromList:Me,isPlan:T,approved:K,deploy:pe,ignore:ue}}function W(D){const m=D.text("approved-plan");return m===""&&D.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),m==="none"?void 0:
D.optional("approved-plan",h.ud)}function k(D,m){if(D.text("workflow-name")===""){const{targets:B,fromList:Y}=(0,Ee.R)(D,"workflow-"),Q=B.map(({workflowId:ue})=>ue),oe=Q.find((ue,Me)=>Q.indexOf(ue)<Me),
pe=D.text("workflows")===""?"workflows-file":"workflows";return oe!==void 0&&D.refuse(pe,`has workflow-id ${oe} twice`),{targets:B.map(({name:ue,...Me})=>({name:ue,target:Me})),fromList:Y}}if(D.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!m&&(0,fe.Tm)()>1){const B=`can't be applied in run attempt ${(0,fe.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;D.refuse("workflow-name",B,"import-deploy-and-promote")}const T=D.optional("workflow-name",M.sU),K=D.optional("name",M.$q)??T??"";return{
targets:T===void 0?[]:[{name:K,target:{workflowName:T}}],fromList:!1}}async function G(D,{targets:m,fromList:T},K){const B=D.required("package",M.EO),Y=D.notEmpty("package-sha256",M.tz,"'any'");T&&Y!==
void 0&&D.refuse("package-sha256","is only for a single package");const Q=ue=>ue==="package"?ue:(0,M.EO)(ue),oe=D.notEmpty("env-variables",Q,"'package'");if(B===void 0)return[];const pe=[];for(const{name:ue,
target:Me}of m){const Pe=T?` of ${ue}`:"",Ne=T?D.parse(`package${Pe}`,ue,Ue=>Z(B,Ue)):B,be=oe&&T?(0,U.join)(oe,`${ue}.json`):oe,De=oe==="package"?void 0:be,Be="workflowId"in Me&&oe==="package",Oe=Ne&&
await ce(D,{path:Ne,...{variables:De,sha256:T?void 0:Y,needsVariables:Be,of:Pe}},K);Oe&&pe.push({name:ue,target:Me,...Oe})}return pe}function Z(D,m){const T=(0,U.join)(D,`${m}.zip`),[K=T,B]=[(0,U.join)(
D,m),T].filter(Y=>(0,y.existsSync)(Y));if(B){const Y=`as ${(0,M.bY)(`${m}.zip`)} and as ${(0,M.bY)(`${m}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,y.existsSync)(K)&&(0,y.lstatSync)(
K).isSymbolicLink())throw new Error("is a link, which isn't followed");return K}}),6325:((ee,re,e)=>{e.a(ee,async(y,U)=>{try{let t=function({rows:n}){for(const{name:a,target:$}of(0,C.p1)(n)){const v="\
workflowId"in $?`workflow-id ${$.workflowId}, flow-id ${$.flowId}`:"";(0,M.t1)().warning(`Nothing differs in ${a}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${v}).`)}};var F=e(3e3),z=e(3018),X=e(682),x=e(7279),M=e(8725),R=e(7487),j=e(1519),A=e(2227),w=e(2597),i=e(161),o=e(1415),f=e(4264),d=e(6224),C=e(7833);
const I=4;await(0,R.eF)(async n=>{(0,R.n0)({promotions:[]});const a=await(0,i.K)(n),$=await b(a,n);await(0,C.A2)($,a);const v=await(0,z.S)((0,C.jb)($.rows));a.summary&&await(0,o.c)($,a,v),(0,R.Tm)()>1&&
a.deploy&&t($);const S=(0,C.c2)($,a);if(S)throw S;a.isPlan&&(0,M.lm)((0,o.o)($.rows,a))});async function b(n,a){const{candidates:$,fromList:v,approved:S,host:p,ignore:r,deploy:s,upload:u,artifactEnvVariables:g}=n,
c=$.flatMap(({definitions:{env:W}})=>W?(0,j.aC)(W.bytes):[]),P={platform:(0,A.Ng)(p,n.apiKey,{secrets:c,known:$.map(({name:W})=>W)}),inputs:n,log:(0,M.t1)(),signal:a,endsAt:1/0},q=W=>({...P,log:(0,M.t1)(
v?`[${W.name}] `:""),publish(k){W.job={...W.job,...k},v||(0,R.n0)((0,C.ZB)(W))}}),ne=$.map(W=>({...W,job:{}}));await(0,X.H)(ne,I,async(W,k)=>{try{if(k)throw new x.HR({what:"Not tried: another target f\
ailed for a cause that is the same for all"});W.plan=await(0,d.Cs)(q(W),W)}catch(G){W.error=(0,x.iT)(G)}return W});const ce=(0,C.sb)(ne);if(ce.length<ne.length)return{rows:ne};const fe={options:{host:p.
href,ignore:[...r.lines].sort().join(`
`),deploy:s,"upload-artifact":u!==void 0,"artifact-env-variables":g},workflows:ce.map(({plan:W})=>W)},h=(0,f.Rd)(fe,S?.salt);if(n.isPlan)return{rows:ne,digest:h};const _=await(0,w.L)(P,ce,fe).then(()=>{},
x.iT);if(_)return{rows:ne,digest:h,refusal:_};S||P.log.info("Applied without an approved plan"),ce.some(({plan:W,action:k})=>W.state&&k==="import")&&(0,F.j)(n,P.log);for(const W of ce)if(await(0,w.g)(
q(W),W),W.error)break;return{rows:ne,digest:h}}U()}catch(I){U(I)}},1)}),1415:((ee,re,e)=>{e.d(re,{c:()=>d,o:()=>f});var y=e(6760),U=e(2697),F=e(1124),z=e(2614),X=e(7487),x=e(4057),M=e(8132),R=e(8920),
j=e(706),A=e(7833);const w=S=>{const{name:p,version:r}=(0,R.Rc)(S)??{};return[p,r].filter(Boolean).join(" ")},i=S=>S.map(p=>(0,M.SS)(p)).join(", "),o=(...S)=>S.filter(Boolean).join(" ");function f(S,{
host:p}){return`Plan: ${(0,A.sb)(S).length-(0,A.p1)(S).length} of ${(0,j.hS)(S.length,"workflow")} will change at ${(0,U.Sm)(p)}`}async function d(S,p,r){const{rows:s,refusal:u,digest:g}=S,c=s.some(({
begun:ne})=>ne),N=p.isPlan&&g!==void 0,P=g&&(0,M.SS)(g.slice(0,12)),q=[c?a(s):I(s,p),(0,x.cj)((0,U.cZ)(s)),u&&(0,x.il)((0,U.UX)(u),(0,X.VY)(u)),N&&t(s,p),(N||c)&&n((0,A.p1)(s)),...c?v(s,p):[],N&&`Plan\
 ${P}.`,p.approved&&P&&`${c?"Applied":"Approved"} plan ${P}.`,c&&!p.approved&&"Applied without an approved plan."].flatMap(ne=>ne||[]);(0,F.Hq)((0,A.jb)(s))&&q.push(r(p.fromList,q,c?"What differed":"W\
hat changes")),await(0,x.Sy)(C(S,p,c),...q)}function C({rows:S,refusal:p},r,s){const u=(0,U.Sm)(r.host),g=S.filter(({error:q})=>q).length,c=S.filter(({begun:q,error:ne})=>q&&q!=="nothing"&&!ne).length,
N=`${c} of ${(0,j.hS)(S.length,"workflow")} promoted`;return[s&&g>0&&`Promotion to ${u} failed: ${N}`,s&&c===0&&`Nothing differs at ${u}: nothing was done`,s&&`${N} to ${u}`,g===0&&!p&&f(S,r),r.isPlan&&
`Plan for ${u} failed: ${g} of ${(0,j.hS)(S.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${u} failed: nothing was changed`}function I(S,{isPlan:p}){const r=S.map(({name:s,target:u,
path:g,package:c,sha256:N,plan:P})=>{const q=N??P?.shown,ne=q&&`${N?"sha256":"content"} ${q.slice(0,12)}\u2026`,ce=P?.state&&w(P.state.package),Ee="workflowName"in u?"a new workflow":u.workflowId;return[
{words:s},{words:[w(c),(0,y.basename)(g),ne].filter(Boolean).join(", ")},{words:ce?`${ce} (${Ee})`:Ee},{words:P?b(P.changes):"\u274C Failed"}]});return(0,x.tp)(["Workflow","Package","Target",p?"What w\
ill change":"What would change"],r)}function b({status:S,counts:p,files:r}){if(S==="unchanged")return"nothing: it stays";if(S==="changed")return(0,F.cq)(p);const u=r.flatMap(g=>g.kind==="json"?(0,z.ID)(
g)?.size??[]:[]).find(({nodes:g})=>g>0);return u?`${(0,j.hS)(u.nodes,"node")}, ${(0,j.hS)(u.connections,"connection")}`:"everything: it is new"}function t(S,{deploy:p,upload:r,artifactEnvVariables:s}){
return(0,A.sb)(S).flatMap(({name:g,variablesFile:c,plan:N})=>{const{state:P,outcome:q,variables:ne}=N,[ce,Ee,fe]=[N.added,N.kept,N.ignored].map(i),h=(0,M.SS)(`${g}-before-<run attempt>.zip`),_=P?`The \
in-development version of ${(0,M.SS)(g)} is replaced${p?", then deployed":""}.`:`${(0,M.SS)(g)} is created${p?" and deployed":""}: there is nothing to back up.`,k=r?`A backup is kept first, as ${h}${s?
"":", without environment variables"}.`:"No backup is kept.",G=c&&`variables of ${(0,M.SS)(c)}`,Z=o(_,P&&k,ne.length>0&&`The import sends the ${G??"package's own variables"}.`,ce&&`Added: ${ce}.`,Ee&&
`The target keeps its own value of ${Ee}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return q==="changed"?`- ${Z}`:[]}).join(`
`)}function n(S){const p=g=>S.filter(({plan:N})=>N[g].length>0).map(({name:N,plan:P})=>`${(0,M.SS)(N)} (${i(P[g])})`).join(", "),r=i(S.map(({name:g})=>g)),[s,u]=[p("kept"),p("ignored")];return o(r&&`N\
othing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,u&&`Ignored fields that differ: ${u}.`)}function a(S){const p=S.map(r=>[{words:r.name},(0,A.wZ)(r)??{words:"a new workflow"},{words:$(r)},{words:r.imported&&r.plan?b(r.plan.changes):""},r.backup?.name??
""]);return(0,x.tp)(["Workflow","Target","Result","What changed","Backup"],p)}function $({begun:S,imported:p,deployed:r,backup:s,error:u}){return S?S==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":u?S==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?p?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function v(S,{host:p}){const r=S.flatMap(c=>{const{backup:N}=c;if(!N)return[];const P=N.id===void 0?"on this runner only":`artifact ${N.id}`,q=N.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,M.SS)(N.name)} (${P}) to workflow ${(0,M.SS)((0,A.wZ)(c)??"")}${q}`]}),s=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.join(", ")}.`,u="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",g=S.flatMap(c=>"workflowName"in c.target?(0,A.wZ)(c)??[]:[]);return[r.length>0?`To roll back at ${(0,M.wh)((0,U.
Sm)(p))}, ${s} ${u}`:"",...g.map(c=>`Workflow ${(0,M.SS)(c)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,re,e)=>{e.d(re,{Gy:()=>A,Rd:()=>R,cM:()=>w,ud:()=>j});var y=e(7598),U=e(
7487),F=e(706);const z="v1",[X,x]=[["name","target","package","variables"],["outcome","targetVariables","content"]],M=[...X,...x];function R(t,n=(0,y.randomBytes)(12).toString("base64url")){const a=d(
t,n),$=[z,n,I(t,n,a),...a.map(v=>v.join("~"))].join(".");return`${$}.${b([$],6)}`}function j(t){const[n="",a="",$="",...v]=t.split(".");if(/^v\d/.test(n)&&n!==z)throw new Error(`is of another version \
of this action (format ${n.slice(1)}). Make and approve a new plan`);if(v.pop()!==b([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:a,seal:$,rows:v.map(S=>S.split("~"))}}function A({salt:t,seal:n,rows:a},$){const v=d($,t),S=(u,g)=>u.filter((c,N)=>a[g]?.[N]!==v[g]?.[N]),p=S(Object.keys($.options),0),r=p.map(
u=>i(u,$.options[u]));if(a.length!==v.length){const u=(0,F.hS)(a.length-1,"workflow");return{differences:[...r,`the plan is for ${u}, this step for ${v.length-1}`],actions:[]}}const s=$.workflows.map(
(u,g)=>{const c=S(M,g+1),N=C(a[g+1]?.at(-1)??"",t,g);r.push(...o(u,c,N).map(ce=>`${u.name}: ${ce}`));const P=u.outcome==="changed",q=P!==c.includes("outcome");if(!c.includes("targetVariables")&&!c.includes(
"content"))return q?"import":"leave";const ne=[...p,...c].some(ce=>["host","ignore","name","target"].includes(ce));return P&&!ne&&r.push(f(u,c.includes("content"))),q?"finish":"leave"});return r.length===
0&&n!==I($,t,a)&&r.push("the plan's digest isn't as the plan wrote it"),{differences:r,actions:s}}function w({salt:t,rows:n},a,$){return n[a+1]?.includes(b([t,a,"content",$],22))===!0}function i(t,n){
return t==="host"?`the host isn't the approved one (now ${n})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!n}, is ${n})`}function o({target:t,shown:n,variables:a},$,v){if($.
includes("name"))return["the plan has another workflow in its place"];const S={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${v}\u2026, is ${n.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${a.join(", ")||"none"})`};return $.flatMap(p=>S[p]??[])}function f({name:t,target:n,fields:a,targetVariables:$},v){const p=`\
differs from the package in ${a.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,r=`its environment variables differ${$.length>0?` (now ${$.join(", ")})`:""}`,s=v&&a.length>0?
p:r,u=`: look at the workflow, and if it is right, deploy it with the deploy action (${n})`,g=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,U.Tm)()>1?u:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${g}`}function d({options:t,workflows:n},a){const $=n.map((v,S)=>[...M.map(p=>b([a,S,
p,v[p]],p==="content"?22:4)),C(v.shown,a,S)]);return[Object.entries(t).map(v=>b([a,...v],4)),...$]}function C(t,n,a){const $=(0,y.createHash)("sha256").update(`${n} ${a}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^$).toString(16).padStart(6,"0")}function I({options:t,workflows:n},a,$){const v=n.map(S=>X.map(p=>S[p]));return b([a,"seal",t,v,$],43)}function b(t,n){return(0,y.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,n)}}),6224:((ee,re,e)=>{e.d(re,{Cs:()=>v,cS:()=>r,YR:()=>N});var y=e(7975),U=e(6779),F=e(9630),z=e(2899),X=e(5806),x=e(1519),M=e(1124),R=e(
3436),j=e(2742),A=e(7856);const w=1024*1024;function i(fe,h,{name:_,ignore:W}){const k=[fe,h].filter(oe=>oe!==void 0),G=k.length===2&&k.some(f),Z=[...new Set(k.flatMap(({files:oe})=>[...oe.keys()]))].
sort(),D=new Set(W.lines),m=new R.Ms(W,oe=>D.delete(oe)),T=Z.flatMap(oe=>{const[pe,ue]=[fe?.files.get(oe),h?.files.get(oe)],Me=pe!==void 0&&ue!==void 0&&pe.equals(ue);if(G&&(0,X.dU)(oe)||Me&&D.size===
0)return[];const Pe=pe&&(0,F.TA)(oe,pe,m),Ne=Me?Pe:ue&&(0,F.TA)(oe,ue,m);return Me||Pe!==void 0&&Pe.id===Ne?.id?[]:[{name:oe,from:pe,to:ue,base:Pe,head:Ne}]}),K=C(T,m),B=oe=>W.lines.length===0&&K.some(
pe=>pe.name===oe),Y=K.length===0?[]:Z.filter(oe=>!B(oe)&&!(0,X.dU)(oe)),Q=fe===void 0?"added":h===void 0?"removed":void 0;return{name:_,status:Q??(K.length>0?"changed":"unchanged"),counts:Q?{added:0,modified:0,
removed:0,[Q]:1}:(0,M.cz)(K.map(M.xS)),files:K,variablesCompared:!(G&&k.some(d)),secrets:[...new Set(k.flatMap(oe=>[...(0,x.x3)(oe),...o(oe,Y)]))],unusedIgnores:[...D]}}function o({files:fe},h){return h.
flatMap(_=>(0,A.Wr)((0,F.TA)(_,fe.get(_)??Buffer.of(),new R.Ms(z.K$))))}function f({kind:fe,files:h}){return fe==="folder"&&![...h.keys()].some(X.dU)}function d({files:fe}){return[...fe].some(([h,_])=>(0,X.
dU)(h)&&(0,x.DF)(_)?.variables.length!==0)}function C(fe,h){const _=fe.flatMap(({name:k,base:G,head:Z})=>G&&Z&&!(0,X.dU)(k)?[{name:k,base:G,head:Z}]:[]),W=new Map((0,j.OD)(_,h).map((k,G)=>[_[G]?.name,
k]));return fe.map(k=>I(k,W.get(k.name)))}function I({name:fe,from:h,to:_,base:W,head:k},G){const Z=h===void 0?"added":_===void 0?"removed":"modified",D={name:fe,status:Z,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,X.dU)(fe))return{...D,kind:"variables",changes:t(W,k,Z)};if(G||Z!=="modified"&&(W??k))return{...D,kind:"json",base:W,head:k,...G};const[m,T]=[h&&b(h),_&&b(_)];return h&&
m===void 0||_&&T===void 0?{...D,kind:"binary"}:{...D,kind:"text",text:{base:m,head:T}}}function b(fe){return fe.length<=w&&!fe.includes(0)?(0,F.b6)(fe):void 0}function t(fe,h,_){const[W,k]=[fe,h].map(
B=>B&&(0,x.DF)(Buffer.from((0,R.dj)(B))));if(_==="modified"&&(W===void 0||W.container!==k?.container))return[{kind:"modified",path:[],from:M.RG,to:M.RG}];const G=B=>new Map(B?.variables.map(({name:Y,content:Q})=>[
Y,Q])),[Z,D]=[G(W),G(k)],m=[],T=[...Z.keys()].filter(B=>D.has(B)),K=[...D.keys()].filter(B=>Z.has(B));T.some((B,Y)=>B!==K[Y])&&m.push({kind:"reordered",path:[],moved:[]});for(const B of[...new Set([...Z.
keys(),...D.keys()])].sort()){const Y=[{type:"member",key:B}];Z.has(B)?D.has(B)?Z.get(B)!==D.get(B)&&m.push({kind:"modified",path:Y,from:M.RG,to:M.RG}):m.push({kind:"removed",path:Y,value:M.RG}):m.push(
{kind:"added",path:Y,value:M.RG})}return m}var n=e(7279),a=e(8920),$=e(9870);async function v(fe,h){const{inputs:_,platform:W}=fe,{target:k}=h;if("workflowName"in k)return S(h,void 0,_.ignore);const G=await(0,U.
X)(fe,k);for(const Z of(0,x.x3)(G.package))W.secrets.add(Z);return S(h,G,_.ignore)}function S(fe,h,_){const{name:W,target:k,package:G,definitions:Z,variablesFile:D}=fe,m=h&&p(h.package),T=[m?.env?.bytes,
G.files.get($.Km)];D&&Z.env&&P(W,Z.env.bytes,T);const[K,B]=[g(m?.env),g(Z.env)],Y=K&&B&&new Map([...B,...K]),Q=m&&N(m,K,m.env),oe=N(Z,Z.env&&Y,Z.env),pe=i(Q,oe,{name:W,ignore:_}),ue=s(pe),Me=s(i(Q,oe,
{name:W,ignore:z.K$})),Pe=[...T,Z.env?.bytes].flatMap(be=>be?(0,x.aC)(be):[]),Ne=(0,F.ol)(N(Z),z.K$);return{state:h,changes:{...pe,secrets:[...pe.secrets,...Pe]},ignored:Me.filter(be=>!ue.includes(be)),
added:c(Y).filter(be=>!K?.has(be)),kept:c(B).filter(be=>K?.has(be)&&K.get(be)!==B?.get(be)),name:W,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:Ne,variables:c(
B),shown:fe.sha256??Ne,outcome:pe.status==="unchanged"?pe.status:"changed",targetVariables:c(K),content:m?(0,F.ol)(N(m),_):"",fields:ue}}function p(fe){try{return(0,a.mu)(fe)}catch(h){const _=`The tar\
get's package ${(0,n.gJ)(h)}`;throw new n.HR({what:_,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:h})}}function r(fe,h){return fe.content===h.content&&(0,y.isDeepStrictEqual)(
fe.targetVariables,h.targetVariables)}function s({files:fe}){const h=fe.flatMap(({kind:_,name:W,changes:k})=>_==="variables"?[]:k.length===0?[W]:k.map(G=>u(G)||W));return[...new Set(h)]}function u({kind:fe,
path:h}){return h.map(W=>W.type==="member"?W.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function g(fe){return fe===void 0?new Map:(0,x.DF)(fe.bytes)?.variables.reduce(
(h,{name:_,content:W})=>h.set(_,W),new Map)}function c(fe){return[...fe?.keys()??[]].sort()}function N({app:fe,flow:h},_,W){const k=c(_).map(Z=>[Z,""]),G=_?Buffer.from(JSON.stringify(Object.fromEntries(
k))):W?.bytes;return(0,$.jz)("zip",[[$.uq,fe.bytes],[$.n7,h.bytes],...G?[[$.Km,G]]:[]])}function P(fe,h,_){const W=_.map(T=>T&&(0,x.DF)(T)),k=W.find(T=>T?.variables.length)??W.find(Boolean),G=q((0,x.DF)(
h),k);if(G===void 0)return;const Z=W.indexOf(k)===1?"package":"target",D=`env-variables of ${fe} doesn't have the shape of the ${Z}'s variables`,m=`Write it like this, with your names and values: ${Ee(
k)}`;throw new n.HR({what:D,why:G,advice:m,topic:"import-deploy-and-promote"})}function q(fe,h){if(fe===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(h===
void 0)return;if(fe.container!==h.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(h.variables.length===0)return;const _=new Set(h.
variables.flatMap(({keys:k})=>k)),W=h.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:G}of fe.variables){const Z=G.find(D=>!_.has(D));if(Z!==void 0)return`${k} has "${Z}", which\
 no variable there has`;if(W&&!G.includes("value"))return`${k} has no "value"`}}const ne={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ce={string:"",number:0,boolean:!1};function Ee({
container:fe,variables:[h]}={container:"array",variables:[]}){const _=fe==="array",{keys:W,content:k}=h??{keys:_?["name","value"]:[],content:"{}"},G=JSON.parse(k),Z=W.map(m=>[m,ne[m]??ce[typeof G[m]]??
null]),D=W.length===0?ne.value:Object.fromEntries(Z);return JSON.stringify(_?[D]:{API_URL:D})}}),7833:((ee,re,e)=>{e.d(re,{A2:()=>R,ZB:()=>A,c2:()=>w,jb:()=>M,p1:()=>X,sb:()=>z,wZ:()=>x});var y=e(2697),
U=e(1124),F=e(7487);function z(i){return i.filter(o=>o.plan!==void 0)}function X(i){return z(i).filter(({plan:o,action:f,backup:d})=>o.outcome==="unchanged"&&f!=="finish"&&!d)}function x({target:i,job:o}){
return"workflowId"in i?i.workflowId:o["workflow-id"]}function M(i){const o=i.filter(({plan:f})=>!f).map(({name:f})=>f);return{workflows:z(i).map(({plan:f})=>f.changes),notCompared:o}}async function R({
rows:i,digest:o},{fromList:f}){const[d]=i,C=M(i);(0,F.n0)({...o&&{changed:(0,U.Hq)(C),...(0,U.xW)(C),"plan-digest":o},...!f&&d&&A(d),...await(0,y.dF)("promotions",i.map(j))})}function j(i){const{name:o,
sha256:f,plan:d,imported:C=!1,deployed:I=!1,backup:b,job:t,error:n}=i;return{name:o,"workflow-id":x(i),...d&&{changed:d.outcome==="changed",...d.changes.counts},"package-sha256":f,imported:C,deployed:I,
"dock-status-id":t["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:n&&(0,y.UX)(n)}}function A(i){const{"export-job-id":o,...f}=i.job;return{...f,"workflow-i\
d":x(i)}}function w({rows:i,refusal:o,digest:f},{fromList:d,isPlan:C}){const I=i.flatMap(({error:a})=>a??[]),[b]=I;if(b===void 0||!d)return b??o;const t=i.filter(({begun:a})=>!a).map(({name:a})=>a),n=[
!f&&`${I.length} of ${i.length} targets could not be compared.`,(0,y.As)(i),!f&&!C&&"Nothing was changed.",f&&t.length>0&&`Not started: ${t.join(", ")}.`];return(0,y.Xd)(b,n.filter(Boolean).join(" "))}}),
2975:((ee,re,e)=>{e.d(re,{L5:()=>x,Mu:()=>A,Vs:()=>R,kU:()=>X,yy:()=>j});var y=e(7279),U=e(706);const F=7,z=3e4,X=429;async function x({log:w,signal:i,endsAt:o},f,{atLeastMs:d=0,untilFree:C=!1}={}){let I=0,
b=0,t;for(;;)try{return await f()}catch(n){if(!(n instanceof y.HR&&(n.retryable||C&&n.busy)))throw n;i.throwIfAborted(),t??=performance.now();const a=n.status===X,$=n.busy||a;b=$?b+1:0,$||I++;const v=I>
(n.maxRetries??F)&&performance.now()-t>=d;if(!$&&v)throw M(n,`${I} times in a row`);const S=Math.min(z,1e3*2**((b||I)-1))*(.5+Math.random()/2),p=a&&n.retryAfterMs>0?n.retryAfterMs:Math.max(n.retryAfterMs,
S),r=(0,U.zK)(p);if(performance.now()+p>=o)throw M(n,`and waiting ${r} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,U.OX)((0,y.$N)(
n),1e3)}; retrying in ${r}`),await j(p,i)}}function M(w,i,o=w.advice){const{what:f,why:d}=w,C=d?{why:`${d}, ${i}`}:{what:`${f}, ${i}`};return w.with({...C,advice:o,retryable:!1})}function R(w){const i=String(
w),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(w,i){let o;const f=new Promise(d=>{o=setTimeout(d,w)});await A(i,f).finally(()=>clearTimeout(
o))}function A(w,i){return new Promise((o,f)=>{const d=()=>f(w.reason);i.then(o,f).finally(()=>w.removeEventListener("abort",d)),w.aborted?d():w.addEventListener("abort",d)})}}),706:((ee,re,e)=>{e.d(re,
{MW:()=>z,OX:()=>U,TL:()=>F,Xe:()=>X,hS:()=>M,pO:()=>i,v5:()=>j,zD:()=>x,zK:()=>R});var y=e(8132);function U(b,t=300){const n=b.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,y.
Jj)(n,t)}function F(b,t=100){return(0,y.RK)(JSON.stringify((0,y.Jj)(b,t)))}function z(b){return F(b,1e3).replaceAll("\\\\","\\")}function X(b){if(b<1024)return`${b} B`;const t=(b/1024).toFixed(1);return Number(
t)<1024?`${t} KiB`:`${(b/1024**2).toFixed(1)} MiB`}function x(b){return String(b).replace(/\B(?=(\d{3})+$)/g,",")}function M(b,t){return`${x(b)} ${t}${b===1?"":"s"}`}function R(b){if(b<9950)return`${(b/
1e3).toFixed(1)} s`;const t=Math.round(b/1e3);if(t<60)return`${t} s`;const[n,a]=[Math.floor(t/60),Math.floor(t/3600)];return a>0?`${a} h ${n%60} min`:`${n} min ${t%60} s`}const j="***",A=4,w=8;class i{#n=new Map;#e=new Set;constructor(t=[]){
for(const n of t)this.add(n)}add(t,n=a=>!0){const a=new Set([t,...t.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...a].filter(n).flatMap(o)){const v=$.slice(0,w);this.#n.set(v,(this.#n.get(v)??new Set).
add($)),this.#e.add(v.length)}}redact=(t,n=300)=>{const a=t.trimStart(),$=Math.min(a.length,n*4);return U(this.hide(a,()=>{},$)+($<a.length?"\u2026":""),n)};hide(t,n=$=>{},a=t.length){let[$,v]=["",0];
for(let S=0;S<a;S++){const p=this.#t(t,S);p!==""&&(n(p),S>=v&&($+=t.slice(v,S)+j),v=Math.max(v,S+p.length))}return $+t.slice(v,a)}#t(t,n){let a="";for(const $ of this.#e)for(const v of this.#n.get(t.slice(
n,n+$))??[])v.length<=a.length||!t.startsWith(v,n)||(v.length>=A||I(t,n,n+v.length))&&(a=v);return a}}function o(b){const t=N=>JSON.stringify(N).slice(1,-1),n=Buffer.from(b).toString(),a=[b,n].flatMap(
N=>[N,t(N),t(t(N))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(N=>t(n).replace(N,C)),v=[t(n),...$].flatMap(N=>[N,N.replaceAll("/","\\/")]),S=encodeURIComponent(n),p=S.replace(/[!'()*]/g,d),r=p.replaceAll(
"%2A","*").replaceAll("~","%7E"),u=[S,p,p.replaceAll("%2F","/"),r].flatMap(N=>[N,N.replaceAll("%20","+")]),g=u.map(N=>N.replace(/%../g,P=>P.toLowerCase())),c=n.replace(/[&<>"']/g,N=>f[N]??"");return[...a,
t(n).replaceAll("/","\\/"),...v,c,...u,...g,encodeURI(n)]}const f={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function d(b){return`%${b.charCodeAt(0).toString(16).toUpperCase()}`}function C(b){
return`\\u${b.charCodeAt(0).toString(16).padStart(4,"0")}`}function I(b,t,n){const a=b.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.test(a)&&!/^[\p{L}\p{N}]/u.test(b.slice(n,n+2))}}),819:((ee,re,e)=>{
e.d(re,{Yz:()=>vt,z3:()=>Et,V4:()=>dt,pq:()=>xt,lm:()=>Ot,C1:()=>wt,uH:()=>bt,Pq:()=>at,z:()=>u,$e:()=>_t});var y=e(857);function U(V){return V==null?"":typeof V=="string"||V instanceof String?V:JSON.
stringify(V)}function F(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function z(V,L,H){const te=new M(V,L,H);
process.stdout.write(te.toString()+y.EOL)}function X(V,L=""){z(V,{},L)}const x="::";class M{constructor(L,H,te){L||(L="missing.command"),this.command=L,this.properties=H,this.message=te}toString(){let L=x+
this.command;if(this.properties&&Object.keys(this.properties).length>0){L+=" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const le=this.properties[te];le&&(H?H=!1:
L+=",",L+=`${te}=${j(le)}`)}}return L+=`${x}${R(this.message)}`,L}}function R(V){return U(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(V){return U(V).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var A=e(6982),w=e(9896);function i(V,L){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable to find envir\
onment variable for file command ${V}`);if(!w.existsSync(H))throw new Error(`Missing file at path: ${H}`);w.appendFileSync(H,`${U(L)}${y.EOL}`,{encoding:"utf8"})}function o(V,L){const H=`ghadelimiter_${A.
randomUUID()}`,te=U(L);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain \
the delimiter "${H}"`);return`${V}<<${H}${y.EOL}${te}${y.EOL}${H}`}var f=e(6928),d=e(6671),C=e(2145),I=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}return new(H||
(H=Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=te.apply(V,
L||[])).next())})};class b{static createHttpClient(L=!0,H=10){const te={allowRetries:L,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],te)}static getRequestToken(){
const L=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return L}static getIDTokenUrl(){const L=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!L)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return L}static getCall(L){return I(this,void 0,void 0,function*(){var H;const we=(H=(yield b.createHttpClient().getJson(
L).catch(ve=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${ve.statusCode}
 
        Error Message: ${ve.message}`)})).result)===null||H===void 0?void 0:H.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(L){return I(this,
void 0,void 0,function*(){try{let H=b.getIDTokenUrl();if(L){const le=encodeURIComponent(L);H=`${H}&audience=${le}`}debug(`ID token url is ${H}`);const te=yield b.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}return new(H||(H=Promise))(function(we,ve){function We(O){
try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=te.apply(V,L||[])).next())})};const{access:n,appendFile:a,
writeFile:$}=w.promises,v="GITHUB_STEP_SUMMARY",S="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class p{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const L=process.env[v];if(!L)throw new Error(`Unable to find environment variable for $${v}. Check if your runtime envir\
onment supports job summaries.`);try{yield n(L,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${L}'. Check if the file has correct read/write permissions.`)}
return this._filePath=L,this._filePath})}wrap(L,H,te={}){const le=Object.entries(te).map(([we,ve])=>` ${we}="${ve}"`).join("");return H?`<${L}${le}>${H}</${L}>`:`<${L}${le}>`}write(L){return t(this,void 0,
void 0,function*(){const H=!!L?.overwrite,te=yield this.filePath();return yield(H?$:a)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(L,H=!1){return this._buffer+=L,H?this.
addEOL():this}addEOL(){return this.addRaw(y.EOL)}addCodeBlock(L,H){const te=Object.assign({},H&&{lang:H}),le=this.wrap("pre",this.wrap("code",L),te);return this.addRaw(le).addEOL()}addList(L,H=!1){const te=H?
"ol":"ul",le=L.map(ve=>this.wrap("li",ve)).join(""),we=this.wrap(te,le);return this.addRaw(we).addEOL()}addTable(L){const H=L.map(le=>{const we=le.map(ve=>{if(typeof ve=="string")return this.wrap("td",
ve);const{header:We,data:l,colspan:E,rowspan:O}=ve,J=We?"th":"td",ae=Object.assign(Object.assign({},E&&{colspan:E}),O&&{rowspan:O});return this.wrap(J,l,ae)}).join("");return this.wrap("tr",we)}).join(
""),te=this.wrap("table",H);return this.addRaw(te).addEOL()}addDetails(L,H){const te=this.wrap("details",this.wrap("summary",L)+H);return this.addRaw(te).addEOL()}addImage(L,H,te){const{width:le,height:we}=te||
{},ve=Object.assign(Object.assign({},le&&{width:le}),we&&{height:we}),We=this.wrap("img",null,Object.assign({src:L,alt:H},ve));return this.addRaw(We).addEOL()}addHeading(L,H){const te=`h${H}`,le=["h1",
"h2","h3","h4","h5","h6"].includes(te)?te:"h1",we=this.wrap(le,L);return this.addRaw(we).addEOL()}addSeparator(){const L=this.wrap("hr",null);return this.addRaw(L).addEOL()}addBreak(){const L=this.wrap(
"br",null);return this.addRaw(L).addEOL()}addQuote(L,H){const te=Object.assign({},H&&{cite:H}),le=this.wrap("blockquote",L,te);return this.addRaw(le).addEOL()}addLink(L,H){const te=this.wrap("a",L,{href:H});
return this.addRaw(te).addEOL()}}const r=new p,s=null,u=r;function g(V){return V.replace(/[\\]/g,"/")}function c(V){return V.replace(/[/]/g,"\\")}function N(V){return V.replace(/[/\\]/g,path.sep)}const P=Xe(
import.meta.url)("string_decoder");var q=e(4434);const ne=Xe(import.meta.url)("child_process");var ce=e(2613),Ee=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}
return new(H||(H=Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=
te.apply(V,L||[])).next())})};const{chmod:fe,copyFile:h,lstat:_,mkdir:W,open:k,readdir:G,rename:Z,rm:D,rmdir:m,stat:T,symlink:K,unlink:B}=w.promises,Y=process.platform==="win32";function Q(V){return Ee(
this,void 0,void 0,function*(){const L=yield fs.promises.readlink(V);return Y&&!L.endsWith("\\")?`${L}\\`:L})}const oe=268435456,pe=w.constants.O_RDONLY;function ue(V){return Ee(this,void 0,void 0,function*(){
try{yield T(V)}catch(L){if(L.code==="ENOENT")return!1;throw L}return!0})}function Me(V){return Ee(this,arguments,void 0,function*(L,H=!1){return(H?yield T(L):yield _(L)).isDirectory()})}function Pe(V){
if(V=be(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return Y?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Ne(V,L){return Ee(this,void 0,void 0,function*(){let H;
try{H=yield T(V)}catch(le){le.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${le}`)}if(H&&H.isFile()){if(Y){const le=f.extname(V).toUpperCase();
if(L.some(we=>we.toUpperCase()===le))return V}else if(De(H))return V}const te=V;for(const le of L){V=te+le,H=void 0;try{H=yield T(V)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${V}': ${we}`)}if(H&&H.isFile()){if(Y){try{const we=f.dirname(V),ve=f.basename(V).toUpperCase();for(const We of yield G(we))if(ve===We.toUpperCase()){V=f.join(
we,We);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${we}`)}return V}else if(De(H))return V}}return""})}function be(V){return V=V||"",Y?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function De(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function Be(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var de=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){
ve(we)})}return new(H||(H=Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(
We,l)}E((te=te.apply(V,L||[])).next())})};function Oe(V,L){return de(this,arguments,void 0,function*(H,te,le={}){const{force:we,recursive:ve,copySourceDirectory:We}=it(le),l=(yield ioUtil.exists(te))?
yield ioUtil.stat(te):null;if(l&&l.isFile()&&!we)return;const E=l&&l.isDirectory()&&We?path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(ve)yield nt(H,E,0,we);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,E)==="")
throw new Error(`'${E}' and '${H}' are the same file`);yield rt(H,E,we)}})}function Ue(V,L){return de(this,arguments,void 0,function*(H,te,le={}){if(yield ioUtil.exists(te)){let we=!0;if((yield ioUtil.
isDirectory(te))&&(te=path.join(te,path.basename(H)),we=yield ioUtil.exists(te)),we)if(le.force==null||le.force)yield Fe(te);else throw new Error("Destination already exists")}yield ze(path.dirname(te)),
yield ioUtil.rename(H,te)})}function Fe(V){return de(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(L){throw new Error(`File was unable to be removed ${L}`)}})}function ze(V){return de(this,void 0,void 0,function*(){
ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ge(V,L){return de(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(L){const te=yield Ge(
V,!1);if(!te)throw Y?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return te}const H=yield ot(V);return H&&H.length>0?H[0]:""})}function ot(V){return de(this,
void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const L=[];if(Y&&process.env.PATHEXT)for(const le of process.env.PATHEXT.split(f.delimiter))le&&L.push(le);if(Pe(V)){const le=yield Ne(
V,L);return le?[le]:[]}if(V.includes(f.sep))return[];const H=[];if(process.env.PATH)for(const le of process.env.PATH.split(f.delimiter))le&&H.push(le);const te=[];for(const le of H){const we=yield Ne(
f.join(le,V),L);we&&te.push(we)}return te})}function it(V){const L=V.force==null?!0:V.force,H=!!V.recursive,te=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:L,recursive:H,copySourceDirectory:te}}
function nt(V,L,H,te){return de(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ze(L);const le=yield ioUtil.readdir(V);for(const we of le){const ve=`${V}/${we}`,We=`${L}/${we}`;(yield ioUtil.
lstat(ve)).isDirectory()?yield nt(ve,We,H,te):yield rt(ve,We,te)}yield ioUtil.chmod(L,(yield ioUtil.stat(V)).mode)})}function rt(V,L,H){return de(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
V)).isSymbolicLink()){try{yield ioUtil.lstat(L),yield ioUtil.unlink(L)}catch(le){le.code==="EPERM"&&(yield ioUtil.chmod(L,"0666"),yield ioUtil.unlink(L))}const te=yield ioUtil.readlink(V);yield ioUtil.
symlink(te,L,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(L))||H)&&(yield ioUtil.copyFile(V,L))})}const ht=Xe(import.meta.url)("timers");var ft=function(V,L,H,te){function le(we){return we instanceof
H?we:new H(function(ve){ve(we)})}return new(H||(H=Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.
value):le(O.value).then(We,l)}E((te=te.apply(V,L||[])).next())})};const lt=process.platform==="win32";class gt extends q.EventEmitter{constructor(L,H,te){if(super(),!L)throw new Error("Parameter 'tool\
Path' cannot be null or empty.");this.toolPath=L,this.args=H||[],this.options=te||{}}_debug(L){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(L)}_getCommandString(L,H){
const te=this._getSpawnFileName(),le=this._getSpawnArgs(L);let we=H?"":"[command]";if(lt)if(this._isCmdFile()){we+=te;for(const ve of le)we+=` ${ve}`}else if(L.windowsVerbatimArguments){we+=`"${te}"`;
for(const ve of le)we+=` ${ve}`}else{we+=this._windowsQuoteCmdArg(te);for(const ve of le)we+=` ${this._windowsQuoteCmdArg(ve)}`}else{we+=te;for(const ve of le)we+=` ${ve}`}return we}_processLineBuffer(L,H,te){
try{let le=H+L.toString(),we=le.indexOf(y.EOL);for(;we>-1;){const ve=le.substring(0,we);te(ve),le=le.substring(we+y.EOL.length),we=le.indexOf(y.EOL)}return le}catch(le){return this._debug(`error proce\
ssing line. Failed with error ${le}`),""}}_getSpawnFileName(){return lt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(L){if(lt&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=L.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(L,H){return L.endsWith(
H)}_isCmdFile(){const L=this.toolPath.toUpperCase();return this._endsWith(L,".CMD")||this._endsWith(L,".BAT")}_windowsQuoteCmdArg(L){if(!this._isCmdFile())return this._uvQuoteCmdArg(L);if(!L)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const ve of L)if(H.some(We=>We===ve)){te=!0;break}if(!te)return L;let le='"',we=!0;for(let ve=L.
length;ve>0;ve--)le+=L[ve-1],we&&L[ve-1]==="\\"?le+="\\":L[ve-1]==='"'?(we=!0,le+='"'):we=!1;return le+='"',le.split("").reverse().join("")}_uvQuoteCmdArg(L){if(!L)return'""';if(!L.includes(" ")&&!L.includes(
"	")&&!L.includes('"'))return L;if(!L.includes('"')&&!L.includes("\\"))return`"${L}"`;let H='"',te=!0;for(let le=L.length;le>0;le--)H+=L[le-1],te&&L[le-1]==="\\"?H+="\\":L[le-1]==='"'?(te=!0,H+="\\"):
te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(L){L=L||{};const H={cwd:L.cwd||process.cwd(),env:L.env||process.env,silent:L.silent||!1,windowsVerbatimArguments:L.windowsVerbatimArguments||
!1,failOnStdErr:L.failOnStdErr||!1,ignoreReturnCode:L.ignoreReturnCode||!1,delay:L.delay||1e4};return H.outStream=L.outStream||process.stdout,H.errStream=L.errStream||process.stderr,H}_getSpawnOptions(L,H){
L=L||{};const te={};return te.cwd=L.cwd,te.env=L.env,te.windowsVerbatimArguments=L.windowsVerbatimArguments||this._isCmdFile(),L.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return ft(this,
void 0,void 0,function*(){return!Pe(this.toolPath)&&(this.toolPath.includes("/")||lt&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ge(this.toolPath,!0),new Promise((L,H)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const E of this.args)this._debug(
`   ${E}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+y.EOL);const le=new se(te,this.toolPath);if(le.on("debug",E=>{this._debug(
E)}),this.options.cwd&&!(yield ue(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),ve=ne.spawn(we,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,we));let We="";ve.stdout&&ve.stdout.on("data",E=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(E),!te.silent&&te.outStream&&te.outStream.write(E),We=
this._processLineBuffer(E,We,O=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(O)})});let l="";if(ve.stderr&&ve.stderr.on("data",E=>{le.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(E),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(E),l=this._processLineBuffer(E,l,O=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(O)})}),ve.on("error",E=>{le.processError=E.message,le.processExited=!0,le.processClosed=!0,le.CheckComplete()}),ve.
on("exit",E=>{le.processExitCode=E,le.processExited=!0,this._debug(`Exit code ${E} received from tool '${this.toolPath}'`),le.CheckComplete()}),ve.on("close",E=>{le.processExitCode=E,le.processExited=
!0,le.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),le.CheckComplete()}),le.on("done",(E,O)=>{We.length>0&&this.emit("stdline",We),l.length>0&&this.emit("errlin\
e",l),ve.removeAllListeners(),E?H(E):L(O)}),this.options.input){if(!ve.stdin)throw new Error("child process missing stdin");ve.stdin.end(this.options.input)}}))})}}function pt(V){const L=[];let H=!1,te=!1,
le="";function we(ve){te&&ve!=='"'&&(le+="\\"),le+=ve,te=!1}for(let ve=0;ve<V.length;ve++){const We=V.charAt(ve);if(We==='"'){te?we(We):H=!H;continue}if(We==="\\"&&te){we(We);continue}if(We==="\\"&&H){
te=!0;continue}if(We===" "&&!H){le.length>0&&(L.push(le),le="");continue}we(We)}return le.length>0&&L.push(le.trim()),L}class se extends q.EventEmitter{constructor(L,H){if(super(),this.processClosed=!1,
this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=L,this.
toolPath=H,L.delay&&(this.delay=L.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ht.setTimeout)(se.HandleTimeout,this.delay,this)))}_debug(L){
this.emit("debug",L)}_setResult(){let L;this.processExited&&(this.processError?L=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?L=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(L=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",L,this.processExitCode)}static HandleTimeout(L){if(!L.done){if(!L.processClosed&&L.processExited){const H=`The STDIO streams did not close within ${L.delay/
1e3} seconds of the exit event from process '${L.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;L._debug(H)}L._setResult()}}}var ye=function(V,L,H,te){
function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}return new(H||(H=Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){
ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=te.apply(V,L||[])).next())})};function me(V,L,H){return ye(this,void 0,void 0,function*(){const te=tr.argStringToArray(V);if(te.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const le=te[0];return L=te.slice(1).concat(L||[]),new tr.ToolRunner(le,L,H).exec()})}function xe(V,L,H){return ye(this,void 0,void 0,
function*(){var te,le;let we="",ve="";const We=new StringDecoder("utf8"),l=new StringDecoder("utf8"),E=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,O=(le=H?.listeners)===null||le===void 0?void 0:
le.stderr,J=_e=>{ve+=l.write(_e),O&&O(_e)},ae=_e=>{we+=We.write(_e),E&&E(_e)},ge=Object.assign(Object.assign({},H?.listeners),{stdout:ae,stderr:J}),ie=yield me(V,L,Object.assign(Object.assign({},H),{listeners:ge}));
return we+=We.end(),ve+=l.end(),{exitCode:ie,stdout:we,stderr:ve}})}var Se=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}return new(H||(H=Promise))(function(we,ve){
function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=te.apply(V,L||[])).next())})};const Ie=()=>Se(
void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:L}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:L.trim(),version:V.trim()}}),ke=()=>Se(void 0,void 0,void 0,function*(){var V,L,H,te;
const{stdout:le}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),we=(L=(V=le.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&L!==void 0?L:"";return{name:(te=(H=le.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:we}}),Re=()=>Se(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[L,H]=V.trim().split(`
`);return{name:L,version:H}}),he=y.platform(),Te=y.arch(),Ce=he==="win32",je=he==="darwin",Ke=he==="linux";function Je(){return Se(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ce?Ie():je?ke():Re()),{platform:he,arch:Te,isWindows:Ce,isMacOS:je,isLinux:Ke})})}var qe=function(V,L,H,te){function le(we){return we instanceof H?we:new H(function(ve){ve(we)})}return new(H||(H=
Promise))(function(we,ve){function We(O){try{E(te.next(O))}catch(J){ve(J)}}function l(O){try{E(te.throw(O))}catch(J){ve(J)}}function E(O){O.done?we(O.value):le(O.value).then(We,l)}E((te=te.apply(V,L||
[])).next())})},Ve;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(Ve||(Ve={}));function tt(V,L){const H=toCommandValue(L);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,L));issueCommand("set-env",{name:V},H)}function at(V){z("add-mask",{},V)}function ct(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function dt(V,L){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(L&&L.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${V}`);return L&&L.trimWhitespace===!1?H:H.trim()}function mt(V,L){const H=dt(V,L).split(`
`).filter(te=>te!=="");return L&&L.trimWhitespace===!1?H:H.map(te=>te.trim())}function yt(V,L){const H=["true","True","TRUE"],te=["false","False","FALSE"],le=dt(V,L);if(H.includes(le))return!0;if(te.includes(
le))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function bt(V,L){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(V,L));process.stdout.write(y.EOL),z("set-output",{name:V},
U(L))}function At(V){issue("echo",V?"on":"off")}function wt(V){process.exitCode=Ve.Failure,Et(V)}function It(){return process.env.RUNNER_DEBUG==="1"}function vt(V){z("debug",{},V)}function Et(V,L={}){
z("error",F(L),V instanceof Error?V.toString():V)}function _t(V,L={}){z("warning",F(L),V instanceof Error?V.toString():V)}function Ot(V,L={}){z("notice",F(L),V instanceof Error?V.toString():V)}function xt(V){
process.stdout.write(V+y.EOL)}function St(V){issue("group",V)}function $t(){issue("endgroup")}function Tt(V,L){return qe(this,void 0,void 0,function*(){St(V);let H;try{H=yield L()}finally{$t()}return H})}
function Rt(V,L){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,L));issueCommand("save-state",{name:V},toCommandValue(L))}function Pt(V){return process.env[`S\
TATE_${V}`]||""}function kt(V){return qe(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ee,re,e)=>{e.d(re,{tZ:()=>F});var y=function(X,x,M,R){function j(A){return A instanceof
M?A:new M(function(w){w(A)})}return new(M||(M=Promise))(function(A,w){function i(d){try{f(R.next(d))}catch(C){w(C)}}function o(d){try{f(R.throw(d))}catch(C){w(C)}}function f(d){d.done?A(d.value):j(d.value).
then(i,o)}f((R=R.apply(X,x||[])).next())})};class U{constructor(x,M){this.username=x,this.password=M}prepareRequest(x){if(!x.headers)throw Error("The request has no headers");x.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class F{constructor(x){this.token=x}prepareRequest(x){if(!x.headers)throw Error("The request has no headers");x.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class z{constructor(x){this.token=x}prepareRequest(x){if(!x.headers)throw Error("The request has no headers");x.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,re,e)=>{e.d(re,{Qq:()=>v,Hv:()=>w});var y=e(8611),U=e.t(y,2),F=e(5692),z=e.t(F,2),X=e(9783),x=e(770),M=p=>{var r={};return e.d(r,p),r},R=p=>(()=>p);const j=M({ProxyAgent:()=>Kt.ProxyAgent});
var A=function(p,r,s,u){function g(c){return c instanceof s?c:new s(function(N){N(c)})}return new(s||(s=Promise))(function(c,N){function P(ce){try{ne(u.next(ce))}catch(Ee){N(Ee)}}function q(ce){try{ne(
u.throw(ce))}catch(Ee){N(Ee)}}function ne(ce){ce.done?c(ce.value):g(ce.value).then(P,q)}ne((u=u.apply(p,r||[])).next())})},w;(function(p){p[p.OK=200]="OK",p[p.MultipleChoices=300]="MultipleChoices",p[p.
MovedPermanently=301]="MovedPermanently",p[p.ResourceMoved=302]="ResourceMoved",p[p.SeeOther=303]="SeeOther",p[p.NotModified=304]="NotModified",p[p.UseProxy=305]="UseProxy",p[p.SwitchProxy=306]="Switc\
hProxy",p[p.TemporaryRedirect=307]="TemporaryRedirect",p[p.PermanentRedirect=308]="PermanentRedirect",p[p.BadRequest=400]="BadRequest",p[p.Unauthorized=401]="Unauthorized",p[p.PaymentRequired=402]="Pa\
ymentRequired",p[p.Forbidden=403]="Forbidden",p[p.NotFound=404]="NotFound",p[p.MethodNotAllowed=405]="MethodNotAllowed",p[p.NotAcceptable=406]="NotAcceptable",p[p.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",p[p.RequestTimeout=408]="RequestTimeout",p[p.Conflict=409]="Conflict",p[p.Gone=410]="Gone",p[p.TooManyRequests=429]="TooManyRequests",p[p.InternalServerError=500]="InternalSe\
rverError",p[p.NotImplemented=501]="NotImplemented",p[p.BadGateway=502]="BadGateway",p[p.ServiceUnavailable=503]="ServiceUnavailable",p[p.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var i;(function(p){
p.Accept="accept",p.ContentType="content-type"})(i||(i={}));var o;(function(p){p.ApplicationJson="application/json"})(o||(o={}));function f(p){const r=pm.getProxyUrl(new URL(p));return r?r.href:""}const d=[
w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],C=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],I=["OPTIONS","GET","DELETE","HEAD"],b=10,t=5;class n extends Error{constructor(r,s){
super(r),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,n.prototype)}}class a{constructor(r){this.message=r}readBody(){return A(this,void 0,void 0,function*(){return new Promise(
r=>A(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",u=>{s=Buffer.concat([s,u])}),this.message.on("end",()=>{r(s.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,
function*(){return new Promise(r=>A(this,void 0,void 0,function*(){const s=[];this.message.on("data",u=>{s.push(u)}),this.message.on("end",()=>{r(Buffer.concat(s))})}))})}}function $(p){return new URL(
p).protocol==="https:"}class v{constructor(r,s,u){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=s||[],this.requestOptions=u,u&&(u.ignoreSslError!=null&&(this._ignoreSslError=u.ignoreSslError),this._socketTimeout=
u.socketTimeout,u.allowRedirects!=null&&(this._allowRedirects=u.allowRedirects),u.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=u.allowRedirectDowngrade),u.maxRedirects!=null&&(this._maxRedirects=
Math.max(u.maxRedirects,0)),u.keepAlive!=null&&(this._keepAlive=u.keepAlive),u.allowRetries!=null&&(this._allowRetries=u.allowRetries),u.maxRetries!=null&&(this._maxRetries=u.maxRetries))}options(r,s){
return A(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,s||{})})}get(r,s){return A(this,void 0,void 0,function*(){return this.request("GET",r,null,s||{})})}del(r,s){return A(this,
void 0,void 0,function*(){return this.request("DELETE",r,null,s||{})})}post(r,s,u){return A(this,void 0,void 0,function*(){return this.request("POST",r,s,u||{})})}patch(r,s,u){return A(this,void 0,void 0,
function*(){return this.request("PATCH",r,s,u||{})})}put(r,s,u){return A(this,void 0,void 0,function*(){return this.request("PUT",r,s,u||{})})}head(r,s){return A(this,void 0,void 0,function*(){return this.
request("HEAD",r,null,s||{})})}sendStream(r,s,u,g){return A(this,void 0,void 0,function*(){return this.request(r,s,u,g)})}getJson(r){return A(this,arguments,void 0,function*(s,u={}){u[i.Accept]=this._getExistingOrDefaultHeader(
u,i.Accept,o.ApplicationJson);const g=yield this.get(s,u);return this._processResponse(g,this.requestOptions)})}postJson(r,s){return A(this,arguments,void 0,function*(u,g,c={}){const N=JSON.stringify(
g,null,2);c[i.Accept]=this._getExistingOrDefaultHeader(c,i.Accept,o.ApplicationJson),c[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,o.ApplicationJson);const P=yield this.post(u,N,c);return this.
_processResponse(P,this.requestOptions)})}putJson(r,s){return A(this,arguments,void 0,function*(u,g,c={}){const N=JSON.stringify(g,null,2);c[i.Accept]=this._getExistingOrDefaultHeader(c,i.Accept,o.ApplicationJson),
c[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,o.ApplicationJson);const P=yield this.put(u,N,c);return this._processResponse(P,this.requestOptions)})}patchJson(r,s){return A(this,arguments,
void 0,function*(u,g,c={}){const N=JSON.stringify(g,null,2);c[i.Accept]=this._getExistingOrDefaultHeader(c,i.Accept,o.ApplicationJson),c[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(c,o.
ApplicationJson);const P=yield this.patch(u,N,c);return this._processResponse(P,this.requestOptions)})}request(r,s,u,g){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const c=new URL(s);let N=this._prepareRequest(r,c,g);const P=this._allowRetries&&I.includes(r)?this._maxRetries+1:1;let q=0,ne;do{if(ne=yield this.requestRaw(N,u),ne&&ne.
message&&ne.message.statusCode===w.Unauthorized){let Ee;for(const fe of this.handlers)if(fe.canHandleAuthentication(ne)){Ee=fe;break}return Ee?Ee.handleAuthentication(this,N,u):ne}let ce=this._maxRedirects;
for(;ne.message.statusCode&&d.includes(ne.message.statusCode)&&this._allowRedirects&&ce>0;){const Ee=ne.message.headers.location;if(!Ee)break;const fe=new URL(Ee);if(c.protocol==="https:"&&c.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ne.readBody(),fe.hostname!==c.hostname)for(const h in g)h.toLowerCase()==="authorization"&&delete g[h];N=this._prepareRequest(r,fe,g),ne=yield this.requestRaw(
N,u),ce--}if(!ne.message.statusCode||!C.includes(ne.message.statusCode))return ne;q+=1,q<P&&(yield ne.readBody(),yield this._performExponentialBackoff(q))}while(q<P);return ne})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(r,s){return A(this,void 0,void 0,function*(){return new Promise((u,g)=>{function c(N,P){N?g(N):P?u(P):g(new Error("Unknown error"))}this.requestRawWithCallback(
r,s,c)})})}requestRawWithCallback(r,s,u){typeof s=="string"&&(r.options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let g=!1;function c(q,ne){g||(g=
!0,u(q,ne))}const N=r.httpModule.request(r.options,q=>{const ne=new a(q);c(void 0,ne)});let P;N.on("socket",q=>{P=q}),N.setTimeout(this._socketTimeout||3*6e4,()=>{P&&P.end(),c(new Error(`Request timeo\
ut: ${r.options.path}`))}),N.on("error",function(q){c(q)}),s&&typeof s=="string"&&N.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){N.end()}),s.pipe(N)):N.end()}getAgent(r){const s=new URL(
r);return this._getAgent(s)}getAgentDispatcher(r){const s=new URL(r),u=X.s(s);if(u&&u.hostname)return this._getProxyAgentDispatcher(s,u)}_prepareRequest(r,s,u){const g={};g.parsedUrl=s;const c=g.parsedUrl.
protocol==="https:";g.httpModule=c?z:U;const N=c?443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):N,g.options.path=(g.parsedUrl.pathname||
"")+(g.parsedUrl.search||""),g.options.method=r,g.options.headers=this._mergeHeaders(u),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),
this.handlers)for(const P of this.handlers)P.prepareRequest(g.options);return g}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},S(this.requestOptions.headers),
S(r||{})):S(r||{})}_getExistingOrDefaultHeader(r,s,u){let g;if(this.requestOptions&&this.requestOptions.headers){const N=S(this.requestOptions.headers)[s];N&&(g=typeof N=="number"?N.toString():N)}const c=r[s];
return c!==void 0?typeof c=="number"?c.toString():c:g!==void 0?g:u}_getExistingOrDefaultContentTypeHeader(r,s){let u;if(this.requestOptions&&this.requestOptions.headers){const c=S(this.requestOptions.
headers)[i.ContentType];c&&(typeof c=="number"?u=String(c):Array.isArray(c)?u=c.join(", "):u=c)}const g=r[i.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:
u!==void 0?u:s}_getAgent(r){let s;const u=X.s(r),g=u&&u.hostname;if(this._keepAlive&&g&&(s=this._proxyAgent),g||(s=this._agent),s)return s;const c=r.protocol==="https:";let N=100;if(this.requestOptions&&
(N=this.requestOptions.maxSockets||y.globalAgent.maxSockets),u&&u.hostname){const P={maxSockets:N,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(u.username||u.password)&&{proxyAuth:`${u.
username}:${u.password}`}),{host:u.hostname,port:u.port})};let q;const ne=u.protocol==="https:";c?q=ne?x.httpsOverHttps:x.httpsOverHttp:q=ne?x.httpOverHttps:x.httpOverHttp,s=q(P),this._proxyAgent=s}if(!s){
const P={keepAlive:this._keepAlive,maxSockets:N};s=c?new F.Agent(P):new y.Agent(P),this._agent=s}return c&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(r,s){
let u;if(this._keepAlive&&(u=this._proxyAgentDispatcher),u)return u;const g=r.protocol==="https:";return u=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=u,g&&this._ignoreSslError&&(u.options=Object.assign(u.options.requestTls||{},{rejectUnauthorized:!1})),
u}_getUserAgentWithOrchestrationId(r){const s=r||"actions/http-client",u=process.env.ACTIONS_ORCHESTRATION_ID;if(u){const g=u.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${g}`}return s}_performExponentialBackoff(r){
return A(this,void 0,void 0,function*(){r=Math.min(b,r);const s=t*Math.pow(2,r);return new Promise(u=>setTimeout(()=>u(),s))})}_processResponse(r,s){return A(this,void 0,void 0,function*(){return new Promise(
(u,g)=>A(this,void 0,void 0,function*(){const c=r.message.statusCode||0,N={statusCode:c,result:null,headers:{}};c===w.NotFound&&u(N);function P(ce,Ee){if(typeof Ee=="string"){const fe=new Date(Ee);if(!isNaN(
fe.valueOf()))return fe}return Ee}let q,ne;try{ne=yield r.readBody(),ne&&ne.length>0&&(s&&s.deserializeDates?q=JSON.parse(ne,P):q=JSON.parse(ne),N.result=q),N.headers=r.message.headers}catch{}if(c>299){
let ce;q&&q.message?ce=q.message:ne&&ne.length>0?ce=ne:ce=`Failed request: (${c})`;const Ee=new n(ce,c);Ee.result=N.result,g(Ee)}else u(N)}))})}}const S=p=>Object.keys(p).reduce((r,s)=>(r[s.toLowerCase()]=
p[s],r),{})}),9783:((ee,re,e)=>{e.d(re,{H:()=>U,s:()=>y});function y(X){const x=X.protocol==="https:";if(U(X))return;const M=x?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||
process.env.HTTP_PROXY;if(M)try{return new z(M)}catch{if(!M.startsWith("http://")&&!M.startsWith("https://"))return new z(`http://${M}`)}else return}function U(X){if(!X.hostname)return!1;const x=X.hostname;
if(F(x))return!0;const M=process.env.no_proxy||process.env.NO_PROXY||"";if(!M)return!1;let R;X.port?R=Number(X.port):X.protocol==="http:"?R=80:X.protocol==="https:"&&(R=443);const j=[X.hostname.toUpperCase()];
typeof R=="number"&&j.push(`${j[0]}:${R}`);for(const A of M.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(A==="*"||j.some(w=>w===A||w.endsWith(`.${A}`)||A.startsWith(".")&&w.endsWith(`${A}`)))
return!0;return!1}function F(X){const x=X.toLowerCase();return x==="localhost"||x.startsWith("127.")||x.startsWith("[::1]")||x.startsWith("[0:0:0:0:0:0:0:1]")}class z extends URL{constructor(x,M){super(
x,M),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ee,re,e)=>{e.d(re,{E:()=>z});class y{diff(x,M,R={}){let j;typeof R=="function"?(j=R,R={}):"callback"in R&&(j=R.callback);const A=this.castInput(x,R),w=this.castInput(M,R),i=this.removeEmpty(this.
tokenize(A,R)),o=this.removeEmpty(this.tokenize(w,R));return this.diffWithOptionsObj(i,o,R,j)}diffWithOptionsObj(x,M,R,j){var A;const w=v=>{if(v=this.postProcess(v,R),j){setTimeout(function(){j(v)},0);
return}else return v},i=M.length,o=x.length;let f=1,d=i+o;R.maxEditLength!=null&&(d=Math.min(d,R.maxEditLength));const C=(A=R.timeout)!==null&&A!==void 0?A:1/0,I=Date.now()+C,b=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(b[0],M,x,0,R);if(b[0].oldPos+1>=o&&t+1>=i)return w(this.buildValues(b[0].lastComponent,M,x));let n=-1/0,a=1/0;const $=()=>{for(let v=Math.max(n,-f);v<=Math.min(a,f);v+=2){let S;
const p=b[v-1],r=b[v+1];p&&(b[v-1]=void 0);let s=!1;if(r){const g=r.oldPos-v;s=r&&0<=g&&g<i}const u=p&&p.oldPos+1<o;if(!s&&!u){b[v]=void 0;continue}if(!u||s&&p.oldPos<r.oldPos?S=this.addToPath(r,!0,!1,
0,R):S=this.addToPath(p,!1,!0,1,R),t=this.extractCommon(S,M,x,v,R),S.oldPos+1>=o&&t+1>=i)return w(this.buildValues(S.lastComponent,M,x))||!0;b[v]=S,S.oldPos+1>=o&&(a=Math.min(a,v-1)),t+1>=i&&(n=Math.max(
n,v+1))}f++};if(j)(function v(){setTimeout(function(){if(f>d||Date.now()>I)return j(void 0);$()||v()},0)})();else for(;f<=d&&Date.now()<=I;){const v=$();if(v)return v}}addToPath(x,M,R,j,A){const w=x.lastComponent;
return w&&!A.oneChangePerToken&&w.added===M&&w.removed===R?{oldPos:x.oldPos+j,lastComponent:{count:w.count+1,added:M,removed:R,previousComponent:w.previousComponent}}:{oldPos:x.oldPos+j,lastComponent:{
count:1,added:M,removed:R,previousComponent:w}}}extractCommon(x,M,R,j,A){const w=M.length,i=R.length;let o=x.oldPos,f=o-j,d=0;for(;f+1<w&&o+1<i&&this.equals(R[o+1],M[f+1],A);)f++,o++,d++,A.oneChangePerToken&&
(x.lastComponent={count:1,previousComponent:x.lastComponent,added:!1,removed:!1});return d&&!A.oneChangePerToken&&(x.lastComponent={count:d,previousComponent:x.lastComponent,added:!1,removed:!1}),x.oldPos=
o,f}equals(x,M,R){return R.comparator?R.comparator(x,M):x===M||!!R.ignoreCase&&x.toLowerCase()===M.toLowerCase()}removeEmpty(x){const M=[];for(let R=0;R<x.length;R++)x[R]&&M.push(x[R]);return M}castInput(x,M){
return x}tokenize(x,M){return Array.from(x)}join(x){return x.join("")}postProcess(x,M){return x}get useLongestToken(){return!1}buildValues(x,M,R){const j=[];let A;for(;x;)j.push(x),A=x.previousComponent,
delete x.previousComponent,x=A;j.reverse();const w=j.length;let i=0,o=0,f=0;for(;i<w;i++){const d=j[i];if(d.removed)d.value=this.join(R.slice(f,f+d.count)),f+=d.count;else{if(!d.added&&this.useLongestToken){
let C=M.slice(o,o+d.count);C=C.map(function(I,b){const t=R[f+b];return t.length>I.length?t:I}),d.value=this.join(C)}else d.value=this.join(M.slice(o,o+d.count));o+=d.count,d.added||(f+=d.count)}}return j}}
class U extends y{tokenize(x){return x.slice()}join(x){return x}removeEmpty(x){return x}}const F=new U;function z(X,x,M){return F.diff(X,x,M)}})},Mt={};function Qe(ee){var re=Mt[ee];if(re!==void 0)return re.
exports;var e=Mt[ee]={exports:{}},y=!0;try{Ct[ee].call(e.exports,e,e.exports,Qe),y=!1}finally{y&&delete Mt[ee]}return e.exports}Qe.m=Ct,typeof Qe<"u"&&(Qe.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",re=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",y=F=>{F&&F.d<1&&(F.d=1,F.forEach(z=>z.r--),F.forEach(z=>z.r--?z.r++:z()))},U=F=>F.map(z=>{if(z!==
null&&typeof z=="object"){if(z[ee])return z;if(z.then){var X=[];X.d=0,z.then(R=>{x[re]=R,y(X)},R=>{x[e]=R,y(X)});var x={};return x[ee]=R=>R(X),x}}var M={};return M[ee]=R=>{},M[re]=z,M});Qe.a=(F,z,X)=>{
var x;X&&((x=[]).d=-1);var M=new Set,R=F.exports,j,A,w,i=new Promise((o,f)=>{w=f,A=o});i[re]=R,i[ee]=o=>(x&&o(x),M.forEach(o),i.catch(f=>{})),F.exports=i,z(o=>{j=U(o);var f,d=()=>j.map(I=>{if(I[e])throw I[e];
return I[re]}),C=new Promise(I=>{f=()=>I(d),f.r=0;var b=t=>t!==x&&!M.has(t)&&(M.add(t),t&&!t.d&&(f.r++,t.push(f)));j.map(t=>t[ee](b))});return f.r?C:d()},o=>(o?w(i[e]=o):A(R),y(x))),x&&x.d<0&&(x.d=0)}})(),
(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,re;Qe.t=function(e,y){if(y&1&&(e=this(e)),y&8||typeof e=="object"&&e&&(y&4&&e.__esModule||y&16&&typeof e.then=="function"))
return e;var U=Object.create(null);Qe.r(U);var F={};re=re||[null,ee({}),ee([]),ee(ee)];for(var z=y&2&&e;typeof z=="object"&&!~re.indexOf(z);z=ee(z))Object.getOwnPropertyNames(z).forEach(X=>F[X]=()=>e[X]);
return F.default=()=>e,Qe.d(U,F),U}})(),Qe.d=(ee,re)=>{for(var e in re)Qe.o(re,e)&&!Qe.o(ee,e)&&Object.defineProperty(ee,e,{enumerable:!0,get:re[e]})},Qe.f={},Qe.e=ee=>Promise.all(Object.keys(Qe.f).reduce(
(re,e)=>(Qe.f[e](ee,re),re),[])),Qe.u=ee=>""+ee+".index.js",Qe.o=(ee,re)=>Object.prototype.hasOwnProperty.call(ee,re),Qe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},re=e=>{var{ids:y,modules:U,runtime:F}=e,z,X,x=0;for(z in U)Qe.o(U,z)&&(Qe.m[z]=U[z]);for(F&&F(Qe);x<y.length;x++)
X=y[x],Qe.o(ee,X)&&ee[X]&&ee[X][0](),ee[y[x]]=0};Qe.f.j=(e,y)=>{var U=Qe.o(ee,e)?ee[e]:void 0;if(U!==0)if(U)y.push(U[1]);else{var F=import("./"+Qe.u(e)).then(re,z=>{throw ee[e]!==0&&(ee[e]=void 0),z}),
F=Promise.race([F,new Promise(z=>U=ee[e]=[z])]);y.push(U[1]=F)}}})();var Lt=Qe(6325);Lt=await Lt;
