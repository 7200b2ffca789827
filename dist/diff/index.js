import{createRequire as tt}from"module";const Jn={};var Xn={313:(Oe=>{Oe.exports=$e;function $e(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}$e.prototype.go=function(V){
this.pending<this.max?d(this,V):this.waiting.push(V)},$e.prototype.wait=function(V){this.pending===0?V(this.error):this.listeners.push(V)},$e.prototype.hold=function(){return g(this)};function g(V){V.
pending+=1;var ue=!1;return we;function we(K){if(ue)throw new Error("callback called twice");if(ue=!0,V.error=V.error||K,V.pending-=1,V.waiting.length>0&&V.pending<V.max)d(V,V.waiting.shift());else if(V.
pending===0){var te=V.listeners;V.listeners=[],te.forEach(ge)}}function ge(K){K(V.error)}}function d(V,ue){ue(g(V))}}),770:((Oe,$e,g)=>{g(218)}),218:((Oe,$e,g)=>{var d,V=g(278),ue=g(756),we=g(611),ge=g(
692),K=g(434),te=g(613),k=g(23);d=$,d=F,d=I,d=C;function $(W){var h=new A(W);return h.request=we.request,h}function F(W){var h=new A(W);return h.request=we.request,h.createSocket=P,h.defaultPort=443,h}
function I(W){var h=new A(W);return h.request=ge.request,h}function C(W){var h=new A(W);return h.request=ge.request,h.createSocket=P,h.defaultPort=443,h}function A(W){var h=this;h.options=W||{},h.proxyOptions=
h.options.proxy||{},h.maxSockets=h.options.maxSockets||we.Agent.defaultMaxSockets,h.requests=[],h.sockets=[],h.on("free",function(O,T,U,ie){for(var Q=N(T,U,ie),b=0,y=h.requests.length;b<y;++b){var E=h.
requests[b];if(E.host===Q.host&&E.port===Q.port){h.requests.splice(b,1),E.request.onSocket(O);return}}O.destroy(),h.removeSocket(O)})}k.inherits(A,K.EventEmitter),A.prototype.addRequest=function(h,c,O,T){
var U=this,ie=X({request:h},U.options,N(c,O,T));if(U.sockets.length>=this.maxSockets){U.requests.push(ie);return}U.createSocket(ie,function(Q){Q.on("free",b),Q.on("close",y),Q.on("agentRemove",y),h.onSocket(
Q);function b(){U.emit("free",Q,ie)}function y(E){U.removeSocket(Q),Q.removeListener("free",b),Q.removeListener("close",y),Q.removeListener("agentRemove",y)}})},A.prototype.createSocket=function(h,c){
var O=this,T={};O.sockets.push(T);var U=X({},O.proxyOptions,{method:"CONNECT",path:h.host+":"+h.port,agent:!1,headers:{host:h.host+":"+h.port}});h.localAddress&&(U.localAddress=h.localAddress),U.proxyAuth&&
(U.headers=U.headers||{},U.headers["Proxy-Authorization"]="Basic "+new Buffer(U.proxyAuth).toString("base64")),L("making CONNECT request");var ie=O.request(U);ie.useChunkedEncodingByDefault=!1,ie.once(
"response",Q),ie.once("upgrade",b),ie.once("connect",y),ie.once("error",E),ie.end();function Q(Y){Y.upgrade=!0}function b(Y,ne,D){process.nextTick(function(){y(Y,ne,D)})}function y(Y,ne,D){if(ie.removeAllListeners(),
ne.removeAllListeners(),Y.statusCode!==200){L("tunneling socket could not be established, statusCode=%d",Y.statusCode),ne.destroy();var oe=new Error("tunneling socket could not be established, statusC\
ode="+Y.statusCode);oe.code="ECONNRESET",h.request.emit("error",oe),O.removeSocket(T);return}if(D.length>0){L("got illegal response body from proxy"),ne.destroy();var oe=new Error("got illegal respons\
e body from proxy");oe.code="ECONNRESET",h.request.emit("error",oe),O.removeSocket(T);return}return L("tunneling connection has established"),O.sockets[O.sockets.indexOf(T)]=ne,c(ne)}function E(Y){ie.
removeAllListeners(),L(`tunneling socket could not be established, cause=%s
`,Y.message,Y.stack);var ne=new Error("tunneling socket could not be established, cause="+Y.message);ne.code="ECONNRESET",h.request.emit("error",ne),O.removeSocket(T)}},A.prototype.removeSocket=function(h){
var c=this.sockets.indexOf(h);if(c!==-1){this.sockets.splice(c,1);var O=this.requests.shift();O&&this.createSocket(O,function(T){O.request.onSocket(T)})}};function P(W,h){var c=this;A.prototype.createSocket.
call(c,W,function(O){var T=W.request.getHeader("host"),U=X({},c.options,{socket:O,servername:T?T.replace(/:.*$/,""):W.host}),ie=ue.connect(0,U);c.sockets[c.sockets.indexOf(O)]=ie,h(ie)})}function N(W,h,c){
return typeof W=="string"?{host:W,port:h,localAddress:c}:W}function X(W){for(var h=1,c=arguments.length;h<c;++h){var O=arguments[h];if(typeof O=="object")for(var T=Object.keys(O),U=0,ie=T.length;U<ie;++U){
var Q=T[U];O[Q]!==void 0&&(W[Q]=O[Q])}}return W}var L;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?L=function(){var W=Array.prototype.slice.call(arguments);typeof W[0]=="string"?W[0]=
"TUNNEL: "+W[0]:W.unshift("TUNNEL:"),console.error.apply(console,W)}:L=function(){},d=L}),248:(Oe=>{const $e=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function g(d){let V=-1;for(let ue of d)V=$e[(V^ue)&255]^V>>>8;return(V^-1)>>>0}Oe.exports=g}),502:((Oe,$e,g)=>{var d=g(896),V=g(23),ue=g(203),we=ue.Readable,ge=ue.PassThrough,K=g(313),te=g(
434).EventEmitter;$e.BufferSlicer=F,$e.FdSlicer=k,V.inherits(k,te);function k(I){te.call(this),this.fd=I,this.pend=new K,this.pend.max=1,this.refCount=0}k.prototype.read=function(I,C,A,P,N){var X=this;
X.pend.go(function(L){d.read(X.fd,I,C,A,P,function(W,h,c){L(),N(W,h,c)})})},k.prototype.createReadStream=function(I){return new $(this,I)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var I=this;if(I.refCount-=1,I.refCount<0)throw new Error("invalid unref");if(I.refCount>0)return;d.close(I.fd,C);function C(A){A?I.emit("error",A):I.emit("close")}},V.inherits($,we);function $(I,C){
C=C||{},we.call(this,C),this.context=I,this.context.ref(),this.start=C.start||0,this.endOffset=C.end,this.pos=this.start}$.prototype._read=function(I){var C=this,A=Math.min(C._readableState.highWaterMark,
I);if(C.endOffset!=null&&(A=Math.min(A,C.endOffset-C.pos)),A<=0){C.push(null),this._cleanup();return}C.context.pend.go(function(P){var N=Buffer.allocUnsafe(A);d.read(C.context.fd,N,0,A,C.pos,function(X,L){
X?C.destroy(X):L===0?(C.push(null),C._cleanup()):(C.pos+=L,C.push(N.slice(0,L))),P()})})},$.prototype._destroy=function(I,C){this._cleanup(),C(I)},$.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},V.inherits(F,te);function F(I){te.call(this),this.refCount=0,this.buffer=I}F.prototype.read=function(I,C,A,P,N){if(!(0<=C&&C<=I.length))throw new RangeError("offset\
 outside buffer: 0 <= "+C+" <= "+I.length);if(P<0)throw new RangeError("position is negative: "+P);if(C+A>I.length&&(A=I.length-C),P+A>this.buffer.length&&(A=this.buffer.length-P),A<=0){setImmediate(function(){
N(null,0)});return}this.buffer.copy(I,C,P,P+A),setImmediate(function(){N(null,A)})},F.prototype.createReadStream=function(I){I=I||{};var C=new ge(I);C.start=I.start||0,C.endOffset=I.end,C.pos=C.endOffset||
this.buffer.length;for(var A=this.buffer.slice(C.start,C.pos),P=65536,N=0;;){var X=N+P;if(X>=A.length){N<A.length&&C.write(A.slice(N,A.length));break}C.write(A.slice(N,X)),N=X}return C.end(),C},F.prototype.
ref=function(){this.refCount+=1},F.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Oe,$e,g)=>{var d,V=g(896),ue=g(106),we=g(502),ge=g(23),K=g(434).
EventEmitter,te=g(203).Transform,k=g(203).PassThrough,$=g(203).Writable;const F=typeof ue.crc32=="function"?ue.crc32:g(248);d=N,d=X,d=L,d=W,d=I,d=C,$e.SY=A,d=P,d=ie,$e.ax=Q,d=b,d=y,d=h,d=T,d=U,d=ne;function I(l,w){
return new Promise((H,R)=>{N(l,{...w,lazyEntries:!0},function(he,ve){if(he)return R(he);H(ve)})})}function C(l,w){return new Promise((H,R)=>{X(l,{...w,lazyEntries:!0},function(he,ve){if(he)return R(he);
H(ve)})})}function A(l,w){return new Promise((H,R)=>{L(l,{...w,lazyEntries:!0},function(he,ve){if(he)return R(he);H(ve)})})}function P(l,w,H){return new Promise((R,he)=>{W(l,w,{...H,lazyEntries:!0},function(ve,xe){
if(ve)return he(ve);R(xe)})})}function N(l,w,H){typeof w=="function"&&(H=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),H==null&&(H=Xe),V.open(l,"r",function(R,he){if(R)return H(R);X(he,w,function(ve,xe){
ve&&V.close(he,Xe),H(ve,xe)})})}function X(l,w,H){typeof w=="function"&&(H=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&
(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),H==null&&(H=Xe),V.fstat(l,function(R,he){if(R)return H(R);var ve=new we.FdSlicer(
l);W(ve,he.size,w,H)})}function L(l,w,H){typeof w=="function"&&(H=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var R=new we.BufferSlicer(l);W(R,l.length,w,H)}function W(l,w,H,R){typeof H=="function"&&(R=H,H=null),H==null&&(H={}),H.
autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var he=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),
H.strictFileNames==null&&(H.strictFileNames=!1),R==null&&(R=Xe),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");l.ref();var ve=22,xe=20,G=65535,re=Math.min(xe+ve+G,w),ae=We(re),Z=w-ae.length;E(l,ae,0,
re,Z,function(fe){if(fe)return R(fe);for(var se=re-ve;se>=0;se-=1)if(ae.readUInt32LE(se)===101010256){var be=ae.subarray(se),je=be.readUInt16LE(4),ke=be.readUInt16LE(10),De=be.readUInt32LE(16),He=be.readUInt16LE(
20),Ve=be.length-ve;if(He!==Ve)return R(new Error("Invalid comment length. Expected: "+Ve+". Found: "+He+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Be=he?ye(be.subarray(22),!1):be.subarray(22);if(se-xe>=0&&ae.readUInt32LE(se-xe)===117853008){var Se=ae.subarray(se-xe,se-xe+xe),Ke=Ae(Se,8),u=We(56);return E(l,u,0,u.length,Ke,
function(z){return z?R(z):u.readUInt32LE(0)!==101075792?R(new Error("invalid zip64 end of central directory record signature")):(je=u.readUInt32LE(16),je!==0?R(new Error("multi-disk zip files are not \
supported: found disk number: "+je)):(ke=Ae(u,32),De=Ae(u,48),R(null,new h(l,De,w,ke,Be,H.autoClose,H.lazyEntries,he,H.validateEntrySizes,H.strictFileNames))))})}return je!==0?R(new Error("multi-disk \
zip files are not supported: found disk number: "+je)):R(null,new h(l,De,w,ke,Be,H.autoClose,H.lazyEntries,he,H.validateEntrySizes,H.strictFileNames))}R(new Error("End of central directory record sign\
ature not found. Either not a zip file, or file is truncated."))})}ge.inherits(h,K);function h(l,w,H,R,he,ve,xe,G,re,ae){var Z=this;K.call(Z),Z.reader=l,Z.reader.on("error",function(fe){O(Z,fe)}),Z.reader.
once("close",function(){Z.emit("close")}),Z.readEntryCursor=w,Z.fileSize=H,Z.entryCount=R,Z.comment=he,Z.entriesRead=0,Z.autoClose=!!ve,Z.lazyEntries=!!xe,Z.decodeStrings=!!G,Z.validateEntrySizes=!!re,
Z.strictFileNames=!!ae,Z.isOpen=!0,Z.emittedError=!1,Z.hasEachEntryBeenCalled=!1,Z.lazyEntries||Z._readEntry()}h.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(l,w){
l.autoClose&&l.close(),O(l,w)}function O(l,w){l.emittedError||(l.emittedError=!0,l.emit("error",w))}h.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without la\
zyEntries:true");this._readEntry()},h.prototype._readEntry=function(){var l=this;if(l.entryCount===l.entriesRead){setImmediate(function(){l.autoClose&&l.close(),!l.emittedError&&l.emit("end")});return}
if(!l.emittedError){var w=We(46);E(l.reader,w,0,w.length,l.readEntryCursor,function(H){if(H)return c(l,H);if(!l.emittedError){var R=new T,he=w.readUInt32LE(0);if(he!==33639248)return c(l,new Error("in\
valid central directory file header signature: 0x"+he.toString(16)));if(R.versionMadeBy=w.readUInt16LE(4),R.versionNeededToExtract=w.readUInt16LE(6),R.generalPurposeBitFlag=w.readUInt16LE(8),R.compressionMethod=
w.readUInt16LE(10),R.lastModFileTime=w.readUInt16LE(12),R.lastModFileDate=w.readUInt16LE(14),R.crc32=w.readUInt32LE(16),R.compressedSize=w.readUInt32LE(20),R.uncompressedSize=w.readUInt32LE(24),R.fileNameLength=
w.readUInt16LE(28),R.extraFieldLength=w.readUInt16LE(30),R.fileCommentLength=w.readUInt16LE(32),R.internalFileAttributes=w.readUInt16LE(36),R.externalFileAttributes=w.readUInt32LE(38),R.relativeOffsetOfLocalHeader=
w.readUInt32LE(42),R.generalPurposeBitFlag&64)return c(l,new Error("strong encryption is not supported"));l.readEntryCursor+=46,w=We(R.fileNameLength+R.extraFieldLength+R.fileCommentLength),E(l.reader,
w,0,w.length,l.readEntryCursor,function(ve){if(ve)return c(l,ve);if(!l.emittedError){R.fileNameRaw=w.subarray(0,R.fileNameLength);var xe=R.fileNameLength+R.extraFieldLength;R.extraFieldRaw=w.subarray(
R.fileNameLength,xe),R.fileCommentRaw=w.subarray(xe,xe+R.fileCommentLength);try{R.extraFields=y(R.extraFieldRaw)}catch(ke){return c(l,ke)}if(l.decodeStrings){var G=(R.generalPurposeBitFlag&2048)!==0;R.
fileComment=ye(R.fileCommentRaw,G),R.fileName=Q(R.generalPurposeBitFlag,R.fileNameRaw,R.extraFields,l.strictFileNames);var re=b(R.fileName);if(re!=null)return c(l,new Error(re))}else R.fileComment=R.fileCommentRaw,
R.fileName=R.fileNameRaw;R.comment=R.fileComment,l.readEntryCursor+=w.length,l.entriesRead+=1;for(var ae=0;ae<R.extraFields.length;ae++){var Z=R.extraFields[ae];if(Z.id===1){var fe=Z.data,se=0;if(R.uncompressedSize===
4294967295){if(se+8>fe.length)return c(l,new Error("zip64 extended information extra field does not include uncompressed size"));R.uncompressedSize=Ae(fe,se),se+=8}if(R.compressedSize===4294967295){if(se+
8>fe.length)return c(l,new Error("zip64 extended information extra field does not include compressed size"));R.compressedSize=Ae(fe,se),se+=8}if(R.relativeOffsetOfLocalHeader===4294967295){if(se+8>fe.
length)return c(l,new Error("zip64 extended information extra field does not include relative header offset"));R.relativeOffsetOfLocalHeader=Ae(fe,se),se+=8}break}}if(l.validateEntrySizes&&R.compressionMethod===
0){var be=R.uncompressedSize;if(R.isEncrypted()&&(be+=12),R.compressedSize!==be){var je="compressed/uncompressed size mismatch for stored file: "+R.compressedSize+" != "+R.uncompressedSize;return c(l,
new Error(je))}}l.emit("entry",R),l.lazyEntries||l._readEntry()}})}})}},h.prototype.eachEntry=function(){const l=this;if(!l.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(l.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");l.hasEachEntryBeenCalled=!0;let w=null;l.on("entry",R),l.on("end",he),l.on("error",ve);function H(){l.removeListener("entry",R),l.removeListener(
"end",he),l.removeListener("error",ve),l.autoClose&&l.close()}function R(xe){let{resolve:G}=w;w=null,G({value:xe})}function he(){let{resolve:xe}=w;w=null,H(),xe({done:!0})}function ve(xe){let{reject:G}=w;
w=null,H(),G(xe)}return{[Symbol.asyncIterator](){return this},next(){const xe=new Promise((G,re)=>{if(w!=null)throw new Error("next() called before previous Promise was resolved.");w={resolve:G,reject:re}});
return l.readEntry(),xe},return(xe){return H(),Promise.resolve({done:!0,value:xe})},throw(xe){return H(),Promise.reject(xe)}}},h.prototype.openReadStream=function(l,w,H){var R=this,he=0,ve=l.compressedSize;
if(H==null&&(H=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(w.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!l.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(l.isCompressed()&&w.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!l.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);G=w.decompress}}if(w.start!=null){if(he=w.start,he<0)throw new Error(
"options.start < 0");if(he>l.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(ve=w.end,ve<0)throw new Error("options.end < 0");if(ve>l.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(ve<he)throw new Error("options.end < options.start")}}var xe=w.decodeFileData===!1||(l.compressionMethod===0||l.compressionMethod===8&&w.decompress===!1)&&(!l.
isEncrypted()||w.decrypt===!1);if((w.start!=null||w.end!=null)&&!xe)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!R.isOpen)return H(new Error(
"closed"));if(l.isEncrypted()&&!xe&&w.decrypt!==!1)return H(new Error("entry is encrypted, and options.decodeFileData !== false"));var G;if(xe)G=!1;else if(l.compressionMethod===8)G=w.decodeFileData!==
!0;else return H(new Error("unsupported compression method: "+l.compressionMethod));R.readLocalFileHeader(l,{minimal:!0},function(re,ae){if(re)return H(re);R.openReadStreamLowLevel(ae.fileDataStart,l.
compressedSize,he,ve,G,l.uncompressedSize,H)})},h.prototype.openReadStreamLowLevel=function(l,w,H,R,he,ve,xe){var G=this,re=l+w,ae=G.reader.createReadStream({start:l+H,end:l+R}),Z=ae;if(he){var fe=!1,
se=ue.createInflateRaw();ae.on("error",function(be){setImmediate(function(){fe||se.emit("error",be)})}),ae.pipe(se),G.validateEntrySizes?(Z=new Y(ve),se.on("error",function(be){setImmediate(function(){
fe||Z.emit("error",be)})}),se.pipe(Z)):Z=se,_e(Z,function(){fe=!0,se!==Z&&se.unpipe(Z),ae.unpipe(se),ae.destroy()})}xe(null,Z)},h.prototype.readLocalFileHeader=function(l,w,H){var R=this;H==null&&(H=w,
w=null),w==null&&(w={}),R.reader.ref();var he=We(30);E(R.reader,he,0,he.length,l.relativeOffsetOfLocalHeader,function(ve){try{if(ve)return H(ve);var xe=he.readUInt32LE(0);if(xe!==67324752)return H(new Error(
"invalid local file header signature: 0x"+xe.toString(16)));var G=he.readUInt16LE(26),re=he.readUInt16LE(28),ae=l.relativeOffsetOfLocalHeader+30+G+re;if(ae+l.compressedSize>R.fileSize)return H(new Error(
"file data overflows file bounds: "+ae+" + "+l.compressedSize+" > "+R.fileSize));if(w.minimal)return H(null,{fileDataStart:ae});var Z=new U;Z.fileDataStart=ae,Z.versionNeededToExtract=he.readUInt16LE(
4),Z.generalPurposeBitFlag=he.readUInt16LE(6),Z.compressionMethod=he.readUInt16LE(8),Z.lastModFileTime=he.readUInt16LE(10),Z.lastModFileDate=he.readUInt16LE(12),Z.crc32=he.readUInt32LE(14),Z.compressedSize=
he.readUInt32LE(18),Z.uncompressedSize=he.readUInt32LE(22),Z.fileNameLength=G,Z.extraFieldLength=re,he=We(G+re),R.reader.ref(),E(R.reader,he,0,he.length,l.relativeOffsetOfLocalHeader+30,function(fe){try{
return fe?H(fe):(Z.fileName=he.subarray(0,G),Z.extraField=he.subarray(G),H(null,Z))}finally{R.reader.unref()}})}finally{R.reader.unref()}})},h.prototype.openReadStreamPromise=function(l,w){return new Promise(
(H,R)=>{this.openReadStream(l,w,function(he,ve){if(he)return R(he);H(ve)})})},h.prototype.openReadStreamLowLevelPromise=function(l,w,H,R,he,ve){return new Promise((xe,G)=>{this.openReadStream(l,w,H,R,
he,ve,function(re,ae){if(re)return G(re);xe(ae)})})},h.prototype.readLocalFileHeaderPromise=function(l,w){return new Promise((H,R)=>{this.readLocalFileHeader(l,w,function(he,ve){if(he)return R(he);H(ve)})})};
function T(){}T.prototype.getLastModDate=function(l){if(l==null&&(l={}),!l.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var H=this.extraFields[w];if(H.id===21589){var R=H.data;if(R.length<
5)continue;var he=R[0],ve=1;if(!(he&ve))continue;var xe=R.readInt32LE(1);return new Date(xe*1e3)}else if(H.id===10){var R=H.data;if(R.length!==32||R.readUInt16LE(4)!==1||R.readUInt16LE(6)!==24)continue;
var G=R.readUInt32LE(8)+4294967296*R.readInt32LE(12),re=G/1e4-116444736e5;return new Date(re)}}return ie(this.lastModFileDate,this.lastModFileTime,l.timezone)},T.prototype.canDecodeFileData=function(){
return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.isCompressed=function(){return this.
compressionMethod===8};function U(){}function ie(l,w,H){var R=l&31,he=(l>>5&15)-1,ve=(l>>9&127)+1980,xe=0,G=(w&31)*2,re=w>>5&63,ae=w>>11&31;if(H==null||H==="local")return new Date(ve,he,R,ae,re,G,xe);
if(H==="UTC")return new Date(Date.UTC(ve,he,R,ae,re,G,xe));throw new Error("unrecognized options.timezone: "+options.timezone)}function Q(l,w,H,R){for(var he=null,ve=0;ve<H.length;ve++){var xe=H[ve];if(xe.
id===28789){if(xe.data.length<6||xe.data.readUInt8(0)!==1)continue;var G=xe.data.readUInt32LE(1);if(F(w)!==G)continue;he=ye(xe.data.subarray(5),!0);break}}if(he==null){var re=(l&2048)!==0;he=ye(w,re)}
return R||(he=he.replace(/\\/g,"/")),he}function b(l){return l.indexOf("\\")!==-1?"invalid characters in fileName: "+l:/^[a-zA-Z]:/.test(l)||/^\//.test(l)?"absolute path: "+l:l.split("/").indexOf("..")!==
-1?"invalid relative path: "+l:null}function y(l){for(var w=[],H=0;H<l.length-3;){var R=l.readUInt16LE(H+0),he=l.readUInt16LE(H+2),ve=H+4,xe=ve+he;if(xe>l.length)throw new Error("extra field length ex\
ceeds extra field buffer size");var G=l.subarray(ve,xe);w.push({id:R,data:G}),H=xe}return w}function E(l,w,H,R,he,ve){if(R===0)return setImmediate(function(){ve(null,We(0))});l.read(w,H,R,he,function(xe,G){
if(xe)return ve(xe);if(G<R)return ve(new Error("unexpected EOF"));ve()})}ge.inherits(Y,te);function Y(l){te.call(this),this.actualByteCount=0,this.expectedByteCount=l}Y.prototype._transform=function(l,w,H){
if(this.actualByteCount+=l.length,this.actualByteCount>this.expectedByteCount){var R="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(
R))}H(null,l)},Y.prototype._flush=function(l){if(this.actualByteCount<this.expectedByteCount){var w="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return l(new Error(w))}l()},ge.inherits(ne,K);function ne(){K.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){var l=this;if(l.refCount-=1,l.refCount>
0)return;if(l.refCount<0)throw new Error("invalid unref");l.close(w);function w(H){if(H)return l.emit("error",H);l.emit("close")}},ne.prototype.createReadStream=function(l){l==null&&(l={});var w=l.start,
H=l.end;if(w===H){var R=new k;return setImmediate(function(){R.end()}),R}var he=this._readStreamForRange(w,H),ve=!1,xe=new D(this);he.on("error",function(re){setImmediate(function(){ve||xe.emit("error",
re)})}),_e(xe,function(){he.unpipe(xe),xe.unref(),he.destroy()});var G=new Y(H-w);return xe.on("error",function(re){setImmediate(function(){ve||G.emit("error",re)})}),_e(G,function(){ve=!0,xe.unpipe(G),
xe.destroy()}),he.pipe(xe).pipe(G)},ne.prototype._readStreamForRange=function(l,w){throw new Error("not implemented")},ne.prototype.read=function(l,w,H,R,he){var ve=this.createReadStream({start:R,end:R+
H}),xe=new $,G=0;xe._write=function(re,ae,Z){re.copy(l,w+G,0,re.length),G+=re.length,Z()},xe.on("finish",he),ve.on("error",function(re){he(re)}),ve.pipe(xe)},ne.prototype.close=function(l){setImmediate(
l)},ge.inherits(D,k);function D(l){k.call(this),this.context=l,this.context.ref(),this.unreffedYet=!1}D.prototype._flush=function(l){this.unref(),l()},D.prototype.unref=function(l){this.unreffedYet||(this.
unreffedYet=!0,this.context.unref())};var oe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\
\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ye(l,w){if(w)return l.toString("utf8");for(var H="",R=0;R<l.length;R++)H+=oe[l[R]];return H}function Ae(l,w){var H=l.readUInt32LE(w),R=l.readUInt32LE(w+4);return R*4294967296+H}var We;typeof Buffer.
allocUnsafe=="function"?We=function(l){return Buffer.allocUnsafe(l)}:We=function(l){return new Buffer(l)};function _e(l,w){typeof l.destroy=="function"?l._destroy=function(H,R){w(),R?.(H)}:l.destroy=w}
function Xe(l){if(l)throw l}}),613:(Oe=>{Oe.exports=tt(import.meta.url)("assert")}),434:(Oe=>{Oe.exports=tt(import.meta.url)("events")}),896:(Oe=>{Oe.exports=tt(import.meta.url)("fs")}),611:(Oe=>{Oe.exports=
tt(import.meta.url)("http")}),692:(Oe=>{Oe.exports=tt(import.meta.url)("https")}),278:(Oe=>{Oe.exports=tt(import.meta.url)("net")}),598:(Oe=>{Oe.exports=tt(import.meta.url)("node:crypto")}),24:(Oe=>{Oe.
exports=tt(import.meta.url)("node:fs")}),455:(Oe=>{Oe.exports=tt(import.meta.url)("node:fs/promises")}),760:(Oe=>{Oe.exports=tt(import.meta.url)("node:path")}),203:(Oe=>{Oe.exports=tt(import.meta.url)(
"stream")}),756:(Oe=>{Oe.exports=tt(import.meta.url)("tls")}),23:(Oe=>{Oe.exports=tt(import.meta.url)("util")}),106:(Oe=>{Oe.exports=tt(import.meta.url)("zlib")}),991:((Oe,$e,g)=>{g.d($e,{RT:()=>K,i_:()=>ge});
var d=g(528),V=g(899),ue=g(279),we=g(192);class ge{#e=[];#t;constructor(){const $=d.V4("api-key");$!==""&&d.Pq($)}text($){return d.V4($)}lines($){return d.V4($,{trimWhitespace:!1})}optional($,F){const I=this.
text($);return I===""?void 0:this.parse($,I,F)}parse($,F,I){try{return I(F)}catch(C){this.refuse($,(0,ue.gJ)(C),(0,ue.h_)(C).topic);return}}required($,F,I="is required"){return this.text($)===""&&this.
refuse($,I),this.optional($,F)}notEmpty($,F,I){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${$} || ${I} }}\``;this.refuse($,`is \
empty. Is the name in the expression right?${I===void 0?"":` ${C}`}`)}return this.optional($,F)}boolean($,F){return this.notEmpty($,we.yG,F?void 0:"false")??F}exclude($,F){for(const I of $)this.text(I)!==
""&&this.refuse(I,`can't be combined with ${F}`)}refuse($,F,I="before-anything-is-sent"){this.#t??=I,this.#e.push(`${$} ${F.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#e.length===0)return $;
throw new ue.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function K(k){return k.parse("ignore",k.lines("ignore"),V.wo)??V.K$}function te(k){const $=k.required("host",parseAddress),I=k.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),C=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,A=(k.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,P=k.boolean("summary",!0);return $&&I?{host:$,apiKey:I,timeoutMs:C,longestWaitMs:A,summary:P}:void 0}}),697:((Oe,$e,g)=>{g.d($e,{UX:()=>F,bg:()=>h});var d=g(455),V=g(760),ue=g(279),we=g(
725),ge=g(276),K=g(57),te=g(706);function k({host:c,pathname:O}){return c+O.replace(/\/$/,"")}const $=2e4;function F({message:c}){return(0,te.OX)(c,1e3)}const I="<dock status ID>";function C(c){const O=new Map;
for(const{name:U,error:ie,job:Q}of c){if(!ie)continue;const{"dock-status-id":b}=Q,y=b===void 0?ie.message:ie.message.replaceAll(b,I),E=O.get(y)??{names:[],ids:[],help:helpFor(ie)};O.set(y,E),E.names.push(
U),b!==void 0&&E.ids.push(b)}const T=Math.max(100,Math.min(1e3,Math.floor($/O.size)));return Array.from(O,([U,{names:ie,ids:Q,help:b}])=>({names:ie,message:toSingleLine(U,T).replaceAll(I,()=>Q.join(",\
 ")),help:b}))}function A(c){return C(c).map(({names:O,message:T})=>`${O.join(", ")}: ${T}`).join(" | ")}function P(c,O){return!c||!O||c.message===O.message?c??O:N(c,`${c.message} Also: ${O.message}`)}
function N(c,O){return new Failure({what:O,topic:asFailure(c).topic,cause:c})}async function X(c,O,{platform:T,titles:U,facts:ie=[],known:Q,work:b}){let y=Q;const E=D=>{y=D,setOutputs(D)};E(Q);const Y={
inputs:c,platform:T,log:runnerLog(),signal:O,endsAt:1/0,publish:E},ne=await b(Y).then(()=>{},toError);if(c.summary){const D=factTable([["Host",{words:k(c.host)}],...ie,["Workflow ID",y["workflow-id"]],
["Dock status ID",y["dock-status-id"]],["Status",y.status&&{words:y.status}],["Duration",{words:humanTime(performance.now())}]]);ne?await writeSummary(U.failed,withHelp(F(ne),helpFor(ne)),D):await writeSummary(
U.done,D)}if(ne)throw ne}const L=1e6;async function W(c,O){const T=JSON.stringify(O);await h(`the output ${c}`,{[`${c}.json`]:T});const U=Buffer.byteLength(T)>L;U&&notice(`The output ${c} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:U?[]:O})}async function h(c,O){try{const T=await(0,ge.Pd)("workflow-results-");for(const[U,ie]of Object.entries(O)){const Q=(0,V.
join)(T,U);await(0,d.writeFile)(Q,ie).catch((0,ge.E_)(Q)),(0,ge.n0)({[`${(0,V.parse)(U).name}-path`]:Q})}}catch(T){(0,we.t1)().warning(`Can't keep ${c} as a file. ${(0,ue.gJ)(T)}`)}}}),953:((Oe,$e,g)=>{
g.d($e,{S:()=>Wn});var d=g(124),V=g(706);const ue=Number.MAX_SAFE_INTEGER,we=2,ge=60,K="</details>",te=41,k=100;function $(e,n={}){const{under:s=()=>"",parts:a=[],noun:m="change",folded:x=!1}=n,{length:f}=s(
ue),{least:j=f===0?e:`${e} \u2026`,changes:p=L(a)}=n;return{line:e,under:s,size:e.length+f,least:j,parts:a,changes:p,noun:m,folded:x}}function F(e,n,s={}){return n.length===0?[]:[$(e,{...s,parts:n})]}
function I(e,n){const s=({leaf:M,outer:ee})=>ee.length===1?0:M.size,a=(M,ee)=>s(M)-s(ee),m=new Map,x=()=>W(N(e,m).filter(([M])=>M!=="")),f=[];let j=A(e,[]).sort(a),p=n;for(let M=-1;j.length>0&&M<f.length;p=
n-C(x()))M=f.length,j=j.filter(ee=>{const Ee=ee.outer.filter(Ue=>!m.has(Ue)),Te=Ee.map(Ue=>Ue.line.length+we+ge+(Ue.folded?te:0)).reduce((Ue,Je)=>Ue+Je,ee.leaf.least.length+we);if(Te>p)return!0;p-=Te;
for(const Ue of Ee)m.set(Ue,[]);return m.set(ee.leaf,[ee.leaf.least]),f.push(ee),!1});for(const[M,{leaf:ee}]of f.sort(a).entries()){const Ee=P(ee,ee.least.length+Math.floor(p/(f.length-M)));p-=C(Ee)-ee.
least.length,m.set(ee,Ee)}return x()}function C(e){return e.reduce((n,{length:s})=>n+s,0)}function A(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>A(s,[...n,e]))}function P({line:e,
under:n,size:s,least:a},m){if(s<=m)return[e,n(Math.max(m,ue))];for(let x=m-e.length-ge;x>k;x=Math.floor(x*.7)){const f=n(x);if(f!==""&&e.length+f.length<=m)return[e,f]}return[a]}function N(e,n){const{
line:s,parts:a,folded:m}=e;if(a.length===0)return[n.get(e)??[]];const f=[...a.filter(j=>n.has(j)).flatMap(j=>N(j,n)),[X(e,a.filter(j=>!n.has(j)))]];return m?[[`<details><summary>${s}</summary>`],...f,
[K]]:[[s],...f]}function X({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,V.hS)(n.length,"more connection")}`;if(L(n)===0)return"";const s=e==="workflow"?` in ${(0,V.hS)(n.length,"\
more workflow")}`:"";return`\u2026 and ${(0,V.hS)(L(n),"more change")}${s}`}function L(e){return e.reduce((n,{changes:s})=>n+s,0)}function W(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,a)=>{
const m=s[0]===K||n(s)&&n(e[a-1]);return[a===0?"":m?`
`:`

`,...s]})}var h=g(132),c=g(436),O=g(665),T=g(997),U=g(408);const ie="next to goto target targets wire wires link links edge edges transition transitions connection connections",Q="source from origin s\
rc tail out".split(" "),b=`${ie} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),y="action activity block node state step task widget id".split("\
 "),E="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),Y="handle port pin output socket".split(" "),ne=/^[\p{L} _-]{1,30}$/u,
D=60;function oe(e,n){return ye(e).some(s=>n.includes(s))}function ye(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Ae({slot:e,value:n},s,a){const m=s?
(0,c.YD)(s.value):[],f=E.flatMap(M=>m.filter(ee=>ee.toLowerCase()===M)).map(M=>{const[ee,Ee]=[s?.field.inner.get(M),_e(s?.value.members.get(M))];return ee&&(0,T.t5)(ee).some(({texts:Te})=>Te.size>1)||
Ee.includes(" ")?Ee:""}),j=a.filter(M=>!We(M)),p=e===void 0?[]:[`output ${e+1}`];return[_e(n),...f].find(M=>M!=="")??[...j,...p].join(", ")}function We(e){return b.includes(e.toLowerCase())||ye([e]).every(
n=>[...b,...y].includes(n))}function _e(e){const s=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>D||c.kk.test(s)?"":s}function Xe(e,{find:n}){const s=new Map(
e.map(f=>[f,l(f)])),a=(0,O.Vn)([...s.values()].map(f=>f?.text)),m=[...a.values()].reduce((f,j)=>Math.max(f,j),0),x=(0,U.$z)(e,({source:f})=>f);return e.map(f=>{const j=s.get(f);if(j===void 0||f.label!==
"")return f;const p=n(j.text,j.place),M=p&&(0,T.FK)(p,f.source)?E.map(Ue=>_e(p.value.members.get(Ue))):[],ee=[...M,(0,c.e1)(j.text)].find(Ue=>Ue!=="")??"",Ee=x.get(f.source)?.some(Ue=>s.get(Ue)?.text!==
j.text),Ne=M.length>0||a.get(j.text)===m;return(Ee||!Ne)&&(ee!==(0,c.e1)(j.text)||ne.test(ee))?{...f,label:ee,links:[...f.links,{...j,target:f.target}]}:f})}function l({links:[e]}){const n=e&&(0,c.YD)(
e.place.value).find(m=>oe([m],Q)&&oe([m],Y)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const w="tar\
get to dest destination head in".split(" "),R=`${ie} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successo\
r successors`.split(" "),he="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ve(e,n){const s=(0,T.BQ)(e,n),a=(0,T.t5)(s.root).flatMap(ee=>G(ee,s)),
m=Xe(ae(a),s),x=m.length>0?m:je(a,s),f=new Set(x.flatMap(({source:ee,target:Ee})=>[ee.field,Ee.field])),j=(0,U.$z)(s.places,({field:ee})=>ee),p=[...f].filter(ee=>[...f].some(Ee=>xe(j.get(ee),j.get(Ee))));
for(const ee of p)f.delete(ee);const M=x.filter(({source:ee,target:Ee})=>f.has(ee.field)&&f.has(Ee.field));return{root:s.root,nodes:s.places.filter(({field:ee})=>f.has(ee)),edges:M}}function xe(e=[],n=[]){
const s=([m])=>m?.field.keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:m})=>(0,c.TH)(m)));return 2*e.filter(({value:m})=>(0,c.TH)(m)!==void 0&&a.has((0,c.TH)(m))).length>e.length}
function G(e,{find:n}){const s=e.references.flatMap(j=>{const p=n(j.text,j.place);return p?[{...j,field:e,target:p}]:[]}),a=s.filter(({place:j,target:p})=>!(0,T.FK)(j,p)),m=s.length/e.references.length,
x=m>=.5&&re(e.references)-re(s)<=2;return(m>=.9||x&&oe(e.keys.slice(-2),R))&&2*a.length>=s.length?[s]:[]}function re(e){return new Set(e.map(({text:n})=>n)).size}function ae(e){const n=e.filter(s=>!s.
some(({place:a,target:m})=>m.field===a.field));return[...(0,U.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,U.$z)(s,f=>Z(f,Q)),m=(0,U.$z)(s,f=>Z(f,w));a.delete(void 0);const x=[...a].flatMap(
([f,j])=>j.flatMap(p=>(m.get(f)??[]).map(M=>fe(p,M))));return x.sort((f,j)=>se(j)-se(f)||be(f)-be(j)),x[0]??[]})}function Z([e],n){const s=ye(e?.field.keys.slice(-2)??[]),a=s.filter(m=>!n.includes(m));
return a.length<s.length?a.join(" "):void 0}function fe(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const m=s.get(a.place),x=m&&{source:m.target,target:a.target,links:[m,a]};return x?
[{...x,label:Ae(a,a.place,[]),item:a.place.value}]:[]})}function se(e){return e.filter(({source:n,target:s})=>!(0,T.FK)(n,s)&&!(0,T.FK)(s,n)).length}function be([e]){return e?e.source.field.keys.length+
e.target.field.keys.length:0}function je(e,n){const[s,a]=[[],[]],m=new Set;for(const f of e){const j=f.flatMap(Ne=>ke(Ne,n)),[p]=j;if(p===void 0||10*j.length<9*f.length)continue;const M=p.link.field.keys.
slice(p.inside.field.keys.length),ee=j.filter(({source:Ne,inside:Te})=>Ne!==Te);for(const{inside:Ne}of ee)m.add(Ne.key);const Ee=oe(M,he);if(!(!Ee&&ee.length===0&&!oe(M,R)))for(const{link:Ne,source:Te}of j){
const Ue=Ne.place===Te?void 0:Ne.place,Je={label:Ae(Ne,Ue,M),links:[Ne],item:Ue?.value};Ee?a.push({source:Ne.target,target:Te,...Je}):s.push({source:Te,target:Ne.target,...Je})}}const x=s.length<a.length?
a:s;return m.size>1||re(x.flatMap(({links:f})=>f))>1?x:[]}function ke(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),m=[s,a].find(x=>x?.field===e.target.field);if(m)return[
{link:e,source:m,inside:s}]}return[]}var De=g(499);const He={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ve={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#f\
ff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Be={same:"-->",added:"==>",removed:"-.->"},Se=40,Ke=500,u=5e4,z=40,de=6;function Ie(e,n,{isWhole:s,
hide:a}){const m=({status:p})=>s||p!=="same",x=new Set([...e.filter(m),...n.filter(m).flatMap(Ce)]),f=n.filter(p=>Ce(p).some(m)).flatMap(Ce);if(x.size===0)return{};for(const p of[new Set([...x,...f]),
x]){const M=n.filter(Ee=>Ce(Ee).every(Ne=>p.has(Ne)));if(p.size>Se||M.length>Ke)continue;const ee=Ye(e.filter(Ee=>p.has(Ee)),M,a);if(ee.length<=u)return{picture:ee}}return{note:`The picture is left ou\
t: it would have ${x.size>Se?(0,V.hS)(x.size,"node"):"too many connections"}.`}}function Ce({source:e,target:n}){return[e,n]}function Ye(e,n,s){const a=new Map(e.map((f,j)=>[f,`n${j+1}`])),m=(0,O.Vn)(
e.map(({name:f})=>f)),x=e.map(f=>{const j=m.get(f.name)===1?f.name:f.label;return`  ${a.get(f)}["${He[f.status]}${ot(s(j))||"?"}"]`});for(const{source:f,target:j,label:p,status:M}of n){const ee=`${He[M]}${ot(
s(p))}`.trim();x.push(`  ${a.get(f)} ${Be[M]}${ee===""?"":`|"${ee}"|`} ${a.get(j)}`)}for(const[f,j]of Object.entries(Ve)){const p=e.filter(M=>M.status===f).map(M=>a.get(M));p.length>0&&x.push(`  class\
Def ${f} ${j}`,`  class ${p.join()} ${f}`)}return[`flowchart ${et(e,n)>de?"TD":"LR"}`,...new Set(x)].join(`
`)}function et(e,n){const s=new Set(n.map(({target:x})=>x)),a=e.filter(x=>!s.has(x)),m=new Map((a.length>0?a:e.slice(0,1)).map(x=>[x,1]));for(const[x,f]of m)for(const{source:j,target:p}of n)j===x&&!m.
has(p)&&m.set(p,f+1);return Math.max(...m.values())}function ot(e){return(0,h.RK)((0,h.Jj)(e.replace(/\s+/g," ").trim(),z)).replace(nt,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const nt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
rt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),mt="* if when id name label title type key handle condition event relationships".split(" ");function bt(e,n=s=>s){const s=e.
head??e.base;if(s===void 0)return;const[a,m]=[e.base??s,e.head??s],x=(0,O.j9)([m,a]),f=ve(a,m),j=$t(e,f,x),p=[...new Set(j.values())].sort((qe,gt)=>qe.rank-gt.rank);jt(p);const M=Zt(f,j),ee=M.filter(qe=>qe.
status!=="same"),Ee=_t(f,ee);Ct(e,p,x,Ee);const Ne=new Map(M.map(({item:qe,source:gt,target:Ut})=>[qe,`${gt.label} \u2192 ${Ut.label}`])),Te=new Set(p.map(({place:qe})=>qe.key)),Ue=new Set(f.nodes.flatMap(
({key:qe,field:gt})=>qe===void 0?[]:gt.keys.at(-2)??"")),Je=qe=>qe.filter(({status:gt})=>gt!=="removed").length;return{...Ie(p,M,{isWhole:e.status!=="modified",hide:n}),connections:Ft(ee),size:{nodes:Je(
p),connections:Je(M)},tells:Ee,isItemKey:qe=>Te.has(qe)||x.labelOf(JSON.stringify(qe))!==void 0,labelOf:x.labelOf,endsOf:qe=>Ne.get(qe),withItems:qe=>Ue.size===0?qe:Dt(qe,Ue,s)}}function Dt(e,n,s){let a=s;
const m=e.path.map((x,f)=>{const j=f===0?"":e.path[f-1];if(f===e.path.length-1&&"value"in e?a=e.value:x.type!=="member"?a=x.item:a=a&&"members"in a?a.members.get(x.key):void 0,x.type!=="member"||j===void 0||
a===void 0||!("members"in a))return x;const p=typeof j=="string"?j:j.type==="member"?j.key:void 0;return p!==void 0&&n.has(p)?(0,O.s3)(a,x.key):x});return{...e,path:m}}function dt({side:e}){return e===
"head"}function ut(e){return e&&[e.key,ut(e.outer)]}function $t({matches:e},{nodes:n},s){const a=ee=>ee.key===void 0?`${ee.value.id}`:JSON.stringify(ut(ee)),m=new Map(n.map((ee,Ee)=>[ee,Ee])),x=(0,U.$z)(
n.filter(dt),a),f=(0,U.$z)(e,({base:ee})=>ee.id),j=ee=>{const Ee=f.get(ee.value.id)??[];for(let Ne=Ee.shift();Ne;Ne=Ee.shift()){const Te=x.get(`${Ne.head.id}`)?.shift();if(Te)return Te}return x.get(a(
ee))?.shift()},p=new Map;let M=0;for(const ee of n){if(p.has(ee))continue;const Ee=dt(ee)?ee:j(ee);M=(Ee&&m.get(Ee))??M+1e-6;const Ne=Ee===void 0?"removed":Ee===ee?"added":"same",Te=Ee??ee,Ue=Kt(Te,s),
Je={name:Ue,label:Ue,status:Ne,rank:M,place:Te,old:Ne==="same"?ee:void 0};p.set(ee,Je).set(Te,Je)}return p}function jt(e){const n=(0,O.Vn)(e.map(({name:s})=>s));for(const s of e){const a=(0,c.TH)(s.place.
value);a&&(n.get(s.name)??0)>1&&(s.label=(0,O.oP)(s.name,a))}}function Kt({key:e,value:n,array:s},a){const[m,...x]=["componentType",...n.members.keys()].map(j=>(0,c.TN)(n,j)),[f="?"]=[(0,c.QP)(n),m,(0,c.
TH)(n),...x].filter(j=>j!==void 0);return e??a.nameOf(n,s)??(0,c.e1)(f)}function Zt({edges:e},n){const s=e.flatMap(p=>{const[M,ee]=[n.get(p.source),n.get(p.target)];return M&&ee?[{...p,source:M,target:ee,
status:dt(p.source)?"added":"removed"}]:[]}),a=({source:p,target:M,label:ee})=>`${p.rank} ${M.rank} ${ee}`,m=(0,U.$z)(s,({status:p})=>p),x=(0,U.$z)(m.get("removed")??[],a);return[...(m.get("added")??[]).
map(p=>x.get(a(p))?.pop()?{...p,status:"same"}:p),...[...x.values()].flat()].sort((p,M)=>p.source.rank-M.source.rank||p.target.rank-M.target.rank)}function Ft(e){const n=new Map;for(const s of["target",
"label"]){const a=m=>`${m.source.rank} ${s==="label"?m.label:m.target.rank}`;for(const[m,x,...f]of(0,U.$z)(e,a).values()){if(!m||!x||f.length>0||m.status===x.status)continue;[m.source,m.target,x.target].
every(({old:p})=>p)&&!n.has(m)&&!n.has(x)&&n.set(m,x).set(x,m)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function _t({root:e,nodes:n},s){
const a=new Set(s.flatMap(p=>p.links.map(({field:M})=>M))),m=new Set(s.map(({item:p})=>p)),x=new Set([e,...n.map(({field:p})=>p)]),f={added:new Set,removed:new Set};for(const p of s){const M=[p.source.
name,p.target.name,...p.label.split(", ")].map(ee=>JSON.stringify(ee));for(const ee of[...M,...p.links.map(Ee=>Ee.text)])f[p.status].add(ee)}function j(p,M,ee){if(M===void 0||x.has(M))return[{text:ee,
field:e}];const Ee=M.keys.at(-1)===T.NQ?[{text:JSON.stringify(ee),field:M}]:[];if("text"in p)return[...Ee,{text:p.text,field:M}];const Ne="members"in p?[...p.members]:[],Te="items"in p?p.items.map(Ue=>[
"[]",Ue]):Ne;return[...Ee,...Te.flatMap(([Ue,Je])=>j(Je,(0,T.Fu)(M,Ue),Ue))]}return({path:p,...M})=>{const ee=p.map(Te=>Te.type==="member"?Te.key:"[]"),Ee=p.some(Te=>"item"in Te&&m.has(Te.item)),Ne=(Te,Ue)=>{
const Je=j(Te,ee.reduce(T.Fu,e),`${ee.at(-1)}`),qe=Je.some(({field:Ut})=>a.has(Ut)),gt=({text:Ut,field:fn})=>{if(a.has(fn))return Ue.has(Ut);const gn=`${fn.keys.findLast(Gn=>Gn!=="[]")}`;return rt.includes(
gn)||Ue.has(Ut)&&oe([gn],mt)||qe&&Ht(Ut,fn)};return(qe||Ee)&&Je.every(gt)};return M.kind==="modified"?Ne(M.from,f.removed)&&Ne(M.to,f.added):"value"in M&&Ne(M.value,f[M.kind])}}function Ht(e,{texts:n}){
const s=n.get(e)??0,a=[...n.values()].reduce((m,x)=>m+x,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Ct(e,n,{componentOf:s},a){const m=(0,De.pi)(e),x=n.flatMap(p=>{const{value:M,array:ee}=p.
place,Ee=(0,O.qU)(M)===void 0?s(M,ee):void 0;return[M.id===p.old?.value.id?void 0:M,Ee].map(Ne=>({owner:Ne,node:p}))}),f=(0,U.$z)(x,({owner:p})=>p);f.delete(void 0);const j=new Map(e.matches.map(({path:p,
head:M})=>[p.at(-1),M]));for(const p of e.changes){if(a(p)||m(p))continue;const M=p.path.map(Ee=>j.get(Ee)).reverse(),ee=["value"in p&&p.value,...M].find(Ee=>f.has(Ee));for(const{node:Ee}of f.get(ee)??
[])Ee.status==="same"&&(Ee.status="modified")}}var Qt=g(965);const pt=2,Nt=1e3,Gt=240,Rt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],_="...";function J(e,n){const s=[q(e??n),q(n??e)],[a,m]=[ce(e),ce(n)],x=Le(a,m);return s[0]===s[1]?x:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...x]}function q(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function le(e){return e.split(q(e)==="CRLF"?`\r
`:`
`)}function ce(e){return(e===void 0?[]:le(e)).flatMap(s=>Rt.reduce(Re,[s]).map((a,m)=>m===0?a:_+a))}function Re(e,n){return e.flatMap(s=>s.length>Gt?Array.from(s.matchAll(n),([a])=>a):s)}function Le(e,n){
const s=new Set(e),m=n.some(f=>s.has(f))?(0,Qt.E)([...e],[...n],{maxEditLength:Nt}):void 0;if(m===void 0)return[...Ze(e,n),...Fe("+",n)];let x=0;return m.flatMap(({added:f,removed:j,value:p},M)=>{const ee=m[M+
1];if(j)return Ze(p,ee?.added?ee.value:[]);const[Ee,Ne]=[M===0?0:pt,p.length-pt],Te=x+Ge(p.slice(0,Ne+1));return x+=Ge(p),f?Fe("+",p):ee===void 0?Fe(" ",p.slice(0,Ee)):Ne-Ee<2?Fe(" ",p):[...Fe(" ",p.slice(
0,Ee)),`@@ line ${Te} @@`,...Fe(" ",p.slice(Ne))]})}function Fe(e,n){return n.map(s=>`${e} ${s}`)}function Ge(e){return e.filter(n=>!n.startsWith(_)).length}function Ze(e,n){const s=new Map(e.map(M=>[
it(M),M])),a=M=>it(M)!=="",m=n.filter(a),f=(e.length-e.filter(a).length!==n.length-m.length?m:n).flatMap(M=>Qe(s.get(it(M))??M,M)),j=f.length>0||n.length===0?f:Qe(at(e),at(n));return[...j.length===0?[]:
[`@@ hard to see: ${[...new Set(j)].join(", ")} @@`],...Fe("-",e)]}function at(e){return e.map(n=>n.startsWith(_)?n.slice(_.length):`
${n}`).join("")}function Qe(e,n){if(it(e)!==it(n))return[];const[s,a]=[e.normalize(),n.normalize()],m=yt(e)===yt(n)?[]:["Unicode forms"];return s===a?m:[...m,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function it(e){return yt(e.normalize())}function yt(e){return e.replace(/\s/g,"")}function st(e,n){let[s,a]=[0,n];const x=[...(0,U.$z)(e,j=>j.startsWith("@@ line ")?++s:s).values()].
flatMap(j=>{const p=lt(j,a);return a-=Ot(j),p}),f=e.filter(vt).length-x.filter(vt).length;return f===0?x:[...x,`@@ ${(0,V.hS)(f,"more changed line")} @@`]}function lt(e,n){const s=f=>f.startsWith("-"),
a=Ot(e.filter(s)),m=Ot(e)-a,x={removed:Math.max(n/2,n-m),others:Math.max(n/2,n-a)};return e.filter(f=>{const j=s(f)?"removed":"others";return x[j]-=f.length+1,x[j]>=0})}function vt(e){return e.startsWith(
"-")||e.startsWith("+")}function Ot(e){return e.reduce((n,s)=>n+s.length+1,0)}var xt=g(742),ht=g(856);const Et={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},zt=80,wt={texts:3,min:4,max:60,usual:2,usualWeight:.001},qt=8;function Xt(e,n,s){if(e.type==="string")return Bt(St((0,c.e1)(e.text),n.mask),n,s);const[a="",...m]=At(
e,n);return m.length>0||a.length>zt?void 0:(0,h.SS)(a,1/0)}function Bt(e,n,s){const a=n.mask(e).shown;if(a.length>zt||a.includes(`
`))return;const m=Lt(e,n,s);return(0,h.SS)(JSON.stringify(a),1/0)+(m===void 0?"":` (${ct(m,n)})`)}function Lt(e,{labelOf:n},s){const a=n(e);return a===void 0||(0,O.qU)(s)===a||a.toLowerCase()===e.toLowerCase()||
[...s?.members.values()??[]].some(x=>(0,c.jn)(x)&&(0,c.e1)(x.text)===a)?void 0:a}function ln(e,n,{labelOf:s}){const[a,m]=e.slice(-2);return a?.type!=="item"||m?.type!=="member"||!c.ZM.test(m.key)?!1:(0,c.
TH)(a.item)===n||s((0,c.e1)(n))===a.label}function At(e,n,s){const{mask:a}=n;if((0,c.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const M=St((0,c.e1)(e.text),a),{shown:ee}=a(M);if(ee.includes(
`
`))return["|",...rn(le(ee))];const Ee=Lt(M,n,s);return[JSON.stringify(ee)+(Ee===void 0?"":` (${a(Ee).shown})`)]}const[m="",x=""]=e.type==="array"?"[]":"{}",f=e.type==="array"?e.items.map(M=>At(M,n)):Array.
from(e.members,([M,ee])=>{const[Ee,...Ne]=(0,ht.$C)(M,ee,e)?[V.v5]:At(ee,n,e);return[`${JSON.stringify(a(M).shown)}: ${Ee}`,...Ne]}),j=m+f.join(", ")+x;return j.length<=zt&&f.every(M=>M.length===1)?[j]:
[m,...rn(f.flat()),x]}function rn(e){return e.map(n=>`  ${n}`)}function St(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function hn(e,n,s){const a=[St(e,s),St(n,s)];return[e,n].some(x=>x.includes("%")&&a.includes(x))||a[0]===a[1]?[e,n]:a}function mn(e,n,s){const a=new Map,
m=(f,j,p)=>{p>(a.get(f)?.weight??0)&&a.set(f,{text:j,weight:p})},x=(f,j,p)=>{if(f.type==="array")for(const Ue of f.items)x(Ue,j,p+1);if(f.type==="object")for(const[Ue,Je]of f.members)(0,ht.$C)(Ue,Je,f)?
m(Ue,V.v5,wt.max):x(Je,Ue,p+1);if(f.type!=="string")return;const M=(0,c.e1)(f.text),Ee=/^type$/i.test(j)||(0,De.rL)(j,f)||(0,De.gN)(M)||n(f)||s.labelOf(M)!==void 0;if(M.length<wt.min||Ee)return;const Ne=M.
includes("://")?2*wt.max:Math.min(M.length,wt.max),Te=s.countOf(M)>wt.usual?wt.usualWeight:1;m(j,s.mask(St(M,s.mask)).shown,Te*Ne/(p+1))};return x(e,"",0),[...a].sort(([,f],[,j])=>j.weight-f.weight).filter(
([,{weight:f}],j)=>j===0||j<wt.texts&&f>wt.usualWeight*2*wt.max).map(([f,{text:j}])=>`${ct(f,s)}: ${(0,h.SS)(JSON.stringify((0,h.Jj)(j,wt.max)),1/0)}`).join(", ")}function ct(e,{mask:n},s=100){return(0,h.
SS)(n(e).shown,s)}function Wt(e,n,s=!1){const a=(0,De.a2)(e),m=s?1/0:100,x=e.flatMap((p,M)=>{if(p.type==="element"){const Te=e[M+1],Ue=Te?.type==="member"&&p.item?(0,c.TN)(p.item,Te.key):void 0,Je=p.text===
void 0||M>0&&!Te||Ue===JSON.stringify(p.text);return[(0,h.SS)(`[${p.index}]`)+(Je?"":` (${ct(p.text,n)})`)]}if(p.type==="item"){const Te=n.endsOf(p.item),Ue=Te===void 0?p.label:s?`${Te} (${p.label})`:
Te,Je=M===a-1&&p.hint!==void 0?` (${ct(p.hint,n)})`:"";return[`**${ct(Ue,n,m)}**${Je}`]}const ee=e.slice(M+1).find(({type:Te})=>Te!=="member")?.type==="item",Ee=!s&&ee&&/^([A-Za-z]*|[a-z_]+)$/.test(p.
key),Ne=Lt(p.key,n);return Ee?[]:[ct(p.key,n,m)+(Ne?` (${ct(Ne,n)})`:"")]});if(x.length<=qt||s)return x.join(" \u203A ")||(n.whole??"the whole file");const f=x.findLastIndex(p=>p.startsWith("**")),j=p=>p<
2||p===f||p>x.length-qt+2;return x.flatMap((p,M)=>j(M)?[p]:j(M-1)?["\u2026"]:[]).join(" \u203A ")}function Vt({path:e},n){const a=e.slice((0,De.a2)(e)).map(m=>m.type==="element"?{...m,text:void 0}:m);
return Wt(a,n)}function en(e,n){const s=f=>e.map(({path:j,kind:p})=>(p?`${Et[p]} `:"")+Wt(j,n,f)),[a,m]=[s(!1),s(!0)],x=(0,O.Vn)(a);return tn(a.map((f,j)=>x.get(f)===1?f:m[j]??f))}function tn(e){const[
n,s]=[(0,O.Vn)(e),new Map];return e.map(a=>{const[m=1,x]=[n.get(a),(s.get(a)??0)+1];return s.set(a,x),m===1?a:`${a} (${x} of ${m})`})}const kt="  ",nn=3,sn=5,on=120,Jt={line:": changed, hidden"};function Mt(e,n){
const s=[...(0,U.$z)(e,pn).values()],a=s.filter(f=>f.length<nn).flat(),m=en(a,n),x=new Map(a.map((f,j)=>{const{line:p,...M}=Yt(f,n);return[f,$(`- ${m[j]}${p}`,{changes:1,...M})]}));return s.flatMap(f=>{
const j=f.flatMap(p=>x.get(p)??[]);return j.length===0?wn(f,n):j})}function pn(e){const n=(0,De.a2)(e.path),a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(x=>"id"in x?[x.id]:[]);
if(n===0||n===e.path.length||a.length===0)return e;const m=e.path.slice(n).map(x=>x.type==="member"?x.key:"index"in x&&x.index);return JSON.stringify([e.kind,a,m])}function wn(e,n){const[s]=e,{line:a,
under:m=()=>""}=Yt(s,n),x=o(an(e,n)),f=s.kind==="modified"?"":` ${s.kind}`,j=`- ${Et[s.kind]} ${Vt(s,n)}${a}${f} in ${x.line}`;return $(j,{changes:e.length,under:p=>m(p)+(x.under?.(p)??"")})}function an(e,n){
const s=e.map(({path:a})=>({path:a.slice(0,(0,De.a2)(a))}));return en(s,n)}function Yt(e,n){if(e.kind==="modified")return t(e,n);if("value"in e)return S(e,n);if(e.kind==="moved"){const[x,f]=[e.from,e.
path].map(j=>Wt(j.slice(0,-1),n,!0));return{line:`: moved from ${x} to ${f}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(x=>({path:[x]})),a=o(en(s,n)),m=a.under?`${a.line}\
 moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${m})`}}function o(e){if(e.length<=sn)return{line:e.join(", ")};const n=(0,V.hS)(e.length,"item"),s=pe(n,kt+e.join(", "));return{line:n,under:a=>s.
length<=a?s:""}}function t({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,ht._p)(e,n,s))return Jt;if(n.type==="string"&&s.type==="string"){const Ee=ln(e,s.text,a)?
{...a,labelOf:()=>{}}:a;return v((0,c.e1)(n.text),(0,c.e1)(s.text),Ee)}const[m,x]=[s.type==="string",n.type==="string"],f=m===x?void 0:(0,xt.qy)(r(n),r(s));if(f){const Ee=`JSON, ${x?"no longer":"now"}\
 in a text`;return f.changes.length===0?{line:`: the same ${Ee}`}:{line:` (${Ee})`,under:i(Mt(f.changes,a))}}const[j,p]=[At(n,a).join(`
`),At(s,a).join(`
`)];if(j===p)return Jt;const[M,ee]=[Xt(n,a),Xt(s,a)];return M&&ee?{line:`: ${M} \u2192 ${ee}`}:{line:"",under:Pe(j,p)}}function r(e){return e.type==="string"?(0,c.e1)(e.text):(0,xt.dj)(e)}function i(e){
const n=$("",{parts:e});return s=>`
${ze(I(n,s).join(""))}`}function v(e,n,s){const[a,m]=hn(e,n,s.mask),x=a===e&&m===n?"":" (percent-encoded)",[f,...j]=(0,xt.qy)(a,m)?.changes??[];if(f!==void 0){const Ue={...s,whole:"the whole text"},Je=`${x}\
 (JSON in a text)`;if(j.length===0&&f.kind==="modified"){const qe=t(f,Ue);return{...qe,line:`${Je} \u203A ${Wt(f.path,Ue)}${qe.line}`}}return{line:Je,under:i(Mt([f,...j],Ue))}}const[p,M]=[s.mask(a),s.
mask(m)];if(p.shown===M.shown)return{line:x+Jt.line};const ee=p.hidden===M.hidden?"":" (hidden values differ, too)",[Ee,Ne]=[Bt(a,s),Bt(m,s)];if(!Ee||!Ne)return{line:x+ee,under:Pe(p.shown,M.shown)};const Te=Qe(
p.shown,M.shown).join(", ");return{line:`${x}: ${Ee} \u2192 ${Ne}${Te&&` (${Te})`}${ee}`}}function S(e,n){const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,ht._p)(s,a))return{line:": \
hidden"};if(a.type==="object")return B(e,a,n);const m=Xt(a,n);return m!==void 0?{line:`: ${m}`}:a.type==="array"?{line:"",under:Me(e,At(a,n),(0,V.hS)(a.items.length,"element"))}:{line:"",under:Me(e,[n.
mask(St((0,c.e1)(a.text),n.mask)).shown])}}function B(e,n,s){const a=e.path.at(-1),m=a?.type==="item"?a:void 0;if(n.members.size===0&&!m)return{line:": `{}`"};const x=Te=>(0,c.jn)(Te)&&[m?.label,m?.hint].
includes((0,c.e1)(Te.text)),f=[...n.members].filter(([,Te])=>!m||!x(Te)),j=f.filter(([Te,Ue])=>!m||!(0,De.rL)(Te,Ue)),p=j.map(([Te,Ue])=>{const Je=(0,ht.$C)(Te,Ue,n)?(0,h.SS)(V.v5):Xt(Ue,s,n);return Je&&
`${ct(Te,s)}: ${Je}`}),M=!p.includes(void 0)&&p.join(", ").length<=on,ee=M?p.join(", "):mn(n,x,s),Ee=ee&&`: ${ee}`;if(M&&j.length===f.length)return{line:Ee};const Ne=Me(e,At(n,s),(0,V.hS)(n.members.size,
"field"));return{line:Ee,under:M?Te=>Te===1/0?Ne(Te):"":Ne}}function Me({kind:e},n,s){const a=n.join(`
`);return e==="added"?Pe(void 0,a,s):Pe(a,void 0,s)}function Pe(e,n,s){const a=(0,h.EU)(J(e,n),"diff",kt);return m=>{const x=a.length<=m?a:me(a,m);return s===void 0?`
${x}`:pe(s,x)}}function me(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(m=>m.slice(kt.length));return[...s.slice(0,1),...st(a,n).map(m=>kt+m),...s.slice(-1)].join(`
`)}function pe(e,n){return`
${kt}<details><summary>${e}</summary>

${n}
${kt}</details>`}function ze(e){return e.replace(/^(?=.)/gm,kt)}const ft=100,Pt=5;function cn(e,n){const s=e.kind==="json"?bt(e,Te=>n(Te).shown):void 0,a=(0,c.qy)(()=>(0,O.Vn)((0,c.PX)(e.head??e.base))),
m={mask:n,labelOf:Te=>Te.length>ft?void 0:s?.labelOf(JSON.stringify(Te)),endsOf:Te=>s?.endsOf(Te),countOf:Te=>a().get(Te)??0},x=It((0,d.xS)(e)),f=e.status==="modified",j=f?[]:An(e).map(Te=>s?.withItems(
Te)??Te),p=f?En(e,m,s):Mt(j,m),{nodes:M=0,connections:ee=0}=s?.size??{},Ee=M===0?"What is in it":`${(0,V.hS)(M,"node")}, ${(0,V.hS)(ee,"connection")}`,Ne=f?p:F(Ee,p,{changes:x,folded:!0});return[...bn(
s),$(vn(e,n),{parts:[...Ne,...xn(e,m)],changes:x})]}function It({added:e,modified:n,removed:s}){return e+n+s}function bn(e){return e?.note!==void 0?[$(e.note)]:e?.picture?[$((0,h.EU)(e.picture.split(`\

`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function vn({name:e,kind:n,status:s,changes:a},m){const x=`**${ct(e,{mask:m})}**`;return s!=="modified"?`${Et[s]} ${x}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${Et.modified} ${x}: content modified`:n==="variables"?`${x} (values are never shown)`:x}function xn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Pt).map(({path:f,from:j,to:p})=>`${Wt(f,n)} (${ct(j,n)} \u2192 ${ct(p,n)})`),a=e.length>Pt?", \u2026":"",m=e.length===1?"follows and isn't":"follow and aren't",x=`${(0,V.hS)(e.length,"reference")} to \
new IDs and names ${m} counted`;return[$(`${x}: ${s.join(", ")}${a}`)]}function En(e,n,s){const a=(0,De.pi)(e),m=s?.connections??[],x=new Set(m.map(({item:Ue})=>Ue)),f=(0,U.$z)(e.text?[On(e.text)]:e.changes,
Ue=>s?.tells(Ue)?Sn(Ue)?"layout":"told":"value"in Ue&&x.has(Ue.value)?"connection":a(Ue)?"layout":$n(Ue.path,s)?"item":"rest"),[j,p]=[f.get("layout")??[],f.get("connection")??[]],M=(Ue=[])=>Ue.map(Je=>s?.
withItems(Je)??Je),ee=Mt(f.get("rest")??[],n),Ee=kn(m,p,n),Ne=(f.get("told")?.length??0)+p.length,Te=`Layout and bookkeeping: ${(0,V.hS)(j.length,"change")}`;return[...Mt(M(f.get("item")),n),...F("Con\
nections",Ee,{noun:"connection",changes:Ne}),...Ee.length===0?ee:F("Elsewhere in the file",ee),...F(Te,In(M((0,De.lY)(j,e)),n),{folded:!0})]}function Sn({kind:e,path:n}){const[s,a]=n.slice(-2);return e===
"modified"&&s?.type==="item"&&a?.type==="member"&&rt.includes(a.key)}function $n(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function On({base:e,head:n}){return{kind:"\
modified",path:[],from:un(e),to:un(n)}}function un(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function An({base:e,head:n,text:s,status:a,changes:m}){const x=a==="removed"?"removed":"added",
f=(p,M)=>{const ee=(0,O.Vg)(p,()=>{});return!(M.length<3&&ee.length>0&&ee.every(Ne=>Ne.value.type==="object"))&&(M.length>0||p.type!=="object")?[{kind:x,path:M,value:p}]:ee.flatMap(({step:Ne,value:Te})=>Ne.
type==="member"?f(Te,[...M,Ne]):[{kind:x,path:[...M,Ne],value:Te}])},j=e??n??(s&&un(s.base??s.head));return j?f(j,[]):m}function kn(e,n,s){const a=new Map(n.map(f=>["value"in f&&f.value,f])),m=Rn(Tn(e,
a),a),x=tn(m.map(f=>Mn(f,s)));return m.map(([{item:f}],j)=>{const p=a.get(f),{line:M,under:ee=()=>""}=p?Yt(p,s):{line:""};return $(`${x[j]}${ee(0)===""?M:""}`,{under:ee})})}function Tn(e,n){const s=a=>{
const{kind:m,source:x,target:f,label:j,was:p}=a;return n.has(a.item)?a:JSON.stringify([m,x.rank,f.rank,j,p?.target.rank,p?.label])};return[...(0,U.$z)(e,s).values()].map(a=>({...a[0],times:a.length}))}
function Rn(e,n){const s={added:new Map,removed:new Map};return e.flatMap(a=>{const{kind:m,source:x,target:f,item:j}=a;if(m==="rewired"||n.has(j))return[[a]];const p=s[m].get(x),M=p??[a];return p&&p.push(
a),s[m].delete(x),s[m].set(f,M),p?[]:[M]})}function Mn(e,n){const[{kind:s,source:a,target:m,was:x}]=e,f=ee=>`**${ct(ee.label,n)}**`,j=ee=>ee===""?"":` (${ct(ee,n)})`,p=e.map(({target:ee,label:Ee,times:Ne})=>`\
 \u2192 ${f(ee)}${j(Ee)}${Ne===1?"":`, ${Ne} times`}`),M=x?.target===m?j(x.label)||" without a label":x&&` ${f(x.target)}`;return`- ${Et[s]} ${f(a)}${p.join("")}${M===void 0?"":`, was${M}`}`}function In(e,n){
const s=m=>`${m.kind} ${(0,De.a2)(m.path)>0} ${Vt(m,n)}`;return[...(0,U.$z)(e,s).values()].flatMap(m=>{const x=m.map(M=>Yt(M,n));if(m.length<nn||(0,De.a2)(m[0].path)===0||x.some(({under:M})=>M))return Mt(
m,n);const f=an(m,n),j=ze(x.map(({line:M},ee)=>`- ${f[ee]}${M}`).join(`
`)),p=`- ${Et[m[0].kind]} ${Vt(m[0],n)} of ${(0,V.hS)(m.length,"item")}`;return $(p,{changes:m.length,under:()=>`
${j}`})})}const _n="<!-- workflow-report -->",Cn=6e4,Nn=1e3;function Ln(e){const{workflows:n,missing:s}=e,a=(0,ht.lb)(e),x=["changed","added","removed"].flatMap(p=>n.filter(M=>M.status===p)).map(p=>{const M=It(
p.counts);return{workflow:p,changes:M,parts:p.files.flatMap(ee=>cn(ee,a))}}),f=Dn(e,a),j=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:p=Cn,maxBytes:M=1/0,headings:ee=!0,
mark:Ee=!0}={})=>{const Ne=x.map(({workflow:Je,...qe})=>$(Un(Je,a,ee),qe)),Te=$(j,{parts:[...F("",Ne,{noun:"workflow"}),...f]}),Ue=Ee?`${_n}
`:"";for(let Je=Math.min(p,M);;){const qe=[Ue,...I(Te,Je-Ue.length-1),`
`],gt=M===1/0?0:Buffer.byteLength(qe.join(""));if(gt<=M||Je<Nn)return qe;Je=Math.floor(Je*M*.99/gt)}}}function Pn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Un({name:e,status:n,counts:s},a,m){const x=m?"### ":"",f=e===void 0?void 0:ct(e,{mask:a});return n==="added"||n==="removed"?`${x}${Et[n]} ${f===void 0?"Workflow":`${f}: workflow`} ${n}`:m?`${x}${f===
void 0?"":`${f}: `}${(0,d.cq)(s)}`:""}function Dn({workflows:e,notCompared:n=[]},s){const a=(f,j)=>{const p=f.flatMap(M=>M===void 0?[]:[ct(M,{mask:s})]).join(", ");return f.length===0?[]:[$(j(p),{least:j(
(0,V.hS)(f.length,"workflow"))})]},m=e.flatMap(({name:f,status:j})=>j==="unchanged"?[f]:[]),x=e.flatMap(({name:f,variablesCompared:j})=>j?[]:[f]);return[...e.length===0?[$("No workflow was compared")]:
[],...a(m,f=>f===""?"No changes":`${f}: no changes`),...a(x,f=>`The environment variables${x.length===e.length?"":` of ${f}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,f=>`${f}: not compared, because the step failed`)]}var jn=g(725),Fn=g(697),zn=g(192);const Bn=900*1024;async function Wn(e){Hn(e);const n=Ln(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Fn.bg)("the report",s),Kn(n)}function Kn(e){return(n,s,a)=>{const m=Bn-Buffer.byteLength(s.join()),x=e({headings:n,maxLength:1/0,maxBytes:m,mark:!1}).join("");return a===void 0?x:Pn(x,a)}}
function Hn(e){const n=(0,d.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(zn.bY),a=n.length>20?` and ${(0,V.hS)(n.length-20,"more line")}`:"";(0,jn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Oe,$e,g)=>{g.d($e,{LO:()=>Be,yG:()=>R,Rr:()=>He,bY:()=>Se});var d=g(24),V=g(760),ue=g(806);const we=tt(import.meta.url)("node:net");var ge=g(783),K=g(279),te=g(
706);const k=7,$=3e4,F=429;async function I({log:u,signal:z,endsAt:de},Ie,{atLeastMs:Ce=0,untilFree:Ye=!1}={}){let et=0,ot=0,nt;for(;;)try{return await Ie()}catch(rt){if(!(rt instanceof Failure&&(rt.retryable||
Ye&&rt.busy)))throw rt;z.throwIfAborted(),nt??=performance.now();const mt=rt.status===F,bt=rt.busy||mt;ot=bt?ot+1:0,bt||et++;const Dt=et>(rt.maxRetries??k)&&performance.now()-nt>=Ce;if(!bt&&Dt)throw C(
rt,`${et} times in a row`);const dt=Math.min($,1e3*2**((ot||et)-1))*(.5+Math.random()/2),ut=mt&&rt.retryAfterMs>0?rt.retryAfterMs:Math.max(rt.retryAfterMs,dt),$t=humanTime(ut);if(performance.now()+ut>=
de)throw C(rt,`and waiting ${$t} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");u.info(`${toSingleLine(sentenceOf(rt),1e3)}; retrying in ${$t}`),await P(
ut,z)}}function C(u,z,de=u.advice){const{what:Ie,why:Ce}=u,Ye=Ce?{why:`${Ce}, ${z}`}:{what:`${Ie}, ${z}`};return u.with({...Ye,advice:de,retryable:!1})}function A(u){const z=String(u),de=/^\d+$/.test(
z)?Number(z)*1e3:Date.parse(z)-Date.now();return Math.min(Math.max(de||0,0),2**31-1)}async function P(u,z){let de;const Ie=new Promise(Ce=>{de=setTimeout(Ce,u)});await N(z,Ie).finally(()=>clearTimeout(
de))}function N(u,z){return new Promise((de,Ie)=>{const Ce=()=>Ie(u.reason);z.then(de,Ie).finally(()=>u.removeEventListener("abort",Ce)),u.aborted?Ce():u.addEventListener("abort",Ce)})}function X(u,z,de,Ie={}){
return new Failure({what:u,why:z,advice:de,topic:"the-platforms-response",...Ie})}function L(u,z,de,Ie){return new Failure({what:u,why:z,advice:de,topic:"the-connection",...Ie})}const W={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},h="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",O=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
T=/EPROTO|ERR_SSL_/,U=/Z_|ERR__ERROR_/,ie=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function Q(u,z,de,Ie){if(!(u instanceof Error&&"code"in u))return u;const Ce=String(u.
code);if(O.test(Ce)){const bt=`the TLS connection can't be trusted (${Ce})`;return L(z,bt,`Check host. ${c}`,{affectsAll:!0,cause:u})}const[,Ye]=ie.exec(u.message)??[];if(Ye!==void 0)return b(z,Ye,u);
const et=!de&&T.test(Ce),ot=et?"the TLS connection failed":"the connection failed",nt=W[Ce]??`${U.test(Ce)?"the response can't be decoded":ot} (${Ce})`,rt={retryable:!0,maybeProcessed:de,affectsAll:!de,
cause:u};if(Ie||!(et||Ce==="ENOTFOUND"))return L(z,nt,h,rt);const mt=et?`Check host and its port. ${c}`:"Check host.";return L(z,nt,mt,{...rt,maxRetries:2})}function b(u,z,de){const Ie=(et,ot,nt=!1)=>L(
u,et,ot,{affectsAll:!0,cause:de,retryable:nt});if(z==="407")return Ie("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Ce=Number(z);if(Ce<500&&!Y(Ce))return Ie(`\
the proxy refuses the connection (${z})`,"Allow the host there, or add it to NO_PROXY.");const Ye=`the proxy made no connection (${toSingleLine(z,100)})`;return Ie(Ye,"Check HTTPS_PROXY, or re-run the\
 job later.",!0)}const y=new Set([408,421,425,429]),E=new Set([501,505,506,508,510,511]);function Y(u){return y.has(u)||u>=500&&!E.has(u)}function ne(u,z){return{status:u,retryable:Y(u),retryAfterMs:retryAfterMs(
z["retry-after"]),maybeProcessed:u<400||u===408||u>=500}}const D=200;function oe(u){return u==="localhost"||u==="[::1]"||isIPv4(u)&&u.startsWith("127.")}function ye(u){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(u)}function Ae(...u){return u.map(de=>Number.isSafeInteger(de)?String(de):de).find(de=>typeof de=="string"&&de.length<=D&&ye(de))}function We(u){try{return decodeURIComponent(u)}catch{return u}}function _e(){
for(const u of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const z=process.env[u]?.trim();z!==void 0&&(process.env[u]=z===""||z.includes("://")?z:`http://${z}`)}for(const u of["no_proxy","\
NO_PROXY"]){const z=process.env[u];z!==void 0&&(process.env[u]=z.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Xe(u,z){const de=process.env.https_proxy||process.env.HTTPS_PROXY;if(!de||checkBypass(
u)||/^https?:/i.test(de)&&getProxyUrl(u))return;throw connectionFailure(z,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}const l=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function w(u,z=l){return[z,({input:de})=>`contains ${Ke(de)}. ${u}`]}function H(...u){return z=>{
for(const[de,Ie]of u){const Ce=de.exec(z);if(Ce)throw new Error(typeof Ie=="string"?Ie:Ie(Ce))}return z}}function R(u){if(/^(true|True|TRUE|false|False|FALSE)$/.test(u))return u.toLowerCase()==="true";
throw new Error(`must be true or false, not ${Se(u)}`)}function he(u,z=!1){return de=>{const Ie=Number(de);if((z?/^\d+$/:/^\d+(\.\d+)?$/).test(de)&&Ie>0&&Ie<=u)return Ie;const Ce=u===1/0?"":` and at m\
ost ${u}`;throw new Error(`must be a ${z?"whole ":""}number above 0${Ce}, not ${Se(de)}`)}}const ve="is not an address such as https://ai-for-process.example.ai",xe=H(w("Type the address again"),[/["'`]/,
"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,u])=>`must not contain a query or a fragment. Set o\
nly the beginning of the address: "${u}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,ve]);function G(u){const z=/^[a-z0-9+.-]+:\/\//i.test(xe(u))?u:
`https://${u}`;if(!URL.canParse(z))throw new Error(ve);const de=new URL(z);if(de.protocol!=="https:"&&de.protocol!=="http:")throw new Error("must be an https:// address");if(de.protocol==="http:"&&!isLoopback(
de.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return de.pathname.endsWith("/")||(de.pathname+="/"),de}function re(u){if(isId(u))return u;throw new Error(`m\
ust be an ID of letters, digits, ".", "_" and "-", not ${Se(u)}`)}const ae=H(w("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,u])=>`begins with "${u}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),Z="is too long: at most 200 characters",fe=H([new RegExp("\
\\p{C}","u"),({input:u})=>`must not contain control characters: ${Se(u)}`],[/.{201}/u,Z]),se=H([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:u})=>`can't be a name: ${Se(u)}; leave out " < > | * ? : \\ / and cont\
rol characters`],[/\.zip$/i,({input:u})=>`must not end in .zip, which the action adds: ${Se(u)}`],[/.{201}/u,Z]);function be(u){const z=refusal(se(u));if(z!==void 0)throw new Error(`can't be a name: ${Se(
u)} ${z}`);if(Buffer.byteLength(u)>240)throw new Error(Z);return u}function je(u){if(u!=="any"){if(/^[0-9a-f]{64}$/i.test(u))return u.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal d\
igits, or any")}}function ke(){return(0,V.resolve)(process.env.GITHUB_WORKSPACE??"")}const De=H([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,u])=>`begins with ${u}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function He(u){return(0,V.resolve)(ke(),De(u))}function Ve(u){
const z=He(u);if(existsSync(z))return z;throw new Error(Be(u))}function Be(u){const z=!(0,d.existsSync)(ke())||(0,d.readdirSync)(ke()).length===0;return`doesn't exist: ${Se(u)}${z?". The workspace is \
empty: run actions/checkout before this step":""}`}function Se(u){const z=Ke(u);return`"${(0,te.OX)(u,60)}"${z===""?"":` with ${z}`}`}function Ke(u){const z=(u.match(new RegExp(l,"gu"))??[]).map(Ce=>Ce.
codePointAt(0)??0),de=[...new Set(z)].map(Ce=>`U+${Ce.toString(16).toUpperCase().padStart(4,"0")}`),Ie=de.length===1?"an invisible character":"invisible characters";return de.length===0?"":`${Ie} (${de.
slice(0,5).join(", ")})`}}),124:((Oe,$e,g)=>{g.d($e,{AS:()=>te,Hq:()=>ge,RG:()=>V,cq:()=>k,cz:()=>ue,xS:()=>we,xW:()=>K});var d=g(706);const V={type:"hidden"};function ue($){const F=I=>$.reduce((C,A)=>C+
A[I],0);return{added:F("added"),modified:F("modified"),removed:F("removed")}}function we({status:$,changes:F,references:I}){const C={added:0,modified:0,removed:0};if($!=="modified")return{...C,[$]:1};
if(F.length===0&&I.length===0)return{...C,modified:1};for(const{kind:A}of F)C[A==="added"||A==="removed"?A:"modified"]++;return C}function ge({workflows:$}){return $.some(({status:F})=>F!=="unchanged")}
function K({workflows:$}){return ue($.map(({counts:F})=>F))}function te({workflows:[$,...F]}){return $?.unusedIgnores.filter(I=>F.every(({unusedIgnores:C})=>C.includes(I)))??[]}function k({modified:$,
added:F,removed:I}){return Object.entries({modified:$,added:F,removed:I}).flatMap(([A,P])=>P===0?[]:[`${(0,d.zD)(P)} ${A}`]).join(", ")||"no changes"}}),436:((Oe,$e,g)=>{g.d($e,{C5:()=>X,Gg:()=>C,Ku:()=>P,
Ms:()=>O,Op:()=>h,PX:()=>W,QP:()=>A,Rk:()=>ue,TH:()=>I,TN:()=>$,YD:()=>F,ZM:()=>ge,e1:()=>c,eX:()=>we,jn:()=>L,kk:()=>k,qy:()=>Q,yR:()=>ie});var d=g(761),V=g(899);const ue=["id","_id","key","name"],we=[
"name","title","label","displayName","Name","Title","Label","DisplayName"],ge=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,K=["data","attributes","definition","prop\
erties","_source"],te=["title","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function $(b,y){if(b.type!=="object")return;const E=b.members.get(y)??b.matchOnly?.
get(y);if(!(E===void 0||!L(E)))return(E.type==="string"?E.text.length>2:/\d/.test(E.text))?E.text:void 0}function F(b){return b.type==="object"?[...b.members.keys()]:[]}function I(b){const y=F(b).filter(
E=>ge.test(E));return N(b,["id","_id","key",...y.sort(),"name"]).find(([E,Y])=>E!=="name"||k.test(Y))?.[1]}function C(b){const y=([,ne])=>!k.test(ne),E=N(b,we).find(y),Y=K.flatMap(ne=>N(X(b,ne),te));return(E??
Y.find(y))?.[1]}function A(b){return P(b,["type","Type"])}function P(b,y){return N(b,y)[0]?.[1]}function N(b,y){return y.flatMap(E=>{const Y=b&&$(b,E);return Y===void 0?[]:[[E,Y]]})}function X(b,y){return b?.
type==="object"?b.members.get(y):void 0}function L(b){return b.type==="string"||b.type==="literal"}function W(b,y=[]){if(b===void 0)return y;if(L(b))y.push(c(b.text));else for(const E of b.type==="arr\
ay"?b.items:b.members.values())W(E,y);return y}function h(b,y,E){return E&&ue.includes(b)&&L(y)}function c(b){return b.startsWith('"')?b.includes("\\")?JSON.parse(b):b.slice(1,-1):b}class O{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(y,E=Y=>{}){
this.#e=y,this.#t=y.lines.length===0,this.#n=E}read(y){const{fields:E,orders:Y}=this.#e,ne=D=>(0,V.pi)(E,D,this.#n);return(0,d.q)(y,void 0,{enter:(D,oe="")=>this.#t?void 0:{key:oe,outer:D},scalar:D=>this.
scalar(D),array:(D,oe)=>{const ye=D.length>0&&ne({key:"",outer:oe});return this.array(ye?[]:D,(0,V.pi)(Y,oe,this.#n))},object:(D,oe)=>{let ye;for(const[Ae,We]of E.size===0?[]:D)ne({key:Ae,outer:oe})&&
(D.delete(Ae),ue.includes(Ae)&&(ye=(ye??new Map).set(Ae,We)));return this.object(D,ye)}})}scalar(y){let E=this.#s.get(y);return E===void 0&&(E={type:y.startsWith('"')?"string":"literal",id:++this.#r,text:y},
this.#s.set(y,E)),E}array(y,E){const Y=E?y.toSorted((oe,ye)=>oe.id-ye.id):y;let ne=Y.length;for(const{id:oe}of Y)ne=U(ne,oe);const D=this.#i(ne,{type:"array",id:this.#r+1,items:Y,unordered:E});return this.#t?
D:{type:"array",id:D.id,items:y,unordered:E}}object(y,E){let Y=~y.size;for(const[D,{id:oe}]of y)Y=Y+U(this.scalar(D).id,oe)|0;const ne=this.#i(Y,{type:"object",id:this.#r+1,members:y,matchOnly:E});return this.#t?
ne:{type:"object",id:ne.id,members:y,matchOnly:E}}#i(y,E){for(let Y=y;;Y=Y+1|0){const ne=this.#o.get(Y);if(ne&&T(ne,E))return ne;if(!ne)return this.#o.set(Y,E),this.#r++,E}}}function T(b,y){if(b.type===
"array")return y.type==="object"||b.items.length!==y.items.length?!1:b.items.every(({id:E},Y)=>E===y.items[Y]?.id);if(y.type==="array"||b.members.size!==y.members.size)return!1;for(const[E,{id:Y}]of y.
members)if(b.members.get(E)?.id!==Y)return!1;return!0}function U(b,y){const E=Math.imul(b^b>>>15,739982445)^Math.imul(y^y>>>16,73244475);return Math.imul(E^E>>>13,695872825)}function ie(b,y=new O(V.K$)){
return/^\s*[[{]/.test(b)?y.read(b):void 0}function Q(b){let y;return()=>(y??={value:b()},y.value)}}),899:((Oe,$e,g)=>{g.d($e,{K$:()=>d,pi:()=>ue,wo:()=>V});const d=V("");function V(K){const te=new Set,
[k,$]=[new Map,new Map];for(const[F,I]of K.split(/\r\n|\r|\n/).entries()){const C=I.trim();if(C===""||C.startsWith("#"))continue;const[A,P]=C.endsWith("[]")?[C.slice(0,-2),$]:[C,k],N=A.split(".").reverse(),
X=we(A);if(N.includes(""))throw new Error(`has an empty key in line ${F+1} (join keys by single dots)`);if(N.every(L=>L==="*"))throw new Error(`has only * in line ${F+1}, which would ignore everything\
 (name a key)`);te.add(C),P.set(X,[...P.get(X)??[],{line:C,keys:N}])}return{lines:[...te],fields:k,orders:$}}function ue(K,te,k){if(K.size===0||te===void 0)return!1;const $=["*",we(te.key)].flatMap(F=>K.
get(F)??[]).filter(({keys:F})=>ge(te,F));for(const{line:F}of $)k(F);return $.length>0}function we(K){return K.slice(K.lastIndexOf(".")+1)}function ge(K,te){if(K===void 0||te.length===0)return te.length===
0;const k=te[0]==="*"?["*"]:K.key.split(".").reverse();return k.every(($,F)=>$===te[F])&&ge(K.outer,te.slice(k.length))}}),742:((Oe,$e,g)=>{g.d($e,{dj:()=>xe,OD:()=>ve,qy:()=>he});var d=g(436),V=g(899),
ue=g(665);function we(G,re){const ae=re.size===0?void 0:re.get(JSON.stringify(G));return ae===void 0?G:(0,d.e1)(ae)}function ge({base:G,head:re}){return G===re?[]:d.Rk.flatMap(ae=>{const[Z,fe]=[(0,d.TN)(
G,ae),(0,d.TN)(re,ae)];return Z!==fe&&Z?.startsWith('"')&&fe?.startsWith('"')?[[Z,fe]]:[]})}function K(G,re){const ae=new Map;for(const[fe,se]of G)ae.set(fe,(ae.get(fe)??new Set).add(se));const Z=([fe,
se])=>ae.get(fe)?.size===1&&re.base.get(fe)===1&&re.head.get(se)===1;return new Map(G.filter(Z))}function te(G){const re=ae=>{const Z=new Map,fe=(se,be)=>{if(se.type==="array")for(const ke of se.items)
fe(ke,!0);if(se.type!=="object")return;const je=be?[se.id,...d.Rk.flatMap(ke=>(0,d.TN)(se,ke)??[])]:[];for(const ke of new Set(je))Z.set(ke,(Z.get(ke)??0)+1);for(const ke of se.members.values())fe(ke,
!1)};for(const se of G)fe(se[ae],!1);return Z};return{base:re("base"),head:re("head")}}function k(G,re,ae){const Z={element:new Map,member:new Map};function fe(be,je){if(re.size===0&&!ae)return be;if((0,d.
jn)(be))return G.scalar(re.get(be.text)??be.text);const ke=Z[je?"element":"member"],De=ke.get(be.id)??se(be,je);return ke.set(be.id,De),De}function se(be,je){if(be.type==="array"){const Ve=be.items.map(
Be=>fe(Be,!0));return G.array(Ve,be.unordered)}const ke=new Map,De=ae&&je?d.Rk.map(Ve=>(0,d.TN)(be,Ve)):[],He=Ve=>Ve.type==="string"&&De.includes(Ve.text);for(const[Ve,Be]of be.members)!(0,d.Op)(Ve,Be,
je)&&!He(Be)?ke.set(we(Ve,re),fe(Be,!1)):ae||ke.set(Ve,Be);return G.object(ke)}return(be,je=!1)=>fe(be,je).id}function $(G,re){const ae={base:k(G,re,!0),head:k(G,new Map,!0)};return{interner:G,renames:re,
follow:k(G,re,!1),bare:ae}}var F=g(408);const I=.4,C=.9,A=4e4,P=4,N=/^(""|0|true|false|null)$/,X=.25,L=new Set([...d.eX,"type"]);function W(G,re,ae){const{compare:Z,shareRare:fe}=O(G,ae),se=h(G,re),be=c(
G);return je=>(ke,De)=>{const He=(0,F.qc)(ke,De),Ve=He.reduce((u,{base:z,head:de})=>u+z.length*de.length,0),Be=u=>Ve>A?[...fe(u),...(0,F.O6)(re,u).flatMap(F.yU)]:u.base.flatMap(z=>u.head.map(de=>({base:z,
head:de}))),Se=He.flatMap(Be).flatMap(u=>{const z=Z(u);return(je>0&&be(u)?Z(u,()=>1)>=C:z>=je)?[{pair:u,alike:z,distance:se(u)}]:[]});Se.sort((u,z)=>z.alike-u.alike||u.distance-z.distance);const Ke=new Set;
return Se.flatMap(({pair:u})=>Ke.has(u.base)||Ke.has(u.head)?[]:(Ke.add(u.base).add(u.head),[u]))}}function h({base:G},re){const ae=new Map((0,F.Ms)(re).map(se=>[se.base.index,se.head.index-se.base.index]));
let Z=0;const fe=G.map(({index:se})=>(Z=ae.get(se)??Z,se+Z));return se=>Math.abs((fe[se.base.index]??0)-se.head.index)}function c({base:G,head:re}){const ae=({item:be})=>[(0,d.TH)(be),(0,d.Gg)(be)],[Z,
fe]=[new Set(G.flatMap(ae)),new Set(re.flatMap(ae))],se=(be,je)=>ae(be).every(ke=>ke!==void 0&&!je.has(ke));return be=>se(be.base,fe)&&se(be.head,Z)}function O(G,{renames:re,follow:ae}){const Z=new Map(
[["",0]]),fe=new Set;function se(Be){const Se=Z.get(Be)??Z.size;return Se===Z.size&&Z.set(Be,Se),Se}function be(Be,Se){const Ke=new Set,u=(z,de,Ie)=>{if((0,d.jn)(z)||(z.type==="array"?z.items.length:z.
members.size)===0){const Ce=se(`${de}=${Se==="base"?ae(z):z.id}`);Ke.add(Ce),(!(0,d.jn)(z)||N.test(z.text))&&fe.add(Ce)}else if(z.type==="array")for(const Ce of z.items)u(Ce,se(`${de}[]`),!0);else for(const[
Ce,Ye]of z.members)de===0&&(0,d.jn)(Ye)&&L.has(Ce)||(0,d.Op)(Ce,Ye,Ie)||u(Ye,se(`${de}.${Se==="base"?we(Ce,re):Ce}`),!1)};return u(Be,0,!0),Ke}const je=new Map,ke=new Map,De=Be=>je.get(Be)??new Set;for(const Be of[
"base","head"]){for(const Se of G[Be])je.set(Se,be(Se.item,Be));for(const[Se,Ke]of(0,ue.Vn)(G[Be].flatMap(u=>[...De(u)]))){const u=(fe.has(Se)?X:1)/Ke;ke.set(Se,Math.min(ke.get(Se)??1,u))}}const He=Be=>ke.
get(Be)??0,Ve=Be=>[...De(Be)].filter(Se=>He(Se)>=1/P);return{compare({base:Be,head:Se},Ke=He){const u=Ce=>{let Ye=0;for(const et of Ce)Ye+=Ke(et);return Ye},[z,de]=[De(Be),De(Se)],Ie=[...z].filter(Ce=>de.
has(Ce));return 2*u(Ie)/(u(z)+u(de))||0},shareRare(Be){const Se=new Map;for(const Ke of Be.head)for(const u of Ve(Ke))Se.set(u,[...Se.get(u)??[],Ke]);return Be.base.flatMap(Ke=>{const u=new Set(Ve(Ke).
flatMap(z=>Se.get(z)??[]));return Array.from(u,z=>({base:Ke,head:z}))})}}}function T(G,re,ae){const Z={base:{item:G,index:0,array:[G]},head:{item:re,index:0,array:[re]}};return O({base:[Z.base],head:[
Z.head]},ae).compare(Z)}const U=/^"[\w-]{0,20}"$/;function ie(G,re,ae){let Z=[],fe=G;const se=()=>fe.base.length===0||fe.head.length===0,be=(u,z)=>{const de=se()?[]:u(fe,z);de.length!==0&&(Z=Z.concat(
de),fe=(0,F.FF)(fe,de))},je=u=>(z,de)=>(0,F.O6)(Z,z).flatMap(Ie=>u(Ie,de)),ke=ae||[...G.base,...G.head].some(({item:u})=>u.type==="object"),De=d.Rk.filter(u=>!E(u,G,re));for(const u of ne(De,G,re))be(
F.kk,b(u));const He=({item:u})=>u.id,Ve=({item:u},z)=>z==="base"?re.follow(u,!0):u.id;for(const u of re.renames.size>0?[Ve,He]:[He])be(je(F.eV),u),ke&&be(F.kh,u);if(ke&&!se()){const u=c(G);for(const Ie of ne(
oe(G),G,re).slice(0,1)){const Ce=Ye=>!d.ZM.test(Ie)&&u(Ye)&&U.test((0,d.TN)(Ye.head.item,Ie)??"");be((Ye,et)=>(0,F.kk)(Ye,et).filter(ot=>!Ce(ot)),b(Ie))}const z=Ie=>({item:Ce},Ye)=>y(Ce,re.bare[Ye],Ie);
be(je(F.eV),z(1)),be(F.kh,z(3));const de=W(G,Z,re);for(const Ie of[...d.eX,"key"])be(de(0),b(Ie));be(de(0),({item:Ie})=>(0,d.Gg)(Ie)),be(de(I),({item:Ie})=>Ie.type==="object"?(0,d.QP)(Ie)??"":void 0)}
const Be=De.length<d.Rk.length,Se=u=>(0,d.Gg)(u)??(Be?De.find(z=>(0,d.TN)(u,z)):(0,d.TH)(u));return be(je((u,z)=>Be&&Q(u.base)===Q(u.head)?(0,F.yU)(u):(0,F.kh)(u,z)),({item:u})=>Se(u)===void 0?"":void 0),
Z}function Q(G){return G.map(({index:re})=>re).join()}function b(G){return({item:re})=>(0,d.TN)(re,G)}function y(G,re,ae){return G.type!=="object"||[...G.members].filter(([fe,se])=>!(0,d.Op)(fe,se,!0)).
length<ae?void 0:re(G,!0)}function E(G,re,ae){const[Z,fe]=[Y(re.base,G),Y(re.head,G)];if(Z===void 0||Z!==fe)return!1;if(Z==="")return!0;const se=(0,F.eV)(re,({item:be},je)=>y(be,ae.bare[je],1));return re.
base.length!==re.head.length&&se.length>D((0,F.kk)(re,b(G)),ae)}function Y(G,re){const ae=/^"?(.*?)\d+"?$/.exec(G[0]?(0,d.TN)(G[0].item,re)??"":"")?.[1],Z=fe=>G.every(({item:se,index:be})=>(0,d.TN)(se,
re)?.replaceAll('"',"")===`${ae}${fe+be}`);return G.length>1&&(Z(0)||Z(1))?ae:void 0}function ne(G,re,ae){const Z=G.map(se=>({key:se,pairs:(0,F.kk)(re,b(se))})),fe=(se,be)=>se.every(({base:ke,head:De},He)=>ke===
be[He]?.base&&De===be[He]?.head)?0:D(be,ae)-D(se,ae);return Z.sort(({pairs:se},{pairs:be})=>be.length-se.length||fe(se,be)),Z.map(({key:se})=>se)}function D(G,{interner:re,renames:ae,bare:Z}){const fe=G.
map(({base:be,head:je})=>({base:be.item,head:je.item})),se=k(re,new Map([...ae,...fe.flatMap(ge)]),!0);return fe.filter(({base:be,head:je})=>[se,Z.head].some(ke=>ke(be,!0)===Z.head(je,!0))).length}function oe({
base:G,head:re}){const ae=(0,ue.Vn)(re.flatMap(({item:se})=>(0,d.YD)(se))),Z=se=>2*(ae.get(se)??0)>re.length&&se!=="type",fe=[...ae.keys()].filter(se=>Z(se)&&ye(G,se)&&ye(re,se)).sort();return[...fe.filter(
se=>d.ZM.test(se)),...fe]}function ye(G,re){const ae=G.flatMap(({item:fe})=>(0,d.TN)(fe,re)??[]).filter(fe=>fe.startsWith('"'));if(ae.length<2||2*ae.length<=G.length||new Set(ae).size<ae.length)return!1;
const Z=new Set(G.flatMap(({item:fe})=>d.Rk.map(se=>(0,d.TN)(fe,se))));return 2*ae.filter(fe=>Z.has(fe)).length<ae.length}const Ae=8,We=.5;function _e(G,re,ae,Z){const fe=Se=>G[Se].flatMap(u=>[u,...Xe(
u,Z)]).filter(({path:u,value:z})=>u.at(-1)?.type==="item"&&ae[Se].get(z.id)===1),se={bases:new Set,heads:new Map};let be={base:fe("base"),head:fe("head")};const je=(Se,Ke)=>{const u=(0,F.kk)(be,Se).filter(
({base:z,head:de})=>z.arrays!==de.arrays&&Ke(z.value,de.value));for(const{base:z,head:de}of u)se.bases.add(z.value),se.heads.set(de.value,z);be=(0,F.FF)(be,u)},ke=(Se,Ke)=>(0,d.TN)(Se,"type")===(0,d.TN)(
Ke,"type"),De=(Se,Ke)=>(0,d.Gg)(Se)!==void 0&&(0,d.Gg)(Se)===(0,d.Gg)(Ke),He=(Se,Ke)=>ke(Se,Ke)&&T(Se,Ke,re)>=We,Ve=(Se,Ke)=>(ae[Ke].get(Se??"")??0)<2,Be=(Se,Ke)=>Ve(Se,Ke)?Se:void 0;return je(({value:Se},Ke)=>Be(
(0,d.TH)(Se),Ke),(Se,Ke)=>((0,d.TH)(Se)?.length??0)>=Ae||De(Se,Ke)||He(Se,Ke)),je(({value:Se},Ke)=>Be((0,d.Gg)(Se)??(0,ue.qU)(Se),Ke),He),je(({value:Se},Ke)=>Ve((0,d.TH)(Se),Ke)?y(Se,re.bare[Ke],3):void 0,
ke),se}function Xe({value:G,path:re},ae){return(0,ue.Vg)(G,ae).flatMap(Z=>{if((0,d.jn)(Z.value))return[];const fe={value:Z.value,path:[...re,Z.step]};return[fe,...Xe(fe,ae)]})}function l(G,re,ae,Z){const fe=[],
se=[],be=[],je=[],ke={base:[],head:[]};function De({base:u,head:z},de,Ie){Ie==="element"&&je.push(...ge({base:u,head:z})),(Ie==="element"||Ie==="member"&&u.type==="object"&&z.type==="object")&&be.push(
{base:u,head:z,path:de}),u.id!==z.id&&(u.type==="array"&&z.type==="array"?Ke(u,z,de):u.type==="object"&&z.type==="object"?Se({base:u,head:z},de,Ie):Ie!=="own"&&(0,d.jn)(u)&&(0,d.jn)(z)&&re.renames.get(
u.text)===z.text?se.push({path:de,from:(0,d.e1)(u.text),to:(0,d.e1)(z.text)}):fe.push({kind:"modified",path:de,from:u,to:z}))}function He({base:u,head:z},de,Ie,Ce){u!==void 0&&z!==void 0?De({base:u,head:z},
de,Ie):z!==void 0&&!Ve(z,de)?(fe.push({kind:"added",path:de,value:z}),ke.head.push({value:z,path:de,arrays:Ce}),ae.heads.size>0&&Be(z,de)):u!==void 0&&!ae.bases.has(u)&&(fe.push({kind:"removed",path:de,
value:u}),ke.base.push({value:u,path:de,arrays:Ce}))}function Ve(u,z){const de=ae.heads.get(u);return de===void 0?!1:(fe.push({kind:"moved",path:z,from:de.path}),De({base:de.value,head:u},z,"element"),
!0)}function Be(u,z){for(const{step:de,value:Ie}of(0,ue.Vg)(u,Z)){const Ce=[...z,de];Ve(Ie,Ce)||Be(Ie,Ce)}}function Se(u,z,de){for(const{key:Ie,from:Ce,...Ye}of w(u,re)){const et=[...z,{type:"member",
key:Ie}];Ce!==Ie&&se.push({path:et,from:Ce,to:Ie});const ot=Ye.base!==void 0&&(0,d.Op)(Ie,Ye.base,de==="element");He(Ye,et,ot?"own":"member")}}function Ke(u,z,de){const Ie={base:(0,F.S3)(u.items),head:(0,F.
S3)(z.items)},Ce=ie(Ie,re,u.unordered&&z.unordered).filter(nt=>!ae.bases.has(nt.base.item)&&!ae.heads.has(nt.head.item)),Ye=(0,ue.Oe)(Ie,Ce,Z),et=new Set((0,F.Ms)(Ce).map(nt=>nt.head.index)),ot=Ye.filter(
nt=>nt.base&&nt.head&&!et.has(nt.index));ot.length>0&&!z.unordered&&fe.push({kind:"reordered",path:de,moved:ot.map(({step:nt})=>nt)});for(const{step:nt,...rt}of Ye)He(rt,[...de,nt],"element",Ie)}return De(
G,[],"root"),{changes:fe,references:se,matches:be,renames:je,unmatched:ke}}function w({base:G,head:re},{renames:ae,follow:Z}){const fe=new Map(G.members),se=new Map,be=(ke,De)=>ke.id===De.id||Z(ke)===
De.id;for(const ke of[be,()=>!0])for(const De of[He=>He,He=>we(He,ae)])for(const[He,Ve]of fe){const Be=De(He),Se=re.members.get(Be);Se===void 0||se.has(Be)||!ke(Ve,Se)||(fe.delete(He),se.set(Be,{key:Be,
from:He,base:Ve,head:Se}))}for(const[ke,De]of re.members)se.has(ke)||se.set(ke,{key:ke,from:ke,head:De});const je=Array.from(fe,([ke,De])=>({key:ke,from:ke,base:De}));return[...se.values(),...je].sort(
(ke,De)=>ke.key<De.key?-1:1)}const H={bases:new Set,heads:new Map},R=5;function he(G,re){const ae=new d.Ms(V.K$),[Z,fe]=[G,re].map(se=>(0,d.yR)(se,ae));return Z&&fe&&ve([{base:Z,head:fe}],ae)[0]}function ve(G,re){
const ae=(0,d.qy)(()=>te(G)),Z=(0,d.qy)(()=>(0,ue.j9)([...G.map(({head:je})=>je),...G.map(({base:je})=>je)])),fe=(je,ke)=>Z().componentOf(je,ke);function se(je){const ke=$(re,je);return G.map(De=>{const He=l(
De,ke,H,fe),{base:Ve,head:Be}=He.unmatched;if(Ve.length===0||Be.length===0)return He;const Se=_e(He.unmatched,ke,ae(),fe);if(Se.heads.size===0)return He;const Ke=l(De,ke,Se,fe);return Ke.changes.filter(
({kind:u})=>u==="moved").length===Se.heads.size?Ke:He})}let be=new Map;for(let je=0;je<R;je++){const ke=se(be),De=ke.flatMap(Ve=>Ve.renames),He=De.length===0?new Map:K(De,ae());if(be.size===He.size&&[
...be].every(([Ve,Be])=>He.get(Ve)===Be)){if(ke.some(({changes:Ve})=>Ve.length>0))return ke;break}be=He}return se(new Map)}function xe(G){if((0,d.jn)(G))return G.text;if(G.type==="array"){const ae=G.items.
map(xe);return`[${(G.unordered?ae.sort():ae).join()}]`}return`{${Array.from(G.members,([ae,Z])=>`${JSON.stringify(ae)}:${xe(Z)}`).sort().join()}}`}}),499:((Oe,$e,g)=>{g.d($e,{Ab:()=>L,a2:()=>Q,gN:()=>c,
lY:()=>b,pi:()=>W,rL:()=>O});var d=g(436);const V=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,ue=["x","y"],
we=L("viewport canvas"),ge=L("w h width height left top zoom"),K=[["x"],["position"],["left","top"]],te=L("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
$=/^\d{4}-\d\d-\d\d$/,F=L("_?id uuid guid identifier instanceIdentifier"),I=/^\d{1,15}$/,C=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,A=L("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),P=L("meta(data)? .*info revision flow workflow"),N=100,X=[[L(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,$],[L(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[L("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function L(D){return new RegExp(`^(${D.replaceAll(" ","|")})$`,"i")}function W({base:D,head:oe,changes:ye}){const Ae=(0,d.qy)(()=>ye.flatMap(_e=>h(_e)??[]).slice(0,N)),We={base:(0,d.qy)(()=>new Set((0,d.
PX)(D))),head:(0,d.qy)(()=>new Set((0,d.PX)(oe)))};return _e=>{const{kind:Xe,path:l}=_e;if(Xe==="reordered"||Xe==="moved")return!1;const[w,H=w]=Xe==="modified"?[_e.from,_e.to]:[_e.value];if(ne(w)&&ne(
H)&&T(l,w.type==="literal")||U(l)&&Y(w)&&Y(H))return!0;if(Xe!=="modified"||w.type!==H.type||!("text"in w)||!("text"in H))return!1;const[R,he,ve]=[E(l.at(-1)),(0,d.e1)(w.text),(0,d.e1)(H.text)],xe=(...fe)=>[
he,ve].every(se=>fe.some(be=>be.test(se)));if(X.some(([fe,...se])=>fe.test(R)&&xe(...se)))return!0;const G=E(l.at(-2));if(A.test(R)&&xe(I,C))return G===""||P.test(G);if((h(_e)?Ae().filter(fe=>fe.old!==
he&&he.includes(fe.old)):[]).some(fe=>he.replaceAll(fe.old,fe.recent)===ve))return!0;const ae=F.test(R)||R===`${E(l.at(-3)).replace(/s$/,"")}Id`;return G===""&&ae&&xe(C)&&!We.head().has(he)&&!We.base().
has(ve)}}function h(D){const[oe,ye]=D.path.slice(-2);if(!(!(D.kind==="modified"&&oe?.type==="item"&&F.test(E(ye)))||D.from.type!=="string"||D.to.type!=="string"))return{old:(0,d.e1)(D.from.text),recent:(0,d.
e1)(D.to.text)}}function c(D){return C.test(D)||k.test(D)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(D)}function O(D,oe){return(0,d.jn)(oe)&&(F.test(D)||D==="name"&&d.kk.test(oe.text))||V.test(D)&&oe.type!==
"literal"&&ne(oe)||ue.includes(D)&&ne(oe)}function T(D,oe){const[ye,Ae]=[D.at(-2),E(D.at(-1))],We=D.slice(Q(D)).find(Xe=>V.test(E(Xe)));return We?We===D.at(-1)?!oe:Ae===""||ue.includes(Ae)||ge.test(Ae):
Ae==="zoom"&&we.test(E(ye))||ue.includes(Ae)||ge.test(Ae)&&ie(ye)}function U(D){return te.test(E(D.at(-1)))&&ie(D[Q(D)-1])}function ie(D){const oe=D?.type==="item"&&D.item.type==="object"?D.item.members:
void 0;return K.some(ye=>ye.every(Ae=>oe?.has(Ae)))}function Q(D){return D.findLastIndex(({type:oe})=>oe==="item")+1}function b(D,{matches:oe}){const ye=new Map(oe.map(We=>[We.path.at(-1),We])),Ae=new Map;
for(const We of D){const _e=Q(We.path),[Xe,l]=[We.path[_e-1],We.path[_e]],w=ue.includes(E(l)),H=w?ue:V.test(E(l))?[E(l)]:[],[R,he]=[y(ye.get(Xe)?.base,H),y(ye.get(Xe)?.head,H)],ve=[...We.path.slice(0,
_e),{type:"member",key:H.join(", ")}];R&&he?Ae.set(w?Xe:l,{kind:"modified",path:ve,from:R,to:he}):Ae.set(We,We)}return[...Ae.values()]}function y(D,oe){const ye=D?.type==="object"?oe.flatMap(Ae=>D.members.
get(Ae)??[]):[];if(!(ye.length<oe.length))return ye.length>1?{type:"array",id:0,items:ye,unordered:!1}:ye[0]}function E(D){return D?.type==="member"?D.key:""}function Y(D){return D.type==="literal"&&/^(true|false)$/.
test(D.text)}function ne(D){if(D.type==="literal")return/\d/.test(D.text);const oe=D.type==="array"?D.items:D.type==="object"?[...D.members.values()]:[];return oe.length>0&&oe.every(ne)}}),665:((Oe,$e,g)=>{
g.d($e,{Vn:()=>ie,s3:()=>h,Oe:()=>X,Vg:()=>L,j9:()=>I,qU:()=>C,oP:()=>U});var d=g(436),V=g(408),ue=g(499),we=g(997),ge=g(856);function K(b){const y=new Map;for(const ne of b)for(const[D,oe]of ne.type===
"object"?ne.members:[]){if(oe.type!=="string")continue;const{ids:ye,length:Ae,isRepeated:We}=y.get(D)??{ids:new Set,length:0,isRepeated:!1};y.set(D,{ids:ye,length:Ae+oe.text.length,isRepeated:We||ye.has(
oe.id)}),ye.add(oe.id)}const E=[...y].filter(([ne,{ids:D,isRepeated:oe}])=>D.size>1&&2*D.size>b.length&&!oe&&ne!=="type"&&!we.Z_.test(ne));E.sort(([ne,D],[oe,ye])=>ye.ids.size-D.ids.size||D.length-ye.
length||(ne<oe?-1:1));const Y=E.find(([ne])=>{const D=b.flatMap(oe=>te(oe,ne)??[]);return 2*D.length>b.length&&!D.some(ue.gN)});return ne=>Y&&te(ne,Y[0])}function te(b,y){const E=(0,d.C5)(b,y),Y=E?.type===
"string"?(0,d.e1)(E.text):"";return/^[^\n]{1,60}$/.test(Y)&&!(0,ge.$C)(y,E,b)?Y:void 0}const k=/group|parent|folder|owner/i,$=/(-[\da-f]{4}){3}-[\da-f]{12}/i,F=40;function I(b){const y=b.map(N),E=oe=>y.
find(ye=>ye.get(oe))?.get(oe);function Y(oe,ye){for(const Ae of(0,d.YD)(oe).sort()){if(k.test(Ae))continue;const We=`${(0,d.TN)(oe,Ae)}`,_e=Ae==="type"?`"${We.split(":")[1]}`:We,Xe=E(_e);if(Xe===void 0||
C(Xe.item)===void 0)continue;const l=y.some(w=>{const H=w.get(_e);return H&&(H.array===ye||P(ye,H.item))});if(Ae==="type"||!l)return Xe.item}}function ne(oe,ye){const Ae=(0,d.Gg)(oe);return C(oe)??C(Y(
oe,ye))??(Ae&&(0,d.e1)(Ae))}function D(oe){const ye=/\d/.test(oe)?E(oe):void 0;return ye&&(ne(ye.item,ye.array)??Q(ye.item))}return{componentOf:Y,nameOf:ne,labelOf:D}}function C(b){const y=(0,d.Ku)(b,
["name","Name"]);if(y&&!d.kk.test(y))return(0,d.e1)(y);const Y=y===void 0&&(0,d.Ku)(b,d.eX)!==void 0?void 0:(0,d.Gg)(b)??(b&&A(b));return Y&&(0,d.e1)(Y)}function A(b){const y=(0,d.C5)(b,"localeData");
return[...(y?["en",...(0,d.YD)(y)]:[]).map(D=>(0,d.C5)(y,D)),(0,d.C5)((0,d.C5)(b,"data"),"node")].map(D=>(0,d.Gg)(D)??(0,d.Ku)(D,["display_name"])).find(D=>D!==void 0)}function P(b,y){return(0,d.YD)(y).
map(Y=>(0,d.C5)(y,Y)).some(Y=>Y?.type==="array"&&Y.items===b)}function N(b){const y=new Map,E=Y=>{if(Y.type==="object")for(const ne of Y.members.values())E(ne);if(Y.type==="array")for(const ne of Y.items){
const D=(0,d.YD)(ne).filter(ye=>d.ZM.test(ye)),oe=new Set(D.flatMap(ye=>(0,d.TN)(ne,ye)??[]));for(const ye of oe)y.set(ye,y.has(ye)?void 0:{item:ne,array:Y.items});E(ne)}};return E(b),y}function X(b,y,E){
const Y=(0,V.FF)(b,y),ne=[...Y.base.map(Ae=>({...Ae,base:Ae.item})),...y.map(({base:Ae,head:We})=>({...We,base:Ae.item,head:We.item})),...Y.head.map(Ae=>({...Ae,head:Ae.item}))],D=T(ne,E),oe=K(ne.filter(
c).map(({item:Ae})=>Ae)),ye=Ae=>W(Ae,D.get(Ae),oe(Ae.item));return ne.map(Ae=>({...Ae,step:ye(Ae)})).sort(O)}function L(b,y){return b.type==="object"?Array.from(b.members,([Y,ne])=>({step:{type:"membe\
r",key:Y},value:ne})):(b.type==="array"?X({base:[],head:(0,V.S3)(b.items)},[],y):[]).map(({step:Y,item:ne})=>({step:Y,value:ne}))}function W({item:b,index:y},E,Y){return E===void 0?{type:"element",index:y,
item:b,text:Y}:h(b,E)}function h(b,y){const E=Q(b),Y=E!==void 0&&E.length<=F&&!y.startsWith(E);return{type:"item",label:y,...Y&&{hint:E},item:b}}function c({item:b}){return(C(b)??(0,d.Gg)(b)??(0,d.TH)(
b))===void 0}function O({step:b},{step:y}){return b.type==="item"&&y.type==="item"?b.label<y.label?-1:1:b.type==="element"&&y.type==="element"?b.index-y.index:b.type==="item"?-1:1}function T(b,y){const E=new Map,
Y=new Set;let ne=b.filter(_e=>!c(_e));const D=_e=>{const Xe=ne.map(_e),l=ie(Xe);ne=ne.filter((w,H)=>{const R=Xe[H];return R===void 0||l.get(R)!==1||Y.has(R)?!0:(Y.add(R),E.set(w,R),!1)})};D(({item:_e})=>C(
_e));const oe=new Map(ne.map(_e=>[_e,C(_e.item)??C(y(_e.item,_e.array))])),ye=ie([...oe.values()]),Ae=_e=>{const[Xe,l]=[oe.get(_e),(0,d.Gg)(_e.item)];return C(_e.item)??(ye.get(Xe)===1?Xe:void 0)??(l&&
(0,d.e1)(l))},We=(_e,Xe)=>{const[l,w]=[(0,d.TH)(_e.item),Ae(_e)??Q(_e.item)];return l?U(w,l,Xe):w};return D(_e=>Ae(_e)??We(_e,$)),D(_e=>We(_e,$)),D(_e=>We(_e,/$/)),D(_e=>`${Ae(_e)??Q(_e.item)??We(_e,/$/)}\
 [${_e.index}${_e.head?"":", before"}]`),E}function U(b,y,E=$){const Y=(0,d.e1)(y).replace(E,"");return b?`${b} (${Y})`:Y}function ie(b){const y=new Map;for(const E of b)y.set(E,(y.get(E)??0)+1);return y}
function Q(b){const y=(0,d.QP)(b);return y?.startsWith('"')?(0,d.e1)(y):void 0}}),997:((Oe,$e,g)=>{g.d($e,{BQ:()=>te,FK:()=>h,Fu:()=>I,NQ:()=>ge,Z_:()=>we,t5:()=>F});var d=g(436),V=g(499);const ue=[(0,V.
Ab)("_?id key uuid guid identifier"),(0,V.Ab)("(node|step|state)_?id"),(0,V.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,V.Ab)("\\*")],we=(0,V.Ab)("(source|from|targe\
t|to|next|then|else|goto|default)(_?id)?"),ge="*",K=64;function te(c,O){const T=k([]),U=[],ie=new Set([c,O].flatMap(y=>[...(0,d.PX)(y),...A(y)]));function Q(y,E,Y){if((0,d.jn)(y))C(y.text,E,Y);else if(y.
type==="object")b(y,E,Y);else{const ne=y.items.length>1&&y.items.some(({type:D})=>D==="array");for(const[D,oe]of y.items.entries())Q(oe,$(E,"[]"),{...Y,array:y.items,...ne&&{slot:D}})}}function b(y,E,{
key:Y,array:ne,map:D,...oe}){let ye=oe;if(ne!==void 0||Y!==void 0){const _e={side:oe.side,value:y,field:E,outer:oe.place,key:Y,array:ne??[]};ye={...oe,place:_e,map:D},U.push(_e)}const Ae=N(y,ie),We=ye===
oe&&(0,d.YD)(y).some(_e=>D?.members.has(_e));for(const[_e,Xe]of y.members){const l=$(E,Ae||We?ge:_e);We&&C(JSON.stringify(_e),l,ye,Xe),(!We||Xe.type==="array")&&Q(Xe,l,Ae?{...ye,key:_e,map:y}:ye)}}return Q(
c,T,{side:"base"}),Q(O,T,{side:"head"}),{root:T,places:U,find:X(U)}}function k(c){return{keys:c,inner:new Map,texts:new Map,references:[]}}function $(c,O){const T=c.inner.get(O)??k([...c.keys,O]);return c.
inner.set(O,T),T}function F(c){const O=[c];for(const T of O)for(const U of T.inner.values())O.push(U);return O}function I(c,O){return c?.inner.get(O)??c?.inner.get(ge)}function C(c,{keys:O,texts:T,references:U},{
place:ie,slot:Q},b){T.set(c,(T.get(c)??0)+1);const y=c.startsWith('"')?c.length>2:we.test(O.findLast(E=>E!=="[]")??"")&&Number.isInteger(Number(c));ie&&y&&U.push({text:c,place:ie,slot:Q,value:b})}function A(c){
if((0,d.jn)(c))return[];const O=c.type==="array"?c.items:[...c.members.values()];return[...O.flatMap(A),...O.some(P)?[]:(0,d.YD)(c)]}function P(c){return c.type==="object"}function N({members:c},O){return 2*
[...c.keys()].filter(U=>!we.test(U)&&O.has(U)).length>=c.size&&[...c.values()].every(P)}function X(c){const O={base:new Map,head:new Map};for(const T of c){const U=(ie,Q)=>{const b=ue.findIndex(E=>E.test(
ie));if(b<0)return;const y=O[T.side].get(Q)??[];y[b]=(y[b]??new Set).add(T),O[T.side].set(Q,y)};T.key!==void 0&&U(ge,JSON.stringify(T.key));for(const[ie,Q]of T.value.members)(0,d.jn)(Q)&&U(ie,Q.text)}
return(T,U)=>{const ie=O[U.side].get(T)?.find(Q=>Q);return ie&&ie.size<=K?L([...ie],U,U):void 0}}function L(c,O,T){const U=T?c.filter(E=>h(E,T)):c;if(U.length===0&&T)return L(c,O,T.outer);const ie=U.length>
1?U.filter(({value:E})=>E.members.size>2):U,Q=ie.map(({field:E})=>W(O.field,E)),[b,...y]=ie.filter((E,Y)=>Q[Y]===Math.min(...Q));return y.length===0?b:void 0}function W(c,{keys:O}){const T=O.findIndex(
(U,ie)=>U!==c.keys[ie]);return T<0?0:O.length-T}function h(c,O){return c!==void 0&&(c===O||h(c.outer,O))}}),856:((Oe,$e,g)=>{g.d($e,{$C:()=>c,Wr:()=>ie,_p:()=>O,lb:()=>N});var d=g(706),V=g(436);const ue=8,
we="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",ge=new RegExp(`(?:(?:${we})\
(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),K=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,te=new RegExp(`^x?(?:${we}|(?:password|secret|apikey)s)$`),k=/name|key|header|field/i,$=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
F=["value","values","default","defaultvalue","headervalue"],I=/\{\{|\$\{|<%/,C="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",A="(?:(?:bearer|basic|token)\\s{1,4})?",P=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${we}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${we})(?\
:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${we})\\s{0,4}=\\s{0,4}${A})${C}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${we})\\s\
{0,4}:\\s{0,4}${A}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${C}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${C}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${we})(?:\\s\
[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(Q=>new RegExp(Q,"giu"));function N({workflows:Q}){const b=new d.pO;for(const{secrets:E,files:Y}of Q){const ne=Y.flatMap(({base:D,head:oe})=>[D,oe].flatMap(ie));for(const D of[...E,...ne].flatMap(X))
b.add(D,L)}const y=new Map;return E=>{const Y=y.get(E);if(Y)return Y;const ne=[],D=Ae=>(ne.push(Ae),d.v5),ye={shown:P.reduce((Ae,We)=>Ae.replace(We,D),b.hide(E,D)),hidden:JSON.stringify(ne)};return y.
set(E,ye),ye}}function X(Q){return[Q,Q.replace(/^(?:bearer|basic|token) /i,""),...(0,V.PX)((0,V.yR)(Q))]}function L(Q){return Q.length>=ue&&!new RegExp("^\\p{L}+$","u").test(Q)}function W(Q){const b=h(
Q);return ge.test(b)&&!K.test(b)}function h(Q){return Q.toLowerCase().replace(/[^a-z]/g,"")}function c(Q,b,y){return T(b)?!1:W(Q)?U(b)||te.test(h(Q)):!F.includes(h(Q))||y?.type!=="object"?!1:[...y.members].
some(([E,Y])=>{const ne=(0,V.jn)(Y)&&(Y.text==="true"?E:$.test(E)&&(0,V.e1)(Y.text));return k.test(E)&&W(`${(0,V.TN)(y,E)}`)||ne&&te.test(h(ne))})}function O(Q,...b){return b.every(T)?!1:Q.some((y,E)=>{
const Y=Q[E-1],ne=Y&&"item"in Y?Y.item:void 0,D=Q.slice(E+1).every(({type:ye})=>ye==="element"),oe=ye=>y.type==="member"&&c(y.key,D?ye:void 0,ne);return b.some(oe)})}function T(Q){return Q?.type==="li\
teral"&&!/\d/.test(Q.text)}function U(Q){return Q?.type==="array"?Q.items.every(U):Q!==void 0&&(0,V.jn)(Q)}function ie(Q){const b=[],y=E=>{if(E!==void 0)if((0,V.jn)(E))y((0,V.yR)((0,V.e1)(E.text)));else if(E.
type==="array")for(const Y of E.items)y(Y);else for(const[Y,ne]of E.members)c(Y,ne,E)&&(0,V.PX)(ne,b),y(ne)};return y(Q),b.filter(E=>!I.test(E))}}),408:((Oe,$e,g)=>{g.d($e,{$z:()=>k,FF:()=>I,Ms:()=>F,
O6:()=>C,S3:()=>ue,eV:()=>we,kh:()=>ge,kk:()=>K,qc:()=>te,yU:()=>$});var d=g(965);const V=500;function ue(A){return A.map((P,N)=>({item:P,index:N,array:A}))}function we(A,P){const N=c=>A[c].map(O=>P(O,
c)),X=(c,O)=>c!==void 0&&c===O,L=(0,d.E)(N("base"),N("head"),{maxEditLength:V,comparator:X});if(L===void 0)return F(ge(A,P));let[W,h]=[0,0];return L.flatMap(({added:c,removed:O,count:T})=>{const[U,ie]=[
A.base.slice(W,W+T),A.head.slice(h,h+T)];return c||(W+=T),O||(h+=T),c||O?[]:$({base:U,head:ie})})}function ge(A,P){return te(A,P).flatMap($)}function K(A,P){return te(A,P).flatMap(N=>N.base.length===1&&
N.head.length===1?$(N):[])}function te(A,P){const N=k(A.head,X=>P(X,"head"));return N.delete(void 0),[...k(A.base,X=>P(X,"base"))].flatMap(([X,L])=>{const W=N.get(X);return W?[{base:L,head:W}]:[]})}function k(A,P){
const N=new Map;for(const X of A){const L=P(X),W=N.get(L);W?W.push(X):N.set(L,[X])}return N}function $({base:A,head:P}){return A.flatMap((N,X)=>{const L=P[X];return L===void 0?[]:[{base:N,head:L}]})}function F(A){
const P=[];for(const X of A.toSorted((L,W)=>L.base.index-W.base.index)){let[L,W]=[0,P.length];for(;L<W;){const h=L+W>>1;(P[h]?.last.head.index??0)<X.head.index?L=h+1:W=h}P[L]={last:X,before:P[L-1]}}const N=[];
for(let X=P.at(-1);X;X=X.before)N.push(X.last);return N.reverse()}function I({base:A,head:P},N){const X=new Set(N.flatMap(L=>[L.base,L.head]));return{base:A.filter(L=>!X.has(L)),head:P.filter(L=>!X.has(
L))}}function C(A,P){const N=F(A),X={base:0,head:0};return te(P,({index:L},W)=>{for(;(N[X[W]]?.[W].index??1/0)<L;)X[W]++;return X[W]})}}),384:((Oe,$e,g)=>{g.a(Oe,async(d,V)=>{try{let N=function(){const X=new we.
i_,L=X.required("base",te.Rr),W=X.required("head",te.Rr);[L,W].some(T=>T!==void 0&&(0,ue.existsSync)(T))||(L!==void 0&&X.refuse("base",(0,te.LO)(X.text("base"))),W!==void 0&&X.refuse("head",(0,te.LO)(
X.text("head"))));const h=(0,we.RT)(X),c=X.boolean("fail-on-change",!1),O=X.boolean("summary",!0);return{base:X.check(L),head:X.check(W),ignore:h,failOnChange:c,summary:O}};var ue=g(24),we=g(991),ge=g(
697),K=g(953),te=g(192),k=g(124),$=g(279),F=g(725),I=g(276),C=g(57),A=g(706),P=g(885);await(0,I.eF)(async X=>{const{base:L,head:W,ignore:h,failOnChange:c,summary:O}=N(),T=(0,F.t1)(),[U,ie]=[(0,A.OX)(L),
(0,A.OX)(W)],Q=(0,C.Bu)(Object.entries({Base:U,Head:ie}));T.info(`Comparing ${U} with ${ie}`);const b=await(0,P.Z)(L,W,{ignore:h,signal:X}).catch(async ne=>{const D=(0,$.iT)(ne);throw O&&await(0,C.Sy)(
"Workflow comparison failed",(0,C.il)((0,ge.UX)(D),(0,I.VY)(D)),Q),D});for(const{name:ne,status:D,counts:oe,variablesCompared:ye}of b.workflows){const Ae=D==="changed"||D==="unchanged"?(0,k.cq)(oe):D,
We=ye?"":" (environment variables are not compared)";T.info(`${ne===void 0?"":`${(0,A.OX)(ne)}: `}${Ae}${We}`)}const[y,E]=[(0,k.Hq)(b),(0,k.xW)(b)];(0,I.n0)({changed:y,...E});const Y=await(0,K.S)(b);if(O){
const ne=Y(b.workflows.length>1,[Q]);await(0,C.Sy)(`Workflow comparison: ${(0,k.cq)(E)}`,ne,Q)}if(y&&c){const ne=`The versions differ (${(0,k.cq)(E)}), and fail-on-change is true`;throw new $.HR({what:ne,
advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),V()}catch(N){V(N)}},1)}),885:((Oe,$e,g)=>{g.d($e,{Z:()=>Qt});var d=g(806);const V=tt(import.meta.url)("node:buffer");var ue=g(
761);const we={enter:()=>{},scalar:_=>({json:_}),array:_=>({json:`[${_.map(({json:J})=>J)}]`,items:_}),object(_){return{json:`{${Array.from(_,([q,{json:le}])=>`${JSON.stringify(q)}:${le}`).sort()}}`,members:_}}};
function ge(_){const J=(0,V.isUtf8)(_)?(0,ue.q)(_.toString(),void 0,we):void 0,q=J?.members??J?.items?.map(ce=>[K(ce),ce]);if(q===void 0)return;const le=new Map;for(const[ce,{members:Re,json:Le}]of q){
if(ce===void 0||le.has(ce))return;le.set(ce,{name:ce,keys:[...Re?.keys()??[]],content:Le})}return{container:Array.isArray(q)?"array":"object",variables:[...le.values()]}}function K({members:_}){if(!_?.
has("value"))return;const J=[_.get("name"),_.get("key")].find(q=>q?.json[0]==='"');return J&&JSON.parse(J.json)}function te({files:_}){const J=[..._].filter(([q])=>(0,d.dU)(q)).map(([,q])=>k(q));return[
...new Set(J.flat())]}function k(_){const J=new TextDecoder().decode(_);try{JSON.parse(J)}catch{return[]}const q=ge(_),le=new Set(q?.container==="array"?q.variables.map(({name:Le})=>Le):void 0),Re=Array.
from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Le,Fe,Ge])=>Fe===void 0?[Le,String(Number(Le))]:Ge===void 0?[JSON.parse(Fe)]:[]);return[...new Set(Re)].filter(Le=>!le.has(Le))}var $=g(
124),F=g(436),I=g(598),C=g(742);function A(_){return(0,V.isUtf8)(_)?_.toString():void 0}function P(_,J,q){const le=/\.json$/i.test(_)?A(J):void 0;return le===void 0?void 0:q.read(le)}function N(_,J,q,le){
if(J.equals(q))return!0;const ce=new Interner(le),Re=P(_,J,ce);return Re!==void 0&&Re.id===P(_,q,ce)?.id}function X({files:_},J){const q=ce=>createHash("sha256").update(ce).digest("hex"),le=Array.from(
_,([ce,Re])=>{const Le=P(ce,Re,new Interner(J));return[ce,q(Le?canonicalJson(Le):Re)]});return q(JSON.stringify(le.sort(([ce],[Re])=>ce<Re?-1:1)))}var L=g(899),W=g(856);const h=1024*1024;function c(_,J,{
name:q,ignore:le}){const ce=[_,J].filter(st=>st!==void 0),Re=ce.length===2&&ce.some(T),Le=[...new Set(ce.flatMap(({files:st})=>[...st.keys()]))].sort(),Fe=new Set(le.lines),Ge=new F.Ms(le,st=>Fe.delete(
st)),Ze=Le.flatMap(st=>{const[lt,vt]=[_?.files.get(st),J?.files.get(st)],Ot=lt!==void 0&&vt!==void 0&&lt.equals(vt);if(Re&&(0,d.dU)(st)||Ot&&Fe.size===0)return[];const xt=lt&&P(st,lt,Ge),ht=Ot?xt:vt&&
P(st,vt,Ge);return Ot||xt!==void 0&&xt.id===ht?.id?[]:[{name:st,from:lt,to:vt,base:xt,head:ht}]}),at=ie(Ze,Ge),Qe=st=>le.lines.length===0&&at.some(lt=>lt.name===st),it=at.length===0?[]:Le.filter(st=>!Qe(
st)&&!(0,d.dU)(st)),yt=_===void 0?"added":J===void 0?"removed":void 0;return{name:q,status:yt??(at.length>0?"changed":"unchanged"),counts:yt?{added:0,modified:0,removed:0,[yt]:1}:(0,$.cz)(at.map($.xS)),
files:at,variablesCompared:!(Re&&ce.some(U)),secrets:[...new Set(ce.flatMap(st=>[...te(st),...O(st,it)]))],unusedIgnores:[...Fe]}}function O({files:_},J){return J.flatMap(q=>(0,W.Wr)(P(q,_.get(q)??Buffer.
of(),new F.Ms(L.K$))))}function T({kind:_,files:J}){return _==="folder"&&![...J.keys()].some(d.dU)}function U({files:_}){return[..._].some(([J,q])=>(0,d.dU)(J)&&ge(q)?.variables.length!==0)}function ie(_,J){
const q=_.flatMap(({name:ce,base:Re,head:Le})=>Re&&Le&&!(0,d.dU)(ce)?[{name:ce,base:Re,head:Le}]:[]),le=new Map((0,C.OD)(q,J).map((ce,Re)=>[q[Re]?.name,ce]));return _.map(ce=>Q(ce,le.get(ce.name)))}function Q({
name:_,from:J,to:q,base:le,head:ce},Re){const Le=J===void 0?"added":q===void 0?"removed":"modified",Fe={name:_,status:Le,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,d.dU)(_))return{
...Fe,kind:"variables",changes:y(le,ce,Le)};if(Re||Le!=="modified"&&(le??ce))return{...Fe,kind:"json",base:le,head:ce,...Re};const[Ge,Ze]=[J&&b(J),q&&b(q)];return J&&Ge===void 0||q&&Ze===void 0?{...Fe,
kind:"binary"}:{...Fe,kind:"text",text:{base:Ge,head:Ze}}}function b(_){return _.length<=h&&!_.includes(0)?A(_):void 0}function y(_,J,q){const[le,ce]=[_,J].map(Qe=>Qe&&ge(Buffer.from((0,C.dj)(Qe))));if(q===
"modified"&&(le===void 0||le.container!==ce?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const Re=Qe=>new Map(Qe?.variables.map(({name:it,content:yt})=>[it,yt])),[Le,Fe]=[Re(le),Re(
ce)],Ge=[],Ze=[...Le.keys()].filter(Qe=>Fe.has(Qe)),at=[...Fe.keys()].filter(Qe=>Le.has(Qe));Ze.some((Qe,it)=>Qe!==at[it])&&Ge.push({kind:"reordered",path:[],moved:[]});for(const Qe of[...new Set([...Le.
keys(),...Fe.keys()])].sort()){const it=[{type:"member",key:Qe}];Le.has(Qe)?Fe.has(Qe)?Le.get(Qe)!==Fe.get(Qe)&&Ge.push({kind:"modified",path:it,from:$.RG,to:$.RG}):Ge.push({kind:"removed",path:it,value:$.
RG}):Ge.push({kind:"added",path:it,value:$.RG})}return Ge}var E=g(279),Y=g(24),ne=g(455),D=g(760),oe=g(142),ye=g(706);const[Ae,We,_e]=["flow_definition.json","app_definition.json","env_variables.json"],
Xe=[Ae,We,_e],l=1e4,w=256*1024*1024;function H(_,J){const q=[...J].filter(([le])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(le));return{kind:_,files:new Map(q.sort(([le],[ce])=>le<ce?-1:1))}}function R({kind:_,
files:J}){return{kind:_,files:new Map([...J].filter(([q])=>!isEnvVariables(q)))}}const he=/^\.|^__MACOSX$/;function ve(_){const J=new Set(_),q=Le=>Xe.some(Fe=>J.has(Le+Fe));if(q(""))return"";const le=new Set(
_.filter(Le=>Le.includes("/")).map(Le=>Le.slice(0,Le.indexOf("/")))),[ce,...Re]=[...le].filter(Le=>!he.test(Le));return Re.length===0&&q(`${ce}/`)?`${ce}/`:""}function xe(_){const J=ve(_);return _.includes(
J+We)||_.includes(J+Ae)}function G(_,J){return new E.HR({what:_,advice:J,topic:"unpacking"})}function re(_,J){for(const{index:q}of`${J}/`.matchAll(/\//g)){const le=J.slice(0,q),ce=(0,Y.lstatSync)((0,D.
join)(_,le),{throwIfNoEntry:!1});if(ce?.isSymbolicLink())throw G(`${(0,ye.TL)(le)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(le===J&&ce?.isFile())return ce;if(!ce?.isDirectory())
break}}async function ae(_,J,q,le=1/0){const ce=new Map,Re=new Map;let Le=le;for(const Fe of J){q.throwIfAborted();const Ge=re(_,Fe);if(!(Ge===void 0||Re.get((0,d.Sr)(Fe))===Ge.ino)){if(Re.set((0,d.Sr)(
Fe),Ge.ino),Le-=Ge.size,Le<0)throw new Error("its files take more than 256 MiB, the limit");ce.set(Fe,await(0,ne.readFile)((0,D.join)(_,Fe)))}}return ce}async function Z(_){return(await(0,ne.readdir)(
_,{withFileTypes:!0})).map(q=>q.name+(q.isDirectory()?"/":""))}async function fe(_,J){const q=[],le=[""];for(const ce of le){J.throwIfAborted();for(const Re of await Z((0,D.join)(_,ce))){if((0,d.jq)(Re))
continue;if((Re.endsWith("/")?le:q).push(ce+Re),q.length+le.length>l)throw new Error("more than 10,000 files are in it")}}return q}async function se(_){if(!re(_,d.gv))return;const J=await(0,ne.readFile)(
(0,D.join)(_,d.gv),"utf8");let q;try{const{unpackedFiles:le}=JSON.parse(J);le.every(ce=>(0,d.x5)(ce)===void 0)&&(q=new Set(le))}catch{}return{text:J,paths:q}}async function be(_,J){const q=new Set(J.map(
caseFold));return(await readdir(_).catch(()=>[])).filter(ce=>!q.has(caseFold(ce))&&existsSync(join(_,ce,RECORD)))}function je(_){return`${JSON.stringify({unpackedFiles:[..._]},null,2)}
`}const ke=tt(import.meta.url)("node:zlib");var De=g(663);const He=2048,Ve=new Set([0,10]);async function Be(_,J){J?.throwIfAborted();const q=Se(_),le=await(0,De.SY)(q,{decodeStrings:!1}).catch(Ye("Th\
e package")),ce=await Ke(le).catch(Ye("The package")),Re=ve([...ce.keys()]),Le=[];for(const[Fe,Ge]of ce){J?.throwIfAborted();const Ze=await de(le,q,Ge).catch(Ye(`${(0,ye.TL)(Fe)} in the package`));Fe.
startsWith(Re)&&!Ie(Fe)&&Le.push([Fe.slice(Re.length),Ze])}return H("zip",Le)}function Se(_){for(let J=_.length-21;J>0;){J=_.lastIndexOf("PK",J-1,"latin1");const q=J+22+(J<0?1/0:_.readUInt16LE(J+20));
if(q<=_.length)return _.subarray(0,q)}if(_.toString("latin1",0,2)!=="PK")throw ot(_);return Ye("The package")(new Error("its end is missing"))}async function Ke(_){if(_.entryCount>l)throw Ce(`The pack\
age has ${_.entryCount} entries. The limit is 10,000`);const J=new Map;let q=0;for await(const Re of _.eachEntry()){const Le=u(Re);if(J.has(Le))throw Ce(`The package has ${(0,ye.TL)(Le)} twice`,"Expor\
t it again.");const Fe=z(Le,Re);if(Fe!==void 0)throw Ce(`${(0,ye.TL)(Le)} in the package ${Fe}`);if(q+=Re.uncompressedSize,q>w)throw Ce("The package takes more than 256 MiB unpacked, the limit");J.set(
Le,Re)}const le=[...J.keys()];if(le.every(Ie))throw Ce("The package has no files in it","Export it again.");const ce=(0,d.Oj)(le);if(ce===void 0)return J;throw Ce(`${ce.map(Re=>(0,ye.TL)(Re)).join(" a\
nd ")} in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:_,fileNameRaw:J,extraFields:q,versionMadeBy:le}){const ce=(0,V.isUtf8)(J)?He:_,Re=Ve.has(le>>>8);return(0,De.
ax)(ce,J,q,!Re).replace(/^(\.\/+)+/,"")}function z(_,J){const q=J.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":Ie(
_)&&J.uncompressedSize>0?"is a folder with a content of its own":J.canDecodeFileData()?(0,d.dU)(J.fileNameRaw.toString())&&!(0,d.dU)(_)?"is also named env_variables.json":(0,d.x5)(_,d.fw):"is encrypte\
d, or compressed by another method than deflate"}async function de(_,J,q){const{compressedSize:le,compressionMethod:ce,uncompressedSize:Re}=q,{fileDataStart:Le}=await _.readLocalFileHeaderPromise(q),Fe=J.
subarray(Le,Le+le),Ge={maxOutputLength:Re||1,chunkSize:Re+64},Ze=ce===0?Fe:(0,ke.inflateRawSync)(Fe,Ge);if(Ze.length!==Re)throw new Error(`it unpacks to ${Ze.length} bytes, not the ${Re} listed`);if((0,ke.
crc32)(Ze)!==q.crc32)throw new Error("its CRC-32 isn't the one listed");return Ze}function Ie(_){return _===""||_.endsWith("/")}function Ce(_,J="Check where the package comes from."){return new E.HR({
what:_,advice:J,topic:"the-package"})}function Ye(_){return J=>{if(J instanceof E.HR)throw J;const q={what:`${_} is cut off or damaged`,why:(0,ye.TL)(J.message).slice(1,-1)};throw new E.HR({...q,advice:"\
Export it again.",topic:"the-package",cause:J})}}const et=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function ot(_){const J=_.
toString("utf8",0,512),[q]=et.find(([,ce])=>ce.test(J))??["text"],le=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Ce(`The package is ${q}, not\
 a zip`,le)}const nt=33,rt=20,mt=3,bt=8,Dt=33188;function dt({files:_}){const J=[],q=[];let le=0;for(const[Le,Fe]of _){const[Ge,Ze]=[Buffer.from(Le),deflateRawSync(Fe)],at=[ut(2,rt,He,bt,0,nt),ut(4,crc32(
Fe),Ze.length,Fe.length),ut(2,Ge.length,0)],Qe=[ut(2,0,0,0),ut(4,Dt*65536,le)];J.push(Buffer.from("PK"),...at,Ge,Ze),q.push(Buffer.from("PK"),Buffer.of(rt,mt),...at,...Qe,Ge),le+=30+Ge.length+Ze.length}
const ce=Buffer.concat(q),Re=[ut(2,0,0,_.size,_.size),ut(4,ce.length,le),ut(2,0)];return Buffer.concat([...J,ce,Buffer.from("PK"),...Re])}function ut(_,...J){const q=Buffer.alloc(_*J.length);for(const[
le,ce]of J.entries())q.writeUIntLE(ce,le*_,_);return q}async function $t(_,J){try{const q=await(0,ne.stat)(_);if(q.isDirectory())return await Ht(_,J);if(q.size>w)throw new Error("it is larger than 256\
 MiB, the limit");const le=await(0,ne.readFile)(_);return{...await Be(le,J),sha256:(0,I.createHash)("sha256").update(le).digest("hex")}}catch(q){throw _t(q,_,J)}}async function jt(_,J){const q=()=>$t(
_,J);try{const le=(0,Y.statSync)(_,{throwIfNoEntry:!1});if(le===void 0)return{};const ce=le.isDirectory()?await Zt(_,J):new Map,[Re,...Le]=[...ce.values()].flat();return Re===void 0?{single:q}:{several:new Map(
Array.from(ce,([Ge,Ze])=>[Ge,()=>Kt(_,Ze,J)])),...Le.length===0&&Re.isDirectory()&&{single:q}}}catch(le){throw _t(le,_,J)}}async function Kt(_,J,q){const[le="",ce]=J.map(Re=>Re.name);if(ce!==void 0)throw new Error(
`is there twice, as ${(0,ye.TL)(le)} and as ${(0,ye.TL)(ce)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await $t((0,D.join)(_,le),q)}async function Zt(_,J){
const q=new Map,le=await(0,ne.readdir)(_,{withFileTypes:!0});if(xe(le.map(({name:ce})=>ce)))return q;for(const ce of le){if(J.throwIfAborted(),ce.name.startsWith(".")||!await Ft((0,D.join)(_,ce.name),
J))continue;const Re=ce.isDirectory()?ce.name:ce.name.replace(/\.zip$/i,"");q.set(Re,[...q.get(Re)??[],ce])}return q}async function Ft(_,J){const q=await(0,ne.stat)(_).catch(()=>{});if(q?.isDirectory())
return xe(await Ct(_));if(!q?.isFile()||!/\.zip$/i.test(_))return!1;try{return xe([...(await $t(_,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function _t(_,J,q){if(q.aborted)return q.reason;
const le=/The package (is .*, not a zip)/.exec((0,E.gJ)(_))?.[1],ce=(0,Y.existsSync)(J)?`can't be read: ${(0,oe.Uc)(_)}`:`doesn't exist: ${(0,ye.MW)(J)}`;return new Error(le?`${le}. Set a package (.zi\
p), or the folder with its unpacked files`:ce,{cause:_})}async function Ht(_,J){const q=(0,D.join)(_,ve(await Ct(_))),le=await se(q);if(le&&!le.paths)throw new Error(`${d.gv} isn't as this action writ\
es it`);const ce=le?.paths?new Set([...Xe,...le.paths]):await fe(q,J),Re=await ae(q,ce,J,w);if(Re.size===0)throw new Error("no files are in it");return H("folder",Re)}async function Ct(_){const J=await Z(
_),le=J.filter(ce=>ce.endsWith("/")).map(async ce=>(await Z((0,D.join)(_,ce))).map(Re=>ce+Re));return[...J,...(await Promise.all(le)).flat()]}async function Qt(_,J,{ignore:q,signal:le}){const ce=await Rt(
"base",le,()=>jt(_,le)),Re=await Rt("head",le,()=>jt(J,le)),Le=pt(ce,Re)?[void 0]:[...new Set([...Nt(ce),...Nt(Re)])].sort(),Fe=[];for(const Ze of Le){const at=Ze===void 0?"":` ${(0,ye.TL)(Ze)}`,Qe=await Rt(
`base${at}`,le,()=>Gt(ce,Ze)),it=await Rt(`head${at}`,le,()=>Gt(Re,Ze));Fe.push(c(Qe,it,{name:Ze,ignore:q}))}const Ge=({single:Ze,several:at})=>Ze!==void 0||at!==void 0;return Ge(ce)&&Ge(Re)?{workflows:Fe}:
{workflows:Fe,missing:Ge(ce)?"head":"base"}}function pt(_,J){const q=[_,J];if(!(q.every(({single:Fe,several:Ge})=>Fe&&Ge)&&Nt(_).join()!==Nt(J).join())&&q.every(({single:Fe,several:Ge})=>!Fe||Ge))return!1;
if(q.every(({single:Fe,several:Ge})=>!Ge||Fe))return!0;const[Re,Le]=_.several?["head","base"]:["base","head"];throw new E.HR({what:`${Re} is a single workflow, but ${Le} is a folder of several`,advice:"\
Set both to the same kind.",topic:"import-deploy-and-promote"})}function Nt({several:_}){return[..._?.keys()??[]]}async function Gt({single:_,several:J},q){return await(q===void 0?_:J?.get(q))?.()}async function Rt(_,J,q){
try{return await q()}catch(le){J.throwIfAborted();const ce=le instanceof E.HR?le.topic:"import-deploy-and-promote";throw new E.HR({what:`${_} ${(0,E.gJ)(le)}`,topic:ce,cause:le})}}}),142:((Oe,$e,g)=>{
g.d($e,{Uc:()=>F,Rs:()=>I});var d=g(598),V=g(455),ue=g(760);const we=tt(import.meta.url)("node:util");var ge=g(279),K=g(706);const te={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"\
the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that \
name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(X){return/^E[A-Z0-9]+$/.test(Object(
X).code)}function $(X){if(!k(X))return(0,ge.gJ)(X);const{code:L="",errno:W=0}=X;return te[L]??(0,we.getSystemErrorMap)().get(W)?.[1]??L}function F(X){const{path:L,dest:W=L}=Object(X);return k(X)&&W?`${$(
X)} (${(0,K.MW)(W)})`:$(X)}function I(X,L,W="Set another directory, or free some space."){const h=Object(X).code==="ENAMETOOLONG",c={what:`Can't write ${L}`,why:$(X),cause:X};return new ge.HR({...c,advice:h?
"Set a shorter name.":W})}async function C(X){await rm(X,{recursive:!0,force:!0,maxRetries:10})}const A=/^\.workflow-export-[0-9a-f]{12}$/;async function P(X,L,W=dirname(X)){const h=join(W,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(h,L,{flag:"wx"}),await rename(h,X)}catch(c){throw await C(h).catch(()=>{}),c}}async function N(X,L){await P(X,L).catch(W=>{throw I(W,X)})}}),
279:((Oe,$e,g)=>{g.d($e,{HR:()=>V,gJ:()=>te,h_:()=>K,iT:()=>ge});const d=null;class V extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor($){
super(we($),{cause:$.cause}),this.what=$.what,Object.assign(this,$)}with($){return new V({...this,cause:this,...$})}}function ue({what:k,why:$=""}){return $===""?k:`${k}: ${$}`}function we(k){const $=ue(
k);return`${$}${/[.!?…]$/.test($)?"":"."} ${k.advice??""}`.trim()}function ge(k){return k instanceof Error?k:new Error(String(k))}function K(k){return k instanceof V?k:new V({what:te(k),cause:k})}function te(k){
return ge(k).message}}),725:((Oe,$e,g)=>{g.d($e,{lm:()=>V.lm,t1:()=>ue});const d=tt(import.meta.url)("node:async_hooks");var V=g(528);function ue(I=""){return{info:C=>ge(I+C),warning:C=>V.$e(I+C),debug:C=>V.
Yz(I+C),mask:V.Pq}}function we(I){const C=[];return{...ue(`[${I}] `),info:A=>C.push(A),end(A){core.startGroup(K(A));for(const P of C)ge(P);core.endGroup()}}}function ge(I){V.pq(K(I))}function K(I){return I.
replaceAll("##[","## [")}const te=new d.AsyncLocalStorage;let k=!1;function $(I,C){return k||F(),k=!0,te.run(I,C)}function F(){const I=process.stdout.write.bind(process.stdout);process.stdout.write=((C,...A)=>{
const P=te.getStore(),N=String(C);return P===void 0||/^::(add-mask|debug)::/.test(N)?I(C,...A):(te.exit(()=>P.debug(N.trimEnd())),!0)})}}),276:((Oe,$e,g)=>{g.d($e,{VY:()=>I,Pd:()=>P,E_:()=>N,eF:()=>F,
n0:()=>A});var d=g(24),V=g(455);const ue=tt(import.meta.url)("node:os");var we=g(760),ge=g(528),K=g(142),te=g(279),k=g(706);const $=6e4;async function F(W){const h=new AbortController;for(const c of["\
SIGINT","SIGTERM","SIGBREAK"]){const O={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>h.abort(new te.HR(O)))}try{if(await W(h.signal),C)throw C}catch(c){for(let T=c;T instanceof
Error;T=T.cause)ge.Yz(T.stack??T.message);const O=I(c);ge.C1(`${(0,k.OX)((0,te.gJ)(c),$)}${O===void 0?"":` See ${O}`}`)}process.stdout.write("",()=>process.exit())}function I(W){const{GITHUB_SERVER_URL:h,
GITHUB_ACTION_REPOSITORY:c,GITHUB_ACTION_REF:O}=process.env;if(!(!(W instanceof te.HR)||W.topic===void 0||!h||!c||!O))return encodeURI(`${h}/${c}/blob/${O}/docs/troubleshooting.md#${W.topic}`)}let C;function A(W){
try{for(const[h,c]of Object.entries(W))c!==void 0&&ge.uH(h,c)}catch(h){const c="Check the runner's disk.";C=new te.HR({what:"Can't write the step's outputs",why:(0,K.Uc)(h),advice:c,cause:h})}}async function P(W){
const h=process.env.RUNNER_TEMP||(0,ue.tmpdir)();return await(0,V.mkdtemp)((0,we.join)(h,W)).catch(N(h))}function N(W){return h=>{throw(0,K.Rs)(h,W,"Check the runner's temporary folder.")}}function X(){
try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function L(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Oe,$e,g)=>{
g.d($e,{Bu:()=>k,Sy:()=>P,il:()=>F});var d=g(528),V=g(279),ue=g(132),we=g(706);const ge=1024*1024-1e4,K=2e5;function te(N,X){const L=X.map(T=>T.map(C)),W=N.map((T,U)=>L.some(ie=>ie[U]!=="")),h=(T,U)=>`\
<tr>${T.flatMap((ie,Q)=>W[Q]?`<${U}>${ie}</${U}>`:[]).join("")}</tr>`,c=L.map(T=>h(T,"td")),O=T=>`<tr><td colspan="${N.length}">\u2026 and ${counted(T,"more row")}</td></tr>`;return`<table>${h(N.map(escapeAll),
"th")}${A(c,O).join("")}</table>`}function k(N){return`<table>${N.map(([L,W])=>W===void 0?"":`<tr><th align="left">${(0,ue.FO)(L)}</th><td>${C(W)}</td></tr>`).join("")}</table>`}function $(N){const X=N.
map(({names:L,message:W,help:h})=>{const c=L.map(T=>`**${plainText(T)}**`);return`- ${A(c,T=>`and ${T} more`,K/2).join(", ")}: ${F(W,h)}`});return A(X,L=>`- \u2026 and ${counted(L,"more cause")}`).join(
`
`)}function F(N,X){return X===void 0?(0,ue.wh)(N):`${(0,ue.wh)(N)} <a href="${(0,ue.FO)(X)}">Troubleshooting</a>`}function I(N,X){return`<details><summary>${escapeAll(N)}</summary>

${X}

</details>`}function C(N){return typeof N=="string"?N===""?"":`<code>${(0,ue.FO)((0,ue.RK)(N))}</code>`:"words"in N?(0,ue.wh)(N.words):`<a href="${(0,ue.FO)(N.href)}">${(0,ue.wh)(N.text)}</a>${(0,ue.FO)(
N.after??"")}`}function A(N,X,L=K){let W=L;const h=N.filter(c=>{const O=Buffer.byteLength(c),T=O<=W;return T&&(W-=O),T});return h.length===N.length?h:[...h,X(N.length-h.length)]}async function P(N,...X){
const L=h=>`${(0,we.hS)(h,"part")} of this page would not fit and ${h===1?"is":"are"} left out.`,W=[`### ${(0,ue.wh)(N)}`,...A(X,L,ge)];try{await d.z.addRaw(W.join(`

`),!0).write()}catch(h){d.$e(`Can't write the job summary: ${(0,V.gJ)(h)}`)}}}),132:((Oe,$e,g)=>{g.d($e,{EU:()=>te,FO:()=>F,Jj:()=>ge,RK:()=>ue,SS:()=>K,wh:()=>$});const d="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",V=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${d})[\\u200C\\u200D](?=${d})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ue(A){return/^[ -[\]-~]*$/.test(A)&&!A.includes("##[")?A:A.replace(V,(P,N)=>N===void 0?P:we(N))}function we(A){return`\
\\u{${A.codePointAt(0)?.toString(16)}}`}function ge(A,P){if(A.length<=P)return A;const N=Array.from(A.slice(0,2*P+2));return N.length>P?`${N.slice(0,P).join("")}\u2026`:A}function K(A,P=100){const N=ue(
ge(A,P)).replaceAll("	",we)||'""',X="`".repeat(C(N)+1);return/^`|`$/.test(N)||/^ .*[^ ].* $/.test(N)?`${X} ${N} ${X}`:X+N+X}function te(A,P,N){const L=A.map(h=>N+ue(h).replace(/(?<=^\s*):(?=:)/,we)).join(
`
`),W="`".repeat(Math.max(3,C(L)+1));return`${N}${W}${P}
${L}
${N}${W}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function $(A){return F(ue(A).replaceAll("	"," ")).replace(k,"$&<wbr>")}function F(A){return A.replace(I,P=>`&#${P.codePointAt(0)}\
;`)}const I=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function C(A){return(A.match(/`+/g)??[]).reduce((P,N)=>Math.max(P,N.length),0)}}),761:((Oe,$e,g)=>{g.d($e,{q:()=>we});
const d=500,V=1e6,ue=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function we(k,$,F){let I=k.startsWith("\uFEFF")?1:0,C=0;function A(){for(;;){
const L=k.charAt(I);if(L!==" "&&L!==`
`&&L!=="\r"&&L!=="	")return L;I++}}function P(){const L=I;if(ue.lastIndex=L,!ue.test(k))throw new SyntaxError;return I=ue.lastIndex,k.slice(L,I)}function N(L,W){const h=A();if(h==="["){const O=[],T=F.
enter(L);return X("]",W,()=>O.push(N(T,W+1))),F.array(O,L)}if(h==="{"){const O=new Map;return X("}",W,()=>{if(A()!=='"')throw new SyntaxError;const T=P(),U=T.includes("\\")?JSON.parse(T):T.slice(1,-1);
if(O.has(U)||A()!==":")throw new SyntaxError;I++,O.set(U,N(F.enter(L,U),W+1))}),F.object(O,L)}const c=P();return F.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function X(L,W,h){if(W===d)throw new RangeError;
I++;let c=A()===L?L:",";for(;c===",";){if(++C>V)throw new RangeError;h(),c=A(),c===","&&I++}if(c!==L)throw new SyntaxError;I++}try{const L=N($,0);if(A()==="")return L}catch{}}function ge(k){const $=we(
k,`
`,K);return $===void 0?void 0:`${$}
`}const K={enter:k=>`${k}  `,scalar:k=>k,array:(k,$)=>te("[",k,"]",$),object(k,$){const F=[...k.keys()].sort().map(I=>`${JSON.stringify(I)}: ${k.get(I)}`);return te("{",F,"}",$)}};function te(k,$,F,I){
return $.length===0?k+F:`${k}${I}  ${$.join(`,${I}  `)}${I}${F}`}}),806:((Oe,$e,g)=>{g.d($e,{Oj:()=>C,Sr:()=>I,dU:()=>F,fw:()=>ge,gv:()=>d,jq:()=>k,x5:()=>te});const d=".workflow-export.json",V=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,we=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ge=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],K=[...ge,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',V],["changes how git or GitHub treats t\
he repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",we]];function te(P,N=K){const X=A(P);return N.find(([,L])=>L.test(P)||L.test(X))?.[0]}function k(P){return[we,V,ue].some(N=>N.test(A(P)))}function $(P){
return V.test(A(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function F(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(
I(A(P)))}function I(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function C(P){const N=new Map;for(const X of P){const L=I(X.replace(/\/$/,"")),W=N.get(L);if(W!==void 0)return[W,X];N.set(L,
X)}for(const[X,L]of N)for(const{index:W}of X.matchAll(/\//g)){const h=N.get(X.slice(0,W));if(h?.endsWith("/")===!1)return[h,L]}}function A(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Oe,$e,g)=>{
g.d($e,{MW:()=>we,OX:()=>V,TL:()=>ue,hS:()=>te,pO:()=>C,v5:()=>$,zD:()=>K});var d=g(132);function V(h,c=300){const O=h.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,d.Jj)(O,c)}
function ue(h,c=100){return(0,d.RK)(JSON.stringify((0,d.Jj)(h,c)))}function we(h){return ue(h,1e3).replaceAll("\\\\","\\")}function ge(h){if(h<1024)return`${h} B`;const c=(h/1024).toFixed(1);return Number(
c)<1024?`${c} KiB`:`${(h/1024**2).toFixed(1)} MiB`}function K(h){return String(h).replace(/\B(?=(\d{3})+$)/g,",")}function te(h,c){return`${K(h)} ${c}${h===1?"":"s"}`}function k(h){if(h<9950)return`${(h/
1e3).toFixed(1)} s`;const c=Math.round(h/1e3);if(c<60)return`${c} s`;const[O,T]=[Math.floor(c/60),Math.floor(c/3600)];return T>0?`${T} h ${O%60} min`:`${O} min ${c%60} s`}const $="***",F=4,I=8;class C{#e=new Map;#t=new Set;constructor(c=[]){
for(const O of c)this.add(O)}add(c,O=T=>!0){const T=new Set([c,...c.split(/[\r\n]/)].map(U=>U.trim()));for(const U of[...T].filter(O).flatMap(A)){const ie=U.slice(0,I);this.#e.set(ie,(this.#e.get(ie)??
new Set).add(U)),this.#t.add(ie.length)}}redact=(c,O=300)=>{const T=c.trimStart(),U=Math.min(T.length,O*4);return V(this.hide(T,()=>{},U)+(U<T.length?"\u2026":""),O)};hide(c,O=U=>{},T=c.length){let[U,
ie]=["",0];for(let Q=0;Q<T;Q++){const b=this.#n(c,Q);b!==""&&(O(b),Q>=ie&&(U+=c.slice(ie,Q)+$),ie=Math.max(ie,Q+b.length))}return U+c.slice(ie,T)}#n(c,O){let T="";for(const U of this.#t)for(const ie of this.#e.
get(c.slice(O,O+U))??[])ie.length<=T.length||!c.startsWith(ie,O)||(ie.length>=F||W(c,O,O+ie.length))&&(T=ie);return T}}function A(h){const c=oe=>JSON.stringify(oe).slice(1,-1),O=Buffer.from(h).toString(),
T=[h,O,N(h)].flatMap(oe=>[oe,c(oe),c(c(oe))]),U=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(oe=>c(O).replace(oe,L)),ie=[c(O),...U].flatMap(oe=>[oe,oe.replaceAll("/","\\/")]),Q=encodeURIComponent(O),b=Q.replace(
/[!'()*]/g,X),y=b.replaceAll("%2A","*").replaceAll("~","%7E"),Y=[Q,b,b.replaceAll("%2F","/"),y].flatMap(oe=>[oe,oe.replaceAll("%20","+")]),ne=Y.map(oe=>oe.replace(/%../g,ye=>ye.toLowerCase())),D=O.replace(
/[&<>"']/g,oe=>P[oe]??"");return[...T,c(O).replaceAll("/","\\/"),...ie,D,...Y,...ne,encodeURI(O)]}const P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function N(h){try{return decodeURIComponent(
h)}catch{return h}}function X(h){return`%${h.charCodeAt(0).toString(16).toUpperCase()}`}function L(h){return`\\u${h.charCodeAt(0).toString(16).padStart(4,"0")}`}function W(h,c,O){const T=h.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(h.slice(O,O+2))}}),528:((Oe,$e,g)=>{g.d($e,{Yz:()=>tn,V4:()=>St,pq:()=>on,lm:()=>sn,C1:()=>Vt,uH:()=>ct,Pq:()=>At,z:()=>je,$e:()=>nn});
const d=tt(import.meta.url)("os");function V(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ue(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.
startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function we(o,t,r){const i=new te(o,t,r);process.stdout.write(i.toString()+d.EOL)}function ge(o,t=""){we(o,{},t)}const K="::";class te{constructor(t,r,i){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=K+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.
properties)if(this.properties.hasOwnProperty(i)){const v=this.properties[i];v&&(r?r=!1:t+=",",t+=`${i}=${$(v)}`)}}return t+=`${K}${k(this.message)}`,t}}function k(o){return V(o).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function $(o){return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const F=tt(import.meta.url)("crypto");
var I=g(896);function C(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!I.existsSync(r))throw new Error(`Missing file at \
path: ${r}`);I.appendFileSync(r,`${V(t)}${d.EOL}`,{encoding:"utf8"})}function A(o,t){const r=`ghadelimiter_${F.randomUUID()}`,i=V(t);if(o.includes(r))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${d.EOL}${i}${d.EOL}${r}`}const P=tt(import.meta.url)(
"path");var N=g(611),X=g(692),L=g(783),W=g(770),h=o=>{var t={};return g.d(t,o),t},c=o=>(()=>o);const O=h({});var T=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||
(r=Promise))(function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.
apply(o,t||[])).next())})},U;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]=
"SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedire\
ct",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]=
"MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=
410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=
503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(U||(U={}));var ie;(function(o){o.Accept="accept",o.ContentType="content-type"})(ie||(ie={}));var Q;(function(o){o.ApplicationJson="\
application/json"})(Q||(Q={}));function b(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const y=[U.MovedPermanently,U.ResourceMoved,U.SeeOther,U.TemporaryRedirect,U.PermanentRedirect],E=[U.
BadGateway,U.ServiceUnavailable,U.GatewayTimeout],Y=null,ne=10,D=5;class oe extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,oe.prototype)}}
class ye{constructor(t){this.message=t}readBody(){return T(this,void 0,void 0,function*(){return new Promise(t=>T(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.
concat([r,i])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return T(this,void 0,void 0,function*(){return new Promise(t=>T(this,void 0,void 0,function*(){const r=[];this.message.
on("data",i=>{r.push(i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Ae(o){return new URL(o).protocol==="https:"}class We{constructor(t,r,i){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=
r||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&
(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return T(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return T(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return T(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,i){return T(this,void 0,
void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return T(this,void 0,void 0,function*(){return this.request("PATCH",t,r,i||{})})}put(t,r,i){return T(this,void 0,void 0,function*(){
return this.request("PUT",t,r,i||{})})}head(t,r){return T(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,v){return T(this,void 0,void 0,function*(){return this.
request(t,r,i,v)})}getJson(t){return T(this,arguments,void 0,function*(r,i={}){i[ie.Accept]=this._getExistingOrDefaultHeader(i,ie.Accept,Q.ApplicationJson);const v=yield this.get(r,i);return this._processResponse(
v,this.requestOptions)})}postJson(t,r){return T(this,arguments,void 0,function*(i,v,S={}){const B=JSON.stringify(v,null,2);S[ie.Accept]=this._getExistingOrDefaultHeader(S,ie.Accept,Q.ApplicationJson),
S[ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,Q.ApplicationJson);const Me=yield this.post(i,B,S);return this._processResponse(Me,this.requestOptions)})}putJson(t,r){return T(this,arguments,
void 0,function*(i,v,S={}){const B=JSON.stringify(v,null,2);S[ie.Accept]=this._getExistingOrDefaultHeader(S,ie.Accept,Q.ApplicationJson),S[ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,
Q.ApplicationJson);const Me=yield this.put(i,B,S);return this._processResponse(Me,this.requestOptions)})}patchJson(t,r){return T(this,arguments,void 0,function*(i,v,S={}){const B=JSON.stringify(v,null,
2);S[ie.Accept]=this._getExistingOrDefaultHeader(S,ie.Accept,Q.ApplicationJson),S[ie.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,Q.ApplicationJson);const Me=yield this.patch(i,B,S);return this.
_processResponse(Me,this.requestOptions)})}request(t,r,i,v){return T(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const S=new URL(r);let B=this.
_prepareRequest(t,S,v);const Me=this._allowRetries&&Y.includes(t)?this._maxRetries+1:1;let Pe=0,me;do{if(me=yield this.requestRaw(B,i),me&&me.message&&me.message.statusCode===U.Unauthorized){let ze;for(const ft of this.
handlers)if(ft.canHandleAuthentication(me)){ze=ft;break}return ze?ze.handleAuthentication(this,B,i):me}let pe=this._maxRedirects;for(;me.message.statusCode&&y.includes(me.message.statusCode)&&this._allowRedirects&&
pe>0;){const ze=me.message.headers.location;if(!ze)break;const ft=new URL(ze);if(S.protocol==="https:"&&S.protocol!==ft.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield me.readBody(),ft.hostname!==S.hostname)
for(const Pt in v)Pt.toLowerCase()==="authorization"&&delete v[Pt];B=this._prepareRequest(t,ft,v),me=yield this.requestRaw(B,i),pe--}if(!me.message.statusCode||!E.includes(me.message.statusCode))return me;
Pe+=1,Pe<Me&&(yield me.readBody(),yield this._performExponentialBackoff(Pe))}while(Pe<Me);return me})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return T(this,void 0,
void 0,function*(){return new Promise((i,v)=>{function S(B,Me){B?v(B):Me?i(Me):v(new Error("Unknown error"))}this.requestRawWithCallback(t,r,S)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let v=!1;function S(Pe,me){v||(v=!0,i(Pe,me))}const B=t.httpModule.request(t.options,Pe=>{const me=new ye(
Pe);S(void 0,me)});let Me;B.on("socket",Pe=>{Me=Pe}),B.setTimeout(this._socketTimeout||3*6e4,()=>{Me&&Me.end(),S(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(Pe){S(Pe)}),r&&
typeof r=="string"&&B.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){B.end()}),r.pipe(B)):B.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const v={};v.parsedUrl=r;const S=v.parsedUrl.protocol==="https:";v.httpModule=S?https:http;const B=S?
443:80;if(v.options={},v.options.host=v.parsedUrl.hostname,v.options.port=v.parsedUrl.port?parseInt(v.parsedUrl.port):B,v.options.path=(v.parsedUrl.pathname||"")+(v.parsedUrl.search||""),v.options.method=
t,v.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(v.options.headers["user-agent"]=this.userAgent),v.options.agent=this._getAgent(v.parsedUrl),this.handlers)for(const Me of this.handlers)
Me.prepareRequest(v.options);return v}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},_e(this.requestOptions.headers),_e(t||{})):_e(t||{})}_getExistingOrDefaultHeader(t,r,i){
let v;if(this.requestOptions&&this.requestOptions.headers){const B=_e(this.requestOptions.headers)[r];B&&(v=typeof B=="number"?B.toString():B)}const S=t[r];return S!==void 0?typeof S=="number"?S.toString():
S:v!==void 0?v:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const S=_e(this.requestOptions.headers)[ie.ContentType];S&&(typeof S=="number"?i=
String(S):Array.isArray(S)?i=S.join(", "):i=S)}const v=t[ie.ContentType];return v!==void 0?typeof v=="number"?String(v):Array.isArray(v)?v.join(", "):v:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),v=i&&i.hostname;if(this._keepAlive&&v&&(r=this._proxyAgent),v||(r=this._agent),r)return r;const S=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Me={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let Pe;const me=i.protocol==="https:";S?Pe=me?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Pe=me?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Pe(Me),this._proxyAgent=r}if(!r){const Me={keepAlive:this.
_keepAlive,maxSockets:B};r=S?new https.Agent(Me):new http.Agent(Me),this._agent=r}return S&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const v=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,v&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const v=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${v}`}return r}_performExponentialBackoff(t){
return T(this,void 0,void 0,function*(){t=Math.min(ne,t);const r=D*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return T(this,void 0,void 0,function*(){return new Promise(
(i,v)=>T(this,void 0,void 0,function*(){const S=t.message.statusCode||0,B={statusCode:S,result:null,headers:{}};S===U.NotFound&&i(B);function Me(pe,ze){if(typeof ze=="string"){const ft=new Date(ze);if(!isNaN(
ft.valueOf()))return ft}return ze}let Pe,me;try{me=yield t.readBody(),me&&me.length>0&&(r&&r.deserializeDates?Pe=JSON.parse(me,Me):Pe=JSON.parse(me),B.result=Pe),B.headers=t.message.headers}catch{}if(S>
299){let pe;Pe&&Pe.message?pe=Pe.message:me&&me.length>0?pe=me:pe=`Failed request: (${S})`;const ze=new oe(pe,S);ze.result=B.result,v(ze)}else i(B)}))})}}const _e=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Xe=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){
B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).next())})};class l{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class w{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class H{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Xe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var R=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||
(r=Promise))(function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.
apply(o,t||[])).next())})};class he{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(he.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return R(this,void 0,void 0,function*(){var r;const S=(r=(yield he.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||r===void 0?void 0:r.value;if(!S)throw new Error("Response json body do not have ID Token field");return S})}static getIDToken(t){return R(this,
void 0,void 0,function*(){try{let r=he.getIDTokenUrl();if(t){const v=encodeURIComponent(t);r=`${r}&audience=${v}`}debug(`ID token url is ${r}`);const i=yield he.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var ve=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(function(S,B){function Me(pe){try{
me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).next())})};const{access:xe,appendFile:G,
writeFile:re}=I.promises,ae="GITHUB_STEP_SUMMARY",Z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class fe{constructor(){this._buffer=""}filePath(){
return ve(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[ae];if(!t)throw new Error(`Unable to find environment variable for $${ae}. Check if your runtime en\
vironment supports job summaries.`);try{yield xe(t,I.constants.R_OK|I.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const v=Object.entries(i).map(([S,B])=>` ${S}="${B}"`).join("");return r?`<${t}${v}>${r}</${t}>`:`<${t}${v}>`}write(t){return ve(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?re:G)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ve(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(d.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),v=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(v).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",v=t.map(B=>this.wrap("li",B)).join(""),S=this.wrap(i,v);return this.addRaw(S).addEOL()}addTable(t){const r=t.map(v=>{const S=v.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:Me,
data:Pe,colspan:me,rowspan:pe}=B,ze=Me?"th":"td",ft=Object.assign(Object.assign({},me&&{colspan:me}),pe&&{rowspan:pe});return this.wrap(ze,Pe,ft)}).join("");return this.wrap("tr",S)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:v,height:S}=i||{},B=Object.
assign(Object.assign({},v&&{width:v}),S&&{height:S}),Me=this.wrap("img",null,Object.assign({src:t,alt:r},B));return this.addRaw(Me).addEOL()}addHeading(t,r){const i=`h${r}`,v=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",S=this.wrap(v,t);return this.addRaw(S).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),v=this.wrap("blockquote",t,i);return this.addRaw(v).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const se=new fe,be=null,je=se;function ke(o){return o.replace(/[\\]/g,"/")}function De(o){return o.replace(/[/]/g,"\\")}function He(o){return o.replace(/[/\\]/g,path.sep)}const Ve=tt(import.meta.
url)("string_decoder");var Be=g(434);const Se=tt(import.meta.url)("child_process");var Ke=g(613),u=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(
function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).
next())})};const{chmod:z,copyFile:de,lstat:Ie,mkdir:Ce,open:Ye,readdir:et,rename:ot,rm:nt,rmdir:rt,stat:mt,symlink:bt,unlink:Dt}=I.promises,dt=process.platform==="win32";function ut(o){return u(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(o);return dt&&!t.endsWith("\\")?`${t}\\`:t})}const $t=268435456,jt=I.constants.O_RDONLY;function Kt(o){return u(this,void 0,void 0,function*(){try{
yield mt(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Zt(o){return u(this,arguments,void 0,function*(t,r=!1){return(r?yield mt(t):yield Ie(t)).isDirectory()})}function Ft(o){if(o=
Ht(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return dt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,t){return u(this,void 0,void 0,function*(){let r;try{
r=yield mt(o)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${v}`)}if(r&&r.isFile()){if(dt){const v=P.extname(o).toUpperCase();if(t.
some(S=>S.toUpperCase()===v))return o}else if(Ct(r))return o}const i=o;for(const v of t){o=i+v,r=void 0;try{r=yield mt(o)}catch(S){S.code!=="ENOENT"&&console.log(`Unexpected error attempting to determ\
ine if executable file exists '${o}': ${S}`)}if(r&&r.isFile()){if(dt){try{const S=P.dirname(o),B=P.basename(o).toUpperCase();for(const Me of yield et(S))if(B===Me.toUpperCase()){o=P.join(S,Me);break}}catch(S){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${S}`)}return o}else if(Ct(r))return o}}return""})}function Ht(o){return o=o||"",dt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Ct(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Qt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var pt=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(
function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).
next())})};function Nt(o,t){return pt(this,arguments,void 0,function*(r,i,v={}){const{force:S,recursive:B,copySourceDirectory:Me}=le(v),Pe=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Pe&&Pe.
isFile()&&!S)return;const me=Pe&&Pe.isDirectory()&&Me?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(B)yield ce(r,me,0,S);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are \
the same file`);yield Re(r,me,S)}})}function Gt(o,t){return pt(this,arguments,void 0,function*(r,i,v={}){if(yield ioUtil.exists(i)){let S=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),S=yield ioUtil.exists(i)),S)if(v.force==null||v.force)yield Rt(i);else throw new Error("Destination already exists")}yield _(path.dirname(i)),yield ioUtil.rename(r,i)})}function Rt(o){return pt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function _(o){return pt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function J(o,t){return pt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield J(o,!1);if(!i)throw dt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield q(o);return r&&r.length>0?r[0]:""})}function q(o){return pt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(dt&&process.env.PATHEXT)for(const v of process.env.PATHEXT.split(P.delimiter))v&&t.push(v);if(Ft(o)){const v=yield _t(o,t);return v?[v]:[]}if(o.includes(P.
sep))return[];const r=[];if(process.env.PATH)for(const v of process.env.PATH.split(P.delimiter))v&&r.push(v);const i=[];for(const v of r){const S=yield _t(P.join(v,o),t);S&&i.push(S)}return i})}function le(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ce(o,t,r,i){return pt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield _(t);const v=yield ioUtil.readdir(o);for(const S of v){const B=`${o}/${S}`,Me=`${t}/${S}`;(yield ioUtil.lstat(B)).isDirectory()?yield ce(B,Me,r,i):yield Re(B,Me,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Re(o,t,r){return pt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(v){v.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Le=tt(import.meta.url)("timers");var Fe=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(function(S,B){
function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).next())})};
const Ge=process.platform==="win32";class Ze extends Be.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),v=this._getSpawnArgs(t);let S=r?"":
"[command]";if(Ge)if(this._isCmdFile()){S+=i;for(const B of v)S+=` ${B}`}else if(t.windowsVerbatimArguments){S+=`"${i}"`;for(const B of v)S+=` ${B}`}else{S+=this._windowsQuoteCmdArg(i);for(const B of v)
S+=` ${this._windowsQuoteCmdArg(B)}`}else{S+=i;for(const B of v)S+=` ${B}`}return S}_processLineBuffer(t,r,i){try{let v=r+t.toString(),S=v.indexOf(d.EOL);for(;S>-1;){const B=v.substring(0,S);i(B),v=v.
substring(S+d.EOL.length),S=v.indexOf(d.EOL)}return v}catch(v){return this._debug(`error processing line. Failed with error ${v}`),""}}_getSpawnFileName(){return Ge&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Ge&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const B of t)if(r.some(
Me=>Me===B)){i=!0;break}if(!i)return t;let v='"',S=!0;for(let B=t.length;B>0;B--)v+=t[B-1],S&&t[B-1]==="\\"?v+="\\":t[B-1]==='"'?(S=!0,v+='"'):S=!1;return v+='"',v.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let v=t.length;v>0;v--)r+=t[v-1],i&&t[v-1]===
"\\"?r+="\\":t[v-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Fe(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||Ge&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield J(this.toolPath,!0),new Promise((t,r)=>Fe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.
args)this._debug(`   ${me}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+d.EOL);const v=new Qe(i,this.toolPath);if(v.on("debug",me=>{
this._debug(me)}),this.options.cwd&&!(yield Kt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const S=this._getSpawnFileName(),B=Se.spawn(S,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,S));let Me="";B.stdout&&B.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!i.silent&&i.outStream&&i.outStream.
write(me),Me=this._processLineBuffer(me,Me,pe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(pe)})});let Pe="";if(B.stderr&&B.stderr.on("data",me=>{v.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(me),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(me),Pe=this._processLineBuffer(
me,Pe,pe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(pe)})}),B.on("error",me=>{v.processError=me.message,v.processExited=!0,v.processClosed=!0,v.CheckComplete()}),
B.on("exit",me=>{v.processExitCode=me,v.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),v.CheckComplete()}),B.on("close",me=>{v.processExitCode=me,v.processExited=
!0,v.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),v.CheckComplete()}),v.on("done",(me,pe)=>{Me.length>0&&this.emit("stdline",Me),Pe.length>0&&this.emit("errlin\
e",Pe),B.removeAllListeners(),me?r(me):t(pe)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function at(o){const t=[];let r=!1,
i=!1,v="";function S(B){i&&B!=='"'&&(v+="\\"),v+=B,i=!1}for(let B=0;B<o.length;B++){const Me=o.charAt(B);if(Me==='"'){i?S(Me):r=!r;continue}if(Me==="\\"&&i){S(Me);continue}if(Me==="\\"&&r){i=!0;continue}
if(Me===" "&&!r){v.length>0&&(t.push(v),v="");continue}S(Me)}return v.length>0&&t.push(v.trim()),t}class Qe extends Be.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Le.setTimeout)(Qe.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var it=function(o,t,r,i){function v(S){return S instanceof
r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(
pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).next())})};function yt(o,t,r){return it(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const v=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(v,t,r).exec()})}function st(o,t,r){return it(this,void 0,void 0,function*(){var i,v;let S="",
B="";const Me=new StringDecoder("utf8"),Pe=new StringDecoder("utf8"),me=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,pe=(v=r?.listeners)===null||v===void 0?void 0:v.stderr,ze=It=>{B+=Pe.write(It),
pe&&pe(It)},ft=It=>{S+=Me.write(It),me&&me(It)},Pt=Object.assign(Object.assign({},r?.listeners),{stdout:ft,stderr:ze}),cn=yield yt(o,t,Object.assign(Object.assign({},r),{listeners:Pt}));return S+=Me.end(),
B+=Pe.end(),{exitCode:cn,stdout:S,stderr:B}})}var lt=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(function(S,B){function Me(pe){try{me(i.
next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).next())})};const vt=()=>lt(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),Ot=()=>lt(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:v}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),S=(t=(o=v.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=v.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:S}}),xt=()=>lt(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),ht=d.platform(),Et=d.arch(),zt=ht==="win32",wt=ht==="darwin",qt=ht==="linux";function Xt(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield zt?vt():wt?Ot():xt()),{platform:ht,arch:Et,isWindows:zt,isMacOS:wt,isLinux:qt})})}var Bt=function(o,t,r,i){function v(S){return S instanceof r?S:new r(function(B){B(S)})}return new(r||(r=Promise))(
function(S,B){function Me(pe){try{me(i.next(pe))}catch(ze){B(ze)}}function Pe(pe){try{me(i.throw(pe))}catch(ze){B(ze)}}function me(pe){pe.done?S(pe.value):v(pe.value).then(Me,Pe)}me((i=i.apply(o,t||[])).
next())})},Lt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Lt||(Lt={}));function ln(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function At(o){we("add-mask",{},o)}function rn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function St(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function hn(o,t){const r=St(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function mn(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],v=St(o,t);if(r.includes(v))return!0;if(i.includes(
v))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ct(o,t){if(process.env.GITHUB_OUTPUT||"")return C("OUTPUT",A(o,t));process.stdout.write(d.EOL),we("set-output",{name:o},
V(t))}function Wt(o){issue("echo",o?"on":"off")}function Vt(o){process.exitCode=Lt.Failure,kt(o)}function en(){return process.env.RUNNER_DEBUG==="1"}function tn(o){we("debug",{},o)}function kt(o,t={}){
we("error",ue(t),o instanceof Error?o.toString():o)}function nn(o,t={}){we("warning",ue(t),o instanceof Error?o.toString():o)}function sn(o,t={}){we("notice",ue(t),o instanceof Error?o.toString():o)}function on(o){
process.stdout.write(o+d.EOL)}function Jt(o){issue("group",o)}function Mt(){issue("endgroup")}function pn(o,t){return Bt(this,void 0,void 0,function*(){Jt(o);let r;try{r=yield t()}finally{Mt()}return r})}
function wn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function an(o){return process.env[`S\
TATE_${o}`]||""}function Yt(o){return Bt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Oe,$e,g)=>{function d(ge){const K=ge.protocol==="https:";if(V(ge))return;const te=K?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(te)try{return new we(te)}catch{if(!te.startsWith("http://")&&!te.startsWith("https://"))return new we(
`http://${te}`)}else return}function V(ge){if(!ge.hostname)return!1;const K=ge.hostname;if(ue(K))return!0;const te=process.env.no_proxy||process.env.NO_PROXY||"";if(!te)return!1;let k;ge.port?k=Number(
ge.port):ge.protocol==="http:"?k=80:ge.protocol==="https:"&&(k=443);const $=[ge.hostname.toUpperCase()];typeof k=="number"&&$.push(`${$[0]}:${k}`);for(const F of te.split(",").map(I=>I.trim().toUpperCase()).
filter(I=>I))if(F==="*"||$.some(I=>I===F||I.endsWith(`.${F}`)||F.startsWith(".")&&I.endsWith(`${F}`)))return!0;return!1}function ue(ge){const K=ge.toLowerCase();return K==="localhost"||K.startsWith("1\
27.")||K.startsWith("[::1]")||K.startsWith("[0:0:0:0:0:0:0:1]")}class we extends URL{constructor(K,te){super(K,te),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Oe,$e,g)=>{g.d($e,{E:()=>we});class d{diff(K,te,k={}){let $;typeof k=="function"?($=k,
k={}):"callback"in k&&($=k.callback);const F=this.castInput(K,k),I=this.castInput(te,k),C=this.removeEmpty(this.tokenize(F,k)),A=this.removeEmpty(this.tokenize(I,k));return this.diffWithOptionsObj(C,A,
k,$)}diffWithOptionsObj(K,te,k,$){var F;const I=U=>{if(U=this.postProcess(U,k),$){setTimeout(function(){$(U)},0);return}else return U},C=te.length,A=K.length;let P=1,N=C+A;k.maxEditLength!=null&&(N=Math.
min(N,k.maxEditLength));const X=(F=k.timeout)!==null&&F!==void 0?F:1/0,L=Date.now()+X,W=[{oldPos:-1,lastComponent:void 0}];let h=this.extractCommon(W[0],te,K,0,k);if(W[0].oldPos+1>=A&&h+1>=C)return I(
this.buildValues(W[0].lastComponent,te,K));let c=-1/0,O=1/0;const T=()=>{for(let U=Math.max(c,-P);U<=Math.min(O,P);U+=2){let ie;const Q=W[U-1],b=W[U+1];Q&&(W[U-1]=void 0);let y=!1;if(b){const Y=b.oldPos-
U;y=b&&0<=Y&&Y<C}const E=Q&&Q.oldPos+1<A;if(!y&&!E){W[U]=void 0;continue}if(!E||y&&Q.oldPos<b.oldPos?ie=this.addToPath(b,!0,!1,0,k):ie=this.addToPath(Q,!1,!0,1,k),h=this.extractCommon(ie,te,K,U,k),ie.
oldPos+1>=A&&h+1>=C)return I(this.buildValues(ie.lastComponent,te,K))||!0;W[U]=ie,ie.oldPos+1>=A&&(O=Math.min(O,U-1)),h+1>=C&&(c=Math.max(c,U+1))}P++};if($)(function U(){setTimeout(function(){if(P>N||
Date.now()>L)return $(void 0);T()||U()},0)})();else for(;P<=N&&Date.now()<=L;){const U=T();if(U)return U}}addToPath(K,te,k,$,F){const I=K.lastComponent;return I&&!F.oneChangePerToken&&I.added===te&&I.
removed===k?{oldPos:K.oldPos+$,lastComponent:{count:I.count+1,added:te,removed:k,previousComponent:I.previousComponent}}:{oldPos:K.oldPos+$,lastComponent:{count:1,added:te,removed:k,previousComponent:I}}}extractCommon(K,te,k,$,F){
const I=te.length,C=k.length;let A=K.oldPos,P=A-$,N=0;for(;P+1<I&&A+1<C&&this.equals(k[A+1],te[P+1],F);)P++,A++,N++,F.oneChangePerToken&&(K.lastComponent={count:1,previousComponent:K.lastComponent,added:!1,
removed:!1});return N&&!F.oneChangePerToken&&(K.lastComponent={count:N,previousComponent:K.lastComponent,added:!1,removed:!1}),K.oldPos=A,P}equals(K,te,k){return k.comparator?k.comparator(K,te):K===te||
!!k.ignoreCase&&K.toLowerCase()===te.toLowerCase()}removeEmpty(K){const te=[];for(let k=0;k<K.length;k++)K[k]&&te.push(K[k]);return te}castInput(K,te){return K}tokenize(K,te){return Array.from(K)}join(K){
return K.join("")}postProcess(K,te){return K}get useLongestToken(){return!1}buildValues(K,te,k){const $=[];let F;for(;K;)$.push(K),F=K.previousComponent,delete K.previousComponent,K=F;$.reverse();const I=$.
length;let C=0,A=0,P=0;for(;C<I;C++){const N=$[C];if(N.removed)N.value=this.join(k.slice(P,P+N.count)),P+=N.count;else{if(!N.added&&this.useLongestToken){let X=te.slice(A,A+N.count);X=X.map(function(L,W){
const h=k[P+W];return h.length>L.length?h:L}),N.value=this.join(X)}else N.value=this.join(te.slice(A,A+N.count));A+=N.count,N.added||(P+=N.count)}}return $}}class V extends d{tokenize(K){return K.slice()}join(K){
return K}removeEmpty(K){return K}}const ue=new V;function we(ge,K,te){return ue.diff(ge,K,te)}})},dn={};function Tt(Oe){var $e=dn[Oe];if($e!==void 0)return $e.exports;var g=dn[Oe]={exports:{}},d=!0;try{
Xn[Oe](g,g.exports,Tt),d=!1}finally{d&&delete dn[Oe]}return g.exports}typeof Tt<"u"&&(Tt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var Oe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",$e=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",g=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",d=ue=>{ue&&ue.d<1&&(ue.d=1,ue.forEach(we=>we.r--),ue.forEach(we=>we.r--?we.r++:we()))},V=ue=>ue.map(we=>{if(we!==null&&typeof we=="object"){if(we[Oe])return we;if(we.
then){var ge=[];ge.d=0,we.then(k=>{K[$e]=k,d(ge)},k=>{K[g]=k,d(ge)});var K={};return K[Oe]=k=>k(ge),K}}var te={};return te[Oe]=k=>{},te[$e]=we,te});Tt.a=(ue,we,ge)=>{var K;ge&&((K=[]).d=-1);var te=new Set,
k=ue.exports,$,F,I,C=new Promise((A,P)=>{I=P,F=A});C[$e]=k,C[Oe]=A=>(K&&A(K),te.forEach(A),C.catch(P=>{})),ue.exports=C,we(A=>{$=V(A);var P,N=()=>$.map(L=>{if(L[g])throw L[g];return L[$e]}),X=new Promise(
L=>{P=()=>L(N),P.r=0;var W=h=>h!==K&&!te.has(h)&&(te.add(h),h&&!h.d&&(P.r++,h.push(P)));$.map(h=>h[Oe](W))});return P.r?X:N()},A=>(A?I(C[g]=A):F(k),d(K))),K&&K.d<0&&(K.d=0)}})(),Tt.d=(Oe,$e)=>{for(var g in $e)
Tt.o($e,g)&&!Tt.o(Oe,g)&&Object.defineProperty(Oe,g,{enumerable:!0,get:$e[g]})},Tt.o=(Oe,$e)=>Object.prototype.hasOwnProperty.call(Oe,$e);var yn=Tt(384);yn=await yn;
