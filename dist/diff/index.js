import{createRequire as et}from"module";const Fr={};var Dr={313:(Ae=>{Ae.exports=Me;function Me(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Me.prototype.go=function(J){
this.pending<this.max?v(this,J):this.waiting.push(J)},Me.prototype.wait=function(J){this.pending===0?J(this.error):this.listeners.push(J)},Me.prototype.hold=function(){return E(this)};function E(J){J.
pending+=1;var ie=!1;return me;function me(D){if(ie)throw new Error("callback called twice");if(ie=!0,J.error=J.error||D,J.pending-=1,J.waiting.length>0&&J.pending<J.max)v(J,J.waiting.shift());else if(J.
pending===0){var X=J.listeners;J.listeners=[],X.forEach(de)}}function de(D){D(J.error)}}function v(J,ie){ie(E(J))}}),770:((Ae,Me,E)=>{E(218)}),218:((Ae,Me,E)=>{var v,J=E(278),ie=E(756),me=E(611),de=E(
692),D=E(434),X=E(613),R=E(23);v=A,v=L,v=T,v=N;function A(F){var p=new O(F);return p.request=me.request,p}function L(F){var p=new O(F);return p.request=me.request,p.createSocket=U,p.defaultPort=443,p}
function T(F){var p=new O(F);return p.request=de.request,p}function N(F){var p=new O(F);return p.request=de.request,p.createSocket=U,p.defaultPort=443,p}function O(F){var p=this;p.options=F||{},p.proxyOptions=
p.options.proxy||{},p.maxSockets=p.options.maxSockets||me.Agent.defaultMaxSockets,p.requests=[],p.sockets=[],p.on("free",function(l,h,M,H){for(var q=_(h,M,H),te=0,fe=p.requests.length;te<fe;++te){var pe=p.
requests[te];if(pe.host===q.host&&pe.port===q.port){p.requests.splice(te,1),pe.request.onSocket(l);return}}l.destroy(),p.removeSocket(l)})}R.inherits(O,D.EventEmitter),O.prototype.addRequest=function(p,c,l,h){
var M=this,H=W({request:p},M.options,_(c,l,h));if(M.sockets.length>=this.maxSockets){M.requests.push(H);return}M.createSocket(H,function(q){q.on("free",te),q.on("close",fe),q.on("agentRemove",fe),p.onSocket(
q);function te(){M.emit("free",q,H)}function fe(pe){M.removeSocket(q),q.removeListener("free",te),q.removeListener("close",fe),q.removeListener("agentRemove",fe)}})},O.prototype.createSocket=function(p,c){
var l=this,h={};l.sockets.push(h);var M=W({},l.proxyOptions,{method:"CONNECT",path:p.host+":"+p.port,agent:!1,headers:{host:p.host+":"+p.port}});p.localAddress&&(M.localAddress=p.localAddress),M.proxyAuth&&
(M.headers=M.headers||{},M.headers["Proxy-Authorization"]="Basic "+new Buffer(M.proxyAuth).toString("base64")),j("making CONNECT request");var H=l.request(M);H.useChunkedEncodingByDefault=!1,H.once("r\
esponse",q),H.once("upgrade",te),H.once("connect",fe),H.once("error",pe),H.end();function q(be){be.upgrade=!0}function te(be,ke,he){process.nextTick(function(){fe(be,ke,he)})}function fe(be,ke,he){if(H.
removeAllListeners(),ke.removeAllListeners(),be.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",be.statusCode),ke.destroy();var Pe=new Error("tunneling socket could not \
be established, statusCode="+be.statusCode);Pe.code="ECONNRESET",p.request.emit("error",Pe),l.removeSocket(h);return}if(he.length>0){j("got illegal response body from proxy"),ke.destroy();var Pe=new Error(
"got illegal response body from proxy");Pe.code="ECONNRESET",p.request.emit("error",Pe),l.removeSocket(h);return}return j("tunneling connection has established"),l.sockets[l.sockets.indexOf(h)]=ke,c(ke)}
function pe(be){H.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,be.message,be.stack);var ke=new Error("tunneling socket could not be established, cause="+be.message);ke.code="ECONNRESET",p.request.emit("error",ke),l.removeSocket(h)}},O.prototype.removeSocket=function(p){
var c=this.sockets.indexOf(p);if(c!==-1){this.sockets.splice(c,1);var l=this.requests.shift();l&&this.createSocket(l,function(h){l.request.onSocket(h)})}};function U(F,p){var c=this;O.prototype.createSocket.
call(c,F,function(l){var h=F.request.getHeader("host"),M=W({},c.options,{socket:l,servername:h?h.replace(/:.*$/,""):F.host}),H=ie.connect(0,M);c.sockets[c.sockets.indexOf(l)]=H,p(H)})}function _(F,p,c){
return typeof F=="string"?{host:F,port:p,localAddress:c}:F}function W(F){for(var p=1,c=arguments.length;p<c;++p){var l=arguments[p];if(typeof l=="object")for(var h=Object.keys(l),M=0,H=h.length;M<H;++M){
var q=h[M];l[q]!==void 0&&(F[q]=l[q])}}return F}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var F=Array.prototype.slice.call(arguments);typeof F[0]=="string"?F[0]=
"TUNNEL: "+F[0]:F.unshift("TUNNEL:"),console.error.apply(console,F)}:j=function(){},v=j}),248:(Ae=>{const Me=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function E(v){let J=-1;for(let ie of v)J=Me[(J^ie)&255]^J>>>8;return(J^-1)>>>0}Ae.exports=E}),502:((Ae,Me,E)=>{var v=E(896),J=E(23),ie=E(203),me=ie.Readable,de=ie.PassThrough,D=E(313),X=E(
434).EventEmitter;Me.BufferSlicer=L,Me.FdSlicer=R,J.inherits(R,X);function R(T){X.call(this),this.fd=T,this.pend=new D,this.pend.max=1,this.refCount=0}R.prototype.read=function(T,N,O,U,_){var W=this;W.
pend.go(function(j){v.read(W.fd,T,N,O,U,function(F,p,c){j(),_(F,p,c)})})},R.prototype.createReadStream=function(T){return new A(this,T)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;v.close(T.fd,N);function N(O){O?T.emit("error",O):T.emit("close")}},J.inherits(A,me);function A(T,N){
N=N||{},me.call(this,N),this.context=T,this.context.ref(),this.start=N.start||0,this.endOffset=N.end,this.pos=this.start}A.prototype._read=function(T){var N=this,O=Math.min(N._readableState.highWaterMark,
T);if(N.endOffset!=null&&(O=Math.min(O,N.endOffset-N.pos)),O<=0){N.push(null),this._cleanup();return}N.context.pend.go(function(U){var _=Buffer.allocUnsafe(O);v.read(N.context.fd,_,0,O,N.pos,function(W,j){
W?N.destroy(W):j===0?(N.push(null),N._cleanup()):(N.pos+=j,N.push(_.slice(0,j))),U()})})},A.prototype._destroy=function(T,N){this._cleanup(),N(T)},A.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},J.inherits(L,X);function L(T){X.call(this),this.refCount=0,this.buffer=T}L.prototype.read=function(T,N,O,U,_){if(!(0<=N&&N<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+N+" <= "+T.length);if(U<0)throw new RangeError("position is negative: "+U);if(N+O>T.length&&(O=T.length-N),U+O>this.buffer.length&&(O=this.buffer.length-U),O<=0){setImmediate(function(){
_(null,0)});return}this.buffer.copy(T,N,U,U+O),setImmediate(function(){_(null,O)})},L.prototype.createReadStream=function(T){T=T||{};var N=new de(T);N.start=T.start||0,N.endOffset=T.end,N.pos=N.endOffset||
this.buffer.length;for(var O=this.buffer.slice(N.start,N.pos),U=65536,_=0;;){var W=_+U;if(W>=O.length){_<O.length&&N.write(O.slice(_,O.length));break}N.write(O.slice(_,W)),_=W}return N.end(),N},L.prototype.
ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Ae,Me,E)=>{var v,J=E(896),ie=E(106),me=E(502),de=E(23),D=E(434).
EventEmitter,X=E(203).Transform,R=E(203).PassThrough,A=E(203).Writable;const L=typeof ie.crc32=="function"?ie.crc32:E(248);v=_,v=W,v=j,v=F,v=T,v=N,Me.SY=O,v=U,v=H,Me.ax=q,v=te,v=fe,v=p,v=h,v=M,v=ke;function T(w,y){
return new Promise((V,C)=>{_(w,{...y,lazyEntries:!0},function(le,ve){if(le)return C(le);V(ve)})})}function N(w,y){return new Promise((V,C)=>{W(w,{...y,lazyEntries:!0},function(le,ve){if(le)return C(le);
V(ve)})})}function O(w,y){return new Promise((V,C)=>{j(w,{...y,lazyEntries:!0},function(le,ve){if(le)return C(le);V(ve)})})}function U(w,y,V){return new Promise((C,le)=>{F(w,y,{...V,lazyEntries:!0},function(ve,ye){
if(ve)return le(ve);C(ye)})})}function _(w,y,V){typeof y=="function"&&(V=y,y=null),y==null&&(y={}),y.autoClose==null&&(y.autoClose=!0),y.lazyEntries==null&&(y.lazyEntries=!1),y.decodeStrings==null&&(y.
decodeStrings=!0),y.validateEntrySizes==null&&(y.validateEntrySizes=!0),y.strictFileNames==null&&(y.strictFileNames=!1),V==null&&(V=at),J.open(w,"r",function(C,le){if(C)return V(C);W(le,y,function(ve,ye){
ve&&J.close(le,at),V(ve,ye)})})}function W(w,y,V){typeof y=="function"&&(V=y,y=null),y==null&&(y={}),y.autoClose==null&&(y.autoClose=!1),y.lazyEntries==null&&(y.lazyEntries=!1),y.decodeStrings==null&&
(y.decodeStrings=!0),y.validateEntrySizes==null&&(y.validateEntrySizes=!0),y.strictFileNames==null&&(y.strictFileNames=!1),V==null&&(V=at),J.fstat(w,function(C,le){if(C)return V(C);var ve=new me.FdSlicer(
w);F(ve,le.size,y,V)})}function j(w,y,V){typeof y=="function"&&(V=y,y=null),y==null&&(y={}),y.autoClose=!1,y.lazyEntries==null&&(y.lazyEntries=!1),y.decodeStrings==null&&(y.decodeStrings=!0),y.validateEntrySizes==
null&&(y.validateEntrySizes=!0),y.strictFileNames==null&&(y.strictFileNames=!1);var C=new me.BufferSlicer(w);F(C,w.length,y,V)}function F(w,y,V,C){typeof V=="function"&&(C=V,V=null),V==null&&(V={}),V.
autoClose==null&&(V.autoClose=!0),V.lazyEntries==null&&(V.lazyEntries=!1),V.decodeStrings==null&&(V.decodeStrings=!0);var le=!!V.decodeStrings;if(V.validateEntrySizes==null&&(V.validateEntrySizes=!0),
V.strictFileNames==null&&(V.strictFileNames=!1),C==null&&(C=at),typeof y!="number")throw new Error("expected totalSize parameter to be a number");if(y>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var ve=22,ye=20,De=65535,K=Math.min(ye+ve+De,y),Q=Qe(K),G=y-Q.length;pe(w,Q,0,K,
G,function(ce){if(ce)return C(ce);for(var ne=K-ve;ne>=0;ne-=1)if(Q.readUInt32LE(ne)===101010256){var re=Q.subarray(ne),xe=re.readUInt16LE(4),_e=re.readUInt16LE(10),Se=re.readUInt32LE(16),Fe=re.readUInt16LE(
20),He=re.length-ve;if(Fe!==He)return C(new Error("Invalid comment length. Expected: "+He+". Found: "+Fe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var Be=le?Ge(re.subarray(22),!1):re.subarray(22);if(ne-ye>=0&&Q.readUInt32LE(ne-ye)===117853008){var Ce=Q.subarray(ne-ye,ne-ye+ye),Te=Ye(Ce,8),k=Qe(56);return pe(w,k,0,k.length,Te,function(S){
return S?C(S):k.readUInt32LE(0)!==101075792?C(new Error("invalid zip64 end of central directory record signature")):(xe=k.readUInt32LE(16),xe!==0?C(new Error("multi-disk zip files are not supported: f\
ound disk number: "+xe)):(_e=Ye(k,32),Se=Ye(k,48),C(null,new p(w,Se,y,_e,Be,V.autoClose,V.lazyEntries,le,V.validateEntrySizes,V.strictFileNames))))})}return xe!==0?C(new Error("multi-disk zip files ar\
e not supported: found disk number: "+xe)):C(null,new p(w,Se,y,_e,Be,V.autoClose,V.lazyEntries,le,V.validateEntrySizes,V.strictFileNames))}C(new Error("End of central directory record signature not fo\
und. Either not a zip file, or file is truncated."))})}de.inherits(p,D);function p(w,y,V,C,le,ve,ye,De,K,Q){var G=this;D.call(G),G.reader=w,G.reader.on("error",function(ce){l(G,ce)}),G.reader.once("cl\
ose",function(){G.emit("close")}),G.readEntryCursor=y,G.fileSize=V,G.entryCount=C,G.comment=le,G.entriesRead=0,G.autoClose=!!ve,G.lazyEntries=!!ye,G.decodeStrings=!!De,G.validateEntrySizes=!!K,G.strictFileNames=
!!Q,G.isOpen=!0,G.emittedError=!1,G.hasEachEntryBeenCalled=!1,G.lazyEntries||G._readEntry()}p.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(w,y){w.autoClose&&
w.close(),l(w,y)}function l(w,y){w.emittedError||(w.emittedError=!0,w.emit("error",y))}p.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},p.prototype._readEntry=function(){var w=this;if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){
var y=Qe(46);pe(w.reader,y,0,y.length,w.readEntryCursor,function(V){if(V)return c(w,V);if(!w.emittedError){var C=new h,le=y.readUInt32LE(0);if(le!==33639248)return c(w,new Error("invalid central direc\
tory file header signature: 0x"+le.toString(16)));if(C.versionMadeBy=y.readUInt16LE(4),C.versionNeededToExtract=y.readUInt16LE(6),C.generalPurposeBitFlag=y.readUInt16LE(8),C.compressionMethod=y.readUInt16LE(
10),C.lastModFileTime=y.readUInt16LE(12),C.lastModFileDate=y.readUInt16LE(14),C.crc32=y.readUInt32LE(16),C.compressedSize=y.readUInt32LE(20),C.uncompressedSize=y.readUInt32LE(24),C.fileNameLength=y.readUInt16LE(
28),C.extraFieldLength=y.readUInt16LE(30),C.fileCommentLength=y.readUInt16LE(32),C.internalFileAttributes=y.readUInt16LE(36),C.externalFileAttributes=y.readUInt32LE(38),C.relativeOffsetOfLocalHeader=y.
readUInt32LE(42),C.generalPurposeBitFlag&64)return c(w,new Error("strong encryption is not supported"));w.readEntryCursor+=46,y=Qe(C.fileNameLength+C.extraFieldLength+C.fileCommentLength),pe(w.reader,
y,0,y.length,w.readEntryCursor,function(ve){if(ve)return c(w,ve);if(!w.emittedError){C.fileNameRaw=y.subarray(0,C.fileNameLength);var ye=C.fileNameLength+C.extraFieldLength;C.extraFieldRaw=y.subarray(
C.fileNameLength,ye),C.fileCommentRaw=y.subarray(ye,ye+C.fileCommentLength);try{C.extraFields=fe(C.extraFieldRaw)}catch(_e){return c(w,_e)}if(w.decodeStrings){var De=(C.generalPurposeBitFlag&2048)!==0;
C.fileComment=Ge(C.fileCommentRaw,De),C.fileName=q(C.generalPurposeBitFlag,C.fileNameRaw,C.extraFields,w.strictFileNames);var K=te(C.fileName);if(K!=null)return c(w,new Error(K))}else C.fileComment=C.
fileCommentRaw,C.fileName=C.fileNameRaw;C.comment=C.fileComment,w.readEntryCursor+=y.length,w.entriesRead+=1;for(var Q=0;Q<C.extraFields.length;Q++){var G=C.extraFields[Q];if(G.id===1){var ce=G.data,ne=0;
if(C.uncompressedSize===4294967295){if(ne+8>ce.length)return c(w,new Error("zip64 extended information extra field does not include uncompressed size"));C.uncompressedSize=Ye(ce,ne),ne+=8}if(C.compressedSize===
4294967295){if(ne+8>ce.length)return c(w,new Error("zip64 extended information extra field does not include compressed size"));C.compressedSize=Ye(ce,ne),ne+=8}if(C.relativeOffsetOfLocalHeader===4294967295){
if(ne+8>ce.length)return c(w,new Error("zip64 extended information extra field does not include relative header offset"));C.relativeOffsetOfLocalHeader=Ye(ce,ne),ne+=8}break}}if(w.validateEntrySizes&&
C.compressionMethod===0){var re=C.uncompressedSize;if(C.isEncrypted()&&(re+=12),C.compressedSize!==re){var xe="compressed/uncompressed size mismatch for stored file: "+C.compressedSize+" != "+C.uncompressedSize;
return c(w,new Error(xe))}}w.emit("entry",C),w.lazyEntries||w._readEntry()}})}})}},p.prototype.eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: tr\
ue");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");w.hasEachEntryBeenCalled=!0;let y=null;w.on("entry",C),w.on("end",le),w.on("error",ve);function V(){
w.removeListener("entry",C),w.removeListener("end",le),w.removeListener("error",ve),w.autoClose&&w.close()}function C(ye){let{resolve:De}=y;y=null,De({value:ye})}function le(){let{resolve:ye}=y;y=null,
V(),ye({done:!0})}function ve(ye){let{reject:De}=y;y=null,V(),De(ye)}return{[Symbol.asyncIterator](){return this},next(){const ye=new Promise((De,K)=>{if(y!=null)throw new Error("next() called before \
previous Promise was resolved.");y={resolve:De,reject:K}});return w.readEntry(),ye},return(ye){return V(),Promise.resolve({done:!0,value:ye})},throw(ye){return V(),Promise.reject(ye)}}},p.prototype.openReadStream=
function(w,y,V){var C=this,le=0,ve=w.compressedSize;if(V==null&&(V=y,y=null),y==null)y={};else{if(y.decodeFileData===!1){if(y.decrypt!=null)throw new Error("cannot use options.decrypt when options.dec\
odeFileData === false");if(y.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(y.decrypt!=null){if(!w.isEncrypted())throw new Error("optio\
ns.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(y.decrypt!==!1)throw new Error("invalid options.decrypt value: "+y.decrypt);if(w.isCompressed()&&y.decompress!==
!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(y.decompress!=null){if(!w.isCompressed())throw new Error("options.decompre\
ss can only be specified for compressed entries. See also option decodeFileData.");if(!(y.decompress===!1||y.decompress===!0))throw new Error("invalid options.decompress value: "+y.decompress);De=y.decompress}}
if(y.start!=null){if(le=y.start,le<0)throw new Error("options.start < 0");if(le>w.compressedSize)throw new Error("options.start > entry.compressedSize")}if(y.end!=null){if(ve=y.end,ve<0)throw new Error(
"options.end < 0");if(ve>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(ve<le)throw new Error("options.end < options.start")}}var ye=y.decodeFileData===!1||(w.compressionMethod===
0||w.compressionMethod===8&&y.decompress===!1)&&(!w.isEncrypted()||y.decrypt===!1);if((y.start!=null||y.end!=null)&&!ye)throw new Error("start/end range require options.decodeFileData === false for no\
n-trivial encoded entries.");if(!C.isOpen)return V(new Error("closed"));if(w.isEncrypted()&&!ye&&y.decrypt!==!1)return V(new Error("entry is encrypted, and options.decodeFileData !== false"));var De;if(ye)
De=!1;else if(w.compressionMethod===8)De=y.decodeFileData!==!0;else return V(new Error("unsupported compression method: "+w.compressionMethod));C.readLocalFileHeader(w,{minimal:!0},function(K,Q){if(K)
return V(K);C.openReadStreamLowLevel(Q.fileDataStart,w.compressedSize,le,ve,De,w.uncompressedSize,V)})},p.prototype.openReadStreamLowLevel=function(w,y,V,C,le,ve,ye){var De=this,K=w+y,Q=De.reader.createReadStream(
{start:w+V,end:w+C}),G=Q;if(le){var ce=!1,ne=ie.createInflateRaw();Q.on("error",function(re){setImmediate(function(){ce||ne.emit("error",re)})}),Q.pipe(ne),De.validateEntrySizes?(G=new be(ve),ne.on("e\
rror",function(re){setImmediate(function(){ce||G.emit("error",re)})}),ne.pipe(G)):G=ne,tt(G,function(){ce=!0,ne!==G&&ne.unpipe(G),Q.unpipe(ne),Q.destroy()})}ye(null,G)},p.prototype.readLocalFileHeader=
function(w,y,V){var C=this;V==null&&(V=y,y=null),y==null&&(y={}),C.reader.ref();var le=Qe(30);pe(C.reader,le,0,le.length,w.relativeOffsetOfLocalHeader,function(ve){try{if(ve)return V(ve);var ye=le.readUInt32LE(
0);if(ye!==67324752)return V(new Error("invalid local file header signature: 0x"+ye.toString(16)));var De=le.readUInt16LE(26),K=le.readUInt16LE(28),Q=w.relativeOffsetOfLocalHeader+30+De+K;if(Q+w.compressedSize>
C.fileSize)return V(new Error("file data overflows file bounds: "+Q+" + "+w.compressedSize+" > "+C.fileSize));if(y.minimal)return V(null,{fileDataStart:Q});var G=new M;G.fileDataStart=Q,G.versionNeededToExtract=
le.readUInt16LE(4),G.generalPurposeBitFlag=le.readUInt16LE(6),G.compressionMethod=le.readUInt16LE(8),G.lastModFileTime=le.readUInt16LE(10),G.lastModFileDate=le.readUInt16LE(12),G.crc32=le.readUInt32LE(
14),G.compressedSize=le.readUInt32LE(18),G.uncompressedSize=le.readUInt32LE(22),G.fileNameLength=De,G.extraFieldLength=K,le=Qe(De+K),C.reader.ref(),pe(C.reader,le,0,le.length,w.relativeOffsetOfLocalHeader+
30,function(ce){try{return ce?V(ce):(G.fileName=le.subarray(0,De),G.extraField=le.subarray(De),V(null,G))}finally{C.reader.unref()}})}finally{C.reader.unref()}})},p.prototype.openReadStreamPromise=function(w,y){
return new Promise((V,C)=>{this.openReadStream(w,y,function(le,ve){if(le)return C(le);V(ve)})})},p.prototype.openReadStreamLowLevelPromise=function(w,y,V,C,le,ve){return new Promise((ye,De)=>{this.openReadStream(
w,y,V,C,le,ve,function(K,Q){if(K)return De(K);ye(Q)})})},p.prototype.readLocalFileHeaderPromise=function(w,y){return new Promise((V,C)=>{this.readLocalFileHeader(w,y,function(le,ve){if(le)return C(le);
V(ve)})})};function h(){}h.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var y=0;y<this.extraFields.length;y++){var V=this.extraFields[y];if(V.id===21589){var C=V.data;
if(C.length<5)continue;var le=C[0],ve=1;if(!(le&ve))continue;var ye=C.readInt32LE(1);return new Date(ye*1e3)}else if(V.id===10){var C=V.data;if(C.length!==32||C.readUInt16LE(4)!==1||C.readUInt16LE(6)!==
24)continue;var De=C.readUInt32LE(8)+4294967296*C.readInt32LE(12),K=De/1e4-116444736e5;return new Date(K)}}return H(this.lastModFileDate,this.lastModFileTime,w.timezone)},h.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},h.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},h.prototype.isCompressed=function(){
return this.compressionMethod===8};function M(){}function H(w,y,V){var C=w&31,le=(w>>5&15)-1,ve=(w>>9&127)+1980,ye=0,De=(y&31)*2,K=y>>5&63,Q=y>>11&31;if(V==null||V==="local")return new Date(ve,le,C,Q,
K,De,ye);if(V==="UTC")return new Date(Date.UTC(ve,le,C,Q,K,De,ye));throw new Error("unrecognized options.timezone: "+options.timezone)}function q(w,y,V,C){for(var le=null,ve=0;ve<V.length;ve++){var ye=V[ve];
if(ye.id===28789){if(ye.data.length<6||ye.data.readUInt8(0)!==1)continue;var De=ye.data.readUInt32LE(1);if(L(y)!==De)continue;le=Ge(ye.data.subarray(5),!0);break}}if(le==null){var K=(w&2048)!==0;le=Ge(
y,K)}return C||(le=le.replace(/\\/g,"/")),le}function te(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf(
"..")!==-1?"invalid relative path: "+w:null}function fe(w){for(var y=[],V=0;V<w.length-3;){var C=w.readUInt16LE(V+0),le=w.readUInt16LE(V+2),ve=V+4,ye=ve+le;if(ye>w.length)throw new Error("extra field \
length exceeds extra field buffer size");var De=w.subarray(ve,ye);y.push({id:C,data:De}),V=ye}return y}function pe(w,y,V,C,le,ve){if(C===0)return setImmediate(function(){ve(null,Qe(0))});w.read(y,V,C,
le,function(ye,De){if(ye)return ve(ye);if(De<C)return ve(new Error("unexpected EOF"));ve()})}de.inherits(be,X);function be(w){X.call(this),this.actualByteCount=0,this.expectedByteCount=w}be.prototype.
_transform=function(w,y,V){if(this.actualByteCount+=w.length,this.actualByteCount>this.expectedByteCount){var C="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return V(new Error(C))}V(null,w)},be.prototype._flush=function(w){if(this.actualByteCount<this.expectedByteCount){var y="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return w(new Error(y))}w()},de.inherits(ke,D);function ke(){D.call(this),this.refCount=0}ke.prototype.ref=function(){this.refCount+=1},ke.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error("invalid unref");w.close(y);function y(V){if(V)return w.emit("error",V);w.emit("close")}},ke.prototype.createReadStream=
function(w){w==null&&(w={});var y=w.start,V=w.end;if(y===V){var C=new R;return setImmediate(function(){C.end()}),C}var le=this._readStreamForRange(y,V),ve=!1,ye=new he(this);le.on("error",function(K){
setImmediate(function(){ve||ye.emit("error",K)})}),tt(ye,function(){le.unpipe(ye),ye.unref(),le.destroy()});var De=new be(V-y);return ye.on("error",function(K){setImmediate(function(){ve||De.emit("err\
or",K)})}),tt(De,function(){ve=!0,ye.unpipe(De),ye.destroy()}),le.pipe(ye).pipe(De)},ke.prototype._readStreamForRange=function(w,y){throw new Error("not implemented")},ke.prototype.read=function(w,y,V,C,le){
var ve=this.createReadStream({start:C,end:C+V}),ye=new A,De=0;ye._write=function(K,Q,G){K.copy(w,y+De,0,K.length),De+=K.length,G()},ye.on("finish",le),ve.on("error",function(K){le(K)}),ve.pipe(ye)},ke.
prototype.close=function(w){setImmediate(w)},de.inherits(he,R);function he(w){R.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}he.prototype._flush=function(w){this.unref(),w()},he.prototype.
unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Pe="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmno\
pqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ge(w,y){if(y)return w.toString("utf8");for(var V="",C=0;C<w.length;C++)V+=Pe[w[C]];return V}function Ye(w,y){var V=w.readUInt32LE(y),C=w.readUInt32LE(y+4);return C*4294967296+V}var Qe;typeof Buffer.
allocUnsafe=="function"?Qe=function(w){return Buffer.allocUnsafe(w)}:Qe=function(w){return new Buffer(w)};function tt(w,y){typeof w.destroy=="function"?w._destroy=function(V,C){y(),C?.(V)}:w.destroy=y}
function at(w){if(w)throw w}}),613:(Ae=>{Ae.exports=et(import.meta.url)("assert")}),434:(Ae=>{Ae.exports=et(import.meta.url)("events")}),896:(Ae=>{Ae.exports=et(import.meta.url)("fs")}),611:(Ae=>{Ae.exports=
et(import.meta.url)("http")}),692:(Ae=>{Ae.exports=et(import.meta.url)("https")}),278:(Ae=>{Ae.exports=et(import.meta.url)("net")}),598:(Ae=>{Ae.exports=et(import.meta.url)("node:crypto")}),24:(Ae=>{Ae.
exports=et(import.meta.url)("node:fs")}),455:(Ae=>{Ae.exports=et(import.meta.url)("node:fs/promises")}),760:(Ae=>{Ae.exports=et(import.meta.url)("node:path")}),203:(Ae=>{Ae.exports=et(import.meta.url)(
"stream")}),756:(Ae=>{Ae.exports=et(import.meta.url)("tls")}),23:(Ae=>{Ae.exports=et(import.meta.url)("util")}),106:(Ae=>{Ae.exports=et(import.meta.url)("zlib")}),991:((Ae,Me,E)=>{E.d(Me,{RT:()=>D,i_:()=>de});
var v=E(528),J=E(899),ie=E(279),me=E(192);class de{#e=[];#t;constructor(){const A=v.V4("api-key");A!==""&&v.Pq(A)}text(A){return v.V4(A)}lines(A){return v.V4(A,{trimWhitespace:!1})}optional(A,L){const T=this.
text(A);return T===""?void 0:this.parse(A,T,L)}parse(A,L,T){try{return T(L)}catch(N){this.refuse(A,(0,ie.gJ)(N),(0,ie.h_)(N).topic);return}}required(A,L,T="is required"){return this.text(A)===""&&this.
refuse(A,T),this.optional(A,L)}notEmpty(A,L,T){if(process.env[`INPUT_${A.toUpperCase()}`]?.trim()===""){const N=`Where an event has no inputs, write \`\${{ inputs.${A} || ${T} }}\``;this.refuse(A,`is \
empty. Is the name in the expression right?${T===void 0?"":` ${N}`}`)}return this.optional(A,L)}boolean(A,L){return this.notEmpty(A,me.yG,L?void 0:"false")??L}exclude(A,L){for(const T of A)this.text(T)!==
""&&this.refuse(T,`can't be combined with ${L}`)}refuse(A,L,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${A} ${L.replace(/(?<=[a-z])\.$/,"")}`)}check(A){if(A!==void 0&&this.#e.length===0)return A;
throw new ie.HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function D(R){return R.parse("ignore",R.lines("ignore"),J.wo)??J.K$}function X(R){const A=R.required("host",parseAddress),T=R.
required("api-key",parseKey,"is required. The secret isn't set, or this job can't read it"),N=(R.optional("timeout-minutes",parseNumber(1440))??30)*6e4,O=(R.optional("poll-interval-seconds",parseNumber(
3600))??10)*1e3,U=R.boolean("summary",!0);return A&&T?{host:A,apiKey:T,timeoutMs:N,longestWaitMs:O,summary:U}:void 0}}),697:((Ae,Me,E)=>{E.d(Me,{UX:()=>L,bg:()=>p});var v=E(455),J=E(760),ie=E(279),me=E(
725),de=E(276),D=E(57),X=E(706);function R({host:c,pathname:l}){return c+l.replace(/\/$/,"")}const A=2e4;function L({message:c}){return(0,X.OX)(c,1e3)}const T="<dock status ID>";function N(c){const l=new Map;
for(const{name:M,error:H,job:q}of c){if(!H)continue;const{"dock-status-id":te}=q,fe=te===void 0?H.message:H.message.replaceAll(te,T),pe=l.get(fe)??{names:[],ids:[],help:helpFor(H)};l.set(fe,pe),pe.names.
push(M),te!==void 0&&pe.ids.push(te)}const h=Math.max(100,Math.min(1e3,Math.floor(A/l.size)));return Array.from(l,([M,{names:H,ids:q,help:te}])=>({names:H,message:toSingleLine(M,h).replaceAll(T,()=>q.
join(", ")),help:te}))}function O(c){return N(c).map(({names:l,message:h})=>`${l.join(", ")}: ${h}`).join(" | ")}function U(c,l){return!c||!l||c.message===l.message?c??l:_(c,`${c.message} Also: ${l.message}`)}
function _(c,l){return new Failure({what:l,topic:asFailure(c).topic,cause:c})}async function W(c,l,{platform:h,titles:M,facts:H=[],known:q,work:te}){let fe=q;const pe=he=>{fe=he,setOutputs(he)};pe(q);
const be={inputs:c,platform:h,log:runnerLog(),signal:l,endsAt:1/0,publish:pe},ke=await te(be).then(()=>{},toError);if(c.summary){const he=factTable([["Host",{words:R(c.host)}],...H,["Workflow ID",fe["\
workflow-id"]],["Dock status ID",fe["dock-status-id"]],["Status",fe.status&&{words:fe.status}],["Duration",{words:humanTime(performance.now())}]]);ke?await writeSummary(M.failed,withHelp(L(ke),helpFor(
ke)),he):await writeSummary(M.done,he)}if(ke)throw ke}const j=1e6;async function F(c,l){const h=JSON.stringify(l);await p(`the output ${c}`,{[`${c}.json`]:h});const M=Buffer.byteLength(h)>j;M&&notice(
`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),setOutputs({[c]:M?[]:l})}async function p(c,l){try{const h=await(0,de.Pd)("workflow-results-");for(const[M,H]of Object.
entries(l)){const q=(0,J.join)(h,M);await(0,v.writeFile)(q,H).catch((0,de.E_)(q)),(0,de.n0)({[`${(0,J.parse)(M).name}-path`]:q})}}catch(h){(0,me.t1)().warning(`Can't keep ${c} as a file. ${(0,ie.gJ)(h)}`)}}}),
470:((Ae,Me,E)=>{E.d(Me,{S:()=>Nr});var v=E(124),J=E(706);const ie=Number.MAX_SAFE_INTEGER,me=2,de=60,D="</details>",X=41,R=100;function A(e,t={}){const{under:n=()=>"",parts:s=[],noun:d="change",folded:m=!1}=t,
{length:u}=n(ie),{least:b=u===0?e:`${e} \u2026`,changes:f=j(s)}=t;return{line:e,under:n,size:e.length+u,least:b,parts:s,changes:f,noun:d,folded:m}}function L(e,t,n={}){return t.length===0?[]:[A(e,{...n,
parts:t})]}function T(e,t){const n=({leaf:x,outer:z})=>z.length===1?0:x.size,s=(x,z)=>n(x)-n(z),d=new Map,m=()=>F(_(e,d).filter(([x])=>x!=="")),u=[];let b=O(e,[]).sort(s),f=t;for(let x=-1;b.length>0&&
x<u.length;f=t-N(m()))x=u.length,b=b.filter(z=>{const ue=z.outer.filter(Ie=>!d.has(Ie)),ge=ue.map(Ie=>Ie.line.length+me+de+(Ie.folded?X:0)).reduce((Ie,Xe)=>Ie+Xe,z.leaf.least.length+me);if(ge>f)return!0;
f-=ge;for(const Ie of ue)d.set(Ie,[]);return d.set(z.leaf,[z.leaf.least]),u.push(z),!1});for(const[x,{leaf:z}]of u.sort(s).entries()){const ue=U(z,z.least.length+Math.floor(f/(u.length-x)));f-=N(ue)-z.
least.length,d.set(z,ue)}return m()}function N(e){return e.reduce((t,{length:n})=>t+n,0)}function O(e,t){return e.parts.length===0?[{leaf:e,outer:t}]:e.parts.flatMap(n=>O(n,[...t,e]))}function U({line:e,
under:t,size:n,least:s},d){if(n<=d)return[e,t(Math.max(d,ie))];for(let m=d-e.length-de;m>R;m=Math.floor(m*.7)){const u=t(m);if(u!==""&&e.length+u.length<=d)return[e,u]}return[s]}function _(e,t){const{
line:n,parts:s,folded:d}=e;if(s.length===0)return[t.get(e)??[]];const u=[...s.filter(b=>t.has(b)).flatMap(b=>_(b,t)),[W(e,s.filter(b=>!t.has(b)))]];return d?[[`<details><summary>${n}</summary>`],...u,
[D]]:[[n],...u]}function W({noun:e},t){if(e==="connection"&&t.length>0)return`\u2026 and ${(0,J.hS)(t.length,"more connection")}`;if(j(t)===0)return"";const n=e==="workflow"?` in ${(0,J.hS)(t.length,"\
more workflow")}`:"";return`\u2026 and ${(0,J.hS)(j(t),"more change")}${n}`}function j(e){return e.reduce((t,{changes:n})=>t+n,0)}function F(e){const t=n=>n?.[0]?.startsWith("- ");return e.flatMap((n,s)=>{
const d=n[0]===D||t(n)&&t(e[s-1]);return[s===0?"":d?`
`:`

`,...n]})}var p=E(132),c=E(436),l=E(345),h=E(742);const M=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,H=["x",
"y"],q=w("viewport canvas"),te=w("w h width height left top zoom"),fe=[["x"],["position"],["left","top"]],pe=w("selected dragging"),be=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
ke=/^\d{4}-\d\d-\d\d$/,he=w("_?id uuid guid identifier instanceIdentifier"),Pe=/^\d{1,15}$/,Ge=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ye=w("_?rev revision version versionId activeVers\
ionId versionCounter versionNumber"),Qe=w("meta(data)? .*info revision flow workflow"),tt=100,at=[[w(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),be,
ke],[w(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),be],[w("[lc]Mod [mc]time"),be],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function w(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function y({base:e,head:t,changes:n}){const s=(0,h.Z)(()=>n.flatMap(m=>V(m)??[]).slice(0,tt)),d={base:(0,h.Z)(()=>new Set((0,c.PX)(e))),
head:(0,h.Z)(()=>new Set((0,c.PX)(t)))};return m=>{const{kind:u,path:b}=m;if(u==="reordered"||u==="moved")return!1;const[f,x=f]=u==="modified"?[m.from,m.to]:[m.value];if(re(f)&&re(x)&&ve(b,f.type==="l\
iteral")||ye(b)&&ne(f)&&ne(x))return!0;if(u!=="modified"||f.type!==x.type||!("text"in f)||!("text"in x))return!1;const[z,ue,Ee]=[ce(b.at(-1)),(0,c.e1)(f.text),(0,c.e1)(x.text)],ge=(...ot)=>[ue,Ee].every(
Ft=>ot.some(an=>an.test(Ft)));if(at.some(([ot,...Ft])=>ot.test(z)&&ge(...Ft)))return!0;const Ie=ce(b.at(-2));if(Ye.test(z)&&ge(Pe,Ge))return Ie===""||Qe.test(Ie);if((V(m)?s().filter(ot=>ot.old!==ue&&ue.
includes(ot.old)):[]).some(ot=>ue.replaceAll(ot.old,ot.recent)===Ee))return!0;const Je=he.test(z)||z===`${ce(b.at(-3)).replace(/s$/,"")}Id`;return Ie===""&&Je&&ge(Ge)&&!d.head().has(ue)&&!d.base().has(
Ee)}}function V(e){const[t,n]=e.path.slice(-2);if(!(!(e.kind==="modified"&&t?.type==="item"&&he.test(ce(n)))||e.from.type!=="string"||e.to.type!=="string"))return{old:(0,c.e1)(e.from.text),recent:(0,c.
e1)(e.to.text)}}function C(e){return Ge.test(e)||be.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function le(e,t){return he.test(e)&&(0,c.jn)(t)||M.test(e)&&t.type!=="literal"&&re(t)||H.includes(e)&&
re(t)}function ve(e,t){const[n,s]=[e.at(-2),ce(e.at(-1))],d=e.slice(K(e)).find(u=>M.test(ce(u)));return d?d===e.at(-1)?!t:s===""||H.includes(s)||te.test(s):s==="zoom"&&q.test(ce(n))||H.includes(s)||te.
test(s)&&De(n)}function ye(e){return pe.test(ce(e.at(-1)))&&De(e[K(e)-1])}function De(e){const t=e?.type==="item"&&e.item.type==="object"?e.item.members:void 0;return fe.some(n=>n.every(s=>t?.has(s)))}
function K(e){return e.findLastIndex(({type:t})=>t==="item")+1}function Q(e,{matches:t}){const n=new Map(t.map(d=>[d.path.at(-1),d])),s=new Map;for(const d of e){const m=K(d.path),[u,b]=[d.path[m-1],d.
path[m]],f=H.includes(ce(b)),x=f?H:M.test(ce(b))?[ce(b)]:[],[z,ue]=[G(n.get(u)?.base,x),G(n.get(u)?.head,x)],Ee=[...d.path.slice(0,m),{type:"member",key:x.join(", ")}];z&&ue?s.set(f?u:b,{kind:"modifie\
d",path:Ee,from:z,to:ue}):s.set(d,d)}return[...s.values()]}function G(e,t){const n=e?.type==="object"?t.flatMap(s=>e.members.get(s)??[]):[];if(!(n.length<t.length))return n.length>1?{type:"array",id:0,
items:n,unordered:!1}:n[0]}function ce(e){return e?.type==="member"?e.key:""}function ne(e){return e.type==="literal"&&/^(true|false)$/.test(e.text)}function re(e){if(e.type==="literal")return/\d/.test(
e.text);const t=e.type==="array"?e.items:e.type==="object"?[...e.members.values()]:[];return t.length>0&&t.every(re)}const xe=[w("_?id key uuid guid identifier"),w("(node|step|state)_?id"),w("name lab\
el title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,w("\\*")],_e=w("(source|from|target|to|next|then|else|goto|default)(_?id)?"),Se="*",Fe=64;function He(e,t){const n=Be([]),s=[],d=new Set(
[e,t].flatMap(b=>[...(0,c.PX)(b),...Z(b)]));function m(b,f,x){if((0,c.jn)(b))S(b.text,f,x);else if(b.type==="object")u(b,f,x);else{const z=b.items.length>1&&b.items.some(({type:ue})=>ue==="array");for(const[
ue,Ee]of b.items.entries())m(Ee,Ce(f,"[]"),{...x,array:b.items,...z&&{slot:ue}})}}function u(b,f,{key:x,array:z,map:ue,...Ee}){let ge=Ee;if(z!==void 0||x!==void 0){const Je={side:Ee.side,value:b,field:f,
outer:Ee.place,key:x,array:z??[]};ge={...Ee,place:Je,map:ue},s.push(Je)}const Ie=$e(b,d),Xe=ge===Ee&&(0,c.YD)(b).some(Je=>ue?.members.has(Je));for(const[Je,ut]of b.members){const ot=Ce(f,Ie||Xe?Se:Je);
Xe&&S(JSON.stringify(Je),ot,ge,ut),(!Xe||ut.type==="array")&&m(ut,ot,Ie?{...ge,key:Je,map:b}:ge)}}return m(e,n,{side:"base"}),m(t,n,{side:"head"}),{root:n,places:s,find:Ke(s)}}function Be(e){return{keys:e,
inner:new Map,texts:new Map,references:[]}}function Ce(e,t){const n=e.inner.get(t)??Be([...e.keys,t]);return e.inner.set(t,n),n}function Te(e){const t=[e];for(const n of t)t.push(...n.inner.values());
return t}function k(e,t){return e?.inner.get(t)??e?.inner.get(Se)}function S(e,{keys:t,texts:n,references:s},{place:d,slot:m},u){n.set(e,(n.get(e)??0)+1);const b=e.startsWith('"')?e.length>2:_e.test(t.
findLast(f=>f!=="[]")??"")&&Number.isInteger(Number(e));d&&b&&s.push({text:e,place:d,slot:m,value:u})}function Z(e){if((0,c.jn)(e))return[];const t=e.type==="array"?e.items:[...e.members.values()];return[
...t.flatMap(Z),...t.some(we)?[]:(0,c.YD)(e)]}function we(e){return e.type==="object"}function $e({members:e},t){return 2*[...e.keys()].filter(s=>!_e.test(s)&&t.has(s)).length>=e.size&&[...e.values()].
every(we)}function Ke(e){const t=new Map;for(const n of e){const s=(d,m)=>{const u=xe.findIndex(x=>x.test(d));if(u<0)return;const b=`${n.side} ${m}`,f=t.get(b)??[];f[u]=(f[u]??new Set).add(n),t.set(b,
f)};n.key!==void 0&&s(Se,JSON.stringify(n.key));for(const[d,m]of n.value.members)(0,c.jn)(m)&&s(d,m.text)}return(n,s)=>{const d=t.get(`${s.side} ${n}`)?.find(m=>m);return d&&d.size<=Fe?Ve([...d],s,s):
void 0}}function Ve(e,t,n){const s=n?e.filter(f=>nt(f,n)):e;if(s.length===0&&n)return Ve(e,t,n.outer);const d=s.length>1?s.filter(({value:f})=>f.members.size>2):s,m=d.map(({field:f})=>st(t.field,f)),[
u,...b]=d.filter((f,x)=>m[x]===Math.min(...m));return b.length===0?u:void 0}function st(e,{keys:t}){const n=t.findIndex((s,d)=>s!==e.keys[d]);return n<0?0:t.length-n}function nt(e,t){return e!==void 0&&
(e===t||nt(e.outer,t))}var ze=E(408);const ft="next to goto target targets wire wires link links edge edges transition transitions connection connections",yt="source from origin src tail out".split(" "),
It=`${ft} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),pt="action activity block node state step task widget id".split(" "),dt="label title na\
me condition if when event dependencyconditions type errortype relationship selectedrelationships".split(" "),vt="handle port pin output socket".split(" "),zt=/^[\p{L} _-]{1,30}$/u,Kt=60;function xt(e,t){
return Tt(e).some(n=>t.includes(n))}function Tt(e){return e.flatMap(t=>t.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(t=>t.toLowerCase())}function Rt({slot:e,value:t},n,s){const d=n?(0,c.YD)(n.value):
[],u=dt.flatMap(x=>d.filter(z=>z.toLowerCase()===x)).map(x=>{const[z,ue]=[n?.field.inner.get(x),Et(n?.value.members.get(x))];return z&&Te(z).some(({texts:ge})=>ge.size>1)||ue.includes(" ")?ue:""}),b=s.
filter(x=>!Gt(x)),f=e===void 0?[]:[`output ${e+1}`];return[Et(t),...u].find(x=>x!=="")??[...b,...f].join(", ")}function Gt(e){return It.includes(e.toLowerCase())||Tt([e]).every(t=>[...It,...pt].includes(
t))}function Et(e){const n=(e?.type==="literal"?[]:(0,c.PX)(e).flatMap(s=>s.trim()||[])).join(", ");return n.length>Kt?"":n}function Yt(e,{find:t}){const n=new Map(e.map(u=>[u,wt(u)])),s=(0,l.Vn)([...n.
values()].map(u=>u?.text)),d=Math.max(...s.values()),m=(0,ze.$z)(e,({source:u})=>u);return e.map(u=>{const b=n.get(u);if(b===void 0||u.label!=="")return u;const f=t(b.text,b.place),x=f&&nt(f,u.source)?
dt.map(Ie=>Et(f.value.members.get(Ie))):[],z=[...x,(0,c.e1)(b.text)].find(Ie=>Ie!=="")??"",ue=m.get(u.source)?.some(Ie=>n.get(Ie)?.text!==b.text),Ee=x.length>0||s.get(b.text)===d;return(ue||!Ee)&&(z!==
(0,c.e1)(b.text)||zt.test(z))?{...u,label:z,links:[...u.links,{...b,target:u.target}]}:u})}function wt({links:[e]}){const t=e&&(0,c.YD)(e.place.value).find(d=>xt([d],yt)&&xt([d],vt)),[n,s]=t?[e.place.
value.members.get(t),e.place.field.inner.get(t)]:[];return e&&s&&n?.type==="string"?{...e,text:n.text,field:s,value:n}:void 0}const _t="target to dest destination head in".split(" "),St=`${ft} then el\
se default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),I="after depends dependencies needs\
 requires prev previous predecessor predecessors".split(" ");function B(e,t){const n=He(e,t),s=Te(n.root).flatMap(z=>oe(z,n)),d=Yt(Oe(s),n),m=d.length>0?d:it(s,n),u=new Set(m.flatMap(({source:z,target:ue})=>[
z.field,ue.field])),b=(0,ze.$z)(n.places,({field:z})=>z),f=[...u].filter(z=>[...u].some(ue=>Y(b.get(z),b.get(ue))));for(const z of f)u.delete(z);const x=m.filter(({source:z,target:ue})=>u.has(z.field)&&
u.has(ue.field));return{root:n.root,nodes:n.places.filter(({field:z})=>u.has(z)),edges:x}}function Y(e=[],t=[]){const n=([d])=>d?.field.keys.length??0;if(n(t)>=n(e))return!1;const s=new Set(t.map(({value:d})=>(0,c.
TH)(d)));return 2*e.filter(({value:d})=>(0,c.TH)(d)!==void 0&&s.has((0,c.TH)(d))).length>e.length}function oe(e,{find:t}){const n=e.references.flatMap(b=>{const f=t(b.text,b.place);return f?[{...b,field:e,
target:f}]:[]}),s=n.filter(({place:b,target:f})=>!nt(b,f)),d=n.length/e.references.length,m=d>=.5&&ee(e.references)-ee(n)<=2;return(d>=.9||m&&xt(e.keys.slice(-2),St))&&2*s.length>=n.length?[n]:[]}function ee(e){
return new Set(e.map(({text:t})=>t)).size}function Oe(e){const t=e.filter(n=>!n.some(({place:s,target:d})=>d.field===s.field));return[...(0,ze.$z)(t,([n])=>n?.place.field).values()].flatMap(n=>{const s=(0,ze.
$z)(n,u=>Ne(u,yt)),d=(0,ze.$z)(n,u=>Ne(u,_t));s.delete(void 0);const m=[...s].flatMap(([u,b])=>b.flatMap(f=>(d.get(u)??[]).map(x=>je(f,x))));return m.sort((u,b)=>We(b)-We(u)||Ze(u)-Ze(b)),m[0]??[]})}function Ne([
e],t){const n=Tt(e?.field.keys.slice(-2)??[]),s=n.filter(d=>!t.includes(d));return s.length<n.length?s.join(" "):void 0}function je(e,t){const n=new Map(e.map(s=>[s.place,s]));return t.flatMap(s=>{const d=n.
get(s.place),m=d&&{source:d.target,target:s.target,links:[d,s]};return m?[{...m,label:Rt(s,s.place,[]),item:s.place.value}]:[]})}function We(e){return e.filter(({source:t,target:n})=>!nt(t,n)&&!nt(n,t)).
length}function Ze([e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function it(e,t){const[n,s]=[[],[]],d=new Set;for(const u of e){const b=u.flatMap(Ee=>qe(Ee,t)),[f]=b;if(f===void 0||
10*b.length<9*u.length)continue;const x=f.link.field.keys.slice(f.inside.field.keys.length),z=b.filter(({source:Ee,inside:ge})=>Ee!==ge);for(const{inside:Ee}of z)d.add(Ee.key);const ue=xt(x,I);if(!(!ue&&
z.length===0&&!xt(x,St)))for(const{link:Ee,source:ge}of b){const Ie=Ee.place===ge?void 0:Ee.place,Xe={label:Rt(Ee,Ie,x),links:[Ee],item:Ie?.value};ue?s.push({source:Ee.target,target:ge,...Xe}):n.push(
{source:ge,target:Ee.target,...Xe})}}const m=n.length<s.length?s:n;return d.size>1||ee(m.flatMap(({links:u})=>u))>1?m:[]}function qe(e,{find:t}){for(let n=e.place;n;n=n.outer){const s=t(JSON.stringify(
n.key),n),d=[n,s].find(m=>m?.field===e.target.field);if(d)return[{link:e,source:d,inside:n}]}return[]}const ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},$t={added:"fill:#daf\
be1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},rt={same:"-->",added:"==>",removed:"-.-\
>"},lt=40,Ot=500,Ct=5e4,Mt=40,At=6;function Qt(e,t,{isWhole:n,hide:s}){const d=({status:f})=>n||f!=="same",m=new Set([...e.filter(d),...t.filter(d).flatMap(Nt)]),u=t.filter(f=>Nt(f).some(d)).flatMap(Nt);
if(m.size===0)return{};for(const f of[new Set([...m,...u]),m]){const x=t.filter(ue=>Nt(ue).every(Ee=>f.has(Ee)));if(f.size>lt||x.length>Ot)continue;const z=qt(e.filter(ue=>f.has(ue)),x,s);if(z.length<=
Ct)return{picture:z}}return{note:`The picture is left out: it would have ${m.size>lt?(0,J.hS)(m.size,"node"):"too many connections"}.`}}function Nt({source:e,target:t}){return[e,t]}function qt(e,t,n){
const s=new Map(e.map((u,b)=>[u,`n${b+1}`])),d=(0,l.Vn)(e.map(({name:u})=>u)),m=e.map(u=>{const b=d.get(u.name)===1?u.name:u.label;return`  ${s.get(u)}["${ct[u.status]}${un(n(b))||"?"}"]`});for(const{
source:u,target:b,label:f,status:x}of t){const z=`${ct[x]}${un(n(f))}`.trim();m.push(`  ${s.get(u)} ${rt[x]}${z===""?"":`|"${z}"|`} ${s.get(b)}`)}for(const[u,b]of Object.entries($t)){const f=e.filter(
x=>x.status===u).map(x=>s.get(x));f.length>0&&m.push(`  classDef ${u} ${b}`,`  class ${f.join()} ${u}`)}return[`flowchart ${cn(e,t)>At?"TD":"LR"}`,...new Set(m)].join(`
`)}function cn(e,t){const n=new Set(t.map(({target:m})=>m)),s=e.filter(m=>!n.has(m)),d=new Map((s.length>0?s:e.slice(0,1)).map(m=>[m,1]));for(const[m,u]of d)for(const{source:b,target:f}of t)b===m&&!d.
has(f)&&d.set(f,u+1);return Math.max(...d.values())}function un(e){return(0,p.RK)((0,p.Jj)(e.replace(/\s+/g," ").trim(),Mt)).replace(en,t=>t==='"'?"#quot;":`#${t.codePointAt(0)};`)}const en=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
Bt="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Rn="* if when id name label title type key handle condition event relationships".split(" ");function fn(e,t=n=>n){const n=e.
head??e.base;if(n===void 0)return;const[s,d]=[e.base??n,e.head??n],m=(0,l.j9)([d,s]),u=B(s,d),b=In(e,u,m),f=[...new Set(b.values())].sort((Je,ut)=>Je.rank-ut.rank);ln(f);const x=hn(u,b),z=x.filter(Je=>Je.
status!=="same"),ue=mn(u,z);wn(e,f,m,ue);const Ee=new Map(x.map(({item:Je,source:ut,target:ot})=>[Je,`${ut.label} \u2192 ${ot.label}`])),ge=new Set(f.map(({place:Je})=>Je.key)),Ie=new Set(u.nodes.flatMap(
({key:Je,field:ut})=>Je===void 0?[]:ut.keys.at(-2)??"")),Xe=Je=>Je.filter(({status:ut})=>ut!=="removed").length;return{...Qt(f,x,{isWhole:e.status!=="modified",hide:t}),connections:Cn(z),size:{nodes:Xe(
f),connections:Xe(x)},tells:ue,isItemKey:Je=>ge.has(Je)||m.labelOf(JSON.stringify(Je))!==void 0,labelOf:m.labelOf,endsOf:Je=>Ee.get(Je),withItems:Je=>Ie.size===0?Je:Mn(Je,Ie,n)}}function Mn(e,t,n){let s=n;
const d=e.path.map((m,u)=>{const b=u===0?"":e.path[u-1];if(u===e.path.length-1&&"value"in e?s=e.value:m.type!=="member"?s=m.item:s=s&&"members"in s?s.members.get(m.key):void 0,m.type!=="member"||b===void 0||
s===void 0||!("members"in s))return m;const f=typeof b=="string"?b:b.type==="member"?b.key:void 0;return f!==void 0&&t.has(f)?(0,l.s3)(s,m.key):m});return{...e,path:d}}function Lt({side:e}){return e===
"head"}function dn(e){return e&&[e.key,dn(e.outer)]}function In({matches:e},{nodes:t},n){const s=z=>z.key===void 0?`${z.value.id}`:JSON.stringify(dn(z)),d=new Map(t.map((z,ue)=>[z,ue])),m=(0,ze.$z)(t.
filter(Lt),s),u=(0,ze.$z)(e,({base:z})=>z.id),b=z=>{const ue=u.get(z.value.id)??[];for(let Ee=ue.shift();Ee;Ee=ue.shift()){const ge=m.get(`${Ee.head.id}`)?.shift();if(ge)return ge}return m.get(s(z))?.
shift()},f=new Map;let x=0;for(const z of t){if(f.has(z))continue;const ue=Lt(z)?z:b(z);x=(ue&&d.get(ue))??x+1e-6;const Ee=ue===void 0?"removed":ue===z?"added":"same",ge=ue??z,Ie=_n(ge,n),Xe={name:Ie,
label:Ie,status:Ee,rank:x,place:ge,old:Ee==="same"?z:void 0};f.set(z,Xe).set(ge,Xe)}return f}function ln(e){const t=(0,l.Vn)(e.map(({name:n})=>n));for(const n of e){const s=(0,c.TH)(n.place.value);s&&
(t.get(n.name)??0)>1&&(n.label=(0,l.oP)(n.name,s))}}function _n({key:e,value:t,array:n},s){const[d,...m]=["componentType",...t.members.keys()].map(b=>(0,c.TN)(t,b)),[u="?"]=[(0,c.QP)(t),d,(0,c.TH)(t),
...m].filter(b=>b!==void 0);return e??s.nameOf(t,n)??(0,c.e1)(u)}function hn({edges:e},t){const n=e.flatMap(f=>{const[x,z]=[t.get(f.source),t.get(f.target)];return x&&z?[{...f,source:x,target:z,status:Lt(
f.source)?"added":"removed"}]:[]}),s=({source:f,target:x,label:z})=>`${f.rank} ${x.rank} ${z}`,d=(0,ze.$z)(n,({status:f})=>f),m=(0,ze.$z)(d.get("removed")??[],s);return[...(d.get("added")??[]).map(f=>m.
get(s(f))?.pop()?{...f,status:"same"}:f),...[...m.values()].flat()].sort((f,x)=>f.source.rank-x.source.rank||f.target.rank-x.target.rank)}function Cn(e){const t=new Map;for(const n of["target","label"]){
const s=d=>`${d.source.rank} ${n==="label"?d.label:d.target.rank}`;for(const[d,m,...u]of(0,ze.$z)(e,s).values()){if(!d||!m||u.length>0||d.status===m.status)continue;[d.source,d.target,m.target].every(
({old:f})=>f)&&!t.has(d)&&!t.has(m)&&t.set(d,m).set(m,d)}}return e.flatMap(n=>{const s=t.get(n);return s&&n.status==="removed"?[]:[{...n,kind:s?"rewired":n.status,was:s}]})}function mn({root:e,nodes:t},n){
const s=new Set(n.flatMap(f=>f.links.map(({field:x})=>x))),d=new Set(n.map(({item:f})=>f)),m=new Set([e,...t.map(({field:f})=>f)]),u={added:new Set,removed:new Set};for(const f of n){const x=[f.source.
name,f.target.name,...f.label.split(", ")].map(z=>JSON.stringify(z));for(const z of[...x,...f.links.map(ue=>ue.text)])u[f.status].add(z)}function b(f,x,z){if(x===void 0||m.has(x))return[{text:z,field:e}];
const ue=x.keys.at(-1)===Se?[{text:JSON.stringify(z),field:x}]:[];if("text"in f)return[...ue,{text:f.text,field:x}];const Ee="members"in f?[...f.members]:[],ge="items"in f?f.items.map(Ie=>["[]",Ie]):Ee;
return[...ue,...ge.flatMap(([Ie,Xe])=>b(Xe,k(x,Ie),Ie))]}return({path:f,...x})=>{const z=f.map(ge=>ge.type==="member"?ge.key:"[]"),ue=f.some(ge=>"item"in ge&&d.has(ge.item)),Ee=(ge,Ie)=>{const Xe=b(ge,
z.reduce(k,e),`${z.at(-1)}`),Je=Xe.some(({field:ot})=>s.has(ot)),ut=({text:ot,field:Ft})=>{if(s.has(Ft))return Ie.has(ot);const an=`${Ft.keys.findLast(Ur=>Ur!=="[]")}`;return Bt.includes(an)||Ie.has(ot)&&
xt([an],Rn)||Je&&pn(ot,Ft)};return(Je||ue)&&Xe.every(ut)};return x.kind==="modified"?Ee(x.from,u.removed)&&Ee(x.to,u.added):"value"in x&&Ee(x.value,u[x.kind])}}function pn(e,{texts:t}){const n=t.get(e)??
0,s=[...t.values()].reduce((d,m)=>d+m,0);return n>2&&2*n>s&&/^"?[\w.-]{0,30}"?$/.test(e)}function wn(e,t,{componentOf:n},s){const d=y(e),m=t.flatMap(f=>{const{value:x,array:z}=f.place,ue=(0,l.qU)(x)===
void 0?n(x,z):void 0;return[x.id===f.old?.value.id?void 0:x,ue].map(Ee=>({owner:Ee,node:f}))}),u=(0,ze.$z)(m,({owner:f})=>f);u.delete(void 0);const b=new Map(e.matches.map(({path:f,head:x})=>[f.at(-1),
x]));for(const f of e.changes){if(s(f)||d(f))continue;const x=f.path.map(ue=>b.get(ue)).reverse(),z=["value"in f&&f.value,...x].find(ue=>u.has(ue));for(const{node:ue}of u.get(z)??[])ue.status==="same"&&
(ue.status="modified")}}var gn=E(965);const tn=2,yn=1e3,bn=240,Nn=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],Xt="...";function Ln(e,t){const n=[nn(e??t),nn(t??e)],[s,d]=[r(e),r(t)],m=a(s,d);return n[0]===n[1]?m:[`@@ line ends: ${n[0]} \u2192 ${n[1]} @@`,...m]}function nn(e=""){return e.includes(
`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function i(e){return e.split(nn(e)==="CRLF"?`\r
`:`
`)}function r(e){return(e===void 0?[]:i(e)).flatMap(n=>Nn.reduce(o,[n]).map((s,d)=>d===0?s:Xt+s))}function o(e,t){return e.flatMap(n=>n.length>bn?Array.from(n.matchAll(t),([s])=>s):n)}function a(e,t){
const n=new Set(e),d=t.some(u=>n.has(u))?(0,gn.E)([...e],[...t],{maxEditLength:yn}):void 0;if(d===void 0)return[...P(e,t),...g("+",t)];let m=0;return d.flatMap(({added:u,removed:b,value:f},x)=>{const z=d[x+
1];if(b)return P(f,z?.added?z.value:[]);const[ue,Ee]=[x===0?0:tn,f.length-tn],ge=m+$(f.slice(0,Ee+1));return m+=$(f),u?g("+",f):z===void 0?g(" ",f.slice(0,ue)):Ee-ue<2?g(" ",f):[...g(" ",f.slice(0,ue)),
`@@ line ${ge} @@`,...g(" ",f.slice(Ee))]})}function g(e,t){return t.map(n=>`${e} ${n}`)}function $(e){return e.filter(t=>!t.startsWith(Xt)).length}function P(e,t){const n=new Map(e.map(x=>[se(x),x])),
s=x=>se(x)!=="",d=t.filter(s),u=(e.length-e.filter(s).length!==t.length-d.length?d:t).flatMap(x=>Le(n.get(se(x))??x,x)),b=u.length>0||t.length===0?u:Le(Re(e),Re(t));return[...b.length===0?[]:[`@@ hard\
 to see: ${[...new Set(b)].join(", ")} @@`],...g("-",e)]}function Re(e){return e.map(t=>t.startsWith(Xt)?t.slice(Xt.length):`
${t}`).join("")}function Le(e,t){if(se(e)!==se(t))return[];const[n,s]=[e.normalize(),t.normalize()],d=ae(e)===ae(t)?[]:["Unicode forms"];return n===s?d:[...d,n.trimEnd()===s.trimEnd()?"spaces at the e\
nd":"white space"]}function se(e){return ae(e.normalize())}function ae(e){return e.replace(/\s/g,"")}function Ue(e,t){let[n,s]=[0,t];const m=[...(0,ze.$z)(e,b=>b.startsWith("@@ line ")?++n:n).values()].
flatMap(b=>{const f=ht(b,s);return s-=Vt(b),f}),u=e.filter(Pt).length-m.filter(Pt).length;return u===0?m:[...m,`@@ ${(0,J.hS)(u,"more changed line")} @@`]}function ht(e,t){const n=u=>u.startsWith("-"),
s=Vt(e.filter(n)),d=Vt(e)-s,m={removed:Math.max(t/2,t-d),others:Math.max(t/2,t-s)};return e.filter(u=>{const b=n(u)?"removed":"others";return m[b]-=u.length+1,m[b]>=0})}function Pt(e){return e.startsWith(
"-")||e.startsWith("+")}function Vt(e){return e.reduce((t,n)=>t+n.length+1,0)}var gt=E(856);const Ut={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",
rewired:"\u270F\uFE0F"},vn=80,bt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Pn=8;function rn(e,t,n){if(e.type==="string")return xn(Wt((0,c.e1)(e.text),t.mask),t,n);const[s="",...d]=Dt(e,t);return d.
length>0||s.length>vn?void 0:(0,p.SS)(s,1/0)}function xn(e,t,n){const s=t.mask(e).shown;if(s.length>vn||s.includes(`
`))return;const d=En(e,t,n);return(0,p.SS)(JSON.stringify(s),1/0)+(d===void 0?"":` (${mt(d,t)})`)}function En(e,{labelOf:t},n){const s=t(e);return s===void 0||s.toLowerCase()===e.toLowerCase()||[...n?.
members.values()??[]].some(m=>(0,c.jn)(m)&&(0,c.e1)(m.text)===s)?void 0:s}function Yn(e,t,{labelOf:n}){const[s,d]=e.slice(-2);return s?.type!=="item"||d?.type!=="member"||!c.ZM.test(d.key)?!1:(0,c.TH)(
s.item)===t||n((0,c.e1)(t))===s.label}function Dt(e,t,n){const{mask:s}=t;if((0,c.jn)(e)){if(e.type==="literal")return[s(e.text).shown];const x=Wt((0,c.e1)(e.text),s),{shown:z}=s(x);if(z.includes(`
`))return["|",...Un(i(z))];const ue=En(x,t,n);return[JSON.stringify(z)+(ue===void 0?"":` (${s(ue).shown})`)]}const[d="",m=""]=e.type==="array"?"[]":"{}",u=e.type==="array"?e.items.map(x=>Dt(x,t)):Array.
from(e.members,([x,z])=>{const[ue,...Ee]=(0,gt.$C)(x,z,e)?[J.v5]:Dt(z,t,e);return[`${JSON.stringify(s(x).shown)}: ${ue}`,...Ee]}),b=d+u.join(", ")+m;return b.length<=vn&&u.every(x=>x.length===1)?[b]:[
d,...Un(u.flat()),m]}function Un(e){return e.map(t=>`  ${t}`)}function Wt(e,t){if(!e.includes("%")||e.includes("://")&&t(e).shown!==e)return e;try{const n=decodeURIComponent(e);return[encodeURIComponent(
n),encodeURI(n)].includes(e)?n:e}catch{return e}}function Zn(e,t,n){const s=[Wt(e,n),Wt(t,n)];return[e,t].some(m=>m.includes("%")&&s.includes(m))||s[0]===s[1]?[e,t]:s}function Qn(e,t,n){const s=new Map,
d=(u,b,f)=>{f>(s.get(u)?.weight??0)&&s.set(u,{text:b,weight:f})},m=(u,b,f)=>{if(u.type==="array")for(const Ie of u.items)m(Ie,b,f+1);if(u.type==="object")for(const[Ie,Xe]of u.members)(0,gt.$C)(Ie,Xe,u)?
d(Ie,J.v5,bt.max):m(Xe,Ie,f+1);if(u.type!=="string")return;const x=(0,c.e1)(u.text),ue=/^type$/i.test(b)||le(b,u)||C(x)||t(u)||n.labelOf(x)!==void 0;if(x.length<bt.min||ue)return;const Ee=x.includes("\
://")?2*bt.max:Math.min(x.length,bt.max),ge=n.countOf(x)>bt.usual?bt.usualWeight:1;d(b,n.mask(Wt(x,n.mask)).shown,ge*Ee/(f+1))};return m(e,"",0),[...s].sort(([,u],[,b])=>b.weight-u.weight).filter(([,{
weight:u}],b)=>b===0||b<bt.texts&&u>bt.usualWeight*2*bt.max).map(([u,{text:b}])=>`${mt(u,n)}: ${(0,p.SS)(JSON.stringify((0,p.Jj)(b,bt.max)),1/0)}`).join(", ")}function mt(e,{mask:t},n=100){return(0,p.
SS)(t(e).shown,n)}function Jt(e,t,n=!1){const s=K(e),d=n?1/0:100,m=e.flatMap((f,x)=>{if(f.type==="element")return[(0,p.SS)(`[${f.index}]`)];if(f.type==="item"){const ge=t.endsOf(f.item),Ie=ge===void 0?
f.label:n?`${ge} (${f.label})`:ge,Xe=x===s-1&&f.hint!==void 0?` (${mt(f.hint,t)})`:"";return[`**${mt(Ie,t,d)}**${Xe}`]}const z=e.slice(x+1).find(({type:ge})=>ge!=="member")?.type==="item",ue=!n&&z&&/^([A-Za-z]*|[a-z_]+)$/.
test(f.key),Ee=En(f.key,t);return ue?[]:[mt(f.key,t,d)+(Ee?` (${mt(Ee,t)})`:"")]});if(m.length<=Pn||n)return m.join(" \u203A ")||"the whole file";const u=m.findLastIndex(f=>f.startsWith("**")),b=f=>f<
2||f===u||f>m.length-Pn+2;return m.flatMap((f,x)=>b(x)?[f]:b(x-1)?["\u2026"]:[]).join(" \u203A ")}function Sn(e,t){const n=u=>e.map(({path:b,kind:f})=>(f?`${Ut[f]} `:"")+Jt(b,t,u)),[s,d]=[n(!1),n(!0)],
m=(0,l.Vn)(s);return Dn(s.map((u,b)=>m.get(u)===1?u:d[b]??u))}function Dn(e){const[t,n]=[(0,l.Vn)(e),new Map];return e.map(s=>{const[d=1,m]=[t.get(s),(n.get(s)??0)+1];return n.set(s,m),d===1?s:`${s} (${m}\
 of ${d})`})}const jt="  ",jn=3,qn=5,er=120,$n={line:": changed, hidden"};function Ht(e,t){const n=[...(0,ze.$z)(e,nr).values()],s=n.filter(u=>u.length<jn).flat(),d=Sn(s,t),m=new Map(s.map((u,b)=>{const{
line:f,...x}=sn(u,t);return[u,A(`- ${d[b]}${f}`,{changes:1,...x})]}));return n.flatMap(u=>{const b=u.flatMap(f=>m.get(f)??[]);return b.length===0?rr(u,t):b})}function nr(e){const t=K(e.path),s=(e.kind===
"modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(m=>"id"in m?[m.id]:[]);if(t===0||t===e.path.length||s.length===0)return e;const d=e.path.slice(t).map(m=>m.type==="member"?m.key:"index"in m&&
m.index);return JSON.stringify([e.kind,s,d])}function rr(e,t){const[n]=e,{line:s,under:d=()=>""}=sn(n,t),m=zn(Fn(e,t)),u=n.kind==="modified"?"":` ${n.kind}`,b=`- ${Ut[n.kind]} ${On(n,t)}${s}${u} in ${m.
line}`;return A(b,{changes:e.length,under:f=>d(f)+(m.under?.(f)??"")})}function Fn(e,t){const n=e.map(({path:s})=>({path:s.slice(0,K(s))}));return Sn(n,t)}function On({path:e},t){return Jt(e.slice(K(e)),
t)}function sn(e,t){if(e.kind==="modified")return Bn(e,t);if("value"in e)return or(e,t);if(e.kind==="moved"){const[m,u]=[e.from,e.path].map(b=>Jt(b.slice(0,-1),t,!0));return{line:`: moved from ${m} to\
 ${u}`}}if(e.moved.length===0)return{line:": in a new order"};const n=e.moved.map(m=>({path:[m]})),s=zn(Sn(n,t)),d=s.under?`${s.line} moved`:`moved: ${s.line}`;return{...s,line:`: in a new order (${d}\
)`}}function zn(e){if(e.length<=qn)return{line:e.join(", ")};const t=(0,J.hS)(e.length,"item"),n=Kn(t,jt+e.join(", "));return{line:t,under:s=>n.length<=s?n:""}}function Bn({path:e,from:t,to:n},s){if(t.
type==="hidden"||n.type==="hidden")return{line:""};if((0,gt._p)(e,t,n))return $n;if(t.type==="string"&&n.type==="string"){const ue=Yn(e,n.text,s)?{...s,labelOf:()=>{}}:s;return sr((0,c.e1)(t.text),(0,c.
e1)(n.text),ue)}const[d,m]=[n.type==="string",t.type==="string"],u=d===m?void 0:(0,h.qy)(Wn(t),Wn(n));if(u){const ue=`JSON, ${m?"no longer":"now"} in a text`;return u.changes.length===0?{line:`: the s\
ame ${ue}`}:{line:` (${ue})`,under:Hn(Ht(u.changes,s))}}const[b,f]=[Dt(t,s).join(`
`),Dt(n,s).join(`
`)];if(b===f)return $n;const[x,z]=[rn(t,s),rn(n,s)];return x&&z?{line:`: ${x} \u2192 ${z}`}:{line:"",under:on(b,f)}}function Wn(e){return e.type==="string"?(0,c.e1)(e.text):(0,c.dj)(e)}function Hn(e){
const t=A("",{parts:e});return n=>`
${Gn(T(t,n).join(""))}`}function sr(e,t,n){const[s,d]=Zn(e,t,n.mask),m=s===e&&d===t?"":" (percent-encoded)",[u,...b]=(0,h.qy)(s,d)?.changes??[];if(u!==void 0){const Ie=`${m} (JSON in a text)`;if(b.length===
0&&u.kind==="modified"){const Xe=Bn(u,n);return{...Xe,line:`${Ie} \u203A ${Jt(u.path,n)}${Xe.line}`}}return{line:Ie,under:Hn(Ht([u,...b],n))}}const[f,x]=[n.mask(s),n.mask(d)];if(f.shown===x.shown)return{
line:m+$n.line};const z=f.hidden===x.hidden?"":" (hidden values differ, too)",[ue,Ee]=[xn(s,n),xn(d,n)];if(!ue||!Ee)return{line:m+z,under:on(f.shown,x.shown)};const ge=Le(f.shown,x.shown).join(", ");return{
line:`${m}: ${ue} \u2192 ${Ee}${ge&&` (${ge})`}${z}`}}function or(e,t){const{path:n,value:s}=e;if(s.type==="hidden")return{line:""};if((0,gt._p)(n,s))return{line:": hidden"};if(s.type==="object")return ir(
e,s,t);const d=rn(s,t);return d!==void 0?{line:`: ${d}`}:s.type==="array"?{line:"",under:An(e,Dt(s,t),(0,J.hS)(s.items.length,"element"))}:{line:"",under:An(e,[t.mask(Wt((0,c.e1)(s.text),t.mask)).shown])}}
function ir(e,t,n){const s=e.path.at(-1),d=s?.type==="item"?s:void 0;if(t.members.size===0&&!d)return{line:": `{}`"};const m=ge=>(0,c.jn)(ge)&&[d?.label,d?.hint].includes((0,c.e1)(ge.text)),u=[...t.members].
filter(([,ge])=>!d||!m(ge)),b=u.filter(([ge,Ie])=>!d||!le(ge,Ie)),f=b.map(([ge,Ie])=>{const Xe=(0,gt.$C)(ge,Ie,t)?(0,p.SS)(J.v5):rn(Ie,n,t);return Xe&&`${mt(ge,n)}: ${Xe}`}),x=!f.includes(void 0)&&f.join(
", ").length<=er,z=x?f.join(", "):Qn(t,m,n),ue=z&&`: ${z}`;if(x&&b.length===u.length)return{line:ue};const Ee=An(e,Dt(t,n),(0,J.hS)(t.members.size,"field"));return{line:ue,under:x?ge=>ge===1/0?Ee(ge):
"":Ee}}function An({kind:e},t,n){const s=t.join(`
`);return e==="added"?on(void 0,s,n):on(s,void 0,n)}function on(e,t,n){const s=(0,p.EU)(Ln(e,t),"diff",jt);return d=>{const m=s.length<=d?s:ar(s,d);return n===void 0?`
${m}`:Kn(n,m)}}function ar(e,t){const n=e.split(`
`),s=n.slice(1,-1).map(d=>d.slice(jt.length));return[...n.slice(0,1),...Ue(s,t).map(d=>jt+d),...n.slice(-1)].join(`
`)}function Kn(e,t){return`
${jt}<details><summary>${e}</summary>

${t}
${jt}</details>`}function Gn(e){return e.replace(/^(?=.)/gm,jt)}const cr=100,Xn=5;function ur(e,t){const n=e.kind==="json"?fn(e,ge=>t(ge).shown):void 0,s=(0,h.Z)(()=>(0,l.Vn)((0,c.PX)(e.head??e.base))),
d={mask:t,labelOf:ge=>ge.length>cr?void 0:n?.labelOf(JSON.stringify(ge)),endsOf:ge=>n?.endsOf(ge),countOf:ge=>s().get(ge)??0},m=Vn((0,v.xS)(e)),u=e.status==="modified",b=u?[]:gr(e).map(ge=>n?.withItems(
ge)??ge),f=u?hr(e,d,n):Ht(b,d),{nodes:x=0,connections:z=0}=n?.size??{},ue=x===0?"What is in it":`${(0,J.hS)(x,"node")}, ${(0,J.hS)(z,"connection")}`,Ee=u?f:L(ue,f,{changes:m,folded:!0});return[...fr(n),
A(dr(e,t),{parts:[...Ee,...lr(e,d)],changes:m})]}function Vn({added:e,modified:t,removed:n}){return e+t+n}function fr(e){return e?.note!==void 0?[A(e.note)]:e?.picture?[A((0,p.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function dr({name:e,kind:t,status:n,changes:s},d){const m=`**${mt(e,{mask:d})}**`;return n!=="modified"?`${Ut[n]} ${m}: file ${n}`:t==="bi\
nary"||t==="variables"&&s.length===0?`${Ut.modified} ${m}: content modified`:t==="variables"?`${m} (values are never shown)`:m}function lr({references:e},t){if(e.length===0)return[];const n=e.slice(0,
Xn).map(({path:u,from:b,to:f})=>`${Jt(u,t)} (${mt(b,t)} \u2192 ${mt(f,t)})`),s=e.length>Xn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",m=`${(0,J.hS)(e.length,"reference")} to \
new IDs and names ${d} counted`;return[A(`${m}: ${n.join(", ")}${s}`)]}function hr(e,t,n){const s=y(e),d=n?.connections??[],m=new Set(d.map(({item:Ie})=>Ie)),u=(0,ze.$z)(e.text?[wr(e.text)]:e.changes,
Ie=>n?.tells(Ie)?mr(Ie)?"layout":"told":"value"in Ie&&m.has(Ie.value)?"connection":s(Ie)?"layout":pr(Ie.path,n)?"item":"rest"),[b,f]=[u.get("layout")??[],u.get("connection")??[]],x=(Ie=[])=>Ie.map(Xe=>n?.
withItems(Xe)??Xe),z=Ht(u.get("rest")??[],t),ue=yr(d,f,t),Ee=(u.get("told")?.length??0)+f.length,ge=`Layout and bookkeeping: ${(0,J.hS)(b.length,"change")}`;return[...Ht(x(u.get("item")),t),...L("Conn\
ections",ue,{noun:"connection",changes:Ee}),...ue.length===0?z:L("Elsewhere in the file",z),...L(ge,Er(x(Q(b,e)),t),{folded:!0})]}function mr({kind:e,path:t}){const[n,s]=t.slice(-2);return e==="modifi\
ed"&&n?.type==="item"&&s?.type==="member"&&Bt.includes(s.key)}function pr(e,t){return e.some(n=>n.type==="item"||n.type==="member"&&t?.isItemKey(n.key))}function wr({base:e,head:t}){return{kind:"modif\
ied",path:[],from:kn(e),to:kn(t)}}function kn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function gr({base:e,head:t,text:n,status:s,changes:d}){const m=s==="removed"?"removed":"added",u=(f,x)=>{
const z=(0,l.Vg)(f,()=>{});return!(x.length<3&&z.length>0&&z.every(Ee=>Ee.value.type==="object"))&&(x.length>0||f.type!=="object")?[{kind:m,path:x,value:f}]:z.flatMap(({step:Ee,value:ge})=>Ee.type==="\
member"?u(ge,[...x,Ee]):[{kind:m,path:[...x,Ee],value:ge}])},b=e??t??(n&&kn(n.base??n.head));return b?u(b,[]):d}function yr(e,t,n){const s=new Map(t.map(u=>["value"in u&&u.value,u])),d=vr(br(e,s),s),m=Dn(
d.map(u=>xr(u,n)));return d.map(([{item:u}],b)=>{const f=s.get(u),{line:x,under:z=()=>""}=f?sn(f,n):{line:""};return A(`${m[b]}${z(0)===""?x:""}`,{under:z})})}function br(e,t){const n=s=>{const{kind:d,
source:m,target:u,label:b,was:f}=s;return t.has(s.item)?s:JSON.stringify([d,m.rank,u.rank,b,f?.target.rank,f?.label])};return[...(0,ze.$z)(e,n).values()].map(s=>({...s[0],times:s.length}))}function vr(e,t){
const n={added:new Map,removed:new Map};return e.flatMap(s=>{const{kind:d,source:m,target:u,item:b}=s;if(d==="rewired"||t.has(b))return[[s]];const f=n[d].get(m),x=f??[s];return f&&f.push(s),n[d].delete(
m),n[d].set(u,x),f?[]:[x]})}function xr(e,t){const[{kind:n,source:s,target:d,was:m}]=e,u=z=>`**${mt(z.label,t)}**`,b=z=>z===""?"":` (${mt(z,t)})`,f=e.map(({target:z,label:ue,times:Ee})=>` \u2192 ${u(z)}${b(
ue)}${Ee===1?"":`, ${Ee} times`}`),x=m?.target===d?b(m.label)||" without a label":m&&` ${u(m.target)}`;return`- ${Ut[n]} ${u(s)}${f.join("")}${x===void 0?"":`, was${x}`}`}function Er(e,t){return[...(0,ze.
$z)(e,s=>s.kind+On(s,t)).values()].flatMap(s=>{const d=s.map(f=>sn(f,t));if(s.length<jn||K(s[0].path)===0||d.some(({under:f})=>f))return Ht(s,t);const m=Fn(s,t),u=Gn(d.map(({line:f},x)=>`- ${m[x]}${f}`).
join(`
`)),b=`- ${Ut[s[0].kind]} ${On(s[0],t)} of ${(0,J.hS)(s.length,"item")}`;return A(b,{changes:s.length,under:()=>`
${u}`})})}const Sr="<!-- workflow-report -->",$r=6e4,Or=1e3;function Ar(e){const{workflows:t,missing:n}=e,s=(0,gt.lb)(e),m=["changed","added","removed"].flatMap(f=>t.filter(x=>x.status===f)).map(f=>{const x=Vn(
f.counts);return{workflow:f,changes:x,parts:f.files.flatMap(z=>ur(z,s))}}),u=Rr(e,s),b=n===void 0?"":`\`${n}\` doesn't exist: it counts as empty.`;return({maxLength:f=$r,maxBytes:x=1/0,headings:z=!0,mark:ue=!0}={})=>{
const Ee=m.map(({workflow:Xe,...Je})=>A(Tr(Xe,s,z),Je)),ge=A(b,{parts:[...L("",Ee,{noun:"workflow"}),...u]}),Ie=ue?`${Sr}
`:"";for(let Xe=Math.min(f,x);;){const Je=[Ie,...T(ge,Xe-Ie.length-1),`
`],ut=x===1/0?0:Buffer.byteLength(Je.join(""));if(ut<=x||Xe<Or)return Je;Xe=Math.floor(Xe*x*.99/ut)}}}function kr(e,t){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${t}</summary>

${e}
</details>
`}function Tr({name:e,status:t,counts:n},s,d){const m=d?"### ":"",u=e===void 0?void 0:mt(e,{mask:s});return t==="added"||t==="removed"?`${m}${Ut[t]} ${u===void 0?"Workflow":`${u}: workflow`} ${t}`:d?`${m}${u===
void 0?"":`${u}: `}${(0,v.cq)(n)}`:""}function Rr({workflows:e,notCompared:t=[]},n){const s=(u,b)=>{const f=u.flatMap(x=>x===void 0?[]:[mt(x,{mask:n})]).join(", ");return u.length===0?[]:[A(b(f),{least:b(
(0,J.hS)(u.length,"workflow"))})]},d=e.flatMap(({name:u,status:b})=>b==="unchanged"?[u]:[]),m=e.flatMap(({name:u,variablesCompared:b})=>b?[]:[u]);return[...e.length===0?[A("No workflow was compared")]:
[],...s(d,u=>u===""?"No changes":`${u}: no changes`),...s(m,u=>`The environment variables${m.length===e.length?"":` of ${u}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...s(t,u=>`${u}: not compared, because the step failed`)]}var Mr=E(725),Ir=E(697),_r=E(192);const Cr=900*1024;async function Nr(e){Pr(e);const t=Ar(e),n={"report.md":t(),"full-report.md":t({maxLength:1/0})};
return await(0,Ir.bg)("the report",n),Lr(t)}function Lr(e){return(t,n,s)=>{const d=Cr-Buffer.byteLength(n.join()),m=e({headings:t,maxLength:1/0,maxBytes:d,mark:!1}).join("");return s===void 0?m:kr(m,s)}}
function Pr(e){const t=(0,v.AS)(e);if(t.length===0)return;const n=t.slice(0,20).map(_r.bY),s=t.length>20?` and ${(0,J.hS)(t.length-20,"more line")}`:"";(0,Mr.lm)(`No field matched ${n.join(", ")}${s} \
in ignore. Check the spelling.`)}}),192:((Ae,Me,E)=>{E.d(Me,{LO:()=>Be,yG:()=>C,Rr:()=>Fe,bY:()=>Ce});var v=E(24),J=E(760),ie=E(806);const me=et(import.meta.url)("node:net");var de=E(783),D=E(279),X=E(
706);const R=7,A=3e4,L=429;async function T({log:k,signal:S,endsAt:Z},we,{atLeastMs:$e=0,untilFree:Ke=!1}={}){let Ve=0,st=0,nt;for(;;)try{return await we()}catch(ze){if(!(ze instanceof Failure&&(ze.retryable||
Ke&&ze.busy)))throw ze;S.throwIfAborted(),nt??=performance.now();const ft=ze.status===L,yt=ze.busy||ft;st=yt?st+1:0,yt||Ve++;const It=Ve>(ze.maxRetries??R)&&performance.now()-nt>=$e;if(!yt&&It)throw N(
ze,`${Ve} times in a row`);const pt=Math.min(A,1e3*2**((st||Ve)-1))*(.5+Math.random()/2),dt=ft&&ze.retryAfterMs>0?ze.retryAfterMs:Math.max(ze.retryAfterMs,pt),vt=humanTime(dt);if(performance.now()+dt>=
Z)throw N(ze,`and waiting ${vt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");k.info(`${toSingleLine(sentenceOf(ze),1e3)}; retrying in ${vt}`),await U(
dt,S)}}function N(k,S,Z=k.advice){const{what:we,why:$e}=k,Ke=$e?{why:`${$e}, ${S}`}:{what:`${we}, ${S}`};return k.with({...Ke,advice:Z,retryable:!1})}function O(k){const S=String(k),Z=/^\d+$/.test(S)?
Number(S)*1e3:Date.parse(S)-Date.now();return Math.min(Math.max(Z||0,0),2**31-1)}async function U(k,S){let Z;const we=new Promise($e=>{Z=setTimeout($e,k)});await _(S,we).finally(()=>clearTimeout(Z))}function _(k,S){
return new Promise((Z,we)=>{const $e=()=>we(k.reason);S.then(Z,we).finally(()=>k.removeEventListener("abort",$e)),k.aborted?$e():k.addEventListener("abort",$e)})}function W(k,S,Z,we={}){return new Failure(
{what:k,why:S,advice:Z,topic:"the-platforms-response",...we})}function j(k,S,Z,we){return new Failure({what:k,why:S,advice:Z,topic:"the-connection",...we})}const F={ECONNREFUSED:"the connection was re\
fused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DN\
S)",ETIMEDOUT:"the connection timed out"},p="Re-run the job later.",c="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",l=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
h=/EPROTO|ERR_SSL_/,M=/Z_|ERR__ERROR_/,H=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function q(k,S,Z,we){if(!(k instanceof Error&&"code"in k))return k;const $e=String(k.code);
if(l.test($e)){const yt=`the TLS connection can't be trusted (${$e})`;return j(S,yt,`Check host. ${c}`,{affectsAll:!0,cause:k})}const[,Ke]=H.exec(k.message)??[];if(Ke!==void 0)return te(S,Ke,k);const Ve=!Z&&
h.test($e),st=Ve?"the TLS connection failed":"the connection failed",nt=F[$e]??`${M.test($e)?"the response can't be decoded":st} (${$e})`,ze={retryable:!0,maybeProcessed:Z,affectsAll:!Z,cause:k};if(we||
!(Ve||$e==="ENOTFOUND"))return j(S,nt,p,ze);const ft=Ve?`Check host and its port. ${c}`:"Check host.";return j(S,nt,ft,{...ze,maxRetries:2})}function te(k,S,Z){const we=(Ve,st,nt=!1)=>j(k,Ve,st,{affectsAll:!0,
cause:Z,retryable:nt});if(S==="407")return we("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $e=Number(S);if($e<500&&!be($e))return we(`the proxy refuses the c\
onnection (${S})`,"Allow the host there, or add it to NO_PROXY.");const Ke=`the proxy made no connection (${toSingleLine(S,100)})`;return we(Ke,"Check HTTPS_PROXY, or re-run the job later.",!0)}const fe=new Set(
[408,421,425,429]),pe=new Set([501,505,506,508,510,511]);function be(k){return fe.has(k)||k>=500&&!pe.has(k)}function ke(k,S){return{status:k,retryable:be(k),retryAfterMs:retryAfterMs(S["retry-after"]),
maybeProcessed:k<400||k===408||k>=500}}const he=200;function Pe(k){return k==="localhost"||k==="[::1]"||isIPv4(k)&&k.startsWith("127.")}function Ge(k){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(k)}function Ye(...k){
return k.find(S=>typeof S=="string"&&S.length<=he&&Ge(S))}function Qe(k){try{return decodeURIComponent(k)}catch{return k}}function tt(){for(const k of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PR\
OXY"]){const S=process.env[k]?.trim();S!==void 0&&(process.env[k]=S===""||S.includes("://")?S:`http://${S}`)}for(const k of["no_proxy","NO_PROXY"]){const S=process.env[k];S!==void 0&&(process.env[k]=S.
replace(/[\s,]+/g,",").replaceAll("*.","."))}}function at(k,S){const Z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!Z||checkBypass(k)||/^https?:/i.test(Z)&&getProxyUrl(k))return;throw connectionFailure(
S,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const w=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function y(k,S=w){return[S,({input:Z})=>`contains ${Te(Z)}. ${k}`]}function V(...k){return S=>{for(const[Z,we]of k){const $e=Z.exec(S);if($e)throw new Error(typeof we=="string"?we:we($e))}return S}}function C(k){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(k))return k.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ce(k)}`)}function le(k,S=!1){return Z=>{const we=Number(Z);if((S?/^\d+$/:
/^\d+(\.\d+)?$/).test(Z)&&we>0&&we<=k)return we;const $e=k===1/0?"":` and at most ${k}`;throw new Error(`must be a ${S?"whole ":""}number above 0${$e}, not ${Ce(Z)}`)}}const ve="is not an address such\
 as https://ai-for-process.example.ai",ye=V(y("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,k])=>`must not contain a query or a fragment. Set only the beginning of the address: "${k}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,ve]);function De(k){
const S=/^[a-z0-9+.-]+:\/\//i.test(ye(k))?k:`https://${k}`;if(!URL.canParse(S))throw new Error(ve);const Z=new URL(S);if(Z.protocol!=="https:"&&Z.protocol!=="http:")throw new Error("must be an https:/\
/ address");if(Z.protocol==="http:"&&!isLoopback(Z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return Z.pathname.endsWith("/")||(Z.pathname+="/"),Z}function K(k){
if(isId(k))return k;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ce(k)}`)}const Q=V(y("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,k])=>`begins wit\
h "${k}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),G="is too long: at mo\
st 200 characters",ce=V([new RegExp("\\p{C}","u"),({input:k})=>`must not contain control characters: ${Ce(k)}`],[/.{201}/u,G]),ne=V([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:k})=>`can't be a name: ${Ce(k)};\
 leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:k})=>`must not end in .zip, which the action adds: ${Ce(k)}`],[/.{201}/u,G]);function re(k){const S=refusal(ne(k));if(S!==void 0)
throw new Error(`can't be a name: ${Ce(k)} ${S}`);if(Buffer.byteLength(k)>240)throw new Error(G);return k}function xe(k){if(k!=="any"){if(/^[0-9a-f]{64}$/i.test(k))return k.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function _e(){return(0,J.resolve)(process.env.GITHUB_WORKSPACE??"")}const Se=V([new RegExp("\\p{Cc}","u"),"must be a path without control character\
s"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,k])=>`begins with ${k}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function Fe(k){
return(0,J.resolve)(_e(),Se(k))}function He(k){const S=Fe(k);if(existsSync(S))return S;throw new Error(Be(k))}function Be(k){const S=!(0,v.existsSync)(_e())||(0,v.readdirSync)(_e()).length===0;return`\
doesn't exist: ${Ce(k)}${S?". The workspace is empty: run actions/checkout before this step":""}`}function Ce(k){const S=Te(k);return`"${(0,X.OX)(k,60)}"${S===""?"":` with ${S}`}`}function Te(k){const S=(k.
match(new RegExp(w,"gu"))??[]).map($e=>$e.codePointAt(0)??0),Z=[...new Set(S)].map($e=>`U+${$e.toString(16).toUpperCase().padStart(4,"0")}`),we=Z.length===1?"an invisible character":"invisible charact\
ers";return Z.length===0?"":`${we} (${Z.slice(0,5).join(", ")})`}}),124:((Ae,Me,E)=>{E.d(Me,{AS:()=>X,Hq:()=>de,RG:()=>J,cq:()=>R,cz:()=>ie,xS:()=>me,xW:()=>D});var v=E(706);const J={type:"hidden"};function ie(A){
const L=T=>A.reduce((N,O)=>N+O[T],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function me({status:A,changes:L,references:T}){const N={added:0,modified:0,removed:0};if(A!=="\
modified")return{...N,[A]:1};if(L.length===0&&T.length===0)return{...N,modified:1};for(const{kind:O}of L)N[O==="added"||O==="removed"?O:"modified"]++;return N}function de({workflows:A}){return A.some(
({status:L})=>L!=="unchanged")}function D({workflows:A}){return ie(A.map(({counts:L})=>L))}function X({workflows:[A,...L]}){return A?.unusedIgnores.filter(T=>L.every(({unusedIgnores:N})=>N.includes(T)))??
[]}function R({modified:A,added:L,removed:T}){return Object.entries({modified:A,added:L,removed:T}).flatMap(([O,U])=>U===0?[]:[`${(0,v.zD)(U)} ${O}`]).join(", ")||"no changes"}}),436:((Ae,Me,E)=>{E.d(
Me,{Gg:()=>A,Ku:()=>T,Ms:()=>W,Op:()=>U,PX:()=>O,QP:()=>L,Rk:()=>ie,TH:()=>R,TN:()=>D,YD:()=>X,ZM:()=>de,dj:()=>p,e1:()=>_,eX:()=>me,jn:()=>N});var v=E(761),J=E(899);const ie=["id","_id","key","name"],
me=["name","title","label","displayName","Name","Title","Label","DisplayName"],de=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function D(c,l){if(c.type!=="object")
return;const h=c.members.get(l)??c.matchOnly?.get(l);if(!(h===void 0||!N(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function X(c){return c.type==="object"?[...c.members.
keys()]:[]}function R(c){const l=()=>X(c).filter(h=>de.test(h));return T(c,["id","_id","key"])??T(c,l().sort())}function A(c){return T(c,me)}function L(c){return T(c,["type","Type"])}function T(c,l){const h=c&&
l.find(M=>D(c,M)!==void 0);return h&&D(c,h)}function N(c){return c.type==="string"||c.type==="literal"}function O(c){return c===void 0?[]:N(c)?[_(c.text)]:(c.type==="array"?c.items:[...c.members.values()]).
flatMap(O)}function U(c,l,h){return h&&ie.includes(c)&&N(l)}function _(c){return c.startsWith('"')?c.includes("\\")?JSON.parse(c):c.slice(1,-1):c}class W{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(l,h=M=>{}){
this.#e=l,this.#t=l.lines.length===0,this.#n=h}read(l){const{fields:h,orders:M}=this.#e,H=q=>(0,J.pi)(h,q,this.#n);return(0,v.q)(l,void 0,{enter:(q,te="")=>this.#t?void 0:{key:te,outer:q},scalar:q=>this.
scalar(q),array:(q,te)=>{const fe=q.length>0&&H({key:"",outer:te});return this.array(fe?[]:q,(0,J.pi)(M,te,this.#n))},object:(q,te)=>{let fe;for(const[pe,be]of h.size===0?[]:q)H({key:pe,outer:te})&&(q.
delete(pe),ie.includes(pe)&&(fe=(fe??new Map).set(pe,be)));return this.object(q,fe)}})}scalar(l){let h=this.#s.get(l);return h===void 0&&(h={type:l.startsWith('"')?"string":"literal",id:++this.#r,text:l},
this.#s.set(l,h)),h}array(l,h){const M=h?l.toSorted((te,fe)=>te.id-fe.id):l;let H=M.length;for(const{id:te}of M)H=F(H,te);const q=this.#i(H,{type:"array",id:this.#r+1,items:M,unordered:h});return this.#t?
q:{type:"array",id:q.id,items:l,unordered:h}}object(l,h){let M=~l.size;for(const[q,{id:te}]of l)M=M+F(this.scalar(q).id,te)|0;const H=this.#i(M,{type:"object",id:this.#r+1,members:l,matchOnly:h});return this.#t?
H:{type:"object",id:H.id,members:l,matchOnly:h}}#i(l,h){for(let M=l;;M=M+1|0){const H=this.#o.get(M);if(H&&j(H,h))return H;if(!H)return this.#o.set(M,h),this.#r++,h}}}function j(c,l){if(c.type==="arra\
y")return l.type==="object"||c.items.length!==l.items.length?!1:c.items.every(({id:h},M)=>h===l.items[M]?.id);if(l.type==="array"||c.members.size!==l.members.size)return!1;for(const[h,{id:M}]of l.members)
if(c.members.get(h)?.id!==M)return!1;return!0}function F(c,l){const h=Math.imul(c^c>>>15,739982445)^Math.imul(l^l>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function p(c){if(N(c))return c.text;
if(c.type==="array"){const h=c.items.map(p);return`[${(c.unordered?h.sort():h).join()}]`}return`{${Array.from(c.members,([h,M])=>`${JSON.stringify(h)}:${p(M)}`).sort().join()}}`}}),899:((Ae,Me,E)=>{E.
d(Me,{K$:()=>v,pi:()=>ie,wo:()=>J});const v=J("");function J(D){const X=new Set,[R,A]=[new Map,new Map];for(const[L,T]of D.split(/\r\n|\r|\n/).entries()){const N=T.trim();if(N===""||N.startsWith("#"))
continue;const[O,U]=N.endsWith("[]")?[N.slice(0,-2),A]:[N,R],_=O.split(".").reverse(),W=me(O);if(_.includes(""))throw new Error(`has an empty key in line ${L+1} (join keys by single dots)`);if(_.every(
j=>j==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything (name a key)`);X.add(N),U.set(W,[...U.get(W)??[],{line:N,keys:_}])}return{lines:[...X],fields:R,orders:A}}function ie(D,X,R){
if(D.size===0||X===void 0)return!1;const A=["*",me(X.key)].flatMap(L=>D.get(L)??[]).filter(({keys:L})=>de(X,L));for(const{line:L}of A)R(L);return A.length>0}function me(D){return D.slice(D.lastIndexOf(
".")+1)}function de(D,X){if(D===void 0||X.length===0)return X.length===0;const R=X[0]==="*"?["*"]:D.key.split(".").reverse();return R.every((A,L)=>A===X[L])&&de(D.outer,X.slice(R.length))}}),742:((Ae,Me,E)=>{
E.d(Me,{OD:()=>ye,qy:()=>le,Z:()=>De,yR:()=>ve});var v=E(436),J=E(899),ie=E(345);function me(K,Q){const G=Q.size===0?void 0:Q.get(JSON.stringify(K));return G===void 0?K:(0,v.e1)(G)}function de({base:K,
head:Q}){return K===Q?[]:v.Rk.flatMap(G=>{const[ce,ne]=[(0,v.TN)(K,G),(0,v.TN)(Q,G)];return ce!==ne&&ce?.startsWith('"')&&ne?.startsWith('"')?[[ce,ne]]:[]})}function D(K,Q){const G=new Map;for(const[ne,
re]of K)G.set(ne,(G.get(ne)??new Set).add(re));const ce=([ne,re])=>G.get(ne)?.size===1&&Q.base.get(ne)===1&&Q.head.get(re)===1;return new Map(K.filter(ce))}function X(K){const Q=G=>{const ce=new Map,ne=(re,xe)=>{
if(re.type==="array")for(const Se of re.items)ne(Se,!0);if(re.type!=="object")return;const _e=xe?[re.id,...v.Rk.flatMap(Se=>(0,v.TN)(re,Se)??[])]:[];for(const Se of new Set(_e))ce.set(Se,(ce.get(Se)??
0)+1);for(const Se of re.members.values())ne(Se,!1)};for(const re of K)ne(re[G],!1);return ce};return{base:Q("base"),head:Q("head")}}function R(K,Q,G){const ce={element:new Map,member:new Map};function ne(xe,_e){
if(Q.size===0&&!G)return xe;if((0,v.jn)(xe))return K.scalar(Q.get(xe.text)??xe.text);const Se=ce[_e?"element":"member"],Fe=Se.get(xe.id)??re(xe,_e);return Se.set(xe.id,Fe),Fe}function re(xe,_e){if(xe.
type==="array"){const Be=xe.items.map(Ce=>ne(Ce,!0));return K.array(Be,xe.unordered)}const Se=new Map,Fe=G&&_e?v.Rk.map(Be=>(0,v.TN)(xe,Be)):[],He=Be=>Be.type==="string"&&Fe.includes(Be.text);for(const[
Be,Ce]of xe.members)!(0,v.Op)(Be,Ce,_e)&&!He(Ce)?Se.set(me(Be,Q),ne(Ce,!1)):G||Se.set(Be,Ce);return K.object(Se)}return(xe,_e=!1)=>ne(xe,_e).id}function A(K,Q){const G={base:R(K,Q,!0),head:R(K,new Map,
!0)};return{interner:K,renames:Q,follow:R(K,Q,!1),bare:G}}var L=E(408);const T=.4,N=.9,O=4e4,U=4,_=/^(""|0|true|false|null)$/,W=.25,j=new Set([...v.eX,"type"]);function F(K,Q,G){const{compare:ce,shareRare:ne}=l(
K,G),re=p(K,Q),xe=c(K);return _e=>(Se,Fe)=>{const He=(0,L.qc)(Se,Fe),Be=He.reduce((S,{base:Z,head:we})=>S+Z.length*we.length,0),Ce=S=>Be>O?[...ne(S),...(0,L.O6)(Q,S).flatMap(L.yU)]:S.base.flatMap(Z=>S.
head.map(we=>({base:Z,head:we}))),Te=He.flatMap(Ce).flatMap(S=>{const Z=ce(S);return(_e>0&&xe(S)?ce(S,()=>1)>=N:Z>=_e)?[{pair:S,alike:Z,distance:re(S)}]:[]});Te.sort((S,Z)=>Z.alike-S.alike||S.distance-
Z.distance);const k=new Set;return Te.flatMap(({pair:S})=>k.has(S.base)||k.has(S.head)?[]:(k.add(S.base).add(S.head),[S]))}}function p({base:K},Q){const G=new Map((0,L.Ms)(Q).map(re=>[re.base.index,re.
head.index-re.base.index]));let ce=0;const ne=K.map(({index:re})=>(ce=G.get(re)??ce,re+ce));return re=>Math.abs((ne[re.base.index]??0)-re.head.index)}function c({base:K,head:Q}){const G=({item:xe})=>[
(0,v.TH)(xe),(0,v.Gg)(xe)],[ce,ne]=[new Set(K.flatMap(G)),new Set(Q.flatMap(G))],re=(xe,_e)=>G(xe).every(Se=>Se!==void 0&&!_e.has(Se));return xe=>re(xe.base,ne)&&re(xe.head,ce)}function l(K,{renames:Q,
follow:G}){const ce=new Map([["",0]]),ne=new Set;function re(Ce){const Te=ce.get(Ce)??ce.size;return Te===ce.size&&ce.set(Ce,Te),Te}function xe(Ce,Te){const k=new Set,S=(Z,we,$e)=>{if((0,v.jn)(Z)||(Z.
type==="array"?Z.items.length:Z.members.size)===0){const Ke=re(`${we}=${Te==="base"?G(Z):Z.id}`);k.add(Ke),(!(0,v.jn)(Z)||_.test(Z.text))&&ne.add(Ke)}else if(Z.type==="array")for(const Ke of Z.items)S(
Ke,re(`${we}[]`),!0);else for(const[Ke,Ve]of Z.members)we===0&&(0,v.jn)(Ve)&&j.has(Ke)||(0,v.Op)(Ke,Ve,$e)||S(Ve,re(`${we}.${Te==="base"?me(Ke,Q):Ke}`),!1)};return S(Ce,0,!0),k}const _e=new Map,Se=new Map,
Fe=Ce=>_e.get(Ce)??new Set;for(const Ce of["base","head"]){for(const Te of K[Ce])_e.set(Te,xe(Te.item,Ce));for(const[Te,k]of(0,ie.Vn)(K[Ce].flatMap(S=>[...Fe(S)]))){const S=(ne.has(Te)?W:1)/k;Se.set(Te,
Math.min(Se.get(Te)??1,S))}}const He=Ce=>Se.get(Ce)??0,Be=Ce=>[...Fe(Ce)].filter(Te=>He(Te)>=1/U);return{compare({base:Ce,head:Te},k=He){const S=Ke=>{let Ve=0;for(const st of Ke)Ve+=k(st);return Ve},[
Z,we]=[Fe(Ce),Fe(Te)],$e=[...Z].filter(Ke=>we.has(Ke));return 2*S($e)/(S(Z)+S(we))||0},shareRare(Ce){const Te=new Map;for(const k of Ce.head)for(const S of Be(k))Te.set(S,[...Te.get(S)??[],k]);return Ce.
base.flatMap(k=>{const S=new Set(Be(k).flatMap(Z=>Te.get(Z)??[]));return Array.from(S,Z=>({base:k,head:Z}))})}}}function h(K,Q,G){const ce={base:{item:K,index:0,array:[K]},head:{item:Q,index:0,array:[
Q]}};return l({base:[ce.base],head:[ce.head]},G).compare(ce)}const M=/^"[\w-]{0,20}"$/;function H(K,Q,G){let ce=[],ne=K;const re=()=>ne.base.length===0||ne.head.length===0,xe=(S,Z)=>{const we=re()?[]:
S(ne,Z);we.length!==0&&(ce=ce.concat(we),ne=(0,L.FF)(ne,we))},_e=S=>(Z,we)=>(0,L.O6)(ce,Z).flatMap($e=>S($e,we)),Se=G||[...K.base,...K.head].some(({item:S})=>S.type==="object"),Fe=v.Rk.filter(S=>!pe(S,
K,Q));for(const S of ke(Fe,K,Q))xe(L.kk,te(S));const He=({item:S})=>S.id,Be=({item:S},Z)=>Z==="base"?Q.follow(S,!0):S.id;for(const S of Q.renames.size>0?[Be,He]:[He])xe(_e(L.eV),S),Se&&xe(L.kh,S);if(Se&&
!re()){const S=c(K);for(const $e of ke(Pe(K),K,Q).slice(0,1)){const Ke=Ve=>!v.ZM.test($e)&&S(Ve)&&M.test((0,v.TN)(Ve.head.item,$e)??"");xe((Ve,st)=>(0,L.kk)(Ve,st).filter(nt=>!Ke(nt)),te($e))}const Z=$e=>({
item:Ke},Ve)=>fe(Ke,Q.bare[Ve],$e);xe(_e(L.eV),Z(1)),xe(L.kh,Z(3));const we=F(K,ce,Q);for(const $e of[...v.eX,"key"])xe(we(0),te($e));xe(we(T),({item:$e})=>$e.type==="object"?(0,v.QP)($e)??"":void 0)}
const Ce=Fe.length<v.Rk.length,Te=S=>(0,v.Gg)(S)??(Ce?Fe.find(Z=>(0,v.TN)(S,Z)):(0,v.TH)(S));return xe(_e((S,Z)=>Ce&&q(S.base)===q(S.head)?(0,L.yU)(S):(0,L.kh)(S,Z)),({item:S})=>Te(S)===void 0?"":void 0),
ce}function q(K){return K.map(({index:Q})=>Q).join()}function te(K){return({item:Q})=>(0,v.TN)(Q,K)}function fe(K,Q,G){return K.type!=="object"||[...K.members].filter(([ne,re])=>!(0,v.Op)(ne,re,!0)).length<
G?void 0:Q(K,!0)}function pe(K,Q,G){const[ce,ne]=[be(Q.base,K),be(Q.head,K)];if(ce===void 0||ce!==ne)return!1;if(ce==="")return!0;const re=(0,L.eV)(Q,({item:xe},_e)=>fe(xe,G.bare[_e],1));return Q.base.
length!==Q.head.length&&re.length>he((0,L.kk)(Q,te(K)),G)}function be(K,Q){const G=/^"?(.*?)\d+"?$/.exec(K[0]?(0,v.TN)(K[0].item,Q)??"":"")?.[1],ce=ne=>K.every(({item:re,index:xe})=>(0,v.TN)(re,Q)?.replaceAll(
'"',"")===`${G}${ne+xe}`);return K.length>1&&(ce(0)||ce(1))?G:void 0}function ke(K,Q,G){const ce=K.map(re=>({key:re,pairs:(0,L.kk)(Q,te(re))})),ne=(re,xe)=>re.every(({base:Se,head:Fe},He)=>Se===xe[He]?.
base&&Fe===xe[He]?.head)?0:he(xe,G)-he(re,G);return ce.sort(({pairs:re},{pairs:xe})=>xe.length-re.length||ne(re,xe)),ce.map(({key:re})=>re)}function he(K,{interner:Q,renames:G,bare:ce}){const ne=K.map(
({base:xe,head:_e})=>({base:xe.item,head:_e.item})),re=R(Q,new Map([...G,...ne.flatMap(de)]),!0);return ne.filter(({base:xe,head:_e})=>[re,ce.head].some(Se=>Se(xe,!0)===ce.head(_e,!0))).length}function Pe({
base:K,head:Q}){const G=(0,ie.Vn)(Q.flatMap(({item:re})=>(0,v.YD)(re))),ce=re=>2*(G.get(re)??0)>Q.length&&re!=="type",ne=[...G.keys()].filter(re=>ce(re)&&Ge(K,re)&&Ge(Q,re)).sort();return[...ne.filter(
re=>v.ZM.test(re)),...ne]}function Ge(K,Q){const G=K.flatMap(({item:ne})=>(0,v.TN)(ne,Q)??[]).filter(ne=>ne.startsWith('"'));if(G.length<2||2*G.length<=K.length||new Set(G).size<G.length)return!1;const ce=new Set(
K.flatMap(({item:ne})=>v.Rk.map(re=>(0,v.TN)(ne,re))));return 2*G.filter(ne=>ce.has(ne)).length<G.length}const Ye=8,Qe=.5;function tt(K,Q,G,ce){const ne=Te=>K[Te].flatMap(S=>[S,...at(S,ce)]).filter(({
path:S,value:Z})=>S.at(-1)?.type==="item"&&G[Te].get(Z.id)===1),re={bases:new Set,heads:new Map};let xe={base:ne("base"),head:ne("head")};const _e=(Te,k)=>{const S=(0,L.kk)(xe,Te).filter(({base:Z,head:we})=>Z.
arrays!==we.arrays&&k(Z.value,we.value));for(const{base:Z,head:we}of S)re.bases.add(Z.value),re.heads.set(we.value,Z);xe=(0,L.FF)(xe,S)},Se=(Te,k)=>(0,v.TN)(Te,"type")===(0,v.TN)(k,"type"),Fe=(Te,k)=>(0,v.
Gg)(Te)!==void 0&&(0,v.Gg)(Te)===(0,v.Gg)(k),He=(Te,k)=>Se(Te,k)&&h(Te,k,Q)>=Qe,Be=(Te,k)=>(G[k].get(Te??"")??0)<2,Ce=(Te,k)=>Be(Te,k)?Te:void 0;return _e(({value:Te},k)=>Ce((0,v.TH)(Te),k),(Te,k)=>((0,v.
TH)(Te)?.length??0)>=Ye||Fe(Te,k)||He(Te,k)),_e(({value:Te},k)=>Ce((0,v.Gg)(Te)??(0,ie.qU)(Te),k),He),_e(({value:Te},k)=>Be((0,v.TH)(Te),k)?fe(Te,Q.bare[k],3):void 0,Se),re}function at({value:K,path:Q},G){
return(0,ie.Vg)(K,G).flatMap(ce=>{if((0,v.jn)(ce.value))return[];const ne={value:ce.value,path:[...Q,ce.step]};return[ne,...at(ne,G)]})}function w(K,Q,G,ce){const ne=[],re=[],xe=[],_e=[],Se={base:[],head:[]};
function Fe({base:S,head:Z},we,$e){$e==="element"&&_e.push(...de({base:S,head:Z})),($e==="element"||$e==="member"&&S.type==="object"&&Z.type==="object")&&xe.push({base:S,head:Z,path:we}),S.id!==Z.id&&
(S.type==="array"&&Z.type==="array"?k(S,Z,we):S.type==="object"&&Z.type==="object"?Te({base:S,head:Z},we,$e):$e!=="own"&&(0,v.jn)(S)&&(0,v.jn)(Z)&&Q.renames.get(S.text)===Z.text?re.push({path:we,from:(0,v.
e1)(S.text),to:(0,v.e1)(Z.text)}):ne.push({kind:"modified",path:we,from:S,to:Z}))}function He({base:S,head:Z},we,$e,Ke){S!==void 0&&Z!==void 0?Fe({base:S,head:Z},we,$e):Z!==void 0&&!Be(Z,we)?(ne.push(
{kind:"added",path:we,value:Z}),Se.head.push({value:Z,path:we,arrays:Ke}),G.heads.size>0&&Ce(Z,we)):S!==void 0&&!G.bases.has(S)&&(ne.push({kind:"removed",path:we,value:S}),Se.base.push({value:S,path:we,
arrays:Ke}))}function Be(S,Z){const we=G.heads.get(S);return we===void 0?!1:(ne.push({kind:"moved",path:Z,from:we.path}),Fe({base:we.value,head:S},Z,"element"),!0)}function Ce(S,Z){for(const{step:we,value:$e}of(0,ie.
Vg)(S,ce)){const Ke=[...Z,we];Be($e,Ke)||Ce($e,Ke)}}function Te(S,Z,we){for(const{key:$e,from:Ke,...Ve}of y(S,Q)){const st=[...Z,{type:"member",key:$e}];Ke!==$e&&re.push({path:st,from:Ke,to:$e});const nt=Ve.
base!==void 0&&(0,v.Op)($e,Ve.base,we==="element");He(Ve,st,nt?"own":"member")}}function k(S,Z,we){const $e={base:(0,L.S3)(S.items),head:(0,L.S3)(Z.items)},Ke=H($e,Q,S.unordered&&Z.unordered).filter(ze=>!G.
bases.has(ze.base.item)&&!G.heads.has(ze.head.item)),Ve=(0,ie.Oe)($e,Ke,ce),st=new Set((0,L.Ms)(Ke).map(ze=>ze.head.index)),nt=Ve.filter(ze=>ze.base&&ze.head&&!st.has(ze.index));nt.length>0&&!Z.unordered&&
ne.push({kind:"reordered",path:we,moved:nt.map(({step:ze})=>ze)});for(const{step:ze,...ft}of Ve)He(ft,[...we,ze],"element",$e)}return Fe(K,[],"root"),{changes:ne,references:re,matches:xe,renames:_e,unmatched:Se}}
function y({base:K,head:Q},{renames:G,follow:ce}){const ne=new Map(K.members),re=new Map,xe=(Se,Fe)=>Se.id===Fe.id||ce(Se)===Fe.id;for(const Se of[xe,()=>!0])for(const Fe of[He=>He,He=>me(He,G)])for(const[
He,Be]of ne){const Ce=Fe(He),Te=Q.members.get(Ce);Te===void 0||re.has(Ce)||!Se(Be,Te)||(ne.delete(He),re.set(Ce,{key:Ce,from:He,base:Be,head:Te}))}for(const[Se,Fe]of Q.members)re.has(Se)||re.set(Se,{key:Se,
from:Se,head:Fe});const _e=Array.from(ne,([Se,Fe])=>({key:Se,from:Se,base:Fe}));return[...re.values(),..._e].sort((Se,Fe)=>Se.key<Fe.key?-1:1)}const V={bases:new Set,heads:new Map},C=5;function le(K,Q){
const G=new v.Ms(J.K$),[ce,ne]=[K,Q].map(re=>ve(re,G));return ce&&ne&&ye([{base:ce,head:ne}],G)[0]}function ve(K,Q=new v.Ms(J.K$)){return/^\s*[[{]/.test(K)?Q.read(K):void 0}function ye(K,Q){const G=De(
()=>X(K)),ce=De(()=>(0,ie.j9)([...K.map(({head:_e})=>_e),...K.map(({base:_e})=>_e)])),ne=(_e,Se)=>ce().componentOf(_e,Se);function re(_e){const Se=A(Q,_e);return K.map(Fe=>{const He=w(Fe,Se,V,ne),{base:Be,
head:Ce}=He.unmatched;if(Be.length===0||Ce.length===0)return He;const Te=tt(He.unmatched,Se,G(),ne);if(Te.heads.size===0)return He;const k=w(Fe,Se,Te,ne);return k.changes.filter(({kind:S})=>S==="moved").
length===Te.heads.size?k:He})}let xe=new Map;for(let _e=0;_e<C;_e++){const Se=re(xe),Fe=Se.flatMap(Be=>Be.renames),He=Fe.length===0?new Map:D(Fe,G());if(xe.size===He.size&&[...xe].every(([Be,Ce])=>He.
get(Be)===Ce)){if(Se.some(({changes:Be})=>Be.length>0))return Se;break}xe=He}return re(new Map)}function De(K){let Q;return()=>(Q??={value:K()},Q.value)}}),345:((Ae,Me,E)=>{E.d(Me,{Oe:()=>N,Vg:()=>O,Vn:()=>p,
j9:()=>D,oP:()=>F,qU:()=>X,s3:()=>_});var v=E(436),J=E(408);const ie=/group|parent|folder|owner/i,me=/(-[\da-f]{4}){3}-[\da-f]{12}/i,de=40;function D(l){const h=l.map(T),M=fe=>h.find(pe=>pe.get(fe))?.
get(fe);function H(fe,pe){for(const be of(0,v.YD)(fe).sort()){if(ie.test(be))continue;const ke=`${(0,v.TN)(fe,be)}`,he=be==="type"?`"${ke.split(":")[1]}`:ke,Pe=M(he);if(Pe===void 0||X(Pe.item)===void 0)
continue;const Ge=h.some(Ye=>{const Qe=Ye.get(he);return Qe&&(Qe.array===pe||L(pe,Qe.item))});if(be==="type"||!Ge)return Pe.item}}function q(fe,pe){const be=(0,v.Gg)(fe);return X(fe)??X(H(fe,pe))??(be&&
(0,v.e1)(be))}function te(fe){const pe=/\d/.test(fe)?M(fe):void 0;return pe&&(q(pe.item,pe.array)??c(pe.item))}return{componentOf:H,nameOf:q,labelOf:te}}function X(l){const h=l&&((0,v.TN)(l,"name")??(0,v.
TN)(l,"Name")??R(l));return h&&(0,v.e1)(h)}function R(l){const[h,M]=[A(l,"localeData"),A(l,"data")],q=(h?["en",...(0,v.YD)(h)]:[]).map(fe=>(0,v.Gg)(A(h,fe))),te=[M,A(M,"node")].map(fe=>(0,v.Ku)(fe,["l\
abel",...v.eX,"display_name"]));return[...q,...te].find(fe=>fe!==void 0)}function A(l,h){return l?.type==="object"?l.members.get(h):void 0}function L(l,h){return(0,v.YD)(h).map(H=>A(h,H)).some(H=>H?.type===
"array"&&H.items===l)}function T(l){const h=new Map,M=H=>{if(H.type==="object")for(const q of H.members.values())M(q);if(H.type==="array")for(const q of H.items){const te=(0,v.YD)(q).filter(pe=>v.ZM.test(
pe)),fe=new Set(te.flatMap(pe=>(0,v.TN)(q,pe)??[]));for(const pe of fe)h.set(pe,h.has(pe)?void 0:{item:q,array:H.items});M(q)}};return M(l),h}function N(l,h,M){const H=(0,J.FF)(l,h),q=[...H.base.map(fe=>({
...fe,base:fe.item})),...h.map(({base:fe,head:pe})=>({...pe,base:fe.item,head:pe.item})),...H.head.map(fe=>({...fe,head:fe.item}))],te=j(q,M);return q.map(fe=>({...fe,step:U(fe,te.get(fe))})).sort(W)}
function O(l,h){return l.type==="object"?Array.from(l.members,([H,q])=>({step:{type:"member",key:H},value:q})):(l.type==="array"?N({base:[],head:(0,J.S3)(l.items)},[],h):[]).map(({step:H,item:q})=>({step:H,
value:q}))}function U({item:l,index:h},M){return M===void 0?{type:"element",index:h,item:l}:_(l,M)}function _(l,h){const M=c(l),H=M!==void 0&&M.length<=de&&!h.startsWith(M);return{type:"item",label:h,
...H&&{hint:M},item:l}}function W({step:l},{step:h}){return l.type==="item"&&h.type==="item"?l.label<h.label?-1:1:l.type==="element"&&h.type==="element"?l.index-h.index:l.type==="item"?-1:1}function j(l,h){
const M=new Map,H=new Set;let q=l.filter(({item:he})=>(X(he)??(0,v.Gg)(he)??(0,v.TH)(he))!==void 0);const te=he=>{const Pe=q.map(he),Ge=p(Pe);q=q.filter((Ye,Qe)=>{const tt=Pe[Qe];return tt===void 0||Ge.
get(tt)!==1||H.has(tt)?!0:(H.add(tt),M.set(Ye,tt),!1)})};te(({item:he})=>X(he));const fe=new Map(q.map(he=>[he,X(he.item)??X(h(he.item,he.array))])),pe=p([...fe.values()]),be=he=>{const[Pe,Ge]=[fe.get(
he),(0,v.Gg)(he.item)];return X(he.item)??(pe.get(Pe)===1?Pe:void 0)??(Ge&&(0,v.e1)(Ge))},ke=(he,Pe)=>{const[Ge,Ye]=[(0,v.TH)(he.item),be(he)??c(he.item)];return Ge?F(Ye,Ge,Pe):Ye};return te(he=>be(he)??
ke(he,me)),te(he=>ke(he,me)),te(he=>ke(he,/$/)),te(he=>`${be(he)??c(he.item)??ke(he,/$/)} [${he.index}${he.head?"":", before"}]`),M}function F(l,h,M=me){const H=(0,v.e1)(h).replace(M,"");return l?`${l}\
 (${H})`:H}function p(l){const h=new Map;for(const M of l)h.set(M,(h.get(M)??0)+1);return h}function c(l){const h=(0,v.QP)(l);return h?.startsWith('"')?(0,v.e1)(h):void 0}}),856:((Ae,Me,E)=>{E.d(Me,{$C:()=>l,
Wr:()=>q,_p:()=>h,lb:()=>W});var v=E(706),J=E(436),ie=E(742);const me=8,de="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functi\
ons|master|signing|shared)[-_. ]?key|cookie",D=new RegExp(`(?:(?:${de})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),X=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${de}\
|(?:password|secret|apikey)s)$`),A=/name|key|header|field/i,L=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,T=["value","values","default","defaultvalue","headervalue"],N=/\{\{|\$\{|<%/,O="(?!\\p{\
L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",U="(?:(?:bearer|basic|token)\\s{1,4})?",_=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${de}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${de})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}\
(\\\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${de})\\s{0,4}=\\s{0,4}${U})${O}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${de})\\s{0,4}:\\s{0,4}${U}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${O}(?:[^\\s\
"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${O}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${de})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(te=>new RegExp(te,"giu"));function W({workflows:te}){
const fe=new v.pO;for(const{secrets:be,files:ke}of te){const he=ke.flatMap(({base:Pe,head:Ge})=>[Pe,Ge].flatMap(q));for(const Pe of[...be,...he].flatMap(j))fe.add(Pe,F)}const pe=new Map;return be=>{const ke=pe.
get(be);if(ke)return ke;const he=[],Pe=Qe=>(he.push(Qe),v.v5),Ye={shown:_.reduce((Qe,tt)=>Qe.replace(tt,Pe),fe.hide(be,Pe)),hidden:JSON.stringify(he)};return pe.set(be,Ye),Ye}}function j(te){return[te,
te.replace(/^(?:bearer|basic|token) /i,""),...(0,J.PX)((0,ie.yR)(te))]}function F(te){return te.length>=me&&!new RegExp("^\\p{L}+$","u").test(te)}function p(te){const fe=c(te);return D.test(fe)&&!X.test(
fe)}function c(te){return te.toLowerCase().replace(/[^a-z]/g,"")}function l(te,fe,pe){return M(fe)?!1:p(te)?H(fe)||R.test(c(te)):!T.includes(c(te))||pe?.type!=="object"?!1:[...pe.members].some(([be,ke])=>{
const he=(0,J.jn)(ke)&&(ke.text==="true"?be:L.test(be)&&(0,J.e1)(ke.text));return A.test(be)&&p(`${(0,J.TN)(pe,be)}`)||he&&R.test(c(he))})}function h(te,...fe){return fe.every(M)?!1:te.some((pe,be)=>{
const ke=te[be-1],he=ke&&"item"in ke?ke.item:void 0,Pe=te.slice(be+1).every(({type:Ye})=>Ye==="element"),Ge=Ye=>pe.type==="member"&&l(pe.key,Pe?Ye:void 0,he);return fe.some(Ge)})}function M(te){return te?.
type==="literal"&&!/\d/.test(te.text)}function H(te){return te?.type==="array"?te.items.every(H):te!==void 0&&(0,J.jn)(te)}function q(te){const fe=[],pe=be=>{if(be!==void 0)if((0,J.jn)(be))pe((0,ie.yR)(
(0,J.e1)(be.text)));else if(be.type==="array")for(const ke of be.items)pe(ke);else for(const[ke,he]of be.members)l(ke,he,be)&&fe.push(...(0,J.PX)(he)),pe(he)};return pe(te),fe.filter(be=>!N.test(be))}}),
408:((Ae,Me,E)=>{E.d(Me,{$z:()=>R,FF:()=>T,Ms:()=>L,O6:()=>N,S3:()=>ie,eV:()=>me,kh:()=>de,kk:()=>D,qc:()=>X,yU:()=>A});var v=E(965);const J=500;function ie(O){return O.map((U,_)=>({item:U,index:_,array:O}))}
function me(O,U){const _=c=>O[c].map(l=>U(l,c)),W=(c,l)=>c!==void 0&&c===l,j=(0,v.E)(_("base"),_("head"),{maxEditLength:J,comparator:W});if(j===void 0)return L(de(O,U));let[F,p]=[0,0];return j.flatMap(
({added:c,removed:l,count:h})=>{const[M,H]=[O.base.slice(F,F+h),O.head.slice(p,p+h)];return c||(F+=h),l||(p+=h),c||l?[]:A({base:M,head:H})})}function de(O,U){return X(O,U).flatMap(A)}function D(O,U){return X(
O,U).flatMap(_=>_.base.length===1&&_.head.length===1?A(_):[])}function X(O,U){const _=R(O.head,W=>U(W,"head"));return _.delete(void 0),[...R(O.base,W=>U(W,"base"))].flatMap(([W,j])=>{const F=_.get(W);
return F?[{base:j,head:F}]:[]})}function R(O,U){const _=new Map;for(const W of O){const j=U(W),F=_.get(j);F?F.push(W):_.set(j,[W])}return _}function A({base:O,head:U}){return O.flatMap((_,W)=>{const j=U[W];
return j===void 0?[]:[{base:_,head:j}]})}function L(O){const U=[];for(const W of O.toSorted((j,F)=>j.base.index-F.base.index)){let[j,F]=[0,U.length];for(;j<F;){const p=j+F>>1;(U[p]?.last.head.index??0)<
W.head.index?j=p+1:F=p}U[j]={last:W,before:U[j-1]}}const _=[];for(let W=U.at(-1);W;W=W.before)_.push(W.last);return _.reverse()}function T({base:O,head:U},_){const W=new Set(_.flatMap(j=>[j.base,j.head]));
return{base:O.filter(j=>!W.has(j)),head:U.filter(j=>!W.has(j))}}function N(O,U){const _=L(O),W={base:0,head:0};return X(U,({index:j},F)=>{for(;(_[W[F]]?.[F].index??1/0)<j;)W[F]++;return W[F]})}}),384:((Ae,Me,E)=>{
E.a(Ae,async(v,J)=>{try{let _=function(){const W=new me.i_,j=W.required("base",X.Rr),F=W.required("head",X.Rr);[j,F].some(h=>h!==void 0&&(0,ie.existsSync)(h))||(j!==void 0&&W.refuse("base",(0,X.LO)(W.
text("base"))),F!==void 0&&W.refuse("head",(0,X.LO)(W.text("head"))));const p=(0,me.RT)(W),c=W.boolean("fail-on-change",!1),l=W.boolean("summary",!0);return{base:W.check(j),head:W.check(F),ignore:p,failOnChange:c,
summary:l}};var ie=E(24),me=E(991),de=E(697),D=E(470),X=E(192),R=E(124),A=E(279),L=E(725),T=E(276),N=E(57),O=E(706),U=E(885);await(0,T.eF)(async W=>{const{base:j,head:F,ignore:p,failOnChange:c,summary:l}=_(),
h=(0,L.t1)(),[M,H]=[(0,O.OX)(j),(0,O.OX)(F)],q=(0,N.Bu)(Object.entries({Base:M,Head:H}));h.info(`Comparing ${M} with ${H}`);const te=await(0,U.Z)(j,F,{ignore:p,signal:W}).catch(async ke=>{const he=(0,A.
iT)(ke);throw l&&await(0,N.Sy)("Workflow comparison failed",(0,N.il)((0,de.UX)(he),(0,T.VY)(he)),q),he});for(const{name:ke,status:he,counts:Pe,variablesCompared:Ge}of te.workflows){const Ye=he==="chan\
ged"||he==="unchanged"?(0,R.cq)(Pe):he,Qe=Ge?"":" (environment variables are not compared)";h.info(`${ke===void 0?"":`${(0,O.OX)(ke)}: `}${Ye}${Qe}`)}const[fe,pe]=[(0,R.Hq)(te),(0,R.xW)(te)];(0,T.n0)(
{changed:fe,...pe});const be=await(0,D.S)(te);if(l){const ke=be(te.workflows.length>1,[q]);await(0,N.Sy)(`Workflow comparison: ${(0,R.cq)(pe)}`,ke,q)}if(fe&&c){const ke=`The versions differ (${(0,R.cq)(
pe)}), and fail-on-change is true`;throw new A.HR({what:ke,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),J()}catch(_){J(_)}},1)}),885:((Ae,Me,E)=>{E.d(Me,{Z:()=>Yt});var v=E(
806);const J=et(import.meta.url)("node:buffer");var ie=E(761);const me={enter:()=>{},scalar:I=>({json:I}),array:I=>({json:`[${I.map(({json:B})=>B)}]`,items:I}),object(I){return{json:`{${Array.from(I,([
Y,{json:oe}])=>`${JSON.stringify(Y)}:${oe}`).sort()}}`,members:I}}};function de(I){const B=(0,J.isUtf8)(I)?(0,ie.q)(I.toString(),void 0,me):void 0,Y=B?.members??B?.items?.map(ee=>[D(ee),ee]);if(Y===void 0)
return;const oe=new Map;for(const[ee,{members:Oe,json:Ne}]of Y){if(ee===void 0||oe.has(ee))return;oe.set(ee,{name:ee,keys:[...Oe?.keys()??[]],content:Ne})}return{container:Array.isArray(Y)?"array":"ob\
ject",variables:[...oe.values()]}}function D({members:I}){if(!I?.has("value"))return;const B=[I.get("name"),I.get("key")].find(Y=>Y?.json[0]==='"');return B&&JSON.parse(B.json)}function X({files:I}){const B=[
...I].filter(([Y])=>(0,v.dU)(Y)).map(([,Y])=>R(Y));return[...new Set(B.flat())]}function R(I){const B=new TextDecoder().decode(I);try{JSON.parse(B)}catch{return[]}const Y=de(I),oe=new Set(Y?.container===
"array"?Y.variables.map(({name:Ne})=>Ne):void 0),Oe=Array.from(B.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ne,je,We])=>je===void 0?[Ne,String(Number(Ne))]:We===void 0?[JSON.parse(
je)]:[]);return[...new Set(Oe)].filter(Ne=>!oe.has(Ne))}var A=E(124),L=E(436),T=E(598);function N(I){return(0,J.isUtf8)(I)?I.toString():void 0}function O(I,B,Y){const oe=/\.json$/i.test(I)?N(B):void 0;
return oe===void 0?void 0:Y.read(oe)}function U(I,B,Y,oe){if(B.equals(Y))return!0;const ee=new Interner(oe),Oe=O(I,B,ee);return Oe!==void 0&&Oe.id===O(I,Y,ee)?.id}function _({files:I},B){const Y=ee=>createHash(
"sha256").update(ee).digest("hex"),oe=Array.from(I,([ee,Oe])=>{const Ne=O(ee,Oe,new Interner(B));return[ee,Y(Ne?canonicalJson(Ne):Oe)]});return Y(JSON.stringify(oe.sort(([ee],[Oe])=>ee<Oe?-1:1)))}var W=E(
899),j=E(742),F=E(856);const p=1024*1024;function c(I,B,{name:Y,ignore:oe}){const ee=[I,B].filter(rt=>rt!==void 0),Oe=ee.length===2&&ee.some(h),Ne=[...new Set(ee.flatMap(({files:rt})=>[...rt.keys()]))].
sort(),je=new Set(oe.lines),We=new L.Ms(oe,rt=>je.delete(rt)),Ze=Ne.flatMap(rt=>{const[lt,Ot]=[I?.files.get(rt),B?.files.get(rt)],Ct=lt!==void 0&&Ot!==void 0&&lt.equals(Ot);if(Oe&&(0,v.dU)(rt)||Ct&&je.
size===0)return[];const Mt=lt&&O(rt,lt,We),At=Ct?Mt:Ot&&O(rt,Ot,We);return Ct||Mt!==void 0&&Mt.id===At?.id?[]:[{name:rt,from:lt,to:Ot,base:Mt,head:At}]}),it=H(Ze,We),qe=rt=>oe.lines.length===0&&it.some(
lt=>lt.name===rt),ct=it.length===0?[]:Ne.filter(rt=>!qe(rt)&&!(0,v.dU)(rt)),$t=I===void 0?"added":B===void 0?"removed":void 0;return{name:Y,status:$t??(it.length>0?"changed":"unchanged"),counts:$t?{added:0,
modified:0,removed:0,[$t]:1}:(0,A.cz)(it.map(A.xS)),files:it,variablesCompared:!(Oe&&ee.some(M)),secrets:[...new Set(ee.flatMap(rt=>[...X(rt),...l(rt,ct)]))],unusedIgnores:[...je]}}function l({files:I},B){
return B.flatMap(Y=>(0,F.Wr)(O(Y,I.get(Y)??Buffer.of(),new L.Ms(W.K$))))}function h({kind:I,files:B}){return I==="folder"&&![...B.keys()].some(v.dU)}function M({files:I}){return[...I].some(([B,Y])=>(0,v.
dU)(B)&&de(Y)?.variables.length!==0)}function H(I,B){const Y=I.flatMap(({name:ee,base:Oe,head:Ne})=>Oe&&Ne&&!(0,v.dU)(ee)?[{name:ee,base:Oe,head:Ne}]:[]),oe=new Map((0,j.OD)(Y,B).map((ee,Oe)=>[Y[Oe]?.
name,ee]));return I.map(ee=>q(ee,oe.get(ee.name)))}function q({name:I,from:B,to:Y,base:oe,head:ee},Oe){const Ne=B===void 0?"added":Y===void 0?"removed":"modified",je={name:I,status:Ne,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,v.dU)(I))return{...je,kind:"variables",changes:fe(oe,ee,Ne)};if(Oe||Ne!=="modified"&&(oe??ee))return{...je,kind:"json",base:oe,head:ee,...Oe};const[We,Ze]=[B&&
te(B),Y&&te(Y)];return B&&We===void 0||Y&&Ze===void 0?{...je,kind:"binary"}:{...je,kind:"text",text:{base:We,head:Ze}}}function te(I){return I.length<=p&&!I.includes(0)?N(I):void 0}function fe(I,B,Y){
const[oe,ee]=[I,B].map(qe=>qe&&de(Buffer.from((0,L.dj)(qe))));if(Y==="modified"&&(oe===void 0||oe.container!==ee?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const Oe=qe=>new Map(qe?.
variables.map(({name:ct,content:$t})=>[ct,$t])),[Ne,je]=[Oe(oe),Oe(ee)],We=[],Ze=[...Ne.keys()].filter(qe=>je.has(qe)),it=[...je.keys()].filter(qe=>Ne.has(qe));Ze.some((qe,ct)=>qe!==it[ct])&&We.push({
kind:"reordered",path:[],moved:[]});for(const qe of[...new Set([...Ne.keys(),...je.keys()])].sort()){const ct=[{type:"member",key:qe}];Ne.has(qe)?je.has(qe)?Ne.get(qe)!==je.get(qe)&&We.push({kind:"mod\
ified",path:ct,from:A.RG,to:A.RG}):We.push({kind:"removed",path:ct,value:A.RG}):We.push({kind:"added",path:ct,value:A.RG})}return We}var pe=E(279),be=E(24),ke=E(455),he=E(760),Pe=E(142),Ge=E(706);const[
Ye,Qe,tt]=["flow_definition.json","app_definition.json","env_variables.json"],at=[Ye,Qe,tt],w=1e4,y=256*1024*1024;function V(I,B){const Y=[...B].filter(([oe])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(oe));
return{kind:I,files:new Map(Y.sort(([oe],[ee])=>oe<ee?-1:1))}}function C({kind:I,files:B}){return{kind:I,files:new Map([...B].filter(([Y])=>!isEnvVariables(Y)))}}const le=/^\.|^__MACOSX$/;function ve(I){
const B=new Set(I),Y=Ne=>at.some(je=>B.has(Ne+je));if(Y(""))return"";const oe=new Set(I.filter(Ne=>Ne.includes("/")).map(Ne=>Ne.slice(0,Ne.indexOf("/")))),[ee,...Oe]=[...oe].filter(Ne=>!le.test(Ne));return Oe.
length===0&&Y(`${ee}/`)?`${ee}/`:""}function ye(I){const B=ve(I);return I.includes(B+Qe)||I.includes(B+Ye)}function De(I,B){return new pe.HR({what:I,advice:B,topic:"unpacking"})}function K(I,B){for(const{
index:Y}of`${B}/`.matchAll(/\//g)){const oe=B.slice(0,Y),ee=(0,be.lstatSync)((0,he.join)(I,oe),{throwIfNoEntry:!1});if(ee?.isSymbolicLink())throw De(`${(0,Ge.TL)(oe)} in the folder is a symbolic link,\
 which isn't followed`,"Delete it.");if(oe===B&&ee?.isFile())return ee;if(!ee?.isDirectory())break}}async function Q(I,B,Y,oe=1/0){const ee=new Map,Oe=new Map;let Ne=oe;for(const je of B){Y.throwIfAborted();
const We=K(I,je);if(!(We===void 0||Oe.get((0,v.Sr)(je))===We.ino)){if(Oe.set((0,v.Sr)(je),We.ino),Ne-=We.size,Ne<0)throw new Error("its files take more than 256 MiB, the limit");ee.set(je,await(0,ke.readFile)(
(0,he.join)(I,je)))}}return ee}async function G(I){return(await(0,ke.readdir)(I,{withFileTypes:!0})).map(Y=>Y.name+(Y.isDirectory()?"/":""))}async function ce(I,B){const Y=[],oe=[""];for(const ee of oe){
B.throwIfAborted();for(const Oe of await G((0,he.join)(I,ee))){if((0,v.jq)(Oe))continue;if((Oe.endsWith("/")?oe:Y).push(ee+Oe),Y.length+oe.length>w)throw new Error("more than 10,000 files are in it")}}
return Y}async function ne(I){if(!K(I,v.gv))return;const B=await(0,ke.readFile)((0,he.join)(I,v.gv),"utf8");let Y;try{const{unpackedFiles:oe}=JSON.parse(B);oe.every(ee=>(0,v.x5)(ee)===void 0)&&(Y=new Set(
oe))}catch{}return{text:B,paths:Y}}async function re(I,B){const Y=new Set(B.map(caseFold));return(await readdir(I).catch(()=>[])).filter(ee=>!Y.has(caseFold(ee))&&existsSync(join(I,ee,RECORD)))}function xe(I){
return`${JSON.stringify({unpackedFiles:[...I]},null,2)}
`}const _e=et(import.meta.url)("node:zlib");var Se=E(663);const Fe=2048,He=new Set([0,10]);async function Be(I,B){B?.throwIfAborted();const Y=Ce(I),oe=await(0,Se.SY)(Y,{decodeStrings:!1}).catch(Ke("Th\
e package")),ee=await Te(oe).catch(Ke("The package")),Oe=ve([...ee.keys()]),Ne=[];for(const[je,We]of ee){B?.throwIfAborted();const Ze=await Z(oe,Y,We).catch(Ke(`${(0,Ge.TL)(je)} in the package`));je.startsWith(
Oe)&&!we(je)&&Ne.push([je.slice(Oe.length),Ze])}return V("zip",Ne)}function Ce(I){for(let B=I.length-21;B>0;){B=I.lastIndexOf("PK",B-1,"latin1");const Y=B+22+(B<0?1/0:I.readUInt16LE(B+20));if(Y<=I.length)
return I.subarray(0,Y)}if(I.toString("latin1",0,2)!=="PK")throw st(I);return Ke("The package")(new Error("its end is missing"))}async function Te(I){if(I.entryCount>w)throw $e(`The package has ${I.entryCount}\
 entries. The limit is 10,000`);const B=new Map;let Y=0;for await(const Oe of I.eachEntry()){const Ne=k(Oe);if(B.has(Ne))throw $e(`The package has ${(0,Ge.TL)(Ne)} twice`,"Export it again.");const je=S(
Ne,Oe);if(je!==void 0)throw $e(`${(0,Ge.TL)(Ne)} in the package ${je}`);if(Y+=Oe.uncompressedSize,Y>y)throw $e("The package takes more than 256 MiB unpacked, the limit");B.set(Ne,Oe)}const oe=[...B.keys()];
if(oe.every(we))throw $e("The package has no files in it","Export it again.");const ee=(0,v.Oj)(oe);if(ee===void 0)return B;throw $e(`${ee.map(Oe=>(0,Ge.TL)(Oe)).join(" and ")} in the package collide \
on a disk that ignores case`)}function k({generalPurposeBitFlag:I,fileNameRaw:B,extraFields:Y,versionMadeBy:oe}){const ee=(0,J.isUtf8)(B)?Fe:I,Oe=He.has(oe>>>8);return(0,Se.ax)(ee,B,Y,!Oe).replace(/^(\.\/+)+/,
"")}function S(I,B){const Y=B.externalFileAttributes>>>16&61440;return Y===40960?"is a symbolic link":Y!==0&&Y!==32768&&Y!==16384?"is neither a file nor a folder":we(I)&&B.uncompressedSize>0?"is a fol\
der with a content of its own":B.canDecodeFileData()?(0,v.dU)(B.fileNameRaw.toString())&&!(0,v.dU)(I)?"is also named env_variables.json":(0,v.x5)(I,v.fw):"is encrypted, or compressed by another method\
 than deflate"}async function Z(I,B,Y){const{compressedSize:oe,compressionMethod:ee,uncompressedSize:Oe}=Y,{fileDataStart:Ne}=await I.readLocalFileHeaderPromise(Y),je=B.subarray(Ne,Ne+oe),We={maxOutputLength:Oe||
1,chunkSize:Oe+64},Ze=ee===0?je:(0,_e.inflateRawSync)(je,We);if(Ze.length!==Oe)throw new Error(`it unpacks to ${Ze.length} bytes, not the ${Oe} listed`);if((0,_e.crc32)(Ze)!==Y.crc32)throw new Error("\
its CRC-32 isn't the one listed");return Ze}function we(I){return I===""||I.endsWith("/")}function $e(I,B="Check where the package comes from."){return new pe.HR({what:I,advice:B,topic:"the-package"})}
function Ke(I){return B=>{if(B instanceof pe.HR)throw B;const Y={what:`${I} is cut off or damaged`,why:(0,Ge.TL)(B.message).slice(1,-1)};throw new pe.HR({...Y,advice:"Export it again.",topic:"the-pack\
age",cause:B})}}const Ve=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function st(I){const B=I.toString("utf8",0,512),[Y]=Ve.
find(([,ee])=>ee.test(B))??["text"],oe=`${Y==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return $e(`The package is ${Y}, not a zip`,oe)}const nt=33,ze=20,
ft=3,yt=8,It=33188;function pt({files:I}){const B=[],Y=[];let oe=0;for(const[Ne,je]of I){const[We,Ze]=[Buffer.from(Ne),deflateRawSync(je)],it=[dt(2,ze,Fe,yt,0,nt),dt(4,crc32(je),Ze.length,je.length),dt(
2,We.length,0)],qe=[dt(2,0,0,0),dt(4,It*65536,oe)];B.push(Buffer.from("PK"),...it,We,Ze),Y.push(Buffer.from("PK"),Buffer.of(ze,ft),...it,...qe,We),oe+=30+We.length+Ze.length}const ee=Buffer.concat(
Y),Oe=[dt(2,0,0,I.size,I.size),dt(4,ee.length,oe),dt(2,0)];return Buffer.concat([...B,ee,Buffer.from("PK"),...Oe])}function dt(I,...B){const Y=Buffer.alloc(I*B.length);for(const[oe,ee]of B.entries())
Y.writeUIntLE(ee,oe*I,I);return Y}async function vt(I,B){try{const Y=await(0,ke.stat)(I);if(Y.isDirectory())return await Gt(I,B);if(Y.size>y)throw new Error("it is larger than 256 MiB, the limit");const oe=await(0,ke.
readFile)(I);return{...await Be(oe,B),sha256:(0,T.createHash)("sha256").update(oe).digest("hex")}}catch(Y){throw Rt(Y,I,B)}}async function zt(I,B){const Y=()=>vt(I,B);try{const oe=(0,be.statSync)(I,{throwIfNoEntry:!1});
if(oe===void 0)return{};const ee=oe.isDirectory()?await xt(I,B):new Map,[Oe,...Ne]=[...ee.values()].flat();return Oe===void 0?{single:Y}:{several:new Map(Array.from(ee,([We,Ze])=>[We,()=>Kt(I,Ze,B)])),
...Ne.length===0&&Oe.isDirectory()&&{single:Y}}}catch(oe){throw Rt(oe,I,B)}}async function Kt(I,B,Y){const[oe="",ee]=B.map(Oe=>Oe.name);if(ee!==void 0)throw new Error(`is there twice, as ${(0,Ge.TL)(oe)}\
 and as ${(0,Ge.TL)(ee)}. Remove one of them`);if(B[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await vt((0,he.join)(I,oe),Y)}async function xt(I,B){const Y=new Map,
oe=await(0,ke.readdir)(I,{withFileTypes:!0});if(ye(oe.map(({name:ee})=>ee)))return Y;for(const ee of oe){if(B.throwIfAborted(),ee.name.startsWith(".")||!await Tt((0,he.join)(I,ee.name),B))continue;const Oe=ee.
isDirectory()?ee.name:ee.name.replace(/\.zip$/i,"");Y.set(Oe,[...Y.get(Oe)??[],ee])}return Y}async function Tt(I,B){const Y=await(0,ke.stat)(I).catch(()=>{});if(Y?.isDirectory())return ye(await Et(I));
if(!Y?.isFile()||!/\.zip$/i.test(I))return!1;try{return ye([...(await vt(I,B)).files.keys()])}catch{return B.throwIfAborted(),!0}}function Rt(I,B,Y){if(Y.aborted)return Y.reason;const oe=/The package (is .*, not a zip)/.
exec((0,pe.gJ)(I))?.[1],ee=(0,be.existsSync)(B)?`can't be read: ${(0,Pe.Uc)(I)}`:`doesn't exist: ${(0,Ge.MW)(B)}`;return new Error(oe?`${oe}. Set a package (.zip), or the folder with its unpacked file\
s`:ee,{cause:I})}async function Gt(I,B){const Y=(0,he.join)(I,ve(await Et(I))),oe=await ne(Y);if(oe&&!oe.paths)throw new Error(`${v.gv} isn't as this action writes it`);const ee=oe?.paths?new Set([...at,
...oe.paths]):await ce(Y,B),Oe=await Q(Y,ee,B,y);if(Oe.size===0)throw new Error("no files are in it");return V("folder",Oe)}async function Et(I){const B=await G(I),oe=B.filter(ee=>ee.endsWith("/")).map(
async ee=>(await G((0,he.join)(I,ee))).map(Oe=>ee+Oe));return[...B,...(await Promise.all(oe)).flat()]}async function Yt(I,B,{ignore:Y,signal:oe}){const ee=await St("base",oe,()=>zt(I,oe)),Oe=await St(
"head",oe,()=>zt(B,oe)),Ne=wt(ee,Oe)?[void 0]:[...new Set([..._t(ee),..._t(Oe)])].sort(),je=[];for(const Ze of Ne){const it=Ze===void 0?"":` ${(0,Ge.TL)(Ze)}`,qe=await St(`base${it}`,oe,()=>Zt(ee,Ze)),
ct=await St(`head${it}`,oe,()=>Zt(Oe,Ze));je.push(c(qe,ct,{name:Ze,ignore:Y}))}const We=({single:Ze,several:it})=>Ze!==void 0||it!==void 0;return We(ee)&&We(Oe)?{workflows:je}:{workflows:je,missing:We(
ee)?"head":"base"}}function wt(I,B){const Y=[I,B];if(!(Y.every(({single:je,several:We})=>je&&We)&&_t(I).join()!==_t(B).join())&&Y.every(({single:je,several:We})=>!je||We))return!1;if(Y.every(({single:je,
several:We})=>!We||je))return!0;const[Oe,Ne]=I.several?["head","base"]:["base","head"];throw new pe.HR({what:`${Oe} is a single workflow, but ${Ne} is a folder of several`,advice:"Set both to the same\
 kind.",topic:"import-deploy-and-promote"})}function _t({several:I}){return[...I?.keys()??[]]}async function Zt({single:I,several:B},Y){return await(Y===void 0?I:B?.get(Y))?.()}async function St(I,B,Y){
try{return await Y()}catch(oe){B.throwIfAborted();const ee=oe instanceof pe.HR?oe.topic:"import-deploy-and-promote";throw new pe.HR({what:`${I} ${(0,pe.gJ)(oe)}`,topic:ee,cause:oe})}}}),142:((Ae,Me,E)=>{
E.d(Me,{Uc:()=>L,Rs:()=>T});var v=E(598),J=E(455),ie=E(760);const me=et(import.meta.url)("node:util");var de=E(279),D=E(706);const X={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"\
the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that \
name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(W){return/^E[A-Z0-9]+$/.test(Object(
W).code)}function A(W){if(!R(W))return(0,de.gJ)(W);const{code:j="",errno:F=0}=W;return X[j]??(0,me.getSystemErrorMap)().get(F)?.[1]??j}function L(W){const{path:j,dest:F=j}=Object(W);return R(W)&&F?`${A(
W)} (${(0,D.MW)(F)})`:A(W)}function T(W,j,F="Set another directory, or free some space."){const p=Object(W).code==="ENAMETOOLONG",c={what:`Can't write ${j}`,why:A(W),cause:W};return new de.HR({...c,advice:p?
"Set a shorter name.":F})}async function N(W){await rm(W,{recursive:!0,force:!0,maxRetries:10})}const O=/^\.workflow-export-[0-9a-f]{12}$/;async function U(W,j,F=dirname(W)){const p=join(F,`.workflow-\
export-${randomBytes(6).toString("hex")}`);try{await writeFile(p,j,{flag:"wx"}),await rename(p,W)}catch(c){throw await N(p).catch(()=>{}),c}}async function _(W,j){await U(W,j).catch(F=>{throw T(F,W)})}}),
279:((Ae,Me,E)=>{E.d(Me,{HR:()=>J,gJ:()=>X,h_:()=>D,iT:()=>de});const v=null;class J extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(A){
super(me(A),{cause:A.cause}),this.what=A.what,Object.assign(this,A)}with(A){return new J({...this,cause:this,...A})}}function ie({what:R,why:A=""}){return A===""?R:`${R}: ${A}`}function me(R){const A=ie(
R);return`${A}${/[.!?…]$/.test(A)?"":"."} ${R.advice??""}`.trim()}function de(R){return R instanceof Error?R:new Error(String(R))}function D(R){return R instanceof J?R:new J({what:X(R),cause:R})}function X(R){
return de(R).message}}),725:((Ae,Me,E)=>{E.d(Me,{lm:()=>J.lm,t1:()=>ie});const v=et(import.meta.url)("node:async_hooks");var J=E(528);function ie(T=""){return{info:N=>de(T+N),warning:N=>J.$e(T+N),debug:N=>J.
Yz(T+N),mask:J.Pq}}function me(T){const N=[];return{...ie(`[${T}] `),info:O=>N.push(O),end(O){core.startGroup(D(O));for(const U of N)de(U);core.endGroup()}}}function de(T){J.pq(D(T))}function D(T){return T.
replaceAll("##[","## [")}const X=new v.AsyncLocalStorage;let R=!1;function A(T,N){return R||L(),R=!0,X.run(T,N)}function L(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((N,...O)=>{
const U=X.getStore(),_=String(N);return U===void 0||/^::(add-mask|debug)::/.test(_)?T(N,...O):(X.exit(()=>U.debug(_.trimEnd())),!0)})}}),276:((Ae,Me,E)=>{E.d(Me,{VY:()=>T,Pd:()=>U,E_:()=>_,eF:()=>L,n0:()=>O});
var v=E(24),J=E(455);const ie=et(import.meta.url)("node:os");var me=E(760),de=E(528),D=E(142),X=E(279),R=E(706);const A=6e4;async function L(F){const p=new AbortController;for(const c of["SIGINT","SIG\
TERM","SIGBREAK"]){const l={what:`Cancelled (${c})`,topic:"the-job-on-the-platform"};process.on(c,()=>p.abort(new X.HR(l)))}try{if(await F(p.signal),N)throw N}catch(c){for(let h=c;h instanceof Error;h=
h.cause)de.Yz(h.stack??h.message);const l=T(c);de.C1(`${(0,R.OX)((0,X.gJ)(c),A)}${l===void 0?"":` See ${l}`}`)}process.stdout.write("",()=>process.exit())}function T(F){const{GITHUB_SERVER_URL:p,GITHUB_ACTION_REPOSITORY:c,
GITHUB_ACTION_REF:l}=process.env;if(!(!(F instanceof X.HR)||F.topic===void 0||!p||!c||!l))return encodeURI(`${p}/${c}/blob/${l}/docs/troubleshooting.md#${F.topic}`)}let N;function O(F){try{for(const[p,
c]of Object.entries(F))c!==void 0&&de.uH(p,c)}catch(p){const c="Check the runner's disk.";N=new X.HR({what:"Can't write the step's outputs",why:(0,D.Uc)(p),advice:c,cause:p})}}async function U(F){const p=process.
env.RUNNER_TEMP||(0,ie.tmpdir)();return await(0,J.mkdtemp)((0,me.join)(p,F)).catch(_(p))}function _(F){return p=>{throw(0,D.Rs)(p,F,"Check the runner's temporary folder.")}}function W(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Ae,Me,E)=>{E.d(Me,{Bu:()=>R,
Sy:()=>U,il:()=>L});var v=E(528),J=E(279),ie=E(132),me=E(706);const de=1024*1024-1e4,D=2e5;function X(_,W){const j=W.map(h=>h.map(N)),F=_.map((h,M)=>j.some(H=>H[M]!=="")),p=(h,M)=>`<tr>${h.flatMap((H,q)=>F[q]?
`<${M}>${H}</${M}>`:[]).join("")}</tr>`,c=j.map(h=>p(h,"td")),l=h=>`<tr><td colspan="${_.length}">\u2026 and ${counted(h,"more row")}</td></tr>`;return`<table>${p(_.map(escapeAll),"th")}${O(c,l).join(
"")}</table>`}function R(_){return`<table>${_.map(([j,F])=>F===void 0?"":`<tr><th align="left">${(0,ie.FO)(j)}</th><td>${N(F)}</td></tr>`).join("")}</table>`}function A(_){const W=_.map(({names:j,message:F,
help:p})=>{const c=j.map(h=>`**${plainText(h)}**`);return`- ${O(c,h=>`and ${h} more`,D/2).join(", ")}: ${L(F,p)}`});return O(W,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function L(_,W){return W===void 0?(0,ie.wh)(_):`${(0,ie.wh)(_)} <a href="${(0,ie.FO)(W)}">Troubleshooting</a>`}function T(_,W){return`<details><summary>${escapeAll(_)}</summary>

${W}

</details>`}function N(_){return typeof _=="string"?_===""?"":`<code>${(0,ie.FO)((0,ie.RK)(_))}</code>`:"words"in _?(0,ie.wh)(_.words):`<a href="${(0,ie.FO)(_.href)}">${(0,ie.wh)(_.text)}</a>${(0,ie.FO)(
_.after??"")}`}function O(_,W,j=D){let F=j;const p=_.filter(c=>{const l=Buffer.byteLength(c),h=l<=F;return h&&(F-=l),h});return p.length===_.length?p:[...p,W(_.length-p.length)]}async function U(_,...W){
const j=p=>`${(0,me.hS)(p,"part")} of this page would not fit and ${p===1?"is":"are"} left out.`,F=[`### ${(0,ie.wh)(_)}`,...O(W,j,de)];try{await v.z.addRaw(F.join(`

`),!0).write()}catch(p){v.$e(`Can't write the job summary: ${(0,J.gJ)(p)}`)}}}),132:((Ae,Me,E)=>{E.d(Me,{EU:()=>X,FO:()=>L,Jj:()=>de,RK:()=>ie,SS:()=>D,wh:()=>A});const v="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc\
=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",J=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended\
_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${v})[\\u200C\\u200D](?=${v})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Co\
de_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ie(O){return/^[ -[\]-~]*$/.test(O)&&!O.includes("##[")?O:O.replace(J,(U,_)=>_===void 0?U:me(_))}function me(O){return`\
\\u{${O.codePointAt(0)?.toString(16)}}`}function de(O,U){if(O.length<=U)return O;const _=Array.from(O.slice(0,2*U+2));return _.length>U?`${_.slice(0,U).join("")}\u2026`:O}function D(O,U=100){const _=ie(
de(O,U)).replaceAll("	",me)||'""',W="`".repeat(N(_)+1);return/^`|`$/.test(_)||/^ .*[^ ].* $/.test(_)?`${W} ${_} ${W}`:W+_+W}function X(O,U,_){const j=O.map(p=>_+ie(p).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),F="`".repeat(Math.max(3,N(j)+1));return`${_}${F}${U}
${j}
${_}${F}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function A(O){return L(ie(O).replaceAll("	"," ")).replace(R,"$&<wbr>")}function L(O){return O.replace(T,U=>`&#${U.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function N(O){return(O.match(/`+/g)??[]).reduce((U,_)=>Math.max(U,_.length),0)}}),761:((Ae,Me,E)=>{E.d(Me,{q:()=>me});
const v=500,J=1e6,ie=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(R,A,L){let T=R.startsWith("\uFEFF")?1:0,N=0;function O(){for(;;){
const j=R.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function U(){const j=T;if(ie.lastIndex=j,!ie.test(R))throw new SyntaxError;return T=ie.lastIndex,R.slice(j,T)}function _(j,F){const p=O();if(p==="["){const l=[],h=L.
enter(j);return W("]",F,()=>l.push(_(h,F+1))),L.array(l,j)}if(p==="{"){const l=new Map;return W("}",F,()=>{if(O()!=='"')throw new SyntaxError;const h=U(),M=h.includes("\\")?JSON.parse(h):h.slice(1,-1);
if(l.has(M)||O()!==":")throw new SyntaxError;T++,l.set(M,_(L.enter(j,M),F+1))}),L.object(l,j)}const c=U();return L.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function W(j,F,p){if(F===v)throw new RangeError;
T++;let c=O()===j?j:",";for(;c===",";){if(++N>J)throw new RangeError;p(),c=O(),c===","&&T++}if(c!==j)throw new SyntaxError;T++}try{const j=_(A,0);if(O()==="")return j}catch{}}function de(R){const A=me(
R,`
`,D);return A===void 0?void 0:`${A}
`}const D={enter:R=>`${R}  `,scalar:R=>R,array:(R,A)=>X("[",R,"]",A),object(R,A){const L=[...R.keys()].sort().map(T=>`${JSON.stringify(T)}: ${R.get(T)}`);return X("{",L,"}",A)}};function X(R,A,L,T){return A.
length===0?R+L:`${R}${T}  ${A.join(`,${T}  `)}${T}${L}`}}),806:((Ae,Me,E)=>{E.d(Me,{Oj:()=>N,Sr:()=>T,dU:()=>L,fw:()=>de,gv:()=>v,jq:()=>R,x5:()=>X});const v=".workflow-export.json",J=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ie=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,de=[[
"is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],D=[...de,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',J],["changes how git or GitHub treats t\
he repository",ie],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",me]];function X(U,_=D){const W=O(U);return _.find(([,j])=>j.test(U)||j.test(W))?.[0]}function R(U){return[me,J,ie].some(_=>_.test(O(U)))}function A(U){return J.
test(O(U))?"is in a .git folder":U.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function L(U){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(O(U)))}
function T(U){return U.normalize("NFC").toUpperCase().toLowerCase()}function N(U){const _=new Map;for(const W of U){const j=T(W.replace(/\/$/,"")),F=_.get(j);if(F!==void 0)return[F,W];_.set(j,W)}for(const[
W,j]of _)for(const{index:F}of W.matchAll(/\//g)){const p=_.get(W.slice(0,F));if(p?.endsWith("/")===!1)return[p,j]}}function O(U){return U.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Ae,Me,E)=>{E.d(
Me,{MW:()=>me,OX:()=>J,TL:()=>ie,hS:()=>X,pO:()=>N,v5:()=>A,zD:()=>D});var v=E(132);function J(p,c=300){const l=p.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,v.Jj)(l,c)}function ie(p,c=100){
return(0,v.RK)(JSON.stringify((0,v.Jj)(p,c)))}function me(p){return ie(p,1e3).replaceAll("\\\\","\\")}function de(p){if(p<1024)return`${p} B`;const c=(p/1024).toFixed(1);return Number(c)<1024?`${c} Ki\
B`:`${(p/1024**2).toFixed(1)} MiB`}function D(p){return String(p).replace(/\B(?=(\d{3})+$)/g,",")}function X(p,c){return`${D(p)} ${c}${p===1?"":"s"}`}function R(p){if(p<9950)return`${(p/1e3).toFixed(1)}\
 s`;const c=Math.round(p/1e3);if(c<60)return`${c} s`;const[l,h]=[Math.floor(c/60),Math.floor(c/3600)];return h>0?`${h} h ${l%60} min`:`${l} min ${c%60} s`}const A="***",L=4,T=8;class N{#e=new Map;#t=new Set;constructor(c=[]){
for(const l of c)this.add(l)}add(c,l=h=>!0){const h=new Set([c,...c.split(/[\r\n]/)].map(M=>M.trim()));for(const M of[...h].filter(l).flatMap(O)){const H=M.slice(0,T);this.#e.set(H,(this.#e.get(H)??new Set).
add(M)),this.#t.add(H.length)}}redact=(c,l=300)=>{const h=c.trimStart(),M=Math.min(h.length,l*4);return J(this.hide(h,()=>{},M)+(M<h.length?"\u2026":""),l)};hide(c,l=M=>{},h=c.length){let[M,H]=["",0];
for(let q=0;q<h;q++){const te=this.#n(c,q);te!==""&&(l(te),q>=H&&(M+=c.slice(H,q)+A),H=Math.max(H,q+te.length))}return M+c.slice(H,h)}#n(c,l){let h="";for(const M of this.#t)for(const H of this.#e.get(
c.slice(l,l+M))??[])H.length<=h.length||!c.startsWith(H,l)||(H.length>=L||F(c,l,l+H.length))&&(h=H);return h}}function O(p){const c=Pe=>JSON.stringify(Pe).slice(1,-1),l=Buffer.from(p).toString(),h=[p,
l,_(p)].flatMap(Pe=>[Pe,c(Pe),c(c(Pe))]),M=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Pe=>c(l).replace(Pe,j)),H=[c(l),...M].flatMap(Pe=>[Pe,Pe.replaceAll("/","\\/")]),q=encodeURIComponent(l),te=q.replace(/[!'()*]/g,
W),fe=te.replaceAll("%2A","*").replaceAll("~","%7E"),be=[q,te,te.replaceAll("%2F","/"),fe].flatMap(Pe=>[Pe,Pe.replaceAll("%20","+")]),ke=be.map(Pe=>Pe.replace(/%../g,Ge=>Ge.toLowerCase())),he=l.replace(
/[&<>"']/g,Pe=>U[Pe]??"");return[...h,c(l).replaceAll("/","\\/"),...H,he,...be,...ke,encodeURI(l)]}const U={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function _(p){try{return decodeURIComponent(
p)}catch{return p}}function W(p){return`%${p.charCodeAt(0).toString(16).toUpperCase()}`}function j(p){return`\\u${p.charCodeAt(0).toString(16).padStart(4,"0")}`}function F(p,c,l){const h=p.slice(Math.
max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(h)&&!/^[\p{L}\p{N}]/u.test(p.slice(l,l+2))}}),528:((Ae,Me,E)=>{E.d(Me,{Yz:()=>mn,V4:()=>Lt,pq:()=>tn,lm:()=>gn,C1:()=>hn,uH:()=>ln,Pq:()=>fn,z:()=>xe,$e:()=>wn});
const v=et(import.meta.url)("os");function J(i){return i==null?"":typeof i=="string"||i instanceof String?i:JSON.stringify(i)}function ie(i){return Object.keys(i).length?{title:i.title,file:i.file,line:i.
startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function me(i,r,o){const a=new X(i,r,o);process.stdout.write(a.toString()+v.EOL)}function de(i,r=""){me(i,{},r)}const D="::";class X{constructor(r,o,a){
r||(r="missing.command"),this.command=r,this.properties=o,this.message=a}toString(){let r=D+this.command;if(this.properties&&Object.keys(this.properties).length>0){r+=" ";let o=!0;for(const a in this.
properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(o?o=!1:r+=",",r+=`${a}=${A(g)}`)}}return r+=`${D}${R(this.message)}`,r}}function R(i){return J(i).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function A(i){return J(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=et(import.meta.url)("crypto");
var T=E(896);function N(i,r){const o=process.env[`GITHUB_${i}`];if(!o)throw new Error(`Unable to find environment variable for file command ${i}`);if(!T.existsSync(o))throw new Error(`Missing file at \
path: ${o}`);T.appendFileSync(o,`${J(r)}${v.EOL}`,{encoding:"utf8"})}function O(i,r){const o=`ghadelimiter_${L.randomUUID()}`,a=J(r);if(i.includes(o))throw new Error(`Unexpected input: name should not\
 contain the delimiter "${o}"`);if(a.includes(o))throw new Error(`Unexpected input: value should not contain the delimiter "${o}"`);return`${i}<<${o}${v.EOL}${a}${v.EOL}${o}`}const U=et(import.meta.url)(
"path");var _=E(611),W=E(692),j=E(783),F=E(770),p=i=>{var r={};return E.d(r,i),r},c=i=>(()=>i);const l=p({});var h=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||
(o=Promise))(function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.
apply(i,r||[])).next())})},M;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]="MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]=
"SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedire\
ct",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]="Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]=
"MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=
410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplemented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=
503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(M||(M={}));var H;(function(i){i.Accept="accept",i.ContentType="content-type"})(H||(H={}));var q;(function(i){i.ApplicationJson="app\
lication/json"})(q||(q={}));function te(i){const r=pm.getProxyUrl(new URL(i));return r?r.href:""}const fe=[M.MovedPermanently,M.ResourceMoved,M.SeeOther,M.TemporaryRedirect,M.PermanentRedirect],pe=[M.
BadGateway,M.ServiceUnavailable,M.GatewayTimeout],be=null,ke=10,he=5;class Pe extends Error{constructor(r,o){super(r),this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,Pe.prototype)}}
class Ge{constructor(r){this.message=r}readBody(){return h(this,void 0,void 0,function*(){return new Promise(r=>h(this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",a=>{o=Buffer.
concat([o,a])}),this.message.on("end",()=>{r(o.toString())})}))})}readBodyBuffer(){return h(this,void 0,void 0,function*(){return new Promise(r=>h(this,void 0,void 0,function*(){const o=[];this.message.
on("data",a=>{o.push(a)}),this.message.on("end",()=>{r(Buffer.concat(o))})}))})}}function Ye(i){return new URL(i).protocol==="https:"}class Qe{constructor(r,o,a){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=
o||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&
(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(r,o){return h(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,o||{})})}get(r,o){return h(
this,void 0,void 0,function*(){return this.request("GET",r,null,o||{})})}del(r,o){return h(this,void 0,void 0,function*(){return this.request("DELETE",r,null,o||{})})}post(r,o,a){return h(this,void 0,
void 0,function*(){return this.request("POST",r,o,a||{})})}patch(r,o,a){return h(this,void 0,void 0,function*(){return this.request("PATCH",r,o,a||{})})}put(r,o,a){return h(this,void 0,void 0,function*(){
return this.request("PUT",r,o,a||{})})}head(r,o){return h(this,void 0,void 0,function*(){return this.request("HEAD",r,null,o||{})})}sendStream(r,o,a,g){return h(this,void 0,void 0,function*(){return this.
request(r,o,a,g)})}getJson(r){return h(this,arguments,void 0,function*(o,a={}){a[H.Accept]=this._getExistingOrDefaultHeader(a,H.Accept,q.ApplicationJson);const g=yield this.get(o,a);return this._processResponse(
g,this.requestOptions)})}postJson(r,o){return h(this,arguments,void 0,function*(a,g,$={}){const P=JSON.stringify(g,null,2);$[H.Accept]=this._getExistingOrDefaultHeader($,H.Accept,q.ApplicationJson),$[H.
ContentType]=this._getExistingOrDefaultContentTypeHeader($,q.ApplicationJson);const Re=yield this.post(a,P,$);return this._processResponse(Re,this.requestOptions)})}putJson(r,o){return h(this,arguments,
void 0,function*(a,g,$={}){const P=JSON.stringify(g,null,2);$[H.Accept]=this._getExistingOrDefaultHeader($,H.Accept,q.ApplicationJson),$[H.ContentType]=this._getExistingOrDefaultContentTypeHeader($,q.
ApplicationJson);const Re=yield this.put(a,P,$);return this._processResponse(Re,this.requestOptions)})}patchJson(r,o){return h(this,arguments,void 0,function*(a,g,$={}){const P=JSON.stringify(g,null,2);
$[H.Accept]=this._getExistingOrDefaultHeader($,H.Accept,q.ApplicationJson),$[H.ContentType]=this._getExistingOrDefaultContentTypeHeader($,q.ApplicationJson);const Re=yield this.patch(a,P,$);return this.
_processResponse(Re,this.requestOptions)})}request(r,o,a,g){return h(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const $=new URL(o);let P=this.
_prepareRequest(r,$,g);const Re=this._allowRetries&&be.includes(r)?this._maxRetries+1:1;let Le=0,se;do{if(se=yield this.requestRaw(P,a),se&&se.message&&se.message.statusCode===M.Unauthorized){let Ue;for(const ht of this.
handlers)if(ht.canHandleAuthentication(se)){Ue=ht;break}return Ue?Ue.handleAuthentication(this,P,a):se}let ae=this._maxRedirects;for(;se.message.statusCode&&fe.includes(se.message.statusCode)&&this._allowRedirects&&
ae>0;){const Ue=se.message.headers.location;if(!Ue)break;const ht=new URL(Ue);if($.protocol==="https:"&&$.protocol!==ht.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield se.readBody(),ht.hostname!==$.hostname)
for(const Pt in g)Pt.toLowerCase()==="authorization"&&delete g[Pt];P=this._prepareRequest(r,ht,g),se=yield this.requestRaw(P,a),ae--}if(!se.message.statusCode||!pe.includes(se.message.statusCode))return se;
Le+=1,Le<Re&&(yield se.readBody(),yield this._performExponentialBackoff(Le))}while(Le<Re);return se})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(r,o){return h(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function $(P,Re){P?g(P):Re?a(Re):g(new Error("Unknown error"))}this.requestRawWithCallback(r,o,$)})})}requestRawWithCallback(r,o,a){typeof o=="string"&&(r.
options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let g=!1;function $(Le,se){g||(g=!0,a(Le,se))}const P=r.httpModule.request(r.options,Le=>{const se=new Ge(
Le);$(void 0,se)});let Re;P.on("socket",Le=>{Re=Le}),P.setTimeout(this._socketTimeout||3*6e4,()=>{Re&&Re.end(),$(new Error(`Request timeout: ${r.options.path}`))}),P.on("error",function(Le){$(Le)}),o&&
typeof o=="string"&&P.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){P.end()}),o.pipe(P)):P.end()}getAgent(r){const o=new URL(r);return this._getAgent(o)}getAgentDispatcher(r){const o=new URL(
r),a=pm.getProxyUrl(o);if(a&&a.hostname)return this._getProxyAgentDispatcher(o,a)}_prepareRequest(r,o,a){const g={};g.parsedUrl=o;const $=g.parsedUrl.protocol==="https:";g.httpModule=$?https:http;const P=$?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):P,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
r,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const Re of this.handlers)
Re.prepareRequest(g.options);return g}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},tt(this.requestOptions.headers),tt(r||{})):tt(r||{})}_getExistingOrDefaultHeader(r,o,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const P=tt(this.requestOptions.headers)[o];P&&(g=typeof P=="number"?P.toString():P)}const $=r[o];return $!==void 0?typeof $=="number"?$.toString():
$:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(r,o){let a;if(this.requestOptions&&this.requestOptions.headers){const $=tt(this.requestOptions.headers)[H.ContentType];$&&(typeof $=="number"?a=
String($):Array.isArray($)?a=$.join(", "):a=$)}const g=r[H.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:o}_getAgent(r){let o;const a=pm.getProxyUrl(
r),g=a&&a.hostname;if(this._keepAlive&&g&&(o=this._proxyAgent),g||(o=this._agent),o)return o;const $=r.protocol==="https:";let P=100;if(this.requestOptions&&(P=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const Re={maxSockets:P,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Le;const se=a.protocol==="https:";$?Le=se?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Le=se?tunnel.httpOverHttps:tunnel.httpOverHttp,o=Le(Re),this._proxyAgent=o}if(!o){const Re={keepAlive:this.
_keepAlive,maxSockets:P};o=$?new https.Agent(Re):new http.Agent(Re),this._agent=o}return $&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),o}_getProxyAgentDispatcher(r,o){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=r.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?1:0},(o.username||o.password)&&
{token:`Basic ${Buffer.from(`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(r){const o=r||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${o} actions_orchestration_id/${g}`}return o}_performExponentialBackoff(r){
return h(this,void 0,void 0,function*(){r=Math.min(ke,r);const o=he*Math.pow(2,r);return new Promise(a=>setTimeout(()=>a(),o))})}_processResponse(r,o){return h(this,void 0,void 0,function*(){return new Promise(
(a,g)=>h(this,void 0,void 0,function*(){const $=r.message.statusCode||0,P={statusCode:$,result:null,headers:{}};$===M.NotFound&&a(P);function Re(ae,Ue){if(typeof Ue=="string"){const ht=new Date(Ue);if(!isNaN(
ht.valueOf()))return ht}return Ue}let Le,se;try{se=yield r.readBody(),se&&se.length>0&&(o&&o.deserializeDates?Le=JSON.parse(se,Re):Le=JSON.parse(se),P.result=Le),P.headers=r.message.headers}catch{}if($>
299){let ae;Le&&Le.message?ae=Le.message:se&&se.length>0?ae=se:ae=`Failed request: (${$})`;const Ue=new Pe(ae,$);Ue.result=P.result,g(Ue)}else a(P)}))})}}const tt=i=>Object.keys(i).reduce((r,o)=>(r[o.
toLowerCase()]=i[o],r),{});var at=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){
P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};class w{constructor(r,o){this.username=r,this.
password=o}prepareRequest(r){if(!r.headers)throw Error("The request has no headers");r.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return at(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class y{constructor(r){this.token=r}prepareRequest(r){if(!r.headers)throw Error("The requ\
est has no headers");r.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return at(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class V{constructor(r){this.token=r}prepareRequest(r){if(!r.headers)throw Error("The request has no headers");r.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return at(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var C=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||
(o=Promise))(function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.
apply(i,r||[])).next())})};class le{static createHttpClient(r=!0,o=10){const a={allowRetries:r,maxRetries:o};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(le.getRequestToken())],
a)}static getRequestToken(){const r=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!r)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return r}static getIDTokenUrl(){const r=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!r)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return r}static getCall(r){return C(this,void 0,void 0,function*(){var o;const $=(o=(yield le.
createHttpClient().getJson(r).catch(P=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${P.statusCode}
 
        Error Message: ${P.message}`)})).result)===null||o===void 0?void 0:o.value;if(!$)throw new Error("Response json body do not have ID Token field");return $})}static getIDToken(r){return C(this,
void 0,void 0,function*(){try{let o=le.getIDTokenUrl();if(r){const g=encodeURIComponent(r);o=`${o}&audience=${g}`}debug(`ID token url is ${o}`);const a=yield le.getCall(o);return setSecret(a),a}catch(o){
throw new Error(`Error message: ${o.message}`)}})}}var ve=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{
se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};const{access:ye,appendFile:De,
writeFile:K}=T.promises,Q="GITHUB_STEP_SUMMARY",G="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ce{constructor(){this._buffer=""}filePath(){
return ve(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const r=process.env[Q];if(!r)throw new Error(`Unable to find environment variable for $${Q}. Check if your runtime envi\
ronment supports job summaries.`);try{yield ye(r,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${r}'. Check if the file has correct read/write permissions.`)}
return this._filePath=r,this._filePath})}wrap(r,o,a={}){const g=Object.entries(a).map(([$,P])=>` ${$}="${P}"`).join("");return o?`<${r}${g}>${o}</${r}>`:`<${r}${g}>`}write(r){return ve(this,void 0,void 0,
function*(){const o=!!r?.overwrite,a=yield this.filePath();return yield(o?K:De)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ve(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(r,o=!1){return this._buffer+=r,o?this.addEOL():this}addEOL(){
return this.addRaw(v.EOL)}addCodeBlock(r,o){const a=Object.assign({},o&&{lang:o}),g=this.wrap("pre",this.wrap("code",r),a);return this.addRaw(g).addEOL()}addList(r,o=!1){const a=o?"ol":"ul",g=r.map(P=>this.
wrap("li",P)).join(""),$=this.wrap(a,g);return this.addRaw($).addEOL()}addTable(r){const o=r.map(g=>{const $=g.map(P=>{if(typeof P=="string")return this.wrap("td",P);const{header:Re,data:Le,colspan:se,
rowspan:ae}=P,Ue=Re?"th":"td",ht=Object.assign(Object.assign({},se&&{colspan:se}),ae&&{rowspan:ae});return this.wrap(Ue,Le,ht)}).join("");return this.wrap("tr",$)}).join(""),a=this.wrap("table",o);return this.
addRaw(a).addEOL()}addDetails(r,o){const a=this.wrap("details",this.wrap("summary",r)+o);return this.addRaw(a).addEOL()}addImage(r,o,a){const{width:g,height:$}=a||{},P=Object.assign(Object.assign({},g&&
{width:g}),$&&{height:$}),Re=this.wrap("img",null,Object.assign({src:r,alt:o},P));return this.addRaw(Re).addEOL()}addHeading(r,o){const a=`h${o}`,g=["h1","h2","h3","h4","h5","h6"].includes(a)?a:"h1",$=this.
wrap(g,r);return this.addRaw($).addEOL()}addSeparator(){const r=this.wrap("hr",null);return this.addRaw(r).addEOL()}addBreak(){const r=this.wrap("br",null);return this.addRaw(r).addEOL()}addQuote(r,o){
const a=Object.assign({},o&&{cite:o}),g=this.wrap("blockquote",r,a);return this.addRaw(g).addEOL()}addLink(r,o){const a=this.wrap("a",r,{href:o});return this.addRaw(a).addEOL()}}const ne=new ce,re=null,
xe=ne;function _e(i){return i.replace(/[\\]/g,"/")}function Se(i){return i.replace(/[/]/g,"\\")}function Fe(i){return i.replace(/[/\\]/g,path.sep)}const He=et(import.meta.url)("string_decoder");var Be=E(
434);const Ce=et(import.meta.url)("child_process");var Te=E(613),k=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){
try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};const{chmod:S,copyFile:Z,
lstat:we,mkdir:$e,open:Ke,readdir:Ve,rename:st,rm:nt,rmdir:ze,stat:ft,symlink:yt,unlink:It}=T.promises,pt=process.platform==="win32";function dt(i){return k(this,void 0,void 0,function*(){const r=yield fs.
promises.readlink(i);return pt&&!r.endsWith("\\")?`${r}\\`:r})}const vt=268435456,zt=T.constants.O_RDONLY;function Kt(i){return k(this,void 0,void 0,function*(){try{yield ft(i)}catch(r){if(r.code==="E\
NOENT")return!1;throw r}return!0})}function xt(i){return k(this,arguments,void 0,function*(r,o=!1){return(o?yield ft(r):yield we(r)).isDirectory()})}function Tt(i){if(i=Gt(i),!i)throw new Error('isRoo\
ted() parameter "p" cannot be empty');return pt?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function Rt(i,r){return k(this,void 0,void 0,function*(){let o;try{o=yield ft(i)}catch(g){g.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${g}`)}if(o&&o.isFile()){if(pt){const g=U.extname(i).toUpperCase();if(r.some($=>$.toUpperCase()===g))return i}else if(Et(
o))return i}const a=i;for(const g of r){i=a+g,o=void 0;try{o=yield ft(i)}catch($){$.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${$}`)}if(o&&
o.isFile()){if(pt){try{const $=U.dirname(i),P=U.basename(i).toUpperCase();for(const Re of yield Ve($))if(P===Re.toUpperCase()){i=U.join($,Re);break}}catch($){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${i}': ${$}`)}return i}else if(Et(o))return i}}return""})}function Gt(i){return i=i||"",pt?(i=i.replace(/\//g,"\\"),i.replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,
"/")}function Et(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.getuid()}function Yt(){var i;return(i=process.
env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var wt=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{se(a.next(
ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};function _t(i,r){return wt(this,
arguments,void 0,function*(o,a,g={}){const{force:$,recursive:P,copySourceDirectory:Re}=oe(g),Le=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Le&&Le.isFile()&&!$)return;const se=Le&&Le.isDirectory()&&
Re?path.join(a,path.basename(o)):a;if(!(yield ioUtil.exists(o)))throw new Error(`no such file or directory: ${o}`);if((yield ioUtil.stat(o)).isDirectory())if(P)yield ee(o,se,0,$);else throw new Error(
`Failed to copy. ${o} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(o,se)==="")throw new Error(`'${se}' and '${o}' are the same file`);yield Oe(o,se,$)}})}function Zt(i,r){
return wt(this,arguments,void 0,function*(o,a,g={}){if(yield ioUtil.exists(a)){let $=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(o)),$=yield ioUtil.exists(a)),$)if(g.force==null||
g.force)yield St(a);else throw new Error("Destination already exists")}yield I(path.dirname(a)),yield ioUtil.rename(o,a)})}function St(i){return wt(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(r){throw new Error(
`File was unable to be removed ${r}`)}})}function I(i){return wt(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,{recursive:!0})})}function B(i,r){return wt(
this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(r){const a=yield B(i,!1);if(!a)throw pt?new Error(`Unable to locate executable file: ${i}. Please verify either \
the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the fi\
le is executable.`);return a}const o=yield Y(i);return o&&o.length>0?o[0]:""})}function Y(i){return wt(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");const r=[];if(pt&&
process.env.PATHEXT)for(const g of process.env.PATHEXT.split(U.delimiter))g&&r.push(g);if(Tt(i)){const g=yield Rt(i,r);return g?[g]:[]}if(i.includes(U.sep))return[];const o=[];if(process.env.PATH)for(const g of process.
env.PATH.split(U.delimiter))g&&o.push(g);const a=[];for(const g of o){const $=yield Rt(U.join(g,i),r);$&&a.push($)}return a})}function oe(i){const r=i.force==null?!0:i.force,o=!!i.recursive,a=i.copySourceDirectory==
null?!0:!!i.copySourceDirectory;return{force:r,recursive:o,copySourceDirectory:a}}function ee(i,r,o,a){return wt(this,void 0,void 0,function*(){if(o>=255)return;o++,yield I(r);const g=yield ioUtil.readdir(
i);for(const $ of g){const P=`${i}/${$}`,Re=`${r}/${$}`;(yield ioUtil.lstat(P)).isDirectory()?yield ee(P,Re,o,a):yield Oe(P,Re,a)}yield ioUtil.chmod(r,(yield ioUtil.stat(i)).mode)})}function Oe(i,r,o){
return wt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(r),yield ioUtil.unlink(r)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(r,"0666"),yield ioUtil.
unlink(r))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,r,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(r))||o)&&(yield ioUtil.copyFile(i,r))})}const Ne=et(import.meta.url)(
"timers");var je=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){
try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};const We=process.platform==="win32";class Ze extends Be.EventEmitter{constructor(r,o,a){
if(super(),!r)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=r,this.args=o||[],this.options=a||{}}_debug(r){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(r)}_getCommandString(r,o){const a=this._getSpawnFileName(),g=this._getSpawnArgs(r);let $=o?"":"[command]";if(We)if(this._isCmdFile()){$+=a;for(const P of g)$+=` ${P}`}else if(r.windowsVerbatimArguments){
$+=`"${a}"`;for(const P of g)$+=` ${P}`}else{$+=this._windowsQuoteCmdArg(a);for(const P of g)$+=` ${this._windowsQuoteCmdArg(P)}`}else{$+=a;for(const P of g)$+=` ${P}`}return $}_processLineBuffer(r,o,a){
try{let g=o+r.toString(),$=g.indexOf(v.EOL);for(;$>-1;){const P=g.substring(0,$);a(P),g=g.substring($+v.EOL.length),$=g.indexOf(v.EOL)}return g}catch(g){return this._debug(`error processing line. Fail\
ed with error ${g}`),""}}_getSpawnFileName(){return We&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(r){if(We&&this._isCmdFile()){let o=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const a of this.args)o+=" ",o+=r.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a);return o+='"',[o]}return this.args}_endsWith(r,o){return r.endsWith(o)}_isCmdFile(){const r=this.
toolPath.toUpperCase();return this._endsWith(r,".CMD")||this._endsWith(r,".BAT")}_windowsQuoteCmdArg(r){if(!this._isCmdFile())return this._uvQuoteCmdArg(r);if(!r)return'""';const o=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const P of r)if(o.some(Re=>Re===P)){a=!0;break}if(!a)return r;let g='"',$=!0;for(let P=r.length;P>0;P--)g+=r[P-1],$&&r[P-
1]==="\\"?g+="\\":r[P-1]==='"'?($=!0,g+='"'):$=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(r){if(!r)return'""';if(!r.includes(" ")&&!r.includes("	")&&!r.includes('"'))return r;if(!r.
includes('"')&&!r.includes("\\"))return`"${r}"`;let o='"',a=!0;for(let g=r.length;g>0;g--)o+=r[g-1],a&&r[g-1]==="\\"?o+="\\":r[g-1]==='"'?(a=!0,o+="\\"):a=!1;return o+='"',o.split("").reverse().join("")}_cloneExecOptions(r){
r=r||{};const o={cwd:r.cwd||process.cwd(),env:r.env||process.env,silent:r.silent||!1,windowsVerbatimArguments:r.windowsVerbatimArguments||!1,failOnStdErr:r.failOnStdErr||!1,ignoreReturnCode:r.ignoreReturnCode||
!1,delay:r.delay||1e4};return o.outStream=r.outStream||process.stdout,o.errStream=r.errStream||process.stderr,o}_getSpawnOptions(r,o){r=r||{};const a={};return a.cwd=r.cwd,a.env=r.env,a.windowsVerbatimArguments=
r.windowsVerbatimArguments||this._isCmdFile(),r.windowsVerbatimArguments&&(a.argv0=`"${o}"`),a}exec(){return je(this,void 0,void 0,function*(){return!Tt(this.toolPath)&&(this.toolPath.includes("/")||We&&
this.toolPath.includes("\\"))&&(this.toolPath=U.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield B(this.toolPath,!0),new Promise((r,o)=>je(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const se of this.args)this._debug(`   ${se}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.
write(this._getCommandString(a)+v.EOL);const g=new qe(a,this.toolPath);if(g.on("debug",se=>{this._debug(se)}),this.options.cwd&&!(yield Kt(this.options.cwd)))return o(new Error(`The cwd: ${this.options.
cwd} does not exist!`));const $=this._getSpawnFileName(),P=Ce.spawn($,this._getSpawnArgs(a),this._getSpawnOptions(this.options,$));let Re="";P.stdout&&P.stdout.on("data",se=>{this.options.listeners&&this.
options.listeners.stdout&&this.options.listeners.stdout(se),!a.silent&&a.outStream&&a.outStream.write(se),Re=this._processLineBuffer(se,Re,ae=>{this.options.listeners&&this.options.listeners.stdline&&
this.options.listeners.stdline(ae)})});let Le="";if(P.stderr&&P.stderr.on("data",se=>{g.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(se),!a.silent&&
a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(se),Le=this._processLineBuffer(se,Le,ae=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(
ae)})}),P.on("error",se=>{g.processError=se.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),P.on("exit",se=>{g.processExitCode=se,g.processExited=!0,this._debug(`Exit code ${se} rece\
ived from tool '${this.toolPath}'`),g.CheckComplete()}),P.on("close",se=>{g.processExitCode=se,g.processExited=!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
g.CheckComplete()}),g.on("done",(se,ae)=>{Re.length>0&&this.emit("stdline",Re),Le.length>0&&this.emit("errline",Le),P.removeAllListeners(),se?o(se):r(ae)}),this.options.input){if(!P.stdin)throw new Error(
"child process missing stdin");P.stdin.end(this.options.input)}}))})}}function it(i){const r=[];let o=!1,a=!1,g="";function $(P){a&&P!=='"'&&(g+="\\"),g+=P,a=!1}for(let P=0;P<i.length;P++){const Re=i.
charAt(P);if(Re==='"'){a?$(Re):o=!o;continue}if(Re==="\\"&&a){$(Re);continue}if(Re==="\\"&&o){a=!0;continue}if(Re===" "&&!o){g.length>0&&(r.push(g),g="");continue}$(Re)}return g.length>0&&r.push(g.trim()),
r}class qe extends Be.EventEmitter{constructor(r,o){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,
this.timeout=null,!o)throw new Error("toolPath must not be empty");this.options=r,this.toolPath=o,r.delay&&(this.delay=r.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&
(this.timeout=(0,Ne.setTimeout)(qe.HandleTimeout,this.delay,this)))}_debug(r){this.emit("debug",r)}_setResult(){let r;this.processExited&&(this.processError?r=new Error(`There was an error when attemp\
ting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?r=new Error(`The p\
rocess '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(r=new Error(`The process '${this.toolPath}' failed because one or more lines w\
ere written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",r,this.processExitCode)}static HandleTimeout(r){if(!r.done){if(!r.processClosed&&
r.processExited){const o=`The STDIO streams did not close within ${r.delay/1e3} seconds of the exit event from process '${r.toolPath}'. This may indicate a child process inherited the STDIO streams an\
d has not yet exited.`;r._debug(o)}r._setResult()}}}var ct=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{
se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};function $t(i,r,o){return ct(
this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const g=a[0];return r=a.slice(1).concat(r||[]),new tr.
ToolRunner(g,r,o).exec()})}function rt(i,r,o){return ct(this,void 0,void 0,function*(){var a,g;let $="",P="";const Re=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),se=(a=o?.listeners)===null||
a===void 0?void 0:a.stdout,ae=(g=o?.listeners)===null||g===void 0?void 0:g.stderr,Ue=gt=>{P+=Le.write(gt),ae&&ae(gt)},ht=gt=>{$+=Re.write(gt),se&&se(gt)},Pt=Object.assign(Object.assign({},o?.listeners),
{stdout:ht,stderr:Ue}),Vt=yield $t(i,r,Object.assign(Object.assign({},o),{listeners:Pt}));return $+=Re.end(),P+=Le.end(),{exitCode:Vt,stdout:$,stderr:P}})}var lt=function(i,r,o,a){function g($){return $ instanceof
o?$:new o(function(P){P($)})}return new(o||(o=Promise))(function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(
ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).next())})};const Ot=()=>lt(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -C\
lassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:r}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});
return{name:r.trim(),version:i.trim()}}),Ct=()=>lt(void 0,void 0,void 0,function*(){var i,r,o,a;const{stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),$=(r=(i=g.match(/ProductVersion:\s*(.+)/))===
null||i===void 0?void 0:i[1])!==null&&r!==void 0?r:"";return{name:(a=(o=g.match(/ProductName:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&a!==void 0?a:"",version:$}}),Mt=()=>lt(void 0,void 0,void 0,
function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[r,o]=i.trim().split(`
`);return{name:r,version:o}}),At=v.platform(),Qt=v.arch(),Nt=At==="win32",qt=At==="darwin",cn=At==="linux";function un(){return lt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Nt?Ot():qt?Ct():Mt()),{platform:At,arch:Qt,isWindows:Nt,isMacOS:qt,isLinux:cn})})}var en=function(i,r,o,a){function g($){return $ instanceof o?$:new o(function(P){P($)})}return new(o||(o=Promise))(
function($,P){function Re(ae){try{se(a.next(ae))}catch(Ue){P(Ue)}}function Le(ae){try{se(a.throw(ae))}catch(Ue){P(Ue)}}function se(ae){ae.done?$(ae.value):g(ae.value).then(Re,Le)}se((a=a.apply(i,r||[])).
next())})},Bt;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Bt||(Bt={}));function Rn(i,r){const o=toCommandValue(r);if(process.env[i]=o,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,r));issueCommand("set-env",{name:i},o)}function fn(i){me("add-mask",{},i)}function Mn(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function Lt(i,r){const o=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(r&&r.required&&!o)throw new Error(`Input requir\
ed and not supplied: ${i}`);return r&&r.trimWhitespace===!1?o:o.trim()}function dn(i,r){const o=Lt(i,r).split(`
`).filter(a=>a!=="");return r&&r.trimWhitespace===!1?o:o.map(a=>a.trim())}function In(i,r){const o=["true","True","TRUE"],a=["false","False","FALSE"],g=Lt(i,r);if(o.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ln(i,r){if(process.env.GITHUB_OUTPUT||"")return N("OUTPUT",O(i,r));process.stdout.write(v.EOL),me("set-output",{name:i},
J(r))}function _n(i){issue("echo",i?"on":"off")}function hn(i){process.exitCode=Bt.Failure,pn(i)}function Cn(){return process.env.RUNNER_DEBUG==="1"}function mn(i){me("debug",{},i)}function pn(i,r={}){
me("error",ie(r),i instanceof Error?i.toString():i)}function wn(i,r={}){me("warning",ie(r),i instanceof Error?i.toString():i)}function gn(i,r={}){me("notice",ie(r),i instanceof Error?i.toString():i)}function tn(i){
process.stdout.write(i+v.EOL)}function yn(i){issue("group",i)}function bn(){issue("endgroup")}function Nn(i,r){return en(this,void 0,void 0,function*(){yn(i);let o;try{o=yield r()}finally{bn()}return o})}
function Xt(i,r){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,r));issueCommand("save-state",{name:i},toCommandValue(r))}function Ln(i){return process.env[`S\
TATE_${i}`]||""}function nn(i){return en(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Ae,Me,E)=>{function v(de){const D=de.protocol==="https:";if(J(de))return;const X=D?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(X)try{return new me(X)}catch{if(!X.startsWith("http://")&&!X.startsWith("https://"))return new me(`ht\
tp://${X}`)}else return}function J(de){if(!de.hostname)return!1;const D=de.hostname;if(ie(D))return!0;const X=process.env.no_proxy||process.env.NO_PROXY||"";if(!X)return!1;let R;de.port?R=Number(de.port):
de.protocol==="http:"?R=80:de.protocol==="https:"&&(R=443);const A=[de.hostname.toUpperCase()];typeof R=="number"&&A.push(`${A[0]}:${R}`);for(const L of X.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(L==="*"||A.some(T=>T===L||T.endsWith(`.${L}`)||L.startsWith(".")&&T.endsWith(`${L}`)))return!0;return!1}function ie(de){const D=de.toLowerCase();return D==="localhost"||D.startsWith("127.")||
D.startsWith("[::1]")||D.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(D,X){super(D,X),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Ae,Me,E)=>{E.d(Me,{E:()=>me});class v{diff(D,X,R={}){let A;typeof R=="function"?(A=R,R=
{}):"callback"in R&&(A=R.callback);const L=this.castInput(D,R),T=this.castInput(X,R),N=this.removeEmpty(this.tokenize(L,R)),O=this.removeEmpty(this.tokenize(T,R));return this.diffWithOptionsObj(N,O,R,
A)}diffWithOptionsObj(D,X,R,A){var L;const T=M=>{if(M=this.postProcess(M,R),A){setTimeout(function(){A(M)},0);return}else return M},N=X.length,O=D.length;let U=1,_=N+O;R.maxEditLength!=null&&(_=Math.min(
_,R.maxEditLength));const W=(L=R.timeout)!==null&&L!==void 0?L:1/0,j=Date.now()+W,F=[{oldPos:-1,lastComponent:void 0}];let p=this.extractCommon(F[0],X,D,0,R);if(F[0].oldPos+1>=O&&p+1>=N)return T(this.
buildValues(F[0].lastComponent,X,D));let c=-1/0,l=1/0;const h=()=>{for(let M=Math.max(c,-U);M<=Math.min(l,U);M+=2){let H;const q=F[M-1],te=F[M+1];q&&(F[M-1]=void 0);let fe=!1;if(te){const be=te.oldPos-
M;fe=te&&0<=be&&be<N}const pe=q&&q.oldPos+1<O;if(!fe&&!pe){F[M]=void 0;continue}if(!pe||fe&&q.oldPos<te.oldPos?H=this.addToPath(te,!0,!1,0,R):H=this.addToPath(q,!1,!0,1,R),p=this.extractCommon(H,X,D,M,
R),H.oldPos+1>=O&&p+1>=N)return T(this.buildValues(H.lastComponent,X,D))||!0;F[M]=H,H.oldPos+1>=O&&(l=Math.min(l,M-1)),p+1>=N&&(c=Math.max(c,M+1))}U++};if(A)(function M(){setTimeout(function(){if(U>_||
Date.now()>j)return A(void 0);h()||M()},0)})();else for(;U<=_&&Date.now()<=j;){const M=h();if(M)return M}}addToPath(D,X,R,A,L){const T=D.lastComponent;return T&&!L.oneChangePerToken&&T.added===X&&T.removed===
R?{oldPos:D.oldPos+A,lastComponent:{count:T.count+1,added:X,removed:R,previousComponent:T.previousComponent}}:{oldPos:D.oldPos+A,lastComponent:{count:1,added:X,removed:R,previousComponent:T}}}extractCommon(D,X,R,A,L){
const T=X.length,N=R.length;let O=D.oldPos,U=O-A,_=0;for(;U+1<T&&O+1<N&&this.equals(R[O+1],X[U+1],L);)U++,O++,_++,L.oneChangePerToken&&(D.lastComponent={count:1,previousComponent:D.lastComponent,added:!1,
removed:!1});return _&&!L.oneChangePerToken&&(D.lastComponent={count:_,previousComponent:D.lastComponent,added:!1,removed:!1}),D.oldPos=O,U}equals(D,X,R){return R.comparator?R.comparator(D,X):D===X||!!R.
ignoreCase&&D.toLowerCase()===X.toLowerCase()}removeEmpty(D){const X=[];for(let R=0;R<D.length;R++)D[R]&&X.push(D[R]);return X}castInput(D,X){return D}tokenize(D,X){return Array.from(D)}join(D){return D.
join("")}postProcess(D,X){return D}get useLongestToken(){return!1}buildValues(D,X,R){const A=[];let L;for(;D;)A.push(D),L=D.previousComponent,delete D.previousComponent,D=L;A.reverse();const T=A.length;
let N=0,O=0,U=0;for(;N<T;N++){const _=A[N];if(_.removed)_.value=this.join(R.slice(U,U+_.count)),U+=_.count;else{if(!_.added&&this.useLongestToken){let W=X.slice(O,O+_.count);W=W.map(function(j,F){const p=R[U+
F];return p.length>j.length?p:j}),_.value=this.join(W)}else _.value=this.join(X.slice(O,O+_.count));O+=_.count,_.added||(U+=_.count)}}return A}}class J extends v{tokenize(D){return D.slice()}join(D){return D}removeEmpty(D){
return D}}const ie=new J;function me(de,D,X){return ie.diff(de,D,X)}})},Tn={};function kt(Ae){var Me=Tn[Ae];if(Me!==void 0)return Me.exports;var E=Tn[Ae]={exports:{}},v=!0;try{Dr[Ae](E,E.exports,kt),v=
!1}finally{v&&delete Tn[Ae]}return E.exports}typeof kt<"u"&&(kt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Ae=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Me=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",E=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",v=ie=>{ie&&ie.d<1&&(ie.d=1,ie.forEach(me=>me.r--),ie.forEach(me=>me.r--?me.r++:me()))},J=ie=>ie.map(me=>{if(me!==null&&typeof me=="object"){if(me[Ae])return me;if(me.then){var de=[];de.d=0,me.then(
R=>{D[Me]=R,v(de)},R=>{D[E]=R,v(de)});var D={};return D[Ae]=R=>R(de),D}}var X={};return X[Ae]=R=>{},X[Me]=me,X});kt.a=(ie,me,de)=>{var D;de&&((D=[]).d=-1);var X=new Set,R=ie.exports,A,L,T,N=new Promise(
(O,U)=>{T=U,L=O});N[Me]=R,N[Ae]=O=>(D&&O(D),X.forEach(O),N.catch(U=>{})),ie.exports=N,me(O=>{A=J(O);var U,_=()=>A.map(j=>{if(j[E])throw j[E];return j[Me]}),W=new Promise(j=>{U=()=>j(_),U.r=0;var F=p=>p!==
D&&!X.has(p)&&(X.add(p),p&&!p.d&&(U.r++,p.push(U)));A.map(p=>p[Ae](F))});return U.r?W:_()},O=>(O?T(N[E]=O):L(R),v(D))),D&&D.d<0&&(D.d=0)}})(),kt.d=(Ae,Me)=>{for(var E in Me)kt.o(Me,E)&&!kt.o(Ae,E)&&Object.
defineProperty(Ae,E,{enumerable:!0,get:Me[E]})},kt.o=(Ae,Me)=>Object.prototype.hasOwnProperty.call(Ae,Me);var Jn=kt(384);Jn=await Jn;
