import{createRequire as et}from"module";const yr={};var wr={313:(Ee=>{Ee.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(X){
this.pending<this.max?x(this,X):this.waiting.push(X)},Se.prototype.wait=function(X){this.pending===0?X(this.error):this.listeners.push(X)},Se.prototype.hold=function(){return v(this)};function v(X){X.
pending+=1;var oe=!1;return le;function le(F){if(oe)throw new Error("callback called twice");if(oe=!0,X.error=X.error||F,X.pending-=1,X.waiting.length>0&&X.pending<X.max)x(X,X.waiting.shift());else if(X.
pending===0){var G=X.listeners;X.listeners=[],G.forEach(fe)}}function fe(F){F(X.error)}}function x(X,oe){oe(v(X))}}),770:((Ee,Se,v)=>{v(218)}),218:((Ee,Se,v)=>{var x,X=v(278),oe=v(756),le=v(611),fe=v(
692),F=v(434),G=v(613),R=v(23);x=$,x=N,x=T,x=P;function $(O){var o=new S(O);return o.request=le.request,o}function N(O){var o=new S(O);return o.request=le.request,o.createSocket=U,o.defaultPort=443,o}
function T(O){var o=new S(O);return o.request=fe.request,o}function P(O){var o=new S(O);return o.request=fe.request,o.createSocket=U,o.defaultPort=443,o}function S(O){var o=this;o.options=O||{},o.proxyOptions=
o.options.proxy||{},o.maxSockets=o.options.maxSockets||le.Agent.defaultMaxSockets,o.requests=[],o.sockets=[],o.on("free",function(p,E,_,Z){for(var Y=I(E,_,Z),ee=0,Oe=o.requests.length;ee<Oe;++ee){var Te=o.
requests[ee];if(Te.host===Y.host&&Te.port===Y.port){o.requests.splice(ee,1),Te.request.onSocket(p);return}}p.destroy(),o.removeSocket(p)})}R.inherits(S,F.EventEmitter),S.prototype.addRequest=function(o,u,p,E){
var _=this,Z=B({request:o},_.options,I(u,p,E));if(_.sockets.length>=this.maxSockets){_.requests.push(Z);return}_.createSocket(Z,function(Y){Y.on("free",ee),Y.on("close",Oe),Y.on("agentRemove",Oe),o.onSocket(
Y);function ee(){_.emit("free",Y,Z)}function Oe(Te){_.removeSocket(Y),Y.removeListener("free",ee),Y.removeListener("close",Oe),Y.removeListener("agentRemove",Oe)}})},S.prototype.createSocket=function(o,u){
var p=this,E={};p.sockets.push(E);var _=B({},p.proxyOptions,{method:"CONNECT",path:o.host+":"+o.port,agent:!1,headers:{host:o.host+":"+o.port}});o.localAddress&&(_.localAddress=o.localAddress),_.proxyAuth&&
(_.headers=_.headers||{},_.headers["Proxy-Authorization"]="Basic "+new Buffer(_.proxyAuth).toString("base64")),j("making CONNECT request");var Z=p.request(_);Z.useChunkedEncodingByDefault=!1,Z.once("r\
esponse",Y),Z.once("upgrade",ee),Z.once("connect",Oe),Z.once("error",Te),Z.end();function Y(ae){ae.upgrade=!0}function ee(ae,be,ge){process.nextTick(function(){Oe(ae,be,ge)})}function Oe(ae,be,ge){if(Z.
removeAllListeners(),be.removeAllListeners(),ae.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",ae.statusCode),be.destroy();var He=new Error("tunneling socket could not \
be established, statusCode="+ae.statusCode);He.code="ECONNRESET",o.request.emit("error",He),p.removeSocket(E);return}if(ge.length>0){j("got illegal response body from proxy"),be.destroy();var He=new Error(
"got illegal response body from proxy");He.code="ECONNRESET",o.request.emit("error",He),p.removeSocket(E);return}return j("tunneling connection has established"),p.sockets[p.sockets.indexOf(E)]=be,u(be)}
function Te(ae){Z.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,ae.message,ae.stack);var be=new Error("tunneling socket could not be established, cause="+ae.message);be.code="ECONNRESET",o.request.emit("error",be),p.removeSocket(E)}},S.prototype.removeSocket=function(o){
var u=this.sockets.indexOf(o);if(u!==-1){this.sockets.splice(u,1);var p=this.requests.shift();p&&this.createSocket(p,function(E){p.request.onSocket(E)})}};function U(O,o){var u=this;S.prototype.createSocket.
call(u,O,function(p){var E=O.request.getHeader("host"),_=B({},u.options,{socket:p,servername:E?E.replace(/:.*$/,""):O.host}),Z=oe.connect(0,_);u.sockets[u.sockets.indexOf(p)]=Z,o(Z)})}function I(O,o,u){
return typeof O=="string"?{host:O,port:o,localAddress:u}:O}function B(O){for(var o=1,u=arguments.length;o<u;++o){var p=arguments[o];if(typeof p=="object")for(var E=Object.keys(p),_=0,Z=E.length;_<Z;++_){
var Y=E[_];p[Y]!==void 0&&(O[Y]=p[Y])}}return O}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var O=Array.prototype.slice.call(arguments);typeof O[0]=="string"?O[0]=
"TUNNEL: "+O[0]:O.unshift("TUNNEL:"),console.error.apply(console,O)}:j=function(){},x=j}),248:(Ee=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function v(x){let X=-1;for(let oe of x)X=Se[(X^oe)&255]^X>>>8;return(X^-1)>>>0}Ee.exports=v}),502:((Ee,Se,v)=>{var x=v(896),X=v(23),oe=v(203),le=oe.Readable,fe=oe.PassThrough,F=v(313),G=v(
434).EventEmitter;Se.BufferSlicer=N,Se.FdSlicer=R,X.inherits(R,G);function R(T){G.call(this),this.fd=T,this.pend=new F,this.pend.max=1,this.refCount=0}R.prototype.read=function(T,P,S,U,I){var B=this;B.
pend.go(function(j){x.read(B.fd,T,P,S,U,function(O,o,u){j(),I(O,o,u)})})},R.prototype.createReadStream=function(T){return new $(this,T)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;x.close(T.fd,P);function P(S){S?T.emit("error",S):T.emit("close")}},X.inherits($,le);function $(T,P){
P=P||{},le.call(this,P),this.context=T,this.context.ref(),this.start=P.start||0,this.endOffset=P.end,this.pos=this.start}$.prototype._read=function(T){var P=this,S=Math.min(P._readableState.highWaterMark,
T);if(P.endOffset!=null&&(S=Math.min(S,P.endOffset-P.pos)),S<=0){P.push(null),this._cleanup();return}P.context.pend.go(function(U){var I=Buffer.allocUnsafe(S);x.read(P.context.fd,I,0,S,P.pos,function(B,j){
B?P.destroy(B):j===0?(P.push(null),P._cleanup()):(P.pos+=j,P.push(I.slice(0,j))),U()})})},$.prototype._destroy=function(T,P){this._cleanup(),P(T)},$.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},X.inherits(N,G);function N(T){G.call(this),this.refCount=0,this.buffer=T}N.prototype.read=function(T,P,S,U,I){if(!(0<=P&&P<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+P+" <= "+T.length);if(U<0)throw new RangeError("position is negative: "+U);if(P+S>T.length&&(S=T.length-P),U+S>this.buffer.length&&(S=this.buffer.length-U),S<=0){setImmediate(function(){
I(null,0)});return}this.buffer.copy(T,P,U,U+S),setImmediate(function(){I(null,S)})},N.prototype.createReadStream=function(T){T=T||{};var P=new fe(T);P.start=T.start||0,P.endOffset=T.end,P.pos=P.endOffset||
this.buffer.length;for(var S=this.buffer.slice(P.start,P.pos),U=65536,I=0;;){var B=I+U;if(B>=S.length){I<S.length&&P.write(S.slice(I,S.length));break}P.write(S.slice(I,B)),I=B}return P.end(),P},N.prototype.
ref=function(){this.refCount+=1},N.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ee,Se,v)=>{var x,X=v(896),oe=v(106),le=v(502),fe=v(23),F=v(434).
EventEmitter,G=v(203).Transform,R=v(203).PassThrough,$=v(203).Writable;const N=typeof oe.crc32=="function"?oe.crc32:v(248);x=I,x=B,x=j,x=O,x=T,x=P,Se.SY=S,x=U,x=Z,Se.ax=Y,x=ee,x=Oe,x=o,x=E,x=_,x=be;function T(y,w){
return new Promise((K,M)=>{I(y,{...w,lazyEntries:!0},function(ce,he){if(ce)return M(ce);K(he)})})}function P(y,w){return new Promise((K,M)=>{B(y,{...w,lazyEntries:!0},function(ce,he){if(ce)return M(ce);
K(he)})})}function S(y,w){return new Promise((K,M)=>{j(y,{...w,lazyEntries:!0},function(ce,he){if(ce)return M(ce);K(he)})})}function U(y,w,K){return new Promise((M,ce)=>{O(y,w,{...K,lazyEntries:!0},function(he,me){
if(he)return ce(he);M(me)})})}function I(y,w,K){typeof w=="function"&&(K=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),K==null&&(K=it),X.open(y,"r",function(M,ce){if(M)return K(M);B(ce,w,function(he,me){
he&&X.close(ce,it),K(he,me)})})}function B(y,w,K){typeof w=="function"&&(K=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&
(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),K==null&&(K=it),X.fstat(y,function(M,ce){if(M)return K(M);var he=new le.FdSlicer(
y);O(he,ce.size,w,K)})}function j(y,w,K){typeof w=="function"&&(K=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var M=new le.BufferSlicer(y);O(M,y.length,w,K)}function O(y,w,K,M){typeof K=="function"&&(M=K,K=null),K==null&&(K={}),K.
autoClose==null&&(K.autoClose=!0),K.lazyEntries==null&&(K.lazyEntries=!1),K.decodeStrings==null&&(K.decodeStrings=!0);var ce=!!K.decodeStrings;if(K.validateEntrySizes==null&&(K.validateEntrySizes=!0),
K.strictFileNames==null&&(K.strictFileNames=!1),M==null&&(M=it),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var he=22,me=20,W=65535,J=Math.min(me+he+W,w),ne=Ge(J),V=w-ne.length;Te(y,ne,0,
J,V,function(ue){if(ue)return M(ue);for(var Q=J-he;Q>=0;Q-=1)if(ne.readUInt32LE(Q)===101010256){var we=ne.subarray(Q),Ne=we.readUInt16LE(4),ve=we.readUInt16LE(10),Ue=we.readUInt32LE(16),De=we.readUInt16LE(
20),Xe=we.length-he;if(De!==Xe)return M(new Error("Invalid comment length. Expected: "+Xe+". Found: "+De+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Re=ce?Ke(we.subarray(22),!1):we.subarray(22);if(Q-me>=0&&ne.readUInt32LE(Q-me)===117853008){var $e=ne.subarray(Q-me,Q-me+me),Be=Ve($e,8),f=Ge(56);return Te(y,f,0,f.length,Be,function(L){
return L?M(L):f.readUInt32LE(0)!==101075792?M(new Error("invalid zip64 end of central directory record signature")):(Ne=f.readUInt32LE(16),Ne!==0?M(new Error("multi-disk zip files are not supported: f\
ound disk number: "+Ne)):(ve=Ve(f,32),Ue=Ve(f,48),M(null,new o(y,Ue,w,ve,Re,K.autoClose,K.lazyEntries,ce,K.validateEntrySizes,K.strictFileNames))))})}return Ne!==0?M(new Error("multi-disk zip files ar\
e not supported: found disk number: "+Ne)):M(null,new o(y,Ue,w,ve,Re,K.autoClose,K.lazyEntries,ce,K.validateEntrySizes,K.strictFileNames))}M(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}fe.inherits(o,F);function o(y,w,K,M,ce,he,me,W,J,ne){var V=this;F.call(V),V.reader=y,V.reader.on("error",function(ue){p(V,ue)}),V.reader.once("cl\
ose",function(){V.emit("close")}),V.readEntryCursor=w,V.fileSize=K,V.entryCount=M,V.comment=ce,V.entriesRead=0,V.autoClose=!!he,V.lazyEntries=!!me,V.decodeStrings=!!W,V.validateEntrySizes=!!J,V.strictFileNames=
!!ne,V.isOpen=!0,V.emittedError=!1,V.hasEachEntryBeenCalled=!1,V.lazyEntries||V._readEntry()}o.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function u(y,w){y.autoClose&&
y.close(),p(y,w)}function p(y,w){y.emittedError||(y.emittedError=!0,y.emit("error",w))}o.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},o.prototype._readEntry=function(){var y=this;if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){
var w=Ge(46);Te(y.reader,w,0,w.length,y.readEntryCursor,function(K){if(K)return u(y,K);if(!y.emittedError){var M=new E,ce=w.readUInt32LE(0);if(ce!==33639248)return u(y,new Error("invalid central direc\
tory file header signature: 0x"+ce.toString(16)));if(M.versionMadeBy=w.readUInt16LE(4),M.versionNeededToExtract=w.readUInt16LE(6),M.generalPurposeBitFlag=w.readUInt16LE(8),M.compressionMethod=w.readUInt16LE(
10),M.lastModFileTime=w.readUInt16LE(12),M.lastModFileDate=w.readUInt16LE(14),M.crc32=w.readUInt32LE(16),M.compressedSize=w.readUInt32LE(20),M.uncompressedSize=w.readUInt32LE(24),M.fileNameLength=w.readUInt16LE(
28),M.extraFieldLength=w.readUInt16LE(30),M.fileCommentLength=w.readUInt16LE(32),M.internalFileAttributes=w.readUInt16LE(36),M.externalFileAttributes=w.readUInt32LE(38),M.relativeOffsetOfLocalHeader=w.
readUInt32LE(42),M.generalPurposeBitFlag&64)return u(y,new Error("strong encryption is not supported"));y.readEntryCursor+=46,w=Ge(M.fileNameLength+M.extraFieldLength+M.fileCommentLength),Te(y.reader,
w,0,w.length,y.readEntryCursor,function(he){if(he)return u(y,he);if(!y.emittedError){M.fileNameRaw=w.subarray(0,M.fileNameLength);var me=M.fileNameLength+M.extraFieldLength;M.extraFieldRaw=w.subarray(
M.fileNameLength,me),M.fileCommentRaw=w.subarray(me,me+M.fileCommentLength);try{M.extraFields=Oe(M.extraFieldRaw)}catch(ve){return u(y,ve)}if(y.decodeStrings){var W=(M.generalPurposeBitFlag&2048)!==0;
M.fileComment=Ke(M.fileCommentRaw,W),M.fileName=Y(M.generalPurposeBitFlag,M.fileNameRaw,M.extraFields,y.strictFileNames);var J=ee(M.fileName);if(J!=null)return u(y,new Error(J))}else M.fileComment=M.fileCommentRaw,
M.fileName=M.fileNameRaw;M.comment=M.fileComment,y.readEntryCursor+=w.length,y.entriesRead+=1;for(var ne=0;ne<M.extraFields.length;ne++){var V=M.extraFields[ne];if(V.id===1){var ue=V.data,Q=0;if(M.uncompressedSize===
4294967295){if(Q+8>ue.length)return u(y,new Error("zip64 extended information extra field does not include uncompressed size"));M.uncompressedSize=Ve(ue,Q),Q+=8}if(M.compressedSize===4294967295){if(Q+
8>ue.length)return u(y,new Error("zip64 extended information extra field does not include compressed size"));M.compressedSize=Ve(ue,Q),Q+=8}if(M.relativeOffsetOfLocalHeader===4294967295){if(Q+8>ue.length)
return u(y,new Error("zip64 extended information extra field does not include relative header offset"));M.relativeOffsetOfLocalHeader=Ve(ue,Q),Q+=8}break}}if(y.validateEntrySizes&&M.compressionMethod===
0){var we=M.uncompressedSize;if(M.isEncrypted()&&(we+=12),M.compressedSize!==we){var Ne="compressed/uncompressed size mismatch for stored file: "+M.compressedSize+" != "+M.uncompressedSize;return u(y,
new Error(Ne))}}y.emit("entry",M),y.lazyEntries||y._readEntry()}})}})}},o.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");y.hasEachEntryBeenCalled=!0;let w=null;y.on("entry",M),y.on("end",ce),y.on("error",he);function K(){y.removeListener("entry",M),y.removeListener(
"end",ce),y.removeListener("error",he),y.autoClose&&y.close()}function M(me){let{resolve:W}=w;w=null,W({value:me})}function ce(){let{resolve:me}=w;w=null,K(),me({done:!0})}function he(me){let{reject:W}=w;
w=null,K(),W(me)}return{[Symbol.asyncIterator](){return this},next(){const me=new Promise((W,J)=>{if(w!=null)throw new Error("next() called before previous Promise was resolved.");w={resolve:W,reject:J}});
return y.readEntry(),me},return(me){return K(),Promise.resolve({done:!0,value:me})},throw(me){return K(),Promise.reject(me)}}},o.prototype.openReadStream=function(y,w,K){var M=this,ce=0,he=y.compressedSize;
if(K==null&&(K=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(w.decompress!=null)throw new Error(
"cannot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See al\
so option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(y.isCompressed()&&w.decompress!==!1)throw new Error("entry is encrypted and compressed, an\
d options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also\
 option decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);W=w.decompress}}if(w.start!=null){if(ce=w.start,ce<0)throw new Error(
"options.start < 0");if(ce>y.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(he=w.end,he<0)throw new Error("options.end < 0");if(he>y.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(he<ce)throw new Error("options.end < options.start")}}var me=w.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&w.decompress===!1)&&(!y.
isEncrypted()||w.decrypt===!1);if((w.start!=null||w.end!=null)&&!me)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!M.isOpen)return K(new Error(
"closed"));if(y.isEncrypted()&&!me&&w.decrypt!==!1)return K(new Error("entry is encrypted, and options.decodeFileData !== false"));var W;if(me)W=!1;else if(y.compressionMethod===8)W=w.decodeFileData!==
!0;else return K(new Error("unsupported compression method: "+y.compressionMethod));M.readLocalFileHeader(y,{minimal:!0},function(J,ne){if(J)return K(J);M.openReadStreamLowLevel(ne.fileDataStart,y.compressedSize,
ce,he,W,y.uncompressedSize,K)})},o.prototype.openReadStreamLowLevel=function(y,w,K,M,ce,he,me){var W=this,J=y+w,ne=W.reader.createReadStream({start:y+K,end:y+M}),V=ne;if(ce){var ue=!1,Q=oe.createInflateRaw();
ne.on("error",function(we){setImmediate(function(){ue||Q.emit("error",we)})}),ne.pipe(Q),W.validateEntrySizes?(V=new ae(he),Q.on("error",function(we){setImmediate(function(){ue||V.emit("error",we)})}),
Q.pipe(V)):V=Q,st(V,function(){ue=!0,Q!==V&&Q.unpipe(V),ne.unpipe(Q),ne.destroy()})}me(null,V)},o.prototype.readLocalFileHeader=function(y,w,K){var M=this;K==null&&(K=w,w=null),w==null&&(w={}),M.reader.
ref();var ce=Ge(30);Te(M.reader,ce,0,ce.length,y.relativeOffsetOfLocalHeader,function(he){try{if(he)return K(he);var me=ce.readUInt32LE(0);if(me!==67324752)return K(new Error("invalid local file heade\
r signature: 0x"+me.toString(16)));var W=ce.readUInt16LE(26),J=ce.readUInt16LE(28),ne=y.relativeOffsetOfLocalHeader+30+W+J;if(ne+y.compressedSize>M.fileSize)return K(new Error("file data overflows fil\
e bounds: "+ne+" + "+y.compressedSize+" > "+M.fileSize));if(w.minimal)return K(null,{fileDataStart:ne});var V=new _;V.fileDataStart=ne,V.versionNeededToExtract=ce.readUInt16LE(4),V.generalPurposeBitFlag=
ce.readUInt16LE(6),V.compressionMethod=ce.readUInt16LE(8),V.lastModFileTime=ce.readUInt16LE(10),V.lastModFileDate=ce.readUInt16LE(12),V.crc32=ce.readUInt32LE(14),V.compressedSize=ce.readUInt32LE(18),V.
uncompressedSize=ce.readUInt32LE(22),V.fileNameLength=W,V.extraFieldLength=J,ce=Ge(W+J),M.reader.ref(),Te(M.reader,ce,0,ce.length,y.relativeOffsetOfLocalHeader+30,function(ue){try{return ue?K(ue):(V.fileName=
ce.subarray(0,W),V.extraField=ce.subarray(W),K(null,V))}finally{M.reader.unref()}})}finally{M.reader.unref()}})},o.prototype.openReadStreamPromise=function(y,w){return new Promise((K,M)=>{this.openReadStream(
y,w,function(ce,he){if(ce)return M(ce);K(he)})})},o.prototype.openReadStreamLowLevelPromise=function(y,w,K,M,ce,he){return new Promise((me,W)=>{this.openReadStream(y,w,K,M,ce,he,function(J,ne){if(J)return W(
J);me(ne)})})},o.prototype.readLocalFileHeaderPromise=function(y,w){return new Promise((K,M)=>{this.readLocalFileHeader(y,w,function(ce,he){if(ce)return M(ce);K(he)})})};function E(){}E.prototype.getLastModDate=
function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var K=this.extraFields[w];if(K.id===21589){var M=K.data;if(M.length<5)continue;var ce=M[0],he=1;if(!(ce&he))
continue;var me=M.readInt32LE(1);return new Date(me*1e3)}else if(K.id===10){var M=K.data;if(M.length!==32||M.readUInt16LE(4)!==1||M.readUInt16LE(6)!==24)continue;var W=M.readUInt32LE(8)+4294967296*M.readInt32LE(
12),J=W/1e4-116444736e5;return new Date(J)}}return Z(this.lastModFileDate,this.lastModFileTime,y.timezone)},E.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===
0||this.compressionMethod===8)},E.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},E.prototype.isCompressed=function(){return this.compressionMethod===8};function _(){}function Z(y,w,K){
var M=y&31,ce=(y>>5&15)-1,he=(y>>9&127)+1980,me=0,W=(w&31)*2,J=w>>5&63,ne=w>>11&31;if(K==null||K==="local")return new Date(he,ce,M,ne,J,W,me);if(K==="UTC")return new Date(Date.UTC(he,ce,M,ne,J,W,me));
throw new Error("unrecognized options.timezone: "+options.timezone)}function Y(y,w,K,M){for(var ce=null,he=0;he<K.length;he++){var me=K[he];if(me.id===28789){if(me.data.length<6||me.data.readUInt8(0)!==
1)continue;var W=me.data.readUInt32LE(1);if(N(w)!==W)continue;ce=Ke(me.data.subarray(5),!0);break}}if(ce==null){var J=(y&2048)!==0;ce=Ke(w,J)}return M||(ce=ce.replace(/\\/g,"/")),ce}function ee(y){return y.
indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative path: "+y:null}function Oe(y){for(var w=[],
K=0;K<y.length-3;){var M=y.readUInt16LE(K+0),ce=y.readUInt16LE(K+2),he=K+4,me=he+ce;if(me>y.length)throw new Error("extra field length exceeds extra field buffer size");var W=y.subarray(he,me);w.push(
{id:M,data:W}),K=me}return w}function Te(y,w,K,M,ce,he){if(M===0)return setImmediate(function(){he(null,Ge(0))});y.read(w,K,M,ce,function(me,W){if(me)return he(me);if(W<M)return he(new Error("unexpect\
ed EOF"));he()})}fe.inherits(ae,G);function ae(y){G.call(this),this.actualByteCount=0,this.expectedByteCount=y}ae.prototype._transform=function(y,w,K){if(this.actualByteCount+=y.length,this.actualByteCount>
this.expectedByteCount){var M="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return K(new Error(M))}K(null,y)},ae.prototype._flush=function(y){
if(this.actualByteCount<this.expectedByteCount){var w="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(w))}y()},fe.inherits(be,F);
function be(){F.call(this),this.refCount=0}be.prototype.ref=function(){this.refCount+=1},be.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error("\
invalid unref");y.close(w);function w(K){if(K)return y.emit("error",K);y.emit("close")}},be.prototype.createReadStream=function(y){y==null&&(y={});var w=y.start,K=y.end;if(w===K){var M=new R;return setImmediate(
function(){M.end()}),M}var ce=this._readStreamForRange(w,K),he=!1,me=new ge(this);ce.on("error",function(J){setImmediate(function(){he||me.emit("error",J)})}),st(me,function(){ce.unpipe(me),me.unref(),
ce.destroy()});var W=new ae(K-w);return me.on("error",function(J){setImmediate(function(){he||W.emit("error",J)})}),st(W,function(){he=!0,me.unpipe(W),me.destroy()}),ce.pipe(me).pipe(W)},be.prototype.
_readStreamForRange=function(y,w){throw new Error("not implemented")},be.prototype.read=function(y,w,K,M,ce){var he=this.createReadStream({start:M,end:M+K}),me=new $,W=0;me._write=function(J,ne,V){J.copy(
y,w+W,0,J.length),W+=J.length,V()},me.on("finish",ce),he.on("error",function(J){ce(J)}),he.pipe(me)},be.prototype.close=function(y){setImmediate(y)},fe.inherits(ge,R);function ge(y){R.call(this),this.
context=y,this.context.ref(),this.unreffedYet=!1}ge.prototype._flush=function(y){this.unref(),y()},ge.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var He="\
\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\
\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ke(y,w){if(w)return y.toString("utf8");for(var K="",M=0;M<y.length;M++)K+=He[y[M]];return K}function Ve(y,w){var K=y.readUInt32LE(w),M=y.readUInt32LE(w+4);return M*4294967296+K}var Ge;typeof Buffer.
allocUnsafe=="function"?Ge=function(y){return Buffer.allocUnsafe(y)}:Ge=function(y){return new Buffer(y)};function st(y,w){typeof y.destroy=="function"?y._destroy=function(K,M){w(),M?.(K)}:y.destroy=w}
function it(y){if(y)throw y}}),613:(Ee=>{Ee.exports=et(import.meta.url)("assert")}),434:(Ee=>{Ee.exports=et(import.meta.url)("events")}),896:(Ee=>{Ee.exports=et(import.meta.url)("fs")}),611:(Ee=>{Ee.exports=
et(import.meta.url)("http")}),692:(Ee=>{Ee.exports=et(import.meta.url)("https")}),278:(Ee=>{Ee.exports=et(import.meta.url)("net")}),598:(Ee=>{Ee.exports=et(import.meta.url)("node:crypto")}),24:(Ee=>{Ee.
exports=et(import.meta.url)("node:fs")}),455:(Ee=>{Ee.exports=et(import.meta.url)("node:fs/promises")}),760:(Ee=>{Ee.exports=et(import.meta.url)("node:path")}),203:(Ee=>{Ee.exports=et(import.meta.url)(
"stream")}),756:(Ee=>{Ee.exports=et(import.meta.url)("tls")}),23:(Ee=>{Ee.exports=et(import.meta.url)("util")}),106:(Ee=>{Ee.exports=et(import.meta.url)("zlib")}),991:((Ee,Se,v)=>{v.d(Se,{RT:()=>F,i_:()=>fe});
var x=v(528),X=v(899),oe=v(279),le=v(192);class fe{#e=[];#t;constructor(){const $=x.V4("api-key");$!==""&&x.Pq($)}text($){return x.V4($)}lines($){return x.V4($,{trimWhitespace:!1})}optional($,N){const T=this.
text($);return T===""?void 0:this.parse($,T,N)}parse($,N,T){try{return T(N)}catch(P){this.refuse($,(0,oe.gJ)(P),(0,oe.h_)(P).topic);return}}required($,N,T="is required"){return this.text($)===""&&this.
refuse($,T),this.optional($,N)}notEmpty($,N,T){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const P=`Where an event has no inputs, write \`\${{ inputs.${$} || ${T} }}\``;this.refuse($,`is \
empty. Is the name in the expression right?${T===void 0?"":` ${P}`}`)}return this.optional($,N)}boolean($,N){return this.notEmpty($,le.yG,N?void 0:"false")??N}exclude($,N){for(const T of $)this.text(T)!==
""&&this.refuse(T,`can't be combined with ${N}`)}refuse($,N,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${$} ${N.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#e.length===0)return $;
throw new oe.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function F(R){return R.parse("ignore",R.lines("ignore"),X.wo)??X.K$}function G(R){const $=R.required("host",parseAddress),T=R.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),P=(R.optional("timeout-minutes",parseNumber(1440))??30)*6e4,S=(R.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,U=R.boolean("summary",!0);return $&&T?{host:$,apiKey:T,timeoutMs:P,longestWaitMs:S,summary:U}:void 0}}),697:((Ee,Se,v)=>{v.d(Se,{N9:()=>o,UX:()=>N});var x=v(455),X=v(760),oe=v(279),le=v(
725),fe=v(276),F=v(57),G=v(706);function R({host:u,pathname:p}){return u+p.replace(/\/$/,"")}const $=2e4;function N({message:u}){return(0,G.OX)(u,1e3)}const T="<dock status ID>";function P(u){const p=new Map;
for(const{name:_,error:Z,job:Y}of u){if(!Z)continue;const{"dock-status-id":ee}=Y,Oe=ee===void 0?Z.message:Z.message.replaceAll(ee,T),Te=p.get(Oe)??{names:[],ids:[],help:helpFor(Z)};p.set(Oe,Te),Te.names.
push(_),ee!==void 0&&Te.ids.push(ee)}const E=Math.max(100,Math.min(1e3,Math.floor($/p.size)));return Array.from(p,([_,{names:Z,ids:Y,help:ee}])=>({names:Z,message:toSingleLine(_,E).replaceAll(T,()=>Y.
join(", ")),help:ee}))}function S(u){return P(u).map(({names:p,message:E})=>`${p.join(", ")}: ${E}`).join(" | ")}function U(u,p){return!u||!p||u.message===p.message?u??p:I(u,`${u.message} Also: ${p.message}`)}
function I(u,p){return new Failure({what:p,topic:asFailure(u).topic,cause:u})}async function B(u,p,{platform:E,titles:_,facts:Z=[],known:Y,work:ee}){let Oe=Y;const Te=ge=>{Oe=ge,setOutputs(ge)};Te(Y);
const ae={inputs:u,platform:E,log:runnerLog(),signal:p,endsAt:1/0,publish:Te},be=await ee(ae).then(()=>{},toError);if(u.summary){const ge=factTable([["Host",{words:R(u.host)}],...Z,["Workflow ID",Oe["\
workflow-id"]],["Dock status ID",Oe["dock-status-id"]],["Status",Oe.status&&{words:Oe.status}],["Duration",{words:humanTime(performance.now())}]]);be?await writeSummary(_.failed,withHelp(N(be),helpFor(
be)),ge):await writeSummary(_.done,ge)}if(be)throw be}const j=1e6;async function O(u,p){const E=JSON.stringify(p),_=await o(`the output ${u}`,{[`${u}.json`]:E}),Z=Buffer.byteLength(E)>j;return Z&&notice(
`The output ${u} would be longer than GitHub's limit of 1 MB. Read the file in ${u}-path.`),{[u]:Z?[]:p,..._}}async function o(u,p){try{const E=await(0,fe.Pd)("workflow-results-"),_={};for(const[Z,Y]of Object.
entries(p)){const ee=(0,X.join)(E,Z);await(0,x.writeFile)(ee,Y).catch((0,fe.E_)(ee)),_[`${(0,X.parse)(Z).name}-path`]=ee}return _}catch(E){return(0,le.t1)().warning(`Can't keep ${u} as a file. ${(0,oe.
gJ)(E)}`),{}}}}),345:((Ee,Se,v)=>{v.d(Se,{S:()=>lr});var x=v(124),X=v(706);const oe=Number.MAX_SAFE_INTEGER,le=2,fe=60,F="</details>",G=41,R=100;function $(e,n={}){const{under:s=()=>"",parts:c=[],noun:d="\
change",folded:h=!1}=n,{length:l}=s(oe),{least:A=l===0?e:`${e} \u2026`,changes:m=j(c)}=n;return{line:e,under:s,size:e.length+l,least:A,parts:c,changes:m,noun:d,folded:h}}function N(e,n,s={}){return n.
length===0?[]:[$(e,{...s,parts:n})]}function T(e,n){const s=({leaf:C,outer:q})=>q.length===1?0:C.size,c=(C,q)=>s(C)-s(q),d=new Map,h=()=>O(I(e,d).filter(([C])=>C!=="")),l=[];let A=S(e,[]).sort(c),m=n;
for(let C=-1;A.length>0&&C<l.length;m=n-P(h()))C=l.length,A=A.filter(q=>{const ye=q.outer.filter(Fe=>!d.has(Fe)),Ie=ye.map(Fe=>Fe.line.length+le+fe+(Fe.folded?G:0)).reduce((Fe,je)=>Fe+je,q.leaf.least.
length+le);if(Ie>m)return!0;m-=Ie;for(const Fe of ye)d.set(Fe,[]);return d.set(q.leaf,[q.leaf.least]),l.push(q),!1});for(const[C,{leaf:q}]of l.sort(c).entries()){const ye=U(q,q.least.length+Math.floor(
m/(l.length-C)));m-=P(ye)-q.least.length,d.set(q,ye)}return h()}function P(e){return e.reduce((n,{length:s})=>n+s,0)}function S(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(s=>S(s,
[...n,e]))}function U({line:e,under:n,size:s,least:c},d){if(s<=d)return[e,n(Math.max(d,oe))];for(let h=d-e.length-fe;h>R;h=Math.floor(h*.7)){const l=n(h);if(l!==""&&e.length+l.length<=d)return[e,l]}return[
c]}function I(e,n){const{line:s,parts:c,folded:d}=e;if(c.length===0)return[n.get(e)??[]];const l=[...c.filter(A=>n.has(A)).flatMap(A=>I(A,n)),[B(e,c.filter(A=>!n.has(A)))]];return d?[[`<details><summa\
ry>${s}</summary>`],...l,[F]]:[[s],...l]}function B({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,X.hS)(n.length,"more connection")}`;if(j(n)===0)return"";const s=e==="workflow"?`\
 in ${(0,X.hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,X.hS)(j(n),"more change")}${s}`}function j(e){return e.reduce((n,{changes:s})=>n+s,0)}function O(e){const n=s=>s?.[0]?.startsWith("\
- ");return e.flatMap((s,c)=>{const d=s[0]===F||n(s)&&n(e[c-1]);return[c===0?"":d?`
`:`

`,...s]})}var o=v(132),u=v(436),p=v(742);const E=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,_=["x","y"],Z=Ge("viewp\
ort canvas"),Y=Ge("w h width height left top zoom"),ee=[["x"],["position"],["left","top"]],Oe=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Te=/^\d{4}-\d\d-\d\d$/,ae=Ge("_?id uuid guid identifier instanceIdentifier"),be=/^\d{1,15}$/,ge=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,He=Ge("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Ke=Ge("meta(data)? .*info revision flow workflow"),Ve=[[Ge(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),Oe,Te],
[Ge(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),Oe],[Ge("[lc]Mod [mc]time"),Oe],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function Ge(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function st({base:e,head:n}){const s={base:(0,p.Z)(()=>new Set((0,u.PX)(e))),head:(0,p.Z)(()=>new Set((0,u.PX)(n)))};return c=>{const{
kind:d,path:h}=c;if(d==="reordered"||d==="moved")return!1;const[l,A=l]=d==="modified"?[c.from,c.to]:[c.value];if(me(l)&&me(A)&&w(h,l.type==="literal"))return!0;if(d!=="modified"||l.type!==A.type||!("t\
ext"in l)||!("text"in A))return!1;const[m,C,q]=[he(h.at(-1)),(0,u.e1)(l.text),(0,u.e1)(A.text)],ye=(...je)=>[C,q].every(Je=>je.some(pt=>pt.test(Je)));if(Ve.some(([je,...Je])=>je.test(m)&&ye(...Je)))return!0;
const Ae=he(h.at(-2));if(He.test(m)&&ye(be,ge))return Ae===""||Ke.test(Ae);const Ie=ae.test(m)||m===`${he(h.at(-3)).replace(/s$/,"")}Id`;return Ae===""&&Ie&&ye(ge)&&!s.head().has(C)&&!s.base().has(q)}}
function it(e){return ge.test(e)||Oe.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function y(e,n){return ae.test(e)&&(0,u.jn)(n)||E.test(e)&&n.type!=="literal"&&me(n)||_.includes(e)&&me(n)}function w(e,n){
const[s,c]=[e.at(-2),he(e.at(-1))],d=e.slice(K(e)).find(A=>E.test(he(A)));if(d)return d===e.at(-1)?!n:c===""||_.includes(c)||Y.test(c);const h=s?.type==="item"&&s.item.type==="object"?s.item.members:void 0;
return c==="zoom"&&Z.test(he(s))||_.includes(c)||Y.test(c)&&ee.some(A=>A.every(m=>h?.has(m)))}function K(e){return e.findLastIndex(({type:n})=>n==="item")+1}function M(e,{matches:n}){const s=new Map(n.
map(d=>[d.path.at(-1),d])),c=new Map;for(const d of e){const h=K(d.path),[l,A]=[d.path[h-1],d.path[h]],m=_.includes(he(A)),C=m?_:E.test(he(A))?[he(A)]:[],[q,ye]=[ce(s.get(l)?.base,C),ce(s.get(l)?.head,
C)],Ae=[...d.path.slice(0,h),{type:"member",key:C.join(", ")}];q&&ye?c.set(m?l:A,{kind:"modified",path:Ae,from:q,to:ye}):c.set(d,d)}return[...c.values()]}function ce(e,n){const s=e?.type==="object"?n.
flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<n.length))return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function he(e){return e?.type==="member"?e.key:""}function me(e){if(e.type===
"literal")return/\d/.test(e.text);const n=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return n.length>0&&n.every(me)}const W=[Ge("_?id key uuid guid identifier"),Ge("(node|st\
ep|state)_?id"),Ge("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,Ge("\\*")],J=Ge("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ne="*",V=64;function ue(e,n){const s=Q(
[]),c=[],d=new Set([e,n].flatMap(A=>[...(0,u.PX)(A),...Ue(A)]));function h(A,m,C){if((0,u.jn)(A))ve(A.text,m,C);else if(A.type==="object")l(A,m,C);else{const q=A.items.length>1&&A.items.some(({type:ye})=>ye===
"array");for(const[ye,Ae]of A.items.entries())h(Ae,we(m,"[]"),{...C,array:A.items,...q&&{slot:ye}})}}function l(A,m,{key:C,array:q,map:ye,...Ae}){let Ie=Ae;if(q!==void 0||C!==void 0){const Je={side:Ae.
side,value:A,field:m,outer:Ae.place,key:C,array:q??[]};Ie={...Ae,place:Je,map:ye},c.push(Je)}const Fe=Xe(A,d),je=Ie===Ae&&(0,u.YD)(A).some(Je=>ye?.members.has(Je));for(const[Je,pt]of A.members){const Rt=we(
m,Fe||je?ne:Je);je&&ve(JSON.stringify(Je),Rt,Ie,pt),(!je||pt.type==="array")&&h(pt,Rt,Fe?{...Ie,key:Je,map:A}:Ie)}}return h(e,s,{side:"base"}),h(n,s,{side:"head"}),{root:s,places:c,find:Re(c)}}function Q(e){
return{keys:e,inner:new Map,texts:new Map,references:[]}}function we(e,n){const s=e.inner.get(n)??Q([...e.keys,n]);return e.inner.set(n,s),s}function Ne(e,n){return e?.inner.get(n)??e?.inner.get(ne)}function ve(e,{
keys:n,texts:s,references:c},{place:d,slot:h},l){s.set(e,(s.get(e)??0)+1);const A=e.startsWith('"')?e.length>2:J.test(n.findLast(m=>m!=="[]")??"")&&Number.isInteger(Number(e));d&&A&&c.push({text:e,place:d,
slot:h,value:l})}function Ue(e){if((0,u.jn)(e))return[];const n=e.type==="array"?e.items:[...e.members.values()];return[...n.flatMap(Ue),...n.some(De)?[]:(0,u.YD)(e)]}function De(e){return e.type==="o\
bject"}function Xe({members:e},n){return 2*[...e.keys()].filter(c=>!J.test(c)&&n.has(c)).length>=e.size&&[...e.values()].every(De)}function Re(e){const n=new Map;for(const s of e){const c=(d,h)=>{const l=W.
findIndex(C=>C.test(d));if(l<0)return;const A=`${s.side} ${h}`,m=n.get(A)??[];m[l]=(m[l]??new Set).add(s),n.set(A,m)};s.key!==void 0&&c(ne,JSON.stringify(s.key));for(const[d,h]of s.value.members)(0,u.
jn)(h)&&c(d,h.text)}return(s,c)=>{const d=n.get(`${c.side} ${s}`)?.find(h=>h);return d&&d.size<=V?$e([...d],c):void 0}}function $e(e,n){const s=n?e.filter(d=>Be(d,n)):e;if(s.length===0&&n)return $e(e,
n.outer);const c=s.length>1?s.filter(({value:d})=>d.members.size>2):s;return c.length===1?c[0]:void 0}function Be(e,n){return e!==void 0&&(e===n||Be(e.outer,n))}var f=v(408);const L="source from origi\
n src tail out".split(" "),de="target to dest destination head in".split(" "),ke="next to goto target targets wire wires link links edge edges transition transitions connection connections",We=`${ke} \
then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),Qe="after depends dependenci\
es needs requires prev previous predecessor predecessors".split(" "),ot=`${ke} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),tt="label title na\
me condition if when event type relationship selectedRelationships".split(" "),nt=60;function ft(e,n){const s=ue(e,n),c=Nt(s.root).flatMap(A=>ht(A,s)),d=lt(c),h=d.length>0?d:Pt(c,s),l=new Set(h.flatMap(
({source:A,target:m})=>[A.field,m.field]));return{root:s.root,nodes:s.places.filter(({field:A})=>l.has(A)),edges:h}}function dt(e,n){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(
c=>n.includes(c.toLowerCase()))}function Nt(e){const n=[e];for(const s of n)n.push(...s.inner.values());return n}function ht(e,{find:n}){const s=e.references.flatMap(A=>{const m=n(A.text,A.place);return m?
[{...A,field:e,target:m}]:[]}),c=s.filter(({place:A,target:m})=>!Be(A,m)),d=s.length/e.references.length,h=d>=.5&&wt(e.references)-wt(s)<=2;return(d>=.9||h&&dt(e.keys.slice(-2),We))&&2*c.length>=s.length?
[s]:[]}function wt(e){return new Set(e.map(({text:n})=>n)).size}function lt(e){const n=e.filter(s=>!s.some(({place:c,target:d})=>d.field===c.field));return[...(0,f.$z)(n,([s])=>s?.place.field).values()].
flatMap(s=>{const c=new Map(St(s,L).map(d=>[d.place,d]));return St(s,de).flatMap(d=>{const h=c.get(d.place),l=h&&{source:h.target,target:d.target,links:[h,d]};return l?[{...l,label:kt(d,d.place,[]),item:d.
place.value}]:[]})})}function St(e,n){return e.filter(([c])=>c&&dt(c.field.keys.slice(-2),n)).sort((c,d)=>wt(d)-wt(c))[0]??[]}function Pt(e,n){const[s,c]=[[],[]],d=new Set;for(const l of e){const A=l.
flatMap(Ae=>Yt(Ae,n)),[m]=A;if(m===void 0||10*A.length<9*l.length)continue;const C=m.link.field.keys.slice(m.inside.field.keys.length),q=A.filter(({source:Ae,inside:Ie})=>Ae!==Ie);for(const{inside:Ae}of q)
d.add(Ae.key);const ye=dt(C,Qe);if(!(!ye&&q.length===0&&!dt(C,We)))for(const{link:Ae,source:Ie}of A){const Fe=Ae.place===Ie?void 0:Ae.place,je={label:kt(Ae,Fe,C),links:[Ae],item:Fe?.value};ye?c.push({
source:Ae.target,target:Ie,...je}):s.push({source:Ie,target:Ae.target,...je})}}const h=s.length<c.length?c:s;return d.size>1||wt(h.flatMap(({links:l})=>l))>1?h:[]}function Yt(e,{find:n}){for(let s=e.place;s;s=
s.outer){const c=n(JSON.stringify(s.key),s),d=[s,c].find(h=>h?.field===e.target.field);if(d)return[{link:e,source:d,inside:s}]}return[]}function kt({slot:e,value:n},s,c){const d=tt.map(A=>{const[m,C]=[
s?.field.inner.get(A),Mt(s?.value.members.get(A))];return m&&m.texts.size+(m.inner.get("[]")?.texts.size??0)>1||C.includes(" ")?C:""}),h=c.filter(A=>!ot.includes(A.toLowerCase())),l=e===void 0?[]:[`ou\
tput ${e+1}`];return[Mt(n),...d].find(A=>A!=="")??[...h,...l].join(", ")}function Mt(e){const s=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,u.e1)(c.text).trim()||[]).join(", ");return s.
length>nt?"":s}var gt=v(726);const It={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Bt={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,c\
olor:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},mt={same:"-->",added:"==>",removed:"-.->"},Wt=40,_t=500,Ut=5e4,vt=40,k=6;function z(e,n,{isWhole:s,hide:c}){const d=({
status:m})=>s||m!=="same",h=new Set([...e.filter(d),...n.filter(d).flatMap(H)]),l=n.filter(m=>H(m).some(d)).flatMap(H);if(h.size===0)return{};for(const m of[new Set([...h,...l]),h]){const C=n.filter(ye=>H(
ye).every(Ae=>m.has(Ae)));if(m.size>Wt||C.length>_t)continue;const q=se(e.filter(ye=>m.has(ye)),C,c);if(q.length<=Ut)return{picture:q}}return{note:`The picture is left out: it would have ${h.size>Wt?(0,X.
hS)(h.size,"node"):"too many connections"}.`}}function H({source:e,target:n}){return[e,n]}function se(e,n,s){const c=new Map(e.map((h,l)=>[h,`n${l+1}`])),d=e.map(h=>`  ${c.get(h)}["${It[h.status]}${xe(
s(h.label))||"?"}"]`);for(const{source:h,target:l,label:A,status:m}of n){const C=`${It[m]}${xe(s(A))}`.trim();d.push(`  ${c.get(h)} ${mt[m]}${C===""?"":`|"${C}"|`} ${c.get(l)}`)}for(const[h,l]of Object.
entries(Bt)){const A=e.filter(m=>m.status===h).map(m=>c.get(m));A.length>0&&d.push(`  classDef ${h} ${l}`,`  class ${A.join()} ${h}`)}return[`flowchart ${te(e,n)>k?"TD":"LR"}`,...d].join(`
`)}function te(e,n){const s=new Set(n.map(({target:h})=>h)),c=e.filter(h=>!s.has(h)),d=new Map((c.length>0?c:e.slice(0,1)).map(h=>[h,1]));for(const[h,l]of d)for(const{source:A,target:m}of n)A===h&&!d.
has(m)&&d.set(m,l+1);return Math.max(...d.values())}function xe(e){return(0,o.RK)((0,o.Jj)(e.replace(/\s+/g," ").trim(),vt)).replace(_e,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const _e=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Pe="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ze="* if when id name label title type key handle condition event relationships".split(" ");function Ye(e,n=s=>s){const s=e.
head??e.base;if(s===void 0)return;const[c,d]=[e.base??s,e.head??s],h=(0,gt.j9)([d,c]),l=ft(c,d),A=ut(e,l,h),m=[...new Set(A.values())].sort((je,Je)=>je.rank-Je.rank),C=qe(l,A),q=C.filter(je=>je.status!==
"same"),ye=xt(l,q);bt(e,m,h,ye);const Ae=new Map(C.map(({item:je,source:Je,target:pt})=>[je,`${Je.label} \u2192 ${pt.label}`])),Ie=new Set(m.map(({place:je})=>je.key)),Fe=je=>je.filter(({status:Je})=>Je!==
"removed").length;return{...z(m,C,{isWhole:e.status!=="modified",hide:n}),connections:yt(q),size:{nodes:Fe(m),connections:Fe(C)},tells:ye,isItemKey:je=>Ie.has(je)||h.labelOf(JSON.stringify(je))!==void 0,
labelOf:h.labelOf,endsOf:je=>Ae.get(je)}}function rt({side:e}){return e==="head"}function Ze(e){return e&&[e.key,Ze(e.outer)]}function ut({matches:e},{nodes:n},s){const c=q=>q.key===void 0?`${q.value.
id}`:JSON.stringify(Ze(q)),d=new Map(n.map((q,ye)=>[q,ye])),h=(0,f.$z)(n.filter(rt),c),l=(0,f.$z)(e,({base:q})=>q.id),A=q=>{const ye=l.get(q.value.id)?.shift();return(ye&&h.get(`${ye.head.id}`)?.shift())??
h.get(c(q))?.shift()},m=new Map;let C=0;for(const q of n){if(m.has(q))continue;const ye=rt(q)?q:A(q);C=(ye&&d.get(ye))??C+1e-6;const Ae=ye===void 0?"removed":ye===q?"added":"same",Ie=ye??q,Fe={label:$t(
Ie,s),status:Ae,rank:C,place:Ie,old:Ae==="same"?q:void 0};m.set(q,Fe).set(Ie,Fe)}return m}function $t({key:e,value:n,array:s},c){const[d,h,...l]=["type","componentType",...n.members.keys()].map(m=>(0,u.
TN)(n,m)),[A="?"]=[d,h,(0,u.TH)(n),...l].filter(m=>m!==void 0);return e??c.nameOf(n,s)??(0,u.e1)(A)}function qe({edges:e},n){const s=e.flatMap(m=>{const[C,q]=[n.get(m.source),n.get(m.target)];return C&&
q?[{...m,source:C,target:q,status:rt(m.source)?"added":"removed"}]:[]}),c=({source:m,target:C,label:q})=>`${m.rank} ${C.rank} ${q}`,d=(0,f.$z)(s,({status:m})=>m),h=(0,f.$z)(d.get("removed")??[],c);return[
...(d.get("added")??[]).map(m=>h.get(c(m))?.pop()?{...m,status:"same"}:m),...[...h.values()].flat()].sort((m,C)=>m.source.rank-C.source.rank||m.target.rank-C.target.rank)}function yt(e){const n=new Map;
for(const s of["target","label"]){const c=d=>`${d.source.rank} ${s==="label"?d.label:d.target.rank}`;for(const[d,h,...l]of(0,f.$z)(e,c).values()){if(!d||!h||l.length>0||d.status===h.status)continue;[d.
source,d.target,h.target].every(({old:m})=>m)&&!n.has(d)&&!n.has(h)&&n.set(d,h).set(h,d)}}return e.flatMap(s=>{const c=n.get(s);return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.status,was:c}]})}
function xt({root:e,nodes:n},s){const c=new Set(s.flatMap(m=>m.links.map(({field:C})=>C))),d=new Set(s.map(({item:m})=>m)),h=new Set([e,...n.map(({field:m})=>m)]),l={added:new Set,removed:new Set};for(const m of s){
const C=[m.source.label,m.target.label,...m.label.split(", ")].map(q=>JSON.stringify(q));for(const q of[...C,...m.links.map(ye=>ye.text)])l[m.status].add(q)}function A(m,C,q){if(C===void 0||h.has(C))return[
{text:q,field:e}];const ye=C.keys.at(-1)===ne?[{text:JSON.stringify(q),field:C}]:[];if("text"in m)return[...ye,{text:m.text,field:C}];const Ae="members"in m?[...m.members]:[],Ie="items"in m?m.items.map(
Fe=>["[]",Fe]):Ae;return[...ye,...Ie.flatMap(([Fe,je])=>A(je,Ne(C,Fe),Fe))]}return({path:m,...C})=>{const q=m.map(Ie=>Ie.type==="member"?Ie.key:"[]"),ye=m.some(Ie=>"item"in Ie&&d.has(Ie.item)),Ae=(Ie,Fe)=>{
const je=A(Ie,q.reduce(Ne,e),`${q.at(-1)}`),Je=je.some(({field:Rt})=>c.has(Rt)),pt=({text:Rt,field:bn})=>{if(c.has(bn))return Fe.has(Rt);const Mn=`${bn.keys.findLast(pr=>pr!=="[]")}`;return Pe.includes(
Mn)||Fe.has(Rt)&&dt([Mn],ze)||Je&&Ct(Rt,bn)};return(Je||ye)&&je.every(pt)};return C.kind==="modified"?Ae(C.from,l.removed)&&Ae(C.to,l.added):"value"in C&&Ae(C.value,l[C.kind])}}function Ct(e,{texts:n}){
const s=n.get(e)??0,c=[...n.values()].reduce((d,h)=>d+h,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function bt(e,n,{componentOf:s},c){const d=st(e),h=n.flatMap(m=>{const{value:C,array:q}=m.place,
ye=(0,gt.qU)(C)===void 0?s(C,q):void 0;return[C.id===m.old?.value.id?void 0:C,ye].map(Ae=>({owner:Ae,node:m}))}),l=(0,f.$z)(h,({owner:m})=>m);l.delete(void 0);const A=new Map(e.matches.map(({path:m,head:C})=>[
m.at(-1),C]));for(const m of e.changes){if(c(m)||d(m))continue;const C=m.path.map(ye=>A.get(ye)).reverse(),q=["value"in m&&m.value,...C].find(ye=>l.has(ye));for(const{node:ye}of l.get(q)??[])ye.status===
"same"&&(ye.status="modified")}}var Dt=v(965);const jt=2,Zt=1e3,cn=240,xn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Lt="...";function Ht(e,n){const s=[Qt(e??n),Qt(n??e)],[c,d]=[un(e),un(n)],h=En(c,d);return s[0]===s[1]?h:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...h]}function Qt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function qt(e){return e.split(Qt(e)==="CRLF"?`\r
`:`
`)}function un(e){return(e===void 0?[]:qt(e)).flatMap(s=>xn.reduce(Kt,[s]).map((c,d)=>d===0?c:Lt+c))}function Kt(e,n){return e.flatMap(s=>s.length>cn?Array.from(s.matchAll(n),([c])=>c):s)}function En(e,n){
const s=new Set(e),d=n.some(l=>s.has(l))?(0,Dt.E)([...e],[...n],{maxEditLength:Zt}):void 0;if(d===void 0)return[...fn(e,n),...Ot("+",n)];let h=0;return d.flatMap(({added:l,removed:A,value:m},C)=>{const q=d[C+
1];if(A)return fn(m,q?.added?q.value:[]);const[ye,Ae]=[C===0?0:jt,m.length-jt],Ie=h+en(m.slice(0,Ae+1));return h+=en(m),l?Ot("+",m):q===void 0?Ot(" ",m.slice(0,ye)):Ae-ye<2?Ot(" ",m):[...Ot(" ",m.slice(
0,ye)),`@@ line ${Ie} @@`,...Ot(" ",m.slice(Ae))]})}function Ot(e,n){return n.map(s=>`${e} ${s}`)}function en(e){return e.filter(n=>!n.startsWith(Lt)).length}function fn(e,n){const s=new Map(e.map(l=>[
Ft(l),l])),c=n.flatMap(l=>nn(s.get(Ft(l))??l,l)),d=c.length>0||n.length===0?c:nn(tn(e),tn(n));return[...d.length===0?[]:[`@@ hard to see: ${[...new Set(d)].join(", ")} @@`],...Ot("-",e)]}function tn(e){
return e.map(n=>n.startsWith(Lt)?n.slice(Lt.length):`
${n}`).join("")}function nn(e,n){if(Ft(e)!==Ft(n))return[];const[s,c]=[e.normalize(),n.normalize()],d=Gt(e)===Gt(n)?[]:["Unicode forms"];return s===c?d:[...d,s.trimEnd()===c.trimEnd()?"spaces at the e\
nd":"white space"]}function Ft(e){return Gt(e.normalize())}function Gt(e){return e.replace(/\s/g,"")}function dn(e,n){let[s,c]=[0,n];const h=[...(0,f.$z)(e,A=>A.startsWith("@@ line ")?++s:s).values()].
flatMap(A=>{const m=ln(A,c);return c-=Xt(A),m}),l=e.filter(rn).length-h.filter(rn).length;return l===0?h:[...h,`@@ ${(0,X.hS)(l,"more changed line")} @@`]}function ln(e,n){const s=l=>l.startsWith("-"),
c=Xt(e.filter(s)),d=Xt(e)-c,h={removed:Math.max(n/2,n-d),others:Math.max(n/2,n-c)};return e.filter(l=>{const A=s(l)?"removed":"others";return h[A]-=l.length+1,h[A]>=0})}function rn(e){return e.startsWith(
"-")||e.startsWith("+")}function Xt(e){return e.reduce((n,s)=>n+s.length+1,0)}var At=v(856);const Tt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},sn=80,hn=8;function Vt(e,n,s){if(e.type==="string")return i(b((0,u.e1)(e.text),n.mask),n,s);const[c="",...d]=a(e,n);return d.length>0||c.length>sn?void 0:(0,o.SS)(c,1/0)}function i(e,n,s){
const c=n.mask(e).shown;if(c.length>sn||c.includes(`
`))return;const d=t(e,n,s);return(0,o.SS)(JSON.stringify(c),1/0)+(d===void 0?"":` (${pe(d,n)})`)}function t(e,{labelOf:n},s){const c=n(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.members.
values()??[]].some(h=>(0,u.jn)(h)&&(0,u.e1)(h.text)===c)?void 0:c}function r(e,n,{labelOf:s}){const[c,d]=e.slice(-2);return c?.type!=="item"||d?.type!=="member"||!u.ZM.test(d.key)?!1:(0,u.TH)(c.item)===
n||s((0,u.e1)(n))===c.label}function a(e,n,s){const{mask:c}=n;if((0,u.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const C=b((0,u.e1)(e.text),c),{shown:q}=c(C);if(q.includes(`
`))return["|",...g(qt(q))];const ye=t(C,n,s);return[JSON.stringify(q)+(ye===void 0?"":` (${c(ye).shown})`)]}const[d="",h=""]=e.type==="array"?"[]":"{}",l=e.type==="array"?e.items.map(C=>a(C,n)):Array.
from(e.members,([C,q])=>{const[ye,...Ae]=(0,At.$C)(C,q,e)?[X.v5]:a(q,n,e);return[`${JSON.stringify(c(C).shown)}: ${ye}`,...Ae]}),A=d+l.join(", ")+h;return A.length<=sn&&l.every(C=>C.length===1)?[A]:[d,
...g(l.flat()),h]}function g(e){return e.map(n=>`  ${n}`)}function b(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const s=decodeURIComponent(e);return[encodeURIComponent(s),
encodeURI(s)].includes(e)?s:e}catch{return e}}function D(e,n,s){const c=[b(e,s),b(n,s)];return[e,n].some(h=>h.includes("%")&&c.includes(h))||c[0]===c[1]?[e,n]:c}function pe(e,{mask:n},s=100){return(0,o.
SS)(n(e).shown,s)}function Ce(e,n,s=!1){const c=K(e),d=s?1/0:100,h=e.flatMap((l,A)=>{if(l.type==="element")return[(0,o.SS)(`[${l.index}]`)];if(l.type==="item"){const C=n.endsOf(l.item),q=C===void 0?l.
label:s?`${C} (${l.label})`:C,ye=A===c-1&&l.hint!==void 0?` (${pe(l.hint,n)})`:"";return[`**${pe(q,n,d)}**${ye}`]}return!s&&e.slice(A+1).find(({type:C})=>C!=="member")?.type==="item"?[]:[pe(l.key,n,d)]});
return h.length>hn&&!s&&h.splice(2,h.length-hn+1,"\u2026"),h.join(" \u203A ")||"the whole file"}function re(e,n){const s=l=>e.map(({path:A,kind:m})=>(m?`${Tt[m]} `:"")+Ce(A,n,l)),[c,d]=[s(!1),s(!0)],h=(0,gt.
Vn)(c);return ie(c.map((l,A)=>h.get(l)===1?l:d[A]??l))}function ie(e){const[n,s]=[(0,gt.Vn)(e),new Map];return e.map(c=>{const[d=1,h]=[n.get(c),(s.get(c)??0)+1];return s.set(c,h),d===1?c:`${c} (${h} o\
f ${d})`})}const Le="  ",at=3,zt=5,mn=120,ct={texts:3,min:4,max:60,usual:2,usualWeight:.001},pn={line:": changed, hidden"};function Jt(e,n){const s=[...(0,f.$z)(e,_n).values()],c=s.filter(l=>l.length<
at).flat(),d=re(c,n),h=new Map(c.map((l,A)=>{const{line:m,...C}=on(l,n);return[l,$(`- ${d[A]}${m}`,{changes:1,...C})]}));return s.flatMap(l=>{const A=l.flatMap(m=>h.get(m)??[]);return A.length===0?Cn(
l,n):A})}function _n(e){const n=K(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(h=>"id"in h?[h.id]:[]);if(n===0||n===e.path.length||c.length===0)return e;const d=e.path.
slice(n).map(h=>h.type==="member"?h.key:"index"in h&&h.index);return JSON.stringify([e.kind,c,d])}function Cn(e,n){const[s]=e,{line:c,under:d=()=>""}=on(s,n),h=$n(Sn(e,n)),l=s.kind==="modified"?"":` ${s.
kind}`,A=`- ${Tt[s.kind]} ${wn(s,n)}${c}${l} in ${h.line}`;return $(A,{changes:e.length,under:m=>d(m)+(h.under?.(m)??"")})}function Sn(e,n){const s=e.map(({path:c})=>({path:c.slice(0,K(c))}));return re(
s,n)}function wn({path:e},n){return Ce(e.slice(K(e)),n)}function on(e,n){if(e.kind==="modified")return On(e,n);if("value"in e)return Nn(e,n);if(e.kind==="moved"){const[h,l]=[e.from,e.path].map(A=>Ce(A.
slice(0,-1),n,!0));return{line:`: moved from ${h} to ${l}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(h=>({path:[h]})),c=$n(re(s,n)),d=c.under?`${c.line} moved`:`moved:\
 ${c.line}`;return{...c,line:`: in a new order (${d})`}}function $n(e){if(e.length<=zt)return{line:e.join(", ")};const n=(0,X.hS)(e.length,"item"),s=An(n,Le+e.join(", "));return{line:n,under:c=>s.length<=
c?s:""}}function On({path:e,from:n,to:s},c){if(n.type==="hidden"||s.type==="hidden")return{line:""};if((0,At._p)(e,n,s))return pn;if(n.type==="string"&&s.type==="string"){const m=r(e,s.text,c)?{...c,labelOf:()=>{}}:
c;return Ln((0,u.e1)(n.text),(0,u.e1)(s.text),m)}const[d,h]=[a(n,c).join(`
`),a(s,c).join(`
`)];if(d===h)return pn;const[l,A]=[Vt(n,c),Vt(s,c)];return l&&A?{line:`: ${l} \u2192 ${A}`}:{line:"",under:an(d,h)}}function Ln(e,n,s){const[c,d]=D(e,n,s.mask),h=c===e&&d===n?"":" (percent-encoded)",[
l,...A]=(0,p.qy)(c,d)?.changes??[];if(l!==void 0){const Fe=`${h} (JSON in a text)`;if(A.length===0&&l.kind==="modified"){const Je=On(l,s);return{...Je,line:`${Fe} \u203A ${Ce(l.path,s)}${Je.line}`}}const je=$(
"",{parts:Jt([l,...A],s)});return{line:Fe,under:Je=>`
${Tn(T(je,Je).join(""))}`}}const[m,C]=[s.mask(c),s.mask(d)];if(m.shown===C.shown)return{line:h+pn.line};const q=m.hidden===C.hidden?"":" (hidden values differ, too)",[ye,Ae]=[i(c,s),i(d,s)];if(!ye||!Ae)
return{line:h+q,under:an(m.shown,C.shown)};const Ie=nn(m.shown,C.shown).join(", ");return{line:`${h}: ${ye} \u2192 ${Ae}${Ie&&` (${Ie})`}${q}`}}function Nn(e,n){const{path:s,value:c}=e;if(c.type==="hi\
dden")return{line:""};if((0,At._p)(s,c))return{line:": hidden"};if(c.type==="object")return Pn(e,c,n);const d=Vt(c,n);return d!==void 0?{line:`: ${d}`}:c.type==="array"?{line:"",under:gn(e,a(c,n),(0,X.
hS)(c.items.length,"element"))}:{line:"",under:gn(e,[n.mask(b((0,u.e1)(c.text),n.mask)).shown])}}function Pn(e,n,s){const c=e.path.at(-1),d=c?.type==="item"?c:void 0;if(n.members.size===0&&!d)return{line:"\
: `{}`"};const h=Ie=>(0,u.jn)(Ie)&&[d?.label,d?.hint].includes((0,u.e1)(Ie.text)),l=[...n.members].filter(([,Ie])=>!d||!h(Ie)),A=l.filter(([Ie,Fe])=>!d||!y(Ie,Fe)),m=A.map(([Ie,Fe])=>{const je=(0,At.$C)(
Ie,Fe,n)?(0,o.SS)(X.v5):Vt(Fe,s,n);return je&&`${pe(Ie,s)}: ${je}`}),C=!m.includes(void 0)&&m.join(", ").length<=mn,q=C?m.join(", "):Un(n,h,s),ye=q&&`: ${q}`;if(C&&A.length===l.length)return{line:ye};
const Ae=gn(e,a(n,s),(0,X.hS)(n.members.size,"field"));return{line:ye,under:C?Ie=>Ie===1/0?Ae(Ie):"":Ae}}function gn({kind:e},n,s){const c=n.join(`
`);return e==="added"?an(void 0,c,s):an(c,void 0,s)}function Un(e,n,s){const c=new Map,d=(l,A,m)=>{m>(c.get(l)?.weight??0)&&c.set(l,{text:A,weight:m})},h=(l,A,m)=>{if(l.type==="array")for(const Fe of l.
items)h(Fe,A,m+1);if(l.type==="object")for(const[Fe,je]of l.members)(0,At.$C)(Fe,je,l)?d(Fe,X.v5,ct.max):h(je,Fe,m+1);if(l.type!=="string")return;const C=(0,u.e1)(l.text),ye=/^type$/i.test(A)||y(A,l)||
it(C)||n(l)||s.labelOf(C)!==void 0;if(C.length<ct.min||ye)return;const Ae=C.includes("://")?2*ct.max:Math.min(C.length,ct.max),Ie=s.countOf(C)>ct.usual?ct.usualWeight:1;d(A,s.mask(b(C,s.mask)).shown,Ie*
Ae/(m+1))};return h(e,"",0),[...c].sort(([,l],[,A])=>A.weight-l.weight).filter(([,{weight:l}],A)=>A===0||A<ct.texts&&l>ct.usualWeight*2*ct.max).map(([l,{text:A}])=>`${pe(l,s)}: ${(0,o.SS)(JSON.stringify(
(0,o.Jj)(A,ct.max)),1/0)}`).join(", ")}function an(e,n,s){const c=(0,o.EU)(Ht(e,n),"diff",Le);return d=>{const h=c.length<=d?c:Dn(c,d);return s===void 0?`
${h}`:An(s,h)}}function Dn(e,n){const s=e.split(`
`),c=s.slice(1,-1).map(d=>d.slice(Le.length));return[...s.slice(0,1),...dn(c,n).map(d=>Le+d),...s.slice(-1)].join(`
`)}function An(e,n){return`
${Le}<details><summary>${e}</summary>

${n}
${Le}</details>`}function Tn(e){return e.replace(/^(?=.)/gm,Le)}const jn=100,Rn=5;function Fn(e,n){const s=e.kind==="json"?Ye(e,Ae=>n(Ae).shown):void 0,c=(0,p.Z)(()=>(0,gt.Vn)((0,u.PX)(e.head??e.base))),
d={mask:n,labelOf:Ae=>Ae.length>jn?void 0:s?.labelOf(JSON.stringify(Ae)),endsOf:Ae=>s?.endsOf(Ae),countOf:Ae=>c().get(Ae)??0},h=kn((0,x.xS)(e)),l=e.status==="modified",A=l?Hn(e,d,s):Jt(Vn(e),d),{nodes:m=0,
connections:C=0}=s?.size??{},q=m===0?"What is in it":`${(0,X.hS)(m,"node")}, ${(0,X.hS)(C,"connection")}`,ye=l?A:N(q,A,{changes:h,folded:!0});return[...zn(s),$(Bn(e,n),{parts:[...ye,...Wn(e,d)],changes:h})]}
function kn({added:e,modified:n,removed:s}){return e+n+s}function zn(e){return e?.note!==void 0?[$(e.note)]:e?.picture?[$((0,o.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Bn({name:e,kind:n,status:s,changes:c},d){const h=`**${pe(e,{mask:d})}**`;return s!=="modified"?`${Tt[s]} ${h}: file ${s}`:n==="bi\
nary"||n==="variables"&&c.length===0?`${Tt.modified} ${h}: content modified`:n==="variables"?`${h} (values are never shown)`:h}function Wn({references:e},n){if(e.length===0)return[];const s=e.slice(0,
Rn).map(({path:l,from:A,to:m})=>`${Ce(l,n)} (${pe(A,n)} \u2192 ${pe(m,n)})`),c=e.length>Rn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",h=`${(0,X.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[$(`${h}: ${s.join(", ")}${c}`)]}function Hn(e,n,s){const c=st(e),d=s?.connections??[],h=new Set(d.map(({item:Ie})=>Ie)),l=(0,f.$z)(e.text?[Xn(e.text)]:e.changes,
Ie=>s?.tells(Ie)?Kn(Ie)?"layout":"told":"value"in Ie&&h.has(Ie.value)?"connection":c(Ie)?"layout":Gn(Ie.path,s)?"item":"rest"),[A,m]=[l.get("layout")??[],l.get("connection")??[]],C=Jt(l.get("rest")??[],
n),q=Jn(d,m,n),ye=(l.get("told")?.length??0)+m.length,Ae=`Layout and bookkeeping: ${(0,X.hS)(A.length,"change")}`;return[...Jt(l.get("item")??[],n),...N("Connections",q,{noun:"connection",changes:ye}),
...q.length===0?C:N("Elsewhere in the file",C),...N(Ae,Qn(A,e,n),{folded:!0})]}function Kn({kind:e,path:n}){const[s,c]=n.slice(-2);return e==="modified"&&s?.type==="item"&&c?.type==="member"&&Pe.includes(
c.key)}function Gn(e,n){return e.some(s=>s.type==="item"||s.type==="member"&&n?.isItemKey(s.key))}function Xn({base:e,head:n}){return{kind:"modified",path:[],from:yn(e),to:yn(n)}}function yn(e=""){return{
type:"string",id:0,text:JSON.stringify(e)}}function Vn({base:e,head:n,text:s,status:c,changes:d}){const h=c==="removed"?"removed":"added",l=(m,C)=>{const q=(0,gt.Vg)(m,()=>{});return!(C.length<3&&q.length>
0&&q.every(Ae=>Ae.value.type==="object"))&&(C.length>0||m.type!=="object")?[{kind:h,path:C,value:m}]:q.flatMap(({step:Ae,value:Ie})=>Ae.type==="member"?l(Ie,[...C,Ae]):[{kind:h,path:[...C,Ae],value:Ie}])},
A=e??n??(s&&yn(s.base??s.head));return A?l(A,[]):d}function Jn(e,n,s){const c=new Map(n.map(l=>["value"in l&&l.value,l])),d=Yn(e,c),h=ie(d.map(l=>Zn(l,s)));return d.map(([{item:l}],A)=>{const m=c.get(
l),{line:C,under:q=()=>""}=m?on(m,s):{line:""};return $(`${h[A]}${q(0)===""?C:""}`,{under:q})})}function Yn(e,n){const s={added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:d,source:h,target:l,
item:A}=c;if(d==="rewired"||n.has(A))return[[c]];const m=s[d].get(h),C=m??[c];return m&&m.push(c),s[d].delete(h),s[d].set(l,C),m?[]:[C]})}function Zn(e,n){const[{kind:s,source:c,target:d,was:h}]=e,l=q=>`\
**${pe(q.label,n)}**`,A=q=>q===""?"":` (${pe(q,n)})`,m=e.map(q=>` \u2192 ${l(q.target)}${A(q.label)}`),C=h?.target===d?A(h.label)||" without a label":h&&` ${l(h.target)}`;return`- ${Tt[s]} ${l(c)}${m.
join("")}${C===void 0?"":`, was${C}`}`}function Qn(e,n,s){return[...(0,f.$z)(M(e,n),d=>d.kind+wn(d,s)).values()].flatMap(d=>{const h=d.map(C=>on(C,s));if(d.length<at||K(d[0].path)===0||h.some(({under:C})=>C))
return Jt(d,s);const l=Sn(d,s),A=Tn(h.map(({line:C},q)=>`- ${l[q]}${C}`).join(`
`)),m=`- ${Tt[d[0].kind]} ${wn(d[0],s)} of ${(0,X.hS)(d.length,"item")}`;return $(m,{changes:d.length,under:()=>`
${A}`})})}const qn="<!-- workflow-report -->",er=6e4,nr=1e3;function rr(e){const{workflows:n,missing:s}=e,c=(0,At.lb)(e),h=["changed","added","removed"].flatMap(m=>n.filter(C=>C.status===m)).map(m=>{const C=kn(
m.counts);return{workflow:m,changes:C,parts:m.files.flatMap(q=>Fn(q,c))}}),l=ir(e,c),A=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:m=er,maxBytes:C=1/0,headings:q=!0,mark:ye=!0}={})=>{
const Ae=h.map(({workflow:je,...Je})=>$(or(je,c,q),Je)),Ie=$(A,{parts:[...N("",Ae,{noun:"workflow"}),...l]}),Fe=ye?`${qn}
`:"";for(let je=Math.min(m,C);;){const Je=[Fe,...T(Ie,je-Fe.length-1),`
`],pt=C===1/0?0:Buffer.byteLength(Je.join(""));if(pt<=C||je<nr)return Je;je=Math.floor(je*C*.99/pt)}}}function sr(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function or({name:e,status:n,counts:s},c,d){const h=d?"### ":"",l=e===void 0?void 0:pe(e,{mask:c});return n==="added"||n==="removed"?`${h}${Tt[n]} ${l===void 0?"Workflow":`${l}: workflow`} ${n}`:d?`${h}${l===
void 0?"":`${l}: `}${(0,x.cq)(s)}`:""}function ir({workflows:e,notCompared:n=[]},s){const c=(l,A)=>{const m=l.flatMap(C=>C===void 0?[]:[pe(C,{mask:s})]).join(", ");return l.length===0?[]:[$(A(m),{least:A(
(0,X.hS)(l.length,"workflow"))})]},d=e.flatMap(({name:l,status:A})=>A==="unchanged"?[l]:[]),h=e.flatMap(({name:l,variablesCompared:A})=>A?[]:[l]);return[...e.length===0?[$("No workflow was compared")]:
[],...c(d,l=>l===""?"No changes":`${l}: no changes`),...c(h,l=>`The environment variables${h.length===e.length?"":` of ${l}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(n,l=>`${l}: not compared, because the step failed`)]}var ar=v(725),cr=v(276),ur=v(697),fr=v(192);const dr=900*1024;async function lr(e){mr(e);const n=rr(e),s={"report.md":n(),"full-report.m\
d":n({maxLength:1/0})};return(0,cr.n0)(await(0,ur.N9)("the report",s)),hr(n)}function hr(e){return(n,s,c)=>{const d=dr-Buffer.byteLength(s.join()),h=e({headings:n,maxLength:1/0,maxBytes:d,mark:!1}).join(
"");return c===void 0?h:sr(h,c)}}function mr(e){const n=(0,x.AS)(e);if(n.length===0)return;const s=n.slice(0,20).map(fr.bY),c=n.length>20?` and ${(0,X.hS)(n.length-20,"more line")}`:"";(0,ar.lm)(`No f\
ield matched ${s.join(", ")}${c} in ignore. Check the spelling.`)}}),192:((Ee,Se,v)=>{v.d(Se,{LO:()=>Re,yG:()=>ce,Rr:()=>De,bY:()=>$e});var x=v(24),X=v(760),oe=v(806);const le=et(import.meta.url)("nod\
e:net");var fe=v(783),F=v(279),G=v(706);const R=7,$=3e4,N=429;async function T({log:f,signal:L,endsAt:de},ke,{atLeastMs:Me=0,untilFree:We=!1}={}){let Qe=0,ot=0,tt;for(;;)try{return await ke()}catch(nt){
if(!(nt instanceof Failure&&(nt.retryable||We&&nt.busy)))throw nt;L.throwIfAborted(),tt??=performance.now();const ft=nt.status===N,dt=nt.busy||ft;ot=dt?ot+1:0,dt||Qe++;const Nt=Qe>(nt.maxRetries??R)&&
performance.now()-tt>=Me;if(!dt&&Nt)throw P(nt,`${Qe} times in a row`);const ht=Math.min($,1e3*2**((ot||Qe)-1))*(.5+Math.random()/2),wt=ft&&nt.retryAfterMs>0?nt.retryAfterMs:Math.max(nt.retryAfterMs,ht),
lt=humanTime(wt);if(performance.now()+wt>=de)throw P(nt,`and waiting ${lt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");f.info(`${toSingleLine(sentenceOf(
nt),1e3)}; retrying in ${lt}`),await U(wt,L)}}function P(f,L,de=f.advice){const{what:ke,why:Me}=f,We=Me?{why:`${Me}, ${L}`}:{what:`${ke}, ${L}`};return f.with({...We,advice:de,retryable:!1})}function S(f){
const L=String(f),de=/^\d+$/.test(L)?Number(L)*1e3:Date.parse(L)-Date.now();return Math.min(Math.max(de||0,0),2**31-1)}async function U(f,L){let de;const ke=new Promise(Me=>{de=setTimeout(Me,f)});await I(
L,ke).finally(()=>clearTimeout(de))}function I(f,L){return new Promise((de,ke)=>{const Me=()=>ke(f.reason);L.then(de,ke).finally(()=>f.removeEventListener("abort",Me)),f.aborted?Me():f.addEventListener(
"abort",Me)})}function B(f,L,de,ke={}){return new Failure({what:f,why:L,advice:de,topic:"the-platforms-response",...ke})}function j(f,L,de,ke){return new Failure({what:f,why:L,advice:de,topic:"the-con\
nection",...ke})}const O={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name wa\
s not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},o="Re-run the job later.",u="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the \
runner.",p=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,E=/EPROTO|ERR_SSL_/,_=/Z_|ERR__ERROR_/,Z=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function Y(f,L,de,ke){if(!(f instanceof Error&&"code"in f))return f;const Me=String(f.code);if(p.test(Me)){const dt=`the TLS connection can't be trusted (${Me})`;return j(L,dt,`Check host. ${u}`,{affectsAll:!0,
cause:f})}const[,We]=Z.exec(f.message)??[];if(We!==void 0)return ee(L,We,f);const Qe=!de&&E.test(Me),ot=Qe?"the TLS connection failed":"the connection failed",tt=O[Me]??`${_.test(Me)?"the response can\
't be decoded":ot} (${Me})`,nt={retryable:!0,maybeProcessed:de,affectsAll:!de,cause:f};if(ke||!(Qe||Me==="ENOTFOUND"))return j(L,tt,o,nt);const ft=Qe?`Check host and its port. ${u}`:"Check host.";return j(
L,tt,ft,{...nt,maxRetries:2})}function ee(f,L,de){const ke=(Qe,ot,tt=!1)=>j(f,Qe,ot,{affectsAll:!0,cause:de,retryable:tt});if(L==="407")return ke("the proxy requires a user name and a password (407)",
"Set them in HTTPS_PROXY.");const Me=Number(L);if(Me<500&&!ae(Me))return ke(`the proxy refuses the connection (${L})`,"Allow the host there, or add it to NO_PROXY.");const We=`the proxy made no connec\
tion (${toSingleLine(L,100)})`;return ke(We,"Check HTTPS_PROXY, or re-run the job later.",!0)}const Oe=new Set([408,421,425,429]),Te=new Set([501,505,506,508,510,511]);function ae(f){return Oe.has(f)||
f>=500&&!Te.has(f)}function be(f,L){return{status:f,retryable:ae(f),retryAfterMs:retryAfterMs(L["retry-after"]),maybeProcessed:f<400||f===408||f>=500}}const ge=200;function He(f){const L=/^[a-z0-9+.-]+:\/\//i.
test(f)?f:`https://${f}`;if(/[\s\p{C}\\]/u.test(L)||!URL.canParse(L))throw new Error("is not an address such as https://ai-for-process.example.ai");const de=new URL(L);if(de.protocol!=="https:"&&de.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(L))throw new Error("must not contain a user name or password");if(de.protocol==="http:"&&!Ke(de.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return de.pathname.endsWith("/")||(de.pathname+="/"),de}function Ke(f){return f==="localhost"||f==="[::1]"||isIPv4(f)&&f.startsWith("127.")}
function Ve(f){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(f)}function Ge(...f){return f.find(L=>typeof L=="string"&&L.length<=ge&&Ve(L))}function st(f){try{return decodeURIComponent(f)}catch{return f}}function it(){
for(const f of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const L=process.env[f]?.trim();L!==void 0&&(process.env[f]=L===""||L.includes("://")?L:`http://${L}`)}for(const f of["no_proxy","\
NO_PROXY"]){const L=process.env[f];L!==void 0&&(process.env[f]=L.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function y(f,L){const de=process.env.https_proxy||process.env.HTTPS_PROXY;if(!de||checkBypass(
f)||/^https?:/i.test(de)&&getProxyUrl(f))return;throw connectionFailure(L,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password en\
coded (@ as %40).",{affectsAll:!0})}const w=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function K(f,L=w){return[L,({input:de})=>`contains ${Be(de)}. ${f}`]}function M(...f){return L=>{
for(const[de,ke]of f){const Me=de.exec(L);if(Me)throw new Error(typeof ke=="string"?ke:ke(Me))}return L}}function ce(f){if(/^(true|True|TRUE|false|False|FALSE)$/.test(f))return f.toLowerCase()==="true";
throw new Error(`must be true or false, not ${$e(f)}`)}function he(f,L=!1){return de=>{const ke=Number(de);if((L?/^\d+$/:/^\d+(\.\d+)?$/).test(de)&&ke>0&&ke<=f)return ke;const Me=f===1/0?"":` and at m\
ost ${f}`;throw new Error(`must be a ${L?"whole ":""}number above 0${Me}, not ${$e(de)}`)}}const me=M(K("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"\
must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,f])=>`must not contain a query or a fragment. Set only the beginning of the address: "${f}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function W(f){return parseHost(me(f))}function J(f){if(isId(f))return f;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not\
 ${$e(f)}`)}const ne=M(K("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,f])=>`begins with "${f}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret w\
ithout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),V="is too long: at most 200 characters",ue=M([new RegExp("\\p{C}","u"),({input:f})=>`must not contain control ch\
aracters: ${$e(f)}`],[/.{201}/u,V]),Q=M([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:f})=>`can't be a name: ${$e(f)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:f})=>`must not end\
 in .zip, which the action adds: ${$e(f)}`],[/.{201}/u,V]);function we(f){const L=refusal(Q(f));if(L!==void 0)throw new Error(`can't be a name: ${$e(f)} ${L}`);if(Buffer.byteLength(f)>240)throw new Error(
V);return f}function Ne(f){if(f!=="any"){if(/^[0-9a-f]{64}$/i.test(f))return f.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ve(){return(0,X.resolve)(process.
env.GITHUB_WORKSPACE??"")}const Ue=M([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,f])=>`begins with ${f}, which only a shell re\
places. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function De(f){return(0,X.resolve)(ve(),Ue(f))}function Xe(f){const L=De(f);if(existsSync(L))return L;throw new Error(
Re(f))}function Re(f){const L=!(0,x.existsSync)(ve())||(0,x.readdirSync)(ve()).length===0;return`doesn't exist: ${$e(f)}${L?". The workspace is empty: run actions/checkout before this step":""}`}function $e(f){
const L=Be(f);return`"${(0,G.OX)(f,60)}"${L===""?"":` with ${L}`}`}function Be(f){const L=(f.match(new RegExp(w,"gu"))??[]).map(Me=>Me.codePointAt(0)??0),de=[...new Set(L)].map(Me=>`U+${Me.toString(16).
toUpperCase().padStart(4,"0")}`),ke=de.length===1?"an invisible character":"invisible characters";return de.length===0?"":`${ke} (${de.slice(0,5).join(", ")})`}}),124:((Ee,Se,v)=>{v.d(Se,{AS:()=>G,Hq:()=>fe,
RG:()=>X,cq:()=>R,cz:()=>oe,xS:()=>le,xW:()=>F});var x=v(706);const X={type:"hidden"};function oe($){const N=T=>$.reduce((P,S)=>P+S[T],0);return{added:N("added"),modified:N("modified"),removed:N("remo\
ved")}}function le({status:$,changes:N,references:T}){const P={added:0,modified:0,removed:0};if($!=="modified")return{...P,[$]:1};if(N.length===0&&T.length===0)return{...P,modified:1};for(const{kind:S}of N)
P[S==="added"||S==="removed"?S:"modified"]++;return P}function fe({workflows:$}){return $.some(({status:N})=>N!=="unchanged")}function F({workflows:$}){return oe($.map(({counts:N})=>N))}function G({workflows:[
$,...N]}){return $?.unusedIgnores.filter(T=>N.every(({unusedIgnores:P})=>P.includes(T)))??[]}function R({modified:$,added:N,removed:T}){return Object.entries({modified:$,added:N,removed:T}).flatMap(([
S,U])=>U===0?[]:[`${(0,x.zD)(U)} ${S}`]).join(", ")||"no changes"}}),436:((Ee,Se,v)=>{v.d(Se,{Gg:()=>$,Ms:()=>I,Op:()=>S,PX:()=>P,Rk:()=>oe,TH:()=>R,TN:()=>F,YD:()=>G,ZM:()=>fe,dj:()=>O,e1:()=>U,eX:()=>le,
jn:()=>T});var x=v(761),X=v(899);const oe=["id","_id","key","name"],le=["name","title","label","displayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function F(o,u){
if(o.type!=="object")return;const p=o.members.get(u)??o.matchOnly?.get(u);if(!(p===void 0||!T(p)))return(p.type==="string"?p.text.length>2:/\d/.test(p.text))?p.text:void 0}function G(o){return o.type===
"object"?[...o.members.keys()]:[]}function R(o){const u=()=>G(o).filter(p=>fe.test(p));return N(o,["id","_id","key"])??N(o,u().sort())}function $(o){return N(o,le)}function N(o,u){const p=u.find(E=>F(
o,E)!==void 0);return p&&F(o,p)}function T(o){return o.type==="string"||o.type==="literal"}function P(o){return o===void 0?[]:T(o)?[U(o.text)]:(o.type==="array"?o.items:[...o.members.values()]).flatMap(
P)}function S(o,u,p){return p&&oe.includes(o)&&T(u)}function U(o){return o.startsWith('"')?o.includes("\\")?JSON.parse(o):o.slice(1,-1):o}class I{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(u,p=E=>{}){
this.#e=u,this.#t=u.lines.length===0,this.#n=p}read(u){const{fields:p,orders:E}=this.#e,_=Z=>(0,X.pi)(p,Z,this.#n);return(0,x.q)(u,void 0,{enter:(Z,Y="")=>this.#t?void 0:{key:Y,outer:Z},scalar:Z=>this.
scalar(Z),array:(Z,Y)=>{const ee=Z.length>0&&_({key:"",outer:Y});return this.array(ee?[]:Z,(0,X.pi)(E,Y,this.#n))},object:(Z,Y)=>{let ee;for(const[Oe,Te]of p.size===0?[]:Z)_({key:Oe,outer:Y})&&(Z.delete(
Oe),oe.includes(Oe)&&(ee=(ee??new Map).set(Oe,Te)));return this.object(Z,ee)}})}scalar(u){let p=this.#s.get(u);return p===void 0&&(p={type:u.startsWith('"')?"string":"literal",id:++this.#r,text:u},this.#s.
set(u,p)),p}array(u,p){const E=p?u.toSorted((Y,ee)=>Y.id-ee.id):u;let _=E.length;for(const{id:Y}of E)_=j(_,Y);const Z=this.#i(_,{type:"array",id:this.#r+1,items:E,unordered:p});return this.#t?Z:{type:"\
array",id:Z.id,items:u,unordered:p}}object(u,p){let E=~u.size;for(const[Z,{id:Y}]of u)E=E+j(this.scalar(Z).id,Y)|0;const _=this.#i(E,{type:"object",id:this.#r+1,members:u,matchOnly:p});return this.#t?
_:{type:"object",id:_.id,members:u,matchOnly:p}}#i(u,p){for(let E=u;;E=E+1|0){const _=this.#o.get(E);if(_&&B(_,p))return _;if(!_)return this.#o.set(E,p),this.#r++,p}}}function B(o,u){if(o.type==="arra\
y")return u.type==="object"||o.items.length!==u.items.length?!1:o.items.every(({id:p},E)=>p===u.items[E]?.id);if(u.type==="array"||o.members.size!==u.members.size)return!1;for(const[p,{id:E}]of u.members)
if(o.members.get(p)?.id!==E)return!1;return!0}function j(o,u){const p=Math.imul(o^o>>>15,739982445)^Math.imul(u^u>>>16,73244475);return Math.imul(p^p>>>13,695872825)}function O(o){if(T(o))return o.text;
if(o.type==="array"){const p=o.items.map(O);return`[${(o.unordered?p.sort():p).join()}]`}return`{${Array.from(o.members,([p,E])=>`${JSON.stringify(p)}:${O(E)}`).sort().join()}}`}}),899:((Ee,Se,v)=>{v.
d(Se,{K$:()=>x,pi:()=>oe,wo:()=>X});const x=X("");function X(F){const G=new Set,[R,$]=[new Map,new Map];for(const[N,T]of F.split(/\r\n|\r|\n/).entries()){const P=T.trim();if(P===""||P.startsWith("#"))
continue;const[S,U]=P.endsWith("[]")?[P.slice(0,-2),$]:[P,R],I=S.split(".").reverse(),B=le(S);if(I.includes(""))throw new Error(`has an empty key in line ${N+1} (join keys by single dots)`);if(I.every(
j=>j==="*"))throw new Error(`has only * in line ${N+1}, which would ignore everything (name a key)`);G.add(P),U.set(B,[...U.get(B)??[],{line:P,keys:I}])}return{lines:[...G],fields:R,orders:$}}function oe(F,G,R){
if(F.size===0||G===void 0)return!1;const $=["*",le(G.key)].flatMap(N=>F.get(N)??[]).filter(({keys:N})=>fe(G,N));for(const{line:N}of $)R(N);return $.length>0}function le(F){return F.slice(F.lastIndexOf(
".")+1)}function fe(F,G){if(F===void 0||G.length===0)return G.length===0;const R=G[0]==="*"?["*"]:F.key.split(".").reverse();return R.every(($,N)=>$===G[N])&&fe(F.outer,G.slice(R.length))}}),742:((Ee,Se,v)=>{
v.d(Se,{OD:()=>he,qy:()=>M,Z:()=>me,yR:()=>ce});var x=v(436),X=v(899),oe=v(726);function le(W,J){const ne=J.size===0?void 0:J.get(JSON.stringify(W));return ne===void 0?W:(0,x.e1)(ne)}function fe({base:W,
head:J}){return W===J?[]:x.Rk.flatMap(ne=>{const[V,ue]=[(0,x.TN)(W,ne),(0,x.TN)(J,ne)];return V!==ue&&V?.startsWith('"')&&ue?.startsWith('"')?[[V,ue]]:[]})}function F(W,J){const ne=new Map;for(const[ue,
Q]of W)ne.set(ue,(ne.get(ue)??new Set).add(Q));const V=([ue,Q])=>ne.get(ue)?.size===1&&J.base.get(ue)===1&&J.head.get(Q)===1;return new Map(W.filter(V))}function G(W){const J=ne=>{const V=new Map,ue=(Q,we)=>{
if(Q.type==="array")for(const ve of Q.items)ue(ve,!0);if(Q.type!=="object")return;const Ne=we?[Q.id,...x.Rk.flatMap(ve=>(0,x.TN)(Q,ve)??[])]:[];for(const ve of new Set(Ne))V.set(ve,(V.get(ve)??0)+1);for(const ve of Q.
members.values())ue(ve,!1)};for(const Q of W)ue(Q[ne],!1);return V};return{base:J("base"),head:J("head")}}function R(W,J,ne){const V={element:new Map,member:new Map};function ue(we,Ne){if(J.size===0&&
!ne)return we;if((0,x.jn)(we))return W.scalar(J.get(we.text)??we.text);const ve=V[Ne?"element":"member"],Ue=ve.get(we.id)??Q(we,Ne);return ve.set(we.id,Ue),Ue}function Q(we,Ne){if(we.type==="array"){const Ue=we.
items.map(De=>ue(De,!0));return W.array(Ue,we.unordered)}const ve=new Map;for(const[Ue,De]of we.members)(0,x.Op)(Ue,De,Ne)?ne||ve.set(Ue,De):ve.set(le(Ue,J),ue(De,!1));return W.object(ve)}return(we,Ne=!1)=>ue(
we,Ne).id}function $(W,J){const ne={base:R(W,J,!0),head:R(W,new Map,!0)};return{interner:W,renames:J,follow:R(W,J,!1),bare:ne}}var N=v(408);const T=.4,P=.9,S=4e4,U=4,I=/^(""|0|true|false|null)$/,B=.25,
j=new Set([...x.eX,"type"]);function O(W,J,ne){const{compare:V,shareRare:ue}=p(W,ne),Q=o(W,J),we=u(W);return Ne=>(ve,Ue)=>{const De=(0,N.qc)(ve,Ue),Xe=De.reduce((f,{base:L,head:de})=>f+L.length*de.length,
0),Re=f=>Xe>S?[...ue(f),...(0,N.O6)(J,f).flatMap(N.yU)]:f.base.flatMap(L=>f.head.map(de=>({base:L,head:de}))),$e=De.flatMap(Re).flatMap(f=>{const L=V(f);return(Ne>0&&we(f)?V(f,()=>1)>=P:L>=Ne)?[{pair:f,
alike:L,distance:Q(f)}]:[]});$e.sort((f,L)=>L.alike-f.alike||f.distance-L.distance);const Be=new Set;return $e.flatMap(({pair:f})=>Be.has(f.base)||Be.has(f.head)?[]:(Be.add(f.base).add(f.head),[f]))}}
function o({base:W},J){const ne=new Map((0,N.Ms)(J).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let V=0;const ue=W.map(({index:Q})=>(V=ne.get(Q)??V,Q+V));return Q=>Math.abs((ue[Q.base.index]??0)-
Q.head.index)}function u({base:W,head:J}){const ne=({item:we})=>[(0,x.TH)(we),(0,x.Gg)(we)],[V,ue]=[new Set(W.flatMap(ne)),new Set(J.flatMap(ne))],Q=(we,Ne)=>ne(we).every(ve=>ve!==void 0&&!Ne.has(ve));
return we=>Q(we.base,ue)&&Q(we.head,V)}function p(W,{renames:J,follow:ne}){const V=new Map([["",0]]),ue=new Set;function Q(Re){const $e=V.get(Re)??V.size;return $e===V.size&&V.set(Re,$e),$e}function we(Re,$e){
const Be=new Set,f=(L,de,ke)=>{if((0,x.jn)(L)||(L.type==="array"?L.items.length:L.members.size)===0){const Me=Q(`${de}=${$e==="base"?ne(L):L.id}`);Be.add(Me),(!(0,x.jn)(L)||I.test(L.text))&&ue.add(Me)}else if(L.
type==="array")for(const Me of L.items)f(Me,Q(`${de}[]`),!0);else for(const[Me,We]of L.members)de===0&&(0,x.jn)(We)&&j.has(Me)||(0,x.Op)(Me,We,ke)||f(We,Q(`${de}.${$e==="base"?le(Me,J):Me}`),!1)};return f(
Re,0,!0),Be}const Ne=new Map,ve=new Map,Ue=Re=>Ne.get(Re)??new Set;for(const Re of["base","head"]){for(const $e of W[Re])Ne.set($e,we($e.item,Re));for(const[$e,Be]of(0,oe.Vn)(W[Re].flatMap(f=>[...Ue(f)]))){
const f=(ue.has($e)?B:1)/Be;ve.set($e,Math.min(ve.get($e)??1,f))}}const De=Re=>ve.get(Re)??0,Xe=Re=>[...Ue(Re)].filter($e=>De($e)>=1/U);return{compare({base:Re,head:$e},Be=De){const f=Me=>{let We=0;for(const Qe of Me)
We+=Be(Qe);return We},[L,de]=[Ue(Re),Ue($e)],ke=[...L].filter(Me=>de.has(Me));return 2*f(ke)/(f(L)+f(de))||0},shareRare(Re){const $e=new Map;for(const Be of Re.head)for(const f of Xe(Be))$e.set(f,[...$e.
get(f)??[],Be]);return Re.base.flatMap(Be=>{const f=new Set(Xe(Be).flatMap(L=>$e.get(L)??[]));return Array.from(f,L=>({base:Be,head:L}))})}}}function E(W,J,ne){const V={base:{item:W,index:0,array:[W]},
head:{item:J,index:0,array:[J]}};return p({base:[V.base],head:[V.head]},ne).compare(V)}const _=/^"[\w-]{0,20}"$/;function Z(W,J,ne){let V=[],ue=W;const Q=()=>ue.base.length===0||ue.head.length===0,we=(f,L)=>{
const de=Q()?[]:f(ue,L);de.length!==0&&(V=V.concat(de),ue=(0,N.FF)(ue,de))},Ne=f=>(L,de)=>(0,N.O6)(V,L).flatMap(ke=>f(ke,de)),ve=ne||[...W.base,...W.head].some(({item:f})=>f.type==="object"),Ue=x.Rk.filter(
f=>!(Te(W.base,f)&&Te(W.head,f)));for(const f of ae(Ue,W,J))we(N.kk,ee(f));const De=({item:f})=>f.id,Xe=({item:f},L)=>L==="base"?J.follow(f,!0):f.id;for(const f of J.renames.size>0?[Xe,De]:[De])we(Ne(
N.eV),f),ve&&we(N.kh,f);if(ve&&!Q()){const f=u(W);for(const ke of ae(ge(W),W,J).slice(0,1)){const Me=We=>!x.ZM.test(ke)&&f(We)&&_.test((0,x.TN)(We.head.item,ke)??"");we((We,Qe)=>(0,N.kk)(We,Qe).filter(
ot=>!Me(ot)),ee(ke))}const L=ke=>({item:Me},We)=>Oe(Me,J.bare[We],ke);we(Ne(N.eV),L(1)),we(N.kh,L(3));const de=O(W,V,J);for(const ke of[...x.eX,"key"])we(de(0),ee(ke));we(de(T),({item:ke})=>ke.type===
"object"?(0,x.TN)(ke,"type")??"":void 0)}const Re=Ue.length<x.Rk.length,$e=f=>(0,x.Gg)(f)??(Re?Ue.find(L=>(0,x.TN)(f,L)):(0,x.TH)(f));return we(Ne((f,L)=>Re&&Y(f.base)===Y(f.head)?(0,N.yU)(f):(0,N.kh)(
f,L)),({item:f})=>$e(f)===void 0?"":void 0),V}function Y(W){return W.map(({index:J})=>J).join()}function ee(W){return({item:J})=>(0,x.TN)(J,W)}function Oe(W,J,ne){return W.type!=="object"||[...W.members].
filter(([ue,Q])=>!(0,x.Op)(ue,Q,!0)).length<ne?void 0:J(W,!0)}function Te(W,J){const ne=V=>W.every(({item:ue,index:Q})=>(0,x.TN)(ue,J)?.replaceAll('"',"")===`${V+Q}`);return W.length>1&&(ne(0)||ne(1))}
function ae(W,J,ne){const V=W.map(Q=>({key:Q,pairs:(0,N.kk)(J,ee(Q))})),ue=(Q,we)=>Q.every(({base:ve,head:Ue},De)=>ve===we[De]?.base&&Ue===we[De]?.head)?0:be(we,ne)-be(Q,ne);return V.sort(({pairs:Q},{
pairs:we})=>we.length-Q.length||ue(Q,we)),V.map(({key:Q})=>Q)}function be(W,{interner:J,renames:ne,bare:V}){const ue=W.map(({base:we,head:Ne})=>({base:we.item,head:Ne.item})),Q=R(J,new Map([...ne,...ue.
flatMap(fe)]),!0);return ue.filter(({base:we,head:Ne})=>[Q,V.head].some(ve=>ve(we,!0)===V.head(Ne,!0))).length}function ge({base:W,head:J}){const ne=(0,oe.Vn)(J.flatMap(({item:Q})=>(0,x.YD)(Q))),V=Q=>2*
(ne.get(Q)??0)>J.length&&Q!=="type",ue=[...ne.keys()].filter(Q=>V(Q)&&He(W,Q)&&He(J,Q)).sort();return[...ue.filter(Q=>x.ZM.test(Q)),...ue]}function He(W,J){const ne=W.flatMap(({item:ue})=>(0,x.TN)(ue,
J)??[]).filter(ue=>ue.startsWith('"'));if(ne.length<2||2*ne.length<=W.length||new Set(ne).size<ne.length)return!1;const V=new Set(W.flatMap(({item:ue})=>x.Rk.map(Q=>(0,x.TN)(ue,Q))));return 2*ne.filter(
ue=>V.has(ue)).length<ne.length}const Ke=8,Ve=.5;function Ge(W,J,ne,V){const ue=Re=>W[Re].flatMap(Be=>[Be,...st(Be,V)]).filter(({path:Be,value:f})=>Be.at(-1)?.type==="item"&&ne[Re].get(f.id)===1),Q={bases:new Set,
heads:new Map};let we={base:ue("base"),head:ue("head")};const Ne=(Re,$e)=>{const Be=(0,N.kk)(we,Re).filter(({base:f,head:L})=>f.arrays!==L.arrays&&$e(f.value,L.value));for(const{base:f,head:L}of Be)Q.
bases.add(f.value),Q.heads.set(L.value,f);we=(0,N.FF)(we,Be)},ve=(Re,$e)=>(0,x.TN)(Re,"type")===(0,x.TN)($e,"type"),Ue=(Re,$e)=>ve(Re,$e)&&E(Re,$e,J)>=Ve,De=(Re,$e)=>(ne[$e].get(Re??"")??0)<2,Xe=(Re,$e)=>De(
Re,$e)?Re:void 0;return Ne(({value:Re},$e)=>Xe((0,x.TH)(Re),$e),(Re,$e)=>((0,x.TH)(Re)?.length??0)>=Ke||Ue(Re,$e)),Ne(({value:Re},$e)=>Xe((0,x.Gg)(Re),$e),Ue),Ne(({value:Re},$e)=>De((0,x.TH)(Re),$e)?Oe(
Re,J.bare[$e],3):void 0,ve),Q}function st({value:W,path:J},ne){return(0,oe.Vg)(W,ne).flatMap(V=>{if((0,x.jn)(V.value))return[];const ue={value:V.value,path:[...J,V.step]};return[ue,...st(ue,ne)]})}function it(W,J,ne,V){
const ue=[],Q=[],we=[],Ne=[],ve={base:[],head:[]};function Ue({base:f,head:L},de,ke){ke==="element"&&Ne.push(...fe({base:f,head:L})),(ke==="element"||ke==="member"&&f.type==="object"&&L.type==="object")&&
we.push({base:f,head:L,path:de}),f.id!==L.id&&(f.type==="array"&&L.type==="array"?Be(f,L,de):f.type==="object"&&L.type==="object"?$e({base:f,head:L},de,ke):ke!=="own"&&(0,x.jn)(f)&&(0,x.jn)(L)&&J.renames.
get(f.text)===L.text?Q.push({path:de,from:(0,x.e1)(f.text),to:(0,x.e1)(L.text)}):ue.push({kind:"modified",path:de,from:f,to:L}))}function De({base:f,head:L},de,ke,Me){f!==void 0&&L!==void 0?Ue({base:f,
head:L},de,ke):L!==void 0&&!Xe(L,de)?(ue.push({kind:"added",path:de,value:L}),ve.head.push({value:L,path:de,arrays:Me}),ne.heads.size>0&&Re(L,de)):f!==void 0&&!ne.bases.has(f)&&(ue.push({kind:"removed",
path:de,value:f}),ve.base.push({value:f,path:de,arrays:Me}))}function Xe(f,L){const de=ne.heads.get(f);return de===void 0?!1:(ue.push({kind:"moved",path:L,from:de.path}),Ue({base:de.value,head:f},L,"e\
lement"),!0)}function Re(f,L){for(const{step:de,value:ke}of(0,oe.Vg)(f,V)){const Me=[...L,de];Xe(ke,Me)||Re(ke,Me)}}function $e(f,L,de){for(const{key:ke,from:Me,...We}of y(f,J)){const Qe=[...L,{type:"\
member",key:ke}];Me!==ke&&Q.push({path:Qe,from:Me,to:ke});const ot=We.base!==void 0&&(0,x.Op)(ke,We.base,de==="element");De(We,Qe,ot?"own":"member")}}function Be(f,L,de){const ke={base:(0,N.S3)(f.items),
head:(0,N.S3)(L.items)},Me=Z(ke,J,f.unordered&&L.unordered).filter(tt=>!ne.bases.has(tt.base.item)&&!ne.heads.has(tt.head.item)),We=(0,oe.Oe)(ke,Me,V),Qe=new Set((0,N.Ms)(Me).map(tt=>tt.head.index)),ot=We.
filter(tt=>tt.base&&tt.head&&!Qe.has(tt.index));ot.length>0&&!L.unordered&&ue.push({kind:"reordered",path:de,moved:ot.map(({step:tt})=>tt)});for(const{step:tt,...nt}of We)De(nt,[...de,tt],"element",ke)}
return Ue(W,[],"root"),{changes:ue,references:Q,matches:we,renames:Ne,unmatched:ve}}function y({base:W,head:J},{renames:ne,follow:V}){const ue=new Map(W.members),Q=new Map,we=(ve,Ue)=>ve.id===Ue.id||V(
ve)===Ue.id;for(const ve of[we,()=>!0])for(const Ue of[De=>De,De=>le(De,ne)])for(const[De,Xe]of ue){const Re=Ue(De),$e=J.members.get(Re);$e===void 0||Q.has(Re)||!ve(Xe,$e)||(ue.delete(De),Q.set(Re,{key:Re,
from:De,base:Xe,head:$e}))}for(const[ve,Ue]of J.members)Q.has(ve)||Q.set(ve,{key:ve,from:ve,head:Ue});const Ne=Array.from(ue,([ve,Ue])=>({key:ve,from:ve,base:Ue}));return[...Q.values(),...Ne].sort((ve,Ue)=>ve.
key<Ue.key?-1:1)}const w={bases:new Set,heads:new Map},K=5;function M(W,J){const ne=new x.Ms(X.K$),[V,ue]=[W,J].map(Q=>ce(Q,ne));return V&&ue&&he([{base:V,head:ue}],ne)[0]}function ce(W,J=new x.Ms(X.K$)){
return/^\s*[[{]/.test(W)?J.read(W):void 0}function he(W,J){const ne=me(()=>G(W)),V=me(()=>(0,oe.j9)([...W.map(({head:Ne})=>Ne),...W.map(({base:Ne})=>Ne)])),ue=(Ne,ve)=>V().componentOf(Ne,ve);function Q(Ne){
const ve=$(J,Ne);return W.map(Ue=>{const De=it(Ue,ve,w,ue),{base:Xe,head:Re}=De.unmatched;if(Xe.length===0||Re.length===0)return De;const $e=Ge(De.unmatched,ve,ne(),ue);if($e.heads.size===0)return De;
const Be=it(Ue,ve,$e,ue);return Be.changes.filter(({kind:f})=>f==="moved").length===$e.heads.size?Be:De})}let we=new Map;for(let Ne=0;Ne<K;Ne++){const ve=Q(we),Ue=ve.flatMap(Xe=>Xe.renames),De=Ue.length===
0?new Map:F(Ue,ne());if(we.size===De.size&&[...we].every(([Xe,Re])=>De.get(Xe)===Re)){if(ve.some(({changes:Xe})=>Xe.length>0))return ve;break}we=De}return Q(new Map)}function me(W){let J;return()=>(J??=
{value:W()},J.value)}}),726:((Ee,Se,v)=>{v.d(Se,{Oe:()=>P,Vg:()=>S,Vn:()=>j,j9:()=>F,qU:()=>G});var x=v(436),X=v(408);const oe=/group|parent|folder|owner/i,le=/(-[\da-f]{4}){3}-[\da-f]{12}/i,fe=40;function F(o){
const u=o.map(T),p=Y=>u.find(ee=>ee.get(Y))?.get(Y);function E(Y,ee){for(const Oe of(0,x.YD)(Y).sort()){if(oe.test(Oe))continue;const Te=`${(0,x.TN)(Y,Oe)}`,ae=Oe==="type"?`"${Te.split(":")[1]}`:Te,be=p(
ae);if(be===void 0||G(be.item)===void 0)continue;const ge=u.some(He=>{const Ke=He.get(ae);return Ke&&(Ke.array===ee||N(ee,Ke.item))});if(Oe==="type"||!ge)return be.item}}function _(Y,ee){const Oe=(0,x.
Gg)(Y);return G(Y)??G(E(Y,ee))??(Oe&&(0,x.e1)(Oe))}function Z(Y){const ee=/\d/.test(Y)?p(Y):void 0;return ee&&_(ee.item,ee.array)}return{componentOf:E,nameOf:_,labelOf:Z}}function G(o){const u=o&&((0,x.
TN)(o,"name")??R(o));return u&&(0,x.e1)(u)}function R(o){const[u,p]=[$(o,"localeData"),$(o,"data")];return[...(u?["en",...(0,x.YD)(u)]:[]).map(Y=>$(u,Y)),p,$(p,"node")].map(Y=>Y&&((0,x.Gg)(Y)??(0,x.TN)(
Y,"display_name"))).find(Y=>Y!==void 0)}function $(o,u){return o?.type==="object"?o.members.get(u):void 0}function N(o,u){return(0,x.YD)(u).map(E=>$(u,E)).some(E=>E?.type==="array"&&E.items===o)}function T(o){
const u=new Map,p=E=>{if(E.type==="object")for(const _ of E.members.values())p(_);if(E.type==="array")for(const _ of E.items){const Z=(0,x.YD)(_).filter(ee=>x.ZM.test(ee)),Y=new Set(Z.flatMap(ee=>(0,x.
TN)(_,ee)??[]));for(const ee of Y)u.set(ee,u.has(ee)?void 0:{item:_,array:E.items});p(_)}};return p(o),u}function P(o,u,p){const E=(0,X.FF)(o,u),_=[...E.base.map(Y=>({...Y,base:Y.item})),...u.map(({base:Y,
head:ee})=>({...ee,base:Y.item,head:ee.item})),...E.head.map(Y=>({...Y,head:Y.item}))],Z=B(_,p);return _.map(Y=>({...Y,step:U(Y,Z.get(Y))})).sort(I)}function S(o,u){return o.type==="object"?Array.from(
o.members,([E,_])=>({step:{type:"member",key:E},value:_})):(o.type==="array"?P({base:[],head:(0,X.S3)(o.items)},[],u):[]).map(({step:E,item:_})=>({step:E,value:_}))}function U({item:o,index:u},p){if(p===
void 0)return{type:"element",index:u,item:o};const E=O(o),_=E!==void 0&&E.length<=fe&&!p.startsWith(E);return{type:"item",label:p,..._&&{hint:E},item:o}}function I({step:o},{step:u}){return o.type==="\
item"&&u.type==="item"?o.label<u.label?-1:1:o.type==="element"&&u.type==="element"?o.index-u.index:o.type==="item"?-1:1}function B(o,u){const p=new Map,E=new Set;let _=o.filter(({item:ae})=>(G(ae)??(0,x.
Gg)(ae)??(0,x.TH)(ae))!==void 0);const Z=ae=>{const be=_.map(ae),ge=j(be);_=_.filter((He,Ke)=>{const Ve=be[Ke];return Ve===void 0||ge.get(Ve)!==1||E.has(Ve)?!0:(E.add(Ve),p.set(He,Ve),!1)})};Z(({item:ae})=>G(
ae));const Y=new Map(_.map(ae=>[ae,G(ae.item)??G(u(ae.item,ae.array))])),ee=j([...Y.values()]),Oe=ae=>{const[be,ge]=[Y.get(ae),(0,x.Gg)(ae.item)];return G(ae.item)??(ee.get(be)===1?be:void 0)??(ge&&(0,x.
e1)(ge))},Te=(ae,be="")=>{const[ge,He]=[(0,x.TH)(ae.item),Oe(ae)??O(ae.item)],Ke=ge&&(0,x.e1)(ge).replace(be,"");return He&&Ke?`${He} (${Ke})`:He??Ke};return Z(ae=>Oe(ae)??Te(ae,le)),Z(ae=>Te(ae,le)),
Z(ae=>Te(ae)),Z(ae=>`${Oe(ae)??O(ae.item)??Te(ae)} [${ae.index}${ae.head?"":", before"}]`),p}function j(o){const u=new Map;for(const p of o)u.set(p,(u.get(p)??0)+1);return u}function O(o){const u=(0,x.
TN)(o,"type");return u?.startsWith('"')?(0,x.e1)(u):void 0}}),856:((Ee,Se,v)=>{v.d(Se,{$C:()=>p,Wr:()=>Y,_p:()=>E,lb:()=>B});var x=v(706),X=v(436),oe=v(742);const le=8,fe="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",F=new RegExp(`(?:(?:${fe})(?:value)?|(?:password|secret|api\
key|accesstoken)s)$`),G=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${fe}|(?:password|secret|apikey)s)$`),$=/name|key|header|field/i,N=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
T=["value","values","default","defaultvalue","headervalue"],P=/\{\{|\$\{|<%/,S="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",U="(?:(?:bearer|basic|token)\\s{1,4})?",I=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${fe})(?\
:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${fe})\\s{0,4}=\\s{0,4}${U})${S}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${fe})\\s{0,4}:\\s{\
0,4}${U}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${S}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${S}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe})(?:\\s[^<>]{0,20\
0})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(ee=>new RegExp(ee,"giu"));function B({workflows:ee}){const Oe=new x.pO;for(const{secrets:ae,files:be}of ee){const ge=be.flatMap(({base:He,head:Ke})=>[He,Ke].flatMap(Y));for(const He of[...ae,...ge].
flatMap(j))Oe.add(He,O)}const Te=new Map;return ae=>{const be=Te.get(ae);if(be)return be;const ge=[],He=Ge=>(ge.push(Ge),x.v5),Ve={shown:I.reduce((Ge,st)=>Ge.replace(st,He),Oe.hide(ae,He)),hidden:JSON.
stringify(ge)};return Te.set(ae,Ve),Ve}}function j(ee){return[ee,ee.replace(/^(?:bearer|basic|token) /i,""),...(0,X.PX)((0,oe.yR)(ee))]}function O(ee){return ee.length>=le&&!new RegExp("^\\p{L}+$","u").
test(ee)}function o(ee){const Oe=u(ee);return F.test(Oe)&&!G.test(Oe)}function u(ee){return ee.toLowerCase().replace(/[^a-z]/g,"")}function p(ee,Oe,Te){return _(Oe)?!1:o(ee)?Z(Oe)||R.test(u(ee)):!T.includes(
u(ee))||Te?.type!=="object"?!1:[...Te.members].some(([ae,be])=>{const ge=(0,X.jn)(be)&&(be.text==="true"?ae:N.test(ae)&&(0,X.e1)(be.text));return $.test(ae)&&o(`${(0,X.TN)(Te,ae)}`)||ge&&R.test(u(ge))})}
function E(ee,...Oe){return Oe.every(_)?!1:ee.some((Te,ae)=>{const be=ee[ae-1],ge=be&&"item"in be?be.item:void 0,He=ee.slice(ae+1).every(({type:Ve})=>Ve==="element"),Ke=Ve=>Te.type==="member"&&p(Te.key,
He?Ve:void 0,ge);return Oe.some(Ke)})}function _(ee){return ee?.type==="literal"&&!/\d/.test(ee.text)}function Z(ee){return ee?.type==="array"?ee.items.every(Z):ee!==void 0&&(0,X.jn)(ee)}function Y(ee){
const Oe=[],Te=ae=>{if(ae!==void 0)if((0,X.jn)(ae))Te((0,oe.yR)((0,X.e1)(ae.text)));else if(ae.type==="array")for(const be of ae.items)Te(be);else for(const[be,ge]of ae.members)p(be,ge,ae)&&Oe.push(...(0,X.
PX)(ge)),Te(ge)};return Te(ee),Oe.filter(ae=>!P.test(ae))}}),408:((Ee,Se,v)=>{v.d(Se,{$z:()=>R,FF:()=>T,Ms:()=>N,O6:()=>P,S3:()=>oe,eV:()=>le,kh:()=>fe,kk:()=>F,qc:()=>G,yU:()=>$});var x=v(965);const X=500;
function oe(S){return S.map((U,I)=>({item:U,index:I,array:S}))}function le(S,U){const I=u=>S[u].map(p=>U(p,u)),B=(u,p)=>u!==void 0&&u===p,j=(0,x.E)(I("base"),I("head"),{maxEditLength:X,comparator:B});
if(j===void 0)return N(fe(S,U));let[O,o]=[0,0];return j.flatMap(({added:u,removed:p,count:E})=>{const[_,Z]=[S.base.slice(O,O+E),S.head.slice(o,o+E)];return u||(O+=E),p||(o+=E),u||p?[]:$({base:_,head:Z})})}
function fe(S,U){return G(S,U).flatMap($)}function F(S,U){return G(S,U).flatMap(I=>I.base.length===1&&I.head.length===1?$(I):[])}function G(S,U){const I=R(S.head,B=>U(B,"head"));return I.delete(void 0),
[...R(S.base,B=>U(B,"base"))].flatMap(([B,j])=>{const O=I.get(B);return O?[{base:j,head:O}]:[]})}function R(S,U){const I=new Map;for(const B of S){const j=U(B),O=I.get(j);O?O.push(B):I.set(j,[B])}return I}
function $({base:S,head:U}){return S.flatMap((I,B)=>{const j=U[B];return j===void 0?[]:[{base:I,head:j}]})}function N(S){const U=[];for(const B of S.toSorted((j,O)=>j.base.index-O.base.index)){let[j,O]=[
0,U.length];for(;j<O;){const o=j+O>>1;(U[o]?.last.head.index??0)<B.head.index?j=o+1:O=o}U[j]={last:B,before:U[j-1]}}const I=[];for(let B=U.at(-1);B;B=B.before)I.push(B.last);return I.reverse()}function T({
base:S,head:U},I){const B=new Set(I.flatMap(j=>[j.base,j.head]));return{base:S.filter(j=>!B.has(j)),head:U.filter(j=>!B.has(j))}}function P(S,U){const I=N(S),B={base:0,head:0};return G(U,({index:j},O)=>{
for(;(I[B[O]]?.[O].index??1/0)<j;)B[O]++;return B[O]})}}),384:((Ee,Se,v)=>{v.a(Ee,async(x,X)=>{try{let I=function(){const B=new le.i_,j=B.required("base",G.Rr),O=B.required("head",G.Rr);[j,O].some(E=>E!==
void 0&&(0,oe.existsSync)(E))||(j!==void 0&&B.refuse("base",(0,G.LO)(B.text("base"))),O!==void 0&&B.refuse("head",(0,G.LO)(B.text("head"))));const o=(0,le.RT)(B),u=B.boolean("fail-on-change",!1),p=B.boolean(
"summary",!0);return{base:B.check(j),head:B.check(O),ignore:o,failOnChange:u,summary:p}};var oe=v(24),le=v(991),fe=v(697),F=v(345),G=v(192),R=v(124),$=v(279),N=v(725),T=v(276),P=v(57),S=v(706),U=v(885);
await(0,T.eF)(async B=>{const{base:j,head:O,ignore:o,failOnChange:u,summary:p}=I(),E=(0,N.t1)(),[_,Z]=[(0,S.OX)(j),(0,S.OX)(O)],Y=(0,P.Bu)(Object.entries({Base:_,Head:Z}));E.info(`Comparing ${_} with ${Z}`);
const ee=await(0,U.Z)(j,O,{ignore:o,signal:B}).catch(async be=>{const ge=(0,$.iT)(be);throw p&&await(0,P.Sy)("Workflow comparison failed",(0,P.il)((0,fe.UX)(ge),(0,T.VY)(ge)),Y),ge});for(const{name:be,
status:ge,counts:He,variablesCompared:Ke}of ee.workflows){const Ve=ge==="changed"||ge==="unchanged"?(0,R.cq)(He):ge,Ge=Ke?"":" (environment variables are not compared)";E.info(`${be===void 0?"":`${(0,S.
OX)(be)}: `}${Ve}${Ge}`)}const[Oe,Te]=[(0,R.Hq)(ee),(0,R.xW)(ee)];(0,T.n0)({changed:Oe,...Te});const ae=await(0,F.S)(ee);if(p){const be=ae(ee.workflows.length>1,[Y]);await(0,P.Sy)(`Workflow comparison\
: ${(0,R.cq)(Te)}`,be,Y)}if(Oe&&u){const be=`The versions differ (${(0,R.cq)(Te)}), and fail-on-change is true`;throw new $.HR({what:be,advice:"The report shows what changed.",topic:"import-deploy-and\
-promote"})}}),X()}catch(I){X(I)}},1)}),885:((Ee,Se,v)=>{v.d(Se,{Z:()=>mt});var x=v(806);const X=et(import.meta.url)("node:buffer");var oe=v(761);const le={enter:()=>{},scalar:k=>({json:k}),array:k=>({
json:`[${k.map(({json:z})=>z)}]`,items:k}),object(k){return{json:`{${Array.from(k,([H,{json:se}])=>`${JSON.stringify(H)}:${se}`).sort()}}`,members:k}}};function fe(k){const z=(0,X.isUtf8)(k)?(0,oe.q)(
k.toString(),void 0,le):void 0,H=z?.members??z?.items?.map(te=>[F(te),te]);if(H===void 0)return;const se=new Map;for(const[te,{members:xe,json:_e}]of H){if(te===void 0||se.has(te))return;se.set(te,{name:te,
keys:[...xe?.keys()??[]],content:_e})}return{container:Array.isArray(H)?"array":"object",variables:[...se.values()]}}function F({members:k}){if(!k?.has("value"))return;const z=[k.get("name"),k.get("ke\
y")].find(H=>H?.json[0]==='"');return z&&JSON.parse(z.json)}function G({files:k}){const z=[...k].filter(([H])=>(0,x.dU)(H)).map(([,H])=>R(H));return[...new Set(z.flat())]}function R(k){const z=new TextDecoder().
decode(k);try{JSON.parse(z)}catch{return[]}const H=fe(k),se=new Set(H?.container==="array"?H.variables.map(({name:_e})=>_e):void 0),xe=Array.from(z.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([_e,Pe,ze])=>Pe===void 0?[_e,String(Number(_e))]:ze===void 0?[JSON.parse(Pe)]:[]);return[...new Set(xe)].filter(_e=>!se.has(_e))}var $=v(124),N=v(436),T=v(598);function P(k){return(0,X.isUtf8)(
k)?k.toString():void 0}function S(k,z,H){const se=/\.json$/i.test(k)?P(z):void 0;return se===void 0?void 0:H.read(se)}function U(k,z,H,se){if(z.equals(H))return!0;const te=new Interner(se),xe=S(k,z,te);
return xe!==void 0&&xe.id===S(k,H,te)?.id}function I({files:k},z){const H=te=>createHash("sha256").update(te).digest("hex"),se=Array.from(k,([te,xe])=>{const _e=S(te,xe,new Interner(z));return[te,H(_e?
canonicalJson(_e):xe)]});return H(JSON.stringify(se.sort(([te],[xe])=>te<xe?-1:1)))}var B=v(899),j=v(742),O=v(856);const o=1024*1024;function u(k,z,{name:H,ignore:se}){const te=[k,z].filter(qe=>qe!==void 0),
xe=te.length===2&&te.some(E),_e=[...new Set(te.flatMap(({files:qe})=>[...qe.keys()]))].sort(),Pe=new Set(se.lines),ze=new N.Ms(se,qe=>Pe.delete(qe)),Ye=_e.flatMap(qe=>{const[yt,xt]=[k?.files.get(qe),z?.
files.get(qe)],Ct=yt!==void 0&&xt!==void 0&&yt.equals(xt);if(xe&&(0,x.dU)(qe)||Ct&&Pe.size===0)return[];const bt=yt&&S(qe,yt,ze),Dt=Ct?bt:xt&&S(qe,xt,ze);return Ct||bt!==void 0&&bt.id===Dt?.id?[]:[{name:qe,
from:yt,to:xt,base:bt,head:Dt}]}),rt=Z(Ye,ze),Ze=qe=>se.lines.length===0&&rt.some(yt=>yt.name===qe),ut=rt.length===0?[]:_e.filter(qe=>!Ze(qe)&&!(0,x.dU)(qe)),$t=k===void 0?"added":z===void 0?"removed":
void 0;return{name:H,status:$t??(rt.length>0?"changed":"unchanged"),counts:$t?{added:0,modified:0,removed:0,[$t]:1}:(0,$.cz)(rt.map($.xS)),files:rt,variablesCompared:!(xe&&te.some(_)),secrets:[...new Set(
te.flatMap(qe=>[...G(qe),...p(qe,ut)]))],unusedIgnores:[...Pe]}}function p({files:k},z){return z.flatMap(H=>(0,O.Wr)(S(H,k.get(H)??Buffer.of(),new N.Ms(B.K$))))}function E({kind:k,files:z}){return k===
"folder"&&![...z.keys()].some(x.dU)}function _({files:k}){return[...k].some(([z,H])=>(0,x.dU)(z)&&fe(H)?.variables.length!==0)}function Z(k,z){const H=k.flatMap(({name:te,base:xe,head:_e})=>xe&&_e&&!(0,x.
dU)(te)?[{name:te,base:xe,head:_e}]:[]),se=new Map((0,j.OD)(H,z).map((te,xe)=>[H[xe]?.name,te]));return k.map(te=>Y(te,se.get(te.name)))}function Y({name:k,from:z,to:H,base:se,head:te},xe){const _e=z===
void 0?"added":H===void 0?"removed":"modified",Pe={name:k,status:_e,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,x.dU)(k))return{...Pe,kind:"variables",changes:Oe(se,te,_e)};if(xe||
_e!=="modified"&&(se??te))return{...Pe,kind:"json",base:se,head:te,...xe};const[ze,Ye]=[z&&ee(z),H&&ee(H)];return z&&ze===void 0||H&&Ye===void 0?{...Pe,kind:"binary"}:{...Pe,kind:"text",text:{base:ze,
head:Ye}}}function ee(k){return k.length<=o&&!k.includes(0)?P(k):void 0}function Oe(k,z,H){const[se,te]=[k,z].map(Ze=>Ze&&fe(Buffer.from((0,N.dj)(Ze))));if(H==="modified"&&(se===void 0||se.container!==
te?.container))return[{kind:"modified",path:[],from:$.RG,to:$.RG}];const xe=Ze=>new Map(Ze?.variables.map(({name:ut,content:$t})=>[ut,$t])),[_e,Pe]=[xe(se),xe(te)],ze=[],Ye=[..._e.keys()].filter(Ze=>Pe.
has(Ze)),rt=[...Pe.keys()].filter(Ze=>_e.has(Ze));Ye.some((Ze,ut)=>Ze!==rt[ut])&&ze.push({kind:"reordered",path:[],moved:[]});for(const Ze of[...new Set([..._e.keys(),...Pe.keys()])].sort()){const ut=[
{type:"member",key:Ze}];_e.has(Ze)?Pe.has(Ze)?_e.get(Ze)!==Pe.get(Ze)&&ze.push({kind:"modified",path:ut,from:$.RG,to:$.RG}):ze.push({kind:"removed",path:ut,value:$.RG}):ze.push({kind:"added",path:ut,value:$.
RG})}return ze}var Te=v(279),ae=v(24),be=v(455),ge=v(760),He=v(142),Ke=v(706);const[Ve,Ge,st]=["flow_definition.json","app_definition.json","env_variables.json"],it=[Ve,Ge,st],y=1e4,w=256*1024*1024;function K(k,z){
const H=[...z].filter(([se])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(se));return{kind:k,files:new Map(H.sort(([se],[te])=>se<te?-1:1))}}function M({kind:k,files:z}){return{kind:k,files:new Map([...z].filter(
([H])=>!isEnvVariables(H)))}}const ce=/^\.|^__MACOSX$/;function he(k){const z=new Set(k),H=_e=>it.some(Pe=>z.has(_e+Pe));if(H(""))return"";const se=new Set(k.filter(_e=>_e.includes("/")).map(_e=>_e.slice(
0,_e.indexOf("/")))),[te,...xe]=[...se].filter(_e=>!ce.test(_e));return xe.length===0&&H(`${te}/`)?`${te}/`:""}function me(k){const z=he(k);return k.includes(z+Ge)||k.includes(z+Ve)}function W(k,z){return new Te.
HR({what:k,advice:z,topic:"unpacking"})}function J(k,z){for(const{index:H}of`${z}/`.matchAll(/\//g)){const se=z.slice(0,H),te=(0,ae.lstatSync)((0,ge.join)(k,se),{throwIfNoEntry:!1});if(te?.isSymbolicLink())
throw W(`${(0,Ke.TL)(se)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(se===z&&te?.isFile())return te;if(!te?.isDirectory())break}}async function ne(k,z,H,se=1/0){const te=new Map,
xe=new Map;let _e=se;for(const Pe of z){H.throwIfAborted();const ze=J(k,Pe);if(!(ze===void 0||xe.get((0,x.Sr)(Pe))===ze.ino)){if(xe.set((0,x.Sr)(Pe),ze.ino),_e-=ze.size,_e<0)throw new Error("its files\
 take more than 256 MiB, the limit");te.set(Pe,await(0,be.readFile)((0,ge.join)(k,Pe)))}}return te}async function V(k){return(await(0,be.readdir)(k,{withFileTypes:!0})).map(H=>H.name+(H.isDirectory()?
"/":""))}async function ue(k,z){const H=[],se=[""];for(const te of se){z.throwIfAborted();for(const xe of await V((0,ge.join)(k,te))){if((0,x.jq)(xe))continue;if((xe.endsWith("/")?se:H).push(te+xe),H.
length+se.length>y)throw new Error("more than 10,000 files are in it")}}return H}async function Q(k){if(!J(k,x.gv))return;const z=await(0,be.readFile)((0,ge.join)(k,x.gv),"utf8");let H;try{const{unpackedFiles:se}=JSON.
parse(z);se.every(te=>(0,x.x5)(te)===void 0)&&(H=new Set(se))}catch{}return{text:z,paths:H}}async function we(k,z){const H=new Set(z.map(caseFold));return(await readdir(k).catch(()=>[])).filter(te=>!H.
has(caseFold(te))&&existsSync(join(k,te,RECORD)))}function Ne(k){return`${JSON.stringify({unpackedFiles:[...k]},null,2)}
`}const ve=et(import.meta.url)("node:zlib");var Ue=v(663);const De=2048,Xe=new Set([0,10]);async function Re(k,z){z?.throwIfAborted();const{zip:H,source:se,entries:te}=await $e(k).catch(Qe("The packag\
e")),xe=he([...te.keys()]),_e=[];for(const[Pe,ze]of te){z?.throwIfAborted();const Ye=await ke(H,se,ze).catch(Qe(`${(0,Ke.TL)(Pe)} in the package`));Pe.startsWith(xe)&&!Me(Pe)&&_e.push([Pe.slice(xe.length),
Ye])}return K("zip",_e)}async function $e(k){const z=Be(k),H=await(0,Ue.SY)(z,{decodeStrings:!1});return{zip:H,source:z,entries:await f(H)}}function Be(k){for(let z=k.length-21;z>0;){z=k.lastIndexOf("\
PK",z-1,"latin1");const H=z+22+(z<0?1/0:k.readUInt16LE(z+20));if(H<=k.length)return k.subarray(0,H)}throw k.toString("latin1",0,2)==="PK"?new Error("its end is missing"):tt(k)}async function f(k){if(k.
entryCount>y)throw We(`The package has ${k.entryCount} entries. The limit is 10,000`);const z=new Map;let H=0;for await(const xe of k.eachEntry()){const _e=L(xe);if(z.has(_e))throw We(`The package has\
 ${(0,Ke.TL)(_e)} twice`,"Export it again.");const Pe=de(_e,xe);if(Pe!==void 0)throw We(`${(0,Ke.TL)(_e)} in the package ${Pe}`);if(H+=xe.uncompressedSize,H>w)throw We("The package takes more than 256\
 MiB unpacked, the limit");z.set(_e,xe)}const se=[...z.keys()];if(se.every(Me))throw We("The package has no files in it","Export it again.");const te=(0,x.Oj)(se);if(te===void 0)return z;throw We(`${te.
map(xe=>(0,Ke.TL)(xe)).join(" and ")} in the package collide on a disk that ignores case`)}function L({generalPurposeBitFlag:k,fileNameRaw:z,extraFields:H,versionMadeBy:se}){const te=(0,X.isUtf8)(z)?De:
k,xe=Xe.has(se>>>8);return(0,Ue.ax)(te,z,H,!xe).replace(/^(\.\/+)+/,"")}function de(k,z){const H=z.externalFileAttributes>>>16&61440;return H===40960?"is a symbolic link":H!==0&&H!==32768&&H!==16384?"\
is neither a file nor a folder":Me(k)&&z.uncompressedSize>0?"is a folder with a content of its own":z.canDecodeFileData()?(0,x.dU)(z.fileNameRaw.toString())&&!(0,x.dU)(k)?"is also named env_variables.\
json":(0,x.x5)(k,x.fw):"is encrypted, or compressed by another method than deflate"}async function ke(k,z,H){const{compressedSize:se,compressionMethod:te,uncompressedSize:xe}=H,{fileDataStart:_e}=await k.
readLocalFileHeaderPromise(H),Pe=z.subarray(_e,_e+se),ze={maxOutputLength:xe||1,chunkSize:xe+64},Ye=te===0?Pe:(0,ve.inflateRawSync)(Pe,ze);if(Ye.length!==xe)throw new Error(`it unpacks to ${Ye.length}\
 bytes, not the ${xe} listed`);if((0,ve.crc32)(Ye)!==H.crc32)throw new Error("its CRC-32 isn't the one listed");return Ye}function Me(k){return k===""||k.endsWith("/")}function We(k,z=""){return new Te.
HR({what:k,advice:z,topic:"the-package"})}function Qe(k){return z=>{if(z instanceof Te.HR)throw z;const H={what:`${k} is cut off or damaged`,why:(0,Ke.TL)(z.message).slice(1,-1)};throw new Te.HR({...H,
advice:"Export it again.",topic:"the-package",cause:z})}}const ot=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function tt(k){
const z=k.toString("utf8",0,512),[H]=ot.find(([,te])=>te.test(z))??["text"],se=`${H==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return We(`The package is\
 ${H}, not a zip`,se)}const nt=33,ft=20,dt=3,Nt=8,ht=33188;function wt({files:k}){const z=[],H=[];let se=0;for(const[_e,Pe]of k){const[ze,Ye]=[Buffer.from(_e),deflateRawSync(Pe)],rt=[lt(2,ft,De,Nt,0,nt),
lt(4,crc32(Pe),Ye.length,Pe.length),lt(2,ze.length,0)],Ze=[lt(2,0,0,0),lt(4,ht*65536,se)];z.push(Buffer.from("PK"),...rt,ze,Ye),H.push(Buffer.from("PK"),Buffer.of(ft,dt),...rt,...Ze,ze),se+=30+ze.
length+Ye.length}const te=Buffer.concat(H),xe=[lt(2,0,0,k.size,k.size),lt(4,te.length,se),lt(2,0)];return Buffer.concat([...z,te,Buffer.from("PK"),...xe])}function lt(k,...z){const H=Buffer.alloc(k*
z.length);for(const[se,te]of z.entries())H.writeUIntLE(te,se*k,k);return H}async function St(k,z){try{const H=await(0,be.stat)(k);if(H.isDirectory())return await It(k,z);if(H.size>w)throw new Error("i\
t is larger than 256 MiB, the limit");const se=await(0,be.readFile)(k);return{...await Re(se,z),sha256:(0,T.createHash)("sha256").update(se).digest("hex")}}catch(H){throw gt(H,k,z)}}async function Pt(k,z){
const H=()=>St(k,z);try{const se=(0,ae.statSync)(k,{throwIfNoEntry:!1});if(se===void 0)return{};const te=se.isDirectory()?await kt(k,z):new Map,[xe,..._e]=[...te.values()].flat();return xe===void 0?{single:H}:
{several:new Map(Array.from(te,([ze,Ye])=>[ze,()=>Yt(k,Ye,z)])),..._e.length===0&&xe.isDirectory()&&{single:H}}}catch(se){throw gt(se,k,z)}}async function Yt(k,z,H){const[se="",te]=z.map(xe=>xe.name);
if(te!==void 0)throw new Error(`is there twice, as ${(0,Ke.TL)(se)} and as ${(0,Ke.TL)(te)}. Remove one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await St(
(0,ge.join)(k,se),H)}async function kt(k,z){const H=new Map,se=await(0,be.readdir)(k,{withFileTypes:!0});if(me(se.map(({name:te})=>te)))return H;for(const te of se){if(z.throwIfAborted(),te.name.startsWith(
".")||!await Mt((0,ge.join)(k,te.name),z))continue;const xe=te.isDirectory()?te.name:te.name.replace(/\.zip$/i,"");H.set(xe,[...H.get(xe)??[],te])}return H}async function Mt(k,z){const H=await(0,be.stat)(
k).catch(()=>{});if(H?.isDirectory())return me(await Bt(k));if(!H?.isFile()||!/\.zip$/i.test(k))return!1;try{return me([...(await St(k,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function gt(k,z,H){
if(H.aborted)return H.reason;const se=/The package (is .*, not a zip)/.exec((0,Te.gJ)(k))?.[1],te=(0,ae.existsSync)(z)?`can't be read: ${(0,He.Uc)(k)}`:`doesn't exist: ${(0,Ke.MW)(z)}`;return new Error(
se?`${se}. Set a package (.zip), or the folder with its unpacked files`:te,{cause:k})}async function It(k,z){const H=(0,ge.join)(k,he(await Bt(k))),se=await Q(H);if(se&&!se.paths)throw new Error(`${x.
gv} isn't as this action writes it`);const te=se?.paths?new Set([...it,...se.paths]):await ue(H,z),xe=await ne(H,te,z,w);if(xe.size===0)throw new Error("no files are in it");return K("folder",xe)}async function Bt(k){
const z=await V(k),se=z.filter(te=>te.endsWith("/")).map(async te=>(await V((0,ge.join)(k,te))).map(xe=>te+xe));return[...z,...(await Promise.all(se)).flat()]}async function mt(k,z,{ignore:H,signal:se}){
const te=await vt("base",se,()=>Pt(k,se)),xe=await vt("head",se,()=>Pt(z,se)),_e=Wt(te,xe)?[void 0]:[...new Set([..._t(te),..._t(xe)])].sort(),Pe=[];for(const Ye of _e){const rt=Ye===void 0?"":` ${(0,Ke.
TL)(Ye)}`,Ze=await vt(`base${rt}`,se,()=>Ut(te,Ye)),ut=await vt(`head${rt}`,se,()=>Ut(xe,Ye));Pe.push(u(Ze,ut,{name:Ye,ignore:H}))}const ze=({single:Ye,several:rt})=>Ye!==void 0||rt!==void 0;return ze(
te)&&ze(xe)?{workflows:Pe}:{workflows:Pe,missing:ze(te)?"head":"base"}}function Wt(k,z){const H=[k,z];if(!(H.every(({single:Pe,several:ze})=>Pe&&ze)&&_t(k).join()!==_t(z).join())&&H.every(({single:Pe,
several:ze})=>!Pe||ze))return!1;if(H.every(({single:Pe,several:ze})=>!ze||Pe))return!0;const[xe,_e]=k.several?["head","base"]:["base","head"];throw new Te.HR({what:`${xe} is a single workflow, but ${_e}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function _t({several:k}){return[...k?.keys()??[]]}async function Ut({single:k,several:z},H){return await(H===
void 0?k:z?.get(H))?.()}async function vt(k,z,H){try{return await H()}catch(se){z.throwIfAborted();const te=se instanceof Te.HR?se.topic:"import-deploy-and-promote";throw new Te.HR({what:`${k} ${(0,Te.
gJ)(se)}`,topic:te,cause:se})}}}),142:((Ee,Se,v)=>{v.d(Se,{Uc:()=>N,Rs:()=>T});var x=v(598),X=v(455),oe=v(760);const le=et(import.meta.url)("node:util");var fe=v(279),F=v(706);const G={ENOSPC:"the dis\
k is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folde\
r",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too \
long"};function R(B){return/^E[A-Z0-9]+$/.test(Object(B).code)}function $(B){if(!R(B))return(0,fe.gJ)(B);const{code:j="",errno:O=0}=B;return G[j]??(0,le.getSystemErrorMap)().get(O)?.[1]??j}function N(B){
const{path:j,dest:O=j}=Object(B);return R(B)&&O?`${$(B)} (${(0,F.MW)(O)})`:$(B)}function T(B,j,O="Set another directory, or free some space."){const o=Object(B).code==="ENAMETOOLONG",u={what:`Can't wr\
ite ${j}`,why:$(B),cause:B};return new fe.HR({...u,advice:o?"Set a shorter name.":O})}async function P(B){await rm(B,{recursive:!0,force:!0,maxRetries:10})}const S=/^\.workflow-export-[0-9a-f]{12}$/;async function U(B,j,O=dirname(
B)){const o=join(O,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(o,j,{flag:"wx"}),await rename(o,B)}catch(u){throw await P(o).catch(()=>{}),u}}async function I(B,j){await U(
B,j).catch(O=>{throw T(O,B)})}}),279:((Ee,Se,v)=>{v.d(Se,{HR:()=>X,gJ:()=>G,h_:()=>F,iT:()=>fe});const x=null;class X extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor($){
super(le($),{cause:$.cause}),this.what=$.what,Object.assign(this,$)}with($){return new X({...this,cause:this,...$})}}function oe({what:R,why:$=""}){return $===""?R:`${R}: ${$}`}function le(R){const $=oe(
R);return`${$}${/[.!?…]$/.test($)?"":"."} ${R.advice??""}`.trim()}function fe(R){return R instanceof Error?R:new Error(String(R))}function F(R){return R instanceof X?R:new X({what:G(R),cause:R})}function G(R){
return fe(R).message}}),725:((Ee,Se,v)=>{v.d(Se,{lm:()=>X.lm,t1:()=>oe});const x=et(import.meta.url)("node:async_hooks");var X=v(528);function oe(T=""){return{info:P=>fe(T+P),warning:P=>X.$e(T+P),debug:P=>X.
Yz(T+P),mask:X.Pq}}function le(T){const P=[];return{...oe(`[${T}] `),info:S=>P.push(S),end(S){core.startGroup(F(S));for(const U of P)fe(U);core.endGroup()}}}function fe(T){X.pq(F(T))}function F(T){return T.
replaceAll("##[","## [")}const G=new x.AsyncLocalStorage;let R=!1;function $(T,P){return R||N(),R=!0,G.run(T,P)}function N(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((P,...S)=>{
const U=G.getStore(),I=String(P);return U===void 0||/^::(add-mask|debug)::/.test(I)?T(P,...S):(G.exit(()=>U.debug(I.trimEnd())),!0)})}}),276:((Ee,Se,v)=>{v.d(Se,{VY:()=>T,Pd:()=>U,E_:()=>I,eF:()=>N,n0:()=>S});
var x=v(24),X=v(455);const oe=et(import.meta.url)("node:os");var le=v(760),fe=v(528),F=v(142),G=v(279),R=v(706);const $=6e4;async function N(O){const o=new AbortController;for(const u of["SIGINT","SIG\
TERM","SIGBREAK"]){const p={what:`Cancelled (${u})`,topic:"the-job-on-the-platform"};process.on(u,()=>o.abort(new G.HR(p)))}try{if(await O(o.signal),P)throw P}catch(u){for(let E=u;E instanceof Error;E=
E.cause)fe.Yz(E.stack??E.message);const p=T(u);fe.C1(`${(0,R.OX)((0,G.gJ)(u),$)}${p===void 0?"":` See ${p}`}`)}process.stdout.write("",()=>process.exit())}function T(O){const{GITHUB_SERVER_URL:o,GITHUB_ACTION_REPOSITORY:u,
GITHUB_ACTION_REF:p}=process.env;if(!(!(O instanceof G.HR)||O.topic===void 0||!o||!u||!p))return encodeURI(`${o}/${u}/blob/${p}/docs/troubleshooting.md#${O.topic}`)}let P;function S(O){try{for(const[o,
u]of Object.entries(O))u!==void 0&&fe.uH(o,u)}catch(o){const u="Check the runner's disk.";P=new G.HR({what:"Can't write the step's outputs",why:(0,F.Uc)(o),advice:u,cause:o})}}async function U(O){const o=process.
env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,X.mkdtemp)((0,le.join)(o,O)).catch(I(o))}function I(O){return o=>{throw(0,F.Rs)(o,O,"Check the runner's temporary folder.")}}function B(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ee,Se,v)=>{v.d(Se,{Bu:()=>R,
Sy:()=>U,il:()=>N});var x=v(528),X=v(279),oe=v(132),le=v(706);const fe=1024*1024-1e4,F=2e5;function G(I,B){const j=B.map(E=>E.map(P)),O=I.map((E,_)=>j.some(Z=>Z[_]!=="")),o=(E,_)=>`<tr>${E.flatMap((Z,Y)=>O[Y]?
`<${_}>${Z}</${_}>`:[]).join("")}</tr>`,u=j.map(E=>o(E,"td")),p=E=>`<tr><td colspan="${I.length}">\u2026 and ${counted(E,"more row")}</td></tr>`;return`<table>${o(I.map(escapeAll),"th")}${S(u,p).join(
"")}</table>`}function R(I){return`<table>${I.map(([j,O])=>O===void 0?"":`<tr><th align="left">${(0,oe.FO)(j)}</th><td>${P(O)}</td></tr>`).join("")}</table>`}function $(I){const B=I.map(({names:j,message:O,
help:o})=>{const u=j.map(E=>`**${plainText(E)}**`);return`- ${S(u,E=>`and ${E} more`,F/2).join(", ")}: ${N(O,o)}`});return S(B,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function N(I,B){return B===void 0?(0,oe.wh)(I):`${(0,oe.wh)(I)} <a href="${(0,oe.FO)(B)}">Troubleshooting</a>`}function T(I,B){return`<details><summary>${escapeAll(I)}</summary>

${B}

</details>`}function P(I){return typeof I=="string"?I===""?"":`<code>${(0,oe.FO)((0,oe.RK)(I))}</code>`:"words"in I?(0,oe.wh)(I.words):`<a href="${(0,oe.FO)(I.href)}">${(0,oe.wh)(I.text)}</a>${(0,oe.FO)(
I.after??"")}`}function S(I,B,j=F){let O=j;const o=I.filter(u=>{const p=Buffer.byteLength(u),E=p<=O;return E&&(O-=p),E});return o.length===I.length?o:[...o,B(I.length-o.length)]}async function U(I,...B){
const j=o=>`${(0,le.hS)(o,"part")} of this page would not fit and ${o===1?"is":"are"} left out.`,O=[`### ${(0,oe.wh)(I)}`,...S(B,j,fe)];try{await x.z.addRaw(O.join(`

`),!0).write()}catch(o){x.$e(`Can't write the job summary: ${(0,X.gJ)(o)}`)}}}),132:((Ee,Se,v)=>{v.d(Se,{EU:()=>G,FO:()=>N,Jj:()=>fe,RK:()=>oe,SS:()=>F,wh:()=>$});const x="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",X=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${x})[\\u200C\\u200D](?=${x})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(S){return/^[ -[\]-~]*$/.test(S)&&!S.includes("##[")?S:S.replace(X,(U,I)=>I===void 0?U:le(I))}function le(S){return`\
\\u{${S.codePointAt(0)?.toString(16)}}`}function fe(S,U){if(S.length<=U)return S;const I=Array.from(S.slice(0,2*U+2));return I.length>U?`${I.slice(0,U).join("")}\u2026`:S}function F(S,U=100){const I=oe(
fe(S,U)).replaceAll("	",le)||'""',B="`".repeat(P(I)+1);return/^`|`$/.test(I)||/^ .*[^ ].* $/.test(I)?`${B} ${I} ${B}`:B+I+B}function G(S,U,I){const j=S.map(o=>I+oe(o).replace(/(?<=^\s*):(?=:)/,le)).join(
`
`),O="`".repeat(Math.max(3,P(j)+1));return`${I}${O}${U}
${j}
${I}${O}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function $(S){return N(oe(S).replaceAll("	"," ")).replace(R,"$&<wbr>")}function N(S){return S.replace(T,U=>`&#${U.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function P(S){return(S.match(/`+/g)??[]).reduce((U,I)=>Math.max(U,I.length),0)}}),761:((Ee,Se,v)=>{v.d(Se,{q:()=>le});
const x=500,X=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function le(R,$,N){let T=R.startsWith("\uFEFF")?1:0,P=0;function S(){for(;;){
const j=R.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function U(){const j=T;if(oe.lastIndex=j,!oe.test(R))throw new SyntaxError;return T=oe.lastIndex,R.slice(j,T)}function I(j,O){const o=S();if(o==="["){const p=[],E=N.
enter(j);return B("]",O,()=>p.push(I(E,O+1))),N.array(p,j)}if(o==="{"){const p=new Map;return B("}",O,()=>{if(S()!=='"')throw new SyntaxError;const E=U(),_=E.includes("\\")?JSON.parse(E):E.slice(1,-1);
if(p.has(_)||S()!==":")throw new SyntaxError;T++,p.set(_,I(N.enter(j,_),O+1))}),N.object(p,j)}const u=U();return N.scalar(u.includes("\\")?JSON.stringify(JSON.parse(u)):u)}function B(j,O,o){if(O===x)throw new RangeError;
T++;let u=S()===j?j:",";for(;u===",";){if(++P>X)throw new RangeError;o(),u=S(),u===","&&T++}if(u!==j)throw new SyntaxError;T++}try{const j=I($,0);if(S()==="")return j}catch{}}function fe(R){const $=le(
R,`
`,F);return $===void 0?void 0:`${$}
`}const F={enter:R=>`${R}  `,scalar:R=>R,array:(R,$)=>G("[",R,"]",$),object(R,$){const N=[...R.keys()].sort().map(T=>`${JSON.stringify(T)}: ${R.get(T)}`);return G("{",N,"}",$)}};function G(R,$,N,T){return $.
length===0?R+N:`${R}${T}  ${$.join(`,${T}  `)}${T}${N}`}}),806:((Ee,Se,v)=>{v.d(Se,{Oj:()=>P,Sr:()=>T,dU:()=>N,fw:()=>fe,gv:()=>x,jq:()=>R,x5:()=>G});const x=".workflow-export.json",X=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
oe=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,le=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...fe,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',X],["changes how git or GitHub treats t\
he repository",oe],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",le]];function G(U,I=F){const B=S(U);return I.find(([,j])=>j.test(U)||j.test(B))?.[0]}function R(U){return[le,X,oe].some(I=>I.test(S(U)))}function $(U){return X.
test(S(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function N(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(S(U)))}
function T(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function P(U){const I=new Map;for(const B of U){const j=T(B.replace(/\/$/,"")),O=I.get(j);if(O!==void 0)return[O,B];I.set(j,B)}for(const[
B,j]of I)for(const{index:O}of B.matchAll(/\//g)){const o=I.get(B.slice(0,O));if(o?.endsWith("/")===!1)return[o,j]}}function S(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ee,Se,v)=>{v.d(
Se,{MW:()=>le,OX:()=>X,TL:()=>oe,hS:()=>G,pO:()=>P,v5:()=>$,zD:()=>F});var x=v(132);function X(O,o=300){const u=O.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,x.Jj)(u,o)}function oe(O,o=100){
return(0,x.RK)(JSON.stringify((0,x.Jj)(O,o)))}function le(O){return oe(O,1e3).replaceAll("\\\\","\\")}function fe(O){if(O<1024)return`${O} B`;const o=(O/1024).toFixed(1);return Number(o)<1024?`${o} Ki\
B`:`${(O/1024**2).toFixed(1)} MiB`}function F(O){return String(O).replace(/\B(?=(\d{3})+$)/g,",")}function G(O,o){return`${F(O)} ${o}${O===1?"":"s"}`}function R(O){if(O<9950)return`${(O/1e3).toFixed(1)}\
 s`;const o=Math.round(O/1e3);if(o<60)return`${o} s`;const[u,p]=[Math.floor(o/60),Math.floor(o/3600)];return p>0?`${p} h ${u%60} min`:`${u} min ${o%60} s`}const $="***",N=4,T=8;class P{#e=new Map;#t=new Set;constructor(o=[]){
for(const u of o)this.add(u)}add(o,u=p=>!0){const p=new Set([o,...o.split(/[\r\n]/)].map(E=>E.trim()));for(const E of[...p].filter(u).flatMap(S)){const _=E.slice(0,T);this.#e.set(_,(this.#e.get(_)??new Set).
add(E)),this.#t.add(_.length)}}redact=(o,u=300)=>{const p=o.trimStart(),E=Math.min(p.length,u*4);return X(this.hide(p,()=>{},E)+(E<p.length?"\u2026":""),u)};hide(o,u=E=>{},p=o.length){let[E,_]=["",0];
for(let Z=0;Z<p;Z++){const Y=this.#n(o,Z);Y!==""&&(u(Y),Z>=_&&(E+=o.slice(_,Z)+$),_=Math.max(_,Z+Y.length))}return E+o.slice(_,p)}#n(o,u){let p="";for(const E of this.#t)for(const _ of this.#e.get(o.slice(
u,u+E))??[])_.length<=p.length||!o.startsWith(_,u)||(_.length>=N||j(o,u,u+_.length))&&(p=_);return p}}function S(O){const o=ge=>JSON.stringify(ge).slice(1,-1),u=Buffer.from(O).toString(),p=[O,u].flatMap(
ge=>[ge,o(ge),o(o(ge))]),E=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(ge=>o(u).replace(ge,B)),_=[o(u),...E].flatMap(ge=>[ge,ge.replaceAll("/","\\/")]),Z=encodeURIComponent(u),Y=Z.replace(/[!'()*]/g,I),ee=Y.replaceAll(
"%2A","*").replaceAll("~","%7E"),Te=[Z,Y,Y.replaceAll("%2F","/"),ee].flatMap(ge=>[ge,ge.replaceAll("%20","+")]),ae=Te.map(ge=>ge.replace(/%../g,He=>He.toLowerCase())),be=u.replace(/[&<>"']/g,ge=>U[ge]??
"");return[...p,o(u).replaceAll("/","\\/"),..._,be,...Te,...ae,encodeURI(u)]}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function I(O){return`%${O.charCodeAt(0).toString(16).toUpperCase()}`}
function B(O){return`\\u${O.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(O,o,u){const p=O.slice(Math.max(0,o-2),o);return!/[\p{L}\p{N}]$/u.test(p)&&!/^[\p{L}\p{N}]/u.test(O.slice(u,u+2))}}),
528:((Ee,Se,v)=>{v.d(Se,{Yz:()=>Ft,V4:()=>Kt,pq:()=>rn,lm:()=>ln,C1:()=>tn,uH:()=>en,Pq:()=>qt,z:()=>Ne,$e:()=>dn});const x=et(import.meta.url)("os");function X(i){return i==null?"":typeof i=="string"||
i instanceof String?i:JSON.stringify(i)}function oe(i){return Object.keys(i).length?{title:i.title,file:i.file,line:i.startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function le(i,t,r){
const a=new G(i,t,r);process.stdout.write(a.toString()+x.EOL)}function fe(i,t=""){le(i,{},t)}const F="::";class G{constructor(t,r,a){t||(t="missing.command"),this.command=t,this.properties=r,this.message=
a}toString(){let t=F+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];
g&&(r?r=!1:t+=",",t+=`${a}=${$(g)}`)}}return t+=`${F}${R(this.message)}`,t}}function R(i){return X(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function $(i){return X(i).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const N=et(import.meta.url)("crypto");var T=v(896);function P(i,t){const r=process.env[`GITHUB_${i}`];if(!r)throw new Error(
`Unable to find environment variable for file command ${i}`);if(!T.existsSync(r))throw new Error(`Missing file at path: ${r}`);T.appendFileSync(r,`${X(t)}${x.EOL}`,{encoding:"utf8"})}function S(i,t){const r=`\
ghadelimiter_${N.randomUUID()}`,a=X(t);if(i.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(a.includes(r))throw new Error(`Unexpected input: value shou\
ld not contain the delimiter "${r}"`);return`${i}<<${r}${x.EOL}${a}${x.EOL}${r}`}const U=et(import.meta.url)("path");var I=v(611),B=v(692),j=v(783),O=v(770),o=i=>{var t={};return v.d(t,i),t},u=i=>(()=>i);
const p=o({});var E=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){
try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})},_;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleCh\
oices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=
306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=
402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]=
"ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="Intern\
alServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(_||(_={}));var Z;(function(i){
i.Accept="accept",i.ContentType="content-type"})(Z||(Z={}));var Y;(function(i){i.ApplicationJson="application/json"})(Y||(Y={}));function ee(i){const t=pm.getProxyUrl(new URL(i));return t?t.href:""}const Oe=[
_.MovedPermanently,_.ResourceMoved,_.SeeOther,_.TemporaryRedirect,_.PermanentRedirect],Te=[_.BadGateway,_.ServiceUnavailable,_.GatewayTimeout],ae=null,be=10,ge=5;class He extends Error{constructor(t,r){
super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,He.prototype)}}class Ke{constructor(t){this.message=t}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
t=>E(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",a=>{r=Buffer.concat([r,a])}),this.message.on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(t=>E(this,void 0,void 0,function*(){const r=[];this.message.on("data",a=>{r.push(a)}),this.message.on("end",()=>{t(Buffer.concat(r))})}))})}}function Ve(i){return new URL(
i).protocol==="https:"}class Ge{constructor(t,r,a){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=
a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=
Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,r){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return E(this,void 0,void 0,function*(){return this.request("GET",t,null,r||{})})}del(t,r){return E(this,
void 0,void 0,function*(){return this.request("DELETE",t,null,r||{})})}post(t,r,a){return E(this,void 0,void 0,function*(){return this.request("POST",t,r,a||{})})}patch(t,r,a){return E(this,void 0,void 0,
function*(){return this.request("PATCH",t,r,a||{})})}put(t,r,a){return E(this,void 0,void 0,function*(){return this.request("PUT",t,r,a||{})})}head(t,r){return E(this,void 0,void 0,function*(){return this.
request("HEAD",t,null,r||{})})}sendStream(t,r,a,g){return E(this,void 0,void 0,function*(){return this.request(t,r,a,g)})}getJson(t){return E(this,arguments,void 0,function*(r,a={}){a[Z.Accept]=this._getExistingOrDefaultHeader(
a,Z.Accept,Y.ApplicationJson);const g=yield this.get(r,a);return this._processResponse(g,this.requestOptions)})}postJson(t,r){return E(this,arguments,void 0,function*(a,g,b={}){const D=JSON.stringify(
g,null,2);b[Z.Accept]=this._getExistingOrDefaultHeader(b,Z.Accept,Y.ApplicationJson),b[Z.ContentType]=this._getExistingOrDefaultContentTypeHeader(b,Y.ApplicationJson);const pe=yield this.post(a,D,b);return this.
_processResponse(pe,this.requestOptions)})}putJson(t,r){return E(this,arguments,void 0,function*(a,g,b={}){const D=JSON.stringify(g,null,2);b[Z.Accept]=this._getExistingOrDefaultHeader(b,Z.Accept,Y.ApplicationJson),
b[Z.ContentType]=this._getExistingOrDefaultContentTypeHeader(b,Y.ApplicationJson);const pe=yield this.put(a,D,b);return this._processResponse(pe,this.requestOptions)})}patchJson(t,r){return E(this,arguments,
void 0,function*(a,g,b={}){const D=JSON.stringify(g,null,2);b[Z.Accept]=this._getExistingOrDefaultHeader(b,Z.Accept,Y.ApplicationJson),b[Z.ContentType]=this._getExistingOrDefaultContentTypeHeader(b,Y.
ApplicationJson);const pe=yield this.patch(a,D,b);return this._processResponse(pe,this.requestOptions)})}request(t,r,a,g){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const b=new URL(r);let D=this._prepareRequest(t,b,g);const pe=this._allowRetries&&ae.includes(t)?this._maxRetries+1:1;let Ce=0,re;do{if(re=yield this.requestRaw(D,a),re&&
re.message&&re.message.statusCode===_.Unauthorized){let Le;for(const at of this.handlers)if(at.canHandleAuthentication(re)){Le=at;break}return Le?Le.handleAuthentication(this,D,a):re}let ie=this._maxRedirects;
for(;re.message.statusCode&&Oe.includes(re.message.statusCode)&&this._allowRedirects&&ie>0;){const Le=re.message.headers.location;if(!Le)break;const at=new URL(Le);if(b.protocol==="https:"&&b.protocol!==
at.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield re.readBody(),at.hostname!==b.hostname)for(const zt in g)zt.toLowerCase()==="authorization"&&delete g[zt];D=this._prepareRequest(t,at,g),re=yield this.requestRaw(
D,a),ie--}if(!re.message.statusCode||!Te.includes(re.message.statusCode))return re;Ce+=1,Ce<pe&&(yield re.readBody(),yield this._performExponentialBackoff(Ce))}while(Ce<pe);return re})}dispose(){this.
_agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return E(this,void 0,void 0,function*(){return new Promise((a,g)=>{function b(D,pe){D?g(D):pe?a(pe):g(new Error("Unknown error"))}this.requestRawWithCallback(
t,r,b)})})}requestRawWithCallback(t,r,a){typeof r=="string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let g=!1;function b(Ce,re){g||(g=
!0,a(Ce,re))}const D=t.httpModule.request(t.options,Ce=>{const re=new Ke(Ce);b(void 0,re)});let pe;D.on("socket",Ce=>{pe=Ce}),D.setTimeout(this._socketTimeout||3*6e4,()=>{pe&&pe.end(),b(new Error(`Req\
uest timeout: ${t.options.path}`))}),D.on("error",function(Ce){b(Ce)}),r&&typeof r=="string"&&D.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){D.end()}),r.pipe(D)):D.end()}getAgent(t){
const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){const r=new URL(t),a=pm.getProxyUrl(r);if(a&&a.hostname)return this._getProxyAgentDispatcher(r,a)}_prepareRequest(t,r,a){const g={};g.
parsedUrl=r;const b=g.parsedUrl.protocol==="https:";g.httpModule=b?https:http;const D=b?443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.
port):D,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),
g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const pe of this.handlers)pe.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.
assign({},st(this.requestOptions.headers),st(t||{})):st(t||{})}_getExistingOrDefaultHeader(t,r,a){let g;if(this.requestOptions&&this.requestOptions.headers){const D=st(this.requestOptions.headers)[r];
D&&(g=typeof D=="number"?D.toString():D)}const b=t[r];return b!==void 0?typeof b=="number"?b.toString():b:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,r){let a;if(this.requestOptions&&this.
requestOptions.headers){const b=st(this.requestOptions.headers)[Z.ContentType];b&&(typeof b=="number"?a=String(b):Array.isArray(b)?a=b.join(", "):a=b)}const g=t[Z.ContentType];return g!==void 0?typeof g==
"number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:r}_getAgent(t){let r;const a=pm.getProxyUrl(t),g=a&&a.hostname;if(this._keepAlive&&g&&(r=this._proxyAgent),g||(r=this._agent),r)return r;
const b=t.protocol==="https:";let D=100;if(this.requestOptions&&(D=this.requestOptions.maxSockets||http.globalAgent.maxSockets),a&&a.hostname){const pe={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.port})};let Ce;const re=a.protocol==="https:";b?Ce=re?tunnel.httpsOverHttps:tunnel.
httpsOverHttp:Ce=re?tunnel.httpOverHttps:tunnel.httpOverHttp,r=Ce(pe),this._proxyAgent=r}if(!r){const pe={keepAlive:this._keepAlive,maxSockets:D};r=b?new https.Agent(pe):new http.Agent(pe),this._agent=
r}return b&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.
protocol==="https:";return a=new ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("bas\
e64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),a}_getUserAgentWithOrchestrationId(t){const r=t||"actions/h\
ttp-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${g}`}return r}_performExponentialBackoff(t){return E(this,void 0,
void 0,function*(){t=Math.min(be,t);const r=ge*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),r))})}_processResponse(t,r){return E(this,void 0,void 0,function*(){return new Promise((a,g)=>E(this,
void 0,void 0,function*(){const b=t.message.statusCode||0,D={statusCode:b,result:null,headers:{}};b===_.NotFound&&a(D);function pe(ie,Le){if(typeof Le=="string"){const at=new Date(Le);if(!isNaN(at.valueOf()))
return at}return Le}let Ce,re;try{re=yield t.readBody(),re&&re.length>0&&(r&&r.deserializeDates?Ce=JSON.parse(re,pe):Ce=JSON.parse(re),D.result=Ce),D.headers=t.message.headers}catch{}if(b>299){let ie;
Ce&&Ce.message?ie=Ce.message:re&&re.length>0?ie=re:ie=`Failed request: (${b})`;const Le=new He(ie,b);Le.result=D.result,g(Le)}else a(D)}))})}}const st=i=>Object.keys(i).reduce((t,r)=>(t[r.toLowerCase()]=
i[r],t),{});var it=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){
try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};class y{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return it(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class w{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=
`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return it(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(t){this.token=t}prepareRequest(t){
if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return it(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var M=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){
function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};
class ce{static createHttpClient(t=!0,r=10){const a={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ce.getRequestToken())],a)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return M(this,void 0,void 0,function*(){var r;const b=(r=(yield ce.createHttpClient().getJson(
t).catch(D=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${D.statusCode}
 
        Error Message: ${D.message}`)})).result)===null||r===void 0?void 0:r.value;if(!b)throw new Error("Response json body do not have ID Token field");return b})}static getIDToken(t){return M(this,
void 0,void 0,function*(){try{let r=ce.getIDTokenUrl();if(t){const g=encodeURIComponent(t);r=`${r}&audience=${g}`}debug(`ID token url is ${r}`);const a=yield ce.getCall(r);return setSecret(a),a}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var he=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){function pe(ie){try{
re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};const{access:me,appendFile:W,
writeFile:J}=T.promises,ne="GITHUB_STEP_SUMMARY",V="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ue{constructor(){this._buffer=""}filePath(){
return he(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[ne];if(!t)throw new Error(`Unable to find environment variable for $${ne}. Check if your runtime en\
vironment supports job summaries.`);try{yield me(t,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,r,a={}){const g=Object.entries(a).map(([b,D])=>` ${b}="${D}"`).join("");return r?`<${t}${g}>${r}</${t}>`:`<${t}${g}>`}write(t){return he(this,void 0,
void 0,function*(){const r=!!t?.overwrite,a=yield this.filePath();return yield(r?J:W)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return he(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.
addEOL():this}addEOL(){return this.addRaw(x.EOL)}addCodeBlock(t,r){const a=Object.assign({},r&&{lang:r}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,r=!1){const a=r?
"ol":"ul",g=t.map(D=>this.wrap("li",D)).join(""),b=this.wrap(a,g);return this.addRaw(b).addEOL()}addTable(t){const r=t.map(g=>{const b=g.map(D=>{if(typeof D=="string")return this.wrap("td",D);const{header:pe,
data:Ce,colspan:re,rowspan:ie}=D,Le=pe?"th":"td",at=Object.assign(Object.assign({},re&&{colspan:re}),ie&&{rowspan:ie});return this.wrap(Le,Ce,at)}).join("");return this.wrap("tr",b)}).join(""),a=this.
wrap("table",r);return this.addRaw(a).addEOL()}addDetails(t,r){const a=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(a).addEOL()}addImage(t,r,a){const{width:g,height:b}=a||{},D=Object.
assign(Object.assign({},g&&{width:g}),b&&{height:b}),pe=this.wrap("img",null,Object.assign({src:t,alt:r},D));return this.addRaw(pe).addEOL()}addHeading(t,r){const a=`h${r}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",b=this.wrap(g,t);return this.addRaw(b).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,r){const a=Object.assign({},r&&{cite:r}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,r){const a=this.wrap("a",t,{href:r});return this.addRaw(a).
addEOL()}}const Q=new ue,we=null,Ne=Q;function ve(i){return i.replace(/[\\]/g,"/")}function Ue(i){return i.replace(/[/]/g,"\\")}function De(i){return i.replace(/[/\\]/g,path.sep)}const Xe=et(import.meta.
url)("string_decoder");var Re=v(434);const $e=et(import.meta.url)("child_process");var Be=v(613),f=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(
function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).
next())})};const{chmod:L,copyFile:de,lstat:ke,mkdir:Me,open:We,readdir:Qe,rename:ot,rm:tt,rmdir:nt,stat:ft,symlink:dt,unlink:Nt}=T.promises,ht=process.platform==="win32";function wt(i){return f(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(i);return ht&&!t.endsWith("\\")?`${t}\\`:t})}const lt=268435456,St=T.constants.O_RDONLY;function Pt(i){return f(this,void 0,void 0,function*(){try{
yield ft(i)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Yt(i){return f(this,arguments,void 0,function*(t,r=!1){return(r?yield ft(t):yield ke(t)).isDirectory()})}function kt(i){if(i=
gt(i),!i)throw new Error('isRooted() parameter "p" cannot be empty');return ht?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function Mt(i,t){return f(this,void 0,void 0,function*(){let r;try{
r=yield ft(i)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${g}`)}if(r&&r.isFile()){if(ht){const g=U.extname(i).toUpperCase();if(t.
some(b=>b.toUpperCase()===g))return i}else if(It(r))return i}const a=i;for(const g of t){i=a+g,r=void 0;try{r=yield ft(i)}catch(b){b.code!=="ENOENT"&&console.log(`Unexpected error attempting to determ\
ine if executable file exists '${i}': ${b}`)}if(r&&r.isFile()){if(ht){try{const b=U.dirname(i),D=U.basename(i).toUpperCase();for(const pe of yield Qe(b))if(D===pe.toUpperCase()){i=U.join(b,pe);break}}catch(b){
console.log(`Unexpected error attempting to determine the actual case of the file '${i}': ${b}`)}return i}else if(It(r))return i}}return""})}function gt(i){return i=i||"",ht?(i=i.replace(/\//g,"\\"),i.
replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,"/")}function It(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.
getuid()}function Bt(){var i;return(i=process.env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var mt=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(
function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).
next())})};function Wt(i,t){return mt(this,arguments,void 0,function*(r,a,g={}){const{force:b,recursive:D,copySourceDirectory:pe}=H(g),Ce=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ce&&Ce.isFile()&&
!b)return;const re=Ce&&Ce.isDirectory()&&pe?path.join(a,path.basename(r)):a;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(D)
yield se(r,re,0,b);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,re)==="")throw new Error(`'${re}' and '${r}' are the s\
ame file`);yield te(r,re,b)}})}function _t(i,t){return mt(this,arguments,void 0,function*(r,a,g={}){if(yield ioUtil.exists(a)){let b=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(r)),
b=yield ioUtil.exists(a)),b)if(g.force==null||g.force)yield Ut(a);else throw new Error("Destination already exists")}yield vt(path.dirname(a)),yield ioUtil.rename(r,a)})}function Ut(i){return mt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function vt(i){return mt(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,
{recursive:!0})})}function k(i,t){return mt(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(t){const a=yield k(i,!1);if(!a)throw ht?new Error(`Unable to locate \
executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for \
an executable file.`):new Error(`Unable to locate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also check the file mode to verify the file is executable.`);return a}const r=yield z(i);return r&&r.length>0?r[0]:""})}function z(i){return mt(this,void 0,void 0,function*(){if(!i)throw new Error(
"parameter 'tool' is required");const t=[];if(ht&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(U.delimiter))g&&t.push(g);if(kt(i)){const g=yield Mt(i,t);return g?[g]:[]}if(i.includes(U.
sep))return[];const r=[];if(process.env.PATH)for(const g of process.env.PATH.split(U.delimiter))g&&r.push(g);const a=[];for(const g of r){const b=yield Mt(U.join(g,i),t);b&&a.push(b)}return a})}function H(i){
const t=i.force==null?!0:i.force,r=!!i.recursive,a=i.copySourceDirectory==null?!0:!!i.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:a}}function se(i,t,r,a){return mt(this,void 0,void 0,
function*(){if(r>=255)return;r++,yield vt(t);const g=yield ioUtil.readdir(i);for(const b of g){const D=`${i}/${b}`,pe=`${t}/${b}`;(yield ioUtil.lstat(D)).isDirectory()?yield se(D,pe,r,a):yield te(D,pe,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(i)).mode)})}function te(i,t,r){return mt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(i,t))})}const xe=et(import.meta.url)("timers");var _e=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){
function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};
const Pe=process.platform==="win32";class ze extends Re.EventEmitter{constructor(t,r,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let b=r?"":
"[command]";if(Pe)if(this._isCmdFile()){b+=a;for(const D of g)b+=` ${D}`}else if(t.windowsVerbatimArguments){b+=`"${a}"`;for(const D of g)b+=` ${D}`}else{b+=this._windowsQuoteCmdArg(a);for(const D of g)
b+=` ${this._windowsQuoteCmdArg(D)}`}else{b+=a;for(const D of g)b+=` ${D}`}return b}_processLineBuffer(t,r,a){try{let g=r+t.toString(),b=g.indexOf(x.EOL);for(;b>-1;){const D=g.substring(0,b);a(D),g=g.
substring(b+x.EOL.length),b=g.indexOf(x.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(Pe&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)r+=" ",r+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return r+='"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const D of t)if(r.some(
pe=>pe===D)){a=!0;break}if(!a)return t;let g='"',b=!0;for(let D=t.length;D>0;D--)g+=t[D-1],b&&t[D-1]==="\\"?g+="\\":t[D-1]==='"'?(b=!0,g+='"'):b=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',a=!0;for(let g=t.length;g>0;g--)r+=t[g-1],a&&t[g-1]===
"\\"?r+="\\":t[g-1]==='"'?(a=!0,r+="\\"):a=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${r}"`),
a}exec(){return _e(this,void 0,void 0,function*(){return!kt(this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield k(this.toolPath,!0),new Promise((t,r)=>_e(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const re of this.
args)this._debug(`   ${re}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+x.EOL);const g=new rt(a,this.toolPath);if(g.on("debug",re=>{
this._debug(re)}),this.options.cwd&&!(yield Pt(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const b=this._getSpawnFileName(),D=$e.spawn(b,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,b));let pe="";D.stdout&&D.stdout.on("data",re=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(re),!a.silent&&a.outStream&&a.outStream.
write(re),pe=this._processLineBuffer(re,pe,ie=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(ie)})});let Ce="";if(D.stderr&&D.stderr.on("data",re=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(re),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(re),Ce=this._processLineBuffer(
re,Ce,ie=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(ie)})}),D.on("error",re=>{g.processError=re.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
D.on("exit",re=>{g.processExitCode=re,g.processExited=!0,this._debug(`Exit code ${re} received from tool '${this.toolPath}'`),g.CheckComplete()}),D.on("close",re=>{g.processExitCode=re,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(re,ie)=>{pe.length>0&&this.emit("stdline",pe),Ce.length>0&&this.emit("errlin\
e",Ce),D.removeAllListeners(),re?r(re):t(ie)}),this.options.input){if(!D.stdin)throw new Error("child process missing stdin");D.stdin.end(this.options.input)}}))})}}function Ye(i){const t=[];let r=!1,
a=!1,g="";function b(D){a&&D!=='"'&&(g+="\\"),g+=D,a=!1}for(let D=0;D<i.length;D++){const pe=i.charAt(D);if(pe==='"'){a?b(pe):r=!r;continue}if(pe==="\\"&&a){b(pe);continue}if(pe==="\\"&&r){a=!0;continue}
if(pe===" "&&!r){g.length>0&&(t.push(g),g="");continue}b(pe)}return g.length>0&&t.push(g.trim()),t}class rt extends Re.EventEmitter{constructor(t,r){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=r,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,xe.setTimeout)(rt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ze=function(i,t,r,a){function g(b){return b instanceof
r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(
ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};function ut(i,t,r){return Ze(this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,r).exec()})}function $t(i,t,r){return Ze(this,void 0,void 0,function*(){var a,g;let b="",
D="";const pe=new StringDecoder("utf8"),Ce=new StringDecoder("utf8"),re=(a=r?.listeners)===null||a===void 0?void 0:a.stdout,ie=(g=r?.listeners)===null||g===void 0?void 0:g.stderr,Le=ct=>{D+=Ce.write(ct),
ie&&ie(ct)},at=ct=>{b+=pe.write(ct),re&&re(ct)},zt=Object.assign(Object.assign({},r?.listeners),{stdout:at,stderr:Le}),mn=yield ut(i,t,Object.assign(Object.assign({},r),{listeners:zt}));return b+=pe.end(),
D+=Ce.end(),{exitCode:mn,stdout:b,stderr:D}})}var qe=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(function(b,D){function pe(ie){try{re(a.
next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).next())})};const yt=()=>qe(void 0,void 0,
void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:i.trim()}}),xt=()=>qe(void 0,void 0,void 0,function*(){var i,t,r,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),b=(t=(i=g.match(/ProductVersion:\s*(.+)/))===null||i===void 0?void 0:i[1])!==null&&t!==void 0?t:"";return{name:(a=(r=g.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&a!==void 0?a:"",version:b}}),Ct=()=>qe(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=i.
trim().split(`
`);return{name:t,version:r}}),bt=x.platform(),Dt=x.arch(),jt=bt==="win32",Zt=bt==="darwin",cn=bt==="linux";function xn(){return qe(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield jt?yt():Zt?xt():Ct()),{platform:bt,arch:Dt,isWindows:jt,isMacOS:Zt,isLinux:cn})})}var Lt=function(i,t,r,a){function g(b){return b instanceof r?b:new r(function(D){D(b)})}return new(r||(r=Promise))(
function(b,D){function pe(ie){try{re(a.next(ie))}catch(Le){D(Le)}}function Ce(ie){try{re(a.throw(ie))}catch(Le){D(Le)}}function re(ie){ie.done?b(ie.value):g(ie.value).then(pe,Ce)}re((a=a.apply(i,t||[])).
next())})},Ht;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Ht||(Ht={}));function Qt(i,t){const r=toCommandValue(t);if(process.env[i]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,t));issueCommand("set-env",{name:i},r)}function qt(i){le("add-mask",{},i)}function un(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function Kt(i,t){const r=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${i}`);return t&&t.trimWhitespace===!1?r:r.trim()}function En(i,t){const r=Kt(i,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?r:r.map(a=>a.trim())}function Ot(i,t){const r=["true","True","TRUE"],a=["false","False","FALSE"],g=Kt(i,t);if(r.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function en(i,t){if(process.env.GITHUB_OUTPUT||"")return P("OUTPUT",S(i,t));process.stdout.write(x.EOL),le("set-output",{name:i},
X(t))}function fn(i){issue("echo",i?"on":"off")}function tn(i){process.exitCode=Ht.Failure,Gt(i)}function nn(){return process.env.RUNNER_DEBUG==="1"}function Ft(i){le("debug",{},i)}function Gt(i,t={}){
le("error",oe(t),i instanceof Error?i.toString():i)}function dn(i,t={}){le("warning",oe(t),i instanceof Error?i.toString():i)}function ln(i,t={}){le("notice",oe(t),i instanceof Error?i.toString():i)}function rn(i){
process.stdout.write(i+x.EOL)}function Xt(i){issue("group",i)}function At(){issue("endgroup")}function Tt(i,t){return Lt(this,void 0,void 0,function*(){Xt(i);let r;try{r=yield t()}finally{At()}return r})}
function sn(i,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,t));issueCommand("save-state",{name:i},toCommandValue(t))}function hn(i){return process.env[`S\
TATE_${i}`]||""}function Vt(i){return Lt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Ee,Se,v)=>{function x(fe){const F=fe.protocol==="https:";if(X(fe))return;const G=F?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(G)try{return new le(G)}catch{if(!G.startsWith("http://")&&!G.startsWith("https://"))return new le(`ht\
tp://${G}`)}else return}function X(fe){if(!fe.hostname)return!1;const F=fe.hostname;if(oe(F))return!0;const G=process.env.no_proxy||process.env.NO_PROXY||"";if(!G)return!1;let R;fe.port?R=Number(fe.port):
fe.protocol==="http:"?R=80:fe.protocol==="https:"&&(R=443);const $=[fe.hostname.toUpperCase()];typeof R=="number"&&$.push(`${$[0]}:${R}`);for(const N of G.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(N==="*"||$.some(T=>T===N||T.endsWith(`.${N}`)||N.startsWith(".")&&T.endsWith(`${N}`)))return!0;return!1}function oe(fe){const F=fe.toLowerCase();return F==="localhost"||F.startsWith("127.")||
F.startsWith("[::1]")||F.startsWith("[0:0:0:0:0:0:0:1]")}class le extends URL{constructor(F,G){super(F,G),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ee,Se,v)=>{v.d(Se,{E:()=>le});class x{diff(F,G,R={}){let $;typeof R=="function"?($=R,R=
{}):"callback"in R&&($=R.callback);const N=this.castInput(F,R),T=this.castInput(G,R),P=this.removeEmpty(this.tokenize(N,R)),S=this.removeEmpty(this.tokenize(T,R));return this.diffWithOptionsObj(P,S,R,
$)}diffWithOptionsObj(F,G,R,$){var N;const T=_=>{if(_=this.postProcess(_,R),$){setTimeout(function(){$(_)},0);return}else return _},P=G.length,S=F.length;let U=1,I=P+S;R.maxEditLength!=null&&(I=Math.min(
I,R.maxEditLength));const B=(N=R.timeout)!==null&&N!==void 0?N:1/0,j=Date.now()+B,O=[{oldPos:-1,lastComponent:void 0}];let o=this.extractCommon(O[0],G,F,0,R);if(O[0].oldPos+1>=S&&o+1>=P)return T(this.
buildValues(O[0].lastComponent,G,F));let u=-1/0,p=1/0;const E=()=>{for(let _=Math.max(u,-U);_<=Math.min(p,U);_+=2){let Z;const Y=O[_-1],ee=O[_+1];Y&&(O[_-1]=void 0);let Oe=!1;if(ee){const ae=ee.oldPos-
_;Oe=ee&&0<=ae&&ae<P}const Te=Y&&Y.oldPos+1<S;if(!Oe&&!Te){O[_]=void 0;continue}if(!Te||Oe&&Y.oldPos<ee.oldPos?Z=this.addToPath(ee,!0,!1,0,R):Z=this.addToPath(Y,!1,!0,1,R),o=this.extractCommon(Z,G,F,_,
R),Z.oldPos+1>=S&&o+1>=P)return T(this.buildValues(Z.lastComponent,G,F))||!0;O[_]=Z,Z.oldPos+1>=S&&(p=Math.min(p,_-1)),o+1>=P&&(u=Math.max(u,_+1))}U++};if($)(function _(){setTimeout(function(){if(U>I||
Date.now()>j)return $(void 0);E()||_()},0)})();else for(;U<=I&&Date.now()<=j;){const _=E();if(_)return _}}addToPath(F,G,R,$,N){const T=F.lastComponent;return T&&!N.oneChangePerToken&&T.added===G&&T.removed===
R?{oldPos:F.oldPos+$,lastComponent:{count:T.count+1,added:G,removed:R,previousComponent:T.previousComponent}}:{oldPos:F.oldPos+$,lastComponent:{count:1,added:G,removed:R,previousComponent:T}}}extractCommon(F,G,R,$,N){
const T=G.length,P=R.length;let S=F.oldPos,U=S-$,I=0;for(;U+1<T&&S+1<P&&this.equals(R[S+1],G[U+1],N);)U++,S++,I++,N.oneChangePerToken&&(F.lastComponent={count:1,previousComponent:F.lastComponent,added:!1,
removed:!1});return I&&!N.oneChangePerToken&&(F.lastComponent={count:I,previousComponent:F.lastComponent,added:!1,removed:!1}),F.oldPos=S,U}equals(F,G,R){return R.comparator?R.comparator(F,G):F===G||!!R.
ignoreCase&&F.toLowerCase()===G.toLowerCase()}removeEmpty(F){const G=[];for(let R=0;R<F.length;R++)F[R]&&G.push(F[R]);return G}castInput(F,G){return F}tokenize(F,G){return Array.from(F)}join(F){return F.
join("")}postProcess(F,G){return F}get useLongestToken(){return!1}buildValues(F,G,R){const $=[];let N;for(;F;)$.push(F),N=F.previousComponent,delete F.previousComponent,F=N;$.reverse();const T=$.length;
let P=0,S=0,U=0;for(;P<T;P++){const I=$[P];if(I.removed)I.value=this.join(R.slice(U,U+I.count)),U+=I.count;else{if(!I.added&&this.useLongestToken){let B=G.slice(S,S+I.count);B=B.map(function(j,O){const o=R[U+
O];return o.length>j.length?o:j}),I.value=this.join(B)}else I.value=this.join(G.slice(S,S+I.count));S+=I.count,I.added||(U+=I.count)}}return $}}class X extends x{tokenize(F){return F.slice()}join(F){return F}removeEmpty(F){
return F}}const oe=new X;function le(fe,F,G){return oe.diff(fe,F,G)}})},vn={};function Et(Ee){var Se=vn[Ee];if(Se!==void 0)return Se.exports;var v=vn[Ee]={exports:{}},x=!0;try{wr[Ee](v,v.exports,Et),x=
!1}finally{x&&delete vn[Ee]}return v.exports}typeof Et<"u"&&(Et.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ee=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",v=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",x=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(le=>le.r--),oe.forEach(le=>le.r--?le.r++:le()))},X=oe=>oe.map(le=>{if(le!==null&&typeof le=="object"){if(le[Ee])return le;if(le.then){var fe=[];fe.d=0,le.then(
R=>{F[Se]=R,x(fe)},R=>{F[v]=R,x(fe)});var F={};return F[Ee]=R=>R(fe),F}}var G={};return G[Ee]=R=>{},G[Se]=le,G});Et.a=(oe,le,fe)=>{var F;fe&&((F=[]).d=-1);var G=new Set,R=oe.exports,$,N,T,P=new Promise(
(S,U)=>{T=U,N=S});P[Se]=R,P[Ee]=S=>(F&&S(F),G.forEach(S),P.catch(U=>{})),oe.exports=P,le(S=>{$=X(S);var U,I=()=>$.map(j=>{if(j[v])throw j[v];return j[Se]}),B=new Promise(j=>{U=()=>j(I),U.r=0;var O=o=>o!==
F&&!G.has(o)&&(G.add(o),o&&!o.d&&(U.r++,o.push(U)));$.map(o=>o[Ee](O))});return U.r?B:I()},S=>(S?T(P[v]=S):N(R),x(F))),F&&F.d<0&&(F.d=0)}})(),Et.d=(Ee,Se)=>{for(var v in Se)Et.o(Se,v)&&!Et.o(Ee,v)&&Object.
defineProperty(Ee,v,{enumerable:!0,get:Se[v]})},Et.o=(Ee,Se)=>Object.prototype.hasOwnProperty.call(Ee,Se);var In=Et(384);In=await In;
