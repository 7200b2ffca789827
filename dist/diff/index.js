import{createRequire as at}from"module";const qn={};var Zn={313:(Pe=>{Pe.exports=Ce;function Ce(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ce.prototype.go=function(G){
this.pending<this.max?f(this,G):this.waiting.push(G)},Ce.prototype.wait=function(G){this.pending===0?G(this.error):this.listeners.push(G)},Ce.prototype.hold=function(){return w(this)};function w(G){G.
pending+=1;var W=!1;return ce;function ce(z){if(W)throw new Error("callback called twice");if(W=!0,G.error=G.error||z,G.pending-=1,G.waiting.length>0&&G.pending<G.max)f(G,G.waiting.shift());else if(G.
pending===0){var Q=G.listeners;G.listeners=[],Q.forEach(we)}}function we(z){z(G.error)}}function f(G,W){W(w(G))}}),770:((Pe,Ce,w)=>{w(218)}),218:((Pe,Ce,w)=>{var f,G=w(278),W=w(756),ce=w(611),we=w(692),
z=w(434),Q=w(613),k=w(23);f=O,f=C,f=T,f=b;function O(v){var d=new y(v);return d.request=ce.request,d}function C(v){var d=new y(v);return d.request=ce.request,d.createSocket=M,d.defaultPort=443,d}function T(v){
var d=new y(v);return d.request=we.request,d}function b(v){var d=new y(v);return d.request=we.request,d.createSocket=M,d.defaultPort=443,d}function y(v){var d=this;d.options=v||{},d.proxyOptions=d.options.
proxy||{},d.maxSockets=d.options.maxSockets||ce.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",function(U,L,X,ne){for(var ge=$(L,X,ne),h=0,I=d.requests.length;h<I;++h){var J=d.requests[h];
if(J.host===ge.host&&J.port===ge.port){d.requests.splice(h,1),J.request.onSocket(U);return}}U.destroy(),d.removeSocket(U)})}k.inherits(y,z.EventEmitter),y.prototype.addRequest=function(d,p,U,L){var X=this,
ne=D({request:d},X.options,$(p,U,L));if(X.sockets.length>=this.maxSockets){X.requests.push(ne);return}X.createSocket(ne,function(ge){ge.on("free",h),ge.on("close",I),ge.on("agentRemove",I),d.onSocket(
ge);function h(){X.emit("free",ge,ne)}function I(J){X.removeSocket(ge),ge.removeListener("free",h),ge.removeListener("close",I),ge.removeListener("agentRemove",I)}})},y.prototype.createSocket=function(d,p){
var U=this,L={};U.sockets.push(L);var X=D({},U.proxyOptions,{method:"CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(X.localAddress=d.localAddress),X.proxyAuth&&
(X.headers=X.headers||{},X.headers["Proxy-Authorization"]="Basic "+new Buffer(X.proxyAuth).toString("base64")),j("making CONNECT request");var ne=U.request(X);ne.useChunkedEncodingByDefault=!1,ne.once(
"response",ge),ne.once("upgrade",h),ne.once("connect",I),ne.once("error",J),ne.end();function ge(F){F.upgrade=!0}function h(F,ue,Y){process.nextTick(function(){I(F,ue,Y)})}function I(F,ue,Y){if(ne.removeAllListeners(),
ue.removeAllListeners(),F.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",F.statusCode),ue.destroy();var ke=new Error("tunneling socket could not be established, statusC\
ode="+F.statusCode);ke.code="ECONNRESET",d.request.emit("error",ke),U.removeSocket(L);return}if(Y.length>0){j("got illegal response body from proxy"),ue.destroy();var ke=new Error("got illegal respons\
e body from proxy");ke.code="ECONNRESET",d.request.emit("error",ke),U.removeSocket(L);return}return j("tunneling connection has established"),U.sockets[U.sockets.indexOf(L)]=ue,p(ue)}function J(F){ne.
removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,F.message,F.stack);var ue=new Error("tunneling socket could not be established, cause="+F.message);ue.code="ECONNRESET",d.request.emit("error",ue),U.removeSocket(L)}},y.prototype.removeSocket=function(d){
var p=this.sockets.indexOf(d);if(p!==-1){this.sockets.splice(p,1);var U=this.requests.shift();U&&this.createSocket(U,function(L){U.request.onSocket(L)})}};function M(v,d){var p=this;y.prototype.createSocket.
call(p,v,function(U){var L=v.request.getHeader("host"),X=D({},p.options,{socket:U,servername:L?L.replace(/:.*$/,""):v.host}),ne=W.connect(0,X);p.sockets[p.sockets.indexOf(U)]=ne,d(ne)})}function $(v,d,p){
return typeof v=="string"?{host:v,port:d,localAddress:p}:v}function D(v){for(var d=1,p=arguments.length;d<p;++d){var U=arguments[d];if(typeof U=="object")for(var L=Object.keys(U),X=0,ne=L.length;X<ne;++X){
var ge=L[X];U[ge]!==void 0&&(v[ge]=U[ge])}}return v}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="strin\
g"?v[0]="TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:j=function(){},f=j}),248:(Pe=>{const Ce=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,
4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,
1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,
1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,
4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,
2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,
702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,
3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,
1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,
628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,
3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,
2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,
936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,
1510334235,755167117]);function w(f){let G=-1;for(let W of f)G=Ce[(G^W)&255]^G>>>8;return(G^-1)>>>0}Pe.exports=w}),502:((Pe,Ce,w)=>{var f=w(896),G=w(23),W=w(203),ce=W.Readable,we=W.PassThrough,z=w(313),
Q=w(434).EventEmitter;Ce.BufferSlicer=C,Ce.FdSlicer=k,G.inherits(k,Q);function k(T){Q.call(this),this.fd=T,this.pend=new z,this.pend.max=1,this.refCount=0}k.prototype.read=function(T,b,y,M,$){var D=this;
D.pend.go(function(j){f.read(D.fd,T,b,y,M,function(v,d,p){j(),$(v,d,p)})})},k.prototype.createReadStream=function(T){return new O(this,T)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;f.close(T.fd,b);function b(y){y?T.emit("error",y):T.emit("close")}},G.inherits(O,ce);function O(T,b){
b=b||{},ce.call(this,b),this.context=T,this.context.ref(),this.start=b.start||0,this.endOffset=b.end,this.pos=this.start}O.prototype._read=function(T){var b=this,y=Math.min(b._readableState.highWaterMark,
T);if(b.endOffset!=null&&(y=Math.min(y,b.endOffset-b.pos)),y<=0){b.push(null),this._cleanup();return}b.context.pend.go(function(M){var $=Buffer.allocUnsafe(y);f.read(b.context.fd,$,0,y,b.pos,function(D,j){
D?b.destroy(D):j===0?(b.push(null),b._cleanup()):(b.pos+=j,b.push($.slice(0,j))),M()})})},O.prototype._destroy=function(T,b){this._cleanup(),b(T)},O.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},G.inherits(C,Q);function C(T){Q.call(this),this.refCount=0,this.buffer=T}C.prototype.read=function(T,b,y,M,$){if(!(0<=b&&b<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+b+" <= "+T.length);if(M<0)throw new RangeError("position is negative: "+M);if(b+y>T.length&&(y=T.length-b),M+y>this.buffer.length&&(y=this.buffer.length-M),y<=0){setImmediate(function(){
$(null,0)});return}this.buffer.copy(T,b,M,M+y),setImmediate(function(){$(null,y)})},C.prototype.createReadStream=function(T){T=T||{};var b=new we(T);b.start=T.start||0,b.endOffset=T.end,b.pos=b.endOffset||
this.buffer.length;for(var y=this.buffer.slice(b.start,b.pos),M=65536,$=0;;){var D=$+M;if(D>=y.length){$<y.length&&b.write(y.slice($,y.length));break}b.write(y.slice($,D)),$=D}return b.end(),b},C.prototype.
ref=function(){this.refCount+=1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Pe,Ce,w)=>{var f,G=w(896),W=w(106),ce=w(502),we=w(23),z=w(434).
EventEmitter,Q=w(203).Transform,k=w(203).PassThrough,O=w(203).Writable;const C=typeof W.crc32=="function"?W.crc32:w(248);f=$,f=D,f=j,f=v,f=T,f=b,Ce.SY=y,f=M,f=ne,Ce.ax=ge,f=h,f=I,f=d,f=L,f=X,f=ue;function T(c,m){
return new Promise((H,A)=>{$(c,{...m,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);H(Ae)})})}function b(c,m){return new Promise((H,A)=>{D(c,{...m,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);
H(Ae)})})}function y(c,m){return new Promise((H,A)=>{j(c,{...m,lazyEntries:!0},function(ie,Ae){if(ie)return A(ie);H(Ae)})})}function M(c,m,H){return new Promise((A,ie)=>{v(c,m,{...H,lazyEntries:!0},function(Ae,Ie){
if(Ae)return ie(Ae);A(Ie)})})}function $(c,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!0),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.
decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),H==null&&(H=$e),G.open(c,"r",function(A,ie){if(A)return H(A);D(ie,m,function(Ae,Ie){
Ae&&G.close(ie,$e),H(Ae,Ie)})})}function D(c,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!1),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&
(m.decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),H==null&&(H=$e),G.fstat(c,function(A,ie){if(A)return H(A);var Ae=new ce.FdSlicer(
c);v(Ae,ie.size,m,H)})}function j(c,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose=!1,m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.decodeStrings=!0),m.validateEntrySizes==
null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1);var A=new ce.BufferSlicer(c);v(A,c.length,m,H)}function v(c,m,H,A){typeof H=="function"&&(A=H,H=null),H==null&&(H={}),H.
autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var ie=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),
H.strictFileNames==null&&(H.strictFileNames=!1),A==null&&(A=$e),typeof m!="number")throw new Error("expected totalSize parameter to be a number");if(m>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");c.ref();var Ae=22,Ie=20,ze=65535,Ve=Math.min(Ie+Ae+ze,m),Qe=Me(Ve),We=m-Qe.length;J(c,Qe,
0,Ve,We,function(se){if(se)return A(se);for(var re=Ve-Ae;re>=0;re-=1)if(Qe.readUInt32LE(re)===101010256){var he=Qe.subarray(re),ve=he.readUInt16LE(4),Te=he.readUInt16LE(10),fe=he.readUInt32LE(16),Se=he.
readUInt16LE(20),Ke=he.length-Ae;if(Se!==Ke)return A(new Error("Invalid comment length. Expected: "+Ke+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var Ue=ie?Oe(he.subarray(22),!1):he.subarray(22);if(re-Ie>=0&&Qe.readUInt32LE(re-Ie)===117853008){var Be=Qe.subarray(re-Ie,re-Ie+Ie),R=Z(Be,8),oe=Me(56);return J(
c,oe,0,oe.length,R,function(ae){return ae?A(ae):oe.readUInt32LE(0)!==101075792?A(new Error("invalid zip64 end of central directory record signature")):(ve=oe.readUInt32LE(16),ve!==0?A(new Error("multi\
-disk zip files are not supported: found disk number: "+ve)):(Te=Z(oe,32),fe=Z(oe,48),A(null,new d(c,fe,m,Te,Ue,H.autoClose,H.lazyEntries,ie,H.validateEntrySizes,H.strictFileNames))))})}return ve!==0?
A(new Error("multi-disk zip files are not supported: found disk number: "+ve)):A(null,new d(c,fe,m,Te,Ue,H.autoClose,H.lazyEntries,ie,H.validateEntrySizes,H.strictFileNames))}A(new Error("End of centr\
al directory record signature not found. Either not a zip file, or file is truncated."))})}we.inherits(d,z);function d(c,m,H,A,ie,Ae,Ie,ze,Ve,Qe){var We=this;z.call(We),We.reader=c,We.reader.on("error",
function(se){U(We,se)}),We.reader.once("close",function(){We.emit("close")}),We.readEntryCursor=m,We.fileSize=H,We.entryCount=A,We.comment=ie,We.entriesRead=0,We.autoClose=!!Ae,We.lazyEntries=!!Ie,We.
decodeStrings=!!ze,We.validateEntrySizes=!!Ve,We.strictFileNames=!!Qe,We.isOpen=!0,We.emittedError=!1,We.hasEachEntryBeenCalled=!1,We.lazyEntries||We._readEntry()}d.prototype.close=function(){this.isOpen&&
(this.isOpen=!1,this.reader.unref())};function p(c,m){c.autoClose&&c.close(),U(c,m)}function U(c,m){c.emittedError||(c.emittedError=!0,c.emit("error",m))}d.prototype.readEntry=function(){if(!this.lazyEntries)
throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},d.prototype._readEntry=function(){var c=this;if(c.entryCount===c.entriesRead){setImmediate(function(){c.autoClose&&c.close(),
!c.emittedError&&c.emit("end")});return}if(!c.emittedError){var m=Me(46);J(c.reader,m,0,m.length,c.readEntryCursor,function(H){if(H)return p(c,H);if(!c.emittedError){var A=new L,ie=m.readUInt32LE(0);if(ie!==
33639248)return p(c,new Error("invalid central directory file header signature: 0x"+ie.toString(16)));if(A.versionMadeBy=m.readUInt16LE(4),A.versionNeededToExtract=m.readUInt16LE(6),A.generalPurposeBitFlag=
m.readUInt16LE(8),A.compressionMethod=m.readUInt16LE(10),A.lastModFileTime=m.readUInt16LE(12),A.lastModFileDate=m.readUInt16LE(14),A.crc32=m.readUInt32LE(16),A.compressedSize=m.readUInt32LE(20),A.uncompressedSize=
m.readUInt32LE(24),A.fileNameLength=m.readUInt16LE(28),A.extraFieldLength=m.readUInt16LE(30),A.fileCommentLength=m.readUInt16LE(32),A.internalFileAttributes=m.readUInt16LE(36),A.externalFileAttributes=
m.readUInt32LE(38),A.relativeOffsetOfLocalHeader=m.readUInt32LE(42),A.generalPurposeBitFlag&64)return p(c,new Error("strong encryption is not supported"));c.readEntryCursor+=46,m=Me(A.fileNameLength+A.
extraFieldLength+A.fileCommentLength),J(c.reader,m,0,m.length,c.readEntryCursor,function(Ae){if(Ae)return p(c,Ae);if(!c.emittedError){A.fileNameRaw=m.subarray(0,A.fileNameLength);var Ie=A.fileNameLength+
A.extraFieldLength;A.extraFieldRaw=m.subarray(A.fileNameLength,Ie),A.fileCommentRaw=m.subarray(Ie,Ie+A.fileCommentLength);try{A.extraFields=I(A.extraFieldRaw)}catch(Te){return p(c,Te)}if(c.decodeStrings){
var ze=(A.generalPurposeBitFlag&2048)!==0;A.fileComment=Oe(A.fileCommentRaw,ze),A.fileName=ge(A.generalPurposeBitFlag,A.fileNameRaw,A.extraFields,c.strictFileNames);var Ve=h(A.fileName);if(Ve!=null)return p(
c,new Error(Ve))}else A.fileComment=A.fileCommentRaw,A.fileName=A.fileNameRaw;A.comment=A.fileComment,c.readEntryCursor+=m.length,c.entriesRead+=1;for(var Qe=0;Qe<A.extraFields.length;Qe++){var We=A.extraFields[Qe];
if(We.id===1){var se=We.data,re=0;if(A.uncompressedSize===4294967295){if(re+8>se.length)return p(c,new Error("zip64 extended information extra field does not include uncompressed size"));A.uncompressedSize=
Z(se,re),re+=8}if(A.compressedSize===4294967295){if(re+8>se.length)return p(c,new Error("zip64 extended information extra field does not include compressed size"));A.compressedSize=Z(se,re),re+=8}if(A.
relativeOffsetOfLocalHeader===4294967295){if(re+8>se.length)return p(c,new Error("zip64 extended information extra field does not include relative header offset"));A.relativeOffsetOfLocalHeader=Z(se,re),
re+=8}break}}if(c.validateEntrySizes&&A.compressionMethod===0){var he=A.uncompressedSize;if(A.isEncrypted()&&(he+=12),A.compressedSize!==he){var ve="compressed/uncompressed size mismatch for stored fi\
le: "+A.compressedSize+" != "+A.uncompressedSize;return p(c,new Error(ve))}}c.emit("entry",A),c.lazyEntries||c._readEntry()}})}})}},d.prototype.eachEntry=function(){const c=this;if(!c.lazyEntries)throw new Error(
"eachEntry() requires lazyEntries: true");if(c.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");c.hasEachEntryBeenCalled=!0;let m=null;c.on("entry",A),c.on("e\
nd",ie),c.on("error",Ae);function H(){c.removeListener("entry",A),c.removeListener("end",ie),c.removeListener("error",Ae),c.autoClose&&c.close()}function A(Ie){let{resolve:ze}=m;m=null,ze({value:Ie})}
function ie(){let{resolve:Ie}=m;m=null,H(),Ie({done:!0})}function Ae(Ie){let{reject:ze}=m;m=null,H(),ze(Ie)}return{[Symbol.asyncIterator](){return this},next(){const Ie=new Promise((ze,Ve)=>{if(m!=null)
throw new Error("next() called before previous Promise was resolved.");m={resolve:ze,reject:Ve}});return c.readEntry(),Ie},return(Ie){return H(),Promise.resolve({done:!0,value:Ie})},throw(Ie){return H(),
Promise.reject(Ie)}}},d.prototype.openReadStream=function(c,m,H){var A=this,ie=0,Ae=c.compressedSize;if(H==null&&(H=m,m=null),m==null)m={};else{if(m.decodeFileData===!1){if(m.decrypt!=null)throw new Error(
"cannot use options.decrypt when options.decodeFileData === false");if(m.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(m.decrypt!=null){
if(!c.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(m.decrypt!==!1)throw new Error("invalid options.decrypt value: "+
m.decrypt);if(c.isCompressed()&&m.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(m.decompress!=null){if(!c.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(m.decompress===!1||m.decompress===!0))throw new Error("invalid options.decompre\
ss value: "+m.decompress);ze=m.decompress}}if(m.start!=null){if(ie=m.start,ie<0)throw new Error("options.start < 0");if(ie>c.compressedSize)throw new Error("options.start > entry.compressedSize")}if(m.
end!=null){if(Ae=m.end,Ae<0)throw new Error("options.end < 0");if(Ae>c.compressedSize)throw new Error("options.end > entry.compressedSize");if(Ae<ie)throw new Error("options.end < options.start")}}var Ie=m.
decodeFileData===!1||(c.compressionMethod===0||c.compressionMethod===8&&m.decompress===!1)&&(!c.isEncrypted()||m.decrypt===!1);if((m.start!=null||m.end!=null)&&!Ie)throw new Error("start/end range req\
uire options.decodeFileData === false for non-trivial encoded entries.");if(!A.isOpen)return H(new Error("closed"));if(c.isEncrypted()&&!Ie&&m.decrypt!==!1)return H(new Error("entry is encrypted, and \
options.decodeFileData !== false"));var ze;if(Ie)ze=!1;else if(c.compressionMethod===8)ze=m.decodeFileData!==!0;else return H(new Error("unsupported compression method: "+c.compressionMethod));A.readLocalFileHeader(
c,{minimal:!0},function(Ve,Qe){if(Ve)return H(Ve);A.openReadStreamLowLevel(Qe.fileDataStart,c.compressedSize,ie,Ae,ze,c.uncompressedSize,H)})},d.prototype.openReadStreamLowLevel=function(c,m,H,A,ie,Ae,Ie){
var ze=this,Ve=c+m,Qe=ze.reader.createReadStream({start:c+H,end:c+A}),We=Qe;if(ie){var se=!1,re=W.createInflateRaw();Qe.on("error",function(he){setImmediate(function(){se||re.emit("error",he)})}),Qe.pipe(
re),ze.validateEntrySizes?(We=new F(Ae),re.on("error",function(he){setImmediate(function(){se||We.emit("error",he)})}),re.pipe(We)):We=re,je(We,function(){se=!0,re!==We&&re.unpipe(We),Qe.unpipe(re),Qe.
destroy()})}Ie(null,We)},d.prototype.readLocalFileHeader=function(c,m,H){var A=this;H==null&&(H=m,m=null),m==null&&(m={}),A.reader.ref();var ie=Me(30);J(A.reader,ie,0,ie.length,c.relativeOffsetOfLocalHeader,
function(Ae){try{if(Ae)return H(Ae);var Ie=ie.readUInt32LE(0);if(Ie!==67324752)return H(new Error("invalid local file header signature: 0x"+Ie.toString(16)));var ze=ie.readUInt16LE(26),Ve=ie.readUInt16LE(
28),Qe=c.relativeOffsetOfLocalHeader+30+ze+Ve;if(Qe+c.compressedSize>A.fileSize)return H(new Error("file data overflows file bounds: "+Qe+" + "+c.compressedSize+" > "+A.fileSize));if(m.minimal)return H(
null,{fileDataStart:Qe});var We=new X;We.fileDataStart=Qe,We.versionNeededToExtract=ie.readUInt16LE(4),We.generalPurposeBitFlag=ie.readUInt16LE(6),We.compressionMethod=ie.readUInt16LE(8),We.lastModFileTime=
ie.readUInt16LE(10),We.lastModFileDate=ie.readUInt16LE(12),We.crc32=ie.readUInt32LE(14),We.compressedSize=ie.readUInt32LE(18),We.uncompressedSize=ie.readUInt32LE(22),We.fileNameLength=ze,We.extraFieldLength=
Ve,ie=Me(ze+Ve),A.reader.ref(),J(A.reader,ie,0,ie.length,c.relativeOffsetOfLocalHeader+30,function(se){try{return se?H(se):(We.fileName=ie.subarray(0,ze),We.extraField=ie.subarray(ze),H(null,We))}finally{
A.reader.unref()}})}finally{A.reader.unref()}})},d.prototype.openReadStreamPromise=function(c,m){return new Promise((H,A)=>{this.openReadStream(c,m,function(ie,Ae){if(ie)return A(ie);H(Ae)})})},d.prototype.
openReadStreamLowLevelPromise=function(c,m,H,A,ie,Ae){return new Promise((Ie,ze)=>{this.openReadStream(c,m,H,A,ie,Ae,function(Ve,Qe){if(Ve)return ze(Ve);Ie(Qe)})})},d.prototype.readLocalFileHeaderPromise=
function(c,m){return new Promise((H,A)=>{this.readLocalFileHeader(c,m,function(ie,Ae){if(ie)return A(ie);H(Ae)})})};function L(){}L.prototype.getLastModDate=function(c){if(c==null&&(c={}),!c.forceDosFormat)
for(var m=0;m<this.extraFields.length;m++){var H=this.extraFields[m];if(H.id===21589){var A=H.data;if(A.length<5)continue;var ie=A[0],Ae=1;if(!(ie&Ae))continue;var Ie=A.readInt32LE(1);return new Date(
Ie*1e3)}else if(H.id===10){var A=H.data;if(A.length!==32||A.readUInt16LE(4)!==1||A.readUInt16LE(6)!==24)continue;var ze=A.readUInt32LE(8)+4294967296*A.readInt32LE(12),Ve=ze/1e4-116444736e5;return new Date(
Ve)}}return ne(this.lastModFileDate,this.lastModFileTime,c.timezone)},L.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},L.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},L.prototype.isCompressed=function(){return this.compressionMethod===8};function X(){}function ne(c,m,H){var A=c&31,ie=(c>>5&15)-1,Ae=(c>>
9&127)+1980,Ie=0,ze=(m&31)*2,Ve=m>>5&63,Qe=m>>11&31;if(H==null||H==="local")return new Date(Ae,ie,A,Qe,Ve,ze,Ie);if(H==="UTC")return new Date(Date.UTC(Ae,ie,A,Qe,Ve,ze,Ie));throw new Error("unrecogniz\
ed options.timezone: "+options.timezone)}function ge(c,m,H,A){for(var ie=null,Ae=0;Ae<H.length;Ae++){var Ie=H[Ae];if(Ie.id===28789){if(Ie.data.length<6||Ie.data.readUInt8(0)!==1)continue;var ze=Ie.data.
readUInt32LE(1);if(C(m)!==ze)continue;ie=Oe(Ie.data.subarray(5),!0);break}}if(ie==null){var Ve=(c&2048)!==0;ie=Oe(m,Ve)}return A||(ie=ie.replace(/\\/g,"/")),ie}function h(c){return c.indexOf("\\")!==-1?
"invalid characters in fileName: "+c:/^[a-zA-Z]:/.test(c)||/^\//.test(c)?"absolute path: "+c:c.split("/").indexOf("..")!==-1?"invalid relative path: "+c:null}function I(c){for(var m=[],H=0;H<c.length-
3;){var A=c.readUInt16LE(H+0),ie=c.readUInt16LE(H+2),Ae=H+4,Ie=Ae+ie;if(Ie>c.length)throw new Error("extra field length exceeds extra field buffer size");var ze=c.subarray(Ae,Ie);m.push({id:A,data:ze}),
H=Ie}return m}function J(c,m,H,A,ie,Ae){if(A===0)return setImmediate(function(){Ae(null,Me(0))});c.read(m,H,A,ie,function(Ie,ze){if(Ie)return Ae(Ie);if(ze<A)return Ae(new Error("unexpected EOF"));Ae()})}
we.inherits(F,Q);function F(c){Q.call(this),this.actualByteCount=0,this.expectedByteCount=c}F.prototype._transform=function(c,m,H){if(this.actualByteCount+=c.length,this.actualByteCount>this.expectedByteCount){
var A="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(A))}H(null,c)},F.prototype._flush=function(c){if(this.actualByteCount<this.
expectedByteCount){var m="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return c(new Error(m))}c()},we.inherits(ue,z);function ue(){z.call(this),
this.refCount=0}ue.prototype.ref=function(){this.refCount+=1},ue.prototype.unref=function(){var c=this;if(c.refCount-=1,c.refCount>0)return;if(c.refCount<0)throw new Error("invalid unref");c.close(m);
function m(H){if(H)return c.emit("error",H);c.emit("close")}},ue.prototype.createReadStream=function(c){c==null&&(c={});var m=c.start,H=c.end;if(m===H){var A=new k;return setImmediate(function(){A.end()}),
A}var ie=this._readStreamForRange(m,H),Ae=!1,Ie=new Y(this);ie.on("error",function(Ve){setImmediate(function(){Ae||Ie.emit("error",Ve)})}),je(Ie,function(){ie.unpipe(Ie),Ie.unref(),ie.destroy()});var ze=new F(
H-m);return Ie.on("error",function(Ve){setImmediate(function(){Ae||ze.emit("error",Ve)})}),je(ze,function(){Ae=!0,Ie.unpipe(ze),Ie.destroy()}),ie.pipe(Ie).pipe(ze)},ue.prototype._readStreamForRange=function(c,m){
throw new Error("not implemented")},ue.prototype.read=function(c,m,H,A,ie){var Ae=this.createReadStream({start:A,end:A+H}),Ie=new O,ze=0;Ie._write=function(Ve,Qe,We){Ve.copy(c,m+ze,0,Ve.length),ze+=Ve.
length,We()},Ie.on("finish",ie),Ae.on("error",function(Ve){ie(Ve)}),Ae.pipe(Ie)},ue.prototype.close=function(c){setImmediate(c)},we.inherits(Y,k);function Y(c){k.call(this),this.context=c,this.context.
ref(),this.unreffedYet=!1}Y.prototype._flush=function(c){this.unref(),c()},Y.prototype.unref=function(c){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ke="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\
\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\
\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Oe(c,m){if(m)return c.
toString("utf8");for(var H="",A=0;A<c.length;A++)H+=ke[c[A]];return H}function Z(c,m){var H=c.readUInt32LE(m),A=c.readUInt32LE(m+4);return A*4294967296+H}var Me;typeof Buffer.allocUnsafe=="function"?Me=
function(c){return Buffer.allocUnsafe(c)}:Me=function(c){return new Buffer(c)};function je(c,m){typeof c.destroy=="function"?c._destroy=function(H,A){m(),A?.(H)}:c.destroy=m}function $e(c){if(c)throw c}}),
613:(Pe=>{Pe.exports=at(import.meta.url)("assert")}),434:(Pe=>{Pe.exports=at(import.meta.url)("events")}),896:(Pe=>{Pe.exports=at(import.meta.url)("fs")}),611:(Pe=>{Pe.exports=at(import.meta.url)("htt\
p")}),692:(Pe=>{Pe.exports=at(import.meta.url)("https")}),278:(Pe=>{Pe.exports=at(import.meta.url)("net")}),598:(Pe=>{Pe.exports=at(import.meta.url)("node:crypto")}),24:(Pe=>{Pe.exports=at(import.meta.
url)("node:fs")}),455:(Pe=>{Pe.exports=at(import.meta.url)("node:fs/promises")}),760:(Pe=>{Pe.exports=at(import.meta.url)("node:path")}),203:(Pe=>{Pe.exports=at(import.meta.url)("stream")}),756:(Pe=>{
Pe.exports=at(import.meta.url)("tls")}),23:(Pe=>{Pe.exports=at(import.meta.url)("util")}),106:(Pe=>{Pe.exports=at(import.meta.url)("zlib")}),991:((Pe,Ce,w)=>{w.d(Ce,{RT:()=>z,i_:()=>we});var f=w(528),
G=w(899),W=w(279),ce=w(192);class we{#e=[];#t;constructor(){const O=f.V4("api-key");O!==""&&f.Pq(O)}text(O){return f.V4(O)}lines(O){return f.V4(O,{trimWhitespace:!1})}optional(O,C){const T=this.text(O);
return T===""?void 0:this.parse(O,T,C)}parse(O,C,T){try{return T(C)}catch(b){this.refuse(O,(0,W.gJ)(b),(0,W.h_)(b).topic);return}}required(O,C,T="is required"){return this.text(O)===""&&this.refuse(O,
T),this.optional(O,C)}notEmpty(O,C,T){if(process.env[`INPUT_${O.toUpperCase()}`]?.trim()===""){const b=`Where an event has no inputs, write \`\${{ inputs.${O} || ${T} }}\``;this.refuse(O,`is empty. Is\
 the name in the expression right?${T===void 0?"":` ${b}`}`)}return this.optional(O,C)}boolean(O,C){return this.notEmpty(O,ce.yG,C?void 0:"false")??C}exclude(O,C){for(const T of O)this.text(T)!==""&&this.
refuse(T,`can't be combined with ${C}`)}refuse(O,C,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${O} ${C.replace(/(?<=[a-z])\.$/,"")}`)}check(O){if(O!==void 0&&this.#e.length===0)return O;throw new W.
HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function z(k){return k.parse("ignore",k.lines("ignore"),G.wo)??G.K$}function Q(k){const O=k.required("host",parseAddress),T=k.required("api\
-key",parseKey,"is required. The secret isn't set, or this job can't read it"),b=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(k.optional("poll-interval-seconds",parseNumber(3600))??10)*
1e3,M=k.boolean("summary",!0);return O&&T?{host:O,apiKey:T,timeoutMs:b,longestWaitMs:y,summary:M}:void 0}}),697:((Pe,Ce,w)=>{w.d(Ce,{UX:()=>C,bg:()=>d});var f=w(455),G=w(760),W=w(279),ce=w(725),we=w(276),
z=w(57),Q=w(706);function k({host:p,pathname:U}){return p+U.replace(/\/$/,"")}const O=2e4;function C({message:p}){return(0,Q.OX)(p,1e3)}const T="<dock status ID>";function b(p){const U=new Map;for(const{
name:X,error:ne,job:ge}of p){if(!ne)continue;const{"dock-status-id":h}=ge,I=h===void 0?ne.message:ne.message.replaceAll(h,T),J=U.get(I)??{names:[],ids:[],help:helpFor(ne)};U.set(I,J),J.names.push(X),h!==
void 0&&J.ids.push(h)}const L=Math.max(100,Math.min(1e3,Math.floor(O/U.size)));return Array.from(U,([X,{names:ne,ids:ge,help:h}])=>({names:ne,message:toSingleLine(X,L).replaceAll(T,()=>ge.join(", ")),
help:h}))}function y(p){return b(p).map(({names:U,message:L})=>`${U.join(", ")}: ${L}`).join(" | ")}function M(p,U){return!p||!U||p.message===U.message?p??U:$(p,`${p.message} Also: ${U.message}`)}function $(p,U){
return new Failure({what:U,topic:asFailure(p).topic,cause:p})}async function D(p,U,{platform:L,titles:X,facts:ne=[],known:ge,work:h}){let I=ge;const J=Y=>{I=Y,setOutputs(Y)};J(ge);const F={inputs:p,platform:L,
log:runnerLog(),signal:U,endsAt:1/0,publish:J},ue=await h(F).then(()=>{},toError);if(p.summary){const Y=factTable([["Host",{words:k(p.host)}],...ne,["Workflow ID",I["workflow-id"]],["Dock status ID",I["\
dock-status-id"]],["Status",I.status&&{words:I.status}],["Duration",{words:humanTime(performance.now())}]]);ue?await writeSummary(X.failed,withHelp(C(ue),helpFor(ue)),Y):await writeSummary(X.done,Y)}if(ue)
throw ue}const j=1e6;async function v(p,U){const L=JSON.stringify(U);await d(`the output ${p}`,{[`${p}.json`]:L});const X=Buffer.byteLength(L)>j;X&&notice(`The output ${p} would be longer than GitHub'\
s limit of 1 MB. Read the file in ${p}-path.`),setOutputs({[p]:X?[]:U})}async function d(p,U){try{const L=await(0,we.Pd)("workflow-results-");for(const[X,ne]of Object.entries(U)){const ge=(0,G.join)(L,
X);await(0,f.writeFile)(ge,ne).catch((0,we.E_)(ge)),(0,we.n0)({[`${(0,G.parse)(X).name}-path`]:ge})}}catch(L){(0,ce.t1)().warning(`Can't keep ${p} as a file. ${(0,W.gJ)(L)}`)}}}),953:((Pe,Ce,w)=>{w.d(
Ce,{S:()=>Gn});var f=w(124),G=w(706),W=w(436),ce=w(665);const we="  ",z=Number.MAX_SAFE_INTEGER,Q=2,k=60,O="</details>",C=41,T=100;function b(e,n={}){const{under:r=()=>"",parts:o=[],noun:l="change",folded:S=!1}=n,
{length:u}=r(z),{least:E=u===0?e:`${e} \u2026`,changes:P=p(o)}=n;return{line:e,under:r,size:e.length+u,least:E,parts:o,changes:P,noun:l,folded:S}}function y(e,n,r={}){return n.length===0?[]:[b(e,{...r,
parts:n})]}function M(e,n){const r=({leaf:_,outer:ee})=>ee.length===1?0:_.size,o=(_,ee)=>r(_)-r(ee),l=new Map,S=()=>U(v(e,l).filter(([_])=>_!=="")),u=[];let E=D(e,[]).sort(o),P=n;for(let _=-1;E.length>
0&&_<u.length;P=n-$(S()))_=u.length,E=E.filter(ee=>{const K=ee.outer.filter(ye=>!l.has(ye)),Fe=K.map(ye=>ye.line.length+Q+k+(ye.folded?C:0)).reduce((ye,qe)=>ye+qe,ee.leaf.least.length+Q);if(Fe>P)return!0;
P-=Fe;for(const ye of K)l.set(ye,[]);return l.set(ee.leaf,[ee.leaf.least]),u.push(ee),!1});for(const[_,{leaf:ee}]of u.sort(o).entries()){const K=j(ee,ee.least.length+Math.floor(P/(u.length-_)));P-=$(K)-
ee.least.length,l.set(ee,K)}return S()}function $(e){return e.reduce((n,{length:r})=>n+r,0)}function D(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(r=>D(r,[...n,e]))}function j({line:e,
under:n,size:r,least:o},l){if(r<=l)return[e,n(Math.max(l,z))];for(let S=l-e.length-k;S>T;S=Math.floor(S*.7)){const u=n(S);if(u!==""&&e.length+u.length<=l)return[e,u]}return[o]}function v(e,n){const{line:r,
parts:o,folded:l}=e;if(o.length===0)return[n.get(e)??[]];const S=o.filter(P=>n.has(P)).flatMap(P=>v(P,n)),u=o.filter(P=>!n.has(P)),E=[...S,[d(e,u)]];return l?[[`<details><summary>${r}</summary>`],...E,
[O]]:[[r],...E]}function d({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,G.hS)(n.length,"more connection")}`;if(p(n)===0)return"";const r=e==="workflow"?` in ${(0,G.hS)(n.length,"\
more workflow")}`:"";return`\u2026 and ${(0,G.hS)(p(n),"more change")}${r}`}function p(e){return e.reduce((n,{changes:r})=>n+r,0)}function U(e){const n=r=>r?.[0]?.startsWith("- ");return e.flatMap((r,o)=>{
const l=r[0]===O||n(r)&&n(e[o-1]);return[o===0?"":l?`
`:`

`,...r]})}function L(e,n){return`
${we}<details><summary>${e}</summary>

${n}
${we}</details>`}function X(e){return e.replace(/^(?=.)/gm,we)}var ne=w(132),ge=w(997),h=w(408);const I="next to goto target targets dest destination wire wires link links edge edges transition transi\
tions connection connections",J="source from origin src tail out".split(" "),F=`${I} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),ue="action a\
ctivity block node state step task widget id".split(" "),Y="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),ke="handl\
e port pin output socket".split(" "),Oe=/^[\p{L} _-]{1,30}$/u,Z=60;function Me(e,n){return je(e).some(r=>n.includes(r))}function je(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(
n=>n.toLowerCase())}function $e({slot:e,value:n},r,o){const l=r?(0,W.YD)(r.value):[],u=Y.flatMap(ee=>l.filter(K=>K.toLowerCase()===ee)).map(ee=>{const[K,_e]=[r?.field.inner.get(ee),c(r?.value.members.
get(ee))];return K&&(0,ge.t5)(K).some(({texts:ye})=>ye.size>1)||_e.includes(" ")?_e:""}),E=ee=>je([ee]).every(K=>[...F,...ue].includes(K)),P=o.filter(ee=>!F.includes(ee.toLowerCase())&&!E(ee)),_=e===void 0?
[]:[`output ${e+1}`];return[c(n),...u].find(ee=>ee!=="")??[...P,..._].join(", ")}function c(e){const r=(e?.type==="literal"?[]:(0,W.PX)(e).flatMap(o=>o.trim()||[])).join(", ");return r.length>Z||W.kk.
test(r)?"":r}function m(e,{find:n}){const r=new Map(e.map(u=>[u,H(u)])),o=(0,ce.Vn)([...r.values()].map(u=>u?.text)),l=[...o.values()].reduce((u,E)=>Math.max(u,E),0),S=(0,h.$z)(e,({source:u})=>u);return e.
map(u=>{const E=r.get(u);if(E===void 0||u.label!=="")return u;const P=n(E.text,E.place),_=P&&(0,ge.FK)(P,u.source)?Y.map(ye=>c(P.value.members.get(ye))):[],ee=[..._,(0,W.e1)(E.text)].find(ye=>ye!=="")??
"",K=S.get(u.source)?.some(ye=>r.get(ye)?.text!==E.text),_e=_.length>0||o.get(E.text)===l;return(K||!_e)&&(ee!==(0,W.e1)(E.text)||Oe.test(ee))?{...u,label:ee,links:[...u.links,{...E,target:u.target}]}:
u})}function H({links:[e]}){const n=e&&(0,W.YD)(e.place.value).find(l=>Me([l],J)&&Me([l],ke)),[r,o]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&o&&r?.type==="string"?{...e,
text:r.text,field:o,value:r}:void 0}const A="target to dest destination head in".split(" "),Ae=`${I} then else default on success failure fail error timeout case cases choice choices branch branches o\
utgoing output outputs successor successors`.split(" "),Ie="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function ze(e,n){const r=(0,ge.BQ)(e,n),o=(0,ge.
t5)(r.root).flatMap(ee=>Qe(ee,r)),l=m(se(o),r),S=l.length>0?l:fe(o,r),u=new Set(S.flatMap(({source:ee,target:K})=>[ee.field,K.field])),E=(0,h.$z)(r.places,({field:ee})=>ee),P=[...u].filter(ee=>[...u].
some(K=>Ve(E.get(ee),E.get(K))));for(const ee of P)u.delete(ee);const _=S.filter(({source:ee,target:K})=>u.has(ee.field)&&u.has(K.field));return{root:r.root,nodes:r.places.filter(({field:ee})=>u.has(ee)),
edges:_}}function Ve(e=[],n=[]){const r=([l])=>l?.field.keys.length??0;if(r(n)>=r(e))return!1;const o=new Set(n.map(({value:l})=>(0,W.TH)(l)));return 2*e.filter(({value:l})=>(0,W.TH)(l)!==void 0&&o.has(
(0,W.TH)(l))).length>e.length}function Qe(e,{find:n}){const r=e.references.flatMap(E=>{const P=n(E.text,E.place,E.object);return P?[{...E,field:e,target:P}]:[]}),o=r.filter(({place:E,target:P})=>!(0,ge.
FK)(E,P)),l=r.length/e.references.length,S=l>=.5&&We(e.references)-We(r)<=2;return(l>=.9||S&&Me(e.keys.slice(-2),Ae))&&2*o.length>=r.length?[r]:[]}function We(e){return new Set(e.map(({text:n})=>n)).size}
function se(e){const n=e.filter(r=>!r.some(({place:o,target:l})=>l.field===o.field));return[...(0,h.$z)(n,([r])=>r?.place.field).values()].flatMap(r=>{const o=(0,h.$z)(r,u=>re(u,J)),l=(0,h.$z)(r,u=>re(
u,A));o.delete(void 0);const S=[...o].flatMap(([u,E])=>E.flatMap(P=>(l.get(u)??[]).map(_=>he(P,_))));return S.sort((u,E)=>ve(E)-ve(u)||Te(u)-Te(E)),S[0]??[]})}function re([e],n){const r=je(e?.field.keys.
slice(-2)??[]),o=r.filter(l=>!n.includes(l));return o.length<r.length?o.join(" "):void 0}function he(e,n){const r=new Map(e.map(o=>[o.place,o]));return n.flatMap(o=>{const l=r.get(o.place),S=l&&{source:l.
target,target:o.target,links:[l,o]};return S?[{...S,label:$e(o,o.place,[]),item:o.place.value}]:[]})}function ve(e){return e.filter(({source:n,target:r})=>!(0,ge.FK)(n,r)&&!(0,ge.FK)(r,n)).length}function Te([
e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function fe(e,n){const[r,o]=[[],[]],l=new Set;for(const P of e){const _=P.flatMap(ye=>Ke(ye,n)),[ee]=_;if(ee===void 0||10*_.length<
9*P.length)continue;const K=ee.link.field.keys.slice(ee.inside.field.keys.length),_e=_.filter(({source:ye,inside:qe})=>ye!==qe);for(const{inside:ye}of _e)l.add(ye.key);const Fe=Me(K,Ie);if(!(!Fe&&_e.length===
0&&!Me(K,Ae)))for(const{link:ye,source:qe}of _){const Ze=ye.place===qe?void 0:ye.place,et={label:$e(ye,Ze,K),links:[ye],item:Ze?.value};Fe?o.push({source:ye.target,target:qe,...et}):r.push({source:qe,
target:ye.target,...et})}}const S=r.length<o.length?o:r,u=S.filter(({links:P})=>P.some(({text:_,target:ee})=>ee.key??(0,W.TH)(ee.value)===_)),E=Se(2*u.length>S.length?u:S);return l.size>1||We(E.flatMap(
({links:P})=>P))>1?E:[]}function Se(e){const n=({links:[r]})=>r?.field;return[...(0,h.$z)(e,n)].flatMap(([r,o])=>{const l=[...(0,h.$z)(o,({source:K})=>K)],S=new Map(l.map(([K,_e])=>[K,new Map(_e.map(Fe=>[
Fe.target,Fe]))])),u=({source:K,target:_e})=>S.get(_e)?.get(K);if(10*o.filter(u).length<9*o.length)return o;const E=e.filter(K=>n(K)!==r),[P,_]=[new Set(E.map(({source:K})=>K)),new Set(E.map(({target:K})=>K))],
ee=({source:K,target:_e})=>_.has(K)&&!P.has(K)&&P.has(_e)&&!_.has(_e);return o.flatMap(K=>{const _e=u(K);return!_e||ee(K)===ee(_e)?K:ee(K)?{...K,links:[...K.links,..._e.links]}:[]})})}function Ke(e,{find:n}){
for(let r=e.place;r;r=r.outer){const o=n(JSON.stringify(r.key),r),l=[r,o].find(S=>S?.field===e.target.field);if(l)return[{link:e,source:l,inside:r}]}return[]}var Ue=w(499);const Be={same:"",added:"\u2795 ",
modified:"\u270F\uFE0F ",removed:"\u2796 "},R={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328\
,stroke-dasharray:5 3"},oe={same:"-->",added:"==>",removed:"-.->"},ae=40,xe=500,Le=5e4,q=40,Ee=6;function me(e,n,{isWhole:r,hide:o}){const l=({status:P})=>r||P!=="same",S=new Set([...e.filter(l),...n.
filter(l).flatMap(Re)]),u=n.filter(P=>Re(P).some(l)).flatMap(Re);if(S.size===0)return{};for(const P of[new Set([...S,...u]),S]){const _=n.filter(_e=>Re(_e).every(Fe=>P.has(Fe)));if(P.size>ae||_.length>
xe)continue;const ee=e.filter(_e=>P.has(_e)),K=Ge(ee,_,o);if(K.length<=Le)return{picture:K}}return{note:`The picture is left out: it would have ${S.size>ae?(0,G.hS)(S.size,"node"):"too many connection\
s"}.`}}function Re({source:e,target:n}){return[e,n]}function Ge(e,n,r){const o=new Map(e.map((u,E)=>[u,`n${E+1}`])),l=(0,ce.Vn)(e.map(({name:u})=>u)),S=e.map(u=>{const E=l.get(u.name)===1?u.name:u.label;
return`  ${o.get(u)}["${Be[u.status]}${st(r(E))||"?"}"]`});for(const{source:u,target:E,label:P,status:_}of n){const ee=`${Be[_]}${st(r(P))}`.trim();S.push(`  ${o.get(u)} ${oe[_]}${ee===""?"":`|"${ee}"\
|`} ${o.get(E)}`)}for(const[u,E]of Object.entries(R)){const P=e.filter(_=>_.status===u).map(_=>o.get(_));P.length>0&&S.push(`  classDef ${u} ${E}`,`  class ${P.join()} ${u}`)}return[`flowchart ${nt(e,
n)>Ee?"TD":"LR"}`,...new Set(S)].join(`
`)}function nt(e,n){const r=new Set(n.map(({target:S})=>S)),o=e.filter(S=>!r.has(S)),l=new Map((o.length>0?o:e.slice(0,1)).map(S=>[S,1]));for(const[S,u]of l)for(const{source:E,target:P}of n)E===S&&!l.
has(P)&&l.set(P,u+1);return Math.max(...l.values())}function st(e){return(0,ne.RK)((0,ne.Jj)(e.replace(/\s+/g," ").trim(),q)).replace(yt,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
it="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),dt="* if when id name label title type key handle condition event relationships".split(" ");function At(e,n=o=>o,r){const o=e.
head??e.base;if(o===void 0)return;const[l,S]=[e.base??o,e.head??o];if(l.type!==S.type)return;const u=(0,ce.j9)([S,l],r),E=ze(l,S),P=Vt(e,E,u),_=[...new Set(P.values())].sort((et,mt)=>et.rank-mt.rank);
Ft(_);const ee=Yt(E,P),K=ee.filter(et=>et.status!=="same"),_e=Nt(E,K);gt(e,_,u,_e);const Fe=new Map(ee.map(({item:et,source:mt,target:Dt})=>[et,`${mt.label} \u2192 ${Dt.label}`])),ye=new Set(_.map(({place:et})=>et.
key)),qe=new Set(E.nodes.flatMap(({key:et,field:mt})=>et===void 0?[]:mt.keys.at(-2)??"")),Ze=et=>et.filter(({status:mt})=>mt!=="removed").length;return{...me(_,ee,{isWhole:e.status!=="modified",hide:n}),
connections:zt(K),size:{nodes:Ze(_),connections:Ze(ee)},tells:_e,isItemKey:et=>ye.has(et)||u.labelOf(JSON.stringify(et))!==void 0,labelOf:u.labelOf,endsOf:et=>Fe.get(et),withItems:et=>qe.size===0?et:Jt(
et,qe,o)}}function Jt(e,n,r){let o=r;const l=e.path.map((S,u)=>{const E=u===0?"":e.path[u-1];if(u===e.path.length-1&&"value"in e?o=e.value:S.type!=="member"?o=S.item:o=o&&"members"in o?o.members.get(S.
key):void 0,S.type!=="member"||E===void 0||o===void 0||!("members"in o))return S;const P=typeof E=="string"?E:E.type==="member"?E.key:void 0;return P!==void 0&&n.has(P)?(0,ce.s3)(o,S.key):S});return{...e,
path:l}}const Tt=({side:e})=>e==="head";function jt(e){return e&&[e.key,jt(e.outer)]}function Vt({matches:e},{nodes:n},r){const o=ye=>JSON.stringify(jt(ye)),l=n.filter(({key:ye})=>ye!==void 0),S=[...(0,h.
$z)(l,o).values()].filter(ye=>ye.some(Tt)&&!ye.every(Tt)),u=new Set(S.flat()),E=ye=>u.has(ye)?o(ye):`${ye.value.id} ${ye.key??""}`,P=new Map(n.map((ye,qe)=>[ye,qe])),_=(0,h.$z)(n.filter(Tt),E),ee=(0,h.
$z)(e,({base:ye})=>ye.id),K=ye=>{const qe=(u.has(ye)?void 0:ee.get(ye.value.id))??[];for(let Ze=qe.shift();Ze;Ze=qe.shift()){const et=_.get(`${Ze.head.id} ${(0,Ue.S7)(Ze.path.at(-1))}`)?.shift();if(et)
return et}return _.get(E(ye))?.shift()},_e=new Map;let Fe=0;for(const ye of n){if(_e.has(ye))continue;const qe=Tt(ye)?ye:K(ye);Fe=(qe&&P.get(qe))??Fe+1e-6;const Ze=qe===void 0?"removed":qe===ye?"added":
"same",et=qe??ye,mt=It(et,r),Dt={name:mt,label:mt,status:Ze,rank:Fe,place:et,old:Ze==="same"?ye:void 0};_e.set(ye,Dt).set(et,Dt)}return _e}function Ft(e){const n=(0,ce.Vn)(e.map(({name:r})=>r));for(const r of e){
const o=(0,W.TH)(r.place.value);o&&(n.get(r.name)??0)>1&&(r.label=(0,ce.oP)(r.name,o))}}function It({key:e,value:n,array:r},o){const[l,...S]=["componentType",...n.members.keys()].map(E=>(0,W.TN)(n,E)),
[u="?"]=[(0,W.QP)(n),l,(0,W.TH)(n),...S].filter(E=>E!==void 0);return e??o.nameOf(n,r)??(0,W.e1)(u)}function Yt({edges:e},n){const r=e.flatMap(_=>{const[ee,K]=[n.get(_.source),n.get(_.target)];return ee&&
K?[{..._,source:ee,target:K,status:Tt(_.source)?"added":"removed"}]:[]}),o=({source:_,target:ee,label:K})=>`${_.rank} ${ee.rank} ${K.replace(/(, )?output 1$/,"")}`,l=(0,h.$z)(r,({status:_})=>_),S=(0,h.
$z)(l.get("removed")??[],o),u=_=>S.get(o(_))?.pop()?"same":"added";return[...(l.get("added")??[]).map(_=>({..._,status:u(_)})),...[...S.values()].flat()].sort((_,ee)=>_.source.rank-ee.source.rank||_.target.
rank-ee.target.rank)}function zt(e){const n=new Map;for(const r of["target","label"]){const o=l=>`${l.source.rank} ${r==="label"?l.label:l.target.rank}`;for(const[l,S,...u]of(0,h.$z)(e,o).values()){if(!l||
!S||u.length>0||l.status===S.status)continue;[l.source,l.target,S.target].every(({old:P})=>P)&&!n.has(l)&&!n.has(S)&&n.set(l,S).set(S,l)}}return e.flatMap(r=>{const o=n.get(r);return o&&r.status==="re\
moved"?[]:[{...r,kind:o?"rewired":r.status,was:o}]})}function Nt({root:e,nodes:n},r){const o=({keys:K})=>`${K[0]} ${K.length} ${K.at(-1)}`,l=(0,h.$z)((0,ge.t5)(e),o),S=new Set(r.flatMap(K=>K.links.map(
({field:_e})=>_e))),u=new Set(r.map(({item:K})=>K)),E=new Set([e,...n.map(({field:K})=>K)]),P={added:new Set,removed:new Set};for(const K of r){const _e=[K.source.name,K.target.name,...K.label.split("\
, ")].map(Fe=>JSON.stringify(Fe));for(const Fe of[..._e,...K.links.map(ye=>ye.text)])P[K.status].add(Fe)}function _(K,_e,Fe){if(_e===void 0||E.has(_e))return[{text:Fe,field:e}];const ye=_e.keys.at(-1)===
ge.NQ?[{text:JSON.stringify(Fe),field:_e}]:[];if("text"in K)return[...ye,{text:K.text,field:_e}];const qe="members"in K?[...K.members]:[],Ze="items"in K?K.items.map(et=>["[]",et]):qe;return[...ye,...Ze.
flatMap(([et,mt])=>_(mt,(0,ge.Fu)(_e,et),et))]}function ee(K,_e){const Fe=l.get(o(_e))??[],ye=Fe.reduce((Ze,{texts:et})=>Ze+(et.get(K)??0),0);if(ye<3||!/^"?[\w.-]{0,30}"?$/.test(K))return!1;const qe=Fe.
flatMap(({texts:Ze})=>[...Ze.values()]);return 2*ye>qe.reduce((Ze,et)=>Ze+et,0)}return({path:K,..._e})=>{const Fe=K.map(Ze=>Ze.type==="member"?Ze.key:"[]"),ye=K.some(Ze=>"item"in Ze&&u.has(Ze.item)),qe=(Ze,et)=>{
const mt=_(Ze,Fe.reduce(ge.Fu,e),`${Fe.at(-1)}`),Dt=mt.some(({field:rn})=>S.has(rn)),Vn=({text:rn,field:pn})=>{if(S.has(pn))return et.has(rn);const Sn=`${pn.keys.findLast(Yn=>Yn!=="[]")}`;return it.includes(
Sn)||et.has(rn)&&Me([Sn],dt)||Dt&&ee(rn,pn)};return(Dt||ye)&&mt.every(Vn)};return _e.kind==="modified"?qe(_e.from,P.removed)&&qe(_e.to,P.added):"value"in _e&&qe(_e.value,P[_e.kind])}}function gt(e,n,{
componentOf:r},o){const l=(0,Ue.pi)(e),S=n.flatMap(P=>{const{key:_,value:ee,array:K}=P.place,_e=(0,ce.qU)(ee)===void 0?r(ee,K):void 0;return[ee.id===P.old?.value.id&&_===P.old.key?void 0:ee,_e].map(ye=>({
owner:ye,node:P}))}),u=(0,h.$z)(S,({owner:P})=>P);u.delete(void 0);const E=(0,Ue.ix)(e.matches);for(const P of e.changes){if(o(P)||l(P))continue;const _=P.path.map(K=>E.get(K)?.head).reverse(),ee=["va\
lue"in P&&P.value,..._].find(K=>u.has(K));for(const{node:K}of u.get(ee)??[])K.status==="same"&&(K.status="modified")}}var Ct=w(965);const N=2,V=1e3,te=240,de=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,
new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],le=40,Ne="...";function He(e,n){const r=[Ye(e??n),Ye(n??e)],
[o,l]=[rt(e),rt(n)],S=ct(o,l);return r[0]===r[1]?S:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...S]}function Ye(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function tt(e){return e.split(Ye(e)==="CRLF"?`\r
`:`
`)}function rt(e){return(e===void 0?[]:tt(e)).flatMap(r=>de.reduce(ut,[r]).map((o,l)=>l===0?o:Ne+o))}function ut(e,n){return e.flatMap(r=>r.length>te?Array.from(r.matchAll(n),([o])=>o):r)}function ct(e,n){
const r=new Set(e),l=n.some(E=>r.has(E))?(0,Ct.E)([...e],[...n],{maxEditLength:V}):void 0;if(l===void 0)return[...Mt(wt(e),wt(n)),...pt("+",wt(n))];const S=l.map(E=>({...E,value:wt(E.value)}));let u=0;
return S.flatMap(({added:E,removed:P,value:_},ee)=>{const K=S[ee+1];if(P)return Mt(_,K?.added?K.value:[]);const[_e,Fe]=[ee===0?0:N,_.length-N],ye=u+xt(_.slice(0,Fe+1));return u+=xt(_),E?pt("+",_):K===
void 0?pt(" ",_.slice(0,_e)):Fe-_e<2?pt(" ",_):[...pt(" ",_.slice(0,_e)),`@@ line ${ye} @@`,...pt(" ",_.slice(Fe))]})}function wt(e){const n=[];for(const r of e){const o=n.at(-1)??"",l=r.startsWith(Ne)&&
r.length<le&&o!==""&&o.length<te/2;l&&n.pop(),n.push(l?o+r.slice(Ne.length):r)}return n}function pt(e,n){return n.map(r=>`${e} ${r}`)}function xt(e){return e.filter(n=>!n.startsWith(Ne)).length}function Mt(e,n){
const r=new Map(e.map(_=>[bt(_),_])),o=_=>bt(_)!=="",l=n.filter(o),u=(e.length-e.filter(o).length!==n.length-l.length?l:n).flatMap(_=>ft(r.get(bt(_))??_,_)),E=u.length>0||n.length===0?u:ft(ot(e),ot(n));
return[...E.length===0?[]:[`@@ hard to see: ${[...new Set(E)].join(", ")} @@`],...pt("-",e)]}function ot(e){return e.map(n=>n.startsWith(Ne)?n.slice(Ne.length):`
${n}`).join("")}function ft(e,n){if(bt(e)!==bt(n))return[];const[r,o]=[e.normalize(),n.normalize()],l=Et(e)===Et(n)?[]:["Unicode forms"];return r===o?l:[...l,r.trimEnd()===o.trimEnd()?"spaces at the e\
nd":"white space"]}function bt(e){return Et(e.normalize())}function Et(e){return e.replace(/\s/g,"")}function Rt(e,n){const r=P=>/^[-+]/.test(P);let[o,l]=[0,n];const u=[...(0,h.$z)(e,P=>P.startsWith("\
@@ line ")?++o:o).values()].flatMap(P=>{const _=St(P,l);return l-=Bt(P),_}),E=e.filter(r).length-u.filter(r).length;return E===0?u:[...u,`@@ ${(0,G.hS)(E,"more changed line")} @@`]}function St(e,n){const r=u=>u.
startsWith("-"),o=Bt(e.filter(r)),l=Bt(e)-o,S={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-o)};return e.filter(u=>{const E=r(u)?"removed":"others";return S[E]-=u.length+1,S[E]>=0})}function Bt(e){
return e.reduce((n,r)=>n+r.length+1,0)}var Wt=w(742),$t=w(856);const Ot={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},sn=80,
vt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ht=e=>`  ${e}`;function Zt(e,n,r){if(e.type==="string")return Qt(Lt((0,W.e1)(e.text),n.mask),n,r);const[o="",...l]=_t(e,n);return l.length>0||o.length>
sn?void 0:(0,ne.SS)(o,1/0)}function Qt(e,n,r){const o=n.mask(e).shown;if(o.length>sn||o.includes(`
`))return;const l=on(e,n,r);return(0,ne.SS)(JSON.stringify(o),1/0)+(l===void 0?"":` (${ht(l,n)})`)}function on(e,{labelOf:n},r){const o=n(e),l=r!==void 0&&(0,W.e1)((0,W.TH)(r)??"")===e;return o===void 0||
l||o.toLowerCase()===e.toLowerCase()||[...r?.members.values()??[]].some(u=>(0,W.jn)(u)&&(0,W.e1)(u.text)===o)?void 0:o}function qt(e,n,{labelOf:r}){const[o,l]=e.slice(-2);return o?.type!=="item"||l?.type!==
"member"||!W.ZM.test(l.key)?!1:(0,W.TH)(o.item)===n||r((0,W.e1)(n))===o.label}function _t(e,n,r){const{mask:o}=n;if((0,W.jn)(e)){if(e.type==="literal")return[o(e.text).shown];const _=Lt((0,W.e1)(e.text),
o),{shown:ee}=o(_);if(ee.includes(`
`))return["|",...tt(ee).map(Ht)];const K=on(_,n,r);return[JSON.stringify(ee)+(K===void 0?"":` (${o(K).shown})`)]}const[l="",S=""]=e.type==="array"?"[]":"{}",u=e.type==="array"?e.items.map(_=>_t(_,n)):
Array.from(e.members,([_,ee])=>{const[K,..._e]=(0,$t.$C)(_,ee,e)?[G.v5]:_t(ee,n,e);return[`${JSON.stringify(o(_).shown)}: ${K}`,..._e]}),E=l+u.join(", ")+S;return E.length<=sn&&u.every(_=>_.length===1)?
[E]:[l,...u.flat().map(Ht),S]}function Lt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(r),encodeURI(r)].includes(e)?
r:e}catch{return e}}function fn(e,n,r){const o=[Lt(e,r),Lt(n,r)];return[e,n].some(S=>S.includes("%")&&o.includes(S))||o[0]===o[1]?[e,n]:o}function yn(e,n,r){const o=new Map,l=(u,E,P)=>{P>(o.get(u)?.weight??
0)&&o.set(u,{text:E,weight:P})},S=(u,E,P)=>{if(u.type==="array")for(const ye of u.items)S(ye,E,P+1);if(u.type==="object")for(const[ye,qe]of u.members)W.eX.some(Ze=>Ze===ye)&&(0,W.TN)(u,"name")===JSON.
stringify(E)||((0,$t.$C)(ye,qe,u)?l(ye,G.v5,vt.max):S(qe,ye,P+1));if(u.type!=="string")return;const _=(0,W.e1)(u.text),K=/^type$/i.test(E)||(0,Ue.rL)(E,u)||(0,Ue.gN)(_)||n(u)||r.labelOf(_)!==void 0;if(_.
length<vt.min||K)return;const _e=_.includes("://")?2*vt.max:Math.min(_.length,vt.max),Fe=r.countOf(_)>vt.usual?vt.usualWeight:1;l(E,r.mask(Lt(_,r.mask)).shown,Fe*_e/(P+1))};return S(e,"",0),[...o].sort(
([,u],[,E])=>E.weight-u.weight).filter(([,{weight:u}],E)=>E===0||E<vt.texts&&u>vt.usualWeight*2*vt.max).map(([u,{text:E}])=>`${ht(u,r)}: ${(0,ne.SS)(JSON.stringify((0,ne.Jj)(E,vt.max)),1/0)}`).join(",\
 ")}function ht(e,{mask:n},r=100){return(0,ne.SS)(n(e).shown,r)}function Kt(e,n,r=!1){const o=e.findLastIndex(({type:u})=>u==="item"),l=r?1/0:100;return e.flatMap((u,E)=>{if(u.type==="element"){const K=e[E+
1],_e=K?.type==="member"&&u.item?(0,W.TN)(u.item,K.key):void 0,Fe=u.text===void 0||E>0&&!K||_e===JSON.stringify(u.text);return[(0,ne.SS)(`[${u.index}]`)+(Fe?"":` (${ht(u.text,n)})`)]}if(u.type==="item"){
const K=n.endsOf(u.item),_e=K===void 0?u.label:r?`${K} (${u.label})`:K,Fe=E===o&&u.hint!==void 0?` (${ht(u.hint,n)})`:"";return[`**${ht(_e,n,l)}**${Fe}`]}const P=e.slice(E+1).find(({type:K})=>K!=="mem\
ber")?.type==="item",_=!r&&P&&/^([A-Za-z]*|[a-z_]+)$/.test(u.key),ee=on(u.key,n);return _?[]:[ht(u.key,n,l)+(ee?` (${ht(ee,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function en({path:e},n,r){
const o=e.slice(n(e)).map(l=>({...l,text:void 0}));return Kt(o,r)}function tn(e,n){const r=u=>e.map(({path:E,kind:P})=>(P?`${Ot[P]} `:"")+Kt(E,n,u)),[o,l]=[r(!1),r(!0)],S=(0,ce.Vn)(o);return an(o.map(
(u,E)=>S.get(u)===1?u:l[E]??u))}function an(e){const[n,r]=[(0,ce.Vn)(e),new Map];return e.map(o=>{const[l=1,S]=[n.get(o),(r.get(o)??0)+1];return r.set(o,S),l===1?o:`${o} (${S} of ${l})`})}const Gt=3,dn=5,
ln=120,nn={line:": changed, hidden"};function Pt(e,n){const r=new Map;let o=e;for(const S of[Ue.a2,({length:u})=>u-1]){const u=[...(0,h.$z)(o,E=>gn(E,S(E.path),n)).values()];for(const E of u)E.length>=
Gt&&r.set(E[0],bn(E,S,n));o=u.filter(E=>E.length<Gt).flat()}const l=tn(o,n);for(const[S,u]of o.entries()){const{line:E,...P}=i(u,n);r.set(u,b(`- ${l[S]}${E}`,{changes:1,...P}))}return e.flatMap(S=>r.get(
S)??[])}function gn(e,n,r){if(e.kind==="moved")return t(e)===void 0?s(e,r):e;const l=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(E=>"id"in E?[E.id]:[]);if(n<=0||l.length===0)return e;
const S=E=>E.type==="member"?E.key:E.type==="item"?[E.label]:E.index,u=e.path.slice(n).map(S);return JSON.stringify([e.kind,l,u])}function bn(e,n,r){const[o]=e,{line:l,under:S=()=>""}=i(o,r),u=o.kind===
"moved",E=e.flatMap(({path:_e})=>_e.slice(-1)),P=u?a(E,r):g(hn(e,n,r)),_=o.kind==="modified"?"":` ${o.kind}`,ee=u?P.line+l:`${en(o,n,r)}${l}${_} in ${P.line}`,K=`- ${Ot[o.kind]} ${ee}`;return b(K,{changes:e.
length,under:_e=>S(_e)+(P.under?.(_e)??"")})}function hn(e,n,r){const o=e.map(({path:l})=>({path:l.slice(0,n(l))}));return tn(o,r)}function i(e,n){if(e.kind==="modified")return x(e,n);if("value"in e)return pe(
e,n);if(e.kind==="moved"){const l=t(e);return{line:`: ${l===void 0?s(e,n):`renamed from ${ht(l,n)}`}`}}if(e.moved.length===0)return{line:": in a new order"};const r=a(e.moved,n),o=r.under?`${r.line} m\
oved`:`moved: ${r.line}`;return{...r,line:`: in a new order (${o})`}}function t({from:e,path:n}){const[r,o]=[e.at(-1),n.at(-1)],l=o&&"label"in o?o.label:o&&"key"in o&&o.key;return r?.type==="member"&&
r.key!==l?r.key:void 0}function s({from:e,path:n},r){const[o,l]=[e,n].map(S=>Kt(S.slice(0,-1),r));return`moved from ${o} to ${l}`}function a(e,n){const r=e.map(o=>({path:[o]}));return g(tn(r,n))}function g(e){
if(e.length<=dn)return{line:e.join(", ")};const n=(0,G.hS)(e.length,"item"),r=L(n,we+e.join(", "));return{line:n,under:o=>r.length<=o?r:""}}function x({path:e,from:n,to:r},o){if(n.type==="hidden"||r.type===
"hidden")return{line:""};if((0,$t._p)(e,n,r))return nn;if(n.type==="string"&&r.type==="string"){const K=qt(e,r.text,o)?{...o,labelOf:()=>{}}:o;return Xe((0,W.e1)(n.text),(0,W.e1)(r.text),K)}const l=B(
n,r);if(l?.changes.length===0)return{line:`: the same ${l.words}`};if(l)return{line:` (${l.words})`,under:De(Pt(l.changes,o))};const[S,u]=[_t(n,o).join(`
`),_t(r,o).join(`
`)];if(S===u)return nn;const[E,P]=[Zt(n,o),Zt(r,o)],_=`: ${E??"\u2026"} \u2192 ${P??"\u2026"}`;return E&&P?{line:_}:[S,u].includes("null")&&![n.type,r.type].includes("string")?{line:_,under:lt(S,u,"Al\
l of it")}:{line:"",under:lt(S,u)}}function B(e,n){const r=e.type==="string"!=(n.type==="string"),[o,...l]=[e,n].flatMap(K=>K.type==="array"?K.items:[]);if(!r&&(o?.type!=="object"||l.length>0))return;
const S=K=>(0,Wt.dj)(!r&&K.type==="array"&&o?o:K),u=K=>K.type==="string"?(0,W.e1)(K.text):S(K),E=(0,Wt.qy)(u(e),u(n))?.changes,[P,_,ee]=r?["JSON","text","string"]:["object","list","array"];return E&&{
changes:E,words:`${P}, ${n.type===ee?"now":"no longer"} in a ${_}`}}function De(e){const n=b("",{parts:e});return r=>`
${X(M(n,r).join(""))}`}function Xe(e,n,r){const[o,l]=fn(e,n,r.mask),S=o===e&&l===n?"":" (percent-encoded)",[u,...E]=(0,Wt.qy)(o,l)?.changes??[];if(u!==void 0){const Ze={...r,whole:"the whole text"},et=`${S}\
 (JSON in a text)`;if(E.length===0&&u.kind==="modified"){const mt=x(u,Ze);return{...mt,line:`${et} \u203A ${Kt(u.path,Ze)}${mt.line}`}}return{line:et,under:De(Pt([u,...E],Ze))}}const[P,_]=[r.mask(o),r.
mask(l)];if(P.shown===_.shown)return{line:S+nn.line};const ee=P.hidden===_.hidden?"":" (hidden values differ, too)",K=[o,l].every(Ze=>r.labelOf(Ze,!0)!==void 0)||void 0,_e={...r,labelOf:Ze=>r.labelOf(
Ze,K)},[Fe,ye]=[Qt(o,_e),Qt(l,_e)];if(!Fe||!ye)return{line:S+ee,under:lt(P.shown,_.shown)};const qe=ft(P.shown,_.shown).join(", ");return{line:`${S}: ${Fe} \u2192 ${ye}${qe&&` (${qe})`}${ee}`}}function pe(e,n){
const{path:r,value:o}=e;if(o.type==="hidden")return{line:""};if((0,$t._p)(r,o))return{line:": hidden"};if(o.type==="object")return be(e,o,n);const l=Zt(o,n);return l!==void 0?{line:`: ${l}`}:o.type===
"array"?{line:"",under:Je(e,_t(o,n),(0,G.hS)(o.items.length,"element"))}:{line:"",under:Je(e,[n.mask(Lt((0,W.e1)(o.text),n.mask)).shown])}}function be(e,n,r){const o=e.path.at(-1),l=o?.type==="item"?o:
void 0;if(n.members.size===0&&!l)return{line:": `{}`"};const S=Fe=>(0,W.jn)(Fe)&&[l?.label,l?.hint].includes((0,W.e1)(Fe.text)),u=[...n.members].filter(([,Fe])=>!l||!S(Fe)),E=u.filter(([Fe,ye])=>!l||!(0,Ue.
rL)(Fe,ye)),P=E.map(([Fe,ye])=>{const qe=(0,$t.$C)(Fe,ye,n)?(0,ne.SS)(G.v5):Zt(ye,r,n);return qe&&`${ht(Fe,r)}: ${qe}`}),_=!P.includes(void 0)&&P.join(", ").length<=ln,ee=_?P.join(", "):yn(n,S,r),K=ee&&
`: ${ee}`;if(_&&E.length===u.length)return{line:K};const _e=Je(e,_t(n,r),(0,G.hS)(n.members.size,"field"));return{line:K,under:_?Fe=>Fe===1/0?_e(Fe):"":_e}}function Je({kind:e},n,r){const o=n.join(`
`);return e==="added"?lt(void 0,o,r):lt(o,void 0,r)}function lt(e,n,r){const o=(0,ne.EU)(He(e,n),"diff",we);return l=>{const S=o.length<=l?o:Xt(o,l);return r===void 0?`
${S}`:L(r,S)}}function Xt(e,n){const r=e.split(`
`),o=r.slice(1,-1).map(l=>l.slice(we.length));return[...r.slice(0,1),...Rt(o,n).map(l=>we+l),...r.slice(-1)].join(`
`)}const cn=5;function Ut(e,n,r){const o=At(e,ye=>r(ye).shown,n),l=(0,W.qy)(()=>(0,ce.Vn)((0,W.PX)(e.head??e.base))),S={mask:r,labelOf:(ye,qe)=>o?.labelOf(JSON.stringify(ye),qe),endsOf:ye=>o?.endsOf(ye),
countOf:ye=>l().get(ye)??0},u=vn((0,f.xS)(e)),E=e.status==="modified",P=E?Tn(e,S,o):Pt(un(_n(e),o),S),{nodes:_=0,connections:ee=0}=o?.size??{},K=_===0?"What is in it":`${(0,G.hS)(_,"node")}, ${(0,G.hS)(
ee,"connection")}`,Fe=[...E?P:y(K,P,{changes:u,folded:!0}),...An(e,S)];return[...On(o),b(kn(e,r),{parts:Fe,changes:u})]}function vn({added:e,modified:n,removed:r}){return e+n+r}function On(e){return e?.
note!==void 0?[b(e.note)]:e?.picture?[b((0,ne.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function kn({name:e,kind:n,status:r,changes:o},l){const S=`**${ht(e,{mask:l})}**`;return r!=="modified"?`${Ot[r]} ${S}: file ${r}`:n==="bi\
nary"||n==="variables"&&o.length===0?`${Ot.modified} ${S}: content modified`:n==="variables"?`${S} (values are never shown)`:S}function An({references:e},n){if(e.length===0)return[];const r=e.slice(0,
cn).map(({path:u,from:E,to:P})=>`${Kt(u,n)} (${ht(E,n)} \u2192 ${ht(P,n)})`),o=e.length>cn?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",S=`${(0,G.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[b(`${S}: ${r.join(", ")}${o}`)]}function Tn(e,n,r){const o=(0,Ue.pi)(e),l=new Set(e.changes.filter(Mn)),S=r?.connections??[],u=new Set(S.map(({item:Ze})=>Ze)),[E,
P]=[mn(e.text?.base),mn(e.text?.head)],_=(0,h.$z)(e.text?[{kind:"modified",path:[],from:E,to:P}]:e.changes,Ze=>r?.tells(Ze)?xn(Ze)?"layout":"told":"value"in Ze&&u.has(Ze.value)?"connection":o(Ze)?"lay\
out":l.size>=Gt&&l.has(Ze)?"number":Rn(Ze.path,r)?Ze.kind==="reordered"?"order":"item":"rest"),[ee,K]=[_.get("layout")??[],_.get("connection")??[]],_e=Pt(_.get("rest")??[],n),Fe=In(S,K,n),ye=(_.get("t\
old")?.length??0)+K.length,qe=`Layout and bookkeeping: ${(0,G.hS)(ee.length,"change")}`;return[...Pt(un([..._.get("item")??[],..._.get("order")??[]],r),n),...En(un(_.get("number")??[],r),n),...y("Conn\
ections",Fe,{noun:"connection",changes:ye}),...Fe.length===0?_e:y("Elsewhere in the file",_e),...y(qe,En(un((0,Ue.lY)(ee,e),r),n),{folded:!0})]}function un(e,n){return n?e.map(n.withItems):e}function xn({
path:e}){return e.at(-2)?.type==="item"&&it.includes((0,Ue.S7)(e.at(-1)))}function Mn(e){return e.kind!=="modified"||!xn(e)?!1:[e.from,e.to].every(({type:n})=>n==="literal")}function Rn(e,n){return e.
some(r=>r.type==="item"||r.type==="member"&&n?.isItemKey(r.key))}function mn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function _n({base:e,head:n,text:r,status:o,changes:l}){const S=o===
"removed"?"removed":"added",u=(P,_)=>{const ee=(0,ce.Vg)(P,()=>{});return!(_.length<3&&ee.length>0&&ee.every(_e=>_e.value.type==="object"))&&(_.length>0||P.type!=="object")?[{kind:S,path:_,value:P}]:ee.
flatMap(({step:_e,value:Fe})=>_e.type==="member"?u(Fe,[..._,_e]):[{kind:S,path:[..._,_e],value:Fe}])},E=e??n??(r&&mn(r.base??r.head));return E?u(E,[]):l}function In(e,n,r){const o=new Map(n.map(u=>["v\
alue"in u&&u.value,u])),l=Nn(e,o),S=an(l.map(u=>Cn(u,r)));return l.map(([{item:u}],E)=>{const P=o.get(u),{line:_,under:ee=()=>""}=P?i(P,r):{line:""};return b(`${S[E]}${ee(0)===""?_:""}`,{under:ee})})}
function Nn(e,n){const r={added:new Map,removed:new Map};return e.flatMap(o=>{const{kind:l,source:S,target:u,item:E}=o;if(l==="rewired"||n.has(E))return[[o]];const P=r[l].get(S),_=P??[o];return P&&P.push(
o),r[l].delete(S),r[l].set(u,_),P?[]:[_]})}function Cn(e,n){const[{kind:r,source:o,target:l,was:S}]=e,u=ee=>`**${ht(ee.label,n)}**`,E=ee=>ee===""?"":` (${ht(ee,n)})`,P=e.map(({target:ee,label:K})=>` \u2192\
 ${u(ee)}${E(K)}`),_=S?.target===l?E(S.label)||" without a label":S&&` ${u(S.target)}`;return`- ${Ot[r]} ${u(o)}${P.join("")}${_===void 0?"":`, was${_}`}`}function En(e,n){const r=l=>`${l.kind} ${(0,Ue.
a2)(l.path)>0} ${en(l,Ue.a2,n)}`;return[...(0,h.$z)(e,r).values()].flatMap(l=>{const S=l.map(_=>i(_,n));if(l.length<Gt||S.some(({under:_})=>_))return Pt(l,n);const u=hn(l,Ue.a2,n),E=X(S.map(({line:_},ee)=>`\
- ${u[ee]}${_}`).join(`
`)),P=`- ${Ot[l[0].kind]} ${en(l[0],Ue.a2,n)} of ${(0,G.hS)(l.length,"item")}`;return b(P,{changes:l.length,under:()=>`
${E}`})})}const Ln="<!-- workflow-report -->",Pn=6e4,Un=1e3;function Dn(e){const{workflows:n,missing:r}=e,o=(0,$t.lb)(e),S=["changed","added","removed"].flatMap(P=>n.filter(_=>_.status===P)).map(P=>{const _=vn(
P.counts),ee=P.files.flatMap(({base:Fe,head:ye})=>[ye??[],Fe??[]].flat()),K=(0,W.qy)(()=>(0,ce.j9)([...ee,...P.unchanged])),_e=Fe=>Ut(Fe,ye=>K().itemOf(ye),o);return{workflow:P,changes:_,parts:P.files.
flatMap(_e)}}),u=zn(e,o),E=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:P=Pn,maxBytes:_=1/0,headings:ee=!0,mark:K=!0}={})=>{const _e=S.map(({workflow:qe,...Ze})=>b(Fn(
qe,o,ee),Ze)),Fe=b(E,{parts:[...y("",_e,{noun:"workflow"}),...u]}),ye=K?`${Ln}
`:"";for(let qe=Math.min(P,_);;){const Ze=[ye,...M(Fe,qe-ye.length-1),`
`],et=_===1/0?0:Buffer.byteLength(Ze.join(""));if(et<=_||qe<Un)return Ze;qe=Math.floor(qe*_*.99/et)}}}function jn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function Fn({name:e,status:n,counts:r},o,l){const S=l?"### ":"",u=e===void 0?void 0:ht(e,{mask:o});return n==="added"||n==="removed"?`${S}${Ot[n]} ${u===void 0?"Workflow":`${u}: workflow`} ${n}`:l?`${S}${u===
void 0?"":`${u}: `}${(0,f.cq)(r)}`:""}function zn({workflows:e,notCompared:n=[]},r){const o=(u,E)=>{const P=u.flatMap(_=>_===void 0?[]:[ht(_,{mask:r})]).join(", ");return u.length===0?[]:[b(E(P),{least:E(
(0,G.hS)(u.length,"workflow"))})]},l=e.flatMap(({name:u,status:E})=>E==="unchanged"?[u]:[]),S=e.flatMap(({name:u,variablesCompared:E})=>E?[]:[u]);return[...e.length===0?[b("No workflow was compared")]:
[],...o(l,u=>u===""?"No changes":`${u}: no changes`),...o(S,u=>`The environment variables${S.length===e.length?"":` of ${u}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...o(n,u=>`${u}: not compared, because the step failed`)]}var Bn=w(725),Wn=w(697),Hn=w(192);const Kn=900*1024;async function Gn(e){Jn(e);const n=Dn(e),r={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Wn.bg)("the report",r),Xn(n)}function Xn(e){return(n,r,o)=>{const l=Kn-Buffer.byteLength(r.join()),S=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return o===void 0?S:jn(S,o)}}
function Jn(e){const n=(0,f.AS)(e);if(n.length===0)return;const r=n.slice(0,20).map(Hn.bY),o=n.length>20?` and ${(0,G.hS)(n.length-20,"more line")}`:"";(0,Bn.lm)(`No field matched ${r.join(", ")}${o} \
in ignore. Check the spelling.`)}}),192:((Pe,Ce,w)=>{w.d(Ce,{LO:()=>Ke,yG:()=>H,Rr:()=>fe,bY:()=>Ue});var f=w(24),G=w(760),W=w(806);const ce=at(import.meta.url)("node:net");var we=w(783),z=w(279),Q=w(
706);const k=7,O=3e4,C=429;async function T({log:R,signal:oe,endsAt:ae},xe,{atLeastMs:Le=0,untilFree:q=!1}={}){let Ee=0,me=0,Re;for(;;)try{return await xe()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
q&&Ge.busy)))throw Ge;oe.throwIfAborted(),Re??=performance.now();const nt=Ge.status===C,st=Ge.busy||nt;me=st?me+1:0,st||Ee++;const yt=Ee>(Ge.maxRetries??k)&&performance.now()-Re>=Le;if(!st&&yt)throw b(
Ge,`${Ee} times in a row`);const it=Math.min(O,1e3*2**((me||Ee)-1))*(.5+Math.random()/2),dt=nt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,it),At=humanTime(dt);if(performance.now()+dt>=
ae)throw b(Ge,`and waiting ${At} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${At}`),await M(
dt,oe)}}function b(R,oe,ae=R.advice){const{what:xe,why:Le}=R,q=Le?{why:`${Le}, ${oe}`}:{what:`${xe}, ${oe}`};return R.with({...q,advice:ae,retryable:!1})}function y(R){const oe=String(R),ae=/^\d+$/.test(
oe)?Number(oe)*1e3:Date.parse(oe)-Date.now();return Math.min(Math.max(ae||0,0),2**31-1)}async function M(R,oe){let ae;const xe=new Promise(Le=>{ae=setTimeout(Le,R)});await $(oe,xe).finally(()=>clearTimeout(
ae))}function $(R,oe){return new Promise((ae,xe)=>{const Le=()=>xe(R.reason);oe.then(ae,xe).finally(()=>R.removeEventListener("abort",Le)),R.aborted?Le():R.addEventListener("abort",Le)})}function D(R,oe,ae,xe={}){
return new Failure({what:R,why:oe,advice:ae,topic:"the-platforms-response",...xe})}function j(R,oe,ae,xe){return new Failure({what:R,why:oe,advice:ae,topic:"the-connection",...xe})}const v={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",p="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
L=/EPROTO|ERR_SSL_/,X=/Z_|ERR__ERROR_/,ne=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function ge(R,oe,ae,xe){if(!(R instanceof Error&&"code"in R))return R;const Le=String(
R.code);if(U.test(Le)){const st=`the TLS connection can't be trusted (${Le})`;return j(oe,st,`Check host. ${p}`,{affectsAll:!0,cause:R})}const[,q]=ne.exec(R.message)??[];if(q!==void 0)return h(oe,q,R);
const Ee=!ae&&L.test(Le),me=Ee?"the TLS connection failed":"the connection failed",Re=v[Le]??`${X.test(Le)?"the response can't be decoded":me} (${Le})`,Ge={retryable:!0,maybeProcessed:ae,affectsAll:!ae,
cause:R};if(xe||!(Ee||Le==="ENOTFOUND"))return j(oe,Re,d,Ge);const nt=Ee?`Check host and its port. ${p}`:"Check host.";return j(oe,Re,nt,{...Ge,maxRetries:2})}function h(R,oe,ae){const xe=(Ee,me,Re=!1)=>j(
R,Ee,me,{affectsAll:!0,cause:ae,retryable:Re});if(oe==="407")return xe("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Le=Number(oe);if(Le<500&&!F(Le))return xe(
`the proxy refuses the connection (${oe})`,"Allow the host there, or add it to NO_PROXY.");const q=`the proxy made no connection (${toSingleLine(oe,100)})`;return xe(q,"Check HTTPS_PROXY, or re-run th\
e job later.",!0)}const I=new Set([408,421,425,429]),J=new Set([501,505,506,508,510,511]);function F(R){return I.has(R)||R>=500&&!J.has(R)}function ue(R,oe){return{status:R,retryable:F(R),retryAfterMs:retryAfterMs(
oe["retry-after"]),maybeProcessed:R<400||R===408||R>=500}}const Y=200;function ke(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function Oe(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(R)}function Z(...R){return R.map(ae=>Number.isSafeInteger(ae)?String(ae):ae).find(ae=>typeof ae=="string"&&ae.length<=Y&&Oe(ae))}function Me(){for(const R of["https_proxy","HTTPS_PROXY","http_pro\
xy","HTTP_PROXY"]){const oe=process.env[R]?.trim();oe!==void 0&&(process.env[R]=oe===""||oe.includes("://")?oe:`http://${oe}`)}for(const R of["no_proxy","NO_PROXY"]){const oe=process.env[R];oe!==void 0&&
(process.env[R]=oe.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function je(R,oe){const ae=process.env.https_proxy||process.env.HTTPS_PROXY;if(!ae||checkBypass(R)||/^https?:/i.test(ae)&&getProxyUrl(R))
return;throw connectionFailure(oe,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const $e=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function c(R,oe=$e){return[oe,({input:ae})=>`contains ${Be(ae)}. ${R}`]}function m(...R){return oe=>{for(const[ae,xe]of R){const Le=ae.exec(oe);if(Le)throw new Error(typeof xe=="string"?xe:xe(Le))}return oe}}
function H(R){if(/^(true|True|TRUE|false|False|FALSE)$/.test(R))return R.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ue(R)}`)}function A(R,oe=!1){return ae=>{const xe=Number(ae);
if((oe?/^\d+$/:/^\d+(\.\d+)?$/).test(ae)&&xe>0&&xe<=R)return xe;const Le=R===1/0?"":` and at most ${R}`;throw new Error(`must be a ${oe?"whole ":""}number above 0${Le}, not ${Ue(ae)}`)}}const ie="is n\
ot an address such as https://ai-for-process.example.ai",Ae=m(c("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,R])=>`must not contain a query or a fragment. Set only the beginning of the address: "${R}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,ie]);function Ie(R){const oe=/^[a-z0-9+.-]+:\/\//i.test(Ae(R))?R:`https://${R}`;if(!URL.canParse(oe))throw new Error(ie);const ae=new URL(oe);if(ae.protocol!=="htt\
ps:"&&ae.protocol!=="http:")throw new Error("must be an https:// address");if(ae.protocol==="http:"&&!isLoopback(ae.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return ae.pathname.endsWith("/")||(ae.pathname+="/"),ae}function ze(R){if(isId(R))return R;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ue(R)}`)}const Ve=m(c("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,R])=>`begins with "${R}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),Qe="is too long: at most 200 characters",We=m([new RegExp("\\p{C}","u"),({input:R})=>`must not contain control characters: ${Ue(R)}`],[/.{201}/u,
Qe]),se=m([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:R})=>`can't be a name: ${Ue(R)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:R})=>`must not end in .zip, which the action add\
s: ${Ue(R)}`],[/.{201}/u,Qe]);function re(R){const oe=refusal(se(R));if(oe!==void 0)throw new Error(`can't be a name: ${Ue(R)} ${oe}`);if(Buffer.byteLength(R)>240)throw new Error(Qe);return R}function he(R){
if(R!=="any"){if(/^[0-9a-f]{64}$/i.test(R))return R.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ve(){return(0,G.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Te=m([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,R])=>`begins with ${R}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function fe(R){return(0,G.resolve)(ve(),Te(R))}function Se(R){const oe=fe(R);if(existsSync(oe))return oe;throw new Error(Ke(R))}function Ke(R){
const oe=!(0,f.existsSync)(ve())||(0,f.readdirSync)(ve()).length===0;return`doesn't exist: ${Ue(R)}${oe?". The workspace is empty: run actions/checkout before this step":""}`}function Ue(R){const oe=Be(
R);return`"${(0,Q.OX)(R,60)}"${oe===""?"":` with ${oe}`}`}function Be(R){const oe=(R.match(new RegExp($e,"gu"))??[]).map(Le=>Le.codePointAt(0)??0),ae=[...new Set(oe)].map(Le=>`U+${Le.toString(16).toUpperCase().
padStart(4,"0")}`),xe=ae.length===1?"an invisible character":"invisible characters";return ae.length===0?"":`${xe} (${ae.slice(0,5).join(", ")})`}}),124:((Pe,Ce,w)=>{w.d(Ce,{AS:()=>Q,Hq:()=>we,RG:()=>G,
cq:()=>k,cz:()=>W,xS:()=>ce,xW:()=>z});var f=w(706);const G={type:"hidden"};function W(O){const C=T=>O.reduce((b,y)=>b+y[T],0);return{added:C("added"),modified:C("modified"),removed:C("removed")}}function ce({
status:O,changes:C,references:T}){const b={added:0,modified:0,removed:0};if(O!=="modified")return{...b,[O]:1};if(C.length===0&&T.length===0)return{...b,modified:1};for(const{kind:y}of C)b[y==="added"||
y==="removed"?y:"modified"]++;return b}function we({workflows:O}){return O.some(({status:C})=>C!=="unchanged")}function z({workflows:O}){return W(O.map(({counts:C})=>C))}function Q({workflows:[O,...C]}){
return O?.unusedIgnores.filter(T=>C.every(({unusedIgnores:b})=>b.includes(T)))??[]}function k({modified:O,added:C,removed:T}){return Object.entries({modified:O,added:C,removed:T}).flatMap(([y,M])=>M===
0?[]:[`${(0,f.zD)(M)} ${y}`]).join(", ")||"no changes"}}),436:((Pe,Ce,w)=>{w.d(Ce,{C5:()=>D,Gg:()=>y,Ku:()=>$,MH:()=>ce,Ms:()=>U,Op:()=>d,PX:()=>v,QP:()=>M,Rk:()=>W,TH:()=>b,TN:()=>C,YD:()=>T,ZM:()=>z,
e1:()=>p,eX:()=>we,jn:()=>j,kk:()=>O,qy:()=>ge,yR:()=>ne});var f=w(761),G=w(899);const W=["id","_id","key","name"],ce=[...W,"uuid","guid","identifier","instanceIdentifier"],we=["name","title","label",
"displayName","Name","Title","Label","DisplayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,Q=["data","attributes","definition","properties","_source"],k=["t\
itle","label","displayName","display_name","name"],O=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function C(h,I){if(h.type!=="object")return;const J=h.members.get(I)??h.matchOnly?.get(I);if(!(J===
void 0||!j(J)))return(J.type==="string"?/[^\s"]/:/\d/).test(J.text)?J.text:void 0}function T(h){return h.type==="object"?[...h.members.keys()]:[]}function b(h){const I=()=>T(h).filter(F=>z.test(F)),J=F=>O.
test(F);return $(h,["id","_id","key"])??$(h,I().sort())??$(h,["name"],J)}function y(h){const I=F=>!O.test(F);let J=$(h,we,I);for(const F of Q)J??=$(D(h,F),k,I);return J}function M(h){return $(h,["type",
"Type"])}function $(h,I,J=F=>!0){for(const F of I){const ue=h&&C(h,F);if(ue!==void 0&&J(ue))return ue}}function D(h,I){return h?.type==="object"?h.members.get(I):void 0}function j(h){return h.type==="\
string"||h.type==="literal"}function v(h,I=[]){if(h===void 0)return I;if(j(h))I.push(p(h.text));else for(const J of h.type==="array"?h.items:h.members.values())v(J,I);return I}function d(h,I,J){return J&&
ce.includes(h)&&j(I)}function p(h){return h.startsWith('"')?h.includes("\\")?JSON.parse(h):h.slice(1,-1):h}class U{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(I,J=F=>{}){this.#e=I,this.#t=I.lines.
length===0,this.#n=J}read(I){const{fields:J,orders:F}=this.#e,ue=Y=>(0,G.pi)(J,Y,this.#n);return(0,f.q)(I,void 0,{enter:(Y,ke="")=>this.#t?void 0:{key:ke,outer:Y},scalar:Y=>this.scalar(Y),array:(Y,ke)=>{
const Oe=Y.length>0&&ue({key:"",outer:ke});return this.array(Oe?[]:Y,(0,G.pi)(F,ke,this.#n))},object:(Y,ke)=>{let Oe;for(const[Z,Me]of J.size===0?[]:Y)ue({key:Z,outer:ke})&&(Y.delete(Z),W.includes(Z)&&
(Oe=(Oe??new Map).set(Z,Me)));return this.object(Y,Oe)}})}scalar(I){let J=this.#s.get(I);return J===void 0&&(J={type:I.startsWith('"')?"string":"literal",id:++this.#r,text:I},this.#s.set(I,J)),J}array(I,J){
const F=J?I.toSorted((ke,Oe)=>ke.id-Oe.id):I;let ue=F.length;for(const{id:ke}of F)ue=X(ue,ke);const Y=this.#i(ue,{type:"array",id:this.#r+1,items:F,unordered:J});return this.#t?Y:{type:"array",id:Y.id,
items:I,unordered:J}}object(I,J){let F=~I.size;for(const[Y,{id:ke}]of I)F=F+X(this.scalar(Y).id,ke)|0;const ue=this.#i(F,{type:"object",id:this.#r+1,members:I,matchOnly:J});return this.#t?ue:{type:"ob\
ject",id:ue.id,members:I,matchOnly:J}}#i(I,J){for(let F=I;;F=F+1|0){const ue=this.#o.get(F);if(ue&&L(ue,J))return ue;if(!ue)return this.#o.set(F,J),this.#r++,J}}}function L(h,I){if(h.type==="array")return I.
type==="object"||h.items.length!==I.items.length?!1:h.items.every(({id:J},F)=>J===I.items[F]?.id);if(I.type==="array"||h.members.size!==I.members.size)return!1;for(const[J,{id:F}]of I.members)if(h.members.
get(J)?.id!==F)return!1;return!0}function X(h,I){const J=Math.imul(h^h>>>15,739982445)^Math.imul(I^I>>>16,73244475);return Math.imul(J^J>>>13,695872825)}function ne(h,I=new U(G.K$)){return/^\s*[[{]/.test(
h)?I.read(h):void 0}function ge(h){let I;return()=>(I??={value:h()},I.value)}}),899:((Pe,Ce,w)=>{w.d(Ce,{K$:()=>f,pi:()=>W,wo:()=>G});const f=G("");function G(z){const Q=new Set,[k,O]=[new Map,new Map];
for(const[C,T]of z.split(/\r\n|\r|\n/).entries()){const b=T.trim();if(b===""||b.startsWith("#"))continue;const[y,M]=b.endsWith("[]")?[b.slice(0,-2),O]:[b,k],$=y.split(".").reverse(),D=ce(y);if($.includes(
""))throw new Error(`has an empty key in line ${C+1} (join keys by single dots)`);if($.every(j=>j==="*"))throw new Error(`has only * in line ${C+1}, which would ignore everything (name a key)`);Q.add(
b),M.set(D,[...M.get(D)??[],{line:b,keys:$}])}return{lines:[...Q],fields:k,orders:O}}function W(z,Q,k){if(z.size===0||Q===void 0)return!1;const O=["*",ce(Q.key)].flatMap(C=>z.get(C)??[]).filter(({keys:C})=>we(
Q,C));for(const{line:C}of O)k(C);return O.length>0}function ce(z){return z.slice(z.lastIndexOf(".")+1)}function we(z,Q){if(z===void 0||Q.length===0)return Q.length===0;const k=Q[0]==="*"?["*"]:z.key.split(
".").reverse();return k.every((O,C)=>O===Q[C])&&we(z.outer,Q.slice(k.length))}}),742:((Pe,Ce,w)=>{w.d(Ce,{dj:()=>We,OD:()=>Qe,qy:()=>Ve});var f=w(436),G=w(899),W=w(665);function ce(se,re){const he=re.
size===0?void 0:re.get(JSON.stringify(se));return he===void 0?se:(0,f.e1)(he)}function we({base:se,head:re}){return se===re?[]:f.MH.flatMap(he=>{const[ve,Te]=[(0,f.TN)(se,he),(0,f.TN)(re,he)];return ve!==
Te&&ve?.startsWith('"')&&Te?.startsWith('"')?[[ve,Te]]:[]})}function z(se,re){const he=new Map;for(const[fe,Se]of se)he.set(fe,(he.get(fe)??new Set).add(Se));const ve=(fe,Se)=>(fe.get(Se)??fe.get(`.${Se}`))===
1,Te=([fe,Se])=>he.get(fe)?.size===1&&ve(re.base,fe)&&ve(re.head,Se);return new Map(se.filter(Te))}function Q(se){const re=he=>{const ve=new Map,Te=(fe,Se)=>{if(fe.type==="array")for(const Be of fe.items)
Te(Be);if(fe.type!=="object")return;const Ke=(0,f.QP)(fe)===void 0?[]:[`.${JSON.stringify(Se)}`],Ue=Se===void 0?f.MH.flatMap(Be=>(0,f.TN)(fe,Be)??[]):Ke;for(const Be of new Set([fe.id,...Ue]))ve.set(Be,
(ve.get(Be)??0)+1);for(const[Be,R]of fe.members)Te(R,Be)};for(const fe of se)Te(fe[he],"");return ve};return{base:re("base"),head:re("head")}}function k(se,re,he){const ve={element:new Map,member:new Map};
function Te(Se,Ke){if(re.size===0&&!he)return Se;if((0,f.jn)(Se))return se.scalar(re.get(Se.text)??Se.text);const Ue=ve[Ke?"element":"member"],Be=Ue.get(Se.id)??fe(Se,Ke);return Ue.set(Se.id,Be),Be}function fe(Se,Ke){
if(Se.type==="array"){const oe=Se.items.map(ae=>Te(ae,!0));return se.array(oe,Se.unordered)}const Ue=new Map,Be=he&&Ke?f.Rk.map(oe=>(0,f.TN)(Se,oe)):[],R=oe=>oe.type==="string"&&Be.includes(oe.text);for(const[
oe,ae]of Se.members)!(0,f.Op)(oe,ae,Ke)&&!R(ae)?Ue.set(ce(oe,re),Te(ae,!1)):he||Ue.set(oe,ae);return se.object(Ue)}return(Se,Ke=!1)=>Te(Se,Ke).id}function O(se,re,he){const ve={base:k(se,re,!0),head:k(
se,new Map,!0)};return{interner:se,renames:re,holders:he,follow:k(se,re,!1),bare:ve}}var C=w(408);const T=.4,b=.8,y=.9,M=4e4,$=4,D=/^(""|0|true|false|null)$/,j=.25,v=new Set([...f.eX,"type"]);function d(se,re,he,ve){
const{compare:Te,shareRare:fe}=L(se,he),Se=p(se,re);return Ke=>(Ue,Be)=>{const R=(0,C.qc)(Ue,Be),oe=R.reduce((q,{base:Ee,head:me})=>q+Ee.length*me.length,0),ae=q=>oe>M?[...fe(q),...(0,C.O6)(re,q).flatMap(
C.yU)]:q.base.flatMap(Ee=>q.head.map(me=>({base:Ee,head:me}))),xe=R.flatMap(ae).flatMap(q=>{const Ee=Te(q);return(Ke>0&&ve(q)?Te(q,()=>1)>=y:Ee>=Ke)?[{pair:q,alike:Ee,distance:Se(q)}]:[]});xe.sort((q,Ee)=>Ee.
alike-q.alike||q.distance-Ee.distance);const Le=new Set;return xe.flatMap(({pair:q})=>Le.has(q.base)||Le.has(q.head)?[]:(Le.add(q.base).add(q.head),[q]))}}function p({base:se},re){const he=new Map((0,C.
Ms)(re).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let ve=0;const Te=se.map(({index:fe})=>(ve=he.get(fe)??ve,fe+ve));return fe=>Math.abs((Te[fe.base.index]??0)-fe.head.index)}function U({base:se,
head:re}){const he=({item:Se})=>[(0,f.TH)(Se),(0,f.Gg)(Se)],[ve,Te]=[new Set(se.flatMap(he)),new Set(re.flatMap(he))],fe=(Se,Ke)=>he(Se).every(Ue=>Ue!==void 0&&!Ke.has(Ue));return Se=>fe(Se.base,Te)&&
fe(Se.head,ve)}function L(se,{renames:re,follow:he}){const ve=new Map([["",0]]),Te=new Set;function fe(ae){const xe=ve.get(ae)??ve.size;return ve.set(ae,xe),xe}function Se(ae,xe){const Le=new Set,q=(Ee,me,Re)=>{
if((0,f.jn)(Ee)||(Ee.type==="array"?Ee.items.length:Ee.members.size)===0){const Ge=fe(`${me}=${xe==="base"?he(Ee):Ee.id}`);Le.add(Ge),(!(0,f.jn)(Ee)||D.test(Ee.text))&&Te.add(Ge)}else if(Ee.type==="ar\
ray")for(const Ge of Ee.items)q(Ge,fe(`${me}[]`),!0);else for(const[Ge,nt]of Ee.members)me===0&&(0,f.jn)(nt)&&v.has(Ge)||(0,f.Op)(Ge,nt,Re)||q(nt,fe(`${me}.${xe==="base"?ce(Ge,re):Ge}`),!1)};return q(
ae,0,!0),Le}const Ke=new Map,Ue=new Map,Be=ae=>Ke.get(ae)??new Set;for(const ae of["base","head"]){for(const xe of se[ae])Ke.set(xe,Se(xe.item,ae));for(const[xe,Le]of(0,W.Vn)(se[ae].flatMap(q=>[...Be(
q)]))){const q=(Te.has(xe)?j:1)/Le;Ue.set(xe,Math.min(Ue.get(xe)??1,q))}}const R=ae=>Ue.get(ae)??0,oe=ae=>[...Be(ae)].filter(xe=>R(xe)>=1/$);return{compare({base:ae,head:xe},Le=R){const q=Ge=>[...Ge].
reduce((nt,st)=>nt+Le(st),0),[Ee,me]=[Be(ae),Be(xe)],Re=[...Ee].filter(Ge=>me.has(Ge));return 2*q(Re)/(q(Ee)+q(me))||0},shareRare(ae){const xe=new Map;for(const Le of ae.head)for(const q of oe(Le))xe.
set(q,[...xe.get(q)??[],Le]);return ae.base.flatMap(Le=>{const q=new Set(oe(Le).flatMap(Ee=>xe.get(Ee)??[]));return Array.from(q,Ee=>({base:Le,head:Ee}))})}}}function X(se,re,he){const ve={base:(0,C.S3)(
[se]),head:(0,C.S3)([re])},[Te]=(0,C.yU)(ve);return Te?L(ve,he).compare(Te):0}function ne(se){return(0,f.QP)(se)!==void 0}function ge(se,re){const he=ve=>se[ve].some(({item:Te})=>ne(Te));return!he("ba\
se")||!he("head")?[]:d(se,[],re,()=>!1)(b)(se,({item:ve})=>(0,f.QP)(ve))}const h=/^"[\w-]{0,20}"$/,I=({item:se})=>(0,f.Gg)(se),J=500;function F(se,re,he){let ve=[],Te=se;const fe=()=>Te.base.length===
0||Te.head.length===0,Se=(q,Ee)=>{const me=fe()?[]:q(Te,Ee);me.length!==0&&(ve=ve.concat(me),Te=(0,C.FF)(Te,me))},Ke=q=>(Ee,me)=>(0,C.O6)(ve,Ee).flatMap(Re=>q(Re,me)),Ue=he||[...se.base,...se.head].some(
({item:q})=>q.type==="object"),Be=f.Rk.filter(q=>!Oe(q,se,re));for(const q of Me(Be,se,re))Se(C.kk,Y(q));const R=({item:q})=>q.id,oe=({item:q},Ee)=>Ee==="base"?re.follow(q,!0):q.id;for(const q of re.renames.
size>0?[oe,R]:[R])Se(Ke(C.eV),q),Ue&&Se(C.kh,q);if(Ue&&!fe()){const q=U(se);for(const Re of Me($e(se),se,re).slice(0,1)){const Ge=nt=>!f.ZM.test(Re)&&q(nt)&&h.test((0,f.TN)(nt.head.item,Re)??"");Se((nt,st)=>(0,C.
kk)(nt,st).filter(yt=>!Ge(yt)),Y(Re))}const Ee=Re=>({item:Ge},nt)=>ke(Ge,re.bare[nt],Re);Se(Ke(C.eV),Ee(1)),Se(C.kh,Ee(3));const me=d(se,ve,re,q);for(const Re of[...f.eX,"key"])Se(me(0),Y(Re));Se(me(0),
I),Se(me(T),({item:Re})=>Re.type==="object"?(0,f.QP)(Re)??"":void 0)}const ae=Be.length<f.Rk.length,xe=q=>(0,f.Gg)(q)??(ae?Be.find(Ee=>(0,f.TN)(q,Ee)):(0,f.TH)(q));return Se(Ke((q,Ee)=>ae&&ue(q.base)===
ue(q.head)?(0,C.yU)(q):(0,C.kh)(q,Ee)),({item:q})=>xe(q)===void 0?"":void 0),ve}function ue(se){return se.map(({index:re})=>re).join()}function Y(se){return({item:re})=>(0,f.TN)(re,se)}function ke(se,re,he){
return se.type!=="object"||[...se.members].filter(([Te,fe])=>!(0,f.Op)(Te,fe,!0)).length<he?void 0:re(se,!0)}function Oe(se,re,he){const[ve,Te]=[Z(re.base,se),Z(re.head,se)];if(ve===void 0||ve.word!==
Te?.word)return!1;if(ve.word===""&&ve.first<2&&Te.first<2)return!0;const fe=(0,C.kk)(re,Y(se)),Se=fe.filter(({base:Be,head:R})=>Be.item.id===R.item.id),Ke=(0,f.qy)(()=>fe.filter(({base:Be,head:R})=>(0,f.
Gg)(Be.item)===(0,f.Gg)(R.item)).length);return 2*Se.length<fe.length&&(0,C.kk)(re,I).length>2*Ke()?!0:ve.word===""||re.base.length===re.head.length||re.base.length>J?!1:(0,C.eV)(re,({item:Be},R)=>ke(
Be,he.bare[R],1)).length>je(fe,he)||(0,C.eV)(re,I).length>Ke()}function Z(se,re){const he=Se=>/^"?(.*?)(\d+)"?$/.exec((Se&&(0,f.TN)(Se.item,re))??"")??[],[,ve="",Te]=he(se[0]),fe=Se=>{const[,Ke,Ue]=he(
Se);return Ke===ve&&Number(Ue)===Number(Te)+Se.index};return se.length>1&&se.every(fe)?{word:ve,first:Number(Te)}:void 0}function Me(se,re,he){const ve=se.map(fe=>({key:fe,pairs:(0,C.kk)(re,Y(fe))})),
Te=(fe,Se)=>fe.every(({base:Ue,head:Be},R)=>Ue===Se[R]?.base&&Be===Se[R]?.head)?0:je(Se,he)-je(fe,he);return ve.sort(({pairs:fe},{pairs:Se})=>Se.length-fe.length||Te(fe,Se)),ve.map(({key:fe})=>fe)}function je(se,{
interner:re,renames:he,bare:ve}){const Te=se.map(({base:Se,head:Ke})=>({base:Se.item,head:Ke.item})),fe=k(re,new Map([...he,...Te.flatMap(we)]),!0);return Te.filter(({base:Se,head:Ke})=>[fe,ve.head].some(
Ue=>Ue(Se,!0)===ve.head(Ke,!0))).length}function $e({base:se,head:re}){const he=(0,W.Vn)(re.flatMap(({item:fe})=>(0,f.YD)(fe))),ve=fe=>2*(he.get(fe)??0)>re.length&&fe!=="type",Te=[...he.keys()].filter(
fe=>ve(fe)&&c(se,fe)&&c(re,fe)).sort();return[...Te.filter(fe=>f.ZM.test(fe)),...Te]}function c(se,re){const he=se.flatMap(({item:fe})=>(0,f.TN)(fe,re)??[]).filter(fe=>fe.startsWith('"'));if(he.length<
(f.ZM.test(re)?1:2)||2*he.length<=se.length||new Set(he).size<he.length)return!1;const Te=new Set(se.flatMap(({item:fe})=>f.Rk.map(Se=>(0,f.TN)(fe,Se))));return 2*he.filter(fe=>Te.has(fe)).length<he.length}
const m=8,H=.5;function A(se,re,he){const ve=re.holders(),Te=me=>se[me].flatMap(Re=>[Re,...ie(Re,he)]),fe={base:Te("base"),head:Te("head")},Se=me=>{const Re=Ge=>fe[Ge].filter(({path:nt,value:st})=>nt.
at(-1)?.type===me&&ve[Ge].get(st.id)===1);return{base:Re("base"),head:Re("head")}},Ke={bases:new Set,heads:new Map};let Ue=Se("item");const Be=(me,Re)=>{const Ge=(0,C.kk)(Ue,me).filter(({base:nt,head:st})=>nt.
owner!==st.owner&&Re(nt.value,st.value));for(const{base:nt,head:st}of Ge)Ke.bases.add(nt.value),Ke.heads.set(st.value,nt);Ue=(0,C.FF)(Ue,Ge)},R=(me,Re)=>(0,f.QP)(me)===(0,f.QP)(Re),oe=(me,Re)=>(0,f.Gg)(
me)!==void 0&&(0,f.Gg)(me)===(0,f.Gg)(Re),ae=(me,Re)=>R(me,Re)&&X(me,Re,re)>=H,xe=(me,Re)=>(ve[Re].get(me??"")??0)<2,Le=(me,Re)=>xe(me,Re)?me:void 0;Be(({value:me},Re)=>Le((0,f.TH)(me),Re),(me,Re)=>((0,f.
TH)(me)?.length??0)>=m||oe(me,Re)||ae(me,Re)),Be(({value:me},Re)=>Le((0,f.Gg)(me)??(0,W.qU)(me),Re),ae);const q=({value:me},Re)=>ke(me,re.bare[Re],3);Be((me,Re)=>xe((0,f.TH)(me.value),Re)?q(me,Re):void 0,
R),Ue=Se("member");const Ee=({path:me})=>me.at(-2)?.type==="member";return Be(me=>Ee(me)&&ne(me.value)?JSON.stringify(me.path.slice(-2)):void 0,ae),Ke}function ie({value:se,path:re},he){return(0,W.Vg)(
se,he).flatMap(ve=>{if((0,f.jn)(ve.value))return[];const Te={value:ve.value,path:[...re,ve.step]};return[Te,...ie(Te,he)]})}function Ae(se,re,he,ve){const Te=[],fe=[],Se=[],Ke=[],Ue={base:[],head:[]};
function Be({base:q,head:Ee},me,Re){Re==="element"&&Ke.push(...we({base:q,head:Ee})),(Re==="element"||Re==="member"&&q.type==="object"&&Ee.type==="object")&&Se.push({base:q,head:Ee,path:me}),q.id!==Ee.
id&&(q.type==="array"&&Ee.type==="array"?Le(q,Ee,me):q.type==="object"&&Ee.type==="object"?xe({base:q,head:Ee},me,Re):Re!=="own"&&(0,f.jn)(q)&&(0,f.jn)(Ee)&&re.renames.get(q.text)===Ee.text?fe.push({path:me,
from:(0,f.e1)(q.text),to:(0,f.e1)(Ee.text)}):Te.push({kind:"modified",path:me,from:q,to:Ee}))}function R({base:q,head:Ee},me,Re,Ge){q!==void 0&&Ee!==void 0?Be({base:q,head:Ee},me,Re):Ee!==void 0&&!oe(
Ee,me)?(Te.push({kind:"added",path:me,value:Ee}),Ue.head.push({value:Ee,path:me,owner:Ge}),he.heads.size>0&&ae(Ee,me)):q!==void 0&&!he.bases.has(q)&&(Te.push({kind:"removed",path:me,value:q}),Ue.base.
push({value:q,path:me,owner:Ge}))}function oe(q,Ee){const me=he.heads.get(q);return me===void 0?!1:(Te.push({kind:"moved",path:Ee,from:me.path}),Be({base:me.value,head:q},Ee,Ee.at(-1)?.type==="member"?
"member":"element"),!0)}function ae(q,Ee){for(const{step:me,value:Re}of(0,W.Vg)(q,ve)){const Ge=[...Ee,me];oe(Re,Ge)||ae(Re,Ge)}}function xe(q,Ee,me){for(const{key:Re,from:Ge,isRenamed:nt,...st}of Ie(
q,re)){const yt=[...Ee,{type:"member",key:Re}];nt?(Te.push({kind:"moved",path:yt,from:[...Ee,{type:"member",key:Ge}]}),Ke.push([JSON.stringify(Ge),JSON.stringify(Re)])):Ge!==Re&&fe.push({path:yt,from:Ge,
to:Re});const it=st.base!==void 0&&(0,f.Op)(Re,st.base,me==="element");R(st,yt,it?"own":"member",q)}}function Le(q,Ee,me){const Re={base:(0,C.S3)(q.items),head:(0,C.S3)(Ee.items)},Ge=F(Re,re,Ee.unordered).
filter(it=>!he.bases.has(it.base.item)&&!he.heads.has(it.head.item)),nt=(0,W.Oe)(Re,Ge,ve),st=new Set((0,C.Ms)(Ge).map(it=>it.head.index)),yt=nt.filter(it=>it.base&&it.head&&!st.has(it.index));yt.length>
0&&!Ee.unordered&&Te.push({kind:"reordered",path:me,moved:yt.map(({step:it})=>it)});for(const{step:it,...dt}of nt)R(dt,[...me,it],"element",Re)}return Be(se,[],"root"),{changes:Te,references:fe,matches:Se,
renames:Ke,unmatched:Ue}}function Ie({base:se,head:re},he){const{renames:ve,follow:Te,holders:fe}=he,Se=new Map(se.members),Ke=new Map,Ue=(xe,Le)=>xe.id===Le.id||Te(xe)===Le.id;for(const xe of[Ue,()=>!0])
for(const Le of[q=>q,q=>ce(q,ve)])for(const[q,Ee]of Se){const me=Le(q),Re=re.members.get(me);if(Re===void 0||Ke.has(me)||!xe(Ee,Re))continue;Se.delete(q);const Ge=q!==me&&ne(Ee)&&!fe().base.has(JSON.stringify(
q));Ke.set(me,{key:me,from:q,isRenamed:Ge,base:Ee,head:Re})}const Be=new Map([...re.members].filter(([xe])=>!Ke.has(xe))),R={base:[...Se.keys()],head:[...Be.keys()]},oe=ge({base:(0,C.S3)([...Se.values()]),
head:(0,C.S3)([...Be.values()])},he);for(const xe of oe){const[Le="",q=""]=[R.base[xe.base.index],R.head[xe.head.index]];Se.delete(Le),Ke.set(q,{key:q,from:Le,isRenamed:!0,base:xe.base.item,head:xe.head.
item})}for(const[xe,Le]of Be)Ke.has(xe)||Ke.set(xe,{key:xe,from:xe,head:Le});const ae=Array.from(Se,([xe,Le])=>({key:xe,from:xe,base:Le}));return[...Ke.values(),...ae].sort((xe,Le)=>xe.key<Le.key?-1:1)}
const ze=5;function Ve(se,re){const he=new f.Ms(G.K$),[ve,Te]=[se,re].map(fe=>(0,f.yR)(fe,he));return ve&&Te&&Qe([{base:ve,head:Te}],he)[0]}function Qe(se,re,he=[]){const ve=(0,f.qy)(()=>Q(se)),Te=se.
flatMap(({head:Be,base:R})=>[Be,R]),fe=(0,f.qy)(()=>(0,W.j9)(Te,(0,W.j9)(he).itemOf)),Se=(Be,R)=>fe().componentOf(Be,R);function Ke(Be){const R=O(re,Be,ve);return se.map(oe=>{const ae=Ae(oe,R,{bases:new Set,
heads:new Map},Se),{base:xe,head:Le}=ae.unmatched;if(xe.length===0||Le.length===0)return ae;const q=A(ae.unmatched,R,Se);if(q.heads.size===0)return ae;const Ee=Ae(oe,R,q,Se);return Ee.matches.filter(({
head:me})=>q.heads.has(me)).length===q.heads.size?Ee:ae})}let Ue=new Map;for(let Be=0;Be<ze;Be++){const R=Ke(Ue),oe=R.flatMap(xe=>xe.renames),ae=oe.length===0?new Map:z(oe,ve());if(Ue.size===ae.size&&
[...Ue].every(([xe,Le])=>ae.get(xe)===Le)){if(R.some(({changes:xe})=>xe.length>0))return R;break}Ue=ae}return Ke(new Map)}function We(se){if((0,f.jn)(se))return se.text;if(se.type==="array"){const he=se.
items.map(We);return`[${(se.unordered?he.sort():he).join()}]`}return`{${Array.from(se.members,([he,ve])=>`${JSON.stringify(he)}:${We(ve)}`).sort().join()}}`}}),499:((Pe,Ce,w)=>{w.d(Ce,{Ab:()=>p,S7:()=>ke,
a2:()=>F,gN:()=>ge,ix:()=>L,lY:()=>ue,pi:()=>U,rL:()=>h});var f=w(436),G=w(408);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
ce=["x","y"],we=p("viewport canvas"),z=p("w h width height left top zoom"),Q=[["x"],["position"],["left","top"]],k=p("selected dragging"),O=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
C=/^\d{4}-\d\d-\d\d$/,T=p("_?id uuid guid identifier instanceIdentifier"),b=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
$=/(id|handle)$/i,D=p("_?rev revision version versionId activeVersionId versionCounter versionNumber"),j=p("meta(data)? .*info revision flow workflow"),v=100,d=[[p(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),O,C],[p(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),O],[p(".*timestamp .*iteration"),O],[p("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),O,C],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function p(Z){return new RegExp(`^(${Z.
replaceAll(" ","|")})$`,"i")}function U({base:Z,head:Me,changes:je,matches:$e,references:c}){const m=(0,f.qy)(()=>je.flatMap(Ae=>ne(Ae)??[]).slice(0,v)),H=(0,f.qy)(()=>L($e)),A=(0,f.qy)(()=>(0,G.$z)(c,
({path:Ae})=>Ae[F(Ae)-1])),ie={base:(0,f.qy)(()=>new Set((0,f.PX)(Z))),head:(0,f.qy)(()=>new Set((0,f.PX)(Me)))};return Ae=>{const{kind:Ie,path:ze}=Ae;if(Ie==="reordered"||Ie==="moved")return!1;const[
Ve,Qe=Ve]=Ie==="modified"?[Ae.from,Ae.to]:[Ae.value];if(Oe(Ve)&&Oe(Qe)&&I(ze,Ve.type==="literal"))return!0;const We=R=>"text"in R&&/^(true|false)$/.test(R.text);if(k.test(ke(ze.at(-1)))&&J(ze[F(ze)-1])&&
We(Ve)&&We(Qe))return!0;if(Ie!=="modified"||Ve.type!==Qe.type||!("text"in Ve)||!("text"in Qe))return!1;const[re,he,ve]=[ke(ze.at(-1)),(0,f.e1)(Ve.text),(0,f.e1)(Qe.text)],Te=(...R)=>[he,ve].every(oe=>R.
some(ae=>ae.test(oe)));if(d.some(([R,...oe])=>R.test(re)&&Te(...oe)))return!0;const fe=ke(ze.at(-2));if(D.test(re)&&Te(b,y))return fe===""||j.test(fe);const Se=$.test(re)?[...A().get(ze.at(-2))??[],...m()]:
[];if(X(he,Se)===ve)return!0;const Ke=R=>R&&(0,f.TH)(R.base)===Ve.text&&(0,f.TH)(R.head)===Qe.text;if(Te(y)&&ze.slice(0,-2).some(R=>Ke(H().get(R))))return!0;const Ue=T.test(re)||re===`${ke(ze.at(-3)).
replace(/s$/,"")}Id`,Be=Te(y)||Te(M)&&M.exec(he)?.[1]===M.exec(ve)?.[1];return fe===""&&Ue&&Be&&!ie.head().has(he)&&!ie.base().has(ve)}}function L(Z){return new Map(Z.map(Me=>[Me.path.at(-1),Me]))}function X(Z,Me){
const je=Me.filter(({from:c,to:m})=>c!==Z&&Z.includes(c)&&!Z.includes(m)),$e=[...new Map(je.map(({from:c,to:m})=>[c,m]))];return $e.sort(([c],[m])=>m.length-c.length),$e.reduce((c,[m,H])=>c.replaceAll(
m,H),Z)}function ne(Z){const[Me,je]=Z.path.slice(-2);if(!(!(Z.kind==="modified"&&Me?.type==="item"&&T.test(ke(je)))||Z.from.type!=="string"||Z.to.type!=="string"))return{from:(0,f.e1)(Z.from.text),to:(0,f.
e1)(Z.to.text)}}function ge(Z){return y.test(Z)||O.test(Z)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(Z)}function h(Z,Me){const je=(0,f.jn)(Me)&&(T.test(Z)||Z==="name"&&f.kk.test(Me.text)),$e=ce.includes(Z)||
W.test(Z)&&Me.type!=="literal";return je||$e&&Oe(Me)}function I(Z,Me){const[je,$e]=[Z.at(-2),ke(Z.at(-1))],c=Z.slice(F(Z)).find(H=>W.test(ke(H)));return c?c===Z.at(-1)?!Me:$e===""||ce.includes($e)||z.
test($e):$e==="zoom"&&we.test(ke(je))||ce.includes($e)||z.test($e)&&J(je)}function J(Z){const Me=Z?.type==="item"&&Z.item.type==="object"?Z.item.members:void 0;return Q.some(je=>je.every($e=>Me?.has($e)))}
function F(Z){return Z.slice(0,-1).findLastIndex(({type:Me})=>Me==="item")+1}function ue(Z,{matches:Me}){const je=L(Me),$e=new Map;for(const c of Z){const m=F(c.path),[H,A]=[c.path[m-1],c.path[m]],ie=ce.
includes(ke(A)),Ae=ie?ce:W.test(ke(A))?[ke(A)]:[],[Ie,ze]=[Y(je.get(H)?.base,Ae),Y(je.get(H)?.head,Ae)],Ve=[...c.path.slice(0,m),{type:"member",key:Ae.join(", ")}];Ie&&ze?$e.set(ie?H:A,{kind:"modified",
path:Ve,from:Ie,to:ze}):$e.set(c,c)}return[...$e.values()]}function Y(Z,Me){const je=Z?.type==="object"?Me.flatMap($e=>Z.members.get($e)??[]):[];if(!(je.length<Me.length))return je.length>1?{type:"arr\
ay",id:0,items:je,unordered:!1}:je[0]}function ke(Z){return Z?.type==="member"?Z.key:""}function Oe(Z){if(Z.type==="literal")return/\d/.test(Z.text);const Me=Z.type==="array"?Z.items:Z.type==="object"?
[...Z.members.values()]:[];return Me.length>0&&Me.every(Oe)}}),665:((Pe,Ce,w)=>{w.d(Ce,{Vn:()=>ne,s3:()=>p,Oe:()=>j,Vg:()=>v,j9:()=>T,qU:()=>b,oP:()=>X});var f=w(436),G=w(408),W=w(499),ce=w(997),we=w(
856);function z(h){const J=h.flatMap(Y=>Y.type==="object"?[...Y.members]:[]).filter(([,{type:Y}])=>Y==="string"),F=[...(0,G.$z)(J,([Y])=>Y)].flatMap(([Y,ke])=>{const{size:Oe}=new Set(ke.map(([,{id:c}])=>c));
if(!(Oe>1&&Oe===ke.length)||Y==="type"||ce.Z_.test(Y))return[];const Me=h.flatMap(c=>Q(c,Y)??[]),je=2*Me.length>h.length&&!Me.some(W.gN),$e=ke.reduce((c,[,m])=>c+("text"in m?m.text.length:0),0);return je?
[{key:Y,size:Oe,length:$e}]:[]});F.sort((Y,ke)=>ke.size-Y.size||Y.length-ke.length||(Y.key<ke.key?-1:1));const[ue]=F;return Y=>ue&&Q(Y,ue.key)}function Q(h,I){const J=(0,f.C5)(h,I),F=J?.type==="string"?
(0,f.e1)(J.text):"";return/^[^\n]{1,60}$/.test(F)&&!(0,we.$C)(I,J,h)?F:void 0}const k=/group|parent|folder|owner/i,O=/(-[\da-f]{4}){3}-[\da-f]{12}/i,C=40;function T(h,I=J=>{}){const J=h.map(D),F=Oe=>J.
find(Z=>Z.get(Oe))?.get(Oe)??(/[^\d"]/.test(Oe)?I(Oe):void 0);function ue(Oe,Z){for(const Me of(0,f.YD)(Oe).sort()){if(k.test(Me))continue;const je=`${(0,f.TN)(Oe,Me)}`,$e=Me==="type"?`"${je.split(":")[1]}`:
je,c=F($e);if(c===void 0||b(c.item)===void 0)continue;const m=J.some(H=>{const A=H.get($e);return A&&(A.array===Z||M(Z,A.item))});if(Me==="type"||!m)return c.item}}function Y(Oe,Z){const Me=(0,f.Gg)(Oe);
return b(Oe)??b(ue(Oe,Z))??(Me&&(0,f.e1)(Me))}function ke(Oe,Z=/\d/.test(Oe)){const Me=Z?F(Oe):void 0;return Me&&(Y(Me.item,Me.array)??ge(Me.item))}return{itemOf:F,componentOf:ue,nameOf:Y,labelOf:ke}}
function b(h){const I=(0,f.Ku)(h,["name","Name"]);if(I&&!f.kk.test(I))return(0,f.e1)(I);const F=I===void 0&&(0,f.Ku)(h,f.eX)!==void 0?void 0:(0,f.Gg)(h)??(h&&y(h));return F&&(0,f.e1)(F)}function y(h){
const I=(0,f.C5)(h,"localeData");return[...(I?["en",...(0,f.YD)(I)]:[]).map(Y=>(0,f.C5)(I,Y)),(0,f.C5)((0,f.C5)(h,"data"),"node")].map(Y=>(0,f.Gg)(Y)??(0,f.Ku)(Y,["display_name"])).find(Y=>Y!==void 0)}
function M(h,I){return(0,f.YD)(I).map(F=>(0,f.C5)(I,F)).some(F=>F?.type==="array"&&F.items===h)}const $=new WeakMap;function D(h){const I=$.get(h);if(I)return I;const J=new Map,F=ue=>{if(ue.type==="ob\
ject")for(const Y of ue.members.values())F(Y);if(ue.type==="array")for(const Y of(0,G.S3)(ue.items)){const ke=(0,f.YD)(Y.item).filter(Z=>f.ZM.test(Z)),Oe=new Set(ke.flatMap(Z=>(0,f.TN)(Y.item,Z)??[]));
for(const Z of Oe)J.set(Z,J.has(Z)?void 0:Y);F(Y.item)}};return F(h),$.set(h,J),J}function j(h,I,J){const F=(0,G.FF)(h,I),ue=[...F.base.map(Z=>({...Z,base:Z.item})),...I.map(({base:Z,head:Me})=>({...Me,
base:Z.item,head:Me.item})),...F.head.map(Z=>({...Z,head:Z.item}))],Y=L(ue,J),ke=z(ue.filter(Z=>!Y.has(Z)).map(({item:Z})=>Z)),Oe=Z=>d(Z,Y.get(Z),ke(Z.item));return ue.map(Z=>({...Z,step:Oe(Z)})).sort(
U)}function v(h,I){return h.type==="object"?Array.from(h.members,([F,ue])=>({step:{type:"member",key:F},value:ue})):(h.type==="array"?j({base:[],head:(0,G.S3)(h.items)},[],I):[]).map(({step:F,item:ue})=>({
step:F,value:ue}))}function d({item:h,index:I},J,F){return J===void 0?{type:"element",index:I,item:h,text:F}:p(h,J)}function p(h,I){const J=ge(h),F=J!==void 0&&J.length<=C&&!I.startsWith(J);return{type:"\
item",label:I,...F&&{hint:J},item:h}}function U({step:h},{step:I}){return h.type==="item"&&I.type==="item"?h.label<I.label?-1:1:h.type==="element"&&I.type==="element"?h.index-I.index:h.type==="item"?-1:
1}function L(h,I){const J=new Map,F=new Set;let ue=h.filter(({item:$e})=>(b($e)??(0,f.Gg)($e)??(0,f.TH)($e))!==void 0);const Y=$e=>{const c=ue.map($e),m=ne(c);ue=ue.filter((H,A)=>{const ie=c[A];return ie===
void 0||m.get(ie)!==1||F.has(ie)?!0:(F.add(ie),J.set(H,ie),!1)})};Y(({item:$e})=>b($e));const ke=new Map(ue.map($e=>[$e,b($e.item)??b(I($e.item,$e.array))])),Oe=ne([...ke.values()]),Z=$e=>{const[c,m]=[
ke.get($e),(0,f.Gg)($e.item)];return b($e.item)??(Oe.get(c)===1?c:void 0)??(m&&(0,f.e1)(m))},Me=($e,c)=>{const[m,H]=[(0,f.TH)($e.item),Z($e)??ge($e.item)];return m?X(H,m,c):H};Y($e=>Z($e)??Me($e,O)),Y(
$e=>Me($e,O)),Y($e=>Me($e,/$/));const je=({index:$e,head:c})=>`[${$e}${c?"":", before"}]`;return Y($e=>`${Z($e)??ge($e.item)??Me($e,/$/)} ${je($e)}`),J}function X(h,I,J=O){const F=(0,f.e1)(I).replace(
J,"");return h?`${h} (${F})`:F}function ne(h){const I=new Map;for(const J of h)I.set(J,(I.get(J)??0)+1);return I}function ge(h){const I=(0,f.QP)(h);return I?.startsWith('"')?(0,f.e1)(I):void 0}}),997:((Pe,Ce,w)=>{
w.d(Ce,{BQ:()=>Q,FK:()=>j,Fu:()=>T,NQ:()=>we,Z_:()=>ce,t5:()=>C});var f=w(436),G=w(499);const W=[(0,G.Ab)("_?id key uuid guid identifier"),(0,G.Ab)("(node|step|state)_?id"),(0,G.Ab)("name label title \
alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,G.Ab)("\\*")],ce=(0,G.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),we="*",z=64;function Q(v,d){const p=k([]),U=[],[L,X]=[new Set,
new Set];for(const h of[v,d])M(h,L,X);function ne(h,I,J){if((0,f.jn)(h))b(h.text,I,J);else if(h.type==="object")ge(h,I,J);else{const F=h.items.length>1&&h.items.some(({type:ue})=>ue==="array");for(const[
ue,Y]of h.items.entries())ne(Y,O(I,"[]"),{...J,array:h.items,object:void 0,...F&&{slot:ue}})}}function ge(h,I,{key:J,array:F,map:ue,...Y}){let ke=Y;if(F!==void 0||J!==void 0){const je={side:Y.side,value:h,
field:I,outer:Y.place,key:J,array:F??[]};ke={...Y,place:je,map:ue},U.push(je)}const Z=2*(0,f.YD)(h).filter(je=>!ce.test(je)&&L.has(je)).length>=h.members.size&&[...h.members.values()].every(y),Me=ke===
Y&&(0,f.YD)(h).some(je=>ue?.members.has(je));for(const[je,$e]of h.members){const c=O(I,Z||Me?we:je);Me&&b(JSON.stringify(je),c,ke,$e),(!Me||$e.type==="array")&&ne($e,c,{...ke,object:h,...Z&&{key:je,map:h}})}}
return ne(v,p,{side:"base"}),ne(d,p,{side:"head"}),{root:p,places:U,find:$(U)}}function k(v){return{keys:v,inner:new Map,texts:new Map,references:[]}}function O(v,d){const p=v.inner.get(d)??k([...v.keys,
d]);return v.inner.set(d,p),p}function C(v){const d=[v];for(const p of d)for(const U of p.inner.values())d.push(U);return d}function T(v,d){return v?.inner.get(d)??v?.inner.get(we)}function b(v,{keys:d,
texts:p,references:U},{place:L,slot:X,object:ne},ge){p.set(v,(p.get(v)??0)+1);const h=v.startsWith('"')?v.length>2:ce.test(d.findLast(I=>I!=="[]")??"")&&Number.isInteger(Number(v));L&&h&&U.push({text:v,
place:L,slot:X,value:ge,object:ne})}const y=({type:v})=>v==="object";function M(v,d,p){if(p.has(v.id))return;if(p.add(v.id),(0,f.jn)(v)){d.add((0,f.e1)(v.text));return}const U=v.type==="array"?v.items:
[...v.members.values()];if(!U.some(y))for(const L of(0,f.YD)(v))d.add(L);for(const L of U)M(L,d,p)}function $(v){const d={base:new Map,head:new Map};for(const p of v){const U=(L,X)=>{const ne=W.findIndex(
h=>h.test(L));if(ne<0)return;const ge=d[p.side].get(X)??[];ge[ne]=(ge[ne]??new Set).add(p),d[p.side].set(X,ge)};p.key!==void 0&&U(we,JSON.stringify(p.key));for(const[L,X]of p.value.members)(0,f.jn)(X)&&
U(L,X.text)}return(p,U,L)=>{const X=d[U.side].get(p)?.find(h=>h);if(!X||X.size>z)return;const ne=X.size>1?[...L?.members.values()??[]].map(({id:h})=>h):[],ge=[...X].filter(({outer:h})=>[...h?.value.members??
[]].some(([I,{id:J}])=>f.ZM.test(I)&&ne.includes(J)));return D(ge.length>0?ge:[...X],U,U)}}function D(v,d,p){const U=p?v.filter(h=>j(h,p)):v;if(U.length===0&&p)return D(v,d,p.outer);const L=U.length>1?
U.filter(({value:h})=>h.members.size>2):U,X=L.map(({field:{keys:h}})=>{const I=h.findIndex((J,F)=>J!==d.field.keys[F]);return I<0?0:h.length-I}),[ne,...ge]=L.filter((h,I)=>X[I]===Math.min(...X));return ge.
length===0?ne:void 0}function j(v,d){return v!==void 0&&(v===d||j(v.outer,d))}}),856:((Pe,Ce,w)=>{w.d(Ce,{$C:()=>ne,Wr:()=>J,_p:()=>ge,lb:()=>U});var f=w(706),G=w(436);const W=8,ce="authorization|bear\
er|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",we=new RegExp(
`(?:(?:${ce})(?:value)?|(?:password|secret|apikey|accesstoken|cookie)s)$`),z="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",Q=new RegExp(`^x?(?:${ce}|(?:password|secret|apikey|cookie)s)$`),k=/name|key|header|field/i,
O=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,C=/^(.*values?|default|contents?|val|v)$/,T=/\{\{|\$\{|<%/,{raw:b}=String,y=b`\\{0,7}`,M="[\"'`]",$=b`(?<!${z}[-_. ]?)(?:${ce})`,D=b`(?!\p{L}{1,20}(?:[.:!?]?(?:${M}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,
j=b`(?:(?:bearer|basic|token)\s{1,4})?`,v=b`\s?${y}${M}\s{0,4}[,+]|${y}${M}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+b`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${M}${D}(?!\w+:/)(?:(?!${M})\S){6,}${M}))`,
d=b`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,p=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
b`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${$}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
b`(?<=${$}(?:${v})\s{0,9}(${y}(?:"""|'''|${M})))${d}(?:\1\s{0,4}\+\s{0,4}${M}${d})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
b`(?<=${$}\s{0,4}=\s{0,4}${j})${D}(?:(?!${M})[^\s,;&)}\]\\]){6,}`,b`(?<=${$}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${M}){0,6}${j}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${D}(?:(?!${M})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
b`(?<=\bbearer\s{1,4})${D}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${D}[\w+/=]{8,}(?![\w-])`,b`(?<=<[\w:.-]{0,40}${$}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,b`(?<=${$}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${D}(?!\s)[^"'\n\\<>]{1,4000}`,
b`(?<=<[^<>]{0,200}["']${$}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,b`(?<=\s(?:--?[\w-]{0,30}${$}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${D}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(F=>new RegExp(F,"giu"));function U({workflows:F}){const ue=new f.pO,Y=Oe=>Oe.length>=W&&!new RegExp("^\\p{L}+$","u").test(Oe);for(const{secrets:Oe,files:Z}of F){const Me=Z.flatMap(({base:je,head:$e})=>[
je,$e].flatMap(J));for(const je of[...Oe,...Me]){const $e=[je,je.replace(/^(?:bearer|basic|token) /i,""),...(0,G.PX)((0,G.yR)(je))];for(const c of $e)ue.add(c,Y)}}const ke=new Map;return Oe=>{const Z=ke.
get(Oe);if(Z)return Z;const Me=[],je=m=>(Me.push(m),f.v5),c={shown:p.reduce((m,H)=>m.replace(H,je),ue.hide(Oe,je)),hidden:JSON.stringify(Me)};return ke.set(Oe,c),c}}function L(F){const ue=X(F);return we.
test(ue)&&!ue.match(`^${z}`)}function X(F){return F.toLowerCase().replace(/[^a-z]/g,"")}function ne(F,ue,Y){return h(ue)?!1:L(F)?I(ue)||Q.test(X(F)):!C.test(X(F))||Y?.type!=="object"?!1:[...Y.members].
some(([ke,Oe])=>{const Z=(0,G.jn)(Oe)&&(Oe.text==="true"?ke:O.test(ke)&&(0,G.e1)(Oe.text));return k.test(ke)&&L(`${(0,G.TN)(Y,ke)}`)||Z&&Q.test(X(Z))})}function ge(F,...ue){return ue.every(h)?!1:F.some(
(Y,ke)=>{const Oe=F[ke-1],Z=Oe&&"item"in Oe?Oe.item:void 0,Me=F.slice(ke+1).every(({type:$e})=>$e==="element"),je=$e=>Y.type==="member"&&ne(Y.key,Me?$e:void 0,Z);return ue.some(je)})}function h(F){return F?.
type==="literal"&&!/\d/.test(F.text)}function I(F){return F?.type==="array"?F.items.every(I):F!==void 0&&(0,G.jn)(F)}function J(F){const ue=[],Y=ke=>{if(ke!==void 0)if((0,G.jn)(ke))Y((0,G.yR)((0,G.e1)(
ke.text)));else if(ke.type==="array")for(const Oe of ke.items)Y(Oe);else for(const[Oe,Z]of ke.members)ne(Oe,Z,ke)&&(0,G.PX)(Z,ue),Y(Z)};return Y(F),ue.filter(ke=>!T.test(ke))}}),408:((Pe,Ce,w)=>{w.d(Ce,
{$z:()=>k,FF:()=>T,Ms:()=>C,O6:()=>b,S3:()=>W,eV:()=>ce,kh:()=>we,kk:()=>z,qc:()=>Q,yU:()=>O});var f=w(965);const G=500;function W(y){return y.map((M,$)=>({item:M,index:$,array:y}))}function ce(y,M){const $=p=>y[p].
map(U=>M(U,p)),D=(p,U)=>p!==void 0&&p===U,j=(0,f.E)($("base"),$("head"),{maxEditLength:G,comparator:D});if(j===void 0)return C(we(y,M));let[v,d]=[0,0];return j.flatMap(({added:p,removed:U,count:L})=>{
const[X,ne]=[y.base.slice(v,v+L),y.head.slice(d,d+L)];return p||(v+=L),U||(d+=L),p||U?[]:O({base:X,head:ne})})}function we(y,M){return Q(y,M).flatMap(O)}function z(y,M){return Q(y,M).flatMap($=>$.base.
length===1&&$.head.length===1?O($):[])}function Q(y,M){const $=k(y.head,D=>M(D,"head"));return $.delete(void 0),[...k(y.base,D=>M(D,"base"))].flatMap(([D,j])=>{const v=$.get(D);return v?[{base:j,head:v}]:
[]})}function k(y,M){const $=new Map;for(const D of y){const j=M(D),v=$.get(j);v?v.push(D):$.set(j,[D])}return $}function O({base:y,head:M}){return y.flatMap(($,D)=>{const j=M[D];return j===void 0?[]:
[{base:$,head:j}]})}function C(y){const M=[];for(const D of y.toSorted((j,v)=>j.base.index-v.base.index)){let[j,v]=[0,M.length];for(;j<v;){const d=j+v>>1;(M[d]?.last.head.index??0)<D.head.index?j=d+1:
v=d}M[j]={last:D,before:M[j-1]}}const $=[];for(let D=M.at(-1);D;D=D.before)$.push(D.last);return $.reverse()}function T({base:y,head:M},$){const D=new Set($.flatMap(j=>[j.base,j.head]));return{base:y.
filter(j=>!D.has(j)),head:M.filter(j=>!D.has(j))}}function b(y,M){const $=C(y),D={base:0,head:0};return Q(M,({index:j},v)=>{for(;($[D[v]]?.[v].index??1/0)<j;)D[v]++;return D[v]})}}),384:((Pe,Ce,w)=>{w.
a(Pe,async(f,G)=>{try{let $=function(){const D=new ce.i_,j=D.required("base",Q.Rr),v=D.required("head",Q.Rr);[j,v].some(L=>L!==void 0&&(0,W.existsSync)(L))||(j!==void 0&&D.refuse("base",(0,Q.LO)(D.text(
"base"))),v!==void 0&&D.refuse("head",(0,Q.LO)(D.text("head"))));const d=(0,ce.RT)(D),p=D.boolean("fail-on-change",!1),U=D.boolean("summary",!0);return{base:D.check(j),head:D.check(v),ignore:d,failOnChange:p,
summary:U}};var W=w(24),ce=w(991),we=w(697),z=w(953),Q=w(192),k=w(124),O=w(279),C=w(725),T=w(276),b=w(57),y=w(706),M=w(885);await(0,T.eF)(async D=>{const{base:j,head:v,ignore:d,failOnChange:p,summary:U}=$(),
L=(0,C.t1)(),[X,ne]=[(0,y.OX)(j),(0,y.OX)(v)],ge=(0,b.Bu)(Object.entries({Base:X,Head:ne}));L.info(`Comparing ${X} with ${ne}`);const h=await(0,M.Z)(j,v,{ignore:d,signal:D}).catch(async ue=>{const Y=(0,O.
iT)(ue);throw U&&await(0,b.Sy)("Workflow comparison failed",(0,b.il)((0,we.UX)(Y),(0,T.VY)(Y)),ge),Y});for(const{name:ue,status:Y,counts:ke,variablesCompared:Oe}of h.workflows){const Z=Y==="changed"||
Y==="unchanged"?(0,k.cq)(ke):Y,Me=Oe?"":" (environment variables are not compared)";L.info(`${ue===void 0?"":`${(0,y.OX)(ue)}: `}${Z}${Me}`)}const[I,J]=[(0,k.Hq)(h),(0,k.xW)(h)];(0,T.n0)({changed:I,...J});
const F=await(0,z.S)(h);if(U){const ue=F(h.workflows.length>1,[ge]);await(0,b.Sy)(`Workflow comparison: ${(0,k.cq)(J)}`,ue,ge)}if(I&&p){const ue=`The versions differ (${(0,k.cq)(J)}), and fail-on-chan\
ge is true`;throw new O.HR({what:ue,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),G()}catch($){G($)}},1)}),885:((Pe,Ce,w)=>{w.d(Ce,{Z:()=>Yt});var f=w(806);const G=at(
import.meta.url)("node:buffer");var W=w(761);const ce={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:V})=>V)}]`,items:N}),object(N){return{json:`{${Array.from(N,([te,{json:de}])=>`${JSON.
stringify(te)}:${de}`).sort()}}`,members:N}}};function we(N){const V=(0,G.isUtf8)(N)?(0,W.q)(N.toString(),void 0,ce):void 0,te=V?.members??V?.items?.map(le=>[z(le),le]);if(te===void 0)return;const de=new Map;
for(const[le,{members:Ne,json:He}]of te){if(le===void 0||de.has(le))return;de.set(le,{name:le,keys:[...Ne?.keys()??[]],content:He})}return{container:Array.isArray(te)?"array":"object",variables:[...de.
values()]}}function z({members:N}){if(!N?.has("value"))return;const V=[N.get("name"),N.get("key")].find(te=>te?.json[0]==='"');return V&&JSON.parse(V.json)}function Q({files:N}){const V=[...N].filter(
([te])=>(0,f.dU)(te)).map(([,te])=>k(te));return[...new Set(V.flat())]}function k(N){const V=new TextDecoder().decode(N);try{JSON.parse(V)}catch{return[]}const te=we(N),de=new Set(te?.container==="arr\
ay"?te.variables.map(({name:He})=>He):void 0),Ne=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([He,Ye,tt])=>Ye===void 0?[He,String(Number(He))]:tt===void 0?[JSON.parse(Ye)]:
[]);return[...new Set(Ne)].filter(He=>!de.has(He))}var O=w(124),C=w(436),T=w(598),b=w(742);function y(N){return(0,G.isUtf8)(N)?N.toString():void 0}function M(N,V,te){const de=/\.json$/i.test(N)?y(V):void 0;
return de===void 0?void 0:te.read(de)}function $(N,V,te,de){if(V.equals(te))return!0;const le=new Interner(de),Ne=M(N,V,le);return Ne!==void 0&&Ne.id===M(N,te,le)?.id}function D({files:N},V){const te=le=>createHash(
"sha256").update(le).digest("hex"),de=Array.from(N,([le,Ne])=>{const He=M(le,Ne,new Interner(V));return[le,te(He?canonicalJson(He):Ne)]});return te(JSON.stringify(de.sort(([le],[Ne])=>le<Ne?-1:1)))}var j=w(
899),v=w(856);const d=1024*1024;function p(N,V,{name:te,ignore:de}){const le=[N,V].filter(ot=>ot!==void 0),Ne=le.some(({kind:ot,files:ft})=>ot==="folder"&&![...ft.keys()].some(f.dU)),He=le.flatMap(({files:ot})=>[
...ot].filter(([ft])=>(0,f.dU)(ft))),Ye=[...new Set(le.flatMap(({files:ot})=>[...ot.keys()]))].sort(),tt=new Set(de.lines),rt=new C.Ms(de,ot=>tt.delete(ot)),ut=Ye.flatMap(ot=>{const[ft,bt]=[N?.files.get(
ot),V?.files.get(ot)],Et=ft!==void 0&&bt!==void 0&&ft.equals(bt);if(Ne&&(0,f.dU)(ot)||Et&&tt.size===0)return[];const Rt=ft&&M(ot,ft,rt),St=Et?Rt:bt&&M(ot,bt,rt);return Et||Rt!==void 0&&Rt.id===St?.id?
[]:[{name:ot,from:ft,to:bt,base:Rt,head:St}]}),ct=ot=>de.lines.length===0&&ut.some(ft=>ft.name===ot),pt=(ut.length===0?[]:Ye.filter(ot=>!ct(ot)&&!(0,f.dU)(ot))).flatMap(ot=>U(ot,V?.files.get(ot),N?.files.
get(ot))),xt=L(ut,rt,pt),Mt=N===void 0?"added":V===void 0?"removed":void 0;return{name:te,status:Mt??(xt.length>0?"changed":"unchanged"),counts:Mt?{added:0,modified:0,removed:0,[Mt]:1}:(0,O.cz)(xt.map(
O.xS)),files:xt,unchanged:pt,variablesCompared:!(Ne&&He.some(([,ot])=>we(ot)?.variables.length!==0)),secrets:[...new Set([...le.flatMap(Q),...pt.flatMap(v.Wr)])],unusedIgnores:[...tt]}}function U(N,V=Buffer.
of(),te=V){return(V.equals(te)?[V]:[V,te]).flatMap(le=>M(N,le,new C.Ms(j.K$))??[])}function L(N,V,te){const de=N.flatMap(({name:Ne,base:He,head:Ye})=>He&&Ye&&!(0,f.dU)(Ne)?[{name:Ne,base:He,head:Ye}]:
[]),le=new Map((0,b.OD)(de,V,te).map((Ne,He)=>[de[He]?.name,Ne]));return N.map(Ne=>X(Ne,le.get(Ne.name)))}function X({name:N,from:V,to:te,base:de,head:le},Ne){const He=V===void 0?"added":te===void 0?"\
removed":"modified",Ye={name:N,status:He,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,f.dU)(N))return{...Ye,kind:"variables",changes:ge(de,le,He)};if(Ne||He!=="modified"&&(de??le))
return{...Ye,kind:"json",base:de,head:le,...Ne};const[tt,rt]=[V&&ne(V),te&&ne(te)];return V&&tt===void 0||te&&rt===void 0?{...Ye,kind:"binary"}:{...Ye,kind:"text",text:{base:tt,head:rt}}}function ne(N){
return N.length<=d&&!N.includes(0)?y(N):void 0}function ge(N,V,te){const[de,le]=[N,V].map(ct=>ct&&we(Buffer.from((0,b.dj)(ct))));if(te==="modified"&&(de===void 0||de.container!==le?.container))return[
{kind:"modified",path:[],from:O.RG,to:O.RG}];const Ne=ct=>new Map(ct?.variables.map(({name:wt,content:pt})=>[wt,pt])),[He,Ye]=[Ne(de),Ne(le)],tt=[],rt=[...He.keys()].filter(ct=>Ye.has(ct)),ut=[...Ye.keys()].
filter(ct=>He.has(ct));rt.some((ct,wt)=>ct!==ut[wt])&&tt.push({kind:"reordered",path:[],moved:[]});for(const ct of[...new Set([...He.keys(),...Ye.keys()])].sort()){const wt=[{type:"member",key:ct}];He.
has(ct)?Ye.has(ct)?He.get(ct)!==Ye.get(ct)&&tt.push({kind:"modified",path:wt,from:O.RG,to:O.RG}):tt.push({kind:"removed",path:wt,value:O.RG}):tt.push({kind:"added",path:wt,value:O.RG})}return tt}var h=w(
279),I=w(24),J=w(455),F=w(760),ue=w(142),Y=w(706);const[ke,Oe,Z]=["flow_definition.json","app_definition.json","env_variables.json"],Me=[ke,Oe,Z],je=1e4,$e=256*1024*1024;function c(N,V){const te=[...V].
filter(([de])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(de));return{kind:N,files:new Map(te.sort(([de],[le])=>de<le?-1:1))}}function m({kind:N,files:V}){return{kind:N,files:new Map([...V].filter(([te])=>!isEnvVariables(
te)))}}const H=/^\.|^__MACOSX$/;function A(N){const V=new Set(N),te=He=>Me.some(Ye=>V.has(He+Ye));if(te(""))return"";const de=new Set(N.filter(He=>He.includes("/")).map(He=>He.slice(0,He.indexOf("/")))),
[le,...Ne]=[...de].filter(He=>!H.test(He));return Ne.length===0&&te(`${le}/`)?`${le}/`:""}function ie(N){const V=A(N);return N.includes(V+Oe)||N.includes(V+ke)}function Ae(N,V){return new h.HR({what:N,
advice:V,topic:"unpacking"})}function Ie(N,V){for(const{index:te}of`${V}/`.matchAll(/\//g)){const de=V.slice(0,te),le=(0,I.lstatSync)((0,F.join)(N,de),{throwIfNoEntry:!1});if(le?.isSymbolicLink())throw Ae(
`${(0,Y.TL)(de)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(de===V&&le?.isFile())return le;if(!le?.isDirectory())break}}async function ze(N,V,te,de=1/0){const le=new Map,
Ne=new Map;let He=de;for(const Ye of V){te.throwIfAborted();const tt=Ie(N,Ye);if(!(tt===void 0||Ne.get((0,f.Sr)(Ye))===tt.ino)){if(Ne.set((0,f.Sr)(Ye),tt.ino),He-=tt.size,He<0)throw new Error("its fil\
es take more than 256 MiB, the limit");le.set(Ye,await(0,J.readFile)((0,F.join)(N,Ye)))}}return le}async function Ve(N){return(await(0,J.readdir)(N,{withFileTypes:!0})).map(te=>te.name+(te.isDirectory()?
"/":""))}async function Qe(N,V){const te=[],de=[""];for(const le of de){V.throwIfAborted();for(const Ne of await Ve((0,F.join)(N,le))){if((0,f.jq)(Ne))continue;if((Ne.endsWith("/")?de:te).push(le+Ne),
te.length+de.length>je)throw new Error("more than 10,000 files are in it")}}return te}async function We(N){if(!Ie(N,f.gv))return;const V=await(0,J.readFile)((0,F.join)(N,f.gv),"utf8");let te;try{const{
unpackedFiles:de}=JSON.parse(V);de.every(le=>(0,f.x5)(le)===void 0)&&(te=new Set(de))}catch{}return{text:V,paths:te}}async function se(N,V){const te=new Set(V.map(caseFold));return(await readdir(N).catch(
()=>[])).filter(le=>!te.has(caseFold(le))&&existsSync(join(N,le,RECORD)))}function re(N){return`${JSON.stringify({unpackedFiles:[...N]},null,2)}
`}const he=at(import.meta.url)("node:zlib");var ve=w(663);const Te=2048,fe=new Set([0,10]);async function Se(N,V){V?.throwIfAborted();const te=Ke(N),de=await(0,ve.SY)(te,{decodeStrings:!1}).catch(Le("\
The package")),le=await Ue(de).catch(Le("The package")),Ne=A([...le.keys()]),He=[];for(const[Ye,tt]of le){V?.throwIfAborted();const rt=await oe(de,te,tt).catch(Le(`${(0,Y.TL)(Ye)} in the package`));Ye.
startsWith(Ne)&&!ae(Ye)&&He.push([Ye.slice(Ne.length),rt])}return c("zip",He)}function Ke(N){for(let V=N.length-21;V>0;){V=N.lastIndexOf("PK",V-1,"latin1");const te=V+22+(V<0?1/0:N.readUInt16LE(V+20));
if(te<=N.length)return N.subarray(0,te)}if(N.toString("latin1",0,2)!=="PK")throw Ee(N);return Le("The package")(new Error("its end is missing"))}async function Ue(N){if(N.entryCount>je)throw xe(`The p\
ackage has ${N.entryCount} entries. The limit is 10,000`);const V=new Map;let te=0;for await(const Ne of N.eachEntry()){const He=Be(Ne);if(V.has(He))throw xe(`The package has ${(0,Y.TL)(He)} twice`,"E\
xport it again.");const Ye=R(He,Ne);if(Ye!==void 0)throw xe(`${(0,Y.TL)(He)} in the package ${Ye}`);if(te+=Ne.uncompressedSize,te>$e)throw xe("The package takes more than 256 MiB unpacked, the limit");
V.set(He,Ne)}const de=[...V.keys()];if(de.every(ae))throw xe("The package has no files in it","Export it again.");const le=(0,f.Oj)(de);if(le===void 0)return V;throw xe(`${le.map(Ne=>(0,Y.TL)(Ne)).join(
" and ")} in the package collide on a disk that ignores case`)}function Be({generalPurposeBitFlag:N,fileNameRaw:V,extraFields:te,versionMadeBy:de}){const le=(0,G.isUtf8)(V)?Te:N,Ne=fe.has(de>>>8);return(0,ve.
ax)(le,V,te,!Ne).replace(/^(\.\/+)+/,"")}function R(N,V){const te=V.externalFileAttributes>>>16&61440;return te===40960?"is a symbolic link":te!==0&&te!==32768&&te!==16384?"is neither a file nor a fol\
der":ae(N)&&V.uncompressedSize>0?"is a folder with a content of its own":V.canDecodeFileData()?(0,f.dU)(V.fileNameRaw.toString())&&!(0,f.dU)(N)?"is also named env_variables.json":(0,f.x5)(N,f.fw):"is \
encrypted, or compressed by another method than deflate"}async function oe(N,V,te){const{compressedSize:de,compressionMethod:le,uncompressedSize:Ne}=te,{fileDataStart:He}=await N.readLocalFileHeaderPromise(
te),Ye=V.subarray(He,He+de),tt={maxOutputLength:Ne||1,chunkSize:Ne+64},rt=le===0?Ye:(0,he.inflateRawSync)(Ye,tt);if(rt.length!==Ne)throw new Error(`it unpacks to ${rt.length} bytes, not the ${Ne} list\
ed`);if((0,he.crc32)(rt)!==te.crc32)throw new Error("its CRC-32 isn't the one listed");return rt}function ae(N){return N===""||N.endsWith("/")}function xe(N,V="Check where the package comes from."){return new h.
HR({what:N,advice:V,topic:"the-package"})}function Le(N){return V=>{if(V instanceof h.HR)throw V;const te={what:`${N} is cut off or damaged`,why:(0,Y.TL)(V.message).slice(1,-1)};throw new h.HR({...te,
advice:"Export it again.",topic:"the-package",cause:V})}}const q=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Ee(N){
const V=N.toString("utf8",0,512),[te]=q.find(([,le])=>le.test(V))??["text"],de=`${te==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return xe(`The package i\
s ${te}, not a zip`,de)}const me=33,Re=20,Ge=3,nt=8,st=33188;function yt({files:N}){const V=[],te=[];let de=0;for(const[He,Ye]of N){const[tt,rt]=[Buffer.from(He),deflateRawSync(Ye)],ut=[it(2,Re,Te,nt,
0,me),it(4,crc32(Ye),rt.length,Ye.length),it(2,tt.length,0)],ct=[it(2,0,0,0),it(4,st*65536,de)];V.push(Buffer.from("PK"),...ut,tt,rt),te.push(Buffer.from("PK"),Buffer.of(Re,Ge),...ut,...ct,tt),de+=
30+tt.length+rt.length}const le=Buffer.concat(te),Ne=[it(2,0,0,N.size,N.size),it(4,le.length,de),it(2,0)];return Buffer.concat([...V,le,Buffer.from("PK"),...Ne])}function it(N,...V){const te=Buffer.
alloc(N*V.length);for(const[de,le]of V.entries())te.writeUIntLE(le,de*N,N);return te}async function dt(N,V){try{const te=await(0,J.stat)(N);if(te.isDirectory())return await Ft(N,V);if(te.size>$e)throw new Error(
"it is larger than 256 MiB, the limit");const de=await(0,J.readFile)(N);return{...await Se(de,V),sha256:(0,T.createHash)("sha256").update(de).digest("hex")}}catch(te){throw Vt(te,N,V)}}async function At(N,V){
const te=()=>dt(N,V);try{const de=(0,I.statSync)(N,{throwIfNoEntry:!1});if(de===void 0)return{};const le=de.isDirectory()?await Tt(N,V):new Map,[Ne,...He]=[...le.values()].flat();return Ne===void 0?{single:te}:
{several:new Map(Array.from(le,([tt,rt])=>[tt,()=>Jt(N,rt,V)])),...He.length===0&&Ne.isDirectory()&&{single:te}}}catch(de){throw Vt(de,N,V)}}async function Jt(N,V,te){const[de="",le]=V.map(Ne=>Ne.name);
if(le!==void 0)throw new Error(`is there twice, as ${(0,Y.TL)(de)} and as ${(0,Y.TL)(le)}. Remove one of them`);if(V[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await dt(
(0,F.join)(N,de),te)}async function Tt(N,V){const te=new Map,de=await(0,J.readdir)(N,{withFileTypes:!0});if(ie(de.map(({name:le})=>le)))return te;for(const le of de){if(V.throwIfAborted(),le.name.startsWith(
".")||!await jt((0,F.join)(N,le.name),V))continue;const Ne=le.isDirectory()?le.name:le.name.replace(/\.zip$/i,"");te.set(Ne,[...te.get(Ne)??[],le])}return te}async function jt(N,V){const te=await(0,J.
stat)(N).catch(()=>{});if(te?.isDirectory())return ie(await It(N));if(!te?.isFile()||!/\.zip$/i.test(N))return!1;try{return ie([...(await dt(N,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function Vt(N,V,te){
if(te.aborted)return te.reason;const de=/The package (is .*, not a zip)/.exec((0,h.gJ)(N))?.[1],le=(0,I.existsSync)(V)?`can't be read: ${(0,ue.Uc)(N)}`:`doesn't exist: ${(0,Y.MW)(V)}`;return new Error(
de?`${de}. Set a package (.zip), or the folder with its unpacked files`:le,{cause:N})}async function Ft(N,V){const te=(0,F.join)(N,A(await It(N))),de=await We(te);if(de&&!de.paths)throw new Error(`${f.
gv} isn't as this action writes it`);const le=de?.paths?new Set([...Me,...de.paths]):await Qe(te,V),Ne=await ze(te,le,V,$e);if(Ne.size===0)throw new Error("no files are in it");return c("folder",Ne)}async function It(N){
const V=await Ve(N),de=V.filter(le=>le.endsWith("/")).map(async le=>(await Ve((0,F.join)(N,le))).map(Ne=>le+Ne));return[...V,...(await Promise.all(de)).flat()]}async function Yt(N,V,{ignore:te,signal:de}){
const le=await Ct("base",de,()=>At(N,de)),Ne=await Ct("head",de,()=>At(V,de)),He=zt(le,Ne)?[void 0]:[...new Set([...Nt(le),...Nt(Ne)])].sort(),Ye=[];for(const rt of He){const ut=rt===void 0?"":` ${(0,Y.
TL)(rt)}`,ct=await Ct(`base${ut}`,de,()=>gt(le,rt)),wt=await Ct(`head${ut}`,de,()=>gt(Ne,rt));Ye.push(p(ct,wt,{name:rt,ignore:te}))}const tt=({single:rt,several:ut})=>rt!==void 0||ut!==void 0;return tt(
le)&&tt(Ne)?{workflows:Ye}:{workflows:Ye,missing:tt(le)?"head":"base"}}function zt(N,V){const te=[N,V];if(!(te.every(({single:Ye,several:tt})=>Ye&&tt)&&Nt(N).join()!==Nt(V).join())&&te.every(({single:Ye,
several:tt})=>!Ye||tt))return!1;if(te.every(({single:Ye,several:tt})=>!tt||Ye))return!0;const[Ne,He]=N.several?["head","base"]:["base","head"];throw new h.HR({what:`${Ne} is a single workflow, but ${He}\
 is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Nt({several:N}){return[...N?.keys()??[]]}async function gt({single:N,several:V},te){return await(te===
void 0?N:V?.get(te))?.()}async function Ct(N,V,te){try{return await te()}catch(de){V.throwIfAborted();const le=de instanceof h.HR?de.topic:"import-deploy-and-promote";throw new h.HR({what:`${N} ${(0,h.
gJ)(de)}`,topic:le,cause:de})}}}),142:((Pe,Ce,w)=>{w.d(Ce,{Uc:()=>C,Rs:()=>T});var f=w(598),G=w(455),W=w(760);const ce=at(import.meta.url)("node:util");var we=w(279),z=w(706);const Q={ENOSPC:"the disk\
 is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",
EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too lon\
g"};function k(D){return/^E[A-Z0-9]+$/.test(Object(D).code)}function O(D){if(!k(D))return(0,we.gJ)(D);const{code:j="",errno:v=0}=D;return Q[j]??(0,ce.getSystemErrorMap)().get(v)?.[1]??j}function C(D){
const{path:j,dest:v=j}=Object(D);return k(D)&&v?`${O(D)} (${(0,z.MW)(v)})`:O(D)}function T(D,j,v="Set another directory, or free some space."){const d=Object(D).code==="ENAMETOOLONG",p={what:`Can't wr\
ite ${j}`,why:O(D),cause:D};return new we.HR({...p,advice:d?"Set a shorter name.":v})}async function b(D){await rm(D,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function M(D,j,v=dirname(
D)){const d=join(v,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(d,j,{flag:"wx"}),await rename(d,D)}catch(p){throw await b(d).catch(()=>{}),p}}async function $(D,j){await M(
D,j).catch(v=>{throw T(v,D)})}}),279:((Pe,Ce,w)=>{w.d(Ce,{HR:()=>G,gJ:()=>Q,h_:()=>z,iT:()=>we});const f=null;class G extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(O){
super(ce(O),{cause:O.cause}),this.what=O.what,Object.assign(this,O)}with(O){return new G({...this,cause:this,...O})}}function W({what:k,why:O=""}){return O===""?k:`${k}: ${O}`}function ce(k){const O=W(
k);return`${O}${/[.!?…]$/.test(O)?"":"."} ${k.advice??""}`.trim()}function we(k){return k instanceof Error?k:new Error(String(k))}function z(k){return k instanceof G?k:new G({what:Q(k),cause:k})}function Q(k){
return we(k).message}}),725:((Pe,Ce,w)=>{w.d(Ce,{lm:()=>G.lm,t1:()=>W});const f=at(import.meta.url)("node:async_hooks");var G=w(528);function W(T=""){return{info:b=>we(T+b),warning:b=>G.$e(T+b),debug:b=>G.
Yz(T+b),mask:G.Pq}}function ce(T){const b=[];return{...W(`[${T}] `),info:y=>b.push(y),end(y){core.startGroup(z(y));for(const M of b)we(M);core.endGroup()}}}function we(T){G.pq(z(T))}function z(T){return T.
replaceAll("##[","## [")}const Q=new f.AsyncLocalStorage;let k=!1;function O(T,b){return k||C(),k=!0,Q.run(T,b)}function C(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((b,...y)=>{
const M=Q.getStore(),$=String(b);return M===void 0||/^::(add-mask|debug)::/.test($)?T(b,...y):(Q.exit(()=>M.debug($.trimEnd())),!0)})}}),276:((Pe,Ce,w)=>{w.d(Ce,{VY:()=>T,Pd:()=>M,E_:()=>$,eF:()=>C,n0:()=>y});
var f=w(24),G=w(455);const W=at(import.meta.url)("node:os");var ce=w(760),we=w(528),z=w(142),Q=w(279),k=w(706);const O=6e4;async function C(v){const d=new AbortController;for(const p of["SIGINT","SIGT\
ERM","SIGBREAK"]){const U={what:`Cancelled (${p})`,topic:"the-job-on-the-platform"};process.on(p,()=>d.abort(new Q.HR(U)))}try{if(await v(d.signal),b)throw b}catch(p){for(let L=p;L instanceof Error;L=
L.cause)we.Yz(L.stack??L.message);const U=T(p);we.C1(`${(0,k.OX)((0,Q.gJ)(p),O)}${U===void 0?"":` See ${U}`}`)}process.stdout.write("",()=>process.exit())}function T(v){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:p,
GITHUB_ACTION_REF:U}=process.env;if(!(!(v instanceof Q.HR)||v.topic===void 0||!d||!p||!U))return encodeURI(`${d}/${p}/blob/${U}/docs/troubleshooting.md#${v.topic}`)}let b;function y(v){try{for(const[d,
p]of Object.entries(v))p!==void 0&&we.uH(d,p)}catch(d){const p="Check the runner's disk.";b=new Q.HR({what:"Can't write the step's outputs",why:(0,z.Uc)(d),advice:p,cause:d})}}async function M(v){const d=process.
env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,G.mkdtemp)((0,ce.join)(d,v)).catch($(d))}function $(v){return d=>{throw(0,z.Rs)(d,v,"Check the runner's temporary folder.")}}function D(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Pe,Ce,w)=>{w.d(Ce,{Bu:()=>k,
Sy:()=>M,il:()=>C});var f=w(528),G=w(279),W=w(132),ce=w(706);const we=1024*1024-1e4,z=2e5;function Q($,D){const j=D.map(L=>L.map(b)),v=$.map((L,X)=>j.some(ne=>ne[X]!=="")),d=(L,X)=>`<tr>${L.flatMap((ne,ge)=>v[ge]?
`<${X}>${ne}</${X}>`:[]).join("")}</tr>`,p=j.map(L=>d(L,"td")),U=L=>`<tr><td colspan="${$.length}">\u2026 and ${counted(L,"more row")}</td></tr>`;return`<table>${d($.map(escapeAll),"th")}${y(p,U).join(
"")}</table>`}function k($){return`<table>${$.map(([j,v])=>v===void 0?"":`<tr><th align="left">${(0,W.FO)(j)}</th><td>${b(v)}</td></tr>`).join("")}</table>`}function O($){const D=$.map(({names:j,message:v,
help:d})=>{const p=j.map(L=>`**${plainText(L)}**`);return`- ${y(p,L=>`and ${L} more`,z/2).join(", ")}: ${C(v,d)}`});return y(D,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function C($,D){return D===void 0?(0,W.wh)($):`${(0,W.wh)($)} <a href="${(0,W.FO)(D)}">Troubleshooting</a>`}function T($,D){return`<details><summary>${escapeAll($)}</summary>

${D}

</details>`}function b($){return typeof $=="string"?$===""?"":`<code>${(0,W.FO)((0,W.RK)($))}</code>`:"words"in $?(0,W.wh)($.words):`<a href="${(0,W.FO)($.href)}">${(0,W.wh)($.text)}</a>${(0,W.FO)($.after??
"")}`}function y($,D,j=z){let v=j;const d=$.filter(p=>{const U=Buffer.byteLength(p),L=U<=v;return L&&(v-=U),L});return d.length===$.length?d:[...d,D($.length-d.length)]}async function M($,...D){const j=d=>`${(0,ce.
hS)(d,"part")} of this page would not fit and ${d===1?"is":"are"} left out.`,v=[`### ${(0,W.wh)($)}`,...y(D,j,we)];try{await f.z.addRaw(v.join(`

`),!0).write()}catch(d){f.$e(`Can't write the job summary: ${(0,G.gJ)(d)}`)}}}),132:((Pe,Ce,w)=>{w.d(Ce,{EU:()=>Q,FO:()=>C,Jj:()=>we,RK:()=>W,SS:()=>z,wh:()=>O});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",G=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(G,(M,$)=>$===void 0?M:ce($))}function ce(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function we(y,M){if(y.length<=M)return y;const $=Array.from(y.slice(0,2*M+2));return $.length>M?`${$.slice(0,M).join("")}\u2026`:y}function z(y,M=100){const $=W(
we(y,M)).replaceAll("	",ce)||'""',D="`".repeat(b($)+1);return/^`|`$/.test($)||/^ .*[^ ].* $/.test($)?`${D} ${$} ${D}`:D+$+D}function Q(y,M,$){const j=y.map(d=>$+W(d).replace(/(?<=^\s*):(?=:)/,ce)).join(
`
`),v="`".repeat(Math.max(3,b(j)+1));return`${$}${v}${M}
${j}
${$}${v}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function O(y){return C(W(y).replaceAll("	"," ")).replace(k,"$&<wbr>")}function C(y){return y.replace(T,M=>`&#${M.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function b(y){return(y.match(/`+/g)??[]).reduce((M,$)=>Math.max(M,$.length),0)}}),761:((Pe,Ce,w)=>{w.d(Ce,{q:()=>ce});
const f=500,G=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function ce(k,O,C){let T=k.startsWith("\uFEFF")?1:0,b=0;function y(){for(;;){
const j=k.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function M(){const j=T;if(W.lastIndex=j,!W.test(k))throw new SyntaxError;return T=W.lastIndex,k.slice(j,T)}function $(j,v){const d=y();if(d==="["){const U=[],L=C.enter(
j);return D("]",v,()=>U.push($(L,v+1))),C.array(U,j)}if(d==="{"){const U=new Map;return D("}",v,()=>{if(y()!=='"')throw new SyntaxError;const L=M(),X=L.includes("\\")?JSON.parse(L):L.slice(1,-1);if(U.
has(X)||y()!==":")throw new SyntaxError;T++,U.set(X,$(C.enter(j,X),v+1))}),C.object(U,j)}const p=M();return C.scalar(p.includes("\\")?JSON.stringify(JSON.parse(p)):p)}function D(j,v,d){if(v===f)throw new RangeError;
T++;let p=y()===j?j:",";for(;p===",";){if(++b>G)throw new RangeError;d(),p=y(),p===","&&T++}if(p!==j)throw new SyntaxError;T++}try{const j=$(O,0);if(y()==="")return j}catch{}}function we(k){const O=ce(
k,`
`,z);return O===void 0?void 0:`${O}
`}const z={enter:k=>`${k}  `,scalar:k=>k,array:(k,O)=>Q("[",k,"]",O),object(k,O){const C=[...k.keys()].sort().map(T=>`${JSON.stringify(T)}: ${k.get(T)}`);return Q("{",C,"}",O)}};function Q(k,O,C,T){return O.
length===0?k+C:`${k}${T}  ${O.join(`,${T}  `)}${T}${C}`}}),806:((Pe,Ce,w)=>{w.d(Ce,{Oj:()=>b,Sr:()=>T,dU:()=>C,fw:()=>we,gv:()=>f,jq:()=>k,x5:()=>Q});const f=".workflow-export.json",G=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,we=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],z=[...we,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',G],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ce]];function Q(M,$=z){const D=y(M);return $.find(([,j])=>j.test(M)||j.test(D))?.[0]}function k(M){return[ce,G,W].some($=>$.test(y(M)))}function O(M){return G.
test(y(M))?"is in a .git folder":M.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function C(M){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(y(M)))}
function T(M){return M.normalize("NFC").toUpperCase().toLowerCase()}function b(M){const $=new Map;for(const D of M){const j=T(D.replace(/\/$/,"")),v=$.get(j);if(v!==void 0)return[v,D];$.set(j,D)}for(const[
D,j]of $)for(const{index:v}of D.matchAll(/\//g)){const d=$.get(D.slice(0,v));if(d?.endsWith("/")===!1)return[d,j]}}function y(M){return M.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Pe,Ce,w)=>{w.d(
Ce,{MW:()=>ce,OX:()=>G,TL:()=>W,hS:()=>Q,pO:()=>b,v5:()=>O,zD:()=>z});var f=w(132);function G(d,p=300){const U=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(U,p)}function W(d,p=100){
return(0,f.RK)(JSON.stringify((0,f.Jj)(d,p)))}function ce(d){return W(d,1e3).replaceAll("\\\\","\\")}function we(d){if(d<1024)return`${d} B`;const p=(d/1024).toFixed(1);return Number(p)<1024?`${p} KiB`:
`${(d/1024**2).toFixed(1)} MiB`}function z(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function Q(d,p){return`${z(d)} ${p}${d===1?"":"s"}`}function k(d){if(d<9950)return`${(d/1e3).toFixed(1)} \
s`;const p=Math.round(d/1e3);if(p<60)return`${p} s`;const[U,L]=[Math.floor(p/60),Math.floor(p/3600)];return L>0?`${L} h ${U%60} min`:`${U} min ${p%60} s`}const O="***",C=4,T=8;class b{#e=new Map;#t=new Set;constructor(p=[]){
for(const U of p)this.add(U)}add(p,U=L=>!0){const L=new Set([p,...p.split(/[\r\n]/)].map(X=>X.trim()));for(const X of[...L].filter(U).flatMap(y)){const ne=X.slice(0,T);this.#e.set(ne,(this.#e.get(ne)??
new Set).add(X)),this.#t.add(ne.length)}}redact=(p,U=300)=>{const L=p.trimStart(),X=Math.min(L.length,U*4);return G(this.hide(L,()=>{},X)+(X<L.length?"\u2026":""),U)};hide(p,U=X=>{},L=p.length){let[X,
ne]=["",0];for(let ge=0;ge<L;ge++){const h=this.#n(p,ge);h!==""&&(U(h),ge>=ne&&(X+=p.slice(ne,ge)+O),ne=Math.max(ne,ge+h.length))}return X+p.slice(ne,L)}#n(p,U){let L="";for(const X of this.#t)for(const ne of this.#e.
get(p.slice(U,U+X))??[])ne.length<=L.length||!p.startsWith(ne,U)||(ne.length>=C||v(p,U,U+ne.length))&&(L=ne);return L}}function y(d){const p=Oe=>JSON.stringify(Oe).slice(1,-1),U=Buffer.from(d).toString(),
L=[d,U,$(d)].flatMap(Oe=>[Oe,p(Oe),p(p(Oe))]),X=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Oe=>p(U).replace(Oe,j)),ne=[p(U),...X].flatMap(Oe=>[Oe,Oe.replaceAll("/","\\/")]),ge=encodeURIComponent(U),h=ge.replace(
/[!'()*]/g,D),I=h.replaceAll("%2A","*").replaceAll("~","%7E"),F=[ge,h,h.replaceAll("%2F","/"),I].flatMap(Oe=>[Oe,Oe.replaceAll("%20","+")]),ue=F.map(Oe=>Oe.replace(/%../g,Z=>Z.toLowerCase())),Y=U.replace(
/[&<>"']/g,Oe=>M[Oe]??""),ke=d.length<T?d:Buffer.from(d).toString("base64").replace(/=+$/,"");return[...L,...ne,Y,...F,...ue,encodeURI(U),ke]}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"\
&#39;"};function $(d){try{return decodeURIComponent(d)}catch{return d}}function D(d){return`%${d.charCodeAt(0).toString(16).toUpperCase()}`}function j(d){return`\\u${d.charCodeAt(0).toString(16).padStart(
4,"0")}`}function v(d,p,U){const L=d.slice(Math.max(0,p-2),p);return!/[\p{L}\p{N}]$/u.test(L)&&!/^[\p{L}\p{N}]/u.test(d.slice(U,U+2))}}),528:((Pe,Ce,w)=>{w.d(Ce,{Yz:()=>en,V4:()=>qt,pq:()=>dn,lm:()=>Gt,
C1:()=>ht,uH:()=>fn,Pq:()=>Qt,z:()=>ve,$e:()=>an});const f=at(import.meta.url)("os");function G(i){return i==null?"":typeof i=="string"||i instanceof String?i:JSON.stringify(i)}function W(i){return Object.
keys(i).length?{title:i.title,file:i.file,line:i.startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function ce(i,t,s){const a=new Q(i,t,s);process.stdout.write(a.toString()+f.EOL)}
function we(i,t=""){ce(i,{},t)}const z="::";class Q{constructor(t,s,a){t||(t="missing.command"),this.command=t,this.properties=s,this.message=a}toString(){let t=z+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let s=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(s?s=!1:t+=",",t+=`${a}=${O(g)}`)}}return t+=`${z}${k(
this.message)}`,t}}function k(i){return G(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function O(i){return G(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const C=at(import.meta.url)("crypto");var T=w(896);function b(i,t){const s=process.env[`GITHUB_${i}`];if(!s)throw new Error(`Unable to find environment variable for fil\
e command ${i}`);if(!T.existsSync(s))throw new Error(`Missing file at path: ${s}`);T.appendFileSync(s,`${G(t)}${f.EOL}`,{encoding:"utf8"})}function y(i,t){const s=`ghadelimiter_${C.randomUUID()}`,a=G(
t);if(i.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`);if(a.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`);
return`${i}<<${s}${f.EOL}${a}${f.EOL}${s}`}const M=at(import.meta.url)("path");var $=w(611),D=w(692),j=w(783),v=w(770),d=i=>{var t={};return w.d(t,i),t},p=i=>(()=>i);const U=d({});var L=function(i,t,s,a){
function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){
B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})},X;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(X||(X={}));var ne;(function(i){i.Accept="accept",i.ContentType="cont\
ent-type"})(ne||(ne={}));var ge;(function(i){i.ApplicationJson="application/json"})(ge||(ge={}));function h(i){const t=pm.getProxyUrl(new URL(i));return t?t.href:""}const I=[X.MovedPermanently,X.ResourceMoved,
X.SeeOther,X.TemporaryRedirect,X.PermanentRedirect],J=[X.BadGateway,X.ServiceUnavailable,X.GatewayTimeout],F=null,ue=10,Y=5;class ke extends Error{constructor(t,s){super(t),this.name="HttpClientError",
this.statusCode=s,Object.setPrototypeOf(this,ke.prototype)}}class Oe{constructor(t){this.message=t}readBody(){return L(this,void 0,void 0,function*(){return new Promise(t=>L(this,void 0,void 0,function*(){
let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.concat([s,a])}),this.message.on("end",()=>{t(s.toString())})}))})}readBodyBuffer(){return L(this,void 0,void 0,function*(){return new Promise(
t=>L(this,void 0,void 0,function*(){const s=[];this.message.on("data",a=>{s.push(a)}),this.message.on("end",()=>{t(Buffer.concat(s))})}))})}}function Z(i){return new URL(i).protocol==="https:"}class Me{constructor(t,s,a){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=s||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=
null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,
0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,s){return L(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,s||{})})}get(t,s){return L(this,void 0,void 0,function*(){return this.request("GET",t,null,s||{})})}del(t,s){return L(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,s||{})})}post(t,s,a){return L(this,void 0,void 0,function*(){return this.request("POST",t,s,a||{})})}patch(t,s,a){return L(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,s,a||{})})}put(t,s,a){return L(this,void 0,void 0,function*(){return this.request("PUT",t,s,a||{})})}head(t,s){return L(this,void 0,void 0,function*(){return this.request("HEAD",t,null,s||{})})}sendStream(t,s,a,g){
return L(this,void 0,void 0,function*(){return this.request(t,s,a,g)})}getJson(t){return L(this,arguments,void 0,function*(s,a={}){a[ne.Accept]=this._getExistingOrDefaultHeader(a,ne.Accept,ge.ApplicationJson);
const g=yield this.get(s,a);return this._processResponse(g,this.requestOptions)})}postJson(t,s){return L(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,2);x[ne.Accept]=this._getExistingOrDefaultHeader(
x,ne.Accept,ge.ApplicationJson),x[ne.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ge.ApplicationJson);const De=yield this.post(a,B,x);return this._processResponse(De,this.requestOptions)})}putJson(t,s){
return L(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,2);x[ne.Accept]=this._getExistingOrDefaultHeader(x,ne.Accept,ge.ApplicationJson),x[ne.ContentType]=this._getExistingOrDefaultContentTypeHeader(
x,ge.ApplicationJson);const De=yield this.put(a,B,x);return this._processResponse(De,this.requestOptions)})}patchJson(t,s){return L(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,
2);x[ne.Accept]=this._getExistingOrDefaultHeader(x,ne.Accept,ge.ApplicationJson),x[ne.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ge.ApplicationJson);const De=yield this.patch(a,B,x);return this.
_processResponse(De,this.requestOptions)})}request(t,s,a,g){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(s);let B=this.
_prepareRequest(t,x,g);const De=this._allowRetries&&F.includes(t)?this._maxRetries+1:1;let Xe=0,pe;do{if(pe=yield this.requestRaw(B,a),pe&&pe.message&&pe.message.statusCode===X.Unauthorized){let Je;for(const lt of this.
handlers)if(lt.canHandleAuthentication(pe)){Je=lt;break}return Je?Je.handleAuthentication(this,B,a):pe}let be=this._maxRedirects;for(;pe.message.statusCode&&I.includes(pe.message.statusCode)&&this._allowRedirects&&
be>0;){const Je=pe.message.headers.location;if(!Je)break;const lt=new URL(Je);if(x.protocol==="https:"&&x.protocol!==lt.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield pe.readBody(),lt.hostname!==x.hostname)
for(const Xt in g)Xt.toLowerCase()==="authorization"&&delete g[Xt];B=this._prepareRequest(t,lt,g),pe=yield this.requestRaw(B,a),be--}if(!pe.message.statusCode||!J.includes(pe.message.statusCode))return pe;
Xe+=1,Xe<De&&(yield pe.readBody(),yield this._performExponentialBackoff(Xe))}while(Xe<De);return pe})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,s){return L(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function x(B,De){B?g(B):De?a(De):g(new Error("Unknown error"))}this.requestRawWithCallback(t,s,x)})})}requestRawWithCallback(t,s,a){typeof s=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let g=!1;function x(Xe,pe){g||(g=!0,a(Xe,pe))}const B=t.httpModule.request(t.options,Xe=>{const pe=new Oe(
Xe);x(void 0,pe)});let De;B.on("socket",Xe=>{De=Xe}),B.setTimeout(this._socketTimeout||3*6e4,()=>{De&&De.end(),x(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(Xe){x(Xe)}),s&&
typeof s=="string"&&B.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){B.end()}),s.pipe(B)):B.end()}getAgent(t){const s=new URL(t);return this._getAgent(s)}getAgentDispatcher(t){const s=new URL(
t),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(s,a)}_prepareRequest(t,s,a){const g={};g.parsedUrl=s;const x=g.parsedUrl.protocol==="https:";g.httpModule=x?https:http;const B=x?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):B,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const De of this.handlers)
De.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,s,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const B=je(this.requestOptions.headers)[s];B&&(g=typeof B=="number"?B.toString():B)}const x=t[s];return x!==void 0?typeof x=="number"?x.toString():
x:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,s){let a;if(this.requestOptions&&this.requestOptions.headers){const x=je(this.requestOptions.headers)[ne.ContentType];x&&(typeof x=="number"?a=
String(x):Array.isArray(x)?a=x.join(", "):a=x)}const g=t[ne.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:s}_getAgent(t){let s;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(s=this._proxyAgent),g||(s=this._agent),s)return s;const x=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const De={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Xe;const pe=a.protocol==="https:";x?Xe=pe?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Xe=pe?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Xe(De),this._proxyAgent=s}if(!s){const De={keepAlive:this.
_keepAlive,maxSockets:B};s=x?new https.Agent(De):new http.Agent(De),this._agent=s}return x&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(t,s){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const s=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${g}`}return s}_performExponentialBackoff(t){
return L(this,void 0,void 0,function*(){t=Math.min(ue,t);const s=Y*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(t,s){return L(this,void 0,void 0,function*(){return new Promise(
(a,g)=>L(this,void 0,void 0,function*(){const x=t.message.statusCode||0,B={statusCode:x,result:null,headers:{}};x===X.NotFound&&a(B);function De(be,Je){if(typeof Je=="string"){const lt=new Date(Je);if(!isNaN(
lt.valueOf()))return lt}return Je}let Xe,pe;try{pe=yield t.readBody(),pe&&pe.length>0&&(s&&s.deserializeDates?Xe=JSON.parse(pe,De):Xe=JSON.parse(pe),B.result=Xe),B.headers=t.message.headers}catch{}if(x>
299){let be;Xe&&Xe.message?be=Xe.message:pe&&pe.length>0?be=pe:be=`Failed request: (${x})`;const Je=new ke(be,x);Je.result=B.result,g(Je)}else a(B)}))})}}const je=i=>Object.keys(i).reduce((t,s)=>(t[s.
toLowerCase()]=i[s],t),{});var $e=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{pe(a.next(be))}catch(Je){
B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})};class c{constructor(t,s){this.username=t,this.
password=s}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class m{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class H{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var A=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||
(s=Promise))(function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.
apply(i,t||[])).next())})};class ie{static createHttpClient(t=!0,s=10){const a={allowRetries:t,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ie.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return A(this,void 0,void 0,function*(){var s;const x=(s=(yield ie.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||s===void 0?void 0:s.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(t){return A(this,
void 0,void 0,function*(){try{let s=ie.getIDTokenUrl();if(t){const g=encodeURIComponent(t);s=`${s}&audience=${g}`}debug(`ID token url is ${s}`);const a=yield ie.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var Ae=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{
pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})};const{access:Ie,appendFile:ze,
writeFile:Ve}=T.promises,Qe="GITHUB_STEP_SUMMARY",We="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class se{constructor(){this._buffer=""}filePath(){
return Ae(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Qe];if(!t)throw new Error(`Unable to find environment variable for $${Qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield Ie(t,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,s,a={}){const g=Object.entries(a).map(([x,B])=>` ${x}="${B}"`).join("");return s?`<${t}${g}>${s}</${t}>`:`<${t}${g}>`}write(t){return Ae(this,void 0,
void 0,function*(){const s=!!t?.overwrite,a=yield this.filePath();return yield(s?Ve:ze)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Ae(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,s=!1){return this._buffer+=t,s?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(t,s){const a=Object.assign({},s&&{lang:s}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,s=!1){const a=s?
"ol":"ul",g=t.map(B=>this.wrap("li",B)).join(""),x=this.wrap(a,g);return this.addRaw(x).addEOL()}addTable(t){const s=t.map(g=>{const x=g.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:De,
data:Xe,colspan:pe,rowspan:be}=B,Je=De?"th":"td",lt=Object.assign(Object.assign({},pe&&{colspan:pe}),be&&{rowspan:be});return this.wrap(Je,Xe,lt)}).join("");return this.wrap("tr",x)}).join(""),a=this.
wrap("table",s);return this.addRaw(a).addEOL()}addDetails(t,s){const a=this.wrap("details",this.wrap("summary",t)+s);return this.addRaw(a).addEOL()}addImage(t,s,a){const{width:g,height:x}=a||{},B=Object.
assign(Object.assign({},g&&{width:g}),x&&{height:x}),De=this.wrap("img",null,Object.assign({src:t,alt:s},B));return this.addRaw(De).addEOL()}addHeading(t,s){const a=`h${s}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",x=this.wrap(g,t);return this.addRaw(x).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,s){const a=Object.assign({},s&&{cite:s}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,s){const a=this.wrap("a",t,{href:s});return this.addRaw(a).
addEOL()}}const re=new se,he=null,ve=re;function Te(i){return i.replace(/[\\]/g,"/")}function fe(i){return i.replace(/[/]/g,"\\")}function Se(i){return i.replace(/[/\\]/g,path.sep)}const Ke=at(import.meta.
url)("string_decoder");var Ue=w(434);const Be=at(import.meta.url)("child_process");var R=w(613),oe=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).
next())})};const{chmod:ae,copyFile:xe,lstat:Le,mkdir:q,open:Ee,readdir:me,rename:Re,rm:Ge,rmdir:nt,stat:st,symlink:yt,unlink:it}=T.promises,dt=process.platform==="win32";function At(i){return oe(this,
void 0,void 0,function*(){const t=yield fs.promises.readlink(i);return dt&&!t.endsWith("\\")?`${t}\\`:t})}const Jt=268435456,Tt=T.constants.O_RDONLY;function jt(i){return oe(this,void 0,void 0,function*(){
try{yield st(i)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Vt(i){return oe(this,arguments,void 0,function*(t,s=!1){return(s?yield st(t):yield Le(t)).isDirectory()})}function Ft(i){
if(i=Yt(i),!i)throw new Error('isRooted() parameter "p" cannot be empty');return dt?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function It(i,t){return oe(this,void 0,void 0,function*(){let s;
try{s=yield st(i)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${g}`)}if(s&&s.isFile()){if(dt){const g=M.extname(i).toUpperCase();
if(t.some(x=>x.toUpperCase()===g))return i}else if(zt(s))return i}const a=i;for(const g of t){i=a+g,s=void 0;try{s=yield st(i)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${i}': ${x}`)}if(s&&s.isFile()){if(dt){try{const x=M.dirname(i),B=M.basename(i).toUpperCase();for(const De of yield me(x))if(B===De.toUpperCase()){i=M.join(x,De);break}}catch(x){
console.log(`Unexpected error attempting to determine the actual case of the file '${i}': ${x}`)}return i}else if(zt(s))return i}}return""})}function Yt(i){return i=i||"",dt?(i=i.replace(/\//g,"\\"),i.
replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,"/")}function zt(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.
getuid()}function Nt(){var i;return(i=process.env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var gt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).
next())})};function Ct(i,t){return gt(this,arguments,void 0,function*(s,a,g={}){const{force:x,recursive:B,copySourceDirectory:De}=Ne(g),Xe=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Xe&&Xe.
isFile()&&!x)return;const pe=Xe&&Xe.isDirectory()&&De?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())
if(B)yield He(s,pe,0,x);else throw new Error(`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,pe)==="")throw new Error(`'${pe}' and '${s}' are \
the same file`);yield Ye(s,pe,x)}})}function N(i,t){return gt(this,arguments,void 0,function*(s,a,g={}){if(yield ioUtil.exists(a)){let x=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
s)),x=yield ioUtil.exists(a)),x)if(g.force==null||g.force)yield V(a);else throw new Error("Destination already exists")}yield te(path.dirname(a)),yield ioUtil.rename(s,a)})}function V(i){return gt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function te(i){return gt(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,
{recursive:!0})})}function de(i,t){return gt(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(t){const a=yield de(i,!1);if(!a)throw dt?new Error(`Unable to locat\
e executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const s=yield le(i);return s&&s.length>0?s[0]:""})}function le(i){return gt(this,void 0,void 0,function*(){if(!i)throw new Error(
"parameter 'tool' is required");const t=[];if(dt&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(M.delimiter))g&&t.push(g);if(Ft(i)){const g=yield It(i,t);return g?[g]:[]}if(i.includes(M.
sep))return[];const s=[];if(process.env.PATH)for(const g of process.env.PATH.split(M.delimiter))g&&s.push(g);const a=[];for(const g of s){const x=yield It(M.join(g,i),t);x&&a.push(x)}return a})}function Ne(i){
const t=i.force==null?!0:i.force,s=!!i.recursive,a=i.copySourceDirectory==null?!0:!!i.copySourceDirectory;return{force:t,recursive:s,copySourceDirectory:a}}function He(i,t,s,a){return gt(this,void 0,void 0,
function*(){if(s>=255)return;s++,yield te(t);const g=yield ioUtil.readdir(i);for(const x of g){const B=`${i}/${x}`,De=`${t}/${x}`;(yield ioUtil.lstat(B)).isDirectory()?yield He(B,De,s,a):yield Ye(B,De,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(i)).mode)})}function Ye(i,t,s){return gt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||s)&&(yield ioUtil.copyFile(i,t))})}const tt=at(import.meta.url)("timers");var rt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){
function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})};
const ut=process.platform==="win32";class ct extends Ue.EventEmitter{constructor(t,s,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=s||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,s){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let x=s?"":
"[command]";if(ut)if(this._isCmdFile()){x+=a;for(const B of g)x+=` ${B}`}else if(t.windowsVerbatimArguments){x+=`"${a}"`;for(const B of g)x+=` ${B}`}else{x+=this._windowsQuoteCmdArg(a);for(const B of g)
x+=` ${this._windowsQuoteCmdArg(B)}`}else{x+=a;for(const B of g)x+=` ${B}`}return x}_processLineBuffer(t,s,a){try{let g=s+t.toString(),x=g.indexOf(f.EOL);for(;x>-1;){const B=g.substring(0,x);a(B),g=g.
substring(x+f.EOL.length),x=g.indexOf(f.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return ut&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ut&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)s+=" ",s+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return s+='"',[s]}return this.args}_endsWith(t,s){return t.endsWith(s)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const s=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const B of t)if(s.some(
De=>De===B)){a=!0;break}if(!a)return t;let g='"',x=!0;for(let B=t.length;B>0;B--)g+=t[B-1],x&&t[B-1]==="\\"?g+="\\":t[B-1]==='"'?(x=!0,g+='"'):x=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let s='"',a=!0;for(let g=t.length;g>0;g--)s+=t[g-1],a&&t[g-1]===
"\\"?s+="\\":t[g-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const s={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return s.outStream=t.outStream||process.stdout,s.errStream=t.errStream||process.
stderr,s}_getSpawnOptions(t,s){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${s}"`),
a}exec(){return rt(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||ut&&this.toolPath.includes("\\"))&&(this.toolPath=M.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield de(this.toolPath,!0),new Promise((t,s)=>rt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const pe of this.
args)this._debug(`   ${pe}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+f.EOL);const g=new pt(a,this.toolPath);if(g.on("debug",pe=>{
this._debug(pe)}),this.options.cwd&&!(yield jt(this.options.cwd)))return s(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),B=Be.spawn(x,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,x));let De="";B.stdout&&B.stdout.on("data",pe=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(pe),!a.silent&&a.outStream&&a.outStream.
write(pe),De=this._processLineBuffer(pe,De,be=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(be)})});let Xe="";if(B.stderr&&B.stderr.on("data",pe=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(pe),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(pe),Xe=this._processLineBuffer(
pe,Xe,be=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(be)})}),B.on("error",pe=>{g.processError=pe.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
B.on("exit",pe=>{g.processExitCode=pe,g.processExited=!0,this._debug(`Exit code ${pe} received from tool '${this.toolPath}'`),g.CheckComplete()}),B.on("close",pe=>{g.processExitCode=pe,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(pe,be)=>{De.length>0&&this.emit("stdline",De),Xe.length>0&&this.emit("errlin\
e",Xe),B.removeAllListeners(),pe?s(pe):t(be)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function wt(i){const t=[];let s=!1,
a=!1,g="";function x(B){a&&B!=='"'&&(g+="\\"),g+=B,a=!1}for(let B=0;B<i.length;B++){const De=i.charAt(B);if(De==='"'){a?x(De):s=!s;continue}if(De==="\\"&&a){x(De);continue}if(De==="\\"&&s){a=!0;continue}
if(De===" "&&!s){g.length>0&&(t.push(g),g="");continue}x(De)}return g.length>0&&t.push(g.trim()),t}class pt extends Ue.EventEmitter{constructor(t,s){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=s,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,tt.setTimeout)(pt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const s=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(s)}t._setResult()}}}var xt=function(i,t,s,a){function g(x){return x instanceof
s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(
be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})};function Mt(i,t,s){return xt(this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,s).exec()})}function ot(i,t,s){return xt(this,void 0,void 0,function*(){var a,g;let x="",
B="";const De=new StringDecoder("utf8"),Xe=new StringDecoder("utf8"),pe=(a=s?.listeners)===null||a===void 0?void 0:a.stdout,be=(g=s?.listeners)===null||g===void 0?void 0:g.stderr,Je=Ut=>{B+=Xe.write(Ut),
be&&be(Ut)},lt=Ut=>{x+=De.write(Ut),pe&&pe(Ut)},Xt=Object.assign(Object.assign({},s?.listeners),{stdout:lt,stderr:Je}),cn=yield Mt(i,t,Object.assign(Object.assign({},s),{listeners:Xt}));return x+=De.end(),
B+=Xe.end(),{exitCode:cn,stdout:x,stderr:B}})}var ft=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{pe(a.
next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).next())})};const bt=()=>ft(void 0,void 0,
void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:i.trim()}}),Et=()=>ft(void 0,void 0,void 0,function*(){var i,t,s,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(t=(i=g.match(/ProductVersion:\s*(.+)/))===null||i===void 0?void 0:i[1])!==null&&t!==void 0?t:"";return{name:(a=(s=g.match(/ProductName:\s*(.+)/))===
null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:x}}),Rt=()=>ft(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,s]=i.
trim().split(`
`);return{name:t,version:s}}),St=f.platform(),Bt=f.arch(),Wt=St==="win32",$t=St==="darwin",Ot=St==="linux";function sn(){return ft(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Wt?bt():$t?Et():Rt()),{platform:St,arch:Bt,isWindows:Wt,isMacOS:$t,isLinux:Ot})})}var vt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{pe(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{pe(a.throw(be))}catch(Je){B(Je)}}function pe(be){be.done?x(be.value):g(be.value).then(De,Xe)}pe((a=a.apply(i,t||[])).
next())})},Ht;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Ht||(Ht={}));function Zt(i,t){const s=toCommandValue(t);if(process.env[i]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,t));issueCommand("set-env",{name:i},s)}function Qt(i){ce("add-mask",{},i)}function on(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function qt(i,t){const s=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${i}`);return t&&t.trimWhitespace===!1?s:s.trim()}function _t(i,t){const s=qt(i,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?s:s.map(a=>a.trim())}function Lt(i,t){const s=["true","True","TRUE"],a=["false","False","FALSE"],g=qt(i,t);if(s.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function fn(i,t){if(process.env.GITHUB_OUTPUT||"")return b("OUTPUT",y(i,t));process.stdout.write(f.EOL),ce("set-output",{name:i},
G(t))}function yn(i){issue("echo",i?"on":"off")}function ht(i){process.exitCode=Ht.Failure,tn(i)}function Kt(){return process.env.RUNNER_DEBUG==="1"}function en(i){ce("debug",{},i)}function tn(i,t={}){
ce("error",W(t),i instanceof Error?i.toString():i)}function an(i,t={}){ce("warning",W(t),i instanceof Error?i.toString():i)}function Gt(i,t={}){ce("notice",W(t),i instanceof Error?i.toString():i)}function dn(i){
process.stdout.write(i+f.EOL)}function ln(i){issue("group",i)}function nn(){issue("endgroup")}function Pt(i,t){return vt(this,void 0,void 0,function*(){ln(i);let s;try{s=yield t()}finally{nn()}return s})}
function gn(i,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,t));issueCommand("save-state",{name:i},toCommandValue(t))}function bn(i){return process.env[`S\
TATE_${i}`]||""}function hn(i){return vt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Pe,Ce,w)=>{function f(we){const z=we.protocol==="https:";if(G(we))return;const Q=z?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Q)try{return new ce(Q)}catch{if(!Q.startsWith("http://")&&!Q.startsWith("https://"))return new ce(`ht\
tp://${Q}`)}else return}function G(we){if(!we.hostname)return!1;const z=we.hostname;if(W(z))return!0;const Q=process.env.no_proxy||process.env.NO_PROXY||"";if(!Q)return!1;let k;we.port?k=Number(we.port):
we.protocol==="http:"?k=80:we.protocol==="https:"&&(k=443);const O=[we.hostname.toUpperCase()];typeof k=="number"&&O.push(`${O[0]}:${k}`);for(const C of Q.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(C==="*"||O.some(T=>T===C||T.endsWith(`.${C}`)||C.startsWith(".")&&T.endsWith(`${C}`)))return!0;return!1}function W(we){const z=we.toLowerCase();return z==="localhost"||z.startsWith("127.")||z.
startsWith("[::1]")||z.startsWith("[0:0:0:0:0:0:0:1]")}class ce extends URL{constructor(z,Q){super(z,Q),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Pe,Ce,w)=>{w.d(Ce,{E:()=>ce});class f{diff(z,Q,k={}){let O;typeof k=="function"?(O=k,k=
{}):"callback"in k&&(O=k.callback);const C=this.castInput(z,k),T=this.castInput(Q,k),b=this.removeEmpty(this.tokenize(C,k)),y=this.removeEmpty(this.tokenize(T,k));return this.diffWithOptionsObj(b,y,k,
O)}diffWithOptionsObj(z,Q,k,O){var C;const T=X=>{if(X=this.postProcess(X,k),O){setTimeout(function(){O(X)},0);return}else return X},b=Q.length,y=z.length;let M=1,$=b+y;k.maxEditLength!=null&&($=Math.min(
$,k.maxEditLength));const D=(C=k.timeout)!==null&&C!==void 0?C:1/0,j=Date.now()+D,v=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(v[0],Q,z,0,k);if(v[0].oldPos+1>=y&&d+1>=b)return T(this.
buildValues(v[0].lastComponent,Q,z));let p=-1/0,U=1/0;const L=()=>{for(let X=Math.max(p,-M);X<=Math.min(U,M);X+=2){let ne;const ge=v[X-1],h=v[X+1];ge&&(v[X-1]=void 0);let I=!1;if(h){const F=h.oldPos-X;
I=h&&0<=F&&F<b}const J=ge&&ge.oldPos+1<y;if(!I&&!J){v[X]=void 0;continue}if(!J||I&&ge.oldPos<h.oldPos?ne=this.addToPath(h,!0,!1,0,k):ne=this.addToPath(ge,!1,!0,1,k),d=this.extractCommon(ne,Q,z,X,k),ne.
oldPos+1>=y&&d+1>=b)return T(this.buildValues(ne.lastComponent,Q,z))||!0;v[X]=ne,ne.oldPos+1>=y&&(U=Math.min(U,X-1)),d+1>=b&&(p=Math.max(p,X+1))}M++};if(O)(function X(){setTimeout(function(){if(M>$||Date.
now()>j)return O(void 0);L()||X()},0)})();else for(;M<=$&&Date.now()<=j;){const X=L();if(X)return X}}addToPath(z,Q,k,O,C){const T=z.lastComponent;return T&&!C.oneChangePerToken&&T.added===Q&&T.removed===
k?{oldPos:z.oldPos+O,lastComponent:{count:T.count+1,added:Q,removed:k,previousComponent:T.previousComponent}}:{oldPos:z.oldPos+O,lastComponent:{count:1,added:Q,removed:k,previousComponent:T}}}extractCommon(z,Q,k,O,C){
const T=Q.length,b=k.length;let y=z.oldPos,M=y-O,$=0;for(;M+1<T&&y+1<b&&this.equals(k[y+1],Q[M+1],C);)M++,y++,$++,C.oneChangePerToken&&(z.lastComponent={count:1,previousComponent:z.lastComponent,added:!1,
removed:!1});return $&&!C.oneChangePerToken&&(z.lastComponent={count:$,previousComponent:z.lastComponent,added:!1,removed:!1}),z.oldPos=y,M}equals(z,Q,k){return k.comparator?k.comparator(z,Q):z===Q||!!k.
ignoreCase&&z.toLowerCase()===Q.toLowerCase()}removeEmpty(z){const Q=[];for(let k=0;k<z.length;k++)z[k]&&Q.push(z[k]);return Q}castInput(z,Q){return z}tokenize(z,Q){return Array.from(z)}join(z){return z.
join("")}postProcess(z,Q){return z}get useLongestToken(){return!1}buildValues(z,Q,k){const O=[];let C;for(;z;)O.push(z),C=z.previousComponent,delete z.previousComponent,z=C;O.reverse();const T=O.length;
let b=0,y=0,M=0;for(;b<T;b++){const $=O[b];if($.removed)$.value=this.join(k.slice(M,M+$.count)),M+=$.count;else{if(!$.added&&this.useLongestToken){let D=Q.slice(y,y+$.count);D=D.map(function(j,v){const d=k[M+
v];return d.length>j.length?d:j}),$.value=this.join(D)}else $.value=this.join(Q.slice(y,y+$.count));y+=$.count,$.added||(M+=$.count)}}return O}}class G extends f{tokenize(z){return z.slice()}join(z){return z}removeEmpty(z){
return z}}const W=new G;function ce(we,z,Q){return W.diff(we,z,Q)}})},wn={};function kt(Pe){var Ce=wn[Pe];if(Ce!==void 0)return Ce.exports;var w=wn[Pe]={exports:{}},f=!0;try{Zn[Pe](w,w.exports,kt),f=!1}finally{
f&&delete wn[Pe]}return w.exports}typeof kt<"u"&&(kt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Pe=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ce=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",f=W=>{W&&W.d<1&&(W.d=1,W.forEach(ce=>ce.r--),W.forEach(ce=>ce.r--?ce.r++:ce()))},G=W=>W.map(ce=>{if(ce!==null&&typeof ce=="object"){if(ce[Pe])return ce;if(ce.then){var we=[];we.d=0,ce.then(k=>{z[Ce]=
k,f(we)},k=>{z[w]=k,f(we)});var z={};return z[Pe]=k=>k(we),z}}var Q={};return Q[Pe]=k=>{},Q[Ce]=ce,Q});kt.a=(W,ce,we)=>{var z;we&&((z=[]).d=-1);var Q=new Set,k=W.exports,O,C,T,b=new Promise((y,M)=>{T=
M,C=y});b[Ce]=k,b[Pe]=y=>(z&&y(z),Q.forEach(y),b.catch(M=>{})),W.exports=b,ce(y=>{O=G(y);var M,$=()=>O.map(j=>{if(j[w])throw j[w];return j[Ce]}),D=new Promise(j=>{M=()=>j($),M.r=0;var v=d=>d!==z&&!Q.has(
d)&&(Q.add(d),d&&!d.d&&(M.r++,d.push(M)));O.map(d=>d[Pe](v))});return M.r?D:$()},y=>(y?T(b[w]=y):C(k),f(z))),z&&z.d<0&&(z.d=0)}})(),kt.d=(Pe,Ce)=>{for(var w in Ce)kt.o(Ce,w)&&!kt.o(Pe,w)&&Object.defineProperty(
Pe,w,{enumerable:!0,get:Ce[w]})},kt.o=(Pe,Ce)=>Object.prototype.hasOwnProperty.call(Pe,Ce);var $n=kt(384);$n=await $n;
