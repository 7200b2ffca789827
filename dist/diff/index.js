import{createRequire as Ge}from"module";const cr={};var ir={3313:(ve=>{ve.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(te){
this.pending<this.max?I(this,te):this.waiting.push(te)},Se.prototype.wait=function(te){this.pending===0?te(this.error):this.listeners.push(te)},Se.prototype.hold=function(){return h(this)};function h(te){
te.pending+=1;var ce=!1;return me;function me(B){if(ce)throw new Error("callback called twice");if(ce=!0,te.error=te.error||B,te.pending-=1,te.waiting.length>0&&te.pending<te.max)I(te,te.waiting.shift());else if(te.
pending===0){var z=te.listeners;te.listeners=[],z.forEach(de)}}function de(B){B(te.error)}}function I(te,ce){ce(h(te))}}),770:((ve,Se,h)=>{h(218)}),218:((ve,Se,h)=>{var I,te=h(9278),ce=h(4756),me=h(8611),
de=h(5692),B=h(4434),z=h(2613),E=h(9023);I=j,I=_,I=M,I=T;function j(A){var a=new u(A);return a.request=me.request,a}function _(A){var a=new u(A);return a.request=me.request,a.createSocket=C,a.defaultPort=
443,a}function M(A){var a=new u(A);return a.request=de.request,a}function T(A){var a=new u(A);return a.request=de.request,a.createSocket=C,a.defaultPort=443,a}function u(A){var a=this;a.options=A||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||me.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(R,H,m,f){for(var y=v(H,m,f),N=0,p=a.requests.length;N<p;++N){
var F=a.requests[N];if(F.host===y.host&&F.port===y.port){a.requests.splice(N,1),F.request.onSocket(R);return}}R.destroy(),a.removeSocket(R)})}E.inherits(u,B.EventEmitter),u.prototype.addRequest=function(a,g,R,H){
var m=this,f=k({request:a},m.options,v(g,R,H));if(m.sockets.length>=this.maxSockets){m.requests.push(f);return}m.createSocket(f,function(y){y.on("free",N),y.on("close",p),y.on("agentRemove",p),a.onSocket(
y);function N(){m.emit("free",y,f)}function p(F){m.removeSocket(y),y.removeListener("free",N),y.removeListener("close",p),y.removeListener("agentRemove",p)}})},u.prototype.createSocket=function(a,g){var R=this,
H={};R.sockets.push(H);var m=k({},R.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(m.localAddress=a.localAddress),m.proxyAuth&&(m.headers=
m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),b("making CONNECT request");var f=R.request(m);f.useChunkedEncodingByDefault=!1,f.once("response",y),
f.once("upgrade",N),f.once("connect",p),f.once("error",F),f.end();function y(K){K.upgrade=!0}function N(K,re,q){process.nextTick(function(){p(K,re,q)})}function p(K,re,q){if(f.removeAllListeners(),re.
removeAllListeners(),K.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",K.statusCode),re.destroy();var ye=new Error("tunneling socket could not be established, statusCode\
="+K.statusCode);ye.code="ECONNRESET",a.request.emit("error",ye),R.removeSocket(H);return}if(q.length>0){b("got illegal response body from proxy"),re.destroy();var ye=new Error("got illegal response b\
ody from proxy");ye.code="ECONNRESET",a.request.emit("error",ye),R.removeSocket(H);return}return b("tunneling connection has established"),R.sockets[R.sockets.indexOf(H)]=re,g(re)}function F(K){f.removeAllListeners(),
b(`tunneling socket could not be established, cause=%s
`,K.message,K.stack);var re=new Error("tunneling socket could not be established, cause="+K.message);re.code="ECONNRESET",a.request.emit("error",re),R.removeSocket(H)}},u.prototype.removeSocket=function(a){
var g=this.sockets.indexOf(a);if(g!==-1){this.sockets.splice(g,1);var R=this.requests.shift();R&&this.createSocket(R,function(H){R.request.onSocket(H)})}};function C(A,a){var g=this;u.prototype.createSocket.
call(g,A,function(R){var H=A.request.getHeader("host"),m=k({},g.options,{socket:R,servername:H?H.replace(/:.*$/,""):A.host}),f=ce.connect(0,m);g.sockets[g.sockets.indexOf(R)]=f,a(f)})}function v(A,a,g){
return typeof A=="string"?{host:A,port:a,localAddress:g}:A}function k(A){for(var a=1,g=arguments.length;a<g;++a){var R=arguments[a];if(typeof R=="object")for(var H=Object.keys(R),m=0,f=H.length;m<f;++m){
var y=H[m];R[y]!==void 0&&(A[y]=R[y])}}return A}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
"TUNNEL: "+A[0]:A.unshift("TUNNEL:"),console.error.apply(console,A)}:b=function(){},I=b}),4248:(ve=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function h(I){let te=-1;for(let ce of I)te=Se[(te^ce)&255]^te>>>8;return(te^-1)>>>0}ve.exports=h}),3502:((ve,Se,h)=>{var I=h(9896),te=h(9023),ce=h(2203),me=ce.Readable,de=ce.PassThrough,B=h(
3313),z=h(4434).EventEmitter;Se.BufferSlicer=_,Se.FdSlicer=E,te.inherits(E,z);function E(M){z.call(this),this.fd=M,this.pend=new B,this.pend.max=1,this.refCount=0}E.prototype.read=function(M,T,u,C,v){
var k=this;k.pend.go(function(b){I.read(k.fd,M,T,u,C,function(A,a,g){b(),v(A,a,g)})})},E.prototype.createReadStream=function(M){return new j(this,M)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;I.close(M.fd,T);function T(u){u?M.emit("error",u):M.emit("close")}},te.inherits(j,me);
function j(M,T){T=T||{},me.call(this,T),this.context=M,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}j.prototype._read=function(M){var T=this,u=Math.min(T._readableState.
highWaterMark,M);if(T.endOffset!=null&&(u=Math.min(u,T.endOffset-T.pos)),u<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(C){var v=Buffer.allocUnsafe(u);I.read(T.context.fd,v,0,u,T.
pos,function(k,b){k?T.destroy(k):b===0?(T.push(null),T._cleanup()):(T.pos+=b,T.push(v.slice(0,b))),C()})})},j.prototype._destroy=function(M,T){this._cleanup(),T(M)},j.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},te.inherits(_,z);function _(M){z.call(this),this.refCount=0,this.buffer=M}_.prototype.read=function(M,T,u,C,v){if(!(0<=T&&T<=M.length))throw new RangeError(
"offset outside buffer: 0 <= "+T+" <= "+M.length);if(C<0)throw new RangeError("position is negative: "+C);if(T+u>M.length&&(u=M.length-T),C+u>this.buffer.length&&(u=this.buffer.length-C),u<=0){setImmediate(
function(){v(null,0)});return}this.buffer.copy(M,T,C,C+u),setImmediate(function(){v(null,u)})},_.prototype.createReadStream=function(M){M=M||{};var T=new de(M);T.start=M.start||0,T.endOffset=M.end,T.pos=
T.endOffset||this.buffer.length;for(var u=this.buffer.slice(T.start,T.pos),C=65536,v=0;;){var k=v+C;if(k>=u.length){v<u.length&&T.write(u.slice(v,u.length));break}T.write(u.slice(v,k)),v=k}return T.end(),
T},_.prototype.ref=function(){this.refCount+=1},_.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ve,Se,h)=>{var I,te=h(9896),ce=h(3106),me=h(3502),
de=h(9023),B=h(4434).EventEmitter,z=h(2203).Transform,E=h(2203).PassThrough,j=h(2203).Writable;const _=typeof ce.crc32=="function"?ce.crc32:h(4248);I=v,I=k,I=b,I=A,I=M,I=T,Se.SY=u,I=C,I=f,Se.ax=y,I=N,
I=p,I=a,I=H,I=m,I=re;function M(x,O){return new Promise((se,X)=>{v(x,{...O,lazyEntries:!0},function(be,ke){if(be)return X(be);se(ke)})})}function T(x,O){return new Promise((se,X)=>{k(x,{...O,lazyEntries:!0},
function(be,ke){if(be)return X(be);se(ke)})})}function u(x,O){return new Promise((se,X)=>{b(x,{...O,lazyEntries:!0},function(be,ke){if(be)return X(be);se(ke)})})}function C(x,O,se){return new Promise(
(X,be)=>{A(x,O,{...se,lazyEntries:!0},function(ke,J){if(ke)return be(ke);X(J)})})}function v(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!0),O.lazyEntries==
null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),se==null&&(se=Xe),te.open(x,"\
r",function(X,be){if(X)return se(X);k(be,O,function(ke,J){ke&&te.close(be,Xe),se(ke,J)})})}function k(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!1),O.
lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),se==null&&(se=Xe),
te.fstat(x,function(X,be){if(X)return se(X);var ke=new me.FdSlicer(x);A(ke,be.size,O,se)})}function b(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose=!1,O.lazyEntries==null&&(O.
lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1);var X=new me.BufferSlicer(x);A(X,x.length,
O,se)}function A(x,O,se,X){typeof se=="function"&&(X=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=
!0);var be=!!se.decodeStrings;if(se.validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),X==null&&(X=Xe),typeof O!="number")throw new Error("expected \
totalSize parameter to be a number");if(O>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");x.ref();var ke=22,J=20,ie=65535,fe=Math.min(J+ke+ie,O),pe=Ne(fe),oe=O-pe.length;F(x,pe,0,fe,oe,function(le){if(le)return X(le);for(var we=fe-ke;we>=0;we-=1)if(pe.readUInt32LE(we)===101010256){var Me=pe.
subarray(we),Ee=Me.readUInt16LE(4),Pe=Me.readUInt16LE(10),De=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),V=Me.length-ke;if(Z!==V)return X(new Error("Invalid comment length. Expected: "+V+". Found: "+Z+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var U=be?Ae(Me.subarray(22),!1):Me.subarray(22);if(we-J>=0&&pe.readUInt32LE(we-
J)===117853008){var ae=pe.subarray(we-J,we-J+J),P=Te(ae,8),ne=Ne(56);return F(x,ne,0,ne.length,P,function(xe){return xe?X(xe):ne.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central d\
irectory record signature")):(Ee=ne.readUInt32LE(16),Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Pe=Te(ne,32),De=Te(ne,48),X(null,new a(x,De,O,Pe,U,se.autoClose,
se.lazyEntries,be,se.validateEntrySizes,se.strictFileNames))))})}return Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):X(null,new a(x,De,O,Pe,U,se.autoClose,se.lazyEntries,
be,se.validateEntrySizes,se.strictFileNames))}X(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}de.inherits(a,B);function a(x,O,se,X,be,ke,J,ie,fe,pe){
var oe=this;B.call(oe),oe.reader=x,oe.reader.on("error",function(le){R(oe,le)}),oe.reader.once("close",function(){oe.emit("close")}),oe.readEntryCursor=O,oe.fileSize=se,oe.entryCount=X,oe.comment=be,oe.
entriesRead=0,oe.autoClose=!!ke,oe.lazyEntries=!!J,oe.decodeStrings=!!ie,oe.validateEntrySizes=!!fe,oe.strictFileNames=!!pe,oe.isOpen=!0,oe.emittedError=!1,oe.hasEachEntryBeenCalled=!1,oe.lazyEntries||
oe._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function g(x,O){x.autoClose&&x.close(),R(x,O)}function R(x,O){x.emittedError||(x.emittedError=!0,x.emit(
"error",O))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var x=this;if(x.entryCount===
x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var O=Ne(46);F(x.reader,O,0,O.length,x.readEntryCursor,function(se){if(se)return g(
x,se);if(!x.emittedError){var X=new H,be=O.readUInt32LE(0);if(be!==33639248)return g(x,new Error("invalid central directory file header signature: 0x"+be.toString(16)));if(X.versionMadeBy=O.readUInt16LE(
4),X.versionNeededToExtract=O.readUInt16LE(6),X.generalPurposeBitFlag=O.readUInt16LE(8),X.compressionMethod=O.readUInt16LE(10),X.lastModFileTime=O.readUInt16LE(12),X.lastModFileDate=O.readUInt16LE(14),
X.crc32=O.readUInt32LE(16),X.compressedSize=O.readUInt32LE(20),X.uncompressedSize=O.readUInt32LE(24),X.fileNameLength=O.readUInt16LE(28),X.extraFieldLength=O.readUInt16LE(30),X.fileCommentLength=O.readUInt16LE(
32),X.internalFileAttributes=O.readUInt16LE(36),X.externalFileAttributes=O.readUInt32LE(38),X.relativeOffsetOfLocalHeader=O.readUInt32LE(42),X.generalPurposeBitFlag&64)return g(x,new Error("strong enc\
ryption is not supported"));x.readEntryCursor+=46,O=Ne(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),F(x.reader,O,0,O.length,x.readEntryCursor,function(ke){if(ke)return g(x,ke);if(!x.emittedError){
X.fileNameRaw=O.subarray(0,X.fileNameLength);var J=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=O.subarray(X.fileNameLength,J),X.fileCommentRaw=O.subarray(J,J+X.fileCommentLength);try{X.extraFields=
p(X.extraFieldRaw)}catch(Pe){return g(x,Pe)}if(x.decodeStrings){var ie=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ae(X.fileCommentRaw,ie),X.fileName=y(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,
x.strictFileNames);var fe=N(X.fileName);if(fe!=null)return g(x,new Error(fe))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,x.readEntryCursor+=O.length,x.entriesRead+=
1;for(var pe=0;pe<X.extraFields.length;pe++){var oe=X.extraFields[pe];if(oe.id===1){var le=oe.data,we=0;if(X.uncompressedSize===4294967295){if(we+8>le.length)return g(x,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));X.uncompressedSize=Te(le,we),we+=8}if(X.compressedSize===4294967295){if(we+8>le.length)return g(x,new Error("zip64 extended information extra f\
ield does not include compressed size"));X.compressedSize=Te(le,we),we+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(we+8>le.length)return g(x,new Error("zip64 extended information extra field \
does not include relative header offset"));X.relativeOffsetOfLocalHeader=Te(le,we),we+=8}break}}if(x.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),
X.compressedSize!==Me){var Ee="compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return g(x,new Error(Ee))}}x.emit("entry",X),x.lazyEntries||x._readEntry()}})}})}},
a.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let O=null;x.on("entry",X),x.on("end",be),x.on("error",ke);function se(){x.removeListener("entry",X),x.removeListener("end",be),x.removeListener("error",ke),
x.autoClose&&x.close()}function X(J){let{resolve:ie}=O;O=null,ie({value:J})}function be(){let{resolve:J}=O;O=null,se(),J({done:!0})}function ke(J){let{reject:ie}=O;O=null,se(),ie(J)}return{[Symbol.asyncIterator](){
return this},next(){const J=new Promise((ie,fe)=>{if(O!=null)throw new Error("next() called before previous Promise was resolved.");O={resolve:ie,reject:fe}});return x.readEntry(),J},return(J){return se(),
Promise.resolve({done:!0,value:J})},throw(J){return se(),Promise.reject(J)}}},a.prototype.openReadStream=function(x,O,se){var X=this,be=0,ke=x.compressedSize;if(se==null&&(se=O,O=null),O==null)O={};else{
if(O.decodeFileData===!1){if(O.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(O.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(O.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(O.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+O.decrypt);if(x.isCompressed()&&O.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(O.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(O.
decompress===!1||O.decompress===!0))throw new Error("invalid options.decompress value: "+O.decompress);ie=O.decompress}}if(O.start!=null){if(be=O.start,be<0)throw new Error("options.start < 0");if(be>
x.compressedSize)throw new Error("options.start > entry.compressedSize")}if(O.end!=null){if(ke=O.end,ke<0)throw new Error("options.end < 0");if(ke>x.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(ke<be)throw new Error("options.end < options.start")}}var J=O.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&O.decompress===!1)&&(!x.isEncrypted()||O.decrypt===
!1);if((O.start!=null||O.end!=null)&&!J)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return se(new Error("closed"));if(x.isEncrypted()&&
!J&&O.decrypt!==!1)return se(new Error("entry is encrypted, and options.decodeFileData !== false"));var ie;if(J)ie=!1;else if(x.compressionMethod===8)ie=O.decodeFileData!==!0;else return se(new Error(
"unsupported compression method: "+x.compressionMethod));X.readLocalFileHeader(x,{minimal:!0},function(fe,pe){if(fe)return se(fe);X.openReadStreamLowLevel(pe.fileDataStart,x.compressedSize,be,ke,ie,x.
uncompressedSize,se)})},a.prototype.openReadStreamLowLevel=function(x,O,se,X,be,ke,J){var ie=this,fe=x+O,pe=ie.reader.createReadStream({start:x+se,end:x+X}),oe=pe;if(be){var le=!1,we=ce.createInflateRaw();
pe.on("error",function(Me){setImmediate(function(){le||we.emit("error",Me)})}),pe.pipe(we),ie.validateEntrySizes?(oe=new K(ke),we.on("error",function(Me){setImmediate(function(){le||oe.emit("error",Me)})}),
we.pipe(oe)):oe=we,je(oe,function(){le=!0,we!==oe&&we.unpipe(oe),pe.unpipe(we),pe.destroy()})}J(null,oe)},a.prototype.readLocalFileHeader=function(x,O,se){var X=this;se==null&&(se=O,O=null),O==null&&(O=
{}),X.reader.ref();var be=Ne(30);F(X.reader,be,0,be.length,x.relativeOffsetOfLocalHeader,function(ke){try{if(ke)return se(ke);var J=be.readUInt32LE(0);if(J!==67324752)return se(new Error("invalid loca\
l file header signature: 0x"+J.toString(16)));var ie=be.readUInt16LE(26),fe=be.readUInt16LE(28),pe=x.relativeOffsetOfLocalHeader+30+ie+fe;if(pe+x.compressedSize>X.fileSize)return se(new Error("file da\
ta overflows file bounds: "+pe+" + "+x.compressedSize+" > "+X.fileSize));if(O.minimal)return se(null,{fileDataStart:pe});var oe=new m;oe.fileDataStart=pe,oe.versionNeededToExtract=be.readUInt16LE(4),oe.
generalPurposeBitFlag=be.readUInt16LE(6),oe.compressionMethod=be.readUInt16LE(8),oe.lastModFileTime=be.readUInt16LE(10),oe.lastModFileDate=be.readUInt16LE(12),oe.crc32=be.readUInt32LE(14),oe.compressedSize=
be.readUInt32LE(18),oe.uncompressedSize=be.readUInt32LE(22),oe.fileNameLength=ie,oe.extraFieldLength=fe,be=Ne(ie+fe),X.reader.ref(),F(X.reader,be,0,be.length,x.relativeOffsetOfLocalHeader+30,function(le){
try{return le?se(le):(oe.fileName=be.subarray(0,ie),oe.extraField=be.subarray(ie),se(null,oe))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},a.prototype.openReadStreamPromise=function(x,O){
return new Promise((se,X)=>{this.openReadStream(x,O,function(be,ke){if(be)return X(be);se(ke)})})},a.prototype.openReadStreamLowLevelPromise=function(x,O,se,X,be,ke){return new Promise((J,ie)=>{this.openReadStream(
x,O,se,X,be,ke,function(fe,pe){if(fe)return ie(fe);J(pe)})})},a.prototype.readLocalFileHeaderPromise=function(x,O){return new Promise((se,X)=>{this.readLocalFileHeader(x,O,function(be,ke){if(be)return X(
be);se(ke)})})};function H(){}H.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var O=0;O<this.extraFields.length;O++){var se=this.extraFields[O];if(se.id===21589){var X=se.
data;if(X.length<5)continue;var be=X[0],ke=1;if(!(be&ke))continue;var J=X.readInt32LE(1);return new Date(J*1e3)}else if(se.id===10){var X=se.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(
6)!==24)continue;var ie=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),fe=ie/1e4-116444736e5;return new Date(fe)}}return f(this.lastModFileDate,this.lastModFileTime,x.timezone)},H.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},H.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},H.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function f(x,O,se){var X=x&31,be=(x>>5&15)-1,ke=(x>>9&127)+1980,J=0,ie=(O&31)*2,fe=O>>5&63,pe=O>>11&31;if(se==null||se==="local")return new Date(ke,be,
X,pe,fe,ie,J);if(se==="UTC")return new Date(Date.UTC(ke,be,X,pe,fe,ie,J));throw new Error("unrecognized options.timezone: "+options.timezone)}function y(x,O,se,X){for(var be=null,ke=0;ke<se.length;ke++){
var J=se[ke];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(0)!==1)continue;var ie=J.data.readUInt32LE(1);if(_(O)!==ie)continue;be=Ae(J.data.subarray(5),!0);break}}if(be==null){var fe=(x&2048)!==
0;be=Ae(O,fe)}return X||(be=be.replace(/\\/g,"/")),be}function N(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").
indexOf("..")!==-1?"invalid relative path: "+x:null}function p(x){for(var O=[],se=0;se<x.length-3;){var X=x.readUInt16LE(se+0),be=x.readUInt16LE(se+2),ke=se+4,J=ke+be;if(J>x.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ie=x.subarray(ke,J);O.push({id:X,data:ie}),se=J}return O}function F(x,O,se,X,be,ke){if(X===0)return setImmediate(function(){ke(null,Ne(0))});x.read(
O,se,X,be,function(J,ie){if(J)return ke(J);if(ie<X)return ke(new Error("unexpected EOF"));ke()})}de.inherits(K,z);function K(x){z.call(this),this.actualByteCount=0,this.expectedByteCount=x}K.prototype.
_transform=function(x,O,se){if(this.actualByteCount+=x.length,this.actualByteCount>this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return se(new Error(X))}se(null,x)},K.prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){var O="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return x(new Error(O))}x()},de.inherits(re,B);function re(){B.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){
var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<0)throw new Error("invalid unref");x.close(O);function O(se){if(se)return x.emit("error",se);x.emit("close")}},re.prototype.createReadStream=
function(x){x==null&&(x={});var O=x.start,se=x.end;if(O===se){var X=new E;return setImmediate(function(){X.end()}),X}var be=this._readStreamForRange(O,se),ke=!1,J=new q(this);be.on("error",function(fe){
setImmediate(function(){ke||J.emit("error",fe)})}),je(J,function(){be.unpipe(J),J.unref(),be.destroy()});var ie=new K(se-O);return J.on("error",function(fe){setImmediate(function(){ke||ie.emit("error",
fe)})}),je(ie,function(){ke=!0,J.unpipe(ie),J.destroy()}),be.pipe(J).pipe(ie)},re.prototype._readStreamForRange=function(x,O){throw new Error("not implemented")},re.prototype.read=function(x,O,se,X,be){
var ke=this.createReadStream({start:X,end:X+se}),J=new j,ie=0;J._write=function(fe,pe,oe){fe.copy(x,O+ie,0,fe.length),ie+=fe.length,oe()},J.on("finish",be),ke.on("error",function(fe){be(fe)}),ke.pipe(
J)},re.prototype.close=function(x){setImmediate(x)},de.inherits(q,E);function q(x){E.call(this),this.context=x,this.context.ref(),this.unreffedYet=!1}q.prototype._flush=function(x){this.unref(),x()},q.
prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ye="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ae(x,O){if(O)return x.toString("utf8");for(var se="",X=0;X<x.length;X++)se+=ye[x[X]];return se}function Te(x,O){var se=x.readUInt32LE(O),X=x.readUInt32LE(O+4);return X*4294967296+se}var Ne;typeof Buffer.
allocUnsafe=="function"?Ne=function(x){return Buffer.allocUnsafe(x)}:Ne=function(x){return new Buffer(x)};function je(x,O){typeof x.destroy=="function"?x._destroy=function(se,X){O(),X?.(se)}:x.destroy=
O}function Xe(x){if(x)throw x}}),2613:(ve=>{ve.exports=Ge(import.meta.url)("assert")}),4434:(ve=>{ve.exports=Ge(import.meta.url)("events")}),9896:(ve=>{ve.exports=Ge(import.meta.url)("fs")}),8611:(ve=>{
ve.exports=Ge(import.meta.url)("http")}),5692:(ve=>{ve.exports=Ge(import.meta.url)("https")}),9278:(ve=>{ve.exports=Ge(import.meta.url)("net")}),4573:(ve=>{ve.exports=Ge(import.meta.url)("node:buffer")}),
7598:(ve=>{ve.exports=Ge(import.meta.url)("node:crypto")}),3024:(ve=>{ve.exports=Ge(import.meta.url)("node:fs")}),1455:(ve=>{ve.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(ve=>{ve.exports=
Ge(import.meta.url)("node:path")}),8522:(ve=>{ve.exports=Ge(import.meta.url)("node:zlib")}),2203:(ve=>{ve.exports=Ge(import.meta.url)("stream")}),4756:(ve=>{ve.exports=Ge(import.meta.url)("tls")}),9023:(ve=>{
ve.exports=Ge(import.meta.url)("util")}),3106:(ve=>{ve.exports=Ge(import.meta.url)("zlib")}),3991:((ve,Se,h)=>{h.d(Se,{i:()=>me});var I=h(5358),te=h(7279),ce=h(6584);class me{#t=[];#e;constructor(){const z=I.
V4("api-key");z!==""&&I.Pq(z)}text(z){return I.V4(z)}lines(z){return I.V4(z,{trimWhitespace:!1})}optional(z,E){const j=this.text(z);return j===""?void 0:this.parse(z,j,E)}parse(z,E,j){try{return j(E)}catch(_){
this.refuse(z,(0,te.gJ)(_),(0,te.h_)(_).topic);return}}required(z,E,j="is required"){return this.text(z)===""&&this.refuse(z,j),this.optional(z,E)}notEmpty(z,E,j){if(process.env[`INPUT_${z.toUpperCase()}`]?.
trim()===""){const _=`Where an event has no inputs, write \`\${{ inputs.${z} || ${j} }}\``;this.refuse(z,`is empty. Is the name in the expression right?${j===void 0?"":` ${_}`}`)}return this.optional(
z,E)}boolean(z,E){return this.notEmpty(z,ce.yG,E?void 0:"false")??E}refuse(z,E,j="before-anything-is-sent"){this.#e??=j,this.#t.push(`${z} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#t.
length===0)return z;throw new te.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function de(B){const z=B.required("host",parseAddress),j=B.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),_=(B.optional("timeout-minutes",parseNumber(1440))??30)*6e4,M=(B.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=B.boolean("summary",!0);return z&&
j?{host:z,apiKey:j,timeoutMs:_,longestWaitMs:M,summary:T}:void 0}}),4022:((ve,Se,h)=>{h.d(Se,{UX:()=>Bt,N9:()=>Rt});var I=h(1455),te=h(6760),ce=h(7279),me=h(8725),de=h(276),B=h(4057),z=h(706);async function E(L,{
ms:Y,error:Q},n){const t=new AbortController,r=setTimeout(()=>t.abort(Q),Y),i=Math.min(L.endsAt,performance.now()+Y);try{return await n({...L,signal:AbortSignal.any([L.signal,t.signal]),endsAt:i})}finally{
clearTimeout(r)}}function j(L,Y){const Q=`${Y} within ${humanTime(L)} (timeout-minutes)`;return{ms:L,error:new Failure({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var _=h(
3657),M=h(7598),T=h(2975),u=h(1858),C=h(7596);const v=Ge(import.meta.url)("node:http"),k=Ge(import.meta.url)("node:https");var b=h(8522),A=h(6671);const a=3e4,g=65536,R=new Set([301,302,303,307,308]),
H="export-workflow-action";function m(){normalizeProxySettings();const L=()=>new HttpClient(H,[],{keepAlive:!0});return{kept:{http:L(),https:L()},proven:new Set}}function f(L){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(L))}}async function y({kept:L,proven:Y},Q,n){const{label:t,method:r,url:i,headers:l,body:W,maxBytes:ee,idleMs:$e=a}=Q;checkProxy(i,t);const Le=i.protocol==="htt\
ps:"?"https":"http",ge=W?new HttpClient(H):L[Le],he=new AbortController,Ce=AbortSignal.any([n,he.signal]);let[Ve,Ze]=[!1,"no response"];const et=setTimeout(()=>{const at={retryable:!0,maybeProcessed:Ve};
he.abort(connectionFailure(t,`${Ze} within ${$e/1e3} s`,RUN_LATER,at))},$e);let nt;try{nt={http,https}[Le].request({method:r,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...l,...W&&{"content-type":W.type,"content-length":W.bytes.length},"accept-encoding":"identity","user-agent":H},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:ge.getAgent(i.href),signal:Ce});const at=N(nt,t,()=>{Ve=!0});p(nt,W?.bytes??Buffer.alloc(0),()=>et.refresh());const ot=await raceAbort(Ce,at);Y.add(i.origin),Ze="no data";const st=[];let Qe=ee;for await(const Mt of ot){
if(et.refresh(),Qe-=Mt.length,Qe<0)throw re(t,ee);st.push(Mt)}const St=K(Buffer.concat(st),ot.headers["content-encoding"],t,ee);return{status:ot.statusCode??0,headers:ot.headers,bytes:St}}catch(at){throw nt?.
destroy(),Ce.throwIfAborted(),toNetworkError(at,t,Ve,Y.has(i.origin))}finally{clearTimeout(et),W&&nt?.destroy()}}function N(L,Y,Q){return new Promise((n,t)=>{L.once("socket",i=>{L.reusedSocket?Q():i.once(
L.protocol==="https:"?"secureConnect":"connect",Q)});const r=i=>{i.socket.destroy();const l={retryable:!0,maybeProcessed:!0};t(connectionFailure(Y,"the server switched protocols (101)",RUN_LATER,l))};
L.once("upgrade",r),L.once("response",i=>i.statusCode===101?r(i):n(i)),L.on("error",t)})}function p(L,Y,Q){Y.length===0?L.end():L.write(Y.subarray(0,g),n=>{Q(),n||p(L,Y.subarray(g),Q)})}const F=new Set(
["gzip","x-gzip","deflate"]);function K(L,Y="",Q,n){const t=Y.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((r,i)=>{const l=i==="br"?brotliDecompressSync:F.has(i)?unzipSync:void 0;return l&&r.
length>0?l(r,{maxOutputLength:n}):r},L)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?re(Q,n):r}}function re(L,Y){const Q=`the response is larger than ${humanSize(Y)}, the limit`;return responseFailure(
L,Q,"Check host.",{maybeProcessed:!0})}function q({status:L,headers:Y},Q,n){if(!R.has(L)||Y.location===void 0)return;const t=Y.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.
canParse(t,Q.href))return new URL(t,Q.href);throw responseFailure(n,`the platform redirects (${L}) to an address that can't be read`,"Check host.")}const ye=null,Ae=5,Te=new Set([400,401,403,404,410]),
Ne="Download",je="Re-run the job.";async function Xe(L,{url:Y,freshUrl:Q,read:n}){let t=Y;return await retry(L,async()=>{t??=await Q();const r=await O(L,t).catch($e=>{throw $e instanceof Failure&&$e.affectsAll?
$e.with({affectsAll:!1}):$e}),{status:i,headers:l,bytes:W}=r;if(Te.has(i))throw t=void 0,x(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw x(`the server answered ${i}`,je,{retryable:i===
206});if(l["content-type"]?.includes("text/html"))throw x("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ee=await n(W).catch($e=>{const Le=!l["\
content-length"]&&!l["transfer-encoding"];throw $e instanceof Failure&&Le?$e.with({retryable:!0}):$e});return{bytes:W,sha256:createHash("sha256").update(W).digest("hex"),content:ee}})}function x(L,Y,Q={}){
return new Failure({what:Ne,why:L,advice:Y,topic:"the-package"},Q)}async function O(L,Y){const{platform:Q,log:n,signal:t}=L;let r=Y;for(let i=0;;i++){const l=i===0&&r.origin===Q.url.origin,W={accept:"\
*/*",...l&&{"x-api-key":Q.apiKey}},ee={label:Ne,method:"GET",url:r,headers:W,maxBytes:ye};Q.connections.proven.add(r.origin);const $e=async()=>{const he=await send(Q.connections,ee,t),{status:Ce,headers:Ve}=he;
n.debug(`GET a package from ${toSingleLine(ee.url.origin)}: ${Ce}`);const Ze=`the server answered ${Ce}`;if(isTransient(Ce))throw responseFailure(Ne,Ze,RUN_LATER,factsOf(Ce,Ve));return he},Le=await(l?
Q.rateLimit.run(Ne,void 0,L,$e):$e()),ge=redirectTarget(Le,r,Ne);if(ge===void 0)return Le;if(i===Ae)throw x("the URL redirects in a circle",je);ge.origin===r.origin&&ge.username+ge.password===""&&Object.
assign(ge,{username:r.username,password:r.password}),r=se(ge.href,L)}}function se(L,{platform:Y,log:Q}){const n=Y.url;if(Y.secrets.maskUrl(L,n,Q),!URL.canParse(L,n.href))throw x("the platform's downlo\
ad URL can't be read",je);const t=new URL(L,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=n.port),Y.secrets.maskUrl(t.href,n,Q));
const r=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!r)throw x("the platform's download URL isn't https","Check host.");return t}const X=30,be=6e4,ke=500,
J=16e3,ie=.95,fe=20;class pe{#t=new Map;#e=0;#n=0;#r=0;async run(Y,Q,n,t){const r=await this.#o(Y,Q,n),i=()=>r>this.#r;try{const l=await t();return i()&&(this.#n=this.#n<fe?0:this.#n*ie),l}catch(l){if(!(l instanceof
Failure&&l.status===RATE_LIMITED))throw l;const W=performance.now();throw i()&&(this.#n=Math.min(J,Math.max(ke,this.#n*2)),this.#r=W),this.#e=Math.max(this.#e,W+(l.retryAfterMs||2*this.#n)),l.with({retryAfterMs:this.#e-
W})}}async#o(Y,Q,{signal:n,endsAt:t}){const r=Q!==void 0&&this.#t.get(Q)||[];for(Q!==void 0&&this.#t.set(Q,r);;){if(n.throwIfAborted(),this.#e>=t)throw responseFailure(Y,"the platform asked for a paus\
e that exceeds the timeout",RUN_LATER);const i=performance.now(),l=r.at(-X)??Number.NEGATIVE_INFINITY,W=Math.max(this.#e,l+be);if(W<=i)return this.#e=i+this.#n,r.push(i),i;await sleep(W-i,n)}}}function oe(L,Y,Q){
const n=De(L,0);return{fields:L,label:Y,redact:Q,message:n&&Q(n)||void 0}}function le({label:L,message:Y},Q,n){return responseFailure(L,`the platform answered without a ${Q}${we(Y)}`,n)}function we(L){
return L===void 0?"":` (${L})`}function Me(L){return typeof L=="object"&&L!==null&&!Array.isArray(L)}const Ee=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage",
"description","detail","details","response"],Pe=4;function De(L,Y){if(typeof L=="string")return L.trim()||void 0;if(!(Y>Pe)){if(Array.isArray(L))return De(L[0],Y+1);if(Me(L))for(const Q of Ee){const n=De(
L[Q],Y+1);if(n!==void 0){const{code:t}=L;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function V(L,Y,{message:Q="",
isPage:n,hasWorked:t}){if(isTransient(Y))return RUN_LATER;if(Y===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(Y===409&&L.isCreation)return"The name may be taken\
. Set another name, or the ID of that workflow.";if(Y===409||Y===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(Y<400||Y===405||Y>=500)return"\
Check host.";if(Y!==401&&Y!==403)return L.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may \
reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const r=L.scope===void 0?"another scope":`the scope "${L.scope}"`;if(Y===403)return`\
The key needs ${r}. Add it under ${Z}.`;const i=/scope/i.test(Q)?` The key also needs ${r}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's\
 own endpoint key. Set api-key to an account key from ${Z}.${i}`}const U=6,ae=32,P=6,ne=2e3,xe=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Re=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ie extends null{#t=new Set;#e=new Set;allow(...Y){for(const Q of Y)Q.length>=U&&this.#t.add(Q)}maskFields(Y,Q,n){const t=Je("",Y,0).slice(0,ne);for(const[r,i]of t)/id$/i.test(r)&&isId(i)&&this.allow(
i);for(const[r,i]of t)/url$/i.test(r)?this.maskUrl(i.trim(),Q,n):this.#n(ze(i),n)}maskUrl(Y,Q,n){const t=URL.canParse(Y,Q.href)?new URL(Y,Q.href):void 0;if(t&&Q.href.startsWith(t.href))return;const r=[
Y,t?t.pathname+t.search:""].filter(l=>/[?:]|^\/\//.test(l)),i=t?[t.href,t.password,decode(t.password),...ze(t.search)]:[];this.#n([...r,...i],n)}#n(Y,Q){const n=i=>Array.from(this.#t).some(l=>l.includes(
i)),t=Y.filter(i=>!n(i)&&!n(decode(i))),r=i=>encodeURIComponent(Buffer.from(i).toString());for(const i of t.flatMap(l=>[l,r(l)]))i.length<U||this.#e.has(i)||(this.#e.add(i),this.add(i),Q.mask(i))}}function ze(L){
return Array.from(L.matchAll(xe)).flatMap(([,Y="",Q=""])=>{const n=Q.replace(/[.,:!?)\]}]+$/,"");return Re.test(Y)||decode(n).length>=ae?[n,decode(n)]:[]})}function Je(L,Y,Q){return typeof Y=="string"?
[[L,Y]]:Q>P?[]:Array.isArray(Y)?Y.flatMap(n=>Je(L,n,Q+1)):isObject(Y)?Object.entries(Y).flatMap(([n,t])=>Je(n,t,Q+1)):[]}function He(L,Y,Q={}){const n=new Secrets([Y,...Q.secrets??[]]);return n.allow(
L.href,...Q.known??[]),{url:L,apiKey:Y,secrets:n,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Be=null,tt=12e4,Ke=12e4,it="The job may have started, so the request w\
as not retried. Check the workflow in AI for Process before you re-run the job.";async function ut(L,Y){const{label:Q,method:n,path:t,isTransient:r}=Y,{secrets:i,rateLimit:l}=L.platform;i.allow(...t.split(
/[/?&=]/));const W=n==="GET"?t:void 0,ee=()=>l.run(Q,W,L,()=>qe(L,Y));return await retry(L,ee,{atLeastMs:r?Ke:0})}async function qe(L,Y){const{platform:Q,signal:n,log:t}=L,{label:r,method:i,path:l,body:W,
idempotent:ee=!0,isTransient:$e}=Y,Le=new URL(`api/public/${l}`,Q.url),ge={accept:"application/json","content-type":"application/json","x-api-key":Q.apiKey},he={maxBytes:Be,...!ee&&{idleMs:tt}};try{const Ce=await send(
Q.connections,{label:r,method:i,url:Le,headers:ge,body:W,...he},n);return t.debug(`${i} ${Q.secrets.redact(Le.pathname)}: ${Ce.status}`),dt(L,Y,Le,Ce)}catch(Ce){const Ve=Ce instanceof Failure?Ce:void 0;
if(!ee&&(n.aborted||Ve?.maybeProcessed)){const Ze=asFailure(Ce),et=`${Ze.retryable?"":Ze.advice} ${it}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ve&&$e?.(Ve)?Ve.with({retryable:!0}):Ce}}function dt({platform:L,log:Y},Q,n,t){const{label:r,isCreation:i=!1}=Q,{status:l,headers:W,bytes:ee}=t,{secrets:$e}=L,Le=(ot,st,Qe)=>responseFailure(r,ot,
st,Qe),ge=redirectTarget(t,n,r);if(ge){$e.maskUrl(ge.href,L.url,Y);const ot=`the platform redirects to ${toSingleLine(ge.origin,100)}, and the key follows no redirect`;throw Le(ot,"If that is your env\
ironment, set host to it.",{status:l,maybeProcessed:l!==307&&l!==308})}const he=new TextDecoder().decode(ee),Ce=ft(he);$e.maskFields(Ce??{},L.url,Y);const Ve=makeResponse(Ce??{},r,$e.redact),{message:Ze}=Ve,
et=/^\s*</.test(he)||W["content-type"]?.includes("html")===!0;if(l<200||l>299){const ot=L.collections.has(r),st=adviceOn(Q,l,{message:Ze,isPage:et,hasWorked:ot});throw Le(`the platform answered ${l}${inBrackets(
Ze)}`,st,{...factsOf(l,W),affectsAll:(l===401||l===403)&&!ot,busy:l===423||l===409&&!i})}if(Ce!==void 0)return Ve;throw Le(`the platform answered ${he===""?"nothing":et?"with a web page":"with somethi\
ng other than a JSON object"} (${l})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(L){try{const Y=JSON.parse(L);return isObject(Y)?Y:void 0}catch{return}}const rt=null;
function lt(L){return rt.find(([,Y])=>Y.test(L))?.[0]??"unknown"}function It({fields:L,message:Y,redact:Q}){const n=isObject(L.response)?L.response:{},t=[n.downloadUrl,n.downloadURL,L.downloadUrl,L.downloadURL];
return{dockStatusId:readId(L["dock-statusId"],L.dockStatusId,L._id),workflowId:readId(L.workflowId,L.toolId),exportJobId:readId(L.exportJobId),status:gt(L.status,Q),downloadUrl:t.map(r=>typeof r=="str\
ing"?r.trim():"").find(r=>r!==""),refused:L.success===!1,message:Y}}function gt(L,Y){const Q=typeof L=="string"||typeof L=="number"?String(L).trim():"",n=Q.toUpperCase().replace(/[\s-]+/g,"_");return lt(
n)==="unknown"?Y(Q,40).toUpperCase():n}async function Ot(L,Y,Q=()=>!0){const n=`dock-status/${Y}`;return It(await callApi(L,{label:"Dock status",method:"GET",path:n,isTransient:Q}))}const bt="the-job-\
on-the-platform",Jt=50,yt=294,Ct=6.12,Lt=2e3;function Nt(L,Y){const Q=Math.max(yt,L/Ct);return L<MINUTE_MS?Q:Math.max(Lt,Math.min(Y,Q))}async function ht(L,Y,Q){const{log:n,signal:t}=L,r=performance.now(),
i=Ut(L,r);let l=Y,W;for(let ee=0;;ee++){Q.onStatus(l),i(l);const $e=lt(l.status);if($e==="failed"||$e==="succeeded"&&l.refused){const ge=`The job ${l.status==="FAILED"?"failed":`ended as ${l.status}`}\
 on the platform`,he=`${l.message??"it gave no reason"} (dock status ${Y.dockStatusId})`;throw new Failure({what:ge,why:he,advice:Q.advice,topic:bt})}if($e==="succeeded")return l.status!=="SUCCESS"&&n.
warning(`The platform reports ${l.status}, which is treated as SUCCESS.`),l;const Le=performance.now();W=$e==="unknown"&&l.refused?W??Le:void 0;try{if(W!==void 0&&Le-W>=PATIENCE_MS){const he=`The plat\
form refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:he,topic:bt})}await sleep(ee===0?Jt:Nt(Le-r,Q.longestWaitMs),t);const ge=({status:he=404})=>ee>0||he===404;
l=await Ot(L,Y.dockStatusId,ge)}catch(ge){throw vt(ge,Y,l)}}}function Ut({log:L},Y){let Q,n=Y;return t=>{const r=performance.now(),i=humanTime(r-Y),l=t.status!==Q,W=r-n>=MINUTE_MS;(l||W)&&(n=r),l&&Q!==
void 0?L.info(`${t.status||"No status"} after ${i}`):W&&L.info(`Still ${t.status||"without a status"} after ${i}`),l&&lt(t.status)==="unknown"&&L.warning(`The platform reports an unknown status (${Et(
t)}). The action keeps waiting.`),Q=t.status}}function Et({status:L,message:Y}){return`${L||"none"}${Y===void 0?"":`, "${Y}"`}`}function vt(L,{dockStatusId:Y},Q){const n=lt(Q.status)==="unknown"||Q.message!==
void 0?`, last status ${Et(Q)}`:"",t=`The job may still be running on the platform: dock status ${Y}${n}.`,r=asFailure(L);return r.with({advice:`${r.advice} ${t}`.trim(),cause:L})}const Pt=null;async function kt(L,Y){
const{collections:Q}=L.platform;let n;for(const t of new Set([...Q.values(),...Pt])){const r=Y(t),{label:i,idempotent:l=!0}=r,W=Q.get(i);if(!(W&&W!==t))try{const ee=await callApi(L,r);Q.set(i,t);const $e=readJob(
ee),{dockStatusId:Le}=$e;if(Le!==void 0)return{...$e,dockStatusId:Le};throw missing(ee,"dock status ID",l?"Check host and the IDs.":MAYBE_STARTED)}catch(ee){if(ee instanceof Failure&&ee.busy&&Q.set(i,
t),!(ee instanceof Failure&&ee.status===404))throw ee;n??=ee}}throw n}async function Dt(L,{workflowId:Y,flowId:Q}){return await kt(L,n=>({label:"Export",method:"POST",path:`${n}/${Y}/export?flowId=${Q}`,
scope:"Export workflow"}))}async function _t(L,Y,Q){const n=Q.downloadUrl??Y.downloadUrl??(await readDockStatus(L,Y.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,L);const t=`the platfo\
rm reports ${Q.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function jt(L,Y,{app:Q,flow:n,env:t}){const r="\
workflowName"in Y,i=l=>l==="tools"?"tool":"workflow";return await kt(L,l=>({label:"Import",method:"POST",path:r?`${l}/import`:`${l}/${Y.workflowId}/import`,body:jsonBody({[`${i(l)}DataFileId`]:Q,flowDataFileId:n,
envVariablesFileId:t,...r&&{[`${i(l)}Name`]:Y.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function Ft(L,Y){const Q=n=>({label:"Deploy",method:"POST",path:`${n}/${Y}/dep\
loy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(L,()=>kt(L,Q),{untilFree:!0})}class Tt extends ce.HR{job;constructor(Y,Q){super({what:Q.message,...Q},{...Q,
busy:!1,cause:Q}),this.job=Y}}function At(L){return L instanceof Tt?L.job:{}}async function Vt(L,Y,{title:Q,longestWaitMs:n,advice:t,idsIn:r}){L.log.info(`${Q}: ${Y.status||"no status"}, dock status ${Y.
dockStatusId}`);let i={};const l=W=>{const ee={"dock-status-id":Y.dockStatusId,...r(W)},$e=Object.keys(ee).some(Le=>!(Le in i));i={...ee,...i,...W.status!==""&&{status:W.status}},$e&&L.publish(i)};try{
return{last:await waitForJob(L,Y,{longestWaitMs:n,advice:t,onStatus:l}),outputs:i}}catch(W){throw new Tt(i,toError(W))}}const Yt="Check the workflow in AI for Process, then re-run the job.";async function Zt(L,Y,{
workflowId:Q,flowId:n,timeoutMs:t,longestWaitMs:r}){return L.log.info(`Exporting workflow ${Q}, flow ${n}, from ${Y.url.href}`),await withDeadline({...L,platform:Y},userLimit(t,"No package"),async i=>{
const l=await startExport(i,{workflowId:Q,flowId:n}),{dockStatusId:W,exportJobId:ee}=l,{last:$e,outputs:Le}=await Vt(i,l,{title:`Export job ${ee??"without an ID"}`,longestWaitMs:r,advice:Yt,idsIn:()=>ee===
void 0?{}:{"export-job-id":ee}});try{const ge=await packageUrl(i,l,$e),he=async()=>packageUrl(i,l,await readDockStatus(i,W)),Ce=et=>readZip(et,i.signal),{content:Ve,...Ze}=await download(i,{url:ge,freshUrl:he,
read:Ce});return{...Ze,package:Ve,job:Le}}catch(ge){throw new Tt(Le,toError(ge))}})}function nn({host:L,pathname:Y}){return L+Y.replace(/\/$/,"")}const zt=2e4;function Bt({message:L}){return(0,z.OX)(L,
1e3)}const xt="<dock status ID>";function Wt(L){const Y=new Map;for(const{name:n,error:t}of L){const{"dock-status-id":r}=jobOf(t),i=r===void 0?t.message:t.message.replaceAll(r,xt),l=Y.get(i)??{names:[],
ids:[],help:helpFor(t)};Y.set(i,l),l.names.push(n),r!==void 0&&l.ids.push(r)}const Q=Math.max(100,Math.min(1e3,Math.floor(zt/Y.size)));return Array.from(Y,([n,{names:t,ids:r,help:i}])=>({names:t,message:toSingleLine(
n,Q).replaceAll(xt,()=>r.join(", ")),help:i}))}function Qt(L){return Wt(L).map(({names:Y,message:Q})=>`${Y.join(", ")}: ${Q}`).join(" | ")}function qt(L,Y){if(!L||!Y||L.message===Y.message)return L??Y;
const Q=`${L.message} Also: ${Y.message}`;return new Failure({what:Q,topic:asFailure(L).topic},{cause:L})}async function Ht(L,Y,Q){let n;const t=await L.catch(r=>(n=toError(r),{...Y,...jobOf(n)}));if(setOutputs(
t),Q){const{titles:r,facts:i}=Q,l=factTable([...i,["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.
now())}]]);n?await writeSummary(r.failed,withHelp(Bt(n),helpFor(n)),l):await writeSummary(r.done,l)}if(n)throw n}const Gt=1e6;async function Kt(L,Y){const Q=JSON.stringify(Y),n=await Rt(`the output ${L}`,
{[`${L}.json`]:Q}),t=Buffer.byteLength(Q)>Gt;return t&&notice(`The output ${L} would be longer than GitHub's limit of 1 MB. Read the file in ${L}-path.`),{[L]:t?[]:Y,...n}}async function Rt(L,Y){try{const Q=await(0,de.
Pd)("workflow-results-"),n={};for(const[t,r]of Object.entries(Y)){const i=(0,te.join)(Q,t);await(0,I.writeFile)(i,r),n[`${(0,te.parse)(t).name}-path`]=i}return n}catch(Q){return(0,me.t1)().warning(`Ca\
n't keep ${L} as a file. ${(0,ce.gJ)(Q)}`),{}}}}),2345:((ve,Se,h)=>{h.d(Se,{uu:()=>rr,S3:()=>er,$0:()=>or});var I=h(1124),te=h(706),ce=h(1345);const me=Number.MAX_SAFE_INTEGER,de=2,B=60,z="</details>",
E=41,j=100;function _(e,o={}){const{under:s=()=>"",parts:c=[],noun:d="change",folded:w=!1}=o,{length:$}=s(me),{least:D=$===0?e:`${e} \u2026`,changes:S=b(c)}=o;return{line:e,under:s,size:e.length+$,least:D,
parts:c,changes:S,noun:d,folded:w}}function M(e,o,s={}){return o.length===0?[]:[_(e,{...s,parts:o})]}function T(e,o){const s=u(e,[]),c=({leaf:S,outer:G})=>G.length===1?0:S.size,d=(0,ce.Vn)(s.flatMap(({
outer:S})=>S)),w=new Map;let $=o;const D=s.sort((S,G)=>c(S)-c(G)).filter(({leaf:S,outer:G})=>{const ue=G.filter(Fe=>!w.has(Fe)),Oe=G.filter(Fe=>d.get(Fe)===1),Ue=ue.map(({line:Fe,folded:We})=>Fe.length+
de+B+(We?E:0)).reduce((Fe,We)=>Fe+We,S.least.length+de-B*Oe.length);if(Ue>$)return!1;$-=Ue;for(const Fe of G)w.set(Fe,[]),d.set(Fe,(d.get(Fe)??0)-1);return!0});for(const[S,{leaf:G}]of D.entries()){const ue=C(
G,G.least.length+Math.floor($/(D.length-S)));$-=ue.reduce((Oe,{length:_e})=>Oe+_e,-G.least.length),w.set(G,ue)}return A(v(e,w).filter(([S])=>S!==""))}function u(e,o){return e.parts.length===0?[{leaf:e,
outer:o}]:e.parts.flatMap(s=>u(s,[...o,e]))}function C({line:e,under:o,size:s,least:c},d){if(s<=d)return[e,o(Math.max(d,me))];for(let w=d-e.length-B;w>j;w=Math.floor(w*.7)){const $=o(w);if($!==""&&e.length+
$.length<=d)return[e,$]}return[c]}function v(e,o){const{line:s,parts:c,folded:d}=e;if(c.length===0)return[o.get(e)??[]];const $=[...c.filter(D=>o.has(D)).flatMap(D=>v(D,o)),[k(e,c.filter(D=>!o.has(D)))]];
return d?[[`<details><summary>${s}</summary>`],...$,[z]]:[[s],...$]}function k({noun:e},o){if(o.length===0)return"";if(e==="connection")return`\u2026 and ${(0,te.hS)(o.length,"more connection")}`;const s=e===
"workflow"?` in ${(0,te.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,te.hS)(b(o),"more change")}${s}`}function b(e){return e.reduce((o,{changes:s})=>o+s,0)}function A(e){const o=s=>s?.[0]?.
startsWith("- ");return e.flatMap((s,c)=>{const d=s[0]===z||o(s)&&o(e[c-1]);return[c===0?"":d?`
`:`

`,...s]})}var a=h(8132),g=h(3436);const R=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],H=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
m="*",f=64;function y(e,o){const s=N([]),c=[],d=new Set([e,o].flatMap(D=>[...(0,g.PX)(D),...re(D)]));function w(D,S,G){if((0,g.jn)(D))K(D.text,S,G);else if(D.type==="object")$(D,S,G);else{const ue=D.items.
length>1&&D.items.some(({type:Oe})=>Oe==="array");for(const[Oe,_e]of D.items.entries())w(_e,p(S,"[]"),{...G,array:D.items,...ue&&{slot:Oe}})}}function $(D,S,{key:G,array:ue,map:Oe,..._e}){let Ue=_e;if(ue!==
void 0||G!==void 0){const Ye={side:_e.side,value:D,field:S,outer:_e.place,key:G,array:ue??[]};Ue={..._e,place:Ye,map:G===void 0?void 0:Oe},c.push(Ye)}const Fe=ye(D,d),We=Ue===_e&&(0,g.YD)(D).some(Ye=>Oe?.
members.has(Ye));for(const[Ye,mt]of D.members){const ct=p(S,Fe||We?m:Ye);We&&K(JSON.stringify(Ye),ct,Ue,mt),(!We||mt.type==="array")&&w(mt,ct,Fe?{...Ue,key:Ye,map:D}:Ue)}}return w(e,s,{side:"base"}),w(
o,s,{side:"head"}),{root:s,places:c,find:Ae(c)}}function N(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function p(e,o){const s=e.inner.get(o)??N([...e.keys,o]);return e.inner.set(o,s),
s}function F(e,o){return e?.inner.get(o)??e?.inner.get(m)}function K(e,{keys:o,texts:s,references:c},{place:d,slot:w},$){s.set(e,(s.get(e)??0)+1);const D=e.startsWith('"')?e.length>2:H.test(o.findLast(
S=>S!=="[]")??"")&&/^\d+$/.test(e);d&&D&&c.push({text:e,place:d,slot:w,value:$})}function re(e){if((0,g.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(re),
...o.some(q)?[]:(0,g.YD)(e)]}function q(e){return e.type==="object"}function ye({members:e},o){const s=[...e.keys()].filter(c=>!H.test(c)&&o.has(c));return s.length>0&&2*s.length>=e.size&&[...e.values()].
every(q)}function Ae(e){const o=new Map;for(const s of e){const c=(d,w)=>{const $=R.findIndex(G=>G.test(d));if($<0)return;const D=`${s.side} ${w}`,S=o.get(D)??[];S[$]=(S[$]??new Set).add(s),o.set(D,S)};
s.key!==void 0&&c(m,JSON.stringify(s.key));for(const[d,w]of s.value.members)(0,g.jn)(w)&&c(d,w.text)}return(s,c)=>{const d=o.get(`${c.side} ${s}`)?.find(w=>w);return d&&d.size<=f?Te([...d],c):void 0}}
function Te(e,o){const s=o?e.filter(d=>Ne(d,o)):e;if(s.length===0&&o)return Te(e,o.outer);const c=s.length>1?s.filter(({value:d})=>d.members.size>2):s;return c.length===1?c[0]:void 0}function Ne(e,o){
return e!==void 0&&(e===o||Ne(e.outer,o))}var je=h(5408);const Xe="source from origin src tail out".split(" "),x="target to dest destination head in".split(" "),O="next to goto target targets wire wir\
es link links edge edges transition transitions connection connections",X=`${O} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output output\
s dest destination successor successors`.split(" "),be="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),ke=`${O} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),J="label title name condition if when event type relationship selectedRelationships".split(" "),ie=60;function fe(e,o){const s=y(e,o),c=oe(
s.root).flatMap(D=>le(D,s)),d=Me(c),w=d.length>0?d:Pe(c,s),$=new Set(w.flatMap(({source:D,target:S})=>[D.field,S.field]));return{root:s.root,nodes:s.places.filter(({field:D})=>$.has(D)),edges:w}}function pe(e,o){
return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>o.includes(c.toLowerCase()))}function oe(e){const o=[e];for(const s of o)o.push(...s.inner.values());return o}function le(e,{find:o}){
const s=e.references.flatMap(D=>{const S=o(D.text,D.place);return S?[{...D,field:e,target:S}]:[]}),c=s.filter(({place:D,target:S})=>!Ne(D,S)),d=s.length/e.references.length,w=d>=.5&&we(e.references)-we(
s)<=2;return(d>=.9||w&&pe(e.keys.slice(-2),X))&&2*c.length>=s.length?[s]:[]}function we(e){return new Set(e.map(({text:o})=>o)).size}function Me(e){const o=e.filter(s=>!s.some(({place:c,target:d})=>d.
field===c.field));return[...(0,je.$z)(o,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(Ee(s,Xe).map(d=>[d.place,d]));return Ee(s,x).flatMap(d=>{const w=c.get(d.place),$=w&&{source:w.target,
target:d.target,links:[w,d]};return $?[{...$,label:Z(d,d.place,[]),item:d.place.value}]:[]})})}function Ee(e,o){return e.filter(([c])=>c&&pe(c.field.keys.slice(-2),o)).sort((c,d)=>we(d)-we(c))[0]??[]}
function Pe(e,o){const[s,c]=[[],[]],d=new Set;for(const $ of e){const D=$.flatMap(_e=>De(_e,o)),[S]=D;if(S===void 0||10*D.length<9*$.length)continue;const G=S.link.field.keys.slice(S.inside.field.keys.
length),ue=D.filter(({source:_e,inside:Ue})=>_e!==Ue);for(const{inside:_e}of ue)d.add(_e.key);const Oe=pe(G,be);if(!(!Oe&&ue.length===0&&!pe(G,X)))for(const{link:_e,source:Ue}of D){const Fe=_e.place===
Ue?void 0:_e.place,We={label:Z(_e,Fe,G),links:[_e],item:Fe?.value};Oe?c.push({source:_e.target,target:Ue,...We}):s.push({source:Ue,target:_e.target,...We})}}const w=s.length<c.length?c:s;return d.size>
1||we(w.flatMap(({links:$})=>$))>1?w:[]}function De(e,{find:o}){for(let s=e.place;s;s=s.outer){const c=o(JSON.stringify(s.key),s),d=[s,c].find(w=>w?.field===e.target.field);if(d)return[{link:e,source:d,
inside:s}]}return[]}function Z({slot:e,value:o},s,c){const d=J.map(D=>{const[S,G]=[s?.field.inner.get(D),V(s?.value.members.get(D))];return S&&S.texts.size+(S.inner.get("[]")?.texts.size??0)>1||G.includes(
" ")?G:""}),w=c.filter(D=>!ke.includes(D.toLowerCase())),$=e===void 0?[]:[`output ${e+1}`];return[V(o),...d].find(D=>D!=="")??[...w,...$].join(", ")}function V(e){const s=(e?.type==="array"?e.items:[e]).
flatMap(c=>c?.type==="string"&&(0,g.e1)(c.text).trim()||[]).join(", ");return s.length>ie?"":s}var U=h(2742);const ae=Be(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewpor\
t canvas"),P=["x","y"],ne=Be("w h width height left top zoom"),xe=[["x"],["position"],["left","top"]],Re=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Ie=Be("_?id uuid guid identifier instanceIdentifier instanceId groupId"),ze=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Je=Be("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),He=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Re],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Je,/^\d{1,15}$/],
[Je,ze]];function Be(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function tt({base:e,head:o}){const s={base:(0,U.Z)(()=>new Set((0,g.PX)(e))),head:(0,U.Z)(()=>new Set((0,g.PX)(o)))};return c=>{
const{kind:d,path:w}=c;if(d==="reordered"||d==="moved")return!1;const[$,D=$]=d==="modified"?[c.from,c.to]:[c.value];if(ut(w)&&lt($)&&lt(D))return!0;if(d!=="modified"||$.type!==D.type||!("text"in $)||!("\
text"in D))return!1;const[S,G,ue]=[rt(w.at(-1)),(0,g.e1)($.text),(0,g.e1)(D.text)],Oe=Ue=>Ue.test(G)&&Ue.test(ue);return He.some(([Ue,Fe])=>Ue.test(S)&&Oe(Fe))?!0:w.at(-2)?.type!=="member"&&Ie.test(S)&&
Oe(ze)&&!s.head().has(G)&&!s.base().has(ue)}}function Ke(e){return ze.test(e)||Re.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function it(e,o){return Ie.test(e)&&(0,g.jn)(o)||(ae.test(e)||P.includes(
e))&&lt(o)}function ut(e){if(e.slice(qe(e)).some(d=>ae.test(rt(d))))return!0;const[o,s]=[e.at(-2),rt(e.at(-1))],c=o?.type==="item"&&o.item.type==="object"?o.item.members:void 0;return P.includes(s)||ne.
test(s)&&xe.some(d=>d.every(w=>c?.has(w)))}function qe(e){return e.findLastIndex(({type:o})=>o==="item")+1}function dt(e,{matches:o}){const s=new Map(o.map(d=>[d.path.at(-1),d])),c=new Map;for(const d of e){
const w=qe(d.path),[$,D]=[d.path[w-1],d.path[w]],S=P.includes(rt(D)),G=S?P:ae.test(rt(D))?[rt(D)]:[],[ue,Oe]=[ft(s.get($)?.base,G),ft(s.get($)?.head,G)],_e=[...d.path.slice(0,w),{type:"member",key:G.join(
", ")}];ue&&Oe?c.set(S?$:D,{kind:"modified",path:_e,from:ue,to:Oe}):c.set(d,d)}return[...c.values()]}function ft(e,o){const s=e?.type==="object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<o.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function rt(e){return e?.type==="member"?e.key:""}function lt(e){if(e.type==="literal")return/\d/.test(e.text);const o=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(lt)}const It={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},gt={added:"fill:#dafbe1,stroke:#1a7f37\
,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ot={same:"-->",added:"==>",removed:"-.->"},bt=40,Jt=500,yt=5e4,
Ct=40,Lt=6;function Nt(e,o,{isWhole:s,hide:c}){const d=({status:S})=>s||S!=="same",w=new Set([...e.filter(d),...o.filter(d).flatMap(ht)]),$=o.filter(S=>ht(S).some(d)).flatMap(ht);if(w.size===0)return{};
for(const S of[new Set([...w,...$]),w]){const G=o.filter(Oe=>ht(Oe).every(_e=>S.has(_e)));if(S.size>bt||G.length>Jt)continue;const ue=Ut(e.filter(Oe=>S.has(Oe)),G,c);if(ue.length<=yt)return{picture:ue}}
return{note:`The picture is left out: it would have ${w.size>bt?(0,te.hS)(w.size,"node"):"too many connections"}.`}}function ht({source:e,target:o}){return[e,o]}function Ut(e,o,s){const c=new Map(e.map(
(w,$)=>[w,`n${$+1}`])),d=e.map(w=>`  ${c.get(w)}["${It[w.status]}${vt(s(w.label))||"?"}"]`);for(const{source:w,target:$,label:D,status:S}of o){const G=`${It[S]}${vt(s(D))}`.trim();d.push(`  ${c.get(w)}\
 ${Ot[S]}${G===""?"":`|"${G}"|`} ${c.get($)}`)}for(const[w,$]of Object.entries(gt)){const D=e.filter(S=>S.status===w).map(S=>c.get(S));D.length>0&&d.push(`  classDef ${w} ${$}`,`  class ${D.join()} ${w}`)}
return[`flowchart ${Et(e,o)>Lt?"TD":"LR"}`,...d].join(`
`)}function Et(e,o){const s=new Set(o.map(({target:w})=>w)),c=e.filter(w=>!s.has(w)),d=new Map((c.length>0?c:e.slice(0,1)).map(w=>[w,1]));for(const[w,$]of d)for(const{source:D,target:S}of o)D===w&&!d.
has(S)&&d.set(S,$+1);return Math.max(...d.values())}function vt(e){return(0,a.RK)((0,a.Jj)(e.replace(/\s+/g," ").trim(),Ct)).replace(Pt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Pt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
kt="id _id identifier uuid".split(" "),Dt="* if when id name label title type key handle condition event relationships".split(" ");function _t(e,o=s=>s){const s=e.head??e.base;if(s===void 0)return;const[
c,d]=[e.base??s,e.head??s],w=(0,ce.j9)([d,c]),$=fe(c,d),D=Tt(e,$,w),S=[...new Set(D.values())].sort((Fe,We)=>Fe.rank-We.rank),G=Vt($,D),ue=G.filter(Fe=>Fe.status!=="same"),Oe=Zt($,ue);zt(e,S,w,Oe);const _e=new Map(
G.map(({item:Fe,source:We,target:Ye})=>[Fe,`${We.label} \u2192 ${Ye.label}`])),Ue=Fe=>Fe.filter(({status:We})=>We!=="removed").length;return{...Nt(S,G,{isWhole:e.status!=="modified",hide:o}),connections:Yt(
ue),size:{nodes:Ue(S),connections:Ue(G)},tells:Oe,labelOf:w.labelOf,endsOf:Fe=>_e.get(Fe)}}function jt({side:e}){return e==="head"}function Ft(e){return e&&[e.key,Ft(e.outer)]}function Tt({matches:e},{
nodes:o},s){const c=ue=>ue.key===void 0?`${ue.value.id}`:JSON.stringify(Ft(ue)),d=new Map(o.map((ue,Oe)=>[ue,Oe])),w=(0,je.$z)(o.filter(jt),c),$=(0,je.$z)(e,({base:ue})=>ue.id),D=ue=>{const Oe=$.get(ue.
value.id)?.shift();return(Oe&&w.get(`${Oe.head.id}`)?.shift())??w.get(c(ue))?.shift()},S=new Map;let G=0;for(const ue of o){if(S.has(ue))continue;const Oe=jt(ue)?ue:D(ue);G=(Oe&&d.get(Oe))??G+1e-6;const _e=Oe===
void 0?"removed":Oe===ue?"added":"same",Ue=Oe??ue,Fe={label:At(Ue,s),status:_e,rank:G,place:Ue,old:_e==="same"?ue:void 0};S.set(ue,Fe).set(Ue,Fe)}return S}function At({key:e,value:o,array:s},c){const[
d,w,...$]=["type","componentType",...o.members.keys()].map(S=>(0,g.TN)(o,S)),[D="?"]=[d,w,(0,g.TH)(o),...$].filter(S=>S!==void 0);return e??c.nameOf(o,s)??(0,g.e1)(D)}function Vt({edges:e},o){const s=e.
flatMap(S=>{const[G,ue]=[o.get(S.source),o.get(S.target)];return G&&ue?[{...S,source:G,target:ue,status:jt(S.source)?"added":"removed"}]:[]}),c=({source:S,target:G,label:ue})=>`${S.rank} ${G.rank} ${ue}`,
d=(0,je.$z)(s,({status:S})=>S),w=(0,je.$z)(d.get("removed")??[],c);return[...(d.get("added")??[]).map(S=>w.get(c(S))?.pop()?{...S,status:"same"}:S),...[...w.values()].flat()].sort((S,G)=>S.source.rank-
G.source.rank||S.target.rank-G.target.rank)}function Yt(e){const o=new Map;for(const s of["target","label"]){const c=d=>`${d.source.rank} ${s==="label"?d.label:d.target.rank}`;for(const[d,w,...$]of(0,je.
$z)(e,c).values()){if(!d||!w||$.length>0||d.status===w.status)continue;[d.source,d.target,w.target].every(({old:S})=>S)&&!o.has(d)&&!o.has(w)&&o.set(d,w).set(w,d)}}return e.flatMap(s=>{const c=o.get(s);
return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.status,was:c}]})}function Zt({root:e,nodes:o},s){const c=new Set(s.flatMap(S=>S.links.map(({field:G})=>G))),d=new Set(s.map(({item:S})=>S)),
w=new Set([e,...o.map(({field:S})=>S)]),$={added:new Set,removed:new Set};for(const S of s){const G=[S.source.label,S.target.label,...S.label.split(", ")].map(ue=>JSON.stringify(ue));for(const ue of[...G,
...S.links.map(Oe=>Oe.text)])$[S.status].add(ue)}function D(S,G,ue){if(G===void 0||w.has(G))return[{text:ue,field:e}];const Oe=G.keys.at(-1)===m?[{text:JSON.stringify(ue),field:G}]:[];if("text"in S)return[
...Oe,{text:S.text,field:G}];const _e="members"in S?[...S.members]:[],Ue="items"in S?S.items.map(Fe=>["[]",Fe]):_e;return[...Oe,...Ue.flatMap(([Fe,We])=>D(We,F(G,Fe),Fe))]}return({path:S,...G})=>{const ue=S.
map(Ue=>Ue.type==="member"?Ue.key:"[]"),Oe=S.some(Ue=>Ue.type==="item"&&d.has(Ue.item)),_e=(Ue,Fe)=>{const We=D(Ue,ue.reduce(F,e),`${ue.at(-1)}`),Ye=We.some(({field:ct})=>c.has(ct)),mt=({text:ct,field:an})=>{
if(c.has(an))return Fe.has(ct);const gn=`${an.keys.findLast(sr=>sr!=="[]")}`;return kt.includes(gn)||Fe.has(ct)&&pe([gn],Dt)||Ye&&nn(ct,an)};return(Ye||Oe)&&We.every(mt)};return G.kind==="modified"?_e(
G.from,$.removed)&&_e(G.to,$.added):"value"in G&&_e(G.value,$[G.kind])}}function nn(e,{texts:o}){const s=o.get(e)??0,c=[...o.values()].reduce((d,w)=>d+w,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(
e)}function zt(e,o,{componentOf:s},c){const d=tt(e),w=o.flatMap(S=>{const{value:G,array:ue}=S.place,Oe=(0,ce.qU)(G)===void 0?s(G,ue):void 0;return[G.id===S.old?.value.id?void 0:G,Oe].map(_e=>({owner:_e,
node:S}))}),$=(0,je.$z)(w,({owner:S})=>S);$.delete(void 0);const D=new Map(e.matches.map(({path:S,head:G})=>[S.at(-1),G]));for(const S of e.changes){if(c(S)||d(S))continue;const G=S.path.map(Oe=>D.get(
Oe)).reverse(),ue=["value"in S&&S.value,...G].find(Oe=>$.has(Oe));for(const{node:Oe}of $.get(ue)??[])Oe.status==="same"&&(Oe.status="modified")}}var Bt=h(8965);const xt=2,Wt=1e3,Qt=240,qt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,
/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,/.{1,120}/gsu],Ht="...";function Gt(e,o){const s=[Kt(e??o),Kt(o??e)],[c,d]=[Rt(e,s[0]),Rt(o,s[1])],w=Y(c,d);return s[0]===s[1]?w:[`@@ line end\
s: ${s[0]} \u2192 ${s[1]} @@`,...w]}function Kt(e=""){return e.includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Rt(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>qt.reduce(L,[c]).map((d,w)=>w===0?d:Ht+d))}function L(e,o){return e.flatMap(s=>s.length>Qt?Array.from(s.matchAll(o),([c])=>c):s)}function Y(e,o){const s=new Set(e),d=o.some($=>s.has(
$))?(0,Bt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(d===void 0)return[...t(e,o),...Q("+",o)];let w=0;return d.flatMap(({added:$,removed:D,value:S},G)=>{const ue=d[G+1];if(D)return t(S,ue?.added?ue.
value:[]);const[Oe,_e]=[G===0?0:xt,S.length-xt],Ue=w+n(S.slice(0,_e+1));return w+=n(S),$?Q("+",S):ue===void 0?Q(" ",S.slice(0,Oe)):_e-Oe<2?Q(" ",S):[...Q(" ",S.slice(0,Oe)),`@@ line ${Ue} @@`,...Q(" ",
S.slice(_e))]})}function Q(e,o){return o.map(s=>`${e} ${s}`)}function n(e){return e.filter(o=>!o.startsWith(Ht)).length}function t(e,o){const s=new Map(e.map(w=>[i(w),w])),c=o.flatMap(w=>r(s.get(i(w))??
w,w));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...Q("-",e)]}function r(e,o){if(i(e)!==i(o))return[];const[s,c]=[e.normalize(),o.normalize()],d=l(e)===l(o)?[]:["Un\
icode forms"];return s===c?d:[...d,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function i(e){return l(e.normalize())}function l(e){return e.replace(/\s/g,"")}function W(e,o){let[s,c]=[
0,o];const w=[...(0,je.$z)(e,D=>D.startsWith("@@ line ")?++s:s).values()].flatMap(D=>{const S=ee(D,c);return c-=Le(D),S}),$=e.filter($e).length-w.filter($e).length;return $===0?w:[...w,`@@ ${(0,te.hS)(
$,"more changed line")} @@`]}function ee(e,o){const s=$=>$.startsWith("-"),c=Le(e.filter(s)),d=Le(e)-c,w={removed:Math.max(o/2,o-d),others:Math.max(o/2,o-c)};return e.filter($=>{const D=s($)?"removed":
"others";return w[D]-=$.length+1,w[D]>=0})}function $e(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((o,s)=>o+s.length+1,0)}var ge=h(7856);const he={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,Ve=8;function Ze(e,o,s){if(e.type==="string")return et(st((0,g.e1)(e.text)),o,s);const[c="",
...d]=at(e,o);return d.length>0||c.length>Ce?void 0:(0,a.SS)(c,1/0)}function et(e,o,s){const c=o.mask(e).shown;if(c.length>Ce||c.includes(`
`))return;const d=nt(e,o,s);return(0,a.SS)(JSON.stringify(c),1/0)+(d===void 0?"":` (${Qe(d,o)})`)}function nt(e,{labelOf:o},s){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(w=>(0,g.jn)(w)&&(0,g.e1)(w.text)===c)?void 0:c}function at(e,o,s){const{mask:c}=o;if((0,g.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const G=st((0,g.e1)(e.text)),
{shown:ue}=c(G);if(ue.includes(`
`))return["|",...ot(ue.split(`
`))];const Oe=nt(G,o,s);return[JSON.stringify(ue)+(Oe===void 0?"":` (${c(Oe).shown})`)]}const[d="",w=""]=e.type==="array"?"[]":"{}",$=e.type==="array"?e.items.map(G=>at(G,o)):Array.from(e.members,([G,
ue])=>{const[Oe,..._e]=(0,ge.$C)(G,ue,e)?[te.v5]:at(ue,o,e);return[`${JSON.stringify(c(G).shown)}: ${Oe}`,..._e]}),D=d+$.join(", ")+w;return D.length<=Ce&&$.every(G=>G.length===1)?[D]:[d,...ot($.flat()),
w]}function ot(e){return e.map(o=>`  ${o}`)}function st(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Qe(e,{
mask:o},s=100){return(0,a.SS)(o(e).shown,s)}function St(e,o,s=!1){const c=qe(e),d=s?1/0:100,w=e.flatMap(($,D)=>{if($.type==="element")return[(0,a.SS)(`[${$.index}]`)];if($.type==="item"){const G=o.endsOf(
$.item),ue=G===void 0?$.label:s?`${G} (${$.label})`:G,Oe=D===c-1&&$.hint!==void 0?` (${Qe($.hint,o)})`:"";return[`**${Qe(ue,o,d)}**${Oe}`]}return!s&&e.slice(D+1).find(({type:G})=>G!=="member")?.type===
"item"?[]:[Qe($.key,o,d)]});return w.length>Ve&&!s&&w.splice(2,w.length-Ve+1,"\u2026"),w.join(" \u203A ")||"the whole file"}function Mt(e,o){const s=$=>e.map(({path:D,kind:S})=>(S?`${he[S]} `:"")+St(D,
o,$)),[c,d]=[s(!1),s(!0)],w=(0,ce.Vn)(c);return un(c.map(($,D)=>w.get($)===1?$:d[D]??$))}function un(e){const[o,s]=[(0,ce.Vn)(e),new Map];return e.map(c=>{const[d=1,w]=[o.get(c),(s.get(c)??0)+1];return s.
set(c,w),d===1?c:`${c} (${w} of ${d})`})}const $t="  ",dn=3,En=5,vn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function Xt(e,o){
const s=[...(0,je.$z)(e,Sn).values()],c=s.filter($=>$.length<dn).flat(),d=Mt(c,o),w=new Map(c.map(($,D)=>{const{line:S,...G}=en($,o);return[$,_(`- ${d[D]}${S}`,{changes:1,...G})]}));return s.flatMap($=>{
const D=$.flatMap(S=>w.get(S)??[]);return D.length===0?$n($,o):D})}function Sn(e){const o=qe(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(w=>"id"in w?[w.id]:[]);if(o===
0||o===e.path.length||c.length===0)return e;const d=e.path.slice(o).map(w=>w.type==="member"?w.key:"index"in w&&w.index);return JSON.stringify([e.kind,c,d])}function $n(e,o){const[s]=e,{line:c,under:d=()=>""}=en(
s,o),w=ln(fn(e,o)),$=s.kind==="modified"?"":` ${s.kind}`,D=`- ${he[s.kind]} ${on(s,o)}${c}${$} in ${w.line}`;return _(D,{changes:e.length,under:S=>d(S)+(w.under?.(S)??"")})}function fn(e,o){const s=e.
map(({path:c})=>({path:c.slice(0,qe(c))}));return Mt(s,o)}function on({path:e},o){return St(e.slice(qe(e)),o)}function en(e,o){if(e.kind==="modified")return hn(e,o);if("value"in e)return kn(e,o);if(e.
kind==="moved"){const[w,$]=[e.from,e.path].map(D=>St(D.slice(0,-1),o,!0));return{line:`: moved from ${w} to ${$}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(w=>({path:[
w]})),c=ln(Mt(s,o)),d=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${d})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const o=(0,te.hS)(e.length,"item"),
s=pn(o,$t+e.join(", "));return{line:o,under:c=>s.length<=c?s:""}}function hn({path:e,from:o,to:s},c){if(o.type==="hidden"||s.type==="hidden")return{line:""};if((0,ge._p)(e,o,s))return rn;if(o.type==="\
string"&&s.type==="string")return On((0,g.e1)(o.text),(0,g.e1)(s.text),c);const[d,w]=[at(o,c).join(`
`),at(s,c).join(`
`)];if(d===w)return rn;const[$,D]=[Ze(o,c),Ze(s,c)];return $!==void 0&&D!==void 0?{line:`: ${$} \u2192 ${D}`}:{line:"",under:tn(d,w)}}function On(e,o,s){const c=[st(e),st(o)],d=c[0]!==c[1]&&(c[0]!==e||
c[1]!==o),[w,$]=d?c:[e,o],D=d?" (percent-encoded)":"",[S,...G]=(0,U.qy)(w,$)?.changes??[];if(S!==void 0){const Ye=`${D} (JSON in a text)`;if(G.length===0&&S.kind==="modified"){const ct=hn(S,s);return{
...ct,line:`${Ye} \u203A ${St(S.path,s)}${ct.line}`}}const mt=_("",{parts:Xt([S,...G],s)});return{line:Ye,under:ct=>`
${mn(T(mt,ct).join(""))}`}}const[ue,Oe]=[s.mask(w),s.mask($)];if(ue.shown===Oe.shown)return{line:D+rn.line};const _e=ue.hidden===Oe.hidden?"":" (hidden values differ, too)",[Ue,Fe]=[et(w,s),et($,s)];if(Ue===
void 0||Fe===void 0)return{line:D+_e,under:tn(ue.shown,Oe.shown)};const We=r(ue.shown,Oe.shown).join(", ");return{line:`${D}: ${Ue} \u2192 ${Fe}${We&&` (${We})`}${_e}`}}function kn({kind:e,path:o,value:s},c){
if(s.type==="hidden")return{line:""};if((0,ge._p)(o,s))return{line:": hidden"};const d=s.type==="object"?void 0:Ze(s,c);if(d!==void 0)return{line:`: ${d}`};const $=s.type==="string"?c.mask(st((0,g.e1)(
s.text))).shown:at(s,c).join(`
`),D=_e=>e==="added"?tn(void 0,$,_e):tn($,void 0,_e);if(s.type==="array")return{line:"",under:D((0,te.hS)(s.items.length,"element"))};if(s.type!=="object")return{line:"",under:D()};const S=D((0,te.hS)(
s.members.size,"field")),{line:G,left:ue}=_n(s,o.at(-1),c),Oe=G===""?"":`: ${G}`;return ue==="nothing"?{line:Oe}:{line:Oe,under:ue==="place"?_e=>_e===1/0?S(_e):"":S}}function _n(e,o,s){const c=o?.type===
"item"?o:void 0;if(e.members.size===0&&!c)return{line:"`{}`",left:"nothing"};const d=G=>(0,g.jn)(G)&&[c?.label,c?.hint].includes((0,g.e1)(G.text)),w=[...e.members].filter(([,G])=>!c||!d(G)),$=w.filter(
([G,ue])=>!c||!it(G,ue)),D=$.map(([G,ue])=>{const Oe=(0,ge.$C)(G,ue,e)?(0,a.SS)(te.v5):Ze(ue,s,e);return Oe&&`${Qe(G,s)}: ${Oe}`}),S=D.join(", ");return D.includes(void 0)||S.length>vn?{line:Tn(e,d,s),
left:"more"}:{line:S,left:$.length<w.length?"place":"nothing"}}function Tn(e,o,s){const c=new Map,d=($,D,S)=>{S>(c.get($)?.weight??0)&&c.set($,{text:D,weight:S})},w=($,D,S)=>{if($.type==="array")for(const Ue of $.
items)w(Ue,D,S+1);if($.type==="object")for(const[Ue,Fe]of $.members)(0,ge.$C)(Ue,Fe,$)?d(Ue,te.v5,pt.max):w(Fe,Ue,S+1);if($.type!=="string")return;const G=(0,g.e1)($.text),ue=xn.test(D)||o($)||Ke(G)||
s.labelOf(G)!==void 0;if(G.length<pt.min||ue)return;const Oe=G.includes("://")?2*pt.max:Math.min(G.length,pt.max),_e=s.countOf(G)>pt.usual?pt.usualWeight:1;d(D,s.mask(st(G)).shown,_e*Oe/(S+1))};return w(
e,"",0),[...c].sort(([,$],[,D])=>D.weight-$.weight).filter(([,{weight:$}],D)=>D===0||D<pt.texts&&$>pt.usualWeight*2*pt.max).map(([$,{text:D}])=>`${Qe($,s)}: ${(0,a.SS)(JSON.stringify((0,a.Jj)(D,pt.max)),
1/0)}`).join(", ")}function tn(e,o,s){const c=(0,a.EU)(Gt(e,o),"diff",$t);return d=>{const w=c.length<=d?c:An(c,d);return s===void 0?`
${w}`:pn(s,w)}}function An(e,o){const s=e.split(`
`),c=s.slice(1,-1).map(d=>d.slice($t.length));return[...s.slice(0,1),...W(c,o).map(d=>$t+d),...s.slice(-1)].join(`
`)}function pn(e,o){return`
${$t}<details><summary>${e}</summary>

${o}
${$t}</details>`}function mn(e){return e.replace(/^(?=.)/gm,$t)}const Rn=100,wn=5;function Mn(e,o){const s=e.kind==="json"?_t(e,_e=>o(_e).shown):void 0,c=(0,U.Z)(()=>(0,ce.Vn)((0,g.PX)(e.head??e.base))),
d={mask:o,labelOf:_e=>_e.length>Rn?void 0:s?.labelOf(JSON.stringify(_e)),endsOf:_e=>s?.endsOf(_e),countOf:_e=>c().get(_e)??0},w=yn((0,I.xS)(e)),$=e.status==="modified",D=$?Nn(e,d,s):Xt(Dn(e),d),{nodes:S=0,
connections:G=0}=s?.size??{},ue=S===0?"What is in it":`${(0,te.hS)(S,"node")}, ${(0,te.hS)(G,"connection")}`,Oe=$?D:M(ue,D,{changes:w,folded:!0});return[...In(s),_(Cn(e,o),{parts:[...Oe,...Ln(e,d)],changes:w})]}
function yn({added:e,modified:o,removed:s}){return e+o+s}function In(e){return e?.note!==void 0?[_(e.note)]:e?.picture?[_((0,a.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:o,status:s,changes:c},d){const w=`**${Qe(e,{mask:d})}**`;return s!=="modified"?`${he[s]} ${w}: file ${s}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${he.modified} ${w}: content modified`:o==="variables"?`${w} (values are never shown)`:w}function Ln({references:e},o){if(e.length===0)return[];const s=e.slice(0,
wn).map(({path:$,from:D,to:S})=>`${St($,o)} (${Qe(D,o)} \u2192 ${Qe(S,o)})`),c=e.length>wn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",w=`${(0,te.hS)(e.length,"reference")} to\
 new IDs and names ${d} counted`;return[_(`${w}: ${s.join(", ")}${c}`)]}function Nn(e,o,s){const c=tt(e),d=s?.connections??[],w=new Set(d.map(({item:Ue})=>Ue)),$=(0,je.$z)(e.text?[Pn(e.text)]:e.changes,
Ue=>s?.tells(Ue)?"told":"value"in Ue&&w.has(Ue.value)?"connection":c(Ue)?"layout":Un(Ue.path,o)?"item":"rest"),[D,S]=[$.get("layout")??[],$.get("connection")??[]],G=Xt($.get("rest")??[],o),ue=jn(d,S,o),
Oe=($.get("told")?.length??0)+S.length,_e=`Layout and bookkeeping: ${(0,te.hS)(D.length,"change")}`;return[...Xt($.get("item")??[],o),...M("Connections",ue,{noun:"connection",changes:Oe}),...ue.length===
0?G:M("Elsewhere in the file",G),...M(_e,Bn(D,e,o),{folded:!0})]}function Un(e,{labelOf:o}){return e.some(s=>s.type==="item"||s.type==="member"&&o(s.key)!==void 0)}function Pn({base:e,head:o}){return{
kind:"modified",path:[],from:sn(e),to:sn(o)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:o,text:s,status:c,changes:d}){const w=c==="removed"?"removed":
"added",$=(S,G)=>{const ue=(0,ce.Vg)(S,()=>{});return!(G.length<3&&ue.length>0&&ue.every(_e=>_e.value.type==="object"))&&(G.length>0||S.type!=="object")?[{kind:w,path:G,value:S}]:ue.flatMap(({step:_e,
value:Ue})=>_e.type==="member"?$(Ue,[...G,_e]):[{kind:w,path:[...G,_e],value:Ue}])},D=e??o??(s&&sn(s.base??s.head));return D?$(D,[]):d}function jn(e,o,s){const c=new Map(o.map($=>["value"in $&&$.value,
$])),d=Fn(e,c),w=un(d.map($=>zn($,s)));return d.map(([{item:$}],D)=>{const S=c.get($),{line:G,under:ue=()=>""}=S?en(S,s):{line:""};return _(`${w[D]}${ue(0)===""?G:""}`,{under:ue})})}function Fn(e,o){const s={
added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:d,source:w,target:$,item:D}=c;if(d==="rewired"||o.has(D))return[[c]];const S=s[d].get(w),G=S??[c];return S&&S.push(c),s[d].delete(w),s[d].
set($,G),S?[]:[G]})}function zn(e,o){const[{kind:s,source:c,target:d,was:w}]=e,$=ue=>`**${Qe(ue.label,o)}**`,D=ue=>ue===""?"":` (${Qe(ue,o)})`,S=e.map(ue=>` \u2192 ${$(ue.target)}${D(ue.label)}`),G=w?.
target===d?D(w.label)||" without a label":w&&` ${$(w.target)}`;return`- ${he[s]} ${$(c)}${S.join("")}${G===void 0?"":`, was${G}`}`}function Bn(e,o,s){return[...(0,je.$z)(dt(e,o),d=>d.kind+on(d,s)).values()].
flatMap(d=>{const w=d.map(G=>en(G,s));if(d.length<dn||qe(d[0].path)===0||w.some(({under:G})=>G))return Xt(d,s);const $=fn(d,s),D=mn(w.map(({line:G},ue)=>`- ${$[ue]}${G}`).join(`
`)),S=`- ${he[d[0].kind]} ${on(d[0],s)} of ${(0,te.hS)(d.length,"item")}`;return _(S,{changes:d.length,under:G=>D.length>G?"":`
${D}`})})}const Wn="<!-- workflow-report -->",Hn=6e4,Gn=1e3;function Kn(e){const{workflows:o,missing:s}=e,c=(0,ge.lb)(e),w=["changed","added","removed"].flatMap(S=>o.filter(G=>G.status===S)).map(S=>{const G=yn(
S.counts);return{workflow:S,changes:G,parts:S.files.flatMap(ue=>Mn(ue,c))}}),$=Vn(e,c),D=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:S=Hn,maxBytes:G=1/0,headings:ue=!0,
mark:Oe=!0}={})=>{const _e=w.map(({workflow:We,...Ye})=>_(Jn(We,c,ue),Ye)),Ue=_(D,{parts:[...M("",_e,{noun:"workflow"}),...$]}),Fe=Oe?`${Wn}
`:"";for(let We=Math.min(S,G);;){const Ye=[Fe,...T(Ue,We-Fe.length-1),`
`],mt=G===1/0?0:Buffer.byteLength(Ye.join(""));if(mt<=G||We<Gn)return Ye;We=Math.floor(We*G*.99/mt)}}}function Xn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Jn({name:e,status:o,counts:s},c,d){const w=d?"### ":"",$=e===void 0?void 0:Qe(e,{mask:c});return o==="added"||o==="removed"?`${w}${he[o]} ${$===void 0?"Workflow":`${$}: workflow`} ${o}`:d?`${w}${$===
void 0?"":`${$}: `}${(0,I.cq)(s)}`:""}function Vn({workflows:e,notCompared:o=[]},s){const c=($,D)=>{const S=$.flatMap(G=>G===void 0?[]:[Qe(G,{mask:s})]).join(", ");return $.length===0?[]:[_(D(S),{least:D(
(0,te.hS)($.length,"workflow"))})]},d=e.flatMap(({name:$,status:D})=>D==="unchanged"?[$]:[]),w=e.flatMap(({name:$,variablesCompared:D})=>D?[]:[$]);return[...e.length===0?[_("No workflow was compared")]:
[],...c(d,$=>$===""?"No changes":`${$}: no changes`),...c(w,$=>`The environment variables${w.length===e.length?"":` of ${$}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,$=>`${$}: not compared, because the step failed`)]}var Yn=h(8725),Zn=h(276),Qn=h(4022),qn=h(6584);async function er(e){const o=Kn(e),s={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",s)),o}const nr=900*1024;function rr(e,o,s,c){const d=nr-Buffer.byteLength(s.join()),w=e({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return c===void 0?
w:Xn(w,c)}function or(e){const o=(0,I.AS)(e);if(o.length===0)return;const s=o.slice(0,20).map(qn.bY),c=o.length>20?` and ${(0,te.hS)(o.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${s.join(
", ")}${c} in ignore. Check the spelling.`)}}),6584:((ve,Se,h)=>{h.d(Se,{LO:()=>f,Rr:()=>H,bY:()=>y,yG:()=>j});var I=h(3024),te=h(6760),ce=h(5806),me=h(7596),de=h(706);const B=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function z(p,F=B){return[F,({input:K})=>`contains ${N(K)}. ${p}`]}function E(...p){return F=>{for(const[K,re]of p){const q=K.exec(F);if(q)throw new Error(typeof re=="string"?re:re(q))}return F}}function j(p){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(p))return p.toLowerCase()==="true";throw new Error(`must be true or false, not ${y(p)}`)}function _(p,F=!1){return K=>{const re=Number(K);if((F?/^\d+$/:/^\d+(\.\d+)?$/).
test(K)&&re>0&&re<=p)return re;const q=p===1/0?"":` and at most ${p}`;throw new Error(`must be a ${F?"whole ":""}number above 0${q}, not ${y(K)}`)}}const M=E(z("Type the address again"),[/["'`]/,"cont\
ains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,p])=>`must not contain a query or a fragment. Set only the\
 beginning of the address: "${p}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(p){return parseHost(M(p))}function u(p){if(isId(p))return p;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${y(p)}`)}const C=E(z("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,p])=>`begins with "${p}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),v="is too long: at most 200 characters",k=E([new RegExp("\\\
p{C}","u"),({input:p})=>`must not contain control characters: ${y(p)}`],[/.{201}/u,v]),b=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:p})=>`can't be a name: ${y(p)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:p})=>`must not end in .zip, which the action adds: ${y(p)}`],[/.{201}/u,v]);function A(p){const F=refusal(b(p));if(F!==void 0)throw new Error(`can't be a name: ${y(p)} ${F}`);
if(Buffer.byteLength(p)>240)throw new Error(v);return p}function a(p){if(p!=="any"){if(/^[0-9a-f]{64}$/i.test(p))return p.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function g(){return(0,te.resolve)(process.env.GITHUB_WORKSPACE??"")}const R=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([
,p])=>`begins with ${p}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function H(p){return(0,te.resolve)(g(),R(p))}function m(p){const F=H(
p);if(existsSync(F))return F;throw new Error(f(p))}function f(p){const F=!(0,I.existsSync)(g())||(0,I.readdirSync)(g()).length===0;return`doesn't exist: ${y(p)}${F?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function y(p){const F=N(p);return`"${(0,de.OX)(p,60)}"${F===""?"":` with ${F}`}`}function N(p){const F=(p.match(new RegExp(B,"gu"))??[]).map(q=>q.codePointAt(0)??0),
K=[...new Set(F)].map(q=>`U+${q.toString(16).toUpperCase().padStart(4,"0")}`),re=K.length===1?"an invisible character":"invisible characters";return K.length===0?"":`${re} (${K.slice(0,5).join(", ")})`}}),
1124:((ve,Se,h)=>{h.d(Se,{AS:()=>z,Hq:()=>de,RG:()=>te,cq:()=>E,cz:()=>ce,xS:()=>me,xW:()=>B});var I=h(706);const te={type:"hidden"};function ce(j){const _=M=>j.reduce((T,u)=>T+u[M],0);return{added:_(
"added"),modified:_("modified"),removed:_("removed")}}function me({status:j,changes:_,references:M}){const T={added:0,modified:0,removed:0};if(j!=="modified")return{...T,[j]:1};if(_.length===0&&M.length===
0)return{...T,modified:1};for(const{kind:u}of _)T[u==="added"||u==="removed"?u:"modified"]++;return T}function de({workflows:j}){return j.some(({status:_})=>_!=="unchanged")}function B({workflows:j}){
return ce(j.map(({counts:_})=>_))}function z({workflows:[j,..._]}){return j?.unusedIgnores.filter(M=>_.every(({unusedIgnores:T})=>T.includes(M)))??[]}function E({modified:j,added:_,removed:M}){return Object.
entries({modified:j,added:_,removed:M}).flatMap(([u,C])=>C===0?[]:[`${(0,I.zD)(C)} ${u}`]).join(", ")||"no changes"}}),3436:((ve,Se,h)=>{h.d(Se,{Gg:()=>j,Ms:()=>v,Op:()=>u,PX:()=>T,Rk:()=>ce,TH:()=>E,
TN:()=>B,YD:()=>z,ZM:()=>de,dj:()=>A,e1:()=>C,eX:()=>me,jn:()=>M});var I=h(8142),te=h(2899);const ce=["id","_id","key","name"],me=["name","title","label","displayName"],de=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function B(a,g){if(a.type!=="object")return;const R=a.members.get(g)??a.matchOnly?.get(g);return R&&M(R)&&/^("[^"]|[-\d])/.test(R.text)?R.text:void 0}function z(a){return a.type==="object"?[...a.members.
keys()]:[]}function E(a){return _(a,["id","_id","key"])??_(a,z(a).sort().filter(g=>de.test(g)))}function j(a){return _(a,me)}function _(a,g){const R=g.find(H=>B(a,H)!==void 0);return R&&B(a,R)}function M(a){
return a.type==="string"||a.type==="literal"}function T(a){return a===void 0?[]:M(a)?[C(a.text)]:(a.type==="array"?a.items:[...a.members.values()]).flatMap(T)}function u(a,g,R){return R&&ce.includes(a)&&
M(g)}function C(a){return a.startsWith('"')?a.includes("\\")?JSON.parse(a):a.slice(1,-1):a}class v{#t;#e;#n;#r=new Map;#o=new Map;#s=0;constructor(g,R=H=>{}){this.#t=g,this.#e=g.lines.length===0,this.#n=
R}read(g){const{fields:R,orders:H}=this.#t,m=f=>(0,te.pi)(R,f,this.#n);return(0,I.q)(g,void 0,{enter:(f,y="")=>this.#e?void 0:{key:y,outer:f},scalar:f=>this.scalar(f),array:(f,y)=>{const N=f.length>0&&
m({key:"",outer:y});return this.array(N?[]:f,(0,te.pi)(H,y,this.#n))},object:(f,y)=>{let N;for(const[p,F]of R.size===0?[]:f)m({key:p,outer:y})&&(f.delete(p),ce.includes(p)&&(N=(N??new Map).set(p,F)));
return this.object(f,N)}})}scalar(g){let R=this.#r.get(g);return R===void 0&&(R={type:g.startsWith('"')?"string":"literal",id:++this.#s,text:g},this.#r.set(g,R)),R}array(g,R=!1){const H=R?g.toSorted((y,N)=>y.
id-N.id):g;let m=H.length;for(const{id:y}of H)m=b(m,y);const f=this.#i(m,{type:"array",id:this.#s+1,items:H,unordered:R});return this.#e?f:{type:"array",id:f.id,items:g,unordered:R}}object(g,R){let H=~g.
size;for(const[f,{id:y}]of g)H=H+b(this.scalar(f).id,y)|0;const m=this.#i(H,{type:"object",id:this.#s+1,members:g,matchOnly:R});return this.#e?m:{type:"object",id:m.id,members:g,matchOnly:R}}#i(g,R){for(let H=g;;H=
H+1|0){const m=this.#o.get(H);if(m&&k(m,R))return m;if(!m)return this.#o.set(H,R),this.#s++,R}}}function k(a,g){if(a.type==="array")return g.type==="object"||a.items.length!==g.items.length?!1:a.items.
every(({id:R},H)=>R===g.items[H]?.id);if(g.type==="array"||a.members.size!==g.members.size)return!1;for(const[R,{id:H}]of g.members)if(a.members.get(R)?.id!==H)return!1;return!0}function b(a,g){const R=Math.
imul(a^a>>>15,739982445)^Math.imul(g^g>>>16,73244475);return Math.imul(R^R>>>13,695872825)}function A(a){if(M(a))return a.text;if(a.type==="array"){const R=a.items.map(A);return`[${(a.unordered?R.sort():
R).join()}]`}return`{${Array.from(a.members,([R,H])=>`${JSON.stringify(R)}:${A(H)}`).sort().join()}}`}}),2899:((ve,Se,h)=>{h.d(Se,{K$:()=>I,pi:()=>ce,wo:()=>te});const I=te("");function te(B){const z=new Set,
[E,j]=[new Map,new Map];for(const[_,M]of B.split(/\r\n|\r|\n/).entries()){const T=M.trim();if(T===""||T.startsWith("#"))continue;const[u,C]=T.endsWith("[]")?[T.slice(0,-2),j]:[T,E],v=u.split(".").reverse(),
k=me(u);if(v.includes(""))throw new Error(`has an empty key in line ${_+1} (join keys by single dots)`);if(v.every(b=>b==="*"))throw new Error(`has only * in line ${_+1}, which would ignore everything\
 (name a key)`);z.add(T),C.set(k,[...C.get(k)??[],{line:T,keys:v}])}return{lines:[...z],fields:E,orders:j}}function ce(B,z,E){if(B.size===0||z===void 0)return!1;const j=["*",me(z.key)].flatMap(_=>B.get(
_)??[]).filter(({keys:_})=>de(z,_));for(const{line:_}of j)E(_);return j.length>0}function me(B){return B.slice(B.lastIndexOf(".")+1)}function de(B,z){if(B===void 0||z.length===0)return z.length===0;const E=z[0]===
"*"?["*"]:B.key.split(".").reverse();return E.every((j,_)=>j===z[_])&&de(B.outer,z.slice(E.length))}}),2742:((ve,Se,h)=>{h.d(Se,{OD:()=>be,qy:()=>se,Z:()=>ke,yR:()=>X});var I=h(3436),te=h(2899),ce=h(1345);
function me(J,ie){const fe=ie.size===0?void 0:ie.get(JSON.stringify(J));return fe===void 0?J:(0,I.e1)(fe)}function de({base:J,head:ie}){return J===ie?[]:I.Rk.flatMap(fe=>{const[pe,oe]=[(0,I.TN)(J,fe),
(0,I.TN)(ie,fe)];return pe!==oe&&pe?.startsWith('"')&&oe?.startsWith('"')?[[pe,oe]]:[]})}function B(J,ie){const fe=new Map;for(const[oe,le]of J)fe.set(oe,(fe.get(oe)??new Set).add(le));const pe=([oe,le])=>fe.
get(oe)?.size===1&&ie.base.get(oe)===1&&ie.head.get(le)===1;return new Map(J.filter(pe))}function z(J){const ie=fe=>{const pe=new Map,oe=(le,we)=>{if(le.type==="array")for(const Ee of le.items)oe(Ee,!0);
if(le.type!=="object")return;const Me=we?[le.id,...I.Rk.flatMap(Ee=>(0,I.TN)(le,Ee)??[])]:[];for(const Ee of new Set(Me))pe.set(Ee,(pe.get(Ee)??0)+1);for(const Ee of le.members.values())oe(Ee,!1)};for(const le of J)
oe(le[fe],!1);return pe};return{base:ie("base"),head:ie("head")}}function E(J,ie,fe){const pe={element:new Map,member:new Map};function oe(we,Me){if(ie.size===0&&!fe)return we;if((0,I.jn)(we))return J.
scalar(ie.get(we.text)??we.text);const Ee=pe[Me?"element":"member"],Pe=Ee.get(we.id)??le(we,Me);return Ee.set(we.id,Pe),Pe}function le(we,Me){if(we.type==="array"){const Pe=we.items.map(De=>oe(De,!0));
return J.array(Pe,we.unordered)}const Ee=new Map;for(const[Pe,De]of we.members)(0,I.Op)(Pe,De,Me)?fe||Ee.set(Pe,De):Ee.set(me(Pe,ie),oe(De,!1));return J.object(Ee)}return(we,Me=!1)=>oe(we,Me).id}function j(J,ie){
const fe={base:E(J,ie,!0),head:E(J,new Map,!0)};return{interner:J,renames:ie,follow:E(J,ie,!1),bare:fe}}var _=h(5408);const M=.4,T=.9,u=4e4,C=4,v=/^(""|0|true|false|null)$/,k=.25,b=-1,A=new Set([...I.
eX,"type"]);function a(J,ie,fe){const{compare:pe,shareRare:oe}=H(J,fe),le=g(J,ie),we=R(J);return Me=>(Ee,Pe)=>{const De=(0,_.qc)(Ee,Pe),Z=De.reduce((P,{base:ne,head:xe})=>P+ne.length*xe.length,0),V=P=>Z>
u?[...oe(P),...(0,_.O6)(ie,P).flatMap(_.yU)]:P.base.flatMap(ne=>P.head.map(xe=>({base:ne,head:xe}))),U=De.flatMap(V).flatMap(P=>{const ne=pe(P);return(Me>0&&we(P)?pe(P,()=>1)>=T:ne>=Me)?[{pair:P,alike:ne,
distance:le(P)}]:[]});U.sort((P,ne)=>ne.alike-P.alike||P.distance-ne.distance);const ae=new Set;return U.flatMap(({pair:P})=>ae.has(P.base)||ae.has(P.head)?[]:(ae.add(P.base).add(P.head),[P]))}}function g({
base:J},ie){const fe=new Map((0,_.Ms)(ie).map(le=>[le.base.index,le.head.index-le.base.index]));let pe=0;const oe=J.map(({index:le})=>(pe=fe.get(le)??pe,le+pe));return le=>Math.abs((oe[le.base.index]??
0)-le.head.index)}function R({base:J,head:ie}){const fe=({item:we})=>[(0,I.TH)(we),(0,I.Gg)(we)],[pe,oe]=[new Set(J.flatMap(fe)),new Set(ie.flatMap(fe))],le=(we,Me)=>fe(we).every(Ee=>Ee!==void 0&&!Me.
has(Ee));return we=>le(we.base,oe)&&le(we.head,pe)}function H(J,{renames:ie,follow:fe}){const pe=new Map,oe=new Set;function le(V){const U=pe.get(V)??pe.size;return U===pe.size&&pe.set(V,U),U}function we(V,U){
const ae=new Set,P=(ne,xe,Re)=>{if((0,I.jn)(ne)||(ne.type==="array"?ne.items.length:ne.members.size)===0){const Ie=le(`${xe}=${U==="base"?fe(ne):ne.id}`);ae.add(Ie),(!(0,I.jn)(ne)||v.test(ne.text))&&oe.
add(Ie)}else if(ne.type==="array")for(const Ie of ne.items)P(Ie,le(`${xe}[]`),!0);else for(const[Ie,ze]of ne.members)xe===b&&(0,I.jn)(ze)&&A.has(Ie)||(0,I.Op)(Ie,ze,Re)||P(ze,le(`${xe}.${U==="base"?me(
Ie,ie):Ie}`),!1)};return P(V,b,!0),ae}const Me=new Map,Ee=new Map,Pe=V=>Me.get(V)??new Set;for(const V of["base","head"]){for(const U of J[V])Me.set(U,we(U.item,V));for(const[U,ae]of(0,ce.Vn)(J[V].flatMap(
P=>[...Pe(P)]))){const P=(oe.has(U)?k:1)/ae;Ee.set(U,Math.min(Ee.get(U)??1,P))}}const De=V=>Ee.get(V)??0,Z=V=>[...Pe(V)].filter(U=>De(U)>=1/C);return{compare({base:V,head:U},ae=De){const P=Ie=>{let ze=0;
for(const Je of Ie)ze+=ae(Je);return ze},[ne,xe]=[Pe(V),Pe(U)],Re=[...ne].filter(Ie=>xe.has(Ie));return 2*P(Re)/(P(ne)+P(xe))||0},shareRare(V){const U=new Map;for(const ae of V.head)for(const P of Z(ae))
U.set(P,[...U.get(P)??[],ae]);return V.base.flatMap(ae=>{const P=new Set(Z(ae).flatMap(ne=>U.get(ne)??[]));return Array.from(P,ne=>({base:ae,head:ne}))})}}}function m(J,ie,fe){const pe={base:(0,_.S3)(
[J]),head:(0,_.S3)([ie])};return Math.max(...(0,_.yU)(pe).map(oe=>H(pe,fe).compare(oe)))}function f(J,ie,fe){let pe=[],oe=J;const le=()=>oe.base.length===0||oe.head.length===0,we=(U,ae)=>{const P=le()?
[]:U(oe,ae);P.length!==0&&(pe=pe.concat(P),oe=(0,_.FF)(oe,P))},Me=U=>(ae,P)=>(0,_.O6)(pe,ae).flatMap(ne=>U(ne,P)),Ee=fe||[...J.base,...J.head].some(({item:U})=>U.type==="object"),Pe=I.Rk.filter(U=>!(p(
J.base,U)&&p(J.head,U)));for(const U of F(Pe,J,ie))we(_.kk,y(U));const De=({item:U})=>U.id,Z=({item:U},ae)=>ae==="base"?ie.follow(U,!0):U.id;for(const U of ie.renames.size>0?[Z,De]:[De])we(Me(_.eV),U),
Ee&&we(_.kh,U);if(Ee&&!le()){const[U]=F(re(J),J,ie);U!==void 0&&we(_.kk,y(U));const ae=ne=>({item:xe},Re)=>N(xe,ie.bare[Re],ne);we(Me(_.eV),ae(1)),we(_.kh,ae(3));const P=a(J,pe,ie);for(const ne of[...I.
eX,"key"])we(P(0),y(ne));we(P(M),({item:ne})=>ne.type==="object"?(0,I.TN)(ne,"type")??"":void 0)}const V=U=>(0,I.Gg)(U)??(Pe.length<I.Rk.length?Pe.find(ae=>(0,I.TN)(U,ae)):(0,I.TH)(U));return we(Me(_.
kh),({item:U})=>V(U)===void 0?"":void 0),pe}function y(J){return({item:ie})=>(0,I.TN)(ie,J)}function N(J,ie,fe){return J.type!=="object"||[...J.members].filter(([oe,le])=>!(0,I.Op)(oe,le,!0)).length<fe?
void 0:ie(J,!0)}function p(J,ie){const fe=pe=>J.every(({item:oe,index:le})=>(0,I.TN)(oe,ie)?.replaceAll('"',"")===`${pe+le}`);return J.length>1&&(fe(0)||fe(1))}function F(J,ie,fe){const pe=J.map(le=>({
key:le,pairs:(0,_.kk)(ie,y(le))})),oe=(le,we)=>le.every(({base:Ee,head:Pe},De)=>Ee===we[De]?.base&&Pe===we[De]?.head)?0:K(we,fe)-K(le,fe);return pe.sort(({pairs:le},{pairs:we})=>we.length-le.length||oe(
le,we)),pe.map(({key:le})=>le)}function K(J,{interner:ie,renames:fe,bare:pe}){const oe=J.map(({base:we,head:Me})=>({base:we.item,head:Me.item})),le=E(ie,new Map([...fe,...oe.flatMap(de)]),!0);return oe.
filter(({base:we,head:Me})=>[le,pe.head].some(Ee=>Ee(we,!0)===pe.head(Me,!0))).length}function re({base:J,head:ie}){const fe=(0,ce.Vn)(ie.flatMap(({item:le})=>(0,I.YD)(le))),pe=le=>2*(fe.get(le)??0)>ie.
length&&!I.Rk.includes(le)&&le!=="type",oe=[...fe.keys()].filter(le=>pe(le)&&q(J,le)&&q(ie,le)).sort();return[...oe.filter(le=>I.ZM.test(le)),...oe]}function q(J,ie){const fe=J.flatMap(({item:oe})=>(0,I.
TN)(oe,ie)??[]).filter(oe=>oe.startsWith('"'));if(fe.length<2||2*fe.length<=J.length||new Set(fe).size<fe.length)return!1;const pe=new Set(J.flatMap(({item:oe})=>I.Rk.map(le=>(0,I.TN)(oe,le))));return 2*
fe.filter(oe=>pe.has(oe)).length<fe.length}const ye=8,Ae=.5;function Te(J,ie,fe,pe){const oe=V=>J[V].flatMap(ae=>[ae,...Ne(ae,pe)]).filter(({path:ae,value:P})=>ae.at(-1)?.type==="item"&&fe[V].get(P.id)===
1),le={bases:new Set,heads:new Map};let we={base:oe("base"),head:oe("head")};const Me=(V,U)=>{const ae=(0,_.kk)(we,V).filter(({base:P,head:ne})=>P.arrays!==ne.arrays&&U(P.value,ne.value));for(const{base:P,
head:ne}of ae)le.bases.add(P.value),le.heads.set(ne.value,P);we=(0,_.FF)(we,ae)},Ee=(V,U)=>(0,I.TN)(V,"type")===(0,I.TN)(U,"type"),Pe=(V,U)=>Ee(V,U)&&m(V,U,ie)>=Ae,De=(V,U)=>(fe[U].get(V??"")??0)<2,Z=(V,U)=>De(
V,U)?V:void 0;return Me(({value:V},U)=>Z((0,I.TH)(V),U),(V,U)=>((0,I.TH)(V)?.length??0)>=ye||Pe(V,U)),Me(({value:V},U)=>Z((0,I.Gg)(V),U),Pe),Me(({value:V},U)=>De((0,I.TH)(V),U)?N(V,ie.bare[U],3):void 0,
Ee),le}function Ne({value:J,path:ie},fe){return(0,ce.Vg)(J,fe).flatMap(pe=>{if((0,I.jn)(pe.value))return[];const oe={value:pe.value,path:[...ie,pe.step]};return[oe,...Ne(oe,fe)]})}function je(J,ie,fe,pe){
const oe=[],le=[],we=[],Me=[],Ee={base:[],head:[]};function Pe({base:P,head:ne},xe,Re){Re==="element"&&Me.push(...de({base:P,head:ne})),(Re==="element"||Re==="member"&&P.type==="object"&&ne.type==="ob\
ject")&&we.push({base:P,head:ne,path:xe}),P.id!==ne.id&&(P.type==="array"&&ne.type==="array"?ae(P,ne,xe):P.type==="object"&&ne.type==="object"?U({base:P,head:ne},xe,Re):Re!=="own"&&(0,I.jn)(P)&&(0,I.jn)(
ne)&&ie.renames.get(P.text)===ne.text?le.push({path:xe,from:(0,I.e1)(P.text),to:(0,I.e1)(ne.text)}):oe.push({kind:"modified",path:xe,from:P,to:ne}))}function De({base:P,head:ne},xe,Re,Ie){P!==void 0&&
ne!==void 0?Pe({base:P,head:ne},xe,Re):ne!==void 0&&!Z(ne,xe)?(oe.push({kind:"added",path:xe,value:ne}),Ee.head.push({value:ne,path:xe,arrays:Ie}),fe.heads.size>0&&V(ne,xe)):P!==void 0&&!fe.bases.has(
P)&&(oe.push({kind:"removed",path:xe,value:P}),Ee.base.push({value:P,path:xe,arrays:Ie}))}function Z(P,ne){const xe=fe.heads.get(P);return xe===void 0?!1:(oe.push({kind:"moved",path:ne,from:xe.path}),
Pe({base:xe.value,head:P},ne,"element"),!0)}function V(P,ne){for(const{step:xe,value:Re}of(0,ce.Vg)(P,pe)){const Ie=[...ne,xe];Z(Re,Ie)||V(Re,Ie)}}function U(P,ne,xe){for(const{key:Re,from:Ie,...ze}of Xe(
P,ie)){const Je=[...ne,{type:"member",key:Re}];Ie!==Re&&le.push({path:Je,from:Ie,to:Re});const He=ze.base!==void 0&&(0,I.Op)(Re,ze.base,xe==="element");De(ze,Je,He?"own":"member")}}function ae(P,ne,xe){
const Re={base:(0,_.S3)(P.items),head:(0,_.S3)(ne.items)},Ie=f(Re,ie,P.unordered&&ne.unordered).filter(Be=>!fe.bases.has(Be.base.item)&&!fe.heads.has(Be.head.item)),ze=(0,ce.Oe)(Re,Ie,pe),Je=new Set((0,_.
Ms)(Ie).map(Be=>Be.head.index)),He=ze.filter(Be=>Be.base&&Be.head&&!Je.has(Be.index));He.length>0&&!ne.unordered&&oe.push({kind:"reordered",path:xe,moved:He.map(({step:Be})=>Be)});for(const{step:Be,...tt}of ze)
De(tt,[...xe,Be],"element",Re)}return Pe(J,[],"root"),{changes:oe,references:le,matches:we,renames:Me,unmatched:Ee}}function Xe({base:J,head:ie},{renames:fe,follow:pe}){const oe=new Map(J.members),le=new Map,
we=(Ee,Pe)=>Ee.id===Pe.id||pe(Ee)===Pe.id;for(const Ee of[we,()=>!0])for(const Pe of[De=>De,De=>me(De,fe)])for(const[De,Z]of oe){const V=Pe(De),U=ie.members.get(V);U===void 0||le.has(V)||!Ee(Z,U)||(oe.
delete(De),le.set(V,{key:V,from:De,base:Z,head:U}))}for(const[Ee,Pe]of ie.members)le.has(Ee)||le.set(Ee,{key:Ee,from:Ee,head:Pe});const Me=Array.from(oe,([Ee,Pe])=>({key:Ee,from:Ee,base:Pe}));return[...le.
values(),...Me].sort((Ee,Pe)=>Ee.key<Pe.key?-1:1)}const x={bases:new Set,heads:new Map},O=5;function se(J,ie){const fe=new I.Ms(te.K$),[pe,oe]=[J,ie].map(le=>X(le,fe));return pe&&oe&&be([{base:pe,head:oe}],
fe)[0]}function X(J,ie=new I.Ms(te.K$)){return/^\s*[[{]/.test(J)?ie.read(J):void 0}function be(J,ie){const fe=ke(()=>z(J)),pe=ke(()=>(0,ce.j9)([...J.map(({head:Me})=>Me),...J.map(({base:Me})=>Me)])),oe=(Me,Ee)=>pe().
componentOf(Me,Ee);function le(Me){const Ee=j(ie,Me);return J.map(Pe=>{const De=je(Pe,Ee,x,oe),{base:Z,head:V}=De.unmatched;if(Z.length===0||V.length===0)return De;const U=Te(De.unmatched,Ee,fe(),oe);
if(U.heads.size===0)return De;const ae=je(Pe,Ee,U,oe);return ae.changes.filter(({kind:P})=>P==="moved").length===U.heads.size?ae:De})}let we=new Map;for(let Me=0;Me<O;Me++){const Ee=le(we),Pe=Ee.flatMap(
Z=>Z.renames),De=Pe.length===0?new Map:B(Pe,fe());if(we.size===De.size&&[...we].every(([Z,V])=>De.get(Z)===V)){if(Ee.some(({changes:Z})=>Z.length>0))return Ee;break}we=De}return le(new Map)}function ke(J){
let ie;return()=>(ie??={value:J()},ie.value)}}),1345:((ve,Se,h)=>{h.d(Se,{Oe:()=>C,Vg:()=>v,Vn:()=>a,j9:()=>E,qU:()=>j});var I=h(3436),te=h(5408);const ce=/group|parent|folder|owner/i,me=/^(locale|locales|localeData|i18n|translations)$/,
de=/^(data|node)$/,B=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,z=40;function E(R){const H=R.map(u),m=p=>H.find(F=>F.get(p))?.get(p);function f(p,F){for(const K of(0,I.YD)(p).sort()){if(ce.
test(K))continue;const re=(0,I.TN)(p,K),q=K!=="type"?re:re&&/^"\w+:/.test(re)?re.replace(/\w+:/,""):void 0,ye=q===void 0?void 0:m(q);if(ye===void 0||ye.item===p||j(ye.item)===void 0)continue;const Ae=H.
some(Te=>{const Ne=Te.get(q??"");return Ne&&(Ne.array===F||T(F,Ne.item))});if(K==="type"||!Ae)return ye.item}}function y(p,F){const K=(0,I.Gg)(p);return j(p)??j(f(p,F))??(K&&(0,I.e1)(K))}function N(p){
const F=/\d/.test(p)?m(p):void 0,K=F&&y(F.item,F.array);return K!==void 0&&JSON.stringify(K)!==p?K:void 0}return{componentOf:f,nameOf:y,labelOf:N}}function j(R){const H=R&&((0,I.TN)(R,"name")??_(R));return H&&
(0,I.e1)(H)}function _(R){for(const[H,m]of R.type==="object"?R.members:[]){const y=(me.test(H)&&m.type==="object"?["en",...[...m.members.keys()].sort()]:[]).map(F=>(0,I.TN)(M(m,F)??m,"name")),N=de.test(
H)?[...I.eX.map(F=>(0,I.TN)(m,F)),(0,I.TN)(m,"display_name"),_(m)]:[],p=[...y,...N].find(F=>F!==void 0);if(p!==void 0)return p}}function M(R,H){return R.type==="object"?R.members.get(H):void 0}function T(R,H){
return(H.type==="object"?[...H.members.values()]:[]).some(f=>f.type==="array"&&f.items===R)}function u(R){const H=new Map,m=f=>{if(f.type==="object")for(const y of f.members.values())m(y);if(f.type===
"array")for(const y of f.items){const N=(0,I.YD)(y).filter(F=>I.ZM.test(F)),p=new Set(N.flatMap(F=>(0,I.TN)(y,F)??[]));for(const F of p)H.set(F,H.has(F)?void 0:{item:y,array:f.items});m(y)}};return m(
R),H}function C(R,H,m){const f=(0,te.FF)(R,H),y=[...f.base.map(p=>({...p,base:p.item})),...H.map(({base:p,head:F})=>({...F,base:p.item,head:F.item})),...f.head.map(p=>({...p,head:p.item}))],N=A(y,m);return y.
map(p=>({...p,step:k(p,N.get(p))})).sort(b)}function v(R,H){return R.type==="object"?Array.from(R.members,([f,y])=>({step:{type:"member",key:f},value:y})):(R.type==="array"?C({base:[],head:(0,te.S3)(R.
items)},[],H):[]).flatMap(({step:f,head:y})=>y?[{step:f,value:y}]:[])}function k({item:R,index:H},m){if(m===void 0)return{type:"element",index:H,item:R};const f=g(R),y=f!==void 0&&f.length<=z&&!m.startsWith(
f);return{type:"item",label:m,...y&&{hint:f},item:R}}function b({step:R},{step:H}){return R.type==="item"&&H.type==="item"?R.label<H.label?-1:1:R.type==="element"&&H.type==="element"?R.index-H.index:R.
type==="item"?-1:1}function A(R,H){const m=new Map,f=new Set;let y=R.filter(({item:q})=>(j(q)??(0,I.Gg)(q)??(0,I.TH)(q))!==void 0);const N=q=>{const ye=y.map(q),Ae=a(ye);y=y.filter((Te,Ne)=>{const je=ye[Ne];
return je===void 0||Ae.get(je)!==1||f.has(je)?!0:(f.add(je),m.set(Te,je),!1)})};N(({item:q})=>j(q));const p=new Map(y.map(q=>[q,j(q.item)??j(H(q.item,q.array))])),F=a([...p.values()]),K=q=>{const[ye,Ae]=[
p.get(q),(0,I.Gg)(q.item)];return j(q.item)??(F.get(ye)===1?ye:void 0)??(Ae&&(0,I.e1)(Ae))},re=(q,ye="")=>{const[Ae,Te]=[(0,I.TH)(q.item),K(q)??g(q.item)],Ne=Ae&&(0,I.e1)(Ae).replace(ye,"");return Te&&
Ne?`${Te} (${Ne})`:Te??Ne};return N(q=>K(q)??re(q,B)),N(q=>re(q,B)),N(q=>re(q)),N(q=>`${K(q)??g(q.item)??re(q)} [${q.index}${q.head?"":", before"}]`),m}function a(R){const H=new Map;for(const m of R)H.
set(m,(H.get(m)??0)+1);return H}function g(R){const H=(0,I.TN)(R,"type");return H?.startsWith('"')?(0,I.e1)(H):void 0}}),7856:((ve,Se,h)=>{h.d(Se,{$C:()=>a,Wr:()=>m,_p:()=>g,lb:()=>C});var I=h(706),te=h(
3436),ce=h(2742);const me=8,de="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",B=new RegExp(`(?:${de}|(?:password|secr\
et|apikey)s)$`),z=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${de})$`),j=/name|key|header|field/i,_=["value","values","default","defaultvalue"],M=/\{\{|\$\{|<%/,T="(?!\\p{L}{1,\
20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",u=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${de}\
|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${de})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${de}\
)\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${de})(?:\\s[^<>]{0,200})?>)[^<]{1,\
4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(f=>new RegExp(f,
"giu"));function C({workflows:f}){const y=new I.pO;for(const{secrets:p,files:F}of f){const K=F.flatMap(({base:re,head:q})=>[re,q].flatMap(m));for(const re of[...p,...K].flatMap(v))y.add(re,k)}const N=new Map;
return p=>{const F=N.get(p);if(F)return F;const K=[],re=Ae=>(K.push(Ae),I.v5),ye={shown:u.reduce((Ae,Te)=>Ae.replace(Te,re),y.hide(p,re)),hidden:JSON.stringify(K)};return N.set(p,ye),ye}}function v(f){
return[f,f.replace(/^(?:bearer|basic|token) /i,""),...(0,te.PX)((0,ce.yR)(f))]}function k(f){return f.length>=me&&!new RegExp("^\\p{L}+$","u").test(f)}function b(f){const y=A(f);return B.test(y)&&!z.test(
y)}function A(f){return f.toLowerCase().replace(/[^a-z]/g,"")}function a(f,y,N){if(R(y))return!1;if(b(f))return H(y)||E.test(A(f));const p=F=>j.test(F)&&b(String(N&&(0,te.TN)(N,F)));return _.includes(
A(f))&&N!==void 0&&(0,te.YD)(N).some(p)}function g(f,...y){return y.every(R)?!1:f.some((N,p)=>{const F=f[p-1],K=F&&"item"in F?F.item:void 0,re=f.slice(p+1).every(({type:ye})=>ye==="element"),q=ye=>N.type===
"member"&&a(N.key,re?ye:void 0,K);return y.some(q)})}function R(f){return f?.type==="literal"&&!/\d/.test(f.text)}function H(f){return f?.type==="array"?f.items.every(H):f!==void 0&&(0,te.jn)(f)}function m(f){
const y=[],N=p=>{if(p!==void 0)if((0,te.jn)(p))N((0,ce.yR)((0,te.e1)(p.text)));else if(p.type==="array")for(const F of p.items)N(F);else for(const[F,K]of p.members)a(F,K,p)&&y.push(...(0,te.PX)(K)),N(
K)};return N(f),y.filter(p=>!M.test(p))}}),5408:((ve,Se,h)=>{h.d(Se,{$z:()=>E,FF:()=>M,Ms:()=>_,O6:()=>T,S3:()=>ce,eV:()=>me,kh:()=>de,kk:()=>B,qc:()=>z,yU:()=>j});var I=h(8965);const te=500;function ce(u){
return u.map((C,v)=>({item:C,index:v,array:u}))}function me(u,C){const v=g=>u[g].map(R=>C(R,g)),k=(g,R)=>g!==void 0&&g===R,b=(0,I.E)(v("base"),v("head"),{maxEditLength:te,comparator:k});if(b===void 0)
return _(de(u,C));let[A,a]=[0,0];return b.flatMap(({added:g,removed:R,count:H})=>{const[m,f]=[u.base.slice(A,A+H),u.head.slice(a,a+H)];return g||(A+=H),R||(a+=H),g||R?[]:j({base:m,head:f})})}function de(u,C){
return z(u,C).flatMap(j)}function B(u,C){return z(u,C).flatMap(v=>v.base.length===1&&v.head.length===1?j(v):[])}function z(u,C){const v=E(u.head,k=>C(k,"head"));return v.delete(void 0),[...E(u.base,k=>C(
k,"base"))].flatMap(([k,b])=>{const A=v.get(k);return A?[{base:b,head:A}]:[]})}function E(u,C){const v=new Map;for(const k of u){const b=C(k),A=v.get(b);A?A.push(k):v.set(b,[k])}return v}function j({base:u,
head:C}){return u.flatMap((v,k)=>{const b=C[k];return b===void 0?[]:[{base:v,head:b}]})}function _(u){const C=[];for(const k of u.toSorted((b,A)=>b.base.index-A.base.index)){let[b,A]=[0,C.length];for(;b<
A;){const a=b+A>>1;(C[a]?.last.head.index??0)<k.head.index?b=a+1:A=a}C[b]={last:k,before:C[b-1]}}const v=[];for(let k=C.at(-1);k;k=k.before)v.push(k.last);return v.reverse()}function M({base:u,head:C},v){
const k=new Set(v.flatMap(b=>[b.base,b.head]));return{base:u.filter(b=>!k.has(b)),head:C.filter(b=>!k.has(b))}}function T(u,C){const v=_(u),k={base:0,head:0};return z(C,({index:b},A)=>{for(;(v[k[A]]?.[A].
index??1/0)<b;)k[A]++;return k[A]})}}),6384:((ve,Se,h)=>{h.a(ve,async(I,te)=>{try{let k=function(){const b=new me.i,A=b.required("base",z.Rr),a=b.required("head",z.Rr);[A,a].some(m=>m!==void 0&&(0,ce.
existsSync)(m))||(A!==void 0&&b.refuse("base",(0,z.LO)(b.text("base"))),a!==void 0&&b.refuse("head",(0,z.LO)(b.text("head"))));const g=b.optional("ignore",()=>(0,j.wo)(b.lines("ignore")))??j.K$,R=b.boolean(
"fail-on-change",!1),H=b.boolean("summary",!0);return{base:b.check(A),head:b.check(a),ignore:g,failOnChange:R,summary:H}};var ce=h(3024),me=h(3991),de=h(4022),B=h(2345),z=h(6584),E=h(1124),j=h(2899),_=h(
7279),M=h(8725),T=h(276),u=h(4057),C=h(706),v=h(1532);await(0,T.eF)(async b=>{const{base:A,head:a,ignore:g,failOnChange:R,summary:H}=k(),m=(0,M.t1)(),[f,y]=[(0,C.OX)(A),(0,C.OX)(a)],N=(0,u.Bu)(Object.
entries({Base:f,Head:y}));m.info(`Comparing ${f} with ${y}`);const p=await(0,v.Z)(A,a,{ignore:g,signal:b}).catch(async q=>{const ye=(0,_.iT)(q);throw H&&await(0,u.Sy)("Workflow comparison failed",(0,u.
il)((0,de.UX)(ye),(0,T.VY)(ye)),N),ye});for(const{name:q,status:ye,counts:Ae,variablesCompared:Te}of p.workflows){const Ne=ye==="changed"||ye==="unchanged"?(0,E.cq)(Ae):ye,je=Te?"":" (environment vari\
ables are not compared)";m.info(`${q===void 0?"":`${(0,C.OX)(q)}: `}${Ne}${je}`)}(0,B.$0)(p);const[F,K]=[(0,E.Hq)(p),(0,E.xW)(p)];(0,T.n0)({changed:F,...K});const re=await(0,B.S3)(p);if(H){const q=(0,B.
uu)(re,p.workflows.length>1,[N]);await(0,u.Sy)(`Workflow comparison: ${(0,E.cq)(K)}`,q,N)}if(F&&R){const q=`The versions differ (${(0,E.cq)(K)}), and fail-on-change is true`;throw new _.HR({what:q,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),te()}catch(k){te(k)}},1)}),1532:((ve,Se,h)=>{h.d(Se,{Z:()=>we});var I=h(5806),te=h(4573),ce=h(8142);const me={enter:()=>{},scalar:Z=>({
json:Z}),array:Z=>({json:`[${Z.map(({json:V})=>V)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([U,{json:ae}])=>`${JSON.stringify(U)}:${ae}`).sort()}}`,members:Z}}};function de(Z){const V=(0,te.
isUtf8)(Z)?(0,ce.q)(Z.toString(),void 0,me):void 0,U=V?.members??V?.items?.map(P=>[B(P),P]);if(U===void 0)return;const ae=new Map;for(const[P,{members:ne,json:xe}]of U){if(P===void 0||ae.has(P))return;
ae.set(P,{name:P,keys:[...ne?.keys()??[]],content:xe})}return{container:Array.isArray(U)?"array":"object",variables:[...ae.values()]}}function B({members:Z}){if(!Z?.has("value"))return;const V=[Z.get(
"name"),Z.get("key")].find(U=>U?.json[0]==='"');return V&&JSON.parse(V.json)}function z({files:Z}){const V=[...Z].filter(([U])=>(0,I.dU)(U)).map(([,U])=>E(U));return[...new Set(V.flat())]}function E(Z){
const V=new TextDecoder().decode(Z);try{JSON.parse(V)}catch{return[]}const U=de(Z),ae=new Set(U?.container==="array"?U.variables.map(({name:xe})=>xe):void 0),ne=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([xe,Re,Ie])=>Re===void 0?[xe,String(Number(xe))]:Ie===void 0?[JSON.parse(Re)]:[]);return[...new Set(ne)].filter(xe=>!ae.has(xe))}var j=h(1124),_=h(3436),M=h(7598);function T(Z){return(0,te.isUtf8)(
Z)?Z.toString():void 0}function u(Z,V,U){const ae=/\.json$/i.test(Z)?T(V):void 0;return ae===void 0?void 0:U.read(ae)}function C(Z,V,U,ae){if(V.equals(U))return!0;const P=new Interner(ae),ne=u(Z,V,P);
return ne!==void 0&&ne.id===u(Z,U,P)?.id}function v({files:Z},V){const U=P=>createHash("sha256").update(P).digest("hex"),ae=Array.from(Z,([P,ne])=>{const xe=u(P,ne,new Interner(V));return[P,U(xe?canonicalJson(
xe):ne)]});return U(JSON.stringify(ae.sort(([P],[ne])=>P<ne?-1:1)))}var k=h(2899),b=h(2742),A=h(7856);const a=1024*1024;function g(Z,V,{name:U,ignore:ae}){const P=[Z,V].filter(Ke=>Ke!==void 0),ne=P.length===
2&&P.some(H),xe=[...new Set(P.flatMap(({files:Ke})=>[...Ke.keys()]))].sort(),Re=new Set(ae.lines),Ie=new _.Ms(ae,Ke=>Re.delete(Ke)),ze=xe.flatMap(Ke=>{const[it,ut]=[Z?.files.get(Ke),V?.files.get(Ke)],
qe=it!==void 0&&ut!==void 0&&it.equals(ut);if(ne&&(0,I.dU)(Ke)||qe&&Re.size===0)return[];const dt=it&&u(Ke,it,Ie),ft=qe?dt:ut&&u(Ke,ut,Ie);return qe||dt!==void 0&&dt.id===ft?.id?[]:[{name:Ke,from:it,to:ut,
base:dt,head:ft}]}),Je=f(ze,Ie),He=Ke=>ae.lines.length===0&&Je.some(it=>it.name===Ke),Be=Je.length===0?[]:xe.filter(Ke=>!He(Ke)&&!(0,I.dU)(Ke)),tt=Z===void 0?"added":V===void 0?"removed":void 0;return{
name:U,status:tt??(Je.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,j.cz)(Je.map(j.xS)),files:Je,variablesCompared:!(ne&&P.some(m)),secrets:[...new Set(P.flatMap(Ke=>[
...z(Ke),...R(Ke,Be)]))],unusedIgnores:[...Re]}}function R({files:Z},V){return V.flatMap(U=>(0,A.Wr)(u(U,Z.get(U)??Buffer.of(),new _.Ms(k.K$))))}function H({kind:Z,files:V}){return Z==="folder"&&![...V.
keys()].some(I.dU)}function m({files:Z}){return[...Z].some(([V,U])=>(0,I.dU)(V)&&de(U)?.variables.length!==0)}function f(Z,V){const U=Z.flatMap(({name:P,base:ne,head:xe})=>ne&&xe&&!(0,I.dU)(P)?[{name:P,
base:ne,head:xe}]:[]),ae=new Map((0,b.OD)(U,V).map((P,ne)=>[U[ne]?.name,P]));return Z.map(P=>y(P,ae.get(P.name)))}function y({name:Z,from:V,to:U,base:ae,head:P},ne){const xe=V===void 0?"added":U===void 0?
"removed":"modified",Re={name:Z,status:xe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,I.dU)(Z))return{...Re,kind:"variables",changes:p(ae,P,xe)};if(ne||xe!=="modified"&&(ae??P))
return{...Re,kind:"json",base:ae,head:P,...ne};const[Ie,ze]=[V&&N(V),U&&N(U)];return V&&Ie===void 0||U&&ze===void 0?{...Re,kind:"binary"}:{...Re,kind:"text",text:{base:Ie,head:ze}}}function N(Z){return Z.
length<=a&&!Z.includes(0)?T(Z):void 0}function p(Z,V,U){const[ae,P]=[Z,V].map(He=>He&&de(Buffer.from((0,_.dj)(He))));if(U==="modified"&&(ae===void 0||ae.container!==P?.container))return[{kind:"modifie\
d",path:[],from:j.RG,to:j.RG}];const ne=He=>new Map(He?.variables.map(({name:Be,content:tt})=>[Be,tt])),[xe,Re]=[ne(ae),ne(P)],Ie=[],ze=[...xe.keys()].filter(He=>Re.has(He)),Je=[...Re.keys()].filter(He=>xe.
has(He));ze.some((He,Be)=>He!==Je[Be])&&Ie.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...xe.keys(),...Re.keys()])].sort()){const Be=[{type:"member",key:He}];xe.has(He)?Re.has(
He)?xe.get(He)!==Re.get(He)&&Ie.push({kind:"modified",path:Be,from:j.RG,to:j.RG}):Ie.push({kind:"removed",path:Be,value:j.RG}):Ie.push({kind:"added",path:Be,value:j.RG})}return Ie}var F=h(7279),K=h(3024),
re=h(1455),q=h(6760),ye=h(1142),Ae=h(706),Te=h(9870);function Ne(Z,V){return new F.HR({what:Z,advice:V,topic:"unpacking"})}function je(Z,V){for(const{index:U}of`${V}/`.matchAll(/\//g)){const ae=V.slice(
0,U),P=(0,K.lstatSync)((0,q.join)(Z,ae),{throwIfNoEntry:!1});if(P?.isSymbolicLink())throw Ne(`${(0,Ae.TL)(ae)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(ae===V&&P?.isFile())
return P;if(!P?.isDirectory())break}}async function Xe(Z){return(await(0,re.readdir)(Z,{withFileTypes:!0})).map(U=>U.name+(U.isDirectory()?"/":""))}async function x(Z,V){const U=[],ae=[""];for(const P of ae){
V.throwIfAborted();for(const ne of await Xe((0,q.join)(Z,P))){if((0,I.jq)(ne.replace("/","")))continue;if((ne.endsWith("/")?ae:U).push(P+ne),U.length+ae.length>Te.BE)throw new Error("more than 10,000 \
files are in it")}}return U}async function O(Z){if(!je(Z,I.gv))return;const V=await(0,re.readFile)((0,q.join)(Z,I.gv),"utf8");try{const{unpackedFiles:U}=JSON.parse(V),ae=U.every(P=>(0,I.x5)(P)===void 0);
return{text:V,paths:ae?new Set(U):void 0}}catch{return{text:V,paths:void 0}}}async function se(Z,V){const U=new Set(V.map(caseFold));return(await Xe(Z).catch(()=>[])).filter(ne=>ne.endsWith("/")).map(
ne=>ne.slice(0,-1)).filter(ne=>!U.has(caseFold(ne))).filter(ne=>existsSync(join(Z,ne,RECORD))).sort()}function X(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},null,2)}
`}var be=h(3657);async function ke(Z,V){try{const U=await(0,re.stat)(Z);if(U.isDirectory())return await oe(Z,V);if(U.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const ae=await(0,re.
readFile)(Z);return{...await(0,be.u)(ae,V),sha256:(0,M.createHash)("sha256").update(ae).digest("hex")}}catch(U){throw pe(U,Z,V)}}async function J(Z,V){const U=()=>ke(Z,V);try{const ae=(0,K.statSync)(Z,
{throwIfNoEntry:!1});if(ae===void 0)return{kind:"missing"};const P=ae.isDirectory()?await ie(Z,V):new Map,[ne,...xe]=[...P.values()].flat();return ne===void 0?{kind:"single",read:U}:{kind:"several",names:[
...P.keys()],async read(Re){const[Ie,ze]=P.get(Re)??[];if(Ie&&ze)throw new Error(`is there twice, as ${(0,Ae.TL)(Ie.name)} and as ${(0,Ae.TL)(ze.name)}. Remove one of them`);if(Ie?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await ke((0,q.join)(Z,Ie?.name??Re),V)},...xe.length===0&&ne.isDirectory()&&{readSingle:U}}}catch(ae){throw pe(ae,Z,V)}}async function ie(Z,V){const U=new Map,
ae=await(0,re.readdir)(Z,{withFileTypes:!0});if((0,Te._2)(ae.map(({name:P})=>P)))return U;for(const P of ae){if(V.throwIfAborted(),P.name.startsWith(".")||!await fe((0,q.join)(Z,P.name),V))continue;const ne=P.
isDirectory()?P.name:P.name.replace(/\.zip$/i,"");U.set(ne,[...U.get(ne)??[],P])}return U}async function fe(Z,V){const U=await(0,re.stat)(Z).catch(()=>{});if(U?.isDirectory())return(0,Te._2)(await le(
Z));if(!U?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Te._2)([...(await ke(Z,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function pe(Z,V,U){if(U.aborted)return U.reason;const ae=/The package (is .*, not a zip)/.
exec((0,F.gJ)(Z))?.[1],P=(0,K.existsSync)(V)?`can't be read: ${(0,ye.Uc)(Z)}`:`doesn't exist: ${(0,Ae.MW)(V)}`;return new Error(ae?`${ae}. Set a package (.zip), or the folder with its unpacked files`:
P,{cause:Z})}async function oe(Z,V){const U=(0,q.join)(Z,(0,Te.wg)(await le(Z))),ae=await O(U);if(ae&&!ae.paths)throw new Error(`${I.gv} isn't as this action writes it`);const P=ae?.paths?new Set([...Te.
LX,...ae.paths]):await x(U,V),ne=new Map;let xe=Te.zx;for(const Re of P){V.throwIfAborted();const Ie=je(U,Re);if(Ie!==void 0){if(xe-=Ie.size,xe<0)throw new Error("its files take more than 256 MiB, the\
 limit");ne.set(Re,await(0,re.readFile)((0,q.join)(U,Re)))}}if(ne.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",ne)}async function le(Z){const V=await Xe(Z),ae=V.filter(P=>P.
endsWith("/")).map(async P=>(await Xe((0,q.join)(Z,P))).map(ne=>P+ne));return[...V,...(await Promise.all(ae)).flat()]}async function we(Z,V,{ignore:U,signal:ae}){const P=await De("base",ae,()=>J(Z,ae)),
ne=await De("head",ae,()=>J(V,ae)),xe=Me(P,ne)?[void 0]:[...new Set([...Ee(P),...Ee(ne)])].sort(),Re=[];for(const Ie of xe){const ze=Ie===void 0?"":` ${(0,Ae.TL)(Ie)}`,Je=await De(`base${ze}`,ae,()=>Pe(
P,Ie)),He=await De(`head${ze}`,ae,()=>Pe(ne,Ie));Re.push(g(Je,He,{name:Ie,ignore:U}))}return P.kind!=="missing"&&ne.kind!=="missing"?{workflows:Re}:{workflows:Re,missing:P.kind==="missing"?"base":"hea\
d"}}function Me(Z,V){const U=[Z,V];if(!(U.every(Re=>Re.kind==="several"&&Re.readSingle)&&Ee(Z).join()!==Ee(V).join())&&U.every(({kind:Re})=>Re!=="single"))return!1;if(U.every(Re=>Re.kind!=="several"||
Re.readSingle))return!0;const[ne,xe]=Z.kind==="single"?["base","head"]:["head","base"];throw new F.HR({what:`${ne} is a single workflow, but ${xe} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function Ee(Z){return Z.kind==="several"?Z.names:[]}async function Pe(Z,V){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():V===void 0?await Z.readSingle?.():
Z.names.includes(V)?await Z.read(V):void 0}async function De(Z,V,U){try{return await U()}catch(ae){V.throwIfAborted();const P=ae instanceof F.HR?ae.topic:"import-deploy-and-promote";throw new F.HR({what:`${Z}\
 ${(0,F.gJ)(ae)}`,topic:P},{cause:ae})}}}),1142:((ve,Se,h)=>{h.d(Se,{Uc:()=>_,Rs:()=>M});var I=h(7598),te=h(1455),ce=h(6760);const me=Ge(import.meta.url)("node:util");var de=h(7279),B=h(706);const z={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the pat\
h isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"t\
he path is too long"};function E(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}function j(k){if(!E(k))return(0,de.gJ)(k);const{code:b="",errno:A=0}=k;return z[b]??(0,me.getSystemErrorMap)().get(A)?.[1]??
b}function _(k){const{path:b,dest:A=b}=Object(k);return E(k)&&A?`${j(k)} (${(0,B.MW)(A)})`:j(k)}function M(k,b,A="Set another directory, or free some space."){const a=Object(k).code==="ENAMETOOLONG",g={
what:`Can't write ${b}`,why:j(k)};return new de.HR({...g,advice:a?"Set a shorter name.":A},{cause:k})}async function T(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;
async function C(k,b,A=dirname(k)){const a=join(A,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,b,{flag:"wx"}),await rename(a,k)}catch(g){throw await T(a).catch(()=>{}),g}}
async function v(k,b){await C(k,b).catch(A=>{throw M(A,k)})}}),7279:((ve,Se,h)=>{h.d(Se,{HR:()=>te,gJ:()=>z,h_:()=>B,iT:()=>de});const I=null;class te extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,_={}){
super(me(j),{cause:_.cause}),this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=_.status,this.maybeProcessed=_.maybeProcessed??!1,this.affectsAll=_.affectsAll??
!1,this.busy=_.busy??!1,this.retryable=_.retryable??!1,this.retryAfterMs=_.retryAfterMs??0,this.maxRetries=_.maxRetries}with(j){const _={...this,cause:this,...j};return new te(_,_)}}function ce({what:E,
why:j=""}){return j===""?E:`${E}: ${j}`}function me(E){const j=ce(E);return`${j}${/[.!?…]$/.test(j)?"":"."} ${E.advice??""}`.trim()}function de(E){return E instanceof Error?E:new Error(String(E))}function B(E){
return E instanceof te?E:new te({what:z(E)},{cause:E})}function z(E){return de(E).message}}),8725:((ve,Se,h)=>{h.d(Se,{lm:()=>te.lm,t1:()=>ce});const I=Ge(import.meta.url)("node:async_hooks");var te=h(
5358);function ce(M=""){return{info:T=>de(M+T),warning:T=>te.$e(M+T),debug:T=>te.Yz(M+T),mask:te.Pq}}function me(M){const T=[];return{...ce(`[${M}] `),info:u=>T.push(u),end(u){core.startGroup(B(u));for(const C of T)
de(C);core.endGroup()}}}function de(M){te.pq(B(M))}function B(M){return M.replaceAll("##[","## [")}const z=new I.AsyncLocalStorage;let E=!1;function j(M,T){return E||_(),E=!0,z.run(M,T)}function _(){const M=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...u)=>{const C=z.getStore(),v=String(T);return C===void 0||/^::(add-mask|debug)::/.test(v)?M(T,...u):(z.exit(()=>C.debug(v.trimEnd())),!0)})}}),
276:((ve,Se,h)=>{h.d(Se,{VY:()=>M,Pd:()=>u,eF:()=>_,n0:()=>T});var I=h(3024),te=h(1455);const ce=Ge(import.meta.url)("node:os");var me=h(6760),de=h(5358),B=h(1142),z=h(7279),E=h(706);const j=6e4;async function _(k){
const b=new AbortController;for(const A of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${A})`,topic:"the-job-on-the-platform"};process.on(A,()=>b.abort(new z.HR(a)))}try{await k(b.signal)}catch(A){
for(let g=A;g instanceof Error;g=g.cause)de.Yz(g.stack??g.message);const a=M(A);de.C1(`${(0,E.OX)((0,z.gJ)(A),j)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function M(k){
const{GITHUB_SERVER_URL:b,GITHUB_ACTION_REPOSITORY:A,GITHUB_ACTION_REF:a}=process.env;if(!(!(k instanceof z.HR)||k.topic===void 0||!b||!A||!a))return encodeURI(`${b}/${A}/blob/${a}/docs/troubleshootin\
g.md#${k.topic}`)}function T(k){for(const[b,A]of Object.entries(k))A!==void 0&&de.uH(b,A)}async function u(k){const b=process.env.RUNNER_TEMP||(0,ce.tmpdir)();return await(0,te.mkdtemp)((0,me.join)(b,
k)).catch(A=>{throw(0,B.Rs)(A,b,"Check the runner's temporary folder.")})}function C(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ve,Se,h)=>{h.d(Se,{Bu:()=>E,Sy:()=>C,il:()=>_});var I=h(5358),te=h(7279),ce=h(8132),me=h(706);const de=1024*1024-1e4,B=2e5;function z(v,k){
const b=k.map(H=>H.map(T)),A=v.map((H,m)=>b.some(f=>f[m]!=="")),a=(H,m)=>`<tr>${H.flatMap((f,y)=>A[y]?`<${m}>${f}</${m}>`:[]).join("")}</tr>`,g=b.map(H=>a(H,"td")),R=H=>`<tr><td colspan="${v.length}">\
\u2026 and ${counted(H,"more row")}</td></tr>`;return`<table>${a(v.map(escapeAll),"th")}${u(g,R).join("")}</table>`}function E(v){return`<table>${v.map(([b,A])=>A===void 0?"":`<tr><th align="left">${(0,ce.
FO)(b)}</th><td>${T(A)}</td></tr>`).join("")}</table>`}function j(v){const k=v.map(({names:b,message:A,help:a})=>{const g=b.map(H=>`**${plainText(H)}**`);return`- ${u(g,H=>`and ${H} more`,B/2).join(",\
 ")}: ${_(A,a)}`});return u(k,b=>`- \u2026 and ${counted(b,"more cause")}`).join(`
`)}function _(v,k){return k===void 0?(0,ce.wh)(v):`${(0,ce.wh)(v)} <a href="${(0,ce.FO)(k)}">Troubleshooting</a>`}function M(v,k){return`<details><summary>${escapeAll(v)}</summary>

${k}

</details>`}function T(v){return typeof v=="string"?v===""?"":`<code>${(0,ce.FO)((0,ce.RK)(v))}</code>`:"words"in v?(0,ce.wh)(v.words):`<a href="${(0,ce.FO)(v.href)}">${(0,ce.wh)(v.text)}</a>${(0,ce.FO)(
v.after??"")}`}function u(v,k,b=B){let A=b;const a=v.filter(g=>{const R=Buffer.byteLength(g),H=R<=A;return H&&(A-=R),H});return a.length===v.length?a:[...a,k(v.length-a.length)]}async function C(v,...k){
const b=a=>`${(0,me.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,A=[`### ${(0,ce.wh)(v)}`,...u(k,b,de)];try{await I.z.addRaw(A.join(`

`),!0).write()}catch(a){I.$e(`Can't write the job summary: ${(0,te.gJ)(a)}`)}}}),8132:((ve,Se,h)=>{h.d(Se,{EU:()=>z,FO:()=>_,Jj:()=>de,RK:()=>ce,SS:()=>B,wh:()=>j});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",te=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ce(u){return/^[ -[\]-~]*$/.test(u)&&!u.includes("##[")?u:u.replace(te,(C,v)=>v===void 0?C:me(v))}function me(u){
return`\\u{${u.codePointAt(0)?.toString(16)}}`}function de(u,C){if(u.length<=C)return u;const v=Array.from(u.slice(0,2*C+2));return v.length>C?`${v.slice(0,C).join("")}\u2026`:u}function B(u,C=100){const v=ce(
de(u,C)).replaceAll("	",me)||'""',k="`".repeat(T(v)+1);return/^`|`$/.test(v)||/^ .*[^ ].* $/.test(v)?`${k} ${v} ${k}`:k+v+k}function z(u,C,v){const b=u.map(a=>v+ce(a).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),A="`".repeat(Math.max(3,T(b)+1));return`${v}${A}${C}
${b}
${v}${A}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(u){return _(ce(u).replaceAll("	"," ")).replace(E,"$&<wbr>")}function _(u){return u.replace(M,C=>`&#${C.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(u){return(u.match(/`+/g)??[]).reduce((C,v)=>Math.max(C,v.length),0)}}),8142:((ve,Se,h)=>{h.d(Se,{q:()=>me});
const I=500,te=1e6,ce=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(E,j,_){let M=E.startsWith("\uFEFF")?1:0,T=0;function u(){for(;;){
const b=E.charAt(M);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;M++}}function C(){const b=M;if(ce.lastIndex=b,!ce.test(E))throw new SyntaxError;return M=ce.lastIndex,E.slice(b,M)}function v(b,A){const a=u();if(a==="["){const R=[],H=_.
enter(b);return k("]",A,()=>R.push(v(H,A+1))),_.array(R,b)}if(a==="{"){const R=new Map;return k("}",A,()=>{if(u()!=='"')throw new SyntaxError;const H=C(),m=H.includes("\\")?JSON.parse(H):H.slice(1,-1);
if(R.has(m)||u()!==":")throw new SyntaxError;M++,R.set(m,v(_.enter(b,m),A+1))}),_.object(R,b)}const g=C();return _.scalar(g.includes("\\")?JSON.stringify(JSON.parse(g)):g)}function k(b,A,a){if(A===I)throw new RangeError;
M++;let g=u()===b?b:",";for(;g===",";){if(++T>te)throw new RangeError;a(),g=u(),g===","&&M++}if(g!==b)throw new SyntaxError;M++}try{const b=v(j,0);if(u()==="")return b}catch{}}function de(E){const j=me(
E,`
`,B);return j===void 0?void 0:`${j}
`}const B={enter:E=>`${E}  `,scalar:E=>E,array:(E,j)=>z("[",E,"]",j),object(E,j){const _=[...E.keys()].sort().map(M=>`${JSON.stringify(M)}: ${E.get(M)}`);return z("{",_,"}",j)}};function z(E,j,_,M){if(j.
length===0)return E+_;const T=`,${M}  `,C=j.some(({length:v})=>v>4096)?j.reduce((v,k)=>v+T+k):j.join(T);return`${E}${M}  ${C}${M}${_}`}}),5806:((ve,Se,h)=>{h.d(Se,{Oj:()=>T,dU:()=>_,fw:()=>de,gv:()=>I,
jq:()=>E,x5:()=>z});const I=".workflow-export.json",te=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,de=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],B=[
...de,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',te],["changes how git or GitHub treats the repository",ce],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows dro\
ps",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function z(C,v=B){
const k=u(C);return v.find(([,b])=>b.test(C)||b.test(k))?.[0]}function E(C){return[me,te,ce].some(v=>v.test(u(C)))}function j(C){return te.test(u(C))?"is in a .git folder":C.includes(":")?"contains a \
colon, which Windows takes for a drive or a stream":void 0}function _(C){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(M(u(C)))}function M(C){return C.normalize("NFC").toUpperCase().toLowerCase()}
function T(C){const v=new Map;for(const k of C){const b=M(k.replace(/\/$/,"")),A=v.get(b);if(A!==void 0)return[A,k];v.set(b,k)}for(const[k,b]of v)for(const{index:A}of k.matchAll(/\//g)){const a=v.get(
k.slice(0,A));if(a?.endsWith("/")===!1)return[a,b]}}function u(C){return C.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ve,Se,h)=>{h.d(Se,{BE:()=>B,LX:()=>de,_2:()=>T,jz:()=>E,wg:()=>M,zx:()=>z});
var I=h(5806);const[te,ce,me]=["flow_definition.json","app_definition.json","env_variables.json"],de=[te,ce,me],B=1e4,z=256*1024*1024;function E(u,C){const v=[...C].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(k));return{kind:u,files:new Map(v.sort(([k],[b])=>k<b?-1:1))}}function j({kind:u,files:C}){return{kind:u,files:new Map([...C].filter(([v])=>!isEnvVariables(v)))}}const _=/^\.|^__MACOSX$/;function M(u){
const C=new Set(u),v=a=>de.some(g=>C.has(a+g));if(v(""))return"";const k=new Set(u.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[b,...A]=[...k].filter(a=>!_.test(a));return A.length===
0&&v(`${b}/`)?`${b}/`:""}function T(u){const C=M(u);return u.includes(C+ce)||u.includes(C+te)}}),3657:((ve,Se,h)=>{h.d(Se,{u:()=>_});var I=h(4573),te=h(8522),ce=h(663),me=h(7279),de=h(706),B=h(5806),z=h(
9870);const E=2048,j=new Set([0,10]);async function _(K,re){re?.throwIfAborted();const{zip:q,source:ye,entries:Ae}=await M(K).catch(a("The package")),Te=(0,z.wg)([...Ae.keys()]),Ne=[];for(const[je,Xe]of Ae){
re?.throwIfAborted();const x=await k(q,ye,Xe).catch(a(`${(0,de.TL)(je)} in the package`));je.startsWith(Te)&&!b(je)&&Ne.push([je.slice(Te.length),x])}return(0,z.jz)("zip",Ne)}async function M(K){const re=T(
K),q=await(0,ce.SY)(re,{decodeStrings:!1});return{zip:q,source:re,entries:await u(q)}}function T(K){for(let re=K.length-21;re>0;){re=K.lastIndexOf("PK",re-1,"latin1");const q=re+22+(re<0?1/0:K.readUInt16LE(
re+20));if(q<=K.length)return K.subarray(0,q)}throw K.toString("latin1",0,2)==="PK"?new Error("its end is missing"):R(K)}async function u(K){if(K.entryCount>z.BE)throw A(`The package has ${K.entryCount}\
 entries. The limit is 10,000`);const re=new Map;let q=0;for await(const Te of K.eachEntry()){const Ne=C(Te);if(re.has(Ne))throw A(`The package has ${(0,de.TL)(Ne)} twice`,"Export it again.");const je=v(
Ne,Te);if(je!==void 0)throw A(`${(0,de.TL)(Ne)} in the package ${je}`);if(q+=Te.uncompressedSize,q>z.zx)throw A("The package takes more than 256 MiB unpacked, the limit");re.set(Ne,Te)}const ye=[...re.
keys()];if(ye.every(b))throw A("The package has no files in it","Export it again.");const Ae=(0,B.Oj)(ye);if(Ae===void 0)return re;throw A(`${Ae.map(Te=>(0,de.TL)(Te)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function C({generalPurposeBitFlag:K,fileNameRaw:re,extraFields:q,versionMadeBy:ye}){const Ae=(0,I.isUtf8)(re)?E:K,Te=j.has(ye>>>8);return(0,ce.ax)(Ae,re,q,!Te).replace(
/^(\.\/+)+/,"")}function v(K,re){const q=re.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":b(K)&&re.uncompressedSize>
0?"is a folder with a content of its own":re.canDecodeFileData()?(0,B.dU)(re.fileNameRaw.toString())&&!(0,B.dU)(K)?"is also named env_variables.json":(0,B.x5)(K,B.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function k(K,re,q){const{compressedSize:ye,compressionMethod:Ae,uncompressedSize:Te}=q,{fileDataStart:Ne}=await K.readLocalFileHeaderPromise(q),je=re.subarray(Ne,Ne+ye),
Xe={maxOutputLength:Te||1,chunkSize:Te+64},x=Ae===0?je:(0,te.inflateRawSync)(je,Xe);if(x.length!==Te)throw new Error(`it unpacks to ${x.length} bytes, not the ${Te} listed`);if((0,te.crc32)(x)!==q.crc32)
throw new Error("its CRC-32 isn't the one listed");return x}function b(K){return K===""||K.endsWith("/")}function A(K,re=""){return new me.HR({what:K,advice:re,topic:"the-package"})}function a(K){return re=>{
if(re instanceof me.HR)throw re;const q={what:`${K} is cut off or damaged`,why:(0,de.TL)(re.message).slice(1,-1)};throw new me.HR({...q,advice:"Export it again.",topic:"the-package"},{cause:re})}}const g=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function R(K){const re=K.toString("utf8",0,512),[q]=g.find(([,Ae])=>Ae.test(re))??
["text"],ye=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return A(`The package is ${q}, not a zip`,ye)}const H=33,m=20,f=3,y=8,N=33188;function p({files:K}){
const re=[],q=[];let ye=0;for(const[Ne,je]of K){const[Xe,x]=[Buffer.from(Ne),deflateRawSync(je)],O=[F(2,m,E,y,0,H),F(4,crc32(je),x.length,je.length),F(2,Xe.length,0)],se=[F(2,0,0,0),F(4,N*65536,ye)];re.
push(Buffer.from("PK"),...O,Xe,x),q.push(Buffer.from("PK"),Buffer.of(m,f),...O,...se,Xe),ye+=30+Xe.length+x.length}const Ae=Buffer.concat(q),Te=[F(2,0,0,K.size,K.size),F(4,Ae.length,ye),F(2,0)];return Buffer.
concat([...re,Ae,Buffer.from("PK"),...Te])}function F(K,...re){const q=Buffer.alloc(K*re.length);for(const[ye,Ae]of re.entries())q.writeUIntLE(Ae,ye*K,K);return q}}),1858:((ve,Se,h)=>{var I=h(7279),
te=h(2975),ce=h(706);function me(a,g,R,H={}){return new Failure({what:a,why:g,advice:R,topic:"the-platforms-response"},H)}function de(a,g,R,H){return new Failure({what:a,why:g,advice:R,topic:"the-conn\
ection"},H)}const B={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not\
 found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},z="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runne\
r.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,_=/EPROTO|ERR_SSL_/,M=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function u(a,g,R,H){if(!(a instanceof Error&&"code"in a))return a;const m=String(a.code);if(j.test(m)){const re=`the TLS connection can't be trusted (${m})`;return de(g,re,`Check host. ${E}`,{affectsAll:!0,
cause:a})}const[,f]=T.exec(a.message)??[];if(f!==void 0)return C(g,f,a);const y=!R&&_.test(m),N=y?"the TLS connection failed":"the connection failed",p=B[m]??`${M.test(m)?"the response can't be decode\
d":N} (${m})`,F={retryable:!0,maybeProcessed:R,affectsAll:!R,cause:a};if(H||!(y||m==="ENOTFOUND"))return de(g,p,z,F);const K=y?`Check host and its port. ${E}`:"Check host.";return de(g,p,K,{...F,maxRetries:2})}
function C(a,g,R){const H=(y,N,p=!1)=>de(a,y,N,{affectsAll:!0,cause:R,retryable:p});if(g==="407")return H("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(
g);if(m<500&&!b(m))return H(`the proxy refuses the connection (${g})`,"Allow the host there, or add it to NO_PROXY.");const f=`the proxy made no connection (${toSingleLine(g,100)})`;return H(f,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const v=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]);function b(a){return v.has(a)||a>=500&&!k.has(a)}function A(a,g){return{status:a,retryable:b(
a),retryAfterMs:retryAfterMs(g["retry-after"]),maybeProcessed:a===408||a>=500}}}),7596:((ve,Se,h)=>{const I=Ge(import.meta.url)("node:net");var te=h(9783),ce=h(1858);const me=200;function de(T){const u=/^[a-z0-9+.-]+:\/\//i.
test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const C=new URL(u);if(C.protocol!=="https:"&&C.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(C.protocol==="http:"&&!B(C.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return C.pathname.endsWith("/")||(C.pathname+="/"),C}function B(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function z(T){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function E(...T){return T.find(u=>typeof u=="string"&&u.length<=me&&z(u))}function j(T){try{return decodeURIComponent(T)}catch{return T}}function _(){for(const T of[
"https_proxy","HTTPS_PROXY"]){const u=process.env[T]?.trim();u!==void 0&&(process.env[T]=u===""||u.includes("://")?u:`http://${u}`)}for(const T of["no_proxy","NO_PROXY"]){const u=process.env[T];u!==void 0&&
(process.env[T]=u.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(T,u){const C=process.env.https_proxy||process.env.HTTPS_PROXY;if(!C||checkBypass(T)||/^https?:/i.test(C)&&getProxyUrl(T))return;
throw connectionFailure(u,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((ve,Se,h)=>{
var I=h(7279),te=h(706);const ce=7,me=3e4,de=429;async function B({log:M,signal:T,endsAt:u},C,{atLeastMs:v=0,untilFree:k=!1}={}){let b=0,A=0,a;for(;;)try{return await C()}catch(g){if(!(g instanceof Failure&&
(g.retryable||k&&g.busy)))throw g;T.throwIfAborted(),a??=performance.now();const R=g.status===de,H=g.busy||R;A=H?A+1:0,H||b++;const m=b>(g.maxRetries??ce)&&performance.now()-a>=v;if(!H&&m)throw z(g,`${b}\
 times in a row`);const f=Math.min(me,1e3*2**((A||b)-1))*(.5+Math.random()/2),y=R&&g.retryAfterMs>0?g.retryAfterMs:Math.max(g.retryAfterMs,f),N=humanTime(y);if(performance.now()+y>=u)throw z(g,`and wa\
iting ${N} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(g),1e3)}; retrying in ${N}`),await j(y,T)}}function z(M,T,u=M.
advice){return M.with({why:`${M.why}, ${T}`,advice:u,retryable:!1})}function E(M){const T=String(M),u=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(u||0,0),2**31-1)}async function j(M,T){
let u;const C=new Promise(v=>{u=setTimeout(v,M)});await _(T,C).finally(()=>clearTimeout(u))}function _(M,T){return new Promise((u,C)=>{const v=()=>C(M.reason);T.then(u,C).finally(()=>M.removeEventListener(
"abort",v)),M.aborted?v():M.addEventListener("abort",v)})}}),706:((ve,Se,h)=>{h.d(Se,{MW:()=>me,OX:()=>te,TL:()=>ce,hS:()=>z,pO:()=>T,v5:()=>j,zD:()=>B});var I=h(8132);function te(v,k=300){const b=v.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,I.Jj)(b,k)}function ce(v,k=100){return(0,I.RK)(JSON.stringify((0,I.Jj)(v,k)))}function me(v){return ce(v,1e3).replaceAll("\\\\","\\")}function de(v){
if(v<1024)return`${v} B`;const k=["KiB","MiB","GiB"];let b=v/1024;for(;Number(b.toFixed(1))>=1024&&k.length>1;)b/=1024,k.shift();return`${b.toFixed(1)} ${k[0]}`}function B(v){return String(v).replace(
/\B(?=(\d{3})+$)/g,",")}function z(v,k){return`${B(v)} ${k}${v===1?"":"s"}`}function E(v){if(v<9950)return`${(v/1e3).toFixed(1)} s`;const k=Math.round(v/1e3);if(k<60)return`${k} s`;const[b,A]=[Math.floor(
k/60),Math.floor(k/3600)];return A>0?`${A} h ${b%60} min`:`${b} min ${k%60} s`}const j="***",_=4,M=8;class T{#t=new Map;#e=new Set;constructor(k=[]){for(const b of k)this.add(b)}add(k,b=A=>!0){const A=new Set(
[k,...k.split(/[\r\n]/)].map(a=>a.trim()));for(const a of[...A].filter(b).flatMap(u)){const g=a.slice(0,M);this.#t.set(g,(this.#t.get(g)??new Set).add(a)),this.#e.add(g.length)}}redact=(k,b=300)=>{const A=k.
trimStart(),a=Math.min(A.length,b*4);return te(this.hide(A,()=>{},a)+(a<A.length?"\u2026":""),b)};hide(k,b=a=>{},A=k.length){let[a,g]=["",0];for(let R=0;R<A;R++){const H=this.#n(k,R);H!==""&&(b(H),R>=
g&&(a+=k.slice(g,R)+j),g=Math.max(g,R+H.length))}return a+k.slice(g,A)}#n(k,b){let A="";for(const a of this.#e)for(const g of this.#t.get(k.slice(b,b+a))??[])g.length<=A.length||!k.startsWith(g,b)||(g.
length>=_||C(k,b,b+g.length))&&(A=g);return A}}function u(v){const k=R=>JSON.stringify(R).slice(1,-1),b=Buffer.from(v).toString(),A=encodeURIComponent(b),a=[A,A.replaceAll("%20","+"),A.replace(/%../g,
R=>R.toLowerCase())];return[...[v,b].flatMap(R=>[R,k(R),k(k(R))]),...a,encodeURI(b)]}function C(v,k,b){const A=v.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.test(A)&&!/^[\p{L}\p{N}]/u.test(v.slice(
b,b+2))}}),5358:((ve,Se,h)=>{h.d(Se,{Yz:()=>xt,V4:()=>At,pq:()=>Ht,lm:()=>qt,C1:()=>zt,uH:()=>Zt,Pq:()=>Ft,z:()=>q,$e:()=>Qt});const I=Ge(import.meta.url)("os");function te(n){return n==null?"":typeof n==
"string"||n instanceof String?n:JSON.stringify(n)}function ce(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}
function me(n,t,r){const i=new z(n,t,r);process.stdout.write(i.toString()+I.EOL)}function de(n,t=""){me(n,{},t)}const B="::";class z{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=
r,this.message=i}toString(){let t=B+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const l=this.
properties[i];l&&(r?r=!1:t+=",",t+=`${i}=${j(l)}`)}}return t+=`${B}${E(this.message)}`,t}}function E(n){return te(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(n){return te(
n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const _=Ge(import.meta.url)("crypto");var M=h(9896);function T(n,t){const r=process.env[`GITHUB\
_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);M.appendFileSync(r,`${te(t)}${I.EOL}`,{encoding:"\
utf8"})}function u(n,t){const r=`ghadelimiter_${_.randomUUID()}`,i=te(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${I.EOL}${i}${I.EOL}${r}`}const C=Ge(import.meta.url)("path");var v=h(6671),k=function(n,t,r,i){function l(W){return W instanceof
r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?
W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};class b{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class A{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var g=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{ge(i.next(he))}catch(Ce){
ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};class R{static createHttpClient(t=!0,r=10){
const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(R.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return g(this,void 0,void 0,function*(){var r;const W=(r=(yield R.createHttpClient().getJson(t).catch(ee=>{throw new Error(`Fail\
ed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`)})).result)===null||r===void 0?void 0:r.value;if(!W)throw new Error("Response json body do not have ID Token field");return W})}static getIDToken(t){return g(this,
void 0,void 0,function*(){try{let r=R.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const i=yield R.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var H=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{
ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const{access:m,appendFile:f,
writeFile:y}=M.promises,N="GITHUB_STEP_SUMMARY",p="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class F{constructor(){this._buffer=""}filePath(){
return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[N];if(!t)throw new Error(`Unable to find environment variable for $${N}. Check if your runtime envir\
onment supports job summaries.`);try{yield m(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,i={}){const l=Object.entries(i).map(([W,ee])=>` ${W}="${ee}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return H(this,void 0,void 0,
function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?y:f)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(I.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(l).addEOL()}addList(t,r=!1){const i=r?"ol":"ul",l=t.map(ee=>this.
wrap("li",ee)).join(""),W=this.wrap(i,l);return this.addRaw(W).addEOL()}addTable(t){const r=t.map(l=>{const W=l.map(ee=>{if(typeof ee=="string")return this.wrap("td",ee);const{header:$e,data:Le,colspan:ge,
rowspan:he}=ee,Ce=$e?"th":"td",Ve=Object.assign(Object.assign({},ge&&{colspan:ge}),he&&{rowspan:he});return this.wrap(Ce,Le,Ve)}).join("");return this.wrap("tr",W)}).join(""),i=this.wrap("table",r);return this.
addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:l,height:W}=i||{},ee=Object.assign(Object.assign({},
l&&{width:l}),W&&{height:W}),$e=this.wrap("img",null,Object.assign({src:t,alt:r},ee));return this.addRaw($e).addEOL()}addHeading(t,r){const i=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h\
1",W=this.wrap(l,t);return this.addRaw(W).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const i=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,i);return this.addRaw(l).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).addEOL()}}const K=new F,re=null,
q=K;function ye(n){return n.replace(/[\\]/g,"/")}function Ae(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Ne=Ge(import.meta.url)("string_decoder");var je=h(
4434);const Xe=Ge(import.meta.url)("child_process");var x=h(2613),O=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){
try{ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const{chmod:se,
copyFile:X,lstat:be,mkdir:ke,open:J,readdir:ie,rename:fe,rm:pe,rmdir:oe,stat:le,symlink:we,unlink:Me}=M.promises,Ee=process.platform==="win32";function Pe(n){return O(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const De=268435456,Z=M.constants.O_RDONLY;function V(n){return O(this,void 0,void 0,function*(){try{yield le(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function U(n){return O(this,arguments,void 0,function*(t,r=!1){return(r?yield le(t):yield be(t)).isDirectory()})}function ae(n){if(n=ne(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function P(n,t){return O(this,void 0,void 0,function*(){let r;try{r=yield le(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(Ee){const l=C.extname(n).toUpperCase();if(t.some(W=>W.toUpperCase()===l))return n}else if(xe(
r))return n}const i=n;for(const l of t){n=i+l,r=void 0;try{r=yield le(n)}catch(W){W.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${W}`)}if(r&&
r.isFile()){if(Ee){try{const W=C.dirname(n),ee=C.basename(n).toUpperCase();for(const $e of yield ie(W))if(ee===$e.toUpperCase()){n=C.join(W,$e);break}}catch(W){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${n}': ${W}`)}return n}else if(xe(r))return n}}return""})}function ne(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function xe(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Re(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ie=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{ge(i.
next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};function ze(n,t){return Ie(
this,arguments,void 0,function*(r,i,l={}){const{force:W,recursive:ee,copySourceDirectory:$e}=it(l),Le=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Le&&Le.isFile()&&!W)return;const ge=Le&&Le.isDirectory()&&
$e?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(ee)yield ut(r,ge,0,W);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,ge)==="")throw new Error(`'${ge}' and '${r}' are the same file`);yield qe(r,ge,W)}})}function Je(n,t){
return Ie(this,arguments,void 0,function*(r,i,l={}){if(yield ioUtil.exists(i)){let W=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(r)),W=yield ioUtil.exists(i)),W)if(l.force==null||
l.force)yield He(i);else throw new Error("Destination already exists")}yield Be(path.dirname(i)),yield ioUtil.rename(r,i)})}function He(n){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(n){return Ie(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function tt(n,t){return Ie(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield tt(n,!1);if(!i)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const r=yield Ke(n);return r&&r.length>0?r[0]:""})}function Ke(n){return Ie(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(C.delimiter))l&&t.push(l);if(ae(n)){const l=yield P(n,t);return l?[l]:[]}if(n.includes(C.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(C.delimiter))l&&r.push(l);const i=[];for(const l of r){const W=yield P(C.join(l,n),t);W&&i.push(W)}return i})}function it(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ut(n,t,r,i){return Ie(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Be(t);const l=yield ioUtil.readdir(n);for(const W of l){const ee=`${n}/${W}`,$e=`${t}/${W}`;(yield ioUtil.lstat(ee)).isDirectory()?yield ut(ee,$e,r,i):yield qe(ee,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function qe(n,t,r){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Ge(import.meta.url)("timers");var ft=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{ge(i.next(
he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const rt=process.platform===
"win32";class lt extends je.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=i||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),l=this._getSpawnArgs(t);let W=r?"":"[command]";if(rt)if(this.
_isCmdFile()){W+=i;for(const ee of l)W+=` ${ee}`}else if(t.windowsVerbatimArguments){W+=`"${i}"`;for(const ee of l)W+=` ${ee}`}else{W+=this._windowsQuoteCmdArg(i);for(const ee of l)W+=` ${this._windowsQuoteCmdArg(
ee)}`}else{W+=i;for(const ee of l)W+=` ${ee}`}return W}_processLineBuffer(t,r,i){try{let l=r+t.toString(),W=l.indexOf(I.EOL);for(;W>-1;){const ee=l.substring(0,W);i(ee),l=l.substring(W+I.EOL.length),W=
l.indexOf(I.EOL)}return l}catch(l){return this._debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return rt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(rt&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return r+='"',[r]}return this.
args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const ee of t)if(r.some($e=>$e===ee)){i=!0;break}if(!i)
return t;let l='"',W=!0;for(let ee=t.length;ee>0;ee--)l+=t[ee-1],W&&t[ee-1]==="\\"?l+="\\":t[ee-1]==='"'?(W=!0,l+='"'):W=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let l=t.length;l>0;l--)r+=t[l-1],i&&t[l-1]==="\\"?r+="\\":
t[l-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return ft(this,void 0,void 0,function*(){return!ae(this.toolPath)&&(this.toolPath.includes("/")||rt&&this.toolPath.includes("\\"))&&(this.toolPath=C.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield tt(this.toolPath,!0),new Promise((t,r)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ge of this.
args)this._debug(`   ${ge}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+I.EOL);const l=new gt(i,this.toolPath);if(l.on("debug",ge=>{
this._debug(ge)}),this.options.cwd&&!(yield V(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const W=this._getSpawnFileName(),ee=Xe.spawn(W,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,W));let $e="";ee.stdout&&ee.stdout.on("data",ge=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ge),!i.silent&&i.outStream&&i.
outStream.write(ge),$e=this._processLineBuffer(ge,$e,he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let Le="";if(ee.stderr&&ee.stderr.on("data",ge=>{
l.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ge),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(ge),Le=this.
_processLineBuffer(ge,Le,he=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(he)})}),ee.on("error",ge=>{l.processError=ge.message,l.processExited=!0,l.processClosed=
!0,l.CheckComplete()}),ee.on("exit",ge=>{l.processExitCode=ge,l.processExited=!0,this._debug(`Exit code ${ge} received from tool '${this.toolPath}'`),l.CheckComplete()}),ee.on("close",ge=>{l.processExitCode=
ge,l.processExited=!0,l.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(ge,he)=>{$e.length>0&&this.emit("stdline",$e),Le.length>0&&
this.emit("errline",Le),ee.removeAllListeners(),ge?r(ge):t(he)}),this.options.input){if(!ee.stdin)throw new Error("child process missing stdin");ee.stdin.end(this.options.input)}}))})}}function It(n){
const t=[];let r=!1,i=!1,l="";function W(ee){i&&ee!=='"'&&(l+="\\"),l+=ee,i=!1}for(let ee=0;ee<n.length;ee++){const $e=n.charAt(ee);if($e==='"'){i?W($e):r=!r;continue}if($e==="\\"&&i){W($e);continue}if($e===
"\\"&&r){i=!0;continue}if($e===" "&&!r){l.length>0&&(t.push(l),l="");continue}W($e)}return l.length>0&&t.push(l.trim()),t}class gt extends je.EventEmitter{constructor(t,r){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(n,t,r,i){
function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){try{ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){
ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};function bt(n,t,r){return Ot(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function Jt(n,t,r){return Ot(this,void 0,void 0,function*(){
var i,l;let W="",ee="";const $e=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),ge=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,he=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Ce=nt=>{
ee+=Le.write(nt),he&&he(nt)},Ve=nt=>{W+=$e.write(nt),ge&&ge(nt)},Ze=Object.assign(Object.assign({},r?.listeners),{stdout:Ve,stderr:Ce}),et=yield bt(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));
return W+=$e.end(),ee+=Le.end(),{exitCode:et,stdout:W,stderr:ee}})}var yt=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(function(W,ee){function $e(he){
try{ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const Ct=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Lt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,i;const{
stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),W=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(r=l.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:W}}),Nt=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.
trim().split(`
`);return{name:t,version:r}}),ht=I.platform(),Ut=I.arch(),Et=ht==="win32",vt=ht==="darwin",Pt=ht==="linux";function kt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Et?Ct():vt?Lt():Nt()),{platform:ht,arch:Ut,isWindows:Et,isMacOS:vt,isLinux:Pt})})}var Dt=function(n,t,r,i){function l(W){return W instanceof r?W:new r(function(ee){ee(W)})}return new(r||(r=Promise))(
function(W,ee){function $e(he){try{ge(i.next(he))}catch(Ce){ee(Ce)}}function Le(he){try{ge(i.throw(he))}catch(Ce){ee(Ce)}}function ge(he){he.done?W(he.value):l(he.value).then($e,Le)}ge((i=i.apply(n,t||
[])).next())})},_t;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(_t||(_t={}));function jt(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Ft(n){me("add-mask",{},n)}function Tt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function At(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Vt(n,t){const r=At(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function Yt(n,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],l=At(n,t);if(r.includes(l))return!0;if(i.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Zt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",u(n,t));process.stdout.write(I.EOL),me("set-output",{name:n},
te(t))}function nn(n){issue("echo",n?"on":"off")}function zt(n){process.exitCode=_t.Failure,Wt(n)}function Bt(){return process.env.RUNNER_DEBUG==="1"}function xt(n){me("debug",{},n)}function Wt(n,t={}){
me("error",ce(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){me("warning",ce(t),n instanceof Error?n.toString():n)}function qt(n,t={}){me("notice",ce(t),n instanceof Error?n.toString():n)}function Ht(n){
process.stdout.write(n+I.EOL)}function Gt(n){issue("group",n)}function Kt(){issue("endgroup")}function Rt(n,t){return Dt(this,void 0,void 0,function*(){Gt(n);let r;try{r=yield t()}finally{Kt()}return r})}
function L(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Y(n){return process.env[`STA\
TE_${n}`]||""}function Q(n){return Dt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((ve,Se,h)=>{var I=h(8611),te=h(5692),ce=h(9783),me=h(770),de=m=>{var f={};return h.
d(f,m),f},B=m=>(()=>m);const z=de({});var E=function(m,f,y,N){function p(F){return F instanceof y?F:new y(function(K){K(F)})}return new(y||(y=Promise))(function(F,K){function re(Ae){try{ye(N.next(Ae))}catch(Te){
K(Te)}}function q(Ae){try{ye(N.throw(Ae))}catch(Te){K(Te)}}function ye(Ae){Ae.done?F(Ae.value):p(Ae.value).then(re,q)}ye((N=N.apply(m,f||[])).next())})},j;(function(m){m[m.OK=200]="OK",m[m.MultipleChoices=
300]="MultipleChoices",m[m.MovedPermanently=301]="MovedPermanently",m[m.ResourceMoved=302]="ResourceMoved",m[m.SeeOther=303]="SeeOther",m[m.NotModified=304]="NotModified",m[m.UseProxy=305]="UseProxy",
m[m.SwitchProxy=306]="SwitchProxy",m[m.TemporaryRedirect=307]="TemporaryRedirect",m[m.PermanentRedirect=308]="PermanentRedirect",m[m.BadRequest=400]="BadRequest",m[m.Unauthorized=401]="Unauthorized",m[m.
PaymentRequired=402]="PaymentRequired",m[m.Forbidden=403]="Forbidden",m[m.NotFound=404]="NotFound",m[m.MethodNotAllowed=405]="MethodNotAllowed",m[m.NotAcceptable=406]="NotAcceptable",m[m.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",m[m.RequestTimeout=408]="RequestTimeout",m[m.Conflict=409]="Conflict",m[m.Gone=410]="Gone",m[m.TooManyRequests=429]="TooManyRequests",m[m.InternalServerError=500]="I\
nternalServerError",m[m.NotImplemented=501]="NotImplemented",m[m.BadGateway=502]="BadGateway",m[m.ServiceUnavailable=503]="ServiceUnavailable",m[m.GatewayTimeout=504]="GatewayTimeout"})(j||(j={}));var _;
(function(m){m.Accept="accept",m.ContentType="content-type"})(_||(_={}));var M;(function(m){m.ApplicationJson="application/json"})(M||(M={}));function T(m){const f=pm.getProxyUrl(new URL(m));return f?
f.href:""}const u=[j.MovedPermanently,j.ResourceMoved,j.SeeOther,j.TemporaryRedirect,j.PermanentRedirect],C=[j.BadGateway,j.ServiceUnavailable,j.GatewayTimeout],v=null,k=10,b=5;class A extends Error{constructor(f,y){
super(f),this.name="HttpClientError",this.statusCode=y,Object.setPrototypeOf(this,A.prototype)}}class a{constructor(f){this.message=f}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
f=>E(this,void 0,void 0,function*(){let y=Buffer.alloc(0);this.message.on("data",N=>{y=Buffer.concat([y,N])}),this.message.on("end",()=>{f(y.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(f=>E(this,void 0,void 0,function*(){const y=[];this.message.on("data",N=>{y.push(N)}),this.message.on("end",()=>{f(Buffer.concat(y))})}))})}}function g(m){return new URL(
m).protocol==="https:"}class R{constructor(f,y,N){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=y||[],this.requestOptions=N,N&&(N.ignoreSslError!=null&&(this._ignoreSslError=N.ignoreSslError),this._socketTimeout=
N.socketTimeout,N.allowRedirects!=null&&(this._allowRedirects=N.allowRedirects),N.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=N.allowRedirectDowngrade),N.maxRedirects!=null&&(this._maxRedirects=
Math.max(N.maxRedirects,0)),N.keepAlive!=null&&(this._keepAlive=N.keepAlive),N.allowRetries!=null&&(this._allowRetries=N.allowRetries),N.maxRetries!=null&&(this._maxRetries=N.maxRetries))}options(f,y){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,y||{})})}get(f,y){return E(this,void 0,void 0,function*(){return this.request("GET",f,null,y||{})})}del(f,y){return E(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,y||{})})}post(f,y,N){return E(this,void 0,void 0,function*(){return this.request("POST",f,y,N||{})})}patch(f,y,N){return E(this,void 0,void 0,
function*(){return this.request("PATCH",f,y,N||{})})}put(f,y,N){return E(this,void 0,void 0,function*(){return this.request("PUT",f,y,N||{})})}head(f,y){return E(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,y||{})})}sendStream(f,y,N,p){return E(this,void 0,void 0,function*(){return this.request(f,y,N,p)})}getJson(f){return E(this,arguments,void 0,function*(y,N={}){N[_.Accept]=this._getExistingOrDefaultHeader(
N,_.Accept,M.ApplicationJson);const p=yield this.get(y,N);return this._processResponse(p,this.requestOptions)})}postJson(f,y){return E(this,arguments,void 0,function*(N,p,F={}){const K=JSON.stringify(
p,null,2);F[_.Accept]=this._getExistingOrDefaultHeader(F,_.Accept,M.ApplicationJson),F[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,M.ApplicationJson);const re=yield this.post(N,K,F);return this.
_processResponse(re,this.requestOptions)})}putJson(f,y){return E(this,arguments,void 0,function*(N,p,F={}){const K=JSON.stringify(p,null,2);F[_.Accept]=this._getExistingOrDefaultHeader(F,_.Accept,M.ApplicationJson),
F[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,M.ApplicationJson);const re=yield this.put(N,K,F);return this._processResponse(re,this.requestOptions)})}patchJson(f,y){return E(this,arguments,
void 0,function*(N,p,F={}){const K=JSON.stringify(p,null,2);F[_.Accept]=this._getExistingOrDefaultHeader(F,_.Accept,M.ApplicationJson),F[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(F,M.
ApplicationJson);const re=yield this.patch(N,K,F);return this._processResponse(re,this.requestOptions)})}request(f,y,N,p){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const F=new URL(y);let K=this._prepareRequest(f,F,p);const re=this._allowRetries&&v.includes(f)?this._maxRetries+1:1;let q=0,ye;do{if(ye=yield this.requestRaw(K,N),ye&&
ye.message&&ye.message.statusCode===j.Unauthorized){let Te;for(const Ne of this.handlers)if(Ne.canHandleAuthentication(ye)){Te=Ne;break}return Te?Te.handleAuthentication(this,K,N):ye}let Ae=this._maxRedirects;
for(;ye.message.statusCode&&u.includes(ye.message.statusCode)&&this._allowRedirects&&Ae>0;){const Te=ye.message.headers.location;if(!Te)break;const Ne=new URL(Te);if(F.protocol==="https:"&&F.protocol!==
Ne.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ye.readBody(),Ne.hostname!==F.hostname)for(const je in p)je.toLowerCase()==="authorization"&&delete p[je];K=this._prepareRequest(f,Ne,p),ye=yield this.requestRaw(
K,N),Ae--}if(!ye.message.statusCode||!C.includes(ye.message.statusCode))return ye;q+=1,q<re&&(yield ye.readBody(),yield this._performExponentialBackoff(q))}while(q<re);return ye})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(f,y){return E(this,void 0,void 0,function*(){return new Promise((N,p)=>{function F(K,re){K?p(K):re?N(re):p(new Error("Unknown error"))}this.requestRawWithCallback(
f,y,F)})})}requestRawWithCallback(f,y,N){typeof y=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(y,"utf8"));let p=!1;function F(q,ye){p||(p=
!0,N(q,ye))}const K=f.httpModule.request(f.options,q=>{const ye=new a(q);F(void 0,ye)});let re;K.on("socket",q=>{re=q}),K.setTimeout(this._socketTimeout||3*6e4,()=>{re&&re.end(),F(new Error(`Request t\
imeout: ${f.options.path}`))}),K.on("error",function(q){F(q)}),y&&typeof y=="string"&&K.write(y,"utf8"),y&&typeof y!="string"?(y.on("close",function(){K.end()}),y.pipe(K)):K.end()}getAgent(f){const y=new URL(
f);return this._getAgent(y)}getAgentDispatcher(f){const y=new URL(f),N=pm.getProxyUrl(y);if(N&&N.hostname)return this._getProxyAgentDispatcher(y,N)}_prepareRequest(f,y,N){const p={};p.parsedUrl=y;const F=p.
parsedUrl.protocol==="https:";p.httpModule=F?https:http;const K=F?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(p.parsedUrl.port):K,p.options.path=
(p.parsedUrl.pathname||"")+(p.parsedUrl.search||""),p.options.method=f,p.options.headers=this._mergeHeaders(N),this.userAgent!=null&&(p.options.headers["user-agent"]=this.userAgent),p.options.agent=this.
_getAgent(p.parsedUrl),this.handlers)for(const re of this.handlers)re.prepareRequest(p.options);return p}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.headers?Object.assign({},H(this.
requestOptions.headers),H(f||{})):H(f||{})}_getExistingOrDefaultHeader(f,y,N){let p;if(this.requestOptions&&this.requestOptions.headers){const K=H(this.requestOptions.headers)[y];K&&(p=typeof K=="numb\
er"?K.toString():K)}const F=f[y];return F!==void 0?typeof F=="number"?F.toString():F:p!==void 0?p:N}_getExistingOrDefaultContentTypeHeader(f,y){let N;if(this.requestOptions&&this.requestOptions.headers){
const F=H(this.requestOptions.headers)[_.ContentType];F&&(typeof F=="number"?N=String(F):Array.isArray(F)?N=F.join(", "):N=F)}const p=f[_.ContentType];return p!==void 0?typeof p=="number"?String(p):Array.
isArray(p)?p.join(", "):p:N!==void 0?N:y}_getAgent(f){let y;const N=pm.getProxyUrl(f),p=N&&N.hostname;if(this._keepAlive&&p&&(y=this._proxyAgent),p||(y=this._agent),y)return y;const F=f.protocol==="ht\
tps:";let K=100;if(this.requestOptions&&(K=this.requestOptions.maxSockets||http.globalAgent.maxSockets),N&&N.hostname){const re={maxSockets:K,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(N.username||N.password)&&{proxyAuth:`${N.username}:${N.password}`}),{host:N.hostname,port:N.port})};let q;const ye=N.protocol==="https:";F?q=ye?tunnel.httpsOverHttps:tunnel.httpsOverHttp:q=ye?tunnel.
httpOverHttps:tunnel.httpOverHttp,y=q(re),this._proxyAgent=y}if(!y){const re={keepAlive:this._keepAlive,maxSockets:K};y=F?new https.Agent(re):new http.Agent(re),this._agent=y}return F&&this._ignoreSslError&&
(y.options=Object.assign(y.options||{},{rejectUnauthorized:!1})),y}_getProxyAgentDispatcher(f,y){let N;if(this._keepAlive&&(N=this._proxyAgentDispatcher),N)return N;const p=f.protocol==="https:";return N=
new ProxyAgent(Object.assign({uri:y.href,pipelining:this._keepAlive?1:0},(y.username||y.password)&&{token:`Basic ${Buffer.from(`${y.username}:${y.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
N,p&&this._ignoreSslError&&(N.options=Object.assign(N.options.requestTls||{},{rejectUnauthorized:!1})),N}_getUserAgentWithOrchestrationId(f){const y=f||"actions/http-client",N=process.env.ACTIONS_ORCHESTRATION_ID;
if(N){const p=N.replace(/[^a-z0-9_.-]/gi,"_");return`${y} actions_orchestration_id/${p}`}return y}_performExponentialBackoff(f){return E(this,void 0,void 0,function*(){f=Math.min(k,f);const y=b*Math.pow(
2,f);return new Promise(N=>setTimeout(()=>N(),y))})}_processResponse(f,y){return E(this,void 0,void 0,function*(){return new Promise((N,p)=>E(this,void 0,void 0,function*(){const F=f.message.statusCode||
0,K={statusCode:F,result:null,headers:{}};F===j.NotFound&&N(K);function re(Ae,Te){if(typeof Te=="string"){const Ne=new Date(Te);if(!isNaN(Ne.valueOf()))return Ne}return Te}let q,ye;try{ye=yield f.readBody(),
ye&&ye.length>0&&(y&&y.deserializeDates?q=JSON.parse(ye,re):q=JSON.parse(ye),K.result=q),K.headers=f.message.headers}catch{}if(F>299){let Ae;q&&q.message?Ae=q.message:ye&&ye.length>0?Ae=ye:Ae=`Failed \
request: (${F})`;const Te=new A(Ae,F);Te.result=K.result,p(Te)}else N(K)}))})}}const H=m=>Object.keys(m).reduce((f,y)=>(f[y.toLowerCase()]=m[y],f),{})}),9783:((ve,Se,h)=>{function I(de){const B=de.protocol===
"https:";if(te(de))return;const z=B?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(z)try{return new me(z)}catch{if(!z.startsWith("http://")&&!z.startsWith(
"https://"))return new me(`http://${z}`)}else return}function te(de){if(!de.hostname)return!1;const B=de.hostname;if(ce(B))return!0;const z=process.env.no_proxy||process.env.NO_PROXY||"";if(!z)return!1;
let E;de.port?E=Number(de.port):de.protocol==="http:"?E=80:de.protocol==="https:"&&(E=443);const j=[de.hostname.toUpperCase()];typeof E=="number"&&j.push(`${j[0]}:${E}`);for(const _ of z.split(",").map(
M=>M.trim().toUpperCase()).filter(M=>M))if(_==="*"||j.some(M=>M===_||M.endsWith(`.${_}`)||_.startsWith(".")&&M.endsWith(`${_}`)))return!0;return!1}function ce(de){const B=de.toLowerCase();return B==="\
localhost"||B.startsWith("127.")||B.startsWith("[::1]")||B.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(B,z){super(B,z),this._decodedUsername=decodeURIComponent(super.username),this.
_decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ve,Se,h)=>{h.d(Se,{E:()=>me});class I{diff(B,z,E={}){
let j;typeof E=="function"?(j=E,E={}):"callback"in E&&(j=E.callback);const _=this.castInput(B,E),M=this.castInput(z,E),T=this.removeEmpty(this.tokenize(_,E)),u=this.removeEmpty(this.tokenize(M,E));return this.
diffWithOptionsObj(T,u,E,j)}diffWithOptionsObj(B,z,E,j){var _;const M=m=>{if(m=this.postProcess(m,E),j){setTimeout(function(){j(m)},0);return}else return m},T=z.length,u=B.length;let C=1,v=T+u;E.maxEditLength!=
null&&(v=Math.min(v,E.maxEditLength));const k=(_=E.timeout)!==null&&_!==void 0?_:1/0,b=Date.now()+k,A=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(A[0],z,B,0,E);if(A[0].oldPos+1>=u&&a+1>=
T)return M(this.buildValues(A[0].lastComponent,z,B));let g=-1/0,R=1/0;const H=()=>{for(let m=Math.max(g,-C);m<=Math.min(R,C);m+=2){let f;const y=A[m-1],N=A[m+1];y&&(A[m-1]=void 0);let p=!1;if(N){const K=N.
oldPos-m;p=N&&0<=K&&K<T}const F=y&&y.oldPos+1<u;if(!p&&!F){A[m]=void 0;continue}if(!F||p&&y.oldPos<N.oldPos?f=this.addToPath(N,!0,!1,0,E):f=this.addToPath(y,!1,!0,1,E),a=this.extractCommon(f,z,B,m,E),
f.oldPos+1>=u&&a+1>=T)return M(this.buildValues(f.lastComponent,z,B))||!0;A[m]=f,f.oldPos+1>=u&&(R=Math.min(R,m-1)),a+1>=T&&(g=Math.max(g,m+1))}C++};if(j)(function m(){setTimeout(function(){if(C>v||Date.
now()>b)return j(void 0);H()||m()},0)})();else for(;C<=v&&Date.now()<=b;){const m=H();if(m)return m}}addToPath(B,z,E,j,_){const M=B.lastComponent;return M&&!_.oneChangePerToken&&M.added===z&&M.removed===
E?{oldPos:B.oldPos+j,lastComponent:{count:M.count+1,added:z,removed:E,previousComponent:M.previousComponent}}:{oldPos:B.oldPos+j,lastComponent:{count:1,added:z,removed:E,previousComponent:M}}}extractCommon(B,z,E,j,_){
const M=z.length,T=E.length;let u=B.oldPos,C=u-j,v=0;for(;C+1<M&&u+1<T&&this.equals(E[u+1],z[C+1],_);)C++,u++,v++,_.oneChangePerToken&&(B.lastComponent={count:1,previousComponent:B.lastComponent,added:!1,
removed:!1});return v&&!_.oneChangePerToken&&(B.lastComponent={count:v,previousComponent:B.lastComponent,added:!1,removed:!1}),B.oldPos=u,C}equals(B,z,E){return E.comparator?E.comparator(B,z):B===z||!!E.
ignoreCase&&B.toLowerCase()===z.toLowerCase()}removeEmpty(B){const z=[];for(let E=0;E<B.length;E++)B[E]&&z.push(B[E]);return z}castInput(B,z){return B}tokenize(B,z){return Array.from(B)}join(B){return B.
join("")}postProcess(B,z){return B}get useLongestToken(){return!1}buildValues(B,z,E){const j=[];let _;for(;B;)j.push(B),_=B.previousComponent,delete B.previousComponent,B=_;j.reverse();const M=j.length;
let T=0,u=0,C=0;for(;T<M;T++){const v=j[T];if(v.removed)v.value=this.join(E.slice(C,C+v.count)),C+=v.count;else{if(!v.added&&this.useLongestToken){let k=z.slice(u,u+v.count);k=k.map(function(b,A){const a=E[C+
A];return a.length>b.length?a:b}),v.value=this.join(k)}else v.value=this.join(z.slice(u,u+v.count));u+=v.count,v.added||(C+=v.count)}}return j}}class te extends I{tokenize(B){return B.slice()}join(B){
return B}removeEmpty(B){return B}}const ce=new te;function me(de,B,z){return ce.diff(de,B,z)}})},cn={};function wt(ve){var Se=cn[ve];if(Se!==void 0)return Se.exports;var h=cn[ve]={exports:{}},I=!0;try{
ir[ve](h,h.exports,wt),I=!1}finally{I&&delete cn[ve]}return h.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var ve=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",I=ce=>{ce&&ce.d<1&&(ce.d=1,ce.forEach(me=>me.r--),ce.forEach(me=>me.r--?me.r++:me()))},te=ce=>ce.map(me=>{if(me!==null&&typeof me=="object"){if(me[ve])return me;if(me.
then){var de=[];de.d=0,me.then(E=>{B[Se]=E,I(de)},E=>{B[h]=E,I(de)});var B={};return B[ve]=E=>E(de),B}}var z={};return z[ve]=E=>{},z[Se]=me,z});wt.a=(ce,me,de)=>{var B;de&&((B=[]).d=-1);var z=new Set,
E=ce.exports,j,_,M,T=new Promise((u,C)=>{M=C,_=u});T[Se]=E,T[ve]=u=>(B&&u(B),z.forEach(u),T.catch(C=>{})),ce.exports=T,me(u=>{j=te(u);var C,v=()=>j.map(b=>{if(b[h])throw b[h];return b[Se]}),k=new Promise(
b=>{C=()=>b(v),C.r=0;var A=a=>a!==B&&!z.has(a)&&(z.add(a),a&&!a.d&&(C.r++,a.push(C)));j.map(a=>a[ve](A))});return C.r?k:v()},u=>(u?M(T[h]=u):_(E),I(B))),B&&B.d<0&&(B.d=0)}})(),wt.d=(ve,Se)=>{for(var h in Se)
wt.o(Se,h)&&!wt.o(ve,h)&&Object.defineProperty(ve,h,{enumerable:!0,get:Se[h]})},wt.o=(ve,Se)=>Object.prototype.hasOwnProperty.call(ve,Se);var bn=wt(6384);bn=await bn;
