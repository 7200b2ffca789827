import{createRequire as nt}from"module";const Pr={};var Nr={313:(Ae=>{Ae.exports=Te;function Te(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Te.prototype.go=function(V){
this.pending<this.max?b(this,V):this.waiting.push(V)},Te.prototype.wait=function(V){this.pending===0?V(this.error):this.listeners.push(V)},Te.prototype.hold=function(){return x(this)};function x(V){V.
pending+=1;var oe=!1;return he;function he(D){if(oe)throw new Error("callback called twice");if(oe=!0,V.error=V.error||D,V.pending-=1,V.waiting.length>0&&V.pending<V.max)b(V,V.waiting.shift());else if(V.
pending===0){var X=V.listeners;V.listeners=[],X.forEach(fe)}}function fe(D){D(V.error)}}function b(V,oe){oe(x(V))}}),770:((Ae,Te,x)=>{x(218)}),218:((Ae,Te,x)=>{var b,V=x(278),oe=x(756),he=x(611),fe=x(
692),D=x(434),X=x(613),M=x(23);b=A,b=L,b=T,b=N;function A(F){var p=new O(F);return p.request=he.request,p}function L(F){var p=new O(F);return p.request=he.request,p.createSocket=U,p.defaultPort=443,p}
function T(F){var p=new O(F);return p.request=fe.request,p}function N(F){var p=new O(F);return p.request=fe.request,p.createSocket=U,p.defaultPort=443,p}function O(F){var p=this;p.options=F||{},p.proxyOptions=
p.options.proxy||{},p.maxSockets=p.options.maxSockets||he.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",function(h,l,R,K){for(var q=_(l,R,K),ne=0,ce=p.requests.length;ne<ce;++ne){var pe=p.
requests[ne];if(pe.host===q.host&&pe.port===q.port){p.requests.splice(ne,1),pe.request.onSocket(h);return}}h.destroy(),p.removeSocket(h)})}M.inherits(O,D.EventEmitter),O.prototype.addRequest=function(p,c,h,l){
var R=this,K=W({request:p},R.options,_(c,h,l));if(R.sockets.length>=this.maxSockets){R.requests.push(K);return}R.createSocket(K,function(q){q.on("free",ne),q.on("close",ce),q.on("agentRemove",ce),p.onSocket(
q);function ne(){R.emit("free",q,K)}function ce(pe){R.removeSocket(q),q.removeListener("free",ne),q.removeListener("close",ce),q.removeListener("agentRemove",ce)}})},O.prototype.createSocket=function(p,c){
var h=this,l={};h.sockets.push(l);var R=W({},h.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&(R.localAddress=p.localAddress),R.proxyAuth&&
(R.headers=R.headers||{},R.headers["Proxy-Authorization"]="Basic "+new Buffer(R.proxyAuth).toString("base64")),j("making CONNECT request");var K=h.request(R);K.useChunkedEncodingByDefault=!1,K.once("r\
esponse",q),K.once("upgrade",ne),K.once("connect",ce),K.once("error",pe),K.end();function q(xe){xe.upgrade=!0}function ne(xe,Ee,me){process.nextTick(function(){ce(xe,Ee,me)})}function ce(xe,Ee,me){if(K.
removeAllListeners(),Ee.removeAllListeners(),xe.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",xe.statusCode),Ee.destroy();var Ue=new Error("tunneling socket could not \
be established, statusCode="+xe.statusCode);Ue.code="ECONNRESET",p.request.emit("error",Ue),h.removeSocket(l);return}if(me.length>0){j("got illegal response body from proxy"),Ee.destroy();var Ue=new Error(
"got illegal response body from proxy");Ue.code="ECONNRESET",p.request.emit("error",Ue),h.removeSocket(l);return}return j("tunneling connection has established"),h.sockets[h.sockets.indexOf(l)]=Ee,c(Ee)}
function pe(xe){K.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,xe.message,xe.stack);var Ee=new Error("tunneling socket could not be established, cause="+xe.message);Ee.code="ECONNRESET",p.request.emit("error",Ee),h.removeSocket(l)}},O.prototype.removeSocket=function(p){
var c=this.sockets.indexOf(p);if(c!==-1){this.sockets.splice(c,1);var h=this.requests.shift();h&&this.createSocket(h,function(l){h.request.onSocket(l)})}};function U(F,p){var c=this;O.prototype.createSocket.
call(c,F,function(h){var l=F.request.getHeader("host"),R=W({},c.options,{socket:h,servername:l?l.replace(/:.*$/,""):F.host}),K=oe.connect(0,R);c.sockets[c.sockets.indexOf(h)]=K,p(K)})}function _(F,p,c){
return typeof F=="string"?{host:F,port:p,localAddress:c}:F}function W(F){for(var p=1,c=arguments.length;p<c;++p){var h=arguments[p];if(typeof h=="object")for(var l=Object.keys(h),R=0,K=l.length;R<K;++R){
var q=l[R];h[q]!==void 0&&(F[q]=h[q])}}return F}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var F=Array.prototype.slice.call(arguments);typeof F[0]=="string"?F[0]=
"TUNNEL: "+F[0]:F.unshift("TUNNEL:"),console.error.apply(console,F)}:j=function(){},b=j}),248:(Ae=>{const Te=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function x(b){let V=-1;for(let oe of b)V=Te[(V^oe)&255]^V>>>8;return(V^-1)>>>0}Ae.exports=x}),502:((Ae,Te,x)=>{var b=x(896),V=x(23),oe=x(203),he=oe.Readable,fe=oe.PassThrough,D=x(313),X=x(
434).EventEmitter;Te.BufferSlicer=L,Te.FdSlicer=M,V.inherits(M,X);function M(T){X.call(this),this.fd=T,this.pend=new D,this.pend.max=1,this.refCount=0}M.prototype.read=function(T,N,O,U,_){var W=this;W.
pend.go(function(j){b.read(W.fd,T,N,O,U,function(F,p,c){j(),_(F,p,c)})})},M.prototype.createReadStream=function(T){return new A(this,T)},M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;b.close(T.fd,N);function N(O){O?T.emit("error",O):T.emit("close")}},V.inherits(A,he);function A(T,N){
N=N||{},he.call(this,N),this.context=T,this.context.ref(),this.start=N.start||0,this.endOffset=N.end,this.pos=this.start}A.prototype._read=function(T){var N=this,O=Math.min(N._readableState.highWaterMark,
T);if(N.endOffset!=null&&(O=Math.min(O,N.endOffset-N.pos)),O<=0){N.push(null),this._cleanup();return}N.context.pend.go(function(U){var _=Buffer.allocUnsafe(O);b.read(N.context.fd,_,0,O,N.pos,function(W,j){
W?N.destroy(W):j===0?(N.push(null),N._cleanup()):(N.pos+=j,N.push(_.slice(0,j))),U()})})},A.prototype._destroy=function(T,N){this._cleanup(),N(T)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},V.inherits(L,X);function L(T){X.call(this),this.refCount=0,this.buffer=T}L.prototype.read=function(T,N,O,U,_){if(!(0<=N&&N<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+N+" <= "+T.length);if(U<0)throw new RangeError("position is negative: "+U);if(N+O>T.length&&(O=T.length-N),U+O>this.buffer.length&&(O=this.buffer.length-U),O<=0){setImmediate(function(){
_(null,0)});return}this.buffer.copy(T,N,U,U+O),setImmediate(function(){_(null,O)})},L.prototype.createReadStream=function(T){T=T||{};var N=new fe(T);N.start=T.start||0,N.endOffset=T.end,N.pos=N.endOffset||
this.buffer.length;for(var O=this.buffer.slice(N.start,N.pos),U=65536,_=0;;){var W=_+U;if(W>=O.length){_<O.length&&N.write(O.slice(_,O.length));break}N.write(O.slice(_,W)),_=W}return N.end(),N},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ae,Te,x)=>{var b,V=x(896),oe=x(106),he=x(502),fe=x(23),D=x(434).
EventEmitter,X=x(203).Transform,M=x(203).PassThrough,A=x(203).Writable;const L=typeof oe.crc32=="function"?oe.crc32:x(248);b=_,b=W,b=j,b=F,b=T,b=N,Te.SY=O,b=U,b=K,Te.ax=q,b=ne,b=ce,b=p,b=l,b=R,b=Ee;function T(w,g){
return new Promise((J,C)=>{_(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);J(be)})})}function N(w,g){return new Promise((J,C)=>{W(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);
J(be)})})}function O(w,g){return new Promise((J,C)=>{j(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);J(be)})})}function U(w,g,J){return new Promise((C,de)=>{F(w,g,{...J,lazyEntries:!0},function(be,ge){
if(be)return de(be);C(ge)})})}function _(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!0),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.
decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),J==null&&(J=qe),V.open(w,"r",function(C,de){if(C)return J(C);W(de,g,function(be,ge){
be&&V.close(de,qe),J(be,ge)})})}function W(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!1),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&
(g.decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),J==null&&(J=qe),V.fstat(w,function(C,de){if(C)return J(C);var be=new he.FdSlicer(
w);F(be,de.size,g,J)})}function j(w,g,J){typeof g=="function"&&(J=g,g=null),g==null&&(g={}),g.autoClose=!1,g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.decodeStrings=!0),g.validateEntrySizes==
null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1);var C=new he.BufferSlicer(w);F(C,w.length,g,J)}function F(w,g,J,C){typeof J=="function"&&(C=J,J=null),J==null&&(J={}),J.
autoClose==null&&(J.autoClose=!0),J.lazyEntries==null&&(J.lazyEntries=!1),J.decodeStrings==null&&(J.decodeStrings=!0);var de=!!J.decodeStrings;if(J.validateEntrySizes==null&&(J.validateEntrySizes=!0),
J.strictFileNames==null&&(J.strictFileNames=!1),C==null&&(C=qe),typeof g!="number")throw new Error("expected totalSize parameter to be a number");if(g>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var be=22,ge=20,Ne=65535,G=Math.min(ge+be+Ne,g),Q=Qe(G),z=g-Q.length;pe(w,Q,0,G,
z,function(le){if(le)return C(le);for(var ee=G-be;ee>=0;ee-=1)if(Q.readUInt32LE(ee)===101010256){var ie=Q.subarray(ee),ve=ie.readUInt16LE(4),Ie=ie.readUInt16LE(10),Me=ie.readUInt32LE(16),Fe=ie.readUInt16LE(
20),ze=ie.length-be;if(Fe!==ze)return C(new Error("Invalid comment length. Expected: "+ze+". Found: "+Fe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Ve=de?He(ie.subarray(22),!1):ie.subarray(22);if(ee-ge>=0&&Q.readUInt32LE(ee-ge)===117853008){var je=Q.subarray(ee-ge,ee-ge+ge),ke=Ze(je,8),k=Qe(56);return pe(w,k,0,k.length,ke,function(E){
return E?C(E):k.readUInt32LE(0)!==101075792?C(new Error("invalid zip64 end of central directory record signature")):(ve=k.readUInt32LE(16),ve!==0?C(new Error("multi-disk zip files are not supported: f\
ound disk number: "+ve)):(Ie=Ze(k,32),Me=Ze(k,48),C(null,new p(w,Me,g,Ie,Ve,J.autoClose,J.lazyEntries,de,J.validateEntrySizes,J.strictFileNames))))})}return ve!==0?C(new Error("multi-disk zip files ar\
e not supported: found disk number: "+ve)):C(null,new p(w,Me,g,Ie,Ve,J.autoClose,J.lazyEntries,de,J.validateEntrySizes,J.strictFileNames))}C(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}fe.inherits(p,D);function p(w,g,J,C,de,be,ge,Ne,G,Q){var z=this;D.call(z),z.reader=w,z.reader.on("error",function(le){h(z,le)}),z.reader.once("cl\
ose",function(){z.emit("close")}),z.readEntryCursor=g,z.fileSize=J,z.entryCount=C,z.comment=de,z.entriesRead=0,z.autoClose=!!be,z.lazyEntries=!!ge,z.decodeStrings=!!Ne,z.validateEntrySizes=!!G,z.strictFileNames=
!!Q,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(w,g){w.autoClose&&
w.close(),h(w,g)}function h(w,g){w.emittedError||(w.emittedError=!0,w.emit("error",g))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},p.prototype._readEntry=function(){var w=this;if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){
var g=Qe(46);pe(w.reader,g,0,g.length,w.readEntryCursor,function(J){if(J)return c(w,J);if(!w.emittedError){var C=new l,de=g.readUInt32LE(0);if(de!==33639248)return c(w,new Error("invalid central direc\
tory file header signature: 0x"+de.toString(16)));if(C.versionMadeBy=g.readUInt16LE(4),C.versionNeededToExtract=g.readUInt16LE(6),C.generalPurposeBitFlag=g.readUInt16LE(8),C.compressionMethod=g.readUInt16LE(
10),C.lastModFileTime=g.readUInt16LE(12),C.lastModFileDate=g.readUInt16LE(14),C.crc32=g.readUInt32LE(16),C.compressedSize=g.readUInt32LE(20),C.uncompressedSize=g.readUInt32LE(24),C.fileNameLength=g.readUInt16LE(
28),C.extraFieldLength=g.readUInt16LE(30),C.fileCommentLength=g.readUInt16LE(32),C.internalFileAttributes=g.readUInt16LE(36),C.externalFileAttributes=g.readUInt32LE(38),C.relativeOffsetOfLocalHeader=g.
readUInt32LE(42),C.generalPurposeBitFlag&64)return c(w,new Error("strong encryption is not supported"));w.readEntryCursor+=46,g=Qe(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),pe(w.reader,
g,0,g.length,w.readEntryCursor,function(be){if(be)return c(w,be);if(!w.emittedError){C.fileNameRaw=g.subarray(0,C.fileNameLength);var ge=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=g.subarray(
C.fileNameLength,ge),C.fileCommentRaw=g.subarray(ge,ge+C.fileCommentLength);try{C.extraFields=ce(C.extraFieldRaw)}catch(Ie){return c(w,Ie)}if(w.decodeStrings){var Ne=(C.generalPurposeBitFlag&2048)!==0;
C.fileComment=He(C.fileCommentRaw,Ne),C.fileName=q(C.generalPurposeBitFlag,C.fileNameRaw,C.extraFields,w.strictFileNames);var G=ne(C.fileName);if(G!=null)return c(w,new Error(G))}else C.fileComment=C.
fileCommentRaw,C.fileName=C.fileNameRaw;C.comment=C.fileComment,w.readEntryCursor+=g.length,w.entriesRead+=1;for(var Q=0;Q<C.extraFields.length;Q++){var z=C.extraFields[Q];if(z.id===1){var le=z.data,ee=0;
if(C.uncompressedSize===4294967295){if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=Ze(le,ee),ee+=8}if(C.compressedSize===
4294967295){if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include compressed size"));C.compressedSize=Ze(le,ee),ee+=8}if(C.relativeOffsetOfLocalHeader===4294967295){
if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include relative header offset"));C.relativeOffsetOfLocalHeader=Ze(le,ee),ee+=8}break}}if(w.validateEntrySizes&&
C.compressionMethod===0){var ie=C.uncompressedSize;if(C.isEncrypted()&&(ie+=12),C.compressedSize!==ie){var ve="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;
return c(w,new Error(ve))}}w.emit("entry",C),w.lazyEntries||w._readEntry()}})}})}},p.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");w.hasEachEntryBeenCalled=!0;let g=null;w.on("entry",C),w.on("end",de),w.on("error",be);function J(){
w.removeListener("entry",C),w.removeListener("end",de),w.removeListener("error",be),w.autoClose&&w.close()}function C(ge){let{resolve:Ne}=g;g=null,Ne({value:ge})}function de(){let{resolve:ge}=g;g=null,
J(),ge({done:!0})}function be(ge){let{reject:Ne}=g;g=null,J(),Ne(ge)}return{[Symbol.asyncIterator](){return this},next(){const ge=new Promise((Ne,G)=>{if(g!=null)throw new Error("next() called before \
previous Promise was resolved.");g={resolve:Ne,reject:G}});return w.readEntry(),ge},return(ge){return J(),Promise.resolve({done:!0,value:ge})},throw(ge){return J(),Promise.reject(ge)}}},p.prototype.openReadStream=
function(w,g,J){var C=this,de=0,be=w.compressedSize;if(J==null&&(J=g,g=null),g==null)g={};else{if(g.decodeFileData===!1){if(g.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(g.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(g.decrypt!=null){if(!w.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(g.decrypt!==!1)throw new Error("invalid options.decrypt value: "+g.decrypt);if(w.isCompressed()&&g.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(g.decompress!=null){if(!w.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(g.decompress===!1||g.decompress===!0))throw new Error("invalid options.decompress value: "+g.decompress);Ne=g.decompress}}
if(g.start!=null){if(de=g.start,de<0)throw new Error("options.start < 0");if(de>w.compressedSize)throw new Error("options.start > entry.compressedSize")}if(g.end!=null){if(be=g.end,be<0)throw new Error(
"options.end < 0");if(be>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(be<de)throw new Error("options.end < options.start")}}var ge=g.decodeFileData===!1||(w.compressionMethod===
0||w.compressionMethod===8&&g.decompress===!1)&&(!w.isEncrypted()||g.decrypt===!1);if((g.start!=null||g.end!=null)&&!ge)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!C.isOpen)return J(new Error("closed"));if(w.isEncrypted()&&!ge&&g.decrypt!==!1)return J(new Error("entry is encrypted, and options.decodeFileData !== false"));var Ne;if(ge)
Ne=!1;else if(w.compressionMethod===8)Ne=g.decodeFileData!==!0;else return J(new Error("unsupported compression method: "+w.compressionMethod));C.readLocalFileHeader(w,{minimal:!0},function(G,Q){if(G)
return J(G);C.openReadStreamLowLevel(Q.fileDataStart,w.compressedSize,de,be,Ne,w.uncompressedSize,J)})},p.prototype.openReadStreamLowLevel=function(w,g,J,C,de,be,ge){var Ne=this,G=w+g,Q=Ne.reader.createReadStream(
{start:w+J,end:w+C}),z=Q;if(de){var le=!1,ee=oe.createInflateRaw();Q.on("error",function(ie){setImmediate(function(){le||ee.emit("error",ie)})}),Q.pipe(ee),Ne.validateEntrySizes?(z=new xe(be),ee.on("e\
rror",function(ie){setImmediate(function(){le||z.emit("error",ie)})}),ee.pipe(z)):z=ee,rt(z,function(){le=!0,ee!==z&&ee.unpipe(z),Q.unpipe(ee),Q.destroy()})}ge(null,z)},p.prototype.readLocalFileHeader=
function(w,g,J){var C=this;J==null&&(J=g,g=null),g==null&&(g={}),C.reader.ref();var de=Qe(30);pe(C.reader,de,0,de.length,w.relativeOffsetOfLocalHeader,function(be){try{if(be)return J(be);var ge=de.readUInt32LE(
0);if(ge!==67324752)return J(new Error("invalid local file header signature: 0x"+ge.toString(16)));var Ne=de.readUInt16LE(26),G=de.readUInt16LE(28),Q=w.relativeOffsetOfLocalHeader+30+Ne+G;if(Q+w.compressedSize>
C.fileSize)return J(new Error("file data overflows file bounds: "+Q+" + "+w.compressedSize+" > "+C.fileSize));if(g.minimal)return J(null,{fileDataStart:Q});var z=new R;z.fileDataStart=Q,z.versionNeededToExtract=
de.readUInt16LE(4),z.generalPurposeBitFlag=de.readUInt16LE(6),z.compressionMethod=de.readUInt16LE(8),z.lastModFileTime=de.readUInt16LE(10),z.lastModFileDate=de.readUInt16LE(12),z.crc32=de.readUInt32LE(
14),z.compressedSize=de.readUInt32LE(18),z.uncompressedSize=de.readUInt32LE(22),z.fileNameLength=Ne,z.extraFieldLength=G,de=Qe(Ne+G),C.reader.ref(),pe(C.reader,de,0,de.length,w.relativeOffsetOfLocalHeader+
30,function(le){try{return le?J(le):(z.fileName=de.subarray(0,Ne),z.extraField=de.subarray(Ne),J(null,z))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},p.prototype.openReadStreamPromise=function(w,g){
return new Promise((J,C)=>{this.openReadStream(w,g,function(de,be){if(de)return C(de);J(be)})})},p.prototype.openReadStreamLowLevelPromise=function(w,g,J,C,de,be){return new Promise((ge,Ne)=>{this.openReadStream(
w,g,J,C,de,be,function(G,Q){if(G)return Ne(G);ge(Q)})})},p.prototype.readLocalFileHeaderPromise=function(w,g){return new Promise((J,C)=>{this.readLocalFileHeader(w,g,function(de,be){if(de)return C(de);
J(be)})})};function l(){}l.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var g=0;g<this.extraFields.length;g++){var J=this.extraFields[g];if(J.id===21589){var C=J.data;
if(C.length<5)continue;var de=C[0],be=1;if(!(de&be))continue;var ge=C.readInt32LE(1);return new Date(ge*1e3)}else if(J.id===10){var C=J.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==
24)continue;var Ne=C.readUInt32LE(8)+4294967296*C.readInt32LE(12),G=Ne/1e4-116444736e5;return new Date(G)}}return K(this.lastModFileDate,this.lastModFileTime,w.timezone)},l.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},l.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},l.prototype.isCompressed=function(){
return this.compressionMethod===8};function R(){}function K(w,g,J){var C=w&31,de=(w>>5&15)-1,be=(w>>9&127)+1980,ge=0,Ne=(g&31)*2,G=g>>5&63,Q=g>>11&31;if(J==null||J==="local")return new Date(be,de,C,Q,
G,Ne,ge);if(J==="UTC")return new Date(Date.UTC(be,de,C,Q,G,Ne,ge));throw new Error("unrecognized options.timezone: "+options.timezone)}function q(w,g,J,C){for(var de=null,be=0;be<J.length;be++){var ge=J[be];
if(ge.id===28789){if(ge.data.length<6||ge.data.readUInt8(0)!==1)continue;var Ne=ge.data.readUInt32LE(1);if(L(g)!==Ne)continue;de=He(ge.data.subarray(5),!0);break}}if(de==null){var G=(w&2048)!==0;de=He(
g,G)}return C||(de=de.replace(/\\/g,"/")),de}function ne(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf(
"..")!==-1?"invalid relative path: "+w:null}function ce(w){for(var g=[],J=0;J<w.length-3;){var C=w.readUInt16LE(J+0),de=w.readUInt16LE(J+2),be=J+4,ge=be+de;if(ge>w.length)throw new Error("extra field \
length exceeds extra field buffer size");var Ne=w.subarray(be,ge);g.push({id:C,data:Ne}),J=ge}return g}function pe(w,g,J,C,de,be){if(C===0)return setImmediate(function(){be(null,Qe(0))});w.read(g,J,C,
de,function(ge,Ne){if(ge)return be(ge);if(Ne<C)return be(new Error("unexpected EOF"));be()})}fe.inherits(xe,X);function xe(w){X.call(this),this.actualByteCount=0,this.expectedByteCount=w}xe.prototype.
_transform=function(w,g,J){if(this.actualByteCount+=w.length,this.actualByteCount>this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return J(new Error(C))}J(null,w)},xe.prototype._flush=function(w){if(this.actualByteCount<this.expectedByteCount){var g="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return w(new Error(g))}w()},fe.inherits(Ee,D);function Ee(){D.call(this),this.refCount=0}Ee.prototype.ref=function(){this.refCount+=1},Ee.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error("invalid unref");w.close(g);function g(J){if(J)return w.emit("error",J);w.emit("close")}},Ee.prototype.createReadStream=
function(w){w==null&&(w={});var g=w.start,J=w.end;if(g===J){var C=new M;return setImmediate(function(){C.end()}),C}var de=this._readStreamForRange(g,J),be=!1,ge=new me(this);de.on("error",function(G){
setImmediate(function(){be||ge.emit("error",G)})}),rt(ge,function(){de.unpipe(ge),ge.unref(),de.destroy()});var Ne=new xe(J-g);return ge.on("error",function(G){setImmediate(function(){be||Ne.emit("err\
or",G)})}),rt(Ne,function(){be=!0,ge.unpipe(Ne),ge.destroy()}),de.pipe(ge).pipe(Ne)},Ee.prototype._readStreamForRange=function(w,g){throw new Error("not implemented")},Ee.prototype.read=function(w,g,J,C,de){
var be=this.createReadStream({start:C,end:C+J}),ge=new A,Ne=0;ge._write=function(G,Q,z){G.copy(w,g+Ne,0,G.length),Ne+=G.length,z()},ge.on("finish",de),be.on("error",function(G){de(G)}),be.pipe(ge)},Ee.
prototype.close=function(w){setImmediate(w)},fe.inherits(me,M);function me(w){M.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}me.prototype._flush=function(w){this.unref(),w()},me.prototype.
unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Ue="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno\
pqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function He(w,g){if(g)return w.toString("utf8");for(var J="",C=0;C<w.length;C++)J+=Ue[w[C]];return J}function Ze(w,g){var J=w.readUInt32LE(g),C=w.readUInt32LE(g+4);return C*4294967296+J}var Qe;typeof Buffer.
allocUnsafe=="function"?Qe=function(w){return Buffer.allocUnsafe(w)}:Qe=function(w){return new Buffer(w)};function rt(w,g){typeof w.destroy=="function"?w._destroy=function(J,C){g(),C?.(J)}:w.destroy=g}
function qe(w){if(w)throw w}}),613:(Ae=>{Ae.exports=nt(import.meta.url)("assert")}),434:(Ae=>{Ae.exports=nt(import.meta.url)("events")}),896:(Ae=>{Ae.exports=nt(import.meta.url)("fs")}),611:(Ae=>{Ae.exports=
nt(import.meta.url)("http")}),692:(Ae=>{Ae.exports=nt(import.meta.url)("https")}),278:(Ae=>{Ae.exports=nt(import.meta.url)("net")}),598:(Ae=>{Ae.exports=nt(import.meta.url)("node:crypto")}),24:(Ae=>{Ae.
exports=nt(import.meta.url)("node:fs")}),455:(Ae=>{Ae.exports=nt(import.meta.url)("node:fs/promises")}),760:(Ae=>{Ae.exports=nt(import.meta.url)("node:path")}),203:(Ae=>{Ae.exports=nt(import.meta.url)(
"stream")}),756:(Ae=>{Ae.exports=nt(import.meta.url)("tls")}),23:(Ae=>{Ae.exports=nt(import.meta.url)("util")}),106:(Ae=>{Ae.exports=nt(import.meta.url)("zlib")}),991:((Ae,Te,x)=>{x.d(Te,{RT:()=>D,i_:()=>fe});
var b=x(528),V=x(899),oe=x(279),he=x(192);class fe{#e=[];#t;constructor(){const A=b.V4("api-key");A!==""&&b.Pq(A)}text(A){return b.V4(A)}lines(A){return b.V4(A,{trimWhitespace:!1})}optional(A,L){const T=this.
text(A);return T===""?void 0:this.parse(A,T,L)}parse(A,L,T){try{return T(L)}catch(N){this.refuse(A,(0,oe.gJ)(N),(0,oe.h_)(N).topic);return}}required(A,L,T="is required"){return this.text(A)===""&&this.
refuse(A,T),this.optional(A,L)}notEmpty(A,L,T){if(process.env[`INPUT_${A.toUpperCase()}`]?.trim()===""){const N=`Where an event has no inputs, write \`\${{ inputs.${A} || ${T} }}\``;this.refuse(A,`is \
empty. Is the name in the expression right?${T===void 0?"":` ${N}`}`)}return this.optional(A,L)}boolean(A,L){return this.notEmpty(A,he.yG,L?void 0:"false")??L}exclude(A,L){for(const T of A)this.text(T)!==
""&&this.refuse(T,`can't be combined with ${L}`)}refuse(A,L,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${A} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check(A){if(A!==void 0&&this.#e.length===0)return A;
throw new oe.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function D(M){return M.parse("ignore",M.lines("ignore"),V.wo)??V.K$}function X(M){const A=M.required("host",parseAddress),T=M.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),N=(M.optional("timeout-minutes",parseNumber(1440))??30)*6e4,O=(M.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,U=M.boolean("summary",!0);return A&&T?{host:A,apiKey:T,timeoutMs:N,longestWaitMs:O,summary:U}:void 0}}),697:((Ae,Te,x)=>{x.d(Te,{UX:()=>L,bg:()=>p});var b=x(455),V=x(760),oe=x(279),he=x(
725),fe=x(276),D=x(57),X=x(706);function M({host:c,pathname:h}){return c+h.replace(/\/$/,"")}const A=2e4;function L({message:c}){return(0,X.OX)(c,1e3)}const T="<dock status ID>";function N(c){const h=new Map;
for(const{name:R,error:K,job:q}of c){if(!K)continue;const{"dock-status-id":ne}=q,ce=ne===void 0?K.message:K.message.replaceAll(ne,T),pe=h.get(ce)??{names:[],ids:[],help:helpFor(K)};h.set(ce,pe),pe.names.
push(R),ne!==void 0&&pe.ids.push(ne)}const l=Math.max(100,Math.min(1e3,Math.floor(A/h.size)));return Array.from(h,([R,{names:K,ids:q,help:ne}])=>({names:K,message:toSingleLine(R,l).replaceAll(T,()=>q.
join(", ")),help:ne}))}function O(c){return N(c).map(({names:h,message:l})=>`${h.join(", ")}: ${l}`).join(" | ")}function U(c,h){return!c||!h||c.message===h.message?c??h:_(c,`${c.message} Also: ${h.message}`)}
function _(c,h){return new Failure({what:h,topic:asFailure(c).topic,cause:c})}async function W(c,h,{platform:l,titles:R,facts:K=[],known:q,work:ne}){let ce=q;const pe=me=>{ce=me,setOutputs(me)};pe(q);
const xe={inputs:c,platform:l,log:runnerLog(),signal:h,endsAt:1/0,publish:pe},Ee=await ne(xe).then(()=>{},toError);if(c.summary){const me=factTable([["Host",{words:M(c.host)}],...K,["Workflow ID",ce["\
workflow-id"]],["Dock status ID",ce["dock-status-id"]],["Status",ce.status&&{words:ce.status}],["Duration",{words:humanTime(performance.now())}]]);Ee?await writeSummary(R.failed,withHelp(L(Ee),helpFor(
Ee)),me):await writeSummary(R.done,me)}if(Ee)throw Ee}const j=1e6;async function F(c,h){const l=JSON.stringify(h);await p(`the output ${c}`,{[`${c}.json`]:l});const R=Buffer.byteLength(l)>j;R&&notice(
`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:R?[]:h})}async function p(c,h){try{const l=await(0,fe.Pd)("workflow-results-");for(const[R,K]of Object.
entries(h)){const q=(0,V.join)(l,R);await(0,b.writeFile)(q,K).catch((0,fe.E_)(q)),(0,fe.n0)({[`${(0,V.parse)(R).name}-path`]:q})}}catch(l){(0,he.t1)().warning(`Can't keep ${c} as a file. ${(0,oe.gJ)(l)}`)}}}),
345:((Ae,Te,x)=>{x.d(Te,{S:()=>Mr});var b=x(124),V=x(706);const oe=Number.MAX_SAFE_INTEGER,he=2,fe=60,D="</details>",X=41,M=100;function A(e,t={}){const{under:r=()=>"",parts:o=[],noun:d="change",folded:m=!1}=t,
{length:f}=r(oe),{least:S=f===0?e:`${e} \u2026`,changes:u=j(o)}=t;return{line:e,under:r,size:e.length+f,least:S,parts:o,changes:u,noun:d,folded:m}}function L(e,t,r={}){return t.length===0?[]:[A(e,{...r,
parts:t})]}function T(e,t){const r=({leaf:$,outer:H})=>H.length===1?0:$.size,o=($,H)=>r($)-r(H),d=new Map,m=()=>F(_(e,d).filter(([$])=>$!=="")),f=[];let S=O(e,[]).sort(o),u=t;for(let $=-1;S.length>0&&
$<f.length;u=t-N(m()))$=f.length,S=S.filter(H=>{const ue=H.outer.filter(Pe=>!d.has(Pe)),ye=ue.map(Pe=>Pe.line.length+he+fe+(Pe.folded?X:0)).reduce((Pe,Ge)=>Pe+Ge,H.leaf.least.length+he);if(ye>u)return!0;
u-=ye;for(const Pe of ue)d.set(Pe,[]);return d.set(H.leaf,[H.leaf.least]),f.push(H),!1});for(const[$,{leaf:H}]of f.sort(o).entries()){const ue=U(H,H.least.length+Math.floor(u/(f.length-$)));u-=N(ue)-H.
least.length,d.set(H,ue)}return m()}function N(e){return e.reduce((t,{length:r})=>t+r,0)}function O(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(r=>O(r,[...t,e]))}function U({line:e,
under:t,size:r,least:o},d){if(r<=d)return[e,t(Math.max(d,oe))];for(let m=d-e.length-fe;m>M;m=Math.floor(m*.7)){const f=t(m);if(f!==""&&e.length+f.length<=d)return[e,f]}return[o]}function _(e,t){const{
line:r,parts:o,folded:d}=e;if(o.length===0)return[t.get(e)??[]];const f=[...o.filter(S=>t.has(S)).flatMap(S=>_(S,t)),[W(e,o.filter(S=>!t.has(S)))]];return d?[[`<details><summary>${r}</summary>`],...f,
[D]]:[[r],...f]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,V.hS)(t.length,"more connection")}`;if(j(t)===0)return"";const r=e==="workflow"?` in ${(0,V.hS)(t.length,"\
more workflow")}`:"";return`\u2026 and ${(0,V.hS)(j(t),"more change")}${r}`}function j(e){return e.reduce((t,{changes:r})=>t+r,0)}function F(e){const t=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,o)=>{
const d=r[0]===D||t(r)&&t(e[o-1]);return[o===0?"":d?`
`:`

`,...r]})}var p=x(132),c=x(436),h=x(742);const l=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,R=["x","y"],K=qe(
"viewport canvas"),q=qe("w h width height left top zoom"),ne=[["x"],["position"],["left","top"]],ce=qe("selected dragging"),pe=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
xe=/^\d{4}-\d\d-\d\d$/,Ee=qe("_?id uuid guid identifier instanceIdentifier"),me=/^\d{1,15}$/,Ue=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,He=qe("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Ze=qe("meta(data)? .*info revision flow workflow"),Qe=100,rt=[[qe(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),
pe,xe],[qe(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),pe],[qe("[lc]Mod [mc]time"),pe],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function qe(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function w({base:e,head:t,changes:r}){const o=(0,h.Z)(()=>r.flatMap(m=>g(m)??[]).slice(0,Qe)),d={base:(0,h.Z)(()=>new Set((0,c.PX)(
e))),head:(0,h.Z)(()=>new Set((0,c.PX)(t)))};return m=>{const{kind:f,path:S}=m;if(f==="reordered"||f==="moved")return!1;const[u,$=u]=f==="modified"?[m.from,m.to]:[m.value];if(ee(u)&&ee($)&&de(S,u.type===
"literal")||be(S)&&le(u)&&le($))return!0;if(f!=="modified"||u.type!==$.type||!("text"in u)||!("text"in $))return!1;const[H,ue,$e]=[z(S.at(-1)),(0,c.e1)(u.text),(0,c.e1)($.text)],ye=(...it)=>[ue,$e].every(
Ut=>it.some(sn=>sn.test(Ut)));if(rt.some(([it,...Ut])=>it.test(H)&&ye(...Ut)))return!0;const Pe=z(S.at(-2));if(He.test(H)&&ye(me,Ue))return Pe===""||Ze.test(Pe);if((g(m)?o().filter(it=>it.old!==ue&&ue.
includes(it.old)):[]).some(it=>ue.replaceAll(it.old,it.recent)===$e))return!0;const Xe=Ee.test(H)||H===`${z(S.at(-3)).replace(/s$/,"")}Id`;return Pe===""&&Xe&&ye(Ue)&&!d.head().has(ue)&&!d.base().has(
$e)}}function g(e){const[t,r]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&Ee.test(z(r)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,c.e1)(e.from.text),recent:(0,c.
e1)(e.to.text)}}function J(e){return Ue.test(e)||pe.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function C(e,t){return Ee.test(e)&&(0,c.jn)(t)||l.test(e)&&t.type!=="literal"&&ee(t)||R.includes(e)&&
ee(t)}function de(e,t){const[r,o]=[e.at(-2),z(e.at(-1))],d=e.slice(Ne(e)).find(f=>l.test(z(f)));return d?d===e.at(-1)?!t:o===""||R.includes(o)||q.test(o):o==="zoom"&&K.test(z(r))||R.includes(o)||q.test(
o)&&ge(r)}function be(e){return ce.test(z(e.at(-1)))&&ge(e[Ne(e)-1])}function ge(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return ne.some(r=>r.every(o=>t?.has(o)))}function Ne(e){
return e.findLastIndex(({type:t})=>t==="item")+1}function G(e,{matches:t}){const r=new Map(t.map(d=>[d.path.at(-1),d])),o=new Map;for(const d of e){const m=Ne(d.path),[f,S]=[d.path[m-1],d.path[m]],u=R.
includes(z(S)),$=u?R:l.test(z(S))?[z(S)]:[],[H,ue]=[Q(r.get(f)?.base,$),Q(r.get(f)?.head,$)],$e=[...d.path.slice(0,m),{type:"member",key:$.join(", ")}];H&&ue?o.set(u?f:S,{kind:"modified",path:$e,from:H,
to:ue}):o.set(d,d)}return[...o.values()]}function Q(e,t){const r=e?.type==="object"?t.flatMap(o=>e.members.get(o)??[]):[];if(!(r.length<t.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:
r[0]}function z(e){return e?.type==="member"?e.key:""}function le(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function ee(e){if(e.type==="literal")return/\d/.test(e.text);const t=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(ee)}const ie=[qe("_?id key uuid guid identifier"),qe("(node|step|state)_?id"),qe("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
qe("\\*")],ve=qe("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Ie="*",Me=64;function Fe(e,t){const r=ze([]),o=[],d=new Set([e,t].flatMap(S=>[...(0,c.PX)(S),...k(S)]));function m(S,u,$){
if((0,c.jn)(S))ke(S.text,u,$);else if(S.type==="object")f(S,u,$);else{const H=S.items.length>1&&S.items.some(({type:ue})=>ue==="array");for(const[ue,$e]of S.items.entries())m($e,Ve(u,"[]"),{...$,array:S.
items,...H&&{slot:ue}})}}function f(S,u,{key:$,array:H,map:ue,...$e}){let ye=$e;if(H!==void 0||$!==void 0){const Xe={side:$e.side,value:S,field:u,outer:$e.place,key:$,array:H??[]};ye={...$e,place:Xe,map:ue},
o.push(Xe)}const Pe=Z(S,d),Ge=ye===$e&&(0,c.YD)(S).some(Xe=>ue?.members.has(Xe));for(const[Xe,ut]of S.members){const it=Ve(u,Pe||Ge?Ie:Xe);Ge&&ke(JSON.stringify(Xe),it,ye,ut),(!Ge||ut.type==="array")&&
m(ut,it,Pe?{...ye,key:Xe,map:S}:ye)}}return m(e,r,{side:"base"}),m(t,r,{side:"head"}),{root:r,places:o,find:we(o)}}function ze(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Ve(e,t){
const r=e.inner.get(t)??ze([...e.keys,t]);return e.inner.set(t,r),r}function je(e,t){return e?.inner.get(t)??e?.inner.get(Ie)}function ke(e,{keys:t,texts:r,references:o},{place:d,slot:m},f){r.set(e,(r.
get(e)??0)+1);const S=e.startsWith('"')?e.length>2:ve.test(t.findLast(u=>u!=="[]")??"")&&Number.isInteger(Number(e));d&&S&&o.push({text:e,place:d,slot:m,value:f})}function k(e){if((0,c.jn)(e))return[];
const t=e.type==="array"?e.items:[...e.members.values()];return[...t.flatMap(k),...t.some(E)?[]:(0,c.YD)(e)]}function E(e){return e.type==="object"}function Z({members:e},t){return 2*[...e.keys()].filter(
o=>!ve.test(o)&&t.has(o)).length>=e.size&&[...e.values()].every(E)}function we(e){const t=new Map;for(const r of e){const o=(d,m)=>{const f=ie.findIndex($=>$.test(d));if(f<0)return;const S=`${r.side} ${m}`,
u=t.get(S)??[];u[f]=(u[f]??new Set).add(r),t.set(S,u)};r.key!==void 0&&o(Ie,JSON.stringify(r.key));for(const[d,m]of r.value.members)(0,c.jn)(m)&&o(d,m.text)}return(r,o)=>{const d=t.get(`${o.side} ${r}`)?.
find(m=>m);return d&&d.size<=Me?Se([...d],o,o):void 0}}function Se(e,t,r){const o=r?e.filter(u=>Ke(u,r)):e;if(o.length===0&&r)return Se(e,t,r.outer);const d=o.length>1?o.filter(({value:u})=>u.members.
size>2):o,m=d.map(({field:u})=>We(t.field,u)),[f,...S]=d.filter((u,$)=>m[$]===Math.min(...m));return S.length===0?f:void 0}function We(e,{keys:t}){const r=t.findIndex((o,d)=>o!==e.keys[d]);return r<0?
0:t.length-r}function Ke(e,t){return e!==void 0&&(e===t||Ke(e.outer,t))}var Je=x(408);const at="source from origin src tail out".split(" "),Ye="target to dest destination head in".split(" "),ft="next \
to goto target targets wire wires link links edge edges transition transitions connection connections",It=`${ft} then else default on success failure fail error timeout case cases choice choices branc\
h branches outgoing output outputs dest destination successor successors`.split(" "),wt="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),dt=`${ft} runafter\
 run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),xt="action activity block node state step task widget id".split(" "),Dt="label title name condition if wh\
en event dependencyconditions type errortype relationship selectedrelationships".split(" "),Ht=60;function Yt(e,t){const r=Fe(e,t),o=At(r.root).flatMap(H=>Zt(H,r)),d=Ct(o),m=d.length>0?d:Y(o,r),f=new Set(
m.flatMap(({source:H,target:ue})=>[H.field,ue.field])),S=(0,Je.$z)(r.places,({field:H})=>H),u=[...f].filter(H=>[...f].some(ue=>jt(S.get(H),S.get(ue))));for(const H of u)f.delete(H);const $=m.filter(({
source:H,target:ue})=>f.has(H.field)&&f.has(ue.field));return{root:r.root,nodes:r.places.filter(({field:H})=>f.has(H)),edges:$}}function jt(e=[],t=[]){const r=([d])=>d?.field.keys.length??0;if(r(t)>=r(
e))return!1;const o=new Set(t.map(({value:d})=>(0,c.TH)(d)));return 2*e.filter(({value:d})=>(0,c.TH)(d)!==void 0&&o.has((0,c.TH)(d))).length>e.length}function yt(e,t){return _t(e).some(r=>t.includes(r))}
function _t(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function At(e){const t=[e];for(const r of t)t.push(...r.inner.values());return t}function Zt(e,{find:t}){
const r=e.references.flatMap(S=>{const u=t(S.text,S.place);return u?[{...S,field:e,target:u}]:[]}),o=r.filter(({place:S,target:u})=>!Ke(S,u)),d=r.length/e.references.length,m=d>=.5&&ht(e.references)-ht(
r)<=2;return(d>=.9||m&&yt(e.keys.slice(-2),It))&&2*o.length>=r.length?[r]:[]}function ht(e){return new Set(e.map(({text:t})=>t)).size}function Ct(e){const t=e.filter(r=>!r.some(({place:o,target:d})=>d.
field===o.field));return[...(0,Je.$z)(t,([r])=>r?.place.field).values()].flatMap(r=>{const o=(0,Je.$z)(r,f=>Ft(f,at)),d=(0,Je.$z)(r,f=>Ft(f,Ye));o.delete(void 0);const m=[...o].flatMap(([f,S])=>S.flatMap(
u=>(d.get(f)??[]).map($=>kt(u,$))));return m.sort((f,S)=>I(S)-I(f)||B(f)-B(S)),m[0]??[]})}function Ft([e],t){const r=_t(e?.field.keys.slice(-2)??[]),o=r.filter(d=>!t.includes(d));return o.length<r.length?
o.join(" "):void 0}function kt(e,t){const r=new Map(e.map(o=>[o.place,o]));return t.flatMap(o=>{const d=r.get(o.place),m=d&&{source:d.target,target:o.target,links:[d,o]};return m?[{...m,label:te(o,o.place,
[]),item:o.place.value}]:[]})}function I(e){return e.filter(({source:t,target:r})=>!Ke(t,r)&&!Ke(r,t)).length}function B([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function Y(e,t){
const[r,o]=[[],[]],d=new Set;for(const f of e){const S=f.flatMap($e=>re($e,t)),[u]=S;if(u===void 0||10*S.length<9*f.length)continue;const $=u.link.field.keys.slice(u.inside.field.keys.length),H=S.filter(
({source:$e,inside:ye})=>$e!==ye);for(const{inside:$e}of H)d.add($e.key);const ue=yt($,wt);if(!(!ue&&H.length===0&&!yt($,It)))for(const{link:$e,source:ye}of S){const Pe=$e.place===ye?void 0:$e.place,Ge={
label:te($e,Pe,$),links:[$e],item:Pe?.value};ue?o.push({source:$e.target,target:ye,...Ge}):r.push({source:ye,target:$e.target,...Ge})}}const m=r.length<o.length?o:r;return d.size>1||ht(m.flatMap(({links:f})=>f))>
1?m:[]}function re(e,{find:t}){for(let r=e.place;r;r=r.outer){const o=t(JSON.stringify(r.key),r),d=[r,o].find(m=>m?.field===e.target.field);if(d)return[{link:e,source:d,inside:r}]}return[]}function te({
slot:e,value:t},r,o){const d=r?(0,c.YD)(r.value):[],f=Dt.flatMap($=>d.filter(H=>H.toLowerCase()===$)).map($=>{const[H,ue]=[r?.field.inner.get($),_e(r?.value.members.get($))];return H&&At(H).some(({texts:ye})=>ye.
size>1)||ue.includes(" ")?ue:""}),S=o.filter($=>!Oe($)),u=e===void 0?[]:[`output ${e+1}`];return[_e(t),...f].find($=>$!=="")??[...S,...u].join(", ")}function Oe(e){return dt.includes(e.toLowerCase())||
_t([e]).every(t=>[...dt,...xt].includes(t))}function _e(e){const r=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(o=>o.trim()||[])).join(", ");return r.length>Ht?"":r}var Ce=x(726);const Be={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},et={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},ct={same:"-->",added:"==>",removed:"-.->"},tt=40,lt=500,Et=5e4,st=40,mt=6;function St(e,t,{isWhole:r,hide:o}){const d=({status:u})=>r||u!=="same",m=new Set([...e.filter(
d),...t.filter(d).flatMap(bt)]),f=t.filter(u=>bt(u).some(d)).flatMap(bt);if(m.size===0)return{};for(const u of[new Set([...m,...f]),m]){const $=t.filter(ue=>bt(ue).every($e=>u.has($e)));if(u.size>tt||
$.length>lt)continue;const H=Tt(e.filter(ue=>u.has(ue)),$,o);if(H.length<=Et)return{picture:H}}return{note:`The picture is left out: it would have ${m.size>tt?(0,V.hS)(m.size,"node"):"too many connect\
ions"}.`}}function bt({source:e,target:t}){return[e,t]}function Tt(e,t,r){const o=new Map(e.map((f,S)=>[f,`n${S+1}`])),d=(0,Ce.Vn)(e.map(({name:f})=>f)),m=e.map(f=>{const S=d.get(f.name)===1?f.name:f.
label;return`  ${o.get(f)}["${Be[f.status]}${Kt(r(S))||"?"}"]`});for(const{source:f,target:S,label:u,status:$}of t){const H=`${Be[$]}${Kt(r(u))}`.trim();m.push(`  ${o.get(f)} ${ct[$]}${H===""?"":`|"${H}\
"|`} ${o.get(S)}`)}for(const[f,S]of Object.entries(et)){const u=e.filter($=>$.status===f).map($=>o.get($));u.length>0&&m.push(`  classDef ${f} ${S}`,`  class ${u.join()} ${f}`)}return[`flowchart ${$t(
e,t)>mt?"TD":"LR"}`,...new Set(m)].join(`
`)}function $t(e,t){const r=new Set(t.map(({target:m})=>m)),o=e.filter(m=>!r.has(m)),d=new Map((o.length>0?o:e.slice(0,1)).map(m=>[m,1]));for(const[m,f]of d)for(const{source:S,target:u}of t)S===m&&!d.
has(u)&&d.set(u,f+1);return Math.max(...d.values())}function Kt(e){return(0,p.RK)((0,p.Jj)(e.replace(/\s+/g," ").trim(),st)).replace(Qt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Qt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Gt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),on="* if when id name label title type key handle condition event relationships".split(" ");function On(e,t=r=>r){const r=e.
head??e.base;if(r===void 0)return;const[o,d]=[e.base??r,e.head??r],m=(0,Ce.j9)([d,o]),f=Yt(o,d),S=cn(e,f,m),u=[...new Set(S.values())].sort((Xe,ut)=>Xe.rank-ut.rank);An(u);const $=kn(f,S),H=$.filter(Xe=>Xe.
status!=="same"),ue=un(f,H);fn(e,u,m,ue);const $e=new Map($.map(({item:Xe,source:ut,target:it})=>[Xe,`${ut.label} \u2192 ${it.label}`])),ye=new Set(u.map(({place:Xe})=>Xe.key)),Pe=new Set(f.nodes.flatMap(
({key:Xe,field:ut})=>Xe===void 0?[]:ut.keys.at(-2)??"")),Ge=Xe=>Xe.filter(({status:ut})=>ut!=="removed").length;return{...St(u,$,{isWhole:e.status!=="modified",hide:t}),connections:Tn(H),size:{nodes:Ge(
u),connections:Ge($)},tells:ue,isItemKey:Xe=>ye.has(Xe)||m.labelOf(JSON.stringify(Xe))!==void 0,labelOf:m.labelOf,endsOf:Xe=>$e.get(Xe),withItems:Xe=>Pe.size===0?Xe:qt(Xe,Pe,r)}}function qt(e,t,r){let o=r;
const d=e.path.map((m,f)=>{const S=f===0?"":e.path[f-1];if(f===e.path.length-1&&"value"in e?o=e.value:m.type!=="member"?o=m.item:o=o&&"members"in o?o.members.get(m.key):void 0,m.type!=="member"||S===void 0||
o===void 0||!("members"in o))return m;const u=typeof S=="string"?S:S.type==="member"?S.key:void 0;return u!==void 0&&t.has(u)?(0,Ce.s3)(o,m.key):m});return{...e,path:d}}function Nt({side:e}){return e===
"head"}function an(e){return e&&[e.key,an(e.outer)]}function cn({matches:e},{nodes:t},r){const o=H=>H.key===void 0?`${H.value.id}`:JSON.stringify(an(H)),d=new Map(t.map((H,ue)=>[H,ue])),m=(0,Je.$z)(t.
filter(Nt),o),f=(0,Je.$z)(e,({base:H})=>H.id),S=H=>{const ue=f.get(H.value.id)??[];for(let $e=ue.shift();$e;$e=ue.shift()){const ye=m.get(`${$e.head.id}`)?.shift();if(ye)return ye}return m.get(o(H))?.
shift()},u=new Map;let $=0;for(const H of t){if(u.has(H))continue;const ue=Nt(H)?H:S(H);$=(ue&&d.get(ue))??$+1e-6;const $e=ue===void 0?"removed":ue===H?"added":"same",ye=ue??H,Pe=Xt(ye,r),Ge={name:Pe,
label:Pe,status:$e,rank:$,place:ye,old:$e==="same"?H:void 0};u.set(H,Ge).set(ye,Ge)}return u}function An(e){const t=(0,Ce.Vn)(e.map(({name:r})=>r));for(const r of e){const o=(0,c.TH)(r.place.value);o&&
(t.get(r.name)??0)>1&&(r.label=(0,Ce.oP)(r.name,o))}}function Xt({key:e,value:t,array:r},o){const[d,...m]=["componentType",...t.members.keys()].map(S=>(0,c.TN)(t,S)),[f="?"]=[(0,c.QP)(t),d,(0,c.TH)(t),
...m].filter(S=>S!==void 0);return e??o.nameOf(t,r)??(0,c.e1)(f)}function kn({edges:e},t){const r=e.flatMap(u=>{const[$,H]=[t.get(u.source),t.get(u.target)];return $&&H?[{...u,source:$,target:H,status:Nt(
u.source)?"added":"removed"}]:[]}),o=({source:u,target:$,label:H})=>`${u.rank} ${$.rank} ${H}`,d=(0,Je.$z)(r,({status:u})=>u),m=(0,Je.$z)(d.get("removed")??[],o);return[...(d.get("added")??[]).map(u=>m.
get(o(u))?.pop()?{...u,status:"same"}:u),...[...m.values()].flat()].sort((u,$)=>u.source.rank-$.source.rank||u.target.rank-$.target.rank)}function Tn(e){const t=new Map;for(const r of["target","label"]){
const o=d=>`${d.source.rank} ${r==="label"?d.label:d.target.rank}`;for(const[d,m,...f]of(0,Je.$z)(e,o).values()){if(!d||!m||f.length>0||d.status===m.status)continue;[d.source,d.target,m.target].every(
({old:u})=>u)&&!t.has(d)&&!t.has(m)&&t.set(d,m).set(m,d)}}return e.flatMap(r=>{const o=t.get(r);return o&&r.status==="removed"?[]:[{...r,kind:o?"rewired":r.status,was:o}]})}function un({root:e,nodes:t},r){
const o=new Set(r.flatMap(u=>u.links.map(({field:$})=>$))),d=new Set(r.map(({item:u})=>u)),m=new Set([e,...t.map(({field:u})=>u)]),f={added:new Set,removed:new Set};for(const u of r){const $=[u.source.
name,u.target.name,...u.label.split(", ")].map(H=>JSON.stringify(H));for(const H of[...$,...u.links.map(ue=>ue.text)])f[u.status].add(H)}function S(u,$,H){if($===void 0||m.has($))return[{text:H,field:e}];
const ue=$.keys.at(-1)===Ie?[{text:JSON.stringify(H),field:$}]:[];if("text"in u)return[...ue,{text:u.text,field:$}];const $e="members"in u?[...u.members]:[],ye="items"in u?u.items.map(Pe=>["[]",Pe]):$e;
return[...ue,...ye.flatMap(([Pe,Ge])=>S(Ge,je($,Pe),Pe))]}return({path:u,...$})=>{const H=u.map(ye=>ye.type==="member"?ye.key:"[]"),ue=u.some(ye=>"item"in ye&&d.has(ye.item)),$e=(ye,Pe)=>{const Ge=S(ye,
H.reduce(je,e),`${H.at(-1)}`),Xe=Ge.some(({field:it})=>o.has(it)),ut=({text:it,field:Ut})=>{if(o.has(Ut))return Pe.has(it);const sn=`${Ut.keys.findLast(Cr=>Cr!=="[]")}`;return Gt.includes(sn)||Pe.has(
it)&&yt([sn],on)||Xe&&Rn(it,Ut)};return(Xe||ue)&&Ge.every(ut)};return $.kind==="modified"?$e($.from,f.removed)&&$e($.to,f.added):"value"in $&&$e($.value,f[$.kind])}}function Rn(e,{texts:t}){const r=t.
get(e)??0,o=[...t.values()].reduce((d,m)=>d+m,0);return r>2&&2*r>o&&/^"?[\w.-]{0,30}"?$/.test(e)}function fn(e,t,{componentOf:r},o){const d=w(e),m=t.flatMap(u=>{const{value:$,array:H}=u.place,ue=(0,Ce.
qU)($)===void 0?r($,H):void 0;return[$.id===u.old?.value.id?void 0:$,ue].map($e=>({owner:$e,node:u}))}),f=(0,Je.$z)(m,({owner:u})=>u);f.delete(void 0);const S=new Map(e.matches.map(({path:u,head:$})=>[
u.at(-1),$]));for(const u of e.changes){if(o(u)||d(u))continue;const $=u.path.map(ue=>S.get(ue)).reverse(),H=["value"in u&&u.value,...$].find(ue=>f.has(ue));for(const{node:ue}of f.get(H)??[])ue.status===
"same"&&(ue.status="modified")}}var Mn=x(965);const en=2,dn=1e3,ln=240,hn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],zt="...";function mn(e,t){const r=[Vt(e??t),Vt(t??e)],[o,d]=[wn(e),wn(t)],m=_n(o,d);return r[0]===r[1]?m:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...m]}function Vt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function pn(e){return e.split(Vt(e)==="CRLF"?`\r
`:`
`)}function wn(e){return(e===void 0?[]:pn(e)).flatMap(r=>hn.reduce(In,[r]).map((o,d)=>d===0?o:zt+o))}function In(e,t){return e.flatMap(r=>r.length>ln?Array.from(r.matchAll(t),([o])=>o):r)}function _n(e,t){
const r=new Set(e),d=t.some(f=>r.has(f))?(0,Mn.E)([...e],[...t],{maxEditLength:dn}):void 0;if(d===void 0)return[...s(e,t),...i("+",t)];let m=0;return d.flatMap(({added:f,removed:S,value:u},$)=>{const H=d[$+
1];if(S)return s(u,H?.added?H.value:[]);const[ue,$e]=[$===0?0:en,u.length-en],ye=m+n(u.slice(0,$e+1));return m+=n(u),f?i("+",u):H===void 0?i(" ",u.slice(0,ue)):$e-ue<2?i(" ",u):[...i(" ",u.slice(0,ue)),
`@@ line ${ye} @@`,...i(" ",u.slice($e))]})}function i(e,t){return t.map(r=>`${e} ${r}`)}function n(e){return e.filter(t=>!t.startsWith(zt)).length}function s(e,t){const r=new Map(e.map($=>[v($),$])),
o=$=>v($)!=="",d=t.filter(o),f=(e.length-e.filter(o).length!==t.length-d.length?d:t).flatMap($=>y(r.get(v($))??$,$)),S=f.length>0||t.length===0?f:y(a(e),a(t));return[...S.length===0?[]:[`@@ hard to se\
e: ${[...new Set(S)].join(", ")} @@`],...i("-",e)]}function a(e){return e.map(t=>t.startsWith(zt)?t.slice(zt.length):`
${t}`).join("")}function y(e,t){if(v(e)!==v(t))return[];const[r,o]=[e.normalize(),t.normalize()],d=P(e)===P(t)?[]:["Unicode forms"];return r===o?d:[...d,r.trimEnd()===o.trimEnd()?"spaces at the end":"\
white space"]}function v(e){return P(e.normalize())}function P(e){return e.replace(/\s/g,"")}function Re(e,t){let[r,o]=[0,t];const m=[...(0,Je.$z)(e,S=>S.startsWith("@@ line ")?++r:r).values()].flatMap(
S=>{const u=De(S,o);return o-=ae(S),u}),f=e.filter(se).length-m.filter(se).length;return f===0?m:[...m,`@@ ${(0,V.hS)(f,"more changed line")} @@`]}function De(e,t){const r=f=>f.startsWith("-"),o=ae(e.
filter(r)),d=ae(e)-o,m={removed:Math.max(t/2,t-d),others:Math.max(t/2,t-o)};return e.filter(f=>{const S=r(f)?"removed":"others";return m[S]-=f.length+1,m[S]>=0})}function se(e){return e.startsWith("-")||
e.startsWith("+")}function ae(e){return e.reduce((t,r)=>t+r.length+1,0)}var Le=x(856);const ot={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},Rt=80,gt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Mt=8;function tn(e,t,r){if(e.type==="string")return gn(Bt((0,c.e1)(e.text),t.mask),t,r);const[o="",...d]=Lt(e,t);return d.length>
0||o.length>Rt?void 0:(0,p.SS)(o,1/0)}function gn(e,t,r){const o=t.mask(e).shown;if(o.length>Rt||o.includes(`
`))return;const d=yn(e,t,r);return(0,p.SS)(JSON.stringify(o),1/0)+(d===void 0?"":` (${pt(d,t)})`)}function yn(e,{labelOf:t},r){const o=t(e);return o===void 0||o.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===o)?void 0:o}function Gn(e,t,{labelOf:r}){const[o,d]=e.slice(-2);return o?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
o.item)===t||r((0,c.e1)(t))===o.label}function Lt(e,t,r){const{mask:o}=t;if((0,c.jn)(e)){if(e.type==="literal")return[o(e.text).shown];const $=Bt((0,c.e1)(e.text),o),{shown:H}=o($);if(H.includes(`
`))return["|",...Cn(pn(H))];const ue=yn($,t,r);return[JSON.stringify(H)+(ue===void 0?"":` (${o(ue).shown})`)]}const[d="",m=""]=e.type==="array"?"[]":"{}",f=e.type==="array"?e.items.map($=>Lt($,t)):Array.
from(e.members,([$,H])=>{const[ue,...$e]=(0,Le.$C)($,H,e)?[V.v5]:Lt(H,t,e);return[`${JSON.stringify(o($).shown)}: ${ue}`,...$e]}),S=d+f.join(", ")+m;return S.length<=Rt&&f.every($=>$.length===1)?[S]:[
d,...Cn(f.flat()),m]}function Cn(e){return e.map(t=>`  ${t}`)}function Bt(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(
r),encodeURI(r)].includes(e)?r:e}catch{return e}}function Xn(e,t,r){const o=[Bt(e,r),Bt(t,r)];return[e,t].some(m=>m.includes("%")&&o.includes(m))||o[0]===o[1]?[e,t]:o}function Vn(e,t,r){const o=new Map,
d=(f,S,u)=>{u>(o.get(f)?.weight??0)&&o.set(f,{text:S,weight:u})},m=(f,S,u)=>{if(f.type==="array")for(const Pe of f.items)m(Pe,S,u+1);if(f.type==="object")for(const[Pe,Ge]of f.members)(0,Le.$C)(Pe,Ge,f)?
d(Pe,V.v5,gt.max):m(Ge,Pe,u+1);if(f.type!=="string")return;const $=(0,c.e1)(f.text),ue=/^type$/i.test(S)||C(S,f)||J($)||t(f)||r.labelOf($)!==void 0;if($.length<gt.min||ue)return;const $e=$.includes(":\
//")?2*gt.max:Math.min($.length,gt.max),ye=r.countOf($)>gt.usual?gt.usualWeight:1;d(S,r.mask(Bt($,r.mask)).shown,ye*$e/(u+1))};return m(e,"",0),[...o].sort(([,f],[,S])=>S.weight-f.weight).filter(([,{weight:f}],S)=>S===
0||S<gt.texts&&f>gt.usualWeight*2*gt.max).map(([f,{text:S}])=>`${pt(f,r)}: ${(0,p.SS)(JSON.stringify((0,p.Jj)(S,gt.max)),1/0)}`).join(", ")}function pt(e,{mask:t},r=100){return(0,p.SS)(t(e).shown,r)}function Jt(e,t,r=!1){
const o=Ne(e),d=r?1/0:100,m=e.flatMap((u,$)=>{if(u.type==="element")return[(0,p.SS)(`[${u.index}]`)];if(u.type==="item"){const ye=t.endsOf(u.item),Pe=ye===void 0?u.label:r?`${ye} (${u.label})`:ye,Ge=$===
o-1&&u.hint!==void 0?` (${pt(u.hint,t)})`:"";return[`**${pt(Pe,t,d)}**${Ge}`]}const H=e.slice($+1).find(({type:ye})=>ye!=="member")?.type==="item",ue=!r&&H&&/^([A-Za-z]*|[a-z_]+)$/.test(u.key),$e=yn(u.
key,t);return ue?[]:[pt(u.key,t,d)+($e?` (${pt($e,t)})`:"")]});if(m.length<=Mt||r)return m.join(" \u203A ")||"the whole file";const f=m.findLastIndex(u=>u.startsWith("**")),S=u=>u<2||u===f||u>m.length-
Mt+2;return m.flatMap((u,$)=>S($)?[u]:S($-1)?["\u2026"]:[]).join(" \u203A ")}function bn(e,t){const r=f=>e.map(({path:S,kind:u})=>(u?`${ot[u]} `:"")+Jt(S,t,f)),[o,d]=[r(!1),r(!0)],m=(0,Ce.Vn)(o);return Nn(
o.map((f,S)=>m.get(f)===1?f:d[S]??f))}function Nn(e){const[t,r]=[(0,Ce.Vn)(e),new Map];return e.map(o=>{const[d=1,m]=[t.get(o),(r.get(o)??0)+1];return r.set(o,m),d===1?o:`${o} (${m} of ${d})`})}const Pt="\
  ",Ln=3,Jn=5,Yn=120,vn={line:": changed, hidden"};function Wt(e,t){const r=[...(0,Je.$z)(e,Zn).values()],o=r.filter(f=>f.length<Ln).flat(),d=bn(o,t),m=new Map(o.map((f,S)=>{const{line:u,...$}=nn(f,t);
return[f,A(`- ${d[S]}${u}`,{changes:1,...$})]}));return r.flatMap(f=>{const S=f.flatMap(u=>m.get(u)??[]);return S.length===0?Qn(f,t):S})}function Zn(e){const t=Ne(e.path),o=(e.kind==="modified"?[e.from,
e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(t===0||t===e.path.length||o.length===0)return e;const d=e.path.slice(t).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.
stringify([e.kind,o,d])}function Qn(e,t){const[r]=e,{line:o,under:d=()=>""}=nn(r,t),m=Un(Pn(e,t)),f=r.kind==="modified"?"":` ${r.kind}`,S=`- ${ot[r.kind]} ${xn(r,t)}${o}${f} in ${m.line}`;return A(S,{
changes:e.length,under:u=>d(u)+(m.under?.(u)??"")})}function Pn(e,t){const r=e.map(({path:o})=>({path:o.slice(0,Ne(o))}));return bn(r,t)}function xn({path:e},t){return Jt(e.slice(Ne(e)),t)}function nn(e,t){
if(e.kind==="modified")return Dn(e,t);if("value"in e)return er(e,t);if(e.kind==="moved"){const[m,f]=[e.from,e.path].map(S=>Jt(S.slice(0,-1),t,!0));return{line:`: moved from ${m} to ${f}`}}if(e.moved.length===
0)return{line:": in a new order"};const r=e.moved.map(m=>({path:[m]})),o=Un(bn(r,t)),d=o.under?`${o.line} moved`:`moved: ${o.line}`;return{...o,line:`: in a new order (${d})`}}function Un(e){if(e.length<=
Jn)return{line:e.join(", ")};const t=(0,V.hS)(e.length,"item"),r=zn(t,Pt+e.join(", "));return{line:t,under:o=>r.length<=o?r:""}}function Dn({path:e,from:t,to:r},o){if(t.type==="hidden"||r.type==="hidd\
en")return{line:""};if((0,Le._p)(e,t,r))return vn;if(t.type==="string"&&r.type==="string"){const ue=Gn(e,r.text,o)?{...o,labelOf:()=>{}}:o;return qn((0,c.e1)(t.text),(0,c.e1)(r.text),ue)}const[d,m]=[r.
type==="string",t.type==="string"],f=d===m?void 0:(0,h.qy)(jn(t),jn(r));if(f){const ue=`JSON, ${m?"no longer":"now"} in a text`;return f.changes.length===0?{line:`: the same ${ue}`}:{line:` (${ue})`,under:Fn(
Wt(f.changes,o))}}const[S,u]=[Lt(t,o).join(`
`),Lt(r,o).join(`
`)];if(S===u)return vn;const[$,H]=[tn(t,o),tn(r,o)];return $&&H?{line:`: ${$} \u2192 ${H}`}:{line:"",under:rn(S,u)}}function jn(e){return e.type==="string"?(0,c.e1)(e.text):(0,c.dj)(e)}function Fn(e){
const t=A("",{parts:e});return r=>`
${Bn(T(t,r).join(""))}`}function qn(e,t,r){const[o,d]=Xn(e,t,r.mask),m=o===e&&d===t?"":" (percent-encoded)",[f,...S]=(0,h.qy)(o,d)?.changes??[];if(f!==void 0){const Pe=`${m} (JSON in a text)`;if(S.length===
0&&f.kind==="modified"){const Ge=Dn(f,r);return{...Ge,line:`${Pe} \u203A ${Jt(f.path,r)}${Ge.line}`}}return{line:Pe,under:Fn(Wt([f,...S],r))}}const[u,$]=[r.mask(o),r.mask(d)];if(u.shown===$.shown)return{
line:m+vn.line};const H=u.hidden===$.hidden?"":" (hidden values differ, too)",[ue,$e]=[gn(o,r),gn(d,r)];if(!ue||!$e)return{line:m+H,under:rn(u.shown,$.shown)};const ye=y(u.shown,$.shown).join(", ");return{
line:`${m}: ${ue} \u2192 ${$e}${ye&&` (${ye})`}${H}`}}function er(e,t){const{path:r,value:o}=e;if(o.type==="hidden")return{line:""};if((0,Le._p)(r,o))return{line:": hidden"};if(o.type==="object")return nr(
e,o,t);const d=tn(o,t);return d!==void 0?{line:`: ${d}`}:o.type==="array"?{line:"",under:En(e,Lt(o,t),(0,V.hS)(o.items.length,"element"))}:{line:"",under:En(e,[t.mask(Bt((0,c.e1)(o.text),t.mask)).shown])}}
function nr(e,t,r){const o=e.path.at(-1),d=o?.type==="item"?o:void 0;if(t.members.size===0&&!d)return{line:": `{}`"};const m=ye=>(0,c.jn)(ye)&&[d?.label,d?.hint].includes((0,c.e1)(ye.text)),f=[...t.members].
filter(([,ye])=>!d||!m(ye)),S=f.filter(([ye,Pe])=>!d||!C(ye,Pe)),u=S.map(([ye,Pe])=>{const Ge=(0,Le.$C)(ye,Pe,t)?(0,p.SS)(V.v5):tn(Pe,r,t);return Ge&&`${pt(ye,r)}: ${Ge}`}),$=!u.includes(void 0)&&u.join(
", ").length<=Yn,H=$?u.join(", "):Vn(t,m,r),ue=H&&`: ${H}`;if($&&S.length===f.length)return{line:ue};const $e=En(e,Lt(t,r),(0,V.hS)(t.members.size,"field"));return{line:ue,under:$?ye=>ye===1/0?$e(ye):
"":$e}}function En({kind:e},t,r){const o=t.join(`
`);return e==="added"?rn(void 0,o,r):rn(o,void 0,r)}function rn(e,t,r){const o=(0,p.EU)(mn(e,t),"diff",Pt);return d=>{const m=o.length<=d?o:rr(o,d);return r===void 0?`
${m}`:zn(r,m)}}function rr(e,t){const r=e.split(`
`),o=r.slice(1,-1).map(d=>d.slice(Pt.length));return[...r.slice(0,1),...Re(o,t).map(d=>Pt+d),...r.slice(-1)].join(`
`)}function zn(e,t){return`
${Pt}<details><summary>${e}</summary>

${t}
${Pt}</details>`}function Bn(e){return e.replace(/^(?=.)/gm,Pt)}const sr=100,Wn=5;function or(e,t){const r=e.kind==="json"?On(e,ye=>t(ye).shown):void 0,o=(0,h.Z)(()=>(0,Ce.Vn)((0,c.PX)(e.head??e.base))),
d={mask:t,labelOf:ye=>ye.length>sr?void 0:r?.labelOf(JSON.stringify(ye)),endsOf:ye=>r?.endsOf(ye),countOf:ye=>o().get(ye)??0},m=Hn((0,b.xS)(e)),f=e.status==="modified",S=f?[]:hr(e).map(ye=>r?.withItems(
ye)??ye),u=f?ur(e,d,r):Wt(S,d),{nodes:$=0,connections:H=0}=r?.size??{},ue=$===0?"What is in it":`${(0,V.hS)($,"node")}, ${(0,V.hS)(H,"connection")}`,$e=f?u:L(ue,u,{changes:m,folded:!0});return[...ir(r),
A(ar(e,t),{parts:[...$e,...cr(e,d)],changes:m})]}function Hn({added:e,modified:t,removed:r}){return e+t+r}function ir(e){return e?.note!==void 0?[A(e.note)]:e?.picture?[A((0,p.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ar({name:e,kind:t,status:r,changes:o},d){const m=`**${pt(e,{mask:d})}**`;return r!=="modified"?`${ot[r]} ${m}: file ${r}`:t==="bi\
nary"||t==="variables"&&o.length===0?`${ot.modified} ${m}: content modified`:t==="variables"?`${m} (values are never shown)`:m}function cr({references:e},t){if(e.length===0)return[];const r=e.slice(0,
Wn).map(({path:f,from:S,to:u})=>`${Jt(f,t)} (${pt(S,t)} \u2192 ${pt(u,t)})`),o=e.length>Wn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,V.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[A(`${m}: ${r.join(", ")}${o}`)]}function ur(e,t,r){const o=w(e),d=r?.connections??[],m=new Set(d.map(({item:Pe})=>Pe)),f=(0,Je.$z)(e.text?[lr(e.text)]:e.changes,
Pe=>r?.tells(Pe)?fr(Pe)?"layout":"told":"value"in Pe&&m.has(Pe.value)?"connection":o(Pe)?"layout":dr(Pe.path,r)?"item":"rest"),[S,u]=[f.get("layout")??[],f.get("connection")??[]],$=(Pe=[])=>Pe.map(Ge=>r?.
withItems(Ge)??Ge),H=Wt(f.get("rest")??[],t),ue=mr(d,u,t),$e=(f.get("told")?.length??0)+u.length,ye=`Layout and bookkeeping: ${(0,V.hS)(S.length,"change")}`;return[...Wt($(f.get("item")),t),...L("Conn\
ections",ue,{noun:"connection",changes:$e}),...ue.length===0?H:L("Elsewhere in the file",H),...L(ye,yr($(G(S,e)),t),{folded:!0})]}function fr({kind:e,path:t}){const[r,o]=t.slice(-2);return e==="modifi\
ed"&&r?.type==="item"&&o?.type==="member"&&Gt.includes(o.key)}function dr(e,t){return e.some(r=>r.type==="item"||r.type==="member"&&t?.isItemKey(r.key))}function lr({base:e,head:t}){return{kind:"modif\
ied",path:[],from:Sn(e),to:Sn(t)}}function Sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function hr({base:e,head:t,text:r,status:o,changes:d}){const m=o==="removed"?"removed":"added",f=(u,$)=>{
const H=(0,Ce.Vg)(u,()=>{});return!($.length<3&&H.length>0&&H.every($e=>$e.value.type==="object"))&&($.length>0||u.type!=="object")?[{kind:m,path:$,value:u}]:H.flatMap(({step:$e,value:ye})=>$e.type===
"member"?f(ye,[...$,$e]):[{kind:m,path:[...$,$e],value:ye}])},S=e??t??(r&&Sn(r.base??r.head));return S?f(S,[]):d}function mr(e,t,r){const o=new Map(t.map(f=>["value"in f&&f.value,f])),d=wr(pr(e,o),o),
m=Nn(d.map(f=>gr(f,r)));return d.map(([{item:f}],S)=>{const u=o.get(f),{line:$,under:H=()=>""}=u?nn(u,r):{line:""};return A(`${m[S]}${H(0)===""?$:""}`,{under:H})})}function pr(e,t){const r=o=>{const{kind:d,
source:m,target:f,label:S,was:u}=o;return t.has(o.item)?o:JSON.stringify([d,m.rank,f.rank,S,u?.target.rank,u?.label])};return[...(0,Je.$z)(e,r).values()].map(o=>({...o[0],times:o.length}))}function wr(e,t){
const r={added:new Map,removed:new Map};return e.flatMap(o=>{const{kind:d,source:m,target:f,item:S}=o;if(d==="rewired"||t.has(S))return[[o]];const u=r[d].get(m),$=u??[o];return u&&u.push(o),r[d].delete(
m),r[d].set(f,$),u?[]:[$]})}function gr(e,t){const[{kind:r,source:o,target:d,was:m}]=e,f=H=>`**${pt(H.label,t)}**`,S=H=>H===""?"":` (${pt(H,t)})`,u=e.map(({target:H,label:ue,times:$e})=>` \u2192 ${f(H)}${S(
ue)}${$e===1?"":`, ${$e} times`}`),$=m?.target===d?S(m.label)||" without a label":m&&` ${f(m.target)}`;return`- ${ot[r]} ${f(o)}${u.join("")}${$===void 0?"":`, was${$}`}`}function yr(e,t){return[...(0,Je.
$z)(e,o=>o.kind+xn(o,t)).values()].flatMap(o=>{const d=o.map(u=>nn(u,t));if(o.length<Ln||Ne(o[0].path)===0||d.some(({under:u})=>u))return Wt(o,t);const m=Pn(o,t),f=Bn(d.map(({line:u},$)=>`- ${m[$]}${u}`).
join(`
`)),S=`- ${ot[o[0].kind]} ${xn(o[0],t)} of ${(0,V.hS)(o.length,"item")}`;return A(S,{changes:o.length,under:()=>`
${f}`})})}const br="<!-- workflow-report -->",vr=6e4,xr=1e3;function Er(e){const{workflows:t,missing:r}=e,o=(0,Le.lb)(e),m=["changed","added","removed"].flatMap(u=>t.filter($=>$.status===u)).map(u=>{const $=Hn(
u.counts);return{workflow:u,changes:$,parts:u.files.flatMap(H=>or(H,o))}}),f=Or(e,o),S=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:u=vr,maxBytes:$=1/0,headings:H=!0,mark:ue=!0}={})=>{
const $e=m.map(({workflow:Ge,...Xe})=>A($r(Ge,o,H),Xe)),ye=A(S,{parts:[...L("",$e,{noun:"workflow"}),...f]}),Pe=ue?`${br}
`:"";for(let Ge=Math.min(u,$);;){const Xe=[Pe,...T(ye,Ge-Pe.length-1),`
`],ut=$===1/0?0:Buffer.byteLength(Xe.join(""));if(ut<=$||Ge<xr)return Xe;Ge=Math.floor(Ge*$*.99/ut)}}}function Sr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function $r({name:e,status:t,counts:r},o,d){const m=d?"### ":"",f=e===void 0?void 0:pt(e,{mask:o});return t==="added"||t==="removed"?`${m}${ot[t]} ${f===void 0?"Workflow":`${f}: workflow`} ${t}`:d?`${m}${f===
void 0?"":`${f}: `}${(0,b.cq)(r)}`:""}function Or({workflows:e,notCompared:t=[]},r){const o=(f,S)=>{const u=f.flatMap($=>$===void 0?[]:[pt($,{mask:r})]).join(", ");return f.length===0?[]:[A(S(u),{least:S(
(0,V.hS)(f.length,"workflow"))})]},d=e.flatMap(({name:f,status:S})=>S==="unchanged"?[f]:[]),m=e.flatMap(({name:f,variablesCompared:S})=>S?[]:[f]);return[...e.length===0?[A("No workflow was compared")]:
[],...o(d,f=>f===""?"No changes":`${f}: no changes`),...o(m,f=>`The environment variables${m.length===e.length?"":` of ${f}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...o(t,f=>`${f}: not compared, because the step failed`)]}var Ar=x(725),kr=x(697),Tr=x(192);const Rr=900*1024;async function Mr(e){_r(e);const t=Er(e),r={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,kr.bg)("the report",r),Ir(t)}function Ir(e){return(t,r,o)=>{const d=Rr-Buffer.byteLength(r.join()),m=e({headings:t,maxLength:1/0,maxBytes:d,mark:!1}).join("");return o===void 0?m:Sr(m,o)}}
function _r(e){const t=(0,b.AS)(e);if(t.length===0)return;const r=t.slice(0,20).map(Tr.bY),o=t.length>20?` and ${(0,V.hS)(t.length-20,"more line")}`:"";(0,Ar.lm)(`No field matched ${r.join(", ")}${o} \
in ignore. Check the spelling.`)}}),192:((Ae,Te,x)=>{x.d(Te,{LO:()=>Ve,yG:()=>C,Rr:()=>Fe,bY:()=>je});var b=x(24),V=x(760),oe=x(806);const he=nt(import.meta.url)("node:net");var fe=x(783),D=x(279),X=x(
706);const M=7,A=3e4,L=429;async function T({log:k,signal:E,endsAt:Z},we,{atLeastMs:Se=0,untilFree:We=!1}={}){let Ke=0,Je=0,at;for(;;)try{return await we()}catch(Ye){if(!(Ye instanceof Failure&&(Ye.retryable||
We&&Ye.busy)))throw Ye;E.throwIfAborted(),at??=performance.now();const ft=Ye.status===L,vt=Ye.busy||ft;Je=vt?Je+1:0,vt||Ke++;const It=Ke>(Ye.maxRetries??M)&&performance.now()-at>=Se;if(!vt&&It)throw N(
Ye,`${Ke} times in a row`);const wt=Math.min(A,1e3*2**((Je||Ke)-1))*(.5+Math.random()/2),dt=ft&&Ye.retryAfterMs>0?Ye.retryAfterMs:Math.max(Ye.retryAfterMs,wt),xt=humanTime(dt);if(performance.now()+dt>=
Z)throw N(Ye,`and waiting ${xt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");k.info(`${toSingleLine(sentenceOf(Ye),1e3)}; retrying in ${xt}`),await U(
dt,E)}}function N(k,E,Z=k.advice){const{what:we,why:Se}=k,We=Se?{why:`${Se}, ${E}`}:{what:`${we}, ${E}`};return k.with({...We,advice:Z,retryable:!1})}function O(k){const E=String(k),Z=/^\d+$/.test(E)?
Number(E)*1e3:Date.parse(E)-Date.now();return Math.min(Math.max(Z||0,0),2**31-1)}async function U(k,E){let Z;const we=new Promise(Se=>{Z=setTimeout(Se,k)});await _(E,we).finally(()=>clearTimeout(Z))}function _(k,E){
return new Promise((Z,we)=>{const Se=()=>we(k.reason);E.then(Z,we).finally(()=>k.removeEventListener("abort",Se)),k.aborted?Se():k.addEventListener("abort",Se)})}function W(k,E,Z,we={}){return new Failure(
{what:k,why:E,advice:Z,topic:"the-platforms-response",...we})}function j(k,E,Z,we){return new Failure({what:k,why:E,advice:Z,topic:"the-connection",...we})}const F={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},p="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",h=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
l=/EPROTO|ERR_SSL_/,R=/Z_|ERR__ERROR_/,K=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function q(k,E,Z,we){if(!(k instanceof Error&&"code"in k))return k;const Se=String(k.code);
if(h.test(Se)){const vt=`the TLS connection can't be trusted (${Se})`;return j(E,vt,`Check host. ${c}`,{affectsAll:!0,cause:k})}const[,We]=K.exec(k.message)??[];if(We!==void 0)return ne(E,We,k);const Ke=!Z&&
l.test(Se),Je=Ke?"the TLS connection failed":"the connection failed",at=F[Se]??`${R.test(Se)?"the response can't be decoded":Je} (${Se})`,Ye={retryable:!0,maybeProcessed:Z,affectsAll:!Z,cause:k};if(we||
!(Ke||Se==="ENOTFOUND"))return j(E,at,p,Ye);const ft=Ke?`Check host and its port. ${c}`:"Check host.";return j(E,at,ft,{...Ye,maxRetries:2})}function ne(k,E,Z){const we=(Ke,Je,at=!1)=>j(k,Ke,Je,{affectsAll:!0,
cause:Z,retryable:at});if(E==="407")return we("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Se=Number(E);if(Se<500&&!xe(Se))return we(`the proxy refuses the c\
onnection (${E})`,"Allow the host there, or add it to NO_PROXY.");const We=`the proxy made no connection (${toSingleLine(E,100)})`;return we(We,"Check HTTPS_PROXY, or re-run the job later.",!0)}const ce=new Set(
[408,421,425,429]),pe=new Set([501,505,506,508,510,511]);function xe(k){return ce.has(k)||k>=500&&!pe.has(k)}function Ee(k,E){return{status:k,retryable:xe(k),retryAfterMs:retryAfterMs(E["retry-after"]),
maybeProcessed:k<400||k===408||k>=500}}const me=200;function Ue(k){return k==="localhost"||k==="[::1]"||isIPv4(k)&&k.startsWith("127.")}function He(k){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(k)}function Ze(...k){
return k.find(E=>typeof E=="string"&&E.length<=me&&He(E))}function Qe(k){try{return decodeURIComponent(k)}catch{return k}}function rt(){for(const k of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const E=process.env[k]?.trim();E!==void 0&&(process.env[k]=E===""||E.includes("://")?E:`http://${E}`)}for(const k of["no_proxy","NO_PROXY"]){const E=process.env[k];E!==void 0&&(process.env[k]=E.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function qe(k,E){const Z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Z||checkBypass(k)||/^https?:/i.test(Z)&&getProxyUrl(k))return;throw connectionFailure(
E,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const w=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function g(k,E=w){return[E,({input:Z})=>`contains ${ke(Z)}. ${k}`]}function J(...k){return E=>{for(const[Z,we]of k){const Se=Z.exec(E);if(Se)throw new Error(typeof we=="string"?we:we(Se))}return E}}function C(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${je(k)}`)}function de(k,E=!1){return Z=>{const we=Number(Z);if((E?/^\d+$/:
/^\d+(\.\d+)?$/).test(Z)&&we>0&&we<=k)return we;const Se=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${E?"whole ":""}number above 0${Se}, not ${je(Z)}`)}}const be="is not an address such\
 as https://ai-for-process.example.ai",ge=J(g("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,k])=>`must not contain a query or a fragment. Set only the beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,be]);function Ne(k){
const E=/^[a-z0-9+.-]+:\/\//i.test(ge(k))?k:`https://${k}`;if(!URL.canParse(E))throw new Error(be);const Z=new URL(E);if(Z.protocol!=="https:"&&Z.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Z.protocol==="http:"&&!isLoopback(Z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Z.pathname.endsWith("/")||(Z.pathname+="/"),Z}function G(k){
if(isId(k))return k;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${je(k)}`)}const Q=J(g("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins wit\
h "${k}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),z="is too long: at mo\
st 200 characters",le=J([new RegExp("\\p{C}","u"),({input:k})=>`must not contain control characters: ${je(k)}`],[/.{201}/u,z]),ee=J([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${je(k)};\
 leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${je(k)}`],[/.{201}/u,z]);function ie(k){const E=refusal(ee(k));if(E!==void 0)
throw new Error(`can't be a name: ${je(k)} ${E}`);if(Buffer.byteLength(k)>240)throw new Error(z);return k}function ve(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function Ie(){return(0,V.resolve)(process.env.GITHUB_WORKSPACE??"")}const Me=J([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function Fe(k){
return(0,V.resolve)(Ie(),Me(k))}function ze(k){const E=Fe(k);if(existsSync(E))return E;throw new Error(Ve(k))}function Ve(k){const E=!(0,b.existsSync)(Ie())||(0,b.readdirSync)(Ie()).length===0;return`\
doesn't exist: ${je(k)}${E?". The workspace is empty: run actions/checkout before this step":""}`}function je(k){const E=ke(k);return`"${(0,X.OX)(k,60)}"${E===""?"":` with ${E}`}`}function ke(k){const E=(k.
match(new RegExp(w,"gu"))??[]).map(Se=>Se.codePointAt(0)??0),Z=[...new Set(E)].map(Se=>`U+${Se.toString(16).toUpperCase().padStart(4,"0")}`),we=Z.length===1?"an invisible character":"invisible charact\
ers";return Z.length===0?"":`${we} (${Z.slice(0,5).join(", ")})`}}),124:((Ae,Te,x)=>{x.d(Te,{AS:()=>X,Hq:()=>fe,RG:()=>V,cq:()=>M,cz:()=>oe,xS:()=>he,xW:()=>D});var b=x(706);const V={type:"hidden"};function oe(A){
const L=T=>A.reduce((N,O)=>N+O[T],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function he({status:A,changes:L,references:T}){const N={added:0,modified:0,removed:0};if(A!=="\
modified")return{...N,[A]:1};if(L.length===0&&T.length===0)return{...N,modified:1};for(const{kind:O}of L)N[O==="added"||O==="removed"?O:"modified"]++;return N}function fe({workflows:A}){return A.some(
({status:L})=>L!=="unchanged")}function D({workflows:A}){return oe(A.map(({counts:L})=>L))}function X({workflows:[A,...L]}){return A?.unusedIgnores.filter(T=>L.every(({unusedIgnores:N})=>N.includes(T)))??
[]}function M({modified:A,added:L,removed:T}){return Object.entries({modified:A,added:L,removed:T}).flatMap(([O,U])=>U===0?[]:[`${(0,b.zD)(U)} ${O}`]).join(", ")||"no changes"}}),436:((Ae,Te,x)=>{x.d(
Te,{Gg:()=>A,Ku:()=>T,Ms:()=>W,Op:()=>U,PX:()=>O,QP:()=>L,Rk:()=>oe,TH:()=>M,TN:()=>D,YD:()=>X,ZM:()=>fe,dj:()=>p,e1:()=>_,eX:()=>he,jn:()=>N});var b=x(761),V=x(899);const oe=["id","_id","key","name"],
he=["name","title","label","displayName","Name","Title","Label","DisplayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(c,h){if(c.type!=="object")
return;const l=c.members.get(h)??c.matchOnly?.get(h);if(!(l===void 0||!N(l)))return(l.type==="string"?l.text.length>2:/\d/.test(l.text))?l.text:void 0}function X(c){return c.type==="object"?[...c.members.
keys()]:[]}function M(c){const h=()=>X(c).filter(l=>fe.test(l));return T(c,["id","_id","key"])??T(c,h().sort())}function A(c){return T(c,he)}function L(c){return T(c,["type","Type"])}function T(c,h){const l=c&&
h.find(R=>D(c,R)!==void 0);return l&&D(c,l)}function N(c){return c.type==="string"||c.type==="literal"}function O(c){return c===void 0?[]:N(c)?[_(c.text)]:(c.type==="array"?c.items:[...c.members.values()]).
flatMap(O)}function U(c,h,l){return l&&oe.includes(c)&&N(h)}function _(c){return c.startsWith('"')?c.includes("\\")?JSON.parse(c):c.slice(1,-1):c}class W{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(h,l=R=>{}){
this.#e=h,this.#t=h.lines.length===0,this.#n=l}read(h){const{fields:l,orders:R}=this.#e,K=q=>(0,V.pi)(l,q,this.#n);return(0,b.q)(h,void 0,{enter:(q,ne="")=>this.#t?void 0:{key:ne,outer:q},scalar:q=>this.
scalar(q),array:(q,ne)=>{const ce=q.length>0&&K({key:"",outer:ne});return this.array(ce?[]:q,(0,V.pi)(R,ne,this.#n))},object:(q,ne)=>{let ce;for(const[pe,xe]of l.size===0?[]:q)K({key:pe,outer:ne})&&(q.
delete(pe),oe.includes(pe)&&(ce=(ce??new Map).set(pe,xe)));return this.object(q,ce)}})}scalar(h){let l=this.#s.get(h);return l===void 0&&(l={type:h.startsWith('"')?"string":"literal",id:++this.#r,text:h},
this.#s.set(h,l)),l}array(h,l){const R=l?h.toSorted((ne,ce)=>ne.id-ce.id):h;let K=R.length;for(const{id:ne}of R)K=F(K,ne);const q=this.#i(K,{type:"array",id:this.#r+1,items:R,unordered:l});return this.#t?
q:{type:"array",id:q.id,items:h,unordered:l}}object(h,l){let R=~h.size;for(const[q,{id:ne}]of h)R=R+F(this.scalar(q).id,ne)|0;const K=this.#i(R,{type:"object",id:this.#r+1,members:h,matchOnly:l});return this.#t?
K:{type:"object",id:K.id,members:h,matchOnly:l}}#i(h,l){for(let R=h;;R=R+1|0){const K=this.#o.get(R);if(K&&j(K,l))return K;if(!K)return this.#o.set(R,l),this.#r++,l}}}function j(c,h){if(c.type==="arra\
y")return h.type==="object"||c.items.length!==h.items.length?!1:c.items.every(({id:l},R)=>l===h.items[R]?.id);if(h.type==="array"||c.members.size!==h.members.size)return!1;for(const[l,{id:R}]of h.members)
if(c.members.get(l)?.id!==R)return!1;return!0}function F(c,h){const l=Math.imul(c^c>>>15,739982445)^Math.imul(h^h>>>16,73244475);return Math.imul(l^l>>>13,695872825)}function p(c){if(N(c))return c.text;
if(c.type==="array"){const l=c.items.map(p);return`[${(c.unordered?l.sort():l).join()}]`}return`{${Array.from(c.members,([l,R])=>`${JSON.stringify(l)}:${p(R)}`).sort().join()}}`}}),899:((Ae,Te,x)=>{x.
d(Te,{K$:()=>b,pi:()=>oe,wo:()=>V});const b=V("");function V(D){const X=new Set,[M,A]=[new Map,new Map];for(const[L,T]of D.split(/\r\n|\r|\n/).entries()){const N=T.trim();if(N===""||N.startsWith("#"))
continue;const[O,U]=N.endsWith("[]")?[N.slice(0,-2),A]:[N,M],_=O.split(".").reverse(),W=he(O);if(_.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(_.every(
j=>j==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything (name a key)`);X.add(N),U.set(W,[...U.get(W)??[],{line:N,keys:_}])}return{lines:[...X],fields:M,orders:A}}function oe(D,X,M){
if(D.size===0||X===void 0)return!1;const A=["*",he(X.key)].flatMap(L=>D.get(L)??[]).filter(({keys:L})=>fe(X,L));for(const{line:L}of A)M(L);return A.length>0}function he(D){return D.slice(D.lastIndexOf(
".")+1)}function fe(D,X){if(D===void 0||X.length===0)return X.length===0;const M=X[0]==="*"?["*"]:D.key.split(".").reverse();return M.every((A,L)=>A===X[L])&&fe(D.outer,X.slice(M.length))}}),742:((Ae,Te,x)=>{
x.d(Te,{OD:()=>ge,qy:()=>de,Z:()=>Ne,yR:()=>be});var b=x(436),V=x(899),oe=x(726);function he(G,Q){const z=Q.size===0?void 0:Q.get(JSON.stringify(G));return z===void 0?G:(0,b.e1)(z)}function fe({base:G,
head:Q}){return G===Q?[]:b.Rk.flatMap(z=>{const[le,ee]=[(0,b.TN)(G,z),(0,b.TN)(Q,z)];return le!==ee&&le?.startsWith('"')&&ee?.startsWith('"')?[[le,ee]]:[]})}function D(G,Q){const z=new Map;for(const[ee,
ie]of G)z.set(ee,(z.get(ee)??new Set).add(ie));const le=([ee,ie])=>z.get(ee)?.size===1&&Q.base.get(ee)===1&&Q.head.get(ie)===1;return new Map(G.filter(le))}function X(G){const Q=z=>{const le=new Map,ee=(ie,ve)=>{
if(ie.type==="array")for(const Me of ie.items)ee(Me,!0);if(ie.type!=="object")return;const Ie=ve?[ie.id,...b.Rk.flatMap(Me=>(0,b.TN)(ie,Me)??[])]:[];for(const Me of new Set(Ie))le.set(Me,(le.get(Me)??
0)+1);for(const Me of ie.members.values())ee(Me,!1)};for(const ie of G)ee(ie[z],!1);return le};return{base:Q("base"),head:Q("head")}}function M(G,Q,z){const le={element:new Map,member:new Map};function ee(ve,Ie){
if(Q.size===0&&!z)return ve;if((0,b.jn)(ve))return G.scalar(Q.get(ve.text)??ve.text);const Me=le[Ie?"element":"member"],Fe=Me.get(ve.id)??ie(ve,Ie);return Me.set(ve.id,Fe),Fe}function ie(ve,Ie){if(ve.
type==="array"){const Fe=ve.items.map(ze=>ee(ze,!0));return G.array(Fe,ve.unordered)}const Me=new Map;for(const[Fe,ze]of ve.members)(0,b.Op)(Fe,ze,Ie)?z||Me.set(Fe,ze):Me.set(he(Fe,Q),ee(ze,!1));return G.
object(Me)}return(ve,Ie=!1)=>ee(ve,Ie).id}function A(G,Q){const z={base:M(G,Q,!0),head:M(G,new Map,!0)};return{interner:G,renames:Q,follow:M(G,Q,!1),bare:z}}var L=x(408);const T=.4,N=.9,O=4e4,U=4,_=/^(""|0|true|false|null)$/,
W=.25,j=new Set([...b.eX,"type"]);function F(G,Q,z){const{compare:le,shareRare:ee}=h(G,z),ie=p(G,Q),ve=c(G);return Ie=>(Me,Fe)=>{const ze=(0,L.qc)(Me,Fe),Ve=ze.reduce((E,{base:Z,head:we})=>E+Z.length*
we.length,0),je=E=>Ve>O?[...ee(E),...(0,L.O6)(Q,E).flatMap(L.yU)]:E.base.flatMap(Z=>E.head.map(we=>({base:Z,head:we}))),ke=ze.flatMap(je).flatMap(E=>{const Z=le(E);return(Ie>0&&ve(E)?le(E,()=>1)>=N:Z>=
Ie)?[{pair:E,alike:Z,distance:ie(E)}]:[]});ke.sort((E,Z)=>Z.alike-E.alike||E.distance-Z.distance);const k=new Set;return ke.flatMap(({pair:E})=>k.has(E.base)||k.has(E.head)?[]:(k.add(E.base).add(E.head),
[E]))}}function p({base:G},Q){const z=new Map((0,L.Ms)(Q).map(ie=>[ie.base.index,ie.head.index-ie.base.index]));let le=0;const ee=G.map(({index:ie})=>(le=z.get(ie)??le,ie+le));return ie=>Math.abs((ee[ie.
base.index]??0)-ie.head.index)}function c({base:G,head:Q}){const z=({item:ve})=>[(0,b.TH)(ve),(0,b.Gg)(ve)],[le,ee]=[new Set(G.flatMap(z)),new Set(Q.flatMap(z))],ie=(ve,Ie)=>z(ve).every(Me=>Me!==void 0&&
!Ie.has(Me));return ve=>ie(ve.base,ee)&&ie(ve.head,le)}function h(G,{renames:Q,follow:z}){const le=new Map([["",0]]),ee=new Set;function ie(je){const ke=le.get(je)??le.size;return ke===le.size&&le.set(
je,ke),ke}function ve(je,ke){const k=new Set,E=(Z,we,Se)=>{if((0,b.jn)(Z)||(Z.type==="array"?Z.items.length:Z.members.size)===0){const We=ie(`${we}=${ke==="base"?z(Z):Z.id}`);k.add(We),(!(0,b.jn)(Z)||
_.test(Z.text))&&ee.add(We)}else if(Z.type==="array")for(const We of Z.items)E(We,ie(`${we}[]`),!0);else for(const[We,Ke]of Z.members)we===0&&(0,b.jn)(Ke)&&j.has(We)||(0,b.Op)(We,Ke,Se)||E(Ke,ie(`${we}\
.${ke==="base"?he(We,Q):We}`),!1)};return E(je,0,!0),k}const Ie=new Map,Me=new Map,Fe=je=>Ie.get(je)??new Set;for(const je of["base","head"]){for(const ke of G[je])Ie.set(ke,ve(ke.item,je));for(const[
ke,k]of(0,oe.Vn)(G[je].flatMap(E=>[...Fe(E)]))){const E=(ee.has(ke)?W:1)/k;Me.set(ke,Math.min(Me.get(ke)??1,E))}}const ze=je=>Me.get(je)??0,Ve=je=>[...Fe(je)].filter(ke=>ze(ke)>=1/U);return{compare({base:je,
head:ke},k=ze){const E=We=>{let Ke=0;for(const Je of We)Ke+=k(Je);return Ke},[Z,we]=[Fe(je),Fe(ke)],Se=[...Z].filter(We=>we.has(We));return 2*E(Se)/(E(Z)+E(we))||0},shareRare(je){const ke=new Map;for(const k of je.
head)for(const E of Ve(k))ke.set(E,[...ke.get(E)??[],k]);return je.base.flatMap(k=>{const E=new Set(Ve(k).flatMap(Z=>ke.get(Z)??[]));return Array.from(E,Z=>({base:k,head:Z}))})}}}function l(G,Q,z){const le={
base:{item:G,index:0,array:[G]},head:{item:Q,index:0,array:[Q]}};return h({base:[le.base],head:[le.head]},z).compare(le)}const R=/^"[\w-]{0,20}"$/;function K(G,Q,z){let le=[],ee=G;const ie=()=>ee.base.
length===0||ee.head.length===0,ve=(E,Z)=>{const we=ie()?[]:E(ee,Z);we.length!==0&&(le=le.concat(we),ee=(0,L.FF)(ee,we))},Ie=E=>(Z,we)=>(0,L.O6)(le,Z).flatMap(Se=>E(Se,we)),Me=z||[...G.base,...G.head].
some(({item:E})=>E.type==="object"),Fe=b.Rk.filter(E=>!pe(E,G,Q));for(const E of Ee(Fe,G,Q))ve(L.kk,ne(E));const ze=({item:E})=>E.id,Ve=({item:E},Z)=>Z==="base"?Q.follow(E,!0):E.id;for(const E of Q.renames.
size>0?[Ve,ze]:[ze])ve(Ie(L.eV),E),Me&&ve(L.kh,E);if(Me&&!ie()){const E=c(G);for(const Se of Ee(Ue(G),G,Q).slice(0,1)){const We=Ke=>!b.ZM.test(Se)&&E(Ke)&&R.test((0,b.TN)(Ke.head.item,Se)??"");ve((Ke,Je)=>(0,L.
kk)(Ke,Je).filter(at=>!We(at)),ne(Se))}const Z=Se=>({item:We},Ke)=>ce(We,Q.bare[Ke],Se);ve(Ie(L.eV),Z(1)),ve(L.kh,Z(3));const we=F(G,le,Q);for(const Se of[...b.eX,"key"])ve(we(0),ne(Se));ve(we(T),({item:Se})=>Se.
type==="object"?(0,b.QP)(Se)??"":void 0)}const je=Fe.length<b.Rk.length,ke=E=>(0,b.Gg)(E)??(je?Fe.find(Z=>(0,b.TN)(E,Z)):(0,b.TH)(E));return ve(Ie((E,Z)=>je&&q(E.base)===q(E.head)?(0,L.yU)(E):(0,L.kh)(
E,Z)),({item:E})=>ke(E)===void 0?"":void 0),le}function q(G){return G.map(({index:Q})=>Q).join()}function ne(G){return({item:Q})=>(0,b.TN)(Q,G)}function ce(G,Q,z){return G.type!=="object"||[...G.members].
filter(([ee,ie])=>!(0,b.Op)(ee,ie,!0)).length<z?void 0:Q(G,!0)}function pe(G,Q,z){const[le,ee]=[xe(Q.base,G),xe(Q.head,G)];if(le===void 0||le!==ee)return!1;if(le==="")return!0;const ie=(0,L.eV)(Q,({item:ve},Ie)=>ce(
ve,z.bare[Ie],1));return Q.base.length!==Q.head.length&&ie.length>me((0,L.kk)(Q,ne(G)),z)}function xe(G,Q){const z=/^"?(.*?)\d+"?$/.exec(G[0]?(0,b.TN)(G[0].item,Q)??"":"")?.[1],le=ee=>G.every(({item:ie,
index:ve})=>(0,b.TN)(ie,Q)?.replaceAll('"',"")===`${z}${ee+ve}`);return G.length>1&&(le(0)||le(1))?z:void 0}function Ee(G,Q,z){const le=G.map(ie=>({key:ie,pairs:(0,L.kk)(Q,ne(ie))})),ee=(ie,ve)=>ie.every(
({base:Me,head:Fe},ze)=>Me===ve[ze]?.base&&Fe===ve[ze]?.head)?0:me(ve,z)-me(ie,z);return le.sort(({pairs:ie},{pairs:ve})=>ve.length-ie.length||ee(ie,ve)),le.map(({key:ie})=>ie)}function me(G,{interner:Q,
renames:z,bare:le}){const ee=G.map(({base:ve,head:Ie})=>({base:ve.item,head:Ie.item})),ie=M(Q,new Map([...z,...ee.flatMap(fe)]),!0);return ee.filter(({base:ve,head:Ie})=>[ie,le.head].some(Me=>Me(ve,!0)===
le.head(Ie,!0))).length}function Ue({base:G,head:Q}){const z=(0,oe.Vn)(Q.flatMap(({item:ie})=>(0,b.YD)(ie))),le=ie=>2*(z.get(ie)??0)>Q.length&&ie!=="type",ee=[...z.keys()].filter(ie=>le(ie)&&He(G,ie)&&
He(Q,ie)).sort();return[...ee.filter(ie=>b.ZM.test(ie)),...ee]}function He(G,Q){const z=G.flatMap(({item:ee})=>(0,b.TN)(ee,Q)??[]).filter(ee=>ee.startsWith('"'));if(z.length<2||2*z.length<=G.length||new Set(
z).size<z.length)return!1;const le=new Set(G.flatMap(({item:ee})=>b.Rk.map(ie=>(0,b.TN)(ee,ie))));return 2*z.filter(ee=>le.has(ee)).length<z.length}const Ze=8,Qe=.5;function rt(G,Q,z,le){const ee=ke=>G[ke].
flatMap(E=>[E,...qe(E,le)]).filter(({path:E,value:Z})=>E.at(-1)?.type==="item"&&z[ke].get(Z.id)===1),ie={bases:new Set,heads:new Map};let ve={base:ee("base"),head:ee("head")};const Ie=(ke,k)=>{const E=(0,L.
kk)(ve,ke).filter(({base:Z,head:we})=>Z.arrays!==we.arrays&&k(Z.value,we.value));for(const{base:Z,head:we}of E)ie.bases.add(Z.value),ie.heads.set(we.value,Z);ve=(0,L.FF)(ve,E)},Me=(ke,k)=>(0,b.TN)(ke,
"type")===(0,b.TN)(k,"type"),Fe=(ke,k)=>(0,b.Gg)(ke)!==void 0&&(0,b.Gg)(ke)===(0,b.Gg)(k),ze=(ke,k)=>Me(ke,k)&&l(ke,k,Q)>=Qe,Ve=(ke,k)=>(z[k].get(ke??"")??0)<2,je=(ke,k)=>Ve(ke,k)?ke:void 0;return Ie(
({value:ke},k)=>je((0,b.TH)(ke),k),(ke,k)=>((0,b.TH)(ke)?.length??0)>=Ze||Fe(ke,k)||ze(ke,k)),Ie(({value:ke},k)=>je((0,b.Gg)(ke)??(0,oe.qU)(ke),k),ze),Ie(({value:ke},k)=>Ve((0,b.TH)(ke),k)?ce(ke,Q.bare[k],
3):void 0,Me),ie}function qe({value:G,path:Q},z){return(0,oe.Vg)(G,z).flatMap(le=>{if((0,b.jn)(le.value))return[];const ee={value:le.value,path:[...Q,le.step]};return[ee,...qe(ee,z)]})}function w(G,Q,z,le){
const ee=[],ie=[],ve=[],Ie=[],Me={base:[],head:[]};function Fe({base:E,head:Z},we,Se){Se==="element"&&Ie.push(...fe({base:E,head:Z})),(Se==="element"||Se==="member"&&E.type==="object"&&Z.type==="objec\
t")&&ve.push({base:E,head:Z,path:we}),E.id!==Z.id&&(E.type==="array"&&Z.type==="array"?k(E,Z,we):E.type==="object"&&Z.type==="object"?ke({base:E,head:Z},we,Se):Se!=="own"&&(0,b.jn)(E)&&(0,b.jn)(Z)&&Q.
renames.get(E.text)===Z.text?ie.push({path:we,from:(0,b.e1)(E.text),to:(0,b.e1)(Z.text)}):ee.push({kind:"modified",path:we,from:E,to:Z}))}function ze({base:E,head:Z},we,Se,We){E!==void 0&&Z!==void 0?Fe(
{base:E,head:Z},we,Se):Z!==void 0&&!Ve(Z,we)?(ee.push({kind:"added",path:we,value:Z}),Me.head.push({value:Z,path:we,arrays:We}),z.heads.size>0&&je(Z,we)):E!==void 0&&!z.bases.has(E)&&(ee.push({kind:"r\
emoved",path:we,value:E}),Me.base.push({value:E,path:we,arrays:We}))}function Ve(E,Z){const we=z.heads.get(E);return we===void 0?!1:(ee.push({kind:"moved",path:Z,from:we.path}),Fe({base:we.value,head:E},
Z,"element"),!0)}function je(E,Z){for(const{step:we,value:Se}of(0,oe.Vg)(E,le)){const We=[...Z,we];Ve(Se,We)||je(Se,We)}}function ke(E,Z,we){for(const{key:Se,from:We,...Ke}of g(E,Q)){const Je=[...Z,{type:"\
member",key:Se}];We!==Se&&ie.push({path:Je,from:We,to:Se});const at=Ke.base!==void 0&&(0,b.Op)(Se,Ke.base,we==="element");ze(Ke,Je,at?"own":"member")}}function k(E,Z,we){const Se={base:(0,L.S3)(E.items),
head:(0,L.S3)(Z.items)},We=K(Se,Q,E.unordered&&Z.unordered).filter(Ye=>!z.bases.has(Ye.base.item)&&!z.heads.has(Ye.head.item)),Ke=(0,oe.Oe)(Se,We,le),Je=new Set((0,L.Ms)(We).map(Ye=>Ye.head.index)),at=Ke.
filter(Ye=>Ye.base&&Ye.head&&!Je.has(Ye.index));at.length>0&&!Z.unordered&&ee.push({kind:"reordered",path:we,moved:at.map(({step:Ye})=>Ye)});for(const{step:Ye,...ft}of Ke)ze(ft,[...we,Ye],"element",Se)}
return Fe(G,[],"root"),{changes:ee,references:ie,matches:ve,renames:Ie,unmatched:Me}}function g({base:G,head:Q},{renames:z,follow:le}){const ee=new Map(G.members),ie=new Map,ve=(Me,Fe)=>Me.id===Fe.id||
le(Me)===Fe.id;for(const Me of[ve,()=>!0])for(const Fe of[ze=>ze,ze=>he(ze,z)])for(const[ze,Ve]of ee){const je=Fe(ze),ke=Q.members.get(je);ke===void 0||ie.has(je)||!Me(Ve,ke)||(ee.delete(ze),ie.set(je,
{key:je,from:ze,base:Ve,head:ke}))}for(const[Me,Fe]of Q.members)ie.has(Me)||ie.set(Me,{key:Me,from:Me,head:Fe});const Ie=Array.from(ee,([Me,Fe])=>({key:Me,from:Me,base:Fe}));return[...ie.values(),...Ie].
sort((Me,Fe)=>Me.key<Fe.key?-1:1)}const J={bases:new Set,heads:new Map},C=5;function de(G,Q){const z=new b.Ms(V.K$),[le,ee]=[G,Q].map(ie=>be(ie,z));return le&&ee&&ge([{base:le,head:ee}],z)[0]}function be(G,Q=new b.
Ms(V.K$)){return/^\s*[[{]/.test(G)?Q.read(G):void 0}function ge(G,Q){const z=Ne(()=>X(G)),le=Ne(()=>(0,oe.j9)([...G.map(({head:Ie})=>Ie),...G.map(({base:Ie})=>Ie)])),ee=(Ie,Me)=>le().componentOf(Ie,Me);
function ie(Ie){const Me=A(Q,Ie);return G.map(Fe=>{const ze=w(Fe,Me,J,ee),{base:Ve,head:je}=ze.unmatched;if(Ve.length===0||je.length===0)return ze;const ke=rt(ze.unmatched,Me,z(),ee);if(ke.heads.size===
0)return ze;const k=w(Fe,Me,ke,ee);return k.changes.filter(({kind:E})=>E==="moved").length===ke.heads.size?k:ze})}let ve=new Map;for(let Ie=0;Ie<C;Ie++){const Me=ie(ve),Fe=Me.flatMap(Ve=>Ve.renames),ze=Fe.
length===0?new Map:D(Fe,z());if(ve.size===ze.size&&[...ve].every(([Ve,je])=>ze.get(Ve)===je)){if(Me.some(({changes:Ve})=>Ve.length>0))return Me;break}ve=ze}return ie(new Map)}function Ne(G){let Q;return()=>(Q??=
{value:G()},Q.value)}}),726:((Ae,Te,x)=>{x.d(Te,{Oe:()=>N,Vg:()=>O,Vn:()=>p,j9:()=>D,oP:()=>F,qU:()=>X,s3:()=>_});var b=x(436),V=x(408);const oe=/group|parent|folder|owner/i,he=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
fe=40;function D(h){const l=h.map(T),R=ce=>l.find(pe=>pe.get(ce))?.get(ce);function K(ce,pe){for(const xe of(0,b.YD)(ce).sort()){if(oe.test(xe))continue;const Ee=`${(0,b.TN)(ce,xe)}`,me=xe==="type"?`"${Ee.
split(":")[1]}`:Ee,Ue=R(me);if(Ue===void 0||X(Ue.item)===void 0)continue;const He=l.some(Ze=>{const Qe=Ze.get(me);return Qe&&(Qe.array===pe||L(pe,Qe.item))});if(xe==="type"||!He)return Ue.item}}function q(ce,pe){
const xe=(0,b.Gg)(ce);return X(ce)??X(K(ce,pe))??(xe&&(0,b.e1)(xe))}function ne(ce){const pe=/\d/.test(ce)?R(ce):void 0;return pe&&(q(pe.item,pe.array)??c(pe.item))}return{componentOf:K,nameOf:q,labelOf:ne}}
function X(h){const l=h&&((0,b.TN)(h,"name")??(0,b.TN)(h,"Name")??M(h));return l&&(0,b.e1)(l)}function M(h){const[l,R]=[A(h,"localeData"),A(h,"data")],q=(l?["en",...(0,b.YD)(l)]:[]).map(ce=>(0,b.Gg)(A(
l,ce))),ne=[R,A(R,"node")].map(ce=>(0,b.Ku)(ce,["label",...b.eX,"display_name"]));return[...q,...ne].find(ce=>ce!==void 0)}function A(h,l){return h?.type==="object"?h.members.get(l):void 0}function L(h,l){
return(0,b.YD)(l).map(K=>A(l,K)).some(K=>K?.type==="array"&&K.items===h)}function T(h){const l=new Map,R=K=>{if(K.type==="object")for(const q of K.members.values())R(q);if(K.type==="array")for(const q of K.
items){const ne=(0,b.YD)(q).filter(pe=>b.ZM.test(pe)),ce=new Set(ne.flatMap(pe=>(0,b.TN)(q,pe)??[]));for(const pe of ce)l.set(pe,l.has(pe)?void 0:{item:q,array:K.items});R(q)}};return R(h),l}function N(h,l,R){
const K=(0,V.FF)(h,l),q=[...K.base.map(ce=>({...ce,base:ce.item})),...l.map(({base:ce,head:pe})=>({...pe,base:ce.item,head:pe.item})),...K.head.map(ce=>({...ce,head:ce.item}))],ne=j(q,R);return q.map(
ce=>({...ce,step:U(ce,ne.get(ce))})).sort(W)}function O(h,l){return h.type==="object"?Array.from(h.members,([K,q])=>({step:{type:"member",key:K},value:q})):(h.type==="array"?N({base:[],head:(0,V.S3)(h.
items)},[],l):[]).map(({step:K,item:q})=>({step:K,value:q}))}function U({item:h,index:l},R){return R===void 0?{type:"element",index:l,item:h}:_(h,R)}function _(h,l){const R=c(h),K=R!==void 0&&R.length<=
fe&&!l.startsWith(R);return{type:"item",label:l,...K&&{hint:R},item:h}}function W({step:h},{step:l}){return h.type==="item"&&l.type==="item"?h.label<l.label?-1:1:h.type==="element"&&l.type==="element"?
h.index-l.index:h.type==="item"?-1:1}function j(h,l){const R=new Map,K=new Set;let q=h.filter(({item:me})=>(X(me)??(0,b.Gg)(me)??(0,b.TH)(me))!==void 0);const ne=me=>{const Ue=q.map(me),He=p(Ue);q=q.filter(
(Ze,Qe)=>{const rt=Ue[Qe];return rt===void 0||He.get(rt)!==1||K.has(rt)?!0:(K.add(rt),R.set(Ze,rt),!1)})};ne(({item:me})=>X(me));const ce=new Map(q.map(me=>[me,X(me.item)??X(l(me.item,me.array))])),pe=p(
[...ce.values()]),xe=me=>{const[Ue,He]=[ce.get(me),(0,b.Gg)(me.item)];return X(me.item)??(pe.get(Ue)===1?Ue:void 0)??(He&&(0,b.e1)(He))},Ee=(me,Ue)=>{const[He,Ze]=[(0,b.TH)(me.item),xe(me)??c(me.item)];
return He?F(Ze,He,Ue):Ze};return ne(me=>xe(me)??Ee(me,he)),ne(me=>Ee(me,he)),ne(me=>Ee(me,/$/)),ne(me=>`${xe(me)??c(me.item)??Ee(me,/$/)} [${me.index}${me.head?"":", before"}]`),R}function F(h,l,R=he){
const K=(0,b.e1)(l).replace(R,"");return h?`${h} (${K})`:K}function p(h){const l=new Map;for(const R of h)l.set(R,(l.get(R)??0)+1);return l}function c(h){const l=(0,b.QP)(h);return l?.startsWith('"')?
(0,b.e1)(l):void 0}}),856:((Ae,Te,x)=>{x.d(Te,{$C:()=>h,Wr:()=>q,_p:()=>l,lb:()=>W});var b=x(706),V=x(436),oe=x(742);const he=8,fe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?\
key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",D=new RegExp(`(?:(?:${fe})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),X=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
M=new RegExp(`^x?(?:${fe}|(?:password|secret|apikey)s)$`),A=/name|key|header|field/i,L=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,T=["value","values","default","defaultvalue","headervalue"],N=/\{\{|\$\{|<%/,
O="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",U="(?:(?:bearer|basic|token)\\s{1,4})?",_=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${fe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}\
(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${fe})\\s{0,4}=\\s{0,4}${U})${O}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${fe})\\s{0,4}:\\s{0,4}${U}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${O}(?:[^\\s\
"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${O}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(ne=>new RegExp(ne,"giu"));function W({workflows:ne}){
const ce=new b.pO;for(const{secrets:xe,files:Ee}of ne){const me=Ee.flatMap(({base:Ue,head:He})=>[Ue,He].flatMap(q));for(const Ue of[...xe,...me].flatMap(j))ce.add(Ue,F)}const pe=new Map;return xe=>{const Ee=pe.
get(xe);if(Ee)return Ee;const me=[],Ue=Qe=>(me.push(Qe),b.v5),Ze={shown:_.reduce((Qe,rt)=>Qe.replace(rt,Ue),ce.hide(xe,Ue)),hidden:JSON.stringify(me)};return pe.set(xe,Ze),Ze}}function j(ne){return[ne,
ne.replace(/^(?:bearer|basic|token) /i,""),...(0,V.PX)((0,oe.yR)(ne))]}function F(ne){return ne.length>=he&&!new RegExp("^\\p{L}+$","u").test(ne)}function p(ne){const ce=c(ne);return D.test(ce)&&!X.test(
ce)}function c(ne){return ne.toLowerCase().replace(/[^a-z]/g,"")}function h(ne,ce,pe){return R(ce)?!1:p(ne)?K(ce)||M.test(c(ne)):!T.includes(c(ne))||pe?.type!=="object"?!1:[...pe.members].some(([xe,Ee])=>{
const me=(0,V.jn)(Ee)&&(Ee.text==="true"?xe:L.test(xe)&&(0,V.e1)(Ee.text));return A.test(xe)&&p(`${(0,V.TN)(pe,xe)}`)||me&&M.test(c(me))})}function l(ne,...ce){return ce.every(R)?!1:ne.some((pe,xe)=>{
const Ee=ne[xe-1],me=Ee&&"item"in Ee?Ee.item:void 0,Ue=ne.slice(xe+1).every(({type:Ze})=>Ze==="element"),He=Ze=>pe.type==="member"&&h(pe.key,Ue?Ze:void 0,me);return ce.some(He)})}function R(ne){return ne?.
type==="literal"&&!/\d/.test(ne.text)}function K(ne){return ne?.type==="array"?ne.items.every(K):ne!==void 0&&(0,V.jn)(ne)}function q(ne){const ce=[],pe=xe=>{if(xe!==void 0)if((0,V.jn)(xe))pe((0,oe.yR)(
(0,V.e1)(xe.text)));else if(xe.type==="array")for(const Ee of xe.items)pe(Ee);else for(const[Ee,me]of xe.members)h(Ee,me,xe)&&ce.push(...(0,V.PX)(me)),pe(me)};return pe(ne),ce.filter(xe=>!N.test(xe))}}),
408:((Ae,Te,x)=>{x.d(Te,{$z:()=>M,FF:()=>T,Ms:()=>L,O6:()=>N,S3:()=>oe,eV:()=>he,kh:()=>fe,kk:()=>D,qc:()=>X,yU:()=>A});var b=x(965);const V=500;function oe(O){return O.map((U,_)=>({item:U,index:_,array:O}))}
function he(O,U){const _=c=>O[c].map(h=>U(h,c)),W=(c,h)=>c!==void 0&&c===h,j=(0,b.E)(_("base"),_("head"),{maxEditLength:V,comparator:W});if(j===void 0)return L(fe(O,U));let[F,p]=[0,0];return j.flatMap(
({added:c,removed:h,count:l})=>{const[R,K]=[O.base.slice(F,F+l),O.head.slice(p,p+l)];return c||(F+=l),h||(p+=l),c||h?[]:A({base:R,head:K})})}function fe(O,U){return X(O,U).flatMap(A)}function D(O,U){return X(
O,U).flatMap(_=>_.base.length===1&&_.head.length===1?A(_):[])}function X(O,U){const _=M(O.head,W=>U(W,"head"));return _.delete(void 0),[...M(O.base,W=>U(W,"base"))].flatMap(([W,j])=>{const F=_.get(W);
return F?[{base:j,head:F}]:[]})}function M(O,U){const _=new Map;for(const W of O){const j=U(W),F=_.get(j);F?F.push(W):_.set(j,[W])}return _}function A({base:O,head:U}){return O.flatMap((_,W)=>{const j=U[W];
return j===void 0?[]:[{base:_,head:j}]})}function L(O){const U=[];for(const W of O.toSorted((j,F)=>j.base.index-F.base.index)){let[j,F]=[0,U.length];for(;j<F;){const p=j+F>>1;(U[p]?.last.head.index??0)<
W.head.index?j=p+1:F=p}U[j]={last:W,before:U[j-1]}}const _=[];for(let W=U.at(-1);W;W=W.before)_.push(W.last);return _.reverse()}function T({base:O,head:U},_){const W=new Set(_.flatMap(j=>[j.base,j.head]));
return{base:O.filter(j=>!W.has(j)),head:U.filter(j=>!W.has(j))}}function N(O,U){const _=L(O),W={base:0,head:0};return X(U,({index:j},F)=>{for(;(_[W[F]]?.[F].index??1/0)<j;)W[F]++;return W[F]})}}),384:((Ae,Te,x)=>{
x.a(Ae,async(b,V)=>{try{let _=function(){const W=new he.i_,j=W.required("base",X.Rr),F=W.required("head",X.Rr);[j,F].some(l=>l!==void 0&&(0,oe.existsSync)(l))||(j!==void 0&&W.refuse("base",(0,X.LO)(W.
text("base"))),F!==void 0&&W.refuse("head",(0,X.LO)(W.text("head"))));const p=(0,he.RT)(W),c=W.boolean("fail-on-change",!1),h=W.boolean("summary",!0);return{base:W.check(j),head:W.check(F),ignore:p,failOnChange:c,
summary:h}};var oe=x(24),he=x(991),fe=x(697),D=x(345),X=x(192),M=x(124),A=x(279),L=x(725),T=x(276),N=x(57),O=x(706),U=x(885);await(0,T.eF)(async W=>{const{base:j,head:F,ignore:p,failOnChange:c,summary:h}=_(),
l=(0,L.t1)(),[R,K]=[(0,O.OX)(j),(0,O.OX)(F)],q=(0,N.Bu)(Object.entries({Base:R,Head:K}));l.info(`Comparing ${R} with ${K}`);const ne=await(0,U.Z)(j,F,{ignore:p,signal:W}).catch(async Ee=>{const me=(0,A.
iT)(Ee);throw h&&await(0,N.Sy)("Workflow comparison failed",(0,N.il)((0,fe.UX)(me),(0,T.VY)(me)),q),me});for(const{name:Ee,status:me,counts:Ue,variablesCompared:He}of ne.workflows){const Ze=me==="chan\
ged"||me==="unchanged"?(0,M.cq)(Ue):me,Qe=He?"":" (environment variables are not compared)";l.info(`${Ee===void 0?"":`${(0,O.OX)(Ee)}: `}${Ze}${Qe}`)}const[ce,pe]=[(0,M.Hq)(ne),(0,M.xW)(ne)];(0,T.n0)(
{changed:ce,...pe});const xe=await(0,D.S)(ne);if(h){const Ee=xe(ne.workflows.length>1,[q]);await(0,N.Sy)(`Workflow comparison: ${(0,M.cq)(pe)}`,Ee,q)}if(ce&&c){const Ee=`The versions differ (${(0,M.cq)(
pe)}), and fail-on-change is true`;throw new A.HR({what:Ee,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),V()}catch(_){V(_)}},1)}),885:((Ae,Te,x)=>{x.d(Te,{Z:()=>Zt});var b=x(
806);const V=nt(import.meta.url)("node:buffer");var oe=x(761);const he={enter:()=>{},scalar:I=>({json:I}),array:I=>({json:`[${I.map(({json:B})=>B)}]`,items:I}),object(I){return{json:`{${Array.from(I,([
Y,{json:re}])=>`${JSON.stringify(Y)}:${re}`).sort()}}`,members:I}}};function fe(I){const B=(0,V.isUtf8)(I)?(0,oe.q)(I.toString(),void 0,he):void 0,Y=B?.members??B?.items?.map(te=>[D(te),te]);if(Y===void 0)
return;const re=new Map;for(const[te,{members:Oe,json:_e}]of Y){if(te===void 0||re.has(te))return;re.set(te,{name:te,keys:[...Oe?.keys()??[]],content:_e})}return{container:Array.isArray(Y)?"array":"ob\
ject",variables:[...re.values()]}}function D({members:I}){if(!I?.has("value"))return;const B=[I.get("name"),I.get("key")].find(Y=>Y?.json[0]==='"');return B&&JSON.parse(B.json)}function X({files:I}){const B=[
...I].filter(([Y])=>(0,b.dU)(Y)).map(([,Y])=>M(Y));return[...new Set(B.flat())]}function M(I){const B=new TextDecoder().decode(I);try{JSON.parse(B)}catch{return[]}const Y=fe(I),re=new Set(Y?.container===
"array"?Y.variables.map(({name:_e})=>_e):void 0),Oe=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([_e,Ce,Be])=>Ce===void 0?[_e,String(Number(_e))]:Be===void 0?[JSON.parse(
Ce)]:[]);return[...new Set(Oe)].filter(_e=>!re.has(_e))}var A=x(124),L=x(436),T=x(598);function N(I){return(0,V.isUtf8)(I)?I.toString():void 0}function O(I,B,Y){const re=/\.json$/i.test(I)?N(B):void 0;
return re===void 0?void 0:Y.read(re)}function U(I,B,Y,re){if(B.equals(Y))return!0;const te=new Interner(re),Oe=O(I,B,te);return Oe!==void 0&&Oe.id===O(I,Y,te)?.id}function _({files:I},B){const Y=te=>createHash(
"sha256").update(te).digest("hex"),re=Array.from(I,([te,Oe])=>{const _e=O(te,Oe,new Interner(B));return[te,Y(_e?canonicalJson(_e):Oe)]});return Y(JSON.stringify(re.sort(([te],[Oe])=>te<Oe?-1:1)))}var W=x(
899),j=x(742),F=x(856);const p=1024*1024;function c(I,B,{name:Y,ignore:re}){const te=[I,B].filter(st=>st!==void 0),Oe=te.length===2&&te.some(l),_e=[...new Set(te.flatMap(({files:st})=>[...st.keys()]))].
sort(),Ce=new Set(re.lines),Be=new L.Ms(re,st=>Ce.delete(st)),et=_e.flatMap(st=>{const[mt,St]=[I?.files.get(st),B?.files.get(st)],bt=mt!==void 0&&St!==void 0&&mt.equals(St);if(Oe&&(0,b.dU)(st)||bt&&Ce.
size===0)return[];const Tt=mt&&O(st,mt,Be),$t=bt?Tt:St&&O(st,St,Be);return bt||Tt!==void 0&&Tt.id===$t?.id?[]:[{name:st,from:mt,to:St,base:Tt,head:$t}]}),ct=K(et,Be),tt=st=>re.lines.length===0&&ct.some(
mt=>mt.name===st),lt=ct.length===0?[]:_e.filter(st=>!tt(st)&&!(0,b.dU)(st)),Et=I===void 0?"added":B===void 0?"removed":void 0;return{name:Y,status:Et??(ct.length>0?"changed":"unchanged"),counts:Et?{added:0,
modified:0,removed:0,[Et]:1}:(0,A.cz)(ct.map(A.xS)),files:ct,variablesCompared:!(Oe&&te.some(R)),secrets:[...new Set(te.flatMap(st=>[...X(st),...h(st,lt)]))],unusedIgnores:[...Ce]}}function h({files:I},B){
return B.flatMap(Y=>(0,F.Wr)(O(Y,I.get(Y)??Buffer.of(),new L.Ms(W.K$))))}function l({kind:I,files:B}){return I==="folder"&&![...B.keys()].some(b.dU)}function R({files:I}){return[...I].some(([B,Y])=>(0,b.
dU)(B)&&fe(Y)?.variables.length!==0)}function K(I,B){const Y=I.flatMap(({name:te,base:Oe,head:_e})=>Oe&&_e&&!(0,b.dU)(te)?[{name:te,base:Oe,head:_e}]:[]),re=new Map((0,j.OD)(Y,B).map((te,Oe)=>[Y[Oe]?.
name,te]));return I.map(te=>q(te,re.get(te.name)))}function q({name:I,from:B,to:Y,base:re,head:te},Oe){const _e=B===void 0?"added":Y===void 0?"removed":"modified",Ce={name:I,status:_e,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,b.dU)(I))return{...Ce,kind:"variables",changes:ce(re,te,_e)};if(Oe||_e!=="modified"&&(re??te))return{...Ce,kind:"json",base:re,head:te,...Oe};const[Be,et]=[B&&
ne(B),Y&&ne(Y)];return B&&Be===void 0||Y&&et===void 0?{...Ce,kind:"binary"}:{...Ce,kind:"text",text:{base:Be,head:et}}}function ne(I){return I.length<=p&&!I.includes(0)?N(I):void 0}function ce(I,B,Y){
const[re,te]=[I,B].map(tt=>tt&&fe(Buffer.from((0,L.dj)(tt))));if(Y==="modified"&&(re===void 0||re.container!==te?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const Oe=tt=>new Map(tt?.
variables.map(({name:lt,content:Et})=>[lt,Et])),[_e,Ce]=[Oe(re),Oe(te)],Be=[],et=[..._e.keys()].filter(tt=>Ce.has(tt)),ct=[...Ce.keys()].filter(tt=>_e.has(tt));et.some((tt,lt)=>tt!==ct[lt])&&Be.push({
kind:"reordered",path:[],moved:[]});for(const tt of[...new Set([..._e.keys(),...Ce.keys()])].sort()){const lt=[{type:"member",key:tt}];_e.has(tt)?Ce.has(tt)?_e.get(tt)!==Ce.get(tt)&&Be.push({kind:"mod\
ified",path:lt,from:A.RG,to:A.RG}):Be.push({kind:"removed",path:lt,value:A.RG}):Be.push({kind:"added",path:lt,value:A.RG})}return Be}var pe=x(279),xe=x(24),Ee=x(455),me=x(760),Ue=x(142),He=x(706);const[
Ze,Qe,rt]=["flow_definition.json","app_definition.json","env_variables.json"],qe=[Ze,Qe,rt],w=1e4,g=256*1024*1024;function J(I,B){const Y=[...B].filter(([re])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(re));
return{kind:I,files:new Map(Y.sort(([re],[te])=>re<te?-1:1))}}function C({kind:I,files:B}){return{kind:I,files:new Map([...B].filter(([Y])=>!isEnvVariables(Y)))}}const de=/^\.|^__MACOSX$/;function be(I){
const B=new Set(I),Y=_e=>qe.some(Ce=>B.has(_e+Ce));if(Y(""))return"";const re=new Set(I.filter(_e=>_e.includes("/")).map(_e=>_e.slice(0,_e.indexOf("/")))),[te,...Oe]=[...re].filter(_e=>!de.test(_e));return Oe.
length===0&&Y(`${te}/`)?`${te}/`:""}function ge(I){const B=be(I);return I.includes(B+Qe)||I.includes(B+Ze)}function Ne(I,B){return new pe.HR({what:I,advice:B,topic:"unpacking"})}function G(I,B){for(const{
index:Y}of`${B}/`.matchAll(/\//g)){const re=B.slice(0,Y),te=(0,xe.lstatSync)((0,me.join)(I,re),{throwIfNoEntry:!1});if(te?.isSymbolicLink())throw Ne(`${(0,He.TL)(re)} in the folder is a symbolic link,\
 which isn't followed`,"Delete it.");if(re===B&&te?.isFile())return te;if(!te?.isDirectory())break}}async function Q(I,B,Y,re=1/0){const te=new Map,Oe=new Map;let _e=re;for(const Ce of B){Y.throwIfAborted();
const Be=G(I,Ce);if(!(Be===void 0||Oe.get((0,b.Sr)(Ce))===Be.ino)){if(Oe.set((0,b.Sr)(Ce),Be.ino),_e-=Be.size,_e<0)throw new Error("its files take more than 256 MiB, the limit");te.set(Ce,await(0,Ee.readFile)(
(0,me.join)(I,Ce)))}}return te}async function z(I){return(await(0,Ee.readdir)(I,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?"/":""))}async function le(I,B){const Y=[],re=[""];for(const te of re){
B.throwIfAborted();for(const Oe of await z((0,me.join)(I,te))){if((0,b.jq)(Oe))continue;if((Oe.endsWith("/")?re:Y).push(te+Oe),Y.length+re.length>w)throw new Error("more than 10,000 files are in it")}}
return Y}async function ee(I){if(!G(I,b.gv))return;const B=await(0,Ee.readFile)((0,me.join)(I,b.gv),"utf8");let Y;try{const{unpackedFiles:re}=JSON.parse(B);re.every(te=>(0,b.x5)(te)===void 0)&&(Y=new Set(
re))}catch{}return{text:B,paths:Y}}async function ie(I,B){const Y=new Set(B.map(caseFold));return(await readdir(I).catch(()=>[])).filter(te=>!Y.has(caseFold(te))&&existsSync(join(I,te,RECORD)))}function ve(I){
return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}const Ie=nt(import.meta.url)("node:zlib");var Me=x(663);const Fe=2048,ze=new Set([0,10]);async function Ve(I,B){B?.throwIfAborted();const Y=je(I),re=await(0,Me.SY)(Y,{decodeStrings:!1}).catch(We("Th\
e package")),te=await ke(re).catch(We("The package")),Oe=be([...te.keys()]),_e=[];for(const[Ce,Be]of te){B?.throwIfAborted();const et=await Z(re,Y,Be).catch(We(`${(0,He.TL)(Ce)} in the package`));Ce.startsWith(
Oe)&&!we(Ce)&&_e.push([Ce.slice(Oe.length),et])}return J("zip",_e)}function je(I){for(let B=I.length-21;B>0;){B=I.lastIndexOf("PK",B-1,"latin1");const Y=B+22+(B<0?1/0:I.readUInt16LE(B+20));if(Y<=I.length)
return I.subarray(0,Y)}if(I.toString("latin1",0,2)!=="PK")throw Je(I);return We("The package")(new Error("its end is missing"))}async function ke(I){if(I.entryCount>w)throw Se(`The package has ${I.entryCount}\
 entries. The limit is 10,000`);const B=new Map;let Y=0;for await(const Oe of I.eachEntry()){const _e=k(Oe);if(B.has(_e))throw Se(`The package has ${(0,He.TL)(_e)} twice`,"Export it again.");const Ce=E(
_e,Oe);if(Ce!==void 0)throw Se(`${(0,He.TL)(_e)} in the package ${Ce}`);if(Y+=Oe.uncompressedSize,Y>g)throw Se("The package takes more than 256 MiB unpacked, the limit");B.set(_e,Oe)}const re=[...B.keys()];
if(re.every(we))throw Se("The package has no files in it","Export it again.");const te=(0,b.Oj)(re);if(te===void 0)return B;throw Se(`${te.map(Oe=>(0,He.TL)(Oe)).join(" and ")} in the package collide \
on a disk that ignores case`)}function k({generalPurposeBitFlag:I,fileNameRaw:B,extraFields:Y,versionMadeBy:re}){const te=(0,V.isUtf8)(B)?Fe:I,Oe=ze.has(re>>>8);return(0,Me.ax)(te,B,Y,!Oe).replace(/^(\.\/+)+/,
"")}function E(I,B){const Y=B.externalFileAttributes>>>16&61440;return Y===40960?"is a symbolic link":Y!==0&&Y!==32768&&Y!==16384?"is neither a file nor a folder":we(I)&&B.uncompressedSize>0?"is a fol\
der with a content of its own":B.canDecodeFileData()?(0,b.dU)(B.fileNameRaw.toString())&&!(0,b.dU)(I)?"is also named env_variables.json":(0,b.x5)(I,b.fw):"is encrypted, or compressed by another method\
 than deflate"}async function Z(I,B,Y){const{compressedSize:re,compressionMethod:te,uncompressedSize:Oe}=Y,{fileDataStart:_e}=await I.readLocalFileHeaderPromise(Y),Ce=B.subarray(_e,_e+re),Be={maxOutputLength:Oe||
1,chunkSize:Oe+64},et=te===0?Ce:(0,Ie.inflateRawSync)(Ce,Be);if(et.length!==Oe)throw new Error(`it unpacks to ${et.length} bytes, not the ${Oe} listed`);if((0,Ie.crc32)(et)!==Y.crc32)throw new Error("\
its CRC-32 isn't the one listed");return et}function we(I){return I===""||I.endsWith("/")}function Se(I,B="Check where the package comes from."){return new pe.HR({what:I,advice:B,topic:"the-package"})}
function We(I){return B=>{if(B instanceof pe.HR)throw B;const Y={what:`${I} is cut off or damaged`,why:(0,He.TL)(B.message).slice(1,-1)};throw new pe.HR({...Y,advice:"Export it again.",topic:"the-pack\
age",cause:B})}}const Ke=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Je(I){const B=I.toString("utf8",0,512),[Y]=Ke.
find(([,te])=>te.test(B))??["text"],re=`${Y==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Se(`The package is ${Y}, not a zip`,re)}const at=33,Ye=20,
ft=3,vt=8,It=33188;function wt({files:I}){const B=[],Y=[];let re=0;for(const[_e,Ce]of I){const[Be,et]=[Buffer.from(_e),deflateRawSync(Ce)],ct=[dt(2,Ye,Fe,vt,0,at),dt(4,crc32(Ce),et.length,Ce.length),dt(
2,Be.length,0)],tt=[dt(2,0,0,0),dt(4,It*65536,re)];B.push(Buffer.from("PK"),...ct,Be,et),Y.push(Buffer.from("PK"),Buffer.of(Ye,ft),...ct,...tt,Be),re+=30+Be.length+et.length}const te=Buffer.concat(
Y),Oe=[dt(2,0,0,I.size,I.size),dt(4,te.length,re),dt(2,0)];return Buffer.concat([...B,te,Buffer.from("PK"),...Oe])}function dt(I,...B){const Y=Buffer.alloc(I*B.length);for(const[re,te]of B.entries())
Y.writeUIntLE(te,re*I,I);return Y}async function xt(I,B){try{const Y=await(0,Ee.stat)(I);if(Y.isDirectory())return await _t(I,B);if(Y.size>g)throw new Error("it is larger than 256 MiB, the limit");const re=await(0,Ee.
readFile)(I);return{...await Ve(re,B),sha256:(0,T.createHash)("sha256").update(re).digest("hex")}}catch(Y){throw yt(Y,I,B)}}async function Dt(I,B){const Y=()=>xt(I,B);try{const re=(0,xe.statSync)(I,{throwIfNoEntry:!1});
if(re===void 0)return{};const te=re.isDirectory()?await Yt(I,B):new Map,[Oe,..._e]=[...te.values()].flat();return Oe===void 0?{single:Y}:{several:new Map(Array.from(te,([Be,et])=>[Be,()=>Ht(I,et,B)])),
..._e.length===0&&Oe.isDirectory()&&{single:Y}}}catch(re){throw yt(re,I,B)}}async function Ht(I,B,Y){const[re="",te]=B.map(Oe=>Oe.name);if(te!==void 0)throw new Error(`is there twice, as ${(0,He.TL)(re)}\
 and as ${(0,He.TL)(te)}. Remove one of them`);if(B[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await xt((0,me.join)(I,re),Y)}async function Yt(I,B){const Y=new Map,
re=await(0,Ee.readdir)(I,{withFileTypes:!0});if(ge(re.map(({name:te})=>te)))return Y;for(const te of re){if(B.throwIfAborted(),te.name.startsWith(".")||!await jt((0,me.join)(I,te.name),B))continue;const Oe=te.
isDirectory()?te.name:te.name.replace(/\.zip$/i,"");Y.set(Oe,[...Y.get(Oe)??[],te])}return Y}async function jt(I,B){const Y=await(0,Ee.stat)(I).catch(()=>{});if(Y?.isDirectory())return ge(await At(I));
if(!Y?.isFile()||!/\.zip$/i.test(I))return!1;try{return ge([...(await xt(I,B)).files.keys()])}catch{return B.throwIfAborted(),!0}}function yt(I,B,Y){if(Y.aborted)return Y.reason;const re=/The package (is .*, not a zip)/.
exec((0,pe.gJ)(I))?.[1],te=(0,xe.existsSync)(B)?`can't be read: ${(0,Ue.Uc)(I)}`:`doesn't exist: ${(0,He.MW)(B)}`;return new Error(re?`${re}. Set a package (.zip), or the folder with its unpacked file\
s`:te,{cause:I})}async function _t(I,B){const Y=(0,me.join)(I,be(await At(I))),re=await ee(Y);if(re&&!re.paths)throw new Error(`${b.gv} isn't as this action writes it`);const te=re?.paths?new Set([...qe,
...re.paths]):await le(Y,B),Oe=await Q(Y,te,B,g);if(Oe.size===0)throw new Error("no files are in it");return J("folder",Oe)}async function At(I){const B=await z(I),re=B.filter(te=>te.endsWith("/")).map(
async te=>(await z((0,me.join)(I,te))).map(Oe=>te+Oe));return[...B,...(await Promise.all(re)).flat()]}async function Zt(I,B,{ignore:Y,signal:re}){const te=await kt("base",re,()=>Dt(I,re)),Oe=await kt(
"head",re,()=>Dt(B,re)),_e=ht(te,Oe)?[void 0]:[...new Set([...Ct(te),...Ct(Oe)])].sort(),Ce=[];for(const et of _e){const ct=et===void 0?"":` ${(0,He.TL)(et)}`,tt=await kt(`base${ct}`,re,()=>Ft(te,et)),
lt=await kt(`head${ct}`,re,()=>Ft(Oe,et));Ce.push(c(tt,lt,{name:et,ignore:Y}))}const Be=({single:et,several:ct})=>et!==void 0||ct!==void 0;return Be(te)&&Be(Oe)?{workflows:Ce}:{workflows:Ce,missing:Be(
te)?"head":"base"}}function ht(I,B){const Y=[I,B];if(!(Y.every(({single:Ce,several:Be})=>Ce&&Be)&&Ct(I).join()!==Ct(B).join())&&Y.every(({single:Ce,several:Be})=>!Ce||Be))return!1;if(Y.every(({single:Ce,
several:Be})=>!Be||Ce))return!0;const[Oe,_e]=I.several?["head","base"]:["base","head"];throw new pe.HR({what:`${Oe} is a single workflow, but ${_e} is a folder of several`,advice:"Set both to the same\
 kind.",topic:"import-deploy-and-promote"})}function Ct({several:I}){return[...I?.keys()??[]]}async function Ft({single:I,several:B},Y){return await(Y===void 0?I:B?.get(Y))?.()}async function kt(I,B,Y){
try{return await Y()}catch(re){B.throwIfAborted();const te=re instanceof pe.HR?re.topic:"import-deploy-and-promote";throw new pe.HR({what:`${I} ${(0,pe.gJ)(re)}`,topic:te,cause:re})}}}),142:((Ae,Te,x)=>{
x.d(Te,{Uc:()=>L,Rs:()=>T});var b=x(598),V=x(455),oe=x(760);const he=nt(import.meta.url)("node:util");var fe=x(279),D=x(706);const X={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"\
the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that \
name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function M(W){return/^E[A-Z0-9]+$/.test(Object(
W).code)}function A(W){if(!M(W))return(0,fe.gJ)(W);const{code:j="",errno:F=0}=W;return X[j]??(0,he.getSystemErrorMap)().get(F)?.[1]??j}function L(W){const{path:j,dest:F=j}=Object(W);return M(W)&&F?`${A(
W)} (${(0,D.MW)(F)})`:A(W)}function T(W,j,F="Set another directory, or free some space."){const p=Object(W).code==="ENAMETOOLONG",c={what:`Can't write ${j}`,why:A(W),cause:W};return new fe.HR({...c,advice:p?
"Set a shorter name.":F})}async function N(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const O=/^\.workflow-export-[0-9a-f]{12}$/;async function U(W,j,F=dirname(W)){const p=join(F,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(p,j,{flag:"wx"}),await rename(p,W)}catch(c){throw await N(p).catch(()=>{}),c}}async function _(W,j){await U(W,j).catch(F=>{throw T(F,W)})}}),
279:((Ae,Te,x)=>{x.d(Te,{HR:()=>V,gJ:()=>X,h_:()=>D,iT:()=>fe});const b=null;class V extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(A){
super(he(A),{cause:A.cause}),this.what=A.what,Object.assign(this,A)}with(A){return new V({...this,cause:this,...A})}}function oe({what:M,why:A=""}){return A===""?M:`${M}: ${A}`}function he(M){const A=oe(
M);return`${A}${/[.!?…]$/.test(A)?"":"."} ${M.advice??""}`.trim()}function fe(M){return M instanceof Error?M:new Error(String(M))}function D(M){return M instanceof V?M:new V({what:X(M),cause:M})}function X(M){
return fe(M).message}}),725:((Ae,Te,x)=>{x.d(Te,{lm:()=>V.lm,t1:()=>oe});const b=nt(import.meta.url)("node:async_hooks");var V=x(528);function oe(T=""){return{info:N=>fe(T+N),warning:N=>V.$e(T+N),debug:N=>V.
Yz(T+N),mask:V.Pq}}function he(T){const N=[];return{...oe(`[${T}] `),info:O=>N.push(O),end(O){core.startGroup(D(O));for(const U of N)fe(U);core.endGroup()}}}function fe(T){V.pq(D(T))}function D(T){return T.
replaceAll("##[","## [")}const X=new b.AsyncLocalStorage;let M=!1;function A(T,N){return M||L(),M=!0,X.run(T,N)}function L(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((N,...O)=>{
const U=X.getStore(),_=String(N);return U===void 0||/^::(add-mask|debug)::/.test(_)?T(N,...O):(X.exit(()=>U.debug(_.trimEnd())),!0)})}}),276:((Ae,Te,x)=>{x.d(Te,{VY:()=>T,Pd:()=>U,E_:()=>_,eF:()=>L,n0:()=>O});
var b=x(24),V=x(455);const oe=nt(import.meta.url)("node:os");var he=x(760),fe=x(528),D=x(142),X=x(279),M=x(706);const A=6e4;async function L(F){const p=new AbortController;for(const c of["SIGINT","SIG\
TERM","SIGBREAK"]){const h={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>p.abort(new X.HR(h)))}try{if(await F(p.signal),N)throw N}catch(c){for(let l=c;l instanceof Error;l=
l.cause)fe.Yz(l.stack??l.message);const h=T(c);fe.C1(`${(0,M.OX)((0,X.gJ)(c),A)}${h===void 0?"":` See ${h}`}`)}process.stdout.write("",()=>process.exit())}function T(F){const{GITHUB_SERVER_URL:p,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:h}=process.env;if(!(!(F instanceof X.HR)||F.topic===void 0||!p||!c||!h))return encodeURI(`${p}/${c}/blob/${h}/docs/troubleshooting.md#${F.topic}`)}let N;function O(F){try{for(const[p,
c]of Object.entries(F))c!==void 0&&fe.uH(p,c)}catch(p){const c="Check the runner's disk.";N=new X.HR({what:"Can't write the step's outputs",why:(0,D.Uc)(p),advice:c,cause:p})}}async function U(F){const p=process.
env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,V.mkdtemp)((0,he.join)(p,F)).catch(_(p))}function _(F){return p=>{throw(0,D.Rs)(p,F,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ae,Te,x)=>{x.d(Te,{Bu:()=>M,
Sy:()=>U,il:()=>L});var b=x(528),V=x(279),oe=x(132),he=x(706);const fe=1024*1024-1e4,D=2e5;function X(_,W){const j=W.map(l=>l.map(N)),F=_.map((l,R)=>j.some(K=>K[R]!=="")),p=(l,R)=>`<tr>${l.flatMap((K,q)=>F[q]?
`<${R}>${K}</${R}>`:[]).join("")}</tr>`,c=j.map(l=>p(l,"td")),h=l=>`<tr><td colspan="${_.length}">\u2026 and ${counted(l,"more row")}</td></tr>`;return`<table>${p(_.map(escapeAll),"th")}${O(c,h).join(
"")}</table>`}function M(_){return`<table>${_.map(([j,F])=>F===void 0?"":`<tr><th align="left">${(0,oe.FO)(j)}</th><td>${N(F)}</td></tr>`).join("")}</table>`}function A(_){const W=_.map(({names:j,message:F,
help:p})=>{const c=j.map(l=>`**${plainText(l)}**`);return`- ${O(c,l=>`and ${l} more`,D/2).join(", ")}: ${L(F,p)}`});return O(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function L(_,W){return W===void 0?(0,oe.wh)(_):`${(0,oe.wh)(_)} <a href="${(0,oe.FO)(W)}">Troubleshooting</a>`}function T(_,W){return`<details><summary>${escapeAll(_)}</summary>

${W}

</details>`}function N(_){return typeof _=="string"?_===""?"":`<code>${(0,oe.FO)((0,oe.RK)(_))}</code>`:"words"in _?(0,oe.wh)(_.words):`<a href="${(0,oe.FO)(_.href)}">${(0,oe.wh)(_.text)}</a>${(0,oe.FO)(
_.after??"")}`}function O(_,W,j=D){let F=j;const p=_.filter(c=>{const h=Buffer.byteLength(c),l=h<=F;return l&&(F-=h),l});return p.length===_.length?p:[...p,W(_.length-p.length)]}async function U(_,...W){
const j=p=>`${(0,he.hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,F=[`### ${(0,oe.wh)(_)}`,...O(W,j,fe)];try{await b.z.addRaw(F.join(`

`),!0).write()}catch(p){b.$e(`Can't write the job summary: ${(0,V.gJ)(p)}`)}}}),132:((Ae,Te,x)=>{x.d(Te,{EU:()=>X,FO:()=>L,Jj:()=>fe,RK:()=>oe,SS:()=>D,wh:()=>A});const b="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",V=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${b})[\\u200C\\u200D](?=${b})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(O){return/^[ -[\]-~]*$/.test(O)&&!O.includes("##[")?O:O.replace(V,(U,_)=>_===void 0?U:he(_))}function he(O){return`\
\\u{${O.codePointAt(0)?.toString(16)}}`}function fe(O,U){if(O.length<=U)return O;const _=Array.from(O.slice(0,2*U+2));return _.length>U?`${_.slice(0,U).join("")}\u2026`:O}function D(O,U=100){const _=oe(
fe(O,U)).replaceAll("	",he)||'""',W="`".repeat(N(_)+1);return/^`|`$/.test(_)||/^ .*[^ ].* $/.test(_)?`${W} ${_} ${W}`:W+_+W}function X(O,U,_){const j=O.map(p=>_+oe(p).replace(/(?<=^\s*):(?=:)/,he)).join(
`
`),F="`".repeat(Math.max(3,N(j)+1));return`${_}${F}${U}
${j}
${_}${F}`}const M=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function A(O){return L(oe(O).replaceAll("	"," ")).replace(M,"$&<wbr>")}function L(O){return O.replace(T,U=>`&#${U.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function N(O){return(O.match(/`+/g)??[]).reduce((U,_)=>Math.max(U,_.length),0)}}),761:((Ae,Te,x)=>{x.d(Te,{q:()=>he});
const b=500,V=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function he(M,A,L){let T=M.startsWith("\uFEFF")?1:0,N=0;function O(){for(;;){
const j=M.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function U(){const j=T;if(oe.lastIndex=j,!oe.test(M))throw new SyntaxError;return T=oe.lastIndex,M.slice(j,T)}function _(j,F){const p=O();if(p==="["){const h=[],l=L.
enter(j);return W("]",F,()=>h.push(_(l,F+1))),L.array(h,j)}if(p==="{"){const h=new Map;return W("}",F,()=>{if(O()!=='"')throw new SyntaxError;const l=U(),R=l.includes("\\")?JSON.parse(l):l.slice(1,-1);
if(h.has(R)||O()!==":")throw new SyntaxError;T++,h.set(R,_(L.enter(j,R),F+1))}),L.object(h,j)}const c=U();return L.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,F,p){if(F===b)throw new RangeError;
T++;let c=O()===j?j:",";for(;c===",";){if(++N>V)throw new RangeError;p(),c=O(),c===","&&T++}if(c!==j)throw new SyntaxError;T++}try{const j=_(A,0);if(O()==="")return j}catch{}}function fe(M){const A=he(
M,`
`,D);return A===void 0?void 0:`${A}
`}const D={enter:M=>`${M}  `,scalar:M=>M,array:(M,A)=>X("[",M,"]",A),object(M,A){const L=[...M.keys()].sort().map(T=>`${JSON.stringify(T)}: ${M.get(T)}`);return X("{",L,"}",A)}};function X(M,A,L,T){return A.
length===0?M+L:`${M}${T}  ${A.join(`,${T}  `)}${T}${L}`}}),806:((Ae,Te,x)=>{x.d(Te,{Oj:()=>N,Sr:()=>T,dU:()=>L,fw:()=>fe,gv:()=>b,jq:()=>M,x5:()=>X});const b=".workflow-export.json",V=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
oe=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[...fe,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',V],["changes how git or GitHub treats t\
he repository",oe],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function X(U,_=D){const W=O(U);return _.find(([,j])=>j.test(U)||j.test(W))?.[0]}function M(U){return[he,V,oe].some(_=>_.test(O(U)))}function A(U){return V.
test(O(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(O(U)))}
function T(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function N(U){const _=new Map;for(const W of U){const j=T(W.replace(/\/$/,"")),F=_.get(j);if(F!==void 0)return[F,W];_.set(j,W)}for(const[
W,j]of _)for(const{index:F}of W.matchAll(/\//g)){const p=_.get(W.slice(0,F));if(p?.endsWith("/")===!1)return[p,j]}}function O(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ae,Te,x)=>{x.d(
Te,{MW:()=>he,OX:()=>V,TL:()=>oe,hS:()=>X,pO:()=>N,v5:()=>A,zD:()=>D});var b=x(132);function V(p,c=300){const h=p.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,b.Jj)(h,c)}function oe(p,c=100){
return(0,b.RK)(JSON.stringify((0,b.Jj)(p,c)))}function he(p){return oe(p,1e3).replaceAll("\\\\","\\")}function fe(p){if(p<1024)return`${p} B`;const c=(p/1024).toFixed(1);return Number(c)<1024?`${c} Ki\
B`:`${(p/1024**2).toFixed(1)} MiB`}function D(p){return String(p).replace(/\B(?=(\d{3})+$)/g,",")}function X(p,c){return`${D(p)} ${c}${p===1?"":"s"}`}function M(p){if(p<9950)return`${(p/1e3).toFixed(1)}\
 s`;const c=Math.round(p/1e3);if(c<60)return`${c} s`;const[h,l]=[Math.floor(c/60),Math.floor(c/3600)];return l>0?`${l} h ${h%60} min`:`${h} min ${c%60} s`}const A="***",L=4,T=8;class N{#e=new Map;#t=new Set;constructor(c=[]){
for(const h of c)this.add(h)}add(c,h=l=>!0){const l=new Set([c,...c.split(/[\r\n]/)].map(R=>R.trim()));for(const R of[...l].filter(h).flatMap(O)){const K=R.slice(0,T);this.#e.set(K,(this.#e.get(K)??new Set).
add(R)),this.#t.add(K.length)}}redact=(c,h=300)=>{const l=c.trimStart(),R=Math.min(l.length,h*4);return V(this.hide(l,()=>{},R)+(R<l.length?"\u2026":""),h)};hide(c,h=R=>{},l=c.length){let[R,K]=["",0];
for(let q=0;q<l;q++){const ne=this.#n(c,q);ne!==""&&(h(ne),q>=K&&(R+=c.slice(K,q)+A),K=Math.max(K,q+ne.length))}return R+c.slice(K,l)}#n(c,h){let l="";for(const R of this.#t)for(const K of this.#e.get(
c.slice(h,h+R))??[])K.length<=l.length||!c.startsWith(K,h)||(K.length>=L||F(c,h,h+K.length))&&(l=K);return l}}function O(p){const c=Ue=>JSON.stringify(Ue).slice(1,-1),h=Buffer.from(p).toString(),l=[p,
h,_(p)].flatMap(Ue=>[Ue,c(Ue),c(c(Ue))]),R=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Ue=>c(h).replace(Ue,j)),K=[c(h),...R].flatMap(Ue=>[Ue,Ue.replaceAll("/","\\/")]),q=encodeURIComponent(h),ne=q.replace(/[!'()*]/g,
W),ce=ne.replaceAll("%2A","*").replaceAll("~","%7E"),xe=[q,ne,ne.replaceAll("%2F","/"),ce].flatMap(Ue=>[Ue,Ue.replaceAll("%20","+")]),Ee=xe.map(Ue=>Ue.replace(/%../g,He=>He.toLowerCase())),me=h.replace(
/[&<>"']/g,Ue=>U[Ue]??"");return[...l,c(h).replaceAll("/","\\/"),...K,me,...xe,...Ee,encodeURI(h)]}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function _(p){try{return decodeURIComponent(
p)}catch{return p}}function W(p){return`%${p.charCodeAt(0).toString(16).toUpperCase()}`}function j(p){return`\\u${p.charCodeAt(0).toString(16).padStart(4,"0")}`}function F(p,c,h){const l=p.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.test(p.slice(h,h+2))}}),528:((Ae,Te,x)=>{x.d(Te,{Yz:()=>en,V4:()=>Xt,pq:()=>zt,lm:()=>hn,C1:()=>fn,uH:()=>un,Pq:()=>cn,z:()=>ve,$e:()=>ln});
const b=nt(import.meta.url)("os");function V(i){return i==null?"":typeof i=="string"||i instanceof String?i:JSON.stringify(i)}function oe(i){return Object.keys(i).length?{title:i.title,file:i.file,line:i.
startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function he(i,n,s){const a=new X(i,n,s);process.stdout.write(a.toString()+b.EOL)}function fe(i,n=""){he(i,{},n)}const D="::";class X{constructor(n,s,a){
n||(n="missing.command"),this.command=n,this.properties=s,this.message=a}toString(){let n=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let s=!0;for(const a in this.
properties)if(this.properties.hasOwnProperty(a)){const y=this.properties[a];y&&(s?s=!1:n+=",",n+=`${a}=${A(y)}`)}}return n+=`${D}${M(this.message)}`,n}}function M(i){return V(i).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function A(i){return V(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=nt(import.meta.url)("crypto");
var T=x(896);function N(i,n){const s=process.env[`GITHUB_${i}`];if(!s)throw new Error(`Unable to find environment variable for file command ${i}`);if(!T.existsSync(s))throw new Error(`Missing file at \
path: ${s}`);T.appendFileSync(s,`${V(n)}${b.EOL}`,{encoding:"utf8"})}function O(i,n){const s=`ghadelimiter_${L.randomUUID()}`,a=V(n);if(i.includes(s))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${s}"`);if(a.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`);return`${i}<<${s}${b.EOL}${a}${b.EOL}${s}`}const U=nt(import.meta.url)(
"path");var _=x(611),W=x(692),j=x(783),F=x(770),p=i=>{var n={};return x.d(n,i),n},c=i=>(()=>i);const h=p({});var l=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||
(s=Promise))(function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.
apply(i,n||[])).next())})},R;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]=
"SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedire\
ct",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]=
"MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=
410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=
503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(R||(R={}));var K;(function(i){i.Accept="accept",i.ContentType="content-type"})(K||(K={}));var q;(function(i){i.ApplicationJson="app\
lication/json"})(q||(q={}));function ne(i){const n=pm.getProxyUrl(new URL(i));return n?n.href:""}const ce=[R.MovedPermanently,R.ResourceMoved,R.SeeOther,R.TemporaryRedirect,R.PermanentRedirect],pe=[R.
BadGateway,R.ServiceUnavailable,R.GatewayTimeout],xe=null,Ee=10,me=5;class Ue extends Error{constructor(n,s){super(n),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,Ue.prototype)}}
class He{constructor(n){this.message=n}readBody(){return l(this,void 0,void 0,function*(){return new Promise(n=>l(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.
concat([s,a])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){return l(this,void 0,void 0,function*(){return new Promise(n=>l(this,void 0,void 0,function*(){const s=[];this.message.
on("data",a=>{s.push(a)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}function Ze(i){return new URL(i).protocol==="https:"}class Qe{constructor(n,s,a){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=
s||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&
(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(n,s){return l(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return l(
this,void 0,void 0,function*(){return this.request("GET",n,null,s||{})})}del(n,s){return l(this,void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,a){return l(this,void 0,
void 0,function*(){return this.request("POST",n,s,a||{})})}patch(n,s,a){return l(this,void 0,void 0,function*(){return this.request("PATCH",n,s,a||{})})}put(n,s,a){return l(this,void 0,void 0,function*(){
return this.request("PUT",n,s,a||{})})}head(n,s){return l(this,void 0,void 0,function*(){return this.request("HEAD",n,null,s||{})})}sendStream(n,s,a,y){return l(this,void 0,void 0,function*(){return this.
request(n,s,a,y)})}getJson(n){return l(this,arguments,void 0,function*(s,a={}){a[K.Accept]=this._getExistingOrDefaultHeader(a,K.Accept,q.ApplicationJson);const y=yield this.get(s,a);return this._processResponse(
y,this.requestOptions)})}postJson(n,s){return l(this,arguments,void 0,function*(a,y,v={}){const P=JSON.stringify(y,null,2);v[K.Accept]=this._getExistingOrDefaultHeader(v,K.Accept,q.ApplicationJson),v[K.
ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.ApplicationJson);const Re=yield this.post(a,P,v);return this._processResponse(Re,this.requestOptions)})}putJson(n,s){return l(this,arguments,
void 0,function*(a,y,v={}){const P=JSON.stringify(y,null,2);v[K.Accept]=this._getExistingOrDefaultHeader(v,K.Accept,q.ApplicationJson),v[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.
ApplicationJson);const Re=yield this.put(a,P,v);return this._processResponse(Re,this.requestOptions)})}patchJson(n,s){return l(this,arguments,void 0,function*(a,y,v={}){const P=JSON.stringify(y,null,2);
v[K.Accept]=this._getExistingOrDefaultHeader(v,K.Accept,q.ApplicationJson),v[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.ApplicationJson);const Re=yield this.patch(a,P,v);return this.
_processResponse(Re,this.requestOptions)})}request(n,s,a,y){return l(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const v=new URL(s);let P=this.
_prepareRequest(n,v,y);const Re=this._allowRetries&&xe.includes(n)?this._maxRetries+1:1;let De=0,se;do{if(se=yield this.requestRaw(P,a),se&&se.message&&se.message.statusCode===R.Unauthorized){let Le;for(const ot of this.
handlers)if(ot.canHandleAuthentication(se)){Le=ot;break}return Le?Le.handleAuthentication(this,P,a):se}let ae=this._maxRedirects;for(;se.message.statusCode&&ce.includes(se.message.statusCode)&&this._allowRedirects&&
ae>0;){const Le=se.message.headers.location;if(!Le)break;const ot=new URL(Le);if(v.protocol==="https:"&&v.protocol!==ot.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield se.readBody(),ot.hostname!==v.hostname)
for(const Rt in y)Rt.toLowerCase()==="authorization"&&delete y[Rt];P=this._prepareRequest(n,ot,y),se=yield this.requestRaw(P,a),ae--}if(!se.message.statusCode||!pe.includes(se.message.statusCode))return se;
De+=1,De<Re&&(yield se.readBody(),yield this._performExponentialBackoff(De))}while(De<Re);return se})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return l(this,void 0,
void 0,function*(){return new Promise((a,y)=>{function v(P,Re){P?y(P):Re?a(Re):y(new Error("Unknown error"))}this.requestRawWithCallback(n,s,v)})})}requestRawWithCallback(n,s,a){typeof s=="string"&&(n.
options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let y=!1;function v(De,se){y||(y=!0,a(De,se))}const P=n.httpModule.request(n.options,De=>{const se=new He(
De);v(void 0,se)});let Re;P.on("socket",De=>{Re=De}),P.setTimeout(this._socketTimeout||3*6e4,()=>{Re&&Re.end(),v(new Error(`Request timeout: ${n.options.path}`))}),P.on("error",function(De){v(De)}),s&&
typeof s=="string"&&P.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){P.end()}),s.pipe(P)):P.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(
n),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(s,a)}_prepareRequest(n,s,a){const y={};y.parsedUrl=s;const v=y.parsedUrl.protocol==="https:";y.httpModule=v?https:http;const P=v?
443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):P,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=
n,y.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const Re of this.handlers)
Re.prepareRequest(y.options);return y}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},rt(this.requestOptions.headers),rt(n||{})):rt(n||{})}_getExistingOrDefaultHeader(n,s,a){
let y;if(this.requestOptions&&this.requestOptions.headers){const P=rt(this.requestOptions.headers)[s];P&&(y=typeof P=="number"?P.toString():P)}const v=n[s];return v!==void 0?typeof v=="number"?v.toString():
v:y!==void 0?y:a}_getExistingOrDefaultContentTypeHeader(n,s){let a;if(this.requestOptions&&this.requestOptions.headers){const v=rt(this.requestOptions.headers)[K.ContentType];v&&(typeof v=="number"?a=
String(v):Array.isArray(v)?a=v.join(", "):a=v)}const y=n[K.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:a!==void 0?a:s}_getAgent(n){let s;const a=pm.getProxyUrl(
n),y=a&&a.hostname;if(this._keepAlive&&y&&(s=this._proxyAgent),y||(s=this._agent),s)return s;const v=n.protocol==="https:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Re={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let De;const se=a.protocol==="https:";v?De=se?tunnel.httpsOverHttps:tunnel.httpsOverHttp:De=se?tunnel.httpOverHttps:tunnel.httpOverHttp,s=De(Re),this._proxyAgent=s}if(!s){const Re={keepAlive:this.
_keepAlive,maxSockets:P};s=v?new https.Agent(Re):new http.Agent(Re),this._agent=s}return v&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const y=n.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,y&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(n){const s=n||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const y=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${y}`}return s}_performExponentialBackoff(n){
return l(this,void 0,void 0,function*(){n=Math.min(Ee,n);const s=me*Math.pow(2,n);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(n,s){return l(this,void 0,void 0,function*(){return new Promise(
(a,y)=>l(this,void 0,void 0,function*(){const v=n.message.statusCode||0,P={statusCode:v,result:null,headers:{}};v===R.NotFound&&a(P);function Re(ae,Le){if(typeof Le=="string"){const ot=new Date(Le);if(!isNaN(
ot.valueOf()))return ot}return Le}let De,se;try{se=yield n.readBody(),se&&se.length>0&&(s&&s.deserializeDates?De=JSON.parse(se,Re):De=JSON.parse(se),P.result=De),P.headers=n.message.headers}catch{}if(v>
299){let ae;De&&De.message?ae=De.message:se&&se.length>0?ae=se:ae=`Failed request: (${v})`;const Le=new Ue(ae,v);Le.result=P.result,y(Le)}else a(P)}))})}}const rt=i=>Object.keys(i).reduce((n,s)=>(n[s.
toLowerCase()]=i[s],n),{});var qe=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){
P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};class w{constructor(n,s){this.username=n,this.
password=s}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class g{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The requ\
est has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class J{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var C=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||
(s=Promise))(function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.
apply(i,n||[])).next())})};class de{static createHttpClient(n=!0,s=10){const a={allowRetries:n,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(de.getRequestToken())],
a)}static getRequestToken(){const n=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return n}static getIDTokenUrl(){const n=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return n}static getCall(n){return C(this,void 0,void 0,function*(){var s;const v=(s=(yield de.
createHttpClient().getJson(n).catch(P=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${P.statusCode}
 
        Error Message: ${P.message}`)})).result)===null||s===void 0?void 0:s.value;if(!v)throw new Error("Response json body do not have ID Token field");return v})}static getIDToken(n){return C(this,
void 0,void 0,function*(){try{let s=de.getIDTokenUrl();if(n){const y=encodeURIComponent(n);s=`${s}&audience=${y}`}debug(`ID token url is ${s}`);const a=yield de.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var be=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{
se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};const{access:ge,appendFile:Ne,
writeFile:G}=T.promises,Q="GITHUB_STEP_SUMMARY",z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class le{constructor(){this._buffer=""}filePath(){
return be(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[Q];if(!n)throw new Error(`Unable to find environment variable for $${Q}. Check if your runtime envi\
ronment supports job summaries.`);try{yield ge(n,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write permissions.`)}
return this._filePath=n,this._filePath})}wrap(n,s,a={}){const y=Object.entries(a).map(([v,P])=>` ${v}="${P}"`).join("");return s?`<${n}${y}>${s}</${n}>`:`<${n}${y}>`}write(n){return be(this,void 0,void 0,
function*(){const s=!!n?.overwrite,a=yield this.filePath();return yield(s?G:Ne)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return be(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,s=!1){return this._buffer+=n,s?this.addEOL():this}addEOL(){
return this.addRaw(b.EOL)}addCodeBlock(n,s){const a=Object.assign({},s&&{lang:s}),y=this.wrap("pre",this.wrap("code",n),a);return this.addRaw(y).addEOL()}addList(n,s=!1){const a=s?"ol":"ul",y=n.map(P=>this.
wrap("li",P)).join(""),v=this.wrap(a,y);return this.addRaw(v).addEOL()}addTable(n){const s=n.map(y=>{const v=y.map(P=>{if(typeof P=="string")return this.wrap("td",P);const{header:Re,data:De,colspan:se,
rowspan:ae}=P,Le=Re?"th":"td",ot=Object.assign(Object.assign({},se&&{colspan:se}),ae&&{rowspan:ae});return this.wrap(Le,De,ot)}).join("");return this.wrap("tr",v)}).join(""),a=this.wrap("table",s);return this.
addRaw(a).addEOL()}addDetails(n,s){const a=this.wrap("details",this.wrap("summary",n)+s);return this.addRaw(a).addEOL()}addImage(n,s,a){const{width:y,height:v}=a||{},P=Object.assign(Object.assign({},y&&
{width:y}),v&&{height:v}),Re=this.wrap("img",null,Object.assign({src:n,alt:s},P));return this.addRaw(Re).addEOL()}addHeading(n,s){const a=`h${s}`,y=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",v=this.
wrap(y,n);return this.addRaw(v).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,s){
const a=Object.assign({},s&&{cite:s}),y=this.wrap("blockquote",n,a);return this.addRaw(y).addEOL()}addLink(n,s){const a=this.wrap("a",n,{href:s});return this.addRaw(a).addEOL()}}const ee=new le,ie=null,
ve=ee;function Ie(i){return i.replace(/[\\]/g,"/")}function Me(i){return i.replace(/[/]/g,"\\")}function Fe(i){return i.replace(/[/\\]/g,path.sep)}const ze=nt(import.meta.url)("string_decoder");var Ve=x(
434);const je=nt(import.meta.url)("child_process");var ke=x(613),k=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){
try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};const{chmod:E,copyFile:Z,
lstat:we,mkdir:Se,open:We,readdir:Ke,rename:Je,rm:at,rmdir:Ye,stat:ft,symlink:vt,unlink:It}=T.promises,wt=process.platform==="win32";function dt(i){return k(this,void 0,void 0,function*(){const n=yield fs.
promises.readlink(i);return wt&&!n.endsWith("\\")?`${n}\\`:n})}const xt=268435456,Dt=T.constants.O_RDONLY;function Ht(i){return k(this,void 0,void 0,function*(){try{yield ft(i)}catch(n){if(n.code==="E\
NOENT")return!1;throw n}return!0})}function Yt(i){return k(this,arguments,void 0,function*(n,s=!1){return(s?yield ft(n):yield we(n)).isDirectory()})}function jt(i){if(i=_t(i),!i)throw new Error('isRoo\
ted() parameter "p" cannot be empty');return wt?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function yt(i,n){return k(this,void 0,void 0,function*(){let s;try{s=yield ft(i)}catch(y){y.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${y}`)}if(s&&s.isFile()){if(wt){const y=U.extname(i).toUpperCase();if(n.some(v=>v.toUpperCase()===y))return i}else if(At(
s))return i}const a=i;for(const y of n){i=a+y,s=void 0;try{s=yield ft(i)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${v}`)}if(s&&
s.isFile()){if(wt){try{const v=U.dirname(i),P=U.basename(i).toUpperCase();for(const Re of yield Ke(v))if(P===Re.toUpperCase()){i=U.join(v,Re);break}}catch(v){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${i}': ${v}`)}return i}else if(At(s))return i}}return""})}function _t(i){return i=i||"",wt?(i=i.replace(/\//g,"\\"),i.replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,
"/")}function At(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.getuid()}function Zt(){var i;return(i=process.
env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var ht=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{se(a.next(
ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};function Ct(i,n){return ht(this,
arguments,void 0,function*(s,a,y={}){const{force:v,recursive:P,copySourceDirectory:Re}=re(y),De=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(De&&De.isFile()&&!v)return;const se=De&&De.isDirectory()&&
Re?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(P)yield te(s,se,0,v);else throw new Error(
`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,se)==="")throw new Error(`'${se}' and '${s}' are the same file`);yield Oe(s,se,v)}})}function Ft(i,n){
return ht(this,arguments,void 0,function*(s,a,y={}){if(yield ioUtil.exists(a)){let v=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(s)),v=yield ioUtil.exists(a)),v)if(y.force==null||
y.force)yield kt(a);else throw new Error("Destination already exists")}yield I(path.dirname(a)),yield ioUtil.rename(s,a)})}function kt(i){return ht(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(n){throw new Error(
`File was unable to be removed ${n}`)}})}function I(i){return ht(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,{recursive:!0})})}function B(i,n){return ht(
this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(n){const a=yield B(i,!1);if(!a)throw wt?new Error(`Unable to locate executable file: ${i}. Please verify either \
the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the fi\
le is executable.`);return a}const s=yield Y(i);return s&&s.length>0?s[0]:""})}function Y(i){return ht(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");const n=[];if(wt&&
process.env.PATHEXT)for(const y of process.env.PATHEXT.split(U.delimiter))y&&n.push(y);if(jt(i)){const y=yield yt(i,n);return y?[y]:[]}if(i.includes(U.sep))return[];const s=[];if(process.env.PATH)for(const y of process.
env.PATH.split(U.delimiter))y&&s.push(y);const a=[];for(const y of s){const v=yield yt(U.join(y,i),n);v&&a.push(v)}return a})}function re(i){const n=i.force==null?!0:i.force,s=!!i.recursive,a=i.copySourceDirectory==
null?!0:!!i.copySourceDirectory;return{force:n,recursive:s,copySourceDirectory:a}}function te(i,n,s,a){return ht(this,void 0,void 0,function*(){if(s>=255)return;s++,yield I(n);const y=yield ioUtil.readdir(
i);for(const v of y){const P=`${i}/${v}`,Re=`${n}/${v}`;(yield ioUtil.lstat(P)).isDirectory()?yield te(P,Re,s,a):yield Oe(P,Re,a)}yield ioUtil.chmod(n,(yield ioUtil.stat(i)).mode)})}function Oe(i,n,s){
return ht(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(n),yield ioUtil.unlink(n)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(n,"0666"),yield ioUtil.
unlink(n))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,n,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(n))||s)&&(yield ioUtil.copyFile(i,n))})}const _e=nt(import.meta.url)(
"timers");var Ce=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){
try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};const Be=process.platform==="win32";class et extends Ve.EventEmitter{constructor(n,s,a){
if(super(),!n)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=n,this.args=s||[],this.options=a||{}}_debug(n){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(n)}_getCommandString(n,s){const a=this._getSpawnFileName(),y=this._getSpawnArgs(n);let v=s?"":"[command]";if(Be)if(this._isCmdFile()){v+=a;for(const P of y)v+=` ${P}`}else if(n.windowsVerbatimArguments){
v+=`"${a}"`;for(const P of y)v+=` ${P}`}else{v+=this._windowsQuoteCmdArg(a);for(const P of y)v+=` ${this._windowsQuoteCmdArg(P)}`}else{v+=a;for(const P of y)v+=` ${P}`}return v}_processLineBuffer(n,s,a){
try{let y=s+n.toString(),v=y.indexOf(b.EOL);for(;v>-1;){const P=y.substring(0,v);a(P),y=y.substring(v+b.EOL.length),v=y.indexOf(b.EOL)}return y}catch(y){return this._debug(`error processing line. Fail\
ed with error ${y}`),""}}_getSpawnFileName(){return Be&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(n){if(Be&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const a of this.args)s+=" ",s+=n.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return s+='"',[s]}return this.args}_endsWith(n,s){return n.endsWith(s)}_isCmdFile(){const n=this.
toolPath.toUpperCase();return this._endsWith(n,".CMD")||this._endsWith(n,".BAT")}_windowsQuoteCmdArg(n){if(!this._isCmdFile())return this._uvQuoteCmdArg(n);if(!n)return'""';const s=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const P of n)if(s.some(Re=>Re===P)){a=!0;break}if(!a)return n;let y='"',v=!0;for(let P=n.length;P>0;P--)y+=n[P-1],v&&n[P-
1]==="\\"?y+="\\":n[P-1]==='"'?(v=!0,y+='"'):v=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(n){if(!n)return'""';if(!n.includes(" ")&&!n.includes("	")&&!n.includes('"'))return n;if(!n.
includes('"')&&!n.includes("\\"))return`"${n}"`;let s='"',a=!0;for(let y=n.length;y>0;y--)s+=n[y-1],a&&n[y-1]==="\\"?s+="\\":n[y-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(n){
n=n||{};const s={cwd:n.cwd||process.cwd(),env:n.env||process.env,silent:n.silent||!1,windowsVerbatimArguments:n.windowsVerbatimArguments||!1,failOnStdErr:n.failOnStdErr||!1,ignoreReturnCode:n.ignoreReturnCode||
!1,delay:n.delay||1e4};return s.outStream=n.outStream||process.stdout,s.errStream=n.errStream||process.stderr,s}_getSpawnOptions(n,s){n=n||{};const a={};return a.cwd=n.cwd,a.env=n.env,a.windowsVerbatimArguments=
n.windowsVerbatimArguments||this._isCmdFile(),n.windowsVerbatimArguments&&(a.argv0=`"${s}"`),a}exec(){return Ce(this,void 0,void 0,function*(){return!jt(this.toolPath)&&(this.toolPath.includes("/")||Be&&
this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield B(this.toolPath,!0),new Promise((n,s)=>Ce(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const se of this.args)this._debug(`   ${se}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.
write(this._getCommandString(a)+b.EOL);const y=new tt(a,this.toolPath);if(y.on("debug",se=>{this._debug(se)}),this.options.cwd&&!(yield Ht(this.options.cwd)))return s(new Error(`The cwd: ${this.options.
cwd} does not exist!`));const v=this._getSpawnFileName(),P=je.spawn(v,this._getSpawnArgs(a),this._getSpawnOptions(this.options,v));let Re="";P.stdout&&P.stdout.on("data",se=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(se),!a.silent&&a.outStream&&a.outStream.write(se),Re=this._processLineBuffer(se,Re,ae=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ae)})});let De="";if(P.stderr&&P.stderr.on("data",se=>{y.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(se),!a.silent&&
a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(se),De=this._processLineBuffer(se,De,ae=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ae)})}),P.on("error",se=>{y.processError=se.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),P.on("exit",se=>{y.processExitCode=se,y.processExited=!0,this._debug(`Exit code ${se} rece\
ived from tool '${this.toolPath}'`),y.CheckComplete()}),P.on("close",se=>{y.processExitCode=se,y.processExited=!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
y.CheckComplete()}),y.on("done",(se,ae)=>{Re.length>0&&this.emit("stdline",Re),De.length>0&&this.emit("errline",De),P.removeAllListeners(),se?s(se):n(ae)}),this.options.input){if(!P.stdin)throw new Error(
"child process missing stdin");P.stdin.end(this.options.input)}}))})}}function ct(i){const n=[];let s=!1,a=!1,y="";function v(P){a&&P!=='"'&&(y+="\\"),y+=P,a=!1}for(let P=0;P<i.length;P++){const Re=i.
charAt(P);if(Re==='"'){a?v(Re):s=!s;continue}if(Re==="\\"&&a){v(Re);continue}if(Re==="\\"&&s){a=!0;continue}if(Re===" "&&!s){y.length>0&&(n.push(y),y="");continue}v(Re)}return y.length>0&&n.push(y.trim()),
n}class tt extends Ve.EventEmitter{constructor(n,s){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=n,this.toolPath=s,n.delay&&(this.delay=n.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,_e.setTimeout)(tt.HandleTimeout,this.delay,this)))}_debug(n){this.emit("debug",n)}_setResult(){let n;this.processExited&&(this.processError?n=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?n=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(n=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",n,this.processExitCode)}static HandleTimeout(n){if(!n.done){if(!n.processClosed&&
n.processExited){const s=`The STDIO streams did not close within ${n.delay/1e3} seconds of the exit event from process '${n.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;n._debug(s)}n._setResult()}}}var lt=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{
se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};function Et(i,n,s){return lt(
this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const y=a[0];return n=a.slice(1).concat(n||[]),new tr.
ToolRunner(y,n,s).exec()})}function st(i,n,s){return lt(this,void 0,void 0,function*(){var a,y;let v="",P="";const Re=new StringDecoder("utf8"),De=new StringDecoder("utf8"),se=(a=s?.listeners)===null||
a===void 0?void 0:a.stdout,ae=(y=s?.listeners)===null||y===void 0?void 0:y.stderr,Le=Mt=>{P+=De.write(Mt),ae&&ae(Mt)},ot=Mt=>{v+=Re.write(Mt),se&&se(Mt)},Rt=Object.assign(Object.assign({},s?.listeners),
{stdout:ot,stderr:Le}),gt=yield Et(i,n,Object.assign(Object.assign({},s),{listeners:Rt}));return v+=Re.end(),P+=De.end(),{exitCode:gt,stdout:v,stderr:P}})}var mt=function(i,n,s,a){function y(v){return v instanceof
s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(
ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).next())})};const St=()=>mt(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -C\
lassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:n.trim(),version:i.trim()}}),bt=()=>mt(void 0,void 0,void 0,function*(){var i,n,s,a;const{stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),v=(n=(i=y.match(/ProductVersion:\s*(.+)/))===
null||i===void 0?void 0:i[1])!==null&&n!==void 0?n:"";return{name:(a=(s=y.match(/ProductName:\s*(.+)/))===null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:v}}),Tt=()=>mt(void 0,void 0,void 0,
function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[n,s]=i.trim().split(`
`);return{name:n,version:s}}),$t=b.platform(),Kt=b.arch(),Qt=$t==="win32",Gt=$t==="darwin",on=$t==="linux";function On(){return mt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Qt?St():Gt?bt():Tt()),{platform:$t,arch:Kt,isWindows:Qt,isMacOS:Gt,isLinux:on})})}var qt=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(
function(v,P){function Re(ae){try{se(a.next(ae))}catch(Le){P(Le)}}function De(ae){try{se(a.throw(ae))}catch(Le){P(Le)}}function se(ae){ae.done?v(ae.value):y(ae.value).then(Re,De)}se((a=a.apply(i,n||[])).
next())})},Nt;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Nt||(Nt={}));function an(i,n){const s=toCommandValue(n);if(process.env[i]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,n));issueCommand("set-env",{name:i},s)}function cn(i){he("add-mask",{},i)}function An(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function Xt(i,n){const s=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(n&&n.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${i}`);return n&&n.trimWhitespace===!1?s:s.trim()}function kn(i,n){const s=Xt(i,n).split(`
`).filter(a=>a!=="");return n&&n.trimWhitespace===!1?s:s.map(a=>a.trim())}function Tn(i,n){const s=["true","True","TRUE"],a=["false","False","FALSE"],y=Xt(i,n);if(s.includes(y))return!0;if(a.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function un(i,n){if(process.env.GITHUB_OUTPUT||"")return N("OUTPUT",O(i,n));process.stdout.write(b.EOL),he("set-output",{name:i},
V(n))}function Rn(i){issue("echo",i?"on":"off")}function fn(i){process.exitCode=Nt.Failure,dn(i)}function Mn(){return process.env.RUNNER_DEBUG==="1"}function en(i){he("debug",{},i)}function dn(i,n={}){
he("error",oe(n),i instanceof Error?i.toString():i)}function ln(i,n={}){he("warning",oe(n),i instanceof Error?i.toString():i)}function hn(i,n={}){he("notice",oe(n),i instanceof Error?i.toString():i)}function zt(i){
process.stdout.write(i+b.EOL)}function mn(i){issue("group",i)}function Vt(){issue("endgroup")}function pn(i,n){return qt(this,void 0,void 0,function*(){mn(i);let s;try{s=yield n()}finally{Vt()}return s})}
function wn(i,n){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,n));issueCommand("save-state",{name:i},toCommandValue(n))}function In(i){return process.env[`S\
TATE_${i}`]||""}function _n(i){return qt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Ae,Te,x)=>{function b(fe){const D=fe.protocol==="https:";if(V(fe))return;const X=D?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(X)try{return new he(X)}catch{if(!X.startsWith("http://")&&!X.startsWith("https://"))return new he(`ht\
tp://${X}`)}else return}function V(fe){if(!fe.hostname)return!1;const D=fe.hostname;if(oe(D))return!0;const X=process.env.no_proxy||process.env.NO_PROXY||"";if(!X)return!1;let M;fe.port?M=Number(fe.port):
fe.protocol==="http:"?M=80:fe.protocol==="https:"&&(M=443);const A=[fe.hostname.toUpperCase()];typeof M=="number"&&A.push(`${A[0]}:${M}`);for(const L of X.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(L==="*"||A.some(T=>T===L||T.endsWith(`.${L}`)||L.startsWith(".")&&T.endsWith(`${L}`)))return!0;return!1}function oe(fe){const D=fe.toLowerCase();return D==="localhost"||D.startsWith("127.")||
D.startsWith("[::1]")||D.startsWith("[0:0:0:0:0:0:0:1]")}class he extends URL{constructor(D,X){super(D,X),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ae,Te,x)=>{x.d(Te,{E:()=>he});class b{diff(D,X,M={}){let A;typeof M=="function"?(A=M,M=
{}):"callback"in M&&(A=M.callback);const L=this.castInput(D,M),T=this.castInput(X,M),N=this.removeEmpty(this.tokenize(L,M)),O=this.removeEmpty(this.tokenize(T,M));return this.diffWithOptionsObj(N,O,M,
A)}diffWithOptionsObj(D,X,M,A){var L;const T=R=>{if(R=this.postProcess(R,M),A){setTimeout(function(){A(R)},0);return}else return R},N=X.length,O=D.length;let U=1,_=N+O;M.maxEditLength!=null&&(_=Math.min(
_,M.maxEditLength));const W=(L=M.timeout)!==null&&L!==void 0?L:1/0,j=Date.now()+W,F=[{oldPos:-1,lastComponent:void 0}];let p=this.extractCommon(F[0],X,D,0,M);if(F[0].oldPos+1>=O&&p+1>=N)return T(this.
buildValues(F[0].lastComponent,X,D));let c=-1/0,h=1/0;const l=()=>{for(let R=Math.max(c,-U);R<=Math.min(h,U);R+=2){let K;const q=F[R-1],ne=F[R+1];q&&(F[R-1]=void 0);let ce=!1;if(ne){const xe=ne.oldPos-
R;ce=ne&&0<=xe&&xe<N}const pe=q&&q.oldPos+1<O;if(!ce&&!pe){F[R]=void 0;continue}if(!pe||ce&&q.oldPos<ne.oldPos?K=this.addToPath(ne,!0,!1,0,M):K=this.addToPath(q,!1,!0,1,M),p=this.extractCommon(K,X,D,R,
M),K.oldPos+1>=O&&p+1>=N)return T(this.buildValues(K.lastComponent,X,D))||!0;F[R]=K,K.oldPos+1>=O&&(h=Math.min(h,R-1)),p+1>=N&&(c=Math.max(c,R+1))}U++};if(A)(function R(){setTimeout(function(){if(U>_||
Date.now()>j)return A(void 0);l()||R()},0)})();else for(;U<=_&&Date.now()<=j;){const R=l();if(R)return R}}addToPath(D,X,M,A,L){const T=D.lastComponent;return T&&!L.oneChangePerToken&&T.added===X&&T.removed===
M?{oldPos:D.oldPos+A,lastComponent:{count:T.count+1,added:X,removed:M,previousComponent:T.previousComponent}}:{oldPos:D.oldPos+A,lastComponent:{count:1,added:X,removed:M,previousComponent:T}}}extractCommon(D,X,M,A,L){
const T=X.length,N=M.length;let O=D.oldPos,U=O-A,_=0;for(;U+1<T&&O+1<N&&this.equals(M[O+1],X[U+1],L);)U++,O++,_++,L.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,
removed:!1});return _&&!L.oneChangePerToken&&(D.lastComponent={count:_,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=O,U}equals(D,X,M){return M.comparator?M.comparator(D,X):D===X||!!M.
ignoreCase&&D.toLowerCase()===X.toLowerCase()}removeEmpty(D){const X=[];for(let M=0;M<D.length;M++)D[M]&&X.push(D[M]);return X}castInput(D,X){return D}tokenize(D,X){return Array.from(D)}join(D){return D.
join("")}postProcess(D,X){return D}get useLongestToken(){return!1}buildValues(D,X,M){const A=[];let L;for(;D;)A.push(D),L=D.previousComponent,delete D.previousComponent,D=L;A.reverse();const T=A.length;
let N=0,O=0,U=0;for(;N<T;N++){const _=A[N];if(_.removed)_.value=this.join(M.slice(U,U+_.count)),U+=_.count;else{if(!_.added&&this.useLongestToken){let W=X.slice(O,O+_.count);W=W.map(function(j,F){const p=M[U+
F];return p.length>j.length?p:j}),_.value=this.join(W)}else _.value=this.join(X.slice(O,O+_.count));O+=_.count,_.added||(U+=_.count)}}return A}}class V extends b{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){
return D}}const oe=new V;function he(fe,D,X){return oe.diff(fe,D,X)}})},$n={};function Ot(Ae){var Te=$n[Ae];if(Te!==void 0)return Te.exports;var x=$n[Ae]={exports:{}},b=!0;try{Nr[Ae](x,x.exports,Ot),b=
!1}finally{b&&delete $n[Ae]}return x.exports}typeof Ot<"u"&&(Ot.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ae=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Te=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",x=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",b=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(he=>he.r--),oe.forEach(he=>he.r--?he.r++:he()))},V=oe=>oe.map(he=>{if(he!==null&&typeof he=="object"){if(he[Ae])return he;if(he.then){var fe=[];fe.d=0,he.then(
M=>{D[Te]=M,b(fe)},M=>{D[x]=M,b(fe)});var D={};return D[Ae]=M=>M(fe),D}}var X={};return X[Ae]=M=>{},X[Te]=he,X});Ot.a=(oe,he,fe)=>{var D;fe&&((D=[]).d=-1);var X=new Set,M=oe.exports,A,L,T,N=new Promise(
(O,U)=>{T=U,L=O});N[Te]=M,N[Ae]=O=>(D&&O(D),X.forEach(O),N.catch(U=>{})),oe.exports=N,he(O=>{A=V(O);var U,_=()=>A.map(j=>{if(j[x])throw j[x];return j[Te]}),W=new Promise(j=>{U=()=>j(_),U.r=0;var F=p=>p!==
D&&!X.has(p)&&(X.add(p),p&&!p.d&&(U.r++,p.push(U)));A.map(p=>p[Ae](F))});return U.r?W:_()},O=>(O?T(N[x]=O):L(M),b(D))),D&&D.d<0&&(D.d=0)}})(),Ot.d=(Ae,Te)=>{for(var x in Te)Ot.o(Te,x)&&!Ot.o(Ae,x)&&Object.
defineProperty(Ae,x,{enumerable:!0,get:Te[x]})},Ot.o=(Ae,Te)=>Object.prototype.hasOwnProperty.call(Ae,Te);var Kn=Ot(384);Kn=await Kn;
