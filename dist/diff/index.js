import{createRequire as Xe}from"module";const dr={};var cr={3313:(xe=>{xe.exports=Se;function Se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}Se.prototype.go=function(re){
this.pending<this.max?I(this,re):this.waiting.push(re)},Se.prototype.wait=function(re){this.pending===0?re(this.error):this.listeners.push(re)},Se.prototype.hold=function(){return l(this)};function l(re){
re.pending+=1;var oe=!1;return ae;function ae(W){if(oe)throw new Error("callback called twice");if(oe=!0,re.error=re.error||W,re.pending-=1,re.waiting.length>0&&re.pending<re.max)I(re,re.waiting.shift());else if(re.
pending===0){var j=re.listeners;re.listeners=[],j.forEach(he)}}function he(W){W(re.error)}}function I(re,oe){oe(l(re))}}),770:((xe,Se,l)=>{l(218)}),218:((xe,Se,l)=>{var I,re=l(9278),oe=l(4756),ae=l(8611),
he=l(5692),W=l(4434),j=l(2613),g=l(9023);I=F,I=L,I=N,I=T;function F(_){var a=new f(_);return a.request=ae.request,a}function L(_){var a=new f(_);return a.request=ae.request,a.createSocket=z,a.defaultPort=
443,a}function N(_){var a=new f(_);return a.request=he.request,a}function T(_){var a=new f(_);return a.request=he.request,a.createSocket=z,a.defaultPort=443,a}function f(_){var a=this;a.options=_||{},
a.proxyOptions=a.options.proxy||{},a.maxSockets=a.options.maxSockets||ae.Agent.defaultMaxSockets,a.requests=[],a.sockets=[],a.on("free",function(A,H,b,d){for(var w=k(H,b,d),P=0,y=a.requests.length;P<y;++P){
var G=a.requests[P];if(G.host===w.host&&G.port===w.port){a.requests.splice(P,1),G.request.onSocket(A);return}}A.destroy(),a.removeSocket(A)})}g.inherits(f,W.EventEmitter),f.prototype.addRequest=function(a,v,A,H){
var b=this,d=m({request:a},b.options,k(v,A,H));if(b.sockets.length>=this.maxSockets){b.requests.push(d);return}b.createSocket(d,function(w){w.on("free",P),w.on("close",y),w.on("agentRemove",y),a.onSocket(
w);function P(){b.emit("free",w,d)}function y(G){b.removeSocket(w),w.removeListener("free",P),w.removeListener("close",y),w.removeListener("agentRemove",y)}})},f.prototype.createSocket=function(a,v){var A=this,
H={};A.sockets.push(H);var b=m({},A.proxyOptions,{method:"CONNECT",path:a.host+":"+a.port,agent:!1,headers:{host:a.host+":"+a.port}});a.localAddress&&(b.localAddress=a.localAddress),b.proxyAuth&&(b.headers=
b.headers||{},b.headers["Proxy-Authorization"]="Basic "+new Buffer(b.proxyAuth).toString("base64")),$("making CONNECT request");var d=A.request(b);d.useChunkedEncodingByDefault=!1,d.once("response",w),
d.once("upgrade",P),d.once("connect",y),d.once("error",G),d.end();function w(ce){ce.upgrade=!0}function P(ce,te,Z){process.nextTick(function(){y(ce,te,Z)})}function y(ce,te,Z){if(d.removeAllListeners(),
te.removeAllListeners(),ce.statusCode!==200){$("tunneling socket could not be established, statusCode=%d",ce.statusCode),te.destroy();var de=new Error("tunneling socket could not be established, statu\
sCode="+ce.statusCode);de.code="ECONNRESET",a.request.emit("error",de),A.removeSocket(H);return}if(Z.length>0){$("got illegal response body from proxy"),te.destroy();var de=new Error("got illegal resp\
onse body from proxy");de.code="ECONNRESET",a.request.emit("error",de),A.removeSocket(H);return}return $("tunneling connection has established"),A.sockets[A.sockets.indexOf(H)]=te,v(te)}function G(ce){
d.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,ce.message,ce.stack);var te=new Error("tunneling socket could not be established, cause="+ce.message);te.code="ECONNRESET",a.request.emit("error",te),A.removeSocket(H)}},f.prototype.removeSocket=function(a){
var v=this.sockets.indexOf(a);if(v!==-1){this.sockets.splice(v,1);var A=this.requests.shift();A&&this.createSocket(A,function(H){A.request.onSocket(H)})}};function z(_,a){var v=this;f.prototype.createSocket.
call(v,_,function(A){var H=_.request.getHeader("host"),b=m({},v.options,{socket:A,servername:H?H.replace(/:.*$/,""):_.host}),d=oe.connect(0,b);v.sockets[v.sockets.indexOf(A)]=d,a(d)})}function k(_,a,v){
return typeof _=="string"?{host:_,port:a,localAddress:v}:_}function m(_){for(var a=1,v=arguments.length;a<v;++a){var A=arguments[a];if(typeof A=="object")for(var H=Object.keys(A),b=0,d=H.length;b<d;++b){
var w=H[b];A[w]!==void 0&&(_[w]=A[w])}}return _}var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=function(){var _=Array.prototype.slice.call(arguments);typeof _[0]=="string"?_[0]=
"TUNNEL: "+_[0]:_.unshift("TUNNEL:"),console.error.apply(console,_)}:$=function(){},I=$}),4248:(xe=>{const Se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function l(I){let re=-1;for(let oe of I)re=Se[(re^oe)&255]^re>>>8;return(re^-1)>>>0}xe.exports=l}),3502:((xe,Se,l)=>{var I=l(9896),re=l(9023),oe=l(2203),ae=oe.Readable,he=oe.PassThrough,W=l(
3313),j=l(4434).EventEmitter;Se.BufferSlicer=L,Se.FdSlicer=g,re.inherits(g,j);function g(N){j.call(this),this.fd=N,this.pend=new W,this.pend.max=1,this.refCount=0}g.prototype.read=function(N,T,f,z,k){
var m=this;m.pend.go(function($){I.read(m.fd,N,T,f,z,function(_,a,v){$(),k(_,a,v)})})},g.prototype.createReadStream=function(N){return new F(this,N)},g.prototype.ref=function(){this.refCount+=1},g.prototype.
unref=function(){var N=this;if(N.refCount-=1,N.refCount<0)throw new Error("invalid unref");if(N.refCount>0)return;I.close(N.fd,T);function T(f){f?N.emit("error",f):N.emit("close")}},re.inherits(F,ae);
function F(N,T){T=T||{},ae.call(this,T),this.context=N,this.context.ref(),this.start=T.start||0,this.endOffset=T.end,this.pos=this.start}F.prototype._read=function(N){var T=this,f=Math.min(T._readableState.
highWaterMark,N);if(T.endOffset!=null&&(f=Math.min(f,T.endOffset-T.pos)),f<=0){T.push(null),this._cleanup();return}T.context.pend.go(function(z){var k=Buffer.allocUnsafe(f);I.read(T.context.fd,k,0,f,T.
pos,function(m,$){m?T.destroy(m):$===0?(T.push(null),T._cleanup()):(T.pos+=$,T.push(k.slice(0,$))),z()})})},F.prototype._destroy=function(N,T){this._cleanup(),T(N)},F.prototype._cleanup=function(){this.
context!=null&&(this.context.unref(),this.context=null)},re.inherits(L,j);function L(N){j.call(this),this.refCount=0,this.buffer=N}L.prototype.read=function(N,T,f,z,k){if(!(0<=T&&T<=N.length))throw new RangeError(
"offset outside buffer: 0 <= "+T+" <= "+N.length);if(z<0)throw new RangeError("position is negative: "+z);if(T+f>N.length&&(f=N.length-T),z+f>this.buffer.length&&(f=this.buffer.length-z),f<=0){setImmediate(
function(){k(null,0)});return}this.buffer.copy(N,T,z,z+f),setImmediate(function(){k(null,f)})},L.prototype.createReadStream=function(N){N=N||{};var T=new he(N);T.start=N.start||0,T.endOffset=N.end,T.pos=
T.endOffset||this.buffer.length;for(var f=this.buffer.slice(T.start,T.pos),z=65536,k=0;;){var m=k+z;if(m>=f.length){k<f.length&&T.write(f.slice(k,f.length));break}T.write(f.slice(k,m)),k=m}return T.end(),
T},L.prototype.ref=function(){this.refCount+=1},L.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((xe,Se,l)=>{var I,re=l(9896),oe=l(3106),ae=l(3502),
he=l(9023),W=l(4434).EventEmitter,j=l(2203).Transform,g=l(2203).PassThrough,F=l(2203).Writable;const L=typeof oe.crc32=="function"?oe.crc32:l(4248);I=k,I=m,I=$,I=_,I=N,I=T,Se.SY=f,I=z,I=d,Se.ax=w,I=P,
I=y,I=a,I=H,I=b,I=te;function N(x,S){return new Promise((se,K)=>{k(x,{...S,lazyEntries:!0},function(ge,Oe){if(ge)return K(ge);se(Oe)})})}function T(x,S){return new Promise((se,K)=>{m(x,{...S,lazyEntries:!0},
function(ge,Oe){if(ge)return K(ge);se(Oe)})})}function f(x,S){return new Promise((se,K)=>{$(x,{...S,lazyEntries:!0},function(ge,Oe){if(ge)return K(ge);se(Oe)})})}function z(x,S,se){return new Promise(
(K,ge)=>{_(x,S,{...se,lazyEntries:!0},function(Oe,X){if(Oe)return ge(Oe);K(X)})})}function k(x,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!0),S.lazyEntries==
null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),se==null&&(se=We),re.open(x,"\
r",function(K,ge){if(K)return se(K);m(ge,S,function(Oe,X){Oe&&re.close(ge,We),se(Oe,X)})})}function m(x,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!1),S.
lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),se==null&&(se=We),
re.fstat(x,function(K,ge){if(K)return se(K);var Oe=new ae.FdSlicer(x);_(Oe,ge.size,S,se)})}function $(x,S,se){typeof S=="function"&&(se=S,S=null),S==null&&(S={}),S.autoClose=!1,S.lazyEntries==null&&(S.
lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1);var K=new ae.BufferSlicer(x);_(K,x.length,
S,se)}function _(x,S,se,K){typeof se=="function"&&(K=se,se=null),se==null&&(se={}),se.autoClose==null&&(se.autoClose=!0),se.lazyEntries==null&&(se.lazyEntries=!1),se.decodeStrings==null&&(se.decodeStrings=
!0);var ge=!!se.decodeStrings;if(se.validateEntrySizes==null&&(se.validateEntrySizes=!0),se.strictFileNames==null&&(se.strictFileNames=!1),K==null&&(K=We),typeof S!="number")throw new Error("expected \
totalSize parameter to be a number");if(S>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double\
.");x.ref();var Oe=22,X=20,ie=65535,le=Math.min(X+Oe+ie,S),we=Ne(le),ne=S-we.length;G(x,we,0,le,ne,function(fe){if(fe)return K(fe);for(var ye=le-Oe;ye>=0;ye-=1)if(we.readUInt32LE(ye)===101010256){var Ce=we.
subarray(ye),ve=Ce.readUInt16LE(4),Ue=Ce.readUInt16LE(10),Pe=Ce.readUInt32LE(16),Y=Ce.readUInt16LE(20),J=Ce.length-Oe;if(Y!==J)return K(new Error("Invalid comment length. Expected: "+J+". Found: "+Y+"\
. Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var D=ge?Ae(Ce.subarray(22),!1):Ce.subarray(22);if(ye-X>=0&&we.readUInt32LE(ye-
X)===117853008){var ue=we.subarray(ye-X,ye-X+X),U=Me(ue,8),Q=Ne(56);return G(x,Q,0,Q.length,U,function(Ee){return Ee?K(Ee):Q.readUInt32LE(0)!==101075792?K(new Error("invalid zip64 end of central direc\
tory record signature")):(ve=Q.readUInt32LE(16),ve!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+ve)):(Ue=Me(Q,32),Pe=Me(Q,48),K(null,new a(x,Pe,S,Ue,D,se.autoClose,se.
lazyEntries,ge,se.validateEntrySizes,se.strictFileNames))))})}return ve!==0?K(new Error("multi-disk zip files are not supported: found disk number: "+ve)):K(null,new a(x,Pe,S,Ue,D,se.autoClose,se.lazyEntries,
ge,se.validateEntrySizes,se.strictFileNames))}K(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}he.inherits(a,W);function a(x,S,se,K,ge,Oe,X,ie,le,we){
var ne=this;W.call(ne),ne.reader=x,ne.reader.on("error",function(fe){A(ne,fe)}),ne.reader.once("close",function(){ne.emit("close")}),ne.readEntryCursor=S,ne.fileSize=se,ne.entryCount=K,ne.comment=ge,ne.
entriesRead=0,ne.autoClose=!!Oe,ne.lazyEntries=!!X,ne.decodeStrings=!!ie,ne.validateEntrySizes=!!le,ne.strictFileNames=!!we,ne.isOpen=!0,ne.emittedError=!1,ne.hasEachEntryBeenCalled=!1,ne.lazyEntries||
ne._readEntry()}a.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function v(x,S){x.autoClose&&x.close(),A(x,S)}function A(x,S){x.emittedError||(x.emittedError=!0,x.emit(
"error",S))}a.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},a.prototype._readEntry=function(){var x=this;if(x.entryCount===
x.entriesRead){setImmediate(function(){x.autoClose&&x.close(),!x.emittedError&&x.emit("end")});return}if(!x.emittedError){var S=Ne(46);G(x.reader,S,0,S.length,x.readEntryCursor,function(se){if(se)return v(
x,se);if(!x.emittedError){var K=new H,ge=S.readUInt32LE(0);if(ge!==33639248)return v(x,new Error("invalid central directory file header signature: 0x"+ge.toString(16)));if(K.versionMadeBy=S.readUInt16LE(
4),K.versionNeededToExtract=S.readUInt16LE(6),K.generalPurposeBitFlag=S.readUInt16LE(8),K.compressionMethod=S.readUInt16LE(10),K.lastModFileTime=S.readUInt16LE(12),K.lastModFileDate=S.readUInt16LE(14),
K.crc32=S.readUInt32LE(16),K.compressedSize=S.readUInt32LE(20),K.uncompressedSize=S.readUInt32LE(24),K.fileNameLength=S.readUInt16LE(28),K.extraFieldLength=S.readUInt16LE(30),K.fileCommentLength=S.readUInt16LE(
32),K.internalFileAttributes=S.readUInt16LE(36),K.externalFileAttributes=S.readUInt32LE(38),K.relativeOffsetOfLocalHeader=S.readUInt32LE(42),K.generalPurposeBitFlag&64)return v(x,new Error("strong enc\
ryption is not supported"));x.readEntryCursor+=46,S=Ne(K.fileNameLength+K.extraFieldLength+K.fileCommentLength),G(x.reader,S,0,S.length,x.readEntryCursor,function(Oe){if(Oe)return v(x,Oe);if(!x.emittedError){
K.fileNameRaw=S.subarray(0,K.fileNameLength);var X=K.fileNameLength+K.extraFieldLength;K.extraFieldRaw=S.subarray(K.fileNameLength,X),K.fileCommentRaw=S.subarray(X,X+K.fileCommentLength);try{K.extraFields=
y(K.extraFieldRaw)}catch(Ue){return v(x,Ue)}if(x.decodeStrings){var ie=(K.generalPurposeBitFlag&2048)!==0;K.fileComment=Ae(K.fileCommentRaw,ie),K.fileName=w(K.generalPurposeBitFlag,K.fileNameRaw,K.extraFields,
x.strictFileNames);var le=P(K.fileName);if(le!=null)return v(x,new Error(le))}else K.fileComment=K.fileCommentRaw,K.fileName=K.fileNameRaw;K.comment=K.fileComment,x.readEntryCursor+=S.length,x.entriesRead+=
1;for(var we=0;we<K.extraFields.length;we++){var ne=K.extraFields[we];if(ne.id===1){var fe=ne.data,ye=0;if(K.uncompressedSize===4294967295){if(ye+8>fe.length)return v(x,new Error("zip64 extended infor\
mation extra field does not include uncompressed size"));K.uncompressedSize=Me(fe,ye),ye+=8}if(K.compressedSize===4294967295){if(ye+8>fe.length)return v(x,new Error("zip64 extended information extra f\
ield does not include compressed size"));K.compressedSize=Me(fe,ye),ye+=8}if(K.relativeOffsetOfLocalHeader===4294967295){if(ye+8>fe.length)return v(x,new Error("zip64 extended information extra field \
does not include relative header offset"));K.relativeOffsetOfLocalHeader=Me(fe,ye),ye+=8}break}}if(x.validateEntrySizes&&K.compressionMethod===0){var Ce=K.uncompressedSize;if(K.isEncrypted()&&(Ce+=12),
K.compressedSize!==Ce){var ve="compressed/uncompressed size mismatch for stored file: "+K.compressedSize+" != "+K.uncompressedSize;return v(x,new Error(ve))}}x.emit("entry",K),x.lazyEntries||x._readEntry()}})}})}},
a.prototype.eachEntry=function(){const x=this;if(!x.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(x.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");x.hasEachEntryBeenCalled=!0;let S=null;x.on("entry",K),x.on("end",ge),x.on("error",Oe);function se(){x.removeListener("entry",K),x.removeListener("end",ge),x.removeListener("error",Oe),
x.autoClose&&x.close()}function K(X){let{resolve:ie}=S;S=null,ie({value:X})}function ge(){let{resolve:X}=S;S=null,se(),X({done:!0})}function Oe(X){let{reject:ie}=S;S=null,se(),ie(X)}return{[Symbol.asyncIterator](){
return this},next(){const X=new Promise((ie,le)=>{if(S!=null)throw new Error("next() called before previous Promise was resolved.");S={resolve:ie,reject:le}});return x.readEntry(),X},return(X){return se(),
Promise.resolve({done:!0,value:X})},throw(X){return se(),Promise.reject(X)}}},a.prototype.openReadStream=function(x,S,se){var K=this,ge=0,Oe=x.compressedSize;if(se==null&&(se=S,S=null),S==null)S={};else{
if(S.decodeFileData===!1){if(S.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(S.decompress!=null)throw new Error("cannot use options.decompress wh\
en options.decodeFileData === false")}else{if(S.decrypt!=null){if(!x.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(S.
decrypt!==!1)throw new Error("invalid options.decrypt value: "+S.decrypt);if(x.isCompressed()&&S.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. S\
ee also option decodeFileData.")}if(S.decompress!=null){if(!x.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(S.
decompress===!1||S.decompress===!0))throw new Error("invalid options.decompress value: "+S.decompress);ie=S.decompress}}if(S.start!=null){if(ge=S.start,ge<0)throw new Error("options.start < 0");if(ge>
x.compressedSize)throw new Error("options.start > entry.compressedSize")}if(S.end!=null){if(Oe=S.end,Oe<0)throw new Error("options.end < 0");if(Oe>x.compressedSize)throw new Error("options.end > entry\
.compressedSize");if(Oe<ge)throw new Error("options.end < options.start")}}var X=S.decodeFileData===!1||(x.compressionMethod===0||x.compressionMethod===8&&S.decompress===!1)&&(!x.isEncrypted()||S.decrypt===
!1);if((S.start!=null||S.end!=null)&&!X)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!K.isOpen)return se(new Error("closed"));if(x.isEncrypted()&&
!X&&S.decrypt!==!1)return se(new Error("entry is encrypted, and options.decodeFileData !== false"));var ie;if(X)ie=!1;else if(x.compressionMethod===8)ie=S.decodeFileData!==!0;else return se(new Error(
"unsupported compression method: "+x.compressionMethod));K.readLocalFileHeader(x,{minimal:!0},function(le,we){if(le)return se(le);K.openReadStreamLowLevel(we.fileDataStart,x.compressedSize,ge,Oe,ie,x.
uncompressedSize,se)})},a.prototype.openReadStreamLowLevel=function(x,S,se,K,ge,Oe,X){var ie=this,le=x+S,we=ie.reader.createReadStream({start:x+se,end:x+K}),ne=we;if(ge){var fe=!1,ye=oe.createInflateRaw();
we.on("error",function(Ce){setImmediate(function(){fe||ye.emit("error",Ce)})}),we.pipe(ye),ie.validateEntrySizes?(ne=new ce(Oe),ye.on("error",function(Ce){setImmediate(function(){fe||ne.emit("error",Ce)})}),
ye.pipe(ne)):ne=ye,je(ne,function(){fe=!0,ye!==ne&&ye.unpipe(ne),we.unpipe(ye),we.destroy()})}X(null,ne)},a.prototype.readLocalFileHeader=function(x,S,se){var K=this;se==null&&(se=S,S=null),S==null&&(S=
{}),K.reader.ref();var ge=Ne(30);G(K.reader,ge,0,ge.length,x.relativeOffsetOfLocalHeader,function(Oe){try{if(Oe)return se(Oe);var X=ge.readUInt32LE(0);if(X!==67324752)return se(new Error("invalid loca\
l file header signature: 0x"+X.toString(16)));var ie=ge.readUInt16LE(26),le=ge.readUInt16LE(28),we=x.relativeOffsetOfLocalHeader+30+ie+le;if(we+x.compressedSize>K.fileSize)return se(new Error("file da\
ta overflows file bounds: "+we+" + "+x.compressedSize+" > "+K.fileSize));if(S.minimal)return se(null,{fileDataStart:we});var ne=new b;ne.fileDataStart=we,ne.versionNeededToExtract=ge.readUInt16LE(4),ne.
generalPurposeBitFlag=ge.readUInt16LE(6),ne.compressionMethod=ge.readUInt16LE(8),ne.lastModFileTime=ge.readUInt16LE(10),ne.lastModFileDate=ge.readUInt16LE(12),ne.crc32=ge.readUInt32LE(14),ne.compressedSize=
ge.readUInt32LE(18),ne.uncompressedSize=ge.readUInt32LE(22),ne.fileNameLength=ie,ne.extraFieldLength=le,ge=Ne(ie+le),K.reader.ref(),G(K.reader,ge,0,ge.length,x.relativeOffsetOfLocalHeader+30,function(fe){
try{return fe?se(fe):(ne.fileName=ge.subarray(0,ie),ne.extraField=ge.subarray(ie),se(null,ne))}finally{K.reader.unref()}})}finally{K.reader.unref()}})},a.prototype.openReadStreamPromise=function(x,S){
return new Promise((se,K)=>{this.openReadStream(x,S,function(ge,Oe){if(ge)return K(ge);se(Oe)})})},a.prototype.openReadStreamLowLevelPromise=function(x,S,se,K,ge,Oe){return new Promise((X,ie)=>{this.openReadStream(
x,S,se,K,ge,Oe,function(le,we){if(le)return ie(le);X(we)})})},a.prototype.readLocalFileHeaderPromise=function(x,S){return new Promise((se,K)=>{this.readLocalFileHeader(x,S,function(ge,Oe){if(ge)return K(
ge);se(Oe)})})};function H(){}H.prototype.getLastModDate=function(x){if(x==null&&(x={}),!x.forceDosFormat)for(var S=0;S<this.extraFields.length;S++){var se=this.extraFields[S];if(se.id===21589){var K=se.
data;if(K.length<5)continue;var ge=K[0],Oe=1;if(!(ge&Oe))continue;var X=K.readInt32LE(1);return new Date(X*1e3)}else if(se.id===10){var K=se.data;if(K.length!==32||K.readUInt16LE(4)!==1||K.readUInt16LE(
6)!==24)continue;var ie=K.readUInt32LE(8)+4294967296*K.readInt32LE(12),le=ie/1e4-116444736e5;return new Date(le)}}return d(this.lastModFileDate,this.lastModFileTime,x.timezone)},H.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},H.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},H.prototype.isCompressed=function(){
return this.compressionMethod===8};function b(){}function d(x,S,se){var K=x&31,ge=(x>>5&15)-1,Oe=(x>>9&127)+1980,X=0,ie=(S&31)*2,le=S>>5&63,we=S>>11&31;if(se==null||se==="local")return new Date(Oe,ge,
K,we,le,ie,X);if(se==="UTC")return new Date(Date.UTC(Oe,ge,K,we,le,ie,X));throw new Error("unrecognized options.timezone: "+options.timezone)}function w(x,S,se,K){for(var ge=null,Oe=0;Oe<se.length;Oe++){
var X=se[Oe];if(X.id===28789){if(X.data.length<6||X.data.readUInt8(0)!==1)continue;var ie=X.data.readUInt32LE(1);if(L(S)!==ie)continue;ge=Ae(X.data.subarray(5),!0);break}}if(ge==null){var le=(x&2048)!==
0;ge=Ae(S,le)}return K||(ge=ge.replace(/\\/g,"/")),ge}function P(x){return x.indexOf("\\")!==-1?"invalid characters in fileName: "+x:/^[a-zA-Z]:/.test(x)||/^\//.test(x)?"absolute path: "+x:x.split("/").
indexOf("..")!==-1?"invalid relative path: "+x:null}function y(x){for(var S=[],se=0;se<x.length-3;){var K=x.readUInt16LE(se+0),ge=x.readUInt16LE(se+2),Oe=se+4,X=Oe+ge;if(X>x.length)throw new Error("ex\
tra field length exceeds extra field buffer size");var ie=x.subarray(Oe,X);S.push({id:K,data:ie}),se=X}return S}function G(x,S,se,K,ge,Oe){if(K===0)return setImmediate(function(){Oe(null,Ne(0))});x.read(
S,se,K,ge,function(X,ie){if(X)return Oe(X);if(ie<K)return Oe(new Error("unexpected EOF"));Oe()})}he.inherits(ce,j);function ce(x){j.call(this),this.actualByteCount=0,this.expectedByteCount=x}ce.prototype.
_transform=function(x,S,se){if(this.actualByteCount+=x.length,this.actualByteCount>this.expectedByteCount){var K="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.
actualByteCount;return se(new Error(K))}se(null,x)},ce.prototype._flush=function(x){if(this.actualByteCount<this.expectedByteCount){var S="not enough bytes in the stream. expected "+this.expectedByteCount+
". got only "+this.actualByteCount;return x(new Error(S))}x()},he.inherits(te,W);function te(){W.call(this),this.refCount=0}te.prototype.ref=function(){this.refCount+=1},te.prototype.unref=function(){
var x=this;if(x.refCount-=1,x.refCount>0)return;if(x.refCount<0)throw new Error("invalid unref");x.close(S);function S(se){if(se)return x.emit("error",se);x.emit("close")}},te.prototype.createReadStream=
function(x){x==null&&(x={});var S=x.start,se=x.end;if(S===se){var K=new g;return setImmediate(function(){K.end()}),K}var ge=this._readStreamForRange(S,se),Oe=!1,X=new Z(this);ge.on("error",function(le){
setImmediate(function(){Oe||X.emit("error",le)})}),je(X,function(){ge.unpipe(X),X.unref(),ge.destroy()});var ie=new ce(se-S);return X.on("error",function(le){setImmediate(function(){Oe||ie.emit("error",
le)})}),je(ie,function(){Oe=!0,X.unpipe(ie),X.destroy()}),ge.pipe(X).pipe(ie)},te.prototype._readStreamForRange=function(x,S){throw new Error("not implemented")},te.prototype.read=function(x,S,se,K,ge){
var Oe=this.createReadStream({start:K,end:K+se}),X=new F,ie=0;X._write=function(le,we,ne){le.copy(x,S+ie,0,le.length),ie+=le.length,ne()},X.on("finish",ge),Oe.on("error",function(le){ge(le)}),Oe.pipe(
X)},te.prototype.close=function(x){setImmediate(x)},he.inherits(Z,g);function Z(x){g.call(this),this.context=x,this.context.ref(),this.unreffedYet=!1}Z.prototype._flush=function(x){this.unref(),x()},Z.
prototype.unref=function(x){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var de="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcde\
fghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Ae(x,S){if(S)return x.toString("utf8");for(var se="",K=0;K<x.length;K++)se+=de[x[K]];return se}function Me(x,S){var se=x.readUInt32LE(S),K=x.readUInt32LE(S+4);return K*4294967296+se}var Ne;typeof Buffer.
allocUnsafe=="function"?Ne=function(x){return Buffer.allocUnsafe(x)}:Ne=function(x){return new Buffer(x)};function je(x,S){typeof x.destroy=="function"?x._destroy=function(se,K){S(),K?.(se)}:x.destroy=
S}function We(x){if(x)throw x}}),2613:(xe=>{xe.exports=Xe(import.meta.url)("assert")}),4434:(xe=>{xe.exports=Xe(import.meta.url)("events")}),9896:(xe=>{xe.exports=Xe(import.meta.url)("fs")}),8611:(xe=>{
xe.exports=Xe(import.meta.url)("http")}),5692:(xe=>{xe.exports=Xe(import.meta.url)("https")}),9278:(xe=>{xe.exports=Xe(import.meta.url)("net")}),4573:(xe=>{xe.exports=Xe(import.meta.url)("node:buffer")}),
7598:(xe=>{xe.exports=Xe(import.meta.url)("node:crypto")}),3024:(xe=>{xe.exports=Xe(import.meta.url)("node:fs")}),1455:(xe=>{xe.exports=Xe(import.meta.url)("node:fs/promises")}),6760:(xe=>{xe.exports=
Xe(import.meta.url)("node:path")}),8522:(xe=>{xe.exports=Xe(import.meta.url)("node:zlib")}),2203:(xe=>{xe.exports=Xe(import.meta.url)("stream")}),4756:(xe=>{xe.exports=Xe(import.meta.url)("tls")}),9023:(xe=>{
xe.exports=Xe(import.meta.url)("util")}),3106:(xe=>{xe.exports=Xe(import.meta.url)("zlib")}),3991:((xe,Se,l)=>{l.d(Se,{i:()=>ae});var I=l(5358),re=l(7279),oe=l(6584);class ae{#t=[];#e;constructor(){const j=I.
V4("api-key");j!==""&&I.Pq(j)}text(j){return I.V4(j)}lines(j){return I.V4(j,{trimWhitespace:!1})}optional(j,g){const F=this.text(j);return F===""?void 0:this.parse(j,F,g)}parse(j,g,F){try{return F(g)}catch(L){
this.refuse(j,(0,re.gJ)(L),(0,re.h_)(L).topic);return}}required(j,g,F="is required"){return this.text(j)===""&&this.refuse(j,F),this.optional(j,g)}notEmpty(j,g,F){if(process.env[`INPUT_${j.toUpperCase()}`]?.
trim()===""){const L=`Where an event has no inputs, write \`\${{ inputs.${j} || ${F} }}\``;this.refuse(j,`is empty. Is the name in the expression right?${F===void 0?"":` ${L}`}`)}return this.optional(
j,g)}boolean(j,g){return this.notEmpty(j,oe.yG,g?void 0:"false")??g}refuse(j,g,F="before-anything-is-sent"){this.#e??=F,this.#t.push(`${j} ${g.replace(/(?<=[a-z])\.$/,"")}`)}check(j){if(j!==void 0&&this.#t.
length===0)return j;throw new re.HR({what:"Bad input",why:this.#t.join("; "),topic:this.#e})}}function he(W){const j=W.required("host",parseAddress),F=W.required("api-key",parseKey,"is required. The s\
ecret isn't set, or this job can't read it"),L=(W.optional("timeout-minutes",parseNumber(1440))??30)*6e4,N=(W.optional("poll-interval-seconds",parseNumber(3600))??10)*1e3,T=W.boolean("summary",!0);return j&&
F?{host:j,apiKey:F,timeoutMs:L,longestWaitMs:N,summary:T}:void 0}}),4022:((xe,Se,l)=>{l.d(Se,{UX:()=>Ut,N9:()=>Ft});var I=l(1455),re=l(6760),oe=l(7279),ae=l(8725),he=l(276),W=l(4057),j=l(706);async function g(M,{
ms:V,error:ee},n){const t=new AbortController,o=setTimeout(()=>t.abort(ee),V),i=Math.min(M.endsAt,performance.now()+V);try{return await n({...M,signal:AbortSignal.any([M.signal,t.signal]),endsAt:i})}finally{
clearTimeout(o)}}function F(M,V){const ee=`${V} within ${humanTime(M)} (timeout-minutes)`;return{ms:M,error:new Failure({what:ee,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}var L=l(
3657),N=l(7598),T=l(2975),f=l(1858),z=l(7596);const k=Xe(import.meta.url)("node:http"),m=Xe(import.meta.url)("node:https");var $=l(8522),_=l(6671);const a=3e4,v=65536,A=new Set([301,302,303,307,308]),
H="export-workflow-action";function b(){normalizeProxySettings();const M=()=>new HttpClient(H,[],{keepAlive:!0});return{kept:{http:M(),https:M()},proven:new Set}}function d(M){return{type:"application\
/json",bytes:Buffer.from(JSON.stringify(M))}}async function w({kept:M,proven:V},ee,n){const{label:t,method:o,url:i,headers:h,body:B,maxBytes:q,idleMs:$e=a}=ee;checkProxy(i,t);const Le=i.protocol==="ht\
tps:"?"https":"http",be=B?new HttpClient(H):M[Le],me=new AbortController,Ie=AbortSignal.any([n,me.signal]);let[Ve,qe]=[!1,"no response"];const tt=setTimeout(()=>{const wt={retryable:!0,maybeProcessed:Ve};
me.abort(connectionFailure(t,`${qe} within ${$e/1e3} s`,RUN_LATER,wt))},$e);let nt;try{nt={http,https}[Le].request({method:o,host:i.hostname.replace(/^\[|\]$/g,""),port:i.port,path:i.pathname+i.search,
headers:{...h,...B&&{"content-type":B.type,"content-length":B.bytes.length},"accept-encoding":"identity","user-agent":H},...i.username+i.password!==""&&{auth:`${decode(i.username)}:${decode(i.password)}`},
agent:be.getAgent(i.href),signal:Ie});const wt=P(nt,t,()=>{Ve=!0});y(nt,B?.bytes??Buffer.alloc(0),()=>tt.refresh());const et=await raceAbort(Ie,wt);V.add(i.origin),qe="no data";const dt=[];let rt=q;for await(const yt of et){
if(tt.refresh(),rt-=yt.length,rt<0)throw te(t,q);dt.push(yt)}const st=ce(Buffer.concat(dt),et.headers["content-encoding"],t,q);return{status:et.statusCode??0,headers:et.headers,bytes:st}}catch(wt){throw nt?.
destroy(),Ie.throwIfAborted(),toNetworkError(wt,t,Ve,V.has(i.origin))}finally{clearTimeout(tt),B&&nt?.destroy()}}function P(M,V,ee){return new Promise((n,t)=>{M.once("socket",i=>{M.reusedSocket?ee():i.
once(M.protocol==="https:"?"secureConnect":"connect",ee)});const o=i=>{i.socket.destroy();const h={retryable:!0,maybeProcessed:!0};t(connectionFailure(V,"the server switched protocols (101)",RUN_LATER,
h))};M.once("upgrade",o),M.once("response",i=>i.statusCode===101?o(i):n(i)),M.on("error",t)})}function y(M,V,ee){V.length===0?M.end():M.write(V.subarray(0,v),n=>{ee(),n||y(M,V.subarray(v),ee)})}const G=new Set(
["gzip","x-gzip","deflate"]);function ce(M,V="",ee,n){const t=V.toLowerCase().split(/[\s,]+/);try{return t.reduceRight((o,i)=>{const h=i==="br"?brotliDecompressSync:G.has(i)?unzipSync:void 0;return h&&
o.length>0?h(o,{maxOutputLength:n}):o},M)}catch(o){throw o.code==="ERR_BUFFER_TOO_LARGE"?te(ee,n):o}}function te(M,V){const ee=`the response is larger than ${humanSize(V)}, the limit`;return responseFailure(
M,ee,"Check host.",{maybeProcessed:!0})}function Z({status:M,headers:V},ee,n){if(!A.has(M)||V.location===void 0)return;const t=V.location.replace(/[\x80-\xff]/g,o=>`%${o.charCodeAt(0).toString(16)}`);
if(URL.canParse(t,ee.href))return new URL(t,ee.href);throw responseFailure(n,`the platform redirects (${M}) to an address that can't be read`,"Check host.")}const de=null,Ae=5,Me=new Set([400,401,403,
404,410]),Ne="Download",je="Re-run the job.";async function We(M,{url:V,freshUrl:ee,read:n}){let t=V;return await retry(M,async()=>{t??=await ee();const o=await S(M,t).catch($e=>{throw $e instanceof Failure&&
$e.affectsAll?$e.with({affectsAll:!1}):$e}),{status:i,headers:h,bytes:B}=o;if(Me.has(i))throw t=void 0,x(`the URL was refused (${i})`,je,{retryable:!0});if(i!==200)throw x(`the server answered ${i}`,je,
{retryable:i===206});if(h["content-type"]?.includes("text/html"))throw x("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const q=await n(B).catch(
$e=>{const Le=!h["content-length"]&&!h["transfer-encoding"];throw $e instanceof Failure&&Le?$e.with({retryable:!0}):$e});return{bytes:B,sha256:createHash("sha256").update(B).digest("hex"),content:q}})}
function x(M,V,ee={}){return new Failure({what:Ne,why:M,advice:V,topic:"the-package"},ee)}async function S(M,V){const{platform:ee,log:n,signal:t}=M;let o=V;for(let i=0;;i++){const h=i===0&&o.origin===
ee.url.origin,B={accept:"*/*",...h&&{"x-api-key":ee.apiKey}},q={label:Ne,method:"GET",url:o,headers:B,maxBytes:de};ee.connections.proven.add(o.origin);const $e=async()=>{const me=await send(ee.connections,
q,t),{status:Ie,headers:Ve}=me;n.debug(`GET a package from ${toSingleLine(q.url.origin)}: ${Ie}`);const qe=`the server answered ${Ie}`;if(isTransient(Ie))throw responseFailure(Ne,qe,RUN_LATER,factsOf(
Ie,Ve));return me},Le=await(h?ee.rateLimit.run(Ne,void 0,M,$e):$e()),be=redirectTarget(Le,o,Ne);if(be===void 0)return Le;if(i===Ae)throw x("the URL redirects in a circle",je);be.origin===o.origin&&be.
username+be.password===""&&Object.assign(be,{username:o.username,password:o.password}),o=se(be.href,M)}}function se(M,{platform:V,log:ee}){const n=V.url;if(V.secrets.maskUrl(M,n,ee),!URL.canParse(M,n.
href))throw x("the platform's download URL can't be read",je);const t=new URL(M,n.href);t.protocol==="http:"&&n.protocol==="https:"&&t.hostname===n.hostname&&(t.protocol="https:",t.port===""&&(t.port=
n.port),V.secrets.maskUrl(t.href,n,ee));const o=t.protocol==="http:"&&n.protocol==="http:"&&isLoopback(t.hostname);if(t.protocol!=="https:"&&!o)throw x("the platform's download URL isn't https","Check\
 host.");return t}const K=30,ge=6e4,Oe=500,X=16e3,ie=.95,le=20;class we{#t=new Map;#e=0;#n=0;#r=0;async run(V,ee,n,t){const o=await this.#o(V,ee,n),i=()=>o>this.#r;try{const h=await t();return i()&&(this.#n=
this.#n<le?0:this.#n*ie),h}catch(h){if(!(h instanceof Failure&&h.status===RATE_LIMITED))throw h;const B=performance.now();throw i()&&(this.#n=Math.min(X,Math.max(Oe,this.#n*2)),this.#r=B),this.#e=Math.
max(this.#e,B+(h.retryAfterMs||2*this.#n)),h.with({retryAfterMs:this.#e-B})}}async#o(V,ee,{signal:n,endsAt:t}){const o=ee!==void 0&&this.#t.get(ee)||[];for(ee!==void 0&&this.#t.set(ee,o);;){if(n.throwIfAborted(),
this.#e>=t)throw responseFailure(V,"the platform asked for a pause that exceeds the timeout",RUN_LATER);const i=performance.now(),h=o.at(-K)??Number.NEGATIVE_INFINITY,B=Math.max(this.#e,h+ge);if(B<=i)
return this.#e=i+this.#n,o.push(i),i;await sleep(B-i,n)}}}function ne(M,V,ee){const n=Pe(M,0);return{fields:M,label:V,redact:ee,message:n&&ee(n)||void 0}}function fe({label:M,message:V},ee,n){return responseFailure(
M,`the platform answered without a ${ee}${ye(V)}`,n)}function ye(M){return M===void 0?"":` (${M})`}function Ce(M){return typeof M=="object"&&M!==null&&!Array.isArray(M)}const ve=["errors","error","mes\
sage","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],Ue=4;function Pe(M,V){if(typeof M=="string")return M.trim()||void 0;if(!(V>Ue)){if(Array.
isArray(M))return Pe(M[0],V+1);if(Ce(M))for(const ee of ve){const n=Pe(M[ee],V+1);if(n!==void 0){const{code:t}=M;return typeof t=="number"||typeof t=="string"?`${n}, code ${t}`:n}}}}const Y="Settings \
\u2192 Security & Control \u2192 API Scopes";function J(M,V,{message:ee="",isPage:n,hasWorked:t}){if(isTransient(V))return RUN_LATER;if(V===404)return"Check host, the IDs, and that the key's account c\
an see the workflow.";if(V===409&&M.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(V===409||V===423)return"Another job may be changing the workflow. Check i\
t in AI for Process, then re-run the job.";if(V<400||V===405||V>=500)return"Check host.";if(V!==401&&V!==403)return M.isTransient?RUN_LATER:"Check the inputs.";if(n)return"A gateway or firewall in fro\
nt of the platform may have refused it. Check host, and that the runner may reach it.";if(t)return"The key works for other workflows. Check the IDs, and that the key's account can see this one.";const o=M.
scope===void 0?"another scope":`the scope "${M.scope}"`;if(V===403)return`The key needs ${o}. Add it under ${Y}.`;const i=/scope/i.test(ee)?` The key also needs ${o}.`:"";return`The platform does not \
know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${Y}.${i}`}const D=6,ue=32,U=6,Q=2e3,Ee=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
Re=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class Te extends null{#t=new Set;#e=new Set;allow(...V){
for(const ee of V)ee.length>=D&&this.#t.add(ee)}maskFields(V,ee,n){const t=Ze("",V,0).slice(0,Q);for(const[o,i]of t)/id$/i.test(o)&&isId(i)&&this.allow(i);for(const[o,i]of t)/url$/i.test(o)?this.maskUrl(
i.trim(),ee,n):this.#n(Be(i),n)}maskUrl(V,ee,n){const t=URL.canParse(V,ee.href)?new URL(V,ee.href):void 0;if(t&&ee.href.startsWith(t.href))return;const o=[V,t?t.pathname+t.search:""].filter(h=>/[?:]|^\/\//.
test(h)),i=t?[t.href,t.password,decode(t.password),...Be(t.search)]:[];this.#n([...o,...i],n)}#n(V,ee){const n=i=>Array.from(this.#t).some(h=>h.includes(i)),t=V.filter(i=>!n(i)&&!n(decode(i))),o=i=>encodeURIComponent(
Buffer.from(i).toString());for(const i of t.flatMap(h=>[h,o(h)]))i.length<D||this.#e.has(i)||(this.#e.add(i),this.add(i),ee.mask(i))}}function Be(M){return Array.from(M.matchAll(Ee)).flatMap(([,V="",ee=""])=>{
const n=ee.replace(/[.,:!?)\]}]+$/,"");return Re.test(V)||decode(n).length>=ue?[n,decode(n)]:[]})}function Ze(M,V,ee){return typeof V=="string"?[[M,V]]:ee>U?[]:Array.isArray(V)?V.flatMap(n=>Ze(M,n,ee+
1)):isObject(V)?Object.entries(V).flatMap(([n,t])=>Ze(n,t,ee+1)):[]}function He(M,V,ee={}){const n=new Secrets([V,...ee.secrets??[]]);return n.allow(M.href,...ee.known??[]),{url:M,apiKey:V,secrets:n,connections:makeConnections(),
rateLimit:new RateLimit,collections:new Map}}const Ge=null,ot=12e4,Je=12e4,it="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job.";
async function ct(M,V){const{label:ee,method:n,path:t,isTransient:o}=V,{secrets:i,rateLimit:h}=M.platform;i.allow(...t.split(/[/?&=]/));const B=n==="GET"?t:void 0,q=()=>h.run(ee,B,M,()=>ut(M,V));return await retry(
M,q,{atLeastMs:o?Je:0})}async function ut(M,V){const{platform:ee,signal:n,log:t}=M,{label:o,method:i,path:h,body:B,idempotent:q=!0,isTransient:$e}=V,Le=new URL(`api/public/${h}`,ee.url),be={accept:"ap\
plication/json","content-type":"application/json","x-api-key":ee.apiKey},me={maxBytes:Ge,...!q&&{idleMs:ot}};try{const Ie=await send(ee.connections,{label:o,method:i,url:Le,headers:be,body:B,...me},n);
return t.debug(`${i} ${ee.secrets.redact(Le.pathname)}: ${Ie.status}`),at(M,V,Le,Ie)}catch(Ie){const Ve=Ie instanceof Failure?Ie:void 0;if(!q&&(n.aborted||Ve?.maybeProcessed)){const qe=asFailure(Ie),tt=`${qe.
retryable?"":qe.advice} ${it}`.trim();throw qe.with({advice:tt,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw Ve&&$e?.(Ve)?Ve.with({retryable:!0}):Ie}}function at({platform:M,
log:V},ee,n,t){const{label:o,isCreation:i=!1}=ee,{status:h,headers:B,bytes:q}=t,{secrets:$e}=M,Le=(et,dt,rt)=>responseFailure(o,et,dt,rt),be=redirectTarget(t,n,o);if(be){$e.maskUrl(be.href,M.url,V);const et=`\
the platform redirects to ${toSingleLine(be.origin,100)}, and the key follows no redirect`;throw Le(et,"If that is your environment, set host to it.",{status:h,maybeProcessed:h!==307&&h!==308})}const me=new TextDecoder().
decode(q),Ie=lt(me);$e.maskFields(Ie??{},M.url,V);const Ve=makeResponse(Ie??{},o,$e.redact),{message:qe}=Ve,tt=/^\s*</.test(me)||B["content-type"]?.includes("html")===!0;if(h<200||h>299){const et=M.collections.
has(o),dt=adviceOn(ee,h,{message:qe,isPage:tt,hasWorked:et});throw Le(`the platform answered ${h}${inBrackets(qe)}`,dt,{...factsOf(h,B),affectsAll:(h===401||h===403)&&!et,busy:h===423||h===409&&!i})}if(Ie!==
void 0)return Ve;throw Le(`the platform answered ${me===""?"nothing":tt?"with a web page":"with something other than a JSON object"} (${h})`,"Check that host is the environment's own address.",{maybeProcessed:!0})}
function lt(M){try{const V=JSON.parse(M);return isObject(V)?V:void 0}catch{return}}const ht=null;function bt(M){return ht.find(([,V])=>V.test(M))?.[0]??"unknown"}function Zt({fields:M,message:V,redact:ee}){
const n=isObject(M.response)?M.response:{},t=[n.downloadUrl,n.downloadURL,M.downloadUrl,M.downloadURL];return{dockStatusId:readId(M["dock-statusId"],M.dockStatusId,M._id),workflowId:readId(M.workflowId,
M.toolId),exportJobId:readId(M.exportJobId),status:xt(M.status,ee),downloadUrl:t.map(o=>typeof o=="string"?o.trim():"").find(o=>o!==""),refused:M.success===!1,message:V}}function xt(M,V){const ee=typeof M==
"string"||typeof M=="number"?String(M).trim():"",n=ee.toUpperCase().replace(/[\s-]+/g,"_");return bt(n)==="unknown"?V(ee,40).toUpperCase():n}async function Rt(M,V,ee=()=>!0){const n=`dock-status/${V}`;
return Zt(await callApi(M,{label:"Dock status",method:"GET",path:n,isTransient:ee}))}const It="the-job-on-the-platform",St=50,pt=294,Bt=6.12,Wt=2e3;function Ht(M,V){const ee=Math.max(pt,M/Bt);return M<
MINUTE_MS?ee:Math.max(Wt,Math.min(V,ee))}async function $t(M,V,ee){const{log:n,signal:t}=M,o=performance.now(),i=Gt(M,o);let h=V,B;for(let q=0;;q++){ee.onStatus(h),i(h);const $e=bt(h.status);if($e==="\
failed"||$e==="succeeded"&&h.refused){const be=`The job ${h.status==="FAILED"?"failed":`ended as ${h.status}`} on the platform`,me=`${h.message??"it gave no reason"} (dock status ${V.dockStatusId})`;throw new Failure(
{what:be,why:me,advice:ee.advice,topic:It})}if($e==="succeeded")return h.status!=="SUCCESS"&&n.warning(`The platform reports ${h.status}, which is treated as SUCCESS.`),h;const Le=performance.now();B=
$e==="unknown"&&h.refused?B??Le:void 0;try{if(B!==void 0&&Le-B>=PATIENCE_MS){const me=`The platform refused to report the job's status for ${humanTime(PATIENCE_MS)}`;throw new Failure({what:me,topic:It})}
await sleep(q===0?St:Ht(Le-o,ee.longestWaitMs),t);const be=({status:me=404})=>q>0||me===404;h=await Rt(M,V.dockStatusId,be)}catch(be){throw Mt(be,V,h)}}}function Gt({log:M},V){let ee,n=V;return t=>{const o=performance.
now(),i=humanTime(o-V),h=t.status!==ee,B=o-n>=MINUTE_MS;(h||B)&&(n=o),h&&ee!==void 0?M.info(`${t.status||"No status"} after ${i}`):B&&M.info(`Still ${t.status||"without a status"} after ${i}`),h&&bt(t.
status)==="unknown"&&M.warning(`The platform reports an unknown status (${Ot(t)}). The action keeps waiting.`),ee=t.status}}function Ot({status:M,message:V}){return`${M||"none"}${V===void 0?"":`, "${V}\
"`}`}function Mt(M,{dockStatusId:V},ee){const n=bt(ee.status)==="unknown"||ee.message!==void 0?`, last status ${Ot(ee)}`:"",t=`The job may still be running on the platform: dock status ${V}${n}.`,o=asFailure(
M);return o.with({advice:`${o.advice} ${t}`.trim(),cause:M})}const Kt=null;async function kt(M,V){const{collections:ee}=M.platform;let n;for(const t of new Set([...ee.values(),...Kt])){const o=V(t),{label:i,
idempotent:h=!0}=o,B=ee.get(i);if(!(B&&B!==t))try{const q=await callApi(M,o);ee.set(i,t);const $e=readJob(q),{dockStatusId:Le}=$e;if(Le!==void 0)return{...$e,dockStatusId:Le};throw missing(q,"dock sta\
tus ID",h?"Check host and the IDs.":MAYBE_STARTED)}catch(q){if(q instanceof Failure&&q.busy&&ee.set(i,t),!(q instanceof Failure&&q.status===404))throw q;n??=q}}throw n}async function Xt(M,{workflowId:V,
flowId:ee}){return await kt(M,n=>({label:"Export",method:"POST",path:`${n}/${V}/export?flowId=${ee}`,scope:"Export workflow"}))}async function Ct(M,V,ee){const n=ee.downloadUrl??V.downloadUrl??(await readDockStatus(
M,V.dockStatusId)).downloadUrl;if(n!==void 0)return downloadUrl(n,M);const t=`the platform reports ${ee.status} but names no download URL`;throw new Failure({what:"Export",why:t,advice:"Re-run the job\
.",topic:"the-job-on-the-platform"})}async function sn(M,V,{app:ee,flow:n,env:t}){const o="workflowName"in V,i=h=>h==="tools"?"tool":"workflow";return await kt(M,h=>({label:"Import",method:"POST",path:o?
`${h}/import`:`${h}/${V.workflowId}/import`,body:jsonBody({[`${i(h)}DataFileId`]:ee,flowDataFileId:n,envVariablesFileId:t,...o&&{[`${i(h)}Name`]:V.workflowName}}),idempotent:!1,isCreation:o,scope:"Imp\
ort workflow"}))}async function Jt(M,V){const ee=n=>({label:"Deploy",method:"POST",path:`${n}/${V}/deploy`,body:jsonBody({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await retry(M,()=>kt(
M,ee),{untilFree:!0})}class Lt extends oe.HR{job;constructor(V,ee){super({what:ee.message,...ee},{...ee,busy:!1,cause:ee}),this.job=V}}function _t(M){return M instanceof Lt?M.job:{}}async function Vt(M,V,{
title:ee,longestWaitMs:n,advice:t,idsIn:o}){M.log.info(`${ee}: ${V.status||"no status"}, dock status ${V.dockStatusId}`);let i={};const h=B=>{const q={"dock-status-id":V.dockStatusId,...o(B)},$e=Object.
keys(q).some(Le=>!(Le in i));i={...q,...i,...B.status!==""&&{status:B.status}},$e&&M.publish(i)};try{return{last:await waitForJob(M,V,{longestWaitMs:n,advice:t,onStatus:h}),outputs:i}}catch(B){throw new Lt(
i,toError(B))}}const Qt="Check the workflow in AI for Process, then re-run the job.";async function qt(M,V,{workflowId:ee,flowId:n,timeoutMs:t,longestWaitMs:o}){return M.log.info(`Exporting workflow ${ee}\
, flow ${n}, from ${V.url.href}`),await withDeadline({...M,platform:V},userLimit(t,"No package"),async i=>{const h=await startExport(i,{workflowId:ee,flowId:n}),{dockStatusId:B,exportJobId:q}=h,{last:$e,
outputs:Le}=await Vt(i,h,{title:`Export job ${q??"without an ID"}`,longestWaitMs:o,advice:Qt,idsIn:()=>q===void 0?{}:{"export-job-id":q}});try{const be=await packageUrl(i,h,$e),me=async()=>packageUrl(
i,h,await readDockStatus(i,B)),Ie=tt=>readZip(tt,i.signal),{content:Ve,...qe}=await download(i,{url:be,freshUrl:me,read:Ie});return{...qe,package:Ve,job:Le}}catch(be){throw new Lt(Le,toError(be))}})}function mt({
host:M,pathname:V}){return M+V.replace(/\/$/,"")}const Nt=2e4;function Ut({message:M}){return(0,j.OX)(M,1e3)}const At="<dock status ID>";function Et(M){const V=new Map;for(const{name:n,error:t}of M){const{
"dock-status-id":o}=jobOf(t),i=o===void 0?t.message:t.message.replaceAll(o,At),h=V.get(i)??{names:[],ids:[],help:helpFor(t)};V.set(i,h),h.names.push(n),o!==void 0&&h.ids.push(o)}const ee=Math.max(100,
Math.min(1e3,Math.floor(Nt/V.size)));return Array.from(V,([n,{names:t,ids:o,help:i}])=>({names:t,message:toSingleLine(n,ee).replaceAll(At,()=>o.join(", ")),help:i}))}function Pt(M){return Et(M).map(({
names:V,message:ee})=>`${V.join(", ")}: ${ee}`).join(" | ")}function en(M,V){if(!M||!V||M.message===V.message)return M??V;const ee=`${M.message} Also: ${V.message}`;return new Failure({what:ee,topic:asFailure(
M).topic},{cause:M})}async function tn(M,V,ee){let n;const t=await M.catch(o=>(n=toError(o),{...V,...jobOf(n)}));if(setOutputs(t),ee){const{titles:o,facts:i}=ee,h=factTable([...i,["Workflow ID",t["wor\
kflow-id"]],["Dock status ID",t["dock-status-id"]],["Status",t.status&&{words:t.status}],["Duration",{words:humanTime(performance.now())}]]);n?await writeSummary(o.failed,withHelp(Ut(n),helpFor(n)),h):
await writeSummary(o.done,h)}if(n)throw n}const Dt=1e6;async function jt(M,V){const ee=JSON.stringify(V),n=await Ft(`the output ${M}`,{[`${M}.json`]:ee}),t=Buffer.byteLength(ee)>Dt;return t&&notice(`T\
he output ${M} would be longer than GitHub's limit of 1 MB. Read the file in ${M}-path.`),{[M]:t?[]:V,...n}}async function Ft(M,V){try{const ee=await(0,he.Pd)("workflow-results-"),n={};for(const[t,o]of Object.
entries(V)){const i=(0,re.join)(ee,t);await(0,I.writeFile)(i,o),n[`${(0,re.parse)(t).name}-path`]=i}return n}catch(ee){return(0,ae.t1)().warning(`Can't keep ${M} as a file. ${(0,oe.gJ)(ee)}`),{}}}}),2345:((xe,Se,l)=>{
l.d(Se,{uu:()=>sr,S3:()=>rr,$0:()=>ir});var I=l(1124),re=l(8132),oe=l(706),ae=l(3436);const he=[/^(_?id|key|uuid|guid|identifier)$/i,/^(node|step|state)_?id$/i,/^(name|label|title|alias)$/i,/[a-z](Id|ID|Key|Name|Identifier)$|_(id|key|name)$/,
/^\*$/],W=/^(source|from|target|to|next|then|else|goto|default)(_?id)?$/i,j="*",g=64;function F(e,r){const s=L([]),c=[],u=new Set([e,r].flatMap(O=>[...(0,ae.PX)(O),...z(O)]));function p(O,E,C){if((0,ae.
jn)(O))f(O.text,E,C);else if(O.type==="object")R(O,E,C);else{const pe=O.items.length>1&&O.items.some(({type:ke})=>ke==="array");for(const[ke,_e]of O.items.entries())p(_e,N(E,"[]"),{...C,array:O.items,
...pe&&{slot:ke}})}}function R(O,E,{key:C,array:pe,map:ke,..._e}){let De=_e;if(pe!==void 0||C!==void 0){const Ye={side:_e.side,value:O,field:E,outer:_e.place,key:C,array:pe??[]};De={..._e,place:Ye,map:C===
void 0?void 0:ke},c.push(Ye)}const Fe=m(O,u),ze=De===_e&&(0,ae.YD)(O).some(Ye=>ke?.members.has(Ye));for(const[Ye,Ke]of O.members){const Qe=N(E,Fe||ze?j:Ye);ze&&f(JSON.stringify(Ye),Qe,De,Ke),(!ze||Ke.
type==="array")&&p(Ke,Qe,Fe?{...De,key:Ye,map:O}:De)}}return p(e,s,{side:"base"}),p(r,s,{side:"head"}),{root:s,places:c,find:$(c)}}function L(e){return{keys:e,inner:new Map,texts:new Map,references:[]}}
function N(e,r){const s=e.inner.get(r)??L([...e.keys,r]);return e.inner.set(r,s),s}function T(e,r){return e?.inner.get(r)??e?.inner.get(j)}function f(e,{keys:r,texts:s,references:c},{place:u,slot:p},R){
s.set(e,(s.get(e)??0)+1);const O=e.startsWith('"')?e.length>2:W.test(r.findLast(E=>E!=="[]")??"")&&/^\d+$/.test(e);u&&O&&c.push({text:e,place:u,slot:p,value:R})}function z(e){if((0,ae.jn)(e))return[];
const r=e.type==="array"?e.items:[...e.members.values()];return[...r.flatMap(z),...r.some(k)?[]:(0,ae.YD)(e)]}function k(e){return e.type==="object"}function m({members:e},r){const s=[...e.keys()].filter(
c=>!W.test(c)&&r.has(c));return s.length>0&&2*s.length>=e.size&&[...e.values()].every(k)}function $(e){const r=new Map;for(const s of e){const c=(u,p)=>{const R=he.findIndex(C=>C.test(u));if(R<0)return;
const O=`${s.side} ${p}`,E=r.get(O)??[];E[R]=(E[R]??new Set).add(s),r.set(O,E)};s.key!==void 0&&c(j,JSON.stringify(s.key));for(const[u,p]of s.value.members)(0,ae.jn)(p)&&c(u,p.text)}return(s,c)=>{const u=r.
get(`${c.side} ${s}`)?.find(p=>p);return u&&u.size<=g?_([...u],c):void 0}}function _(e,r){const s=r?e.filter(u=>a(u,r)):e;if(s.length===0&&r)return _(e,r.outer);const c=s.length>1?s.filter(({value:u})=>u.
members.size>2):s;return c.length===1?c[0]:void 0}function a(e,r){return e!==void 0&&(e===r||a(e.outer,r))}var v=l(5408);const A=de("source from origin src tail out"),H=de("target to dest destination \
head in"),b="next to goto target targets wire wires link links edge edges transition transitions outgoing",w=de(`${b} then else default on success failure fail error timeout case cases choice choices \
branch branches connection connections output outputs dest destination successor successors`),P=de("after depends dependencies needs requires prev previous predecessor predecessors"),G=de(`${b} runaft\
er run_after dependson depends_on needs requires previous connection connections [] * id node main`),ce=de("label title name condition if when event type relationship selectedRelationships"),te=60;function Z(e,r){
const s=F(e,r),c=Me(s.root).flatMap(O=>Ne(O,s)),u=We(c),p=u.length>0?u:S(c,s),R=new Set(p.flatMap(({source:O,target:E})=>[O.field,E.field]));return{root:s.root,nodes:s.places.filter(({field:O})=>R.has(
O)),edges:p}}function de(e){return new Set(e.split(" "))}function Ae(e,r){return e.flatMap(c=>c.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(c=>r.has(c.toLowerCase()))}function Me(e){const r=[e];for(const s of r)
r.push(...s.inner.values());return r}function Ne(e,{find:r}){const s=e.references.flatMap(O=>{const E=r(O.text,O.place);return E?[{...O,field:e,target:E}]:[]}),c=s.filter(({place:O,target:E})=>!a(O,E)),
u=s.length/e.references.length,p=u>=.5&&je(e.references)-je(s)<=2;return(u>=.9||p&&Ae(e.keys.slice(-2),w))&&2*c.length>=s.length?[s]:[]}function je(e){return new Set(e.map(({text:r})=>r)).size}function We(e){
const r=e.filter(s=>!s.some(({place:c,target:u})=>u.field===c.field));return[...(0,v.$z)(r,([s])=>s?.place.field).values()].flatMap(s=>{const c=new Map(x(s,A).map(u=>[u.place,u]));return x(s,H).flatMap(
u=>{const[p,{place:R,target:O}]=[c.get(u.place),u];return p===void 0?[]:[{source:p.target,target:O,label:K(u,R,[]),links:[p,u],item:R.value}]})})}function x(e,r){return e.filter(([c])=>c&&Ae(c.field.keys.
slice(-2),r)).sort((c,u)=>je(u)-je(c))[0]??[]}function S(e,r){const[s,c]=[[],[]],u=new Set;for(const R of e){const O=R.flatMap(_e=>se(_e,r)),[E]=O;if(E===void 0||10*O.length<9*R.length)continue;const C=E.
link.field.keys.slice(E.inside.field.keys.length),pe=O.map(({link:_e,source:De})=>{const Fe=_e.place===De?void 0:_e.place;return{source:De,target:_e.target,label:K(_e,Fe,C),links:[_e],item:Fe?.value}}),
ke=O.filter(({source:_e,inside:De})=>_e!==De);for(const{inside:_e}of ke)u.add(_e.key);Ae(C,P)?c.push(...pe.map(_e=>({..._e,source:_e.target,target:_e.source}))):(ke.length>0||Ae(C,w))&&s.push(...pe)}const p=s.
length<c.length?c:s;return u.size>1||je(p.flatMap(({links:R})=>R))>1?p:[]}function se(e,{find:r}){for(let s=e.place;s;s=s.outer){const c=r(JSON.stringify(s.key),s),u=[s,c].find(p=>p?.field===e.target.
field);if(u)return[{link:e,source:u,inside:s}]}return[]}function K({slot:e,value:r},s,c){const u=[...ce].map(O=>{const[E,C]=[s?.field.inner.get(O),ge(s?.value.members.get(O))];return E&&E.texts.size+(E.
inner.get("[]")?.texts.size??0)>1||C.includes(" ")?C:""}),p=c.filter(O=>!G.has(O.toLowerCase())),R=e===void 0?[]:[`output ${e+1}`];return[ge(r),...u].find(O=>O!=="")??[...p,...R].join(", ")}function ge(e){
const s=(e?.type==="array"?e.items:[e]).flatMap(c=>c?.type==="string"&&(0,ae.e1)(c.text).trim()||[]).join(", ");return s.length>te?"":s}var Oe=l(2742);const X=Ue(".*position .*coordinates? positions p\
ositionAbsolute pos gridPos bends viewport canvas"),ie=["x","y"],le=Ue("w h width height left top zoom"),we=[["x"],["position"],["left","top"]],ne=/^(\d{4}-\d\d-\d\d([T ]\d\d:\d\d\S*)?|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
fe=Ue("_?id uuid guid identifier instanceIdentifier instanceId groupId"),ye=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,Ce=Ue("_?rev revision iteration version versionId activeVersionId ve\
rsionCounter versionNumber"),ve=[[/updat|modif|creat|edited|saved|export|publish|deployed|timestamp|[lc]Mod|[mc]time/i,ne],[/hash|digest|checksum|etag|md5|sha\d/i,/^(?=.*\d)[\w+/=-]{16,}$/],[Ce,/^\d{1,15}$/],
[Ce,ye]];function Ue(e){return new RegExp(`^(${e.replaceAll(" ","|")})$`,"i")}function Pe({base:e,head:r}){const s={base:(0,Oe.Z)(()=>new Set((0,ae.PX)(e))),head:(0,Oe.Z)(()=>new Set((0,ae.PX)(r)))};return c=>{
const{kind:u,path:p}=c;if(u==="reordered"||u==="moved")return!1;const[R,O=R]=u==="modified"?[c.from,c.to]:[c.value];if(D(p)&&Re(R)&&Re(O))return!0;if(u!=="modified"||R.type!==O.type||!("text"in R)||!("\
text"in O))return!1;const[E,C,pe]=[Ee(p.at(-1)),(0,ae.e1)(R.text),(0,ae.e1)(O.text)],ke=De=>De.test(C)&&De.test(pe);return ve.some(([De,Fe])=>De.test(E)&&ke(Fe))?!0:p.at(-2)?.type!=="member"&&fe.test(
E)&&ke(ye)&&!s.head().has(C)&&!s.base().has(pe)}}function Y(e){return ye.test(e)||ne.test(e)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(e)}function J(e,r){return fe.test(e)&&(0,ae.jn)(r)||(X.test(e)||ie.includes(
e))&&Re(r)}function D(e){if(e.slice(ue(e)).some(u=>X.test(Ee(u))))return!0;const[r,s]=[e.at(-2),Ee(e.at(-1))],c=r?.type==="item"&&r.item.type==="object"?r.item.members:void 0;return ie.includes(s)||le.
test(s)&&we.some(u=>u.every(p=>c?.has(p)))}function ue(e){return e.findLastIndex(({type:r})=>r==="item")+1}function U(e,{matches:r}){const s=new Map(r.map(u=>[u.path.at(-1),u])),c=new Map;for(const u of e){
const p=ue(u.path),[R,O]=[u.path[p-1],u.path[p]],E=ie.includes(Ee(O)),C=E?ie:X.test(Ee(O))?[Ee(O)]:[],[pe,ke]=[Q(s.get(R)?.base,C),Q(s.get(R)?.head,C)],_e=[...u.path.slice(0,p),{type:"member",key:C.join(
", ")}];pe&&ke?c.set(E?R:O,{kind:"modified",path:_e,from:pe,to:ke}):c.set(u,u)}return[...c.values()]}function Q(e,r){const s=e?.type==="object"?r.flatMap(c=>e.members.get(c)??[]):[];if(!(s.length<r.length))
return s.length>1?{type:"array",id:0,items:s,unordered:!1}:s[0]}function Ee(e){return e?.type==="member"?e.key:""}function Re(e){if(e.type==="literal")return/\d/.test(e.text);const r=e.type==="array"?
e.items:e.type==="object"?[...e.members.values()]:[];return r.length>0&&r.every(Re)}var Te=l(1345);const Be={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Ze={added:"fill:#dafbe1\
,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},He={same:"-->",added:"==>",removed:"-.->"},
Ge=40,ot=500,Je=5e4,it=40,ct=6;function ut(e,r,{isWhole:s,hide:c}){const u=({status:E})=>s||E!=="same",p=new Set([...e.filter(u),...r.filter(u).flatMap(at)]),R=r.filter(E=>at(E).some(u)).flatMap(at);if(p.
size===0)return{};for(const E of[new Set([...p,...R]),p]){const C=r.filter(_e=>at(_e).every(De=>E.has(De)));if(E.size>Ge||C.length>ot)continue;const pe=e.filter(_e=>E.has(_e)),ke=lt(pe,C,c);if(ke.length<=
Je)return{picture:ke}}return{note:`The picture is left out: it would have ${p.size>Ge?(0,oe.hS)(p.size,"node"):"too many connections"}.`}}function at({source:e,target:r}){return[e,r]}function lt(e,r,s){
const c=new Map(e.map((p,R)=>[p,`n${R+1}`])),u=e.map(p=>`  ${c.get(p)}["${Be[p.status]}${bt(s(p.label))||"?"}"]`);for(const{source:p,target:R,label:O,status:E}of r){const C=`${Be[E]}${bt(s(O))}`.trim();
u.push(`  ${c.get(p)} ${He[E]}${C===""?"":`|"${C}"|`} ${c.get(R)}`)}for(const[p,R]of Object.entries(Ze)){const O=e.filter(E=>E.status===p).map(E=>c.get(E));O.length>0&&u.push(`  classDef ${p} ${R}`,` \
 class ${O.join()} ${p}`)}return[`flowchart ${ht(e,r)>ct?"TD":"LR"}`,...u].join(`
`)}function ht(e,r){const s=new Set(r.map(({target:p})=>p)),c=e.filter(p=>!s.has(p)),u=new Map((c.length>0?c:e.slice(0,1)).map(p=>[p,1]));for(const[p,R]of u)for(const{source:O,target:E}of r)O===p&&!u.
has(E)&&u.set(E,R+1);return Math.max(...u.values())}function bt(e){return(0,re.RK)((0,re.Jj)(e.replace(/\s+/g," ").trim(),it)).replace(Zt,r=>r==='"'?"#quot;":`#${r.codePointAt(0)};`)}const Zt=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,
xt=de("id _id identifier uuid"),Rt=de("* if when id name label title type key handle condition event relationships");function It(e,r=s=>s){const s=e.head??e.base;if(s===void 0)return;const[c,u]=[e.base??
s,e.head??s],p=(0,Te.j9)([u,c]),R=Z(c,u),O=Bt(e,R,p),E=[...new Set(O.values())].sort((Fe,ze)=>Fe.rank-ze.rank),C=Ht(R,O),pe=C.filter(Fe=>Fe.status!=="same"),ke=Gt(R,pe);Mt(e,E,p,ke);const _e=new Map(C.
map(({item:Fe,source:ze,target:Ye})=>[Fe,`${ze.label} \u2192 ${Ye.label}`])),De=Fe=>Fe.filter(({status:ze})=>ze!=="removed").length;return{...ut(E,C,{isWhole:e.status!=="modified",hide:r}),connections:$t(
pe),size:{nodes:De(E),connections:De(C)},tells:ke,labelOf:p.labelOf,endsOf:Fe=>_e.get(Fe)}}function St({side:e}){return e==="head"}function pt(e){return e&&[e.key,pt(e.outer)]}function Bt({matches:e},{
nodes:r},s){const c=(0,v.$z)(e,({base:C})=>C.id),u=C=>C.key!==void 0?JSON.stringify(pt(C)):`${((St(C)?void 0:c.get(C.value.id)?.shift())?.head??C.value).id}`,p=new Map(r.map((C,pe)=>[C,pe])),R=(0,v.$z)(
r.filter(St),u),O=new Map;let E=0;for(const C of r){if(O.has(C))continue;const pe=St(C)?C:R.get(u(C))?.shift();E=(pe&&p.get(pe))??E+1e-6;const ke=pe===void 0?"removed":pe===C?"added":"same",_e=pe??C,De={
label:Wt(_e,s),status:ke,rank:E,place:_e,old:ke==="same"?C:void 0};O.set(C,De).set(_e,De)}return O}function Wt({key:e,value:r,array:s},c){const[u,p,...R]=["type","componentType",...r.members.keys()].map(
E=>(0,ae.TN)(r,E)),[O="?"]=[u,p,(0,ae.TH)(r),...R].filter(E=>E!==void 0);return e??c.nameOf(r,s)??(0,ae.e1)(O)}function Ht({edges:e},r){const s=e.flatMap(O=>{const[E,C]=[r.get(O.source),r.get(O.target)];
return E&&C?[{...O,source:E,target:C,status:St(O.source)?"added":"removed"}]:[]}),c=({source:O,target:E,label:C})=>`${O.rank} ${E.rank} ${C}`,u=(0,v.$z)(s.filter(({status:O})=>O==="removed"),c);return[
...s.filter(({status:O})=>O==="added").map(O=>u.get(c(O))?.pop()?{...O,status:"same"}:O),...[...u.values()].flat()].sort((O,E)=>O.source.rank-E.source.rank||O.target.rank-E.target.rank)}function $t(e){
const r=new Map;for(const s of["target","label"]){const c=u=>`${u.source.rank} ${s==="label"?u.label:u.target.rank}`;for(const[u,p,...R]of(0,v.$z)(e,c).values()){if(!u||!p||R.length>0||u.status===p.status)
continue;[u.source,u.target,p.target].every(({old:E})=>E)&&!r.has(u)&&!r.has(p)&&r.set(u,p).set(p,u)}}return e.flatMap(s=>{const c=r.get(s);return c&&s.status==="removed"?[]:[{...s,kind:c?"rewired":s.
status,was:c}]})}function Gt({root:e,nodes:r},s){const c=new Set(s.flatMap(E=>E.links.map(({field:C})=>C))),u=new Set(s.map(({item:E})=>E)),p=new Set([e,...r.map(({field:E})=>E)]),R={added:new Set,removed:new Set};
for(const E of s){const C=[E.source.label,E.target.label,...E.label.split(", ")].map(pe=>JSON.stringify(pe));for(const pe of[...C,...E.links.map(ke=>ke.text)])R[E.status].add(pe)}function O(E,C,pe){if(C===
void 0||p.has(C))return[{text:pe,field:e}];const ke=C.keys.at(-1)===j?[{text:JSON.stringify(pe),field:C}]:[];if("text"in E)return[...ke,{text:E.text,field:C}];const _e="items"in E?E.items.map(Fe=>["[]",
Fe]):[],De="members"in E?[...E.members]:[];return[...ke,...[..._e,...De].flatMap(([Fe,ze])=>O(ze,T(C,Fe),Fe))]}return({path:E,...C})=>{const pe=E.map(De=>De.type==="member"?De.key:"[]"),ke=E.some(De=>De.
type==="item"&&u.has(De.item)),_e=(De,Fe)=>{const ze=O(De,pe.reduce(T,e),`${pe.at(-1)}`),Ye=ze.some(({field:Qe})=>c.has(Qe)),Ke=(Qe,Yt)=>{if(c.has(Yt))return Fe.has(Qe);const En=`${Yt.keys.findLast(ar=>ar!==
"[]")}`;return xt.has(En)||Fe.has(Qe)&&Ae([En],Rt)||Ye&&Ot(Qe,Yt)};return(Ye||ke)&&ze.every(({text:Qe,field:Yt})=>Ke(Qe,Yt))};return C.kind==="modified"?_e(C.from,R.removed)&&_e(C.to,R.added):"value"in
C&&_e(C.value,R[C.kind])}}function Ot(e,{texts:r}){const s=r.get(e)??0,c=[...r.values()].reduce((u,p)=>u+p,0);return s>2&&2*s>c&&/^"?[\w.-]{0,30}"?$/.test(e)}function Mt(e,r,{componentOf:s},c){const u=Pe(
e),p=r.flatMap(E=>{const{value:C,array:pe}=E.place,ke=(0,Te.qU)(C)===void 0?s(C,pe):void 0;return[C.id===E.old?.value.id?void 0:C,ke].map(_e=>({owner:_e,node:E}))}),R=(0,v.$z)(p,({owner:E})=>E);R.delete(
void 0);const O=new Map(e.matches.map(({path:E,head:C})=>[E.at(-1),C]));for(const E of e.changes){if(c(E)||u(E))continue;const C=E.path.map(ke=>O.get(ke)).reverse(),pe=["value"in E&&E.value,...C].find(
ke=>R.has(ke));for(const{node:ke}of R.get(pe)??[])ke.status==="same"&&(ke.status="modified")}}var Kt=l(8965);const kt=2,Xt=1e3,Ct=240,sn=[/.{40,}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.+/gsu,/.{40,}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.+/gsu,
/.{1,120}/gsu],Jt="...";function Lt(e,r){const s=[_t(e??r),_t(r??e)],[c,u]=[Vt(e,s[0]),Vt(r,s[1])],p=qt(c,u);return s[0]===s[1]?p:[`@@ line ends: ${s[0]} \u2192 ${s[1]} @@`,...p]}function _t(e=""){return e.
includes(`
`)&&!/(?<!\r)\n/.test(e)?"CRLF":"LF"}function Vt(e,r){return(e?.split(r==="CRLF"?`\r
`:`
`)??[]).flatMap(c=>sn.reduce(Qt,[c]).map((u,p)=>p===0?u:Jt+u))}function Qt(e,r){return e.flatMap(s=>s.length>Ct?Array.from(s.matchAll(r),([c])=>c):s)}function qt(e,r){const s=new Set(e),u=r.some(R=>s.
has(R))?(0,Kt.E)([...e],[...r],{maxEditLength:Xt}):void 0;if(u===void 0)return[...Ut(e,r),...mt("+",r)];let p=0;return u.flatMap(({added:R,removed:O,value:E},C)=>{const pe=u[C+1];if(O)return Ut(E,pe?.
added?pe.value:[]);const[ke,_e]=[C===0?0:kt,E.length-kt],De=p+Nt(E.slice(0,_e+1));return p+=Nt(E),R?mt("+",E):pe===void 0?mt(" ",E.slice(0,ke)):_e-ke<2?mt(" ",E):[...mt(" ",E.slice(0,ke)),`@@ line ${De}\
 @@`,...mt(" ",E.slice(_e))]})}function mt(e,r){return r.map(s=>`${e} ${s}`)}function Nt(e){return e.filter(r=>!r.startsWith(Jt)).length}function Ut(e,r){const s=new Map(e.map(p=>[Et(p),p])),c=r.flatMap(
p=>At(s.get(Et(p))??p,p));return[...c.length===0?[]:[`@@ hard to see: ${[...new Set(c)].join(", ")} @@`],...mt("-",e)]}function At(e,r){if(Et(e)!==Et(r))return[];const[s,c]=[e.normalize(),r.normalize()],
u=Pt(e)===Pt(r)?[]:["Unicode forms"];return s===c?u:[...u,s.trimEnd()===c.trimEnd()?"spaces at the end":"white space"]}function Et(e){return Pt(e.normalize())}function Pt(e){return e.replace(/\s/g,"")}
function en(e,r){let[s,c]=[0,r];const p=[...(0,v.$z)(e,O=>O.startsWith("@@ line ")?++s:s).values()].flatMap(O=>{const E=tn(O,c);return c-=jt(O),E}),R=e.filter(Dt).length-p.filter(Dt).length;return R===
0?p:[...p,`@@ ${(0,oe.hS)(R,"more changed line")} @@`]}function tn(e,r){const s=R=>R.startsWith("-"),c=jt(e.filter(s)),u=jt(e)-c,p={removed:Math.max(r/2,r-u),others:Math.max(r/2,r-c)};return e.filter(
R=>{const O=s(R)?"removed":"others";return p[O]-=R.length+1,p[O]>=0})}function Dt(e){return e.startsWith("-")||e.startsWith("+")}function jt(e){return e.reduce((r,s)=>r+s.length+1,0)}const Ft=2,M=60,V="\
</details>",ee=`<details><summary></summary>


${V}`.length,n=100;function t(e,r={}){const s=r.under?.(1/0)??"";return{line:e,rest:"",least:s===""?e:`${e} \u2026`,changes:0,...r,under:s,cut:r.under}}function o(e,r){const{placed:s,left:c}=i(e,r),u=new Map;
let p=c;for(const[R,{entry:O,sections:E}]of s.entries()){const C=B(O,O.least.length+Math.floor(p/(s.length-R)));p-=q(C)-O.least.length,u.set(O,C);for(const pe of E)u.set(pe,[])}return me($e(e,u).filter(
([R])=>R!==""))}function i(e,r){const s=h(e,[]),c=new Map;for(const{sections:C}of s)for(const pe of C)c.set(pe,(c.get(pe)??0)+1);const u=new Set,p=[];let[R,O]=[r,0];const E=({entry:C,sections:pe})=>pe.
length===1?0:C.line.length+C.under.length;for(const C of s.sort((pe,ke)=>E(pe)-E(ke))){const{entry:pe,sections:ke}=C,_e=ke.filter(Ke=>!u.has(Ke)),De=ke.filter(Ke=>c.get(Ke)===1),ze=_e.map(({heading:Ke,
folded:Qe})=>Ke.length+Ft+(Qe?ee:0)).reduce((Ke,Qe)=>Ke+Qe,pe.least.length+Ft),Ye=O+M*(_e.length-De.length);if(!(ze+Ye>R)){R-=ze,O=Ye,p.push(C);for(const Ke of _e)u.add(Ke);for(const Ke of ke)c.set(Ke,
(c.get(Ke)??0)-1)}}return{placed:p,left:R-O}}function h(e,r){const s=[...r,e];return e.parts.flatMap(c=>"parts"in c?h(c,s):[{entry:c,sections:s}])}function B({line:e,under:r,rest:s,least:c,cut:u},p){if(p===
1/0)return[e,r,s];if(e.length+r.length<=p)return[e,r];for(let R=p-e.length-M;u&&R>n;R=Math.floor(R*.7)){const O=u(R);if(O!==""&&e.length+O.length<=p)return[e,O]}return[c]}function q(e){return e.reduce(
(r,s)=>r+s.length,0)}function $e(e,r){const{heading:s,parts:c,folded:u}=e,R=c.filter(C=>r.has(C)).flatMap(C=>"parts"in C?$e(C,r):[r.get(C)??[]]),O=c.filter(C=>!r.has(C)),E=[...R,[Le(e,O)]];return u?[[
`<details><summary>${s}</summary>`],...E,[V]]:[[s],...E]}function Le({noun:e},r){if(r.length===0)return"";if(e==="connection")return`\u2026 and ${(0,oe.hS)(r.length,"more connection")}`;const s=e==="w\
orkflow"?` in ${(0,oe.hS)(r.length,"more workflow")}`:"";return`\u2026 and ${(0,oe.hS)(be(r),"more change")}${s}`}function be(e){return e.reduce((r,s)=>r+(s.changes??("parts"in s?be(s.parts):0)),0)}function me(e){
const r=s=>s?.[0]?.startsWith("- ");return e.flatMap((s,c)=>{const u=s[0]===V||r(s)&&r(e[c-1]);return[c===0?"":u?`
`:`

`,...s]})}var Ie=l(7856);const Ve=80,qe=8;function tt(e,r,s){if(e.type==="string")return nt(rt((0,ae.e1)(e.text)),r,s);const[c="",...u]=et(e,r);return u.length>0||c.length>Ve?void 0:(0,re.SS)(c,1/0)}function nt(e,r,s){
const c=r.mask(e).shown;if(c.length>Ve||c.includes(`
`))return;const u=wt(e,r,s);return(0,re.SS)(JSON.stringify(c),1/0)+(u===void 0?"":` (${st(u,r)})`)}function wt(e,{labelOf:r},s){const c=r(e);return c===void 0||c.toLowerCase()===e.toLowerCase()||[...s?.
members.values()??[]].some(p=>(0,ae.jn)(p)&&(0,ae.e1)(p.text)===c)?void 0:c}function et(e,r,s){const{mask:c}=r;if((0,ae.jn)(e)){if(e.type==="literal")return[c(e.text).shown];const C=rt((0,ae.e1)(e.text)),
pe=c(C).shown.split(`
`);if(pe.length>1)return["|",...dt(pe)];const ke=wt(C,r,s);return[JSON.stringify(pe[0])+(ke===void 0?"":` (${c(ke).shown})`)]}const[u,p]=e.type==="array"?"[]":"{}",R=e.type==="array"?e.items.map(C=>et(
C,r)):Array.from(e.members,([C,pe])=>{const[ke,..._e]=(0,Ie.$C)(C,pe,e)?[oe.v5]:et(pe,r,e);return[`${JSON.stringify(c(C).shown)}: ${ke}`,..._e]}),O=R.every(([C="",...pe])=>pe.length===0&&C.length<=Ve),
E=O?`${u}${R.slice(0,Ve).join(", ")}${p}`:"";return O&&E.length<=Ve?[E]:[`${u}`,...dt(R.flat()),`${p}`]}function dt(e){return e.map(r=>`  ${r}`)}function rt(e){if(!/%[\da-f]{2}/i.test(e)||/\s/.test(e))
return e;try{const r=decodeURIComponent(e);return encodeURIComponent(r)===e||encodeURI(r)===e?r:e}catch{return e}}function st(e,{mask:r},s=100){return(0,re.SS)(r(e).shown,s)}function yt(e,r,s=!1){const c=ue(
e),u=s?1/0:100,p=e.flatMap((R,O)=>{if(R.type==="element")return[(0,re.SS)(`[${R.index}]`)];if(R.type==="item"){const C=r.endsOf(R.item),pe=C===void 0?R.label:s?`${C} (${R.label})`:C,ke=O===c-1&&R.hint!==
void 0?` (${st(R.hint,r)})`:"";return[`**${st(pe,r,u)}**${ke}`]}return!s&&e.slice(O+1).find(({type:C})=>C!=="member")?.type==="item"?[]:[st(R.key,r,u)]});return p.length>qe&&!s&&p.splice(2,p.length-qe+
1,"\u2026"),p.join(" \u203A ")||"the whole file"}function an(e,r){const s=e.map(({path:u})=>yt(u,r)),c=(0,Te.Vn)(s);return ln(s.map((u,p)=>c.get(u)===1?u:yt(e[p]?.path??[],r,!0)))}function ln(e){const[
r,s]=[(0,Te.Vn)(e),new Map];return e.map(c=>{const[u=1,p]=[r.get(c),(s.get(c)??0)+1];return s.set(c,p),u===1?c:`${c} (${p} of ${u})`})}const vt={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",
reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Tt="  ",cn=3,xn=5,Sn=120,ft={texts:3,min:4,max:60,usual:2,usualWeight:.001},$n=/^(type|_?id|uuid|identifier)$/i,nn={line:": change\
d, hidden"};function zt(e,r){const s=[...(0,v.$z)(e,On).values()],c=s.filter(p=>p.length<cn).flat(),u=new Map;for(const p of(0,v.$z)(c,({kind:R})=>vt[R]).values())for(const[R,O]of an(p,r).entries())p[R]&&
u.set(p[R],O);return s.flatMap(p=>p.length>=cn?[kn(p,r)]:p.map(R=>{const{line:O,...E}=rn(R,r);return t(`- ${vt[R.kind]} ${u.get(R)}${O}`,{changes:1,...E})}))}function On(e){const r=ue(e.path),c=(e.kind===
"modified"?[e.from,e.to]:"value"in e?[e.value]:[]).flatMap(p=>"id"in p?[p.id]:[]);if(r===0||r===e.path.length||c.length===0)return e;const u=e.path.slice(r).map(p=>p.type==="member"?p.key:"index"in p&&
p.index);return JSON.stringify([e.kind,c,u])}function kn(e,r){const[s]=e,{line:c,under:u=()=>""}=rn(s,r),p=pn(hn(e,r)),R=s.kind==="modified"?"":` ${s.kind}`,O=`- ${vt[s.kind]} ${un(s,r)}${c}${R} in ${p.
line}`;return t(O,{changes:e.length,under:E=>u(E)+(p.under?.(E)??"")})}function hn(e,r){const s=e.map(({path:c})=>({path:c.slice(0,ue(c))}));return an(s,r)}function un({path:e},r){return yt(e.slice(ue(
e)),r)}function rn(e,r){if(e.kind==="modified")return mn(e,r);if("value"in e)return An(e,r);if(e.kind==="moved"){const[p,R]=[e.from,e.path].map(O=>yt(O.slice(0,-1),r,!0));return{line:`: moved from ${p}\
 to ${R}`}}if(e.moved.length===0)return{line:": in a new order"};const s=e.moved.map(p=>({path:[p]})),c=pn(an(s,r)),u=c.under?`${c.line} moved`:`moved: ${c.line}`;return{...c,line:`: in a new order (${u}\
)`}}function pn(e){if(e.length<=xn)return{line:e.join(", ")};const r=(0,oe.hS)(e.length,"item"),s=wn(r,Tt+e.join(", "));return{line:r,under:c=>s.length<=c?s:""}}function mn({path:e,from:r,to:s},c){if(r.
type==="hidden"||s.type==="hidden")return{line:""};if((0,Ie._p)(e,r,s))return nn;if(r.type==="string"&&s.type==="string")return _n((0,ae.e1)(r.text),(0,ae.e1)(s.text),c);const[u,p]=[tt(r,c),tt(s,c)];if(u!==
void 0&&p!==void 0)return u===p?nn:{line:`: ${u} \u2192 ${p}`};const[R,O]=[et(r,c).join(`
`),et(s,c).join(`
`)];return R===O?nn:{line:"",under:on(R,O)}}function _n(e,r,s){const c=rt(e)!==rt(r)&&(rt(e)!==e||rt(r)!==r),[u,p,R]=c?[rt(e),rt(r)," (percent-encoded)"]:[e,r,""],[O,...E]=(0,Oe.qy)(u,p)?.changes??[];
if(O!==void 0){const ze=`${R} (JSON in a text)`;if(E.length===0&&O.kind==="modified"){const Ke=mn(O,s);return{...Ke,line:`${ze} \u203A ${yt(O.path,s)}${Ke.line}`}}const Ye={heading:"",parts:zt([O,...E],
s)};return{line:ze,under:Ke=>`
${yn(o(Ye,Ke).join(""))}`}}const[C,pe]=[s.mask(u),s.mask(p)];if(C.shown===pe.shown)return{line:R+nn.line};const ke=C.hidden===pe.hidden?"":" (hidden values differ, too)",[_e,De]=[nt(u,s),nt(p,s)];if(_e===
void 0||De===void 0)return{line:R+ke,under:on(C.shown,pe.shown)};const Fe=At(C.shown,pe.shown).join(", ");return{line:`${R}: ${_e} \u2192 ${De}${Fe&&` (${Fe})`}${ke}`}}function An({kind:e,path:r,value:s},c){
if(s.type==="hidden")return{line:""};if((0,Ie._p)(r,s))return{line:": hidden"};const u=s.type==="object"?void 0:tt(s,c);if(u!==void 0)return{line:`: ${u}`};const R=s.type==="string"?c.mask(rt((0,ae.e1)(
s.text))).shown:et(s,c).join(`
`),[O,E]=e==="added"?[void 0,R]:[R,void 0];if(s.type!=="object"){const De=s.type==="array"?(0,oe.hS)(s.items.length,"element"):void 0;return{line:"",under:on(O,E,De)}}const{line:C,isWhole:pe}=Tn(s,r.at(
-1),c),ke=on(O,E,(0,oe.hS)(s.members.size,"field")),_e=C===""?"":`: ${C}`;return pe===!1?{line:_e,under:ke}:pe?{line:_e}:{line:_e,rest:ke(1/0)}}function Tn(e,r,s){const c=r?.type==="item"?r:void 0;if(e.
members.size===0&&!c)return{line:"`{}`",isWhole:!0};const u=C=>(0,ae.jn)(C)&&[c?.label,c?.hint].includes((0,ae.e1)(C.text)),p=[...e.members].filter(([,C])=>!c||!u(C)),R=p.filter(([C,pe])=>!c||!J(C,pe)),
O=R.map(([C,pe])=>{const ke=(0,Ie.$C)(C,pe,e)?(0,re.SS)(oe.v5):tt(pe,s,e);return ke&&`${st(C,s)}: ${ke}`}),E=O.join(", ");return O.includes(void 0)||E.length>Sn?{line:Rn(e,u,s),isWhole:!1}:R.length<p.
length?{line:E}:{line:E,isWhole:!0}}function Rn(e,r,s){const c=new Map,u=(R,O,E)=>{E>(c.get(R)?.weight??0)&&c.set(R,{text:O,weight:E})},p=(R,O,E)=>{if(R.type==="array")for(const De of R.items)p(De,O,E+
1);if(R.type==="object")for(const[De,Fe]of R.members)(0,Ie.$C)(De,Fe,R)?u(De,oe.v5,ft.max):p(Fe,De,E+1);if(R.type!=="string")return;const C=(0,ae.e1)(R.text),pe=$n.test(O)||r(R)||Y(C)||s.labelOf(C)!==
void 0;if(C.length<ft.min||pe)return;const ke=C.includes("://")?2*ft.max:Math.min(C.length,ft.max),_e=s.countOf(C)>ft.usual?ft.usualWeight:1;u(O,s.mask(rt(C)).shown,_e*ke/(E+1))};return p(e,"",0),[...c].
sort(([,R],[,O])=>O.weight-R.weight).filter(([,{weight:R}],O)=>O===0||O<ft.texts&&R>ft.usualWeight*2*ft.max).map(([R,{text:O}])=>`${st(R,s)}: ${(0,re.SS)(JSON.stringify((0,re.Jj)(O,ft.max)),1/0)}`).join(
", ")}function on(e,r,s){const c=(0,re.EU)(Lt(e,r),"diff",Tt);return u=>{const[p="",...R]=u===1/0?[]:c.split(`
`),O=R.pop()??"",E=en(R.map(pe=>pe.slice(Tt.length)),u).map(pe=>Tt+pe),C=u===1/0?c:[p,...E,O].join(`
`);return s===void 0?`
${C}`:wn(s,C)}}function wn(e,r){return`
${Tt}<details><summary>${e}</summary>

${r}
${Tt}</details>`}function yn(e){return e.replace(/^(?=.)/gm,Tt)}function In(e,r,s){if(e.kind==="text")return zt([Cn(e)],r);if(e.status!=="modified")return zt(e.kind==="json"?Ln(e):e.changes,r);const c=Pe(
e),u=s?.connections??[],p=new Set(u.map(({item:ze})=>ze)),R=ze=>s?.tells(ze)?"told":"value"in ze&&p.has(ze.value)?"connection":c(ze)?"layout":Mn(ze.path,r)?"item":"rest",O=new Map(e.changes.map(ze=>[ze,
R(ze)])),E=ze=>e.changes.filter(Ye=>O.get(Ye)===ze),[C,pe,ke]=[zt(E("rest"),r),E("layout"),E("connection")],_e=Nn(u,ke,r),De=E("told").length+ke.length,Fe=`Layout and bookkeeping: ${(0,oe.hS)(pe.length,
"change")}`;return[...zt(E("item"),r),..._e.length===0?[]:[{heading:"Connections",parts:_e,noun:"connection",changes:De}],..._e.length===0||C.length===0?C:[{heading:"Elsewhere in the file",parts:C}],...pe.
length===0?[]:[{heading:Fe,parts:Dn(pe,e,r),folded:!0}]]}function Mn(e,{labelOf:r}){return e.some(s=>s.type==="item"||s.type==="member"&&r(s.key)!==void 0)}function Cn({status:e,text:r={}}){const s=(c="")=>({
type:"string",id:0,text:JSON.stringify(c)});return e!=="modified"?{kind:e,path:[],value:s(r.base??r.head)}:{kind:e,path:[],from:s(r.base),to:s(r.head)}}function Ln({base:e,head:r,status:s}){const c=s===
"removed"?"removed":"added",u=(R,O)=>{const E=(0,Te.Vg)(R,()=>{});return!(O.length<3&&E.length>0&&E.every(pe=>pe.value.type==="object"))&&(O.length>0||R.type!=="object")?[{kind:c,path:O,value:R}]:E.flatMap(
({step:pe,value:ke})=>pe.type==="member"?u(ke,[...O,pe]):[{kind:c,path:[...O,pe],value:ke}])},p=e??r;return p?u(p,[]):[]}function Nn(e,r,s){const c=new Map(r.map(R=>["value"in R?R.value:void 0,R])),u=Un(
e,R=>c.has(R)),p=ln(u.map(R=>Pn(R,s)));return u.map(([{item:R}],O)=>{const E=R&&c.get(R);return t(p[O]??"",{under:E&&rn(E,s).under})})}function Un(e,r){const s={added:new Map,removed:new Map};return e.
flatMap(c=>{const{kind:u,source:p,target:R,item:O}=c;if(u==="rewired"||O&&r(O))return[[c]];const E=s[u].get(p),C=E??[c];return E&&E.push(c),s[u].delete(p),s[u].set(R,C),E?[]:[C]})}function Pn(e,r){const[
{kind:s,source:c,target:u,was:p}]=e,R=pe=>`**${st(pe.label,r)}**`,O=pe=>pe===""?"":` (${st(pe,r)})`,E=e.map(pe=>` \u2192 ${R(pe.target)}${O(pe.label)}`),C=p?.target===u?O(p.label)||" without a label":
p&&` ${R(p.target)}`;return`- ${vt[s]} ${R(c)}${E.join("")}${C===void 0?"":`, was${C}`}`}function Dn(e,r,s){return[...(0,v.$z)(U(e,r),u=>u.kind+un(u,s)).values()].flatMap(u=>{const p=u.map(C=>rn(C,s));
if(u.length<cn||ue(u[0].path)===0||p.some(({under:C})=>C))return zt(u,s);const R=hn(u,s),O=p.map(({line:C},pe)=>`- ${R[pe]}${C}`).join(`
`),E=`- ${vt[u[0].kind]} ${un(u[0],s)} of ${(0,oe.hS)(u.length,"item")}`;return[t(E,{changes:u.length,under:C=>O.length>C?"":`
${yn(O)}`})]})}const jn="<!-- workflow-report -->",Fn=6e4,zn=1e3,Bn=100,gn=5;function Wn(e){const{workflows:r,missing:s}=e,c=(0,Ie.lb)(e),p=["changed","added","removed"].flatMap(O=>r.filter(E=>E.status===
O)).map(O=>({workflow:O,parts:O.files.flatMap(E=>Kn(E,c)),changes:bn(O.counts)})),R=Yn(e,c);return({maxLength:O=Fn,maxBytes:E=1/0,headings:C=!0,mark:pe=!0}={})=>{const ke=p.map(({workflow:Ke,...Qe})=>dn(
Gn(Ke,c,C),Qe)),_e=s===void 0?"":`\`${s}\` doesn't exist: it counts as empty.`,De=ke.length===0?[]:[{heading:"",parts:ke,noun:"workflow"}],Fe={heading:_e,parts:[...De,...R]},ze=pe?`${jn}
`:"";let Ye=Math.min(O,E);for(;;){const Ke=[ze,...o(Fe,Ye-ze.length-1),`
`],Qe=E===1/0?0:Buffer.byteLength(Ke.join(""));if(Qe<=E||Ye<zn)return Ke;Ye=Math.floor(Ye*E*.99/Qe)}}}function Hn(e,r){return e.length<=3e3&&e.split(`
`).length<=50?e:`<details><summary>${r}</summary>

${e}
</details>
`}function Gn({name:e,status:r,counts:s},c,u){const p=r==="added"||r==="removed";if(!p&&!u)return"";const R=p?`workflow ${r}`:(0,I.cq)(s),O=e===void 0?Zn(R):`${st(e,{mask:c})}: ${R}`;return`${u?"### ":
""}${p?`${vt[r]} `:""}${O}`}function Kn(e,r){const s=e.kind==="json"?It(e,_e=>r(_e).shown):void 0,c=(0,Oe.Z)(()=>(0,Te.Vn)((0,ae.PX)(e.head??e.base))),u={mask:r,labelOf:_e=>_e.length>Bn?void 0:s?.labelOf(
JSON.stringify(_e)),endsOf:_e=>s?.endsOf(_e),countOf:_e=>c().get(_e)??0},p=bn((0,I.xS)(e)),R=In(e,u,s),{nodes:O=0,connections:E=0}=s?.size??{},C=O===0?"What is in it":`${(0,oe.hS)(O,"node")}, ${(0,oe.
hS)(E,"connection")}`,ke=e.status!=="modified"&&R.length>0?[dn(C,{parts:R,changes:p,folded:!0})]:R;return[...Xn(s),dn(Jn(e,r),{parts:[...ke,...Vn(e,u)],changes:p})]}function Xn(e){if(e?.note!==void 0)
return[t(e.note)];if(!e?.picture)return[];const r=(0,re.EU)(e.picture.trimEnd().split(`
`),"mermaid","");return[t(r,{least:"The picture doesn't fit here."})]}function dn(e,r){return r.parts.length===0?t(e,{changes:r.changes}):{heading:e,...r}}function Jn({name:e,kind:r,status:s,changes:c},u){
const p=`**${st(e,{mask:u})}**`;return s!=="modified"?`${vt[s]} ${p}: file ${s}`:r==="binary"||r==="variables"&&c.length===0?`${vt.modified} ${p}: content modified`:r==="variables"?`${p} (values are n\
ever shown)`:p}function Vn({references:e},r){if(e.length===0)return[];const s=e.length===1,c=e.slice(0,gn).map(({path:R,from:O,to:E})=>{const[C,pe]=[O,E].map(ke=>st(ke,r));return`${yt(R,r)} (${C} \u2192 ${pe}\
)`}),u=e.length>gn?", \u2026":"",p=`${(0,oe.hS)(e.length,"reference")} to new IDs and names ${s?"follows and isn't":"follow and aren't"} counted`;return[t(`${p}: ${c.join(", ")}${u}`)]}function Yn({workflows:e,
notCompared:r=[]},s){const c=E=>E.flatMap(({name:C})=>C===void 0?[]:[st(C,{mask:s})]).join(", "),u=(E,C)=>E.length===0?[]:[t(C(c(E)),{least:C((0,oe.hS)(E.length,"workflow"))})],p=e.filter(({status:E})=>E===
"unchanged"),R=e.filter(({variablesCompared:E})=>!E);return[...p.every(({name:E})=>E===void 0)&&p.length===e.length?[t("No changes")]:u(p,E=>`${E}: no changes`),...u(R,E=>`The environment variables${R.
length===e.length?"":` of ${E}`} weren't compared, because one side is a folder without \`env_variables.json\`.`),...u(r.map(E=>({name:E})),E=>`${E}: not compared, because the step failed`)]}function bn({
added:e,modified:r,removed:s}){return e+r+s}function Zn(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Qn=l(8725),qn=l(276),er=l(4022),nr=l(6584);async function rr(e){const r=Wn(e),s={"report.md":r(),
"full-report.md":r({maxLength:1/0})};return(0,qn.n0)(await(0,er.N9)("the report",s)),r}const or=900*1024;function sr(e,r,s,c){const u=or-Buffer.byteLength(s.join()),p=e({headings:r,maxLength:1/0,maxBytes:u,
mark:!1}).join("");return c===void 0?p:Hn(p,c)}function ir(e){const r=(0,I.AS)(e);if(r.length===0)return;const s=r.slice(0,20).map(nr.bY),c=r.length>20?` and ${(0,oe.hS)(r.length-20,"more line")}`:"";
(0,Qn.lm)(`No field matched ${s.join(", ")}${c} in ignore. Check the spelling.`)}}),6584:((xe,Se,l)=>{l.d(Se,{LO:()=>d,Rr:()=>H,bY:()=>w,yG:()=>F});var I=l(3024),re=l(6760),oe=l(5806),ae=l(7596),he=l(
706);const W=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function j(y,G=W){return[G,({input:ce})=>`contains ${P(ce)}. ${y}`]}function g(...y){return G=>{for(const[ce,te]of y){const Z=ce.
exec(G);if(Z)throw new Error(typeof te=="string"?te:te(Z))}return G}}function F(y){if(/^(true|True|TRUE|false|False|FALSE)$/.test(y))return y.toLowerCase()==="true";throw new Error(`must be true or fa\
lse, not ${w(y)}`)}function L(y,G=!1){return ce=>{const te=Number(ce);if((G?/^\d+$/:/^\d+(\.\d+)?$/).test(ce)&&te>0&&te<=y)return te;const Z=y===1/0?"":` and at most ${y}`;throw new Error(`must be a ${G?
"whole ":""}number above 0${Z}, not ${w(ce)}`)}}const N=g(j("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[
/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,y])=>`must not contain a query or a fragment. Set only the beginning of the address: "${y}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the\
 action adds"]);function T(y){return parseHost(N(y))}function f(y){if(isId(y))return y;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${w(y)}`)}const z=g(j("Set the secret ag\
ain"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,y])=>`begins with "${y}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be prin\
table ASCII without spaces or line breaks"]),k="is too long: at most 200 characters",m=g([new RegExp("\\p{C}","u"),({input:y})=>`must not contain control characters: ${w(y)}`],[/.{201}/u,k]),$=g([/["<>|*?:\\/\p{C}]|^\.+$/u,
({input:y})=>`can't be a name: ${w(y)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:y})=>`must not end in .zip, which the action adds: ${w(y)}`],[/.{201}/u,k]);function _(y){
const G=refusal($(y));if(G!==void 0)throw new Error(`can't be a name: ${w(y)} ${G}`);if(Buffer.byteLength(y)>240)throw new Error(k);return y}function a(y){if(y!=="any"){if(/^[0-9a-f]{64}$/i.test(y))return y.
toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function v(){return(0,re.resolve)(process.env.GITHUB_WORKSPACE??"")}const A=g([new RegExp("\\p{Cc}","u"),"must be a p\
ath without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,y])=>`begins with ${y}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.tem\
p }}/packages`]);function H(y){return(0,re.resolve)(v(),A(y))}function b(y){const G=H(y);if(existsSync(G))return G;throw new Error(d(y))}function d(y){const G=!(0,I.existsSync)(v())||(0,I.readdirSync)(
v()).length===0;return`doesn't exist: ${w(y)}${G?". The workspace is empty: run actions/checkout before this step":""}`}function w(y){const G=P(y);return`"${(0,he.OX)(y,60)}"${G===""?"":` with ${G}`}`}
function P(y){const G=(y.match(new RegExp(W,"gu"))??[]).map(Z=>Z.codePointAt(0)??0),ce=[...new Set(G)].map(Z=>`U+${Z.toString(16).toUpperCase().padStart(4,"0")}`),te=ce.length===1?"an invisible charac\
ter":"invisible characters";return ce.length===0?"":`${te} (${ce.slice(0,5).join(", ")})`}}),1124:((xe,Se,l)=>{l.d(Se,{AS:()=>j,Hq:()=>he,RG:()=>re,cq:()=>g,cz:()=>oe,xS:()=>ae,xW:()=>W});var I=l(706);
const re={type:"hidden"};function oe(F){const L=N=>F.reduce((T,f)=>T+f[N],0);return{added:L("added"),modified:L("modified"),removed:L("removed")}}function ae({status:F,changes:L,references:N}){const T={
added:0,modified:0,removed:0};if(F!=="modified")return{...T,[F]:1};if(L.length===0&&N.length===0)return{...T,modified:1};for(const{kind:f}of L)T[f==="added"||f==="removed"?f:"modified"]++;return T}function he({
workflows:F}){return F.some(({status:L})=>L!=="unchanged")}function W({workflows:F}){return oe(F.map(({counts:L})=>L))}function j({workflows:[F,...L]}){return F?.unusedIgnores.filter(N=>L.every(({unusedIgnores:T})=>T.
includes(N)))??[]}function g({modified:F,added:L,removed:N}){return Object.entries({modified:F,added:L,removed:N}).flatMap(([f,z])=>z===0?[]:[`${(0,I.zD)(z)} ${f}`]).join(", ")||"no changes"}}),3436:((xe,Se,l)=>{
l.d(Se,{Gg:()=>F,Ms:()=>k,Op:()=>f,PX:()=>T,Rk:()=>oe,TH:()=>g,TN:()=>W,YD:()=>j,ZM:()=>he,dj:()=>_,e1:()=>z,eX:()=>ae,jn:()=>N});var I=l(8142),re=l(2899);const oe=["id","_id","key","name"],ae=["name",
"title","label","displayName"],he=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function W(a,v){if(a.type!=="object")return;const A=a.members.get(v)??a.matchOnly?.get(
v);return A&&N(A)&&/^("[^"]|[-\d])/.test(A.text)?A.text:void 0}function j(a){return a.type==="object"?[...a.members.keys()]:[]}function g(a){return L(a,["id","_id","key"])??L(a,j(a).sort().filter(v=>he.
test(v)))}function F(a){return L(a,ae)}function L(a,v){const A=v.find(H=>W(a,H)!==void 0);return A&&W(a,A)}function N(a){return a.type==="string"||a.type==="literal"}function T(a){return a===void 0?[]:
N(a)?[z(a.text)]:(a.type==="array"?a.items:[...a.members.values()]).flatMap(T)}function f(a,v,A){return A&&oe.includes(a)&&N(v)}function z(a){return a.startsWith('"')?a.includes("\\")?JSON.parse(a):a.
slice(1,-1):a}class k{#t;#e;#n;#r=new Map;#o=new Map;#s=0;constructor(v,A=H=>{}){this.#t=v,this.#e=v.lines.length===0,this.#n=A}read(v){const{fields:A,orders:H}=this.#t,b=d=>(0,re.pi)(A,d,this.#n);return(0,I.
q)(v,void 0,{enter:(d,w="")=>this.#e?void 0:{key:w,outer:d},scalar:d=>this.scalar(d),array:(d,w)=>{const P=d.length>0&&b({key:"",outer:w});return this.array(P?[]:d,(0,re.pi)(H,w,this.#n))},object:(d,w)=>{
let P;for(const[y,G]of A.size===0?[]:d)b({key:y,outer:w})&&(d.delete(y),oe.includes(y)&&(P=(P??new Map).set(y,G)));return this.object(d,P)}})}scalar(v){let A=this.#r.get(v);return A===void 0&&(A={type:v.
startsWith('"')?"string":"literal",id:++this.#s,text:v},this.#r.set(v,A)),A}array(v,A=!1){const H=A?v.toSorted((w,P)=>w.id-P.id):v;let b=H.length;for(const{id:w}of H)b=$(b,w);const d=this.#i(b,{type:"\
array",id:this.#s+1,items:H,unordered:A});return this.#e?d:{type:"array",id:d.id,items:v,unordered:A}}object(v,A){let H=~v.size;for(const[d,{id:w}]of v)H=H+$(this.scalar(d).id,w)|0;const b=this.#i(H,{
type:"object",id:this.#s+1,members:v,matchOnly:A});return this.#e?b:{type:"object",id:b.id,members:v,matchOnly:A}}#i(v,A){for(let H=v;;H=H+1|0){const b=this.#o.get(H);if(b&&m(b,A))return b;if(!b)return this.#o.
set(H,A),this.#s++,A}}}function m(a,v){if(a.type==="array")return v.type==="object"||a.items.length!==v.items.length?!1:a.items.every(({id:A},H)=>A===v.items[H]?.id);if(v.type==="array"||a.members.size!==
v.members.size)return!1;for(const[A,{id:H}]of v.members)if(a.members.get(A)?.id!==H)return!1;return!0}function $(a,v){const A=Math.imul(a^a>>>15,739982445)^Math.imul(v^v>>>16,73244475);return Math.imul(
A^A>>>13,695872825)}function _(a){if(N(a))return a.text;if(a.type==="array"){const A=a.items.map(_);return`[${(a.unordered?A.sort():A).join()}]`}return`{${Array.from(a.members,([A,H])=>`${JSON.stringify(
A)}:${_(H)}`).sort().join()}}`}}),2899:((xe,Se,l)=>{l.d(Se,{K$:()=>I,pi:()=>oe,wo:()=>re});const I=re("");function re(W){const j=new Set,[g,F]=[new Map,new Map];for(const[L,N]of W.split(/\r\n|\r|\n/).
entries()){const T=N.trim();if(T===""||T.startsWith("#"))continue;const[f,z]=T.endsWith("[]")?[T.slice(0,-2),F]:[T,g],k=f.split(".").reverse(),m=ae(f);if(k.includes(""))throw new Error(`has an empty k\
ey in line ${L+1} (join keys by single dots)`);if(k.every($=>$==="*"))throw new Error(`has only * in line ${L+1}, which would ignore everything (name a key)`);j.add(T),z.set(m,[...z.get(m)??[],{line:T,
keys:k}])}return{lines:[...j],fields:g,orders:F}}function oe(W,j,g){if(W.size===0||j===void 0)return!1;const F=["*",ae(j.key)].flatMap(L=>W.get(L)??[]).filter(({keys:L})=>he(j,L));for(const{line:L}of F)
g(L);return F.length>0}function ae(W){return W.slice(W.lastIndexOf(".")+1)}function he(W,j){if(W===void 0||j.length===0)return j.length===0;const g=j[0]==="*"?["*"]:W.key.split(".").reverse();return g.
every((F,L)=>F===j[L])&&he(W.outer,j.slice(g.length))}}),2742:((xe,Se,l)=>{l.d(Se,{OD:()=>ge,qy:()=>se,Z:()=>Oe,yR:()=>K});var I=l(3436),re=l(2899),oe=l(1345);function ae(X,ie){const le=ie.size===0?void 0:
ie.get(JSON.stringify(X));return le===void 0?X:(0,I.e1)(le)}function he({base:X,head:ie}){return X===ie?[]:I.Rk.flatMap(le=>{const[we,ne]=[(0,I.TN)(X,le),(0,I.TN)(ie,le)];return we!==ne&&we?.startsWith(
'"')&&ne?.startsWith('"')?[[we,ne]]:[]})}function W(X,ie){const le=new Map;for(const[ne,fe]of X)le.set(ne,(le.get(ne)??new Set).add(fe));const we=([ne,fe])=>le.get(ne)?.size===1&&ie.base.get(ne)===1&&
ie.head.get(fe)===1;return new Map(X.filter(we))}function j(X){const ie=le=>{const we=new Map,ne=(fe,ye)=>{if(fe.type==="array")for(const ve of fe.items)ne(ve,!0);if(fe.type!=="object")return;const Ce=ye?
[fe.id,...I.Rk.flatMap(ve=>(0,I.TN)(fe,ve)??[])]:[];for(const ve of new Set(Ce))we.set(ve,(we.get(ve)??0)+1);for(const ve of fe.members.values())ne(ve,!1)};for(const fe of X)ne(fe[le],!1);return we};return{
base:ie("base"),head:ie("head")}}function g(X,ie,le){const we={element:new Map,member:new Map};function ne(ye,Ce){if(ie.size===0&&!le)return ye;if((0,I.jn)(ye))return X.scalar(ie.get(ye.text)??ye.text);
const ve=we[Ce?"element":"member"],Ue=ve.get(ye.id)??fe(ye,Ce);return ve.set(ye.id,Ue),Ue}function fe(ye,Ce){if(ye.type==="array"){const Ue=ye.items.map(Pe=>ne(Pe,!0));return X.array(Ue,ye.unordered)}
const ve=new Map;for(const[Ue,Pe]of ye.members)(0,I.Op)(Ue,Pe,Ce)?le||ve.set(Ue,Pe):ve.set(ae(Ue,ie),ne(Pe,!1));return X.object(ve)}return(ye,Ce=!1)=>ne(ye,Ce).id}function F(X,ie){const le={base:g(X,ie,
!0),head:g(X,new Map,!0)};return{interner:X,renames:ie,follow:g(X,ie,!1),bare:le}}var L=l(5408);const N=.4,T=.9,f=4e4,z=4,k=/^(""|0|true|false|null)$/,m=.25,$=-1,_=new Set([...I.eX,"type"]);function a(X,ie,le){
const{compare:we,shareRare:ne}=H(X,le),fe=v(X,ie),ye=A(X);return Ce=>(ve,Ue)=>{const Pe=(0,L.qc)(ve,Ue),Y=Pe.reduce((U,{base:Q,head:Ee})=>U+Q.length*Ee.length,0),J=U=>Y>f?[...ne(U),...(0,L.O6)(ie,U).flatMap(
L.yU)]:U.base.flatMap(Q=>U.head.map(Ee=>({base:Q,head:Ee}))),D=Pe.flatMap(J).flatMap(U=>{const Q=we(U);return(Ce>0&&ye(U)?we(U,()=>1)>=T:Q>=Ce)?[{pair:U,alike:Q,distance:fe(U)}]:[]});D.sort((U,Q)=>Q.alike-
U.alike||U.distance-Q.distance);const ue=new Set;return D.flatMap(({pair:U})=>ue.has(U.base)||ue.has(U.head)?[]:(ue.add(U.base).add(U.head),[U]))}}function v({base:X},ie){const le=new Map((0,L.Ms)(ie).
map(fe=>[fe.base.index,fe.head.index-fe.base.index]));let we=0;const ne=X.map(({index:fe})=>(we=le.get(fe)??we,fe+we));return fe=>Math.abs((ne[fe.base.index]??0)-fe.head.index)}function A({base:X,head:ie}){
const le=({item:ye})=>[(0,I.TH)(ye),(0,I.Gg)(ye)],[we,ne]=[new Set(X.flatMap(le)),new Set(ie.flatMap(le))],fe=(ye,Ce)=>le(ye).every(ve=>ve!==void 0&&!Ce.has(ve));return ye=>fe(ye.base,ne)&&fe(ye.head,
we)}function H(X,{renames:ie,follow:le}){const we=new Map,ne=new Set;function fe(J){const D=we.get(J)??we.size;return D===we.size&&we.set(J,D),D}function ye(J,D){const ue=new Set,U=(Q,Ee,Re)=>{if((0,I.
jn)(Q)||(Q.type==="array"?Q.items.length:Q.members.size)===0){const Te=fe(`${Ee}=${D==="base"?le(Q):Q.id}`);ue.add(Te),(!(0,I.jn)(Q)||k.test(Q.text))&&ne.add(Te)}else if(Q.type==="array")for(const Te of Q.
items)U(Te,fe(`${Ee}[]`),!0);else for(const[Te,Be]of Q.members)Ee===$&&(0,I.jn)(Be)&&_.has(Te)||(0,I.Op)(Te,Be,Re)||U(Be,fe(`${Ee}.${D==="base"?ae(Te,ie):Te}`),!1)};return U(J,$,!0),ue}const Ce=new Map,
ve=new Map,Ue=J=>Ce.get(J)??new Set;for(const J of["base","head"]){for(const D of X[J])Ce.set(D,ye(D.item,J));for(const[D,ue]of(0,oe.Vn)(X[J].flatMap(U=>[...Ue(U)]))){const U=(ne.has(D)?m:1)/ue;ve.set(
D,Math.min(ve.get(D)??1,U))}}const Pe=J=>ve.get(J)??0,Y=J=>[...Ue(J)].filter(D=>Pe(D)>=1/z);return{compare({base:J,head:D},ue=Pe){const U=Te=>{let Be=0;for(const Ze of Te)Be+=ue(Ze);return Be},[Q,Ee]=[
Ue(J),Ue(D)],Re=[...Q].filter(Te=>Ee.has(Te));return 2*U(Re)/(U(Q)+U(Ee))||0},shareRare(J){const D=new Map;for(const ue of J.head)for(const U of Y(ue))D.set(U,[...D.get(U)??[],ue]);return J.base.flatMap(
ue=>{const U=new Set(Y(ue).flatMap(Q=>D.get(Q)??[]));return Array.from(U,Q=>({base:ue,head:Q}))})}}}function b(X,ie,le){const we={base:(0,L.S3)([X]),head:(0,L.S3)([ie])};return Math.max(...(0,L.yU)(we).
map(ne=>H(we,le).compare(ne)))}function d(X,ie,le){let we=[],ne=X;const fe=()=>ne.base.length===0||ne.head.length===0,ye=(D,ue)=>{const U=fe()?[]:D(ne,ue);U.length!==0&&(we=we.concat(U),ne=(0,L.FF)(ne,
U))},Ce=D=>(ue,U)=>(0,L.O6)(we,ue).flatMap(Q=>D(Q,U)),ve=le||[...X.base,...X.head].some(({item:D})=>D.type==="object"),Ue=I.Rk.filter(D=>!(y(X.base,D)&&y(X.head,D)));for(const D of G(Ue,X,ie))ye(L.kk,
w(D));const Pe=({item:D})=>D.id,Y=({item:D},ue)=>ue==="base"?ie.follow(D,!0):D.id;for(const D of ie.renames.size>0?[Y,Pe]:[Pe])ye(Ce(L.eV),D),ve&&ye(L.kh,D);if(ve&&!fe()){const[D]=G(te(X),X,ie);D!==void 0&&
ye(L.kk,w(D));const ue=Q=>({item:Ee},Re)=>P(Ee,ie.bare[Re],Q);ye(Ce(L.eV),ue(1)),ye(L.kh,ue(3));const U=a(X,we,ie);for(const Q of[...I.eX,"key"])ye(U(0),w(Q));ye(U(N),({item:Q})=>Q.type==="object"?(0,I.
TN)(Q,"type")??"":void 0)}const J=D=>(0,I.Gg)(D)??(Ue.length<I.Rk.length?Ue.find(ue=>(0,I.TN)(D,ue)):(0,I.TH)(D));return ye(Ce(L.kh),({item:D})=>J(D)===void 0?"":void 0),we}function w(X){return({item:ie})=>(0,I.
TN)(ie,X)}function P(X,ie,le){return X.type!=="object"||[...X.members].filter(([ne,fe])=>!(0,I.Op)(ne,fe,!0)).length<le?void 0:ie(X,!0)}function y(X,ie){const le=we=>X.every(({item:ne,index:fe})=>(0,I.
TN)(ne,ie)?.replaceAll('"',"")===`${we+fe}`);return X.length>1&&(le(0)||le(1))}function G(X,ie,le){const we=X.map(fe=>({key:fe,pairs:(0,L.kk)(ie,w(fe))})),ne=(fe,ye)=>fe.every(({base:ve,head:Ue},Pe)=>ve===
ye[Pe]?.base&&Ue===ye[Pe]?.head)?0:ce(ye,le)-ce(fe,le);return we.sort(({pairs:fe},{pairs:ye})=>ye.length-fe.length||ne(fe,ye)),we.map(({key:fe})=>fe)}function ce(X,{interner:ie,renames:le,bare:we}){const ne=X.
map(({base:ye,head:Ce})=>({base:ye.item,head:Ce.item})),fe=g(ie,new Map([...le,...ne.flatMap(he)]),!0);return ne.filter(({base:ye,head:Ce})=>[fe,we.head].some(ve=>ve(ye,!0)===we.head(Ce,!0))).length}function te({
base:X,head:ie}){const le=(0,oe.Vn)(ie.flatMap(({item:fe})=>(0,I.YD)(fe))),we=fe=>2*(le.get(fe)??0)>ie.length&&!I.Rk.includes(fe)&&fe!=="type",ne=[...le.keys()].filter(fe=>we(fe)&&Z(X,fe)&&Z(ie,fe)).sort();
return[...ne.filter(fe=>I.ZM.test(fe)),...ne]}function Z(X,ie){const le=X.flatMap(({item:ne})=>(0,I.TN)(ne,ie)??[]).filter(ne=>ne.startsWith('"'));if(le.length<2||2*le.length<=X.length||new Set(le).size<
le.length)return!1;const we=new Set(X.flatMap(({item:ne})=>I.Rk.map(fe=>(0,I.TN)(ne,fe))));return 2*le.filter(ne=>we.has(ne)).length<le.length}const de=8,Ae=.5;function Me(X,ie,le,we){const ne=J=>X[J].
flatMap(ue=>[ue,...Ne(ue,we)]).filter(({path:ue,value:U})=>ue.at(-1)?.type==="item"&&le[J].get(U.id)===1),fe={bases:new Set,heads:new Map};let ye={base:ne("base"),head:ne("head")};const Ce=(J,D)=>{const ue=(0,L.
kk)(ye,J).filter(({base:U,head:Q})=>U.arrays!==Q.arrays&&D(U.value,Q.value));for(const{base:U,head:Q}of ue)fe.bases.add(U.value),fe.heads.set(Q.value,U);ye=(0,L.FF)(ye,ue)},ve=(J,D)=>(0,I.TN)(J,"type")===
(0,I.TN)(D,"type"),Ue=(J,D)=>ve(J,D)&&b(J,D,ie)>=Ae,Pe=(J,D)=>(le[D].get(J??"")??0)<2,Y=(J,D)=>Pe(J,D)?J:void 0;return Ce(({value:J},D)=>Y((0,I.TH)(J),D),(J,D)=>((0,I.TH)(J)?.length??0)>=de||Ue(J,D)),
Ce(({value:J},D)=>Y((0,I.Gg)(J),D),Ue),Ce(({value:J},D)=>Pe((0,I.TH)(J),D)?P(J,ie.bare[D],3):void 0,ve),fe}function Ne({value:X,path:ie},le){return(0,oe.Vg)(X,le).flatMap(we=>{if((0,I.jn)(we.value))return[];
const ne={value:we.value,path:[...ie,we.step]};return[ne,...Ne(ne,le)]})}function je(X,ie,le,we){const ne=[],fe=[],ye=[],Ce=[],ve={base:[],head:[]};function Ue({base:U,head:Q},Ee,Re){Re==="element"&&Ce.
push(...he({base:U,head:Q})),(Re==="element"||Re==="member"&&U.type==="object"&&Q.type==="object")&&ye.push({base:U,head:Q,path:Ee}),U.id!==Q.id&&(U.type==="array"&&Q.type==="array"?ue(U,Q,Ee):U.type===
"object"&&Q.type==="object"?D({base:U,head:Q},Ee,Re):Re!=="own"&&(0,I.jn)(U)&&(0,I.jn)(Q)&&ie.renames.get(U.text)===Q.text?fe.push({path:Ee,from:(0,I.e1)(U.text),to:(0,I.e1)(Q.text)}):ne.push({kind:"m\
odified",path:Ee,from:U,to:Q}))}function Pe({base:U,head:Q},Ee,Re,Te){U!==void 0&&Q!==void 0?Ue({base:U,head:Q},Ee,Re):Q!==void 0&&!Y(Q,Ee)?(ne.push({kind:"added",path:Ee,value:Q}),ve.head.push({value:Q,
path:Ee,arrays:Te}),le.heads.size>0&&J(Q,Ee)):U!==void 0&&!le.bases.has(U)&&(ne.push({kind:"removed",path:Ee,value:U}),ve.base.push({value:U,path:Ee,arrays:Te}))}function Y(U,Q){const Ee=le.heads.get(
U);return Ee===void 0?!1:(ne.push({kind:"moved",path:Q,from:Ee.path}),Ue({base:Ee.value,head:U},Q,"element"),!0)}function J(U,Q){for(const{step:Ee,value:Re}of(0,oe.Vg)(U,we)){const Te=[...Q,Ee];Y(Re,Te)||
J(Re,Te)}}function D(U,Q,Ee){for(const{key:Re,from:Te,...Be}of We(U,ie)){const Ze=[...Q,{type:"member",key:Re}];Te!==Re&&fe.push({path:Ze,from:Te,to:Re});const He=Be.base!==void 0&&(0,I.Op)(Re,Be.base,
Ee==="element");Pe(Be,Ze,He?"own":"member")}}function ue(U,Q,Ee){const Re={base:(0,L.S3)(U.items),head:(0,L.S3)(Q.items)},Te=d(Re,ie,U.unordered&&Q.unordered).filter(Ge=>!le.bases.has(Ge.base.item)&&!le.
heads.has(Ge.head.item)),Be=(0,oe.Oe)(Re,Te,we),Ze=new Set((0,L.Ms)(Te).map(Ge=>Ge.head.index)),He=Be.filter(Ge=>Ge.base&&Ge.head&&!Ze.has(Ge.index));He.length>0&&!Q.unordered&&ne.push({kind:"reordere\
d",path:Ee,moved:He.map(({step:Ge})=>Ge)});for(const{step:Ge,...ot}of Be)Pe(ot,[...Ee,Ge],"element",Re)}return Ue(X,[],"root"),{changes:ne,references:fe,matches:ye,renames:Ce,unmatched:ve}}function We({
base:X,head:ie},{renames:le,follow:we}){const ne=new Map(X.members),fe=new Map,ye=(ve,Ue)=>ve.id===Ue.id||we(ve)===Ue.id;for(const ve of[ye,()=>!0])for(const Ue of[Pe=>Pe,Pe=>ae(Pe,le)])for(const[Pe,Y]of ne){
const J=Ue(Pe),D=ie.members.get(J);D===void 0||fe.has(J)||!ve(Y,D)||(ne.delete(Pe),fe.set(J,{key:J,from:Pe,base:Y,head:D}))}for(const[ve,Ue]of ie.members)fe.has(ve)||fe.set(ve,{key:ve,from:ve,head:Ue});
const Ce=Array.from(ne,([ve,Ue])=>({key:ve,from:ve,base:Ue}));return[...fe.values(),...Ce].sort((ve,Ue)=>ve.key<Ue.key?-1:1)}const x={bases:new Set,heads:new Map},S=5;function se(X,ie){const le=new I.
Ms(re.K$),[we,ne]=[X,ie].map(fe=>K(fe,le));return we&&ne&&ge([{base:we,head:ne}],le)[0]}function K(X,ie=new I.Ms(re.K$)){return/^\s*[[{]/.test(X)?ie.read(X):void 0}function ge(X,ie){const le=Oe(()=>j(
X)),we=Oe(()=>(0,oe.j9)([...X.map(({head:Ce})=>Ce),...X.map(({base:Ce})=>Ce)])),ne=(Ce,ve)=>we().componentOf(Ce,ve);function fe(Ce){const ve=F(ie,Ce);return X.map(Ue=>{const Pe=je(Ue,ve,x,ne),{base:Y,
head:J}=Pe.unmatched;if(Y.length===0||J.length===0)return Pe;const D=Me(Pe.unmatched,ve,le(),ne);if(D.heads.size===0)return Pe;const ue=je(Ue,ve,D,ne);return ue.changes.filter(({kind:U})=>U==="moved").
length===D.heads.size?ue:Pe})}let ye=new Map;for(let Ce=0;Ce<S;Ce++){const ve=fe(ye),Ue=ve.flatMap(Y=>Y.renames),Pe=Ue.length===0?new Map:W(Ue,le());if(ye.size===Pe.size&&[...ye].every(([Y,J])=>Pe.get(
Y)===J)){if(ve.some(({changes:Y})=>Y.length>0))return ve;break}ye=Pe}return fe(new Map)}function Oe(X){let ie;return()=>(ie??={value:X()},ie.value)}}),1345:((xe,Se,l)=>{l.d(Se,{Oe:()=>z,Vg:()=>k,Vn:()=>a,
j9:()=>g,qU:()=>F});var I=l(3436),re=l(5408);const oe=/group|parent|folder|owner/i,ae=/^(locale|locales|localeData|i18n|translations)$/,he=/^(data|node)$/,W=/(?<=^(?:\w+-)?[\da-f]{8})(-[\da-f]{4}){3}-[\da-f]{12}$/i,
j=40;function g(A){const H=A.map(f),b=y=>H.find(G=>G.get(y))?.get(y);function d(y,G){for(const ce of(0,I.YD)(y).sort()){if(oe.test(ce))continue;const te=(0,I.TN)(y,ce),Z=ce!=="type"?te:te&&/^"\w+:/.test(
te)?te.replace(/\w+:/,""):void 0,de=Z===void 0?void 0:b(Z);if(de===void 0||de.item===y||F(de.item)===void 0)continue;const Ae=H.some(Me=>{const Ne=Me.get(Z??"");return Ne&&(Ne.array===G||T(G,Ne.item))});
if(ce==="type"||!Ae)return de.item}}function w(y,G){const ce=(0,I.Gg)(y);return F(y)??F(d(y,G))??(ce&&(0,I.e1)(ce))}function P(y){const G=/\d/.test(y)?b(y):void 0,ce=G&&w(G.item,G.array);return ce!==void 0&&
JSON.stringify(ce)!==y?ce:void 0}return{componentOf:d,nameOf:w,labelOf:P}}function F(A){const H=A&&((0,I.TN)(A,"name")??L(A));return H&&(0,I.e1)(H)}function L(A){for(const[H,b]of A.type==="object"?A.members:
[]){const w=(ae.test(H)&&b.type==="object"?["en",...[...b.members.keys()].sort()]:[]).map(G=>(0,I.TN)(N(b,G)??b,"name")),P=he.test(H)?[...I.eX.map(G=>(0,I.TN)(b,G)),(0,I.TN)(b,"display_name"),L(b)]:[],
y=[...w,...P].find(G=>G!==void 0);if(y!==void 0)return y}}function N(A,H){return A.type==="object"?A.members.get(H):void 0}function T(A,H){return(H.type==="object"?[...H.members.values()]:[]).some(d=>d.
type==="array"&&d.items===A)}function f(A){const H=new Map,b=d=>{if(d.type==="object")for(const w of d.members.values())b(w);if(d.type==="array")for(const w of d.items){const P=(0,I.YD)(w).filter(G=>I.
ZM.test(G)),y=new Set(P.flatMap(G=>(0,I.TN)(w,G)??[]));for(const G of y)H.set(G,H.has(G)?void 0:{item:w,array:d.items});b(w)}};return b(A),H}function z(A,H,b){const d=(0,re.FF)(A,H),w=[...d.base.map(y=>({
...y,base:y.item})),...H.map(({base:y,head:G})=>({...G,base:y.item,head:G.item})),...d.head.map(y=>({...y,head:y.item}))],P=_(w,b);return w.map(y=>({...y,step:m(y,P.get(y))})).sort($)}function k(A,H){
return A.type==="object"?Array.from(A.members,([d,w])=>({step:{type:"member",key:d},value:w})):(A.type==="array"?z({base:[],head:(0,re.S3)(A.items)},[],H):[]).flatMap(({step:d,head:w})=>w?[{step:d,value:w}]:
[])}function m({item:A,index:H},b){if(b===void 0)return{type:"element",index:H,item:A};const d=v(A),w=d!==void 0&&d.length<=j&&!b.startsWith(d);return{type:"item",label:b,...w&&{hint:d},item:A}}function $({
step:A},{step:H}){return A.type==="item"&&H.type==="item"?A.label<H.label?-1:1:A.type==="element"&&H.type==="element"?A.index-H.index:A.type==="item"?-1:1}function _(A,H){const b=new Map,d=new Set;let w=A.
filter(({item:Z})=>(F(Z)??(0,I.Gg)(Z)??(0,I.TH)(Z))!==void 0);const P=Z=>{const de=w.map(Z),Ae=a(de);w=w.filter((Me,Ne)=>{const je=de[Ne];return je===void 0||Ae.get(je)!==1||d.has(je)?!0:(d.add(je),b.
set(Me,je),!1)})};P(({item:Z})=>F(Z));const y=new Map(w.map(Z=>[Z,F(Z.item)??F(H(Z.item,Z.array))])),G=a([...y.values()]),ce=Z=>{const[de,Ae]=[y.get(Z),(0,I.Gg)(Z.item)];return F(Z.item)??(G.get(de)===
1?de:void 0)??(Ae&&(0,I.e1)(Ae))},te=(Z,de="")=>{const[Ae,Me]=[(0,I.TH)(Z.item),ce(Z)??v(Z.item)],Ne=Ae&&(0,I.e1)(Ae).replace(de,"");return Me&&Ne?`${Me} (${Ne})`:Me??Ne};return P(Z=>ce(Z)??te(Z,W)),P(
Z=>te(Z,W)),P(Z=>te(Z)),P(Z=>`${ce(Z)??v(Z.item)??te(Z)} [${Z.index}${Z.head?"":", before"}]`),b}function a(A){const H=new Map;for(const b of A)H.set(b,(H.get(b)??0)+1);return H}function v(A){const H=(0,I.
TN)(A,"type");return H?.startsWith('"')?(0,I.e1)(H):void 0}}),7856:((xe,Se,l)=>{l.d(Se,{$C:()=>a,Wr:()=>b,_p:()=>v,lb:()=>z});var I=l(706),re=l(3436),oe=l(2742);const ae=8,he="authorization|password|p\
asswd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription)[-_. ]?key|cookie",W=new RegExp(`(?:${he}|(?:password|secret|apikey)s)$`),j=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
g=new RegExp(`^x?(?:${he})$`),F=/name|key|header|field/i,L=["value","values","default","defaultvalue"],N=/\{\{|\$\{|<%/,T="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${he}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${he})(?:\\\\*["'\`]\
\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${he})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${T}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?\
<=\\b(?:bearer|basic)\\s{1,4})${T}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${he})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(d=>new RegExp(d,"giu"));function z({workflows:d}){const w=new I.pO;for(const{secrets:y,files:G}of d){const ce=G.flatMap(({base:te,head:Z})=>[te,Z].flatMap(b));for(const te of[...y,...ce].flatMap(k))
w.add(te,m)}const P=new Map;return y=>{const G=P.get(y);if(G)return G;const ce=[],te=Ae=>(ce.push(Ae),I.v5),de={shown:f.reduce((Ae,Me)=>Ae.replace(Me,te),w.hide(y,te)),hidden:JSON.stringify(ce)};return P.
set(y,de),de}}function k(d){return[d,d.replace(/^(?:bearer|basic|token) /i,""),...(0,re.PX)((0,oe.yR)(d))]}function m(d){return d.length>=ae&&!new RegExp("^\\p{L}+$","u").test(d)}function $(d){const w=_(
d);return W.test(w)&&!j.test(w)}function _(d){return d.toLowerCase().replace(/[^a-z]/g,"")}function a(d,w,P){if(A(w))return!1;if($(d))return H(w)||g.test(_(d));const y=G=>F.test(G)&&$(String(P&&(0,re.
TN)(P,G)));return L.includes(_(d))&&P!==void 0&&(0,re.YD)(P).some(y)}function v(d,...w){return w.every(A)?!1:d.some((P,y)=>{const G=d[y-1],ce=G&&"item"in G?G.item:void 0,te=d.slice(y+1).every(({type:de})=>de===
"element"),Z=de=>P.type==="member"&&a(P.key,te?de:void 0,ce);return w.some(Z)})}function A(d){return d?.type==="literal"&&!/\d/.test(d.text)}function H(d){return d?.type==="array"?d.items.every(H):d!==
void 0&&(0,re.jn)(d)}function b(d){const w=[],P=y=>{if(y!==void 0)if((0,re.jn)(y))P((0,oe.yR)((0,re.e1)(y.text)));else if(y.type==="array")for(const G of y.items)P(G);else for(const[G,ce]of y.members)
a(G,ce,y)&&w.push(...(0,re.PX)(ce)),P(ce)};return P(d),w.filter(y=>!N.test(y))}}),5408:((xe,Se,l)=>{l.d(Se,{$z:()=>g,FF:()=>N,Ms:()=>L,O6:()=>T,S3:()=>oe,eV:()=>ae,kh:()=>he,kk:()=>W,qc:()=>j,yU:()=>F});
var I=l(8965);const re=500;function oe(f){return f.map((z,k)=>({item:z,index:k,array:f}))}function ae(f,z){const k=v=>f[v].map(A=>z(A,v)),m=(v,A)=>v!==void 0&&v===A,$=(0,I.E)(k("base"),k("head"),{maxEditLength:re,
comparator:m});if($===void 0)return L(he(f,z));let[_,a]=[0,0];return $.flatMap(({added:v,removed:A,count:H})=>{const[b,d]=[f.base.slice(_,_+H),f.head.slice(a,a+H)];return v||(_+=H),A||(a+=H),v||A?[]:F(
{base:b,head:d})})}function he(f,z){return j(f,z).flatMap(F)}function W(f,z){return j(f,z).flatMap(k=>k.base.length===1&&k.head.length===1?F(k):[])}function j(f,z){const k=g(f.head,m=>z(m,"head"));return k.
delete(void 0),[...g(f.base,m=>z(m,"base"))].flatMap(([m,$])=>{const _=k.get(m);return _?[{base:$,head:_}]:[]})}function g(f,z){const k=new Map;for(const m of f){const $=z(m),_=k.get($);_?_.push(m):k.
set($,[m])}return k}function F({base:f,head:z}){return f.flatMap((k,m)=>{const $=z[m];return $===void 0?[]:[{base:k,head:$}]})}function L(f){const z=[];for(const m of f.toSorted(($,_)=>$.base.index-_.
base.index)){let[$,_]=[0,z.length];for(;$<_;){const a=$+_>>1;(z[a]?.last.head.index??0)<m.head.index?$=a+1:_=a}z[$]={last:m,before:z[$-1]}}const k=[];for(let m=z.at(-1);m;m=m.before)k.push(m.last);return k.
reverse()}function N({base:f,head:z},k){const m=new Set(k.flatMap($=>[$.base,$.head]));return{base:f.filter($=>!m.has($)),head:z.filter($=>!m.has($))}}function T(f,z){const k=L(f),m={base:0,head:0};return j(
z,({index:$},_)=>{for(;(k[m[_]]?.[_].index??1/0)<$;)m[_]++;return m[_]})}}),6384:((xe,Se,l)=>{l.a(xe,async(I,re)=>{try{let m=function(){const _=new ae.i,a=_.required("base",j.Rr),v=_.required("head",j.
Rr);[a,v].some(d=>d!==void 0&&(0,oe.existsSync)(d))||(a!==void 0&&_.refuse("base",(0,j.LO)(_.text("base"))),v!==void 0&&_.refuse("head",(0,j.LO)(_.text("head"))));const A=_.optional("ignore",()=>(0,F.
wo)(_.lines("ignore")))??F.K$,H=_.boolean("fail-on-change",!1),b=_.boolean("summary",!0);return{base:_.check(a),head:_.check(v),ignore:A,failOnChange:H,summary:b}},$=function({workflows:_}){return _.map(
({name:a,status:v,counts:A,variablesCompared:H})=>{const b=v==="changed"||v==="unchanged"?(0,g.cq)(A):v,d=H?"":" (environment variables are not compared)";return`${a===void 0?"":`${(0,z.OX)(a)}: `}${b}${d}`})};
var oe=l(3024),ae=l(3991),he=l(4022),W=l(2345),j=l(6584),g=l(1124),F=l(2899),L=l(7279),N=l(8725),T=l(276),f=l(4057),z=l(706),k=l(1532);await(0,T.eF)(async _=>{const{base:a,head:v,ignore:A,failOnChange:H,
summary:b}=m(),d=(0,N.t1)(),[w,P]=[(0,z.OX)(a),(0,z.OX)(v)],y=(0,f.Bu)([["Base",w],["Head",P]]);d.info(`Comparing ${w} with ${P}`);const G=await(0,k.Z)(a,v,{ignore:A,signal:_}).catch(async de=>{const Ae=(0,L.
iT)(de);throw b&&await(0,f.Sy)("Workflow comparison failed",(0,f.il)((0,he.UX)(Ae),(0,T.VY)(Ae)),y),Ae});for(const de of $(G))d.info(de);(0,W.$0)(G);const[ce,te]=[(0,g.Hq)(G),(0,g.xW)(G)];(0,T.n0)({changed:ce,
...te});const Z=await(0,W.S3)(G);if(b){const de=(0,W.uu)(Z,G.workflows.length>1,[y]);await(0,f.Sy)(`Workflow comparison: ${(0,g.cq)(te)}`,de,y)}if(ce&&H){const de=`The versions differ (${(0,g.cq)(te)}\
), and fail-on-change is true`;throw new L.HR({what:de,advice:"The report shows what changed.",topic:"import-deploy-and-promote"})}}),re()}catch(m){re(m)}},1)}),1532:((xe,Se,l)=>{l.d(Se,{Z:()=>ye});var I=l(
5806),re=l(4573),oe=l(8142);const ae={enter:()=>{},scalar:Y=>({json:Y}),array:Y=>({json:`[${Y.map(({json:J})=>J)}]`,items:Y}),object(Y){return{json:`{${[...Y.keys()].sort().map(D=>`${JSON.stringify(D)}\
:${Y.get(D)?.json}`)}}`,members:Y}}};function he(Y){const J=(0,re.isUtf8)(Y)?(0,oe.q)(Y.toString(),void 0,ae):void 0,D=J?.members?[...J.members]:J?.items?.map(U=>[W(U),U]),ue=D?.flatMap(([U,{members:Q,
json:Ee}])=>U===void 0?[]:[{name:U,keys:[...Q?.keys()??[]],content:Ee}]);if(!(ue===void 0||new Set(ue.map(({name:U})=>U)).size!==D?.length))return{container:J?.members?"object":"array",variables:ue}}function W({
members:Y}){if(!Y?.has("value"))return;const J=[Y.get("name"),Y.get("key")].find(D=>D?.json.startsWith('"'));return J&&JSON.parse(J.json)}function j({files:Y}){const J=[...Y].filter(([D])=>(0,I.dU)(D)).
map(([,D])=>g(D));return[...new Set(J.flat())]}function g(Y){const J=Y.toString();try{JSON.parse(J.replace(/^\uFEFF/,""))}catch{return[]}const D=he(Y),ue=new Set(D?.container==="array"?D.variables.map(
({name:Ee})=>Ee):[]),Q=Array.from(J.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([Ee,Re,Te])=>Re===void 0?[Ee,String(Number(Ee))]:Te===void 0?[JSON.parse(Re)]:[]);return[...new Set(Q)].
filter(Ee=>!ue.has(Ee))}var F=l(1124),L=l(3436),N=l(7598);function T(Y){return(0,re.isUtf8)(Y)?Y.toString():void 0}function f(Y,J,D){const ue=/\.json$/i.test(Y)?T(J):void 0;return ue===void 0?void 0:D.
read(ue)}function z(Y,J,D,ue){if(J.equals(D))return!0;const U=new Interner(ue),Q=f(Y,J,U);return Q!==void 0&&Q.id===f(Y,D,U)?.id}function k({files:Y},J){const D=U=>createHash("sha256").update(U).digest(
"hex"),ue=Array.from(Y,([U,Q])=>{const Ee=f(U,Q,new Interner(J));return[U,D(Ee?canonicalJson(Ee):Q)]});return D(JSON.stringify(ue.sort(([U],[Q])=>U<Q?-1:1)))}var m=l(2899),$=l(2742),_=l(7856);const a=1024*
1024;function v(Y,J,{name:D,ignore:ue}){const U=[Y,J].filter(Je=>Je!==void 0),Q=U.length===2&&U.some(H),Ee=[...new Set(U.flatMap(({files:Je})=>[...Je.keys()]))].sort(),Re=new Set(ue.lines),Te=new L.Ms(
ue,Je=>Re.delete(Je)),Be=Ee.flatMap(Je=>{const[it,ct]=[Y?.files.get(Je),J?.files.get(Je)],ut=it!==void 0&&ct!==void 0&&it.equals(ct);if(Q&&(0,I.dU)(Je)||ut&&Re.size===0)return[];const at=it&&f(Je,it,Te),
lt=ut?at:ct&&f(Je,ct,Te);return ut||at!==void 0&&at.id===lt?.id?[]:[{name:Je,from:it,to:ct,base:at,head:lt}]}),Ze=d(Be,Te),He=Je=>ue.lines.length===0&&Ze.some(it=>it.name===Je),Ge=Ze.length===0?[]:Ee.
filter(Je=>!He(Je)&&!(0,I.dU)(Je)),ot=Y===void 0?"added":J===void 0?"removed":void 0;return{name:D,status:ot??(Ze.length>0?"changed":"unchanged"),counts:ot?{added:0,modified:0,removed:0,[ot]:1}:(0,F.cz)(
Ze.map(F.xS)),files:Ze,variablesCompared:!(Q&&U.some(b)),secrets:[...new Set(U.flatMap(Je=>[...j(Je),...A(Je,Ge)]))],unusedIgnores:[...Re]}}function A({files:Y},J){return J.flatMap(D=>(0,_.Wr)(f(D,Y.get(
D)??Buffer.of(),new L.Ms(m.K$))))}function H({kind:Y,files:J}){return Y==="folder"&&![...J.keys()].some(I.dU)}function b({files:Y}){return[...Y].some(([J,D])=>(0,I.dU)(J)&&he(D)?.variables.length!==0)}
function d(Y,J){const D=Y.flatMap(({name:U,base:Q,head:Ee})=>Q&&Ee&&!(0,I.dU)(U)?[{name:U,base:Q,head:Ee}]:[]),ue=new Map((0,$.OD)(D,J).map((U,Q)=>[D[Q]?.name,U]));return Y.map(U=>w(U,ue.get(U.name)))}
function w({name:Y,from:J,to:D,base:ue,head:U},Q){const Ee=J===void 0?"added":D===void 0?"removed":"modified",Re={name:Y,status:Ee,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,I.
dU)(Y))return{...Re,kind:"variables",changes:y(ue,U,Ee)};if(Q||Ee!=="modified"&&(ue??U))return{...Re,kind:"json",base:ue,head:U,...Q};const[Te,Be]=[J&&P(J),D&&P(D)];return J&&Te===void 0||D&&Be===void 0?
{...Re,kind:"binary"}:{...Re,kind:"text",text:{base:Te,head:Be}}}function P(Y){return Y.length<=a&&!Y.includes(0)?T(Y):void 0}function y(Y,J,D){const[ue,U]=[Y,J].map(He=>He&&he(Buffer.from((0,L.dj)(He))));
if(D==="modified"&&(ue===void 0||ue.container!==U?.container))return[{kind:"modified",path:[],from:F.RG,to:F.RG}];const Q=He=>new Map(He?.variables.map(({name:Ge,content:ot})=>[Ge,ot])),[Ee,Re]=[Q(ue),
Q(U)],Te=[],Be=[...Ee.keys()].filter(He=>Re.has(He)),Ze=[...Re.keys()].filter(He=>Ee.has(He));Be.some((He,Ge)=>He!==Ze[Ge])&&Te.push({kind:"reordered",path:[],moved:[]});for(const He of[...new Set([...Ee.
keys(),...Re.keys()])].sort()){const Ge=[{type:"member",key:He}];Ee.has(He)?Re.has(He)?Ee.get(He)!==Re.get(He)&&Te.push({kind:"modified",path:Ge,from:F.RG,to:F.RG}):Te.push({kind:"removed",path:Ge,value:F.
RG}):Te.push({kind:"added",path:Ge,value:F.RG})}return Te}var G=l(7279),ce=l(3024),te=l(1455),Z=l(6760),de=l(1142),Ae=l(706),Me=l(9870);function Ne(Y,J){return new G.HR({what:Y,advice:J,topic:"unpacki\
ng"})}function je(Y,J){for(const{index:D}of`${J}/`.matchAll(/\//g)){const ue=J.slice(0,D),U=(0,ce.lstatSync)((0,Z.join)(Y,ue),{throwIfNoEntry:!1});if(U?.isSymbolicLink())throw Ne(`${(0,Ae.TL)(ue)} in \
the folder is a symbolic link, which isn't followed`,"Delete it.");if(ue===J&&U?.isFile())return U;if(!U?.isDirectory())break}}async function We(Y){return(await(0,te.readdir)(Y,{withFileTypes:!0})).map(
D=>D.name+(D.isDirectory()?"/":""))}async function x(Y,J){const D=[],ue=[""];for(const U of ue){J.throwIfAborted();for(const Q of await We((0,Z.join)(Y,U))){if((0,I.jq)(Q.replace("/","")))continue;if((Q.
endsWith("/")?ue:D).push(U+Q),D.length+ue.length>Me.BE)throw new Error("more than 10,000 files are in it")}}return D}async function S(Y){if(!je(Y,I.gv))return;const J=await(0,te.readFile)((0,Z.join)(Y,
I.gv),"utf8");try{const{unpackedFiles:D}=JSON.parse(J),ue=D.every(U=>(0,I.x5)(U)===void 0);return{text:J,paths:ue?new Set(D):void 0}}catch{return{text:J,paths:void 0}}}async function se(Y,J){const D=new Set(
J.map(caseFold));return(await We(Y).catch(()=>[])).filter(Q=>Q.endsWith("/")).map(Q=>Q.slice(0,-1)).filter(Q=>!D.has(caseFold(Q))).filter(Q=>existsSync(join(Y,Q,RECORD))).sort()}function K(Y){return`${JSON.
stringify({unpackedFiles:[...new Set(Y)].sort()},null,2)}
`}var ge=l(3657);async function Oe(Y,J){try{const D=await(0,te.stat)(Y);if(D.isDirectory())return await ne(Y,J);if(D.size>Me.zx)throw new Error("it is larger than 256 MiB, the limit");const ue=await(0,te.
readFile)(Y);return{...await(0,ge.ue)(ue,J),sha256:(0,N.createHash)("sha256").update(ue).digest("hex")}}catch(D){throw we(D,Y,J)}}async function X(Y,J){const D=()=>Oe(Y,J);try{const ue=(0,ce.statSync)(
Y,{throwIfNoEntry:!1});if(ue===void 0)return{kind:"missing"};const U=ue.isDirectory()?await ie(Y,J):new Map,[Q,...Ee]=[...U.values()].flat();return Q===void 0?{kind:"single",read:D}:{kind:"several",names:[
...U.keys()].sort(),async read(Re){const[Te,Be]=U.get(Re)??[];if(Te&&Be)throw new Error(`is there twice, as ${(0,Ae.TL)(Te.name)} and as ${(0,Ae.TL)(Be.name)}. Remove one of them`);if(Te?.isSymbolicLink())
throw new Error("is a link, which isn't followed");return await Oe((0,Z.join)(Y,Te?.name??Re),J)},...Ee.length===0&&Q.isDirectory()&&{readSingle:D}}}catch(ue){throw we(ue,Y,J)}}async function ie(Y,J){
const D=new Map,ue=await(0,te.readdir)(Y,{withFileTypes:!0});if((0,Me._2)(ue.filter(U=>!U.isDirectory()).map(({name:U})=>U)))return D;for(const U of ue){if(J.throwIfAborted(),U.name.startsWith(".")||!await le(
(0,Z.join)(Y,U.name),J))continue;const Q=U.isDirectory()?U.name:U.name.replace(/\.zip$/i,"");D.set(Q,[...D.get(Q)??[],U])}return D}async function le(Y,J){const D=await(0,te.stat)(Y).catch(()=>{});if(D?.
isDirectory())return(0,Me._2)(await fe(Y));if(!D?.isFile()||!/\.zip$/i.test(Y))return!1;try{return(0,Me._2)([...(await Oe(Y,J)).files.keys()])}catch{return J.throwIfAborted(),!0}}function we(Y,J,D){if(D.
aborted)return D.reason;if(Y instanceof ge.Ao){const Q=`${Y.what.replace("The package ","")}. Set a package (.zip), or the folder with its unpacked files`;return new Error(Q,{cause:Y})}const U=(0,de.Mi)(
Y)&&Y.code==="ENOENT"&&Y.path===J?`doesn't exist: ${(0,Ae.MW)(J)}`:`can't be read: ${(0,de.Uc)(Y)}`;return new Error(U,{cause:Y})}async function ne(Y,J){const D=(0,Z.join)(Y,(0,Me.wg)(await fe(Y))),ue=await S(
D);if(ue&&!ue.paths)throw new Error(`${I.gv} isn't as this action writes it`);const U=ue?.paths?new Set([...Me.LX,...ue.paths]):await x(D,J),Q=new Map;let Ee=Me.zx;for(const Re of U){J.throwIfAborted();
const Te=je(D,Re);if(Te!==void 0){if(Ee-=Te.size,Ee<0)throw new Error("its files take more than 256 MiB, the limit");Q.set(Re,await(0,te.readFile)((0,Z.join)(D,Re)))}}if(Q.size===0)throw new Error("no\
 files are in it");return(0,Me.jz)("folder",Q)}async function fe(Y){const J=await We(Y),ue=J.filter(U=>U.endsWith("/")&&!U.startsWith(".")).map(async U=>(await We((0,Z.join)(Y,U))).map(Q=>U+Q));return[
...J,...(await Promise.all(ue)).flat()]}async function ye(Y,J,{ignore:D,signal:ue}){const U=await Pe("base",ue,()=>X(Y,ue)),Q=await Pe("head",ue,()=>X(J,ue)),Ee=Ce(U,Q)?[void 0]:[...new Set([...ve(U),
...ve(Q)])].sort(),Re=[];for(const Te of Ee){const Be=Te===void 0?"":` ${(0,Ae.TL)(Te)}`,Ze=await Pe(`base${Be}`,ue,()=>Ue(U,Te)),He=await Pe(`head${Be}`,ue,()=>Ue(Q,Te));Re.push(v(Ze,He,{name:Te,ignore:D}))}
return U.kind!=="missing"&&Q.kind!=="missing"?{workflows:Re}:{workflows:Re,missing:U.kind==="missing"?"base":"head"}}function Ce(Y,J){const D=[Y,J];if(!(D.every(Re=>Re.kind==="several"&&Re.readSingle)&&
ve(Y).join()!==ve(J).join())&&D.every(({kind:Re})=>Re!=="single"))return!1;if(D.every(Re=>Re.kind!=="several"||Re.readSingle))return!0;const[Q,Ee]=Y.kind==="single"?["base","head"]:["head","base"];throw new G.
HR({what:`${Q} is a single workflow, but ${Ee} is a folder of several`,advice:"Set both to the same kind.",topic:"import-deploy-and-promote"})}function ve(Y){return Y.kind==="several"?Y.names:[]}async function Ue(Y,J){
if(Y.kind!=="missing")return Y.kind==="single"?await Y.read():J===void 0?await Y.readSingle?.():Y.names.includes(J)?await Y.read(J):void 0}async function Pe(Y,J,D){try{return await D()}catch(ue){J.throwIfAborted();
const U=ue instanceof G.HR?ue.topic:"import-deploy-and-promote";throw new G.HR({what:`${Y} ${(0,G.gJ)(ue)}`,topic:U},{cause:ue})}}}),1142:((xe,Se,l)=>{l.d(Se,{Uc:()=>L,Mi:()=>g,Rs:()=>N});var I=l(7598),
re=l(1455),oe=l(6760);const ae=Xe(import.meta.url)("node:util");var he=l(7279),W=l(706);const j={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"perm\
ission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the\
 folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function g(m){const $=typeof m=="object"&&m!==null&&"code"in m?m.code:void 0;return typeof $==
"string"&&/^E[A-Z0-9]+$/.test($)}function F(m){if(!g(m))return(0,he.gJ)(m);const{code:$="",errno:_=0}=m;return j[$]??(0,ae.getSystemErrorMap)().get(_)?.[1]??$}function L(m){const $=g(m)&&("dest"in m?m.
dest:m.path);return typeof $=="string"?`${F(m)} (${(0,W.MW)($)})`:F(m)}function N(m,$,_="Set another directory, or free some space."){const a=g(m)&&m.code==="ENAMETOOLONG",v={what:`Can't write ${$}`,why:F(
m),advice:a?"Set a shorter name.":_};return new he.HR(v,{cause:m})}async function T(m){await rm(m,{recursive:!0,force:!0,maxRetries:10})}const f=/^\.workflow-export-[0-9a-f]{12}$/;async function z(m,$,_=dirname(
m)){const a=join(_,`.workflow-export-${randomBytes(6).toString("hex")}`);try{await writeFile(a,$,{flag:"wx"}),await rename(a,m)}catch(v){throw await T(a).catch(()=>{}),v}}async function k(m,$){await z(
m,$).catch(_=>{throw N(_,m)})}}),7279:((xe,Se,l)=>{l.d(Se,{HR:()=>re,gJ:()=>j,h_:()=>W,iT:()=>he});const I=null;class re extends Error{what;why;advice;topic;status;maybeProcessed;affectsAll;busy;retryable;retryAfterMs;maxRetries;constructor(F,L={}){
super(ae(F),{cause:L.cause}),this.what=F.what,this.why=F.why??"",this.advice=F.advice??"",this.topic=F.topic,this.status=L.status,this.maybeProcessed=L.maybeProcessed??!1,this.affectsAll=L.affectsAll??
!1,this.busy=L.busy??!1,this.retryable=L.retryable??!1,this.retryAfterMs=L.retryAfterMs??0,this.maxRetries=L.maxRetries}with(F){const L={...this,cause:this,...F};return new re(L,L)}}function oe({what:g,
why:F=""}){return F===""?g:`${g}: ${F}`}function ae(g){const F=oe(g);return`${F}${/[.!?…]$/.test(F)?"":"."} ${g.advice??""}`.trim()}function he(g){return g instanceof Error?g:new Error(String(g))}function W(g){
return g instanceof re?g:new re({what:j(g)},{cause:g})}function j(g){return he(g).message}}),8725:((xe,Se,l)=>{l.d(Se,{lm:()=>re.lm,t1:()=>oe});const I=Xe(import.meta.url)("node:async_hooks");var re=l(
5358);function oe(N=""){return{info:T=>he(N+T),warning:T=>re.$e(N+T),debug:T=>re.Yz(N+T),mask:re.Pq}}function ae(N){const T=[];return{...oe(`[${N}] `),info:f=>T.push(f),end(f){core.startGroup(W(f));for(const z of T)
he(z);core.endGroup()}}}function he(N){re.pq(W(N))}function W(N){return N.replaceAll("##[","## [")}const j=new I.AsyncLocalStorage;let g=!1;function F(N,T){return g||L(),g=!0,j.run(N,T)}function L(){const N=process.
stdout.write.bind(process.stdout);process.stdout.write=((T,...f)=>{const z=j.getStore(),k=String(T);return z===void 0||/^::(add-mask|debug)::/.test(k)?N(T,...f):(j.exit(()=>z.debug(k.trimEnd())),!0)})}}),
276:((xe,Se,l)=>{l.d(Se,{VY:()=>N,Pd:()=>f,eF:()=>L,n0:()=>T});var I=l(3024),re=l(1455);const oe=Xe(import.meta.url)("node:os");var ae=l(6760),he=l(5358),W=l(1142),j=l(7279),g=l(706);const F=6e4;async function L(m){
const $=new AbortController;for(const _ of["SIGINT","SIGTERM","SIGBREAK"]){const a={what:`Cancelled (${_})`,topic:"the-job-on-the-platform"};process.on(_,()=>$.abort(new j.HR(a)))}try{await m($.signal)}catch(_){
for(let v=_;v instanceof Error;v=v.cause)he.Yz(v.stack??v.message);const a=N(_);he.C1(`${(0,g.OX)((0,j.gJ)(_),F)}${a===void 0?"":` See ${a}`}`)}process.stdout.write("",()=>process.exit())}function N(m){
const{GITHUB_SERVER_URL:$,GITHUB_ACTION_REPOSITORY:_,GITHUB_ACTION_REF:a}=process.env;if(!(!(m instanceof j.HR)||m.topic===void 0||!$||!_||!a))return encodeURI(`${$}/${_}/blob/${a}/docs/troubleshootin\
g.md#${m.topic}`)}function T(m){for(const[$,_]of Object.entries(m))_!==void 0&&he.uH($,_)}async function f(m){const $=process.env.RUNNER_TEMP||(0,oe.tmpdir)();return await(0,re.mkdtemp)((0,ae.join)($,
m)).catch(_=>{throw(0,W.Rs)(_,$,"Check the runner's temporary folder.")})}function z(){try{return JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH??"","utf8"))?.repository?.private===!1}catch{return!1}}
function k(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((xe,Se,l)=>{l.d(Se,{Bu:()=>g,Sy:()=>z,il:()=>L});var I=l(5358),re=l(7279),oe=l(8132),ae=l(706);const he=1024*1024-1e4,W=2e5;function j(k,m){
const $=m.map(H=>H.map(T)),_=k.map((H,b)=>$.some(d=>d[b]!=="")),a=(H,b)=>`<tr>${H.flatMap((d,w)=>_[w]?`<${b}>${d}</${b}>`:[]).join("")}</tr>`,v=$.map(H=>a(H,"td")),A=H=>`<tr><td colspan="${k.length}">\
\u2026 and ${counted(H,"more row")}</td></tr>`;return`<table>${a(k.map(escapeAll),"th")}${f(v,A).join("")}</table>`}function g(k){return`<table>${k.map(([$,_])=>_===void 0?"":`<tr><th align="left">${(0,oe.
FO)($)}</th><td>${T(_)}</td></tr>`).join("")}</table>`}function F(k){const m=k.map(({names:$,message:_,help:a})=>{const v=$.map(H=>`**${plainText(H)}**`);return`- ${f(v,H=>`and ${H} more`,W/2).join(",\
 ")}: ${L(_,a)}`});return f(m,$=>`- \u2026 and ${counted($,"more cause")}`).join(`
`)}function L(k,m){return m===void 0?(0,oe.wh)(k):`${(0,oe.wh)(k)} <a href="${(0,oe.FO)(m)}">Troubleshooting</a>`}function N(k,m){return`<details><summary>${escapeAll(k)}</summary>

${m}

</details>`}function T(k){return typeof k=="string"?k===""?"":`<code>${(0,oe.FO)((0,oe.RK)(k))}</code>`:"words"in k?(0,oe.wh)(k.words):`<a href="${(0,oe.FO)(k.href)}">${(0,oe.wh)(k.text)}</a>${(0,oe.FO)(
k.after??"")}`}function f(k,m,$=W){let _=$;const a=k.filter(v=>{const A=Buffer.byteLength(v),H=A<=_;return H&&(_-=A),H});return a.length===k.length?a:[...a,m(k.length-a.length)]}async function z(k,...m){
const $=a=>`${(0,ae.hS)(a,"part")} of this page would not fit and ${a===1?"is":"are"} left out.`,_=[`### ${(0,oe.wh)(k)}`,...f(m,$,he)];try{await I.z.addRaw(_.join(`

`),!0).write()}catch(a){I.$e(`Can't write the job summary: ${(0,re.gJ)(a)}`)}}}),8132:((xe,Se,l)=>{l.d(Se,{EU:()=>j,FO:()=>L,Jj:()=>he,RK:()=>oe,SS:()=>W,wh:()=>F});const I="[\\p{sc=Arab}\\p{sc=Syrc}\\p{\
sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",re=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Exten\
ded_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${I})[\\u200C\\u200D](?=${I})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter\
_Code_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function oe(f){return/^[ -[\]-~]*$/.test(f)&&!f.includes("##[")?f:f.replace(re,(z,k)=>k===void 0?z:ae(k))}function ae(f){
return`\\u{${f.codePointAt(0)?.toString(16)}}`}function he(f,z){if(f.length<=z)return f;const k=Array.from(f.slice(0,2*z+2));return k.length>z?`${k.slice(0,z).join("")}\u2026`:f}function W(f,z=100){const k=oe(
he(f,z)).replaceAll("	",ae)||'""',m="`".repeat(T(k)+1);return/^`|`$/.test(k)||/^ .*[^ ].* $/.test(k)?`${m} ${k} ${m}`:m+k+m}function j(f,z,k){const m=f.map(_=>oe(_).replace(/^(\s*):(?=:)/,(a,v)=>v+ae(
":"))),$="`".repeat(m.reduce((_,a)=>Math.max(_,T(a)+1),3));return[$+z,...m,$].map(_=>k+_).join(`
`)}const g=/[@#$]|:(?=[\w/+-])|www(?=\.)|GH(?=-)/giu;function F(f){const z=oe(f).replaceAll("	"," ").split(g),k=oe(f).match(g)??[];return z.map((m,$)=>L(m)+(k[$]===void 0?"":`${L(k[$])}<wbr>`)).join("")}
function L(f){return f.replace(N,z=>`&#${z.codePointAt(0)};`)}const N=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function T(f){return(f.match(/`+/g)??[]).reduce((z,k)=>Math.
max(z,k.length),0)}}),8142:((xe,Se,l)=>{l.d(Se,{q:()=>ae});const I=500,re=1e6,oe=/"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function ae(g,F,L){let N=g.startsWith("\uFEFF")?1:0,T=0;function f(){for(;;){const $=g.charAt(N);if($!==" "&&$!==`
`&&$!=="\r"&&$!=="	")return $;N++}}function z(){const $=N;if(oe.lastIndex=$,!oe.test(g))throw new SyntaxError;return N=oe.lastIndex,g.slice($,N)}function k($,_){const a=f();if(a==="["){const A=[],H=L.
enter($);return m("]",_,()=>A.push(k(H,_+1))),L.array(A,$)}if(a==="{"){const A=new Map;return m("}",_,()=>{if(f()!=='"')throw new SyntaxError;const H=z(),b=H.includes("\\")?JSON.parse(H):H.slice(1,-1);
if(A.has(b)||f()!==":")throw new SyntaxError;N++,A.set(b,k(L.enter($,b),_+1))}),L.object(A,$)}const v=z();return L.scalar(v.includes("\\")?JSON.stringify(JSON.parse(v)):v)}function m($,_,a){if(_===I)throw new RangeError;
N++;let v=f()===$?$:",";for(;v===",";){if(++T>re)throw new RangeError;a(),v=f(),v===","&&N++}if(v!==$)throw new SyntaxError;N++}try{const $=k(F,0);return f()===""?$:void 0}catch{return}}function he(g){
const F=ae(g,`
`,W);return F===void 0?void 0:`${F}
`}const W={enter:g=>`${g}  `,scalar:g=>g,array:(g,F)=>j("[",g,"]",F),object(g,F){const L=[...g.keys()].sort().map(N=>`${JSON.stringify(N)}: ${g.get(N)}`);return j("{",L,"}",F)}};function j(g,F,L,N){return F.
length===0?g+L:`${g}${N}  ${F.join(`,${N}  `)}${N}${L}`}}),5806:((xe,Se,l)=>{l.d(Se,{Iv:()=>F,Oj:()=>z,dU:()=>T,gv:()=>re,jq:()=>L,x5:()=>g});var I=l(6760);const re=".workflow-export.json",oe=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
ae=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,he=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,W=[["\
is longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],j=[...W,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',oe],["changes how git or GitHub treats \
the repository",ae],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",he]];function g(m,$=j){const _=k(m);return $.find(([,a])=>a.test(m)||a.test(_))?.[0]}function F(m){return g(m,W)}function L(m){return[he,oe,ae].some($=>$.
test(k(m)))}function N(m){return oe.test(k(m))?"is in a .git folder":m.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function T(m){const[$=""]=I.posix.basename(k(
m).replaceAll("\\","/")).split(":");return f($.replace(/[. ]+$/,""))==="env_variables.json"}function f(m){return m.normalize("NFC").toUpperCase().toLowerCase()}function z(m){const $=new Map;for(const _ of m){
const a=f(_.replace(/\/$/,"")),v=$.get(a);if(v!==void 0)return[v,_];$.set(a,_)}for(const[_,a]of $)for(const{index:v}of _.matchAll(/\//g)){const A=$.get(_.slice(0,v));if(A?.endsWith("/")===!1)return[A,
a]}}function k(m){return m.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((xe,Se,l)=>{l.d(Se,{BE:()=>W,LX:()=>he,_2:()=>T,jz:()=>g,wg:()=>N,zx:()=>j});var I=l(5806);const[re,oe,ae]=["flow_definition.\
json","app_definition.json","env_variables.json"],he=[re,oe,ae],W=1e4,j=256*1024*1024;function g(f,z){const k=[...z].filter(([m])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(m));return{kind:f,files:new Map(
k.sort(([m],[$])=>m<$?-1:1))}}function F({kind:f,files:z}){return{kind:f,files:new Map([...z].filter(([k])=>!isEnvVariables(k)))}}const L=/^(\..*|__MACOSX)$/;function N(f){const z=new Set(f),k=a=>he.some(
v=>z.has(a+v));if(k(""))return"";const m=new Set(f.filter(a=>a.includes("/")).map(a=>a.slice(0,a.indexOf("/")))),[$,..._]=[...m].filter(a=>!L.test(a));return $!==void 0&&_.length===0&&k(`${$}/`)?`${$}\
/`:""}function T(f){const z=N(f);return f.includes(z+oe)||f.includes(z+re)}}),3657:((xe,Se,l)=>{l.d(Se,{Ao:()=>L,ue:()=>N});var I=l(4573),re=l(8522),oe=l(663),ae=l(7279),he=l(706),W=l(5806),j=l(9870);
const g=2048,F=new Set([0,10]);class L extends ae.HR{}async function N(te,Z){Z?.throwIfAborted();const{zip:de,source:Ae,entries:Me}=await T(te).catch(v("The package")),Ne=(0,j.wg)([...Me.keys()]),je=[];
for(const[We,x]of Me){Z?.throwIfAborted();const S=await $(de,Ae,x).catch(v(`${(0,he.TL)(We)} in the package`));We.startsWith(Ne)&&!_(We)&&je.push([We.slice(Ne.length),S])}return(0,j.jz)("zip",je)}async function T(te){
const Z=f(te),de=await(0,oe.SY)(Z,{decodeStrings:!1});return{zip:de,source:Z,entries:await z(de)}}function f(te){for(let Z=te.length-21;Z>0;){Z=te.lastIndexOf("PK",Z-1,"latin1");const de=Z+22+(Z<0?1/0:
te.readUInt16LE(Z+20));if(de<=te.length)return te.subarray(0,de)}throw te.toString("latin1",0,2)==="PK"?new Error("its end is missing"):H(te)}async function z(te){if(te.entryCount>j.BE)throw a(`The pa\
ckage has ${te.entryCount} entries. The limit is 10,000`);const Z=new Map;let de=0;for await(const Ne of te.eachEntry()){const je=k(Ne);if(Z.has(je))throw a(`The package has ${(0,he.TL)(je)} twice`,"E\
xport it again.");const We=m(je,Ne);if(We!==void 0)throw a(`${(0,he.TL)(je)} in the package ${We}`);if(de+=Ne.uncompressedSize,de>j.zx)throw a("The package takes more than 256 MiB unpacked, the limit");
Z.set(je,Ne)}const Ae=[...Z.keys()];if(Ae.every(_))throw a("The package has no files in it","Export it again.");const Me=(0,W.Oj)(Ae);if(Me===void 0)return Z;throw a(`${Me.map(Ne=>(0,he.TL)(Ne)).join(
" and ")} in the package collide on a disk that ignores case`)}function k({generalPurposeBitFlag:te,fileNameRaw:Z,extraFields:de,versionMadeBy:Ae}){const Me=(0,I.isUtf8)(Z)?g:te,Ne=F.has(Ae>>>8);return(0,oe.
ax)(Me,Z,de,!Ne).replace(/^(\.\/+)+/,"")}function m(te,Z){const de=Z.externalFileAttributes>>>16&61440;return de===40960?"is a symbolic link":de!==0&&de!==32768&&de!==16384?"is neither a file nor a fo\
lder":_(te)&&Z.uncompressedSize>0?"is a folder with a content of its own":Z.canDecodeFileData()?(0,W.dU)(Z.fileNameRaw.toString())&&!(0,W.dU)(te)?"is also named env_variables.json":(0,W.Iv)(te):"is en\
crypted, or compressed by another method than deflate"}async function $(te,Z,de){const{compressedSize:Ae,compressionMethod:Me,uncompressedSize:Ne}=de,{fileDataStart:je}=await te.readLocalFileHeaderPromise(
de),We=Z.subarray(je,je+Ae),x={maxOutputLength:Ne||1,chunkSize:Ne+64},S=Me===0?We:(0,re.inflateRawSync)(We,x);if(S.length!==Ne)throw new Error(`it unpacks to ${S.length} bytes, not the ${Ne} listed`);
if((0,re.crc32)(S)!==de.crc32)throw new Error("its CRC-32 isn't the one listed");return S}function _(te){return te===""||te.endsWith("/")}function a(te,Z=""){return new ae.HR({what:te,advice:Z,topic:"\
the-package"})}function v(te){return Z=>{if(Z instanceof ae.HR)throw Z;const de={what:`${te} is cut off or damaged`,why:(0,he.TL)(Z.message).slice(1,-1)};throw new ae.HR({...de,advice:"Export it again\
.",topic:"the-package"},{cause:Z})}}const A=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function H(te){const Z=te.toString(
"utf8",0,512),[de]=A.find(([,Me])=>Me.test(Z))??["text"],Ae=`${de==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return new L({what:`The package is ${de}, n\
ot a zip`,advice:Ae,topic:"the-package"})}const b=33,d=20,w=3,P=8,y=33188;function G({files:te}){const Z=[],de=[];let Ae=0;for(const[je,We]of te){const[x,S]=[Buffer.from(je),deflateRawSync(We)],se=[ce(
2,d,g,P,0,b),ce(4,crc32(We),S.length,We.length),ce(2,x.length,0)],K=[ce(2,0,0,0),ce(4,y*65536,Ae)];Z.push(Buffer.from("PK"),...se,x,S),de.push(Buffer.from("PK"),Buffer.of(d,w),...se,...K,x),Ae+=30+
x.length+S.length}const Me=Buffer.concat(de),Ne=[ce(2,0,0,te.size,te.size),ce(4,Me.length,Ae),ce(2,0)];return Buffer.concat([...Z,Me,Buffer.from("PK"),...Ne])}function ce(te,...Z){const de=Buffer.alloc(
te*Z.length);for(const[Ae,Me]of Z.entries())de.writeUIntLE(Me,Ae*te,te);return de}}),1858:((xe,Se,l)=>{var I=l(7279),re=l(2975),oe=l(706);function ae(a,v,A,H={}){return new Failure({what:a,why:v,advice:A,
topic:"the-platforms-response"},H)}function he(a,v,A,H){return new Failure({what:a,why:v,advice:A,topic:"the-connection"},H)}const W={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connec\
tion was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection t\
imed out"},j="Re-run the job later.",g="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
L=/EPROTO|ERR_SSL_/,N=/Z_|ERR__ERROR_/,T=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function f(a,v,A,H){if(!(a instanceof Error&&"code"in a))return a;const b=String(a.code);
if(F.test(b)){const te=`the TLS connection can't be trusted (${b})`;return he(v,te,`Check host. ${g}`,{affectsAll:!0,cause:a})}const[,d]=T.exec(a.message)??[];if(d!==void 0)return z(v,d,a);const w=!A&&
L.test(b),P=w?"the TLS connection failed":"the connection failed",y=W[b]??`${N.test(b)?"the response can't be decoded":P} (${b})`,G={retryable:!0,maybeProcessed:A,affectsAll:!A,cause:a};if(H||!(w||b===
"ENOTFOUND"))return he(v,y,j,G);const ce=w?`Check host and its port. ${g}`:"Check host.";return he(v,y,ce,{...G,maxRetries:2})}function z(a,v,A){const H=(w,P,y=!1)=>he(a,w,P,{affectsAll:!0,cause:A,retryable:y});
if(v==="407")return H("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const b=Number(v);if(b<500&&!$(b))return H(`the proxy refuses the connection (${v})`,"Allow the \
host there, or add it to NO_PROXY.");const d=`the proxy made no connection (${toSingleLine(v,100)})`;return H(d,"Check HTTPS_PROXY, or re-run the job later.",!0)}const k=new Set([408,421,425,429]),m=new Set(
[501,505,506,508,510,511]);function $(a){return k.has(a)||a>=500&&!m.has(a)}function _(a,v){return{status:a,retryable:$(a),retryAfterMs:retryAfterMs(v["retry-after"]),maybeProcessed:a===408||a>=500}}}),
7596:((xe,Se,l)=>{const I=Xe(import.meta.url)("node:net");var re=l(9783),oe=l(1858);const ae=200;function he(T){const f=/^[a-z0-9+.-]+:\/\//i.test(T)?T:`https://${T}`;if(/[\s\p{C}\\]/u.test(f)||!URL.canParse(
f))throw new Error("is not an address such as https://ai-for-process.example.ai");const z=new URL(f);if(z.protocol!=="https:"&&z.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.
test(f))throw new Error("must not contain a user name or password");if(z.protocol==="http:"&&!W(z.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return z.pathname.
endsWith("/")||(z.pathname+="/"),z}function W(T){return T==="localhost"||T==="[::1]"||isIPv4(T)&&T.startsWith("127.")}function j(T){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(T)}function g(...T){return T.
find(f=>typeof f=="string"&&f.length<=ae&&j(f))}function F(T){try{return decodeURIComponent(T)}catch{return T}}function L(){for(const T of["https_proxy","HTTPS_PROXY"]){const f=process.env[T]?.trim();
f!==void 0&&(process.env[T]=f===""||f.includes("://")?f:`http://${f}`)}for(const T of["no_proxy","NO_PROXY"]){const f=process.env[T];f!==void 0&&(process.env[T]=f.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function N(T,f){const z=process.env.https_proxy||process.env.HTTPS_PROXY;if(!z||checkBypass(T)||/^https?:/i.test(z)&&getProxyUrl(T))return;throw connectionFailure(f,"the proxy in HTTPS_PROXY ca\
n't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),2975:((xe,Se,l)=>{var I=l(7279),re=l(706);const oe=7,ae=3e4,he=429;
async function W({log:N,signal:T,endsAt:f},z,{atLeastMs:k=0,untilFree:m=!1}={}){let $=0,_=0,a;for(;;)try{return await z()}catch(v){if(!(v instanceof Failure&&(v.retryable||m&&v.busy)))throw v;T.throwIfAborted(),
a??=performance.now();const A=v.status===he,H=v.busy||A;_=H?_+1:0,H||$++;const b=$>(v.maxRetries??oe)&&performance.now()-a>=k;if(!H&&b)throw j(v,`${$} times in a row`);const d=Math.min(ae,1e3*2**((_||
$)-1))*(.5+Math.random()/2),w=A&&v.retryAfterMs>0?v.retryAfterMs:Math.max(v.retryAfterMs,d),P=humanTime(w);if(performance.now()+w>=f)throw j(v,`and waiting ${P} before the next attempt would exceed th\
e timeout`,"Re-run the job later, or raise timeout-minutes.");N.info(`${toSingleLine(sentenceOf(v),1e3)}; retrying in ${P}`),await F(w,T)}}function j(N,T,f=N.advice){return N.with({why:`${N.why}, ${T}`,
advice:f,retryable:!1})}function g(N){const T=String(N),f=/^\d+$/.test(T)?Number(T)*1e3:Date.parse(T)-Date.now();return Math.min(Math.max(f||0,0),2**31-1)}async function F(N,T){let f;const z=new Promise(
k=>{f=setTimeout(k,N)});await L(T,z).finally(()=>clearTimeout(f))}function L(N,T){return new Promise((f,z)=>{const k=()=>z(N.reason);T.then(f,z).finally(()=>N.removeEventListener("abort",k)),N.aborted?
k():N.addEventListener("abort",k)})}}),706:((xe,Se,l)=>{l.d(Se,{MW:()=>ae,OX:()=>re,TL:()=>oe,hS:()=>j,pO:()=>T,v5:()=>F,zD:()=>W});var I=l(8132);function re(k,m=300){const $=k.replace(/[\p{C}\p{Z}]+/gu,
" ").replaceAll("##[","## [").trim();return(0,I.Jj)($,m)}function oe(k,m=100){return(0,I.RK)(JSON.stringify((0,I.Jj)(k,m)))}function ae(k){return oe(k,1e3).replaceAll("\\\\","\\")}function he(k){if(k<
1024)return`${k} B`;const m=["KiB","MiB","GiB"];let $=k/1024;for(;Number($.toFixed(1))>=1024&&m.length>1;)$/=1024,m.shift();return`${$.toFixed(1)} ${m[0]}`}function W(k){return String(k).replace(/\B(?=(\d{3})+$)/g,
",")}function j(k,m){return`${W(k)} ${m}${k===1?"":"s"}`}function g(k){if(k<9950)return`${(k/1e3).toFixed(1)} s`;const m=Math.round(k/1e3);if(m<60)return`${m} s`;const[$,_]=[Math.floor(m/60),Math.floor(
m/3600)];return _>0?`${_} h ${$%60} min`:`${$} min ${m%60} s`}const F="***",L=4,N=8;class T{#t=new Map;#e=new Set;constructor(m=[]){for(const $ of m)this.add($)}add(m,$=_=>!0){const _=new Set([m,...m.
split(/[\r\n]/)].map(a=>a.trim()));for(const a of[..._].filter($).flatMap(f)){const v=a.slice(0,N);this.#t.set(v,(this.#t.get(v)??new Set).add(a)),this.#e.add(v.length)}}redact=(m,$=300)=>{const _=m.trimStart(),
a=Math.min(_.length,$*4);return re(this.hide(_,()=>{},a)+(a<_.length?"\u2026":""),$)};hide(m,$=a=>{},_=m.length){let[a,v]=["",0];for(let A=0;A<_;A++){const H=this.#n(m,A);H!==""&&($(H),A>=v&&(a+=m.slice(
v,A)+F),v=Math.max(v,A+H.length))}return a+m.slice(v,_)}#n(m,$){let _="";for(const a of this.#e)for(const v of this.#t.get(m.slice($,$+a))??[])v.length<=_.length||!m.startsWith(v,$)||(v.length>=L||z(m,
$,$+v.length))&&(_=v);return _}}function f(k){const m=A=>JSON.stringify(A).slice(1,-1),$=Buffer.from(k).toString(),_=encodeURIComponent($),a=[_,_.replaceAll("%20","+"),_.replace(/%../g,A=>A.toLowerCase())];
return[...[k,$].flatMap(A=>[A,m(A),m(m(A))]),...a,encodeURI($)]}function z(k,m,$){const _=k.slice(Math.max(0,m-2),m);return!/[\p{L}\p{N}]$/u.test(_)&&!/^[\p{L}\p{N}]/u.test(k.slice($,$+2))}}),5358:((xe,Se,l)=>{
l.d(Se,{Yz:()=>At,V4:()=>_t,pq:()=>tn,lm:()=>en,C1:()=>Nt,uH:()=>qt,Pq:()=>Jt,z:()=>Z,$e:()=>Pt});const I=Xe(import.meta.url)("os");function re(n){return n==null?"":typeof n=="string"||n instanceof String?
n:JSON.stringify(n)}function oe(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function ae(n,t,o){const i=new j(
n,t,o);process.stdout.write(i.toString()+I.EOL)}function he(n,t=""){ae(n,{},t)}const W="::";class j{constructor(t,o,i){t||(t="missing.command"),this.command=t,this.properties=o,this.message=i}toString(){
let t=W+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let o=!0;for(const i in this.properties)if(this.properties.hasOwnProperty(i)){const h=this.properties[i];h&&(o?o=
!1:t+=",",t+=`${i}=${F(h)}`)}}return t+=`${W}${g(this.message)}`,t}}function g(n){return re(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(n){return re(n).replace(/%/g,"%2\
5").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const L=Xe(import.meta.url)("crypto");var N=l(9896);function T(n,t){const o=process.env[`GITHUB_${n}`];if(!o)throw new Error(
`Unable to find environment variable for file command ${n}`);if(!N.existsSync(o))throw new Error(`Missing file at path: ${o}`);N.appendFileSync(o,`${re(t)}${I.EOL}`,{encoding:"utf8"})}function f(n,t){
const o=`ghadelimiter_${L.randomUUID()}`,i=re(t);if(n.includes(o))throw new Error(`Unexpected input: name should not contain the delimiter "${o}"`);if(i.includes(o))throw new Error(`Unexpected input: \
value should not contain the delimiter "${o}"`);return`${n}<<${o}${I.EOL}${i}${I.EOL}${o}`}const z=Xe(import.meta.url)("path");var k=l(6671),m=function(n,t,o,i){function h(B){return B instanceof o?B:new o(
function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):
h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};class ${constructor(t,o){this.username=t,this.password=o}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.
Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return m(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class _{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return m(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class a{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The reque\
st has no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return m(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var v=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){
q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};class A{static createHttpClient(t=!0,o=10){const i={
allowRetries:t,maxRetries:o};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(A.getRequestToken())],i)}static getRequestToken(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Unable to get\
 ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return v(this,void 0,void 0,function*(){var o;const B=(o=(yield A.createHttpClient().getJson(t).catch(q=>{throw new Error(`Faile\
d to get ID Token. 
 
        Error Code : ${q.statusCode}
 
        Error Message: ${q.message}`)})).result)===null||o===void 0?void 0:o.value;if(!B)throw new Error("Response json body do not have ID Token field");return B})}static getIDToken(t){return v(this,
void 0,void 0,function*(){try{let o=A.getIDTokenUrl();if(t){const h=encodeURIComponent(t);o=`${o}&audience=${h}`}debug(`ID token url is ${o}`);const i=yield A.getCall(o);return setSecret(i),i}catch(o){
throw new Error(`Error message: ${o.message}`)}})}}var H=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(
i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};const{access:b,appendFile:d,
writeFile:w}=N.promises,P="GITHUB_STEP_SUMMARY",y="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class G{constructor(){this._buffer=""}filePath(){
return H(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[P];if(!t)throw new Error(`Unable to find environment variable for $${P}. Check if your runtime envir\
onment supports job summaries.`);try{yield b(t,N.constants.R_OK|N.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}
return this._filePath=t,this._filePath})}wrap(t,o,i={}){const h=Object.entries(i).map(([B,q])=>` ${B}="${q}"`).join("");return o?`<${t}${h}>${o}</${t}>`:`<${t}${h}>`}write(t){return H(this,void 0,void 0,
function*(){const o=!!t?.overwrite,i=yield this.filePath();return yield(o?w:d)(i,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return H(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,o=!1){return this._buffer+=t,o?this.addEOL():this}addEOL(){
return this.addRaw(I.EOL)}addCodeBlock(t,o){const i=Object.assign({},o&&{lang:o}),h=this.wrap("pre",this.wrap("code",t),i);return this.addRaw(h).addEOL()}addList(t,o=!1){const i=o?"ol":"ul",h=t.map(q=>this.
wrap("li",q)).join(""),B=this.wrap(i,h);return this.addRaw(B).addEOL()}addTable(t){const o=t.map(h=>{const B=h.map(q=>{if(typeof q=="string")return this.wrap("td",q);const{header:$e,data:Le,colspan:be,
rowspan:me}=q,Ie=$e?"th":"td",Ve=Object.assign(Object.assign({},be&&{colspan:be}),me&&{rowspan:me});return this.wrap(Ie,Le,Ve)}).join("");return this.wrap("tr",B)}).join(""),i=this.wrap("table",o);return this.
addRaw(i).addEOL()}addDetails(t,o){const i=this.wrap("details",this.wrap("summary",t)+o);return this.addRaw(i).addEOL()}addImage(t,o,i){const{width:h,height:B}=i||{},q=Object.assign(Object.assign({},h&&
{width:h}),B&&{height:B}),$e=this.wrap("img",null,Object.assign({src:t,alt:o},q));return this.addRaw($e).addEOL()}addHeading(t,o){const i=`h${o}`,h=["h1","h2","h3","h4","h5","h6"].includes(i)?i:"h1",B=this.
wrap(h,t);return this.addRaw(B).addEOL()}addSeparator(){const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,o){
const i=Object.assign({},o&&{cite:o}),h=this.wrap("blockquote",t,i);return this.addRaw(h).addEOL()}addLink(t,o){const i=this.wrap("a",t,{href:o});return this.addRaw(i).addEOL()}}const ce=new G,te=null,
Z=ce;function de(n){return n.replace(/[\\]/g,"/")}function Ae(n){return n.replace(/[/]/g,"\\")}function Me(n){return n.replace(/[/\\]/g,path.sep)}const Ne=Xe(import.meta.url)("string_decoder");var je=l(
4434);const We=Xe(import.meta.url)("child_process");var x=l(2613),S=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){
try{be(i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};const{chmod:se,copyFile:K,
lstat:ge,mkdir:Oe,open:X,readdir:ie,rename:le,rm:we,rmdir:ne,stat:fe,symlink:ye,unlink:Ce}=N.promises,ve=process.platform==="win32";function Ue(n){return S(this,void 0,void 0,function*(){const t=yield fs.
promises.readlink(n);return ve&&!t.endsWith("\\")?`${t}\\`:t})}const Pe=268435456,Y=N.constants.O_RDONLY;function J(n){return S(this,void 0,void 0,function*(){try{yield fe(n)}catch(t){if(t.code==="ENO\
ENT")return!1;throw t}return!0})}function D(n){return S(this,arguments,void 0,function*(t,o=!1){return(o?yield fe(t):yield ge(t)).isDirectory()})}function ue(n){if(n=Q(n),!n)throw new Error('isRooted(\
) parameter "p" cannot be empty');return ve?n.startsWith("\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function U(n,t){return S(this,void 0,void 0,function*(){let o;try{o=yield fe(n)}catch(h){h.code!=="\
ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${h}`)}if(o&&o.isFile()){if(ve){const h=z.extname(n).toUpperCase();if(t.some(B=>B.toUpperCase()===h))return n}else if(Ee(
o))return n}const i=n;for(const h of t){n=i+h,o=void 0;try{o=yield fe(n)}catch(B){B.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${n}': ${B}`)}if(o&&
o.isFile()){if(ve){try{const B=z.dirname(n),q=z.basename(n).toUpperCase();for(const $e of yield ie(B))if(q===$e.toUpperCase()){n=z.join(B,$e);break}}catch(B){console.log(`Unexpected error attempting t\
o determine the actual case of the file '${n}': ${B}`)}return n}else if(Ee(o))return n}}return""})}function Q(n){return n=n||"",ve?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,
"/")}function Ee(n){return(n.mode&1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Re(){var n;return(n=process.
env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var Te=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(i.next(
me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};function Be(n,t){return Te(this,
arguments,void 0,function*(o,i,h={}){const{force:B,recursive:q,copySourceDirectory:$e}=it(h),Le=(yield ioUtil.exists(i))?yield ioUtil.stat(i):null;if(Le&&Le.isFile()&&!B)return;const be=Le&&Le.isDirectory()&&
$e?path.join(i,path.basename(o)):i;if(!(yield ioUtil.exists(o)))throw new Error(`no such file or directory: ${o}`);if((yield ioUtil.stat(o)).isDirectory())if(q)yield ct(o,be,0,B);else throw new Error(
`Failed to copy. ${o} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(o,be)==="")throw new Error(`'${be}' and '${o}' are the same file`);yield ut(o,be,B)}})}function Ze(n,t){
return Te(this,arguments,void 0,function*(o,i,h={}){if(yield ioUtil.exists(i)){let B=!0;if((yield ioUtil.isDirectory(i))&&(i=path.join(i,path.basename(o)),B=yield ioUtil.exists(i)),B)if(h.force==null||
h.force)yield He(i);else throw new Error("Destination already exists")}yield Ge(path.dirname(i)),yield ioUtil.rename(o,i)})}function He(n){return Te(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Ge(n){return Te(this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function ot(n,t){return Te(
this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");if(t){const i=yield ot(n,!1);if(!i)throw ve?new Error(`Unable to locate executable file: ${n}. Please verify either\
 the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to \
locate executable file: ${n}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the f\
ile is executable.`);return i}const o=yield Je(n);return o&&o.length>0?o[0]:""})}function Je(n){return Te(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const t=[];
if(ve&&process.env.PATHEXT)for(const h of process.env.PATHEXT.split(z.delimiter))h&&t.push(h);if(ue(n)){const h=yield U(n,t);return h?[h]:[]}if(n.includes(z.sep))return[];const o=[];if(process.env.PATH)
for(const h of process.env.PATH.split(z.delimiter))h&&o.push(h);const i=[];for(const h of o){const B=yield U(z.join(h,n),t);B&&i.push(B)}return i})}function it(n){const t=n.force==null?!0:n.force,o=!!n.
recursive,i=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:t,recursive:o,copySourceDirectory:i}}function ct(n,t,o,i){return Te(this,void 0,void 0,function*(){if(o>=255)return;o++,
yield Ge(t);const h=yield ioUtil.readdir(n);for(const B of h){const q=`${n}/${B}`,$e=`${t}/${B}`;(yield ioUtil.lstat(q)).isDirectory()?yield ct(q,$e,o,i):yield ut(q,$e,i)}yield ioUtil.chmod(t,(yield ioUtil.
stat(n)).mode)})}function ut(n,t,o){return Te(this,void 0,void 0,function*(){if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(h){h.code==="EPERM"&&(yield ioUtil.
chmod(t,"0666"),yield ioUtil.unlink(t))}const i=yield ioUtil.readlink(n);yield ioUtil.symlink(i,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(t))||o)&&(yield ioUtil.copyFile(n,t))})}
const at=Xe(import.meta.url)("timers");var lt=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){
q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};const ht=process.platform==="win32";class bt extends je.
EventEmitter{constructor(t,o,i){if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=o||[],this.options=i||{}}_debug(t){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,o){const i=this._getSpawnFileName(),h=this._getSpawnArgs(t);let B=o?"":"[command]";if(ht)if(this._isCmdFile()){B+=i;for(const q of h)
B+=` ${q}`}else if(t.windowsVerbatimArguments){B+=`"${i}"`;for(const q of h)B+=` ${q}`}else{B+=this._windowsQuoteCmdArg(i);for(const q of h)B+=` ${this._windowsQuoteCmdArg(q)}`}else{B+=i;for(const q of h)
B+=` ${q}`}return B}_processLineBuffer(t,o,i){try{let h=o+t.toString(),B=h.indexOf(I.EOL);for(;B>-1;){const q=h.substring(0,B);i(q),h=h.substring(B+I.EOL.length),B=h.indexOf(I.EOL)}return h}catch(h){return this.
_debug(`error processing line. Failed with error ${h}`),""}}_getSpawnFileName(){return ht&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ht&&this._isCmdFile()){let o=`\
/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)o+=" ",o+=t.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i);return o+='"',[o]}return this.args}_endsWith(t,o){return t.
endsWith(o)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)
return'""';const o=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const q of t)if(o.some($e=>$e===q)){i=!0;break}if(!i)return t;let h='"',B=!0;for(let q=t.
length;q>0;q--)h+=t[q-1],B&&t[q-1]==="\\"?h+="\\":t[q-1]==='"'?(B=!0,h+='"'):B=!1;return h+='"',h.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&
!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}"`;let o='"',i=!0;for(let h=t.length;h>0;h--)o+=t[h-1],i&&t[h-1]==="\\"?o+="\\":t[h-1]==='"'?(i=!0,o+="\\"):i=!1;return o+=
'"',o.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const o={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.
failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||!1,delay:t.delay||1e4};return o.outStream=t.outStream||process.stdout,o.errStream=t.errStream||process.stderr,o}_getSpawnOptions(t,o){t=t||{};const i={};
return i.cwd=t.cwd,i.env=t.env,i.windowsVerbatimArguments=t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(i.argv0=`"${o}"`),i}exec(){return lt(this,void 0,void 0,function*(){
return!ue(this.toolPath)&&(this.toolPath.includes("/")||ht&&this.toolPath.includes("\\"))&&(this.toolPath=z.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield ot(
this.toolPath,!0),new Promise((t,o)=>lt(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const be of this.args)this._debug(`   ${be}`);const i=this.
_cloneExecOptions(this.options);!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+I.EOL);const h=new xt(i,this.toolPath);if(h.on("debug",be=>{this._debug(be)}),this.options.cwd&&!(yield J(
this.options.cwd)))return o(new Error(`The cwd: ${this.options.cwd} does not exist!`));const B=this._getSpawnFileName(),q=We.spawn(B,this._getSpawnArgs(i),this._getSpawnOptions(this.options,B));let $e="";
q.stdout&&q.stdout.on("data",be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(be),!i.silent&&i.outStream&&i.outStream.write(be),$e=this._processLineBuffer(be,$e,
me=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(me)})});let Le="";if(q.stderr&&q.stderr.on("data",be=>{h.processStderr=!0,this.options.listeners&&this.options.
listeners.stderr&&this.options.listeners.stderr(be),!i.silent&&i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(be),Le=this._processLineBuffer(be,Le,me=>{this.options.listeners&&
this.options.listeners.errline&&this.options.listeners.errline(me)})}),q.on("error",be=>{h.processError=be.message,h.processExited=!0,h.processClosed=!0,h.CheckComplete()}),q.on("exit",be=>{h.processExitCode=
be,h.processExited=!0,this._debug(`Exit code ${be} received from tool '${this.toolPath}'`),h.CheckComplete()}),q.on("close",be=>{h.processExitCode=be,h.processExited=!0,h.processClosed=!0,this._debug(
`STDIO streams have closed for tool '${this.toolPath}'`),h.CheckComplete()}),h.on("done",(be,me)=>{$e.length>0&&this.emit("stdline",$e),Le.length>0&&this.emit("errline",Le),q.removeAllListeners(),be?o(
be):t(me)}),this.options.input){if(!q.stdin)throw new Error("child process missing stdin");q.stdin.end(this.options.input)}}))})}}function Zt(n){const t=[];let o=!1,i=!1,h="";function B(q){i&&q!=='"'&&
(h+="\\"),h+=q,i=!1}for(let q=0;q<n.length;q++){const $e=n.charAt(q);if($e==='"'){i?B($e):o=!o;continue}if($e==="\\"&&i){B($e);continue}if($e==="\\"&&o){i=!0;continue}if($e===" "&&!o){h.length>0&&(t.push(
h),h="");continue}B($e)}return h.length>0&&t.push(h.trim()),t}class xt extends je.EventEmitter{constructor(t,o){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!o)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=o,t.delay&&(this.delay=t.delay)}CheckComplete(){this.
done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,at.setTimeout)(xt.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(t=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const o=`The STDIO streams did not close within ${t.delay/1e3} seconds of the exit event from process '${t.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;t._debug(o)}t._setResult()}}}var Rt=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(
function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).
next())})};function It(n,t,o){return Rt(this,void 0,void 0,function*(){const i=tr.argStringToArray(n);if(i.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const h=i[0];return t=
i.slice(1).concat(t||[]),new tr.ToolRunner(h,t,o).exec()})}function St(n,t,o){return Rt(this,void 0,void 0,function*(){var i,h;let B="",q="";const $e=new StringDecoder("utf8"),Le=new StringDecoder("ut\
f8"),be=(i=o?.listeners)===null||i===void 0?void 0:i.stdout,me=(h=o?.listeners)===null||h===void 0?void 0:h.stderr,Ie=nt=>{q+=Le.write(nt),me&&me(nt)},Ve=nt=>{B+=$e.write(nt),be&&be(nt)},qe=Object.assign(
Object.assign({},o?.listeners),{stdout:Ve,stderr:Ie}),tt=yield It(n,t,Object.assign(Object.assign({},o),{listeners:qe}));return B+=$e.end(),q+=Le.end(),{exitCode:tt,stdout:B,stderr:q}})}var pt=function(n,t,o,i){
function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){
q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).next())})};const Bt=()=>pt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSyst\
em).Caption"',void 0,{silent:!0});return{name:t.trim(),version:n.trim()}}),Wt=()=>pt(void 0,void 0,void 0,function*(){var n,t,o,i;const{stdout:h}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),
B=(t=(n=h.match(/ProductVersion:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&t!==void 0?t:"";return{name:(i=(o=h.match(/ProductName:\s*(.+)/))===null||o===void 0?void 0:o[1])!==null&&i!==void 0?
i:"",version:B}}),Ht=()=>pt(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[t,o]=n.trim().split(`
`);return{name:t,version:o}}),$t=I.platform(),Gt=I.arch(),Ot=$t==="win32",Mt=$t==="darwin",Kt=$t==="linux";function kt(){return pt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield Ot?Bt():Mt?Wt():Ht()),{platform:$t,arch:Gt,isWindows:Ot,isMacOS:Mt,isLinux:Kt})})}var Xt=function(n,t,o,i){function h(B){return B instanceof o?B:new o(function(q){q(B)})}return new(o||(o=Promise))(
function(B,q){function $e(me){try{be(i.next(me))}catch(Ie){q(Ie)}}function Le(me){try{be(i.throw(me))}catch(Ie){q(Ie)}}function be(me){me.done?B(me.value):h(me.value).then($e,Le)}be((i=i.apply(n,t||[])).
next())})},Ct;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(Ct||(Ct={}));function sn(n,t){const o=toCommandValue(t);if(process.env[n]=o,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(n,t));issueCommand("set-env",{name:n},o)}function Jt(n){ae("add-mask",{},n)}function Lt(n){process.env.GITHUB_PATH||""?issueFileCommand("PATH",n):issueCommand("add-path",{},
n),process.env.PATH=`${n}${path.delimiter}${process.env.PATH}`}function _t(n,t){const o=process.env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!o)throw new Error(`Input requir\
ed and not supplied: ${n}`);return t&&t.trimWhitespace===!1?o:o.trim()}function Vt(n,t){const o=_t(n,t).split(`
`).filter(i=>i!=="");return t&&t.trimWhitespace===!1?o:o.map(i=>i.trim())}function Qt(n,t){const o=["true","True","TRUE"],i=["false","False","FALSE"],h=_t(n,t);if(o.includes(h))return!0;if(i.includes(
h))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function qt(n,t){if(process.env.GITHUB_OUTPUT||"")return T("OUTPUT",f(n,t));process.stdout.write(I.EOL),ae("set-output",{name:n},
re(t))}function mt(n){issue("echo",n?"on":"off")}function Nt(n){process.exitCode=Ct.Failure,Et(n)}function Ut(){return process.env.RUNNER_DEBUG==="1"}function At(n){ae("debug",{},n)}function Et(n,t={}){
ae("error",oe(t),n instanceof Error?n.toString():n)}function Pt(n,t={}){ae("warning",oe(t),n instanceof Error?n.toString():n)}function en(n,t={}){ae("notice",oe(t),n instanceof Error?n.toString():n)}function tn(n){
process.stdout.write(n+I.EOL)}function Dt(n){issue("group",n)}function jt(){issue("endgroup")}function Ft(n,t){return Xt(this,void 0,void 0,function*(){Dt(n);let o;try{o=yield t()}finally{jt()}return o})}
function M(n,t){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(n,t));issueCommand("save-state",{name:n},toCommandValue(t))}function V(n){return process.env[`STA\
TE_${n}`]||""}function ee(n){return Xt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}}),6671:((xe,Se,l)=>{var I=l(8611),re=l(5692),oe=l(9783),ae=l(770),he=b=>{var d={};return l.
d(d,b),d},W=b=>(()=>b);const j=he({});var g=function(b,d,w,P){function y(G){return G instanceof w?G:new w(function(ce){ce(G)})}return new(w||(w=Promise))(function(G,ce){function te(Ae){try{de(P.next(Ae))}catch(Me){
ce(Me)}}function Z(Ae){try{de(P.throw(Ae))}catch(Me){ce(Me)}}function de(Ae){Ae.done?G(Ae.value):y(Ae.value).then(te,Z)}de((P=P.apply(b,d||[])).next())})},F;(function(b){b[b.OK=200]="OK",b[b.MultipleChoices=
300]="MultipleChoices",b[b.MovedPermanently=301]="MovedPermanently",b[b.ResourceMoved=302]="ResourceMoved",b[b.SeeOther=303]="SeeOther",b[b.NotModified=304]="NotModified",b[b.UseProxy=305]="UseProxy",
b[b.SwitchProxy=306]="SwitchProxy",b[b.TemporaryRedirect=307]="TemporaryRedirect",b[b.PermanentRedirect=308]="PermanentRedirect",b[b.BadRequest=400]="BadRequest",b[b.Unauthorized=401]="Unauthorized",b[b.
PaymentRequired=402]="PaymentRequired",b[b.Forbidden=403]="Forbidden",b[b.NotFound=404]="NotFound",b[b.MethodNotAllowed=405]="MethodNotAllowed",b[b.NotAcceptable=406]="NotAcceptable",b[b.ProxyAuthenticationRequired=
407]="ProxyAuthenticationRequired",b[b.RequestTimeout=408]="RequestTimeout",b[b.Conflict=409]="Conflict",b[b.Gone=410]="Gone",b[b.TooManyRequests=429]="TooManyRequests",b[b.InternalServerError=500]="I\
nternalServerError",b[b.NotImplemented=501]="NotImplemented",b[b.BadGateway=502]="BadGateway",b[b.ServiceUnavailable=503]="ServiceUnavailable",b[b.GatewayTimeout=504]="GatewayTimeout"})(F||(F={}));var L;
(function(b){b.Accept="accept",b.ContentType="content-type"})(L||(L={}));var N;(function(b){b.ApplicationJson="application/json"})(N||(N={}));function T(b){const d=pm.getProxyUrl(new URL(b));return d?
d.href:""}const f=[F.MovedPermanently,F.ResourceMoved,F.SeeOther,F.TemporaryRedirect,F.PermanentRedirect],z=[F.BadGateway,F.ServiceUnavailable,F.GatewayTimeout],k=null,m=10,$=5;class _ extends Error{constructor(d,w){
super(d),this.name="HttpClientError",this.statusCode=w,Object.setPrototypeOf(this,_.prototype)}}class a{constructor(d){this.message=d}readBody(){return g(this,void 0,void 0,function*(){return new Promise(
d=>g(this,void 0,void 0,function*(){let w=Buffer.alloc(0);this.message.on("data",P=>{w=Buffer.concat([w,P])}),this.message.on("end",()=>{d(w.toString())})}))})}readBodyBuffer(){return g(this,void 0,void 0,
function*(){return new Promise(d=>g(this,void 0,void 0,function*(){const w=[];this.message.on("data",P=>{w.push(P)}),this.message.on("end",()=>{d(Buffer.concat(w))})}))})}}function v(b){return new URL(
b).protocol==="https:"}class A{constructor(d,w,P){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(d),this.handlers=w||[],this.requestOptions=P,P&&(P.ignoreSslError!=null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=
P.socketTimeout,P.allowRedirects!=null&&(this._allowRedirects=P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=null&&(this._maxRedirects=
Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&(this._allowRetries=P.allowRetries),P.maxRetries!=null&&(this._maxRetries=P.maxRetries))}options(d,w){
return g(this,void 0,void 0,function*(){return this.request("OPTIONS",d,null,w||{})})}get(d,w){return g(this,void 0,void 0,function*(){return this.request("GET",d,null,w||{})})}del(d,w){return g(this,
void 0,void 0,function*(){return this.request("DELETE",d,null,w||{})})}post(d,w,P){return g(this,void 0,void 0,function*(){return this.request("POST",d,w,P||{})})}patch(d,w,P){return g(this,void 0,void 0,
function*(){return this.request("PATCH",d,w,P||{})})}put(d,w,P){return g(this,void 0,void 0,function*(){return this.request("PUT",d,w,P||{})})}head(d,w){return g(this,void 0,void 0,function*(){return this.
request("HEAD",d,null,w||{})})}sendStream(d,w,P,y){return g(this,void 0,void 0,function*(){return this.request(d,w,P,y)})}getJson(d){return g(this,arguments,void 0,function*(w,P={}){P[L.Accept]=this._getExistingOrDefaultHeader(
P,L.Accept,N.ApplicationJson);const y=yield this.get(w,P);return this._processResponse(y,this.requestOptions)})}postJson(d,w){return g(this,arguments,void 0,function*(P,y,G={}){const ce=JSON.stringify(
y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,N.ApplicationJson);const te=yield this.post(P,ce,G);
return this._processResponse(te,this.requestOptions)})}putJson(d,w){return g(this,arguments,void 0,function*(P,y,G={}){const ce=JSON.stringify(y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,
L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(G,N.ApplicationJson);const te=yield this.put(P,ce,G);return this._processResponse(te,this.requestOptions)})}patchJson(d,w){
return g(this,arguments,void 0,function*(P,y,G={}){const ce=JSON.stringify(y,null,2);G[L.Accept]=this._getExistingOrDefaultHeader(G,L.Accept,N.ApplicationJson),G[L.ContentType]=this._getExistingOrDefaultContentTypeHeader(
G,N.ApplicationJson);const te=yield this.patch(P,ce,G);return this._processResponse(te,this.requestOptions)})}request(d,w,P,y){return g(this,void 0,void 0,function*(){if(this._disposed)throw new Error(
"Client has already been disposed.");const G=new URL(w);let ce=this._prepareRequest(d,G,y);const te=this._allowRetries&&k.includes(d)?this._maxRetries+1:1;let Z=0,de;do{if(de=yield this.requestRaw(ce,
P),de&&de.message&&de.message.statusCode===F.Unauthorized){let Me;for(const Ne of this.handlers)if(Ne.canHandleAuthentication(de)){Me=Ne;break}return Me?Me.handleAuthentication(this,ce,P):de}let Ae=this.
_maxRedirects;for(;de.message.statusCode&&f.includes(de.message.statusCode)&&this._allowRedirects&&Ae>0;){const Me=de.message.headers.location;if(!Me)break;const Ne=new URL(Me);if(G.protocol==="https:"&&
G.protocol!==Ne.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, s\
et the allowRedirectDowngrade option to true.");if(yield de.readBody(),Ne.hostname!==G.hostname)for(const je in y)je.toLowerCase()==="authorization"&&delete y[je];ce=this._prepareRequest(d,Ne,y),de=yield this.
requestRaw(ce,P),Ae--}if(!de.message.statusCode||!z.includes(de.message.statusCode))return de;Z+=1,Z<te&&(yield de.readBody(),yield this._performExponentialBackoff(Z))}while(Z<te);return de})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(d,w){return g(this,void 0,void 0,function*(){return new Promise((P,y)=>{function G(ce,te){ce?y(ce):te?P(te):y(new Error("Unknown error"))}
this.requestRawWithCallback(d,w,G)})})}requestRawWithCallback(d,w,P){typeof w=="string"&&(d.options.headers||(d.options.headers={}),d.options.headers["Content-Length"]=Buffer.byteLength(w,"utf8"));let y=!1;
function G(Z,de){y||(y=!0,P(Z,de))}const ce=d.httpModule.request(d.options,Z=>{const de=new a(Z);G(void 0,de)});let te;ce.on("socket",Z=>{te=Z}),ce.setTimeout(this._socketTimeout||3*6e4,()=>{te&&te.end(),
G(new Error(`Request timeout: ${d.options.path}`))}),ce.on("error",function(Z){G(Z)}),w&&typeof w=="string"&&ce.write(w,"utf8"),w&&typeof w!="string"?(w.on("close",function(){ce.end()}),w.pipe(ce)):ce.
end()}getAgent(d){const w=new URL(d);return this._getAgent(w)}getAgentDispatcher(d){const w=new URL(d),P=pm.getProxyUrl(w);if(P&&P.hostname)return this._getProxyAgentDispatcher(w,P)}_prepareRequest(d,w,P){
const y={};y.parsedUrl=w;const G=y.parsedUrl.protocol==="https:";y.httpModule=G?https:http;const ce=G?443:80;if(y.options={},y.options.host=y.parsedUrl.hostname,y.options.port=y.parsedUrl.port?parseInt(
y.parsedUrl.port):ce,y.options.path=(y.parsedUrl.pathname||"")+(y.parsedUrl.search||""),y.options.method=d,y.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(y.options.headers["user-agent"]=
this.userAgent),y.options.agent=this._getAgent(y.parsedUrl),this.handlers)for(const te of this.handlers)te.prepareRequest(y.options);return y}_mergeHeaders(d){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},H(this.requestOptions.headers),H(d||{})):H(d||{})}_getExistingOrDefaultHeader(d,w,P){let y;if(this.requestOptions&&this.requestOptions.headers){const ce=H(this.requestOptions.
headers)[w];ce&&(y=typeof ce=="number"?ce.toString():ce)}const G=d[w];return G!==void 0?typeof G=="number"?G.toString():G:y!==void 0?y:P}_getExistingOrDefaultContentTypeHeader(d,w){let P;if(this.requestOptions&&
this.requestOptions.headers){const G=H(this.requestOptions.headers)[L.ContentType];G&&(typeof G=="number"?P=String(G):Array.isArray(G)?P=G.join(", "):P=G)}const y=d[L.ContentType];return y!==void 0?typeof y==
"number"?String(y):Array.isArray(y)?y.join(", "):y:P!==void 0?P:w}_getAgent(d){let w;const P=pm.getProxyUrl(d),y=P&&P.hostname;if(this._keepAlive&&y&&(w=this._proxyAgent),y||(w=this._agent),w)return w;
const G=d.protocol==="https:";let ce=100;if(this.requestOptions&&(ce=this.requestOptions.maxSockets||http.globalAgent.maxSockets),P&&P.hostname){const te={maxSockets:ce,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};let Z;const de=P.protocol==="https:";G?Z=de?tunnel.httpsOverHttps:tunnel.httpsOverHttp:
Z=de?tunnel.httpOverHttps:tunnel.httpOverHttp,w=Z(te),this._proxyAgent=w}if(!w){const te={keepAlive:this._keepAlive,maxSockets:ce};w=G?new https.Agent(te):new http.Agent(te),this._agent=w}return G&&this.
_ignoreSslError&&(w.options=Object.assign(w.options||{},{rejectUnauthorized:!1})),w}_getProxyAgentDispatcher(d,w){let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const y=d.protocol===
"https:";return P=new ProxyAgent(Object.assign({uri:w.href,pipelining:this._keepAlive?1:0},(w.username||w.password)&&{token:`Basic ${Buffer.from(`${w.username}:${w.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=P,y&&this._ignoreSslError&&(P.options=Object.assign(P.options.requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(d){const w=d||"actions/http-client",
P=process.env.ACTIONS_ORCHESTRATION_ID;if(P){const y=P.replace(/[^a-z0-9_.-]/gi,"_");return`${w} actions_orchestration_id/${y}`}return w}_performExponentialBackoff(d){return g(this,void 0,void 0,function*(){
d=Math.min(m,d);const w=$*Math.pow(2,d);return new Promise(P=>setTimeout(()=>P(),w))})}_processResponse(d,w){return g(this,void 0,void 0,function*(){return new Promise((P,y)=>g(this,void 0,void 0,function*(){
const G=d.message.statusCode||0,ce={statusCode:G,result:null,headers:{}};G===F.NotFound&&P(ce);function te(Ae,Me){if(typeof Me=="string"){const Ne=new Date(Me);if(!isNaN(Ne.valueOf()))return Ne}return Me}
let Z,de;try{de=yield d.readBody(),de&&de.length>0&&(w&&w.deserializeDates?Z=JSON.parse(de,te):Z=JSON.parse(de),ce.result=Z),ce.headers=d.message.headers}catch{}if(G>299){let Ae;Z&&Z.message?Ae=Z.message:
de&&de.length>0?Ae=de:Ae=`Failed request: (${G})`;const Me=new _(Ae,G);Me.result=ce.result,y(Me)}else P(ce)}))})}}const H=b=>Object.keys(b).reduce((d,w)=>(d[w.toLowerCase()]=b[w],d),{})}),9783:((xe,Se,l)=>{
function I(he){const W=he.protocol==="https:";if(re(he))return;const j=W?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(j)try{return new ae(j)}catch{
if(!j.startsWith("http://")&&!j.startsWith("https://"))return new ae(`http://${j}`)}else return}function re(he){if(!he.hostname)return!1;const W=he.hostname;if(oe(W))return!0;const j=process.env.no_proxy||
process.env.NO_PROXY||"";if(!j)return!1;let g;he.port?g=Number(he.port):he.protocol==="http:"?g=80:he.protocol==="https:"&&(g=443);const F=[he.hostname.toUpperCase()];typeof g=="number"&&F.push(`${F[0]}\
:${g}`);for(const L of j.split(",").map(N=>N.trim().toUpperCase()).filter(N=>N))if(L==="*"||F.some(N=>N===L||N.endsWith(`.${L}`)||L.startsWith(".")&&N.endsWith(`${L}`)))return!0;return!1}function oe(he){
const W=he.toLowerCase();return W==="localhost"||W.startsWith("127.")||W.startsWith("[::1]")||W.startsWith("[0:0:0:0:0:0:0:1]")}class ae extends URL{constructor(W,j){super(W,j),this._decodedUsername=decodeURIComponent(
super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((xe,Se,l)=>{l.d(Se,{E:()=>ae});
class I{diff(W,j,g={}){let F;typeof g=="function"?(F=g,g={}):"callback"in g&&(F=g.callback);const L=this.castInput(W,g),N=this.castInput(j,g),T=this.removeEmpty(this.tokenize(L,g)),f=this.removeEmpty(
this.tokenize(N,g));return this.diffWithOptionsObj(T,f,g,F)}diffWithOptionsObj(W,j,g,F){var L;const N=b=>{if(b=this.postProcess(b,g),F){setTimeout(function(){F(b)},0);return}else return b},T=j.length,
f=W.length;let z=1,k=T+f;g.maxEditLength!=null&&(k=Math.min(k,g.maxEditLength));const m=(L=g.timeout)!==null&&L!==void 0?L:1/0,$=Date.now()+m,_=[{oldPos:-1,lastComponent:void 0}];let a=this.extractCommon(
_[0],j,W,0,g);if(_[0].oldPos+1>=f&&a+1>=T)return N(this.buildValues(_[0].lastComponent,j,W));let v=-1/0,A=1/0;const H=()=>{for(let b=Math.max(v,-z);b<=Math.min(A,z);b+=2){let d;const w=_[b-1],P=_[b+1];
w&&(_[b-1]=void 0);let y=!1;if(P){const ce=P.oldPos-b;y=P&&0<=ce&&ce<T}const G=w&&w.oldPos+1<f;if(!y&&!G){_[b]=void 0;continue}if(!G||y&&w.oldPos<P.oldPos?d=this.addToPath(P,!0,!1,0,g):d=this.addToPath(
w,!1,!0,1,g),a=this.extractCommon(d,j,W,b,g),d.oldPos+1>=f&&a+1>=T)return N(this.buildValues(d.lastComponent,j,W))||!0;_[b]=d,d.oldPos+1>=f&&(A=Math.min(A,b-1)),a+1>=T&&(v=Math.max(v,b+1))}z++};if(F)(function b(){
setTimeout(function(){if(z>k||Date.now()>$)return F(void 0);H()||b()},0)})();else for(;z<=k&&Date.now()<=$;){const b=H();if(b)return b}}addToPath(W,j,g,F,L){const N=W.lastComponent;return N&&!L.oneChangePerToken&&
N.added===j&&N.removed===g?{oldPos:W.oldPos+F,lastComponent:{count:N.count+1,added:j,removed:g,previousComponent:N.previousComponent}}:{oldPos:W.oldPos+F,lastComponent:{count:1,added:j,removed:g,previousComponent:N}}}extractCommon(W,j,g,F,L){
const N=j.length,T=g.length;let f=W.oldPos,z=f-F,k=0;for(;z+1<N&&f+1<T&&this.equals(g[f+1],j[z+1],L);)z++,f++,k++,L.oneChangePerToken&&(W.lastComponent={count:1,previousComponent:W.lastComponent,added:!1,
removed:!1});return k&&!L.oneChangePerToken&&(W.lastComponent={count:k,previousComponent:W.lastComponent,added:!1,removed:!1}),W.oldPos=f,z}equals(W,j,g){return g.comparator?g.comparator(W,j):W===j||!!g.
ignoreCase&&W.toLowerCase()===j.toLowerCase()}removeEmpty(W){const j=[];for(let g=0;g<W.length;g++)W[g]&&j.push(W[g]);return j}castInput(W,j){return W}tokenize(W,j){return Array.from(W)}join(W){return W.
join("")}postProcess(W,j){return W}get useLongestToken(){return!1}buildValues(W,j,g){const F=[];let L;for(;W;)F.push(W),L=W.previousComponent,delete W.previousComponent,W=L;F.reverse();const N=F.length;
let T=0,f=0,z=0;for(;T<N;T++){const k=F[T];if(k.removed)k.value=this.join(g.slice(z,z+k.count)),z+=k.count;else{if(!k.added&&this.useLongestToken){let m=j.slice(f,f+k.count);m=m.map(function($,_){const a=g[z+
_];return a.length>$.length?a:$}),k.value=this.join(m)}else k.value=this.join(j.slice(f,f+k.count));f+=k.count,k.added||(z+=k.count)}}return F}}class re extends I{tokenize(W){return W.slice()}join(W){
return W}removeEmpty(W){return W}}const oe=new re;function ae(he,W,j){return oe.diff(he,W,j)}})},fn={};function gt(xe){var Se=fn[xe];if(Se!==void 0)return Se.exports;var l=fn[xe]={exports:{}},I=!0;try{
cr[xe](l,l.exports,gt),I=!1}finally{I&&delete fn[xe]}return l.exports}typeof gt<"u"&&(gt.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,
-1)+"/"),(()=>{var xe=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",Se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",l=typeof Symbol=="function"?Symbol(
"webpack error"):"__webpack_error__",I=oe=>{oe&&oe.d<1&&(oe.d=1,oe.forEach(ae=>ae.r--),oe.forEach(ae=>ae.r--?ae.r++:ae()))},re=oe=>oe.map(ae=>{if(ae!==null&&typeof ae=="object"){if(ae[xe])return ae;if(ae.
then){var he=[];he.d=0,ae.then(g=>{W[Se]=g,I(he)},g=>{W[l]=g,I(he)});var W={};return W[xe]=g=>g(he),W}}var j={};return j[xe]=g=>{},j[Se]=ae,j});gt.a=(oe,ae,he)=>{var W;he&&((W=[]).d=-1);var j=new Set,
g=oe.exports,F,L,N,T=new Promise((f,z)=>{N=z,L=f});T[Se]=g,T[xe]=f=>(W&&f(W),j.forEach(f),T.catch(z=>{})),oe.exports=T,ae(f=>{F=re(f);var z,k=()=>F.map($=>{if($[l])throw $[l];return $[Se]}),m=new Promise(
$=>{z=()=>$(k),z.r=0;var _=a=>a!==W&&!j.has(a)&&(j.add(a),a&&!a.d&&(z.r++,a.push(z)));F.map(a=>a[xe](_))});return z.r?m:k()},f=>(f?N(T[l]=f):L(g),I(W))),W&&W.d<0&&(W.d=0)}})(),gt.d=(xe,Se)=>{for(var l in Se)
gt.o(Se,l)&&!gt.o(xe,l)&&Object.defineProperty(xe,l,{enumerable:!0,get:Se[l]})},gt.o=(xe,Se)=>Object.prototype.hasOwnProperty.call(xe,Se);var vn=gt(6384);vn=await vn;
