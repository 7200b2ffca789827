import{createRequire as Ge}from"module";const cr={};var ir={3313:(ve=>{ve.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(te){
this.pending<this.max?I(this,te):this.waiting.push(te)},Se.prototype.wait=function(te){this.pending===0?te(this.error):this.listeners.push(te)},Se.prototype.hold=function(){return h(this)};function h(te){
te.pending+=1;var ce=!1;return me;function me(W){if(ce)throw new Error("callback called twice");if(ce=!0,te.error=te.error||W,te.pending-=1,te.waiting.length>0&&te.pending<te.max)I(te,te.waiting.shift());else if(te.
pending===0){var B=te.listeners;te.listeners=[],B.forEach(ue)}}function ue(W){W(te.error)}}function I(te,ce){ce(h(te))}}),770:((ve,Se,h)=>{h(218)}),218:((ve,Se,h)=>{var I,te=h(9278),ce=h(4756),me=h(8611),
ue=h(5692),W=h(4434),B=h(2613),E=h(9023);I=F,I=_,I=M,I=T;function F(A){var a=new u(A);return a.request=me.request,a}function _(A){var a=new u(A);return a.request=me.request,a.createSocket=C,a.defaultPort=
443,a}function M(A){var a=new u(A);return a.request=ue.request,a}function T(A){var a=new u(A);return a.request=ue.request,a.createSocket=C,a.defaultPort=443,a}function u(A){var a=this;a.options=A||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||me.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(R,G,m,f){for(var w=v(G,m,f),U=0,p=a.requests.length;U<p;++U){
var z=a.requests[U];if(z.host===w.host&&z.port===w.port){a.requests.splice(U,1),z.request.onSocket(R);return}}R.destroy(),a.removeSocket(R)})}E.inherits(u,W.EventEmitter),u.prototype.addRequest=function(a,g,R,G){
var m=this,f=k({request:a},m.options,v(g,R,G));if(m.sockets.length>=this.maxSockets){m.requests.push(f);return}m.createSocket(f,function(w){w.on("free",U),w.on("close",p),w.on("agentRemove",p),a.onSocket(
w);function U(){m.emit("free",w,f)}function p(z){m.removeSocket(w),w.removeListener("free",U),w.removeListener("close",p),w.removeListener("agentRemove",p)}})},u.prototype.createSocket=function(a,g){var R=this,
G={};R.sockets.push(G);var m=k({},R.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(m.localAddress=a.localAddress),m.proxyAuth&&(m.headers=
m.headers||{},m.headers["Proxy-Authorization"]="Basic "+new Buffer(m.proxyAuth).toString("base64")),b("making CONNECT request");var f=R.request(m);f.useChunkedEncodingByDefault=!1,f.once("response",w),
f.once("upgrade",U),f.once("connect",p),f.once("error",z),f.end();function w(K){K.upgrade=!0}function U(K,re,q){process.nextTick(function(){p(K,re,q)})}function p(K,re,q){if(f.removeAllListeners(),re.
removeAllListeners(),K.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",K.statusCode),re.destroy();var ye=new Error("tunneling socket could not be established, statusCode\
="+K.statusCode);ye.code="ECONNRESET",a.request.emit("error",ye),R.removeSocket(G);return}if(q.length>0){b("got illegal response body from proxy"),re.destroy();var ye=new Error("got illegal response b\
ody from proxy");ye.code="ECONNRESET",a.request.emit("error",ye),R.removeSocket(G);return}return b("tunneling connection has established"),R.sockets[R.sockets.indexOf(G)]=re,g(re)}function z(K){f.removeAllListeners(),
b(`tunneling socket could not be established, cause=%s
`,K.message,K.stack);var re=new Error("tunneling socket could not be established, cause="+K.message);re.code="ECONNRESET",a.request.emit("error",re),R.removeSocket(G)}},u.prototype.removeSocket=function(a){
var g=this.sockets.indexOf(a);if(g!==-1){this.sockets.splice(g,1);var R=this.requests.shift();R&&this.createSocket(R,function(G){R.request.onSocket(G)})}};function C(A,a){var g=this;u.prototype.createSocket.
call(g,A,function(R){var G=A.request.getHeader("host"),m=k({},g.options,{socket:R,servername:G?G.replace(/:.*$/,""):A.host}),f=ce.connect(0,m);g.sockets[g.sockets.indexOf(R)]=f,a(f)})}function v(A,a,g){
return typeof A=="string"?{host:A,port:a,localAddress:g}:A}function k(A){for(var a=1,g=arguments.length;a<g;++a){var R=arguments[a];if(typeof R=="object")for(var G=Object.keys(R),m=0,f=G.length;m<f;++m){
var w=G[m];R[w]!==void 0&&(A[w]=R[w])}}return A}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var A=Array.prototype.slice.call(arguments);typeof A[0]=="string"?A[0]=
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
755167117]);function h(I){let te=-1;for(let ce of I)te=Se[(te^ce)&255]^te>>>8;return(te^-1)>>>0}ve.exports=h}),3502:((ve,Se,h)=>{var I=h(9896),te=h(9023),ce=h(2203),me=ce.Readable,ue=ce.PassThrough,W=h(
3313),B=h(4434).EventEmitter;Se.BufferSlicer=_,Se.FdSlicer=E,te.inherits(E,B);function E(M){B.call(this),this.fd=M,this.pend=new W,this.pend.max=1,this.refCount=0}E.prototype.read=function(M,T,u,C,v){
var k=this;k.pend.go(function(b){I.read(k.fd,M,T,u,C,function(A,a,g){b(),v(A,a,g)})})},E.prototype.createReadStream=function(M){return new F(this,M)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var M=this;if(M.refCount-=1,M.refCount<0)throw new Error("invalid unref");if(M.refCount>0)return;I.close(M.fd,T);function T(u){u?M.emit("error",u):M.emit("close")}},te.inherits(F,me);
function F(M,T){T=T||{},me.call(this,T),this.context=M,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}F.prototype._read=function(M){var T=this,u=Math.min(T._readableState.
highWaterMark,M);if(T.endOffset!=null&&(u=Math.min(u,T.endOffset-T.pos)),u<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(C){var v=Buffer.allocUnsafe(u);I.read(T.context.fd,v,0,u,T.
pos,function(k,b){k?T.destroy(k):b===0?(T.push(null),T._cleanup()):(T.pos+=b,T.push(v.slice(0,b))),C()})})},F.prototype._destroy=function(M,T){this._cleanup(),T(M)},F.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},te.inherits(_,B);function _(M){B.call(this),this.refCount=0,this.buffer=M}_.prototype.read=function(M,T,u,C,v){if(!(0<=T&&T<=M.length))throw new RangeError(
"offset outside buffer: 0 <= "+T+" <= "+M.length);if(C<0)throw new RangeError("position is negative: "+C);if(T+u>M.length&&(u=M.length-T),C+u>this.buffer.length&&(u=this.buffer.length-C),u<=0){setImmediate(
function(){v(null,0)});return}this.buffer.copy(M,T,C,C+u),setImmediate(function(){v(null,u)})},_.prototype.createReadStream=function(M){M=M||{};var T=new ue(M);T.start=M.start||0,T.endOffset=M.end,T.pos=
T.endOffset||this.buffer.length;for(var u=this.buffer.slice(T.start,T.pos),C=65536,v=0;;){var k=v+C;if(k>=u.length){v<u.length&&T.write(u.slice(v,u.length));break}T.write(u.slice(v,k)),v=k}return T.end(),
T},_.prototype.ref=function(){this.refCount+=1},_.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ve,Se,h)=>{var I,te=h(9896),ce=h(3106),me=h(3502),
ue=h(9023),W=h(4434).EventEmitter,B=h(2203).Transform,E=h(2203).PassThrough,F=h(2203).Writable;const _=typeof ce.crc32=="function"?ce.crc32:h(4248);I=v,I=k,I=b,I=A,I=M,I=T,Se.SY=u,I=C,I=f,Se.ax=w,I=U,
I=p,I=a,I=G,I=m,I=re;function M(x,O){return new Promise((se,X)=>{v(x,{...O,lazyEntries:!0},function(be,Oe){if(be)return X(be);se(Oe)})})}function T(x,O){return new Promise((se,X)=>{k(x,{...O,lazyEntries:!0},
function(be,Oe){if(be)return X(be);se(Oe)})})}function u(x,O){return new Promise((se,X)=>{b(x,{...O,lazyEntries:!0},function(be,Oe){if(be)return X(be);se(Oe)})})}function C(x,O,se){return new Promise(
(X,be)=>{A(x,O,{...se,lazyEntries:!0},function(Oe,J){if(Oe)return be(Oe);X(J)})})}function v(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!0),O.lazyEntries==
null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),se==null&&(se=Xe),te.open(x,"\
r",function(X,be){if(X)return se(X);k(be,O,function(Oe,J){Oe&&te.close(be,Xe),se(Oe,J)})})}function k(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose==null&&(O.autoClose=!1),O.
lazyEntries==null&&(O.lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1),se==null&&(se=Xe),
te.fstat(x,function(X,be){if(X)return se(X);var Oe=new me.FdSlicer(x);A(Oe,be.size,O,se)})}function b(x,O,se){typeof O=="function"&&(se=O,O=null),O==null&&(O={}),O.autoClose=!1,O.lazyEntries==null&&(O.
lazyEntries=!1),O.decodeStrings==null&&(O.decodeStrings=!0),O.validateEntrySizes==null&&(O.validateEntrySizes=!0),O.strictFileNames==null&&(O.strictFileNames=!1);var X=new me.BufferSlicer(x);A(X,x.length,
O,se)}function A(x,O,se,X){typeof se=="function"&&(X=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=
!0);var be=!!se.decodeStrings;if(se.validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),X==null&&(X=Xe),typeof O!="number")throw new Error("expected \
totalSize parameter to be a number");if(O>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");x.ref();var Oe=22,J=20,ie=65535,de=Math.min(J+Oe+ie,O),pe=Ne(de),oe=O-pe.length;z(x,pe,0,de,oe,function(fe){if(fe)return X(fe);for(var we=de-Oe;we>=0;we-=1)if(pe.readUInt32LE(we)===101010256){var Me=pe.
subarray(we),Ee=Me.readUInt16LE(4),Ue=Me.readUInt16LE(10),De=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),V=Me.length-Oe;if(Z!==V)return X(new Error("Invalid comment length. Expected: "+V+". Found: "+Z+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var P=be?Ae(Me.subarray(22),!1):Me.subarray(22);if(we-J>=0&&pe.readUInt32LE(we-
J)===117853008){var ae=pe.subarray(we-J,we-J+J),D=Te(ae,8),ne=Ne(56);return z(x,ne,0,ne.length,D,function(xe){return xe?X(xe):ne.readUInt32LE(0)!==101075792?X(new Error("invalid zip64 end of central d\
irectory record signature")):(Ee=ne.readUInt32LE(16),Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Ue=Te(ne,32),De=Te(ne,48),X(null,new a(x,De,O,Ue,P,se.autoClose,
se.lazyEntries,be,se.validateEntrySizes,se.strictFileNames))))})}return Ee!==0?X(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):X(null,new a(x,De,O,Ue,P,se.autoClose,se.lazyEntries,
be,se.validateEntrySizes,se.strictFileNames))}X(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ue.inherits(a,W);function a(x,O,se,X,be,Oe,J,ie,de,pe){
var oe=this;W.call(oe),oe.reader=x,oe.reader.on("error",function(fe){R(oe,fe)}),oe.reader.once("close",function(){oe.emit("close")}),oe.readEntryCursor=O,oe.fileSize=se,oe.entryCount=X,oe.comment=be,oe.
entriesRead=0,oe.autoClose=!!Oe,oe.lazyEntries=!!J,oe.decodeStrings=!!ie,oe.validateEntrySizes=!!de,oe.strictFileNames=!!pe,oe.isOpen=!0,oe.emittedError=!1,oe.hasEachEntryBeenCalled=!1,oe.lazyEntries||
oe._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function g(x,O){x.autoClose&&x.close(),R(x,O)}function R(x,O){x.emittedError||(x.emittedError=!0,x.emit(
"error",O))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var x=this;if(x.entryCount===
x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var O=Ne(46);z(x.reader,O,0,O.length,x.readEntryCursor,function(se){if(se)return g(
x,se);if(!x.emittedError){var X=new G,be=O.readUInt32LE(0);if(be!==33639248)return g(x,new Error("invalid central directory file header signature: 0x"+be.toString(16)));if(X.versionMadeBy=O.readUInt16LE(
4),X.versionNeededToExtract=O.readUInt16LE(6),X.generalPurposeBitFlag=O.readUInt16LE(8),X.compressionMethod=O.readUInt16LE(10),X.lastModFileTime=O.readUInt16LE(12),X.lastModFileDate=O.readUInt16LE(14),
X.crc32=O.readUInt32LE(16),X.compressedSize=O.readUInt32LE(20),X.uncompressedSize=O.readUInt32LE(24),X.fileNameLength=O.readUInt16LE(28),X.extraFieldLength=O.readUInt16LE(30),X.fileCommentLength=O.readUInt16LE(
32),X.internalFileAttributes=O.readUInt16LE(36),X.externalFileAttributes=O.readUInt32LE(38),X.relativeOffsetOfLocalHeader=O.readUInt32LE(42),X.generalPurposeBitFlag&64)return g(x,new Error("strong enc\
ryption is not supported"));x.readEntryCursor+=46,O=Ne(X.fileNameLength+X.extraFieldLength+X.fileCommentLength),z(x.reader,O,0,O.length,x.readEntryCursor,function(Oe){if(Oe)return g(x,Oe);if(!x.emittedError){
X.fileNameRaw=O.subarray(0,X.fileNameLength);var J=X.fileNameLength+X.extraFieldLength;X.extraFieldRaw=O.subarray(X.fileNameLength,J),X.fileCommentRaw=O.subarray(J,J+X.fileCommentLength);try{X.extraFields=
p(X.extraFieldRaw)}catch(Ue){return g(x,Ue)}if(x.decodeStrings){var ie=(X.generalPurposeBitFlag&2048)!==0;X.fileComment=Ae(X.fileCommentRaw,ie),X.fileName=w(X.generalPurposeBitFlag,X.fileNameRaw,X.extraFields,
x.strictFileNames);var de=U(X.fileName);if(de!=null)return g(x,new Error(de))}else X.fileComment=X.fileCommentRaw,X.fileName=X.fileNameRaw;X.comment=X.fileComment,x.readEntryCursor+=O.length,x.entriesRead+=
1;for(var pe=0;pe<X.extraFields.length;pe++){var oe=X.extraFields[pe];if(oe.id===1){var fe=oe.data,we=0;if(X.uncompressedSize===4294967295){if(we+8>fe.length)return g(x,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));X.uncompressedSize=Te(fe,we),we+=8}if(X.compressedSize===4294967295){if(we+8>fe.length)return g(x,new Error("zip64 extended information extra f\
ield does not include compressed size"));X.compressedSize=Te(fe,we),we+=8}if(X.relativeOffsetOfLocalHeader===4294967295){if(we+8>fe.length)return g(x,new Error("zip64 extended information extra field \
does not include relative header offset"));X.relativeOffsetOfLocalHeader=Te(fe,we),we+=8}break}}if(x.validateEntrySizes&&X.compressionMethod===0){var Me=X.uncompressedSize;if(X.isEncrypted()&&(Me+=12),
X.compressedSize!==Me){var Ee="compressed/uncompressed size mismatch for stored file: "+X.compressedSize+" != "+X.uncompressedSize;return g(x,new Error(Ee))}}x.emit("entry",X),x.lazyEntries||x._readEntry()}})}})}},
a.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let O=null;x.on("entry",X),x.on("end",be),x.on("error",Oe);function se(){x.removeListener("entry",X),x.removeListener("end",be),x.removeListener("error",Oe),
x.autoClose&&x.close()}function X(J){let{resolve:ie}=O;O=null,ie({value:J})}function be(){let{resolve:J}=O;O=null,se(),J({done:!0})}function Oe(J){let{reject:ie}=O;O=null,se(),ie(J)}return{[Symbol.asyncIterator](){
return this},next(){const J=new Promise((ie,de)=>{if(O!=null)throw new Error("next() called before previous Promise was resolved.");O={resolve:ie,reject:de}});return x.readEntry(),J},return(J){return se(),
Promise.resolve({done:!0,value:J})},throw(J){return se(),Promise.reject(J)}}},a.prototype.openReadStream=function(x,O,se){var X=this,be=0,Oe=x.compressedSize;if(se==null&&(se=O,O=null),O==null)O={};else{
if(O.decodeFileData===!1){if(O.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(O.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(O.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(O.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+O.decrypt);if(x.isCompressed()&&O.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(O.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(O.
decompress===!1||O.decompress===!0))throw new Error("invalid options.decompress value: "+O.decompress);ie=O.decompress}}if(O.start!=null){if(be=O.start,be<0)throw new Error("options.start < 0");if(be>
x.compressedSize)throw new Error("options.start > entry.compressedSize")}if(O.end!=null){if(Oe=O.end,Oe<0)throw new Error("options.end < 0");if(Oe>x.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(Oe<be)throw new Error("options.end < options.start")}}var J=O.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&O.decompress===!1)&&(!x.isEncrypted()||O.decrypt===
!1);if((O.start!=null||O.end!=null)&&!J)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!X.isOpen)return se(new Error("closed"));if(x.isEncrypted()&&
!J&&O.decrypt!==!1)return se(new Error("entry is encrypted, and options.decodeFileData !== false"));var ie;if(J)ie=!1;else if(x.compressionMethod===8)ie=O.decodeFileData!==!0;else return se(new Error(
"unsupported compression method: "+x.compressionMethod));X.readLocalFileHeader(x,{minimal:!0},function(de,pe){if(de)return se(de);X.openReadStreamLowLevel(pe.fileDataStart,x.compressedSize,be,Oe,ie,x.
uncompressedSize,se)})},a.prototype.openReadStreamLowLevel=function(x,O,se,X,be,Oe,J){var ie=this,de=x+O,pe=ie.reader.createReadStream({start:x+se,end:x+X}),oe=pe;if(be){var fe=!1,we=ce.createInflateRaw();
pe.on("error",function(Me){setImmediate(function(){fe||we.emit("error",Me)})}),pe.pipe(we),ie.validateEntrySizes?(oe=new K(Oe),we.on("error",function(Me){setImmediate(function(){fe||oe.emit("error",Me)})}),
we.pipe(oe)):oe=we,je(oe,function(){fe=!0,we!==oe&&we.unpipe(oe),pe.unpipe(we),pe.destroy()})}J(null,oe)},a.prototype.readLocalFileHeader=function(x,O,se){var X=this;se==null&&(se=O,O=null),O==null&&(O=
{}),X.reader.ref();var be=Ne(30);z(X.reader,be,0,be.length,x.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return se(Oe);var J=be.readUInt32LE(0);if(J!==67324752)return se(new Error("invalid loca\
l file header signature: 0x"+J.toString(16)));var ie=be.readUInt16LE(26),de=be.readUInt16LE(28),pe=x.relativeOffsetOfLocalHeader+30+ie+de;if(pe+x.compressedSize>X.fileSize)return se(new Error("file da\
ta overflows file bounds: "+pe+" + "+x.compressedSize+" > "+X.fileSize));if(O.minimal)return se(null,{fileDataStart:pe});var oe=new m;oe.fileDataStart=pe,oe.versionNeededToExtract=be.readUInt16LE(4),oe.
generalPurposeBitFlag=be.readUInt16LE(6),oe.compressionMethod=be.readUInt16LE(8),oe.lastModFileTime=be.readUInt16LE(10),oe.lastModFileDate=be.readUInt16LE(12),oe.crc32=be.readUInt32LE(14),oe.compressedSize=
be.readUInt32LE(18),oe.uncompressedSize=be.readUInt32LE(22),oe.fileNameLength=ie,oe.extraFieldLength=de,be=Ne(ie+de),X.reader.ref(),z(X.reader,be,0,be.length,x.relativeOffsetOfLocalHeader+30,function(fe){
try{return fe?se(fe):(oe.fileName=be.subarray(0,ie),oe.extraField=be.subarray(ie),se(null,oe))}finally{X.reader.unref()}})}finally{X.reader.unref()}})},a.prototype.openReadStreamPromise=function(x,O){
return new Promise((se,X)=>{this.openReadStream(x,O,function(be,Oe){if(be)return X(be);se(Oe)})})},a.prototype.openReadStreamLowLevelPromise=function(x,O,se,X,be,Oe){return new Promise((J,ie)=>{this.openReadStream(
x,O,se,X,be,Oe,function(de,pe){if(de)return ie(de);J(pe)})})},a.prototype.readLocalFileHeaderPromise=function(x,O){return new Promise((se,X)=>{this.readLocalFileHeader(x,O,function(be,Oe){if(be)return X(
be);se(Oe)})})};function G(){}G.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var O=0;O<this.extraFields.length;O++){var se=this.extraFields[O];if(se.id===21589){var X=se.
data;if(X.length<5)continue;var be=X[0],Oe=1;if(!(be&Oe))continue;var J=X.readInt32LE(1);return new Date(J*1e3)}else if(se.id===10){var X=se.data;if(X.length!==32||X.readUInt16LE(4)!==1||X.readUInt16LE(
6)!==24)continue;var ie=X.readUInt32LE(8)+4294967296*X.readInt32LE(12),de=ie/1e4-116444736e5;return new Date(de)}}return f(this.lastModFileDate,this.lastModFileTime,x.timezone)},G.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},G.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},G.prototype.isCompressed=function(){
return this.compressionMethod===8};function m(){}function f(x,O,se){var X=x&31,be=(x>>5&15)-1,Oe=(x>>9&127)+1980,J=0,ie=(O&31)*2,de=O>>5&63,pe=O>>11&31;if(se==null||se==="local")return new Date(Oe,be,
X,pe,de,ie,J);if(se==="UTC")return new Date(Date.UTC(Oe,be,X,pe,de,ie,J));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(x,O,se,X){for(var be=null,Oe=0;Oe<se.length;Oe++){
var J=se[Oe];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(0)!==1)continue;var ie=J.data.readUInt32LE(1);if(_(O)!==ie)continue;be=Ae(J.data.subarray(5),!0);break}}if(be==null){var de=(x&2048)!==
0;be=Ae(O,de)}return X||(be=be.replace(/\\/g,"/")),be}function U(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").
indexOf("..")!==-1?"invalid relative path: "+x:null}function p(x){for(var O=[],se=0;se<x.length-3;){var X=x.readUInt16LE(se+0),be=x.readUInt16LE(se+2),Oe=se+4,J=Oe+be;if(J>x.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ie=x.subarray(Oe,J);O.push({id:X,data:ie}),se=J}return O}function z(x,O,se,X,be,Oe){if(X===0)return setImmediate(function(){Oe(null,Ne(0))});x.read(
O,se,X,be,function(J,ie){if(J)return Oe(J);if(ie<X)return Oe(new Error("unexpected EOF"));Oe()})}ue.inherits(K,B);function K(x){B.call(this),this.actualByteCount=0,this.expectedByteCount=x}K.prototype.
_transform=function(x,O,se){if(this.actualByteCount+=x.length,this.actualByteCount>this.expectedByteCount){var X="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return se(new Error(X))}se(null,x)},K.prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){var O="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return x(new Error(O))}x()},ue.inherits(re,W);function re(){W.call(this),this.refCount=0}re.prototype.ref=function(){this.refCount+=1},re.prototype.unref=function(){
var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<0)throw new Error("invalid unref");x.close(O);function O(se){if(se)return x.emit("error",se);x.emit("close")}},re.prototype.createReadStream=
function(x){x==null&&(x={});var O=x.start,se=x.end;if(O===se){var X=new E;return setImmediate(function(){X.end()}),X}var be=this._readStreamForRange(O,se),Oe=!1,J=new q(this);be.on("error",function(de){
setImmediate(function(){Oe||J.emit("error",de)})}),je(J,function(){be.unpipe(J),J.unref(),be.destroy()});var ie=new K(se-O);return J.on("error",function(de){setImmediate(function(){Oe||ie.emit("error",
de)})}),je(ie,function(){Oe=!0,J.unpipe(ie),J.destroy()}),be.pipe(J).pipe(ie)},re.prototype._readStreamForRange=function(x,O){throw new Error("not implemented")},re.prototype.read=function(x,O,se,X,be){
var Oe=this.createReadStream({start:X,end:X+se}),J=new F,ie=0;J._write=function(de,pe,oe){de.copy(x,O+ie,0,de.length),ie+=de.length,oe()},J.on("finish",be),Oe.on("error",function(de){be(de)}),Oe.pipe(
J)},re.prototype.close=function(x){setImmediate(x)},ue.inherits(q,E);function q(x){E.call(this),this.context=x,this.context.ref(),this.unreffedYet=!1}q.prototype._flush=function(x){this.unref(),x()},q.
prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var ye="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ae(x,O){if(O)return x.toString("utf8");for(var se="",X=0;X<x.length;X++)se+=ye[x[X]];return se}function Te(x,O){var se=x.readUInt32LE(O),X=x.readUInt32LE(O+4);return X*4294967296+se}var Ne;typeof Buffer.
allocUnsafe=="function"?Ne=function(x){return Buffer.allocUnsafe(x)}:Ne=function(x){return new Buffer(x)};function je(x,O){typeof x.destroy=="function"?x._destroy=function(se,X){O(),X?.(se)}:x.destroy=
O}function Xe(x){if(x)throw x}}),2613:(ve=>{ve.exports=Ge(import.meta.url)("assert")}),4434:(ve=>{ve.exports=Ge(import.meta.url)("events")}),9896:(ve=>{ve.exports=Ge(import.meta.url)("fs")}),8611:(ve=>{
ve.exports=Ge(import.meta.url)("http")}),5692:(ve=>{ve.exports=Ge(import.meta.url)("https")}),9278:(ve=>{ve.exports=Ge(import.meta.url)("net")}),4573:(ve=>{ve.exports=Ge(import.meta.url)("node:buffer")}),
7598:(ve=>{ve.exports=Ge(import.meta.url)("node:crypto")}),3024:(ve=>{ve.exports=Ge(import.meta.url)("node:fs")}),1455:(ve=>{ve.exports=Ge(import.meta.url)("node:fs/promises")}),6760:(ve=>{ve.exports=
Ge(import.meta.url)("node:path")}),8522:(ve=>{ve.exports=Ge(import.meta.url)("node:zlib")}),2203:(ve=>{ve.exports=Ge(import.meta.url)("stream")}),4756:(ve=>{ve.exports=Ge(import.meta.url)("tls")}),9023:(ve=>{
ve.exports=Ge(import.meta.url)("util")}),3106:(ve=>{ve.exports=Ge(import.meta.url)("zlib")}),3991:((ve,Se,h)=>{h.d(Se,{i:()=>me});var I=h(5358),te=h(7279),ce=h(6584);class me{#t=[];#e;constructor(){const B=I.
V4("api-key");B!==""&&I.Pq(B)}text(B){return I.V4(B)}lines(B){return I.V4(B,{trimWhitespace:!1})}optional(B,E){const F=this.text(B);return F===""?void 0:this.parse(B,F,E)}parse(B,E,F){try{return F(E)}catch(_){
this.refuse(B,(0,te.gJ)(_),(0,te.h_)(_).topic);return}}required(B,E,F="is required"){return this.text(B)===""&&this.refuse(B,F),this.optional(B,E)}notEmpty(B,E,F){if(process.env[`INPUT_${B.toUpperCase()}`]?.
trim()===""){const _=`Where an event has no inputs, write \`\${{ inputs.${B} || ${F} }}\``;this.refuse(B,`is empty. Is the name in the expression right?${F===void 0?"":` ${_}`}`)}return this.optional(
B,E)}boolean(B,E){return this.notEmpty(B,ce.yG,E?void 0:"false")??E}refuse(B,E,F="before-anything-is-sent"){this.#e??=F,this.#t.push(`${B} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(B){if(B!==void 0&&this.#t.
length===0)return B;throw new te.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function ue(W){const B=W.required("host",parseAddress),F=W.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),_=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,M=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=W.boolean("summary",!0);return B&&
F?{host:B,apiKey:F,timeoutMs:_,longestWaitMs:M,summary:T}:void 0}}),4022:((ve,Se,h)=>{h.d(Se,{UX:()=>Bt,N9:()=>Mt});var I=h(1455),te=h(6760),ce=h(7279),me=h(8725),ue=h(276),W=h(4057),B=h(706);async function E(N,{
ms:Y,error:Q},n){const t=new AbortController,r=setTimeout(()=>t.abort(Q),Y),i=Math.min(N.endsAt,performance.now()+Y);try{return await n({...N,signal:AbortSignal.any([N.signal,t.signal]),endsAt:i})}finally{
clearTimeout(r)}}function F(N,Y){const Q=`${Y} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var _=h(
3657),M=h(7598),T=h(2975),u=h(1858),C=h(7596);const v=Ge(import.meta.url)("node:http"),k=Ge(import.meta.url)("node:https");var b=h(8522),A=h(6671);const a=3e4,g=65536,R=new Set([301,302,303,307,308]),
G="export-workflow-action";function m(){normalizeProxySettings();const N=()=>new HttpClient(G,[],{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function f(N){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(N))}}async function w({kept:N,proven:Y},Q,n){const{label:t,method:r,url:i,headers:l,body:H,maxBytes:ee,idleMs:$e=a}=Q;checkProxy(i,t);const Le=i.protocol==="htt\
ps:"?"https":"http",ge=H?new HttpClient(G):N[Le],le=new AbortController,Ce=AbortSignal.any([n,le.signal]);let[Ve,Ze]=[!1,"no response"];const et=setTimeout(()=>{const at={retryable:!0,maybeProcessed:Ve};
le.abort(connectionFailure(t,`${Ze} within ${$e/1e3} s`,RUN_LATER,at))},$e);let nt;try{nt={http,https}[Le].request({method:r,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...l,...H&&{"content-type":H.type,"content-length":H.bytes.length},"accept-encoding":"identity","user-agent":G},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:ge.getAgent(i.href),signal:Ce});const at=U(nt,t,()=>{Ve=!0});p(nt,H?.bytes??Buffer.alloc(0),()=>et.refresh());const ot=await raceAbort(Ce,at);Y.add(i.origin),Ze="no data";const st=[];let Qe=ee;for await(const It of ot){
if(et.refresh(),Qe-=It.length,Qe<0)throw re(t,ee);st.push(It)}const St=K(Buffer.concat(st),ot.headers["content-encoding"],t,ee);return{status:ot.statusCode??0,headers:ot.headers,bytes:St}}catch(at){throw nt?.
destroy(),Ce.throwIfAborted(),toNetworkError(at,t,Ve,Y.has(i.origin))}finally{clearTimeout(et),H&&nt?.destroy()}}function U(N,Y,Q){return new Promise((n,t)=>{N.once("socket",i=>{N.reusedSocket?Q():i.once(
N.protocol==="https:"?"secureConnect":"connect",Q)});const r=i=>{i.socket.destroy();const l={retryable:!0,maybeProcessed:!0};t(connectionFailure(Y,"the server switched protocols (101)",RUN_LATER,l))};
N.once("upgrade",r),N.once("response",i=>i.statusCode===101?r(i):n(i)),N.on("error",t)})}function p(N,Y,Q){Y.length===0?N.end():N.write(Y.subarray(0,g),n=>{Q(),n||p(N,Y.subarray(g),Q)})}const z=new Set(
["gzip","x-gzip","deflate"]);function K(N,Y="",Q,n){const t=Y.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((r,i)=>{const l=i==="br"?brotliDecompressSync:z.has(i)?unzipSync:void 0;return l&&r.
length>0?l(r,{maxOutputLength:n}):r},N)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?re(Q,n):r}}function re(N,Y){const Q=`the response is larger than ${humanSize(Y)}, the limit`;return responseFailure(
N,Q,"Check host.",{maybeProcessed:!0})}function q({status:N,headers:Y},Q,n){if(!R.has(N)||Y.location===void 0)return;const t=Y.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.
canParse(t,Q.href))return new URL(t,Q.href);throw responseFailure(n,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}const ye=null,Ae=5,Te=new Set([400,401,403,404,410]),
Ne="Download",je="Re-run the job.";async function Xe(N,{url:Y,freshUrl:Q,read:n}){let t=Y;return await retry(N,async()=>{t??=await Q();const r=await O(N,t).catch($e=>{throw $e instanceof Failure&&$e.affectsAll?
$e.with({affectsAll:!1}):$e}),{status:i,headers:l,bytes:H}=r;if(Te.has(i))throw t=void 0,x(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw x(`the server answered ${i}`,je,{retryable:i===
206});if(l["content-type"]?.includes("text/html"))throw x("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ee=await n(H).catch($e=>{const Le=!l["\
content-length"]&&!l["transfer-encoding"];throw $e instanceof Failure&&Le?$e.with({retryable:!0}):$e});return{bytes:H,sha256:createHash("sha256").update(H).digest("hex"),content:ee}})}function x(N,Y,Q={}){
return new Failure({what:Ne,why:N,advice:Y,topic:"the-package"},Q)}async function O(N,Y){const{platform:Q,log:n,signal:t}=N;let r=Y;for(let i=0;;i++){const l=i===0&&r.origin===Q.url.origin,H={accept:"\
*/*",...l&&{"x-api-key":Q.apiKey}},ee={label:Ne,method:"GET",url:r,headers:H,maxBytes:ye};Q.connections.proven.add(r.origin);const $e=async()=>{const le=await send(Q.connections,ee,t),{status:Ce,headers:Ve}=le;
n.debug(`GET a package from ${toSingleLine(ee.url.origin)}: ${Ce}`);const Ze=`the server answered ${Ce}`;if(isTransient(Ce))throw responseFailure(Ne,Ze,RUN_LATER,factsOf(Ce,Ve));return le},Le=await(l?
Q.rateLimit.run(Ne,void 0,N,$e):$e()),ge=redirectTarget(Le,r,Ne);if(ge===void 0)return Le;if(i===Ae)throw x("the URL redirects in a circle",je);ge.origin===r.origin&&ge.username+ge.password===""&&Object.
assign(ge,{username:r.username,password:r.password}),r=se(ge.href,N)}}function se(N,{platform:Y,log:Q}){const n=Y.url;if(Y.secrets.maskUrl(N,n,Q),!URL.canParse(N,n.href))throw x("the platform's downlo\
ad URL can't be read",je);const t=new URL(N,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=n.port),Y.secrets.maskUrl(t.href,n,Q));
const r=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!r)throw x("the platform's download URL isn't https","Check host.");return t}const X=30,be=6e4,Oe=500,
J=16e3,ie=.95,de=20;class pe{#t=new Map;#e=0;#n=0;#r=0;async run(Y,Q,n,t){const r=await this.#o(Y,Q,n),i=()=>r>this.#r;try{const l=await t();return i()&&(this.#n=this.#n<de?0:this.#n*ie),l}catch(l){if(!(l instanceof
Failure&&l.status===RATE_LIMITED))throw l;const H=performance.now();throw i()&&(this.#n=Math.min(J,Math.max(Oe,this.#n*2)),this.#r=H),this.#e=Math.max(this.#e,H+(l.retryAfterMs||2*this.#n)),l.with({retryAfterMs:this.#e-
H})}}async#o(Y,Q,{signal:n,endsAt:t}){const r=Q!==void 0&&this.#t.get(Q)||[];for(Q!==void 0&&this.#t.set(Q,r);;){if(n.throwIfAborted(),this.#e>=t)throw responseFailure(Y,"the platform asked for a paus\
e that exceeds the timeout",RUN_LATER);const i=performance.now(),l=r.at(-X)??Number.NEGATIVE_INFINITY,H=Math.max(this.#e,l+be);if(H<=i)return this.#e=i+this.#n,r.push(i),i;await sleep(H-i,n)}}}function oe(N,Y,Q){
const n=De(N,0);return{fields:N,label:Y,redact:Q,message:n&&Q(n)||void 0}}function fe({label:N,message:Y},Q,n){return responseFailure(N,`the platform answered without a ${Q}${we(Y)}`,n)}function we(N){
return N===void 0?"":` (${N})`}function Me(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const Ee=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage",
"description","detail","details","response"],Ue=4;function De(N,Y){if(typeof N=="string")return N.trim()||void 0;if(!(Y>Ue)){if(Array.isArray(N))return De(N[0],Y+1);if(Me(N))for(const Q of Ee){const n=De(
N[Q],Y+1);if(n!==void 0){const{code:t}=N;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function V(N,Y,{message:Q="",
isPage:n,hasWorked:t}){if(isTransient(Y))return RUN_LATER;if(Y===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(Y===409&&N.isCreation)return"The name may be taken\
. Set another name, or the ID of that workflow.";if(Y===409||Y===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(Y<400||Y===405||Y>=500)return"\
Check host.";if(Y!==401&&Y!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may \
reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const r=N.scope===void 0?"another scope":`the scope "${N.scope}"`;if(Y===403)return`\
The key needs ${r}. Add it under ${Z}.`;const i=/scope/i.test(Q)?` The key also needs ${r}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's\
 own endpoint key. Set api-key to an account key from ${Z}.${i}`}const P=6,ae=32,D=6,ne=2e3,xe=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Re=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ie extends null{#t=new Set;#e=new Set;allow(...Y){for(const Q of Y)Q.length>=P&&this.#t.add(Q)}maskFields(Y,Q,n){const t=Je("",Y,0).slice(0,ne);for(const[r,i]of t)/id$/i.test(r)&&isId(i)&&this.allow(
i);for(const[r,i]of t)/url$/i.test(r)?this.maskUrl(i.trim(),Q,n):this.#n(ze(i),n)}maskUrl(Y,Q,n){const t=URL.canParse(Y,Q.href)?new URL(Y,Q.href):void 0;if(t&&Q.href.startsWith(t.href))return;const r=[
Y,t?t.pathname+t.search:""].filter(l=>/[?:]|^\/\//.test(l)),i=t?[t.href,t.password,decode(t.password),...ze(t.search)]:[];this.#n([...r,...i],n)}#n(Y,Q){const n=i=>Array.from(this.#t).some(l=>l.includes(
i)),t=Y.filter(i=>!n(i)&&!n(decode(i))),r=i=>encodeURIComponent(Buffer.from(i).toString());for(const i of t.flatMap(l=>[l,r(l)]))i.length<P||this.#e.has(i)||(this.#e.add(i),this.add(i),Q.mask(i))}}function ze(N){
return Array.from(N.matchAll(xe)).flatMap(([,Y="",Q=""])=>{const n=Q.replace(/[.,:!?)\]}]+$/,"");return Re.test(Y)||decode(n).length>=ae?[n,decode(n)]:[]})}function Je(N,Y,Q){return typeof Y=="string"?
[[N,Y]]:Q>D?[]:Array.isArray(Y)?Y.flatMap(n=>Je(N,n,Q+1)):isObject(Y)?Object.entries(Y).flatMap(([n,t])=>Je(n,t,Q+1)):[]}function He(N,Y,Q={}){const n=new Secrets([Y,...Q.secrets??[]]);return n.allow(
N.href,...Q.known??[]),{url:N,apiKey:Y,secrets:n,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Be=null,tt=12e4,Ke=12e4,it="The job may have started, so the request w\
as not retried. Check the workflow in AI for Process before you re-run the job.";async function ut(N,Y){const{label:Q,method:n,path:t,isTransient:r}=Y,{secrets:i,rateLimit:l}=N.platform;i.allow(...t.split(
/[/?&=]/));const H=n==="GET"?t:void 0,ee=()=>l.run(Q,H,N,()=>qe(N,Y));return await retry(N,ee,{atLeastMs:r?Ke:0})}async function qe(N,Y){const{platform:Q,signal:n,log:t}=N,{label:r,method:i,path:l,body:H,
idempotent:ee=!0,isTransient:$e}=Y,Le=new URL(`api/public/${l}`,Q.url),ge={accept:"application/json","content-type":"application/json","x-api-key":Q.apiKey},le={maxBytes:Be,...!ee&&{idleMs:tt}};try{const Ce=await send(
Q.connections,{label:r,method:i,url:Le,headers:ge,body:H,...le},n);return t.debug(`${i} ${Q.secrets.redact(Le.pathname)}: ${Ce.status}`),dt(N,Y,Le,Ce)}catch(Ce){const Ve=Ce instanceof Failure?Ce:void 0;
if(!ee&&(n.aborted||Ve?.maybeProcessed)){const Ze=asFailure(Ce),et=`${Ze.retryable?"":Ze.advice} ${it}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ve&&$e?.(Ve)?Ve.with({retryable:!0}):Ce}}function dt({platform:N,log:Y},Q,n,t){const{label:r,isCreation:i=!1}=Q,{status:l,headers:H,bytes:ee}=t,{secrets:$e}=N,Le=(ot,st,Qe)=>responseFailure(r,ot,
st,Qe),ge=redirectTarget(t,n,r);if(ge){$e.maskUrl(ge.href,N.url,Y);const ot=`the platform redirects to ${toSingleLine(ge.origin,100)}, and the key follows no redirect`;throw Le(ot,"If that is your env\
ironment, set host to it.",{status:l,maybeProcessed:l!==307&&l!==308})}const le=new TextDecoder().decode(ee),Ce=ft(le);$e.maskFields(Ce??{},N.url,Y);const Ve=makeResponse(Ce??{},r,$e.redact),{message:Ze}=Ve,
et=/^\s*</.test(le)||H["content-type"]?.includes("html")===!0;if(l<200||l>299){const ot=N.collections.has(r),st=adviceOn(Q,l,{message:Ze,isPage:et,hasWorked:ot});throw Le(`the platform answered ${l}${inBrackets(
Ze)}`,st,{...factsOf(l,H),affectsAll:(l===401||l===403)&&!ot,busy:l===423||l===409&&!i})}if(Ce!==void 0)return Ve;throw Le(`the platform answered ${le===""?"nothing":et?"with a web page":"with somethi\
ng other than a JSON object"} (${l})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(N){try{const Y=JSON.parse(N);return isObject(Y)?Y:void 0}catch{return}}const rt=null;
function lt(N){return rt.find(([,Y])=>Y.test(N))?.[0]??"unknown"}function Ct({fields:N,message:Y,redact:Q}){const n=isObject(N.response)?N.response:{},t=[n.downloadUrl,n.downloadURL,N.downloadUrl,N.downloadURL];
return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),status:gt(N.status,Q),downloadUrl:t.map(r=>typeof r=="str\
ing"?r.trim():"").find(r=>r!==""),refused:N.success===!1,message:Y}}function gt(N,Y){const Q=typeof N=="string"||typeof N=="number"?String(N).trim():"",n=Q.toUpperCase().replace(/[\s-]+/g,"_");return lt(
n)==="unknown"?Y(Q,40).toUpperCase():n}async function Ot(N,Y,Q=()=>!0){const n=`dock-status/${Y}`;return Ct(await callApi(N,{label:"Dock status",method:"GET",path:n,isTransient:Q}))}const bt="the-job-\
on-the-platform",Jt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(N,Y){const Q=Math.max(yt,N/Lt);return N<MINUTE_MS?Q:Math.max(Nt,Math.min(Y,Q))}async function ht(N,Y,Q){const{log:n,signal:t}=N,r=performance.now(),
i=Pt(N,r);let l=Y,H;for(let ee=0;;ee++){Q.onStatus(l),i(l);const $e=lt(l.status);if($e==="failed"||$e==="succeeded"&&l.refused){const ge=`The job ${l.status==="FAILED"?"failed":`ended as ${l.status}`}\
 on the platform`,le=`${l.message??"it gave no reason"} (dock status ${Y.dockStatusId})`;throw new Failure({what:ge,why:le,advice:Q.advice,topic:bt})}if($e==="succeeded")return l.status!=="SUCCESS"&&n.
warning(`The platform reports ${l.status}, which is treated as SUCCESS.`),l;const Le=performance.now();H=$e==="unknown"&&l.refused?H??Le:void 0;try{if(H!==void 0&&Le-H>=PATIENCE_MS){const le=`The plat\
form refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:le,topic:bt})}await sleep(ee===0?Jt:Ut(Le-r,Q.longestWaitMs),t);const ge=({status:le=404})=>ee>0||le===404;
l=await Ot(N,Y.dockStatusId,ge)}catch(ge){throw vt(ge,Y,l)}}}function Pt({log:N},Y){let Q,n=Y;return t=>{const r=performance.now(),i=humanTime(r-Y),l=t.status!==Q,H=r-n>=MINUTE_MS;(l||H)&&(n=r),l&&Q!==
void 0?N.info(`${t.status||"No status"} after ${i}`):H&&N.info(`Still ${t.status||"without a status"} after ${i}`),l&&lt(t.status)==="unknown"&&N.warning(`The platform reports an unknown status (${Et(
t)}). The action keeps waiting.`),Q=t.status}}function Et({status:N,message:Y}){return`${N||"none"}${Y===void 0?"":`, "${Y}"`}`}function vt(N,{dockStatusId:Y},Q){const n=lt(Q.status)==="unknown"||Q.message!==
void 0?`, last status ${Et(Q)}`:"",t=`The job may still be running on the platform: dock status ${Y}${n}.`,r=asFailure(N);return r.with({advice:`${r.advice} ${t}`.trim(),cause:N})}const Dt=null;async function kt(N,Y){
const{collections:Q}=N.platform;let n;for(const t of new Set([...Q.values(),...Dt])){const r=Y(t),{label:i,idempotent:l=!0}=r,H=Q.get(i);if(!(H&&H!==t))try{const ee=await callApi(N,r);Q.set(i,t);const $e=readJob(
ee),{dockStatusId:Le}=$e;if(Le!==void 0)return{...$e,dockStatusId:Le};throw missing(ee,"dock status ID",l?"Check host and the IDs.":MAYBE_STARTED)}catch(ee){if(ee instanceof Failure&&ee.busy&&Q.set(i,
t),!(ee instanceof Failure&&ee.status===404))throw ee;n??=ee}}throw n}async function jt(N,{workflowId:Y,flowId:Q}){return await kt(N,n=>({label:"Export",method:"POST",path:`${n}/${Y}/export?flowId=${Q}`,
scope:"Export workflow"}))}async function _t(N,Y,Q){const n=Q.downloadUrl??Y.downloadUrl??(await readDockStatus(N,Y.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,N);const t=`the platfo\
rm reports ${Q.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function Tt(N,Y,{app:Q,flow:n,env:t}){const r="\
workflowName"in Y,i=l=>l==="tools"?"tool":"workflow";return await kt(N,l=>({label:"Import",method:"POST",path:r?`${l}/import`:`${l}/${Y.workflowId}/import`,body:jsonBody({[`${i(l)}DataFileId`]:Q,flowDataFileId:n,
envVariablesFileId:t,...r&&{[`${i(l)}Name`]:Y.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function Ft(N,Y){const Q=n=>({label:"Deploy",method:"POST",path:`${n}/${Y}/dep\
loy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>kt(N,Q),{untilFree:!0})}class At extends ce.HR{job;constructor(Y,Q){super({what:Q.message,...Q},{...Q,
busy:!1,cause:Q}),this.job=Y}}function Rt(N){return N instanceof At?N.job:{}}async function Vt(N,Y,{title:Q,longestWaitMs:n,advice:t,idsIn:r}){N.log.info(`${Q}: ${Y.status||"no status"}, dock status ${Y.
dockStatusId}`);let i={};const l=H=>{const ee={"dock-status-id":Y.dockStatusId,...r(H)},$e=Object.keys(ee).some(Le=>!(Le in i));i={...ee,...i,...H.status!==""&&{status:H.status}},$e&&N.publish(i)};try{
return{last:await waitForJob(N,Y,{longestWaitMs:n,advice:t,onStatus:l}),outputs:i}}catch(H){throw new At(i,toError(H))}}const Yt="Check the workflow in AI for Process, then re-run the job.";async function Zt(N,Y,{
workflowId:Q,flowId:n,timeoutMs:t,longestWaitMs:r}){return N.log.info(`Exporting workflow ${Q}, flow ${n}, from ${Y.url.href}`),await withDeadline({...N,platform:Y},userLimit(t,"No package"),async i=>{
const l=await startExport(i,{workflowId:Q,flowId:n}),{dockStatusId:H,exportJobId:ee}=l,{last:$e,outputs:Le}=await Vt(i,l,{title:`Export job ${ee??"without an ID"}`,longestWaitMs:r,advice:Yt,idsIn:()=>ee===
void 0?{}:{"export-job-id":ee}});try{const ge=await packageUrl(i,l,$e),le=async()=>packageUrl(i,l,await readDockStatus(i,H)),Ce=et=>readZip(et,i.signal),{content:Ve,...Ze}=await download(i,{url:ge,freshUrl:le,
read:Ce});return{...Ze,package:Ve,job:Le}}catch(ge){throw new At(Le,toError(ge))}})}function nn({host:N,pathname:Y}){return N+Y.replace(/\/$/,"")}const zt=2e4;function Bt({message:N}){return(0,B.OX)(N,
1e3)}const xt="<dock status ID>";function Wt(N){const Y=new Map;for(const{name:n,error:t}of N){const{"dock-status-id":r}=jobOf(t),i=r===void 0?t.message:t.message.replaceAll(r,xt),l=Y.get(i)??{names:[],
ids:[],help:helpFor(t)};Y.set(i,l),l.names.push(n),r!==void 0&&l.ids.push(r)}const Q=Math.max(100,Math.min(1e3,Math.floor(zt/Y.size)));return Array.from(Y,([n,{names:t,ids:r,help:i}])=>({names:t,message:toSingleLine(
n,Q).replaceAll(xt,()=>r.join(", ")),help:i}))}function Qt(N){return Wt(N).map(({names:Y,message:Q})=>`${Y.join(", ")}: ${Q}`).join(" | ")}function qt(N,Y){if(!N||!Y||N.message===Y.message)return N??Y;
const Q=`${N.message} Also: ${Y.message}`;return new Failure({what:Q,topic:asFailure(N).topic},{cause:N})}async function Ht(N,Y,Q){let n;const t=await N.catch(r=>(n=toError(r),{...Y,...jobOf(n)}));if(setOutputs(
t),Q){const{titles:r,facts:i}=Q,l=factTable([...i,["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.
now())}]]);n?await writeSummary(r.failed,withHelp(Bt(n),helpFor(n)),l):await writeSummary(r.done,l)}if(n)throw n}const Gt=1e6;async function Kt(N,Y){const Q=JSON.stringify(Y),n=await Mt(`the output ${N}`,
{[`${N}.json`]:Q}),t=Buffer.byteLength(Q)>Gt;return t&&notice(`The output ${N} would be longer than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:t?[]:Y,...n}}async function Mt(N,Y){try{const Q=await(0,ue.
Pd)("workflow-results-"),n={};for(const[t,r]of Object.entries(Y)){const i=(0,te.join)(Q,t);await(0,I.writeFile)(i,r),n[`${(0,te.parse)(t).name}-path`]=i}return n}catch(Q){return(0,me.t1)().warning(`Ca\
n't keep ${N} as a file. ${(0,ce.gJ)(Q)}`),{}}}}),2345:((ve,Se,h)=>{h.d(Se,{uu:()=>rr,S3:()=>er,$0:()=>or});var I=h(1124),te=h(706),ce=h(1345);const me=Number.MAX_SAFE_INTEGER,ue=2,W=60,B="</details>",
E=41,F=100;function _(e,o={}){const{under:s=()=>"",parts:c=[],noun:d="change",folded:y=!1}=o,{length:$}=s(me),{least:j=$===0?e:`${e} \u2026`,changes:S=b(c)}=o;return{line:e,under:s,size:e.length+$,least:j,
parts:c,changes:S,noun:d,folded:y}}function M(e,o,s={}){return o.length===0?[]:[_(e,{...s,parts:o})]}function T(e,o){const s=u(e,[]),c=({leaf:S,outer:L})=>L.length===1?0:S.size,d=(0,ce.Vn)(s.flatMap(({
outer:S})=>S)),y=new Map;let $=o;const j=s.sort((S,L)=>c(S)-c(L)).filter(({leaf:S,outer:L})=>{const he=L.filter(Fe=>!y.has(Fe)),_e=L.filter(Fe=>d.get(Fe)===1),Pe=he.map(({line:Fe,folded:We})=>Fe.length+
ue+W+(We?E:0)).reduce((Fe,We)=>Fe+We,S.least.length+ue-W*_e.length);if(Pe>$)return!1;$-=Pe;for(const Fe of L)y.set(Fe,[]),d.set(Fe,(d.get(Fe)??0)-1);return!0});for(const[S,{leaf:L}]of j.entries()){const he=C(
L,L.least.length+Math.floor($/(j.length-S)));$-=he.reduce((_e,{length:ke})=>_e+ke,-L.least.length),y.set(L,he)}return A(v(e,y).filter(([S])=>S!==""))}function u(e,o){return e.parts.length===0?[{leaf:e,
outer:o}]:e.parts.flatMap(s=>u(s,[...o,e]))}function C({line:e,under:o,size:s,least:c},d){if(s<=d)return[e,o(Math.max(d,me))];for(let y=d-e.length-W;y>F;y=Math.floor(y*.7)){const $=o(y);if($!==""&&e.length+
$.length<=d)return[e,$]}return[c]}function v(e,o){const{line:s,parts:c,folded:d}=e;if(c.length===0)return[o.get(e)??[]];const $=[...c.filter(j=>o.has(j)).flatMap(j=>v(j,o)),[k(e,c.filter(j=>!o.has(j)))]];
return d?[[`<details><summary>${s}</summary>`],...$,[B]]:[[s],...$]}function k({noun:e},o){if(o.length===0)return"";if(e==="connection")return`\u2026 and ${(0,te.hS)(o.length,"more connection")}`;const s=e===
"workflow"?` in ${(0,te.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,te.hS)(b(o),"more change")}${s}`}function b(e){return e.reduce((o,{changes:s})=>o+s,0)}function A(e){const o=s=>s?.[0]?.
startsWith("- ");return e.flatMap((s,c)=>{const d=s[0]===B||o(s)&&o(e[c-1]);return[c===0?"":d?`
`:`

`,...s]})}var a=h(8132),g=h(3436);const R=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],G=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
m="*",f=64;function w(e,o){const s=U([]),c=[],d=new Set([e,o].flatMap(j=>[...(0,g.PX)(j),...re(j)]));function y(j,S,L){if((0,g.jn)(j))K(j.text,S,L);else if(j.type==="object")$(j,S,L);else{const he=j.items.
length>1&&j.items.some(({type:_e})=>_e==="array");for(const[_e,ke]of j.items.entries())y(ke,p(S,"[]"),{...L,array:j.items,...he&&{slot:_e}})}}function $(j,S,{key:L,array:he,map:_e,...ke}){let Pe=ke;if(he!==
void 0||L!==void 0){const Ye={side:ke.side,value:j,field:S,outer:ke.place,key:L,array:he??[]};Pe={...ke,place:Ye,map:L===void 0?void 0:_e},c.push(Ye)}const Fe=ye(j,d),We=Pe===ke&&(0,g.YD)(j).some(Ye=>_e?.
members.has(Ye));for(const[Ye,mt]of j.members){const ct=p(S,Fe||We?m:Ye);We&&K(JSON.stringify(Ye),ct,Pe,mt),(!We||mt.type==="array")&&y(mt,ct,Fe?{...Pe,key:Ye,map:j}:Pe)}}return y(e,s,{side:"base"}),y(
o,s,{side:"head"}),{root:s,places:c,find:Ae(c)}}function U(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function p(e,o){const s=e.inner.get(o)??U([...e.keys,o]);return e.inner.set(o,s),
s}function z(e,o){return e?.inner.get(o)??e?.inner.get(m)}function K(e,{keys:o,texts:s,references:c},{place:d,slot:y},$){s.set(e,(s.get(e)??0)+1);const j=e.startsWith('"')?e.length>2:G.test(o.findLast(
S=>S!=="[]")??"")&&/^\d+$/.test(e);d&&j&&c.push({text:e,place:d,slot:y,value:$})}function re(e){if((0,g.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.flatMap(re),
...o.some(q)?[]:(0,g.YD)(e)]}function q(e){return e.type==="object"}function ye({members:e},o){const s=[...e.keys()].filter(c=>!G.test(c)&&o.has(c));return s.length>0&&2*s.length>=e.size&&[...e.values()].
every(q)}function Ae(e){const o=new Map;for(const s of e){const c=(d,y)=>{const $=R.findIndex(L=>L.test(d));if($<0)return;const j=`${s.side} ${y}`,S=o.get(j)??[];S[$]=(S[$]??new Set).add(s),o.set(j,S)};
s.key!==void 0&&c(m,JSON.stringify(s.key));for(const[d,y]of s.value.members)(0,g.jn)(y)&&c(d,y.text)}return(s,c)=>{const d=o.get(`${c.side} ${s}`)?.find(y=>y);return d&&d.size<=f?Te([...d],c):void 0}}
function Te(e,o){const s=o?e.filter(d=>Ne(d,o)):e;if(s.length===0&&o)return Te(e,o.outer);const c=s.length>1?s.filter(({value:d})=>d.members.size>2):s;return c.length===1?c[0]:void 0}function Ne(e,o){
return e!==void 0&&(e===o||Ne(e.outer,o))}var je=h(5408);const Xe="source from origin src tail out".split(" "),x="target to dest destination head in".split(" "),O="next to goto target targets wire wir\
es link links edge edges transition transitions connection connections",X=`${O} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output output\
s dest destination successor successors`.split(" "),be="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Oe=`${O} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),J="label title name condition if when event type relationship selectedRelationships".split(" "),ie=60;function de(e,o){const s=w(e,o),c=oe(
s.root).flatMap(j=>fe(j,s)),d=Me(c),y=d.length>0?d:Ue(c,s),$=new Set(y.flatMap(({source:j,target:S})=>[j.field,S.field]));return{root:s.root,nodes:s.places.filter(({field:j})=>$.has(j)),edges:y}}function pe(e,o){
return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>o.includes(c.toLowerCase()))}function oe(e){const o=[e];for(const s of o)o.push(...s.inner.values());return o}function fe(e,{find:o}){
const s=e.references.flatMap(j=>{const S=o(j.text,j.place);return S?[{...j,field:e,target:S}]:[]}),c=s.filter(({place:j,target:S})=>!Ne(j,S)),d=s.length/e.references.length,y=d>=.5&&we(e.references)-we(
s)<=2;return(d>=.9||y&&pe(e.keys.slice(-2),X))&&2*c.length>=s.length?[s]:[]}function we(e){return new Set(e.map(({text:o})=>o)).size}function Me(e){const o=e.filter(s=>!s.some(({place:c,target:d})=>d.
field===c.field));return[...(0,je.$z)(o,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(Ee(s,Xe).map(d=>[d.place,d]));return Ee(s,x).flatMap(d=>{const y=c.get(d.place),$=y&&{source:y.target,
target:d.target,links:[y,d]};return $?[{...$,label:Z(d,d.place,[]),item:d.place.value}]:[]})})}function Ee(e,o){return e.filter(([c])=>c&&pe(c.field.keys.slice(-2),o)).sort((c,d)=>we(d)-we(c))[0]??[]}
function Ue(e,o){const[s,c]=[[],[]],d=new Set;for(const $ of e){const j=$.flatMap(ke=>De(ke,o)),[S]=j;if(S===void 0||10*j.length<9*$.length)continue;const L=S.link.field.keys.slice(S.inside.field.keys.
length),he=j.filter(({source:ke,inside:Pe})=>ke!==Pe);for(const{inside:ke}of he)d.add(ke.key);const _e=pe(L,be);if(!(!_e&&he.length===0&&!pe(L,X)))for(const{link:ke,source:Pe}of j){const Fe=ke.place===
Pe?void 0:ke.place,We={label:Z(ke,Fe,L),links:[ke],item:Fe?.value};_e?c.push({source:ke.target,target:Pe,...We}):s.push({source:Pe,target:ke.target,...We})}}const y=s.length<c.length?c:s;return d.size>
1||we(y.flatMap(({links:$})=>$))>1?y:[]}function De(e,{find:o}){for(let s=e.place;s;s=s.outer){const c=o(JSON.stringify(s.key),s),d=[s,c].find(y=>y?.field===e.target.field);if(d)return[{link:e,source:d,
inside:s}]}return[]}function Z({slot:e,value:o},s,c){const d=J.map(j=>{const[S,L]=[s?.field.inner.get(j),V(s?.value.members.get(j))];return S&&S.texts.size+(S.inner.get("[]")?.texts.size??0)>1||L.includes(
" ")?L:""}),y=c.filter(j=>!Oe.includes(j.toLowerCase())),$=e===void 0?[]:[`output ${e+1}`];return[V(o),...d].find(j=>j!=="")??[...y,...$].join(", ")}function V(e){const s=(e?.type==="array"?e.items:[e]).
flatMap(c=>c?.type==="string"&&(0,g.e1)(c.text).trim()||[]).join(", ");return s.length>ie?"":s}var P=h(2742);const ae=Be(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewpor\
t canvas"),D=["x","y"],ne=Be("w h width height left top zoom"),xe=[["x"],["position"],["left","top"]],Re=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Ie=Be("_?id uuid guid identifier instanceIdentifier instanceId groupId"),ze=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Je=Be("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),He=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Re],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Je,/^\d{1,15}$/],
[Je,ze]];function Be(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function tt({base:e,head:o}){const s={base:(0,P.Z)(()=>new Set((0,g.PX)(e))),head:(0,P.Z)(()=>new Set((0,g.PX)(o)))};return c=>{
const{kind:d,path:y}=c;if(d==="reordered"||d==="moved")return!1;const[$,j=$]=d==="modified"?[c.from,c.to]:[c.value];if(ut(y)&&lt($)&&lt(j))return!0;if(d!=="modified"||$.type!==j.type||!("text"in $)||!("\
text"in j))return!1;const[S,L,he]=[rt(y.at(-1)),(0,g.e1)($.text),(0,g.e1)(j.text)],_e=Pe=>Pe.test(L)&&Pe.test(he);return He.some(([Pe,Fe])=>Pe.test(S)&&_e(Fe))?!0:y.at(-2)?.type!=="member"&&Ie.test(S)&&
_e(ze)&&!s.head().has(L)&&!s.base().has(he)}}function Ke(e){return ze.test(e)||Re.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function it(e,o){return Ie.test(e)&&(0,g.jn)(o)||(ae.test(e)||D.includes(
e))&&lt(o)}function ut(e){if(e.slice(qe(e)).some(d=>ae.test(rt(d))))return!0;const[o,s]=[e.at(-2),rt(e.at(-1))],c=o?.type==="item"&&o.item.type==="object"?o.item.members:void 0;return D.includes(s)||ne.
test(s)&&xe.some(d=>d.every(y=>c?.has(y)))}function qe(e){return e.findLastIndex(({type:o})=>o==="item")+1}function dt(e,{matches:o}){const s=new Map(o.map(d=>[d.path.at(-1),d])),c=new Map;for(const d of e){
const y=qe(d.path),[$,j]=[d.path[y-1],d.path[y]],S=D.includes(rt(j)),L=S?D:ae.test(rt(j))?[rt(j)]:[],[he,_e]=[ft(s.get($)?.base,L),ft(s.get($)?.head,L)],ke=[...d.path.slice(0,y),{type:"member",key:L.join(
", ")}];he&&_e?c.set(S?$:j,{kind:"modified",path:ke,from:he,to:_e}):c.set(d,d)}return[...c.values()]}function ft(e,o){const s=e?.type==="object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<o.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function rt(e){return e?.type==="member"?e.key:""}function lt(e){if(e.type==="literal")return/\d/.test(e.text);const o=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(lt)}const Ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},gt={added:"fill:#dafbe1,stroke:#1a7f37\
,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ot={same:"-->",added:"==>",removed:"-.->"},bt=40,Jt=500,yt=5e4,
Lt=40,Nt=6;function Ut(e,o,{isWhole:s,hide:c}){const d=({status:S})=>s||S!=="same",y=new Set([...e.filter(d),...o.filter(d).flatMap(ht)]),$=o.filter(S=>ht(S).some(d)).flatMap(ht);if(y.size===0)return{};
for(const S of[new Set([...y,...$]),y]){const L=o.filter(_e=>ht(_e).every(ke=>S.has(ke)));if(S.size>bt||L.length>Jt)continue;const he=Pt(e.filter(_e=>S.has(_e)),L,c);if(he.length<=yt)return{picture:he}}
return{note:`The picture is left out: it would have ${y.size>bt?(0,te.hS)(y.size,"node"):"too many connections"}.`}}function ht({source:e,target:o}){return[e,o]}function Pt(e,o,s){const c=new Map(e.map(
(y,$)=>[y,`n${$+1}`])),d=e.map(y=>`  ${c.get(y)}["${Ct[y.status]}${vt(s(y.label))||"?"}"]`);for(const{source:y,target:$,label:j,status:S}of o){const L=`${Ct[S]}${vt(s(j))}`.trim();d.push(`  ${c.get(y)}\
 ${Ot[S]}${L===""?"":`|"${L}"|`} ${c.get($)}`)}for(const[y,$]of Object.entries(gt)){const j=e.filter(S=>S.status===y).map(S=>c.get(S));j.length>0&&d.push(`  classDef ${y} ${$}`,`  class ${j.join()} ${y}`)}
return[`flowchart ${Et(e,o)>Nt?"TD":"LR"}`,...d].join(`
`)}function Et(e,o){const s=new Set(o.map(({target:y})=>y)),c=e.filter(y=>!s.has(y)),d=new Map((c.length>0?c:e.slice(0,1)).map(y=>[y,1]));for(const[y,$]of d)for(const{source:j,target:S}of o)j===y&&!d.
has(S)&&d.set(S,$+1);return Math.max(...d.values())}function vt(e){return(0,a.RK)((0,a.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
kt="id _id identifier uuid".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function _t(e,o=s=>s){const s=e.head??e.base;if(s===void 0)return;const[
c,d]=[e.base??s,e.head??s],y=(0,ce.j9)([d,c]),$=de(c,d),j=At(e,$,y),S=[...new Set(j.values())].sort((Fe,We)=>Fe.rank-We.rank),L=Vt($,j),he=L.filter(Fe=>Fe.status!=="same"),_e=Zt($,he);zt(e,S,y,_e);const ke=new Map(
L.map(({item:Fe,source:We,target:Ye})=>[Fe,`${We.label} \u2192 ${Ye.label}`])),Pe=Fe=>Fe.filter(({status:We})=>We!=="removed").length;return{...Ut(S,L,{isWhole:e.status!=="modified",hide:o}),connections:Yt(
he),size:{nodes:Pe(S),connections:Pe(L)},tells:_e,labelOf:y.labelOf,endsOf:Fe=>ke.get(Fe)}}function Tt({side:e}){return e==="head"}function Ft(e){return e&&[e.key,Ft(e.outer)]}function At({matches:e},{
nodes:o},s){const c=(0,je.$z)(e,({base:L})=>L.id),d=L=>L.key!==void 0?JSON.stringify(Ft(L)):`${((Tt(L)?void 0:c.get(L.value.id)?.shift())?.head??L.value).id}`,y=new Map(o.map((L,he)=>[L,he])),$=(0,je.
$z)(o.filter(Tt),d),j=new Map;let S=0;for(const L of o){if(j.has(L))continue;const he=Tt(L)?L:$.get(d(L))?.shift();S=(he&&y.get(he))??S+1e-6;const _e=he===void 0?"removed":he===L?"added":"same",ke=he??
L,Pe={label:Rt(ke,s),status:_e,rank:S,place:ke,old:_e==="same"?L:void 0};j.set(L,Pe).set(ke,Pe)}return j}function Rt({key:e,value:o,array:s},c){const[d,y,...$]=["type","componentType",...o.members.keys()].
map(S=>(0,g.TN)(o,S)),[j="?"]=[d,y,(0,g.TH)(o),...$].filter(S=>S!==void 0);return e??c.nameOf(o,s)??(0,g.e1)(j)}function Vt({edges:e},o){const s=e.flatMap(S=>{const[L,he]=[o.get(S.source),o.get(S.target)];
return L&&he?[{...S,source:L,target:he,status:Tt(S.source)?"added":"removed"}]:[]}),c=({source:S,target:L,label:he})=>`${S.rank} ${L.rank} ${he}`,d=(0,je.$z)(s,({status:S})=>S),y=(0,je.$z)(d.get("remo\
ved")??[],c);return[...(d.get("added")??[]).map(S=>y.get(c(S))?.pop()?{...S,status:"same"}:S),...[...y.values()].flat()].sort((S,L)=>S.source.rank-L.source.rank||S.target.rank-L.target.rank)}function Yt(e){
const o=new Map;for(const s of["target","label"]){const c=d=>`${d.source.rank} ${s==="label"?d.label:d.target.rank}`;for(const[d,y,...$]of(0,je.$z)(e,c).values()){if(!d||!y||$.length>0||d.status===y.status)
continue;[d.source,d.target,y.target].every(({old:S})=>S)&&!o.has(d)&&!o.has(y)&&o.set(d,y).set(y,d)}}return e.flatMap(s=>{const c=o.get(s);return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.
status,was:c}]})}function Zt({root:e,nodes:o},s){const c=new Set(s.flatMap(S=>S.links.map(({field:L})=>L))),d=new Set(s.map(({item:S})=>S)),y=new Set([e,...o.map(({field:S})=>S)]),$={added:new Set,removed:new Set};
for(const S of s){const L=[S.source.label,S.target.label,...S.label.split(", ")].map(he=>JSON.stringify(he));for(const he of[...L,...S.links.map(_e=>_e.text)])$[S.status].add(he)}function j(S,L,he){if(L===
void 0||y.has(L))return[{text:he,field:e}];const _e=L.keys.at(-1)===m?[{text:JSON.stringify(he),field:L}]:[];if("text"in S)return[..._e,{text:S.text,field:L}];const ke="members"in S?[...S.members]:[],
Pe="items"in S?S.items.map(Fe=>["[]",Fe]):ke;return[..._e,...Pe.flatMap(([Fe,We])=>j(We,z(L,Fe),Fe))]}return({path:S,...L})=>{const he=S.map(Pe=>Pe.type==="member"?Pe.key:"[]"),_e=S.some(Pe=>Pe.type===
"item"&&d.has(Pe.item)),ke=(Pe,Fe)=>{const We=j(Pe,he.reduce(z,e),`${he.at(-1)}`),Ye=We.some(({field:ct})=>c.has(ct)),mt=({text:ct,field:an})=>{if(c.has(an))return Fe.has(ct);const gn=`${an.keys.findLast(
sr=>sr!=="[]")}`;return kt.includes(gn)||Fe.has(ct)&&pe([gn],jt)||Ye&&nn(ct,an)};return(Ye||_e)&&We.every(mt)};return L.kind==="modified"?ke(L.from,$.removed)&&ke(L.to,$.added):"value"in L&&ke(L.value,
$[L.kind])}}function nn(e,{texts:o}){const s=o.get(e)??0,c=[...o.values()].reduce((d,y)=>d+y,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function zt(e,o,{componentOf:s},c){const d=tt(e),y=o.flatMap(
S=>{const{value:L,array:he}=S.place,_e=(0,ce.qU)(L)===void 0?s(L,he):void 0;return[L.id===S.old?.value.id?void 0:L,_e].map(ke=>({owner:ke,node:S}))}),$=(0,je.$z)(y,({owner:S})=>S);$.delete(void 0);const j=new Map(
e.matches.map(({path:S,head:L})=>[S.at(-1),L]));for(const S of e.changes){if(c(S)||d(S))continue;const L=S.path.map(_e=>j.get(_e)).reverse(),he=["value"in S&&S.value,...L].find(_e=>$.has(_e));for(const{
node:_e}of $.get(he)??[])_e.status==="same"&&(_e.status="modified")}}var Bt=h(8965);const xt=2,Wt=1e3,Qt=240,qt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],Ht="...";function Gt(e,o){const s=[Kt(e??o),Kt(o??e)],[c,d]=[Mt(e,s[0]),Mt(o,s[1])],y=Y(c,d);return s[0]===s[1]?y:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...y]}function Kt(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Mt(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>qt.reduce(N,[c]).map((d,y)=>y===0?d:Ht+d))}function N(e,o){return e.flatMap(s=>s.length>Qt?Array.from(s.matchAll(o),([c])=>c):s)}function Y(e,o){const s=new Set(e),d=o.some($=>s.has(
$))?(0,Bt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(d===void 0)return[...t(e,o),...Q("+",o)];let y=0;return d.flatMap(({added:$,removed:j,value:S},L)=>{const he=d[L+1];if(j)return t(S,he?.added?he.
value:[]);const[_e,ke]=[L===0?0:xt,S.length-xt],Pe=y+n(S.slice(0,ke+1));return y+=n(S),$?Q("+",S):he===void 0?Q(" ",S.slice(0,_e)):ke-_e<2?Q(" ",S):[...Q(" ",S.slice(0,_e)),`@@ line ${Pe} @@`,...Q(" ",
S.slice(ke))]})}function Q(e,o){return o.map(s=>`${e} ${s}`)}function n(e){return e.filter(o=>!o.startsWith(Ht)).length}function t(e,o){const s=new Map(e.map(y=>[i(y),y])),c=o.flatMap(y=>r(s.get(i(y))??
y,y));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...Q("-",e)]}function r(e,o){if(i(e)!==i(o))return[];const[s,c]=[e.normalize(),o.normalize()],d=l(e)===l(o)?[]:["Un\
icode forms"];return s===c?d:[...d,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function i(e){return l(e.normalize())}function l(e){return e.replace(/\s/g,"")}function H(e,o){let[s,c]=[
0,o];const y=[...(0,je.$z)(e,j=>j.startsWith("@@ line ")?++s:s).values()].flatMap(j=>{const S=ee(j,c);return c-=Le(j),S}),$=e.filter($e).length-y.filter($e).length;return $===0?y:[...y,`@@ ${(0,te.hS)(
$,"more changed line")} @@`]}function ee(e,o){const s=$=>$.startsWith("-"),c=Le(e.filter(s)),d=Le(e)-c,y={removed:Math.max(o/2,o-d),others:Math.max(o/2,o-c)};return e.filter($=>{const j=s($)?"removed":
"others";return y[j]-=$.length+1,y[j]>=0})}function $e(e){return e.startsWith("-")||e.startsWith("+")}function Le(e){return e.reduce((o,s)=>o+s.length+1,0)}var ge=h(7856);const le={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Ce=80,Ve=8;function Ze(e,o,s){if(e.type==="string")return et(st((0,g.e1)(e.text)),o,s);const[c="",
...d]=at(e,o);return d.length>0||c.length>Ce?void 0:(0,a.SS)(c,1/0)}function et(e,o,s){const c=o.mask(e).shown;if(c.length>Ce||c.includes(`
`))return;const d=nt(e,o,s);return(0,a.SS)(JSON.stringify(c),1/0)+(d===void 0?"":` (${Qe(d,o)})`)}function nt(e,{labelOf:o},s){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(y=>(0,g.jn)(y)&&(0,g.e1)(y.text)===c)?void 0:c}function at(e,o,s){const{mask:c}=o;if((0,g.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const L=st((0,g.e1)(e.text)),
{shown:he}=c(L);if(he.includes(`
`))return["|",...ot(he.split(`
`))];const _e=nt(L,o,s);return[JSON.stringify(he)+(_e===void 0?"":` (${c(_e).shown})`)]}const[d="",y=""]=e.type==="array"?"[]":"{}",$=e.type==="array"?e.items.map(L=>at(L,o)):Array.from(e.members,([L,
he])=>{const[_e,...ke]=(0,ge.$C)(L,he,e)?[te.v5]:at(he,o,e);return[`${JSON.stringify(c(L).shown)}: ${_e}`,...ke]}),j=d+$.join(", ")+y;return j.length<=Ce&&$.every(L=>L.length===1)?[j]:[d,...ot($.flat()),
y]}function ot(e){return e.map(o=>`  ${o}`)}function st(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Qe(e,{
mask:o},s=100){return(0,a.SS)(o(e).shown,s)}function St(e,o,s=!1){const c=qe(e),d=s?1/0:100,y=e.flatMap(($,j)=>{if($.type==="element")return[(0,a.SS)(`[${$.index}]`)];if($.type==="item"){const L=o.endsOf(
$.item),he=L===void 0?$.label:s?`${L} (${$.label})`:L,_e=j===c-1&&$.hint!==void 0?` (${Qe($.hint,o)})`:"";return[`**${Qe(he,o,d)}**${_e}`]}return!s&&e.slice(j+1).find(({type:L})=>L!=="member")?.type===
"item"?[]:[Qe($.key,o,d)]});return y.length>Ve&&!s&&y.splice(2,y.length-Ve+1,"\u2026"),y.join(" \u203A ")||"the whole file"}function It(e,o){const s=$=>e.map(({path:j,kind:S})=>(S?`${le[S]} `:"")+St(j,
o,$)),[c,d]=[s(!1),s(!0)],y=(0,ce.Vn)(c);return un(c.map(($,j)=>y.get($)===1?$:d[j]??$))}function un(e){const[o,s]=[(0,ce.Vn)(e),new Map];return e.map(c=>{const[d=1,y]=[o.get(c),(s.get(c)??0)+1];return s.
set(c,y),d===1?c:`${c} (${y} of ${d})`})}const $t="  ",dn=3,En=5,vn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function Xt(e,o){
const s=[...(0,je.$z)(e,Sn).values()],c=s.filter($=>$.length<dn).flat(),d=It(c,o),y=new Map(c.map(($,j)=>{const{line:S,...L}=en($,o);return[$,_(`- ${d[j]}${S}`,{changes:1,...L})]}));return s.flatMap($=>{
const j=$.flatMap(S=>y.get(S)??[]);return j.length===0?$n($,o):j})}function Sn(e){const o=qe(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(y=>"id"in y?[y.id]:[]);if(o===
0||o===e.path.length||c.length===0)return e;const d=e.path.slice(o).map(y=>y.type==="member"?y.key:"index"in y&&y.index);return JSON.stringify([e.kind,c,d])}function $n(e,o){const[s]=e,{line:c,under:d=()=>""}=en(
s,o),y=ln(fn(e,o)),$=s.kind==="modified"?"":` ${s.kind}`,j=`- ${le[s.kind]} ${on(s,o)}${c}${$} in ${y.line}`;return _(j,{changes:e.length,under:S=>d(S)+(y.under?.(S)??"")})}function fn(e,o){const s=e.
map(({path:c})=>({path:c.slice(0,qe(c))}));return It(s,o)}function on({path:e},o){return St(e.slice(qe(e)),o)}function en(e,o){if(e.kind==="modified")return hn(e,o);if("value"in e)return kn(e,o);if(e.
kind==="moved"){const[y,$]=[e.from,e.path].map(j=>St(j.slice(0,-1),o,!0));return{line:`: moved from ${y} to ${$}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(y=>({path:[
y]})),c=ln(It(s,o)),d=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${d})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const o=(0,te.hS)(e.length,"item"),
s=pn(o,$t+e.join(", "));return{line:o,under:c=>s.length<=c?s:""}}function hn({path:e,from:o,to:s},c){if(o.type==="hidden"||s.type==="hidden")return{line:""};if((0,ge._p)(e,o,s))return rn;if(o.type==="\
string"&&s.type==="string")return On((0,g.e1)(o.text),(0,g.e1)(s.text),c);const[d,y]=[at(o,c).join(`
`),at(s,c).join(`
`)];if(d===y)return rn;const[$,j]=[Ze(o,c),Ze(s,c)];return $!==void 0&&j!==void 0?{line:`: ${$} \u2192 ${j}`}:{line:"",under:tn(d,y)}}function On(e,o,s){const c=[st(e),st(o)],d=c[0]!==c[1]&&(c[0]!==e||
c[1]!==o),[y,$]=d?c:[e,o],j=d?" (percent-encoded)":"",[S,...L]=(0,P.qy)(y,$)?.changes??[];if(S!==void 0){const Ye=`${j} (JSON in a text)`;if(L.length===0&&S.kind==="modified"){const ct=hn(S,s);return{
...ct,line:`${Ye} \u203A ${St(S.path,s)}${ct.line}`}}const mt=_("",{parts:Xt([S,...L],s)});return{line:Ye,under:ct=>`
${mn(T(mt,ct).join(""))}`}}const[he,_e]=[s.mask(y),s.mask($)];if(he.shown===_e.shown)return{line:j+rn.line};const ke=he.hidden===_e.hidden?"":" (hidden values differ, too)",[Pe,Fe]=[et(y,s),et($,s)];if(Pe===
void 0||Fe===void 0)return{line:j+ke,under:tn(he.shown,_e.shown)};const We=r(he.shown,_e.shown).join(", ");return{line:`${j}: ${Pe} \u2192 ${Fe}${We&&` (${We})`}${ke}`}}function kn({kind:e,path:o,value:s},c){
if(s.type==="hidden")return{line:""};if((0,ge._p)(o,s))return{line:": hidden"};const d=s.type==="object"?void 0:Ze(s,c);if(d!==void 0)return{line:`: ${d}`};const $=s.type==="string"?c.mask(st((0,g.e1)(
s.text))).shown:at(s,c).join(`
`),j=ke=>e==="added"?tn(void 0,$,ke):tn($,void 0,ke);if(s.type==="array")return{line:"",under:j((0,te.hS)(s.items.length,"element"))};if(s.type!=="object")return{line:"",under:j()};const S=j((0,te.hS)(
s.members.size,"field")),{line:L,left:he}=_n(s,o.at(-1),c),_e=L===""?"":`: ${L}`;return he==="nothing"?{line:_e}:{line:_e,under:he==="place"?ke=>ke===1/0?S(ke):"":S}}function _n(e,o,s){const c=o?.type===
"item"?o:void 0;if(e.members.size===0&&!c)return{line:"`{}`",left:"nothing"};const d=L=>(0,g.jn)(L)&&[c?.label,c?.hint].includes((0,g.e1)(L.text)),y=[...e.members].filter(([,L])=>!c||!d(L)),$=y.filter(
([L,he])=>!c||!it(L,he)),j=$.map(([L,he])=>{const _e=(0,ge.$C)(L,he,e)?(0,a.SS)(te.v5):Ze(he,s,e);return _e&&`${Qe(L,s)}: ${_e}`}),S=j.join(", ");return j.includes(void 0)||S.length>vn?{line:Tn(e,d,s),
left:"more"}:{line:S,left:$.length<y.length?"place":"nothing"}}function Tn(e,o,s){const c=new Map,d=($,j,S)=>{S>(c.get($)?.weight??0)&&c.set($,{text:j,weight:S})},y=($,j,S)=>{if($.type==="array")for(const Pe of $.
items)y(Pe,j,S+1);if($.type==="object")for(const[Pe,Fe]of $.members)(0,ge.$C)(Pe,Fe,$)?d(Pe,te.v5,pt.max):y(Fe,Pe,S+1);if($.type!=="string")return;const L=(0,g.e1)($.text),he=xn.test(j)||o($)||Ke(L)||
s.labelOf(L)!==void 0;if(L.length<pt.min||he)return;const _e=L.includes("://")?2*pt.max:Math.min(L.length,pt.max),ke=s.countOf(L)>pt.usual?pt.usualWeight:1;d(j,s.mask(st(L)).shown,ke*_e/(S+1))};return y(
e,"",0),[...c].sort(([,$],[,j])=>j.weight-$.weight).filter(([,{weight:$}],j)=>j===0||j<pt.texts&&$>pt.usualWeight*2*pt.max).map(([$,{text:j}])=>`${Qe($,s)}: ${(0,a.SS)(JSON.stringify((0,a.Jj)(j,pt.max)),
1/0)}`).join(", ")}function tn(e,o,s){const c=(0,a.EU)(Gt(e,o),"diff",$t);return d=>{const y=c.length<=d?c:An(c,d);return s===void 0?`
${y}`:pn(s,y)}}function An(e,o){const s=e.split(`
`),c=s.slice(1,-1).map(d=>d.slice($t.length));return[...s.slice(0,1),...H(c,o).map(d=>$t+d),...s.slice(-1)].join(`
`)}function pn(e,o){return`
${$t}<details><summary>${e}</summary>

${o}
${$t}</details>`}function mn(e){return e.replace(/^(?=.)/gm,$t)}const Rn=100,wn=5;function Mn(e,o){const s=e.kind==="json"?_t(e,ke=>o(ke).shown):void 0,c=(0,P.Z)(()=>(0,ce.Vn)((0,g.PX)(e.head??e.base))),
d={mask:o,labelOf:ke=>ke.length>Rn?void 0:s?.labelOf(JSON.stringify(ke)),endsOf:ke=>s?.endsOf(ke),countOf:ke=>c().get(ke)??0},y=yn((0,I.xS)(e)),$=e.status==="modified",j=$?Nn(e,d,s):Xt(Dn(e),d),{nodes:S=0,
connections:L=0}=s?.size??{},he=S===0?"What is in it":`${(0,te.hS)(S,"node")}, ${(0,te.hS)(L,"connection")}`,_e=$?j:M(he,j,{changes:y,folded:!0});return[...In(s),_(Cn(e,o),{parts:[..._e,...Ln(e,d)],changes:y})]}
function yn({added:e,modified:o,removed:s}){return e+o+s}function In(e){return e?.note!==void 0?[_(e.note)]:e?.picture?[_((0,a.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:o,status:s,changes:c},d){const y=`**${Qe(e,{mask:d})}**`;return s!=="modified"?`${le[s]} ${y}: file ${s}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${le.modified} ${y}: content modified`:o==="variables"?`${y} (values are never shown)`:y}function Ln({references:e},o){if(e.length===0)return[];const s=e.slice(0,
wn).map(({path:$,from:j,to:S})=>`${St($,o)} (${Qe(j,o)} \u2192 ${Qe(S,o)})`),c=e.length>wn?", \u2026":"",d=e.length===1?"follows and isn't":"follow and aren't",y=`${(0,te.hS)(e.length,"reference")} to\
 new IDs and names ${d} counted`;return[_(`${y}: ${s.join(", ")}${c}`)]}function Nn(e,o,s){const c=tt(e),d=s?.connections??[],y=new Set(d.map(({item:Pe})=>Pe)),$=(0,je.$z)(e.text?[Pn(e.text)]:e.changes,
Pe=>s?.tells(Pe)?"told":"value"in Pe&&y.has(Pe.value)?"connection":c(Pe)?"layout":Un(Pe.path,o)?"item":"rest"),[j,S]=[$.get("layout")??[],$.get("connection")??[]],L=Xt($.get("rest")??[],o),he=jn(d,S,o),
_e=($.get("told")?.length??0)+S.length,ke=`Layout and bookkeeping: ${(0,te.hS)(j.length,"change")}`;return[...Xt($.get("item")??[],o),...M("Connections",he,{noun:"connection",changes:_e}),...he.length===
0?L:M("Elsewhere in the file",L),...M(ke,Bn(j,e,o),{folded:!0})]}function Un(e,{labelOf:o}){return e.some(s=>s.type==="item"||s.type==="member"&&o(s.key)!==void 0)}function Pn({base:e,head:o}){return{
kind:"modified",path:[],from:sn(e),to:sn(o)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:o,text:s,status:c,changes:d}){const y=c==="removed"?"removed":
"added",$=(S,L)=>{const he=(0,ce.Vg)(S,()=>{});return!(L.length<3&&he.length>0&&he.every(ke=>ke.value.type==="object"))&&(L.length>0||S.type!=="object")?[{kind:y,path:L,value:S}]:he.flatMap(({step:ke,
value:Pe})=>ke.type==="member"?$(Pe,[...L,ke]):[{kind:y,path:[...L,ke],value:Pe}])},j=e??o??(s&&sn(s.base??s.head));return j?$(j,[]):d}function jn(e,o,s){const c=new Map(o.map($=>["value"in $&&$.value,
$])),d=Fn(e,c),y=un(d.map($=>zn($,s)));return d.map(([{item:$}],j)=>{const S=c.get($),{line:L,under:he=()=>""}=S?en(S,s):{line:""};return _(`${y[j]}${he(0)===""?L:""}`,{under:he})})}function Fn(e,o){const s={
added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:d,source:y,target:$,item:j}=c;if(d==="rewired"||o.has(j))return[[c]];const S=s[d].get(y),L=S??[c];return S&&S.push(c),s[d].delete(y),s[d].
set($,L),S?[]:[L]})}function zn(e,o){const[{kind:s,source:c,target:d,was:y}]=e,$=he=>`**${Qe(he.label,o)}**`,j=he=>he===""?"":` (${Qe(he,o)})`,S=e.map(he=>` \u2192 ${$(he.target)}${j(he.label)}`),L=y?.
target===d?j(y.label)||" without a label":y&&` ${$(y.target)}`;return`- ${le[s]} ${$(c)}${S.join("")}${L===void 0?"":`, was${L}`}`}function Bn(e,o,s){return[...(0,je.$z)(dt(e,o),d=>d.kind+on(d,s)).values()].
flatMap(d=>{const y=d.map(L=>en(L,s));if(d.length<dn||qe(d[0].path)===0||y.some(({under:L})=>L))return Xt(d,s);const $=fn(d,s),j=mn(y.map(({line:L},he)=>`- ${$[he]}${L}`).join(`
`)),S=`- ${le[d[0].kind]} ${on(d[0],s)} of ${(0,te.hS)(d.length,"item")}`;return _(S,{changes:d.length,under:L=>j.length>L?"":`
${j}`})})}const Wn="<!-- workflow-report -->",Hn=6e4,Gn=1e3;function Kn(e){const{workflows:o,missing:s}=e,c=(0,ge.lb)(e),y=["changed","added","removed"].flatMap(S=>o.filter(L=>L.status===S)).map(S=>{const L=yn(
S.counts);return{workflow:S,changes:L,parts:S.files.flatMap(he=>Mn(he,c))}}),$=Vn(e,c),j=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:S=Hn,maxBytes:L=1/0,headings:he=!0,
mark:_e=!0}={})=>{const ke=y.map(({workflow:We,...Ye})=>_(Jn(We,c,he),Ye)),Pe=_(j,{parts:[...M("",ke,{noun:"workflow"}),...$]}),Fe=_e?`${Wn}
`:"";for(let We=Math.min(S,L);;){const Ye=[Fe,...T(Pe,We-Fe.length-1),`
`],mt=L===1/0?0:Buffer.byteLength(Ye.join(""));if(mt<=L||We<Gn)return Ye;We=Math.floor(We*L*.99/mt)}}}function Xn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Jn({name:e,status:o,counts:s},c,d){const y=d?"### ":"",$=e===void 0?void 0:Qe(e,{mask:c});return o==="added"||o==="removed"?`${y}${le[o]} ${$===void 0?"Workflow":`${$}: workflow`} ${o}`:d?`${y}${$===
void 0?"":`${$}: `}${(0,I.cq)(s)}`:""}function Vn({workflows:e,notCompared:o=[]},s){const c=($,j)=>{const S=$.flatMap(L=>L===void 0?[]:[Qe(L,{mask:s})]).join(", ");return $.length===0?[]:[_(j(S),{least:j(
(0,te.hS)($.length,"workflow"))})]},d=e.flatMap(({name:$,status:j})=>j==="unchanged"?[$]:[]),y=e.flatMap(({name:$,variablesCompared:j})=>j?[]:[$]);return[...e.length===0?[_("No workflow was compared")]:
[],...c(d,$=>$===""?"No changes":`${$}: no changes`),...c(y,$=>`The environment variables${y.length===e.length?"":` of ${$}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,$=>`${$}: not compared, because the step failed`)]}var Yn=h(8725),Zn=h(276),Qn=h(4022),qn=h(6584);async function er(e){const o=Kn(e),s={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",s)),o}const nr=900*1024;function rr(e,o,s,c){const d=nr-Buffer.byteLength(s.join()),y=e({headings:o,maxLength:1/0,maxBytes:d,mark:!1}).join("");return c===void 0?
y:Xn(y,c)}function or(e){const o=(0,I.AS)(e);if(o.length===0)return;const s=o.slice(0,20).map(qn.bY),c=o.length>20?` and ${(0,te.hS)(o.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${s.join(
", ")}${c} in ignore. Check the spelling.`)}}),6584:((ve,Se,h)=>{h.d(Se,{LO:()=>f,Rr:()=>G,bY:()=>w,yG:()=>F});var I=h(3024),te=h(6760),ce=h(5806),me=h(7596),ue=h(706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function B(p,z=W){return[z,({input:K})=>`contains ${U(K)}. ${p}`]}function E(...p){return z=>{for(const[K,re]of p){const q=K.exec(z);if(q)throw new Error(typeof re=="string"?re:re(q))}return z}}function F(p){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(p))return p.toLowerCase()==="true";throw new Error(`must be true or false, not ${w(p)}`)}function _(p,z=!1){return K=>{const re=Number(K);if((z?/^\d+$/:/^\d+(\.\d+)?$/).
test(K)&&re>0&&re<=p)return re;const q=p===1/0?"":` and at most ${p}`;throw new Error(`must be a ${z?"whole ":""}number above 0${q}, not ${w(K)}`)}}const M=E(B("Type the address again"),[/["'`]/,"cont\
ains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,p])=>`must not contain a query or a fragment. Set only the\
 beginning of the address: "${p}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(p){return parseHost(M(p))}function u(p){if(isId(p))return p;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${w(p)}`)}const C=E(B("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,p])=>`begins with "${p}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),v="is too long: at most 200 characters",k=E([new RegExp("\\\
p{C}","u"),({input:p})=>`must not contain control characters: ${w(p)}`],[/.{201}/u,v]),b=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:p})=>`can't be a name: ${w(p)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:p})=>`must not end in .zip, which the action adds: ${w(p)}`],[/.{201}/u,v]);function A(p){const z=refusal(b(p));if(z!==void 0)throw new Error(`can't be a name: ${w(p)} ${z}`);
if(Buffer.byteLength(p)>240)throw new Error(v);return p}function a(p){if(p!=="any"){if(/^[0-9a-f]{64}$/i.test(p))return p.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function g(){return(0,te.resolve)(process.env.GITHUB_WORKSPACE??"")}const R=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([
,p])=>`begins with ${p}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function G(p){return(0,te.resolve)(g(),R(p))}function m(p){const z=G(
p);if(existsSync(z))return z;throw new Error(f(p))}function f(p){const z=!(0,I.existsSync)(g())||(0,I.readdirSync)(g()).length===0;return`doesn't exist: ${w(p)}${z?". The workspace is empty: run actio\
ns/checkout before this step":""}`}function w(p){const z=U(p);return`"${(0,ue.OX)(p,60)}"${z===""?"":` with ${z}`}`}function U(p){const z=(p.match(new RegExp(W,"gu"))??[]).map(q=>q.codePointAt(0)??0),
K=[...new Set(z)].map(q=>`U+${q.toString(16).toUpperCase().padStart(4,"0")}`),re=K.length===1?"an invisible character":"invisible characters";return K.length===0?"":`${re} (${K.slice(0,5).join(", ")})`}}),
1124:((ve,Se,h)=>{h.d(Se,{AS:()=>B,Hq:()=>ue,RG:()=>te,cq:()=>E,cz:()=>ce,xS:()=>me,xW:()=>W});var I=h(706);const te={type:"hidden"};function ce(F){const _=M=>F.reduce((T,u)=>T+u[M],0);return{added:_(
"added"),modified:_("modified"),removed:_("removed")}}function me({status:F,changes:_,references:M}){const T={added:0,modified:0,removed:0};if(F!=="modified")return{...T,[F]:1};if(_.length===0&&M.length===
0)return{...T,modified:1};for(const{kind:u}of _)T[u==="added"||u==="removed"?u:"modified"]++;return T}function ue({workflows:F}){return F.some(({status:_})=>_!=="unchanged")}function W({workflows:F}){
return ce(F.map(({counts:_})=>_))}function B({workflows:[F,..._]}){return F?.unusedIgnores.filter(M=>_.every(({unusedIgnores:T})=>T.includes(M)))??[]}function E({modified:F,added:_,removed:M}){return Object.
entries({modified:F,added:_,removed:M}).flatMap(([u,C])=>C===0?[]:[`${(0,I.zD)(C)} ${u}`]).join(", ")||"no changes"}}),3436:((ve,Se,h)=>{h.d(Se,{Gg:()=>F,Ms:()=>v,Op:()=>u,PX:()=>T,Rk:()=>ce,TH:()=>E,
TN:()=>W,YD:()=>B,ZM:()=>ue,dj:()=>A,e1:()=>C,eX:()=>me,jn:()=>M});var I=h(8142),te=h(2899);const ce=["id","_id","key","name"],me=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function W(a,g){if(a.type!=="object")return;const R=a.members.get(g)??a.matchOnly?.get(g);return R&&M(R)&&/^("[^"]|[-\d])/.test(R.text)?R.text:void 0}function B(a){return a.type==="object"?[...a.members.
keys()]:[]}function E(a){return _(a,["id","_id","key"])??_(a,B(a).sort().filter(g=>ue.test(g)))}function F(a){return _(a,me)}function _(a,g){const R=g.find(G=>W(a,G)!==void 0);return R&&W(a,R)}function M(a){
return a.type==="string"||a.type==="literal"}function T(a){return a===void 0?[]:M(a)?[C(a.text)]:(a.type==="array"?a.items:[...a.members.values()]).flatMap(T)}function u(a,g,R){return R&&ce.includes(a)&&
M(g)}function C(a){return a.startsWith('"')?a.includes("\\")?JSON.parse(a):a.slice(1,-1):a}class v{#t;#e;#n;#r=new Map;#o=new Map;#s=0;constructor(g,R=G=>{}){this.#t=g,this.#e=g.lines.length===0,this.#n=
R}read(g){const{fields:R,orders:G}=this.#t,m=f=>(0,te.pi)(R,f,this.#n);return(0,I.q)(g,void 0,{enter:(f,w="")=>this.#e?void 0:{key:w,outer:f},scalar:f=>this.scalar(f),array:(f,w)=>{const U=f.length>0&&
m({key:"",outer:w});return this.array(U?[]:f,(0,te.pi)(G,w,this.#n))},object:(f,w)=>{let U;for(const[p,z]of R.size===0?[]:f)m({key:p,outer:w})&&(f.delete(p),ce.includes(p)&&(U=(U??new Map).set(p,z)));
return this.object(f,U)}})}scalar(g){let R=this.#r.get(g);return R===void 0&&(R={type:g.startsWith('"')?"string":"literal",id:++this.#s,text:g},this.#r.set(g,R)),R}array(g,R=!1){const G=R?g.toSorted((w,U)=>w.
id-U.id):g;let m=G.length;for(const{id:w}of G)m=b(m,w);const f=this.#i(m,{type:"array",id:this.#s+1,items:G,unordered:R});return this.#e?f:{type:"array",id:f.id,items:g,unordered:R}}object(g,R){let G=~g.
size;for(const[f,{id:w}]of g)G=G+b(this.scalar(f).id,w)|0;const m=this.#i(G,{type:"object",id:this.#s+1,members:g,matchOnly:R});return this.#e?m:{type:"object",id:m.id,members:g,matchOnly:R}}#i(g,R){for(let G=g;;G=
G+1|0){const m=this.#o.get(G);if(m&&k(m,R))return m;if(!m)return this.#o.set(G,R),this.#s++,R}}}function k(a,g){if(a.type==="array")return g.type==="object"||a.items.length!==g.items.length?!1:a.items.
every(({id:R},G)=>R===g.items[G]?.id);if(g.type==="array"||a.members.size!==g.members.size)return!1;for(const[R,{id:G}]of g.members)if(a.members.get(R)?.id!==G)return!1;return!0}function b(a,g){const R=Math.
imul(a^a>>>15,739982445)^Math.imul(g^g>>>16,73244475);return Math.imul(R^R>>>13,695872825)}function A(a){if(M(a))return a.text;if(a.type==="array"){const R=a.items.map(A);return`[${(a.unordered?R.sort():
R).join()}]`}return`{${Array.from(a.members,([R,G])=>`${JSON.stringify(R)}:${A(G)}`).sort().join()}}`}}),2899:((ve,Se,h)=>{h.d(Se,{K$:()=>I,pi:()=>ce,wo:()=>te});const I=te("");function te(W){const B=new Set,
[E,F]=[new Map,new Map];for(const[_,M]of W.split(/\r\n|\r|\n/).entries()){const T=M.trim();if(T===""||T.startsWith("#"))continue;const[u,C]=T.endsWith("[]")?[T.slice(0,-2),F]:[T,E],v=u.split(".").reverse(),
k=me(u);if(v.includes(""))throw new Error(`has an empty key in line ${_+1} (join keys by single dots)`);if(v.every(b=>b==="*"))throw new Error(`has only * in line ${_+1}, which would ignore everything\
 (name a key)`);B.add(T),C.set(k,[...C.get(k)??[],{line:T,keys:v}])}return{lines:[...B],fields:E,orders:F}}function ce(W,B,E){if(W.size===0||B===void 0)return!1;const F=["*",me(B.key)].flatMap(_=>W.get(
_)??[]).filter(({keys:_})=>ue(B,_));for(const{line:_}of F)E(_);return F.length>0}function me(W){return W.slice(W.lastIndexOf(".")+1)}function ue(W,B){if(W===void 0||B.length===0)return B.length===0;const E=B[0]===
"*"?["*"]:W.key.split(".").reverse();return E.every((F,_)=>F===B[_])&&ue(W.outer,B.slice(E.length))}}),2742:((ve,Se,h)=>{h.d(Se,{OD:()=>be,qy:()=>se,Z:()=>Oe,yR:()=>X});var I=h(3436),te=h(2899),ce=h(1345);
function me(J,ie){const de=ie.size===0?void 0:ie.get(JSON.stringify(J));return de===void 0?J:(0,I.e1)(de)}function ue({base:J,head:ie}){return J===ie?[]:I.Rk.flatMap(de=>{const[pe,oe]=[(0,I.TN)(J,de),
(0,I.TN)(ie,de)];return pe!==oe&&pe?.startsWith('"')&&oe?.startsWith('"')?[[pe,oe]]:[]})}function W(J,ie){const de=new Map;for(const[oe,fe]of J)de.set(oe,(de.get(oe)??new Set).add(fe));const pe=([oe,fe])=>de.
get(oe)?.size===1&&ie.base.get(oe)===1&&ie.head.get(fe)===1;return new Map(J.filter(pe))}function B(J){const ie=de=>{const pe=new Map,oe=(fe,we)=>{if(fe.type==="array")for(const Ee of fe.items)oe(Ee,!0);
if(fe.type!=="object")return;const Me=we?[fe.id,...I.Rk.flatMap(Ee=>(0,I.TN)(fe,Ee)??[])]:[];for(const Ee of new Set(Me))pe.set(Ee,(pe.get(Ee)??0)+1);for(const Ee of fe.members.values())oe(Ee,!1)};for(const fe of J)
oe(fe[de],!1);return pe};return{base:ie("base"),head:ie("head")}}function E(J,ie,de){const pe={element:new Map,member:new Map};function oe(we,Me){if(ie.size===0&&!de)return we;if((0,I.jn)(we))return J.
scalar(ie.get(we.text)??we.text);const Ee=pe[Me?"element":"member"],Ue=Ee.get(we.id)??fe(we,Me);return Ee.set(we.id,Ue),Ue}function fe(we,Me){if(we.type==="array"){const Ue=we.items.map(De=>oe(De,!0));
return J.array(Ue,we.unordered)}const Ee=new Map;for(const[Ue,De]of we.members)(0,I.Op)(Ue,De,Me)?de||Ee.set(Ue,De):Ee.set(me(Ue,ie),oe(De,!1));return J.object(Ee)}return(we,Me=!1)=>oe(we,Me).id}function F(J,ie){
const de={base:E(J,ie,!0),head:E(J,new Map,!0)};return{interner:J,renames:ie,follow:E(J,ie,!1),bare:de}}var _=h(5408);const M=.4,T=.9,u=4e4,C=4,v=/^(""|0|true|false|null)$/,k=.25,b=-1,A=new Set([...I.
eX,"type"]);function a(J,ie,de){const{compare:pe,shareRare:oe}=G(J,de),fe=g(J,ie),we=R(J);return Me=>(Ee,Ue)=>{const De=(0,_.qc)(Ee,Ue),Z=De.reduce((D,{base:ne,head:xe})=>D+ne.length*xe.length,0),V=D=>Z>
u?[...oe(D),...(0,_.O6)(ie,D).flatMap(_.yU)]:D.base.flatMap(ne=>D.head.map(xe=>({base:ne,head:xe}))),P=De.flatMap(V).flatMap(D=>{const ne=pe(D);return(Me>0&&we(D)?pe(D,()=>1)>=T:ne>=Me)?[{pair:D,alike:ne,
distance:fe(D)}]:[]});P.sort((D,ne)=>ne.alike-D.alike||D.distance-ne.distance);const ae=new Set;return P.flatMap(({pair:D})=>ae.has(D.base)||ae.has(D.head)?[]:(ae.add(D.base).add(D.head),[D]))}}function g({
base:J},ie){const de=new Map((0,_.Ms)(ie).map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let pe=0;const oe=J.map(({index:fe})=>(pe=de.get(fe)??pe,fe+pe));return fe=>Math.abs((oe[fe.base.index]??
0)-fe.head.index)}function R({base:J,head:ie}){const de=({item:we})=>[(0,I.TH)(we),(0,I.Gg)(we)],[pe,oe]=[new Set(J.flatMap(de)),new Set(ie.flatMap(de))],fe=(we,Me)=>de(we).every(Ee=>Ee!==void 0&&!Me.
has(Ee));return we=>fe(we.base,oe)&&fe(we.head,pe)}function G(J,{renames:ie,follow:de}){const pe=new Map,oe=new Set;function fe(V){const P=pe.get(V)??pe.size;return P===pe.size&&pe.set(V,P),P}function we(V,P){
const ae=new Set,D=(ne,xe,Re)=>{if((0,I.jn)(ne)||(ne.type==="array"?ne.items.length:ne.members.size)===0){const Ie=fe(`${xe}=${P==="base"?de(ne):ne.id}`);ae.add(Ie),(!(0,I.jn)(ne)||v.test(ne.text))&&oe.
add(Ie)}else if(ne.type==="array")for(const Ie of ne.items)D(Ie,fe(`${xe}[]`),!0);else for(const[Ie,ze]of ne.members)xe===b&&(0,I.jn)(ze)&&A.has(Ie)||(0,I.Op)(Ie,ze,Re)||D(ze,fe(`${xe}.${P==="base"?me(
Ie,ie):Ie}`),!1)};return D(V,b,!0),ae}const Me=new Map,Ee=new Map,Ue=V=>Me.get(V)??new Set;for(const V of["base","head"]){for(const P of J[V])Me.set(P,we(P.item,V));for(const[P,ae]of(0,ce.Vn)(J[V].flatMap(
D=>[...Ue(D)]))){const D=(oe.has(P)?k:1)/ae;Ee.set(P,Math.min(Ee.get(P)??1,D))}}const De=V=>Ee.get(V)??0,Z=V=>[...Ue(V)].filter(P=>De(P)>=1/C);return{compare({base:V,head:P},ae=De){const D=Ie=>{let ze=0;
for(const Je of Ie)ze+=ae(Je);return ze},[ne,xe]=[Ue(V),Ue(P)],Re=[...ne].filter(Ie=>xe.has(Ie));return 2*D(Re)/(D(ne)+D(xe))||0},shareRare(V){const P=new Map;for(const ae of V.head)for(const D of Z(ae))
P.set(D,[...P.get(D)??[],ae]);return V.base.flatMap(ae=>{const D=new Set(Z(ae).flatMap(ne=>P.get(ne)??[]));return Array.from(D,ne=>({base:ae,head:ne}))})}}}function m(J,ie,de){const pe={base:(0,_.S3)(
[J]),head:(0,_.S3)([ie])};return Math.max(...(0,_.yU)(pe).map(oe=>G(pe,de).compare(oe)))}function f(J,ie,de){let pe=[],oe=J;const fe=()=>oe.base.length===0||oe.head.length===0,we=(P,ae)=>{const D=fe()?
[]:P(oe,ae);D.length!==0&&(pe=pe.concat(D),oe=(0,_.FF)(oe,D))},Me=P=>(ae,D)=>(0,_.O6)(pe,ae).flatMap(ne=>P(ne,D)),Ee=de||[...J.base,...J.head].some(({item:P})=>P.type==="object"),Ue=I.Rk.filter(P=>!(p(
J.base,P)&&p(J.head,P)));for(const P of z(Ue,J,ie))we(_.kk,w(P));const De=({item:P})=>P.id,Z=({item:P},ae)=>ae==="base"?ie.follow(P,!0):P.id;for(const P of ie.renames.size>0?[Z,De]:[De])we(Me(_.eV),P),
Ee&&we(_.kh,P);if(Ee&&!fe()){const[P]=z(re(J),J,ie);P!==void 0&&we(_.kk,w(P));const ae=ne=>({item:xe},Re)=>U(xe,ie.bare[Re],ne);we(Me(_.eV),ae(1)),we(_.kh,ae(3));const D=a(J,pe,ie);for(const ne of[...I.
eX,"key"])we(D(0),w(ne));we(D(M),({item:ne})=>ne.type==="object"?(0,I.TN)(ne,"type")??"":void 0)}const V=P=>(0,I.Gg)(P)??(Ue.length<I.Rk.length?Ue.find(ae=>(0,I.TN)(P,ae)):(0,I.TH)(P));return we(Me(_.
kh),({item:P})=>V(P)===void 0?"":void 0),pe}function w(J){return({item:ie})=>(0,I.TN)(ie,J)}function U(J,ie,de){return J.type!=="object"||[...J.members].filter(([oe,fe])=>!(0,I.Op)(oe,fe,!0)).length<de?
void 0:ie(J,!0)}function p(J,ie){const de=pe=>J.every(({item:oe,index:fe})=>(0,I.TN)(oe,ie)?.replaceAll('"',"")===`${pe+fe}`);return J.length>1&&(de(0)||de(1))}function z(J,ie,de){const pe=J.map(fe=>({
key:fe,pairs:(0,_.kk)(ie,w(fe))})),oe=(fe,we)=>fe.every(({base:Ee,head:Ue},De)=>Ee===we[De]?.base&&Ue===we[De]?.head)?0:K(we,de)-K(fe,de);return pe.sort(({pairs:fe},{pairs:we})=>we.length-fe.length||oe(
fe,we)),pe.map(({key:fe})=>fe)}function K(J,{interner:ie,renames:de,bare:pe}){const oe=J.map(({base:we,head:Me})=>({base:we.item,head:Me.item})),fe=E(ie,new Map([...de,...oe.flatMap(ue)]),!0);return oe.
filter(({base:we,head:Me})=>[fe,pe.head].some(Ee=>Ee(we,!0)===pe.head(Me,!0))).length}function re({base:J,head:ie}){const de=(0,ce.Vn)(ie.flatMap(({item:fe})=>(0,I.YD)(fe))),pe=fe=>2*(de.get(fe)??0)>ie.
length&&!I.Rk.includes(fe)&&fe!=="type",oe=[...de.keys()].filter(fe=>pe(fe)&&q(J,fe)&&q(ie,fe)).sort();return[...oe.filter(fe=>I.ZM.test(fe)),...oe]}function q(J,ie){const de=J.flatMap(({item:oe})=>(0,I.
TN)(oe,ie)??[]).filter(oe=>oe.startsWith('"'));if(de.length<2||2*de.length<=J.length||new Set(de).size<de.length)return!1;const pe=new Set(J.flatMap(({item:oe})=>I.Rk.map(fe=>(0,I.TN)(oe,fe))));return 2*
de.filter(oe=>pe.has(oe)).length<de.length}const ye=8,Ae=.5;function Te(J,ie,de,pe){const oe=V=>J[V].flatMap(ae=>[ae,...Ne(ae,pe)]).filter(({path:ae,value:D})=>ae.at(-1)?.type==="item"&&de[V].get(D.id)===
1),fe={bases:new Set,heads:new Map};let we={base:oe("base"),head:oe("head")};const Me=(V,P)=>{const ae=(0,_.kk)(we,V).filter(({base:D,head:ne})=>D.arrays!==ne.arrays&&P(D.value,ne.value));for(const{base:D,
head:ne}of ae)fe.bases.add(D.value),fe.heads.set(ne.value,D);we=(0,_.FF)(we,ae)},Ee=(V,P)=>(0,I.TN)(V,"type")===(0,I.TN)(P,"type"),Ue=(V,P)=>Ee(V,P)&&m(V,P,ie)>=Ae,De=(V,P)=>(de[P].get(V??"")??0)<2,Z=(V,P)=>De(
V,P)?V:void 0;return Me(({value:V},P)=>Z((0,I.TH)(V),P),(V,P)=>((0,I.TH)(V)?.length??0)>=ye||Ue(V,P)),Me(({value:V},P)=>Z((0,I.Gg)(V),P),Ue),Me(({value:V},P)=>De((0,I.TH)(V),P)?U(V,ie.bare[P],3):void 0,
Ee),fe}function Ne({value:J,path:ie},de){return(0,ce.Vg)(J,de).flatMap(pe=>{if((0,I.jn)(pe.value))return[];const oe={value:pe.value,path:[...ie,pe.step]};return[oe,...Ne(oe,de)]})}function je(J,ie,de,pe){
const oe=[],fe=[],we=[],Me=[],Ee={base:[],head:[]};function Ue({base:D,head:ne},xe,Re){Re==="element"&&Me.push(...ue({base:D,head:ne})),(Re==="element"||Re==="member"&&D.type==="object"&&ne.type==="ob\
ject")&&we.push({base:D,head:ne,path:xe}),D.id!==ne.id&&(D.type==="array"&&ne.type==="array"?ae(D,ne,xe):D.type==="object"&&ne.type==="object"?P({base:D,head:ne},xe,Re):Re!=="own"&&(0,I.jn)(D)&&(0,I.jn)(
ne)&&ie.renames.get(D.text)===ne.text?fe.push({path:xe,from:(0,I.e1)(D.text),to:(0,I.e1)(ne.text)}):oe.push({kind:"modified",path:xe,from:D,to:ne}))}function De({base:D,head:ne},xe,Re,Ie){D!==void 0&&
ne!==void 0?Ue({base:D,head:ne},xe,Re):ne!==void 0&&!Z(ne,xe)?(oe.push({kind:"added",path:xe,value:ne}),Ee.head.push({value:ne,path:xe,arrays:Ie}),de.heads.size>0&&V(ne,xe)):D!==void 0&&!de.bases.has(
D)&&(oe.push({kind:"removed",path:xe,value:D}),Ee.base.push({value:D,path:xe,arrays:Ie}))}function Z(D,ne){const xe=de.heads.get(D);return xe===void 0?!1:(oe.push({kind:"moved",path:ne,from:xe.path}),
Ue({base:xe.value,head:D},ne,"element"),!0)}function V(D,ne){for(const{step:xe,value:Re}of(0,ce.Vg)(D,pe)){const Ie=[...ne,xe];Z(Re,Ie)||V(Re,Ie)}}function P(D,ne,xe){for(const{key:Re,from:Ie,...ze}of Xe(
D,ie)){const Je=[...ne,{type:"member",key:Re}];Ie!==Re&&fe.push({path:Je,from:Ie,to:Re});const He=ze.base!==void 0&&(0,I.Op)(Re,ze.base,xe==="element");De(ze,Je,He?"own":"member")}}function ae(D,ne,xe){
const Re={base:(0,_.S3)(D.items),head:(0,_.S3)(ne.items)},Ie=f(Re,ie,D.unordered&&ne.unordered).filter(Be=>!de.bases.has(Be.base.item)&&!de.heads.has(Be.head.item)),ze=(0,ce.Oe)(Re,Ie,pe),Je=new Set((0,_.
Ms)(Ie).map(Be=>Be.head.index)),He=ze.filter(Be=>Be.base&&Be.head&&!Je.has(Be.index));He.length>0&&!ne.unordered&&oe.push({kind:"reordered",path:xe,moved:He.map(({step:Be})=>Be)});for(const{step:Be,...tt}of ze)
De(tt,[...xe,Be],"element",Re)}return Ue(J,[],"root"),{changes:oe,references:fe,matches:we,renames:Me,unmatched:Ee}}function Xe({base:J,head:ie},{renames:de,follow:pe}){const oe=new Map(J.members),fe=new Map,
we=(Ee,Ue)=>Ee.id===Ue.id||pe(Ee)===Ue.id;for(const Ee of[we,()=>!0])for(const Ue of[De=>De,De=>me(De,de)])for(const[De,Z]of oe){const V=Ue(De),P=ie.members.get(V);P===void 0||fe.has(V)||!Ee(Z,P)||(oe.
delete(De),fe.set(V,{key:V,from:De,base:Z,head:P}))}for(const[Ee,Ue]of ie.members)fe.has(Ee)||fe.set(Ee,{key:Ee,from:Ee,head:Ue});const Me=Array.from(oe,([Ee,Ue])=>({key:Ee,from:Ee,base:Ue}));return[...fe.
values(),...Me].sort((Ee,Ue)=>Ee.key<Ue.key?-1:1)}const x={bases:new Set,heads:new Map},O=5;function se(J,ie){const de=new I.Ms(te.K$),[pe,oe]=[J,ie].map(fe=>X(fe,de));return pe&&oe&&be([{base:pe,head:oe}],
de)[0]}function X(J,ie=new I.Ms(te.K$)){return/^\s*[[{]/.test(J)?ie.read(J):void 0}function be(J,ie){const de=Oe(()=>B(J)),pe=Oe(()=>(0,ce.j9)([...J.map(({head:Me})=>Me),...J.map(({base:Me})=>Me)])),oe=(Me,Ee)=>pe().
componentOf(Me,Ee);function fe(Me){const Ee=F(ie,Me);return J.map(Ue=>{const De=je(Ue,Ee,x,oe),{base:Z,head:V}=De.unmatched;if(Z.length===0||V.length===0)return De;const P=Te(De.unmatched,Ee,de(),oe);
if(P.heads.size===0)return De;const ae=je(Ue,Ee,P,oe);return ae.changes.filter(({kind:D})=>D==="moved").length===P.heads.size?ae:De})}let we=new Map;for(let Me=0;Me<O;Me++){const Ee=fe(we),Ue=Ee.flatMap(
Z=>Z.renames),De=Ue.length===0?new Map:W(Ue,de());if(we.size===De.size&&[...we].every(([Z,V])=>De.get(Z)===V)){if(Ee.some(({changes:Z})=>Z.length>0))return Ee;break}we=De}return fe(new Map)}function Oe(J){
let ie;return()=>(ie??={value:J()},ie.value)}}),1345:((ve,Se,h)=>{h.d(Se,{Oe:()=>C,Vg:()=>v,Vn:()=>a,j9:()=>E,qU:()=>F});var I=h(3436),te=h(5408);const ce=/group|parent|folder|owner/i,me=/^(locale|locales|localeData|i18n|translations)$/,
ue=/^(data|node)$/,W=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,B=40;function E(R){const G=R.map(u),m=p=>G.find(z=>z.get(p))?.get(p);function f(p,z){for(const K of(0,I.YD)(p).sort()){if(ce.
test(K))continue;const re=(0,I.TN)(p,K),q=K!=="type"?re:re&&/^"\w+:/.test(re)?re.replace(/\w+:/,""):void 0,ye=q===void 0?void 0:m(q);if(ye===void 0||ye.item===p||F(ye.item)===void 0)continue;const Ae=G.
some(Te=>{const Ne=Te.get(q??"");return Ne&&(Ne.array===z||T(z,Ne.item))});if(K==="type"||!Ae)return ye.item}}function w(p,z){const K=(0,I.Gg)(p);return F(p)??F(f(p,z))??(K&&(0,I.e1)(K))}function U(p){
const z=/\d/.test(p)?m(p):void 0,K=z&&w(z.item,z.array);return K!==void 0&&JSON.stringify(K)!==p?K:void 0}return{componentOf:f,nameOf:w,labelOf:U}}function F(R){const G=R&&((0,I.TN)(R,"name")??_(R));return G&&
(0,I.e1)(G)}function _(R){for(const[G,m]of R.type==="object"?R.members:[]){const w=(me.test(G)&&m.type==="object"?["en",...[...m.members.keys()].sort()]:[]).map(z=>(0,I.TN)(M(m,z)??m,"name")),U=ue.test(
G)?[...I.eX.map(z=>(0,I.TN)(m,z)),(0,I.TN)(m,"display_name"),_(m)]:[],p=[...w,...U].find(z=>z!==void 0);if(p!==void 0)return p}}function M(R,G){return R.type==="object"?R.members.get(G):void 0}function T(R,G){
return(G.type==="object"?[...G.members.values()]:[]).some(f=>f.type==="array"&&f.items===R)}function u(R){const G=new Map,m=f=>{if(f.type==="object")for(const w of f.members.values())m(w);if(f.type===
"array")for(const w of f.items){const U=(0,I.YD)(w).filter(z=>I.ZM.test(z)),p=new Set(U.flatMap(z=>(0,I.TN)(w,z)??[]));for(const z of p)G.set(z,G.has(z)?void 0:{item:w,array:f.items});m(w)}};return m(
R),G}function C(R,G,m){const f=(0,te.FF)(R,G),w=[...f.base.map(p=>({...p,base:p.item})),...G.map(({base:p,head:z})=>({...z,base:p.item,head:z.item})),...f.head.map(p=>({...p,head:p.item}))],U=A(w,m);return w.
map(p=>({...p,step:k(p,U.get(p))})).sort(b)}function v(R,G){return R.type==="object"?Array.from(R.members,([f,w])=>({step:{type:"member",key:f},value:w})):(R.type==="array"?C({base:[],head:(0,te.S3)(R.
items)},[],G):[]).flatMap(({step:f,head:w})=>w?[{step:f,value:w}]:[])}function k({item:R,index:G},m){if(m===void 0)return{type:"element",index:G,item:R};const f=g(R),w=f!==void 0&&f.length<=B&&!m.startsWith(
f);return{type:"item",label:m,...w&&{hint:f},item:R}}function b({step:R},{step:G}){return R.type==="item"&&G.type==="item"?R.label<G.label?-1:1:R.type==="element"&&G.type==="element"?R.index-G.index:R.
type==="item"?-1:1}function A(R,G){const m=new Map,f=new Set;let w=R.filter(({item:q})=>(F(q)??(0,I.Gg)(q)??(0,I.TH)(q))!==void 0);const U=q=>{const ye=w.map(q),Ae=a(ye);w=w.filter((Te,Ne)=>{const je=ye[Ne];
return je===void 0||Ae.get(je)!==1||f.has(je)?!0:(f.add(je),m.set(Te,je),!1)})};U(({item:q})=>F(q));const p=new Map(w.map(q=>[q,F(q.item)??F(G(q.item,q.array))])),z=a([...p.values()]),K=q=>{const[ye,Ae]=[
p.get(q),(0,I.Gg)(q.item)];return F(q.item)??(z.get(ye)===1?ye:void 0)??(Ae&&(0,I.e1)(Ae))},re=(q,ye="")=>{const[Ae,Te]=[(0,I.TH)(q.item),K(q)??g(q.item)],Ne=Ae&&(0,I.e1)(Ae).replace(ye,"");return Te&&
Ne?`${Te} (${Ne})`:Te??Ne};return U(q=>K(q)??re(q,W)),U(q=>re(q,W)),U(q=>re(q)),U(q=>`${K(q)??g(q.item)??re(q)} [${q.index}${q.head?"":", before"}]`),m}function a(R){const G=new Map;for(const m of R)G.
set(m,(G.get(m)??0)+1);return G}function g(R){const G=(0,I.TN)(R,"type");return G?.startsWith('"')?(0,I.e1)(G):void 0}}),7856:((ve,Se,h)=>{h.d(Se,{$C:()=>a,Wr:()=>m,_p:()=>g,lb:()=>C});var I=h(706),te=h(
3436),ce=h(2742);const me=8,ue="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",W=new RegExp(`(?:${ue}|(?:password|secr\
et|apikey)s)$`),B=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,E=new RegExp(`^x?(?:${ue})$`),F=/name|key|header|field/i,_=["value","values","default","defaultvalue"],M=/\{\{|\$\{|<%/,T="(?!\\p{L}{1,\
20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",u=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}\
|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ue})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${ue}\
)\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s[^<>]{0,200})?>)[^<]{1,\
4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].map(f=>new RegExp(f,
"giu"));function C({workflows:f}){const w=new I.pO;for(const{secrets:p,files:z}of f){const K=z.flatMap(({base:re,head:q})=>[re,q].flatMap(m));for(const re of[...p,...K].flatMap(v))w.add(re,k)}const U=new Map;
return p=>{const z=U.get(p);if(z)return z;const K=[],re=Ae=>(K.push(Ae),I.v5),ye={shown:u.reduce((Ae,Te)=>Ae.replace(Te,re),w.hide(p,re)),hidden:JSON.stringify(K)};return U.set(p,ye),ye}}function v(f){
return[f,f.replace(/^(?:bearer|basic|token) /i,""),...(0,te.PX)((0,ce.yR)(f))]}function k(f){return f.length>=me&&!new RegExp("^\\p{L}+$","u").test(f)}function b(f){const w=A(f);return W.test(w)&&!B.test(
w)}function A(f){return f.toLowerCase().replace(/[^a-z]/g,"")}function a(f,w,U){if(R(w))return!1;if(b(f))return G(w)||E.test(A(f));const p=z=>F.test(z)&&b(String(U&&(0,te.TN)(U,z)));return _.includes(
A(f))&&U!==void 0&&(0,te.YD)(U).some(p)}function g(f,...w){return w.every(R)?!1:f.some((U,p)=>{const z=f[p-1],K=z&&"item"in z?z.item:void 0,re=f.slice(p+1).every(({type:ye})=>ye==="element"),q=ye=>U.type===
"member"&&a(U.key,re?ye:void 0,K);return w.some(q)})}function R(f){return f?.type==="literal"&&!/\d/.test(f.text)}function G(f){return f?.type==="array"?f.items.every(G):f!==void 0&&(0,te.jn)(f)}function m(f){
const w=[],U=p=>{if(p!==void 0)if((0,te.jn)(p))U((0,ce.yR)((0,te.e1)(p.text)));else if(p.type==="array")for(const z of p.items)U(z);else for(const[z,K]of p.members)a(z,K,p)&&w.push(...(0,te.PX)(K)),U(
K)};return U(f),w.filter(p=>!M.test(p))}}),5408:((ve,Se,h)=>{h.d(Se,{$z:()=>E,FF:()=>M,Ms:()=>_,O6:()=>T,S3:()=>ce,eV:()=>me,kh:()=>ue,kk:()=>W,qc:()=>B,yU:()=>F});var I=h(8965);const te=500;function ce(u){
return u.map((C,v)=>({item:C,index:v,array:u}))}function me(u,C){const v=g=>u[g].map(R=>C(R,g)),k=(g,R)=>g!==void 0&&g===R,b=(0,I.E)(v("base"),v("head"),{maxEditLength:te,comparator:k});if(b===void 0)
return _(ue(u,C));let[A,a]=[0,0];return b.flatMap(({added:g,removed:R,count:G})=>{const[m,f]=[u.base.slice(A,A+G),u.head.slice(a,a+G)];return g||(A+=G),R||(a+=G),g||R?[]:F({base:m,head:f})})}function ue(u,C){
return B(u,C).flatMap(F)}function W(u,C){return B(u,C).flatMap(v=>v.base.length===1&&v.head.length===1?F(v):[])}function B(u,C){const v=E(u.head,k=>C(k,"head"));return v.delete(void 0),[...E(u.base,k=>C(
k,"base"))].flatMap(([k,b])=>{const A=v.get(k);return A?[{base:b,head:A}]:[]})}function E(u,C){const v=new Map;for(const k of u){const b=C(k),A=v.get(b);A?A.push(k):v.set(b,[k])}return v}function F({base:u,
head:C}){return u.flatMap((v,k)=>{const b=C[k];return b===void 0?[]:[{base:v,head:b}]})}function _(u){const C=[];for(const k of u.toSorted((b,A)=>b.base.index-A.base.index)){let[b,A]=[0,C.length];for(;b<
A;){const a=b+A>>1;(C[a]?.last.head.index??0)<k.head.index?b=a+1:A=a}C[b]={last:k,before:C[b-1]}}const v=[];for(let k=C.at(-1);k;k=k.before)v.push(k.last);return v.reverse()}function M({base:u,head:C},v){
const k=new Set(v.flatMap(b=>[b.base,b.head]));return{base:u.filter(b=>!k.has(b)),head:C.filter(b=>!k.has(b))}}function T(u,C){const v=_(u),k={base:0,head:0};return B(C,({index:b},A)=>{for(;(v[k[A]]?.[A].
index??1/0)<b;)k[A]++;return k[A]})}}),6384:((ve,Se,h)=>{h.a(ve,async(I,te)=>{try{let k=function(){const b=new me.i,A=b.required("base",B.Rr),a=b.required("head",B.Rr);[A,a].some(m=>m!==void 0&&(0,ce.
existsSync)(m))||(A!==void 0&&b.refuse("base",(0,B.LO)(b.text("base"))),a!==void 0&&b.refuse("head",(0,B.LO)(b.text("head"))));const g=b.optional("ignore",()=>(0,F.wo)(b.lines("ignore")))??F.K$,R=b.boolean(
"fail-on-change",!1),G=b.boolean("summary",!0);return{base:b.check(A),head:b.check(a),ignore:g,failOnChange:R,summary:G}};var ce=h(3024),me=h(3991),ue=h(4022),W=h(2345),B=h(6584),E=h(1124),F=h(2899),_=h(
7279),M=h(8725),T=h(276),u=h(4057),C=h(706),v=h(1532);await(0,T.eF)(async b=>{const{base:A,head:a,ignore:g,failOnChange:R,summary:G}=k(),m=(0,M.t1)(),[f,w]=[(0,C.OX)(A),(0,C.OX)(a)],U=(0,u.Bu)(Object.
entries({Base:f,Head:w}));m.info(`Comparing ${f} with ${w}`);const p=await(0,v.Z)(A,a,{ignore:g,signal:b}).catch(async q=>{const ye=(0,_.iT)(q);throw G&&await(0,u.Sy)("Workflow comparison failed",(0,u.
il)((0,ue.UX)(ye),(0,T.VY)(ye)),U),ye});for(const{name:q,status:ye,counts:Ae,variablesCompared:Te}of p.workflows){const Ne=ye==="changed"||ye==="unchanged"?(0,E.cq)(Ae):ye,je=Te?"":" (environment vari\
ables are not compared)";m.info(`${q===void 0?"":`${(0,C.OX)(q)}: `}${Ne}${je}`)}(0,W.$0)(p);const[z,K]=[(0,E.Hq)(p),(0,E.xW)(p)];(0,T.n0)({changed:z,...K});const re=await(0,W.S3)(p);if(G){const q=(0,W.
uu)(re,p.workflows.length>1,[U]);await(0,u.Sy)(`Workflow comparison: ${(0,E.cq)(K)}`,q,U)}if(z&&R){const q=`The versions differ (${(0,E.cq)(K)}), and fail-on-change is true`;throw new _.HR({what:q,advice:"\
The report shows what changed.",topic:"import-deploy-and-promote"})}}),te()}catch(k){te(k)}},1)}),1532:((ve,Se,h)=>{h.d(Se,{Z:()=>we});var I=h(5806),te=h(4573),ce=h(8142);const me={enter:()=>{},scalar:Z=>({
json:Z}),array:Z=>({json:`[${Z.map(({json:V})=>V)}]`,items:Z}),object(Z){return{json:`{${Array.from(Z,([P,{json:ae}])=>`${JSON.stringify(P)}:${ae}`).sort()}}`,members:Z}}};function ue(Z){const V=(0,te.
isUtf8)(Z)?(0,ce.q)(Z.toString(),void 0,me):void 0,P=V?.members??V?.items?.map(D=>[W(D),D]);if(P===void 0)return;const ae=new Map;for(const[D,{members:ne,json:xe}]of P){if(D===void 0||ae.has(D))return;
ae.set(D,{name:D,keys:[...ne?.keys()??[]],content:xe})}return{container:Array.isArray(P)?"array":"object",variables:[...ae.values()]}}function W({members:Z}){if(!Z?.has("value"))return;const V=[Z.get(
"name"),Z.get("key")].find(P=>P?.json[0]==='"');return V&&JSON.parse(V.json)}function B({files:Z}){const V=[...Z].filter(([P])=>(0,I.dU)(P)).map(([,P])=>E(P));return[...new Set(V.flat())]}function E(Z){
const V=new TextDecoder().decode(Z);try{JSON.parse(V)}catch{return[]}const P=ue(Z),ae=new Set(P?.container==="array"?P.variables.map(({name:xe})=>xe):void 0),ne=Array.from(V.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).
flatMap(([xe,Re,Ie])=>Re===void 0?[xe,String(Number(xe))]:Ie===void 0?[JSON.parse(Re)]:[]);return[...new Set(ne)].filter(xe=>!ae.has(xe))}var F=h(1124),_=h(3436),M=h(7598);function T(Z){return(0,te.isUtf8)(
Z)?Z.toString():void 0}function u(Z,V,P){const ae=/\.json$/i.test(Z)?T(V):void 0;return ae===void 0?void 0:P.read(ae)}function C(Z,V,P,ae){if(V.equals(P))return!0;const D=new Interner(ae),ne=u(Z,V,D);
return ne!==void 0&&ne.id===u(Z,P,D)?.id}function v({files:Z},V){const P=D=>createHash("sha256").update(D).digest("hex"),ae=Array.from(Z,([D,ne])=>{const xe=u(D,ne,new Interner(V));return[D,P(xe?canonicalJson(
xe):ne)]});return P(JSON.stringify(ae.sort(([D],[ne])=>D<ne?-1:1)))}var k=h(2899),b=h(2742),A=h(7856);const a=1024*1024;function g(Z,V,{name:P,ignore:ae}){const D=[Z,V].filter(Ke=>Ke!==void 0),ne=D.length===
2&&D.some(G),xe=[...new Set(D.flatMap(({files:Ke})=>[...Ke.keys()]))].sort(),Re=new Set(ae.lines),Ie=new _.Ms(ae,Ke=>Re.delete(Ke)),ze=xe.flatMap(Ke=>{const[it,ut]=[Z?.files.get(Ke),V?.files.get(Ke)],
qe=it!==void 0&&ut!==void 0&&it.equals(ut);if(ne&&(0,I.dU)(Ke)||qe&&Re.size===0)return[];const dt=it&&u(Ke,it,Ie),ft=qe?dt:ut&&u(Ke,ut,Ie);return qe||dt!==void 0&&dt.id===ft?.id?[]:[{name:Ke,from:it,to:ut,
base:dt,head:ft}]}),Je=f(ze,Ie),He=Ke=>ae.lines.length===0&&Je.some(it=>it.name===Ke),Be=Je.length===0?[]:xe.filter(Ke=>!He(Ke)&&!(0,I.dU)(Ke)),tt=Z===void 0?"added":V===void 0?"removed":void 0;return{
name:P,status:tt??(Je.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,F.cz)(Je.map(F.xS)),files:Je,variablesCompared:!(ne&&D.some(m)),secrets:[...new Set(D.flatMap(Ke=>[
...B(Ke),...R(Ke,Be)]))],unusedIgnores:[...Re]}}function R({files:Z},V){return V.flatMap(P=>(0,A.Wr)(u(P,Z.get(P)??Buffer.of(),new _.Ms(k.K$))))}function G({kind:Z,files:V}){return Z==="folder"&&![...V.
keys()].some(I.dU)}function m({files:Z}){return[...Z].some(([V,P])=>(0,I.dU)(V)&&ue(P)?.variables.length!==0)}function f(Z,V){const P=Z.flatMap(({name:D,base:ne,head:xe})=>ne&&xe&&!(0,I.dU)(D)?[{name:D,
base:ne,head:xe}]:[]),ae=new Map((0,b.OD)(P,V).map((D,ne)=>[P[ne]?.name,D]));return Z.map(D=>w(D,ae.get(D.name)))}function w({name:Z,from:V,to:P,base:ae,head:D},ne){const xe=V===void 0?"added":P===void 0?
"removed":"modified",Re={name:Z,status:xe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,I.dU)(Z))return{...Re,kind:"variables",changes:p(ae,D,xe)};if(ne||xe!=="modified"&&(ae??D))
return{...Re,kind:"json",base:ae,head:D,...ne};const[Ie,ze]=[V&&U(V),P&&U(P)];return V&&Ie===void 0||P&&ze===void 0?{...Re,kind:"binary"}:{...Re,kind:"text",text:{base:Ie,head:ze}}}function U(Z){return Z.
length<=a&&!Z.includes(0)?T(Z):void 0}function p(Z,V,P){const[ae,D]=[Z,V].map(He=>He&&ue(Buffer.from((0,_.dj)(He))));if(P==="modified"&&(ae===void 0||ae.container!==D?.container))return[{kind:"modifie\
d",path:[],from:F.RG,to:F.RG}];const ne=He=>new Map(He?.variables.map(({name:Be,content:tt})=>[Be,tt])),[xe,Re]=[ne(ae),ne(D)],Ie=[],ze=[...xe.keys()].filter(He=>Re.has(He)),Je=[...Re.keys()].filter(He=>xe.
has(He));ze.some((He,Be)=>He!==Je[Be])&&Ie.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...xe.keys(),...Re.keys()])].sort()){const Be=[{type:"member",key:He}];xe.has(He)?Re.has(
He)?xe.get(He)!==Re.get(He)&&Ie.push({kind:"modified",path:Be,from:F.RG,to:F.RG}):Ie.push({kind:"removed",path:Be,value:F.RG}):Ie.push({kind:"added",path:Be,value:F.RG})}return Ie}var z=h(7279),K=h(3024),
re=h(1455),q=h(6760),ye=h(1142),Ae=h(706),Te=h(9870);function Ne(Z,V){return new z.HR({what:Z,advice:V,topic:"unpacking"})}function je(Z,V){for(const{index:P}of`${V}/`.matchAll(/\//g)){const ae=V.slice(
0,P),D=(0,K.lstatSync)((0,q.join)(Z,ae),{throwIfNoEntry:!1});if(D?.isSymbolicLink())throw Ne(`${(0,Ae.TL)(ae)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(ae===V&&D?.isFile())
return D;if(!D?.isDirectory())break}}async function Xe(Z){return(await(0,re.readdir)(Z,{withFileTypes:!0})).map(P=>P.name+(P.isDirectory()?"/":""))}async function x(Z,V){const P=[],ae=[""];for(const D of ae){
V.throwIfAborted();for(const ne of await Xe((0,q.join)(Z,D))){if((0,I.jq)(ne.replace("/","")))continue;if((ne.endsWith("/")?ae:P).push(D+ne),P.length+ae.length>Te.BE)throw new Error("more than 10,000 \
files are in it")}}return P}async function O(Z){if(!je(Z,I.gv))return;const V=await(0,re.readFile)((0,q.join)(Z,I.gv),"utf8");try{const{unpackedFiles:P}=JSON.parse(V),ae=P.every(D=>(0,I.x5)(D)===void 0);
return{text:V,paths:ae?new Set(P):void 0}}catch{return{text:V,paths:void 0}}}async function se(Z,V){const P=new Set(V.map(caseFold));return(await Xe(Z).catch(()=>[])).filter(ne=>ne.endsWith("/")).map(
ne=>ne.slice(0,-1)).filter(ne=>!P.has(caseFold(ne))).filter(ne=>existsSync(join(Z,ne,RECORD))).sort()}function X(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},null,2)}
`}var be=h(3657);async function Oe(Z,V){try{const P=await(0,re.stat)(Z);if(P.isDirectory())return await oe(Z,V);if(P.size>Te.zx)throw new Error("it is larger than 256 MiB, the limit");const ae=await(0,re.
readFile)(Z);return{...await(0,be.u)(ae,V),sha256:(0,M.createHash)("sha256").update(ae).digest("hex")}}catch(P){throw pe(P,Z,V)}}async function J(Z,V){const P=()=>Oe(Z,V);try{const ae=(0,K.statSync)(Z,
{throwIfNoEntry:!1});if(ae===void 0)return{kind:"missing"};const D=ae.isDirectory()?await ie(Z,V):new Map,[ne,...xe]=[...D.values()].flat();return ne===void 0?{kind:"single",read:P}:{kind:"several",names:[
...D.keys()],async read(Re){const[Ie,ze]=D.get(Re)??[];if(Ie&&ze)throw new Error(`is there twice, as ${(0,Ae.TL)(Ie.name)} and as ${(0,Ae.TL)(ze.name)}. Remove one of them`);if(Ie?.isSymbolicLink())throw new Error(
"is a link, which isn't followed");return await Oe((0,q.join)(Z,Ie?.name??Re),V)},...xe.length===0&&ne.isDirectory()&&{readSingle:P}}}catch(ae){throw pe(ae,Z,V)}}async function ie(Z,V){const P=new Map,
ae=await(0,re.readdir)(Z,{withFileTypes:!0});if((0,Te._2)(ae.map(({name:D})=>D)))return P;for(const D of ae){if(V.throwIfAborted(),D.name.startsWith(".")||!await de((0,q.join)(Z,D.name),V))continue;const ne=D.
isDirectory()?D.name:D.name.replace(/\.zip$/i,"");P.set(ne,[...P.get(ne)??[],D])}return P}async function de(Z,V){const P=await(0,re.stat)(Z).catch(()=>{});if(P?.isDirectory())return(0,Te._2)(await fe(
Z));if(!P?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Te._2)([...(await Oe(Z,V)).files.keys()])}catch{return V.throwIfAborted(),!0}}function pe(Z,V,P){if(P.aborted)return P.reason;const ae=/The package (is .*, not a zip)/.
exec((0,z.gJ)(Z))?.[1],D=(0,K.existsSync)(V)?`can't be read: ${(0,ye.Uc)(Z)}`:`doesn't exist: ${(0,Ae.MW)(V)}`;return new Error(ae?`${ae}. Set a package (.zip), or the folder with its unpacked files`:
D,{cause:Z})}async function oe(Z,V){const P=(0,q.join)(Z,(0,Te.wg)(await fe(Z))),ae=await O(P);if(ae&&!ae.paths)throw new Error(`${I.gv} isn't as this action writes it`);const D=ae?.paths?new Set([...Te.
LX,...ae.paths]):await x(P,V),ne=new Map;let xe=Te.zx;for(const Re of D){V.throwIfAborted();const Ie=je(P,Re);if(Ie!==void 0){if(xe-=Ie.size,xe<0)throw new Error("its files take more than 256 MiB, the\
 limit");ne.set(Re,await(0,re.readFile)((0,q.join)(P,Re)))}}if(ne.size===0)throw new Error("no files are in it");return(0,Te.jz)("folder",ne)}async function fe(Z){const V=await Xe(Z),ae=V.filter(D=>D.
endsWith("/")).map(async D=>(await Xe((0,q.join)(Z,D))).map(ne=>D+ne));return[...V,...(await Promise.all(ae)).flat()]}async function we(Z,V,{ignore:P,signal:ae}){const D=await De("base",ae,()=>J(Z,ae)),
ne=await De("head",ae,()=>J(V,ae)),xe=Me(D,ne)?[void 0]:[...new Set([...Ee(D),...Ee(ne)])].sort(),Re=[];for(const Ie of xe){const ze=Ie===void 0?"":` ${(0,Ae.TL)(Ie)}`,Je=await De(`base${ze}`,ae,()=>Ue(
D,Ie)),He=await De(`head${ze}`,ae,()=>Ue(ne,Ie));Re.push(g(Je,He,{name:Ie,ignore:P}))}return D.kind!=="missing"&&ne.kind!=="missing"?{workflows:Re}:{workflows:Re,missing:D.kind==="missing"?"base":"hea\
d"}}function Me(Z,V){const P=[Z,V];if(!(P.every(Re=>Re.kind==="several"&&Re.readSingle)&&Ee(Z).join()!==Ee(V).join())&&P.every(({kind:Re})=>Re!=="single"))return!1;if(P.every(Re=>Re.kind!=="several"||
Re.readSingle))return!0;const[ne,xe]=Z.kind==="single"?["base","head"]:["head","base"];throw new z.HR({what:`${ne} is a single workflow, but ${xe} is a folder of several`,advice:"Set both to the same \
kind.",topic:"import-deploy-and-promote"})}function Ee(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,V){if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():V===void 0?await Z.readSingle?.():
Z.names.includes(V)?await Z.read(V):void 0}async function De(Z,V,P){try{return await P()}catch(ae){V.throwIfAborted();const D=ae instanceof z.HR?ae.topic:"import-deploy-and-promote";throw new z.HR({what:`${Z}\
 ${(0,z.gJ)(ae)}`,topic:D},{cause:ae})}}}),1142:((ve,Se,h)=>{h.d(Se,{Uc:()=>_,Rs:()=>M});var I=h(7598),te=h(1455),ce=h(6760);const me=Ge(import.meta.url)("node:util");var ue=h(7279),W=h(706);const B={
ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the pat\
h isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"t\
he path is too long"};function E(k){return/^E[A-Z0-9]+$/.test(Object(k).code)}function F(k){if(!E(k))return(0,ue.gJ)(k);const{code:b="",errno:A=0}=k;return B[b]??(0,me.getSystemErrorMap)().get(A)?.[1]??
b}function _(k){const{path:b,dest:A=b}=Object(k);return E(k)&&A?`${F(k)} (${(0,W.MW)(A)})`:F(k)}function M(k,b,A="Set another directory, or free some space."){const a=Object(k).code==="ENAMETOOLONG",g={
what:`Can't write ${b}`,why:F(k)};return new ue.HR({...g,advice:a?"Set a shorter name.":A},{cause:k})}async function T(k){await rm(k,{recursive:!0,force:!0,maxRetries:10})}const u=/^\.workflow-export-[0-9a-f]{12}$/;
async function C(k,b,A=dirname(k)){const a=join(A,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,b,{flag:"wx"}),await rename(a,k)}catch(g){throw await T(a).catch(()=>{}),g}}
async function v(k,b){await C(k,b).catch(A=>{throw M(A,k)})}}),7279:((ve,Se,h)=>{h.d(Se,{HR:()=>te,gJ:()=>B,h_:()=>W,iT:()=>ue});const I=null;class te extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(F,_={}){
super(me(F),{cause:_.cause}),this.what=F.what,this.why=F.why??"",this.advice=F.advice??"",this.topic=F.topic,this.status=_.status,this.maybeProcessed=_.maybeProcessed??!1,this.affectsAll=_.affectsAll??
!1,this.busy=_.busy??!1,this.retryable=_.retryable??!1,this.retryAfterMs=_.retryAfterMs??0,this.maxRetries=_.maxRetries}with(F){const _={...this,cause:this,...F};return new te(_,_)}}function ce({what:E,
why:F=""}){return F===""?E:`${E}: ${F}`}function me(E){const F=ce(E);return`${F}${/[.!?…]$/.test(F)?"":"."} ${E.advice??""}`.trim()}function ue(E){return E instanceof Error?E:new Error(String(E))}function W(E){
return E instanceof te?E:new te({what:B(E)},{cause:E})}function B(E){return ue(E).message}}),8725:((ve,Se,h)=>{h.d(Se,{lm:()=>te.lm,t1:()=>ce});const I=Ge(import.meta.url)("node:async_hooks");var te=h(
5358);function ce(M=""){return{info:T=>ue(M+T),warning:T=>te.$e(M+T),debug:T=>te.Yz(M+T),mask:te.Pq}}function me(M){const T=[];return{...ce(`[${M}] `),info:u=>T.push(u),end(u){core.startGroup(W(u));for(const C of T)
ue(C);core.endGroup()}}}function ue(M){te.pq(W(M))}function W(M){return M.replaceAll("##[","## [")}const B=new I.AsyncLocalStorage;let E=!1;function F(M,T){return E||_(),E=!0,B.run(M,T)}function _(){const M=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...u)=>{const C=B.getStore(),v=String(T);return C===void 0||/^::(add-mask|debug)::/.test(v)?M(T,...u):(B.exit(()=>C.debug(v.trimEnd())),!0)})}}),
276:((ve,Se,h)=>{h.d(Se,{VY:()=>M,Pd:()=>u,eF:()=>_,n0:()=>T});var I=h(3024),te=h(1455);const ce=Ge(import.meta.url)("node:os");var me=h(6760),ue=h(5358),W=h(1142),B=h(7279),E=h(706);const F=6e4;async function _(k){
const b=new AbortController;for(const A of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${A})`,topic:"the-job-on-the-platform"};process.on(A,()=>b.abort(new B.HR(a)))}try{await k(b.signal)}catch(A){
for(let g=A;g instanceof Error;g=g.cause)ue.Yz(g.stack??g.message);const a=M(A);ue.C1(`${(0,E.OX)((0,B.gJ)(A),F)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function M(k){
const{GITHUB_SERVER_URL:b,GITHUB_ACTION_REPOSITORY:A,GITHUB_ACTION_REF:a}=process.env;if(!(!(k instanceof B.HR)||k.topic===void 0||!b||!A||!a))return encodeURI(`${b}/${A}/blob/${a}/docs/troubleshootin\
g.md#${k.topic}`)}function T(k){for(const[b,A]of Object.entries(k))A!==void 0&&ue.uH(b,A)}async function u(k){const b=process.env.RUNNER_TEMP||(0,ce.tmpdir)();return await(0,te.mkdtemp)((0,me.join)(b,
k)).catch(A=>{throw(0,W.Rs)(A,b,"Check the runner's temporary folder.")})}function C(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ve,Se,h)=>{h.d(Se,{Bu:()=>E,Sy:()=>C,il:()=>_});var I=h(5358),te=h(7279),ce=h(8132),me=h(706);const ue=1024*1024-1e4,W=2e5;function B(v,k){
const b=k.map(G=>G.map(T)),A=v.map((G,m)=>b.some(f=>f[m]!=="")),a=(G,m)=>`<tr>${G.flatMap((f,w)=>A[w]?`<${m}>${f}</${m}>`:[]).join("")}</tr>`,g=b.map(G=>a(G,"td")),R=G=>`<tr><td colspan="${v.length}">\
\u2026 and ${counted(G,"more row")}</td></tr>`;return`<table>${a(v.map(escapeAll),"th")}${u(g,R).join("")}</table>`}function E(v){return`<table>${v.map(([b,A])=>A===void 0?"":`<tr><th align="left">${(0,ce.
FO)(b)}</th><td>${T(A)}</td></tr>`).join("")}</table>`}function F(v){const k=v.map(({names:b,message:A,help:a})=>{const g=b.map(G=>`**${plainText(G)}**`);return`- ${u(g,G=>`and ${G} more`,W/2).join(",\
 ")}: ${_(A,a)}`});return u(k,b=>`- \u2026 and ${counted(b,"more cause")}`).join(`
`)}function _(v,k){return k===void 0?(0,ce.wh)(v):`${(0,ce.wh)(v)} <a href="${(0,ce.FO)(k)}">Troubleshooting</a>`}function M(v,k){return`<details><summary>${escapeAll(v)}</summary>

${k}

</details>`}function T(v){return typeof v=="string"?v===""?"":`<code>${(0,ce.FO)((0,ce.RK)(v))}</code>`:"words"in v?(0,ce.wh)(v.words):`<a href="${(0,ce.FO)(v.href)}">${(0,ce.wh)(v.text)}</a>${(0,ce.FO)(
v.after??"")}`}function u(v,k,b=W){let A=b;const a=v.filter(g=>{const R=Buffer.byteLength(g),G=R<=A;return G&&(A-=R),G});return a.length===v.length?a:[...a,k(v.length-a.length)]}async function C(v,...k){
const b=a=>`${(0,me.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,A=[`### ${(0,ce.wh)(v)}`,...u(k,b,ue)];try{await I.z.addRaw(A.join(`

`),!0).write()}catch(a){I.$e(`Can't write the job summary: ${(0,te.gJ)(a)}`)}}}),8132:((ve,Se,h)=>{h.d(Se,{EU:()=>B,FO:()=>_,Jj:()=>ue,RK:()=>ce,SS:()=>W,wh:()=>F});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",te=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ce(u){return/^[ -[\]-~]*$/.test(u)&&!u.includes("##[")?u:u.replace(te,(C,v)=>v===void 0?C:me(v))}function me(u){
return`\\u{${u.codePointAt(0)?.toString(16)}}`}function ue(u,C){if(u.length<=C)return u;const v=Array.from(u.slice(0,2*C+2));return v.length>C?`${v.slice(0,C).join("")}\u2026`:u}function W(u,C=100){const v=ce(
ue(u,C)).replaceAll("	",me)||'""',k="`".repeat(T(v)+1);return/^`|`$/.test(v)||/^ .*[^ ].* $/.test(v)?`${k} ${v} ${k}`:k+v+k}function B(u,C,v){const b=u.map(a=>v+ce(a).replace(/(?<=^\s*):(?=:)/,me)).join(
`
`),A="`".repeat(Math.max(3,T(b)+1));return`${v}${A}${C}
${b}
${v}${A}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(u){return _(ce(u).replaceAll("	"," ")).replace(E,"$&<wbr>")}function _(u){return u.replace(M,C=>`&#${C.codePointAt(0)}\
;`)}const M=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(u){return(u.match(/`+/g)??[]).reduce((C,v)=>Math.max(C,v.length),0)}}),8142:((ve,Se,h)=>{h.d(Se,{q:()=>me});
const I=500,te=1e6,ce=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function me(E,F,_){let M=E.startsWith("\uFEFF")?1:0,T=0;function u(){for(;;){
const b=E.charAt(M);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;M++}}function C(){const b=M;if(ce.lastIndex=b,!ce.test(E))throw new SyntaxError;return M=ce.lastIndex,E.slice(b,M)}function v(b,A){const a=u();if(a==="["){const R=[],G=_.
enter(b);return k("]",A,()=>R.push(v(G,A+1))),_.array(R,b)}if(a==="{"){const R=new Map;return k("}",A,()=>{if(u()!=='"')throw new SyntaxError;const G=C(),m=G.includes("\\")?JSON.parse(G):G.slice(1,-1);
if(R.has(m)||u()!==":")throw new SyntaxError;M++,R.set(m,v(_.enter(b,m),A+1))}),_.object(R,b)}const g=C();return _.scalar(g.includes("\\")?JSON.stringify(JSON.parse(g)):g)}function k(b,A,a){if(A===I)throw new RangeError;
M++;let g=u()===b?b:",";for(;g===",";){if(++T>te)throw new RangeError;a(),g=u(),g===","&&M++}if(g!==b)throw new SyntaxError;M++}try{const b=v(F,0);if(u()==="")return b}catch{}}function ue(E){const F=me(
E,`
`,W);return F===void 0?void 0:`${F}
`}const W={enter:E=>`${E}  `,scalar:E=>E,array:(E,F)=>B("[",E,"]",F),object(E,F){const _=[...E.keys()].sort().map(M=>`${JSON.stringify(M)}: ${E.get(M)}`);return B("{",_,"}",F)}};function B(E,F,_,M){if(F.
length===0)return E+_;const T=`,${M}  `,C=F.some(({length:v})=>v>4096)?F.reduce((v,k)=>v+T+k):F.join(T);return`${E}${M}  ${C}${M}${_}`}}),5806:((ve,Se,h)=>{h.d(Se,{Oj:()=>T,dU:()=>_,fw:()=>ue,gv:()=>I,
jq:()=>E,x5:()=>B});const I=".workflow-export.json",te=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,ce=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,
me=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,ue=[["is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],W=[
...ue,["has a part of more than 255 characters",/[^/]{256}/],["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['i\
s in a ".git" folder',te],["changes how git or GitHub treats the repository",ce],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows dro\
ps",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],["is the name of one of the action's own files",me]];function B(C,v=W){
const k=u(C);return v.find(([,b])=>b.test(C)||b.test(k))?.[0]}function E(C){return[me,te,ce].some(v=>v.test(u(C)))}function F(C){return te.test(u(C))?"is in a .git folder":C.includes(":")?"contains a \
colon, which Windows takes for a drive or a stream":void 0}function _(C){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(M(u(C)))}function M(C){return C.normalize("NFC").toUpperCase().toLowerCase()}
function T(C){const v=new Map;for(const k of C){const b=M(k.replace(/\/$/,"")),A=v.get(b);if(A!==void 0)return[A,k];v.set(b,k)}for(const[k,b]of v)for(const{index:A}of k.matchAll(/\//g)){const a=v.get(
k.slice(0,A));if(a?.endsWith("/")===!1)return[a,b]}}function u(C){return C.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ve,Se,h)=>{h.d(Se,{BE:()=>W,LX:()=>ue,_2:()=>T,jz:()=>E,wg:()=>M,zx:()=>B});
var I=h(5806);const[te,ce,me]=["flow_definition.json","app_definition.json","env_variables.json"],ue=[te,ce,me],W=1e4,B=256*1024*1024;function E(u,C){const v=[...C].filter(([k])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.
test(k));return{kind:u,files:new Map(v.sort(([k],[b])=>k<b?-1:1))}}function F({kind:u,files:C}){return{kind:u,files:new Map([...C].filter(([v])=>!isEnvVariables(v)))}}const _=/^\.|^__MACOSX$/;function M(u){
const C=new Set(u),v=a=>ue.some(g=>C.has(a+g));if(v(""))return"";const k=new Set(u.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[b,...A]=[...k].filter(a=>!_.test(a));return A.length===
0&&v(`${b}/`)?`${b}/`:""}function T(u){const C=M(u);return u.includes(C+ce)||u.includes(C+te)}}),3657:((ve,Se,h)=>{h.d(Se,{u:()=>_});var I=h(4573),te=h(8522),ce=h(663),me=h(7279),ue=h(706),W=h(5806),B=h(
9870);const E=2048,F=new Set([0,10]);async function _(K,re){re?.throwIfAborted();const{zip:q,source:ye,entries:Ae}=await M(K).catch(a("The package")),Te=(0,B.wg)([...Ae.keys()]),Ne=[];for(const[je,Xe]of Ae){
re?.throwIfAborted();const x=await k(q,ye,Xe).catch(a(`${(0,ue.TL)(je)} in the package`));je.startsWith(Te)&&!b(je)&&Ne.push([je.slice(Te.length),x])}return(0,B.jz)("zip",Ne)}async function M(K){const re=T(
K),q=await(0,ce.SY)(re,{decodeStrings:!1});return{zip:q,source:re,entries:await u(q)}}function T(K){for(let re=K.length-21;re>0;){re=K.lastIndexOf("PK",re-1,"latin1");const q=re+22+(re<0?1/0:K.readUInt16LE(
re+20));if(q<=K.length)return K.subarray(0,q)}throw K.toString("latin1",0,2)==="PK"?new Error("its end is missing"):R(K)}async function u(K){if(K.entryCount>B.BE)throw A(`The package has ${K.entryCount}\
 entries. The limit is 10,000`);const re=new Map;let q=0;for await(const Te of K.eachEntry()){const Ne=C(Te);if(re.has(Ne))throw A(`The package has ${(0,ue.TL)(Ne)} twice`,"Export it again.");const je=v(
Ne,Te);if(je!==void 0)throw A(`${(0,ue.TL)(Ne)} in the package ${je}`);if(q+=Te.uncompressedSize,q>B.zx)throw A("The package takes more than 256 MiB unpacked, the limit");re.set(Ne,Te)}const ye=[...re.
keys()];if(ye.every(b))throw A("The package has no files in it","Export it again.");const Ae=(0,W.Oj)(ye);if(Ae===void 0)return re;throw A(`${Ae.map(Te=>(0,ue.TL)(Te)).join(" and ")} in the package co\
llide on a disk that ignores case`)}function C({generalPurposeBitFlag:K,fileNameRaw:re,extraFields:q,versionMadeBy:ye}){const Ae=(0,I.isUtf8)(re)?E:K,Te=F.has(ye>>>8);return(0,ce.ax)(Ae,re,q,!Te).replace(
/^(\.\/+)+/,"")}function v(K,re){const q=re.externalFileAttributes>>>16&61440;return q===40960?"is a symbolic link":q!==0&&q!==32768&&q!==16384?"is neither a file nor a folder":b(K)&&re.uncompressedSize>
0?"is a folder with a content of its own":re.canDecodeFileData()?(0,W.dU)(re.fileNameRaw.toString())&&!(0,W.dU)(K)?"is also named env_variables.json":(0,W.x5)(K,W.fw):"is encrypted, or compressed by a\
nother method than deflate"}async function k(K,re,q){const{compressedSize:ye,compressionMethod:Ae,uncompressedSize:Te}=q,{fileDataStart:Ne}=await K.readLocalFileHeaderPromise(q),je=re.subarray(Ne,Ne+ye),
Xe={maxOutputLength:Te||1,chunkSize:Te+64},x=Ae===0?je:(0,te.inflateRawSync)(je,Xe);if(x.length!==Te)throw new Error(`it unpacks to ${x.length} bytes, not the ${Te} listed`);if((0,te.crc32)(x)!==q.crc32)
throw new Error("its CRC-32 isn't the one listed");return x}function b(K){return K===""||K.endsWith("/")}function A(K,re=""){return new me.HR({what:K,advice:re,topic:"the-package"})}function a(K){return re=>{
if(re instanceof me.HR)throw re;const q={what:`${K} is cut off or damaged`,why:(0,ue.TL)(re.message).slice(1,-1)};throw new me.HR({...q,advice:"Export it again.",topic:"the-package"},{cause:re})}}const g=[
["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function R(K){const re=K.toString("utf8",0,512),[q]=g.find(([,Ae])=>Ae.test(re))??
["text"],ye=`${q==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return A(`The package is ${q}, not a zip`,ye)}const G=33,m=20,f=3,w=8,U=33188;function p({files:K}){
const re=[],q=[];let ye=0;for(const[Ne,je]of K){const[Xe,x]=[Buffer.from(Ne),deflateRawSync(je)],O=[z(2,m,E,w,0,G),z(4,crc32(je),x.length,je.length),z(2,Xe.length,0)],se=[z(2,0,0,0),z(4,U*65536,ye)];re.
push(Buffer.from("PK"),...O,Xe,x),q.push(Buffer.from("PK"),Buffer.of(m,f),...O,...se,Xe),ye+=30+Xe.length+x.length}const Ae=Buffer.concat(q),Te=[z(2,0,0,K.size,K.size),z(4,Ae.length,ye),z(2,0)];return Buffer.
concat([...re,Ae,Buffer.from("PK"),...Te])}function z(K,...re){const q=Buffer.alloc(K*re.length);for(const[ye,Ae]of re.entries())q.writeUIntLE(Ae,ye*K,K);return q}}),1858:((ve,Se,h)=>{var I=h(7279),
te=h(2975),ce=h(706);function me(a,g,R,G={}){return new Failure({what:a,why:g,advice:R,topic:"the-platforms-response"},G)}function ue(a,g,R,G){return new Failure({what:a,why:g,advice:R,topic:"the-conn\
ection"},G)}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not\
 found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},B="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runne\
r.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,_=/EPROTO|ERR_SSL_/,M=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function u(a,g,R,G){if(!(a instanceof Error&&"code"in a))return a;const m=String(a.code);if(F.test(m)){const re=`the TLS connection can't be trusted (${m})`;return ue(g,re,`Check host. ${E}`,{affectsAll:!0,
cause:a})}const[,f]=T.exec(a.message)??[];if(f!==void 0)return C(g,f,a);const w=!R&&_.test(m),U=w?"the TLS connection failed":"the connection failed",p=W[m]??`${M.test(m)?"the response can't be decode\
d":U} (${m})`,z={retryable:!0,maybeProcessed:R,affectsAll:!R,cause:a};if(G||!(w||m==="ENOTFOUND"))return ue(g,p,B,z);const K=w?`Check host and its port. ${E}`:"Check host.";return ue(g,p,K,{...z,maxRetries:2})}
function C(a,g,R){const G=(w,U,p=!1)=>ue(a,w,U,{affectsAll:!0,cause:R,retryable:p});if(g==="407")return G("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const m=Number(
g);if(m<500&&!b(m))return G(`the proxy refuses the connection (${g})`,"Allow the host there, or add it to NO_PROXY.");const f=`the proxy made no connection (${toSingleLine(g,100)})`;return G(f,"Check \
HTTPS_PROXY, or re-run the job later.",!0)}const v=new Set([408,421,425,429]),k=new Set([501,505,506,508,510,511]);function b(a){return v.has(a)||a>=500&&!k.has(a)}function A(a,g){return{status:a,retryable:b(
a),retryAfterMs:retryAfterMs(g["retry-after"]),maybeProcessed:a===408||a>=500}}}),7596:((ve,Se,h)=>{const I=Ge(import.meta.url)("node:net");var te=h(9783),ce=h(1858);const me=200;function ue(T){const u=/^[a-z0-9+.-]+:\/\//i.
test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(u)||!URL.canParse(u))throw new Error("is not an address such as https://ai-for-process.example.ai");const C=new URL(u);if(C.protocol!=="https:"&&C.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(u))throw new Error("must not contain a user name or password");if(C.protocol==="http:"&&!W(C.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return C.pathname.endsWith("/")||(C.pathname+="/"),C}function W(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function B(T){
return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function E(...T){return T.find(u=>typeof u=="string"&&u.length<=me&&B(u))}function F(T){try{return decodeURIComponent(T)}catch{return T}}function _(){for(const T of[
"https_proxy","HTTPS_PROXY"]){const u=process.env[T]?.trim();u!==void 0&&(process.env[T]=u===""||u.includes("://")?u:`http://${u}`)}for(const T of["no_proxy","NO_PROXY"]){const u=process.env[T];u!==void 0&&
(process.env[T]=u.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function M(T,u){const C=process.env.https_proxy||process.env.HTTPS_PROXY;if(!C||checkBypass(T)||/^https?:/i.test(C)&&getProxyUrl(T))return;
throw connectionFailure(u,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((ve,Se,h)=>{
var I=h(7279),te=h(706);const ce=7,me=3e4,ue=429;async function W({log:M,signal:T,endsAt:u},C,{atLeastMs:v=0,untilFree:k=!1}={}){let b=0,A=0,a;for(;;)try{return await C()}catch(g){if(!(g instanceof Failure&&
(g.retryable||k&&g.busy)))throw g;T.throwIfAborted(),a??=performance.now();const R=g.status===ue,G=g.busy||R;A=G?A+1:0,G||b++;const m=b>(g.maxRetries??ce)&&performance.now()-a>=v;if(!G&&m)throw B(g,`${b}\
 times in a row`);const f=Math.min(me,1e3*2**((A||b)-1))*(.5+Math.random()/2),w=R&&g.retryAfterMs>0?g.retryAfterMs:Math.max(g.retryAfterMs,f),U=humanTime(w);if(performance.now()+w>=u)throw B(g,`and wa\
iting ${U} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");M.info(`${toSingleLine(sentenceOf(g),1e3)}; retrying in ${U}`),await F(w,T)}}function B(M,T,u=M.
advice){return M.with({why:`${M.why}, ${T}`,advice:u,retryable:!1})}function E(M){const T=String(M),u=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(u||0,0),2**31-1)}async function F(M,T){
let u;const C=new Promise(v=>{u=setTimeout(v,M)});await _(T,C).finally(()=>clearTimeout(u))}function _(M,T){return new Promise((u,C)=>{const v=()=>C(M.reason);T.then(u,C).finally(()=>M.removeEventListener(
"abort",v)),M.aborted?v():M.addEventListener("abort",v)})}}),706:((ve,Se,h)=>{h.d(Se,{MW:()=>me,OX:()=>te,TL:()=>ce,hS:()=>B,pO:()=>T,v5:()=>F,zD:()=>W});var I=h(8132);function te(v,k=300){const b=v.replace(
/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,I.Jj)(b,k)}function ce(v,k=100){return(0,I.RK)(JSON.stringify((0,I.Jj)(v,k)))}function me(v){return ce(v,1e3).replaceAll("\\\\","\\")}function ue(v){
if(v<1024)return`${v} B`;const k=["KiB","MiB","GiB"];let b=v/1024;for(;Number(b.toFixed(1))>=1024&&k.length>1;)b/=1024,k.shift();return`${b.toFixed(1)} ${k[0]}`}function W(v){return String(v).replace(
/\B(?=(\d{3})+$)/g,",")}function B(v,k){return`${W(v)} ${k}${v===1?"":"s"}`}function E(v){if(v<9950)return`${(v/1e3).toFixed(1)} s`;const k=Math.round(v/1e3);if(k<60)return`${k} s`;const[b,A]=[Math.floor(
k/60),Math.floor(k/3600)];return A>0?`${A} h ${b%60} min`:`${b} min ${k%60} s`}const F="***",_=4,M=8;class T{#t=new Map;#e=new Set;constructor(k=[]){for(const b of k)this.add(b)}add(k,b=A=>!0){const A=new Set(
[k,...k.split(/[\r\n]/)].map(a=>a.trim()));for(const a of[...A].filter(b).flatMap(u)){const g=a.slice(0,M);this.#t.set(g,(this.#t.get(g)??new Set).add(a)),this.#e.add(g.length)}}redact=(k,b=300)=>{const A=k.
trimStart(),a=Math.min(A.length,b*4);return te(this.hide(A,()=>{},a)+(a<A.length?"\u2026":""),b)};hide(k,b=a=>{},A=k.length){let[a,g]=["",0];for(let R=0;R<A;R++){const G=this.#n(k,R);G!==""&&(b(G),R>=
g&&(a+=k.slice(g,R)+F),g=Math.max(g,R+G.length))}return a+k.slice(g,A)}#n(k,b){let A="";for(const a of this.#e)for(const g of this.#t.get(k.slice(b,b+a))??[])g.length<=A.length||!k.startsWith(g,b)||(g.
length>=_||C(k,b,b+g.length))&&(A=g);return A}}function u(v){const k=R=>JSON.stringify(R).slice(1,-1),b=Buffer.from(v).toString(),A=encodeURIComponent(b),a=[A,A.replaceAll("%20","+"),A.replace(/%../g,
R=>R.toLowerCase())];return[...[v,b].flatMap(R=>[R,k(R),k(k(R))]),...a,encodeURI(b)]}function C(v,k,b){const A=v.slice(Math.max(0,k-2),k);return!/[\p{L}\p{N}]$/u.test(A)&&!/^[\p{L}\p{N}]/u.test(v.slice(
b,b+2))}}),5358:((ve,Se,h)=>{h.d(Se,{Yz:()=>xt,V4:()=>Rt,pq:()=>Ht,lm:()=>qt,C1:()=>zt,uH:()=>Zt,Pq:()=>Ft,z:()=>q,$e:()=>Qt});const I=Ge(import.meta.url)("os");function te(n){return n==null?"":typeof n==
"string"||n instanceof String?n:JSON.stringify(n)}function ce(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}
function me(n,t,r){const i=new B(n,t,r);process.stdout.write(i.toString()+I.EOL)}function ue(n,t=""){me(n,{},t)}const W="::";class B{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=
r,this.message=i}toString(){let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const l=this.
properties[i];l&&(r?r=!1:t+=",",t+=`${i}=${F(l)}`)}}return t+=`${W}${E(this.message)}`,t}}function E(n){return te(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(n){return te(
n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const _=Ge(import.meta.url)("crypto");var M=h(9896);function T(n,t){const r=process.env[`GITHUB\
_${n}`];if(!r)throw new Error(`Unable to find environment variable for file command ${n}`);if(!M.existsSync(r))throw new Error(`Missing file at path: ${r}`);M.appendFileSync(r,`${te(t)}${I.EOL}`,{encoding:"\
utf8"})}function u(n,t){const r=`ghadelimiter_${_.randomUUID()}`,i=te(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(
`Unexpected input: value should not contain the delimiter "${r}"`);return`${n}<<${r}${I.EOL}${i}${I.EOL}${r}`}const C=Ge(import.meta.url)("path");var v=h(6671),k=function(n,t,r,i){function l(H){return H instanceof
r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?
H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};class b{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");
t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}class A{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return k(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var g=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{ge(i.next(le))}catch(Ce){
ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};class R{static createHttpClient(t=!0,r=10){
const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(R.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return g(this,void 0,void 0,function*(){var r;const H=(r=(yield R.createHttpClient().getJson(t).catch(ee=>{throw new Error(`Fail\
ed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`)})).result)===null||r===void 0?void 0:r.value;if(!H)throw new Error("Response json body do not have ID Token field");return H})}static getIDToken(t){return g(this,
void 0,void 0,function*(){try{let r=R.getIDTokenUrl();if(t){const l=encodeURIComponent(t);r=`${r}&audience=${l}`}debug(`ID token url is ${r}`);const i=yield R.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var G=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{
ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const{access:m,appendFile:f,
writeFile:w}=M.promises,U="GITHUB_STEP_SUMMARY",p="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class z{constructor(){this._buffer=""}filePath(){
return G(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[U];if(!t)throw new Error(`Unable to find environment variable for $${U}. Check if your runtime envir\
onment supports job summaries.`);try{yield m(t,M.constants.R_OK|M.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,i={}){const l=Object.entries(i).map(([H,ee])=>` ${H}="${ee}"`).join("");return r?`<${t}${l}>${r}</${t}>`:`<${t}${l}>`}write(t){return G(this,void 0,void 0,
function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?w:f)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return G(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(I.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),l=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(l).addEOL()}addList(t,r=!1){const i=r?"ol":"ul",l=t.map(ee=>this.
wrap("li",ee)).join(""),H=this.wrap(i,l);return this.addRaw(H).addEOL()}addTable(t){const r=t.map(l=>{const H=l.map(ee=>{if(typeof ee=="string")return this.wrap("td",ee);const{header:$e,data:Le,colspan:ge,
rowspan:le}=ee,Ce=$e?"th":"td",Ve=Object.assign(Object.assign({},ge&&{colspan:ge}),le&&{rowspan:le});return this.wrap(Ce,Le,Ve)}).join("");return this.wrap("tr",H)}).join(""),i=this.wrap("table",r);return this.
addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:l,height:H}=i||{},ee=Object.assign(Object.assign({},
l&&{width:l}),H&&{height:H}),$e=this.wrap("img",null,Object.assign({src:t,alt:r},ee));return this.addRaw($e).addEOL()}addHeading(t,r){const i=`h${r}`,l=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h\
1",H=this.wrap(l,t);return this.addRaw(H).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const i=Object.assign({},r&&{cite:r}),l=this.wrap("blockquote",t,i);return this.addRaw(l).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).addEOL()}}const K=new z,re=null,
q=K;function ye(n){return n.replace(/[\\]/g,"/")}function Ae(n){return n.replace(/[/]/g,"\\")}function Te(n){return n.replace(/[/\\]/g,path.sep)}const Ne=Ge(import.meta.url)("string_decoder");var je=h(
4434);const Xe=Ge(import.meta.url)("child_process");var x=h(2613),O=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){
try{ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const{chmod:se,
copyFile:X,lstat:be,mkdir:Oe,open:J,readdir:ie,rename:de,rm:pe,rmdir:oe,stat:fe,symlink:we,unlink:Me}=M.promises,Ee=process.platform==="win32";function Ue(n){return O(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const De=268435456,Z=M.constants.O_RDONLY;function V(n){return O(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function P(n){return O(this,arguments,void 0,function*(t,r=!1){return(r?yield fe(t):yield be(t)).isDirectory()})}function ae(n){if(n=ne(n),!n)throw new Error('isRooted\
() parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function D(n,t){return O(this,void 0,void 0,function*(){let r;try{r=yield fe(n)}catch(l){l.code!==
"ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${l}`)}if(r&&r.isFile()){if(Ee){const l=C.extname(n).toUpperCase();if(t.some(H=>H.toUpperCase()===l))return n}else if(xe(
r))return n}const i=n;for(const l of t){n=i+l,r=void 0;try{r=yield fe(n)}catch(H){H.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${H}`)}if(r&&
r.isFile()){if(Ee){try{const H=C.dirname(n),ee=C.basename(n).toUpperCase();for(const $e of yield ie(H))if(ee===$e.toUpperCase()){n=C.join(H,$e);break}}catch(H){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${n}': ${H}`)}return n}else if(xe(r))return n}}return""})}function ne(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function xe(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Re(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ie=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{ge(i.
next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};function ze(n,t){return Ie(
this,arguments,void 0,function*(r,i,l={}){const{force:H,recursive:ee,copySourceDirectory:$e}=it(l),Le=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Le&&Le.isFile()&&!H)return;const ge=Le&&Le.isDirectory()&&
$e?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(ee)yield ut(r,ge,0,H);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,ge)==="")throw new Error(`'${ge}' and '${r}' are the same file`);yield qe(r,ge,H)}})}function Je(n,t){
return Ie(this,arguments,void 0,function*(r,i,l={}){if(yield ioUtil.exists(i)){let H=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(r)),H=yield ioUtil.exists(i)),H)if(l.force==null||
l.force)yield He(i);else throw new Error("Destination already exists")}yield Be(path.dirname(i)),yield ioUtil.rename(r,i)})}function He(n){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(n){return Ie(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function tt(n,t){return Ie(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield tt(n,!1);if(!i)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const r=yield Ke(n);return r&&r.length>0?r[0]:""})}function Ke(n){return Ie(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const l of process.env.PATHEXT.split(C.delimiter))l&&t.push(l);if(ae(n)){const l=yield D(n,t);return l?[l]:[]}if(n.includes(C.sep))return[];const r=[];if(process.env.PATH)
for(const l of process.env.PATH.split(C.delimiter))l&&r.push(l);const i=[];for(const l of r){const H=yield D(C.join(l,n),t);H&&i.push(H)}return i})}function it(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ut(n,t,r,i){return Ie(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Be(t);const l=yield ioUtil.readdir(n);for(const H of l){const ee=`${n}/${H}`,$e=`${t}/${H}`;(yield ioUtil.lstat(ee)).isDirectory()?yield ut(ee,$e,r,i):yield qe(ee,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function qe(n,t,r){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(l){l.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Ge(import.meta.url)("timers");var ft=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{ge(i.next(
le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const rt=process.platform===
"win32";class lt extends je.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=i||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),l=this._getSpawnArgs(t);let H=r?"":"[command]";if(rt)if(this.
_isCmdFile()){H+=i;for(const ee of l)H+=` ${ee}`}else if(t.windowsVerbatimArguments){H+=`"${i}"`;for(const ee of l)H+=` ${ee}`}else{H+=this._windowsQuoteCmdArg(i);for(const ee of l)H+=` ${this._windowsQuoteCmdArg(
ee)}`}else{H+=i;for(const ee of l)H+=` ${ee}`}return H}_processLineBuffer(t,r,i){try{let l=r+t.toString(),H=l.indexOf(I.EOL);for(;H>-1;){const ee=l.substring(0,H);i(ee),l=l.substring(H+I.EOL.length),H=
l.indexOf(I.EOL)}return l}catch(l){return this._debug(`error processing line. Failed with error ${l}`),""}}_getSpawnFileName(){return rt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(rt&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return r+='"',[r]}return this.
args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const ee of t)if(r.some($e=>$e===ee)){i=!0;break}if(!i)
return t;let l='"',H=!0;for(let ee=t.length;ee>0;ee--)l+=t[ee-1],H&&t[ee-1]==="\\"?l+="\\":t[ee-1]==='"'?(H=!0,l+='"'):H=!1;return l+='"',l.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let l=t.length;l>0;l--)r+=t[l-1],i&&t[l-1]==="\\"?r+="\\":
t[l-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return ft(this,void 0,void 0,function*(){return!ae(this.toolPath)&&(this.toolPath.includes("/")||rt&&this.toolPath.includes("\\"))&&(this.toolPath=C.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield tt(this.toolPath,!0),new Promise((t,r)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ge of this.
args)this._debug(`   ${ge}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+I.EOL);const l=new gt(i,this.toolPath);if(l.on("debug",ge=>{
this._debug(ge)}),this.options.cwd&&!(yield V(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const H=this._getSpawnFileName(),ee=Xe.spawn(H,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,H));let $e="";ee.stdout&&ee.stdout.on("data",ge=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ge),!i.silent&&i.outStream&&i.
outStream.write(ge),$e=this._processLineBuffer(ge,$e,le=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(le)})});let Le="";if(ee.stderr&&ee.stderr.on("data",ge=>{
l.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ge),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(ge),Le=this.
_processLineBuffer(ge,Le,le=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(le)})}),ee.on("error",ge=>{l.processError=ge.message,l.processExited=!0,l.processClosed=
!0,l.CheckComplete()}),ee.on("exit",ge=>{l.processExitCode=ge,l.processExited=!0,this._debug(`Exit code ${ge} received from tool '${this.toolPath}'`),l.CheckComplete()}),ee.on("close",ge=>{l.processExitCode=
ge,l.processExited=!0,l.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),l.CheckComplete()}),l.on("done",(ge,le)=>{$e.length>0&&this.emit("stdline",$e),Le.length>0&&
this.emit("errline",Le),ee.removeAllListeners(),ge?r(ge):t(le)}),this.options.input){if(!ee.stdin)throw new Error("child process missing stdin");ee.stdin.end(this.options.input)}}))})}}function Ct(n){
const t=[];let r=!1,i=!1,l="";function H(ee){i&&ee!=='"'&&(l+="\\"),l+=ee,i=!1}for(let ee=0;ee<n.length;ee++){const $e=n.charAt(ee);if($e==='"'){i?H($e):r=!r;continue}if($e==="\\"&&i){H($e);continue}if($e===
"\\"&&r){i=!0;continue}if($e===" "&&!r){l.length>0&&(t.push(l),l="");continue}H($e)}return l.length>0&&t.push(l.trim()),t}class gt extends je.EventEmitter{constructor(t,r){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(n,t,r,i){
function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){try{ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){
ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};function bt(n,t,r){return Ot(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const l=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(l,t,r).exec()})}function Jt(n,t,r){return Ot(this,void 0,void 0,function*(){
var i,l;let H="",ee="";const $e=new StringDecoder("utf8"),Le=new StringDecoder("utf8"),ge=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,le=(l=r?.listeners)===null||l===void 0?void 0:l.stderr,Ce=nt=>{
ee+=Le.write(nt),le&&le(nt)},Ve=nt=>{H+=$e.write(nt),ge&&ge(nt)},Ze=Object.assign(Object.assign({},r?.listeners),{stdout:Ve,stderr:Ce}),et=yield bt(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));
return H+=$e.end(),ee+=Le.end(),{exitCode:et,stdout:H,stderr:ee}})}var yt=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(function(H,ee){function $e(le){
try{ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||[])).next())})};const Lt=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,i;const{
stdout:l}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),H=(t=(n=l.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(r=l.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:H}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.
trim().split(`
`);return{name:t,version:r}}),ht=I.platform(),Pt=I.arch(),Et=ht==="win32",vt=ht==="darwin",Dt=ht==="linux";function kt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Et?Lt():vt?Nt():Ut()),{platform:ht,arch:Pt,isWindows:Et,isMacOS:vt,isLinux:Dt})})}var jt=function(n,t,r,i){function l(H){return H instanceof r?H:new r(function(ee){ee(H)})}return new(r||(r=Promise))(
function(H,ee){function $e(le){try{ge(i.next(le))}catch(Ce){ee(Ce)}}function Le(le){try{ge(i.throw(le))}catch(Ce){ee(Ce)}}function ge(le){le.done?H(le.value):l(le.value).then($e,Le)}ge((i=i.apply(n,t||
[])).next())})},_t;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(_t||(_t={}));function Tt(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Ft(n){me("add-mask",{},n)}function At(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function Rt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Vt(n,t){const r=Rt(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function Yt(n,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],l=Rt(n,t);if(r.includes(l))return!0;if(i.includes(
l))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Zt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",u(n,t));process.stdout.write(I.EOL),me("set-output",{name:n},
te(t))}function nn(n){issue("echo",n?"on":"off")}function zt(n){process.exitCode=_t.Failure,Wt(n)}function Bt(){return process.env.RUNNER_DEBUG==="1"}function xt(n){me("debug",{},n)}function Wt(n,t={}){
me("error",ce(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){me("warning",ce(t),n instanceof Error?n.toString():n)}function qt(n,t={}){me("notice",ce(t),n instanceof Error?n.toString():n)}function Ht(n){
process.stdout.write(n+I.EOL)}function Gt(n){issue("group",n)}function Kt(){issue("endgroup")}function Mt(n,t){return jt(this,void 0,void 0,function*(){Gt(n);let r;try{r=yield t()}finally{Kt()}return r})}
function N(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function Y(n){return process.env[`STA\
TE_${n}`]||""}function Q(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((ve,Se,h)=>{var I=h(8611),te=h(5692),ce=h(9783),me=h(770),ue=m=>{var f={};return h.
d(f,m),f},W=m=>(()=>m);const B=ue({});var E=function(m,f,w,U){function p(z){return z instanceof w?z:new w(function(K){K(z)})}return new(w||(w=Promise))(function(z,K){function re(Ae){try{ye(U.next(Ae))}catch(Te){
K(Te)}}function q(Ae){try{ye(U.throw(Ae))}catch(Te){K(Te)}}function ye(Ae){Ae.done?z(Ae.value):p(Ae.value).then(re,q)}ye((U=U.apply(m,f||[])).next())})},F;(function(m){m[m.OK=200]="OK",m[m.MultipleChoices=
300]="MultipleChoices",m[m.MovedPermanently=301]="MovedPermanently",m[m.ResourceMoved=302]="ResourceMoved",m[m.SeeOther=303]="SeeOther",m[m.NotModified=304]="NotModified",m[m.UseProxy=305]="UseProxy",
m[m.SwitchProxy=306]="SwitchProxy",m[m.TemporaryRedirect=307]="TemporaryRedirect",m[m.PermanentRedirect=308]="PermanentRedirect",m[m.BadRequest=400]="BadRequest",m[m.Unauthorized=401]="Unauthorized",m[m.
PaymentRequired=402]="PaymentRequired",m[m.Forbidden=403]="Forbidden",m[m.NotFound=404]="NotFound",m[m.MethodNotAllowed=405]="MethodNotAllowed",m[m.NotAcceptable=406]="NotAcceptable",m[m.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",m[m.RequestTimeout=408]="RequestTimeout",m[m.Conflict=409]="Conflict",m[m.Gone=410]="Gone",m[m.TooManyRequests=429]="TooManyRequests",m[m.InternalServerError=500]="I\
nternalServerError",m[m.NotImplemented=501]="NotImplemented",m[m.BadGateway=502]="BadGateway",m[m.ServiceUnavailable=503]="ServiceUnavailable",m[m.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var _;
(function(m){m.Accept="accept",m.ContentType="content-type"})(_||(_={}));var M;(function(m){m.ApplicationJson="application/json"})(M||(M={}));function T(m){const f=pm.getProxyUrl(new URL(m));return f?
f.href:""}const u=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],C=[F.BadGateway,F.ServiceUnavailable,F.GatewayTimeout],v=null,k=10,b=5;class A extends Error{constructor(f,w){
super(f),this.name="HttpClientError",this.statusCode=w,Object.setPrototypeOf(this,A.prototype)}}class a{constructor(f){this.message=f}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
f=>E(this,void 0,void 0,function*(){let w=Buffer.alloc(0);this.message.on("data",U=>{w=Buffer.concat([w,U])}),this.message.on("end",()=>{f(w.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(f=>E(this,void 0,void 0,function*(){const w=[];this.message.on("data",U=>{w.push(U)}),this.message.on("end",()=>{f(Buffer.concat(w))})}))})}}function g(m){return new URL(
m).protocol==="https:"}class R{constructor(f,w,U){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=w||[],this.requestOptions=U,U&&(U.ignoreSslError!=null&&(this._ignoreSslError=U.ignoreSslError),this._socketTimeout=
U.socketTimeout,U.allowRedirects!=null&&(this._allowRedirects=U.allowRedirects),U.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=U.allowRedirectDowngrade),U.maxRedirects!=null&&(this._maxRedirects=
Math.max(U.maxRedirects,0)),U.keepAlive!=null&&(this._keepAlive=U.keepAlive),U.allowRetries!=null&&(this._allowRetries=U.allowRetries),U.maxRetries!=null&&(this._maxRetries=U.maxRetries))}options(f,w){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,w||{})})}get(f,w){return E(this,void 0,void 0,function*(){return this.request("GET",f,null,w||{})})}del(f,w){return E(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,w||{})})}post(f,w,U){return E(this,void 0,void 0,function*(){return this.request("POST",f,w,U||{})})}patch(f,w,U){return E(this,void 0,void 0,
function*(){return this.request("PATCH",f,w,U||{})})}put(f,w,U){return E(this,void 0,void 0,function*(){return this.request("PUT",f,w,U||{})})}head(f,w){return E(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,w||{})})}sendStream(f,w,U,p){return E(this,void 0,void 0,function*(){return this.request(f,w,U,p)})}getJson(f){return E(this,arguments,void 0,function*(w,U={}){U[_.Accept]=this._getExistingOrDefaultHeader(
U,_.Accept,M.ApplicationJson);const p=yield this.get(w,U);return this._processResponse(p,this.requestOptions)})}postJson(f,w){return E(this,arguments,void 0,function*(U,p,z={}){const K=JSON.stringify(
p,null,2);z[_.Accept]=this._getExistingOrDefaultHeader(z,_.Accept,M.ApplicationJson),z[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(z,M.ApplicationJson);const re=yield this.post(U,K,z);return this.
_processResponse(re,this.requestOptions)})}putJson(f,w){return E(this,arguments,void 0,function*(U,p,z={}){const K=JSON.stringify(p,null,2);z[_.Accept]=this._getExistingOrDefaultHeader(z,_.Accept,M.ApplicationJson),
z[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(z,M.ApplicationJson);const re=yield this.put(U,K,z);return this._processResponse(re,this.requestOptions)})}patchJson(f,w){return E(this,arguments,
void 0,function*(U,p,z={}){const K=JSON.stringify(p,null,2);z[_.Accept]=this._getExistingOrDefaultHeader(z,_.Accept,M.ApplicationJson),z[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(z,M.
ApplicationJson);const re=yield this.patch(U,K,z);return this._processResponse(re,this.requestOptions)})}request(f,w,U,p){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const z=new URL(w);let K=this._prepareRequest(f,z,p);const re=this._allowRetries&&v.includes(f)?this._maxRetries+1:1;let q=0,ye;do{if(ye=yield this.requestRaw(K,U),ye&&
ye.message&&ye.message.statusCode===F.Unauthorized){let Te;for(const Ne of this.handlers)if(Ne.canHandleAuthentication(ye)){Te=Ne;break}return Te?Te.handleAuthentication(this,K,U):ye}let Ae=this._maxRedirects;
for(;ye.message.statusCode&&u.includes(ye.message.statusCode)&&this._allowRedirects&&Ae>0;){const Te=ye.message.headers.location;if(!Te)break;const Ne=new URL(Te);if(z.protocol==="https:"&&z.protocol!==
Ne.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ye.readBody(),Ne.hostname!==z.hostname)for(const je in p)je.toLowerCase()==="authorization"&&delete p[je];K=this._prepareRequest(f,Ne,p),ye=yield this.requestRaw(
K,U),Ae--}if(!ye.message.statusCode||!C.includes(ye.message.statusCode))return ye;q+=1,q<re&&(yield ye.readBody(),yield this._performExponentialBackoff(q))}while(q<re);return ye})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(f,w){return E(this,void 0,void 0,function*(){return new Promise((U,p)=>{function z(K,re){K?p(K):re?U(re):p(new Error("Unknown error"))}this.requestRawWithCallback(
f,w,z)})})}requestRawWithCallback(f,w,U){typeof w=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(w,"utf8"));let p=!1;function z(q,ye){p||(p=
!0,U(q,ye))}const K=f.httpModule.request(f.options,q=>{const ye=new a(q);z(void 0,ye)});let re;K.on("socket",q=>{re=q}),K.setTimeout(this._socketTimeout||3*6e4,()=>{re&&re.end(),z(new Error(`Request t\
imeout: ${f.options.path}`))}),K.on("error",function(q){z(q)}),w&&typeof w=="string"&&K.write(w,"utf8"),w&&typeof w!="string"?(w.on("close",function(){K.end()}),w.pipe(K)):K.end()}getAgent(f){const w=new URL(
f);return this._getAgent(w)}getAgentDispatcher(f){const w=new URL(f),U=pm.getProxyUrl(w);if(U&&U.hostname)return this._getProxyAgentDispatcher(w,U)}_prepareRequest(f,w,U){const p={};p.parsedUrl=w;const z=p.
parsedUrl.protocol==="https:";p.httpModule=z?https:http;const K=z?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(p.parsedUrl.port):K,p.options.path=
(p.parsedUrl.pathname||"")+(p.parsedUrl.search||""),p.options.method=f,p.options.headers=this._mergeHeaders(U),this.userAgent!=null&&(p.options.headers["user-agent"]=this.userAgent),p.options.agent=this.
_getAgent(p.parsedUrl),this.handlers)for(const re of this.handlers)re.prepareRequest(p.options);return p}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.headers?Object.assign({},G(this.
requestOptions.headers),G(f||{})):G(f||{})}_getExistingOrDefaultHeader(f,w,U){let p;if(this.requestOptions&&this.requestOptions.headers){const K=G(this.requestOptions.headers)[w];K&&(p=typeof K=="numb\
er"?K.toString():K)}const z=f[w];return z!==void 0?typeof z=="number"?z.toString():z:p!==void 0?p:U}_getExistingOrDefaultContentTypeHeader(f,w){let U;if(this.requestOptions&&this.requestOptions.headers){
const z=G(this.requestOptions.headers)[_.ContentType];z&&(typeof z=="number"?U=String(z):Array.isArray(z)?U=z.join(", "):U=z)}const p=f[_.ContentType];return p!==void 0?typeof p=="number"?String(p):Array.
isArray(p)?p.join(", "):p:U!==void 0?U:w}_getAgent(f){let w;const U=pm.getProxyUrl(f),p=U&&U.hostname;if(this._keepAlive&&p&&(w=this._proxyAgent),p||(w=this._agent),w)return w;const z=f.protocol==="ht\
tps:";let K=100;if(this.requestOptions&&(K=this.requestOptions.maxSockets||http.globalAgent.maxSockets),U&&U.hostname){const re={maxSockets:K,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(U.username||U.password)&&{proxyAuth:`${U.username}:${U.password}`}),{host:U.hostname,port:U.port})};let q;const ye=U.protocol==="https:";z?q=ye?tunnel.httpsOverHttps:tunnel.httpsOverHttp:q=ye?tunnel.
httpOverHttps:tunnel.httpOverHttp,w=q(re),this._proxyAgent=w}if(!w){const re={keepAlive:this._keepAlive,maxSockets:K};w=z?new https.Agent(re):new http.Agent(re),this._agent=w}return z&&this._ignoreSslError&&
(w.options=Object.assign(w.options||{},{rejectUnauthorized:!1})),w}_getProxyAgentDispatcher(f,w){let U;if(this._keepAlive&&(U=this._proxyAgentDispatcher),U)return U;const p=f.protocol==="https:";return U=
new ProxyAgent(Object.assign({uri:w.href,pipelining:this._keepAlive?1:0},(w.username||w.password)&&{token:`Basic ${Buffer.from(`${w.username}:${w.password}`).toString("base64")}`})),this._proxyAgentDispatcher=
U,p&&this._ignoreSslError&&(U.options=Object.assign(U.options.requestTls||{},{rejectUnauthorized:!1})),U}_getUserAgentWithOrchestrationId(f){const w=f||"actions/http-client",U=process.env.ACTIONS_ORCHESTRATION_ID;
if(U){const p=U.replace(/[^a-z0-9_.-]/gi,"_");return`${w} actions_orchestration_id/${p}`}return w}_performExponentialBackoff(f){return E(this,void 0,void 0,function*(){f=Math.min(k,f);const w=b*Math.pow(
2,f);return new Promise(U=>setTimeout(()=>U(),w))})}_processResponse(f,w){return E(this,void 0,void 0,function*(){return new Promise((U,p)=>E(this,void 0,void 0,function*(){const z=f.message.statusCode||
0,K={statusCode:z,result:null,headers:{}};z===F.NotFound&&U(K);function re(Ae,Te){if(typeof Te=="string"){const Ne=new Date(Te);if(!isNaN(Ne.valueOf()))return Ne}return Te}let q,ye;try{ye=yield f.readBody(),
ye&&ye.length>0&&(w&&w.deserializeDates?q=JSON.parse(ye,re):q=JSON.parse(ye),K.result=q),K.headers=f.message.headers}catch{}if(z>299){let Ae;q&&q.message?Ae=q.message:ye&&ye.length>0?Ae=ye:Ae=`Failed \
request: (${z})`;const Te=new A(Ae,z);Te.result=K.result,p(Te)}else U(K)}))})}}const G=m=>Object.keys(m).reduce((f,w)=>(f[w.toLowerCase()]=m[w],f),{})}),9783:((ve,Se,h)=>{function I(ue){const W=ue.protocol===
"https:";if(te(ue))return;const B=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(B)try{return new me(B)}catch{if(!B.startsWith("http://")&&!B.startsWith(
"https://"))return new me(`http://${B}`)}else return}function te(ue){if(!ue.hostname)return!1;const W=ue.hostname;if(ce(W))return!0;const B=process.env.no_proxy||process.env.NO_PROXY||"";if(!B)return!1;
let E;ue.port?E=Number(ue.port):ue.protocol==="http:"?E=80:ue.protocol==="https:"&&(E=443);const F=[ue.hostname.toUpperCase()];typeof E=="number"&&F.push(`${F[0]}:${E}`);for(const _ of B.split(",").map(
M=>M.trim().toUpperCase()).filter(M=>M))if(_==="*"||F.some(M=>M===_||M.endsWith(`.${_}`)||_.startsWith(".")&&M.endsWith(`${_}`)))return!0;return!1}function ce(ue){const W=ue.toLowerCase();return W==="\
localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class me extends URL{constructor(W,B){super(W,B),this._decodedUsername=decodeURIComponent(super.username),this.
_decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ve,Se,h)=>{h.d(Se,{E:()=>me});class I{diff(W,B,E={}){
let F;typeof E=="function"?(F=E,E={}):"callback"in E&&(F=E.callback);const _=this.castInput(W,E),M=this.castInput(B,E),T=this.removeEmpty(this.tokenize(_,E)),u=this.removeEmpty(this.tokenize(M,E));return this.
diffWithOptionsObj(T,u,E,F)}diffWithOptionsObj(W,B,E,F){var _;const M=m=>{if(m=this.postProcess(m,E),F){setTimeout(function(){F(m)},0);return}else return m},T=B.length,u=W.length;let C=1,v=T+u;E.maxEditLength!=
null&&(v=Math.min(v,E.maxEditLength));const k=(_=E.timeout)!==null&&_!==void 0?_:1/0,b=Date.now()+k,A=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(A[0],B,W,0,E);if(A[0].oldPos+1>=u&&a+1>=
T)return M(this.buildValues(A[0].lastComponent,B,W));let g=-1/0,R=1/0;const G=()=>{for(let m=Math.max(g,-C);m<=Math.min(R,C);m+=2){let f;const w=A[m-1],U=A[m+1];w&&(A[m-1]=void 0);let p=!1;if(U){const K=U.
oldPos-m;p=U&&0<=K&&K<T}const z=w&&w.oldPos+1<u;if(!p&&!z){A[m]=void 0;continue}if(!z||p&&w.oldPos<U.oldPos?f=this.addToPath(U,!0,!1,0,E):f=this.addToPath(w,!1,!0,1,E),a=this.extractCommon(f,B,W,m,E),
f.oldPos+1>=u&&a+1>=T)return M(this.buildValues(f.lastComponent,B,W))||!0;A[m]=f,f.oldPos+1>=u&&(R=Math.min(R,m-1)),a+1>=T&&(g=Math.max(g,m+1))}C++};if(F)(function m(){setTimeout(function(){if(C>v||Date.
now()>b)return F(void 0);G()||m()},0)})();else for(;C<=v&&Date.now()<=b;){const m=G();if(m)return m}}addToPath(W,B,E,F,_){const M=W.lastComponent;return M&&!_.oneChangePerToken&&M.added===B&&M.removed===
E?{oldPos:W.oldPos+F,lastComponent:{count:M.count+1,added:B,removed:E,previousComponent:M.previousComponent}}:{oldPos:W.oldPos+F,lastComponent:{count:1,added:B,removed:E,previousComponent:M}}}extractCommon(W,B,E,F,_){
const M=B.length,T=E.length;let u=W.oldPos,C=u-F,v=0;for(;C+1<M&&u+1<T&&this.equals(E[u+1],B[C+1],_);)C++,u++,v++,_.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return v&&!_.oneChangePerToken&&(W.lastComponent={count:v,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=u,C}equals(W,B,E){return E.comparator?E.comparator(W,B):W===B||!!E.
ignoreCase&&W.toLowerCase()===B.toLowerCase()}removeEmpty(W){const B=[];for(let E=0;E<W.length;E++)W[E]&&B.push(W[E]);return B}castInput(W,B){return W}tokenize(W,B){return Array.from(W)}join(W){return W.
join("")}postProcess(W,B){return W}get useLongestToken(){return!1}buildValues(W,B,E){const F=[];let _;for(;W;)F.push(W),_=W.previousComponent,delete W.previousComponent,W=_;F.reverse();const M=F.length;
let T=0,u=0,C=0;for(;T<M;T++){const v=F[T];if(v.removed)v.value=this.join(E.slice(C,C+v.count)),C+=v.count;else{if(!v.added&&this.useLongestToken){let k=B.slice(u,u+v.count);k=k.map(function(b,A){const a=E[C+
A];return a.length>b.length?a:b}),v.value=this.join(k)}else v.value=this.join(B.slice(u,u+v.count));u+=v.count,v.added||(C+=v.count)}}return F}}class te extends I{tokenize(W){return W.slice()}join(W){
return W}removeEmpty(W){return W}}const ce=new te;function me(ue,W,B){return ce.diff(ue,W,B)}})},cn={};function wt(ve){var Se=cn[ve];if(Se!==void 0)return Se.exports;var h=cn[ve]={exports:{}},I=!0;try{
ir[ve](h,h.exports,wt),I=!1}finally{I&&delete cn[ve]}return h.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var ve=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",h=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",I=ce=>{ce&&ce.d<1&&(ce.d=1,ce.forEach(me=>me.r--),ce.forEach(me=>me.r--?me.r++:me()))},te=ce=>ce.map(me=>{if(me!==null&&typeof me=="object"){if(me[ve])return me;if(me.
then){var ue=[];ue.d=0,me.then(E=>{W[Se]=E,I(ue)},E=>{W[h]=E,I(ue)});var W={};return W[ve]=E=>E(ue),W}}var B={};return B[ve]=E=>{},B[Se]=me,B});wt.a=(ce,me,ue)=>{var W;ue&&((W=[]).d=-1);var B=new Set,
E=ce.exports,F,_,M,T=new Promise((u,C)=>{M=C,_=u});T[Se]=E,T[ve]=u=>(W&&u(W),B.forEach(u),T.catch(C=>{})),ce.exports=T,me(u=>{F=te(u);var C,v=()=>F.map(b=>{if(b[h])throw b[h];return b[Se]}),k=new Promise(
b=>{C=()=>b(v),C.r=0;var A=a=>a!==W&&!B.has(a)&&(B.add(a),a&&!a.d&&(C.r++,a.push(C)));F.map(a=>a[ve](A))});return C.r?k:v()},u=>(u?M(T[h]=u):_(E),I(W))),W&&W.d<0&&(W.d=0)}})(),wt.d=(ve,Se)=>{for(var h in Se)
wt.o(Se,h)&&!wt.o(ve,h)&&Object.defineProperty(ve,h,{enumerable:!0,get:Se[h]})},wt.o=(ve,Se)=>Object.prototype.hasOwnProperty.call(ve,Se);var bn=wt(6384);bn=await bn;
