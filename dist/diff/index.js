import{createRequire as Ke}from"module";const cr={};var ir={3313:(ve=>{ve.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(te){
this.pending<this.max?M(this,te):this.waiting.push(te)},Se.prototype.wait=function(te){this.pending===0?te(this.error):this.listeners.push(te)},Se.prototype.hold=function(){return l(this)};function l(te){
te.pending+=1;var ae=!1;return we;function we(z){if(ae)throw new Error("callback called twice");if(ae=!0,te.error=te.error||z,te.pending-=1,te.waiting.length>0&&te.pending<te.max)M(te,te.waiting.shift());else if(te.
pending===0){var F=te.listeners;te.listeners=[],F.forEach(ue)}}function ue(z){z(te.error)}}function M(te,ae){ae(l(te))}}),770:((ve,Se,l)=>{l(218)}),218:((ve,Se,l)=>{var M,te=l(9278),ae=l(4756),we=l(8611),
ue=l(5692),z=l(4434),F=l(2613),E=l(9023);M=j,M=_,M=I,M=T;function j(R){var a=new d(R);return a.request=we.request,a}function _(R){var a=new d(R);return a.request=we.request,a.createSocket=H,a.defaultPort=
443,a}function I(R){var a=new d(R);return a.request=ue.request,a}function T(R){var a=new d(R);return a.request=ue.request,a.createSocket=H,a.defaultPort=443,a}function d(R){var a=this;a.options=R||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||we.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(A,W,y,f){for(var g=k(W,y,f),U=0,p=a.requests.length;U<p;++U){
var G=a.requests[U];if(G.host===g.host&&G.port===g.port){a.requests.splice(U,1),G.request.onSocket(A);return}}A.destroy(),a.removeSocket(A)})}E.inherits(d,z.EventEmitter),d.prototype.addRequest=function(a,m,A,W){
var y=this,f=v({request:a},y.options,k(m,A,W));if(y.sockets.length>=this.maxSockets){y.requests.push(f);return}y.createSocket(f,function(g){g.on("free",U),g.on("close",p),g.on("agentRemove",p),a.onSocket(
g);function U(){y.emit("free",g,f)}function p(G){y.removeSocket(g),g.removeListener("free",U),g.removeListener("close",p),g.removeListener("agentRemove",p)}})},d.prototype.createSocket=function(a,m){var A=this,
W={};A.sockets.push(W);var y=v({},A.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(y.localAddress=a.localAddress),y.proxyAuth&&(y.headers=
y.headers||{},y.headers["Proxy-Authorization"]="Basic "+new Buffer(y.proxyAuth).toString("base64")),w("making CONNECT request");var f=A.request(y);f.useChunkedEncodingByDefault=!1,f.once("response",g),
f.once("upgrade",U),f.once("connect",p),f.once("error",G),f.end();function g(oe){oe.upgrade=!0}function U(oe,ne,Y){process.nextTick(function(){p(oe,ne,Y)})}function p(oe,ne,Y){if(f.removeAllListeners(),
ne.removeAllListeners(),oe.statusCode!==200){w("tunneling socket could not be established, statusCode=%d",oe.statusCode),ne.destroy();var de=new Error("tunneling socket could not be established, statu\
sCode="+oe.statusCode);de.code="ECONNRESET",a.request.emit("error",de),A.removeSocket(W);return}if(Y.length>0){w("got illegal response body from proxy"),ne.destroy();var de=new Error("got illegal resp\
onse body from proxy");de.code="ECONNRESET",a.request.emit("error",de),A.removeSocket(W);return}return w("tunneling connection has established"),A.sockets[A.sockets.indexOf(W)]=ne,m(ne)}function G(oe){
f.removeAllListeners(),w(`tunneling socket could not be established, cause=%s
`,oe.message,oe.stack);var ne=new Error("tunneling socket could not be established, cause="+oe.message);ne.code="ECONNRESET",a.request.emit("error",ne),A.removeSocket(W)}},d.prototype.removeSocket=function(a){
var m=this.sockets.indexOf(a);if(m!==-1){this.sockets.splice(m,1);var A=this.requests.shift();A&&this.createSocket(A,function(W){A.request.onSocket(W)})}};function H(R,a){var m=this;d.prototype.createSocket.
call(m,R,function(A){var W=R.request.getHeader("host"),y=v({},m.options,{socket:A,servername:W?W.replace(/:.*$/,""):R.host}),f=ae.connect(0,y);m.sockets[m.sockets.indexOf(A)]=f,a(f)})}function k(R,a,m){
return typeof R=="string"?{host:R,port:a,localAddress:m}:R}function v(R){for(var a=1,m=arguments.length;a<m;++a){var A=arguments[a];if(typeof A=="object")for(var W=Object.keys(A),y=0,f=W.length;y<f;++y){
var g=W[y];A[g]!==void 0&&(R[g]=A[g])}}return R}var w;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?w=function(){var R=Array.prototype.slice.call(arguments);typeof R[0]=="string"?R[0]=
"TUNNEL: "+R[0]:R.unshift("TUNNEL:"),console.error.apply(console,R)}:w=function(){},M=w}),4248:(ve=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function l(M){let te=-1;for(let ae of M)te=Se[(te^ae)&255]^te>>>8;return(te^-1)>>>0}ve.exports=l}),3502:((ve,Se,l)=>{var M=l(9896),te=l(9023),ae=l(2203),we=ae.Readable,ue=ae.PassThrough,z=l(
3313),F=l(4434).EventEmitter;Se.BufferSlicer=_,Se.FdSlicer=E,te.inherits(E,F);function E(I){F.call(this),this.fd=I,this.pend=new z,this.pend.max=1,this.refCount=0}E.prototype.read=function(I,T,d,H,k){
var v=this;v.pend.go(function(w){M.read(v.fd,I,T,d,H,function(R,a,m){w(),k(R,a,m)})})},E.prototype.createReadStream=function(I){return new j(this,I)},E.prototype.ref=function(){this.refCount+=1},E.prototype.
unref=function(){var I=this;if(I.refCount-=1,I.refCount<0)throw new Error("invalid unref");if(I.refCount>0)return;M.close(I.fd,T);function T(d){d?I.emit("error",d):I.emit("close")}},te.inherits(j,we);
function j(I,T){T=T||{},we.call(this,T),this.context=I,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}j.prototype._read=function(I){var T=this,d=Math.min(T._readableState.
highWaterMark,I);if(T.endOffset!=null&&(d=Math.min(d,T.endOffset-T.pos)),d<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(H){var k=Buffer.allocUnsafe(d);M.read(T.context.fd,k,0,d,T.
pos,function(v,w){v?T.destroy(v):w===0?(T.push(null),T._cleanup()):(T.pos+=w,T.push(k.slice(0,w))),H()})})},j.prototype._destroy=function(I,T){this._cleanup(),T(I)},j.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},te.inherits(_,F);function _(I){F.call(this),this.refCount=0,this.buffer=I}_.prototype.read=function(I,T,d,H,k){if(!(0<=T&&T<=I.length))throw new RangeError(
"offset outside buffer: 0 <= "+T+" <= "+I.length);if(H<0)throw new RangeError("position is negative: "+H);if(T+d>I.length&&(d=I.length-T),H+d>this.buffer.length&&(d=this.buffer.length-H),d<=0){setImmediate(
function(){k(null,0)});return}this.buffer.copy(I,T,H,H+d),setImmediate(function(){k(null,d)})},_.prototype.createReadStream=function(I){I=I||{};var T=new ue(I);T.start=I.start||0,T.endOffset=I.end,T.pos=
T.endOffset||this.buffer.length;for(var d=this.buffer.slice(T.start,T.pos),H=65536,k=0;;){var v=k+H;if(v>=d.length){k<d.length&&T.write(d.slice(k,d.length));break}T.write(d.slice(k,v)),k=v}return T.end(),
T},_.prototype.ref=function(){this.refCount+=1},_.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ve,Se,l)=>{var M,te=l(9896),ae=l(3106),we=l(3502),
ue=l(9023),z=l(4434).EventEmitter,F=l(2203).Transform,E=l(2203).PassThrough,j=l(2203).Writable;const _=typeof ae.crc32=="function"?ae.crc32:l(4248);M=k,M=v,M=w,M=R,M=I,M=T,Se.SY=d,M=H,M=f,Se.ax=g,M=U,
M=p,M=a,M=W,M=y,M=ne;function I($,S){return new Promise((se,K)=>{k($,{...S,lazyEntries:!0},function(be,Oe){if(be)return K(be);se(Oe)})})}function T($,S){return new Promise((se,K)=>{v($,{...S,lazyEntries:!0},
function(be,Oe){if(be)return K(be);se(Oe)})})}function d($,S){return new Promise((se,K)=>{w($,{...S,lazyEntries:!0},function(be,Oe){if(be)return K(be);se(Oe)})})}function H($,S,se){return new Promise(
(K,be)=>{R($,S,{...se,lazyEntries:!0},function(Oe,J){if(Oe)return be(Oe);K(J)})})}function k($,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!0),S.lazyEntries==
null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),se==null&&(se=We),te.open($,"\
r",function(K,be){if(K)return se(K);v(be,S,function(Oe,J){Oe&&te.close(be,We),se(Oe,J)})})}function v($,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!1),S.
lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),se==null&&(se=We),
te.fstat($,function(K,be){if(K)return se(K);var Oe=new we.FdSlicer($);R(Oe,be.size,S,se)})}function w($,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose=!1,S.lazyEntries==null&&(S.
lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1);var K=new we.BufferSlicer($);R(K,$.length,
S,se)}function R($,S,se,K){typeof se=="function"&&(K=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=
!0);var be=!!se.decodeStrings;if(se.validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),K==null&&(K=We),typeof S!="number")throw new Error("expected \
totalSize parameter to be a number");if(S>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");$.ref();var Oe=22,J=20,ie=65535,fe=Math.min(J+Oe+ie,S),me=Ce(fe),re=S-me.length;G($,me,0,fe,re,function(le){if(le)return K(le);for(var ye=fe-Oe;ye>=0;ye-=1)if(me.readUInt32LE(ye)===101010256){var Me=me.
subarray(ye),Ee=Me.readUInt16LE(4),Ue=Me.readUInt16LE(10),De=Me.readUInt32LE(16),Z=Me.readUInt16LE(20),X=Me.length-Oe;if(Z!==X)return K(new Error("Invalid comment length. Expected: "+X+". Found: "+Z+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var P=be?Te(Me.subarray(22),!1):Me.subarray(22);if(ye-J>=0&&me.readUInt32LE(ye-
J)===117853008){var ce=me.subarray(ye-J,ye-J+J),L=Ae(ce,8),q=Ce(56);return G($,q,0,q.length,L,function(xe){return xe?K(xe):q.readUInt32LE(0)!==101075792?K(new Error("invalid zip64 end of central direc\
tory record signature")):(Ee=q.readUInt32LE(16),Ee!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):(Ue=Ae(q,32),De=Ae(q,48),K(null,new a($,De,S,Ue,P,se.autoClose,se.
lazyEntries,be,se.validateEntrySizes,se.strictFileNames))))})}return Ee!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+Ee)):K(null,new a($,De,S,Ue,P,se.autoClose,se.lazyEntries,
be,se.validateEntrySizes,se.strictFileNames))}K(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}ue.inherits(a,z);function a($,S,se,K,be,Oe,J,ie,fe,me){
var re=this;z.call(re),re.reader=$,re.reader.on("error",function(le){A(re,le)}),re.reader.once("close",function(){re.emit("close")}),re.readEntryCursor=S,re.fileSize=se,re.entryCount=K,re.comment=be,re.
entriesRead=0,re.autoClose=!!Oe,re.lazyEntries=!!J,re.decodeStrings=!!ie,re.validateEntrySizes=!!fe,re.strictFileNames=!!me,re.isOpen=!0,re.emittedError=!1,re.hasEachEntryBeenCalled=!1,re.lazyEntries||
re._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function m($,S){$.autoClose&&$.close(),A($,S)}function A($,S){$.emittedError||($.emittedError=!0,$.emit(
"error",S))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var $=this;if($.entryCount===
$.entriesRead){setImmediate(function(){$.autoClose&&$.close(),!$.emittedError&&$.emit("end")});return}if(!$.emittedError){var S=Ce(46);G($.reader,S,0,S.length,$.readEntryCursor,function(se){if(se)return m(
$,se);if(!$.emittedError){var K=new W,be=S.readUInt32LE(0);if(be!==33639248)return m($,new Error("invalid central directory file header signature: 0x"+be.toString(16)));if(K.versionMadeBy=S.readUInt16LE(
4),K.versionNeededToExtract=S.readUInt16LE(6),K.generalPurposeBitFlag=S.readUInt16LE(8),K.compressionMethod=S.readUInt16LE(10),K.lastModFileTime=S.readUInt16LE(12),K.lastModFileDate=S.readUInt16LE(14),
K.crc32=S.readUInt32LE(16),K.compressedSize=S.readUInt32LE(20),K.uncompressedSize=S.readUInt32LE(24),K.fileNameLength=S.readUInt16LE(28),K.extraFieldLength=S.readUInt16LE(30),K.fileCommentLength=S.readUInt16LE(
32),K.internalFileAttributes=S.readUInt16LE(36),K.externalFileAttributes=S.readUInt32LE(38),K.relativeOffsetOfLocalHeader=S.readUInt32LE(42),K.generalPurposeBitFlag&64)return m($,new Error("strong enc\
ryption is not supported"));$.readEntryCursor+=46,S=Ce(K.fileNameLength+K.extraFieldLength+K.fileCommentLength),G($.reader,S,0,S.length,$.readEntryCursor,function(Oe){if(Oe)return m($,Oe);if(!$.emittedError){
K.fileNameRaw=S.subarray(0,K.fileNameLength);var J=K.fileNameLength+K.extraFieldLength;K.extraFieldRaw=S.subarray(K.fileNameLength,J),K.fileCommentRaw=S.subarray(J,J+K.fileCommentLength);try{K.extraFields=
p(K.extraFieldRaw)}catch(Ue){return m($,Ue)}if($.decodeStrings){var ie=(K.generalPurposeBitFlag&2048)!==0;K.fileComment=Te(K.fileCommentRaw,ie),K.fileName=g(K.generalPurposeBitFlag,K.fileNameRaw,K.extraFields,
$.strictFileNames);var fe=U(K.fileName);if(fe!=null)return m($,new Error(fe))}else K.fileComment=K.fileCommentRaw,K.fileName=K.fileNameRaw;K.comment=K.fileComment,$.readEntryCursor+=S.length,$.entriesRead+=
1;for(var me=0;me<K.extraFields.length;me++){var re=K.extraFields[me];if(re.id===1){var le=re.data,ye=0;if(K.uncompressedSize===4294967295){if(ye+8>le.length)return m($,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));K.uncompressedSize=Ae(le,ye),ye+=8}if(K.compressedSize===4294967295){if(ye+8>le.length)return m($,new Error("zip64 extended information extra f\
ield does not include compressed size"));K.compressedSize=Ae(le,ye),ye+=8}if(K.relativeOffsetOfLocalHeader===4294967295){if(ye+8>le.length)return m($,new Error("zip64 extended information extra field \
does not include relative header offset"));K.relativeOffsetOfLocalHeader=Ae(le,ye),ye+=8}break}}if($.validateEntrySizes&&K.compressionMethod===0){var Me=K.uncompressedSize;if(K.isEncrypted()&&(Me+=12),
K.compressedSize!==Me){var Ee="compressed/uncompressed size mismatch for stored file: "+K.compressedSize+" != "+K.uncompressedSize;return m($,new Error(Ee))}}$.emit("entry",K),$.lazyEntries||$._readEntry()}})}})}},
a.prototype.eachEntry=function(){const $=this;if(!$.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if($.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");$.hasEachEntryBeenCalled=!0;let S=null;$.on("entry",K),$.on("end",be),$.on("error",Oe);function se(){$.removeListener("entry",K),$.removeListener("end",be),$.removeListener("error",Oe),
$.autoClose&&$.close()}function K(J){let{resolve:ie}=S;S=null,ie({value:J})}function be(){let{resolve:J}=S;S=null,se(),J({done:!0})}function Oe(J){let{reject:ie}=S;S=null,se(),ie(J)}return{[Symbol.asyncIterator](){
return this},next(){const J=new Promise((ie,fe)=>{if(S!=null)throw new Error("next() called before previous Promise was resolved.");S={resolve:ie,reject:fe}});return $.readEntry(),J},return(J){return se(),
Promise.resolve({done:!0,value:J})},throw(J){return se(),Promise.reject(J)}}},a.prototype.openReadStream=function($,S,se){var K=this,be=0,Oe=$.compressedSize;if(se==null&&(se=S,S=null),S==null)S={};else{
if(S.decodeFileData===!1){if(S.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(S.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(S.decrypt!=null){if(!$.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(S.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+S.decrypt);if($.isCompressed()&&S.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(S.decompress!=null){if(!$.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(S.
decompress===!1||S.decompress===!0))throw new Error("invalid options.decompress value: "+S.decompress);ie=S.decompress}}if(S.start!=null){if(be=S.start,be<0)throw new Error("options.start < 0");if(be>
$.compressedSize)throw new Error("options.start > entry.compressedSize")}if(S.end!=null){if(Oe=S.end,Oe<0)throw new Error("options.end < 0");if(Oe>$.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(Oe<be)throw new Error("options.end < options.start")}}var J=S.decodeFileData===!1||($.compressionMethod===0||$.compressionMethod===8&&S.decompress===!1)&&(!$.isEncrypted()||S.decrypt===
!1);if((S.start!=null||S.end!=null)&&!J)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!K.isOpen)return se(new Error("closed"));if($.isEncrypted()&&
!J&&S.decrypt!==!1)return se(new Error("entry is encrypted, and options.decodeFileData !== false"));var ie;if(J)ie=!1;else if($.compressionMethod===8)ie=S.decodeFileData!==!0;else return se(new Error(
"unsupported compression method: "+$.compressionMethod));K.readLocalFileHeader($,{minimal:!0},function(fe,me){if(fe)return se(fe);K.openReadStreamLowLevel(me.fileDataStart,$.compressedSize,be,Oe,ie,$.
uncompressedSize,se)})},a.prototype.openReadStreamLowLevel=function($,S,se,K,be,Oe,J){var ie=this,fe=$+S,me=ie.reader.createReadStream({start:$+se,end:$+K}),re=me;if(be){var le=!1,ye=ae.createInflateRaw();
me.on("error",function(Me){setImmediate(function(){le||ye.emit("error",Me)})}),me.pipe(ye),ie.validateEntrySizes?(re=new oe(Oe),ye.on("error",function(Me){setImmediate(function(){le||re.emit("error",Me)})}),
ye.pipe(re)):re=ye,je(re,function(){le=!0,ye!==re&&ye.unpipe(re),me.unpipe(ye),me.destroy()})}J(null,re)},a.prototype.readLocalFileHeader=function($,S,se){var K=this;se==null&&(se=S,S=null),S==null&&(S=
{}),K.reader.ref();var be=Ce(30);G(K.reader,be,0,be.length,$.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return se(Oe);var J=be.readUInt32LE(0);if(J!==67324752)return se(new Error("invalid loca\
l file header signature: 0x"+J.toString(16)));var ie=be.readUInt16LE(26),fe=be.readUInt16LE(28),me=$.relativeOffsetOfLocalHeader+30+ie+fe;if(me+$.compressedSize>K.fileSize)return se(new Error("file da\
ta overflows file bounds: "+me+" + "+$.compressedSize+" > "+K.fileSize));if(S.minimal)return se(null,{fileDataStart:me});var re=new y;re.fileDataStart=me,re.versionNeededToExtract=be.readUInt16LE(4),re.
generalPurposeBitFlag=be.readUInt16LE(6),re.compressionMethod=be.readUInt16LE(8),re.lastModFileTime=be.readUInt16LE(10),re.lastModFileDate=be.readUInt16LE(12),re.crc32=be.readUInt32LE(14),re.compressedSize=
be.readUInt32LE(18),re.uncompressedSize=be.readUInt32LE(22),re.fileNameLength=ie,re.extraFieldLength=fe,be=Ce(ie+fe),K.reader.ref(),G(K.reader,be,0,be.length,$.relativeOffsetOfLocalHeader+30,function(le){
try{return le?se(le):(re.fileName=be.subarray(0,ie),re.extraField=be.subarray(ie),se(null,re))}finally{K.reader.unref()}})}finally{K.reader.unref()}})},a.prototype.openReadStreamPromise=function($,S){
return new Promise((se,K)=>{this.openReadStream($,S,function(be,Oe){if(be)return K(be);se(Oe)})})},a.prototype.openReadStreamLowLevelPromise=function($,S,se,K,be,Oe){return new Promise((J,ie)=>{this.openReadStream(
$,S,se,K,be,Oe,function(fe,me){if(fe)return ie(fe);J(me)})})},a.prototype.readLocalFileHeaderPromise=function($,S){return new Promise((se,K)=>{this.readLocalFileHeader($,S,function(be,Oe){if(be)return K(
be);se(Oe)})})};function W(){}W.prototype.getLastModDate=function($){if($==null&&($={}),!$.forceDosFormat)for(var S=0;S<this.extraFields.length;S++){var se=this.extraFields[S];if(se.id===21589){var K=se.
data;if(K.length<5)continue;var be=K[0],Oe=1;if(!(be&Oe))continue;var J=K.readInt32LE(1);return new Date(J*1e3)}else if(se.id===10){var K=se.data;if(K.length!==32||K.readUInt16LE(4)!==1||K.readUInt16LE(
6)!==24)continue;var ie=K.readUInt32LE(8)+4294967296*K.readInt32LE(12),fe=ie/1e4-116444736e5;return new Date(fe)}}return f(this.lastModFileDate,this.lastModFileTime,$.timezone)},W.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},W.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},W.prototype.isCompressed=function(){
return this.compressionMethod===8};function y(){}function f($,S,se){var K=$&31,be=($>>5&15)-1,Oe=($>>9&127)+1980,J=0,ie=(S&31)*2,fe=S>>5&63,me=S>>11&31;if(se==null||se==="local")return new Date(Oe,be,
K,me,fe,ie,J);if(se==="UTC")return new Date(Date.UTC(Oe,be,K,me,fe,ie,J));throw new Error("unrecognized options.timezone: "+options.timezone)}function g($,S,se,K){for(var be=null,Oe=0;Oe<se.length;Oe++){
var J=se[Oe];if(J.id===28789){if(J.data.length<6||J.data.readUInt8(0)!==1)continue;var ie=J.data.readUInt32LE(1);if(_(S)!==ie)continue;be=Te(J.data.subarray(5),!0);break}}if(be==null){var fe=($&2048)!==
0;be=Te(S,fe)}return K||(be=be.replace(/\\/g,"/")),be}function U($){return $.indexOf("\\")!==-1?"invalid characters in fileName: "+$:/^[a-zA-Z]:/.test($)||/^\//.test($)?"absolute path: "+$:$.split("/").
indexOf("..")!==-1?"invalid relative path: "+$:null}function p($){for(var S=[],se=0;se<$.length-3;){var K=$.readUInt16LE(se+0),be=$.readUInt16LE(se+2),Oe=se+4,J=Oe+be;if(J>$.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ie=$.subarray(Oe,J);S.push({id:K,data:ie}),se=J}return S}function G($,S,se,K,be,Oe){if(K===0)return setImmediate(function(){Oe(null,Ce(0))});$.read(
S,se,K,be,function(J,ie){if(J)return Oe(J);if(ie<K)return Oe(new Error("unexpected EOF"));Oe()})}ue.inherits(oe,F);function oe($){F.call(this),this.actualByteCount=0,this.expectedByteCount=$}oe.prototype.
_transform=function($,S,se){if(this.actualByteCount+=$.length,this.actualByteCount>this.expectedByteCount){var K="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return se(new Error(K))}se(null,$)},oe.prototype._flush=function($){if(this.actualByteCount<this.expectedByteCount){var S="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return $(new Error(S))}$()},ue.inherits(ne,z);function ne(){z.call(this),this.refCount=0}ne.prototype.ref=function(){this.refCount+=1},ne.prototype.unref=function(){
var $=this;if($.refCount-=1,$.refCount>0)return;if($.refCount<0)throw new Error("invalid unref");$.close(S);function S(se){if(se)return $.emit("error",se);$.emit("close")}},ne.prototype.createReadStream=
function($){$==null&&($={});var S=$.start,se=$.end;if(S===se){var K=new E;return setImmediate(function(){K.end()}),K}var be=this._readStreamForRange(S,se),Oe=!1,J=new Y(this);be.on("error",function(fe){
setImmediate(function(){Oe||J.emit("error",fe)})}),je(J,function(){be.unpipe(J),J.unref(),be.destroy()});var ie=new oe(se-S);return J.on("error",function(fe){setImmediate(function(){Oe||ie.emit("error",
fe)})}),je(ie,function(){Oe=!0,J.unpipe(ie),J.destroy()}),be.pipe(J).pipe(ie)},ne.prototype._readStreamForRange=function($,S){throw new Error("not implemented")},ne.prototype.read=function($,S,se,K,be){
var Oe=this.createReadStream({start:K,end:K+se}),J=new j,ie=0;J._write=function(fe,me,re){fe.copy($,S+ie,0,fe.length),ie+=fe.length,re()},J.on("finish",be),Oe.on("error",function(fe){be(fe)}),Oe.pipe(
J)},ne.prototype.close=function($){setImmediate($)},ue.inherits(Y,E);function Y($){E.call(this),this.context=$,this.context.ref(),this.unreffedYet=!1}Y.prototype._flush=function($){this.unref(),$()},Y.
prototype.unref=function($){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var de="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Te($,S){if(S)return $.toString("utf8");for(var se="",K=0;K<$.length;K++)se+=de[$[K]];return se}function Ae($,S){var se=$.readUInt32LE(S),K=$.readUInt32LE(S+4);return K*4294967296+se}var Ce;typeof Buffer.
allocUnsafe=="function"?Ce=function($){return Buffer.allocUnsafe($)}:Ce=function($){return new Buffer($)};function je($,S){typeof $.destroy=="function"?$._destroy=function(se,K){S(),K?.(se)}:$.destroy=
S}function We($){if($)throw $}}),2613:(ve=>{ve.exports=Ke(import.meta.url)("assert")}),4434:(ve=>{ve.exports=Ke(import.meta.url)("events")}),9896:(ve=>{ve.exports=Ke(import.meta.url)("fs")}),8611:(ve=>{
ve.exports=Ke(import.meta.url)("http")}),5692:(ve=>{ve.exports=Ke(import.meta.url)("https")}),9278:(ve=>{ve.exports=Ke(import.meta.url)("net")}),4573:(ve=>{ve.exports=Ke(import.meta.url)("node:buffer")}),
7598:(ve=>{ve.exports=Ke(import.meta.url)("node:crypto")}),3024:(ve=>{ve.exports=Ke(import.meta.url)("node:fs")}),1455:(ve=>{ve.exports=Ke(import.meta.url)("node:fs/promises")}),6760:(ve=>{ve.exports=
Ke(import.meta.url)("node:path")}),8522:(ve=>{ve.exports=Ke(import.meta.url)("node:zlib")}),2203:(ve=>{ve.exports=Ke(import.meta.url)("stream")}),4756:(ve=>{ve.exports=Ke(import.meta.url)("tls")}),9023:(ve=>{
ve.exports=Ke(import.meta.url)("util")}),3106:(ve=>{ve.exports=Ke(import.meta.url)("zlib")}),3991:((ve,Se,l)=>{l.d(Se,{i:()=>we});var M=l(5358),te=l(7279),ae=l(6584);class we{#t=[];#e;constructor(){const F=M.
V4("api-key");F!==""&&M.Pq(F)}text(F){return M.V4(F)}lines(F){return M.V4(F,{trimWhitespace:!1})}optional(F,E){const j=this.text(F);return j===""?void 0:this.parse(F,j,E)}parse(F,E,j){try{return j(E)}catch(_){
this.refuse(F,(0,te.gJ)(_),(0,te.h_)(_).topic);return}}required(F,E,j="is required"){return this.text(F)===""&&this.refuse(F,j),this.optional(F,E)}notEmpty(F,E,j){if(process.env[`INPUT_${F.toUpperCase()}`]?.
trim()===""){const _=`Where an event has no inputs, write \`\${{ inputs.${F} || ${j} }}\``;this.refuse(F,`is empty. Is the name in the expression right?${j===void 0?"":` ${_}`}`)}return this.optional(
F,E)}boolean(F,E){return this.notEmpty(F,ae.yG,E?void 0:"false")??E}refuse(F,E,j="before-anything-is-sent"){this.#e??=j,this.#t.push(`${F} ${E.replace(/(?<=[a-z])\.$/,"")}`)}check(F){if(F!==void 0&&this.#t.
length===0)return F;throw new te.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function ue(z){const F=z.required("host",parseAddress),j=z.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),_=(z.optional("timeout-minutes",parseNumber(1440))??30)*6e4,I=(z.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=z.boolean("summary",!0);return F&&
j?{host:F,apiKey:j,timeoutMs:_,longestWaitMs:I,summary:T}:void 0}}),4022:((ve,Se,l)=>{l.d(Se,{UX:()=>Bt,N9:()=>Mt});var M=l(1455),te=l(6760),ae=l(7279),we=l(8725),ue=l(276),z=l(4057),F=l(706);async function E(N,{
ms:V,error:Q},n){const t=new AbortController,r=setTimeout(()=>t.abort(Q),V),i=Math.min(N.endsAt,performance.now()+V);try{return await n({...N,signal:AbortSignal.any([N.signal,t.signal]),endsAt:i})}finally{
clearTimeout(r)}}function j(N,V){const Q=`${V} within ${humanTime(N)} (timeout-minutes)`;return{ms:N,error:new Failure({what:Q,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var _=l(
3657),I=l(7598),T=l(2975),d=l(1858),H=l(7596);const k=Ke(import.meta.url)("node:http"),v=Ke(import.meta.url)("node:https");var w=l(8522),R=l(6671);const a=3e4,m=65536,A=new Set([301,302,303,307,308]),
W="export-workflow-action";function y(){normalizeProxySettings();const N=()=>new HttpClient(W,[],{keepAlive:!0});return{kept:{http:N(),https:N()},proven:new Set}}function f(N){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(N))}}async function g({kept:N,proven:V},Q,n){const{label:t,method:r,url:i,headers:h,body:B,maxBytes:ee,idleMs:$e=a}=Q;checkProxy(i,t);const Ne=i.protocol==="htt\
ps:"?"https":"http",ge=B?new HttpClient(W):N[Ne],he=new AbortController,Le=AbortSignal.any([n,he.signal]);let[Ve,Ze]=[!1,"no response"];const et=setTimeout(()=>{const at={retryable:!0,maybeProcessed:Ve};
he.abort(connectionFailure(t,`${Ze} within ${$e/1e3} s`,RUN_LATER,at))},$e);let nt;try{nt={http,https}[Ne].request({method:r,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...h,...B&&{"content-type":B.type,"content-length":B.bytes.length},"accept-encoding":"identity","user-agent":W},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:ge.getAgent(i.href),signal:Le});const at=U(nt,t,()=>{Ve=!0});p(nt,B?.bytes??Buffer.alloc(0),()=>et.refresh());const ot=await raceAbort(Le,at);V.add(i.origin),Ze="no data";const st=[];let Qe=ee;for await(const It of ot){
if(et.refresh(),Qe-=It.length,Qe<0)throw ne(t,ee);st.push(It)}const St=oe(Buffer.concat(st),ot.headers["content-encoding"],t,ee);return{status:ot.statusCode??0,headers:ot.headers,bytes:St}}catch(at){throw nt?.
destroy(),Le.throwIfAborted(),toNetworkError(at,t,Ve,V.has(i.origin))}finally{clearTimeout(et),B&&nt?.destroy()}}function U(N,V,Q){return new Promise((n,t)=>{N.once("socket",i=>{N.reusedSocket?Q():i.once(
N.protocol==="https:"?"secureConnect":"connect",Q)});const r=i=>{i.socket.destroy();const h={retryable:!0,maybeProcessed:!0};t(connectionFailure(V,"the server switched protocols (101)",RUN_LATER,h))};
N.once("upgrade",r),N.once("response",i=>i.statusCode===101?r(i):n(i)),N.on("error",t)})}function p(N,V,Q){V.length===0?N.end():N.write(V.subarray(0,m),n=>{Q(),n||p(N,V.subarray(m),Q)})}const G=new Set(
["gzip","x-gzip","deflate"]);function oe(N,V="",Q,n){const t=V.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((r,i)=>{const h=i==="br"?brotliDecompressSync:G.has(i)?unzipSync:void 0;return h&&
r.length>0?h(r,{maxOutputLength:n}):r},N)}catch(r){throw r.code==="ERR_BUFFER_TOO_LARGE"?ne(Q,n):r}}function ne(N,V){const Q=`the response is larger than ${humanSize(V)}, the limit`;return responseFailure(
N,Q,"Check host.",{maybeProcessed:!0})}function Y({status:N,headers:V},Q,n){if(!A.has(N)||V.location===void 0)return;const t=V.location.replace(/[\x80-\xff]/g,r=>`%${r.charCodeAt(0).toString(16)}`);if(URL.
canParse(t,Q.href))return new URL(t,Q.href);throw responseFailure(n,`the platform redirects (${N}) to an address that can't be read`,"Check host.")}const de=null,Te=5,Ae=new Set([400,401,403,404,410]),
Ce="Download",je="Re-run the job.";async function We(N,{url:V,freshUrl:Q,read:n}){let t=V;return await retry(N,async()=>{t??=await Q();const r=await S(N,t).catch($e=>{throw $e instanceof Failure&&$e.affectsAll?
$e.with({affectsAll:!1}):$e}),{status:i,headers:h,bytes:B}=r;if(Ae.has(i))throw t=void 0,$(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw $(`the server answered ${i}`,je,{retryable:i===
206});if(h["content-type"]?.includes("text/html"))throw $("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const ee=await n(B).catch($e=>{const Ne=!h["\
content-length"]&&!h["transfer-encoding"];throw $e instanceof Failure&&Ne?$e.with({retryable:!0}):$e});return{bytes:B,sha256:createHash("sha256").update(B).digest("hex"),content:ee}})}function $(N,V,Q={}){
return new Failure({what:Ce,why:N,advice:V,topic:"the-package"},Q)}async function S(N,V){const{platform:Q,log:n,signal:t}=N;let r=V;for(let i=0;;i++){const h=i===0&&r.origin===Q.url.origin,B={accept:"\
*/*",...h&&{"x-api-key":Q.apiKey}},ee={label:Ce,method:"GET",url:r,headers:B,maxBytes:de};Q.connections.proven.add(r.origin);const $e=async()=>{const he=await send(Q.connections,ee,t),{status:Le,headers:Ve}=he;
n.debug(`GET a package from ${toSingleLine(ee.url.origin)}: ${Le}`);const Ze=`the server answered ${Le}`;if(isTransient(Le))throw responseFailure(Ce,Ze,RUN_LATER,factsOf(Le,Ve));return he},Ne=await(h?
Q.rateLimit.run(Ce,void 0,N,$e):$e()),ge=redirectTarget(Ne,r,Ce);if(ge===void 0)return Ne;if(i===Te)throw $("the URL redirects in a circle",je);ge.origin===r.origin&&ge.username+ge.password===""&&Object.
assign(ge,{username:r.username,password:r.password}),r=se(ge.href,N)}}function se(N,{platform:V,log:Q}){const n=V.url;if(V.secrets.maskUrl(N,n,Q),!URL.canParse(N,n.href))throw $("the platform's downlo\
ad URL can't be read",je);const t=new URL(N,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=n.port),V.secrets.maskUrl(t.href,n,Q));
const r=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!r)throw $("the platform's download URL isn't https","Check host.");return t}const K=30,be=6e4,Oe=500,
J=16e3,ie=.95,fe=20;class me{#t=new Map;#e=0;#n=0;#r=0;async run(V,Q,n,t){const r=await this.#o(V,Q,n),i=()=>r>this.#r;try{const h=await t();return i()&&(this.#n=this.#n<fe?0:this.#n*ie),h}catch(h){if(!(h instanceof
Failure&&h.status===RATE_LIMITED))throw h;const B=performance.now();throw i()&&(this.#n=Math.min(J,Math.max(Oe,this.#n*2)),this.#r=B),this.#e=Math.max(this.#e,B+(h.retryAfterMs||2*this.#n)),h.with({retryAfterMs:this.#e-
B})}}async#o(V,Q,{signal:n,endsAt:t}){const r=Q!==void 0&&this.#t.get(Q)||[];for(Q!==void 0&&this.#t.set(Q,r);;){if(n.throwIfAborted(),this.#e>=t)throw responseFailure(V,"the platform asked for a paus\
e that exceeds the timeout",RUN_LATER);const i=performance.now(),h=r.at(-K)??Number.NEGATIVE_INFINITY,B=Math.max(this.#e,h+be);if(B<=i)return this.#e=i+this.#n,r.push(i),i;await sleep(B-i,n)}}}function re(N,V,Q){
const n=De(N,0);return{fields:N,label:V,redact:Q,message:n&&Q(n)||void 0}}function le({label:N,message:V},Q,n){return responseFailure(N,`the platform answered without a ${Q}${ye(V)}`,n)}function ye(N){
return N===void 0?"":` (${N})`}function Me(N){return typeof N=="object"&&N!==null&&!Array.isArray(N)}const Ee=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage",
"description","detail","details","response"],Ue=4;function De(N,V){if(typeof N=="string")return N.trim()||void 0;if(!(V>Ue)){if(Array.isArray(N))return De(N[0],V+1);if(Me(N))for(const Q of Ee){const n=De(
N[Q],V+1);if(n!==void 0){const{code:t}=N;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const Z="Settings \u2192 Security & Control \u2192 API Scopes";function X(N,V,{message:Q="",
isPage:n,hasWorked:t}){if(isTransient(V))return RUN_LATER;if(V===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(V===409&&N.isCreation)return"The name may be taken\
. Set another name, or the ID of that workflow.";if(V===409||V===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(V<400||V===405||V>=500)return"\
Check host.";if(V!==401&&V!==403)return N.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may \
reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const r=N.scope===void 0?"another scope":`the scope "${N.scope}"`;if(V===403)return`\
The key needs ${r}. Add it under ${Z}.`;const i=/scope/i.test(Q)?` The key also needs ${r}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's\
 own endpoint key. Set api-key to an account key from ${Z}.${i}`}const P=6,ce=32,L=6,q=2e3,xe=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,Re=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;
class Ie extends null{#t=new Set;#e=new Set;allow(...V){for(const Q of V)Q.length>=P&&this.#t.add(Q)}maskFields(V,Q,n){const t=Je("",V,0).slice(0,q);for(const[r,i]of t)/id$/i.test(r)&&isId(i)&&this.allow(
i);for(const[r,i]of t)/url$/i.test(r)?this.maskUrl(i.trim(),Q,n):this.#n(ze(i),n)}maskUrl(V,Q,n){const t=URL.canParse(V,Q.href)?new URL(V,Q.href):void 0;if(t&&Q.href.startsWith(t.href))return;const r=[
V,t?t.pathname+t.search:""].filter(h=>/[?:]|^\/\//.test(h)),i=t?[t.href,t.password,decode(t.password),...ze(t.search)]:[];this.#n([...r,...i],n)}#n(V,Q){const n=i=>Array.from(this.#t).some(h=>h.includes(
i)),t=V.filter(i=>!n(i)&&!n(decode(i))),r=i=>encodeURIComponent(Buffer.from(i).toString());for(const i of t.flatMap(h=>[h,r(h)]))i.length<P||this.#e.has(i)||(this.#e.add(i),this.add(i),Q.mask(i))}}function ze(N){
return Array.from(N.matchAll(xe)).flatMap(([,V="",Q=""])=>{const n=Q.replace(/[.,:!?)\]}]+$/,"");return Re.test(V)||decode(n).length>=ce?[n,decode(n)]:[]})}function Je(N,V,Q){return typeof V=="string"?
[[N,V]]:Q>L?[]:Array.isArray(V)?V.flatMap(n=>Je(N,n,Q+1)):isObject(V)?Object.entries(V).flatMap(([n,t])=>Je(n,t,Q+1)):[]}function Ge(N,V,Q={}){const n=new Secrets([V,...Q.secrets??[]]);return n.allow(
N.href,...Q.known??[]),{url:N,apiKey:V,secrets:n,connections:makeConnections(),rateLimit:new RateLimit,collections:new Map}}const Be=null,tt=12e4,Xe=12e4,it="The job may have started, so the request w\
as not retried. Check the workflow in AI for Process before you re-run the job.";async function ut(N,V){const{label:Q,method:n,path:t,isTransient:r}=V,{secrets:i,rateLimit:h}=N.platform;i.allow(...t.split(
/[/?&=]/));const B=n==="GET"?t:void 0,ee=()=>h.run(Q,B,N,()=>qe(N,V));return await retry(N,ee,{atLeastMs:r?Xe:0})}async function qe(N,V){const{platform:Q,signal:n,log:t}=N,{label:r,method:i,path:h,body:B,
idempotent:ee=!0,isTransient:$e}=V,Ne=new URL(`api/public/${h}`,Q.url),ge={accept:"application/json","content-type":"application/json","x-api-key":Q.apiKey},he={maxBytes:Be,...!ee&&{idleMs:tt}};try{const Le=await send(
Q.connections,{label:r,method:i,url:Ne,headers:ge,body:B,...he},n);return t.debug(`${i} ${Q.secrets.redact(Ne.pathname)}: ${Le.status}`),dt(N,V,Ne,Le)}catch(Le){const Ve=Le instanceof Failure?Le:void 0;
if(!ee&&(n.aborted||Ve?.maybeProcessed)){const Ze=asFailure(Le),et=`${Ze.retryable?"":Ze.advice} ${it}`.trim();throw Ze.with({advice:et,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}
throw Ve&&$e?.(Ve)?Ve.with({retryable:!0}):Le}}function dt({platform:N,log:V},Q,n,t){const{label:r,isCreation:i=!1}=Q,{status:h,headers:B,bytes:ee}=t,{secrets:$e}=N,Ne=(ot,st,Qe)=>responseFailure(r,ot,
st,Qe),ge=redirectTarget(t,n,r);if(ge){$e.maskUrl(ge.href,N.url,V);const ot=`the platform redirects to ${toSingleLine(ge.origin,100)}, and the key follows no redirect`;throw Ne(ot,"If that is your env\
ironment, set host to it.",{status:h,maybeProcessed:h!==307&&h!==308})}const he=new TextDecoder().decode(ee),Le=ft(he);$e.maskFields(Le??{},N.url,V);const Ve=makeResponse(Le??{},r,$e.redact),{message:Ze}=Ve,
et=/^\s*</.test(he)||B["content-type"]?.includes("html")===!0;if(h<200||h>299){const ot=N.collections.has(r),st=adviceOn(Q,h,{message:Ze,isPage:et,hasWorked:ot});throw Ne(`the platform answered ${h}${inBrackets(
Ze)}`,st,{...factsOf(h,B),affectsAll:(h===401||h===403)&&!ot,busy:h===423||h===409&&!i})}if(Le!==void 0)return Ve;throw Ne(`the platform answered ${he===""?"nothing":et?"with a web page":"with somethi\
ng other than a JSON object"} (${h})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}function ft(N){try{const V=JSON.parse(N);return isObject(V)?V:void 0}catch{return}}const rt=null;
function lt(N){return rt.find(([,V])=>V.test(N))?.[0]??"unknown"}function Ct({fields:N,message:V,redact:Q}){const n=isObject(N.response)?N.response:{},t=[n.downloadUrl,n.downloadURL,N.downloadUrl,N.downloadURL];
return{dockStatusId:readId(N["dock-statusId"],N.dockStatusId,N._id),workflowId:readId(N.workflowId,N.toolId),exportJobId:readId(N.exportJobId),status:gt(N.status,Q),downloadUrl:t.map(r=>typeof r=="str\
ing"?r.trim():"").find(r=>r!==""),refused:N.success===!1,message:V}}function gt(N,V){const Q=typeof N=="string"||typeof N=="number"?String(N).trim():"",n=Q.toUpperCase().replace(/[\s-]+/g,"_");return lt(
n)==="unknown"?V(Q,40).toUpperCase():n}async function Ot(N,V,Q=()=>!0){const n=`dock-status/${V}`;return Ct(await callApi(N,{label:"Dock status",method:"GET",path:n,isTransient:Q}))}const bt="the-job-\
on-the-platform",Jt=50,yt=294,Lt=6.12,Nt=2e3;function Ut(N,V){const Q=Math.max(yt,N/Lt);return N<MINUTE_MS?Q:Math.max(Nt,Math.min(V,Q))}async function ht(N,V,Q){const{log:n,signal:t}=N,r=performance.now(),
i=Pt(N,r);let h=V,B;for(let ee=0;;ee++){Q.onStatus(h),i(h);const $e=lt(h.status);if($e==="failed"||$e==="succeeded"&&h.refused){const ge=`The job ${h.status==="FAILED"?"failed":`ended as ${h.status}`}\
 on the platform`,he=`${h.message??"it gave no reason"} (dock status ${V.dockStatusId})`;throw new Failure({what:ge,why:he,advice:Q.advice,topic:bt})}if($e==="succeeded")return h.status!=="SUCCESS"&&n.
warning(`The platform reports ${h.status}, which is treated as SUCCESS.`),h;const Ne=performance.now();B=$e==="unknown"&&h.refused?B??Ne:void 0;try{if(B!==void 0&&Ne-B>=PATIENCE_MS){const he=`The plat\
form refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:he,topic:bt})}await sleep(ee===0?Jt:Ut(Ne-r,Q.longestWaitMs),t);const ge=({status:he=404})=>ee>0||he===404;
h=await Ot(N,V.dockStatusId,ge)}catch(ge){throw vt(ge,V,h)}}}function Pt({log:N},V){let Q,n=V;return t=>{const r=performance.now(),i=humanTime(r-V),h=t.status!==Q,B=r-n>=MINUTE_MS;(h||B)&&(n=r),h&&Q!==
void 0?N.info(`${t.status||"No status"} after ${i}`):B&&N.info(`Still ${t.status||"without a status"} after ${i}`),h&&lt(t.status)==="unknown"&&N.warning(`The platform reports an unknown status (${Et(
t)}). The action keeps waiting.`),Q=t.status}}function Et({status:N,message:V}){return`${N||"none"}${V===void 0?"":`, "${V}"`}`}function vt(N,{dockStatusId:V},Q){const n=lt(Q.status)==="unknown"||Q.message!==
void 0?`, last status ${Et(Q)}`:"",t=`The job may still be running on the platform: dock status ${V}${n}.`,r=asFailure(N);return r.with({advice:`${r.advice} ${t}`.trim(),cause:N})}const Dt=null;async function kt(N,V){
const{collections:Q}=N.platform;let n;for(const t of new Set([...Q.values(),...Dt])){const r=V(t),{label:i,idempotent:h=!0}=r,B=Q.get(i);if(!(B&&B!==t))try{const ee=await callApi(N,r);Q.set(i,t);const $e=readJob(
ee),{dockStatusId:Ne}=$e;if(Ne!==void 0)return{...$e,dockStatusId:Ne};throw missing(ee,"dock status ID",h?"Check host and the IDs.":MAYBE_STARTED)}catch(ee){if(ee instanceof Failure&&ee.busy&&Q.set(i,
t),!(ee instanceof Failure&&ee.status===404))throw ee;n??=ee}}throw n}async function jt(N,{workflowId:V,flowId:Q}){return await kt(N,n=>({label:"Export",method:"POST",path:`${n}/${V}/export?flowId=${Q}`,
scope:"Export workflow"}))}async function _t(N,V,Q){const n=Q.downloadUrl??V.downloadUrl??(await readDockStatus(N,V.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,N);const t=`the platfo\
rm reports ${Q.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function At(N,V,{app:Q,flow:n,env:t}){const r="\
workflowName"in V,i=h=>h==="tools"?"tool":"workflow";return await kt(N,h=>({label:"Import",method:"POST",path:r?`${h}/import`:`${h}/${V.workflowId}/import`,body:jsonBody({[`${i(h)}DataFileId`]:Q,flowDataFileId:n,
envVariablesFileId:t,...r&&{[`${i(h)}Name`]:V.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function Ft(N,V){const Q=n=>({label:"Deploy",method:"POST",path:`${n}/${V}/dep\
loy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(N,()=>kt(N,Q),{untilFree:!0})}class Tt extends ae.HR{job;constructor(V,Q){super({what:Q.message,...Q},{...Q,
busy:!1,cause:Q}),this.job=V}}function Rt(N){return N instanceof Tt?N.job:{}}async function Vt(N,V,{title:Q,longestWaitMs:n,advice:t,idsIn:r}){N.log.info(`${Q}: ${V.status||"no status"}, dock status ${V.
dockStatusId}`);let i={};const h=B=>{const ee={"dock-status-id":V.dockStatusId,...r(B)},$e=Object.keys(ee).some(Ne=>!(Ne in i));i={...ee,...i,...B.status!==""&&{status:B.status}},$e&&N.publish(i)};try{
return{last:await waitForJob(N,V,{longestWaitMs:n,advice:t,onStatus:h}),outputs:i}}catch(B){throw new Tt(i,toError(B))}}const Yt="Check the workflow in AI for Process, then re-run the job.";async function Zt(N,V,{
workflowId:Q,flowId:n,timeoutMs:t,longestWaitMs:r}){return N.log.info(`Exporting workflow ${Q}, flow ${n}, from ${V.url.href}`),await withDeadline({...N,platform:V},userLimit(t,"No package"),async i=>{
const h=await startExport(i,{workflowId:Q,flowId:n}),{dockStatusId:B,exportJobId:ee}=h,{last:$e,outputs:Ne}=await Vt(i,h,{title:`Export job ${ee??"without an ID"}`,longestWaitMs:r,advice:Yt,idsIn:()=>ee===
void 0?{}:{"export-job-id":ee}});try{const ge=await packageUrl(i,h,$e),he=async()=>packageUrl(i,h,await readDockStatus(i,B)),Le=et=>readZip(et,i.signal),{content:Ve,...Ze}=await download(i,{url:ge,freshUrl:he,
read:Le});return{...Ze,package:Ve,job:Ne}}catch(ge){throw new Tt(Ne,toError(ge))}})}function nn({host:N,pathname:V}){return N+V.replace(/\/$/,"")}const zt=2e4;function Bt({message:N}){return(0,F.OX)(N,
1e3)}const xt="<dock status ID>";function Wt(N){const V=new Map;for(const{name:n,error:t}of N){const{"dock-status-id":r}=jobOf(t),i=r===void 0?t.message:t.message.replaceAll(r,xt),h=V.get(i)??{names:[],
ids:[],help:helpFor(t)};V.set(i,h),h.names.push(n),r!==void 0&&h.ids.push(r)}const Q=Math.max(100,Math.min(1e3,Math.floor(zt/V.size)));return Array.from(V,([n,{names:t,ids:r,help:i}])=>({names:t,message:toSingleLine(
n,Q).replaceAll(xt,()=>r.join(", ")),help:i}))}function Qt(N){return Wt(N).map(({names:V,message:Q})=>`${V.join(", ")}: ${Q}`).join(" | ")}function qt(N,V){if(!N||!V||N.message===V.message)return N??V;
const Q=`${N.message} Also: ${V.message}`;return new Failure({what:Q,topic:asFailure(N).topic},{cause:N})}async function Ht(N,V,Q){let n;const t=await N.catch(r=>(n=toError(r),{...V,...jobOf(n)}));if(setOutputs(
t),Q){const{titles:r,facts:i}=Q,h=factTable([...i,["Workflow ID",t["workflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.
now())}]]);n?await writeSummary(r.failed,withHelp(Bt(n),helpFor(n)),h):await writeSummary(r.done,h)}if(n)throw n}const Gt=1e6;async function Kt(N,V){const Q=JSON.stringify(V),n=await Mt(`the output ${N}`,
{[`${N}.json`]:Q}),t=Buffer.byteLength(Q)>Gt;return t&&notice(`The output ${N} would be longer than GitHub's limit of 1 MB. Read the file in ${N}-path.`),{[N]:t?[]:V,...n}}async function Mt(N,V){try{const Q=await(0,ue.
Pd)("workflow-results-"),n={};for(const[t,r]of Object.entries(V)){const i=(0,te.join)(Q,t);await(0,M.writeFile)(i,r),n[`${(0,te.parse)(t).name}-path`]=i}return n}catch(Q){return(0,we.t1)().warning(`Ca\
n't keep ${N} as a file. ${(0,ae.gJ)(Q)}`),{}}}}),2345:((ve,Se,l)=>{l.d(Se,{uu:()=>rr,S3:()=>er,$0:()=>or});var M=l(1124),te=l(706),ae=l(1345);const we=Number.MAX_SAFE_INTEGER,ue=2,z=60,F="</details>",
E=41,j=100;function _(e,o={}){const{under:s=()=>"",parts:c=[],noun:u="change",folded:b=!1}=o,{length:O}=s(we),{least:D=O===0?e:`${e} \u2026`,changes:x=w(c)}=o;return{line:e,under:s,size:e.length+O,least:D,
parts:c,changes:x,noun:u,folded:b}}function I(e,o,s={}){return o.length===0?[]:[_(e,{...s,parts:o})]}function T(e,o){const s=d(e,[]),c=({leaf:x,outer:C})=>C.length===1?0:x.size,u=(0,ae.Vn)(s.flatMap(({
outer:x})=>x)),b=new Map;let O=o;const D=s.sort((x,C)=>c(x)-c(C)).filter(({leaf:x,outer:C})=>{const pe=C.filter(Fe=>!b.has(Fe)),_e=C.filter(Fe=>u.get(Fe)===1),Pe=pe.map(({line:Fe,folded:He})=>Fe.length+
ue+z+(He?E:0)).reduce((Fe,He)=>Fe+He,x.least.length+ue-z*_e.length);if(Pe>O)return!1;O-=Pe;for(const Fe of C)b.set(Fe,[]),u.set(Fe,(u.get(Fe)??0)-1);return!0});for(const[x,{leaf:C}]of D.entries()){const pe=H(
C,C.least.length+Math.floor(O/(D.length-x)));O-=pe.reduce((_e,{length:ke})=>_e+ke,-C.least.length),b.set(C,pe)}return R(k(e,b).filter(([x])=>x!==""))}function d(e,o){return e.parts.length===0?[{leaf:e,
outer:o}]:e.parts.flatMap(s=>d(s,[...o,e]))}function H({line:e,under:o,size:s,least:c},u){if(s<=u)return[e,o(Math.max(u,we))];for(let b=u-e.length-z;b>j;b=Math.floor(b*.7)){const O=o(b);if(O!==""&&e.length+
O.length<=u)return[e,O]}return[c]}function k(e,o){const{line:s,parts:c,folded:u}=e;if(c.length===0)return[o.get(e)??[]];const O=[...c.filter(D=>o.has(D)).flatMap(D=>k(D,o)),[v(e,c.filter(D=>!o.has(D)))]];
return u?[[`<details><summary>${s}</summary>`],...O,[F]]:[[s],...O]}function v({noun:e},o){if(o.length===0)return"";if(e==="connection")return`\u2026 and ${(0,te.hS)(o.length,"more connection")}`;const s=e===
"workflow"?` in ${(0,te.hS)(o.length,"more workflow")}`:"";return`\u2026 and ${(0,te.hS)(w(o),"more change")}${s}`}function w(e){return e.reduce((o,{changes:s})=>o+s,0)}function R(e){const o=s=>s?.[0]?.
startsWith("- ");return e.flatMap((s,c)=>{const u=s[0]===F||o(s)&&o(e[c-1]);return[c===0?"":u?`
`:`

`,...s]})}var a=l(8132),m=l(3436);const A=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,
y="*",f=64;function g(e,o){const s=U([]),c=[],u=new Set([e,o].flatMap(D=>[...(0,m.PX)(D),...ne(D)]));function b(D,x,C){if((0,m.jn)(D))oe(D.text,x,C);else if(D.type==="object")O(D,x,C);else{const pe=D.
items.length>1&&D.items.some(({type:_e})=>_e==="array");for(const[_e,ke]of D.items.entries())b(ke,p(x,"[]"),{...C,array:D.items,...pe&&{slot:_e}})}}function O(D,x,{key:C,array:pe,map:_e,...ke}){let Pe=ke;
if(pe!==void 0||C!==void 0){const Ye={side:ke.side,value:D,field:x,outer:ke.place,key:C,array:pe??[]};Pe={...ke,place:Ye,map:C===void 0?void 0:_e},c.push(Ye)}const Fe=de(D,u),He=Pe===ke&&(0,m.YD)(D).some(
Ye=>_e?.members.has(Ye));for(const[Ye,mt]of D.members){const ct=p(x,Fe||He?y:Ye);He&&oe(JSON.stringify(Ye),ct,Pe,mt),(!He||mt.type==="array")&&b(mt,ct,Fe?{...Pe,key:Ye,map:D}:Pe)}}return b(e,s,{side:"\
base"}),b(o,s,{side:"head"}),{root:s,places:c,find:Te(c)}}function U(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}function p(e,o){const s=e.inner.get(o)??U([...e.keys,o]);return e.inner.
set(o,s),s}function G(e,o){return e?.inner.get(o)??e?.inner.get(y)}function oe(e,{keys:o,texts:s,references:c},{place:u,slot:b},O){s.set(e,(s.get(e)??0)+1);const D=e.startsWith('"')?e.length>2:W.test(
o.findLast(x=>x!=="[]")??"")&&/^\d+$/.test(e);u&&D&&c.push({text:e,place:u,slot:b,value:O})}function ne(e){if((0,m.jn)(e))return[];const o=e.type==="array"?e.items:[...e.members.values()];return[...o.
flatMap(ne),...o.some(Y)?[]:(0,m.YD)(e)]}function Y(e){return e.type==="object"}function de({members:e},o){const s=[...e.keys()].filter(c=>!W.test(c)&&o.has(c));return s.length>0&&2*s.length>=e.size&&
[...e.values()].every(Y)}function Te(e){const o=new Map;for(const s of e){const c=(u,b)=>{const O=A.findIndex(C=>C.test(u));if(O<0)return;const D=`${s.side} ${b}`,x=o.get(D)??[];x[O]=(x[O]??new Set).add(
s),o.set(D,x)};s.key!==void 0&&c(y,JSON.stringify(s.key));for(const[u,b]of s.value.members)(0,m.jn)(b)&&c(u,b.text)}return(s,c)=>{const u=o.get(`${c.side} ${s}`)?.find(b=>b);return u&&u.size<=f?Ae([...u],
c):void 0}}function Ae(e,o){const s=o?e.filter(u=>Ce(u,o)):e;if(s.length===0&&o)return Ae(e,o.outer);const c=s.length>1?s.filter(({value:u})=>u.members.size>2):s;return c.length===1?c[0]:void 0}function Ce(e,o){
return e!==void 0&&(e===o||Ce(e.outer,o))}var je=l(5408);const We="source from origin src tail out".split(" "),$="target to dest destination head in".split(" "),S="next to goto target targets wire wir\
es link links edge edges transition transitions connection connections",K=`${S} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output output\
s dest destination successor successors`.split(" "),be="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),Oe=`${S} runafter run_after dependson depends_on ne\
eds requires previous outgoing [] * id node main`.split(" "),J="label title name condition if when event type relationship selectedRelationships".split(" "),ie=60;function fe(e,o){const s=g(e,o),c=re(
s.root).flatMap(D=>le(D,s)),u=Me(c),b=u.length>0?u:Ue(c,s),O=new Set(b.flatMap(({source:D,target:x})=>[D.field,x.field]));return{root:s.root,nodes:s.places.filter(({field:D})=>O.has(D)),edges:b}}function me(e,o){
return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>o.includes(c.toLowerCase()))}function re(e){const o=[e];for(const s of o)o.push(...s.inner.values());return o}function le(e,{find:o}){
const s=e.references.flatMap(D=>{const x=o(D.text,D.place);return x?[{...D,field:e,target:x}]:[]}),c=s.filter(({place:D,target:x})=>!Ce(D,x)),u=s.length/e.references.length,b=u>=.5&&ye(e.references)-ye(
s)<=2;return(u>=.9||b&&me(e.keys.slice(-2),K))&&2*c.length>=s.length?[s]:[]}function ye(e){return new Set(e.map(({text:o})=>o)).size}function Me(e){const o=e.filter(s=>!s.some(({place:c,target:u})=>u.
field===c.field));return[...(0,je.$z)(o,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(Ee(s,We).map(u=>[u.place,u]));return Ee(s,$).flatMap(u=>{const b=c.get(u.place),O=b&&{source:b.target,
target:u.target,links:[b,u]};return O?[{...O,label:Z(u,u.place,[]),item:u.place.value}]:[]})})}function Ee(e,o){return e.filter(([c])=>c&&me(c.field.keys.slice(-2),o)).sort((c,u)=>ye(u)-ye(c))[0]??[]}
function Ue(e,o){const[s,c]=[[],[]],u=new Set;for(const O of e){const D=O.flatMap(ke=>De(ke,o)),[x]=D;if(x===void 0||10*D.length<9*O.length)continue;const C=x.link.field.keys.slice(x.inside.field.keys.
length),pe=D.filter(({source:ke,inside:Pe})=>ke!==Pe);for(const{inside:ke}of pe)u.add(ke.key);const _e=me(C,be);if(!(!_e&&pe.length===0&&!me(C,K)))for(const{link:ke,source:Pe}of D){const Fe=ke.place===
Pe?void 0:ke.place,He={label:Z(ke,Fe,C),links:[ke],item:Fe?.value};_e?c.push({source:ke.target,target:Pe,...He}):s.push({source:Pe,target:ke.target,...He})}}const b=s.length<c.length?c:s;return u.size>
1||ye(b.flatMap(({links:O})=>O))>1?b:[]}function De(e,{find:o}){for(let s=e.place;s;s=s.outer){const c=o(JSON.stringify(s.key),s),u=[s,c].find(b=>b?.field===e.target.field);if(u)return[{link:e,source:u,
inside:s}]}return[]}function Z({slot:e,value:o},s,c){const u=J.map(D=>{const[x,C]=[s?.field.inner.get(D),X(s?.value.members.get(D))];return x&&x.texts.size+(x.inner.get("[]")?.texts.size??0)>1||C.includes(
" ")?C:""}),b=c.filter(D=>!Oe.includes(D.toLowerCase())),O=e===void 0?[]:[`output ${e+1}`];return[X(o),...u].find(D=>D!=="")??[...b,...O].join(", ")}function X(e){const s=(e?.type==="array"?e.items:[e]).
flatMap(c=>c?.type==="string"&&(0,m.e1)(c.text).trim()||[]).join(", ");return s.length>ie?"":s}var P=l(2742);const ce=Be(".*position .*coordinates? positions positionAbsolute pos gridPos bends viewpor\
t canvas"),L=["x","y"],q=Be("w h width height left top zoom"),xe=[["x"],["position"],["left","top"]],Re=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
Ie=Be("_?id uuid guid identifier instanceIdentifier instanceId groupId"),ze=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Je=Be("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),Ge=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,Re],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Je,/^\d{1,15}$/],
[Je,ze]];function Be(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function tt({base:e,head:o}){const s={base:(0,P.Z)(()=>new Set((0,m.PX)(e))),head:(0,P.Z)(()=>new Set((0,m.PX)(o)))};return c=>{
const{kind:u,path:b}=c;if(u==="reordered"||u==="moved")return!1;const[O,D=O]=u==="modified"?[c.from,c.to]:[c.value];if(ut(b)&&lt(O)&&lt(D))return!0;if(u!=="modified"||O.type!==D.type||!("text"in O)||!("\
text"in D))return!1;const[x,C,pe]=[rt(b.at(-1)),(0,m.e1)(O.text),(0,m.e1)(D.text)],_e=Pe=>Pe.test(C)&&Pe.test(pe);return Ge.some(([Pe,Fe])=>Pe.test(x)&&_e(Fe))?!0:b.at(-2)?.type!=="member"&&Ie.test(x)&&
_e(ze)&&!s.head().has(C)&&!s.base().has(pe)}}function Xe(e){return ze.test(e)||Re.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function it(e,o){return Ie.test(e)&&(0,m.jn)(o)||(ce.test(e)||L.includes(
e))&&lt(o)}function ut(e){if(e.slice(qe(e)).some(u=>ce.test(rt(u))))return!0;const[o,s]=[e.at(-2),rt(e.at(-1))],c=o?.type==="item"&&o.item.type==="object"?o.item.members:void 0;return L.includes(s)||q.
test(s)&&xe.some(u=>u.every(b=>c?.has(b)))}function qe(e){return e.findLastIndex(({type:o})=>o==="item")+1}function dt(e,{matches:o}){const s=new Map(o.map(u=>[u.path.at(-1),u])),c=new Map;for(const u of e){
const b=qe(u.path),[O,D]=[u.path[b-1],u.path[b]],x=L.includes(rt(D)),C=x?L:ce.test(rt(D))?[rt(D)]:[],[pe,_e]=[ft(s.get(O)?.base,C),ft(s.get(O)?.head,C)],ke=[...u.path.slice(0,b),{type:"member",key:C.join(
", ")}];pe&&_e?c.set(x?O:D,{kind:"modified",path:ke,from:pe,to:_e}):c.set(u,u)}return[...c.values()]}function ft(e,o){const s=e?.type==="object"?o.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<o.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function rt(e){return e?.type==="member"?e.key:""}function lt(e){if(e.type==="literal")return/\d/.test(e.text);const o=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return o.length>0&&o.every(lt)}const Ct={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},gt={added:"fill:#dafbe1,stroke:#1a7f37\
,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},Ot={same:"-->",added:"==>",removed:"-.->"},bt=40,Jt=500,yt=5e4,
Lt=40,Nt=6;function Ut(e,o,{isWhole:s,hide:c}){const u=({status:x})=>s||x!=="same",b=new Set([...e.filter(u),...o.filter(u).flatMap(ht)]),O=o.filter(x=>ht(x).some(u)).flatMap(ht);if(b.size===0)return{};
for(const x of[new Set([...b,...O]),b]){const C=o.filter(_e=>ht(_e).every(ke=>x.has(ke)));if(x.size>bt||C.length>Jt)continue;const pe=Pt(e.filter(_e=>x.has(_e)),C,c);if(pe.length<=yt)return{picture:pe}}
return{note:`The picture is left out: it would have ${b.size>bt?(0,te.hS)(b.size,"node"):"too many connections"}.`}}function ht({source:e,target:o}){return[e,o]}function Pt(e,o,s){const c=new Map(e.map(
(b,O)=>[b,`n${O+1}`])),u=e.map(b=>`  ${c.get(b)}["${Ct[b.status]}${vt(s(b.label))||"?"}"]`);for(const{source:b,target:O,label:D,status:x}of o){const C=`${Ct[x]}${vt(s(D))}`.trim();u.push(`  ${c.get(b)}\
 ${Ot[x]}${C===""?"":`|"${C}"|`} ${c.get(O)}`)}for(const[b,O]of Object.entries(gt)){const D=e.filter(x=>x.status===b).map(x=>c.get(x));D.length>0&&u.push(`  classDef ${b} ${O}`,`  class ${D.join()} ${b}`)}
return[`flowchart ${Et(e,o)>Nt?"TD":"LR"}`,...u].join(`
`)}function Et(e,o){const s=new Set(o.map(({target:b})=>b)),c=e.filter(b=>!s.has(b)),u=new Map((c.length>0?c:e.slice(0,1)).map(b=>[b,1]));for(const[b,O]of u)for(const{source:D,target:x}of o)D===b&&!u.
has(x)&&u.set(x,O+1);return Math.max(...u.values())}function vt(e){return(0,a.RK)((0,a.Jj)(e.replace(/\s+/g," ").trim(),Lt)).replace(Dt,o=>o==='"'?"#quot;":`#${o.codePointAt(0)};`)}const Dt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
kt="id _id identifier uuid".split(" "),jt="* if when id name label title type key handle condition event relationships".split(" ");function _t(e,o=s=>s){const s=e.head??e.base;if(s===void 0)return;const[
c,u]=[e.base??s,e.head??s],b=(0,ae.j9)([u,c]),O=fe(c,u),D=Tt(e,O,b),x=[...new Set(D.values())].sort((Fe,He)=>Fe.rank-He.rank),C=Vt(O,D),pe=C.filter(Fe=>Fe.status!=="same"),_e=Zt(O,pe);zt(e,x,b,_e);const ke=new Map(
C.map(({item:Fe,source:He,target:Ye})=>[Fe,`${He.label} \u2192 ${Ye.label}`])),Pe=Fe=>Fe.filter(({status:He})=>He!=="removed").length;return{...Ut(x,C,{isWhole:e.status!=="modified",hide:o}),connections:Yt(
pe),size:{nodes:Pe(x),connections:Pe(C)},tells:_e,labelOf:b.labelOf,endsOf:Fe=>ke.get(Fe)}}function At({side:e}){return e==="head"}function Ft(e){return e&&[e.key,Ft(e.outer)]}function Tt({matches:e},{
nodes:o},s){const c=(0,je.$z)(e,({base:C})=>C.id),u=C=>C.key!==void 0?JSON.stringify(Ft(C)):`${((At(C)?void 0:c.get(C.value.id)?.shift())?.head??C.value).id}`,b=new Map(o.map((C,pe)=>[C,pe])),O=(0,je.
$z)(o.filter(At),u),D=new Map;let x=0;for(const C of o){if(D.has(C))continue;const pe=At(C)?C:O.get(u(C))?.shift();x=(pe&&b.get(pe))??x+1e-6;const _e=pe===void 0?"removed":pe===C?"added":"same",ke=pe??
C,Pe={label:Rt(ke,s),status:_e,rank:x,place:ke,old:_e==="same"?C:void 0};D.set(C,Pe).set(ke,Pe)}return D}function Rt({key:e,value:o,array:s},c){const[u,b,...O]=["type","componentType",...o.members.keys()].
map(x=>(0,m.TN)(o,x)),[D="?"]=[u,b,(0,m.TH)(o),...O].filter(x=>x!==void 0);return e??c.nameOf(o,s)??(0,m.e1)(D)}function Vt({edges:e},o){const s=e.flatMap(x=>{const[C,pe]=[o.get(x.source),o.get(x.target)];
return C&&pe?[{...x,source:C,target:pe,status:At(x.source)?"added":"removed"}]:[]}),c=({source:x,target:C,label:pe})=>`${x.rank} ${C.rank} ${pe}`,u=(0,je.$z)(s,({status:x})=>x),b=(0,je.$z)(u.get("remo\
ved")??[],c);return[...(u.get("added")??[]).map(x=>b.get(c(x))?.pop()?{...x,status:"same"}:x),...[...b.values()].flat()].sort((x,C)=>x.source.rank-C.source.rank||x.target.rank-C.target.rank)}function Yt(e){
const o=new Map;for(const s of["target","label"]){const c=u=>`${u.source.rank} ${s==="label"?u.label:u.target.rank}`;for(const[u,b,...O]of(0,je.$z)(e,c).values()){if(!u||!b||O.length>0||u.status===b.status)
continue;[u.source,u.target,b.target].every(({old:x})=>x)&&!o.has(u)&&!o.has(b)&&o.set(u,b).set(b,u)}}return e.flatMap(s=>{const c=o.get(s);return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.
status,was:c}]})}function Zt({root:e,nodes:o},s){const c=new Set(s.flatMap(x=>x.links.map(({field:C})=>C))),u=new Set(s.map(({item:x})=>x)),b=new Set([e,...o.map(({field:x})=>x)]),O={added:new Set,removed:new Set};
for(const x of s){const C=[x.source.label,x.target.label,...x.label.split(", ")].map(pe=>JSON.stringify(pe));for(const pe of[...C,...x.links.map(_e=>_e.text)])O[x.status].add(pe)}function D(x,C,pe){if(C===
void 0||b.has(C))return[{text:pe,field:e}];const _e=C.keys.at(-1)===y?[{text:JSON.stringify(pe),field:C}]:[];if("text"in x)return[..._e,{text:x.text,field:C}];const ke="members"in x?[...x.members]:[],
Pe="items"in x?x.items.map(Fe=>["[]",Fe]):ke;return[..._e,...Pe.flatMap(([Fe,He])=>D(He,G(C,Fe),Fe))]}return({path:x,...C})=>{const pe=x.map(Pe=>Pe.type==="member"?Pe.key:"[]"),_e=x.some(Pe=>Pe.type===
"item"&&u.has(Pe.item)),ke=(Pe,Fe)=>{const He=D(Pe,pe.reduce(G,e),`${pe.at(-1)}`),Ye=He.some(({field:ct})=>c.has(ct)),mt=({text:ct,field:an})=>{if(c.has(an))return Fe.has(ct);const gn=`${an.keys.findLast(
sr=>sr!=="[]")}`;return kt.includes(gn)||Fe.has(ct)&&me([gn],jt)||Ye&&nn(ct,an)};return(Ye||_e)&&He.every(mt)};return C.kind==="modified"?ke(C.from,O.removed)&&ke(C.to,O.added):"value"in C&&ke(C.value,
O[C.kind])}}function nn(e,{texts:o}){const s=o.get(e)??0,c=[...o.values()].reduce((u,b)=>u+b,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function zt(e,o,{componentOf:s},c){const u=tt(e),b=o.flatMap(
x=>{const{value:C,array:pe}=x.place,_e=(0,ae.qU)(C)===void 0?s(C,pe):void 0;return[C.id===x.old?.value.id?void 0:C,_e].map(ke=>({owner:ke,node:x}))}),O=(0,je.$z)(b,({owner:x})=>x);O.delete(void 0);const D=new Map(
e.matches.map(({path:x,head:C})=>[x.at(-1),C]));for(const x of e.changes){if(c(x)||u(x))continue;const C=x.path.map(_e=>D.get(_e)).reverse(),pe=["value"in x&&x.value,...C].find(_e=>O.has(_e));for(const{
node:_e}of O.get(pe)??[])_e.status==="same"&&(_e.status="modified")}}var Bt=l(8965);const xt=2,Wt=1e3,Qt=240,qt=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],Ht="...";function Gt(e,o){const s=[Kt(e??o),Kt(o??e)],[c,u]=[Mt(e,s[0]),Mt(o,s[1])],b=V(c,u);return s[0]===s[1]?b:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...b]}function Kt(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Mt(e,o){return(e?.split(o==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>qt.reduce(N,[c]).map((u,b)=>b===0?u:Ht+u))}function N(e,o){return e.flatMap(s=>s.length>Qt?Array.from(s.matchAll(o),([c])=>c):s)}function V(e,o){const s=new Set(e),u=o.some(O=>s.has(
O))?(0,Bt.E)([...e],[...o],{maxEditLength:Wt}):void 0;if(u===void 0)return[...t(e,o),...Q("+",o)];let b=0;return u.flatMap(({added:O,removed:D,value:x},C)=>{const pe=u[C+1];if(D)return t(x,pe?.added?pe.
value:[]);const[_e,ke]=[C===0?0:xt,x.length-xt],Pe=b+n(x.slice(0,ke+1));return b+=n(x),O?Q("+",x):pe===void 0?Q(" ",x.slice(0,_e)):ke-_e<2?Q(" ",x):[...Q(" ",x.slice(0,_e)),`@@ line ${Pe} @@`,...Q(" ",
x.slice(ke))]})}function Q(e,o){return o.map(s=>`${e} ${s}`)}function n(e){return e.filter(o=>!o.startsWith(Ht)).length}function t(e,o){const s=new Map(e.map(b=>[i(b),b])),c=o.flatMap(b=>r(s.get(i(b))??
b,b));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...Q("-",e)]}function r(e,o){if(i(e)!==i(o))return[];const[s,c]=[e.normalize(),o.normalize()],u=h(e)===h(o)?[]:["Un\
icode forms"];return s===c?u:[...u,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function i(e){return h(e.normalize())}function h(e){return e.replace(/\s/g,"")}function B(e,o){let[s,c]=[
0,o];const b=[...(0,je.$z)(e,D=>D.startsWith("@@ line ")?++s:s).values()].flatMap(D=>{const x=ee(D,c);return c-=Ne(D),x}),O=e.filter($e).length-b.filter($e).length;return O===0?b:[...b,`@@ ${(0,te.hS)(
O,"more changed line")} @@`]}function ee(e,o){const s=O=>O.startsWith("-"),c=Ne(e.filter(s)),u=Ne(e)-c,b={removed:Math.max(o/2,o-u),others:Math.max(o/2,o-c)};return e.filter(O=>{const D=s(O)?"removed":
"others";return b[D]-=O.length+1,b[D]>=0})}function $e(e){return e.startsWith("-")||e.startsWith("+")}function Ne(e){return e.reduce((o,s)=>o+s.length+1,0)}var ge=l(7856);const he={added:"\u2795",removed:"\
\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Le=80,Ve=8;function Ze(e,o,s){if(e.type==="string")return et(st((0,m.e1)(e.text)),o,s);const[c="",
...u]=at(e,o);return u.length>0||c.length>Le?void 0:(0,a.SS)(c,1/0)}function et(e,o,s){const c=o.mask(e).shown;if(c.length>Le||c.includes(`
`))return;const u=nt(e,o,s);return(0,a.SS)(JSON.stringify(c),1/0)+(u===void 0?"":` (${Qe(u,o)})`)}function nt(e,{labelOf:o},s){const c=o(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(b=>(0,m.jn)(b)&&(0,m.e1)(b.text)===c)?void 0:c}function at(e,o,s){const{mask:c}=o;if((0,m.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const C=st((0,m.e1)(e.text)),
{shown:pe}=c(C);if(pe.includes(`
`))return["|",...ot(pe.split(`
`))];const _e=nt(C,o,s);return[JSON.stringify(pe)+(_e===void 0?"":` (${c(_e).shown})`)]}const[u="",b=""]=e.type==="array"?"[]":"{}",O=e.type==="array"?e.items.map(C=>at(C,o)):Array.from(e.members,([C,
pe])=>{const[_e,...ke]=(0,ge.$C)(C,pe,e)?[te.v5]:at(pe,o,e);return[`${JSON.stringify(c(C).shown)}: ${_e}`,...ke]}),D=u+O.join(", ")+b;return D.length<=Le&&O.every(C=>C.length===1)?[D]:[u,...ot(O.flat()),
b]}function ot(e){return e.map(o=>`  ${o}`)}function st(e){if(!e.includes("%"))return e;try{const o=decodeURIComponent(e);return[encodeURIComponent(o),encodeURI(o)].includes(e)?o:e}catch{return e}}function Qe(e,{
mask:o},s=100){return(0,a.SS)(o(e).shown,s)}function St(e,o,s=!1){const c=qe(e),u=s?1/0:100,b=e.flatMap((O,D)=>{if(O.type==="element")return[(0,a.SS)(`[${O.index}]`)];if(O.type==="item"){const C=o.endsOf(
O.item),pe=C===void 0?O.label:s?`${C} (${O.label})`:C,_e=D===c-1&&O.hint!==void 0?` (${Qe(O.hint,o)})`:"";return[`**${Qe(pe,o,u)}**${_e}`]}return!s&&e.slice(D+1).find(({type:C})=>C!=="member")?.type===
"item"?[]:[Qe(O.key,o,u)]});return b.length>Ve&&!s&&b.splice(2,b.length-Ve+1,"\u2026"),b.join(" \u203A ")||"the whole file"}function It(e,o){const s=O=>e.map(({path:D,kind:x})=>(x?`${he[x]} `:"")+St(D,
o,O)),[c,u]=[s(!1),s(!0)],b=(0,ae.Vn)(c);return un(c.map((O,D)=>b.get(O)===1?O:u[D]??O))}function un(e){const[o,s]=[(0,ae.Vn)(e),new Map];return e.map(c=>{const[u=1,b]=[o.get(c),(s.get(c)??0)+1];return s.
set(c,b),u===1?c:`${c} (${b} of ${u})`})}const $t="  ",dn=3,En=5,vn=120,pt={texts:3,min:4,max:60,usual:2,usualWeight:.001},xn=/^(type|_?id|uuid|identifier)$/i,rn={line:": changed, hidden"};function Xt(e,o){
const s=[...(0,je.$z)(e,Sn).values()],c=s.filter(O=>O.length<dn).flat(),u=It(c,o),b=new Map(c.map((O,D)=>{const{line:x,...C}=en(O,o);return[O,_(`- ${u[D]}${x}`,{changes:1,...C})]}));return s.flatMap(O=>{
const D=O.flatMap(x=>b.get(x)??[]);return D.length===0?$n(O,o):D})}function Sn(e){const o=qe(e.path),c=(e.kind==="modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(b=>"id"in b?[b.id]:[]);if(o===
0||o===e.path.length||c.length===0)return e;const u=e.path.slice(o).map(b=>b.type==="member"?b.key:"index"in b&&b.index);return JSON.stringify([e.kind,c,u])}function $n(e,o){const[s]=e,{line:c,under:u=()=>""}=en(
s,o),b=ln(fn(e,o)),O=s.kind==="modified"?"":` ${s.kind}`,D=`- ${he[s.kind]} ${on(s,o)}${c}${O} in ${b.line}`;return _(D,{changes:e.length,under:x=>u(x)+(b.under?.(x)??"")})}function fn(e,o){const s=e.
map(({path:c})=>({path:c.slice(0,qe(c))}));return It(s,o)}function on({path:e},o){return St(e.slice(qe(e)),o)}function en(e,o){if(e.kind==="modified")return hn(e,o);if("value"in e)return kn(e,o);if(e.
kind==="moved"){const[b,O]=[e.from,e.path].map(D=>St(D.slice(0,-1),o,!0));return{line:`: moved from ${b} to ${O}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(b=>({path:[
b]})),c=ln(It(s,o)),u=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${u})`}}function ln(e){if(e.length<=En)return{line:e.join(", ")};const o=(0,te.hS)(e.length,"item"),
s=pn(o,$t+e.join(", "));return{line:o,under:c=>s.length<=c?s:""}}function hn({path:e,from:o,to:s},c){if(o.type==="hidden"||s.type==="hidden")return{line:""};if((0,ge._p)(e,o,s))return rn;if(o.type==="\
string"&&s.type==="string")return On((0,m.e1)(o.text),(0,m.e1)(s.text),c);const[u,b]=[at(o,c).join(`
`),at(s,c).join(`
`)];if(u===b)return rn;const[O,D]=[Ze(o,c),Ze(s,c)];return O!==void 0&&D!==void 0?{line:`: ${O} \u2192 ${D}`}:{line:"",under:tn(u,b)}}function On(e,o,s){const c=[st(e),st(o)],u=c[0]!==c[1]&&(c[0]!==e||
c[1]!==o),[b,O]=u?c:[e,o],D=u?" (percent-encoded)":"",[x,...C]=(0,P.qy)(b,O)?.changes??[];if(x!==void 0){const Ye=`${D} (JSON in a text)`;if(C.length===0&&x.kind==="modified"){const ct=hn(x,s);return{
...ct,line:`${Ye} \u203A ${St(x.path,s)}${ct.line}`}}const mt=_("",{parts:Xt([x,...C],s)});return{line:Ye,under:ct=>`
${mn(T(mt,ct).join(""))}`}}const[pe,_e]=[s.mask(b),s.mask(O)];if(pe.shown===_e.shown)return{line:D+rn.line};const ke=pe.hidden===_e.hidden?"":" (hidden values differ, too)",[Pe,Fe]=[et(b,s),et(O,s)];if(Pe===
void 0||Fe===void 0)return{line:D+ke,under:tn(pe.shown,_e.shown)};const He=r(pe.shown,_e.shown).join(", ");return{line:`${D}: ${Pe} \u2192 ${Fe}${He&&` (${He})`}${ke}`}}function kn({kind:e,path:o,value:s},c){
if(s.type==="hidden")return{line:""};if((0,ge._p)(o,s))return{line:": hidden"};const u=s.type==="object"?void 0:Ze(s,c);if(u!==void 0)return{line:`: ${u}`};const O=s.type==="string"?c.mask(st((0,m.e1)(
s.text))).shown:at(s,c).join(`
`),D=ke=>e==="added"?tn(void 0,O,ke):tn(O,void 0,ke);if(s.type==="array")return{line:"",under:D((0,te.hS)(s.items.length,"element"))};if(s.type!=="object")return{line:"",under:D()};const x=D((0,te.hS)(
s.members.size,"field")),{line:C,left:pe}=_n(s,o.at(-1),c),_e=C===""?"":`: ${C}`;return pe==="nothing"?{line:_e}:{line:_e,under:pe==="place"?ke=>ke===1/0?x(ke):"":x}}function _n(e,o,s){const c=o?.type===
"item"?o:void 0;if(e.members.size===0&&!c)return{line:"`{}`",left:"nothing"};const u=C=>(0,m.jn)(C)&&[c?.label,c?.hint].includes((0,m.e1)(C.text)),b=[...e.members].filter(([,C])=>!c||!u(C)),O=b.filter(
([C,pe])=>!c||!it(C,pe)),D=O.map(([C,pe])=>{const _e=(0,ge.$C)(C,pe,e)?(0,a.SS)(te.v5):Ze(pe,s,e);return _e&&`${Qe(C,s)}: ${_e}`}),x=D.join(", ");return D.includes(void 0)||x.length>vn?{line:An(e,u,s),
left:"more"}:{line:x,left:O.length<b.length?"place":"nothing"}}function An(e,o,s){const c=new Map,u=(O,D,x)=>{x>(c.get(O)?.weight??0)&&c.set(O,{text:D,weight:x})},b=(O,D,x)=>{if(O.type==="array")for(const Pe of O.
items)b(Pe,D,x+1);if(O.type==="object")for(const[Pe,Fe]of O.members)(0,ge.$C)(Pe,Fe,O)?u(Pe,te.v5,pt.max):b(Fe,Pe,x+1);if(O.type!=="string")return;const C=(0,m.e1)(O.text),pe=xn.test(D)||o(O)||Xe(C)||
s.labelOf(C)!==void 0;if(C.length<pt.min||pe)return;const _e=C.includes("://")?2*pt.max:Math.min(C.length,pt.max),ke=s.countOf(C)>pt.usual?pt.usualWeight:1;u(D,s.mask(st(C)).shown,ke*_e/(x+1))};return b(
e,"",0),[...c].sort(([,O],[,D])=>D.weight-O.weight).filter(([,{weight:O}],D)=>D===0||D<pt.texts&&O>pt.usualWeight*2*pt.max).map(([O,{text:D}])=>`${Qe(O,s)}: ${(0,a.SS)(JSON.stringify((0,a.Jj)(D,pt.max)),
1/0)}`).join(", ")}function tn(e,o,s){const c=(0,a.EU)(Gt(e,o),"diff",$t);return u=>{const b=c.length<=u?c:Tn(c,u);return s===void 0?`
${b}`:pn(s,b)}}function Tn(e,o){const s=e.split(`
`),c=s.slice(1,-1).map(u=>u.slice($t.length));return[...s.slice(0,1),...B(c,o).map(u=>$t+u),...s.slice(-1)].join(`
`)}function pn(e,o){return`
${$t}<details><summary>${e}</summary>

${o}
${$t}</details>`}function mn(e){return e.replace(/^(?=.)/gm,$t)}const Rn=100,wn=5;function Mn(e,o){const s=e.kind==="json"?_t(e,ke=>o(ke).shown):void 0,c=(0,P.Z)(()=>(0,ae.Vn)((0,m.PX)(e.head??e.base))),
u={mask:o,labelOf:ke=>ke.length>Rn?void 0:s?.labelOf(JSON.stringify(ke)),endsOf:ke=>s?.endsOf(ke),countOf:ke=>c().get(ke)??0},b=yn((0,M.xS)(e)),O=e.status==="modified",D=O?Nn(e,u,s):Xt(Dn(e),u),{nodes:x=0,
connections:C=0}=s?.size??{},pe=x===0?"What is in it":`${(0,te.hS)(x,"node")}, ${(0,te.hS)(C,"connection")}`,_e=O?D:I(pe,D,{changes:b,folded:!0});return[...In(s),_(Cn(e,o),{parts:[..._e,...Ln(e,u)],changes:b})]}
function yn({added:e,modified:o,removed:s}){return e+o+s}function In(e){return e?.note!==void 0?[_(e.note)]:e?.picture?[_((0,a.EU)(e.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function Cn({name:e,kind:o,status:s,changes:c},u){const b=`**${Qe(e,{mask:u})}**`;return s!=="modified"?`${he[s]} ${b}: file ${s}`:o==="bi\
nary"||o==="variables"&&c.length===0?`${he.modified} ${b}: content modified`:o==="variables"?`${b} (values are never shown)`:b}function Ln({references:e},o){if(e.length===0)return[];const s=e.slice(0,
wn).map(({path:O,from:D,to:x})=>`${St(O,o)} (${Qe(D,o)} \u2192 ${Qe(x,o)})`),c=e.length>wn?", \u2026":"",u=e.length===1?"follows and isn't":"follow and aren't",b=`${(0,te.hS)(e.length,"reference")} to\
 new IDs and names ${u} counted`;return[_(`${b}: ${s.join(", ")}${c}`)]}function Nn(e,o,s){const c=tt(e),u=s?.connections??[],b=new Set(u.map(({item:Pe})=>Pe)),O=(0,je.$z)(e.text?[Pn(e.text)]:e.changes,
Pe=>s?.tells(Pe)?"told":"value"in Pe&&b.has(Pe.value)?"connection":c(Pe)?"layout":Un(Pe.path,o)?"item":"rest"),[D,x]=[O.get("layout")??[],O.get("connection")??[]],C=Xt(O.get("rest")??[],o),pe=jn(u,x,o),
_e=(O.get("told")?.length??0)+x.length,ke=`Layout and bookkeeping: ${(0,te.hS)(D.length,"change")}`;return[...Xt(O.get("item")??[],o),...I("Connections",pe,{noun:"connection",changes:_e}),...pe.length===
0?C:I("Elsewhere in the file",C),...I(ke,Bn(D,e,o),{folded:!0})]}function Un(e,{labelOf:o}){return e.some(s=>s.type==="item"||s.type==="member"&&o(s.key)!==void 0)}function Pn({base:e,head:o}){return{
kind:"modified",path:[],from:sn(e),to:sn(o)}}function sn(e=""){return{type:"string",id:0,text:JSON.stringify(e)}}function Dn({base:e,head:o,text:s,status:c,changes:u}){const b=c==="removed"?"removed":
"added",O=(x,C)=>{const pe=(0,ae.Vg)(x,()=>{});return!(C.length<3&&pe.length>0&&pe.every(ke=>ke.value.type==="object"))&&(C.length>0||x.type!=="object")?[{kind:b,path:C,value:x}]:pe.flatMap(({step:ke,
value:Pe})=>ke.type==="member"?O(Pe,[...C,ke]):[{kind:b,path:[...C,ke],value:Pe}])},D=e??o??(s&&sn(s.base??s.head));return D?O(D,[]):u}function jn(e,o,s){const c=new Map(o.map(O=>["value"in O&&O.value,
O])),u=Fn(e,c),b=un(u.map(O=>zn(O,s)));return u.map(([{item:O}],D)=>{const x=c.get(O),{line:C,under:pe=()=>""}=x?en(x,s):{line:""};return _(`${b[D]}${pe(0)===""?C:""}`,{under:pe})})}function Fn(e,o){const s={
added:new Map,removed:new Map};return e.flatMap(c=>{const{kind:u,source:b,target:O,item:D}=c;if(u==="rewired"||o.has(D))return[[c]];const x=s[u].get(b),C=x??[c];return x&&x.push(c),s[u].delete(b),s[u].
set(O,C),x?[]:[C]})}function zn(e,o){const[{kind:s,source:c,target:u,was:b}]=e,O=pe=>`**${Qe(pe.label,o)}**`,D=pe=>pe===""?"":` (${Qe(pe,o)})`,x=e.map(pe=>` \u2192 ${O(pe.target)}${D(pe.label)}`),C=b?.
target===u?D(b.label)||" without a label":b&&` ${O(b.target)}`;return`- ${he[s]} ${O(c)}${x.join("")}${C===void 0?"":`, was${C}`}`}function Bn(e,o,s){return[...(0,je.$z)(dt(e,o),u=>u.kind+on(u,s)).values()].
flatMap(u=>{const b=u.map(C=>en(C,s));if(u.length<dn||qe(u[0].path)===0||b.some(({under:C})=>C))return Xt(u,s);const O=fn(u,s),D=mn(b.map(({line:C},pe)=>`- ${O[pe]}${C}`).join(`
`)),x=`- ${he[u[0].kind]} ${on(u[0],s)} of ${(0,te.hS)(u.length,"item")}`;return _(x,{changes:u.length,under:C=>D.length>C?"":`
${D}`})})}const Wn="<!-- workflow-report -->",Hn=6e4,Gn=1e3;function Kn(e){const{workflows:o,missing:s}=e,c=(0,ge.lb)(e),b=["changed","added","removed"].flatMap(x=>o.filter(C=>C.status===x)).map(x=>{const C=yn(
x.counts);return{workflow:x,changes:C,parts:x.files.flatMap(pe=>Mn(pe,c))}}),O=Vn(e,c),D=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`;return({maxLength:x=Hn,maxBytes:C=1/0,headings:pe=!0,
mark:_e=!0}={})=>{const ke=b.map(({workflow:He,...Ye})=>_(Jn(He,c,pe),Ye)),Pe=_(D,{parts:[...I("",ke,{noun:"workflow"}),...O]}),Fe=_e?`${Wn}
`:"";for(let He=Math.min(x,C);;){const Ye=[Fe,...T(Pe,He-Fe.length-1),`
`],mt=C===1/0?0:Buffer.byteLength(Ye.join(""));if(mt<=C||He<Gn)return Ye;He=Math.floor(He*C*.99/mt)}}}function Xn(e,o){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${o}</summary>

${e}
</details>
`}function Jn({name:e,status:o,counts:s},c,u){const b=u?"### ":"",O=e===void 0?void 0:Qe(e,{mask:c});return o==="added"||o==="removed"?`${b}${he[o]} ${O===void 0?"Workflow":`${O}: workflow`} ${o}`:u?`${b}${O===
void 0?"":`${O}: `}${(0,M.cq)(s)}`:""}function Vn({workflows:e,notCompared:o=[]},s){const c=(O,D)=>{const x=O.flatMap(C=>C===void 0?[]:[Qe(C,{mask:s})]).join(", ");return O.length===0?[]:[_(D(x),{least:D(
(0,te.hS)(O.length,"workflow"))})]},u=e.flatMap(({name:O,status:D})=>D==="unchanged"?[O]:[]),b=e.flatMap(({name:O,variablesCompared:D})=>D?[]:[O]);return[...e.length===0?[_("No workflow was compared")]:
[],...c(u,O=>O===""?"No changes":`${O}: no changes`),...c(b,O=>`The environment variables${b.length===e.length?"":` of ${O}`} weren't compared, because one side is a folder without \`env_variables.json\
\`.`),...c(o,O=>`${O}: not compared, because the step failed`)]}var Yn=l(8725),Zn=l(276),Qn=l(4022),qn=l(6584);async function er(e){const o=Kn(e),s={"report.md":o(),"full-report.md":o({maxLength:1/0})};
return(0,Zn.n0)(await(0,Qn.N9)("the report",s)),o}const nr=900*1024;function rr(e,o,s,c){const u=nr-Buffer.byteLength(s.join()),b=e({headings:o,maxLength:1/0,maxBytes:u,mark:!1}).join("");return c===void 0?
b:Xn(b,c)}function or(e){const o=(0,M.AS)(e);if(o.length===0)return;const s=o.slice(0,20).map(qn.bY),c=o.length>20?` and ${(0,te.hS)(o.length-20,"more line")}`:"";(0,Yn.lm)(`No field matched ${s.join(
", ")}${c} in ignore. Check the spelling.`)}}),6584:((ve,Se,l)=>{l.d(Se,{LO:()=>f,Rr:()=>W,bY:()=>g,yG:()=>j});var M=l(3024),te=l(6760),ae=l(5806),we=l(7596),ue=l(706);const z=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function F(p,G=z){return[G,({input:oe})=>`contains ${U(oe)}. ${p}`]}function E(...p){return G=>{for(const[oe,ne]of p){const Y=oe.exec(G);if(Y)throw new Error(typeof ne=="string"?ne:ne(Y))}return G}}function j(p){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(p))return p.toLowerCase()==="true";throw new Error(`must be true or false, not ${g(p)}`)}function _(p,G=!1){return oe=>{const ne=Number(oe);if((G?/^\d+$/:
/^\d+(\.\d+)?$/).test(oe)&&ne>0&&ne<=p)return ne;const Y=p===1/0?"":` and at most ${p}`;throw new Error(`must be a ${G?"whole ":""}number above 0${Y}, not ${g(oe)}`)}}const I=E(F("Type the address aga\
in"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,p])=>`must not contain a query or a fra\
gment. Set only the beginning of the address: "${p}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function T(p){return parseHost(I(p))}function d(p){if(isId(p))return p;
throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${g(p)}`)}const H=E(F("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,p])=>`begins with "${p}". Set the sec\
ret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),k="is too long: at most 200 characters",v=E(
[new RegExp("\\p{C}","u"),({input:p})=>`must not contain control characters: ${g(p)}`],[/.{201}/u,k]),w=E([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:p})=>`can't be a name: ${g(p)}; leave out " < > | * ? : \\ \
/ and control characters`],[/\.zip$/i,({input:p})=>`must not end in .zip, which the action adds: ${g(p)}`],[/.{201}/u,k]);function R(p){const G=refusal(w(p));if(G!==void 0)throw new Error(`can't be a \
name: ${g(p)} ${G}`);if(Buffer.byteLength(p)>240)throw new Error(k);return p}function a(p){if(p!=="any"){if(/^[0-9a-f]{64}$/i.test(p))return p.toLowerCase();throw new Error("must be a SHA-256: 64 hexa\
decimal digits, or any")}}function m(){return(0,te.resolve)(process.env.GITHUB_WORKSPACE??"")}const A=E([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,
([,p])=>`begins with ${p}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function W(p){return(0,te.resolve)(m(),A(p))}function y(p){
const G=W(p);if(existsSync(G))return G;throw new Error(f(p))}function f(p){const G=!(0,M.existsSync)(m())||(0,M.readdirSync)(m()).length===0;return`doesn't exist: ${g(p)}${G?". The workspace is empty:\
 run actions/checkout before this step":""}`}function g(p){const G=U(p);return`"${(0,ue.OX)(p,60)}"${G===""?"":` with ${G}`}`}function U(p){const G=(p.match(new RegExp(z,"gu"))??[]).map(Y=>Y.codePointAt(
0)??0),oe=[...new Set(G)].map(Y=>`U+${Y.toString(16).toUpperCase().padStart(4,"0")}`),ne=oe.length===1?"an invisible character":"invisible characters";return oe.length===0?"":`${ne} (${oe.slice(0,5).join(
", ")})`}}),1124:((ve,Se,l)=>{l.d(Se,{AS:()=>F,Hq:()=>ue,RG:()=>te,cq:()=>E,cz:()=>ae,xS:()=>we,xW:()=>z});var M=l(706);const te={type:"hidden"};function ae(j){const _=I=>j.reduce((T,d)=>T+d[I],0);return{
added:_("added"),modified:_("modified"),removed:_("removed")}}function we({status:j,changes:_,references:I}){const T={added:0,modified:0,removed:0};if(j!=="modified")return{...T,[j]:1};if(_.length===0&&
I.length===0)return{...T,modified:1};for(const{kind:d}of _)T[d==="added"||d==="removed"?d:"modified"]++;return T}function ue({workflows:j}){return j.some(({status:_})=>_!=="unchanged")}function z({workflows:j}){
return ae(j.map(({counts:_})=>_))}function F({workflows:[j,..._]}){return j?.unusedIgnores.filter(I=>_.every(({unusedIgnores:T})=>T.includes(I)))??[]}function E({modified:j,added:_,removed:I}){return Object.
entries({modified:j,added:_,removed:I}).flatMap(([d,H])=>H===0?[]:[`${(0,M.zD)(H)} ${d}`]).join(", ")||"no changes"}}),3436:((ve,Se,l)=>{l.d(Se,{Gg:()=>j,Ms:()=>k,Op:()=>d,PX:()=>T,Rk:()=>ae,TH:()=>E,
TN:()=>z,YD:()=>F,ZM:()=>ue,dj:()=>R,e1:()=>H,eX:()=>we,jn:()=>I});var M=l(8142),te=l(2899);const ae=["id","_id","key","name"],we=["name","title","label","displayName"],ue=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function z(a,m){if(a.type!=="object")return;const A=a.members.get(m)??a.matchOnly?.get(m);return A&&I(A)&&/^("[^"]|[-\d])/.test(A.text)?A.text:void 0}function F(a){return a.type==="object"?[...a.members.
keys()]:[]}function E(a){return _(a,["id","_id","key"])??_(a,F(a).sort().filter(m=>ue.test(m)))}function j(a){return _(a,we)}function _(a,m){const A=m.find(W=>z(a,W)!==void 0);return A&&z(a,A)}function I(a){
return a.type==="string"||a.type==="literal"}function T(a){return a===void 0?[]:I(a)?[H(a.text)]:(a.type==="array"?a.items:[...a.members.values()]).flatMap(T)}function d(a,m,A){return A&&ae.includes(a)&&
I(m)}function H(a){return a.startsWith('"')?a.includes("\\")?JSON.parse(a):a.slice(1,-1):a}class k{#t;#e;#n;#r=new Map;#o=new Map;#s=0;constructor(m,A=W=>{}){this.#t=m,this.#e=m.lines.length===0,this.#n=
A}read(m){const{fields:A,orders:W}=this.#t,y=f=>(0,te.pi)(A,f,this.#n);return(0,M.q)(m,void 0,{enter:(f,g="")=>this.#e?void 0:{key:g,outer:f},scalar:f=>this.scalar(f),array:(f,g)=>{const U=f.length>0&&
y({key:"",outer:g});return this.array(U?[]:f,(0,te.pi)(W,g,this.#n))},object:(f,g)=>{let U;for(const[p,G]of A.size===0?[]:f)y({key:p,outer:g})&&(f.delete(p),ae.includes(p)&&(U=(U??new Map).set(p,G)));
return this.object(f,U)}})}scalar(m){let A=this.#r.get(m);return A===void 0&&(A={type:m.startsWith('"')?"string":"literal",id:++this.#s,text:m},this.#r.set(m,A)),A}array(m,A=!1){const W=A?m.toSorted((g,U)=>g.
id-U.id):m;let y=W.length;for(const{id:g}of W)y=w(y,g);const f=this.#i(y,{type:"array",id:this.#s+1,items:W,unordered:A});return this.#e?f:{type:"array",id:f.id,items:m,unordered:A}}object(m,A){let W=~m.
size;for(const[f,{id:g}]of m)W=W+w(this.scalar(f).id,g)|0;const y=this.#i(W,{type:"object",id:this.#s+1,members:m,matchOnly:A});return this.#e?y:{type:"object",id:y.id,members:m,matchOnly:A}}#i(m,A){for(let W=m;;W=
W+1|0){const y=this.#o.get(W);if(y&&v(y,A))return y;if(!y)return this.#o.set(W,A),this.#s++,A}}}function v(a,m){if(a.type==="array")return m.type==="object"||a.items.length!==m.items.length?!1:a.items.
every(({id:A},W)=>A===m.items[W]?.id);if(m.type==="array"||a.members.size!==m.members.size)return!1;for(const[A,{id:W}]of m.members)if(a.members.get(A)?.id!==W)return!1;return!0}function w(a,m){const A=Math.
imul(a^a>>>15,739982445)^Math.imul(m^m>>>16,73244475);return Math.imul(A^A>>>13,695872825)}function R(a){if(I(a))return a.text;if(a.type==="array"){const A=a.items.map(R);return`[${(a.unordered?A.sort():
A).join()}]`}return`{${Array.from(a.members,([A,W])=>`${JSON.stringify(A)}:${R(W)}`).sort().join()}}`}}),2899:((ve,Se,l)=>{l.d(Se,{K$:()=>M,pi:()=>ae,wo:()=>te});const M=te("");function te(z){const F=new Set,
[E,j]=[new Map,new Map];for(const[_,I]of z.split(/\r\n|\r|\n/).entries()){const T=I.trim();if(T===""||T.startsWith("#"))continue;const[d,H]=T.endsWith("[]")?[T.slice(0,-2),j]:[T,E],k=d.split(".").reverse(),
v=we(d);if(k.includes(""))throw new Error(`has an empty key in line ${_+1} (join keys by single dots)`);if(k.every(w=>w==="*"))throw new Error(`has only * in line ${_+1}, which would ignore everything\
 (name a key)`);F.add(T),H.set(v,[...H.get(v)??[],{line:T,keys:k}])}return{lines:[...F],fields:E,orders:j}}function ae(z,F,E){if(z.size===0||F===void 0)return!1;const j=["*",we(F.key)].flatMap(_=>z.get(
_)??[]).filter(({keys:_})=>ue(F,_));for(const{line:_}of j)E(_);return j.length>0}function we(z){return z.slice(z.lastIndexOf(".")+1)}function ue(z,F){if(z===void 0||F.length===0)return F.length===0;const E=F[0]===
"*"?["*"]:z.key.split(".").reverse();return E.every((j,_)=>j===F[_])&&ue(z.outer,F.slice(E.length))}}),2742:((ve,Se,l)=>{l.d(Se,{OD:()=>be,qy:()=>se,Z:()=>Oe,yR:()=>K});var M=l(3436),te=l(2899),ae=l(1345);
function we(J,ie){const fe=ie.size===0?void 0:ie.get(JSON.stringify(J));return fe===void 0?J:(0,M.e1)(fe)}function ue({base:J,head:ie}){return J===ie?[]:M.Rk.flatMap(fe=>{const[me,re]=[(0,M.TN)(J,fe),
(0,M.TN)(ie,fe)];return me!==re&&me?.startsWith('"')&&re?.startsWith('"')?[[me,re]]:[]})}function z(J,ie){const fe=new Map;for(const[re,le]of J)fe.set(re,(fe.get(re)??new Set).add(le));const me=([re,le])=>fe.
get(re)?.size===1&&ie.base.get(re)===1&&ie.head.get(le)===1;return new Map(J.filter(me))}function F(J){const ie=fe=>{const me=new Map,re=(le,ye)=>{if(le.type==="array")for(const Ee of le.items)re(Ee,!0);
if(le.type!=="object")return;const Me=ye?[le.id,...M.Rk.flatMap(Ee=>(0,M.TN)(le,Ee)??[])]:[];for(const Ee of new Set(Me))me.set(Ee,(me.get(Ee)??0)+1);for(const Ee of le.members.values())re(Ee,!1)};for(const le of J)
re(le[fe],!1);return me};return{base:ie("base"),head:ie("head")}}function E(J,ie,fe){const me={element:new Map,member:new Map};function re(ye,Me){if(ie.size===0&&!fe)return ye;if((0,M.jn)(ye))return J.
scalar(ie.get(ye.text)??ye.text);const Ee=me[Me?"element":"member"],Ue=Ee.get(ye.id)??le(ye,Me);return Ee.set(ye.id,Ue),Ue}function le(ye,Me){if(ye.type==="array"){const Ue=ye.items.map(De=>re(De,!0));
return J.array(Ue,ye.unordered)}const Ee=new Map;for(const[Ue,De]of ye.members)(0,M.Op)(Ue,De,Me)?fe||Ee.set(Ue,De):Ee.set(we(Ue,ie),re(De,!1));return J.object(Ee)}return(ye,Me=!1)=>re(ye,Me).id}function j(J,ie){
const fe={base:E(J,ie,!0),head:E(J,new Map,!0)};return{interner:J,renames:ie,follow:E(J,ie,!1),bare:fe}}var _=l(5408);const I=.4,T=.9,d=4e4,H=4,k=/^(""|0|true|false|null)$/,v=.25,w=-1,R=new Set([...M.
eX,"type"]);function a(J,ie,fe){const{compare:me,shareRare:re}=W(J,fe),le=m(J,ie),ye=A(J);return Me=>(Ee,Ue)=>{const De=(0,_.qc)(Ee,Ue),Z=De.reduce((L,{base:q,head:xe})=>L+q.length*xe.length,0),X=L=>Z>
d?[...re(L),...(0,_.O6)(ie,L).flatMap(_.yU)]:L.base.flatMap(q=>L.head.map(xe=>({base:q,head:xe}))),P=De.flatMap(X).flatMap(L=>{const q=me(L);return(Me>0&&ye(L)?me(L,()=>1)>=T:q>=Me)?[{pair:L,alike:q,distance:le(
L)}]:[]});P.sort((L,q)=>q.alike-L.alike||L.distance-q.distance);const ce=new Set;return P.flatMap(({pair:L})=>ce.has(L.base)||ce.has(L.head)?[]:(ce.add(L.base).add(L.head),[L]))}}function m({base:J},ie){
const fe=new Map((0,_.Ms)(ie).map(le=>[le.base.index,le.head.index-le.base.index]));let me=0;const re=J.map(({index:le})=>(me=fe.get(le)??me,le+me));return le=>Math.abs((re[le.base.index]??0)-le.head.
index)}function A({base:J,head:ie}){const fe=({item:ye})=>[(0,M.TH)(ye),(0,M.Gg)(ye)],[me,re]=[new Set(J.flatMap(fe)),new Set(ie.flatMap(fe))],le=(ye,Me)=>fe(ye).every(Ee=>Ee!==void 0&&!Me.has(Ee));return ye=>le(
ye.base,re)&&le(ye.head,me)}function W(J,{renames:ie,follow:fe}){const me=new Map,re=new Set;function le(X){const P=me.get(X)??me.size;return P===me.size&&me.set(X,P),P}function ye(X,P){const ce=new Set,
L=(q,xe,Re)=>{if((0,M.jn)(q)||(q.type==="array"?q.items.length:q.members.size)===0){const Ie=le(`${xe}=${P==="base"?fe(q):q.id}`);ce.add(Ie),(!(0,M.jn)(q)||k.test(q.text))&&re.add(Ie)}else if(q.type===
"array")for(const Ie of q.items)L(Ie,le(`${xe}[]`),!0);else for(const[Ie,ze]of q.members)xe===w&&(0,M.jn)(ze)&&R.has(Ie)||(0,M.Op)(Ie,ze,Re)||L(ze,le(`${xe}.${P==="base"?we(Ie,ie):Ie}`),!1)};return L(
X,w,!0),ce}const Me=new Map,Ee=new Map,Ue=X=>Me.get(X)??new Set;for(const X of["base","head"]){for(const P of J[X])Me.set(P,ye(P.item,X));for(const[P,ce]of(0,ae.Vn)(J[X].flatMap(L=>[...Ue(L)]))){const L=(re.
has(P)?v:1)/ce;Ee.set(P,Math.min(Ee.get(P)??1,L))}}const De=X=>Ee.get(X)??0,Z=X=>[...Ue(X)].filter(P=>De(P)>=1/H);return{compare({base:X,head:P},ce=De){const L=Ie=>{let ze=0;for(const Je of Ie)ze+=ce(
Je);return ze},[q,xe]=[Ue(X),Ue(P)],Re=[...q].filter(Ie=>xe.has(Ie));return 2*L(Re)/(L(q)+L(xe))||0},shareRare(X){const P=new Map;for(const ce of X.head)for(const L of Z(ce))P.set(L,[...P.get(L)??[],ce]);
return X.base.flatMap(ce=>{const L=new Set(Z(ce).flatMap(q=>P.get(q)??[]));return Array.from(L,q=>({base:ce,head:q}))})}}}function y(J,ie,fe){const me={base:(0,_.S3)([J]),head:(0,_.S3)([ie])};return Math.
max(...(0,_.yU)(me).map(re=>W(me,fe).compare(re)))}function f(J,ie,fe){let me=[],re=J;const le=()=>re.base.length===0||re.head.length===0,ye=(P,ce)=>{const L=le()?[]:P(re,ce);L.length!==0&&(me=me.concat(
L),re=(0,_.FF)(re,L))},Me=P=>(ce,L)=>(0,_.O6)(me,ce).flatMap(q=>P(q,L)),Ee=fe||[...J.base,...J.head].some(({item:P})=>P.type==="object"),Ue=M.Rk.filter(P=>!(p(J.base,P)&&p(J.head,P)));for(const P of G(
Ue,J,ie))ye(_.kk,g(P));const De=({item:P})=>P.id,Z=({item:P},ce)=>ce==="base"?ie.follow(P,!0):P.id;for(const P of ie.renames.size>0?[Z,De]:[De])ye(Me(_.eV),P),Ee&&ye(_.kh,P);if(Ee&&!le()){const[P]=G(ne(
J),J,ie);P!==void 0&&ye(_.kk,g(P));const ce=q=>({item:xe},Re)=>U(xe,ie.bare[Re],q);ye(Me(_.eV),ce(1)),ye(_.kh,ce(3));const L=a(J,me,ie);for(const q of[...M.eX,"key"])ye(L(0),g(q));ye(L(I),({item:q})=>q.
type==="object"?(0,M.TN)(q,"type")??"":void 0)}const X=P=>(0,M.Gg)(P)??(Ue.length<M.Rk.length?Ue.find(ce=>(0,M.TN)(P,ce)):(0,M.TH)(P));return ye(Me(_.kh),({item:P})=>X(P)===void 0?"":void 0),me}function g(J){
return({item:ie})=>(0,M.TN)(ie,J)}function U(J,ie,fe){return J.type!=="object"||[...J.members].filter(([re,le])=>!(0,M.Op)(re,le,!0)).length<fe?void 0:ie(J,!0)}function p(J,ie){const fe=me=>J.every(({
item:re,index:le})=>(0,M.TN)(re,ie)?.replaceAll('"',"")===`${me+le}`);return J.length>1&&(fe(0)||fe(1))}function G(J,ie,fe){const me=J.map(le=>({key:le,pairs:(0,_.kk)(ie,g(le))})),re=(le,ye)=>le.every(
({base:Ee,head:Ue},De)=>Ee===ye[De]?.base&&Ue===ye[De]?.head)?0:oe(ye,fe)-oe(le,fe);return me.sort(({pairs:le},{pairs:ye})=>ye.length-le.length||re(le,ye)),me.map(({key:le})=>le)}function oe(J,{interner:ie,
renames:fe,bare:me}){const re=J.map(({base:ye,head:Me})=>({base:ye.item,head:Me.item})),le=E(ie,new Map([...fe,...re.flatMap(ue)]),!0);return re.filter(({base:ye,head:Me})=>[le,me.head].some(Ee=>Ee(ye,
!0)===me.head(Me,!0))).length}function ne({base:J,head:ie}){const fe=(0,ae.Vn)(ie.flatMap(({item:le})=>(0,M.YD)(le))),me=le=>2*(fe.get(le)??0)>ie.length&&!M.Rk.includes(le)&&le!=="type",re=[...fe.keys()].
filter(le=>me(le)&&Y(J,le)&&Y(ie,le)).sort();return[...re.filter(le=>M.ZM.test(le)),...re]}function Y(J,ie){const fe=J.flatMap(({item:re})=>(0,M.TN)(re,ie)??[]).filter(re=>re.startsWith('"'));if(fe.length<
2||2*fe.length<=J.length||new Set(fe).size<fe.length)return!1;const me=new Set(J.flatMap(({item:re})=>M.Rk.map(le=>(0,M.TN)(re,le))));return 2*fe.filter(re=>me.has(re)).length<fe.length}const de=8,Te=.5;
function Ae(J,ie,fe,me){const re=X=>J[X].flatMap(ce=>[ce,...Ce(ce,me)]).filter(({path:ce,value:L})=>ce.at(-1)?.type==="item"&&fe[X].get(L.id)===1),le={bases:new Set,heads:new Map};let ye={base:re("bas\
e"),head:re("head")};const Me=(X,P)=>{const ce=(0,_.kk)(ye,X).filter(({base:L,head:q})=>L.arrays!==q.arrays&&P(L.value,q.value));for(const{base:L,head:q}of ce)le.bases.add(L.value),le.heads.set(q.value,
L);ye=(0,_.FF)(ye,ce)},Ee=(X,P)=>(0,M.TN)(X,"type")===(0,M.TN)(P,"type"),Ue=(X,P)=>Ee(X,P)&&y(X,P,ie)>=Te,De=(X,P)=>(fe[P].get(X??"")??0)<2,Z=(X,P)=>De(X,P)?X:void 0;return Me(({value:X},P)=>Z((0,M.TH)(
X),P),(X,P)=>((0,M.TH)(X)?.length??0)>=de||Ue(X,P)),Me(({value:X},P)=>Z((0,M.Gg)(X),P),Ue),Me(({value:X},P)=>De((0,M.TH)(X),P)?U(X,ie.bare[P],3):void 0,Ee),le}function Ce({value:J,path:ie},fe){return(0,ae.
Vg)(J,fe).flatMap(me=>{if((0,M.jn)(me.value))return[];const re={value:me.value,path:[...ie,me.step]};return[re,...Ce(re,fe)]})}function je(J,ie,fe,me){const re=[],le=[],ye=[],Me=[],Ee={base:[],head:[]};
function Ue({base:L,head:q},xe,Re){Re==="element"&&Me.push(...ue({base:L,head:q})),(Re==="element"||Re==="member"&&L.type==="object"&&q.type==="object")&&ye.push({base:L,head:q,path:xe}),L.id!==q.id&&
(L.type==="array"&&q.type==="array"?ce(L,q,xe):L.type==="object"&&q.type==="object"?P({base:L,head:q},xe,Re):Re!=="own"&&(0,M.jn)(L)&&(0,M.jn)(q)&&ie.renames.get(L.text)===q.text?le.push({path:xe,from:(0,M.
e1)(L.text),to:(0,M.e1)(q.text)}):re.push({kind:"modified",path:xe,from:L,to:q}))}function De({base:L,head:q},xe,Re,Ie){L!==void 0&&q!==void 0?Ue({base:L,head:q},xe,Re):q!==void 0&&!Z(q,xe)?(re.push({
kind:"added",path:xe,value:q}),Ee.head.push({value:q,path:xe,arrays:Ie}),fe.heads.size>0&&X(q,xe)):L!==void 0&&!fe.bases.has(L)&&(re.push({kind:"removed",path:xe,value:L}),Ee.base.push({value:L,path:xe,
arrays:Ie}))}function Z(L,q){const xe=fe.heads.get(L);return xe===void 0?!1:(re.push({kind:"moved",path:q,from:xe.path}),Ue({base:xe.value,head:L},q,"element"),!0)}function X(L,q){for(const{step:xe,value:Re}of(0,ae.
Vg)(L,me)){const Ie=[...q,xe];Z(Re,Ie)||X(Re,Ie)}}function P(L,q,xe){for(const{key:Re,from:Ie,...ze}of We(L,ie)){const Je=[...q,{type:"member",key:Re}];Ie!==Re&&le.push({path:Je,from:Ie,to:Re});const Ge=ze.
base!==void 0&&(0,M.Op)(Re,ze.base,xe==="element");De(ze,Je,Ge?"own":"member")}}function ce(L,q,xe){const Re={base:(0,_.S3)(L.items),head:(0,_.S3)(q.items)},Ie=f(Re,ie,L.unordered&&q.unordered).filter(
Be=>!fe.bases.has(Be.base.item)&&!fe.heads.has(Be.head.item)),ze=(0,ae.Oe)(Re,Ie,me),Je=new Set((0,_.Ms)(Ie).map(Be=>Be.head.index)),Ge=ze.filter(Be=>Be.base&&Be.head&&!Je.has(Be.index));Ge.length>0&&
!q.unordered&&re.push({kind:"reordered",path:xe,moved:Ge.map(({step:Be})=>Be)});for(const{step:Be,...tt}of ze)De(tt,[...xe,Be],"element",Re)}return Ue(J,[],"root"),{changes:re,references:le,matches:ye,
renames:Me,unmatched:Ee}}function We({base:J,head:ie},{renames:fe,follow:me}){const re=new Map(J.members),le=new Map,ye=(Ee,Ue)=>Ee.id===Ue.id||me(Ee)===Ue.id;for(const Ee of[ye,()=>!0])for(const Ue of[
De=>De,De=>we(De,fe)])for(const[De,Z]of re){const X=Ue(De),P=ie.members.get(X);P===void 0||le.has(X)||!Ee(Z,P)||(re.delete(De),le.set(X,{key:X,from:De,base:Z,head:P}))}for(const[Ee,Ue]of ie.members)le.
has(Ee)||le.set(Ee,{key:Ee,from:Ee,head:Ue});const Me=Array.from(re,([Ee,Ue])=>({key:Ee,from:Ee,base:Ue}));return[...le.values(),...Me].sort((Ee,Ue)=>Ee.key<Ue.key?-1:1)}const $={bases:new Set,heads:new Map},
S=5;function se(J,ie){const fe=new M.Ms(te.K$),[me,re]=[J,ie].map(le=>K(le,fe));return me&&re&&be([{base:me,head:re}],fe)[0]}function K(J,ie=new M.Ms(te.K$)){return/^\s*[[{]/.test(J)?ie.read(J):void 0}
function be(J,ie){const fe=Oe(()=>F(J)),me=Oe(()=>(0,ae.j9)([...J.map(({head:Me})=>Me),...J.map(({base:Me})=>Me)])),re=(Me,Ee)=>me().componentOf(Me,Ee);function le(Me){const Ee=j(ie,Me);return J.map(Ue=>{
const De=je(Ue,Ee,$,re),{base:Z,head:X}=De.unmatched;if(Z.length===0||X.length===0)return De;const P=Ae(De.unmatched,Ee,fe(),re);if(P.heads.size===0)return De;const ce=je(Ue,Ee,P,re);return ce.changes.
filter(({kind:L})=>L==="moved").length===P.heads.size?ce:De})}let ye=new Map;for(let Me=0;Me<S;Me++){const Ee=le(ye),Ue=Ee.flatMap(Z=>Z.renames),De=Ue.length===0?new Map:z(Ue,fe());if(ye.size===De.size&&
[...ye].every(([Z,X])=>De.get(Z)===X)){if(Ee.some(({changes:Z})=>Z.length>0))return Ee;break}ye=De}return le(new Map)}function Oe(J){let ie;return()=>(ie??={value:J()},ie.value)}}),1345:((ve,Se,l)=>{l.
d(Se,{Oe:()=>H,Vg:()=>k,Vn:()=>a,j9:()=>E,qU:()=>j});var M=l(3436),te=l(5408);const ae=/group|parent|folder|owner/i,we=/^(locale|locales|localeData|i18n|translations)$/,ue=/^(data|node)$/,z=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
F=40;function E(A){const W=A.map(d),y=p=>W.find(G=>G.get(p))?.get(p);function f(p,G){for(const oe of(0,M.YD)(p).sort()){if(ae.test(oe))continue;const ne=(0,M.TN)(p,oe),Y=oe!=="type"?ne:ne&&/^"\w+:/.test(
ne)?ne.replace(/\w+:/,""):void 0,de=Y===void 0?void 0:y(Y);if(de===void 0||de.item===p||j(de.item)===void 0)continue;const Te=W.some(Ae=>{const Ce=Ae.get(Y??"");return Ce&&(Ce.array===G||T(G,Ce.item))});
if(oe==="type"||!Te)return de.item}}function g(p,G){const oe=(0,M.Gg)(p);return j(p)??j(f(p,G))??(oe&&(0,M.e1)(oe))}function U(p){const G=/\d/.test(p)?y(p):void 0,oe=G&&g(G.item,G.array);return oe!==void 0&&
JSON.stringify(oe)!==p?oe:void 0}return{componentOf:f,nameOf:g,labelOf:U}}function j(A){const W=A&&((0,M.TN)(A,"name")??_(A));return W&&(0,M.e1)(W)}function _(A){for(const[W,y]of A.type==="object"?A.members:
[]){const g=(we.test(W)&&y.type==="object"?["en",...[...y.members.keys()].sort()]:[]).map(G=>(0,M.TN)(I(y,G)??y,"name")),U=ue.test(W)?[...M.eX.map(G=>(0,M.TN)(y,G)),(0,M.TN)(y,"display_name"),_(y)]:[],
p=[...g,...U].find(G=>G!==void 0);if(p!==void 0)return p}}function I(A,W){return A.type==="object"?A.members.get(W):void 0}function T(A,W){return(W.type==="object"?[...W.members.values()]:[]).some(f=>f.
type==="array"&&f.items===A)}function d(A){const W=new Map,y=f=>{if(f.type==="object")for(const g of f.members.values())y(g);if(f.type==="array")for(const g of f.items){const U=(0,M.YD)(g).filter(G=>M.
ZM.test(G)),p=new Set(U.flatMap(G=>(0,M.TN)(g,G)??[]));for(const G of p)W.set(G,W.has(G)?void 0:{item:g,array:f.items});y(g)}};return y(A),W}function H(A,W,y){const f=(0,te.FF)(A,W),g=[...f.base.map(p=>({
...p,base:p.item})),...W.map(({base:p,head:G})=>({...G,base:p.item,head:G.item})),...f.head.map(p=>({...p,head:p.item}))],U=R(g,y);return g.map(p=>({...p,step:v(p,U.get(p))})).sort(w)}function k(A,W){
return A.type==="object"?Array.from(A.members,([f,g])=>({step:{type:"member",key:f},value:g})):(A.type==="array"?H({base:[],head:(0,te.S3)(A.items)},[],W):[]).flatMap(({step:f,head:g})=>g?[{step:f,value:g}]:
[])}function v({item:A,index:W},y){if(y===void 0)return{type:"element",index:W,item:A};const f=m(A),g=f!==void 0&&f.length<=F&&!y.startsWith(f);return{type:"item",label:y,...g&&{hint:f},item:A}}function w({
step:A},{step:W}){return A.type==="item"&&W.type==="item"?A.label<W.label?-1:1:A.type==="element"&&W.type==="element"?A.index-W.index:A.type==="item"?-1:1}function R(A,W){const y=new Map,f=new Set;let g=A.
filter(({item:Y})=>(j(Y)??(0,M.Gg)(Y)??(0,M.TH)(Y))!==void 0);const U=Y=>{const de=g.map(Y),Te=a(de);g=g.filter((Ae,Ce)=>{const je=de[Ce];return je===void 0||Te.get(je)!==1||f.has(je)?!0:(f.add(je),y.
set(Ae,je),!1)})};U(({item:Y})=>j(Y));const p=new Map(g.map(Y=>[Y,j(Y.item)??j(W(Y.item,Y.array))])),G=a([...p.values()]),oe=Y=>{const[de,Te]=[p.get(Y),(0,M.Gg)(Y.item)];return j(Y.item)??(G.get(de)===
1?de:void 0)??(Te&&(0,M.e1)(Te))},ne=(Y,de="")=>{const[Te,Ae]=[(0,M.TH)(Y.item),oe(Y)??m(Y.item)],Ce=Te&&(0,M.e1)(Te).replace(de,"");return Ae&&Ce?`${Ae} (${Ce})`:Ae??Ce};return U(Y=>oe(Y)??ne(Y,z)),U(
Y=>ne(Y,z)),U(Y=>ne(Y)),U(Y=>`${oe(Y)??m(Y.item)??ne(Y)} [${Y.index}${Y.head?"":", before"}]`),y}function a(A){const W=new Map;for(const y of A)W.set(y,(W.get(y)??0)+1);return W}function m(A){const W=(0,M.
TN)(A,"type");return W?.startsWith('"')?(0,M.e1)(W):void 0}}),7856:((ve,Se,l)=>{l.d(Se,{$C:()=>a,Wr:()=>y,_p:()=>m,lb:()=>H});var M=l(706),te=l(3436),ae=l(2742);const we=8,ue="authorization|password|p\
asswd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",z=new RegExp(`(?:${ue}|(?:password|secret|apikey)s)$`),F=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
E=new RegExp(`^x?(?:${ue})$`),j=/name|key|header|field/i,_=["value","values","default","defaultvalue"],I=/\{\{|\$\{|<%/,T="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",d=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${ue}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${ue})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${ue})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${ue})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(f=>new RegExp(f,"giu"));function H({workflows:f}){const g=new M.pO;for(const{secrets:p,files:G}of f){const oe=G.flatMap(({base:ne,head:Y})=>[ne,Y].flatMap(y));for(const ne of[...p,...oe].flatMap(k))
g.add(ne,v)}const U=new Map;return p=>{const G=U.get(p);if(G)return G;const oe=[],ne=Te=>(oe.push(Te),M.v5),de={shown:d.reduce((Te,Ae)=>Te.replace(Ae,ne),g.hide(p,ne)),hidden:JSON.stringify(oe)};return U.
set(p,de),de}}function k(f){return[f,f.replace(/^(?:bearer|basic|token) /i,""),...(0,te.PX)((0,ae.yR)(f))]}function v(f){return f.length>=we&&!new RegExp("^\\p{L}+$","u").test(f)}function w(f){const g=R(
f);return z.test(g)&&!F.test(g)}function R(f){return f.toLowerCase().replace(/[^a-z]/g,"")}function a(f,g,U){if(A(g))return!1;if(w(f))return W(g)||E.test(R(f));const p=G=>j.test(G)&&w(String(U&&(0,te.
TN)(U,G)));return _.includes(R(f))&&U!==void 0&&(0,te.YD)(U).some(p)}function m(f,...g){return g.every(A)?!1:f.some((U,p)=>{const G=f[p-1],oe=G&&"item"in G?G.item:void 0,ne=f.slice(p+1).every(({type:de})=>de===
"element"),Y=de=>U.type==="member"&&a(U.key,ne?de:void 0,oe);return g.some(Y)})}function A(f){return f?.type==="literal"&&!/\d/.test(f.text)}function W(f){return f?.type==="array"?f.items.every(W):f!==
void 0&&(0,te.jn)(f)}function y(f){const g=[],U=p=>{if(p!==void 0)if((0,te.jn)(p))U((0,ae.yR)((0,te.e1)(p.text)));else if(p.type==="array")for(const G of p.items)U(G);else for(const[G,oe]of p.members)
a(G,oe,p)&&g.push(...(0,te.PX)(oe)),U(oe)};return U(f),g.filter(p=>!I.test(p))}}),5408:((ve,Se,l)=>{l.d(Se,{$z:()=>E,FF:()=>I,Ms:()=>_,O6:()=>T,S3:()=>ae,eV:()=>we,kh:()=>ue,kk:()=>z,qc:()=>F,yU:()=>j});
var M=l(8965);const te=500;function ae(d){return d.map((H,k)=>({item:H,index:k,array:d}))}function we(d,H){const k=m=>d[m].map(A=>H(A,m)),v=(m,A)=>m!==void 0&&m===A,w=(0,M.E)(k("base"),k("head"),{maxEditLength:te,
comparator:v});if(w===void 0)return _(ue(d,H));let[R,a]=[0,0];return w.flatMap(({added:m,removed:A,count:W})=>{const[y,f]=[d.base.slice(R,R+W),d.head.slice(a,a+W)];return m||(R+=W),A||(a+=W),m||A?[]:j(
{base:y,head:f})})}function ue(d,H){return F(d,H).flatMap(j)}function z(d,H){return F(d,H).flatMap(k=>k.base.length===1&&k.head.length===1?j(k):[])}function F(d,H){const k=E(d.head,v=>H(v,"head"));return k.
delete(void 0),[...E(d.base,v=>H(v,"base"))].flatMap(([v,w])=>{const R=k.get(v);return R?[{base:w,head:R}]:[]})}function E(d,H){const k=new Map;for(const v of d){const w=H(v),R=k.get(w);R?R.push(v):k.
set(w,[v])}return k}function j({base:d,head:H}){return d.flatMap((k,v)=>{const w=H[v];return w===void 0?[]:[{base:k,head:w}]})}function _(d){const H=[];for(const v of d.toSorted((w,R)=>w.base.index-R.
base.index)){let[w,R]=[0,H.length];for(;w<R;){const a=w+R>>1;(H[a]?.last.head.index??0)<v.head.index?w=a+1:R=a}H[w]={last:v,before:H[w-1]}}const k=[];for(let v=H.at(-1);v;v=v.before)k.push(v.last);return k.
reverse()}function I({base:d,head:H},k){const v=new Set(k.flatMap(w=>[w.base,w.head]));return{base:d.filter(w=>!v.has(w)),head:H.filter(w=>!v.has(w))}}function T(d,H){const k=_(d),v={base:0,head:0};return F(
H,({index:w},R)=>{for(;(k[v[R]]?.[R].index??1/0)<w;)v[R]++;return v[R]})}}),6384:((ve,Se,l)=>{l.a(ve,async(M,te)=>{try{let v=function(){const w=new we.i,R=w.required("base",F.Rr),a=w.required("head",F.
Rr);[R,a].some(y=>y!==void 0&&(0,ae.existsSync)(y))||(R!==void 0&&w.refuse("base",(0,F.LO)(w.text("base"))),a!==void 0&&w.refuse("head",(0,F.LO)(w.text("head"))));const m=w.optional("ignore",()=>(0,j.
wo)(w.lines("ignore")))??j.K$,A=w.boolean("fail-on-change",!1),W=w.boolean("summary",!0);return{base:w.check(R),head:w.check(a),ignore:m,failOnChange:A,summary:W}};var ae=l(3024),we=l(3991),ue=l(4022),
z=l(2345),F=l(6584),E=l(1124),j=l(2899),_=l(7279),I=l(8725),T=l(276),d=l(4057),H=l(706),k=l(1532);await(0,T.eF)(async w=>{const{base:R,head:a,ignore:m,failOnChange:A,summary:W}=v(),y=(0,I.t1)(),[f,g]=[
(0,H.OX)(R),(0,H.OX)(a)],U=(0,d.Bu)(Object.entries({Base:f,Head:g}));y.info(`Comparing ${f} with ${g}`);const p=await(0,k.Z)(R,a,{ignore:m,signal:w}).catch(async Y=>{const de=(0,_.iT)(Y);throw W&&await(0,d.
Sy)("Workflow comparison failed",(0,d.il)((0,ue.UX)(de),(0,T.VY)(de)),U),de});for(const{name:Y,status:de,counts:Te,variablesCompared:Ae}of p.workflows){const Ce=de==="changed"||de==="unchanged"?(0,E.cq)(
Te):de,je=Ae?"":" (environment variables are not compared)";y.info(`${Y===void 0?"":`${(0,H.OX)(Y)}: `}${Ce}${je}`)}(0,z.$0)(p);const[G,oe]=[(0,E.Hq)(p),(0,E.xW)(p)];(0,T.n0)({changed:G,...oe});const ne=await(0,z.
S3)(p);if(W){const Y=(0,z.uu)(ne,p.workflows.length>1,[U]);await(0,d.Sy)(`Workflow comparison: ${(0,E.cq)(oe)}`,Y,U)}if(G&&A){const Y=`The versions differ (${(0,E.cq)(oe)}), and fail-on-change is true`;
throw new _.HR({what:Y,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),te()}catch(v){te(v)}},1)}),1532:((ve,Se,l)=>{l.d(Se,{Z:()=>ye});var M=l(5806),te=l(4573),ae=l(8142);
const we={enter:()=>{},scalar:Z=>({json:Z}),array:Z=>({json:`[${Z.map(({json:X})=>X)}]`,items:Z}),object(Z){return{json:`{${[...Z.keys()].sort().map(P=>`${JSON.stringify(P)}:${Z.get(P)?.json}`)}}`,members:Z}}};
function ue(Z){const X=(0,te.isUtf8)(Z)?(0,ae.q)(Z.toString(),void 0,we):void 0,P=X?.members?[...X.members]:X?.items?.map(L=>[z(L),L]),ce=P?.flatMap(([L,{members:q,json:xe}])=>L===void 0?[]:[{name:L,keys:[
...q?.keys()??[]],content:xe}]);if(!(ce===void 0||new Set(ce.map(({name:L})=>L)).size!==P?.length))return{container:X?.members?"object":"array",variables:ce}}function z({members:Z}){if(!Z?.has("value"))
return;const X=[Z.get("name"),Z.get("key")].find(P=>P?.json.startsWith('"'));return X&&JSON.parse(X.json)}function F({files:Z}){const X=[...Z].filter(([P])=>(0,M.dU)(P)).map(([,P])=>E(P));return[...new Set(
X.flat())]}function E(Z){const X=Z.toString();try{JSON.parse(X.replace(/^\uFEFF/,""))}catch{return[]}const P=ue(Z),ce=new Set(P?.container==="array"?P.variables.map(({name:xe})=>xe):[]),q=Array.from(X.
matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([xe,Re,Ie])=>Re===void 0?[xe,String(Number(xe))]:Ie===void 0?[JSON.parse(Re)]:[]);return[...new Set(q)].filter(xe=>!ce.has(xe))}var j=l(1124),
_=l(3436),I=l(7598);function T(Z){return(0,te.isUtf8)(Z)?Z.toString():void 0}function d(Z,X,P){const ce=/\.json$/i.test(Z)?T(X):void 0;return ce===void 0?void 0:P.read(ce)}function H(Z,X,P,ce){if(X.equals(
P))return!0;const L=new Interner(ce),q=d(Z,X,L);return q!==void 0&&q.id===d(Z,P,L)?.id}function k({files:Z},X){const P=L=>createHash("sha256").update(L).digest("hex"),ce=Array.from(Z,([L,q])=>{const xe=d(
L,q,new Interner(X));return[L,P(xe?canonicalJson(xe):q)]});return P(JSON.stringify(ce.sort(([L],[q])=>L<q?-1:1)))}var v=l(2899),w=l(2742),R=l(7856);const a=1024*1024;function m(Z,X,{name:P,ignore:ce}){
const L=[Z,X].filter(Xe=>Xe!==void 0),q=L.length===2&&L.some(W),xe=[...new Set(L.flatMap(({files:Xe})=>[...Xe.keys()]))].sort(),Re=new Set(ce.lines),Ie=new _.Ms(ce,Xe=>Re.delete(Xe)),ze=xe.flatMap(Xe=>{
const[it,ut]=[Z?.files.get(Xe),X?.files.get(Xe)],qe=it!==void 0&&ut!==void 0&&it.equals(ut);if(q&&(0,M.dU)(Xe)||qe&&Re.size===0)return[];const dt=it&&d(Xe,it,Ie),ft=qe?dt:ut&&d(Xe,ut,Ie);return qe||dt!==
void 0&&dt.id===ft?.id?[]:[{name:Xe,from:it,to:ut,base:dt,head:ft}]}),Je=f(ze,Ie),Ge=Xe=>ce.lines.length===0&&Je.some(it=>it.name===Xe),Be=Je.length===0?[]:xe.filter(Xe=>!Ge(Xe)&&!(0,M.dU)(Xe)),tt=Z===
void 0?"added":X===void 0?"removed":void 0;return{name:P,status:tt??(Je.length>0?"changed":"unchanged"),counts:tt?{added:0,modified:0,removed:0,[tt]:1}:(0,j.cz)(Je.map(j.xS)),files:Je,variablesCompared:!(q&&
L.some(y)),secrets:[...new Set(L.flatMap(Xe=>[...F(Xe),...A(Xe,Be)]))],unusedIgnores:[...Re]}}function A({files:Z},X){return X.flatMap(P=>(0,R.Wr)(d(P,Z.get(P)??Buffer.of(),new _.Ms(v.K$))))}function W({
kind:Z,files:X}){return Z==="folder"&&![...X.keys()].some(M.dU)}function y({files:Z}){return[...Z].some(([X,P])=>(0,M.dU)(X)&&ue(P)?.variables.length!==0)}function f(Z,X){const P=Z.flatMap(({name:L,base:q,
head:xe})=>q&&xe&&!(0,M.dU)(L)?[{name:L,base:q,head:xe}]:[]),ce=new Map((0,w.OD)(P,X).map((L,q)=>[P[q]?.name,L]));return Z.map(L=>g(L,ce.get(L.name)))}function g({name:Z,from:X,to:P,base:ce,head:L},q){
const xe=X===void 0?"added":P===void 0?"removed":"modified",Re={name:Z,status:xe,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,M.dU)(Z))return{...Re,kind:"variables",changes:p(ce,
L,xe)};if(q||xe!=="modified"&&(ce??L))return{...Re,kind:"json",base:ce,head:L,...q};const[Ie,ze]=[X&&U(X),P&&U(P)];return X&&Ie===void 0||P&&ze===void 0?{...Re,kind:"binary"}:{...Re,kind:"text",text:{
base:Ie,head:ze}}}function U(Z){return Z.length<=a&&!Z.includes(0)?T(Z):void 0}function p(Z,X,P){const[ce,L]=[Z,X].map(Ge=>Ge&&ue(Buffer.from((0,_.dj)(Ge))));if(P==="modified"&&(ce===void 0||ce.container!==
L?.container))return[{kind:"modified",path:[],from:j.RG,to:j.RG}];const q=Ge=>new Map(Ge?.variables.map(({name:Be,content:tt})=>[Be,tt])),[xe,Re]=[q(ce),q(L)],Ie=[],ze=[...xe.keys()].filter(Ge=>Re.has(
Ge)),Je=[...Re.keys()].filter(Ge=>xe.has(Ge));ze.some((Ge,Be)=>Ge!==Je[Be])&&Ie.push({kind:"reordered",path:[],moved:[]});for(const Ge of[...new Set([...xe.keys(),...Re.keys()])].sort()){const Be=[{type:"\
member",key:Ge}];xe.has(Ge)?Re.has(Ge)?xe.get(Ge)!==Re.get(Ge)&&Ie.push({kind:"modified",path:Be,from:j.RG,to:j.RG}):Ie.push({kind:"removed",path:Be,value:j.RG}):Ie.push({kind:"added",path:Be,value:j.
RG})}return Ie}var G=l(7279),oe=l(3024),ne=l(1455),Y=l(6760),de=l(1142),Te=l(706),Ae=l(9870);function Ce(Z,X){return new G.HR({what:Z,advice:X,topic:"unpacking"})}function je(Z,X){for(const{index:P}of`${X}\
/`.matchAll(/\//g)){const ce=X.slice(0,P),L=(0,oe.lstatSync)((0,Y.join)(Z,ce),{throwIfNoEntry:!1});if(L?.isSymbolicLink())throw Ce(`${(0,Te.TL)(ce)} in the folder is a symbolic link, which isn't follo\
wed`,"Delete it.");if(ce===X&&L?.isFile())return L;if(!L?.isDirectory())break}}async function We(Z){return(await(0,ne.readdir)(Z,{withFileTypes:!0})).map(P=>P.name+(P.isDirectory()?"/":""))}async function $(Z,X){
const P=[],ce=[""];for(const L of ce){X.throwIfAborted();for(const q of await We((0,Y.join)(Z,L))){if((0,M.jq)(q.replace("/","")))continue;if((q.endsWith("/")?ce:P).push(L+q),P.length+ce.length>Ae.BE)
throw new Error("more than 10,000 files are in it")}}return P}async function S(Z){if(!je(Z,M.gv))return;const X=await(0,ne.readFile)((0,Y.join)(Z,M.gv),"utf8");try{const{unpackedFiles:P}=JSON.parse(X),
ce=P.every(L=>(0,M.x5)(L)===void 0);return{text:X,paths:ce?new Set(P):void 0}}catch{return{text:X,paths:void 0}}}async function se(Z,X){const P=new Set(X.map(caseFold));return(await We(Z).catch(()=>[])).
filter(q=>q.endsWith("/")).map(q=>q.slice(0,-1)).filter(q=>!P.has(caseFold(q))).filter(q=>existsSync(join(Z,q,RECORD))).sort()}function K(Z){return`${JSON.stringify({unpackedFiles:[...new Set(Z)].sort()},
null,2)}
`}var be=l(3657);async function Oe(Z,X){try{const P=await(0,ne.stat)(Z);if(P.isDirectory())return await re(Z,X);if(P.size>Ae.zx)throw new Error("it is larger than 256 MiB, the limit");const ce=await(0,ne.
readFile)(Z);return{...await(0,be.ue)(ce,X),sha256:(0,I.createHash)("sha256").update(ce).digest("hex")}}catch(P){throw me(P,Z,X)}}async function J(Z,X){const P=()=>Oe(Z,X);try{const ce=(0,oe.statSync)(
Z,{throwIfNoEntry:!1});if(ce===void 0)return{kind:"missing"};const L=ce.isDirectory()?await ie(Z,X):new Map,[q,...xe]=[...L.values()].flat();return q===void 0?{kind:"single",read:P}:{kind:"several",names:[
...L.keys()].sort(),async read(Re){const[Ie,ze]=L.get(Re)??[];if(Ie&&ze)throw new Error(`is there twice, as ${(0,Te.TL)(Ie.name)} and as ${(0,Te.TL)(ze.name)}. Remove one of them`);if(Ie?.isSymbolicLink())
throw new Error("is a link, which isn't followed");return await Oe((0,Y.join)(Z,Ie?.name??Re),X)},...xe.length===0&&q.isDirectory()&&{readSingle:P}}}catch(ce){throw me(ce,Z,X)}}async function ie(Z,X){
const P=new Map,ce=await(0,ne.readdir)(Z,{withFileTypes:!0});if((0,Ae._2)(ce.filter(L=>!L.isDirectory()).map(({name:L})=>L)))return P;for(const L of ce){if(X.throwIfAborted(),L.name.startsWith(".")||!await fe(
(0,Y.join)(Z,L.name),X))continue;const q=L.isDirectory()?L.name:L.name.replace(/\.zip$/i,"");P.set(q,[...P.get(q)??[],L])}return P}async function fe(Z,X){const P=await(0,ne.stat)(Z).catch(()=>{});if(P?.
isDirectory())return(0,Ae._2)(await le(Z));if(!P?.isFile()||!/\.zip$/i.test(Z))return!1;try{return(0,Ae._2)([...(await Oe(Z,X)).files.keys()])}catch{return X.throwIfAborted(),!0}}function me(Z,X,P){if(P.
aborted)return P.reason;if(Z instanceof be.Ao){const q=`${Z.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(q,{cause:Z})}const L=(0,de.Mi)(
Z)&&Z.code==="ENOENT"&&Z.path===X?`doesn't exist: ${(0,Te.MW)(X)}`:`can't be read: ${(0,de.Uc)(Z)}`;return new Error(L,{cause:Z})}async function re(Z,X){const P=(0,Y.join)(Z,(0,Ae.wg)(await le(Z))),ce=await S(
P);if(ce&&!ce.paths)throw new Error(`${M.gv} isn't as this action writes it`);const L=ce?.paths?new Set([...Ae.LX,...ce.paths]):await $(P,X),q=new Map;let xe=Ae.zx;for(const Re of L){X.throwIfAborted();
const Ie=je(P,Re);if(Ie!==void 0){if(xe-=Ie.size,xe<0)throw new Error("its files take more than 256 MiB, the limit");q.set(Re,await(0,ne.readFile)((0,Y.join)(P,Re)))}}if(q.size===0)throw new Error("no\
 files are in it");return(0,Ae.jz)("folder",q)}async function le(Z){const X=await We(Z),ce=X.filter(L=>L.endsWith("/")&&!L.startsWith(".")).map(async L=>(await We((0,Y.join)(Z,L))).map(q=>L+q));return[
...X,...(await Promise.all(ce)).flat()]}async function ye(Z,X,{ignore:P,signal:ce}){const L=await De("base",ce,()=>J(Z,ce)),q=await De("head",ce,()=>J(X,ce)),xe=Me(L,q)?[void 0]:[...new Set([...Ee(L),
...Ee(q)])].sort(),Re=[];for(const Ie of xe){const ze=Ie===void 0?"":` ${(0,Te.TL)(Ie)}`,Je=await De(`base${ze}`,ce,()=>Ue(L,Ie)),Ge=await De(`head${ze}`,ce,()=>Ue(q,Ie));Re.push(m(Je,Ge,{name:Ie,ignore:P}))}
return L.kind!=="missing"&&q.kind!=="missing"?{workflows:Re}:{workflows:Re,missing:L.kind==="missing"?"base":"head"}}function Me(Z,X){const P=[Z,X];if(!(P.every(Re=>Re.kind==="several"&&Re.readSingle)&&
Ee(Z).join()!==Ee(X).join())&&P.every(({kind:Re})=>Re!=="single"))return!1;if(P.every(Re=>Re.kind!=="several"||Re.readSingle))return!0;const[q,xe]=Z.kind==="single"?["base","head"]:["head","base"];throw new G.
HR({what:`${q} is a single workflow, but ${xe} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function Ee(Z){return Z.kind==="several"?Z.names:[]}async function Ue(Z,X){
if(Z.kind!=="missing")return Z.kind==="single"?await Z.read():X===void 0?await Z.readSingle?.():Z.names.includes(X)?await Z.read(X):void 0}async function De(Z,X,P){try{return await P()}catch(ce){X.throwIfAborted();
const L=ce instanceof G.HR?ce.topic:"import-deploy-and-promote";throw new G.HR({what:`${Z} ${(0,G.gJ)(ce)}`,topic:L},{cause:ce})}}}),1142:((ve,Se,l)=>{l.d(Se,{Uc:()=>_,Mi:()=>E,Rs:()=>I});var M=l(7598),
te=l(1455),ae=l(6760);const we=Ke(import.meta.url)("node:util");var ue=l(7279),z=l(706);const F={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"perm\
ission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the\
 folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function E(v){const w=typeof v=="object"&&v!==null&&"code"in v?v.code:void 0;return typeof w==
"string"&&/^E[A-Z0-9]+$/.test(w)}function j(v){if(!E(v))return(0,ue.gJ)(v);const{code:w="",errno:R=0}=v;return F[w]??(0,we.getSystemErrorMap)().get(R)?.[1]??w}function _(v){const w=E(v)&&("dest"in v?v.
dest:v.path);return typeof w=="string"?`${j(v)} (${(0,z.MW)(w)})`:j(v)}function I(v,w,R="Set another directory, or free some space."){const a=E(v)&&v.code==="ENAMETOOLONG",m={what:`Can't write ${w}`,why:j(
v),advice:a?"Set a shorter name.":R};return new ue.HR(m,{cause:v})}async function T(v){await rm(v,{recursive:!0,force:!0,maxRetries:10})}const d=/^\.workflow-export-[0-9a-f]{12}$/;async function H(v,w,R=dirname(
v)){const a=join(R,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,w,{flag:"wx"}),await rename(a,v)}catch(m){throw await T(a).catch(()=>{}),m}}async function k(v,w){await H(
v,w).catch(R=>{throw I(R,v)})}}),7279:((ve,Se,l)=>{l.d(Se,{HR:()=>te,gJ:()=>F,h_:()=>z,iT:()=>ue});const M=null;class te extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(j,_={}){
super(we(j),{cause:_.cause}),this.what=j.what,this.why=j.why??"",this.advice=j.advice??"",this.topic=j.topic,this.status=_.status,this.maybeProcessed=_.maybeProcessed??!1,this.affectsAll=_.affectsAll??
!1,this.busy=_.busy??!1,this.retryable=_.retryable??!1,this.retryAfterMs=_.retryAfterMs??0,this.maxRetries=_.maxRetries}with(j){const _={...this,cause:this,...j};return new te(_,_)}}function ae({what:E,
why:j=""}){return j===""?E:`${E}: ${j}`}function we(E){const j=ae(E);return`${j}${/[.!?…]$/.test(j)?"":"."} ${E.advice??""}`.trim()}function ue(E){return E instanceof Error?E:new Error(String(E))}function z(E){
return E instanceof te?E:new te({what:F(E)},{cause:E})}function F(E){return ue(E).message}}),8725:((ve,Se,l)=>{l.d(Se,{lm:()=>te.lm,t1:()=>ae});const M=Ke(import.meta.url)("node:async_hooks");var te=l(
5358);function ae(I=""){return{info:T=>ue(I+T),warning:T=>te.$e(I+T),debug:T=>te.Yz(I+T),mask:te.Pq}}function we(I){const T=[];return{...ae(`[${I}] `),info:d=>T.push(d),end(d){core.startGroup(z(d));for(const H of T)
ue(H);core.endGroup()}}}function ue(I){te.pq(z(I))}function z(I){return I.replaceAll("##[","## [")}const F=new M.AsyncLocalStorage;let E=!1;function j(I,T){return E||_(),E=!0,F.run(I,T)}function _(){const I=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...d)=>{const H=F.getStore(),k=String(T);return H===void 0||/^::(add-mask|debug)::/.test(k)?I(T,...d):(F.exit(()=>H.debug(k.trimEnd())),!0)})}}),
276:((ve,Se,l)=>{l.d(Se,{VY:()=>I,Pd:()=>d,eF:()=>_,n0:()=>T});var M=l(3024),te=l(1455);const ae=Ke(import.meta.url)("node:os");var we=l(6760),ue=l(5358),z=l(1142),F=l(7279),E=l(706);const j=6e4;async function _(v){
const w=new AbortController;for(const R of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${R})`,topic:"the-job-on-the-platform"};process.on(R,()=>w.abort(new F.HR(a)))}try{await v(w.signal)}catch(R){
for(let m=R;m instanceof Error;m=m.cause)ue.Yz(m.stack??m.message);const a=I(R);ue.C1(`${(0,E.OX)((0,F.gJ)(R),j)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function I(v){
const{GITHUB_SERVER_URL:w,GITHUB_ACTION_REPOSITORY:R,GITHUB_ACTION_REF:a}=process.env;if(!(!(v instanceof F.HR)||v.topic===void 0||!w||!R||!a))return encodeURI(`${w}/${R}/blob/${a}/docs/troubleshootin\
g.md#${v.topic}`)}function T(v){for(const[w,R]of Object.entries(v))R!==void 0&&ue.uH(w,R)}async function d(v){const w=process.env.RUNNER_TEMP||(0,ae.tmpdir)();return await(0,te.mkdtemp)((0,we.join)(w,
v)).catch(R=>{throw(0,z.Rs)(R,w,"Check the runner's temporary folder.")})}function H(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function k(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ve,Se,l)=>{l.d(Se,{Bu:()=>E,Sy:()=>H,il:()=>_});var M=l(5358),te=l(7279),ae=l(8132),we=l(706);const ue=1024*1024-1e4,z=2e5;function F(k,v){
const w=v.map(W=>W.map(T)),R=k.map((W,y)=>w.some(f=>f[y]!=="")),a=(W,y)=>`<tr>${W.flatMap((f,g)=>R[g]?`<${y}>${f}</${y}>`:[]).join("")}</tr>`,m=w.map(W=>a(W,"td")),A=W=>`<tr><td colspan="${k.length}">\
\u2026 and ${counted(W,"more row")}</td></tr>`;return`<table>${a(k.map(escapeAll),"th")}${d(m,A).join("")}</table>`}function E(k){return`<table>${k.map(([w,R])=>R===void 0?"":`<tr><th align="left">${(0,ae.
FO)(w)}</th><td>${T(R)}</td></tr>`).join("")}</table>`}function j(k){const v=k.map(({names:w,message:R,help:a})=>{const m=w.map(W=>`**${plainText(W)}**`);return`- ${d(m,W=>`and ${W} more`,z/2).join(",\
 ")}: ${_(R,a)}`});return d(v,w=>`- \u2026 and ${counted(w,"more cause")}`).join(`
`)}function _(k,v){return v===void 0?(0,ae.wh)(k):`${(0,ae.wh)(k)} <a href="${(0,ae.FO)(v)}">Troubleshooting</a>`}function I(k,v){return`<details><summary>${escapeAll(k)}</summary>

${v}

</details>`}function T(k){return typeof k=="string"?k===""?"":`<code>${(0,ae.FO)((0,ae.RK)(k))}</code>`:"words"in k?(0,ae.wh)(k.words):`<a href="${(0,ae.FO)(k.href)}">${(0,ae.wh)(k.text)}</a>${(0,ae.FO)(
k.after??"")}`}function d(k,v,w=z){let R=w;const a=k.filter(m=>{const A=Buffer.byteLength(m),W=A<=R;return W&&(R-=A),W});return a.length===k.length?a:[...a,v(k.length-a.length)]}async function H(k,...v){
const w=a=>`${(0,we.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,R=[`### ${(0,ae.wh)(k)}`,...d(v,w,ue)];try{await M.z.addRaw(R.join(`

`),!0).write()}catch(a){M.$e(`Can't write the job summary: ${(0,te.gJ)(a)}`)}}}),8132:((ve,Se,l)=>{l.d(Se,{EU:()=>F,FO:()=>_,Jj:()=>ue,RK:()=>ae,SS:()=>z,wh:()=>j});const M="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",te=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${M})[\\u200C\\u200D](?=${M})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function ae(d){return/^[ -[\]-~]*$/.test(d)&&!d.includes("##[")?d:d.replace(te,(H,k)=>k===void 0?H:we(k))}function we(d){
return`\\u{${d.codePointAt(0)?.toString(16)}}`}function ue(d,H){if(d.length<=H)return d;const k=Array.from(d.slice(0,2*H+2));return k.length>H?`${k.slice(0,H).join("")}\u2026`:d}function z(d,H=100){const k=ae(
ue(d,H)).replaceAll("	",we)||'""',v="`".repeat(T(k)+1);return/^`|`$/.test(k)||/^ .*[^ ].* $/.test(k)?`${v} ${k} ${v}`:v+k+v}function F(d,H,k){const w=d.map(a=>k+ae(a).replace(/(?<=^\s*):(?=:)/,we)).join(
`
`),R="`".repeat(Math.max(3,T(w)+1));return`${k}${R}${H}
${w}
${k}${R}`}const E=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(d){return _(ae(d).replaceAll("	"," ")).replace(E,"$&<wbr>")}function _(d){return d.replace(I,H=>`&#${H.codePointAt(0)}\
;`)}const I=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(d){return(d.match(/`+/g)??[]).reduce((H,k)=>Math.max(H,k.length),0)}}),8142:((ve,Se,l)=>{l.d(Se,{q:()=>we});
const M=500,te=1e6,ae=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;function we(E,j,_){let I=E.startsWith("\uFEFF")?
1:0,T=0;function d(){for(;;){const w=E.charAt(I);if(w!==" "&&w!==`
`&&w!=="\r"&&w!=="	")return w;I++}}function H(){const w=I;if(ae.lastIndex=w,!ae.test(E))throw new SyntaxError;return I=ae.lastIndex,E.slice(w,I)}function k(w,R){const a=d();if(a==="["){const A=[],W=_.
enter(w);return v("]",R,()=>A.push(k(W,R+1))),_.array(A,w)}if(a==="{"){const A=new Map;return v("}",R,()=>{if(d()!=='"')throw new SyntaxError;const W=H(),y=W.includes("\\")?JSON.parse(W):W.slice(1,-1);
if(A.has(y)||d()!==":")throw new SyntaxError;I++,A.set(y,k(_.enter(w,y),R+1))}),_.object(A,w)}const m=H();return _.scalar(m.includes("\\")?JSON.stringify(JSON.parse(m)):m)}function v(w,R,a){if(R===M)throw new RangeError;
I++;let m=d()===w?w:",";for(;m===",";){if(++T>te)throw new RangeError;a(),m=d(),m===","&&I++}if(m!==w)throw new SyntaxError;I++}try{const w=k(j,0);return d()===""?w:void 0}catch{return}}function ue(E){
const j=we(E,`
`,z);return j===void 0?void 0:`${j}
`}const z={enter:E=>`${E}  `,scalar:E=>E,array:(E,j)=>F("[",E,"]",j),object(E,j){const _=[...E.keys()].sort().map(I=>`${JSON.stringify(I)}: ${E.get(I)}`);return F("{",_,"}",j)}};function F(E,j,_,I){return j.
length===0?E+_:`${E}${I}  ${j.join(`,${I}  `)}${I}${_}`}}),5806:((ve,Se,l)=>{l.d(Se,{Iv:()=>j,Oj:()=>H,dU:()=>T,gv:()=>te,jq:()=>_,x5:()=>E});var M=l(6760);const te=".workflow-export.json",ae=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
we=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,ue=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,z=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],F=[...z,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',ae],["changes how git or GitHub treats \
the repository",we],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",ue]];function E(v,w=F){const R=k(v);return w.find(([,a])=>a.test(v)||a.test(R))?.[0]}function j(v){return E(v,z)}function _(v){return[ue,ae,we].some(w=>w.
test(k(v)))}function I(v){return ae.test(k(v))?"is in a .git folder":v.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function T(v){const[w=""]=M.posix.basename(k(
v).replaceAll("\\","/")).split(":");return d(w.replace(/[. ]+$/,""))==="env_variables.json"}function d(v){return v.normalize("NFC").toUpperCase().toLowerCase()}function H(v){const w=new Map;for(const R of v){
const a=d(R.replace(/\/$/,"")),m=w.get(a);if(m!==void 0)return[m,R];w.set(a,R)}for(const[R,a]of w)for(const{index:m}of R.matchAll(/\//g)){const A=w.get(R.slice(0,m));if(A?.endsWith("/")===!1)return[A,
a]}}function k(v){return v.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ve,Se,l)=>{l.d(Se,{BE:()=>z,LX:()=>ue,_2:()=>T,jz:()=>E,wg:()=>I,zx:()=>F});var M=l(5806);const[te,ae,we]=["flow_definition.\
json","app_definition.json","env_variables.json"],ue=[te,ae,we],z=1e4,F=256*1024*1024;function E(d,H){const k=[...H].filter(([v])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(v));return{kind:d,files:new Map(
k.sort(([v],[w])=>v<w?-1:1))}}function j({kind:d,files:H}){return{kind:d,files:new Map([...H].filter(([k])=>!isEnvVariables(k)))}}const _=/^(\..*|__MACOSX)$/;function I(d){const H=new Set(d),k=a=>ue.some(
m=>H.has(a+m));if(k(""))return"";const v=new Set(d.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[w,...R]=[...v].filter(a=>!_.test(a));return w!==void 0&&R.length===0&&k(`${w}/`)?`${w}\
/`:""}function T(d){const H=I(d);return d.includes(H+ae)||d.includes(H+te)}}),3657:((ve,Se,l)=>{l.d(Se,{Ao:()=>_,ue:()=>I});var M=l(4573),te=l(8522),ae=l(663),we=l(7279),ue=l(706),z=l(5806),F=l(9870);
const E=2048,j=new Set([0,10]);class _ extends we.HR{}async function I(ne,Y){Y?.throwIfAborted();const{zip:de,source:Te,entries:Ae}=await T(ne).catch(m("The package")),Ce=(0,F.wg)([...Ae.keys()]),je=[];
for(const[We,$]of Ae){Y?.throwIfAborted();const S=await w(de,Te,$).catch(m(`${(0,ue.TL)(We)} in the package`));We.startsWith(Ce)&&!R(We)&&je.push([We.slice(Ce.length),S])}return(0,F.jz)("zip",je)}async function T(ne){
const Y=d(ne),de=await(0,ae.SY)(Y,{decodeStrings:!1});return{zip:de,source:Y,entries:await H(de)}}function d(ne){for(let Y=ne.length-21;Y>0;){Y=ne.lastIndexOf("PK",Y-1,"latin1");const de=Y+22+(Y<0?1/0:
ne.readUInt16LE(Y+20));if(de<=ne.length)return ne.subarray(0,de)}throw ne.toString("latin1",0,2)==="PK"?new Error("its end is missing"):W(ne)}async function H(ne){if(ne.entryCount>F.BE)throw a(`The pa\
ckage has ${ne.entryCount} entries. The limit is 10,000`);const Y=new Map;let de=0;for await(const Ce of ne.eachEntry()){const je=k(Ce);if(Y.has(je))throw a(`The package has ${(0,ue.TL)(je)} twice`,"E\
xport it again.");const We=v(je,Ce);if(We!==void 0)throw a(`${(0,ue.TL)(je)} in the package ${We}`);if(de+=Ce.uncompressedSize,de>F.zx)throw a("The package takes more than 256 MiB unpacked, the limit");
Y.set(je,Ce)}const Te=[...Y.keys()];if(Te.every(R))throw a("The package has no files in it","Export it again.");const Ae=(0,z.Oj)(Te);if(Ae===void 0)return Y;throw a(`${Ae.map(Ce=>(0,ue.TL)(Ce)).join(
" and ")} in the package collide on a disk that ignores case`)}function k({generalPurposeBitFlag:ne,fileNameRaw:Y,extraFields:de,versionMadeBy:Te}){const Ae=(0,M.isUtf8)(Y)?E:ne,Ce=j.has(Te>>>8);return(0,ae.
ax)(Ae,Y,de,!Ce).replace(/^(\.\/+)+/,"")}function v(ne,Y){const de=Y.externalFileAttributes>>>16&61440;return de===40960?"is a symbolic link":de!==0&&de!==32768&&de!==16384?"is neither a file nor a fo\
lder":R(ne)&&Y.uncompressedSize>0?"is a folder with a content of its own":Y.canDecodeFileData()?(0,z.dU)(Y.fileNameRaw.toString())&&!(0,z.dU)(ne)?"is also named env_variables.json":(0,z.Iv)(ne):"is en\
crypted, or compressed by another method than deflate"}async function w(ne,Y,de){const{compressedSize:Te,compressionMethod:Ae,uncompressedSize:Ce}=de,{fileDataStart:je}=await ne.readLocalFileHeaderPromise(
de),We=Y.subarray(je,je+Te),$={maxOutputLength:Ce||1,chunkSize:Ce+64},S=Ae===0?We:(0,te.inflateRawSync)(We,$);if(S.length!==Ce)throw new Error(`it unpacks to ${S.length} bytes, not the ${Ce} listed`);
if((0,te.crc32)(S)!==de.crc32)throw new Error("its CRC-32 isn't the one listed");return S}function R(ne){return ne===""||ne.endsWith("/")}function a(ne,Y=""){return new we.HR({what:ne,advice:Y,topic:"\
the-package"})}function m(ne){return Y=>{if(Y instanceof we.HR)throw Y;const de={what:`${ne} is cut off or damaged`,why:(0,ue.TL)(Y.message).slice(1,-1)};throw new we.HR({...de,advice:"Export it again\
.",topic:"the-package"},{cause:Y})}}const A=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function W(ne){const Y=ne.toString(
"utf8",0,512),[de]=A.find(([,Ae])=>Ae.test(Y))??["text"],Te=`${de==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new _({what:`The package is ${de}, n\
ot a zip`,advice:Te,topic:"the-package"})}const y=33,f=20,g=3,U=8,p=33188;function G({files:ne}){const Y=[],de=[];let Te=0;for(const[je,We]of ne){const[$,S]=[Buffer.from(je),deflateRawSync(We)],se=[oe(
2,f,E,U,0,y),oe(4,crc32(We),S.length,We.length),oe(2,$.length,0)],K=[oe(2,0,0,0),oe(4,p*65536,Te)];Y.push(Buffer.from("PK"),...se,$,S),de.push(Buffer.from("PK"),Buffer.of(f,g),...se,...K,$),Te+=30+
$.length+S.length}const Ae=Buffer.concat(de),Ce=[oe(2,0,0,ne.size,ne.size),oe(4,Ae.length,Te),oe(2,0)];return Buffer.concat([...Y,Ae,Buffer.from("PK"),...Ce])}function oe(ne,...Y){const de=Buffer.alloc(
ne*Y.length);for(const[Te,Ae]of Y.entries())de.writeUIntLE(Ae,Te*ne,ne);return de}}),1858:((ve,Se,l)=>{var M=l(7279),te=l(2975),ae=l(706);function we(a,m,A,W={}){return new Failure({what:a,why:m,advice:A,
topic:"the-platforms-response"},W)}function ue(a,m,A,W){return new Failure({what:a,why:m,advice:A,topic:"the-connection"},W)}const z={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connec\
tion was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection t\
imed out"},F="Re-run the job later.",E="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
_=/EPROTO|ERR_SSL_/,I=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function d(a,m,A,W){if(!(a instanceof Error&&"code"in a))return a;const y=String(a.code);
if(j.test(y)){const ne=`the TLS connection can't be trusted (${y})`;return ue(m,ne,`Check host. ${E}`,{affectsAll:!0,cause:a})}const[,f]=T.exec(a.message)??[];if(f!==void 0)return H(m,f,a);const g=!A&&
_.test(y),U=g?"the TLS connection failed":"the connection failed",p=z[y]??`${I.test(y)?"the response can't be decoded":U} (${y})`,G={retryable:!0,maybeProcessed:A,affectsAll:!A,cause:a};if(W||!(g||y===
"ENOTFOUND"))return ue(m,p,F,G);const oe=g?`Check host and its port. ${E}`:"Check host.";return ue(m,p,oe,{...G,maxRetries:2})}function H(a,m,A){const W=(g,U,p=!1)=>ue(a,g,U,{affectsAll:!0,cause:A,retryable:p});
if(m==="407")return W("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const y=Number(m);if(y<500&&!w(y))return W(`the proxy refuses the connection (${m})`,"Allow the \
host there, or add it to NO_PROXY.");const f=`the proxy made no connection (${toSingleLine(m,100)})`;return W(f,"Check HTTPS_PROXY, or re-run the job later.",!0)}const k=new Set([408,421,425,429]),v=new Set(
[501,505,506,508,510,511]);function w(a){return k.has(a)||a>=500&&!v.has(a)}function R(a,m){return{status:a,retryable:w(a),retryAfterMs:retryAfterMs(m["retry-after"]),maybeProcessed:a===408||a>=500}}}),
7596:((ve,Se,l)=>{const M=Ke(import.meta.url)("node:net");var te=l(9783),ae=l(1858);const we=200;function ue(T){const d=/^[a-z0-9+.-]+:\/\//i.test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(d)||!URL.canParse(
d))throw new Error("is not an address such as https://ai-for-process.example.ai");const H=new URL(d);if(H.protocol!=="https:"&&H.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(d))throw new Error("must not contain a user name or password");if(H.protocol==="http:"&&!z(H.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return H.pathname.
endsWith("/")||(H.pathname+="/"),H}function z(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function F(T){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function E(...T){return T.
find(d=>typeof d=="string"&&d.length<=we&&F(d))}function j(T){try{return decodeURIComponent(T)}catch{return T}}function _(){for(const T of["https_proxy","HTTPS_PROXY"]){const d=process.env[T]?.trim();
d!==void 0&&(process.env[T]=d===""||d.includes("://")?d:`http://${d}`)}for(const T of["no_proxy","NO_PROXY"]){const d=process.env[T];d!==void 0&&(process.env[T]=d.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function I(T,d){const H=process.env.https_proxy||process.env.HTTPS_PROXY;if(!H||checkBypass(T)||/^https?:/i.test(H)&&getProxyUrl(T))return;throw connectionFailure(d,"the proxy in HTTPS_PROXY ca\
n't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((ve,Se,l)=>{var M=l(7279),te=l(706);const ae=7,we=3e4,ue=429;
async function z({log:I,signal:T,endsAt:d},H,{atLeastMs:k=0,untilFree:v=!1}={}){let w=0,R=0,a;for(;;)try{return await H()}catch(m){if(!(m instanceof Failure&&(m.retryable||v&&m.busy)))throw m;T.throwIfAborted(),
a??=performance.now();const A=m.status===ue,W=m.busy||A;R=W?R+1:0,W||w++;const y=w>(m.maxRetries??ae)&&performance.now()-a>=k;if(!W&&y)throw F(m,`${w} times in a row`);const f=Math.min(we,1e3*2**((R||
w)-1))*(.5+Math.random()/2),g=A&&m.retryAfterMs>0?m.retryAfterMs:Math.max(m.retryAfterMs,f),U=humanTime(g);if(performance.now()+g>=d)throw F(m,`and waiting ${U} before the next attempt would exceed th\
e timeout`,"Re-run the job later, or raise timeout-minutes.");I.info(`${toSingleLine(sentenceOf(m),1e3)}; retrying in ${U}`),await j(g,T)}}function F(I,T,d=I.advice){return I.with({why:`${I.why}, ${T}`,
advice:d,retryable:!1})}function E(I){const T=String(I),d=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(d||0,0),2**31-1)}async function j(I,T){let d;const H=new Promise(
k=>{d=setTimeout(k,I)});await _(T,H).finally(()=>clearTimeout(d))}function _(I,T){return new Promise((d,H)=>{const k=()=>H(I.reason);T.then(d,H).finally(()=>I.removeEventListener("abort",k)),I.aborted?
k():I.addEventListener("abort",k)})}}),706:((ve,Se,l)=>{l.d(Se,{MW:()=>we,OX:()=>te,TL:()=>ae,hS:()=>F,pO:()=>T,v5:()=>j,zD:()=>z});var M=l(8132);function te(k,v=300){const w=k.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,M.Jj)(w,v)}function ae(k,v=100){return(0,M.RK)(JSON.stringify((0,M.Jj)(k,v)))}function we(k){return ae(k,1e3).replaceAll("\\\\","\\")}function ue(k){if(k<
1024)return`${k} B`;const v=["KiB","MiB","GiB"];let w=k/1024;for(;Number(w.toFixed(1))>=1024&&v.length>1;)w/=1024,v.shift();return`${w.toFixed(1)} ${v[0]}`}function z(k){return String(k).replace(/\B(?=(\d{3})+$)/g,
",")}function F(k,v){return`${z(k)} ${v}${k===1?"":"s"}`}function E(k){if(k<9950)return`${(k/1e3).toFixed(1)} s`;const v=Math.round(k/1e3);if(v<60)return`${v} s`;const[w,R]=[Math.floor(v/60),Math.floor(
v/3600)];return R>0?`${R} h ${w%60} min`:`${w} min ${v%60} s`}const j="***",_=4,I=8;class T{#t=new Map;#e=new Set;constructor(v=[]){for(const w of v)this.add(w)}add(v,w=R=>!0){const R=new Set([v,...v.
split(/[\r\n]/)].map(a=>a.trim()));for(const a of[...R].filter(w).flatMap(d)){const m=a.slice(0,I);this.#t.set(m,(this.#t.get(m)??new Set).add(a)),this.#e.add(m.length)}}redact=(v,w=300)=>{const R=v.trimStart(),
a=Math.min(R.length,w*4);return te(this.hide(R,()=>{},a)+(a<R.length?"\u2026":""),w)};hide(v,w=a=>{},R=v.length){let[a,m]=["",0];for(let A=0;A<R;A++){const W=this.#n(v,A);W!==""&&(w(W),A>=m&&(a+=v.slice(
m,A)+j),m=Math.max(m,A+W.length))}return a+v.slice(m,R)}#n(v,w){let R="";for(const a of this.#e)for(const m of this.#t.get(v.slice(w,w+a))??[])m.length<=R.length||!v.startsWith(m,w)||(m.length>=_||H(v,
w,w+m.length))&&(R=m);return R}}function d(k){const v=A=>JSON.stringify(A).slice(1,-1),w=Buffer.from(k).toString(),R=encodeURIComponent(w),a=[R,R.replaceAll("%20","+"),R.replace(/%../g,A=>A.toLowerCase())];
return[...[k,w].flatMap(A=>[A,v(A),v(v(A))]),...a,encodeURI(w)]}function H(k,v,w){const R=k.slice(Math.max(0,v-2),v);return!/[\p{L}\p{N}]$/u.test(R)&&!/^[\p{L}\p{N}]/u.test(k.slice(w,w+2))}}),5358:((ve,Se,l)=>{
l.d(Se,{Yz:()=>xt,V4:()=>Rt,pq:()=>Ht,lm:()=>qt,C1:()=>zt,uH:()=>Zt,Pq:()=>Ft,z:()=>Y,$e:()=>Qt});const M=Ke(import.meta.url)("os");function te(n){return n==null?"":typeof n=="string"||n instanceof String?
n:JSON.stringify(n)}function ae(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function we(n,t,r){const i=new F(
n,t,r);process.stdout.write(i.toString()+M.EOL)}function ue(n,t=""){we(n,{},t)}const z="::";class F{constructor(t,r,i){t||(t="missing.command"),this.command=t,this.properties=r,this.message=i}toString(){
let t=z+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const h=this.properties[i];h&&(r?r=
!1:t+=",",t+=`${i}=${j(h)}`)}}return t+=`${z}${E(this.message)}`,t}}function E(n){return te(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(n){return te(n).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const _=Ke(import.meta.url)("crypto");var I=l(9896);function T(n,t){const r=process.env[`GITHUB_${n}`];if(!r)throw new Error(
`Unable to find environment variable for file command ${n}`);if(!I.existsSync(r))throw new Error(`Missing file at path: ${r}`);I.appendFileSync(r,`${te(t)}${M.EOL}`,{encoding:"utf8"})}function d(n,t){
const r=`ghadelimiter_${_.randomUUID()}`,i=te(t);if(n.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(i.includes(r))throw new Error(`Unexpected input: \
value should not contain the delimiter "${r}"`);return`${n}<<${r}${M.EOL}${i}${M.EOL}${r}`}const H=Ke(import.meta.url)("path");var k=l(6671),v=function(n,t,r,i){function h(B){return B instanceof r?B:new r(
function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):
h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};class w{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class R{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var m=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{ge(i.next(he))}catch(Le){
ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};class A{static createHttpClient(t=!0,r=10){
const i={allowRetries:t,maxRetries:r};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(A.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return m(this,void 0,void 0,function*(){var r;const B=(r=(yield A.createHttpClient().getJson(t).catch(ee=>{throw new Error(`Fail\
ed to get ID Token. 
 
        Error Code : ${ee.statusCode}
 
        Error Message: ${ee.message}`)})).result)===null||r===void 0?void 0:r.value;if(!B)throw new Error("Response json body do not have ID Token field");return B})}static getIDToken(t){return m(this,
void 0,void 0,function*(){try{let r=A.getIDTokenUrl();if(t){const h=encodeURIComponent(t);r=`${r}&audience=${h}`}debug(`ID token url is ${r}`);const i=yield A.getCall(r);return setSecret(i),i}catch(r){
throw new Error(`Error message: ${r.message}`)}})}}var W=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{
ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const{access:y,appendFile:f,
writeFile:g}=I.promises,U="GITHUB_STEP_SUMMARY",p="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class G{constructor(){this._buffer=""}filePath(){
return W(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[U];if(!t)throw new Error(`Unable to find environment variable for $${U}. Check if your runtime envir\
onment supports job summaries.`);try{yield y(t,I.constants.R_OK|I.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,r,i={}){const h=Object.entries(i).map(([B,ee])=>` ${B}="${ee}"`).join("");return r?`<${t}${h}>${r}</${t}>`:`<${t}${h}>`}write(t){return W(this,void 0,void 0,
function*(){const r=!!t?.overwrite,i=yield this.filePath();return yield(r?g:f)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return W(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){return this._buffer+=t,r?this.addEOL():this}addEOL(){
return this.addRaw(M.EOL)}addCodeBlock(t,r){const i=Object.assign({},r&&{lang:r}),h=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(h).addEOL()}addList(t,r=!1){const i=r?"ol":"ul",h=t.map(ee=>this.
wrap("li",ee)).join(""),B=this.wrap(i,h);return this.addRaw(B).addEOL()}addTable(t){const r=t.map(h=>{const B=h.map(ee=>{if(typeof ee=="string")return this.wrap("td",ee);const{header:$e,data:Ne,colspan:ge,
rowspan:he}=ee,Le=$e?"th":"td",Ve=Object.assign(Object.assign({},ge&&{colspan:ge}),he&&{rowspan:he});return this.wrap(Le,Ne,Ve)}).join("");return this.wrap("tr",B)}).join(""),i=this.wrap("table",r);return this.
addRaw(i).addEOL()}addDetails(t,r){const i=this.wrap("details",this.wrap("summary",t)+r);return this.addRaw(i).addEOL()}addImage(t,r,i){const{width:h,height:B}=i||{},ee=Object.assign(Object.assign({},
h&&{width:h}),B&&{height:B}),$e=this.wrap("img",null,Object.assign({src:t,alt:r},ee));return this.addRaw($e).addEOL()}addHeading(t,r){const i=`h${r}`,h=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h\
1",B=this.wrap(h,t);return this.addRaw(B).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,r){
const i=Object.assign({},r&&{cite:r}),h=this.wrap("blockquote",t,i);return this.addRaw(h).addEOL()}addLink(t,r){const i=this.wrap("a",t,{href:r});return this.addRaw(i).addEOL()}}const oe=new G,ne=null,
Y=oe;function de(n){return n.replace(/[\\]/g,"/")}function Te(n){return n.replace(/[/]/g,"\\")}function Ae(n){return n.replace(/[/\\]/g,path.sep)}const Ce=Ke(import.meta.url)("string_decoder");var je=l(
4434);const We=Ke(import.meta.url)("child_process");var $=l(2613),S=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){
try{ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const{chmod:se,
copyFile:K,lstat:be,mkdir:Oe,open:J,readdir:ie,rename:fe,rm:me,rmdir:re,stat:le,symlink:ye,unlink:Me}=I.promises,Ee=process.platform==="win32";function Ue(n){return S(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return Ee&&!t.endsWith("\\")?`${t}\\`:t})}const De=268435456,Z=I.constants.O_RDONLY;function X(n){return S(this,void 0,void 0,function*(){try{yield le(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function P(n){return S(this,arguments,void 0,function*(t,r=!1){return(r?yield le(t):yield be(t)).isDirectory()})}function ce(n){if(n=q(n),!n)throw new Error('isRooted(\
) parameter "p" cannot be empty');return Ee?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function L(n,t){return S(this,void 0,void 0,function*(){let r;try{r=yield le(n)}catch(h){h.code!=="\
ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${h}`)}if(r&&r.isFile()){if(Ee){const h=H.extname(n).toUpperCase();if(t.some(B=>B.toUpperCase()===h))return n}else if(xe(
r))return n}const i=n;for(const h of t){n=i+h,r=void 0;try{r=yield le(n)}catch(B){B.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${B}`)}if(r&&
r.isFile()){if(Ee){try{const B=H.dirname(n),ee=H.basename(n).toUpperCase();for(const $e of yield ie(B))if(ee===$e.toUpperCase()){n=H.join(B,$e);break}}catch(B){console.log(`Unexpected error attempting\
 to determine the actual case of the file '${n}': ${B}`)}return n}else if(xe(r))return n}}return""})}function q(n){return n=n||"",Ee?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function xe(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Re(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Ie=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{ge(i.
next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};function ze(n,t){return Ie(
this,arguments,void 0,function*(r,i,h={}){const{force:B,recursive:ee,copySourceDirectory:$e}=it(h),Ne=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Ne&&Ne.isFile()&&!B)return;const ge=Ne&&Ne.isDirectory()&&
$e?path.join(i,path.basename(r)):i;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(r)).isDirectory())if(ee)yield ut(r,ge,0,B);else throw new Error(
`Failed to copy. ${r} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(r,ge)==="")throw new Error(`'${ge}' and '${r}' are the same file`);yield qe(r,ge,B)}})}function Je(n,t){
return Ie(this,arguments,void 0,function*(r,i,h={}){if(yield ioUtil.exists(i)){let B=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(r)),B=yield ioUtil.exists(i)),B)if(h.force==null||
h.force)yield Ge(i);else throw new Error("Destination already exists")}yield Be(path.dirname(i)),yield ioUtil.rename(r,i)})}function Ge(n){return Ie(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Be(n){return Ie(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function tt(n,t){return Ie(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield tt(n,!1);if(!i)throw Ee?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const r=yield Xe(n);return r&&r.length>0?r[0]:""})}function Xe(n){return Ie(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(Ee&&process.env.PATHEXT)for(const h of process.env.PATHEXT.split(H.delimiter))h&&t.push(h);if(ce(n)){const h=yield L(n,t);return h?[h]:[]}if(n.includes(H.sep))return[];const r=[];if(process.env.PATH)
for(const h of process.env.PATH.split(H.delimiter))h&&r.push(h);const i=[];for(const h of r){const B=yield L(H.join(h,n),t);B&&i.push(B)}return i})}function it(n){const t=n.force==null?!0:n.force,r=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:i}}function ut(n,t,r,i){return Ie(this,void 0,void 0,function*(){if(r>=255)return;r++,
yield Be(t);const h=yield ioUtil.readdir(n);for(const B of h){const ee=`${n}/${B}`,$e=`${t}/${B}`;(yield ioUtil.lstat(ee)).isDirectory()?yield ut(ee,$e,r,i):yield qe(ee,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function qe(n,t,r){return Ie(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(h){h.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||r)&&(yield ioUtil.copyFile(n,t))})}
const dt=Ke(import.meta.url)("timers");var ft=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{ge(i.next(
he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const rt=process.platform===
"win32";class lt extends je.EventEmitter{constructor(t,r,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=i||{}}_debug(t){
this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const i=this._getSpawnFileName(),h=this._getSpawnArgs(t);let B=r?"":"[command]";if(rt)if(this.
_isCmdFile()){B+=i;for(const ee of h)B+=` ${ee}`}else if(t.windowsVerbatimArguments){B+=`"${i}"`;for(const ee of h)B+=` ${ee}`}else{B+=this._windowsQuoteCmdArg(i);for(const ee of h)B+=` ${this._windowsQuoteCmdArg(
ee)}`}else{B+=i;for(const ee of h)B+=` ${ee}`}return B}_processLineBuffer(t,r,i){try{let h=r+t.toString(),B=h.indexOf(M.EOL);for(;B>-1;){const ee=h.substring(0,B);i(ee),h=h.substring(B+M.EOL.length),B=
h.indexOf(M.EOL)}return h}catch(h){return this._debug(`error processing line. Failed with error ${h}`),""}}_getSpawnFileName(){return rt&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){
if(rt&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)r+=" ",r+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return r+='"',[r]}return this.
args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this.
_uvQuoteCmdArg(t);if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const ee of t)if(r.some($e=>$e===ee)){i=!0;break}if(!i)
return t;let h='"',B=!0;for(let ee=t.length;ee>0;ee--)h+=t[ee-1],B&&t[ee-1]==="\\"?h+="\\":t[ee-1]==='"'?(B=!0,h+='"'):B=!1;return h+='"',h.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let r='"',i=!0;for(let h=t.length;h>0;h--)r+=t[h-1],i&&t[h-1]==="\\"?r+="\\":
t[h-1]==='"'?(i=!0,r+="\\"):i=!1;return r+='"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.
windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const i={};return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${r}"`),
i}exec(){return ft(this,void 0,void 0,function*(){return!ce(this.toolPath)&&(this.toolPath.includes("/")||rt&&this.toolPath.includes("\\"))&&(this.toolPath=H.resolve(process.cwd(),this.options.cwd||process.
cwd(),this.toolPath)),this.toolPath=yield tt(this.toolPath,!0),new Promise((t,r)=>ft(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const ge of this.
args)this._debug(`   ${ge}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+M.EOL);const h=new gt(i,this.toolPath);if(h.on("debug",ge=>{
this._debug(ge)}),this.options.cwd&&!(yield X(this.options.cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const B=this._getSpawnFileName(),ee=We.spawn(B,this._getSpawnArgs(i),
this._getSpawnOptions(this.options,B));let $e="";ee.stdout&&ee.stdout.on("data",ge=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(ge),!i.silent&&i.outStream&&i.
outStream.write(ge),$e=this._processLineBuffer(ge,$e,he=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(he)})});let Ne="";if(ee.stderr&&ee.stderr.on("data",ge=>{
h.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(ge),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(ge),Ne=this.
_processLineBuffer(ge,Ne,he=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(he)})}),ee.on("error",ge=>{h.processError=ge.message,h.processExited=!0,h.processClosed=
!0,h.CheckComplete()}),ee.on("exit",ge=>{h.processExitCode=ge,h.processExited=!0,this._debug(`Exit code ${ge} received from tool '${this.toolPath}'`),h.CheckComplete()}),ee.on("close",ge=>{h.processExitCode=
ge,h.processExited=!0,h.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),h.CheckComplete()}),h.on("done",(ge,he)=>{$e.length>0&&this.emit("stdline",$e),Ne.length>0&&
this.emit("errline",Ne),ee.removeAllListeners(),ge?r(ge):t(he)}),this.options.input){if(!ee.stdin)throw new Error("child process missing stdin");ee.stdin.end(this.options.input)}}))})}}function Ct(n){
const t=[];let r=!1,i=!1,h="";function B(ee){i&&ee!=='"'&&(h+="\\"),h+=ee,i=!1}for(let ee=0;ee<n.length;ee++){const $e=n.charAt(ee);if($e==='"'){i?B($e):r=!r;continue}if($e==="\\"&&i){B($e);continue}if($e===
"\\"&&r){i=!0;continue}if($e===" "&&!r){h.length>0&&(t.push(h),h="");continue}B($e)}return h.length>0&&t.push(h.trim()),t}class gt extends je.EventEmitter{constructor(t,r){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,dt.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(t){
this.emit("debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/
1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(r)}t._setResult()}}}var Ot=function(n,t,r,i){
function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){try{ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){
ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};function bt(n,t,r){return Ot(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const h=i[0];return t=i.slice(1).concat(t||[]),new tr.ToolRunner(h,t,r).exec()})}function Jt(n,t,r){return Ot(this,void 0,void 0,function*(){
var i,h;let B="",ee="";const $e=new StringDecoder("utf8"),Ne=new StringDecoder("utf8"),ge=(i=r?.listeners)===null||i===void 0?void 0:i.stdout,he=(h=r?.listeners)===null||h===void 0?void 0:h.stderr,Le=nt=>{
ee+=Ne.write(nt),he&&he(nt)},Ve=nt=>{B+=$e.write(nt),ge&&ge(nt)},Ze=Object.assign(Object.assign({},r?.listeners),{stdout:Ve,stderr:Le}),et=yield bt(n,t,Object.assign(Object.assign({},r),{listeners:Ze}));
return B+=$e.end(),ee+=Ne.end(),{exitCode:et,stdout:B,stderr:ee}})}var yt=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(function(B,ee){function $e(he){
try{ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||[])).next())})};const Lt=()=>yt(
void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Nt=()=>yt(void 0,void 0,void 0,function*(){var n,t,r,i;const{
stdout:h}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),B=(t=(n=h.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(r=h.match(/ProductName:\s*(.+)/))===
null||r===void 0?void 0:r[1])!==null&&i!==void 0?i:"",version:B}}),Ut=()=>yt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,r]=n.
trim().split(`
`);return{name:t,version:r}}),ht=M.platform(),Pt=M.arch(),Et=ht==="win32",vt=ht==="darwin",Dt=ht==="linux";function kt(){return yt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Et?Lt():vt?Nt():Ut()),{platform:ht,arch:Pt,isWindows:Et,isMacOS:vt,isLinux:Dt})})}var jt=function(n,t,r,i){function h(B){return B instanceof r?B:new r(function(ee){ee(B)})}return new(r||(r=Promise))(
function(B,ee){function $e(he){try{ge(i.next(he))}catch(Le){ee(Le)}}function Ne(he){try{ge(i.throw(he))}catch(Le){ee(Le)}}function ge(he){he.done?B(he.value):h(he.value).then($e,Ne)}ge((i=i.apply(n,t||
[])).next())})},_t;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(_t||(_t={}));function At(n,t){const r=toCommandValue(t);if(process.env[n]=r,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},r)}function Ft(n){we("add-mask",{},n)}function Tt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function Rt(n,t){const r=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?r:r.trim()}function Vt(n,t){const r=Rt(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?r:r.map(i=>i.trim())}function Yt(n,t){const r=["true","True","TRUE"],i=["false","False","FALSE"],h=Rt(n,t);if(r.includes(h))return!0;if(i.includes(
h))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Zt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",d(n,t));process.stdout.write(M.EOL),we("set-output",{name:n},
te(t))}function nn(n){issue("echo",n?"on":"off")}function zt(n){process.exitCode=_t.Failure,Wt(n)}function Bt(){return process.env.RUNNER_DEBUG==="1"}function xt(n){we("debug",{},n)}function Wt(n,t={}){
we("error",ae(t),n instanceof Error?n.toString():n)}function Qt(n,t={}){we("warning",ae(t),n instanceof Error?n.toString():n)}function qt(n,t={}){we("notice",ae(t),n instanceof Error?n.toString():n)}function Ht(n){
process.stdout.write(n+M.EOL)}function Gt(n){issue("group",n)}function Kt(){issue("endgroup")}function Mt(n,t){return jt(this,void 0,void 0,function*(){Gt(n);let r;try{r=yield t()}finally{Kt()}return r})}
function N(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function V(n){return process.env[`STA\
TE_${n}`]||""}function Q(n){return jt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((ve,Se,l)=>{var M=l(8611),te=l(5692),ae=l(9783),we=l(770),ue=y=>{var f={};return l.
d(f,y),f},z=y=>(()=>y);const F=ue({});var E=function(y,f,g,U){function p(G){return G instanceof g?G:new g(function(oe){oe(G)})}return new(g||(g=Promise))(function(G,oe){function ne(Te){try{de(U.next(Te))}catch(Ae){
oe(Ae)}}function Y(Te){try{de(U.throw(Te))}catch(Ae){oe(Ae)}}function de(Te){Te.done?G(Te.value):p(Te.value).then(ne,Y)}de((U=U.apply(y,f||[])).next())})},j;(function(y){y[y.OK=200]="OK",y[y.MultipleChoices=
300]="MultipleChoices",y[y.MovedPermanently=301]="MovedPermanently",y[y.ResourceMoved=302]="ResourceMoved",y[y.SeeOther=303]="SeeOther",y[y.NotModified=304]="NotModified",y[y.UseProxy=305]="UseProxy",
y[y.SwitchProxy=306]="SwitchProxy",y[y.TemporaryRedirect=307]="TemporaryRedirect",y[y.PermanentRedirect=308]="PermanentRedirect",y[y.BadRequest=400]="BadRequest",y[y.Unauthorized=401]="Unauthorized",y[y.
PaymentRequired=402]="PaymentRequired",y[y.Forbidden=403]="Forbidden",y[y.NotFound=404]="NotFound",y[y.MethodNotAllowed=405]="MethodNotAllowed",y[y.NotAcceptable=406]="NotAcceptable",y[y.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",y[y.RequestTimeout=408]="RequestTimeout",y[y.Conflict=409]="Conflict",y[y.Gone=410]="Gone",y[y.TooManyRequests=429]="TooManyRequests",y[y.InternalServerError=500]="I\
nternalServerError",y[y.NotImplemented=501]="NotImplemented",y[y.BadGateway=502]="BadGateway",y[y.ServiceUnavailable=503]="ServiceUnavailable",y[y.GatewayTimeout=504]="GatewayTimeout"})(j||(j={}));var _;
(function(y){y.Accept="accept",y.ContentType="content-type"})(_||(_={}));var I;(function(y){y.ApplicationJson="application/json"})(I||(I={}));function T(y){const f=pm.getProxyUrl(new URL(y));return f?
f.href:""}const d=[j.MovedPermanently,j.ResourceMoved,j.SeeOther,j.TemporaryRedirect,j.PermanentRedirect],H=[j.BadGateway,j.ServiceUnavailable,j.GatewayTimeout],k=null,v=10,w=5;class R extends Error{constructor(f,g){
super(f),this.name="HttpClientError",this.statusCode=g,Object.setPrototypeOf(this,R.prototype)}}class a{constructor(f){this.message=f}readBody(){return E(this,void 0,void 0,function*(){return new Promise(
f=>E(this,void 0,void 0,function*(){let g=Buffer.alloc(0);this.message.on("data",U=>{g=Buffer.concat([g,U])}),this.message.on("end",()=>{f(g.toString())})}))})}readBodyBuffer(){return E(this,void 0,void 0,
function*(){return new Promise(f=>E(this,void 0,void 0,function*(){const g=[];this.message.on("data",U=>{g.push(U)}),this.message.on("end",()=>{f(Buffer.concat(g))})}))})}}function m(y){return new URL(
y).protocol==="https:"}class A{constructor(f,g,U){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=g||[],this.requestOptions=U,U&&(U.ignoreSslError!=null&&(this._ignoreSslError=U.ignoreSslError),this._socketTimeout=
U.socketTimeout,U.allowRedirects!=null&&(this._allowRedirects=U.allowRedirects),U.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=U.allowRedirectDowngrade),U.maxRedirects!=null&&(this._maxRedirects=
Math.max(U.maxRedirects,0)),U.keepAlive!=null&&(this._keepAlive=U.keepAlive),U.allowRetries!=null&&(this._allowRetries=U.allowRetries),U.maxRetries!=null&&(this._maxRetries=U.maxRetries))}options(f,g){
return E(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,g||{})})}get(f,g){return E(this,void 0,void 0,function*(){return this.request("GET",f,null,g||{})})}del(f,g){return E(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,g||{})})}post(f,g,U){return E(this,void 0,void 0,function*(){return this.request("POST",f,g,U||{})})}patch(f,g,U){return E(this,void 0,void 0,
function*(){return this.request("PATCH",f,g,U||{})})}put(f,g,U){return E(this,void 0,void 0,function*(){return this.request("PUT",f,g,U||{})})}head(f,g){return E(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,g||{})})}sendStream(f,g,U,p){return E(this,void 0,void 0,function*(){return this.request(f,g,U,p)})}getJson(f){return E(this,arguments,void 0,function*(g,U={}){U[_.Accept]=this._getExistingOrDefaultHeader(
U,_.Accept,I.ApplicationJson);const p=yield this.get(g,U);return this._processResponse(p,this.requestOptions)})}postJson(f,g){return E(this,arguments,void 0,function*(U,p,G={}){const oe=JSON.stringify(
p,null,2);G[_.Accept]=this._getExistingOrDefaultHeader(G,_.Accept,I.ApplicationJson),G[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,I.ApplicationJson);const ne=yield this.post(U,oe,G);
return this._processResponse(ne,this.requestOptions)})}putJson(f,g){return E(this,arguments,void 0,function*(U,p,G={}){const oe=JSON.stringify(p,null,2);G[_.Accept]=this._getExistingOrDefaultHeader(G,
_.Accept,I.ApplicationJson),G[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,I.ApplicationJson);const ne=yield this.put(U,oe,G);return this._processResponse(ne,this.requestOptions)})}patchJson(f,g){
return E(this,arguments,void 0,function*(U,p,G={}){const oe=JSON.stringify(p,null,2);G[_.Accept]=this._getExistingOrDefaultHeader(G,_.Accept,I.ApplicationJson),G[_.ContentType]=this._getExistingOrDefaultContentTypeHeader(
G,I.ApplicationJson);const ne=yield this.patch(U,oe,G);return this._processResponse(ne,this.requestOptions)})}request(f,g,U,p){return E(this,void 0,void 0,function*(){if(this._disposed)throw new Error(
"Client has already been disposed.");const G=new URL(g);let oe=this._prepareRequest(f,G,p);const ne=this._allowRetries&&k.includes(f)?this._maxRetries+1:1;let Y=0,de;do{if(de=yield this.requestRaw(oe,
U),de&&de.message&&de.message.statusCode===j.Unauthorized){let Ae;for(const Ce of this.handlers)if(Ce.canHandleAuthentication(de)){Ae=Ce;break}return Ae?Ae.handleAuthentication(this,oe,U):de}let Te=this.
_maxRedirects;for(;de.message.statusCode&&d.includes(de.message.statusCode)&&this._allowRedirects&&Te>0;){const Ae=de.message.headers.location;if(!Ae)break;const Ce=new URL(Ae);if(G.protocol==="https:"&&
G.protocol!==Ce.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, s\
et the allowRedirectDowngrade option to true.");if(yield de.readBody(),Ce.hostname!==G.hostname)for(const je in p)je.toLowerCase()==="authorization"&&delete p[je];oe=this._prepareRequest(f,Ce,p),de=yield this.
requestRaw(oe,U),Te--}if(!de.message.statusCode||!H.includes(de.message.statusCode))return de;Y+=1,Y<ne&&(yield de.readBody(),yield this._performExponentialBackoff(Y))}while(Y<ne);return de})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(f,g){return E(this,void 0,void 0,function*(){return new Promise((U,p)=>{function G(oe,ne){oe?p(oe):ne?U(ne):p(new Error("Unknown error"))}
this.requestRawWithCallback(f,g,G)})})}requestRawWithCallback(f,g,U){typeof g=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(g,"utf8"));let p=!1;
function G(Y,de){p||(p=!0,U(Y,de))}const oe=f.httpModule.request(f.options,Y=>{const de=new a(Y);G(void 0,de)});let ne;oe.on("socket",Y=>{ne=Y}),oe.setTimeout(this._socketTimeout||3*6e4,()=>{ne&&ne.end(),
G(new Error(`Request timeout: ${f.options.path}`))}),oe.on("error",function(Y){G(Y)}),g&&typeof g=="string"&&oe.write(g,"utf8"),g&&typeof g!="string"?(g.on("close",function(){oe.end()}),g.pipe(oe)):oe.
end()}getAgent(f){const g=new URL(f);return this._getAgent(g)}getAgentDispatcher(f){const g=new URL(f),U=pm.getProxyUrl(g);if(U&&U.hostname)return this._getProxyAgentDispatcher(g,U)}_prepareRequest(f,g,U){
const p={};p.parsedUrl=g;const G=p.parsedUrl.protocol==="https:";p.httpModule=G?https:http;const oe=G?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(
p.parsedUrl.port):oe,p.options.path=(p.parsedUrl.pathname||"")+(p.parsedUrl.search||""),p.options.method=f,p.options.headers=this._mergeHeaders(U),this.userAgent!=null&&(p.options.headers["user-agent"]=
this.userAgent),p.options.agent=this._getAgent(p.parsedUrl),this.handlers)for(const ne of this.handlers)ne.prepareRequest(p.options);return p}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},W(this.requestOptions.headers),W(f||{})):W(f||{})}_getExistingOrDefaultHeader(f,g,U){let p;if(this.requestOptions&&this.requestOptions.headers){const oe=W(this.requestOptions.
headers)[g];oe&&(p=typeof oe=="number"?oe.toString():oe)}const G=f[g];return G!==void 0?typeof G=="number"?G.toString():G:p!==void 0?p:U}_getExistingOrDefaultContentTypeHeader(f,g){let U;if(this.requestOptions&&
this.requestOptions.headers){const G=W(this.requestOptions.headers)[_.ContentType];G&&(typeof G=="number"?U=String(G):Array.isArray(G)?U=G.join(", "):U=G)}const p=f[_.ContentType];return p!==void 0?typeof p==
"number"?String(p):Array.isArray(p)?p.join(", "):p:U!==void 0?U:g}_getAgent(f){let g;const U=pm.getProxyUrl(f),p=U&&U.hostname;if(this._keepAlive&&p&&(g=this._proxyAgent),p||(g=this._agent),g)return g;
const G=f.protocol==="https:";let oe=100;if(this.requestOptions&&(oe=this.requestOptions.maxSockets||http.globalAgent.maxSockets),U&&U.hostname){const ne={maxSockets:oe,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(U.username||U.password)&&{proxyAuth:`${U.username}:${U.password}`}),{host:U.hostname,port:U.port})};let Y;const de=U.protocol==="https:";G?Y=de?tunnel.httpsOverHttps:tunnel.httpsOverHttp:
Y=de?tunnel.httpOverHttps:tunnel.httpOverHttp,g=Y(ne),this._proxyAgent=g}if(!g){const ne={keepAlive:this._keepAlive,maxSockets:oe};g=G?new https.Agent(ne):new http.Agent(ne),this._agent=g}return G&&this.
_ignoreSslError&&(g.options=Object.assign(g.options||{},{rejectUnauthorized:!1})),g}_getProxyAgentDispatcher(f,g){let U;if(this._keepAlive&&(U=this._proxyAgentDispatcher),U)return U;const p=f.protocol===
"https:";return U=new ProxyAgent(Object.assign({uri:g.href,pipelining:this._keepAlive?1:0},(g.username||g.password)&&{token:`Basic ${Buffer.from(`${g.username}:${g.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=U,p&&this._ignoreSslError&&(U.options=Object.assign(U.options.requestTls||{},{rejectUnauthorized:!1})),U}_getUserAgentWithOrchestrationId(f){const g=f||"actions/http-client",
U=process.env.ACTIONS_ORCHESTRATION_ID;if(U){const p=U.replace(/[^a-z0-9_.-]/gi,"_");return`${g} actions_orchestration_id/${p}`}return g}_performExponentialBackoff(f){return E(this,void 0,void 0,function*(){
f=Math.min(v,f);const g=w*Math.pow(2,f);return new Promise(U=>setTimeout(()=>U(),g))})}_processResponse(f,g){return E(this,void 0,void 0,function*(){return new Promise((U,p)=>E(this,void 0,void 0,function*(){
const G=f.message.statusCode||0,oe={statusCode:G,result:null,headers:{}};G===j.NotFound&&U(oe);function ne(Te,Ae){if(typeof Ae=="string"){const Ce=new Date(Ae);if(!isNaN(Ce.valueOf()))return Ce}return Ae}
let Y,de;try{de=yield f.readBody(),de&&de.length>0&&(g&&g.deserializeDates?Y=JSON.parse(de,ne):Y=JSON.parse(de),oe.result=Y),oe.headers=f.message.headers}catch{}if(G>299){let Te;Y&&Y.message?Te=Y.message:
de&&de.length>0?Te=de:Te=`Failed request: (${G})`;const Ae=new R(Te,G);Ae.result=oe.result,p(Ae)}else U(oe)}))})}}const W=y=>Object.keys(y).reduce((f,g)=>(f[g.toLowerCase()]=y[g],f),{})}),9783:((ve,Se,l)=>{
function M(ue){const z=ue.protocol==="https:";if(te(ue))return;const F=z?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(F)try{return new we(F)}catch{
if(!F.startsWith("http://")&&!F.startsWith("https://"))return new we(`http://${F}`)}else return}function te(ue){if(!ue.hostname)return!1;const z=ue.hostname;if(ae(z))return!0;const F=process.env.no_proxy||
process.env.NO_PROXY||"";if(!F)return!1;let E;ue.port?E=Number(ue.port):ue.protocol==="http:"?E=80:ue.protocol==="https:"&&(E=443);const j=[ue.hostname.toUpperCase()];typeof E=="number"&&j.push(`${j[0]}\
:${E}`);for(const _ of F.split(",").map(I=>I.trim().toUpperCase()).filter(I=>I))if(_==="*"||j.some(I=>I===_||I.endsWith(`.${_}`)||_.startsWith(".")&&I.endsWith(`${_}`)))return!0;return!1}function ae(ue){
const z=ue.toLowerCase();return z==="localhost"||z.startsWith("127.")||z.startsWith("[::1]")||z.startsWith("[0:0:0:0:0:0:0:1]")}class we extends URL{constructor(z,F){super(z,F),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ve,Se,l)=>{l.d(Se,{E:()=>we});
class M{diff(z,F,E={}){let j;typeof E=="function"?(j=E,E={}):"callback"in E&&(j=E.callback);const _=this.castInput(z,E),I=this.castInput(F,E),T=this.removeEmpty(this.tokenize(_,E)),d=this.removeEmpty(
this.tokenize(I,E));return this.diffWithOptionsObj(T,d,E,j)}diffWithOptionsObj(z,F,E,j){var _;const I=y=>{if(y=this.postProcess(y,E),j){setTimeout(function(){j(y)},0);return}else return y},T=F.length,
d=z.length;let H=1,k=T+d;E.maxEditLength!=null&&(k=Math.min(k,E.maxEditLength));const v=(_=E.timeout)!==null&&_!==void 0?_:1/0,w=Date.now()+v,R=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(
R[0],F,z,0,E);if(R[0].oldPos+1>=d&&a+1>=T)return I(this.buildValues(R[0].lastComponent,F,z));let m=-1/0,A=1/0;const W=()=>{for(let y=Math.max(m,-H);y<=Math.min(A,H);y+=2){let f;const g=R[y-1],U=R[y+1];
g&&(R[y-1]=void 0);let p=!1;if(U){const oe=U.oldPos-y;p=U&&0<=oe&&oe<T}const G=g&&g.oldPos+1<d;if(!p&&!G){R[y]=void 0;continue}if(!G||p&&g.oldPos<U.oldPos?f=this.addToPath(U,!0,!1,0,E):f=this.addToPath(
g,!1,!0,1,E),a=this.extractCommon(f,F,z,y,E),f.oldPos+1>=d&&a+1>=T)return I(this.buildValues(f.lastComponent,F,z))||!0;R[y]=f,f.oldPos+1>=d&&(A=Math.min(A,y-1)),a+1>=T&&(m=Math.max(m,y+1))}H++};if(j)(function y(){
setTimeout(function(){if(H>k||Date.now()>w)return j(void 0);W()||y()},0)})();else for(;H<=k&&Date.now()<=w;){const y=W();if(y)return y}}addToPath(z,F,E,j,_){const I=z.lastComponent;return I&&!_.oneChangePerToken&&
I.added===F&&I.removed===E?{oldPos:z.oldPos+j,lastComponent:{count:I.count+1,added:F,removed:E,previousComponent:I.previousComponent}}:{oldPos:z.oldPos+j,lastComponent:{count:1,added:F,removed:E,previousComponent:I}}}extractCommon(z,F,E,j,_){
const I=F.length,T=E.length;let d=z.oldPos,H=d-j,k=0;for(;H+1<I&&d+1<T&&this.equals(E[d+1],F[H+1],_);)H++,d++,k++,_.oneChangePerToken&&(z.lastComponent={count:1,previousComponent:z.lastComponent,added:!1,
removed:!1});return k&&!_.oneChangePerToken&&(z.lastComponent={count:k,previousComponent:z.lastComponent,added:!1,removed:!1}),z.oldPos=d,H}equals(z,F,E){return E.comparator?E.comparator(z,F):z===F||!!E.
ignoreCase&&z.toLowerCase()===F.toLowerCase()}removeEmpty(z){const F=[];for(let E=0;E<z.length;E++)z[E]&&F.push(z[E]);return F}castInput(z,F){return z}tokenize(z,F){return Array.from(z)}join(z){return z.
join("")}postProcess(z,F){return z}get useLongestToken(){return!1}buildValues(z,F,E){const j=[];let _;for(;z;)j.push(z),_=z.previousComponent,delete z.previousComponent,z=_;j.reverse();const I=j.length;
let T=0,d=0,H=0;for(;T<I;T++){const k=j[T];if(k.removed)k.value=this.join(E.slice(H,H+k.count)),H+=k.count;else{if(!k.added&&this.useLongestToken){let v=F.slice(d,d+k.count);v=v.map(function(w,R){const a=E[H+
R];return a.length>w.length?a:w}),k.value=this.join(v)}else k.value=this.join(F.slice(d,d+k.count));d+=k.count,k.added||(H+=k.count)}}return j}}class te extends M{tokenize(z){return z.slice()}join(z){
return z}removeEmpty(z){return z}}const ae=new te;function we(ue,z,F){return ae.diff(ue,z,F)}})},cn={};function wt(ve){var Se=cn[ve];if(Se!==void 0)return Se.exports;var l=cn[ve]={exports:{}},M=!0;try{
ir[ve](l,l.exports,wt),M=!1}finally{M&&delete cn[ve]}return l.exports}typeof wt<"u"&&(wt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var ve=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",M=ae=>{ae&&ae.d<1&&(ae.d=1,ae.forEach(we=>we.r--),ae.forEach(we=>we.r--?we.r++:we()))},te=ae=>ae.map(we=>{if(we!==null&&typeof we=="object"){if(we[ve])return we;if(we.
then){var ue=[];ue.d=0,we.then(E=>{z[Se]=E,M(ue)},E=>{z[l]=E,M(ue)});var z={};return z[ve]=E=>E(ue),z}}var F={};return F[ve]=E=>{},F[Se]=we,F});wt.a=(ae,we,ue)=>{var z;ue&&((z=[]).d=-1);var F=new Set,
E=ae.exports,j,_,I,T=new Promise((d,H)=>{I=H,_=d});T[Se]=E,T[ve]=d=>(z&&d(z),F.forEach(d),T.catch(H=>{})),ae.exports=T,we(d=>{j=te(d);var H,k=()=>j.map(w=>{if(w[l])throw w[l];return w[Se]}),v=new Promise(
w=>{H=()=>w(k),H.r=0;var R=a=>a!==z&&!F.has(a)&&(F.add(a),a&&!a.d&&(H.r++,a.push(H)));j.map(a=>a[ve](R))});return H.r?v:k()},d=>(d?I(T[l]=d):_(E),M(z))),z&&z.d<0&&(z.d=0)}})(),wt.d=(ve,Se)=>{for(var l in Se)
wt.o(Se,l)&&!wt.o(ve,l)&&Object.defineProperty(ve,l,{enumerable:!0,get:Se[l]})},wt.o=(ve,Se)=>Object.prototype.hasOwnProperty.call(ve,Se);var bn=wt(6384);bn=await bn;
