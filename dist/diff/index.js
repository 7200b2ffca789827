import{createRequire as nt}from"module";const Jn={};var Xn={313:(ke=>{ke.exports=Ae;function Ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ae.prototype.go=function(V){
this.pending<this.max?f(this,V):this.waiting.push(V)},Ae.prototype.wait=function(V){this.pending===0?V(this.error):this.listeners.push(V)},Ae.prototype.hold=function(){return w(this)};function w(V){V.
pending+=1;var ue=!1;return we;function we(H){if(ue)throw new Error("callback called twice");if(ue=!0,V.error=V.error||H,V.pending-=1,V.waiting.length>0&&V.pending<V.max)f(V,V.waiting.shift());else if(V.
pending===0){var te=V.listeners;V.listeners=[],te.forEach(ge)}}function ge(H){H(V.error)}}function f(V,ue){ue(w(V))}}),770:((ke,Ae,w)=>{w(218)}),218:((ke,Ae,w)=>{var f,V=w(278),ue=w(756),we=w(611),ge=w(
692),H=w(434),te=w(613),k=w(23);f=S,f=F,f=_,f=L;function S(G){var d=new O(G);return d.request=we.request,d}function F(G){var d=new O(G);return d.request=we.request,d.createSocket=P,d.defaultPort=443,d}
function _(G){var d=new O(G);return d.request=ge.request,d}function L(G){var d=new O(G);return d.request=ge.request,d.createSocket=P,d.defaultPort=443,d}function O(G){var d=this;d.options=G||{},d.proxyOptions=
d.options.proxy||{},d.maxSockets=d.options.maxSockets||we.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",function(A,T,z,oe){for(var v=U(T,z,oe),b=0,x=d.requests.length;b<x;++b){var N=d.
requests[b];if(N.host===v.host&&N.port===v.port){d.requests.splice(b,1),N.request.onSocket(A);return}}A.destroy(),d.removeSocket(A)})}k.inherits(O,H.EventEmitter),O.prototype.addRequest=function(d,c,A,T){
var z=this,oe=K({request:d},z.options,U(c,A,T));if(z.sockets.length>=this.maxSockets){z.requests.push(oe);return}z.createSocket(oe,function(v){v.on("free",b),v.on("close",x),v.on("agentRemove",x),d.onSocket(
v);function b(){z.emit("free",v,oe)}function x(N){z.removeSocket(v),v.removeListener("free",b),v.removeListener("close",x),v.removeListener("agentRemove",x)}})},O.prototype.createSocket=function(d,c){
var A=this,T={};A.sockets.push(T);var z=K({},A.proxyOptions,{method:"CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(z.localAddress=d.localAddress),z.proxyAuth&&
(z.headers=z.headers||{},z.headers["Proxy-Authorization"]="Basic "+new Buffer(z.proxyAuth).toString("base64")),D("making CONNECT request");var oe=A.request(z);oe.useChunkedEncodingByDefault=!1,oe.once(
"response",v),oe.once("upgrade",b),oe.once("connect",x),oe.once("error",N),oe.end();function v(re){re.upgrade=!0}function b(re,ne,B){process.nextTick(function(){x(re,ne,B)})}function x(re,ne,B){if(oe.
removeAllListeners(),ne.removeAllListeners(),re.statusCode!==200){D("tunneling socket could not be established, statusCode=%d",re.statusCode),ne.destroy();var ie=new Error("tunneling socket could not \
be established, statusCode="+re.statusCode);ie.code="ECONNRESET",d.request.emit("error",ie),A.removeSocket(T);return}if(B.length>0){D("got illegal response body from proxy"),ne.destroy();var ie=new Error(
"got illegal response body from proxy");ie.code="ECONNRESET",d.request.emit("error",ie),A.removeSocket(T);return}return D("tunneling connection has established"),A.sockets[A.sockets.indexOf(T)]=ne,c(ne)}
function N(re){oe.removeAllListeners(),D(`tunneling socket could not be established, cause=%s
`,re.message,re.stack);var ne=new Error("tunneling socket could not be established, cause="+re.message);ne.code="ECONNRESET",d.request.emit("error",ne),A.removeSocket(T)}},O.prototype.removeSocket=function(d){
var c=this.sockets.indexOf(d);if(c!==-1){this.sockets.splice(c,1);var A=this.requests.shift();A&&this.createSocket(A,function(T){A.request.onSocket(T)})}};function P(G,d){var c=this;O.prototype.createSocket.
call(c,G,function(A){var T=G.request.getHeader("host"),z=K({},c.options,{socket:A,servername:T?T.replace(/:.*$/,""):G.host}),oe=ue.connect(0,z);c.sockets[c.sockets.indexOf(A)]=oe,d(oe)})}function U(G,d,c){
return typeof G=="string"?{host:G,port:d,localAddress:c}:G}function K(G){for(var d=1,c=arguments.length;d<c;++d){var A=arguments[d];if(typeof A=="object")for(var T=Object.keys(A),z=0,oe=T.length;z<oe;++z){
var v=T[z];A[v]!==void 0&&(G[v]=A[v])}}return G}var D;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?D=function(){var G=Array.prototype.slice.call(arguments);typeof G[0]=="string"?G[0]=
"TUNNEL: "+G[0]:G.unshift("TUNNEL:"),console.error.apply(console,G)}:D=function(){},f=D}),248:(ke=>{const Ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function w(f){let V=-1;for(let ue of f)V=Ae[(V^ue)&255]^V>>>8;return(V^-1)>>>0}ke.exports=w}),502:((ke,Ae,w)=>{var f=w(896),V=w(23),ue=w(203),we=ue.Readable,ge=ue.PassThrough,H=w(313),te=w(
434).EventEmitter;Ae.BufferSlicer=F,Ae.FdSlicer=k,V.inherits(k,te);function k(_){te.call(this),this.fd=_,this.pend=new H,this.pend.max=1,this.refCount=0}k.prototype.read=function(_,L,O,P,U){var K=this;
K.pend.go(function(D){f.read(K.fd,_,L,O,P,function(G,d,c){D(),U(G,d,c)})})},k.prototype.createReadStream=function(_){return new S(this,_)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var _=this;if(_.refCount-=1,_.refCount<0)throw new Error("invalid unref");if(_.refCount>0)return;f.close(_.fd,L);function L(O){O?_.emit("error",O):_.emit("close")}},V.inherits(S,we);function S(_,L){
L=L||{},we.call(this,L),this.context=_,this.context.ref(),this.start=L.start||0,this.endOffset=L.end,this.pos=this.start}S.prototype._read=function(_){var L=this,O=Math.min(L._readableState.highWaterMark,
_);if(L.endOffset!=null&&(O=Math.min(O,L.endOffset-L.pos)),O<=0){L.push(null),this._cleanup();return}L.context.pend.go(function(P){var U=Buffer.allocUnsafe(O);f.read(L.context.fd,U,0,O,L.pos,function(K,D){
K?L.destroy(K):D===0?(L.push(null),L._cleanup()):(L.pos+=D,L.push(U.slice(0,D))),P()})})},S.prototype._destroy=function(_,L){this._cleanup(),L(_)},S.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},V.inherits(F,te);function F(_){te.call(this),this.refCount=0,this.buffer=_}F.prototype.read=function(_,L,O,P,U){if(!(0<=L&&L<=_.length))throw new RangeError("offset\
 outside buffer: 0 <= "+L+" <= "+_.length);if(P<0)throw new RangeError("position is negative: "+P);if(L+O>_.length&&(O=_.length-L),P+O>this.buffer.length&&(O=this.buffer.length-P),O<=0){setImmediate(function(){
U(null,0)});return}this.buffer.copy(_,L,P,P+O),setImmediate(function(){U(null,O)})},F.prototype.createReadStream=function(_){_=_||{};var L=new ge(_);L.start=_.start||0,L.endOffset=_.end,L.pos=L.endOffset||
this.buffer.length;for(var O=this.buffer.slice(L.start,L.pos),P=65536,U=0;;){var K=U+P;if(K>=O.length){U<O.length&&L.write(O.slice(U,O.length));break}L.write(O.slice(U,K)),U=K}return L.end(),L},F.prototype.
ref=function(){this.refCount+=1},F.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ke,Ae,w)=>{var f,V=w(896),ue=w(106),we=w(502),ge=w(23),H=w(434).
EventEmitter,te=w(203).Transform,k=w(203).PassThrough,S=w(203).Writable;const F=typeof ue.crc32=="function"?ue.crc32:w(248);f=U,f=K,f=D,f=G,f=_,f=L,Ae.SY=O,f=P,f=oe,Ae.ax=v,f=b,f=x,f=d,f=T,f=z,f=ne;function _(l,m){
return new Promise((X,R)=>{U(l,{...m,lazyEntries:!0},function(le,ve){if(le)return R(le);X(ve)})})}function L(l,m){return new Promise((X,R)=>{K(l,{...m,lazyEntries:!0},function(le,ve){if(le)return R(le);
X(ve)})})}function O(l,m){return new Promise((X,R)=>{D(l,{...m,lazyEntries:!0},function(le,ve){if(le)return R(le);X(ve)})})}function P(l,m,X){return new Promise((R,le)=>{G(l,m,{...X,lazyEntries:!0},function(ve,xe){
if(ve)return le(ve);R(xe)})})}function U(l,m,X){typeof m=="function"&&(X=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!0),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.
decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),X==null&&(X=Je),V.open(l,"r",function(R,le){if(R)return X(R);K(le,m,function(ve,xe){
ve&&V.close(le,Je),X(ve,xe)})})}function K(l,m,X){typeof m=="function"&&(X=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!1),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&
(m.decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),X==null&&(X=Je),V.fstat(l,function(R,le){if(R)return X(R);var ve=new we.FdSlicer(
l);G(ve,le.size,m,X)})}function D(l,m,X){typeof m=="function"&&(X=m,m=null),m==null&&(m={}),m.autoClose=!1,m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.decodeStrings=!0),m.validateEntrySizes==
null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1);var R=new we.BufferSlicer(l);G(R,l.length,m,X)}function G(l,m,X,R){typeof X=="function"&&(R=X,X=null),X==null&&(X={}),X.
autoClose==null&&(X.autoClose=!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var le=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),
X.strictFileNames==null&&(X.strictFileNames=!1),R==null&&(R=Je),typeof m!="number")throw new Error("expected totalSize parameter to be a number");if(m>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");l.ref();var ve=22,xe=20,ze=65535,Z=Math.min(xe+ve+ze,m),se=We(Z),J=m-se.length;N(l,se,0,
Z,J,function(he){if(he)return R(he);for(var ae=Z-ve;ae>=0;ae-=1)if(se.readUInt32LE(ae)===101010256){var fe=se.subarray(ae),$e=fe.readUInt16LE(4),Pe=fe.readUInt16LE(10),Se=fe.readUInt32LE(16),Ke=fe.readUInt16LE(
20),Xe=fe.length-ve;if(Ke!==Xe)return R(new Error("Invalid comment length. Expected: "+Xe+". Found: "+Ke+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Ge=le?ye(fe.subarray(22),!1):fe.subarray(22);if(ae-xe>=0&&se.readUInt32LE(ae-xe)===117853008){var Le=se.subarray(ae-xe,ae-xe+xe),_e=Ie(Le,8),M=We(56);return N(l,M,0,M.length,_e,
function($){return $?R($):M.readUInt32LE(0)!==101075792?R(new Error("invalid zip64 end of central directory record signature")):($e=M.readUInt32LE(16),$e!==0?R(new Error("multi-disk zip files are not \
supported: found disk number: "+$e)):(Pe=Ie(M,32),Se=Ie(M,48),R(null,new d(l,Se,m,Pe,Ge,X.autoClose,X.lazyEntries,le,X.validateEntrySizes,X.strictFileNames))))})}return $e!==0?R(new Error("multi-disk \
zip files are not supported: found disk number: "+$e)):R(null,new d(l,Se,m,Pe,Ge,X.autoClose,X.lazyEntries,le,X.validateEntrySizes,X.strictFileNames))}R(new Error("End of central directory record sign\
ature not found. Either not a zip file, or file is truncated."))})}ge.inherits(d,H);function d(l,m,X,R,le,ve,xe,ze,Z,se){var J=this;H.call(J),J.reader=l,J.reader.on("error",function(he){A(J,he)}),J.reader.
once("close",function(){J.emit("close")}),J.readEntryCursor=m,J.fileSize=X,J.entryCount=R,J.comment=le,J.entriesRead=0,J.autoClose=!!ve,J.lazyEntries=!!xe,J.decodeStrings=!!ze,J.validateEntrySizes=!!Z,
J.strictFileNames=!!se,J.isOpen=!0,J.emittedError=!1,J.hasEachEntryBeenCalled=!1,J.lazyEntries||J._readEntry()}d.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(l,m){
l.autoClose&&l.close(),A(l,m)}function A(l,m){l.emittedError||(l.emittedError=!0,l.emit("error",m))}d.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without la\
zyEntries:true");this._readEntry()},d.prototype._readEntry=function(){var l=this;if(l.entryCount===l.entriesRead){setImmediate(function(){l.autoClose&&l.close(),!l.emittedError&&l.emit("end")});return}
if(!l.emittedError){var m=We(46);N(l.reader,m,0,m.length,l.readEntryCursor,function(X){if(X)return c(l,X);if(!l.emittedError){var R=new T,le=m.readUInt32LE(0);if(le!==33639248)return c(l,new Error("in\
valid central directory file header signature: 0x"+le.toString(16)));if(R.versionMadeBy=m.readUInt16LE(4),R.versionNeededToExtract=m.readUInt16LE(6),R.generalPurposeBitFlag=m.readUInt16LE(8),R.compressionMethod=
m.readUInt16LE(10),R.lastModFileTime=m.readUInt16LE(12),R.lastModFileDate=m.readUInt16LE(14),R.crc32=m.readUInt32LE(16),R.compressedSize=m.readUInt32LE(20),R.uncompressedSize=m.readUInt32LE(24),R.fileNameLength=
m.readUInt16LE(28),R.extraFieldLength=m.readUInt16LE(30),R.fileCommentLength=m.readUInt16LE(32),R.internalFileAttributes=m.readUInt16LE(36),R.externalFileAttributes=m.readUInt32LE(38),R.relativeOffsetOfLocalHeader=
m.readUInt32LE(42),R.generalPurposeBitFlag&64)return c(l,new Error("strong encryption is not supported"));l.readEntryCursor+=46,m=We(R.fileNameLength+R.extraFieldLength+R.fileCommentLength),N(l.reader,
m,0,m.length,l.readEntryCursor,function(ve){if(ve)return c(l,ve);if(!l.emittedError){R.fileNameRaw=m.subarray(0,R.fileNameLength);var xe=R.fileNameLength+R.extraFieldLength;R.extraFieldRaw=m.subarray(
R.fileNameLength,xe),R.fileCommentRaw=m.subarray(xe,xe+R.fileCommentLength);try{R.extraFields=x(R.extraFieldRaw)}catch(Pe){return c(l,Pe)}if(l.decodeStrings){var ze=(R.generalPurposeBitFlag&2048)!==0;
R.fileComment=ye(R.fileCommentRaw,ze),R.fileName=v(R.generalPurposeBitFlag,R.fileNameRaw,R.extraFields,l.strictFileNames);var Z=b(R.fileName);if(Z!=null)return c(l,new Error(Z))}else R.fileComment=R.fileCommentRaw,
R.fileName=R.fileNameRaw;R.comment=R.fileComment,l.readEntryCursor+=m.length,l.entriesRead+=1;for(var se=0;se<R.extraFields.length;se++){var J=R.extraFields[se];if(J.id===1){var he=J.data,ae=0;if(R.uncompressedSize===
4294967295){if(ae+8>he.length)return c(l,new Error("zip64 extended information extra field does not include uncompressed size"));R.uncompressedSize=Ie(he,ae),ae+=8}if(R.compressedSize===4294967295){if(ae+
8>he.length)return c(l,new Error("zip64 extended information extra field does not include compressed size"));R.compressedSize=Ie(he,ae),ae+=8}if(R.relativeOffsetOfLocalHeader===4294967295){if(ae+8>he.
length)return c(l,new Error("zip64 extended information extra field does not include relative header offset"));R.relativeOffsetOfLocalHeader=Ie(he,ae),ae+=8}break}}if(l.validateEntrySizes&&R.compressionMethod===
0){var fe=R.uncompressedSize;if(R.isEncrypted()&&(fe+=12),R.compressedSize!==fe){var $e="compressed/uncompressed size mismatch for stored file: "+R.compressedSize+" != "+R.uncompressedSize;return c(l,
new Error($e))}}l.emit("entry",R),l.lazyEntries||l._readEntry()}})}})}},d.prototype.eachEntry=function(){const l=this;if(!l.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(l.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");l.hasEachEntryBeenCalled=!0;let m=null;l.on("entry",R),l.on("end",le),l.on("error",ve);function X(){l.removeListener("entry",R),l.removeListener(
"end",le),l.removeListener("error",ve),l.autoClose&&l.close()}function R(xe){let{resolve:ze}=m;m=null,ze({value:xe})}function le(){let{resolve:xe}=m;m=null,X(),xe({done:!0})}function ve(xe){let{reject:ze}=m;
m=null,X(),ze(xe)}return{[Symbol.asyncIterator](){return this},next(){const xe=new Promise((ze,Z)=>{if(m!=null)throw new Error("next() called before previous Promise was resolved.");m={resolve:ze,reject:Z}});
return l.readEntry(),xe},return(xe){return X(),Promise.resolve({done:!0,value:xe})},throw(xe){return X(),Promise.reject(xe)}}},d.prototype.openReadStream=function(l,m,X){var R=this,le=0,ve=l.compressedSize;
if(X==null&&(X=m,m=null),m==null)m={};else{if(m.decodeFileData===!1){if(m.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(m.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(m.decrypt!=null){if(!l.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(m.decrypt!==!1)throw new Error("invalid options.decrypt value: "+m.decrypt);if(l.isCompressed()&&m.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(m.decompress!=null){if(!l.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(m.decompress===!1||m.decompress===!0))throw new Error("invalid options.decompress value: "+m.decompress);ze=m.decompress}}if(m.start!=null){if(le=m.start,le<0)throw new Error(
"options.start < 0");if(le>l.compressedSize)throw new Error("options.start > entry.compressedSize")}if(m.end!=null){if(ve=m.end,ve<0)throw new Error("options.end < 0");if(ve>l.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(ve<le)throw new Error("options.end < options.start")}}var xe=m.decodeFileData===!1||(l.compressionMethod===0||l.compressionMethod===8&&m.decompress===!1)&&(!l.
isEncrypted()||m.decrypt===!1);if((m.start!=null||m.end!=null)&&!xe)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!R.isOpen)return X(new Error(
"closed"));if(l.isEncrypted()&&!xe&&m.decrypt!==!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var ze;if(xe)ze=!1;else if(l.compressionMethod===8)ze=m.decodeFileData!==
!0;else return X(new Error("unsupported compression method: "+l.compressionMethod));R.readLocalFileHeader(l,{minimal:!0},function(Z,se){if(Z)return X(Z);R.openReadStreamLowLevel(se.fileDataStart,l.compressedSize,
le,ve,ze,l.uncompressedSize,X)})},d.prototype.openReadStreamLowLevel=function(l,m,X,R,le,ve,xe){var ze=this,Z=l+m,se=ze.reader.createReadStream({start:l+X,end:l+R}),J=se;if(le){var he=!1,ae=ue.createInflateRaw();
se.on("error",function(fe){setImmediate(function(){he||ae.emit("error",fe)})}),se.pipe(ae),ze.validateEntrySizes?(J=new re(ve),ae.on("error",function(fe){setImmediate(function(){he||J.emit("error",fe)})}),
ae.pipe(J)):J=ae,Ce(J,function(){he=!0,ae!==J&&ae.unpipe(J),se.unpipe(ae),se.destroy()})}xe(null,J)},d.prototype.readLocalFileHeader=function(l,m,X){var R=this;X==null&&(X=m,m=null),m==null&&(m={}),R.
reader.ref();var le=We(30);N(R.reader,le,0,le.length,l.relativeOffsetOfLocalHeader,function(ve){try{if(ve)return X(ve);var xe=le.readUInt32LE(0);if(xe!==67324752)return X(new Error("invalid local file\
 header signature: 0x"+xe.toString(16)));var ze=le.readUInt16LE(26),Z=le.readUInt16LE(28),se=l.relativeOffsetOfLocalHeader+30+ze+Z;if(se+l.compressedSize>R.fileSize)return X(new Error("file data overf\
lows file bounds: "+se+" + "+l.compressedSize+" > "+R.fileSize));if(m.minimal)return X(null,{fileDataStart:se});var J=new z;J.fileDataStart=se,J.versionNeededToExtract=le.readUInt16LE(4),J.generalPurposeBitFlag=
le.readUInt16LE(6),J.compressionMethod=le.readUInt16LE(8),J.lastModFileTime=le.readUInt16LE(10),J.lastModFileDate=le.readUInt16LE(12),J.crc32=le.readUInt32LE(14),J.compressedSize=le.readUInt32LE(18),J.
uncompressedSize=le.readUInt32LE(22),J.fileNameLength=ze,J.extraFieldLength=Z,le=We(ze+Z),R.reader.ref(),N(R.reader,le,0,le.length,l.relativeOffsetOfLocalHeader+30,function(he){try{return he?X(he):(J.
fileName=le.subarray(0,ze),J.extraField=le.subarray(ze),X(null,J))}finally{R.reader.unref()}})}finally{R.reader.unref()}})},d.prototype.openReadStreamPromise=function(l,m){return new Promise((X,R)=>{this.
openReadStream(l,m,function(le,ve){if(le)return R(le);X(ve)})})},d.prototype.openReadStreamLowLevelPromise=function(l,m,X,R,le,ve){return new Promise((xe,ze)=>{this.openReadStream(l,m,X,R,le,ve,function(Z,se){
if(Z)return ze(Z);xe(se)})})},d.prototype.readLocalFileHeaderPromise=function(l,m){return new Promise((X,R)=>{this.readLocalFileHeader(l,m,function(le,ve){if(le)return R(le);X(ve)})})};function T(){}T.
prototype.getLastModDate=function(l){if(l==null&&(l={}),!l.forceDosFormat)for(var m=0;m<this.extraFields.length;m++){var X=this.extraFields[m];if(X.id===21589){var R=X.data;if(R.length<5)continue;var le=R[0],
ve=1;if(!(le&ve))continue;var xe=R.readInt32LE(1);return new Date(xe*1e3)}else if(X.id===10){var R=X.data;if(R.length!==32||R.readUInt16LE(4)!==1||R.readUInt16LE(6)!==24)continue;var ze=R.readUInt32LE(
8)+4294967296*R.readInt32LE(12),Z=ze/1e4-116444736e5;return new Date(Z)}}return oe(this.lastModFileDate,this.lastModFileTime,l.timezone)},T.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&
(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.isCompressed=function(){return this.compressionMethod===
8};function z(){}function oe(l,m,X){var R=l&31,le=(l>>5&15)-1,ve=(l>>9&127)+1980,xe=0,ze=(m&31)*2,Z=m>>5&63,se=m>>11&31;if(X==null||X==="local")return new Date(ve,le,R,se,Z,ze,xe);if(X==="UTC")return new Date(
Date.UTC(ve,le,R,se,Z,ze,xe));throw new Error("unrecognized options.timezone: "+options.timezone)}function v(l,m,X,R){for(var le=null,ve=0;ve<X.length;ve++){var xe=X[ve];if(xe.id===28789){if(xe.data.length<
6||xe.data.readUInt8(0)!==1)continue;var ze=xe.data.readUInt32LE(1);if(F(m)!==ze)continue;le=ye(xe.data.subarray(5),!0);break}}if(le==null){var Z=(l&2048)!==0;le=ye(m,Z)}return R||(le=le.replace(/\\/g,
"/")),le}function b(l){return l.indexOf("\\")!==-1?"invalid characters in fileName: "+l:/^[a-zA-Z]:/.test(l)||/^\//.test(l)?"absolute path: "+l:l.split("/").indexOf("..")!==-1?"invalid relative path: "+
l:null}function x(l){for(var m=[],X=0;X<l.length-3;){var R=l.readUInt16LE(X+0),le=l.readUInt16LE(X+2),ve=X+4,xe=ve+le;if(xe>l.length)throw new Error("extra field length exceeds extra field buffer size");
var ze=l.subarray(ve,xe);m.push({id:R,data:ze}),X=xe}return m}function N(l,m,X,R,le,ve){if(R===0)return setImmediate(function(){ve(null,We(0))});l.read(m,X,R,le,function(xe,ze){if(xe)return ve(xe);if(ze<
R)return ve(new Error("unexpected EOF"));ve()})}ge.inherits(re,te);function re(l){te.call(this),this.actualByteCount=0,this.expectedByteCount=l}re.prototype._transform=function(l,m,X){if(this.actualByteCount+=
l.length,this.actualByteCount>this.expectedByteCount){var R="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(R))}X(null,l)},re.
prototype._flush=function(l){if(this.actualByteCount<this.expectedByteCount){var m="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return l(new Error(
m))}l()},ge.inherits(ne,H);function ne(){H.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){var l=this;if(l.refCount-=1,l.refCount>0)return;if(l.refCount<
0)throw new Error("invalid unref");l.close(m);function m(X){if(X)return l.emit("error",X);l.emit("close")}},ne.prototype.createReadStream=function(l){l==null&&(l={});var m=l.start,X=l.end;if(m===X){var R=new k;
return setImmediate(function(){R.end()}),R}var le=this._readStreamForRange(m,X),ve=!1,xe=new B(this);le.on("error",function(Z){setImmediate(function(){ve||xe.emit("error",Z)})}),Ce(xe,function(){le.unpipe(
xe),xe.unref(),le.destroy()});var ze=new re(X-m);return xe.on("error",function(Z){setImmediate(function(){ve||ze.emit("error",Z)})}),Ce(ze,function(){ve=!0,xe.unpipe(ze),xe.destroy()}),le.pipe(xe).pipe(
ze)},ne.prototype._readStreamForRange=function(l,m){throw new Error("not implemented")},ne.prototype.read=function(l,m,X,R,le){var ve=this.createReadStream({start:R,end:R+X}),xe=new S,ze=0;xe._write=function(Z,se,J){
Z.copy(l,m+ze,0,Z.length),ze+=Z.length,J()},xe.on("finish",le),ve.on("error",function(Z){le(Z)}),ve.pipe(xe)},ne.prototype.close=function(l){setImmediate(l)},ge.inherits(B,k);function B(l){k.call(this),
this.context=l,this.context.ref(),this.unreffedYet=!1}B.prototype._flush=function(l){this.unref(),l()},B.prototype.unref=function(l){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ie="\
\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\
\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ye(l,m){if(m)return l.toString("utf8");for(var X="",R=0;R<l.length;R++)X+=ie[l[R]];return X}function Ie(l,m){var X=l.readUInt32LE(m),R=l.readUInt32LE(m+4);return R*4294967296+X}var We;typeof Buffer.
allocUnsafe=="function"?We=function(l){return Buffer.allocUnsafe(l)}:We=function(l){return new Buffer(l)};function Ce(l,m){typeof l.destroy=="function"?l._destroy=function(X,R){m(),R?.(X)}:l.destroy=m}
function Je(l){if(l)throw l}}),613:(ke=>{ke.exports=nt(import.meta.url)("assert")}),434:(ke=>{ke.exports=nt(import.meta.url)("events")}),896:(ke=>{ke.exports=nt(import.meta.url)("fs")}),611:(ke=>{ke.exports=
nt(import.meta.url)("http")}),692:(ke=>{ke.exports=nt(import.meta.url)("https")}),278:(ke=>{ke.exports=nt(import.meta.url)("net")}),598:(ke=>{ke.exports=nt(import.meta.url)("node:crypto")}),24:(ke=>{ke.
exports=nt(import.meta.url)("node:fs")}),455:(ke=>{ke.exports=nt(import.meta.url)("node:fs/promises")}),760:(ke=>{ke.exports=nt(import.meta.url)("node:path")}),203:(ke=>{ke.exports=nt(import.meta.url)(
"stream")}),756:(ke=>{ke.exports=nt(import.meta.url)("tls")}),23:(ke=>{ke.exports=nt(import.meta.url)("util")}),106:(ke=>{ke.exports=nt(import.meta.url)("zlib")}),991:((ke,Ae,w)=>{w.d(Ae,{RT:()=>H,i_:()=>ge});
var f=w(528),V=w(899),ue=w(279),we=w(192);class ge{#e=[];#t;constructor(){const S=f.V4("api-key");S!==""&&f.Pq(S)}text(S){return f.V4(S)}lines(S){return f.V4(S,{trimWhitespace:!1})}optional(S,F){const _=this.
text(S);return _===""?void 0:this.parse(S,_,F)}parse(S,F,_){try{return _(F)}catch(L){this.refuse(S,(0,ue.gJ)(L),(0,ue.h_)(L).topic);return}}required(S,F,_="is required"){return this.text(S)===""&&this.
refuse(S,_),this.optional(S,F)}notEmpty(S,F,_){if(process.env[`INPUT_${S.toUpperCase()}`]?.trim()===""){const L=`Where an event has no inputs, write \`\${{ inputs.${S} || ${_} }}\``;this.refuse(S,`is \
empty. Is the name in the expression right?${_===void 0?"":` ${L}`}`)}return this.optional(S,F)}boolean(S,F){return this.notEmpty(S,we.yG,F?void 0:"false")??F}exclude(S,F){for(const _ of S)this.text(_)!==
""&&this.refuse(_,`can't be combined with ${F}`)}refuse(S,F,_="before-anything-is-sent"){this.#t??=_,this.#e.push(`${S} ${F.replace(/(?<=[a-z])\.$/,"")}`)}check(S){if(S!==void 0&&this.#e.length===0)return S;
throw new ue.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function H(k){return k.parse("ignore",k.lines("ignore"),V.wo)??V.K$}function te(k){const S=k.required("host",parseAddress),_=k.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),L=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,O=(k.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,P=k.boolean("summary",!0);return S&&_?{host:S,apiKey:_,timeoutMs:L,longestWaitMs:O,summary:P}:void 0}}),697:((ke,Ae,w)=>{w.d(Ae,{UX:()=>F,bg:()=>d});var f=w(455),V=w(760),ue=w(279),we=w(
725),ge=w(276),H=w(57),te=w(706);function k({host:c,pathname:A}){return c+A.replace(/\/$/,"")}const S=2e4;function F({message:c}){return(0,te.OX)(c,1e3)}const _="<dock status ID>";function L(c){const A=new Map;
for(const{name:z,error:oe,job:v}of c){if(!oe)continue;const{"dock-status-id":b}=v,x=b===void 0?oe.message:oe.message.replaceAll(b,_),N=A.get(x)??{names:[],ids:[],help:helpFor(oe)};A.set(x,N),N.names.push(
z),b!==void 0&&N.ids.push(b)}const T=Math.max(100,Math.min(1e3,Math.floor(S/A.size)));return Array.from(A,([z,{names:oe,ids:v,help:b}])=>({names:oe,message:toSingleLine(z,T).replaceAll(_,()=>v.join(",\
 ")),help:b}))}function O(c){return L(c).map(({names:A,message:T})=>`${A.join(", ")}: ${T}`).join(" | ")}function P(c,A){return!c||!A||c.message===A.message?c??A:U(c,`${c.message} Also: ${A.message}`)}
function U(c,A){return new Failure({what:A,topic:asFailure(c).topic,cause:c})}async function K(c,A,{platform:T,titles:z,facts:oe=[],known:v,work:b}){let x=v;const N=B=>{x=B,setOutputs(B)};N(v);const re={
inputs:c,platform:T,log:runnerLog(),signal:A,endsAt:1/0,publish:N},ne=await b(re).then(()=>{},toError);if(c.summary){const B=factTable([["Host",{words:k(c.host)}],...oe,["Workflow ID",x["workflow-id"]],
["Dock status ID",x["dock-status-id"]],["Status",x.status&&{words:x.status}],["Duration",{words:humanTime(performance.now())}]]);ne?await writeSummary(z.failed,withHelp(F(ne),helpFor(ne)),B):await writeSummary(
z.done,B)}if(ne)throw ne}const D=1e6;async function G(c,A){const T=JSON.stringify(A);await d(`the output ${c}`,{[`${c}.json`]:T});const z=Buffer.byteLength(T)>D;z&&notice(`The output ${c} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:z?[]:A})}async function d(c,A){try{const T=await(0,ge.Pd)("workflow-results-");for(const[z,oe]of Object.entries(A)){const v=(0,V.
join)(T,z);await(0,f.writeFile)(v,oe).catch((0,ge.E_)(v)),(0,ge.n0)({[`${(0,V.parse)(z).name}-path`]:v})}}catch(T){(0,we.t1)().warning(`Can't keep ${c} as a file. ${(0,ue.gJ)(T)}`)}}}),953:((ke,Ae,w)=>{
w.d(Ae,{S:()=>Wn});var f=w(124),V=w(706);const ue=Number.MAX_SAFE_INTEGER,we=2,ge=60,H="</details>",te=41,k=100;function S(e,n={}){const{under:s=()=>"",parts:a=[],noun:h="change",folded:y=!1}=n,{length:u}=s(
ue),{least:j=u===0?e:`${e} \u2026`,changes:p=D(a)}=n;return{line:e,under:s,size:e.length+u,least:j,parts:a,changes:p,noun:h,folded:y}}function F(e,n,s={}){return n.length===0?[]:[S(e,{...s,parts:n})]}
function _(e,n){const s=({leaf:I,outer:ee})=>ee.length===1?0:I.size,a=(I,ee)=>s(I)-s(ee),h=new Map,y=()=>G(U(e,h).filter(([I])=>I!=="")),u=[];let j=O(e,[]).sort(a),p=n;for(let I=-1;j.length>0&&I<u.length;p=
n-L(y()))I=u.length,j=j.filter(ee=>{const Ee=ee.outer.filter(je=>!h.has(je)),Te=Ee.map(je=>je.line.length+we+ge+(je.folded?te:0)).reduce((je,Ye)=>je+Ye,ee.leaf.least.length+we);if(Te>p)return!0;p-=Te;
for(const je of Ee)h.set(je,[]);return h.set(ee.leaf,[ee.leaf.least]),u.push(ee),!1});for(const[I,{leaf:ee}]of u.sort(a).entries()){const Ee=P(ee,ee.least.length+Math.floor(p/(u.length-I)));p-=L(Ee)-ee.
least.length,h.set(ee,Ee)}return y()}function L(e){return e.reduce((n,{length:s})=>n+s,0)}function O(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>O(s,[...n,e]))}function P({line:e,
under:n,size:s,least:a},h){if(s<=h)return[e,n(Math.max(h,ue))];for(let y=h-e.length-ge;y>k;y=Math.floor(y*.7)){const u=n(y);if(u!==""&&e.length+u.length<=h)return[e,u]}return[a]}function U(e,n){const{
line:s,parts:a,folded:h}=e;if(a.length===0)return[n.get(e)??[]];const u=[...a.filter(j=>n.has(j)).flatMap(j=>U(j,n)),[K(e,a.filter(j=>!n.has(j)))]];return h?[[`<details><summary>${s}</summary>`],...u,
[H]]:[[s],...u]}function K({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,V.hS)(n.length,"more connection")}`;if(D(n)===0)return"";const s=e==="workflow"?` in ${(0,V.hS)(n.length,"\
more workflow")}`:"";return`\u2026 and ${(0,V.hS)(D(n),"more change")}${s}`}function D(e){return e.reduce((n,{changes:s})=>n+s,0)}function G(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,a)=>{
const h=s[0]===H||n(s)&&n(e[a-1]);return[a===0?"":h?`
`:`

`,...s]})}var d=w(132),c=w(436),A=w(665),T=w(997),z=w(408);const oe="next to goto target targets wire wires link links edge edges transition transitions connection connections",v="source from origin s\
rc tail out".split(" "),b=`${oe} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),x="action activity block node state step task widget id".split("\
 "),N="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),re="handle port pin output socket".split(" "),ne=/^[\p{L} _-]{1,30}$/u,
B=60;function ie(e,n){return ye(e).some(s=>n.includes(s))}function ye(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Ie({slot:e,value:n},s,a){const h=s?
(0,c.YD)(s.value):[],u=N.flatMap(I=>h.filter(ee=>ee.toLowerCase()===I)).map(I=>{const[ee,Ee]=[s?.field.inner.get(I),Ce(s?.value.members.get(I))];return ee&&(0,T.t5)(ee).some(({texts:Te})=>Te.size>1)||
Ee.includes(" ")?Ee:""}),j=a.filter(I=>!We(I)),p=e===void 0?[]:[`output ${e+1}`];return[Ce(n),...u].find(I=>I!=="")??[...j,...p].join(", ")}function We(e){return b.includes(e.toLowerCase())||ye([e]).every(
n=>[...b,...x].includes(n))}function Ce(e){const s=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>B||c.kk.test(s)?"":s}function Je(e,{find:n}){const s=new Map(
e.map(u=>[u,l(u)])),a=(0,A.Vn)([...s.values()].map(u=>u?.text)),h=[...a.values()].reduce((u,j)=>Math.max(u,j),0),y=(0,z.$z)(e,({source:u})=>u);return e.map(u=>{const j=s.get(u);if(j===void 0||u.label!==
"")return u;const p=n(j.text,j.place),I=p&&(0,T.FK)(p,u.source)?N.map(je=>Ce(p.value.members.get(je))):[],ee=[...I,(0,c.e1)(j.text)].find(je=>je!=="")??"",Ee=y.get(u.source)?.some(je=>s.get(je)?.text!==
j.text),Ne=I.length>0||a.get(j.text)===h;return(Ee||!Ne)&&(ee!==(0,c.e1)(j.text)||ne.test(ee))?{...u,label:ee,links:[...u.links,{...j,target:u.target}]}:u})}function l({links:[e]}){const n=e&&(0,c.YD)(
e.place.value).find(h=>ie([h],v)&&ie([h],re)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const m="ta\
rget to dest destination head in".split(" "),R=`${oe} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination success\
or successors`.split(" "),le="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ve(e,n){const s=(0,T.BQ)(e,n),a=(0,T.t5)(s.root).flatMap(ee=>ze(ee,s)),
h=Je(se(a),s),y=h.length>0?h:$e(a,s),u=new Set(y.flatMap(({source:ee,target:Ee})=>[ee.field,Ee.field])),j=(0,z.$z)(s.places,({field:ee})=>ee),p=[...u].filter(ee=>[...u].some(Ee=>xe(j.get(ee),j.get(Ee))));
for(const ee of p)u.delete(ee);const I=y.filter(({source:ee,target:Ee})=>u.has(ee.field)&&u.has(Ee.field));return{root:s.root,nodes:s.places.filter(({field:ee})=>u.has(ee)),edges:I}}function xe(e=[],n=[]){
const s=([h])=>h?.field.keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:h})=>(0,c.TH)(h)));return 2*e.filter(({value:h})=>(0,c.TH)(h)!==void 0&&a.has((0,c.TH)(h))).length>e.length}
function ze(e,{find:n}){const s=e.references.flatMap(j=>{const p=n(j.text,j.place);return p?[{...j,field:e,target:p}]:[]}),a=s.filter(({place:j,target:p})=>!(0,T.FK)(j,p)),h=s.length/e.references.length,
y=h>=.5&&Z(e.references)-Z(s)<=2;return(h>=.9||y&&ie(e.keys.slice(-2),R))&&2*a.length>=s.length?[s]:[]}function Z(e){return new Set(e.map(({text:n})=>n)).size}function se(e){const n=e.filter(s=>!s.some(
({place:a,target:h})=>h.field===a.field));return[...(0,z.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,z.$z)(s,u=>J(u,v)),h=(0,z.$z)(s,u=>J(u,m));a.delete(void 0);const y=[...a].flatMap(
([u,j])=>j.flatMap(p=>(h.get(u)??[]).map(I=>he(p,I))));return y.sort((u,j)=>ae(j)-ae(u)||fe(u)-fe(j)),y[0]??[]})}function J([e],n){const s=ye(e?.field.keys.slice(-2)??[]),a=s.filter(h=>!n.includes(h));
return a.length<s.length?a.join(" "):void 0}function he(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const h=s.get(a.place),y=h&&{source:h.target,target:a.target,links:[h,a]};return y?
[{...y,label:Ie(a,a.place,[]),item:a.place.value}]:[]})}function ae(e){return e.filter(({source:n,target:s})=>!(0,T.FK)(n,s)&&!(0,T.FK)(s,n)).length}function fe([e]){return e?e.source.field.keys.length+
e.target.field.keys.length:0}function $e(e,n){const[s,a]=[[],[]],h=new Set;for(const u of e){const j=u.flatMap(Ne=>Pe(Ne,n)),[p]=j;if(p===void 0||10*j.length<9*u.length)continue;const I=p.link.field.keys.
slice(p.inside.field.keys.length),ee=j.filter(({source:Ne,inside:Te})=>Ne!==Te);for(const{inside:Ne}of ee)h.add(Ne.key);const Ee=ie(I,le);if(!(!Ee&&ee.length===0&&!ie(I,R)))for(const{link:Ne,source:Te}of j){
const je=Ne.place===Te?void 0:Ne.place,Ye={label:Ie(Ne,je,I),links:[Ne],item:je?.value};Ee?a.push({source:Ne.target,target:Te,...Ye}):s.push({source:Te,target:Ne.target,...Ye})}}const y=s.length<a.length?
a:s;return h.size>1||Z(y.flatMap(({links:u})=>u))>1?y:[]}function Pe(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),h=[s,a].find(y=>y?.field===e.target.field);if(h)return[
{link:e,source:h,inside:s}]}return[]}var Se=w(499);const Ke={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Xe={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#f\
ff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ge={same:"-->",added:"==>",removed:"-.->"},Le=40,_e=500,M=5e4,$=40,Q=6;function be(e,n,{isWhole:s,
hide:a}){const h=({status:p})=>s||p!=="same",y=new Set([...e.filter(h),...n.filter(h).flatMap(Oe)]),u=n.filter(p=>Oe(p).some(h)).flatMap(Oe);if(y.size===0)return{};for(const p of[new Set([...y,...u]),
y]){const I=n.filter(Ee=>Oe(Ee).every(Ne=>p.has(Ne)));if(p.size>Le||I.length>_e)continue;const ee=Ve(e.filter(Ee=>p.has(Ee)),I,a);if(ee.length<=M)return{picture:ee}}return{note:`The picture is left ou\
t: it would have ${y.size>Le?(0,V.hS)(y.size,"node"):"too many connections"}.`}}function Oe({source:e,target:n}){return[e,n]}function Ve(e,n,s){const a=new Map(e.map((u,j)=>[u,`n${j+1}`])),h=(0,A.Vn)(
e.map(({name:u})=>u)),y=e.map(u=>{const j=h.get(u.name)===1?u.name:u.label;return`  ${a.get(u)}["${Ke[u.status]}${rt(s(j))||"?"}"]`});for(const{source:u,target:j,label:p,status:I}of n){const ee=`${Ke[I]}${rt(
s(p))}`.trim();y.push(`  ${a.get(u)} ${Ge[I]}${ee===""?"":`|"${ee}"|`} ${a.get(j)}`)}for(const[u,j]of Object.entries(Xe)){const p=e.filter(I=>I.status===u).map(I=>a.get(I));p.length>0&&y.push(`  class\
Def ${u} ${j}`,`  class ${p.join()} ${u}`)}return[`flowchart ${Ze(e,n)>Q?"TD":"LR"}`,...new Set(y)].join(`
`)}function Ze(e,n){const s=new Set(n.map(({target:y})=>y)),a=e.filter(y=>!s.has(y)),h=new Map((a.length>0?a:e.slice(0,1)).map(y=>[y,1]));for(const[y,u]of h)for(const{source:j,target:p}of n)j===y&&!h.
has(p)&&h.set(p,u+1);return Math.max(...h.values())}function rt(e){return(0,d.RK)((0,d.Jj)(e.replace(/\s+/g," ").trim(),$)).replace(it,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const it=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Qe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ft="* if when id name label title type key handle condition event relationships".split(" ");function bt(e,n=s=>s){const s=e.
head??e.base;if(s===void 0)return;const[a,h]=[e.base??s,e.head??s],y=(0,A.j9)([h,a]),u=ve(a,h),j=$t(e,u,y),p=[...new Set(j.values())].sort((tt,gt)=>tt.rank-gt.rank);jt(p);const I=Zt(u,j),ee=I.filter(tt=>tt.
status!=="same"),Ee=_t(u,ee);Ct(e,p,y,Ee);const Ne=new Map(I.map(({item:tt,source:gt,target:Ut})=>[tt,`${gt.label} \u2192 ${Ut.label}`])),Te=new Set(p.map(({place:tt})=>tt.key)),je=new Set(u.nodes.flatMap(
({key:tt,field:gt})=>tt===void 0?[]:gt.keys.at(-2)??"")),Ye=tt=>tt.filter(({status:gt})=>gt!=="removed").length;return{...be(p,I,{isWhole:e.status!=="modified",hide:n}),connections:Ft(ee),size:{nodes:Ye(
p),connections:Ye(I)},tells:Ee,isItemKey:tt=>Te.has(tt)||y.labelOf(JSON.stringify(tt))!==void 0,labelOf:y.labelOf,endsOf:tt=>Ne.get(tt),withItems:tt=>je.size===0?tt:Dt(tt,je,s)}}function Dt(e,n,s){let a=s;
const h=e.path.map((y,u)=>{const j=u===0?"":e.path[u-1];if(u===e.path.length-1&&"value"in e?a=e.value:y.type!=="member"?a=y.item:a=a&&"members"in a?a.members.get(y.key):void 0,y.type!=="member"||j===void 0||
a===void 0||!("members"in a))return y;const p=typeof j=="string"?j:j.type==="member"?j.key:void 0;return p!==void 0&&n.has(p)?(0,A.s3)(a,y.key):y});return{...e,path:h}}function lt({side:e}){return e===
"head"}function ut(e){return e&&[e.key,ut(e.outer)]}function $t({matches:e},{nodes:n},s){const a=ee=>ee.key===void 0?`${ee.value.id}`:JSON.stringify(ut(ee)),h=new Map(n.map((ee,Ee)=>[ee,Ee])),y=(0,z.$z)(
n.filter(lt),a),u=(0,z.$z)(e,({base:ee})=>ee.id),j=ee=>{const Ee=u.get(ee.value.id)??[];for(let Ne=Ee.shift();Ne;Ne=Ee.shift()){const Te=y.get(`${Ne.head.id}`)?.shift();if(Te)return Te}return y.get(a(
ee))?.shift()},p=new Map;let I=0;for(const ee of n){if(p.has(ee))continue;const Ee=lt(ee)?ee:j(ee);I=(Ee&&h.get(Ee))??I+1e-6;const Ne=Ee===void 0?"removed":Ee===ee?"added":"same",Te=Ee??ee,je=Kt(Te,s),
Ye={name:je,label:je,status:Ne,rank:I,place:Te,old:Ne==="same"?ee:void 0};p.set(ee,Ye).set(Te,Ye)}return p}function jt(e){const n=(0,A.Vn)(e.map(({name:s})=>s));for(const s of e){const a=(0,c.TH)(s.place.
value);a&&(n.get(s.name)??0)>1&&(s.label=(0,A.oP)(s.name,a))}}function Kt({key:e,value:n,array:s},a){const[h,...y]=["componentType",...n.members.keys()].map(j=>(0,c.TN)(n,j)),[u="?"]=[(0,c.QP)(n),h,(0,c.
TH)(n),...y].filter(j=>j!==void 0);return e??a.nameOf(n,s)??(0,c.e1)(u)}function Zt({edges:e},n){const s=e.flatMap(p=>{const[I,ee]=[n.get(p.source),n.get(p.target)];return I&&ee?[{...p,source:I,target:ee,
status:lt(p.source)?"added":"removed"}]:[]}),a=({source:p,target:I,label:ee})=>`${p.rank} ${I.rank} ${ee}`,h=(0,z.$z)(s,({status:p})=>p),y=(0,z.$z)(h.get("removed")??[],a);return[...(h.get("added")??[]).
map(p=>y.get(a(p))?.pop()?{...p,status:"same"}:p),...[...y.values()].flat()].sort((p,I)=>p.source.rank-I.source.rank||p.target.rank-I.target.rank)}function Ft(e){const n=new Map;for(const s of["target",
"label"]){const a=h=>`${h.source.rank} ${s==="label"?h.label:h.target.rank}`;for(const[h,y,...u]of(0,z.$z)(e,a).values()){if(!h||!y||u.length>0||h.status===y.status)continue;[h.source,h.target,y.target].
every(({old:p})=>p)&&!n.has(h)&&!n.has(y)&&n.set(h,y).set(y,h)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function _t({root:e,nodes:n},s){
const a=new Set(s.flatMap(p=>p.links.map(({field:I})=>I))),h=new Set(s.map(({item:p})=>p)),y=new Set([e,...n.map(({field:p})=>p)]),u={added:new Set,removed:new Set};for(const p of s){const I=[p.source.
name,p.target.name,...p.label.split(", ")].map(ee=>JSON.stringify(ee));for(const ee of[...I,...p.links.map(Ee=>Ee.text)])u[p.status].add(ee)}function j(p,I,ee){if(I===void 0||y.has(I))return[{text:ee,
field:e}];const Ee=I.keys.at(-1)===T.NQ?[{text:JSON.stringify(ee),field:I}]:[];if("text"in p)return[...Ee,{text:p.text,field:I}];const Ne="members"in p?[...p.members]:[],Te="items"in p?p.items.map(je=>[
"[]",je]):Ne;return[...Ee,...Te.flatMap(([je,Ye])=>j(Ye,(0,T.Fu)(I,je),je))]}return({path:p,...I})=>{const ee=p.map(Te=>Te.type==="member"?Te.key:"[]"),Ee=p.some(Te=>"item"in Te&&h.has(Te.item)),Ne=(Te,je)=>{
const Ye=j(Te,ee.reduce(T.Fu,e),`${ee.at(-1)}`),tt=Ye.some(({field:Ut})=>a.has(Ut)),gt=({text:Ut,field:fn})=>{if(a.has(fn))return je.has(Ut);const gn=`${fn.keys.findLast(Gn=>Gn!=="[]")}`;return Qe.includes(
gn)||je.has(Ut)&&ie([gn],ft)||tt&&Ht(Ut,fn)};return(tt||Ee)&&Ye.every(gt)};return I.kind==="modified"?Ne(I.from,u.removed)&&Ne(I.to,u.added):"value"in I&&Ne(I.value,u[I.kind])}}function Ht(e,{texts:n}){
const s=n.get(e)??0,a=[...n.values()].reduce((h,y)=>h+y,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function Ct(e,n,{componentOf:s},a){const h=(0,Se.pi)(e),y=n.flatMap(p=>{const{value:I,array:ee}=p.
place,Ee=(0,A.qU)(I)===void 0?s(I,ee):void 0;return[I.id===p.old?.value.id?void 0:I,Ee].map(Ne=>({owner:Ne,node:p}))}),u=(0,z.$z)(y,({owner:p})=>p);u.delete(void 0);const j=new Map(e.matches.map(({path:p,
head:I})=>[p.at(-1),I]));for(const p of e.changes){if(a(p)||h(p))continue;const I=p.path.map(Ee=>j.get(Ee)).reverse(),ee=["value"in p&&p.value,...I].find(Ee=>u.has(Ee));for(const{node:Ee}of u.get(ee)??
[])Ee.status==="same"&&(Ee.status="modified")}}var Qt=w(965);const pt=2,Nt=1e3,Gt=240,Rt=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],C="...";function Y(e,n){const s=[q(e??n),q(n??e)],[a,h]=[ce(e),ce(n)],y=Ue(a,h);return s[0]===s[1]?y:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...y]}function q(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function de(e){return e.split(q(e)==="CRLF"?`\r
`:`
`)}function ce(e){return(e===void 0?[]:de(e)).flatMap(s=>Rt.reduce(Re,[s]).map((a,h)=>h===0?a:C+a))}function Re(e,n){return e.flatMap(s=>s.length>Gt?Array.from(s.matchAll(n),([a])=>a):s)}function Ue(e,n){
const s=new Set(e),h=n.some(u=>s.has(u))?(0,Qt.E)([...e],[...n],{maxEditLength:Nt}):void 0;if(h===void 0)return[...qe(e,n),...Fe("+",n)];let y=0;return h.flatMap(({added:u,removed:j,value:p},I)=>{const ee=h[I+
1];if(j)return qe(p,ee?.added?ee.value:[]);const[Ee,Ne]=[I===0?0:pt,p.length-pt],Te=y+He(p.slice(0,Ne+1));return y+=He(p),u?Fe("+",p):ee===void 0?Fe(" ",p.slice(0,Ee)):Ne-Ee<2?Fe(" ",p):[...Fe(" ",p.slice(
0,Ee)),`@@ line ${Te} @@`,...Fe(" ",p.slice(Ne))]})}function Fe(e,n){return n.map(s=>`${e} ${s}`)}function He(e){return e.filter(n=>!n.startsWith(C)).length}function qe(e,n){const s=new Map(e.map(I=>[
ot(I),I])),a=I=>ot(I)!=="",h=n.filter(a),u=(e.length-e.filter(a).length!==n.length-h.length?h:n).flatMap(I=>et(s.get(ot(I))??I,I)),j=u.length>0||n.length===0?u:et(at(e),at(n));return[...j.length===0?[]:
[`@@ hard to see: ${[...new Set(j)].join(", ")} @@`],...Fe("-",e)]}function at(e){return e.map(n=>n.startsWith(C)?n.slice(C.length):`
${n}`).join("")}function et(e,n){if(ot(e)!==ot(n))return[];const[s,a]=[e.normalize(),n.normalize()],h=yt(e)===yt(n)?[]:["Unicode forms"];return s===a?h:[...h,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function ot(e){return yt(e.normalize())}function yt(e){return e.replace(/\s/g,"")}function st(e,n){let[s,a]=[0,n];const y=[...(0,z.$z)(e,j=>j.startsWith("@@ line ")?++s:s).values()].
flatMap(j=>{const p=ht(j,a);return a-=Ot(j),p}),u=e.filter(vt).length-y.filter(vt).length;return u===0?y:[...y,`@@ ${(0,V.hS)(u,"more changed line")} @@`]}function ht(e,n){const s=u=>u.startsWith("-"),
a=Ot(e.filter(s)),h=Ot(e)-a,y={removed:Math.max(n/2,n-h),others:Math.max(n/2,n-a)};return e.filter(u=>{const j=s(u)?"removed":"others";return y[j]-=u.length+1,y[j]>=0})}function vt(e){return e.startsWith(
"-")||e.startsWith("+")}function Ot(e){return e.reduce((n,s)=>n+s.length+1,0)}var xt=w(742),mt=w(856);const Et={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},zt=80,wt={texts:3,min:4,max:60,usual:2,usualWeight:.001},qt=8;function Xt(e,n,s){if(e.type==="string")return Bt(St((0,c.e1)(e.text),n.mask),n,s);const[a="",...h]=At(
e,n);return h.length>0||a.length>zt?void 0:(0,d.SS)(a,1/0)}function Bt(e,n,s){const a=n.mask(e).shown;if(a.length>zt||a.includes(`
`))return;const h=Lt(e,n,s);return(0,d.SS)(JSON.stringify(a),1/0)+(h===void 0?"":` (${ct(h,n)})`)}function Lt(e,{labelOf:n},s){const a=n(e);return a===void 0||(0,A.qU)(s)===a||a.toLowerCase()===e.toLowerCase()||
[...s?.members.values()??[]].some(y=>(0,c.jn)(y)&&(0,c.e1)(y.text)===a)?void 0:a}function ln(e,n,{labelOf:s}){const[a,h]=e.slice(-2);return a?.type!=="item"||h?.type!=="member"||!c.ZM.test(h.key)?!1:(0,c.
TH)(a.item)===n||s((0,c.e1)(n))===a.label}function At(e,n,s){const{mask:a}=n;if((0,c.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const I=St((0,c.e1)(e.text),a),{shown:ee}=a(I);if(ee.includes(
`
`))return["|",...rn(de(ee))];const Ee=Lt(I,n,s);return[JSON.stringify(ee)+(Ee===void 0?"":` (${a(Ee).shown})`)]}const[h="",y=""]=e.type==="array"?"[]":"{}",u=e.type==="array"?e.items.map(I=>At(I,n)):Array.
from(e.members,([I,ee])=>{const[Ee,...Ne]=(0,mt.$C)(I,ee,e)?[V.v5]:At(ee,n,e);return[`${JSON.stringify(a(I).shown)}: ${Ee}`,...Ne]}),j=h+u.join(", ")+y;return j.length<=zt&&u.every(I=>I.length===1)?[j]:
[h,...rn(u.flat()),y]}function rn(e){return e.map(n=>`  ${n}`)}function St(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function hn(e,n,s){const a=[St(e,s),St(n,s)];return[e,n].some(y=>y.includes("%")&&a.includes(y))||a[0]===a[1]?[e,n]:a}function mn(e,n,s){const a=new Map,
h=(u,j,p)=>{p>(a.get(u)?.weight??0)&&a.set(u,{text:j,weight:p})},y=(u,j,p)=>{if(u.type==="array")for(const je of u.items)y(je,j,p+1);if(u.type==="object")for(const[je,Ye]of u.members)(0,mt.$C)(je,Ye,u)?
h(je,V.v5,wt.max):y(Ye,je,p+1);if(u.type!=="string")return;const I=(0,c.e1)(u.text),Ee=/^type$/i.test(j)||(0,Se.rL)(j,u)||(0,Se.gN)(I)||n(u)||s.labelOf(I)!==void 0;if(I.length<wt.min||Ee)return;const Ne=I.
includes("://")?2*wt.max:Math.min(I.length,wt.max),Te=s.countOf(I)>wt.usual?wt.usualWeight:1;h(j,s.mask(St(I,s.mask)).shown,Te*Ne/(p+1))};return y(e,"",0),[...a].sort(([,u],[,j])=>j.weight-u.weight).filter(
([,{weight:u}],j)=>j===0||j<wt.texts&&u>wt.usualWeight*2*wt.max).map(([u,{text:j}])=>`${ct(u,s)}: ${(0,d.SS)(JSON.stringify((0,d.Jj)(j,wt.max)),1/0)}`).join(", ")}function ct(e,{mask:n},s=100){return(0,d.
SS)(n(e).shown,s)}function Wt(e,n,s=!1){const a=(0,Se.a2)(e),h=s?1/0:100,y=e.flatMap((p,I)=>{if(p.type==="element"){const Te=e[I+1],je=Te?.type==="member"&&p.item?(0,c.TN)(p.item,Te.key):void 0,Ye=p.text===
void 0||I>0&&!Te||je===JSON.stringify(p.text);return[(0,d.SS)(`[${p.index}]`)+(Ye?"":` (${ct(p.text,n)})`)]}if(p.type==="item"){const Te=n.endsOf(p.item),je=Te===void 0?p.label:s?`${Te} (${p.label})`:
Te,Ye=I===a-1&&p.hint!==void 0?` (${ct(p.hint,n)})`:"";return[`**${ct(je,n,h)}**${Ye}`]}const ee=e.slice(I+1).find(({type:Te})=>Te!=="member")?.type==="item",Ee=!s&&ee&&/^([A-Za-z]*|[a-z_]+)$/.test(p.
key),Ne=Lt(p.key,n);return Ee?[]:[ct(p.key,n,h)+(Ne?` (${ct(Ne,n)})`:"")]});if(y.length<=qt||s)return y.join(" \u203A ")||(n.whole??"the whole file");const u=y.findLastIndex(p=>p.startsWith("**")),j=p=>p<
2||p===u||p>y.length-qt+2;return y.flatMap((p,I)=>j(I)?[p]:j(I-1)?["\u2026"]:[]).join(" \u203A ")}function Vt({path:e},n){const a=e.slice((0,Se.a2)(e)).map(h=>h.type==="element"?{...h,text:void 0}:h);
return Wt(a,n)}function en(e,n){const s=u=>e.map(({path:j,kind:p})=>(p?`${Et[p]} `:"")+Wt(j,n,u)),[a,h]=[s(!1),s(!0)],y=(0,A.Vn)(a);return tn(a.map((u,j)=>y.get(u)===1?u:h[j]??u))}function tn(e){const[
n,s]=[(0,A.Vn)(e),new Map];return e.map(a=>{const[h=1,y]=[n.get(a),(s.get(a)??0)+1];return s.set(a,y),h===1?a:`${a} (${y} of ${h})`})}const kt="  ",nn=3,sn=5,on=120,Jt={line:": changed, hidden"};function Mt(e,n){
const s=[...(0,z.$z)(e,pn).values()],a=s.filter(u=>u.length<nn).flat(),h=en(a,n),y=new Map(a.map((u,j)=>{const{line:p,...I}=Yt(u,n);return[u,S(`- ${h[j]}${p}`,{changes:1,...I})]}));return s.flatMap(u=>{
const j=u.flatMap(p=>y.get(p)??[]);return j.length===0?wn(u,n):j})}function pn(e){const n=(0,Se.a2)(e.path),a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(y=>"id"in y?[y.id]:[]);
if(n===0||n===e.path.length||a.length===0)return e;const h=e.path.slice(n).map(y=>y.type==="member"?y.key:"index"in y&&y.index);return JSON.stringify([e.kind,a,h])}function wn(e,n){const[s]=e,{line:a,
under:h=()=>""}=Yt(s,n),y=o(an(e,n)),u=s.kind==="modified"?"":` ${s.kind}`,j=`- ${Et[s.kind]} ${Vt(s,n)}${a}${u} in ${y.line}`;return S(j,{changes:e.length,under:p=>h(p)+(y.under?.(p)??"")})}function an(e,n){
const s=e.map(({path:a})=>({path:a.slice(0,(0,Se.a2)(a))}));return en(s,n)}function Yt(e,n){if(e.kind==="modified")return t(e,n);if("value"in e)return E(e,n);if(e.kind==="moved"){const[y,u]=[e.from,e.
path].map(j=>Wt(j.slice(0,-1),n,!0));return{line:`: moved from ${y} to ${u}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(y=>({path:[y]})),a=o(en(s,n)),h=a.under?`${a.line}\
 moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${h})`}}function o(e){if(e.length<=sn)return{line:e.join(", ")};const n=(0,V.hS)(e.length,"item"),s=pe(n,kt+e.join(", "));return{line:n,under:a=>s.
length<=a?s:""}}function t({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,mt._p)(e,n,s))return Jt;if(n.type==="string"&&s.type==="string"){const Ee=ln(e,s.text,a)?
{...a,labelOf:()=>{}}:a;return g((0,c.e1)(n.text),(0,c.e1)(s.text),Ee)}const[h,y]=[s.type==="string",n.type==="string"],u=h===y?void 0:(0,xt.qy)(r(n),r(s));if(u){const Ee=`JSON, ${y?"no longer":"now"}\
 in a text`;return u.changes.length===0?{line:`: the same ${Ee}`}:{line:` (${Ee})`,under:i(Mt(u.changes,a))}}const[j,p]=[At(n,a).join(`
`),At(s,a).join(`
`)];if(j===p)return Jt;const[I,ee]=[Xt(n,a),Xt(s,a)];return I&&ee?{line:`: ${I} \u2192 ${ee}`}:{line:"",under:De(j,p)}}function r(e){return e.type==="string"?(0,c.e1)(e.text):(0,xt.dj)(e)}function i(e){
const n=S("",{parts:e});return s=>`
${Be(_(n,s).join(""))}`}function g(e,n,s){const[a,h]=hn(e,n,s.mask),y=a===e&&h===n?"":" (percent-encoded)",[u,...j]=(0,xt.qy)(a,h)?.changes??[];if(u!==void 0){const je={...s,whole:"the whole text"},Ye=`${y}\
 (JSON in a text)`;if(j.length===0&&u.kind==="modified"){const tt=t(u,je);return{...tt,line:`${Ye} \u203A ${Wt(u.path,je)}${tt.line}`}}return{line:Ye,under:i(Mt([u,...j],je))}}const[p,I]=[s.mask(a),s.
mask(h)];if(p.shown===I.shown)return{line:y+Jt.line};const ee=p.hidden===I.hidden?"":" (hidden values differ, too)",[Ee,Ne]=[Bt(a,s),Bt(h,s)];if(!Ee||!Ne)return{line:y+ee,under:De(p.shown,I.shown)};const Te=et(
p.shown,I.shown).join(", ");return{line:`${y}: ${Ee} \u2192 ${Ne}${Te&&` (${Te})`}${ee}`}}function E(e,n){const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,mt._p)(s,a))return{line:": \
hidden"};if(a.type==="object")return W(e,a,n);const h=Xt(a,n);return h!==void 0?{line:`: ${h}`}:a.type==="array"?{line:"",under:Me(e,At(a,n),(0,V.hS)(a.items.length,"element"))}:{line:"",under:Me(e,[n.
mask(St((0,c.e1)(a.text),n.mask)).shown])}}function W(e,n,s){const a=e.path.at(-1),h=a?.type==="item"?a:void 0;if(n.members.size===0&&!h)return{line:": `{}`"};const y=Te=>(0,c.jn)(Te)&&[h?.label,h?.hint].
includes((0,c.e1)(Te.text)),u=[...n.members].filter(([,Te])=>!h||!y(Te)),j=u.filter(([Te,je])=>!h||!(0,Se.rL)(Te,je)),p=j.map(([Te,je])=>{const Ye=(0,mt.$C)(Te,je,n)?(0,d.SS)(V.v5):Xt(je,s,n);return Ye&&
`${ct(Te,s)}: ${Ye}`}),I=!p.includes(void 0)&&p.join(", ").length<=on,ee=I?p.join(", "):mn(n,y,s),Ee=ee&&`: ${ee}`;if(I&&j.length===u.length)return{line:Ee};const Ne=Me(e,At(n,s),(0,V.hS)(n.members.size,
"field"));return{line:Ee,under:I?Te=>Te===1/0?Ne(Te):"":Ne}}function Me({kind:e},n,s){const a=n.join(`
`);return e==="added"?De(void 0,a,s):De(a,void 0,s)}function De(e,n,s){const a=(0,d.EU)(Y(e,n),"diff",kt);return h=>{const y=a.length<=h?a:me(a,h);return s===void 0?`
${y}`:pe(s,y)}}function me(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(h=>h.slice(kt.length));return[...s.slice(0,1),...st(a,n).map(h=>kt+h),...s.slice(-1)].join(`
`)}function pe(e,n){return`
${kt}<details><summary>${e}</summary>

${n}
${kt}</details>`}function Be(e){return e.replace(/^(?=.)/gm,kt)}const dt=100,Pt=5;function cn(e,n){const s=e.kind==="json"?bt(e,Te=>n(Te).shown):void 0,a=(0,c.qy)(()=>(0,A.Vn)((0,c.PX)(e.head??e.base))),
h={mask:n,labelOf:Te=>Te.length>dt?void 0:s?.labelOf(JSON.stringify(Te)),endsOf:Te=>s?.endsOf(Te),countOf:Te=>a().get(Te)??0},y=It((0,f.xS)(e)),u=e.status==="modified",j=u?[]:An(e).map(Te=>s?.withItems(
Te)??Te),p=u?En(e,h,s):Mt(j,h),{nodes:I=0,connections:ee=0}=s?.size??{},Ee=I===0?"What is in it":`${(0,V.hS)(I,"node")}, ${(0,V.hS)(ee,"connection")}`,Ne=u?p:F(Ee,p,{changes:y,folded:!0});return[...bn(
s),S(vn(e,n),{parts:[...Ne,...xn(e,h)],changes:y})]}function It({added:e,modified:n,removed:s}){return e+n+s}function bn(e){return e?.note!==void 0?[S(e.note)]:e?.picture?[S((0,d.EU)(e.picture.split(`\

`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function vn({name:e,kind:n,status:s,changes:a},h){const y=`**${ct(e,{mask:h})}**`;return s!=="modified"?`${Et[s]} ${y}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${Et.modified} ${y}: content modified`:n==="variables"?`${y} (values are never shown)`:y}function xn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Pt).map(({path:u,from:j,to:p})=>`${Wt(u,n)} (${ct(j,n)} \u2192 ${ct(p,n)})`),a=e.length>Pt?", \u2026":"",h=e.length===1?"follows and isn't":"follow and aren't",y=`${(0,V.hS)(e.length,"reference")} to \
new IDs and names ${h} counted`;return[S(`${y}: ${s.join(", ")}${a}`)]}function En(e,n,s){const a=(0,Se.pi)(e),h=s?.connections??[],y=new Set(h.map(({item:je})=>je)),u=(0,z.$z)(e.text?[On(e.text)]:e.changes,
je=>s?.tells(je)?Sn(je)?"layout":"told":"value"in je&&y.has(je.value)?"connection":a(je)?"layout":$n(je.path,s)?"item":"rest"),[j,p]=[u.get("layout")??[],u.get("connection")??[]],I=(je=[])=>je.map(Ye=>s?.
withItems(Ye)??Ye),ee=Mt(u.get("rest")??[],n),Ee=kn(h,p,n),Ne=(u.get("told")?.length??0)+p.length,Te=`Layout and bookkeeping: ${(0,V.hS)(j.length,"change")}`;return[...Mt(I(u.get("item")),n),...F("Con\
nections",Ee,{noun:"connection",changes:Ne}),...Ee.length===0?ee:F("Elsewhere in the file",ee),...F(Te,In(I((0,Se.lY)(j,e)),n),{folded:!0})]}function Sn({kind:e,path:n}){const[s,a]=n.slice(-2);return e===
"modified"&&s?.type==="item"&&a?.type==="member"&&Qe.includes(a.key)}function $n(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function On({base:e,head:n}){return{kind:"\
modified",path:[],from:un(e),to:un(n)}}function un(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function An({base:e,head:n,text:s,status:a,changes:h}){const y=a==="removed"?"removed":"added",
u=(p,I)=>{const ee=(0,A.Vg)(p,()=>{});return!(I.length<3&&ee.length>0&&ee.every(Ne=>Ne.value.type==="object"))&&(I.length>0||p.type!=="object")?[{kind:y,path:I,value:p}]:ee.flatMap(({step:Ne,value:Te})=>Ne.
type==="member"?u(Te,[...I,Ne]):[{kind:y,path:[...I,Ne],value:Te}])},j=e??n??(s&&un(s.base??s.head));return j?u(j,[]):h}function kn(e,n,s){const a=new Map(n.map(u=>["value"in u&&u.value,u])),h=Rn(Tn(e,
a),a),y=tn(h.map(u=>Mn(u,s)));return h.map(([{item:u}],j)=>{const p=a.get(u),{line:I,under:ee=()=>""}=p?Yt(p,s):{line:""};return S(`${y[j]}${ee(0)===""?I:""}`,{under:ee})})}function Tn(e,n){const s=a=>{
const{kind:h,source:y,target:u,label:j,was:p}=a;return n.has(a.item)?a:JSON.stringify([h,y.rank,u.rank,j,p?.target.rank,p?.label])};return[...(0,z.$z)(e,s).values()].map(a=>({...a[0],times:a.length}))}
function Rn(e,n){const s={added:new Map,removed:new Map};return e.flatMap(a=>{const{kind:h,source:y,target:u,item:j}=a;if(h==="rewired"||n.has(j))return[[a]];const p=s[h].get(y),I=p??[a];return p&&p.push(
a),s[h].delete(y),s[h].set(u,I),p?[]:[I]})}function Mn(e,n){const[{kind:s,source:a,target:h,was:y}]=e,u=ee=>`**${ct(ee.label,n)}**`,j=ee=>ee===""?"":` (${ct(ee,n)})`,p=e.map(({target:ee,label:Ee,times:Ne})=>`\
 \u2192 ${u(ee)}${j(Ee)}${Ne===1?"":`, ${Ne} times`}`),I=y?.target===h?j(y.label)||" without a label":y&&` ${u(y.target)}`;return`- ${Et[s]} ${u(a)}${p.join("")}${I===void 0?"":`, was${I}`}`}function In(e,n){
const s=h=>`${h.kind} ${(0,Se.a2)(h.path)>0} ${Vt(h,n)}`;return[...(0,z.$z)(e,s).values()].flatMap(h=>{const y=h.map(I=>Yt(I,n));if(h.length<nn||(0,Se.a2)(h[0].path)===0||y.some(({under:I})=>I))return Mt(
h,n);const u=an(h,n),j=Be(y.map(({line:I},ee)=>`- ${u[ee]}${I}`).join(`
`)),p=`- ${Et[h[0].kind]} ${Vt(h[0],n)} of ${(0,V.hS)(h.length,"item")}`;return S(p,{changes:h.length,under:()=>`
${j}`})})}const _n="<!-- workflow-report -->",Cn=6e4,Nn=1e3;function Ln(e){const{workflows:n,missing:s}=e,a=(0,mt.lb)(e),y=["changed","added","removed"].flatMap(p=>n.filter(I=>I.status===p)).map(p=>{const I=It(
p.counts);return{workflow:p,changes:I,parts:p.files.flatMap(ee=>cn(ee,a))}}),u=Dn(e,a),j=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:p=Cn,maxBytes:I=1/0,headings:ee=!0,
mark:Ee=!0}={})=>{const Ne=y.map(({workflow:Ye,...tt})=>S(Un(Ye,a,ee),tt)),Te=S(j,{parts:[...F("",Ne,{noun:"workflow"}),...u]}),je=Ee?`${_n}
`:"";for(let Ye=Math.min(p,I);;){const tt=[je,..._(Te,Ye-je.length-1),`
`],gt=I===1/0?0:Buffer.byteLength(tt.join(""));if(gt<=I||Ye<Nn)return tt;Ye=Math.floor(Ye*I*.99/gt)}}}function Pn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Un({name:e,status:n,counts:s},a,h){const y=h?"### ":"",u=e===void 0?void 0:ct(e,{mask:a});return n==="added"||n==="removed"?`${y}${Et[n]} ${u===void 0?"Workflow":`${u}: workflow`} ${n}`:h?`${y}${u===
void 0?"":`${u}: `}${(0,f.cq)(s)}`:""}function Dn({workflows:e,notCompared:n=[]},s){const a=(u,j)=>{const p=u.flatMap(I=>I===void 0?[]:[ct(I,{mask:s})]).join(", ");return u.length===0?[]:[S(j(p),{least:j(
(0,V.hS)(u.length,"workflow"))})]},h=e.flatMap(({name:u,status:j})=>j==="unchanged"?[u]:[]),y=e.flatMap(({name:u,variablesCompared:j})=>j?[]:[u]);return[...e.length===0?[S("No workflow was compared")]:
[],...a(h,u=>u===""?"No changes":`${u}: no changes`),...a(y,u=>`The environment variables${y.length===e.length?"":` of ${u}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,u=>`${u}: not compared, because the step failed`)]}var jn=w(725),Fn=w(697),zn=w(192);const Bn=900*1024;async function Wn(e){Hn(e);const n=Ln(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Fn.bg)("the report",s),Kn(n)}function Kn(e){return(n,s,a)=>{const h=Bn-Buffer.byteLength(s.join()),y=e({headings:n,maxLength:1/0,maxBytes:h,mark:!1}).join("");return a===void 0?y:Pn(y,a)}}
function Hn(e){const n=(0,f.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(zn.bY),a=n.length>20?` and ${(0,V.hS)(n.length-20,"more line")}`:"";(0,jn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((ke,Ae,w)=>{w.d(Ae,{LO:()=>Ge,yG:()=>R,Rr:()=>Ke,bY:()=>Le});var f=w(24),V=w(760),ue=w(806);const we=nt(import.meta.url)("node:net");var ge=w(783),H=w(279),te=w(
706);const k=7,S=3e4,F=429;async function _({log:M,signal:$,endsAt:Q},be,{atLeastMs:Oe=0,untilFree:Ve=!1}={}){let Ze=0,rt=0,it;for(;;)try{return await be()}catch(Qe){if(!(Qe instanceof Failure&&(Qe.retryable||
Ve&&Qe.busy)))throw Qe;$.throwIfAborted(),it??=performance.now();const ft=Qe.status===F,bt=Qe.busy||ft;rt=bt?rt+1:0,bt||Ze++;const Dt=Ze>(Qe.maxRetries??k)&&performance.now()-it>=Oe;if(!bt&&Dt)throw L(
Qe,`${Ze} times in a row`);const lt=Math.min(S,1e3*2**((rt||Ze)-1))*(.5+Math.random()/2),ut=ft&&Qe.retryAfterMs>0?Qe.retryAfterMs:Math.max(Qe.retryAfterMs,lt),$t=humanTime(ut);if(performance.now()+ut>=
Q)throw L(Qe,`and waiting ${$t} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(Qe),1e3)}; retrying in ${$t}`),await P(
ut,$)}}function L(M,$,Q=M.advice){const{what:be,why:Oe}=M,Ve=Oe?{why:`${Oe}, ${$}`}:{what:`${be}, ${$}`};return M.with({...Ve,advice:Q,retryable:!1})}function O(M){const $=String(M),Q=/^\d+$/.test($)?
Number($)*1e3:Date.parse($)-Date.now();return Math.min(Math.max(Q||0,0),2**31-1)}async function P(M,$){let Q;const be=new Promise(Oe=>{Q=setTimeout(Oe,M)});await U($,be).finally(()=>clearTimeout(Q))}function U(M,$){
return new Promise((Q,be)=>{const Oe=()=>be(M.reason);$.then(Q,be).finally(()=>M.removeEventListener("abort",Oe)),M.aborted?Oe():M.addEventListener("abort",Oe)})}function K(M,$,Q,be={}){return new Failure(
{what:M,why:$,advice:Q,topic:"the-platforms-response",...be})}function D(M,$,Q,be){return new Failure({what:M,why:$,advice:Q,topic:"the-connection",...be})}const G={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",A=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
T=/EPROTO|ERR_SSL_/,z=/Z_|ERR__ERROR_/,oe=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function v(M,$,Q,be){if(!(M instanceof Error&&"code"in M))return M;const Oe=String(M.code);
if(A.test(Oe)){const bt=`the TLS connection can't be trusted (${Oe})`;return D($,bt,`Check host. ${c}`,{affectsAll:!0,cause:M})}const[,Ve]=oe.exec(M.message)??[];if(Ve!==void 0)return b($,Ve,M);const Ze=!Q&&
T.test(Oe),rt=Ze?"the TLS connection failed":"the connection failed",it=G[Oe]??`${z.test(Oe)?"the response can't be decoded":rt} (${Oe})`,Qe={retryable:!0,maybeProcessed:Q,affectsAll:!Q,cause:M};if(be||
!(Ze||Oe==="ENOTFOUND"))return D($,it,d,Qe);const ft=Ze?`Check host and its port. ${c}`:"Check host.";return D($,it,ft,{...Qe,maxRetries:2})}function b(M,$,Q){const be=(Ze,rt,it=!1)=>D(M,Ze,rt,{affectsAll:!0,
cause:Q,retryable:it});if($==="407")return be("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Oe=Number($);if(Oe<500&&!re(Oe))return be(`the proxy refuses the c\
onnection (${$})`,"Allow the host there, or add it to NO_PROXY.");const Ve=`the proxy made no connection (${toSingleLine($,100)})`;return be(Ve,"Check HTTPS_PROXY, or re-run the job later.",!0)}const x=new Set(
[408,421,425,429]),N=new Set([501,505,506,508,510,511]);function re(M){return x.has(M)||M>=500&&!N.has(M)}function ne(M,$){return{status:M,retryable:re(M),retryAfterMs:retryAfterMs($["retry-after"]),maybeProcessed:M<
400||M===408||M>=500}}const B=200;function ie(M){return M==="localhost"||M==="[::1]"||isIPv4(M)&&M.startsWith("127.")}function ye(M){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(M)}function Ie(...M){return M.
map(Q=>Number.isSafeInteger(Q)?String(Q):Q).find(Q=>typeof Q=="string"&&Q.length<=B&&ye(Q))}function We(M){try{return decodeURIComponent(M)}catch{return M}}function Ce(){for(const M of["https_proxy","\
HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const $=process.env[M]?.trim();$!==void 0&&(process.env[M]=$===""||$.includes("://")?$:`http://${$}`)}for(const M of["no_proxy","NO_PROXY"]){const $=process.env[M];
$!==void 0&&(process.env[M]=$.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Je(M,$){const Q=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Q||checkBypass(M)||/^https?:/i.test(Q)&&getProxyUrl(
M))return;throw connectionFailure($,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const l=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function m(M,$=l){return[$,({input:Q})=>`contains ${_e(Q)}. ${M}`]}function X(...M){return $=>{for(const[Q,be]of M){const Oe=Q.exec($);if(Oe)throw new Error(typeof be=="string"?be:be(Oe))}return $}}function R(M){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(M))return M.toLowerCase()==="true";throw new Error(`must be true or false, not ${Le(M)}`)}function le(M,$=!1){return Q=>{const be=Number(Q);if(($?/^\d+$/:
/^\d+(\.\d+)?$/).test(Q)&&be>0&&be<=M)return be;const Oe=M===1/0?"":` and at most ${M}`;throw new Error(`must be a ${$?"whole ":""}number above 0${Oe}, not ${Le(Q)}`)}}const ve="is not an address such\
 as https://ai-for-process.example.ai",xe=X(m("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,M])=>`must not contain a query or a fragment. Set only the beginning of the address: "${M}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,ve]);function ze(M){
const $=/^[a-z0-9+.-]+:\/\//i.test(xe(M))?M:`https://${M}`;if(!URL.canParse($))throw new Error(ve);const Q=new URL($);if(Q.protocol!=="https:"&&Q.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Q.protocol==="http:"&&!isLoopback(Q.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Q.pathname.endsWith("/")||(Q.pathname+="/"),Q}function Z(M){
if(isId(M))return M;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Le(M)}`)}const se=X(m("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,M])=>`begins wi\
th "${M}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),J="is too long: at m\
ost 200 characters",he=X([new RegExp("\\p{C}","u"),({input:M})=>`must not contain control characters: ${Le(M)}`],[/.{201}/u,J]),ae=X([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:M})=>`can't be a name: ${Le(M)}\
; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:M})=>`must not end in .zip, which the action adds: ${Le(M)}`],[/.{201}/u,J]);function fe(M){const $=refusal(ae(M));if($!==void 0)
throw new Error(`can't be a name: ${Le(M)} ${$}`);if(Buffer.byteLength(M)>240)throw new Error(J);return M}function $e(M){if(M!=="any"){if(/^[0-9a-f]{64}$/i.test(M))return M.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function Pe(){return(0,V.resolve)(process.env.GITHUB_WORKSPACE??"")}const Se=X([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,M])=>`begins with ${M}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function Ke(M){
return(0,V.resolve)(Pe(),Se(M))}function Xe(M){const $=Ke(M);if(existsSync($))return $;throw new Error(Ge(M))}function Ge(M){const $=!(0,f.existsSync)(Pe())||(0,f.readdirSync)(Pe()).length===0;return`\
doesn't exist: ${Le(M)}${$?". The workspace is empty: run actions/checkout before this step":""}`}function Le(M){const $=_e(M);return`"${(0,te.OX)(M,60)}"${$===""?"":` with ${$}`}`}function _e(M){const $=(M.
match(new RegExp(l,"gu"))??[]).map(Oe=>Oe.codePointAt(0)??0),Q=[...new Set($)].map(Oe=>`U+${Oe.toString(16).toUpperCase().padStart(4,"0")}`),be=Q.length===1?"an invisible character":"invisible charact\
ers";return Q.length===0?"":`${be} (${Q.slice(0,5).join(", ")})`}}),124:((ke,Ae,w)=>{w.d(Ae,{AS:()=>te,Hq:()=>ge,RG:()=>V,cq:()=>k,cz:()=>ue,xS:()=>we,xW:()=>H});var f=w(706);const V={type:"hidden"};function ue(S){
const F=_=>S.reduce((L,O)=>L+O[_],0);return{added:F("added"),modified:F("modified"),removed:F("removed")}}function we({status:S,changes:F,references:_}){const L={added:0,modified:0,removed:0};if(S!=="\
modified")return{...L,[S]:1};if(F.length===0&&_.length===0)return{...L,modified:1};for(const{kind:O}of F)L[O==="added"||O==="removed"?O:"modified"]++;return L}function ge({workflows:S}){return S.some(
({status:F})=>F!=="unchanged")}function H({workflows:S}){return ue(S.map(({counts:F})=>F))}function te({workflows:[S,...F]}){return S?.unusedIgnores.filter(_=>F.every(({unusedIgnores:L})=>L.includes(_)))??
[]}function k({modified:S,added:F,removed:_}){return Object.entries({modified:S,added:F,removed:_}).flatMap(([O,P])=>P===0?[]:[`${(0,f.zD)(P)} ${O}`]).join(", ")||"no changes"}}),436:((ke,Ae,w)=>{w.d(
Ae,{C5:()=>U,Gg:()=>L,Ku:()=>P,Ms:()=>c,Op:()=>G,PX:()=>D,QP:()=>O,Rk:()=>ue,TH:()=>_,TN:()=>S,YD:()=>F,ZM:()=>ge,e1:()=>d,eX:()=>we,jn:()=>K,kk:()=>k,qy:()=>oe,yR:()=>z});var f=w(761),V=w(899);const ue=[
"id","_id","key","name"],we=["name","title","label","displayName","Name","Title","Label","DisplayName"],ge=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,H=["data","a\
ttributes","definition","properties","_source"],te=["title","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function S(v,b){if(v.type!=="object")return;const x=v.
members.get(b)??v.matchOnly?.get(b);if(!(x===void 0||!K(x)))return(x.type==="string"?x.text.length>2:/\d/.test(x.text))?x.text:void 0}function F(v){return v.type==="object"?[...v.members.keys()]:[]}function _(v){
const b=()=>F(v).filter(N=>ge.test(N)),x=N=>k.test(N);return P(v,["id","_id","key"])??P(v,b().sort())??P(v,["name"],x)}function L(v){const b=N=>!k.test(N);let x=P(v,we,b);for(const N of H)x??=P(U(v,N),
te,b);return x}function O(v){return P(v,["type","Type"])}function P(v,b,x=N=>!0){for(const N of b){const re=v&&S(v,N);if(re!==void 0&&x(re))return re}}function U(v,b){return v?.type==="object"?v.members.
get(b):void 0}function K(v){return v.type==="string"||v.type==="literal"}function D(v,b=[]){if(v===void 0)return b;if(K(v))b.push(d(v.text));else for(const x of v.type==="array"?v.items:v.members.values())
D(x,b);return b}function G(v,b,x){return x&&ue.includes(v)&&K(b)}function d(v){return v.startsWith('"')?v.includes("\\")?JSON.parse(v):v.slice(1,-1):v}class c{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(b,x=N=>{}){
this.#e=b,this.#t=b.lines.length===0,this.#n=x}read(b){const{fields:x,orders:N}=this.#e,re=ne=>(0,V.pi)(x,ne,this.#n);return(0,f.q)(b,void 0,{enter:(ne,B="")=>this.#t?void 0:{key:B,outer:ne},scalar:ne=>this.
scalar(ne),array:(ne,B)=>{const ie=ne.length>0&&re({key:"",outer:B});return this.array(ie?[]:ne,(0,V.pi)(N,B,this.#n))},object:(ne,B)=>{let ie;for(const[ye,Ie]of x.size===0?[]:ne)re({key:ye,outer:B})&&
(ne.delete(ye),ue.includes(ye)&&(ie=(ie??new Map).set(ye,Ie)));return this.object(ne,ie)}})}scalar(b){let x=this.#s.get(b);return x===void 0&&(x={type:b.startsWith('"')?"string":"literal",id:++this.#r,
text:b},this.#s.set(b,x)),x}array(b,x){const N=x?b.toSorted((B,ie)=>B.id-ie.id):b;let re=N.length;for(const{id:B}of N)re=T(re,B);const ne=this.#i(re,{type:"array",id:this.#r+1,items:N,unordered:x});return this.#t?
ne:{type:"array",id:ne.id,items:b,unordered:x}}object(b,x){let N=~b.size;for(const[ne,{id:B}]of b)N=N+T(this.scalar(ne).id,B)|0;const re=this.#i(N,{type:"object",id:this.#r+1,members:b,matchOnly:x});return this.#t?
re:{type:"object",id:re.id,members:b,matchOnly:x}}#i(b,x){for(let N=b;;N=N+1|0){const re=this.#o.get(N);if(re&&A(re,x))return re;if(!re)return this.#o.set(N,x),this.#r++,x}}}function A(v,b){if(v.type===
"array")return b.type==="object"||v.items.length!==b.items.length?!1:v.items.every(({id:x},N)=>x===b.items[N]?.id);if(b.type==="array"||v.members.size!==b.members.size)return!1;for(const[x,{id:N}]of b.
members)if(v.members.get(x)?.id!==N)return!1;return!0}function T(v,b){const x=Math.imul(v^v>>>15,739982445)^Math.imul(b^b>>>16,73244475);return Math.imul(x^x>>>13,695872825)}function z(v,b=new c(V.K$)){
return/^\s*[[{]/.test(v)?b.read(v):void 0}function oe(v){let b;return()=>(b??={value:v()},b.value)}}),899:((ke,Ae,w)=>{w.d(Ae,{K$:()=>f,pi:()=>ue,wo:()=>V});const f=V("");function V(H){const te=new Set,
[k,S]=[new Map,new Map];for(const[F,_]of H.split(/\r\n|\r|\n/).entries()){const L=_.trim();if(L===""||L.startsWith("#"))continue;const[O,P]=L.endsWith("[]")?[L.slice(0,-2),S]:[L,k],U=O.split(".").reverse(),
K=we(O);if(U.includes(""))throw new Error(`has an empty key in line ${F+1} (join keys by single dots)`);if(U.every(D=>D==="*"))throw new Error(`has only * in line ${F+1}, which would ignore everything\
 (name a key)`);te.add(L),P.set(K,[...P.get(K)??[],{line:L,keys:U}])}return{lines:[...te],fields:k,orders:S}}function ue(H,te,k){if(H.size===0||te===void 0)return!1;const S=["*",we(te.key)].flatMap(F=>H.
get(F)??[]).filter(({keys:F})=>ge(te,F));for(const{line:F}of S)k(F);return S.length>0}function we(H){return H.slice(H.lastIndexOf(".")+1)}function ge(H,te){if(H===void 0||te.length===0)return te.length===
0;const k=te[0]==="*"?["*"]:H.key.split(".").reverse();return k.every((S,F)=>S===te[F])&&ge(H.outer,te.slice(k.length))}}),742:((ke,Ae,w)=>{w.d(Ae,{dj:()=>ze,OD:()=>xe,qy:()=>ve});var f=w(436),V=w(899),
ue=w(665);function we(Z,se){const J=se.size===0?void 0:se.get(JSON.stringify(Z));return J===void 0?Z:(0,f.e1)(J)}function ge({base:Z,head:se}){return Z===se?[]:f.Rk.flatMap(J=>{const[he,ae]=[(0,f.TN)(
Z,J),(0,f.TN)(se,J)];return he!==ae&&he?.startsWith('"')&&ae?.startsWith('"')?[[he,ae]]:[]})}function H(Z,se){const J=new Map;for(const[ae,fe]of Z)J.set(ae,(J.get(ae)??new Set).add(fe));const he=([ae,
fe])=>J.get(ae)?.size===1&&se.base.get(ae)===1&&se.head.get(fe)===1;return new Map(Z.filter(he))}function te(Z){const se=J=>{const he=new Map,ae=(fe,$e)=>{if(fe.type==="array")for(const Se of fe.items)
ae(Se,!0);if(fe.type!=="object")return;const Pe=$e?[fe.id,...f.Rk.flatMap(Se=>(0,f.TN)(fe,Se)??[])]:[];for(const Se of new Set(Pe))he.set(Se,(he.get(Se)??0)+1);for(const Se of fe.members.values())ae(Se,
!1)};for(const fe of Z)ae(fe[J],!1);return he};return{base:se("base"),head:se("head")}}function k(Z,se,J){const he={element:new Map,member:new Map};function ae($e,Pe){if(se.size===0&&!J)return $e;if((0,f.
jn)($e))return Z.scalar(se.get($e.text)??$e.text);const Se=he[Pe?"element":"member"],Ke=Se.get($e.id)??fe($e,Pe);return Se.set($e.id,Ke),Ke}function fe($e,Pe){if($e.type==="array"){const Ge=$e.items.map(
Le=>ae(Le,!0));return Z.array(Ge,$e.unordered)}const Se=new Map,Ke=J&&Pe?f.Rk.map(Ge=>(0,f.TN)($e,Ge)):[],Xe=Ge=>Ge.type==="string"&&Ke.includes(Ge.text);for(const[Ge,Le]of $e.members)!(0,f.Op)(Ge,Le,
Pe)&&!Xe(Le)?Se.set(we(Ge,se),ae(Le,!1)):J||Se.set(Ge,Le);return Z.object(Se)}return($e,Pe=!1)=>ae($e,Pe).id}function S(Z,se){const J={base:k(Z,se,!0),head:k(Z,new Map,!0)};return{interner:Z,renames:se,
follow:k(Z,se,!1),bare:J}}var F=w(408);const _=.4,L=.9,O=4e4,P=4,U=/^(""|0|true|false|null)$/,K=.25,D=new Set([...f.eX,"type"]);function G(Z,se,J){const{compare:he,shareRare:ae}=A(Z,J),fe=d(Z,se),$e=c(
Z);return Pe=>(Se,Ke)=>{const Xe=(0,F.qc)(Se,Ke),Ge=Xe.reduce(($,{base:Q,head:be})=>$+Q.length*be.length,0),Le=$=>Ge>O?[...ae($),...(0,F.O6)(se,$).flatMap(F.yU)]:$.base.flatMap(Q=>$.head.map(be=>({base:Q,
head:be}))),_e=Xe.flatMap(Le).flatMap($=>{const Q=he($);return(Pe>0&&$e($)?he($,()=>1)>=L:Q>=Pe)?[{pair:$,alike:Q,distance:fe($)}]:[]});_e.sort(($,Q)=>Q.alike-$.alike||$.distance-Q.distance);const M=new Set;
return _e.flatMap(({pair:$})=>M.has($.base)||M.has($.head)?[]:(M.add($.base).add($.head),[$]))}}function d({base:Z},se){const J=new Map((0,F.Ms)(se).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));
let he=0;const ae=Z.map(({index:fe})=>(he=J.get(fe)??he,fe+he));return fe=>Math.abs((ae[fe.base.index]??0)-fe.head.index)}function c({base:Z,head:se}){const J=({item:$e})=>[(0,f.TH)($e),(0,f.Gg)($e)],
[he,ae]=[new Set(Z.flatMap(J)),new Set(se.flatMap(J))],fe=($e,Pe)=>J($e).every(Se=>Se!==void 0&&!Pe.has(Se));return $e=>fe($e.base,ae)&&fe($e.head,he)}function A(Z,{renames:se,follow:J}){const he=new Map(
[["",0]]),ae=new Set;function fe(Le){const _e=he.get(Le)??he.size;return _e===he.size&&he.set(Le,_e),_e}function $e(Le,_e){const M=new Set,$=(Q,be,Oe)=>{if((0,f.jn)(Q)||(Q.type==="array"?Q.items.length:
Q.members.size)===0){const Ve=fe(`${be}=${_e==="base"?J(Q):Q.id}`);M.add(Ve),(!(0,f.jn)(Q)||U.test(Q.text))&&ae.add(Ve)}else if(Q.type==="array")for(const Ve of Q.items)$(Ve,fe(`${be}[]`),!0);else for(const[
Ve,Ze]of Q.members)be===0&&(0,f.jn)(Ze)&&D.has(Ve)||(0,f.Op)(Ve,Ze,Oe)||$(Ze,fe(`${be}.${_e==="base"?we(Ve,se):Ve}`),!1)};return $(Le,0,!0),M}const Pe=new Map,Se=new Map,Ke=Le=>Pe.get(Le)??new Set;for(const Le of[
"base","head"]){for(const _e of Z[Le])Pe.set(_e,$e(_e.item,Le));for(const[_e,M]of(0,ue.Vn)(Z[Le].flatMap($=>[...Ke($)]))){const $=(ae.has(_e)?K:1)/M;Se.set(_e,Math.min(Se.get(_e)??1,$))}}const Xe=Le=>Se.
get(Le)??0,Ge=Le=>[...Ke(Le)].filter(_e=>Xe(_e)>=1/P);return{compare({base:Le,head:_e},M=Xe){const $=Ve=>{let Ze=0;for(const rt of Ve)Ze+=M(rt);return Ze},[Q,be]=[Ke(Le),Ke(_e)],Oe=[...Q].filter(Ve=>be.
has(Ve));return 2*$(Oe)/($(Q)+$(be))||0},shareRare(Le){const _e=new Map;for(const M of Le.head)for(const $ of Ge(M))_e.set($,[..._e.get($)??[],M]);return Le.base.flatMap(M=>{const $=new Set(Ge(M).flatMap(
Q=>_e.get(Q)??[]));return Array.from($,Q=>({base:M,head:Q}))})}}}function T(Z,se,J){const he={base:{item:Z,index:0,array:[Z]},head:{item:se,index:0,array:[se]}};return A({base:[he.base],head:[he.head]},
J).compare(he)}const z=/^"[\w-]{0,20}"$/,oe=500;function v(Z,se,J){let he=[],ae=Z;const fe=()=>ae.base.length===0||ae.head.length===0,$e=($,Q)=>{const be=fe()?[]:$(ae,Q);be.length!==0&&(he=he.concat(be),
ae=(0,F.FF)(ae,be))},Pe=$=>(Q,be)=>(0,F.O6)(he,Q).flatMap(Oe=>$(Oe,be)),Se=J||[...Z.base,...Z.head].some(({item:$})=>$.type==="object"),Ke=f.Rk.filter($=>!re($,Z,se));for(const $ of B(Ke,Z,se))$e(F.kk,
x($));const Xe=({item:$})=>$.id,Ge=({item:$},Q)=>Q==="base"?se.follow($,!0):$.id;for(const $ of se.renames.size>0?[Ge,Xe]:[Xe])$e(Pe(F.eV),$),Se&&$e(F.kh,$);if(Se&&!fe()){const $=c(Z);for(const Oe of B(
ye(Z),Z,se).slice(0,1)){const Ve=Ze=>!f.ZM.test(Oe)&&$(Ze)&&z.test((0,f.TN)(Ze.head.item,Oe)??"");$e((Ze,rt)=>(0,F.kk)(Ze,rt).filter(it=>!Ve(it)),x(Oe))}const Q=Oe=>({item:Ve},Ze)=>N(Ve,se.bare[Ze],Oe);
$e(Pe(F.eV),Q(1)),$e(F.kh,Q(3));const be=G(Z,he,se);for(const Oe of[...f.eX,"key"])$e(be(0),x(Oe));$e(be(0),({item:Oe})=>(0,f.Gg)(Oe)),$e(be(_),({item:Oe})=>Oe.type==="object"?(0,f.QP)(Oe)??"":void 0)}
const Le=Ke.length<f.Rk.length,_e=$=>(0,f.Gg)($)??(Le?Ke.find(Q=>(0,f.TN)($,Q)):(0,f.TH)($));return $e(Pe(($,Q)=>Le&&b($.base)===b($.head)?(0,F.yU)($):(0,F.kh)($,Q)),({item:$})=>_e($)===void 0?"":void 0),
he}function b(Z){return Z.map(({index:se})=>se).join()}function x(Z){return({item:se})=>(0,f.TN)(se,Z)}function N(Z,se,J){return Z.type!=="object"||[...Z.members].filter(([ae,fe])=>!(0,f.Op)(ae,fe,!0)).
length<J?void 0:se(Z,!0)}function re(Z,se,J){const[he,ae]=[ne(se.base,Z),ne(se.head,Z)];return he===void 0||he!==ae?!1:he===""?!0:se.base.length===se.head.length||se.base.length>oe?!1:(0,F.eV)(se,({item:$e},Pe)=>N(
$e,J.bare[Pe],1)).length>ie((0,F.kk)(se,x(Z)),J)}function ne(Z,se){const J=/^"?(.*?)\d+"?$/.exec(Z[0]?(0,f.TN)(Z[0].item,se)??"":"")?.[1],he=ae=>Z.every(({item:fe,index:$e})=>(0,f.TN)(fe,se)?.replaceAll(
'"',"")===`${J}${ae+$e}`);return Z.length>1&&(he(0)||he(1))?J:void 0}function B(Z,se,J){const he=Z.map(fe=>({key:fe,pairs:(0,F.kk)(se,x(fe))})),ae=(fe,$e)=>fe.every(({base:Se,head:Ke},Xe)=>Se===$e[Xe]?.
base&&Ke===$e[Xe]?.head)?0:ie($e,J)-ie(fe,J);return he.sort(({pairs:fe},{pairs:$e})=>$e.length-fe.length||ae(fe,$e)),he.map(({key:fe})=>fe)}function ie(Z,{interner:se,renames:J,bare:he}){const ae=Z.map(
({base:$e,head:Pe})=>({base:$e.item,head:Pe.item})),fe=k(se,new Map([...J,...ae.flatMap(ge)]),!0);return ae.filter(({base:$e,head:Pe})=>[fe,he.head].some(Se=>Se($e,!0)===he.head(Pe,!0))).length}function ye({
base:Z,head:se}){const J=(0,ue.Vn)(se.flatMap(({item:fe})=>(0,f.YD)(fe))),he=fe=>2*(J.get(fe)??0)>se.length&&fe!=="type",ae=[...J.keys()].filter(fe=>he(fe)&&Ie(Z,fe)&&Ie(se,fe)).sort();return[...ae.filter(
fe=>f.ZM.test(fe)),...ae]}function Ie(Z,se){const J=Z.flatMap(({item:ae})=>(0,f.TN)(ae,se)??[]).filter(ae=>ae.startsWith('"'));if(J.length<2||2*J.length<=Z.length||new Set(J).size<J.length)return!1;const he=new Set(
Z.flatMap(({item:ae})=>f.Rk.map(fe=>(0,f.TN)(ae,fe))));return 2*J.filter(ae=>he.has(ae)).length<J.length}const We=8,Ce=.5;function Je(Z,se,J,he){const ae=_e=>Z[_e].flatMap($=>[$,...l($,he)]).filter(({
path:$,value:Q})=>$.at(-1)?.type==="item"&&J[_e].get(Q.id)===1),fe={bases:new Set,heads:new Map};let $e={base:ae("base"),head:ae("head")};const Pe=(_e,M)=>{const $=(0,F.kk)($e,_e).filter(({base:Q,head:be})=>Q.
arrays!==be.arrays&&M(Q.value,be.value));for(const{base:Q,head:be}of $)fe.bases.add(Q.value),fe.heads.set(be.value,Q);$e=(0,F.FF)($e,$)},Se=(_e,M)=>(0,f.TN)(_e,"type")===(0,f.TN)(M,"type"),Ke=(_e,M)=>(0,f.
Gg)(_e)!==void 0&&(0,f.Gg)(_e)===(0,f.Gg)(M),Xe=(_e,M)=>Se(_e,M)&&T(_e,M,se)>=Ce,Ge=(_e,M)=>(J[M].get(_e??"")??0)<2,Le=(_e,M)=>Ge(_e,M)?_e:void 0;return Pe(({value:_e},M)=>Le((0,f.TH)(_e),M),(_e,M)=>((0,f.
TH)(_e)?.length??0)>=We||Ke(_e,M)||Xe(_e,M)),Pe(({value:_e},M)=>Le((0,f.Gg)(_e)??(0,ue.qU)(_e),M),Xe),Pe(({value:_e},M)=>Ge((0,f.TH)(_e),M)?N(_e,se.bare[M],3):void 0,Se),fe}function l({value:Z,path:se},J){
return(0,ue.Vg)(Z,J).flatMap(he=>{if((0,f.jn)(he.value))return[];const ae={value:he.value,path:[...se,he.step]};return[ae,...l(ae,J)]})}function m(Z,se,J,he){const ae=[],fe=[],$e=[],Pe=[],Se={base:[],
head:[]};function Ke({base:$,head:Q},be,Oe){Oe==="element"&&Pe.push(...ge({base:$,head:Q})),(Oe==="element"||Oe==="member"&&$.type==="object"&&Q.type==="object")&&$e.push({base:$,head:Q,path:be}),$.id!==
Q.id&&($.type==="array"&&Q.type==="array"?M($,Q,be):$.type==="object"&&Q.type==="object"?_e({base:$,head:Q},be,Oe):Oe!=="own"&&(0,f.jn)($)&&(0,f.jn)(Q)&&se.renames.get($.text)===Q.text?fe.push({path:be,
from:(0,f.e1)($.text),to:(0,f.e1)(Q.text)}):ae.push({kind:"modified",path:be,from:$,to:Q}))}function Xe({base:$,head:Q},be,Oe,Ve){$!==void 0&&Q!==void 0?Ke({base:$,head:Q},be,Oe):Q!==void 0&&!Ge(Q,be)?
(ae.push({kind:"added",path:be,value:Q}),Se.head.push({value:Q,path:be,arrays:Ve}),J.heads.size>0&&Le(Q,be)):$!==void 0&&!J.bases.has($)&&(ae.push({kind:"removed",path:be,value:$}),Se.base.push({value:$,
path:be,arrays:Ve}))}function Ge($,Q){const be=J.heads.get($);return be===void 0?!1:(ae.push({kind:"moved",path:Q,from:be.path}),Ke({base:be.value,head:$},Q,"element"),!0)}function Le($,Q){for(const{step:be,
value:Oe}of(0,ue.Vg)($,he)){const Ve=[...Q,be];Ge(Oe,Ve)||Le(Oe,Ve)}}function _e($,Q,be){for(const{key:Oe,from:Ve,...Ze}of X($,se)){const rt=[...Q,{type:"member",key:Oe}];Ve!==Oe&&fe.push({path:rt,from:Ve,
to:Oe});const it=Ze.base!==void 0&&(0,f.Op)(Oe,Ze.base,be==="element");Xe(Ze,rt,it?"own":"member")}}function M($,Q,be){const Oe={base:(0,F.S3)($.items),head:(0,F.S3)(Q.items)},Ve=v(Oe,se,$.unordered&&
Q.unordered).filter(Qe=>!J.bases.has(Qe.base.item)&&!J.heads.has(Qe.head.item)),Ze=(0,ue.Oe)(Oe,Ve,he),rt=new Set((0,F.Ms)(Ve).map(Qe=>Qe.head.index)),it=Ze.filter(Qe=>Qe.base&&Qe.head&&!rt.has(Qe.index));
it.length>0&&!Q.unordered&&ae.push({kind:"reordered",path:be,moved:it.map(({step:Qe})=>Qe)});for(const{step:Qe,...ft}of Ze)Xe(ft,[...be,Qe],"element",Oe)}return Ke(Z,[],"root"),{changes:ae,references:fe,
matches:$e,renames:Pe,unmatched:Se}}function X({base:Z,head:se},{renames:J,follow:he}){const ae=new Map(Z.members),fe=new Map,$e=(Se,Ke)=>Se.id===Ke.id||he(Se)===Ke.id;for(const Se of[$e,()=>!0])for(const Ke of[
Xe=>Xe,Xe=>we(Xe,J)])for(const[Xe,Ge]of ae){const Le=Ke(Xe),_e=se.members.get(Le);_e===void 0||fe.has(Le)||!Se(Ge,_e)||(ae.delete(Xe),fe.set(Le,{key:Le,from:Xe,base:Ge,head:_e}))}for(const[Se,Ke]of se.
members)fe.has(Se)||fe.set(Se,{key:Se,from:Se,head:Ke});const Pe=Array.from(ae,([Se,Ke])=>({key:Se,from:Se,base:Ke}));return[...fe.values(),...Pe].sort((Se,Ke)=>Se.key<Ke.key?-1:1)}const R={bases:new Set,
heads:new Map},le=5;function ve(Z,se){const J=new f.Ms(V.K$),[he,ae]=[Z,se].map(fe=>(0,f.yR)(fe,J));return he&&ae&&xe([{base:he,head:ae}],J)[0]}function xe(Z,se){const J=(0,f.qy)(()=>te(Z)),he=(0,f.qy)(
()=>(0,ue.j9)([...Z.map(({head:Pe})=>Pe),...Z.map(({base:Pe})=>Pe)])),ae=(Pe,Se)=>he().componentOf(Pe,Se);function fe(Pe){const Se=S(se,Pe);return Z.map(Ke=>{const Xe=m(Ke,Se,R,ae),{base:Ge,head:Le}=Xe.
unmatched;if(Ge.length===0||Le.length===0)return Xe;const _e=Je(Xe.unmatched,Se,J(),ae);if(_e.heads.size===0)return Xe;const M=m(Ke,Se,_e,ae);return M.changes.filter(({kind:$})=>$==="moved").length===
_e.heads.size?M:Xe})}let $e=new Map;for(let Pe=0;Pe<le;Pe++){const Se=fe($e),Ke=Se.flatMap(Ge=>Ge.renames),Xe=Ke.length===0?new Map:H(Ke,J());if($e.size===Xe.size&&[...$e].every(([Ge,Le])=>Xe.get(Ge)===
Le)){if(Se.some(({changes:Ge})=>Ge.length>0))return Se;break}$e=Xe}return fe(new Map)}function ze(Z){if((0,f.jn)(Z))return Z.text;if(Z.type==="array"){const J=Z.items.map(ze);return`[${(Z.unordered?J.
sort():J).join()}]`}return`{${Array.from(Z.members,([J,he])=>`${JSON.stringify(J)}:${ze(he)}`).sort().join()}}`}}),499:((ke,Ae,w)=>{w.d(Ae,{Ab:()=>D,a2:()=>v,gN:()=>c,lY:()=>b,pi:()=>G,rL:()=>A});var f=w(
436);const V=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,ue=["x","y"],we=D("viewport canvas"),ge=D("w h wid\
th height left top zoom"),H=[["x"],["position"],["left","top"]],te=D("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,S=/^\d{4}-\d\d-\d\d$/,
F=D("_?id uuid guid identifier instanceIdentifier"),_=/^\d{1,15}$/,L=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,O=D("_?rev revision version versionId activeVersionId versionCounter versio\
nNumber"),P=D("meta(data)? .*info revision flow workflow"),U=100,K=[[D(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,S],[D(".*(update|modification|c\
reate|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[D("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function D(B){
return new RegExp(`^(${B.replaceAll(" ","|")})$`,"i")}function G({base:B,head:ie,changes:ye}){const Ie=(0,f.qy)(()=>ye.flatMap(Ce=>d(Ce)??[]).slice(0,U)),We={base:(0,f.qy)(()=>new Set((0,f.PX)(B))),head:(0,f.
qy)(()=>new Set((0,f.PX)(ie)))};return Ce=>{const{kind:Je,path:l}=Ce;if(Je==="reordered"||Je==="moved")return!1;const[m,X=m]=Je==="modified"?[Ce.from,Ce.to]:[Ce.value];if(ne(m)&&ne(X)&&T(l,m.type==="l\
iteral")||z(l)&&re(m)&&re(X))return!0;if(Je!=="modified"||m.type!==X.type||!("text"in m)||!("text"in X))return!1;const[R,le,ve]=[N(l.at(-1)),(0,f.e1)(m.text),(0,f.e1)(X.text)],xe=(...he)=>[le,ve].every(
ae=>he.some(fe=>fe.test(ae)));if(K.some(([he,...ae])=>he.test(R)&&xe(...ae)))return!0;const ze=N(l.at(-2));if(O.test(R)&&xe(_,L))return ze===""||P.test(ze);if((d(Ce)?Ie().filter(he=>he.old!==le&&le.includes(
he.old)):[]).some(he=>le.replaceAll(he.old,he.recent)===ve))return!0;const se=F.test(R)||R===`${N(l.at(-3)).replace(/s$/,"")}Id`;return ze===""&&se&&xe(L)&&!We.head().has(le)&&!We.base().has(ve)}}function d(B){
const[ie,ye]=B.path.slice(-2);if(!(!(B.kind==="modified"&&ie?.type==="item"&&F.test(N(ye)))||B.from.type!=="string"||B.to.type!=="string"))return{old:(0,f.e1)(B.from.text),recent:(0,f.e1)(B.to.text)}}
function c(B){return L.test(B)||k.test(B)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(B)}function A(B,ie){return(0,f.jn)(ie)&&(F.test(B)||B==="name"&&f.kk.test(ie.text))||V.test(B)&&ie.type!=="literal"&&ne(ie)||
ue.includes(B)&&ne(ie)}function T(B,ie){const[ye,Ie]=[B.at(-2),N(B.at(-1))],We=B.slice(v(B)).find(Je=>V.test(N(Je)));return We?We===B.at(-1)?!ie:Ie===""||ue.includes(Ie)||ge.test(Ie):Ie==="zoom"&&we.test(
N(ye))||ue.includes(Ie)||ge.test(Ie)&&oe(ye)}function z(B){return te.test(N(B.at(-1)))&&oe(B[v(B)-1])}function oe(B){const ie=B?.type==="item"&&B.item.type==="object"?B.item.members:void 0;return H.some(
ye=>ye.every(Ie=>ie?.has(Ie)))}function v(B){return B.findLastIndex(({type:ie})=>ie==="item")+1}function b(B,{matches:ie}){const ye=new Map(ie.map(We=>[We.path.at(-1),We])),Ie=new Map;for(const We of B){
const Ce=v(We.path),[Je,l]=[We.path[Ce-1],We.path[Ce]],m=ue.includes(N(l)),X=m?ue:V.test(N(l))?[N(l)]:[],[R,le]=[x(ye.get(Je)?.base,X),x(ye.get(Je)?.head,X)],ve=[...We.path.slice(0,Ce),{type:"member",
key:X.join(", ")}];R&&le?Ie.set(m?Je:l,{kind:"modified",path:ve,from:R,to:le}):Ie.set(We,We)}return[...Ie.values()]}function x(B,ie){const ye=B?.type==="object"?ie.flatMap(Ie=>B.members.get(Ie)??[]):[];
if(!(ye.length<ie.length))return ye.length>1?{type:"array",id:0,items:ye,unordered:!1}:ye[0]}function N(B){return B?.type==="member"?B.key:""}function re(B){return B.type==="literal"&&/^(true|false)$/.
test(B.text)}function ne(B){if(B.type==="literal")return/\d/.test(B.text);const ie=B.type==="array"?B.items:B.type==="object"?[...B.members.values()]:[];return ie.length>0&&ie.every(ne)}}),665:((ke,Ae,w)=>{
w.d(Ae,{Vn:()=>oe,s3:()=>d,Oe:()=>K,Vg:()=>D,j9:()=>_,qU:()=>L,oP:()=>z});var f=w(436),V=w(408),ue=w(499),we=w(997),ge=w(856);function H(b){const x=new Map;for(const ne of b)for(const[B,ie]of ne.type===
"object"?ne.members:[]){if(ie.type!=="string")continue;const{ids:ye,length:Ie,isRepeated:We}=x.get(B)??{ids:new Set,length:0,isRepeated:!1};x.set(B,{ids:ye,length:Ie+ie.text.length,isRepeated:We||ye.has(
ie.id)}),ye.add(ie.id)}const N=[...x].filter(([ne,{ids:B,isRepeated:ie}])=>B.size>1&&2*B.size>b.length&&!ie&&ne!=="type"&&!we.Z_.test(ne));N.sort(([ne,B],[ie,ye])=>ye.ids.size-B.ids.size||B.length-ye.
length||(ne<ie?-1:1));const re=N.find(([ne])=>{const B=b.flatMap(ie=>te(ie,ne)??[]);return 2*B.length>b.length&&!B.some(ue.gN)});return ne=>re&&te(ne,re[0])}function te(b,x){const N=(0,f.C5)(b,x),re=N?.
type==="string"?(0,f.e1)(N.text):"";return/^[^\n]{1,60}$/.test(re)&&!(0,ge.$C)(x,N,b)?re:void 0}const k=/group|parent|folder|owner/i,S=/(-[\da-f]{4}){3}-[\da-f]{12}/i,F=40;function _(b){const x=b.map(
U),N=ie=>x.find(ye=>ye.get(ie))?.get(ie);function re(ie,ye){for(const Ie of(0,f.YD)(ie).sort()){if(k.test(Ie))continue;const We=`${(0,f.TN)(ie,Ie)}`,Ce=Ie==="type"?`"${We.split(":")[1]}`:We,Je=N(Ce);if(Je===
void 0||L(Je.item)===void 0)continue;const l=x.some(m=>{const X=m.get(Ce);return X&&(X.array===ye||P(ye,X.item))});if(Ie==="type"||!l)return Je.item}}function ne(ie,ye){const Ie=(0,f.Gg)(ie);return L(
ie)??L(re(ie,ye))??(Ie&&(0,f.e1)(Ie))}function B(ie){const ye=/\d/.test(ie)?N(ie):void 0;return ye&&(ne(ye.item,ye.array)??v(ye.item))}return{componentOf:re,nameOf:ne,labelOf:B}}function L(b){const x=(0,f.
Ku)(b,["name","Name"]);if(x&&!f.kk.test(x))return(0,f.e1)(x);const re=x===void 0&&(0,f.Ku)(b,f.eX)!==void 0?void 0:(0,f.Gg)(b)??(b&&O(b));return re&&(0,f.e1)(re)}function O(b){const x=(0,f.C5)(b,"loca\
leData");return[...(x?["en",...(0,f.YD)(x)]:[]).map(B=>(0,f.C5)(x,B)),(0,f.C5)((0,f.C5)(b,"data"),"node")].map(B=>(0,f.Gg)(B)??(0,f.Ku)(B,["display_name"])).find(B=>B!==void 0)}function P(b,x){return(0,f.
YD)(x).map(re=>(0,f.C5)(x,re)).some(re=>re?.type==="array"&&re.items===b)}function U(b){const x=new Map,N=re=>{if(re.type==="object")for(const ne of re.members.values())N(ne);if(re.type==="array")for(const ne of re.
items){const B=(0,f.YD)(ne).filter(ye=>f.ZM.test(ye)),ie=new Set(B.flatMap(ye=>(0,f.TN)(ne,ye)??[]));for(const ye of ie)x.set(ye,x.has(ye)?void 0:{item:ne,array:re.items});N(ne)}};return N(b),x}function K(b,x,N){
const re=(0,V.FF)(b,x),ne=[...re.base.map(Ie=>({...Ie,base:Ie.item})),...x.map(({base:Ie,head:We})=>({...We,base:Ie.item,head:We.item})),...re.head.map(Ie=>({...Ie,head:Ie.item}))],B=T(ne,N),ie=H(ne.filter(
c).map(({item:Ie})=>Ie)),ye=Ie=>G(Ie,B.get(Ie),ie(Ie.item));return ne.map(Ie=>({...Ie,step:ye(Ie)})).sort(A)}function D(b,x){return b.type==="object"?Array.from(b.members,([re,ne])=>({step:{type:"memb\
er",key:re},value:ne})):(b.type==="array"?K({base:[],head:(0,V.S3)(b.items)},[],x):[]).map(({step:re,item:ne})=>({step:re,value:ne}))}function G({item:b,index:x},N,re){return N===void 0?{type:"element",
index:x,item:b,text:re}:d(b,N)}function d(b,x){const N=v(b),re=N!==void 0&&N.length<=F&&!x.startsWith(N);return{type:"item",label:x,...re&&{hint:N},item:b}}function c({item:b}){return(L(b)??(0,f.Gg)(b)??
(0,f.TH)(b))===void 0}function A({step:b},{step:x}){return b.type==="item"&&x.type==="item"?b.label<x.label?-1:1:b.type==="element"&&x.type==="element"?b.index-x.index:b.type==="item"?-1:1}function T(b,x){
const N=new Map,re=new Set;let ne=b.filter(Ce=>!c(Ce));const B=Ce=>{const Je=ne.map(Ce),l=oe(Je);ne=ne.filter((m,X)=>{const R=Je[X];return R===void 0||l.get(R)!==1||re.has(R)?!0:(re.add(R),N.set(m,R),
!1)})};B(({item:Ce})=>L(Ce));const ie=new Map(ne.map(Ce=>[Ce,L(Ce.item)??L(x(Ce.item,Ce.array))])),ye=oe([...ie.values()]),Ie=Ce=>{const[Je,l]=[ie.get(Ce),(0,f.Gg)(Ce.item)];return L(Ce.item)??(ye.get(
Je)===1?Je:void 0)??(l&&(0,f.e1)(l))},We=(Ce,Je)=>{const[l,m]=[(0,f.TH)(Ce.item),Ie(Ce)??v(Ce.item)];return l?z(m,l,Je):m};return B(Ce=>Ie(Ce)??We(Ce,S)),B(Ce=>We(Ce,S)),B(Ce=>We(Ce,/$/)),B(Ce=>`${Ie(
Ce)??v(Ce.item)??We(Ce,/$/)} [${Ce.index}${Ce.head?"":", before"}]`),N}function z(b,x,N=S){const re=(0,f.e1)(x).replace(N,"");return b?`${b} (${re})`:re}function oe(b){const x=new Map;for(const N of b)
x.set(N,(x.get(N)??0)+1);return x}function v(b){const x=(0,f.QP)(b);return x?.startsWith('"')?(0,f.e1)(x):void 0}}),997:((ke,Ae,w)=>{w.d(Ae,{BQ:()=>te,FK:()=>d,Fu:()=>_,NQ:()=>ge,Z_:()=>we,t5:()=>F});
var f=w(436),V=w(499);const ue=[(0,V.Ab)("_?id key uuid guid identifier"),(0,V.Ab)("(node|step|state)_?id"),(0,V.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,V.Ab)("\\\
*")],we=(0,V.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ge="*",H=64;function te(c,A){const T=k([]),z=[],oe=new Set([c,A].flatMap(x=>[...(0,f.PX)(x),...O(x)]));function v(x,N,re){
if((0,f.jn)(x))L(x.text,N,re);else if(x.type==="object")b(x,N,re);else{const ne=x.items.length>1&&x.items.some(({type:B})=>B==="array");for(const[B,ie]of x.items.entries())v(ie,S(N,"[]"),{...re,array:x.
items,...ne&&{slot:B}})}}function b(x,N,{key:re,array:ne,map:B,...ie}){let ye=ie;if(ne!==void 0||re!==void 0){const Ce={side:ie.side,value:x,field:N,outer:ie.place,key:re,array:ne??[]};ye={...ie,place:Ce,
map:B},z.push(Ce)}const Ie=U(x,oe),We=ye===ie&&(0,f.YD)(x).some(Ce=>B?.members.has(Ce));for(const[Ce,Je]of x.members){const l=S(N,Ie||We?ge:Ce);We&&L(JSON.stringify(Ce),l,ye,Je),(!We||Je.type==="array")&&
v(Je,l,Ie?{...ye,key:Ce,map:x}:ye)}}return v(c,T,{side:"base"}),v(A,T,{side:"head"}),{root:T,places:z,find:K(z)}}function k(c){return{keys:c,inner:new Map,texts:new Map,references:[]}}function S(c,A){
const T=c.inner.get(A)??k([...c.keys,A]);return c.inner.set(A,T),T}function F(c){const A=[c];for(const T of A)for(const z of T.inner.values())A.push(z);return A}function _(c,A){return c?.inner.get(A)??
c?.inner.get(ge)}function L(c,{keys:A,texts:T,references:z},{place:oe,slot:v},b){T.set(c,(T.get(c)??0)+1);const x=c.startsWith('"')?c.length>2:we.test(A.findLast(N=>N!=="[]")??"")&&Number.isInteger(Number(
c));oe&&x&&z.push({text:c,place:oe,slot:v,value:b})}function O(c){if((0,f.jn)(c))return[];const A=c.type==="array"?c.items:[...c.members.values()];return[...A.flatMap(O),...A.some(P)?[]:(0,f.YD)(c)]}function P(c){
return c.type==="object"}function U({members:c},A){return 2*[...c.keys()].filter(z=>!we.test(z)&&A.has(z)).length>=c.size&&[...c.values()].every(P)}function K(c){const A={base:new Map,head:new Map};for(const T of c){
const z=(oe,v)=>{const b=ue.findIndex(N=>N.test(oe));if(b<0)return;const x=A[T.side].get(v)??[];x[b]=(x[b]??new Set).add(T),A[T.side].set(v,x)};T.key!==void 0&&z(ge,JSON.stringify(T.key));for(const[oe,
v]of T.value.members)(0,f.jn)(v)&&z(oe,v.text)}return(T,z)=>{const oe=A[z.side].get(T)?.find(v=>v);return oe&&oe.size<=H?D([...oe],z,z):void 0}}function D(c,A,T){const z=T?c.filter(N=>d(N,T)):c;if(z.length===
0&&T)return D(c,A,T.outer);const oe=z.length>1?z.filter(({value:N})=>N.members.size>2):z,v=oe.map(({field:N})=>G(A.field,N)),[b,...x]=oe.filter((N,re)=>v[re]===Math.min(...v));return x.length===0?b:void 0}
function G(c,{keys:A}){const T=A.findIndex((z,oe)=>z!==c.keys[oe]);return T<0?0:A.length-T}function d(c,A){return c!==void 0&&(c===A||d(c.outer,A))}}),856:((ke,Ae,w)=>{w.d(Ae,{$C:()=>c,Wr:()=>oe,_p:()=>A,
lb:()=>U});var f=w(706),V=w(436);const ue=8,we="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-\
_. ]?key|cookie",ge=new RegExp(`(?:(?:${we})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),H=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,te=new RegExp(`^x?(?:${we}|(?:password|secret|apike\
y)s)$`),k=/name|key|header|field/i,S=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,F=["value","values","default","defaultvalue","headervalue"],_=/\{\{|\$\{|<%/,L="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,\
;&)}\\]\\\\]|$))",O="(?:(?:bearer|basic|token)\\s{1,4})?",P=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]\
|%3F|%26)[\\w.-]{0,40}(?:${we}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${we})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1\
,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${we})\\s{0,4}=\\s{0,4}${O})${L}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${we})\\s{0,4}:\\s{0,4}${O}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${L}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\\
]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${L}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${we})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(v=>new RegExp(v,"giu"));function U({workflows:v}){
const b=new f.pO;for(const{secrets:N,files:re}of v){const ne=re.flatMap(({base:B,head:ie})=>[B,ie].flatMap(oe));for(const B of[...N,...ne].flatMap(K))b.add(B,D)}const x=new Map;return N=>{const re=x.get(
N);if(re)return re;const ne=[],B=Ie=>(ne.push(Ie),f.v5),ye={shown:P.reduce((Ie,We)=>Ie.replace(We,B),b.hide(N,B)),hidden:JSON.stringify(ne)};return x.set(N,ye),ye}}function K(v){return[v,v.replace(/^(?:bearer|basic|token) /i,
""),...(0,V.PX)((0,V.yR)(v))]}function D(v){return v.length>=ue&&!new RegExp("^\\p{L}+$","u").test(v)}function G(v){const b=d(v);return ge.test(b)&&!H.test(b)}function d(v){return v.toLowerCase().replace(
/[^a-z]/g,"")}function c(v,b,x){return T(b)?!1:G(v)?z(b)||te.test(d(v)):!F.includes(d(v))||x?.type!=="object"?!1:[...x.members].some(([N,re])=>{const ne=(0,V.jn)(re)&&(re.text==="true"?N:S.test(N)&&(0,V.
e1)(re.text));return k.test(N)&&G(`${(0,V.TN)(x,N)}`)||ne&&te.test(d(ne))})}function A(v,...b){return b.every(T)?!1:v.some((x,N)=>{const re=v[N-1],ne=re&&"item"in re?re.item:void 0,B=v.slice(N+1).every(
({type:ye})=>ye==="element"),ie=ye=>x.type==="member"&&c(x.key,B?ye:void 0,ne);return b.some(ie)})}function T(v){return v?.type==="literal"&&!/\d/.test(v.text)}function z(v){return v?.type==="array"?v.
items.every(z):v!==void 0&&(0,V.jn)(v)}function oe(v){const b=[],x=N=>{if(N!==void 0)if((0,V.jn)(N))x((0,V.yR)((0,V.e1)(N.text)));else if(N.type==="array")for(const re of N.items)x(re);else for(const[
re,ne]of N.members)c(re,ne,N)&&(0,V.PX)(ne,b),x(ne)};return x(v),b.filter(N=>!_.test(N))}}),408:((ke,Ae,w)=>{w.d(Ae,{$z:()=>k,FF:()=>_,Ms:()=>F,O6:()=>L,S3:()=>ue,eV:()=>we,kh:()=>ge,kk:()=>H,qc:()=>te,
yU:()=>S});var f=w(965);const V=500;function ue(O){return O.map((P,U)=>({item:P,index:U,array:O}))}function we(O,P){const U=c=>O[c].map(A=>P(A,c)),K=(c,A)=>c!==void 0&&c===A,D=(0,f.E)(U("base"),U("hea\
d"),{maxEditLength:V,comparator:K});if(D===void 0)return F(ge(O,P));let[G,d]=[0,0];return D.flatMap(({added:c,removed:A,count:T})=>{const[z,oe]=[O.base.slice(G,G+T),O.head.slice(d,d+T)];return c||(G+=
T),A||(d+=T),c||A?[]:S({base:z,head:oe})})}function ge(O,P){return te(O,P).flatMap(S)}function H(O,P){return te(O,P).flatMap(U=>U.base.length===1&&U.head.length===1?S(U):[])}function te(O,P){const U=k(
O.head,K=>P(K,"head"));return U.delete(void 0),[...k(O.base,K=>P(K,"base"))].flatMap(([K,D])=>{const G=U.get(K);return G?[{base:D,head:G}]:[]})}function k(O,P){const U=new Map;for(const K of O){const D=P(
K),G=U.get(D);G?G.push(K):U.set(D,[K])}return U}function S({base:O,head:P}){return O.flatMap((U,K)=>{const D=P[K];return D===void 0?[]:[{base:U,head:D}]})}function F(O){const P=[];for(const K of O.toSorted(
(D,G)=>D.base.index-G.base.index)){let[D,G]=[0,P.length];for(;D<G;){const d=D+G>>1;(P[d]?.last.head.index??0)<K.head.index?D=d+1:G=d}P[D]={last:K,before:P[D-1]}}const U=[];for(let K=P.at(-1);K;K=K.before)
U.push(K.last);return U.reverse()}function _({base:O,head:P},U){const K=new Set(U.flatMap(D=>[D.base,D.head]));return{base:O.filter(D=>!K.has(D)),head:P.filter(D=>!K.has(D))}}function L(O,P){const U=F(
O),K={base:0,head:0};return te(P,({index:D},G)=>{for(;(U[K[G]]?.[G].index??1/0)<D;)K[G]++;return K[G]})}}),384:((ke,Ae,w)=>{w.a(ke,async(f,V)=>{try{let U=function(){const K=new we.i_,D=K.required("bas\
e",te.Rr),G=K.required("head",te.Rr);[D,G].some(T=>T!==void 0&&(0,ue.existsSync)(T))||(D!==void 0&&K.refuse("base",(0,te.LO)(K.text("base"))),G!==void 0&&K.refuse("head",(0,te.LO)(K.text("head"))));const d=(0,we.
RT)(K),c=K.boolean("fail-on-change",!1),A=K.boolean("summary",!0);return{base:K.check(D),head:K.check(G),ignore:d,failOnChange:c,summary:A}};var ue=w(24),we=w(991),ge=w(697),H=w(953),te=w(192),k=w(124),
S=w(279),F=w(725),_=w(276),L=w(57),O=w(706),P=w(885);await(0,_.eF)(async K=>{const{base:D,head:G,ignore:d,failOnChange:c,summary:A}=U(),T=(0,F.t1)(),[z,oe]=[(0,O.OX)(D),(0,O.OX)(G)],v=(0,L.Bu)(Object.
entries({Base:z,Head:oe}));T.info(`Comparing ${z} with ${oe}`);const b=await(0,P.Z)(D,G,{ignore:d,signal:K}).catch(async ne=>{const B=(0,S.iT)(ne);throw A&&await(0,L.Sy)("Workflow comparison failed",(0,L.
il)((0,ge.UX)(B),(0,_.VY)(B)),v),B});for(const{name:ne,status:B,counts:ie,variablesCompared:ye}of b.workflows){const Ie=B==="changed"||B==="unchanged"?(0,k.cq)(ie):B,We=ye?"":" (environment variables \
are not compared)";T.info(`${ne===void 0?"":`${(0,O.OX)(ne)}: `}${Ie}${We}`)}const[x,N]=[(0,k.Hq)(b),(0,k.xW)(b)];(0,_.n0)({changed:x,...N});const re=await(0,H.S)(b);if(A){const ne=re(b.workflows.length>
1,[v]);await(0,L.Sy)(`Workflow comparison: ${(0,k.cq)(N)}`,ne,v)}if(x&&c){const ne=`The versions differ (${(0,k.cq)(N)}), and fail-on-change is true`;throw new S.HR({what:ne,advice:"The report shows w\
hat changed.",topic:"import-deploy-and-promote"})}}),V()}catch(U){V(U)}},1)}),885:((ke,Ae,w)=>{w.d(Ae,{Z:()=>Qt});var f=w(806);const V=nt(import.meta.url)("node:buffer");var ue=w(761);const we={enter:()=>{},
scalar:C=>({json:C}),array:C=>({json:`[${C.map(({json:Y})=>Y)}]`,items:C}),object(C){return{json:`{${Array.from(C,([q,{json:de}])=>`${JSON.stringify(q)}:${de}`).sort()}}`,members:C}}};function ge(C){const Y=(0,V.
isUtf8)(C)?(0,ue.q)(C.toString(),void 0,we):void 0,q=Y?.members??Y?.items?.map(ce=>[H(ce),ce]);if(q===void 0)return;const de=new Map;for(const[ce,{members:Re,json:Ue}]of q){if(ce===void 0||de.has(ce))
return;de.set(ce,{name:ce,keys:[...Re?.keys()??[]],content:Ue})}return{container:Array.isArray(q)?"array":"object",variables:[...de.values()]}}function H({members:C}){if(!C?.has("value"))return;const Y=[
C.get("name"),C.get("key")].find(q=>q?.json[0]==='"');return Y&&JSON.parse(Y.json)}function te({files:C}){const Y=[...C].filter(([q])=>(0,f.dU)(q)).map(([,q])=>k(q));return[...new Set(Y.flat())]}function k(C){
const Y=new TextDecoder().decode(C);try{JSON.parse(Y)}catch{return[]}const q=ge(C),de=new Set(q?.container==="array"?q.variables.map(({name:Ue})=>Ue):void 0),Re=Array.from(Y.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([Ue,Fe,He])=>Fe===void 0?[Ue,String(Number(Ue))]:He===void 0?[JSON.parse(Fe)]:[]);return[...new Set(Re)].filter(Ue=>!de.has(Ue))}var S=w(124),F=w(436),_=w(598),L=w(742);function O(C){return(0,V.
isUtf8)(C)?C.toString():void 0}function P(C,Y,q){const de=/\.json$/i.test(C)?O(Y):void 0;return de===void 0?void 0:q.read(de)}function U(C,Y,q,de){if(Y.equals(q))return!0;const ce=new Interner(de),Re=P(
C,Y,ce);return Re!==void 0&&Re.id===P(C,q,ce)?.id}function K({files:C},Y){const q=ce=>createHash("sha256").update(ce).digest("hex"),de=Array.from(C,([ce,Re])=>{const Ue=P(ce,Re,new Interner(Y));return[
ce,q(Ue?canonicalJson(Ue):Re)]});return q(JSON.stringify(de.sort(([ce],[Re])=>ce<Re?-1:1)))}var D=w(899),G=w(856);const d=1024*1024;function c(C,Y,{name:q,ignore:de}){const ce=[C,Y].filter(st=>st!==void 0),
Re=ce.length===2&&ce.some(T),Ue=[...new Set(ce.flatMap(({files:st})=>[...st.keys()]))].sort(),Fe=new Set(de.lines),He=new F.Ms(de,st=>Fe.delete(st)),qe=Ue.flatMap(st=>{const[ht,vt]=[C?.files.get(st),Y?.
files.get(st)],Ot=ht!==void 0&&vt!==void 0&&ht.equals(vt);if(Re&&(0,f.dU)(st)||Ot&&Fe.size===0)return[];const xt=ht&&P(st,ht,He),mt=Ot?xt:vt&&P(st,vt,He);return Ot||xt!==void 0&&xt.id===mt?.id?[]:[{name:st,
from:ht,to:vt,base:xt,head:mt}]}),at=oe(qe,He),et=st=>de.lines.length===0&&at.some(ht=>ht.name===st),ot=at.length===0?[]:Ue.filter(st=>!et(st)&&!(0,f.dU)(st)),yt=C===void 0?"added":Y===void 0?"removed":
void 0;return{name:q,status:yt??(at.length>0?"changed":"unchanged"),counts:yt?{added:0,modified:0,removed:0,[yt]:1}:(0,S.cz)(at.map(S.xS)),files:at,variablesCompared:!(Re&&ce.some(z)),secrets:[...new Set(
ce.flatMap(st=>[...te(st),...A(st,ot)]))],unusedIgnores:[...Fe]}}function A({files:C},Y){return Y.flatMap(q=>(0,G.Wr)(P(q,C.get(q)??Buffer.of(),new F.Ms(D.K$))))}function T({kind:C,files:Y}){return C===
"folder"&&![...Y.keys()].some(f.dU)}function z({files:C}){return[...C].some(([Y,q])=>(0,f.dU)(Y)&&ge(q)?.variables.length!==0)}function oe(C,Y){const q=C.flatMap(({name:ce,base:Re,head:Ue})=>Re&&Ue&&!(0,f.
dU)(ce)?[{name:ce,base:Re,head:Ue}]:[]),de=new Map((0,L.OD)(q,Y).map((ce,Re)=>[q[Re]?.name,ce]));return C.map(ce=>v(ce,de.get(ce.name)))}function v({name:C,from:Y,to:q,base:de,head:ce},Re){const Ue=Y===
void 0?"added":q===void 0?"removed":"modified",Fe={name:C,status:Ue,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,f.dU)(C))return{...Fe,kind:"variables",changes:x(de,ce,Ue)};if(Re||
Ue!=="modified"&&(de??ce))return{...Fe,kind:"json",base:de,head:ce,...Re};const[He,qe]=[Y&&b(Y),q&&b(q)];return Y&&He===void 0||q&&qe===void 0?{...Fe,kind:"binary"}:{...Fe,kind:"text",text:{base:He,head:qe}}}
function b(C){return C.length<=d&&!C.includes(0)?O(C):void 0}function x(C,Y,q){const[de,ce]=[C,Y].map(et=>et&&ge(Buffer.from((0,L.dj)(et))));if(q==="modified"&&(de===void 0||de.container!==ce?.container))
return[{kind:"modified",path:[],from:S.RG,to:S.RG}];const Re=et=>new Map(et?.variables.map(({name:ot,content:yt})=>[ot,yt])),[Ue,Fe]=[Re(de),Re(ce)],He=[],qe=[...Ue.keys()].filter(et=>Fe.has(et)),at=[
...Fe.keys()].filter(et=>Ue.has(et));qe.some((et,ot)=>et!==at[ot])&&He.push({kind:"reordered",path:[],moved:[]});for(const et of[...new Set([...Ue.keys(),...Fe.keys()])].sort()){const ot=[{type:"membe\
r",key:et}];Ue.has(et)?Fe.has(et)?Ue.get(et)!==Fe.get(et)&&He.push({kind:"modified",path:ot,from:S.RG,to:S.RG}):He.push({kind:"removed",path:ot,value:S.RG}):He.push({kind:"added",path:ot,value:S.RG})}
return He}var N=w(279),re=w(24),ne=w(455),B=w(760),ie=w(142),ye=w(706);const[Ie,We,Ce]=["flow_definition.json","app_definition.json","env_variables.json"],Je=[Ie,We,Ce],l=1e4,m=256*1024*1024;function X(C,Y){
const q=[...Y].filter(([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:C,files:new Map(q.sort(([de],[ce])=>de<ce?-1:1))}}function R({kind:C,files:Y}){return{kind:C,files:new Map([...Y].filter(
([q])=>!isEnvVariables(q)))}}const le=/^\.|^__MACOSX$/;function ve(C){const Y=new Set(C),q=Ue=>Je.some(Fe=>Y.has(Ue+Fe));if(q(""))return"";const de=new Set(C.filter(Ue=>Ue.includes("/")).map(Ue=>Ue.slice(
0,Ue.indexOf("/")))),[ce,...Re]=[...de].filter(Ue=>!le.test(Ue));return Re.length===0&&q(`${ce}/`)?`${ce}/`:""}function xe(C){const Y=ve(C);return C.includes(Y+We)||C.includes(Y+Ie)}function ze(C,Y){return new N.
HR({what:C,advice:Y,topic:"unpacking"})}function Z(C,Y){for(const{index:q}of`${Y}/`.matchAll(/\//g)){const de=Y.slice(0,q),ce=(0,re.lstatSync)((0,B.join)(C,de),{throwIfNoEntry:!1});if(ce?.isSymbolicLink())
throw ze(`${(0,ye.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===Y&&ce?.isFile())return ce;if(!ce?.isDirectory())break}}async function se(C,Y,q,de=1/0){const ce=new Map,
Re=new Map;let Ue=de;for(const Fe of Y){q.throwIfAborted();const He=Z(C,Fe);if(!(He===void 0||Re.get((0,f.Sr)(Fe))===He.ino)){if(Re.set((0,f.Sr)(Fe),He.ino),Ue-=He.size,Ue<0)throw new Error("its files\
 take more than 256 MiB, the limit");ce.set(Fe,await(0,ne.readFile)((0,B.join)(C,Fe)))}}return ce}async function J(C){return(await(0,ne.readdir)(C,{withFileTypes:!0})).map(q=>q.name+(q.isDirectory()?"\
/":""))}async function he(C,Y){const q=[],de=[""];for(const ce of de){Y.throwIfAborted();for(const Re of await J((0,B.join)(C,ce))){if((0,f.jq)(Re))continue;if((Re.endsWith("/")?de:q).push(ce+Re),q.length+
de.length>l)throw new Error("more than 10,000 files are in it")}}return q}async function ae(C){if(!Z(C,f.gv))return;const Y=await(0,ne.readFile)((0,B.join)(C,f.gv),"utf8");let q;try{const{unpackedFiles:de}=JSON.
parse(Y);de.every(ce=>(0,f.x5)(ce)===void 0)&&(q=new Set(de))}catch{}return{text:Y,paths:q}}async function fe(C,Y){const q=new Set(Y.map(caseFold));return(await readdir(C).catch(()=>[])).filter(ce=>!q.
has(caseFold(ce))&&existsSync(join(C,ce,RECORD)))}function $e(C){return`${JSON.stringify({unpackedFiles:[...C]},null,2)}
`}const Pe=nt(import.meta.url)("node:zlib");var Se=w(663);const Ke=2048,Xe=new Set([0,10]);async function Ge(C,Y){Y?.throwIfAborted();const q=Le(C),de=await(0,Se.SY)(q,{decodeStrings:!1}).catch(Ve("Th\
e package")),ce=await _e(de).catch(Ve("The package")),Re=ve([...ce.keys()]),Ue=[];for(const[Fe,He]of ce){Y?.throwIfAborted();const qe=await Q(de,q,He).catch(Ve(`${(0,ye.TL)(Fe)} in the package`));Fe.startsWith(
Re)&&!be(Fe)&&Ue.push([Fe.slice(Re.length),qe])}return X("zip",Ue)}function Le(C){for(let Y=C.length-21;Y>0;){Y=C.lastIndexOf("PK",Y-1,"latin1");const q=Y+22+(Y<0?1/0:C.readUInt16LE(Y+20));if(q<=C.length)
return C.subarray(0,q)}if(C.toString("latin1",0,2)!=="PK")throw rt(C);return Ve("The package")(new Error("its end is missing"))}async function _e(C){if(C.entryCount>l)throw Oe(`The package has ${C.entryCount}\
 entries. The limit is 10,000`);const Y=new Map;let q=0;for await(const Re of C.eachEntry()){const Ue=M(Re);if(Y.has(Ue))throw Oe(`The package has ${(0,ye.TL)(Ue)} twice`,"Export it again.");const Fe=$(
Ue,Re);if(Fe!==void 0)throw Oe(`${(0,ye.TL)(Ue)} in the package ${Fe}`);if(q+=Re.uncompressedSize,q>m)throw Oe("The package takes more than 256 MiB unpacked, the limit");Y.set(Ue,Re)}const de=[...Y.keys()];
if(de.every(be))throw Oe("The package has no files in it","Export it again.");const ce=(0,f.Oj)(de);if(ce===void 0)return Y;throw Oe(`${ce.map(Re=>(0,ye.TL)(Re)).join(" and ")} in the package collide \
on a disk that ignores case`)}function M({generalPurposeBitFlag:C,fileNameRaw:Y,extraFields:q,versionMadeBy:de}){const ce=(0,V.isUtf8)(Y)?Ke:C,Re=Xe.has(de>>>8);return(0,Se.ax)(ce,Y,q,!Re).replace(/^(\.\/+)+/,
"")}function $(C,Y){const q=Y.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":be(C)&&Y.uncompressedSize>0?"is a fol\
der with a content of its own":Y.canDecodeFileData()?(0,f.dU)(Y.fileNameRaw.toString())&&!(0,f.dU)(C)?"is also named env_variables.json":(0,f.x5)(C,f.fw):"is encrypted, or compressed by another method\
 than deflate"}async function Q(C,Y,q){const{compressedSize:de,compressionMethod:ce,uncompressedSize:Re}=q,{fileDataStart:Ue}=await C.readLocalFileHeaderPromise(q),Fe=Y.subarray(Ue,Ue+de),He={maxOutputLength:Re||
1,chunkSize:Re+64},qe=ce===0?Fe:(0,Pe.inflateRawSync)(Fe,He);if(qe.length!==Re)throw new Error(`it unpacks to ${qe.length} bytes, not the ${Re} listed`);if((0,Pe.crc32)(qe)!==q.crc32)throw new Error("\
its CRC-32 isn't the one listed");return qe}function be(C){return C===""||C.endsWith("/")}function Oe(C,Y="Check where the package comes from."){return new N.HR({what:C,advice:Y,topic:"the-package"})}
function Ve(C){return Y=>{if(Y instanceof N.HR)throw Y;const q={what:`${C} is cut off or damaged`,why:(0,ye.TL)(Y.message).slice(1,-1)};throw new N.HR({...q,advice:"Export it again.",topic:"the-packag\
e",cause:Y})}}const Ze=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function rt(C){const Y=C.toString("utf8",0,512),[q]=Ze.
find(([,ce])=>ce.test(Y))??["text"],de=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Oe(`The package is ${q}, not a zip`,de)}const it=33,Qe=20,
ft=3,bt=8,Dt=33188;function lt({files:C}){const Y=[],q=[];let de=0;for(const[Ue,Fe]of C){const[He,qe]=[Buffer.from(Ue),deflateRawSync(Fe)],at=[ut(2,Qe,Ke,bt,0,it),ut(4,crc32(Fe),qe.length,Fe.length),ut(
2,He.length,0)],et=[ut(2,0,0,0),ut(4,Dt*65536,de)];Y.push(Buffer.from("PK"),...at,He,qe),q.push(Buffer.from("PK"),Buffer.of(Qe,ft),...at,...et,He),de+=30+He.length+qe.length}const ce=Buffer.concat(
q),Re=[ut(2,0,0,C.size,C.size),ut(4,ce.length,de),ut(2,0)];return Buffer.concat([...Y,ce,Buffer.from("PK"),...Re])}function ut(C,...Y){const q=Buffer.alloc(C*Y.length);for(const[de,ce]of Y.entries())
q.writeUIntLE(ce,de*C,C);return q}async function $t(C,Y){try{const q=await(0,ne.stat)(C);if(q.isDirectory())return await Ht(C,Y);if(q.size>m)throw new Error("it is larger than 256 MiB, the limit");const de=await(0,ne.
readFile)(C);return{...await Ge(de,Y),sha256:(0,_.createHash)("sha256").update(de).digest("hex")}}catch(q){throw _t(q,C,Y)}}async function jt(C,Y){const q=()=>$t(C,Y);try{const de=(0,re.statSync)(C,{throwIfNoEntry:!1});
if(de===void 0)return{};const ce=de.isDirectory()?await Zt(C,Y):new Map,[Re,...Ue]=[...ce.values()].flat();return Re===void 0?{single:q}:{several:new Map(Array.from(ce,([He,qe])=>[He,()=>Kt(C,qe,Y)])),
...Ue.length===0&&Re.isDirectory()&&{single:q}}}catch(de){throw _t(de,C,Y)}}async function Kt(C,Y,q){const[de="",ce]=Y.map(Re=>Re.name);if(ce!==void 0)throw new Error(`is there twice, as ${(0,ye.TL)(de)}\
 and as ${(0,ye.TL)(ce)}. Remove one of them`);if(Y[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await $t((0,B.join)(C,de),q)}async function Zt(C,Y){const q=new Map,de=await(0,ne.
readdir)(C,{withFileTypes:!0});if(xe(de.map(({name:ce})=>ce)))return q;for(const ce of de){if(Y.throwIfAborted(),ce.name.startsWith(".")||!await Ft((0,B.join)(C,ce.name),Y))continue;const Re=ce.isDirectory()?
ce.name:ce.name.replace(/\.zip$/i,"");q.set(Re,[...q.get(Re)??[],ce])}return q}async function Ft(C,Y){const q=await(0,ne.stat)(C).catch(()=>{});if(q?.isDirectory())return xe(await Ct(C));if(!q?.isFile()||
!/\.zip$/i.test(C))return!1;try{return xe([...(await $t(C,Y)).files.keys()])}catch{return Y.throwIfAborted(),!0}}function _t(C,Y,q){if(q.aborted)return q.reason;const de=/The package (is .*, not a zip)/.
exec((0,N.gJ)(C))?.[1],ce=(0,re.existsSync)(Y)?`can't be read: ${(0,ie.Uc)(C)}`:`doesn't exist: ${(0,ye.MW)(Y)}`;return new Error(de?`${de}. Set a package (.zip), or the folder with its unpacked files`:
ce,{cause:C})}async function Ht(C,Y){const q=(0,B.join)(C,ve(await Ct(C))),de=await ae(q);if(de&&!de.paths)throw new Error(`${f.gv} isn't as this action writes it`);const ce=de?.paths?new Set([...Je,...de.
paths]):await he(q,Y),Re=await se(q,ce,Y,m);if(Re.size===0)throw new Error("no files are in it");return X("folder",Re)}async function Ct(C){const Y=await J(C),de=Y.filter(ce=>ce.endsWith("/")).map(async ce=>(await J(
(0,B.join)(C,ce))).map(Re=>ce+Re));return[...Y,...(await Promise.all(de)).flat()]}async function Qt(C,Y,{ignore:q,signal:de}){const ce=await Rt("base",de,()=>jt(C,de)),Re=await Rt("head",de,()=>jt(Y,de)),
Ue=pt(ce,Re)?[void 0]:[...new Set([...Nt(ce),...Nt(Re)])].sort(),Fe=[];for(const qe of Ue){const at=qe===void 0?"":` ${(0,ye.TL)(qe)}`,et=await Rt(`base${at}`,de,()=>Gt(ce,qe)),ot=await Rt(`head${at}`,
de,()=>Gt(Re,qe));Fe.push(c(et,ot,{name:qe,ignore:q}))}const He=({single:qe,several:at})=>qe!==void 0||at!==void 0;return He(ce)&&He(Re)?{workflows:Fe}:{workflows:Fe,missing:He(ce)?"head":"base"}}function pt(C,Y){
const q=[C,Y];if(!(q.every(({single:Fe,several:He})=>Fe&&He)&&Nt(C).join()!==Nt(Y).join())&&q.every(({single:Fe,several:He})=>!Fe||He))return!1;if(q.every(({single:Fe,several:He})=>!He||Fe))return!0;const[
Re,Ue]=C.several?["head","base"]:["base","head"];throw new N.HR({what:`${Re} is a single workflow, but ${Ue} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function Nt({several:C}){return[...C?.keys()??[]]}async function Gt({single:C,several:Y},q){return await(q===void 0?C:Y?.get(q))?.()}async function Rt(C,Y,q){try{return await q()}catch(de){Y.throwIfAborted();
const ce=de instanceof N.HR?de.topic:"import-deploy-and-promote";throw new N.HR({what:`${C} ${(0,N.gJ)(de)}`,topic:ce,cause:de})}}}),142:((ke,Ae,w)=>{w.d(Ae,{Uc:()=>F,Rs:()=>_});var f=w(598),V=w(455),
ue=w(760);const we=nt(import.meta.url)("node:util");var ge=w(279),H=w(706);const te={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denie\
d",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn'\
t empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(K){return/^E[A-Z0-9]+$/.test(Object(K).code)}function S(K){if(!k(K))return(0,ge.gJ)(
K);const{code:D="",errno:G=0}=K;return te[D]??(0,we.getSystemErrorMap)().get(G)?.[1]??D}function F(K){const{path:D,dest:G=D}=Object(K);return k(K)&&G?`${S(K)} (${(0,H.MW)(G)})`:S(K)}function _(K,D,G="\
Set another directory, or free some space."){const d=Object(K).code==="ENAMETOOLONG",c={what:`Can't write ${D}`,why:S(K),cause:K};return new ge.HR({...c,advice:d?"Set a shorter name.":G})}async function L(K){
await rm(K,{recursive:!0,force:!0,maxRetries:10})}const O=/^\.workflow-export-[0-9a-f]{12}$/;async function P(K,D,G=dirname(K)){const d=join(G,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(d,D,{flag:"wx"}),await rename(d,K)}catch(c){throw await L(d).catch(()=>{}),c}}async function U(K,D){await P(K,D).catch(G=>{throw _(G,K)})}}),279:((ke,Ae,w)=>{w.d(Ae,{HR:()=>V,gJ:()=>te,
h_:()=>H,iT:()=>ge});const f=null;class V extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(S){super(we(S),{cause:S.
cause}),this.what=S.what,Object.assign(this,S)}with(S){return new V({...this,cause:this,...S})}}function ue({what:k,why:S=""}){return S===""?k:`${k}: ${S}`}function we(k){const S=ue(k);return`${S}${/[.!?…]$/.
test(S)?"":"."} ${k.advice??""}`.trim()}function ge(k){return k instanceof Error?k:new Error(String(k))}function H(k){return k instanceof V?k:new V({what:te(k),cause:k})}function te(k){return ge(k).message}}),
725:((ke,Ae,w)=>{w.d(Ae,{lm:()=>V.lm,t1:()=>ue});const f=nt(import.meta.url)("node:async_hooks");var V=w(528);function ue(_=""){return{info:L=>ge(_+L),warning:L=>V.$e(_+L),debug:L=>V.Yz(_+L),mask:V.Pq}}
function we(_){const L=[];return{...ue(`[${_}] `),info:O=>L.push(O),end(O){core.startGroup(H(O));for(const P of L)ge(P);core.endGroup()}}}function ge(_){V.pq(H(_))}function H(_){return _.replaceAll("#\
#[","## [")}const te=new f.AsyncLocalStorage;let k=!1;function S(_,L){return k||F(),k=!0,te.run(_,L)}function F(){const _=process.stdout.write.bind(process.stdout);process.stdout.write=((L,...O)=>{const P=te.
getStore(),U=String(L);return P===void 0||/^::(add-mask|debug)::/.test(U)?_(L,...O):(te.exit(()=>P.debug(U.trimEnd())),!0)})}}),276:((ke,Ae,w)=>{w.d(Ae,{VY:()=>_,Pd:()=>P,E_:()=>U,eF:()=>F,n0:()=>O});
var f=w(24),V=w(455);const ue=nt(import.meta.url)("node:os");var we=w(760),ge=w(528),H=w(142),te=w(279),k=w(706);const S=6e4;async function F(G){const d=new AbortController;for(const c of["SIGINT","SI\
GTERM","SIGBREAK"]){const A={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>d.abort(new te.HR(A)))}try{if(await G(d.signal),L)throw L}catch(c){for(let T=c;T instanceof Error;T=
T.cause)ge.Yz(T.stack??T.message);const A=_(c);ge.C1(`${(0,k.OX)((0,te.gJ)(c),S)}${A===void 0?"":` See ${A}`}`)}process.stdout.write("",()=>process.exit())}function _(G){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:A}=process.env;if(!(!(G instanceof te.HR)||G.topic===void 0||!d||!c||!A))return encodeURI(`${d}/${c}/blob/${A}/docs/troubleshooting.md#${G.topic}`)}let L;function O(G){try{for(const[
d,c]of Object.entries(G))c!==void 0&&ge.uH(d,c)}catch(d){const c="Check the runner's disk.";L=new te.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(d),advice:c,cause:d})}}async function P(G){const d=process.
env.RUNNER_TEMP||(0,ue.tmpdir)();return await(0,V.mkdtemp)((0,we.join)(d,G)).catch(U(d))}function U(G){return d=>{throw(0,H.Rs)(d,G,"Check the runner's temporary folder.")}}function K(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function D(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((ke,Ae,w)=>{w.d(Ae,{Bu:()=>k,
Sy:()=>P,il:()=>F});var f=w(528),V=w(279),ue=w(132),we=w(706);const ge=1024*1024-1e4,H=2e5;function te(U,K){const D=K.map(T=>T.map(L)),G=U.map((T,z)=>D.some(oe=>oe[z]!=="")),d=(T,z)=>`<tr>${T.flatMap(
(oe,v)=>G[v]?`<${z}>${oe}</${z}>`:[]).join("")}</tr>`,c=D.map(T=>d(T,"td")),A=T=>`<tr><td colspan="${U.length}">\u2026 and ${counted(T,"more row")}</td></tr>`;return`<table>${d(U.map(escapeAll),"th")}${O(
c,A).join("")}</table>`}function k(U){return`<table>${U.map(([D,G])=>G===void 0?"":`<tr><th align="left">${(0,ue.FO)(D)}</th><td>${L(G)}</td></tr>`).join("")}</table>`}function S(U){const K=U.map(({names:D,
message:G,help:d})=>{const c=D.map(T=>`**${plainText(T)}**`);return`- ${O(c,T=>`and ${T} more`,H/2).join(", ")}: ${F(G,d)}`});return O(K,D=>`- \u2026 and ${counted(D,"more cause")}`).join(`
`)}function F(U,K){return K===void 0?(0,ue.wh)(U):`${(0,ue.wh)(U)} <a href="${(0,ue.FO)(K)}">Troubleshooting</a>`}function _(U,K){return`<details><summary>${escapeAll(U)}</summary>

${K}

</details>`}function L(U){return typeof U=="string"?U===""?"":`<code>${(0,ue.FO)((0,ue.RK)(U))}</code>`:"words"in U?(0,ue.wh)(U.words):`<a href="${(0,ue.FO)(U.href)}">${(0,ue.wh)(U.text)}</a>${(0,ue.FO)(
U.after??"")}`}function O(U,K,D=H){let G=D;const d=U.filter(c=>{const A=Buffer.byteLength(c),T=A<=G;return T&&(G-=A),T});return d.length===U.length?d:[...d,K(U.length-d.length)]}async function P(U,...K){
const D=d=>`${(0,we.hS)(d,"part")} of this page would not fit and ${d===1?"is":"are"} left out.`,G=[`### ${(0,ue.wh)(U)}`,...O(K,D,ge)];try{await f.z.addRaw(G.join(`

`),!0).write()}catch(d){f.$e(`Can't write the job summary: ${(0,V.gJ)(d)}`)}}}),132:((ke,Ae,w)=>{w.d(Ae,{EU:()=>te,FO:()=>F,Jj:()=>ge,RK:()=>ue,SS:()=>H,wh:()=>S});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",V=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ue(O){return/^[ -[\]-~]*$/.test(O)&&!O.includes("##[")?O:O.replace(V,(P,U)=>U===void 0?P:we(U))}function we(O){return`\
\\u{${O.codePointAt(0)?.toString(16)}}`}function ge(O,P){if(O.length<=P)return O;const U=Array.from(O.slice(0,2*P+2));return U.length>P?`${U.slice(0,P).join("")}\u2026`:O}function H(O,P=100){const U=ue(
ge(O,P)).replaceAll("	",we)||'""',K="`".repeat(L(U)+1);return/^`|`$/.test(U)||/^ .*[^ ].* $/.test(U)?`${K} ${U} ${K}`:K+U+K}function te(O,P,U){const D=O.map(d=>U+ue(d).replace(/(?<=^\s*):(?=:)/,we)).join(
`
`),G="`".repeat(Math.max(3,L(D)+1));return`${U}${G}${P}
${D}
${U}${G}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function S(O){return F(ue(O).replaceAll("	"," ")).replace(k,"$&<wbr>")}function F(O){return O.replace(_,P=>`&#${P.codePointAt(0)}\
;`)}const _=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function L(O){return(O.match(/`+/g)??[]).reduce((P,U)=>Math.max(P,U.length),0)}}),761:((ke,Ae,w)=>{w.d(Ae,{q:()=>we});
const f=500,V=1e6,ue=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function we(k,S,F){let _=k.startsWith("\uFEFF")?1:0,L=0;function O(){for(;;){
const D=k.charAt(_);if(D!==" "&&D!==`
`&&D!=="\r"&&D!=="	")return D;_++}}function P(){const D=_;if(ue.lastIndex=D,!ue.test(k))throw new SyntaxError;return _=ue.lastIndex,k.slice(D,_)}function U(D,G){const d=O();if(d==="["){const A=[],T=F.
enter(D);return K("]",G,()=>A.push(U(T,G+1))),F.array(A,D)}if(d==="{"){const A=new Map;return K("}",G,()=>{if(O()!=='"')throw new SyntaxError;const T=P(),z=T.includes("\\")?JSON.parse(T):T.slice(1,-1);
if(A.has(z)||O()!==":")throw new SyntaxError;_++,A.set(z,U(F.enter(D,z),G+1))}),F.object(A,D)}const c=P();return F.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function K(D,G,d){if(G===f)throw new RangeError;
_++;let c=O()===D?D:",";for(;c===",";){if(++L>V)throw new RangeError;d(),c=O(),c===","&&_++}if(c!==D)throw new SyntaxError;_++}try{const D=U(S,0);if(O()==="")return D}catch{}}function ge(k){const S=we(
k,`
`,H);return S===void 0?void 0:`${S}
`}const H={enter:k=>`${k}  `,scalar:k=>k,array:(k,S)=>te("[",k,"]",S),object(k,S){const F=[...k.keys()].sort().map(_=>`${JSON.stringify(_)}: ${k.get(_)}`);return te("{",F,"}",S)}};function te(k,S,F,_){
return S.length===0?k+F:`${k}${_}  ${S.join(`,${_}  `)}${_}${F}`}}),806:((ke,Ae,w)=>{w.d(Ae,{Oj:()=>L,Sr:()=>_,dU:()=>F,fw:()=>ge,gv:()=>f,jq:()=>k,x5:()=>te});const f=".workflow-export.json",V=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ue=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,we=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ge=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ge,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',V],["changes how git or GitHub treats t\
he repository",ue],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",we]];function te(P,U=H){const K=O(P);return U.find(([,D])=>D.test(P)||D.test(K))?.[0]}function k(P){return[we,V,ue].some(U=>U.test(O(P)))}function S(P){
return V.test(O(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function F(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(
_(O(P)))}function _(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function L(P){const U=new Map;for(const K of P){const D=_(K.replace(/\/$/,"")),G=U.get(D);if(G!==void 0)return[G,K];U.set(D,
K)}for(const[K,D]of U)for(const{index:G}of K.matchAll(/\//g)){const d=U.get(K.slice(0,G));if(d?.endsWith("/")===!1)return[d,D]}}function O(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((ke,Ae,w)=>{
w.d(Ae,{MW:()=>we,OX:()=>V,TL:()=>ue,hS:()=>te,pO:()=>L,v5:()=>S,zD:()=>H});var f=w(132);function V(d,c=300){const A=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(A,c)}
function ue(d,c=100){return(0,f.RK)(JSON.stringify((0,f.Jj)(d,c)))}function we(d){return ue(d,1e3).replaceAll("\\\\","\\")}function ge(d){if(d<1024)return`${d} B`;const c=(d/1024).toFixed(1);return Number(
c)<1024?`${c} KiB`:`${(d/1024**2).toFixed(1)} MiB`}function H(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function te(d,c){return`${H(d)} ${c}${d===1?"":"s"}`}function k(d){if(d<9950)return`${(d/
1e3).toFixed(1)} s`;const c=Math.round(d/1e3);if(c<60)return`${c} s`;const[A,T]=[Math.floor(c/60),Math.floor(c/3600)];return T>0?`${T} h ${A%60} min`:`${A} min ${c%60} s`}const S="***",F=4,_=8;class L{#e=new Map;#t=new Set;constructor(c=[]){
for(const A of c)this.add(A)}add(c,A=T=>!0){const T=new Set([c,...c.split(/[\r\n]/)].map(z=>z.trim()));for(const z of[...T].filter(A).flatMap(O)){const oe=z.slice(0,_);this.#e.set(oe,(this.#e.get(oe)??
new Set).add(z)),this.#t.add(oe.length)}}redact=(c,A=300)=>{const T=c.trimStart(),z=Math.min(T.length,A*4);return V(this.hide(T,()=>{},z)+(z<T.length?"\u2026":""),A)};hide(c,A=z=>{},T=c.length){let[z,
oe]=["",0];for(let v=0;v<T;v++){const b=this.#n(c,v);b!==""&&(A(b),v>=oe&&(z+=c.slice(oe,v)+S),oe=Math.max(oe,v+b.length))}return z+c.slice(oe,T)}#n(c,A){let T="";for(const z of this.#t)for(const oe of this.#e.
get(c.slice(A,A+z))??[])oe.length<=T.length||!c.startsWith(oe,A)||(oe.length>=F||G(c,A,A+oe.length))&&(T=oe);return T}}function O(d){const c=ie=>JSON.stringify(ie).slice(1,-1),A=Buffer.from(d).toString(),
T=[d,A,U(d)].flatMap(ie=>[ie,c(ie),c(c(ie))]),z=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(ie=>c(A).replace(ie,D)),oe=[c(A),...z].flatMap(ie=>[ie,ie.replaceAll("/","\\/")]),v=encodeURIComponent(A),b=v.replace(
/[!'()*]/g,K),x=b.replaceAll("%2A","*").replaceAll("~","%7E"),re=[v,b,b.replaceAll("%2F","/"),x].flatMap(ie=>[ie,ie.replaceAll("%20","+")]),ne=re.map(ie=>ie.replace(/%../g,ye=>ye.toLowerCase())),B=A.replace(
/[&<>"']/g,ie=>P[ie]??"");return[...T,c(A).replaceAll("/","\\/"),...oe,B,...re,...ne,encodeURI(A)]}const P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function U(d){try{return decodeURIComponent(
d)}catch{return d}}function K(d){return`%${d.charCodeAt(0).toString(16).toUpperCase()}`}function D(d){return`\\u${d.charCodeAt(0).toString(16).padStart(4,"0")}`}function G(d,c,A){const T=d.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(T)&&!/^[\p{L}\p{N}]/u.test(d.slice(A,A+2))}}),528:((ke,Ae,w)=>{w.d(Ae,{Yz:()=>tn,V4:()=>St,pq:()=>on,lm:()=>sn,C1:()=>Vt,uH:()=>ct,Pq:()=>At,z:()=>$e,$e:()=>nn});
const f=nt(import.meta.url)("os");function V(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function ue(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.
startLine,endLine:o.endLine,col:o.startColumn,endColumn:o.endColumn}:{}}function we(o,t,r){const i=new te(o,t,r);process.stdout.write(i.toString()+f.EOL)}function ge(o,t=""){we(o,{},t)}const H="::";class te{constructor(t,r,i){
t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=H+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.
properties)if(this.properties.hasOwnProperty(i)){const g=this.properties[i];g&&(r?r=!1:t+=",",t+=`${i}=${S(g)}`)}}return t+=`${H}${k(this.message)}`,t}}function k(o){return V(o).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function S(o){return V(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const F=nt(import.meta.url)("crypto");
var _=w(896);function L(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!_.existsSync(r))throw new Error(`Missing file at \
path: ${r}`);_.appendFileSync(r,`${V(t)}${f.EOL}`,{encoding:"utf8"})}function O(o,t){const r=`ghadelimiter_${F.randomUUID()}`,i=V(t);if(o.includes(r))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${f.EOL}${i}${f.EOL}${r}`}const P=nt(import.meta.url)(
"path");var U=w(611),K=w(692),D=w(783),G=w(770),d=o=>{var t={};return w.d(t,o),t},c=o=>(()=>o);const A=d({});var T=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||
(r=Promise))(function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.
apply(o,t||[])).next())})},z;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]=
"SeeOther",o[o.NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedire\
ct",o[o.BadRequest=400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]=
"MethodNotAllowed",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=
410]="Gone",o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=
503]="ServiceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(z||(z={}));var oe;(function(o){o.Accept="accept",o.ContentType="content-type"})(oe||(oe={}));var v;(function(o){o.ApplicationJson="\
application/json"})(v||(v={}));function b(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const x=[z.MovedPermanently,z.ResourceMoved,z.SeeOther,z.TemporaryRedirect,z.PermanentRedirect],N=[z.
BadGateway,z.ServiceUnavailable,z.GatewayTimeout],re=null,ne=10,B=5;class ie extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,ie.prototype)}}
class ye{constructor(t){this.message=t}readBody(){return T(this,void 0,void 0,function*(){return new Promise(t=>T(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.
concat([r,i])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return T(this,void 0,void 0,function*(){return new Promise(t=>T(this,void 0,void 0,function*(){const r=[];this.message.
on("data",i=>{r.push(i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Ie(o){return new URL(o).protocol==="https:"}class We{constructor(t,r,i){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=
r||[],this.requestOptions=i,i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&
(this._allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return T(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return T(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return T(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,i){return T(this,void 0,
void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return T(this,void 0,void 0,function*(){return this.request("PATCH",t,r,i||{})})}put(t,r,i){return T(this,void 0,void 0,function*(){
return this.request("PUT",t,r,i||{})})}head(t,r){return T(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,g){return T(this,void 0,void 0,function*(){return this.
request(t,r,i,g)})}getJson(t){return T(this,arguments,void 0,function*(r,i={}){i[oe.Accept]=this._getExistingOrDefaultHeader(i,oe.Accept,v.ApplicationJson);const g=yield this.get(r,i);return this._processResponse(
g,this.requestOptions)})}postJson(t,r){return T(this,arguments,void 0,function*(i,g,E={}){const W=JSON.stringify(g,null,2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,v.ApplicationJson),
E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,v.ApplicationJson);const Me=yield this.post(i,W,E);return this._processResponse(Me,this.requestOptions)})}putJson(t,r){return T(this,arguments,
void 0,function*(i,g,E={}){const W=JSON.stringify(g,null,2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,v.ApplicationJson),E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,
v.ApplicationJson);const Me=yield this.put(i,W,E);return this._processResponse(Me,this.requestOptions)})}patchJson(t,r){return T(this,arguments,void 0,function*(i,g,E={}){const W=JSON.stringify(g,null,
2);E[oe.Accept]=this._getExistingOrDefaultHeader(E,oe.Accept,v.ApplicationJson),E[oe.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,v.ApplicationJson);const Me=yield this.patch(i,W,E);return this.
_processResponse(Me,this.requestOptions)})}request(t,r,i,g){return T(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const E=new URL(r);let W=this.
_prepareRequest(t,E,g);const Me=this._allowRetries&&re.includes(t)?this._maxRetries+1:1;let De=0,me;do{if(me=yield this.requestRaw(W,i),me&&me.message&&me.message.statusCode===z.Unauthorized){let Be;for(const dt of this.
handlers)if(dt.canHandleAuthentication(me)){Be=dt;break}return Be?Be.handleAuthentication(this,W,i):me}let pe=this._maxRedirects;for(;me.message.statusCode&&x.includes(me.message.statusCode)&&this._allowRedirects&&
pe>0;){const Be=me.message.headers.location;if(!Be)break;const dt=new URL(Be);if(E.protocol==="https:"&&E.protocol!==dt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield me.readBody(),dt.hostname!==E.hostname)
for(const Pt in g)Pt.toLowerCase()==="authorization"&&delete g[Pt];W=this._prepareRequest(t,dt,g),me=yield this.requestRaw(W,i),pe--}if(!me.message.statusCode||!N.includes(me.message.statusCode))return me;
De+=1,De<Me&&(yield me.readBody(),yield this._performExponentialBackoff(De))}while(De<Me);return me})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return T(this,void 0,
void 0,function*(){return new Promise((i,g)=>{function E(W,Me){W?g(W):Me?i(Me):g(new Error("Unknown error"))}this.requestRawWithCallback(t,r,E)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function E(De,me){g||(g=!0,i(De,me))}const W=t.httpModule.request(t.options,De=>{const me=new ye(
De);E(void 0,me)});let Me;W.on("socket",De=>{Me=De}),W.setTimeout(this._socketTimeout||3*6e4,()=>{Me&&Me.end(),E(new Error(`Request timeout: ${t.options.path}`))}),W.on("error",function(De){E(De)}),r&&
typeof r=="string"&&W.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){W.end()}),r.pipe(W)):W.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const g={};g.parsedUrl=r;const E=g.parsedUrl.protocol==="https:";g.httpModule=E?https:http;const W=E?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):W,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Me of this.handlers)
Me.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},Ce(this.requestOptions.headers),Ce(t||{})):Ce(t||{})}_getExistingOrDefaultHeader(t,r,i){
let g;if(this.requestOptions&&this.requestOptions.headers){const W=Ce(this.requestOptions.headers)[r];W&&(g=typeof W=="number"?W.toString():W)}const E=t[r];return E!==void 0?typeof E=="number"?E.toString():
E:g!==void 0?g:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const E=Ce(this.requestOptions.headers)[oe.ContentType];E&&(typeof E=="number"?i=
String(E):Array.isArray(E)?i=E.join(", "):i=E)}const g=t[oe.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),g=i&&i.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;const E=t.protocol==="https:";let W=100;if(this.requestOptions&&(W=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Me={maxSockets:W,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let De;const me=i.protocol==="https:";E?De=me?tunnel.httpsOverHttps:tunnel.httpsOverHttp:De=me?tunnel.httpOverHttps:tunnel.httpOverHttp,r=De(Me),this._proxyAgent=r}if(!r){const Me={keepAlive:this.
_keepAlive,maxSockets:W};r=E?new https.Agent(Me):new http.Agent(Me),this._agent=r}return E&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const g=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,g&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const g=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){
return T(this,void 0,void 0,function*(){t=Math.min(ne,t);const r=B*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return T(this,void 0,void 0,function*(){return new Promise(
(i,g)=>T(this,void 0,void 0,function*(){const E=t.message.statusCode||0,W={statusCode:E,result:null,headers:{}};E===z.NotFound&&i(W);function Me(pe,Be){if(typeof Be=="string"){const dt=new Date(Be);if(!isNaN(
dt.valueOf()))return dt}return Be}let De,me;try{me=yield t.readBody(),me&&me.length>0&&(r&&r.deserializeDates?De=JSON.parse(me,Me):De=JSON.parse(me),W.result=De),W.headers=t.message.headers}catch{}if(E>
299){let pe;De&&De.message?pe=De.message:me&&me.length>0?pe=me:pe=`Failed request: (${E})`;const Be=new ie(pe,E);Be.result=W.result,g(Be)}else i(W)}))})}}const Ce=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Je=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){
W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).next())})};class l{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class m{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class X{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var R=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||
(r=Promise))(function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.
apply(o,t||[])).next())})};class le{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(le.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return R(this,void 0,void 0,function*(){var r;const E=(r=(yield le.
createHttpClient().getJson(t).catch(W=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${W.statusCode}
 
        Error Message: ${W.message}`)})).result)===null||r===void 0?void 0:r.value;if(!E)throw new Error("Response json body do not have ID Token field");return E})}static getIDToken(t){return R(this,
void 0,void 0,function*(){try{let r=le.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const i=yield le.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var ve=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(function(E,W){function Me(pe){try{
me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).next())})};const{access:xe,appendFile:ze,
writeFile:Z}=_.promises,se="GITHUB_STEP_SUMMARY",J="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class he{constructor(){this._buffer=""}filePath(){
return ve(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[se];if(!t)throw new Error(`Unable to find environment variable for $${se}. Check if your runtime en\
vironment supports job summaries.`);try{yield xe(t,_.constants.R_OK|_.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const g=Object.entries(i).map(([E,W])=>` ${E}="${W}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return ve(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Z:ze)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ve(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(g).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",g=t.map(W=>this.wrap("li",W)).join(""),E=this.wrap(i,g);return this.addRaw(E).addEOL()}addTable(t){const r=t.map(g=>{const E=g.map(W=>{if(typeof W=="string")return this.wrap("td",W);const{header:Me,
data:De,colspan:me,rowspan:pe}=W,Be=Me?"th":"td",dt=Object.assign(Object.assign({},me&&{colspan:me}),pe&&{rowspan:pe});return this.wrap(Be,De,dt)}).join("");return this.wrap("tr",E)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:g,height:E}=i||{},W=Object.
assign(Object.assign({},g&&{width:g}),E&&{height:E}),Me=this.wrap("img",null,Object.assign({src:t,alt:r},W));return this.addRaw(Me).addEOL()}addHeading(t,r){const i=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",E=this.wrap(g,t);return this.addRaw(E).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,i);return this.addRaw(g).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ae=new he,fe=null,$e=ae;function Pe(o){return o.replace(/[\\]/g,"/")}function Se(o){return o.replace(/[/]/g,"\\")}function Ke(o){return o.replace(/[/\\]/g,path.sep)}const Xe=nt(import.meta.
url)("string_decoder");var Ge=w(434);const Le=nt(import.meta.url)("child_process");var _e=w(613),M=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(
function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).
next())})};const{chmod:$,copyFile:Q,lstat:be,mkdir:Oe,open:Ve,readdir:Ze,rename:rt,rm:it,rmdir:Qe,stat:ft,symlink:bt,unlink:Dt}=_.promises,lt=process.platform==="win32";function ut(o){return M(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(o);return lt&&!t.endsWith("\\")?`${t}\\`:t})}const $t=268435456,jt=_.constants.O_RDONLY;function Kt(o){return M(this,void 0,void 0,function*(){try{
yield ft(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Zt(o){return M(this,arguments,void 0,function*(t,r=!1){return(r?yield ft(t):yield be(t)).isDirectory()})}function Ft(o){if(o=
Ht(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return lt?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function _t(o,t){return M(this,void 0,void 0,function*(){let r;try{
r=yield ft(o)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${g}`)}if(r&&r.isFile()){if(lt){const g=P.extname(o).toUpperCase();if(t.
some(E=>E.toUpperCase()===g))return o}else if(Ct(r))return o}const i=o;for(const g of t){o=i+g,r=void 0;try{r=yield ft(o)}catch(E){E.code!=="ENOENT"&&console.log(`Unexpected error attempting to determ\
ine if executable file exists '${o}': ${E}`)}if(r&&r.isFile()){if(lt){try{const E=P.dirname(o),W=P.basename(o).toUpperCase();for(const Me of yield Ze(E))if(W===Me.toUpperCase()){o=P.join(E,Me);break}}catch(E){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${E}`)}return o}else if(Ct(r))return o}}return""})}function Ht(o){return o=o||"",lt?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function Ct(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Qt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var pt=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(
function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).
next())})};function Nt(o,t){return pt(this,arguments,void 0,function*(r,i,g={}){const{force:E,recursive:W,copySourceDirectory:Me}=de(g),De=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(De&&De.
isFile()&&!E)return;const me=De&&De.isDirectory()&&Me?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(W)yield ce(r,me,0,E);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are \
the same file`);yield Re(r,me,E)}})}function Gt(o,t){return pt(this,arguments,void 0,function*(r,i,g={}){if(yield ioUtil.exists(i)){let E=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),E=yield ioUtil.exists(i)),E)if(g.force==null||g.force)yield Rt(i);else throw new Error("Destination already exists")}yield C(path.dirname(i)),yield ioUtil.rename(r,i)})}function Rt(o){return pt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function C(o){return pt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function Y(o,t){return pt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield Y(o,!1);if(!i)throw lt?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield q(o);return r&&r.length>0?r[0]:""})}function q(o){return pt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(lt&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(P.delimiter))g&&t.push(g);if(Ft(o)){const g=yield _t(o,t);return g?[g]:[]}if(o.includes(P.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(P.delimiter))g&&r.push(g);const i=[];for(const g of r){const E=yield _t(P.join(g,o),t);E&&i.push(E)}return i})}function de(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ce(o,t,r,i){return pt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield C(t);const g=yield ioUtil.readdir(o);for(const E of g){const W=`${o}/${E}`,Me=`${t}/${E}`;(yield ioUtil.lstat(W)).isDirectory()?yield ce(W,Me,r,i):yield Re(W,Me,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Re(o,t,r){return pt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Ue=nt(import.meta.url)("timers");var Fe=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(function(E,W){
function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).next())})};
const He=process.platform==="win32";class qe extends Ge.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),g=this._getSpawnArgs(t);let E=r?"":
"[command]";if(He)if(this._isCmdFile()){E+=i;for(const W of g)E+=` ${W}`}else if(t.windowsVerbatimArguments){E+=`"${i}"`;for(const W of g)E+=` ${W}`}else{E+=this._windowsQuoteCmdArg(i);for(const W of g)
E+=` ${this._windowsQuoteCmdArg(W)}`}else{E+=i;for(const W of g)E+=` ${W}`}return E}_processLineBuffer(t,r,i){try{let g=r+t.toString(),E=g.indexOf(f.EOL);for(;E>-1;){const W=g.substring(0,E);i(W),g=g.
substring(E+f.EOL.length),E=g.indexOf(f.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return He&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(He&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const W of t)if(r.some(
Me=>Me===W)){i=!0;break}if(!i)return t;let g='"',E=!0;for(let W=t.length;W>0;W--)g+=t[W-1],E&&t[W-1]==="\\"?g+="\\":t[W-1]==='"'?(E=!0,g+='"'):E=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let g=t.length;g>0;g--)r+=t[g-1],i&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Fe(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||He&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield Y(this.toolPath,!0),new Promise((t,r)=>Fe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.
args)this._debug(`   ${me}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+f.EOL);const g=new et(i,this.toolPath);if(g.on("debug",me=>{
this._debug(me)}),this.options.cwd&&!(yield Kt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const E=this._getSpawnFileName(),W=Le.spawn(E,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,E));let Me="";W.stdout&&W.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!i.silent&&i.outStream&&i.outStream.
write(me),Me=this._processLineBuffer(me,Me,pe=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(pe)})});let De="";if(W.stderr&&W.stderr.on("data",me=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(me),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(me),De=this._processLineBuffer(
me,De,pe=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(pe)})}),W.on("error",me=>{g.processError=me.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
W.on("exit",me=>{g.processExitCode=me,g.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),g.CheckComplete()}),W.on("close",me=>{g.processExitCode=me,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(me,pe)=>{Me.length>0&&this.emit("stdline",Me),De.length>0&&this.emit("errlin\
e",De),W.removeAllListeners(),me?r(me):t(pe)}),this.options.input){if(!W.stdin)throw new Error("child process missing stdin");W.stdin.end(this.options.input)}}))})}}function at(o){const t=[];let r=!1,
i=!1,g="";function E(W){i&&W!=='"'&&(g+="\\"),g+=W,i=!1}for(let W=0;W<o.length;W++){const Me=o.charAt(W);if(Me==='"'){i?E(Me):r=!r;continue}if(Me==="\\"&&i){E(Me);continue}if(Me==="\\"&&r){i=!0;continue}
if(Me===" "&&!r){g.length>0&&(t.push(g),g="");continue}E(Me)}return g.length>0&&t.push(g.trim()),t}class et extends Ge.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ue.setTimeout)(et.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var ot=function(o,t,r,i){function g(E){return E instanceof
r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(
pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).next())})};function yt(o,t,r){return ot(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function st(o,t,r){return ot(this,void 0,void 0,function*(){var i,g;let E="",
W="";const Me=new StringDecoder("utf8"),De=new StringDecoder("utf8"),me=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,pe=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Be=It=>{W+=De.write(It),
pe&&pe(It)},dt=It=>{E+=Me.write(It),me&&me(It)},Pt=Object.assign(Object.assign({},r?.listeners),{stdout:dt,stderr:Be}),cn=yield yt(o,t,Object.assign(Object.assign({},r),{listeners:Pt}));return E+=Me.end(),
W+=De.end(),{exitCode:cn,stdout:E,stderr:W}})}var ht=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(function(E,W){function Me(pe){try{me(i.
next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).next())})};const vt=()=>ht(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),Ot=()=>ht(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),E=(t=(o=g.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:E}}),xt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),mt=f.platform(),Et=f.arch(),zt=mt==="win32",wt=mt==="darwin",qt=mt==="linux";function Xt(){return ht(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield zt?vt():wt?Ot():xt()),{platform:mt,arch:Et,isWindows:zt,isMacOS:wt,isLinux:qt})})}var Bt=function(o,t,r,i){function g(E){return E instanceof r?E:new r(function(W){W(E)})}return new(r||(r=Promise))(
function(E,W){function Me(pe){try{me(i.next(pe))}catch(Be){W(Be)}}function De(pe){try{me(i.throw(pe))}catch(Be){W(Be)}}function me(pe){pe.done?E(pe.value):g(pe.value).then(Me,De)}me((i=i.apply(o,t||[])).
next())})},Lt;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Lt||(Lt={}));function ln(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function At(o){we("add-mask",{},o)}function rn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function St(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function hn(o,t){const r=St(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function mn(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],g=St(o,t);if(r.includes(g))return!0;if(i.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ct(o,t){if(process.env.GITHUB_OUTPUT||"")return L("OUTPUT",O(o,t));process.stdout.write(f.EOL),we("set-output",{name:o},
V(t))}function Wt(o){issue("echo",o?"on":"off")}function Vt(o){process.exitCode=Lt.Failure,kt(o)}function en(){return process.env.RUNNER_DEBUG==="1"}function tn(o){we("debug",{},o)}function kt(o,t={}){
we("error",ue(t),o instanceof Error?o.toString():o)}function nn(o,t={}){we("warning",ue(t),o instanceof Error?o.toString():o)}function sn(o,t={}){we("notice",ue(t),o instanceof Error?o.toString():o)}function on(o){
process.stdout.write(o+f.EOL)}function Jt(o){issue("group",o)}function Mt(){issue("endgroup")}function pn(o,t){return Bt(this,void 0,void 0,function*(){Jt(o);let r;try{r=yield t()}finally{Mt()}return r})}
function wn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function an(o){return process.env[`S\
TATE_${o}`]||""}function Yt(o){return Bt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((ke,Ae,w)=>{function f(ge){const H=ge.protocol==="https:";if(V(ge))return;const te=H?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(te)try{return new we(te)}catch{if(!te.startsWith("http://")&&!te.startsWith("https://"))return new we(
`http://${te}`)}else return}function V(ge){if(!ge.hostname)return!1;const H=ge.hostname;if(ue(H))return!0;const te=process.env.no_proxy||process.env.NO_PROXY||"";if(!te)return!1;let k;ge.port?k=Number(
ge.port):ge.protocol==="http:"?k=80:ge.protocol==="https:"&&(k=443);const S=[ge.hostname.toUpperCase()];typeof k=="number"&&S.push(`${S[0]}:${k}`);for(const F of te.split(",").map(_=>_.trim().toUpperCase()).
filter(_=>_))if(F==="*"||S.some(_=>_===F||_.endsWith(`.${F}`)||F.startsWith(".")&&_.endsWith(`${F}`)))return!0;return!1}function ue(ge){const H=ge.toLowerCase();return H==="localhost"||H.startsWith("1\
27.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class we extends URL{constructor(H,te){super(H,te),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((ke,Ae,w)=>{w.d(Ae,{E:()=>we});class f{diff(H,te,k={}){let S;typeof k=="function"?(S=k,
k={}):"callback"in k&&(S=k.callback);const F=this.castInput(H,k),_=this.castInput(te,k),L=this.removeEmpty(this.tokenize(F,k)),O=this.removeEmpty(this.tokenize(_,k));return this.diffWithOptionsObj(L,O,
k,S)}diffWithOptionsObj(H,te,k,S){var F;const _=z=>{if(z=this.postProcess(z,k),S){setTimeout(function(){S(z)},0);return}else return z},L=te.length,O=H.length;let P=1,U=L+O;k.maxEditLength!=null&&(U=Math.
min(U,k.maxEditLength));const K=(F=k.timeout)!==null&&F!==void 0?F:1/0,D=Date.now()+K,G=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(G[0],te,H,0,k);if(G[0].oldPos+1>=O&&d+1>=L)return _(
this.buildValues(G[0].lastComponent,te,H));let c=-1/0,A=1/0;const T=()=>{for(let z=Math.max(c,-P);z<=Math.min(A,P);z+=2){let oe;const v=G[z-1],b=G[z+1];v&&(G[z-1]=void 0);let x=!1;if(b){const re=b.oldPos-
z;x=b&&0<=re&&re<L}const N=v&&v.oldPos+1<O;if(!x&&!N){G[z]=void 0;continue}if(!N||x&&v.oldPos<b.oldPos?oe=this.addToPath(b,!0,!1,0,k):oe=this.addToPath(v,!1,!0,1,k),d=this.extractCommon(oe,te,H,z,k),oe.
oldPos+1>=O&&d+1>=L)return _(this.buildValues(oe.lastComponent,te,H))||!0;G[z]=oe,oe.oldPos+1>=O&&(A=Math.min(A,z-1)),d+1>=L&&(c=Math.max(c,z+1))}P++};if(S)(function z(){setTimeout(function(){if(P>U||
Date.now()>D)return S(void 0);T()||z()},0)})();else for(;P<=U&&Date.now()<=D;){const z=T();if(z)return z}}addToPath(H,te,k,S,F){const _=H.lastComponent;return _&&!F.oneChangePerToken&&_.added===te&&_.
removed===k?{oldPos:H.oldPos+S,lastComponent:{count:_.count+1,added:te,removed:k,previousComponent:_.previousComponent}}:{oldPos:H.oldPos+S,lastComponent:{count:1,added:te,removed:k,previousComponent:_}}}extractCommon(H,te,k,S,F){
const _=te.length,L=k.length;let O=H.oldPos,P=O-S,U=0;for(;P+1<_&&O+1<L&&this.equals(k[O+1],te[P+1],F);)P++,O++,U++,F.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return U&&!F.oneChangePerToken&&(H.lastComponent={count:U,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=O,P}equals(H,te,k){return k.comparator?k.comparator(H,te):H===te||
!!k.ignoreCase&&H.toLowerCase()===te.toLowerCase()}removeEmpty(H){const te=[];for(let k=0;k<H.length;k++)H[k]&&te.push(H[k]);return te}castInput(H,te){return H}tokenize(H,te){return Array.from(H)}join(H){
return H.join("")}postProcess(H,te){return H}get useLongestToken(){return!1}buildValues(H,te,k){const S=[];let F;for(;H;)S.push(H),F=H.previousComponent,delete H.previousComponent,H=F;S.reverse();const _=S.
length;let L=0,O=0,P=0;for(;L<_;L++){const U=S[L];if(U.removed)U.value=this.join(k.slice(P,P+U.count)),P+=U.count;else{if(!U.added&&this.useLongestToken){let K=te.slice(O,O+U.count);K=K.map(function(D,G){
const d=k[P+G];return d.length>D.length?d:D}),U.value=this.join(K)}else U.value=this.join(te.slice(O,O+U.count));O+=U.count,U.added||(P+=U.count)}}return S}}class V extends f{tokenize(H){return H.slice()}join(H){
return H}removeEmpty(H){return H}}const ue=new V;function we(ge,H,te){return ue.diff(ge,H,te)}})},dn={};function Tt(ke){var Ae=dn[ke];if(Ae!==void 0)return Ae.exports;var w=dn[ke]={exports:{}},f=!0;try{
Xn[ke](w,w.exports,Tt),f=!1}finally{f&&delete dn[ke]}return w.exports}typeof Tt<"u"&&(Tt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var ke=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",f=ue=>{ue&&ue.d<1&&(ue.d=1,ue.forEach(we=>we.r--),ue.forEach(we=>we.r--?we.r++:we()))},V=ue=>ue.map(we=>{if(we!==null&&typeof we=="object"){if(we[ke])return we;if(we.
then){var ge=[];ge.d=0,we.then(k=>{H[Ae]=k,f(ge)},k=>{H[w]=k,f(ge)});var H={};return H[ke]=k=>k(ge),H}}var te={};return te[ke]=k=>{},te[Ae]=we,te});Tt.a=(ue,we,ge)=>{var H;ge&&((H=[]).d=-1);var te=new Set,
k=ue.exports,S,F,_,L=new Promise((O,P)=>{_=P,F=O});L[Ae]=k,L[ke]=O=>(H&&O(H),te.forEach(O),L.catch(P=>{})),ue.exports=L,we(O=>{S=V(O);var P,U=()=>S.map(D=>{if(D[w])throw D[w];return D[Ae]}),K=new Promise(
D=>{P=()=>D(U),P.r=0;var G=d=>d!==H&&!te.has(d)&&(te.add(d),d&&!d.d&&(P.r++,d.push(P)));S.map(d=>d[ke](G))});return P.r?K:U()},O=>(O?_(L[w]=O):F(k),f(H))),H&&H.d<0&&(H.d=0)}})(),Tt.d=(ke,Ae)=>{for(var w in Ae)
Tt.o(Ae,w)&&!Tt.o(ke,w)&&Object.defineProperty(ke,w,{enumerable:!0,get:Ae[w]})},Tt.o=(ke,Ae)=>Object.prototype.hasOwnProperty.call(ke,Ae);var yn=Tt(384);yn=await yn;
