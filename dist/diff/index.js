import{createRequire as nt}from"module";const Jn={};var Xn={313:(Ae=>{Ae.exports=ke;function ke(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}ke.prototype.go=function(X){
this.pending<this.max?f(this,X):this.waiting.push(X)},ke.prototype.wait=function(X){this.pending===0?X(this.error):this.listeners.push(X)},ke.prototype.hold=function(){return g(this)};function g(X){X.
pending+=1;var fe=!1;return ge;function ge(H){if(fe)throw new Error("callback called twice");if(fe=!0,X.error=X.error||H,X.pending-=1,X.waiting.length>0&&X.pending<X.max)f(X,X.waiting.shift());else if(X.
pending===0){var ee=X.listeners;X.listeners=[],ee.forEach(ye)}}function ye(H){H(X.error)}}function f(X,fe){fe(g(X))}}),770:((Ae,ke,g)=>{g(218)}),218:((Ae,ke,g)=>{var f,X=g(278),fe=g(756),ge=g(611),ye=g(
692),H=g(434),ee=g(613),k=g(23);f=E,f=z,f=M,f=C;function E(G){var l=new $(G);return l.request=ge.request,l}function z(G){var l=new $(G);return l.request=ge.request,l.createSocket=P,l.defaultPort=443,l}
function M(G){var l=new $(G);return l.request=ye.request,l}function C(G){var l=new $(G);return l.request=ye.request,l.createSocket=P,l.defaultPort=443,l}function $(G){var l=this;l.options=G||{},l.proxyOptions=
l.options.proxy||{},l.maxSockets=l.options.maxSockets||ge.Agent.defaultMaxSockets,l.requests=[],l.sockets=[],l.on("free",function(O,A,F,se){for(var u=U(A,F,se),v=0,_=l.requests.length;v<_;++v){var T=l.
requests[v];if(T.host===u.host&&T.port===u.port){l.requests.splice(v,1),T.request.onSocket(O);return}}O.destroy(),l.removeSocket(O)})}k.inherits($,H.EventEmitter),$.prototype.addRequest=function(l,c,O,A){
var F=this,se=K({request:l},F.options,U(c,O,A));if(F.sockets.length>=this.maxSockets){F.requests.push(se);return}F.createSocket(se,function(u){u.on("free",v),u.on("close",_),u.on("agentRemove",_),l.onSocket(
u);function v(){F.emit("free",u,se)}function _(T){F.removeSocket(u),u.removeListener("free",v),u.removeListener("close",_),u.removeListener("agentRemove",_)}})},$.prototype.createSocket=function(l,c){
var O=this,A={};O.sockets.push(A);var F=K({},O.proxyOptions,{method:"CONNECT",path:l.host+":"+l.port,agent:!1,headers:{host:l.host+":"+l.port}});l.localAddress&&(F.localAddress=l.localAddress),F.proxyAuth&&
(F.headers=F.headers||{},F.headers["Proxy-Authorization"]="Basic "+new Buffer(F.proxyAuth).toString("base64")),j("making CONNECT request");var se=O.request(F);se.useChunkedEncodingByDefault=!1,se.once(
"response",u),se.once("upgrade",v),se.once("connect",_),se.once("error",T),se.end();function u(oe){oe.upgrade=!0}function v(oe,re,B){process.nextTick(function(){_(oe,re,B)})}function _(oe,re,B){if(se.
removeAllListeners(),re.removeAllListeners(),oe.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",oe.statusCode),re.destroy();var ie=new Error("tunneling socket could not \
be established, statusCode="+oe.statusCode);ie.code="ECONNRESET",l.request.emit("error",ie),O.removeSocket(A);return}if(B.length>0){j("got illegal response body from proxy"),re.destroy();var ie=new Error(
"got illegal response body from proxy");ie.code="ECONNRESET",l.request.emit("error",ie),O.removeSocket(A);return}return j("tunneling connection has established"),O.sockets[O.sockets.indexOf(A)]=re,c(re)}
function T(oe){se.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,oe.message,oe.stack);var re=new Error("tunneling socket could not be established, cause="+oe.message);re.code="ECONNRESET",l.request.emit("error",re),O.removeSocket(A)}},$.prototype.removeSocket=function(l){
var c=this.sockets.indexOf(l);if(c!==-1){this.sockets.splice(c,1);var O=this.requests.shift();O&&this.createSocket(O,function(A){O.request.onSocket(A)})}};function P(G,l){var c=this;$.prototype.createSocket.
call(c,G,function(O){var A=G.request.getHeader("host"),F=K({},c.options,{socket:O,servername:A?A.replace(/:.*$/,""):G.host}),se=fe.connect(0,F);c.sockets[c.sockets.indexOf(O)]=se,l(se)})}function U(G,l,c){
return typeof G=="string"?{host:G,port:l,localAddress:c}:G}function K(G){for(var l=1,c=arguments.length;l<c;++l){var O=arguments[l];if(typeof O=="object")for(var A=Object.keys(O),F=0,se=A.length;F<se;++F){
var u=A[F];O[u]!==void 0&&(G[u]=O[u])}}return G}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var G=Array.prototype.slice.call(arguments);typeof G[0]=="string"?G[0]=
"TUNNEL: "+G[0]:G.unshift("TUNNEL:"),console.error.apply(console,G)}:j=function(){},f=j}),248:(Ae=>{const ke=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function g(f){let X=-1;for(let fe of f)X=ke[(X^fe)&255]^X>>>8;return(X^-1)>>>0}Ae.exports=g}),502:((Ae,ke,g)=>{var f=g(896),X=g(23),fe=g(203),ge=fe.Readable,ye=fe.PassThrough,H=g(313),ee=g(
434).EventEmitter;ke.BufferSlicer=z,ke.FdSlicer=k,X.inherits(k,ee);function k(M){ee.call(this),this.fd=M,this.pend=new H,this.pend.max=1,this.refCount=0}k.prototype.read=function(M,C,$,P,U){var K=this;
K.pend.go(function(j){f.read(K.fd,M,C,$,P,function(G,l,c){j(),U(G,l,c)})})},k.prototype.createReadStream=function(M){return new E(this,M)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;f.close(M.fd,C);function C($){$?M.emit("error",$):M.emit("close")}},X.inherits(E,ge);function E(M,C){
C=C||{},ge.call(this,C),this.context=M,this.context.ref(),this.start=C.start||0,this.endOffset=C.end,this.pos=this.start}E.prototype._read=function(M){var C=this,$=Math.min(C._readableState.highWaterMark,
M);if(C.endOffset!=null&&($=Math.min($,C.endOffset-C.pos)),$<=0){C.push(null),this._cleanup();return}C.context.pend.go(function(P){var U=Buffer.allocUnsafe($);f.read(C.context.fd,U,0,$,C.pos,function(K,j){
K?C.destroy(K):j===0?(C.push(null),C._cleanup()):(C.pos+=j,C.push(U.slice(0,j))),P()})})},E.prototype._destroy=function(M,C){this._cleanup(),C(M)},E.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},X.inherits(z,ee);function z(M){ee.call(this),this.refCount=0,this.buffer=M}z.prototype.read=function(M,C,$,P,U){if(!(0<=C&&C<=M.length))throw new RangeError("offset\
 outside buffer: 0 <= "+C+" <= "+M.length);if(P<0)throw new RangeError("position is negative: "+P);if(C+$>M.length&&($=M.length-C),P+$>this.buffer.length&&($=this.buffer.length-P),$<=0){setImmediate(function(){
U(null,0)});return}this.buffer.copy(M,C,P,P+$),setImmediate(function(){U(null,$)})},z.prototype.createReadStream=function(M){M=M||{};var C=new ye(M);C.start=M.start||0,C.endOffset=M.end,C.pos=C.endOffset||
this.buffer.length;for(var $=this.buffer.slice(C.start,C.pos),P=65536,U=0;;){var K=U+P;if(K>=$.length){U<$.length&&C.write($.slice(U,$.length));break}C.write($.slice(U,K)),U=K}return C.end(),C},z.prototype.
ref=function(){this.refCount+=1},z.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ae,ke,g)=>{var f,X=g(896),fe=g(106),ge=g(502),ye=g(23),H=g(434).
EventEmitter,ee=g(203).Transform,k=g(203).PassThrough,E=g(203).Writable;const z=typeof fe.crc32=="function"?fe.crc32:g(248);f=U,f=K,f=j,f=G,f=M,f=C,ke.SY=$,f=P,f=se,ke.ax=u,f=v,f=_,f=l,f=A,f=F,f=re;function M(h,m){
return new Promise((V,N)=>{U(h,{...m,lazyEntries:!0},function(de,xe){if(de)return N(de);V(xe)})})}function C(h,m){return new Promise((V,N)=>{K(h,{...m,lazyEntries:!0},function(de,xe){if(de)return N(de);
V(xe)})})}function $(h,m){return new Promise((V,N)=>{j(h,{...m,lazyEntries:!0},function(de,xe){if(de)return N(de);V(xe)})})}function P(h,m,V){return new Promise((N,de)=>{G(h,m,{...V,lazyEntries:!0},function(xe,Ee){
if(xe)return de(xe);N(Ee)})})}function U(h,m,V){typeof m=="function"&&(V=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!0),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.
decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),V==null&&(V=Je),X.open(h,"r",function(N,de){if(N)return V(N);K(de,m,function(xe,Ee){
xe&&X.close(de,Je),V(xe,Ee)})})}function K(h,m,V){typeof m=="function"&&(V=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!1),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&
(m.decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),V==null&&(V=Je),X.fstat(h,function(N,de){if(N)return V(N);var xe=new ge.FdSlicer(
h);G(xe,de.size,m,V)})}function j(h,m,V){typeof m=="function"&&(V=m,m=null),m==null&&(m={}),m.autoClose=!1,m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.decodeStrings=!0),m.validateEntrySizes==
null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1);var N=new ge.BufferSlicer(h);G(N,h.length,m,V)}function G(h,m,V,N){typeof V=="function"&&(N=V,V=null),V==null&&(V={}),V.
autoClose==null&&(V.autoClose=!0),V.lazyEntries==null&&(V.lazyEntries=!1),V.decodeStrings==null&&(V.decodeStrings=!0);var de=!!V.decodeStrings;if(V.validateEntrySizes==null&&(V.validateEntrySizes=!0),
V.strictFileNames==null&&(V.strictFileNames=!1),N==null&&(N=Je),typeof m!="number")throw new Error("expected totalSize parameter to be a number");if(m>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");h.ref();var xe=22,Ee=20,Ue=65535,Z=Math.min(Ee+xe+Ue,m),te=Te(Z),Y=m-te.length;T(h,te,0,
Z,Y,function(pe){if(pe)return N(pe);for(var ae=Z-xe;ae>=0;ae-=1)if(te.readUInt32LE(ae)===101010256){var le=te.subarray(ae),Se=le.readUInt16LE(4),Le=le.readUInt16LE(10),$e=le.readUInt32LE(16),He=le.readUInt16LE(
20),Ge=le.length-xe;if(He!==Ge)return N(new Error("Invalid comment length. Expected: "+Ge+". Found: "+He+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Be=de?be(le.subarray(22),!1):le.subarray(22);if(ae-Ee>=0&&te.readUInt32LE(ae-Ee)===117853008){var ze=te.subarray(ae-Ee,ae-Ee+Ee),S=Fe(ze,8),ne=Te(56);return T(h,ne,0,ne.length,S,
function(L){return L?N(L):ne.readUInt32LE(0)!==101075792?N(new Error("invalid zip64 end of central directory record signature")):(Se=ne.readUInt32LE(16),Se!==0?N(new Error("multi-disk zip files are no\
t supported: found disk number: "+Se)):(Le=Fe(ne,32),$e=Fe(ne,48),N(null,new l(h,$e,m,Le,Be,V.autoClose,V.lazyEntries,de,V.validateEntrySizes,V.strictFileNames))))})}return Se!==0?N(new Error("multi-d\
isk zip files are not supported: found disk number: "+Se)):N(null,new l(h,$e,m,Le,Be,V.autoClose,V.lazyEntries,de,V.validateEntrySizes,V.strictFileNames))}N(new Error("End of central directory record \
signature not found. Either not a zip file, or file is truncated."))})}ye.inherits(l,H);function l(h,m,V,N,de,xe,Ee,Ue,Z,te){var Y=this;H.call(Y),Y.reader=h,Y.reader.on("error",function(pe){O(Y,pe)}),
Y.reader.once("close",function(){Y.emit("close")}),Y.readEntryCursor=m,Y.fileSize=V,Y.entryCount=N,Y.comment=de,Y.entriesRead=0,Y.autoClose=!!xe,Y.lazyEntries=!!Ee,Y.decodeStrings=!!Ue,Y.validateEntrySizes=
!!Z,Y.strictFileNames=!!te,Y.isOpen=!0,Y.emittedError=!1,Y.hasEachEntryBeenCalled=!1,Y.lazyEntries||Y._readEntry()}l.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(h,m){
h.autoClose&&h.close(),O(h,m)}function O(h,m){h.emittedError||(h.emittedError=!0,h.emit("error",m))}l.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without la\
zyEntries:true");this._readEntry()},l.prototype._readEntry=function(){var h=this;if(h.entryCount===h.entriesRead){setImmediate(function(){h.autoClose&&h.close(),!h.emittedError&&h.emit("end")});return}
if(!h.emittedError){var m=Te(46);T(h.reader,m,0,m.length,h.readEntryCursor,function(V){if(V)return c(h,V);if(!h.emittedError){var N=new A,de=m.readUInt32LE(0);if(de!==33639248)return c(h,new Error("in\
valid central directory file header signature: 0x"+de.toString(16)));if(N.versionMadeBy=m.readUInt16LE(4),N.versionNeededToExtract=m.readUInt16LE(6),N.generalPurposeBitFlag=m.readUInt16LE(8),N.compressionMethod=
m.readUInt16LE(10),N.lastModFileTime=m.readUInt16LE(12),N.lastModFileDate=m.readUInt16LE(14),N.crc32=m.readUInt32LE(16),N.compressedSize=m.readUInt32LE(20),N.uncompressedSize=m.readUInt32LE(24),N.fileNameLength=
m.readUInt16LE(28),N.extraFieldLength=m.readUInt16LE(30),N.fileCommentLength=m.readUInt16LE(32),N.internalFileAttributes=m.readUInt16LE(36),N.externalFileAttributes=m.readUInt32LE(38),N.relativeOffsetOfLocalHeader=
m.readUInt32LE(42),N.generalPurposeBitFlag&64)return c(h,new Error("strong encryption is not supported"));h.readEntryCursor+=46,m=Te(N.fileNameLength+N.extraFieldLength+N.fileCommentLength),T(h.reader,
m,0,m.length,h.readEntryCursor,function(xe){if(xe)return c(h,xe);if(!h.emittedError){N.fileNameRaw=m.subarray(0,N.fileNameLength);var Ee=N.fileNameLength+N.extraFieldLength;N.extraFieldRaw=m.subarray(
N.fileNameLength,Ee),N.fileCommentRaw=m.subarray(Ee,Ee+N.fileCommentLength);try{N.extraFields=_(N.extraFieldRaw)}catch(Le){return c(h,Le)}if(h.decodeStrings){var Ue=(N.generalPurposeBitFlag&2048)!==0;
N.fileComment=be(N.fileCommentRaw,Ue),N.fileName=u(N.generalPurposeBitFlag,N.fileNameRaw,N.extraFields,h.strictFileNames);var Z=v(N.fileName);if(Z!=null)return c(h,new Error(Z))}else N.fileComment=N.fileCommentRaw,
N.fileName=N.fileNameRaw;N.comment=N.fileComment,h.readEntryCursor+=m.length,h.entriesRead+=1;for(var te=0;te<N.extraFields.length;te++){var Y=N.extraFields[te];if(Y.id===1){var pe=Y.data,ae=0;if(N.uncompressedSize===
4294967295){if(ae+8>pe.length)return c(h,new Error("zip64 extended information extra field does not include uncompressed size"));N.uncompressedSize=Fe(pe,ae),ae+=8}if(N.compressedSize===4294967295){if(ae+
8>pe.length)return c(h,new Error("zip64 extended information extra field does not include compressed size"));N.compressedSize=Fe(pe,ae),ae+=8}if(N.relativeOffsetOfLocalHeader===4294967295){if(ae+8>pe.
length)return c(h,new Error("zip64 extended information extra field does not include relative header offset"));N.relativeOffsetOfLocalHeader=Fe(pe,ae),ae+=8}break}}if(h.validateEntrySizes&&N.compressionMethod===
0){var le=N.uncompressedSize;if(N.isEncrypted()&&(le+=12),N.compressedSize!==le){var Se="compressed/uncompressed size mismatch for stored file: "+N.compressedSize+" != "+N.uncompressedSize;return c(h,
new Error(Se))}}h.emit("entry",N),h.lazyEntries||h._readEntry()}})}})}},l.prototype.eachEntry=function(){const h=this;if(!h.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(h.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");h.hasEachEntryBeenCalled=!0;let m=null;h.on("entry",N),h.on("end",de),h.on("error",xe);function V(){h.removeListener("entry",N),h.removeListener(
"end",de),h.removeListener("error",xe),h.autoClose&&h.close()}function N(Ee){let{resolve:Ue}=m;m=null,Ue({value:Ee})}function de(){let{resolve:Ee}=m;m=null,V(),Ee({done:!0})}function xe(Ee){let{reject:Ue}=m;
m=null,V(),Ue(Ee)}return{[Symbol.asyncIterator](){return this},next(){const Ee=new Promise((Ue,Z)=>{if(m!=null)throw new Error("next() called before previous Promise was resolved.");m={resolve:Ue,reject:Z}});
return h.readEntry(),Ee},return(Ee){return V(),Promise.resolve({done:!0,value:Ee})},throw(Ee){return V(),Promise.reject(Ee)}}},l.prototype.openReadStream=function(h,m,V){var N=this,de=0,xe=h.compressedSize;
if(V==null&&(V=m,m=null),m==null)m={};else{if(m.decodeFileData===!1){if(m.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(m.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(m.decrypt!=null){if(!h.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(m.decrypt!==!1)throw new Error("invalid options.decrypt value: "+m.decrypt);if(h.isCompressed()&&m.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(m.decompress!=null){if(!h.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(m.decompress===!1||m.decompress===!0))throw new Error("invalid options.decompress value: "+m.decompress);Ue=m.decompress}}if(m.start!=null){if(de=m.start,de<0)throw new Error(
"options.start < 0");if(de>h.compressedSize)throw new Error("options.start > entry.compressedSize")}if(m.end!=null){if(xe=m.end,xe<0)throw new Error("options.end < 0");if(xe>h.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(xe<de)throw new Error("options.end < options.start")}}var Ee=m.decodeFileData===!1||(h.compressionMethod===0||h.compressionMethod===8&&m.decompress===!1)&&(!h.
isEncrypted()||m.decrypt===!1);if((m.start!=null||m.end!=null)&&!Ee)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!N.isOpen)return V(new Error(
"closed"));if(h.isEncrypted()&&!Ee&&m.decrypt!==!1)return V(new Error("entry is encrypted, and options.decodeFileData !== false"));var Ue;if(Ee)Ue=!1;else if(h.compressionMethod===8)Ue=m.decodeFileData!==
!0;else return V(new Error("unsupported compression method: "+h.compressionMethod));N.readLocalFileHeader(h,{minimal:!0},function(Z,te){if(Z)return V(Z);N.openReadStreamLowLevel(te.fileDataStart,h.compressedSize,
de,xe,Ue,h.uncompressedSize,V)})},l.prototype.openReadStreamLowLevel=function(h,m,V,N,de,xe,Ee){var Ue=this,Z=h+m,te=Ue.reader.createReadStream({start:h+V,end:h+N}),Y=te;if(de){var pe=!1,ae=fe.createInflateRaw();
te.on("error",function(le){setImmediate(function(){pe||ae.emit("error",le)})}),te.pipe(ae),Ue.validateEntrySizes?(Y=new oe(xe),ae.on("error",function(le){setImmediate(function(){pe||Y.emit("error",le)})}),
ae.pipe(Y)):Y=ae,Ke(Y,function(){pe=!0,ae!==Y&&ae.unpipe(Y),te.unpipe(ae),te.destroy()})}Ee(null,Y)},l.prototype.readLocalFileHeader=function(h,m,V){var N=this;V==null&&(V=m,m=null),m==null&&(m={}),N.
reader.ref();var de=Te(30);T(N.reader,de,0,de.length,h.relativeOffsetOfLocalHeader,function(xe){try{if(xe)return V(xe);var Ee=de.readUInt32LE(0);if(Ee!==67324752)return V(new Error("invalid local file\
 header signature: 0x"+Ee.toString(16)));var Ue=de.readUInt16LE(26),Z=de.readUInt16LE(28),te=h.relativeOffsetOfLocalHeader+30+Ue+Z;if(te+h.compressedSize>N.fileSize)return V(new Error("file data overf\
lows file bounds: "+te+" + "+h.compressedSize+" > "+N.fileSize));if(m.minimal)return V(null,{fileDataStart:te});var Y=new F;Y.fileDataStart=te,Y.versionNeededToExtract=de.readUInt16LE(4),Y.generalPurposeBitFlag=
de.readUInt16LE(6),Y.compressionMethod=de.readUInt16LE(8),Y.lastModFileTime=de.readUInt16LE(10),Y.lastModFileDate=de.readUInt16LE(12),Y.crc32=de.readUInt32LE(14),Y.compressedSize=de.readUInt32LE(18),Y.
uncompressedSize=de.readUInt32LE(22),Y.fileNameLength=Ue,Y.extraFieldLength=Z,de=Te(Ue+Z),N.reader.ref(),T(N.reader,de,0,de.length,h.relativeOffsetOfLocalHeader+30,function(pe){try{return pe?V(pe):(Y.
fileName=de.subarray(0,Ue),Y.extraField=de.subarray(Ue),V(null,Y))}finally{N.reader.unref()}})}finally{N.reader.unref()}})},l.prototype.openReadStreamPromise=function(h,m){return new Promise((V,N)=>{this.
openReadStream(h,m,function(de,xe){if(de)return N(de);V(xe)})})},l.prototype.openReadStreamLowLevelPromise=function(h,m,V,N,de,xe){return new Promise((Ee,Ue)=>{this.openReadStream(h,m,V,N,de,xe,function(Z,te){
if(Z)return Ue(Z);Ee(te)})})},l.prototype.readLocalFileHeaderPromise=function(h,m){return new Promise((V,N)=>{this.readLocalFileHeader(h,m,function(de,xe){if(de)return N(de);V(xe)})})};function A(){}A.
prototype.getLastModDate=function(h){if(h==null&&(h={}),!h.forceDosFormat)for(var m=0;m<this.extraFields.length;m++){var V=this.extraFields[m];if(V.id===21589){var N=V.data;if(N.length<5)continue;var de=N[0],
xe=1;if(!(de&xe))continue;var Ee=N.readInt32LE(1);return new Date(Ee*1e3)}else if(V.id===10){var N=V.data;if(N.length!==32||N.readUInt16LE(4)!==1||N.readUInt16LE(6)!==24)continue;var Ue=N.readUInt32LE(
8)+4294967296*N.readInt32LE(12),Z=Ue/1e4-116444736e5;return new Date(Z)}}return se(this.lastModFileDate,this.lastModFileTime,h.timezone)},A.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&
(this.compressionMethod===0||this.compressionMethod===8)},A.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},A.prototype.isCompressed=function(){return this.compressionMethod===
8};function F(){}function se(h,m,V){var N=h&31,de=(h>>5&15)-1,xe=(h>>9&127)+1980,Ee=0,Ue=(m&31)*2,Z=m>>5&63,te=m>>11&31;if(V==null||V==="local")return new Date(xe,de,N,te,Z,Ue,Ee);if(V==="UTC")return new Date(
Date.UTC(xe,de,N,te,Z,Ue,Ee));throw new Error("unrecognized options.timezone: "+options.timezone)}function u(h,m,V,N){for(var de=null,xe=0;xe<V.length;xe++){var Ee=V[xe];if(Ee.id===28789){if(Ee.data.length<
6||Ee.data.readUInt8(0)!==1)continue;var Ue=Ee.data.readUInt32LE(1);if(z(m)!==Ue)continue;de=be(Ee.data.subarray(5),!0);break}}if(de==null){var Z=(h&2048)!==0;de=be(m,Z)}return N||(de=de.replace(/\\/g,
"/")),de}function v(h){return h.indexOf("\\")!==-1?"invalid characters in fileName: "+h:/^[a-zA-Z]:/.test(h)||/^\//.test(h)?"absolute path: "+h:h.split("/").indexOf("..")!==-1?"invalid relative path: "+
h:null}function _(h){for(var m=[],V=0;V<h.length-3;){var N=h.readUInt16LE(V+0),de=h.readUInt16LE(V+2),xe=V+4,Ee=xe+de;if(Ee>h.length)throw new Error("extra field length exceeds extra field buffer size");
var Ue=h.subarray(xe,Ee);m.push({id:N,data:Ue}),V=Ee}return m}function T(h,m,V,N,de,xe){if(N===0)return setImmediate(function(){xe(null,Te(0))});h.read(m,V,N,de,function(Ee,Ue){if(Ee)return xe(Ee);if(Ue<
N)return xe(new Error("unexpected EOF"));xe()})}ye.inherits(oe,ee);function oe(h){ee.call(this),this.actualByteCount=0,this.expectedByteCount=h}oe.prototype._transform=function(h,m,V){if(this.actualByteCount+=
h.length,this.actualByteCount>this.expectedByteCount){var N="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return V(new Error(N))}V(null,h)},oe.
prototype._flush=function(h){if(this.actualByteCount<this.expectedByteCount){var m="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return h(new Error(
m))}h()},ye.inherits(re,H);function re(){H.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){var h=this;if(h.refCount-=1,h.refCount>0)return;if(h.refCount<
0)throw new Error("invalid unref");h.close(m);function m(V){if(V)return h.emit("error",V);h.emit("close")}},re.prototype.createReadStream=function(h){h==null&&(h={});var m=h.start,V=h.end;if(m===V){var N=new k;
return setImmediate(function(){N.end()}),N}var de=this._readStreamForRange(m,V),xe=!1,Ee=new B(this);de.on("error",function(Z){setImmediate(function(){xe||Ee.emit("error",Z)})}),Ke(Ee,function(){de.unpipe(
Ee),Ee.unref(),de.destroy()});var Ue=new oe(V-m);return Ee.on("error",function(Z){setImmediate(function(){xe||Ue.emit("error",Z)})}),Ke(Ue,function(){xe=!0,Ee.unpipe(Ue),Ee.destroy()}),de.pipe(Ee).pipe(
Ue)},re.prototype._readStreamForRange=function(h,m){throw new Error("not implemented")},re.prototype.read=function(h,m,V,N,de){var xe=this.createReadStream({start:N,end:N+V}),Ee=new E,Ue=0;Ee._write=function(Z,te,Y){
Z.copy(h,m+Ue,0,Z.length),Ue+=Z.length,Y()},Ee.on("finish",de),xe.on("error",function(Z){de(Z)}),xe.pipe(Ee)},re.prototype.close=function(h){setImmediate(h)},ye.inherits(B,k);function B(h){k.call(this),
this.context=h,this.context.ref(),this.unreffedYet=!1}B.prototype._flush=function(h){this.unref(),h()},B.prototype.unref=function(h){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ie="\
\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\
\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function be(h,m){if(m)return h.toString("utf8");for(var V="",N=0;N<h.length;N++)V+=ie[h[N]];return V}function Fe(h,m){var V=h.readUInt32LE(m),N=h.readUInt32LE(m+4);return N*4294967296+V}var Te;typeof Buffer.
allocUnsafe=="function"?Te=function(h){return Buffer.allocUnsafe(h)}:Te=function(h){return new Buffer(h)};function Ke(h,m){typeof h.destroy=="function"?h._destroy=function(V,N){m(),N?.(V)}:h.destroy=m}
function Je(h){if(h)throw h}}),613:(Ae=>{Ae.exports=nt(import.meta.url)("assert")}),434:(Ae=>{Ae.exports=nt(import.meta.url)("events")}),896:(Ae=>{Ae.exports=nt(import.meta.url)("fs")}),611:(Ae=>{Ae.exports=
nt(import.meta.url)("http")}),692:(Ae=>{Ae.exports=nt(import.meta.url)("https")}),278:(Ae=>{Ae.exports=nt(import.meta.url)("net")}),598:(Ae=>{Ae.exports=nt(import.meta.url)("node:crypto")}),24:(Ae=>{Ae.
exports=nt(import.meta.url)("node:fs")}),455:(Ae=>{Ae.exports=nt(import.meta.url)("node:fs/promises")}),760:(Ae=>{Ae.exports=nt(import.meta.url)("node:path")}),203:(Ae=>{Ae.exports=nt(import.meta.url)(
"stream")}),756:(Ae=>{Ae.exports=nt(import.meta.url)("tls")}),23:(Ae=>{Ae.exports=nt(import.meta.url)("util")}),106:(Ae=>{Ae.exports=nt(import.meta.url)("zlib")}),991:((Ae,ke,g)=>{g.d(ke,{RT:()=>H,i_:()=>ye});
var f=g(528),X=g(899),fe=g(279),ge=g(192);class ye{#e=[];#t;constructor(){const E=f.V4("api-key");E!==""&&f.Pq(E)}text(E){return f.V4(E)}lines(E){return f.V4(E,{trimWhitespace:!1})}optional(E,z){const M=this.
text(E);return M===""?void 0:this.parse(E,M,z)}parse(E,z,M){try{return M(z)}catch(C){this.refuse(E,(0,fe.gJ)(C),(0,fe.h_)(C).topic);return}}required(E,z,M="is required"){return this.text(E)===""&&this.
refuse(E,M),this.optional(E,z)}notEmpty(E,z,M){if(process.env[`INPUT_${E.toUpperCase()}`]?.trim()===""){const C=`Where an event has no inputs, write \`\${{ inputs.${E} || ${M} }}\``;this.refuse(E,`is \
empty. Is the name in the expression right?${M===void 0?"":` ${C}`}`)}return this.optional(E,z)}boolean(E,z){return this.notEmpty(E,ge.yG,z?void 0:"false")??z}exclude(E,z){for(const M of E)this.text(M)!==
""&&this.refuse(M,`can't be combined with ${z}`)}refuse(E,z,M="before-anything-is-sent"){this.#t??=M,this.#e.push(`${E} ${z.replace(/(?<=[a-z])\.$/,"")}`)}check(E){if(E!==void 0&&this.#e.length===0)return E;
throw new fe.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function H(k){return k.parse("ignore",k.lines("ignore"),X.wo)??X.K$}function ee(k){const E=k.required("host",parseAddress),M=k.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),C=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,$=(k.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,P=k.boolean("summary",!0);return E&&M?{host:E,apiKey:M,timeoutMs:C,longestWaitMs:$,summary:P}:void 0}}),697:((Ae,ke,g)=>{g.d(ke,{UX:()=>z,bg:()=>l});var f=g(455),X=g(760),fe=g(279),ge=g(
725),ye=g(276),H=g(57),ee=g(706);function k({host:c,pathname:O}){return c+O.replace(/\/$/,"")}const E=2e4;function z({message:c}){return(0,ee.OX)(c,1e3)}const M="<dock status ID>";function C(c){const O=new Map;
for(const{name:F,error:se,job:u}of c){if(!se)continue;const{"dock-status-id":v}=u,_=v===void 0?se.message:se.message.replaceAll(v,M),T=O.get(_)??{names:[],ids:[],help:helpFor(se)};O.set(_,T),T.names.push(
F),v!==void 0&&T.ids.push(v)}const A=Math.max(100,Math.min(1e3,Math.floor(E/O.size)));return Array.from(O,([F,{names:se,ids:u,help:v}])=>({names:se,message:toSingleLine(F,A).replaceAll(M,()=>u.join(",\
 ")),help:v}))}function $(c){return C(c).map(({names:O,message:A})=>`${O.join(", ")}: ${A}`).join(" | ")}function P(c,O){return!c||!O||c.message===O.message?c??O:U(c,`${c.message} Also: ${O.message}`)}
function U(c,O){return new Failure({what:O,topic:asFailure(c).topic,cause:c})}async function K(c,O,{platform:A,titles:F,facts:se=[],known:u,work:v}){let _=u;const T=B=>{_=B,setOutputs(B)};T(u);const oe={
inputs:c,platform:A,log:runnerLog(),signal:O,endsAt:1/0,publish:T},re=await v(oe).then(()=>{},toError);if(c.summary){const B=factTable([["Host",{words:k(c.host)}],...se,["Workflow ID",_["workflow-id"]],
["Dock status ID",_["dock-status-id"]],["Status",_.status&&{words:_.status}],["Duration",{words:humanTime(performance.now())}]]);re?await writeSummary(F.failed,withHelp(z(re),helpFor(re)),B):await writeSummary(
F.done,B)}if(re)throw re}const j=1e6;async function G(c,O){const A=JSON.stringify(O);await l(`the output ${c}`,{[`${c}.json`]:A});const F=Buffer.byteLength(A)>j;F&&notice(`The output ${c} would be lon\
ger than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:F?[]:O})}async function l(c,O){try{const A=await(0,ye.Pd)("workflow-results-");for(const[F,se]of Object.entries(O)){const u=(0,X.
join)(A,F);await(0,f.writeFile)(u,se).catch((0,ye.E_)(u)),(0,ye.n0)({[`${(0,X.parse)(F).name}-path`]:u})}}catch(A){(0,ge.t1)().warning(`Can't keep ${c} as a file. ${(0,fe.gJ)(A)}`)}}}),953:((Ae,ke,g)=>{
g.d(ke,{S:()=>Wn});var f=g(124),X=g(706);const fe=Number.MAX_SAFE_INTEGER,ge=2,ye=60,H="</details>",ee=41,k=100;function E(e,n={}){const{under:s=()=>"",parts:a=[],noun:p="change",folded:b=!1}=n,{length:d}=s(
fe),{least:D=d===0?e:`${e} \u2026`,changes:w=j(a)}=n;return{line:e,under:s,size:e.length+d,least:D,parts:a,changes:w,noun:p,folded:b}}function z(e,n,s={}){return n.length===0?[]:[E(e,{...s,parts:n})]}
function M(e,n){const s=({leaf:R,outer:q})=>q.length===1?0:R.size,a=(R,q)=>s(R)-s(q),p=new Map,b=()=>G(U(e,p).filter(([R])=>R!=="")),d=[];let D=$(e,[]).sort(a),w=n;for(let R=-1;D.length>0&&R<d.length;w=
n-C(b()))R=d.length,D=D.filter(q=>{const Oe=q.outer.filter(We=>!p.has(We)),Ie=Oe.map(We=>We.line.length+ge+ye+(We.folded?ee:0)).reduce((We,Ye)=>We+Ye,q.leaf.least.length+ge);if(Ie>w)return!0;w-=Ie;for(const We of Oe)
p.set(We,[]);return p.set(q.leaf,[q.leaf.least]),d.push(q),!1});for(const[R,{leaf:q}]of d.sort(a).entries()){const Oe=P(q,q.least.length+Math.floor(w/(d.length-R)));w-=C(Oe)-q.least.length,p.set(q,Oe)}
return b()}function C(e){return e.reduce((n,{length:s})=>n+s,0)}function $(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>$(s,[...n,e]))}function P({line:e,under:n,size:s,least:a},p){
if(s<=p)return[e,n(Math.max(p,fe))];for(let b=p-e.length-ye;b>k;b=Math.floor(b*.7)){const d=n(b);if(d!==""&&e.length+d.length<=p)return[e,d]}return[a]}function U(e,n){const{line:s,parts:a,folded:p}=e;
if(a.length===0)return[n.get(e)??[]];const d=[...a.filter(D=>n.has(D)).flatMap(D=>U(D,n)),[K(e,a.filter(D=>!n.has(D)))]];return p?[[`<details><summary>${s}</summary>`],...d,[H]]:[[s],...d]}function K({
noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,X.hS)(n.length,"more connection")}`;if(j(n)===0)return"";const s=e==="workflow"?` in ${(0,X.hS)(n.length,"more workflow")}`:"";return`\
\u2026 and ${(0,X.hS)(j(n),"more change")}${s}`}function j(e){return e.reduce((n,{changes:s})=>n+s,0)}function G(e){const n=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,a)=>{const p=s[0]===H||n(s)&&
n(e[a-1]);return[a===0?"":p?`
`:`

`,...s]})}var l=g(132),c=g(436),O=g(665),A=g(997),F=g(408);const se="next to goto target targets wire wires link links edge edges transition transitions connection connections",u="source from origin s\
rc tail out".split(" "),v=`${se} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),_="action activity block node state step task widget id".split("\
 "),T="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),oe="handle port pin output socket".split(" "),re=/^[\p{L} _-]{1,30}$/u,
B=60;function ie(e,n){return be(e).some(s=>n.includes(s))}function be(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(n=>n.toLowerCase())}function Fe({slot:e,value:n},s,a){const p=s?
(0,c.YD)(s.value):[],d=T.flatMap(R=>p.filter(q=>q.toLowerCase()===R)).map(R=>{const[q,Oe]=[s?.field.inner.get(R),Ke(s?.value.members.get(R))];return q&&(0,A.t5)(q).some(({texts:Ie})=>Ie.size>1)||Oe.includes(
" ")?Oe:""}),D=a.filter(R=>!Te(R)),w=e===void 0?[]:[`output ${e+1}`];return[Ke(n),...d].find(R=>R!=="")??[...D,...w].join(", ")}function Te(e){return v.includes(e.toLowerCase())||be([e]).every(n=>[...v,
..._].includes(n))}function Ke(e){const s=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(a=>a.trim()||[])).join(", ");return s.length>B||c.kk.test(s)?"":s}function Je(e,{find:n}){const s=new Map(e.map(d=>[
d,h(d)])),a=(0,O.Vn)([...s.values()].map(d=>d?.text)),p=[...a.values()].reduce((d,D)=>Math.max(d,D),0),b=(0,F.$z)(e,({source:d})=>d);return e.map(d=>{const D=s.get(d);if(D===void 0||d.label!=="")return d;
const w=n(D.text,D.place),R=w&&(0,A.FK)(w,d.source)?T.map(We=>Ke(w.value.members.get(We))):[],q=[...R,(0,c.e1)(D.text)].find(We=>We!=="")??"",Oe=b.get(d.source)?.some(We=>s.get(We)?.text!==D.text),_e=R.
length>0||a.get(D.text)===p;return(Oe||!_e)&&(q!==(0,c.e1)(D.text)||re.test(q))?{...d,label:q,links:[...d.links,{...D,target:d.target}]}:d})}function h({links:[e]}){const n=e&&(0,c.YD)(e.place.value).
find(p=>ie([p],u)&&ie([p],oe)),[s,a]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&a&&s?.type==="string"?{...e,text:s.text,field:a,value:s}:void 0}const m="target to dest de\
stination head in".split(" "),N=`${se} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.
split(" "),de="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function xe(e,n){const s=(0,A.BQ)(e,n),a=(0,A.t5)(s.root).flatMap(q=>Ue(q,s)),p=Je(te(a),s),
b=p.length>0?p:Se(a,s),d=new Set(b.flatMap(({source:q,target:Oe})=>[q.field,Oe.field])),D=(0,F.$z)(s.places,({field:q})=>q),w=[...d].filter(q=>[...d].some(Oe=>Ee(D.get(q),D.get(Oe))));for(const q of w)
d.delete(q);const R=b.filter(({source:q,target:Oe})=>d.has(q.field)&&d.has(Oe.field));return{root:s.root,nodes:s.places.filter(({field:q})=>d.has(q)),edges:R}}function Ee(e=[],n=[]){const s=([p])=>p?.
field.keys.length??0;if(s(n)>=s(e))return!1;const a=new Set(n.map(({value:p})=>(0,c.TH)(p)));return 2*e.filter(({value:p})=>(0,c.TH)(p)!==void 0&&a.has((0,c.TH)(p))).length>e.length}function Ue(e,{find:n}){
const s=e.references.flatMap(D=>{const w=n(D.text,D.place);return w?[{...D,field:e,target:w}]:[]}),a=s.filter(({place:D,target:w})=>!(0,A.FK)(D,w)),p=s.length/e.references.length,b=p>=.5&&Z(e.references)-
Z(s)<=2;return(p>=.9||b&&ie(e.keys.slice(-2),N))&&2*a.length>=s.length?[s]:[]}function Z(e){return new Set(e.map(({text:n})=>n)).size}function te(e){const n=e.filter(s=>!s.some(({place:a,target:p})=>p.
field===a.field));return[...(0,F.$z)(n,([s])=>s?.place.field).values()].flatMap(s=>{const a=(0,F.$z)(s,d=>Y(d,u)),p=(0,F.$z)(s,d=>Y(d,m));a.delete(void 0);const b=[...a].flatMap(([d,D])=>D.flatMap(w=>(p.
get(d)??[]).map(R=>pe(w,R))));return b.sort((d,D)=>ae(D)-ae(d)||le(d)-le(D)),b[0]??[]})}function Y([e],n){const s=be(e?.field.keys.slice(-2)??[]),a=s.filter(p=>!n.includes(p));return a.length<s.length?
a.join(" "):void 0}function pe(e,n){const s=new Map(e.map(a=>[a.place,a]));return n.flatMap(a=>{const p=s.get(a.place),b=p&&{source:p.target,target:a.target,links:[p,a]};return b?[{...b,label:Fe(a,a.place,
[]),item:a.place.value}]:[]})}function ae(e){return e.filter(({source:n,target:s})=>!(0,A.FK)(n,s)&&!(0,A.FK)(s,n)).length}function le([e]){return e?e.source.field.keys.length+e.target.field.keys.length:
0}function Se(e,n){const[s,a]=[[],[]],p=new Set;for(const d of e){const D=d.flatMap(_e=>Le(_e,n)),[w]=D;if(w===void 0||10*D.length<9*d.length)continue;const R=w.link.field.keys.slice(w.inside.field.keys.
length),q=D.filter(({source:_e,inside:Ie})=>_e!==Ie);for(const{inside:_e}of q)p.add(_e.key);const Oe=ie(R,de);if(!(!Oe&&q.length===0&&!ie(R,N)))for(const{link:_e,source:Ie}of D){const We=_e.place===Ie?
void 0:_e.place,Ye={label:Fe(_e,We,R),links:[_e],item:We?.value};Oe?a.push({source:_e.target,target:Ie,...Ye}):s.push({source:Ie,target:_e.target,...Ye})}}const b=s.length<a.length?a:s;return p.size>1||
Z(b.flatMap(({links:d})=>d))>1?b:[]}function Le(e,{find:n}){for(let s=e.place;s;s=s.outer){const a=n(JSON.stringify(s.key),s),p=[s,a].find(b=>b?.field===e.target.field);if(p)return[{link:e,source:p,inside:s}]}
return[]}var $e=g(499);const He={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ge={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#\
1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Be={same:"-->",added:"==>",removed:"-.->"},ze=40,S=500,ne=5e4,L=40,ce=6;function ve(e,n,{isWhole:s,hide:a}){const p=({
status:w})=>s||w!=="same",b=new Set([...e.filter(p),...n.filter(p).flatMap(De)]),d=n.filter(w=>De(w).some(p)).flatMap(De);if(b.size===0)return{};for(const w of[new Set([...b,...d]),b]){const R=n.filter(
Oe=>De(Oe).every(_e=>w.has(_e)));if(w.size>ze||R.length>S)continue;const q=Xe(e.filter(Oe=>w.has(Oe)),R,a);if(q.length<=ne)return{picture:q}}return{note:`The picture is left out: it would have ${b.size>
ze?(0,X.hS)(b.size,"node"):"too many connections"}.`}}function De({source:e,target:n}){return[e,n]}function Xe(e,n,s){const a=new Map(e.map((d,D)=>[d,`n${D+1}`])),p=(0,O.Vn)(e.map(({name:d})=>d)),b=e.
map(d=>{const D=p.get(d.name)===1?d.name:d.label;return`  ${a.get(d)}["${He[d.status]}${st(s(D))||"?"}"]`});for(const{source:d,target:D,label:w,status:R}of n){const q=`${He[R]}${st(s(w))}`.trim();b.push(
`  ${a.get(d)} ${Be[R]}${q===""?"":`|"${q}"|`} ${a.get(D)}`)}for(const[d,D]of Object.entries(Ge)){const w=e.filter(R=>R.status===d).map(R=>a.get(R));w.length>0&&b.push(`  classDef ${d} ${D}`,`  class ${w.
join()} ${d}`)}return[`flowchart ${Ze(e,n)>ce?"TD":"LR"}`,...new Set(b)].join(`
`)}function Ze(e,n){const s=new Set(n.map(({target:b})=>b)),a=e.filter(b=>!s.has(b)),p=new Map((a.length>0?a:e.slice(0,1)).map(b=>[b,1]));for(const[b,d]of p)for(const{source:D,target:w}of n)D===b&&!p.
has(w)&&p.set(w,d+1);return Math.max(...p.values())}function st(e){return(0,l.RK)((0,l.Jj)(e.replace(/\s+/g," ").trim(),L)).replace(tt,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const tt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
rt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ut="* if when id name label title type key handle condition event relationships".split(" ");function Pt(e,n=s=>s){const s=e.
head??e.base;if(s===void 0)return;const[a,p]=[e.base??s,e.head??s],b=(0,O.j9)([p,a]),d=xe(a,p),D=Rt(e,d,b),w=[...new Set(D.values())].sort((et,gt)=>et.rank-gt.rank);Wt(w);const R=Zt(d,D),q=R.filter(et=>et.
status!=="same"),Oe=Mt(d,q);It(e,w,b,Oe);const _e=new Map(R.map(({item:et,source:gt,target:Lt})=>[et,`${gt.label} \u2192 ${Lt.label}`])),Ie=new Set(w.map(({place:et})=>et.key)),We=new Set(d.nodes.flatMap(
({key:et,field:gt})=>et===void 0?[]:gt.keys.at(-2)??"")),Ye=et=>et.filter(({status:gt})=>gt!=="removed").length;return{...ve(w,R,{isWhole:e.status!=="modified",hide:n}),connections:Dt(q),size:{nodes:Ye(
w),connections:Ye(R)},tells:Oe,isItemKey:et=>Ie.has(et)||b.labelOf(JSON.stringify(et))!==void 0,labelOf:b.labelOf,endsOf:et=>_e.get(et),withItems:et=>We.size===0?et:Ut(et,We,s)}}function Ut(e,n,s){let a=s;
const p=e.path.map((b,d)=>{const D=d===0?"":e.path[d-1];if(d===e.path.length-1&&"value"in e?a=e.value:b.type!=="member"?a=b.item:a=a&&"members"in a?a.members.get(b.key):void 0,b.type!=="member"||D===void 0||
a===void 0||!("members"in a))return b;const w=typeof D=="string"?D:D.type==="member"?D.key:void 0;return w!==void 0&&n.has(w)?(0,O.s3)(a,b.key):b});return{...e,path:p}}function ft({side:e}){return e===
"head"}function lt(e){return e&&[e.key,lt(e.outer)]}function Rt({matches:e},{nodes:n},s){const a=q=>q.key===void 0?`${q.value.id}`:JSON.stringify(lt(q)),p=new Map(n.map((q,Oe)=>[q,Oe])),b=(0,F.$z)(n.filter(
ft),a),d=(0,F.$z)(e,({base:q})=>q.id),D=q=>{const Oe=d.get(q.value.id)??[];for(let _e=Oe.shift();_e;_e=Oe.shift()){const Ie=b.get(`${_e.head.id}`)?.shift();if(Ie)return Ie}return b.get(a(q))?.shift()},
w=new Map;let R=0;for(const q of n){if(w.has(q))continue;const Oe=ft(q)?q:D(q);R=(Oe&&p.get(Oe))??R+1e-6;const _e=Oe===void 0?"removed":Oe===q?"added":"same",Ie=Oe??q,We=Kt(Ie,s),Ye={name:We,label:We,
status:_e,rank:R,place:Ie,old:_e==="same"?q:void 0};w.set(q,Ye).set(Ie,Ye)}return w}function Wt(e){const n=(0,O.Vn)(e.map(({name:s})=>s));for(const s of e){const a=(0,c.TH)(s.place.value);a&&(n.get(s.
name)??0)>1&&(s.label=(0,O.oP)(s.name,a))}}function Kt({key:e,value:n,array:s},a){const[p,...b]=["componentType",...n.members.keys()].map(D=>(0,c.TN)(n,D)),[d="?"]=[(0,c.QP)(n),p,(0,c.TH)(n),...b].filter(
D=>D!==void 0);return e??a.nameOf(n,s)??(0,c.e1)(d)}function Zt({edges:e},n){const s=e.flatMap(w=>{const[R,q]=[n.get(w.source),n.get(w.target)];return R&&q?[{...w,source:R,target:q,status:ft(w.source)?
"added":"removed"}]:[]}),a=({source:w,target:R,label:q})=>`${w.rank} ${R.rank} ${q}`,p=(0,F.$z)(s,({status:w})=>w),b=(0,F.$z)(p.get("removed")??[],a);return[...(p.get("added")??[]).map(w=>b.get(a(w))?.
pop()?{...w,status:"same"}:w),...[...b.values()].flat()].sort((w,R)=>w.source.rank-R.source.rank||w.target.rank-R.target.rank)}function Dt(e){const n=new Map;for(const s of["target","label"]){const a=p=>`${p.
source.rank} ${s==="label"?p.label:p.target.rank}`;for(const[p,b,...d]of(0,F.$z)(e,a).values()){if(!p||!b||d.length>0||p.status===b.status)continue;[p.source,p.target,b.target].every(({old:w})=>w)&&!n.
has(p)&&!n.has(b)&&n.set(p,b).set(b,p)}}return e.flatMap(s=>{const a=n.get(s);return a&&s.status==="removed"?[]:[{...s,kind:a?"rewired":s.status,was:a}]})}function Mt({root:e,nodes:n},s){const a=new Set(
s.flatMap(w=>w.links.map(({field:R})=>R))),p=new Set(s.map(({item:w})=>w)),b=new Set([e,...n.map(({field:w})=>w)]),d={added:new Set,removed:new Set};for(const w of s){const R=[w.source.name,w.target.name,
...w.label.split(", ")].map(q=>JSON.stringify(q));for(const q of[...R,...w.links.map(Oe=>Oe.text)])d[w.status].add(q)}function D(w,R,q){if(R===void 0||b.has(R))return[{text:q,field:e}];const Oe=R.keys.
at(-1)===A.NQ?[{text:JSON.stringify(q),field:R}]:[];if("text"in w)return[...Oe,{text:w.text,field:R}];const _e="members"in w?[...w.members]:[],Ie="items"in w?w.items.map(We=>["[]",We]):_e;return[...Oe,
...Ie.flatMap(([We,Ye])=>D(Ye,(0,A.Fu)(R,We),We))]}return({path:w,...R})=>{const q=w.map(Ie=>Ie.type==="member"?Ie.key:"[]"),Oe=w.some(Ie=>"item"in Ie&&p.has(Ie.item)),_e=(Ie,We)=>{const Ye=D(Ie,q.reduce(
A.Fu,e),`${q.at(-1)}`),et=Ye.some(({field:Lt})=>a.has(Lt)),gt=({text:Lt,field:dn})=>{if(a.has(dn))return We.has(Lt);const yn=`${dn.keys.findLast(Gn=>Gn!=="[]")}`;return rt.includes(yn)||We.has(Lt)&&ie(
[yn],ut)||et&&Ht(Lt,dn)};return(et||Oe)&&Ye.every(gt)};return R.kind==="modified"?_e(R.from,d.removed)&&_e(R.to,d.added):"value"in R&&_e(R.value,d[R.kind])}}function Ht(e,{texts:n}){const s=n.get(e)??
0,a=[...n.values()].reduce((p,b)=>p+b,0);return s>2&&2*s>a&&/^"?[\w.-]{0,30}"?$/.test(e)}function It(e,n,{componentOf:s},a){const p=(0,$e.pi)(e),b=n.flatMap(w=>{const{value:R,array:q}=w.place,Oe=(0,O.
qU)(R)===void 0?s(R,q):void 0;return[R.id===w.old?.value.id?void 0:R,Oe].map(_e=>({owner:_e,node:w}))}),d=(0,F.$z)(b,({owner:w})=>w);d.delete(void 0);const D=new Map(e.matches.map(({path:w,head:R})=>[
w.at(-1),R]));for(const w of e.changes){if(a(w)||p(w))continue;const R=w.path.map(Oe=>D.get(Oe)).reverse(),q=["value"in w&&w.value,...R].find(Oe=>d.has(Oe));for(const{node:Oe}of d.get(q)??[])Oe.status===
"same"&&(Oe.status="modified")}}var Qt=g(965);const pt=2,_t=1e3,Gt=240,At=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],I="...";function J(e,n){const s=[Q(e??n),Q(n??e)],[a,p]=[ue(e),ue(n)],b=Ce(a,p);return s[0]===s[1]?b:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...b]}function Q(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function he(e){return e.split(Q(e)==="CRLF"?`\r
`:`
`)}function ue(e){return(e===void 0?[]:he(e)).flatMap(s=>At.reduce(Re,[s]).map((a,p)=>p===0?a:I+a))}function Re(e,n){return e.flatMap(s=>s.length>Gt?Array.from(s.matchAll(n),([a])=>a):s)}function Ce(e,n){
const s=new Set(e),p=n.some(d=>s.has(d))?(0,Qt.E)([...e],[...n],{maxEditLength:_t}):void 0;if(p===void 0)return[...Qe(e,n),...Pe("+",n)];let b=0;return p.flatMap(({added:d,removed:D,value:w},R)=>{const q=p[R+
1];if(D)return Qe(w,q?.added?q.value:[]);const[Oe,_e]=[R===0?0:pt,w.length-pt],Ie=b+Ve(w.slice(0,_e+1));return b+=Ve(w),d?Pe("+",w):q===void 0?Pe(" ",w.slice(0,Oe)):_e-Oe<2?Pe(" ",w):[...Pe(" ",w.slice(
0,Oe)),`@@ line ${Ie} @@`,...Pe(" ",w.slice(_e))]})}function Pe(e,n){return n.map(s=>`${e} ${s}`)}function Ve(e){return e.filter(n=>!n.startsWith(I)).length}function Qe(e,n){const s=new Map(e.map(R=>[
it(R),R])),a=R=>it(R)!=="",p=n.filter(a),d=(e.length-e.filter(a).length!==n.length-p.length?p:n).flatMap(R=>qe(s.get(it(R))??R,R)),D=d.length>0||n.length===0?d:qe(at(e),at(n));return[...D.length===0?[]:
[`@@ hard to see: ${[...new Set(D)].join(", ")} @@`],...Pe("-",e)]}function at(e){return e.map(n=>n.startsWith(I)?n.slice(I.length):`
${n}`).join("")}function qe(e,n){if(it(e)!==it(n))return[];const[s,a]=[e.normalize(),n.normalize()],p=yt(e)===yt(n)?[]:["Unicode forms"];return s===a?p:[...p,s.trimEnd()===a.trimEnd()?"spaces at the e\
nd":"white space"]}function it(e){return yt(e.normalize())}function yt(e){return e.replace(/\s/g,"")}function ot(e,n){let[s,a]=[0,n];const b=[...(0,F.$z)(e,D=>D.startsWith("@@ line ")?++s:s).values()].
flatMap(D=>{const w=ht(D,a);return a-=St(D),w}),d=e.filter(bt).length-b.filter(bt).length;return d===0?b:[...b,`@@ ${(0,X.hS)(d,"more changed line")} @@`]}function ht(e,n){const s=d=>d.startsWith("-"),
a=St(e.filter(s)),p=St(e)-a,b={removed:Math.max(n/2,n-p),others:Math.max(n/2,n-a)};return e.filter(d=>{const D=s(d)?"removed":"others";return b[D]-=d.length+1,b[D]>=0})}function bt(e){return e.startsWith(
"-")||e.startsWith("+")}function St(e){return e.reduce((n,s)=>n+s.length+1,0)}var vt=g(742),mt=g(856);const xt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},jt=80,wt={texts:3,min:4,max:60,usual:2,usualWeight:.001},qt=8;function Xt(e,n,s){if(e.type==="string")return Ft(Et((0,c.e1)(e.text),n.mask),n,s);const[a="",...p]=$t(
e,n);return p.length>0||a.length>jt?void 0:(0,l.SS)(a,1/0)}function Ft(e,n,s){const a=n.mask(e).shown;if(a.length>jt||a.includes(`
`))return;const p=Ct(e,n,s);return(0,l.SS)(JSON.stringify(a),1/0)+(p===void 0?"":` (${ct(p,n)})`)}function Ct(e,{labelOf:n},s){const a=n(e);return a===void 0||(0,O.qU)(s)===a||a.toLowerCase()===e.toLowerCase()||
[...s?.members.values()??[]].some(b=>(0,c.jn)(b)&&(0,c.e1)(b.text)===a)?void 0:a}function hn(e,n,{labelOf:s}){const[a,p]=e.slice(-2);return a?.type!=="item"||p?.type!=="member"||!c.ZM.test(p.key)?!1:(0,c.
TH)(a.item)===n||s((0,c.e1)(n))===a.label}function $t(e,n,s){const{mask:a}=n;if((0,c.jn)(e)){if(e.type==="literal")return[a(e.text).shown];const R=Et((0,c.e1)(e.text),a),{shown:q}=a(R);if(q.includes(`\

`))return["|",...sn(he(q))];const Oe=Ct(R,n,s);return[JSON.stringify(q)+(Oe===void 0?"":` (${a(Oe).shown})`)]}const[p="",b=""]=e.type==="array"?"[]":"{}",d=e.type==="array"?e.items.map(R=>$t(R,n)):Array.
from(e.members,([R,q])=>{const[Oe,..._e]=(0,mt.$C)(R,q,e)?[X.v5]:$t(q,n,e);return[`${JSON.stringify(a(R).shown)}: ${Oe}`,..._e]}),D=p+d.join(", ")+b;return D.length<=jt&&d.every(R=>R.length===1)?[D]:[
p,...sn(d.flat()),b]}function sn(e){return e.map(n=>`  ${n}`)}function Et(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(
s),encodeURI(s)].includes(e)?s:e}catch{return e}}function mn(e,n,s){const a=[Et(e,s),Et(n,s)];return[e,n].some(b=>b.includes("%")&&a.includes(b))||a[0]===a[1]?[e,n]:a}function pn(e,n,s){const a=new Map,
p=(d,D,w)=>{w>(a.get(d)?.weight??0)&&a.set(d,{text:D,weight:w})},b=(d,D,w)=>{if(d.type==="array")for(const We of d.items)b(We,D,w+1);if(d.type==="object")for(const[We,Ye]of d.members)(0,mt.$C)(We,Ye,d)?
p(We,X.v5,wt.max):b(Ye,We,w+1);if(d.type!=="string")return;const R=(0,c.e1)(d.text),Oe=/^type$/i.test(D)||(0,$e.rL)(D,d)||(0,$e.gN)(R)||n(d)||s.labelOf(R)!==void 0;if(R.length<wt.min||Oe)return;const _e=R.
includes("://")?2*wt.max:Math.min(R.length,wt.max),Ie=s.countOf(R)>wt.usual?wt.usualWeight:1;p(D,s.mask(Et(R,s.mask)).shown,Ie*_e/(w+1))};return b(e,"",0),[...a].sort(([,d],[,D])=>D.weight-d.weight).filter(
([,{weight:d}],D)=>D===0||D<wt.texts&&d>wt.usualWeight*2*wt.max).map(([d,{text:D}])=>`${ct(d,s)}: ${(0,l.SS)(JSON.stringify((0,l.Jj)(D,wt.max)),1/0)}`).join(", ")}function ct(e,{mask:n},s=100){return(0,l.
SS)(n(e).shown,s)}function zt(e,n,s=!1){const a=(0,$e.a2)(e),p=s?1/0:100,b=e.flatMap((w,R)=>{if(w.type==="element"){const Ie=e[R+1],We=Ie?.type==="member"&&w.item?(0,c.TN)(w.item,Ie.key):void 0,Ye=w.text===
void 0||R>0&&!Ie||We===JSON.stringify(w.text);return[(0,l.SS)(`[${w.index}]`)+(Ye?"":` (${ct(w.text,n)})`)]}if(w.type==="item"){const Ie=n.endsOf(w.item),We=Ie===void 0?w.label:s?`${Ie} (${w.label})`:
Ie,Ye=R===a-1&&w.hint!==void 0?` (${ct(w.hint,n)})`:"";return[`**${ct(We,n,p)}**${Ye}`]}const q=e.slice(R+1).find(({type:Ie})=>Ie!=="member")?.type==="item",Oe=!s&&q&&/^([A-Za-z]*|[a-z_]+)$/.test(w.key),
_e=Ct(w.key,n);return Oe?[]:[ct(w.key,n,p)+(_e?` (${ct(_e,n)})`:"")]});if(b.length<=qt||s)return b.join(" \u203A ")||(n.whole??"the whole file");const d=b.findLastIndex(w=>w.startsWith("**")),D=w=>w<2||
w===d||w>b.length-qt+2;return b.flatMap((w,R)=>D(R)?[w]:D(R-1)?["\u2026"]:[]).join(" \u203A ")}function Vt({path:e},n){const a=e.slice((0,$e.a2)(e)).map(p=>p.type==="element"?{...p,text:void 0}:p);return zt(
a,n)}function en(e,n){const s=d=>e.map(({path:D,kind:w})=>(w?`${xt[w]} `:"")+zt(D,n,d)),[a,p]=[s(!1),s(!0)],b=(0,O.Vn)(a);return tn(a.map((d,D)=>b.get(d)===1?d:p[D]??d))}function tn(e){const[n,s]=[(0,O.
Vn)(e),new Map];return e.map(a=>{const[p=1,b]=[n.get(a),(s.get(a)??0)+1];return s.set(a,b),p===1?a:`${a} (${b} of ${p})`})}const Ot="  ",nn=3,on=5,an=120,Jt={line:": changed, hidden"};function Tt(e,n){
const s=[...(0,F.$z)(e,wn).values()],a=s.filter(d=>d.length<nn).flat(),p=en(a,n),b=new Map(a.map((d,D)=>{const{line:w,...R}=Yt(d,n);return[d,E(`- ${p[D]}${w}`,{changes:1,...R})]}));return s.flatMap(d=>{
const D=d.flatMap(w=>b.get(w)??[]);return D.length===0?gn(d,n):D})}function wn(e){const n=(0,$e.a2)(e.path),a=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(b=>"id"in b?[b.id]:[]);
if(n===0||n===e.path.length||a.length===0)return e;const p=e.path.slice(n).map(b=>b.type==="member"?b.key:"index"in b&&b.index);return JSON.stringify([e.kind,a,p])}function gn(e,n){const[s]=e,{line:a,
under:p=()=>""}=Yt(s,n),b=o(cn(e,n)),d=s.kind==="modified"?"":` ${s.kind}`,D=`- ${xt[s.kind]} ${Vt(s,n)}${a}${d} in ${b.line}`;return E(D,{changes:e.length,under:w=>p(w)+(b.under?.(w)??"")})}function cn(e,n){
const s=e.map(({path:a})=>({path:a.slice(0,(0,$e.a2)(a))}));return en(s,n)}function Yt(e,n){if(e.kind==="modified")return t(e,n);if("value"in e)return x(e,n);if(e.kind==="moved"){const[b,d]=[e.from,e.
path].map(D=>zt(D.slice(0,-1),n,!0));return{line:`: moved from ${b} to ${d}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(b=>({path:[b]})),a=o(en(s,n)),p=a.under?`${a.line}\
 moved`:`moved: ${a.line}`;return{...a,line:`: in a new order (${p})`}}function o(e){if(e.length<=on)return{line:e.join(", ")};const n=(0,X.hS)(e.length,"item"),s=we(n,Ot+e.join(", "));return{line:n,under:a=>s.
length<=a?s:""}}function t({path:e,from:n,to:s},a){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,mt._p)(e,n,s))return Jt;if(n.type==="string"&&s.type==="string"){const Oe=hn(e,s.text,a)?
{...a,labelOf:()=>{}}:a;return y((0,c.e1)(n.text),(0,c.e1)(s.text),Oe)}const[p,b]=[s.type==="string",n.type==="string"],d=p===b?void 0:(0,vt.qy)(r(n),r(s));if(d){const Oe=`JSON, ${b?"no longer":"now"}\
 in a text`;return d.changes.length===0?{line:`: the same ${Oe}`}:{line:` (${Oe})`,under:i(Tt(d.changes,a))}}const[D,w]=[$t(n,a).join(`
`),$t(s,a).join(`
`)];if(D===w)return Jt;const[R,q]=[Xt(n,a),Xt(s,a)];return R&&q?{line:`: ${R} \u2192 ${q}`}:{line:"",under:Ne(D,w)}}function r(e){return e.type==="string"?(0,c.e1)(e.text):(0,vt.dj)(e)}function i(e){const n=E(
"",{parts:e});return s=>`
${je(M(n,s).join(""))}`}function y(e,n,s){const[a,p]=mn(e,n,s.mask),b=a===e&&p===n?"":" (percent-encoded)",[d,...D]=(0,vt.qy)(a,p)?.changes??[];if(d!==void 0){const We={...s,whole:"the whole text"},Ye=`${b}\
 (JSON in a text)`;if(D.length===0&&d.kind==="modified"){const et=t(d,We);return{...et,line:`${Ye} \u203A ${zt(d.path,We)}${et.line}`}}return{line:Ye,under:i(Tt([d,...D],We))}}const[w,R]=[s.mask(a),s.
mask(p)];if(w.shown===R.shown)return{line:b+Jt.line};const q=w.hidden===R.hidden?"":" (hidden values differ, too)",[Oe,_e]=[Ft(a,s),Ft(p,s)];if(!Oe||!_e)return{line:b+q,under:Ne(w.shown,R.shown)};const Ie=qe(
w.shown,R.shown).join(", ");return{line:`${b}: ${Oe} \u2192 ${_e}${Ie&&` (${Ie})`}${q}`}}function x(e,n){const{path:s,value:a}=e;if(a.type==="hidden")return{line:""};if((0,mt._p)(s,a))return{line:": h\
idden"};if(a.type==="object")return W(e,a,n);const p=Xt(a,n);return p!==void 0?{line:`: ${p}`}:a.type==="array"?{line:"",under:Me(e,$t(a,n),(0,X.hS)(a.items.length,"element"))}:{line:"",under:Me(e,[n.
mask(Et((0,c.e1)(a.text),n.mask)).shown])}}function W(e,n,s){const a=e.path.at(-1),p=a?.type==="item"?a:void 0;if(n.members.size===0&&!p)return{line:": `{}`"};const b=Ie=>(0,c.jn)(Ie)&&[p?.label,p?.hint].
includes((0,c.e1)(Ie.text)),d=[...n.members].filter(([,Ie])=>!p||!b(Ie)),D=d.filter(([Ie,We])=>!p||!(0,$e.rL)(Ie,We)),w=D.map(([Ie,We])=>{const Ye=(0,mt.$C)(Ie,We,n)?(0,l.SS)(X.v5):Xt(We,s,n);return Ye&&
`${ct(Ie,s)}: ${Ye}`}),R=!w.includes(void 0)&&w.join(", ").length<=an,q=R?w.join(", "):pn(n,b,s),Oe=q&&`: ${q}`;if(R&&D.length===d.length)return{line:Oe};const _e=Me(e,$t(n,s),(0,X.hS)(n.members.size,
"field"));return{line:Oe,under:R?Ie=>Ie===1/0?_e(Ie):"":_e}}function Me({kind:e},n,s){const a=n.join(`
`);return e==="added"?Ne(void 0,a,s):Ne(a,void 0,s)}function Ne(e,n,s){const a=(0,l.EU)(J(e,n),"diff",Ot);return p=>{const b=a.length<=p?a:me(a,p);return s===void 0?`
${b}`:we(s,b)}}function me(e,n){const s=e.split(`
`),a=s.slice(1,-1).map(p=>p.slice(Ot.length));return[...s.slice(0,1),...ot(a,n).map(p=>Ot+p),...s.slice(-1)].join(`
`)}function we(e,n){return`
${Ot}<details><summary>${e}</summary>

${n}
${Ot}</details>`}function je(e){return e.replace(/^(?=.)/gm,Ot)}const dt=5;function Bt(e,n){const s=Pt(e,_e=>n(_e).shown),a=(0,c.qy)(()=>(0,O.Vn)((0,c.PX)(e.head??e.base))),p={mask:n,labelOf:_e=>s?.labelOf(
JSON.stringify(_e)),endsOf:_e=>s?.endsOf(_e),countOf:_e=>a().get(_e)??0},b=rn((0,f.xS)(e)),d=e.status==="modified",D=d?En(e,p,s):Tt(un(kn(e),s),p),{nodes:w=0,connections:R=0}=s?.size??{},q=w===0?"What\
 is in it":`${(0,X.hS)(w,"node")}, ${(0,X.hS)(R,"connection")}`,Oe=d?D:z(q,D,{changes:b,folded:!0});return[...Nt(s),E(vn(e,n),{parts:[...Oe,...xn(e,p)],changes:b})]}function rn({added:e,modified:n,removed:s}){
return e+n+s}function Nt(e){return e?.note!==void 0?[E(e.note)]:e?.picture?[E((0,l.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function vn({name:e,kind:n,status:s,changes:a},p){const b=`**${ct(e,{mask:p})}**`;return s!=="modified"?`${xt[s]} ${b}: file ${s}`:n==="bi\
nary"||n==="variables"&&a.length===0?`${xt.modified} ${b}: content modified`:n==="variables"?`${b} (values are never shown)`:b}function xn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
dt).map(({path:d,from:D,to:w})=>`${zt(d,n)} (${ct(D,n)} \u2192 ${ct(w,n)})`),a=e.length>dt?", \u2026":"",p=e.length===1?"follows and isn't":"follow and aren't",b=`${(0,X.hS)(e.length,"reference")} to \
new IDs and names ${p} counted`;return[E(`${b}: ${s.join(", ")}${a}`)]}function En(e,n,s){const a=(0,$e.pi)(e),p=s?.connections??[],b=new Set(p.map(({item:Ie})=>Ie)),d=(0,F.$z)(e.text?[On(e.text)]:e.changes,
Ie=>s?.tells(Ie)?Sn(Ie)?"layout":"told":"value"in Ie&&b.has(Ie.value)?"connection":a(Ie)?"layout":$n(Ie.path,s)?"item":"rest"),[D,w]=[d.get("layout")??[],d.get("connection")??[]],R=Tt(d.get("rest")??[],
n),q=An(p,w,n),Oe=(d.get("told")?.length??0)+w.length,_e=`Layout and bookkeeping: ${(0,X.hS)(D.length,"change")}`;return[...Tt(un(d.get("item")??[],s),n),...z("Connections",q,{noun:"connection",changes:Oe}),
...q.length===0?R:z("Elsewhere in the file",R),...z(_e,In(un((0,$e.lY)(D,e),s),n),{folded:!0})]}function un(e,n){return n?e.map(n.withItems):e}function Sn({path:e}){const[n,s]=e.slice(-2);return n?.type===
"item"&&s?.type==="member"&&rt.includes(s.key)}function $n(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function On({base:e,head:n}){return{kind:"modified",path:[],from:fn(
e),to:fn(n)}}function fn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function kn({base:e,head:n,text:s,status:a,changes:p}){const b=a==="removed"?"removed":"added",d=(w,R)=>{const q=(0,O.Vg)(
w,()=>{});return!(R.length<3&&q.length>0&&q.every(_e=>_e.value.type==="object"))&&(R.length>0||w.type!=="object")?[{kind:b,path:R,value:w}]:q.flatMap(({step:_e,value:Ie})=>_e.type==="member"?d(Ie,[...R,
_e]):[{kind:b,path:[...R,_e],value:Ie}])},D=e??n??(s&&fn(s.base??s.head));return D?d(D,[]):p}function An(e,n,s){const a=new Map(n.map(d=>["value"in d&&d.value,d])),p=Rn(Tn(e,a),a),b=tn(p.map(d=>Mn(d,s)));
return p.map(([{item:d}],D)=>{const w=a.get(d),{line:R,under:q=()=>""}=w?Yt(w,s):{line:""};return E(`${b[D]}${q(0)===""?R:""}`,{under:q})})}function Tn(e,n){const s=a=>{const{kind:p,source:b,target:d,
label:D,was:w}=a;return n.has(a.item)?a:JSON.stringify([p,b.rank,d.rank,D,w?.target.rank,w?.label])};return[...(0,F.$z)(e,s).values()].map(a=>({...a[0],times:a.length}))}function Rn(e,n){const s={added:new Map,
removed:new Map};return e.flatMap(a=>{const{kind:p,source:b,target:d,item:D}=a;if(p==="rewired"||n.has(D))return[[a]];const w=s[p].get(b),R=w??[a];return w&&w.push(a),s[p].delete(b),s[p].set(d,R),w?[]:
[R]})}function Mn(e,n){const[{kind:s,source:a,target:p,was:b}]=e,d=q=>`**${ct(q.label,n)}**`,D=q=>q===""?"":` (${ct(q,n)})`,w=e.map(({target:q,label:Oe,times:_e})=>` \u2192 ${d(q)}${D(Oe)}${_e===1?"":
`, ${_e} times`}`),R=b?.target===p?D(b.label)||" without a label":b&&` ${d(b.target)}`;return`- ${xt[s]} ${d(a)}${w.join("")}${R===void 0?"":`, was${R}`}`}function In(e,n){const s=p=>`${p.kind} ${(0,$e.
a2)(p.path)>0} ${Vt(p,n)}`;return[...(0,F.$z)(e,s).values()].flatMap(p=>{const b=p.map(R=>Yt(R,n));if(p.length<nn||b.some(({under:R})=>R))return Tt(p,n);const d=cn(p,n),D=je(b.map(({line:R},q)=>`- ${d[q]}${R}`).
join(`
`)),w=`- ${xt[p[0].kind]} ${Vt(p[0],n)} of ${(0,X.hS)(p.length,"item")}`;return E(w,{changes:p.length,under:()=>`
${D}`})})}const _n="<!-- workflow-report -->",Cn=6e4,Nn=1e3;function Ln(e){const{workflows:n,missing:s}=e,a=(0,mt.lb)(e),b=["changed","added","removed"].flatMap(w=>n.filter(R=>R.status===w)).map(w=>{const R=rn(
w.counts);return{workflow:w,changes:R,parts:w.files.flatMap(q=>Bt(q,a))}}),d=Dn(e,a),D=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:w=Cn,maxBytes:R=1/0,headings:q=!0,mark:Oe=!0}={})=>{
const _e=b.map(({workflow:Ye,...et})=>E(Un(Ye,a,q),et)),Ie=E(D,{parts:[...z("",_e,{noun:"workflow"}),...d]}),We=Oe?`${_n}
`:"";for(let Ye=Math.min(w,R);;){const et=[We,...M(Ie,Ye-We.length-1),`
`],gt=R===1/0?0:Buffer.byteLength(et.join(""));if(gt<=R||Ye<Nn)return et;Ye=Math.floor(Ye*R*.99/gt)}}}function Pn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Un({name:e,status:n,counts:s},a,p){const b=p?"### ":"",d=e===void 0?void 0:ct(e,{mask:a});return n==="added"||n==="removed"?`${b}${xt[n]} ${d===void 0?"Workflow":`${d}: workflow`} ${n}`:p?`${b}${d===
void 0?"":`${d}: `}${(0,f.cq)(s)}`:""}function Dn({workflows:e,notCompared:n=[]},s){const a=(d,D)=>{const w=d.flatMap(R=>R===void 0?[]:[ct(R,{mask:s})]).join(", ");return d.length===0?[]:[E(D(w),{least:D(
(0,X.hS)(d.length,"workflow"))})]},p=e.flatMap(({name:d,status:D})=>D==="unchanged"?[d]:[]),b=e.flatMap(({name:d,variablesCompared:D})=>D?[]:[d]);return[...e.length===0?[E("No workflow was compared")]:
[],...a(p,d=>d===""?"No changes":`${d}: no changes`),...a(b,d=>`The environment variables${b.length===e.length?"":` of ${d}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...a(n,d=>`${d}: not compared, because the step failed`)]}var jn=g(725),Fn=g(697),zn=g(192);const Bn=900*1024;async function Wn(e){Hn(e);const n=Ln(e),s={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Fn.bg)("the report",s),Kn(n)}function Kn(e){return(n,s,a)=>{const p=Bn-Buffer.byteLength(s.join()),b=e({headings:n,maxLength:1/0,maxBytes:p,mark:!1}).join("");return a===void 0?b:Pn(b,a)}}
function Hn(e){const n=(0,f.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(zn.bY),a=n.length>20?` and ${(0,X.hS)(n.length-20,"more line")}`:"";(0,jn.lm)(`No field matched ${s.join(", ")}${a} \
in ignore. Check the spelling.`)}}),192:((Ae,ke,g)=>{g.d(ke,{LO:()=>Ge,yG:()=>V,Rr:()=>$e,bY:()=>Be});var f=g(24),X=g(760),fe=g(806);const ge=nt(import.meta.url)("node:net");var ye=g(783),H=g(279),ee=g(
706);const k=7,E=3e4,z=429;async function M({log:S,signal:ne,endsAt:L},ce,{atLeastMs:ve=0,untilFree:De=!1}={}){let Xe=0,Ze=0,st;for(;;)try{return await ce()}catch(tt){if(!(tt instanceof Failure&&(tt.retryable||
De&&tt.busy)))throw tt;ne.throwIfAborted(),st??=performance.now();const rt=tt.status===z,ut=tt.busy||rt;Ze=ut?Ze+1:0,ut||Xe++;const Pt=Xe>(tt.maxRetries??k)&&performance.now()-st>=ve;if(!ut&&Pt)throw C(
tt,`${Xe} times in a row`);const Ut=Math.min(E,1e3*2**((Ze||Xe)-1))*(.5+Math.random()/2),ft=rt&&tt.retryAfterMs>0?tt.retryAfterMs:Math.max(tt.retryAfterMs,Ut),lt=humanTime(ft);if(performance.now()+ft>=
L)throw C(tt,`and waiting ${lt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");S.info(`${toSingleLine(sentenceOf(tt),1e3)}; retrying in ${lt}`),await P(
ft,ne)}}function C(S,ne,L=S.advice){const{what:ce,why:ve}=S,De=ve?{why:`${ve}, ${ne}`}:{what:`${ce}, ${ne}`};return S.with({...De,advice:L,retryable:!1})}function $(S){const ne=String(S),L=/^\d+$/.test(
ne)?Number(ne)*1e3:Date.parse(ne)-Date.now();return Math.min(Math.max(L||0,0),2**31-1)}async function P(S,ne){let L;const ce=new Promise(ve=>{L=setTimeout(ve,S)});await U(ne,ce).finally(()=>clearTimeout(
L))}function U(S,ne){return new Promise((L,ce)=>{const ve=()=>ce(S.reason);ne.then(L,ce).finally(()=>S.removeEventListener("abort",ve)),S.aborted?ve():S.addEventListener("abort",ve)})}function K(S,ne,L,ce={}){
return new Failure({what:S,why:ne,advice:L,topic:"the-platforms-response",...ce})}function j(S,ne,L,ce){return new Failure({what:S,why:ne,advice:L,topic:"the-connection",...ce})}const G={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},l="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",O=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
A=/EPROTO|ERR_SSL_/,F=/Z_|ERR__ERROR_/,se=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function u(S,ne,L,ce){if(!(S instanceof Error&&"code"in S))return S;const ve=String(S.
code);if(O.test(ve)){const ut=`the TLS connection can't be trusted (${ve})`;return j(ne,ut,`Check host. ${c}`,{affectsAll:!0,cause:S})}const[,De]=se.exec(S.message)??[];if(De!==void 0)return v(ne,De,S);
const Xe=!L&&A.test(ve),Ze=Xe?"the TLS connection failed":"the connection failed",st=G[ve]??`${F.test(ve)?"the response can't be decoded":Ze} (${ve})`,tt={retryable:!0,maybeProcessed:L,affectsAll:!L,cause:S};
if(ce||!(Xe||ve==="ENOTFOUND"))return j(ne,st,l,tt);const rt=Xe?`Check host and its port. ${c}`:"Check host.";return j(ne,st,rt,{...tt,maxRetries:2})}function v(S,ne,L){const ce=(Xe,Ze,st=!1)=>j(S,Xe,
Ze,{affectsAll:!0,cause:L,retryable:st});if(ne==="407")return ce("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const ve=Number(ne);if(ve<500&&!oe(ve))return ce(`the\
 proxy refuses the connection (${ne})`,"Allow the host there, or add it to NO_PROXY.");const De=`the proxy made no connection (${toSingleLine(ne,100)})`;return ce(De,"Check HTTPS_PROXY, or re-run the \
job later.",!0)}const _=new Set([408,421,425,429]),T=new Set([501,505,506,508,510,511]);function oe(S){return _.has(S)||S>=500&&!T.has(S)}function re(S,ne){return{status:S,retryable:oe(S),retryAfterMs:retryAfterMs(
ne["retry-after"]),maybeProcessed:S<400||S===408||S>=500}}const B=200;function ie(S){return S==="localhost"||S==="[::1]"||isIPv4(S)&&S.startsWith("127.")}function be(S){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(S)}function Fe(...S){return S.map(L=>Number.isSafeInteger(L)?String(L):L).find(L=>typeof L=="string"&&L.length<=B&&be(L))}function Te(){for(const S of["https_proxy","HTTPS_PROXY","http_proxy","HT\
TP_PROXY"]){const ne=process.env[S]?.trim();ne!==void 0&&(process.env[S]=ne===""||ne.includes("://")?ne:`http://${ne}`)}for(const S of["no_proxy","NO_PROXY"]){const ne=process.env[S];ne!==void 0&&(process.
env[S]=ne.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function Ke(S,ne){const L=process.env.https_proxy||process.env.HTTPS_PROXY;if(!L||checkBypass(S)||/^https?:/i.test(L)&&getProxyUrl(S))return;throw connectionFailure(
ne,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const Je=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function h(S,ne=Je){return[ne,({input:L})=>`contains ${ze(L)}. ${S}`]}function m(...S){return ne=>{for(const[L,ce]of S){const ve=L.exec(ne);if(ve)throw new Error(typeof ce=="string"?ce:ce(ve))}return ne}}
function V(S){if(/^(true|True|TRUE|false|False|FALSE)$/.test(S))return S.toLowerCase()==="true";throw new Error(`must be true or false, not ${Be(S)}`)}function N(S,ne=!1){return L=>{const ce=Number(L);
if((ne?/^\d+$/:/^\d+(\.\d+)?$/).test(L)&&ce>0&&ce<=S)return ce;const ve=S===1/0?"":` and at most ${S}`;throw new Error(`must be a ${ne?"whole ":""}number above 0${ve}, not ${Be(L)}`)}}const de="is not\
 an address such as https://ai-for-process.example.ai",xe=m(h("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],
[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,S])=>`must not contain a query or a fragment. Set only the beginning of the address: "${S}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which th\
e action adds"],[/[\s\p{C}\\]/u,de]);function Ee(S){const ne=/^[a-z0-9+.-]+:\/\//i.test(xe(S))?S:`https://${S}`;if(!URL.canParse(ne))throw new Error(de);const L=new URL(ne);if(L.protocol!=="https:"&&L.
protocol!=="http:")throw new Error("must be an https:// address");if(L.protocol==="http:"&&!isLoopback(L.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return L.
pathname.endsWith("/")||(L.pathname+="/"),L}function Ue(S){if(isId(S))return S;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Be(S)}`)}const Z=m(h("Set the secret again"),[
/^(bearer|basic|apikey|x-api-key:?)\s/i,([,S])=>`begins with "${S}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable A\
SCII without spaces or line breaks"]),te="is too long: at most 200 characters",Y=m([new RegExp("\\p{C}","u"),({input:S})=>`must not contain control characters: ${Be(S)}`],[/.{201}/u,te]),pe=m([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:S})=>`can't be a name: ${Be(S)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:S})=>`must not end in .zip, which the action adds: ${Be(S)}`],[/.{201}/u,te]);function ae(S){
const ne=refusal(pe(S));if(ne!==void 0)throw new Error(`can't be a name: ${Be(S)} ${ne}`);if(Buffer.byteLength(S)>240)throw new Error(te);return S}function le(S){if(S!=="any"){if(/^[0-9a-f]{64}$/i.test(
S))return S.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function Se(){return(0,X.resolve)(process.env.GITHUB_WORKSPACE??"")}const Le=m([new RegExp("\\p{Cc}","u"),
"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,S])=>`begins with ${S}, which only a shell replaces. Set a path in the workspace, or an expression such as \${\
{ runner.temp }}/packages`]);function $e(S){return(0,X.resolve)(Se(),Le(S))}function He(S){const ne=$e(S);if(existsSync(ne))return ne;throw new Error(Ge(S))}function Ge(S){const ne=!(0,f.existsSync)(Se())||
(0,f.readdirSync)(Se()).length===0;return`doesn't exist: ${Be(S)}${ne?". The workspace is empty: run actions/checkout before this step":""}`}function Be(S){const ne=ze(S);return`"${(0,ee.OX)(S,60)}"${ne===
""?"":` with ${ne}`}`}function ze(S){const ne=(S.match(new RegExp(Je,"gu"))??[]).map(ve=>ve.codePointAt(0)??0),L=[...new Set(ne)].map(ve=>`U+${ve.toString(16).toUpperCase().padStart(4,"0")}`),ce=L.length===
1?"an invisible character":"invisible characters";return L.length===0?"":`${ce} (${L.slice(0,5).join(", ")})`}}),124:((Ae,ke,g)=>{g.d(ke,{AS:()=>ee,Hq:()=>ye,RG:()=>X,cq:()=>k,cz:()=>fe,xS:()=>ge,xW:()=>H});
var f=g(706);const X={type:"hidden"};function fe(E){const z=M=>E.reduce((C,$)=>C+$[M],0);return{added:z("added"),modified:z("modified"),removed:z("removed")}}function ge({status:E,changes:z,references:M}){
const C={added:0,modified:0,removed:0};if(E!=="modified")return{...C,[E]:1};if(z.length===0&&M.length===0)return{...C,modified:1};for(const{kind:$}of z)C[$==="added"||$==="removed"?$:"modified"]++;return C}
function ye({workflows:E}){return E.some(({status:z})=>z!=="unchanged")}function H({workflows:E}){return fe(E.map(({counts:z})=>z))}function ee({workflows:[E,...z]}){return E?.unusedIgnores.filter(M=>z.
every(({unusedIgnores:C})=>C.includes(M)))??[]}function k({modified:E,added:z,removed:M}){return Object.entries({modified:E,added:z,removed:M}).flatMap(([$,P])=>P===0?[]:[`${(0,f.zD)(P)} ${$}`]).join(
", ")||"no changes"}}),436:((Ae,ke,g)=>{g.d(ke,{C5:()=>U,Gg:()=>C,Ku:()=>P,Ms:()=>c,Op:()=>G,PX:()=>j,QP:()=>$,Rk:()=>fe,TH:()=>M,TN:()=>E,YD:()=>z,ZM:()=>ye,e1:()=>l,eX:()=>ge,jn:()=>K,kk:()=>k,qy:()=>se,
yR:()=>F});var f=g(761),X=g(899);const fe=["id","_id","key","name"],ge=["name","title","label","displayName","Name","Title","Label","DisplayName"],ye=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
H=["data","attributes","definition","properties","_source"],ee=["title","label","displayName","display_name","name"],k=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function E(u,v){if(u.type!=="obje\
ct")return;const _=u.members.get(v)??u.matchOnly?.get(v);if(!(_===void 0||!K(_)))return(_.type==="string"?_.text.length>2:/\d/.test(_.text))?_.text:void 0}function z(u){return u.type==="object"?[...u.
members.keys()]:[]}function M(u){const v=()=>z(u).filter(T=>ye.test(T)),_=T=>k.test(T);return P(u,["id","_id","key"])??P(u,v().sort())??P(u,["name"],_)}function C(u){const v=T=>!k.test(T);let _=P(u,ge,
v);for(const T of H)_??=P(U(u,T),ee,v);return _}function $(u){return P(u,["type","Type"])}function P(u,v,_=T=>!0){for(const T of v){const oe=u&&E(u,T);if(oe!==void 0&&_(oe))return oe}}function U(u,v){
return u?.type==="object"?u.members.get(v):void 0}function K(u){return u.type==="string"||u.type==="literal"}function j(u,v=[]){if(u===void 0)return v;if(K(u))v.push(l(u.text));else for(const _ of u.type===
"array"?u.items:u.members.values())j(_,v);return v}function G(u,v,_){return _&&fe.includes(u)&&K(v)}function l(u){return u.startsWith('"')?u.includes("\\")?JSON.parse(u):u.slice(1,-1):u}class c{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(v,_=T=>{}){
this.#e=v,this.#t=v.lines.length===0,this.#n=_}read(v){const{fields:_,orders:T}=this.#e,oe=re=>(0,X.pi)(_,re,this.#n);return(0,f.q)(v,void 0,{enter:(re,B="")=>this.#t?void 0:{key:B,outer:re},scalar:re=>this.
scalar(re),array:(re,B)=>{const ie=re.length>0&&oe({key:"",outer:B});return this.array(ie?[]:re,(0,X.pi)(T,B,this.#n))},object:(re,B)=>{let ie;for(const[be,Fe]of _.size===0?[]:re)oe({key:be,outer:B})&&
(re.delete(be),fe.includes(be)&&(ie=(ie??new Map).set(be,Fe)));return this.object(re,ie)}})}scalar(v){let _=this.#s.get(v);return _===void 0&&(_={type:v.startsWith('"')?"string":"literal",id:++this.#r,
text:v},this.#s.set(v,_)),_}array(v,_){const T=_?v.toSorted((B,ie)=>B.id-ie.id):v;let oe=T.length;for(const{id:B}of T)oe=A(oe,B);const re=this.#i(oe,{type:"array",id:this.#r+1,items:T,unordered:_});return this.#t?
re:{type:"array",id:re.id,items:v,unordered:_}}object(v,_){let T=~v.size;for(const[re,{id:B}]of v)T=T+A(this.scalar(re).id,B)|0;const oe=this.#i(T,{type:"object",id:this.#r+1,members:v,matchOnly:_});return this.#t?
oe:{type:"object",id:oe.id,members:v,matchOnly:_}}#i(v,_){for(let T=v;;T=T+1|0){const oe=this.#o.get(T);if(oe&&O(oe,_))return oe;if(!oe)return this.#o.set(T,_),this.#r++,_}}}function O(u,v){if(u.type===
"array")return v.type==="object"||u.items.length!==v.items.length?!1:u.items.every(({id:_},T)=>_===v.items[T]?.id);if(v.type==="array"||u.members.size!==v.members.size)return!1;for(const[_,{id:T}]of v.
members)if(u.members.get(_)?.id!==T)return!1;return!0}function A(u,v){const _=Math.imul(u^u>>>15,739982445)^Math.imul(v^v>>>16,73244475);return Math.imul(_^_>>>13,695872825)}function F(u,v=new c(X.K$)){
return/^\s*[[{]/.test(u)?v.read(u):void 0}function se(u){let v;return()=>(v??={value:u()},v.value)}}),899:((Ae,ke,g)=>{g.d(ke,{K$:()=>f,pi:()=>fe,wo:()=>X});const f=X("");function X(H){const ee=new Set,
[k,E]=[new Map,new Map];for(const[z,M]of H.split(/\r\n|\r|\n/).entries()){const C=M.trim();if(C===""||C.startsWith("#"))continue;const[$,P]=C.endsWith("[]")?[C.slice(0,-2),E]:[C,k],U=$.split(".").reverse(),
K=ge($);if(U.includes(""))throw new Error(`has an empty key in line ${z+1} (join keys by single dots)`);if(U.every(j=>j==="*"))throw new Error(`has only * in line ${z+1}, which would ignore everything\
 (name a key)`);ee.add(C),P.set(K,[...P.get(K)??[],{line:C,keys:U}])}return{lines:[...ee],fields:k,orders:E}}function fe(H,ee,k){if(H.size===0||ee===void 0)return!1;const E=["*",ge(ee.key)].flatMap(z=>H.
get(z)??[]).filter(({keys:z})=>ye(ee,z));for(const{line:z}of E)k(z);return E.length>0}function ge(H){return H.slice(H.lastIndexOf(".")+1)}function ye(H,ee){if(H===void 0||ee.length===0)return ee.length===
0;const k=ee[0]==="*"?["*"]:H.key.split(".").reverse();return k.every((E,z)=>E===ee[z])&&ye(H.outer,ee.slice(k.length))}}),742:((Ae,ke,g)=>{g.d(ke,{dj:()=>Ue,OD:()=>Ee,qy:()=>xe});var f=g(436),X=g(899),
fe=g(665);function ge(Z,te){const Y=te.size===0?void 0:te.get(JSON.stringify(Z));return Y===void 0?Z:(0,f.e1)(Y)}function ye({base:Z,head:te}){return Z===te?[]:f.Rk.flatMap(Y=>{const[pe,ae]=[(0,f.TN)(
Z,Y),(0,f.TN)(te,Y)];return pe!==ae&&pe?.startsWith('"')&&ae?.startsWith('"')?[[pe,ae]]:[]})}function H(Z,te){const Y=new Map;for(const[ae,le]of Z)Y.set(ae,(Y.get(ae)??new Set).add(le));const pe=([ae,
le])=>Y.get(ae)?.size===1&&te.base.get(ae)===1&&te.head.get(le)===1;return new Map(Z.filter(pe))}function ee(Z){const te=Y=>{const pe=new Map,ae=(le,Se)=>{if(le.type==="array")for(const $e of le.items)
ae($e,!0);if(le.type!=="object")return;const Le=Se?[le.id,...f.Rk.flatMap($e=>(0,f.TN)(le,$e)??[])]:[];for(const $e of new Set(Le))pe.set($e,(pe.get($e)??0)+1);for(const $e of le.members.values())ae($e,
!1)};for(const le of Z)ae(le[Y],!1);return pe};return{base:te("base"),head:te("head")}}function k(Z,te,Y){const pe={element:new Map,member:new Map};function ae(Se,Le){if(te.size===0&&!Y)return Se;if((0,f.
jn)(Se))return Z.scalar(te.get(Se.text)??Se.text);const $e=pe[Le?"element":"member"],He=$e.get(Se.id)??le(Se,Le);return $e.set(Se.id,He),He}function le(Se,Le){if(Se.type==="array"){const Be=Se.items.map(
ze=>ae(ze,!0));return Z.array(Be,Se.unordered)}const $e=new Map,He=Y&&Le?f.Rk.map(Be=>(0,f.TN)(Se,Be)):[],Ge=Be=>Be.type==="string"&&He.includes(Be.text);for(const[Be,ze]of Se.members)!(0,f.Op)(Be,ze,
Le)&&!Ge(ze)?$e.set(ge(Be,te),ae(ze,!1)):Y||$e.set(Be,ze);return Z.object($e)}return(Se,Le=!1)=>ae(Se,Le).id}function E(Z,te){const Y={base:k(Z,te,!0),head:k(Z,new Map,!0)};return{interner:Z,renames:te,
follow:k(Z,te,!1),bare:Y}}var z=g(408);const M=.4,C=.9,$=4e4,P=4,U=/^(""|0|true|false|null)$/,K=.25,j=new Set([...f.eX,"type"]);function G(Z,te,Y,pe){const{compare:ae,shareRare:le}=O(Z,Y),Se=l(Z,te);return Le=>($e,He)=>{
const Ge=(0,z.qc)($e,He),Be=Ge.reduce((L,{base:ce,head:ve})=>L+ce.length*ve.length,0),ze=L=>Be>$?[...le(L),...(0,z.O6)(te,L).flatMap(z.yU)]:L.base.flatMap(ce=>L.head.map(ve=>({base:ce,head:ve}))),S=Ge.
flatMap(ze).flatMap(L=>{const ce=ae(L);return(Le>0&&pe(L)?ae(L,()=>1)>=C:ce>=Le)?[{pair:L,alike:ce,distance:Se(L)}]:[]});S.sort((L,ce)=>ce.alike-L.alike||L.distance-ce.distance);const ne=new Set;return S.
flatMap(({pair:L})=>ne.has(L.base)||ne.has(L.head)?[]:(ne.add(L.base).add(L.head),[L]))}}function l({base:Z},te){const Y=new Map((0,z.Ms)(te).map(le=>[le.base.index,le.head.index-le.base.index]));let pe=0;
const ae=Z.map(({index:le})=>(pe=Y.get(le)??pe,le+pe));return le=>Math.abs((ae[le.base.index]??0)-le.head.index)}function c({base:Z,head:te}){const Y=({item:Se})=>[(0,f.TH)(Se),(0,f.Gg)(Se)],[pe,ae]=[
new Set(Z.flatMap(Y)),new Set(te.flatMap(Y))],le=(Se,Le)=>Y(Se).every($e=>$e!==void 0&&!Le.has($e));return Se=>le(Se.base,ae)&&le(Se.head,pe)}function O(Z,{renames:te,follow:Y}){const pe=new Map([["",
0]]),ae=new Set;function le(ze){const S=pe.get(ze)??pe.size;return pe.set(ze,S),S}function Se(ze,S){const ne=new Set,L=(ce,ve,De)=>{if((0,f.jn)(ce)||(ce.type==="array"?ce.items.length:ce.members.size)===
0){const Xe=le(`${ve}=${S==="base"?Y(ce):ce.id}`);ne.add(Xe),(!(0,f.jn)(ce)||U.test(ce.text))&&ae.add(Xe)}else if(ce.type==="array")for(const Xe of ce.items)L(Xe,le(`${ve}[]`),!0);else for(const[Xe,Ze]of ce.
members)ve===0&&(0,f.jn)(Ze)&&j.has(Xe)||(0,f.Op)(Xe,Ze,De)||L(Ze,le(`${ve}.${S==="base"?ge(Xe,te):Xe}`),!1)};return L(ze,0,!0),ne}const Le=new Map,$e=new Map,He=ze=>Le.get(ze)??new Set;for(const ze of[
"base","head"]){for(const S of Z[ze])Le.set(S,Se(S.item,ze));for(const[S,ne]of(0,fe.Vn)(Z[ze].flatMap(L=>[...He(L)]))){const L=(ae.has(S)?K:1)/ne;$e.set(S,Math.min($e.get(S)??1,L))}}const Ge=ze=>$e.get(
ze)??0,Be=ze=>[...He(ze)].filter(S=>Ge(S)>=1/P);return{compare({base:ze,head:S},ne=Ge){const L=Xe=>{let Ze=0;for(const st of Xe)Ze+=ne(st);return Ze},[ce,ve]=[He(ze),He(S)],De=[...ce].filter(Xe=>ve.has(
Xe));return 2*L(De)/(L(ce)+L(ve))||0},shareRare(ze){const S=new Map;for(const ne of ze.head)for(const L of Be(ne))S.set(L,[...S.get(L)??[],ne]);return ze.base.flatMap(ne=>{const L=new Set(Be(ne).flatMap(
ce=>S.get(ce)??[]));return Array.from(L,ce=>({base:ne,head:ce}))})}}}function A(Z,te,Y){const pe={base:{item:Z,index:0,array:[Z]},head:{item:te,index:0,array:[te]}};return O({base:[pe.base],head:[pe.head]},
Y).compare(pe)}const F=/^"[\w-]{0,20}"$/,se=500;function u(Z,te,Y){let pe=[],ae=Z;const le=()=>ae.base.length===0||ae.head.length===0,Se=(L,ce)=>{const ve=le()?[]:L(ae,ce);ve.length!==0&&(pe=pe.concat(
ve),ae=(0,z.FF)(ae,ve))},Le=L=>(ce,ve)=>(0,z.O6)(pe,ce).flatMap(De=>L(De,ve)),$e=Y||[...Z.base,...Z.head].some(({item:L})=>L.type==="object"),He=f.Rk.filter(L=>!oe(L,Z,te));for(const L of B(He,Z,te))Se(
z.kk,_(L));const Ge=({item:L})=>L.id,Be=({item:L},ce)=>ce==="base"?te.follow(L,!0):L.id;for(const L of te.renames.size>0?[Be,Ge]:[Ge])Se(Le(z.eV),L),$e&&Se(z.kh,L);if($e&&!le()){const L=c(Z);for(const De of B(
be(Z),Z,te).slice(0,1)){const Xe=Ze=>!f.ZM.test(De)&&L(Ze)&&F.test((0,f.TN)(Ze.head.item,De)??"");Se((Ze,st)=>(0,z.kk)(Ze,st).filter(tt=>!Xe(tt)),_(De))}const ce=De=>({item:Xe},Ze)=>T(Xe,te.bare[Ze],De);
Se(Le(z.eV),ce(1)),Se(z.kh,ce(3));const ve=G(Z,pe,te,L);for(const De of[...f.eX,"key"])Se(ve(0),_(De));Se(ve(0),({item:De})=>(0,f.Gg)(De)),Se(ve(M),({item:De})=>De.type==="object"?(0,f.QP)(De)??"":void 0)}
const ze=He.length<f.Rk.length,S=L=>(0,f.Gg)(L)??(ze?He.find(ce=>(0,f.TN)(L,ce)):(0,f.TH)(L));return Se(Le((L,ce)=>ze&&v(L.base)===v(L.head)?(0,z.yU)(L):(0,z.kh)(L,ce)),({item:L})=>S(L)===void 0?"":void 0),
pe}function v(Z){return Z.map(({index:te})=>te).join()}function _(Z){return({item:te})=>(0,f.TN)(te,Z)}function T(Z,te,Y){return Z.type!=="object"||[...Z.members].filter(([ae,le])=>!(0,f.Op)(ae,le,!0)).
length<Y?void 0:te(Z,!0)}function oe(Z,te,Y){const[pe,ae]=[re(te.base,Z),re(te.head,Z)];return pe===void 0||pe!==ae?!1:pe===""?!0:te.base.length===te.head.length||te.base.length>se?!1:(0,z.eV)(te,({item:Se},Le)=>T(
Se,Y.bare[Le],1)).length>ie((0,z.kk)(te,_(Z)),Y)}function re(Z,te){const Y=/^"?(.*?)\d+"?$/.exec(Z[0]?(0,f.TN)(Z[0].item,te)??"":"")?.[1],pe=ae=>Z.every(({item:le,index:Se})=>(0,f.TN)(le,te)?.replaceAll(
'"',"")===`${Y}${ae+Se}`);return Z.length>1&&(pe(0)||pe(1))?Y:void 0}function B(Z,te,Y){const pe=Z.map(le=>({key:le,pairs:(0,z.kk)(te,_(le))})),ae=(le,Se)=>le.every(({base:$e,head:He},Ge)=>$e===Se[Ge]?.
base&&He===Se[Ge]?.head)?0:ie(Se,Y)-ie(le,Y);return pe.sort(({pairs:le},{pairs:Se})=>Se.length-le.length||ae(le,Se)),pe.map(({key:le})=>le)}function ie(Z,{interner:te,renames:Y,bare:pe}){const ae=Z.map(
({base:Se,head:Le})=>({base:Se.item,head:Le.item})),le=k(te,new Map([...Y,...ae.flatMap(ye)]),!0);return ae.filter(({base:Se,head:Le})=>[le,pe.head].some($e=>$e(Se,!0)===pe.head(Le,!0))).length}function be({
base:Z,head:te}){const Y=(0,fe.Vn)(te.flatMap(({item:le})=>(0,f.YD)(le))),pe=le=>2*(Y.get(le)??0)>te.length&&le!=="type",ae=[...Y.keys()].filter(le=>pe(le)&&Fe(Z,le)&&Fe(te,le)).sort();return[...ae.filter(
le=>f.ZM.test(le)),...ae]}function Fe(Z,te){const Y=Z.flatMap(({item:ae})=>(0,f.TN)(ae,te)??[]).filter(ae=>ae.startsWith('"'));if(Y.length<2||2*Y.length<=Z.length||new Set(Y).size<Y.length)return!1;const pe=new Set(
Z.flatMap(({item:ae})=>f.Rk.map(le=>(0,f.TN)(ae,le))));return 2*Y.filter(ae=>pe.has(ae)).length<Y.length}const Te=8,Ke=.5;function Je(Z,te,Y,pe){const ae=S=>Z[S].flatMap(L=>[L,...h(L,pe)]).filter(({path:L,
value:ce})=>L.at(-1)?.type==="item"&&Y[S].get(ce.id)===1),le={bases:new Set,heads:new Map};let Se={base:ae("base"),head:ae("head")};const Le=(S,ne)=>{const L=(0,z.kk)(Se,S).filter(({base:ce,head:ve})=>ce.
arrays!==ve.arrays&&ne(ce.value,ve.value));for(const{base:ce,head:ve}of L)le.bases.add(ce.value),le.heads.set(ve.value,ce);Se=(0,z.FF)(Se,L)},$e=(S,ne)=>(0,f.TN)(S,"type")===(0,f.TN)(ne,"type"),He=(S,ne)=>(0,f.
Gg)(S)!==void 0&&(0,f.Gg)(S)===(0,f.Gg)(ne),Ge=(S,ne)=>$e(S,ne)&&A(S,ne,te)>=Ke,Be=(S,ne)=>(Y[ne].get(S??"")??0)<2,ze=(S,ne)=>Be(S,ne)?S:void 0;return Le(({value:S},ne)=>ze((0,f.TH)(S),ne),(S,ne)=>((0,f.
TH)(S)?.length??0)>=Te||He(S,ne)||Ge(S,ne)),Le(({value:S},ne)=>ze((0,f.Gg)(S)??(0,fe.qU)(S),ne),Ge),Le(({value:S},ne)=>Be((0,f.TH)(S),ne)?T(S,te.bare[ne],3):void 0,$e),le}function h({value:Z,path:te},Y){
return(0,fe.Vg)(Z,Y).flatMap(pe=>{if((0,f.jn)(pe.value))return[];const ae={value:pe.value,path:[...te,pe.step]};return[ae,...h(ae,Y)]})}function m(Z,te,Y,pe){const ae=[],le=[],Se=[],Le=[],$e={base:[],
head:[]};function He({base:L,head:ce},ve,De){De==="element"&&Le.push(...ye({base:L,head:ce})),(De==="element"||De==="member"&&L.type==="object"&&ce.type==="object")&&Se.push({base:L,head:ce,path:ve}),
L.id!==ce.id&&(L.type==="array"&&ce.type==="array"?ne(L,ce,ve):L.type==="object"&&ce.type==="object"?S({base:L,head:ce},ve,De):De!=="own"&&(0,f.jn)(L)&&(0,f.jn)(ce)&&te.renames.get(L.text)===ce.text?le.
push({path:ve,from:(0,f.e1)(L.text),to:(0,f.e1)(ce.text)}):ae.push({kind:"modified",path:ve,from:L,to:ce}))}function Ge({base:L,head:ce},ve,De,Xe){L!==void 0&&ce!==void 0?He({base:L,head:ce},ve,De):ce!==
void 0&&!Be(ce,ve)?(ae.push({kind:"added",path:ve,value:ce}),$e.head.push({value:ce,path:ve,arrays:Xe}),Y.heads.size>0&&ze(ce,ve)):L!==void 0&&!Y.bases.has(L)&&(ae.push({kind:"removed",path:ve,value:L}),
$e.base.push({value:L,path:ve,arrays:Xe}))}function Be(L,ce){const ve=Y.heads.get(L);return ve===void 0?!1:(ae.push({kind:"moved",path:ce,from:ve.path}),He({base:ve.value,head:L},ce,"element"),!0)}function ze(L,ce){
for(const{step:ve,value:De}of(0,fe.Vg)(L,pe)){const Xe=[...ce,ve];Be(De,Xe)||ze(De,Xe)}}function S(L,ce,ve){for(const{key:De,from:Xe,...Ze}of V(L,te)){const st=[...ce,{type:"member",key:De}];Xe!==De&&
le.push({path:st,from:Xe,to:De});const tt=Ze.base!==void 0&&(0,f.Op)(De,Ze.base,ve==="element");Ge(Ze,st,tt?"own":"member")}}function ne(L,ce,ve){const De={base:(0,z.S3)(L.items),head:(0,z.S3)(ce.items)},
Xe=u(De,te,ce.unordered).filter(rt=>!Y.bases.has(rt.base.item)&&!Y.heads.has(rt.head.item)),Ze=(0,fe.Oe)(De,Xe,pe),st=new Set((0,z.Ms)(Xe).map(rt=>rt.head.index)),tt=Ze.filter(rt=>rt.base&&rt.head&&!st.
has(rt.index));tt.length>0&&!ce.unordered&&ae.push({kind:"reordered",path:ve,moved:tt.map(({step:rt})=>rt)});for(const{step:rt,...ut}of Ze)Ge(ut,[...ve,rt],"element",De)}return He(Z,[],"root"),{changes:ae,
references:le,matches:Se,renames:Le,unmatched:$e}}function V({base:Z,head:te},{renames:Y,follow:pe}){const ae=new Map(Z.members),le=new Map,Se=($e,He)=>$e.id===He.id||pe($e)===He.id;for(const $e of[Se,
()=>!0])for(const He of[Ge=>Ge,Ge=>ge(Ge,Y)])for(const[Ge,Be]of ae){const ze=He(Ge),S=te.members.get(ze);S===void 0||le.has(ze)||!$e(Be,S)||(ae.delete(Ge),le.set(ze,{key:ze,from:Ge,base:Be,head:S}))}for(const[
$e,He]of te.members)le.has($e)||le.set($e,{key:$e,from:$e,head:He});const Le=Array.from(ae,([$e,He])=>({key:$e,from:$e,base:He}));return[...le.values(),...Le].sort(($e,He)=>$e.key<He.key?-1:1)}const N={
bases:new Set,heads:new Map},de=5;function xe(Z,te){const Y=new f.Ms(X.K$),[pe,ae]=[Z,te].map(le=>(0,f.yR)(le,Y));return pe&&ae&&Ee([{base:pe,head:ae}],Y)[0]}function Ee(Z,te){const Y=(0,f.qy)(()=>ee(
Z)),pe=(0,f.qy)(()=>(0,fe.j9)([...Z.map(({head:Le})=>Le),...Z.map(({base:Le})=>Le)])),ae=(Le,$e)=>pe().componentOf(Le,$e);function le(Le){const $e=E(te,Le);return Z.map(He=>{const Ge=m(He,$e,N,ae),{base:Be,
head:ze}=Ge.unmatched;if(Be.length===0||ze.length===0)return Ge;const S=Je(Ge.unmatched,$e,Y(),ae);if(S.heads.size===0)return Ge;const ne=m(He,$e,S,ae);return ne.changes.filter(({kind:L})=>L==="moved").
length===S.heads.size?ne:Ge})}let Se=new Map;for(let Le=0;Le<de;Le++){const $e=le(Se),He=$e.flatMap(Be=>Be.renames),Ge=He.length===0?new Map:H(He,Y());if(Se.size===Ge.size&&[...Se].every(([Be,ze])=>Ge.
get(Be)===ze)){if($e.some(({changes:Be})=>Be.length>0))return $e;break}Se=Ge}return le(new Map)}function Ue(Z){if((0,f.jn)(Z))return Z.text;if(Z.type==="array"){const Y=Z.items.map(Ue);return`[${(Z.unordered?
Y.sort():Y).join()}]`}return`{${Array.from(Z.members,([Y,pe])=>`${JSON.stringify(Y)}:${Ue(pe)}`).sort().join()}}`}}),499:((Ae,ke,g)=>{g.d(ke,{Ab:()=>j,a2:()=>u,gN:()=>c,lY:()=>v,pi:()=>G,rL:()=>O});var f=g(
436);const X=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,fe=["x","y"],ge=j("viewport canvas"),ye=j("w h wid\
th height left top zoom"),H=[["x"],["position"],["left","top"]],ee=j("selected dragging"),k=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,E=/^\d{4}-\d\d-\d\d$/,
z=j("_?id uuid guid identifier instanceIdentifier"),M=/^\d{1,15}$/,C=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,$=j("_?rev revision version versionId activeVersionId versionCounter versio\
nNumber"),P=j("meta(data)? .*info revision flow workflow"),U=100,K=[[j(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),k,E],[j(".*(update|modification|c\
reate|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),k],[j("[lc]Mod [mc]time"),k],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function j(B){
return new RegExp(`^(${B.replaceAll(" ","|")})$`,"i")}function G({base:B,head:ie,changes:be}){const Fe=(0,f.qy)(()=>be.flatMap(Ke=>l(Ke)??[]).slice(0,U)),Te={base:(0,f.qy)(()=>new Set((0,f.PX)(B))),head:(0,f.
qy)(()=>new Set((0,f.PX)(ie)))};return Ke=>{const{kind:Je,path:h}=Ke;if(Je==="reordered"||Je==="moved")return!1;const[m,V=m]=Je==="modified"?[Ke.from,Ke.to]:[Ke.value];if(re(m)&&re(V)&&A(h,m.type==="l\
iteral")||F(h)&&oe(m)&&oe(V))return!0;if(Je!=="modified"||m.type!==V.type||!("text"in m)||!("text"in V))return!1;const[N,de,xe]=[T(h.at(-1)),(0,f.e1)(m.text),(0,f.e1)(V.text)],Ee=(...pe)=>[de,xe].every(
ae=>pe.some(le=>le.test(ae)));if(K.some(([pe,...ae])=>pe.test(N)&&Ee(...ae)))return!0;const Ue=T(h.at(-2));if($.test(N)&&Ee(M,C))return Ue===""||P.test(Ue);if((l(Ke)?Fe().filter(pe=>pe.old!==de&&de.includes(
pe.old)):[]).some(pe=>de.replaceAll(pe.old,pe.recent)===xe))return!0;const te=z.test(N)||N===`${T(h.at(-3)).replace(/s$/,"")}Id`;return Ue===""&&te&&Ee(C)&&!Te.head().has(de)&&!Te.base().has(xe)}}function l(B){
const[ie,be]=B.path.slice(-2);if(!(!(B.kind==="modified"&&ie?.type==="item"&&z.test(T(be)))||B.from.type!=="string"||B.to.type!=="string"))return{old:(0,f.e1)(B.from.text),recent:(0,f.e1)(B.to.text)}}
function c(B){return C.test(B)||k.test(B)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(B)}function O(B,ie){return(0,f.jn)(ie)&&(z.test(B)||B==="name"&&f.kk.test(ie.text))||X.test(B)&&ie.type!=="literal"&&re(ie)||
fe.includes(B)&&re(ie)}function A(B,ie){const[be,Fe]=[B.at(-2),T(B.at(-1))],Te=B.slice(u(B)).find(Je=>X.test(T(Je)));return Te?Te===B.at(-1)?!ie:Fe===""||fe.includes(Fe)||ye.test(Fe):Fe==="zoom"&&ge.test(
T(be))||fe.includes(Fe)||ye.test(Fe)&&se(be)}function F(B){return ee.test(T(B.at(-1)))&&se(B[u(B)-1])}function se(B){const ie=B?.type==="item"&&B.item.type==="object"?B.item.members:void 0;return H.some(
be=>be.every(Fe=>ie?.has(Fe)))}function u(B){return B.findLastIndex(({type:ie})=>ie==="item")+1}function v(B,{matches:ie}){const be=new Map(ie.map(Te=>[Te.path.at(-1),Te])),Fe=new Map;for(const Te of B){
const Ke=u(Te.path),[Je,h]=[Te.path[Ke-1],Te.path[Ke]],m=fe.includes(T(h)),V=m?fe:X.test(T(h))?[T(h)]:[],[N,de]=[_(be.get(Je)?.base,V),_(be.get(Je)?.head,V)],xe=[...Te.path.slice(0,Ke),{type:"member",
key:V.join(", ")}];N&&de?Fe.set(m?Je:h,{kind:"modified",path:xe,from:N,to:de}):Fe.set(Te,Te)}return[...Fe.values()]}function _(B,ie){const be=B?.type==="object"?ie.flatMap(Fe=>B.members.get(Fe)??[]):[];
if(!(be.length<ie.length))return be.length>1?{type:"array",id:0,items:be,unordered:!1}:be[0]}function T(B){return B?.type==="member"?B.key:""}function oe(B){return B.type==="literal"&&/^(true|false)$/.
test(B.text)}function re(B){if(B.type==="literal")return/\d/.test(B.text);const ie=B.type==="array"?B.items:B.type==="object"?[...B.members.values()]:[];return ie.length>0&&ie.every(re)}}),665:((Ae,ke,g)=>{
g.d(ke,{Vn:()=>F,s3:()=>l,Oe:()=>K,Vg:()=>j,j9:()=>M,qU:()=>C,oP:()=>A});var f=g(436),X=g(408),fe=g(499),ge=g(997),ye=g(856);function H(u){const v=new Map;for(const oe of u)for(const[re,B]of oe.type===
"object"?oe.members:[]){if(B.type!=="string")continue;const{ids:ie,length:be,isRepeated:Fe}=v.get(re)??{ids:new Set,length:0,isRepeated:!1};v.set(re,{ids:ie,length:be+B.text.length,isRepeated:Fe||ie.has(
B.id)}),ie.add(B.id)}const _=[...v].filter(([oe,{ids:re,isRepeated:B}])=>re.size>1&&2*re.size>u.length&&!B&&oe!=="type"&&!ge.Z_.test(oe));_.sort(([oe,re],[B,ie])=>ie.ids.size-re.ids.size||re.length-ie.
length||(oe<B?-1:1));const T=_.find(([oe])=>{const re=u.flatMap(B=>ee(B,oe)??[]);return 2*re.length>u.length&&!re.some(fe.gN)});return oe=>T&&ee(oe,T[0])}function ee(u,v){const _=(0,f.C5)(u,v),T=_?.type===
"string"?(0,f.e1)(_.text):"";return/^[^\n]{1,60}$/.test(T)&&!(0,ye.$C)(v,_,u)?T:void 0}const k=/group|parent|folder|owner/i,E=/(-[\da-f]{4}){3}-[\da-f]{12}/i,z=40;function M(u){const v=u.map(U),_=B=>v.
find(ie=>ie.get(B))?.get(B);function T(B,ie){for(const be of(0,f.YD)(B).sort()){if(k.test(be))continue;const Fe=`${(0,f.TN)(B,be)}`,Te=be==="type"?`"${Fe.split(":")[1]}`:Fe,Ke=_(Te);if(Ke===void 0||C(
Ke.item)===void 0)continue;const Je=v.some(h=>{const m=h.get(Te);return m&&(m.array===ie||P(ie,m.item))});if(be==="type"||!Je)return Ke.item}}function oe(B,ie){const be=(0,f.Gg)(B);return C(B)??C(T(B,
ie))??(be&&(0,f.e1)(be))}function re(B){const ie=/\d/.test(B)?_(B):void 0;return ie&&(oe(ie.item,ie.array)??se(ie.item))}return{componentOf:T,nameOf:oe,labelOf:re}}function C(u){const v=(0,f.Ku)(u,["n\
ame","Name"]);if(v&&!f.kk.test(v))return(0,f.e1)(v);const T=v===void 0&&(0,f.Ku)(u,f.eX)!==void 0?void 0:(0,f.Gg)(u)??(u&&$(u));return T&&(0,f.e1)(T)}function $(u){const v=(0,f.C5)(u,"localeData");return[
...(v?["en",...(0,f.YD)(v)]:[]).map(re=>(0,f.C5)(v,re)),(0,f.C5)((0,f.C5)(u,"data"),"node")].map(re=>(0,f.Gg)(re)??(0,f.Ku)(re,["display_name"])).find(re=>re!==void 0)}function P(u,v){return(0,f.YD)(v).
map(T=>(0,f.C5)(v,T)).some(T=>T?.type==="array"&&T.items===u)}function U(u){const v=new Map,_=T=>{if(T.type==="object")for(const oe of T.members.values())_(oe);if(T.type==="array")for(const oe of T.items){
const re=(0,f.YD)(oe).filter(ie=>f.ZM.test(ie)),B=new Set(re.flatMap(ie=>(0,f.TN)(oe,ie)??[]));for(const ie of B)v.set(ie,v.has(ie)?void 0:{item:oe,array:T.items});_(oe)}};return _(u),v}function K(u,v,_){
const T=(0,X.FF)(u,v),oe=[...T.base.map(be=>({...be,base:be.item})),...v.map(({base:be,head:Fe})=>({...Fe,base:be.item,head:Fe.item})),...T.head.map(be=>({...be,head:be.item}))],re=O(oe,_),B=H(oe.filter(
be=>!re.has(be)).map(({item:be})=>be)),ie=be=>G(be,re.get(be),B(be.item));return oe.map(be=>({...be,step:ie(be)})).sort(c)}function j(u,v){return u.type==="object"?Array.from(u.members,([T,oe])=>({step:{
type:"member",key:T},value:oe})):(u.type==="array"?K({base:[],head:(0,X.S3)(u.items)},[],v):[]).map(({step:T,item:oe})=>({step:T,value:oe}))}function G({item:u,index:v},_,T){return _===void 0?{type:"e\
lement",index:v,item:u,text:T}:l(u,_)}function l(u,v){const _=se(u),T=_!==void 0&&_.length<=z&&!v.startsWith(_);return{type:"item",label:v,...T&&{hint:_},item:u}}function c({step:u},{step:v}){return u.
type==="item"&&v.type==="item"?u.label<v.label?-1:1:u.type==="element"&&v.type==="element"?u.index-v.index:u.type==="item"?-1:1}function O(u,v){const _=new Map,T=new Set;let oe=u.filter(({item:Te})=>(C(
Te)??(0,f.Gg)(Te)??(0,f.TH)(Te))!==void 0);const re=Te=>{const Ke=oe.map(Te),Je=F(Ke);oe=oe.filter((h,m)=>{const V=Ke[m];return V===void 0||Je.get(V)!==1||T.has(V)?!0:(T.add(V),_.set(h,V),!1)})};re(({
item:Te})=>C(Te));const B=new Map(oe.map(Te=>[Te,C(Te.item)??C(v(Te.item,Te.array))])),ie=F([...B.values()]),be=Te=>{const[Ke,Je]=[B.get(Te),(0,f.Gg)(Te.item)];return C(Te.item)??(ie.get(Ke)===1?Ke:void 0)??
(Je&&(0,f.e1)(Je))},Fe=(Te,Ke)=>{const[Je,h]=[(0,f.TH)(Te.item),be(Te)??se(Te.item)];return Je?A(h,Je,Ke):h};return re(Te=>be(Te)??Fe(Te,E)),re(Te=>Fe(Te,E)),re(Te=>Fe(Te,/$/)),re(Te=>`${be(Te)??se(Te.
item)??Fe(Te,/$/)} [${Te.index}${Te.head?"":", before"}]`),_}function A(u,v,_=E){const T=(0,f.e1)(v).replace(_,"");return u?`${u} (${T})`:T}function F(u){const v=new Map;for(const _ of u)v.set(_,(v.get(
_)??0)+1);return v}function se(u){const v=(0,f.QP)(u);return v?.startsWith('"')?(0,f.e1)(v):void 0}}),997:((Ae,ke,g)=>{g.d(ke,{BQ:()=>ee,FK:()=>l,Fu:()=>M,NQ:()=>ye,Z_:()=>ge,t5:()=>z});var f=g(436),X=g(
499);const fe=[(0,X.Ab)("_?id key uuid guid identifier"),(0,X.Ab)("(node|step|state)_?id"),(0,X.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,X.Ab)("\\*")],ge=(0,X.Ab)(
"(source|from|target|to|next|then|else|goto|default)(_?id)?"),ye="*",H=64;function ee(c,O){const A=k([]),F=[],se=new Set([c,O].flatMap(_=>[...(0,f.PX)(_),...$(_)]));function u(_,T,oe){if((0,f.jn)(_))C(
_.text,T,oe);else if(_.type==="object")v(_,T,oe);else{const re=_.items.length>1&&_.items.some(({type:B})=>B==="array");for(const[B,ie]of _.items.entries())u(ie,E(T,"[]"),{...oe,array:_.items,...re&&{slot:B}})}}
function v(_,T,{key:oe,array:re,map:B,...ie}){let be=ie;if(re!==void 0||oe!==void 0){const Ke={side:ie.side,value:_,field:T,outer:ie.place,key:oe,array:re??[]};be={...ie,place:Ke,map:B},F.push(Ke)}const Fe=U(
_,se),Te=be===ie&&(0,f.YD)(_).some(Ke=>B?.members.has(Ke));for(const[Ke,Je]of _.members){const h=E(T,Fe||Te?ye:Ke);Te&&C(JSON.stringify(Ke),h,be,Je),(!Te||Je.type==="array")&&u(Je,h,Fe?{...be,key:Ke,map:_}:
be)}}return u(c,A,{side:"base"}),u(O,A,{side:"head"}),{root:A,places:F,find:K(F)}}function k(c){return{keys:c,inner:new Map,texts:new Map,references:[]}}function E(c,O){const A=c.inner.get(O)??k([...c.
keys,O]);return c.inner.set(O,A),A}function z(c){const O=[c];for(const A of O)for(const F of A.inner.values())O.push(F);return O}function M(c,O){return c?.inner.get(O)??c?.inner.get(ye)}function C(c,{
keys:O,texts:A,references:F},{place:se,slot:u},v){A.set(c,(A.get(c)??0)+1);const _=c.startsWith('"')?c.length>2:ge.test(O.findLast(T=>T!=="[]")??"")&&Number.isInteger(Number(c));se&&_&&F.push({text:c,
place:se,slot:u,value:v})}function $(c){if((0,f.jn)(c))return[];const O=c.type==="array"?c.items:[...c.members.values()];return[...O.flatMap($),...O.some(P)?[]:(0,f.YD)(c)]}function P(c){return c.type===
"object"}function U({members:c},O){return 2*[...c.keys()].filter(F=>!ge.test(F)&&O.has(F)).length>=c.size&&[...c.values()].every(P)}function K(c){const O={base:new Map,head:new Map};for(const A of c){
const F=(se,u)=>{const v=fe.findIndex(T=>T.test(se));if(v<0)return;const _=O[A.side].get(u)??[];_[v]=(_[v]??new Set).add(A),O[A.side].set(u,_)};A.key!==void 0&&F(ye,JSON.stringify(A.key));for(const[se,
u]of A.value.members)(0,f.jn)(u)&&F(se,u.text)}return(A,F)=>{const se=O[F.side].get(A)?.find(u=>u);return se&&se.size<=H?j([...se],F,F):void 0}}function j(c,O,A){const F=A?c.filter(T=>l(T,A)):c;if(F.length===
0&&A)return j(c,O,A.outer);const se=F.length>1?F.filter(({value:T})=>T.members.size>2):F,u=se.map(({field:T})=>G(O.field,T)),[v,..._]=se.filter((T,oe)=>u[oe]===Math.min(...u));return _.length===0?v:void 0}
function G(c,{keys:O}){const A=O.findIndex((F,se)=>F!==c.keys[se]);return A<0?0:O.length-A}function l(c,O){return c!==void 0&&(c===O||l(c.outer,O))}}),856:((Ae,ke,g)=>{g.d(ke,{$C:()=>c,Wr:()=>se,_p:()=>O,
lb:()=>U});var f=g(706),X=g(436);const fe=8,ge="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-\
_. ]?key|cookie",ye=new RegExp(`(?:(?:${ge})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),H=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,ee=new RegExp(`^x?(?:${ge}|(?:password|secret|apike\
y)s)$`),k=/name|key|header|field/i,E=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,z=["value","values","default","defaultvalue","headervalue"],M=/\{\{|\$\{|<%/,C="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,\
;&)}\\]\\\\]|$))",$="(?:(?:bearer|basic|token)\\s{1,4})?",P=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]\
|%3F|%26)[\\w.-]{0,40}(?:${ge}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${ge})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1\
,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${ge})\\s{0,4}=\\s{0,4}${$})${C}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${ge})\\s{0,4}:\\s{0,4}${$}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${C}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\\
]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${C}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ge})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(u=>new RegExp(u,"giu"));function U({workflows:u}){
const v=new f.pO;for(const{secrets:T,files:oe}of u){const re=oe.flatMap(({base:B,head:ie})=>[B,ie].flatMap(se));for(const B of[...T,...re].flatMap(K))v.add(B,j)}const _=new Map;return T=>{const oe=_.get(
T);if(oe)return oe;const re=[],B=Fe=>(re.push(Fe),f.v5),be={shown:P.reduce((Fe,Te)=>Fe.replace(Te,B),v.hide(T,B)),hidden:JSON.stringify(re)};return _.set(T,be),be}}function K(u){return[u,u.replace(/^(?:bearer|basic|token) /i,
""),...(0,X.PX)((0,X.yR)(u))]}function j(u){return u.length>=fe&&!new RegExp("^\\p{L}+$","u").test(u)}function G(u){const v=l(u);return ye.test(v)&&!H.test(v)}function l(u){return u.toLowerCase().replace(
/[^a-z]/g,"")}function c(u,v,_){return A(v)?!1:G(u)?F(v)||ee.test(l(u)):!z.includes(l(u))||_?.type!=="object"?!1:[..._.members].some(([T,oe])=>{const re=(0,X.jn)(oe)&&(oe.text==="true"?T:E.test(T)&&(0,X.
e1)(oe.text));return k.test(T)&&G(`${(0,X.TN)(_,T)}`)||re&&ee.test(l(re))})}function O(u,...v){return v.every(A)?!1:u.some((_,T)=>{const oe=u[T-1],re=oe&&"item"in oe?oe.item:void 0,B=u.slice(T+1).every(
({type:be})=>be==="element"),ie=be=>_.type==="member"&&c(_.key,B?be:void 0,re);return v.some(ie)})}function A(u){return u?.type==="literal"&&!/\d/.test(u.text)}function F(u){return u?.type==="array"?u.
items.every(F):u!==void 0&&(0,X.jn)(u)}function se(u){const v=[],_=T=>{if(T!==void 0)if((0,X.jn)(T))_((0,X.yR)((0,X.e1)(T.text)));else if(T.type==="array")for(const oe of T.items)_(oe);else for(const[
oe,re]of T.members)c(oe,re,T)&&(0,X.PX)(re,v),_(re)};return _(u),v.filter(T=>!M.test(T))}}),408:((Ae,ke,g)=>{g.d(ke,{$z:()=>k,FF:()=>M,Ms:()=>z,O6:()=>C,S3:()=>fe,eV:()=>ge,kh:()=>ye,kk:()=>H,qc:()=>ee,
yU:()=>E});var f=g(965);const X=500;function fe($){return $.map((P,U)=>({item:P,index:U,array:$}))}function ge($,P){const U=c=>$[c].map(O=>P(O,c)),K=(c,O)=>c!==void 0&&c===O,j=(0,f.E)(U("base"),U("hea\
d"),{maxEditLength:X,comparator:K});if(j===void 0)return z(ye($,P));let[G,l]=[0,0];return j.flatMap(({added:c,removed:O,count:A})=>{const[F,se]=[$.base.slice(G,G+A),$.head.slice(l,l+A)];return c||(G+=
A),O||(l+=A),c||O?[]:E({base:F,head:se})})}function ye($,P){return ee($,P).flatMap(E)}function H($,P){return ee($,P).flatMap(U=>U.base.length===1&&U.head.length===1?E(U):[])}function ee($,P){const U=k(
$.head,K=>P(K,"head"));return U.delete(void 0),[...k($.base,K=>P(K,"base"))].flatMap(([K,j])=>{const G=U.get(K);return G?[{base:j,head:G}]:[]})}function k($,P){const U=new Map;for(const K of $){const j=P(
K),G=U.get(j);G?G.push(K):U.set(j,[K])}return U}function E({base:$,head:P}){return $.flatMap((U,K)=>{const j=P[K];return j===void 0?[]:[{base:U,head:j}]})}function z($){const P=[];for(const K of $.toSorted(
(j,G)=>j.base.index-G.base.index)){let[j,G]=[0,P.length];for(;j<G;){const l=j+G>>1;(P[l]?.last.head.index??0)<K.head.index?j=l+1:G=l}P[j]={last:K,before:P[j-1]}}const U=[];for(let K=P.at(-1);K;K=K.before)
U.push(K.last);return U.reverse()}function M({base:$,head:P},U){const K=new Set(U.flatMap(j=>[j.base,j.head]));return{base:$.filter(j=>!K.has(j)),head:P.filter(j=>!K.has(j))}}function C($,P){const U=z(
$),K={base:0,head:0};return ee(P,({index:j},G)=>{for(;(U[K[G]]?.[G].index??1/0)<j;)K[G]++;return K[G]})}}),384:((Ae,ke,g)=>{g.a(Ae,async(f,X)=>{try{let U=function(){const K=new ge.i_,j=K.required("bas\
e",ee.Rr),G=K.required("head",ee.Rr);[j,G].some(A=>A!==void 0&&(0,fe.existsSync)(A))||(j!==void 0&&K.refuse("base",(0,ee.LO)(K.text("base"))),G!==void 0&&K.refuse("head",(0,ee.LO)(K.text("head"))));const l=(0,ge.
RT)(K),c=K.boolean("fail-on-change",!1),O=K.boolean("summary",!0);return{base:K.check(j),head:K.check(G),ignore:l,failOnChange:c,summary:O}};var fe=g(24),ge=g(991),ye=g(697),H=g(953),ee=g(192),k=g(124),
E=g(279),z=g(725),M=g(276),C=g(57),$=g(706),P=g(885);await(0,M.eF)(async K=>{const{base:j,head:G,ignore:l,failOnChange:c,summary:O}=U(),A=(0,z.t1)(),[F,se]=[(0,$.OX)(j),(0,$.OX)(G)],u=(0,C.Bu)(Object.
entries({Base:F,Head:se}));A.info(`Comparing ${F} with ${se}`);const v=await(0,P.Z)(j,G,{ignore:l,signal:K}).catch(async re=>{const B=(0,E.iT)(re);throw O&&await(0,C.Sy)("Workflow comparison failed",(0,C.
il)((0,ye.UX)(B),(0,M.VY)(B)),u),B});for(const{name:re,status:B,counts:ie,variablesCompared:be}of v.workflows){const Fe=B==="changed"||B==="unchanged"?(0,k.cq)(ie):B,Te=be?"":" (environment variables \
are not compared)";A.info(`${re===void 0?"":`${(0,$.OX)(re)}: `}${Fe}${Te}`)}const[_,T]=[(0,k.Hq)(v),(0,k.xW)(v)];(0,M.n0)({changed:_,...T});const oe=await(0,H.S)(v);if(O){const re=oe(v.workflows.length>
1,[u]);await(0,C.Sy)(`Workflow comparison: ${(0,k.cq)(T)}`,re,u)}if(_&&c){const re=`The versions differ (${(0,k.cq)(T)}), and fail-on-change is true`;throw new E.HR({what:re,advice:"The report shows w\
hat changed.",topic:"import-deploy-and-promote"})}}),X()}catch(U){X(U)}},1)}),885:((Ae,ke,g)=>{g.d(ke,{Z:()=>Qt});var f=g(806);const X=nt(import.meta.url)("node:buffer");var fe=g(761);const ge={enter:()=>{},
scalar:I=>({json:I}),array:I=>({json:`[${I.map(({json:J})=>J)}]`,items:I}),object(I){return{json:`{${Array.from(I,([Q,{json:he}])=>`${JSON.stringify(Q)}:${he}`).sort()}}`,members:I}}};function ye(I){const J=(0,X.
isUtf8)(I)?(0,fe.q)(I.toString(),void 0,ge):void 0,Q=J?.members??J?.items?.map(ue=>[H(ue),ue]);if(Q===void 0)return;const he=new Map;for(const[ue,{members:Re,json:Ce}]of Q){if(ue===void 0||he.has(ue))
return;he.set(ue,{name:ue,keys:[...Re?.keys()??[]],content:Ce})}return{container:Array.isArray(Q)?"array":"object",variables:[...he.values()]}}function H({members:I}){if(!I?.has("value"))return;const J=[
I.get("name"),I.get("key")].find(Q=>Q?.json[0]==='"');return J&&JSON.parse(J.json)}function ee({files:I}){const J=[...I].filter(([Q])=>(0,f.dU)(Q)).map(([,Q])=>k(Q));return[...new Set(J.flat())]}function k(I){
const J=new TextDecoder().decode(I);try{JSON.parse(J)}catch{return[]}const Q=ye(I),he=new Set(Q?.container==="array"?Q.variables.map(({name:Ce})=>Ce):void 0),Re=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([Ce,Pe,Ve])=>Pe===void 0?[Ce,String(Number(Ce))]:Ve===void 0?[JSON.parse(Pe)]:[]);return[...new Set(Re)].filter(Ce=>!he.has(Ce))}var E=g(124),z=g(436),M=g(598),C=g(742);function $(I){return(0,X.
isUtf8)(I)?I.toString():void 0}function P(I,J,Q){const he=/\.json$/i.test(I)?$(J):void 0;return he===void 0?void 0:Q.read(he)}function U(I,J,Q,he){if(J.equals(Q))return!0;const ue=new Interner(he),Re=P(
I,J,ue);return Re!==void 0&&Re.id===P(I,Q,ue)?.id}function K({files:I},J){const Q=ue=>createHash("sha256").update(ue).digest("hex"),he=Array.from(I,([ue,Re])=>{const Ce=P(ue,Re,new Interner(J));return[
ue,Q(Ce?canonicalJson(Ce):Re)]});return Q(JSON.stringify(he.sort(([ue],[Re])=>ue<Re?-1:1)))}var j=g(899),G=g(856);const l=1024*1024;function c(I,J,{name:Q,ignore:he}){const ue=[I,J].filter(ot=>ot!==void 0),
Re=ue.some(A),Ce=[...new Set(ue.flatMap(({files:ot})=>[...ot.keys()]))].sort(),Pe=new Set(he.lines),Ve=new z.Ms(he,ot=>Pe.delete(ot)),Qe=Ce.flatMap(ot=>{const[ht,bt]=[I?.files.get(ot),J?.files.get(ot)],
St=ht!==void 0&&bt!==void 0&&ht.equals(bt);if(Re&&(0,f.dU)(ot)||St&&Pe.size===0)return[];const vt=ht&&P(ot,ht,Ve),mt=St?vt:bt&&P(ot,bt,Ve);return St||vt!==void 0&&vt.id===mt?.id?[]:[{name:ot,from:ht,to:bt,
base:vt,head:mt}]}),at=se(Qe,Ve),qe=ot=>he.lines.length===0&&at.some(ht=>ht.name===ot),it=at.length===0?[]:Ce.filter(ot=>!qe(ot)&&!(0,f.dU)(ot)),yt=I===void 0?"added":J===void 0?"removed":void 0;return{
name:Q,status:yt??(at.length>0?"changed":"unchanged"),counts:yt?{added:0,modified:0,removed:0,[yt]:1}:(0,E.cz)(at.map(E.xS)),files:at,variablesCompared:!(Re&&ue.some(F)),secrets:[...new Set(ue.flatMap(
ot=>[...ee(ot),...O(ot,it)]))],unusedIgnores:[...Pe]}}function O({files:I},J){return J.flatMap(Q=>(0,G.Wr)(P(Q,I.get(Q)??Buffer.of(),new z.Ms(j.K$))))}function A({kind:I,files:J}){return I==="folder"&&
![...J.keys()].some(f.dU)}function F({files:I}){return[...I].some(([J,Q])=>(0,f.dU)(J)&&ye(Q)?.variables.length!==0)}function se(I,J){const Q=I.flatMap(({name:ue,base:Re,head:Ce})=>Re&&Ce&&!(0,f.dU)(ue)?
[{name:ue,base:Re,head:Ce}]:[]),he=new Map((0,C.OD)(Q,J).map((ue,Re)=>[Q[Re]?.name,ue]));return I.map(ue=>u(ue,he.get(ue.name)))}function u({name:I,from:J,to:Q,base:he,head:ue},Re){const Ce=J===void 0?
"added":Q===void 0?"removed":"modified",Pe={name:I,status:Ce,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,f.dU)(I))return{...Pe,kind:"variables",changes:_(he,ue,Ce)};if(Re||Ce!==
"modified"&&(he??ue))return{...Pe,kind:"json",base:he,head:ue,...Re};const[Ve,Qe]=[J&&v(J),Q&&v(Q)];return J&&Ve===void 0||Q&&Qe===void 0?{...Pe,kind:"binary"}:{...Pe,kind:"text",text:{base:Ve,head:Qe}}}
function v(I){return I.length<=l&&!I.includes(0)?$(I):void 0}function _(I,J,Q){const[he,ue]=[I,J].map(qe=>qe&&ye(Buffer.from((0,C.dj)(qe))));if(Q==="modified"&&(he===void 0||he.container!==ue?.container))
return[{kind:"modified",path:[],from:E.RG,to:E.RG}];const Re=qe=>new Map(qe?.variables.map(({name:it,content:yt})=>[it,yt])),[Ce,Pe]=[Re(he),Re(ue)],Ve=[],Qe=[...Ce.keys()].filter(qe=>Pe.has(qe)),at=[
...Pe.keys()].filter(qe=>Ce.has(qe));Qe.some((qe,it)=>qe!==at[it])&&Ve.push({kind:"reordered",path:[],moved:[]});for(const qe of[...new Set([...Ce.keys(),...Pe.keys()])].sort()){const it=[{type:"membe\
r",key:qe}];Ce.has(qe)?Pe.has(qe)?Ce.get(qe)!==Pe.get(qe)&&Ve.push({kind:"modified",path:it,from:E.RG,to:E.RG}):Ve.push({kind:"removed",path:it,value:E.RG}):Ve.push({kind:"added",path:it,value:E.RG})}
return Ve}var T=g(279),oe=g(24),re=g(455),B=g(760),ie=g(142),be=g(706);const[Fe,Te,Ke]=["flow_definition.json","app_definition.json","env_variables.json"],Je=[Fe,Te,Ke],h=1e4,m=256*1024*1024;function V(I,J){
const Q=[...J].filter(([he])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(he));return{kind:I,files:new Map(Q.sort(([he],[ue])=>he<ue?-1:1))}}function N({kind:I,files:J}){return{kind:I,files:new Map([...J].filter(
([Q])=>!isEnvVariables(Q)))}}const de=/^\.|^__MACOSX$/;function xe(I){const J=new Set(I),Q=Ce=>Je.some(Pe=>J.has(Ce+Pe));if(Q(""))return"";const he=new Set(I.filter(Ce=>Ce.includes("/")).map(Ce=>Ce.slice(
0,Ce.indexOf("/")))),[ue,...Re]=[...he].filter(Ce=>!de.test(Ce));return Re.length===0&&Q(`${ue}/`)?`${ue}/`:""}function Ee(I){const J=xe(I);return I.includes(J+Te)||I.includes(J+Fe)}function Ue(I,J){return new T.
HR({what:I,advice:J,topic:"unpacking"})}function Z(I,J){for(const{index:Q}of`${J}/`.matchAll(/\//g)){const he=J.slice(0,Q),ue=(0,oe.lstatSync)((0,B.join)(I,he),{throwIfNoEntry:!1});if(ue?.isSymbolicLink())
throw Ue(`${(0,be.TL)(he)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(he===J&&ue?.isFile())return ue;if(!ue?.isDirectory())break}}async function te(I,J,Q,he=1/0){const ue=new Map,
Re=new Map;let Ce=he;for(const Pe of J){Q.throwIfAborted();const Ve=Z(I,Pe);if(!(Ve===void 0||Re.get((0,f.Sr)(Pe))===Ve.ino)){if(Re.set((0,f.Sr)(Pe),Ve.ino),Ce-=Ve.size,Ce<0)throw new Error("its files\
 take more than 256 MiB, the limit");ue.set(Pe,await(0,re.readFile)((0,B.join)(I,Pe)))}}return ue}async function Y(I){return(await(0,re.readdir)(I,{withFileTypes:!0})).map(Q=>Q.name+(Q.isDirectory()?"\
/":""))}async function pe(I,J){const Q=[],he=[""];for(const ue of he){J.throwIfAborted();for(const Re of await Y((0,B.join)(I,ue))){if((0,f.jq)(Re))continue;if((Re.endsWith("/")?he:Q).push(ue+Re),Q.length+
he.length>h)throw new Error("more than 10,000 files are in it")}}return Q}async function ae(I){if(!Z(I,f.gv))return;const J=await(0,re.readFile)((0,B.join)(I,f.gv),"utf8");let Q;try{const{unpackedFiles:he}=JSON.
parse(J);he.every(ue=>(0,f.x5)(ue)===void 0)&&(Q=new Set(he))}catch{}return{text:J,paths:Q}}async function le(I,J){const Q=new Set(J.map(caseFold));return(await readdir(I).catch(()=>[])).filter(ue=>!Q.
has(caseFold(ue))&&existsSync(join(I,ue,RECORD)))}function Se(I){return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}const Le=nt(import.meta.url)("node:zlib");var $e=g(663);const He=2048,Ge=new Set([0,10]);async function Be(I,J){J?.throwIfAborted();const Q=ze(I),he=await(0,$e.SY)(Q,{decodeStrings:!1}).catch(Xe("Th\
e package")),ue=await S(he).catch(Xe("The package")),Re=xe([...ue.keys()]),Ce=[];for(const[Pe,Ve]of ue){J?.throwIfAborted();const Qe=await ce(he,Q,Ve).catch(Xe(`${(0,be.TL)(Pe)} in the package`));Pe.startsWith(
Re)&&!ve(Pe)&&Ce.push([Pe.slice(Re.length),Qe])}return V("zip",Ce)}function ze(I){for(let J=I.length-21;J>0;){J=I.lastIndexOf("PK",J-1,"latin1");const Q=J+22+(J<0?1/0:I.readUInt16LE(J+20));if(Q<=I.length)
return I.subarray(0,Q)}if(I.toString("latin1",0,2)!=="PK")throw st(I);return Xe("The package")(new Error("its end is missing"))}async function S(I){if(I.entryCount>h)throw De(`The package has ${I.entryCount}\
 entries. The limit is 10,000`);const J=new Map;let Q=0;for await(const Re of I.eachEntry()){const Ce=ne(Re);if(J.has(Ce))throw De(`The package has ${(0,be.TL)(Ce)} twice`,"Export it again.");const Pe=L(
Ce,Re);if(Pe!==void 0)throw De(`${(0,be.TL)(Ce)} in the package ${Pe}`);if(Q+=Re.uncompressedSize,Q>m)throw De("The package takes more than 256 MiB unpacked, the limit");J.set(Ce,Re)}const he=[...J.keys()];
if(he.every(ve))throw De("The package has no files in it","Export it again.");const ue=(0,f.Oj)(he);if(ue===void 0)return J;throw De(`${ue.map(Re=>(0,be.TL)(Re)).join(" and ")} in the package collide \
on a disk that ignores case`)}function ne({generalPurposeBitFlag:I,fileNameRaw:J,extraFields:Q,versionMadeBy:he}){const ue=(0,X.isUtf8)(J)?He:I,Re=Ge.has(he>>>8);return(0,$e.ax)(ue,J,Q,!Re).replace(/^(\.\/+)+/,
"")}function L(I,J){const Q=J.externalFileAttributes>>>16&61440;return Q===40960?"is a symbolic link":Q!==0&&Q!==32768&&Q!==16384?"is neither a file nor a folder":ve(I)&&J.uncompressedSize>0?"is a fol\
der with a content of its own":J.canDecodeFileData()?(0,f.dU)(J.fileNameRaw.toString())&&!(0,f.dU)(I)?"is also named env_variables.json":(0,f.x5)(I,f.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ce(I,J,Q){const{compressedSize:he,compressionMethod:ue,uncompressedSize:Re}=Q,{fileDataStart:Ce}=await I.readLocalFileHeaderPromise(Q),Pe=J.subarray(Ce,Ce+he),Ve={maxOutputLength:Re||
1,chunkSize:Re+64},Qe=ue===0?Pe:(0,Le.inflateRawSync)(Pe,Ve);if(Qe.length!==Re)throw new Error(`it unpacks to ${Qe.length} bytes, not the ${Re} listed`);if((0,Le.crc32)(Qe)!==Q.crc32)throw new Error("\
its CRC-32 isn't the one listed");return Qe}function ve(I){return I===""||I.endsWith("/")}function De(I,J="Check where the package comes from."){return new T.HR({what:I,advice:J,topic:"the-package"})}
function Xe(I){return J=>{if(J instanceof T.HR)throw J;const Q={what:`${I} is cut off or damaged`,why:(0,be.TL)(J.message).slice(1,-1)};throw new T.HR({...Q,advice:"Export it again.",topic:"the-packag\
e",cause:J})}}const Ze=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function st(I){const J=I.toString("utf8",0,512),[Q]=Ze.
find(([,ue])=>ue.test(J))??["text"],he=`${Q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return De(`The package is ${Q}, not a zip`,he)}const tt=33,rt=20,
ut=3,Pt=8,Ut=33188;function ft({files:I}){const J=[],Q=[];let he=0;for(const[Ce,Pe]of I){const[Ve,Qe]=[Buffer.from(Ce),deflateRawSync(Pe)],at=[lt(2,rt,He,Pt,0,tt),lt(4,crc32(Pe),Qe.length,Pe.length),lt(
2,Ve.length,0)],qe=[lt(2,0,0,0),lt(4,Ut*65536,he)];J.push(Buffer.from("PK"),...at,Ve,Qe),Q.push(Buffer.from("PK"),Buffer.of(rt,ut),...at,...qe,Ve),he+=30+Ve.length+Qe.length}const ue=Buffer.concat(
Q),Re=[lt(2,0,0,I.size,I.size),lt(4,ue.length,he),lt(2,0)];return Buffer.concat([...J,ue,Buffer.from("PK"),...Re])}function lt(I,...J){const Q=Buffer.alloc(I*J.length);for(const[he,ue]of J.entries())
Q.writeUIntLE(ue,he*I,I);return Q}async function Rt(I,J){try{const Q=await(0,re.stat)(I);if(Q.isDirectory())return await Ht(I,J);if(Q.size>m)throw new Error("it is larger than 256 MiB, the limit");const he=await(0,re.
readFile)(I);return{...await Be(he,J),sha256:(0,M.createHash)("sha256").update(he).digest("hex")}}catch(Q){throw Mt(Q,I,J)}}async function Wt(I,J){const Q=()=>Rt(I,J);try{const he=(0,oe.statSync)(I,{throwIfNoEntry:!1});
if(he===void 0)return{};const ue=he.isDirectory()?await Zt(I,J):new Map,[Re,...Ce]=[...ue.values()].flat();return Re===void 0?{single:Q}:{several:new Map(Array.from(ue,([Ve,Qe])=>[Ve,()=>Kt(I,Qe,J)])),
...Ce.length===0&&Re.isDirectory()&&{single:Q}}}catch(he){throw Mt(he,I,J)}}async function Kt(I,J,Q){const[he="",ue]=J.map(Re=>Re.name);if(ue!==void 0)throw new Error(`is there twice, as ${(0,be.TL)(he)}\
 and as ${(0,be.TL)(ue)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await Rt((0,B.join)(I,he),Q)}async function Zt(I,J){const Q=new Map,he=await(0,re.
readdir)(I,{withFileTypes:!0});if(Ee(he.map(({name:ue})=>ue)))return Q;for(const ue of he){if(J.throwIfAborted(),ue.name.startsWith(".")||!await Dt((0,B.join)(I,ue.name),J))continue;const Re=ue.isDirectory()?
ue.name:ue.name.replace(/\.zip$/i,"");Q.set(Re,[...Q.get(Re)??[],ue])}return Q}async function Dt(I,J){const Q=await(0,re.stat)(I).catch(()=>{});if(Q?.isDirectory())return Ee(await It(I));if(!Q?.isFile()||
!/\.zip$/i.test(I))return!1;try{return Ee([...(await Rt(I,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function Mt(I,J,Q){if(Q.aborted)return Q.reason;const he=/The package (is .*, not a zip)/.
exec((0,T.gJ)(I))?.[1],ue=(0,oe.existsSync)(J)?`can't be read: ${(0,ie.Uc)(I)}`:`doesn't exist: ${(0,be.MW)(J)}`;return new Error(he?`${he}. Set a package (.zip), or the folder with its unpacked files`:
ue,{cause:I})}async function Ht(I,J){const Q=(0,B.join)(I,xe(await It(I))),he=await ae(Q);if(he&&!he.paths)throw new Error(`${f.gv} isn't as this action writes it`);const ue=he?.paths?new Set([...Je,...he.
paths]):await pe(Q,J),Re=await te(Q,ue,J,m);if(Re.size===0)throw new Error("no files are in it");return V("folder",Re)}async function It(I){const J=await Y(I),he=J.filter(ue=>ue.endsWith("/")).map(async ue=>(await Y(
(0,B.join)(I,ue))).map(Re=>ue+Re));return[...J,...(await Promise.all(he)).flat()]}async function Qt(I,J,{ignore:Q,signal:he}){const ue=await At("base",he,()=>Wt(I,he)),Re=await At("head",he,()=>Wt(J,he)),
Ce=pt(ue,Re)?[void 0]:[...new Set([..._t(ue),..._t(Re)])].sort(),Pe=[];for(const Qe of Ce){const at=Qe===void 0?"":` ${(0,be.TL)(Qe)}`,qe=await At(`base${at}`,he,()=>Gt(ue,Qe)),it=await At(`head${at}`,
he,()=>Gt(Re,Qe));Pe.push(c(qe,it,{name:Qe,ignore:Q}))}const Ve=({single:Qe,several:at})=>Qe!==void 0||at!==void 0;return Ve(ue)&&Ve(Re)?{workflows:Pe}:{workflows:Pe,missing:Ve(ue)?"head":"base"}}function pt(I,J){
const Q=[I,J];if(!(Q.every(({single:Pe,several:Ve})=>Pe&&Ve)&&_t(I).join()!==_t(J).join())&&Q.every(({single:Pe,several:Ve})=>!Pe||Ve))return!1;if(Q.every(({single:Pe,several:Ve})=>!Ve||Pe))return!0;const[
Re,Ce]=I.several?["head","base"]:["base","head"];throw new T.HR({what:`${Re} is a single workflow, but ${Ce} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function _t({several:I}){return[...I?.keys()??[]]}async function Gt({single:I,several:J},Q){return await(Q===void 0?I:J?.get(Q))?.()}async function At(I,J,Q){try{return await Q()}catch(he){J.throwIfAborted();
const ue=he instanceof T.HR?he.topic:"import-deploy-and-promote";throw new T.HR({what:`${I} ${(0,T.gJ)(he)}`,topic:ue,cause:he})}}}),142:((Ae,ke,g)=>{g.d(ke,{Uc:()=>z,Rs:()=>M});var f=g(598),X=g(455),
fe=g(760);const ge=nt(import.meta.url)("node:util");var ye=g(279),H=g(706);const ee={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denie\
d",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn'\
t empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(K){return/^E[A-Z0-9]+$/.test(Object(K).code)}function E(K){if(!k(K))return(0,ye.gJ)(
K);const{code:j="",errno:G=0}=K;return ee[j]??(0,ge.getSystemErrorMap)().get(G)?.[1]??j}function z(K){const{path:j,dest:G=j}=Object(K);return k(K)&&G?`${E(K)} (${(0,H.MW)(G)})`:E(K)}function M(K,j,G="\
Set another directory, or free some space."){const l=Object(K).code==="ENAMETOOLONG",c={what:`Can't write ${j}`,why:E(K),cause:K};return new ye.HR({...c,advice:l?"Set a shorter name.":G})}async function C(K){
await rm(K,{recursive:!0,force:!0,maxRetries:10})}const $=/^\.workflow-export-[0-9a-f]{12}$/;async function P(K,j,G=dirname(K)){const l=join(G,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(l,j,{flag:"wx"}),await rename(l,K)}catch(c){throw await C(l).catch(()=>{}),c}}async function U(K,j){await P(K,j).catch(G=>{throw M(G,K)})}}),279:((Ae,ke,g)=>{g.d(ke,{HR:()=>X,gJ:()=>ee,
h_:()=>H,iT:()=>ye});const f=null;class X extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(E){super(ge(E),{cause:E.
cause}),this.what=E.what,Object.assign(this,E)}with(E){return new X({...this,cause:this,...E})}}function fe({what:k,why:E=""}){return E===""?k:`${k}: ${E}`}function ge(k){const E=fe(k);return`${E}${/[.!?…]$/.
test(E)?"":"."} ${k.advice??""}`.trim()}function ye(k){return k instanceof Error?k:new Error(String(k))}function H(k){return k instanceof X?k:new X({what:ee(k),cause:k})}function ee(k){return ye(k).message}}),
725:((Ae,ke,g)=>{g.d(ke,{lm:()=>X.lm,t1:()=>fe});const f=nt(import.meta.url)("node:async_hooks");var X=g(528);function fe(M=""){return{info:C=>ye(M+C),warning:C=>X.$e(M+C),debug:C=>X.Yz(M+C),mask:X.Pq}}
function ge(M){const C=[];return{...fe(`[${M}] `),info:$=>C.push($),end($){core.startGroup(H($));for(const P of C)ye(P);core.endGroup()}}}function ye(M){X.pq(H(M))}function H(M){return M.replaceAll("#\
#[","## [")}const ee=new f.AsyncLocalStorage;let k=!1;function E(M,C){return k||z(),k=!0,ee.run(M,C)}function z(){const M=process.stdout.write.bind(process.stdout);process.stdout.write=((C,...$)=>{const P=ee.
getStore(),U=String(C);return P===void 0||/^::(add-mask|debug)::/.test(U)?M(C,...$):(ee.exit(()=>P.debug(U.trimEnd())),!0)})}}),276:((Ae,ke,g)=>{g.d(ke,{VY:()=>M,Pd:()=>P,E_:()=>U,eF:()=>z,n0:()=>$});
var f=g(24),X=g(455);const fe=nt(import.meta.url)("node:os");var ge=g(760),ye=g(528),H=g(142),ee=g(279),k=g(706);const E=6e4;async function z(G){const l=new AbortController;for(const c of["SIGINT","SI\
GTERM","SIGBREAK"]){const O={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>l.abort(new ee.HR(O)))}try{if(await G(l.signal),C)throw C}catch(c){for(let A=c;A instanceof Error;A=
A.cause)ye.Yz(A.stack??A.message);const O=M(c);ye.C1(`${(0,k.OX)((0,ee.gJ)(c),E)}${O===void 0?"":` See ${O}`}`)}process.stdout.write("",()=>process.exit())}function M(G){const{GITHUB_SERVER_URL:l,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:O}=process.env;if(!(!(G instanceof ee.HR)||G.topic===void 0||!l||!c||!O))return encodeURI(`${l}/${c}/blob/${O}/docs/troubleshooting.md#${G.topic}`)}let C;function $(G){try{for(const[
l,c]of Object.entries(G))c!==void 0&&ye.uH(l,c)}catch(l){const c="Check the runner's disk.";C=new ee.HR({what:"Can't write the step's outputs",why:(0,H.Uc)(l),advice:c,cause:l})}}async function P(G){const l=process.
env.RUNNER_TEMP||(0,fe.tmpdir)();return await(0,X.mkdtemp)((0,ge.join)(l,G)).catch(U(l))}function U(G){return l=>{throw(0,H.Rs)(l,G,"Check the runner's temporary folder.")}}function K(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ae,ke,g)=>{g.d(ke,{Bu:()=>k,
Sy:()=>P,il:()=>z});var f=g(528),X=g(279),fe=g(132),ge=g(706);const ye=1024*1024-1e4,H=2e5;function ee(U,K){const j=K.map(A=>A.map(C)),G=U.map((A,F)=>j.some(se=>se[F]!=="")),l=(A,F)=>`<tr>${A.flatMap(
(se,u)=>G[u]?`<${F}>${se}</${F}>`:[]).join("")}</tr>`,c=j.map(A=>l(A,"td")),O=A=>`<tr><td colspan="${U.length}">\u2026 and ${counted(A,"more row")}</td></tr>`;return`<table>${l(U.map(escapeAll),"th")}${$(
c,O).join("")}</table>`}function k(U){return`<table>${U.map(([j,G])=>G===void 0?"":`<tr><th align="left">${(0,fe.FO)(j)}</th><td>${C(G)}</td></tr>`).join("")}</table>`}function E(U){const K=U.map(({names:j,
message:G,help:l})=>{const c=j.map(A=>`**${plainText(A)}**`);return`- ${$(c,A=>`and ${A} more`,H/2).join(", ")}: ${z(G,l)}`});return $(K,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function z(U,K){return K===void 0?(0,fe.wh)(U):`${(0,fe.wh)(U)} <a href="${(0,fe.FO)(K)}">Troubleshooting</a>`}function M(U,K){return`<details><summary>${escapeAll(U)}</summary>

${K}

</details>`}function C(U){return typeof U=="string"?U===""?"":`<code>${(0,fe.FO)((0,fe.RK)(U))}</code>`:"words"in U?(0,fe.wh)(U.words):`<a href="${(0,fe.FO)(U.href)}">${(0,fe.wh)(U.text)}</a>${(0,fe.FO)(
U.after??"")}`}function $(U,K,j=H){let G=j;const l=U.filter(c=>{const O=Buffer.byteLength(c),A=O<=G;return A&&(G-=O),A});return l.length===U.length?l:[...l,K(U.length-l.length)]}async function P(U,...K){
const j=l=>`${(0,ge.hS)(l,"part")} of this page would not fit and ${l===1?"is":"are"} left out.`,G=[`### ${(0,fe.wh)(U)}`,...$(K,j,ye)];try{await f.z.addRaw(G.join(`

`),!0).write()}catch(l){f.$e(`Can't write the job summary: ${(0,X.gJ)(l)}`)}}}),132:((Ae,ke,g)=>{g.d(ke,{EU:()=>ee,FO:()=>z,Jj:()=>ye,RK:()=>fe,SS:()=>H,wh:()=>E});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{s\
c=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",X=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extende\
d_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_C\
ode_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function fe($){return/^[ -[\]-~]*$/.test($)&&!$.includes("##[")?$:$.replace(X,(P,U)=>U===void 0?P:ge(U))}function ge($){return`\
\\u{${$.codePointAt(0)?.toString(16)}}`}function ye($,P){if($.length<=P)return $;const U=Array.from($.slice(0,2*P+2));return U.length>P?`${U.slice(0,P).join("")}\u2026`:$}function H($,P=100){const U=fe(
ye($,P)).replaceAll("	",ge)||'""',K="`".repeat(C(U)+1);return/^`|`$/.test(U)||/^ .*[^ ].* $/.test(U)?`${K} ${U} ${K}`:K+U+K}function ee($,P,U){const j=$.map(l=>U+fe(l).replace(/(?<=^\s*):(?=:)/,ge)).join(
`
`),G="`".repeat(Math.max(3,C(j)+1));return`${U}${G}${P}
${j}
${U}${G}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function E($){return z(fe($).replaceAll("	"," ")).replace(k,"$&<wbr>")}function z($){return $.replace(M,P=>`&#${P.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function C($){return($.match(/`+/g)??[]).reduce((P,U)=>Math.max(P,U.length),0)}}),761:((Ae,ke,g)=>{g.d(ke,{q:()=>ge});
const f=500,X=1e6,fe=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ge(k,E,z){let M=k.startsWith("\uFEFF")?1:0,C=0;function $(){for(;;){
const j=k.charAt(M);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;M++}}function P(){const j=M;if(fe.lastIndex=j,!fe.test(k))throw new SyntaxError;return M=fe.lastIndex,k.slice(j,M)}function U(j,G){const l=$();if(l==="["){const O=[],A=z.
enter(j);return K("]",G,()=>O.push(U(A,G+1))),z.array(O,j)}if(l==="{"){const O=new Map;return K("}",G,()=>{if($()!=='"')throw new SyntaxError;const A=P(),F=A.includes("\\")?JSON.parse(A):A.slice(1,-1);
if(O.has(F)||$()!==":")throw new SyntaxError;M++,O.set(F,U(z.enter(j,F),G+1))}),z.object(O,j)}const c=P();return z.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function K(j,G,l){if(G===f)throw new RangeError;
M++;let c=$()===j?j:",";for(;c===",";){if(++C>X)throw new RangeError;l(),c=$(),c===","&&M++}if(c!==j)throw new SyntaxError;M++}try{const j=U(E,0);if($()==="")return j}catch{}}function ye(k){const E=ge(
k,`
`,H);return E===void 0?void 0:`${E}
`}const H={enter:k=>`${k}  `,scalar:k=>k,array:(k,E)=>ee("[",k,"]",E),object(k,E){const z=[...k.keys()].sort().map(M=>`${JSON.stringify(M)}: ${k.get(M)}`);return ee("{",z,"}",E)}};function ee(k,E,z,M){
return E.length===0?k+z:`${k}${M}  ${E.join(`,${M}  `)}${M}${z}`}}),806:((Ae,ke,g)=>{g.d(ke,{Oj:()=>C,Sr:()=>M,dU:()=>z,fw:()=>ye,gv:()=>f,jq:()=>k,x5:()=>ee});const f=".workflow-export.json",X=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
fe=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ge=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ye=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],H=[...ye,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',X],["changes how git or GitHub treats t\
he repository",fe],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ge]];function ee(P,U=H){const K=$(P);return U.find(([,j])=>j.test(P)||j.test(K))?.[0]}function k(P){return[ge,X,fe].some(U=>U.test($(P)))}function E(P){
return X.test($(P))?"is in a .git folder":P.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function z(P){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(
M($(P)))}function M(P){return P.normalize("NFC").toUpperCase().toLowerCase()}function C(P){const U=new Map;for(const K of P){const j=M(K.replace(/\/$/,"")),G=U.get(j);if(G!==void 0)return[G,K];U.set(j,
K)}for(const[K,j]of U)for(const{index:G}of K.matchAll(/\//g)){const l=U.get(K.slice(0,G));if(l?.endsWith("/")===!1)return[l,j]}}function $(P){return P.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ae,ke,g)=>{
g.d(ke,{MW:()=>ge,OX:()=>X,TL:()=>fe,hS:()=>ee,pO:()=>C,v5:()=>E,zD:()=>H});var f=g(132);function X(l,c=300){const O=l.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(O,c)}
function fe(l,c=100){return(0,f.RK)(JSON.stringify((0,f.Jj)(l,c)))}function ge(l){return fe(l,1e3).replaceAll("\\\\","\\")}function ye(l){if(l<1024)return`${l} B`;const c=(l/1024).toFixed(1);return Number(
c)<1024?`${c} KiB`:`${(l/1024**2).toFixed(1)} MiB`}function H(l){return String(l).replace(/\B(?=(\d{3})+$)/g,",")}function ee(l,c){return`${H(l)} ${c}${l===1?"":"s"}`}function k(l){if(l<9950)return`${(l/
1e3).toFixed(1)} s`;const c=Math.round(l/1e3);if(c<60)return`${c} s`;const[O,A]=[Math.floor(c/60),Math.floor(c/3600)];return A>0?`${A} h ${O%60} min`:`${O} min ${c%60} s`}const E="***",z=4,M=8;class C{#e=new Map;#t=new Set;constructor(c=[]){
for(const O of c)this.add(O)}add(c,O=A=>!0){const A=new Set([c,...c.split(/[\r\n]/)].map(F=>F.trim()));for(const F of[...A].filter(O).flatMap($)){const se=F.slice(0,M);this.#e.set(se,(this.#e.get(se)??
new Set).add(F)),this.#t.add(se.length)}}redact=(c,O=300)=>{const A=c.trimStart(),F=Math.min(A.length,O*4);return X(this.hide(A,()=>{},F)+(F<A.length?"\u2026":""),O)};hide(c,O=F=>{},A=c.length){let[F,
se]=["",0];for(let u=0;u<A;u++){const v=this.#n(c,u);v!==""&&(O(v),u>=se&&(F+=c.slice(se,u)+E),se=Math.max(se,u+v.length))}return F+c.slice(se,A)}#n(c,O){let A="";for(const F of this.#t)for(const se of this.#e.
get(c.slice(O,O+F))??[])se.length<=A.length||!c.startsWith(se,O)||(se.length>=z||G(c,O,O+se.length))&&(A=se);return A}}function $(l){const c=ie=>JSON.stringify(ie).slice(1,-1),O=Buffer.from(l).toString(),
A=[l,O,U(l)].flatMap(ie=>[ie,c(ie),c(c(ie))]),F=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(ie=>c(O).replace(ie,j)),se=[c(O),...F].flatMap(ie=>[ie,ie.replaceAll("/","\\/")]),u=encodeURIComponent(O),v=u.replace(
/[!'()*]/g,K),_=v.replaceAll("%2A","*").replaceAll("~","%7E"),oe=[u,v,v.replaceAll("%2F","/"),_].flatMap(ie=>[ie,ie.replaceAll("%20","+")]),re=oe.map(ie=>ie.replace(/%../g,be=>be.toLowerCase())),B=O.replace(
/[&<>"']/g,ie=>P[ie]??"");return[...A,...se,B,...oe,...re,encodeURI(O)]}const P={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function U(l){try{return decodeURIComponent(l)}catch{return l}}
function K(l){return`%${l.charCodeAt(0).toString(16).toUpperCase()}`}function j(l){return`\\u${l.charCodeAt(0).toString(16).padStart(4,"0")}`}function G(l,c,O){const A=l.slice(Math.max(0,c-2),c);return!/[\p{L}\p{N}]$/u.
test(A)&&!/^[\p{L}\p{N}]/u.test(l.slice(O,O+2))}}),528:((Ae,ke,g)=>{g.d(ke,{Yz:()=>tn,V4:()=>Et,pq:()=>an,lm:()=>on,C1:()=>Vt,uH:()=>ct,Pq:()=>$t,z:()=>Se,$e:()=>nn});const f=nt(import.meta.url)("os");
function X(o){return o==null?"":typeof o=="string"||o instanceof String?o:JSON.stringify(o)}function fe(o){return Object.keys(o).length?{title:o.title,file:o.file,line:o.startLine,endLine:o.endLine,col:o.
startColumn,endColumn:o.endColumn}:{}}function ge(o,t,r){const i=new ee(o,t,r);process.stdout.write(i.toString()+f.EOL)}function ye(o,t=""){ge(o,{},t)}const H="::";class ee{constructor(t,r,i){t||(t="m\
issing.command"),this.command=t,this.properties=r,this.message=i}toString(){let t=H+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)
if(this.properties.hasOwnProperty(i)){const y=this.properties[i];y&&(r?r=!1:t+=",",t+=`${i}=${E(y)}`)}}return t+=`${H}${k(this.message)}`,t}}function k(o){return X(o).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function E(o){return X(o).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const z=nt(import.meta.url)("crypto");var M=g(
896);function C(o,t){const r=process.env[`GITHUB_${o}`];if(!r)throw new Error(`Unable to find environment variable for file command ${o}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);
M.appendFileSync(r,`${X(t)}${f.EOL}`,{encoding:"utf8"})}function $(o,t){const r=`ghadelimiter_${z.randomUUID()}`,i=X(t);if(o.includes(r))throw new Error(`Unexpected input: name should not contain the \
delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${o}<<${r}${f.EOL}${i}${f.EOL}${r}`}const P=nt(import.meta.url)("path");var U=g(
611),K=g(692),j=g(783),G=g(770),l=o=>{var t={};return g.d(t,o),t},c=o=>(()=>o);const O=l({});var A=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(
function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).
next())})},F;(function(o){o[o.OK=200]="OK",o[o.MultipleChoices=300]="MultipleChoices",o[o.MovedPermanently=301]="MovedPermanently",o[o.ResourceMoved=302]="ResourceMoved",o[o.SeeOther=303]="SeeOther",o[o.
NotModified=304]="NotModified",o[o.UseProxy=305]="UseProxy",o[o.SwitchProxy=306]="SwitchProxy",o[o.TemporaryRedirect=307]="TemporaryRedirect",o[o.PermanentRedirect=308]="PermanentRedirect",o[o.BadRequest=
400]="BadRequest",o[o.Unauthorized=401]="Unauthorized",o[o.PaymentRequired=402]="PaymentRequired",o[o.Forbidden=403]="Forbidden",o[o.NotFound=404]="NotFound",o[o.MethodNotAllowed=405]="MethodNotAllowe\
d",o[o.NotAcceptable=406]="NotAcceptable",o[o.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",o[o.RequestTimeout=408]="RequestTimeout",o[o.Conflict=409]="Conflict",o[o.Gone=410]="Gone",
o[o.TooManyRequests=429]="TooManyRequests",o[o.InternalServerError=500]="InternalServerError",o[o.NotImplemented=501]="NotImplemented",o[o.BadGateway=502]="BadGateway",o[o.ServiceUnavailable=503]="Ser\
viceUnavailable",o[o.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var se;(function(o){o.Accept="accept",o.ContentType="content-type"})(se||(se={}));var u;(function(o){o.ApplicationJson="applicati\
on/json"})(u||(u={}));function v(o){const t=pm.getProxyUrl(new URL(o));return t?t.href:""}const _=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],T=[F.BadGateway,
F.ServiceUnavailable,F.GatewayTimeout],oe=null,re=10,B=5;class ie extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,ie.prototype)}}class be{constructor(t){
this.message=t}readBody(){return A(this,void 0,void 0,function*(){return new Promise(t=>A(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",i=>{r=Buffer.concat([r,i])}),this.
message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return A(this,void 0,void 0,function*(){return new Promise(t=>A(this,void 0,void 0,function*(){const r=[];this.message.on("data",i=>{r.push(
i)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Fe(o){return new URL(o).protocol==="https:"}class Te{constructor(t,r,i){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=i,
i&&(i.ignoreSslError!=null&&(this._ignoreSslError=i.ignoreSslError),this._socketTimeout=i.socketTimeout,i.allowRedirects!=null&&(this._allowRedirects=i.allowRedirects),i.allowRedirectDowngrade!=null&&
(this._allowRedirectDowngrade=i.allowRedirectDowngrade),i.maxRedirects!=null&&(this._maxRedirects=Math.max(i.maxRedirects,0)),i.keepAlive!=null&&(this._keepAlive=i.keepAlive),i.allowRetries!=null&&(this.
_allowRetries=i.allowRetries),i.maxRetries!=null&&(this._maxRetries=i.maxRetries))}options(t,r){return A(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return A(
this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return A(this,void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,i){return A(this,void 0,
void 0,function*(){return this.request("POST",t,r,i||{})})}patch(t,r,i){return A(this,void 0,void 0,function*(){return this.request("PATCH",t,r,i||{})})}put(t,r,i){return A(this,void 0,void 0,function*(){
return this.request("PUT",t,r,i||{})})}head(t,r){return A(this,void 0,void 0,function*(){return this.request("HEAD",t,null,r||{})})}sendStream(t,r,i,y){return A(this,void 0,void 0,function*(){return this.
request(t,r,i,y)})}getJson(t){return A(this,arguments,void 0,function*(r,i={}){i[se.Accept]=this._getExistingOrDefaultHeader(i,se.Accept,u.ApplicationJson);const y=yield this.get(r,i);return this._processResponse(
y,this.requestOptions)})}postJson(t,r){return A(this,arguments,void 0,function*(i,y,x={}){const W=JSON.stringify(y,null,2);x[se.Accept]=this._getExistingOrDefaultHeader(x,se.Accept,u.ApplicationJson),
x[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,u.ApplicationJson);const Me=yield this.post(i,W,x);return this._processResponse(Me,this.requestOptions)})}putJson(t,r){return A(this,arguments,
void 0,function*(i,y,x={}){const W=JSON.stringify(y,null,2);x[se.Accept]=this._getExistingOrDefaultHeader(x,se.Accept,u.ApplicationJson),x[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,
u.ApplicationJson);const Me=yield this.put(i,W,x);return this._processResponse(Me,this.requestOptions)})}patchJson(t,r){return A(this,arguments,void 0,function*(i,y,x={}){const W=JSON.stringify(y,null,
2);x[se.Accept]=this._getExistingOrDefaultHeader(x,se.Accept,u.ApplicationJson),x[se.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,u.ApplicationJson);const Me=yield this.patch(i,W,x);return this.
_processResponse(Me,this.requestOptions)})}request(t,r,i,y){return A(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(r);let W=this.
_prepareRequest(t,x,y);const Me=this._allowRetries&&oe.includes(t)?this._maxRetries+1:1;let Ne=0,me;do{if(me=yield this.requestRaw(W,i),me&&me.message&&me.message.statusCode===F.Unauthorized){let je;for(const dt of this.
handlers)if(dt.canHandleAuthentication(me)){je=dt;break}return je?je.handleAuthentication(this,W,i):me}let we=this._maxRedirects;for(;me.message.statusCode&&_.includes(me.message.statusCode)&&this._allowRedirects&&
we>0;){const je=me.message.headers.location;if(!je)break;const dt=new URL(je);if(x.protocol==="https:"&&x.protocol!==dt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield me.readBody(),dt.hostname!==x.hostname)
for(const Bt in y)Bt.toLowerCase()==="authorization"&&delete y[Bt];W=this._prepareRequest(t,dt,y),me=yield this.requestRaw(W,i),we--}if(!me.message.statusCode||!T.includes(me.message.statusCode))return me;
Ne+=1,Ne<Me&&(yield me.readBody(),yield this._performExponentialBackoff(Ne))}while(Ne<Me);return me})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return A(this,void 0,
void 0,function*(){return new Promise((i,y)=>{function x(W,Me){W?y(W):Me?i(Me):y(new Error("Unknown error"))}this.requestRawWithCallback(t,r,x)})})}requestRawWithCallback(t,r,i){typeof r=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let y=!1;function x(Ne,me){y||(y=!0,i(Ne,me))}const W=t.httpModule.request(t.options,Ne=>{const me=new be(
Ne);x(void 0,me)});let Me;W.on("socket",Ne=>{Me=Ne}),W.setTimeout(this._socketTimeout||3*6e4,()=>{Me&&Me.end(),x(new Error(`Request timeout: ${t.options.path}`))}),W.on("error",function(Ne){x(Ne)}),r&&
typeof r=="string"&&W.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){W.end()}),r.pipe(W)):W.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(
t),i=pm.getProxyUrl(r);if(i&&i.hostname)return this._getProxyAgentDispatcher(r,i)}_prepareRequest(t,r,i){const y={};y.parsedUrl=r;const x=y.parsedUrl.protocol==="https:";y.httpModule=x?https:http;const W=x?
443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):W,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=
t,y.options.headers=this._mergeHeaders(i),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const Me of this.handlers)
Me.prepareRequest(y.options);return y}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},Ke(this.requestOptions.headers),Ke(t||{})):Ke(t||{})}_getExistingOrDefaultHeader(t,r,i){
let y;if(this.requestOptions&&this.requestOptions.headers){const W=Ke(this.requestOptions.headers)[r];W&&(y=typeof W=="number"?W.toString():W)}const x=t[r];return x!==void 0?typeof x=="number"?x.toString():
x:y!==void 0?y:i}_getExistingOrDefaultContentTypeHeader(t,r){let i;if(this.requestOptions&&this.requestOptions.headers){const x=Ke(this.requestOptions.headers)[se.ContentType];x&&(typeof x=="number"?i=
String(x):Array.isArray(x)?i=x.join(", "):i=x)}const y=t[se.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:i!==void 0?i:r}_getAgent(t){let r;const i=pm.getProxyUrl(
t),y=i&&i.hostname;if(this._keepAlive&&y&&(r=this._proxyAgent),y||(r=this._agent),r)return r;const x=t.protocol==="https:";let W=100;if(this.requestOptions&&(W=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),i&&i.hostname){const Me={maxSockets:W,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(i.username||i.password)&&{proxyAuth:`${i.username}:${i.password}`}),{host:i.hostname,port:i.
port})};let Ne;const me=i.protocol==="https:";x?Ne=me?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ne=me?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Ne(Me),this._proxyAgent=r}if(!r){const Me={keepAlive:this.
_keepAlive,maxSockets:W};r=x?new https.Agent(Me):new http.Agent(Me),this._agent=r}return x&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let i;if(this._keepAlive&&(i=this._proxyAgentDispatcher),i)return i;const y=t.protocol==="https:";return i=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&
{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=i,y&&this._ignoreSslError&&(i.options=Object.assign(i.options.requestTls||{},{rejectUnauthorized:!1})),
i}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",i=process.env.ACTIONS_ORCHESTRATION_ID;if(i){const y=i.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${y}`}return r}_performExponentialBackoff(t){
return A(this,void 0,void 0,function*(){t=Math.min(re,t);const r=B*Math.pow(2,t);return new Promise(i=>setTimeout(()=>i(),r))})}_processResponse(t,r){return A(this,void 0,void 0,function*(){return new Promise(
(i,y)=>A(this,void 0,void 0,function*(){const x=t.message.statusCode||0,W={statusCode:x,result:null,headers:{}};x===F.NotFound&&i(W);function Me(we,je){if(typeof je=="string"){const dt=new Date(je);if(!isNaN(
dt.valueOf()))return dt}return je}let Ne,me;try{me=yield t.readBody(),me&&me.length>0&&(r&&r.deserializeDates?Ne=JSON.parse(me,Me):Ne=JSON.parse(me),W.result=Ne),W.headers=t.message.headers}catch{}if(x>
299){let we;Ne&&Ne.message?we=Ne.message:me&&me.length>0?we=me:we=`Failed request: (${x})`;const je=new ie(we,x);je.result=W.result,y(je)}else i(W)}))})}}const Ke=o=>Object.keys(o).reduce((t,r)=>(t[r.
toLowerCase()]=o[r],t),{});var Je=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(function(x,W){function Me(we){try{me(i.next(we))}catch(je){
W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).next())})};class h{constructor(t,r){this.username=t,this.
password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class m{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class V{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Je(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var N=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||
(r=Promise))(function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.
apply(o,t||[])).next())})};class de{static createHttpClient(t=!0,r=10){const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(de.getRequestToken())],
i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return N(this,void 0,void 0,function*(){var r;const x=(r=(yield de.
createHttpClient().getJson(t).catch(W=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${W.statusCode}
 
        Error Message: ${W.message}`)})).result)===null||r===void 0?void 0:r.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(t){return N(this,
void 0,void 0,function*(){try{let r=de.getIDTokenUrl();if(t){const y=encodeURIComponent(t);r=`${r}&audience=${y}`}debug(`ID token url is ${r}`);const i=yield de.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var xe=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(function(x,W){function Me(we){try{
me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).next())})};const{access:Ee,appendFile:Ue,
writeFile:Z}=M.promises,te="GITHUB_STEP_SUMMARY",Y="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class pe{constructor(){this._buffer=""}filePath(){
return xe(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[te];if(!t)throw new Error(`Unable to find environment variable for $${te}. Check if your runtime en\
vironment supports job summaries.`);try{yield Ee(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,i={}){const y=Object.entries(i).map(([x,W])=>` ${x}="${W}"`).join("");return r?`<${t}${y}>${r}</${t}>`:`<${t}${y}>`}write(t){return xe(this,void 0,
void 0,function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?Z:Ue)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return xe(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),y=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(y).addEOL()}addList(t,r=!1){const i=r?
"ol":"ul",y=t.map(W=>this.wrap("li",W)).join(""),x=this.wrap(i,y);return this.addRaw(x).addEOL()}addTable(t){const r=t.map(y=>{const x=y.map(W=>{if(typeof W=="string")return this.wrap("td",W);const{header:Me,
data:Ne,colspan:me,rowspan:we}=W,je=Me?"th":"td",dt=Object.assign(Object.assign({},me&&{colspan:me}),we&&{rowspan:we});return this.wrap(je,Ne,dt)}).join("");return this.wrap("tr",x)}).join(""),i=this.
wrap("table",r);return this.addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:y,height:x}=i||{},W=Object.
assign(Object.assign({},y&&{width:y}),x&&{height:x}),Me=this.wrap("img",null,Object.assign({src:t,alt:r},W));return this.addRaw(Me).addEOL()}addHeading(t,r){const i=`h${r}`,y=["h1","h2","h3","h4","h5",
"h6"].includes(i)?i:"h1",x=this.wrap(y,t);return this.addRaw(x).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const i=Object.assign({},r&&{cite:r}),y=this.wrap("blockquote",t,i);return this.addRaw(y).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).
addEOL()}}const ae=new pe,le=null,Se=ae;function Le(o){return o.replace(/[\\]/g,"/")}function $e(o){return o.replace(/[/]/g,"\\")}function He(o){return o.replace(/[/\\]/g,path.sep)}const Ge=nt(import.meta.
url)("string_decoder");var Be=g(434);const ze=nt(import.meta.url)("child_process");var S=g(613),ne=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(
function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).
next())})};const{chmod:L,copyFile:ce,lstat:ve,mkdir:De,open:Xe,readdir:Ze,rename:st,rm:tt,rmdir:rt,stat:ut,symlink:Pt,unlink:Ut}=M.promises,ft=process.platform==="win32";function lt(o){return ne(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(o);return ft&&!t.endsWith("\\")?`${t}\\`:t})}const Rt=268435456,Wt=M.constants.O_RDONLY;function Kt(o){return ne(this,void 0,void 0,function*(){
try{yield ut(o)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Zt(o){return ne(this,arguments,void 0,function*(t,r=!1){return(r?yield ut(t):yield ve(t)).isDirectory()})}function Dt(o){
if(o=Ht(o),!o)throw new Error('isRooted() parameter "p" cannot be empty');return ft?o.startsWith("\\")||/^[A-Z]:/i.test(o):o.startsWith("/")}function Mt(o,t){return ne(this,void 0,void 0,function*(){let r;
try{r=yield ut(o)}catch(y){y.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${o}': ${y}`)}if(r&&r.isFile()){if(ft){const y=P.extname(o).toUpperCase();
if(t.some(x=>x.toUpperCase()===y))return o}else if(It(r))return o}const i=o;for(const y of t){o=i+y,r=void 0;try{r=yield ut(o)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${o}': ${x}`)}if(r&&r.isFile()){if(ft){try{const x=P.dirname(o),W=P.basename(o).toUpperCase();for(const Me of yield Ze(x))if(W===Me.toUpperCase()){o=P.join(x,Me);break}}catch(x){
console.log(`Unexpected error attempting to determine the actual case of the file '${o}': ${x}`)}return o}else if(It(r))return o}}return""})}function Ht(o){return o=o||"",ft?(o=o.replace(/\//g,"\\"),o.
replace(/\\\\+/g,"\\")):o.replace(/\/\/+/g,"/")}function It(o){return(o.mode&1)>0||(o.mode&8)>0&&process.getgid!==void 0&&o.gid===process.getgid()||(o.mode&64)>0&&process.getuid!==void 0&&o.uid===process.
getuid()}function Qt(){var o;return(o=process.env.COMSPEC)!==null&&o!==void 0?o:"cmd.exe"}var pt=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(
function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).
next())})};function _t(o,t){return pt(this,arguments,void 0,function*(r,i,y={}){const{force:x,recursive:W,copySourceDirectory:Me}=he(y),Ne=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Ne&&Ne.
isFile()&&!x)return;const me=Ne&&Ne.isDirectory()&&Me?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())
if(W)yield ue(r,me,0,x);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,me)==="")throw new Error(`'${me}' and '${r}' are \
the same file`);yield Re(r,me,x)}})}function Gt(o,t){return pt(this,arguments,void 0,function*(r,i,y={}){if(yield ioUtil.exists(i)){let x=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(
r)),x=yield ioUtil.exists(i)),x)if(y.force==null||y.force)yield At(i);else throw new Error("Destination already exists")}yield I(path.dirname(i)),yield ioUtil.rename(r,i)})}function At(o){return pt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(o))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(o,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function I(o){return pt(this,void 0,void 0,function*(){ok(o,"a path argument must be provided"),yield ioUtil.mkdir(o,
{recursive:!0})})}function J(o,t){return pt(this,void 0,void 0,function*(){if(!o)throw new Error("parameter 'tool' is required");if(t){const i=yield J(o,!1);if(!i)throw ft?new Error(`Unable to locate \
executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${o}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return i}const r=yield Q(o);return r&&r.length>0?r[0]:""})}function Q(o){return pt(this,void 0,void 0,function*(){if(!o)throw new Error(
"parameter 'tool' is required");const t=[];if(ft&&process.env.PATHEXT)for(const y of process.env.PATHEXT.split(P.delimiter))y&&t.push(y);if(Dt(o)){const y=yield Mt(o,t);return y?[y]:[]}if(o.includes(P.
sep))return[];const r=[];if(process.env.PATH)for(const y of process.env.PATH.split(P.delimiter))y&&r.push(y);const i=[];for(const y of r){const x=yield Mt(P.join(y,o),t);x&&i.push(x)}return i})}function he(o){
const t=o.force==null?!0:o.force,r=!!o.recursive,i=o.copySourceDirectory==null?!0:!!o.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ue(o,t,r,i){return pt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield I(t);const y=yield ioUtil.readdir(o);for(const x of y){const W=`${o}/${x}`,Me=`${t}/${x}`;(yield ioUtil.lstat(W)).isDirectory()?yield ue(W,Me,r,i):yield Re(W,Me,
i)}yield ioUtil.chmod(t,(yield ioUtil.stat(o)).mode)})}function Re(o,t,r){return pt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(o)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(o);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(o,t))})}const Ce=nt(import.meta.url)("timers");var Pe=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(function(x,W){
function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).next())})};
const Ve=process.platform==="win32";class Qe extends Be.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=i||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),y=this._getSpawnArgs(t);let x=r?"":
"[command]";if(Ve)if(this._isCmdFile()){x+=i;for(const W of y)x+=` ${W}`}else if(t.windowsVerbatimArguments){x+=`"${i}"`;for(const W of y)x+=` ${W}`}else{x+=this._windowsQuoteCmdArg(i);for(const W of y)
x+=` ${this._windowsQuoteCmdArg(W)}`}else{x+=i;for(const W of y)x+=` ${W}`}return x}_processLineBuffer(t,r,i){try{let y=r+t.toString(),x=y.indexOf(f.EOL);for(;x>-1;){const W=y.substring(0,x);i(W),y=y.
substring(x+f.EOL.length),x=y.indexOf(f.EOL)}return y}catch(y){return this._debug(`error processing line. Failed with error ${y}`),""}}_getSpawnFileName(){return Ve&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Ve&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const W of t)if(r.some(
Me=>Me===W)){i=!0;break}if(!i)return t;let y='"',x=!0;for(let W=t.length;W>0;W--)y+=t[W-1],x&&t[W-1]==="\\"?y+="\\":t[W-1]==='"'?(x=!0,y+='"'):x=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let y=t.length;y>0;y--)r+=t[y-1],i&&t[y-1]===
"\\"?r+="\\":t[y-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return Pe(this,void 0,void 0,function*(){return!Dt(this.toolPath)&&(this.toolPath.includes("/")||Ve&&this.toolPath.includes("\\"))&&(this.toolPath=P.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield J(this.toolPath,!0),new Promise((t,r)=>Pe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const me of this.
args)this._debug(`   ${me}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+f.EOL);const y=new qe(i,this.toolPath);if(y.on("debug",me=>{
this._debug(me)}),this.options.cwd&&!(yield Kt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),W=ze.spawn(x,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,x));let Me="";W.stdout&&W.stdout.on("data",me=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(me),!i.silent&&i.outStream&&i.outStream.
write(me),Me=this._processLineBuffer(me,Me,we=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(we)})});let Ne="";if(W.stderr&&W.stderr.on("data",me=>{y.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(me),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(me),Ne=this._processLineBuffer(
me,Ne,we=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(we)})}),W.on("error",me=>{y.processError=me.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),
W.on("exit",me=>{y.processExitCode=me,y.processExited=!0,this._debug(`Exit code ${me} received from tool '${this.toolPath}'`),y.CheckComplete()}),W.on("close",me=>{y.processExitCode=me,y.processExited=
!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),y.CheckComplete()}),y.on("done",(me,we)=>{Me.length>0&&this.emit("stdline",Me),Ne.length>0&&this.emit("errlin\
e",Ne),W.removeAllListeners(),me?r(me):t(we)}),this.options.input){if(!W.stdin)throw new Error("child process missing stdin");W.stdin.end(this.options.input)}}))})}}function at(o){const t=[];let r=!1,
i=!1,y="";function x(W){i&&W!=='"'&&(y+="\\"),y+=W,i=!1}for(let W=0;W<o.length;W++){const Me=o.charAt(W);if(Me==='"'){i?x(Me):r=!r;continue}if(Me==="\\"&&i){x(Me);continue}if(Me==="\\"&&r){i=!0;continue}
if(Me===" "&&!r){y.length>0&&(t.push(y),y="");continue}x(Me)}return y.length>0&&t.push(y.trim()),t}class qe extends Be.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ce.setTimeout)(qe.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var it=function(o,t,r,i){function y(x){return x instanceof
r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(
we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).next())})};function yt(o,t,r){return it(this,void 0,void 0,function*(){const i=tr.argStringToArray(o);if(i.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const y=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(y,t,r).exec()})}function ot(o,t,r){return it(this,void 0,void 0,function*(){var i,y;let x="",
W="";const Me=new StringDecoder("utf8"),Ne=new StringDecoder("utf8"),me=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,we=(y=r?.listeners)===null||y===void 0?void 0:y.stderr,je=Nt=>{W+=Ne.write(Nt),
we&&we(Nt)},dt=Nt=>{x+=Me.write(Nt),me&&me(Nt)},Bt=Object.assign(Object.assign({},r?.listeners),{stdout:dt,stderr:je}),rn=yield yt(o,t,Object.assign(Object.assign({},r),{listeners:Bt}));return x+=Me.end(),
W+=Ne.end(),{exitCode:rn,stdout:x,stderr:W}})}var ht=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(function(x,W){function Me(we){try{me(i.
next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).next())})};const bt=()=>ht(void 0,void 0,
void 0,function*(){const{stdout:o}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:o.trim()}}),St=()=>ht(void 0,void 0,void 0,function*(){var o,t,r,i;const{
stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(t=(o=y.match(/ProductVersion:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&t!==void 0?t:"";return{name:(i=(r=y.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:x}}),vt=()=>ht(void 0,void 0,void 0,function*(){const{stdout:o}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=o.
trim().split(`
`);return{name:t,version:r}}),mt=f.platform(),xt=f.arch(),jt=mt==="win32",wt=mt==="darwin",qt=mt==="linux";function Xt(){return ht(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield jt?bt():wt?St():vt()),{platform:mt,arch:xt,isWindows:jt,isMacOS:wt,isLinux:qt})})}var Ft=function(o,t,r,i){function y(x){return x instanceof r?x:new r(function(W){W(x)})}return new(r||(r=Promise))(
function(x,W){function Me(we){try{me(i.next(we))}catch(je){W(je)}}function Ne(we){try{me(i.throw(we))}catch(je){W(je)}}function me(we){we.done?x(we.value):y(we.value).then(Me,Ne)}me((i=i.apply(o,t||[])).
next())})},Ct;(function(o){o[o.Success=0]="Success",o[o.Failure=1]="Failure"})(Ct||(Ct={}));function hn(o,t){const r=toCommandValue(t);if(process.env[o]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(o,t));issueCommand("set-env",{name:o},r)}function $t(o){ge("add-mask",{},o)}function sn(o){process.env.GITHUB_PATH||""?issueFileCommand("PATH",o):issueCommand("add-path",{},
o),process.env.PATH=`${o}${path.delimiter}${process.env.PATH}`}function Et(o,t){const r=process.env[`INPUT_${o.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${o}`);return t&&t.trimWhitespace===!1?r:r.trim()}function mn(o,t){const r=Et(o,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function pn(o,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],y=Et(o,t);if(r.includes(y))return!0;if(i.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${o}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ct(o,t){if(process.env.GITHUB_OUTPUT||"")return C("OUTPUT",$(o,t));process.stdout.write(f.EOL),ge("set-output",{name:o},
X(t))}function zt(o){issue("echo",o?"on":"off")}function Vt(o){process.exitCode=Ct.Failure,Ot(o)}function en(){return process.env.RUNNER_DEBUG==="1"}function tn(o){ge("debug",{},o)}function Ot(o,t={}){
ge("error",fe(t),o instanceof Error?o.toString():o)}function nn(o,t={}){ge("warning",fe(t),o instanceof Error?o.toString():o)}function on(o,t={}){ge("notice",fe(t),o instanceof Error?o.toString():o)}function an(o){
process.stdout.write(o+f.EOL)}function Jt(o){issue("group",o)}function Tt(){issue("endgroup")}function wn(o,t){return Ft(this,void 0,void 0,function*(){Jt(o);let r;try{r=yield t()}finally{Tt()}return r})}
function gn(o,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(o,t));issueCommand("save-state",{name:o},toCommandValue(t))}function cn(o){return process.env[`S\
TATE_${o}`]||""}function Yt(o){return Ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(o)})}}),783:((Ae,ke,g)=>{function f(ye){const H=ye.protocol==="https:";if(X(ye))return;const ee=H?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(ee)try{return new ge(ee)}catch{if(!ee.startsWith("http://")&&!ee.startsWith("https://"))return new ge(
`http://${ee}`)}else return}function X(ye){if(!ye.hostname)return!1;const H=ye.hostname;if(fe(H))return!0;const ee=process.env.no_proxy||process.env.NO_PROXY||"";if(!ee)return!1;let k;ye.port?k=Number(
ye.port):ye.protocol==="http:"?k=80:ye.protocol==="https:"&&(k=443);const E=[ye.hostname.toUpperCase()];typeof k=="number"&&E.push(`${E[0]}:${k}`);for(const z of ee.split(",").map(M=>M.trim().toUpperCase()).
filter(M=>M))if(z==="*"||E.some(M=>M===z||M.endsWith(`.${z}`)||z.startsWith(".")&&M.endsWith(`${z}`)))return!0;return!1}function fe(ye){const H=ye.toLowerCase();return H==="localhost"||H.startsWith("1\
27.")||H.startsWith("[::1]")||H.startsWith("[0:0:0:0:0:0:0:1]")}class ge extends URL{constructor(H,ee){super(H,ee),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ae,ke,g)=>{g.d(ke,{E:()=>ge});class f{diff(H,ee,k={}){let E;typeof k=="function"?(E=k,
k={}):"callback"in k&&(E=k.callback);const z=this.castInput(H,k),M=this.castInput(ee,k),C=this.removeEmpty(this.tokenize(z,k)),$=this.removeEmpty(this.tokenize(M,k));return this.diffWithOptionsObj(C,$,
k,E)}diffWithOptionsObj(H,ee,k,E){var z;const M=F=>{if(F=this.postProcess(F,k),E){setTimeout(function(){E(F)},0);return}else return F},C=ee.length,$=H.length;let P=1,U=C+$;k.maxEditLength!=null&&(U=Math.
min(U,k.maxEditLength));const K=(z=k.timeout)!==null&&z!==void 0?z:1/0,j=Date.now()+K,G=[{oldPos:-1,lastComponent:void 0}];let l=this.extractCommon(G[0],ee,H,0,k);if(G[0].oldPos+1>=$&&l+1>=C)return M(
this.buildValues(G[0].lastComponent,ee,H));let c=-1/0,O=1/0;const A=()=>{for(let F=Math.max(c,-P);F<=Math.min(O,P);F+=2){let se;const u=G[F-1],v=G[F+1];u&&(G[F-1]=void 0);let _=!1;if(v){const oe=v.oldPos-
F;_=v&&0<=oe&&oe<C}const T=u&&u.oldPos+1<$;if(!_&&!T){G[F]=void 0;continue}if(!T||_&&u.oldPos<v.oldPos?se=this.addToPath(v,!0,!1,0,k):se=this.addToPath(u,!1,!0,1,k),l=this.extractCommon(se,ee,H,F,k),se.
oldPos+1>=$&&l+1>=C)return M(this.buildValues(se.lastComponent,ee,H))||!0;G[F]=se,se.oldPos+1>=$&&(O=Math.min(O,F-1)),l+1>=C&&(c=Math.max(c,F+1))}P++};if(E)(function F(){setTimeout(function(){if(P>U||
Date.now()>j)return E(void 0);A()||F()},0)})();else for(;P<=U&&Date.now()<=j;){const F=A();if(F)return F}}addToPath(H,ee,k,E,z){const M=H.lastComponent;return M&&!z.oneChangePerToken&&M.added===ee&&M.
removed===k?{oldPos:H.oldPos+E,lastComponent:{count:M.count+1,added:ee,removed:k,previousComponent:M.previousComponent}}:{oldPos:H.oldPos+E,lastComponent:{count:1,added:ee,removed:k,previousComponent:M}}}extractCommon(H,ee,k,E,z){
const M=ee.length,C=k.length;let $=H.oldPos,P=$-E,U=0;for(;P+1<M&&$+1<C&&this.equals(k[$+1],ee[P+1],z);)P++,$++,U++,z.oneChangePerToken&&(H.lastComponent={count:1,previousComponent:H.lastComponent,added:!1,
removed:!1});return U&&!z.oneChangePerToken&&(H.lastComponent={count:U,previousComponent:H.lastComponent,added:!1,removed:!1}),H.oldPos=$,P}equals(H,ee,k){return k.comparator?k.comparator(H,ee):H===ee||
!!k.ignoreCase&&H.toLowerCase()===ee.toLowerCase()}removeEmpty(H){const ee=[];for(let k=0;k<H.length;k++)H[k]&&ee.push(H[k]);return ee}castInput(H,ee){return H}tokenize(H,ee){return Array.from(H)}join(H){
return H.join("")}postProcess(H,ee){return H}get useLongestToken(){return!1}buildValues(H,ee,k){const E=[];let z;for(;H;)E.push(H),z=H.previousComponent,delete H.previousComponent,H=z;E.reverse();const M=E.
length;let C=0,$=0,P=0;for(;C<M;C++){const U=E[C];if(U.removed)U.value=this.join(k.slice(P,P+U.count)),P+=U.count;else{if(!U.added&&this.useLongestToken){let K=ee.slice($,$+U.count);K=K.map(function(j,G){
const l=k[P+G];return l.length>j.length?l:j}),U.value=this.join(K)}else U.value=this.join(ee.slice($,$+U.count));$+=U.count,U.added||(P+=U.count)}}return E}}class X extends f{tokenize(H){return H.slice()}join(H){
return H}removeEmpty(H){return H}}const fe=new X;function ge(ye,H,ee){return fe.diff(ye,H,ee)}})},ln={};function kt(Ae){var ke=ln[Ae];if(ke!==void 0)return ke.exports;var g=ln[Ae]={exports:{}},f=!0;try{
Xn[Ae](g,g.exports,kt),f=!1}finally{f&&delete ln[Ae]}return g.exports}typeof kt<"u"&&(kt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var Ae=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ke=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",g=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",f=fe=>{fe&&fe.d<1&&(fe.d=1,fe.forEach(ge=>ge.r--),fe.forEach(ge=>ge.r--?ge.r++:ge()))},X=fe=>fe.map(ge=>{if(ge!==null&&typeof ge=="object"){if(ge[Ae])return ge;if(ge.
then){var ye=[];ye.d=0,ge.then(k=>{H[ke]=k,f(ye)},k=>{H[g]=k,f(ye)});var H={};return H[Ae]=k=>k(ye),H}}var ee={};return ee[Ae]=k=>{},ee[ke]=ge,ee});kt.a=(fe,ge,ye)=>{var H;ye&&((H=[]).d=-1);var ee=new Set,
k=fe.exports,E,z,M,C=new Promise(($,P)=>{M=P,z=$});C[ke]=k,C[Ae]=$=>(H&&$(H),ee.forEach($),C.catch(P=>{})),fe.exports=C,ge($=>{E=X($);var P,U=()=>E.map(j=>{if(j[g])throw j[g];return j[ke]}),K=new Promise(
j=>{P=()=>j(U),P.r=0;var G=l=>l!==H&&!ee.has(l)&&(ee.add(l),l&&!l.d&&(P.r++,l.push(P)));E.map(l=>l[Ae](G))});return P.r?K:U()},$=>($?M(C[g]=$):z(k),f(H))),H&&H.d<0&&(H.d=0)}})(),kt.d=(Ae,ke)=>{for(var g in ke)
kt.o(ke,g)&&!kt.o(Ae,g)&&Object.defineProperty(Ae,g,{enumerable:!0,get:ke[g]})},kt.o=(Ae,ke)=>Object.prototype.hasOwnProperty.call(Ae,ke);var bn=kt(384);bn=await bn;
