import{createRequire as rt}from"module";const Pr={};var Nr={313:(Oe=>{Oe.exports=Ae;function Ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ae.prototype.go=function(J){
this.pending<this.max?b(this,J):this.waiting.push(J)},Ae.prototype.wait=function(J){this.pending===0?J(this.error):this.listeners.push(J)},Ae.prototype.hold=function(){return x(this)};function x(J){J.
pending+=1;var ae=!1;return he;function he(D){if(ae)throw new Error("callback called twice");if(ae=!0,J.error=J.error||D,J.pending-=1,J.waiting.length>0&&J.pending<J.max)b(J,J.waiting.shift());else if(J.
pending===0){var X=J.listeners;J.listeners=[],X.forEach(fe)}}function fe(D){D(J.error)}}function b(J,ae){ae(x(J))}}),770:((Oe,Ae,x)=>{x(218)}),218:((Oe,Ae,x)=>{var b,J=x(278),ae=x(756),he=x(611),fe=x(
692),D=x(434),X=x(613),M=x(23);b=A,b=L,b=k,b=N;function A(F){var p=new O(F);return p.request=he.request,p}function L(F){var p=new O(F);return p.request=he.request,p.createSocket=U,p.defaultPort=443,p}
function k(F){var p=new O(F);return p.request=fe.request,p}function N(F){var p=new O(F);return p.request=fe.request,p.createSocket=U,p.defaultPort=443,p}function O(F){var p=this;p.options=F||{},p.proxyOptions=
p.options.proxy||{},p.maxSockets=p.options.maxSockets||he.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",function(h,l,R,K){for(var q=_(l,R,K),te=0,ce=p.requests.length;te<ce;++te){var pe=p.
requests[te];if(pe.host===q.host&&pe.port===q.port){p.requests.splice(te,1),pe.request.onSocket(h);return}}h.destroy(),p.removeSocket(h)})}M.inherits(O,D.EventEmitter),O.prototype.addRequest=function(p,c,h,l){
var R=this,K=W({request:p},R.options,_(c,h,l));if(R.sockets.length>=this.maxSockets){R.requests.push(K);return}R.createSocket(K,function(q){q.on("free",te),q.on("close",ce),q.on("agentRemove",ce),p.onSocket(
q);function te(){R.emit("free",q,K)}function ce(pe){R.removeSocket(q),q.removeListener("free",te),q.removeListener("close",ce),q.removeListener("agentRemove",ce)}})},O.prototype.createSocket=function(p,c){
var h=this,l={};h.sockets.push(l);var R=W({},h.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&(R.localAddress=p.localAddress),R.proxyAuth&&
(R.headers=R.headers||{},R.headers["Proxy-Authorization"]="Basic "+new Buffer(R.proxyAuth).toString("base64")),j("making CONNECT request");var K=h.request(R);K.useChunkedEncodingByDefault=!1,K.once("r\
esponse",q),K.once("upgrade",te),K.once("connect",ce),K.once("error",pe),K.end();function q(xe){xe.upgrade=!0}function te(xe,Ee,me){process.nextTick(function(){ce(xe,Ee,me)})}function ce(xe,Ee,me){if(K.
removeAllListeners(),Ee.removeAllListeners(),xe.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",xe.statusCode),Ee.destroy();var Pe=new Error("tunneling socket could not \
be established, statusCode="+xe.statusCode);Pe.code="ECONNRESET",p.request.emit("error",Pe),h.removeSocket(l);return}if(me.length>0){j("got illegal response body from proxy"),Ee.destroy();var Pe=new Error(
"got illegal response body from proxy");Pe.code="ECONNRESET",p.request.emit("error",Pe),h.removeSocket(l);return}return j("tunneling connection has established"),h.sockets[h.sockets.indexOf(l)]=Ee,c(Ee)}
function pe(xe){K.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,xe.message,xe.stack);var Ee=new Error("tunneling socket could not be established, cause="+xe.message);Ee.code="ECONNRESET",p.request.emit("error",Ee),h.removeSocket(l)}},O.prototype.removeSocket=function(p){
var c=this.sockets.indexOf(p);if(c!==-1){this.sockets.splice(c,1);var h=this.requests.shift();h&&this.createSocket(h,function(l){h.request.onSocket(l)})}};function U(F,p){var c=this;O.prototype.createSocket.
call(c,F,function(h){var l=F.request.getHeader("host"),R=W({},c.options,{socket:h,servername:l?l.replace(/:.*$/,""):F.host}),K=ae.connect(0,R);c.sockets[c.sockets.indexOf(h)]=K,p(K)})}function _(F,p,c){
return typeof F=="string"?{host:F,port:p,localAddress:c}:F}function W(F){for(var p=1,c=arguments.length;p<c;++p){var h=arguments[p];if(typeof h=="object")for(var l=Object.keys(h),R=0,K=l.length;R<K;++R){
var q=l[R];h[q]!==void 0&&(F[q]=h[q])}}return F}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var F=Array.prototype.slice.call(arguments);typeof F[0]=="string"?F[0]=
"TUNNEL: "+F[0]:F.unshift("TUNNEL:"),console.error.apply(console,F)}:j=function(){},b=j}),248:(Oe=>{const Ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function x(b){let J=-1;for(let ae of b)J=Ae[(J^ae)&255]^J>>>8;return(J^-1)>>>0}Oe.exports=x}),502:((Oe,Ae,x)=>{var b=x(896),J=x(23),ae=x(203),he=ae.Readable,fe=ae.PassThrough,D=x(313),X=x(
434).EventEmitter;Ae.BufferSlicer=L,Ae.FdSlicer=M,J.inherits(M,X);function M(k){X.call(this),this.fd=k,this.pend=new D,this.pend.max=1,this.refCount=0}M.prototype.read=function(k,N,O,U,_){var W=this;W.
pend.go(function(j){b.read(W.fd,k,N,O,U,function(F,p,c){j(),_(F,p,c)})})},M.prototype.createReadStream=function(k){return new A(this,k)},M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=
function(){var k=this;if(k.refCount-=1,k.refCount<0)throw new Error("invalid unref");if(k.refCount>0)return;b.close(k.fd,N);function N(O){O?k.emit("error",O):k.emit("close")}},J.inherits(A,he);function A(k,N){
N=N||{},he.call(this,N),this.context=k,this.context.ref(),this.start=N.start||0,this.endOffset=N.end,this.pos=this.start}A.prototype._read=function(k){var N=this,O=Math.min(N._readableState.highWaterMark,
k);if(N.endOffset!=null&&(O=Math.min(O,N.endOffset-N.pos)),O<=0){N.push(null),this._cleanup();return}N.context.pend.go(function(U){var _=Buffer.allocUnsafe(O);b.read(N.context.fd,_,0,O,N.pos,function(W,j){
W?N.destroy(W):j===0?(N.push(null),N._cleanup()):(N.pos+=j,N.push(_.slice(0,j))),U()})})},A.prototype._destroy=function(k,N){this._cleanup(),N(k)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},J.inherits(L,X);function L(k){X.call(this),this.refCount=0,this.buffer=k}L.prototype.read=function(k,N,O,U,_){if(!(0<=N&&N<=k.length))throw new RangeError("offset o\
utside buffer: 0 <= "+N+" <= "+k.length);if(U<0)throw new RangeError("position is negative: "+U);if(N+O>k.length&&(O=k.length-N),U+O>this.buffer.length&&(O=this.buffer.length-U),O<=0){setImmediate(function(){
_(null,0)});return}this.buffer.copy(k,N,U,U+O),setImmediate(function(){_(null,O)})},L.prototype.createReadStream=function(k){k=k||{};var N=new fe(k);N.start=k.start||0,N.endOffset=k.end,N.pos=N.endOffset||
this.buffer.length;for(var O=this.buffer.slice(N.start,N.pos),U=65536,_=0;;){var W=_+U;if(W>=O.length){_<O.length&&N.write(O.slice(_,O.length));break}N.write(O.slice(_,W)),_=W}return N.end(),N},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Oe,Ae,x)=>{var b,J=x(896),ae=x(106),he=x(502),fe=x(23),D=x(434).
EventEmitter,X=x(203).Transform,M=x(203).PassThrough,A=x(203).Writable;const L=typeof ae.crc32=="function"?ae.crc32:x(248);b=_,b=W,b=j,b=F,b=k,b=N,Ae.SY=O,b=U,b=K,Ae.ax=q,b=te,b=ce,b=p,b=l,b=R,b=Ee;function k(w,g){
return new Promise((Y,C)=>{_(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);Y(be)})})}function N(w,g){return new Promise((Y,C)=>{W(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);
Y(be)})})}function O(w,g){return new Promise((Y,C)=>{j(w,{...g,lazyEntries:!0},function(de,be){if(de)return C(de);Y(be)})})}function U(w,g,Y){return new Promise((C,de)=>{F(w,g,{...Y,lazyEntries:!0},function(be,ge){
if(be)return de(be);C(ge)})})}function _(w,g,Y){typeof g=="function"&&(Y=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!0),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.
decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),Y==null&&(Y=qe),J.open(w,"r",function(C,de){if(C)return Y(C);W(de,g,function(be,ge){
be&&J.close(de,qe),Y(be,ge)})})}function W(w,g,Y){typeof g=="function"&&(Y=g,g=null),g==null&&(g={}),g.autoClose==null&&(g.autoClose=!1),g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&
(g.decodeStrings=!0),g.validateEntrySizes==null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1),Y==null&&(Y=qe),J.fstat(w,function(C,de){if(C)return Y(C);var be=new he.FdSlicer(
w);F(be,de.size,g,Y)})}function j(w,g,Y){typeof g=="function"&&(Y=g,g=null),g==null&&(g={}),g.autoClose=!1,g.lazyEntries==null&&(g.lazyEntries=!1),g.decodeStrings==null&&(g.decodeStrings=!0),g.validateEntrySizes==
null&&(g.validateEntrySizes=!0),g.strictFileNames==null&&(g.strictFileNames=!1);var C=new he.BufferSlicer(w);F(C,w.length,g,Y)}function F(w,g,Y,C){typeof Y=="function"&&(C=Y,Y=null),Y==null&&(Y={}),Y.
autoClose==null&&(Y.autoClose=!0),Y.lazyEntries==null&&(Y.lazyEntries=!1),Y.decodeStrings==null&&(Y.decodeStrings=!0);var de=!!Y.decodeStrings;if(Y.validateEntrySizes==null&&(Y.validateEntrySizes=!0),
Y.strictFileNames==null&&(Y.strictFileNames=!1),C==null&&(C=qe),typeof g!="number")throw new Error("expected totalSize parameter to be a number");if(g>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var be=22,ge=20,Ce=65535,G=Math.min(ge+be+Ce,g),Q=Qe(G),z=g-Q.length;pe(w,Q,0,G,
z,function(le){if(le)return C(le);for(var ee=G-be;ee>=0;ee-=1)if(Q.readUInt32LE(ee)===101010256){var oe=Q.subarray(ee),ve=oe.readUInt16LE(4),_e=oe.readUInt16LE(10),Re=oe.readUInt32LE(16),Fe=oe.readUInt16LE(
20),ze=oe.length-be;if(Fe!==ze)return C(new Error("Invalid comment length. Expected: "+ze+". Found: "+Fe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Ve=de?We(oe.subarray(22),!1):oe.subarray(22);if(ee-ge>=0&&Q.readUInt32LE(ee-ge)===117853008){var je=Q.subarray(ee-ge,ee-ge+ge),Te=Ze(je,8),T=Qe(56);return pe(w,T,0,T.length,Te,function(E){
return E?C(E):T.readUInt32LE(0)!==101075792?C(new Error("invalid zip64 end of central directory record signature")):(ve=T.readUInt32LE(16),ve!==0?C(new Error("multi-disk zip files are not supported: f\
ound disk number: "+ve)):(_e=Ze(T,32),Re=Ze(T,48),C(null,new p(w,Re,g,_e,Ve,Y.autoClose,Y.lazyEntries,de,Y.validateEntrySizes,Y.strictFileNames))))})}return ve!==0?C(new Error("multi-disk zip files ar\
e not supported: found disk number: "+ve)):C(null,new p(w,Re,g,_e,Ve,Y.autoClose,Y.lazyEntries,de,Y.validateEntrySizes,Y.strictFileNames))}C(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}fe.inherits(p,D);function p(w,g,Y,C,de,be,ge,Ce,G,Q){var z=this;D.call(z),z.reader=w,z.reader.on("error",function(le){h(z,le)}),z.reader.once("cl\
ose",function(){z.emit("close")}),z.readEntryCursor=g,z.fileSize=Y,z.entryCount=C,z.comment=de,z.entriesRead=0,z.autoClose=!!be,z.lazyEntries=!!ge,z.decodeStrings=!!Ce,z.validateEntrySizes=!!G,z.strictFileNames=
!!Q,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=!1,z.lazyEntries||z._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(w,g){w.autoClose&&
w.close(),h(w,g)}function h(w,g){w.emittedError||(w.emittedError=!0,w.emit("error",g))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},p.prototype._readEntry=function(){var w=this;if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){
var g=Qe(46);pe(w.reader,g,0,g.length,w.readEntryCursor,function(Y){if(Y)return c(w,Y);if(!w.emittedError){var C=new l,de=g.readUInt32LE(0);if(de!==33639248)return c(w,new Error("invalid central direc\
tory file header signature: 0x"+de.toString(16)));if(C.versionMadeBy=g.readUInt16LE(4),C.versionNeededToExtract=g.readUInt16LE(6),C.generalPurposeBitFlag=g.readUInt16LE(8),C.compressionMethod=g.readUInt16LE(
10),C.lastModFileTime=g.readUInt16LE(12),C.lastModFileDate=g.readUInt16LE(14),C.crc32=g.readUInt32LE(16),C.compressedSize=g.readUInt32LE(20),C.uncompressedSize=g.readUInt32LE(24),C.fileNameLength=g.readUInt16LE(
28),C.extraFieldLength=g.readUInt16LE(30),C.fileCommentLength=g.readUInt16LE(32),C.internalFileAttributes=g.readUInt16LE(36),C.externalFileAttributes=g.readUInt32LE(38),C.relativeOffsetOfLocalHeader=g.
readUInt32LE(42),C.generalPurposeBitFlag&64)return c(w,new Error("strong encryption is not supported"));w.readEntryCursor+=46,g=Qe(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),pe(w.reader,
g,0,g.length,w.readEntryCursor,function(be){if(be)return c(w,be);if(!w.emittedError){C.fileNameRaw=g.subarray(0,C.fileNameLength);var ge=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=g.subarray(
C.fileNameLength,ge),C.fileCommentRaw=g.subarray(ge,ge+C.fileCommentLength);try{C.extraFields=ce(C.extraFieldRaw)}catch(_e){return c(w,_e)}if(w.decodeStrings){var Ce=(C.generalPurposeBitFlag&2048)!==0;
C.fileComment=We(C.fileCommentRaw,Ce),C.fileName=q(C.generalPurposeBitFlag,C.fileNameRaw,C.extraFields,w.strictFileNames);var G=te(C.fileName);if(G!=null)return c(w,new Error(G))}else C.fileComment=C.
fileCommentRaw,C.fileName=C.fileNameRaw;C.comment=C.fileComment,w.readEntryCursor+=g.length,w.entriesRead+=1;for(var Q=0;Q<C.extraFields.length;Q++){var z=C.extraFields[Q];if(z.id===1){var le=z.data,ee=0;
if(C.uncompressedSize===4294967295){if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=Ze(le,ee),ee+=8}if(C.compressedSize===
4294967295){if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include compressed size"));C.compressedSize=Ze(le,ee),ee+=8}if(C.relativeOffsetOfLocalHeader===4294967295){
if(ee+8>le.length)return c(w,new Error("zip64 extended information extra field does not include relative header offset"));C.relativeOffsetOfLocalHeader=Ze(le,ee),ee+=8}break}}if(w.validateEntrySizes&&
C.compressionMethod===0){var oe=C.uncompressedSize;if(C.isEncrypted()&&(oe+=12),C.compressedSize!==oe){var ve="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;
return c(w,new Error(ve))}}w.emit("entry",C),w.lazyEntries||w._readEntry()}})}})}},p.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");w.hasEachEntryBeenCalled=!0;let g=null;w.on("entry",C),w.on("end",de),w.on("error",be);function Y(){
w.removeListener("entry",C),w.removeListener("end",de),w.removeListener("error",be),w.autoClose&&w.close()}function C(ge){let{resolve:Ce}=g;g=null,Ce({value:ge})}function de(){let{resolve:ge}=g;g=null,
Y(),ge({done:!0})}function be(ge){let{reject:Ce}=g;g=null,Y(),Ce(ge)}return{[Symbol.asyncIterator](){return this},next(){const ge=new Promise((Ce,G)=>{if(g!=null)throw new Error("next() called before \
previous Promise was resolved.");g={resolve:Ce,reject:G}});return w.readEntry(),ge},return(ge){return Y(),Promise.resolve({done:!0,value:ge})},throw(ge){return Y(),Promise.reject(ge)}}},p.prototype.openReadStream=
function(w,g,Y){var C=this,de=0,be=w.compressedSize;if(Y==null&&(Y=g,g=null),g==null)g={};else{if(g.decodeFileData===!1){if(g.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(g.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(g.decrypt!=null){if(!w.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(g.decrypt!==!1)throw new Error("invalid options.decrypt value: "+g.decrypt);if(w.isCompressed()&&g.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(g.decompress!=null){if(!w.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(g.decompress===!1||g.decompress===!0))throw new Error("invalid options.decompress value: "+g.decompress);Ce=g.decompress}}
if(g.start!=null){if(de=g.start,de<0)throw new Error("options.start < 0");if(de>w.compressedSize)throw new Error("options.start > entry.compressedSize")}if(g.end!=null){if(be=g.end,be<0)throw new Error(
"options.end < 0");if(be>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(be<de)throw new Error("options.end < options.start")}}var ge=g.decodeFileData===!1||(w.compressionMethod===
0||w.compressionMethod===8&&g.decompress===!1)&&(!w.isEncrypted()||g.decrypt===!1);if((g.start!=null||g.end!=null)&&!ge)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!C.isOpen)return Y(new Error("closed"));if(w.isEncrypted()&&!ge&&g.decrypt!==!1)return Y(new Error("entry is encrypted, and options.decodeFileData !== false"));var Ce;if(ge)
Ce=!1;else if(w.compressionMethod===8)Ce=g.decodeFileData!==!0;else return Y(new Error("unsupported compression method: "+w.compressionMethod));C.readLocalFileHeader(w,{minimal:!0},function(G,Q){if(G)
return Y(G);C.openReadStreamLowLevel(Q.fileDataStart,w.compressedSize,de,be,Ce,w.uncompressedSize,Y)})},p.prototype.openReadStreamLowLevel=function(w,g,Y,C,de,be,ge){var Ce=this,G=w+g,Q=Ce.reader.createReadStream(
{start:w+Y,end:w+C}),z=Q;if(de){var le=!1,ee=ae.createInflateRaw();Q.on("error",function(oe){setImmediate(function(){le||ee.emit("error",oe)})}),Q.pipe(ee),Ce.validateEntrySizes?(z=new xe(be),ee.on("e\
rror",function(oe){setImmediate(function(){le||z.emit("error",oe)})}),ee.pipe(z)):z=ee,st(z,function(){le=!0,ee!==z&&ee.unpipe(z),Q.unpipe(ee),Q.destroy()})}ge(null,z)},p.prototype.readLocalFileHeader=
function(w,g,Y){var C=this;Y==null&&(Y=g,g=null),g==null&&(g={}),C.reader.ref();var de=Qe(30);pe(C.reader,de,0,de.length,w.relativeOffsetOfLocalHeader,function(be){try{if(be)return Y(be);var ge=de.readUInt32LE(
0);if(ge!==67324752)return Y(new Error("invalid local file header signature: 0x"+ge.toString(16)));var Ce=de.readUInt16LE(26),G=de.readUInt16LE(28),Q=w.relativeOffsetOfLocalHeader+30+Ce+G;if(Q+w.compressedSize>
C.fileSize)return Y(new Error("file data overflows file bounds: "+Q+" + "+w.compressedSize+" > "+C.fileSize));if(g.minimal)return Y(null,{fileDataStart:Q});var z=new R;z.fileDataStart=Q,z.versionNeededToExtract=
de.readUInt16LE(4),z.generalPurposeBitFlag=de.readUInt16LE(6),z.compressionMethod=de.readUInt16LE(8),z.lastModFileTime=de.readUInt16LE(10),z.lastModFileDate=de.readUInt16LE(12),z.crc32=de.readUInt32LE(
14),z.compressedSize=de.readUInt32LE(18),z.uncompressedSize=de.readUInt32LE(22),z.fileNameLength=Ce,z.extraFieldLength=G,de=Qe(Ce+G),C.reader.ref(),pe(C.reader,de,0,de.length,w.relativeOffsetOfLocalHeader+
30,function(le){try{return le?Y(le):(z.fileName=de.subarray(0,Ce),z.extraField=de.subarray(Ce),Y(null,z))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},p.prototype.openReadStreamPromise=function(w,g){
return new Promise((Y,C)=>{this.openReadStream(w,g,function(de,be){if(de)return C(de);Y(be)})})},p.prototype.openReadStreamLowLevelPromise=function(w,g,Y,C,de,be){return new Promise((ge,Ce)=>{this.openReadStream(
w,g,Y,C,de,be,function(G,Q){if(G)return Ce(G);ge(Q)})})},p.prototype.readLocalFileHeaderPromise=function(w,g){return new Promise((Y,C)=>{this.readLocalFileHeader(w,g,function(de,be){if(de)return C(de);
Y(be)})})};function l(){}l.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var g=0;g<this.extraFields.length;g++){var Y=this.extraFields[g];if(Y.id===21589){var C=Y.data;
if(C.length<5)continue;var de=C[0],be=1;if(!(de&be))continue;var ge=C.readInt32LE(1);return new Date(ge*1e3)}else if(Y.id===10){var C=Y.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==
24)continue;var Ce=C.readUInt32LE(8)+4294967296*C.readInt32LE(12),G=Ce/1e4-116444736e5;return new Date(G)}}return K(this.lastModFileDate,this.lastModFileTime,w.timezone)},l.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},l.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},l.prototype.isCompressed=function(){
return this.compressionMethod===8};function R(){}function K(w,g,Y){var C=w&31,de=(w>>5&15)-1,be=(w>>9&127)+1980,ge=0,Ce=(g&31)*2,G=g>>5&63,Q=g>>11&31;if(Y==null||Y==="local")return new Date(be,de,C,Q,
G,Ce,ge);if(Y==="UTC")return new Date(Date.UTC(be,de,C,Q,G,Ce,ge));throw new Error("unrecognized options.timezone: "+options.timezone)}function q(w,g,Y,C){for(var de=null,be=0;be<Y.length;be++){var ge=Y[be];
if(ge.id===28789){if(ge.data.length<6||ge.data.readUInt8(0)!==1)continue;var Ce=ge.data.readUInt32LE(1);if(L(g)!==Ce)continue;de=We(ge.data.subarray(5),!0);break}}if(de==null){var G=(w&2048)!==0;de=We(
g,G)}return C||(de=de.replace(/\\/g,"/")),de}function te(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf(
"..")!==-1?"invalid relative path: "+w:null}function ce(w){for(var g=[],Y=0;Y<w.length-3;){var C=w.readUInt16LE(Y+0),de=w.readUInt16LE(Y+2),be=Y+4,ge=be+de;if(ge>w.length)throw new Error("extra field \
length exceeds extra field buffer size");var Ce=w.subarray(be,ge);g.push({id:C,data:Ce}),Y=ge}return g}function pe(w,g,Y,C,de,be){if(C===0)return setImmediate(function(){be(null,Qe(0))});w.read(g,Y,C,
de,function(ge,Ce){if(ge)return be(ge);if(Ce<C)return be(new Error("unexpected EOF"));be()})}fe.inherits(xe,X);function xe(w){X.call(this),this.actualByteCount=0,this.expectedByteCount=w}xe.prototype.
_transform=function(w,g,Y){if(this.actualByteCount+=w.length,this.actualByteCount>this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return Y(new Error(C))}Y(null,w)},xe.prototype._flush=function(w){if(this.actualByteCount<this.expectedByteCount){var g="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return w(new Error(g))}w()},fe.inherits(Ee,D);function Ee(){D.call(this),this.refCount=0}Ee.prototype.ref=function(){this.refCount+=1},Ee.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error("invalid unref");w.close(g);function g(Y){if(Y)return w.emit("error",Y);w.emit("close")}},Ee.prototype.createReadStream=
function(w){w==null&&(w={});var g=w.start,Y=w.end;if(g===Y){var C=new M;return setImmediate(function(){C.end()}),C}var de=this._readStreamForRange(g,Y),be=!1,ge=new me(this);de.on("error",function(G){
setImmediate(function(){be||ge.emit("error",G)})}),st(ge,function(){de.unpipe(ge),ge.unref(),de.destroy()});var Ce=new xe(Y-g);return ge.on("error",function(G){setImmediate(function(){be||Ce.emit("err\
or",G)})}),st(Ce,function(){be=!0,ge.unpipe(Ce),ge.destroy()}),de.pipe(ge).pipe(Ce)},Ee.prototype._readStreamForRange=function(w,g){throw new Error("not implemented")},Ee.prototype.read=function(w,g,Y,C,de){
var be=this.createReadStream({start:C,end:C+Y}),ge=new A,Ce=0;ge._write=function(G,Q,z){G.copy(w,g+Ce,0,G.length),Ce+=G.length,z()},ge.on("finish",de),be.on("error",function(G){de(G)}),be.pipe(ge)},Ee.
prototype.close=function(w){setImmediate(w)},fe.inherits(me,M);function me(w){M.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}me.prototype._flush=function(w){this.unref(),w()},me.prototype.
unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Pe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno\
pqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function We(w,g){if(g)return w.toString("utf8");for(var Y="",C=0;C<w.length;C++)Y+=Pe[w[C]];return Y}function Ze(w,g){var Y=w.readUInt32LE(g),C=w.readUInt32LE(g+4);return C*4294967296+Y}var Qe;typeof Buffer.
allocUnsafe=="function"?Qe=function(w){return Buffer.allocUnsafe(w)}:Qe=function(w){return new Buffer(w)};function st(w,g){typeof w.destroy=="function"?w._destroy=function(Y,C){g(),C?.(Y)}:w.destroy=g}
function qe(w){if(w)throw w}}),613:(Oe=>{Oe.exports=rt(import.meta.url)("assert")}),434:(Oe=>{Oe.exports=rt(import.meta.url)("events")}),896:(Oe=>{Oe.exports=rt(import.meta.url)("fs")}),611:(Oe=>{Oe.exports=
rt(import.meta.url)("http")}),692:(Oe=>{Oe.exports=rt(import.meta.url)("https")}),278:(Oe=>{Oe.exports=rt(import.meta.url)("net")}),598:(Oe=>{Oe.exports=rt(import.meta.url)("node:crypto")}),24:(Oe=>{Oe.
exports=rt(import.meta.url)("node:fs")}),455:(Oe=>{Oe.exports=rt(import.meta.url)("node:fs/promises")}),760:(Oe=>{Oe.exports=rt(import.meta.url)("node:path")}),203:(Oe=>{Oe.exports=rt(import.meta.url)(
"stream")}),756:(Oe=>{Oe.exports=rt(import.meta.url)("tls")}),23:(Oe=>{Oe.exports=rt(import.meta.url)("util")}),106:(Oe=>{Oe.exports=rt(import.meta.url)("zlib")}),991:((Oe,Ae,x)=>{x.d(Ae,{RT:()=>D,i_:()=>fe});
var b=x(528),J=x(899),ae=x(279),he=x(192);class fe{#e=[];#t;constructor(){const A=b.V4("api-key");A!==""&&b.Pq(A)}text(A){return b.V4(A)}lines(A){return b.V4(A,{trimWhitespace:!1})}optional(A,L){const k=this.
text(A);return k===""?void 0:this.parse(A,k,L)}parse(A,L,k){try{return k(L)}catch(N){this.refuse(A,(0,ae.gJ)(N),(0,ae.h_)(N).topic);return}}required(A,L,k="is required"){return this.text(A)===""&&this.
refuse(A,k),this.optional(A,L)}notEmpty(A,L,k){if(process.env[`INPUT_${A.toUpperCase()}`]?.trim()===""){const N=`Where an event has no inputs, write \`\${{ inputs.${A} || ${k} }}\``;this.refuse(A,`is \
empty. Is the name in the expression right?${k===void 0?"":` ${N}`}`)}return this.optional(A,L)}boolean(A,L){return this.notEmpty(A,he.yG,L?void 0:"false")??L}exclude(A,L){for(const k of A)this.text(k)!==
""&&this.refuse(k,`can't be combined with ${L}`)}refuse(A,L,k="before-anything-is-sent"){this.#t??=k,this.#e.push(`${A} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check(A){if(A!==void 0&&this.#e.length===0)return A;
throw new ae.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function D(M){return M.parse("ignore",M.lines("ignore"),J.wo)??J.K$}function X(M){const A=M.required("host",parseAddress),k=M.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),N=(M.optional("timeout-minutes",parseNumber(1440))??30)*6e4,O=(M.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,U=M.boolean("summary",!0);return A&&k?{host:A,apiKey:k,timeoutMs:N,longestWaitMs:O,summary:U}:void 0}}),697:((Oe,Ae,x)=>{x.d(Ae,{UX:()=>L,bg:()=>p});var b=x(455),J=x(760),ae=x(279),he=x(
725),fe=x(276),D=x(57),X=x(706);function M({host:c,pathname:h}){return c+h.replace(/\/$/,"")}const A=2e4;function L({message:c}){return(0,X.OX)(c,1e3)}const k="<dock status ID>";function N(c){const h=new Map;
for(const{name:R,error:K,job:q}of c){if(!K)continue;const{"dock-status-id":te}=q,ce=te===void 0?K.message:K.message.replaceAll(te,k),pe=h.get(ce)??{names:[],ids:[],help:helpFor(K)};h.set(ce,pe),pe.names.
push(R),te!==void 0&&pe.ids.push(te)}const l=Math.max(100,Math.min(1e3,Math.floor(A/h.size)));return Array.from(h,([R,{names:K,ids:q,help:te}])=>({names:K,message:toSingleLine(R,l).replaceAll(k,()=>q.
join(", ")),help:te}))}function O(c){return N(c).map(({names:h,message:l})=>`${h.join(", ")}: ${l}`).join(" | ")}function U(c,h){return!c||!h||c.message===h.message?c??h:_(c,`${c.message} Also: ${h.message}`)}
function _(c,h){return new Failure({what:h,topic:asFailure(c).topic,cause:c})}async function W(c,h,{platform:l,titles:R,facts:K=[],known:q,work:te}){let ce=q;const pe=me=>{ce=me,setOutputs(me)};pe(q);
const xe={inputs:c,platform:l,log:runnerLog(),signal:h,endsAt:1/0,publish:pe},Ee=await te(xe).then(()=>{},toError);if(c.summary){const me=factTable([["Host",{words:M(c.host)}],...K,["Workflow ID",ce["\
workflow-id"]],["Dock status ID",ce["dock-status-id"]],["Status",ce.status&&{words:ce.status}],["Duration",{words:humanTime(performance.now())}]]);Ee?await writeSummary(R.failed,withHelp(L(Ee),helpFor(
Ee)),me):await writeSummary(R.done,me)}if(Ee)throw Ee}const j=1e6;async function F(c,h){const l=JSON.stringify(h);await p(`the output ${c}`,{[`${c}.json`]:l});const R=Buffer.byteLength(l)>j;R&&notice(
`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:R?[]:h})}async function p(c,h){try{const l=await(0,fe.Pd)("workflow-results-");for(const[R,K]of Object.
entries(h)){const q=(0,J.join)(l,R);await(0,b.writeFile)(q,K).catch((0,fe.E_)(q)),(0,fe.n0)({[`${(0,J.parse)(R).name}-path`]:q})}}catch(l){(0,he.t1)().warning(`Can't keep ${c} as a file. ${(0,ae.gJ)(l)}`)}}}),
345:((Oe,Ae,x)=>{x.d(Ae,{S:()=>Mr});var b=x(124),J=x(706);const ae=Number.MAX_SAFE_INTEGER,he=2,fe=60,D="</details>",X=41,M=100;function A(e,t={}){const{under:r=()=>"",parts:o=[],noun:d="change",folded:m=!1}=t,
{length:f}=r(ae),{least:S=f===0?e:`${e} \u2026`,changes:u=j(o)}=t;return{line:e,under:r,size:e.length+f,least:S,parts:o,changes:u,noun:d,folded:m}}function L(e,t,r={}){return t.length===0?[]:[A(e,{...r,
parts:t})]}function k(e,t){const r=({leaf:$,outer:H})=>H.length===1?0:$.size,o=($,H)=>r($)-r(H),d=new Map,m=()=>F(_(e,d).filter(([$])=>$!=="")),f=[];let S=O(e,[]).sort(o),u=t;for(let $=-1;S.length>0&&
$<f.length;u=t-N(m()))$=f.length,S=S.filter(H=>{const ue=H.outer.filter(Le=>!d.has(Le)),ye=ue.map(Le=>Le.line.length+he+fe+(Le.folded?X:0)).reduce((Le,Ge)=>Le+Ge,H.leaf.least.length+he);if(ye>u)return!0;
u-=ye;for(const Le of ue)d.set(Le,[]);return d.set(H.leaf,[H.leaf.least]),f.push(H),!1});for(const[$,{leaf:H}]of f.sort(o).entries()){const ue=U(H,H.least.length+Math.floor(u/(f.length-$)));u-=N(ue)-H.
least.length,d.set(H,ue)}return m()}function N(e){return e.reduce((t,{length:r})=>t+r,0)}function O(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(r=>O(r,[...t,e]))}function U({line:e,
under:t,size:r,least:o},d){if(r<=d)return[e,t(Math.max(d,ae))];for(let m=d-e.length-fe;m>M;m=Math.floor(m*.7)){const f=t(m);if(f!==""&&e.length+f.length<=d)return[e,f]}return[o]}function _(e,t){const{
line:r,parts:o,folded:d}=e;if(o.length===0)return[t.get(e)??[]];const f=[...o.filter(S=>t.has(S)).flatMap(S=>_(S,t)),[W(e,o.filter(S=>!t.has(S)))]];return d?[[`<details><summary>${r}</summary>`],...f,
[D]]:[[r],...f]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,J.hS)(t.length,"more connection")}`;if(j(t)===0)return"";const r=e==="workflow"?` in ${(0,J.hS)(t.length,"\
more workflow")}`:"";return`\u2026 and ${(0,J.hS)(j(t),"more change")}${r}`}function j(e){return e.reduce((t,{changes:r})=>t+r,0)}function F(e){const t=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,o)=>{
const d=r[0]===D||t(r)&&t(e[o-1]);return[o===0?"":d?`
`:`

`,...r]})}var p=x(132),c=x(436),h=x(742);const l=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,R=["x","y"],K=qe(
"viewport canvas"),q=qe("w h width height left top zoom"),te=[["x"],["position"],["left","top"]],ce=qe("selected dragging"),pe=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
xe=/^\d{4}-\d\d-\d\d$/,Ee=qe("_?id uuid guid identifier instanceIdentifier"),me=/^\d{1,15}$/,Pe=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,We=qe("_?rev revision version versionId activeVe\
rsionId versionCounter versionNumber"),Ze=qe("meta(data)? .*info revision flow workflow"),Qe=100,st=[[qe(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),
pe,xe],[qe(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),pe],[qe("[lc]Mod [mc]time"),pe],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function qe(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function w({base:e,head:t,changes:r}){const o=(0,h.Z)(()=>r.flatMap(m=>g(m)??[]).slice(0,Qe)),d={base:(0,h.Z)(()=>new Set((0,c.PX)(
e))),head:(0,h.Z)(()=>new Set((0,c.PX)(t)))};return m=>{const{kind:f,path:S}=m;if(f==="reordered"||f==="moved")return!1;const[u,$=u]=f==="modified"?[m.from,m.to]:[m.value];if(ee(u)&&ee($)&&de(S,u.type===
"literal")||be(S)&&le(u)&&le($))return!0;if(f!=="modified"||u.type!==$.type||!("text"in u)||!("text"in $))return!1;const[H,ue,Se]=[z(S.at(-1)),(0,c.e1)(u.text),(0,c.e1)($.text)],ye=(...at)=>[ue,Se].every(
Dt=>at.some(sn=>sn.test(Dt)));if(st.some(([at,...Dt])=>at.test(H)&&ye(...Dt)))return!0;const Le=z(S.at(-2));if(We.test(H)&&ye(me,Pe))return Le===""||Ze.test(Le);if((g(m)?o().filter(at=>at.old!==ue&&ue.
includes(at.old)):[]).some(at=>ue.replaceAll(at.old,at.recent)===Se))return!0;const Xe=Ee.test(H)||H===`${z(S.at(-3)).replace(/s$/,"")}Id`;return Le===""&&Xe&&ye(Pe)&&!d.head().has(ue)&&!d.base().has(
Se)}}function g(e){const[t,r]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&Ee.test(z(r)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,c.e1)(e.from.text),recent:(0,c.
e1)(e.to.text)}}function Y(e){return Pe.test(e)||pe.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function C(e,t){return Ee.test(e)&&(0,c.jn)(t)||l.test(e)&&t.type!=="literal"&&ee(t)||R.includes(e)&&
ee(t)}function de(e,t){const[r,o]=[e.at(-2),z(e.at(-1))],d=e.slice(Ce(e)).find(f=>l.test(z(f)));return d?d===e.at(-1)?!t:o===""||R.includes(o)||q.test(o):o==="zoom"&&K.test(z(r))||R.includes(o)||q.test(
o)&&ge(r)}function be(e){return ce.test(z(e.at(-1)))&&ge(e[Ce(e)-1])}function ge(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return te.some(r=>r.every(o=>t?.has(o)))}function Ce(e){
return e.findLastIndex(({type:t})=>t==="item")+1}function G(e,{matches:t}){const r=new Map(t.map(d=>[d.path.at(-1),d])),o=new Map;for(const d of e){const m=Ce(d.path),[f,S]=[d.path[m-1],d.path[m]],u=R.
includes(z(S)),$=u?R:l.test(z(S))?[z(S)]:[],[H,ue]=[Q(r.get(f)?.base,$),Q(r.get(f)?.head,$)],Se=[...d.path.slice(0,m),{type:"member",key:$.join(", ")}];H&&ue?o.set(u?f:S,{kind:"modified",path:Se,from:H,
to:ue}):o.set(d,d)}return[...o.values()]}function Q(e,t){const r=e?.type==="object"?t.flatMap(o=>e.members.get(o)??[]):[];if(!(r.length<t.length))return r.length>1?{type:"array",id:0,items:r,unordered:!1}:
r[0]}function z(e){return e?.type==="member"?e.key:""}function le(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function ee(e){if(e.type==="literal")return/\d/.test(e.text);const t=e.type===
"array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(ee)}const oe=[qe("_?id key uuid guid identifier"),qe("(node|step|state)_?id"),qe("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
qe("\\*")],ve=qe("(source|from|target|to|next|then|else|goto|default)(_?id)?"),_e="*",Re=64;function Fe(e,t){const r=ze([]),o=[],d=new Set([e,t].flatMap(S=>[...(0,c.PX)(S),...T(S)]));function m(S,u,$){
if((0,c.jn)(S))Te(S.text,u,$);else if(S.type==="object")f(S,u,$);else{const H=S.items.length>1&&S.items.some(({type:ue})=>ue==="array");for(const[ue,Se]of S.items.entries())m(Se,Ve(u,"[]"),{...$,array:S.
items,...H&&{slot:ue}})}}function f(S,u,{key:$,array:H,map:ue,...Se}){let ye=Se;if(H!==void 0||$!==void 0){const Xe={side:Se.side,value:S,field:u,outer:Se.place,key:$,array:H??[]};ye={...Se,place:Xe,map:ue},
o.push(Xe)}const Le=Z(S,d),Ge=ye===Se&&(0,c.YD)(S).some(Xe=>ue?.members.has(Xe));for(const[Xe,ft]of S.members){const at=Ve(u,Le||Ge?_e:Xe);Ge&&Te(JSON.stringify(Xe),at,ye,ft),(!Ge||ft.type==="array")&&
m(ft,at,Le?{...ye,key:Xe,map:S}:ye)}}return m(e,r,{side:"base"}),m(t,r,{side:"head"}),{root:r,places:o,find:we(o)}}function ze(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function Ve(e,t){
const r=e.inner.get(t)??ze([...e.keys,t]);return e.inner.set(t,r),r}function je(e,t){return e?.inner.get(t)??e?.inner.get(_e)}function Te(e,{keys:t,texts:r,references:o},{place:d,slot:m},f){r.set(e,(r.
get(e)??0)+1);const S=e.startsWith('"')?e.length>2:ve.test(t.findLast(u=>u!=="[]")??"")&&Number.isInteger(Number(e));d&&S&&o.push({text:e,place:d,slot:m,value:f})}function T(e){if((0,c.jn)(e))return[];
const t=e.type==="array"?e.items:[...e.members.values()];return[...t.flatMap(T),...t.some(E)?[]:(0,c.YD)(e)]}function E(e){return e.type==="object"}function Z({members:e},t){return 2*[...e.keys()].filter(
o=>!ve.test(o)&&t.has(o)).length>=e.size&&[...e.values()].every(E)}function we(e){const t=new Map;for(const r of e){const o=(d,m)=>{const f=oe.findIndex($=>$.test(d));if(f<0)return;const S=`${r.side} ${m}`,
u=t.get(S)??[];u[f]=(u[f]??new Set).add(r),t.set(S,u)};r.key!==void 0&&o(_e,JSON.stringify(r.key));for(const[d,m]of r.value.members)(0,c.jn)(m)&&o(d,m.text)}return(r,o)=>{const d=t.get(`${o.side} ${r}`)?.
find(m=>m);return d&&d.size<=Re?Me([...d],o,o):void 0}}function Me(e,t,r){const o=r?e.filter(u=>Ke(u,r)):e;if(o.length===0&&r)return Me(e,t,r.outer);const d=o.length>1?o.filter(({value:u})=>u.members.
size>2):o,m=d.map(({field:u})=>Be(t.field,u)),[f,...S]=d.filter((u,$)=>m[$]===Math.min(...m));return S.length===0?f:void 0}function Be(e,{keys:t}){const r=t.findIndex((o,d)=>o!==e.keys[d]);return r<0?
0:t.length-r}function Ke(e,t){return e!==void 0&&(e===t||Ke(e.outer,t))}var Je=x(408);const ct="source from origin src tail out".split(" "),Ye="target to dest destination head in".split(" "),ut="next \
to goto target targets wire wires link links edge edges transition transitions connection connections",Mt=`${ut} then else default on success failure fail error timeout case cases choice choices branc\
h branches outgoing output outputs dest destination successor successors`.split(" "),pt="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),$t=`${ut} runafter\
 run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),lt="action activity block node state step task widget id".split(" "),It="label title name condition if wh\
en event dependencyconditions type errortype relationship selectedrelationships".split(" "),jt=60;function Zt(e,t){const r=Fe(e,t),o=_t(r.root).flatMap(H=>Kt(H,r)),d=Qt(o),m=d.length>0?d:B(o,r),f=new Set(
m.flatMap(({source:H,target:ue})=>[H.field,ue.field])),S=(0,Je.$z)(r.places,({field:H})=>H),u=[...f].filter(H=>[...f].some(ue=>Ft(S.get(H),S.get(ue))));for(const H of u)f.delete(H);const $=m.filter(({
source:H,target:ue})=>f.has(H.field)&&f.has(ue.field));return{root:r.root,nodes:r.places.filter(({field:H})=>f.has(H)),edges:$}}function Ft(e=[],t=[]){const r=([d])=>d?.field.keys.length??0;if(r(t)>=r(
e))return!1;const o=new Set(t.map(({value:d})=>(0,c.TH)(d)));return 2*e.filter(({value:d})=>(0,c.TH)(d)!==void 0&&o.has((0,c.TH)(d))).length>e.length}function Et(e,t){return Ot(e).some(r=>t.includes(r))}
function Ot(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function _t(e){const t=[e];for(const r of t)t.push(...r.inner.values());return t}function Kt(e,{find:t}){
const r=e.references.flatMap(S=>{const u=t(S.text,S.place);return u?[{...S,field:e,target:u}]:[]}),o=r.filter(({place:S,target:u})=>!Ke(S,u)),d=r.length/e.references.length,m=d>=.5&&ht(e.references)-ht(
r)<=2;return(d>=.9||m&&Et(e.keys.slice(-2),Mt))&&2*o.length>=r.length?[r]:[]}function ht(e){return new Set(e.map(({text:t})=>t)).size}function Qt(e){const t=e.filter(r=>!r.some(({place:o,target:d})=>d.
field===o.field));return[...(0,Je.$z)(t,([r])=>r?.place.field).values()].flatMap(r=>{const o=(0,Je.$z)(r,f=>At(f,ct)),d=(0,Je.$z)(r,f=>At(f,Ye));o.delete(void 0);const m=[...o].flatMap(([f,S])=>S.flatMap(
u=>(d.get(f)??[]).map($=>zt(u,$))));return m.sort((f,S)=>vt(S)-vt(f)||I(f)-I(S)),m[0]??[]})}function At([e],t){const r=Ot(e?.field.keys.slice(-2)??[]),o=r.filter(d=>!t.includes(d));return o.length<r.length?
o.join(" "):void 0}function zt(e,t){const r=new Map(e.map(o=>[o.place,o]));return t.flatMap(o=>{const d=r.get(o.place),m=d&&{source:d.target,target:o.target,links:[d,o]};return m?[{...m,label:re(o,o.place,
[]),item:o.place.value}]:[]})}function vt(e){return e.filter(({source:t,target:r})=>!Ke(t,r)&&!Ke(r,t)).length}function I([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function B(e,t){
const[r,o]=[[],[]],d=new Set;for(const f of e){const S=f.flatMap(Se=>V(Se,t)),[u]=S;if(u===void 0||10*S.length<9*f.length)continue;const $=u.link.field.keys.slice(u.inside.field.keys.length),H=S.filter(
({source:Se,inside:ye})=>Se!==ye);for(const{inside:Se}of H)d.add(Se.key);const ue=Et($,pt);if(!(!ue&&H.length===0&&!Et($,Mt)))for(const{link:Se,source:ye}of S){const Le=Se.place===ye?void 0:Se.place,Ge={
label:re(Se,Le,$),links:[Se],item:Le?.value};ue?o.push({source:Se.target,target:ye,...Ge}):r.push({source:ye,target:Se.target,...Ge})}}const m=r.length<o.length?o:r;return d.size>1||ht(m.flatMap(({links:f})=>f))>
1?m:[]}function V(e,{find:t}){for(let r=e.place;r;r=r.outer){const o=t(JSON.stringify(r.key),r),d=[r,o].find(m=>m?.field===e.target.field);if(d)return[{link:e,source:d,inside:r}]}return[]}function re({
slot:e,value:t},r,o){const d=r?(0,c.YD)(r.value):[],f=It.flatMap($=>d.filter(H=>H.toLowerCase()===$)).map($=>{const[H,ue]=[r?.field.inner.get($),$e(r?.value.members.get($))];return H&&_t(H).some(({texts:ye})=>ye.
size>1)||ue.includes(" ")?ue:""}),S=o.filter($=>!ne($)),u=e===void 0?[]:[`output ${e+1}`];return[$e(t),...f].find($=>$!=="")??[...S,...u].join(", ")}function ne(e){return $t.includes(e.toLowerCase())||
Ot([e]).every(t=>[...$t,...lt].includes(t))}function $e(e){const r=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(o=>o.trim()||[])).join(", ");return r.length>jt?"":r}var Ie=x(726);const De={same:"",added:"\
\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},He={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,col\
or:#1f2328,stroke-dasharray:5 3"},et={same:"-->",added:"==>",removed:"-.->"},ot=40,tt=500,dt=5e4,Tt=40,nt=6;function yt(e,t,{isWhole:r,hide:o}){const d=({status:u})=>r||u!=="same",m=new Set([...e.filter(
d),...t.filter(d).flatMap(wt)]),f=t.filter(u=>wt(u).some(d)).flatMap(wt);if(m.size===0)return{};for(const u of[new Set([...m,...f]),m]){const $=t.filter(ue=>wt(ue).every(Se=>u.has(Se)));if(u.size>ot||
$.length>tt)continue;const H=Ct(e.filter(ue=>u.has(ue)),$,o);if(H.length<=dt)return{picture:H}}return{note:`The picture is left out: it would have ${m.size>ot?(0,J.hS)(m.size,"node"):"too many connect\
ions"}.`}}function wt({source:e,target:t}){return[e,t]}function Ct(e,t,r){const o=new Map(e.map((f,S)=>[f,`n${S+1}`])),d=(0,Ie.Vn)(e.map(({name:f})=>f)),m=e.map(f=>{const S=d.get(f.name)===1?f.name:f.
label;return`  ${o.get(f)}["${De[f.status]}${Nt(r(S))||"?"}"]`});for(const{source:f,target:S,label:u,status:$}of t){const H=`${De[$]}${Nt(r(u))}`.trim();m.push(`  ${o.get(f)} ${et[$]}${H===""?"":`|"${H}\
"|`} ${o.get(S)}`)}for(const[f,S]of Object.entries(He)){const u=e.filter($=>$.status===f).map($=>o.get($));u.length>0&&m.push(`  classDef ${f} ${S}`,`  class ${u.join()} ${f}`)}return[`flowchart ${bt(
e,t)>nt?"TD":"LR"}`,...new Set(m)].join(`
`)}function bt(e,t){const r=new Set(t.map(({target:m})=>m)),o=e.filter(m=>!r.has(m)),d=new Map((o.length>0?o:e.slice(0,1)).map(m=>[m,1]));for(const[m,f]of d)for(const{source:S,target:u}of t)S===m&&!d.
has(u)&&d.set(u,f+1);return Math.max(...d.values())}function Nt(e){return(0,p.RK)((0,p.Jj)(e.replace(/\s+/g," ").trim(),Tt)).replace(Gt,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const Gt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Xt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),on="* if when id name label title type key handle condition event relationships".split(" ");function On(e,t=r=>r){const r=e.
head??e.base;if(r===void 0)return;const[o,d]=[e.base??r,e.head??r],m=(0,Ie.j9)([d,o]),f=Zt(o,d),S=cn(e,f,m),u=[...new Set(S.values())].sort((Xe,ft)=>Xe.rank-ft.rank);An(u);const $=Tn(f,S),H=$.filter(Xe=>Xe.
status!=="same"),ue=un(f,H);fn(e,u,m,ue);const Se=new Map($.map(({item:Xe,source:ft,target:at})=>[Xe,`${ft.label} \u2192 ${at.label}`])),ye=new Set(u.map(({place:Xe})=>Xe.key)),Le=new Set(f.nodes.flatMap(
({key:Xe,field:ft})=>Xe===void 0?[]:ft.keys.at(-2)??"")),Ge=Xe=>Xe.filter(({status:ft})=>ft!=="removed").length;return{...yt(u,$,{isWhole:e.status!=="modified",hide:t}),connections:kn(H),size:{nodes:Ge(
u),connections:Ge($)},tells:ue,isItemKey:Xe=>ye.has(Xe)||m.labelOf(JSON.stringify(Xe))!==void 0,labelOf:m.labelOf,endsOf:Xe=>Se.get(Xe),withItems:Xe=>Le.size===0?Xe:qt(Xe,Le,r)}}function qt(e,t,r){let o=r;
const d=e.path.map((m,f)=>{const S=f===0?"":e.path[f-1];if(f===e.path.length-1&&"value"in e?o=e.value:m.type!=="member"?o=m.item:o=o&&"members"in o?o.members.get(m.key):void 0,m.type!=="member"||S===void 0||
o===void 0||!("members"in o))return m;const u=typeof S=="string"?S:S.type==="member"?S.key:void 0;return u!==void 0&&t.has(u)?(0,Ie.s3)(o,m.key):m});return{...e,path:d}}function Lt({side:e}){return e===
"head"}function an(e){return e&&[e.key,an(e.outer)]}function cn({matches:e},{nodes:t},r){const o=H=>H.key===void 0?`${H.value.id}`:JSON.stringify(an(H)),d=new Map(t.map((H,ue)=>[H,ue])),m=(0,Je.$z)(t.
filter(Lt),o),f=(0,Je.$z)(e,({base:H})=>H.id),S=H=>{const ue=f.get(H.value.id)??[];for(let Se=ue.shift();Se;Se=ue.shift()){const ye=m.get(`${Se.head.id}`)?.shift();if(ye)return ye}return m.get(o(H))?.
shift()},u=new Map;let $=0;for(const H of t){if(u.has(H))continue;const ue=Lt(H)?H:S(H);$=(ue&&d.get(ue))??$+1e-6;const Se=ue===void 0?"removed":ue===H?"added":"same",ye=ue??H,Le=Vt(ye,r),Ge={name:Le,
label:Le,status:Se,rank:$,place:ye,old:Se==="same"?H:void 0};u.set(H,Ge).set(ye,Ge)}return u}function An(e){const t=(0,Ie.Vn)(e.map(({name:r})=>r));for(const r of e){const o=(0,c.TH)(r.place.value);o&&
(t.get(r.name)??0)>1&&(r.label=(0,Ie.oP)(r.name,o))}}function Vt({key:e,value:t,array:r},o){const[d,...m]=["componentType",...t.members.keys()].map(S=>(0,c.TN)(t,S)),[f="?"]=[(0,c.QP)(t),d,(0,c.TH)(t),
...m].filter(S=>S!==void 0);return e??o.nameOf(t,r)??(0,c.e1)(f)}function Tn({edges:e},t){const r=e.flatMap(u=>{const[$,H]=[t.get(u.source),t.get(u.target)];return $&&H?[{...u,source:$,target:H,status:Lt(
u.source)?"added":"removed"}]:[]}),o=({source:u,target:$,label:H})=>`${u.rank} ${$.rank} ${H}`,d=(0,Je.$z)(r,({status:u})=>u),m=(0,Je.$z)(d.get("removed")??[],o);return[...(d.get("added")??[]).map(u=>m.
get(o(u))?.pop()?{...u,status:"same"}:u),...[...m.values()].flat()].sort((u,$)=>u.source.rank-$.source.rank||u.target.rank-$.target.rank)}function kn(e){const t=new Map;for(const r of["target","label"]){
const o=d=>`${d.source.rank} ${r==="label"?d.label:d.target.rank}`;for(const[d,m,...f]of(0,Je.$z)(e,o).values()){if(!d||!m||f.length>0||d.status===m.status)continue;[d.source,d.target,m.target].every(
({old:u})=>u)&&!t.has(d)&&!t.has(m)&&t.set(d,m).set(m,d)}}return e.flatMap(r=>{const o=t.get(r);return o&&r.status==="removed"?[]:[{...r,kind:o?"rewired":r.status,was:o}]})}function un({root:e,nodes:t},r){
const o=new Set(r.flatMap(u=>u.links.map(({field:$})=>$))),d=new Set(r.map(({item:u})=>u)),m=new Set([e,...t.map(({field:u})=>u)]),f={added:new Set,removed:new Set};for(const u of r){const $=[u.source.
name,u.target.name,...u.label.split(", ")].map(H=>JSON.stringify(H));for(const H of[...$,...u.links.map(ue=>ue.text)])f[u.status].add(H)}function S(u,$,H){if($===void 0||m.has($))return[{text:H,field:e}];
const ue=$.keys.at(-1)===_e?[{text:JSON.stringify(H),field:$}]:[];if("text"in u)return[...ue,{text:u.text,field:$}];const Se="members"in u?[...u.members]:[],ye="items"in u?u.items.map(Le=>["[]",Le]):Se;
return[...ue,...ye.flatMap(([Le,Ge])=>S(Ge,je($,Le),Le))]}return({path:u,...$})=>{const H=u.map(ye=>ye.type==="member"?ye.key:"[]"),ue=u.some(ye=>"item"in ye&&d.has(ye.item)),Se=(ye,Le)=>{const Ge=S(ye,
H.reduce(je,e),`${H.at(-1)}`),Xe=Ge.some(({field:at})=>o.has(at)),ft=({text:at,field:Dt})=>{if(o.has(Dt))return Le.has(at);const sn=`${Dt.keys.findLast(Cr=>Cr!=="[]")}`;return Xt.includes(sn)||Le.has(
at)&&Et([sn],on)||Xe&&Rn(at,Dt)};return(Xe||ue)&&Ge.every(ft)};return $.kind==="modified"?Se($.from,f.removed)&&Se($.to,f.added):"value"in $&&Se($.value,f[$.kind])}}function Rn(e,{texts:t}){const r=t.
get(e)??0,o=[...t.values()].reduce((d,m)=>d+m,0);return r>2&&2*r>o&&/^"?[\w.-]{0,30}"?$/.test(e)}function fn(e,t,{componentOf:r},o){const d=w(e),m=t.flatMap(u=>{const{value:$,array:H}=u.place,ue=(0,Ie.
qU)($)===void 0?r($,H):void 0;return[$.id===u.old?.value.id?void 0:$,ue].map(Se=>({owner:Se,node:u}))}),f=(0,Je.$z)(m,({owner:u})=>u);f.delete(void 0);const S=new Map(e.matches.map(({path:u,head:$})=>[
u.at(-1),$]));for(const u of e.changes){if(o(u)||d(u))continue;const $=u.path.map(ue=>S.get(ue)).reverse(),H=["value"in u&&u.value,...$].find(ue=>f.has(ue));for(const{node:ue}of f.get(H)??[])ue.status===
"same"&&(ue.status="modified")}}var Mn=x(965);const en=2,dn=1e3,ln=240,hn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Bt="...";function mn(e,t){const r=[Jt(e??t),Jt(t??e)],[o,d]=[wn(e),wn(t)],m=_n(o,d);return r[0]===r[1]?m:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...m]}function Jt(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function pn(e){return e.split(Jt(e)==="CRLF"?`\r
`:`
`)}function wn(e){return(e===void 0?[]:pn(e)).flatMap(r=>hn.reduce(In,[r]).map((o,d)=>d===0?o:Bt+o))}function In(e,t){return e.flatMap(r=>r.length>ln?Array.from(r.matchAll(t),([o])=>o):r)}function _n(e,t){
const r=new Set(e),d=t.some(f=>r.has(f))?(0,Mn.E)([...e],[...t],{maxEditLength:dn}):void 0;if(d===void 0)return[...s(e,t),...i("+",t)];let m=0;return d.flatMap(({added:f,removed:S,value:u},$)=>{const H=d[$+
1];if(S)return s(u,H?.added?H.value:[]);const[ue,Se]=[$===0?0:en,u.length-en],ye=m+n(u.slice(0,Se+1));return m+=n(u),f?i("+",u):H===void 0?i(" ",u.slice(0,ue)):Se-ue<2?i(" ",u):[...i(" ",u.slice(0,ue)),
`@@ line ${ye} @@`,...i(" ",u.slice(Se))]})}function i(e,t){return t.map(r=>`${e} ${r}`)}function n(e){return e.filter(t=>!t.startsWith(Bt)).length}function s(e,t){const r=new Map(e.map($=>[v($),$])),
o=$=>v($)!=="",d=t.filter(o),f=(e.length-e.filter(o).length!==t.length-d.length?d:t).flatMap($=>y(r.get(v($))??$,$)),S=f.length>0||t.length===0?f:y(a(e),a(t));return[...S.length===0?[]:[`@@ hard to se\
e: ${[...new Set(S)].join(", ")} @@`],...i("-",e)]}function a(e){return e.map(t=>t.startsWith(Bt)?t.slice(Bt.length):`
${t}`).join("")}function y(e,t){if(v(e)!==v(t))return[];const[r,o]=[e.normalize(),t.normalize()],d=P(e)===P(t)?[]:["Unicode forms"];return r===o?d:[...d,r.trimEnd()===o.trimEnd()?"spaces at the end":"\
white space"]}function v(e){return P(e.normalize())}function P(e){return e.replace(/\s/g,"")}function ke(e,t){let[r,o]=[0,t];const m=[...(0,Je.$z)(e,S=>S.startsWith("@@ line ")?++r:r).values()].flatMap(
S=>{const u=Ue(S,o);return o-=ie(S),u}),f=e.filter(se).length-m.filter(se).length;return f===0?m:[...m,`@@ ${(0,J.hS)(f,"more changed line")} @@`]}function Ue(e,t){const r=f=>f.startsWith("-"),o=ie(e.
filter(r)),d=ie(e)-o,m={removed:Math.max(t/2,t-d),others:Math.max(t/2,t-o)};return e.filter(f=>{const S=r(f)?"removed":"others";return m[S]-=f.length+1,m[S]>=0})}function se(e){return e.startsWith("-")||
e.startsWith("+")}function ie(e){return e.reduce((t,r)=>t+r.length+1,0)}var Ne=x(856);const it={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},kt=80,gt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Rt=8;function tn(e,t,r){if(e.type==="string")return gn(Wt((0,c.e1)(e.text),t.mask),t,r);const[o="",...d]=Pt(e,t);return d.length>
0||o.length>kt?void 0:(0,p.SS)(o,1/0)}function gn(e,t,r){const o=t.mask(e).shown;if(o.length>kt||o.includes(`
`))return;const d=yn(e,t,r);return(0,p.SS)(JSON.stringify(o),1/0)+(d===void 0?"":` (${mt(d,t)})`)}function yn(e,{labelOf:t},r){const o=t(e);return o===void 0||o.toLowerCase()===e.toLowerCase()||[...r?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===o)?void 0:o}function Gn(e,t,{labelOf:r}){const[o,d]=e.slice(-2);return o?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
o.item)===t||r((0,c.e1)(t))===o.label}function Pt(e,t,r){const{mask:o}=t;if((0,c.jn)(e)){if(e.type==="literal")return[o(e.text).shown];const $=Wt((0,c.e1)(e.text),o),{shown:H}=o($);if(H.includes(`
`))return["|",...Cn(pn(H))];const ue=yn($,t,r);return[JSON.stringify(H)+(ue===void 0?"":` (${o(ue).shown})`)]}const[d="",m=""]=e.type==="array"?"[]":"{}",f=e.type==="array"?e.items.map($=>Pt($,t)):Array.
from(e.members,([$,H])=>{const[ue,...Se]=(0,Ne.$C)($,H,e)?[J.v5]:Pt(H,t,e);return[`${JSON.stringify(o($).shown)}: ${ue}`,...Se]}),S=d+f.join(", ")+m;return S.length<=kt&&f.every($=>$.length===1)?[S]:[
d,...Cn(f.flat()),m]}function Cn(e){return e.map(t=>`  ${t}`)}function Wt(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(
r),encodeURI(r)].includes(e)?r:e}catch{return e}}function Xn(e,t,r){const o=[Wt(e,r),Wt(t,r)];return[e,t].some(m=>m.includes("%")&&o.includes(m))||o[0]===o[1]?[e,t]:o}function Vn(e,t,r){const o=new Map,
d=(f,S,u)=>{u>(o.get(f)?.weight??0)&&o.set(f,{text:S,weight:u})},m=(f,S,u)=>{if(f.type==="array")for(const Le of f.items)m(Le,S,u+1);if(f.type==="object")for(const[Le,Ge]of f.members)(0,Ne.$C)(Le,Ge,f)?
d(Le,J.v5,gt.max):m(Ge,Le,u+1);if(f.type!=="string")return;const $=(0,c.e1)(f.text),ue=/^type$/i.test(S)||C(S,f)||Y($)||t(f)||r.labelOf($)!==void 0;if($.length<gt.min||ue)return;const Se=$.includes(":\
//")?2*gt.max:Math.min($.length,gt.max),ye=r.countOf($)>gt.usual?gt.usualWeight:1;d(S,r.mask(Wt($,r.mask)).shown,ye*Se/(u+1))};return m(e,"",0),[...o].sort(([,f],[,S])=>S.weight-f.weight).filter(([,{weight:f}],S)=>S===
0||S<gt.texts&&f>gt.usualWeight*2*gt.max).map(([f,{text:S}])=>`${mt(f,r)}: ${(0,p.SS)(JSON.stringify((0,p.Jj)(S,gt.max)),1/0)}`).join(", ")}function mt(e,{mask:t},r=100){return(0,p.SS)(t(e).shown,r)}function Yt(e,t,r=!1){
const o=Ce(e),d=r?1/0:100,m=e.flatMap((u,$)=>{if(u.type==="element")return[(0,p.SS)(`[${u.index}]`)];if(u.type==="item"){const ye=t.endsOf(u.item),Le=ye===void 0?u.label:r?`${ye} (${u.label})`:ye,Ge=$===
o-1&&u.hint!==void 0?` (${mt(u.hint,t)})`:"";return[`**${mt(Le,t,d)}**${Ge}`]}const H=e.slice($+1).find(({type:ye})=>ye!=="member")?.type==="item",ue=!r&&H&&/^([A-Za-z]*|[a-z_]+)$/.test(u.key),Se=yn(u.
key,t);return ue?[]:[mt(u.key,t,d)+(Se?` (${mt(Se,t)})`:"")]});if(m.length<=Rt||r)return m.join(" \u203A ")||"the whole file";const f=m.findLastIndex(u=>u.startsWith("**")),S=u=>u<2||u===f||u>m.length-
Rt+2;return m.flatMap((u,$)=>S($)?[u]:S($-1)?["\u2026"]:[]).join(" \u203A ")}function bn(e,t){const r=f=>e.map(({path:S,kind:u})=>(u?`${it[u]} `:"")+Yt(S,t,f)),[o,d]=[r(!1),r(!0)],m=(0,Ie.Vn)(o);return Nn(
o.map((f,S)=>m.get(f)===1?f:d[S]??f))}function Nn(e){const[t,r]=[(0,Ie.Vn)(e),new Map];return e.map(o=>{const[d=1,m]=[t.get(o),(r.get(o)??0)+1];return r.set(o,m),d===1?o:`${o} (${m} of ${d})`})}const Ut="\
  ",Ln=3,Jn=5,Yn=120,vn={line:": changed, hidden"};function Ht(e,t){const r=[...(0,Je.$z)(e,Zn).values()],o=r.filter(f=>f.length<Ln).flat(),d=bn(o,t),m=new Map(o.map((f,S)=>{const{line:u,...$}=nn(f,t);
return[f,A(`- ${d[S]}${u}`,{changes:1,...$})]}));return r.flatMap(f=>{const S=f.flatMap(u=>m.get(u)??[]);return S.length===0?Qn(f,t):S})}function Zn(e){const t=Ce(e.path),o=(e.kind==="modified"?[e.from,
e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(t===0||t===e.path.length||o.length===0)return e;const d=e.path.slice(t).map(m=>m.type==="member"?m.key:"index"in m&&m.index);return JSON.
stringify([e.kind,o,d])}function Qn(e,t){const[r]=e,{line:o,under:d=()=>""}=nn(r,t),m=Un(Pn(e,t)),f=r.kind==="modified"?"":` ${r.kind}`,S=`- ${it[r.kind]} ${xn(r,t)}${o}${f} in ${m.line}`;return A(S,{
changes:e.length,under:u=>d(u)+(m.under?.(u)??"")})}function Pn(e,t){const r=e.map(({path:o})=>({path:o.slice(0,Ce(o))}));return bn(r,t)}function xn({path:e},t){return Yt(e.slice(Ce(e)),t)}function nn(e,t){
if(e.kind==="modified")return Dn(e,t);if("value"in e)return er(e,t);if(e.kind==="moved"){const[m,f]=[e.from,e.path].map(S=>Yt(S.slice(0,-1),t,!0));return{line:`: moved from ${m} to ${f}`}}if(e.moved.length===
0)return{line:": in a new order"};const r=e.moved.map(m=>({path:[m]})),o=Un(bn(r,t)),d=o.under?`${o.line} moved`:`moved: ${o.line}`;return{...o,line:`: in a new order (${d})`}}function Un(e){if(e.length<=
Jn)return{line:e.join(", ")};const t=(0,J.hS)(e.length,"item"),r=zn(t,Ut+e.join(", "));return{line:t,under:o=>r.length<=o?r:""}}function Dn({path:e,from:t,to:r},o){if(t.type==="hidden"||r.type==="hidd\
en")return{line:""};if((0,Ne._p)(e,t,r))return vn;if(t.type==="string"&&r.type==="string"){const ue=Gn(e,r.text,o)?{...o,labelOf:()=>{}}:o;return qn((0,c.e1)(t.text),(0,c.e1)(r.text),ue)}const[d,m]=[r.
type==="string",t.type==="string"],f=d===m?void 0:(0,h.qy)(jn(t),jn(r));if(f){const ue=`JSON, ${m?"no longer":"now"} in a text`;return f.changes.length===0?{line:`: the same ${ue}`}:{line:` (${ue})`,under:Fn(
Ht(f.changes,o))}}const[S,u]=[Pt(t,o).join(`
`),Pt(r,o).join(`
`)];if(S===u)return vn;const[$,H]=[tn(t,o),tn(r,o)];return $&&H?{line:`: ${$} \u2192 ${H}`}:{line:"",under:rn(S,u)}}function jn(e){return e.type==="string"?(0,c.e1)(e.text):(0,c.dj)(e)}function Fn(e){
const t=A("",{parts:e});return r=>`
${Bn(k(t,r).join(""))}`}function qn(e,t,r){const[o,d]=Xn(e,t,r.mask),m=o===e&&d===t?"":" (percent-encoded)",[f,...S]=(0,h.qy)(o,d)?.changes??[];if(f!==void 0){const Le=`${m} (JSON in a text)`;if(S.length===
0&&f.kind==="modified"){const Ge=Dn(f,r);return{...Ge,line:`${Le} \u203A ${Yt(f.path,r)}${Ge.line}`}}return{line:Le,under:Fn(Ht([f,...S],r))}}const[u,$]=[r.mask(o),r.mask(d)];if(u.shown===$.shown)return{
line:m+vn.line};const H=u.hidden===$.hidden?"":" (hidden values differ, too)",[ue,Se]=[gn(o,r),gn(d,r)];if(!ue||!Se)return{line:m+H,under:rn(u.shown,$.shown)};const ye=y(u.shown,$.shown).join(", ");return{
line:`${m}: ${ue} \u2192 ${Se}${ye&&` (${ye})`}${H}`}}function er(e,t){const{path:r,value:o}=e;if(o.type==="hidden")return{line:""};if((0,Ne._p)(r,o))return{line:": hidden"};if(o.type==="object")return nr(
e,o,t);const d=tn(o,t);return d!==void 0?{line:`: ${d}`}:o.type==="array"?{line:"",under:En(e,Pt(o,t),(0,J.hS)(o.items.length,"element"))}:{line:"",under:En(e,[t.mask(Wt((0,c.e1)(o.text),t.mask)).shown])}}
function nr(e,t,r){const o=e.path.at(-1),d=o?.type==="item"?o:void 0;if(t.members.size===0&&!d)return{line:": `{}`"};const m=ye=>(0,c.jn)(ye)&&[d?.label,d?.hint].includes((0,c.e1)(ye.text)),f=[...t.members].
filter(([,ye])=>!d||!m(ye)),S=f.filter(([ye,Le])=>!d||!C(ye,Le)),u=S.map(([ye,Le])=>{const Ge=(0,Ne.$C)(ye,Le,t)?(0,p.SS)(J.v5):tn(Le,r,t);return Ge&&`${mt(ye,r)}: ${Ge}`}),$=!u.includes(void 0)&&u.join(
", ").length<=Yn,H=$?u.join(", "):Vn(t,m,r),ue=H&&`: ${H}`;if($&&S.length===f.length)return{line:ue};const Se=En(e,Pt(t,r),(0,J.hS)(t.members.size,"field"));return{line:ue,under:$?ye=>ye===1/0?Se(ye):
"":Se}}function En({kind:e},t,r){const o=t.join(`
`);return e==="added"?rn(void 0,o,r):rn(o,void 0,r)}function rn(e,t,r){const o=(0,p.EU)(mn(e,t),"diff",Ut);return d=>{const m=o.length<=d?o:rr(o,d);return r===void 0?`
${m}`:zn(r,m)}}function rr(e,t){const r=e.split(`
`),o=r.slice(1,-1).map(d=>d.slice(Ut.length));return[...r.slice(0,1),...ke(o,t).map(d=>Ut+d),...r.slice(-1)].join(`
`)}function zn(e,t){return`
${Ut}<details><summary>${e}</summary>

${t}
${Ut}</details>`}function Bn(e){return e.replace(/^(?=.)/gm,Ut)}const sr=100,Wn=5;function or(e,t){const r=e.kind==="json"?On(e,ye=>t(ye).shown):void 0,o=(0,h.Z)(()=>(0,Ie.Vn)((0,c.PX)(e.head??e.base))),
d={mask:t,labelOf:ye=>ye.length>sr?void 0:r?.labelOf(JSON.stringify(ye)),endsOf:ye=>r?.endsOf(ye),countOf:ye=>o().get(ye)??0},m=Hn((0,b.xS)(e)),f=e.status==="modified",S=f?[]:hr(e).map(ye=>r?.withItems(
ye)??ye),u=f?ur(e,d,r):Ht(S,d),{nodes:$=0,connections:H=0}=r?.size??{},ue=$===0?"What is in it":`${(0,J.hS)($,"node")}, ${(0,J.hS)(H,"connection")}`,Se=f?u:L(ue,u,{changes:m,folded:!0});return[...ir(r),
A(ar(e,t),{parts:[...Se,...cr(e,d)],changes:m})]}function Hn({added:e,modified:t,removed:r}){return e+t+r}function ir(e){return e?.note!==void 0?[A(e.note)]:e?.picture?[A((0,p.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ar({name:e,kind:t,status:r,changes:o},d){const m=`**${mt(e,{mask:d})}**`;return r!=="modified"?`${it[r]} ${m}: file ${r}`:t==="bi\
nary"||t==="variables"&&o.length===0?`${it.modified} ${m}: content modified`:t==="variables"?`${m} (values are never shown)`:m}function cr({references:e},t){if(e.length===0)return[];const r=e.slice(0,
Wn).map(({path:f,from:S,to:u})=>`${Yt(f,t)} (${mt(S,t)} \u2192 ${mt(u,t)})`),o=e.length>Wn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,J.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[A(`${m}: ${r.join(", ")}${o}`)]}function ur(e,t,r){const o=w(e),d=r?.connections??[],m=new Set(d.map(({item:Le})=>Le)),f=(0,Je.$z)(e.text?[lr(e.text)]:e.changes,
Le=>r?.tells(Le)?fr(Le)?"layout":"told":"value"in Le&&m.has(Le.value)?"connection":o(Le)?"layout":dr(Le.path,r)?"item":"rest"),[S,u]=[f.get("layout")??[],f.get("connection")??[]],$=(Le=[])=>Le.map(Ge=>r?.
withItems(Ge)??Ge),H=Ht(f.get("rest")??[],t),ue=mr(d,u,t),Se=(f.get("told")?.length??0)+u.length,ye=`Layout and bookkeeping: ${(0,J.hS)(S.length,"change")}`;return[...Ht($(f.get("item")),t),...L("Conn\
ections",ue,{noun:"connection",changes:Se}),...ue.length===0?H:L("Elsewhere in the file",H),...L(ye,yr($(G(S,e)),t),{folded:!0})]}function fr({kind:e,path:t}){const[r,o]=t.slice(-2);return e==="modifi\
ed"&&r?.type==="item"&&o?.type==="member"&&Xt.includes(o.key)}function dr(e,t){return e.some(r=>r.type==="item"||r.type==="member"&&t?.isItemKey(r.key))}function lr({base:e,head:t}){return{kind:"modif\
ied",path:[],from:Sn(e),to:Sn(t)}}function Sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function hr({base:e,head:t,text:r,status:o,changes:d}){const m=o==="removed"?"removed":"added",f=(u,$)=>{
const H=(0,Ie.Vg)(u,()=>{});return!($.length<3&&H.length>0&&H.every(Se=>Se.value.type==="object"))&&($.length>0||u.type!=="object")?[{kind:m,path:$,value:u}]:H.flatMap(({step:Se,value:ye})=>Se.type===
"member"?f(ye,[...$,Se]):[{kind:m,path:[...$,Se],value:ye}])},S=e??t??(r&&Sn(r.base??r.head));return S?f(S,[]):d}function mr(e,t,r){const o=new Map(t.map(f=>["value"in f&&f.value,f])),d=wr(pr(e,o),o),
m=Nn(d.map(f=>gr(f,r)));return d.map(([{item:f}],S)=>{const u=o.get(f),{line:$,under:H=()=>""}=u?nn(u,r):{line:""};return A(`${m[S]}${H(0)===""?$:""}`,{under:H})})}function pr(e,t){const r=o=>{const{kind:d,
source:m,target:f,label:S,was:u}=o;return t.has(o.item)?o:JSON.stringify([d,m.rank,f.rank,S,u?.target.rank,u?.label])};return[...(0,Je.$z)(e,r).values()].map(o=>({...o[0],times:o.length}))}function wr(e,t){
const r={added:new Map,removed:new Map};return e.flatMap(o=>{const{kind:d,source:m,target:f,item:S}=o;if(d==="rewired"||t.has(S))return[[o]];const u=r[d].get(m),$=u??[o];return u&&u.push(o),r[d].delete(
m),r[d].set(f,$),u?[]:[$]})}function gr(e,t){const[{kind:r,source:o,target:d,was:m}]=e,f=H=>`**${mt(H.label,t)}**`,S=H=>H===""?"":` (${mt(H,t)})`,u=e.map(({target:H,label:ue,times:Se})=>` \u2192 ${f(H)}${S(
ue)}${Se===1?"":`, ${Se} times`}`),$=m?.target===d?S(m.label)||" without a label":m&&` ${f(m.target)}`;return`- ${it[r]} ${f(o)}${u.join("")}${$===void 0?"":`, was${$}`}`}function yr(e,t){return[...(0,Je.
$z)(e,o=>o.kind+xn(o,t)).values()].flatMap(o=>{const d=o.map(u=>nn(u,t));if(o.length<Ln||Ce(o[0].path)===0||d.some(({under:u})=>u))return Ht(o,t);const m=Pn(o,t),f=Bn(d.map(({line:u},$)=>`- ${m[$]}${u}`).
join(`
`)),S=`- ${it[o[0].kind]} ${xn(o[0],t)} of ${(0,J.hS)(o.length,"item")}`;return A(S,{changes:o.length,under:()=>`
${f}`})})}const br="<!-- workflow-report -->",vr=6e4,xr=1e3;function Er(e){const{workflows:t,missing:r}=e,o=(0,Ne.lb)(e),m=["changed","added","removed"].flatMap(u=>t.filter($=>$.status===u)).map(u=>{const $=Hn(
u.counts);return{workflow:u,changes:$,parts:u.files.flatMap(H=>or(H,o))}}),f=Or(e,o),S=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:u=vr,maxBytes:$=1/0,headings:H=!0,mark:ue=!0}={})=>{
const Se=m.map(({workflow:Ge,...Xe})=>A($r(Ge,o,H),Xe)),ye=A(S,{parts:[...L("",Se,{noun:"workflow"}),...f]}),Le=ue?`${br}
`:"";for(let Ge=Math.min(u,$);;){const Xe=[Le,...k(ye,Ge-Le.length-1),`
`],ft=$===1/0?0:Buffer.byteLength(Xe.join(""));if(ft<=$||Ge<xr)return Xe;Ge=Math.floor(Ge*$*.99/ft)}}}function Sr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function $r({name:e,status:t,counts:r},o,d){const m=d?"### ":"",f=e===void 0?void 0:mt(e,{mask:o});return t==="added"||t==="removed"?`${m}${it[t]} ${f===void 0?"Workflow":`${f}: workflow`} ${t}`:d?`${m}${f===
void 0?"":`${f}: `}${(0,b.cq)(r)}`:""}function Or({workflows:e,notCompared:t=[]},r){const o=(f,S)=>{const u=f.flatMap($=>$===void 0?[]:[mt($,{mask:r})]).join(", ");return f.length===0?[]:[A(S(u),{least:S(
(0,J.hS)(f.length,"workflow"))})]},d=e.flatMap(({name:f,status:S})=>S==="unchanged"?[f]:[]),m=e.flatMap(({name:f,variablesCompared:S})=>S?[]:[f]);return[...e.length===0?[A("No workflow was compared")]:
[],...o(d,f=>f===""?"No changes":`${f}: no changes`),...o(m,f=>`The environment variables${m.length===e.length?"":` of ${f}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...o(t,f=>`${f}: not compared, because the step failed`)]}var Ar=x(725),Tr=x(697),kr=x(192);const Rr=900*1024;async function Mr(e){_r(e);const t=Er(e),r={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,Tr.bg)("the report",r),Ir(t)}function Ir(e){return(t,r,o)=>{const d=Rr-Buffer.byteLength(r.join()),m=e({headings:t,maxLength:1/0,maxBytes:d,mark:!1}).join("");return o===void 0?m:Sr(m,o)}}
function _r(e){const t=(0,b.AS)(e);if(t.length===0)return;const r=t.slice(0,20).map(kr.bY),o=t.length>20?` and ${(0,J.hS)(t.length-20,"more line")}`:"";(0,Ar.lm)(`No field matched ${r.join(", ")}${o} \
in ignore. Check the spelling.`)}}),192:((Oe,Ae,x)=>{x.d(Ae,{LO:()=>Ve,yG:()=>C,Rr:()=>Fe,bY:()=>je});var b=x(24),J=x(760),ae=x(806);const he=rt(import.meta.url)("node:net");var fe=x(783),D=x(279),X=x(
706);const M=7,A=3e4,L=429;async function k({log:T,signal:E,endsAt:Z},we,{atLeastMs:Me=0,untilFree:Be=!1}={}){let Ke=0,Je=0,ct;for(;;)try{return await we()}catch(Ye){if(!(Ye instanceof Failure&&(Ye.retryable||
Be&&Ye.busy)))throw Ye;E.throwIfAborted(),ct??=performance.now();const ut=Ye.status===L,xt=Ye.busy||ut;Je=xt?Je+1:0,xt||Ke++;const Mt=Ke>(Ye.maxRetries??M)&&performance.now()-ct>=Me;if(!xt&&Mt)throw N(
Ye,`${Ke} times in a row`);const pt=Math.min(A,1e3*2**((Je||Ke)-1))*(.5+Math.random()/2),$t=ut&&Ye.retryAfterMs>0?Ye.retryAfterMs:Math.max(Ye.retryAfterMs,pt),lt=humanTime($t);if(performance.now()+$t>=
Z)throw N(Ye,`and waiting ${lt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");T.info(`${toSingleLine(sentenceOf(Ye),1e3)}; retrying in ${lt}`),await U(
$t,E)}}function N(T,E,Z=T.advice){const{what:we,why:Me}=T,Be=Me?{why:`${Me}, ${E}`}:{what:`${we}, ${E}`};return T.with({...Be,advice:Z,retryable:!1})}function O(T){const E=String(T),Z=/^\d+$/.test(E)?
Number(E)*1e3:Date.parse(E)-Date.now();return Math.min(Math.max(Z||0,0),2**31-1)}async function U(T,E){let Z;const we=new Promise(Me=>{Z=setTimeout(Me,T)});await _(E,we).finally(()=>clearTimeout(Z))}function _(T,E){
return new Promise((Z,we)=>{const Me=()=>we(T.reason);E.then(Z,we).finally(()=>T.removeEventListener("abort",Me)),T.aborted?Me():T.addEventListener("abort",Me)})}function W(T,E,Z,we={}){return new Failure(
{what:T,why:E,advice:Z,topic:"the-platforms-response",...we})}function j(T,E,Z,we){return new Failure({what:T,why:E,advice:Z,topic:"the-connection",...we})}const F={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},p="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",h=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
l=/EPROTO|ERR_SSL_/,R=/Z_|ERR__ERROR_/,K=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function q(T,E,Z,we){if(!(T instanceof Error&&"code"in T))return T;const Me=String(T.code);
if(h.test(Me)){const xt=`the TLS connection can't be trusted (${Me})`;return j(E,xt,`Check host. ${c}`,{affectsAll:!0,cause:T})}const[,Be]=K.exec(T.message)??[];if(Be!==void 0)return te(E,Be,T);const Ke=!Z&&
l.test(Me),Je=Ke?"the TLS connection failed":"the connection failed",ct=F[Me]??`${R.test(Me)?"the response can't be decoded":Je} (${Me})`,Ye={retryable:!0,maybeProcessed:Z,affectsAll:!Z,cause:T};if(we||
!(Ke||Me==="ENOTFOUND"))return j(E,ct,p,Ye);const ut=Ke?`Check host and its port. ${c}`:"Check host.";return j(E,ct,ut,{...Ye,maxRetries:2})}function te(T,E,Z){const we=(Ke,Je,ct=!1)=>j(T,Ke,Je,{affectsAll:!0,
cause:Z,retryable:ct});if(E==="407")return we("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Me=Number(E);if(Me<500&&!xe(Me))return we(`the proxy refuses the c\
onnection (${E})`,"Allow the host there, or add it to NO_PROXY.");const Be=`the proxy made no connection (${toSingleLine(E,100)})`;return we(Be,"Check HTTPS_PROXY, or re-run the job later.",!0)}const ce=new Set(
[408,421,425,429]),pe=new Set([501,505,506,508,510,511]);function xe(T){return ce.has(T)||T>=500&&!pe.has(T)}function Ee(T,E){return{status:T,retryable:xe(T),retryAfterMs:retryAfterMs(E["retry-after"]),
maybeProcessed:T<400||T===408||T>=500}}const me=200;function Pe(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function We(T){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function Ze(...T){
return T.find(E=>typeof E=="string"&&E.length<=me&&We(E))}function Qe(T){try{return decodeURIComponent(T)}catch{return T}}function st(){for(const T of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const E=process.env[T]?.trim();E!==void 0&&(process.env[T]=E===""||E.includes("://")?E:`http://${E}`)}for(const T of["no_proxy","NO_PROXY"]){const E=process.env[T];E!==void 0&&(process.env[T]=E.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function qe(T,E){const Z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Z||checkBypass(T)||/^https?:/i.test(Z)&&getProxyUrl(T))return;throw connectionFailure(
E,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const w=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function g(T,E=w){return[E,({input:Z})=>`contains ${Te(Z)}. ${T}`]}function Y(...T){return E=>{for(const[Z,we]of T){const Me=Z.exec(E);if(Me)throw new Error(typeof we=="string"?we:we(Me))}return E}}function C(T){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(T))return T.toLowerCase()==="true";throw new Error(`must be true or false, not ${je(T)}`)}function de(T,E=!1){return Z=>{const we=Number(Z);if((E?/^\d+$/:
/^\d+(\.\d+)?$/).test(Z)&&we>0&&we<=T)return we;const Me=T===1/0?"":` and at most ${T}`;throw new Error(`must be a ${E?"whole ":""}number above 0${Me}, not ${je(Z)}`)}}const be="is not an address such\
 as https://ai-for-process.example.ai",ge=Y(g("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,T])=>`must not contain a query or a fragment. Set only the beginning of the address: "${T}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,be]);function Ce(T){
const E=/^[a-z0-9+.-]+:\/\//i.test(ge(T))?T:`https://${T}`;if(!URL.canParse(E))throw new Error(be);const Z=new URL(E);if(Z.protocol!=="https:"&&Z.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Z.protocol==="http:"&&!isLoopback(Z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Z.pathname.endsWith("/")||(Z.pathname+="/"),Z}function G(T){
if(isId(T))return T;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${je(T)}`)}const Q=Y(g("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,T])=>`begins wit\
h "${T}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),z="is too long: at mo\
st 200 characters",le=Y([new RegExp("\\p{C}","u"),({input:T})=>`must not contain control characters: ${je(T)}`],[/.{201}/u,z]),ee=Y([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:T})=>`can't be a name: ${je(T)};\
 leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:T})=>`must not end in .zip, which the action adds: ${je(T)}`],[/.{201}/u,z]);function oe(T){const E=refusal(ee(T));if(E!==void 0)
throw new Error(`can't be a name: ${je(T)} ${E}`);if(Buffer.byteLength(T)>240)throw new Error(z);return T}function ve(T){if(T!=="any"){if(/^[0-9a-f]{64}$/i.test(T))return T.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function _e(){return(0,J.resolve)(process.env.GITHUB_WORKSPACE??"")}const Re=Y([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,T])=>`begins with ${T}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function Fe(T){
return(0,J.resolve)(_e(),Re(T))}function ze(T){const E=Fe(T);if(existsSync(E))return E;throw new Error(Ve(T))}function Ve(T){const E=!(0,b.existsSync)(_e())||(0,b.readdirSync)(_e()).length===0;return`\
doesn't exist: ${je(T)}${E?". The workspace is empty: run actions/checkout before this step":""}`}function je(T){const E=Te(T);return`"${(0,X.OX)(T,60)}"${E===""?"":` with ${E}`}`}function Te(T){const E=(T.
match(new RegExp(w,"gu"))??[]).map(Me=>Me.codePointAt(0)??0),Z=[...new Set(E)].map(Me=>`U+${Me.toString(16).toUpperCase().padStart(4,"0")}`),we=Z.length===1?"an invisible character":"invisible charact\
ers";return Z.length===0?"":`${we} (${Z.slice(0,5).join(", ")})`}}),124:((Oe,Ae,x)=>{x.d(Ae,{AS:()=>X,Hq:()=>fe,RG:()=>J,cq:()=>M,cz:()=>ae,xS:()=>he,xW:()=>D});var b=x(706);const J={type:"hidden"};function ae(A){
const L=k=>A.reduce((N,O)=>N+O[k],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function he({status:A,changes:L,references:k}){const N={added:0,modified:0,removed:0};if(A!=="\
modified")return{...N,[A]:1};if(L.length===0&&k.length===0)return{...N,modified:1};for(const{kind:O}of L)N[O==="added"||O==="removed"?O:"modified"]++;return N}function fe({workflows:A}){return A.some(
({status:L})=>L!=="unchanged")}function D({workflows:A}){return ae(A.map(({counts:L})=>L))}function X({workflows:[A,...L]}){return A?.unusedIgnores.filter(k=>L.every(({unusedIgnores:N})=>N.includes(k)))??
[]}function M({modified:A,added:L,removed:k}){return Object.entries({modified:A,added:L,removed:k}).flatMap(([O,U])=>U===0?[]:[`${(0,b.zD)(U)} ${O}`]).join(", ")||"no changes"}}),436:((Oe,Ae,x)=>{x.d(
Ae,{Gg:()=>A,Ku:()=>k,Ms:()=>W,Op:()=>U,PX:()=>O,QP:()=>L,Rk:()=>ae,TH:()=>M,TN:()=>D,YD:()=>X,ZM:()=>fe,dj:()=>p,e1:()=>_,eX:()=>he,jn:()=>N});var b=x(761),J=x(899);const ae=["id","_id","key","name"],
he=["name","title","label","displayName","Name","Title","Label","DisplayName"],fe=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(c,h){if(c.type!=="object")
return;const l=c.members.get(h)??c.matchOnly?.get(h);if(!(l===void 0||!N(l)))return(l.type==="string"?l.text.length>2:/\d/.test(l.text))?l.text:void 0}function X(c){return c.type==="object"?[...c.members.
keys()]:[]}function M(c){const h=()=>X(c).filter(l=>fe.test(l));return k(c,["id","_id","key"])??k(c,h().sort())}function A(c){return k(c,he)}function L(c){return k(c,["type","Type"])}function k(c,h){const l=c&&
h.find(R=>D(c,R)!==void 0);return l&&D(c,l)}function N(c){return c.type==="string"||c.type==="literal"}function O(c){return c===void 0?[]:N(c)?[_(c.text)]:(c.type==="array"?c.items:[...c.members.values()]).
flatMap(O)}function U(c,h,l){return l&&ae.includes(c)&&N(h)}function _(c){return c.startsWith('"')?c.includes("\\")?JSON.parse(c):c.slice(1,-1):c}class W{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(h,l=R=>{}){
this.#e=h,this.#t=h.lines.length===0,this.#n=l}read(h){const{fields:l,orders:R}=this.#e,K=q=>(0,J.pi)(l,q,this.#n);return(0,b.q)(h,void 0,{enter:(q,te="")=>this.#t?void 0:{key:te,outer:q},scalar:q=>this.
scalar(q),array:(q,te)=>{const ce=q.length>0&&K({key:"",outer:te});return this.array(ce?[]:q,(0,J.pi)(R,te,this.#n))},object:(q,te)=>{let ce;for(const[pe,xe]of l.size===0?[]:q)K({key:pe,outer:te})&&(q.
delete(pe),ae.includes(pe)&&(ce=(ce??new Map).set(pe,xe)));return this.object(q,ce)}})}scalar(h){let l=this.#s.get(h);return l===void 0&&(l={type:h.startsWith('"')?"string":"literal",id:++this.#r,text:h},
this.#s.set(h,l)),l}array(h,l){const R=l?h.toSorted((te,ce)=>te.id-ce.id):h;let K=R.length;for(const{id:te}of R)K=F(K,te);const q=this.#i(K,{type:"array",id:this.#r+1,items:R,unordered:l});return this.#t?
q:{type:"array",id:q.id,items:h,unordered:l}}object(h,l){let R=~h.size;for(const[q,{id:te}]of h)R=R+F(this.scalar(q).id,te)|0;const K=this.#i(R,{type:"object",id:this.#r+1,members:h,matchOnly:l});return this.#t?
K:{type:"object",id:K.id,members:h,matchOnly:l}}#i(h,l){for(let R=h;;R=R+1|0){const K=this.#o.get(R);if(K&&j(K,l))return K;if(!K)return this.#o.set(R,l),this.#r++,l}}}function j(c,h){if(c.type==="arra\
y")return h.type==="object"||c.items.length!==h.items.length?!1:c.items.every(({id:l},R)=>l===h.items[R]?.id);if(h.type==="array"||c.members.size!==h.members.size)return!1;for(const[l,{id:R}]of h.members)
if(c.members.get(l)?.id!==R)return!1;return!0}function F(c,h){const l=Math.imul(c^c>>>15,739982445)^Math.imul(h^h>>>16,73244475);return Math.imul(l^l>>>13,695872825)}function p(c){if(N(c))return c.text;
if(c.type==="array"){const l=c.items.map(p);return`[${(c.unordered?l.sort():l).join()}]`}return`{${Array.from(c.members,([l,R])=>`${JSON.stringify(l)}:${p(R)}`).sort().join()}}`}}),899:((Oe,Ae,x)=>{x.
d(Ae,{K$:()=>b,pi:()=>ae,wo:()=>J});const b=J("");function J(D){const X=new Set,[M,A]=[new Map,new Map];for(const[L,k]of D.split(/\r\n|\r|\n/).entries()){const N=k.trim();if(N===""||N.startsWith("#"))
continue;const[O,U]=N.endsWith("[]")?[N.slice(0,-2),A]:[N,M],_=O.split(".").reverse(),W=he(O);if(_.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(_.every(
j=>j==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything (name a key)`);X.add(N),U.set(W,[...U.get(W)??[],{line:N,keys:_}])}return{lines:[...X],fields:M,orders:A}}function ae(D,X,M){
if(D.size===0||X===void 0)return!1;const A=["*",he(X.key)].flatMap(L=>D.get(L)??[]).filter(({keys:L})=>fe(X,L));for(const{line:L}of A)M(L);return A.length>0}function he(D){return D.slice(D.lastIndexOf(
".")+1)}function fe(D,X){if(D===void 0||X.length===0)return X.length===0;const M=X[0]==="*"?["*"]:D.key.split(".").reverse();return M.every((A,L)=>A===X[L])&&fe(D.outer,X.slice(M.length))}}),742:((Oe,Ae,x)=>{
x.d(Ae,{OD:()=>ge,qy:()=>de,Z:()=>Ce,yR:()=>be});var b=x(436),J=x(899),ae=x(726);function he(G,Q){const z=Q.size===0?void 0:Q.get(JSON.stringify(G));return z===void 0?G:(0,b.e1)(z)}function fe({base:G,
head:Q}){return G===Q?[]:b.Rk.flatMap(z=>{const[le,ee]=[(0,b.TN)(G,z),(0,b.TN)(Q,z)];return le!==ee&&le?.startsWith('"')&&ee?.startsWith('"')?[[le,ee]]:[]})}function D(G,Q){const z=new Map;for(const[ee,
oe]of G)z.set(ee,(z.get(ee)??new Set).add(oe));const le=([ee,oe])=>z.get(ee)?.size===1&&Q.base.get(ee)===1&&Q.head.get(oe)===1;return new Map(G.filter(le))}function X(G){const Q=z=>{const le=new Map,ee=(oe,ve)=>{
if(oe.type==="array")for(const Re of oe.items)ee(Re,!0);if(oe.type!=="object")return;const _e=ve?[oe.id,...b.Rk.flatMap(Re=>(0,b.TN)(oe,Re)??[])]:[];for(const Re of new Set(_e))le.set(Re,(le.get(Re)??
0)+1);for(const Re of oe.members.values())ee(Re,!1)};for(const oe of G)ee(oe[z],!1);return le};return{base:Q("base"),head:Q("head")}}function M(G,Q,z){const le={element:new Map,member:new Map};function ee(ve,_e){
if(Q.size===0&&!z)return ve;if((0,b.jn)(ve))return G.scalar(Q.get(ve.text)??ve.text);const Re=le[_e?"element":"member"],Fe=Re.get(ve.id)??oe(ve,_e);return Re.set(ve.id,Fe),Fe}function oe(ve,_e){if(ve.
type==="array"){const Fe=ve.items.map(ze=>ee(ze,!0));return G.array(Fe,ve.unordered)}const Re=new Map;for(const[Fe,ze]of ve.members)(0,b.Op)(Fe,ze,_e)?z||Re.set(Fe,ze):Re.set(he(Fe,Q),ee(ze,!1));return G.
object(Re)}return(ve,_e=!1)=>ee(ve,_e).id}function A(G,Q){const z={base:M(G,Q,!0),head:M(G,new Map,!0)};return{interner:G,renames:Q,follow:M(G,Q,!1),bare:z}}var L=x(408);const k=.4,N=.9,O=4e4,U=4,_=/^(""|0|true|false|null)$/,
W=.25,j=new Set([...b.eX,"type"]);function F(G,Q,z){const{compare:le,shareRare:ee}=h(G,z),oe=p(G,Q),ve=c(G);return _e=>(Re,Fe)=>{const ze=(0,L.qc)(Re,Fe),Ve=ze.reduce((E,{base:Z,head:we})=>E+Z.length*
we.length,0),je=E=>Ve>O?[...ee(E),...(0,L.O6)(Q,E).flatMap(L.yU)]:E.base.flatMap(Z=>E.head.map(we=>({base:Z,head:we}))),Te=ze.flatMap(je).flatMap(E=>{const Z=le(E);return(_e>0&&ve(E)?le(E,()=>1)>=N:Z>=
_e)?[{pair:E,alike:Z,distance:oe(E)}]:[]});Te.sort((E,Z)=>Z.alike-E.alike||E.distance-Z.distance);const T=new Set;return Te.flatMap(({pair:E})=>T.has(E.base)||T.has(E.head)?[]:(T.add(E.base).add(E.head),
[E]))}}function p({base:G},Q){const z=new Map((0,L.Ms)(Q).map(oe=>[oe.base.index,oe.head.index-oe.base.index]));let le=0;const ee=G.map(({index:oe})=>(le=z.get(oe)??le,oe+le));return oe=>Math.abs((ee[oe.
base.index]??0)-oe.head.index)}function c({base:G,head:Q}){const z=({item:ve})=>[(0,b.TH)(ve),(0,b.Gg)(ve)],[le,ee]=[new Set(G.flatMap(z)),new Set(Q.flatMap(z))],oe=(ve,_e)=>z(ve).every(Re=>Re!==void 0&&
!_e.has(Re));return ve=>oe(ve.base,ee)&&oe(ve.head,le)}function h(G,{renames:Q,follow:z}){const le=new Map([["",0]]),ee=new Set;function oe(je){const Te=le.get(je)??le.size;return Te===le.size&&le.set(
je,Te),Te}function ve(je,Te){const T=new Set,E=(Z,we,Me)=>{if((0,b.jn)(Z)||(Z.type==="array"?Z.items.length:Z.members.size)===0){const Be=oe(`${we}=${Te==="base"?z(Z):Z.id}`);T.add(Be),(!(0,b.jn)(Z)||
_.test(Z.text))&&ee.add(Be)}else if(Z.type==="array")for(const Be of Z.items)E(Be,oe(`${we}[]`),!0);else for(const[Be,Ke]of Z.members)we===0&&(0,b.jn)(Ke)&&j.has(Be)||(0,b.Op)(Be,Ke,Me)||E(Ke,oe(`${we}\
.${Te==="base"?he(Be,Q):Be}`),!1)};return E(je,0,!0),T}const _e=new Map,Re=new Map,Fe=je=>_e.get(je)??new Set;for(const je of["base","head"]){for(const Te of G[je])_e.set(Te,ve(Te.item,je));for(const[
Te,T]of(0,ae.Vn)(G[je].flatMap(E=>[...Fe(E)]))){const E=(ee.has(Te)?W:1)/T;Re.set(Te,Math.min(Re.get(Te)??1,E))}}const ze=je=>Re.get(je)??0,Ve=je=>[...Fe(je)].filter(Te=>ze(Te)>=1/U);return{compare({base:je,
head:Te},T=ze){const E=Be=>{let Ke=0;for(const Je of Be)Ke+=T(Je);return Ke},[Z,we]=[Fe(je),Fe(Te)],Me=[...Z].filter(Be=>we.has(Be));return 2*E(Me)/(E(Z)+E(we))||0},shareRare(je){const Te=new Map;for(const T of je.
head)for(const E of Ve(T))Te.set(E,[...Te.get(E)??[],T]);return je.base.flatMap(T=>{const E=new Set(Ve(T).flatMap(Z=>Te.get(Z)??[]));return Array.from(E,Z=>({base:T,head:Z}))})}}}function l(G,Q,z){const le={
base:{item:G,index:0,array:[G]},head:{item:Q,index:0,array:[Q]}};return h({base:[le.base],head:[le.head]},z).compare(le)}const R=/^"[\w-]{0,20}"$/;function K(G,Q,z){let le=[],ee=G;const oe=()=>ee.base.
length===0||ee.head.length===0,ve=(E,Z)=>{const we=oe()?[]:E(ee,Z);we.length!==0&&(le=le.concat(we),ee=(0,L.FF)(ee,we))},_e=E=>(Z,we)=>(0,L.O6)(le,Z).flatMap(Me=>E(Me,we)),Re=z||[...G.base,...G.head].
some(({item:E})=>E.type==="object"),Fe=b.Rk.filter(E=>!pe(E,G,Q));for(const E of Ee(Fe,G,Q))ve(L.kk,te(E));const ze=({item:E})=>E.id,Ve=({item:E},Z)=>Z==="base"?Q.follow(E,!0):E.id;for(const E of Q.renames.
size>0?[Ve,ze]:[ze])ve(_e(L.eV),E),Re&&ve(L.kh,E);if(Re&&!oe()){const E=c(G);for(const Me of Ee(Pe(G),G,Q).slice(0,1)){const Be=Ke=>!b.ZM.test(Me)&&E(Ke)&&R.test((0,b.TN)(Ke.head.item,Me)??"");ve((Ke,Je)=>(0,L.
kk)(Ke,Je).filter(ct=>!Be(ct)),te(Me))}const Z=Me=>({item:Be},Ke)=>ce(Be,Q.bare[Ke],Me);ve(_e(L.eV),Z(1)),ve(L.kh,Z(3));const we=F(G,le,Q);for(const Me of[...b.eX,"key"])ve(we(0),te(Me));ve(we(k),({item:Me})=>Me.
type==="object"?(0,b.QP)(Me)??"":void 0)}const je=Fe.length<b.Rk.length,Te=E=>(0,b.Gg)(E)??(je?Fe.find(Z=>(0,b.TN)(E,Z)):(0,b.TH)(E));return ve(_e((E,Z)=>je&&q(E.base)===q(E.head)?(0,L.yU)(E):(0,L.kh)(
E,Z)),({item:E})=>Te(E)===void 0?"":void 0),le}function q(G){return G.map(({index:Q})=>Q).join()}function te(G){return({item:Q})=>(0,b.TN)(Q,G)}function ce(G,Q,z){return G.type!=="object"||[...G.members].
filter(([ee,oe])=>!(0,b.Op)(ee,oe,!0)).length<z?void 0:Q(G,!0)}function pe(G,Q,z){const[le,ee]=[xe(Q.base,G),xe(Q.head,G)];if(le===void 0||le!==ee)return!1;if(le==="")return!0;const oe=(0,L.eV)(Q,({item:ve},_e)=>ce(
ve,z.bare[_e],1));return Q.base.length!==Q.head.length&&oe.length>me((0,L.kk)(Q,te(G)),z)}function xe(G,Q){const z=/^"?(.*?)\d+"?$/.exec(G[0]?(0,b.TN)(G[0].item,Q)??"":"")?.[1],le=ee=>G.every(({item:oe,
index:ve})=>(0,b.TN)(oe,Q)?.replaceAll('"',"")===`${z}${ee+ve}`);return G.length>1&&(le(0)||le(1))?z:void 0}function Ee(G,Q,z){const le=G.map(oe=>({key:oe,pairs:(0,L.kk)(Q,te(oe))})),ee=(oe,ve)=>oe.every(
({base:Re,head:Fe},ze)=>Re===ve[ze]?.base&&Fe===ve[ze]?.head)?0:me(ve,z)-me(oe,z);return le.sort(({pairs:oe},{pairs:ve})=>ve.length-oe.length||ee(oe,ve)),le.map(({key:oe})=>oe)}function me(G,{interner:Q,
renames:z,bare:le}){const ee=G.map(({base:ve,head:_e})=>({base:ve.item,head:_e.item})),oe=M(Q,new Map([...z,...ee.flatMap(fe)]),!0);return ee.filter(({base:ve,head:_e})=>[oe,le.head].some(Re=>Re(ve,!0)===
le.head(_e,!0))).length}function Pe({base:G,head:Q}){const z=(0,ae.Vn)(Q.flatMap(({item:oe})=>(0,b.YD)(oe))),le=oe=>2*(z.get(oe)??0)>Q.length&&oe!=="type",ee=[...z.keys()].filter(oe=>le(oe)&&We(G,oe)&&
We(Q,oe)).sort();return[...ee.filter(oe=>b.ZM.test(oe)),...ee]}function We(G,Q){const z=G.flatMap(({item:ee})=>(0,b.TN)(ee,Q)??[]).filter(ee=>ee.startsWith('"'));if(z.length<2||2*z.length<=G.length||new Set(
z).size<z.length)return!1;const le=new Set(G.flatMap(({item:ee})=>b.Rk.map(oe=>(0,b.TN)(ee,oe))));return 2*z.filter(ee=>le.has(ee)).length<z.length}const Ze=8,Qe=.5;function st(G,Q,z,le){const ee=Te=>G[Te].
flatMap(E=>[E,...qe(E,le)]).filter(({path:E,value:Z})=>E.at(-1)?.type==="item"&&z[Te].get(Z.id)===1),oe={bases:new Set,heads:new Map};let ve={base:ee("base"),head:ee("head")};const _e=(Te,T)=>{const E=(0,L.
kk)(ve,Te).filter(({base:Z,head:we})=>Z.arrays!==we.arrays&&T(Z.value,we.value));for(const{base:Z,head:we}of E)oe.bases.add(Z.value),oe.heads.set(we.value,Z);ve=(0,L.FF)(ve,E)},Re=(Te,T)=>(0,b.TN)(Te,
"type")===(0,b.TN)(T,"type"),Fe=(Te,T)=>(0,b.Gg)(Te)!==void 0&&(0,b.Gg)(Te)===(0,b.Gg)(T),ze=(Te,T)=>Re(Te,T)&&l(Te,T,Q)>=Qe,Ve=(Te,T)=>(z[T].get(Te??"")??0)<2,je=(Te,T)=>Ve(Te,T)?Te:void 0;return _e(
({value:Te},T)=>je((0,b.TH)(Te),T),(Te,T)=>((0,b.TH)(Te)?.length??0)>=Ze||Fe(Te,T)||ze(Te,T)),_e(({value:Te},T)=>je((0,b.Gg)(Te),T),ze),_e(({value:Te},T)=>Ve((0,b.TH)(Te),T)?ce(Te,Q.bare[T],3):void 0,
Re),oe}function qe({value:G,path:Q},z){return(0,ae.Vg)(G,z).flatMap(le=>{if((0,b.jn)(le.value))return[];const ee={value:le.value,path:[...Q,le.step]};return[ee,...qe(ee,z)]})}function w(G,Q,z,le){const ee=[],
oe=[],ve=[],_e=[],Re={base:[],head:[]};function Fe({base:E,head:Z},we,Me){Me==="element"&&_e.push(...fe({base:E,head:Z})),(Me==="element"||Me==="member"&&E.type==="object"&&Z.type==="object")&&ve.push(
{base:E,head:Z,path:we}),E.id!==Z.id&&(E.type==="array"&&Z.type==="array"?T(E,Z,we):E.type==="object"&&Z.type==="object"?Te({base:E,head:Z},we,Me):Me!=="own"&&(0,b.jn)(E)&&(0,b.jn)(Z)&&Q.renames.get(E.
text)===Z.text?oe.push({path:we,from:(0,b.e1)(E.text),to:(0,b.e1)(Z.text)}):ee.push({kind:"modified",path:we,from:E,to:Z}))}function ze({base:E,head:Z},we,Me,Be){E!==void 0&&Z!==void 0?Fe({base:E,head:Z},
we,Me):Z!==void 0&&!Ve(Z,we)?(ee.push({kind:"added",path:we,value:Z}),Re.head.push({value:Z,path:we,arrays:Be}),z.heads.size>0&&je(Z,we)):E!==void 0&&!z.bases.has(E)&&(ee.push({kind:"removed",path:we,
value:E}),Re.base.push({value:E,path:we,arrays:Be}))}function Ve(E,Z){const we=z.heads.get(E);return we===void 0?!1:(ee.push({kind:"moved",path:Z,from:we.path}),Fe({base:we.value,head:E},Z,"element"),
!0)}function je(E,Z){for(const{step:we,value:Me}of(0,ae.Vg)(E,le)){const Be=[...Z,we];Ve(Me,Be)||je(Me,Be)}}function Te(E,Z,we){for(const{key:Me,from:Be,...Ke}of g(E,Q)){const Je=[...Z,{type:"member",
key:Me}];Be!==Me&&oe.push({path:Je,from:Be,to:Me});const ct=Ke.base!==void 0&&(0,b.Op)(Me,Ke.base,we==="element");ze(Ke,Je,ct?"own":"member")}}function T(E,Z,we){const Me={base:(0,L.S3)(E.items),head:(0,L.
S3)(Z.items)},Be=K(Me,Q,E.unordered&&Z.unordered).filter(Ye=>!z.bases.has(Ye.base.item)&&!z.heads.has(Ye.head.item)),Ke=(0,ae.Oe)(Me,Be,le),Je=new Set((0,L.Ms)(Be).map(Ye=>Ye.head.index)),ct=Ke.filter(
Ye=>Ye.base&&Ye.head&&!Je.has(Ye.index));ct.length>0&&!Z.unordered&&ee.push({kind:"reordered",path:we,moved:ct.map(({step:Ye})=>Ye)});for(const{step:Ye,...ut}of Ke)ze(ut,[...we,Ye],"element",Me)}return Fe(
G,[],"root"),{changes:ee,references:oe,matches:ve,renames:_e,unmatched:Re}}function g({base:G,head:Q},{renames:z,follow:le}){const ee=new Map(G.members),oe=new Map,ve=(Re,Fe)=>Re.id===Fe.id||le(Re)===
Fe.id;for(const Re of[ve,()=>!0])for(const Fe of[ze=>ze,ze=>he(ze,z)])for(const[ze,Ve]of ee){const je=Fe(ze),Te=Q.members.get(je);Te===void 0||oe.has(je)||!Re(Ve,Te)||(ee.delete(ze),oe.set(je,{key:je,
from:ze,base:Ve,head:Te}))}for(const[Re,Fe]of Q.members)oe.has(Re)||oe.set(Re,{key:Re,from:Re,head:Fe});const _e=Array.from(ee,([Re,Fe])=>({key:Re,from:Re,base:Fe}));return[...oe.values(),..._e].sort(
(Re,Fe)=>Re.key<Fe.key?-1:1)}const Y={bases:new Set,heads:new Map},C=5;function de(G,Q){const z=new b.Ms(J.K$),[le,ee]=[G,Q].map(oe=>be(oe,z));return le&&ee&&ge([{base:le,head:ee}],z)[0]}function be(G,Q=new b.
Ms(J.K$)){return/^\s*[[{]/.test(G)?Q.read(G):void 0}function ge(G,Q){const z=Ce(()=>X(G)),le=Ce(()=>(0,ae.j9)([...G.map(({head:_e})=>_e),...G.map(({base:_e})=>_e)])),ee=(_e,Re)=>le().componentOf(_e,Re);
function oe(_e){const Re=A(Q,_e);return G.map(Fe=>{const ze=w(Fe,Re,Y,ee),{base:Ve,head:je}=ze.unmatched;if(Ve.length===0||je.length===0)return ze;const Te=st(ze.unmatched,Re,z(),ee);if(Te.heads.size===
0)return ze;const T=w(Fe,Re,Te,ee);return T.changes.filter(({kind:E})=>E==="moved").length===Te.heads.size?T:ze})}let ve=new Map;for(let _e=0;_e<C;_e++){const Re=oe(ve),Fe=Re.flatMap(Ve=>Ve.renames),ze=Fe.
length===0?new Map:D(Fe,z());if(ve.size===ze.size&&[...ve].every(([Ve,je])=>ze.get(Ve)===je)){if(Re.some(({changes:Ve})=>Ve.length>0))return Re;break}ve=ze}return oe(new Map)}function Ce(G){let Q;return()=>(Q??=
{value:G()},Q.value)}}),726:((Oe,Ae,x)=>{x.d(Ae,{Oe:()=>N,Vg:()=>O,Vn:()=>p,j9:()=>D,oP:()=>F,qU:()=>X,s3:()=>_});var b=x(436),J=x(408);const ae=/group|parent|folder|owner/i,he=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
fe=40;function D(h){const l=h.map(k),R=ce=>l.find(pe=>pe.get(ce))?.get(ce);function K(ce,pe){for(const xe of(0,b.YD)(ce).sort()){if(ae.test(xe))continue;const Ee=`${(0,b.TN)(ce,xe)}`,me=xe==="type"?`"${Ee.
split(":")[1]}`:Ee,Pe=R(me);if(Pe===void 0||X(Pe.item)===void 0)continue;const We=l.some(Ze=>{const Qe=Ze.get(me);return Qe&&(Qe.array===pe||L(pe,Qe.item))});if(xe==="type"||!We)return Pe.item}}function q(ce,pe){
const xe=(0,b.Gg)(ce);return X(ce)??X(K(ce,pe))??(xe&&(0,b.e1)(xe))}function te(ce){const pe=/\d/.test(ce)?R(ce):void 0;return pe&&(q(pe.item,pe.array)??c(pe.item))}return{componentOf:K,nameOf:q,labelOf:te}}
function X(h){const l=h&&((0,b.TN)(h,"name")??(0,b.TN)(h,"Name")??M(h));return l&&(0,b.e1)(l)}function M(h){const[l,R]=[A(h,"localeData"),A(h,"data")],q=(l?["en",...(0,b.YD)(l)]:[]).map(ce=>(0,b.Gg)(A(
l,ce))),te=[R,A(R,"node")].map(ce=>(0,b.Ku)(ce,["label",...b.eX,"display_name"]));return[...q,...te].find(ce=>ce!==void 0)}function A(h,l){return h?.type==="object"?h.members.get(l):void 0}function L(h,l){
return(0,b.YD)(l).map(K=>A(l,K)).some(K=>K?.type==="array"&&K.items===h)}function k(h){const l=new Map,R=K=>{if(K.type==="object")for(const q of K.members.values())R(q);if(K.type==="array")for(const q of K.
items){const te=(0,b.YD)(q).filter(pe=>b.ZM.test(pe)),ce=new Set(te.flatMap(pe=>(0,b.TN)(q,pe)??[]));for(const pe of ce)l.set(pe,l.has(pe)?void 0:{item:q,array:K.items});R(q)}};return R(h),l}function N(h,l,R){
const K=(0,J.FF)(h,l),q=[...K.base.map(ce=>({...ce,base:ce.item})),...l.map(({base:ce,head:pe})=>({...pe,base:ce.item,head:pe.item})),...K.head.map(ce=>({...ce,head:ce.item}))],te=j(q,R);return q.map(
ce=>({...ce,step:U(ce,te.get(ce))})).sort(W)}function O(h,l){return h.type==="object"?Array.from(h.members,([K,q])=>({step:{type:"member",key:K},value:q})):(h.type==="array"?N({base:[],head:(0,J.S3)(h.
items)},[],l):[]).map(({step:K,item:q})=>({step:K,value:q}))}function U({item:h,index:l},R){return R===void 0?{type:"element",index:l,item:h}:_(h,R)}function _(h,l){const R=c(h),K=R!==void 0&&R.length<=
fe&&!l.startsWith(R);return{type:"item",label:l,...K&&{hint:R},item:h}}function W({step:h},{step:l}){return h.type==="item"&&l.type==="item"?h.label<l.label?-1:1:h.type==="element"&&l.type==="element"?
h.index-l.index:h.type==="item"?-1:1}function j(h,l){const R=new Map,K=new Set;let q=h.filter(({item:me})=>(X(me)??(0,b.Gg)(me)??(0,b.TH)(me))!==void 0);const te=me=>{const Pe=q.map(me),We=p(Pe);q=q.filter(
(Ze,Qe)=>{const st=Pe[Qe];return st===void 0||We.get(st)!==1||K.has(st)?!0:(K.add(st),R.set(Ze,st),!1)})};te(({item:me})=>X(me));const ce=new Map(q.map(me=>[me,X(me.item)??X(l(me.item,me.array))])),pe=p(
[...ce.values()]),xe=me=>{const[Pe,We]=[ce.get(me),(0,b.Gg)(me.item)];return X(me.item)??(pe.get(Pe)===1?Pe:void 0)??(We&&(0,b.e1)(We))},Ee=(me,Pe)=>{const[We,Ze]=[(0,b.TH)(me.item),xe(me)??c(me.item)];
return We?F(Ze,We,Pe):Ze};return te(me=>xe(me)??Ee(me,he)),te(me=>Ee(me,he)),te(me=>Ee(me,/$/)),te(me=>`${xe(me)??c(me.item)??Ee(me,/$/)} [${me.index}${me.head?"":", before"}]`),R}function F(h,l,R=he){
const K=(0,b.e1)(l).replace(R,"");return h?`${h} (${K})`:K}function p(h){const l=new Map;for(const R of h)l.set(R,(l.get(R)??0)+1);return l}function c(h){const l=(0,b.QP)(h);return l?.startsWith('"')?
(0,b.e1)(l):void 0}}),856:((Oe,Ae,x)=>{x.d(Ae,{$C:()=>h,Wr:()=>q,_p:()=>l,lb:()=>W});var b=x(706),J=x(436),ae=x(742);const he=8,fe="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?\
key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",D=new RegExp(`(?:(?:${fe})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),X=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
M=new RegExp(`^x?(?:${fe}|(?:password|secret|apikey)s)$`),A=/name|key|header|field/i,L=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,k=["value","values","default","defaultvalue","headervalue"],N=/\{\{|\$\{|<%/,
O="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",U="(?:(?:bearer|basic|token)\\s{1,4})?",_=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${fe}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${fe})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}\
(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${fe})\\s{0,4}=\\s{0,4}${U})${O}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${fe})\\s{0,4}:\\s{0,4}${U}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${O}(?:[^\\s\
"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${O}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${fe})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(te=>new RegExp(te,"giu"));function W({workflows:te}){
const ce=new b.pO;for(const{secrets:xe,files:Ee}of te){const me=Ee.flatMap(({base:Pe,head:We})=>[Pe,We].flatMap(q));for(const Pe of[...xe,...me].flatMap(j))ce.add(Pe,F)}const pe=new Map;return xe=>{const Ee=pe.
get(xe);if(Ee)return Ee;const me=[],Pe=Qe=>(me.push(Qe),b.v5),Ze={shown:_.reduce((Qe,st)=>Qe.replace(st,Pe),ce.hide(xe,Pe)),hidden:JSON.stringify(me)};return pe.set(xe,Ze),Ze}}function j(te){return[te,
te.replace(/^(?:bearer|basic|token) /i,""),...(0,J.PX)((0,ae.yR)(te))]}function F(te){return te.length>=he&&!new RegExp("^\\p{L}+$","u").test(te)}function p(te){const ce=c(te);return D.test(ce)&&!X.test(
ce)}function c(te){return te.toLowerCase().replace(/[^a-z]/g,"")}function h(te,ce,pe){return R(ce)?!1:p(te)?K(ce)||M.test(c(te)):!k.includes(c(te))||pe?.type!=="object"?!1:[...pe.members].some(([xe,Ee])=>{
const me=(0,J.jn)(Ee)&&(Ee.text==="true"?xe:L.test(xe)&&(0,J.e1)(Ee.text));return A.test(xe)&&p(`${(0,J.TN)(pe,xe)}`)||me&&M.test(c(me))})}function l(te,...ce){return ce.every(R)?!1:te.some((pe,xe)=>{
const Ee=te[xe-1],me=Ee&&"item"in Ee?Ee.item:void 0,Pe=te.slice(xe+1).every(({type:Ze})=>Ze==="element"),We=Ze=>pe.type==="member"&&h(pe.key,Pe?Ze:void 0,me);return ce.some(We)})}function R(te){return te?.
type==="literal"&&!/\d/.test(te.text)}function K(te){return te?.type==="array"?te.items.every(K):te!==void 0&&(0,J.jn)(te)}function q(te){const ce=[],pe=xe=>{if(xe!==void 0)if((0,J.jn)(xe))pe((0,ae.yR)(
(0,J.e1)(xe.text)));else if(xe.type==="array")for(const Ee of xe.items)pe(Ee);else for(const[Ee,me]of xe.members)h(Ee,me,xe)&&ce.push(...(0,J.PX)(me)),pe(me)};return pe(te),ce.filter(xe=>!N.test(xe))}}),
408:((Oe,Ae,x)=>{x.d(Ae,{$z:()=>M,FF:()=>k,Ms:()=>L,O6:()=>N,S3:()=>ae,eV:()=>he,kh:()=>fe,kk:()=>D,qc:()=>X,yU:()=>A});var b=x(965);const J=500;function ae(O){return O.map((U,_)=>({item:U,index:_,array:O}))}
function he(O,U){const _=c=>O[c].map(h=>U(h,c)),W=(c,h)=>c!==void 0&&c===h,j=(0,b.E)(_("base"),_("head"),{maxEditLength:J,comparator:W});if(j===void 0)return L(fe(O,U));let[F,p]=[0,0];return j.flatMap(
({added:c,removed:h,count:l})=>{const[R,K]=[O.base.slice(F,F+l),O.head.slice(p,p+l)];return c||(F+=l),h||(p+=l),c||h?[]:A({base:R,head:K})})}function fe(O,U){return X(O,U).flatMap(A)}function D(O,U){return X(
O,U).flatMap(_=>_.base.length===1&&_.head.length===1?A(_):[])}function X(O,U){const _=M(O.head,W=>U(W,"head"));return _.delete(void 0),[...M(O.base,W=>U(W,"base"))].flatMap(([W,j])=>{const F=_.get(W);
return F?[{base:j,head:F}]:[]})}function M(O,U){const _=new Map;for(const W of O){const j=U(W),F=_.get(j);F?F.push(W):_.set(j,[W])}return _}function A({base:O,head:U}){return O.flatMap((_,W)=>{const j=U[W];
return j===void 0?[]:[{base:_,head:j}]})}function L(O){const U=[];for(const W of O.toSorted((j,F)=>j.base.index-F.base.index)){let[j,F]=[0,U.length];for(;j<F;){const p=j+F>>1;(U[p]?.last.head.index??0)<
W.head.index?j=p+1:F=p}U[j]={last:W,before:U[j-1]}}const _=[];for(let W=U.at(-1);W;W=W.before)_.push(W.last);return _.reverse()}function k({base:O,head:U},_){const W=new Set(_.flatMap(j=>[j.base,j.head]));
return{base:O.filter(j=>!W.has(j)),head:U.filter(j=>!W.has(j))}}function N(O,U){const _=L(O),W={base:0,head:0};return X(U,({index:j},F)=>{for(;(_[W[F]]?.[F].index??1/0)<j;)W[F]++;return W[F]})}}),384:((Oe,Ae,x)=>{
x.a(Oe,async(b,J)=>{try{let _=function(){const W=new he.i_,j=W.required("base",X.Rr),F=W.required("head",X.Rr);[j,F].some(l=>l!==void 0&&(0,ae.existsSync)(l))||(j!==void 0&&W.refuse("base",(0,X.LO)(W.
text("base"))),F!==void 0&&W.refuse("head",(0,X.LO)(W.text("head"))));const p=(0,he.RT)(W),c=W.boolean("fail-on-change",!1),h=W.boolean("summary",!0);return{base:W.check(j),head:W.check(F),ignore:p,failOnChange:c,
summary:h}};var ae=x(24),he=x(991),fe=x(697),D=x(345),X=x(192),M=x(124),A=x(279),L=x(725),k=x(276),N=x(57),O=x(706),U=x(885);await(0,k.eF)(async W=>{const{base:j,head:F,ignore:p,failOnChange:c,summary:h}=_(),
l=(0,L.t1)(),[R,K]=[(0,O.OX)(j),(0,O.OX)(F)],q=(0,N.Bu)(Object.entries({Base:R,Head:K}));l.info(`Comparing ${R} with ${K}`);const te=await(0,U.Z)(j,F,{ignore:p,signal:W}).catch(async Ee=>{const me=(0,A.
iT)(Ee);throw h&&await(0,N.Sy)("Workflow comparison failed",(0,N.il)((0,fe.UX)(me),(0,k.VY)(me)),q),me});for(const{name:Ee,status:me,counts:Pe,variablesCompared:We}of te.workflows){const Ze=me==="chan\
ged"||me==="unchanged"?(0,M.cq)(Pe):me,Qe=We?"":" (environment variables are not compared)";l.info(`${Ee===void 0?"":`${(0,O.OX)(Ee)}: `}${Ze}${Qe}`)}const[ce,pe]=[(0,M.Hq)(te),(0,M.xW)(te)];(0,k.n0)(
{changed:ce,...pe});const xe=await(0,D.S)(te);if(h){const Ee=xe(te.workflows.length>1,[q]);await(0,N.Sy)(`Workflow comparison: ${(0,M.cq)(pe)}`,Ee,q)}if(ce&&c){const Ee=`The versions differ (${(0,M.cq)(
pe)}), and fail-on-change is true`;throw new A.HR({what:Ee,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),J()}catch(_){J(_)}},1)}),885:((Oe,Ae,x)=>{x.d(Ae,{Z:()=>ht});var b=x(
806);const J=rt(import.meta.url)("node:buffer");var ae=x(761);const he={enter:()=>{},scalar:I=>({json:I}),array:I=>({json:`[${I.map(({json:B})=>B)}]`,items:I}),object(I){return{json:`{${Array.from(I,([
V,{json:re}])=>`${JSON.stringify(V)}:${re}`).sort()}}`,members:I}}};function fe(I){const B=(0,J.isUtf8)(I)?(0,ae.q)(I.toString(),void 0,he):void 0,V=B?.members??B?.items?.map(ne=>[D(ne),ne]);if(V===void 0)
return;const re=new Map;for(const[ne,{members:$e,json:Ie}]of V){if(ne===void 0||re.has(ne))return;re.set(ne,{name:ne,keys:[...$e?.keys()??[]],content:Ie})}return{container:Array.isArray(V)?"array":"ob\
ject",variables:[...re.values()]}}function D({members:I}){if(!I?.has("value"))return;const B=[I.get("name"),I.get("key")].find(V=>V?.json[0]==='"');return B&&JSON.parse(B.json)}function X({files:I}){const B=[
...I].filter(([V])=>(0,b.dU)(V)).map(([,V])=>M(V));return[...new Set(B.flat())]}function M(I){const B=new TextDecoder().decode(I);try{JSON.parse(B)}catch{return[]}const V=fe(I),re=new Set(V?.container===
"array"?V.variables.map(({name:Ie})=>Ie):void 0),$e=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ie,De,He])=>De===void 0?[Ie,String(Number(Ie))]:He===void 0?[JSON.parse(
De)]:[]);return[...new Set($e)].filter(Ie=>!re.has(Ie))}var A=x(124),L=x(436),k=x(598);function N(I){return(0,J.isUtf8)(I)?I.toString():void 0}function O(I,B,V){const re=/\.json$/i.test(I)?N(B):void 0;
return re===void 0?void 0:V.read(re)}function U(I,B,V,re){if(B.equals(V))return!0;const ne=new Interner(re),$e=O(I,B,ne);return $e!==void 0&&$e.id===O(I,V,ne)?.id}function _({files:I},B){const V=ne=>createHash(
"sha256").update(ne).digest("hex"),re=Array.from(I,([ne,$e])=>{const Ie=O(ne,$e,new Interner(B));return[ne,V(Ie?canonicalJson(Ie):$e)]});return V(JSON.stringify(re.sort(([ne],[$e])=>ne<$e?-1:1)))}var W=x(
899),j=x(742),F=x(856);const p=1024*1024;function c(I,B,{name:V,ignore:re}){const ne=[I,B].filter(nt=>nt!==void 0),$e=ne.length===2&&ne.some(l),Ie=[...new Set(ne.flatMap(({files:nt})=>[...nt.keys()]))].
sort(),De=new Set(re.lines),He=new L.Ms(re,nt=>De.delete(nt)),et=Ie.flatMap(nt=>{const[yt,wt]=[I?.files.get(nt),B?.files.get(nt)],Ct=yt!==void 0&&wt!==void 0&&yt.equals(wt);if($e&&(0,b.dU)(nt)||Ct&&De.
size===0)return[];const bt=yt&&O(nt,yt,He),Nt=Ct?bt:wt&&O(nt,wt,He);return Ct||bt!==void 0&&bt.id===Nt?.id?[]:[{name:nt,from:yt,to:wt,base:bt,head:Nt}]}),ot=K(et,He),tt=nt=>re.lines.length===0&&ot.some(
yt=>yt.name===nt),dt=ot.length===0?[]:Ie.filter(nt=>!tt(nt)&&!(0,b.dU)(nt)),Tt=I===void 0?"added":B===void 0?"removed":void 0;return{name:V,status:Tt??(ot.length>0?"changed":"unchanged"),counts:Tt?{added:0,
modified:0,removed:0,[Tt]:1}:(0,A.cz)(ot.map(A.xS)),files:ot,variablesCompared:!($e&&ne.some(R)),secrets:[...new Set(ne.flatMap(nt=>[...X(nt),...h(nt,dt)]))],unusedIgnores:[...De]}}function h({files:I},B){
return B.flatMap(V=>(0,F.Wr)(O(V,I.get(V)??Buffer.of(),new L.Ms(W.K$))))}function l({kind:I,files:B}){return I==="folder"&&![...B.keys()].some(b.dU)}function R({files:I}){return[...I].some(([B,V])=>(0,b.
dU)(B)&&fe(V)?.variables.length!==0)}function K(I,B){const V=I.flatMap(({name:ne,base:$e,head:Ie})=>$e&&Ie&&!(0,b.dU)(ne)?[{name:ne,base:$e,head:Ie}]:[]),re=new Map((0,j.OD)(V,B).map((ne,$e)=>[V[$e]?.
name,ne]));return I.map(ne=>q(ne,re.get(ne.name)))}function q({name:I,from:B,to:V,base:re,head:ne},$e){const Ie=B===void 0?"added":V===void 0?"removed":"modified",De={name:I,status:Ie,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,b.dU)(I))return{...De,kind:"variables",changes:ce(re,ne,Ie)};if($e||Ie!=="modified"&&(re??ne))return{...De,kind:"json",base:re,head:ne,...$e};const[He,et]=[B&&
te(B),V&&te(V)];return B&&He===void 0||V&&et===void 0?{...De,kind:"binary"}:{...De,kind:"text",text:{base:He,head:et}}}function te(I){return I.length<=p&&!I.includes(0)?N(I):void 0}function ce(I,B,V){
const[re,ne]=[I,B].map(tt=>tt&&fe(Buffer.from((0,L.dj)(tt))));if(V==="modified"&&(re===void 0||re.container!==ne?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const $e=tt=>new Map(tt?.
variables.map(({name:dt,content:Tt})=>[dt,Tt])),[Ie,De]=[$e(re),$e(ne)],He=[],et=[...Ie.keys()].filter(tt=>De.has(tt)),ot=[...De.keys()].filter(tt=>Ie.has(tt));et.some((tt,dt)=>tt!==ot[dt])&&He.push({
kind:"reordered",path:[],moved:[]});for(const tt of[...new Set([...Ie.keys(),...De.keys()])].sort()){const dt=[{type:"member",key:tt}];Ie.has(tt)?De.has(tt)?Ie.get(tt)!==De.get(tt)&&He.push({kind:"mod\
ified",path:dt,from:A.RG,to:A.RG}):He.push({kind:"removed",path:dt,value:A.RG}):He.push({kind:"added",path:dt,value:A.RG})}return He}var pe=x(279),xe=x(24),Ee=x(455),me=x(760),Pe=x(142),We=x(706);const[
Ze,Qe,st]=["flow_definition.json","app_definition.json","env_variables.json"],qe=[Ze,Qe,st],w=1e4,g=256*1024*1024;function Y(I,B){const V=[...B].filter(([re])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(re));
return{kind:I,files:new Map(V.sort(([re],[ne])=>re<ne?-1:1))}}function C({kind:I,files:B}){return{kind:I,files:new Map([...B].filter(([V])=>!isEnvVariables(V)))}}const de=/^\.|^__MACOSX$/;function be(I){
const B=new Set(I),V=Ie=>qe.some(De=>B.has(Ie+De));if(V(""))return"";const re=new Set(I.filter(Ie=>Ie.includes("/")).map(Ie=>Ie.slice(0,Ie.indexOf("/")))),[ne,...$e]=[...re].filter(Ie=>!de.test(Ie));return $e.
length===0&&V(`${ne}/`)?`${ne}/`:""}function ge(I){const B=be(I);return I.includes(B+Qe)||I.includes(B+Ze)}function Ce(I,B){return new pe.HR({what:I,advice:B,topic:"unpacking"})}function G(I,B){for(const{
index:V}of`${B}/`.matchAll(/\//g)){const re=B.slice(0,V),ne=(0,xe.lstatSync)((0,me.join)(I,re),{throwIfNoEntry:!1});if(ne?.isSymbolicLink())throw Ce(`${(0,We.TL)(re)} in the folder is a symbolic link,\
 which isn't followed`,"Delete it.");if(re===B&&ne?.isFile())return ne;if(!ne?.isDirectory())break}}async function Q(I,B,V,re=1/0){const ne=new Map,$e=new Map;let Ie=re;for(const De of B){V.throwIfAborted();
const He=G(I,De);if(!(He===void 0||$e.get((0,b.Sr)(De))===He.ino)){if($e.set((0,b.Sr)(De),He.ino),Ie-=He.size,Ie<0)throw new Error("its files take more than 256 MiB, the limit");ne.set(De,await(0,Ee.readFile)(
(0,me.join)(I,De)))}}return ne}async function z(I){return(await(0,Ee.readdir)(I,{withFileTypes:!0})).map(V=>V.name+(V.isDirectory()?"/":""))}async function le(I,B){const V=[],re=[""];for(const ne of re){
B.throwIfAborted();for(const $e of await z((0,me.join)(I,ne))){if((0,b.jq)($e))continue;if(($e.endsWith("/")?re:V).push(ne+$e),V.length+re.length>w)throw new Error("more than 10,000 files are in it")}}
return V}async function ee(I){if(!G(I,b.gv))return;const B=await(0,Ee.readFile)((0,me.join)(I,b.gv),"utf8");let V;try{const{unpackedFiles:re}=JSON.parse(B);re.every(ne=>(0,b.x5)(ne)===void 0)&&(V=new Set(
re))}catch{}return{text:B,paths:V}}async function oe(I,B){const V=new Set(B.map(caseFold));return(await readdir(I).catch(()=>[])).filter(ne=>!V.has(caseFold(ne))&&existsSync(join(I,ne,RECORD)))}function ve(I){
return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}const _e=rt(import.meta.url)("node:zlib");var Re=x(663);const Fe=2048,ze=new Set([0,10]);async function Ve(I,B){B?.throwIfAborted();const{zip:V,source:re,entries:ne}=await je(I).catch(Ke("The packag\
e")),$e=be([...ne.keys()]),Ie=[];for(const[De,He]of ne){B?.throwIfAborted();const et=await we(V,re,He).catch(Ke(`${(0,We.TL)(De)} in the package`));De.startsWith($e)&&!Me(De)&&Ie.push([De.slice($e.length),
et])}return Y("zip",Ie)}async function je(I){const B=Te(I),V=await(0,Re.SY)(B,{decodeStrings:!1});return{zip:V,source:B,entries:await T(V)}}function Te(I){for(let B=I.length-21;B>0;){B=I.lastIndexOf("\
PK",B-1,"latin1");const V=B+22+(B<0?1/0:I.readUInt16LE(B+20));if(V<=I.length)return I.subarray(0,V)}throw I.toString("latin1",0,2)==="PK"?new Error("its end is missing"):ct(I)}async function T(I){if(I.
entryCount>w)throw Be(`The package has ${I.entryCount} entries. The limit is 10,000`);const B=new Map;let V=0;for await(const $e of I.eachEntry()){const Ie=E($e);if(B.has(Ie))throw Be(`The package has\
 ${(0,We.TL)(Ie)} twice`,"Export it again.");const De=Z(Ie,$e);if(De!==void 0)throw Be(`${(0,We.TL)(Ie)} in the package ${De}`);if(V+=$e.uncompressedSize,V>g)throw Be("The package takes more than 256 \
MiB unpacked, the limit");B.set(Ie,$e)}const re=[...B.keys()];if(re.every(Me))throw Be("The package has no files in it","Export it again.");const ne=(0,b.Oj)(re);if(ne===void 0)return B;throw Be(`${ne.
map($e=>(0,We.TL)($e)).join(" and ")} in the package collide on a disk that ignores case`)}function E({generalPurposeBitFlag:I,fileNameRaw:B,extraFields:V,versionMadeBy:re}){const ne=(0,J.isUtf8)(B)?Fe:
I,$e=ze.has(re>>>8);return(0,Re.ax)(ne,B,V,!$e).replace(/^(\.\/+)+/,"")}function Z(I,B){const V=B.externalFileAttributes>>>16&61440;return V===40960?"is a symbolic link":V!==0&&V!==32768&&V!==16384?"i\
s neither a file nor a folder":Me(I)&&B.uncompressedSize>0?"is a folder with a content of its own":B.canDecodeFileData()?(0,b.dU)(B.fileNameRaw.toString())&&!(0,b.dU)(I)?"is also named env_variables.j\
son":(0,b.x5)(I,b.fw):"is encrypted, or compressed by another method than deflate"}async function we(I,B,V){const{compressedSize:re,compressionMethod:ne,uncompressedSize:$e}=V,{fileDataStart:Ie}=await I.
readLocalFileHeaderPromise(V),De=B.subarray(Ie,Ie+re),He={maxOutputLength:$e||1,chunkSize:$e+64},et=ne===0?De:(0,_e.inflateRawSync)(De,He);if(et.length!==$e)throw new Error(`it unpacks to ${et.length}\
 bytes, not the ${$e} listed`);if((0,_e.crc32)(et)!==V.crc32)throw new Error("its CRC-32 isn't the one listed");return et}function Me(I){return I===""||I.endsWith("/")}function Be(I,B=""){return new pe.
HR({what:I,advice:B,topic:"the-package"})}function Ke(I){return B=>{if(B instanceof pe.HR)throw B;const V={what:`${I} is cut off or damaged`,why:(0,We.TL)(B.message).slice(1,-1)};throw new pe.HR({...V,
advice:"Export it again.",topic:"the-package",cause:B})}}const Je=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function ct(I){
const B=I.toString("utf8",0,512),[V]=Je.find(([,ne])=>ne.test(B))??["text"],re=`${V==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Be(`The package is\
 ${V}, not a zip`,re)}const Ye=33,ut=20,xt=3,Mt=8,pt=33188;function $t({files:I}){const B=[],V=[];let re=0;for(const[Ie,De]of I){const[He,et]=[Buffer.from(Ie),deflateRawSync(De)],ot=[lt(2,ut,Fe,Mt,0,Ye),
lt(4,crc32(De),et.length,De.length),lt(2,He.length,0)],tt=[lt(2,0,0,0),lt(4,pt*65536,re)];B.push(Buffer.from("PK"),...ot,He,et),V.push(Buffer.from("PK"),Buffer.of(ut,xt),...ot,...tt,He),re+=30+He.
length+et.length}const ne=Buffer.concat(V),$e=[lt(2,0,0,I.size,I.size),lt(4,ne.length,re),lt(2,0)];return Buffer.concat([...B,ne,Buffer.from("PK"),...$e])}function lt(I,...B){const V=Buffer.alloc(I*
B.length);for(const[re,ne]of B.entries())V.writeUIntLE(ne,re*I,I);return V}async function It(I,B){try{const V=await(0,Ee.stat)(I);if(V.isDirectory())return await _t(I,B);if(V.size>g)throw new Error("i\
t is larger than 256 MiB, the limit");const re=await(0,Ee.readFile)(I);return{...await Ve(re,B),sha256:(0,k.createHash)("sha256").update(re).digest("hex")}}catch(V){throw Ot(V,I,B)}}async function jt(I,B){
const V=()=>It(I,B);try{const re=(0,xe.statSync)(I,{throwIfNoEntry:!1});if(re===void 0)return{};const ne=re.isDirectory()?await Ft(I,B):new Map,[$e,...Ie]=[...ne.values()].flat();return $e===void 0?{single:V}:
{several:new Map(Array.from(ne,([He,et])=>[He,()=>Zt(I,et,B)])),...Ie.length===0&&$e.isDirectory()&&{single:V}}}catch(re){throw Ot(re,I,B)}}async function Zt(I,B,V){const[re="",ne]=B.map($e=>$e.name);
if(ne!==void 0)throw new Error(`is there twice, as ${(0,We.TL)(re)} and as ${(0,We.TL)(ne)}. Remove one of them`);if(B[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await It(
(0,me.join)(I,re),V)}async function Ft(I,B){const V=new Map,re=await(0,Ee.readdir)(I,{withFileTypes:!0});if(ge(re.map(({name:ne})=>ne)))return V;for(const ne of re){if(B.throwIfAborted(),ne.name.startsWith(
".")||!await Et((0,me.join)(I,ne.name),B))continue;const $e=ne.isDirectory()?ne.name:ne.name.replace(/\.zip$/i,"");V.set($e,[...V.get($e)??[],ne])}return V}async function Et(I,B){const V=await(0,Ee.stat)(
I).catch(()=>{});if(V?.isDirectory())return ge(await Kt(I));if(!V?.isFile()||!/\.zip$/i.test(I))return!1;try{return ge([...(await It(I,B)).files.keys()])}catch{return B.throwIfAborted(),!0}}function Ot(I,B,V){
if(V.aborted)return V.reason;const re=/The package (is .*, not a zip)/.exec((0,pe.gJ)(I))?.[1],ne=(0,xe.existsSync)(B)?`can't be read: ${(0,Pe.Uc)(I)}`:`doesn't exist: ${(0,We.MW)(B)}`;return new Error(
re?`${re}. Set a package (.zip), or the folder with its unpacked files`:ne,{cause:I})}async function _t(I,B){const V=(0,me.join)(I,be(await Kt(I))),re=await ee(V);if(re&&!re.paths)throw new Error(`${b.
gv} isn't as this action writes it`);const ne=re?.paths?new Set([...qe,...re.paths]):await le(V,B),$e=await Q(V,ne,B,g);if($e.size===0)throw new Error("no files are in it");return Y("folder",$e)}async function Kt(I){
const B=await z(I),re=B.filter(ne=>ne.endsWith("/")).map(async ne=>(await z((0,me.join)(I,ne))).map($e=>ne+$e));return[...B,...(await Promise.all(re)).flat()]}async function ht(I,B,{ignore:V,signal:re}){
const ne=await vt("base",re,()=>jt(I,re)),$e=await vt("head",re,()=>jt(B,re)),Ie=Qt(ne,$e)?[void 0]:[...new Set([...At(ne),...At($e)])].sort(),De=[];for(const et of Ie){const ot=et===void 0?"":` ${(0,We.
TL)(et)}`,tt=await vt(`base${ot}`,re,()=>zt(ne,et)),dt=await vt(`head${ot}`,re,()=>zt($e,et));De.push(c(tt,dt,{name:et,ignore:V}))}const He=({single:et,several:ot})=>et!==void 0||ot!==void 0;return He(
ne)&&He($e)?{workflows:De}:{workflows:De,missing:He(ne)?"head":"base"}}function Qt(I,B){const V=[I,B];if(!(V.every(({single:De,several:He})=>De&&He)&&At(I).join()!==At(B).join())&&V.every(({single:De,
several:He})=>!De||He))return!1;if(V.every(({single:De,several:He})=>!He||De))return!0;const[$e,Ie]=I.several?["head","base"]:["base","head"];throw new pe.HR({what:`${$e} is a single workflow, but ${Ie}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function At({several:I}){return[...I?.keys()??[]]}async function zt({single:I,several:B},V){return await(V===
void 0?I:B?.get(V))?.()}async function vt(I,B,V){try{return await V()}catch(re){B.throwIfAborted();const ne=re instanceof pe.HR?re.topic:"import-deploy-and-promote";throw new pe.HR({what:`${I} ${(0,pe.
gJ)(re)}`,topic:ne,cause:re})}}}),142:((Oe,Ae,x)=>{x.d(Ae,{Uc:()=>L,Rs:()=>k});var b=x(598),J=x(455),ae=x(760);const he=rt(import.meta.url)("node:util");var fe=x(279),D=x(706);const X={ENOSPC:"the dis\
k is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folde\
r",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too \
long"};function M(W){return/^E[A-Z0-9]+$/.test(Object(W).code)}function A(W){if(!M(W))return(0,fe.gJ)(W);const{code:j="",errno:F=0}=W;return X[j]??(0,he.getSystemErrorMap)().get(F)?.[1]??j}function L(W){
const{path:j,dest:F=j}=Object(W);return M(W)&&F?`${A(W)} (${(0,D.MW)(F)})`:A(W)}function k(W,j,F="Set another directory, or free some space."){const p=Object(W).code==="ENAMETOOLONG",c={what:`Can't wr\
ite ${j}`,why:A(W),cause:W};return new fe.HR({...c,advice:p?"Set a shorter name.":F})}async function N(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const O=/^\.workflow-export-[0-9a-f]{12}$/;async function U(W,j,F=dirname(
W)){const p=join(F,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(p,j,{flag:"wx"}),await rename(p,W)}catch(c){throw await N(p).catch(()=>{}),c}}async function _(W,j){await U(
W,j).catch(F=>{throw k(F,W)})}}),279:((Oe,Ae,x)=>{x.d(Ae,{HR:()=>J,gJ:()=>X,h_:()=>D,iT:()=>fe});const b=null;class J extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(A){
super(he(A),{cause:A.cause}),this.what=A.what,Object.assign(this,A)}with(A){return new J({...this,cause:this,...A})}}function ae({what:M,why:A=""}){return A===""?M:`${M}: ${A}`}function he(M){const A=ae(
M);return`${A}${/[.!?…]$/.test(A)?"":"."} ${M.advice??""}`.trim()}function fe(M){return M instanceof Error?M:new Error(String(M))}function D(M){return M instanceof J?M:new J({what:X(M),cause:M})}function X(M){
return fe(M).message}}),725:((Oe,Ae,x)=>{x.d(Ae,{lm:()=>J.lm,t1:()=>ae});const b=rt(import.meta.url)("node:async_hooks");var J=x(528);function ae(k=""){return{info:N=>fe(k+N),warning:N=>J.$e(k+N),debug:N=>J.
Yz(k+N),mask:J.Pq}}function he(k){const N=[];return{...ae(`[${k}] `),info:O=>N.push(O),end(O){core.startGroup(D(O));for(const U of N)fe(U);core.endGroup()}}}function fe(k){J.pq(D(k))}function D(k){return k.
replaceAll("##[","## [")}const X=new b.AsyncLocalStorage;let M=!1;function A(k,N){return M||L(),M=!0,X.run(k,N)}function L(){const k=process.stdout.write.bind(process.stdout);process.stdout.write=((N,...O)=>{
const U=X.getStore(),_=String(N);return U===void 0||/^::(add-mask|debug)::/.test(_)?k(N,...O):(X.exit(()=>U.debug(_.trimEnd())),!0)})}}),276:((Oe,Ae,x)=>{x.d(Ae,{VY:()=>k,Pd:()=>U,E_:()=>_,eF:()=>L,n0:()=>O});
var b=x(24),J=x(455);const ae=rt(import.meta.url)("node:os");var he=x(760),fe=x(528),D=x(142),X=x(279),M=x(706);const A=6e4;async function L(F){const p=new AbortController;for(const c of["SIGINT","SIG\
TERM","SIGBREAK"]){const h={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>p.abort(new X.HR(h)))}try{if(await F(p.signal),N)throw N}catch(c){for(let l=c;l instanceof Error;l=
l.cause)fe.Yz(l.stack??l.message);const h=k(c);fe.C1(`${(0,M.OX)((0,X.gJ)(c),A)}${h===void 0?"":` See ${h}`}`)}process.stdout.write("",()=>process.exit())}function k(F){const{GITHUB_SERVER_URL:p,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:h}=process.env;if(!(!(F instanceof X.HR)||F.topic===void 0||!p||!c||!h))return encodeURI(`${p}/${c}/blob/${h}/docs/troubleshooting.md#${F.topic}`)}let N;function O(F){try{for(const[p,
c]of Object.entries(F))c!==void 0&&fe.uH(p,c)}catch(p){const c="Check the runner's disk.";N=new X.HR({what:"Can't write the step's outputs",why:(0,D.Uc)(p),advice:c,cause:p})}}async function U(F){const p=process.
env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,J.mkdtemp)((0,he.join)(p,F)).catch(_(p))}function _(F){return p=>{throw(0,D.Rs)(p,F,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Oe,Ae,x)=>{x.d(Ae,{Bu:()=>M,
Sy:()=>U,il:()=>L});var b=x(528),J=x(279),ae=x(132),he=x(706);const fe=1024*1024-1e4,D=2e5;function X(_,W){const j=W.map(l=>l.map(N)),F=_.map((l,R)=>j.some(K=>K[R]!=="")),p=(l,R)=>`<tr>${l.flatMap((K,q)=>F[q]?
`<${R}>${K}</${R}>`:[]).join("")}</tr>`,c=j.map(l=>p(l,"td")),h=l=>`<tr><td colspan="${_.length}">\u2026 and ${counted(l,"more row")}</td></tr>`;return`<table>${p(_.map(escapeAll),"th")}${O(c,h).join(
"")}</table>`}function M(_){return`<table>${_.map(([j,F])=>F===void 0?"":`<tr><th align="left">${(0,ae.FO)(j)}</th><td>${N(F)}</td></tr>`).join("")}</table>`}function A(_){const W=_.map(({names:j,message:F,
help:p})=>{const c=j.map(l=>`**${plainText(l)}**`);return`- ${O(c,l=>`and ${l} more`,D/2).join(", ")}: ${L(F,p)}`});return O(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function L(_,W){return W===void 0?(0,ae.wh)(_):`${(0,ae.wh)(_)} <a href="${(0,ae.FO)(W)}">Troubleshooting</a>`}function k(_,W){return`<details><summary>${escapeAll(_)}</summary>

${W}

</details>`}function N(_){return typeof _=="string"?_===""?"":`<code>${(0,ae.FO)((0,ae.RK)(_))}</code>`:"words"in _?(0,ae.wh)(_.words):`<a href="${(0,ae.FO)(_.href)}">${(0,ae.wh)(_.text)}</a>${(0,ae.FO)(
_.after??"")}`}function O(_,W,j=D){let F=j;const p=_.filter(c=>{const h=Buffer.byteLength(c),l=h<=F;return l&&(F-=h),l});return p.length===_.length?p:[...p,W(_.length-p.length)]}async function U(_,...W){
const j=p=>`${(0,he.hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,F=[`### ${(0,ae.wh)(_)}`,...O(W,j,fe)];try{await b.z.addRaw(F.join(`

`),!0).write()}catch(p){b.$e(`Can't write the job summary: ${(0,J.gJ)(p)}`)}}}),132:((Oe,Ae,x)=>{x.d(Ae,{EU:()=>X,FO:()=>L,Jj:()=>fe,RK:()=>ae,SS:()=>D,wh:()=>A});const b="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",J=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${b})[\\u200C\\u200D](?=${b})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(O){return/^[ -[\]-~]*$/.test(O)&&!O.includes("##[")?O:O.replace(J,(U,_)=>_===void 0?U:he(_))}function he(O){return`\
\\u{${O.codePointAt(0)?.toString(16)}}`}function fe(O,U){if(O.length<=U)return O;const _=Array.from(O.slice(0,2*U+2));return _.length>U?`${_.slice(0,U).join("")}\u2026`:O}function D(O,U=100){const _=ae(
fe(O,U)).replaceAll("	",he)||'""',W="`".repeat(N(_)+1);return/^`|`$/.test(_)||/^ .*[^ ].* $/.test(_)?`${W} ${_} ${W}`:W+_+W}function X(O,U,_){const j=O.map(p=>_+ae(p).replace(/(?<=^\s*):(?=:)/,he)).join(
`
`),F="`".repeat(Math.max(3,N(j)+1));return`${_}${F}${U}
${j}
${_}${F}`}const M=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function A(O){return L(ae(O).replaceAll("	"," ")).replace(M,"$&<wbr>")}function L(O){return O.replace(k,U=>`&#${U.codePointAt(0)}\
;`)}const k=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function N(O){return(O.match(/`+/g)??[]).reduce((U,_)=>Math.max(U,_.length),0)}}),761:((Oe,Ae,x)=>{x.d(Ae,{q:()=>he});
const b=500,J=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function he(M,A,L){let k=M.startsWith("\uFEFF")?1:0,N=0;function O(){for(;;){
const j=M.charAt(k);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;k++}}function U(){const j=k;if(ae.lastIndex=j,!ae.test(M))throw new SyntaxError;return k=ae.lastIndex,M.slice(j,k)}function _(j,F){const p=O();if(p==="["){const h=[],l=L.
enter(j);return W("]",F,()=>h.push(_(l,F+1))),L.array(h,j)}if(p==="{"){const h=new Map;return W("}",F,()=>{if(O()!=='"')throw new SyntaxError;const l=U(),R=l.includes("\\")?JSON.parse(l):l.slice(1,-1);
if(h.has(R)||O()!==":")throw new SyntaxError;k++,h.set(R,_(L.enter(j,R),F+1))}),L.object(h,j)}const c=U();return L.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,F,p){if(F===b)throw new RangeError;
k++;let c=O()===j?j:",";for(;c===",";){if(++N>J)throw new RangeError;p(),c=O(),c===","&&k++}if(c!==j)throw new SyntaxError;k++}try{const j=_(A,0);if(O()==="")return j}catch{}}function fe(M){const A=he(
M,`
`,D);return A===void 0?void 0:`${A}
`}const D={enter:M=>`${M}  `,scalar:M=>M,array:(M,A)=>X("[",M,"]",A),object(M,A){const L=[...M.keys()].sort().map(k=>`${JSON.stringify(k)}: ${M.get(k)}`);return X("{",L,"}",A)}};function X(M,A,L,k){return A.
length===0?M+L:`${M}${k}  ${A.join(`,${k}  `)}${k}${L}`}}),806:((Oe,Ae,x)=>{x.d(Ae,{Oj:()=>N,Sr:()=>k,dU:()=>L,fw:()=>fe,gv:()=>b,jq:()=>M,x5:()=>X});const b=".workflow-export.json",J=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,fe=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[...fe,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',J],["changes how git or GitHub treats t\
he repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function X(U,_=D){const W=O(U);return _.find(([,j])=>j.test(U)||j.test(W))?.[0]}function M(U){return[he,J,ae].some(_=>_.test(O(U)))}function A(U){return J.
test(O(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(k(O(U)))}
function k(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function N(U){const _=new Map;for(const W of U){const j=k(W.replace(/\/$/,"")),F=_.get(j);if(F!==void 0)return[F,W];_.set(j,W)}for(const[
W,j]of _)for(const{index:F}of W.matchAll(/\//g)){const p=_.get(W.slice(0,F));if(p?.endsWith("/")===!1)return[p,j]}}function O(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Oe,Ae,x)=>{x.d(
Ae,{MW:()=>he,OX:()=>J,TL:()=>ae,hS:()=>X,pO:()=>N,v5:()=>A,zD:()=>D});var b=x(132);function J(p,c=300){const h=p.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,b.Jj)(h,c)}function ae(p,c=100){
return(0,b.RK)(JSON.stringify((0,b.Jj)(p,c)))}function he(p){return ae(p,1e3).replaceAll("\\\\","\\")}function fe(p){if(p<1024)return`${p} B`;const c=(p/1024).toFixed(1);return Number(c)<1024?`${c} Ki\
B`:`${(p/1024**2).toFixed(1)} MiB`}function D(p){return String(p).replace(/\B(?=(\d{3})+$)/g,",")}function X(p,c){return`${D(p)} ${c}${p===1?"":"s"}`}function M(p){if(p<9950)return`${(p/1e3).toFixed(1)}\
 s`;const c=Math.round(p/1e3);if(c<60)return`${c} s`;const[h,l]=[Math.floor(c/60),Math.floor(c/3600)];return l>0?`${l} h ${h%60} min`:`${h} min ${c%60} s`}const A="***",L=4,k=8;class N{#e=new Map;#t=new Set;constructor(c=[]){
for(const h of c)this.add(h)}add(c,h=l=>!0){const l=new Set([c,...c.split(/[\r\n]/)].map(R=>R.trim()));for(const R of[...l].filter(h).flatMap(O)){const K=R.slice(0,k);this.#e.set(K,(this.#e.get(K)??new Set).
add(R)),this.#t.add(K.length)}}redact=(c,h=300)=>{const l=c.trimStart(),R=Math.min(l.length,h*4);return J(this.hide(l,()=>{},R)+(R<l.length?"\u2026":""),h)};hide(c,h=R=>{},l=c.length){let[R,K]=["",0];
for(let q=0;q<l;q++){const te=this.#n(c,q);te!==""&&(h(te),q>=K&&(R+=c.slice(K,q)+A),K=Math.max(K,q+te.length))}return R+c.slice(K,l)}#n(c,h){let l="";for(const R of this.#t)for(const K of this.#e.get(
c.slice(h,h+R))??[])K.length<=l.length||!c.startsWith(K,h)||(K.length>=L||F(c,h,h+K.length))&&(l=K);return l}}function O(p){const c=Pe=>JSON.stringify(Pe).slice(1,-1),h=Buffer.from(p).toString(),l=[p,
h,_(p)].flatMap(Pe=>[Pe,c(Pe),c(c(Pe))]),R=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Pe=>c(h).replace(Pe,j)),K=[c(h),...R].flatMap(Pe=>[Pe,Pe.replaceAll("/","\\/")]),q=encodeURIComponent(h),te=q.replace(/[!'()*]/g,
W),ce=te.replaceAll("%2A","*").replaceAll("~","%7E"),xe=[q,te,te.replaceAll("%2F","/"),ce].flatMap(Pe=>[Pe,Pe.replaceAll("%20","+")]),Ee=xe.map(Pe=>Pe.replace(/%../g,We=>We.toLowerCase())),me=h.replace(
/[&<>"']/g,Pe=>U[Pe]??"");return[...l,c(h).replaceAll("/","\\/"),...K,me,...xe,...Ee,encodeURI(h)]}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function _(p){try{return decodeURIComponent(
p)}catch{return p}}function W(p){return`%${p.charCodeAt(0).toString(16).toUpperCase()}`}function j(p){return`\\u${p.charCodeAt(0).toString(16).padStart(4,"0")}`}function F(p,c,h){const l=p.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(l)&&!/^[\p{L}\p{N}]/u.test(p.slice(h,h+2))}}),528:((Oe,Ae,x)=>{x.d(Ae,{Yz:()=>en,V4:()=>Vt,pq:()=>Bt,lm:()=>hn,C1:()=>fn,uH:()=>un,Pq:()=>cn,z:()=>ve,$e:()=>ln});
const b=rt(import.meta.url)("os");function J(i){return i==null?"":typeof i=="string"||i instanceof String?i:JSON.stringify(i)}function ae(i){return Object.keys(i).length?{title:i.title,file:i.file,line:i.
startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function he(i,n,s){const a=new X(i,n,s);process.stdout.write(a.toString()+b.EOL)}function fe(i,n=""){he(i,{},n)}const D="::";class X{constructor(n,s,a){
n||(n="missing.command"),this.command=n,this.properties=s,this.message=a}toString(){let n=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){n+=" ";let s=!0;for(const a in this.
properties)if(this.properties.hasOwnProperty(a)){const y=this.properties[a];y&&(s?s=!1:n+=",",n+=`${a}=${A(y)}`)}}return n+=`${D}${M(this.message)}`,n}}function M(i){return J(i).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function A(i){return J(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=rt(import.meta.url)("crypto");
var k=x(896);function N(i,n){const s=process.env[`GITHUB_${i}`];if(!s)throw new Error(`Unable to find environment variable for file command ${i}`);if(!k.existsSync(s))throw new Error(`Missing file at \
path: ${s}`);k.appendFileSync(s,`${J(n)}${b.EOL}`,{encoding:"utf8"})}function O(i,n){const s=`ghadelimiter_${L.randomUUID()}`,a=J(n);if(i.includes(s))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${s}"`);if(a.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`);return`${i}<<${s}${b.EOL}${a}${b.EOL}${s}`}const U=rt(import.meta.url)(
"path");var _=x(611),W=x(692),j=x(783),F=x(770),p=i=>{var n={};return x.d(n,i),n},c=i=>(()=>i);const h=p({});var l=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||
(s=Promise))(function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.
apply(i,n||[])).next())})},R;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]=
"SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedire\
ct",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]=
"MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=
410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=
503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(R||(R={}));var K;(function(i){i.Accept="accept",i.ContentType="content-type"})(K||(K={}));var q;(function(i){i.ApplicationJson="app\
lication/json"})(q||(q={}));function te(i){const n=pm.getProxyUrl(new URL(i));return n?n.href:""}const ce=[R.MovedPermanently,R.ResourceMoved,R.SeeOther,R.TemporaryRedirect,R.PermanentRedirect],pe=[R.
BadGateway,R.ServiceUnavailable,R.GatewayTimeout],xe=null,Ee=10,me=5;class Pe extends Error{constructor(n,s){super(n),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,Pe.prototype)}}
class We{constructor(n){this.message=n}readBody(){return l(this,void 0,void 0,function*(){return new Promise(n=>l(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.
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
ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.ApplicationJson);const ke=yield this.post(a,P,v);return this._processResponse(ke,this.requestOptions)})}putJson(n,s){return l(this,arguments,
void 0,function*(a,y,v={}){const P=JSON.stringify(y,null,2);v[K.Accept]=this._getExistingOrDefaultHeader(v,K.Accept,q.ApplicationJson),v[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.
ApplicationJson);const ke=yield this.put(a,P,v);return this._processResponse(ke,this.requestOptions)})}patchJson(n,s){return l(this,arguments,void 0,function*(a,y,v={}){const P=JSON.stringify(y,null,2);
v[K.Accept]=this._getExistingOrDefaultHeader(v,K.Accept,q.ApplicationJson),v[K.ContentType]=this._getExistingOrDefaultContentTypeHeader(v,q.ApplicationJson);const ke=yield this.patch(a,P,v);return this.
_processResponse(ke,this.requestOptions)})}request(n,s,a,y){return l(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const v=new URL(s);let P=this.
_prepareRequest(n,v,y);const ke=this._allowRetries&&xe.includes(n)?this._maxRetries+1:1;let Ue=0,se;do{if(se=yield this.requestRaw(P,a),se&&se.message&&se.message.statusCode===R.Unauthorized){let Ne;for(const it of this.
handlers)if(it.canHandleAuthentication(se)){Ne=it;break}return Ne?Ne.handleAuthentication(this,P,a):se}let ie=this._maxRedirects;for(;se.message.statusCode&&ce.includes(se.message.statusCode)&&this._allowRedirects&&
ie>0;){const Ne=se.message.headers.location;if(!Ne)break;const it=new URL(Ne);if(v.protocol==="https:"&&v.protocol!==it.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield se.readBody(),it.hostname!==v.hostname)
for(const kt in y)kt.toLowerCase()==="authorization"&&delete y[kt];P=this._prepareRequest(n,it,y),se=yield this.requestRaw(P,a),ie--}if(!se.message.statusCode||!pe.includes(se.message.statusCode))return se;
Ue+=1,Ue<ke&&(yield se.readBody(),yield this._performExponentialBackoff(Ue))}while(Ue<ke);return se})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return l(this,void 0,
void 0,function*(){return new Promise((a,y)=>{function v(P,ke){P?y(P):ke?a(ke):y(new Error("Unknown error"))}this.requestRawWithCallback(n,s,v)})})}requestRawWithCallback(n,s,a){typeof s=="string"&&(n.
options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let y=!1;function v(Ue,se){y||(y=!0,a(Ue,se))}const P=n.httpModule.request(n.options,Ue=>{const se=new We(
Ue);v(void 0,se)});let ke;P.on("socket",Ue=>{ke=Ue}),P.setTimeout(this._socketTimeout||3*6e4,()=>{ke&&ke.end(),v(new Error(`Request timeout: ${n.options.path}`))}),P.on("error",function(Ue){v(Ue)}),s&&
typeof s=="string"&&P.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){P.end()}),s.pipe(P)):P.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(
n),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(s,a)}_prepareRequest(n,s,a){const y={};y.parsedUrl=s;const v=y.parsedUrl.protocol==="https:";y.httpModule=v?https:http;const P=v?
443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(y.parsedUrl.port):P,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=
n,y.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(y.options.headers["user-agent"]=this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const ke of this.handlers)
ke.prepareRequest(y.options);return y}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},st(this.requestOptions.headers),st(n||{})):st(n||{})}_getExistingOrDefaultHeader(n,s,a){
let y;if(this.requestOptions&&this.requestOptions.headers){const P=st(this.requestOptions.headers)[s];P&&(y=typeof P=="number"?P.toString():P)}const v=n[s];return v!==void 0?typeof v=="number"?v.toString():
v:y!==void 0?y:a}_getExistingOrDefaultContentTypeHeader(n,s){let a;if(this.requestOptions&&this.requestOptions.headers){const v=st(this.requestOptions.headers)[K.ContentType];v&&(typeof v=="number"?a=
String(v):Array.isArray(v)?a=v.join(", "):a=v)}const y=n[K.ContentType];return y!==void 0?typeof y=="number"?String(y):Array.isArray(y)?y.join(", "):y:a!==void 0?a:s}_getAgent(n){let s;const a=pm.getProxyUrl(
n),y=a&&a.hostname;if(this._keepAlive&&y&&(s=this._proxyAgent),y||(s=this._agent),s)return s;const v=n.protocol==="https:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const ke={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Ue;const se=a.protocol==="https:";v?Ue=se?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Ue=se?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Ue(ke),this._proxyAgent=s}if(!s){const ke={keepAlive:this.
_keepAlive,maxSockets:P};s=v?new https.Agent(ke):new http.Agent(ke),this._agent=s}return v&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const y=n.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,y&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(n){const s=n||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const y=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${y}`}return s}_performExponentialBackoff(n){
return l(this,void 0,void 0,function*(){n=Math.min(Ee,n);const s=me*Math.pow(2,n);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(n,s){return l(this,void 0,void 0,function*(){return new Promise(
(a,y)=>l(this,void 0,void 0,function*(){const v=n.message.statusCode||0,P={statusCode:v,result:null,headers:{}};v===R.NotFound&&a(P);function ke(ie,Ne){if(typeof Ne=="string"){const it=new Date(Ne);if(!isNaN(
it.valueOf()))return it}return Ne}let Ue,se;try{se=yield n.readBody(),se&&se.length>0&&(s&&s.deserializeDates?Ue=JSON.parse(se,ke):Ue=JSON.parse(se),P.result=Ue),P.headers=n.message.headers}catch{}if(v>
299){let ie;Ue&&Ue.message?ie=Ue.message:se&&se.length>0?ie=se:ie=`Failed request: (${v})`;const Ne=new Pe(ie,v);Ne.result=P.result,y(Ne)}else a(P)}))})}}const st=i=>Object.keys(i).reduce((n,s)=>(n[s.
toLowerCase()]=i[s],n),{});var qe=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){
P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};class w{constructor(n,s){this.username=n,this.
password=s}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class g{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The requ\
est has no headers");n.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class Y{constructor(n){this.token=n}prepareRequest(n){if(!n.headers)throw Error("The request has no headers");n.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return qe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var C=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||
(s=Promise))(function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.
apply(i,n||[])).next())})};class de{static createHttpClient(n=!0,s=10){const a={allowRetries:n,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(de.getRequestToken())],
a)}static getRequestToken(){const n=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return n}static getIDTokenUrl(){const n=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!n)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return n}static getCall(n){return C(this,void 0,void 0,function*(){var s;const v=(s=(yield de.
createHttpClient().getJson(n).catch(P=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${P.statusCode}
 
        Error Message: ${P.message}`)})).result)===null||s===void 0?void 0:s.value;if(!v)throw new Error("Response json body do not have ID Token field");return v})}static getIDToken(n){return C(this,
void 0,void 0,function*(){try{let s=de.getIDTokenUrl();if(n){const y=encodeURIComponent(n);s=`${s}&audience=${y}`}debug(`ID token url is ${s}`);const a=yield de.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var be=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{
se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};const{access:ge,appendFile:Ce,
writeFile:G}=k.promises,Q="GITHUB_STEP_SUMMARY",z="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class le{constructor(){this._buffer=""}filePath(){
return be(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const n=process.env[Q];if(!n)throw new Error(`Unable to find environment variable for $${Q}. Check if your runtime envi\
ronment supports job summaries.`);try{yield ge(n,k.constants.R_OK|k.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${n}'. Check if the file has correct read/write permissions.`)}
return this._filePath=n,this._filePath})}wrap(n,s,a={}){const y=Object.entries(a).map(([v,P])=>` ${v}="${P}"`).join("");return s?`<${n}${y}>${s}</${n}>`:`<${n}${y}>`}write(n){return be(this,void 0,void 0,
function*(){const s=!!n?.overwrite,a=yield this.filePath();return yield(s?G:Ce)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return be(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(n,s=!1){return this._buffer+=n,s?this.addEOL():this}addEOL(){
return this.addRaw(b.EOL)}addCodeBlock(n,s){const a=Object.assign({},s&&{lang:s}),y=this.wrap("pre",this.wrap("code",n),a);return this.addRaw(y).addEOL()}addList(n,s=!1){const a=s?"ol":"ul",y=n.map(P=>this.
wrap("li",P)).join(""),v=this.wrap(a,y);return this.addRaw(v).addEOL()}addTable(n){const s=n.map(y=>{const v=y.map(P=>{if(typeof P=="string")return this.wrap("td",P);const{header:ke,data:Ue,colspan:se,
rowspan:ie}=P,Ne=ke?"th":"td",it=Object.assign(Object.assign({},se&&{colspan:se}),ie&&{rowspan:ie});return this.wrap(Ne,Ue,it)}).join("");return this.wrap("tr",v)}).join(""),a=this.wrap("table",s);return this.
addRaw(a).addEOL()}addDetails(n,s){const a=this.wrap("details",this.wrap("summary",n)+s);return this.addRaw(a).addEOL()}addImage(n,s,a){const{width:y,height:v}=a||{},P=Object.assign(Object.assign({},y&&
{width:y}),v&&{height:v}),ke=this.wrap("img",null,Object.assign({src:n,alt:s},P));return this.addRaw(ke).addEOL()}addHeading(n,s){const a=`h${s}`,y=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",v=this.
wrap(y,n);return this.addRaw(v).addEOL()}addSeparator(){const n=this.wrap("hr",null);return this.addRaw(n).addEOL()}addBreak(){const n=this.wrap("br",null);return this.addRaw(n).addEOL()}addQuote(n,s){
const a=Object.assign({},s&&{cite:s}),y=this.wrap("blockquote",n,a);return this.addRaw(y).addEOL()}addLink(n,s){const a=this.wrap("a",n,{href:s});return this.addRaw(a).addEOL()}}const ee=new le,oe=null,
ve=ee;function _e(i){return i.replace(/[\\]/g,"/")}function Re(i){return i.replace(/[/]/g,"\\")}function Fe(i){return i.replace(/[/\\]/g,path.sep)}const ze=rt(import.meta.url)("string_decoder");var Ve=x(
434);const je=rt(import.meta.url)("child_process");var Te=x(613),T=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){
try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};const{chmod:E,copyFile:Z,
lstat:we,mkdir:Me,open:Be,readdir:Ke,rename:Je,rm:ct,rmdir:Ye,stat:ut,symlink:xt,unlink:Mt}=k.promises,pt=process.platform==="win32";function $t(i){return T(this,void 0,void 0,function*(){const n=yield fs.
promises.readlink(i);return pt&&!n.endsWith("\\")?`${n}\\`:n})}const lt=268435456,It=k.constants.O_RDONLY;function jt(i){return T(this,void 0,void 0,function*(){try{yield ut(i)}catch(n){if(n.code==="E\
NOENT")return!1;throw n}return!0})}function Zt(i){return T(this,arguments,void 0,function*(n,s=!1){return(s?yield ut(n):yield we(n)).isDirectory()})}function Ft(i){if(i=Ot(i),!i)throw new Error('isRoo\
ted() parameter "p" cannot be empty');return pt?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function Et(i,n){return T(this,void 0,void 0,function*(){let s;try{s=yield ut(i)}catch(y){y.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${y}`)}if(s&&s.isFile()){if(pt){const y=U.extname(i).toUpperCase();if(n.some(v=>v.toUpperCase()===y))return i}else if(_t(
s))return i}const a=i;for(const y of n){i=a+y,s=void 0;try{s=yield ut(i)}catch(v){v.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${v}`)}if(s&&
s.isFile()){if(pt){try{const v=U.dirname(i),P=U.basename(i).toUpperCase();for(const ke of yield Ke(v))if(P===ke.toUpperCase()){i=U.join(v,ke);break}}catch(v){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${i}': ${v}`)}return i}else if(_t(s))return i}}return""})}function Ot(i){return i=i||"",pt?(i=i.replace(/\//g,"\\"),i.replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,
"/")}function _t(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.getuid()}function Kt(){var i;return(i=process.
env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var ht=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{se(a.next(
ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};function Qt(i,n){return ht(this,
arguments,void 0,function*(s,a,y={}){const{force:v,recursive:P,copySourceDirectory:ke}=V(y),Ue=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Ue&&Ue.isFile()&&!v)return;const se=Ue&&Ue.isDirectory()&&
ke?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())if(P)yield re(s,se,0,v);else throw new Error(
`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,se)==="")throw new Error(`'${se}' and '${s}' are the same file`);yield ne(s,se,v)}})}function At(i,n){
return ht(this,arguments,void 0,function*(s,a,y={}){if(yield ioUtil.exists(a)){let v=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(s)),v=yield ioUtil.exists(a)),v)if(y.force==null||
y.force)yield zt(a);else throw new Error("Destination already exists")}yield vt(path.dirname(a)),yield ioUtil.rename(s,a)})}function zt(i){return ht(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(n){throw new Error(
`File was unable to be removed ${n}`)}})}function vt(i){return ht(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,{recursive:!0})})}function I(i,n){return ht(
this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(n){const a=yield I(i,!1);if(!a)throw pt?new Error(`Unable to locate executable file: ${i}. Please verify either \
the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the fi\
le is executable.`);return a}const s=yield B(i);return s&&s.length>0?s[0]:""})}function B(i){return ht(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");const n=[];if(pt&&
process.env.PATHEXT)for(const y of process.env.PATHEXT.split(U.delimiter))y&&n.push(y);if(Ft(i)){const y=yield Et(i,n);return y?[y]:[]}if(i.includes(U.sep))return[];const s=[];if(process.env.PATH)for(const y of process.
env.PATH.split(U.delimiter))y&&s.push(y);const a=[];for(const y of s){const v=yield Et(U.join(y,i),n);v&&a.push(v)}return a})}function V(i){const n=i.force==null?!0:i.force,s=!!i.recursive,a=i.copySourceDirectory==
null?!0:!!i.copySourceDirectory;return{force:n,recursive:s,copySourceDirectory:a}}function re(i,n,s,a){return ht(this,void 0,void 0,function*(){if(s>=255)return;s++,yield vt(n);const y=yield ioUtil.readdir(
i);for(const v of y){const P=`${i}/${v}`,ke=`${n}/${v}`;(yield ioUtil.lstat(P)).isDirectory()?yield re(P,ke,s,a):yield ne(P,ke,a)}yield ioUtil.chmod(n,(yield ioUtil.stat(i)).mode)})}function ne(i,n,s){
return ht(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(n),yield ioUtil.unlink(n)}catch(y){y.code==="EPERM"&&(yield ioUtil.chmod(n,"0666"),yield ioUtil.
unlink(n))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,n,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(n))||s)&&(yield ioUtil.copyFile(i,n))})}const $e=rt(import.meta.url)(
"timers");var Ie=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){
try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};const De=process.platform==="win32";class He extends Ve.EventEmitter{constructor(n,s,a){
if(super(),!n)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=n,this.args=s||[],this.options=a||{}}_debug(n){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(n)}_getCommandString(n,s){const a=this._getSpawnFileName(),y=this._getSpawnArgs(n);let v=s?"":"[command]";if(De)if(this._isCmdFile()){v+=a;for(const P of y)v+=` ${P}`}else if(n.windowsVerbatimArguments){
v+=`"${a}"`;for(const P of y)v+=` ${P}`}else{v+=this._windowsQuoteCmdArg(a);for(const P of y)v+=` ${this._windowsQuoteCmdArg(P)}`}else{v+=a;for(const P of y)v+=` ${P}`}return v}_processLineBuffer(n,s,a){
try{let y=s+n.toString(),v=y.indexOf(b.EOL);for(;v>-1;){const P=y.substring(0,v);a(P),y=y.substring(v+b.EOL.length),v=y.indexOf(b.EOL)}return y}catch(y){return this._debug(`error processing line. Fail\
ed with error ${y}`),""}}_getSpawnFileName(){return De&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(n){if(De&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const a of this.args)s+=" ",s+=n.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return s+='"',[s]}return this.args}_endsWith(n,s){return n.endsWith(s)}_isCmdFile(){const n=this.
toolPath.toUpperCase();return this._endsWith(n,".CMD")||this._endsWith(n,".BAT")}_windowsQuoteCmdArg(n){if(!this._isCmdFile())return this._uvQuoteCmdArg(n);if(!n)return'""';const s=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const P of n)if(s.some(ke=>ke===P)){a=!0;break}if(!a)return n;let y='"',v=!0;for(let P=n.length;P>0;P--)y+=n[P-1],v&&n[P-
1]==="\\"?y+="\\":n[P-1]==='"'?(v=!0,y+='"'):v=!1;return y+='"',y.split("").reverse().join("")}_uvQuoteCmdArg(n){if(!n)return'""';if(!n.includes(" ")&&!n.includes("	")&&!n.includes('"'))return n;if(!n.
includes('"')&&!n.includes("\\"))return`"${n}"`;let s='"',a=!0;for(let y=n.length;y>0;y--)s+=n[y-1],a&&n[y-1]==="\\"?s+="\\":n[y-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(n){
n=n||{};const s={cwd:n.cwd||process.cwd(),env:n.env||process.env,silent:n.silent||!1,windowsVerbatimArguments:n.windowsVerbatimArguments||!1,failOnStdErr:n.failOnStdErr||!1,ignoreReturnCode:n.ignoreReturnCode||
!1,delay:n.delay||1e4};return s.outStream=n.outStream||process.stdout,s.errStream=n.errStream||process.stderr,s}_getSpawnOptions(n,s){n=n||{};const a={};return a.cwd=n.cwd,a.env=n.env,a.windowsVerbatimArguments=
n.windowsVerbatimArguments||this._isCmdFile(),n.windowsVerbatimArguments&&(a.argv0=`"${s}"`),a}exec(){return Ie(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||De&&
this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield I(this.toolPath,!0),new Promise((n,s)=>Ie(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const se of this.args)this._debug(`   ${se}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.
write(this._getCommandString(a)+b.EOL);const y=new ot(a,this.toolPath);if(y.on("debug",se=>{this._debug(se)}),this.options.cwd&&!(yield jt(this.options.cwd)))return s(new Error(`The cwd: ${this.options.
cwd} does not exist!`));const v=this._getSpawnFileName(),P=je.spawn(v,this._getSpawnArgs(a),this._getSpawnOptions(this.options,v));let ke="";P.stdout&&P.stdout.on("data",se=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(se),!a.silent&&a.outStream&&a.outStream.write(se),ke=this._processLineBuffer(se,ke,ie=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ie)})});let Ue="";if(P.stderr&&P.stderr.on("data",se=>{y.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(se),!a.silent&&
a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(se),Ue=this._processLineBuffer(se,Ue,ie=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ie)})}),P.on("error",se=>{y.processError=se.message,y.processExited=!0,y.processClosed=!0,y.CheckComplete()}),P.on("exit",se=>{y.processExitCode=se,y.processExited=!0,this._debug(`Exit code ${se} rece\
ived from tool '${this.toolPath}'`),y.CheckComplete()}),P.on("close",se=>{y.processExitCode=se,y.processExited=!0,y.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
y.CheckComplete()}),y.on("done",(se,ie)=>{ke.length>0&&this.emit("stdline",ke),Ue.length>0&&this.emit("errline",Ue),P.removeAllListeners(),se?s(se):n(ie)}),this.options.input){if(!P.stdin)throw new Error(
"child process missing stdin");P.stdin.end(this.options.input)}}))})}}function et(i){const n=[];let s=!1,a=!1,y="";function v(P){a&&P!=='"'&&(y+="\\"),y+=P,a=!1}for(let P=0;P<i.length;P++){const ke=i.
charAt(P);if(ke==='"'){a?v(ke):s=!s;continue}if(ke==="\\"&&a){v(ke);continue}if(ke==="\\"&&s){a=!0;continue}if(ke===" "&&!s){y.length>0&&(n.push(y),y="");continue}v(ke)}return y.length>0&&n.push(y.trim()),
n}class ot extends Ve.EventEmitter{constructor(n,s){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=n,this.toolPath=s,n.delay&&(this.delay=n.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,$e.setTimeout)(ot.HandleTimeout,this.delay,this)))}_debug(n){this.emit("debug",n)}_setResult(){let n;this.processExited&&(this.processError?n=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?n=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(n=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",n,this.processExitCode)}static HandleTimeout(n){if(!n.done){if(!n.processClosed&&
n.processExited){const s=`The STDIO streams did not close within ${n.delay/1e3} seconds of the exit event from process '${n.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;n._debug(s)}n._setResult()}}}var tt=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{
se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};function dt(i,n,s){return tt(
this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const y=a[0];return n=a.slice(1).concat(n||[]),new tr.
ToolRunner(y,n,s).exec()})}function Tt(i,n,s){return tt(this,void 0,void 0,function*(){var a,y;let v="",P="";const ke=new StringDecoder("utf8"),Ue=new StringDecoder("utf8"),se=(a=s?.listeners)===null||
a===void 0?void 0:a.stdout,ie=(y=s?.listeners)===null||y===void 0?void 0:y.stderr,Ne=Rt=>{P+=Ue.write(Rt),ie&&ie(Rt)},it=Rt=>{v+=ke.write(Rt),se&&se(Rt)},kt=Object.assign(Object.assign({},s?.listeners),
{stdout:it,stderr:Ne}),gt=yield dt(i,n,Object.assign(Object.assign({},s),{listeners:kt}));return v+=ke.end(),P+=Ue.end(),{exitCode:gt,stdout:v,stderr:P}})}var nt=function(i,n,s,a){function y(v){return v instanceof
s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(
ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).next())})};const yt=()=>nt(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -C\
lassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:n.trim(),version:i.trim()}}),wt=()=>nt(void 0,void 0,void 0,function*(){var i,n,s,a;const{stdout:y}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),v=(n=(i=y.match(/ProductVersion:\s*(.+)/))===
null||i===void 0?void 0:i[1])!==null&&n!==void 0?n:"";return{name:(a=(s=y.match(/ProductName:\s*(.+)/))===null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:v}}),Ct=()=>nt(void 0,void 0,void 0,
function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[n,s]=i.trim().split(`
`);return{name:n,version:s}}),bt=b.platform(),Nt=b.arch(),Gt=bt==="win32",Xt=bt==="darwin",on=bt==="linux";function On(){return nt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Gt?yt():Xt?wt():Ct()),{platform:bt,arch:Nt,isWindows:Gt,isMacOS:Xt,isLinux:on})})}var qt=function(i,n,s,a){function y(v){return v instanceof s?v:new s(function(P){P(v)})}return new(s||(s=Promise))(
function(v,P){function ke(ie){try{se(a.next(ie))}catch(Ne){P(Ne)}}function Ue(ie){try{se(a.throw(ie))}catch(Ne){P(Ne)}}function se(ie){ie.done?v(ie.value):y(ie.value).then(ke,Ue)}se((a=a.apply(i,n||[])).
next())})},Lt;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Lt||(Lt={}));function an(i,n){const s=toCommandValue(n);if(process.env[i]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,n));issueCommand("set-env",{name:i},s)}function cn(i){he("add-mask",{},i)}function An(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function Vt(i,n){const s=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(n&&n.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${i}`);return n&&n.trimWhitespace===!1?s:s.trim()}function Tn(i,n){const s=Vt(i,n).split(`
`).filter(a=>a!=="");return n&&n.trimWhitespace===!1?s:s.map(a=>a.trim())}function kn(i,n){const s=["true","True","TRUE"],a=["false","False","FALSE"],y=Vt(i,n);if(s.includes(y))return!0;if(a.includes(
y))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function un(i,n){if(process.env.GITHUB_OUTPUT||"")return N("OUTPUT",O(i,n));process.stdout.write(b.EOL),he("set-output",{name:i},
J(n))}function Rn(i){issue("echo",i?"on":"off")}function fn(i){process.exitCode=Lt.Failure,dn(i)}function Mn(){return process.env.RUNNER_DEBUG==="1"}function en(i){he("debug",{},i)}function dn(i,n={}){
he("error",ae(n),i instanceof Error?i.toString():i)}function ln(i,n={}){he("warning",ae(n),i instanceof Error?i.toString():i)}function hn(i,n={}){he("notice",ae(n),i instanceof Error?i.toString():i)}function Bt(i){
process.stdout.write(i+b.EOL)}function mn(i){issue("group",i)}function Jt(){issue("endgroup")}function pn(i,n){return qt(this,void 0,void 0,function*(){mn(i);let s;try{s=yield n()}finally{Jt()}return s})}
function wn(i,n){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,n));issueCommand("save-state",{name:i},toCommandValue(n))}function In(i){return process.env[`S\
TATE_${i}`]||""}function _n(i){return qt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Oe,Ae,x)=>{function b(fe){const D=fe.protocol==="https:";if(J(fe))return;const X=D?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(X)try{return new he(X)}catch{if(!X.startsWith("http://")&&!X.startsWith("https://"))return new he(`ht\
tp://${X}`)}else return}function J(fe){if(!fe.hostname)return!1;const D=fe.hostname;if(ae(D))return!0;const X=process.env.no_proxy||process.env.NO_PROXY||"";if(!X)return!1;let M;fe.port?M=Number(fe.port):
fe.protocol==="http:"?M=80:fe.protocol==="https:"&&(M=443);const A=[fe.hostname.toUpperCase()];typeof M=="number"&&A.push(`${A[0]}:${M}`);for(const L of X.split(",").map(k=>k.trim().toUpperCase()).filter(
k=>k))if(L==="*"||A.some(k=>k===L||k.endsWith(`.${L}`)||L.startsWith(".")&&k.endsWith(`${L}`)))return!0;return!1}function ae(fe){const D=fe.toLowerCase();return D==="localhost"||D.startsWith("127.")||
D.startsWith("[::1]")||D.startsWith("[0:0:0:0:0:0:0:1]")}class he extends URL{constructor(D,X){super(D,X),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Oe,Ae,x)=>{x.d(Ae,{E:()=>he});class b{diff(D,X,M={}){let A;typeof M=="function"?(A=M,M=
{}):"callback"in M&&(A=M.callback);const L=this.castInput(D,M),k=this.castInput(X,M),N=this.removeEmpty(this.tokenize(L,M)),O=this.removeEmpty(this.tokenize(k,M));return this.diffWithOptionsObj(N,O,M,
A)}diffWithOptionsObj(D,X,M,A){var L;const k=R=>{if(R=this.postProcess(R,M),A){setTimeout(function(){A(R)},0);return}else return R},N=X.length,O=D.length;let U=1,_=N+O;M.maxEditLength!=null&&(_=Math.min(
_,M.maxEditLength));const W=(L=M.timeout)!==null&&L!==void 0?L:1/0,j=Date.now()+W,F=[{oldPos:-1,lastComponent:void 0}];let p=this.extractCommon(F[0],X,D,0,M);if(F[0].oldPos+1>=O&&p+1>=N)return k(this.
buildValues(F[0].lastComponent,X,D));let c=-1/0,h=1/0;const l=()=>{for(let R=Math.max(c,-U);R<=Math.min(h,U);R+=2){let K;const q=F[R-1],te=F[R+1];q&&(F[R-1]=void 0);let ce=!1;if(te){const xe=te.oldPos-
R;ce=te&&0<=xe&&xe<N}const pe=q&&q.oldPos+1<O;if(!ce&&!pe){F[R]=void 0;continue}if(!pe||ce&&q.oldPos<te.oldPos?K=this.addToPath(te,!0,!1,0,M):K=this.addToPath(q,!1,!0,1,M),p=this.extractCommon(K,X,D,R,
M),K.oldPos+1>=O&&p+1>=N)return k(this.buildValues(K.lastComponent,X,D))||!0;F[R]=K,K.oldPos+1>=O&&(h=Math.min(h,R-1)),p+1>=N&&(c=Math.max(c,R+1))}U++};if(A)(function R(){setTimeout(function(){if(U>_||
Date.now()>j)return A(void 0);l()||R()},0)})();else for(;U<=_&&Date.now()<=j;){const R=l();if(R)return R}}addToPath(D,X,M,A,L){const k=D.lastComponent;return k&&!L.oneChangePerToken&&k.added===X&&k.removed===
M?{oldPos:D.oldPos+A,lastComponent:{count:k.count+1,added:X,removed:M,previousComponent:k.previousComponent}}:{oldPos:D.oldPos+A,lastComponent:{count:1,added:X,removed:M,previousComponent:k}}}extractCommon(D,X,M,A,L){
const k=X.length,N=M.length;let O=D.oldPos,U=O-A,_=0;for(;U+1<k&&O+1<N&&this.equals(M[O+1],X[U+1],L);)U++,O++,_++,L.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,
removed:!1});return _&&!L.oneChangePerToken&&(D.lastComponent={count:_,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=O,U}equals(D,X,M){return M.comparator?M.comparator(D,X):D===X||!!M.
ignoreCase&&D.toLowerCase()===X.toLowerCase()}removeEmpty(D){const X=[];for(let M=0;M<D.length;M++)D[M]&&X.push(D[M]);return X}castInput(D,X){return D}tokenize(D,X){return Array.from(D)}join(D){return D.
join("")}postProcess(D,X){return D}get useLongestToken(){return!1}buildValues(D,X,M){const A=[];let L;for(;D;)A.push(D),L=D.previousComponent,delete D.previousComponent,D=L;A.reverse();const k=A.length;
let N=0,O=0,U=0;for(;N<k;N++){const _=A[N];if(_.removed)_.value=this.join(M.slice(U,U+_.count)),U+=_.count;else{if(!_.added&&this.useLongestToken){let W=X.slice(O,O+_.count);W=W.map(function(j,F){const p=M[U+
F];return p.length>j.length?p:j}),_.value=this.join(W)}else _.value=this.join(X.slice(O,O+_.count));O+=_.count,_.added||(U+=_.count)}}return A}}class J extends b{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){
return D}}const ae=new J;function he(fe,D,X){return ae.diff(fe,D,X)}})},$n={};function St(Oe){var Ae=$n[Oe];if(Ae!==void 0)return Ae.exports;var x=$n[Oe]={exports:{}},b=!0;try{Nr[Oe](x,x.exports,St),b=
!1}finally{b&&delete $n[Oe]}return x.exports}typeof St<"u"&&(St.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Oe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ae=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",x=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",b=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(he=>he.r--),ae.forEach(he=>he.r--?he.r++:he()))},J=ae=>ae.map(he=>{if(he!==null&&typeof he=="object"){if(he[Oe])return he;if(he.then){var fe=[];fe.d=0,he.then(
M=>{D[Ae]=M,b(fe)},M=>{D[x]=M,b(fe)});var D={};return D[Oe]=M=>M(fe),D}}var X={};return X[Oe]=M=>{},X[Ae]=he,X});St.a=(ae,he,fe)=>{var D;fe&&((D=[]).d=-1);var X=new Set,M=ae.exports,A,L,k,N=new Promise(
(O,U)=>{k=U,L=O});N[Ae]=M,N[Oe]=O=>(D&&O(D),X.forEach(O),N.catch(U=>{})),ae.exports=N,he(O=>{A=J(O);var U,_=()=>A.map(j=>{if(j[x])throw j[x];return j[Ae]}),W=new Promise(j=>{U=()=>j(_),U.r=0;var F=p=>p!==
D&&!X.has(p)&&(X.add(p),p&&!p.d&&(U.r++,p.push(U)));A.map(p=>p[Oe](F))});return U.r?W:_()},O=>(O?k(N[x]=O):L(M),b(D))),D&&D.d<0&&(D.d=0)}})(),St.d=(Oe,Ae)=>{for(var x in Ae)St.o(Ae,x)&&!St.o(Oe,x)&&Object.
defineProperty(Oe,x,{enumerable:!0,get:Ae[x]})},St.o=(Oe,Ae)=>Object.prototype.hasOwnProperty.call(Oe,Ae);var Kn=St(384);Kn=await Kn;
