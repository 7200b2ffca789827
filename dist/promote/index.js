const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Xe}from"module";const Kt={};var Ct={3313:(q=>{q.exports=re;function re(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}re.prototype.go=function(C){this.pending<this.max?E(this,C):this.waiting.push(C)},re.prototype.wait=function(C){this.pending===0?C(this.error):this.listeners.push(C)},re.prototype.hold=
function(){return e(this)};function e(C){C.pending+=1;var W=!1;return K;function K(O){if(W)throw new Error("callback called twice");if(W=!0,C.error=C.error||O,C.pending-=1,C.waiting.length>0&&C.pending<
C.max)E(C,C.waiting.shift());else if(C.pending===0){var A=C.listeners;C.listeners=[],A.forEach(H)}}function H(O){O(C.error)}}function E(C,W){W(e(C))}}),770:((q,re,e)=>{q.exports=e(218)}),218:((q,re,e)=>{
var E,C=e(9278),W=e(4756),K=e(8611),H=e(5692),O=e(4434),A=e(2613),R=e(9023);re.httpOverHttp=N,re.httpsOverHttp=I,re.httpOverHttps=w,re.httpsOverHttps=i;function N(b){var t=new n(b);return t.request=K.
request,t}function I(b){var t=new n(b);return t.request=K.request,t.createSocket=l,t.defaultPort=443,t}function w(b){var t=new n(b);return t.request=H.request,t}function i(b){var t=new n(b);return t.request=
H.request,t.createSocket=l,t.defaultPort=443,t}function n(b){var t=this;t.options=b||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||K.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(d,$,v,S){for(var c=h($,v,S),r=0,s=t.requests.length;r<s;++r){var f=t.requests[r];if(f.host===c.host&&f.port===c.port){t.requests.splice(r,1),f.request.onSocket(d);return}}
d.destroy(),t.removeSocket(d)})}R.inherits(n,O.EventEmitter),n.prototype.addRequest=function(t,o,d,$){var v=this,S=T({request:t},v.options,h(o,d,$));if(v.sockets.length>=this.maxSockets){v.requests.push(
S);return}v.createSocket(S,function(c){c.on("free",r),c.on("close",s),c.on("agentRemove",s),t.onSocket(c);function r(){v.emit("free",c,S)}function s(f){v.removeSocket(c),c.removeListener("free",r),c.removeListener(
"close",s),c.removeListener("agentRemove",s)}})},n.prototype.createSocket=function(t,o){var d=this,$={};d.sockets.push($);var v=T({},d.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(v.localAddress=t.localAddress),v.proxyAuth&&(v.headers=v.headers||{},v.headers["Proxy-Authorization"]="Basic "+new Buffer(v.proxyAuth).toString("base64")),M(
"making CONNECT request");var S=d.request(v);S.useChunkedEncodingByDefault=!1,S.once("response",c),S.once("upgrade",r),S.once("connect",s),S.once("error",f),S.end();function c(a){a.upgrade=!0}function r(a,u,D){
process.nextTick(function(){s(a,u,D)})}function s(a,u,D){if(S.removeAllListeners(),u.removeAllListeners(),a.statusCode!==200){M("tunneling socket could not be established, statusCode=%d",a.statusCode),
u.destroy();var X=new Error("tunneling socket could not be established, statusCode="+a.statusCode);X.code="ECONNRESET",t.request.emit("error",X),d.removeSocket($);return}if(D.length>0){M("got illegal \
response body from proxy"),u.destroy();var X=new Error("got illegal response body from proxy");X.code="ECONNRESET",t.request.emit("error",X),d.removeSocket($);return}return M("tunneling connection has\
 established"),d.sockets[d.sockets.indexOf($)]=u,o(u)}function f(a){S.removeAllListeners(),M(`tunneling socket could not be established, cause=%s
`,a.message,a.stack);var u=new Error("tunneling socket could not be established, cause="+a.message);u.code="ECONNRESET",t.request.emit("error",u),d.removeSocket($)}},n.prototype.removeSocket=function(t){
var o=this.sockets.indexOf(t);if(o!==-1){this.sockets.splice(o,1);var d=this.requests.shift();d&&this.createSocket(d,function($){d.request.onSocket($)})}};function l(b,t){var o=this;n.prototype.createSocket.
call(o,b,function(d){var $=b.request.getHeader("host"),v=T({},o.options,{socket:d,servername:$?$.replace(/:.*$/,""):b.host}),S=W.connect(0,v);o.sockets[o.sockets.indexOf(d)]=S,t(S)})}function h(b,t,o){
return typeof b=="string"?{host:b,port:t,localAddress:o}:b}function T(b){for(var t=1,o=arguments.length;t<o;++t){var d=arguments[t];if(typeof d=="object")for(var $=Object.keys(d),v=0,S=$.length;v<S;++v){
var c=$[v];d[c]!==void 0&&(b[c]=d[c])}}return b}var M;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?M=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:M=function(){},E=M}),4248:(q=>{const re=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(E){let C=-1;for(let W of E)C=re[(C^W)&255]^C>>>8;return(C^-1)>>>0}q.exports=e}),3502:((q,re,e)=>{var E=e(9896),C=e(9023),W=e(2203),K=W.Readable,H=W.PassThrough,O=e(3313),A=e(4434).
EventEmitter;re.BufferSlicer=I,re.FdSlicer=R,C.inherits(R,A);function R(w){A.call(this),this.fd=w,this.pend=new O,this.pend.max=1,this.refCount=0}R.prototype.read=function(w,i,n,l,h){var T=this;T.pend.
go(function(M){E.read(T.fd,w,i,n,l,function(b,t,o){M(),h(b,t,o)})})},R.prototype.createReadStream=function(w){return new N(this,w)},R.prototype.ref=function(){this.refCount+=1},R.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;E.close(w.fd,i);function i(n){n?w.emit("error",n):w.emit("close")}},C.inherits(N,K);function N(w,i){i=i||
{},K.call(this,i),this.context=w,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}N.prototype._read=function(w){var i=this,n=Math.min(i._readableState.highWaterMark,w);
if(i.endOffset!=null&&(n=Math.min(n,i.endOffset-i.pos)),n<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(l){var h=Buffer.allocUnsafe(n);E.read(i.context.fd,h,0,n,i.pos,function(T,M){
T?i.destroy(T):M===0?(i.push(null),i._cleanup()):(i.pos+=M,i.push(h.slice(0,M))),l()})})},N.prototype._destroy=function(w,i){this._cleanup(),i(w)},N.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},C.inherits(I,A);function I(w){A.call(this),this.refCount=0,this.buffer=w}I.prototype.read=function(w,i,n,l,h){if(!(0<=i&&i<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+w.length);if(l<0)throw new RangeError("position is negative: "+l);if(i+n>w.length&&(n=w.length-i),l+n>this.buffer.length&&(n=this.buffer.length-l),n<=0){setImmediate(function(){
h(null,0)});return}this.buffer.copy(w,i,l,l+n),setImmediate(function(){h(null,n)})},I.prototype.createReadStream=function(w){w=w||{};var i=new H(w);i.start=w.start||0,i.endOffset=w.end,i.pos=i.endOffset||
this.buffer.length;for(var n=this.buffer.slice(i.start,i.pos),l=65536,h=0;;){var T=h+l;if(T>=n.length){h<n.length&&i.write(n.slice(h,n.length));break}i.write(n.slice(h,T)),h=T}return i.end(),i},I.prototype.
ref=function(){this.refCount+=1},I.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,re,e)=>{var E,C=e(9896),W=e(3106),K=e(3502),H=e(9023),O=e(
4434).EventEmitter,A=e(2203).Transform,R=e(2203).PassThrough,N=e(2203).Writable;const I=typeof W.crc32=="function"?W.crc32:e(4248);E=h,E=T,E=M,E=b,E=w,E=i,re.SY=n,E=l,E=S,re.ax=c,E=r,E=s,E=t,E=$,E=v,E=
u;function w(m,x){return new Promise((B,L)=>{h(m,{...x,lazyEntries:!0},function(G,Z){if(G)return L(G);B(Z)})})}function i(m,x){return new Promise((B,L)=>{T(m,{...x,lazyEntries:!0},function(G,Z){if(G)return L(
G);B(Z)})})}function n(m,x){return new Promise((B,L)=>{M(m,{...x,lazyEntries:!0},function(G,Z){if(G)return L(G);B(Z)})})}function l(m,x,B){return new Promise((L,G)=>{b(m,x,{...B,lazyEntries:!0},function(Z,U){
if(Z)return G(Z);L(U)})})}function h(m,x,B){typeof x=="function"&&(B=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=
!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),B==null&&(B=de),C.open(m,"r",function(L,G){if(L)return B(L);T(G,x,function(Z,U){Z&&C.close(G,de),
B(Z,U)})})}function T(m,x,B){typeof x=="function"&&(B=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),
x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),B==null&&(B=de),C.fstat(m,function(L,G){if(L)return B(L);var Z=new K.FdSlicer(m);b(Z,G.size,x,B)})}
function M(m,x,B){typeof x=="function"&&(B=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=
!0),x.strictFileNames==null&&(x.strictFileNames=!1);var L=new K.BufferSlicer(m);b(L,m.length,x,B)}function b(m,x,B,L){typeof B=="function"&&(L=B,B=null),B==null&&(B={}),B.autoClose==null&&(B.autoClose=
!0),B.lazyEntries==null&&(B.lazyEntries=!1),B.decodeStrings==null&&(B.decodeStrings=!0);var G=!!B.decodeStrings;if(B.validateEntrySizes==null&&(B.validateEntrySizes=!0),B.strictFileNames==null&&(B.strictFileNames=
!1),L==null&&(L=de),typeof x!="number")throw new Error("expected totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");m.ref();var Z=22,U=20,g=65535,P=Math.min(U+Z+g,x),F=we(P),j=x-F.length;f(m,F,0,P,j,function(Y){if(Y)return L(Y);for(var Q=P-Z;Q>=0;Q-=
1)if(F.readUInt32LE(Q)===101010256){var ne=F.subarray(Q),le=ne.readUInt16LE(4),fe=ne.readUInt16LE(10),xe=ne.readUInt32LE(16),Te=ne.readUInt16LE(20),Ce=ne.length-Z;if(Te!==Ce)return L(new Error("Invali\
d comment length. Expected: "+Ce+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var be=G?ee(ne.subarray(22),
!1):ne.subarray(22);if(Q-U>=0&&F.readUInt32LE(Q-U)===117853008){var Re=F.subarray(Q-U,Q-U+U),je=oe(Re,8),ce=we(56);return f(m,ce,0,ce.length,je,function(_e){return _e?L(_e):ce.readUInt32LE(0)!==101075792?
L(new Error("invalid zip64 end of central directory record signature")):(le=ce.readUInt32LE(16),le!==0?L(new Error("multi-disk zip files are not supported: found disk number: "+le)):(fe=oe(ce,32),xe=oe(
ce,48),L(null,new t(m,xe,x,fe,be,B.autoClose,B.lazyEntries,G,B.validateEntrySizes,B.strictFileNames))))})}return le!==0?L(new Error("multi-disk zip files are not supported: found disk number: "+le)):L(
null,new t(m,xe,x,fe,be,B.autoClose,B.lazyEntries,G,B.validateEntrySizes,B.strictFileNames))}L(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}H.inherits(t,O);function t(m,x,B,L,G,Z,U,g,P,F){var j=this;O.call(j),j.reader=m,j.reader.on("error",function(Y){d(j,Y)}),j.reader.once("close",function(){j.emit("close")}),j.readEntryCursor=x,
j.fileSize=B,j.entryCount=L,j.comment=G,j.entriesRead=0,j.autoClose=!!Z,j.lazyEntries=!!U,j.decodeStrings=!!g,j.validateEntrySizes=!!P,j.strictFileNames=!!F,j.isOpen=!0,j.emittedError=!1,j.hasEachEntryBeenCalled=
!1,j.lazyEntries||j._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function o(m,x){m.autoClose&&m.close(),d(m,x)}function d(m,x){m.emittedError||(m.emittedError=
!0,m.emit("error",x))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var m=this;
if(m.entryCount===m.entriesRead){setImmediate(function(){m.autoClose&&m.close(),!m.emittedError&&m.emit("end")});return}if(!m.emittedError){var x=we(46);f(m.reader,x,0,x.length,m.readEntryCursor,function(B){
if(B)return o(m,B);if(!m.emittedError){var L=new $,G=x.readUInt32LE(0);if(G!==33639248)return o(m,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(L.versionMadeBy=x.
readUInt16LE(4),L.versionNeededToExtract=x.readUInt16LE(6),L.generalPurposeBitFlag=x.readUInt16LE(8),L.compressionMethod=x.readUInt16LE(10),L.lastModFileTime=x.readUInt16LE(12),L.lastModFileDate=x.readUInt16LE(
14),L.crc32=x.readUInt32LE(16),L.compressedSize=x.readUInt32LE(20),L.uncompressedSize=x.readUInt32LE(24),L.fileNameLength=x.readUInt16LE(28),L.extraFieldLength=x.readUInt16LE(30),L.fileCommentLength=x.
readUInt16LE(32),L.internalFileAttributes=x.readUInt16LE(36),L.externalFileAttributes=x.readUInt32LE(38),L.relativeOffsetOfLocalHeader=x.readUInt32LE(42),L.generalPurposeBitFlag&64)return o(m,new Error(
"strong encryption is not supported"));m.readEntryCursor+=46,x=we(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),f(m.reader,x,0,x.length,m.readEntryCursor,function(Z){if(Z)return o(m,Z);if(!m.
emittedError){L.fileNameRaw=x.subarray(0,L.fileNameLength);var U=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=x.subarray(L.fileNameLength,U),L.fileCommentRaw=x.subarray(U,U+L.fileCommentLength);
try{L.extraFields=s(L.extraFieldRaw)}catch(fe){return o(m,fe)}if(m.decodeStrings){var g=(L.generalPurposeBitFlag&2048)!==0;L.fileComment=ee(L.fileCommentRaw,g),L.fileName=c(L.generalPurposeBitFlag,L.fileNameRaw,
L.extraFields,m.strictFileNames);var P=r(L.fileName);if(P!=null)return o(m,new Error(P))}else L.fileComment=L.fileCommentRaw,L.fileName=L.fileNameRaw;L.comment=L.fileComment,m.readEntryCursor+=x.length,
m.entriesRead+=1;for(var F=0;F<L.extraFields.length;F++){var j=L.extraFields[F];if(j.id===1){var Y=j.data,Q=0;if(L.uncompressedSize===4294967295){if(Q+8>Y.length)return o(m,new Error("zip64 extended i\
nformation extra field does not include uncompressed size"));L.uncompressedSize=oe(Y,Q),Q+=8}if(L.compressedSize===4294967295){if(Q+8>Y.length)return o(m,new Error("zip64 extended information extra fi\
eld does not include compressed size"));L.compressedSize=oe(Y,Q),Q+=8}if(L.relativeOffsetOfLocalHeader===4294967295){if(Q+8>Y.length)return o(m,new Error("zip64 extended information extra field does n\
ot include relative header offset"));L.relativeOffsetOfLocalHeader=oe(Y,Q),Q+=8}break}}if(m.validateEntrySizes&&L.compressionMethod===0){var ne=L.uncompressedSize;if(L.isEncrypted()&&(ne+=12),L.compressedSize!==
ne){var le="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;return o(m,new Error(le))}}m.emit("entry",L),m.lazyEntries||m._readEntry()}})}})}},t.prototype.
eachEntry=function(){const m=this;if(!m.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(m.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");m.hasEachEntryBeenCalled=!0;let x=null;m.on("entry",L),m.on("end",G),m.on("error",Z);function B(){m.removeListener("entry",L),m.removeListener("end",G),m.removeListener("error",Z),m.autoClose&&m.
close()}function L(U){let{resolve:g}=x;x=null,g({value:U})}function G(){let{resolve:U}=x;x=null,B(),U({done:!0})}function Z(U){let{reject:g}=x;x=null,B(),g(U)}return{[Symbol.asyncIterator](){return this},
next(){const U=new Promise((g,P)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:g,reject:P}});return m.readEntry(),U},return(U){return B(),Promise.resolve(
{done:!0,value:U})},throw(U){return B(),Promise.reject(U)}}},t.prototype.openReadStream=function(m,x,B){var L=this,G=0,Z=m.compressedSize;if(B==null&&(B=x,x=null),x==null)x={};else{if(x.decodeFileData===
!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(x.decrypt!=null){if(!m.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+x.decrypt);if(m.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(x.decompress!=null){if(!m.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===!1||x.decompress===
!0))throw new Error("invalid options.decompress value: "+x.decompress);g=x.decompress}}if(x.start!=null){if(G=x.start,G<0)throw new Error("options.start < 0");if(G>m.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(x.end!=null){if(Z=x.end,Z<0)throw new Error("options.end < 0");if(Z>m.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<G)throw new Error(
"options.end < options.start")}}var U=x.decodeFileData===!1||(m.compressionMethod===0||m.compressionMethod===8&&x.decompress===!1)&&(!m.isEncrypted()||x.decrypt===!1);if((x.start!=null||x.end!=null)&&
!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!L.isOpen)return B(new Error("closed"));if(m.isEncrypted()&&!U&&x.decrypt!==!1)return B(
new Error("entry is encrypted, and options.decodeFileData !== false"));var g;if(U)g=!1;else if(m.compressionMethod===8)g=x.decodeFileData!==!0;else return B(new Error("unsupported compression method: "+
m.compressionMethod));L.readLocalFileHeader(m,{minimal:!0},function(P,F){if(P)return B(P);L.openReadStreamLowLevel(F.fileDataStart,m.compressedSize,G,Z,g,m.uncompressedSize,B)})},t.prototype.openReadStreamLowLevel=
function(m,x,B,L,G,Z,U){var g=this,P=m+x,F=g.reader.createReadStream({start:m+B,end:m+L}),j=F;if(G){var Y=!1,Q=W.createInflateRaw();F.on("error",function(ne){setImmediate(function(){Y||Q.emit("error",
ne)})}),F.pipe(Q),g.validateEntrySizes?(j=new a(Z),Q.on("error",function(ne){setImmediate(function(){Y||j.emit("error",ne)})}),Q.pipe(j)):j=Q,ve(j,function(){Y=!0,Q!==j&&Q.unpipe(j),F.unpipe(Q),F.destroy()})}
U(null,j)},t.prototype.readLocalFileHeader=function(m,x,B){var L=this;B==null&&(B=x,x=null),x==null&&(x={}),L.reader.ref();var G=we(30);f(L.reader,G,0,G.length,m.relativeOffsetOfLocalHeader,function(Z){
try{if(Z)return B(Z);var U=G.readUInt32LE(0);if(U!==67324752)return B(new Error("invalid local file header signature: 0x"+U.toString(16)));var g=G.readUInt16LE(26),P=G.readUInt16LE(28),F=m.relativeOffsetOfLocalHeader+
30+g+P;if(F+m.compressedSize>L.fileSize)return B(new Error("file data overflows file bounds: "+F+" + "+m.compressedSize+" > "+L.fileSize));if(x.minimal)return B(null,{fileDataStart:F});var j=new v;j.fileDataStart=
F,j.versionNeededToExtract=G.readUInt16LE(4),j.generalPurposeBitFlag=G.readUInt16LE(6),j.compressionMethod=G.readUInt16LE(8),j.lastModFileTime=G.readUInt16LE(10),j.lastModFileDate=G.readUInt16LE(12),j.
crc32=G.readUInt32LE(14),j.compressedSize=G.readUInt32LE(18),j.uncompressedSize=G.readUInt32LE(22),j.fileNameLength=g,j.extraFieldLength=P,G=we(g+P),L.reader.ref(),f(L.reader,G,0,G.length,m.relativeOffsetOfLocalHeader+
30,function(Y){try{return Y?B(Y):(j.fileName=G.subarray(0,g),j.extraField=G.subarray(g),B(null,j))}finally{L.reader.unref()}})}finally{L.reader.unref()}})},t.prototype.openReadStreamPromise=function(m,x){
return new Promise((B,L)=>{this.openReadStream(m,x,function(G,Z){if(G)return L(G);B(Z)})})},t.prototype.openReadStreamLowLevelPromise=function(m,x,B,L,G,Z){return new Promise((U,g)=>{this.openReadStream(
m,x,B,L,G,Z,function(P,F){if(P)return g(P);U(F)})})},t.prototype.readLocalFileHeaderPromise=function(m,x){return new Promise((B,L)=>{this.readLocalFileHeader(m,x,function(G,Z){if(G)return L(G);B(Z)})})};
function $(){}$.prototype.getLastModDate=function(m){if(m==null&&(m={}),!m.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var B=this.extraFields[x];if(B.id===21589){var L=B.data;if(L.length<
5)continue;var G=L[0],Z=1;if(!(G&Z))continue;var U=L.readInt32LE(1);return new Date(U*1e3)}else if(B.id===10){var L=B.data;if(L.length!==32||L.readUInt16LE(4)!==1||L.readUInt16LE(6)!==24)continue;var g=L.
readUInt32LE(8)+4294967296*L.readInt32LE(12),P=g/1e4-116444736e5;return new Date(P)}}return S(this.lastModFileDate,this.lastModFileTime,m.timezone)},$.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},$.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},$.prototype.isCompressed=function(){return this.compressionMethod===
8};function v(){}function S(m,x,B){var L=m&31,G=(m>>5&15)-1,Z=(m>>9&127)+1980,U=0,g=(x&31)*2,P=x>>5&63,F=x>>11&31;if(B==null||B==="local")return new Date(Z,G,L,F,P,g,U);if(B==="UTC")return new Date(Date.
UTC(Z,G,L,F,P,g,U));throw new Error("unrecognized options.timezone: "+options.timezone)}function c(m,x,B,L){for(var G=null,Z=0;Z<B.length;Z++){var U=B[Z];if(U.id===28789){if(U.data.length<6||U.data.readUInt8(
0)!==1)continue;var g=U.data.readUInt32LE(1);if(I(x)!==g)continue;G=ee(U.data.subarray(5),!0);break}}if(G==null){var P=(m&2048)!==0;G=ee(x,P)}return L||(G=G.replace(/\\/g,"/")),G}function r(m){return m.
indexOf("\\")!==-1?"invalid characters in fileName: "+m:/^[a-zA-Z]:/.test(m)||/^\//.test(m)?"absolute path: "+m:m.split("/").indexOf("..")!==-1?"invalid relative path: "+m:null}function s(m){for(var x=[],
B=0;B<m.length-3;){var L=m.readUInt16LE(B+0),G=m.readUInt16LE(B+2),Z=B+4,U=Z+G;if(U>m.length)throw new Error("extra field length exceeds extra field buffer size");var g=m.subarray(Z,U);x.push({id:L,data:g}),
B=U}return x}function f(m,x,B,L,G,Z){if(L===0)return setImmediate(function(){Z(null,we(0))});m.read(x,B,L,G,function(U,g){if(U)return Z(U);if(g<L)return Z(new Error("unexpected EOF"));Z()})}H.inherits(
a,A);function a(m){A.call(this),this.actualByteCount=0,this.expectedByteCount=m}a.prototype._transform=function(m,x,B){if(this.actualByteCount+=m.length,this.actualByteCount>this.expectedByteCount){var L="\
too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return B(new Error(L))}B(null,m)},a.prototype._flush=function(m){if(this.actualByteCount<this.expectedByteCount){
var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return m(new Error(x))}m()},H.inherits(u,O);function u(){O.call(this),this.refCount=0}u.prototype.
ref=function(){this.refCount+=1},u.prototype.unref=function(){var m=this;if(m.refCount-=1,m.refCount>0)return;if(m.refCount<0)throw new Error("invalid unref");m.close(x);function x(B){if(B)return m.emit(
"error",B);m.emit("close")}},u.prototype.createReadStream=function(m){m==null&&(m={});var x=m.start,B=m.end;if(x===B){var L=new R;return setImmediate(function(){L.end()}),L}var G=this._readStreamForRange(
x,B),Z=!1,U=new D(this);G.on("error",function(P){setImmediate(function(){Z||U.emit("error",P)})}),ve(U,function(){G.unpipe(U),U.unref(),G.destroy()});var g=new a(B-x);return U.on("error",function(P){setImmediate(
function(){Z||g.emit("error",P)})}),ve(g,function(){Z=!0,U.unpipe(g),U.destroy()}),G.pipe(U).pipe(g)},u.prototype._readStreamForRange=function(m,x){throw new Error("not implemented")},u.prototype.read=
function(m,x,B,L,G){var Z=this.createReadStream({start:L,end:L+B}),U=new N,g=0;U._write=function(P,F,j){P.copy(m,x+g,0,P.length),g+=P.length,j()},U.on("finish",G),Z.on("error",function(P){G(P)}),Z.pipe(
U)},u.prototype.close=function(m){setImmediate(m)},H.inherits(D,R);function D(m){R.call(this),this.context=m,this.context.ref(),this.unreffedYet=!1}D.prototype._flush=function(m){this.unref(),m()},D.prototype.
unref=function(m){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var X="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnop\
qrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ee(m,x){if(x)return m.toString("utf8");for(var B="",L=0;L<m.length;L++)B+=X[m[L]];return B}function oe(m,x){var B=m.readUInt32LE(x),L=m.readUInt32LE(x+4);return L*4294967296+B}var we;typeof Buffer.
allocUnsafe=="function"?we=function(m){return Buffer.allocUnsafe(m)}:we=function(m){return new Buffer(m)};function ve(m,x){typeof m.destroy=="function"?m._destroy=function(B,L){x(),L?.(B)}:m.destroy=x}
function de(m){if(m)throw m}}),9037:((q,re,e)=>{var E=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);q.exports=E({getOctokit:()=>Ut.getOctokit})}),6543:((q,re,e)=>{var E=W=>{var K={};return e.d(K,W),K},
C=W=>(()=>W);q.exports=E({defaults:()=>Nt.defaults})}),8008:((q,re,e)=>{var E=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);q.exports=E({requestLog:()=>jt.requestLog})}),212:((q,re,e)=>{var E=W=>{var K={};
return e.d(K,W),K},C=W=>(()=>W);q.exports=E({retry:()=>Bt.retry})}),938:((q,re,e)=>{var E=W=>{var K={};return e.d(K,W),K},C=W=>(()=>W);q.exports=E({default:()=>Wt.default})}),5131:((q,re,e)=>{var E=W=>{
var K={};return e.d(K,W),K},C=W=>(()=>W);q.exports=E({default:()=>Ft.default})}),2613:(q=>{q.exports=Xe(import.meta.url)("assert")}),181:(q=>{q.exports=Xe(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Xe(import.meta.url)("crypto")}),4434:(q=>{q.exports=Xe(import.meta.url)("events")}),9896:(q=>{q.exports=Xe(import.meta.url)("fs")}),1943:(q=>{q.exports=Xe(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Xe(import.meta.url)("http")}),5692:(q=>{q.exports=Xe(import.meta.url)("https")}),9278:(q=>{q.exports=Xe(import.meta.url)("net")}),4573:(q=>{q.exports=Xe(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Xe(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Xe(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Xe(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Xe(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Xe(import.meta.url)("node:https")}),8995:(q=>{q.exports=Xe(import.meta.url)("node:module")}),8161:(q=>{q.exports=Xe(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Xe(import.meta.url)("node:path")}),1708:(q=>{q.exports=Xe(import.meta.url)("node:process")}),7075:(q=>{q.exports=Xe(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Xe(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Xe(import.meta.url)("node:util")}),8522:(q=>{q.exports=Xe(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Xe(import.meta.url)("os")}),6928:(q=>{q.exports=Xe(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Xe(import.meta.url)("stream")}),4756:(q=>{q.exports=Xe(import.meta.url)("tls")}),2018:(q=>{q.exports=Xe(import.meta.url)("tty")}),7016:(q=>{q.exports=Xe(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Xe(import.meta.url)("util")}),3106:(q=>{q.exports=Xe(import.meta.url)("zlib")}),3e3:((q,re,e)=>{e.d(re,{WZ:()=>N,j:()=>i,mJ:()=>w});var E=e(7598),C=e(6760),W=e(532),K=e(6191),
H=e(7487),O=e(9870),A=e(3657),R=e(6584);function N(n,l){const h=n.boolean("upload-artifact",!0),T={overwrite:l,retentionDays:n.optional("retention-days",I)},M=n.boolean("artifact-env-variables",!0);return{
upload:h?T:void 0,artifactEnvVariables:M}}function I(n){if(/^0+$/.test(n))return;const l=(0,R.$J)(1/0,!0)(n),h=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>h)throw new Error(`must be at most ${h}\
, the repository's limit in days, not ${l}`);return l}async function w(n,{path:l,sha256:h,package:T},{upload:M,artifactEnvVariables:b}){if(b)return await(0,K.mz)(n,{path:l,digest:h},M);const t=(0,A.z)(
(0,O.KC)(T)),o=(0,C.join)(await(0,H.Pd)("workflow-artifact-"),(0,C.basename)(l));await(0,W.lo)(o,t);const d=(0,E.createHash)("sha256").update(t).digest("hex");return await(0,K.mz)(n,{path:o,digest:d},
M)}function i({upload:n,artifactEnvVariables:l},h){!n||!l||!(0,H.GQ)()||h.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,re,e)=>{e.d(re,{B:()=>A,X:()=>N});var E=e(7975),C=e(9462),W=e(3657),K=e(5645),H=e(6006),O=e(3349);async function A(I,w,{title:i,advice:n,
idsIn:l}){I.log.info(`${i}: ${w.status||"no status"}, dock status ${w.dockStatusId}`);let h={};const T=M=>{const t={...{"dock-status-id":w.dockStatusId,...l(M)},status:M.status||h.status};(0,E.isDeepStrictEqual)(
t,h)||I.publish(t),h=t};return await(0,H.qt)(I,w,{longestWaitMs:I.inputs.longestWaitMs,advice:n,onStatus:T})}const R="Check the workflow in AI for Process, then re-run the job.";async function N(I,{workflowId:w,
flowId:i}){return I.log.info(`Exporting workflow ${w}, flow ${i}, from ${I.platform.url.href}`),await(0,C.N)(I,(0,C.R)(I.inputs.timeoutMs,"No package"),async n=>{const l=await(0,O.Nq)(n,{workflowId:w,
flowId:i}),{dockStatusId:h,exportJobId:T}=l,M=await A(n,l,{title:`Export job ${T??"without an ID"}`,advice:R,idsIn:()=>({"export-job-id":T})}),b=await(0,O.EH)(n,l,M),t=async()=>(0,O.EH)(n,l,await(0,H.
SO)(n,h)),o=v=>(0,W.u)(v,n.signal),{content:d,...$}=await(0,K.R)(n,{url:b,freshUrl:t,read:o});return{...$,package:d}})}}),2697:((q,re,e)=>{e.d(re,{As:()=>n,N9:()=>t,Sm:()=>R,UX:()=>I,Xd:()=>h,cZ:()=>i,
dF:()=>b});var E=e(1455),C=e(6760),W=e(7279),K=e(8725),H=e(7487),O=e(4057),A=e(706);function R({host:o,pathname:d}){return o+d.replace(/\/$/,"")}const N=2e4;function I({message:o}){return(0,A.OX)(o,1e3)}
const w="<dock status ID>";function i(o){const d=new Map;for(const{name:v,error:S,job:c}of o){if(!S)continue;const{"dock-status-id":r}=c,s=r===void 0?S.message:S.message.replaceAll(r,w),f=d.get(s)??{names:[],
ids:[],help:(0,H.VY)(S)};d.set(s,f),f.names.push(v),r!==void 0&&f.ids.push(r)}const $=Math.max(100,Math.min(1e3,Math.floor(N/d.size)));return Array.from(d,([v,{names:S,ids:c,help:r}])=>({names:S,message:(0,A.
OX)(v,$).replaceAll(w,()=>c.join(", ")),help:r}))}function n(o){return i(o).map(({names:d,message:$})=>`${d.join(", ")}: ${$}`).join(" | ")}function l(o,d){return!o||!d||o.message===d.message?o??d:h(o,
`${o.message} Also: ${d.message}`)}function h(o,d){return new W.HR({what:d,topic:(0,W.h_)(o).topic,cause:o})}async function T(o,d,{platform:$,titles:v,facts:S=[],known:c,work:r}){let s=c;const f=D=>{s=
D,setOutputs(D)};f(c);const a={inputs:o,platform:$,log:runnerLog(),signal:d,endsAt:1/0,publish:f},u=await r(a).then(()=>{},toError);if(o.summary){const D=factTable([["Host",{words:R(o.host)}],...S,["W\
orkflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(performance.now())}]]);u?await writeSummary(v.failed,withHelp(I(
u),helpFor(u)),D):await writeSummary(v.done,D)}if(u)throw u}const M=1e6;async function b(o,d){const $=JSON.stringify(d),v=await t(`the output ${o}`,{[`${o}.json`]:$}),S=Buffer.byteLength($)>M;return S&&
(0,K.lm)(`The output ${o} would be longer than GitHub's limit of 1 MB. Read the file in ${o}-path.`),{[o]:S?[]:d,...v}}async function t(o,d){try{const $=await(0,H.Pd)("workflow-results-"),v={};for(const[
S,c]of Object.entries(d)){const r=(0,C.join)($,S);await(0,E.writeFile)(r,c).catch((0,H.E_)(r)),v[`${(0,C.parse)(S).name}-path`]=r}return v}catch($){return(0,K.t1)().warning(`Can't keep ${o} as a file.\
 ${(0,W.gJ)($)}`),{}}}}),3018:((q,re,e)=>{e.d(re,{S:()=>pe});var E=e(1124),C=e(706);const W=Number.MAX_SAFE_INTEGER,K=2,H=60,O="</details>",A=41,R=100;function N(p,y={}){const{under:_=()=>"",parts:V=[],
noun:ae="change",folded:me=!1}=y,{length:se}=_(W),{least:Oe=se===0?p:`${p} \u2026`,changes:Ie=M(V)}=y;return{line:p,under:_,size:p.length+se,least:Oe,parts:V,changes:Ie,noun:ae,folded:me}}function I(p,y,_={}){
return y.length===0?[]:[N(p,{..._,parts:y})]}function w(p,y){const _=({leaf:Me,outer:De})=>De.length===1?0:Me.size,V=(Me,De)=>_(Me)-_(De),ae=new Map,me=()=>b(h(p,ae).filter(([Me])=>Me!=="")),se=[];let Oe=n(
p,[]).sort(V),Ie=y;for(let Me=-1;Oe.length>0&&Me<se.length;Ie=y-i(me()))Me=se.length,Oe=Oe.filter(De=>{const Ze=De.outer.filter(et=>!ae.has(et)),He=Ze.map(et=>et.line.length+K+H+(et.folded?A:0)).reduce(
(et,ot)=>et+ot,De.leaf.least.length+K);if(He>Ie)return!0;Ie-=He;for(const et of Ze)ae.set(et,[]);return ae.set(De.leaf,[De.leaf.least]),se.push(De),!1});for(const[Me,{leaf:De}]of se.sort(V).entries()){
const Ze=l(De,De.least.length+Math.floor(Ie/(se.length-Me)));Ie-=i(Ze)-De.least.length,ae.set(De,Ze)}return me()}function i(p){return p.reduce((y,{length:_})=>y+_,0)}function n(p,y){return p.parts.length===
0?[{leaf:p,outer:y}]:p.parts.flatMap(_=>n(_,[...y,p]))}function l({line:p,under:y,size:_,least:V},ae){if(_<=ae)return[p,y(Math.max(ae,W))];for(let me=ae-p.length-H;me>R;me=Math.floor(me*.7)){const se=y(
me);if(se!==""&&p.length+se.length<=ae)return[p,se]}return[V]}function h(p,y){const{line:_,parts:V,folded:ae}=p;if(V.length===0)return[y.get(p)??[]];const se=[...V.filter(Oe=>y.has(Oe)).flatMap(Oe=>h(
Oe,y)),[T(p,V.filter(Oe=>!y.has(Oe)))]];return ae?[[`<details><summary>${_}</summary>`],...se,[O]]:[[_],...se]}function T({noun:p},y){if(p==="connection"&&y.length>0)return`\u2026 and ${(0,C.hS)(y.length,
"more connection")}`;if(M(y)===0)return"";const _=p==="workflow"?` in ${(0,C.hS)(y.length,"more workflow")}`:"";return`\u2026 and ${(0,C.hS)(M(y),"more change")}${_}`}function M(p){return p.reduce((y,{
changes:_})=>y+_,0)}function b(p){const y=_=>_?.[0]?.startsWith("- ");return p.flatMap((_,V)=>{const ae=_[0]===O||y(_)&&y(p[V-1]);return[V===0?"":ae?`
`:`

`,..._]})}var t=e(8132),o=e(3436),d=e(2614),$=e(2742),v=e(3499),S=e(1345),c=e(8965),r=e(5408);const s=2,f=1e3,a=240,u=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],D="...";function X(p,y){const _=[ee(p??y),ee(y??p)],[V,ae]=[we(p),we(y)],me=de(V,ae);return _[0]===_[1]?me:[`@@ line ends: ${_[0]} \u2192 ${_[1]} @@`,...me]}function ee(p=""){return p.includes(
`
`)&&!/(?<!\r)\n/.test(p)?"CRLF":"LF"}function oe(p){return p.split(ee(p)==="CRLF"?`\r
`:`
`)}function we(p){return(p===void 0?[]:oe(p)).flatMap(_=>u.reduce(ve,[_]).map((V,ae)=>ae===0?V:D+V))}function ve(p,y){return p.flatMap(_=>_.length>a?Array.from(_.matchAll(y),([V])=>V):_)}function de(p,y){
const _=new Set(p),ae=y.some(se=>_.has(se))?(0,c.E)([...p],[...y],{maxEditLength:f}):void 0;if(ae===void 0)return[...B(p,y),...m("+",y)];let me=0;return ae.flatMap(({added:se,removed:Oe,value:Ie},Me)=>{
const De=ae[Me+1];if(Oe)return B(Ie,De?.added?De.value:[]);const[Ze,Ve]=[Me===0?0:s,Ie.length-s],He=me+x(Ie.slice(0,Ve+1));return me+=x(Ie),se?m("+",Ie):De===void 0?m(" ",Ie.slice(0,Ze)):Ve-Ze<2?m(" ",
Ie):[...m(" ",Ie.slice(0,Ze)),`@@ line ${He} @@`,...m(" ",Ie.slice(Ve))]})}function m(p,y){return y.map(_=>`${p} ${_}`)}function x(p){return p.filter(y=>!y.startsWith(D)).length}function B(p,y){const _=new Map(
p.map(se=>[Z(se),se])),V=y.flatMap(se=>G(_.get(Z(se))??se,se)),ae=V.length>0||y.length===0?V:G(L(p),L(y));return[...ae.length===0?[]:[`@@ hard to see: ${[...new Set(ae)].join(", ")} @@`],...m("-",p)]}
function L(p){return p.map(y=>y.startsWith(D)?y.slice(D.length):`
${y}`).join("")}function G(p,y){if(Z(p)!==Z(y))return[];const[_,V]=[p.normalize(),y.normalize()],ae=U(p)===U(y)?[]:["Unicode forms"];return _===V?ae:[...ae,_.trimEnd()===V.trimEnd()?"spaces at the end":
"white space"]}function Z(p){return U(p.normalize())}function U(p){return p.replace(/\s/g,"")}function g(p,y){let[_,V]=[0,y];const me=[...(0,r.$z)(p,Oe=>Oe.startsWith("@@ line ")?++_:_).values()].flatMap(
Oe=>{const Ie=P(Oe,V);return V-=j(Oe),Ie}),se=p.filter(F).length-me.filter(F).length;return se===0?me:[...me,`@@ ${(0,C.hS)(se,"more changed line")} @@`]}function P(p,y){const _=se=>se.startsWith("-"),
V=j(p.filter(_)),ae=j(p)-V,me={removed:Math.max(y/2,y-ae),others:Math.max(y/2,y-V)};return p.filter(se=>{const Oe=_(se)?"removed":"others";return me[Oe]-=se.length+1,me[Oe]>=0})}function F(p){return p.
startsWith("-")||p.startsWith("+")}function j(p){return p.reduce((y,_)=>y+_.length+1,0)}var Y=e(7856);const Q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\
\uFE0F",rewired:"\u270F\uFE0F"},ne=80,le=8;function fe(p,y,_){if(p.type==="string")return xe(je((0,o.e1)(p.text),y.mask),y,_);const[V="",...ae]=be(p,y);return ae.length>0||V.length>ne?void 0:(0,t.SS)(
V,1/0)}function xe(p,y,_){const V=y.mask(p).shown;if(V.length>ne||V.includes(`
`))return;const ae=Te(p,y,_);return(0,t.SS)(JSON.stringify(V),1/0)+(ae===void 0?"":` (${_e(ae,y)})`)}function Te(p,{labelOf:y},_){const V=y(p);return V===void 0||V.toLowerCase()===p.toLowerCase()||[..._?.
members.values()??[]].some(me=>(0,o.jn)(me)&&(0,o.e1)(me.text)===V)?void 0:V}function Ce(p,y,{labelOf:_}){const[V,ae]=p.slice(-2);return V?.type!=="item"||ae?.type!=="member"||!o.ZM.test(ae.key)?!1:(0,o.
TH)(V.item)===y||_((0,o.e1)(y))===V.label}function be(p,y,_){const{mask:V}=y;if((0,o.jn)(p)){if(p.type==="literal")return[V(p.text).shown];const Me=je((0,o.e1)(p.text),V),{shown:De}=V(Me);if(De.includes(
`
`))return["|",...Re(oe(De))];const Ze=Te(Me,y,_);return[JSON.stringify(De)+(Ze===void 0?"":` (${V(Ze).shown})`)]}const[ae="",me=""]=p.type==="array"?"[]":"{}",se=p.type==="array"?p.items.map(Me=>be(Me,
y)):Array.from(p.members,([Me,De])=>{const[Ze,...Ve]=(0,Y.$C)(Me,De,p)?[C.v5]:be(De,y,p);return[`${JSON.stringify(V(Me).shown)}: ${Ze}`,...Ve]}),Oe=ae+se.join(", ")+me;return Oe.length<=ne&&se.every(Me=>Me.
length===1)?[Oe]:[ae,...Re(se.flat()),me]}function Re(p){return p.map(y=>`  ${y}`)}function je(p,y){if(!p.includes("%")||p.includes("://")&&y(p).shown!==p)return p;try{const _=decodeURIComponent(p);return[
encodeURIComponent(_),encodeURI(_)].includes(p)?_:p}catch{return p}}function ce(p,y,_){const V=[je(p,_),je(y,_)];return[p,y].some(me=>me.includes("%")&&V.includes(me))||V[0]===V[1]?[p,y]:V}function _e(p,{
mask:y},_=100){return(0,t.SS)(y(p).shown,_)}function Le(p,y,_=!1){const V=(0,v.a2)(p),ae=_?1/0:100,me=p.flatMap((se,Oe)=>{if(se.type==="element")return[(0,t.SS)(`[${se.index}]`)];if(se.type==="item"){
const Me=y.endsOf(se.item),De=Me===void 0?se.label:_?`${Me} (${se.label})`:Me,Ze=Oe===V-1&&se.hint!==void 0?` (${_e(se.hint,y)})`:"";return[`**${_e(De,y,ae)}**${Ze}`]}return!_&&p.slice(Oe+1).find(({type:Me})=>Me!==
"member")?.type==="item"?[]:[_e(se.key,y,ae)]});return me.length>le&&!_&&me.splice(2,me.length-le+1,"\u2026"),me.join(" \u203A ")||"the whole file"}function Fe(p,y){const _=se=>p.map(({path:Oe,kind:Ie})=>(Ie?
`${Q[Ie]} `:"")+Le(Oe,y,se)),[V,ae]=[_(!1),_(!0)],me=(0,S.Vn)(V);return ze(V.map((se,Oe)=>me.get(se)===1?se:ae[Oe]??se))}function ze(p){const[y,_]=[(0,S.Vn)(p),new Map];return p.map(V=>{const[ae=1,me]=[
y.get(V),(_.get(V)??0)+1];return _.set(V,me),ae===1?V:`${V} (${me} of ${ae})`})}const Ge="  ",nt=3,st=5,ie=120,ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},ye={line:": changed, hidden"};function $e(p,y){
const _=[...(0,r.$z)(p,Se).values()],V=_.filter(se=>se.length<nt).flat(),ae=Fe(V,y),me=new Map(V.map((se,Oe)=>{const{line:Ie,...Me}=he(se,y);return[se,N(`- ${ae[Oe]}${Ie}`,{changes:1,...Me})]}));return _.
flatMap(se=>{const Oe=se.flatMap(Ie=>me.get(Ie)??[]);return Oe.length===0?Ae(se,y):Oe})}function Se(p){const y=(0,v.a2)(p.path),V=(p.kind==="modified"?[p.from,p.to]:"value"in p?[p.value]:[]).flatMap(me=>"\
id"in me?[me.id]:[]);if(y===0||y===p.path.length||V.length===0)return p;const ae=p.path.slice(y).map(me=>me.type==="member"?me.key:"index"in me&&me.index);return JSON.stringify([p.kind,V,ae])}function Ae(p,y){
const[_]=p,{line:V,under:ae=()=>""}=he(_,y),me=ke(Ne(p,y)),se=_.kind==="modified"?"":` ${_.kind}`,Oe=`- ${Q[_.kind]} ${Pe(_,y)}${V}${se} in ${me.line}`;return N(Oe,{changes:p.length,under:Ie=>ae(Ie)+(me.
under?.(Ie)??"")})}function Ne(p,y){const _=p.map(({path:V})=>({path:V.slice(0,(0,v.a2)(V))}));return Fe(_,y)}function Pe({path:p},y){return Le(p.slice((0,v.a2)(p)),y)}function he(p,y){if(p.kind==="mo\
dified")return Ue(p,y);if("value"in p)return Ke(p,y);if(p.kind==="moved"){const[me,se]=[p.from,p.path].map(Oe=>Le(Oe.slice(0,-1),y,!0));return{line:`: moved from ${me} to ${se}`}}if(p.moved.length===0)
return{line:": in a new order"};const _=p.moved.map(me=>({path:[me]})),V=ke(Fe(_,y)),ae=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${ae})`}}function ke(p){if(p.length<=
st)return{line:p.join(", ")};const y=(0,C.hS)(p.length,"item"),_=rt(y,Ge+p.join(", "));return{line:y,under:V=>_.length<=V?_:""}}function Ue({path:p,from:y,to:_},V){if(y.type==="hidden"||_.type==="hidd\
en")return{line:""};if((0,Y._p)(p,y,_))return ye;if(y.type==="string"&&_.type==="string"){const Ie=Ce(p,_.text,V)?{...V,labelOf:()=>{}}:V;return Be((0,o.e1)(y.text),(0,o.e1)(_.text),Ie)}const[ae,me]=[
be(y,V).join(`
`),be(_,V).join(`
`)];if(ae===me)return ye;const[se,Oe]=[fe(y,V),fe(_,V)];return se&&Oe?{line:`: ${se} \u2192 ${Oe}`}:{line:"",under:tt(ae,me)}}function Be(p,y,_){const[V,ae]=ce(p,y,_.mask),me=V===p&&ae===y?"":" (perce\
nt-encoded)",[se,...Oe]=(0,$.qy)(V,ae)?.changes??[];if(se!==void 0){const et=`${me} (JSON in a text)`;if(Oe.length===0&&se.kind==="modified"){const at=Ue(se,_);return{...at,line:`${et} \u203A ${Le(se.
path,_)}${at.line}`}}const ot=N("",{parts:$e([se,...Oe],_)});return{line:et,under:at=>`
${ct(w(ot,at).join(""))}`}}const[Ie,Me]=[_.mask(V),_.mask(ae)];if(Ie.shown===Me.shown)return{line:me+ye.line};const De=Ie.hidden===Me.hidden?"":" (hidden values differ, too)",[Ze,Ve]=[xe(V,_),xe(ae,_)];
if(!Ze||!Ve)return{line:me+De,under:tt(Ie.shown,Me.shown)};const He=G(Ie.shown,Me.shown).join(", ");return{line:`${me}: ${Ze} \u2192 ${Ve}${He&&` (${He})`}${De}`}}function Ke(p,y){const{path:_,value:V}=p;
if(V.type==="hidden")return{line:""};if((0,Y._p)(_,V))return{line:": hidden"};if(V.type==="object")return Ye(p,V,y);const ae=fe(V,y);return ae!==void 0?{line:`: ${ae}`}:V.type==="array"?{line:"",under:qe(
p,be(V,y),(0,C.hS)(V.items.length,"element"))}:{line:"",under:qe(p,[y.mask(je((0,o.e1)(V.text),y.mask)).shown])}}function Ye(p,y,_){const V=p.path.at(-1),ae=V?.type==="item"?V:void 0;if(y.members.size===
0&&!ae)return{line:": `{}`"};const me=He=>(0,o.jn)(He)&&[ae?.label,ae?.hint].includes((0,o.e1)(He.text)),se=[...y.members].filter(([,He])=>!ae||!me(He)),Oe=se.filter(([He,et])=>!ae||!(0,v.rL)(He,et)),
Ie=Oe.map(([He,et])=>{const ot=(0,Y.$C)(He,et,y)?(0,t.SS)(C.v5):fe(et,_,y);return ot&&`${_e(He,_)}: ${ot}`}),Me=!Ie.includes(void 0)&&Ie.join(", ").length<=ie,De=Me?Ie.join(", "):Je(y,me,_),Ze=De&&`: ${De}`;
if(Me&&Oe.length===se.length)return{line:Ze};const Ve=qe(p,be(y,_),(0,C.hS)(y.members.size,"field"));return{line:Ze,under:Me?He=>He===1/0?Ve(He):"":Ve}}function qe({kind:p},y,_){const V=y.join(`
`);return p==="added"?tt(void 0,V,_):tt(V,void 0,_)}function Je(p,y,_){const V=new Map,ae=(se,Oe,Ie)=>{Ie>(V.get(se)?.weight??0)&&V.set(se,{text:Oe,weight:Ie})},me=(se,Oe,Ie)=>{if(se.type==="array")for(const et of se.
items)me(et,Oe,Ie+1);if(se.type==="object")for(const[et,ot]of se.members)(0,Y.$C)(et,ot,se)?ae(et,C.v5,ge.max):me(ot,et,Ie+1);if(se.type!=="string")return;const Me=(0,o.e1)(se.text),Ze=/^type$/i.test(
Oe)||(0,v.rL)(Oe,se)||(0,v.gN)(Me)||y(se)||_.labelOf(Me)!==void 0;if(Me.length<ge.min||Ze)return;const Ve=Me.includes("://")?2*ge.max:Math.min(Me.length,ge.max),He=_.countOf(Me)>ge.usual?ge.usualWeight:
1;ae(Oe,_.mask(je(Me,_.mask)).shown,He*Ve/(Ie+1))};return me(p,"",0),[...V].sort(([,se],[,Oe])=>Oe.weight-se.weight).filter(([,{weight:se}],Oe)=>Oe===0||Oe<ge.texts&&se>ge.usualWeight*2*ge.max).map(([
se,{text:Oe}])=>`${_e(se,_)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(Oe,ge.max)),1/0)}`).join(", ")}function tt(p,y,_){const V=(0,t.EU)(X(p,y),"diff",Ge);return ae=>{const me=V.length<=ae?V:it(V,ae);return _===
void 0?`
${me}`:rt(_,me)}}function it(p,y){const _=p.split(`
`),V=_.slice(1,-1).map(ae=>ae.slice(Ge.length));return[..._.slice(0,1),...g(V,y).map(ae=>Ge+ae),..._.slice(-1)].join(`
`)}function rt(p,y){return`
${Ge}<details><summary>${p}</summary>

${y}
${Ge}</details>`}function ct(p){return p.replace(/^(?=.)/gm,Ge)}const dt=100,ft=5;function ut(p,y){const _=p.kind==="json"?(0,d.ID)(p,Ve=>y(Ve).shown):void 0,V=(0,$.Z)(()=>(0,S.Vn)((0,o.PX)(p.head??p.
base))),ae={mask:y,labelOf:Ve=>Ve.length>dt?void 0:_?.labelOf(JSON.stringify(Ve)),endsOf:Ve=>_?.endsOf(Ve),countOf:Ve=>V().get(Ve)??0},me=mt((0,E.xS)(p)),se=p.status==="modified",Oe=se?$t(p,ae,_):$e(It(
p),ae),{nodes:Ie=0,connections:Me=0}=_?.size??{},De=Ie===0?"What is in it":`${(0,C.hS)(Ie,"node")}, ${(0,C.hS)(Me,"connection")}`,Ze=se?Oe:I(De,Oe,{changes:me,folded:!0});return[...wt(_),N(St(p,y),{parts:[
...Ze,...lt(p,ae)],changes:me})]}function mt({added:p,modified:y,removed:_}){return p+y+_}function wt(p){return p?.note!==void 0?[N(p.note)]:p?.picture?[N((0,t.EU)(p.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function St({name:p,kind:y,status:_,changes:V},ae){const me=`**${_e(p,{mask:ae})}**`;return _!=="modified"?`${Q[_]} ${me}: file ${_}`:y===
"binary"||y==="variables"&&V.length===0?`${Q.modified} ${me}: content modified`:y==="variables"?`${me} (values are never shown)`:me}function lt({references:p},y){if(p.length===0)return[];const _=p.slice(
0,ft).map(({path:se,from:Oe,to:Ie})=>`${Le(se,y)} (${_e(Oe,y)} \u2192 ${_e(Ie,y)})`),V=p.length>ft?", \u2026":"",ae=p.length===1?"follows and isn't":"follow and aren't",me=`${(0,C.hS)(p.length,"refere\
nce")} to new IDs and names ${ae} counted`;return[N(`${me}: ${_.join(", ")}${V}`)]}function $t(p,y,_){const V=(0,v.pi)(p),ae=_?.connections??[],me=new Set(ae.map(({item:He})=>He)),se=(0,r.$z)(p.text?[
At(p.text)]:p.changes,He=>_?.tells(He)?Mt(He)?"layout":"told":"value"in He&&me.has(He.value)?"connection":V(He)?"layout":gt(He.path,_)?"item":"rest"),[Oe,Ie]=[se.get("layout")??[],se.get("connection")??
[]],Me=$e(se.get("rest")??[],y),De=yt(ae,Ie,y),Ze=(se.get("told")?.length??0)+Ie.length,Ve=`Layout and bookkeeping: ${(0,C.hS)(Oe.length,"change")}`;return[...$e(se.get("item")??[],y),...I("Connection\
s",De,{noun:"connection",changes:Ze}),...De.length===0?Me:I("Elsewhere in the file",Me),...I(Ve,bt(Oe,p,y),{folded:!0})]}function Mt({kind:p,path:y}){const[_,V]=y.slice(-2);return p==="modified"&&_?.type===
"item"&&V?.type==="member"&&d.md.includes(V.key)}function gt(p,y){return p.some(_=>_.type==="item"||_.type==="member"&&y?.isItemKey(_.key))}function At({base:p,head:y}){return{kind:"modified",path:[],
from:ht(p),to:ht(y)}}function ht(p=""){return{type:"string",id:0,text:JSON.stringify(p)}}function It({base:p,head:y,text:_,status:V,changes:ae}){const me=V==="removed"?"removed":"added",se=(Ie,Me)=>{const De=(0,S.
Vg)(Ie,()=>{});return!(Me.length<3&&De.length>0&&De.every(Ve=>Ve.value.type==="object"))&&(Me.length>0||Ie.type!=="object")?[{kind:me,path:Me,value:Ie}]:De.flatMap(({step:Ve,value:He})=>Ve.type==="mem\
ber"?se(He,[...Me,Ve]):[{kind:me,path:[...Me,Ve],value:He}])},Oe=p??y??(_&&ht(_.base??_.head));return Oe?se(Oe,[]):ae}function yt(p,y,_){const V=new Map(y.map(se=>["value"in se&&se.value,se])),ae=pt(p,
V),me=ze(ae.map(se=>Et(se,_)));return ae.map(([{item:se}],Oe)=>{const Ie=V.get(se),{line:Me,under:De=()=>""}=Ie?he(Ie,_):{line:""};return N(`${me[Oe]}${De(0)===""?Me:""}`,{under:De})})}function pt(p,y){
const _={added:new Map,removed:new Map};return p.flatMap(V=>{const{kind:ae,source:me,target:se,item:Oe}=V;if(ae==="rewired"||y.has(Oe))return[[V]];const Ie=_[ae].get(me),Me=Ie??[V];return Ie&&Ie.push(
V),_[ae].delete(me),_[ae].set(se,Me),Ie?[]:[Me]})}function Et(p,y){const[{kind:_,source:V,target:ae,was:me}]=p,se=De=>`**${_e(De.label,y)}**`,Oe=De=>De===""?"":` (${_e(De,y)})`,Ie=p.map(De=>` \u2192 ${se(
De.target)}${Oe(De.label)}`),Me=me?.target===ae?Oe(me.label)||" without a label":me&&` ${se(me.target)}`;return`- ${Q[_]} ${se(V)}${Ie.join("")}${Me===void 0?"":`, was${Me}`}`}function bt(p,y,_){return[
...(0,r.$z)((0,v.lY)(p,y),ae=>ae.kind+Pe(ae,_)).values()].flatMap(ae=>{const me=ae.map(Me=>he(Me,_));if(ae.length<nt||(0,v.a2)(ae[0].path)===0||me.some(({under:Me})=>Me))return $e(ae,_);const se=Ne(ae,
_),Oe=ct(me.map(({line:Me},De)=>`- ${se[De]}${Me}`).join(`
`)),Ie=`- ${Q[ae[0].kind]} ${Pe(ae[0],_)} of ${(0,C.hS)(ae.length,"item")}`;return N(Ie,{changes:ae.length,under:()=>`
${Oe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Tt(p){const{workflows:y,missing:_}=p,V=(0,Y.lb)(p),me=["changed","added","removed"].flatMap(Ie=>y.filter(Me=>Me.status===Ie)).map(
Ie=>{const Me=mt(Ie.counts);return{workflow:Ie,changes:Me,parts:Ie.files.flatMap(De=>ut(De,V))}}),se=kt(p,V),Oe=_===void 0?"":`\`${_}\` doesn't exist: it counts as empty.`;return({maxLength:Ie=_t,maxBytes:Me=1/0,
headings:De=!0,mark:Ze=!0}={})=>{const Ve=me.map(({workflow:ot,...at})=>N(Pt(ot,V,De),at)),He=N(Oe,{parts:[...I("",Ve,{noun:"workflow"}),...se]}),et=Ze?`${vt}
`:"";for(let ot=Math.min(Ie,Me);;){const at=[et,...w(He,ot-et.length-1),`
`],Dt=Me===1/0?0:Buffer.byteLength(at.join(""));if(Dt<=Me||ot<Ot)return at;ot=Math.floor(ot*Me*.99/Dt)}}}function Rt(p,y){return p.length<=3e3&&p.split(`
`).length<=50?p:`<details><summary>${y}</summary>

${p}
</details>
`}function Pt({name:p,status:y,counts:_},V,ae){const me=ae?"### ":"",se=p===void 0?void 0:_e(p,{mask:V});return y==="added"||y==="removed"?`${me}${Q[y]} ${se===void 0?"Workflow":`${se}: workflow`} ${y}`:
ae?`${me}${se===void 0?"":`${se}: `}${(0,E.cq)(_)}`:""}function kt({workflows:p,notCompared:y=[]},_){const V=(se,Oe)=>{const Ie=se.flatMap(Me=>Me===void 0?[]:[_e(Me,{mask:_})]).join(", ");return se.length===
0?[]:[N(Oe(Ie),{least:Oe((0,C.hS)(se.length,"workflow"))})]},ae=p.flatMap(({name:se,status:Oe})=>Oe==="unchanged"?[se]:[]),me=p.flatMap(({name:se,variablesCompared:Oe})=>Oe?[]:[se]);return[...p.length===
0?[N("No workflow was compared")]:[],...V(ae,se=>se===""?"No changes":`${se}: no changes`),...V(me,se=>`The environment variables${me.length===p.length?"":` of ${se}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...V(y,se=>`${se}: not compared, because the step failed`)]}var J=e(8725),k=e(7487),z=e(2697),te=e(6584);const ue=900*1024;async function pe(p){We(p);const y=Tt(
p),_={"report.md":y(),"full-report.md":y({maxLength:1/0})};return(0,k.n0)(await(0,z.N9)("the report",_)),Ee(y)}function Ee(p){return(y,_,V)=>{const ae=ue-Buffer.byteLength(_.join()),me=p({headings:y,maxLength:1/0,
maxBytes:ae,mark:!1}).join("");return V===void 0?me:Rt(me,V)}}function We(p){const y=(0,E.AS)(p);if(y.length===0)return;const _=y.slice(0,20).map(te.bY),V=y.length>20?` and ${(0,C.hS)(y.length-20,"mor\
e line")}`:"";(0,J.lm)(`No field matched ${_.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((q,re,e)=>{e.d(re,{H:()=>i,R:()=>A});var E=e(3024),C=e(532),W=e(7279),K=e(5806),H=e(706),O=e(6584);
function A(n,l){const h=["workflows","workflows-file"].find(M=>n.text(M)!=="");if(h===void 0)return{targets:R(n,l),fromList:!1};h==="workflows"&&n.exclude(["workflows-file"],h),n.exclude(["workflow-id",
"flow-id","name"],h);const T=h==="workflows"?n.lines(h):n.optional(h,N);return{targets:T===void 0?[]:w(n,h,T),fromList:!0}}function R(n,l){const h=n.required("workflow-id",O.Fg),T=n.required("flow-id",
O.Fg),M=n.optional("name",O.$q);return h===void 0||T===void 0?[]:[{name:M??n.parse("workflow-id",l+h,O.$q)??"",workflowId:h,flowId:T}]}function N(n){const l=(0,O.EO)(n);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,E.readFileSync)(l))}catch(h){throw new Error(`can't be read: ${n}: ${(0,C.CQ)(h)}`)}}const I=(0,O.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,O.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${O.kH.source}`,"u")),[/^[^ ]+$/,([n])=>`(${(0,H.OX)(n,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,n=""])=>`(${(0,H.OX)(n,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:n})=>`must be "na\
me workflow-id flow-id", not ${(0,O.bY)(n)}`]);function w(n,l,h){const T=[],M=new Map,b=h.split(/\r\n|\n|\r/).map(t=>t.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[t,o]of b.entries()){const d=`${l}\
 line ${t+1}`;if(!n.parse(d,o.join(" "),I))continue;const[$="",v="",S=""]=o;n.parse(`${d} name`,$,O.$q),n.parse(`${d} workflow-id`,v,O.Fg),n.parse(`${d} flow-id`,S,O.Fg);const[c,r]=[(0,K.Sr)($),`${v} ${S}`].
map(f=>{const a=M.get(f);return a===void 0&&M.set(f,t+1),a});c!==void 0&&n.refuse(d,`has the name of line ${c}`),r!==void 0&&n.refuse(d,`has the IDs of line ${r}. Set the IDs of its own workflow, or r\
emove the line`),T.push({name:$,workflowId:v,flowId:S})}return b.every(t=>t.length===0)&&n.refuse(l,"names no workflow"),T}async function i(n,l,h){const T=[],M=n.entries();let b;const t=async()=>{for(const[
o,d]of M){const $=await h(d,b);T[o]=$,$.error&&(0,W.h_)($.error).affectsAll&&(b??=$.error)}};return await Promise.all(Array.from({length:Math.min(l,n.length)},t)),T}}),6584:((q,re,e)=>{e.d(re,{$J:()=>I,
$q:()=>b,Do:()=>l,EO:()=>v,Fg:()=>n,bY:()=>c,il:()=>R,kH:()=>O,or:()=>i,sJ:()=>A,sU:()=>T,tz:()=>t,yG:()=>N});var E=e(3024),C=e(6760),W=e(5806),K=e(7596),H=e(706);const O=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function A(s,f=O){return[f,({input:a})=>`contains ${r(a)}. ${s}`]}function R(...s){return f=>{for(const[a,u]of s){const D=a.exec(f);if(D)throw new Error(typeof u=="string"?u:u(D))}return f}}function N(s){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${c(s)}`)}function I(s,f=!1){return a=>{const u=Number(a);if((f?/^\d+$/:/^\d+(\.\d+)?$/).
test(a)&&u>0&&u<=s)return u;const D=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${f?"whole ":""}number above 0${D}, not ${c(a)}`)}}const w=R(A("Type the address again"),[/["'`]/,"contain\
s quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the be\
ginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"]);function i(s){return(0,K.o6)(w(s))}function n(s){if((0,K.eQ)(s))return s;throw new Error(
`must be an ID of letters, digits, ".", "_" and "-", not ${c(s)}`)}const l=R(A("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key o\
nly`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),h="is too long: at most 200 characters",T=R([new RegExp("\\\
p{C}","u"),({input:s})=>`must not contain control characters: ${c(s)}`],[/.{201}/u,h]),M=R([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${c(s)}; leave out " < > | * ? : \\ / and control c\
haracters`],[/\.zip$/i,({input:s})=>`must not end in .zip, which the action adds: ${c(s)}`],[/.{201}/u,h]);function b(s){const f=(0,W.x5)(M(s));if(f!==void 0)throw new Error(`can't be a name: ${c(s)} ${f}`);
if(Buffer.byteLength(s)>240)throw new Error(h);return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or an\
y")}}function o(){return(0,C.resolve)(process.env.GITHUB_WORKSPACE??"")}const d=R([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,
s])=>`begins with ${s}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(s){return(0,C.resolve)(o(),d(s))}function v(s){const f=$(
s);if((0,E.existsSync)(f))return f;throw new Error(S(s))}function S(s){const f=!(0,E.existsSync)(o())||(0,E.readdirSync)(o()).length===0;return`doesn't exist: ${c(s)}${f?". The workspace is empty: run\
 actions/checkout before this step":""}`}function c(s){const f=r(s);return`"${(0,H.OX)(s,60)}"${f===""?"":` with ${f}`}`}function r(s){const f=(s.match(new RegExp(O,"gu"))??[]).map(D=>D.codePointAt(0)??
0),a=[...new Set(f)].map(D=>`U+${D.toString(16).toUpperCase().padStart(4,"0")}`),u=a.length===1?"an invisible character":"invisible characters";return a.length===0?"":`${u} (${a.slice(0,5).join(", ")}\
)`}}),1124:((q,re,e)=>{e.d(re,{AS:()=>A,Hq:()=>H,RG:()=>C,cq:()=>R,cz:()=>W,xS:()=>K,xW:()=>O});var E=e(706);const C={type:"hidden"};function W(N){const I=w=>N.reduce((i,n)=>i+n[w],0);return{added:I("\
added"),modified:I("modified"),removed:I("removed")}}function K({status:N,changes:I,references:w}){const i={added:0,modified:0,removed:0};if(N!=="modified")return{...i,[N]:1};if(I.length===0&&w.length===
0)return{...i,modified:1};for(const{kind:n}of I)i[n==="added"||n==="removed"?n:"modified"]++;return i}function H({workflows:N}){return N.some(({status:I})=>I!=="unchanged")}function O({workflows:N}){return W(
N.map(({counts:I})=>I))}function A({workflows:[N,...I]}){return N?.unusedIgnores.filter(w=>I.every(({unusedIgnores:i})=>i.includes(w)))??[]}function R({modified:N,added:I,removed:w}){return Object.entries(
{modified:N,added:I,removed:w}).flatMap(([n,l])=>l===0?[]:[`${(0,E.zD)(l)} ${n}`]).join(", ")||"no changes"}}),3436:((q,re,e)=>{e.d(re,{Gg:()=>N,Ms:()=>h,Op:()=>n,PX:()=>i,Rk:()=>W,TH:()=>R,TN:()=>O,YD:()=>A,
ZM:()=>H,dj:()=>b,e1:()=>l,eX:()=>K,jn:()=>w});var E=e(8142),C=e(2899);const W=["id","_id","key","name"],K=["name","title","label","displayName"],H=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;
function O(t,o){if(t.type!=="object")return;const d=t.members.get(o)??t.matchOnly?.get(o);if(!(d===void 0||!w(d)))return(d.type==="string"?d.text.length>2:/\d/.test(d.text))?d.text:void 0}function A(t){
return t.type==="object"?[...t.members.keys()]:[]}function R(t){const o=()=>A(t).filter(d=>H.test(d));return I(t,["id","_id","key"])??I(t,o().sort())}function N(t){return I(t,K)}function I(t,o){const d=o.
find($=>O(t,$)!==void 0);return d&&O(t,d)}function w(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:w(t)?[l(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).
flatMap(i)}function n(t,o,d){return d&&W.includes(t)&&w(o)}function l(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class h{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,d=$=>{}){
this.#n=o,this.#e=o.lines.length===0,this.#t=d}read(o){const{fields:d,orders:$}=this.#n,v=S=>(0,C.pi)(d,S,this.#t);return(0,E.q)(o,void 0,{enter:(S,c="")=>this.#e?void 0:{key:c,outer:S},scalar:S=>this.
scalar(S),array:(S,c)=>{const r=S.length>0&&v({key:"",outer:c});return this.array(r?[]:S,(0,C.pi)($,c,this.#t))},object:(S,c)=>{let r;for(const[s,f]of d.size===0?[]:S)v({key:s,outer:c})&&(S.delete(s),
W.includes(s)&&(r=(r??new Map).set(s,f)));return this.object(S,r)}})}scalar(o){let d=this.#o.get(o);return d===void 0&&(d={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,
d)),d}array(o,d){const $=d?o.toSorted((c,r)=>c.id-r.id):o;let v=$.length;for(const{id:c}of $)v=M(v,c);const S=this.#i(v,{type:"array",id:this.#s+1,items:$,unordered:d});return this.#e?S:{type:"array",
id:S.id,items:o,unordered:d}}object(o,d){let $=~o.size;for(const[S,{id:c}]of o)$=$+M(this.scalar(S).id,c)|0;const v=this.#i($,{type:"object",id:this.#s+1,members:o,matchOnly:d});return this.#e?v:{type:"\
object",id:v.id,members:o,matchOnly:d}}#i(o,d){for(let $=o;;$=$+1|0){const v=this.#r.get($);if(v&&T(v,d))return v;if(!v)return this.#r.set($,d),this.#s++,d}}}function T(t,o){if(t.type==="array")return o.
type==="object"||t.items.length!==o.items.length?!1:t.items.every(({id:d},$)=>d===o.items[$]?.id);if(o.type==="array"||t.members.size!==o.members.size)return!1;for(const[d,{id:$}]of o.members)if(t.members.
get(d)?.id!==$)return!1;return!0}function M(t,o){const d=Math.imul(t^t>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(d^d>>>13,695872825)}function b(t){if(w(t))return t.text;if(t.type===
"array"){const d=t.items.map(b);return`[${(t.unordered?d.sort():d).join()}]`}return`{${Array.from(t.members,([d,$])=>`${JSON.stringify(d)}:${b($)}`).sort().join()}}`}}),9630:((q,re,e)=>{e.d(re,{TA:()=>H,
b6:()=>K,ol:()=>A});var E=e(4573),C=e(7598),W=e(3436);function K(R){return(0,E.isUtf8)(R)?R.toString():void 0}function H(R,N,I){const w=/\.json$/i.test(R)?K(N):void 0;return w===void 0?void 0:I.read(w)}
function O(R,N,I,w){if(N.equals(I))return!0;const i=new Interner(w),n=H(R,N,i);return n!==void 0&&n.id===H(R,I,i)?.id}function A({files:R},N){const I=i=>(0,C.createHash)("sha256").update(i).digest("he\
x"),w=Array.from(R,([i,n])=>{const l=H(i,n,new W.Ms(N));return[i,I(l?(0,W.dj)(l):n)]});return I(JSON.stringify(w.sort(([i],[n])=>i<n?-1:1)))}}),2614:((q,re,e)=>{e.d(re,{md:()=>Ce,ID:()=>Re});var E=e(3436),
C=e(3499);const W=[(0,C.Ab)("_?id key uuid guid identifier"),(0,C.Ab)("(node|step|state)_?id"),(0,C.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,C.Ab)("\\*")],K=(0,C.
Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),H="*",O=64;function A(ie,ge){const ye=R([]),$e=[],Se=new Set([ie,ge].flatMap(Pe=>[...(0,E.PX)(Pe),...i(Pe)]));function Ae(Pe,he,ke){if((0,E.
jn)(Pe))w(Pe.text,he,ke);else if(Pe.type==="object")Ne(Pe,he,ke);else{const Ue=Pe.items.length>1&&Pe.items.some(({type:Be})=>Be==="array");for(const[Be,Ke]of Pe.items.entries())Ae(Ke,N(he,"[]"),{...ke,
array:Pe.items,...Ue&&{slot:Be}})}}function Ne(Pe,he,{key:ke,array:Ue,map:Be,...Ke}){let Ye=Ke;if(Ue!==void 0||ke!==void 0){const tt={side:Ke.side,value:Pe,field:he,outer:Ke.place,key:ke,array:Ue??[]};
Ye={...Ke,place:tt,map:Be},$e.push(tt)}const qe=l(Pe,Se),Je=Ye===Ke&&(0,E.YD)(Pe).some(tt=>Be?.members.has(tt));for(const[tt,it]of Pe.members){const rt=N(he,qe||Je?H:tt);Je&&w(JSON.stringify(tt),rt,Ye,
it),(!Je||it.type==="array")&&Ae(it,rt,qe?{...Ye,key:tt,map:Pe}:Ye)}}return Ae(ie,ye,{side:"base"}),Ae(ge,ye,{side:"head"}),{root:ye,places:$e,find:h($e)}}function R(ie){return{keys:ie,inner:new Map,texts:new Map,
references:[]}}function N(ie,ge){const ye=ie.inner.get(ge)??R([...ie.keys,ge]);return ie.inner.set(ge,ye),ye}function I(ie,ge){return ie?.inner.get(ge)??ie?.inner.get(H)}function w(ie,{keys:ge,texts:ye,
references:$e},{place:Se,slot:Ae},Ne){ye.set(ie,(ye.get(ie)??0)+1);const Pe=ie.startsWith('"')?ie.length>2:K.test(ge.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(ie));Se&&Pe&&$e.push({text:ie,
place:Se,slot:Ae,value:Ne})}function i(ie){if((0,E.jn)(ie))return[];const ge=ie.type==="array"?ie.items:[...ie.members.values()];return[...ge.flatMap(i),...ge.some(n)?[]:(0,E.YD)(ie)]}function n(ie){return ie.
type==="object"}function l({members:ie},ge){return 2*[...ie.keys()].filter($e=>!K.test($e)&&ge.has($e)).length>=ie.size&&[...ie.values()].every(n)}function h(ie){const ge=new Map;for(const ye of ie){const $e=(Se,Ae)=>{
const Ne=W.findIndex(ke=>ke.test(Se));if(Ne<0)return;const Pe=`${ye.side} ${Ae}`,he=ge.get(Pe)??[];he[Ne]=(he[Ne]??new Set).add(ye),ge.set(Pe,he)};ye.key!==void 0&&$e(H,JSON.stringify(ye.key));for(const[
Se,Ae]of ye.value.members)(0,E.jn)(Ae)&&$e(Se,Ae.text)}return(ye,$e)=>{const Se=ge.get(`${$e.side} ${ye}`)?.find(Ae=>Ae);return Se&&Se.size<=O?T([...Se],$e):void 0}}function T(ie,ge){const ye=ge?ie.filter(
Se=>M(Se,ge)):ie;if(ye.length===0&&ge)return T(ie,ge.outer);const $e=ye.length>1?ye.filter(({value:Se})=>Se.members.size>2):ye;return $e.length===1?$e[0]:void 0}function M(ie,ge){return ie!==void 0&&(ie===
ge||M(ie.outer,ge))}var b=e(5408);const t="source from origin src tail out".split(" "),o="target to dest destination head in".split(" "),d="next to goto target targets wire wires link links edge edges\
 transition transitions connection connections",v=`${d} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination succe\
ssor successors`.split(" "),S="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),c=`${d} runafter run_after dependson depends_on needs requires previous outg\
oing [] * id node main`.split(" "),r="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function f(ie,ge){const ye=A(ie,ge),$e=u(ye.root).flatMap(Pe=>D(
Pe,ye)),Se=ee($e),Ae=Se.length>0?Se:we($e,ye),Ne=new Set(Ae.flatMap(({source:Pe,target:he})=>[Pe.field,he.field]));return{root:ye.root,nodes:ye.places.filter(({field:Pe})=>Ne.has(Pe)),edges:Ae}}function a(ie,ge){
return ie.flatMap($e=>$e.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some($e=>ge.includes($e.toLowerCase()))}function u(ie){const ge=[ie];for(const ye of ge)ge.push(...ye.inner.values());return ge}function D(ie,{
find:ge}){const ye=ie.references.flatMap(Pe=>{const he=ge(Pe.text,Pe.place);return he?[{...Pe,field:ie,target:he}]:[]}),$e=ye.filter(({place:Pe,target:he})=>!M(Pe,he)),Se=ye.length/ie.references.length,
Ae=Se>=.5&&X(ie.references)-X(ye)<=2;return(Se>=.9||Ae&&a(ie.keys.slice(-2),v))&&2*$e.length>=ye.length?[ye]:[]}function X(ie){return new Set(ie.map(({text:ge})=>ge)).size}function ee(ie){const ge=ie.
filter(ye=>!ye.some(({place:$e,target:Se})=>Se.field===$e.field));return[...(0,b.$z)(ge,([ye])=>ye?.place.field).values()].flatMap(ye=>{const $e=new Map(oe(ye,t).map(Se=>[Se.place,Se]));return oe(ye,o).
flatMap(Se=>{const Ae=$e.get(Se.place),Ne=Ae&&{source:Ae.target,target:Se.target,links:[Ae,Se]};return Ne?[{...Ne,label:de(Se,Se.place,[]),item:Se.place.value}]:[]})})}function oe(ie,ge){return ie.filter(
([$e])=>$e&&a($e.field.keys.slice(-2),ge)).sort(($e,Se)=>X(Se)-X($e))[0]??[]}function we(ie,ge){const[ye,$e]=[[],[]],Se=new Set;for(const Ne of ie){const Pe=Ne.flatMap(Ke=>ve(Ke,ge)),[he]=Pe;if(he===void 0||
10*Pe.length<9*Ne.length)continue;const ke=he.link.field.keys.slice(he.inside.field.keys.length),Ue=Pe.filter(({source:Ke,inside:Ye})=>Ke!==Ye);for(const{inside:Ke}of Ue)Se.add(Ke.key);const Be=a(ke,S);
if(!(!Be&&Ue.length===0&&!a(ke,v)))for(const{link:Ke,source:Ye}of Pe){const qe=Ke.place===Ye?void 0:Ke.place,Je={label:de(Ke,qe,ke),links:[Ke],item:qe?.value};Be?$e.push({source:Ke.target,target:Ye,...Je}):
ye.push({source:Ye,target:Ke.target,...Je})}}const Ae=ye.length<$e.length?$e:ye;return Se.size>1||X(Ae.flatMap(({links:Ne})=>Ne))>1?Ae:[]}function ve(ie,{find:ge}){for(let ye=ie.place;ye;ye=ye.outer){
const $e=ge(JSON.stringify(ye.key),ye),Se=[ye,$e].find(Ae=>Ae?.field===ie.target.field);if(Se)return[{link:ie,source:Se,inside:ye}]}return[]}function de({slot:ie,value:ge},ye,$e){const Se=r.map(Pe=>{const[
he,ke]=[ye?.field.inner.get(Pe),m(ye?.value.members.get(Pe))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||ke.includes(" ")?ke:""}),Ae=$e.filter(Pe=>!c.includes(Pe.toLowerCase())),Ne=ie===
void 0?[]:[`output ${ie+1}`];return[m(ge),...Se].find(Pe=>Pe!=="")??[...Ae,...Ne].join(", ")}function m(ie){const ye=(ie?.type==="array"?ie.items:[ie]).flatMap($e=>$e?.type==="string"&&(0,E.e1)($e.text).
trim()||[]).join(", ");return ye.length>s?"":ye}var x=e(1345),B=e(8132),L=e(706);const G={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},Z={added:"fill:#dafbe1,stroke:#1a7f37,colo\
r:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},U={same:"-->",added:"==>",removed:"-.->"},g=40,P=500,F=5e4,j=40,
Y=6;function Q(ie,ge,{isWhole:ye,hide:$e}){const Se=({status:he})=>ye||he!=="same",Ae=new Set([...ie.filter(Se),...ge.filter(Se).flatMap(ne)]),Ne=ge.filter(he=>ne(he).some(Se)).flatMap(ne);if(Ae.size===
0)return{};for(const he of[new Set([...Ae,...Ne]),Ae]){const ke=ge.filter(Be=>ne(Be).every(Ke=>he.has(Ke)));if(he.size>g||ke.length>P)continue;const Ue=le(ie.filter(Be=>he.has(Be)),ke,$e);if(Ue.length<=
F)return{picture:Ue}}return{note:`The picture is left out: it would have ${Ae.size>g?(0,L.hS)(Ae.size,"node"):"too many connections"}.`}}function ne({source:ie,target:ge}){return[ie,ge]}function le(ie,ge,ye){
const $e=new Map(ie.map((Ae,Ne)=>[Ae,`n${Ne+1}`])),Se=ie.map(Ae=>`  ${$e.get(Ae)}["${G[Ae.status]}${xe(ye(Ae.label))||"?"}"]`);for(const{source:Ae,target:Ne,label:Pe,status:he}of ge){const ke=`${G[he]}${xe(
ye(Pe))}`.trim();Se.push(`  ${$e.get(Ae)} ${U[he]}${ke===""?"":`|"${ke}"|`} ${$e.get(Ne)}`)}for(const[Ae,Ne]of Object.entries(Z)){const Pe=ie.filter(he=>he.status===Ae).map(he=>$e.get(he));Pe.length>0&&
Se.push(`  classDef ${Ae} ${Ne}`,`  class ${Pe.join()} ${Ae}`)}return[`flowchart ${fe(ie,ge)>Y?"TD":"LR"}`,...Se].join(`
`)}function fe(ie,ge){const ye=new Set(ge.map(({target:Ae})=>Ae)),$e=ie.filter(Ae=>!ye.has(Ae)),Se=new Map(($e.length>0?$e:ie.slice(0,1)).map(Ae=>[Ae,1]));for(const[Ae,Ne]of Se)for(const{source:Pe,target:he}of ge)
Pe===Ae&&!Se.has(he)&&Se.set(he,Ne+1);return Math.max(...Se.values())}function xe(ie){return(0,B.RK)((0,B.Jj)(ie.replace(/\s+/g," ").trim(),j)).replace(Te,ge=>ge==='"'?"#quot;":`#${ge.codePointAt(0)};`)}
const Te=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ce="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),be="* if when id name label title\
 type key handle condition event relationships".split(" ");function Re(ie,ge=ye=>ye){const ye=ie.head??ie.base;if(ye===void 0)return;const[$e,Se]=[ie.base??ye,ie.head??ye],Ae=(0,x.j9)([Se,$e]),Ne=f($e,
Se),Pe=_e(ie,Ne,Ae),he=[...new Set(Pe.values())].sort((Je,tt)=>Je.rank-tt.rank),ke=Fe(Ne,Pe),Ue=ke.filter(Je=>Je.status!=="same"),Be=Ge(Ne,Ue);st(ie,he,Ae,Be);const Ke=new Map(ke.map(({item:Je,source:tt,
target:it})=>[Je,`${tt.label} \u2192 ${it.label}`])),Ye=new Set(he.map(({place:Je})=>Je.key)),qe=Je=>Je.filter(({status:tt})=>tt!=="removed").length;return{...Q(he,ke,{isWhole:ie.status!=="modified",hide:ge}),
connections:ze(Ue),size:{nodes:qe(he),connections:qe(ke)},tells:Be,isItemKey:Je=>Ye.has(Je)||Ae.labelOf(JSON.stringify(Je))!==void 0,labelOf:Ae.labelOf,endsOf:Je=>Ke.get(Je)}}function je({side:ie}){return ie===
"head"}function ce(ie){return ie&&[ie.key,ce(ie.outer)]}function _e({matches:ie},{nodes:ge},ye){const $e=Ue=>Ue.key===void 0?`${Ue.value.id}`:JSON.stringify(ce(Ue)),Se=new Map(ge.map((Ue,Be)=>[Ue,Be])),
Ae=(0,b.$z)(ge.filter(je),$e),Ne=(0,b.$z)(ie,({base:Ue})=>Ue.id),Pe=Ue=>{const Be=Ne.get(Ue.value.id)?.shift();return(Be&&Ae.get(`${Be.head.id}`)?.shift())??Ae.get($e(Ue))?.shift()},he=new Map;let ke=0;
for(const Ue of ge){if(he.has(Ue))continue;const Be=je(Ue)?Ue:Pe(Ue);ke=(Be&&Se.get(Be))??ke+1e-6;const Ke=Be===void 0?"removed":Be===Ue?"added":"same",Ye=Be??Ue,qe={label:Le(Ye,ye),status:Ke,rank:ke,
place:Ye,old:Ke==="same"?Ue:void 0};he.set(Ue,qe).set(Ye,qe)}return he}function Le({key:ie,value:ge,array:ye},$e){const[Se,Ae,...Ne]=["type","componentType",...ge.members.keys()].map(he=>(0,E.TN)(ge,he)),
[Pe="?"]=[Se,Ae,(0,E.TH)(ge),...Ne].filter(he=>he!==void 0);return ie??$e.nameOf(ge,ye)??(0,E.e1)(Pe)}function Fe({edges:ie},ge){const ye=ie.flatMap(he=>{const[ke,Ue]=[ge.get(he.source),ge.get(he.target)];
return ke&&Ue?[{...he,source:ke,target:Ue,status:je(he.source)?"added":"removed"}]:[]}),$e=({source:he,target:ke,label:Ue})=>`${he.rank} ${ke.rank} ${Ue}`,Se=(0,b.$z)(ye,({status:he})=>he),Ae=(0,b.$z)(
Se.get("removed")??[],$e);return[...(Se.get("added")??[]).map(he=>Ae.get($e(he))?.pop()?{...he,status:"same"}:he),...[...Ae.values()].flat()].sort((he,ke)=>he.source.rank-ke.source.rank||he.target.rank-
ke.target.rank)}function ze(ie){const ge=new Map;for(const ye of["target","label"]){const $e=Se=>`${Se.source.rank} ${ye==="label"?Se.label:Se.target.rank}`;for(const[Se,Ae,...Ne]of(0,b.$z)(ie,$e).values()){
if(!Se||!Ae||Ne.length>0||Se.status===Ae.status)continue;[Se.source,Se.target,Ae.target].every(({old:he})=>he)&&!ge.has(Se)&&!ge.has(Ae)&&ge.set(Se,Ae).set(Ae,Se)}}return ie.flatMap(ye=>{const $e=ge.get(
ye);return $e&&ye.status==="removed"?[]:[{...ye,kind:$e?"rewired":ye.status,was:$e}]})}function Ge({root:ie,nodes:ge},ye){const $e=new Set(ye.flatMap(he=>he.links.map(({field:ke})=>ke))),Se=new Set(ye.
map(({item:he})=>he)),Ae=new Set([ie,...ge.map(({field:he})=>he)]),Ne={added:new Set,removed:new Set};for(const he of ye){const ke=[he.source.label,he.target.label,...he.label.split(", ")].map(Ue=>JSON.
stringify(Ue));for(const Ue of[...ke,...he.links.map(Be=>Be.text)])Ne[he.status].add(Ue)}function Pe(he,ke,Ue){if(ke===void 0||Ae.has(ke))return[{text:Ue,field:ie}];const Be=ke.keys.at(-1)===H?[{text:JSON.
stringify(Ue),field:ke}]:[];if("text"in he)return[...Be,{text:he.text,field:ke}];const Ke="members"in he?[...he.members]:[],Ye="items"in he?he.items.map(qe=>["[]",qe]):Ke;return[...Be,...Ye.flatMap(([
qe,Je])=>Pe(Je,I(ke,qe),qe))]}return({path:he,...ke})=>{const Ue=he.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Be=he.some(Ye=>"item"in Ye&&Se.has(Ye.item)),Ke=(Ye,qe)=>{const Je=Pe(Ye,Ue.reduce(I,ie),`${Ue.
at(-1)}`),tt=Je.some(({field:rt})=>$e.has(rt)),it=({text:rt,field:ct})=>{if($e.has(ct))return qe.has(rt);const dt=`${ct.keys.findLast(ft=>ft!=="[]")}`;return Ce.includes(dt)||qe.has(rt)&&a([dt],be)||tt&&
nt(rt,ct)};return(tt||Be)&&Je.every(it)};return ke.kind==="modified"?Ke(ke.from,Ne.removed)&&Ke(ke.to,Ne.added):"value"in ke&&Ke(ke.value,Ne[ke.kind])}}function nt(ie,{texts:ge}){const ye=ge.get(ie)??
0,$e=[...ge.values()].reduce((Se,Ae)=>Se+Ae,0);return ye>2&&2*ye>$e&&/^"?[\w.-]{0,30}"?$/.test(ie)}function st(ie,ge,{componentOf:ye},$e){const Se=(0,C.pi)(ie),Ae=ge.flatMap(he=>{const{value:ke,array:Ue}=he.
place,Be=(0,x.qU)(ke)===void 0?ye(ke,Ue):void 0;return[ke.id===he.old?.value.id?void 0:ke,Be].map(Ke=>({owner:Ke,node:he}))}),Ne=(0,b.$z)(Ae,({owner:he})=>he);Ne.delete(void 0);const Pe=new Map(ie.matches.
map(({path:he,head:ke})=>[he.at(-1),ke]));for(const he of ie.changes){if($e(he)||Se(he))continue;const ke=he.path.map(Be=>Pe.get(Be)).reverse(),Ue=["value"in he&&he.value,...ke].find(Be=>Ne.has(Be));for(const{
node:Be}of Ne.get(Ue)??[])Be.status==="same"&&(Be.status="modified")}}}),2899:((q,re,e)=>{e.d(re,{K$:()=>E,pi:()=>W,wo:()=>C});const E=C("");function C(O){const A=new Set,[R,N]=[new Map,new Map];for(const[
I,w]of O.split(/\r\n|\r|\n/).entries()){const i=w.trim();if(i===""||i.startsWith("#"))continue;const[n,l]=i.endsWith("[]")?[i.slice(0,-2),N]:[i,R],h=n.split(".").reverse(),T=K(n);if(h.includes(""))throw new Error(
`has an empty key in line ${I+1} (join keys by single dots)`);if(h.every(M=>M==="*"))throw new Error(`has only * in line ${I+1}, which would ignore everything (name a key)`);A.add(i),l.set(T,[...l.get(
T)??[],{line:i,keys:h}])}return{lines:[...A],fields:R,orders:N}}function W(O,A,R){if(O.size===0||A===void 0)return!1;const N=["*",K(A.key)].flatMap(I=>O.get(I)??[]).filter(({keys:I})=>H(A,I));for(const{
line:I}of N)R(I);return N.length>0}function K(O){return O.slice(O.lastIndexOf(".")+1)}function H(O,A){if(O===void 0||A.length===0)return A.length===0;const R=A[0]==="*"?["*"]:O.key.split(".").reverse();
return R.every((N,I)=>N===A[I])&&H(O.outer,A.slice(R.length))}}),2742:((q,re,e)=>{e.d(re,{OD:()=>Z,qy:()=>L,Z:()=>U,yR:()=>G});var E=e(3436),C=e(2899),W=e(1345);function K(g,P){const F=P.size===0?void 0:
P.get(JSON.stringify(g));return F===void 0?g:(0,E.e1)(F)}function H({base:g,head:P}){return g===P?[]:E.Rk.flatMap(F=>{const[j,Y]=[(0,E.TN)(g,F),(0,E.TN)(P,F)];return j!==Y&&j?.startsWith('"')&&Y?.startsWith(
'"')?[[j,Y]]:[]})}function O(g,P){const F=new Map;for(const[Y,Q]of g)F.set(Y,(F.get(Y)??new Set).add(Q));const j=([Y,Q])=>F.get(Y)?.size===1&&P.base.get(Y)===1&&P.head.get(Q)===1;return new Map(g.filter(
j))}function A(g){const P=F=>{const j=new Map,Y=(Q,ne)=>{if(Q.type==="array")for(const fe of Q.items)Y(fe,!0);if(Q.type!=="object")return;const le=ne?[Q.id,...E.Rk.flatMap(fe=>(0,E.TN)(Q,fe)??[])]:[];
for(const fe of new Set(le))j.set(fe,(j.get(fe)??0)+1);for(const fe of Q.members.values())Y(fe,!1)};for(const Q of g)Y(Q[F],!1);return j};return{base:P("base"),head:P("head")}}function R(g,P,F){const j={
element:new Map,member:new Map};function Y(ne,le){if(P.size===0&&!F)return ne;if((0,E.jn)(ne))return g.scalar(P.get(ne.text)??ne.text);const fe=j[le?"element":"member"],xe=fe.get(ne.id)??Q(ne,le);return fe.
set(ne.id,xe),xe}function Q(ne,le){if(ne.type==="array"){const xe=ne.items.map(Te=>Y(Te,!0));return g.array(xe,ne.unordered)}const fe=new Map;for(const[xe,Te]of ne.members)(0,E.Op)(xe,Te,le)?F||fe.set(
xe,Te):fe.set(K(xe,P),Y(Te,!1));return g.object(fe)}return(ne,le=!1)=>Y(ne,le).id}function N(g,P){const F={base:R(g,P,!0),head:R(g,new Map,!0)};return{interner:g,renames:P,follow:R(g,P,!1),bare:F}}var I=e(
5408);const w=.4,i=.9,n=4e4,l=4,h=/^(""|0|true|false|null)$/,T=.25,M=new Set([...E.eX,"type"]);function b(g,P,F){const{compare:j,shareRare:Y}=d(g,F),Q=t(g,P),ne=o(g);return le=>(fe,xe)=>{const Te=(0,I.
qc)(fe,xe),Ce=Te.reduce((ce,{base:_e,head:Le})=>ce+_e.length*Le.length,0),be=ce=>Ce>n?[...Y(ce),...(0,I.O6)(P,ce).flatMap(I.yU)]:ce.base.flatMap(_e=>ce.head.map(Le=>({base:_e,head:Le}))),Re=Te.flatMap(
be).flatMap(ce=>{const _e=j(ce);return(le>0&&ne(ce)?j(ce,()=>1)>=i:_e>=le)?[{pair:ce,alike:_e,distance:Q(ce)}]:[]});Re.sort((ce,_e)=>_e.alike-ce.alike||ce.distance-_e.distance);const je=new Set;return Re.
flatMap(({pair:ce})=>je.has(ce.base)||je.has(ce.head)?[]:(je.add(ce.base).add(ce.head),[ce]))}}function t({base:g},P){const F=new Map((0,I.Ms)(P).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let j=0;
const Y=g.map(({index:Q})=>(j=F.get(Q)??j,Q+j));return Q=>Math.abs((Y[Q.base.index]??0)-Q.head.index)}function o({base:g,head:P}){const F=({item:ne})=>[(0,E.TH)(ne),(0,E.Gg)(ne)],[j,Y]=[new Set(g.flatMap(
F)),new Set(P.flatMap(F))],Q=(ne,le)=>F(ne).every(fe=>fe!==void 0&&!le.has(fe));return ne=>Q(ne.base,Y)&&Q(ne.head,j)}function d(g,{renames:P,follow:F}){const j=new Map([["",0]]),Y=new Set;function Q(be){
const Re=j.get(be)??j.size;return Re===j.size&&j.set(be,Re),Re}function ne(be,Re){const je=new Set,ce=(_e,Le,Fe)=>{if((0,E.jn)(_e)||(_e.type==="array"?_e.items.length:_e.members.size)===0){const ze=Q(
`${Le}=${Re==="base"?F(_e):_e.id}`);je.add(ze),(!(0,E.jn)(_e)||h.test(_e.text))&&Y.add(ze)}else if(_e.type==="array")for(const ze of _e.items)ce(ze,Q(`${Le}[]`),!0);else for(const[ze,Ge]of _e.members)
Le===0&&(0,E.jn)(Ge)&&M.has(ze)||(0,E.Op)(ze,Ge,Fe)||ce(Ge,Q(`${Le}.${Re==="base"?K(ze,P):ze}`),!1)};return ce(be,0,!0),je}const le=new Map,fe=new Map,xe=be=>le.get(be)??new Set;for(const be of["base",
"head"]){for(const Re of g[be])le.set(Re,ne(Re.item,be));for(const[Re,je]of(0,W.Vn)(g[be].flatMap(ce=>[...xe(ce)]))){const ce=(Y.has(Re)?T:1)/je;fe.set(Re,Math.min(fe.get(Re)??1,ce))}}const Te=be=>fe.
get(be)??0,Ce=be=>[...xe(be)].filter(Re=>Te(Re)>=1/l);return{compare({base:be,head:Re},je=Te){const ce=ze=>{let Ge=0;for(const nt of ze)Ge+=je(nt);return Ge},[_e,Le]=[xe(be),xe(Re)],Fe=[..._e].filter(
ze=>Le.has(ze));return 2*ce(Fe)/(ce(_e)+ce(Le))||0},shareRare(be){const Re=new Map;for(const je of be.head)for(const ce of Ce(je))Re.set(ce,[...Re.get(ce)??[],je]);return be.base.flatMap(je=>{const ce=new Set(
Ce(je).flatMap(_e=>Re.get(_e)??[]));return Array.from(ce,_e=>({base:je,head:_e}))})}}}function $(g,P,F){const j={base:{item:g,index:0,array:[g]},head:{item:P,index:0,array:[P]}};return d({base:[j.base],
head:[j.head]},F).compare(j)}const v=/^"[\w-]{0,20}"$/;function S(g,P,F){let j=[],Y=g;const Q=()=>Y.base.length===0||Y.head.length===0,ne=(ce,_e)=>{const Le=Q()?[]:ce(Y,_e);Le.length!==0&&(j=j.concat(
Le),Y=(0,I.FF)(Y,Le))},le=ce=>(_e,Le)=>(0,I.O6)(j,_e).flatMap(Fe=>ce(Fe,Le)),fe=F||[...g.base,...g.head].some(({item:ce})=>ce.type==="object"),xe=E.Rk.filter(ce=>!(f(g.base,ce)&&f(g.head,ce)));for(const ce of a(
xe,g,P))ne(I.kk,r(ce));const Te=({item:ce})=>ce.id,Ce=({item:ce},_e)=>_e==="base"?P.follow(ce,!0):ce.id;for(const ce of P.renames.size>0?[Ce,Te]:[Te])ne(le(I.eV),ce),fe&&ne(I.kh,ce);if(fe&&!Q()){const ce=o(
g);for(const Fe of a(D(g),g,P).slice(0,1)){const ze=Ge=>!E.ZM.test(Fe)&&ce(Ge)&&v.test((0,E.TN)(Ge.head.item,Fe)??"");ne((Ge,nt)=>(0,I.kk)(Ge,nt).filter(st=>!ze(st)),r(Fe))}const _e=Fe=>({item:ze},Ge)=>s(
ze,P.bare[Ge],Fe);ne(le(I.eV),_e(1)),ne(I.kh,_e(3));const Le=b(g,j,P);for(const Fe of[...E.eX,"key"])ne(Le(0),r(Fe));ne(Le(w),({item:Fe})=>Fe.type==="object"?(0,E.TN)(Fe,"type")??"":void 0)}const be=xe.
length<E.Rk.length,Re=ce=>(0,E.Gg)(ce)??(be?xe.find(_e=>(0,E.TN)(ce,_e)):(0,E.TH)(ce));return ne(le((ce,_e)=>be&&c(ce.base)===c(ce.head)?(0,I.yU)(ce):(0,I.kh)(ce,_e)),({item:ce})=>Re(ce)===void 0?"":void 0),
j}function c(g){return g.map(({index:P})=>P).join()}function r(g){return({item:P})=>(0,E.TN)(P,g)}function s(g,P,F){return g.type!=="object"||[...g.members].filter(([Y,Q])=>!(0,E.Op)(Y,Q,!0)).length<F?
void 0:P(g,!0)}function f(g,P){const F=j=>g.every(({item:Y,index:Q})=>(0,E.TN)(Y,P)?.replaceAll('"',"")===`${j+Q}`);return g.length>1&&(F(0)||F(1))}function a(g,P,F){const j=g.map(Q=>({key:Q,pairs:(0,I.
kk)(P,r(Q))})),Y=(Q,ne)=>Q.every(({base:fe,head:xe},Te)=>fe===ne[Te]?.base&&xe===ne[Te]?.head)?0:u(ne,F)-u(Q,F);return j.sort(({pairs:Q},{pairs:ne})=>ne.length-Q.length||Y(Q,ne)),j.map(({key:Q})=>Q)}function u(g,{
interner:P,renames:F,bare:j}){const Y=g.map(({base:ne,head:le})=>({base:ne.item,head:le.item})),Q=R(P,new Map([...F,...Y.flatMap(H)]),!0);return Y.filter(({base:ne,head:le})=>[Q,j.head].some(fe=>fe(ne,
!0)===j.head(le,!0))).length}function D({base:g,head:P}){const F=(0,W.Vn)(P.flatMap(({item:Q})=>(0,E.YD)(Q))),j=Q=>2*(F.get(Q)??0)>P.length&&Q!=="type",Y=[...F.keys()].filter(Q=>j(Q)&&X(g,Q)&&X(P,Q)).
sort();return[...Y.filter(Q=>E.ZM.test(Q)),...Y]}function X(g,P){const F=g.flatMap(({item:Y})=>(0,E.TN)(Y,P)??[]).filter(Y=>Y.startsWith('"'));if(F.length<2||2*F.length<=g.length||new Set(F).size<F.length)
return!1;const j=new Set(g.flatMap(({item:Y})=>E.Rk.map(Q=>(0,E.TN)(Y,Q))));return 2*F.filter(Y=>j.has(Y)).length<F.length}const ee=8,oe=.5;function we(g,P,F,j){const Y=be=>g[be].flatMap(je=>[je,...ve(
je,j)]).filter(({path:je,value:ce})=>je.at(-1)?.type==="item"&&F[be].get(ce.id)===1),Q={bases:new Set,heads:new Map};let ne={base:Y("base"),head:Y("head")};const le=(be,Re)=>{const je=(0,I.kk)(ne,be).
filter(({base:ce,head:_e})=>ce.arrays!==_e.arrays&&Re(ce.value,_e.value));for(const{base:ce,head:_e}of je)Q.bases.add(ce.value),Q.heads.set(_e.value,ce);ne=(0,I.FF)(ne,je)},fe=(be,Re)=>(0,E.TN)(be,"ty\
pe")===(0,E.TN)(Re,"type"),xe=(be,Re)=>fe(be,Re)&&$(be,Re,P)>=oe,Te=(be,Re)=>(F[Re].get(be??"")??0)<2,Ce=(be,Re)=>Te(be,Re)?be:void 0;return le(({value:be},Re)=>Ce((0,E.TH)(be),Re),(be,Re)=>((0,E.TH)(
be)?.length??0)>=ee||xe(be,Re)),le(({value:be},Re)=>Ce((0,E.Gg)(be),Re),xe),le(({value:be},Re)=>Te((0,E.TH)(be),Re)?s(be,P.bare[Re],3):void 0,fe),Q}function ve({value:g,path:P},F){return(0,W.Vg)(g,F).
flatMap(j=>{if((0,E.jn)(j.value))return[];const Y={value:j.value,path:[...P,j.step]};return[Y,...ve(Y,F)]})}function de(g,P,F,j){const Y=[],Q=[],ne=[],le=[],fe={base:[],head:[]};function xe({base:ce,head:_e},Le,Fe){
Fe==="element"&&le.push(...H({base:ce,head:_e})),(Fe==="element"||Fe==="member"&&ce.type==="object"&&_e.type==="object")&&ne.push({base:ce,head:_e,path:Le}),ce.id!==_e.id&&(ce.type==="array"&&_e.type===
"array"?je(ce,_e,Le):ce.type==="object"&&_e.type==="object"?Re({base:ce,head:_e},Le,Fe):Fe!=="own"&&(0,E.jn)(ce)&&(0,E.jn)(_e)&&P.renames.get(ce.text)===_e.text?Q.push({path:Le,from:(0,E.e1)(ce.text),
to:(0,E.e1)(_e.text)}):Y.push({kind:"modified",path:Le,from:ce,to:_e}))}function Te({base:ce,head:_e},Le,Fe,ze){ce!==void 0&&_e!==void 0?xe({base:ce,head:_e},Le,Fe):_e!==void 0&&!Ce(_e,Le)?(Y.push({kind:"\
added",path:Le,value:_e}),fe.head.push({value:_e,path:Le,arrays:ze}),F.heads.size>0&&be(_e,Le)):ce!==void 0&&!F.bases.has(ce)&&(Y.push({kind:"removed",path:Le,value:ce}),fe.base.push({value:ce,path:Le,
arrays:ze}))}function Ce(ce,_e){const Le=F.heads.get(ce);return Le===void 0?!1:(Y.push({kind:"moved",path:_e,from:Le.path}),xe({base:Le.value,head:ce},_e,"element"),!0)}function be(ce,_e){for(const{step:Le,
value:Fe}of(0,W.Vg)(ce,j)){const ze=[..._e,Le];Ce(Fe,ze)||be(Fe,ze)}}function Re(ce,_e,Le){for(const{key:Fe,from:ze,...Ge}of m(ce,P)){const nt=[..._e,{type:"member",key:Fe}];ze!==Fe&&Q.push({path:nt,from:ze,
to:Fe});const st=Ge.base!==void 0&&(0,E.Op)(Fe,Ge.base,Le==="element");Te(Ge,nt,st?"own":"member")}}function je(ce,_e,Le){const Fe={base:(0,I.S3)(ce.items),head:(0,I.S3)(_e.items)},ze=S(Fe,P,ce.unordered&&
_e.unordered).filter(ie=>!F.bases.has(ie.base.item)&&!F.heads.has(ie.head.item)),Ge=(0,W.Oe)(Fe,ze,j),nt=new Set((0,I.Ms)(ze).map(ie=>ie.head.index)),st=Ge.filter(ie=>ie.base&&ie.head&&!nt.has(ie.index));
st.length>0&&!_e.unordered&&Y.push({kind:"reordered",path:Le,moved:st.map(({step:ie})=>ie)});for(const{step:ie,...ge}of Ge)Te(ge,[...Le,ie],"element",Fe)}return xe(g,[],"root"),{changes:Y,references:Q,
matches:ne,renames:le,unmatched:fe}}function m({base:g,head:P},{renames:F,follow:j}){const Y=new Map(g.members),Q=new Map,ne=(fe,xe)=>fe.id===xe.id||j(fe)===xe.id;for(const fe of[ne,()=>!0])for(const xe of[
Te=>Te,Te=>K(Te,F)])for(const[Te,Ce]of Y){const be=xe(Te),Re=P.members.get(be);Re===void 0||Q.has(be)||!fe(Ce,Re)||(Y.delete(Te),Q.set(be,{key:be,from:Te,base:Ce,head:Re}))}for(const[fe,xe]of P.members)
Q.has(fe)||Q.set(fe,{key:fe,from:fe,head:xe});const le=Array.from(Y,([fe,xe])=>({key:fe,from:fe,base:xe}));return[...Q.values(),...le].sort((fe,xe)=>fe.key<xe.key?-1:1)}const x={bases:new Set,heads:new Map},
B=5;function L(g,P){const F=new E.Ms(C.K$),[j,Y]=[g,P].map(Q=>G(Q,F));return j&&Y&&Z([{base:j,head:Y}],F)[0]}function G(g,P=new E.Ms(C.K$)){return/^\s*[[{]/.test(g)?P.read(g):void 0}function Z(g,P){const F=U(
()=>A(g)),j=U(()=>(0,W.j9)([...g.map(({head:le})=>le),...g.map(({base:le})=>le)])),Y=(le,fe)=>j().componentOf(le,fe);function Q(le){const fe=N(P,le);return g.map(xe=>{const Te=de(xe,fe,x,Y),{base:Ce,head:be}=Te.
unmatched;if(Ce.length===0||be.length===0)return Te;const Re=we(Te.unmatched,fe,F(),Y);if(Re.heads.size===0)return Te;const je=de(xe,fe,Re,Y);return je.changes.filter(({kind:ce})=>ce==="moved").length===
Re.heads.size?je:Te})}let ne=new Map;for(let le=0;le<B;le++){const fe=Q(ne),xe=fe.flatMap(Ce=>Ce.renames),Te=xe.length===0?new Map:O(xe,F());if(ne.size===Te.size&&[...ne].every(([Ce,be])=>Te.get(Ce)===
be)){if(fe.some(({changes:Ce})=>Ce.length>0))return fe;break}ne=Te}return Q(new Map)}function U(g){let P;return()=>(P??={value:g()},P.value)}}),3499:((q,re,e)=>{e.d(re,{Ab:()=>T,a2:()=>d,gN:()=>b,lY:()=>$,
pi:()=>M,rL:()=>t});var E=e(3436),C=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,K=["x","y"],H=T("vie\
wport canvas"),O=T("w h width height left top zoom"),A=[["x"],["position"],["left","top"]],R=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
N=/^\d{4}-\d\d-\d\d$/,I=T("_?id uuid guid identifier instanceIdentifier"),w=/^\d{1,15}$/,i=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,n=T("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),l=T("meta(data)? .*info revision flow workflow"),h=[[T(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),R,N],[T(".*(updat\
e|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),R],[T("[lc]Mod [mc]time"),R],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function T(r){return new RegExp(`^(${r.replaceAll(" ","|")})$`,"i")}function M({base:r,head:s}){const f={base:(0,C.Z)(()=>new Set((0,E.PX)(r))),head:(0,C.Z)(()=>new Set((0,E.PX)(s)))};return a=>{const{
kind:u,path:D}=a;if(u==="reordered"||u==="moved")return!1;const[X,ee=X]=u==="modified"?[a.from,a.to]:[a.value];if(c(X)&&c(ee)&&o(D,X.type==="literal"))return!0;if(u!=="modified"||X.type!==ee.type||!("\
text"in X)||!("text"in ee))return!1;const[oe,we,ve]=[S(D.at(-1)),(0,E.e1)(X.text),(0,E.e1)(ee.text)],de=(...L)=>[we,ve].every(G=>L.some(Z=>Z.test(G)));if(h.some(([L,...G])=>L.test(oe)&&de(...G)))return!0;
const m=S(D.at(-2));if(n.test(oe)&&de(w,i))return m===""||l.test(m);const x=I.test(oe)||oe===`${S(D.at(-3)).replace(/s$/,"")}Id`;return m===""&&x&&de(i)&&!f.head().has(we)&&!f.base().has(ve)}}function b(r){
return i.test(r)||R.test(r)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(r)}function t(r,s){return I.test(r)&&(0,E.jn)(s)||W.test(r)&&s.type!=="literal"&&c(s)||K.includes(r)&&c(s)}function o(r,s){const[f,a]=[r.
at(-2),S(r.at(-1))],u=r.slice(d(r)).find(ee=>W.test(S(ee)));if(u)return u===r.at(-1)?!s:a===""||K.includes(a)||O.test(a);const D=f?.type==="item"&&f.item.type==="object"?f.item.members:void 0;return a===
"zoom"&&H.test(S(f))||K.includes(a)||O.test(a)&&A.some(ee=>ee.every(oe=>D?.has(oe)))}function d(r){return r.findLastIndex(({type:s})=>s==="item")+1}function $(r,{matches:s}){const f=new Map(s.map(u=>[
u.path.at(-1),u])),a=new Map;for(const u of r){const D=d(u.path),[X,ee]=[u.path[D-1],u.path[D]],oe=K.includes(S(ee)),we=oe?K:W.test(S(ee))?[S(ee)]:[],[ve,de]=[v(f.get(X)?.base,we),v(f.get(X)?.head,we)],
m=[...u.path.slice(0,D),{type:"member",key:we.join(", ")}];ve&&de?a.set(oe?X:ee,{kind:"modified",path:m,from:ve,to:de}):a.set(u,u)}return[...a.values()]}function v(r,s){const f=r?.type==="object"?s.flatMap(
a=>r.members.get(a)??[]):[];if(!(f.length<s.length))return f.length>1?{type:"array",id:0,items:f,unordered:!1}:f[0]}function S(r){return r?.type==="member"?r.key:""}function c(r){if(r.type==="literal")
return/\d/.test(r.text);const s=r.type==="array"?r.items:r.type==="object"?[...r.members.values()]:[];return s.length>0&&s.every(c)}}),1345:((q,re,e)=>{e.d(re,{Oe:()=>i,Vg:()=>n,Vn:()=>M,j9:()=>O,qU:()=>A});
var E=e(3436),C=e(5408);const W=/group|parent|folder|owner/i,K=/(-[\da-f]{4}){3}-[\da-f]{12}/i,H=40;function O(t){const o=t.map(w),d=c=>o.find(r=>r.get(c))?.get(c);function $(c,r){for(const s of(0,E.YD)(
c).sort()){if(W.test(s))continue;const f=`${(0,E.TN)(c,s)}`,a=s==="type"?`"${f.split(":")[1]}`:f,u=d(a);if(u===void 0||A(u.item)===void 0)continue;const D=o.some(X=>{const ee=X.get(a);return ee&&(ee.array===
r||I(r,ee.item))});if(s==="type"||!D)return u.item}}function v(c,r){const s=(0,E.Gg)(c);return A(c)??A($(c,r))??(s&&(0,E.e1)(s))}function S(c){const r=/\d/.test(c)?d(c):void 0;return r&&v(r.item,r.array)}
return{componentOf:$,nameOf:v,labelOf:S}}function A(t){const o=t&&((0,E.TN)(t,"name")??R(t));return o&&(0,E.e1)(o)}function R(t){const[o,d]=[N(t,"localeData"),N(t,"data")];return[...(o?["en",...(0,E.YD)(
o)]:[]).map(c=>N(o,c)),d,N(d,"node")].map(c=>c&&((0,E.Gg)(c)??(0,E.TN)(c,"display_name"))).find(c=>c!==void 0)}function N(t,o){return t?.type==="object"?t.members.get(o):void 0}function I(t,o){return(0,E.
YD)(o).map($=>N(o,$)).some($=>$?.type==="array"&&$.items===t)}function w(t){const o=new Map,d=$=>{if($.type==="object")for(const v of $.members.values())d(v);if($.type==="array")for(const v of $.items){
const S=(0,E.YD)(v).filter(r=>E.ZM.test(r)),c=new Set(S.flatMap(r=>(0,E.TN)(v,r)??[]));for(const r of c)o.set(r,o.has(r)?void 0:{item:v,array:$.items});d(v)}};return d(t),o}function i(t,o,d){const $=(0,C.
FF)(t,o),v=[...$.base.map(c=>({...c,base:c.item})),...o.map(({base:c,head:r})=>({...r,base:c.item,head:r.item})),...$.head.map(c=>({...c,head:c.item}))],S=T(v,d);return v.map(c=>({...c,step:l(c,S.get(
c))})).sort(h)}function n(t,o){return t.type==="object"?Array.from(t.members,([$,v])=>({step:{type:"member",key:$},value:v})):(t.type==="array"?i({base:[],head:(0,C.S3)(t.items)},[],o):[]).map(({step:$,
item:v})=>({step:$,value:v}))}function l({item:t,index:o},d){if(d===void 0)return{type:"element",index:o,item:t};const $=b(t),v=$!==void 0&&$.length<=H&&!d.startsWith($);return{type:"item",label:d,...v&&
{hint:$},item:t}}function h({step:t},{step:o}){return t.type==="item"&&o.type==="item"?t.label<o.label?-1:1:t.type==="element"&&o.type==="element"?t.index-o.index:t.type==="item"?-1:1}function T(t,o){
const d=new Map,$=new Set;let v=t.filter(({item:a})=>(A(a)??(0,E.Gg)(a)??(0,E.TH)(a))!==void 0);const S=a=>{const u=v.map(a),D=M(u);v=v.filter((X,ee)=>{const oe=u[ee];return oe===void 0||D.get(oe)!==1||
$.has(oe)?!0:($.add(oe),d.set(X,oe),!1)})};S(({item:a})=>A(a));const c=new Map(v.map(a=>[a,A(a.item)??A(o(a.item,a.array))])),r=M([...c.values()]),s=a=>{const[u,D]=[c.get(a),(0,E.Gg)(a.item)];return A(
a.item)??(r.get(u)===1?u:void 0)??(D&&(0,E.e1)(D))},f=(a,u="")=>{const[D,X]=[(0,E.TH)(a.item),s(a)??b(a.item)],ee=D&&(0,E.e1)(D).replace(u,"");return X&&ee?`${X} (${ee})`:X??ee};return S(a=>s(a)??f(a,
K)),S(a=>f(a,K)),S(a=>f(a)),S(a=>`${s(a)??b(a.item)??f(a)} [${a.index}${a.head?"":", before"}]`),d}function M(t){const o=new Map;for(const d of t)o.set(d,(o.get(d)??0)+1);return o}function b(t){const o=(0,E.
TN)(t,"type");return o?.startsWith('"')?(0,E.e1)(o):void 0}}),7856:((q,re,e)=>{e.d(re,{$C:()=>d,Wr:()=>c,_p:()=>$,lb:()=>T});var E=e(706),C=e(3436),W=e(2742);const K=8,H="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",O=new RegExp(`(?:(?:${H})(?:value)?|(?:password|secret|apike\
y|accesstoken)s)$`),A=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,R=new RegExp(`^x?(?:${H}|(?:password|secret|apikey)s)$`),N=/name|key|header|field/i,I=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
w=["value","values","default","defaultvalue","headervalue"],i=/\{\{|\$\{|<%/,n="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",l="(?:(?:bearer|basic|token)\\s{1,4})?",h=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${H}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${H})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${H})\\s{0,4}=\\s{0,4}${l})${n}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${H})\\s{0,4}:\\s{0,4}${l}\
|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${n}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${n}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${H})(?:\\s[^<>]{0,200})?>)[^<\
]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function T({workflows:r}){const s=new E.pO;for(const{secrets:a,files:u}of r){const D=u.flatMap(({base:X,head:ee})=>[X,ee].flatMap(c));for(const X of[...a,...D].flatMap(M))s.
add(X,b)}const f=new Map;return a=>{const u=f.get(a);if(u)return u;const D=[],X=we=>(D.push(we),E.v5),oe={shown:h.reduce((we,ve)=>we.replace(ve,X),s.hide(a,X)),hidden:JSON.stringify(D)};return f.set(a,
oe),oe}}function M(r){return[r,r.replace(/^(?:bearer|basic|token) /i,""),...(0,C.PX)((0,W.yR)(r))]}function b(r){return r.length>=K&&!new RegExp("^\\p{L}+$","u").test(r)}function t(r){const s=o(r);return O.
test(s)&&!A.test(s)}function o(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function d(r,s,f){return v(s)?!1:t(r)?S(s)||R.test(o(r)):!w.includes(o(r))||f?.type!=="object"?!1:[...f.members].some(([a,
u])=>{const D=(0,C.jn)(u)&&(u.text==="true"?a:I.test(a)&&(0,C.e1)(u.text));return N.test(a)&&t(`${(0,C.TN)(f,a)}`)||D&&R.test(o(D))})}function $(r,...s){return s.every(v)?!1:r.some((f,a)=>{const u=r[a-
1],D=u&&"item"in u?u.item:void 0,X=r.slice(a+1).every(({type:oe})=>oe==="element"),ee=oe=>f.type==="member"&&d(f.key,X?oe:void 0,D);return s.some(ee)})}function v(r){return r?.type==="literal"&&!/\d/.
test(r.text)}function S(r){return r?.type==="array"?r.items.every(S):r!==void 0&&(0,C.jn)(r)}function c(r){const s=[],f=a=>{if(a!==void 0)if((0,C.jn)(a))f((0,W.yR)((0,C.e1)(a.text)));else if(a.type===
"array")for(const u of a.items)f(u);else for(const[u,D]of a.members)d(u,D,a)&&s.push(...(0,C.PX)(D)),f(D)};return f(r),s.filter(a=>!i.test(a))}}),5408:((q,re,e)=>{e.d(re,{$z:()=>R,FF:()=>w,Ms:()=>I,O6:()=>i,
S3:()=>W,eV:()=>K,kh:()=>H,kk:()=>O,qc:()=>A,yU:()=>N});var E=e(8965);const C=500;function W(n){return n.map((l,h)=>({item:l,index:h,array:n}))}function K(n,l){const h=o=>n[o].map(d=>l(d,o)),T=(o,d)=>o!==
void 0&&o===d,M=(0,E.E)(h("base"),h("head"),{maxEditLength:C,comparator:T});if(M===void 0)return I(H(n,l));let[b,t]=[0,0];return M.flatMap(({added:o,removed:d,count:$})=>{const[v,S]=[n.base.slice(b,b+
$),n.head.slice(t,t+$)];return o||(b+=$),d||(t+=$),o||d?[]:N({base:v,head:S})})}function H(n,l){return A(n,l).flatMap(N)}function O(n,l){return A(n,l).flatMap(h=>h.base.length===1&&h.head.length===1?N(
h):[])}function A(n,l){const h=R(n.head,T=>l(T,"head"));return h.delete(void 0),[...R(n.base,T=>l(T,"base"))].flatMap(([T,M])=>{const b=h.get(T);return b?[{base:M,head:b}]:[]})}function R(n,l){const h=new Map;
for(const T of n){const M=l(T),b=h.get(M);b?b.push(T):h.set(M,[T])}return h}function N({base:n,head:l}){return n.flatMap((h,T)=>{const M=l[T];return M===void 0?[]:[{base:h,head:M}]})}function I(n){const l=[];
for(const T of n.toSorted((M,b)=>M.base.index-b.base.index)){let[M,b]=[0,l.length];for(;M<b;){const t=M+b>>1;(l[t]?.last.head.index??0)<T.head.index?M=t+1:b=t}l[M]={last:T,before:l[M-1]}}const h=[];for(let T=l.
at(-1);T;T=T.before)h.push(T.last);return h.reverse()}function w({base:n,head:l},h){const T=new Set(h.flatMap(M=>[M.base,M.head]));return{base:n.filter(M=>!T.has(M)),head:l.filter(M=>!T.has(M))}}function i(n,l){
const h=I(n),T={base:0,head:0};return A(l,({index:M},b)=>{for(;(h[T[b]]?.[b].index??1/0)<M;)T[b]++;return T[b]})}}),9462:((q,re,e)=>{e.d(re,{N:()=>W,R:()=>K});var E=e(7279),C=e(706);async function W(H,{
ms:O,error:A},R){const N=new AbortController,I=setTimeout(()=>N.abort(A),O),w=Math.min(H.endsAt,performance.now()+O);try{return await R({...H,signal:AbortSignal.any([H.signal,N.signal]),endsAt:w})}finally{
clearTimeout(I)}}function K(H,O){const A=`${O} within ${(0,C.zK)(H)} (timeout-minutes)`;return{ms:H,error:new E.HR({what:A,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,re,e)=>{
e.d(re,{CQ:()=>N,Rs:()=>w,TF:()=>i,Uc:()=>I,lo:()=>h});var E=e(7598),C=e(1455),W=e(6760),K=e(7975),H=e(7279),O=e(706);const A={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function R(T){return/^E[A-Z0-9]+$/.test(Object(T).code)}
function N(T){if(!R(T))return(0,H.gJ)(T);const{code:M="",errno:b=0}=T;return A[M]??(0,K.getSystemErrorMap)().get(b)?.[1]??M}function I(T){const{path:M,dest:b=M}=Object(T);return R(T)&&b?`${N(T)} (${(0,O.
MW)(b)})`:N(T)}function w(T,M,b="Set another directory, or free some space."){const t=Object(T).code==="ENAMETOOLONG",o={what:`Can't write ${M}`,why:N(T),cause:T};return new H.HR({...o,advice:t?"Set a\
 shorter name.":b})}async function i(T){await(0,C.rm)(T,{recursive:!0,force:!0,maxRetries:10})}const n=/^\.workflow-export-[0-9a-f]{12}$/;async function l(T,M,b=(0,W.dirname)(T)){const t=(0,W.join)(b,
`.workflow-export-${(0,E.randomBytes)(6).toString("hex")}`);try{await(0,C.writeFile)(t,M,{flag:"wx"}),await(0,C.rename)(t,T)}catch(o){throw await i(t).catch(()=>{}),o}}async function h(T,M){await l(T,
M).catch(b=>{throw w(b,T)})}}),7279:((q,re,e)=>{e.d(re,{$N:()=>W,HR:()=>C,gJ:()=>A,h_:()=>O,iT:()=>H});const E=null;class C extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(N){
super(K(N),{cause:N.cause}),this.what=N.what,Object.assign(this,N)}with(N){return new C({...this,cause:this,...N})}}function W({what:R,why:N=""}){return N===""?R:`${R}: ${N}`}function K(R){const N=W(R);
return`${N}${/[.!?…]$/.test(N)?"":"."} ${R.advice??""}`.trim()}function H(R){return R instanceof Error?R:new Error(String(R))}function O(R){return R instanceof C?R:new C({what:A(R),cause:R})}function A(R){
return H(R).message}}),6191:((q,re,e)=>{e.d(re,{B6:()=>i,R9:()=>t,mz:()=>o,wn:()=>b});var E=e(1455),C=e(6760),W=e(6671),K=e(2145),H=e(9462),O=e(532),A=e(7279),R=e(2975),N=e(706),I=e(8725),w=e(7487);class i extends A.
HR{}const n={what:"Artifact",topic:"the-artifact"},l=10*6e4,h=3;async function T(){const{DefaultArtifactClient:X}=await e.e(348).then(e.bind(e,9348));return new X}async function M({signal:X,log:ee},oe){
const we=await T(),ve=(0,I.QJ)(ee,()=>oe(we));return await(0,R.Mu)(X,ve)}async function b(X){return await M(X,async ee=>(await ee.listArtifacts()).artifacts)}async function t(X,ee){const oe=await(0,w.
Pd)("workflow-artifact-");try{await M(X,ve=>ve.downloadArtifact(ee,{path:oe,skipDecompress:!0}));const[we=""]=await(0,E.readdir)(oe);return await(0,E.readFile)((0,C.join)(oe,we))}finally{await(0,O.TF)(
oe).catch(()=>{})}}async function o(X,{path:ee,digest:oe},we){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const ve=(0,C.basename)(ee),de={client:await T(),options:we,name:ve,path:ee,digest:oe,
mayHaveCreated:!1,taken:0},m={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)},x=await(0,H.N)(X,m,U=>(0,R.L5)(U,()=>(0,R.Mu)(U.signal,d(de,U.log)))).catch(U=>{throw X.signal.throwIfAborted(),
a(U,ve)}),{GITHUB_SERVER_URL:B,GITHUB_REPOSITORY:L,GITHUB_RUN_ID:G}=process.env,Z=`${B}/${L}/actions/runs/${G}/artifacts/${x}`;return{id:x,name:ve,url:Z,digest:oe}}async function d(X,ee){const{client:oe,
name:we,path:ve,digest:de}=X,{overwrite:m,retentionDays:x}=X.options,B=L=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(L)&&(X.mayHaveCreated=!0),ee.debug(L)};try{return await(0,I.QJ)({...ee,
debug:B},async()=>{m&&await oe.deleteArtifact(we).catch($);const L={skipArchive:!0,...x!==void 0&&{retentionDays:x}},G=await oe.uploadArtifact(we,[ve],(0,C.dirname)(ve),L);if(G.id!==void 0&&G.digest===
de)return G.id;throw new Error("the uploaded file differs from the package")})}catch(L){return await(0,I.QJ)(ee,()=>v(X,L))}}function $(X){if(!(X instanceof Error&&X.name==="ArtifactNotFoundError"))throw X}
async function v(X,ee){const oe=(0,A.gJ)(ee),{client:we,name:ve,digest:de,options:m}=X,[x,B]=[s.test(oe),r.test(oe)];X.mayHaveCreated||=x;const G=B||X.mayHaveCreated?await we.getArtifact(ve).catch(()=>{}):
void 0;if(X.mayHaveCreated&&G?.artifact.digest===`sha256:${de}`)return G.artifact.id;if(x)throw u(S,ee);if(!B)throw ee;X.taken++;const Z=X.mayHaveCreated&&!G;if(Z&&X.taken===h&&await D(ve)&&Object.assign(
X,{mayHaveCreated:!1,taken:0}),X.taken<(Z?h:1+Number(m.overwrite)))throw u(Z?S:"the name is still taken",ee);const g=G?`this run already has an artifact named ${ve}`:`an upload that isn't finished hol\
ds the name ${ve}, for example another job's`,P=G?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new i({...n,why:g,advice:P,cause:ee})}const S="the connectio\
n to the artifact service failed",c="Set upload-artifact: false.",r=/already exists/,s=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,f=[[
/supported on GHES/,"GitHub Enterprise Server has no artifact service for this action",c],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",c],[/quota|insufficient usage/,
"the account's artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't t\
ake the upload of %",c],[/(?:)/,"the upload of % failed","Re-run the job."]];function a(X,ee){if(X instanceof A.HR)return X;const oe=(0,A.gJ)(X),[,we="",ve=""]=f.find(([x])=>x.test(oe))??[],de=(0,N.OX)(
oe,200).replace(/\.$/,""),m=/%/.test(we)?`${we.replace("%",()=>ee)} (${de})`:we;return new A.HR({...n,why:m,advice:ve,cause:X})}function u(X,ee){return new A.HR({...n,why:X,advice:"Re-run the job late\
r.",retryable:!0,cause:ee})}async function D(X){const{ACTIONS_RUNTIME_TOKEN:ee="",ACTIONS_RESULTS_URL:oe}=process.env,{scp:we}=JSON.parse(Buffer.from(ee.split(".")[1]??"","base64url").toString()),[,ve,
de]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(we))??[],{href:m}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",oe),x=new W.Qq("export-workflow-action",[new K.tZ(ee)],
{socketTimeout:3e4}),B={workflow_run_backend_id:ve,workflow_job_run_backend_id:de,name:X};return(await x.postJson(m,B)).statusCode!==404}}),8725:((q,re,e)=>{e.d(re,{lm:()=>C.lm,t1:()=>W,QJ:()=>N});const E=Xe(
import.meta.url)("node:async_hooks");var C=e(819);function W(w=""){return{info:i=>H(w+i),warning:i=>C.$e(w+i),debug:i=>C.Yz(w+i),mask:C.Pq}}function K(w){const i=[];return{...W(`[${w}] `),info:n=>i.push(
n),end(n){core.startGroup(O(n));for(const l of i)H(l);core.endGroup()}}}function H(w){C.pq(O(w))}function O(w){return w.replaceAll("##[","## [")}const A=new E.AsyncLocalStorage;let R=!1;function N(w,i){
return R||I(),R=!0,A.run(w,i)}function I(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...n)=>{const l=A.getStore(),h=String(i);return l===void 0||/^::(add-mask|debug)::/.
test(h)?w(i,...n):(A.exit(()=>l.debug(h.trimEnd())),!0)})}}),7487:((q,re,e)=>{e.d(re,{E_:()=>h,GQ:()=>T,Pd:()=>l,Tm:()=>M,VY:()=>w,eF:()=>I,n0:()=>n});var E=e(3024),C=e(1455),W=e(8161),K=e(6760),H=e(819),
O=e(532),A=e(7279),R=e(706);const N=6e4;async function I(b){const t=new AbortController;for(const o of["SIGINT","SIGTERM","SIGBREAK"]){const d={what:`Cancelled (${o})`,topic:"the-job-on-the-platform"};
process.on(o,()=>t.abort(new A.HR(d)))}try{if(await b(t.signal),i)throw i}catch(o){for(let $=o;$ instanceof Error;$=$.cause)H.Yz($.stack??$.message);const d=w(o);H.C1(`${(0,R.OX)((0,A.gJ)(o),N)}${d===
void 0?"":` See ${d}`}`)}process.stdout.write("",()=>process.exit())}function w(b){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:o,GITHUB_ACTION_REF:d}=process.env;if(!(!(b instanceof A.HR)||b.topic===
void 0||!t||!o||!d))return encodeURI(`${t}/${o}/blob/${d}/docs/troubleshooting.md#${b.topic}`)}let i;function n(b){try{for(const[t,o]of Object.entries(b))o!==void 0&&H.uH(t,o)}catch(t){const o="Check \
the runner's disk.";i=new A.HR({what:"Can't write the step's outputs",why:(0,O.Uc)(t),advice:o,cause:t})}}async function l(b){const t=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,C.mkdtemp)(
(0,K.join)(t,b)).catch(h(t))}function h(b){return t=>{throw(0,O.Rs)(t,b,"Check the runner's temporary folder.")}}function T(){try{return JSON.parse((0,E.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function M(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,re,e)=>{e.d(re,{Sy:()=>l,cj:()=>N,il:()=>I,tp:()=>A});var E=e(819),C=e(7279),
W=e(8132),K=e(706);const H=1024*1024-1e4,O=2e5;function A(h,T){const M=T.map($=>$.map(i)),b=h.map(($,v)=>M.some(S=>S[v]!=="")),t=($,v)=>`<tr>${$.flatMap((S,c)=>b[c]?`<${v}>${S}</${v}>`:[]).join("")}</\
tr>`,o=M.map($=>t($,"td")),d=$=>`<tr><td colspan="${h.length}">\u2026 and ${(0,K.hS)($,"more row")}</td></tr>`;return`<table>${t(h.map(W.FO),"th")}${n(o,d).join("")}</table>`}function R(h){return`<tab\
le>${h.map(([M,b])=>b===void 0?"":`<tr><th align="left">${escapeAll(M)}</th><td>${i(b)}</td></tr>`).join("")}</table>`}function N(h){const T=h.map(({names:M,message:b,help:t})=>{const o=M.map($=>`**${(0,W.
wh)($)}**`);return`- ${n(o,$=>`and ${$} more`,O/2).join(", ")}: ${I(b,t)}`});return n(T,M=>`- \u2026 and ${(0,K.hS)(M,"more cause")}`).join(`
`)}function I(h,T){return T===void 0?(0,W.wh)(h):`${(0,W.wh)(h)} <a href="${(0,W.FO)(T)}">Troubleshooting</a>`}function w(h,T){return`<details><summary>${escapeAll(h)}</summary>

${T}

</details>`}function i(h){return typeof h=="string"?h===""?"":`<code>${(0,W.FO)((0,W.RK)(h))}</code>`:"words"in h?(0,W.wh)(h.words):`<a href="${(0,W.FO)(h.href)}">${(0,W.wh)(h.text)}</a>${(0,W.FO)(h.after??
"")}`}function n(h,T,M=O){let b=M;const t=h.filter(o=>{const d=Buffer.byteLength(o),$=d<=b;return $&&(b-=d),$});return t.length===h.length?t:[...t,T(h.length-t.length)]}async function l(h,...T){const M=t=>`${(0,K.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,b=[`### ${(0,W.wh)(h)}`,...n(T,M,H)];try{await E.z.addRaw(b.join(`

`),!0).write()}catch(t){E.$e(`Can't write the job summary: ${(0,C.gJ)(t)}`)}}}),8132:((q,re,e)=>{e.d(re,{EU:()=>A,FO:()=>I,Jj:()=>H,RK:()=>W,SS:()=>O,wh:()=>N});const E="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",C=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${E})[\\u200C\\u200D](?=${E})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(n){return/^[ -[\]-~]*$/.test(n)&&!n.includes("##[")?n:n.replace(C,(l,h)=>h===void 0?l:K(h))}function K(n){return`\\u\
{${n.codePointAt(0)?.toString(16)}}`}function H(n,l){if(n.length<=l)return n;const h=Array.from(n.slice(0,2*l+2));return h.length>l?`${h.slice(0,l).join("")}\u2026`:n}function O(n,l=100){const h=W(H(n,
l)).replaceAll("	",K)||'""',T="`".repeat(i(h)+1);return/^`|`$/.test(h)||/^ .*[^ ].* $/.test(h)?`${T} ${h} ${T}`:T+h+T}function A(n,l,h){const M=n.map(t=>h+W(t).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),b="`".repeat(Math.max(3,i(M)+1));return`${h}${b}${l}
${M}
${h}${b}`}const R=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function N(n){return I(W(n).replaceAll("	"," ")).replace(R,"$&<wbr>")}function I(n){return n.replace(w,l=>`&#${l.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(n){return(n.match(/`+/g)??[]).reduce((l,h)=>Math.max(l,h.length),0)}}),8920:((q,re,e)=>{e.d(re,{Ch:()=>R,
Rc:()=>w,mu:()=>O});var E=e(1455),C=e(532),W=e(7279),K=e(9870);const H=1024*1024;function O({files:i},n){const[l,h]=[A(K.uq,i),A(K.n7,i)];if(l&&h)return{app:l,flow:h,env:n??A(K.Km,i)};const T=[K.uq,K.
n7].filter(M=>!i.has(M));throw new Error(`lacks ${T.join(" and ")}, at its root and in its only subfolder`)}function A(i,n){const l=n.get(i);try{return l&&N({name:i,bytes:l})}catch(h){throw new Error(
`has a file that ${(0,W.gJ)(h)}: ${i}`)}}async function R(i,n){const l=await(0,E.readFile)(i,{signal:n}).catch(h=>{throw n.throwIfAborted(),new Error(`can't be read: ${(0,C.Uc)(h)}`)});return N({name:K.
Km,bytes:l})}function N(i){const{name:n,bytes:l}=i;if(n===K.Km&&l.length>H)throw new Error("is larger than 1 MiB, the limit for environment variables");try{I(l)}catch{throw new Error("is not JSON")}return i}
function I(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function w({files:i}){for(const n of[K.uq,K.n7])try{const{name:l,version:h}=Object(I(i.get(n)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof h)?String(h):void 0}}catch{}}}),8142:((q,re,e)=>{e.d(re,{q:()=>K});const E=500,C=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(R,N,I){let w=R.startsWith("\uFEFF")?1:0,i=0;function n(){for(;;){const M=R.charAt(w);if(M!==" "&&M!==`
`&&M!=="\r"&&M!=="	")return M;w++}}function l(){const M=w;if(W.lastIndex=M,!W.test(R))throw new SyntaxError;return w=W.lastIndex,R.slice(M,w)}function h(M,b){const t=n();if(t==="["){const d=[],$=I.enter(
M);return T("]",b,()=>d.push(h($,b+1))),I.array(d,M)}if(t==="{"){const d=new Map;return T("}",b,()=>{if(n()!=='"')throw new SyntaxError;const $=l(),v=$.includes("\\")?JSON.parse($):$.slice(1,-1);if(d.
has(v)||n()!==":")throw new SyntaxError;w++,d.set(v,h(I.enter(M,v),b+1))}),I.object(d,M)}const o=l();return I.scalar(o.includes("\\")?JSON.stringify(JSON.parse(o)):o)}function T(M,b,t){if(b===E)throw new RangeError;
w++;let o=n()===M?M:",";for(;o===",";){if(++i>C)throw new RangeError;t(),o=n(),o===","&&w++}if(o!==M)throw new SyntaxError;w++}try{const M=h(N,0);if(n()==="")return M}catch{}}function H(R){const N=K(R,
`
`,O);return N===void 0?void 0:`${N}
`}const O={enter:R=>`${R}  `,scalar:R=>R,array:(R,N)=>A("[",R,"]",N),object(R,N){const I=[...R.keys()].sort().map(w=>`${JSON.stringify(w)}: ${R.get(w)}`);return A("{",I,"}",N)}};function A(R,N,I,w){return N.
length===0?R+I:`${R}${w}  ${N.join(`,${w}  `)}${w}${I}`}}),5806:((q,re,e)=>{e.d(re,{Oj:()=>i,Sr:()=>w,dU:()=>I,fw:()=>H,gv:()=>E,jq:()=>R,x5:()=>A});const E=".workflow-export.json",C=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,H=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],O=[...H,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',C],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function A(l,h=O){const T=n(l);return h.find(([,M])=>M.test(l)||M.test(T))?.[0]}function R(l){return[K,C,W].some(h=>h.test(n(l)))}function N(l){return C.
test(n(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function I(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(n(l)))}
function w(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function i(l){const h=new Map;for(const T of l){const M=w(T.replace(/\/$/,"")),b=h.get(M);if(b!==void 0)return[b,T];h.set(M,T)}for(const[
T,M]of h)for(const{index:b}of T.matchAll(/\//g)){const t=h.get(T.slice(0,b));if(t?.endsWith("/")===!1)return[t,M]}}function n(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,re,e)=>{e.d(
re,{BE:()=>O,KC:()=>N,Km:()=>K,LX:()=>H,jz:()=>R,n7:()=>C,uq:()=>W,wg:()=>w,zx:()=>A});var E=e(5806);const[C,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],H=[C,W,K],O=1e4,A=256*
1024*1024;function R(n,l){const h=[...l].filter(([T])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(T));return{kind:n,files:new Map(h.sort(([T],[M])=>T<M?-1:1))}}function N({kind:n,files:l}){return{kind:n,files:new Map(
[...l].filter(([h])=>!(0,E.dU)(h)))}}const I=/^\.|^__MACOSX$/;function w(n){const l=new Set(n),h=t=>H.some(o=>l.has(t+o));if(h(""))return"";const T=new Set(n.filter(t=>t.includes("/")).map(t=>t.slice(
0,t.indexOf("/")))),[M,...b]=[...T].filter(t=>!I.test(t));return b.length===0&&h(`${M}/`)?`${M}/`:""}function i(n){const l=w(n);return n.includes(l+W)||n.includes(l+C)}}),1519:((q,re,e)=>{e.d(re,{DF:()=>H,
aC:()=>R,x3:()=>A});var E=e(4573),C=e(8142),W=e(5806);const K={enter:()=>{},scalar:N=>({json:N}),array:N=>({json:`[${N.map(({json:I})=>I)}]`,items:N}),object(N){return{json:`{${Array.from(N,([w,{json:i}])=>`${JSON.
stringify(w)}:${i}`).sort()}}`,members:N}}};function H(N){const I=(0,E.isUtf8)(N)?(0,C.q)(N.toString(),void 0,K):void 0,w=I?.members??I?.items?.map(n=>[O(n),n]);if(w===void 0)return;const i=new Map;for(const[
n,{members:l,json:h}]of w){if(n===void 0||i.has(n))return;i.set(n,{name:n,keys:[...l?.keys()??[]],content:h})}return{container:Array.isArray(w)?"array":"object",variables:[...i.values()]}}function O({
members:N}){if(!N?.has("value"))return;const I=[N.get("name"),N.get("key")].find(w=>w?.json[0]==='"');return I&&JSON.parse(I.json)}function A({files:N}){const I=[...N].filter(([w])=>(0,W.dU)(w)).map(([
,w])=>R(w));return[...new Set(I.flat())]}function R(N){const I=new TextDecoder().decode(N);try{JSON.parse(I)}catch{return[]}const w=H(N),i=new Set(w?.container==="array"?w.variables.map(({name:h})=>h):
void 0),l=Array.from(I.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([h,T,M])=>T===void 0?[h,String(Number(h))]:M===void 0?[JSON.parse(T)]:[]);return[...new Set(l)].filter(h=>!i.has(h))}}),
3657:((q,re,e)=>{e.d(re,{u:()=>I,z:()=>s});var E=e(4573),C=e(8522),W=e(663),K=e(7279),H=e(706),O=e(5806),A=e(9870);const R=2048,N=new Set([0,10]);async function I(a,u){u?.throwIfAborted();const{zip:D,
source:X,entries:ee}=await w(a).catch(t("The package")),oe=(0,A.wg)([...ee.keys()]),we=[];for(const[ve,de]of ee){u?.throwIfAborted();const m=await T(D,X,de).catch(t(`${(0,H.TL)(ve)} in the package`));
ve.startsWith(oe)&&!M(ve)&&we.push([ve.slice(oe.length),m])}return(0,A.jz)("zip",we)}async function w(a){const u=i(a),D=await(0,W.SY)(u,{decodeStrings:!1});return{zip:D,source:u,entries:await n(D)}}function i(a){
for(let u=a.length-21;u>0;){u=a.lastIndexOf("PK",u-1,"latin1");const D=u+22+(u<0?1/0:a.readUInt16LE(u+20));if(D<=a.length)return a.subarray(0,D)}throw a.toString("latin1",0,2)==="PK"?new Error("its \
end is missing"):d(a)}async function n(a){if(a.entryCount>A.BE)throw b(`The package has ${a.entryCount} entries. The limit is 10,000`);const u=new Map;let D=0;for await(const oe of a.eachEntry()){const we=l(
oe);if(u.has(we))throw b(`The package has ${(0,H.TL)(we)} twice`,"Export it again.");const ve=h(we,oe);if(ve!==void 0)throw b(`${(0,H.TL)(we)} in the package ${ve}`);if(D+=oe.uncompressedSize,D>A.zx)throw b(
"The package takes more than 256 MiB unpacked, the limit");u.set(we,oe)}const X=[...u.keys()];if(X.every(M))throw b("The package has no files in it","Export it again.");const ee=(0,O.Oj)(X);if(ee===void 0)
return u;throw b(`${ee.map(oe=>(0,H.TL)(oe)).join(" and ")} in the package collide on a disk that ignores case`)}function l({generalPurposeBitFlag:a,fileNameRaw:u,extraFields:D,versionMadeBy:X}){const ee=(0,E.
isUtf8)(u)?R:a,oe=N.has(X>>>8);return(0,W.ax)(ee,u,D,!oe).replace(/^(\.\/+)+/,"")}function h(a,u){const D=u.externalFileAttributes>>>16&61440;return D===40960?"is a symbolic link":D!==0&&D!==32768&&D!==
16384?"is neither a file nor a folder":M(a)&&u.uncompressedSize>0?"is a folder with a content of its own":u.canDecodeFileData()?(0,O.dU)(u.fileNameRaw.toString())&&!(0,O.dU)(a)?"is also named env_vari\
ables.json":(0,O.x5)(a,O.fw):"is encrypted, or compressed by another method than deflate"}async function T(a,u,D){const{compressedSize:X,compressionMethod:ee,uncompressedSize:oe}=D,{fileDataStart:we}=await a.
readLocalFileHeaderPromise(D),ve=u.subarray(we,we+X),de={maxOutputLength:oe||1,chunkSize:oe+64},m=ee===0?ve:(0,C.inflateRawSync)(ve,de);if(m.length!==oe)throw new Error(`it unpacks to ${m.length} byte\
s, not the ${oe} listed`);if((0,C.crc32)(m)!==D.crc32)throw new Error("its CRC-32 isn't the one listed");return m}function M(a){return a===""||a.endsWith("/")}function b(a,u=""){return new K.HR({what:a,
advice:u,topic:"the-package"})}function t(a){return u=>{if(u instanceof K.HR)throw u;const D={what:`${a} is cut off or damaged`,why:(0,H.TL)(u.message).slice(1,-1)};throw new K.HR({...D,advice:"Export\
 it again.",topic:"the-package",cause:u})}}const o=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function d(a){const u=a.toString(
"utf8",0,512),[D]=o.find(([,ee])=>ee.test(u))??["text"],X=`${D==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return b(`The package is ${D}, not a zip`,X)}const $=33,
v=20,S=3,c=8,r=33188;function s({files:a}){const u=[],D=[];let X=0;for(const[we,ve]of a){const[de,m]=[Buffer.from(we),(0,C.deflateRawSync)(ve)],x=[f(2,v,R,c,0,$),f(4,(0,C.crc32)(ve),m.length,ve.length),
f(2,de.length,0)],B=[f(2,0,0,0),f(4,r*65536,X)];u.push(Buffer.from("PK"),...x,de,m),D.push(Buffer.from("PK"),Buffer.of(v,S),...x,...B,de),X+=30+de.length+m.length}const ee=Buffer.concat(D),oe=[f(2,
0,0,a.size,a.size),f(4,ee.length,X),f(2,0)];return Buffer.concat([...u,ee,Buffer.from("PK"),...oe])}function f(a,...u){const D=Buffer.alloc(a*u.length);for(const[X,ee]of u.entries())D.writeUIntLE(ee,
X*a,a);return D}}),2227:((q,re,e)=>{e.d(re,{HB:()=>d,xR:()=>o,px:()=>$,Ng:()=>M});var E=e(7279),C=e(2975),W=e(706),K=e(1858),H=e(5805),O=e(2053),A=e(6294),R=e(7596);const N=6,I=32,w=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
n=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends W.pO{#n=new Set;#e=new Set;allow(...s){
for(const f of s)this.#n.add(f)}maskFields(s,f,a){const u=T(s).slice(0,w);for(const[D,X]of u)/id$/i.test(D)&&(0,R.eQ)(X)&&this.allow(X);for(const[D,X]of u)/url$/i.test(D)?this.maskUrl(X.trim(),f,a):this.#t(
h(X),a)}maskUrl(s,f,a){const u=URL.canParse(s,f.href)?new URL(s,f.href):void 0;if(u&&f.href.startsWith(u.href))return;const D=[s,u?u.pathname+u.search:s].filter(X=>/[?:]|^\/\//.test(X));this.#t(D,a),u&&
this.#t([u.href,u.password,(0,R.D4)(u.password),...h(u.search)],a)}#t(s,f){const a=X=>Array.from(this.#n).some(ee=>ee.includes(X)),u=s.filter(X=>!a(X)&&!a((0,R.D4)(X))),D=X=>encodeURIComponent(Buffer.
from(X).toString());for(const X of u.flatMap(ee=>[ee,D(ee)]))X.length<N||this.#e.has(X)||(this.#e.add(X),this.add(X),f.mask(X))}}function h(r){return Array.from(r.matchAll(i)).flatMap(([,s,f])=>{const a=String(
f).replace(/[.,:!?)\]}]+$/,"");return n.test(String(s))||(0,R.D4)(a).length>=I?[a,(0,R.D4)(a)]:[]})}function T(r){const s=Object.entries(r);for(const[,f]of s)if(typeof f=="object")for(const a of Object.
entries(f??{}))s.push(a);return s.filter(f=>typeof f[1]=="string")}function M(r,s,f={}){const a=new l([s,...f.secrets??[]]);return a.allow(r.href,...f.known??[]),{url:r,apiKey:s,secrets:a,connections:(0,H.
Y7)(),rateLimit:new O.q,collections:new Map}}const b=1024*1024,t=12e4,o=12e4,d="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function $(r,s){const{label:f,method:a,path:u,isTransient:D}=s,{secrets:X,rateLimit:ee}=r.platform;X.allow(...u.split(/[/?&=]/));const oe=a==="GET"?u:void 0,we=()=>ee.run(f,oe,r,()=>v(r,s));return await(0,C.
L5)(r,we,{atLeastMs:D?o:0})}async function v(r,s){const{platform:f,signal:a,log:u}=r,{label:D,method:X,path:ee,body:oe,idempotent:we=!0,isTransient:ve}=s,de=new URL(`api/public/${ee}`,f.url),m={accept:"\
application/json","content-type":"application/json","x-api-key":f.apiKey},x={maxBytes:b,...!we&&{idleMs:t}};try{const B=await(0,H.tN)(f.connections,{label:D,method:X,url:de,headers:m,body:oe,...x},a);
return u.debug(`${X} ${f.secrets.redact(de.pathname)}: ${B.status}`),S(r,s,de,B)}catch(B){const L=B instanceof E.HR?B:void 0;if(!we&&(a.aborted||L?.maybeProcessed)){const G=(0,E.h_)(B),Z=`${G.retryable?
"":G.advice} ${d}`.trim();throw G.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw L&&ve?.(L)?L.with({retryable:!0}):B}}function S({platform:r,log:s},f,a,u){const{
label:D,isCreation:X=!1}=f,{status:ee,headers:oe,bytes:we}=u,{secrets:ve}=r,de=(j,Y,Q)=>(0,K.ue)(D,j,Y,Q),m=(0,H.ET)(u,a,D);if(m){ve.maskUrl(m.href,r.url,s);const j=`the platform redirects to ${(0,W.OX)(
m.origin,100)}, and the key follows no redirect`;throw de(j,"If that is your environment, set host to it.",{status:ee,maybeProcessed:ee!==307&&ee!==308})}const x=new TextDecoder().decode(we),B=c(x);ve.
maskFields(B??{},r.url,s);const L=(0,A.wv)(B??{},D,ve.redact),{message:G}=L,Z=(0,H.yp)(u);if(ee<200||ee>299){const j=r.collections.has(D),Y=(0,A.ik)(f,ee,{message:G,isPage:Z,hasWorked:j});throw de(`th\
e platform answered ${ee}${(0,A.Te)(G)}`,Y,{...(0,K.xS)(ee,oe),affectsAll:(ee===401||ee===403)&&!j,busy:ee===423||ee===409&&!X})}if(B!==void 0)return L;const U=(0,H.VL)(u)&&/^\s*\{/.test(x);throw de(`\
the platform answered ${x===""?"nothing":Z?"with a web page":U?"with half an object":"with something other than a JSON object"} (${ee})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:U})}function c(r){try{const s=JSON.parse(r);return(0,A.Gv)(s)?s:void 0}catch{return}}}),5645:((q,re,e)=>{e.d(re,{I:()=>T,R:()=>n});var E=e(7598),C=e(7279),W=e(2975),K=e(706),H=e(1858),O=e(7596),
A=e(5805);const R=256*1024**2,N=5,I=new Set([400,401,403,404,410]),w="Download",i="Re-run the job.";async function n(M,{url:b,freshUrl:t,read:o}){let d=b;return await(0,W.L5)(M,async()=>{d??=await t();
const $=await h(M,d).catch(r=>{throw r instanceof C.HR&&r.affectsAll?r.with({affectsAll:!1}):r}),{status:v,bytes:S}=$;if(I.has(v))throw d=void 0,l(`the URL was refused (${v})`,i,{retryable:!0});if(v!==
200)throw l(`the server answered ${v}`,i,{retryable:v===206});if((0,A.yp)($))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const c=await o(
S).catch(r=>{throw r instanceof C.HR&&(0,A.VL)($)?r.with({retryable:!0}):r});return{bytes:S,sha256:(0,E.createHash)("sha256").update(S).digest("hex"),content:c}})}function l(M,b,t={}){return new C.HR(
{what:w,why:M,advice:b,topic:"the-package",...t})}async function h(M,b){const{platform:t,log:o,signal:d}=M;let $=b;for(let v=0;;v++){const S=v===0&&$.origin===t.url.origin,c={accept:"*/*",...S&&{"x-ap\
i-key":t.apiKey}},r={label:w,method:"GET",url:$,headers:c,maxBytes:R};t.connections.proven.add($.origin);const s=async()=>{const u=await(0,A.tN)(t.connections,r,d),{status:D,headers:X}=u;o.debug(`GET \
a package from ${(0,K.OX)(r.url.origin)}: ${D}`);const ee=`the server answered ${D}`;if((0,H.dg)(D))throw(0,H.ue)(w,ee,H.$_,(0,H.xS)(D,X));return u},f=await(S?t.rateLimit.run(w,void 0,M,s):s()),a=(0,A.
ET)(f,$,w);if(a===void 0)return f;if(v===N)throw l("the URL redirects in a circle",i);a.origin===$.origin&&a.username+a.password===""&&Object.assign(a,{username:$.username,password:$.password}),$=T(a.
href,M)}}function T(M,{platform:b,log:t}){const o=b.url;if(b.secrets.maskUrl(M,o,t),!URL.canParse(M,o.href))throw l("the platform's download URL can't be read",i);const d=new URL(M,o.href);d.protocol===
"http:"&&o.protocol==="https:"&&d.hostname===o.hostname&&(d.protocol="https:",d.port===""&&(d.port=o.port),b.secrets.maskUrl(d.href,o,t));const $=d.protocol==="http:"&&o.protocol==="http:"&&(0,O.U9)(d.
hostname);if(d.protocol!=="https:"&&!$)throw l("the platform's download URL isn't https","Check host.");return d}}),1858:((q,re,e)=>{e.d(re,{$_:()=>A,Dx:()=>H,Ur:()=>n,dg:()=>M,ue:()=>K,xS:()=>b});var E=e(
7279),C=e(2975),W=e(706);function K(t,o,d,$={}){return new E.HR({what:t,why:o,advice:d,topic:"the-platforms-response",...$})}function H(t,o,d,$){return new E.HR({what:t,why:o,advice:d,topic:"the-conne\
ction",...$})}const O={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was n\
ot found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},A="Re-run the job later.",R="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the run\
ner.",N=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,I=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function n(t,o,d,$){if(!(t instanceof Error&&"code"in t))return t;const v=String(t.code);if(N.test(v)){const u=`the TLS connection can't be trusted (${v})`;return H(o,u,`Check host. ${R}`,{affectsAll:!0,
cause:t})}const[,S]=i.exec(t.message)??[];if(S!==void 0)return l(o,S,t);const c=!d&&I.test(v),r=c?"the TLS connection failed":"the connection failed",s=O[v]??`${w.test(v)?"the response can't be decode\
d":r} (${v})`,f={retryable:!0,maybeProcessed:d,affectsAll:!d,cause:t};if($||!(c||v==="ENOTFOUND"))return H(o,s,A,f);const a=c?`Check host and its port. ${R}`:"Check host.";return H(o,s,a,{...f,maxRetries:2})}
function l(t,o,d){const $=(c,r,s=!1)=>H(t,c,r,{affectsAll:!0,cause:d,retryable:s});if(o==="407")return $("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const v=Number(
o);if(v<500&&!M(v))return $(`the proxy refuses the connection (${o})`,"Allow the host there, or add it to NO_PROXY.");const S=`the proxy made no connection (${(0,W.OX)(o,100)})`;return $(S,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const h=new Set([408,421,425,429]),T=new Set([501,505,506,508,510,511]);function M(t){return h.has(t)||t>=500&&!T.has(t)}function b(t,o){return{status:t,retryable:M(
t),retryAfterMs:(0,C.Vs)(o["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),7596:((q,re,e)=>{e.d(re,{d4:()=>w,D4:()=>N,eQ:()=>A,U9:()=>O,hk:()=>I,o6:()=>H,wh:()=>R});const E=Xe(import.meta.url)(
"node:net");var C=e(9783),W=e(1858);const K=200;function H(i){const n=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(n)||!URL.canParse(n))throw new Error("is not an address such\
 as https://ai-for-process.example.ai");const l=new URL(n);if(l.protocol!=="https:"&&l.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(n))throw new Error(
"must not contain a user name or password");if(l.protocol==="http:"&&!O(l.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return l.pathname.endsWith("/")||(l.pathname+=
"/"),l}function O(i){return i==="localhost"||i==="[::1]"||(0,E.isIPv4)(i)&&i.startsWith("127.")}function A(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function R(...i){return i.find(n=>typeof n=="str\
ing"&&n.length<=K&&A(n))}function N(i){try{return decodeURIComponent(i)}catch{return i}}function I(){for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const n=process.env[i]?.trim();
n!==void 0&&(process.env[i]=n===""||n.includes("://")?n:`http://${n}`)}for(const i of["no_proxy","NO_PROXY"]){const n=process.env[i];n!==void 0&&(process.env[i]=n.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function w(i,n){const l=process.env.https_proxy||process.env.HTTPS_PROXY;if(!l||(0,C.H)(i)||/^https?:/i.test(l)&&(0,C.s)(i))return;throw(0,W.Dx)(n,"the proxy in HTTPS_PROXY can't be used","Set \
it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((q,re,e)=>{e.d(re,{ET:()=>$,J9:()=>l,VL:()=>v,Y7:()=>n,tN:()=>h,yp:()=>d});
var E=e(7067),C=e(4708),W=e(8522),K=e(6671),H=e(2975),O=e(706),A=e(1858),R=e(7596);const N=3e4,I=65536,w=new Set([301,302,303,307,308]),i="export-workflow-action";function n(){(0,R.hk)();const S=()=>new K.
Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:S(),https:S()},proven:new Set}}function l(S){return{type:"application/json",bytes:Buffer.from(JSON.stringify(S))}}async function h({kept:S,proven:c},r,s){
const{label:f,method:a,url:u,headers:D,body:X,maxBytes:ee,idleMs:oe=N}=r;(0,R.d4)(u,f);const we=u.protocol==="https:"?"https":"http",ve=X?new K.Qq:S[we],de=new AbortController,m=AbortSignal.any([s,de.
signal]);let[x,B]=[!1,"no response"];const L=setTimeout(()=>{const Z={retryable:!0,maybeProcessed:x};de.abort((0,A.Dx)(f,`${B} within ${oe/1e3} s`,A.$_,Z))},oe);let G;try{G={http:E,https:C}[we].request(
{method:a,host:u.hostname.replace(/[[\]]/g,""),port:u.port,path:u.pathname+u.search,headers:{...D,...X&&{"content-type":X.type,"content-length":X.bytes.length},"accept-encoding":"identity","user-agent":i},
...u.username+u.password!==""&&{auth:`${(0,R.D4)(u.username)}:${(0,R.D4)(u.password)}`},agent:ve.getAgent(u.href),signal:m});const Z=T(G,f,()=>{x=!0});M(G,X?.bytes??Buffer.alloc(0),()=>L.refresh());const U=await(0,H.
Mu)(m,Z);c.add(u.origin),B="no data";const g=[];let P=ee;for await(const j of U){if(L.refresh(),P-=j.length,P<0)throw o(f,ee);g.push(j)}const F=t(Buffer.concat(g),U.headers["content-encoding"],f,ee);return{
status:U.statusCode??0,headers:U.headers,bytes:F}}catch(Z){throw m.throwIfAborted(),(0,A.Ur)(Z,f,x,c.has(u.origin))}finally{clearTimeout(L),G?.destroy()}}function T(S,c,r){return new Promise((s,f)=>{S.
once("socket",u=>{S.reusedSocket?r():u.once(S.protocol==="https:"?"secureConnect":"connect",r)});const a=u=>{u.socket.destroy();const D={retryable:!0,maybeProcessed:!0};f((0,A.Dx)(c,"the server switch\
ed protocols (101)",A.$_,D))};S.once("upgrade",a),S.once("response",u=>u.statusCode===101?a(u):s(u)),S.on("error",f)})}function M(S,c,r){c.length===0?S.end():S.write(c.subarray(0,I),s=>{r(),s||M(S,c.subarray(
I),r)})}const b=new Set(["gzip","x-gzip","deflate"]);function t(S,c="",r,s){const f=c.toLowerCase().split(/[\s,]/);try{return f.reduceRight((a,u)=>{const D=u==="br"?W.brotliDecompressSync:b.has(u)?W.unzipSync:
void 0;return D&&a.length>0?D(a,{maxOutputLength:s}):a},S)}catch(a){throw a.code==="ERR_BUFFER_TOO_LARGE"?o(r,s):a}}function o(S,c){const r=`the response is larger than ${(0,O.Xe)(c)}, the limit`;return(0,A.
ue)(S,r,"Check host.",{maybeProcessed:!0})}function d({headers:S,bytes:c}){return S["content-type"]?.includes("html")===!0||/^\s*</.test(c.toString("utf8",0,100))}function $({status:S,headers:c},r,s){
if(!w.has(S)||c.location===void 0)return;const f=c.location.replace(/[\x80-\xff]/g,u=>`%${u.charCodeAt(0).toString(16)}`);if(URL.canParse(f,r.href))return new URL(f,r.href);const a=`the platform redir\
ects (${S}) to an address that can't be read`;throw(0,A.ue)(s,a,"Check host.",{maybeProcessed:!0})}function v({headers:S}){return!S["content-length"]&&!S["transfer-encoding"]}}),6006:((q,re,e)=>{e.d(re,
{SO:()=>i,cd:()=>I,qt:()=>t});var E=e(7279),C=e(2975),W=e(706),K=e(2227),H=e(7596),O=e(2053),A=e(6294);const R=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETE\
D COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function N(v){return R.
find(([,S])=>S.split(" ").includes(v))?.[0]??"unknown"}function I({fields:v,message:S,redact:c}){const r=(0,A.Gv)(v.response)?v.response:{},s=[r.downloadUrl,r.downloadURL,v.downloadUrl,v.downloadURL];
return{dockStatusId:(0,H.wh)(v["dock-statusId"],v.dockStatusId,v._id),workflowId:(0,H.wh)(v.workflowId,v.toolId),exportJobId:(0,H.wh)(v.exportJobId),status:w(v.status,c),downloadUrl:s.map(f=>typeof f==
"string"?f.trim():"").find(f=>f!==""),refused:v.success===!1,message:S}}function w(v,S){const c=typeof v=="string"||typeof v=="number"?String(v).trim():"",r=c.toUpperCase().replace(/[\s-]+/g,"_");return N(
r)==="unknown"?S(c,40).toUpperCase():r}async function i(v,S,c=()=>!0){const r=`dock-status/${S}`;return I(await(0,K.px)(v,{label:"Dock status",method:"GET",path:r,isTransient:c}))}const n="the-job-on-\
the-platform",l=50,h=294,T=6.12,M=2e3;function b(v,S){const c=Math.max(h,v/T);return v<O.k?c:Math.max(M,Math.min(S,c))}async function t(v,S,c){const{log:r,signal:s}=v,f=performance.now(),a=o(v,f);let u=S,
D=f,X;for(let ee=0;;ee++){c.onStatus(u),a(u);const oe=N(u.status);if(oe==="failed"||oe==="succeeded"&&u.refused){const we=`The job ${u.status==="FAILED"?"failed":`ended as ${u.status}`} on the platfor\
m`,ve=`${u.message??"it gave no reason"} (dock status ${S.dockStatusId})`;throw new E.HR({what:we,why:ve,advice:c.advice,topic:n})}if(oe==="succeeded")return u.status!=="SUCCESS"&&r.warning(`The platf\
orm reports ${u.status}, which is treated as SUCCESS.`),u;X=oe==="unknown"&&u.refused?X??D:void 0;try{if(X!==void 0&&D-X>=K.xR){const de=`The platform refused to report the job's status for ${(0,W.zK)(
K.xR)}`;throw new E.HR({what:de,topic:n})}const we=ee===0?l:b(D-f,c.longestWaitMs);await(0,C.yy)(Math.max(0,D+we-performance.now()),s),D=performance.now();const ve=({status:de=404})=>ee>0||de===404;u=
await i(v,S.dockStatusId,ve)}catch(we){throw $(we,S,u)}}}function o({log:v},S){let c,r=S;return s=>{const f=performance.now(),a=(0,W.zK)(f-S),u=s.status!==c,D=f-r>=O.k;(u||D)&&(r=f),u&&c!==void 0?v.info(
`${s.status||"No status"} after ${a}`):D&&v.info(`Still ${s.status||"without a status"} after ${a}`),u&&N(s.status)==="unknown"&&v.warning(`The platform reports an unknown status (${d(s)}). The action\
 keeps waiting.`),c=s.status}}function d({status:v,message:S}){return`${v||"none"}${S===void 0?"":`, "${S}"`}`}function $(v,{dockStatusId:S},c){const r=N(c.status)==="unknown"||c.message!==void 0?`, l\
ast status ${d(c)}`:"",s=`The job may still be running on the platform: dock status ${S}${r}.`,f=(0,E.h_)(v);return f.with({advice:`${f.advice} ${s}`.trim(),busy:!1,cause:v})}}),2053:((q,re,e)=>{e.d(re,
{k:()=>H,q:()=>I});var E=e(7279),C=e(2975),W=e(1858);const K=30,H=6e4,O=500,A=16e3,R=.95,N=20;class I{#n=new Map;#e=0;#t=0;#o=0;async run(i,n,l,h){const T=await this.#r(i,n,l),M=()=>T>this.#o;try{const b=await h();
return M()&&(this.#t=this.#t<N?0:this.#t*R),b}catch(b){if(!(b instanceof E.HR&&b.status===C.kU))throw b;const t=performance.now();throw M()&&(this.#t=Math.min(A,Math.max(O,this.#t*2)),this.#o=t),this.#e=
Math.max(this.#e,t+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-t})}}async#r(i,n,{signal:l,endsAt:h}){const T=n!==void 0&&this.#n.get(n)||[];for(n!==void 0&&this.#n.set(n,T);;){if(l.throwIfAborted(),
this.#e>=h)throw(0,W.ue)(i,"the platform asked for a pause that exceeds the timeout",W.$_);const M=performance.now(),b=T.at(-K)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,b+H);if(t<=M)return this.#e=
M+this.#t,T.push(M),M;await(0,C.yy)(t-M,l)}}}}),6294:((q,re,e)=>{e.d(re,{Gv:()=>H,LO:()=>W,Te:()=>K,ik:()=>I,wv:()=>C});var E=e(1858);function C(w,i,n){const l=R(w,0);return{fields:w,label:i,redact:n,
message:l&&n(l)||void 0}}function W({label:w,message:i},n,l){return(0,E.ue)(w,`the platform answered without a ${n}${K(i)}`,l)}function K(w){return w===void 0?"":` (${w})`}function H(w){return typeof w==
"object"&&w!==null&&!Array.isArray(w)}const O=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],A=4;function R(w,i){
if(typeof w=="string")return w.trim()||void 0;if(!(i>A)){if(Array.isArray(w))return R(w[0],i+1);if(H(w))for(const n of O){const l=R(w[n],i+1);if(l!==void 0){const{code:h}=w;return typeof h=="number"||
typeof h=="string"?`${l}, code ${h}`:l}}}}const N="Settings \u2192 Security & Control \u2192 API Scopes";function I(w,i,{message:n,isPage:l,hasWorked:h}){if((0,E.dg)(i))return E.$_;if(i===404)return"C\
heck host, the IDs, and that the key's account can see the workflow.";if(i===409&&w.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"A\
nother job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return w.isTransient?E.$_:"Check the inputs\
.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(h)return"The key works for other workflows. Check the IDs, and that\
 the key's account can see this one.";const T=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(i===403)return`The key needs ${T}. Add it under ${N}.`;const M=/scope/i.test(String(n))?` The\
 key also needs ${T}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${N}.${M}`}}),3349:((q,re,e)=>{
e.d(re,{EH:()=>w,Nq:()=>I,kZ:()=>n,s8:()=>i});var E=e(7279),C=e(2975),W=e(2227),K=e(5645),H=e(5805),O=e(6006),A=e(6294);const R=["workflows","workflow","tools"];async function N(l,h){const{collections:T}=l.
platform;let M;for(const b of new Set([...T.values(),...R])){const t=h(b),{label:o,idempotent:d=!0}=t,$=T.get(o);if(!($&&$!==b))try{const v=await(0,W.px)(l,t);T.set(o,b);const S=(0,O.cd)(v),{dockStatusId:c}=S;
if(c!==void 0)return{...S,dockStatusId:c};throw(0,A.LO)(v,"dock status ID",d?"Check host and the IDs.":W.HB)}catch(v){if(v instanceof E.HR&&v.busy&&T.set(o,b),!(v instanceof E.HR&&v.status===404))throw v;
M??=v}}throw M}async function I(l,{workflowId:h,flowId:T}){return await N(l,M=>({label:"Export",method:"POST",path:`${M}/${h}/export?flowId=${T}`,scope:"Export workflow"}))}async function w(l,h,T){const M=T.
downloadUrl??h.downloadUrl??(await(0,O.SO)(l,h.dockStatusId)).downloadUrl;if(M!==void 0)return(0,K.I)(M,l);const b=`the platform reports ${T.status} but names no download URL`;throw new E.HR({what:"Ex\
port",why:b,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(l,h,{app:T,flow:M,env:b}){const t="workflowName"in h,o=d=>d==="tools"?"tool":"workflow";return await N(l,d=>({label:"\
Import",method:"POST",path:t?`${d}/import`:`${d}/${h.workflowId}/import`,body:(0,H.J9)({[`${o(d)}DataFileId`]:T,flowDataFileId:M,envVariablesFileId:b,...t&&{[`${o(d)}Name`]:h.workflowName}}),idempotent:!1,
isCreation:t,scope:"Import workflow"}))}async function n(l,h){const T=M=>({label:"Deploy",method:"POST",path:`${M}/${h}/deploy`,body:(0,H.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,C.
L5)(l,()=>N(l,T),{untilFree:!0})}}),2597:((q,re,e)=>{e.d(re,{g:()=>x,L:()=>ve});var E=e(6760),C=e(3e3),W=e(9462),K=e(3349),H=e(706),O=e(2227),A=e(7596),R=e(5805),N=e(6294);const I=25e6,w=1e7,i="bulkIm\
port",n="Re-run the job.";async function l(G,{name:Z,bytes:U}){const g=`Upload of ${Z}`,P=(Y,Q)=>(0,O.px)(G,{label:g,method:"POST",path:Y,body:Q,scope:"Import workflow"});let F;if(U.length<I)F=await P(
"files",await h("fileContext",i,{name:Z,bytes:U}));else{const Y=Math.ceil(U.length/w),Q={totalChunks:Y,fileExtension:"json",fileName:Z,fileSize:U.length},ne=await P("files/session/start",(0,R.J9)({fileContext:i,
...Q})),le=(0,A.wh)(ne.fields.sessionId);if(le===void 0)throw(0,N.LO)(ne,"session ID",n);for(let fe=0;fe<Y;fe++){const xe=U.subarray(fe*w,(fe+1)*w);await P(`files/session/${le}`,await h("chunkNumber",
String(fe),{name:Z,bytes:xe}))}F=await P(`files/session/${le}/complete`)}const{fileId:j}=F.fields;if(typeof j!="string"||j==="")throw(0,N.LO)(F,"file ID",n);return G.log.info(`Uploaded ${Z}: ${(0,H.Xe)(
U.length)}`),j}async function h(G,Z,{name:U,bytes:g}){const P=new FormData;P.set(G,Z),P.set("file",new Blob([g],{type:"application/json"}),U);const F=new Response(P);return{type:F.headers.get("content\
-type")??"",bytes:Buffer.from(await F.arrayBuffer())}}var T=e(2975),M=e(6779);const b="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re\
-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function o(G,{source:Z,target:U,definitions:{app:g,flow:P,env:F},untilFree:j}){let Y="\
workflowId"in U?U.workflowId:void 0;const Q="workflowId"in U?`workflow ${U.workflowId}`:`a new workflow, ${U.workflowName}`;return G.log.info(`Importing ${(0,H.OX)(Z)} into ${Q}, at ${G.platform.url.href}`),
await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,"No import"),async ne=>{const le={app:await l(ne,g),flow:await l(ne,P),env:F&&await l(ne,F)},fe=await(0,T.L5)(ne,()=>(0,K.s8)(ne,U,le),{untilFree:j});return await(0,M.
B)(ne,fe,{title:"Import job",advice:b,idsIn:({workflowId:xe})=>(Y??=xe,{"workflow-id":Y})}),Y})}async function d(G,Z){G.log.info(`Deploying workflow ${Z}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.
R)(G.inputs.timeoutMs,"No deployment"),async U=>{await(0,M.B)(U,await(0,K.kZ)(U,Z),{title:"Deploy job",advice:t,idsIn:()=>({"workflow-id":Z})})})}var $=e(2697),v=e(9630),S=e(532),c=e(7279),r=e(6191),s=e(
7487),f=e(8920),a=e(9870),u=e(3657),D=e(4264),X=e(6224),ee=e(7833);const oe="import-deploy-and-promote",we="Make and approve a new plan.";async function ve(G,Z,U){const{approved:g,upload:P,deploy:F,ignore:j}=G.
inputs,Y=U.workflows.map(({outcome:le})=>le==="unchanged"?"finish":"import"),{differences:Q,actions:ne}=g?(0,D.Gy)(g,U):{differences:[],actions:Y};if(Q.length>0){const le="The approved plan doesn't ho\
ld any more, so this attempt changed nothing";throw new c.HR({what:le,why:Q.join("; "),advice:we,topic:oe})}try{const fe=(0,s.Tm)()>1&&P!==void 0&&ne.includes("finish")?await(0,r.wn)(G):[];for(const[xe,
Te]of Z.entries()){if(Te.action=ne[xe],Te.action!=="finish")continue;const Ce=be=>!g||(0,D.cM)(g,xe,(0,v.ol)(be,j));Te.backup=await de(G,fe,Te.name,Ce),(!F||!(g||Te.backup))&&(Te.action="leave")}}catch(le){
G.signal.throwIfAborted();const fe="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Ce=` What an earlier attempt imported can also be deployed with the deploy acti\
on: ${Z.filter((Re,je)=>ne[je]==="finish").map(({name:Re,plan:je})=>`${Re} (${je.target})`).join(", ")}.`,be=`Use "Re-run failed jobs".${F?Ce:""}`;throw new c.HR({what:fe,why:(0,c.gJ)(le),advice:be,topic:oe,
cause:le})}}async function de(G,Z,U,g){const P=`${U}-before-`,F=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),j=Z.filter(({name:Y})=>Y.startsWith(P)&&F(Y.slice(P.length))<(0,s.Tm)());for(const{id:Y,name:Q}of j.
sort((ne,le)=>le.id-ne.id)){const ne=await(0,r.R9)(G,Y),le=await m(ne,G.signal);if(le&&g((0,X.YR)(le)))return{id:Y,name:Q,holdsVariables:le.env!==void 0}}}async function m(G,Z){try{return(0,f.mu)(await(0,u.
u)(G,Z))}catch{Z.throwIfAborted();return}}async function x(G,Z){const{inputs:U}=G,{path:g,target:P,definitions:F,name:j}=Z;if(Z.action==="leave"){G.log.info("Neither imported nor deployed"),Z.begun="n\
othing";return}let Y=U.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const Q=async()=>{const le=Y??await(0,X.Cs)(G,Z);if(Y=void 0,!(0,X.cS)(Z.plan,le)){const fe=`The target of ${j} has change\
d since this step compared it, so it was left as it is`;throw new c.HR({what:fe,advice:we,topic:oe})}Z.action!=="finish"&&(le.state&&(Z.backup=await B(G,Z,le.state)),await o(G,{source:g,target:P,definitions:F,
untilFree:!1}),Z.imported=!0)};if(await(0,T.L5)({...G,endsAt:performance.now()+U.timeoutMs},Q,{untilFree:!0}),!U.deploy)return;Z.begun="deploy";const ne=(0,ee.wZ)(Z);if(ne===void 0){const le="Look for\
 it in AI for Process, and deploy it there.";throw new c.HR({what:"the platform didn't name the new workflow's ID",advice:le})}await d(G,ne),Z.deployed=!0}catch(Q){Z.error=L((0,c.h_)(Q),Z,(0,$.Sm)(U.host))}}
async function B(G,Z,U){const{upload:g,artifactEnvVariables:P,host:F}=G.inputs,j=`${Z.name}-before-${(0,s.Tm)()}`,Y=U.package.files.has(a.Km),Q=`Backup of workflow ${Z.plan.target} at ${(0,$.Sm)(F)}`,
ne=await(0,s.Pd)("workflow-backup-");for(let le=1;;le++){const fe=(0,E.join)(ne,`${j}${le===1?"":`-${le}`}.zip`);if(await(0,S.lo)(fe,U.bytes),!g)return G.log.info(`${Q}: ${fe}, on this runner only`),{
name:fe,holdsVariables:Y};try{const xe=await(0,C.mJ)(G,{...U,path:fe},{upload:g,artifactEnvVariables:P});return G.log.info(`${Q}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,holdsVariables:Y&&P}}catch(xe){
if(!(xe instanceof r.B6))throw xe}}}function L(G,Z,U){const{name:g,target:P,begun:F,imported:j,backup:Y}=Z,Q=(0,ee.wZ)(Z),[ne,le]=["workflowName"in P,F==="deploy"],fe=`deploy workflow ${Q} with the de\
ploy action`,xe=ne?le?fe:"start a new run":'use "Re-run failed jobs"',Te=`${g} ${j?"was imported":"was already imported"}${Q?` into workflow ${Q}`:""} but not deployed: `,Ce=[G.advice.replace(/(r)e-run the job/gi,
(be,Re)=>Re==="r"?xe:xe[0]?.toUpperCase()+xe.slice(1)),le&&!ne?`Or ${fe}.`:"",ne&&Q?`The new workflow's ID is ${Q}.`:"",Y?`The package that ${U} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}\
.`:""];return G.with({what:(le?Te:"")+G.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((q,re,e)=>{e.d(re,{K:()=>x});var E=e(3024),C=e(6760),W=e(3e3),K=e(819),H=e(2899),O=e(7279),A=e(6584);class R{#n=[];#e;constructor(){
const g=K.V4("api-key");g!==""&&K.Pq(g)}text(g){return K.V4(g)}lines(g){return K.V4(g,{trimWhitespace:!1})}optional(g,P){const F=this.text(g);return F===""?void 0:this.parse(g,F,P)}parse(g,P,F){try{return F(
P)}catch(j){this.refuse(g,(0,O.gJ)(j),(0,O.h_)(j).topic);return}}required(g,P,F="is required"){return this.text(g)===""&&this.refuse(g,F),this.optional(g,P)}notEmpty(g,P,F){if(process.env[`INPUT_${g.toUpperCase()}`]?.
trim()===""){const j=`Where an event has no inputs, write \`\${{ inputs.${g} || ${F} }}\``;this.refuse(g,`is empty. Is the name in the expression right?${F===void 0?"":` ${j}`}`)}return this.optional(
g,P)}boolean(g,P){return this.notEmpty(g,A.yG,P?void 0:"false")??P}exclude(g,P){for(const F of g)this.text(F)!==""&&this.refuse(F,`can't be combined with ${P}`)}refuse(g,P,F="before-anything-is-sent"){
this.#e??=F,this.#n.push(`${g} ${P.replace(/(?<=[a-z])\.$/,"")}`)}check(g){if(g!==void 0&&this.#n.length===0)return g;throw new O.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function N(U){
return U.parse("ignore",U.lines("ignore"),H.wo)??H.K$}function I(U){const g=U.required("host",A.or),F=U.required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),j=(U.optional(
"timeout-minutes",(0,A.$J)(1440))??30)*6e4,Y=(U.optional("poll-interval-seconds",(0,A.$J)(3600))??10)*1e3,Q=U.boolean("summary",!0);return g&&F?{host:g,apiKey:F,timeoutMs:j,longestWaitMs:Y,summary:Q}:
void 0}var w=e(8920),i=e(7598),n=e(1455),l=e(532),h=e(706),T=e(5806),M=e(9870);function b(U,g){return new O.HR({what:U,advice:g,topic:"unpacking"})}function t(U,g){for(const{index:P}of`${g}/`.matchAll(
/\//g)){const F=g.slice(0,P),j=(0,E.lstatSync)((0,C.join)(U,F),{throwIfNoEntry:!1});if(j?.isSymbolicLink())throw b(`${(0,h.TL)(F)} in the folder is a symbolic link, which isn't followed`,"Delete it.");
if(F===g&&j?.isFile())return j;if(!j?.isDirectory())break}}async function o(U,g,P,F=1/0){const j=new Map,Y=new Map;let Q=F;for(const ne of g){P.throwIfAborted();const le=t(U,ne);if(!(le===void 0||Y.get(
(0,T.Sr)(ne))===le.ino)){if(Y.set((0,T.Sr)(ne),le.ino),Q-=le.size,Q<0)throw new Error("its files take more than 256 MiB, the limit");j.set(ne,await(0,n.readFile)((0,C.join)(U,ne)))}}return j}async function d(U){
return(await(0,n.readdir)(U,{withFileTypes:!0})).map(P=>P.name+(P.isDirectory()?"/":""))}async function $(U,g){const P=[],F=[""];for(const j of F){g.throwIfAborted();for(const Y of await d((0,C.join)(
U,j))){if((0,T.jq)(Y))continue;if((Y.endsWith("/")?F:P).push(j+Y),P.length+F.length>M.BE)throw new Error("more than 10,000 files are in it")}}return P}async function v(U){if(!t(U,T.gv))return;const g=await(0,n.
readFile)((0,C.join)(U,T.gv),"utf8");let P;try{const{unpackedFiles:F}=JSON.parse(g);F.every(j=>(0,T.x5)(j)===void 0)&&(P=new Set(F))}catch{}return{text:g,paths:P}}async function S(U,g){const P=new Set(
g.map(caseFold));return(await readdir(U).catch(()=>[])).filter(j=>!P.has(caseFold(j))&&existsSync(join(U,j,RECORD)))}function c(U){return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}var r=e(3657);async function s(U,g){try{const P=await(0,n.stat)(U);if(P.isDirectory())return await ee(U,g);if(P.size>M.zx)throw new Error("it is larger than 256 MiB, the limit");const F=await(0,n.readFile)(
U);return{...await(0,r.u)(F,g),sha256:(0,i.createHash)("sha256").update(F).digest("hex")}}catch(P){throw X(P,U,g)}}async function f(U,g){const P=()=>s(U,g);try{const F=statSync(U,{throwIfNoEntry:!1});
if(F===void 0)return{};const j=F.isDirectory()?await u(U,g):new Map,[Y,...Q]=[...j.values()].flat();return Y===void 0?{single:P}:{several:new Map(Array.from(j,([le,fe])=>[le,()=>a(U,fe,g)])),...Q.length===
0&&Y.isDirectory()&&{single:P}}}catch(F){throw X(F,U,g)}}async function a(U,g,P){const[F="",j]=g.map(Y=>Y.name);if(j!==void 0)throw new Error(`is there twice, as ${quoted(F)} and as ${quoted(j)}. Remo\
ve one of them`);if(g[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(U,F),P)}async function u(U,g){const P=new Map,F=await readdir(U,{withFileTypes:!0});if(isWorkflow(
F.map(({name:j})=>j)))return P;for(const j of F){if(g.throwIfAborted(),j.name.startsWith(".")||!await D(join(U,j.name),g))continue;const Y=j.isDirectory()?j.name:j.name.replace(/\.zip$/i,"");P.set(Y,[
...P.get(Y)??[],j])}return P}async function D(U,g){const P=await stat(U).catch(()=>{});if(P?.isDirectory())return isWorkflow(await oe(U));if(!P?.isFile()||!/\.zip$/i.test(U))return!1;try{return isWorkflow(
[...(await s(U,g)).files.keys()])}catch{return g.throwIfAborted(),!0}}function X(U,g,P){if(P.aborted)return P.reason;const F=/The package (is .*, not a zip)/.exec((0,O.gJ)(U))?.[1],j=(0,E.existsSync)(
g)?`can't be read: ${(0,l.Uc)(U)}`:`doesn't exist: ${(0,h.MW)(g)}`;return new Error(F?`${F}. Set a package (.zip), or the folder with its unpacked files`:j,{cause:U})}async function ee(U,g){const P=(0,C.
join)(U,(0,M.wg)(await oe(U))),F=await v(P);if(F&&!F.paths)throw new Error(`${T.gv} isn't as this action writes it`);const j=F?.paths?new Set([...M.LX,...F.paths]):await $(P,g),Y=await o(P,j,g,M.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,M.jz)("folder",Y)}async function oe(U){const g=await d(U),F=g.filter(j=>j.endsWith("/")).map(async j=>(await d((0,C.join)(U,j))).map(Y=>j+Y));return[
...g,...(await Promise.all(F)).flat()]}async function we(U,{path:g,variables:P,sha256:F,needsVariables:j,of:Y=""},Q){const ne=(Ce,be)=>U.refuse(Ce+Y,be,"import-deploy-and-promote"),le=Ce=>be=>{Q.throwIfAborted(),
ne(Ce,(0,O.gJ)(be))},fe=P?await(0,w.Ch)(P,Q).catch(le("env-variables")):void 0,Te=await(async()=>{const{sha256:Ce,...be}=await s(g,Q),Re=(0,w.mu)(be,fe),je=P&&(0,C.basename)(P);return{path:g,package:be,
sha256:Ce,definitions:Re,variablesFile:je}})().catch(le("package"));if(Te&&F!==void 0&&Te.sha256!==F){const Ce=`is not the digest of the package, which is ${Te.sha256}`;ne("package-sha256",Te.sha256?Ce:
"is only for a package that is a .zip")}return Te&&j&&P===void 0&&!Te.definitions.env&&ne("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Te}var ve=e(
682),de=e(7487),m=e(4264);async function x(U){const g=new R,P=g.boolean("plan",!1),F=P?void 0:B(g),j=L(g,P),Y=await G(g,j,U),Q=I(g),ne=(0,W.WZ)(g,!1),le=g.boolean("deploy",!0),fe=N(g),{fromList:xe}=j;
return{...g.check(Q),...ne,candidates:Y,fromList:xe,isPlan:P,approved:F,deploy:le,ignore:fe}}function B(U){const g=U.text("approved-plan");return g===""&&U.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),g==="none"?void 0:
U.optional("approved-plan",m.ud)}function L(U,g){if(U.text("workflow-name")===""){const{targets:j,fromList:Y}=(0,ve.R)(U,"workflow-"),Q=j.map(({workflowId:fe})=>fe),ne=Q.find((fe,xe)=>Q.indexOf(fe)<xe),
le=U.text("workflows")===""?"workflows-file":"workflows";return ne!==void 0&&U.refuse(le,`has workflow-id ${ne} twice`),{targets:j.map(({name:fe,...xe})=>({name:fe,target:xe})),fromList:Y}}if(U.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!g&&(0,de.Tm)()>1){const j=`can't be applied in run attempt ${(0,de.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",j,"import-deploy-and-promote")}const P=U.optional("workflow-name",A.sU),F=U.optional("name",A.$q)??P??"";return{
targets:P===void 0?[]:[{name:F,target:{workflowName:P}}],fromList:!1}}async function G(U,{targets:g,fromList:P},F){const j=U.required("package",A.EO),Y=U.notEmpty("package-sha256",A.tz,"'any'");P&&Y!==
void 0&&U.refuse("package-sha256","is only for a single package");const Q=fe=>fe==="package"?fe:(0,A.EO)(fe),ne=U.notEmpty("env-variables",Q,"'package'");if(j===void 0)return[];const le=[];for(const{name:fe,
target:xe}of g){const Te=P?` of ${fe}`:"",Ce=P?U.parse(`package${Te}`,fe,Le=>Z(j,Le)):j,be=ne&&P?(0,C.join)(ne,`${fe}.json`):ne,Re=ne==="package"?void 0:be,je="workflowId"in xe&&ne==="package",_e=Ce&&
await we(U,{path:Ce,...{variables:Re,sha256:P?void 0:Y,needsVariables:je,of:Te}},F);_e&&le.push({name:fe,target:xe,..._e})}return le}function Z(U,g){const P=(0,C.join)(U,`${g}.zip`),[F=P,j]=[(0,C.join)(
U,g),P].filter(Y=>(0,E.existsSync)(Y));if(j){const Y=`as ${(0,A.bY)(`${g}.zip`)} and as ${(0,A.bY)(`${g}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,E.existsSync)(F)&&(0,E.lstatSync)(
F).isSymbolicLink())throw new Error("is a link, which isn't followed");return F}}),6325:((q,re,e)=>{e.a(q,async(E,C)=>{try{let t=function({rows:o}){for(const{name:d,target:$}of(0,T.p1)(o)){const v="wo\
rkflowId"in $?`workflow-id ${$.workflowId}, flow-id ${$.flowId}`:"";(0,A.t1)().warning(`Nothing differs in ${d}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before i\
ts deployment, deploy it with the deploy action (${v}).`)}};var W=e(3e3),K=e(3018),H=e(682),O=e(7279),A=e(8725),R=e(7487),N=e(1519),I=e(2227),w=e(2597),i=e(161),n=e(1415),l=e(4264),h=e(6224),T=e(7833);
const M=4;await(0,R.eF)(async o=>{(0,R.n0)({promotions:[]});const d=await(0,i.K)(o),$=await b(d,o);await(0,T.A2)($,d);const v=await(0,K.S)((0,T.jb)($.rows));d.summary&&await(0,n.c)($,d,v),(0,R.Tm)()>1&&
d.deploy&&t($);const S=(0,T.c2)($,d);if(S)throw S;d.isPlan&&(0,A.lm)((0,n.o)($.rows,d))});async function b(o,d){const{candidates:$,fromList:v,approved:S,host:c,ignore:r,deploy:s,upload:f,artifactEnvVariables:a}=o,
u=$.flatMap(({definitions:{env:B}})=>B?(0,N.aC)(B.bytes):[]),X={platform:(0,I.Ng)(c,o.apiKey,{secrets:u,known:$.map(({name:B})=>B)}),inputs:o,log:(0,A.t1)(),signal:d,endsAt:1/0},ee=B=>({...X,log:(0,A.
t1)(v?`[${B.name}] `:""),publish(L){B.job={...B.job,...L},v||(0,R.n0)((0,T.ZB)(B))}}),oe=$.map(B=>({...B,job:{}}));await(0,H.H)(oe,M,async(B,L)=>{try{if(L)throw new O.HR({what:"Not tried: another targ\
et failed for a cause that is the same for all"});B.plan=await(0,h.Cs)(ee(B),B)}catch(G){B.error=(0,O.iT)(G)}return B});const we=(0,T.sb)(oe);if(we.length<oe.length)return{rows:oe};const de={options:{
host:c.href,ignore:[...r.lines].sort().join(`
`),deploy:s,"upload-artifact":f!==void 0,"artifact-env-variables":a},workflows:we.map(({plan:B})=>B)},m=(0,l.Rd)(de,S?.salt);if(o.isPlan)return{rows:oe,digest:m};const x=await(0,w.L)(X,we,de).then(()=>{},
O.iT);if(x)return{rows:oe,digest:m,refusal:x};S||X.log.info("Applied without an approved plan"),we.some(({plan:B,action:L})=>B.state&&L==="import")&&(0,W.j)(o,X.log);for(const B of we)if(await(0,w.g)(
ee(B),B),B.error)break;return{rows:oe,digest:m}}C()}catch(M){C(M)}},1)}),1415:((q,re,e)=>{e.d(re,{c:()=>h,o:()=>l});var E=e(6760),C=e(2697),W=e(1124),K=e(2614),H=e(7487),O=e(4057),A=e(8132),R=e(8920),
N=e(706),I=e(7833);const w=S=>{const{name:c,version:r}=(0,R.Rc)(S)??{};return[c,r].filter(Boolean).join(" ")},i=S=>S.map(c=>(0,A.SS)(c)).join(", "),n=(...S)=>S.filter(Boolean).join(" ");function l(S,{
host:c}){return`Plan: ${(0,I.sb)(S).length-(0,I.p1)(S).length} of ${(0,N.hS)(S.length,"workflow")} will change at ${(0,C.Sm)(c)}`}async function h(S,c,r){const{rows:s,refusal:f,digest:a}=S,u=s.some(({
begun:oe})=>oe),D=c.isPlan&&a!==void 0,X=a&&(0,A.SS)(a.slice(0,12)),ee=[u?d(s):M(s,c),(0,O.cj)((0,C.cZ)(s)),f&&(0,O.il)((0,C.UX)(f),(0,H.VY)(f)),D&&t(s,c),(D||u)&&o((0,I.p1)(s)),...u?v(s,c):[],D&&`Pla\
n ${X}.`,c.approved&&X&&`${u?"Applied":"Approved"} plan ${X}.`,u&&!c.approved&&"Applied without an approved plan."].flatMap(oe=>oe||[]);(0,W.Hq)((0,I.jb)(s))&&ee.push(r(c.fromList,ee,u?"What differed":
"What changes")),await(0,O.Sy)(T(S,c,u),...ee)}function T({rows:S,refusal:c},r,s){const f=(0,C.Sm)(r.host),a=S.filter(({error:ee})=>ee).length,u=S.filter(({begun:ee,error:oe})=>ee&&ee!=="nothing"&&!oe).
length,D=`${u} of ${(0,N.hS)(S.length,"workflow")} promoted`;return[s&&a>0&&`Promotion to ${f} failed: ${D}`,s&&u===0&&`Nothing differs at ${f}: nothing was done`,s&&`${D} to ${f}`,a===0&&!c&&l(S,r),r.
isPlan&&`Plan for ${f} failed: ${a} of ${(0,N.hS)(S.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${f} failed: nothing was changed`}function M(S,{isPlan:c}){const r=S.map(({name:s,
target:f,path:a,package:u,sha256:D,plan:X})=>{const ee=D??X?.shown,oe=ee&&`${D?"sha256":"content"} ${ee.slice(0,12)}\u2026`,we=X?.state&&w(X.state.package),ve="workflowName"in f?"a new workflow":f.workflowId;
return[{words:s},{words:[w(u),(0,E.basename)(a),oe].filter(Boolean).join(", ")},{words:we?`${we} (${ve})`:ve},{words:X?b(X.changes):"\u274C Failed"}]});return(0,O.tp)(["Workflow","Package","Target",c?
"What will change":"What would change"],r)}function b({status:S,counts:c,files:r}){if(S==="unchanged")return"nothing: it stays";if(S==="changed")return(0,W.cq)(c);const f=r.flatMap(a=>a.kind==="json"?
(0,K.ID)(a)?.size??[]:[]).find(({nodes:a})=>a>0);return f?`${(0,N.hS)(f.nodes,"node")}, ${(0,N.hS)(f.connections,"connection")}`:"everything: it is new"}function t(S,{deploy:c,upload:r,artifactEnvVariables:s}){
return(0,I.sb)(S).flatMap(({name:a,variablesFile:u,plan:D})=>{const{state:X,outcome:ee,variables:oe}=D,[we,ve,de]=[D.added,D.kept,D.ignored].map(i),m=(0,A.SS)(`${a}-before-<run attempt>.zip`),x=X?`The\
 in-development version of ${(0,A.SS)(a)} is replaced${c?", then deployed":""}.`:`${(0,A.SS)(a)} is created${c?" and deployed":""}: there is nothing to back up.`,L=r?`A backup is kept first, as ${m}${s?
"":", without environment variables"}.`:"No backup is kept.",G=u&&`variables of ${(0,A.SS)(u)}`,Z=n(x,X&&L,oe.length>0&&`The import sends the ${G??"package's own variables"}.`,we&&`Added: ${we}.`,ve&&
`The target keeps its own value of ${ve}.`,de&&`Ignored fields that differ, and that the import brings too: ${de}.`);return ee==="changed"?`- ${Z}`:[]}).join(`
`)}function o(S){const c=a=>S.filter(({plan:D})=>D[a].length>0).map(({name:D,plan:X})=>`${(0,A.SS)(D)} (${i(X[a])})`).join(", "),r=i(S.map(({name:a})=>a)),[s,f]=[c("kept"),c("ignored")];return n(r&&`N\
othing differs in ${r}: neither imported nor deployed.`,r&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,f&&`Ignored fields that differ: ${f}.`)}function d(S){const c=S.map(r=>[{words:r.name},(0,I.wZ)(r)??{words:"a new workflow"},{words:$(r)},{words:r.imported&&r.plan?b(r.plan.changes):""},r.backup?.name??
""]);return(0,O.tp)(["Workflow","Target","Result","What changed","Backup"],c)}function $({begun:S,imported:c,deployed:r,backup:s,error:f}){return S?S==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":f?S==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":r?c?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function v(S,{host:c}){const r=S.flatMap(u=>{const{backup:D}=u;if(!D)return[];const X=D.id===void 0?"on this runner only":`artifact ${D.id}`,ee=D.holdsVariables?"":" with env-variables, because \
it holds none";return[`${(0,A.SS)(D.name)} (${X}) to workflow ${(0,A.SS)((0,I.wZ)(u)??"")}${ee}`]}),s=`promote from run ${(0,A.SS)(process.env.GITHUB_RUN_ID??"")}: ${r.join(", ")}.`,f="If a target had\
 a draft that was not deployed, its backup is that draft. Variables that were added stay.",a=S.flatMap(u=>"workflowName"in u.target?(0,I.wZ)(u)??[]:[]);return[r.length>0?`To roll back at ${(0,A.wh)((0,C.
Sm)(c))}, ${s} ${f}`:"",...a.map(u=>`Workflow ${(0,A.SS)(u)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,re,e)=>{e.d(re,{Gy:()=>I,Rd:()=>R,cM:()=>w,ud:()=>N});var E=e(7598),C=e(
7487),W=e(706);const K="v1",[H,O]=[["name","target","package","variables"],["outcome","targetVariables","content"]],A=[...H,...O];function R(t,o=(0,E.randomBytes)(12).toString("base64url")){const d=h(
t,o),$=[K,o,M(t,o,d),...d.map(v=>v.join("~"))].join(".");return`${$}.${b([$],6)}`}function N(t){const[o="",d="",$="",...v]=t.split(".");if(/^v\d/.test(o)&&o!==K)throw new Error(`is of another version \
of this action (format ${o.slice(1)}). Make and approve a new plan`);if(v.pop()!==b([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:d,seal:$,rows:v.map(S=>S.split("~"))}}function I({salt:t,seal:o,rows:d},$){const v=h($,t),S=(f,a)=>f.filter((u,D)=>d[a]?.[D]!==v[a]?.[D]),c=S(Object.keys($.options),0),r=c.map(
f=>i(f,$.options[f]));if(d.length!==v.length){const f=(0,W.hS)(d.length-1,"workflow");return{differences:[...r,`the plan is for ${f}, this step for ${v.length-1}`],actions:[]}}const s=$.workflows.map(
(f,a)=>{const u=S(A,a+1),D=T(d[a+1]?.at(-1)??"",t,a);r.push(...n(f,u,D).map(we=>`${f.name}: ${we}`));const X=f.outcome==="changed",ee=X!==u.includes("outcome");if(!u.includes("targetVariables")&&!u.includes(
"content"))return ee?"import":"leave";const oe=[...c,...u].some(we=>["host","ignore","name","target"].includes(we));return X&&!oe&&r.push(l(f,u.includes("content"))),ee?"finish":"leave"});return r.length===
0&&o!==M($,t,d)&&r.push("the plan's digest isn't as the plan wrote it"),{differences:r,actions:s}}function w({salt:t,rows:o},d,$){return o[d+1]?.includes(b([t,d,"content",$],22))===!0}function i(t,o){
return t==="host"?`the host isn't the approved one (now ${o})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!o}, is ${o})`}function n({target:t,shown:o,variables:d},$,v){if($.
includes("name"))return["the plan has another workflow in its place"];const S={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${v}\u2026, is ${o.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${d.join(", ")||"none"})`};return $.flatMap(c=>S[c]??[])}function l({name:t,target:o,fields:d,targetVariables:$},v){const c=`\
differs from the package in ${d.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,r=`its environment variables differ${$.length>0?` (now ${$.join(", ")})`:""}`,s=v&&d.length>0?
c:r,f=`: look at the workflow, and if it is right, deploy it with the deploy action (${o})`,a=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,C.Tm)()>1?f:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${a}`}function h({options:t,workflows:o},d){const $=o.map((v,S)=>[...A.map(c=>b([d,S,
c,v[c]],c==="content"?22:4)),T(v.shown,d,S)]);return[Object.entries(t).map(v=>b([d,...v],4)),...$]}function T(t,o,d){const $=(0,E.createHash)("sha256").update(`${o} ${d}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^$).toString(16).padStart(6,"0")}function M({options:t,workflows:o},d,$){const v=o.map(S=>H.map(c=>S[c]));return b([d,"seal",t,v,$],43)}function b(t,o){return(0,E.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,o)}}),6224:((q,re,e)=>{e.d(re,{Cs:()=>v,cS:()=>r,YR:()=>D});var E=e(7975),C=e(6779),W=e(9630),K=e(2899),H=e(5806),O=e(1519),A=e(1124),R=e(
3436),N=e(2742),I=e(7856);const w=1024*1024;function i(de,m,{name:x,ignore:B}){const L=[de,m].filter(ne=>ne!==void 0),G=L.length===2&&L.some(l),Z=[...new Set(L.flatMap(({files:ne})=>[...ne.keys()]))].
sort(),U=new Set(B.lines),g=new R.Ms(B,ne=>U.delete(ne)),P=Z.flatMap(ne=>{const[le,fe]=[de?.files.get(ne),m?.files.get(ne)],xe=le!==void 0&&fe!==void 0&&le.equals(fe);if(G&&(0,H.dU)(ne)||xe&&U.size===
0)return[];const Te=le&&(0,W.TA)(ne,le,g),Ce=xe?Te:fe&&(0,W.TA)(ne,fe,g);return xe||Te!==void 0&&Te.id===Ce?.id?[]:[{name:ne,from:le,to:fe,base:Te,head:Ce}]}),F=T(P,g),j=ne=>B.lines.length===0&&F.some(
le=>le.name===ne),Y=F.length===0?[]:Z.filter(ne=>!j(ne)&&!(0,H.dU)(ne)),Q=de===void 0?"added":m===void 0?"removed":void 0;return{name:x,status:Q??(F.length>0?"changed":"unchanged"),counts:Q?{added:0,modified:0,
removed:0,[Q]:1}:(0,A.cz)(F.map(A.xS)),files:F,variablesCompared:!(G&&L.some(h)),secrets:[...new Set(L.flatMap(ne=>[...(0,O.x3)(ne),...n(ne,Y)]))],unusedIgnores:[...U]}}function n({files:de},m){return m.
flatMap(x=>(0,I.Wr)((0,W.TA)(x,de.get(x)??Buffer.of(),new R.Ms(K.K$))))}function l({kind:de,files:m}){return de==="folder"&&![...m.keys()].some(H.dU)}function h({files:de}){return[...de].some(([m,x])=>(0,H.
dU)(m)&&(0,O.DF)(x)?.variables.length!==0)}function T(de,m){const x=de.flatMap(({name:L,base:G,head:Z})=>G&&Z&&!(0,H.dU)(L)?[{name:L,base:G,head:Z}]:[]),B=new Map((0,N.OD)(x,m).map((L,G)=>[x[G]?.name,
L]));return de.map(L=>M(L,B.get(L.name)))}function M({name:de,from:m,to:x,base:B,head:L},G){const Z=m===void 0?"added":x===void 0?"removed":"modified",U={name:de,status:Z,changes:[],references:[],matches:[],
base:void 0,head:void 0};if((0,H.dU)(de))return{...U,kind:"variables",changes:t(B,L,Z)};if(G||Z!=="modified"&&(B??L))return{...U,kind:"json",base:B,head:L,...G};const[g,P]=[m&&b(m),x&&b(x)];return m&&
g===void 0||x&&P===void 0?{...U,kind:"binary"}:{...U,kind:"text",text:{base:g,head:P}}}function b(de){return de.length<=w&&!de.includes(0)?(0,W.b6)(de):void 0}function t(de,m,x){const[B,L]=[de,m].map(
j=>j&&(0,O.DF)(Buffer.from((0,R.dj)(j))));if(x==="modified"&&(B===void 0||B.container!==L?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const G=j=>new Map(j?.variables.map(({name:Y,content:Q})=>[
Y,Q])),[Z,U]=[G(B),G(L)],g=[],P=[...Z.keys()].filter(j=>U.has(j)),F=[...U.keys()].filter(j=>Z.has(j));P.some((j,Y)=>j!==F[Y])&&g.push({kind:"reordered",path:[],moved:[]});for(const j of[...new Set([...Z.
keys(),...U.keys()])].sort()){const Y=[{type:"member",key:j}];Z.has(j)?U.has(j)?Z.get(j)!==U.get(j)&&g.push({kind:"modified",path:Y,from:A.RG,to:A.RG}):g.push({kind:"removed",path:Y,value:A.RG}):g.push(
{kind:"added",path:Y,value:A.RG})}return g}var o=e(7279),d=e(8920),$=e(9870);async function v(de,m){const{inputs:x,platform:B}=de,{target:L}=m;if("workflowName"in L)return S(m,void 0,x.ignore);const G=await(0,C.
X)(de,L);for(const Z of(0,O.x3)(G.package))B.secrets.add(Z);return S(m,G,x.ignore)}function S(de,m,x){const{name:B,target:L,package:G,definitions:Z,variablesFile:U}=de,g=m&&c(m.package),P=[g?.env?.bytes,
G.files.get($.Km)];U&&Z.env&&X(B,Z.env.bytes,P);const[F,j]=[a(g?.env),a(Z.env)],Y=F&&j&&new Map([...j,...F]),Q=g&&D(g,F,g.env),ne=D(Z,Z.env&&Y,Z.env),le=i(Q,ne,{name:B,ignore:x}),fe=s(le),xe=s(i(Q,ne,
{name:B,ignore:K.K$})),Te=[...P,Z.env?.bytes].flatMap(be=>be?(0,O.aC)(be):[]),Ce=(0,W.ol)(D(Z),K.K$);return{state:m,changes:{...le,secrets:[...le.secrets,...Te]},ignored:xe.filter(be=>!fe.includes(be)),
added:u(Y).filter(be=>!F?.has(be)),kept:u(j).filter(be=>F?.has(be)&&F.get(be)!==j?.get(be)),name:B,target:"workflowId"in L?`${L.workflowId} ${L.flowId}`:`new workflow ${L.workflowName}`,package:Ce,variables:u(
j),shown:de.sha256??Ce,outcome:le.status==="unchanged"?le.status:"changed",targetVariables:u(F),content:g?(0,W.ol)(D(g),x):"",fields:fe}}function c(de){try{return(0,d.mu)(de)}catch(m){const x=`The tar\
get's package ${(0,o.gJ)(m)}`;throw new o.HR({what:x,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:m})}}function r(de,m){return de.content===m.content&&(0,E.isDeepStrictEqual)(
de.targetVariables,m.targetVariables)}function s({files:de}){const m=de.flatMap(({kind:x,name:B,changes:L})=>x==="variables"?[]:L.length===0?[B]:L.map(G=>f(G)||B));return[...new Set(m)]}function f({kind:de,
path:m}){return m.map(B=>B.type==="member"?B.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(de==="reordered"?"[]":"")}function a(de){return de===void 0?new Map:(0,O.DF)(de.bytes)?.variables.reduce(
(m,{name:x,content:B})=>m.set(x,B),new Map)}function u(de){return[...de?.keys()??[]].sort()}function D({app:de,flow:m},x,B){const L=u(x).map(Z=>[Z,""]),G=x?Buffer.from(JSON.stringify(Object.fromEntries(
L))):B?.bytes;return(0,$.jz)("zip",[[$.uq,de.bytes],[$.n7,m.bytes],...G?[[$.Km,G]]:[]])}function X(de,m,x){const B=x.map(P=>P&&(0,O.DF)(P)),L=B.find(P=>P?.variables.length)??B.find(Boolean),G=ee((0,O.
DF)(m),L);if(G===void 0)return;const Z=B.indexOf(L)===1?"package":"target",U=`env-variables of ${de} doesn't have the shape of the ${Z}'s variables`,g=`Write it like this, with your names and values: ${ve(
L)}`;throw new o.HR({what:U,why:G,advice:g,topic:"import-deploy-and-promote"})}function ee(de,m){if(de===void 0)return"it must be a list or an object of variables, each with its own name and a value";
if(m===void 0)return;if(de.container!==m.container)return de.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(m.variables.length===0)return;const x=new Set(
m.variables.flatMap(({keys:L})=>L)),B=m.variables.every(({keys:L})=>L.includes("value"));for(const{name:L,keys:G}of de.variables){const Z=G.find(U=>!x.has(U));if(Z!==void 0)return`${L} has "${Z}", whi\
ch no variable there has`;if(B&&!G.includes("value"))return`${L} has no "value"`}}const oe={name:"API_URL",key:"API_URL",value:"https://api.example.com"},we={string:"",number:0,boolean:!1};function ve({
container:de,variables:[m]}={container:"array",variables:[]}){const x=de==="array",{keys:B,content:L}=m??{keys:x?["name","value"]:[],content:"{}"},G=JSON.parse(L),Z=B.map(g=>[g,oe[g]??we[typeof G[g]]??
null]),U=B.length===0?oe.value:Object.fromEntries(Z);return JSON.stringify(x?[U]:{API_URL:U})}}),7833:((q,re,e)=>{e.d(re,{A2:()=>R,ZB:()=>I,c2:()=>w,jb:()=>A,p1:()=>H,sb:()=>K,wZ:()=>O});var E=e(2697),
C=e(1124),W=e(7487);function K(i){return i.filter(n=>n.plan!==void 0)}function H(i){return K(i).filter(({plan:n,action:l,backup:h})=>n.outcome==="unchanged"&&l!=="finish"&&!h)}function O({target:i,job:n}){
return"workflowId"in i?i.workflowId:n["workflow-id"]}function A(i){const n=i.filter(({plan:l})=>!l).map(({name:l})=>l);return{workflows:K(i).map(({plan:l})=>l.changes),notCompared:n}}async function R({
rows:i,digest:n},{fromList:l}){const[h]=i,T=A(i);(0,W.n0)({...n&&{changed:(0,C.Hq)(T),...(0,C.xW)(T),"plan-digest":n},...!l&&h&&I(h),...await(0,E.dF)("promotions",i.map(N))})}function N(i){const{name:n,
sha256:l,plan:h,imported:T=!1,deployed:M=!1,backup:b,job:t,error:o}=i;return{name:n,"workflow-id":O(i),...h&&{changed:h.outcome==="changed",...h.changes.counts},"package-sha256":l,imported:T,deployed:M,
"dock-status-id":t["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:o&&(0,E.UX)(o)}}function I(i){const{"export-job-id":n,...l}=i.job;return{...l,"workflow-i\
d":O(i)}}function w({rows:i,refusal:n,digest:l},{fromList:h,isPlan:T}){const M=i.flatMap(({error:d})=>d??[]),[b]=M;if(b===void 0||!h)return b??n;const t=i.filter(({begun:d})=>!d).map(({name:d})=>d),o=[
!l&&`${M.length} of ${i.length} targets could not be compared.`,(0,E.As)(i),!l&&!T&&"Nothing was changed.",l&&t.length>0&&`Not started: ${t.join(", ")}.`];return(0,E.Xd)(b,o.filter(Boolean).join(" "))}}),
2975:((q,re,e)=>{e.d(re,{L5:()=>O,Mu:()=>I,Vs:()=>R,kU:()=>H,yy:()=>N});var E=e(7279),C=e(706);const W=7,K=3e4,H=429;async function O({log:w,signal:i,endsAt:n},l,{atLeastMs:h=0,untilFree:T=!1}={}){let M=0,
b=0,t;for(;;)try{return await l()}catch(o){if(!(o instanceof E.HR&&(o.retryable||T&&o.busy)))throw o;i.throwIfAborted(),t??=performance.now();const d=o.status===H,$=o.busy||d;b=$?b+1:0,$||M++;const v=M>
(o.maxRetries??W)&&performance.now()-t>=h;if(!$&&v)throw A(o,`${M} times in a row`);const S=Math.min(K,1e3*2**((b||M)-1))*(.5+Math.random()/2),c=d&&o.retryAfterMs>0?o.retryAfterMs:Math.max(o.retryAfterMs,
S),r=(0,C.zK)(c);if(performance.now()+c>=n)throw A(o,`and waiting ${r} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,C.OX)((0,E.$N)(
o),1e3)}; retrying in ${r}`),await N(c,i)}}function A(w,i,n=w.advice){const{what:l,why:h}=w,T=h?{why:`${h}, ${i}`}:{what:`${l}, ${i}`};return w.with({...T,advice:n,retryable:!1})}function R(w){const i=String(
w),n=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(n||0,0),2**31-1)}async function N(w,i){let n;const l=new Promise(h=>{n=setTimeout(h,w)});await I(i,l).finally(()=>clearTimeout(
n))}function I(w,i){return new Promise((n,l)=>{const h=()=>l(w.reason);i.then(n,l).finally(()=>w.removeEventListener("abort",h)),w.aborted?h():w.addEventListener("abort",h)})}}),706:((q,re,e)=>{e.d(re,
{MW:()=>K,OX:()=>C,TL:()=>W,Xe:()=>H,hS:()=>A,pO:()=>i,v5:()=>N,zD:()=>O,zK:()=>R});var E=e(8132);function C(b,t=300){const o=b.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,E.
Jj)(o,t)}function W(b,t=100){return(0,E.RK)(JSON.stringify((0,E.Jj)(b,t)))}function K(b){return W(b,1e3).replaceAll("\\\\","\\")}function H(b){if(b<1024)return`${b} B`;const t=(b/1024).toFixed(1);return Number(
t)<1024?`${t} KiB`:`${(b/1024**2).toFixed(1)} MiB`}function O(b){return String(b).replace(/\B(?=(\d{3})+$)/g,",")}function A(b,t){return`${O(b)} ${t}${b===1?"":"s"}`}function R(b){if(b<9950)return`${(b/
1e3).toFixed(1)} s`;const t=Math.round(b/1e3);if(t<60)return`${t} s`;const[o,d]=[Math.floor(t/60),Math.floor(t/3600)];return d>0?`${d} h ${o%60} min`:`${o} min ${t%60} s`}const N="***",I=4,w=8;class i{#n=new Map;#e=new Set;constructor(t=[]){
for(const o of t)this.add(o)}add(t,o=d=>!0){const d=new Set([t,...t.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...d].filter(o).flatMap(n)){const v=$.slice(0,w);this.#n.set(v,(this.#n.get(v)??new Set).
add($)),this.#e.add(v.length)}}redact=(t,o=300)=>{const d=t.trimStart(),$=Math.min(d.length,o*4);return C(this.hide(d,()=>{},$)+($<d.length?"\u2026":""),o)};hide(t,o=$=>{},d=t.length){let[$,v]=["",0];
for(let S=0;S<d;S++){const c=this.#t(t,S);c!==""&&(o(c),S>=v&&($+=t.slice(v,S)+N),v=Math.max(v,S+c.length))}return $+t.slice(v,d)}#t(t,o){let d="";for(const $ of this.#e)for(const v of this.#n.get(t.slice(
o,o+$))??[])v.length<=d.length||!t.startsWith(v,o)||(v.length>=I||M(t,o,o+v.length))&&(d=v);return d}}function n(b){const t=D=>JSON.stringify(D).slice(1,-1),o=Buffer.from(b).toString(),d=[b,o].flatMap(
D=>[D,t(D),t(t(D))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(D=>t(o).replace(D,T)),v=[t(o),...$].flatMap(D=>[D,D.replaceAll("/","\\/")]),S=encodeURIComponent(o),c=S.replace(/[!'()*]/g,h),r=c.replaceAll(
"%2A","*").replaceAll("~","%7E"),f=[S,c,c.replaceAll("%2F","/"),r].flatMap(D=>[D,D.replaceAll("%20","+")]),a=f.map(D=>D.replace(/%../g,X=>X.toLowerCase())),u=o.replace(/[&<>"']/g,D=>l[D]??"");return[...d,
t(o).replaceAll("/","\\/"),...v,u,...f,...a,encodeURI(o)]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function h(b){return`%${b.charCodeAt(0).toString(16).toUpperCase()}`}function T(b){
return`\\u${b.charCodeAt(0).toString(16).padStart(4,"0")}`}function M(b,t,o){const d=b.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.test(d)&&!/^[\p{L}\p{N}]/u.test(b.slice(o,o+2))}}),819:((q,re,e)=>{
e.d(re,{Yz:()=>yt,z3:()=>pt,V4:()=>lt,pq:()=>vt,lm:()=>bt,C1:()=>ht,uH:()=>gt,Pq:()=>wt,z:()=>f,$e:()=>Et});var E=e(857);function C(J){return J==null?"":typeof J=="string"||J instanceof String?J:JSON.
stringify(J)}function W(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,endColumn:J.endColumn}:{}}function K(J,k,z){const te=new A(J,k,z);
process.stdout.write(te.toString()+E.EOL)}function H(J,k=""){K(J,{},k)}const O="::";class A{constructor(k,z,te){k||(k="missing.command"),this.command=k,this.properties=z,this.message=te}toString(){let k=O+
this.command;if(this.properties&&Object.keys(this.properties).length>0){k+=" ";let z=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const ue=this.properties[te];ue&&(z?z=!1:
k+=",",k+=`${te}=${N(ue)}`)}}return k+=`${O}${R(this.message)}`,k}}function R(J){return C(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function N(J){return C(J).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var I=e(6982),w=e(9896);function i(J,k){const z=process.env[`GITHUB_${J}`];if(!z)throw new Error(`Unable to find envir\
onment variable for file command ${J}`);if(!w.existsSync(z))throw new Error(`Missing file at path: ${z}`);w.appendFileSync(z,`${C(k)}${E.EOL}`,{encoding:"utf8"})}function n(J,k){const z=`ghadelimiter_${I.
randomUUID()}`,te=C(k);if(J.includes(z))throw new Error(`Unexpected input: name should not contain the delimiter "${z}"`);if(te.includes(z))throw new Error(`Unexpected input: value should not contain \
the delimiter "${z}"`);return`${J}<<${z}${E.EOL}${te}${E.EOL}${z}`}var l=e(6928),h=e(6671),T=e(2145),M=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}return new(z||
(z=Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=te.apply(J,
k||[])).next())})};class b{static createHttpClient(k=!0,z=10){const te={allowRetries:k,maxRetries:z};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],te)}static getRequestToken(){
const k=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return k}static getIDTokenUrl(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return k}static getCall(k){return M(this,void 0,void 0,function*(){var z;const pe=(z=(yield b.createHttpClient().getJson(
k).catch(Ee=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${Ee.statusCode}
 
        Error Message: ${Ee.message}`)})).result)===null||z===void 0?void 0:z.value;if(!pe)throw new Error("Response json body do not have ID Token field");return pe})}static getIDToken(k){return M(this,
void 0,void 0,function*(){try{let z=b.getIDTokenUrl();if(k){const ue=encodeURIComponent(k);z=`${z}&audience=${ue}`}debug(`ID token url is ${z}`);const te=yield b.getCall(z);return setSecret(te),te}catch(z){
throw new Error(`Error message: ${z.message}`)}})}}var t=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}return new(z||(z=Promise))(function(pe,Ee){function We(_){
try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=te.apply(J,k||[])).next())})};const{access:o,appendFile:d,
writeFile:$}=w.promises,v="GITHUB_STEP_SUMMARY",S="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class c{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const k=process.env[v];if(!k)throw new Error(`Unable to find environment variable for $${v}. Check if your runtime envir\
onment supports job summaries.`);try{yield o(k,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${k}'. Check if the file has correct read/write permissions.`)}
return this._filePath=k,this._filePath})}wrap(k,z,te={}){const ue=Object.entries(te).map(([pe,Ee])=>` ${pe}="${Ee}"`).join("");return z?`<${k}${ue}>${z}</${k}>`:`<${k}${ue}>`}write(k){return t(this,void 0,
void 0,function*(){const z=!!k?.overwrite,te=yield this.filePath();return yield(z?$:d)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(k,z=!1){return this._buffer+=k,z?this.
addEOL():this}addEOL(){return this.addRaw(E.EOL)}addCodeBlock(k,z){const te=Object.assign({},z&&{lang:z}),ue=this.wrap("pre",this.wrap("code",k),te);return this.addRaw(ue).addEOL()}addList(k,z=!1){const te=z?
"ol":"ul",ue=k.map(Ee=>this.wrap("li",Ee)).join(""),pe=this.wrap(te,ue);return this.addRaw(pe).addEOL()}addTable(k){const z=k.map(ue=>{const pe=ue.map(Ee=>{if(typeof Ee=="string")return this.wrap("td",
Ee);const{header:We,data:p,colspan:y,rowspan:_}=Ee,V=We?"th":"td",ae=Object.assign(Object.assign({},y&&{colspan:y}),_&&{rowspan:_});return this.wrap(V,p,ae)}).join("");return this.wrap("tr",pe)}).join(
""),te=this.wrap("table",z);return this.addRaw(te).addEOL()}addDetails(k,z){const te=this.wrap("details",this.wrap("summary",k)+z);return this.addRaw(te).addEOL()}addImage(k,z,te){const{width:ue,height:pe}=te||
{},Ee=Object.assign(Object.assign({},ue&&{width:ue}),pe&&{height:pe}),We=this.wrap("img",null,Object.assign({src:k,alt:z},Ee));return this.addRaw(We).addEOL()}addHeading(k,z){const te=`h${z}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(te)?te:"h1",pe=this.wrap(ue,k);return this.addRaw(pe).addEOL()}addSeparator(){const k=this.wrap("hr",null);return this.addRaw(k).addEOL()}addBreak(){const k=this.wrap(
"br",null);return this.addRaw(k).addEOL()}addQuote(k,z){const te=Object.assign({},z&&{cite:z}),ue=this.wrap("blockquote",k,te);return this.addRaw(ue).addEOL()}addLink(k,z){const te=this.wrap("a",k,{href:z});
return this.addRaw(te).addEOL()}}const r=new c,s=null,f=r;function a(J){return J.replace(/[\\]/g,"/")}function u(J){return J.replace(/[/]/g,"\\")}function D(J){return J.replace(/[/\\]/g,path.sep)}const X=Xe(
import.meta.url)("string_decoder");var ee=e(4434);const oe=Xe(import.meta.url)("child_process");var we=e(2613),ve=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}
return new(z||(z=Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=
te.apply(J,k||[])).next())})};const{chmod:de,copyFile:m,lstat:x,mkdir:B,open:L,readdir:G,rename:Z,rm:U,rmdir:g,stat:P,symlink:F,unlink:j}=w.promises,Y=process.platform==="win32";function Q(J){return ve(
this,void 0,void 0,function*(){const k=yield fs.promises.readlink(J);return Y&&!k.endsWith("\\")?`${k}\\`:k})}const ne=268435456,le=w.constants.O_RDONLY;function fe(J){return ve(this,void 0,void 0,function*(){
try{yield P(J)}catch(k){if(k.code==="ENOENT")return!1;throw k}return!0})}function xe(J){return ve(this,arguments,void 0,function*(k,z=!1){return(z?yield P(k):yield x(k)).isDirectory()})}function Te(J){
if(J=be(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Y?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function Ce(J,k){return ve(this,void 0,void 0,function*(){let z;
try{z=yield P(J)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${ue}`)}if(z&&z.isFile()){if(Y){const ue=l.extname(J).toUpperCase();
if(k.some(pe=>pe.toUpperCase()===ue))return J}else if(Re(z))return J}const te=J;for(const ue of k){J=te+ue,z=void 0;try{z=yield P(J)}catch(pe){pe.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${pe}`)}if(z&&z.isFile()){if(Y){try{const pe=l.dirname(J),Ee=l.basename(J).toUpperCase();for(const We of yield G(pe))if(Ee===We.toUpperCase()){J=l.join(
pe,We);break}}catch(pe){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${pe}`)}return J}else if(Re(z))return J}}return""})}function be(J){return J=J||"",Y?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function Re(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function je(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var ce=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){
Ee(pe)})}return new(z||(z=Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(
We,p)}y((te=te.apply(J,k||[])).next())})};function _e(J,k){return ce(this,arguments,void 0,function*(z,te,ue={}){const{force:pe,recursive:Ee,copySourceDirectory:We}=st(ue),p=(yield ioUtil.exists(te))?
yield ioUtil.stat(te):null;if(p&&p.isFile()&&!pe)return;const y=p&&p.isDirectory()&&We?path.join(te,path.basename(z)):te;if(!(yield ioUtil.exists(z)))throw new Error(`no such file or directory: ${z}`);
if((yield ioUtil.stat(z)).isDirectory())if(Ee)yield ie(z,y,0,pe);else throw new Error(`Failed to copy. ${z} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(z,y)==="")
throw new Error(`'${y}' and '${z}' are the same file`);yield ge(z,y,pe)}})}function Le(J,k){return ce(this,arguments,void 0,function*(z,te,ue={}){if(yield ioUtil.exists(te)){let pe=!0;if((yield ioUtil.
isDirectory(te))&&(te=path.join(te,path.basename(z)),pe=yield ioUtil.exists(te)),pe)if(ue.force==null||ue.force)yield Fe(te);else throw new Error("Destination already exists")}yield ze(path.dirname(te)),
yield ioUtil.rename(z,te)})}function Fe(J){return ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(k){throw new Error(`File was unable to be removed ${k}`)}})}function ze(J){return ce(this,void 0,void 0,function*(){
ok(J,"a path argument must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Ge(J,k){return ce(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(k){const te=yield Ge(
J,!1);if(!te)throw Y?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return te}const z=yield nt(J);return z&&z.length>0?z[0]:""})}function nt(J){return ce(this,
void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const k=[];if(Y&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(l.delimiter))ue&&k.push(ue);if(Te(J)){const ue=yield Ce(
J,k);return ue?[ue]:[]}if(J.includes(l.sep))return[];const z=[];if(process.env.PATH)for(const ue of process.env.PATH.split(l.delimiter))ue&&z.push(ue);const te=[];for(const ue of z){const pe=yield Ce(
l.join(ue,J),k);pe&&te.push(pe)}return te})}function st(J){const k=J.force==null?!0:J.force,z=!!J.recursive,te=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:k,recursive:z,copySourceDirectory:te}}
function ie(J,k,z,te){return ce(this,void 0,void 0,function*(){if(z>=255)return;z++,yield ze(k);const ue=yield ioUtil.readdir(J);for(const pe of ue){const Ee=`${J}/${pe}`,We=`${k}/${pe}`;(yield ioUtil.
lstat(Ee)).isDirectory()?yield ie(Ee,We,z,te):yield ge(Ee,We,te)}yield ioUtil.chmod(k,(yield ioUtil.stat(J)).mode)})}function ge(J,k,z){return ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
J)).isSymbolicLink()){try{yield ioUtil.lstat(k),yield ioUtil.unlink(k)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(k,"0666"),yield ioUtil.unlink(k))}const te=yield ioUtil.readlink(J);yield ioUtil.
symlink(te,k,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(k))||z)&&(yield ioUtil.copyFile(J,k))})}const ye=Xe(import.meta.url)("timers");var $e=function(J,k,z,te){function ue(pe){return pe instanceof
z?pe:new z(function(Ee){Ee(pe)})}return new(z||(z=Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.
value):ue(_.value).then(We,p)}y((te=te.apply(J,k||[])).next())})};const Se=process.platform==="win32";class Ae extends ee.EventEmitter{constructor(k,z,te){if(super(),!k)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=k,this.args=z||[],this.options=te||{}}_debug(k){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(k)}_getCommandString(k,z){
const te=this._getSpawnFileName(),ue=this._getSpawnArgs(k);let pe=z?"":"[command]";if(Se)if(this._isCmdFile()){pe+=te;for(const Ee of ue)pe+=` ${Ee}`}else if(k.windowsVerbatimArguments){pe+=`"${te}"`;
for(const Ee of ue)pe+=` ${Ee}`}else{pe+=this._windowsQuoteCmdArg(te);for(const Ee of ue)pe+=` ${this._windowsQuoteCmdArg(Ee)}`}else{pe+=te;for(const Ee of ue)pe+=` ${Ee}`}return pe}_processLineBuffer(k,z,te){
try{let ue=z+k.toString(),pe=ue.indexOf(E.EOL);for(;pe>-1;){const Ee=ue.substring(0,pe);te(Ee),ue=ue.substring(pe+E.EOL.length),pe=ue.indexOf(E.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return Se&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(k){if(Se&&this._isCmdFile()){let z=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)z+=" ",z+=k.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return z+='"',[z]}return this.args}_endsWith(k,z){return k.endsWith(
z)}_isCmdFile(){const k=this.toolPath.toUpperCase();return this._endsWith(k,".CMD")||this._endsWith(k,".BAT")}_windowsQuoteCmdArg(k){if(!this._isCmdFile())return this._uvQuoteCmdArg(k);if(!k)return'""';
const z=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const Ee of k)if(z.some(We=>We===Ee)){te=!0;break}if(!te)return k;let ue='"',pe=!0;for(let Ee=k.
length;Ee>0;Ee--)ue+=k[Ee-1],pe&&k[Ee-1]==="\\"?ue+="\\":k[Ee-1]==='"'?(pe=!0,ue+='"'):pe=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(k){if(!k)return'""';if(!k.includes(" ")&&!k.includes(
"	")&&!k.includes('"'))return k;if(!k.includes('"')&&!k.includes("\\"))return`"${k}"`;let z='"',te=!0;for(let ue=k.length;ue>0;ue--)z+=k[ue-1],te&&k[ue-1]==="\\"?z+="\\":k[ue-1]==='"'?(te=!0,z+="\\"):
te=!1;return z+='"',z.split("").reverse().join("")}_cloneExecOptions(k){k=k||{};const z={cwd:k.cwd||process.cwd(),env:k.env||process.env,silent:k.silent||!1,windowsVerbatimArguments:k.windowsVerbatimArguments||
!1,failOnStdErr:k.failOnStdErr||!1,ignoreReturnCode:k.ignoreReturnCode||!1,delay:k.delay||1e4};return z.outStream=k.outStream||process.stdout,z.errStream=k.errStream||process.stderr,z}_getSpawnOptions(k,z){
k=k||{};const te={};return te.cwd=k.cwd,te.env=k.env,te.windowsVerbatimArguments=k.windowsVerbatimArguments||this._isCmdFile(),k.windowsVerbatimArguments&&(te.argv0=`"${z}"`),te}exec(){return $e(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||Se&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ge(this.toolPath,!0),new Promise((k,z)=>$e(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const y of this.args)this._debug(
`   ${y}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+E.EOL);const ue=new Pe(te,this.toolPath);if(ue.on("debug",y=>{this._debug(
y)}),this.options.cwd&&!(yield fe(this.options.cwd)))return z(new Error(`The cwd: ${this.options.cwd} does not exist!`));const pe=this._getSpawnFileName(),Ee=oe.spawn(pe,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,pe));let We="";Ee.stdout&&Ee.stdout.on("data",y=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(y),!te.silent&&te.outStream&&te.outStream.write(y),We=
this._processLineBuffer(y,We,_=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(_)})});let p="";if(Ee.stderr&&Ee.stderr.on("data",y=>{ue.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(y),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(y),p=this._processLineBuffer(y,p,_=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(_)})}),Ee.on("error",y=>{ue.processError=y.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),Ee.
on("exit",y=>{ue.processExitCode=y,ue.processExited=!0,this._debug(`Exit code ${y} received from tool '${this.toolPath}'`),ue.CheckComplete()}),Ee.on("close",y=>{ue.processExitCode=y,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(y,_)=>{We.length>0&&this.emit("stdline",We),p.length>0&&this.emit("errlin\
e",p),Ee.removeAllListeners(),y?z(y):k(_)}),this.options.input){if(!Ee.stdin)throw new Error("child process missing stdin");Ee.stdin.end(this.options.input)}}))})}}function Ne(J){const k=[];let z=!1,te=!1,
ue="";function pe(Ee){te&&Ee!=='"'&&(ue+="\\"),ue+=Ee,te=!1}for(let Ee=0;Ee<J.length;Ee++){const We=J.charAt(Ee);if(We==='"'){te?pe(We):z=!z;continue}if(We==="\\"&&te){pe(We);continue}if(We==="\\"&&z){
te=!0;continue}if(We===" "&&!z){ue.length>0&&(k.push(ue),ue="");continue}pe(We)}return ue.length>0&&k.push(ue.trim()),k}class Pe extends ee.EventEmitter{constructor(k,z){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!z)throw new Error("toolPath must not be empty");this.options=k,
this.toolPath=z,k.delay&&(this.delay=k.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ye.setTimeout)(Pe.HandleTimeout,this.delay,this)))}_debug(k){
this.emit("debug",k)}_setResult(){let k;this.processExited&&(this.processError?k=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?k=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(k=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",k,this.processExitCode)}static HandleTimeout(k){if(!k.done){if(!k.processClosed&&k.processExited){const z=`The STDIO streams did not close within ${k.delay/
1e3} seconds of the exit event from process '${k.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;k._debug(z)}k._setResult()}}}var he=function(J,k,z,te){
function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}return new(z||(z=Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){
Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=te.apply(J,k||[])).next())})};function ke(J,k,z){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(J);if(te.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=te[0];return k=te.slice(1).concat(k||[]),new tr.ToolRunner(ue,k,z).exec()})}function Ue(J,k,z){return he(this,void 0,void 0,
function*(){var te,ue;let pe="",Ee="";const We=new StringDecoder("utf8"),p=new StringDecoder("utf8"),y=(te=z?.listeners)===null||te===void 0?void 0:te.stdout,_=(ue=z?.listeners)===null||ue===void 0?void 0:
ue.stderr,V=Oe=>{Ee+=p.write(Oe),_&&_(Oe)},ae=Oe=>{pe+=We.write(Oe),y&&y(Oe)},me=Object.assign(Object.assign({},z?.listeners),{stdout:ae,stderr:V}),se=yield ke(J,k,Object.assign(Object.assign({},z),{listeners:me}));
return pe+=We.end(),Ee+=p.end(),{exitCode:se,stdout:pe,stderr:Ee}})}var Be=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}return new(z||(z=Promise))(function(pe,Ee){
function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=te.apply(J,k||[])).next())})};const Ke=()=>Be(
void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:k}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:k.trim(),version:J.trim()}}),Ye=()=>Be(void 0,void 0,void 0,function*(){var J,k,z,te;
const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),pe=(k=(J=ue.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&k!==void 0?k:"";return{name:(te=(z=ue.match(
/ProductName:\s*(.+)/))===null||z===void 0?void 0:z[1])!==null&&te!==void 0?te:"",version:pe}}),qe=()=>Be(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[k,z]=J.trim().split(`
`);return{name:k,version:z}}),Je=E.platform(),tt=E.arch(),it=Je==="win32",rt=Je==="darwin",ct=Je==="linux";function dt(){return Be(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?Ke():rt?Ye():qe()),{platform:Je,arch:tt,isWindows:it,isMacOS:rt,isLinux:ct})})}var ft=function(J,k,z,te){function ue(pe){return pe instanceof z?pe:new z(function(Ee){Ee(pe)})}return new(z||(z=
Promise))(function(pe,Ee){function We(_){try{y(te.next(_))}catch(V){Ee(V)}}function p(_){try{y(te.throw(_))}catch(V){Ee(V)}}function y(_){_.done?pe(_.value):ue(_.value).then(We,p)}y((te=te.apply(J,k||
[])).next())})},ut;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(ut||(ut={}));function mt(J,k){const z=toCommandValue(k);if(process.env[J]=z,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,k));issueCommand("set-env",{name:J},z)}function wt(J){K("add-mask",{},J)}function St(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function lt(J,k){const z=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(k&&k.required&&!z)throw new Error(`Input requir\
ed and not supplied: ${J}`);return k&&k.trimWhitespace===!1?z:z.trim()}function $t(J,k){const z=lt(J,k).split(`
`).filter(te=>te!=="");return k&&k.trimWhitespace===!1?z:z.map(te=>te.trim())}function Mt(J,k){const z=["true","True","TRUE"],te=["false","False","FALSE"],ue=lt(J,k);if(z.includes(ue))return!0;if(te.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(J,k){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",n(J,k));process.stdout.write(E.EOL),K("set-output",{name:J},
C(k))}function At(J){issue("echo",J?"on":"off")}function ht(J){process.exitCode=ut.Failure,pt(J)}function It(){return process.env.RUNNER_DEBUG==="1"}function yt(J){K("debug",{},J)}function pt(J,k={}){
K("error",W(k),J instanceof Error?J.toString():J)}function Et(J,k={}){K("warning",W(k),J instanceof Error?J.toString():J)}function bt(J,k={}){K("notice",W(k),J instanceof Error?J.toString():J)}function vt(J){
process.stdout.write(J+E.EOL)}function _t(J){issue("group",J)}function Ot(){issue("endgroup")}function Tt(J,k){return ft(this,void 0,void 0,function*(){_t(J);let z;try{z=yield k()}finally{Ot()}return z})}
function Rt(J,k){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,k));issueCommand("save-state",{name:J},toCommandValue(k))}function Pt(J){return process.env[`S\
TATE_${J}`]||""}function kt(J){return ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((q,re,e)=>{e.d(re,{tZ:()=>W});var E=function(H,O,A,R){function N(I){return I instanceof
A?I:new A(function(w){w(I)})}return new(A||(A=Promise))(function(I,w){function i(h){try{l(R.next(h))}catch(T){w(T)}}function n(h){try{l(R.throw(h))}catch(T){w(T)}}function l(h){h.done?I(h.value):N(h.value).
then(i,n)}l((R=R.apply(H,O||[])).next())})};class C{constructor(O,A){this.username=O,this.password=A}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return E(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return E(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(O){this.token=O}prepareRequest(O){if(!O.headers)throw Error("The request has no headers");O.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return E(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,re,e)=>{e.d(re,{Qq:()=>v,Hv:()=>w});var E=e(8611),C=e.t(E,2),W=e(5692),K=e.t(W,2),H=e(9783),O=e(770),A=c=>{var r={};return e.d(r,c),r},R=c=>(()=>c);const N=A({ProxyAgent:()=>Kt.ProxyAgent});var I=function(c,r,s,f){
function a(u){return u instanceof s?u:new s(function(D){D(u)})}return new(s||(s=Promise))(function(u,D){function X(we){try{oe(f.next(we))}catch(ve){D(ve)}}function ee(we){try{oe(f.throw(we))}catch(ve){
D(ve)}}function oe(we){we.done?u(we.value):a(we.value).then(X,ee)}oe((f=f.apply(c,r||[])).next())})},w;(function(c){c[c.OK=200]="OK",c[c.MultipleChoices=300]="MultipleChoices",c[c.MovedPermanently=301]=
"MovedPermanently",c[c.ResourceMoved=302]="ResourceMoved",c[c.SeeOther=303]="SeeOther",c[c.NotModified=304]="NotModified",c[c.UseProxy=305]="UseProxy",c[c.SwitchProxy=306]="SwitchProxy",c[c.TemporaryRedirect=
307]="TemporaryRedirect",c[c.PermanentRedirect=308]="PermanentRedirect",c[c.BadRequest=400]="BadRequest",c[c.Unauthorized=401]="Unauthorized",c[c.PaymentRequired=402]="PaymentRequired",c[c.Forbidden=403]=
"Forbidden",c[c.NotFound=404]="NotFound",c[c.MethodNotAllowed=405]="MethodNotAllowed",c[c.NotAcceptable=406]="NotAcceptable",c[c.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",c[c.RequestTimeout=
408]="RequestTimeout",c[c.Conflict=409]="Conflict",c[c.Gone=410]="Gone",c[c.TooManyRequests=429]="TooManyRequests",c[c.InternalServerError=500]="InternalServerError",c[c.NotImplemented=501]="NotImplem\
ented",c[c.BadGateway=502]="BadGateway",c[c.ServiceUnavailable=503]="ServiceUnavailable",c[c.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var i;(function(c){c.Accept="accept",c.ContentType="conte\
nt-type"})(i||(i={}));var n;(function(c){c.ApplicationJson="application/json"})(n||(n={}));function l(c){const r=pm.getProxyUrl(new URL(c));return r?r.href:""}const h=[w.MovedPermanently,w.ResourceMoved,
w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],T=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],M=["OPTIONS","GET","DELETE","HEAD"],b=10,t=5;class o extends Error{constructor(r,s){super(r),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,o.prototype)}}class d{constructor(r){this.message=r}readBody(){return I(this,void 0,void 0,function*(){return new Promise(r=>I(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",f=>{s=Buffer.concat([s,f])}),this.message.on("end",()=>{r(s.toString())})}))})}readBodyBuffer(){return I(this,void 0,void 0,
function*(){return new Promise(r=>I(this,void 0,void 0,function*(){const s=[];this.message.on("data",f=>{s.push(f)}),this.message.on("end",()=>{r(Buffer.concat(s))})}))})}}function $(c){return new URL(
c).protocol==="https:"}class v{constructor(r,s,f){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(r),this.handlers=s||[],this.requestOptions=f,f&&(f.ignoreSslError!=null&&(this._ignoreSslError=f.ignoreSslError),this._socketTimeout=
f.socketTimeout,f.allowRedirects!=null&&(this._allowRedirects=f.allowRedirects),f.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=f.allowRedirectDowngrade),f.maxRedirects!=null&&(this._maxRedirects=
Math.max(f.maxRedirects,0)),f.keepAlive!=null&&(this._keepAlive=f.keepAlive),f.allowRetries!=null&&(this._allowRetries=f.allowRetries),f.maxRetries!=null&&(this._maxRetries=f.maxRetries))}options(r,s){
return I(this,void 0,void 0,function*(){return this.request("OPTIONS",r,null,s||{})})}get(r,s){return I(this,void 0,void 0,function*(){return this.request("GET",r,null,s||{})})}del(r,s){return I(this,
void 0,void 0,function*(){return this.request("DELETE",r,null,s||{})})}post(r,s,f){return I(this,void 0,void 0,function*(){return this.request("POST",r,s,f||{})})}patch(r,s,f){return I(this,void 0,void 0,
function*(){return this.request("PATCH",r,s,f||{})})}put(r,s,f){return I(this,void 0,void 0,function*(){return this.request("PUT",r,s,f||{})})}head(r,s){return I(this,void 0,void 0,function*(){return this.
request("HEAD",r,null,s||{})})}sendStream(r,s,f,a){return I(this,void 0,void 0,function*(){return this.request(r,s,f,a)})}getJson(r){return I(this,arguments,void 0,function*(s,f={}){f[i.Accept]=this._getExistingOrDefaultHeader(
f,i.Accept,n.ApplicationJson);const a=yield this.get(s,f);return this._processResponse(a,this.requestOptions)})}postJson(r,s){return I(this,arguments,void 0,function*(f,a,u={}){const D=JSON.stringify(
a,null,2);u[i.Accept]=this._getExistingOrDefaultHeader(u,i.Accept,n.ApplicationJson),u[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(u,n.ApplicationJson);const X=yield this.post(f,D,u);return this.
_processResponse(X,this.requestOptions)})}putJson(r,s){return I(this,arguments,void 0,function*(f,a,u={}){const D=JSON.stringify(a,null,2);u[i.Accept]=this._getExistingOrDefaultHeader(u,i.Accept,n.ApplicationJson),
u[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(u,n.ApplicationJson);const X=yield this.put(f,D,u);return this._processResponse(X,this.requestOptions)})}patchJson(r,s){return I(this,arguments,
void 0,function*(f,a,u={}){const D=JSON.stringify(a,null,2);u[i.Accept]=this._getExistingOrDefaultHeader(u,i.Accept,n.ApplicationJson),u[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(u,n.
ApplicationJson);const X=yield this.patch(f,D,u);return this._processResponse(X,this.requestOptions)})}request(r,s,f,a){return I(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const u=new URL(s);let D=this._prepareRequest(r,u,a);const X=this._allowRetries&&M.includes(r)?this._maxRetries+1:1;let ee=0,oe;do{if(oe=yield this.requestRaw(D,f),oe&&oe.
message&&oe.message.statusCode===w.Unauthorized){let ve;for(const de of this.handlers)if(de.canHandleAuthentication(oe)){ve=de;break}return ve?ve.handleAuthentication(this,D,f):oe}let we=this._maxRedirects;
for(;oe.message.statusCode&&h.includes(oe.message.statusCode)&&this._allowRedirects&&we>0;){const ve=oe.message.headers.location;if(!ve)break;const de=new URL(ve);if(u.protocol==="https:"&&u.protocol!==
de.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield oe.readBody(),de.hostname!==u.hostname)for(const m in a)m.toLowerCase()==="authorization"&&delete a[m];D=this._prepareRequest(r,de,a),oe=yield this.requestRaw(
D,f),we--}if(!oe.message.statusCode||!T.includes(oe.message.statusCode))return oe;ee+=1,ee<X&&(yield oe.readBody(),yield this._performExponentialBackoff(ee))}while(ee<X);return oe})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(r,s){return I(this,void 0,void 0,function*(){return new Promise((f,a)=>{function u(D,X){D?a(D):X?f(X):a(new Error("Unknown error"))}this.requestRawWithCallback(
r,s,u)})})}requestRawWithCallback(r,s,f){typeof s=="string"&&(r.options.headers||(r.options.headers={}),r.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let a=!1;function u(ee,oe){a||(a=
!0,f(ee,oe))}const D=r.httpModule.request(r.options,ee=>{const oe=new d(ee);u(void 0,oe)});let X;D.on("socket",ee=>{X=ee}),D.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),u(new Error(`Request \
timeout: ${r.options.path}`))}),D.on("error",function(ee){u(ee)}),s&&typeof s=="string"&&D.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){D.end()}),s.pipe(D)):D.end()}getAgent(r){const s=new URL(
r);return this._getAgent(s)}getAgentDispatcher(r){const s=new URL(r),f=H.s(s);if(f&&f.hostname)return this._getProxyAgentDispatcher(s,f)}_prepareRequest(r,s,f){const a={};a.parsedUrl=s;const u=a.parsedUrl.
protocol==="https:";a.httpModule=u?K:C;const D=u?443:80;if(a.options={},a.options.host=a.parsedUrl.hostname,a.options.port=a.parsedUrl.port?parseInt(a.parsedUrl.port):D,a.options.path=(a.parsedUrl.pathname||
"")+(a.parsedUrl.search||""),a.options.method=r,a.options.headers=this._mergeHeaders(f),this.userAgent!=null&&(a.options.headers["user-agent"]=this.userAgent),a.options.agent=this._getAgent(a.parsedUrl),
this.handlers)for(const X of this.handlers)X.prepareRequest(a.options);return a}_mergeHeaders(r){return this.requestOptions&&this.requestOptions.headers?Object.assign({},S(this.requestOptions.headers),
S(r||{})):S(r||{})}_getExistingOrDefaultHeader(r,s,f){let a;if(this.requestOptions&&this.requestOptions.headers){const D=S(this.requestOptions.headers)[s];D&&(a=typeof D=="number"?D.toString():D)}const u=r[s];
return u!==void 0?typeof u=="number"?u.toString():u:a!==void 0?a:f}_getExistingOrDefaultContentTypeHeader(r,s){let f;if(this.requestOptions&&this.requestOptions.headers){const u=S(this.requestOptions.
headers)[i.ContentType];u&&(typeof u=="number"?f=String(u):Array.isArray(u)?f=u.join(", "):f=u)}const a=r[i.ContentType];return a!==void 0?typeof a=="number"?String(a):Array.isArray(a)?a.join(", "):a:
f!==void 0?f:s}_getAgent(r){let s;const f=H.s(r),a=f&&f.hostname;if(this._keepAlive&&a&&(s=this._proxyAgent),a||(s=this._agent),s)return s;const u=r.protocol==="https:";let D=100;if(this.requestOptions&&
(D=this.requestOptions.maxSockets||E.globalAgent.maxSockets),f&&f.hostname){const X={maxSockets:D,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(f.username||f.password)&&{proxyAuth:`${f.
username}:${f.password}`}),{host:f.hostname,port:f.port})};let ee;const oe=f.protocol==="https:";u?ee=oe?O.httpsOverHttps:O.httpsOverHttp:ee=oe?O.httpOverHttps:O.httpOverHttp,s=ee(X),this._proxyAgent=
s}if(!s){const X={keepAlive:this._keepAlive,maxSockets:D};s=u?new W.Agent(X):new E.Agent(X),this._agent=s}return u&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(r,s){let f;if(this._keepAlive&&(f=this._proxyAgentDispatcher),f)return f;const a=r.protocol==="https:";return f=new N.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=f,a&&this._ignoreSslError&&(f.options=Object.assign(f.options.
requestTls||{},{rejectUnauthorized:!1})),f}_getUserAgentWithOrchestrationId(r){const s=r||"actions/http-client",f=process.env.ACTIONS_ORCHESTRATION_ID;if(f){const a=f.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${a}`}return s}_performExponentialBackoff(r){return I(this,void 0,void 0,function*(){r=Math.min(b,r);const s=t*Math.pow(2,r);return new Promise(f=>setTimeout(()=>f(),s))})}_processResponse(r,s){
return I(this,void 0,void 0,function*(){return new Promise((f,a)=>I(this,void 0,void 0,function*(){const u=r.message.statusCode||0,D={statusCode:u,result:null,headers:{}};u===w.NotFound&&f(D);function X(we,ve){
if(typeof ve=="string"){const de=new Date(ve);if(!isNaN(de.valueOf()))return de}return ve}let ee,oe;try{oe=yield r.readBody(),oe&&oe.length>0&&(s&&s.deserializeDates?ee=JSON.parse(oe,X):ee=JSON.parse(
oe),D.result=ee),D.headers=r.message.headers}catch{}if(u>299){let we;ee&&ee.message?we=ee.message:oe&&oe.length>0?we=oe:we=`Failed request: (${u})`;const ve=new o(we,u);ve.result=D.result,a(ve)}else f(
D)}))})}}const S=c=>Object.keys(c).reduce((r,s)=>(r[s.toLowerCase()]=c[s],r),{})}),9783:((q,re,e)=>{e.d(re,{H:()=>C,s:()=>E});function E(H){const O=H.protocol==="https:";if(C(H))return;const A=O?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(A)try{return new K(A)}catch{if(!A.startsWith("http://")&&!A.startsWith("https://"))return new K(`http://${A}`)}else
return}function C(H){if(!H.hostname)return!1;const O=H.hostname;if(W(O))return!0;const A=process.env.no_proxy||process.env.NO_PROXY||"";if(!A)return!1;let R;H.port?R=Number(H.port):H.protocol==="http:"?
R=80:H.protocol==="https:"&&(R=443);const N=[H.hostname.toUpperCase()];typeof R=="number"&&N.push(`${N[0]}:${R}`);for(const I of A.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(I==="*"||N.
some(w=>w===I||w.endsWith(`.${I}`)||I.startsWith(".")&&w.endsWith(`${I}`)))return!0;return!1}function W(H){const O=H.toLowerCase();return O==="localhost"||O.startsWith("127.")||O.startsWith("[::1]")||
O.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(O,A){super(O,A),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((q,re,e)=>{e.d(re,{E:()=>K});class E{diff(O,A,R={}){let N;typeof R=="function"?(N=R,R={}):"callback"in R&&(N=R.callback);
const I=this.castInput(O,R),w=this.castInput(A,R),i=this.removeEmpty(this.tokenize(I,R)),n=this.removeEmpty(this.tokenize(w,R));return this.diffWithOptionsObj(i,n,R,N)}diffWithOptionsObj(O,A,R,N){var I;
const w=v=>{if(v=this.postProcess(v,R),N){setTimeout(function(){N(v)},0);return}else return v},i=A.length,n=O.length;let l=1,h=i+n;R.maxEditLength!=null&&(h=Math.min(h,R.maxEditLength));const T=(I=R.timeout)!==
null&&I!==void 0?I:1/0,M=Date.now()+T,b=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(b[0],A,O,0,R);if(b[0].oldPos+1>=n&&t+1>=i)return w(this.buildValues(b[0].lastComponent,A,O));let o=-1/0,
d=1/0;const $=()=>{for(let v=Math.max(o,-l);v<=Math.min(d,l);v+=2){let S;const c=b[v-1],r=b[v+1];c&&(b[v-1]=void 0);let s=!1;if(r){const a=r.oldPos-v;s=r&&0<=a&&a<i}const f=c&&c.oldPos+1<n;if(!s&&!f){
b[v]=void 0;continue}if(!f||s&&c.oldPos<r.oldPos?S=this.addToPath(r,!0,!1,0,R):S=this.addToPath(c,!1,!0,1,R),t=this.extractCommon(S,A,O,v,R),S.oldPos+1>=n&&t+1>=i)return w(this.buildValues(S.lastComponent,
A,O))||!0;b[v]=S,S.oldPos+1>=n&&(d=Math.min(d,v-1)),t+1>=i&&(o=Math.max(o,v+1))}l++};if(N)(function v(){setTimeout(function(){if(l>h||Date.now()>M)return N(void 0);$()||v()},0)})();else for(;l<=h&&Date.
now()<=M;){const v=$();if(v)return v}}addToPath(O,A,R,N,I){const w=O.lastComponent;return w&&!I.oneChangePerToken&&w.added===A&&w.removed===R?{oldPos:O.oldPos+N,lastComponent:{count:w.count+1,added:A,
removed:R,previousComponent:w.previousComponent}}:{oldPos:O.oldPos+N,lastComponent:{count:1,added:A,removed:R,previousComponent:w}}}extractCommon(O,A,R,N,I){const w=A.length,i=R.length;let n=O.oldPos,
l=n-N,h=0;for(;l+1<w&&n+1<i&&this.equals(R[n+1],A[l+1],I);)l++,n++,h++,I.oneChangePerToken&&(O.lastComponent={count:1,previousComponent:O.lastComponent,added:!1,removed:!1});return h&&!I.oneChangePerToken&&
(O.lastComponent={count:h,previousComponent:O.lastComponent,added:!1,removed:!1}),O.oldPos=n,l}equals(O,A,R){return R.comparator?R.comparator(O,A):O===A||!!R.ignoreCase&&O.toLowerCase()===A.toLowerCase()}removeEmpty(O){
const A=[];for(let R=0;R<O.length;R++)O[R]&&A.push(O[R]);return A}castInput(O,A){return O}tokenize(O,A){return Array.from(O)}join(O){return O.join("")}postProcess(O,A){return O}get useLongestToken(){return!1}buildValues(O,A,R){
const N=[];let I;for(;O;)N.push(O),I=O.previousComponent,delete O.previousComponent,O=I;N.reverse();const w=N.length;let i=0,n=0,l=0;for(;i<w;i++){const h=N[i];if(h.removed)h.value=this.join(R.slice(l,
l+h.count)),l+=h.count;else{if(!h.added&&this.useLongestToken){let T=A.slice(n,n+h.count);T=T.map(function(M,b){const t=R[l+b];return t.length>M.length?t:M}),h.value=this.join(T)}else h.value=this.join(
A.slice(n,n+h.count));n+=h.count,h.added||(l+=h.count)}}return N}}class C extends E{tokenize(O){return O.slice()}join(O){return O}removeEmpty(O){return O}}const W=new C;function K(H,O,A){return W.diff(
H,O,A)}})},xt={};function Qe(q){var re=xt[q];if(re!==void 0)return re.exports;var e=xt[q]={exports:{}},E=!0;try{Ct[q].call(e.exports,e,e.exports,Qe),E=!1}finally{E&&delete xt[q]}return e.exports}Qe.m=
Ct,typeof Qe<"u"&&(Qe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack que\
ues"):"__webpack_queues__",re=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",E=W=>{W&&W.d<1&&(W.d=1,W.
forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},C=W=>W.map(K=>{if(K!==null&&typeof K=="object"){if(K[q])return K;if(K.then){var H=[];H.d=0,K.then(R=>{O[re]=R,E(H)},R=>{O[e]=R,E(H)});var O={};return O[q]=
R=>R(H),O}}var A={};return A[q]=R=>{},A[re]=K,A});Qe.a=(W,K,H)=>{var O;H&&((O=[]).d=-1);var A=new Set,R=W.exports,N,I,w,i=new Promise((n,l)=>{w=l,I=n});i[re]=R,i[q]=n=>(O&&n(O),A.forEach(n),i.catch(l=>{})),
W.exports=i,K(n=>{N=C(n);var l,h=()=>N.map(M=>{if(M[e])throw M[e];return M[re]}),T=new Promise(M=>{l=()=>M(h),l.r=0;var b=t=>t!==O&&!A.has(t)&&(A.add(t),t&&!t.d&&(l.r++,t.push(l)));N.map(t=>t[q](b))});
return l.r?T:h()},n=>(n?w(i[e]=n):I(R),E(O))),O&&O.d<0&&(O.d=0)}})(),(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,re;Qe.t=function(e,E){if(E&1&&(e=this(e)),E&8||typeof e==
"object"&&e&&(E&4&&e.__esModule||E&16&&typeof e.then=="function"))return e;var C=Object.create(null);Qe.r(C);var W={};re=re||[null,q({}),q([]),q(q)];for(var K=E&2&&e;typeof K=="object"&&!~re.indexOf(K);K=
q(K))Object.getOwnPropertyNames(K).forEach(H=>W[H]=()=>e[H]);return W.default=()=>e,Qe.d(C,W),C}})(),Qe.d=(q,re)=>{for(var e in re)Qe.o(re,e)&&!Qe.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:re[e]})},
Qe.f={},Qe.e=q=>Promise.all(Object.keys(Qe.f).reduce((re,e)=>(Qe.f[e](q,re),re),[])),Qe.u=q=>""+q+".index.js",Qe.o=(q,re)=>Object.prototype.hasOwnProperty.call(q,re),Qe.r=q=>{typeof Symbol<"u"&&Symbol.
toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},re=e=>{var{ids:E,modules:C,runtime:W}=e,K,H,O=0;for(K in C)
Qe.o(C,K)&&(Qe.m[K]=C[K]);for(W&&W(Qe);O<E.length;O++)H=E[O],Qe.o(q,H)&&q[H]&&q[H][0](),q[E[O]]=0};Qe.f.j=(e,E)=>{var C=Qe.o(q,e)?q[e]:void 0;if(C!==0)if(C)E.push(C[1]);else{var W=import("./"+Qe.u(e)).
then(re,K=>{throw q[e]!==0&&(q[e]=void 0),K}),W=Promise.race([W,new Promise(K=>C=q[e]=[K])]);E.push(C[1]=W)}}})();var Lt=Qe(6325);Lt=await Lt;
