import{createRequire as Je}from"module";const gr={};var wr={3313:(be=>{be.exports=xe;function xe(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}xe.prototype.go=function(Q){
this.pending<this.max?I(this,Q):this.waiting.push(Q)},xe.prototype.wait=function(Q){this.pending===0?Q(this.error):this.listeners.push(Q)},xe.prototype.hold=function(){return m(this)};function m(Q){Q.
pending+=1;var ce=!1;return le;function le(H){if(ce)throw new Error("callback called twice");if(ce=!0,Q.error=Q.error||H,Q.pending-=1,Q.waiting.length>0&&Q.pending<Q.max)I(Q,Q.waiting.shift());else if(Q.
pending===0){var D=Q.listeners;Q.listeners=[],D.forEach(ae)}}function ae(H){H(Q.error)}}function I(Q,ce){ce(m(Q))}}),770:((be,xe,m)=>{m(218)}),218:((be,xe,m)=>{var I,Q=m(9278),ce=m(4756),le=m(8611),ae=m(
5692),H=m(4434),D=m(2613),E=m(9023);I=j,I=K,I=L,I=R;function j(A){var r=new h(A);return r.request=le.request,r}function K(A){var r=new h(A);return r.request=le.request,r.createSocket=N,r.defaultPort=443,
r}function L(A){var r=new h(A);return r.request=ae.request,r}function R(A){var r=new h(A);return r.request=ae.request,r.createSocket=N,r.defaultPort=443,r}function h(A){var r=this;r.options=A||{},r.proxyOptions=
r.options.proxy||{},r.maxSockets=r.options.maxSockets||le.Agent.defaultMaxSockets,r.requests=[],r.sockets=[],r.on("free",function(_,z,l,C){for(var w=U(z,l,C),b=0,T=r.requests.length;b<T;++b){var V=r.requests[b];
if(V.host===w.host&&V.port===w.port){r.requests.splice(b,1),V.request.onSocket(_);return}}_.destroy(),r.removeSocket(_)})}E.inherits(h,H.EventEmitter),h.prototype.addRequest=function(r,c,_,z){var l=this,
C=Y({request:r},l.options,U(c,_,z));if(l.sockets.length>=this.maxSockets){l.requests.push(C);return}l.createSocket(C,function(w){w.on("free",b),w.on("close",T),w.on("agentRemove",T),r.onSocket(w);function b(){
l.emit("free",w,C)}function T(V){l.removeSocket(w),w.removeListener("free",b),w.removeListener("close",T),w.removeListener("agentRemove",T)}})},h.prototype.createSocket=function(r,c){var _=this,z={};_.
sockets.push(z);var l=Y({},_.proxyOptions,{method:"CONNECT",path:r.host+":"+r.port,agent:!1,headers:{host:r.host+":"+r.port}});r.localAddress&&(l.localAddress=r.localAddress),l.proxyAuth&&(l.headers=l.
headers||{},l.headers["Proxy-Authorization"]="Basic "+new Buffer(l.proxyAuth).toString("base64")),W("making CONNECT request");var C=_.request(l);C.useChunkedEncodingByDefault=!1,C.once("response",w),C.
once("upgrade",b),C.once("connect",T),C.once("error",V),C.end();function w($){$.upgrade=!0}function b($,Z,q){process.nextTick(function(){T($,Z,q)})}function T($,Z,q){if(C.removeAllListeners(),Z.removeAllListeners(),
$.statusCode!==200){W("tunneling socket could not be established, statusCode=%d",$.statusCode),Z.destroy();var pe=new Error("tunneling socket could not be established, statusCode="+$.statusCode);pe.code=
"ECONNRESET",r.request.emit("error",pe),_.removeSocket(z);return}if(q.length>0){W("got illegal response body from proxy"),Z.destroy();var pe=new Error("got illegal response body from proxy");pe.code="\
ECONNRESET",r.request.emit("error",pe),_.removeSocket(z);return}return W("tunneling connection has established"),_.sockets[_.sockets.indexOf(z)]=Z,c(Z)}function V($){C.removeAllListeners(),W(`tunnelin\
g socket could not be established, cause=%s
`,$.message,$.stack);var Z=new Error("tunneling socket could not be established, cause="+$.message);Z.code="ECONNRESET",r.request.emit("error",Z),_.removeSocket(z)}},h.prototype.removeSocket=function(r){
var c=this.sockets.indexOf(r);if(c!==-1){this.sockets.splice(c,1);var _=this.requests.shift();_&&this.createSocket(_,function(z){_.request.onSocket(z)})}};function N(A,r){var c=this;h.prototype.createSocket.
call(c,A,function(_){var z=A.request.getHeader("host"),l=Y({},c.options,{socket:_,servername:z?z.replace(/:.*$/,""):A.host}),C=ce.connect(0,l);c.sockets[c.sockets.indexOf(_)]=C,r(C)})}function U(A,r,c){
return typeof A=="string"?{host:A,port:r,localAddress:c}:A}function Y(A){for(var r=1,c=arguments.length;r<c;++r){var _=arguments[r];if(typeof _=="object")for(var z=Object.keys(_),l=0,C=z.length;l<C;++l){
var w=z[l];_[w]!==void 0&&(A[w]=_[w])}}return A}var W;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?W=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
"TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:W=function(){},I=W}),4248:(be=>{const xe=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function m(I){let Q=-1;for(let ce of I)Q=xe[(Q^ce)&255]^Q>>>8;return(Q^-1)>>>0}be.exports=m}),3502:((be,xe,m)=>{var I=m(9896),Q=m(9023),ce=m(2203),le=ce.Readable,ae=ce.PassThrough,H=m(3313),
D=m(4434).EventEmitter;xe.BufferSlicer=K,xe.FdSlicer=E,Q.inherits(E,D);function E(L){D.call(this),this.fd=L,this.pend=new H,this.pend.max=1,this.refCount=0}E.prototype.read=function(L,R,h,N,U){var Y=this;
Y.pend.go(function(W){I.read(Y.fd,L,R,h,N,function(A,r,c){W(),U(A,r,c)})})},E.prototype.createReadStream=function(L){return new j(this,L)},E.prototype.ref=function(){this.refCount+=1},E.prototype.unref=
function(){var L=this;if(L.refCount-=1,L.refCount<0)throw new Error("invalid unref");if(L.refCount>0)return;I.close(L.fd,R);function R(h){h?L.emit("error",h):L.emit("close")}},Q.inherits(j,le);function j(L,R){
R=R||{},le.call(this,R),this.context=L,this.context.ref(),this.start=R.start||0,this.endOffset=R.end,this.pos=this.start}j.prototype._read=function(L){var R=this,h=Math.min(R._readableState.highWaterMark,
L);if(R.endOffset!=null&&(h=Math.min(h,R.endOffset-R.pos)),h<=0){R.push(null),this._cleanup();return}R.context.pend.go(function(N){var U=Buffer.allocUnsafe(h);I.read(R.context.fd,U,0,h,R.pos,function(Y,W){
Y?R.destroy(Y):W===0?(R.push(null),R._cleanup()):(R.pos+=W,R.push(U.slice(0,W))),N()})})},j.prototype._destroy=function(L,R){this._cleanup(),R(L)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},Q.inherits(K,D);function K(L){D.call(this),this.refCount=0,this.buffer=L}K.prototype.read=function(L,R,h,N,U){if(!(0<=R&&R<=L.length))throw new RangeError("offset o\
utside buffer: 0 <= "+R+" <= "+L.length);if(N<0)throw new RangeError("position is negative: "+N);if(R+h>L.length&&(h=L.length-R),N+h>this.buffer.length&&(h=this.buffer.length-N),h<=0){setImmediate(function(){
U(null,0)});return}this.buffer.copy(L,R,N,N+h),setImmediate(function(){U(null,h)})},K.prototype.createReadStream=function(L){L=L||{};var R=new ae(L);R.start=L.start||0,R.endOffset=L.end,R.pos=R.endOffset||
this.buffer.length;for(var h=this.buffer.slice(R.start,R.pos),N=65536,U=0;;){var Y=U+N;if(Y>=h.length){U<h.length&&R.write(h.slice(U,h.length));break}R.write(h.slice(U,Y)),U=Y}return R.end(),R},K.prototype.
ref=function(){this.refCount+=1},K.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((be,xe,m)=>{var I,Q=m(9896),ce=m(3106),le=m(3502),ae=m(9023),
H=m(4434).EventEmitter,D=m(2203).Transform,E=m(2203).PassThrough,j=m(2203).Writable;const K=typeof ce.crc32=="function"?ce.crc32:m(4248);I=U,I=Y,I=W,I=A,I=L,I=R,xe.SY=h,I=N,I=C,xe.ax=w,I=b,I=T,I=r,I=z,
I=l,I=Z;function L(v,O){return new Promise((ee,G)=>{U(v,{...O,lazyEntries:!0},function(me,Se){if(me)return G(me);ee(Se)})})}function R(v,O){return new Promise((ee,G)=>{Y(v,{...O,lazyEntries:!0},function(me,Se){
if(me)return G(me);ee(Se)})})}function h(v,O){return new Promise((ee,G)=>{W(v,{...O,lazyEntries:!0},function(me,Se){if(me)return G(me);ee(Se)})})}function N(v,O,ee){return new Promise((G,me)=>{A(v,O,{
...ee,lazyEntries:!0},function(Se,Ee){if(Se)return me(Se);G(Ee)})})}function U(v,O,ee){typeof O=="function"&&(ee=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!0),O.lazyEntries==null&&(O.lazyEntries=
!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),ee==null&&(ee=Xe),Q.open(v,"r",function(G,me){if(G)
return ee(G);Y(me,O,function(Se,Ee){Se&&Q.close(me,Xe),ee(Se,Ee)})})}function Y(v,O,ee){typeof O=="function"&&(ee=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!1),O.lazyEntries==null&&(O.
lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),ee==null&&(ee=Xe),Q.fstat(v,function(G,me){
if(G)return ee(G);var Se=new le.FdSlicer(v);A(Se,me.size,O,ee)})}function W(v,O,ee){typeof O=="function"&&(ee=O,O=null),O==null&&(O={}),O.autoClose=!1,O.lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==
null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1);var G=new le.BufferSlicer(v);A(G,v.length,O,ee)}function A(v,O,ee,G){typeof ee==
"function"&&(G=ee,ee=null),ee==null&&(ee={}),ee.autoClose==null&&(ee.autoClose=!0),ee.lazyEntries==null&&(ee.lazyEntries=!1),ee.decodeStrings==null&&(ee.decodeStrings=!0);var me=!!ee.decodeStrings;if(ee.
validateEntrySizes==null&&(ee.validateEntrySizes=!0),ee.strictFileNames==null&&(ee.strictFileNames=!1),G==null&&(G=Xe),typeof O!="number")throw new Error("expected totalSize parameter to be a number");
if(O>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");v.ref();var Se=22,Ee=20,te=65535,
re=Math.min(Ee+Se+te,O),de=Le(re),oe=O-de.length;V(v,de,0,re,oe,function(fe){if(fe)return G(fe);for(var se=re-Se;se>=0;se-=1)if(de.readUInt32LE(se)===101010256){var ve=de.subarray(se),Re=ve.readUInt16LE(
4),_e=ve.readUInt16LE(10),Ne=ve.readUInt32LE(16),Pe=ve.readUInt16LE(20),Be=ve.length-Se;if(Pe!==Be)return G(new Error("Invalid comment length. Expected: "+Be+". Found: "+Pe+". Are there extra bytes at\
 the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var P=me?Te(ve.subarray(22),!1):ve.subarray(22);if(se-Ee>=0&&de.readUInt32LE(se-Ee)===117853008){var X=de.
subarray(se-Ee,se-Ee+Ee),ne=ke(X,8),y=Le(56);return V(v,y,0,y.length,ne,function(F){return F?G(F):y.readUInt32LE(0)!==101075792?G(new Error("invalid zip64 end of central directory record signature")):
(Re=y.readUInt32LE(16),Re!==0?G(new Error("multi-disk zip files are not supported: found disk number: "+Re)):(_e=ke(y,32),Ne=ke(y,48),G(null,new r(v,Ne,O,_e,P,ee.autoClose,ee.lazyEntries,me,ee.validateEntrySizes,
ee.strictFileNames))))})}return Re!==0?G(new Error("multi-disk zip files are not supported: found disk number: "+Re)):G(null,new r(v,Ne,O,_e,P,ee.autoClose,ee.lazyEntries,me,ee.validateEntrySizes,ee.strictFileNames))}
G(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ae.inherits(r,H);function r(v,O,ee,G,me,Se,Ee,te,re,de){var oe=this;H.call(oe),oe.reader=
v,oe.reader.on("error",function(fe){_(oe,fe)}),oe.reader.once("close",function(){oe.emit("close")}),oe.readEntryCursor=O,oe.fileSize=ee,oe.entryCount=G,oe.comment=me,oe.entriesRead=0,oe.autoClose=!!Se,
oe.lazyEntries=!!Ee,oe.decodeStrings=!!te,oe.validateEntrySizes=!!re,oe.strictFileNames=!!de,oe.isOpen=!0,oe.emittedError=!1,oe.hasEachEntryBeenCalled=!1,oe.lazyEntries||oe._readEntry()}r.prototype.close=
function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(v,O){v.autoClose&&v.close(),_(v,O)}function _(v,O){v.emittedError||(v.emittedError=!0,v.emit("error",O))}r.prototype.readEntry=
function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},r.prototype._readEntry=function(){var v=this;if(v.entryCount===v.entriesRead){setImmediate(
function(){v.autoClose&&v.close(),!v.emittedError&&v.emit("end")});return}if(!v.emittedError){var O=Le(46);V(v.reader,O,0,O.length,v.readEntryCursor,function(ee){if(ee)return c(v,ee);if(!v.emittedError){
var G=new z,me=O.readUInt32LE(0);if(me!==33639248)return c(v,new Error("invalid central directory file header signature: 0x"+me.toString(16)));if(G.versionMadeBy=O.readUInt16LE(4),G.versionNeededToExtract=
O.readUInt16LE(6),G.generalPurposeBitFlag=O.readUInt16LE(8),G.compressionMethod=O.readUInt16LE(10),G.lastModFileTime=O.readUInt16LE(12),G.lastModFileDate=O.readUInt16LE(14),G.crc32=O.readUInt32LE(16),
G.compressedSize=O.readUInt32LE(20),G.uncompressedSize=O.readUInt32LE(24),G.fileNameLength=O.readUInt16LE(28),G.extraFieldLength=O.readUInt16LE(30),G.fileCommentLength=O.readUInt16LE(32),G.internalFileAttributes=
O.readUInt16LE(36),G.externalFileAttributes=O.readUInt32LE(38),G.relativeOffsetOfLocalHeader=O.readUInt32LE(42),G.generalPurposeBitFlag&64)return c(v,new Error("strong encryption is not supported"));v.
readEntryCursor+=46,O=Le(G.fileNameLength+G.extraFieldLength+G.fileCommentLength),V(v.reader,O,0,O.length,v.readEntryCursor,function(Se){if(Se)return c(v,Se);if(!v.emittedError){G.fileNameRaw=O.subarray(
0,G.fileNameLength);var Ee=G.fileNameLength+G.extraFieldLength;G.extraFieldRaw=O.subarray(G.fileNameLength,Ee),G.fileCommentRaw=O.subarray(Ee,Ee+G.fileCommentLength);try{G.extraFields=T(G.extraFieldRaw)}catch(_e){
return c(v,_e)}if(v.decodeStrings){var te=(G.generalPurposeBitFlag&2048)!==0;G.fileComment=Te(G.fileCommentRaw,te),G.fileName=w(G.generalPurposeBitFlag,G.fileNameRaw,G.extraFields,v.strictFileNames);var re=b(
G.fileName);if(re!=null)return c(v,new Error(re))}else G.fileComment=G.fileCommentRaw,G.fileName=G.fileNameRaw;G.comment=G.fileComment,v.readEntryCursor+=O.length,v.entriesRead+=1;for(var de=0;de<G.extraFields.
length;de++){var oe=G.extraFields[de];if(oe.id===1){var fe=oe.data,se=0;if(G.uncompressedSize===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not incl\
ude uncompressed size"));G.uncompressedSize=ke(fe,se),se+=8}if(G.compressedSize===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not include compressed\
 size"));G.compressedSize=ke(fe,se),se+=8}if(G.relativeOffsetOfLocalHeader===4294967295){if(se+8>fe.length)return c(v,new Error("zip64 extended information extra field does not include relative header\
 offset"));G.relativeOffsetOfLocalHeader=ke(fe,se),se+=8}break}}if(v.validateEntrySizes&&G.compressionMethod===0){var ve=G.uncompressedSize;if(G.isEncrypted()&&(ve+=12),G.compressedSize!==ve){var Re="\
compressed/uncompressed size mismatch for stored file: "+G.compressedSize+" != "+G.uncompressedSize;return c(v,new Error(Re))}}v.emit("entry",G),v.lazyEntries||v._readEntry()}})}})}},r.prototype.eachEntry=
function(){const v=this;if(!v.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(v.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");v.hasEachEntryBeenCalled=
!0;let O=null;v.on("entry",G),v.on("end",me),v.on("error",Se);function ee(){v.removeListener("entry",G),v.removeListener("end",me),v.removeListener("error",Se),v.autoClose&&v.close()}function G(Ee){let{
resolve:te}=O;O=null,te({value:Ee})}function me(){let{resolve:Ee}=O;O=null,ee(),Ee({done:!0})}function Se(Ee){let{reject:te}=O;O=null,ee(),te(Ee)}return{[Symbol.asyncIterator](){return this},next(){const Ee=new Promise(
(te,re)=>{if(O!=null)throw new Error("next() called before previous Promise was resolved.");O={resolve:te,reject:re}});return v.readEntry(),Ee},return(Ee){return ee(),Promise.resolve({done:!0,value:Ee})},
throw(Ee){return ee(),Promise.reject(Ee)}}},r.prototype.openReadStream=function(v,O,ee){var G=this,me=0,Se=v.compressedSize;if(ee==null&&(ee=O,O=null),O==null)O={};else{if(O.decodeFileData===!1){if(O.
decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(O.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === f\
alse")}else{if(O.decrypt!=null){if(!v.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(O.decrypt!==!1)throw new Error("i\
nvalid options.decrypt value: "+O.decrypt);if(v.isCompressed()&&O.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}
if(O.decompress!=null){if(!v.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(O.decompress===!1||O.decompress===!0))
throw new Error("invalid options.decompress value: "+O.decompress);te=O.decompress}}if(O.start!=null){if(me=O.start,me<0)throw new Error("options.start < 0");if(me>v.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(O.end!=null){if(Se=O.end,Se<0)throw new Error("options.end < 0");if(Se>v.compressedSize)throw new Error("options.end > entry.compressedSize");if(Se<me)throw new Error(
"options.end < options.start")}}var Ee=O.decodeFileData===!1||(v.compressionMethod===0||v.compressionMethod===8&&O.decompress===!1)&&(!v.isEncrypted()||O.decrypt===!1);if((O.start!=null||O.end!=null)&&
!Ee)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!G.isOpen)return ee(new Error("closed"));if(v.isEncrypted()&&!Ee&&O.decrypt!==!1)return ee(
new Error("entry is encrypted, and options.decodeFileData !== false"));var te;if(Ee)te=!1;else if(v.compressionMethod===8)te=O.decodeFileData!==!0;else return ee(new Error("unsupported compression met\
hod: "+v.compressionMethod));G.readLocalFileHeader(v,{minimal:!0},function(re,de){if(re)return ee(re);G.openReadStreamLowLevel(de.fileDataStart,v.compressedSize,me,Se,te,v.uncompressedSize,ee)})},r.prototype.
openReadStreamLowLevel=function(v,O,ee,G,me,Se,Ee){var te=this,re=v+O,de=te.reader.createReadStream({start:v+ee,end:v+G}),oe=de;if(me){var fe=!1,se=ce.createInflateRaw();de.on("error",function(ve){setImmediate(
function(){fe||se.emit("error",ve)})}),de.pipe(se),te.validateEntrySizes?(oe=new $(Se),se.on("error",function(ve){setImmediate(function(){fe||oe.emit("error",ve)})}),se.pipe(oe)):oe=se,ze(oe,function(){
fe=!0,se!==oe&&se.unpipe(oe),de.unpipe(se),de.destroy()})}Ee(null,oe)},r.prototype.readLocalFileHeader=function(v,O,ee){var G=this;ee==null&&(ee=O,O=null),O==null&&(O={}),G.reader.ref();var me=Le(30);
V(G.reader,me,0,me.length,v.relativeOffsetOfLocalHeader,function(Se){try{if(Se)return ee(Se);var Ee=me.readUInt32LE(0);if(Ee!==67324752)return ee(new Error("invalid local file header signature: 0x"+Ee.
toString(16)));var te=me.readUInt16LE(26),re=me.readUInt16LE(28),de=v.relativeOffsetOfLocalHeader+30+te+re;if(de+v.compressedSize>G.fileSize)return ee(new Error("file data overflows file bounds: "+de+
" + "+v.compressedSize+" > "+G.fileSize));if(O.minimal)return ee(null,{fileDataStart:de});var oe=new l;oe.fileDataStart=de,oe.versionNeededToExtract=me.readUInt16LE(4),oe.generalPurposeBitFlag=me.readUInt16LE(
6),oe.compressionMethod=me.readUInt16LE(8),oe.lastModFileTime=me.readUInt16LE(10),oe.lastModFileDate=me.readUInt16LE(12),oe.crc32=me.readUInt32LE(14),oe.compressedSize=me.readUInt32LE(18),oe.uncompressedSize=
me.readUInt32LE(22),oe.fileNameLength=te,oe.extraFieldLength=re,me=Le(te+re),G.reader.ref(),V(G.reader,me,0,me.length,v.relativeOffsetOfLocalHeader+30,function(fe){try{return fe?ee(fe):(oe.fileName=me.
subarray(0,te),oe.extraField=me.subarray(te),ee(null,oe))}finally{G.reader.unref()}})}finally{G.reader.unref()}})},r.prototype.openReadStreamPromise=function(v,O){return new Promise((ee,G)=>{this.openReadStream(
v,O,function(me,Se){if(me)return G(me);ee(Se)})})},r.prototype.openReadStreamLowLevelPromise=function(v,O,ee,G,me,Se){return new Promise((Ee,te)=>{this.openReadStream(v,O,ee,G,me,Se,function(re,de){if(re)
return te(re);Ee(de)})})},r.prototype.readLocalFileHeaderPromise=function(v,O){return new Promise((ee,G)=>{this.readLocalFileHeader(v,O,function(me,Se){if(me)return G(me);ee(Se)})})};function z(){}z.prototype.
getLastModDate=function(v){if(v==null&&(v={}),!v.forceDosFormat)for(var O=0;O<this.extraFields.length;O++){var ee=this.extraFields[O];if(ee.id===21589){var G=ee.data;if(G.length<5)continue;var me=G[0],
Se=1;if(!(me&Se))continue;var Ee=G.readInt32LE(1);return new Date(Ee*1e3)}else if(ee.id===10){var G=ee.data;if(G.length!==32||G.readUInt16LE(4)!==1||G.readUInt16LE(6)!==24)continue;var te=G.readUInt32LE(
8)+4294967296*G.readInt32LE(12),re=te/1e4-116444736e5;return new Date(re)}}return C(this.lastModFileDate,this.lastModFileTime,v.timezone)},z.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&
(this.compressionMethod===0||this.compressionMethod===8)},z.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},z.prototype.isCompressed=function(){return this.compressionMethod===
8};function l(){}function C(v,O,ee){var G=v&31,me=(v>>5&15)-1,Se=(v>>9&127)+1980,Ee=0,te=(O&31)*2,re=O>>5&63,de=O>>11&31;if(ee==null||ee==="local")return new Date(Se,me,G,de,re,te,Ee);if(ee==="UTC")return new Date(
Date.UTC(Se,me,G,de,re,te,Ee));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(v,O,ee,G){for(var me=null,Se=0;Se<ee.length;Se++){var Ee=ee[Se];if(Ee.id===28789){if(Ee.data.
length<6||Ee.data.readUInt8(0)!==1)continue;var te=Ee.data.readUInt32LE(1);if(K(O)!==te)continue;me=Te(Ee.data.subarray(5),!0);break}}if(me==null){var re=(v&2048)!==0;me=Te(O,re)}return G||(me=me.replace(
/\\/g,"/")),me}function b(v){return v.indexOf("\\")!==-1?"invalid characters in fileName: "+v:/^[a-zA-Z]:/.test(v)||/^\//.test(v)?"absolute path: "+v:v.split("/").indexOf("..")!==-1?"invalid relative \
path: "+v:null}function T(v){for(var O=[],ee=0;ee<v.length-3;){var G=v.readUInt16LE(ee+0),me=v.readUInt16LE(ee+2),Se=ee+4,Ee=Se+me;if(Ee>v.length)throw new Error("extra field length exceeds extra fiel\
d buffer size");var te=v.subarray(Se,Ee);O.push({id:G,data:te}),ee=Ee}return O}function V(v,O,ee,G,me,Se){if(G===0)return setImmediate(function(){Se(null,Le(0))});v.read(O,ee,G,me,function(Ee,te){if(Ee)
return Se(Ee);if(te<G)return Se(new Error("unexpected EOF"));Se()})}ae.inherits($,D);function $(v){D.call(this),this.actualByteCount=0,this.expectedByteCount=v}$.prototype._transform=function(v,O,ee){
if(this.actualByteCount+=v.length,this.actualByteCount>this.expectedByteCount){var G="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return ee(new Error(
G))}ee(null,v)},$.prototype._flush=function(v){if(this.actualByteCount<this.expectedByteCount){var O="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return v(new Error(O))}v()},ae.inherits(Z,H);function Z(){H.call(this),this.refCount=0}Z.prototype.ref=function(){this.refCount+=1},Z.prototype.unref=function(){var v=this;if(v.refCount-=1,v.refCount>
0)return;if(v.refCount<0)throw new Error("invalid unref");v.close(O);function O(ee){if(ee)return v.emit("error",ee);v.emit("close")}},Z.prototype.createReadStream=function(v){v==null&&(v={});var O=v.start,
ee=v.end;if(O===ee){var G=new E;return setImmediate(function(){G.end()}),G}var me=this._readStreamForRange(O,ee),Se=!1,Ee=new q(this);me.on("error",function(re){setImmediate(function(){Se||Ee.emit("er\
ror",re)})}),ze(Ee,function(){me.unpipe(Ee),Ee.unref(),me.destroy()});var te=new $(ee-O);return Ee.on("error",function(re){setImmediate(function(){Se||te.emit("error",re)})}),ze(te,function(){Se=!0,Ee.
unpipe(te),Ee.destroy()}),me.pipe(Ee).pipe(te)},Z.prototype._readStreamForRange=function(v,O){throw new Error("not implemented")},Z.prototype.read=function(v,O,ee,G,me){var Se=this.createReadStream({start:G,
end:G+ee}),Ee=new j,te=0;Ee._write=function(re,de,oe){re.copy(v,O+te,0,re.length),te+=re.length,oe()},Ee.on("finish",me),Se.on("error",function(re){me(re)}),Se.pipe(Ee)},Z.prototype.close=function(v){
setImmediate(v)},ae.inherits(q,E);function q(v){E.call(this),this.context=v,this.context.ref(),this.unreffedYet=!1}q.prototype._flush=function(v){this.unref(),v()},q.prototype.unref=function(v){this.unreffedYet||
(this.unreffedYet=!0,this.context.unref())};var pe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\
\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Te(v,O){if(O)return v.toString("utf8");for(var ee="",G=0;G<v.length;G++)ee+=pe[v[G]];return ee}function ke(v,O){var ee=v.readUInt32LE(O),G=v.readUInt32LE(O+4);return G*4294967296+ee}var Le;typeof Buffer.
allocUnsafe=="function"?Le=function(v){return Buffer.allocUnsafe(v)}:Le=function(v){return new Buffer(v)};function ze(v,O){typeof v.destroy=="function"?v._destroy=function(ee,G){O(),G?.(ee)}:v.destroy=
O}function Xe(v){if(v)throw v}}),2613:(be=>{be.exports=Je(import.meta.url)("assert")}),4434:(be=>{be.exports=Je(import.meta.url)("events")}),9896:(be=>{be.exports=Je(import.meta.url)("fs")}),8611:(be=>{
be.exports=Je(import.meta.url)("http")}),5692:(be=>{be.exports=Je(import.meta.url)("https")}),9278:(be=>{be.exports=Je(import.meta.url)("net")}),4573:(be=>{be.exports=Je(import.meta.url)("node:buffer")}),
7598:(be=>{be.exports=Je(import.meta.url)("node:crypto")}),3024:(be=>{be.exports=Je(import.meta.url)("node:fs")}),1455:(be=>{be.exports=Je(import.meta.url)("node:fs/promises")}),6760:(be=>{be.exports=
Je(import.meta.url)("node:path")}),8522:(be=>{be.exports=Je(import.meta.url)("node:zlib")}),2203:(be=>{be.exports=Je(import.meta.url)("stream")}),4756:(be=>{be.exports=Je(import.meta.url)("tls")}),9023:(be=>{
be.exports=Je(import.meta.url)("util")}),3106:(be=>{be.exports=Je(import.meta.url)("zlib")}),3991:((be,xe,m)=>{m.d(xe,{i:()=>le});var I=m(5358),Q=m(7279),ce=m(6584);class le{#n=[];#e;constructor(){const D=I.
V4("api-key");D!==""&&I.Pq(D)}text(D){return I.V4(D)}lines(D){return I.V4(D,{trimWhitespace:!1})}optional(D,E){const j=this.text(D);return j===""?void 0:this.parse(D,j,E)}parse(D,E,j){try{return j(E)}catch(K){
this.refuse(D,(0,Q.gJ)(K),(0,Q.h_)(K).topic);return}}required(D,E,j="is required"){return this.text(D)===""&&this.refuse(D,j),this.optional(D,E)}notEmpty(D,E,j){if(process.env[`INPUT_${D.toUpperCase()}`]?.
trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${D} || ${j} }}\``;this.refuse(D,`is empty. Is the name in the expression right?${j===void 0?"":` ${K}`}`)}return this.optional(
D,E)}boolean(D,E){return this.notEmpty(D,ce.yG,E?void 0:"false")??E}refuse(D,E,j="before-anything-is-sent"){this.#e??=j,this.#n.push(`${D} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(D){if(D!==void 0&&this.#n.
length===0)return D;throw new Q.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function ae(H){const D=H.required("host",parseAddress),j=H.required("api-key",parseKey,"is required. The se\
cret isn't set, or this job can't read it"),K=(H.optional("timeout-minutes",parseNumber(1440))??30)*6e4,L=(H.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,R=H.boolean("summary",!0);return D&&
j?{host:D,apiKey:j,timeoutMs:K,longestWaitMs:L,summary:R}:void 0}}),4022:((be,xe,m)=>{m.d(xe,{UX:()=>Pt,N9:()=>vt});var I=m(1455),Q=m(6760),ce=m(7279),le=m(8725),ae=m(276),H=m(4057),D=m(706);async function E(M,{
ms:n,error:t},o){const a=new AbortController,p=setTimeout(()=>a.abort(t),n),d=Math.min(M.endsAt,performance.now()+n);try{return await o({...M,signal:AbortSignal.any([M.signal,a.signal]),endsAt:d})}finally{
clearTimeout(p)}}function j(M,n){const t=`${n} within ${humanTime(M)} (timeout-minutes)`;return{ms:M,error:new Failure({what:t,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var K=m(
3657),L=m(7598),R=m(2975),h=m(1858),N=m(7596);const U=Je(import.meta.url)("node:http"),Y=Je(import.meta.url)("node:https");var W=m(8522),A=m(6671);const r=3e4,c=65536,_=new Set([301,302,303,307,308]),
z="export-workflow-action";function l(){normalizeProxySettings();const M=()=>new HttpClient(void 0,void 0,{keepAlive:!0});return{kept:{http:M(),https:M()},proven:new Set}}function C(M){return{type:"ap\
plication/json",bytes:Buffer.from(JSON.stringify(M))}}async function w({kept:M,proven:n},t,o){const{label:a,method:p,url:d,headers:k,body:ye,maxBytes:$e,idleMs:we=r}=t;checkProxy(d,a);const ue=d.protocol===
"https:"?"https":"http",Ie=ye?new HttpClient:M[ue],Ye=new AbortController,Ge=AbortSignal.any([o,Ye.signal]);let[Qe,Ze]=[!1,"no response"];const et=setTimeout(()=>{const ft={retryable:!0,maybeProcessed:Qe};
Ye.abort(connectionFailure(a,`${Ze} within ${we/1e3} s`,RUN_LATER,ft))},we);let tt;try{tt={http,https}[ue].request({method:p,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{
...k,...ye&&{"content-type":ye.type,"content-length":ye.bytes.length},"accept-encoding":"identity","user-agent":z},...d.username+d.password!==""&&{auth:`${decode(d.username)}:${decode(d.password)}`},agent:Ie.
getAgent(d.href),signal:Ge});const ft=b(tt,a,()=>{Qe=!0});T(tt,ye?.bytes??Buffer.alloc(0),()=>et.refresh());const xt=await raceAbort(Ge,ft);n.add(d.origin),Ze="no data";const St=[];let st=$e;for await(const Ft of xt){
if(et.refresh(),st-=Ft.length,st<0)throw Z(a,$e);St.push(Ft)}const mt=$(Buffer.concat(St),xt.headers["content-encoding"],a,$e);return{status:xt.statusCode??0,headers:xt.headers,bytes:mt}}catch(ft){throw Ge.
throwIfAborted(),toNetworkError(ft,a,Qe,n.has(d.origin))}finally{clearTimeout(et),tt?.destroy()}}function b(M,n,t){return new Promise((o,a)=>{M.once("socket",d=>{M.reusedSocket?t():d.once(M.protocol===
"https:"?"secureConnect":"connect",t)});const p=d=>{d.socket.destroy();const k={retryable:!0,maybeProcessed:!0};a(connectionFailure(n,"the server switched protocols (101)",RUN_LATER,k))};M.once("upgra\
de",p),M.once("response",d=>d.statusCode===101?p(d):o(d)),M.on("error",a)})}function T(M,n,t){n.length===0?M.end():M.write(n.subarray(0,c),o=>{t(),o||T(M,n.subarray(c),t)})}const V=new Set(["gzip","x-\
gzip","deflate"]);function $(M,n="",t,o){const a=n.toLowerCase().split(/[\s,]/);try{return a.reduceRight((p,d)=>{const k=d==="br"?brotliDecompressSync:V.has(d)?unzipSync:void 0;return k&&p.length>0?k(
p,{maxOutputLength:o}):p},M)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?Z(t,o):p}}function Z(M,n){const t=`the response is larger than ${humanSize(n)}, the limit`;return responseFailure(M,t,"Check\
 host.",{maybeProcessed:!0})}function q({headers:M,bytes:n}){return M["content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function pe({status:M,headers:n},t,o){if(!_.has(M)||
n.location===void 0)return;const a=n.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(a,t.href))return new URL(a,t.href);const p=`the platform redirects (${M}) to\
 an address that can't be read`;throw responseFailure(o,p,"Check host.",{maybeProcessed:!0})}function Te({headers:M}){return!M["content-length"]&&!M["transfer-encoding"]}const ke=null,Le=5,ze=new Set(
[400,401,403,404,410]),Xe="Download",v="Re-run the job.";async function O(M,{url:n,freshUrl:t,read:o}){let a=n;return await retry(M,async()=>{a??=await t();const p=await G(M,a).catch($e=>{throw $e instanceof
Failure&&$e.affectsAll?$e.with({affectsAll:!1}):$e}),{status:d,bytes:k}=p;if(ze.has(d))throw a=void 0,ee(`the URL was refused (${d})`,v,{retryable:!0});if(d!==200)throw ee(`the server answered ${d}`,v,
{retryable:d===206});if(isPage(p))throw ee("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ye=await o(k).catch($e=>{throw $e instanceof Failure&&
isOpenEnded(p)?$e.with({retryable:!0}):$e});return{bytes:k,sha256:createHash("sha256").update(k).digest("hex"),content:ye}})}function ee(M,n,t={}){return new Failure({what:Xe,why:M,advice:n,topic:"the\
-package",...t})}async function G(M,n){const{platform:t,log:o,signal:a}=M;let p=n;for(let d=0;;d++){const k=d===0&&p.origin===t.url.origin,ye={accept:"*/*",...k&&{"x-api-key":t.apiKey}},$e={label:Xe,method:"\
GET",url:p,headers:ye,maxBytes:ke};t.connections.proven.add(p.origin);const we=async()=>{const Ye=await send(t.connections,$e,a),{status:Ge,headers:Qe}=Ye;o.debug(`GET a package from ${toSingleLine($e.
url.origin)}: ${Ge}`);const Ze=`the server answered ${Ge}`;if(isTransient(Ge))throw responseFailure(Xe,Ze,RUN_LATER,factsOf(Ge,Qe));return Ye},ue=await(k?t.rateLimit.run(Xe,void 0,M,we):we()),Ie=redirectTarget(
ue,p,Xe);if(Ie===void 0)return ue;if(d===Le)throw ee("the URL redirects in a circle",v);Ie.origin===p.origin&&Ie.username+Ie.password===""&&Object.assign(Ie,{username:p.username,password:p.password}),
p=me(Ie.href,M)}}function me(M,{platform:n,log:t}){const o=n.url;if(n.secrets.maskUrl(M,o,t),!URL.canParse(M,o.href))throw ee("the platform's download URL can't be read",v);const a=new URL(M,o.href);a.
protocol==="http:"&&o.protocol==="https:"&&a.hostname===o.hostname&&(a.protocol="https:",a.port===""&&(a.port=o.port),n.secrets.maskUrl(a.href,o,t));const p=a.protocol==="http:"&&o.protocol==="http:"&&
isLoopback(a.hostname);if(a.protocol!=="https:"&&!p)throw ee("the platform's download URL isn't https","Check host.");return a}const Se=30,Ee=6e4,te=500,re=16e3,de=.95,oe=20;class fe{#n=new Map;#e=0;#t=0;#r=0;async run(n,t,o,a){
const p=await this.#o(n,t,o),d=()=>p>this.#r;try{const k=await a();return d()&&(this.#t=this.#t<oe?0:this.#t*de),k}catch(k){if(!(k instanceof Failure&&k.status===RATE_LIMITED))throw k;const ye=performance.
now();throw d()&&(this.#t=Math.min(re,Math.max(te,this.#t*2)),this.#r=ye),this.#e=Math.max(this.#e,ye+(k.retryAfterMs||2*this.#t)),k.with({retryAfterMs:this.#e-ye})}}async#o(n,t,{signal:o,endsAt:a}){const p=t!==
void 0&&this.#n.get(t)||[];for(t!==void 0&&this.#n.set(t,p);;){if(o.throwIfAborted(),this.#e>=a)throw responseFailure(n,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const d=performance.
now(),k=p.at(-Se)??Number.NEGATIVE_INFINITY,ye=Math.max(this.#e,k+Ee);if(ye<=d)return this.#e=d+this.#t,p.push(d),d;await sleep(ye-d,o)}}}function se(M,n,t){const o=Be(M,0);return{fields:M,label:n,redact:t,
message:o&&t(o)||void 0}}function ve({label:M,message:n},t,o){return responseFailure(M,`the platform answered without a ${t}${Re(n)}`,o)}function Re(M){return M===void 0?"":` (${M})`}function _e(M){return typeof M==
"object"&&M!==null&&!Array.isArray(M)}const Ne=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Pe=4;function Be(M,n){
if(typeof M=="string")return M.trim()||void 0;if(!(n>Pe)){if(Array.isArray(M))return Be(M[0],n+1);if(_e(M))for(const t of Ne){const o=Be(M[t],n+1);if(o!==void 0){const{code:a}=M;return typeof a=="numb\
er"||typeof a=="string"?`${o}, code ${a}`:o}}}}const P="Settings \u2192 Security & Control \u2192 API Scopes";function X(M,n,{message:t,isPage:o,hasWorked:a}){if(isTransient(n))return RUN_LATER;if(n===
404)return"Check host, the IDs, and that the key's account can see the workflow.";if(n===409&&M.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(n===409||n===
423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(n<400||n===405||n>=500)return"Check host.";if(n!==401&&n!==403)return M.isTransient?RUN_LATER:
"Check the inputs.";if(o)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check \
the IDs, and that the key's account can see this one.";const p=M.scope===void 0?"another scope":`the scope "${M.scope}"`;if(n===403)return`The key needs ${p}. Add it under ${P}.`;const d=/scope/i.test(
String(t))?` The key also needs ${p}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${P}\
.${d}`}const ne=6,y=32,F=2e3,he=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,ge=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Me extends null{#n=new Set;#e=new Set;allow(...n){for(const t of n)this.#n.add(t)}maskFields(n,t,o){const a=We(n).slice(0,F);for(const[p,d]of a)/id$/i.test(p)&&isId(d)&&this.allow(d);for(const[p,
d]of a)/url$/i.test(p)?this.maskUrl(d.trim(),t,o):this.#t(Ue(d),o)}maskUrl(n,t,o){const a=URL.canParse(n,t.href)?new URL(n,t.href):void 0;if(a&&t.href.startsWith(a.href))return;const p=[n,a?a.pathname+
a.search:n].filter(d=>/[?:]|^\/\//.test(d));this.#t(p,o),a&&this.#t([a.href,a.password,decode(a.password),...Ue(a.search)],o)}#t(n,t){const o=d=>Array.from(this.#n).some(k=>k.includes(d)),a=n.filter(d=>!o(
d)&&!o(decode(d))),p=d=>encodeURIComponent(Buffer.from(d).toString());for(const d of a.flatMap(k=>[k,p(k)]))d.length<ne||this.#e.has(d)||(this.#e.add(d),this.add(d),t.mask(d))}}function Ue(M){return Array.
from(M.matchAll(he)).flatMap(([,n,t])=>{const o=String(t).replace(/[.,:!?)\]}]+$/,"");return ge.test(String(n))||decode(o).length>=y?[o,decode(o)]:[]})}function We(M){const n=Object.entries(M);for(const[
,t]of n)if(typeof t=="object")for(const o of Object.entries(t??{}))n.push(o);return n.filter(t=>typeof t[1]=="string")}function Ve(M,n,t={}){const o=new Secrets([n,...t.secrets??[]]);return o.allow(M.
href,...t.known??[]),{url:M,apiKey:n,secrets:o,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Fe=null,qe=12e4,ct=12e4,He="The job may have started, so the request was\
 not retried. Check the workflow in AI for Process before you re-run the job.";async function rt(M,n){const{label:t,method:o,path:a,isTransient:p}=n,{secrets:d,rateLimit:k}=M.platform;d.allow(...a.split(
/[/?&=]/));const ye=o==="GET"?a:void 0,$e=()=>k.run(t,ye,M,()=>ut(M,n));return await retry(M,$e,{atLeastMs:p?ct:0})}async function ut(M,n){const{platform:t,signal:o,log:a}=M,{label:p,method:d,path:k,body:ye,
idempotent:$e=!0,isTransient:we}=n,ue=new URL(`api/public/${k}`,t.url),Ie={accept:"application/json","content-type":"application/json","x-api-key":t.apiKey},Ye={maxBytes:Fe,...!$e&&{idleMs:qe}};try{const Ge=await send(
t.connections,{label:p,method:d,url:ue,headers:Ie,body:ye,...Ye},o);return a.debug(`${d} ${t.secrets.redact(ue.pathname)}: ${Ge.status}`),nt(M,n,ue,Ge)}catch(Ge){const Qe=Ge instanceof Failure?Ge:void 0;
if(!$e&&(o.aborted||Qe?.maybeProcessed)){const Ze=asFailure(Ge),et=`${Ze.retryable?"":Ze.advice} ${He}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Qe&&we?.(Qe)?Qe.with({retryable:!0}):Ge}}function nt({platform:M,log:n},t,o,a){const{label:p,isCreation:d=!1}=t,{status:k,headers:ye,bytes:$e}=a,{secrets:we}=M,ue=(st,mt,Ft)=>responseFailure(p,st,
mt,Ft),Ie=redirectTarget(a,o,p);if(Ie){we.maskUrl(Ie.href,M.url,n);const st=`the platform redirects to ${toSingleLine(Ie.origin,100)}, and the key follows no redirect`;throw ue(st,"If that is your env\
ironment, set host to it.",{status:k,maybeProcessed:k!==307&&k!==308})}const Ye=new TextDecoder().decode($e),Ge=ot(Ye);we.maskFields(Ge??{},M.url,n);const Qe=makeResponse(Ge??{},p,we.redact),{message:Ze}=Qe,
et=isPage(a);if(k<200||k>299){const st=M.collections.has(p),mt=adviceOn(t,k,{message:Ze,isPage:et,hasWorked:st});throw ue(`the platform answered ${k}${inBrackets(Ze)}`,mt,{...factsOf(k,ye),affectsAll:(k===
401||k===403)&&!st,busy:k===423||k===409&&!d})}if(Ge!==void 0)return Qe;const tt=isOpenEnded(a)&&/^\s*\{/.test(Ye);throw ue(`the platform answered ${Ye===""?"nothing":et?"with a web page":tt?"with hal\
f an object":"with something other than a JSON object"} (${k})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:tt})}function ot(M){try{const n=JSON.parse(M);return isObject(
n)?n:void 0}catch{return}}const yt=null;function gt(M){return yt.find(([,n])=>n.split(" ").includes(M))?.[0]??"unknown"}function Ot({fields:M,message:n,redact:t}){const o=isObject(M.response)?M.response:
{},a=[o.downloadUrl,o.downloadURL,M.downloadUrl,M.downloadURL];return{dockStatusId:readId(M["dock-statusId"],M.dockStatusId,M._id),workflowId:readId(M.workflowId,M.toolId),exportJobId:readId(M.exportJobId),
status:_t(M.status,t),downloadUrl:a.map(p=>typeof p=="string"?p.trim():"").find(p=>p!==""),refused:M.success===!1,message:n}}function _t(M,n){const t=typeof M=="string"||typeof M=="number"?String(M).trim():
"",o=t.toUpperCase().replace(/[\s-]+/g,"_");return gt(o)==="unknown"?n(t,40).toUpperCase():o}async function It(M,n,t=()=>!0){const o=`dock-status/${n}`;return Ot(await callApi(M,{label:"Dock status",method:"\
GET",path:o,isTransient:t}))}const dt="the-job-on-the-platform",ht=50,Bt=294,Wt=6.12,Mt=2e3;function bt(M,n){const t=Math.max(Bt,M/Wt);return M<MINUTE_MS?t:Math.max(Mt,Math.min(n,t))}async function Jt(M,n,t){
const{log:o,signal:a}=M,p=performance.now(),d=Ct(M,p);let k=n,ye=p,$e;for(let we=0;;we++){t.onStatus(k),d(k);const ue=gt(k.status);if(ue==="failed"||ue==="succeeded"&&k.refused){const Ie=`The job ${k.
status==="FAILED"?"failed":`ended as ${k.status}`} on the platform`,Ye=`${k.message??"it gave no reason"} (dock status ${n.dockStatusId})`;throw new Failure({what:Ie,why:Ye,advice:t.advice,topic:dt})}
if(ue==="succeeded")return k.status!=="SUCCESS"&&o.warning(`The platform reports ${k.status}, which is treated as SUCCESS.`),k;$e=ue==="unknown"&&k.refused?$e??ye:void 0;try{if($e!==void 0&&ye-$e>=PATIENCE_MS){
const Ge=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:Ge,topic:dt})}const Ie=we===0?ht:bt(ye-p,t.longestWaitMs);await sleep(Math.max(0,ye+Ie-
performance.now()),a),ye=performance.now();const Ye=({status:Ge=404})=>we>0||Ge===404;k=await It(M,n.dockStatusId,Ye)}catch(Ie){throw Ht(Ie,n,k)}}}function Ct({log:M},n){let t,o=n;return a=>{const p=performance.
now(),d=humanTime(p-n),k=a.status!==t,ye=p-o>=MINUTE_MS;(k||ye)&&(o=p),k&&t!==void 0?M.info(`${a.status||"No status"} after ${d}`):ye&&M.info(`Still ${a.status||"without a status"} after ${d}`),k&&gt(
a.status)==="unknown"&&M.warning(`The platform reports an unknown status (${kt(a)}). The action keeps waiting.`),t=a.status}}function kt({status:M,message:n}){return`${M||"none"}${n===void 0?"":`, "${n}\
"`}`}function Ht(M,{dockStatusId:n},t){const o=gt(t.status)==="unknown"||t.message!==void 0?`, last status ${kt(t)}`:"",a=`The job may still be running on the platform: dock status ${n}${o}.`,p=asFailure(
M);return p.with({advice:`${p.advice} ${a}`.trim(),cause:M})}const At=null;async function Et(M,n){const{collections:t}=M.platform;let o;for(const a of new Set([...t.values(),...At])){const p=n(a),{label:d,
idempotent:k=!0}=p,ye=t.get(d);if(!(ye&&ye!==a))try{const $e=await callApi(M,p);t.set(d,a);const we=readJob($e),{dockStatusId:ue}=we;if(ue!==void 0)return{...we,dockStatusId:ue};throw missing($e,"dock\
 status ID",k?"Check host and the IDs.":MAYBE_STARTED)}catch($e){if($e instanceof Failure&&$e.busy&&t.set(d,a),!($e instanceof Failure&&$e.status===404))throw $e;o??=$e}}throw o}async function Lt(M,{workflowId:n,
flowId:t}){return await Et(M,o=>({label:"Export",method:"POST",path:`${o}/${n}/export?flowId=${t}`,scope:"Export workflow"}))}async function Vt(M,n,t){const o=t.downloadUrl??n.downloadUrl??(await readDockStatus(
M,n.dockStatusId)).downloadUrl;if(o!==void 0)return downloadUrl(o,M);const a=`the platform reports ${t.status} but names no download URL`;throw new Failure({what:"Export",why:a,advice:"Re-run the job.",
topic:"the-job-on-the-platform"})}async function Yt(M,n,{app:t,flow:o,env:a}){const p="workflowName"in n,d=k=>k==="tools"?"tool":"workflow";return await Et(M,k=>({label:"Import",method:"POST",path:p?`${k}\
/import`:`${k}/${n.workflowId}/import`,body:jsonBody({[`${d(k)}DataFileId`]:t,flowDataFileId:o,envVariablesFileId:a,...p&&{[`${d(k)}Name`]:n.workflowName}}),idempotent:!1,isCreation:p,scope:"Import wo\
rkflow"}))}async function Zt(M,n){const t=o=>({label:"Deploy",method:"POST",path:`${o}/${n}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(M,()=>Et(M,t),
{untilFree:!0})}class pt extends ce.HR{job;constructor(n,t){super({...(0,ce.h_)(t),busy:!1,cause:t}),this.job=n}}function an(M){return M instanceof pt?M.job:{}}async function Nt(M,n,{title:t,longestWaitMs:o,
advice:a,idsIn:p}){M.log.info(`${t}: ${n.status||"no status"}, dock status ${n.dockStatusId}`);let d={};const k=ye=>{const $e={"dock-status-id":n.dockStatusId,...p(ye)},we=Object.keys($e).some(ue=>!(ue in
d));d={...$e,...d,...ye.status!==""&&{status:ye.status}},we&&M.publish(d)};try{return{last:await waitForJob(M,n,{longestWaitMs:o,advice:a,onStatus:k}),outputs:d}}catch(ye){throw new pt(d,toError(ye))}}
const Ut="Check the workflow in AI for Process, then re-run the job.";async function cn(M,n,{workflowId:t,flowId:o,timeoutMs:a,longestWaitMs:p}){return M.log.info(`Exporting workflow ${t}, flow ${o}, \
from ${n.url.href}`),await withDeadline({...M,platform:n},userLimit(a,"No package"),async d=>{const k=await startExport(d,{workflowId:t,flowId:o}),{dockStatusId:ye,exportJobId:$e}=k,{last:we,outputs:ue}=await Nt(
d,k,{title:`Export job ${$e??"without an ID"}`,longestWaitMs:p,advice:Ut,idsIn:()=>$e===void 0?{}:{"export-job-id":$e}});try{const Ie=await packageUrl(d,k,we),Ye=async()=>packageUrl(d,k,await readDockStatus(
d,ye)),Ge=et=>readZip(et,d.signal),{content:Qe,...Ze}=await download(d,{url:Ie,freshUrl:Ye,read:Ge});return{...Ze,package:Qe,job:ue}}catch(Ie){throw new pt(ue,toError(Ie))}})}function Qt({host:M,pathname:n}){
return M+n.replace(/\/$/,"")}const qt=2e4;function Pt({message:M}){return(0,D.OX)(M,1e3)}const Dt="<dock status ID>";function Kt(M){const n=new Map;for(const{name:o,error:a}of M){const{"dock-status-id":p}=jobOf(
a),d=p===void 0?a.message:a.message.replaceAll(p,Dt),k=n.get(d)??{names:[],ids:[],help:helpFor(a)};n.set(d,k),k.names.push(o),p!==void 0&&k.ids.push(p)}const t=Math.max(100,Math.min(1e3,Math.floor(qt/
n.size)));return Array.from(n,([o,{names:a,ids:p,help:d}])=>({names:a,message:toSingleLine(o,t).replaceAll(Dt,()=>p.join(", ")),help:d}))}function en(M){return Kt(M).map(({names:n,message:t})=>`${n.join(
", ")}: ${t}`).join(" | ")}function tn(M,n){return!M||!n||M.message===n.message?M??n:jt(M,`${M.message} Also: ${n.message}`)}function jt(M,n){return new Failure({what:n,topic:asFailure(M).topic,cause:M})}
async function nn(M,n,t){let o;const a=await M.catch(p=>(o=toError(p),{...n,...jobOf(o)}));if(setOutputs(a),t){const{titles:p,facts:d}=t,k=factTable([...d,["Workflow ID",a["workflow-id"]],["Dock statu\
s ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);o?await writeSummary(p.failed,withHelp(Pt(o),helpFor(o)),k):await writeSummary(p.done,
k)}if(o)throw o}const rn=1e6;async function un(M,n){const t=JSON.stringify(n),o=await vt(`the output ${M}`,{[`${M}.json`]:t}),a=Buffer.byteLength(t)>rn;return a&&notice(`The output ${M} would be longe\
r than GitHub's limit of 1 MB. Read the file in ${M}-path.`),{[M]:a?[]:n,...o}}async function vt(M,n){try{const t=await(0,ae.Pd)("workflow-results-"),o={};for(const[a,p]of Object.entries(n)){const d=(0,Q.
join)(t,a);await(0,I.writeFile)(d,p).catch((0,ae.E_)(d)),o[`${(0,Q.parse)(a).name}-path`]=d}return o}catch(t){return(0,le.t1)().warning(`Can't keep ${M} as a file. ${(0,ce.gJ)(t)}`),{}}}}),2345:((be,xe,m)=>{
m.d(xe,{uu:()=>hr,S3:()=>fr,$0:()=>pr});var I=m(1124),Q=m(706);const ce=Number.MAX_SAFE_INTEGER,le=2,ae=60,H="</details>",D=41,E=100;function j(e,s={}){const{under:i=()=>"",parts:u=[],noun:f="change",
folded:x=!1}=s,{length:g}=i(ce),{least:B=g===0?e:`${e} \u2026`,changes:S=W(u)}=s;return{line:e,under:i,size:e.length+g,least:B,parts:u,changes:S,noun:f,folded:x}}function K(e,s,i={}){return s.length===
0?[]:[j(e,{...i,parts:s})]}function L(e,s){const i=({leaf:J,outer:ie})=>ie.length===1?0:J.size,u=(J,ie)=>i(J)-i(ie),f=new Map,x=()=>A(U(e,f).filter(([J])=>J!=="")),g=[];let B=h(e,[]).sort(u),S=s;for(let J=-1;B.
length>0&&J<g.length;S=s-R(x()))J=g.length,B=B.filter(ie=>{const Oe=ie.outer.filter(je=>!f.has(je)),Ce=Oe.map(je=>je.line.length+le+ae+(je.folded?D:0)).reduce((je,De)=>je+De,ie.leaf.least.length+le);if(Ce>
S)return!0;S-=Ce;for(const je of Oe)f.set(je,[]);return f.set(ie.leaf,[ie.leaf.least]),g.push(ie),!1});for(const[J,{leaf:ie}]of g.sort(u).entries()){const Oe=N(ie,ie.least.length+Math.floor(S/(g.length-
J)));S-=R(Oe)-ie.least.length,f.set(ie,Oe)}return x()}function R(e){return e.reduce((s,{length:i})=>s+i,0)}function h(e,s){return e.parts.length===0?[{leaf:e,outer:s}]:e.parts.flatMap(i=>h(i,[...s,e]))}
function N({line:e,under:s,size:i,least:u},f){if(i<=f)return[e,s(Math.max(f,ce))];for(let x=f-e.length-ae;x>E;x=Math.floor(x*.7)){const g=s(x);if(g!==""&&e.length+g.length<=f)return[e,g]}return[u]}function U(e,s){
const{line:i,parts:u,folded:f}=e;if(u.length===0)return[s.get(e)??[]];const g=[...u.filter(B=>s.has(B)).flatMap(B=>U(B,s)),[Y(e,u.filter(B=>!s.has(B)))]];return f?[[`<details><summary>${i}</summary>`],
...g,[H]]:[[i],...g]}function Y({noun:e},s){if(e==="connection"&&s.length>0)return`\u2026 and ${(0,Q.hS)(s.length,"more connection")}`;if(W(s)===0)return"";const i=e==="workflow"?` in ${(0,Q.hS)(s.length,
"more workflow")}`:"";return`\u2026 and ${(0,Q.hS)(W(s),"more change")}${i}`}function W(e){return e.reduce((s,{changes:i})=>s+i,0)}function A(e){const s=i=>i?.[0]?.startsWith("- ");return e.flatMap((i,u)=>{
const f=i[0]===H||s(i)&&s(e[u-1]);return[u===0?"":f?`
`:`

`,...i]})}var r=m(8132),c=m(3436),_=m(2742);const z=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,l=["x","y"],C=Le("vi\
ewport canvas"),w=Le("w h width height left top zoom"),b=[["x"],["position"],["left","top"]],T=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
V=/^\d{4}-\d\d-\d\d$/,$=Le("_?id uuid guid identifier instanceIdentifier"),Z=/^\d{1,15}$/,q=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,pe=Le("_?rev revision version versionId activeVersio\
nId versionCounter versionNumber"),Te=Le("meta(data)? .*info revision flow workflow"),ke=[[Le(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),T,V],[Le("\
.*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),T],[Le("[lc]Mod [mc]time"),T],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function Le(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function ze({base:e,head:s}){const i={base:(0,_.Z)(()=>new Set((0,c.PX)(e))),head:(0,_.Z)(()=>new Set((0,c.PX)(s)))};return u=>{const{
kind:f,path:x}=u;if(f==="reordered"||f==="moved")return!1;const[g,B=g]=f==="modified"?[u.from,u.to]:[u.value];if(Ee(g)&&Ee(B)&&O(x,g.type==="literal"))return!0;if(f!=="modified"||g.type!==B.type||!("t\
ext"in g)||!("text"in B))return!1;const[S,J,ie]=[Se(x.at(-1)),(0,c.e1)(g.text),(0,c.e1)(B.text)],Oe=(...De)=>[J,ie].every(Ke=>De.some(at=>at.test(Ke)));if(ke.some(([De,...Ke])=>De.test(S)&&Oe(...Ke)))
return!0;const Ae=Se(x.at(-2));if(pe.test(S)&&Oe(Z,q))return Ae===""||Te.test(Ae);const Ce=$.test(S)||S===`${Se(x.at(-3)).replace(/s$/,"")}Id`;return Ae===""&&Ce&&Oe(q)&&!i.head().has(J)&&!i.base().has(
ie)}}function Xe(e){return q.test(e)||T.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function v(e,s){return $.test(e)&&(0,c.jn)(s)||z.test(e)&&s.type!=="literal"&&Ee(s)||l.includes(e)&&Ee(s)}function O(e,s){
const[i,u]=[e.at(-2),Se(e.at(-1))],f=e.slice(ee(e)).find(B=>z.test(Se(B)));if(f)return f===e.at(-1)?!s:u===""||l.includes(u)||w.test(u);const x=i?.type==="item"&&i.item.type==="object"?i.item.members:
void 0;return u==="zoom"&&C.test(Se(i))||l.includes(u)||w.test(u)&&b.some(B=>B.every(S=>x?.has(S)))}function ee(e){return e.findLastIndex(({type:s})=>s==="item")+1}function G(e,{matches:s}){const i=new Map(
s.map(f=>[f.path.at(-1),f])),u=new Map;for(const f of e){const x=ee(f.path),[g,B]=[f.path[x-1],f.path[x]],S=l.includes(Se(B)),J=S?l:z.test(Se(B))?[Se(B)]:[],[ie,Oe]=[me(i.get(g)?.base,J),me(i.get(g)?.
head,J)],Ae=[...f.path.slice(0,x),{type:"member",key:J.join(", ")}];ie&&Oe?u.set(S?g:B,{kind:"modified",path:Ae,from:ie,to:Oe}):u.set(f,f)}return[...u.values()]}function me(e,s){const i=e?.type==="obj\
ect"?s.flatMap(u=>e.members.get(u)??[]):[];if(!(i.length<s.length))return i.length>1?{type:"array",id:0,items:i,unordered:!1}:i[0]}function Se(e){return e?.type==="member"?e.key:""}function Ee(e){if(e.
type==="literal")return/\d/.test(e.text);const s=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return s.length>0&&s.every(Ee)}const te=[Le("_?id key uuid guid identifier"),Le("\
(node|step|state)_?id"),Le("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,Le("\\*")],re=Le("(source|from|target|to|next|then|else|goto|default)(_?id)?"),de="*",oe=64;function fe(e,s){
const i=se([]),u=[],f=new Set([e,s].flatMap(B=>[...(0,c.PX)(B),...Ne(B)]));function x(B,S,J){if((0,c.jn)(B))_e(B.text,S,J);else if(B.type==="object")g(B,S,J);else{const ie=B.items.length>1&&B.items.some(
({type:Oe})=>Oe==="array");for(const[Oe,Ae]of B.items.entries())x(Ae,ve(S,"[]"),{...J,array:B.items,...ie&&{slot:Oe}})}}function g(B,S,{key:J,array:ie,map:Oe,...Ae}){let Ce=Ae;if(ie!==void 0||J!==void 0){
const Ke={side:Ae.side,value:B,field:S,outer:Ae.place,key:J,array:ie??[]};Ce={...Ae,place:Ke,map:Oe},u.push(Ke)}const je=Be(B,f),De=Ce===Ae&&(0,c.YD)(B).some(Ke=>Oe?.members.has(Ke));for(const[Ke,at]of B.
members){const $t=ve(S,je||De?de:Ke);De&&_e(JSON.stringify(Ke),$t,Ce,at),(!De||at.type==="array")&&x(at,$t,je?{...Ce,key:Ke,map:B}:Ce)}}return x(e,i,{side:"base"}),x(s,i,{side:"head"}),{root:i,places:u,
find:P(u)}}function se(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function ve(e,s){const i=e.inner.get(s)??se([...e.keys,s]);return e.inner.set(s,i),i}function Re(e,s){return e?.inner.
get(s)??e?.inner.get(de)}function _e(e,{keys:s,texts:i,references:u},{place:f,slot:x},g){i.set(e,(i.get(e)??0)+1);const B=e.startsWith('"')?e.length>2:re.test(s.findLast(S=>S!=="[]")??"")&&Number.isInteger(
Number(e));f&&B&&u.push({text:e,place:f,slot:x,value:g})}function Ne(e){if((0,c.jn)(e))return[];const s=e.type==="array"?e.items:[...e.members.values()];return[...s.flatMap(Ne),...s.some(Pe)?[]:(0,c.YD)(
e)]}function Pe(e){return e.type==="object"}function Be({members:e},s){return 2*[...e.keys()].filter(u=>!re.test(u)&&s.has(u)).length>=e.size&&[...e.values()].every(Pe)}function P(e){const s=new Map;for(const i of e){
const u=(f,x)=>{const g=te.findIndex(J=>J.test(f));if(g<0)return;const B=`${i.side} ${x}`,S=s.get(B)??[];S[g]=(S[g]??new Set).add(i),s.set(B,S)};i.key!==void 0&&u(de,JSON.stringify(i.key));for(const[f,
x]of i.value.members)(0,c.jn)(x)&&u(f,x.text)}return(i,u)=>{const f=s.get(`${u.side} ${i}`)?.find(x=>x);return f&&f.size<=oe?X([...f],u):void 0}}function X(e,s){const i=s?e.filter(f=>ne(f,s)):e;if(i.length===
0&&s)return X(e,s.outer);const u=i.length>1?i.filter(({value:f})=>f.members.size>2):i;return u.length===1?u[0]:void 0}function ne(e,s){return e!==void 0&&(e===s||ne(e.outer,s))}var y=m(5408);const F="\
source from origin src tail out".split(" "),he="target to dest destination head in".split(" "),ge="next to goto target targets wire wires link links edge edges transition transitions connection connec\
tions",Ue=`${ge} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),We="after d\
epends dependencies needs requires prev previous predecessor predecessors".split(" "),Ve=`${ge} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),Fe="\
label title name condition if when event type relationship selectedRelationships".split(" "),qe=60;function ct(e,s){const i=fe(e,s),u=rt(i.root).flatMap(B=>ut(B,i)),f=ot(u),x=f.length>0?f:gt(u,i),g=new Set(
x.flatMap(({source:B,target:S})=>[B.field,S.field]));return{root:i.root,nodes:i.places.filter(({field:B})=>g.has(B)),edges:x}}function He(e,s){return e.flatMap(u=>u.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).
some(u=>s.includes(u.toLowerCase()))}function rt(e){const s=[e];for(const i of s)s.push(...i.inner.values());return s}function ut(e,{find:s}){const i=e.references.flatMap(B=>{const S=s(B.text,B.place);
return S?[{...B,field:e,target:S}]:[]}),u=i.filter(({place:B,target:S})=>!ne(B,S)),f=i.length/e.references.length,x=f>=.5&&nt(e.references)-nt(i)<=2;return(f>=.9||x&&He(e.keys.slice(-2),Ue))&&2*u.length>=
i.length?[i]:[]}function nt(e){return new Set(e.map(({text:s})=>s)).size}function ot(e){const s=e.filter(i=>!i.some(({place:u,target:f})=>f.field===u.field));return[...(0,y.$z)(s,([i])=>i?.place.field).
values()].flatMap(i=>{const u=new Map(yt(i,F).map(f=>[f.place,f]));return yt(i,he).flatMap(f=>{const x=u.get(f.place),g=x&&{source:x.target,target:f.target,links:[x,f]};return g?[{...g,label:_t(f,f.place,
[]),item:f.place.value}]:[]})})}function yt(e,s){return e.filter(([u])=>u&&He(u.field.keys.slice(-2),s)).sort((u,f)=>nt(f)-nt(u))[0]??[]}function gt(e,s){const[i,u]=[[],[]],f=new Set;for(const g of e){
const B=g.flatMap(Ae=>Ot(Ae,s)),[S]=B;if(S===void 0||10*B.length<9*g.length)continue;const J=S.link.field.keys.slice(S.inside.field.keys.length),ie=B.filter(({source:Ae,inside:Ce})=>Ae!==Ce);for(const{
inside:Ae}of ie)f.add(Ae.key);const Oe=He(J,We);if(!(!Oe&&ie.length===0&&!He(J,Ue)))for(const{link:Ae,source:Ce}of B){const je=Ae.place===Ce?void 0:Ae.place,De={label:_t(Ae,je,J),links:[Ae],item:je?.value};
Oe?u.push({source:Ae.target,target:Ce,...De}):i.push({source:Ce,target:Ae.target,...De})}}const x=i.length<u.length?u:i;return f.size>1||nt(x.flatMap(({links:g})=>g))>1?x:[]}function Ot(e,{find:s}){for(let i=e.
place;i;i=i.outer){const u=s(JSON.stringify(i.key),i),f=[i,u].find(x=>x?.field===e.target.field);if(f)return[{link:e,source:f,inside:i}]}return[]}function _t({slot:e,value:s},i,u){const f=Fe.map(B=>{const[
S,J]=[i?.field.inner.get(B),It(i?.value.members.get(B))];return S&&S.texts.size+(S.inner.get("[]")?.texts.size??0)>1||J.includes(" ")?J:""}),x=u.filter(B=>!Ve.includes(B.toLowerCase())),g=e===void 0?[]:
[`output ${e+1}`];return[It(s),...f].find(B=>B!=="")??[...x,...g].join(", ")}function It(e){const i=(e?.type==="array"?e.items:[e]).flatMap(u=>u?.type==="string"&&(0,c.e1)(u.text).trim()||[]).join(", ");
return i.length>qe?"":i}var dt=m(1345);const ht={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke\
:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Wt={same:"-->",added:"==>",removed:"-.->"},Mt=40,bt=500,Jt=5e4,Ct=40,kt=6;function Ht(e,s,{isWhole:i,hide:u}){
const f=({status:S})=>i||S!=="same",x=new Set([...e.filter(f),...s.filter(f).flatMap(At)]),g=s.filter(S=>At(S).some(f)).flatMap(At);if(x.size===0)return{};for(const S of[new Set([...x,...g]),x]){const J=s.
filter(Oe=>At(Oe).every(Ae=>S.has(Ae)));if(S.size>Mt||J.length>bt)continue;const ie=Et(e.filter(Oe=>S.has(Oe)),J,u);if(ie.length<=Jt)return{picture:ie}}return{note:`The picture is left out: it would h\
ave ${x.size>Mt?(0,Q.hS)(x.size,"node"):"too many connections"}.`}}function At({source:e,target:s}){return[e,s]}function Et(e,s,i){const u=new Map(e.map((x,g)=>[x,`n${g+1}`])),f=e.map(x=>`  ${u.get(x)}\
["${ht[x.status]}${Vt(i(x.label))||"?"}"]`);for(const{source:x,target:g,label:B,status:S}of s){const J=`${ht[S]}${Vt(i(B))}`.trim();f.push(`  ${u.get(x)} ${Wt[S]}${J===""?"":`|"${J}"|`} ${u.get(g)}`)}
for(const[x,g]of Object.entries(Bt)){const B=e.filter(S=>S.status===x).map(S=>u.get(S));B.length>0&&f.push(`  classDef ${x} ${g}`,`  class ${B.join()} ${x}`)}return[`flowchart ${Lt(e,s)>kt?"TD":"LR"}`,
...f].join(`
`)}function Lt(e,s){const i=new Set(s.map(({target:x})=>x)),u=e.filter(x=>!i.has(x)),f=new Map((u.length>0?u:e.slice(0,1)).map(x=>[x,1]));for(const[x,g]of f)for(const{source:B,target:S}of s)B===x&&!f.
has(S)&&f.set(S,g+1);return Math.max(...f.values())}function Vt(e){return(0,r.RK)((0,r.Jj)(e.replace(/\s+/g," ").trim(),Ct)).replace(Yt,s=>s==='"'?"#quot;":`#${s.codePointAt(0)};`)}const Yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Zt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pt="* if when id name label title type key handle condition event relationships".split(" ");function an(e,s=i=>i){const i=e.
head??e.base;if(i===void 0)return;const[u,f]=[e.base??i,e.head??i],x=(0,dt.j9)([f,u]),g=ct(u,f),B=cn(e,g,x),S=[...new Set(B.values())].sort((De,Ke)=>De.rank-Ke.rank),J=qt(g,B),ie=J.filter(De=>De.status!==
"same"),Oe=Dt(g,ie);en(e,S,x,Oe);const Ae=new Map(J.map(({item:De,source:Ke,target:at})=>[De,`${Ke.label} \u2192 ${at.label}`])),Ce=new Set(S.map(({place:De})=>De.key)),je=De=>De.filter(({status:Ke})=>Ke!==
"removed").length;return{...Ht(S,J,{isWhole:e.status!=="modified",hide:s}),connections:Pt(ie),size:{nodes:je(S),connections:je(J)},tells:Oe,isItemKey:De=>Ce.has(De)||x.labelOf(JSON.stringify(De))!==void 0,
labelOf:x.labelOf,endsOf:De=>Ae.get(De)}}function Nt({side:e}){return e==="head"}function Ut(e){return e&&[e.key,Ut(e.outer)]}function cn({matches:e},{nodes:s},i){const u=ie=>ie.key===void 0?`${ie.value.
id}`:JSON.stringify(Ut(ie)),f=new Map(s.map((ie,Oe)=>[ie,Oe])),x=(0,y.$z)(s.filter(Nt),u),g=(0,y.$z)(e,({base:ie})=>ie.id),B=ie=>{const Oe=g.get(ie.value.id)?.shift();return(Oe&&x.get(`${Oe.head.id}`)?.
shift())??x.get(u(ie))?.shift()},S=new Map;let J=0;for(const ie of s){if(S.has(ie))continue;const Oe=Nt(ie)?ie:B(ie);J=(Oe&&f.get(Oe))??J+1e-6;const Ae=Oe===void 0?"removed":Oe===ie?"added":"same",Ce=Oe??
ie,je={label:Qt(Ce,i),status:Ae,rank:J,place:Ce,old:Ae==="same"?ie:void 0};S.set(ie,je).set(Ce,je)}return S}function Qt({key:e,value:s,array:i},u){const[f,x,...g]=["type","componentType",...s.members.
keys()].map(S=>(0,c.TN)(s,S)),[B="?"]=[f,x,(0,c.TH)(s),...g].filter(S=>S!==void 0);return e??u.nameOf(s,i)??(0,c.e1)(B)}function qt({edges:e},s){const i=e.flatMap(S=>{const[J,ie]=[s.get(S.source),s.get(
S.target)];return J&&ie?[{...S,source:J,target:ie,status:Nt(S.source)?"added":"removed"}]:[]}),u=({source:S,target:J,label:ie})=>`${S.rank} ${J.rank} ${ie}`,f=(0,y.$z)(i,({status:S})=>S),x=(0,y.$z)(f.
get("removed")??[],u);return[...(f.get("added")??[]).map(S=>x.get(u(S))?.pop()?{...S,status:"same"}:S),...[...x.values()].flat()].sort((S,J)=>S.source.rank-J.source.rank||S.target.rank-J.target.rank)}
function Pt(e){const s=new Map;for(const i of["target","label"]){const u=f=>`${f.source.rank} ${i==="label"?f.label:f.target.rank}`;for(const[f,x,...g]of(0,y.$z)(e,u).values()){if(!f||!x||g.length>0||
f.status===x.status)continue;[f.source,f.target,x.target].every(({old:S})=>S)&&!s.has(f)&&!s.has(x)&&s.set(f,x).set(x,f)}}return e.flatMap(i=>{const u=s.get(i);return u&&i.status==="removed"?[]:[{...i,
kind:u?"rewired":i.status,was:u}]})}function Dt({root:e,nodes:s},i){const u=new Set(i.flatMap(S=>S.links.map(({field:J})=>J))),f=new Set(i.map(({item:S})=>S)),x=new Set([e,...s.map(({field:S})=>S)]),g={
added:new Set,removed:new Set};for(const S of i){const J=[S.source.label,S.target.label,...S.label.split(", ")].map(ie=>JSON.stringify(ie));for(const ie of[...J,...S.links.map(Oe=>Oe.text)])g[S.status].
add(ie)}function B(S,J,ie){if(J===void 0||x.has(J))return[{text:ie,field:e}];const Oe=J.keys.at(-1)===de?[{text:JSON.stringify(ie),field:J}]:[];if("text"in S)return[...Oe,{text:S.text,field:J}];const Ae="\
members"in S?[...S.members]:[],Ce="items"in S?S.items.map(je=>["[]",je]):Ae;return[...Oe,...Ce.flatMap(([je,De])=>B(De,Re(J,je),je))]}return({path:S,...J})=>{const ie=S.map(Ce=>Ce.type==="member"?Ce.key:
"[]"),Oe=S.some(Ce=>"item"in Ce&&f.has(Ce.item)),Ae=(Ce,je)=>{const De=B(Ce,ie.reduce(Re,e),`${ie.at(-1)}`),Ke=De.some(({field:$t})=>u.has($t)),at=({text:$t,field:mn})=>{if(u.has(mn))return je.has($t);
const kn=`${mn.keys.findLast(mr=>mr!=="[]")}`;return Zt.includes(kn)||je.has($t)&&He([kn],pt)||Ke&&Kt($t,mn)};return(Ke||Oe)&&De.every(at)};return J.kind==="modified"?Ae(J.from,g.removed)&&Ae(J.to,g.added):
"value"in J&&Ae(J.value,g[J.kind])}}function Kt(e,{texts:s}){const i=s.get(e)??0,u=[...s.values()].reduce((f,x)=>f+x,0);return i>2&&2*i>u&&/^"?[\w.-]{0,30}"?$/.test(e)}function en(e,s,{componentOf:i},u){
const f=ze(e),x=s.flatMap(S=>{const{value:J,array:ie}=S.place,Oe=(0,dt.qU)(J)===void 0?i(J,ie):void 0;return[J.id===S.old?.value.id?void 0:J,Oe].map(Ae=>({owner:Ae,node:S}))}),g=(0,y.$z)(x,({owner:S})=>S);
g.delete(void 0);const B=new Map(e.matches.map(({path:S,head:J})=>[S.at(-1),J]));for(const S of e.changes){if(u(S)||f(S))continue;const J=S.path.map(Oe=>B.get(Oe)).reverse(),ie=["value"in S&&S.value,...J].
find(Oe=>g.has(Oe));for(const{node:Oe}of g.get(ie)??[])Oe.status==="same"&&(Oe.status="modified")}}var tn=m(8965);const jt=2,nn=1e3,rn=240,un=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,/.{1,120}/gsu],vt="...";function M(e,s){const i=[n(e??s),n(s??e)],[u,f]=[o(e),o(s)],x=p(u,f);return i[0]===i[1]?x:[`@@ line ends:\
 ${i[0]} \u2192 ${i[1]} @@`,...x]}function n(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function t(e){return e.split(n(e)==="CRLF"?`\r
`:`
`)}function o(e){return(e===void 0?[]:t(e)).flatMap(i=>un.reduce(a,[i]).map((u,f)=>f===0?u:vt+u))}function a(e,s){return e.flatMap(i=>i.length>rn?Array.from(i.matchAll(s),([u])=>u):i)}function p(e,s){
const i=new Set(e),f=s.some(g=>i.has(g))?(0,tn.E)([...e],[...s],{maxEditLength:nn}):void 0;if(f===void 0)return[...ye(e,s),...d("+",s)];let x=0;return f.flatMap(({added:g,removed:B,value:S},J)=>{const ie=f[J+
1];if(B)return ye(S,ie?.added?ie.value:[]);const[Oe,Ae]=[J===0?0:jt,S.length-jt],Ce=x+k(S.slice(0,Ae+1));return x+=k(S),g?d("+",S):ie===void 0?d(" ",S.slice(0,Oe)):Ae-Oe<2?d(" ",S):[...d(" ",S.slice(0,
Oe)),`@@ line ${Ce} @@`,...d(" ",S.slice(Ae))]})}function d(e,s){return s.map(i=>`${e} ${i}`)}function k(e){return e.filter(s=>!s.startsWith(vt)).length}function ye(e,s){const i=new Map(e.map(g=>[ue(g),
g])),u=s.flatMap(g=>we(i.get(ue(g))??g,g)),f=u.length>0||s.length===0?u:we($e(e),$e(s));return[...f.length===0?[]:[`@@ hard to see: ${[...new Set(f)].join(", ")} @@`],...d("-",e)]}function $e(e){return e.
map(s=>s.startsWith(vt)?s.slice(vt.length):`
${s}`).join("")}function we(e,s){if(ue(e)!==ue(s))return[];const[i,u]=[e.normalize(),s.normalize()],f=Ie(e)===Ie(s)?[]:["Unicode forms"];return i===u?f:[...f,i.trimEnd()===u.trimEnd()?"spaces at the e\
nd":"white space"]}function ue(e){return Ie(e.normalize())}function Ie(e){return e.replace(/\s/g,"")}function Ye(e,s){let[i,u]=[0,s];const x=[...(0,y.$z)(e,B=>B.startsWith("@@ line ")?++i:i).values()].
flatMap(B=>{const S=Ge(B,u);return u-=Ze(B),S}),g=e.filter(Qe).length-x.filter(Qe).length;return g===0?x:[...x,`@@ ${(0,Q.hS)(g,"more changed line")} @@`]}function Ge(e,s){const i=g=>g.startsWith("-"),
u=Ze(e.filter(i)),f=Ze(e)-u,x={removed:Math.max(s/2,s-f),others:Math.max(s/2,s-u)};return e.filter(g=>{const B=i(g)?"removed":"others";return x[B]-=g.length+1,x[B]>=0})}function Qe(e){return e.startsWith(
"-")||e.startsWith("+")}function Ze(e){return e.reduce((s,i)=>s+i.length+1,0)}var et=m(7856);const tt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},ft=80,xt=8;function St(e,s,i){if(e.type==="string")return st(zt((0,c.e1)(e.text),s.mask),s,i);const[u="",...f]=Tt(e,s);return f.length>0||u.length>ft?void 0:(0,r.SS)(u,1/0)}function st(e,s,i){
const u=s.mask(e).shown;if(u.length>ft||u.includes(`
`))return;const f=mt(e,s,i);return(0,r.SS)(JSON.stringify(u),1/0)+(f===void 0?"":` (${it(f,s)})`)}function mt(e,{labelOf:s},i){const u=s(e);return u===void 0||u.toLowerCase()===e.toLowerCase()||[...i?.
members.values()??[]].some(x=>(0,c.jn)(x)&&(0,c.e1)(x.text)===u)?void 0:u}function Ft(e,s,{labelOf:i}){const[u,f]=e.slice(-2);return u?.type!=="item"||f?.type!=="member"||!c.ZM.test(f.key)?!1:(0,c.TH)(
u.item)===s||i((0,c.e1)(s))===u.label}function Tt(e,s,i){const{mask:u}=s;if((0,c.jn)(e)){if(e.type==="literal")return[u(e.text).shown];const J=zt((0,c.e1)(e.text),u),{shown:ie}=u(J);if(ie.includes(`
`))return["|",...yn(t(ie))];const Oe=mt(J,s,i);return[JSON.stringify(ie)+(Oe===void 0?"":` (${u(Oe).shown})`)]}const[f="",x=""]=e.type==="array"?"[]":"{}",g=e.type==="array"?e.items.map(J=>Tt(J,s)):Array.
from(e.members,([J,ie])=>{const[Oe,...Ae]=(0,et.$C)(J,ie,e)?[Q.v5]:Tt(ie,s,e);return[`${JSON.stringify(u(J).shown)}: ${Oe}`,...Ae]}),B=f+g.join(", ")+x;return B.length<=ft&&g.every(J=>J.length===1)?[B]:
[f,...yn(g.flat()),x]}function yn(e){return e.map(s=>`  ${s}`)}function zt(e,s){if(!e.includes("%")||e.includes("://")&&s(e).shown!==e)return e;try{const i=decodeURIComponent(e);return[encodeURIComponent(
i),encodeURI(i)].includes(e)?i:e}catch{return e}}function Tn(e,s,i){const u=[zt(e,i),zt(s,i)];return[e,s].some(x=>x.includes("%")&&u.includes(x))||u[0]===u[1]?[e,s]:u}function it(e,{mask:s},i=100){return(0,r.
SS)(s(e).shown,i)}function Gt(e,s,i=!1){const u=ee(e),f=i?1/0:100,x=e.flatMap((g,B)=>{if(g.type==="element")return[(0,r.SS)(`[${g.index}]`)];if(g.type==="item"){const J=s.endsOf(g.item),ie=J===void 0?
g.label:i?`${J} (${g.label})`:J,Oe=B===u-1&&g.hint!==void 0?` (${it(g.hint,s)})`:"";return[`**${it(ie,s,f)}**${Oe}`]}return!i&&e.slice(B+1).find(({type:J})=>J!=="member")?.type==="item"?[]:[it(g.key,s,
f)]});return x.length>xt&&!i&&x.splice(2,x.length-xt+1,"\u2026"),x.join(" \u203A ")||"the whole file"}function dn(e,s){const i=g=>e.map(({path:B,kind:S})=>(S?`${tt[S]} `:"")+Gt(B,s,g)),[u,f]=[i(!1),i(
!0)],x=(0,dt.Vn)(u);return gn(u.map((g,B)=>x.get(g)===1?g:f[B]??g))}function gn(e){const[s,i]=[(0,dt.Vn)(e),new Map];return e.map(u=>{const[f=1,x]=[s.get(u),(i.get(u)??0)+1];return i.set(u,x),f===1?u:
`${u} (${x} of ${f})`})}const Rt="  ",bn=3,Rn=5,In=120,lt={texts:3,min:4,max:60,usual:2,usualWeight:.001},fn={line:": changed, hidden"};function Xt(e,s){const i=[...(0,y.$z)(e,Mn).values()],u=i.filter(
g=>g.length<bn).flat(),f=dn(u,s),x=new Map(u.map((g,B)=>{const{line:S,...J}=on(g,s);return[g,j(`- ${f[B]}${S}`,{changes:1,...J})]}));return i.flatMap(g=>{const B=g.flatMap(S=>x.get(S)??[]);return B.length===
0?Cn(g,s):B})}function Mn(e){const s=ee(e.path),u=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(x=>"id"in x?[x.id]:[]);if(s===0||s===e.path.length||u.length===0)return e;const f=e.
path.slice(s).map(x=>x.type==="member"?x.key:"index"in x&&x.index);return JSON.stringify([e.kind,u,f])}function Cn(e,s){const[i]=e,{line:u,under:f=()=>""}=on(i,s),x=vn(En(e,s)),g=i.kind==="modified"?"":
` ${i.kind}`,B=`- ${tt[i.kind]} ${ln(i,s)}${u}${g} in ${x.line}`;return j(B,{changes:e.length,under:S=>f(S)+(x.under?.(S)??"")})}function En(e,s){const i=e.map(({path:u})=>({path:u.slice(0,ee(u))}));return dn(
i,s)}function ln({path:e},s){return Gt(e.slice(ee(e)),s)}function on(e,s){if(e.kind==="modified")return xn(e,s);if("value"in e)return Nn(e,s);if(e.kind==="moved"){const[x,g]=[e.from,e.path].map(B=>Gt(
B.slice(0,-1),s,!0));return{line:`: moved from ${x} to ${g}`}}if(e.moved.length===0)return{line:": in a new order"};const i=e.moved.map(x=>({path:[x]})),u=vn(dn(i,s)),f=u.under?`${u.line} moved`:`move\
d: ${u.line}`;return{...u,line:`: in a new order (${f})`}}function vn(e){if(e.length<=Rn)return{line:e.join(", ")};const s=(0,Q.hS)(e.length,"item"),i=Sn(s,Rt+e.join(", "));return{line:s,under:u=>i.length<=
u?i:""}}function xn({path:e,from:s,to:i},u){if(s.type==="hidden"||i.type==="hidden")return{line:""};if((0,et._p)(e,s,i))return fn;if(s.type==="string"&&i.type==="string"){const S=Ft(e,i.text,u)?{...u,
labelOf:()=>{}}:u;return Ln((0,c.e1)(s.text),(0,c.e1)(i.text),S)}const[f,x]=[Tt(s,u).join(`
`),Tt(i,u).join(`
`)];if(f===x)return fn;const[g,B]=[St(s,u),St(i,u)];return g&&B?{line:`: ${g} \u2192 ${B}`}:{line:"",under:sn(f,x)}}function Ln(e,s,i){const[u,f]=Tn(e,s,i.mask),x=u===e&&f===s?"":" (percent-encoded)",
[g,...B]=(0,_.qy)(u,f)?.changes??[];if(g!==void 0){const je=`${x} (JSON in a text)`;if(B.length===0&&g.kind==="modified"){const Ke=xn(g,i);return{...Ke,line:`${je} \u203A ${Gt(g.path,i)}${Ke.line}`}}const De=j(
"",{parts:Xt([g,...B],i)});return{line:je,under:Ke=>`
${$n(L(De,Ke).join(""))}`}}const[S,J]=[i.mask(u),i.mask(f)];if(S.shown===J.shown)return{line:x+fn.line};const ie=S.hidden===J.hidden?"":" (hidden values differ, too)",[Oe,Ae]=[st(u,i),st(f,i)];if(!Oe||
!Ae)return{line:x+ie,under:sn(S.shown,J.shown)};const Ce=we(S.shown,J.shown).join(", ");return{line:`${x}: ${Oe} \u2192 ${Ae}${Ce&&` (${Ce})`}${ie}`}}function Nn(e,s){const{path:i,value:u}=e;if(u.type===
"hidden")return{line:""};if((0,et._p)(i,u))return{line:": hidden"};if(u.type==="object")return Un(e,u,s);const f=St(u,s);return f!==void 0?{line:`: ${f}`}:u.type==="array"?{line:"",under:hn(e,Tt(u,s),
(0,Q.hS)(u.items.length,"element"))}:{line:"",under:hn(e,[s.mask(zt((0,c.e1)(u.text),s.mask)).shown])}}function Un(e,s,i){const u=e.path.at(-1),f=u?.type==="item"?u:void 0;if(s.members.size===0&&!f)return{
line:": `{}`"};const x=Ce=>(0,c.jn)(Ce)&&[f?.label,f?.hint].includes((0,c.e1)(Ce.text)),g=[...s.members].filter(([,Ce])=>!f||!x(Ce)),B=g.filter(([Ce,je])=>!f||!v(Ce,je)),S=B.map(([Ce,je])=>{const De=(0,et.
$C)(Ce,je,s)?(0,r.SS)(Q.v5):St(je,i,s);return De&&`${it(Ce,i)}: ${De}`}),J=!S.includes(void 0)&&S.join(", ").length<=In,ie=J?S.join(", "):Pn(s,x,i),Oe=ie&&`: ${ie}`;if(J&&B.length===g.length)return{line:Oe};
const Ae=hn(e,Tt(s,i),(0,Q.hS)(s.members.size,"field"));return{line:Oe,under:J?Ce=>Ce===1/0?Ae(Ce):"":Ae}}function hn({kind:e},s,i){const u=s.join(`
`);return e==="added"?sn(void 0,u,i):sn(u,void 0,i)}function Pn(e,s,i){const u=new Map,f=(g,B,S)=>{S>(u.get(g)?.weight??0)&&u.set(g,{text:B,weight:S})},x=(g,B,S)=>{if(g.type==="array")for(const je of g.
items)x(je,B,S+1);if(g.type==="object")for(const[je,De]of g.members)(0,et.$C)(je,De,g)?f(je,Q.v5,lt.max):x(De,je,S+1);if(g.type!=="string")return;const J=(0,c.e1)(g.text),Oe=/^type$/i.test(B)||v(B,g)||
Xe(J)||s(g)||i.labelOf(J)!==void 0;if(J.length<lt.min||Oe)return;const Ae=J.includes("://")?2*lt.max:Math.min(J.length,lt.max),Ce=i.countOf(J)>lt.usual?lt.usualWeight:1;f(B,i.mask(zt(J,i.mask)).shown,
Ce*Ae/(S+1))};return x(e,"",0),[...u].sort(([,g],[,B])=>B.weight-g.weight).filter(([,{weight:g}],B)=>B===0||B<lt.texts&&g>lt.usualWeight*2*lt.max).map(([g,{text:B}])=>`${it(g,i)}: ${(0,r.SS)(JSON.stringify(
(0,r.Jj)(B,lt.max)),1/0)}`).join(", ")}function sn(e,s,i){const u=(0,r.EU)(M(e,s),"diff",Rt);return f=>{const x=u.length<=f?u:Dn(u,f);return i===void 0?`
${x}`:Sn(i,x)}}function Dn(e,s){const i=e.split(`
`),u=i.slice(1,-1).map(f=>f.slice(Rt.length));return[...i.slice(0,1),...Ye(u,s).map(f=>Rt+f),...i.slice(-1)].join(`
`)}function Sn(e,s){return`
${Rt}<details><summary>${e}</summary>

${s}
${Rt}</details>`}function $n(e){return e.replace(/^(?=.)/gm,Rt)}const jn=100,On=5;function Fn(e,s){const i=e.kind==="json"?an(e,Ae=>s(Ae).shown):void 0,u=(0,_.Z)(()=>(0,dt.Vn)((0,c.PX)(e.head??e.base))),
f={mask:s,labelOf:Ae=>Ae.length>jn?void 0:i?.labelOf(JSON.stringify(Ae)),endsOf:Ae=>i?.endsOf(Ae),countOf:Ae=>u().get(Ae)??0},x=_n((0,I.xS)(e)),g=e.status==="modified",B=g?Hn(e,f,i):Xt(Jn(e),f),{nodes:S=0,
connections:J=0}=i?.size??{},ie=S===0?"What is in it":`${(0,Q.hS)(S,"node")}, ${(0,Q.hS)(J,"connection")}`,Oe=g?B:K(ie,B,{changes:x,folded:!0});return[...zn(i),j(Bn(e,s),{parts:[...Oe,...Wn(e,f)],changes:x})]}
function _n({added:e,modified:s,removed:i}){return e+s+i}function zn(e){return e?.note!==void 0?[j(e.note)]:e?.picture?[j((0,r.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Bn({name:e,kind:s,status:i,changes:u},f){const x=`**${it(e,{mask:f})}**`;return i!=="modified"?`${tt[i]} ${x}: file ${i}`:s==="bi\
nary"||s==="variables"&&u.length===0?`${tt.modified} ${x}: content modified`:s==="variables"?`${x} (values are never shown)`:x}function Wn({references:e},s){if(e.length===0)return[];const i=e.slice(0,
On).map(({path:g,from:B,to:S})=>`${Gt(g,s)} (${it(B,s)} \u2192 ${it(S,s)})`),u=e.length>On?", \u2026":"",f=e.length===1?"follows and isn't":"follow and aren't",x=`${(0,Q.hS)(e.length,"reference")} to \
new IDs and names ${f} counted`;return[j(`${x}: ${i.join(", ")}${u}`)]}function Hn(e,s,i){const u=ze(e),f=i?.connections??[],x=new Set(f.map(({item:Ce})=>Ce)),g=(0,y.$z)(e.text?[Xn(e.text)]:e.changes,
Ce=>i?.tells(Ce)?Kn(Ce)?"layout":"told":"value"in Ce&&x.has(Ce.value)?"connection":u(Ce)?"layout":Gn(Ce.path,i)?"item":"rest"),[B,S]=[g.get("layout")??[],g.get("connection")??[]],J=Xt(g.get("rest")??[],
s),ie=Vn(f,S,s),Oe=(g.get("told")?.length??0)+S.length,Ae=`Layout and bookkeeping: ${(0,Q.hS)(B.length,"change")}`;return[...Xt(g.get("item")??[],s),...K("Connections",ie,{noun:"connection",changes:Oe}),
...ie.length===0?J:K("Elsewhere in the file",J),...K(Ae,Qn(B,e,s),{folded:!0})]}function Kn({kind:e,path:s}){const[i,u]=s.slice(-2);return e==="modified"&&i?.type==="item"&&u?.type==="member"&&Zt.includes(
u.key)}function Gn(e,s){return e.some(i=>i.type==="item"||i.type==="member"&&s?.isItemKey(i.key))}function Xn({base:e,head:s}){return{kind:"modified",path:[],from:pn(e),to:pn(s)}}function pn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Jn({base:e,head:s,text:i,status:u,changes:f}){const x=u==="removed"?"removed":"added",g=(S,J)=>{const ie=(0,dt.Vg)(S,()=>{});return!(J.length<3&&ie.
length>0&&ie.every(Ae=>Ae.value.type==="object"))&&(J.length>0||S.type!=="object")?[{kind:x,path:J,value:S}]:ie.flatMap(({step:Ae,value:Ce})=>Ae.type==="member"?g(Ce,[...J,Ae]):[{kind:x,path:[...J,Ae],
value:Ce}])},B=e??s??(i&&pn(i.base??i.head));return B?g(B,[]):f}function Vn(e,s,i){const u=new Map(s.map(g=>["value"in g&&g.value,g])),f=Yn(e,u),x=gn(f.map(g=>Zn(g,i)));return f.map(([{item:g}],B)=>{const S=u.
get(g),{line:J,under:ie=()=>""}=S?on(S,i):{line:""};return j(`${x[B]}${ie(0)===""?J:""}`,{under:ie})})}function Yn(e,s){const i={added:new Map,removed:new Map};return e.flatMap(u=>{const{kind:f,source:x,
target:g,item:B}=u;if(f==="rewired"||s.has(B))return[[u]];const S=i[f].get(x),J=S??[u];return S&&S.push(u),i[f].delete(x),i[f].set(g,J),S?[]:[J]})}function Zn(e,s){const[{kind:i,source:u,target:f,was:x}]=e,
g=ie=>`**${it(ie.label,s)}**`,B=ie=>ie===""?"":` (${it(ie,s)})`,S=e.map(ie=>` \u2192 ${g(ie.target)}${B(ie.label)}`),J=x?.target===f?B(x.label)||" without a label":x&&` ${g(x.target)}`;return`- ${tt[i]}\
 ${g(u)}${S.join("")}${J===void 0?"":`, was${J}`}`}function Qn(e,s,i){return[...(0,y.$z)(G(e,s),f=>f.kind+ln(f,i)).values()].flatMap(f=>{const x=f.map(J=>on(J,i));if(f.length<bn||ee(f[0].path)===0||x.
some(({under:J})=>J))return Xt(f,i);const g=En(f,i),B=$n(x.map(({line:J},ie)=>`- ${g[ie]}${J}`).join(`
`)),S=`- ${tt[f[0].kind]} ${ln(f[0],i)} of ${(0,Q.hS)(f.length,"item")}`;return j(S,{changes:f.length,under:()=>`
${B}`})})}const qn="<!-- workflow-report -->",er=6e4,nr=1e3;function rr(e){const{workflows:s,missing:i}=e,u=(0,et.lb)(e),x=["changed","added","removed"].flatMap(S=>s.filter(J=>J.status===S)).map(S=>{const J=_n(
S.counts);return{workflow:S,changes:J,parts:S.files.flatMap(ie=>Fn(ie,u))}}),g=ir(e,u),B=i===void 0?"":`\`${i}\` doesn't exist: it counts as empty.`;return({maxLength:S=er,maxBytes:J=1/0,headings:ie=!0,
mark:Oe=!0}={})=>{const Ae=x.map(({workflow:De,...Ke})=>j(sr(De,u,ie),Ke)),Ce=j(B,{parts:[...K("",Ae,{noun:"workflow"}),...g]}),je=Oe?`${qn}
`:"";for(let De=Math.min(S,J);;){const Ke=[je,...L(Ce,De-je.length-1),`
`],at=J===1/0?0:Buffer.byteLength(Ke.join(""));if(at<=J||De<nr)return Ke;De=Math.floor(De*J*.99/at)}}}function or(e,s){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${s}</summary>

${e}
</details>
`}function sr({name:e,status:s,counts:i},u,f){const x=f?"### ":"",g=e===void 0?void 0:it(e,{mask:u});return s==="added"||s==="removed"?`${x}${tt[s]} ${g===void 0?"Workflow":`${g}: workflow`} ${s}`:f?`${x}${g===
void 0?"":`${g}: `}${(0,I.cq)(i)}`:""}function ir({workflows:e,notCompared:s=[]},i){const u=(g,B)=>{const S=g.flatMap(J=>J===void 0?[]:[it(J,{mask:i})]).join(", ");return g.length===0?[]:[j(B(S),{least:B(
(0,Q.hS)(g.length,"workflow"))})]},f=e.flatMap(({name:g,status:B})=>B==="unchanged"?[g]:[]),x=e.flatMap(({name:g,variablesCompared:B})=>B?[]:[g]);return[...e.length===0?[j("No workflow was compared")]:
[],...u(f,g=>g===""?"No changes":`${g}: no changes`),...u(x,g=>`The environment variables${x.length===e.length?"":` of ${g}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...u(s,g=>`${g}: not compared, because the step failed`)]}var ar=m(8725),cr=m(276),ur=m(4022),dr=m(6584);async function fr(e){const s=rr(e),i={"report.md":s(),"full-report.md":s({maxLength:1/0})};
return(0,cr.n0)(await(0,ur.N9)("the report",i)),s}const lr=900*1024;function hr(e,s,i,u){const f=lr-Buffer.byteLength(i.join()),x=e({headings:s,maxLength:1/0,maxBytes:f,mark:!1}).join("");return u===void 0?
x:or(x,u)}function pr(e){const s=(0,I.AS)(e);if(s.length===0)return;const i=s.slice(0,20).map(dr.bY),u=s.length>20?` and ${(0,Q.hS)(s.length-20,"more line")}`:"";(0,ar.lm)(`No field matched ${i.join("\
, ")}${u} in ignore. Check the spelling.`)}}),6584:((be,xe,m)=>{m.d(xe,{LO:()=>C,Rr:()=>z,bY:()=>w,yG:()=>j});var I=m(3024),Q=m(6760),ce=m(5806),le=m(7596),ae=m(706);const H=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function D(T,V=H){return[V,({input:$})=>`contains ${b($)}. ${T}`]}function E(...T){return V=>{for(const[$,Z]of T){const q=$.exec(V);if(q)throw new Error(typeof Z=="string"?Z:Z(q))}return V}}function j(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${w(T)}`)}function K(T,V=!1){return $=>{const Z=Number($);if((V?/^\d+$/:/^\d+(\.\d+)?$/).
test($)&&Z>0&&Z<=T)return Z;const q=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${V?"whole ":""}number above 0${q}, not ${w($)}`)}}const L=E(D("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,T])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function R(T){return parseHost(L(T))}function h(T){if(isId(T))return T;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${w(T)}`)}const N=E(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins with "${T}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),U="is too long: at most 200 characters",Y=E([new RegExp("\\\
p{C}","u"),({input:T})=>`must not contain control characters: ${w(T)}`],[/.{201}/u,U]),W=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${w(T)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${w(T)}`],[/.{201}/u,U]);function A(T){const V=refusal(W(T));if(V!==void 0)throw new Error(`can't be a name: ${w(T)} ${V}`);
if(Buffer.byteLength(T)>240)throw new Error(U);return T}function r(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function c(){return(0,Q.resolve)(process.env.GITHUB_WORKSPACE??"")}const _=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function z(T){return(0,Q.resolve)(c(),_(T))}function l(T){const V=z(
T);if(existsSync(V))return V;throw new Error(C(T))}function C(T){const V=!(0,I.existsSync)(c())||(0,I.readdirSync)(c()).length===0;return`doesn't exist: ${w(T)}${V?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function w(T){const V=b(T);return`"${(0,ae.OX)(T,60)}"${V===""?"":` with ${V}`}`}function b(T){const V=(T.match(new RegExp(H,"gu"))??[]).map(q=>q.codePointAt(0)??0),
$=[...new Set(V)].map(q=>`U+${q.toString(16).toUpperCase().padStart(4,"0")}`),Z=$.length===1?"an invisible character":"invisible characters";return $.length===0?"":`${Z} (${$.slice(0,5).join(", ")})`}}),
1124:((be,xe,m)=>{m.d(xe,{AS:()=>D,Hq:()=>ae,RG:()=>Q,cq:()=>E,cz:()=>ce,xS:()=>le,xW:()=>H});var I=m(706);const Q={type:"hidden"};function ce(j){const K=L=>j.reduce((R,h)=>R+h[L],0);return{added:K("a\
dded"),modified:K("modified"),removed:K("removed")}}function le({status:j,changes:K,references:L}){const R={added:0,modified:0,removed:0};if(j!=="modified")return{...R,[j]:1};if(K.length===0&&L.length===
0)return{...R,modified:1};for(const{kind:h}of K)R[h==="added"||h==="removed"?h:"modified"]++;return R}function ae({workflows:j}){return j.some(({status:K})=>K!=="unchanged")}function H({workflows:j}){
return ce(j.map(({counts:K})=>K))}function D({workflows:[j,...K]}){return j?.unusedIgnores.filter(L=>K.every(({unusedIgnores:R})=>R.includes(L)))??[]}function E({modified:j,added:K,removed:L}){return Object.
entries({modified:j,added:K,removed:L}).flatMap(([h,N])=>N===0?[]:[`${(0,I.zD)(N)} ${h}`]).join(", ")||"no changes"}}),3436:((be,xe,m)=>{m.d(xe,{Gg:()=>j,Ms:()=>U,Op:()=>h,PX:()=>R,Rk:()=>ce,TH:()=>E,
TN:()=>H,YD:()=>D,ZM:()=>ae,dj:()=>A,e1:()=>N,eX:()=>le,jn:()=>L});var I=m(8142),Q=m(2899);const ce=["id","_id","key","name"],le=["name","title","label","displayName"],ae=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function H(r,c){if(r.type!=="object")return;const _=r.members.get(c)??r.matchOnly?.get(c);if(!(_===void 0||!L(_)))return(_.type==="string"?_.text.length>2:/\d/.test(_.text))?_.text:void 0}function D(r){
return r.type==="object"?[...r.members.keys()]:[]}function E(r){const c=()=>D(r).filter(_=>ae.test(_));return K(r,["id","_id","key"])??K(r,c().sort())}function j(r){return K(r,le)}function K(r,c){const _=c.
find(z=>H(r,z)!==void 0);return _&&H(r,_)}function L(r){return r.type==="string"||r.type==="literal"}function R(r){return r===void 0?[]:L(r)?[N(r.text)]:(r.type==="array"?r.items:[...r.members.values()]).
flatMap(R)}function h(r,c,_){return _&&ce.includes(r)&&L(c)}function N(r){return r.startsWith('"')?r.includes("\\")?JSON.parse(r):r.slice(1,-1):r}class U{#n;#e;#t;#r=new Map;#o=new Map;#s=0;constructor(c,_=z=>{}){
this.#n=c,this.#e=c.lines.length===0,this.#t=_}read(c){const{fields:_,orders:z}=this.#n,l=C=>(0,Q.pi)(_,C,this.#t);return(0,I.q)(c,void 0,{enter:(C,w="")=>this.#e?void 0:{key:w,outer:C},scalar:C=>this.
scalar(C),array:(C,w)=>{const b=C.length>0&&l({key:"",outer:w});return this.array(b?[]:C,(0,Q.pi)(z,w,this.#t))},object:(C,w)=>{let b;for(const[T,V]of _.size===0?[]:C)l({key:T,outer:w})&&(C.delete(T),
ce.includes(T)&&(b=(b??new Map).set(T,V)));return this.object(C,b)}})}scalar(c){let _=this.#r.get(c);return _===void 0&&(_={type:c.startsWith('"')?"string":"literal",id:++this.#s,text:c},this.#r.set(c,
_)),_}array(c,_){const z=_?c.toSorted((w,b)=>w.id-b.id):c;let l=z.length;for(const{id:w}of z)l=W(l,w);const C=this.#i(l,{type:"array",id:this.#s+1,items:z,unordered:_});return this.#e?C:{type:"array",
id:C.id,items:c,unordered:_}}object(c,_){let z=~c.size;for(const[C,{id:w}]of c)z=z+W(this.scalar(C).id,w)|0;const l=this.#i(z,{type:"object",id:this.#s+1,members:c,matchOnly:_});return this.#e?l:{type:"\
object",id:l.id,members:c,matchOnly:_}}#i(c,_){for(let z=c;;z=z+1|0){const l=this.#o.get(z);if(l&&Y(l,_))return l;if(!l)return this.#o.set(z,_),this.#s++,_}}}function Y(r,c){if(r.type==="array")return c.
type==="object"||r.items.length!==c.items.length?!1:r.items.every(({id:_},z)=>_===c.items[z]?.id);if(c.type==="array"||r.members.size!==c.members.size)return!1;for(const[_,{id:z}]of c.members)if(r.members.
get(_)?.id!==z)return!1;return!0}function W(r,c){const _=Math.imul(r^r>>>15,739982445)^Math.imul(c^c>>>16,73244475);return Math.imul(_^_>>>13,695872825)}function A(r){if(L(r))return r.text;if(r.type===
"array"){const _=r.items.map(A);return`[${(r.unordered?_.sort():_).join()}]`}return`{${Array.from(r.members,([_,z])=>`${JSON.stringify(_)}:${A(z)}`).sort().join()}}`}}),2899:((be,xe,m)=>{m.d(xe,{K$:()=>I,
pi:()=>ce,wo:()=>Q});const I=Q("");function Q(H){const D=new Set,[E,j]=[new Map,new Map];for(const[K,L]of H.split(/\r\n|\r|\n/).entries()){const R=L.trim();if(R===""||R.startsWith("#"))continue;const[
h,N]=R.endsWith("[]")?[R.slice(0,-2),j]:[R,E],U=h.split(".").reverse(),Y=le(h);if(U.includes(""))throw new Error(`has an empty key in line ${K+1} (join keys by single dots)`);if(U.every(W=>W==="*"))throw new Error(
`has only * in line ${K+1}, which would ignore everything (name a key)`);D.add(R),N.set(Y,[...N.get(Y)??[],{line:R,keys:U}])}return{lines:[...D],fields:E,orders:j}}function ce(H,D,E){if(H.size===0||D===
void 0)return!1;const j=["*",le(D.key)].flatMap(K=>H.get(K)??[]).filter(({keys:K})=>ae(D,K));for(const{line:K}of j)E(K);return j.length>0}function le(H){return H.slice(H.lastIndexOf(".")+1)}function ae(H,D){
if(H===void 0||D.length===0)return D.length===0;const E=D[0]==="*"?["*"]:H.key.split(".").reverse();return E.every((j,K)=>j===D[K])&&ae(H.outer,D.slice(E.length))}}),2742:((be,xe,m)=>{m.d(xe,{OD:()=>Se,
qy:()=>G,Z:()=>Ee,yR:()=>me});var I=m(3436),Q=m(2899),ce=m(1345);function le(te,re){const de=re.size===0?void 0:re.get(JSON.stringify(te));return de===void 0?te:(0,I.e1)(de)}function ae({base:te,head:re}){
return te===re?[]:I.Rk.flatMap(de=>{const[oe,fe]=[(0,I.TN)(te,de),(0,I.TN)(re,de)];return oe!==fe&&oe?.startsWith('"')&&fe?.startsWith('"')?[[oe,fe]]:[]})}function H(te,re){const de=new Map;for(const[
fe,se]of te)de.set(fe,(de.get(fe)??new Set).add(se));const oe=([fe,se])=>de.get(fe)?.size===1&&re.base.get(fe)===1&&re.head.get(se)===1;return new Map(te.filter(oe))}function D(te){const re=de=>{const oe=new Map,
fe=(se,ve)=>{if(se.type==="array")for(const _e of se.items)fe(_e,!0);if(se.type!=="object")return;const Re=ve?[se.id,...I.Rk.flatMap(_e=>(0,I.TN)(se,_e)??[])]:[];for(const _e of new Set(Re))oe.set(_e,
(oe.get(_e)??0)+1);for(const _e of se.members.values())fe(_e,!1)};for(const se of te)fe(se[de],!1);return oe};return{base:re("base"),head:re("head")}}function E(te,re,de){const oe={element:new Map,member:new Map};
function fe(ve,Re){if(re.size===0&&!de)return ve;if((0,I.jn)(ve))return te.scalar(re.get(ve.text)??ve.text);const _e=oe[Re?"element":"member"],Ne=_e.get(ve.id)??se(ve,Re);return _e.set(ve.id,Ne),Ne}function se(ve,Re){
if(ve.type==="array"){const Ne=ve.items.map(Pe=>fe(Pe,!0));return te.array(Ne,ve.unordered)}const _e=new Map;for(const[Ne,Pe]of ve.members)(0,I.Op)(Ne,Pe,Re)?de||_e.set(Ne,Pe):_e.set(le(Ne,re),fe(Pe,!1));
return te.object(_e)}return(ve,Re=!1)=>fe(ve,Re).id}function j(te,re){const de={base:E(te,re,!0),head:E(te,new Map,!0)};return{interner:te,renames:re,follow:E(te,re,!1),bare:de}}var K=m(5408);const L=.4,
R=.9,h=4e4,N=4,U=/^(""|0|true|false|null)$/,Y=.25,W=new Set([...I.eX,"type"]);function A(te,re,de){const{compare:oe,shareRare:fe}=_(te,de),se=r(te,re),ve=c(te);return Re=>(_e,Ne)=>{const Pe=(0,K.qc)(_e,
Ne),Be=Pe.reduce((y,{base:F,head:he})=>y+F.length*he.length,0),P=y=>Be>h?[...fe(y),...(0,K.O6)(re,y).flatMap(K.yU)]:y.base.flatMap(F=>y.head.map(he=>({base:F,head:he}))),X=Pe.flatMap(P).flatMap(y=>{const F=oe(
y);return(Re>0&&ve(y)?oe(y,()=>1)>=R:F>=Re)?[{pair:y,alike:F,distance:se(y)}]:[]});X.sort((y,F)=>F.alike-y.alike||y.distance-F.distance);const ne=new Set;return X.flatMap(({pair:y})=>ne.has(y.base)||ne.
has(y.head)?[]:(ne.add(y.base).add(y.head),[y]))}}function r({base:te},re){const de=new Map((0,K.Ms)(re).map(se=>[se.base.index,se.head.index-se.base.index]));let oe=0;const fe=te.map(({index:se})=>(oe=
de.get(se)??oe,se+oe));return se=>Math.abs((fe[se.base.index]??0)-se.head.index)}function c({base:te,head:re}){const de=({item:ve})=>[(0,I.TH)(ve),(0,I.Gg)(ve)],[oe,fe]=[new Set(te.flatMap(de)),new Set(
re.flatMap(de))],se=(ve,Re)=>de(ve).every(_e=>_e!==void 0&&!Re.has(_e));return ve=>se(ve.base,fe)&&se(ve.head,oe)}function _(te,{renames:re,follow:de}){const oe=new Map([["",0]]),fe=new Set;function se(P){
const X=oe.get(P)??oe.size;return X===oe.size&&oe.set(P,X),X}function ve(P,X){const ne=new Set,y=(F,he,ge)=>{if((0,I.jn)(F)||(F.type==="array"?F.items.length:F.members.size)===0){const Me=se(`${he}=${X===
"base"?de(F):F.id}`);ne.add(Me),(!(0,I.jn)(F)||U.test(F.text))&&fe.add(Me)}else if(F.type==="array")for(const Me of F.items)y(Me,se(`${he}[]`),!0);else for(const[Me,Ue]of F.members)he===0&&(0,I.jn)(Ue)&&
W.has(Me)||(0,I.Op)(Me,Ue,ge)||y(Ue,se(`${he}.${X==="base"?le(Me,re):Me}`),!1)};return y(P,0,!0),ne}const Re=new Map,_e=new Map,Ne=P=>Re.get(P)??new Set;for(const P of["base","head"]){for(const X of te[P])
Re.set(X,ve(X.item,P));for(const[X,ne]of(0,ce.Vn)(te[P].flatMap(y=>[...Ne(y)]))){const y=(fe.has(X)?Y:1)/ne;_e.set(X,Math.min(_e.get(X)??1,y))}}const Pe=P=>_e.get(P)??0,Be=P=>[...Ne(P)].filter(X=>Pe(X)>=
1/N);return{compare({base:P,head:X},ne=Pe){const y=Me=>{let Ue=0;for(const We of Me)Ue+=ne(We);return Ue},[F,he]=[Ne(P),Ne(X)],ge=[...F].filter(Me=>he.has(Me));return 2*y(ge)/(y(F)+y(he))||0},shareRare(P){
const X=new Map;for(const ne of P.head)for(const y of Be(ne))X.set(y,[...X.get(y)??[],ne]);return P.base.flatMap(ne=>{const y=new Set(Be(ne).flatMap(F=>X.get(F)??[]));return Array.from(y,F=>({base:ne,
head:F}))})}}}function z(te,re,de){const oe={base:{item:te,index:0,array:[te]},head:{item:re,index:0,array:[re]}};return _({base:[oe.base],head:[oe.head]},de).compare(oe)}const l=/^"[\w-]{0,20}"$/;function C(te,re,de){
let oe=[],fe=te;const se=()=>fe.base.length===0||fe.head.length===0,ve=(y,F)=>{const he=se()?[]:y(fe,F);he.length!==0&&(oe=oe.concat(he),fe=(0,K.FF)(fe,he))},Re=y=>(F,he)=>(0,K.O6)(oe,F).flatMap(ge=>y(
ge,he)),_e=de||[...te.base,...te.head].some(({item:y})=>y.type==="object"),Ne=I.Rk.filter(y=>!(V(te.base,y)&&V(te.head,y)));for(const y of $(Ne,te,re))ve(K.kk,b(y));const Pe=({item:y})=>y.id,Be=({item:y},F)=>F===
"base"?re.follow(y,!0):y.id;for(const y of re.renames.size>0?[Be,Pe]:[Pe])ve(Re(K.eV),y),_e&&ve(K.kh,y);if(_e&&!se()){const y=c(te);for(const ge of $(q(te),te,re).slice(0,1)){const Me=Ue=>!I.ZM.test(ge)&&
y(Ue)&&l.test((0,I.TN)(Ue.head.item,ge)??"");ve((Ue,We)=>(0,K.kk)(Ue,We).filter(Ve=>!Me(Ve)),b(ge))}const F=ge=>({item:Me},Ue)=>T(Me,re.bare[Ue],ge);ve(Re(K.eV),F(1)),ve(K.kh,F(3));const he=A(te,oe,re);
for(const ge of[...I.eX,"key"])ve(he(0),b(ge));ve(he(L),({item:ge})=>ge.type==="object"?(0,I.TN)(ge,"type")??"":void 0)}const P=Ne.length<I.Rk.length,X=y=>(0,I.Gg)(y)??(P?Ne.find(F=>(0,I.TN)(y,F)):(0,I.
TH)(y));return ve(Re((y,F)=>P&&w(y.base)===w(y.head)?(0,K.yU)(y):(0,K.kh)(y,F)),({item:y})=>X(y)===void 0?"":void 0),oe}function w(te){return te.map(({index:re})=>re).join()}function b(te){return({item:re})=>(0,I.
TN)(re,te)}function T(te,re,de){return te.type!=="object"||[...te.members].filter(([fe,se])=>!(0,I.Op)(fe,se,!0)).length<de?void 0:re(te,!0)}function V(te,re){const de=oe=>te.every(({item:fe,index:se})=>(0,I.
TN)(fe,re)?.replaceAll('"',"")===`${oe+se}`);return te.length>1&&(de(0)||de(1))}function $(te,re,de){const oe=te.map(se=>({key:se,pairs:(0,K.kk)(re,b(se))})),fe=(se,ve)=>se.every(({base:_e,head:Ne},Pe)=>_e===
ve[Pe]?.base&&Ne===ve[Pe]?.head)?0:Z(ve,de)-Z(se,de);return oe.sort(({pairs:se},{pairs:ve})=>ve.length-se.length||fe(se,ve)),oe.map(({key:se})=>se)}function Z(te,{interner:re,renames:de,bare:oe}){const fe=te.
map(({base:ve,head:Re})=>({base:ve.item,head:Re.item})),se=E(re,new Map([...de,...fe.flatMap(ae)]),!0);return fe.filter(({base:ve,head:Re})=>[se,oe.head].some(_e=>_e(ve,!0)===oe.head(Re,!0))).length}function q({
base:te,head:re}){const de=(0,ce.Vn)(re.flatMap(({item:se})=>(0,I.YD)(se))),oe=se=>2*(de.get(se)??0)>re.length&&se!=="type",fe=[...de.keys()].filter(se=>oe(se)&&pe(te,se)&&pe(re,se)).sort();return[...fe.
filter(se=>I.ZM.test(se)),...fe]}function pe(te,re){const de=te.flatMap(({item:fe})=>(0,I.TN)(fe,re)??[]).filter(fe=>fe.startsWith('"'));if(de.length<2||2*de.length<=te.length||new Set(de).size<de.length)
return!1;const oe=new Set(te.flatMap(({item:fe})=>I.Rk.map(se=>(0,I.TN)(fe,se))));return 2*de.filter(fe=>oe.has(fe)).length<de.length}const Te=8,ke=.5;function Le(te,re,de,oe){const fe=P=>te[P].flatMap(
ne=>[ne,...ze(ne,oe)]).filter(({path:ne,value:y})=>ne.at(-1)?.type==="item"&&de[P].get(y.id)===1),se={bases:new Set,heads:new Map};let ve={base:fe("base"),head:fe("head")};const Re=(P,X)=>{const ne=(0,K.
kk)(ve,P).filter(({base:y,head:F})=>y.arrays!==F.arrays&&X(y.value,F.value));for(const{base:y,head:F}of ne)se.bases.add(y.value),se.heads.set(F.value,y);ve=(0,K.FF)(ve,ne)},_e=(P,X)=>(0,I.TN)(P,"type")===
(0,I.TN)(X,"type"),Ne=(P,X)=>_e(P,X)&&z(P,X,re)>=ke,Pe=(P,X)=>(de[X].get(P??"")??0)<2,Be=(P,X)=>Pe(P,X)?P:void 0;return Re(({value:P},X)=>Be((0,I.TH)(P),X),(P,X)=>((0,I.TH)(P)?.length??0)>=Te||Ne(P,X)),
Re(({value:P},X)=>Be((0,I.Gg)(P),X),Ne),Re(({value:P},X)=>Pe((0,I.TH)(P),X)?T(P,re.bare[X],3):void 0,_e),se}function ze({value:te,path:re},de){return(0,ce.Vg)(te,de).flatMap(oe=>{if((0,I.jn)(oe.value))
return[];const fe={value:oe.value,path:[...re,oe.step]};return[fe,...ze(fe,de)]})}function Xe(te,re,de,oe){const fe=[],se=[],ve=[],Re=[],_e={base:[],head:[]};function Ne({base:y,head:F},he,ge){ge==="e\
lement"&&Re.push(...ae({base:y,head:F})),(ge==="element"||ge==="member"&&y.type==="object"&&F.type==="object")&&ve.push({base:y,head:F,path:he}),y.id!==F.id&&(y.type==="array"&&F.type==="array"?ne(y,F,
he):y.type==="object"&&F.type==="object"?X({base:y,head:F},he,ge):ge!=="own"&&(0,I.jn)(y)&&(0,I.jn)(F)&&re.renames.get(y.text)===F.text?se.push({path:he,from:(0,I.e1)(y.text),to:(0,I.e1)(F.text)}):fe.
push({kind:"modified",path:he,from:y,to:F}))}function Pe({base:y,head:F},he,ge,Me){y!==void 0&&F!==void 0?Ne({base:y,head:F},he,ge):F!==void 0&&!Be(F,he)?(fe.push({kind:"added",path:he,value:F}),_e.head.
push({value:F,path:he,arrays:Me}),de.heads.size>0&&P(F,he)):y!==void 0&&!de.bases.has(y)&&(fe.push({kind:"removed",path:he,value:y}),_e.base.push({value:y,path:he,arrays:Me}))}function Be(y,F){const he=de.
heads.get(y);return he===void 0?!1:(fe.push({kind:"moved",path:F,from:he.path}),Ne({base:he.value,head:y},F,"element"),!0)}function P(y,F){for(const{step:he,value:ge}of(0,ce.Vg)(y,oe)){const Me=[...F,
he];Be(ge,Me)||P(ge,Me)}}function X(y,F,he){for(const{key:ge,from:Me,...Ue}of v(y,re)){const We=[...F,{type:"member",key:ge}];Me!==ge&&se.push({path:We,from:Me,to:ge});const Ve=Ue.base!==void 0&&(0,I.
Op)(ge,Ue.base,he==="element");Pe(Ue,We,Ve?"own":"member")}}function ne(y,F,he){const ge={base:(0,K.S3)(y.items),head:(0,K.S3)(F.items)},Me=C(ge,re,y.unordered&&F.unordered).filter(Fe=>!de.bases.has(Fe.
base.item)&&!de.heads.has(Fe.head.item)),Ue=(0,ce.Oe)(ge,Me,oe),We=new Set((0,K.Ms)(Me).map(Fe=>Fe.head.index)),Ve=Ue.filter(Fe=>Fe.base&&Fe.head&&!We.has(Fe.index));Ve.length>0&&!F.unordered&&fe.push(
{kind:"reordered",path:he,moved:Ve.map(({step:Fe})=>Fe)});for(const{step:Fe,...qe}of Ue)Pe(qe,[...he,Fe],"element",ge)}return Ne(te,[],"root"),{changes:fe,references:se,matches:ve,renames:Re,unmatched:_e}}
function v({base:te,head:re},{renames:de,follow:oe}){const fe=new Map(te.members),se=new Map,ve=(_e,Ne)=>_e.id===Ne.id||oe(_e)===Ne.id;for(const _e of[ve,()=>!0])for(const Ne of[Pe=>Pe,Pe=>le(Pe,de)])
for(const[Pe,Be]of fe){const P=Ne(Pe),X=re.members.get(P);X===void 0||se.has(P)||!_e(Be,X)||(fe.delete(Pe),se.set(P,{key:P,from:Pe,base:Be,head:X}))}for(const[_e,Ne]of re.members)se.has(_e)||se.set(_e,
{key:_e,from:_e,head:Ne});const Re=Array.from(fe,([_e,Ne])=>({key:_e,from:_e,base:Ne}));return[...se.values(),...Re].sort((_e,Ne)=>_e.key<Ne.key?-1:1)}const O={bases:new Set,heads:new Map},ee=5;function G(te,re){
const de=new I.Ms(Q.K$),[oe,fe]=[te,re].map(se=>me(se,de));return oe&&fe&&Se([{base:oe,head:fe}],de)[0]}function me(te,re=new I.Ms(Q.K$)){return/^\s*[[{]/.test(te)?re.read(te):void 0}function Se(te,re){
const de=Ee(()=>D(te)),oe=Ee(()=>(0,ce.j9)([...te.map(({head:Re})=>Re),...te.map(({base:Re})=>Re)])),fe=(Re,_e)=>oe().componentOf(Re,_e);function se(Re){const _e=j(re,Re);return te.map(Ne=>{const Pe=Xe(
Ne,_e,O,fe),{base:Be,head:P}=Pe.unmatched;if(Be.length===0||P.length===0)return Pe;const X=Le(Pe.unmatched,_e,de(),fe);if(X.heads.size===0)return Pe;const ne=Xe(Ne,_e,X,fe);return ne.changes.filter(({
kind:y})=>y==="moved").length===X.heads.size?ne:Pe})}let ve=new Map;for(let Re=0;Re<ee;Re++){const _e=se(ve),Ne=_e.flatMap(Be=>Be.renames),Pe=Ne.length===0?new Map:H(Ne,de());if(ve.size===Pe.size&&[...ve].
every(([Be,P])=>Pe.get(Be)===P)){if(_e.some(({changes:Be})=>Be.length>0))return _e;break}ve=Pe}return se(new Map)}function Ee(te){let re;return()=>(re??={value:te()},re.value)}}),1345:((be,xe,m)=>{m.d(
xe,{Oe:()=>R,Vg:()=>h,Vn:()=>W,j9:()=>H,qU:()=>D});var I=m(3436),Q=m(5408);const ce=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,ae=40;function H(r){const c=r.map(L),_=w=>c.find(b=>b.
get(w))?.get(w);function z(w,b){for(const T of(0,I.YD)(w).sort()){if(ce.test(T))continue;const V=`${(0,I.TN)(w,T)}`,$=T==="type"?`"${V.split(":")[1]}`:V,Z=_($);if(Z===void 0||D(Z.item)===void 0)continue;
const q=c.some(pe=>{const Te=pe.get($);return Te&&(Te.array===b||K(b,Te.item))});if(T==="type"||!q)return Z.item}}function l(w,b){const T=(0,I.Gg)(w);return D(w)??D(z(w,b))??(T&&(0,I.e1)(T))}function C(w){
const b=/\d/.test(w)?_(w):void 0;return b&&l(b.item,b.array)}return{componentOf:z,nameOf:l,labelOf:C}}function D(r){const c=r&&((0,I.TN)(r,"name")??E(r));return c&&(0,I.e1)(c)}function E(r){const[c,_]=[
j(r,"localeData"),j(r,"data")];return[...(c?["en",...(0,I.YD)(c)]:[]).map(w=>j(c,w)),_,j(_,"node")].map(w=>w&&((0,I.Gg)(w)??(0,I.TN)(w,"display_name"))).find(w=>w!==void 0)}function j(r,c){return r?.type===
"object"?r.members.get(c):void 0}function K(r,c){return(0,I.YD)(c).map(z=>j(c,z)).some(z=>z?.type==="array"&&z.items===r)}function L(r){const c=new Map,_=z=>{if(z.type==="object")for(const l of z.members.
values())_(l);if(z.type==="array")for(const l of z.items){const C=(0,I.YD)(l).filter(b=>I.ZM.test(b)),w=new Set(C.flatMap(b=>(0,I.TN)(l,b)??[]));for(const b of w)c.set(b,c.has(b)?void 0:{item:l,array:z.
items});_(l)}};return _(r),c}function R(r,c,_){const z=(0,Q.FF)(r,c),l=[...z.base.map(w=>({...w,base:w.item})),...c.map(({base:w,head:b})=>({...b,base:w.item,head:b.item})),...z.head.map(w=>({...w,head:w.
item}))],C=Y(l,_);return l.map(w=>({...w,step:N(w,C.get(w))})).sort(U)}function h(r,c){return r.type==="object"?Array.from(r.members,([z,l])=>({step:{type:"member",key:z},value:l})):(r.type==="array"?
R({base:[],head:(0,Q.S3)(r.items)},[],c):[]).map(({step:z,item:l})=>({step:z,value:l}))}function N({item:r,index:c},_){if(_===void 0)return{type:"element",index:c,item:r};const z=A(r),l=z!==void 0&&z.
length<=ae&&!_.startsWith(z);return{type:"item",label:_,...l&&{hint:z},item:r}}function U({step:r},{step:c}){return r.type==="item"&&c.type==="item"?r.label<c.label?-1:1:r.type==="element"&&c.type==="\
element"?r.index-c.index:r.type==="item"?-1:1}function Y(r,c){const _=new Map,z=new Set;let l=r.filter(({item:$})=>(D($)??(0,I.Gg)($)??(0,I.TH)($))!==void 0);const C=$=>{const Z=l.map($),q=W(Z);l=l.filter(
(pe,Te)=>{const ke=Z[Te];return ke===void 0||q.get(ke)!==1||z.has(ke)?!0:(z.add(ke),_.set(pe,ke),!1)})};C(({item:$})=>D($));const w=new Map(l.map($=>[$,D($.item)??D(c($.item,$.array))])),b=W([...w.values()]),
T=$=>{const[Z,q]=[w.get($),(0,I.Gg)($.item)];return D($.item)??(b.get(Z)===1?Z:void 0)??(q&&(0,I.e1)(q))},V=($,Z="")=>{const[q,pe]=[(0,I.TH)($.item),T($)??A($.item)],Te=q&&(0,I.e1)(q).replace(Z,"");return pe&&
Te?`${pe} (${Te})`:pe??Te};return C($=>T($)??V($,le)),C($=>V($,le)),C($=>V($)),C($=>`${T($)??A($.item)??V($)} [${$.index}${$.head?"":", before"}]`),_}function W(r){const c=new Map;for(const _ of r)c.set(
_,(c.get(_)??0)+1);return c}function A(r){const c=(0,I.TN)(r,"type");return c?.startsWith('"')?(0,I.e1)(c):void 0}}),7856:((be,xe,m)=>{m.d(xe,{$C:()=>_,Wr:()=>w,_p:()=>z,lb:()=>Y});var I=m(706),Q=m(3436),
ce=m(2742);const le=8,ae="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",H=new RegExp(
`(?:(?:${ae})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${ae}|(?:password|secret|apikey)s)$`),j=/name|key|header|field/i,
K=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,L=["value","values","default","defaultvalue","headervalue"],R=/\{\{|\$\{|<%/,h="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",N="(?:(?:beare\
r|basic|token)\\s{1,4})?",U=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ae}|s\
ig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${ae})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(\
?<=(?:${ae})\\s{0,4}=\\s{0,4}${N})${h}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${ae})\\s{0,4}:\\s{0,4}${N}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${h}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\
\\b(?:bearer|basic)\\s{1,4})${h}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ae})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(b=>new RegExp(b,"giu"));function Y({workflows:b}){const T=new I.pO;for(const{secrets:$,files:Z}of b){
const q=Z.flatMap(({base:pe,head:Te})=>[pe,Te].flatMap(w));for(const pe of[...$,...q].flatMap(W))T.add(pe,A)}const V=new Map;return $=>{const Z=V.get($);if(Z)return Z;const q=[],pe=Le=>(q.push(Le),I.v5),
ke={shown:U.reduce((Le,ze)=>Le.replace(ze,pe),T.hide($,pe)),hidden:JSON.stringify(q)};return V.set($,ke),ke}}function W(b){return[b,b.replace(/^(?:bearer|basic|token) /i,""),...(0,Q.PX)((0,ce.yR)(b))]}
function A(b){return b.length>=le&&!new RegExp("^\\p{L}+$","u").test(b)}function r(b){const T=c(b);return H.test(T)&&!D.test(T)}function c(b){return b.toLowerCase().replace(/[^a-z]/g,"")}function _(b,T,V){
return l(T)?!1:r(b)?C(T)||E.test(c(b)):!L.includes(c(b))||V?.type!=="object"?!1:[...V.members].some(([$,Z])=>{const q=(0,Q.jn)(Z)&&(Z.text==="true"?$:K.test($)&&(0,Q.e1)(Z.text));return j.test($)&&r(`${(0,Q.
TN)(V,$)}`)||q&&E.test(c(q))})}function z(b,...T){return T.every(l)?!1:b.some((V,$)=>{const Z=b[$-1],q=Z&&"item"in Z?Z.item:void 0,pe=b.slice($+1).every(({type:ke})=>ke==="element"),Te=ke=>V.type==="m\
ember"&&_(V.key,pe?ke:void 0,q);return T.some(Te)})}function l(b){return b?.type==="literal"&&!/\d/.test(b.text)}function C(b){return b?.type==="array"?b.items.every(C):b!==void 0&&(0,Q.jn)(b)}function w(b){
const T=[],V=$=>{if($!==void 0)if((0,Q.jn)($))V((0,ce.yR)((0,Q.e1)($.text)));else if($.type==="array")for(const Z of $.items)V(Z);else for(const[Z,q]of $.members)_(Z,q,$)&&T.push(...(0,Q.PX)(q)),V(q)};
return V(b),T.filter($=>!R.test($))}}),5408:((be,xe,m)=>{m.d(xe,{$z:()=>E,FF:()=>L,Ms:()=>K,O6:()=>R,S3:()=>ce,eV:()=>le,kh:()=>ae,kk:()=>H,qc:()=>D,yU:()=>j});var I=m(8965);const Q=500;function ce(h){
return h.map((N,U)=>({item:N,index:U,array:h}))}function le(h,N){const U=c=>h[c].map(_=>N(_,c)),Y=(c,_)=>c!==void 0&&c===_,W=(0,I.E)(U("base"),U("head"),{maxEditLength:Q,comparator:Y});if(W===void 0)return K(
ae(h,N));let[A,r]=[0,0];return W.flatMap(({added:c,removed:_,count:z})=>{const[l,C]=[h.base.slice(A,A+z),h.head.slice(r,r+z)];return c||(A+=z),_||(r+=z),c||_?[]:j({base:l,head:C})})}function ae(h,N){return D(
h,N).flatMap(j)}function H(h,N){return D(h,N).flatMap(U=>U.base.length===1&&U.head.length===1?j(U):[])}function D(h,N){const U=E(h.head,Y=>N(Y,"head"));return U.delete(void 0),[...E(h.base,Y=>N(Y,"bas\
e"))].flatMap(([Y,W])=>{const A=U.get(Y);return A?[{base:W,head:A}]:[]})}function E(h,N){const U=new Map;for(const Y of h){const W=N(Y),A=U.get(W);A?A.push(Y):U.set(W,[Y])}return U}function j({base:h,
head:N}){return h.flatMap((U,Y)=>{const W=N[Y];return W===void 0?[]:[{base:U,head:W}]})}function K(h){const N=[];for(const Y of h.toSorted((W,A)=>W.base.index-A.base.index)){let[W,A]=[0,N.length];for(;W<
A;){const r=W+A>>1;(N[r]?.last.head.index??0)<Y.head.index?W=r+1:A=r}N[W]={last:Y,before:N[W-1]}}const U=[];for(let Y=N.at(-1);Y;Y=Y.before)U.push(Y.last);return U.reverse()}function L({base:h,head:N},U){
const Y=new Set(U.flatMap(W=>[W.base,W.head]));return{base:h.filter(W=>!Y.has(W)),head:N.filter(W=>!Y.has(W))}}function R(h,N){const U=K(h),Y={base:0,head:0};return D(N,({index:W},A)=>{for(;(U[Y[A]]?.[A].
index??1/0)<W;)Y[A]++;return Y[A]})}}),6384:((be,xe,m)=>{m.a(be,async(I,Q)=>{try{let Y=function(){const W=new le.i,A=W.required("base",D.Rr),r=W.required("head",D.Rr);[A,r].some(l=>l!==void 0&&(0,ce.existsSync)(
l))||(A!==void 0&&W.refuse("base",(0,D.LO)(W.text("base"))),r!==void 0&&W.refuse("head",(0,D.LO)(W.text("head"))));const c=W.optional("ignore",()=>(0,j.wo)(W.lines("ignore")))??j.K$,_=W.boolean("fail-\
on-change",!1),z=W.boolean("summary",!0);return{base:W.check(A),head:W.check(r),ignore:c,failOnChange:_,summary:z}};var ce=m(3024),le=m(3991),ae=m(4022),H=m(2345),D=m(6584),E=m(1124),j=m(2899),K=m(7279),
L=m(8725),R=m(276),h=m(4057),N=m(706),U=m(1532);await(0,R.eF)(async W=>{const{base:A,head:r,ignore:c,failOnChange:_,summary:z}=Y(),l=(0,L.t1)(),[C,w]=[(0,N.OX)(A),(0,N.OX)(r)],b=(0,h.Bu)(Object.entries(
{Base:C,Head:w}));l.info(`Comparing ${C} with ${w}`);const T=await(0,U.Z)(A,r,{ignore:c,signal:W}).catch(async q=>{const pe=(0,K.iT)(q);throw z&&await(0,h.Sy)("Workflow comparison failed",(0,h.il)((0,ae.
UX)(pe),(0,R.VY)(pe)),b),pe});for(const{name:q,status:pe,counts:Te,variablesCompared:ke}of T.workflows){const Le=pe==="changed"||pe==="unchanged"?(0,E.cq)(Te):pe,ze=ke?"":" (environment variables are \
not compared)";l.info(`${q===void 0?"":`${(0,N.OX)(q)}: `}${Le}${ze}`)}(0,H.$0)(T);const[V,$]=[(0,E.Hq)(T),(0,E.xW)(T)];(0,R.n0)({changed:V,...$});const Z=await(0,H.S3)(T);if(z){const q=(0,H.uu)(Z,T.workflows.
length>1,[b]);await(0,h.Sy)(`Workflow comparison: ${(0,E.cq)($)}`,q,b)}if(V&&_){const q=`The versions differ (${(0,E.cq)($)}), and fail-on-change is true`;throw new K.HR({what:q,advice:"The report sho\
ws what changed.",topic:"import-deploy-and-promote"})}}),Q()}catch(Y){Q(Y)}},1)}),1532:((be,xe,m)=>{m.d(xe,{Z:()=>Re});var I=m(5806),Q=m(4573),ce=m(8142);const le={enter:()=>{},scalar:P=>({json:P}),array:P=>({
json:`[${P.map(({json:X})=>X)}]`,items:P}),object(P){return{json:`{${Array.from(P,([ne,{json:y}])=>`${JSON.stringify(ne)}:${y}`).sort()}}`,members:P}}};function ae(P){const X=(0,Q.isUtf8)(P)?(0,ce.q)(
P.toString(),void 0,le):void 0,ne=X?.members??X?.items?.map(F=>[H(F),F]);if(ne===void 0)return;const y=new Map;for(const[F,{members:he,json:ge}]of ne){if(F===void 0||y.has(F))return;y.set(F,{name:F,keys:[
...he?.keys()??[]],content:ge})}return{container:Array.isArray(ne)?"array":"object",variables:[...y.values()]}}function H({members:P}){if(!P?.has("value"))return;const X=[P.get("name"),P.get("key")].find(
ne=>ne?.json[0]==='"');return X&&JSON.parse(X.json)}function D({files:P}){const X=[...P].filter(([ne])=>(0,I.dU)(ne)).map(([,ne])=>E(ne));return[...new Set(X.flat())]}function E(P){const X=new TextDecoder().
decode(P);try{JSON.parse(X)}catch{return[]}const ne=ae(P),y=new Set(ne?.container==="array"?ne.variables.map(({name:ge})=>ge):void 0),he=Array.from(X.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([ge,Me,Ue])=>Me===void 0?[ge,String(Number(ge))]:Ue===void 0?[JSON.parse(Me)]:[]);return[...new Set(he)].filter(ge=>!y.has(ge))}var j=m(1124),K=m(3436),L=m(7598);function R(P){return(0,Q.isUtf8)(
P)?P.toString():void 0}function h(P,X,ne){const y=/\.json$/i.test(P)?R(X):void 0;return y===void 0?void 0:ne.read(y)}function N(P,X,ne,y){if(X.equals(ne))return!0;const F=new Interner(y),he=h(P,X,F);return he!==
void 0&&he.id===h(P,ne,F)?.id}function U({files:P},X){const ne=F=>createHash("sha256").update(F).digest("hex"),y=Array.from(P,([F,he])=>{const ge=h(F,he,new Interner(X));return[F,ne(ge?canonicalJson(ge):
he)]});return ne(JSON.stringify(y.sort(([F],[he])=>F<he?-1:1)))}var Y=m(2899),W=m(2742),A=m(7856);const r=1024*1024;function c(P,X,{name:ne,ignore:y}){const F=[P,X].filter(He=>He!==void 0),he=F.length===
2&&F.some(z),ge=[...new Set(F.flatMap(({files:He})=>[...He.keys()]))].sort(),Me=new Set(y.lines),Ue=new K.Ms(y,He=>Me.delete(He)),We=ge.flatMap(He=>{const[rt,ut]=[P?.files.get(He),X?.files.get(He)],nt=rt!==
void 0&&ut!==void 0&&rt.equals(ut);if(he&&(0,I.dU)(He)||nt&&Me.size===0)return[];const ot=rt&&h(He,rt,Ue),yt=nt?ot:ut&&h(He,ut,Ue);return nt||ot!==void 0&&ot.id===yt?.id?[]:[{name:He,from:rt,to:ut,base:ot,
head:yt}]}),Ve=C(We,Ue),Fe=He=>y.lines.length===0&&Ve.some(rt=>rt.name===He),qe=Ve.length===0?[]:ge.filter(He=>!Fe(He)&&!(0,I.dU)(He)),ct=P===void 0?"added":X===void 0?"removed":void 0;return{name:ne,
status:ct??(Ve.length>0?"changed":"unchanged"),counts:ct?{added:0,modified:0,removed:0,[ct]:1}:(0,j.cz)(Ve.map(j.xS)),files:Ve,variablesCompared:!(he&&F.some(l)),secrets:[...new Set(F.flatMap(He=>[...D(
He),..._(He,qe)]))],unusedIgnores:[...Me]}}function _({files:P},X){return X.flatMap(ne=>(0,A.Wr)(h(ne,P.get(ne)??Buffer.of(),new K.Ms(Y.K$))))}function z({kind:P,files:X}){return P==="folder"&&![...X.
keys()].some(I.dU)}function l({files:P}){return[...P].some(([X,ne])=>(0,I.dU)(X)&&ae(ne)?.variables.length!==0)}function C(P,X){const ne=P.flatMap(({name:F,base:he,head:ge})=>he&&ge&&!(0,I.dU)(F)?[{name:F,
base:he,head:ge}]:[]),y=new Map((0,W.OD)(ne,X).map((F,he)=>[ne[he]?.name,F]));return P.map(F=>w(F,y.get(F.name)))}function w({name:P,from:X,to:ne,base:y,head:F},he){const ge=X===void 0?"added":ne===void 0?
"removed":"modified",Me={name:P,status:ge,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,I.dU)(P))return{...Me,kind:"variables",changes:T(y,F,ge)};if(he||ge!=="modified"&&(y??F))return{
...Me,kind:"json",base:y,head:F,...he};const[Ue,We]=[X&&b(X),ne&&b(ne)];return X&&Ue===void 0||ne&&We===void 0?{...Me,kind:"binary"}:{...Me,kind:"text",text:{base:Ue,head:We}}}function b(P){return P.length<=
r&&!P.includes(0)?R(P):void 0}function T(P,X,ne){const[y,F]=[P,X].map(Fe=>Fe&&ae(Buffer.from((0,K.dj)(Fe))));if(ne==="modified"&&(y===void 0||y.container!==F?.container))return[{kind:"modified",path:[],
from:j.RG,to:j.RG}];const he=Fe=>new Map(Fe?.variables.map(({name:qe,content:ct})=>[qe,ct])),[ge,Me]=[he(y),he(F)],Ue=[],We=[...ge.keys()].filter(Fe=>Me.has(Fe)),Ve=[...Me.keys()].filter(Fe=>ge.has(Fe));
We.some((Fe,qe)=>Fe!==Ve[qe])&&Ue.push({kind:"reordered",path:[],moved:[]});for(const Fe of[...new Set([...ge.keys(),...Me.keys()])].sort()){const qe=[{type:"member",key:Fe}];ge.has(Fe)?Me.has(Fe)?ge.
get(Fe)!==Me.get(Fe)&&Ue.push({kind:"modified",path:qe,from:j.RG,to:j.RG}):Ue.push({kind:"removed",path:qe,value:j.RG}):Ue.push({kind:"added",path:qe,value:j.RG})}return Ue}var V=m(7279),$=m(3024),Z=m(
1455),q=m(6760),pe=m(1142),Te=m(706),ke=m(9870);function Le(P,X){return new V.HR({what:P,advice:X,topic:"unpacking"})}function ze(P,X){for(const{index:ne}of`${X}/`.matchAll(/\//g)){const y=X.slice(0,ne),
F=(0,$.lstatSync)((0,q.join)(P,y),{throwIfNoEntry:!1});if(F?.isSymbolicLink())throw Le(`${(0,Te.TL)(y)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(y===X&&F?.isFile())return F;
if(!F?.isDirectory())break}}async function Xe(P,X,ne,y=1/0){const F=new Map,he=new Map;let ge=y;for(const Me of X){ne.throwIfAborted();const Ue=ze(P,Me);if(!(Ue===void 0||he.get((0,I.Sr)(Me))===Ue.ino)){
if(he.set((0,I.Sr)(Me),Ue.ino),ge-=Ue.size,ge<0)throw new Error("its files take more than 256 MiB, the limit");F.set(Me,await(0,Z.readFile)((0,q.join)(P,Me)))}}return F}async function v(P){return(await(0,Z.
readdir)(P,{withFileTypes:!0})).map(ne=>ne.name+(ne.isDirectory()?"/":""))}async function O(P,X){const ne=[],y=[""];for(const F of y){X.throwIfAborted();for(const he of await v((0,q.join)(P,F))){if((0,I.
jq)(he))continue;if((he.endsWith("/")?y:ne).push(F+he),ne.length+y.length>ke.BE)throw new Error("more than 10,000 files are in it")}}return ne}async function ee(P){if(!ze(P,I.gv))return;const X=await(0,Z.
readFile)((0,q.join)(P,I.gv),"utf8");let ne;try{const{unpackedFiles:y}=JSON.parse(X);y.every(F=>(0,I.x5)(F)===void 0)&&(ne=new Set(y))}catch{}return{text:X,paths:ne}}async function G(P,X){const ne=new Set(
X.map(caseFold));return(await readdir(P).catch(()=>[])).filter(F=>!ne.has(caseFold(F))&&existsSync(join(P,F,RECORD)))}function me(P){return`${JSON.stringify({unpackedFiles:[...P]},null,2)}
`}var Se=m(3657);async function Ee(P,X){try{const ne=await(0,Z.stat)(P);if(ne.isDirectory())return await se(P,X);if(ne.size>ke.zx)throw new Error("it is larger than 256 MiB, the limit");const y=await(0,Z.
readFile)(P);return{...await(0,Se.u)(y,X),sha256:(0,L.createHash)("sha256").update(y).digest("hex")}}catch(ne){throw fe(ne,P,X)}}async function te(P,X){const ne=()=>Ee(P,X);try{const y=(0,$.statSync)(
P,{throwIfNoEntry:!1});if(y===void 0)return{};const F=y.isDirectory()?await de(P,X):new Map,[he,...ge]=[...F.values()].flat();return he===void 0?{single:ne}:{several:new Map(Array.from(F,([Ue,We])=>[Ue,
()=>re(P,We,X)])),...ge.length===0&&he.isDirectory()&&{single:ne}}}catch(y){throw fe(y,P,X)}}async function re(P,X,ne){const[y="",F]=X.map(he=>he.name);if(F!==void 0)throw new Error(`is there twice, a\
s ${(0,Te.TL)(y)} and as ${(0,Te.TL)(F)}. Remove one of them`);if(X[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Ee((0,q.join)(P,y),ne)}async function de(P,X){const ne=new Map,
y=await(0,Z.readdir)(P,{withFileTypes:!0});if((0,ke._2)(y.map(({name:F})=>F)))return ne;for(const F of y){if(X.throwIfAborted(),F.name.startsWith(".")||!await oe((0,q.join)(P,F.name),X))continue;const he=F.
isDirectory()?F.name:F.name.replace(/\.zip$/i,"");ne.set(he,[...ne.get(he)??[],F])}return ne}async function oe(P,X){const ne=await(0,Z.stat)(P).catch(()=>{});if(ne?.isDirectory())return(0,ke._2)(await ve(
P));if(!ne?.isFile()||!/\.zip$/i.test(P))return!1;try{return(0,ke._2)([...(await Ee(P,X)).files.keys()])}catch{return X.throwIfAborted(),!0}}function fe(P,X,ne){if(ne.aborted)return ne.reason;const y=/The package (is .*, not a zip)/.
exec((0,V.gJ)(P))?.[1],F=(0,$.existsSync)(X)?`can't be read: ${(0,pe.Uc)(P)}`:`doesn't exist: ${(0,Te.MW)(X)}`;return new Error(y?`${y}. Set a package (.zip), or the folder with its unpacked files`:F,
{cause:P})}async function se(P,X){const ne=(0,q.join)(P,(0,ke.wg)(await ve(P))),y=await ee(ne);if(y&&!y.paths)throw new Error(`${I.gv} isn't as this action writes it`);const F=y?.paths?new Set([...ke.
LX,...y.paths]):await O(ne,X),he=await Xe(ne,F,X,ke.zx);if(he.size===0)throw new Error("no files are in it");return(0,ke.jz)("folder",he)}async function ve(P){const X=await v(P),y=X.filter(F=>F.endsWith(
"/")).map(async F=>(await v((0,q.join)(P,F))).map(he=>F+he));return[...X,...(await Promise.all(y)).flat()]}async function Re(P,X,{ignore:ne,signal:y}){const F=await Be("base",y,()=>te(P,y)),he=await Be(
"head",y,()=>te(X,y)),ge=_e(F,he)?[void 0]:[...new Set([...Ne(F),...Ne(he)])].sort(),Me=[];for(const We of ge){const Ve=We===void 0?"":` ${(0,Te.TL)(We)}`,Fe=await Be(`base${Ve}`,y,()=>Pe(F,We)),qe=await Be(
`head${Ve}`,y,()=>Pe(he,We));Me.push(c(Fe,qe,{name:We,ignore:ne}))}const Ue=({single:We,several:Ve})=>We!==void 0||Ve!==void 0;return Ue(F)&&Ue(he)?{workflows:Me}:{workflows:Me,missing:Ue(F)?"head":"b\
ase"}}function _e(P,X){const ne=[P,X];if(!(ne.every(({single:Me,several:Ue})=>Me&&Ue)&&Ne(P).join()!==Ne(X).join())&&ne.every(({single:Me,several:Ue})=>!Me||Ue))return!1;if(ne.every(({single:Me,several:Ue})=>!Ue||
Me))return!0;const[he,ge]=P.several?["head","base"]:["base","head"];throw new V.HR({what:`${he} is a single workflow, but ${ge} is a folder of several`,advice:"Set both to the same kind.",topic:"impor\
t-deploy-and-promote"})}function Ne({several:P}){return[...P?.keys()??[]]}async function Pe({single:P,several:X},ne){return await(ne===void 0?P:X?.get(ne))?.()}async function Be(P,X,ne){try{return await ne()}catch(y){
X.throwIfAborted();const F=y instanceof V.HR?y.topic:"import-deploy-and-promote";throw new V.HR({what:`${P} ${(0,V.gJ)(y)}`,topic:F,cause:y})}}}),1142:((be,xe,m)=>{m.d(xe,{Uc:()=>K,Rs:()=>L});var I=m(
7598),Q=m(1455),ce=m(6760);const le=Je(import.meta.url)("node:util");var ae=m(7279),H=m(706);const D={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"\
permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"\
the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function E(Y){return/^E[A-Z0-9]+$/.test(Object(Y).code)}function j(Y){if(!E(Y))
return(0,ae.gJ)(Y);const{code:W="",errno:A=0}=Y;return D[W]??(0,le.getSystemErrorMap)().get(A)?.[1]??W}function K(Y){const{path:W,dest:A=W}=Object(Y);return E(Y)&&A?`${j(Y)} (${(0,H.MW)(A)})`:j(Y)}function L(Y,W,A="\
Set another directory, or free some space."){const r=Object(Y).code==="ENAMETOOLONG",c={what:`Can't write ${W}`,why:j(Y),cause:Y};return new ae.HR({...c,advice:r?"Set a shorter name.":A})}async function R(Y){
await rm(Y,{recursive:!0,force:!0,maxRetries:10})}const h=/^\.workflow-export-[0-9a-f]{12}$/;async function N(Y,W,A=dirname(Y)){const r=join(A,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(r,W,{flag:"wx"}),await rename(r,Y)}catch(c){throw await R(r).catch(()=>{}),c}}async function U(Y,W){await N(Y,W).catch(A=>{throw L(A,Y)})}}),7279:((be,xe,m)=>{m.d(xe,{HR:()=>Q,gJ:()=>D,
h_:()=>H,iT:()=>ae});const I=null;class Q extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){super(le(j),{cause:j.
cause}),this.what=j.what,Object.assign(this,j)}with(j){return new Q({...this,cause:this,...j})}}function ce({what:E,why:j=""}){return j===""?E:`${E}: ${j}`}function le(E){const j=ce(E);return`${j}${/[.!?…]$/.
test(j)?"":"."} ${E.advice??""}`.trim()}function ae(E){return E instanceof Error?E:new Error(String(E))}function H(E){return E instanceof Q?E:new Q({what:D(E),cause:E})}function D(E){return ae(E).message}}),
8725:((be,xe,m)=>{m.d(xe,{lm:()=>Q.lm,t1:()=>ce});const I=Je(import.meta.url)("node:async_hooks");var Q=m(5358);function ce(L=""){return{info:R=>ae(L+R),warning:R=>Q.$e(L+R),debug:R=>Q.Yz(L+R),mask:Q.
Pq}}function le(L){const R=[];return{...ce(`[${L}] `),info:h=>R.push(h),end(h){core.startGroup(H(h));for(const N of R)ae(N);core.endGroup()}}}function ae(L){Q.pq(H(L))}function H(L){return L.replaceAll(
"##[","## [")}const D=new I.AsyncLocalStorage;let E=!1;function j(L,R){return E||K(),E=!0,D.run(L,R)}function K(){const L=process.stdout.write.bind(process.stdout);process.stdout.write=((R,...h)=>{const N=D.
getStore(),U=String(R);return N===void 0||/^::(add-mask|debug)::/.test(U)?L(R,...h):(D.exit(()=>N.debug(U.trimEnd())),!0)})}}),276:((be,xe,m)=>{m.d(xe,{VY:()=>L,Pd:()=>N,E_:()=>U,eF:()=>K,n0:()=>h});var I=m(
3024),Q=m(1455);const ce=Je(import.meta.url)("node:os");var le=m(6760),ae=m(5358),H=m(1142),D=m(7279),E=m(706);const j=6e4;async function K(A){const r=new AbortController;for(const c of["SIGINT","SIGT\
ERM","SIGBREAK"]){const _={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>r.abort(new D.HR(_)))}try{if(await A(r.signal),R)throw R}catch(c){for(let z=c;z instanceof Error;z=
z.cause)ae.Yz(z.stack??z.message);const _=L(c);ae.C1(`${(0,E.OX)((0,D.gJ)(c),j)}${_===void 0?"":` See ${_}`}`)}process.stdout.write("",()=>process.exit())}function L(A){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:_}=process.env;if(!(!(A instanceof D.HR)||A.topic===void 0||!r||!c||!_))return encodeURI(`${r}/${c}/blob/${_}/docs/troubleshooting.md#${A.topic}`)}let R;function h(A){try{for(const[r,
c]of Object.entries(A))c!==void 0&&ae.uH(r,c)}catch(r){const c="Check the runner's disk.";R=new D.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(r),advice:c,cause:r})}}async function N(A){const r=process.
env.RUNNER_TEMP||(0,ce.tmpdir)();return await(0,Q.mkdtemp)((0,le.join)(r,A)).catch(U(r))}function U(A){return r=>{throw(0,H.Rs)(r,A,"Check the runner's temporary folder.")}}function Y(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function W(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((be,xe,m)=>{m.d(xe,{Bu:()=>E,
Sy:()=>N,il:()=>K});var I=m(5358),Q=m(7279),ce=m(8132),le=m(706);const ae=1024*1024-1e4,H=2e5;function D(U,Y){const W=Y.map(z=>z.map(R)),A=U.map((z,l)=>W.some(C=>C[l]!=="")),r=(z,l)=>`<tr>${z.flatMap(
(C,w)=>A[w]?`<${l}>${C}</${l}>`:[]).join("")}</tr>`,c=W.map(z=>r(z,"td")),_=z=>`<tr><td colspan="${U.length}">\u2026 and ${counted(z,"more row")}</td></tr>`;return`<table>${r(U.map(escapeAll),"th")}${h(
c,_).join("")}</table>`}function E(U){return`<table>${U.map(([W,A])=>A===void 0?"":`<tr><th align="left">${(0,ce.FO)(W)}</th><td>${R(A)}</td></tr>`).join("")}</table>`}function j(U){const Y=U.map(({names:W,
message:A,help:r})=>{const c=W.map(z=>`**${plainText(z)}**`);return`- ${h(c,z=>`and ${z} more`,H/2).join(", ")}: ${K(A,r)}`});return h(Y,W=>`- \u2026 and ${counted(W,"more cause")}`).join(`
`)}function K(U,Y){return Y===void 0?(0,ce.wh)(U):`${(0,ce.wh)(U)} <a href="${(0,ce.FO)(Y)}">Troubleshooting</a>`}function L(U,Y){return`<details><summary>${escapeAll(U)}</summary>

${Y}

</details>`}function R(U){return typeof U=="string"?U===""?"":`<code>${(0,ce.FO)((0,ce.RK)(U))}</code>`:"words"in U?(0,ce.wh)(U.words):`<a href="${(0,ce.FO)(U.href)}">${(0,ce.wh)(U.text)}</a>${(0,ce.FO)(
U.after??"")}`}function h(U,Y,W=H){let A=W;const r=U.filter(c=>{const _=Buffer.byteLength(c),z=_<=A;return z&&(A-=_),z});return r.length===U.length?r:[...r,Y(U.length-r.length)]}async function N(U,...Y){
const W=r=>`${(0,le.hS)(r,"part")} of this page would not fit and ${r===1?"is":"are"} left out.`,A=[`### ${(0,ce.wh)(U)}`,...h(Y,W,ae)];try{await I.z.addRaw(A.join(`

`),!0).write()}catch(r){I.$e(`Can't write the job summary: ${(0,Q.gJ)(r)}`)}}}),8132:((be,xe,m)=>{m.d(xe,{EU:()=>D,FO:()=>K,Jj:()=>ae,RK:()=>ce,SS:()=>H,wh:()=>j});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",Q=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ce(h){return/^[ -[\]-~]*$/.test(h)&&!h.includes("##[")?h:h.replace(Q,(N,U)=>U===void 0?N:le(U))}function le(h){return`\
\\u{${h.codePointAt(0)?.toString(16)}}`}function ae(h,N){if(h.length<=N)return h;const U=Array.from(h.slice(0,2*N+2));return U.length>N?`${U.slice(0,N).join("")}\u2026`:h}function H(h,N=100){const U=ce(
ae(h,N)).replaceAll("	",le)||'""',Y="`".repeat(R(U)+1);return/^`|`$/.test(U)||/^ .*[^ ].* $/.test(U)?`${Y} ${U} ${Y}`:Y+U+Y}function D(h,N,U){const W=h.map(r=>U+ce(r).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),A="`".repeat(Math.max(3,R(W)+1));return`${U}${A}${N}
${W}
${U}${A}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(h){return K(ce(h).replaceAll("	"," ")).replace(E,"$&<wbr>")}function K(h){return h.replace(L,N=>`&#${N.codePointAt(0)}\
;`)}const L=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function R(h){return(h.match(/`+/g)??[]).reduce((N,U)=>Math.max(N,U.length),0)}}),8142:((be,xe,m)=>{m.d(xe,{q:()=>le});
const I=500,Q=1e6,ce=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(E,j,K){let L=E.startsWith("\uFEFF")?1:0,R=0;function h(){for(;;){
const W=E.charAt(L);if(W!==" "&&W!==`
`&&W!=="\r"&&W!=="	")return W;L++}}function N(){const W=L;if(ce.lastIndex=W,!ce.test(E))throw new SyntaxError;return L=ce.lastIndex,E.slice(W,L)}function U(W,A){const r=h();if(r==="["){const _=[],z=K.
enter(W);return Y("]",A,()=>_.push(U(z,A+1))),K.array(_,W)}if(r==="{"){const _=new Map;return Y("}",A,()=>{if(h()!=='"')throw new SyntaxError;const z=N(),l=z.includes("\\")?JSON.parse(z):z.slice(1,-1);
if(_.has(l)||h()!==":")throw new SyntaxError;L++,_.set(l,U(K.enter(W,l),A+1))}),K.object(_,W)}const c=N();return K.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function Y(W,A,r){if(A===I)throw new RangeError;
L++;let c=h()===W?W:",";for(;c===",";){if(++R>Q)throw new RangeError;r(),c=h(),c===","&&L++}if(c!==W)throw new SyntaxError;L++}try{const W=U(j,0);if(h()==="")return W}catch{}}function ae(E){const j=le(
E,`
`,H);return j===void 0?void 0:`${j}
`}const H={enter:E=>`${E}  `,scalar:E=>E,array:(E,j)=>D("[",E,"]",j),object(E,j){const K=[...E.keys()].sort().map(L=>`${JSON.stringify(L)}: ${E.get(L)}`);return D("{",K,"}",j)}};function D(E,j,K,L){return j.
length===0?E+K:`${E}${L}  ${j.join(`,${L}  `)}${L}${K}`}}),5806:((be,xe,m)=>{m.d(xe,{Oj:()=>R,Sr:()=>L,dU:()=>K,fw:()=>ae,gv:()=>I,jq:()=>E,x5:()=>D});const I=".workflow-export.json",Q=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ce=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ae=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ae,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',Q],["changes how git or GitHub treats t\
he repository",ce],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function D(N,U=H){const Y=h(N);return U.find(([,W])=>W.test(N)||W.test(Y))?.[0]}function E(N){return[le,Q,ce].some(U=>U.test(h(N)))}function j(N){return Q.
test(h(N))?"is in a .git folder":N.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function K(N){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(L(h(N)))}
function L(N){return N.normalize("NFC").toUpperCase().toLowerCase()}function R(N){const U=new Map;for(const Y of N){const W=L(Y.replace(/\/$/,"")),A=U.get(W);if(A!==void 0)return[A,Y];U.set(W,Y)}for(const[
Y,W]of U)for(const{index:A}of Y.matchAll(/\//g)){const r=U.get(Y.slice(0,A));if(r?.endsWith("/")===!1)return[r,W]}}function h(N){return N.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((be,xe,m)=>{m.
d(xe,{BE:()=>H,LX:()=>ae,_2:()=>R,jz:()=>E,wg:()=>L,zx:()=>D});var I=m(5806);const[Q,ce,le]=["flow_definition.json","app_definition.json","env_variables.json"],ae=[Q,ce,le],H=1e4,D=256*1024*1024;function E(h,N){
const U=[...N].filter(([Y])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(Y));return{kind:h,files:new Map(U.sort(([Y],[W])=>Y<W?-1:1))}}function j({kind:h,files:N}){return{kind:h,files:new Map([...N].filter(
([U])=>!isEnvVariables(U)))}}const K=/^\.|^__MACOSX$/;function L(h){const N=new Set(h),U=r=>ae.some(c=>N.has(r+c));if(U(""))return"";const Y=new Set(h.filter(r=>r.includes("/")).map(r=>r.slice(0,r.indexOf(
"/")))),[W,...A]=[...Y].filter(r=>!K.test(r));return A.length===0&&U(`${W}/`)?`${W}/`:""}function R(h){const N=L(h);return h.includes(N+ce)||h.includes(N+Q)}}),3657:((be,xe,m)=>{m.d(xe,{u:()=>K});var I=m(
4573),Q=m(8522),ce=m(663),le=m(7279),ae=m(706),H=m(5806),D=m(9870);const E=2048,j=new Set([0,10]);async function K($,Z){Z?.throwIfAborted();const{zip:q,source:pe,entries:Te}=await L($).catch(r("The pa\
ckage")),ke=(0,D.wg)([...Te.keys()]),Le=[];for(const[ze,Xe]of Te){Z?.throwIfAborted();const v=await Y(q,pe,Xe).catch(r(`${(0,ae.TL)(ze)} in the package`));ze.startsWith(ke)&&!W(ze)&&Le.push([ze.slice(
ke.length),v])}return(0,D.jz)("zip",Le)}async function L($){const Z=R($),q=await(0,ce.SY)(Z,{decodeStrings:!1});return{zip:q,source:Z,entries:await h(q)}}function R($){for(let Z=$.length-21;Z>0;){Z=$.
lastIndexOf("PK",Z-1,"latin1");const q=Z+22+(Z<0?1/0:$.readUInt16LE(Z+20));if(q<=$.length)return $.subarray(0,q)}throw $.toString("latin1",0,2)==="PK"?new Error("its end is missing"):_($)}async function h($){
if($.entryCount>D.BE)throw A(`The package has ${$.entryCount} entries. The limit is 10,000`);const Z=new Map;let q=0;for await(const ke of $.eachEntry()){const Le=N(ke);if(Z.has(Le))throw A(`The packa\
ge has ${(0,ae.TL)(Le)} twice`,"Export it again.");const ze=U(Le,ke);if(ze!==void 0)throw A(`${(0,ae.TL)(Le)} in the package ${ze}`);if(q+=ke.uncompressedSize,q>D.zx)throw A("The package takes more th\
an 256 MiB unpacked, the limit");Z.set(Le,ke)}const pe=[...Z.keys()];if(pe.every(W))throw A("The package has no files in it","Export it again.");const Te=(0,H.Oj)(pe);if(Te===void 0)return Z;throw A(`${Te.
map(ke=>(0,ae.TL)(ke)).join(" and ")} in the package collide on a disk that ignores case`)}function N({generalPurposeBitFlag:$,fileNameRaw:Z,extraFields:q,versionMadeBy:pe}){const Te=(0,I.isUtf8)(Z)?E:
$,ke=j.has(pe>>>8);return(0,ce.ax)(Te,Z,q,!ke).replace(/^(\.\/+)+/,"")}function U($,Z){const q=Z.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is\
 neither a file nor a folder":W($)&&Z.uncompressedSize>0?"is a folder with a content of its own":Z.canDecodeFileData()?(0,H.dU)(Z.fileNameRaw.toString())&&!(0,H.dU)($)?"is also named env_variables.jso\
n":(0,H.x5)($,H.fw):"is encrypted, or compressed by another method than deflate"}async function Y($,Z,q){const{compressedSize:pe,compressionMethod:Te,uncompressedSize:ke}=q,{fileDataStart:Le}=await $.
readLocalFileHeaderPromise(q),ze=Z.subarray(Le,Le+pe),Xe={maxOutputLength:ke||1,chunkSize:ke+64},v=Te===0?ze:(0,Q.inflateRawSync)(ze,Xe);if(v.length!==ke)throw new Error(`it unpacks to ${v.length} byt\
es, not the ${ke} listed`);if((0,Q.crc32)(v)!==q.crc32)throw new Error("its CRC-32 isn't the one listed");return v}function W($){return $===""||$.endsWith("/")}function A($,Z=""){return new le.HR({what:$,
advice:Z,topic:"the-package"})}function r($){return Z=>{if(Z instanceof le.HR)throw Z;const q={what:`${$} is cut off or damaged`,why:(0,ae.TL)(Z.message).slice(1,-1)};throw new le.HR({...q,advice:"Exp\
ort it again.",topic:"the-package",cause:Z})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function _($){const Z=$.
toString("utf8",0,512),[q]=c.find(([,Te])=>Te.test(Z))??["text"],pe=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return A(`The package is ${q}, not a\
 zip`,pe)}const z=33,l=20,C=3,w=8,b=33188;function T({files:$}){const Z=[],q=[];let pe=0;for(const[Le,ze]of $){const[Xe,v]=[Buffer.from(Le),deflateRawSync(ze)],O=[V(2,l,E,w,0,z),V(4,crc32(ze),v.length,
ze.length),V(2,Xe.length,0)],ee=[V(2,0,0,0),V(4,b*65536,pe)];Z.push(Buffer.from("PK"),...O,Xe,v),q.push(Buffer.from("PK"),Buffer.of(l,C),...O,...ee,Xe),pe+=30+Xe.length+v.length}const Te=Buffer.concat(
q),ke=[V(2,0,0,$.size,$.size),V(4,Te.length,pe),V(2,0)];return Buffer.concat([...Z,Te,Buffer.from("PK"),...ke])}function V($,...Z){const q=Buffer.alloc($*Z.length);for(const[pe,Te]of Z.entries())q.writeUIntLE(
Te,pe*$,$);return q}}),1858:((be,xe,m)=>{var I=m(7279),Q=m(2975),ce=m(706);function le(r,c,_,z={}){return new Failure({what:r,why:c,advice:_,topic:"the-platforms-response",...z})}function ae(r,c,_,z){
return new Failure({what:r,why:c,advice:_,topic:"the-connection",...z})}const H={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"\
the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job later.",E="For a private cer\
tificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,K=/EPROTO|ERR_SSL_/,L=/Z_|ERR__ERROR_/,
R=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function h(r,c,_,z){if(!(r instanceof Error&&"code"in r))return r;const l=String(r.code);if(j.test(l)){const Z=`the TLS connec\
tion can't be trusted (${l})`;return ae(c,Z,`Check host. ${E}`,{affectsAll:!0,cause:r})}const[,C]=R.exec(r.message)??[];if(C!==void 0)return N(c,C,r);const w=!_&&K.test(l),b=w?"the TLS connection fail\
ed":"the connection failed",T=H[l]??`${L.test(l)?"the response can't be decoded":b} (${l})`,V={retryable:!0,maybeProcessed:_,affectsAll:!_,cause:r};if(z||!(w||l==="ENOTFOUND"))return ae(c,T,D,V);const $=w?
`Check host and its port. ${E}`:"Check host.";return ae(c,T,$,{...V,maxRetries:2})}function N(r,c,_){const z=(w,b,T=!1)=>ae(r,w,b,{affectsAll:!0,cause:_,retryable:T});if(c==="407")return z("the proxy \
requires a user name and a password (407)","Set them in HTTPS_PROXY.");const l=Number(c);if(l<500&&!W(l))return z(`the proxy refuses the connection (${c})`,"Allow the host there, or add it to NO_PROXY\
.");const C=`the proxy made no connection (${toSingleLine(c,100)})`;return z(C,"Check HTTPS_PROXY, or re-run the job later.",!0)}const U=new Set([408,421,425,429]),Y=new Set([501,505,506,508,510,511]);
function W(r){return U.has(r)||r>=500&&!Y.has(r)}function A(r,c){return{status:r,retryable:W(r),retryAfterMs:retryAfterMs(c["retry-after"]),maybeProcessed:r<400||r===408||r>=500}}}),7596:((be,xe,m)=>{
const I=Je(import.meta.url)("node:net");var Q=m(9783),ce=m(1858);const le=200;function ae(R){const h=/^[a-z0-9+.-]+:\/\//i.test(R)?R:`https://${R}`;if(/[\s\p{C}\\]/u.test(h)||!URL.canParse(h))throw new Error(
"is not an address such as https://ai-for-process.example.ai");const N=new URL(h);if(N.protocol!=="https:"&&N.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(h))throw new Error("must not contain a user name or password");if(N.protocol==="http:"&&!H(N.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return N.pathname.
endsWith("/")||(N.pathname+="/"),N}function H(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function D(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(R)}function E(...R){return R.
find(h=>typeof h=="string"&&h.length<=le&&D(h))}function j(R){try{return decodeURIComponent(R)}catch{return R}}function K(){for(const R of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const h=process.
env[R]?.trim();h!==void 0&&(process.env[R]=h===""||h.includes("://")?h:`http://${h}`)}for(const R of["no_proxy","NO_PROXY"]){const h=process.env[R];h!==void 0&&(process.env[R]=h.replace(/[\s,]+/g,",").
replaceAll("*.","."))}}function L(R,h){const N=process.env.https_proxy||process.env.HTTPS_PROXY;if(!N||checkBypass(R)||/^https?:/i.test(N)&&getProxyUrl(R))return;throw connectionFailure(h,"the proxy i\
n HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((be,xe,m)=>{var I=m(7279),Q=m(706);const ce=7,
le=3e4,ae=429;async function H({log:L,signal:R,endsAt:h},N,{atLeastMs:U=0,untilFree:Y=!1}={}){let W=0,A=0,r;for(;;)try{return await N()}catch(c){if(!(c instanceof Failure&&(c.retryable||Y&&c.busy)))throw c;
R.throwIfAborted(),r??=performance.now();const _=c.status===ae,z=c.busy||_;A=z?A+1:0,z||W++;const l=W>(c.maxRetries??ce)&&performance.now()-r>=U;if(!z&&l)throw D(c,`${W} times in a row`);const C=Math.
min(le,1e3*2**((A||W)-1))*(.5+Math.random()/2),w=_&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,C),b=humanTime(w);if(performance.now()+w>=h)throw D(c,`and waiting ${b} before the next atte\
mpt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");L.info(`${toSingleLine(sentenceOf(c),1e3)}; retrying in ${b}`),await j(w,R)}}function D(L,R,h=L.advice){const{what:N,why:U}=L,
Y=U?{why:`${U}, ${R}`}:{what:`${N}, ${R}`};return L.with({...Y,advice:h,retryable:!1})}function E(L){const R=String(L),h=/^\d+$/.test(R)?Number(R)*1e3:Date.parse(R)-Date.now();return Math.min(Math.max(
h||0,0),2**31-1)}async function j(L,R){let h;const N=new Promise(U=>{h=setTimeout(U,L)});await K(R,N).finally(()=>clearTimeout(h))}function K(L,R){return new Promise((h,N)=>{const U=()=>N(L.reason);R.
then(h,N).finally(()=>L.removeEventListener("abort",U)),L.aborted?U():L.addEventListener("abort",U)})}}),706:((be,xe,m)=>{m.d(xe,{MW:()=>le,OX:()=>Q,TL:()=>ce,hS:()=>D,pO:()=>R,v5:()=>j,zD:()=>H});var I=m(
8132);function Q(A,r=300){const c=A.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,I.Jj)(c,r)}function ce(A,r=100){return(0,I.RK)(JSON.stringify((0,I.Jj)(A,r)))}function le(A){
return ce(A,1e3).replaceAll("\\\\","\\")}function ae(A){if(A<1024)return`${A} B`;const r=(A/1024).toFixed(1);return Number(r)<1024?`${r} KiB`:`${(A/1024**2).toFixed(1)} MiB`}function H(A){return String(
A).replace(/\B(?=(\d{3})+$)/g,",")}function D(A,r){return`${H(A)} ${r}${A===1?"":"s"}`}function E(A){if(A<9950)return`${(A/1e3).toFixed(1)} s`;const r=Math.round(A/1e3);if(r<60)return`${r} s`;const[c,
_]=[Math.floor(r/60),Math.floor(r/3600)];return _>0?`${_} h ${c%60} min`:`${c} min ${r%60} s`}const j="***",K=4,L=8;class R{#n=new Map;#e=new Set;constructor(r=[]){for(const c of r)this.add(c)}add(r,c=_=>!0){
const _=new Set([r,...r.split(/[\r\n]/)].map(z=>z.trim()));for(const z of[..._].filter(c).flatMap(h)){const l=z.slice(0,L);this.#n.set(l,(this.#n.get(l)??new Set).add(z)),this.#e.add(l.length)}}redact=(r,c=300)=>{
const _=r.trimStart(),z=Math.min(_.length,c*4);return Q(this.hide(_,()=>{},z)+(z<_.length?"\u2026":""),c)};hide(r,c=z=>{},_=r.length){let[z,l]=["",0];for(let C=0;C<_;C++){const w=this.#t(r,C);w!==""&&
(c(w),C>=l&&(z+=r.slice(l,C)+j),l=Math.max(l,C+w.length))}return z+r.slice(l,_)}#t(r,c){let _="";for(const z of this.#e)for(const l of this.#n.get(r.slice(c,c+z))??[])l.length<=_.length||!r.startsWith(
l,c)||(l.length>=K||W(r,c,c+l.length))&&(_=l);return _}}function h(A){const r=q=>JSON.stringify(q).slice(1,-1),c=Buffer.from(A).toString(),_=[A,c].flatMap(q=>[q,r(q),r(r(q))]),z=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].
map(q=>r(c).replace(q,Y)),l=[r(c),...z].flatMap(q=>[q,q.replaceAll("/","\\/")]),C=encodeURIComponent(c),w=C.replace(/[!'()*]/g,U),b=w.replaceAll("%2A","*").replaceAll("~","%7E"),V=[C,w,w.replaceAll("%\
2F","/"),b].flatMap(q=>[q,q.replaceAll("%20","+")]),$=V.map(q=>q.replace(/%../g,pe=>pe.toLowerCase())),Z=c.replace(/[&<>"']/g,q=>N[q]??"");return[..._,r(c).replaceAll("/","\\/"),...l,Z,...V,...$,encodeURI(
c)]}const N={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function U(A){return`%${A.charCodeAt(0).toString(16).toUpperCase()}`}function Y(A){return`\\u${A.charCodeAt(0).toString(16).padStart(
4,"0")}`}function W(A,r,c){const _=A.slice(Math.max(0,r-2),r);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(A.slice(c,c+2))}}),5358:((be,xe,m)=>{m.d(xe,{Yz:()=>Pt,V4:()=>pt,pq:()=>tn,lm:()=>en,
C1:()=>Qt,uH:()=>Ut,Pq:()=>Yt,z:()=>q,$e:()=>Kt});const I=Je(import.meta.url)("os");function Q(n){return n==null?"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function ce(n){return Object.
keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function le(n,t,o){const a=new D(n,t,o);process.stdout.write(a.toString()+I.EOL)}
function ae(n,t=""){le(n,{},t)}const H="::";class D{constructor(t,o,a){t||(t="missing.command"),this.command=t,this.properties=o,this.message=a}toString(){let t=H+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let o=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const p=this.properties[a];p&&(o?o=!1:t+=",",t+=`${a}=${j(p)}`)}}return t+=`${H}${E(
this.message)}`,t}}function E(n){return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(n){return Q(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const K=Je(import.meta.url)("crypto");var L=m(9896);function R(n,t){const o=process.env[`GITHUB_${n}`];if(!o)throw new Error(`Unable to find environment variable for fi\
le command ${n}`);if(!L.existsSync(o))throw new Error(`Missing file at path: ${o}`);L.appendFileSync(o,`${Q(t)}${I.EOL}`,{encoding:"utf8"})}function h(n,t){const o=`ghadelimiter_${K.randomUUID()}`,a=Q(
t);if(n.includes(o))throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);if(a.includes(o))throw new Error(`Unexpected input: value should not contain the delimiter "${o}"`);
return`${n}<<${o}${I.EOL}${a}${I.EOL}${o}`}const N=Je(import.meta.url)("path");var U=m(6671),Y=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(
function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).
next())})};class W{constructor(t,o){this.username=t,this.password=o}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}\
:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class A{constructor(t){
this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Y(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}class r{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Y(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var c=function(n,t,o,a){
function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){
k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};class _{static createHttpClient(t=!0,o=10){const a={allowRetries:t,maxRetries:o};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_\
TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){
return c(this,void 0,void 0,function*(){var o;const d=(o=(yield _.createHttpClient().getJson(t).catch(k=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${k.statusCode}
 
        Error Message: ${k.message}`)})).result)===null||o===void 0?void 0:o.value;if(!d)throw new Error("Response json body do not have ID Token field");return d})}static getIDToken(t){return c(this,
void 0,void 0,function*(){try{let o=_.getIDTokenUrl();if(t){const p=encodeURIComponent(t);o=`${o}&audience=${p}`}debug(`ID token url is ${o}`);const a=yield _.getCall(o);return setSecret(a),a}catch(o){
throw new Error(`Error message: ${o.message}`)}})}}var z=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){try{we(
a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};const{access:l,appendFile:C,
writeFile:w}=L.promises,b="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class V{constructor(){this._buffer=""}filePath(){
return z(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[b];if(!t)throw new Error(`Unable to find environment variable for $${b}. Check if your runtime envir\
onment supports job summaries.`);try{yield l(t,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,o,a={}){const p=Object.entries(a).map(([d,k])=>` ${d}="${k}"`).join("");return o?`<${t}${p}>${o}</${t}>`:`<${t}${p}>`}write(t){return z(this,void 0,void 0,
function*(){const o=!!t?.overwrite,a=yield this.filePath();return yield(o?w:C)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return z(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,o=!1){return this._buffer+=t,o?this.addEOL():this}addEOL(){
return this.addRaw(I.EOL)}addCodeBlock(t,o){const a=Object.assign({},o&&{lang:o}),p=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(p).addEOL()}addList(t,o=!1){const a=o?"ol":"ul",p=t.map(k=>this.
wrap("li",k)).join(""),d=this.wrap(a,p);return this.addRaw(d).addEOL()}addTable(t){const o=t.map(p=>{const d=p.map(k=>{if(typeof k=="string")return this.wrap("td",k);const{header:ye,data:$e,colspan:we,
rowspan:ue}=k,Ie=ye?"th":"td",Ye=Object.assign(Object.assign({},we&&{colspan:we}),ue&&{rowspan:ue});return this.wrap(Ie,$e,Ye)}).join("");return this.wrap("tr",d)}).join(""),a=this.wrap("table",o);return this.
addRaw(a).addEOL()}addDetails(t,o){const a=this.wrap("details",this.wrap("summary",t)+o);return this.addRaw(a).addEOL()}addImage(t,o,a){const{width:p,height:d}=a||{},k=Object.assign(Object.assign({},p&&
{width:p}),d&&{height:d}),ye=this.wrap("img",null,Object.assign({src:t,alt:o},k));return this.addRaw(ye).addEOL()}addHeading(t,o){const a=`h${o}`,p=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",d=this.
wrap(p,t);return this.addRaw(d).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,o){
const a=Object.assign({},o&&{cite:o}),p=this.wrap("blockquote",t,a);return this.addRaw(p).addEOL()}addLink(t,o){const a=this.wrap("a",t,{href:o});return this.addRaw(a).addEOL()}}const $=new V,Z=null,q=$;
function pe(n){return n.replace(/[\\]/g,"/")}function Te(n){return n.replace(/[/]/g,"\\")}function ke(n){return n.replace(/[/\\]/g,path.sep)}const Le=Je(import.meta.url)("string_decoder");var ze=m(4434);
const Xe=Je(import.meta.url)("child_process");var v=m(2613),O=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){
try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};const{chmod:ee,copyFile:G,
lstat:me,mkdir:Se,open:Ee,readdir:te,rename:re,rm:de,rmdir:oe,stat:fe,symlink:se,unlink:ve}=L.promises,Re=process.platform==="win32";function _e(n){return O(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Re&&!t.endsWith("\\")?`${t}\\`:t})}const Ne=268435456,Pe=L.constants.O_RDONLY;function Be(n){return O(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="E\
NOENT")return!1;throw t}return!0})}function P(n){return O(this,arguments,void 0,function*(t,o=!1){return(o?yield fe(t):yield me(t)).isDirectory()})}function X(n){if(n=y(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Re?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function ne(n,t){return O(this,void 0,void 0,function*(){let o;try{o=yield fe(n)}catch(p){p.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${p}`)}if(o&&o.isFile()){if(Re){const p=N.extname(n).toUpperCase();if(t.some(d=>d.toUpperCase()===p))return n}else if(F(
o))return n}const a=n;for(const p of t){n=a+p,o=void 0;try{o=yield fe(n)}catch(d){d.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${d}`)}if(o&&
o.isFile()){if(Re){try{const d=N.dirname(n),k=N.basename(n).toUpperCase();for(const ye of yield te(d))if(k===ye.toUpperCase()){n=N.join(d,ye);break}}catch(d){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${d}`)}return n}else if(F(o))return n}}return""})}function y(n){return n=n||"",Re?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function F(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function he(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var ge=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){try{we(a.next(
ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};function Me(n,t){return ge(this,
arguments,void 0,function*(o,a,p={}){const{force:d,recursive:k,copySourceDirectory:ye}=ct(p),$e=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if($e&&$e.isFile()&&!d)return;const we=$e&&$e.isDirectory()&&
ye?path.join(a,path.basename(o)):a;if(!(yield ioUtil.exists(o)))throw new Error(`no such file or directory: ${o}`);if((yield ioUtil.stat(o)).isDirectory())if(k)yield He(o,we,0,d);else throw new Error(
`Failed to copy. ${o} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(o,we)==="")throw new Error(`'${we}' and '${o}' are the same file`);yield rt(o,we,d)}})}function Ue(n,t){
return ge(this,arguments,void 0,function*(o,a,p={}){if(yield ioUtil.exists(a)){let d=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(o)),d=yield ioUtil.exists(a)),d)if(p.force==null||
p.force)yield We(a);else throw new Error("Destination already exists")}yield Ve(path.dirname(a)),yield ioUtil.rename(o,a)})}function We(n){return ge(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Ve(n){return ge(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function Fe(n,t){return ge(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const a=yield Fe(n,!1);if(!a)throw Re?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return a}const o=yield qe(n);return o&&o.length>0?o[0]:""})}function qe(n){return ge(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Re&&process.env.PATHEXT)for(const p of process.env.PATHEXT.split(N.delimiter))p&&t.push(p);if(X(n)){const p=yield ne(n,t);return p?[p]:[]}if(n.includes(N.sep))return[];const o=[];if(process.env.PATH)
for(const p of process.env.PATH.split(N.delimiter))p&&o.push(p);const a=[];for(const p of o){const d=yield ne(N.join(p,n),t);d&&a.push(d)}return a})}function ct(n){const t=n.force==null?!0:n.force,o=!!n.
recursive,a=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:o,copySourceDirectory:a}}function He(n,t,o,a){return ge(this,void 0,void 0,function*(){if(o>=255)return;o++,
yield Ve(t);const p=yield ioUtil.readdir(n);for(const d of p){const k=`${n}/${d}`,ye=`${t}/${d}`;(yield ioUtil.lstat(k)).isDirectory()?yield He(k,ye,o,a):yield rt(k,ye,a)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function rt(n,t,o){return ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(p){p.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(n);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||o)&&(yield ioUtil.copyFile(n,t))})}
const ut=Je(import.meta.url)("timers");var nt=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){
k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};const ot=process.platform==="win32";class yt extends ze.
EventEmitter{constructor(t,o,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=o||[],this.options=a||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,o){const a=this._getSpawnFileName(),p=this._getSpawnArgs(t);let d=o?"":"[command]";if(ot)if(this._isCmdFile()){d+=a;for(const k of p)
d+=` ${k}`}else if(t.windowsVerbatimArguments){d+=`"${a}"`;for(const k of p)d+=` ${k}`}else{d+=this._windowsQuoteCmdArg(a);for(const k of p)d+=` ${this._windowsQuoteCmdArg(k)}`}else{d+=a;for(const k of p)
d+=` ${k}`}return d}_processLineBuffer(t,o,a){try{let p=o+t.toString(),d=p.indexOf(I.EOL);for(;d>-1;){const k=p.substring(0,d);a(k),p=p.substring(d+I.EOL.length),d=p.indexOf(I.EOL)}return p}catch(p){return this.
_debug(`error processing line. Failed with error ${p}`),""}}_getSpawnFileName(){return ot&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ot&&this._isCmdFile()){let o=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)o+=" ",o+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return o+='"',[o]}return this.args}_endsWith(t,o){return t.
endsWith(o)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const o=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const k of t)if(o.some(ye=>ye===k)){a=!0;break}if(!a)return t;let p='"',d=!0;for(let k=t.
length;k>0;k--)p+=t[k-1],d&&t[k-1]==="\\"?p+="\\":t[k-1]==='"'?(d=!0,p+='"'):d=!1;return p+='"',p.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let o='"',a=!0;for(let p=t.length;p>0;p--)o+=t[p-1],a&&t[p-1]==="\\"?o+="\\":t[p-1]==='"'?(a=!0,o+="\\"):a=!1;return o+=
'"',o.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const o={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return o.outStream=t.outStream||process.stdout,o.errStream=t.errStream||process.stderr,o}_getSpawnOptions(t,o){t=t||{};const a={};
return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${o}"`),a}exec(){return nt(this,void 0,void 0,function*(){
return!X(this.toolPath)&&(this.toolPath.includes("/")||ot&&this.toolPath.includes("\\"))&&(this.toolPath=N.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Fe(
this.toolPath,!0),new Promise((t,o)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const we of this.args)this._debug(`   ${we}`);const a=this.
_cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+I.EOL);const p=new Ot(a,this.toolPath);if(p.on("debug",we=>{this._debug(we)}),this.options.cwd&&!(yield Be(
this.options.cwd)))return o(new Error(`The cwd: ${this.options.cwd} does not exist!`));const d=this._getSpawnFileName(),k=Xe.spawn(d,this._getSpawnArgs(a),this._getSpawnOptions(this.options,d));let ye="";
k.stdout&&k.stdout.on("data",we=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(we),!a.silent&&a.outStream&&a.outStream.write(we),ye=this._processLineBuffer(we,ye,
ue=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ue)})});let $e="";if(k.stderr&&k.stderr.on("data",we=>{p.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(we),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(we),$e=this._processLineBuffer(we,$e,ue=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(ue)})}),k.on("error",we=>{p.processError=we.message,p.processExited=!0,p.processClosed=!0,p.CheckComplete()}),k.on("exit",we=>{p.processExitCode=
we,p.processExited=!0,this._debug(`Exit code ${we} received from tool '${this.toolPath}'`),p.CheckComplete()}),k.on("close",we=>{p.processExitCode=we,p.processExited=!0,p.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),p.CheckComplete()}),p.on("done",(we,ue)=>{ye.length>0&&this.emit("stdline",ye),$e.length>0&&this.emit("errline",$e),k.removeAllListeners(),we?o(
we):t(ue)}),this.options.input){if(!k.stdin)throw new Error("child process missing stdin");k.stdin.end(this.options.input)}}))})}}function gt(n){const t=[];let o=!1,a=!1,p="";function d(k){a&&k!=='"'&&
(p+="\\"),p+=k,a=!1}for(let k=0;k<n.length;k++){const ye=n.charAt(k);if(ye==='"'){a?d(ye):o=!o;continue}if(ye==="\\"&&a){d(ye);continue}if(ye==="\\"&&o){a=!0;continue}if(ye===" "&&!o){p.length>0&&(t.push(
p),p="");continue}d(ye)}return p.length>0&&t.push(p.trim()),t}class Ot extends ze.EventEmitter{constructor(t,o){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!o)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=o,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ut.setTimeout)(Ot.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const o=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(o)}t._setResult()}}}var _t=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(
function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).
next())})};function It(n,t,o){return _t(this,void 0,void 0,function*(){const a=tr.argStringToArray(n);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const p=a[0];return t=
a.slice(1).concat(t||[]),new tr.ToolRunner(p,t,o).exec()})}function dt(n,t,o){return _t(this,void 0,void 0,function*(){var a,p;let d="",k="";const ye=new StringDecoder("utf8"),$e=new StringDecoder("ut\
f8"),we=(a=o?.listeners)===null||a===void 0?void 0:a.stdout,ue=(p=o?.listeners)===null||p===void 0?void 0:p.stderr,Ie=Ze=>{k+=$e.write(Ze),ue&&ue(Ze)},Ye=Ze=>{d+=ye.write(Ze),we&&we(Ze)},Ge=Object.assign(
Object.assign({},o?.listeners),{stdout:Ye,stderr:Ie}),Qe=yield It(n,t,Object.assign(Object.assign({},o),{listeners:Ge}));return d+=ye.end(),k+=$e.end(),{exitCode:Qe,stdout:d,stderr:k}})}var ht=function(n,t,o,a){
function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){
k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).next())})};const Bt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Wt=()=>ht(void 0,void 0,void 0,function*(){var n,t,o,a;const{stdout:p}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
d=(t=(n=p.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(a=(o=p.match(/ProductName:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&a!==void 0?
a:"",version:d}}),Mt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,o]=n.trim().split(`
`);return{name:t,version:o}}),bt=I.platform(),Jt=I.arch(),Ct=bt==="win32",kt=bt==="darwin",Ht=bt==="linux";function At(){return ht(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ct?Bt():kt?Wt():Mt()),{platform:bt,arch:Jt,isWindows:Ct,isMacOS:kt,isLinux:Ht})})}var Et=function(n,t,o,a){function p(d){return d instanceof o?d:new o(function(k){k(d)})}return new(o||(o=Promise))(
function(d,k){function ye(ue){try{we(a.next(ue))}catch(Ie){k(Ie)}}function $e(ue){try{we(a.throw(ue))}catch(Ie){k(Ie)}}function we(ue){ue.done?d(ue.value):p(ue.value).then(ye,$e)}we((a=a.apply(n,t||[])).
next())})},Lt;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Lt||(Lt={}));function Vt(n,t){const o=toCommandValue(t);if(process.env[n]=o,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},o)}function Yt(n){le("add-mask",{},n)}function Zt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function pt(n,t){const o=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!o)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?o:o.trim()}function an(n,t){const o=pt(n,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?o:o.map(a=>a.trim())}function Nt(n,t){const o=["true","True","TRUE"],a=["false","False","FALSE"],p=pt(n,t);if(o.includes(p))return!0;if(a.includes(
p))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ut(n,t){if(process.env.GITHUB_OUTPUT||"")return R("OUTPUT",h(n,t));process.stdout.write(I.EOL),le("set-output",{name:n},
Q(t))}function cn(n){issue("echo",n?"on":"off")}function Qt(n){process.exitCode=Lt.Failure,Dt(n)}function qt(){return process.env.RUNNER_DEBUG==="1"}function Pt(n){le("debug",{},n)}function Dt(n,t={}){
le("error",ce(t),n instanceof Error?n.toString():n)}function Kt(n,t={}){le("warning",ce(t),n instanceof Error?n.toString():n)}function en(n,t={}){le("notice",ce(t),n instanceof Error?n.toString():n)}function tn(n){
process.stdout.write(n+I.EOL)}function jt(n){issue("group",n)}function nn(){issue("endgroup")}function rn(n,t){return Et(this,void 0,void 0,function*(){jt(n);let o;try{o=yield t()}finally{nn()}return o})}
function un(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function vt(n){return process.env[`S\
TATE_${n}`]||""}function M(n){return Et(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((be,xe,m)=>{var I=m(8611),Q=m(5692),ce=m(9783),le=m(770),ae=l=>{var C={};return m.
d(C,l),C},H=l=>(()=>l);const D=ae({});var E=function(l,C,w,b){function T(V){return V instanceof w?V:new w(function($){$(V)})}return new(w||(w=Promise))(function(V,$){function Z(Te){try{pe(b.next(Te))}catch(ke){
$(ke)}}function q(Te){try{pe(b.throw(Te))}catch(ke){$(ke)}}function pe(Te){Te.done?V(Te.value):T(Te.value).then(Z,q)}pe((b=b.apply(l,C||[])).next())})},j;(function(l){l[l.OK=200]="OK",l[l.MultipleChoices=
300]="MultipleChoices",l[l.MovedPermanently=301]="MovedPermanently",l[l.ResourceMoved=302]="ResourceMoved",l[l.SeeOther=303]="SeeOther",l[l.NotModified=304]="NotModified",l[l.UseProxy=305]="UseProxy",
l[l.SwitchProxy=306]="SwitchProxy",l[l.TemporaryRedirect=307]="TemporaryRedirect",l[l.PermanentRedirect=308]="PermanentRedirect",l[l.BadRequest=400]="BadRequest",l[l.Unauthorized=401]="Unauthorized",l[l.
PaymentRequired=402]="PaymentRequired",l[l.Forbidden=403]="Forbidden",l[l.NotFound=404]="NotFound",l[l.MethodNotAllowed=405]="MethodNotAllowed",l[l.NotAcceptable=406]="NotAcceptable",l[l.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",l[l.RequestTimeout=408]="RequestTimeout",l[l.Conflict=409]="Conflict",l[l.Gone=410]="Gone",l[l.TooManyRequests=429]="TooManyRequests",l[l.InternalServerError=500]="I\
nternalServerError",l[l.NotImplemented=501]="NotImplemented",l[l.BadGateway=502]="BadGateway",l[l.ServiceUnavailable=503]="ServiceUnavailable",l[l.GatewayTimeout=504]="GatewayTimeout"})(j||(j={}));var K;
(function(l){l.Accept="accept",l.ContentType="content-type"})(K||(K={}));var L;(function(l){l.ApplicationJson="application/json"})(L||(L={}));function R(l){const C=pm.getProxyUrl(new URL(l));return C?
C.href:""}const h=[j.MovedPermanently,j.ResourceMoved,j.SeeOther,j.TemporaryRedirect,j.PermanentRedirect],N=[j.BadGateway,j.ServiceUnavailable,j.GatewayTimeout],U=null,Y=10,W=5;class A extends Error{constructor(C,w){
super(C),this.name="HttpClientError",this.statusCode=w,Object.setPrototypeOf(this,A.prototype)}}class r{constructor(C){this.message=C}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
C=>E(this,void 0,void 0,function*(){let w=Buffer.alloc(0);this.message.on("data",b=>{w=Buffer.concat([w,b])}),this.message.on("end",()=>{C(w.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(C=>E(this,void 0,void 0,function*(){const w=[];this.message.on("data",b=>{w.push(b)}),this.message.on("end",()=>{C(Buffer.concat(w))})}))})}}function c(l){return new URL(
l).protocol==="https:"}class _{constructor(C,w,b){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(C),this.handlers=w||[],this.requestOptions=b,b&&(b.ignoreSslError!=null&&(this._ignoreSslError=b.ignoreSslError),this._socketTimeout=
b.socketTimeout,b.allowRedirects!=null&&(this._allowRedirects=b.allowRedirects),b.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=b.allowRedirectDowngrade),b.maxRedirects!=null&&(this._maxRedirects=
Math.max(b.maxRedirects,0)),b.keepAlive!=null&&(this._keepAlive=b.keepAlive),b.allowRetries!=null&&(this._allowRetries=b.allowRetries),b.maxRetries!=null&&(this._maxRetries=b.maxRetries))}options(C,w){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",C,null,w||{})})}get(C,w){return E(this,void 0,void 0,function*(){return this.request("GET",C,null,w||{})})}del(C,w){return E(this,
void 0,void 0,function*(){return this.request("DELETE",C,null,w||{})})}post(C,w,b){return E(this,void 0,void 0,function*(){return this.request("POST",C,w,b||{})})}patch(C,w,b){return E(this,void 0,void 0,
function*(){return this.request("PATCH",C,w,b||{})})}put(C,w,b){return E(this,void 0,void 0,function*(){return this.request("PUT",C,w,b||{})})}head(C,w){return E(this,void 0,void 0,function*(){return this.
request("HEAD",C,null,w||{})})}sendStream(C,w,b,T){return E(this,void 0,void 0,function*(){return this.request(C,w,b,T)})}getJson(C){return E(this,arguments,void 0,function*(w,b={}){b[K.Accept]=this._getExistingOrDefaultHeader(
b,K.Accept,L.ApplicationJson);const T=yield this.get(w,b);return this._processResponse(T,this.requestOptions)})}postJson(C,w){return E(this,arguments,void 0,function*(b,T,V={}){const $=JSON.stringify(
T,null,2);V[K.Accept]=this._getExistingOrDefaultHeader(V,K.Accept,L.ApplicationJson),V[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,L.ApplicationJson);const Z=yield this.post(b,$,V);return this.
_processResponse(Z,this.requestOptions)})}putJson(C,w){return E(this,arguments,void 0,function*(b,T,V={}){const $=JSON.stringify(T,null,2);V[K.Accept]=this._getExistingOrDefaultHeader(V,K.Accept,L.ApplicationJson),
V[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,L.ApplicationJson);const Z=yield this.put(b,$,V);return this._processResponse(Z,this.requestOptions)})}patchJson(C,w){return E(this,arguments,
void 0,function*(b,T,V={}){const $=JSON.stringify(T,null,2);V[K.Accept]=this._getExistingOrDefaultHeader(V,K.Accept,L.ApplicationJson),V[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(V,L.
ApplicationJson);const Z=yield this.patch(b,$,V);return this._processResponse(Z,this.requestOptions)})}request(C,w,b,T){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const V=new URL(w);let $=this._prepareRequest(C,V,T);const Z=this._allowRetries&&U.includes(C)?this._maxRetries+1:1;let q=0,pe;do{if(pe=yield this.requestRaw($,b),pe&&pe.
message&&pe.message.statusCode===j.Unauthorized){let ke;for(const Le of this.handlers)if(Le.canHandleAuthentication(pe)){ke=Le;break}return ke?ke.handleAuthentication(this,$,b):pe}let Te=this._maxRedirects;
for(;pe.message.statusCode&&h.includes(pe.message.statusCode)&&this._allowRedirects&&Te>0;){const ke=pe.message.headers.location;if(!ke)break;const Le=new URL(ke);if(V.protocol==="https:"&&V.protocol!==
Le.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield pe.readBody(),Le.hostname!==V.hostname)for(const ze in T)ze.toLowerCase()==="authorization"&&delete T[ze];$=this._prepareRequest(C,Le,T),pe=yield this.requestRaw(
$,b),Te--}if(!pe.message.statusCode||!N.includes(pe.message.statusCode))return pe;q+=1,q<Z&&(yield pe.readBody(),yield this._performExponentialBackoff(q))}while(q<Z);return pe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(C,w){return E(this,void 0,void 0,function*(){return new Promise((b,T)=>{function V($,Z){$?T($):Z?b(Z):T(new Error("Unknown error"))}this.requestRawWithCallback(
C,w,V)})})}requestRawWithCallback(C,w,b){typeof w=="string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(w,"utf8"));let T=!1;function V(q,pe){T||(T=
!0,b(q,pe))}const $=C.httpModule.request(C.options,q=>{const pe=new r(q);V(void 0,pe)});let Z;$.on("socket",q=>{Z=q}),$.setTimeout(this._socketTimeout||3*6e4,()=>{Z&&Z.end(),V(new Error(`Request timeo\
ut: ${C.options.path}`))}),$.on("error",function(q){V(q)}),w&&typeof w=="string"&&$.write(w,"utf8"),w&&typeof w!="string"?(w.on("close",function(){$.end()}),w.pipe($)):$.end()}getAgent(C){const w=new URL(
C);return this._getAgent(w)}getAgentDispatcher(C){const w=new URL(C),b=pm.getProxyUrl(w);if(b&&b.hostname)return this._getProxyAgentDispatcher(w,b)}_prepareRequest(C,w,b){const T={};T.parsedUrl=w;const V=T.
parsedUrl.protocol==="https:";T.httpModule=V?https:http;const $=V?443:80;if(T.options={},T.options.host=T.parsedUrl.hostname,T.options.port=T.parsedUrl.port?parseInt(T.parsedUrl.port):$,T.options.path=
(T.parsedUrl.pathname||"")+(T.parsedUrl.search||""),T.options.method=C,T.options.headers=this._mergeHeaders(b),this.userAgent!=null&&(T.options.headers["user-agent"]=this.userAgent),T.options.agent=this.
_getAgent(T.parsedUrl),this.handlers)for(const Z of this.handlers)Z.prepareRequest(T.options);return T}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign({},z(this.
requestOptions.headers),z(C||{})):z(C||{})}_getExistingOrDefaultHeader(C,w,b){let T;if(this.requestOptions&&this.requestOptions.headers){const $=z(this.requestOptions.headers)[w];$&&(T=typeof $=="numb\
er"?$.toString():$)}const V=C[w];return V!==void 0?typeof V=="number"?V.toString():V:T!==void 0?T:b}_getExistingOrDefaultContentTypeHeader(C,w){let b;if(this.requestOptions&&this.requestOptions.headers){
const V=z(this.requestOptions.headers)[K.ContentType];V&&(typeof V=="number"?b=String(V):Array.isArray(V)?b=V.join(", "):b=V)}const T=C[K.ContentType];return T!==void 0?typeof T=="number"?String(T):Array.
isArray(T)?T.join(", "):T:b!==void 0?b:w}_getAgent(C){let w;const b=pm.getProxyUrl(C),T=b&&b.hostname;if(this._keepAlive&&T&&(w=this._proxyAgent),T||(w=this._agent),w)return w;const V=C.protocol==="ht\
tps:";let $=100;if(this.requestOptions&&($=this.requestOptions.maxSockets||http.globalAgent.maxSockets),b&&b.hostname){const Z={maxSockets:$,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(b.username||b.password)&&{proxyAuth:`${b.username}:${b.password}`}),{host:b.hostname,port:b.port})};let q;const pe=b.protocol==="https:";V?q=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:q=pe?tunnel.
httpOverHttps:tunnel.httpOverHttp,w=q(Z),this._proxyAgent=w}if(!w){const Z={keepAlive:this._keepAlive,maxSockets:$};w=V?new https.Agent(Z):new http.Agent(Z),this._agent=w}return V&&this._ignoreSslError&&
(w.options=Object.assign(w.options||{},{rejectUnauthorized:!1})),w}_getProxyAgentDispatcher(C,w){let b;if(this._keepAlive&&(b=this._proxyAgentDispatcher),b)return b;const T=C.protocol==="https:";return b=
new ProxyAgent(Object.assign({uri:w.href,pipelining:this._keepAlive?1:0},(w.username||w.password)&&{token:`Basic ${Buffer.from(`${w.username}:${w.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
b,T&&this._ignoreSslError&&(b.options=Object.assign(b.options.requestTls||{},{rejectUnauthorized:!1})),b}_getUserAgentWithOrchestrationId(C){const w=C||"actions/http-client",b=process.env.ACTIONS_ORCHESTRATION_ID;
if(b){const T=b.replace(/[^a-z0-9_.-]/gi,"_");return`${w} actions_orchestration_id/${T}`}return w}_performExponentialBackoff(C){return E(this,void 0,void 0,function*(){C=Math.min(Y,C);const w=W*Math.pow(
2,C);return new Promise(b=>setTimeout(()=>b(),w))})}_processResponse(C,w){return E(this,void 0,void 0,function*(){return new Promise((b,T)=>E(this,void 0,void 0,function*(){const V=C.message.statusCode||
0,$={statusCode:V,result:null,headers:{}};V===j.NotFound&&b($);function Z(Te,ke){if(typeof ke=="string"){const Le=new Date(ke);if(!isNaN(Le.valueOf()))return Le}return ke}let q,pe;try{pe=yield C.readBody(),
pe&&pe.length>0&&(w&&w.deserializeDates?q=JSON.parse(pe,Z):q=JSON.parse(pe),$.result=q),$.headers=C.message.headers}catch{}if(V>299){let Te;q&&q.message?Te=q.message:pe&&pe.length>0?Te=pe:Te=`Failed r\
equest: (${V})`;const ke=new A(Te,V);ke.result=$.result,T(ke)}else b($)}))})}}const z=l=>Object.keys(l).reduce((C,w)=>(C[w.toLowerCase()]=l[w],C),{})}),9783:((be,xe,m)=>{function I(ae){const H=ae.protocol===
"https:";if(Q(ae))return;const D=H?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(D)try{return new le(D)}catch{if(!D.startsWith("http://")&&!D.startsWith(
"https://"))return new le(`http://${D}`)}else return}function Q(ae){if(!ae.hostname)return!1;const H=ae.hostname;if(ce(H))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";if(!D)return!1;
let E;ae.port?E=Number(ae.port):ae.protocol==="http:"?E=80:ae.protocol==="https:"&&(E=443);const j=[ae.hostname.toUpperCase()];typeof E=="number"&&j.push(`${j[0]}:${E}`);for(const K of D.split(",").map(
L=>L.trim().toUpperCase()).filter(L=>L))if(K==="*"||j.some(L=>L===K||L.endsWith(`.${K}`)||K.startsWith(".")&&L.endsWith(`${K}`)))return!0;return!1}function ce(ae){const H=ae.toLowerCase();return H==="\
localhost"||H.startsWith("127.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(H,D){super(H,D),this._decodedUsername=decodeURIComponent(super.username),this.
_decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((be,xe,m)=>{m.d(xe,{E:()=>le});class I{diff(H,D,E={}){
let j;typeof E=="function"?(j=E,E={}):"callback"in E&&(j=E.callback);const K=this.castInput(H,E),L=this.castInput(D,E),R=this.removeEmpty(this.tokenize(K,E)),h=this.removeEmpty(this.tokenize(L,E));return this.
diffWithOptionsObj(R,h,E,j)}diffWithOptionsObj(H,D,E,j){var K;const L=l=>{if(l=this.postProcess(l,E),j){setTimeout(function(){j(l)},0);return}else return l},R=D.length,h=H.length;let N=1,U=R+h;E.maxEditLength!=
null&&(U=Math.min(U,E.maxEditLength));const Y=(K=E.timeout)!==null&&K!==void 0?K:1/0,W=Date.now()+Y,A=[{oldPos:-1,lastComponent:void 0}];let r=this.extractCommon(A[0],D,H,0,E);if(A[0].oldPos+1>=h&&r+1>=
R)return L(this.buildValues(A[0].lastComponent,D,H));let c=-1/0,_=1/0;const z=()=>{for(let l=Math.max(c,-N);l<=Math.min(_,N);l+=2){let C;const w=A[l-1],b=A[l+1];w&&(A[l-1]=void 0);let T=!1;if(b){const $=b.
oldPos-l;T=b&&0<=$&&$<R}const V=w&&w.oldPos+1<h;if(!T&&!V){A[l]=void 0;continue}if(!V||T&&w.oldPos<b.oldPos?C=this.addToPath(b,!0,!1,0,E):C=this.addToPath(w,!1,!0,1,E),r=this.extractCommon(C,D,H,l,E),
C.oldPos+1>=h&&r+1>=R)return L(this.buildValues(C.lastComponent,D,H))||!0;A[l]=C,C.oldPos+1>=h&&(_=Math.min(_,l-1)),r+1>=R&&(c=Math.max(c,l+1))}N++};if(j)(function l(){setTimeout(function(){if(N>U||Date.
now()>W)return j(void 0);z()||l()},0)})();else for(;N<=U&&Date.now()<=W;){const l=z();if(l)return l}}addToPath(H,D,E,j,K){const L=H.lastComponent;return L&&!K.oneChangePerToken&&L.added===D&&L.removed===
E?{oldPos:H.oldPos+j,lastComponent:{count:L.count+1,added:D,removed:E,previousComponent:L.previousComponent}}:{oldPos:H.oldPos+j,lastComponent:{count:1,added:D,removed:E,previousComponent:L}}}extractCommon(H,D,E,j,K){
const L=D.length,R=E.length;let h=H.oldPos,N=h-j,U=0;for(;N+1<L&&h+1<R&&this.equals(E[h+1],D[N+1],K);)N++,h++,U++,K.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return U&&!K.oneChangePerToken&&(H.lastComponent={count:U,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=h,N}equals(H,D,E){return E.comparator?E.comparator(H,D):H===D||!!E.
ignoreCase&&H.toLowerCase()===D.toLowerCase()}removeEmpty(H){const D=[];for(let E=0;E<H.length;E++)H[E]&&D.push(H[E]);return D}castInput(H,D){return H}tokenize(H,D){return Array.from(H)}join(H){return H.
join("")}postProcess(H,D){return H}get useLongestToken(){return!1}buildValues(H,D,E){const j=[];let K;for(;H;)j.push(H),K=H.previousComponent,delete H.previousComponent,H=K;j.reverse();const L=j.length;
let R=0,h=0,N=0;for(;R<L;R++){const U=j[R];if(U.removed)U.value=this.join(E.slice(N,N+U.count)),N+=U.count;else{if(!U.added&&this.useLongestToken){let Y=D.slice(h,h+U.count);Y=Y.map(function(W,A){const r=E[N+
A];return r.length>W.length?r:W}),U.value=this.join(Y)}else U.value=this.join(D.slice(h,h+U.count));h+=U.count,U.added||(N+=U.count)}}return j}}class Q extends I{tokenize(H){return H.slice()}join(H){return H}removeEmpty(H){
return H}}const ce=new Q;function le(ae,H,D){return ce.diff(ae,H,D)}})},wn={};function wt(be){var xe=wn[be];if(xe!==void 0)return xe.exports;var m=wn[be]={exports:{}},I=!0;try{wr[be](m,m.exports,wt),I=
!1}finally{I&&delete wn[be]}return m.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var be=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",xe=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",m=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",I=ce=>{ce&&ce.d<1&&(ce.d=1,ce.forEach(le=>le.r--),ce.forEach(le=>le.r--?le.r++:le()))},Q=ce=>ce.map(le=>{if(le!==null&&typeof le=="object"){if(le[be])return le;if(le.then){var ae=[];ae.d=0,le.then(
E=>{H[xe]=E,I(ae)},E=>{H[m]=E,I(ae)});var H={};return H[be]=E=>E(ae),H}}var D={};return D[be]=E=>{},D[xe]=le,D});wt.a=(ce,le,ae)=>{var H;ae&&((H=[]).d=-1);var D=new Set,E=ce.exports,j,K,L,R=new Promise(
(h,N)=>{L=N,K=h});R[xe]=E,R[be]=h=>(H&&h(H),D.forEach(h),R.catch(N=>{})),ce.exports=R,le(h=>{j=Q(h);var N,U=()=>j.map(W=>{if(W[m])throw W[m];return W[xe]}),Y=new Promise(W=>{N=()=>W(U),N.r=0;var A=r=>r!==
H&&!D.has(r)&&(D.add(r),r&&!r.d&&(N.r++,r.push(N)));j.map(r=>r[be](A))});return N.r?Y:U()},h=>(h?L(R[m]=h):K(E),I(H))),H&&H.d<0&&(H.d=0)}})(),wt.d=(be,xe)=>{for(var m in xe)wt.o(xe,m)&&!wt.o(be,m)&&Object.
defineProperty(be,m,{enumerable:!0,get:xe[m]})},wt.o=(be,xe)=>Object.prototype.hasOwnProperty.call(be,xe);var An=wt(6384);An=await An;
