import{createRequire as at}from"module";const Qn={};var Yn={313:(Le=>{Le.exports=Ne;function Ne(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Ne.prototype.go=function(K){
this.pending<this.max?f(this,K):this.waiting.push(K)},Ne.prototype.wait=function(K){this.pending===0?K(this.error):this.listeners.push(K)},Ne.prototype.hold=function(){return w(this)};function w(K){K.
pending+=1;var W=!1;return fe;function fe(z){if(W)throw new Error("callback called twice");if(W=!0,K.error=K.error||z,K.pending-=1,K.waiting.length>0&&K.pending<K.max)f(K,K.waiting.shift());else if(K.
pending===0){var Y=K.listeners;K.listeners=[],Y.forEach(ye)}}function ye(z){z(K.error)}}function f(K,W){W(w(K))}}),770:((Le,Ne,w)=>{w(218)}),218:((Le,Ne,w)=>{var f,K=w(278),W=w(756),fe=w(611),ye=w(692),
z=w(434),Y=w(613),k=w(23);f=O,f=C,f=T,f=b;function O(v){var d=new y(v);return d.request=fe.request,d}function C(v){var d=new y(v);return d.request=fe.request,d.createSocket=M,d.defaultPort=443,d}function T(v){
var d=new y(v);return d.request=ye.request,d}function b(v){var d=new y(v);return d.request=ye.request,d.createSocket=M,d.defaultPort=443,d}function y(v){var d=this;d.options=v||{},d.proxyOptions=d.options.
proxy||{},d.maxSockets=d.options.maxSockets||fe.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",function(U,P,X,te){for(var ge=$(P,X,te),h=0,I=d.requests.length;h<I;++h){var G=d.requests[h];
if(G.host===ge.host&&G.port===ge.port){d.requests.splice(h,1),G.request.onSocket(U);return}}U.destroy(),d.removeSocket(U)})}k.inherits(y,z.EventEmitter),y.prototype.addRequest=function(d,p,U,P){var X=this,
te=D({request:d},X.options,$(p,U,P));if(X.sockets.length>=this.maxSockets){X.requests.push(te);return}X.createSocket(te,function(ge){ge.on("free",h),ge.on("close",I),ge.on("agentRemove",I),d.onSocket(
ge);function h(){X.emit("free",ge,te)}function I(G){X.removeSocket(ge),ge.removeListener("free",h),ge.removeListener("close",I),ge.removeListener("agentRemove",I)}})},y.prototype.createSocket=function(d,p){
var U=this,P={};U.sockets.push(P);var X=D({},U.proxyOptions,{method:"CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(X.localAddress=d.localAddress),X.proxyAuth&&
(X.headers=X.headers||{},X.headers["Proxy-Authorization"]="Basic "+new Buffer(X.proxyAuth).toString("base64")),j("making CONNECT request");var te=U.request(X);te.useChunkedEncodingByDefault=!1,te.once(
"response",ge),te.once("upgrade",h),te.once("connect",I),te.once("error",G),te.end();function ge(F){F.upgrade=!0}function h(F,se,oe){process.nextTick(function(){I(F,se,oe)})}function I(F,se,oe){if(te.
removeAllListeners(),se.removeAllListeners(),F.statusCode!==200){j("tunneling socket could not be established, statusCode=%d",F.statusCode),se.destroy();var Me=new Error("tunneling socket could not be\
 established, statusCode="+F.statusCode);Me.code="ECONNRESET",d.request.emit("error",Me),U.removeSocket(P);return}if(oe.length>0){j("got illegal response body from proxy"),se.destroy();var Me=new Error(
"got illegal response body from proxy");Me.code="ECONNRESET",d.request.emit("error",Me),U.removeSocket(P);return}return j("tunneling connection has established"),U.sockets[U.sockets.indexOf(P)]=se,p(se)}
function G(F){te.removeAllListeners(),j(`tunneling socket could not be established, cause=%s
`,F.message,F.stack);var se=new Error("tunneling socket could not be established, cause="+F.message);se.code="ECONNRESET",d.request.emit("error",se),U.removeSocket(P)}},y.prototype.removeSocket=function(d){
var p=this.sockets.indexOf(d);if(p!==-1){this.sockets.splice(p,1);var U=this.requests.shift();U&&this.createSocket(U,function(P){U.request.onSocket(P)})}};function M(v,d){var p=this;y.prototype.createSocket.
call(p,v,function(U){var P=v.request.getHeader("host"),X=D({},p.options,{socket:U,servername:P?P.replace(/:.*$/,""):v.host}),te=W.connect(0,X);p.sockets[p.sockets.indexOf(U)]=te,d(te)})}function $(v,d,p){
return typeof v=="string"?{host:v,port:d,localAddress:p}:v}function D(v){for(var d=1,p=arguments.length;d<p;++d){var U=arguments[d];if(typeof U=="object")for(var P=Object.keys(U),X=0,te=P.length;X<te;++X){
var ge=P[X];U[ge]!==void 0&&(v[ge]=U[ge])}}return v}var j;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?j=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="strin\
g"?v[0]="TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:j=function(){},f=j}),248:(Le=>{const Ne=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,
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
1510334235,755167117]);function w(f){let K=-1;for(let W of f)K=Ne[(K^W)&255]^K>>>8;return(K^-1)>>>0}Le.exports=w}),502:((Le,Ne,w)=>{var f=w(896),K=w(23),W=w(203),fe=W.Readable,ye=W.PassThrough,z=w(313),
Y=w(434).EventEmitter;Ne.BufferSlicer=C,Ne.FdSlicer=k,K.inherits(k,Y);function k(T){Y.call(this),this.fd=T,this.pend=new z,this.pend.max=1,this.refCount=0}k.prototype.read=function(T,b,y,M,$){var D=this;
D.pend.go(function(j){f.read(D.fd,T,b,y,M,function(v,d,p){j(),$(v,d,p)})})},k.prototype.createReadStream=function(T){return new O(this,T)},k.prototype.ref=function(){this.refCount+=1},k.prototype.unref=
function(){var T=this;if(T.refCount-=1,T.refCount<0)throw new Error("invalid unref");if(T.refCount>0)return;f.close(T.fd,b);function b(y){y?T.emit("error",y):T.emit("close")}},K.inherits(O,fe);function O(T,b){
b=b||{},fe.call(this,b),this.context=T,this.context.ref(),this.start=b.start||0,this.endOffset=b.end,this.pos=this.start}O.prototype._read=function(T){var b=this,y=Math.min(b._readableState.highWaterMark,
T);if(b.endOffset!=null&&(y=Math.min(y,b.endOffset-b.pos)),y<=0){b.push(null),this._cleanup();return}b.context.pend.go(function(M){var $=Buffer.allocUnsafe(y);f.read(b.context.fd,$,0,y,b.pos,function(D,j){
D?b.destroy(D):j===0?(b.push(null),b._cleanup()):(b.pos+=j,b.push($.slice(0,j))),M()})})},O.prototype._destroy=function(T,b){this._cleanup(),b(T)},O.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},K.inherits(C,Y);function C(T){Y.call(this),this.refCount=0,this.buffer=T}C.prototype.read=function(T,b,y,M,$){if(!(0<=b&&b<=T.length))throw new RangeError("offset o\
utside buffer: 0 <= "+b+" <= "+T.length);if(M<0)throw new RangeError("position is negative: "+M);if(b+y>T.length&&(y=T.length-b),M+y>this.buffer.length&&(y=this.buffer.length-M),y<=0){setImmediate(function(){
$(null,0)});return}this.buffer.copy(T,b,M,M+y),setImmediate(function(){$(null,y)})},C.prototype.createReadStream=function(T){T=T||{};var b=new ye(T);b.start=T.start||0,b.endOffset=T.end,b.pos=b.endOffset||
this.buffer.length;for(var y=this.buffer.slice(b.start,b.pos),M=65536,$=0;;){var D=$+M;if(D>=y.length){$<y.length&&b.write(y.slice($,y.length));break}b.write(y.slice($,D)),$=D}return b.end(),b},C.prototype.
ref=function(){this.refCount+=1},C.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((Le,Ne,w)=>{var f,K=w(896),W=w(106),fe=w(502),ye=w(23),z=w(434).
EventEmitter,Y=w(203).Transform,k=w(203).PassThrough,O=w(203).Writable;const C=typeof W.crc32=="function"?W.crc32:w(248);f=$,f=D,f=j,f=v,f=T,f=b,Ne.SY=y,f=M,f=te,Ne.ax=ge,f=h,f=I,f=d,f=P,f=X,f=se;function T(u,m){
return new Promise((H,A)=>{$(u,{...m,lazyEntries:!0},function(ce,ke){if(ce)return A(ce);H(ke)})})}function b(u,m){return new Promise((H,A)=>{D(u,{...m,lazyEntries:!0},function(ce,ke){if(ce)return A(ce);
H(ke)})})}function y(u,m){return new Promise((H,A)=>{j(u,{...m,lazyEntries:!0},function(ce,ke){if(ce)return A(ce);H(ke)})})}function M(u,m,H){return new Promise((A,ce)=>{v(u,m,{...H,lazyEntries:!0},function(ke,_e){
if(ke)return ce(ke);A(_e)})})}function $(u,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!0),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.
decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),H==null&&(H=$e),K.open(u,"r",function(A,ce){if(A)return H(A);D(ce,m,function(ke,_e){
ke&&K.close(ce,$e),H(ke,_e)})})}function D(u,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose==null&&(m.autoClose=!1),m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&
(m.decodeStrings=!0),m.validateEntrySizes==null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1),H==null&&(H=$e),K.fstat(u,function(A,ce){if(A)return H(A);var ke=new fe.FdSlicer(
u);v(ke,ce.size,m,H)})}function j(u,m,H){typeof m=="function"&&(H=m,m=null),m==null&&(m={}),m.autoClose=!1,m.lazyEntries==null&&(m.lazyEntries=!1),m.decodeStrings==null&&(m.decodeStrings=!0),m.validateEntrySizes==
null&&(m.validateEntrySizes=!0),m.strictFileNames==null&&(m.strictFileNames=!1);var A=new fe.BufferSlicer(u);v(A,u.length,m,H)}function v(u,m,H,A){typeof H=="function"&&(A=H,H=null),H==null&&(H={}),H.
autoClose==null&&(H.autoClose=!0),H.lazyEntries==null&&(H.lazyEntries=!1),H.decodeStrings==null&&(H.decodeStrings=!0);var ce=!!H.decodeStrings;if(H.validateEntrySizes==null&&(H.validateEntrySizes=!0),
H.strictFileNames==null&&(H.strictFileNames=!1),A==null&&(A=$e),typeof m!="number")throw new Error("expected totalSize parameter to be a number");if(m>Number.MAX_SAFE_INTEGER)throw new Error("zip file\
 too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");u.ref();var ke=22,_e=20,Fe=65535,Ve=Math.min(_e+ke+Fe,m),Qe=Re(Ve),Be=m-Qe.length;G(u,Qe,
0,Ve,Be,function(ie){if(ie)return A(ie);for(var re=Ve-ke;re>=0;re-=1)if(Qe.readUInt32LE(re)===101010256){var pe=Qe.subarray(re),ve=pe.readUInt16LE(4),Ae=pe.readUInt16LE(10),de=pe.readUInt32LE(16),Oe=pe.
readUInt16LE(20),Ke=pe.length-ke;if(Oe!==Ke)return A(new Error("Invalid comment length. Expected: "+Ke+". Found: "+Oe+". Are there extra bytes at the end of the file? Or is the end of central dir sign\
ature `PK\u263A\u263B` in the comment?"));var Ue=ce?Te(pe.subarray(22),!1):pe.subarray(22);if(re-_e>=0&&Qe.readUInt32LE(re-_e)===117853008){var ze=Qe.subarray(re-_e,re-_e+_e),R=V(ze,8),ae=Re(56);return G(
u,ae,0,ae.length,R,function(ue){return ue?A(ue):ae.readUInt32LE(0)!==101075792?A(new Error("invalid zip64 end of central directory record signature")):(ve=ae.readUInt32LE(16),ve!==0?A(new Error("multi\
-disk zip files are not supported: found disk number: "+ve)):(Ae=V(ae,32),de=V(ae,48),A(null,new d(u,de,m,Ae,Ue,H.autoClose,H.lazyEntries,ce,H.validateEntrySizes,H.strictFileNames))))})}return ve!==0?
A(new Error("multi-disk zip files are not supported: found disk number: "+ve)):A(null,new d(u,de,m,Ae,Ue,H.autoClose,H.lazyEntries,ce,H.validateEntrySizes,H.strictFileNames))}A(new Error("End of centr\
al directory record signature not found. Either not a zip file, or file is truncated."))})}ye.inherits(d,z);function d(u,m,H,A,ce,ke,_e,Fe,Ve,Qe){var Be=this;z.call(Be),Be.reader=u,Be.reader.on("error",
function(ie){U(Be,ie)}),Be.reader.once("close",function(){Be.emit("close")}),Be.readEntryCursor=m,Be.fileSize=H,Be.entryCount=A,Be.comment=ce,Be.entriesRead=0,Be.autoClose=!!ke,Be.lazyEntries=!!_e,Be.
decodeStrings=!!Fe,Be.validateEntrySizes=!!Ve,Be.strictFileNames=!!Qe,Be.isOpen=!0,Be.emittedError=!1,Be.hasEachEntryBeenCalled=!1,Be.lazyEntries||Be._readEntry()}d.prototype.close=function(){this.isOpen&&
(this.isOpen=!1,this.reader.unref())};function p(u,m){u.autoClose&&u.close(),U(u,m)}function U(u,m){u.emittedError||(u.emittedError=!0,u.emit("error",m))}d.prototype.readEntry=function(){if(!this.lazyEntries)
throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},d.prototype._readEntry=function(){var u=this;if(u.entryCount===u.entriesRead){setImmediate(function(){u.autoClose&&u.close(),
!u.emittedError&&u.emit("end")});return}if(!u.emittedError){var m=Re(46);G(u.reader,m,0,m.length,u.readEntryCursor,function(H){if(H)return p(u,H);if(!u.emittedError){var A=new P,ce=m.readUInt32LE(0);if(ce!==
33639248)return p(u,new Error("invalid central directory file header signature: 0x"+ce.toString(16)));if(A.versionMadeBy=m.readUInt16LE(4),A.versionNeededToExtract=m.readUInt16LE(6),A.generalPurposeBitFlag=
m.readUInt16LE(8),A.compressionMethod=m.readUInt16LE(10),A.lastModFileTime=m.readUInt16LE(12),A.lastModFileDate=m.readUInt16LE(14),A.crc32=m.readUInt32LE(16),A.compressedSize=m.readUInt32LE(20),A.uncompressedSize=
m.readUInt32LE(24),A.fileNameLength=m.readUInt16LE(28),A.extraFieldLength=m.readUInt16LE(30),A.fileCommentLength=m.readUInt16LE(32),A.internalFileAttributes=m.readUInt16LE(36),A.externalFileAttributes=
m.readUInt32LE(38),A.relativeOffsetOfLocalHeader=m.readUInt32LE(42),A.generalPurposeBitFlag&64)return p(u,new Error("strong encryption is not supported"));u.readEntryCursor+=46,m=Re(A.fileNameLength+A.
extraFieldLength+A.fileCommentLength),G(u.reader,m,0,m.length,u.readEntryCursor,function(ke){if(ke)return p(u,ke);if(!u.emittedError){A.fileNameRaw=m.subarray(0,A.fileNameLength);var _e=A.fileNameLength+
A.extraFieldLength;A.extraFieldRaw=m.subarray(A.fileNameLength,_e),A.fileCommentRaw=m.subarray(_e,_e+A.fileCommentLength);try{A.extraFields=I(A.extraFieldRaw)}catch(Ae){return p(u,Ae)}if(u.decodeStrings){
var Fe=(A.generalPurposeBitFlag&2048)!==0;A.fileComment=Te(A.fileCommentRaw,Fe),A.fileName=ge(A.generalPurposeBitFlag,A.fileNameRaw,A.extraFields,u.strictFileNames);var Ve=h(A.fileName);if(Ve!=null)return p(
u,new Error(Ve))}else A.fileComment=A.fileCommentRaw,A.fileName=A.fileNameRaw;A.comment=A.fileComment,u.readEntryCursor+=m.length,u.entriesRead+=1;for(var Qe=0;Qe<A.extraFields.length;Qe++){var Be=A.extraFields[Qe];
if(Be.id===1){var ie=Be.data,re=0;if(A.uncompressedSize===4294967295){if(re+8>ie.length)return p(u,new Error("zip64 extended information extra field does not include uncompressed size"));A.uncompressedSize=
V(ie,re),re+=8}if(A.compressedSize===4294967295){if(re+8>ie.length)return p(u,new Error("zip64 extended information extra field does not include compressed size"));A.compressedSize=V(ie,re),re+=8}if(A.
relativeOffsetOfLocalHeader===4294967295){if(re+8>ie.length)return p(u,new Error("zip64 extended information extra field does not include relative header offset"));A.relativeOffsetOfLocalHeader=V(ie,re),
re+=8}break}}if(u.validateEntrySizes&&A.compressionMethod===0){var pe=A.uncompressedSize;if(A.isEncrypted()&&(pe+=12),A.compressedSize!==pe){var ve="compressed/uncompressed size mismatch for stored fi\
le: "+A.compressedSize+" != "+A.uncompressedSize;return p(u,new Error(ve))}}u.emit("entry",A),u.lazyEntries||u._readEntry()}})}})}},d.prototype.eachEntry=function(){const u=this;if(!u.lazyEntries)throw new Error(
"eachEntry() requires lazyEntries: true");if(u.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");u.hasEachEntryBeenCalled=!0;let m=null;u.on("entry",A),u.on("e\
nd",ce),u.on("error",ke);function H(){u.removeListener("entry",A),u.removeListener("end",ce),u.removeListener("error",ke),u.autoClose&&u.close()}function A(_e){let{resolve:Fe}=m;m=null,Fe({value:_e})}
function ce(){let{resolve:_e}=m;m=null,H(),_e({done:!0})}function ke(_e){let{reject:Fe}=m;m=null,H(),Fe(_e)}return{[Symbol.asyncIterator](){return this},next(){const _e=new Promise((Fe,Ve)=>{if(m!=null)
throw new Error("next() called before previous Promise was resolved.");m={resolve:Fe,reject:Ve}});return u.readEntry(),_e},return(_e){return H(),Promise.resolve({done:!0,value:_e})},throw(_e){return H(),
Promise.reject(_e)}}},d.prototype.openReadStream=function(u,m,H){var A=this,ce=0,ke=u.compressedSize;if(H==null&&(H=m,m=null),m==null)m={};else{if(m.decodeFileData===!1){if(m.decrypt!=null)throw new Error(
"cannot use options.decrypt when options.decodeFileData === false");if(m.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(m.decrypt!=null){
if(!u.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(m.decrypt!==!1)throw new Error("invalid options.decrypt value: "+
m.decrypt);if(u.isCompressed()&&m.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}if(m.decompress!=null){if(!u.isCompressed())
throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(m.decompress===!1||m.decompress===!0))throw new Error("invalid options.decompre\
ss value: "+m.decompress);Fe=m.decompress}}if(m.start!=null){if(ce=m.start,ce<0)throw new Error("options.start < 0");if(ce>u.compressedSize)throw new Error("options.start > entry.compressedSize")}if(m.
end!=null){if(ke=m.end,ke<0)throw new Error("options.end < 0");if(ke>u.compressedSize)throw new Error("options.end > entry.compressedSize");if(ke<ce)throw new Error("options.end < options.start")}}var _e=m.
decodeFileData===!1||(u.compressionMethod===0||u.compressionMethod===8&&m.decompress===!1)&&(!u.isEncrypted()||m.decrypt===!1);if((m.start!=null||m.end!=null)&&!_e)throw new Error("start/end range req\
uire options.decodeFileData === false for non-trivial encoded entries.");if(!A.isOpen)return H(new Error("closed"));if(u.isEncrypted()&&!_e&&m.decrypt!==!1)return H(new Error("entry is encrypted, and \
options.decodeFileData !== false"));var Fe;if(_e)Fe=!1;else if(u.compressionMethod===8)Fe=m.decodeFileData!==!0;else return H(new Error("unsupported compression method: "+u.compressionMethod));A.readLocalFileHeader(
u,{minimal:!0},function(Ve,Qe){if(Ve)return H(Ve);A.openReadStreamLowLevel(Qe.fileDataStart,u.compressedSize,ce,ke,Fe,u.uncompressedSize,H)})},d.prototype.openReadStreamLowLevel=function(u,m,H,A,ce,ke,_e){
var Fe=this,Ve=u+m,Qe=Fe.reader.createReadStream({start:u+H,end:u+A}),Be=Qe;if(ce){var ie=!1,re=W.createInflateRaw();Qe.on("error",function(pe){setImmediate(function(){ie||re.emit("error",pe)})}),Qe.pipe(
re),Fe.validateEntrySizes?(Be=new F(ke),re.on("error",function(pe){setImmediate(function(){ie||Be.emit("error",pe)})}),re.pipe(Be)):Be=re,je(Be,function(){ie=!0,re!==Be&&re.unpipe(Be),Qe.unpipe(re),Qe.
destroy()})}_e(null,Be)},d.prototype.readLocalFileHeader=function(u,m,H){var A=this;H==null&&(H=m,m=null),m==null&&(m={}),A.reader.ref();var ce=Re(30);G(A.reader,ce,0,ce.length,u.relativeOffsetOfLocalHeader,
function(ke){try{if(ke)return H(ke);var _e=ce.readUInt32LE(0);if(_e!==67324752)return H(new Error("invalid local file header signature: 0x"+_e.toString(16)));var Fe=ce.readUInt16LE(26),Ve=ce.readUInt16LE(
28),Qe=u.relativeOffsetOfLocalHeader+30+Fe+Ve;if(Qe+u.compressedSize>A.fileSize)return H(new Error("file data overflows file bounds: "+Qe+" + "+u.compressedSize+" > "+A.fileSize));if(m.minimal)return H(
null,{fileDataStart:Qe});var Be=new X;Be.fileDataStart=Qe,Be.versionNeededToExtract=ce.readUInt16LE(4),Be.generalPurposeBitFlag=ce.readUInt16LE(6),Be.compressionMethod=ce.readUInt16LE(8),Be.lastModFileTime=
ce.readUInt16LE(10),Be.lastModFileDate=ce.readUInt16LE(12),Be.crc32=ce.readUInt32LE(14),Be.compressedSize=ce.readUInt32LE(18),Be.uncompressedSize=ce.readUInt32LE(22),Be.fileNameLength=Fe,Be.extraFieldLength=
Ve,ce=Re(Fe+Ve),A.reader.ref(),G(A.reader,ce,0,ce.length,u.relativeOffsetOfLocalHeader+30,function(ie){try{return ie?H(ie):(Be.fileName=ce.subarray(0,Fe),Be.extraField=ce.subarray(Fe),H(null,Be))}finally{
A.reader.unref()}})}finally{A.reader.unref()}})},d.prototype.openReadStreamPromise=function(u,m){return new Promise((H,A)=>{this.openReadStream(u,m,function(ce,ke){if(ce)return A(ce);H(ke)})})},d.prototype.
openReadStreamLowLevelPromise=function(u,m,H,A,ce,ke){return new Promise((_e,Fe)=>{this.openReadStream(u,m,H,A,ce,ke,function(Ve,Qe){if(Ve)return Fe(Ve);_e(Qe)})})},d.prototype.readLocalFileHeaderPromise=
function(u,m){return new Promise((H,A)=>{this.readLocalFileHeader(u,m,function(ce,ke){if(ce)return A(ce);H(ke)})})};function P(){}P.prototype.getLastModDate=function(u){if(u==null&&(u={}),!u.forceDosFormat)
for(var m=0;m<this.extraFields.length;m++){var H=this.extraFields[m];if(H.id===21589){var A=H.data;if(A.length<5)continue;var ce=A[0],ke=1;if(!(ce&ke))continue;var _e=A.readInt32LE(1);return new Date(
_e*1e3)}else if(H.id===10){var A=H.data;if(A.length!==32||A.readUInt16LE(4)!==1||A.readUInt16LE(6)!==24)continue;var Fe=A.readUInt32LE(8)+4294967296*A.readInt32LE(12),Ve=Fe/1e4-116444736e5;return new Date(
Ve)}}return te(this.lastModFileDate,this.lastModFileTime,u.timezone)},P.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},P.prototype.
isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},P.prototype.isCompressed=function(){return this.compressionMethod===8};function X(){}function te(u,m,H){var A=u&31,ce=(u>>5&15)-1,ke=(u>>
9&127)+1980,_e=0,Fe=(m&31)*2,Ve=m>>5&63,Qe=m>>11&31;if(H==null||H==="local")return new Date(ke,ce,A,Qe,Ve,Fe,_e);if(H==="UTC")return new Date(Date.UTC(ke,ce,A,Qe,Ve,Fe,_e));throw new Error("unrecogniz\
ed options.timezone: "+options.timezone)}function ge(u,m,H,A){for(var ce=null,ke=0;ke<H.length;ke++){var _e=H[ke];if(_e.id===28789){if(_e.data.length<6||_e.data.readUInt8(0)!==1)continue;var Fe=_e.data.
readUInt32LE(1);if(C(m)!==Fe)continue;ce=Te(_e.data.subarray(5),!0);break}}if(ce==null){var Ve=(u&2048)!==0;ce=Te(m,Ve)}return A||(ce=ce.replace(/\\/g,"/")),ce}function h(u){return u.indexOf("\\")!==-1?
"invalid characters in fileName: "+u:/^[a-zA-Z]:/.test(u)||/^\//.test(u)?"absolute path: "+u:u.split("/").indexOf("..")!==-1?"invalid relative path: "+u:null}function I(u){for(var m=[],H=0;H<u.length-
3;){var A=u.readUInt16LE(H+0),ce=u.readUInt16LE(H+2),ke=H+4,_e=ke+ce;if(_e>u.length)throw new Error("extra field length exceeds extra field buffer size");var Fe=u.subarray(ke,_e);m.push({id:A,data:Fe}),
H=_e}return m}function G(u,m,H,A,ce,ke){if(A===0)return setImmediate(function(){ke(null,Re(0))});u.read(m,H,A,ce,function(_e,Fe){if(_e)return ke(_e);if(Fe<A)return ke(new Error("unexpected EOF"));ke()})}
ye.inherits(F,Y);function F(u){Y.call(this),this.actualByteCount=0,this.expectedByteCount=u}F.prototype._transform=function(u,m,H){if(this.actualByteCount+=u.length,this.actualByteCount>this.expectedByteCount){
var A="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return H(new Error(A))}H(null,u)},F.prototype._flush=function(u){if(this.actualByteCount<this.
expectedByteCount){var m="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return u(new Error(m))}u()},ye.inherits(se,z);function se(){z.call(this),
this.refCount=0}se.prototype.ref=function(){this.refCount+=1},se.prototype.unref=function(){var u=this;if(u.refCount-=1,u.refCount>0)return;if(u.refCount<0)throw new Error("invalid unref");u.close(m);
function m(H){if(H)return u.emit("error",H);u.emit("close")}},se.prototype.createReadStream=function(u){u==null&&(u={});var m=u.start,H=u.end;if(m===H){var A=new k;return setImmediate(function(){A.end()}),
A}var ce=this._readStreamForRange(m,H),ke=!1,_e=new oe(this);ce.on("error",function(Ve){setImmediate(function(){ke||_e.emit("error",Ve)})}),je(_e,function(){ce.unpipe(_e),_e.unref(),ce.destroy()});var Fe=new F(
H-m);return _e.on("error",function(Ve){setImmediate(function(){ke||Fe.emit("error",Ve)})}),je(Fe,function(){ke=!0,_e.unpipe(Fe),_e.destroy()}),ce.pipe(_e).pipe(Fe)},se.prototype._readStreamForRange=function(u,m){
throw new Error("not implemented")},se.prototype.read=function(u,m,H,A,ce){var ke=this.createReadStream({start:A,end:A+H}),_e=new O,Fe=0;_e._write=function(Ve,Qe,Be){Ve.copy(u,m+Fe,0,Ve.length),Fe+=Ve.
length,Be()},_e.on("finish",ce),ke.on("error",function(Ve){ce(Ve)}),ke.pipe(_e)},se.prototype.close=function(u){setImmediate(u)},ye.inherits(oe,k);function oe(u){k.call(this),this.context=u,this.context.
ref(),this.unreffedYet=!1}oe.prototype._flush=function(u){this.unref(),u()},oe.prototype.unref=function(u){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var Me="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\
\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\
\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";function Te(u,m){
if(m)return u.toString("utf8");for(var H="",A=0;A<u.length;A++)H+=Me[u[A]];return H}function V(u,m){var H=u.readUInt32LE(m),A=u.readUInt32LE(m+4);return A*4294967296+H}var Re;typeof Buffer.allocUnsafe==
"function"?Re=function(u){return Buffer.allocUnsafe(u)}:Re=function(u){return new Buffer(u)};function je(u,m){typeof u.destroy=="function"?u._destroy=function(H,A){m(),A?.(H)}:u.destroy=m}function $e(u){
if(u)throw u}}),613:(Le=>{Le.exports=at(import.meta.url)("assert")}),434:(Le=>{Le.exports=at(import.meta.url)("events")}),896:(Le=>{Le.exports=at(import.meta.url)("fs")}),611:(Le=>{Le.exports=at(import.meta.
url)("http")}),692:(Le=>{Le.exports=at(import.meta.url)("https")}),278:(Le=>{Le.exports=at(import.meta.url)("net")}),598:(Le=>{Le.exports=at(import.meta.url)("node:crypto")}),24:(Le=>{Le.exports=at(import.meta.
url)("node:fs")}),455:(Le=>{Le.exports=at(import.meta.url)("node:fs/promises")}),760:(Le=>{Le.exports=at(import.meta.url)("node:path")}),203:(Le=>{Le.exports=at(import.meta.url)("stream")}),756:(Le=>{
Le.exports=at(import.meta.url)("tls")}),23:(Le=>{Le.exports=at(import.meta.url)("util")}),106:(Le=>{Le.exports=at(import.meta.url)("zlib")}),991:((Le,Ne,w)=>{w.d(Ne,{RT:()=>z,i_:()=>ye});var f=w(528),
K=w(899),W=w(279),fe=w(192);class ye{#e=[];#t;constructor(){const O=f.V4("api-key");O!==""&&f.Pq(O)}text(O){return f.V4(O)}lines(O){return f.V4(O,{trimWhitespace:!1})}optional(O,C){const T=this.text(O);
return T===""?void 0:this.parse(O,T,C)}parse(O,C,T){try{return T(C)}catch(b){this.refuse(O,(0,W.gJ)(b),(0,W.h_)(b).topic);return}}required(O,C,T="is required"){return this.text(O)===""&&this.refuse(O,
T),this.optional(O,C)}notEmpty(O,C,T){if(process.env[`INPUT_${O.toUpperCase()}`]?.trim()===""){const b=`Where an event has no inputs, write \`\${{ inputs.${O} || ${T} }}\``;this.refuse(O,`is empty. Is\
 the name in the expression right?${T===void 0?"":` ${b}`}`)}return this.optional(O,C)}boolean(O,C){return this.notEmpty(O,fe.yG,C?void 0:"false")??C}exclude(O,C){for(const T of O)this.text(T)!==""&&this.
refuse(T,`can't be combined with ${C}`)}refuse(O,C,T="before-anything-is-sent"){this.#t??=T,this.#e.push(`${O} ${C.replace(/(?<=[a-z])\.$/,"")}`)}check(O){if(O!==void 0&&this.#e.length===0)return O;throw new W.
HR({what:"Bad input",why:this.#e.join("; "),topic:this.#t})}}function z(k){return k.parse("ignore",k.lines("ignore"),K.wo)??K.K$}function Y(k){const O=k.required("host",parseAddress),T=k.required("api\
-key",parseKey,"is required. The secret isn't set, or this job can't read it"),b=(k.optional("timeout-minutes",parseNumber(1440))??30)*6e4,y=(k.optional("poll-interval-seconds",parseNumber(3600))??10)*
1e3,M=k.boolean("summary",!0);return O&&T?{host:O,apiKey:T,timeoutMs:b,longestWaitMs:y,summary:M}:void 0}}),697:((Le,Ne,w)=>{w.d(Ne,{UX:()=>C,bg:()=>d});var f=w(455),K=w(760),W=w(279),fe=w(725),ye=w(276),
z=w(57),Y=w(706);function k({host:p,pathname:U}){return p+U.replace(/\/$/,"")}const O=2e4;function C({message:p}){return(0,Y.OX)(p,1e3)}const T="<dock status ID>";function b(p){const U=new Map;for(const{
name:X,error:te,job:ge}of p){if(!te)continue;const{"dock-status-id":h}=ge,I=h===void 0?te.message:te.message.replaceAll(h,T),G=U.get(I)??{names:[],ids:[],help:helpFor(te)};U.set(I,G),G.names.push(X),h!==
void 0&&G.ids.push(h)}const P=Math.max(100,Math.min(1e3,Math.floor(O/U.size)));return Array.from(U,([X,{names:te,ids:ge,help:h}])=>({names:te,message:toSingleLine(X,P).replaceAll(T,()=>ge.join(", ")),
help:h}))}function y(p){return b(p).map(({names:U,message:P})=>`${U.join(", ")}: ${P}`).join(" | ")}function M(p,U){return!p||!U||p.message===U.message?p??U:$(p,`${p.message} Also: ${U.message}`)}function $(p,U){
return new Failure({what:U,topic:asFailure(p).topic,cause:p})}async function D(p,U,{platform:P,titles:X,facts:te=[],known:ge,work:h}){let I=ge;const G=oe=>{I=oe,setOutputs(oe)};G(ge);const F={inputs:p,
platform:P,log:runnerLog(),signal:U,endsAt:1/0,publish:G},se=await h(F).then(()=>{},toError);if(p.summary){const oe=factTable([["Host",{words:k(p.host)}],...te,["Workflow ID",I["workflow-id"]],["Dock \
status ID",I["dock-status-id"]],["Status",I.status&&{words:I.status}],["Duration",{words:humanTime(performance.now())}]]);se?await writeSummary(X.failed,withHelp(C(se),helpFor(se)),oe):await writeSummary(
X.done,oe)}if(se)throw se}const j=1e6;async function v(p,U){const P=JSON.stringify(U);await d(`the output ${p}`,{[`${p}.json`]:P});const X=Buffer.byteLength(P)>j;X&&notice(`The output ${p} would be lo\
nger than GitHub's limit of 1 MB. Read the file in ${p}-path.`),setOutputs({[p]:X?[]:U})}async function d(p,U){try{const P=await(0,ye.Pd)("workflow-results-");for(const[X,te]of Object.entries(U)){const ge=(0,K.
join)(P,X);await(0,f.writeFile)(ge,te).catch((0,ye.E_)(ge)),(0,ye.n0)({[`${(0,K.parse)(X).name}-path`]:ge})}}catch(P){(0,fe.t1)().warning(`Can't keep ${p} as a file. ${(0,W.gJ)(P)}`)}}}),953:((Le,Ne,w)=>{
w.d(Ne,{S:()=>Kn});var f=w(124),K=w(706),W=w(436),fe=w(665);const ye="  ",z=Number.MAX_SAFE_INTEGER,Y=2,k=60,O="</details>",C=41,T=100;function b(e,n={}){const{under:r=()=>"",parts:o=[],noun:l="change",
folded:S=!1}=n,{length:c}=r(z),{least:E=c===0?e:`${e} \u2026`,changes:L=p(o)}=n;return{line:e,under:r,size:e.length+c,least:E,parts:o,changes:L,noun:l,folded:S}}function y(e,n,r={}){return n.length===
0?[]:[b(e,{...r,parts:n})]}function M(e,n){const r=({leaf:_,outer:ee})=>ee.length===1?0:_.size,o=(_,ee)=>r(_)-r(ee),l=new Map,S=()=>U(v(e,l).filter(([_])=>_!=="")),c=[];let E=D(e,[]).sort(o),L=n;for(let _=-1;E.
length>0&&_<c.length;L=n-$(S()))_=c.length,E=E.filter(ee=>{const ne=ee.outer.filter(me=>!l.has(me)),Pe=ne.map(me=>me.line.length+Y+k+(me.folded?C:0)).reduce((me,qe)=>me+qe,ee.leaf.least.length+Y);if(Pe>
L)return!0;L-=Pe;for(const me of ne)l.set(me,[]);return l.set(ee.leaf,[ee.leaf.least]),c.push(ee),!1});for(const[_,{leaf:ee}]of c.sort(o).entries()){const ne=j(ee,ee.least.length+Math.floor(L/(c.length-
_)));L-=$(ne)-ee.least.length,l.set(ee,ne)}return S()}function $(e){return e.reduce((n,{length:r})=>n+r,0)}function D(e,n){return e.parts.length===0?[{leaf:e,outer:n}]:e.parts.flatMap(r=>D(r,[...n,e]))}
function j({line:e,under:n,size:r,least:o},l){if(r<=l)return[e,n(Math.max(l,z))];for(let S=l-e.length-k;S>T;S=Math.floor(S*.7)){const c=n(S);if(c!==""&&e.length+c.length<=l)return[e,c]}return[o]}function v(e,n){
const{line:r,parts:o,folded:l}=e;if(o.length===0)return[n.get(e)??[]];const S=o.filter(L=>n.has(L)).flatMap(L=>v(L,n)),c=o.filter(L=>!n.has(L)),E=[...S,[d(e,c)]];return l?[[`<details><summary>${r}</su\
mmary>`],...E,[O]]:[[r],...E]}function d({noun:e},n){if(e==="connection"&&n.length>0)return`\u2026 and ${(0,K.hS)(n.length,"more connection")}`;if(p(n)===0)return"";const r=e==="workflow"?` in ${(0,K.
hS)(n.length,"more workflow")}`:"";return`\u2026 and ${(0,K.hS)(p(n),"more change")}${r}`}function p(e){return e.reduce((n,{changes:r})=>n+r,0)}function U(e){const n=r=>r?.[0]?.startsWith("- ");return e.
flatMap((r,o)=>{const l=r[0]===O||n(r)&&n(e[o-1]);return[o===0?"":l?`
`:`

`,...r]})}function P(e,n){return`
${ye}<details><summary>${e}</summary>

${n}
${ye}</details>`}function X(e){return e.replace(/^(?=.)/gm,ye)}var te=w(132),ge=w(997),h=w(408);const I="next to goto target targets dest destination wire wires link links edge edges transition transi\
tions connection connections",G="source from origin src tail out".split(" "),F=`${I} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),se="action a\
ctivity block node state step task widget id".split(" "),oe="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),Me="hand\
le port pin output socket".split(" "),Te=/^[\p{L} _-]{1,30}$/u,V=60;function Re(e,n){return je(e).some(r=>n.includes(r))}function je(e){return e.flatMap(n=>n.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(
n=>n.toLowerCase())}function $e({slot:e,value:n},r,o){const l=r?(0,W.YD)(r.value):[],c=oe.flatMap(ee=>l.filter(ne=>ne.toLowerCase()===ee)).map(ee=>{const[ne,Ee]=[r?.field.inner.get(ee),u(r?.value.members.
get(ee))];return ne&&(0,ge.t5)(ne).some(({texts:me})=>me.size>1)||Ee.includes(" ")?Ee:""}),E=ee=>je([ee]).every(ne=>[...F,...se].includes(ne)),L=o.filter(ee=>!F.includes(ee.toLowerCase())&&!E(ee)),_=e===
void 0?[]:[`output ${e+1}`];return[u(n),...c].find(ee=>ee!=="")??[...L,..._].join(", ")}function u(e){const r=(e?.type==="literal"?[]:(0,W.PX)(e).flatMap(o=>o.trim()||[])).join(", ");return r.length>V||
W.kk.test(r)?"":r}function m(e,{find:n}){const r=new Map(e.map(c=>[c,H(c)])),o=(0,fe.Vn)([...r.values()].map(c=>c?.text)),l=[...o.values()].reduce((c,E)=>Math.max(c,E),0),S=(0,h.$z)(e,({source:c})=>c);
return e.map(c=>{const E=r.get(c);if(E===void 0||c.label!=="")return c;const L=n(E.text,E.place),_=L&&(0,ge.FK)(L,c.source)?oe.map(me=>u(L.value.members.get(me))):[],ee=[..._,(0,W.e1)(E.text)].find(me=>me!==
"")??"",ne=S.get(c.source)?.some(me=>r.get(me)?.text!==E.text),Ee=_.length>0||o.get(E.text)===l;return(ne||!Ee)&&(ee!==(0,W.e1)(E.text)||Te.test(ee))?{...c,label:ee,links:[...c.links,{...E,target:c.target}]}:
c})}function H({links:[e]}){const n=e&&(0,W.YD)(e.place.value).find(l=>Re([l],G)&&Re([l],Me)),[r,o]=n?[e.place.value.members.get(n),e.place.field.inner.get(n)]:[];return e&&o&&r?.type==="string"?{...e,
text:r.text,field:o,value:r}:void 0}const A="target to dest destination head in".split(" "),ke=`${I} then else default on success failure fail error timeout case cases choice choices branch branches o\
utgoing output outputs successor successors`.split(" "),_e="after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function Fe(e,n){const r=(0,ge.BQ)(e,n),o=(0,ge.
t5)(r.root).flatMap(ee=>Qe(ee,r)),l=m(ie(o),r),S=l.length>0?l:de(o,r),c=new Set(S.flatMap(({source:ee,target:ne})=>[ee.field,ne.field])),E=(0,h.$z)(r.places,({field:ee})=>ee),L=[...c].filter(ee=>[...c].
some(ne=>Ve(E.get(ee),E.get(ne))));for(const ee of L)c.delete(ee);const _=S.filter(({source:ee,target:ne})=>c.has(ee.field)&&c.has(ne.field));return{root:r.root,nodes:r.places.filter(({field:ee})=>c.has(
ee)),edges:_}}function Ve(e=[],n=[]){const r=([l])=>l?.field.keys.length??0;if(r(n)>=r(e))return!1;const o=new Set(n.map(({value:l})=>(0,W.TH)(l)));return 2*e.filter(({value:l})=>(0,W.TH)(l)!==void 0&&
o.has((0,W.TH)(l))).length>e.length}function Qe(e,{find:n}){const r=e.references.flatMap(E=>{const L=n(E.text,E.place,E.object);return L?[{...E,field:e,target:L}]:[]}),o=r.filter(({place:E,target:L})=>!(0,ge.
FK)(E,L)),l=r.length/e.references.length,S=l>=.5&&Be(e.references)-Be(r)<=2;return(l>=.9||S&&Re(e.keys.slice(-2),ke))&&2*o.length>=r.length?[r]:[]}function Be(e){return new Set(e.map(({text:n})=>n)).size}
function ie(e){const n=e.filter(r=>!r.some(({place:o,target:l})=>l.field===o.field));return[...(0,h.$z)(n,([r])=>r?.place.field).values()].flatMap(r=>{const o=(0,h.$z)(r,c=>re(c,G)),l=(0,h.$z)(r,c=>re(
c,A));o.delete(void 0);const S=[...o].flatMap(([c,E])=>E.flatMap(L=>(l.get(c)??[]).map(_=>pe(L,_))));return S.sort((c,E)=>ve(E)-ve(c)||Ae(c)-Ae(E)),S[0]??[]})}function re([e],n){const r=je(e?.field.keys.
slice(-2)??[]),o=r.filter(l=>!n.includes(l));return o.length<r.length?o.join(" "):void 0}function pe(e,n){const r=new Map(e.map(o=>[o.place,o]));return n.flatMap(o=>{const l=r.get(o.place),S=l&&{source:l.
target,target:o.target,links:[l,o]};return S?[{...S,label:$e(o,o.place,[]),item:o.place.value}]:[]})}function ve(e){return e.filter(({source:n,target:r})=>!(0,ge.FK)(n,r)&&!(0,ge.FK)(r,n)).length}function Ae([
e]){return e?e.source.field.keys.length+e.target.field.keys.length:0}function de(e,n){const[r,o]=[[],[]],l=new Set;for(const L of e){const _=L.flatMap(me=>Ke(me,n)),[ee]=_;if(ee===void 0||10*_.length<
9*L.length)continue;const ne=ee.link.field.keys.slice(ee.inside.field.keys.length),Ee=_.filter(({source:me,inside:qe})=>me!==qe);for(const{inside:me}of Ee)l.add(me.key);const Pe=Re(ne,_e);if(!(!Pe&&Ee.
length===0&&!Re(ne,ke)))for(const{link:me,source:qe}of _){const Ze=me.place===qe?void 0:me.place,et={label:$e(me,Ze,ne),links:[me],item:Ze?.value};Pe?o.push({source:me.target,target:qe,...et}):r.push(
{source:qe,target:me.target,...et})}}const S=r.length<o.length?o:r,c=S.filter(({links:L})=>L.some(({text:_,target:ee})=>ee.key??(0,W.TH)(ee.value)===_)),E=Oe(2*c.length>S.length?c:S);return l.size>1||
Be(E.flatMap(({links:L})=>L))>1?E:[]}function Oe(e){const n=({links:[r]})=>r?.field;return[...(0,h.$z)(e,n)].flatMap(([r,o])=>{const l=[...(0,h.$z)(o,({source:Ee})=>Ee)],S=new Map(l.map(([Ee,Pe])=>[Ee,
new Map(Pe.map(me=>[me.target,me]))])),c=({source:Ee,target:Pe})=>S.get(Pe)?.get(Ee);if(10*o.filter(c).length<9*o.length)return o;const E=e.filter(Ee=>n(Ee)!==r),[L,_]=[new Set(E.map(({source:Ee})=>Ee)),
new Set(E.map(({target:Ee})=>Ee))],ee=Ee=>Number(_.has(Ee))-Number(L.has(Ee)),ne=({source:Ee,target:Pe})=>ee(Ee)-ee(Pe)===2;return o.flatMap(Ee=>{const Pe=c(Ee);return!Pe||ne(Ee)===ne(Pe)?Ee:ne(Ee)?{...Ee,
links:[...Ee.links,...Pe.links]}:[]})})}function Ke(e,{find:n}){for(let r=e.place;r;r=r.outer){const o=n(JSON.stringify(r.key),r),l=[r,o].find(S=>S?.field===e.target.field);if(l)return[{link:e,source:l,
inside:r}]}return[]}var Ue=w(499);const ze={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},R={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a67\
00,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},ae={same:"-->",added:"==>",removed:"-.->"},ue=40,Se=500,Ce=5e4,Z=40,Q=6;function xe(e,n,{isWhole:r,hide:o}){
const l=({status:L})=>r||L!=="same",S=new Set([...e.filter(l),...n.filter(l).flatMap(He)]),c=n.filter(L=>He(L).some(l)).flatMap(He);if(S.size===0)return{};for(const L of[new Set([...S,...c]),S]){const _=n.
filter(Ee=>He(Ee).every(Pe=>L.has(Pe)));if(L.size>ue||_.length>Se)continue;const ee=e.filter(Ee=>L.has(Ee)),ne=Ge(ee,_,o);if(ne.length<=Ce)return{picture:ne}}return{note:`The picture is left out: it w\
ould have ${S.size>ue?(0,K.hS)(S.size,"node"):"too many connections"}.`}}function He({source:e,target:n}){return[e,n]}function Ge(e,n,r){const o=new Map(e.map((c,E)=>[c,`n${E+1}`])),l=(0,fe.Vn)(e.map(
({name:c})=>c)),S=e.map(c=>{const E=l.get(c.name)===1?c.name:c.label;return`  ${o.get(c)}["${ze[c.status]}${it(r(E))||"?"}"]`});for(const{source:c,target:E,label:L,status:_}of n){const ee=`${ze[_]}${it(
r(L))}`.trim();S.push(`  ${o.get(c)} ${ae[_]}${ee===""?"":`|"${ee}"|`} ${o.get(E)}`)}for(const[c,E]of Object.entries(R)){const L=e.filter(_=>_.status===c).map(_=>o.get(_));L.length>0&&S.push(`  classD\
ef ${c} ${E}`,`  class ${L.join()} ${c}`)}return[`flowchart ${rt(e,n)>Q?"TD":"LR"}`,...new Set(S)].join(`
`)}function rt(e,n){const r=new Set(n.map(({target:S})=>S)),o=e.filter(S=>!r.has(S)),l=new Map((o.length>0?o:e.slice(0,1)).map(S=>[S,1]));for(const[S,c]of l)for(const{source:E,target:L}of n)E===S&&!l.
has(L)&&l.set(L,c+1);return Math.max(...l.values())}function it(e){return(0,te.RK)((0,te.Jj)(e.replace(/\s+/g," ").trim(),Z)).replace(yt,n=>n==='"'?"#quot;":`#${n.codePointAt(0)};`)}const yt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
ot="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),lt="* if when id name label title type key handle condition event relationships".split(" ");function Tt(e,n=o=>o,r){const o=e.
head??e.base;if(o===void 0)return;const[l,S]=[e.base??o,e.head??o];if(l.type!==S.type)return;const c=(0,fe.j9)([S,l],r),E=Fe(l,S),L=Vt(e,E,c),_=[...new Set(L.values())].sort((et,ut)=>et.rank-ut.rank);
Ft(_);const ee=Yt(E,L),ne=ee.filter(et=>et.status!=="same"),Ee=Ct(E,ne);gt(e,_,c,Ee);const Pe=new Map(ee.map(({item:et,source:ut,target:kt})=>[et,`${ut.label} \u2192 ${kt.label}`])),me=new Set(_.map(({
place:et})=>et.key)),qe=new Set(E.nodes.flatMap(({key:et,field:ut})=>et===void 0?[]:ut.keys.at(-2)??"")),Ze=et=>et.filter(({status:ut})=>ut!=="removed").length;return{...xe(_,ee,{isWhole:e.status!=="m\
odified",hide:n}),connections:zt(ne),size:{nodes:Ze(_),connections:Ze(ee)},tells:Ee,isItemKey:et=>me.has(et)||c.labelOf(JSON.stringify(et))!==void 0,labelOf:c.labelOf,endsOf:et=>Pe.get(et),withItems:et=>qe.
size===0?et:Jt(et,qe,o)}}function Jt(e,n,r){let o=r;const l=e.path.map((S,c)=>{const E=c===0?"":e.path[c-1];if(c===e.path.length-1&&"value"in e?o=e.value:S.type!=="member"?o=S.item:o=o&&"members"in o?
o.members.get(S.key):void 0,S.type!=="member"||E===void 0||o===void 0||!("members"in o))return S;const L=typeof E=="string"?E:E.type==="member"?E.key:void 0;return L!==void 0&&n.has(L)?(0,fe.s3)(o,S.key):
S});return{...e,path:l}}const Mt=({side:e})=>e==="head";function jt(e){return e&&[e.key,jt(e.outer)]}function Vt({matches:e},{nodes:n},r){const o=me=>JSON.stringify(jt(me)),l=n.filter(({key:me})=>me!==
void 0),S=[...(0,h.$z)(l,o).values()].filter(me=>me.some(Mt)&&!me.every(Mt)),c=new Set(S.flat()),E=me=>c.has(me)?o(me):`${me.value.id} ${me.key??""}`,L=new Map(n.map((me,qe)=>[me,qe])),_=(0,h.$z)(n.filter(
Mt),E),ee=(0,h.$z)(e,({base:me})=>me.id),ne=me=>{const qe=(c.has(me)?void 0:ee.get(me.value.id))??[];for(let Ze=qe.shift();Ze;Ze=qe.shift()){const et=_.get(`${Ze.head.id} ${(0,Ue.S7)(Ze.path.at(-1))}`)?.
shift();if(et)return et}return _.get(E(me))?.shift()},Ee=new Map;let Pe=0;for(const me of n){if(Ee.has(me))continue;const qe=Mt(me)?me:ne(me);Pe=(qe&&L.get(qe))??Pe+1e-6;const Ze=qe===void 0?"removed":
qe===me?"added":"same",et=qe??me,ut=Nt(et,r),kt={name:ut,label:ut,status:Ze,rank:Pe,place:et,old:Ze==="same"?me:void 0};Ee.set(me,kt).set(et,kt)}return Ee}function Ft(e){const n=(0,fe.Vn)(e.map(({name:r})=>r));
for(const r of e){const o=(0,W.TH)(r.place.value);o&&(n.get(r.name)??0)>1&&(r.label=(0,fe.oP)(r.name,o))}}function Nt({key:e,value:n,array:r},o){const[l,...S]=["componentType",...n.members.keys()].map(
E=>(0,W.TN)(n,E)),[c="?"]=[(0,W.QP)(n),l,(0,W.TH)(n),...S].filter(E=>E!==void 0);return e??o.nameOf(n,r)??(0,W.e1)(c)}function Yt({edges:e},n){const r=e.flatMap(_=>{const[ee,ne]=[n.get(_.source),n.get(
_.target)];return ee&&ne?[{..._,source:ee,target:ne,status:Mt(_.source)?"added":"removed"}]:[]}),o=({source:_,target:ee,label:ne})=>`${_.rank} ${ee.rank} ${ne.replace(/(, )?output 1$/,"")}`,l=(0,h.$z)(
r,({status:_})=>_),S=(0,h.$z)(l.get("removed")??[],o),c=_=>S.get(o(_))?.pop()?"same":"added";return[...(l.get("added")??[]).map(_=>({..._,status:c(_)})),...[...S.values()].flat()].sort((_,ee)=>_.source.
rank-ee.source.rank||_.target.rank-ee.target.rank)}function zt(e){const n=new Map;for(const r of["target","label"]){const o=l=>`${l.source.rank} ${r==="label"?l.label:l.target.rank}`;for(const[l,S,...c]of(0,h.
$z)(e,o).values()){if(!l||!S||c.length>0||l.status===S.status)continue;[l.source,l.target,S.target].every(({old:L})=>L)&&!n.has(l)&&!n.has(S)&&n.set(l,S).set(S,l)}}return e.flatMap(r=>{const o=n.get(r);
return o&&r.status==="removed"?[]:[{...r,kind:o?"rewired":r.status,was:o}]})}function Ct({root:e,nodes:n},r){const o=({keys:ne})=>`${ne[0]} ${ne.length} ${ne.at(-1)}`,l=(0,h.$z)((0,ge.t5)(e),o),S=new Set(
r.flatMap(ne=>ne.links.map(({field:Ee})=>Ee))),c=new Set(r.map(({item:ne})=>ne)),E=new Set([e,...n.map(({field:ne})=>ne)]),L={added:new Set,removed:new Set};for(const ne of r){const Ee=[ne.source.name,
ne.target.name,...ne.label.split(", ")].map(Pe=>JSON.stringify(Pe));for(const Pe of[...Ee,...ne.links.map(me=>me.text)])L[ne.status].add(Pe)}function _(ne,Ee,Pe){if(Ee===void 0||E.has(Ee))return[{text:Pe,
field:e}];const me=Ee.keys.at(-1)===ge.NQ?[{text:JSON.stringify(Pe),field:Ee}]:[];if("text"in ne)return[...me,{text:ne.text,field:Ee}];const qe="members"in ne?[...ne.members]:[],Ze="items"in ne?ne.items.
map(et=>["[]",et]):qe;return[...me,...Ze.flatMap(([et,ut])=>_(ut,(0,ge.Fu)(Ee,et),et))]}function ee(ne,Ee){const Pe=l.get(o(Ee))??[],me=Pe.reduce((Ze,{texts:et})=>Ze+(et.get(ne)??0),0);if(me<3||!/^"?[\w.-]{0,30}"?$/.
test(ne))return!1;const qe=Pe.flatMap(({texts:Ze})=>[...Ze.values()]);return 2*me>qe.reduce((Ze,et)=>Ze+et,0)}return({path:ne,...Ee})=>{const Pe=ne.map(Ze=>Ze.type==="member"?Ze.key:"[]"),me=ne.some(Ze=>"\
item"in Ze&&c.has(Ze.item)),qe=(Ze,et)=>{const ut=_(Ze,Pe.reduce(ge.Fu,e),`${Pe.at(-1)}`),kt=ut.some(({field:rn})=>S.has(rn)),Jn=({text:rn,field:pn})=>{if(S.has(pn))return et.has(rn);const Sn=`${pn.keys.
findLast(Vn=>Vn!=="[]")}`;return ot.includes(Sn)||et.has(rn)&&Re([Sn],lt)||kt&&ee(rn,pn)};return(kt||me)&&ut.every(Jn)};return Ee.kind==="modified"?qe(Ee.from,L.removed)&&qe(Ee.to,L.added):"value"in Ee&&
qe(Ee.value,L[Ee.kind])}}function gt(e,n,{componentOf:r},o){const l=(0,Ue.pi)(e),S=n.flatMap(L=>{const{key:_,value:ee,array:ne}=L.place,Ee=(0,fe.qU)(ee)===void 0?r(ee,ne):void 0;return[ee.id===L.old?.
value.id&&_===L.old.key?void 0:ee,Ee].map(me=>({owner:me,node:L}))}),c=(0,h.$z)(S,({owner:L})=>L);c.delete(void 0);const E=new Map(e.matches.map(({path:L,head:_})=>[L.at(-1),_]));for(const L of e.changes){
if(o(L)||l(L))continue;const _=L.path.map(ne=>E.get(ne)).reverse(),ee=["value"in L&&L.value,..._].find(ne=>c.has(ne));for(const{node:ne}of c.get(ee)??[])ne.status==="same"&&(ne.status="modified")}}var Lt=w(
965);const N=2,J=1e3,q=240,le=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}",
"gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],he=40,Ie="...";function We(e,n){const r=[Ye(e??n),Ye(n??e)],[o,l]=[nt(e),nt(n)],S=ct(o,l);return r[0]===r[1]?S:[`@@ line ends: ${r[0]} \u2192 ${r[1]} @@`,...S]}
function Ye(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function tt(e){return e.split(Ye(e)==="CRLF"?`\r
`:`
`)}function nt(e){return(e===void 0?[]:tt(e)).flatMap(r=>le.reduce(ft,[r]).map((o,l)=>l===0?o:Ie+o))}function ft(e,n){return e.flatMap(r=>r.length>q?Array.from(r.matchAll(n),([o])=>o):r)}function ct(e,n){
const r=new Set(e),l=n.some(E=>r.has(E))?(0,Lt.E)([...e],[...n],{maxEditLength:J}):void 0;if(l===void 0)return[...Rt(wt(e),wt(n)),...pt("+",wt(n))];const S=l.map(E=>({...E,value:wt(E.value)}));let c=0;
return S.flatMap(({added:E,removed:L,value:_},ee)=>{const ne=S[ee+1];if(L)return Rt(_,ne?.added?ne.value:[]);const[Ee,Pe]=[ee===0?0:N,_.length-N],me=c+xt(_.slice(0,Pe+1));return c+=xt(_),E?pt("+",_):ne===
void 0?pt(" ",_.slice(0,Ee)):Pe-Ee<2?pt(" ",_):[...pt(" ",_.slice(0,Ee)),`@@ line ${me} @@`,...pt(" ",_.slice(Pe))]})}function wt(e){const n=[];for(const r of e){const o=n.at(-1)??"",l=r.startsWith(Ie)&&
r.length<he&&o!==""&&o.length<q/2;l&&n.pop(),n.push(l?o+r.slice(Ie.length):r)}return n}function pt(e,n){return n.map(r=>`${e} ${r}`)}function xt(e){return e.filter(n=>!n.startsWith(Ie)).length}function Rt(e,n){
const r=new Map(e.map(_=>[bt(_),_])),o=_=>bt(_)!=="",l=n.filter(o),c=(e.length-e.filter(o).length!==n.length-l.length?l:n).flatMap(_=>dt(r.get(bt(_))??_,_)),E=c.length>0||n.length===0?c:dt(st(e),st(n));
return[...E.length===0?[]:[`@@ hard to see: ${[...new Set(E)].join(", ")} @@`],...pt("-",e)]}function st(e){return e.map(n=>n.startsWith(Ie)?n.slice(Ie.length):`
${n}`).join("")}function dt(e,n){if(bt(e)!==bt(n))return[];const[r,o]=[e.normalize(),n.normalize()],l=Et(e)===Et(n)?[]:["Unicode forms"];return r===o?l:[...l,r.trimEnd()===o.trimEnd()?"spaces at the e\
nd":"white space"]}function bt(e){return Et(e.normalize())}function Et(e){return e.replace(/\s/g,"")}function _t(e,n){const r=L=>/^[-+]/.test(L);let[o,l]=[0,n];const c=[...(0,h.$z)(e,L=>L.startsWith("\
@@ line ")?++o:o).values()].flatMap(L=>{const _=St(L,l);return l-=Bt(L),_}),E=e.filter(r).length-c.filter(r).length;return E===0?c:[...c,`@@ ${(0,K.hS)(E,"more changed line")} @@`]}function St(e,n){const r=c=>c.
startsWith("-"),o=Bt(e.filter(r)),l=Bt(e)-o,S={removed:Math.max(n/2,n-l),others:Math.max(n/2,n-o)};return e.filter(c=>{const E=r(c)?"removed":"others";return S[E]-=c.length+1,S[E]>=0})}function Bt(e){
return e.reduce((n,r)=>n+r.length+1,0)}var Wt=w(742),$t=w(856);const Ot={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},sn=80,
vt={texts:3,min:4,max:60,usual:2,usualWeight:.001},Ht=e=>`  ${e}`;function Zt(e,n,r){if(e.type==="string")return Qt(Pt((0,W.e1)(e.text),n.mask),n,r);const[o="",...l]=It(e,n);return l.length>0||o.length>
sn?void 0:(0,te.SS)(o,1/0)}function Qt(e,n,r){const o=n.mask(e).shown;if(o.length>sn||o.includes(`
`))return;const l=on(e,n,r);return(0,te.SS)(JSON.stringify(o),1/0)+(l===void 0?"":` (${mt(l,n)})`)}function on(e,{labelOf:n},r){const o=n(e),l=r!==void 0&&(0,W.e1)((0,W.TH)(r)??"")===e;return o===void 0||
l||o.toLowerCase()===e.toLowerCase()||[...r?.members.values()??[]].some(c=>(0,W.jn)(c)&&(0,W.e1)(c.text)===o)?void 0:o}function qt(e,n,{labelOf:r}){const[o,l]=e.slice(-2);return o?.type!=="item"||l?.type!==
"member"||!W.ZM.test(l.key)?!1:(0,W.TH)(o.item)===n||r((0,W.e1)(n))===o.label}function It(e,n,r){const{mask:o}=n;if((0,W.jn)(e)){if(e.type==="literal")return[o(e.text).shown];const _=Pt((0,W.e1)(e.text),
o),{shown:ee}=o(_);if(ee.includes(`
`))return["|",...tt(ee).map(Ht)];const ne=on(_,n,r);return[JSON.stringify(ee)+(ne===void 0?"":` (${o(ne).shown})`)]}const[l="",S=""]=e.type==="array"?"[]":"{}",c=e.type==="array"?e.items.map(_=>It(_,n)):
Array.from(e.members,([_,ee])=>{const[ne,...Ee]=(0,$t.$C)(_,ee,e)?[K.v5]:It(ee,n,e);return[`${JSON.stringify(o(_).shown)}: ${ne}`,...Ee]}),E=l+c.join(", ")+S;return E.length<=sn&&c.every(_=>_.length===
1)?[E]:[l,...c.flat().map(Ht),S]}function Pt(e,n){if(!e.includes("%")||e.includes("://")&&n(e).shown!==e)return e;try{const r=decodeURIComponent(e);return[encodeURIComponent(r),encodeURI(r)].includes(
e)?r:e}catch{return e}}function fn(e,n,r){const o=[Pt(e,r),Pt(n,r)];return[e,n].some(S=>S.includes("%")&&o.includes(S))||o[0]===o[1]?[e,n]:o}function yn(e,n,r){const o=new Map,l=(c,E,L)=>{L>(o.get(c)?.
weight??0)&&o.set(c,{text:E,weight:L})},S=(c,E,L)=>{if(c.type==="array")for(const me of c.items)S(me,E,L+1);if(c.type==="object")for(const[me,qe]of c.members)W.eX.some(Ze=>Ze===me)&&(0,W.TN)(c,"name")===
JSON.stringify(E)||((0,$t.$C)(me,qe,c)?l(me,K.v5,vt.max):S(qe,me,L+1));if(c.type!=="string")return;const _=(0,W.e1)(c.text),ne=/^type$/i.test(E)||(0,Ue.rL)(E,c)||(0,Ue.gN)(_)||n(c)||r.labelOf(_)!==void 0;
if(_.length<vt.min||ne)return;const Ee=_.includes("://")?2*vt.max:Math.min(_.length,vt.max),Pe=r.countOf(_)>vt.usual?vt.usualWeight:1;l(E,r.mask(Pt(_,r.mask)).shown,Pe*Ee/(L+1))};return S(e,"",0),[...o].
sort(([,c],[,E])=>E.weight-c.weight).filter(([,{weight:c}],E)=>E===0||E<vt.texts&&c>vt.usualWeight*2*vt.max).map(([c,{text:E}])=>`${mt(c,r)}: ${(0,te.SS)(JSON.stringify((0,te.Jj)(E,vt.max)),1/0)}`).join(
", ")}function mt(e,{mask:n},r=100){return(0,te.SS)(n(e).shown,r)}function Kt(e,n,r=!1){const o=e.findLastIndex(({type:c})=>c==="item"),l=r?1/0:100;return e.flatMap((c,E)=>{if(c.type==="element"){const ne=e[E+
1],Ee=ne?.type==="member"&&c.item?(0,W.TN)(c.item,ne.key):void 0,Pe=c.text===void 0||E>0&&!ne||Ee===JSON.stringify(c.text);return[(0,te.SS)(`[${c.index}]`)+(Pe?"":` (${mt(c.text,n)})`)]}if(c.type==="i\
tem"){const ne=n.endsOf(c.item),Ee=ne===void 0?c.label:r?`${ne} (${c.label})`:ne,Pe=E===o&&c.hint!==void 0?` (${mt(c.hint,n)})`:"";return[`**${mt(Ee,n,l)}**${Pe}`]}const L=e.slice(E+1).find(({type:ne})=>ne!==
"member")?.type==="item",_=!r&&L&&/^([A-Za-z]*|[a-z_]+)$/.test(c.key),ee=on(c.key,n);return _?[]:[mt(c.key,n,l)+(ee?` (${mt(ee,n)})`:"")]}).join(" \u203A ")||(n.whole??"the whole file")}function en({path:e},n,r){
const o=e.slice(n(e)).map(l=>({...l,text:void 0}));return Kt(o,r)}function tn(e,n){const r=c=>e.map(({path:E,kind:L})=>(L?`${Ot[L]} `:"")+Kt(E,n,c)),[o,l]=[r(!1),r(!0)],S=(0,fe.Vn)(o);return an(o.map(
(c,E)=>S.get(c)===1?c:l[E]??c))}function an(e){const[n,r]=[(0,fe.Vn)(e),new Map];return e.map(o=>{const[l=1,S]=[n.get(o),(r.get(o)??0)+1];return r.set(o,S),l===1?o:`${o} (${S} of ${l})`})}const Gt=3,dn=5,
ln=120,nn={line:": changed, hidden"};function Ut(e,n){const r=new Map;let o=e;for(const S of[Ue.a2,({length:c})=>c-1]){const c=[...(0,h.$z)(o,E=>gn(E,S(E.path),n)).values()];for(const E of c)E.length>=
Gt&&r.set(E[0],bn(E,S,n));o=c.filter(E=>E.length<Gt).flat()}const l=tn(o,n);for(const[S,c]of o.entries()){const{line:E,...L}=i(c,n);r.set(c,b(`- ${l[S]}${E}`,{changes:1,...L}))}return e.flatMap(S=>r.get(
S)??[])}function gn(e,n,r){if(e.kind==="moved")return t(e)===void 0?s(e,r):e;const l=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(E=>"id"in E?[E.id]:[]);if(n<=0||l.length===0)return e;
const S=E=>E.type==="member"?E.key:E.type==="item"?[E.label]:E.index,c=e.path.slice(n).map(S);return JSON.stringify([e.kind,l,c])}function bn(e,n,r){const[o]=e,{line:l,under:S=()=>""}=i(o,r),c=o.kind===
"moved",E=e.flatMap(({path:Ee})=>Ee.slice(-1)),L=c?a(E,r):g(hn(e,n,r)),_=o.kind==="modified"?"":` ${o.kind}`,ee=c?L.line+l:`${en(o,n,r)}${l}${_} in ${L.line}`,ne=`- ${Ot[o.kind]} ${ee}`;return b(ne,{changes:e.
length,under:Ee=>S(Ee)+(L.under?.(Ee)??"")})}function hn(e,n,r){const o=e.map(({path:l})=>({path:l.slice(0,n(l))}));return tn(o,r)}function i(e,n){if(e.kind==="modified")return x(e,n);if("value"in e)return we(
e,n);if(e.kind==="moved"){const l=t(e);return{line:`: ${l===void 0?s(e,n):`renamed from ${mt(l,n)}`}`}}if(e.moved.length===0)return{line:": in a new order"};const r=a(e.moved,n),o=r.under?`${r.line} m\
oved`:`moved: ${r.line}`;return{...r,line:`: in a new order (${o})`}}function t({from:e,path:n}){const[r,o]=[e.at(-1),n.at(-1)],l=o&&"label"in o?o.label:o&&"key"in o&&o.key;return r?.type==="member"&&
r.key!==l?r.key:void 0}function s({from:e,path:n},r){const[o,l]=[e,n].map(S=>Kt(S.slice(0,-1),r));return`moved from ${o} to ${l}`}function a(e,n){const r=e.map(o=>({path:[o]}));return g(tn(r,n))}function g(e){
if(e.length<=dn)return{line:e.join(", ")};const n=(0,K.hS)(e.length,"item"),r=P(n,ye+e.join(", "));return{line:n,under:o=>r.length<=o?r:""}}function x({path:e,from:n,to:r},o){if(n.type==="hidden"||r.type===
"hidden")return{line:""};if((0,$t._p)(e,n,r))return nn;if(n.type==="string"&&r.type==="string"){const ne=qt(e,r.text,o)?{...o,labelOf:()=>{}}:o;return Xe((0,W.e1)(n.text),(0,W.e1)(r.text),ne)}const l=B(
n,r);if(l?.changes.length===0)return{line:`: the same ${l.words}`};if(l)return{line:` (${l.words})`,under:De(Ut(l.changes,o))};const[S,c]=[It(n,o).join(`
`),It(r,o).join(`
`)];if(S===c)return nn;const[E,L]=[Zt(n,o),Zt(r,o)],_=`: ${E??"\u2026"} \u2192 ${L??"\u2026"}`;return E&&L?{line:_}:[S,c].includes("null")&&![n.type,r.type].includes("string")?{line:_,under:ht(S,c,"Al\
l of it")}:{line:"",under:ht(S,c)}}function B(e,n){const r=e.type==="string"!=(n.type==="string"),[o,...l]=[e,n].flatMap(ne=>ne.type==="array"?ne.items:[]);if(!r&&(o?.type!=="object"||l.length>0))return;
const S=ne=>(0,Wt.dj)(!r&&ne.type==="array"&&o?o:ne),c=ne=>ne.type==="string"?(0,W.e1)(ne.text):S(ne),E=(0,Wt.qy)(c(e),c(n))?.changes,[L,_,ee]=r?["JSON","text","string"]:["object","list","array"];return E&&
{changes:E,words:`${L}, ${n.type===ee?"now":"no longer"} in a ${_}`}}function De(e){const n=b("",{parts:e});return r=>`
${X(M(n,r).join(""))}`}function Xe(e,n,r){const[o,l]=fn(e,n,r.mask),S=o===e&&l===n?"":" (percent-encoded)",[c,...E]=(0,Wt.qy)(o,l)?.changes??[];if(c!==void 0){const Ze={...r,whole:"the whole text"},et=`${S}\
 (JSON in a text)`;if(E.length===0&&c.kind==="modified"){const ut=x(c,Ze);return{...ut,line:`${et} \u203A ${Kt(c.path,Ze)}${ut.line}`}}return{line:et,under:De(Ut([c,...E],Ze))}}const[L,_]=[r.mask(o),r.
mask(l)];if(L.shown===_.shown)return{line:S+nn.line};const ee=L.hidden===_.hidden?"":" (hidden values differ, too)",ne=[o,l].every(Ze=>r.labelOf(Ze,!0)!==void 0)||void 0,Ee={...r,labelOf:Ze=>r.labelOf(
Ze,ne)},[Pe,me]=[Qt(o,Ee),Qt(l,Ee)];if(!Pe||!me)return{line:S+ee,under:ht(L.shown,_.shown)};const qe=dt(L.shown,_.shown).join(", ");return{line:`${S}: ${Pe} \u2192 ${me}${qe&&` (${qe})`}${ee}`}}function we(e,n){
const{path:r,value:o}=e;if(o.type==="hidden")return{line:""};if((0,$t._p)(r,o))return{line:": hidden"};if(o.type==="object")return be(e,o,n);const l=Zt(o,n);return l!==void 0?{line:`: ${l}`}:o.type===
"array"?{line:"",under:Je(e,It(o,n),(0,K.hS)(o.items.length,"element"))}:{line:"",under:Je(e,[n.mask(Pt((0,W.e1)(o.text),n.mask)).shown])}}function be(e,n,r){const o=e.path.at(-1),l=o?.type==="item"?o:
void 0;if(n.members.size===0&&!l)return{line:": `{}`"};const S=Pe=>(0,W.jn)(Pe)&&[l?.label,l?.hint].includes((0,W.e1)(Pe.text)),c=[...n.members].filter(([,Pe])=>!l||!S(Pe)),E=c.filter(([Pe,me])=>!l||!(0,Ue.
rL)(Pe,me)),L=E.map(([Pe,me])=>{const qe=(0,$t.$C)(Pe,me,n)?(0,te.SS)(K.v5):Zt(me,r,n);return qe&&`${mt(Pe,r)}: ${qe}`}),_=!L.includes(void 0)&&L.join(", ").length<=ln,ee=_?L.join(", "):yn(n,S,r),ne=ee&&
`: ${ee}`;if(_&&E.length===c.length)return{line:ne};const Ee=Je(e,It(n,r),(0,K.hS)(n.members.size,"field"));return{line:ne,under:_?Pe=>Pe===1/0?Ee(Pe):"":Ee}}function Je({kind:e},n,r){const o=n.join(`\

`);return e==="added"?ht(void 0,o,r):ht(o,void 0,r)}function ht(e,n,r){const o=(0,te.EU)(We(e,n),"diff",ye);return l=>{const S=o.length<=l?o:Xt(o,l);return r===void 0?`
${S}`:P(r,S)}}function Xt(e,n){const r=e.split(`
`),o=r.slice(1,-1).map(l=>l.slice(ye.length));return[...r.slice(0,1),..._t(o,n).map(l=>ye+l),...r.slice(-1)].join(`
`)}const cn=5;function Dt(e,n,r){const o=Tt(e,me=>r(me).shown,n),l=(0,W.qy)(()=>(0,fe.Vn)((0,W.PX)(e.head??e.base))),S={mask:r,labelOf:(me,qe)=>o?.labelOf(JSON.stringify(me),qe),endsOf:me=>o?.endsOf(me),
countOf:me=>l().get(me)??0},c=vn((0,f.xS)(e)),E=e.status==="modified",L=E?Tn(e,S,o):Ut(un(Rn(e),o),S),{nodes:_=0,connections:ee=0}=o?.size??{},ne=_===0?"What is in it":`${(0,K.hS)(_,"node")}, ${(0,K.hS)(
ee,"connection")}`,Pe=[...E?L:y(ne,L,{changes:c,folded:!0}),...An(e,S)];return[...On(o),b(kn(e,r),{parts:Pe,changes:c})]}function vn({added:e,modified:n,removed:r}){return e+n+r}function On(e){return e?.
note!==void 0?[b(e.note)]:e?.picture?[b((0,te.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function kn({name:e,kind:n,status:r,changes:o},l){const S=`**${mt(e,{mask:l})}**`;return r!=="modified"?`${Ot[r]} ${S}: file ${r}`:n==="bi\
nary"||n==="variables"&&o.length===0?`${Ot.modified} ${S}: content modified`:n==="variables"?`${S} (values are never shown)`:S}function An({references:e},n){if(e.length===0)return[];const r=e.slice(0,
cn).map(({path:c,from:E,to:L})=>`${Kt(c,n)} (${mt(E,n)} \u2192 ${mt(L,n)})`),o=e.length>cn?", \u2026":"",l=e.length===1?"follows and isn't":"follow and aren't",S=`${(0,K.hS)(e.length,"reference")} to \
new IDs and names ${l} counted`;return[b(`${S}: ${r.join(", ")}${o}`)]}function Tn(e,n,r){const o=(0,Ue.pi)(e),l=e.changes.filter(xn).length>=Gt,S=r?.connections??[],c=new Set(S.map(({item:Ze})=>Ze)),
[E,L]=[mn(e.text?.base),mn(e.text?.head)],_=(0,h.$z)(e.text?[{kind:"modified",path:[],from:E,to:L}]:e.changes,Ze=>{const[et,ut]=Ze.path.slice(-2),kt=et?.type==="item"&&ut?.type==="member"&&ot.includes(
ut.key);return r?.tells(Ze)?kt?"layout":"told":"value"in Ze&&c.has(Ze.value)?"connection":o(Ze)?"layout":l&&xn(Ze)?"number":Mn(Ze.path,r)?Ze.kind==="reordered"?"order":"item":"rest"}),[ee,ne]=[_.get("\
layout")??[],_.get("connection")??[]],Ee=Ut(_.get("rest")??[],n),Pe=_n(S,ne,n),me=(_.get("told")?.length??0)+ne.length,qe=`Layout and bookkeeping: ${(0,K.hS)(ee.length,"change")}`;return[...Ut(un([..._.
get("item")??[],..._.get("order")??[]],r),n),...En(un(_.get("number")??[],r),n),...y("Connections",Pe,{noun:"connection",changes:me}),...Pe.length===0?Ee:y("Elsewhere in the file",Ee),...y(qe,En(un((0,Ue.
lY)(ee,e),r),n),{folded:!0})]}function un(e,n){return n?e.map(n.withItems):e}function xn(e){const[n,r]=e.path.slice(-2);return e.kind!=="modified"||n?.type!=="item"||!ot.includes((0,Ue.S7)(r))?!1:[e.from,
e.to].every(({type:o})=>o==="literal")}function Mn(e,n){return e.some(r=>r.type==="item"||r.type==="member"&&n?.isItemKey(r.key))}function mn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Rn({
base:e,head:n,text:r,status:o,changes:l}){const S=o==="removed"?"removed":"added",c=(L,_)=>{const ee=(0,fe.Vg)(L,()=>{});return!(_.length<3&&ee.length>0&&ee.every(Ee=>Ee.value.type==="object"))&&(_.length>
0||L.type!=="object")?[{kind:S,path:_,value:L}]:ee.flatMap(({step:Ee,value:Pe})=>Ee.type==="member"?c(Pe,[..._,Ee]):[{kind:S,path:[..._,Ee],value:Pe}])},E=e??n??(r&&mn(r.base??r.head));return E?c(E,[]):
l}function _n(e,n,r){const o=new Map(n.map(c=>["value"in c&&c.value,c])),l=In(e,o),S=an(l.map(c=>Nn(c,r)));return l.map(([{item:c}],E)=>{const L=o.get(c),{line:_,under:ee=()=>""}=L?i(L,r):{line:""};return b(
`${S[E]}${ee(0)===""?_:""}`,{under:ee})})}function In(e,n){const r={added:new Map,removed:new Map};return e.flatMap(o=>{const{kind:l,source:S,target:c,item:E}=o;if(l==="rewired"||n.has(E))return[[o]];
const L=r[l].get(S),_=L??[o];return L&&L.push(o),r[l].delete(S),r[l].set(c,_),L?[]:[_]})}function Nn(e,n){const[{kind:r,source:o,target:l,was:S}]=e,c=ee=>`**${mt(ee.label,n)}**`,E=ee=>ee===""?"":` (${mt(
ee,n)})`,L=e.map(({target:ee,label:ne})=>` \u2192 ${c(ee)}${E(ne)}`),_=S?.target===l?E(S.label)||" without a label":S&&` ${c(S.target)}`;return`- ${Ot[r]} ${c(o)}${L.join("")}${_===void 0?"":`, was${_}`}`}
function En(e,n){const r=l=>`${l.kind} ${(0,Ue.a2)(l.path)>0} ${en(l,Ue.a2,n)}`;return[...(0,h.$z)(e,r).values()].flatMap(l=>{const S=l.map(_=>i(_,n));if(l.length<Gt||S.some(({under:_})=>_))return Ut(
l,n);const c=hn(l,Ue.a2,n),E=X(S.map(({line:_},ee)=>`- ${c[ee]}${_}`).join(`
`)),L=`- ${Ot[l[0].kind]} ${en(l[0],Ue.a2,n)} of ${(0,K.hS)(l.length,"item")}`;return b(L,{changes:l.length,under:()=>`
${E}`})})}const Cn="<!-- workflow-report -->",Ln=6e4,Pn=1e3;function Un(e){const{workflows:n,missing:r}=e,o=(0,$t.lb)(e),S=["changed","added","removed"].flatMap(L=>n.filter(_=>_.status===L)).map(L=>{const _=vn(
L.counts),ee=L.files.flatMap(({base:Pe,head:me})=>[me??[],Pe??[]].flat()),ne=(0,W.qy)(()=>(0,fe.j9)([...ee,...L.unchanged])),Ee=Pe=>Dt(Pe,me=>ne().itemOf(me),o);return{workflow:L,changes:_,parts:L.files.
flatMap(Ee)}}),c=Fn(e,o),E=r===void 0?"":`\`${r}\` doesn't exist: it counts as empty.`;return({maxLength:L=Ln,maxBytes:_=1/0,headings:ee=!0,mark:ne=!0}={})=>{const Ee=S.map(({workflow:qe,...Ze})=>b(jn(
qe,o,ee),Ze)),Pe=b(E,{parts:[...y("",Ee,{noun:"workflow"}),...c]}),me=ne?`${Cn}
`:"";for(let qe=Math.min(L,_);;){const Ze=[me,...M(Pe,qe-me.length-1),`
`],et=_===1/0?0:Buffer.byteLength(Ze.join(""));if(et<=_||qe<Pn)return Ze;qe=Math.floor(qe*_*.99/et)}}}function Dn(e,n){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${n}</summary>

${e}
</details>
`}function jn({name:e,status:n,counts:r},o,l){const S=l?"### ":"",c=e===void 0?void 0:mt(e,{mask:o});return n==="added"||n==="removed"?`${S}${Ot[n]} ${c===void 0?"Workflow":`${c}: workflow`} ${n}`:l?`${S}${c===
void 0?"":`${c}: `}${(0,f.cq)(r)}`:""}function Fn({workflows:e,notCompared:n=[]},r){const o=(c,E)=>{const L=c.flatMap(_=>_===void 0?[]:[mt(_,{mask:r})]).join(", ");return c.length===0?[]:[b(E(L),{least:E(
(0,K.hS)(c.length,"workflow"))})]},l=e.flatMap(({name:c,status:E})=>E==="unchanged"?[c]:[]),S=e.flatMap(({name:c,variablesCompared:E})=>E?[]:[c]);return[...e.length===0?[b("No workflow was compared")]:
[],...o(l,c=>c===""?"No changes":`${c}: no changes`),...o(S,c=>`The environment variables${S.length===e.length?"":` of ${c}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...o(n,c=>`${c}: not compared, because the step failed`)]}var zn=w(725),Bn=w(697),Wn=w(192);const Hn=900*1024;async function Kn(e){Xn(e);const n=Un(e),r={"report.md":n(),"full-report.md":n({maxLength:1/0})};
return await(0,Bn.bg)("the report",r),Gn(n)}function Gn(e){return(n,r,o)=>{const l=Hn-Buffer.byteLength(r.join()),S=e({headings:n,maxLength:1/0,maxBytes:l,mark:!1}).join("");return o===void 0?S:Dn(S,o)}}
function Xn(e){const n=(0,f.AS)(e);if(n.length===0)return;const r=n.slice(0,20).map(Wn.bY),o=n.length>20?` and ${(0,K.hS)(n.length-20,"more line")}`:"";(0,zn.lm)(`No field matched ${r.join(", ")}${o} \
in ignore. Check the spelling.`)}}),192:((Le,Ne,w)=>{w.d(Ne,{LO:()=>Ke,yG:()=>H,Rr:()=>de,bY:()=>Ue});var f=w(24),K=w(760),W=w(806);const fe=at(import.meta.url)("node:net");var ye=w(783),z=w(279),Y=w(
706);const k=7,O=3e4,C=429;async function T({log:R,signal:ae,endsAt:ue},Se,{atLeastMs:Ce=0,untilFree:Z=!1}={}){let Q=0,xe=0,He;for(;;)try{return await Se()}catch(Ge){if(!(Ge instanceof Failure&&(Ge.retryable||
Z&&Ge.busy)))throw Ge;ae.throwIfAborted(),He??=performance.now();const rt=Ge.status===C,it=Ge.busy||rt;xe=it?xe+1:0,it||Q++;const yt=Q>(Ge.maxRetries??k)&&performance.now()-He>=Ce;if(!it&&yt)throw b(Ge,
`${Q} times in a row`);const ot=Math.min(O,1e3*2**((xe||Q)-1))*(.5+Math.random()/2),lt=rt&&Ge.retryAfterMs>0?Ge.retryAfterMs:Math.max(Ge.retryAfterMs,ot),Tt=humanTime(lt);if(performance.now()+lt>=ue)throw b(
Ge,`and waiting ${Tt} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");R.info(`${toSingleLine(sentenceOf(Ge),1e3)}; retrying in ${Tt}`),await M(lt,ae)}}
function b(R,ae,ue=R.advice){const{what:Se,why:Ce}=R,Z=Ce?{why:`${Ce}, ${ae}`}:{what:`${Se}, ${ae}`};return R.with({...Z,advice:ue,retryable:!1})}function y(R){const ae=String(R),ue=/^\d+$/.test(ae)?Number(
ae)*1e3:Date.parse(ae)-Date.now();return Math.min(Math.max(ue||0,0),2**31-1)}async function M(R,ae){let ue;const Se=new Promise(Ce=>{ue=setTimeout(Ce,R)});await $(ae,Se).finally(()=>clearTimeout(ue))}
function $(R,ae){return new Promise((ue,Se)=>{const Ce=()=>Se(R.reason);ae.then(ue,Se).finally(()=>R.removeEventListener("abort",Ce)),R.aborted?Ce():R.addEventListener("abort",Ce)})}function D(R,ae,ue,Se={}){
return new Failure({what:R,why:ae,advice:ue,topic:"the-platforms-response",...Se})}function j(R,ae,ue,Se){return new Failure({what:R,why:ae,advice:ue,topic:"the-connection",...Se})}const v={ECONNREFUSED:"\
the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host n\
ame was not found (DNS)",ETIMEDOUT:"the connection timed out"},d="Re-run the job later.",p="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",U=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
P=/EPROTO|ERR_SSL_/,X=/Z_|ERR__ERROR_/,te=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function ge(R,ae,ue,Se){if(!(R instanceof Error&&"code"in R))return R;const Ce=String(
R.code);if(U.test(Ce)){const it=`the TLS connection can't be trusted (${Ce})`;return j(ae,it,`Check host. ${p}`,{affectsAll:!0,cause:R})}const[,Z]=te.exec(R.message)??[];if(Z!==void 0)return h(ae,Z,R);
const Q=!ue&&P.test(Ce),xe=Q?"the TLS connection failed":"the connection failed",He=v[Ce]??`${X.test(Ce)?"the response can't be decoded":xe} (${Ce})`,Ge={retryable:!0,maybeProcessed:ue,affectsAll:!ue,
cause:R};if(Se||!(Q||Ce==="ENOTFOUND"))return j(ae,He,d,Ge);const rt=Q?`Check host and its port. ${p}`:"Check host.";return j(ae,He,rt,{...Ge,maxRetries:2})}function h(R,ae,ue){const Se=(Q,xe,He=!1)=>j(
R,Q,xe,{affectsAll:!0,cause:ue,retryable:He});if(ae==="407")return Se("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const Ce=Number(ae);if(Ce<500&&!F(Ce))return Se(
`the proxy refuses the connection (${ae})`,"Allow the host there, or add it to NO_PROXY.");const Z=`the proxy made no connection (${toSingleLine(ae,100)})`;return Se(Z,"Check HTTPS_PROXY, or re-run th\
e job later.",!0)}const I=new Set([408,421,425,429]),G=new Set([501,505,506,508,510,511]);function F(R){return I.has(R)||R>=500&&!G.has(R)}function se(R,ae){return{status:R,retryable:F(R),retryAfterMs:retryAfterMs(
ae["retry-after"]),maybeProcessed:R<400||R===408||R>=500}}const oe=200;function Me(R){return R==="localhost"||R==="[::1]"||isIPv4(R)&&R.startsWith("127.")}function Te(R){return/^(?!\.+$)[A-Za-z0-9._-]+$/.
test(R)}function V(...R){return R.map(ue=>Number.isSafeInteger(ue)?String(ue):ue).find(ue=>typeof ue=="string"&&ue.length<=oe&&Te(ue))}function Re(){for(const R of["https_proxy","HTTPS_PROXY","http_pr\
oxy","HTTP_PROXY"]){const ae=process.env[R]?.trim();ae!==void 0&&(process.env[R]=ae===""||ae.includes("://")?ae:`http://${ae}`)}for(const R of["no_proxy","NO_PROXY"]){const ae=process.env[R];ae!==void 0&&
(process.env[R]=ae.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function je(R,ae){const ue=process.env.https_proxy||process.env.HTTPS_PROXY;if(!ue||checkBypass(R)||/^https?:/i.test(ue)&&getProxyUrl(R))
return;throw connectionFailure(ae,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}const $e=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function u(R,ae=$e){return[ae,({input:ue})=>`contains ${ze(ue)}. ${R}`]}function m(...R){return ae=>{for(const[ue,Se]of R){const Ce=ue.exec(ae);if(Ce)throw new Error(typeof Se=="string"?Se:Se(Ce))}return ae}}
function H(R){if(/^(true|True|TRUE|false|False|FALSE)$/.test(R))return R.toLowerCase()==="true";throw new Error(`must be true or false, not ${Ue(R)}`)}function A(R,ae=!1){return ue=>{const Se=Number(ue);
if((ae?/^\d+$/:/^\d+(\.\d+)?$/).test(ue)&&Se>0&&Se<=R)return Se;const Ce=R===1/0?"":` and at most ${R}`;throw new Error(`must be a ${ae?"whole ":""}number above 0${Ce}, not ${Ue(ue)}`)}}const ce="is n\
ot an address such as https://ai-for-process.example.ai",ke=m(u("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or passwo\
rd"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,R])=>`must not contain a query or a fragment. Set only the beginning of the address: "${R}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, whi\
ch the action adds"],[/[\s\p{C}\\]/u,ce]);function _e(R){const ae=/^[a-z0-9+.-]+:\/\//i.test(ke(R))?R:`https://${R}`;if(!URL.canParse(ae))throw new Error(ce);const ue=new URL(ae);if(ue.protocol!=="htt\
ps:"&&ue.protocol!=="http:")throw new Error("must be an https:// address");if(ue.protocol==="http:"&&!isLoopback(ue.hostname))throw new Error("must be https:// (only loopback addresses may use http://\
)");return ue.pathname.endsWith("/")||(ue.pathname+="/"),ue}function Fe(R){if(isId(R))return R;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${Ue(R)}`)}const Ve=m(u("Set the\
 secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,R])=>`begins with "${R}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"mu\
st be printable ASCII without spaces or line breaks"]),Qe="is too long: at most 200 characters",Be=m([new RegExp("\\p{C}","u"),({input:R})=>`must not contain control characters: ${Ue(R)}`],[/.{201}/u,
Qe]),ie=m([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:R})=>`can't be a name: ${Ue(R)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:R})=>`must not end in .zip, which the action add\
s: ${Ue(R)}`],[/.{201}/u,Qe]);function re(R){const ae=refusal(ie(R));if(ae!==void 0)throw new Error(`can't be a name: ${Ue(R)} ${ae}`);if(Buffer.byteLength(R)>240)throw new Error(Qe);return R}function pe(R){
if(R!=="any"){if(/^[0-9a-f]{64}$/i.test(R))return R.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function ve(){return(0,K.resolve)(process.env.GITHUB_WORKSPACE??"")}
const Ae=m([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,R])=>`begins with ${R}, which only a shell replaces. Set a path in the \
workspace, or an expression such as \${{ runner.temp }}/packages`]);function de(R){return(0,K.resolve)(ve(),Ae(R))}function Oe(R){const ae=de(R);if(existsSync(ae))return ae;throw new Error(Ke(R))}function Ke(R){
const ae=!(0,f.existsSync)(ve())||(0,f.readdirSync)(ve()).length===0;return`doesn't exist: ${Ue(R)}${ae?". The workspace is empty: run actions/checkout before this step":""}`}function Ue(R){const ae=ze(
R);return`"${(0,Y.OX)(R,60)}"${ae===""?"":` with ${ae}`}`}function ze(R){const ae=(R.match(new RegExp($e,"gu"))??[]).map(Ce=>Ce.codePointAt(0)??0),ue=[...new Set(ae)].map(Ce=>`U+${Ce.toString(16).toUpperCase().
padStart(4,"0")}`),Se=ue.length===1?"an invisible character":"invisible characters";return ue.length===0?"":`${Se} (${ue.slice(0,5).join(", ")})`}}),124:((Le,Ne,w)=>{w.d(Ne,{AS:()=>Y,Hq:()=>ye,RG:()=>K,
cq:()=>k,cz:()=>W,xS:()=>fe,xW:()=>z});var f=w(706);const K={type:"hidden"};function W(O){const C=T=>O.reduce((b,y)=>b+y[T],0);return{added:C("added"),modified:C("modified"),removed:C("removed")}}function fe({
status:O,changes:C,references:T}){const b={added:0,modified:0,removed:0};if(O!=="modified")return{...b,[O]:1};if(C.length===0&&T.length===0)return{...b,modified:1};for(const{kind:y}of C)b[y==="added"||
y==="removed"?y:"modified"]++;return b}function ye({workflows:O}){return O.some(({status:C})=>C!=="unchanged")}function z({workflows:O}){return W(O.map(({counts:C})=>C))}function Y({workflows:[O,...C]}){
return O?.unusedIgnores.filter(T=>C.every(({unusedIgnores:b})=>b.includes(T)))??[]}function k({modified:O,added:C,removed:T}){return Object.entries({modified:O,added:C,removed:T}).flatMap(([y,M])=>M===
0?[]:[`${(0,f.zD)(M)} ${y}`]).join(", ")||"no changes"}}),436:((Le,Ne,w)=>{w.d(Ne,{C5:()=>D,Gg:()=>y,Ku:()=>$,MH:()=>fe,Ms:()=>U,Op:()=>d,PX:()=>v,QP:()=>M,Rk:()=>W,TH:()=>b,TN:()=>C,YD:()=>T,ZM:()=>z,
e1:()=>p,eX:()=>ye,jn:()=>j,kk:()=>O,qy:()=>ge,yR:()=>te});var f=w(761),K=w(899);const W=["id","_id","key","name"],fe=[...W,"uuid","guid","identifier","instanceIdentifier"],ye=["name","title","label",
"displayName","Name","Title","Label","DisplayName"],z=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,Y=["data","attributes","definition","properties","_source"],k=["t\
itle","label","displayName","display_name","name"],O=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function C(h,I){if(h.type!=="object")return;const G=h.members.get(I)??h.matchOnly?.get(I);if(!(G===
void 0||!j(G)))return(G.type==="string"?/[^\s"]/:/\d/).test(G.text)?G.text:void 0}function T(h){return h.type==="object"?[...h.members.keys()]:[]}function b(h){const I=()=>T(h).filter(F=>z.test(F)),G=F=>O.
test(F);return $(h,["id","_id","key"])??$(h,I().sort())??$(h,["name"],G)}function y(h){const I=F=>!O.test(F);let G=$(h,ye,I);for(const F of Y)G??=$(D(h,F),k,I);return G}function M(h){return $(h,["type",
"Type"])}function $(h,I,G=F=>!0){for(const F of I){const se=h&&C(h,F);if(se!==void 0&&G(se))return se}}function D(h,I){return h?.type==="object"?h.members.get(I):void 0}function j(h){return h.type==="\
string"||h.type==="literal"}function v(h,I=[]){if(h===void 0)return I;if(j(h))I.push(p(h.text));else for(const G of h.type==="array"?h.items:h.members.values())v(G,I);return I}function d(h,I,G){return G&&
fe.includes(h)&&j(I)}function p(h){return h.startsWith('"')?h.includes("\\")?JSON.parse(h):h.slice(1,-1):h}class U{#e;#t;#n;#s=new Map;#o=new Map;#r=0;constructor(I,G=F=>{}){this.#e=I,this.#t=I.lines.
length===0,this.#n=G}read(I){const{fields:G,orders:F}=this.#e,se=oe=>(0,K.pi)(G,oe,this.#n);return(0,f.q)(I,void 0,{enter:(oe,Me="")=>this.#t?void 0:{key:Me,outer:oe},scalar:oe=>this.scalar(oe),array:(oe,Me)=>{
const Te=oe.length>0&&se({key:"",outer:Me});return this.array(Te?[]:oe,(0,K.pi)(F,Me,this.#n))},object:(oe,Me)=>{let Te;for(const[V,Re]of G.size===0?[]:oe)se({key:V,outer:Me})&&(oe.delete(V),W.includes(
V)&&(Te=(Te??new Map).set(V,Re)));return this.object(oe,Te)}})}scalar(I){let G=this.#s.get(I);return G===void 0&&(G={type:I.startsWith('"')?"string":"literal",id:++this.#r,text:I},this.#s.set(I,G)),G}array(I,G){
const F=G?I.toSorted((Me,Te)=>Me.id-Te.id):I;let se=F.length;for(const{id:Me}of F)se=X(se,Me);const oe=this.#i(se,{type:"array",id:this.#r+1,items:F,unordered:G});return this.#t?oe:{type:"array",id:oe.
id,items:I,unordered:G}}object(I,G){let F=~I.size;for(const[oe,{id:Me}]of I)F=F+X(this.scalar(oe).id,Me)|0;const se=this.#i(F,{type:"object",id:this.#r+1,members:I,matchOnly:G});return this.#t?se:{type:"\
object",id:se.id,members:I,matchOnly:G}}#i(I,G){for(let F=I;;F=F+1|0){const se=this.#o.get(F);if(se&&P(se,G))return se;if(!se)return this.#o.set(F,G),this.#r++,G}}}function P(h,I){if(h.type==="array")
return I.type==="object"||h.items.length!==I.items.length?!1:h.items.every(({id:G},F)=>G===I.items[F]?.id);if(I.type==="array"||h.members.size!==I.members.size)return!1;for(const[G,{id:F}]of I.members)
if(h.members.get(G)?.id!==F)return!1;return!0}function X(h,I){const G=Math.imul(h^h>>>15,739982445)^Math.imul(I^I>>>16,73244475);return Math.imul(G^G>>>13,695872825)}function te(h,I=new U(K.K$)){return/^\s*[[{]/.
test(h)?I.read(h):void 0}function ge(h){let I;return()=>(I??={value:h()},I.value)}}),899:((Le,Ne,w)=>{w.d(Ne,{K$:()=>f,pi:()=>W,wo:()=>K});const f=K("");function K(z){const Y=new Set,[k,O]=[new Map,new Map];
for(const[C,T]of z.split(/\r\n|\r|\n/).entries()){const b=T.trim();if(b===""||b.startsWith("#"))continue;const[y,M]=b.endsWith("[]")?[b.slice(0,-2),O]:[b,k],$=y.split(".").reverse(),D=fe(y);if($.includes(
""))throw new Error(`has an empty key in line ${C+1} (join keys by single dots)`);if($.every(j=>j==="*"))throw new Error(`has only * in line ${C+1}, which would ignore everything (name a key)`);Y.add(
b),M.set(D,[...M.get(D)??[],{line:b,keys:$}])}return{lines:[...Y],fields:k,orders:O}}function W(z,Y,k){if(z.size===0||Y===void 0)return!1;const O=["*",fe(Y.key)].flatMap(C=>z.get(C)??[]).filter(({keys:C})=>ye(
Y,C));for(const{line:C}of O)k(C);return O.length>0}function fe(z){return z.slice(z.lastIndexOf(".")+1)}function ye(z,Y){if(z===void 0||Y.length===0)return Y.length===0;const k=Y[0]==="*"?["*"]:z.key.split(
".").reverse();return k.every((O,C)=>O===Y[C])&&ye(z.outer,Y.slice(k.length))}}),742:((Le,Ne,w)=>{w.d(Ne,{dj:()=>Be,OD:()=>Qe,qy:()=>Ve});var f=w(436),K=w(899),W=w(665);function fe(ie,re){const pe=re.
size===0?void 0:re.get(JSON.stringify(ie));return pe===void 0?ie:(0,f.e1)(pe)}function ye({base:ie,head:re}){return ie===re?[]:f.MH.flatMap(pe=>{const[ve,Ae]=[(0,f.TN)(ie,pe),(0,f.TN)(re,pe)];return ve!==
Ae&&ve?.startsWith('"')&&Ae?.startsWith('"')?[[ve,Ae]]:[]})}function z(ie,re){const pe=new Map;for(const[de,Oe]of ie)pe.set(de,(pe.get(de)??new Set).add(Oe));const ve=(de,Oe)=>(de.get(Oe)??de.get(`.${Oe}`))===
1,Ae=([de,Oe])=>pe.get(de)?.size===1&&ve(re.base,de)&&ve(re.head,Oe);return new Map(ie.filter(Ae))}function Y(ie){const re=pe=>{const ve=new Map,Ae=(de,Oe)=>{if(de.type==="array")for(const ze of de.items)
Ae(ze);if(de.type!=="object")return;const Ke=(0,f.QP)(de)===void 0?[]:[`.${JSON.stringify(Oe)}`],Ue=Oe===void 0?f.MH.flatMap(ze=>(0,f.TN)(de,ze)??[]):Ke;for(const ze of new Set([de.id,...Ue]))ve.set(ze,
(ve.get(ze)??0)+1);for(const[ze,R]of de.members)Ae(R,ze)};for(const de of ie)Ae(de[pe],"");return ve};return{base:re("base"),head:re("head")}}function k(ie,re,pe){const ve={element:new Map,member:new Map};
function Ae(Oe,Ke){if(re.size===0&&!pe)return Oe;if((0,f.jn)(Oe))return ie.scalar(re.get(Oe.text)??Oe.text);const Ue=ve[Ke?"element":"member"],ze=Ue.get(Oe.id)??de(Oe,Ke);return Ue.set(Oe.id,ze),ze}function de(Oe,Ke){
if(Oe.type==="array"){const ae=Oe.items.map(ue=>Ae(ue,!0));return ie.array(ae,Oe.unordered)}const Ue=new Map,ze=pe&&Ke?f.Rk.map(ae=>(0,f.TN)(Oe,ae)):[],R=ae=>ae.type==="string"&&ze.includes(ae.text);for(const[
ae,ue]of Oe.members)!(0,f.Op)(ae,ue,Ke)&&!R(ue)?Ue.set(fe(ae,re),Ae(ue,!1)):pe||Ue.set(ae,ue);return ie.object(Ue)}return(Oe,Ke=!1)=>Ae(Oe,Ke).id}function O(ie,re,pe){const ve={base:k(ie,re,!0),head:k(
ie,new Map,!0)};return{interner:ie,renames:re,holders:pe,follow:k(ie,re,!1),bare:ve}}var C=w(408);const T=.4,b=.8,y=.9,M=4e4,$=4,D=/^(""|0|true|false|null)$/,j=.25,v=new Set([...f.eX,"type"]);function d(ie,re,pe,ve){
const{compare:Ae,shareRare:de}=P(ie,pe),Oe=p(ie,re);return Ke=>(Ue,ze)=>{const R=(0,C.qc)(Ue,ze),ae=R.reduce((Z,{base:Q,head:xe})=>Z+Q.length*xe.length,0),ue=Z=>ae>M?[...de(Z),...(0,C.O6)(re,Z).flatMap(
C.yU)]:Z.base.flatMap(Q=>Z.head.map(xe=>({base:Q,head:xe}))),Se=R.flatMap(ue).flatMap(Z=>{const Q=Ae(Z);return(Ke>0&&ve(Z)?Ae(Z,()=>1)>=y:Q>=Ke)?[{pair:Z,alike:Q,distance:Oe(Z)}]:[]});Se.sort((Z,Q)=>Q.
alike-Z.alike||Z.distance-Q.distance);const Ce=new Set;return Se.flatMap(({pair:Z})=>Ce.has(Z.base)||Ce.has(Z.head)?[]:(Ce.add(Z.base).add(Z.head),[Z]))}}function p({base:ie},re){const pe=new Map((0,C.
Ms)(re).map(de=>[de.base.index,de.head.index-de.base.index]));let ve=0;const Ae=ie.map(({index:de})=>(ve=pe.get(de)??ve,de+ve));return de=>Math.abs((Ae[de.base.index]??0)-de.head.index)}function U({base:ie,
head:re}){const pe=({item:Oe})=>[(0,f.TH)(Oe),(0,f.Gg)(Oe)],[ve,Ae]=[new Set(ie.flatMap(pe)),new Set(re.flatMap(pe))],de=(Oe,Ke)=>pe(Oe).every(Ue=>Ue!==void 0&&!Ke.has(Ue));return Oe=>de(Oe.base,Ae)&&
de(Oe.head,ve)}function P(ie,{renames:re,follow:pe}){const ve=new Map([["",0]]),Ae=new Set;function de(ue){const Se=ve.get(ue)??ve.size;return ve.set(ue,Se),Se}function Oe(ue,Se){const Ce=new Set,Z=(Q,xe,He)=>{
if((0,f.jn)(Q)||(Q.type==="array"?Q.items.length:Q.members.size)===0){const Ge=de(`${xe}=${Se==="base"?pe(Q):Q.id}`);Ce.add(Ge),(!(0,f.jn)(Q)||D.test(Q.text))&&Ae.add(Ge)}else if(Q.type==="array")for(const Ge of Q.
items)Z(Ge,de(`${xe}[]`),!0);else for(const[Ge,rt]of Q.members)xe===0&&(0,f.jn)(rt)&&v.has(Ge)||(0,f.Op)(Ge,rt,He)||Z(rt,de(`${xe}.${Se==="base"?fe(Ge,re):Ge}`),!1)};return Z(ue,0,!0),Ce}const Ke=new Map,
Ue=new Map,ze=ue=>Ke.get(ue)??new Set;for(const ue of["base","head"]){for(const Se of ie[ue])Ke.set(Se,Oe(Se.item,ue));for(const[Se,Ce]of(0,W.Vn)(ie[ue].flatMap(Z=>[...ze(Z)]))){const Z=(Ae.has(Se)?j:
1)/Ce;Ue.set(Se,Math.min(Ue.get(Se)??1,Z))}}const R=ue=>Ue.get(ue)??0,ae=ue=>[...ze(ue)].filter(Se=>R(Se)>=1/$);return{compare({base:ue,head:Se},Ce=R){const Z=Ge=>[...Ge].reduce((rt,it)=>rt+Ce(it),0),
[Q,xe]=[ze(ue),ze(Se)],He=[...Q].filter(Ge=>xe.has(Ge));return 2*Z(He)/(Z(Q)+Z(xe))||0},shareRare(ue){const Se=new Map;for(const Ce of ue.head)for(const Z of ae(Ce))Se.set(Z,[...Se.get(Z)??[],Ce]);return ue.
base.flatMap(Ce=>{const Z=new Set(ae(Ce).flatMap(Q=>Se.get(Q)??[]));return Array.from(Z,Q=>({base:Ce,head:Q}))})}}}function X(ie,re,pe){const ve={base:(0,C.S3)([ie]),head:(0,C.S3)([re])},[Ae]=(0,C.yU)(
ve);return Ae?P(ve,pe).compare(Ae):0}function te(ie){return(0,f.QP)(ie)!==void 0}function ge(ie,re){const pe=ve=>ie[ve].some(({item:Ae})=>te(Ae));return!pe("base")||!pe("head")?[]:d(ie,[],re,()=>!1)(b)(
ie,({item:ve})=>(0,f.QP)(ve))}const h=/^"[\w-]{0,20}"/,I=({item:ie})=>(0,f.Gg)(ie),G=500;function F(ie,re,pe){let ve=[],Ae=ie;const de=()=>Ae.base.length===0||Ae.head.length===0,Oe=(Z,Q)=>{const xe=de()?
[]:Z(Ae,Q);xe.length!==0&&(ve=ve.concat(xe),Ae=(0,C.FF)(Ae,xe))},Ke=Z=>(Q,xe)=>(0,C.O6)(ve,Q).flatMap(He=>Z(He,xe)),Ue=pe||[...ie.base,...ie.head].some(({item:Z})=>Z.type==="object"),ze=f.Rk.filter(Z=>!Te(
Z,ie,re));for(const Z of Re(ze,ie,re))Oe(C.kk,oe(Z));const R=({item:Z})=>Z.id,ae=({item:Z},Q)=>Q==="base"?re.follow(Z,!0):Z.id;for(const Z of re.renames.size>0?[ae,R]:[R])Oe(Ke(C.eV),Z),Ue&&Oe(C.kh,Z);
if(Ue&&!de()){const Z=U(ie);for(const He of Re($e(ie),ie,re).slice(0,1)){const Ge=rt=>!f.ZM.test(He)&&Z(rt)&&h.test((0,f.TN)(rt.head.item,He)??"");Oe((rt,it)=>(0,C.kk)(rt,it).filter(yt=>!Ge(yt)),oe(He))}
const Q=He=>({item:Ge},rt)=>Me(Ge,re.bare[rt],He);Oe(Ke(C.eV),Q(1)),Oe(C.kh,Q(3));const xe=d(ie,ve,re,Z);for(const He of[...f.eX,"key"])Oe(xe(0),oe(He));Oe(xe(0),I),Oe(xe(T),({item:He})=>He.type==="ob\
ject"?(0,f.QP)(He)??"":void 0)}const ue=ze.length<f.Rk.length,Se=Z=>(0,f.Gg)(Z)??(ue?ze.find(Q=>(0,f.TN)(Z,Q)):(0,f.TH)(Z));return Oe(Ke((Z,Q)=>ue&&se(Z.base)===se(Z.head)?(0,C.yU)(Z):(0,C.kh)(Z,Q)),({
item:Z})=>Se(Z)===void 0?"":void 0),ve}function se(ie){return ie.map(({index:re})=>re).join()}function oe(ie){return({item:re})=>(0,f.TN)(re,ie)}function Me(ie,re,pe){return ie.type!=="object"||[...ie.
members].filter(([Ae,de])=>!(0,f.Op)(Ae,de,!0)).length<pe?void 0:re(ie,!0)}function Te(ie,re,pe){const[ve,Ae]=[V(re.base,ie),V(re.head,ie)];if(ve===void 0||ve.word!==Ae?.word)return!1;if(ve.word===""&&
ve.first<2&&Ae.first<2)return!0;const de=(0,C.kk)(re,oe(ie)),Oe=de.filter(({base:ze,head:R})=>ze.item.id===R.item.id),Ke=(0,f.qy)(()=>de.filter(({base:ze,head:R})=>(0,f.Gg)(ze.item)===(0,f.Gg)(R.item)).
length);return 2*Oe.length<de.length&&(0,C.kk)(re,I).length>2*Ke()?!0:ve.word===""||re.base.length===re.head.length||re.base.length>G?!1:(0,C.eV)(re,({item:ze},R)=>Me(ze,pe.bare[R],1)).length>je(de,pe)||
(0,C.eV)(re,I).length>Ke()}function V(ie,re){const pe=Oe=>/"?(.*?)(\d+)"?$/.exec((Oe&&(0,f.TN)(Oe.item,re))??"")??[],[,ve="",Ae]=pe(ie[0]),de=Oe=>{const[,Ke,Ue]=pe(Oe);return Ke===ve&&Number(Ue)===Number(
Ae)+Oe.index};return ie.length>1&&ie.every(de)?{word:ve,first:Number(Ae)}:void 0}function Re(ie,re,pe){const ve=ie.map(de=>({key:de,pairs:(0,C.kk)(re,oe(de))})),Ae=(de,Oe)=>de.every(({base:Ue,head:ze},R)=>Ue===
Oe[R]?.base&&ze===Oe[R]?.head)?0:je(Oe,pe)-je(de,pe);return ve.sort(({pairs:de},{pairs:Oe})=>Oe.length-de.length||Ae(de,Oe)),ve.map(({key:de})=>de)}function je(ie,{interner:re,renames:pe,bare:ve}){const Ae=ie.
map(({base:Oe,head:Ke})=>({base:Oe.item,head:Ke.item})),de=k(re,new Map([...pe,...Ae.flatMap(ye)]),!0);return Ae.filter(({base:Oe,head:Ke})=>[de,ve.head].some(Ue=>Ue(Oe,!0)===ve.head(Ke,!0))).length}function $e({
base:ie,head:re}){const pe=(0,W.Vn)(re.flatMap(({item:de})=>(0,f.YD)(de))),ve=de=>2*(pe.get(de)??0)>re.length&&de!=="type",Ae=[...pe.keys()].filter(de=>ve(de)&&u(ie,de)&&u(re,de)).sort();return[...Ae.
filter(de=>f.ZM.test(de)),...Ae]}function u(ie,re){const pe=ie.flatMap(({item:de})=>(0,f.TN)(de,re)??[]).filter(de=>de.startsWith('"'));if(pe.length<(f.ZM.test(re)?1:2)||2*pe.length<=ie.length||new Set(
pe).size<pe.length)return!1;const Ae=new Set(ie.flatMap(({item:de})=>f.Rk.map(Oe=>(0,f.TN)(de,Oe))));return 2*pe.filter(de=>Ae.has(de)).length<pe.length}const m=8,H=.5;function A(ie,re,pe){const ve=re.
holders(),Ae=Q=>ie[Q].flatMap(xe=>[xe,...ce(xe,pe)]),de={base:Ae("base"),head:Ae("head")},Oe=Q=>{const xe=He=>de[He].filter(({path:Ge,value:rt})=>Ge.at(-1)?.type===Q&&ve[He].get(rt.id)===1);return{base:xe(
"base"),head:xe("head")}},Ke={bases:new Set,heads:new Map};let Ue=Oe("item");const ze=(Q,xe)=>{const He=(0,C.kk)(Ue,Q).filter(({base:Ge,head:rt})=>Ge.owner!==rt.owner&&xe(Ge.value,rt.value));for(const{
base:Ge,head:rt}of He)Ke.bases.add(Ge.value),Ke.heads.set(rt.value,Ge);Ue=(0,C.FF)(Ue,He)},R=(Q,xe)=>(0,f.QP)(Q)===(0,f.QP)(xe),ae=(Q,xe)=>(0,f.Gg)(Q)!==void 0&&(0,f.Gg)(Q)===(0,f.Gg)(xe),ue=(Q,xe)=>R(
Q,xe)&&X(Q,xe,re)>=H,Se=(Q,xe)=>(ve[xe].get(Q??"")??0)<2,Ce=(Q,xe)=>Se(Q,xe)?Q:void 0;ze(({value:Q},xe)=>Ce((0,f.TH)(Q),xe),(Q,xe)=>((0,f.TH)(Q)?.length??0)>=m||ae(Q,xe)||ue(Q,xe)),ze(({value:Q},xe)=>Ce(
(0,f.Gg)(Q)??(0,W.qU)(Q),xe),ue);const Z=({value:Q},xe)=>Me(Q,re.bare[xe],3);return ze((Q,xe)=>Se((0,f.TH)(Q.value),xe)?Z(Q,xe):void 0,R),Ue=Oe("member"),ze(({value:Q,path:xe})=>te(Q)?JSON.stringify(xe.
slice(-2)):void 0,ue),Ke}function ce({value:ie,path:re},pe){return(0,W.Vg)(ie,pe).flatMap(ve=>{if((0,f.jn)(ve.value))return[];const Ae={value:ve.value,path:[...re,ve.step]};return[Ae,...ce(Ae,pe)]})}function ke(ie,re,pe,ve){
const Ae=[],de=[],Oe=[],Ke=[],Ue={base:[],head:[]};function ze({base:Z,head:Q},xe,He){He==="element"&&Ke.push(...ye({base:Z,head:Q})),(He==="element"||He==="member"&&Z.type==="object"&&Q.type==="objec\
t")&&Oe.push({base:Z,head:Q,path:xe}),Z.id!==Q.id&&(Z.type==="array"&&Q.type==="array"?Ce(Z,Q,xe):Z.type==="object"&&Q.type==="object"?Se({base:Z,head:Q},xe,He):He!=="own"&&(0,f.jn)(Z)&&(0,f.jn)(Q)&&re.
renames.get(Z.text)===Q.text?de.push({path:xe,from:(0,f.e1)(Z.text),to:(0,f.e1)(Q.text)}):Ae.push({kind:"modified",path:xe,from:Z,to:Q}))}function R({base:Z,head:Q},xe,He,Ge){Z!==void 0&&Q!==void 0?ze(
{base:Z,head:Q},xe,He):Q!==void 0&&!ae(Q,xe)?(Ae.push({kind:"added",path:xe,value:Q}),Ue.head.push({value:Q,path:xe,owner:Ge}),pe.heads.size>0&&ue(Q,xe)):Z!==void 0&&!pe.bases.has(Z)&&(Ae.push({kind:"\
removed",path:xe,value:Z}),Ue.base.push({value:Z,path:xe,owner:Ge}))}function ae(Z,Q){const xe=pe.heads.get(Z);return xe===void 0?!1:(Ae.push({kind:"moved",path:Q,from:xe.path}),ze({base:xe.value,head:Z},
Q,Q.at(-1)?.type==="member"?"member":"element"),!0)}function ue(Z,Q){for(const{step:xe,value:He}of(0,W.Vg)(Z,ve)){const Ge=[...Q,xe];ae(He,Ge)||ue(He,Ge)}}function Se(Z,Q,xe){for(const{key:He,from:Ge,
isRenamed:rt,...it}of _e(Z,re)){const yt=[...Q,{type:"member",key:He}];rt?(Ae.push({kind:"moved",path:yt,from:[...Q,{type:"member",key:Ge}]}),Ke.push([JSON.stringify(Ge),JSON.stringify(He)])):Ge!==He&&
de.push({path:yt,from:Ge,to:He});const ot=it.base!==void 0&&(0,f.Op)(He,it.base,xe==="element");R(it,yt,ot?"own":"member",Z)}}function Ce(Z,Q,xe){const He={base:(0,C.S3)(Z.items),head:(0,C.S3)(Q.items)},
Ge=F(He,re,Q.unordered).filter(ot=>!pe.bases.has(ot.base.item)&&!pe.heads.has(ot.head.item)),rt=(0,W.Oe)(He,Ge,ve),it=new Set((0,C.Ms)(Ge).map(ot=>ot.head.index)),yt=rt.filter(ot=>ot.base&&ot.head&&!it.
has(ot.index));yt.length>0&&!Q.unordered&&Ae.push({kind:"reordered",path:xe,moved:yt.map(({step:ot})=>ot)});for(const{step:ot,...lt}of rt)R(lt,[...xe,ot],"element",He)}return ze(ie,[],"root"),{changes:Ae,
references:de,matches:Oe,renames:Ke,unmatched:Ue}}function _e({base:ie,head:re},pe){const{renames:ve,follow:Ae,holders:de}=pe,Oe=new Map(ie.members),Ke=new Map,Ue=(Se,Ce)=>Se.id===Ce.id||Ae(Se)===Ce.id;
for(const Se of[Ue,()=>!0])for(const Ce of[Z=>Z,Z=>fe(Z,ve)])for(const[Z,Q]of Oe){const xe=Ce(Z),He=re.members.get(xe);if(He===void 0||Ke.has(xe)||!Se(Q,He))continue;Oe.delete(Z);const Ge=Z!==xe&&te(Q)&&
!de().base.has(JSON.stringify(Z));Ke.set(xe,{key:xe,from:Z,isRenamed:Ge,base:Q,head:He})}const ze=new Map([...re.members].filter(([Se])=>!Ke.has(Se))),R={base:[...Oe.keys()],head:[...ze.keys()]},ae=ge(
{base:(0,C.S3)([...Oe.values()]),head:(0,C.S3)([...ze.values()])},pe);for(const Se of ae){const[Ce="",Z=""]=[R.base[Se.base.index],R.head[Se.head.index]];Oe.delete(Ce),Ke.set(Z,{key:Z,from:Ce,isRenamed:!0,
base:Se.base.item,head:Se.head.item})}for(const[Se,Ce]of ze)Ke.has(Se)||Ke.set(Se,{key:Se,from:Se,head:Ce});const ue=Array.from(Oe,([Se,Ce])=>({key:Se,from:Se,base:Ce}));return[...Ke.values(),...ue].sort(
(Se,Ce)=>Se.key<Ce.key?-1:1)}const Fe=5;function Ve(ie,re){const pe=new f.Ms(K.K$),[ve,Ae]=[ie,re].map(de=>(0,f.yR)(de,pe));return ve&&Ae&&Qe([{base:ve,head:Ae}],pe)[0]}function Qe(ie,re,pe=[]){const ve=(0,f.
qy)(()=>Y(ie)),Ae=ie.flatMap(({head:ze,base:R})=>[ze,R]),de=(0,f.qy)(()=>(0,W.j9)(Ae,(0,W.j9)(pe).itemOf)),Oe=(ze,R)=>de().componentOf(ze,R);function Ke(ze){const R=O(re,ze,ve);return ie.map(ae=>{const ue=ke(
ae,R,{bases:new Set,heads:new Map},Oe),{base:Se,head:Ce}=ue.unmatched;if(Se.length===0||Ce.length===0)return ue;const Z=A(ue.unmatched,R,Oe);if(Z.heads.size===0)return ue;const Q=ke(ae,R,Z,Oe);return Q.
matches.filter(({head:xe})=>Z.heads.has(xe)).length===Z.heads.size?Q:ue})}let Ue=new Map;for(let ze=0;ze<Fe;ze++){const R=Ke(Ue),ae=R.flatMap(Se=>Se.renames),ue=ae.length===0?new Map:z(ae,ve());if(Ue.
size===ue.size&&[...Ue].every(([Se,Ce])=>ue.get(Se)===Ce)){if(R.some(({changes:Se})=>Se.length>0))return R;break}Ue=ue}return Ke(new Map)}function Be(ie){if((0,f.jn)(ie))return ie.text;if(ie.type==="a\
rray"){const pe=ie.items.map(Be);return`[${(ie.unordered?pe.sort():pe).join()}]`}return`{${Array.from(ie.members,([pe,ve])=>`${JSON.stringify(pe)}:${Be(ve)}`).sort().join()}}`}}),499:((Le,Ne,w)=>{w.d(
Ne,{Ab:()=>p,S7:()=>Me,a2:()=>F,gN:()=>ge,lY:()=>se,pi:()=>U,rL:()=>h});var f=w(436),K=w(408);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
fe=["x","y"],ye=p("viewport canvas"),z=p("w h width height left top zoom"),Y=[["x"],["position"],["left","top"]],k=p("selected dragging"),O=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
C=/^\d{4}-\d\d-\d\d$/,T=p("_?id uuid guid identifier instanceIdentifier"),b=/^\d{1,15}$/,y=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,M=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
$=/(id|handle)$/i,D=p("_?rev revision version versionId activeVersionId versionCounter versionNumber"),j=p("meta(data)? .*info revision flow workflow"),v=100,d=[[p(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),O,C],[p(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),O],[p(".*timestamp .*iteration"),O],[p("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),O,C],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function p(V){return new RegExp(`^(${V.
replaceAll(" ","|")})$`,"i")}function U({base:V,head:Re,changes:je,matches:$e,references:u}){const m=(0,f.qy)(()=>je.flatMap(ke=>te(ke)??[]).slice(0,v)),H=(0,f.qy)(()=>P($e)),A=(0,f.qy)(()=>(0,K.$z)(u,
({path:ke})=>ke[F(ke)-1])),ce={base:(0,f.qy)(()=>new Set((0,f.PX)(V))),head:(0,f.qy)(()=>new Set((0,f.PX)(Re)))};return ke=>{const{kind:_e,path:Fe}=ke;if(_e==="reordered"||_e==="moved")return!1;const[
Ve,Qe=Ve]=_e==="modified"?[ke.from,ke.to]:[ke.value];if(Te(Ve)&&Te(Qe)&&I(Fe,Ve.type==="literal"))return!0;const Be=R=>"text"in R&&/^[tf]/.test(R.text);if(k.test(Me(Fe.at(-1)))&&G(Fe[F(Fe)-1])&&Be(Ve)&&
Be(Qe))return!0;if(_e!=="modified"||Ve.type!==Qe.type||!("text"in Ve)||!("text"in Qe))return!1;const[re,pe,ve]=[Me(Fe.at(-1)),(0,f.e1)(Ve.text),(0,f.e1)(Qe.text)],Ae=(...R)=>[pe,ve].every(ae=>R.some(ue=>ue.
test(ae)));if(d.some(([R,...ae])=>R.test(re)&&Ae(...ae)))return!0;const de=Me(Fe.at(-2));if(D.test(re)&&Ae(b,y))return de===""||j.test(de);const Oe=$.test(re)?[...A().get(Fe.at(-2))??[],...m()]:[];if(X(
pe,Oe)===ve)return!0;const Ke=R=>R&&(0,f.TH)(R.base)===Ve.text&&(0,f.TH)(R.head)===Qe.text;if(Ae(y)&&Fe.slice(0,-2).some(R=>Ke(H().get(R))))return!0;const Ue=T.test(re)||re===`${Me(Fe.at(-3)).replace(
/s$/,"")}Id`,ze=Ae(y)||Ae(M)&&M.exec(pe)?.[1]===M.exec(ve)?.[1];return de===""&&Ue&&ze&&!ce.head().has(pe)&&!ce.base().has(ve)}}function P(V){return new Map(V.map(Re=>[Re.path.at(-1),Re]))}function X(V,Re){
const je=Re.filter(({from:u,to:m})=>u!==V&&V.includes(u)&&!V.includes(m)),$e=[...new Map(je.map(({from:u,to:m})=>[u,m]))];return $e.sort(([u],[m])=>m.length-u.length),$e.reduce((u,[m,H])=>u.replaceAll(
m,H),V)}function te(V){const[Re,je]=V.path.slice(-2);if(!(!(V.kind==="modified"&&Re?.type==="item"&&T.test(Me(je)))||V.from.type!=="string"||V.to.type!=="string"))return{from:(0,f.e1)(V.from.text),to:(0,f.
e1)(V.to.text)}}function ge(V){return y.test(V)||O.test(V)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(V)}function h(V,Re){const je=(0,f.jn)(Re)&&(T.test(V)||V==="name"&&f.kk.test(Re.text)),$e=fe.includes(V)||
W.test(V)&&Re.type!=="literal";return je||$e&&Te(Re)}function I(V,Re){const[je,$e]=[V.at(-2),Me(V.at(-1))],u=V.slice(F(V)).find(H=>W.test(Me(H)));return u?u===V.at(-1)?!Re:$e===""||fe.includes($e)||z.
test($e):$e==="zoom"&&ye.test(Me(je))||fe.includes($e)||z.test($e)&&G(je)}function G(V){const Re=V?.type==="item"&&V.item.type==="object"?V.item.members:void 0;return Y.some(je=>je.every($e=>Re?.has($e)))}
function F(V){return V.slice(0,-1).findLastIndex(({type:Re})=>Re==="item")+1}function se(V,{matches:Re}){const je=P(Re),$e=new Map;for(const u of V){const m=F(u.path),[H,A]=[u.path[m-1],u.path[m]],ce=fe.
includes(Me(A)),ke=ce?fe:W.test(Me(A))?[Me(A)]:[],[_e,Fe]=[oe(je.get(H)?.base,ke),oe(je.get(H)?.head,ke)],Ve=[...u.path.slice(0,m),{type:"member",key:ke.join(", ")}];_e&&Fe?$e.set(ce?H:A,{kind:"modifi\
ed",path:Ve,from:_e,to:Fe}):$e.set(u,u)}return[...$e.values()]}function oe(V,Re){const je=V?.type==="object"?Re.flatMap($e=>V.members.get($e)??[]):[];if(!(je.length<Re.length))return je.length>1?{type:"\
array",id:0,items:je,unordered:!1}:je[0]}function Me(V){return V?.type==="member"?V.key:""}function Te(V){if(V.type==="literal")return/\d/.test(V.text);const Re=V.type==="array"?V.items:V.type==="obje\
ct"?[...V.members.values()]:[];return Re.length>0&&Re.every(Te)}}),665:((Le,Ne,w)=>{w.d(Ne,{Vn:()=>te,s3:()=>p,Oe:()=>j,Vg:()=>v,j9:()=>T,qU:()=>b,oP:()=>X});var f=w(436),K=w(408),W=w(499),fe=w(997),ye=w(
856);function z(h){const I=h.flatMap(se=>se.type==="object"?[...se.members]:[]),G=[...(0,K.$z)(I,([se])=>se)].flatMap(([se,oe])=>{const{size:Me}=new Set(oe.map(([,{id:$e}])=>$e));if(!(Me>1&&Me===oe.length)||
se==="type"||fe.Z_.test(se))return[];const V=h.flatMap($e=>Y($e,se)??[]),Re=2*V.length>h.length&&!V.some(W.gN),je=oe.reduce(($e,[,u])=>$e+("text"in u?u.text.length:0),0);return Re?[{key:se,size:Me,length:je}]:
[]});G.sort((se,oe)=>oe.size-se.size||se.length-oe.length||(se.key<oe.key?-1:1));const[F]=G;return se=>F&&Y(se,F.key)}function Y(h,I){const G=(0,f.C5)(h,I),F=G?.type==="string"?(0,f.e1)(G.text):"";return/^[^\n]{1,60}$/.
test(F)&&!(0,ye.$C)(I,G,h)?F:void 0}const k=/group|parent|folder|owner/i,O=/(-[\da-f]{4}){3}-[\da-f]{12}/i,C=40;function T(h,I=G=>{}){const G=h.map(D),F=Te=>G.find(V=>V.get(Te))?.get(Te)??(/[^\d"]/.test(
Te)?I(Te):void 0);function se(Te,V){for(const Re of(0,f.YD)(Te).sort()){if(k.test(Re))continue;const je=`${(0,f.TN)(Te,Re)}`,$e=Re==="type"?`"${je.split(":")[1]}`:je,u=F($e);if(u===void 0||b(u.item)===
void 0)continue;const m=G.some(H=>{const A=H.get($e);return A&&(A.array===V||M(V,A.item))});if(Re==="type"||!m)return u.item}}function oe(Te,V){const Re=(0,f.Gg)(Te);return b(Te)??b(se(Te,V))??(Re&&(0,f.
e1)(Re))}function Me(Te,V=/\d/.test(Te)){const Re=V?F(Te):void 0;return Re&&(oe(Re.item,Re.array)??ge(Re.item))}return{itemOf:F,componentOf:se,nameOf:oe,labelOf:Me}}function b(h){const I=(0,f.Ku)(h,["\
name","Name"]);if(I&&!f.kk.test(I))return(0,f.e1)(I);const F=I===void 0&&(0,f.Ku)(h,f.eX)!==void 0?void 0:(0,f.Gg)(h)??(h&&y(h));return F&&(0,f.e1)(F)}function y(h){const I=(0,f.C5)(h,"localeData");return[
...(I?["en",...(0,f.YD)(I)]:[]).map(oe=>(0,f.C5)(I,oe)),(0,f.C5)((0,f.C5)(h,"data"),"node")].map(oe=>(0,f.Gg)(oe)??(0,f.Ku)(oe,["display_name"])).find(oe=>oe!==void 0)}function M(h,I){return(0,f.YD)(I).
map(F=>(0,f.C5)(I,F)).some(F=>F?.type==="array"&&F.items===h)}const $=new WeakMap;function D(h){const I=$.get(h);if(I)return I;const G=new Map,F=se=>{if(se.type==="object")for(const oe of se.members.values())
F(oe);if(se.type==="array")for(const oe of(0,K.S3)(se.items)){const Me=(0,f.YD)(oe.item).filter(V=>f.ZM.test(V)),Te=new Set(Me.flatMap(V=>(0,f.TN)(oe.item,V)??[]));for(const V of Te)G.set(V,G.has(V)?void 0:
oe);F(oe.item)}};return F(h),$.set(h,G),G}function j(h,I,G){const F=(0,K.FF)(h,I),se=[...F.base.map(V=>({...V,base:V.item})),...I.map(({base:V,head:Re})=>({...Re,base:V.item,head:Re.item})),...F.head.
map(V=>({...V,head:V.item}))],oe=P(se,G),Me=z(se.filter(V=>!oe.has(V)).map(({item:V})=>V)),Te=V=>d(V,oe.get(V),Me(V.item));return se.map(V=>({...V,step:Te(V)})).sort(U)}function v(h,I){return h.type===
"object"?Array.from(h.members,([F,se])=>({step:{type:"member",key:F},value:se})):(h.type==="array"?j({base:[],head:(0,K.S3)(h.items)},[],I):[]).map(({step:F,item:se})=>({step:F,value:se}))}function d({
item:h,index:I},G,F){return G===void 0?{type:"element",index:I,item:h,text:F}:p(h,G)}function p(h,I){const G=ge(h),F=G!==void 0&&G.length<=C&&!I.startsWith(G);return{type:"item",label:I,...F&&{hint:G},
item:h}}function U({step:h},{step:I}){return h.type==="item"&&I.type==="item"?h.label<I.label?-1:1:h.type==="element"&&I.type==="element"?h.index-I.index:h.type==="item"?-1:1}function P(h,I){const G=new Map,
F=new Set;let se=h.filter(({item:$e})=>(b($e)??(0,f.Gg)($e)??(0,f.TH)($e))!==void 0);const oe=$e=>{const u=se.map($e),m=te(u);se=se.filter((H,A)=>{const ce=u[A];return ce===void 0||m.get(ce)!==1||F.has(
ce)?!0:(F.add(ce),G.set(H,ce),!1)})};oe(({item:$e})=>b($e));const Me=new Map(se.map($e=>[$e,b($e.item)??b(I($e.item,$e.array))])),Te=te([...Me.values()]),V=$e=>{const[u,m]=[Me.get($e),(0,f.Gg)($e.item)];
return b($e.item)??(Te.get(u)===1?u:void 0)??(m&&(0,f.e1)(m))},Re=($e,u)=>{const[m,H]=[(0,f.TH)($e.item),V($e)??ge($e.item)];return m?X(H,m,u):H};oe($e=>V($e)??Re($e,O)),oe($e=>Re($e,O)),oe($e=>Re($e,
/$/));const je=({index:$e,head:u})=>`[${$e}${u?"":", before"}]`;return oe($e=>`${V($e)??ge($e.item)??Re($e,/$/)} ${je($e)}`),G}function X(h,I,G=O){const F=(0,f.e1)(I).replace(G,"");return h?`${h} (${F}\
)`:F}function te(h){const I=new Map;for(const G of h)I.set(G,(I.get(G)??0)+1);return I}function ge(h){const I=(0,f.QP)(h);return I?.startsWith('"')?(0,f.e1)(I):void 0}}),997:((Le,Ne,w)=>{w.d(Ne,{BQ:()=>Y,
FK:()=>j,Fu:()=>T,NQ:()=>ye,Z_:()=>fe,t5:()=>C});var f=w(436),K=w(499);const W=[(0,K.Ab)("_?id key uuid guid identifier"),(0,K.Ab)("(node|step|state)_?id"),(0,K.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,
(0,K.Ab)("\\*")],fe=(0,K.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),ye="*",z=64;function Y(v,d){const p=k([]),U=[],[P,X]=[new Set,new Set];for(const h of[v,d])M(h,P,X);function te(h,I,G){
if((0,f.jn)(h))b(h.text,I,G);else if(h.type==="object")ge(h,I,G);else{const F=h.items.length>1&&h.items.some(({type:se})=>se==="array");for(const[se,oe]of h.items.entries())te(oe,O(I,"[]"),{...G,array:h.
items,object:void 0,...F&&{slot:se}})}}function ge(h,I,{key:G,array:F,map:se,...oe}){let Me=oe;if(F!==void 0||G!==void 0){const je={side:oe.side,value:h,field:I,outer:oe.place,key:G,array:F??[]};Me={...oe,
place:je,map:se},U.push(je)}const V=2*(0,f.YD)(h).filter(je=>!fe.test(je)&&P.has(je)).length>=h.members.size&&[...h.members.values()].every(y),Re=Me===oe&&(0,f.YD)(h).some(je=>se?.members.has(je));for(const[
je,$e]of h.members){const u=O(I,V||Re?ye:je);Re&&b(JSON.stringify(je),u,Me,$e),(!Re||$e.type==="array")&&te($e,u,{...Me,object:h,...V&&{key:je,map:h}})}}return te(v,p,{side:"base"}),te(d,p,{side:"head"}),
{root:p,places:U,find:$(U)}}function k(v){return{keys:v,inner:new Map,texts:new Map,references:[]}}function O(v,d){const p=v.inner.get(d)??k([...v.keys,d]);return v.inner.set(d,p),p}function C(v){const d=[
v];for(const p of d)for(const U of p.inner.values())d.push(U);return d}function T(v,d){return v?.inner.get(d)??v?.inner.get(ye)}function b(v,{keys:d,texts:p,references:U},{place:P,slot:X,object:te},ge){
p.set(v,(p.get(v)??0)+1);const h=v.startsWith('"')?v.length>2:fe.test(d.findLast(I=>I!=="[]")??"")&&Number.isInteger(Number(v));P&&h&&U.push({text:v,place:P,slot:X,value:ge,object:te})}const y=({type:v})=>v===
"object";function M(v,d,p){if(p.has(v.id))return;if(p.add(v.id),(0,f.jn)(v)){d.add((0,f.e1)(v.text));return}const U=v.type==="array"?v.items:[...v.members.values()];if(!U.some(y))for(const P of(0,f.YD)(
v))d.add(P);for(const P of U)M(P,d,p)}function $(v){const d={base:new Map,head:new Map};for(const p of v){const U=(P,X)=>{const te=W.findIndex(h=>h.test(P));if(te<0)return;const ge=d[p.side].get(X)??[];
ge[te]=(ge[te]??new Set).add(p),d[p.side].set(X,ge)};p.key!==void 0&&U(ye,JSON.stringify(p.key));for(const[P,X]of p.value.members)(0,f.jn)(X)&&U(P,X.text)}return(p,U,P)=>{const X=d[U.side].get(p)?.find(
h=>h);if(!X||X.size>z)return;const te=X.size>1?[...P?.members.values()??[]].map(({id:h})=>h):[],ge=[...X].filter(({outer:h})=>[...h?.value.members??[]].some(([I,{id:G}])=>f.ZM.test(I)&&te.includes(G)));
return D(ge.length>0?ge:[...X],U,U)}}function D(v,d,p){const U=p?v.filter(h=>j(h,p)):v;if(U.length===0&&p)return D(v,d,p.outer);const P=U.length>1?U.filter(({value:h})=>h.members.size>2):U,X=P.map(({field:{
keys:h}})=>{const I=h.findIndex((G,F)=>G!==d.field.keys[F]);return I<0?0:h.length-I}),[te,...ge]=P.filter((h,I)=>X[I]===Math.min(...X));return ge.length===0?te:void 0}function j(v,d){return v!==void 0&&
(v===d||j(v.outer,d))}}),856:((Le,Ne,w)=>{w.d(Ne,{$C:()=>te,Wr:()=>G,_p:()=>ge,lb:()=>U});var f=w(706),K=w(436);const W=8,fe="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|toke\
n|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",ye=new RegExp(`(?:(?:${fe})(?:value)?|(?:password|secret|a\
pikey|accesstoken|cookie)s)$`),z="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",Y=new RegExp(`^x?(?:${fe}|(?:password|secret|apikey|cookie)s)$`),k=/name|key|header|field/i,O=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
C=/^(.*values?|default|contents?|val|v)$/,T=/\{\{|\$\{|<%/,{raw:b}=String,y=b`\\{0,7}`,M="[\"'`]",$=b`(?<!${z}[-_. ]?)(?:${fe})`,D=b`(?!\p{L}{1,20}(?:[.:!?]?(?:${M}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,
j=b`(?:(?:bearer|basic|token)\s{1,4})?`,v=b`\s?${y}${M}\s{0,4}[,+]|${y}${M}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+b`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${M}${D}(?!\w+:/)(?:(?!${M})\S){6,}${M}))`,
d=b`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,p=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
b`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${$}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
b`(?<=${$}(?:${v})\s{0,9}(${y}(?:"""|'''|${M})))${d}(?:\1\s{0,4}\+\s{0,4}${M}${d})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
b`(?<=${$}\s{0,4}=\s{0,4}${j})${D}(?:(?!${M})[^\s,;&)}\]\\]){6,}`,b`(?<=${$}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${M}){0,6}${j}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${D}(?:(?!${M})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
b`(?<=\bbearer\s{1,4})${D}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${D}[\w+/=]{8,}(?![\w-])`,b`(?<=<[\w:.-]{0,40}${$}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,b`(?<=${$}(?:${y}["'],?|\n|\\n)(?:\s|\\n){0,20}${y}["']?\b(?:value|content|default)${y}["']?\s{0,4}[:=]\s{0,4}${y}["']?)${D}(?!\s)[^"'\n\\<>]{1,4000}`,
b`(?<=<[^<>]{0,200}["']${$}${y}["'][^<>]{0,200}\svalue=${y}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,b`(?<=\s(?:--?[\w-]{0,30}${$}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${D}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(F=>new RegExp(F,"giu"));function U({workflows:F}){const se=new f.pO,oe=Te=>Te.length>=W&&!new RegExp("^\\p{L}+$","u").test(Te);for(const{secrets:Te,files:V}of F){const Re=V.flatMap(({base:je,head:$e})=>[
je,$e].flatMap(G));for(const je of[...Te,...Re]){const $e=[je,je.replace(/^(?:bearer|basic|token) /i,""),...(0,K.PX)((0,K.yR)(je))];for(const u of $e)se.add(u,oe)}}const Me=new Map;return Te=>{const V=Me.
get(Te);if(V)return V;const Re=[],je=m=>(Re.push(m),f.v5),u={shown:p.reduce((m,H)=>m.replace(H,je),se.hide(Te,je)),hidden:JSON.stringify(Re)};return Me.set(Te,u),u}}function P(F){const se=X(F);return ye.
test(se)&&!se.match(`^${z}`)}function X(F){return F.toLowerCase().replace(/[^a-z]/g,"")}function te(F,se,oe){return h(se)?!1:P(F)?I(se)||Y.test(X(F)):!C.test(X(F))||oe?.type!=="object"?!1:[...oe.members].
some(([Me,Te])=>{const V=(0,K.jn)(Te)&&(Te.text==="true"?Me:O.test(Me)&&(0,K.e1)(Te.text));return k.test(Me)&&P(`${(0,K.TN)(oe,Me)}`)||V&&Y.test(X(V))})}function ge(F,...se){return se.every(h)?!1:F.some(
(oe,Me)=>{const Te=F[Me-1],V=Te&&"item"in Te?Te.item:void 0,Re=F.slice(Me+1).every(({type:$e})=>$e==="element"),je=$e=>oe.type==="member"&&te(oe.key,Re?$e:void 0,V);return se.some(je)})}function h(F){
return F?.type==="literal"&&!/\d/.test(F.text)}function I(F){return F?.type==="array"?F.items.every(I):F!==void 0&&(0,K.jn)(F)}function G(F){const se=[],oe=Me=>{if(Me!==void 0)if((0,K.jn)(Me))oe((0,K.
yR)((0,K.e1)(Me.text)));else if(Me.type==="array")for(const Te of Me.items)oe(Te);else for(const[Te,V]of Me.members)te(Te,V,Me)&&(0,K.PX)(V,se),oe(V)};return oe(F),se.filter(Me=>!T.test(Me))}}),408:((Le,Ne,w)=>{
w.d(Ne,{$z:()=>k,FF:()=>T,Ms:()=>C,O6:()=>b,S3:()=>W,eV:()=>fe,kh:()=>ye,kk:()=>z,qc:()=>Y,yU:()=>O});var f=w(965);const K=500;function W(y){return y.map((M,$)=>({item:M,index:$,array:y}))}function fe(y,M){
const $=p=>y[p].map(U=>M(U,p)),D=(p,U)=>p!==void 0&&p===U,j=(0,f.E)($("base"),$("head"),{maxEditLength:K,comparator:D});if(j===void 0)return C(ye(y,M));let[v,d]=[0,0];return j.flatMap(({added:p,removed:U,
count:P})=>{const[X,te]=[y.base.slice(v,v+P),y.head.slice(d,d+P)];return p||(v+=P),U||(d+=P),p||U?[]:O({base:X,head:te})})}function ye(y,M){return Y(y,M).flatMap(O)}function z(y,M){return Y(y,M).flatMap(
$=>$.base.length===1&&$.head.length===1?O($):[])}function Y(y,M){const $=k(y.head,D=>M(D,"head"));return $.delete(void 0),[...k(y.base,D=>M(D,"base"))].flatMap(([D,j])=>{const v=$.get(D);return v?[{base:j,
head:v}]:[]})}function k(y,M){const $=new Map;for(const D of y){const j=M(D),v=$.get(j);v?v.push(D):$.set(j,[D])}return $}function O({base:y,head:M}){return y.flatMap(($,D)=>{const j=M[D];return j===void 0?
[]:[{base:$,head:j}]})}function C(y){const M=[];for(const D of y.toSorted((j,v)=>j.base.index-v.base.index)){let[j,v]=[0,M.length];for(;j<v;){const d=j+v>>1;(M[d]?.last.head.index??0)<D.head.index?j=d+
1:v=d}M[j]={last:D,before:M[j-1]}}const $=[];for(let D=M.at(-1);D;D=D.before)$.push(D.last);return $.reverse()}function T({base:y,head:M},$){const D=new Set($.flatMap(j=>[j.base,j.head]));return{base:y.
filter(j=>!D.has(j)),head:M.filter(j=>!D.has(j))}}function b(y,M){const $=C(y),D={base:0,head:0};return Y(M,({index:j},v)=>{for(;($[D[v]]?.[v].index??1/0)<j;)D[v]++;return D[v]})}}),384:((Le,Ne,w)=>{w.
a(Le,async(f,K)=>{try{let $=function(){const D=new fe.i_,j=D.required("base",Y.Rr),v=D.required("head",Y.Rr);[j,v].some(P=>P!==void 0&&(0,W.existsSync)(P))||(j!==void 0&&D.refuse("base",(0,Y.LO)(D.text(
"base"))),v!==void 0&&D.refuse("head",(0,Y.LO)(D.text("head"))));const d=(0,fe.RT)(D),p=D.boolean("fail-on-change",!1),U=D.boolean("summary",!0);return{base:D.check(j),head:D.check(v),ignore:d,failOnChange:p,
summary:U}};var W=w(24),fe=w(991),ye=w(697),z=w(953),Y=w(192),k=w(124),O=w(279),C=w(725),T=w(276),b=w(57),y=w(706),M=w(885);await(0,T.eF)(async D=>{const{base:j,head:v,ignore:d,failOnChange:p,summary:U}=$(),
P=(0,C.t1)(),[X,te]=[(0,y.OX)(j),(0,y.OX)(v)],ge=(0,b.Bu)(Object.entries({Base:X,Head:te}));P.info(`Comparing ${X} with ${te}`);const h=await(0,M.Z)(j,v,{ignore:d,signal:D}).catch(async se=>{const oe=(0,O.
iT)(se);throw U&&await(0,b.Sy)("Workflow comparison failed",(0,b.il)((0,ye.UX)(oe),(0,T.VY)(oe)),ge),oe});for(const{name:se,status:oe,counts:Me,variablesCompared:Te}of h.workflows){const V=oe==="chang\
ed"||oe==="unchanged"?(0,k.cq)(Me):oe,Re=Te?"":" (environment variables are not compared)";P.info(`${se===void 0?"":`${(0,y.OX)(se)}: `}${V}${Re}`)}const[I,G]=[(0,k.Hq)(h),(0,k.xW)(h)];(0,T.n0)({changed:I,
...G});const F=await(0,z.S)(h);if(U){const se=F(h.workflows.length>1,[ge]);await(0,b.Sy)(`Workflow comparison: ${(0,k.cq)(G)}`,se,ge)}if(I&&p){const se=`The versions differ (${(0,k.cq)(G)}), and fail-\
on-change is true`;throw new O.HR({what:se,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),K()}catch($){K($)}},1)}),885:((Le,Ne,w)=>{w.d(Ne,{Z:()=>Yt});var f=w(806);const K=at(
import.meta.url)("node:buffer");var W=w(761);const fe={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:J})=>J)}]`,items:N}),object(N){return{json:`{${Array.from(N,([q,{json:le}])=>`${JSON.
stringify(q)}:${le}`).sort()}}`,members:N}}};function ye(N){const J=(0,K.isUtf8)(N)?(0,W.q)(N.toString(),void 0,fe):void 0,q=J?.members??J?.items?.map(he=>[z(he),he]);if(q===void 0)return;const le=new Map;
for(const[he,{members:Ie,json:We}]of q){if(he===void 0||le.has(he))return;le.set(he,{name:he,keys:[...Ie?.keys()??[]],content:We})}return{container:Array.isArray(q)?"array":"object",variables:[...le.values()]}}
function z({members:N}){if(!N?.has("value"))return;const J=[N.get("name"),N.get("key")].find(q=>q?.json[0]==='"');return J&&JSON.parse(J.json)}function Y({files:N}){const J=[...N].filter(([q])=>(0,f.dU)(
q)).map(([,q])=>k(q));return[...new Set(J.flat())]}function k(N){const J=new TextDecoder().decode(N);try{JSON.parse(J)}catch{return[]}const q=ye(N),le=new Set(q?.container==="array"?q.variables.map(({
name:We})=>We):void 0),Ie=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([We,Ye,tt])=>Ye===void 0?[We,String(Number(We))]:tt===void 0?[JSON.parse(Ye)]:[]);return[...new Set(
Ie)].filter(We=>!le.has(We))}var O=w(124),C=w(436),T=w(598),b=w(742);function y(N){return(0,K.isUtf8)(N)?N.toString():void 0}function M(N,J,q){const le=/\.json$/i.test(N)?y(J):void 0;return le===void 0?
void 0:q.read(le)}function $(N,J,q,le){if(J.equals(q))return!0;const he=new Interner(le),Ie=M(N,J,he);return Ie!==void 0&&Ie.id===M(N,q,he)?.id}function D({files:N},J){const q=he=>createHash("sha256").
update(he).digest("hex"),le=Array.from(N,([he,Ie])=>{const We=M(he,Ie,new Interner(J));return[he,q(We?canonicalJson(We):Ie)]});return q(JSON.stringify(le.sort(([he],[Ie])=>he<Ie?-1:1)))}var j=w(899),v=w(
856);const d=1024*1024;function p(N,J,{name:q,ignore:le}){const he=[N,J].filter(st=>st!==void 0),Ie=he.some(({kind:st,files:dt})=>st==="folder"&&![...dt.keys()].some(f.dU)),We=he.flatMap(({files:st})=>[
...st].filter(([dt])=>(0,f.dU)(dt))),Ye=[...new Set(he.flatMap(({files:st})=>[...st.keys()]))].sort(),tt=new Set(le.lines),nt=new C.Ms(le,st=>tt.delete(st)),ft=Ye.flatMap(st=>{const[dt,bt]=[N?.files.get(
st),J?.files.get(st)],Et=dt!==void 0&&bt!==void 0&&dt.equals(bt);if(Ie&&(0,f.dU)(st)||Et&&tt.size===0)return[];const _t=dt&&M(st,dt,nt),St=Et?_t:bt&&M(st,bt,nt);return Et||_t!==void 0&&_t.id===St?.id?
[]:[{name:st,from:dt,to:bt,base:_t,head:St}]}),ct=st=>le.lines.length===0&&ft.some(dt=>dt.name===st),pt=(ft.length===0?[]:Ye.filter(st=>!ct(st)&&!(0,f.dU)(st))).flatMap(st=>U(st,J?.files.get(st),N?.files.
get(st))),xt=P(ft,nt,pt),Rt=N===void 0?"added":J===void 0?"removed":void 0;return{name:q,status:Rt??(xt.length>0?"changed":"unchanged"),counts:Rt?{added:0,modified:0,removed:0,[Rt]:1}:(0,O.cz)(xt.map(
O.xS)),files:xt,unchanged:pt,variablesCompared:!(Ie&&We.some(([,st])=>ye(st)?.variables.length!==0)),secrets:[...new Set([...he.flatMap(Y),...pt.flatMap(v.Wr)])],unusedIgnores:[...tt]}}function U(N,J=Buffer.
of(),q=J){return(J.equals(q)?[J]:[J,q]).flatMap(he=>M(N,he,new C.Ms(j.K$))??[])}function P(N,J,q){const le=N.flatMap(({name:Ie,base:We,head:Ye})=>We&&Ye&&!(0,f.dU)(Ie)?[{name:Ie,base:We,head:Ye}]:[]),
he=new Map((0,b.OD)(le,J,q).map((Ie,We)=>[le[We]?.name,Ie]));return N.map(Ie=>X(Ie,he.get(Ie.name)))}function X({name:N,from:J,to:q,base:le,head:he},Ie){const We=J===void 0?"added":q===void 0?"removed":
"modified",Ye={name:N,status:We,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,f.dU)(N))return{...Ye,kind:"variables",changes:ge(le,he,We)};if(Ie||We!=="modified"&&(le??he))return{
...Ye,kind:"json",base:le,head:he,...Ie};const[tt,nt]=[J&&te(J),q&&te(q)];return J&&tt===void 0||q&&nt===void 0?{...Ye,kind:"binary"}:{...Ye,kind:"text",text:{base:tt,head:nt}}}function te(N){return N.
length<=d&&!N.includes(0)?y(N):void 0}function ge(N,J,q){const[le,he]=[N,J].map(ct=>ct&&ye(Buffer.from((0,b.dj)(ct))));if(q==="modified"&&(le===void 0||le.container!==he?.container))return[{kind:"modi\
fied",path:[],from:O.RG,to:O.RG}];const Ie=ct=>new Map(ct?.variables.map(({name:wt,content:pt})=>[wt,pt])),[We,Ye]=[Ie(le),Ie(he)],tt=[],nt=[...We.keys()].filter(ct=>Ye.has(ct)),ft=[...Ye.keys()].filter(
ct=>We.has(ct));nt.some((ct,wt)=>ct!==ft[wt])&&tt.push({kind:"reordered",path:[],moved:[]});for(const ct of[...new Set([...We.keys(),...Ye.keys()])].sort()){const wt=[{type:"member",key:ct}];We.has(ct)?
Ye.has(ct)?We.get(ct)!==Ye.get(ct)&&tt.push({kind:"modified",path:wt,from:O.RG,to:O.RG}):tt.push({kind:"removed",path:wt,value:O.RG}):tt.push({kind:"added",path:wt,value:O.RG})}return tt}var h=w(279),
I=w(24),G=w(455),F=w(760),se=w(142),oe=w(706);const[Me,Te,V]=["flow_definition.json","app_definition.json","env_variables.json"],Re=[Me,Te,V],je=1e4,$e=256*1024*1024;function u(N,J){const q=[...J].filter(
([le])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(le));return{kind:N,files:new Map(q.sort(([le],[he])=>le<he?-1:1))}}function m({kind:N,files:J}){return{kind:N,files:new Map([...J].filter(([q])=>!isEnvVariables(
q)))}}const H=/^\.|^__MACOSX$/;function A(N){const J=new Set(N),q=We=>Re.some(Ye=>J.has(We+Ye));if(q(""))return"";const le=new Set(N.filter(We=>We.includes("/")).map(We=>We.slice(0,We.indexOf("/")))),
[he,...Ie]=[...le].filter(We=>!H.test(We));return Ie.length===0&&q(`${he}/`)?`${he}/`:""}function ce(N){const J=A(N);return N.includes(J+Te)||N.includes(J+Me)}function ke(N,J){return new h.HR({what:N,
advice:J,topic:"unpacking"})}function _e(N,J){for(const{index:q}of`${J}/`.matchAll(/\//g)){const le=J.slice(0,q),he=(0,I.lstatSync)((0,F.join)(N,le),{throwIfNoEntry:!1});if(he?.isSymbolicLink())throw ke(
`${(0,oe.TL)(le)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(le===J&&he?.isFile())return he;if(!he?.isDirectory())break}}async function Fe(N,J,q,le=1/0){const he=new Map,
Ie=new Map;let We=le;for(const Ye of J){q.throwIfAborted();const tt=_e(N,Ye);if(!(tt===void 0||Ie.get((0,f.Sr)(Ye))===tt.ino)){if(Ie.set((0,f.Sr)(Ye),tt.ino),We-=tt.size,We<0)throw new Error("its file\
s take more than 256 MiB, the limit");he.set(Ye,await(0,G.readFile)((0,F.join)(N,Ye)))}}return he}async function Ve(N){return(await(0,G.readdir)(N,{withFileTypes:!0})).map(q=>q.name+(q.isDirectory()?"\
/":""))}async function Qe(N,J){const q=[],le=[""];for(const he of le){J.throwIfAborted();for(const Ie of await Ve((0,F.join)(N,he))){if((0,f.jq)(Ie))continue;if((Ie.endsWith("/")?le:q).push(he+Ie),q.length+
le.length>je)throw new Error("more than 10,000 files are in it")}}return q}async function Be(N){if(!_e(N,f.gv))return;const J=await(0,G.readFile)((0,F.join)(N,f.gv),"utf8");let q;try{const{unpackedFiles:le}=JSON.
parse(J);le.every(he=>(0,f.x5)(he)===void 0)&&(q=new Set(le))}catch{}return{text:J,paths:q}}async function ie(N,J){const q=new Set(J.map(caseFold));return(await readdir(N).catch(()=>[])).filter(he=>!q.
has(caseFold(he))&&existsSync(join(N,he,RECORD)))}function re(N){return`${JSON.stringify({unpackedFiles:[...N]},null,2)}
`}const pe=at(import.meta.url)("node:zlib");var ve=w(663);const Ae=2048,de=new Set([0,10]);async function Oe(N,J){J?.throwIfAborted();const q=Ke(N),le=await(0,ve.SY)(q,{decodeStrings:!1}).catch(Ce("Th\
e package")),he=await Ue(le).catch(Ce("The package")),Ie=A([...he.keys()]),We=[];for(const[Ye,tt]of he){J?.throwIfAborted();const nt=await ae(le,q,tt).catch(Ce(`${(0,oe.TL)(Ye)} in the package`));Ye.startsWith(
Ie)&&!ue(Ye)&&We.push([Ye.slice(Ie.length),nt])}return u("zip",We)}function Ke(N){for(let J=N.length-21;J>0;){J=N.lastIndexOf("PK",J-1,"latin1");const q=J+22+(J<0?1/0:N.readUInt16LE(J+20));if(q<=N.length)
return N.subarray(0,q)}if(N.toString("latin1",0,2)!=="PK")throw Q(N);return Ce("The package")(new Error("its end is missing"))}async function Ue(N){if(N.entryCount>je)throw Se(`The package has ${N.entryCount}\
 entries. The limit is 10,000`);const J=new Map;let q=0;for await(const Ie of N.eachEntry()){const We=ze(Ie);if(J.has(We))throw Se(`The package has ${(0,oe.TL)(We)} twice`,"Export it again.");const Ye=R(
We,Ie);if(Ye!==void 0)throw Se(`${(0,oe.TL)(We)} in the package ${Ye}`);if(q+=Ie.uncompressedSize,q>$e)throw Se("The package takes more than 256 MiB unpacked, the limit");J.set(We,Ie)}const le=[...J.keys()];
if(le.every(ue))throw Se("The package has no files in it","Export it again.");const he=(0,f.Oj)(le);if(he===void 0)return J;throw Se(`${he.map(Ie=>(0,oe.TL)(Ie)).join(" and ")} in the package collide \
on a disk that ignores case`)}function ze({generalPurposeBitFlag:N,fileNameRaw:J,extraFields:q,versionMadeBy:le}){const he=(0,K.isUtf8)(J)?Ae:N,Ie=de.has(le>>>8);return(0,ve.ax)(he,J,q,!Ie).replace(/^(\.\/+)+/,
"")}function R(N,J){const q=J.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":ue(N)&&J.uncompressedSize>0?"is a fol\
der with a content of its own":J.canDecodeFileData()?(0,f.dU)(J.fileNameRaw.toString())&&!(0,f.dU)(N)?"is also named env_variables.json":(0,f.x5)(N,f.fw):"is encrypted, or compressed by another method\
 than deflate"}async function ae(N,J,q){const{compressedSize:le,compressionMethod:he,uncompressedSize:Ie}=q,{fileDataStart:We}=await N.readLocalFileHeaderPromise(q),Ye=J.subarray(We,We+le),tt={maxOutputLength:Ie||
1,chunkSize:Ie+64},nt=he===0?Ye:(0,pe.inflateRawSync)(Ye,tt);if(nt.length!==Ie)throw new Error(`it unpacks to ${nt.length} bytes, not the ${Ie} listed`);if((0,pe.crc32)(nt)!==q.crc32)throw new Error("\
its CRC-32 isn't the one listed");return nt}function ue(N){return N===""||N.endsWith("/")}function Se(N,J="Check where the package comes from."){return new h.HR({what:N,advice:J,topic:"the-package"})}
function Ce(N){return J=>{if(J instanceof h.HR)throw J;const q={what:`${N} is cut off or damaged`,why:(0,oe.TL)(J.message).slice(1,-1)};throw new h.HR({...q,advice:"Export it again.",topic:"the-packag\
e",cause:J})}}const Z=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function Q(N){const J=N.toString("utf8",0,512),[q]=Z.find(
([,he])=>he.test(J))??["text"],le=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return Se(`The package is ${q}, not a zip`,le)}const xe=33,He=20,Ge=3,
rt=8,it=33188;function yt({files:N}){const J=[],q=[];let le=0;for(const[We,Ye]of N){const[tt,nt]=[Buffer.from(We),deflateRawSync(Ye)],ft=[ot(2,He,Ae,rt,0,xe),ot(4,crc32(Ye),nt.length,Ye.length),ot(2,tt.
length,0)],ct=[ot(2,0,0,0),ot(4,it*65536,le)];J.push(Buffer.from("PK"),...ft,tt,nt),q.push(Buffer.from("PK"),Buffer.of(He,Ge),...ft,...ct,tt),le+=30+tt.length+nt.length}const he=Buffer.concat(q),Ie=[
ot(2,0,0,N.size,N.size),ot(4,he.length,le),ot(2,0)];return Buffer.concat([...J,he,Buffer.from("PK"),...Ie])}function ot(N,...J){const q=Buffer.alloc(N*J.length);for(const[le,he]of J.entries())q.writeUIntLE(
he,le*N,N);return q}async function lt(N,J){try{const q=await(0,G.stat)(N);if(q.isDirectory())return await Ft(N,J);if(q.size>$e)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,G.
readFile)(N);return{...await Oe(le,J),sha256:(0,T.createHash)("sha256").update(le).digest("hex")}}catch(q){throw Vt(q,N,J)}}async function Tt(N,J){const q=()=>lt(N,J);try{const le=(0,I.statSync)(N,{throwIfNoEntry:!1});
if(le===void 0)return{};const he=le.isDirectory()?await Mt(N,J):new Map,[Ie,...We]=[...he.values()].flat();return Ie===void 0?{single:q}:{several:new Map(Array.from(he,([tt,nt])=>[tt,()=>Jt(N,nt,J)])),
...We.length===0&&Ie.isDirectory()&&{single:q}}}catch(le){throw Vt(le,N,J)}}async function Jt(N,J,q){const[le="",he]=J.map(Ie=>Ie.name);if(he!==void 0)throw new Error(`is there twice, as ${(0,oe.TL)(le)}\
 and as ${(0,oe.TL)(he)}. Remove one of them`);if(J[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await lt((0,F.join)(N,le),q)}async function Mt(N,J){const q=new Map,le=await(0,G.
readdir)(N,{withFileTypes:!0});if(ce(le.map(({name:he})=>he)))return q;for(const he of le){if(J.throwIfAborted(),he.name.startsWith(".")||!await jt((0,F.join)(N,he.name),J))continue;const Ie=he.isDirectory()?
he.name:he.name.replace(/\.zip$/i,"");q.set(Ie,[...q.get(Ie)??[],he])}return q}async function jt(N,J){const q=await(0,G.stat)(N).catch(()=>{});if(q?.isDirectory())return ce(await Nt(N));if(!q?.isFile()||
!/\.zip$/i.test(N))return!1;try{return ce([...(await lt(N,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function Vt(N,J,q){if(q.aborted)return q.reason;const le=/The package (is .*, not a zip)/.
exec((0,h.gJ)(N))?.[1],he=(0,I.existsSync)(J)?`can't be read: ${(0,se.Uc)(N)}`:`doesn't exist: ${(0,oe.MW)(J)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:
he,{cause:N})}async function Ft(N,J){const q=(0,F.join)(N,A(await Nt(N))),le=await Be(q);if(le&&!le.paths)throw new Error(`${f.gv} isn't as this action writes it`);const he=le?.paths?new Set([...Re,...le.
paths]):await Qe(q,J),Ie=await Fe(q,he,J,$e);if(Ie.size===0)throw new Error("no files are in it");return u("folder",Ie)}async function Nt(N){const J=await Ve(N),le=J.filter(he=>he.endsWith("/")).map(async he=>(await Ve(
(0,F.join)(N,he))).map(Ie=>he+Ie));return[...J,...(await Promise.all(le)).flat()]}async function Yt(N,J,{ignore:q,signal:le}){const he=await Lt("base",le,()=>Tt(N,le)),Ie=await Lt("head",le,()=>Tt(J,le)),
We=zt(he,Ie)?[void 0]:[...new Set([...Ct(he),...Ct(Ie)])].sort(),Ye=[];for(const nt of We){const ft=nt===void 0?"":` ${(0,oe.TL)(nt)}`,ct=await Lt(`base${ft}`,le,()=>gt(he,nt)),wt=await Lt(`head${ft}`,
le,()=>gt(Ie,nt));Ye.push(p(ct,wt,{name:nt,ignore:q}))}const tt=({single:nt,several:ft})=>nt!==void 0||ft!==void 0;return tt(he)&&tt(Ie)?{workflows:Ye}:{workflows:Ye,missing:tt(he)?"head":"base"}}function zt(N,J){
const q=[N,J];if(!(q.every(({single:Ye,several:tt})=>Ye&&tt)&&Ct(N).join()!==Ct(J).join())&&q.every(({single:Ye,several:tt})=>!Ye||tt))return!1;if(q.every(({single:Ye,several:tt})=>!tt||Ye))return!0;const[
Ie,We]=N.several?["head","base"]:["base","head"];throw new h.HR({what:`${Ie} is a single workflow, but ${We} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promot\
e"})}function Ct({several:N}){return[...N?.keys()??[]]}async function gt({single:N,several:J},q){return await(q===void 0?N:J?.get(q))?.()}async function Lt(N,J,q){try{return await q()}catch(le){J.throwIfAborted();
const he=le instanceof h.HR?le.topic:"import-deploy-and-promote";throw new h.HR({what:`${N} ${(0,h.gJ)(le)}`,topic:he,cause:le})}}}),142:((Le,Ne,w)=>{w.d(Ne,{Uc:()=>C,Rs:()=>T});var f=w(598),K=w(455),
W=w(760);const fe=at(import.meta.url)("node:util");var ye=w(279),z=w(706);const Y={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",
EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't e\
mpty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function k(D){return/^E[A-Z0-9]+$/.test(Object(D).code)}function O(D){if(!k(D))return(0,ye.gJ)(D);
const{code:j="",errno:v=0}=D;return Y[j]??(0,fe.getSystemErrorMap)().get(v)?.[1]??j}function C(D){const{path:j,dest:v=j}=Object(D);return k(D)&&v?`${O(D)} (${(0,z.MW)(v)})`:O(D)}function T(D,j,v="Set \
another directory, or free some space."){const d=Object(D).code==="ENAMETOOLONG",p={what:`Can't write ${j}`,why:O(D),cause:D};return new ye.HR({...p,advice:d?"Set a shorter name.":v})}async function b(D){
await rm(D,{recursive:!0,force:!0,maxRetries:10})}const y=/^\.workflow-export-[0-9a-f]{12}$/;async function M(D,j,v=dirname(D)){const d=join(v,`.workflow-export-${randomBytes(6).toString("hex")}`);try{
await writeFile(d,j,{flag:"wx"}),await rename(d,D)}catch(p){throw await b(d).catch(()=>{}),p}}async function $(D,j){await M(D,j).catch(v=>{throw T(v,D)})}}),279:((Le,Ne,w)=>{w.d(Ne,{HR:()=>K,gJ:()=>Y,
h_:()=>z,iT:()=>ye});const f=null;class K extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(O){super(fe(O),{cause:O.
cause}),this.what=O.what,Object.assign(this,O)}with(O){return new K({...this,cause:this,...O})}}function W({what:k,why:O=""}){return O===""?k:`${k}: ${O}`}function fe(k){const O=W(k);return`${O}${/[.!?…]$/.
test(O)?"":"."} ${k.advice??""}`.trim()}function ye(k){return k instanceof Error?k:new Error(String(k))}function z(k){return k instanceof K?k:new K({what:Y(k),cause:k})}function Y(k){return ye(k).message}}),
725:((Le,Ne,w)=>{w.d(Ne,{lm:()=>K.lm,t1:()=>W});const f=at(import.meta.url)("node:async_hooks");var K=w(528);function W(T=""){return{info:b=>ye(T+b),warning:b=>K.$e(T+b),debug:b=>K.Yz(T+b),mask:K.Pq}}
function fe(T){const b=[];return{...W(`[${T}] `),info:y=>b.push(y),end(y){core.startGroup(z(y));for(const M of b)ye(M);core.endGroup()}}}function ye(T){K.pq(z(T))}function z(T){return T.replaceAll("##\
[","## [")}const Y=new f.AsyncLocalStorage;let k=!1;function O(T,b){return k||C(),k=!0,Y.run(T,b)}function C(){const T=process.stdout.write.bind(process.stdout);process.stdout.write=((b,...y)=>{const M=Y.
getStore(),$=String(b);return M===void 0||/^::(add-mask|debug)::/.test($)?T(b,...y):(Y.exit(()=>M.debug($.trimEnd())),!0)})}}),276:((Le,Ne,w)=>{w.d(Ne,{VY:()=>T,Pd:()=>M,E_:()=>$,eF:()=>C,n0:()=>y});var f=w(
24),K=w(455);const W=at(import.meta.url)("node:os");var fe=w(760),ye=w(528),z=w(142),Y=w(279),k=w(706);const O=6e4;async function C(v){const d=new AbortController;for(const p of["SIGINT","SIGTERM","SI\
GBREAK"]){const U={what:`Cancelled (${p})`,topic:"the-job-on-the-platform"};process.on(p,()=>d.abort(new Y.HR(U)))}try{if(await v(d.signal),b)throw b}catch(p){for(let P=p;P instanceof Error;P=P.cause)
ye.Yz(P.stack??P.message);const U=T(p);ye.C1(`${(0,k.OX)((0,Y.gJ)(p),O)}${U===void 0?"":` See ${U}`}`)}process.stdout.write("",()=>process.exit())}function T(v){const{GITHUB_SERVER_URL:d,GITHUB_ACTION_REPOSITORY:p,
GITHUB_ACTION_REF:U}=process.env;if(!(!(v instanceof Y.HR)||v.topic===void 0||!d||!p||!U))return encodeURI(`${d}/${p}/blob/${U}/docs/troubleshooting.md#${v.topic}`)}let b;function y(v){try{for(const[d,
p]of Object.entries(v))p!==void 0&&ye.uH(d,p)}catch(d){const p="Check the runner's disk.";b=new Y.HR({what:"Can't write the step's outputs",why:(0,z.Uc)(d),advice:p,cause:d})}}async function M(v){const d=process.
env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,K.mkdtemp)((0,fe.join)(d,v)).catch($(d))}function $(v){return d=>{throw(0,z.Rs)(d,v,"Check the runner's temporary folder.")}}function D(){try{return JSON.
parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}function j(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),57:((Le,Ne,w)=>{w.d(Ne,{Bu:()=>k,
Sy:()=>M,il:()=>C});var f=w(528),K=w(279),W=w(132),fe=w(706);const ye=1024*1024-1e4,z=2e5;function Y($,D){const j=D.map(P=>P.map(b)),v=$.map((P,X)=>j.some(te=>te[X]!=="")),d=(P,X)=>`<tr>${P.flatMap((te,ge)=>v[ge]?
`<${X}>${te}</${X}>`:[]).join("")}</tr>`,p=j.map(P=>d(P,"td")),U=P=>`<tr><td colspan="${$.length}">\u2026 and ${counted(P,"more row")}</td></tr>`;return`<table>${d($.map(escapeAll),"th")}${y(p,U).join(
"")}</table>`}function k($){return`<table>${$.map(([j,v])=>v===void 0?"":`<tr><th align="left">${(0,W.FO)(j)}</th><td>${b(v)}</td></tr>`).join("")}</table>`}function O($){const D=$.map(({names:j,message:v,
help:d})=>{const p=j.map(P=>`**${plainText(P)}**`);return`- ${y(p,P=>`and ${P} more`,z/2).join(", ")}: ${C(v,d)}`});return y(D,j=>`- \u2026 and ${counted(j,"more cause")}`).join(`
`)}function C($,D){return D===void 0?(0,W.wh)($):`${(0,W.wh)($)} <a href="${(0,W.FO)(D)}">Troubleshooting</a>`}function T($,D){return`<details><summary>${escapeAll($)}</summary>

${D}

</details>`}function b($){return typeof $=="string"?$===""?"":`<code>${(0,W.FO)((0,W.RK)($))}</code>`:"words"in $?(0,W.wh)($.words):`<a href="${(0,W.FO)($.href)}">${(0,W.wh)($.text)}</a>${(0,W.FO)($.after??
"")}`}function y($,D,j=z){let v=j;const d=$.filter(p=>{const U=Buffer.byteLength(p),P=U<=v;return P&&(v-=U),P});return d.length===$.length?d:[...d,D($.length-d.length)]}async function M($,...D){const j=d=>`${(0,fe.
hS)(d,"part")} of this page would not fit and ${d===1?"is":"are"} left out.`,v=[`### ${(0,W.wh)($)}`,...y(D,j,ye)];try{await f.z.addRaw(v.join(`

`),!0).write()}catch(d){f.$e(`Can't write the job summary: ${(0,K.gJ)(d)}`)}}}),132:((Le,Ne,w)=>{w.d(Ne,{EU:()=>Y,FO:()=>C,Jj:()=>ye,RK:()=>W,SS:()=>z,wh:()=>O});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",K=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(y){return/^[ -[\]-~]*$/.test(y)&&!y.includes("##[")?y:y.replace(K,(M,$)=>$===void 0?M:fe($))}function fe(y){return`\
\\u{${y.codePointAt(0)?.toString(16)}}`}function ye(y,M){if(y.length<=M)return y;const $=Array.from(y.slice(0,2*M+2));return $.length>M?`${$.slice(0,M).join("")}\u2026`:y}function z(y,M=100){const $=W(
ye(y,M)).replaceAll("	",fe)||'""',D="`".repeat(b($)+1);return/^`|`$/.test($)||/^ .*[^ ].* $/.test($)?`${D} ${$} ${D}`:D+$+D}function Y(y,M,$){const j=y.map(d=>$+W(d).replace(/(?<=^\s*):(?=:)/,fe)).join(
`
`),v="`".repeat(Math.max(3,b(j)+1));return`${$}${v}${M}
${j}
${$}${v}`}const k=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function O(y){return C(W(y).replaceAll("	"," ")).replace(k,"$&<wbr>")}function C(y){return y.replace(T,M=>`&#${M.codePointAt(0)}\
;`)}const T=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function b(y){return(y.match(/`+/g)??[]).reduce((M,$)=>Math.max(M,$.length),0)}}),761:((Le,Ne,w)=>{w.d(Ne,{q:()=>fe});
const f=500,K=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function fe(k,O,C){let T=k.startsWith("\uFEFF")?1:0,b=0;function y(){for(;;){
const j=k.charAt(T);if(j!==" "&&j!==`
`&&j!=="\r"&&j!=="	")return j;T++}}function M(){const j=T;if(W.lastIndex=j,!W.test(k))throw new SyntaxError;return T=W.lastIndex,k.slice(j,T)}function $(j,v){const d=y();if(d==="["){const U=[],P=C.enter(
j);return D("]",v,()=>U.push($(P,v+1))),C.array(U,j)}if(d==="{"){const U=new Map;return D("}",v,()=>{if(y()!=='"')throw new SyntaxError;const P=M(),X=P.includes("\\")?JSON.parse(P):P.slice(1,-1);if(U.
has(X)||y()!==":")throw new SyntaxError;T++,U.set(X,$(C.enter(j,X),v+1))}),C.object(U,j)}const p=M();return C.scalar(p.includes("\\")?JSON.stringify(JSON.parse(p)):p)}function D(j,v,d){if(v===f)throw new RangeError;
T++;let p=y()===j?j:",";for(;p===",";){if(++b>K)throw new RangeError;d(),p=y(),p===","&&T++}if(p!==j)throw new SyntaxError;T++}try{const j=$(O,0);if(y()==="")return j}catch{}}function ye(k){const O=fe(
k,`
`,z);return O===void 0?void 0:`${O}
`}const z={enter:k=>`${k}  `,scalar:k=>k,array:(k,O)=>Y("[",k,"]",O),object(k,O){const C=[...k.keys()].sort().map(T=>`${JSON.stringify(T)}: ${k.get(T)}`);return Y("{",C,"}",O)}};function Y(k,O,C,T){return O.
length===0?k+C:`${k}${T}  ${O.join(`,${T}  `)}${T}${C}`}}),806:((Le,Ne,w)=>{w.d(Ne,{Oj:()=>b,Sr:()=>T,dU:()=>C,fw:()=>ye,gv:()=>f,jq:()=>k,x5:()=>Y});const f=".workflow-export.json",K=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,fe=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ye=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],z=[...ye,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',K],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",fe]];function Y(M,$=z){const D=y(M);return $.find(([,j])=>j.test(M)||j.test(D))?.[0]}function k(M){return[fe,K,W].some($=>$.test(y(M)))}function O(M){return K.
test(y(M))?"is in a .git folder":M.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function C(M){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(T(y(M)))}
function T(M){return M.normalize("NFC").toUpperCase().toLowerCase()}function b(M){const $=new Map;for(const D of M){const j=T(D.replace(/\/$/,"")),v=$.get(j);if(v!==void 0)return[v,D];$.set(j,D)}for(const[
D,j]of $)for(const{index:v}of D.matchAll(/\//g)){const d=$.get(D.slice(0,v));if(d?.endsWith("/")===!1)return[d,j]}}function y(M){return M.replace(new RegExp("\\p{Cf}","gu"),"")}}),706:((Le,Ne,w)=>{w.d(
Ne,{MW:()=>fe,OX:()=>K,TL:()=>W,hS:()=>Y,pO:()=>b,v5:()=>O,zD:()=>z});var f=w(132);function K(d,p=300){const U=d.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(U,p)}function W(d,p=100){
return(0,f.RK)(JSON.stringify((0,f.Jj)(d,p)))}function fe(d){return W(d,1e3).replaceAll("\\\\","\\")}function ye(d){if(d<1024)return`${d} B`;const p=(d/1024).toFixed(1);return Number(p)<1024?`${p} KiB`:
`${(d/1024**2).toFixed(1)} MiB`}function z(d){return String(d).replace(/\B(?=(\d{3})+$)/g,",")}function Y(d,p){return`${z(d)} ${p}${d===1?"":"s"}`}function k(d){if(d<9950)return`${(d/1e3).toFixed(1)} \
s`;const p=Math.round(d/1e3);if(p<60)return`${p} s`;const[U,P]=[Math.floor(p/60),Math.floor(p/3600)];return P>0?`${P} h ${U%60} min`:`${U} min ${p%60} s`}const O="***",C=4,T=8;class b{#e=new Map;#t=new Set;constructor(p=[]){
for(const U of p)this.add(U)}add(p,U=P=>!0){const P=new Set([p,...p.split(/[\r\n]/)].map(X=>X.trim()));for(const X of[...P].filter(U).flatMap(y)){const te=X.slice(0,T);this.#e.set(te,(this.#e.get(te)??
new Set).add(X)),this.#t.add(te.length)}}redact=(p,U=300)=>{const P=p.trimStart(),X=Math.min(P.length,U*4);return K(this.hide(P,()=>{},X)+(X<P.length?"\u2026":""),U)};hide(p,U=X=>{},P=p.length){let[X,
te]=["",0];for(let ge=0;ge<P;ge++){const h=this.#n(p,ge);h!==""&&(U(h),ge>=te&&(X+=p.slice(te,ge)+O),te=Math.max(te,ge+h.length))}return X+p.slice(te,P)}#n(p,U){let P="";for(const X of this.#t)for(const te of this.#e.
get(p.slice(U,U+X))??[])te.length<=P.length||!p.startsWith(te,U)||(te.length>=C||v(p,U,U+te.length))&&(P=te);return P}}function y(d){const p=Te=>JSON.stringify(Te).slice(1,-1),U=Buffer.from(d).toString(),
P=[d,U,$(d)].flatMap(Te=>[Te,p(Te),p(p(Te))]),X=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(Te=>p(U).replace(Te,j)),te=[p(U),...X].flatMap(Te=>[Te,Te.replaceAll("/","\\/")]),ge=encodeURIComponent(U),h=ge.replace(
/[!'()*]/g,D),I=h.replaceAll("%2A","*").replaceAll("~","%7E"),F=[ge,h,h.replaceAll("%2F","/"),I].flatMap(Te=>[Te,Te.replaceAll("%20","+")]),se=F.map(Te=>Te.replace(/%../g,V=>V.toLowerCase())),oe=U.replace(
/[&<>"']/g,Te=>M[Te]??""),Me=d.length<T?d:Buffer.from(d).toString("base64").replace(/=+$/,"");return[...P,...te,oe,...F,...se,encodeURI(U),Me]}const M={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\
'":"&#39;"};function $(d){try{return decodeURIComponent(d)}catch{return d}}function D(d){return`%${d.charCodeAt(0).toString(16).toUpperCase()}`}function j(d){return`\\u${d.charCodeAt(0).toString(16).padStart(
4,"0")}`}function v(d,p,U){const P=d.slice(Math.max(0,p-2),p);return!/[\p{L}\p{N}]$/u.test(P)&&!/^[\p{L}\p{N}]/u.test(d.slice(U,U+2))}}),528:((Le,Ne,w)=>{w.d(Ne,{Yz:()=>en,V4:()=>qt,pq:()=>dn,lm:()=>Gt,
C1:()=>mt,uH:()=>fn,Pq:()=>Qt,z:()=>ve,$e:()=>an});const f=at(import.meta.url)("os");function K(i){return i==null?"":typeof i=="string"||i instanceof String?i:JSON.stringify(i)}function W(i){return Object.
keys(i).length?{title:i.title,file:i.file,line:i.startLine,endLine:i.endLine,col:i.startColumn,endColumn:i.endColumn}:{}}function fe(i,t,s){const a=new Y(i,t,s);process.stdout.write(a.toString()+f.EOL)}
function ye(i,t=""){fe(i,{},t)}const z="::";class Y{constructor(t,s,a){t||(t="missing.command"),this.command=t,this.properties=s,this.message=a}toString(){let t=z+this.command;if(this.properties&&Object.
keys(this.properties).length>0){t+=" ";let s=!0;for(const a in this.properties)if(this.properties.hasOwnProperty(a)){const g=this.properties[a];g&&(s?s=!1:t+=",",t+=`${a}=${O(g)}`)}}return t+=`${z}${k(
this.message)}`,t}}function k(i){return K(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function O(i){return K(i).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}const C=at(import.meta.url)("crypto");var T=w(896);function b(i,t){const s=process.env[`GITHUB_${i}`];if(!s)throw new Error(`Unable to find environment variable for fil\
e command ${i}`);if(!T.existsSync(s))throw new Error(`Missing file at path: ${s}`);T.appendFileSync(s,`${K(t)}${f.EOL}`,{encoding:"utf8"})}function y(i,t){const s=`ghadelimiter_${C.randomUUID()}`,a=K(
t);if(i.includes(s))throw new Error(`Unexpected input: name should not contain the delimiter "${s}"`);if(a.includes(s))throw new Error(`Unexpected input: value should not contain the delimiter "${s}"`);
return`${i}<<${s}${f.EOL}${a}${f.EOL}${s}`}const M=at(import.meta.url)("path");var $=w(611),D=w(692),j=w(783),v=w(770),d=i=>{var t={};return w.d(t,i),t},p=i=>(()=>i);const U=d({});var P=function(i,t,s,a){
function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){
B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})},X;(function(i){i[i.OK=200]="OK",i[i.MultipleChoices=300]="MultipleChoices",i[i.MovedPermanently=301]=
"MovedPermanently",i[i.ResourceMoved=302]="ResourceMoved",i[i.SeeOther=303]="SeeOther",i[i.NotModified=304]="NotModified",i[i.UseProxy=305]="UseProxy",i[i.SwitchProxy=306]="SwitchProxy",i[i.TemporaryRedirect=
307]="TemporaryRedirect",i[i.PermanentRedirect=308]="PermanentRedirect",i[i.BadRequest=400]="BadRequest",i[i.Unauthorized=401]="Unauthorized",i[i.PaymentRequired=402]="PaymentRequired",i[i.Forbidden=403]=
"Forbidden",i[i.NotFound=404]="NotFound",i[i.MethodNotAllowed=405]="MethodNotAllowed",i[i.NotAcceptable=406]="NotAcceptable",i[i.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",i[i.RequestTimeout=
408]="RequestTimeout",i[i.Conflict=409]="Conflict",i[i.Gone=410]="Gone",i[i.TooManyRequests=429]="TooManyRequests",i[i.InternalServerError=500]="InternalServerError",i[i.NotImplemented=501]="NotImplem\
ented",i[i.BadGateway=502]="BadGateway",i[i.ServiceUnavailable=503]="ServiceUnavailable",i[i.GatewayTimeout=504]="GatewayTimeout"})(X||(X={}));var te;(function(i){i.Accept="accept",i.ContentType="cont\
ent-type"})(te||(te={}));var ge;(function(i){i.ApplicationJson="application/json"})(ge||(ge={}));function h(i){const t=pm.getProxyUrl(new URL(i));return t?t.href:""}const I=[X.MovedPermanently,X.ResourceMoved,
X.SeeOther,X.TemporaryRedirect,X.PermanentRedirect],G=[X.BadGateway,X.ServiceUnavailable,X.GatewayTimeout],F=null,se=10,oe=5;class Me extends Error{constructor(t,s){super(t),this.name="HttpClientError",
this.statusCode=s,Object.setPrototypeOf(this,Me.prototype)}}class Te{constructor(t){this.message=t}readBody(){return P(this,void 0,void 0,function*(){return new Promise(t=>P(this,void 0,void 0,function*(){
let s=Buffer.alloc(0);this.message.on("data",a=>{s=Buffer.concat([s,a])}),this.message.on("end",()=>{t(s.toString())})}))})}readBodyBuffer(){return P(this,void 0,void 0,function*(){return new Promise(
t=>P(this,void 0,void 0,function*(){const s=[];this.message.on("data",a=>{s.push(a)}),this.message.on("end",()=>{t(Buffer.concat(s))})}))})}}function V(i){return new URL(i).protocol==="https:"}class Re{constructor(t,s,a){
this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this.
_getUserAgentWithOrchestrationId(t),this.handlers=s||[],this.requestOptions=a,a&&(a.ignoreSslError!=null&&(this._ignoreSslError=a.ignoreSslError),this._socketTimeout=a.socketTimeout,a.allowRedirects!=
null&&(this._allowRedirects=a.allowRedirects),a.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=a.allowRedirectDowngrade),a.maxRedirects!=null&&(this._maxRedirects=Math.max(a.maxRedirects,
0)),a.keepAlive!=null&&(this._keepAlive=a.keepAlive),a.allowRetries!=null&&(this._allowRetries=a.allowRetries),a.maxRetries!=null&&(this._maxRetries=a.maxRetries))}options(t,s){return P(this,void 0,void 0,
function*(){return this.request("OPTIONS",t,null,s||{})})}get(t,s){return P(this,void 0,void 0,function*(){return this.request("GET",t,null,s||{})})}del(t,s){return P(this,void 0,void 0,function*(){return this.
request("DELETE",t,null,s||{})})}post(t,s,a){return P(this,void 0,void 0,function*(){return this.request("POST",t,s,a||{})})}patch(t,s,a){return P(this,void 0,void 0,function*(){return this.request("P\
ATCH",t,s,a||{})})}put(t,s,a){return P(this,void 0,void 0,function*(){return this.request("PUT",t,s,a||{})})}head(t,s){return P(this,void 0,void 0,function*(){return this.request("HEAD",t,null,s||{})})}sendStream(t,s,a,g){
return P(this,void 0,void 0,function*(){return this.request(t,s,a,g)})}getJson(t){return P(this,arguments,void 0,function*(s,a={}){a[te.Accept]=this._getExistingOrDefaultHeader(a,te.Accept,ge.ApplicationJson);
const g=yield this.get(s,a);return this._processResponse(g,this.requestOptions)})}postJson(t,s){return P(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,2);x[te.Accept]=this._getExistingOrDefaultHeader(
x,te.Accept,ge.ApplicationJson),x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ge.ApplicationJson);const De=yield this.post(a,B,x);return this._processResponse(De,this.requestOptions)})}putJson(t,s){
return P(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,2);x[te.Accept]=this._getExistingOrDefaultHeader(x,te.Accept,ge.ApplicationJson),x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(
x,ge.ApplicationJson);const De=yield this.put(a,B,x);return this._processResponse(De,this.requestOptions)})}patchJson(t,s){return P(this,arguments,void 0,function*(a,g,x={}){const B=JSON.stringify(g,null,
2);x[te.Accept]=this._getExistingOrDefaultHeader(x,te.Accept,ge.ApplicationJson),x[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(x,ge.ApplicationJson);const De=yield this.patch(a,B,x);return this.
_processResponse(De,this.requestOptions)})}request(t,s,a,g){return P(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const x=new URL(s);let B=this.
_prepareRequest(t,x,g);const De=this._allowRetries&&F.includes(t)?this._maxRetries+1:1;let Xe=0,we;do{if(we=yield this.requestRaw(B,a),we&&we.message&&we.message.statusCode===X.Unauthorized){let Je;for(const ht of this.
handlers)if(ht.canHandleAuthentication(we)){Je=ht;break}return Je?Je.handleAuthentication(this,B,a):we}let be=this._maxRedirects;for(;we.message.statusCode&&I.includes(we.message.statusCode)&&this._allowRedirects&&
be>0;){const Je=we.message.headers.location;if(!Je)break;const ht=new URL(Je);if(x.protocol==="https:"&&x.protocol!==ht.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to \
HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield we.readBody(),ht.hostname!==x.hostname)
for(const Xt in g)Xt.toLowerCase()==="authorization"&&delete g[Xt];B=this._prepareRequest(t,ht,g),we=yield this.requestRaw(B,a),be--}if(!we.message.statusCode||!G.includes(we.message.statusCode))return we;
Xe+=1,Xe<De&&(yield we.readBody(),yield this._performExponentialBackoff(Xe))}while(Xe<De);return we})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,s){return P(this,void 0,
void 0,function*(){return new Promise((a,g)=>{function x(B,De){B?g(B):De?a(De):g(new Error("Unknown error"))}this.requestRawWithCallback(t,s,x)})})}requestRawWithCallback(t,s,a){typeof s=="string"&&(t.
options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let g=!1;function x(Xe,we){g||(g=!0,a(Xe,we))}const B=t.httpModule.request(t.options,Xe=>{const we=new Te(
Xe);x(void 0,we)});let De;B.on("socket",Xe=>{De=Xe}),B.setTimeout(this._socketTimeout||3*6e4,()=>{De&&De.end(),x(new Error(`Request timeout: ${t.options.path}`))}),B.on("error",function(Xe){x(Xe)}),s&&
typeof s=="string"&&B.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){B.end()}),s.pipe(B)):B.end()}getAgent(t){const s=new URL(t);return this._getAgent(s)}getAgentDispatcher(t){const s=new URL(
t),a=pm.getProxyUrl(s);if(a&&a.hostname)return this._getProxyAgentDispatcher(s,a)}_prepareRequest(t,s,a){const g={};g.parsedUrl=s;const x=g.parsedUrl.protocol==="https:";g.httpModule=x?https:http;const B=x?
443:80;if(g.options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):B,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.search||""),g.options.method=
t,g.options.headers=this._mergeHeaders(a),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this._getAgent(g.parsedUrl),this.handlers)for(const De of this.handlers)
De.prepareRequest(g.options);return g}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign({},je(this.requestOptions.headers),je(t||{})):je(t||{})}_getExistingOrDefaultHeader(t,s,a){
let g;if(this.requestOptions&&this.requestOptions.headers){const B=je(this.requestOptions.headers)[s];B&&(g=typeof B=="number"?B.toString():B)}const x=t[s];return x!==void 0?typeof x=="number"?x.toString():
x:g!==void 0?g:a}_getExistingOrDefaultContentTypeHeader(t,s){let a;if(this.requestOptions&&this.requestOptions.headers){const x=je(this.requestOptions.headers)[te.ContentType];x&&(typeof x=="number"?a=
String(x):Array.isArray(x)?a=x.join(", "):a=x)}const g=t[te.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?g.join(", "):g:a!==void 0?a:s}_getAgent(t){let s;const a=pm.getProxyUrl(
t),g=a&&a.hostname;if(this._keepAlive&&g&&(s=this._proxyAgent),g||(s=this._agent),s)return s;const x=t.protocol==="https:";let B=100;if(this.requestOptions&&(B=this.requestOptions.maxSockets||http.globalAgent.
maxSockets),a&&a.hostname){const De={maxSockets:B,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(a.username||a.password)&&{proxyAuth:`${a.username}:${a.password}`}),{host:a.hostname,port:a.
port})};let Xe;const we=a.protocol==="https:";x?Xe=we?tunnel.httpsOverHttps:tunnel.httpsOverHttp:Xe=we?tunnel.httpOverHttps:tunnel.httpOverHttp,s=Xe(De),this._proxyAgent=s}if(!s){const De={keepAlive:this.
_keepAlive,maxSockets:B};s=x?new https.Agent(De):new http.Agent(De),this._agent=s}return x&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(t,s){
let a;if(this._keepAlive&&(a=this._proxyAgentDispatcher),a)return a;const g=t.protocol==="https:";return a=new ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=a,g&&this._ignoreSslError&&(a.options=Object.assign(a.options.requestTls||{},{rejectUnauthorized:!1})),
a}_getUserAgentWithOrchestrationId(t){const s=t||"actions/http-client",a=process.env.ACTIONS_ORCHESTRATION_ID;if(a){const g=a.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${g}`}return s}_performExponentialBackoff(t){
return P(this,void 0,void 0,function*(){t=Math.min(se,t);const s=oe*Math.pow(2,t);return new Promise(a=>setTimeout(()=>a(),s))})}_processResponse(t,s){return P(this,void 0,void 0,function*(){return new Promise(
(a,g)=>P(this,void 0,void 0,function*(){const x=t.message.statusCode||0,B={statusCode:x,result:null,headers:{}};x===X.NotFound&&a(B);function De(be,Je){if(typeof Je=="string"){const ht=new Date(Je);if(!isNaN(
ht.valueOf()))return ht}return Je}let Xe,we;try{we=yield t.readBody(),we&&we.length>0&&(s&&s.deserializeDates?Xe=JSON.parse(we,De):Xe=JSON.parse(we),B.result=Xe),B.headers=t.message.headers}catch{}if(x>
299){let be;Xe&&Xe.message?be=Xe.message:we&&we.length>0?be=we:be=`Failed request: (${x})`;const Je=new Me(be,x);Je.result=B.result,g(Je)}else a(B)}))})}}const je=i=>Object.keys(i).reduce((t,s)=>(t[s.
toLowerCase()]=i[s],t),{});var $e=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{we(a.next(be))}catch(Je){
B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})};class u{constructor(t,s){this.username=t,this.
password=s}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class m{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The requ\
est has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}
class H{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return $e(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var A=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||
(s=Promise))(function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.
apply(i,t||[])).next())})};class ce{static createHttpClient(t=!0,s=10){const a={allowRetries:t,maxRetries:s};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ce.getRequestToken())],
a)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return A(this,void 0,void 0,function*(){var s;const x=(s=(yield ce.
createHttpClient().getJson(t).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||s===void 0?void 0:s.value;if(!x)throw new Error("Response json body do not have ID Token field");return x})}static getIDToken(t){return A(this,
void 0,void 0,function*(){try{let s=ce.getIDTokenUrl();if(t){const g=encodeURIComponent(t);s=`${s}&audience=${g}`}debug(`ID token url is ${s}`);const a=yield ce.getCall(s);return setSecret(a),a}catch(s){
throw new Error(`Error message: ${s.message}`)}})}}var ke=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{
we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})};const{access:_e,appendFile:Fe,
writeFile:Ve}=T.promises,Qe="GITHUB_STEP_SUMMARY",Be="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class ie{constructor(){this._buffer=""}filePath(){
return ke(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Qe];if(!t)throw new Error(`Unable to find environment variable for $${Qe}. Check if your runtime en\
vironment supports job summaries.`);try{yield _e(t,T.constants.R_OK|T.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions\
.`)}return this._filePath=t,this._filePath})}wrap(t,s,a={}){const g=Object.entries(a).map(([x,B])=>` ${x}="${B}"`).join("");return s?`<${t}${g}>${s}</${t}>`:`<${t}${g}>`}write(t){return ke(this,void 0,
void 0,function*(){const s=!!t?.overwrite,a=yield this.filePath();return yield(s?Ve:Fe)(a,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ke(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,s=!1){return this._buffer+=t,s?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(t,s){const a=Object.assign({},s&&{lang:s}),g=this.wrap("pre",this.wrap("code",t),a);return this.addRaw(g).addEOL()}addList(t,s=!1){const a=s?
"ol":"ul",g=t.map(B=>this.wrap("li",B)).join(""),x=this.wrap(a,g);return this.addRaw(x).addEOL()}addTable(t){const s=t.map(g=>{const x=g.map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:De,
data:Xe,colspan:we,rowspan:be}=B,Je=De?"th":"td",ht=Object.assign(Object.assign({},we&&{colspan:we}),be&&{rowspan:be});return this.wrap(Je,Xe,ht)}).join("");return this.wrap("tr",x)}).join(""),a=this.
wrap("table",s);return this.addRaw(a).addEOL()}addDetails(t,s){const a=this.wrap("details",this.wrap("summary",t)+s);return this.addRaw(a).addEOL()}addImage(t,s,a){const{width:g,height:x}=a||{},B=Object.
assign(Object.assign({},g&&{width:g}),x&&{height:x}),De=this.wrap("img",null,Object.assign({src:t,alt:s},B));return this.addRaw(De).addEOL()}addHeading(t,s){const a=`h${s}`,g=["h1","h2","h3","h4","h5",
"h6"].includes(a)?a:"h1",x=this.wrap(g,t);return this.addRaw(x).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.
addRaw(t).addEOL()}addQuote(t,s){const a=Object.assign({},s&&{cite:s}),g=this.wrap("blockquote",t,a);return this.addRaw(g).addEOL()}addLink(t,s){const a=this.wrap("a",t,{href:s});return this.addRaw(a).
addEOL()}}const re=new ie,pe=null,ve=re;function Ae(i){return i.replace(/[\\]/g,"/")}function de(i){return i.replace(/[/]/g,"\\")}function Oe(i){return i.replace(/[/\\]/g,path.sep)}const Ke=at(import.meta.
url)("string_decoder");var Ue=w(434);const ze=at(import.meta.url)("child_process");var R=w(613),ae=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).
next())})};const{chmod:ue,copyFile:Se,lstat:Ce,mkdir:Z,open:Q,readdir:xe,rename:He,rm:Ge,rmdir:rt,stat:it,symlink:yt,unlink:ot}=T.promises,lt=process.platform==="win32";function Tt(i){return ae(this,void 0,
void 0,function*(){const t=yield fs.promises.readlink(i);return lt&&!t.endsWith("\\")?`${t}\\`:t})}const Jt=268435456,Mt=T.constants.O_RDONLY;function jt(i){return ae(this,void 0,void 0,function*(){try{
yield it(i)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Vt(i){return ae(this,arguments,void 0,function*(t,s=!1){return(s?yield it(t):yield Ce(t)).isDirectory()})}function Ft(i){
if(i=Yt(i),!i)throw new Error('isRooted() parameter "p" cannot be empty');return lt?i.startsWith("\\")||/^[A-Z]:/i.test(i):i.startsWith("/")}function Nt(i,t){return ae(this,void 0,void 0,function*(){let s;
try{s=yield it(i)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${i}': ${g}`)}if(s&&s.isFile()){if(lt){const g=M.extname(i).toUpperCase();
if(t.some(x=>x.toUpperCase()===g))return i}else if(zt(s))return i}const a=i;for(const g of t){i=a+g,s=void 0;try{s=yield it(i)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to d\
etermine if executable file exists '${i}': ${x}`)}if(s&&s.isFile()){if(lt){try{const x=M.dirname(i),B=M.basename(i).toUpperCase();for(const De of yield xe(x))if(B===De.toUpperCase()){i=M.join(x,De);break}}catch(x){
console.log(`Unexpected error attempting to determine the actual case of the file '${i}': ${x}`)}return i}else if(zt(s))return i}}return""})}function Yt(i){return i=i||"",lt?(i=i.replace(/\//g,"\\"),i.
replace(/\\\\+/g,"\\")):i.replace(/\/\/+/g,"/")}function zt(i){return(i.mode&1)>0||(i.mode&8)>0&&process.getgid!==void 0&&i.gid===process.getgid()||(i.mode&64)>0&&process.getuid!==void 0&&i.uid===process.
getuid()}function Ct(){var i;return(i=process.env.COMSPEC)!==null&&i!==void 0?i:"cmd.exe"}var gt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).
next())})};function Lt(i,t){return gt(this,arguments,void 0,function*(s,a,g={}){const{force:x,recursive:B,copySourceDirectory:De}=Ie(g),Xe=(yield ioUtil.exists(a))?yield ioUtil.stat(a):null;if(Xe&&Xe.
isFile()&&!x)return;const we=Xe&&Xe.isDirectory()&&De?path.join(a,path.basename(s)):a;if(!(yield ioUtil.exists(s)))throw new Error(`no such file or directory: ${s}`);if((yield ioUtil.stat(s)).isDirectory())
if(B)yield We(s,we,0,x);else throw new Error(`Failed to copy. ${s} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(s,we)==="")throw new Error(`'${we}' and '${s}' are \
the same file`);yield Ye(s,we,x)}})}function N(i,t){return gt(this,arguments,void 0,function*(s,a,g={}){if(yield ioUtil.exists(a)){let x=!0;if((yield ioUtil.isDirectory(a))&&(a=path.join(a,path.basename(
s)),x=yield ioUtil.exists(a)),x)if(g.force==null||g.force)yield J(a);else throw new Error("Destination already exists")}yield q(path.dirname(a)),yield ioUtil.rename(s,a)})}function J(i){return gt(this,
void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(i))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(i,{force:!0,maxRetries:3,recursive:!0,
retryDelay:300})}catch(t){throw new Error(`File was unable to be removed ${t}`)}})}function q(i){return gt(this,void 0,void 0,function*(){ok(i,"a path argument must be provided"),yield ioUtil.mkdir(i,
{recursive:!0})})}function le(i,t){return gt(this,void 0,void 0,function*(){if(!i)throw new Error("parameter 'tool' is required");if(t){const a=yield le(i,!1);if(!a)throw lt?new Error(`Unable to locat\
e executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension fo\
r an executable file.`):new Error(`Unable to locate executable file: ${i}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment varia\
ble. Also check the file mode to verify the file is executable.`);return a}const s=yield he(i);return s&&s.length>0?s[0]:""})}function he(i){return gt(this,void 0,void 0,function*(){if(!i)throw new Error(
"parameter 'tool' is required");const t=[];if(lt&&process.env.PATHEXT)for(const g of process.env.PATHEXT.split(M.delimiter))g&&t.push(g);if(Ft(i)){const g=yield Nt(i,t);return g?[g]:[]}if(i.includes(M.
sep))return[];const s=[];if(process.env.PATH)for(const g of process.env.PATH.split(M.delimiter))g&&s.push(g);const a=[];for(const g of s){const x=yield Nt(M.join(g,i),t);x&&a.push(x)}return a})}function Ie(i){
const t=i.force==null?!0:i.force,s=!!i.recursive,a=i.copySourceDirectory==null?!0:!!i.copySourceDirectory;return{force:t,recursive:s,copySourceDirectory:a}}function We(i,t,s,a){return gt(this,void 0,void 0,
function*(){if(s>=255)return;s++,yield q(t);const g=yield ioUtil.readdir(i);for(const x of g){const B=`${i}/${x}`,De=`${t}/${x}`;(yield ioUtil.lstat(B)).isDirectory()?yield We(B,De,s,a):yield Ye(B,De,
a)}yield ioUtil.chmod(t,(yield ioUtil.stat(i)).mode)})}function Ye(i,t,s){return gt(this,void 0,void 0,function*(){if((yield ioUtil.lstat(i)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(
t)}catch(g){g.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(t))}const a=yield ioUtil.readlink(i);yield ioUtil.symlink(a,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||s)&&(yield ioUtil.copyFile(i,t))})}const tt=at(import.meta.url)("timers");var nt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){
function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})};
const ft=process.platform==="win32";class ct extends Ue.EventEmitter{constructor(t,s,a){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=s||[],this.
options=a||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,s){const a=this._getSpawnFileName(),g=this._getSpawnArgs(t);let x=s?"":
"[command]";if(ft)if(this._isCmdFile()){x+=a;for(const B of g)x+=` ${B}`}else if(t.windowsVerbatimArguments){x+=`"${a}"`;for(const B of g)x+=` ${B}`}else{x+=this._windowsQuoteCmdArg(a);for(const B of g)
x+=` ${this._windowsQuoteCmdArg(B)}`}else{x+=a;for(const B of g)x+=` ${B}`}return x}_processLineBuffer(t,s,a){try{let g=s+t.toString(),x=g.indexOf(f.EOL);for(;x>-1;){const B=g.substring(0,x);a(B),g=g.
substring(x+f.EOL.length),x=g.indexOf(f.EOL)}return g}catch(g){return this._debug(`error processing line. Failed with error ${g}`),""}}_getSpawnFileName(){return ft&&this._isCmdFile()?process.env.COMSPEC||
"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ft&&this._isCmdFile()){let s=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args)s+=" ",s+=t.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(
a);return s+='"',[s]}return this.args}_endsWith(t,s){return t.endsWith(s)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){
if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';const s=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let a=!1;for(const B of t)if(s.some(
De=>De===B)){a=!0;break}if(!a)return t;let g='"',x=!0;for(let B=t.length;B>0;B--)g+=t[B-1],x&&t[B-1]==="\\"?g+="\\":t[B-1]==='"'?(x=!0,g+='"'):x=!1;return g+='"',g.split("").reverse().join("")}_uvQuoteCmdArg(t){
if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let s='"',a=!0;for(let g=t.length;g>0;g--)s+=t[g-1],a&&t[g-1]===
"\\"?s+="\\":t[g-1]==='"'?(a=!0,s+="\\"):a=!1;return s+='"',s.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const s={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return s.outStream=t.outStream||process.stdout,s.errStream=t.errStream||process.
stderr,s}_getSpawnOptions(t,s){t=t||{};const a={};return a.cwd=t.cwd,a.env=t.env,a.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(a.argv0=`"${s}"`),
a}exec(){return nt(this,void 0,void 0,function*(){return!Ft(this.toolPath)&&(this.toolPath.includes("/")||ft&&this.toolPath.includes("\\"))&&(this.toolPath=M.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield le(this.toolPath,!0),new Promise((t,s)=>nt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const we of this.
args)this._debug(`   ${we}`);const a=this._cloneExecOptions(this.options);!a.silent&&a.outStream&&a.outStream.write(this._getCommandString(a)+f.EOL);const g=new pt(a,this.toolPath);if(g.on("debug",we=>{
this._debug(we)}),this.options.cwd&&!(yield jt(this.options.cwd)))return s(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),B=ze.spawn(x,this._getSpawnArgs(a),
this._getSpawnOptions(this.options,x));let De="";B.stdout&&B.stdout.on("data",we=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(we),!a.silent&&a.outStream&&a.outStream.
write(we),De=this._processLineBuffer(we,De,be=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(be)})});let Xe="";if(B.stderr&&B.stderr.on("data",we=>{g.processStderr=
!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(we),!a.silent&&a.errStream&&a.outStream&&(a.failOnStdErr?a.errStream:a.outStream).write(we),Xe=this._processLineBuffer(
we,Xe,be=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(be)})}),B.on("error",we=>{g.processError=we.message,g.processExited=!0,g.processClosed=!0,g.CheckComplete()}),
B.on("exit",we=>{g.processExitCode=we,g.processExited=!0,this._debug(`Exit code ${we} received from tool '${this.toolPath}'`),g.CheckComplete()}),B.on("close",we=>{g.processExitCode=we,g.processExited=
!0,g.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),g.CheckComplete()}),g.on("done",(we,be)=>{De.length>0&&this.emit("stdline",De),Xe.length>0&&this.emit("errlin\
e",Xe),B.removeAllListeners(),we?s(we):t(be)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}function wt(i){const t=[];let s=!1,
a=!1,g="";function x(B){a&&B!=='"'&&(g+="\\"),g+=B,a=!1}for(let B=0;B<i.length;B++){const De=i.charAt(B);if(De==='"'){a?x(De):s=!s;continue}if(De==="\\"&&a){x(De);continue}if(De==="\\"&&s){a=!0;continue}
if(De===" "&&!s){g.length>0&&(t.push(g),g="");continue}x(De)}return g.length>0&&t.push(g.trim()),t}class pt extends Ue.EventEmitter{constructor(t,s){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!s)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=s,t.delay&&
(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,tt.setTimeout)(pt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",
t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const s=`The STDIO streams did not close within ${t.delay/1e3} seconds of the\
 exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(s)}t._setResult()}}}var xt=function(i,t,s,a){function g(x){return x instanceof
s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(
be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})};function Rt(i,t,s){return xt(this,void 0,void 0,function*(){const a=tr.argStringToArray(i);if(a.length===0)throw new Error("Paramet\
er 'commandLine' cannot be null or empty.");const g=a[0];return t=a.slice(1).concat(t||[]),new tr.ToolRunner(g,t,s).exec()})}function st(i,t,s){return xt(this,void 0,void 0,function*(){var a,g;let x="",
B="";const De=new StringDecoder("utf8"),Xe=new StringDecoder("utf8"),we=(a=s?.listeners)===null||a===void 0?void 0:a.stdout,be=(g=s?.listeners)===null||g===void 0?void 0:g.stderr,Je=Dt=>{B+=Xe.write(Dt),
be&&be(Dt)},ht=Dt=>{x+=De.write(Dt),we&&we(Dt)},Xt=Object.assign(Object.assign({},s?.listeners),{stdout:ht,stderr:Je}),cn=yield Rt(i,t,Object.assign(Object.assign({},s),{listeners:Xt}));return x+=De.end(),
B+=Xe.end(),{exitCode:cn,stdout:x,stderr:B}})}var dt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(function(x,B){function De(be){try{we(a.
next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).next())})};const bt=()=>dt(void 0,void 0,
void 0,function*(){const{stdout:i}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('\
powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:i.trim()}}),Et=()=>dt(void 0,void 0,void 0,function*(){var i,t,s,a;const{
stdout:g}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),x=(t=(i=g.match(/ProductVersion:\s*(.+)/))===null||i===void 0?void 0:i[1])!==null&&t!==void 0?t:"";return{name:(a=(s=g.match(/ProductName:\s*(.+)/))===
null||s===void 0?void 0:s[1])!==null&&a!==void 0?a:"",version:x}}),_t=()=>dt(void 0,void 0,void 0,function*(){const{stdout:i}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,s]=i.
trim().split(`
`);return{name:t,version:s}}),St=f.platform(),Bt=f.arch(),Wt=St==="win32",$t=St==="darwin",Ot=St==="linux";function sn(){return dt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Wt?bt():$t?Et():_t()),{platform:St,arch:Bt,isWindows:Wt,isMacOS:$t,isLinux:Ot})})}var vt=function(i,t,s,a){function g(x){return x instanceof s?x:new s(function(B){B(x)})}return new(s||(s=Promise))(
function(x,B){function De(be){try{we(a.next(be))}catch(Je){B(Je)}}function Xe(be){try{we(a.throw(be))}catch(Je){B(Je)}}function we(be){be.done?x(be.value):g(be.value).then(De,Xe)}we((a=a.apply(i,t||[])).
next())})},Ht;(function(i){i[i.Success=0]="Success",i[i.Failure=1]="Failure"})(Ht||(Ht={}));function Zt(i,t){const s=toCommandValue(t);if(process.env[i]=s,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(i,t));issueCommand("set-env",{name:i},s)}function Qt(i){fe("add-mask",{},i)}function on(i){process.env.GITHUB_PATH||""?issueFileCommand("PATH",i):issueCommand("add-path",{},
i),process.env.PATH=`${i}${path.delimiter}${process.env.PATH}`}function qt(i,t){const s=process.env[`INPUT_${i.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!s)throw new Error(`Input requir\
ed and not supplied: ${i}`);return t&&t.trimWhitespace===!1?s:s.trim()}function It(i,t){const s=qt(i,t).split(`
`).filter(a=>a!=="");return t&&t.trimWhitespace===!1?s:s.map(a=>a.trim())}function Pt(i,t){const s=["true","True","TRUE"],a=["false","False","FALSE"],g=qt(i,t);if(s.includes(g))return!0;if(a.includes(
g))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${i}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function fn(i,t){if(process.env.GITHUB_OUTPUT||"")return b("OUTPUT",y(i,t));process.stdout.write(f.EOL),fe("set-output",{name:i},
K(t))}function yn(i){issue("echo",i?"on":"off")}function mt(i){process.exitCode=Ht.Failure,tn(i)}function Kt(){return process.env.RUNNER_DEBUG==="1"}function en(i){fe("debug",{},i)}function tn(i,t={}){
fe("error",W(t),i instanceof Error?i.toString():i)}function an(i,t={}){fe("warning",W(t),i instanceof Error?i.toString():i)}function Gt(i,t={}){fe("notice",W(t),i instanceof Error?i.toString():i)}function dn(i){
process.stdout.write(i+f.EOL)}function ln(i){issue("group",i)}function nn(){issue("endgroup")}function Ut(i,t){return vt(this,void 0,void 0,function*(){ln(i);let s;try{s=yield t()}finally{nn()}return s})}
function gn(i,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(i,t));issueCommand("save-state",{name:i},toCommandValue(t))}function bn(i){return process.env[`S\
TATE_${i}`]||""}function hn(i){return vt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(i)})}}),783:((Le,Ne,w)=>{function f(ye){const z=ye.protocol==="https:";if(K(ye))return;const Y=z?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(Y)try{return new fe(Y)}catch{if(!Y.startsWith("http://")&&!Y.startsWith("https://"))return new fe(`ht\
tp://${Y}`)}else return}function K(ye){if(!ye.hostname)return!1;const z=ye.hostname;if(W(z))return!0;const Y=process.env.no_proxy||process.env.NO_PROXY||"";if(!Y)return!1;let k;ye.port?k=Number(ye.port):
ye.protocol==="http:"?k=80:ye.protocol==="https:"&&(k=443);const O=[ye.hostname.toUpperCase()];typeof k=="number"&&O.push(`${O[0]}:${k}`);for(const C of Y.split(",").map(T=>T.trim().toUpperCase()).filter(
T=>T))if(C==="*"||O.some(T=>T===C||T.endsWith(`.${C}`)||C.startsWith(".")&&T.endsWith(`${C}`)))return!0;return!1}function W(ye){const z=ye.toLowerCase();return z==="localhost"||z.startsWith("127.")||z.
startsWith("[::1]")||z.startsWith("[0:0:0:0:0:0:0:1]")}class fe extends URL{constructor(z,Y){super(z,Y),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(
super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),965:((Le,Ne,w)=>{w.d(Ne,{E:()=>fe});class f{diff(z,Y,k={}){let O;typeof k=="function"?(O=k,k=
{}):"callback"in k&&(O=k.callback);const C=this.castInput(z,k),T=this.castInput(Y,k),b=this.removeEmpty(this.tokenize(C,k)),y=this.removeEmpty(this.tokenize(T,k));return this.diffWithOptionsObj(b,y,k,
O)}diffWithOptionsObj(z,Y,k,O){var C;const T=X=>{if(X=this.postProcess(X,k),O){setTimeout(function(){O(X)},0);return}else return X},b=Y.length,y=z.length;let M=1,$=b+y;k.maxEditLength!=null&&($=Math.min(
$,k.maxEditLength));const D=(C=k.timeout)!==null&&C!==void 0?C:1/0,j=Date.now()+D,v=[{oldPos:-1,lastComponent:void 0}];let d=this.extractCommon(v[0],Y,z,0,k);if(v[0].oldPos+1>=y&&d+1>=b)return T(this.
buildValues(v[0].lastComponent,Y,z));let p=-1/0,U=1/0;const P=()=>{for(let X=Math.max(p,-M);X<=Math.min(U,M);X+=2){let te;const ge=v[X-1],h=v[X+1];ge&&(v[X-1]=void 0);let I=!1;if(h){const F=h.oldPos-X;
I=h&&0<=F&&F<b}const G=ge&&ge.oldPos+1<y;if(!I&&!G){v[X]=void 0;continue}if(!G||I&&ge.oldPos<h.oldPos?te=this.addToPath(h,!0,!1,0,k):te=this.addToPath(ge,!1,!0,1,k),d=this.extractCommon(te,Y,z,X,k),te.
oldPos+1>=y&&d+1>=b)return T(this.buildValues(te.lastComponent,Y,z))||!0;v[X]=te,te.oldPos+1>=y&&(U=Math.min(U,X-1)),d+1>=b&&(p=Math.max(p,X+1))}M++};if(O)(function X(){setTimeout(function(){if(M>$||Date.
now()>j)return O(void 0);P()||X()},0)})();else for(;M<=$&&Date.now()<=j;){const X=P();if(X)return X}}addToPath(z,Y,k,O,C){const T=z.lastComponent;return T&&!C.oneChangePerToken&&T.added===Y&&T.removed===
k?{oldPos:z.oldPos+O,lastComponent:{count:T.count+1,added:Y,removed:k,previousComponent:T.previousComponent}}:{oldPos:z.oldPos+O,lastComponent:{count:1,added:Y,removed:k,previousComponent:T}}}extractCommon(z,Y,k,O,C){
const T=Y.length,b=k.length;let y=z.oldPos,M=y-O,$=0;for(;M+1<T&&y+1<b&&this.equals(k[y+1],Y[M+1],C);)M++,y++,$++,C.oneChangePerToken&&(z.lastComponent={count:1,previousComponent:z.lastComponent,added:!1,
removed:!1});return $&&!C.oneChangePerToken&&(z.lastComponent={count:$,previousComponent:z.lastComponent,added:!1,removed:!1}),z.oldPos=y,M}equals(z,Y,k){return k.comparator?k.comparator(z,Y):z===Y||!!k.
ignoreCase&&z.toLowerCase()===Y.toLowerCase()}removeEmpty(z){const Y=[];for(let k=0;k<z.length;k++)z[k]&&Y.push(z[k]);return Y}castInput(z,Y){return z}tokenize(z,Y){return Array.from(z)}join(z){return z.
join("")}postProcess(z,Y){return z}get useLongestToken(){return!1}buildValues(z,Y,k){const O=[];let C;for(;z;)O.push(z),C=z.previousComponent,delete z.previousComponent,z=C;O.reverse();const T=O.length;
let b=0,y=0,M=0;for(;b<T;b++){const $=O[b];if($.removed)$.value=this.join(k.slice(M,M+$.count)),M+=$.count;else{if(!$.added&&this.useLongestToken){let D=Y.slice(y,y+$.count);D=D.map(function(j,v){const d=k[M+
v];return d.length>j.length?d:j}),$.value=this.join(D)}else $.value=this.join(Y.slice(y,y+$.count));y+=$.count,$.added||(M+=$.count)}}return O}}class K extends f{tokenize(z){return z.slice()}join(z){return z}removeEmpty(z){
return z}}const W=new K;function fe(ye,z,Y){return W.diff(ye,z,Y)}})},wn={};function At(Le){var Ne=wn[Le];if(Ne!==void 0)return Ne.exports;var w=wn[Le]={exports:{}},f=!0;try{Yn[Le](w,w.exports,At),f=!1}finally{
f&&delete wn[Le]}return w.exports}typeof At<"u"&&(At.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var Le=typeof Symbol==
"function"?Symbol("webpack queues"):"__webpack_queues__",Ne=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",w=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_err\
or__",f=W=>{W&&W.d<1&&(W.d=1,W.forEach(fe=>fe.r--),W.forEach(fe=>fe.r--?fe.r++:fe()))},K=W=>W.map(fe=>{if(fe!==null&&typeof fe=="object"){if(fe[Le])return fe;if(fe.then){var ye=[];ye.d=0,fe.then(k=>{z[Ne]=
k,f(ye)},k=>{z[w]=k,f(ye)});var z={};return z[Le]=k=>k(ye),z}}var Y={};return Y[Le]=k=>{},Y[Ne]=fe,Y});At.a=(W,fe,ye)=>{var z;ye&&((z=[]).d=-1);var Y=new Set,k=W.exports,O,C,T,b=new Promise((y,M)=>{T=
M,C=y});b[Ne]=k,b[Le]=y=>(z&&y(z),Y.forEach(y),b.catch(M=>{})),W.exports=b,fe(y=>{O=K(y);var M,$=()=>O.map(j=>{if(j[w])throw j[w];return j[Ne]}),D=new Promise(j=>{M=()=>j($),M.r=0;var v=d=>d!==z&&!Y.has(
d)&&(Y.add(d),d&&!d.d&&(M.r++,d.push(M)));O.map(d=>d[Le](v))});return M.r?D:$()},y=>(y?T(b[w]=y):C(k),f(z))),z&&z.d<0&&(z.d=0)}})(),At.d=(Le,Ne)=>{for(var w in Ne)At.o(Ne,w)&&!At.o(Le,w)&&Object.defineProperty(
Le,w,{enumerable:!0,get:Ne[w]})},At.o=(Le,Ne)=>Object.prototype.hasOwnProperty.call(Le,Ne);var $n=At(384);$n=await $n;
