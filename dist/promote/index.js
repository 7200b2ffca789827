const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as Be}from"module";const Bt={};var Pt={3313:(ee=>{ee.exports=se;function se(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}se.prototype.go=function(D){this.pending<this.max?O(this,D):this.waiting.push(D)},se.prototype.wait=function(D){this.pending===0?D(this.error):this.listeners.push(D)},se.prototype.hold=
function(){return e(this)};function e(D){D.pending+=1;var W=!1;return F;function F(A){if(W)throw new Error("callback called twice");if(W=!0,D.error=D.error||A,D.pending-=1,D.waiting.length>0&&D.pending<
D.max)O(D,D.waiting.shift());else if(D.pending===0){var C=D.listeners;D.listeners=[],C.forEach(j)}}function j(A){A(D.error)}}function O(D,W){W(e(D))}}),770:((ee,se,e)=>{ee.exports=e(218)}),218:((ee,se,e)=>{
var O,D=e(9278),W=e(4756),F=e(8611),j=e(5692),A=e(4434),C=e(2613),I=e(9023);se.httpOverHttp=B,se.httpsOverHttp=P,se.httpOverHttps=g,se.httpsOverHttps=i;function B(v){var t=new o(v);return t.request=F.
request,t}function P(v){var t=new o(v);return t.request=F.request,t.createSocket=u,t.defaultPort=443,t}function g(v){var t=new o(v);return t.request=j.request,t}function i(v){var t=new o(v);return t.request=
j.request,t.createSocket=u,t.defaultPort=443,t}function o(v){var t=this;t.options=v||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(m,T,$,R){for(var r=c(T,$,R),f=0,s=t.requests.length;f<s;++f){var h=t.requests[f];if(h.host===r.host&&h.port===r.port){t.requests.splice(f,1),h.request.onSocket(m);return}}
m.destroy(),t.removeSocket(m)})}I.inherits(o,A.EventEmitter),o.prototype.addRequest=function(t,d,m,T){var $=this,R=x({request:t},$.options,c(d,m,T));if($.sockets.length>=this.maxSockets){$.requests.push(
R);return}$.createSocket(R,function(r){r.on("free",f),r.on("close",s),r.on("agentRemove",s),t.onSocket(r);function f(){$.emit("free",r,R)}function s(h){$.removeSocket(r),r.removeListener("free",f),r.removeListener(
"close",s),r.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,d){var m=this,T={};m.sockets.push(T);var $=x({},m.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&($.localAddress=t.localAddress),$.proxyAuth&&($.headers=$.headers||{},$.headers["Proxy-Authorization"]="Basic "+new Buffer($.proxyAuth).toString("base64")),b(
"making CONNECT request");var R=m.request($);R.useChunkedEncodingByDefault=!1,R.once("response",r),R.once("upgrade",f),R.once("connect",s),R.once("error",h),R.end();function r(p){p.upgrade=!0}function f(p,w,J){
process.nextTick(function(){s(p,w,J)})}function s(p,w,J){if(R.removeAllListeners(),w.removeAllListeners(),p.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",p.statusCode),
w.destroy();var X=new Error("tunneling socket could not be established, statusCode="+p.statusCode);X.code="ECONNRESET",t.request.emit("error",X),m.removeSocket(T);return}if(J.length>0){b("got illegal \
response body from proxy"),w.destroy();var X=new Error("got illegal response body from proxy");X.code="ECONNRESET",t.request.emit("error",X),m.removeSocket(T);return}return b("tunneling connection has\
 established"),m.sockets[m.sockets.indexOf(T)]=w,d(w)}function h(p){R.removeAllListeners(),b(`tunneling socket could not be established, cause=%s
`,p.message,p.stack);var w=new Error("tunneling socket could not be established, cause="+p.message);w.code="ECONNRESET",t.request.emit("error",w),m.removeSocket(T)}},o.prototype.removeSocket=function(t){
var d=this.sockets.indexOf(t);if(d!==-1){this.sockets.splice(d,1);var m=this.requests.shift();m&&this.createSocket(m,function(T){m.request.onSocket(T)})}};function u(v,t){var d=this;o.prototype.createSocket.
call(d,v,function(m){var T=v.request.getHeader("host"),$=x({},d.options,{socket:m,servername:T?T.replace(/:.*$/,""):v.host}),R=W.connect(0,$);d.sockets[d.sockets.indexOf(m)]=R,t(R)})}function c(v,t,d){
return typeof v=="string"?{host:v,port:t,localAddress:d}:v}function x(v){for(var t=1,d=arguments.length;t<d;++t){var m=arguments[t];if(typeof m=="object")for(var T=Object.keys(m),$=0,R=T.length;$<R;++$){
var r=T[$];m[r]!==void 0&&(v[r]=m[r])}}return v}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="string"?v[0]=
"TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:b=function(){},O=b}),4248:(ee=>{const se=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(O){let D=-1;for(let W of O)D=se[(D^W)&255]^D>>>8;return(D^-1)>>>0}ee.exports=e}),3502:((ee,se,e)=>{var O=e(9896),D=e(9023),W=e(2203),F=W.Readable,j=W.PassThrough,A=e(3313),C=e(4434).
EventEmitter;se.BufferSlicer=P,se.FdSlicer=I,D.inherits(I,C);function I(g){C.call(this),this.fd=g,this.pend=new A,this.pend.max=1,this.refCount=0}I.prototype.read=function(g,i,o,u,c){var x=this;x.pend.
go(function(b){O.read(x.fd,g,i,o,u,function(v,t,d){b(),c(v,t,d)})})},I.prototype.createReadStream=function(g){return new B(this,g)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var g=this;if(g.refCount-=1,g.refCount<0)throw new Error("invalid unref");if(g.refCount>0)return;O.close(g.fd,i);function i(o){o?g.emit("error",o):g.emit("close")}},D.inherits(B,F);function B(g,i){i=i||
{},F.call(this,i),this.context=g,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}B.prototype._read=function(g){var i=this,o=Math.min(i._readableState.highWaterMark,g);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(u){var c=Buffer.allocUnsafe(o);O.read(i.context.fd,c,0,o,i.pos,function(x,b){
x?i.destroy(x):b===0?(i.push(null),i._cleanup()):(i.pos+=b,i.push(c.slice(0,b))),u()})})},B.prototype._destroy=function(g,i){this._cleanup(),i(g)},B.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},D.inherits(P,C);function P(g){C.call(this),this.refCount=0,this.buffer=g}P.prototype.read=function(g,i,o,u,c){if(!(0<=i&&i<=g.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+g.length);if(u<0)throw new RangeError("position is negative: "+u);if(i+o>g.length&&(o=g.length-i),u+o>this.buffer.length&&(o=this.buffer.length-u),o<=0){setImmediate(function(){
c(null,0)});return}this.buffer.copy(g,i,u,u+o),setImmediate(function(){c(null,o)})},P.prototype.createReadStream=function(g){g=g||{};var i=new j(g);i.start=g.start||0,i.endOffset=g.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),u=65536,c=0;;){var x=c+u;if(x>=o.length){c<o.length&&i.write(o.slice(c,o.length));break}i.write(o.slice(c,x)),c=x}return i.end(),i},P.prototype.
ref=function(){this.refCount+=1},P.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,se,e)=>{var O,D=e(9896),W=e(3106),F=e(3502),j=e(9023),A=e(
4434).EventEmitter,C=e(2203).Transform,I=e(2203).PassThrough,B=e(2203).Writable;const P=typeof W.crc32=="function"?W.crc32:e(4248);O=c,O=x,O=b,O=v,O=g,O=i,se.SY=o,O=u,O=R,se.ax=r,O=f,O=s,O=t,O=T,O=$,O=
w;function g(y,S){return new Promise((G,L)=>{c(y,{...S,lazyEntries:!0},function(Z,M){if(Z)return L(Z);G(M)})})}function i(y,S){return new Promise((G,L)=>{x(y,{...S,lazyEntries:!0},function(Z,M){if(Z)return L(
Z);G(M)})})}function o(y,S){return new Promise((G,L)=>{b(y,{...S,lazyEntries:!0},function(Z,M){if(Z)return L(Z);G(M)})})}function u(y,S,G){return new Promise((L,Z)=>{v(y,S,{...G,lazyEntries:!0},function(M,a){
if(M)return Z(M);L(a)})})}function c(y,S,G){typeof S=="function"&&(G=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!0),S.lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=
!0),S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),G==null&&(G=fe),D.open(y,"r",function(L,Z){if(L)return G(L);x(Z,S,function(M,a){M&&D.close(Z,fe),
G(M,a)})})}function x(y,S,G){typeof S=="function"&&(G=S,S=null),S==null&&(S={}),S.autoClose==null&&(S.autoClose=!1),S.lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),
S.validateEntrySizes==null&&(S.validateEntrySizes=!0),S.strictFileNames==null&&(S.strictFileNames=!1),G==null&&(G=fe),D.fstat(y,function(L,Z){if(L)return G(L);var M=new F.FdSlicer(y);v(M,Z.size,S,G)})}
function b(y,S,G){typeof S=="function"&&(G=S,S=null),S==null&&(S={}),S.autoClose=!1,S.lazyEntries==null&&(S.lazyEntries=!1),S.decodeStrings==null&&(S.decodeStrings=!0),S.validateEntrySizes==null&&(S.validateEntrySizes=
!0),S.strictFileNames==null&&(S.strictFileNames=!1);var L=new F.BufferSlicer(y);v(L,y.length,S,G)}function v(y,S,G,L){typeof G=="function"&&(L=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var Z=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),L==null&&(L=fe),typeof S!="number")throw new Error("expected totalSize parameter to be a number");if(S>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");y.ref();var M=22,a=20,_=65535,U=Math.min(a+M+_,S),K=pe(U),N=S-K.length;h(y,K,0,U,N,function(q){if(q)return L(q);for(var re=U-M;re>=
0;re-=1)if(K.readUInt32LE(re)===101010256){var ce=K.subarray(re),ae=ce.readUInt16LE(4),ye=ce.readUInt16LE(10),ve=ce.readUInt32LE(16),Ie=ce.readUInt16LE(20),be=ce.length-M;if(Ie!==be)return L(new Error(
"Invalid comment length. Expected: "+be+". Found: "+Ie+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ee=Z?ne(ce.subarray(
22),!1):ce.subarray(22);if(re-a>=0&&K.readUInt32LE(re-a)===117853008){var ke=K.subarray(re-a,re-a+a),ue=ie(ke,8),we=pe(56);return h(y,we,0,we.length,ue,function(Re){return Re?L(Re):we.readUInt32LE(0)!==
101075792?L(new Error("invalid zip64 end of central directory record signature")):(ae=we.readUInt32LE(16),ae!==0?L(new Error("multi-disk zip files are not supported: found disk number: "+ae)):(ye=ie(we,
32),ve=ie(we,48),L(null,new t(y,ve,S,ye,Ee,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))))})}return ae!==0?L(new Error("multi-disk zip files are not supported: found disk number\
: "+ae)):L(null,new t(y,ve,S,ye,Ee,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))}L(new Error("End of central directory record signature not found. Either not a zip file, or file\
 is truncated."))})}j.inherits(t,A);function t(y,S,G,L,Z,M,a,_,U,K){var N=this;A.call(N),N.reader=y,N.reader.on("error",function(q){m(N,q)}),N.reader.once("close",function(){N.emit("close")}),N.readEntryCursor=
S,N.fileSize=G,N.entryCount=L,N.comment=Z,N.entriesRead=0,N.autoClose=!!M,N.lazyEntries=!!a,N.decodeStrings=!!_,N.validateEntrySizes=!!U,N.strictFileNames=!!K,N.isOpen=!0,N.emittedError=!1,N.hasEachEntryBeenCalled=
!1,N.lazyEntries||N._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function d(y,S){y.autoClose&&y.close(),m(y,S)}function m(y,S){y.emittedError||(y.emittedError=
!0,y.emit("error",S))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var y=this;
if(y.entryCount===y.entriesRead){setImmediate(function(){y.autoClose&&y.close(),!y.emittedError&&y.emit("end")});return}if(!y.emittedError){var S=pe(46);h(y.reader,S,0,S.length,y.readEntryCursor,function(G){
if(G)return d(y,G);if(!y.emittedError){var L=new T,Z=S.readUInt32LE(0);if(Z!==33639248)return d(y,new Error("invalid central directory file header signature: 0x"+Z.toString(16)));if(L.versionMadeBy=S.
readUInt16LE(4),L.versionNeededToExtract=S.readUInt16LE(6),L.generalPurposeBitFlag=S.readUInt16LE(8),L.compressionMethod=S.readUInt16LE(10),L.lastModFileTime=S.readUInt16LE(12),L.lastModFileDate=S.readUInt16LE(
14),L.crc32=S.readUInt32LE(16),L.compressedSize=S.readUInt32LE(20),L.uncompressedSize=S.readUInt32LE(24),L.fileNameLength=S.readUInt16LE(28),L.extraFieldLength=S.readUInt16LE(30),L.fileCommentLength=S.
readUInt16LE(32),L.internalFileAttributes=S.readUInt16LE(36),L.externalFileAttributes=S.readUInt32LE(38),L.relativeOffsetOfLocalHeader=S.readUInt32LE(42),L.generalPurposeBitFlag&64)return d(y,new Error(
"strong encryption is not supported"));y.readEntryCursor+=46,S=pe(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),h(y.reader,S,0,S.length,y.readEntryCursor,function(M){if(M)return d(y,M);if(!y.
emittedError){L.fileNameRaw=S.subarray(0,L.fileNameLength);var a=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=S.subarray(L.fileNameLength,a),L.fileCommentRaw=S.subarray(a,a+L.fileCommentLength);
try{L.extraFields=s(L.extraFieldRaw)}catch(ye){return d(y,ye)}if(y.decodeStrings){var _=(L.generalPurposeBitFlag&2048)!==0;L.fileComment=ne(L.fileCommentRaw,_),L.fileName=r(L.generalPurposeBitFlag,L.fileNameRaw,
L.extraFields,y.strictFileNames);var U=f(L.fileName);if(U!=null)return d(y,new Error(U))}else L.fileComment=L.fileCommentRaw,L.fileName=L.fileNameRaw;L.comment=L.fileComment,y.readEntryCursor+=S.length,
y.entriesRead+=1;for(var K=0;K<L.extraFields.length;K++){var N=L.extraFields[K];if(N.id===1){var q=N.data,re=0;if(L.uncompressedSize===4294967295){if(re+8>q.length)return d(y,new Error("zip64 extended\
 information extra field does not include uncompressed size"));L.uncompressedSize=ie(q,re),re+=8}if(L.compressedSize===4294967295){if(re+8>q.length)return d(y,new Error("zip64 extended information ext\
ra field does not include compressed size"));L.compressedSize=ie(q,re),re+=8}if(L.relativeOffsetOfLocalHeader===4294967295){if(re+8>q.length)return d(y,new Error("zip64 extended information extra fiel\
d does not include relative header offset"));L.relativeOffsetOfLocalHeader=ie(q,re),re+=8}break}}if(y.validateEntrySizes&&L.compressionMethod===0){var ce=L.uncompressedSize;if(L.isEncrypted()&&(ce+=12),
L.compressedSize!==ce){var ae="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;return d(y,new Error(ae))}}y.emit("entry",L),y.lazyEntries||y._readEntry()}})}})}},
t.prototype.eachEntry=function(){const y=this;if(!y.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(y.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");y.hasEachEntryBeenCalled=!0;let S=null;y.on("entry",L),y.on("end",Z),y.on("error",M);function G(){y.removeListener("entry",L),y.removeListener("end",Z),y.removeListener("error",M),y.
autoClose&&y.close()}function L(a){let{resolve:_}=S;S=null,_({value:a})}function Z(){let{resolve:a}=S;S=null,G(),a({done:!0})}function M(a){let{reject:_}=S;S=null,G(),_(a)}return{[Symbol.asyncIterator](){
return this},next(){const a=new Promise((_,U)=>{if(S!=null)throw new Error("next() called before previous Promise was resolved.");S={resolve:_,reject:U}});return y.readEntry(),a},return(a){return G(),
Promise.resolve({done:!0,value:a})},throw(a){return G(),Promise.reject(a)}}},t.prototype.openReadStream=function(y,S,G){var L=this,Z=0,M=y.compressedSize;if(G==null&&(G=S,S=null),S==null)S={};else{if(S.
decodeFileData===!1){if(S.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(S.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(S.decrypt!=null){if(!y.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(S.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+S.decrypt);if(y.isCompressed()&&S.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(S.decompress!=null){if(!y.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(S.decompress===
!1||S.decompress===!0))throw new Error("invalid options.decompress value: "+S.decompress);_=S.decompress}}if(S.start!=null){if(Z=S.start,Z<0)throw new Error("options.start < 0");if(Z>y.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(S.end!=null){if(M=S.end,M<0)throw new Error("options.end < 0");if(M>y.compressedSize)throw new Error("options.end > entry.compressedSize");if(M<
Z)throw new Error("options.end < options.start")}}var a=S.decodeFileData===!1||(y.compressionMethod===0||y.compressionMethod===8&&S.decompress===!1)&&(!y.isEncrypted()||S.decrypt===!1);if((S.start!=null||
S.end!=null)&&!a)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!L.isOpen)return G(new Error("closed"));if(y.isEncrypted()&&!a&&S.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var _;if(a)_=!1;else if(y.compressionMethod===8)_=S.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+y.compressionMethod));L.readLocalFileHeader(y,{minimal:!0},function(U,K){if(U)return G(U);L.openReadStreamLowLevel(K.fileDataStart,y.compressedSize,Z,M,_,y.uncompressedSize,G)})},t.prototype.
openReadStreamLowLevel=function(y,S,G,L,Z,M,a){var _=this,U=y+S,K=_.reader.createReadStream({start:y+G,end:y+L}),N=K;if(Z){var q=!1,re=W.createInflateRaw();K.on("error",function(ce){setImmediate(function(){
q||re.emit("error",ce)})}),K.pipe(re),_.validateEntrySizes?(N=new p(M),re.on("error",function(ce){setImmediate(function(){q||N.emit("error",ce)})}),re.pipe(N)):N=re,me(N,function(){q=!0,re!==N&&re.unpipe(
N),K.unpipe(re),K.destroy()})}a(null,N)},t.prototype.readLocalFileHeader=function(y,S,G){var L=this;G==null&&(G=S,S=null),S==null&&(S={}),L.reader.ref();var Z=pe(30);h(L.reader,Z,0,Z.length,y.relativeOffsetOfLocalHeader,
function(M){try{if(M)return G(M);var a=Z.readUInt32LE(0);if(a!==67324752)return G(new Error("invalid local file header signature: 0x"+a.toString(16)));var _=Z.readUInt16LE(26),U=Z.readUInt16LE(28),K=y.
relativeOffsetOfLocalHeader+30+_+U;if(K+y.compressedSize>L.fileSize)return G(new Error("file data overflows file bounds: "+K+" + "+y.compressedSize+" > "+L.fileSize));if(S.minimal)return G(null,{fileDataStart:K});
var N=new $;N.fileDataStart=K,N.versionNeededToExtract=Z.readUInt16LE(4),N.generalPurposeBitFlag=Z.readUInt16LE(6),N.compressionMethod=Z.readUInt16LE(8),N.lastModFileTime=Z.readUInt16LE(10),N.lastModFileDate=
Z.readUInt16LE(12),N.crc32=Z.readUInt32LE(14),N.compressedSize=Z.readUInt32LE(18),N.uncompressedSize=Z.readUInt32LE(22),N.fileNameLength=_,N.extraFieldLength=U,Z=pe(_+U),L.reader.ref(),h(L.reader,Z,0,
Z.length,y.relativeOffsetOfLocalHeader+30,function(q){try{return q?G(q):(N.fileName=Z.subarray(0,_),N.extraField=Z.subarray(_),G(null,N))}finally{L.reader.unref()}})}finally{L.reader.unref()}})},t.prototype.
openReadStreamPromise=function(y,S){return new Promise((G,L)=>{this.openReadStream(y,S,function(Z,M){if(Z)return L(Z);G(M)})})},t.prototype.openReadStreamLowLevelPromise=function(y,S,G,L,Z,M){return new Promise(
(a,_)=>{this.openReadStream(y,S,G,L,Z,M,function(U,K){if(U)return _(U);a(K)})})},t.prototype.readLocalFileHeaderPromise=function(y,S){return new Promise((G,L)=>{this.readLocalFileHeader(y,S,function(Z,M){
if(Z)return L(Z);G(M)})})};function T(){}T.prototype.getLastModDate=function(y){if(y==null&&(y={}),!y.forceDosFormat)for(var S=0;S<this.extraFields.length;S++){var G=this.extraFields[S];if(G.id===21589){
var L=G.data;if(L.length<5)continue;var Z=L[0],M=1;if(!(Z&M))continue;var a=L.readInt32LE(1);return new Date(a*1e3)}else if(G.id===10){var L=G.data;if(L.length!==32||L.readUInt16LE(4)!==1||L.readUInt16LE(
6)!==24)continue;var _=L.readUInt32LE(8)+4294967296*L.readInt32LE(12),U=_/1e4-116444736e5;return new Date(U)}}return R(this.lastModFileDate,this.lastModFileTime,y.timezone)},T.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.isCompressed=function(){
return this.compressionMethod===8};function $(){}function R(y,S,G){var L=y&31,Z=(y>>5&15)-1,M=(y>>9&127)+1980,a=0,_=(S&31)*2,U=S>>5&63,K=S>>11&31;if(G==null||G==="local")return new Date(M,Z,L,K,U,_,a);
if(G==="UTC")return new Date(Date.UTC(M,Z,L,K,U,_,a));throw new Error("unrecognized options.timezone: "+options.timezone)}function r(y,S,G,L){for(var Z=null,M=0;M<G.length;M++){var a=G[M];if(a.id===28789){
if(a.data.length<6||a.data.readUInt8(0)!==1)continue;var _=a.data.readUInt32LE(1);if(P(S)!==_)continue;Z=ne(a.data.subarray(5),!0);break}}if(Z==null){var U=(y&2048)!==0;Z=ne(S,U)}return L||(Z=Z.replace(
/\\/g,"/")),Z}function f(y){return y.indexOf("\\")!==-1?"invalid characters in fileName: "+y:/^[a-zA-Z]:/.test(y)||/^\//.test(y)?"absolute path: "+y:y.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+y:null}function s(y){for(var S=[],G=0;G<y.length-3;){var L=y.readUInt16LE(G+0),Z=y.readUInt16LE(G+2),M=G+4,a=M+Z;if(a>y.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var _=y.subarray(M,a);S.push({id:L,data:_}),G=a}return S}function h(y,S,G,L,Z,M){if(L===0)return setImmediate(function(){M(null,pe(0))});y.read(S,G,L,Z,function(a,_){if(a)return M(a);if(_<L)return M(
new Error("unexpected EOF"));M()})}j.inherits(p,C);function p(y){C.call(this),this.actualByteCount=0,this.expectedByteCount=y}p.prototype._transform=function(y,S,G){if(this.actualByteCount+=y.length,this.
actualByteCount>this.expectedByteCount){var L="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(L))}G(null,y)},p.prototype._flush=
function(y){if(this.actualByteCount<this.expectedByteCount){var S="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return y(new Error(S))}y()},j.inherits(
w,A);function w(){A.call(this),this.refCount=0}w.prototype.ref=function(){this.refCount+=1},w.prototype.unref=function(){var y=this;if(y.refCount-=1,y.refCount>0)return;if(y.refCount<0)throw new Error(
"invalid unref");y.close(S);function S(G){if(G)return y.emit("error",G);y.emit("close")}},w.prototype.createReadStream=function(y){y==null&&(y={});var S=y.start,G=y.end;if(S===G){var L=new I;return setImmediate(
function(){L.end()}),L}var Z=this._readStreamForRange(S,G),M=!1,a=new J(this);Z.on("error",function(U){setImmediate(function(){M||a.emit("error",U)})}),me(a,function(){Z.unpipe(a),a.unref(),Z.destroy()});
var _=new p(G-S);return a.on("error",function(U){setImmediate(function(){M||_.emit("error",U)})}),me(_,function(){M=!0,a.unpipe(_),a.destroy()}),Z.pipe(a).pipe(_)},w.prototype._readStreamForRange=function(y,S){
throw new Error("not implemented")},w.prototype.read=function(y,S,G,L,Z){var M=this.createReadStream({start:L,end:L+G}),a=new B,_=0;a._write=function(U,K,N){U.copy(y,S+_,0,U.length),_+=U.length,N()},a.
on("finish",Z),M.on("error",function(U){Z(U)}),M.pipe(a)},w.prototype.close=function(y){setImmediate(y)},j.inherits(J,I);function J(y){I.call(this),this.context=y,this.context.ref(),this.unreffedYet=!1}
J.prototype._flush=function(y){this.unref(),y()},J.prototype.unref=function(y){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var X="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function ne(y,S){if(S)return y.toString("utf8");for(var G="",L=0;L<y.length;L++)G+=X[y[L]];return G}function ie(y,S){var G=y.readUInt32LE(S),L=y.readUInt32LE(S+4);return L*4294967296+
G}var pe;typeof Buffer.allocUnsafe=="function"?pe=function(y){return Buffer.allocUnsafe(y)}:pe=function(y){return new Buffer(y)};function me(y,S){typeof y.destroy=="function"?y._destroy=function(G,L){
S(),L?.(G)}:y.destroy=S}function fe(y){if(y)throw y}}),9037:((ee,se,e)=>{var O=W=>{var F={};return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({getOctokit:()=>Dt.getOctokit})}),6543:((ee,se,e)=>{var O=W=>{var F={};
return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({defaults:()=>Ct.defaults})}),8008:((ee,se,e)=>{var O=W=>{var F={};return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({requestLog:()=>Lt.requestLog})}),212:((ee,se,e)=>{
var O=W=>{var F={};return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({retry:()=>Ut.retry})}),938:((ee,se,e)=>{var O=W=>{var F={};return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({default:()=>Nt.default})}),5131:((ee,se,e)=>{
var O=W=>{var F={};return e.d(F,W),F},D=W=>(()=>W);ee.exports=O({default:()=>jt.default})}),2613:(ee=>{ee.exports=Be(import.meta.url)("assert")}),181:(ee=>{ee.exports=Be(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=Be(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=Be(import.meta.url)("events")}),9896:(ee=>{ee.exports=Be(import.meta.url)("fs")}),1943:(ee=>{ee.exports=Be(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=Be(import.meta.url)("http")}),5692:(ee=>{ee.exports=Be(import.meta.url)("https")}),9278:(ee=>{ee.exports=Be(import.meta.url)("net")}),4573:(ee=>{ee.exports=Be(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=Be(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=Be(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=Be(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=Be(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=Be(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=Be(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=Be(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=Be(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=Be(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=Be(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=Be(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=Be(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=Be(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=Be(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=Be(import.meta.url)("path")}),2203:(ee=>{ee.exports=Be(import.meta.url)("stream")}),4756:(ee=>{ee.exports=Be(import.meta.url)("tls")}),2018:(ee=>{ee.exports=Be(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=Be(import.meta.url)("url")}),9023:(ee=>{ee.exports=Be(import.meta.url)("util")}),3106:(ee=>{ee.exports=Be(import.meta.url)("zlib")}),3e3:((ee,se,e)=>{e.d(se,{WZ:()=>B,
j:()=>i,mJ:()=>g});var O=e(7598),D=e(6760),W=e(532),F=e(6191),j=e(7487),A=e(9870),C=e(3657),I=e(6584);function B(o,u){const c=o.boolean("upload-artifact",!0),x={overwrite:u,retentionDays:o.optional("r\
etention-days",P)},b=o.boolean("artifact-env-variables",!0);return{upload:c?x:void 0,artifactEnvVariables:b}}function P(o){if(/^0+$/.test(o))return;const u=(0,I.$J)(1/0,!0)(o),c=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(u>c)throw new Error(`must be at most ${c}, the repository's limit in days, not ${u}`);return u}async function g(o,{path:u,sha256:c,package:x},{upload:b,artifactEnvVariables:v}){if(v)return await(0,F.
mz)(o,{path:u,digest:c},b);const t=(0,C.z)((0,A.KC)(x)),d=(0,D.join)(await(0,j.Pd)("workflow-artifact-"),(0,D.basename)(u));await(0,W.lo)(d,t);const m=(0,O.createHash)("sha256").update(t).digest("hex");
return await(0,F.mz)(o,{path:d,digest:m},b)}function i({upload:o,artifactEnvVariables:u},c){!o||!u||!(0,j.GQ)()||c.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,se,e)=>{e.d(se,{Bv:()=>B,X7:()=>g,Zw:()=>I});var O=e(9462),D=e(7279),W=e(3657),F=e(5645),j=e(6006),
A=e(3349);class C extends D.HR{job;constructor(o,u){super({...(0,D.h_)(u),busy:!1,cause:u}),this.job=o}}function I(i){return i instanceof C?i.job:{}}async function B(i,o,{title:u,longestWaitMs:c,advice:x,
idsIn:b}){i.log.info(`${u}: ${o.status||"no status"}, dock status ${o.dockStatusId}`);let v={};const t=d=>{const m={"dock-status-id":o.dockStatusId,...b(d)},T=Object.keys(m).some($=>!($ in v));v={...m,
...v,...d.status!==""&&{status:d.status}},T&&i.publish(v)};try{return{last:await(0,j.qt)(i,o,{longestWaitMs:c,advice:x,onStatus:t}),outputs:v}}catch(d){throw new C(v,(0,D.iT)(d))}}const P="Check the w\
orkflow in AI for Process, then re-run the job.";async function g(i,o,{workflowId:u,flowId:c,timeoutMs:x,longestWaitMs:b}){return i.log.info(`Exporting workflow ${u}, flow ${c}, from ${o.url.href}`),await(0,O.
N)({...i,platform:o},(0,O.R)(x,"No package"),async v=>{const t=await(0,A.Nq)(v,{workflowId:u,flowId:c}),{dockStatusId:d,exportJobId:m}=t,{last:T,outputs:$}=await B(v,t,{title:`Export job ${m??"without\
 an ID"}`,longestWaitMs:b,advice:P,idsIn:()=>m===void 0?{}:{"export-job-id":m}});try{const R=await(0,A.EH)(v,t,T),r=async()=>(0,A.EH)(v,t,await(0,j.SO)(v,d)),f=p=>(0,W.u)(p,v.signal),{content:s,...h}=await(0,F.
R)(v,{url:R,freshUrl:r,read:f});return{...h,package:s,job:$}}catch(R){throw new C($,(0,D.iT)(R))}})}}),2697:((ee,se,e)=>{e.d(se,{As:()=>u,N9:()=>d,Sm:()=>B,UX:()=>g,Xd:()=>x,cZ:()=>o,dF:()=>t});var O=e(
1455),D=e(6760),W=e(7279),F=e(8725),j=e(7487),A=e(4057),C=e(706),I=e(6779);function B({host:m,pathname:T}){return m+T.replace(/\/$/,"")}const P=2e4;function g({message:m}){return(0,C.OX)(m,1e3)}const i="\
<dock status ID>";function o(m){const T=new Map;for(const{name:R,error:r}of m){const{"dock-status-id":f}=(0,I.Zw)(r),s=f===void 0?r.message:r.message.replaceAll(f,i),h=T.get(s)??{names:[],ids:[],help:(0,j.
VY)(r)};T.set(s,h),h.names.push(R),f!==void 0&&h.ids.push(f)}const $=Math.max(100,Math.min(1e3,Math.floor(P/T.size)));return Array.from(T,([R,{names:r,ids:f,help:s}])=>({names:r,message:(0,C.OX)(R,$).
replaceAll(i,()=>f.join(", ")),help:s}))}function u(m){return o(m).map(({names:T,message:$})=>`${T.join(", ")}: ${$}`).join(" | ")}function c(m,T){return!m||!T||m.message===T.message?m??T:x(m,`${m.message}\
 Also: ${T.message}`)}function x(m,T){return new W.HR({what:T,topic:(0,W.h_)(m).topic,cause:m})}async function b(m,T,$){let R;const r=await m.catch(f=>(R=toError(f),{...T,...jobOf(R)}));if(setOutputs(
r),$){const{titles:f,facts:s}=$,h=factTable([...s,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.
now())}]]);R?await writeSummary(f.failed,withHelp(g(R),helpFor(R)),h):await writeSummary(f.done,h)}if(R)throw R}const v=1e6;async function t(m,T){const $=JSON.stringify(T),R=await d(`the output ${m}`,
{[`${m}.json`]:$}),r=Buffer.byteLength($)>v;return r&&(0,F.lm)(`The output ${m} would be longer than GitHub's limit of 1 MB. Read the file in ${m}-path.`),{[m]:r?[]:T,...R}}async function d(m,T){try{const $=await(0,j.
Pd)("workflow-results-"),R={};for(const[r,f]of Object.entries(T)){const s=(0,D.join)($,r);await(0,O.writeFile)(s,f).catch((0,j.E_)(s)),R[`${(0,D.parse)(r).name}-path`]=s}return R}catch($){return(0,F.t1)().
warning(`Can't keep ${m} as a file. ${(0,W.gJ)($)}`),{}}}}),3018:((ee,se,e)=>{e.d(se,{uu:()=>H,S3:()=>Y,$0:()=>te});var O=e(1124),D=e(706),W=e(1345);const F=Number.MAX_SAFE_INTEGER,j=2,A=60,C="</detai\
ls>",I=41,B=100;function P(n,l={}){const{under:E=()=>"",parts:V=[],noun:oe="change",folded:Q=!1}=l,{length:z}=E(F),{least:de=z===0?n:`${n} \u2026`,changes:xe=b(V)}=l;return{line:n,under:E,size:n.length+
z,least:de,parts:V,changes:xe,noun:oe,folded:Q}}function g(n,l,E={}){return l.length===0?[]:[P(n,{...E,parts:l})]}function i(n,l){const E=o(n,[]),V=({leaf:xe,outer:$e})=>$e.length===1?0:xe.size,oe=(0,W.
Vn)(E.flatMap(({outer:xe})=>xe)),Q=new Map;let z=l;const de=E.sort((xe,$e)=>V(xe)-V($e)).filter(({leaf:xe,outer:$e})=>{const Ce=$e.filter(Je=>!Q.has(Je)),Ne=$e.filter(Je=>oe.get(Je)===1),je=Ce.map(({line:Je,
folded:qe})=>Je.length+j+A+(qe?I:0)).reduce((Je,qe)=>Je+qe,xe.least.length+j-A*Ne.length);if(je>z)return!1;z-=je;for(const Je of $e)Q.set(Je,[]),oe.set(Je,(oe.get(Je)??0)-1);return!0});for(const[xe,{leaf:$e}]of de.
entries()){const Ce=u($e,$e.least.length+Math.floor(z/(de.length-xe)));z-=Ce.reduce((Ne,{length:We})=>Ne+We,-$e.least.length),Q.set($e,Ce)}return v(c(n,Q).filter(([xe])=>xe!==""))}function o(n,l){return n.
parts.length===0?[{leaf:n,outer:l}]:n.parts.flatMap(E=>o(E,[...l,n]))}function u({line:n,under:l,size:E,least:V},oe){if(E<=oe)return[n,l(Math.max(oe,F))];for(let Q=oe-n.length-A;Q>B;Q=Math.floor(Q*.7)){
const z=l(Q);if(z!==""&&n.length+z.length<=oe)return[n,z]}return[V]}function c(n,l){const{line:E,parts:V,folded:oe}=n;if(V.length===0)return[l.get(n)??[]];const z=[...V.filter(de=>l.has(de)).flatMap(de=>c(
de,l)),[x(n,V.filter(de=>!l.has(de)))]];return oe?[[`<details><summary>${E}</summary>`],...z,[C]]:[[E],...z]}function x({noun:n},l){if(n==="connection"&&l.length>0)return`\u2026 and ${(0,D.hS)(l.length,
"more connection")}`;if(b(l)===0)return"";const E=n==="workflow"?` in ${(0,D.hS)(l.length,"more workflow")}`:"";return`\u2026 and ${(0,D.hS)(b(l),"more change")}${E}`}function b(n){return n.reduce((l,{
changes:E})=>l+E,0)}function v(n){const l=E=>E?.[0]?.startsWith("- ");return n.flatMap((E,V)=>{const oe=E[0]===C||l(E)&&l(n[V-1]);return[V===0?"":oe?`
`:`

`,...E]})}var t=e(8132),d=e(3436),m=e(2614),T=e(2742),$=e(3499),R=e(8965),r=e(5408);const f=2,s=1e3,h=240,p=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],w="...";function J(n,l){const E=[X(n??l),X(l??n)],[V,oe]=[ne(n,E[0]),ne(l,E[1])],Q=pe(V,oe);return E[0]===E[1]?Q:[`@@ line ends: ${E[0]} \u2192 ${E[1]} @@`,...Q]}function X(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,l){return(n?.split(l==="CRLF"?`\r
`:`
`)??[]).flatMap(V=>p.reduce(ie,[V]).map((oe,Q)=>Q===0?oe:w+oe))}function ie(n,l){return n.flatMap(E=>E.length>h?Array.from(E.matchAll(l),([V])=>V):E)}function pe(n,l){const E=new Set(n),oe=l.some(z=>E.
has(z))?(0,R.E)([...n],[...l],{maxEditLength:s}):void 0;if(oe===void 0)return[...y(n,l),...me("+",l)];let Q=0;return oe.flatMap(({added:z,removed:de,value:xe},$e)=>{const Ce=oe[$e+1];if(de)return y(xe,
Ce?.added?Ce.value:[]);const[Ne,We]=[$e===0?0:f,xe.length-f],je=Q+fe(xe.slice(0,We+1));return Q+=fe(xe),z?me("+",xe):Ce===void 0?me(" ",xe.slice(0,Ne)):We-Ne<2?me(" ",xe):[...me(" ",xe.slice(0,Ne)),`@\
@ line ${je} @@`,...me(" ",xe.slice(We))]})}function me(n,l){return l.map(E=>`${n} ${E}`)}function fe(n){return n.filter(l=>!l.startsWith(w)).length}function y(n,l){const E=new Map(n.map(Q=>[G(Q),Q])),
V=l.flatMap(Q=>S(E.get(G(Q))??Q,Q));return[...V.length===0?[]:[`@@ hard to see: ${[...new Set(V)].join(", ")} @@`],...me("-",n)]}function S(n,l){if(G(n)!==G(l))return[];const[E,V]=[n.normalize(),l.normalize()],
oe=L(n)===L(l)?[]:["Unicode forms"];return E===V?oe:[...oe,E.trimEnd()===V.trimEnd()?"spaces at the end":"white space"]}function G(n){return L(n.normalize())}function L(n){return n.replace(/\s/g,"")}function Z(n,l){
let[E,V]=[0,l];const Q=[...(0,r.$z)(n,de=>de.startsWith("@@ line ")?++E:E).values()].flatMap(de=>{const xe=M(de,V);return V-=_(de),xe}),z=n.filter(a).length-Q.filter(a).length;return z===0?Q:[...Q,`@@\
 ${(0,D.hS)(z,"more changed line")} @@`]}function M(n,l){const E=z=>z.startsWith("-"),V=_(n.filter(E)),oe=_(n)-V,Q={removed:Math.max(l/2,l-oe),others:Math.max(l/2,l-V)};return n.filter(z=>{const de=E(
z)?"removed":"others";return Q[de]-=z.length+1,Q[de]>=0})}function a(n){return n.startsWith("-")||n.startsWith("+")}function _(n){return n.reduce((l,E)=>l+E.length+1,0)}var U=e(7856);const K={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},N=80,q=8;function re(n,l,E){if(n.type==="string")return ce(be((0,d.e1)(n.text)),l,E);const[
V="",...oe]=ve(n,l);return oe.length>0||V.length>N?void 0:(0,t.SS)(V,1/0)}function ce(n,l,E){const V=l.mask(n).shown;if(V.length>N||V.includes(`
`))return;const oe=ae(n,l,E);return(0,t.SS)(JSON.stringify(V),1/0)+(oe===void 0?"":` (${Ee(oe,l)})`)}function ae(n,{labelOf:l},E){const V=l(n);return V===void 0||V.toLowerCase()===n.toLowerCase()||[...E?.
members.values()??[]].some(Q=>(0,d.jn)(Q)&&(0,d.e1)(Q.text)===V)?void 0:V}function ye(n,l,{labelOf:E}){const[V,oe]=n.slice(-2);return V?.type!=="item"||oe?.type!=="member"||!d.ZM.test(oe.key)?!1:(0,d.
TH)(V.item)===l||E((0,d.e1)(l))===V.label}function ve(n,l,E){const{mask:V}=l;if((0,d.jn)(n)){if(n.type==="literal")return[V(n.text).shown];const $e=be((0,d.e1)(n.text)),{shown:Ce}=V($e);if(Ce.includes(
`
`))return["|",...Ie(Ce.split(`
`))];const Ne=ae($e,l,E);return[JSON.stringify(Ce)+(Ne===void 0?"":` (${V(Ne).shown})`)]}const[oe="",Q=""]=n.type==="array"?"[]":"{}",z=n.type==="array"?n.items.map($e=>ve($e,l)):Array.from(n.members,
([$e,Ce])=>{const[Ne,...We]=(0,U.$C)($e,Ce,n)?[D.v5]:ve(Ce,l,n);return[`${JSON.stringify(V($e).shown)}: ${Ne}`,...We]}),de=oe+z.join(", ")+Q;return de.length<=N&&z.every($e=>$e.length===1)?[de]:[oe,...Ie(
z.flat()),Q]}function Ie(n){return n.map(l=>`  ${l}`)}function be(n){if(!n.includes("%"))return n;try{const l=decodeURIComponent(n);return[encodeURIComponent(l),encodeURI(l)].includes(n)?l:n}catch{return n}}
function Ee(n,{mask:l},E=100){return(0,t.SS)(l(n).shown,E)}function ke(n,l,E=!1){const V=(0,$.a2)(n),oe=E?1/0:100,Q=n.flatMap((z,de)=>{if(z.type==="element")return[(0,t.SS)(`[${z.index}]`)];if(z.type===
"item"){const $e=l.endsOf(z.item),Ce=$e===void 0?z.label:E?`${$e} (${z.label})`:$e,Ne=de===V-1&&z.hint!==void 0?` (${Ee(z.hint,l)})`:"";return[`**${Ee(Ce,l,oe)}**${Ne}`]}return!E&&n.slice(de+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[Ee(z.key,l,oe)]});return Q.length>q&&!E&&Q.splice(2,Q.length-q+1,"\u2026"),Q.join(" \u203A ")||"the whole file"}function ue(n,l){const E=z=>n.map(({path:de,
kind:xe})=>(xe?`${K[xe]} `:"")+ke(de,l,z)),[V,oe]=[E(!1),E(!0)],Q=(0,W.Vn)(V);return we(V.map((z,de)=>Q.get(z)===1?z:oe[de]??z))}function we(n){const[l,E]=[(0,W.Vn)(n),new Map];return n.map(V=>{const[
oe=1,Q]=[l.get(V),(E.get(V)??0)+1];return E.set(V,Q),oe===1?V:`${V} (${Q} of ${oe})`})}const Re="  ",Ke=3,ze=5,Qe=120,Ve={texts:3,min:4,max:60,usual:2,usualWeight:.001},nt={line:": changed, hidden"};function Ye(n,l){
const E=[...(0,r.$z)(n,le).values()],V=E.filter(z=>z.length<Ke).flat(),oe=ue(V,l),Q=new Map(V.map((z,de)=>{const{line:xe,...$e}=Oe(z,l);return[z,P(`- ${oe[de]}${xe}`,{changes:1,...$e})]}));return E.flatMap(
z=>{const de=z.flatMap(xe=>Q.get(xe)??[]);return de.length===0?_e(z,l):de})}function le(n){const l=(0,$.a2)(n.path),V=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Q=>"id"in Q?[
Q.id]:[]);if(l===0||l===n.path.length||V.length===0)return n;const oe=n.path.slice(l).map(Q=>Q.type==="member"?Q.key:"index"in Q&&Q.index);return JSON.stringify([n.kind,V,oe])}function _e(n,l){const[E]=n,
{line:V,under:oe=()=>""}=Oe(E,l),Q=Me(ge(n,l)),z=E.kind==="modified"?"":` ${E.kind}`,de=`- ${K[E.kind]} ${Se(E,l)}${V}${z} in ${Q.line}`;return P(de,{changes:n.length,under:xe=>oe(xe)+(Q.under?.(xe)??
"")})}function ge(n,l){const E=n.map(({path:V})=>({path:V.slice(0,(0,$.a2)(V))}));return ue(E,l)}function Se({path:n},l){return ke(n.slice((0,$.a2)(n)),l)}function Oe(n,l){if(n.kind==="modified")return De(
n,l);if("value"in n)return he(n,l);if(n.kind==="moved"){const[Q,z]=[n.from,n.path].map(de=>ke(de.slice(0,-1),l,!0));return{line:`: moved from ${Q} to ${z}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const E=n.moved.map(Q=>({path:[Q]})),V=Me(ue(E,l)),oe=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${oe})`}}function Me(n){if(n.length<=ze)return{line:n.
join(", ")};const l=(0,D.hS)(n.length,"item"),E=Ge(l,Re+n.join(", "));return{line:l,under:V=>E.length<=V?E:""}}function De({path:n,from:l,to:E},V){if(l.type==="hidden"||E.type==="hidden")return{line:""};
if((0,U._p)(n,l,E))return nt;if(l.type==="string"&&E.type==="string"){const xe=ye(n,E.text,V)?{...V,labelOf:()=>{}}:V;return Ae((0,d.e1)(l.text),(0,d.e1)(E.text),xe)}const[oe,Q]=[ve(l,V).join(`
`),ve(E,V).join(`
`)];if(oe===Q)return nt;const[z,de]=[re(l,V),re(E,V)];return z&&de?{line:`: ${z} \u2192 ${de}`}:{line:"",under:Ue(oe,Q)}}function Ae(n,l,E){const V=[be(n),be(l)],oe=V[0]!==V[1]&&(V[0]!==n||V[1]!==l),[
Q,z]=oe?V:[n,l],de=oe?" (percent-encoded)":"",[xe,...$e]=(0,T.qy)(Q,z)?.changes??[];if(xe!==void 0){const rt=`${de} (JSON in a text)`;if($e.length===0&&xe.kind==="modified"){const lt=De(xe,E);return{...lt,
line:`${rt} \u203A ${ke(xe.path,E)}${lt.line}`}}const ut=P("",{parts:Ye([xe,...$e],E)});return{line:rt,under:lt=>`
${Fe(i(ut,lt).join(""))}`}}const[Ce,Ne]=[E.mask(Q),E.mask(z)];if(Ce.shown===Ne.shown)return{line:de+nt.line};const We=Ce.hidden===Ne.hidden?"":" (hidden values differ, too)",[je,Je]=[ce(Q,E),ce(z,E)];
if(!je||!Je)return{line:de+We,under:Ue(Ce.shown,Ne.shown)};const qe=S(Ce.shown,Ne.shown).join(", ");return{line:`${de}: ${je} \u2192 ${Je}${qe&&` (${qe})`}${We}`}}function he(n,l){const{path:E,value:V}=n;
if(V.type==="hidden")return{line:""};if((0,U._p)(E,V))return{line:": hidden"};if(V.type==="object")return Te(n,V,l);const oe=re(V,l);return oe!==void 0?{line:`: ${oe}`}:V.type==="array"?{line:"",under:Pe(
n,ve(V,l),(0,D.hS)(V.items.length,"element"))}:{line:"",under:Pe(n,[l.mask(be((0,d.e1)(V.text))).shown])}}function Te(n,l,E){const V=n.path.at(-1),oe=V?.type==="item"?V:void 0;if(l.members.size===0&&!oe)
return{line:": `{}`"};const Q=je=>(0,d.jn)(je)&&[oe?.label,oe?.hint].includes((0,d.e1)(je.text)),z=[...l.members].filter(([,je])=>!oe||!Q(je)),de=z.filter(([je,Je])=>!oe||!(0,$.rL)(je,Je)),xe=de.map(([
je,Je])=>{const qe=(0,U.$C)(je,Je,l)?(0,t.SS)(D.v5):re(Je,E,l);return qe&&`${Ee(je,E)}: ${qe}`}),$e=!xe.includes(void 0)&&xe.join(", ").length<=Qe,Ce=$e?xe.join(", "):Le(l,Q,E),Ne=Ce&&`: ${Ce}`;if($e&&
de.length===z.length)return{line:Ne};const We=Pe(n,ve(l,E),(0,D.hS)(l.members.size,"field"));return{line:Ne,under:$e?je=>je===1/0?We(je):"":We}}function Pe({kind:n},l,E){const V=l.join(`
`);return n==="added"?Ue(void 0,V,E):Ue(V,void 0,E)}function Le(n,l,E){const V=new Map,oe=(z,de,xe)=>{xe>(V.get(z)?.weight??0)&&V.set(z,{text:de,weight:xe})},Q=(z,de,xe)=>{if(z.type==="array")for(const Je of z.
items)Q(Je,de,xe+1);if(z.type==="object")for(const[Je,qe]of z.members)(0,U.$C)(Je,qe,z)?oe(Je,D.v5,Ve.max):Q(qe,Je,xe+1);if(z.type!=="string")return;const $e=(0,d.e1)(z.text),Ne=/^type$/i.test(de)||(0,$.
rL)(de,z)||(0,$.gN)($e)||l(z)||E.labelOf($e)!==void 0;if($e.length<Ve.min||Ne)return;const We=$e.includes("://")?2*Ve.max:Math.min($e.length,Ve.max),je=E.countOf($e)>Ve.usual?Ve.usualWeight:1;oe(de,E.
mask(be($e)).shown,je*We/(xe+1))};return Q(n,"",0),[...V].sort(([,z],[,de])=>de.weight-z.weight).filter(([,{weight:z}],de)=>de===0||de<Ve.texts&&z>Ve.usualWeight*2*Ve.max).map(([z,{text:de}])=>`${Ee(z,
E)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(de,Ve.max)),1/0)}`).join(", ")}function Ue(n,l,E){const V=(0,t.EU)(J(n,l),"diff",Re);return oe=>{const Q=V.length<=oe?V:He(V,oe);return E===void 0?`
${Q}`:Ge(E,Q)}}function He(n,l){const E=n.split(`
`),V=E.slice(1,-1).map(oe=>oe.slice(Re.length));return[...E.slice(0,1),...Z(V,l).map(oe=>Re+oe),...E.slice(-1)].join(`
`)}function Ge(n,l){return`
${Re}<details><summary>${n}</summary>

${l}
${Re}</details>`}function Fe(n){return n.replace(/^(?=.)/gm,Re)}const Ze=100,et=5;function tt(n,l){const E=n.kind==="json"?(0,m.ID)(n,We=>l(We).shown):void 0,V=(0,T.Z)(()=>(0,W.Vn)((0,d.PX)(n.head??n.
base))),oe={mask:l,labelOf:We=>We.length>Ze?void 0:E?.labelOf(JSON.stringify(We)),endsOf:We=>E?.endsOf(We),countOf:We=>V().get(We)??0},Q=ot((0,O.xS)(n)),z=n.status==="modified",de=z?Ot(n,oe,E):Ye(St(n),
oe),{nodes:xe=0,connections:$e=0}=E?.size??{},Ce=xe===0?"What is in it":`${(0,D.hS)(xe,"node")}, ${(0,D.hS)($e,"connection")}`,Ne=z?de:g(Ce,de,{changes:Q,folded:!0});return[...it(E),P(st(n,l),{parts:[
...Ne,...at(n,oe)],changes:Q})]}function ot({added:n,modified:l,removed:E}){return n+l+E}function it(n){return n?.note!==void 0?[P(n.note)]:n?.picture?[P((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:l,status:E,changes:V},oe){const Q=`**${Ee(n,{mask:oe})}**`;return E!=="modified"?`${K[E]} ${Q}: file ${E}`:l==="b\
inary"||l==="variables"&&V.length===0?`${K.modified} ${Q}: content modified`:l==="variables"?`${Q} (values are never shown)`:Q}function at({references:n},l){if(n.length===0)return[];const E=n.slice(0,
et).map(({path:z,from:de,to:xe})=>`${ke(z,l)} (${Ee(de,l)} \u2192 ${Ee(xe,l)})`),V=n.length>et?", \u2026":"",oe=n.length===1?"follows and isn't":"follow and aren't",Q=`${(0,D.hS)(n.length,"reference")}\
 to new IDs and names ${oe} counted`;return[P(`${Q}: ${E.join(", ")}${V}`)]}function Ot(n,l,E){const V=(0,$.pi)(n),oe=E?.connections??[],Q=new Set(oe.map(({item:je})=>je)),z=(0,r.$z)(n.text?[ct(n.text)]:
n.changes,je=>E?.tells(je)?ht(je)?"layout":"told":"value"in je&&Q.has(je.value)?"connection":V(je)?"layout":xt(je.path,E)?"item":"rest"),[de,xe]=[z.get("layout")??[],z.get("connection")??[]],$e=Ye(z.get(
"rest")??[],l),Ce=pt(oe,xe,l),Ne=(z.get("told")?.length??0)+xe.length,We=`Layout and bookkeeping: ${(0,D.hS)(de.length,"change")}`;return[...Ye(z.get("item")??[],l),...g("Connections",Ce,{noun:"connec\
tion",changes:Ne}),...Ce.length===0?$e:g("Elsewhere in the file",$e),...g(We,Mt(de,n,l),{folded:!0})]}function ht({kind:n,path:l}){const[E,V]=l.slice(-2);return n==="modified"&&E?.type==="item"&&V?.type===
"member"&&m.md.includes(V.key)}function xt(n,l){return n.some(E=>E.type==="item"||E.type==="member"&&l?.isItemKey(E.key))}function ct({base:n,head:l}){return{kind:"modified",path:[],from:ft(n),to:ft(l)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:l,text:E,status:V,changes:oe}){const Q=V==="removed"?"removed":"added",z=(xe,$e)=>{const Ce=(0,W.Vg)(xe,()=>{});
return!($e.length<3&&Ce.length>0&&Ce.every(We=>We.value.type==="object"))&&($e.length>0||xe.type!=="object")?[{kind:Q,path:$e,value:xe}]:Ce.flatMap(({step:We,value:je})=>We.type==="member"?z(je,[...$e,
We]):[{kind:Q,path:[...$e,We],value:je}])},de=n??l??(E&&ft(E.base??E.head));return de?z(de,[]):oe}function pt(n,l,E){const V=new Map(l.map(z=>["value"in z&&z.value,z])),oe=$t(n,V),Q=we(oe.map(z=>mt(z,
E)));return oe.map(([{item:z}],de)=>{const xe=V.get(z),{line:$e,under:Ce=()=>""}=xe?Oe(xe,E):{line:""};return P(`${Q[de]}${Ce(0)===""?$e:""}`,{under:Ce})})}function $t(n,l){const E={added:new Map,removed:new Map};
return n.flatMap(V=>{const{kind:oe,source:Q,target:z,item:de}=V;if(oe==="rewired"||l.has(de))return[[V]];const xe=E[oe].get(Q),$e=xe??[V];return xe&&xe.push(V),E[oe].delete(Q),E[oe].set(z,$e),xe?[]:[$e]})}
function mt(n,l){const[{kind:E,source:V,target:oe,was:Q}]=n,z=Ce=>`**${Ee(Ce.label,l)}**`,de=Ce=>Ce===""?"":` (${Ee(Ce,l)})`,xe=n.map(Ce=>` \u2192 ${z(Ce.target)}${de(Ce.label)}`),$e=Q?.target===oe?de(
Q.label)||" without a label":Q&&` ${z(Q.target)}`;return`- ${K[E]} ${z(V)}${xe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,l,E){return[...(0,r.$z)((0,$.lY)(n,l),oe=>oe.kind+Se(oe,E)).values()].
flatMap(oe=>{const Q=oe.map($e=>Oe($e,E));if(oe.length<Ke||(0,$.a2)(oe[0].path)===0||Q.some(({under:$e})=>$e))return Ye(oe,E);const z=ge(oe,E),de=Fe(Q.map(({line:$e},Ce)=>`- ${z[Ce]}${$e}`).join(`
`)),xe=`- ${K[oe[0].kind]} ${Se(oe[0],E)} of ${(0,D.hS)(oe.length,"item")}`;return P(xe,{changes:oe.length,under:()=>`
${de}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:l,missing:E}=n,V=(0,U.lb)(n),Q=["changed","added","removed"].flatMap(xe=>l.filter($e=>$e.status===xe)).map(xe=>{
const $e=ot(xe.counts);return{workflow:xe,changes:$e,parts:xe.files.flatMap(Ce=>tt(Ce,V))}}),z=vt(n,V),de=E===void 0?"":`\`${E}\` doesn't exist: it counts as empty.`;return({maxLength:xe=dt,maxBytes:$e=1/0,
headings:Ce=!0,mark:Ne=!0}={})=>{const We=Q.map(({workflow:qe,...rt})=>P(bt(qe,V,Ce),rt)),je=P(de,{parts:[...g("",We,{noun:"workflow"}),...z]}),Je=Ne?`${wt}
`:"";for(let qe=Math.min(xe,$e);;){const rt=[Je,...i(je,qe-Je.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||qe<gt)return rt;qe=Math.floor(qe*$e*.99/ut)}}}function Et(n,l){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${l}</summary>

${n}
</details>
`}function bt({name:n,status:l,counts:E},V,oe){const Q=oe?"### ":"",z=n===void 0?void 0:Ee(n,{mask:V});return l==="added"||l==="removed"?`${Q}${K[l]} ${z===void 0?"Workflow":`${z}: workflow`} ${l}`:oe?
`${Q}${z===void 0?"":`${z}: `}${(0,O.cq)(E)}`:""}function vt({workflows:n,notCompared:l=[]},E){const V=(z,de)=>{const xe=z.flatMap($e=>$e===void 0?[]:[Ee($e,{mask:E})]).join(", ");return z.length===0?
[]:[P(de(xe),{least:de((0,D.hS)(z.length,"workflow"))})]},oe=n.flatMap(({name:z,status:de})=>de==="unchanged"?[z]:[]),Q=n.flatMap(({name:z,variablesCompared:de})=>de?[]:[z]);return[...n.length===0?[P(
"No workflow was compared")]:[],...V(oe,z=>z===""?"No changes":`${z}: no changes`),...V(Q,z=>`The environment variables${Q.length===n.length?"":` of ${z}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...V(l,z=>`${z}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function Y(n){const l=yt(n),E={"report.md":l(),"ful\
l-report.md":l({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",E)),l}const k=900*1024;function H(n,l,E,V){const oe=k-Buffer.byteLength(E.join()),Q=n({headings:l,maxLength:1/0,maxBytes:oe,
mark:!1}).join("");return V===void 0?Q:Et(Q,V)}function te(n){const l=(0,O.AS)(n);if(l.length===0)return;const E=l.slice(0,20).map(Rt.bY),V=l.length>20?` and ${(0,D.hS)(l.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${E.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((ee,se,e)=>{e.d(se,{H:()=>g,R:()=>A});var O=e(3024),D=e(532),W=e(5806),F=e(706),j=e(6584);function A(i,o){const u=["w\
orkflows","workflows-file"].filter(b=>i.text(b)!==""),[c]=u;if(c===void 0)return{targets:C(i,o),fromList:!1};u.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const b of["w\
orkflow-id","flow-id","name"])i.text(b)!==""&&i.refuse(b,`can't be combined with ${c}`);const x=c==="workflows"?i.lines(c):i.optional(c,I);return{targets:x===void 0?[]:P(i,c,x),fromList:!0}}function C(i,o){
const u=i.required("workflow-id",j.Fg),c=i.required("flow-id",j.Fg),x=i.optional("name",j.$q);return u===void 0||c===void 0?[]:[{name:x??i.parse("workflow-id",o+u,j.$q)??"",workflowId:u,flowId:c}]}function I(i){
const o=(0,j.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,O.readFileSync)(o))}catch(u){throw new Error(`can't be read: ${i}: ${(0,D.CQ)(u)}`)}}const B=(0,j.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,j.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${j.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,j.bY)(i)}`]);function P(i,o,u){const c=[],x=new Map,b=u.split(/\r\n|\n|\r/).map(v=>v.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
v,t]of b.entries()){const d=`${o} line ${v+1}`;if(!i.parse(d,t.join(" "),B))continue;const[m="",T="",$=""]=t;i.parse(`${d} name`,m,j.$q),i.parse(`${d} workflow-id`,T,j.Fg),i.parse(`${d} flow-id`,$,j.Fg);
const[R,r]=[(0,W.Sr)(m),`${T} ${$}`].map(s=>{const h=x.get(s);return h===void 0&&x.set(s,v+1),h});R!==void 0&&i.refuse(d,`has the name of line ${R}`),r!==void 0&&i.refuse(d,`has the IDs of line ${r}. \
Set the IDs of its own workflow, or remove the line`),c.push({name:m,workflowId:T,flowId:$})}return b.every(v=>v.length===0)&&i.refuse(o,"names no workflow"),c}async function g(i,o,u){const c=[],x=i.entries(),
b=async()=>{for(const[v,t]of x)c[v]=await u(t)};return await Promise.all(Array.from({length:Math.min(o,i.length)},b)),c}}),6584:((ee,se,e)=>{e.d(se,{$J:()=>P,$q:()=>v,Do:()=>u,EO:()=>$,Fg:()=>o,bY:()=>r,
il:()=>I,kH:()=>A,or:()=>i,sJ:()=>C,sU:()=>x,tz:()=>t,yG:()=>B});var O=e(3024),D=e(6760),W=e(5806),F=e(7596),j=e(706);const A=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function C(s,h=A){
return[h,({input:p})=>`contains ${f(p)}. ${s}`]}function I(...s){return h=>{for(const[p,w]of s){const J=p.exec(h);if(J)throw new Error(typeof w=="string"?w:w(J))}return h}}function B(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function P(s,h=!1){return p=>{const w=Number(p);if((h?/^\d+$/:/^\d+(\.\d+)?$/).test(p)&&w>0&&w<=s)return w;
const J=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${h?"whole ":""}number above 0${J}, not ${r(p)}`)}}const g=I(C("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,F.o6)(g(s))}function o(s){if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${r(s)}`)}const u=I(C("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),c="is too long: at most 200 characters",x=I([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${r(s)}`],[/.{201}/u,c]),b=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${r(s)}`],[/.{201}/u,c]);function v(s){const h=(0,W.x5)(b(s));if(h!==void 0)throw new Error(`can't be a name: ${r(s)} ${h}`);if(Buffer.byteLength(s)>240)throw new Error(c);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function d(){return(0,D.resolve)(process.env.
GITHUB_WORKSPACE??"")}const m=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function T(s){return(0,D.resolve)(d(),m(s))}function $(s){const h=T(s);if((0,O.existsSync)(h))return h;throw new Error(
R(s))}function R(s){const h=!(0,O.existsSync)(d())||(0,O.readdirSync)(d()).length===0;return`doesn't exist: ${r(s)}${h?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){
const h=f(s);return`"${(0,j.OX)(s,60)}"${h===""?"":` with ${h}`}`}function f(s){const h=(s.match(new RegExp(A,"gu"))??[]).map(J=>J.codePointAt(0)??0),p=[...new Set(h)].map(J=>`U+${J.toString(16).toUpperCase().
padStart(4,"0")}`),w=p.length===1?"an invisible character":"invisible characters";return p.length===0?"":`${w} (${p.slice(0,5).join(", ")})`}}),1124:((ee,se,e)=>{e.d(se,{AS:()=>C,Hq:()=>j,RG:()=>D,cq:()=>I,
cz:()=>W,xS:()=>F,xW:()=>A});var O=e(706);const D={type:"hidden"};function W(B){const P=g=>B.reduce((i,o)=>i+o[g],0);return{added:P("added"),modified:P("modified"),removed:P("removed")}}function F({status:B,
changes:P,references:g}){const i={added:0,modified:0,removed:0};if(B!=="modified")return{...i,[B]:1};if(P.length===0&&g.length===0)return{...i,modified:1};for(const{kind:o}of P)i[o==="added"||o==="rem\
oved"?o:"modified"]++;return i}function j({workflows:B}){return B.some(({status:P})=>P!=="unchanged")}function A({workflows:B}){return W(B.map(({counts:P})=>P))}function C({workflows:[B,...P]}){return B?.
unusedIgnores.filter(g=>P.every(({unusedIgnores:i})=>i.includes(g)))??[]}function I({modified:B,added:P,removed:g}){return Object.entries({modified:B,added:P,removed:g}).flatMap(([o,u])=>u===0?[]:[`${(0,O.
zD)(u)} ${o}`]).join(", ")||"no changes"}}),3436:((ee,se,e)=>{e.d(se,{Gg:()=>B,Ms:()=>c,Op:()=>o,PX:()=>i,Rk:()=>W,TH:()=>I,TN:()=>A,YD:()=>C,ZM:()=>j,dj:()=>v,e1:()=>u,eX:()=>F,jn:()=>g});var O=e(8142),
D=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displayName"],j=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function A(t,d){if(t.type!=="obj\
ect")return;const m=t.members.get(d)??t.matchOnly?.get(d);if(!(m===void 0||!g(m)))return(m.type==="string"?m.text.length>2:/\d/.test(m.text))?m.text:void 0}function C(t){return t.type==="object"?[...t.
members.keys()]:[]}function I(t){const d=()=>C(t).filter(m=>j.test(m));return P(t,["id","_id","key"])??P(t,d().sort())}function B(t){return P(t,F)}function P(t,d){const m=d.find(T=>A(t,T)!==void 0);return m&&
A(t,m)}function g(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:g(t)?[u(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function o(t,d,m){return m&&
W.includes(t)&&g(d)}function u(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class c{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(d,m=T=>{}){this.#n=d,this.#e=d.lines.length===
0,this.#t=m}read(d){const{fields:m,orders:T}=this.#n,$=R=>(0,D.pi)(m,R,this.#t);return(0,O.q)(d,void 0,{enter:(R,r="")=>this.#e?void 0:{key:r,outer:R},scalar:R=>this.scalar(R),array:(R,r)=>{const f=R.
length>0&&$({key:"",outer:r});return this.array(f?[]:R,(0,D.pi)(T,r,this.#t))},object:(R,r)=>{let f;for(const[s,h]of m.size===0?[]:R)$({key:s,outer:r})&&(R.delete(s),W.includes(s)&&(f=(f??new Map).set(
s,h)));return this.object(R,f)}})}scalar(d){let m=this.#o.get(d);return m===void 0&&(m={type:d.startsWith('"')?"string":"literal",id:++this.#s,text:d},this.#o.set(d,m)),m}array(d,m){const T=m?d.toSorted(
(r,f)=>r.id-f.id):d;let $=T.length;for(const{id:r}of T)$=b($,r);const R=this.#i($,{type:"array",id:this.#s+1,items:T,unordered:m});return this.#e?R:{type:"array",id:R.id,items:d,unordered:m}}object(d,m){
let T=~d.size;for(const[R,{id:r}]of d)T=T+b(this.scalar(R).id,r)|0;const $=this.#i(T,{type:"object",id:this.#s+1,members:d,matchOnly:m});return this.#e?$:{type:"object",id:$.id,members:d,matchOnly:m}}#i(d,m){
for(let T=d;;T=T+1|0){const $=this.#r.get(T);if($&&x($,m))return $;if(!$)return this.#r.set(T,m),this.#s++,m}}}function x(t,d){if(t.type==="array")return d.type==="object"||t.items.length!==d.items.length?
!1:t.items.every(({id:m},T)=>m===d.items[T]?.id);if(d.type==="array"||t.members.size!==d.members.size)return!1;for(const[m,{id:T}]of d.members)if(t.members.get(m)?.id!==T)return!1;return!0}function b(t,d){
const m=Math.imul(t^t>>>15,739982445)^Math.imul(d^d>>>16,73244475);return Math.imul(m^m>>>13,695872825)}function v(t){if(g(t))return t.text;if(t.type==="array"){const m=t.items.map(v);return`[${(t.unordered?
m.sort():m).join()}]`}return`{${Array.from(t.members,([m,T])=>`${JSON.stringify(m)}:${v(T)}`).sort().join()}}`}}),9630:((ee,se,e)=>{e.d(se,{TA:()=>j,b6:()=>F,ol:()=>C});var O=e(4573),D=e(7598),W=e(3436);
function F(I){return(0,O.isUtf8)(I)?I.toString():void 0}function j(I,B,P){const g=/\.json$/i.test(I)?F(B):void 0;return g===void 0?void 0:P.read(g)}function A(I,B,P,g){if(B.equals(P))return!0;const i=new Interner(
g),o=j(I,B,i);return o!==void 0&&o.id===j(I,P,i)?.id}function C({files:I},B){const P=i=>(0,D.createHash)("sha256").update(i).digest("hex"),g=Array.from(I,([i,o])=>{const u=j(i,o,new W.Ms(B));return[i,
P(u?(0,W.dj)(u):o)]});return P(JSON.stringify(g.sort(([i],[o])=>i<o?-1:1)))}}),2614:((ee,se,e)=>{e.d(se,{md:()=>be,ID:()=>ke});var O=e(3436),D=e(3499);const W=[(0,D.Ab)("_?id key uuid guid identifier"),
(0,D.Ab)("(node|step|state)_?id"),(0,D.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,D.Ab)("\\*")],F=(0,D.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),j="*",A=64;function C(le,_e){const ge=I([]),Se=[],Oe=new Set([le,_e].flatMap(Ae=>[...(0,O.PX)(Ae),...i(Ae)]));function Me(Ae,he,Te){if((0,O.jn)(Ae))g(Ae.text,he,Te);else if(Ae.type==="object")De(
Ae,he,Te);else{const Pe=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,Ue]of Ae.items.entries())Me(Ue,B(he,"[]"),{...Te,array:Ae.items,...Pe&&{slot:Le}})}}function De(Ae,he,{
key:Te,array:Pe,map:Le,...Ue}){let He=Ue;if(Pe!==void 0||Te!==void 0){const Ze={side:Ue.side,value:Ae,field:he,outer:Ue.place,key:Te,array:Pe??[]};He={...Ue,place:Ze,map:Le},Se.push(Ze)}const Ge=u(Ae,
Oe),Fe=He===Ue&&(0,O.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,et]of Ae.members){const tt=B(he,Ge||Fe?j:Ze);Fe&&g(JSON.stringify(Ze),tt,He,et),(!Fe||et.type==="array")&&Me(et,tt,Ge?{...He,key:Ze,
map:Ae}:He)}}return Me(le,ge,{side:"base"}),Me(_e,ge,{side:"head"}),{root:ge,places:Se,find:c(Se)}}function I(le){return{keys:le,inner:new Map,texts:new Map,references:[]}}function B(le,_e){const ge=le.
inner.get(_e)??I([...le.keys,_e]);return le.inner.set(_e,ge),ge}function P(le,_e){return le?.inner.get(_e)??le?.inner.get(j)}function g(le,{keys:_e,texts:ge,references:Se},{place:Oe,slot:Me},De){ge.set(
le,(ge.get(le)??0)+1);const Ae=le.startsWith('"')?le.length>2:F.test(_e.findLast(he=>he!=="[]")??"")&&Number.isInteger(Number(le));Oe&&Ae&&Se.push({text:le,place:Oe,slot:Me,value:De})}function i(le){if((0,O.
jn)(le))return[];const _e=le.type==="array"?le.items:[...le.members.values()];return[..._e.flatMap(i),..._e.some(o)?[]:(0,O.YD)(le)]}function o(le){return le.type==="object"}function u({members:le},_e){
return 2*[...le.keys()].filter(Se=>!F.test(Se)&&_e.has(Se)).length>=le.size&&[...le.values()].every(o)}function c(le){const _e=new Map;for(const ge of le){const Se=(Oe,Me)=>{const De=W.findIndex(Te=>Te.
test(Oe));if(De<0)return;const Ae=`${ge.side} ${Me}`,he=_e.get(Ae)??[];he[De]=(he[De]??new Set).add(ge),_e.set(Ae,he)};ge.key!==void 0&&Se(j,JSON.stringify(ge.key));for(const[Oe,Me]of ge.value.members)
(0,O.jn)(Me)&&Se(Oe,Me.text)}return(ge,Se)=>{const Oe=_e.get(`${Se.side} ${ge}`)?.find(Me=>Me);return Oe&&Oe.size<=A?x([...Oe],Se):void 0}}function x(le,_e){const ge=_e?le.filter(Oe=>b(Oe,_e)):le;if(ge.
length===0&&_e)return x(le,_e.outer);const Se=ge.length>1?ge.filter(({value:Oe})=>Oe.members.size>2):ge;return Se.length===1?Se[0]:void 0}function b(le,_e){return le!==void 0&&(le===_e||b(le.outer,_e))}
var v=e(5408);const t="source from origin src tail out".split(" "),d="target to dest destination head in".split(" "),m="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",$=`${m} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),R="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${m} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),f="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function h(le,_e){const ge=C(le,_e),Se=w(ge.root).flatMap(Ae=>J(Ae,ge)),Oe=ne(Se),Me=Oe.
length>0?Oe:pe(Se,ge),De=new Set(Me.flatMap(({source:Ae,target:he})=>[Ae.field,he.field]));return{root:ge.root,nodes:ge.places.filter(({field:Ae})=>De.has(Ae)),edges:Me}}function p(le,_e){return le.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>_e.includes(Se.toLowerCase()))}function w(le){const _e=[le];for(const ge of _e)_e.push(...ge.inner.values());return _e}function J(le,{find:_e}){
const ge=le.references.flatMap(Ae=>{const he=_e(Ae.text,Ae.place);return he?[{...Ae,field:le,target:he}]:[]}),Se=ge.filter(({place:Ae,target:he})=>!b(Ae,he)),Oe=ge.length/le.references.length,Me=Oe>=.5&&
X(le.references)-X(ge)<=2;return(Oe>=.9||Me&&p(le.keys.slice(-2),$))&&2*Se.length>=ge.length?[ge]:[]}function X(le){return new Set(le.map(({text:_e})=>_e)).size}function ne(le){const _e=le.filter(ge=>!ge.
some(({place:Se,target:Oe})=>Oe.field===Se.field));return[...(0,v.$z)(_e,([ge])=>ge?.place.field).values()].flatMap(ge=>{const Se=new Map(ie(ge,t).map(Oe=>[Oe.place,Oe]));return ie(ge,d).flatMap(Oe=>{
const Me=Se.get(Oe.place),De=Me&&{source:Me.target,target:Oe.target,links:[Me,Oe]};return De?[{...De,label:fe(Oe,Oe.place,[]),item:Oe.place.value}]:[]})})}function ie(le,_e){return le.filter(([Se])=>Se&&
p(Se.field.keys.slice(-2),_e)).sort((Se,Oe)=>X(Oe)-X(Se))[0]??[]}function pe(le,_e){const[ge,Se]=[[],[]],Oe=new Set;for(const De of le){const Ae=De.flatMap(Ue=>me(Ue,_e)),[he]=Ae;if(he===void 0||10*Ae.
length<9*De.length)continue;const Te=he.link.field.keys.slice(he.inside.field.keys.length),Pe=Ae.filter(({source:Ue,inside:He})=>Ue!==He);for(const{inside:Ue}of Pe)Oe.add(Ue.key);const Le=p(Te,R);if(!(!Le&&
Pe.length===0&&!p(Te,$)))for(const{link:Ue,source:He}of Ae){const Ge=Ue.place===He?void 0:Ue.place,Fe={label:fe(Ue,Ge,Te),links:[Ue],item:Ge?.value};Le?Se.push({source:Ue.target,target:He,...Fe}):ge.push(
{source:He,target:Ue.target,...Fe})}}const Me=ge.length<Se.length?Se:ge;return Oe.size>1||X(Me.flatMap(({links:De})=>De))>1?Me:[]}function me(le,{find:_e}){for(let ge=le.place;ge;ge=ge.outer){const Se=_e(
JSON.stringify(ge.key),ge),Oe=[ge,Se].find(Me=>Me?.field===le.target.field);if(Oe)return[{link:le,source:Oe,inside:ge}]}return[]}function fe({slot:le,value:_e},ge,Se){const Oe=f.map(Ae=>{const[he,Te]=[
ge?.field.inner.get(Ae),y(ge?.value.members.get(Ae))];return he&&he.texts.size+(he.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ae=>!r.includes(Ae.toLowerCase())),De=le===void 0?
[]:[`output ${le+1}`];return[y(_e),...Oe].find(Ae=>Ae!=="")??[...Me,...De].join(", ")}function y(le){const ge=(le?.type==="array"?le.items:[le]).flatMap(Se=>Se?.type==="string"&&(0,O.e1)(Se.text).trim()||
[]).join(", ");return ge.length>s?"":ge}var S=e(1345),G=e(8132),L=e(706);const Z={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},M={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},a={same:"-->",added:"==>",removed:"-.->"},_=40,U=500,K=5e4,N=40,q=6;function re(le,_e,{
isWhole:ge,hide:Se}){const Oe=({status:he})=>ge||he!=="same",Me=new Set([...le.filter(Oe),..._e.filter(Oe).flatMap(ce)]),De=_e.filter(he=>ce(he).some(Oe)).flatMap(ce);if(Me.size===0)return{};for(const he of[
new Set([...Me,...De]),Me]){const Te=_e.filter(Le=>ce(Le).every(Ue=>he.has(Ue)));if(he.size>_||Te.length>U)continue;const Pe=ae(le.filter(Le=>he.has(Le)),Te,Se);if(Pe.length<=K)return{picture:Pe}}return{
note:`The picture is left out: it would have ${Me.size>_?(0,L.hS)(Me.size,"node"):"too many connections"}.`}}function ce({source:le,target:_e}){return[le,_e]}function ae(le,_e,ge){const Se=new Map(le.
map((Me,De)=>[Me,`n${De+1}`])),Oe=le.map(Me=>`  ${Se.get(Me)}["${Z[Me.status]}${ve(ge(Me.label))||"?"}"]`);for(const{source:Me,target:De,label:Ae,status:he}of _e){const Te=`${Z[he]}${ve(ge(Ae))}`.trim();
Oe.push(`  ${Se.get(Me)} ${a[he]}${Te===""?"":`|"${Te}"|`} ${Se.get(De)}`)}for(const[Me,De]of Object.entries(M)){const Ae=le.filter(he=>he.status===Me).map(he=>Se.get(he));Ae.length>0&&Oe.push(`  clas\
sDef ${Me} ${De}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${ye(le,_e)>q?"TD":"LR"}`,...Oe].join(`
`)}function ye(le,_e){const ge=new Set(_e.map(({target:Me})=>Me)),Se=le.filter(Me=>!ge.has(Me)),Oe=new Map((Se.length>0?Se:le.slice(0,1)).map(Me=>[Me,1]));for(const[Me,De]of Oe)for(const{source:Ae,target:he}of _e)
Ae===Me&&!Oe.has(he)&&Oe.set(he,De+1);return Math.max(...Oe.values())}function ve(le){return(0,G.RK)((0,G.Jj)(le.replace(/\s+/g," ").trim(),N)).replace(Ie,_e=>_e==='"'?"#quot;":`#${_e.codePointAt(0)};`)}
const Ie=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,be="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),Ee="* if when id name label title\
 type key handle condition event relationships".split(" ");function ke(le,_e=ge=>ge){const ge=le.head??le.base;if(ge===void 0)return;const[Se,Oe]=[le.base??ge,le.head??ge],Me=(0,S.j9)([Oe,Se]),De=h(Se,
Oe),Ae=Re(le,De,Me),he=[...new Set(Ae.values())].sort((Fe,Ze)=>Fe.rank-Ze.rank),Te=ze(De,Ae),Pe=Te.filter(Fe=>Fe.status!=="same"),Le=Ve(De,Pe);Ye(le,he,Me,Le);const Ue=new Map(Te.map(({item:Fe,source:Ze,
target:et})=>[Fe,`${Ze.label} \u2192 ${et.label}`])),He=new Set(he.map(({place:Fe})=>Fe.key)),Ge=Fe=>Fe.filter(({status:Ze})=>Ze!=="removed").length;return{...re(he,Te,{isWhole:le.status!=="modified",
hide:_e}),connections:Qe(Pe),size:{nodes:Ge(he),connections:Ge(Te)},tells:Le,isItemKey:Fe=>He.has(Fe)||Me.labelOf(JSON.stringify(Fe))!==void 0,labelOf:Me.labelOf,endsOf:Fe=>Ue.get(Fe)}}function ue({side:le}){
return le==="head"}function we(le){return le&&[le.key,we(le.outer)]}function Re({matches:le},{nodes:_e},ge){const Se=Pe=>Pe.key===void 0?`${Pe.value.id}`:JSON.stringify(we(Pe)),Oe=new Map(_e.map((Pe,Le)=>[
Pe,Le])),Me=(0,v.$z)(_e.filter(ue),Se),De=(0,v.$z)(le,({base:Pe})=>Pe.id),Ae=Pe=>{const Le=De.get(Pe.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(Pe))?.shift()},he=new Map;
let Te=0;for(const Pe of _e){if(he.has(Pe))continue;const Le=ue(Pe)?Pe:Ae(Pe);Te=(Le&&Oe.get(Le))??Te+1e-6;const Ue=Le===void 0?"removed":Le===Pe?"added":"same",He=Le??Pe,Ge={label:Ke(He,ge),status:Ue,
rank:Te,place:He,old:Ue==="same"?Pe:void 0};he.set(Pe,Ge).set(He,Ge)}return he}function Ke({key:le,value:_e,array:ge},Se){const[Oe,Me,...De]=["type","componentType",..._e.members.keys()].map(he=>(0,O.
TN)(_e,he)),[Ae="?"]=[Oe,Me,(0,O.TH)(_e),...De].filter(he=>he!==void 0);return le??Se.nameOf(_e,ge)??(0,O.e1)(Ae)}function ze({edges:le},_e){const ge=le.flatMap(he=>{const[Te,Pe]=[_e.get(he.source),_e.
get(he.target)];return Te&&Pe?[{...he,source:Te,target:Pe,status:ue(he.source)?"added":"removed"}]:[]}),Se=({source:he,target:Te,label:Pe})=>`${he.rank} ${Te.rank} ${Pe}`,Oe=(0,v.$z)(ge,({status:he})=>he),
Me=(0,v.$z)(Oe.get("removed")??[],Se);return[...(Oe.get("added")??[]).map(he=>Me.get(Se(he))?.pop()?{...he,status:"same"}:he),...[...Me.values()].flat()].sort((he,Te)=>he.source.rank-Te.source.rank||he.
target.rank-Te.target.rank)}function Qe(le){const _e=new Map;for(const ge of["target","label"]){const Se=Oe=>`${Oe.source.rank} ${ge==="label"?Oe.label:Oe.target.rank}`;for(const[Oe,Me,...De]of(0,v.$z)(
le,Se).values()){if(!Oe||!Me||De.length>0||Oe.status===Me.status)continue;[Oe.source,Oe.target,Me.target].every(({old:he})=>he)&&!_e.has(Oe)&&!_e.has(Me)&&_e.set(Oe,Me).set(Me,Oe)}}return le.flatMap(ge=>{
const Se=_e.get(ge);return Se&&ge.status==="removed"?[]:[{...ge,kind:Se?"rewired":ge.status,was:Se}]})}function Ve({root:le,nodes:_e},ge){const Se=new Set(ge.flatMap(he=>he.links.map(({field:Te})=>Te))),
Oe=new Set(ge.map(({item:he})=>he)),Me=new Set([le,..._e.map(({field:he})=>he)]),De={added:new Set,removed:new Set};for(const he of ge){const Te=[he.source.label,he.target.label,...he.label.split(", ")].
map(Pe=>JSON.stringify(Pe));for(const Pe of[...Te,...he.links.map(Le=>Le.text)])De[he.status].add(Pe)}function Ae(he,Te,Pe){if(Te===void 0||Me.has(Te))return[{text:Pe,field:le}];const Le=Te.keys.at(-1)===
j?[{text:JSON.stringify(Pe),field:Te}]:[];if("text"in he)return[...Le,{text:he.text,field:Te}];const Ue="members"in he?[...he.members]:[],He="items"in he?he.items.map(Ge=>["[]",Ge]):Ue;return[...Le,...He.
flatMap(([Ge,Fe])=>Ae(Fe,P(Te,Ge),Ge))]}return({path:he,...Te})=>{const Pe=he.map(He=>He.type==="member"?He.key:"[]"),Le=he.some(He=>He.type==="item"&&Oe.has(He.item)),Ue=(He,Ge)=>{const Fe=Ae(He,Pe.reduce(
P,le),`${Pe.at(-1)}`),Ze=Fe.some(({field:tt})=>Se.has(tt)),et=({text:tt,field:ot})=>{if(Se.has(ot))return Ge.has(tt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return be.includes(it)||Ge.has(tt)&&p(
[it],Ee)||Ze&&nt(tt,ot)};return(Ze||Le)&&Fe.every(et)};return Te.kind==="modified"?Ue(Te.from,De.removed)&&Ue(Te.to,De.added):"value"in Te&&Ue(Te.value,De[Te.kind])}}function nt(le,{texts:_e}){const ge=_e.
get(le)??0,Se=[..._e.values()].reduce((Oe,Me)=>Oe+Me,0);return ge>2&&2*ge>Se&&/^"?[\w.-]{0,30}"?$/.test(le)}function Ye(le,_e,{componentOf:ge},Se){const Oe=(0,D.pi)(le),Me=_e.flatMap(he=>{const{value:Te,
array:Pe}=he.place,Le=(0,S.qU)(Te)===void 0?ge(Te,Pe):void 0;return[Te.id===he.old?.value.id?void 0:Te,Le].map(Ue=>({owner:Ue,node:he}))}),De=(0,v.$z)(Me,({owner:he})=>he);De.delete(void 0);const Ae=new Map(
le.matches.map(({path:he,head:Te})=>[he.at(-1),Te]));for(const he of le.changes){if(Se(he)||Oe(he))continue;const Te=he.path.map(Le=>Ae.get(Le)).reverse(),Pe=["value"in he&&he.value,...Te].find(Le=>De.
has(Le));for(const{node:Le}of De.get(Pe)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,se,e)=>{e.d(se,{K$:()=>O,pi:()=>W,wo:()=>D});const O=D("");function D(A){const C=new Set,[I,B]=[new Map,
new Map];for(const[P,g]of A.split(/\r\n|\r|\n/).entries()){const i=g.trim();if(i===""||i.startsWith("#"))continue;const[o,u]=i.endsWith("[]")?[i.slice(0,-2),B]:[i,I],c=o.split(".").reverse(),x=F(o);if(c.
includes(""))throw new Error(`has an empty key in line ${P+1} (join keys by single dots)`);if(c.every(b=>b==="*"))throw new Error(`has only * in line ${P+1}, which would ignore everything (name a key)`);
C.add(i),u.set(x,[...u.get(x)??[],{line:i,keys:c}])}return{lines:[...C],fields:I,orders:B}}function W(A,C,I){if(A.size===0||C===void 0)return!1;const B=["*",F(C.key)].flatMap(P=>A.get(P)??[]).filter(({
keys:P})=>j(C,P));for(const{line:P}of B)I(P);return B.length>0}function F(A){return A.slice(A.lastIndexOf(".")+1)}function j(A,C){if(A===void 0||C.length===0)return C.length===0;const I=C[0]==="*"?["*"]:
A.key.split(".").reverse();return I.every((B,P)=>B===C[P])&&j(A.outer,C.slice(I.length))}}),2742:((ee,se,e)=>{e.d(se,{OD:()=>Z,qy:()=>G,Z:()=>M,yR:()=>L});var O=e(3436),D=e(2899),W=e(1345);function F(a,_){
const U=_.size===0?void 0:_.get(JSON.stringify(a));return U===void 0?a:(0,O.e1)(U)}function j({base:a,head:_}){return a===_?[]:O.Rk.flatMap(U=>{const[K,N]=[(0,O.TN)(a,U),(0,O.TN)(_,U)];return K!==N&&K?.
startsWith('"')&&N?.startsWith('"')?[[K,N]]:[]})}function A(a,_){const U=new Map;for(const[N,q]of a)U.set(N,(U.get(N)??new Set).add(q));const K=([N,q])=>U.get(N)?.size===1&&_.base.get(N)===1&&_.head.get(
q)===1;return new Map(a.filter(K))}function C(a){const _=U=>{const K=new Map,N=(q,re)=>{if(q.type==="array")for(const ae of q.items)N(ae,!0);if(q.type!=="object")return;const ce=re?[q.id,...O.Rk.flatMap(
ae=>(0,O.TN)(q,ae)??[])]:[];for(const ae of new Set(ce))K.set(ae,(K.get(ae)??0)+1);for(const ae of q.members.values())N(ae,!1)};for(const q of a)N(q[U],!1);return K};return{base:_("base"),head:_("head")}}
function I(a,_,U){const K={element:new Map,member:new Map};function N(re,ce){if(_.size===0&&!U)return re;if((0,O.jn)(re))return a.scalar(_.get(re.text)??re.text);const ae=K[ce?"element":"member"],ye=ae.
get(re.id)??q(re,ce);return ae.set(re.id,ye),ye}function q(re,ce){if(re.type==="array"){const ye=re.items.map(ve=>N(ve,!0));return a.array(ye,re.unordered)}const ae=new Map;for(const[ye,ve]of re.members)
(0,O.Op)(ye,ve,ce)?U||ae.set(ye,ve):ae.set(F(ye,_),N(ve,!1));return a.object(ae)}return(re,ce=!1)=>N(re,ce).id}function B(a,_){const U={base:I(a,_,!0),head:I(a,new Map,!0)};return{interner:a,renames:_,
follow:I(a,_,!1),bare:U}}var P=e(5408);const g=.4,i=.9,o=4e4,u=4,c=/^(""|0|true|false|null)$/,x=.25,b=new Set([...O.eX,"type"]);function v(a,_,U){const{compare:K,shareRare:N}=m(a,U),q=t(a,_),re=d(a);return ce=>(ae,ye)=>{
const ve=(0,P.qc)(ae,ye),Ie=ve.reduce((ue,{base:we,head:Re})=>ue+we.length*Re.length,0),be=ue=>Ie>o?[...N(ue),...(0,P.O6)(_,ue).flatMap(P.yU)]:ue.base.flatMap(we=>ue.head.map(Re=>({base:we,head:Re}))),
Ee=ve.flatMap(be).flatMap(ue=>{const we=K(ue);return(ce>0&&re(ue)?K(ue,()=>1)>=i:we>=ce)?[{pair:ue,alike:we,distance:q(ue)}]:[]});Ee.sort((ue,we)=>we.alike-ue.alike||ue.distance-we.distance);const ke=new Set;
return Ee.flatMap(({pair:ue})=>ke.has(ue.base)||ke.has(ue.head)?[]:(ke.add(ue.base).add(ue.head),[ue]))}}function t({base:a},_){const U=new Map((0,P.Ms)(_).map(q=>[q.base.index,q.head.index-q.base.index]));
let K=0;const N=a.map(({index:q})=>(K=U.get(q)??K,q+K));return q=>Math.abs((N[q.base.index]??0)-q.head.index)}function d({base:a,head:_}){const U=({item:re})=>[(0,O.TH)(re),(0,O.Gg)(re)],[K,N]=[new Set(
a.flatMap(U)),new Set(_.flatMap(U))],q=(re,ce)=>U(re).every(ae=>ae!==void 0&&!ce.has(ae));return re=>q(re.base,N)&&q(re.head,K)}function m(a,{renames:_,follow:U}){const K=new Map([["",0]]),N=new Set;function q(be){
const Ee=K.get(be)??K.size;return Ee===K.size&&K.set(be,Ee),Ee}function re(be,Ee){const ke=new Set,ue=(we,Re,Ke)=>{if((0,O.jn)(we)||(we.type==="array"?we.items.length:we.members.size)===0){const ze=q(
`${Re}=${Ee==="base"?U(we):we.id}`);ke.add(ze),(!(0,O.jn)(we)||c.test(we.text))&&N.add(ze)}else if(we.type==="array")for(const ze of we.items)ue(ze,q(`${Re}[]`),!0);else for(const[ze,Qe]of we.members)
Re===0&&(0,O.jn)(Qe)&&b.has(ze)||(0,O.Op)(ze,Qe,Ke)||ue(Qe,q(`${Re}.${Ee==="base"?F(ze,_):ze}`),!1)};return ue(be,0,!0),ke}const ce=new Map,ae=new Map,ye=be=>ce.get(be)??new Set;for(const be of["base",
"head"]){for(const Ee of a[be])ce.set(Ee,re(Ee.item,be));for(const[Ee,ke]of(0,W.Vn)(a[be].flatMap(ue=>[...ye(ue)]))){const ue=(N.has(Ee)?x:1)/ke;ae.set(Ee,Math.min(ae.get(Ee)??1,ue))}}const ve=be=>ae.
get(be)??0,Ie=be=>[...ye(be)].filter(Ee=>ve(Ee)>=1/u);return{compare({base:be,head:Ee},ke=ve){const ue=ze=>{let Qe=0;for(const Ve of ze)Qe+=ke(Ve);return Qe},[we,Re]=[ye(be),ye(Ee)],Ke=[...we].filter(
ze=>Re.has(ze));return 2*ue(Ke)/(ue(we)+ue(Re))||0},shareRare(be){const Ee=new Map;for(const ke of be.head)for(const ue of Ie(ke))Ee.set(ue,[...Ee.get(ue)??[],ke]);return be.base.flatMap(ke=>{const ue=new Set(
Ie(ke).flatMap(we=>Ee.get(we)??[]));return Array.from(ue,we=>({base:ke,head:we}))})}}}function T(a,_,U){const K={base:{item:a,index:0,array:[a]},head:{item:_,index:0,array:[_]}};return m({base:[K.base],
head:[K.head]},U).compare(K)}function $(a,_,U){let K=[],N=a;const q=()=>N.base.length===0||N.head.length===0,re=(ue,we)=>{const Re=q()?[]:ue(N,we);Re.length!==0&&(K=K.concat(Re),N=(0,P.FF)(N,Re))},ce=ue=>(we,Re)=>(0,P.
O6)(K,we).flatMap(Ke=>ue(Ke,Re)),ae=U||[...a.base,...a.head].some(({item:ue})=>ue.type==="object"),ye=O.Rk.filter(ue=>!(s(a.base,ue)&&s(a.head,ue)));for(const ue of h(ye,a,_))re(P.kk,r(ue));const ve=({
item:ue})=>ue.id,Ie=({item:ue},we)=>we==="base"?_.follow(ue,!0):ue.id;for(const ue of _.renames.size>0?[Ie,ve]:[ve])re(ce(P.eV),ue),ae&&re(P.kh,ue);if(ae&&!q()){for(const Re of h(w(a),a,_).slice(0,1))
re(P.kk,r(Re));const ue=Re=>({item:Ke},ze)=>f(Ke,_.bare[ze],Re);re(ce(P.eV),ue(1)),re(P.kh,ue(3));const we=v(a,K,_);for(const Re of[...O.eX,"key"])re(we(0),r(Re));re(we(g),({item:Re})=>Re.type==="obje\
ct"?(0,O.TN)(Re,"type")??"":void 0)}const be=ye.length<O.Rk.length,Ee=ue=>(0,O.Gg)(ue)??(be?ye.find(we=>(0,O.TN)(ue,we)):(0,O.TH)(ue));return re(ce((ue,we)=>be&&R(ue.base)===R(ue.head)?(0,P.yU)(ue):(0,P.
kh)(ue,we)),({item:ue})=>Ee(ue)===void 0?"":void 0),K}function R(a){return a.map(({index:_})=>_).join()}function r(a){return({item:_})=>(0,O.TN)(_,a)}function f(a,_,U){return a.type!=="object"||[...a.
members].filter(([N,q])=>!(0,O.Op)(N,q,!0)).length<U?void 0:_(a,!0)}function s(a,_){const U=K=>a.every(({item:N,index:q})=>(0,O.TN)(N,_)?.replaceAll('"',"")===`${K+q}`);return a.length>1&&(U(0)||U(1))}
function h(a,_,U){const K=a.map(q=>({key:q,pairs:(0,P.kk)(_,r(q))})),N=(q,re)=>q.every(({base:ae,head:ye},ve)=>ae===re[ve]?.base&&ye===re[ve]?.head)?0:p(re,U)-p(q,U);return K.sort(({pairs:q},{pairs:re})=>re.
length-q.length||N(q,re)),K.map(({key:q})=>q)}function p(a,{interner:_,renames:U,bare:K}){const N=a.map(({base:re,head:ce})=>({base:re.item,head:ce.item})),q=I(_,new Map([...U,...N.flatMap(j)]),!0);return N.
filter(({base:re,head:ce})=>[q,K.head].some(ae=>ae(re,!0)===K.head(ce,!0))).length}function w({base:a,head:_}){const U=(0,W.Vn)(_.flatMap(({item:q})=>(0,O.YD)(q))),K=q=>2*(U.get(q)??0)>_.length&&q!=="\
type",N=[...U.keys()].filter(q=>K(q)&&J(a,q)&&J(_,q)).sort();return[...N.filter(q=>O.ZM.test(q)),...N]}function J(a,_){const U=a.flatMap(({item:N})=>(0,O.TN)(N,_)??[]).filter(N=>N.startsWith('"'));if(U.
length<2||2*U.length<=a.length||new Set(U).size<U.length)return!1;const K=new Set(a.flatMap(({item:N})=>O.Rk.map(q=>(0,O.TN)(N,q))));return 2*U.filter(N=>K.has(N)).length<U.length}const X=8,ne=.5;function ie(a,_,U,K){
const N=be=>a[be].flatMap(ke=>[ke,...pe(ke,K)]).filter(({path:ke,value:ue})=>ke.at(-1)?.type==="item"&&U[be].get(ue.id)===1),q={bases:new Set,heads:new Map};let re={base:N("base"),head:N("head")};const ce=(be,Ee)=>{
const ke=(0,P.kk)(re,be).filter(({base:ue,head:we})=>ue.arrays!==we.arrays&&Ee(ue.value,we.value));for(const{base:ue,head:we}of ke)q.bases.add(ue.value),q.heads.set(we.value,ue);re=(0,P.FF)(re,ke)},ae=(be,Ee)=>(0,O.
TN)(be,"type")===(0,O.TN)(Ee,"type"),ye=(be,Ee)=>ae(be,Ee)&&T(be,Ee,_)>=ne,ve=(be,Ee)=>(U[Ee].get(be??"")??0)<2,Ie=(be,Ee)=>ve(be,Ee)?be:void 0;return ce(({value:be},Ee)=>Ie((0,O.TH)(be),Ee),(be,Ee)=>((0,O.
TH)(be)?.length??0)>=X||ye(be,Ee)),ce(({value:be},Ee)=>Ie((0,O.Gg)(be),Ee),ye),ce(({value:be},Ee)=>ve((0,O.TH)(be),Ee)?f(be,_.bare[Ee],3):void 0,ae),q}function pe({value:a,path:_},U){return(0,W.Vg)(a,
U).flatMap(K=>{if((0,O.jn)(K.value))return[];const N={value:K.value,path:[..._,K.step]};return[N,...pe(N,U)]})}function me(a,_,U,K){const N=[],q=[],re=[],ce=[],ae={base:[],head:[]};function ye({base:ue,
head:we},Re,Ke){Ke==="element"&&ce.push(...j({base:ue,head:we})),(Ke==="element"||Ke==="member"&&ue.type==="object"&&we.type==="object")&&re.push({base:ue,head:we,path:Re}),ue.id!==we.id&&(ue.type==="\
array"&&we.type==="array"?ke(ue,we,Re):ue.type==="object"&&we.type==="object"?Ee({base:ue,head:we},Re,Ke):Ke!=="own"&&(0,O.jn)(ue)&&(0,O.jn)(we)&&_.renames.get(ue.text)===we.text?q.push({path:Re,from:(0,O.
e1)(ue.text),to:(0,O.e1)(we.text)}):N.push({kind:"modified",path:Re,from:ue,to:we}))}function ve({base:ue,head:we},Re,Ke,ze){ue!==void 0&&we!==void 0?ye({base:ue,head:we},Re,Ke):we!==void 0&&!Ie(we,Re)?
(N.push({kind:"added",path:Re,value:we}),ae.head.push({value:we,path:Re,arrays:ze}),U.heads.size>0&&be(we,Re)):ue!==void 0&&!U.bases.has(ue)&&(N.push({kind:"removed",path:Re,value:ue}),ae.base.push({value:ue,
path:Re,arrays:ze}))}function Ie(ue,we){const Re=U.heads.get(ue);return Re===void 0?!1:(N.push({kind:"moved",path:we,from:Re.path}),ye({base:Re.value,head:ue},we,"element"),!0)}function be(ue,we){for(const{
step:Re,value:Ke}of(0,W.Vg)(ue,K)){const ze=[...we,Re];Ie(Ke,ze)||be(Ke,ze)}}function Ee(ue,we,Re){for(const{key:Ke,from:ze,...Qe}of fe(ue,_)){const Ve=[...we,{type:"member",key:Ke}];ze!==Ke&&q.push({
path:Ve,from:ze,to:Ke});const nt=Qe.base!==void 0&&(0,O.Op)(Ke,Qe.base,Re==="element");ve(Qe,Ve,nt?"own":"member")}}function ke(ue,we,Re){const Ke={base:(0,P.S3)(ue.items),head:(0,P.S3)(we.items)},ze=$(
Ke,_,ue.unordered&&we.unordered).filter(Ye=>!U.bases.has(Ye.base.item)&&!U.heads.has(Ye.head.item)),Qe=(0,W.Oe)(Ke,ze,K),Ve=new Set((0,P.Ms)(ze).map(Ye=>Ye.head.index)),nt=Qe.filter(Ye=>Ye.base&&Ye.head&&
!Ve.has(Ye.index));nt.length>0&&!we.unordered&&N.push({kind:"reordered",path:Re,moved:nt.map(({step:Ye})=>Ye)});for(const{step:Ye,...le}of Qe)ve(le,[...Re,Ye],"element",Ke)}return ye(a,[],"root"),{changes:N,
references:q,matches:re,renames:ce,unmatched:ae}}function fe({base:a,head:_},{renames:U,follow:K}){const N=new Map(a.members),q=new Map,re=(ae,ye)=>ae.id===ye.id||K(ae)===ye.id;for(const ae of[re,()=>!0])
for(const ye of[ve=>ve,ve=>F(ve,U)])for(const[ve,Ie]of N){const be=ye(ve),Ee=_.members.get(be);Ee===void 0||q.has(be)||!ae(Ie,Ee)||(N.delete(ve),q.set(be,{key:be,from:ve,base:Ie,head:Ee}))}for(const[ae,
ye]of _.members)q.has(ae)||q.set(ae,{key:ae,from:ae,head:ye});const ce=Array.from(N,([ae,ye])=>({key:ae,from:ae,base:ye}));return[...q.values(),...ce].sort((ae,ye)=>ae.key<ye.key?-1:1)}const y={bases:new Set,
heads:new Map},S=5;function G(a,_){const U=new O.Ms(D.K$),[K,N]=[a,_].map(q=>L(q,U));return K&&N&&Z([{base:K,head:N}],U)[0]}function L(a,_=new O.Ms(D.K$)){return/^\s*[[{]/.test(a)?_.read(a):void 0}function Z(a,_){
const U=M(()=>C(a)),K=M(()=>(0,W.j9)([...a.map(({head:ce})=>ce),...a.map(({base:ce})=>ce)])),N=(ce,ae)=>K().componentOf(ce,ae);function q(ce){const ae=B(_,ce);return a.map(ye=>{const ve=me(ye,ae,y,N),
{base:Ie,head:be}=ve.unmatched;if(Ie.length===0||be.length===0)return ve;const Ee=ie(ve.unmatched,ae,U(),N);if(Ee.heads.size===0)return ve;const ke=me(ye,ae,Ee,N);return ke.changes.filter(({kind:ue})=>ue===
"moved").length===Ee.heads.size?ke:ve})}let re=new Map;for(let ce=0;ce<S;ce++){const ae=q(re),ye=ae.flatMap(Ie=>Ie.renames),ve=ye.length===0?new Map:A(ye,U());if(re.size===ve.size&&[...re].every(([Ie,
be])=>ve.get(Ie)===be)){if(ae.some(({changes:Ie})=>Ie.length>0))return ae;break}re=ve}return q(new Map)}function M(a){let _;return()=>(_??={value:a()},_.value)}}),3499:((ee,se,e)=>{e.d(se,{Ab:()=>x,a2:()=>m,
gN:()=>v,lY:()=>T,pi:()=>b,rL:()=>t});var O=e(3436),D=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,F=[
"x","y"],j=x("viewport canvas"),A=x("w h width height left top zoom"),C=[["x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
B=/^\d{4}-\d\d-\d\d$/,P=x("_?id uuid guid identifier instanceIdentifier"),g=/^\d{1,15}$/,i=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,o=x("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),u=x("meta(data)? .*info revision flow workflow"),c=[[x(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),I,B],[x(".*(updat\
e|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),I],[x("[lc]Mod [mc]time"),I],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function x(f){return new RegExp(`^(${f.replaceAll(" ","|")})$`,"i")}function b({base:f,head:s}){const h={base:(0,D.Z)(()=>new Set((0,O.PX)(f))),head:(0,D.Z)(()=>new Set((0,O.PX)(s)))};return p=>{const{
kind:w,path:J}=p;if(w==="reordered"||w==="moved")return!1;const[X,ne=X]=w==="modified"?[p.from,p.to]:[p.value];if(r(X)&&r(ne)&&d(J,X.type==="literal"))return!0;if(w!=="modified"||X.type!==ne.type||!("\
text"in X)||!("text"in ne))return!1;const[ie,pe,me]=[R(J.at(-1)),(0,O.e1)(X.text),(0,O.e1)(ne.text)],fe=(...L)=>[pe,me].every(Z=>L.some(M=>M.test(Z)));if(c.some(([L,...Z])=>L.test(ie)&&fe(...Z)))return!0;
const y=R(J.at(-2));if(o.test(ie)&&fe(g,i))return y===""||u.test(y);const S=P.test(ie)||ie===`${R(J.at(-3)).replace(/s$/,"")}Id`;return y===""&&S&&fe(i)&&!h.head().has(pe)&&!h.base().has(me)}}function v(f){
return i.test(f)||I.test(f)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(f)}function t(f,s){return P.test(f)&&(0,O.jn)(s)||W.test(f)&&s.type!=="literal"&&r(s)||F.includes(f)&&r(s)}function d(f,s){const[h,p]=[f.
at(-2),R(f.at(-1))],w=f.slice(m(f)).find(ne=>W.test(R(ne)));if(w)return w===f.at(-1)?!s:p===""||F.includes(p)||A.test(p);const J=h?.type==="item"&&h.item.type==="object"?h.item.members:void 0;return p===
"zoom"&&j.test(R(h))||F.includes(p)||A.test(p)&&C.some(ne=>ne.every(ie=>J?.has(ie)))}function m(f){return f.findLastIndex(({type:s})=>s==="item")+1}function T(f,{matches:s}){const h=new Map(s.map(w=>[
w.path.at(-1),w])),p=new Map;for(const w of f){const J=m(w.path),[X,ne]=[w.path[J-1],w.path[J]],ie=F.includes(R(ne)),pe=ie?F:W.test(R(ne))?[R(ne)]:[],[me,fe]=[$(h.get(X)?.base,pe),$(h.get(X)?.head,pe)],
y=[...w.path.slice(0,J),{type:"member",key:pe.join(", ")}];me&&fe?p.set(ie?X:ne,{kind:"modified",path:y,from:me,to:fe}):p.set(w,w)}return[...p.values()]}function $(f,s){const h=f?.type==="object"?s.flatMap(
p=>f.members.get(p)??[]):[];if(!(h.length<s.length))return h.length>1?{type:"array",id:0,items:h,unordered:!1}:h[0]}function R(f){return f?.type==="member"?f.key:""}function r(f){if(f.type==="literal")
return/\d/.test(f.text);const s=f.type==="array"?f.items:f.type==="object"?[...f.members.values()]:[];return s.length>0&&s.every(r)}}),1345:((ee,se,e)=>{e.d(se,{Oe:()=>i,Vg:()=>o,Vn:()=>b,j9:()=>A,qU:()=>C});
var O=e(3436),D=e(5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,j=40;function A(t){const d=t.map(g),m=r=>d.find(f=>f.get(r))?.get(r);function T(r,f){for(const s of(0,O.YD)(
r).sort()){if(W.test(s))continue;const h=`${(0,O.TN)(r,s)}`,p=s==="type"?`"${h.split(":")[1]}`:h,w=m(p);if(w===void 0||C(w.item)===void 0)continue;const J=d.some(X=>{const ne=X.get(p);return ne&&(ne.array===
f||P(f,ne.item))});if(s==="type"||!J)return w.item}}function $(r,f){const s=(0,O.Gg)(r);return C(r)??C(T(r,f))??(s&&(0,O.e1)(s))}function R(r){const f=/\d/.test(r)?m(r):void 0;return f&&$(f.item,f.array)}
return{componentOf:T,nameOf:$,labelOf:R}}function C(t){const d=t&&((0,O.TN)(t,"name")??I(t));return d&&(0,O.e1)(d)}function I(t){const[d,m]=[B(t,"localeData"),B(t,"data")];return[...(d?["en",...(0,O.YD)(
d)]:[]).map(r=>B(d,r)),m,B(m,"node")].map(r=>r&&((0,O.Gg)(r)??(0,O.TN)(r,"display_name"))).find(r=>r!==void 0)}function B(t,d){return t?.type==="object"?t.members.get(d):void 0}function P(t,d){return(0,O.
YD)(d).map(T=>B(d,T)).some(T=>T?.type==="array"&&T.items===t)}function g(t){const d=new Map,m=T=>{if(T.type==="object")for(const $ of T.members.values())m($);if(T.type==="array")for(const $ of T.items){
const R=(0,O.YD)($).filter(f=>O.ZM.test(f)),r=new Set(R.flatMap(f=>(0,O.TN)($,f)??[]));for(const f of r)d.set(f,d.has(f)?void 0:{item:$,array:T.items});m($)}};return m(t),d}function i(t,d,m){const T=(0,D.
FF)(t,d),$=[...T.base.map(r=>({...r,base:r.item})),...d.map(({base:r,head:f})=>({...f,base:r.item,head:f.item})),...T.head.map(r=>({...r,head:r.item}))],R=x($,m);return $.map(r=>({...r,step:u(r,R.get(
r))})).sort(c)}function o(t,d){return t.type==="object"?Array.from(t.members,([T,$])=>({step:{type:"member",key:T},value:$})):(t.type==="array"?i({base:[],head:(0,D.S3)(t.items)},[],d):[]).map(({step:T,
item:$})=>({step:T,value:$}))}function u({item:t,index:d},m){if(m===void 0)return{type:"element",index:d,item:t};const T=v(t),$=T!==void 0&&T.length<=j&&!m.startsWith(T);return{type:"item",label:m,...$&&
{hint:T},item:t}}function c({step:t},{step:d}){return t.type==="item"&&d.type==="item"?t.label<d.label?-1:1:t.type==="element"&&d.type==="element"?t.index-d.index:t.type==="item"?-1:1}function x(t,d){
const m=new Map,T=new Set;let $=t.filter(({item:p})=>(C(p)??(0,O.Gg)(p)??(0,O.TH)(p))!==void 0);const R=p=>{const w=$.map(p),J=b(w);$=$.filter((X,ne)=>{const ie=w[ne];return ie===void 0||J.get(ie)!==1||
T.has(ie)?!0:(T.add(ie),m.set(X,ie),!1)})};R(({item:p})=>C(p));const r=new Map($.map(p=>[p,C(p.item)??C(d(p.item,p.array))])),f=b([...r.values()]),s=p=>{const[w,J]=[r.get(p),(0,O.Gg)(p.item)];return C(
p.item)??(f.get(w)===1?w:void 0)??(J&&(0,O.e1)(J))},h=(p,w="")=>{const[J,X]=[(0,O.TH)(p.item),s(p)??v(p.item)],ne=J&&(0,O.e1)(J).replace(w,"");return X&&ne?`${X} (${ne})`:X??ne};return R(p=>s(p)??h(p,
F)),R(p=>h(p,F)),R(p=>h(p)),R(p=>`${s(p)??v(p.item)??h(p)} [${p.index}${p.head?"":", before"}]`),m}function b(t){const d=new Map;for(const m of t)d.set(m,(d.get(m)??0)+1);return d}function v(t){const d=(0,O.
TN)(t,"type");return d?.startsWith('"')?(0,O.e1)(d):void 0}}),7856:((ee,se,e)=>{e.d(se,{$C:()=>t,Wr:()=>$,_p:()=>d,lb:()=>u});var O=e(706),D=e(3436),W=e(2742);const F=8,j="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",A=new RegExp(`(?:${j}|(?:password|secret|apikey)s)$`),C=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${j})$`),B=/name|key|header|field/i,P=["value","values","default","defaultvalue","headervalue"],g=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${j}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${j})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${j})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${j})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(R=>new RegExp(R,"giu"));function u({workflows:R}){const r=new O.pO;for(const{secrets:s,files:h}of R){const p=h.flatMap(({base:w,head:J})=>[w,J].flatMap($));for(const w of[...s,...p].flatMap(c))r.add(
w,x)}const f=new Map;return s=>{const h=f.get(s);if(h)return h;const p=[],w=ne=>(p.push(ne),O.v5),X={shown:o.reduce((ne,ie)=>ne.replace(ie,w),r.hide(s,w)),hidden:JSON.stringify(p)};return f.set(s,X),X}}
function c(R){return[R,R.replace(/^(?:bearer|basic|token) /i,""),...(0,D.PX)((0,W.yR)(R))]}function x(R){return R.length>=F&&!new RegExp("^\\p{L}+$","u").test(R)}function b(R){const r=v(R);return A.test(
r)&&!C.test(r)}function v(R){return R.toLowerCase().replace(/[^a-z]/g,"")}function t(R,r,f){if(m(r))return!1;if(b(R))return T(r)||I.test(v(R));const s=h=>B.test(h)&&b(String(f&&(0,D.TN)(f,h)));return P.
includes(v(R))&&f!==void 0&&(0,D.YD)(f).some(s)}function d(R,...r){return r.every(m)?!1:R.some((f,s)=>{const h=R[s-1],p=h&&"item"in h?h.item:void 0,w=R.slice(s+1).every(({type:X})=>X==="element"),J=X=>f.
type==="member"&&t(f.key,w?X:void 0,p);return r.some(J)})}function m(R){return R?.type==="literal"&&!/\d/.test(R.text)}function T(R){return R?.type==="array"?R.items.every(T):R!==void 0&&(0,D.jn)(R)}function $(R){
const r=[],f=s=>{if(s!==void 0)if((0,D.jn)(s))f((0,W.yR)((0,D.e1)(s.text)));else if(s.type==="array")for(const h of s.items)f(h);else for(const[h,p]of s.members)t(h,p,s)&&r.push(...(0,D.PX)(p)),f(p)};
return f(R),r.filter(s=>!g.test(s))}}),5408:((ee,se,e)=>{e.d(se,{$z:()=>I,FF:()=>g,Ms:()=>P,O6:()=>i,S3:()=>W,eV:()=>F,kh:()=>j,kk:()=>A,qc:()=>C,yU:()=>B});var O=e(8965);const D=500;function W(o){return o.
map((u,c)=>({item:u,index:c,array:o}))}function F(o,u){const c=d=>o[d].map(m=>u(m,d)),x=(d,m)=>d!==void 0&&d===m,b=(0,O.E)(c("base"),c("head"),{maxEditLength:D,comparator:x});if(b===void 0)return P(j(
o,u));let[v,t]=[0,0];return b.flatMap(({added:d,removed:m,count:T})=>{const[$,R]=[o.base.slice(v,v+T),o.head.slice(t,t+T)];return d||(v+=T),m||(t+=T),d||m?[]:B({base:$,head:R})})}function j(o,u){return C(
o,u).flatMap(B)}function A(o,u){return C(o,u).flatMap(c=>c.base.length===1&&c.head.length===1?B(c):[])}function C(o,u){const c=I(o.head,x=>u(x,"head"));return c.delete(void 0),[...I(o.base,x=>u(x,"bas\
e"))].flatMap(([x,b])=>{const v=c.get(x);return v?[{base:b,head:v}]:[]})}function I(o,u){const c=new Map;for(const x of o){const b=u(x),v=c.get(b);v?v.push(x):c.set(b,[x])}return c}function B({base:o,
head:u}){return o.flatMap((c,x)=>{const b=u[x];return b===void 0?[]:[{base:c,head:b}]})}function P(o){const u=[];for(const x of o.toSorted((b,v)=>b.base.index-v.base.index)){let[b,v]=[0,u.length];for(;b<
v;){const t=b+v>>1;(u[t]?.last.head.index??0)<x.head.index?b=t+1:v=t}u[b]={last:x,before:u[b-1]}}const c=[];for(let x=u.at(-1);x;x=x.before)c.push(x.last);return c.reverse()}function g({base:o,head:u},c){
const x=new Set(c.flatMap(b=>[b.base,b.head]));return{base:o.filter(b=>!x.has(b)),head:u.filter(b=>!x.has(b))}}function i(o,u){const c=P(o),x={base:0,head:0};return C(u,({index:b},v)=>{for(;(c[x[v]]?.[v].
index??1/0)<b;)x[v]++;return x[v]})}}),9462:((ee,se,e)=>{e.d(se,{N:()=>W,R:()=>F});var O=e(7279),D=e(706);async function W(j,{ms:A,error:C},I){const B=new AbortController,P=setTimeout(()=>B.abort(C),A),
g=Math.min(j.endsAt,performance.now()+A);try{return await I({...j,signal:AbortSignal.any([j.signal,B.signal]),endsAt:g})}finally{clearTimeout(P)}}function F(j,A){const C=`${A} within ${(0,D.zK)(j)} (t\
imeout-minutes)`;return{ms:j,error:new O.HR({what:C,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,se,e)=>{e.d(se,{CQ:()=>B,Rs:()=>g,TF:()=>i,Uc:()=>P,lo:()=>c});var O=e(
7598),D=e(1455),W=e(6760),F=e(7975),j=e(7279),A=e(706);const C={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(x){return/^E[A-Z0-9]+$/.test(Object(x).code)}function B(x){if(!I(x))return(0,j.gJ)(x);const{code:b="",errno:v=0}=x;
return C[b]??(0,F.getSystemErrorMap)().get(v)?.[1]??b}function P(x){const{path:b,dest:v=b}=Object(x);return I(x)&&v?`${B(x)} (${(0,A.MW)(v)})`:B(x)}function g(x,b,v="Set another directory, or free som\
e space."){const t=Object(x).code==="ENAMETOOLONG",d={what:`Can't write ${b}`,why:B(x),cause:x};return new j.HR({...d,advice:t?"Set a shorter name.":v})}async function i(x){await(0,D.rm)(x,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function u(x,b,v=(0,W.dirname)(x)){const t=(0,W.join)(v,`.workflow-export-${(0,O.randomBytes)(6).toString("hex")}`);try{await(0,D.
writeFile)(t,b,{flag:"wx"}),await(0,D.rename)(t,x)}catch(d){throw await i(t).catch(()=>{}),d}}async function c(x,b){await u(x,b).catch(v=>{throw g(v,x)})}}),7279:((ee,se,e)=>{e.d(se,{$N:()=>W,HR:()=>D,
gJ:()=>C,h_:()=>A,iT:()=>j});const O=null;class D extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(B){super(F(
B),{cause:B.cause}),this.what=B.what,Object.assign(this,B)}with(B){return new D({...this,cause:this,...B})}}function W({what:I,why:B=""}){return B===""?I:`${I}: ${B}`}function F(I){const B=W(I);return`${B}${/[.!?…]$/.
test(B)?"":"."} ${I.advice??""}`.trim()}function j(I){return I instanceof Error?I:new Error(String(I))}function A(I){return I instanceof D?I:new D({what:C(I),cause:I})}function C(I){return j(I).message}}),
6191:((ee,se,e)=>{e.d(se,{B6:()=>i,R9:()=>v,mz:()=>t,wn:()=>b});var O=e(1455),D=e(6760),W=e(6671),F=e(2145),j=e(9462),A=e(532),C=e(7279),I=e(2975),B=e(706),P=e(8725),g=e(7487);class i extends C.HR{}const o=10*
6e4,u=3;async function c(){const{DefaultArtifactClient:X}=await e.e(348).then(e.bind(e,9348));return new X}async function x({signal:X,log:ne},ie){const pe=await c(),me=(0,P.QJ)(ne,()=>ie(pe));return await(0,I.
Mu)(X,me)}async function b(X){return await x(X,async ne=>(await ne.listArtifacts()).artifacts)}async function v(X,ne){const ie=await(0,g.Pd)("workflow-artifact-");try{await x(X,me=>me.downloadArtifact(
ne,{path:ie,skipDecompress:!0}));const[pe=""]=await(0,O.readdir)(ie);return await(0,O.readFile)((0,D.join)(ie,pe))}finally{await(0,A.TF)(ie).catch(()=>{})}}async function t(X,{path:ne,digest:ie},pe){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const me=(0,D.basename)(ne),fe={client:await c(),options:pe,name:me,path:ne,digest:ie,mayHaveCreated:!1,taken:0},y={ms:o,error:new Error(`it didn't finish\
 within ${o/6e4} minutes`)},S=await(0,j.N)(X,y,a=>(0,I.L5)(a,()=>(0,I.Mu)(a.signal,d(fe,a.log)))).catch(a=>{throw X.signal.throwIfAborted(),h(a,me)}),{GITHUB_SERVER_URL:G,GITHUB_REPOSITORY:L,GITHUB_RUN_ID:Z}=process.
env,M=`${G}/${L}/actions/runs/${Z}/artifacts/${S}`;return{id:S,name:me,url:M,digest:ie}}async function d(X,ne){const{client:ie,name:pe,path:me,digest:fe}=X,{overwrite:y,retentionDays:S}=X.options,G=L=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(L)&&(X.mayHaveCreated=!0),ne.debug(L)};try{return await(0,P.QJ)({...ne,debug:G},async()=>{y&&await ie.deleteArtifact(pe).catch(m);const L={skipArchive:!0,
...S!==void 0&&{retentionDays:S}},Z=await ie.uploadArtifact(pe,[me],(0,D.dirname)(me),L);if(Z.id!==void 0&&Z.digest===fe)return Z.id;throw new Error("the uploaded file differs from the package")})}catch(L){
return await(0,P.QJ)(ne,()=>T(X,L))}}function m(X){if(!(X instanceof Error&&X.name==="ArtifactNotFoundError"))throw X}async function T(X,ne){const ie=(0,C.gJ)(ne),{client:pe,name:me,digest:fe,options:y}=X,
[S,G]=[f.test(ie),r.test(ie)];X.mayHaveCreated||=S;const Z=G||X.mayHaveCreated?await pe.getArtifact(me).catch(()=>{}):void 0;if(X.mayHaveCreated&&Z?.artifact.digest===`sha256:${fe}`)return Z.artifact.
id;if(S)throw w($,ne);if(!G)throw ne;X.taken++;const M=X.mayHaveCreated&&!Z;if(M&&X.taken===u&&await J(me)&&Object.assign(X,{mayHaveCreated:!1,taken:0}),X.taken<(M?u:1+Number(y.overwrite)))throw w(M?$:
"the name is still taken",ne);const _=Z?`this run already has an artifact named ${me}`:`an upload that isn't finished holds the name ${me}, for example another job's`,U=Z?"Set overwrite: true or anoth\
er name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:_,advice:U,topic:"the-artifact",cause:ne})}const $="the connection to the artifact service failed",R="Set upload\
-artifact: false.",r=/already exists/,f=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterprise Server h\
as no artifact service for this action",R],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",R],[/quota|insufficient usage/,"the account's artifact storage\
 is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",R],[/(?:)/,
"the upload of % failed","Re-run the job."]];function h(X,ne){if(X instanceof C.HR)return X;const ie=(0,C.gJ)(X),[,pe="",me=""]=s.find(([y])=>y.test(ie))??[],fe=(0,B.OX)(ie,200).replace(/\.$/,"");return p(
/%/.test(pe)?`${pe.replace("%",()=>ne)} (${fe})`:pe,me,{cause:X})}function p(X,ne,ie){return new C.HR({what:"Artifact",why:X,advice:ne,topic:"the-artifact",...ie})}function w(X,ne){return p(X,"Re-run \
the job later.",{retryable:!0,cause:ne})}async function J(X){const{ACTIONS_RUNTIME_TOKEN:ne="",ACTIONS_RESULTS_URL:ie}=process.env,{scp:pe}=JSON.parse(Buffer.from(ne.split(".")[1]??"","base64url").toString()),
[,me,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(pe))??[],{href:y}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ie),S=new W.Qq("export-workflow-action",[new F.
tZ(ne)],{socketTimeout:3e4}),G={workflow_run_backend_id:me,workflow_job_run_backend_id:fe,name:X};return(await S.postJson(y,G)).statusCode!==404}}),8725:((ee,se,e)=>{e.d(se,{lm:()=>D.lm,t1:()=>W,QJ:()=>B});
const O=Be(import.meta.url)("node:async_hooks");var D=e(819);function W(g=""){return{info:i=>j(g+i),warning:i=>D.$e(g+i),debug:i=>D.Yz(g+i),mask:D.Pq}}function F(g){const i=[];return{...W(`[${g}] `),info:o=>i.
push(o),end(o){core.startGroup(A(o));for(const u of i)j(u);core.endGroup()}}}function j(g){D.pq(A(g))}function A(g){return g.replaceAll("##[","## [")}const C=new O.AsyncLocalStorage;let I=!1;function B(g,i){
return I||P(),I=!0,C.run(g,i)}function P(){const g=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const u=C.getStore(),c=String(i);return u===void 0||/^::(add-mask|debug)::/.
test(c)?g(i,...o):(C.exit(()=>u.debug(c.trimEnd())),!0)})}}),7487:((ee,se,e)=>{e.d(se,{E_:()=>c,GQ:()=>x,Pd:()=>u,Tm:()=>b,VY:()=>g,eF:()=>P,n0:()=>o});var O=e(3024),D=e(1455),W=e(8161),F=e(6760),j=e(
819),A=e(532),C=e(7279),I=e(706);const B=6e4;async function P(v){const t=new AbortController;for(const d of["SIGINT","SIGTERM","SIGBREAK"]){const m={what:`Cancelled (${d})`,topic:"the-job-on-the-platf\
orm"};process.on(d,()=>t.abort(new C.HR(m)))}try{if(await v(t.signal),i)throw i}catch(d){for(let T=d;T instanceof Error;T=T.cause)j.Yz(T.stack??T.message);const m=g(d);j.C1(`${(0,I.OX)((0,C.gJ)(d),B)}${m===
void 0?"":` See ${m}`}`)}process.stdout.write("",()=>process.exit())}function g(v){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:d,GITHUB_ACTION_REF:m}=process.env;if(!(!(v instanceof C.HR)||v.topic===
void 0||!t||!d||!m))return encodeURI(`${t}/${d}/blob/${m}/docs/troubleshooting.md#${v.topic}`)}let i;function o(v){try{for(const[t,d]of Object.entries(v))d!==void 0&&j.uH(t,d)}catch(t){const d="Check \
the runner's disk.";i=new C.HR({what:"Can't write the step's outputs",why:(0,A.Uc)(t),advice:d,cause:t})}}async function u(v){const t=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,D.mkdtemp)(
(0,F.join)(t,v)).catch(c(t))}function c(v){return t=>{throw(0,A.Rs)(t,v,"Check the runner's temporary folder.")}}function x(){try{return JSON.parse((0,O.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function b(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,se,e)=>{e.d(se,{Sy:()=>u,cj:()=>B,il:()=>P,tp:()=>C});var O=e(819),D=e(7279),
W=e(8132),F=e(706);const j=1024*1024-1e4,A=2e5;function C(c,x){const b=x.map(T=>T.map(i)),v=c.map((T,$)=>b.some(R=>R[$]!=="")),t=(T,$)=>`<tr>${T.flatMap((R,r)=>v[r]?`<${$}>${R}</${$}>`:[]).join("")}</\
tr>`,d=b.map(T=>t(T,"td")),m=T=>`<tr><td colspan="${c.length}">\u2026 and ${(0,F.hS)(T,"more row")}</td></tr>`;return`<table>${t(c.map(W.FO),"th")}${o(d,m).join("")}</table>`}function I(c){return`<tab\
le>${c.map(([b,v])=>v===void 0?"":`<tr><th align="left">${escapeAll(b)}</th><td>${i(v)}</td></tr>`).join("")}</table>`}function B(c){const x=c.map(({names:b,message:v,help:t})=>{const d=b.map(T=>`**${(0,W.
wh)(T)}**`);return`- ${o(d,T=>`and ${T} more`,A/2).join(", ")}: ${P(v,t)}`});return o(x,b=>`- \u2026 and ${(0,F.hS)(b,"more cause")}`).join(`
`)}function P(c,x){return x===void 0?(0,W.wh)(c):`${(0,W.wh)(c)} <a href="${(0,W.FO)(x)}">Troubleshooting</a>`}function g(c,x){return`<details><summary>${escapeAll(c)}</summary>

${x}

</details>`}function i(c){return typeof c=="string"?c===""?"":`<code>${(0,W.FO)((0,W.RK)(c))}</code>`:"words"in c?(0,W.wh)(c.words):`<a href="${(0,W.FO)(c.href)}">${(0,W.wh)(c.text)}</a>${(0,W.FO)(c.after??
"")}`}function o(c,x,b=A){let v=b;const t=c.filter(d=>{const m=Buffer.byteLength(d),T=m<=v;return T&&(v-=m),T});return t.length===c.length?t:[...t,x(c.length-t.length)]}async function u(c,...x){const b=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,v=[`### ${(0,W.wh)(c)}`,...o(x,b,j)];try{await O.z.addRaw(v.join(`

`),!0).write()}catch(t){O.$e(`Can't write the job summary: ${(0,D.gJ)(t)}`)}}}),8132:((ee,se,e)=>{e.d(se,{EU:()=>C,FO:()=>P,Jj:()=>j,RK:()=>W,SS:()=>A,wh:()=>B});const O="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",D=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${O})[\\u200C\\u200D](?=${O})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(D,(u,c)=>c===void 0?u:F(c))}function F(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function j(o,u){if(o.length<=u)return o;const c=Array.from(o.slice(0,2*u+2));return c.length>u?`${c.slice(0,u).join("")}\u2026`:o}function A(o,u=100){const c=W(j(
o,u)).replaceAll("	",F)||'""',x="`".repeat(i(c)+1);return/^`|`$/.test(c)||/^ .*[^ ].* $/.test(c)?`${x} ${c} ${x}`:x+c+x}function C(o,u,c){const b=o.map(t=>c+W(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),v="`".repeat(Math.max(3,i(b)+1));return`${c}${v}${u}
${b}
${c}${v}`}const I=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function B(o){return P(W(o).replaceAll("	"," ")).replace(I,"$&<wbr>")}function P(o){return o.replace(g,u=>`&#${u.codePointAt(0)}\
;`)}const g=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((u,c)=>Math.max(u,c.length),0)}}),8920:((ee,se,e)=>{e.d(se,{Ch:()=>I,
Rc:()=>g,mu:()=>A});var O=e(1455),D=e(532),W=e(7279),F=e(9870);const j=1024*1024;function A({files:i},o){const[u,c]=[C(F.uq,i),C(F.n7,i)];if(u&&c)return{app:u,flow:c,env:o??C(F.Km,i)};const x=[F.uq,F.
n7].filter(b=>!i.has(b));throw new Error(`lacks ${x.join(" and ")}, at its root and in its only subfolder`)}function C(i,o){const u=o.get(i);try{return u&&B({name:i,bytes:u})}catch(c){throw new Error(
`has a file that ${(0,W.gJ)(c)}: ${i}`)}}async function I(i,o){const u=await(0,O.readFile)(i,{signal:o}).catch(c=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,D.Uc)(c)}`)});return B({name:F.
Km,bytes:u})}function B(i){const{name:o,bytes:u}=i;if(o===F.Km&&u.length>j)throw new Error("is larger than 1 MiB, the limit for environment variables");try{P(u)}catch{throw new Error("is not JSON")}return i}
function P(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function g({files:i}){for(const o of[F.uq,F.n7])try{const{name:u,version:c}=Object(P(i.get(o)));if(u.trim()==="")continue;
return{name:u,version:["string","number"].includes(typeof c)?String(c):void 0}}catch{}}}),8142:((ee,se,e)=>{e.d(se,{q:()=>F});const O=500,D=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(I,B,P){let g=I.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const b=I.charAt(g);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;g++}}function u(){const b=g;if(W.lastIndex=b,!W.test(I))throw new SyntaxError;return g=W.lastIndex,I.slice(b,g)}function c(b,v){const t=o();if(t==="["){const m=[],T=P.enter(
b);return x("]",v,()=>m.push(c(T,v+1))),P.array(m,b)}if(t==="{"){const m=new Map;return x("}",v,()=>{if(o()!=='"')throw new SyntaxError;const T=u(),$=T.includes("\\")?JSON.parse(T):T.slice(1,-1);if(m.
has($)||o()!==":")throw new SyntaxError;g++,m.set($,c(P.enter(b,$),v+1))}),P.object(m,b)}const d=u();return P.scalar(d.includes("\\")?JSON.stringify(JSON.parse(d)):d)}function x(b,v,t){if(v===O)throw new RangeError;
g++;let d=o()===b?b:",";for(;d===",";){if(++i>D)throw new RangeError;t(),d=o(),d===","&&g++}if(d!==b)throw new SyntaxError;g++}try{const b=c(B,0);if(o()==="")return b}catch{}}function j(I){const B=F(I,
`
`,A);return B===void 0?void 0:`${B}
`}const A={enter:I=>`${I}  `,scalar:I=>I,array:(I,B)=>C("[",I,"]",B),object(I,B){const P=[...I.keys()].sort().map(g=>`${JSON.stringify(g)}: ${I.get(g)}`);return C("{",P,"}",B)}};function C(I,B,P,g){return B.
length===0?I+P:`${I}${g}  ${B.join(`,${g}  `)}${g}${P}`}}),5806:((ee,se,e)=>{e.d(se,{Oj:()=>i,Sr:()=>g,dU:()=>P,fw:()=>j,gv:()=>O,jq:()=>I,x5:()=>C});const O=".workflow-export.json",D=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,j=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],A=[...j,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',D],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function C(u,c=A){const x=o(u);return c.find(([,b])=>b.test(u)||b.test(x))?.[0]}function I(u){return[F,D,W].some(c=>c.test(o(u)))}function B(u){return D.
test(o(u))?"is in a .git folder":u.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function P(u){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(g(o(u)))}
function g(u){return u.normalize("NFC").toUpperCase().toLowerCase()}function i(u){const c=new Map;for(const x of u){const b=g(x.replace(/\/$/,"")),v=c.get(b);if(v!==void 0)return[v,x];c.set(b,x)}for(const[
x,b]of c)for(const{index:v}of x.matchAll(/\//g)){const t=c.get(x.slice(0,v));if(t?.endsWith("/")===!1)return[t,b]}}function o(u){return u.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,se,e)=>{e.
d(se,{BE:()=>A,KC:()=>B,Km:()=>F,LX:()=>j,jz:()=>I,n7:()=>D,uq:()=>W,wg:()=>g,zx:()=>C});var O=e(5806);const[D,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],j=[D,W,F],A=1e4,
C=256*1024*1024;function I(o,u){const c=[...u].filter(([x])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(x));return{kind:o,files:new Map(c.sort(([x],[b])=>x<b?-1:1))}}function B({kind:o,files:u}){return{kind:o,
files:new Map([...u].filter(([c])=>!(0,O.dU)(c)))}}const P=/^\.|^__MACOSX$/;function g(o){const u=new Set(o),c=t=>j.some(d=>u.has(t+d));if(c(""))return"";const x=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[b,...v]=[...x].filter(t=>!P.test(t));return v.length===0&&c(`${b}/`)?`${b}/`:""}function i(o){const u=g(o);return o.includes(u+W)||o.includes(u+D)}}),1519:((ee,se,e)=>{
e.d(se,{DF:()=>j,aC:()=>I,x3:()=>C});var O=e(4573),D=e(8142),W=e(5806);const F={enter:()=>{},scalar:B=>({json:B}),array:B=>({json:`[${B.map(({json:P})=>P)}]`,items:B}),object(B){return{json:`{${Array.
from(B,([g,{json:i}])=>`${JSON.stringify(g)}:${i}`).sort()}}`,members:B}}};function j(B){const P=(0,O.isUtf8)(B)?(0,D.q)(B.toString(),void 0,F):void 0,g=P?.members??P?.items?.map(o=>[A(o),o]);if(g===void 0)
return;const i=new Map;for(const[o,{members:u,json:c}]of g){if(o===void 0||i.has(o))return;i.set(o,{name:o,keys:[...u?.keys()??[]],content:c})}return{container:Array.isArray(g)?"array":"object",variables:[
...i.values()]}}function A({members:B}){if(!B?.has("value"))return;const P=[B.get("name"),B.get("key")].find(g=>g?.json[0]==='"');return P&&JSON.parse(P.json)}function C({files:B}){const P=[...B].filter(
([g])=>(0,W.dU)(g)).map(([,g])=>I(g));return[...new Set(P.flat())]}function I(B){const P=new TextDecoder().decode(B);try{JSON.parse(P)}catch{return[]}const g=j(B),i=new Set(g?.container==="array"?g.variables.
map(({name:c})=>c):void 0),u=Array.from(P.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([c,x,b])=>x===void 0?[c,String(Number(c))]:b===void 0?[JSON.parse(x)]:[]);return[...new Set(u)].
filter(c=>!i.has(c))}}),3657:((ee,se,e)=>{e.d(se,{u:()=>P,z:()=>s});var O=e(4573),D=e(8522),W=e(663),F=e(7279),j=e(706),A=e(5806),C=e(9870);const I=2048,B=new Set([0,10]);async function P(p,w){w?.throwIfAborted();
const{zip:J,source:X,entries:ne}=await g(p).catch(t("The package")),ie=(0,C.wg)([...ne.keys()]),pe=[];for(const[me,fe]of ne){w?.throwIfAborted();const y=await x(J,X,fe).catch(t(`${(0,j.TL)(me)} in the\
 package`));me.startsWith(ie)&&!b(me)&&pe.push([me.slice(ie.length),y])}return(0,C.jz)("zip",pe)}async function g(p){const w=i(p),J=await(0,W.SY)(w,{decodeStrings:!1});return{zip:J,source:w,entries:await o(
J)}}function i(p){for(let w=p.length-21;w>0;){w=p.lastIndexOf("PK",w-1,"latin1");const J=w+22+(w<0?1/0:p.readUInt16LE(w+20));if(J<=p.length)return p.subarray(0,J)}throw p.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):m(p)}async function o(p){if(p.entryCount>C.BE)throw v(`The package has ${p.entryCount} entries. The limit is 10,000`);const w=new Map;let J=0;for await(const ie of p.
eachEntry()){const pe=u(ie);if(w.has(pe))throw v(`The package has ${(0,j.TL)(pe)} twice`,"Export it again.");const me=c(pe,ie);if(me!==void 0)throw v(`${(0,j.TL)(pe)} in the package ${me}`);if(J+=ie.uncompressedSize,
J>C.zx)throw v("The package takes more than 256 MiB unpacked, the limit");w.set(pe,ie)}const X=[...w.keys()];if(X.every(b))throw v("The package has no files in it","Export it again.");const ne=(0,A.Oj)(
X);if(ne===void 0)return w;throw v(`${ne.map(ie=>(0,j.TL)(ie)).join(" and ")} in the package collide on a disk that ignores case`)}function u({generalPurposeBitFlag:p,fileNameRaw:w,extraFields:J,versionMadeBy:X}){
const ne=(0,O.isUtf8)(w)?I:p,ie=B.has(X>>>8);return(0,W.ax)(ne,w,J,!ie).replace(/^(\.\/+)+/,"")}function c(p,w){const J=w.externalFileAttributes>>>16&61440;return J===40960?"is a symbolic link":J!==0&&
J!==32768&&J!==16384?"is neither a file nor a folder":b(p)&&w.uncompressedSize>0?"is a folder with a content of its own":w.canDecodeFileData()?(0,A.dU)(w.fileNameRaw.toString())&&!(0,A.dU)(p)?"is also\
 named env_variables.json":(0,A.x5)(p,A.fw):"is encrypted, or compressed by another method than deflate"}async function x(p,w,J){const{compressedSize:X,compressionMethod:ne,uncompressedSize:ie}=J,{fileDataStart:pe}=await p.
readLocalFileHeaderPromise(J),me=w.subarray(pe,pe+X),fe={maxOutputLength:ie||1,chunkSize:ie+64},y=ne===0?me:(0,D.inflateRawSync)(me,fe);if(y.length!==ie)throw new Error(`it unpacks to ${y.length} byte\
s, not the ${ie} listed`);if((0,D.crc32)(y)!==J.crc32)throw new Error("its CRC-32 isn't the one listed");return y}function b(p){return p===""||p.endsWith("/")}function v(p,w=""){return new F.HR({what:p,
advice:w,topic:"the-package"})}function t(p){return w=>{if(w instanceof F.HR)throw w;const J={what:`${p} is cut off or damaged`,why:(0,j.TL)(w.message).slice(1,-1)};throw new F.HR({...J,advice:"Export\
 it again.",topic:"the-package",cause:w})}}const d=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function m(p){const w=p.toString(
"utf8",0,512),[J]=d.find(([,ne])=>ne.test(w))??["text"],X=`${J==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return v(`The package is ${J}, not a zip`,X)}const T=33,
$=20,R=3,r=8,f=33188;function s({files:p}){const w=[],J=[];let X=0;for(const[pe,me]of p){const[fe,y]=[Buffer.from(pe),(0,D.deflateRawSync)(me)],S=[h(2,$,I,r,0,T),h(4,(0,D.crc32)(me),y.length,me.length),
h(2,fe.length,0)],G=[h(2,0,0,0),h(4,f*65536,X)];w.push(Buffer.from("PK"),...S,fe,y),J.push(Buffer.from("PK"),Buffer.of($,R),...S,...G,fe),X+=30+fe.length+y.length}const ne=Buffer.concat(J),ie=[h(2,
0,0,p.size,p.size),h(4,ne.length,X),h(2,0)];return Buffer.concat([...w,ne,Buffer.from("PK"),...ie])}function h(p,...w){const J=Buffer.alloc(p*w.length);for(const[X,ne]of w.entries())J.writeUIntLE(ne,
X*p,p);return J}}),2227:((ee,se,e)=>{e.d(se,{HB:()=>m,xR:()=>d,px:()=>T,Ng:()=>b});var O=e(7279),D=e(2975),W=e(706),F=e(1858),j=e(5805),A=e(2053),C=e(6294),I=e(7596);const B=6,P=32,g=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class u extends W.pO{#n=new Set;#e=new Set;allow(...s){
for(const h of s)this.#n.add(h)}maskFields(s,h,p){const w=x(s).slice(0,g);for(const[J,X]of w)/id$/i.test(J)&&(0,I.eQ)(X)&&this.allow(X);for(const[J,X]of w)/url$/i.test(J)?this.maskUrl(X.trim(),h,p):this.#t(
c(X),p)}maskUrl(s,h,p){const w=URL.canParse(s,h.href)?new URL(s,h.href):void 0;if(w&&h.href.startsWith(w.href))return;const J=[s,w?w.pathname+w.search:s].filter(X=>/[?:]|^\/\//.test(X));this.#t(J,p),w&&
this.#t([w.href,w.password,(0,I.D4)(w.password),...c(w.search)],p)}#t(s,h){const p=X=>Array.from(this.#n).some(ne=>ne.includes(X)),w=s.filter(X=>!p(X)&&!p((0,I.D4)(X))),J=X=>encodeURIComponent(Buffer.
from(X).toString());for(const X of w.flatMap(ne=>[ne,J(ne)]))X.length<B||this.#e.has(X)||(this.#e.add(X),this.add(X),h.mask(X))}}function c(f){return Array.from(f.matchAll(i)).flatMap(([,s,h])=>{const p=String(
h).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,I.D4)(p).length>=P?[p,(0,I.D4)(p)]:[]})}function x(f){const s=Object.entries(f);for(const[,h]of s)if(typeof h=="object")for(const p of Object.
entries(h??{}))s.push(p);return s.filter(h=>typeof h[1]=="string")}function b(f,s,h={}){const p=new u([s,...h.secrets??[]]);return p.allow(f.href,...h.known??[]),{url:f,apiKey:s,secrets:p,connections:(0,j.
Y7)(),rateLimit:new A.q,collections:new Map}}const v=1024*1024,t=12e4,d=12e4,m="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function T(f,s){const{label:h,method:p,path:w,isTransient:J}=s,{secrets:X,rateLimit:ne}=f.platform;X.allow(...w.split(/[/?&=]/));const ie=p==="GET"?w:void 0,pe=()=>ne.run(h,ie,f,()=>$(f,s));return await(0,D.
L5)(f,pe,{atLeastMs:J?d:0})}async function $(f,s){const{platform:h,signal:p,log:w}=f,{label:J,method:X,path:ne,body:ie,idempotent:pe=!0,isTransient:me}=s,fe=new URL(`api/public/${ne}`,h.url),y={accept:"\
application/json","content-type":"application/json","x-api-key":h.apiKey},S={maxBytes:v,...!pe&&{idleMs:t}};try{const G=await(0,j.tN)(h.connections,{label:J,method:X,url:fe,headers:y,body:ie,...S},p);
return w.debug(`${X} ${h.secrets.redact(fe.pathname)}: ${G.status}`),R(f,s,fe,G)}catch(G){const L=G instanceof O.HR?G:void 0;if(!pe&&(p.aborted||L?.maybeProcessed)){const Z=(0,O.h_)(G),M=`${Z.retryable?
"":Z.advice} ${m}`.trim();throw Z.with({advice:M,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw L&&me?.(L)?L.with({retryable:!0}):G}}function R({platform:f,log:s},h,p,w){const{
label:J,isCreation:X=!1}=h,{status:ne,headers:ie,bytes:pe}=w,{secrets:me}=f,fe=(N,q,re)=>(0,F.ue)(J,N,q,re),y=(0,j.ET)(w,p,J);if(y){me.maskUrl(y.href,f.url,s);const N=`the platform redirects to ${(0,W.
OX)(y.origin,100)}, and the key follows no redirect`;throw fe(N,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const S=new TextDecoder().decode(pe),G=r(S);
me.maskFields(G??{},f.url,s);const L=(0,C.wv)(G??{},J,me.redact),{message:Z}=L,M=(0,j.yp)(w);if(ne<200||ne>299){const N=f.collections.has(J),q=(0,C.ik)(h,ne,{message:Z,isPage:M,hasWorked:N});throw fe(
`the platform answered ${ne}${(0,C.Te)(Z)}`,q,{...(0,F.xS)(ne,ie),affectsAll:(ne===401||ne===403)&&!N,busy:ne===423||ne===409&&!X})}if(G!==void 0)return L;const a=(0,j.VL)(w)&&/^\s*\{/.test(S);throw fe(
`the platform answered ${S===""?"nothing":M?"with a web page":a?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:a})}function r(f){try{const s=JSON.parse(f);return(0,C.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,se,e)=>{e.d(se,{I:()=>x,R:()=>o});var O=e(7598),D=e(7279),W=e(2975),F=e(706),j=e(1858),A=e(7596),
C=e(5805);const I=256*1024**2,B=5,P=new Set([400,401,403,404,410]),g="Download",i="Re-run the job.";async function o(b,{url:v,freshUrl:t,read:d}){let m=v;return await(0,W.L5)(b,async()=>{m??=await t();
const T=await c(b,m).catch(f=>{throw f instanceof D.HR&&f.affectsAll?f.with({affectsAll:!1}):f}),{status:$,bytes:R}=T;if(P.has($))throw m=void 0,u(`the URL was refused (${$})`,i,{retryable:!0});if($!==
200)throw u(`the server answered ${$}`,i,{retryable:$===206});if((0,C.yp)(T))throw u("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const r=await d(
R).catch(f=>{throw f instanceof D.HR&&(0,C.VL)(T)?f.with({retryable:!0}):f});return{bytes:R,sha256:(0,O.createHash)("sha256").update(R).digest("hex"),content:r}})}function u(b,v,t={}){return new D.HR(
{what:g,why:b,advice:v,topic:"the-package",...t})}async function c(b,v){const{platform:t,log:d,signal:m}=b;let T=v;for(let $=0;;$++){const R=$===0&&T.origin===t.url.origin,r={accept:"*/*",...R&&{"x-ap\
i-key":t.apiKey}},f={label:g,method:"GET",url:T,headers:r,maxBytes:I};t.connections.proven.add(T.origin);const s=async()=>{const w=await(0,C.tN)(t.connections,f,m),{status:J,headers:X}=w;d.debug(`GET \
a package from ${(0,F.OX)(f.url.origin)}: ${J}`);const ne=`the server answered ${J}`;if((0,j.dg)(J))throw(0,j.ue)(g,ne,j.$_,(0,j.xS)(J,X));return w},h=await(R?t.rateLimit.run(g,void 0,b,s):s()),p=(0,C.
ET)(h,T,g);if(p===void 0)return h;if($===B)throw u("the URL redirects in a circle",i);p.origin===T.origin&&p.username+p.password===""&&Object.assign(p,{username:T.username,password:T.password}),T=x(p.
href,b)}}function x(b,{platform:v,log:t}){const d=v.url;if(v.secrets.maskUrl(b,d,t),!URL.canParse(b,d.href))throw u("the platform's download URL can't be read",i);const m=new URL(b,d.href);m.protocol===
"http:"&&d.protocol==="https:"&&m.hostname===d.hostname&&(m.protocol="https:",m.port===""&&(m.port=d.port),v.secrets.maskUrl(m.href,d,t));const T=m.protocol==="http:"&&d.protocol==="http:"&&(0,A.U9)(m.
hostname);if(m.protocol!=="https:"&&!T)throw u("the platform's download URL isn't https","Check host.");return m}}),1858:((ee,se,e)=>{e.d(se,{$_:()=>C,Dx:()=>j,Ur:()=>o,dg:()=>b,ue:()=>F,xS:()=>v});var O=e(
7279),D=e(2975),W=e(706);function F(t,d,m,T={}){return new O.HR({what:t,why:d,advice:m,topic:"the-platforms-response",...T})}function j(t,d,m,T){return new O.HR({what:t,why:d,advice:m,topic:"the-conne\
ction",...T})}const A={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was n\
ot found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},C="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the run\
ner.",B=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,P=/EPROTO|ERR_SSL_/,g=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function o(t,d,m,T){if(!(t instanceof Error&&"code"in t))return t;const $=String(t.code);if(B.test($)){const w=`the TLS connection can't be trusted (${$})`;return j(d,w,`Check host. ${I}`,{affectsAll:!0,
cause:t})}const[,R]=i.exec(t.message)??[];if(R!==void 0)return u(d,R,t);const r=!m&&P.test($),f=r?"the TLS connection failed":"the connection failed",s=A[$]??`${g.test($)?"the response can't be decode\
d":f} (${$})`,h={retryable:!0,maybeProcessed:m,affectsAll:!m,cause:t};if(T||!(r||$==="ENOTFOUND"))return j(d,s,C,h);const p=r?`Check host and its port. ${I}`:"Check host.";return j(d,s,p,{...h,maxRetries:2})}
function u(t,d,m){const T=(r,f,s=!1)=>j(t,r,f,{affectsAll:!0,cause:m,retryable:s});if(d==="407")return T("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $=Number(
d);if($<500&&!b($))return T(`the proxy refuses the connection (${d})`,"Allow the host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,W.OX)(d,100)})`;return T(R,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const c=new Set([408,421,425,429]),x=new Set([501,505,506,508,510,511]);function b(t){return c.has(t)||t>=500&&!x.has(t)}function v(t,d){return{status:t,retryable:b(
t),retryAfterMs:(0,D.Vs)(d["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),7596:((ee,se,e)=>{e.d(se,{d4:()=>g,D4:()=>B,eQ:()=>C,U9:()=>A,hk:()=>P,o6:()=>j,wh:()=>I});const O=Be(import.meta.url)(
"node:net");var D=e(9783),W=e(1858);const F=200;function j(i){const o=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such\
 as https://ai-for-process.example.ai");const u=new URL(o);if(u.protocol!=="https:"&&u.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error(
"must not contain a user name or password");if(u.protocol==="http:"&&!A(u.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return u.pathname.endsWith("/")||(u.pathname+=
"/"),u}function A(i){return i==="localhost"||i==="[::1]"||(0,O.isIPv4)(i)&&i.startsWith("127.")}function C(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function I(...i){return i.find(o=>typeof o=="str\
ing"&&o.length<=F&&C(o))}function B(i){try{return decodeURIComponent(i)}catch{return i}}function P(){for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();
o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function g(i,o){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||(0,D.H)(i)||/^https?:/i.test(u)&&(0,D.s)(i))return;throw(0,W.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set \
it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,se,e)=>{e.d(se,{ET:()=>T,J9:()=>u,VL:()=>$,Y7:()=>o,tN:()=>c,yp:()=>m});
var O=e(7067),D=e(4708),W=e(8522),F=e(6671),j=e(2975),A=e(706),C=e(1858),I=e(7596);const B=3e4,P=65536,g=new Set([301,302,303,307,308]),i="export-workflow-action";function o(){(0,I.hk)();const R=()=>new F.
Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:R(),https:R()},proven:new Set}}function u(R){return{type:"application/json",bytes:Buffer.from(JSON.stringify(R))}}async function c({kept:R,proven:r},f,s){
const{label:h,method:p,url:w,headers:J,body:X,maxBytes:ne,idleMs:ie=B}=f;(0,I.d4)(w,h);const pe=w.protocol==="https:"?"https":"http",me=X?new F.Qq:R[pe],fe=new AbortController,y=AbortSignal.any([s,fe.
signal]);let[S,G]=[!1,"no response"];const L=setTimeout(()=>{const M={retryable:!0,maybeProcessed:S};fe.abort((0,C.Dx)(h,`${G} within ${ie/1e3} s`,C.$_,M))},ie);let Z;try{Z={http:O,https:D}[pe].request(
{method:p,host:w.hostname.replace(/[[\]]/g,""),port:w.port,path:w.pathname+w.search,headers:{...J,...X&&{"content-type":X.type,"content-length":X.bytes.length},"accept-encoding":"identity","user-agent":i},
...w.username+w.password!==""&&{auth:`${(0,I.D4)(w.username)}:${(0,I.D4)(w.password)}`},agent:me.getAgent(w.href),signal:y});const M=x(Z,h,()=>{S=!0});b(Z,X?.bytes??Buffer.alloc(0),()=>L.refresh());const a=await(0,j.
Mu)(y,M);r.add(w.origin),G="no data";const _=[];let U=ne;for await(const N of a){if(L.refresh(),U-=N.length,U<0)throw d(h,ne);_.push(N)}const K=t(Buffer.concat(_),a.headers["content-encoding"],h,ne);return{
status:a.statusCode??0,headers:a.headers,bytes:K}}catch(M){throw y.throwIfAborted(),(0,C.Ur)(M,h,S,r.has(w.origin))}finally{clearTimeout(L),Z?.destroy()}}function x(R,r,f){return new Promise((s,h)=>{R.
once("socket",w=>{R.reusedSocket?f():w.once(R.protocol==="https:"?"secureConnect":"connect",f)});const p=w=>{w.socket.destroy();const J={retryable:!0,maybeProcessed:!0};h((0,C.Dx)(r,"the server switch\
ed protocols (101)",C.$_,J))};R.once("upgrade",p),R.once("response",w=>w.statusCode===101?p(w):s(w)),R.on("error",h)})}function b(R,r,f){r.length===0?R.end():R.write(r.subarray(0,P),s=>{f(),s||b(R,r.subarray(
P),f)})}const v=new Set(["gzip","x-gzip","deflate"]);function t(R,r="",f,s){const h=r.toLowerCase().split(/[\s,]/);try{return h.reduceRight((p,w)=>{const J=w==="br"?W.brotliDecompressSync:v.has(w)?W.unzipSync:
void 0;return J&&p.length>0?J(p,{maxOutputLength:s}):p},R)}catch(p){throw p.code==="ERR_BUFFER_TOO_LARGE"?d(f,s):p}}function d(R,r){const f=`the response is larger than ${(0,A.Xe)(r)}, the limit`;return(0,C.
ue)(R,f,"Check host.",{maybeProcessed:!0})}function m({headers:R,bytes:r}){return R["content-type"]?.includes("html")===!0||/^\s*</.test(r.toString("utf8",0,100))}function T({status:R,headers:r},f,s){
if(!g.has(R)||r.location===void 0)return;const h=r.location.replace(/[\x80-\xff]/g,w=>`%${w.charCodeAt(0).toString(16)}`);if(URL.canParse(h,f.href))return new URL(h,f.href);const p=`the platform redir\
ects (${R}) to an address that can't be read`;throw(0,C.ue)(s,p,"Check host.",{maybeProcessed:!0})}function $({headers:R}){return!R["content-length"]&&!R["transfer-encoding"]}}),6006:((ee,se,e)=>{e.d(
se,{SO:()=>i,cd:()=>P,qt:()=>t});var O=e(7279),D=e(2975),W=e(706),F=e(2227),j=e(7596),A=e(2053),C=e(6294);const I=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPL\
ETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function B($){return I.
find(([,R])=>R.split(" ").includes($))?.[0]??"unknown"}function P({fields:$,message:R,redact:r}){const f=(0,C.Gv)($.response)?$.response:{},s=[f.downloadUrl,f.downloadURL,$.downloadUrl,$.downloadURL];
return{dockStatusId:(0,j.wh)($["dock-statusId"],$.dockStatusId,$._id),workflowId:(0,j.wh)($.workflowId,$.toolId),exportJobId:(0,j.wh)($.exportJobId),status:g($.status,r),downloadUrl:s.map(h=>typeof h==
"string"?h.trim():"").find(h=>h!==""),refused:$.success===!1,message:R}}function g($,R){const r=typeof $=="string"||typeof $=="number"?String($).trim():"",f=r.toUpperCase().replace(/[\s-]+/g,"_");return B(
f)==="unknown"?R(r,40).toUpperCase():f}async function i($,R,r=()=>!0){const f=`dock-status/${R}`;return P(await(0,F.px)($,{label:"Dock status",method:"GET",path:f,isTransient:r}))}const o="the-job-on-\
the-platform",u=50,c=294,x=6.12,b=2e3;function v($,R){const r=Math.max(c,$/x);return $<A.k?r:Math.max(b,Math.min(R,r))}async function t($,R,r){const{log:f,signal:s}=$,h=performance.now(),p=d($,h);let w=R,
J=h,X;for(let ne=0;;ne++){r.onStatus(w),p(w);const ie=B(w.status);if(ie==="failed"||ie==="succeeded"&&w.refused){const pe=`The job ${w.status==="FAILED"?"failed":`ended as ${w.status}`} on the platfor\
m`,me=`${w.message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new O.HR({what:pe,why:me,advice:r.advice,topic:o})}if(ie==="succeeded")return w.status!=="SUCCESS"&&f.warning(`The platf\
orm reports ${w.status}, which is treated as SUCCESS.`),w;X=ie==="unknown"&&w.refused?X??J:void 0;try{if(X!==void 0&&J-X>=F.xR){const fe=`The platform refused to report the job's status for ${(0,W.zK)(
F.xR)}`;throw new O.HR({what:fe,topic:o})}const pe=ne===0?u:v(J-h,r.longestWaitMs);await(0,D.yy)(Math.max(0,J+pe-performance.now()),s),J=performance.now();const me=({status:fe=404})=>ne>0||fe===404;w=
await i($,R.dockStatusId,me)}catch(pe){throw T(pe,R,w)}}}function d({log:$},R){let r,f=R;return s=>{const h=performance.now(),p=(0,W.zK)(h-R),w=s.status!==r,J=h-f>=A.k;(w||J)&&(f=h),w&&r!==void 0?$.info(
`${s.status||"No status"} after ${p}`):J&&$.info(`Still ${s.status||"without a status"} after ${p}`),w&&B(s.status)==="unknown"&&$.warning(`The platform reports an unknown status (${m(s)}). The action\
 keeps waiting.`),r=s.status}}function m({status:$,message:R}){return`${$||"none"}${R===void 0?"":`, "${R}"`}`}function T($,{dockStatusId:R},r){const f=B(r.status)==="unknown"||r.message!==void 0?`, l\
ast status ${m(r)}`:"",s=`The job may still be running on the platform: dock status ${R}${f}.`,h=(0,O.h_)($);return h.with({advice:`${h.advice} ${s}`.trim(),cause:$})}}),2053:((ee,se,e)=>{e.d(se,{k:()=>j,
q:()=>P});var O=e(7279),D=e(2975),W=e(1858);const F=30,j=6e4,A=500,C=16e3,I=.95,B=20;class P{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,u,c){const x=await this.#r(i,o,u),b=()=>x>this.#o;try{const v=await c();
return b()&&(this.#t=this.#t<B?0:this.#t*I),v}catch(v){if(!(v instanceof O.HR&&v.status===D.kU))throw v;const t=performance.now();throw b()&&(this.#t=Math.min(C,Math.max(A,this.#t*2)),this.#o=t),this.#e=
Math.max(this.#e,t+(v.retryAfterMs||2*this.#t)),v.with({retryAfterMs:this.#e-t})}}async#r(i,o,{signal:u,endsAt:c}){const x=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,x);;){if(u.throwIfAborted(),
this.#e>=c)throw(0,W.ue)(i,"the platform asked for a pause that exceeds the timeout",W.$_);const b=performance.now(),v=x.at(-F)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,v+j);if(t<=b)return this.#e=
b+this.#t,x.push(b),b;await(0,D.yy)(t-b,u)}}}}),6294:((ee,se,e)=>{e.d(se,{Gv:()=>j,LO:()=>W,Te:()=>F,ik:()=>P,wv:()=>D});var O=e(1858);function D(g,i,o){const u=I(g,0);return{fields:g,label:i,redact:o,
message:u&&o(u)||void 0}}function W({label:g,message:i},o,u){return(0,O.ue)(g,`the platform answered without a ${o}${F(i)}`,u)}function F(g){return g===void 0?"":` (${g})`}function j(g){return typeof g==
"object"&&g!==null&&!Array.isArray(g)}const A=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],C=4;function I(g,i){
if(typeof g=="string")return g.trim()||void 0;if(!(i>C)){if(Array.isArray(g))return I(g[0],i+1);if(j(g))for(const o of A){const u=I(g[o],i+1);if(u!==void 0){const{code:c}=g;return typeof c=="number"||
typeof c=="string"?`${u}, code ${c}`:u}}}}const B="Settings \u2192 Security & Control \u2192 API Scopes";function P(g,i,{message:o,isPage:u,hasWorked:c}){if((0,O.dg)(i))return O.$_;if(i===404)return"C\
heck host, the IDs, and that the key's account can see the workflow.";if(i===409&&g.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"A\
nother job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return g.isTransient?O.$_:"Check the inputs\
.";if(u)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(c)return"The key works for other workflows. Check the IDs, and that\
 the key's account can see this one.";const x=g.scope===void 0?"another scope":`the scope "${g.scope}"`;if(i===403)return`The key needs ${x}. Add it under ${B}.`;const b=/scope/i.test(String(o))?` The\
 key also needs ${x}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${B}.${b}`}}),3349:((ee,se,e)=>{
e.d(se,{EH:()=>g,Nq:()=>P,kZ:()=>o,s8:()=>i});var O=e(7279),D=e(2975),W=e(2227),F=e(5645),j=e(5805),A=e(6006),C=e(6294);const I=["workflows","workflow","tools"];async function B(u,c){const{collections:x}=u.
platform;let b;for(const v of new Set([...x.values(),...I])){const t=c(v),{label:d,idempotent:m=!0}=t,T=x.get(d);if(!(T&&T!==v))try{const $=await(0,W.px)(u,t);x.set(d,v);const R=(0,A.cd)($),{dockStatusId:r}=R;
if(r!==void 0)return{...R,dockStatusId:r};throw(0,C.LO)($,"dock status ID",m?"Check host and the IDs.":W.HB)}catch($){if($ instanceof O.HR&&$.busy&&x.set(d,v),!($ instanceof O.HR&&$.status===404))throw $;
b??=$}}throw b}async function P(u,{workflowId:c,flowId:x}){return await B(u,b=>({label:"Export",method:"POST",path:`${b}/${c}/export?flowId=${x}`,scope:"Export workflow"}))}async function g(u,c,x){const b=x.
downloadUrl??c.downloadUrl??(await(0,A.SO)(u,c.dockStatusId)).downloadUrl;if(b!==void 0)return(0,F.I)(b,u);const v=`the platform reports ${x.status} but names no download URL`;throw new O.HR({what:"Ex\
port",why:v,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(u,c,{app:x,flow:b,env:v}){const t="workflowName"in c,d=m=>m==="tools"?"tool":"workflow";return await B(u,m=>({label:"\
Import",method:"POST",path:t?`${m}/import`:`${m}/${c.workflowId}/import`,body:(0,j.J9)({[`${d(m)}DataFileId`]:x,flowDataFileId:b,envVariablesFileId:v,...t&&{[`${d(m)}Name`]:c.workflowName}}),idempotent:!1,
isCreation:t,scope:"Import workflow"}))}async function o(u,c){const x=b=>({label:"Deploy",method:"POST",path:`${b}/${c}/deploy`,body:(0,j.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,D.
L5)(u,()=>B(u,x),{untilFree:!0})}}),2597:((ee,se,e)=>{e.d(se,{g:()=>S,L:()=>me});var O=e(6760),D=e(3e3),W=e(9462),F=e(3349),j=e(706),A=e(2227),C=e(7596),I=e(5805),B=e(6294);const P=25e6,g=1e7,i="bulkI\
mport",o="Re-run the job.";async function u(Z,{name:M,bytes:a}){const _=`Upload of ${M}`,U=(q,re)=>(0,A.px)(Z,{label:_,method:"POST",path:q,body:re,scope:"Import workflow"});let K;if(a.length<P)K=await U(
"files",await c("fileContext",i,{name:M,bytes:a}));else{const q=Math.ceil(a.length/g),re={totalChunks:q,fileExtension:"json",fileName:M,fileSize:a.length},ce=await U("files/session/start",(0,I.J9)({fileContext:i,
...re})),ae=(0,C.wh)(ce.fields.sessionId);if(ae===void 0)throw(0,B.LO)(ce,"session ID",o);for(let ye=0;ye<q;ye++){const ve=a.subarray(ye*g,(ye+1)*g);await U(`files/session/${ae}`,await c("chunkNumber",
String(ye),{name:M,bytes:ve}))}K=await U(`files/session/${ae}/complete`)}const{fileId:N}=K.fields;if(typeof N!="string"||N==="")throw(0,B.LO)(K,"file ID",o);return Z.log.info(`Uploaded ${M}: ${(0,j.Xe)(
a.length)}`),N}async function c(Z,M,{name:a,bytes:_}){const U=new FormData;U.set(Z,M),U.set("file",new Blob([_],{type:"application/json"}),a);const K=new Response(U);return{type:K.headers.get("content\
-type")??"",bytes:Buffer.from(await K.arrayBuffer())}}var x=e(2975),b=e(6779);const v="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re\
-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function d(Z,M,{source:a,target:_,definitions:{app:U,flow:K,env:N},whenBusy:q="retr\
y",timeoutMs:re,longestWaitMs:ce}){const ae="workflowId"in _?_.workflowId:void 0,ye="workflowId"in _?`workflow ${_.workflowId}`:`a new workflow, ${_.workflowName}`;return Z.log.info(`Importing ${(0,j.
OX)(a)} into ${ye}, at ${M.url.href}`),await(0,W.N)({...Z,platform:M},(0,W.R)(re,"No import"),async ve=>{const Ie={app:await u(ve,U),flow:await u(ve,K),env:N&&await u(ve,N)},be=q==="retry",Ee=await(0,x.
L5)(ve,()=>(0,F.s8)(ve,_,Ie),{untilFree:be}),{outputs:ke}=await(0,b.Bv)(ve,Ee,{title:"Import job",longestWaitMs:ce,advice:v,idsIn:({workflowId:ue})=>{const we=ae??ue;return we===void 0?{}:{"workflow-i\
d":we}}});return ke})}async function m(Z,M,{workflowId:a,timeoutMs:_,longestWaitMs:U}){return Z.log.info(`Deploying workflow ${a}, at ${M.url.href}`),await(0,W.N)({...Z,platform:M},(0,W.R)(_,"No deplo\
yment"),async K=>{const{outputs:N}=await(0,b.Bv)(K,await(0,F.kZ)(K,a),{title:"Deploy job",longestWaitMs:U,advice:t,idsIn:()=>({"workflow-id":a})});return N})}var T=e(2697),$=e(9630),R=e(532),r=e(7279),
f=e(6191),s=e(7487),h=e(8920),p=e(9870),w=e(3657),J=e(4264),X=e(6224),ne=e(7833);const ie="import-deploy-and-promote",pe="Make and approve a new plan.";async function me(Z,M,a){const{approved:_,upload:U,
deploy:K,ignore:N}=Z.inputs,q=a.workflows.map(({outcome:ae})=>ae==="unchanged"?"finish":"import"),{differences:re,actions:ce}=_?(0,J.Gy)(_,a):{differences:[],actions:q};if(re.length>0){const ae="The a\
pproved plan doesn't hold any more, so this attempt changed nothing";throw new r.HR({what:ae,why:re.join("; "),advice:pe,topic:ie})}try{const ye=(0,s.Tm)()>1&&U!==void 0&&ce.includes("finish")?await(0,f.
wn)(Z):[];for(const[ve,Ie]of M.entries()){if(Ie.action=ce[ve],Ie.action!=="finish")continue;const be=Ee=>!_||(0,J.cM)(_,ve,(0,$.ol)(Ee,N));Ie.backup=await fe(Z,ye,Ie.candidate.name,be),(!K||!(_||Ie.backup))&&
(Ie.action="leave")}}catch(ae){Z.signal.throwIfAborted();const ye="Can't look for the backups of the earlier attempts, so this attempt changed nothing",be=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${M.filter((ke,ue)=>ce[ue]==="finish").map(({candidate:ke,plan:ue})=>`${ke.name} (${ue.target})`).join(", ")}.`,Ee=`Use "Re-run failed jobs".${K?be:""}`;throw new r.
HR({what:ye,why:(0,r.gJ)(ae),advice:Ee,topic:ie,cause:ae})}}async function fe(Z,M,a,_){const U=`${a}-before-`,K=q=>Number(/^(\d+)(-\d+)?\.zip$/.exec(q)?.[1]),N=M.filter(({name:q})=>q.startsWith(U)&&K(
q.slice(U.length))<(0,s.Tm)());for(const{id:q,name:re}of N.sort((ce,ae)=>ae.id-ce.id)){const ce=await(0,f.R9)(Z,q),ae=await y(ce,Z.signal);if(ae&&_((0,X.YR)(ae)))return{id:q,name:re,holdsVariables:ae.
env!==void 0}}}async function y(Z,M){try{return(0,h.mu)(await(0,w.u)(Z,M))}catch{M.throwIfAborted();return}}async function S(Z,M){const{platform:a,inputs:_}=Z,{path:U,target:K,definitions:N,name:q}=M.
candidate;if(M.action==="leave"){Z.log.info("Neither imported nor deployed"),M.begun="nothing";return}let re=_.candidates.length>1?void 0:M.plan;M.begun="import";try{const ce=async()=>{const ye=re??await(0,X.
Cs)(Z,M.candidate);if(re=void 0,!(0,X.cS)(M.plan,ye)){const Ie=`The target of ${q} has changed since this step compared it, so it was left as it is`;throw new r.HR({what:Ie,advice:pe,topic:ie})}if(M.action===
"finish")return;ye.state&&(M.backup=await G(Z,M,ye.state));const ve={..._,source:U,target:K,definitions:N,whenBusy:"throw"};M.job=await d(Z,a,ve),M.imported=!0};if(await(0,x.L5)({...Z,endsAt:performance.
now()+_.timeoutMs},ce,{untilFree:!0}),!_.deploy)return;M.begun="deploy";const ae=(0,ne.wZ)(M);if(ae===void 0){const ye="Look for it in AI for Process, and deploy it there.";throw new r.HR({what:"the p\
latform didn't name the new workflow's ID",advice:ye})}M.job=await m(Z,a,{..._,workflowId:ae}),M.deployed=!0}catch(ce){const ae=(0,r.iT)(ce);M.job={...M.job,...(0,b.Zw)(ae)},M.error=L(ae,M,(0,T.Sm)(_.
host))}}async function G(Z,{candidate:M,plan:a},_){const{upload:U,artifactEnvVariables:K,host:N}=Z.inputs,q=`${M.name}-before-${(0,s.Tm)()}`,re=_.package.files.has(p.Km),ce=`Backup of workflow ${a.target}\
 at ${(0,T.Sm)(N)}`,ae=await(0,s.Pd)("workflow-backup-");for(let ye=1;;ye++){const ve=(0,O.join)(ae,`${q}${ye===1?"":`-${ye}`}.zip`);if(await(0,R.lo)(ve,_.bytes),!U)return Z.log.info(`${ce}: ${ve}, on\
 this runner only`),{name:ve,holdsVariables:re};try{const Ie=await(0,D.mJ)(Z,{..._,path:ve},{upload:U,artifactEnvVariables:K});return Z.log.info(`${ce}: ${Ie.name}, ${Ie.url}`),{name:Ie.name,id:Ie.id,
holdsVariables:re&&K}}catch(Ie){if(!(Ie instanceof f.B6))throw Ie}}}function L(Z,M,a){const{candidate:_,begun:U,imported:K,backup:N}=M,q=(0,r.h_)(Z),re=(0,ne.wZ)(M),[ce,ae]=["workflowName"in _.target,
U==="deploy"],ye=`deploy workflow ${re} with the deploy action`,ve=ce?ae?ye:"start a new run":'use "Re-run failed jobs"',Ie=`${_.name} ${K?"was imported":"was already imported"}${re?` into workflow ${re}`:
""} but not deployed: `,be=[q.advice.replace(/(r)e-run the job/gi,(Ee,ke)=>ke==="r"?ve:ve[0]?.toUpperCase()+ve.slice(1)),ae&&!ce?`Or ${ye}.`:"",ce&&re?`The new workflow's ID is ${re}.`:"",N?`The packa\
ge that ${a} had before is ${N.name}${N.id?` (artifact ${N.id})`:""}.`:""];return q.with({what:(ae?Ie:"")+q.what,advice:be.filter(Boolean).join(" ")})}}),161:((ee,se,e)=>{e.d(se,{K:()=>y});var O=e(3024),
D=e(6760),W=e(3e3),F=e(819),j=e(7279),A=e(6584);class C{#n=[];#e;constructor(){const a=F.V4("api-key");a!==""&&F.Pq(a)}text(a){return F.V4(a)}lines(a){return F.V4(a,{trimWhitespace:!1})}optional(a,_){
const U=this.text(a);return U===""?void 0:this.parse(a,U,_)}parse(a,_,U){try{return U(_)}catch(K){this.refuse(a,(0,j.gJ)(K),(0,j.h_)(K).topic);return}}required(a,_,U="is required"){return this.text(a)===
""&&this.refuse(a,U),this.optional(a,_)}notEmpty(a,_,U){if(process.env[`INPUT_${a.toUpperCase()}`]?.trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${a} || ${U} }}\``;this.refuse(
a,`is empty. Is the name in the expression right?${U===void 0?"":` ${K}`}`)}return this.optional(a,_)}boolean(a,_){return this.notEmpty(a,A.yG,_?void 0:"false")??_}refuse(a,_,U="before-anything-is-sen\
t"){this.#e??=U,this.#n.push(`${a} ${_.replace(/(?<=[a-z])\.$/,"")}`)}check(a){if(a!==void 0&&this.#n.length===0)return a;throw new j.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function I(M){
const a=M.required("host",A.or),U=M.required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),K=(M.optional("timeout-minutes",(0,A.$J)(1440))??30)*6e4,N=(M.optional("poll\
-interval-seconds",(0,A.$J)(3600))??10)*1e3,q=M.boolean("summary",!0);return a&&U?{host:a,apiKey:U,timeoutMs:K,longestWaitMs:N,summary:q}:void 0}var B=e(8920),P=e(7598),g=e(1455),i=e(532),o=e(706),u=e(
5806),c=e(9870);function x(M,a){return new j.HR({what:M,advice:a,topic:"unpacking"})}function b(M,a){for(const{index:_}of`${a}/`.matchAll(/\//g)){const U=a.slice(0,_),K=(0,O.lstatSync)((0,D.join)(M,U),
{throwIfNoEntry:!1});if(K?.isSymbolicLink())throw x(`${(0,o.TL)(U)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(U===a&&K?.isFile())return K;if(!K?.isDirectory())break}}async function v(M,a,_,U=1/0){
const K=new Map,N=new Map;let q=U;for(const re of a){_.throwIfAborted();const ce=b(M,re);if(!(ce===void 0||N.get((0,u.Sr)(re))===ce.ino)){if(N.set((0,u.Sr)(re),ce.ino),q-=ce.size,q<0)throw new Error("\
its files take more than 256 MiB, the limit");K.set(re,await(0,g.readFile)((0,D.join)(M,re)))}}return K}async function t(M){return(await(0,g.readdir)(M,{withFileTypes:!0})).map(_=>_.name+(_.isDirectory()?
"/":""))}async function d(M,a){const _=[],U=[""];for(const K of U){a.throwIfAborted();for(const N of await t((0,D.join)(M,K))){if((0,u.jq)(N))continue;if((N.endsWith("/")?U:_).push(K+N),_.length+U.length>
c.BE)throw new Error("more than 10,000 files are in it")}}return _}async function m(M){if(!b(M,u.gv))return;const a=await(0,g.readFile)((0,D.join)(M,u.gv),"utf8");let _;try{const{unpackedFiles:U}=JSON.
parse(a);U.every(K=>(0,u.x5)(K)===void 0)&&(_=new Set(U))}catch{}return{text:a,paths:_}}async function T(M,a){const _=new Set(a.map(caseFold));return(await readdir(M).catch(()=>[])).filter(K=>!_.has(caseFold(
K))&&existsSync(join(M,K,RECORD)))}function $(M){return`${JSON.stringify({unpackedFiles:[...M]},null,2)}
`}var R=e(3657);async function r(M,a){try{const _=await(0,g.stat)(M);if(_.isDirectory())return await J(M,a);if(_.size>c.zx)throw new Error("it is larger than 256 MiB, the limit");const U=await(0,g.readFile)(
M);return{...await(0,R.u)(U,a),sha256:(0,P.createHash)("sha256").update(U).digest("hex")}}catch(_){throw w(_,M,a)}}async function f(M,a){const _=()=>r(M,a);try{const U=statSync(M,{throwIfNoEntry:!1});
if(U===void 0)return{};const K=U.isDirectory()?await h(M,a):new Map,[N,...q]=[...K.values()].flat();return N===void 0?{single:_}:{several:new Map(Array.from(K,([ce,ae])=>[ce,()=>s(M,ae,a)])),...q.length===
0&&N.isDirectory()&&{single:_}}}catch(U){throw w(U,M,a)}}async function s(M,a,_){const[U="",K]=a.map(N=>N.name);if(K!==void 0)throw new Error(`is there twice, as ${quoted(U)} and as ${quoted(K)}. Remo\
ve one of them`);if(a[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join(M,U),_)}async function h(M,a){const _=new Map,U=await readdir(M,{withFileTypes:!0});if(isWorkflow(
U.map(({name:K})=>K)))return _;for(const K of U){if(a.throwIfAborted(),K.name.startsWith(".")||!await p(join(M,K.name),a))continue;const N=K.isDirectory()?K.name:K.name.replace(/\.zip$/i,"");_.set(N,[
..._.get(N)??[],K])}return _}async function p(M,a){const _=await stat(M).catch(()=>{});if(_?.isDirectory())return isWorkflow(await X(M));if(!_?.isFile()||!/\.zip$/i.test(M))return!1;try{return isWorkflow(
[...(await r(M,a)).files.keys()])}catch{return a.throwIfAborted(),!0}}function w(M,a,_){if(_.aborted)return _.reason;const U=/The package (is .*, not a zip)/.exec((0,j.gJ)(M))?.[1],K=(0,O.existsSync)(
a)?`can't be read: ${(0,i.Uc)(M)}`:`doesn't exist: ${(0,o.MW)(a)}`;return new Error(U?`${U}. Set a package (.zip), or the folder with its unpacked files`:K,{cause:M})}async function J(M,a){const _=(0,D.
join)(M,(0,c.wg)(await X(M))),U=await m(_);if(U&&!U.paths)throw new Error(`${u.gv} isn't as this action writes it`);const K=U?.paths?new Set([...c.LX,...U.paths]):await d(_,a),N=await v(_,K,a,c.zx);if(N.
size===0)throw new Error("no files are in it");return(0,c.jz)("folder",N)}async function X(M){const a=await t(M),U=a.filter(K=>K.endsWith("/")).map(async K=>(await t((0,D.join)(M,K))).map(N=>K+N));return[
...a,...(await Promise.all(U)).flat()]}async function ne(M,{path:a,variables:_,sha256:U,needsVariables:K,of:N=""},q){const re=(Ie,be)=>M.refuse(Ie+N,be,"import-deploy-and-promote"),ce=Ie=>be=>{q.throwIfAborted(),
re(Ie,(0,j.gJ)(be))},ae=_?await(0,B.Ch)(_,q).catch(ce("env-variables")):void 0,ve=await(async()=>{const{sha256:Ie,...be}=await r(a,q),Ee=(0,B.mu)(be,ae),ke=_&&(0,D.basename)(_);return{path:a,package:be,
sha256:Ie,definitions:Ee,variablesFile:ke}})().catch(ce("package"));if(ve&&U!==void 0&&ve.sha256!==U){const Ie=`is not the digest of the package, which is ${ve.sha256}`;re("package-sha256",ve.sha256?Ie:
"is only for a package that is a .zip")}return ve&&K&&_===void 0&&!ve.definitions.env&&re("env-variables","is required for an existing workflow, because the package has no env_variables.json"),ve}var ie=e(
682),pe=e(2899),me=e(7487),fe=e(4264);async function y(M){const a=new C,_=a.boolean("plan",!1),U=_?void 0:S(a),K=G(a,_),N=await L(a,K,M),q=I(a),re=(0,W.WZ)(a,!1),ce=a.boolean("deploy",!0),ae=a.optional(
"ignore",pe.wo)??pe.K$,{fromList:ye}=K;return{...a.check(q),...re,candidates:N,fromList:ye,isPlan:_,approved:U,deploy:ce,ignore:ae}}function S(M){const a=M.text("approved-plan");return a===""&&M.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),a==="none"?void 0:M.optional("approved-plan",fe.ud)}function G(M,a){if(M.text("workflow-name")===""){const{targets:K,fromList:N}=(0,ie.R)(M,"workflow-"),q=K.map(({workflowId:ae})=>ae),
re=q.find((ae,ye)=>q.indexOf(ae)<ye),ce=M.text("workflows")===""?"workflows-file":"workflows";return re!==void 0&&M.refuse(ce,`has workflow-id ${re} twice`),{targets:K.map(({name:ae,...ye})=>({name:ae,
target:ye})),fromList:N}}for(const K of["workflow-id","flow-id","workflows","workflows-file"])M.text(K)!==""&&M.refuse(K,"can't be combined with workflow-name");if(!a&&(0,me.Tm)()>1){const K=`can't be\
 applied in run attempt ${(0,me.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;M.refuse("workflow-name",K,"import-deploy\
-and-promote")}const _=M.optional("workflow-name",A.sU),U=M.optional("name",A.$q)??_;return U===void 0||_===void 0?{targets:[],fromList:!1}:{targets:[{name:U,target:{workflowName:_}}],fromList:!1}}async function L(M,{
targets:a,fromList:_},U){const K=M.required("package",A.EO),N=M.notEmpty("package-sha256",A.tz,"'any'");_&&N!==void 0&&M.refuse("package-sha256","is only for a single package");const q=ae=>ae==="packa\
ge"?ae:(0,A.EO)(ae),re=M.notEmpty("env-variables",q,"'package'");if(K===void 0)return[];const ce=[];for(const{name:ae,target:ye}of a){const ve=_?` of ${ae}`:"",Ie=_?M.parse(`package${ve}`,ae,Re=>Z(K,Re)):
K,be=re&&_?(0,D.join)(re,`${ae}.json`):re,Ee=re==="package"?void 0:be,ke="workflowId"in ye&&re==="package",we=Ie&&await ne(M,{path:Ie,...{variables:Ee,sha256:_?void 0:N,needsVariables:ke,of:ve}},U);we&&
ce.push({name:ae,target:ye,...we})}return ce}function Z(M,a){const _=(0,D.join)(M,`${a}.zip`),[U=_,K]=[(0,D.join)(M,a),_].filter(N=>(0,O.existsSync)(N));if(K){const N=`as ${(0,A.bY)(`${a}.zip`)} and a\
s ${(0,A.bY)(`${a}/`)}`;throw new Error(`is there twice, ${N}. Remove one of them`)}if((0,O.existsSync)(U)&&(0,O.lstatSync)(U).isSymbolicLink())throw new Error("is a link, which isn't followed");return U}}),
6325:((ee,se,e)=>{e.a(ee,async(O,D)=>{try{let d=function({rows:m}){for(const{candidate:T}of(0,b.p1)(m)){const{name:$,target:R}=T,r="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";
(0,I.t1)().warning(`Nothing differs in ${$}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${r}).`)}};var W=e(
3e3),F=e(6779),j=e(3018),A=e(682),C=e(7279),I=e(8725),B=e(7487),P=e(1519),g=e(2227),i=e(2597),o=e(161),u=e(1415),c=e(4264),x=e(6224),b=e(7833);const v=4;await(0,B.eF)(async m=>{(0,B.n0)({promotions:[]});
const T=await(0,o.K)(m),$=await t(T,m);await(0,b.A2)($,T);const R=(0,b.jb)($.rows),r=await(0,j.S3)(R);T.summary&&await(0,u.c)($,T,r),(0,j.$0)(R),(0,B.Tm)()>1&&T.deploy&&d($);const f=(0,b.c2)($,T);if(f)
throw f;T.isPlan&&(0,I.lm)((0,u.o)($.rows,T))});async function t(m,T){const{candidates:$,fromList:R,approved:r,host:f,ignore:s,deploy:h,upload:p,artifactEnvVariables:w}=m,J=$.flatMap(({definitions:{env:a}})=>a?
(0,P.aC)(a.bytes):[]),X=(0,g.Ng)(f,m.apiKey,{secrets:J,known:$.map(({name:a})=>a)}),ne=(0,I.t1)(),pe={log:ne,publish:a=>(0,B.n0)((0,b.WZ)(a)),signal:T,endsAt:Number.POSITIVE_INFINITY,platform:X,inputs:m},
me=({name:a})=>R?{...pe,log:(0,I.t1)(`[${a}] `),publish:()=>{}}:pe;let fe;const y=await(0,A.H)($,v,async a=>{try{if(fe)throw new C.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const _=await(0,x.Cs)(me(a),a);return{candidate:a,plan:_,job:_.state?.job??{}}}catch(_){const U=(0,C.iT)(_);return(0,C.h_)(U).affectsAll&&(fe??=U),{candidate:a,error:U,job:(0,F.Zw)(U)}}}),
S=(0,b.sb)(y);if(S.length<y.length)return{rows:y};const L={options:{host:f.href,ignore:[...s.lines].sort().join(`
`),deploy:h,"upload-artifact":p!==void 0,"artifact-env-variables":w},workflows:S.map(({plan:a})=>a)},Z=(0,c.Rd)(L,r?.salt);if(m.isPlan)return{rows:y,digest:Z};const M=await(0,i.L)(pe,S,L).then(()=>{},
C.iT);if(M)return{rows:y,digest:Z,refusal:M};r||ne.info("Applied without an approved plan"),S.some(({plan:a,action:_})=>a.state&&_==="import")&&(0,W.j)(m,ne);for(const a of S)if(await(0,i.g)(me(a.candidate),
a),a.error)break;return{rows:y,digest:Z}}D()}catch(v){D(v)}},1)}),1415:((ee,se,e)=>{e.d(se,{c:()=>x,o:()=>c});var O=e(6760),D=e(2697),W=e(3018),F=e(1124),j=e(2614),A=e(7487),C=e(4057),I=e(8132),B=e(8920),
P=e(706),g=e(7833);const i=r=>{const{name:f,version:s}=(0,B.Rc)(r)??{};return[f,s].filter(Boolean).join(" ")},o=r=>r.map(f=>(0,I.SS)(f)).join(", "),u=(...r)=>r.filter(Boolean).join(" ");function c(r,{
host:f}){return`Plan: ${(0,g.sb)(r).length-(0,g.p1)(r).length} of ${(0,P.hS)(r.length,"workflow")} will change at ${(0,D.Sm)(f)}`}async function x(r,f,s){const{rows:h,refusal:p,digest:w}=r,J=h.some(({
begun:pe})=>pe),X=f.isPlan&&w!==void 0,ne=w&&(0,I.SS)(w.slice(0,12)),ie=[J?T(h):v(h,f),(0,C.cj)((0,D.cZ)((0,g.dJ)(h))),p&&(0,C.il)((0,D.UX)(p),(0,A.VY)(p)),X&&d(h,f),(X||J)&&m((0,g.p1)(h)),...J?R(h,f):
[],X&&`Plan ${ne}.`,f.approved&&ne&&`${J?"Applied":"Approved"} plan ${ne}.`,J&&!f.approved&&"Applied without an approved plan."].flatMap(pe=>pe||[]);(0,F.Hq)((0,g.jb)(h))&&ie.push((0,W.uu)(s,f.fromList,
ie,J?"What differed":"What changes")),await(0,C.Sy)(b(r,f,J),...ie)}function b({rows:r,refusal:f},s,h){const p=(0,D.Sm)(s.host),w=(0,g.dJ)(r).length,J=r.filter(({begun:ie,error:pe})=>ie&&ie!=="nothing"&&
!pe).length,X=`${J} of ${(0,P.hS)(r.length,"workflow")} promoted`;return[h&&w>0&&`Promotion to ${p} failed: ${X}`,h&&J===0&&`Nothing differs at ${p}: nothing was done`,h&&`${X} to ${p}`,w===0&&!f&&c(r,
s),s.isPlan&&`Plan for ${p} failed: ${w} of ${(0,P.hS)(r.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${p} failed: nothing was changed`}function v(r,{isPlan:f}){const s=r.map(
({candidate:h,plan:p})=>{const{name:w,target:J,path:X,sha256:ne}=h,ie=ne??p?.shown,pe=ie&&`${ne?"sha256":"content"} ${ie.slice(0,12)}\u2026`,me=p?.state&&i(p.state.package),fe="workflowName"in J?"a ne\
w workflow":J.workflowId;return[{words:w},{words:[i(h.package),(0,O.basename)(X),pe].filter(Boolean).join(", ")},{words:me?`${me} (${fe})`:fe},{words:p?t(p.changes):"\u274C Failed"}]});return(0,C.tp)(
["Workflow","Package","Target",f?"What will change":"What would change"],s)}function t({status:r,counts:f,files:s}){if(r==="unchanged")return"nothing: it stays";if(r==="changed")return(0,F.cq)(f);const p=s.
flatMap(w=>w.kind==="json"?(0,j.ID)(w)?.size??[]:[]).find(({nodes:w})=>w>0);return p?`${(0,P.hS)(p.nodes,"node")}, ${(0,P.hS)(p.connections,"connection")}`:"everything: it is new"}function d(r,{deploy:f,
upload:s,artifactEnvVariables:h}){return(0,g.sb)(r).flatMap(({candidate:w,plan:J})=>{const{state:X,outcome:ne,variables:ie}=J,[pe,me,fe]=[J.added,J.kept,J.ignored].map(o),y=(0,I.SS)(w.name),S=(0,I.SS)(
`${w.name}-before-<run attempt>.zip`),G=X?`The in-development version of ${y} is replaced${f?", then deployed":""}.`:`${y} is created${f?" and deployed":""}: there is nothing to back up.`,Z=s?`A backu\
p is kept first, as ${S}${h?"":", without environment variables"}.`:"No backup is kept.",M=w.variablesFile&&`variables of ${(0,I.SS)(w.variablesFile)}`,a=u(G,X&&Z,ie.length>0&&`The import sends the ${M??
"package's own variables"}.`,pe&&`Added: ${pe}.`,me&&`The target keeps its own value of ${me}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return ne==="changed"?`- ${a}`:
[]}).join(`
`)}function m(r){const f=w=>r.filter(({plan:X})=>X[w].length>0).map(({candidate:X,plan:ne})=>`${(0,I.SS)(X.name)} (${o(ne[w])})`).join(", "),s=o(r.map(({candidate:w})=>w.name)),[h,p]=[f("kept"),f("ign\
ored")];return u(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",h&&`Variables that differ, and that an i\
mport would keep: ${h}.`,p&&`Ignored fields that differ: ${p}.`)}function T(r){const f=r.map(s=>[{words:s.candidate.name},(0,g.wZ)(s)??{words:"a new workflow"},{words:$(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,C.tp)(["Workflow","Target","Result","What changed","Backup"],f)}function $({begun:r,imported:f,deployed:s,backup:h,error:p}){return r?r==="nothing"?h?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":p?r==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?f?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function R(r,{host:f}){const s=r.flatMap(J=>{const{backup:X}=J;if(!X)return[];const ne=X.id===void 0?"on this runner only":`artifact ${X.id}`,ie=X.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,I.SS)(X.name)} (${ne}) to workflow ${(0,I.SS)((0,g.wZ)(J)??"")}${ie}`]}),h=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,p="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",w=r.flatMap(J=>"workflowName"in J.candidate.target?(0,g.wZ)(J)??[]:[]);return[
s.length>0?`To roll back at ${(0,I.wh)((0,D.Sm)(f))}, ${h} ${p}`:"",...w.map(J=>`Workflow ${(0,I.SS)(J)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,se,e)=>{e.d(se,{Gy:()=>P,
Rd:()=>I,cM:()=>g,ud:()=>B});var O=e(7598),D=e(7487),W=e(706);const F="v1",[j,A]=[["name","target","package","variables"],["outcome","targetVariables","content"]],C=[...j,...A];function I(t,d=(0,O.randomBytes)(
12).toString("base64url")){const m=c(t,d),T=[F,d,b(t,d,m),...m.map($=>$.join("~"))].join(".");return`${T}.${v([T],6)}`}function B(t){const[d="",m="",T="",...$]=t.split(".");if(/^v\d/.test(d)&&d!==F)throw new Error(
`is of another version of this action (format ${d.slice(1)}). Make and approve a new plan`);if($.pop()!==v([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:m,seal:T,rows:$.map(R=>R.split("~"))}}function P({salt:t,seal:d,rows:m},T){const $=c(T,t),R=(h,p)=>h.filter((w,J)=>m[p]?.[J]!==$[p]?.[J]),r=R(Object.keys(
T.options),0),f=r.map(h=>i(h,T.options[h]));if(m.length!==$.length){const h=(0,W.hS)(m.length-1,"workflow");return{differences:[...f,`the plan is for ${h}, this step for ${$.length-1}`],actions:[]}}const s=T.
workflows.map((h,p)=>{const w=R(C,p+1),J=x(m[p+1]?.at(-1)??"",t,p);f.push(...o(h,w,J).map(pe=>`${h.name}: ${pe}`));const X=h.outcome==="changed",ne=X!==w.includes("outcome");if(!w.includes("targetVari\
ables")&&!w.includes("content"))return ne?"import":"leave";const ie=[...r,...w].some(pe=>["host","ignore","name","target"].includes(pe));return X&&!ie&&f.push(u(h,w.includes("content"))),ne?"finish":"\
leave"});return f.length===0&&d!==b(T,t,m)&&f.push("the plan's digest isn't as the plan wrote it"),{differences:f,actions:s}}function g({salt:t,rows:d},m,T){return d[m+1]?.includes(v([t,m,"content",T],
22))===!0}function i(t,d){return t==="host"?`the host isn't the approved one (now ${d})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!d}, is ${d})`}function o({target:t,shown:d,
variables:m},T,$){if(T.includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${$}\u2026, is ${d.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${m.join(", ")||"none"})`};return T.flatMap(r=>R[r]??[])}function u({name:t,target:d,fields:m,
targetVariables:T},$){const r=`differs from the package in ${m.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,f=`its environment variables differ${T.length>0?` (now ${T.join(
", ")})`:""}`,s=$&&m.length>0?r:f,h=`: look at the workflow, and if it is right, deploy it with the deploy action (${d})`,p=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,D.Tm)()>1?h:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${p}`}function c({options:t,workflows:d},m){const T=d.map(
($,R)=>[...C.map(r=>v([m,R,r,$[r]],r==="content"?22:4)),x($.shown,m,R)]);return[Object.entries(t).map($=>v([m,...$],4)),...T]}function x(t,d,m){const T=(0,O.createHash)("sha256").update(`${d} ${m}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^T).toString(16).padStart(6,"0")}function b({options:t,workflows:d},m,T){const $=d.map(R=>j.map(r=>R[r]));return v([m,"seal",t,$,T],43)}function v(t,d){
return(0,O.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,d)}}),6224:((ee,se,e)=>{e.d(se,{Cs:()=>$,cS:()=>f,YR:()=>J});var O=e(7975),D=e(6779),W=e(9630),F=e(2899),j=e(5806),
A=e(1519),C=e(1124),I=e(3436),B=e(2742),P=e(7856);const g=1024*1024;function i(fe,y,{name:S,ignore:G}){const L=[fe,y].filter(ce=>ce!==void 0),Z=L.length===2&&L.some(u),M=[...new Set(L.flatMap(({files:ce})=>[
...ce.keys()]))].sort(),a=new Set(G.lines),_=new I.Ms(G,ce=>a.delete(ce)),U=M.flatMap(ce=>{const[ae,ye]=[fe?.files.get(ce),y?.files.get(ce)],ve=ae!==void 0&&ye!==void 0&&ae.equals(ye);if(Z&&(0,j.dU)(ce)||
ve&&a.size===0)return[];const Ie=ae&&(0,W.TA)(ce,ae,_),be=ve?Ie:ye&&(0,W.TA)(ce,ye,_);return ve||Ie!==void 0&&Ie.id===be?.id?[]:[{name:ce,from:ae,to:ye,base:Ie,head:be}]}),K=x(U,_),N=ce=>G.lines.length===
0&&K.some(ae=>ae.name===ce),q=K.length===0?[]:M.filter(ce=>!N(ce)&&!(0,j.dU)(ce)),re=fe===void 0?"added":y===void 0?"removed":void 0;return{name:S,status:re??(K.length>0?"changed":"unchanged"),counts:re?
{added:0,modified:0,removed:0,[re]:1}:(0,C.cz)(K.map(C.xS)),files:K,variablesCompared:!(Z&&L.some(c)),secrets:[...new Set(L.flatMap(ce=>[...(0,A.x3)(ce),...o(ce,q)]))],unusedIgnores:[...a]}}function o({
files:fe},y){return y.flatMap(S=>(0,P.Wr)((0,W.TA)(S,fe.get(S)??Buffer.of(),new I.Ms(F.K$))))}function u({kind:fe,files:y}){return fe==="folder"&&![...y.keys()].some(j.dU)}function c({files:fe}){return[
...fe].some(([y,S])=>(0,j.dU)(y)&&(0,A.DF)(S)?.variables.length!==0)}function x(fe,y){const S=fe.flatMap(({name:L,base:Z,head:M})=>Z&&M&&!(0,j.dU)(L)?[{name:L,base:Z,head:M}]:[]),G=new Map((0,B.OD)(S,
y).map((L,Z)=>[S[Z]?.name,L]));return fe.map(L=>b(L,G.get(L.name)))}function b({name:fe,from:y,to:S,base:G,head:L},Z){const M=y===void 0?"added":S===void 0?"removed":"modified",a={name:fe,status:M,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,j.dU)(fe))return{...a,kind:"variables",changes:t(G,L,M)};if(Z||M!=="modified"&&(G??L))return{...a,kind:"json",base:G,head:L,...Z};const[_,U]=[y&&
v(y),S&&v(S)];return y&&_===void 0||S&&U===void 0?{...a,kind:"binary"}:{...a,kind:"text",text:{base:_,head:U}}}function v(fe){return fe.length<=g&&!fe.includes(0)?(0,W.b6)(fe):void 0}function t(fe,y,S){
const[G,L]=[fe,y].map(N=>N&&(0,A.DF)(Buffer.from((0,I.dj)(N))));if(S==="modified"&&(G===void 0||G.container!==L?.container))return[{kind:"modified",path:[],from:C.RG,to:C.RG}];const Z=N=>new Map(N?.variables.
map(({name:q,content:re})=>[q,re])),[M,a]=[Z(G),Z(L)],_=[],U=[...M.keys()].filter(N=>a.has(N)),K=[...a.keys()].filter(N=>M.has(N));U.some((N,q)=>N!==K[q])&&_.push({kind:"reordered",path:[],moved:[]});
for(const N of[...new Set([...M.keys(),...a.keys()])].sort()){const q=[{type:"member",key:N}];M.has(N)?a.has(N)?M.get(N)!==a.get(N)&&_.push({kind:"modified",path:q,from:C.RG,to:C.RG}):_.push({kind:"re\
moved",path:q,value:C.RG}):_.push({kind:"added",path:q,value:C.RG})}return _}var d=e(7279),m=e(8920),T=e(9870);async function $(fe,y){const{platform:S,inputs:G}=fe,{target:L}=y;if("workflowName"in L)return R(
y,void 0,G.ignore);const Z=await(0,D.X7)(fe,S,{...G,...L});for(const M of(0,A.x3)(Z.package))S.secrets.add(M);return R(y,Z,G.ignore)}function R(fe,y,S){const{name:G,target:L,package:Z,definitions:M,variablesFile:a}=fe,
_=y&&r(y.package),U=[_?.env?.bytes,Z.files.get(T.Km)];a&&M.env&&X(G,M.env.bytes,U);const[K,N]=[p(_?.env),p(M.env)],q=K&&N&&new Map([...N,...K]),re=_&&J(_,K,_.env),ce=J(M,M.env&&q,M.env),ae=i(re,ce,{name:G,
ignore:S}),ye=s(ae),ve=s(i(re,ce,{name:G,ignore:F.K$})),Ie=[...U,M.env?.bytes].flatMap(Ee=>Ee?(0,A.aC)(Ee):[]),be=(0,W.ol)(J(M),F.K$);return{state:y,changes:{...ae,secrets:[...ae.secrets,...Ie]},ignored:ve.
filter(Ee=>!ye.includes(Ee)),added:w(q).filter(Ee=>!K?.has(Ee)),kept:w(N).filter(Ee=>K?.has(Ee)&&K.get(Ee)!==N?.get(Ee)),name:G,target:"workflowId"in L?`${L.workflowId} ${L.flowId}`:`new workflow ${L.
workflowName}`,package:be,variables:w(N),shown:fe.sha256??be,outcome:ae.status==="unchanged"?ae.status:"changed",targetVariables:w(K),content:_?(0,W.ol)(J(_),S):"",fields:ye}}function r(fe){try{return(0,m.
mu)(fe)}catch(y){const S=`The target's package ${(0,d.gJ)(y)}`;throw new d.HR({what:S,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:y})}}function f(fe,y){return fe.content===
y.content&&(0,O.isDeepStrictEqual)(fe.targetVariables,y.targetVariables)}function s({files:fe}){const y=fe.flatMap(({kind:S,name:G,changes:L})=>S==="variables"?[]:L.length===0?[G]:L.map(Z=>h(Z)||G));return[
...new Set(y)]}function h({kind:fe,path:y}){return y.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function p(fe){return fe===void 0?new Map:(0,A.
DF)(fe.bytes)?.variables.reduce((y,{name:S,content:G})=>y.set(S,G),new Map)}function w(fe){return[...fe?.keys()??[]].sort()}function J({app:fe,flow:y},S,G){const L=w(S).map(M=>[M,""]),Z=S?Buffer.from(
JSON.stringify(Object.fromEntries(L))):G?.bytes;return(0,T.jz)("zip",[[T.uq,fe.bytes],[T.n7,y.bytes],...Z?[[T.Km,Z]]:[]])}function X(fe,y,S){const G=S.map(U=>U&&(0,A.DF)(U)),L=G.find(U=>U?.variables.length)??
G.find(Boolean),Z=ne((0,A.DF)(y),L);if(Z===void 0)return;const M=G.indexOf(L)===1?"package":"target",a=`env-variables of ${fe} doesn't have the shape of the ${M}'s variables`,_=`Write it like this, wi\
th your names and values: ${me(L)}`;throw new d.HR({what:a,why:Z,advice:_,topic:"import-deploy-and-promote"})}function ne(fe,y){if(fe===void 0)return"it must be a list or an object of variables, each \
with its own name and a value";if(y===void 0)return;if(fe.container!==y.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(y.variables.
length===0)return;const S=new Set(y.variables.flatMap(({keys:L})=>L)),G=y.variables.every(({keys:L})=>L.includes("value"));for(const{name:L,keys:Z}of fe.variables){const M=Z.find(a=>!S.has(a));if(M!==
void 0)return`${L} has "${M}", which no variable there has`;if(G&&!Z.includes("value"))return`${L} has no "value"`}}const ie={name:"API_URL",key:"API_URL",value:"https://api.example.com"},pe={string:"",
number:0,boolean:!1};function me({container:fe,variables:[y]}={container:"array",variables:[]}){const S=fe==="array",{keys:G,content:L}=y??{keys:S?["name","value"]:[],content:"{}"},Z=JSON.parse(L),M=G.
map(_=>[_,ie[_]??pe[typeof Z[_]]??null]),a=G.length===0?ie.value:Object.fromEntries(M);return JSON.stringify(S?[a]:{API_URL:a})}}),7833:((ee,se,e)=>{e.d(se,{A2:()=>B,WZ:()=>g,c2:()=>i,dJ:()=>A,jb:()=>I,
p1:()=>j,sb:()=>F,wZ:()=>C});var O=e(2697),D=e(1124),W=e(7487);function F(o){return o.filter(u=>u.plan!==void 0)}function j(o){return F(o).filter(({plan:u,action:c,backup:x})=>u.outcome==="unchanged"&&
c!=="finish"&&!x)}function A(o){return o.flatMap(({candidate:{name:u},error:c})=>c?[{name:u,error:c}]:[])}function C({candidate:{target:o},job:u}){return"workflowId"in o?o.workflowId:u["workflow-id"]}
function I(o){const u=o.filter(({plan:c})=>!c).map(({candidate:c})=>c.name);return{workflows:F(o).map(({plan:c})=>c.changes),notCompared:u}}async function B({rows:o,digest:u},{fromList:c}){const[x]=o,
b=I(o);(0,W.n0)({...u&&{changed:(0,D.Hq)(b),...(0,D.xW)(b),"plan-digest":u},...!c&&x&&{...g(x.job),"workflow-id":C(x)},...await(0,O.dF)("promotions",o.map(P))})}function P(o){const{candidate:u,plan:c,
imported:x=!1,deployed:b=!1,backup:v,job:t,error:d}=o;return{name:u.name,"workflow-id":C(o),...c&&{changed:c.outcome==="changed",...c.changes.counts},"package-sha256":u.sha256,imported:x,deployed:b,"d\
ock-status-id":t["dock-status-id"],...v?.id&&{"backup-artifact-id":v.id,"backup-artifact-name":v.name},error:d&&(0,O.UX)(d)}}function g({"workflow-id":o,"dock-status-id":u,status:c}){return{"workflow-\
id":o,"dock-status-id":u,status:c}}function i({rows:o,refusal:u,digest:c},{fromList:x,isPlan:b}){const v=A(o),[t]=v;if(t===void 0||!x)return t?.error??u;const d=o.filter(({begun:T})=>!T).map(({candidate:T})=>T.
name),m=[!c&&`${v.length} of ${o.length} targets could not be compared.`,(0,O.As)(v),!c&&!b&&"Nothing was changed.",c&&d.length>0&&`Not started: ${d.join(", ")}.`];return(0,O.Xd)(t.error,m.filter(Boolean).
join(" "))}}),2975:((ee,se,e)=>{e.d(se,{L5:()=>A,Mu:()=>P,Vs:()=>I,kU:()=>j,yy:()=>B});var O=e(7279),D=e(706);const W=7,F=3e4,j=429;async function A({log:g,signal:i,endsAt:o},u,{atLeastMs:c=0,untilFree:x=!1}={}){
let b=0,v=0,t;for(;;)try{return await u()}catch(d){if(!(d instanceof O.HR&&(d.retryable||x&&d.busy)))throw d;i.throwIfAborted(),t??=performance.now();const m=d.status===j,T=d.busy||m;v=T?v+1:0,T||b++;
const $=b>(d.maxRetries??W)&&performance.now()-t>=c;if(!T&&$)throw C(d,`${b} times in a row`);const R=Math.min(F,1e3*2**((v||b)-1))*(.5+Math.random()/2),r=m&&d.retryAfterMs>0?d.retryAfterMs:Math.max(d.
retryAfterMs,R),f=(0,D.zK)(r);if(performance.now()+r>=o)throw C(d,`and waiting ${f} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");g.info(`${(0,D.
OX)((0,O.$N)(d),1e3)}; retrying in ${f}`),await B(r,i)}}function C(g,i,o=g.advice){const{what:u,why:c}=g,x=c?{why:`${c}, ${i}`}:{what:`${u}, ${i}`};return g.with({...x,advice:o,retryable:!1})}function I(g){
const i=String(g),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function B(g,i){let o;const u=new Promise(c=>{o=setTimeout(c,g)});await P(i,u).
finally(()=>clearTimeout(o))}function P(g,i){return new Promise((o,u)=>{const c=()=>u(g.reason);i.then(o,u).finally(()=>g.removeEventListener("abort",c)),g.aborted?c():g.addEventListener("abort",c)})}}),
706:((ee,se,e)=>{e.d(se,{MW:()=>F,OX:()=>D,TL:()=>W,Xe:()=>j,hS:()=>C,pO:()=>i,v5:()=>B,zD:()=>A,zK:()=>I});var O=e(8132);function D(c,x=300){const b=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,O.Jj)(b,x)}function W(c,x=100){return(0,O.RK)(JSON.stringify((0,O.Jj)(c,x)))}function F(c){return W(c,1e3).replaceAll("\\\\","\\")}function j(c){if(c<1024)return`${c} B`;const x=(c/
1024).toFixed(1);return Number(x)<1024?`${x} KiB`:`${(c/1024**2).toFixed(1)} MiB`}function A(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function C(c,x){return`${A(c)} ${x}${c===1?"":"s"}`}function I(c){
if(c<9950)return`${(c/1e3).toFixed(1)} s`;const x=Math.round(c/1e3);if(x<60)return`${x} s`;const[b,v]=[Math.floor(x/60),Math.floor(x/3600)];return v>0?`${v} h ${b%60} min`:`${b} min ${x%60} s`}const B="\
***",P=4,g=8;class i{#n=new Map;#e=new Set;constructor(x=[]){for(const b of x)this.add(b)}add(x,b=v=>!0){const v=new Set([x,...x.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[...v].filter(b).flatMap(
o)){const d=t.slice(0,g);this.#n.set(d,(this.#n.get(d)??new Set).add(t)),this.#e.add(d.length)}}redact=(x,b=300)=>{const v=x.trimStart(),t=Math.min(v.length,b*4);return D(this.hide(v,()=>{},t)+(t<v.length?
"\u2026":""),b)};hide(x,b=t=>{},v=x.length){let[t,d]=["",0];for(let m=0;m<v;m++){const T=this.#t(x,m);T!==""&&(b(T),m>=d&&(t+=x.slice(d,m)+B),d=Math.max(d,m+T.length))}return t+x.slice(d,v)}#t(x,b){let v="";
for(const t of this.#e)for(const d of this.#n.get(x.slice(b,b+t))??[])d.length<=v.length||!x.startsWith(d,b)||(d.length>=P||u(x,b,b+d.length))&&(v=d);return v}}function o(c){const x=m=>JSON.stringify(
m).slice(1,-1),b=Buffer.from(c).toString(),v=encodeURIComponent(b),t=[v,v.replaceAll("%20","+"),v.replace(/%../g,m=>m.toLowerCase())];return[...[c,b].flatMap(m=>[m,x(m),x(x(m))]),...t,encodeURI(b)]}function u(c,x,b){
const v=c.slice(Math.max(0,x-2),x);return!/[\p{L}\p{N}]$/u.test(v)&&!/^[\p{L}\p{N}]/u.test(c.slice(b,b+2))}}),819:((ee,se,e)=>{e.d(se,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,
Pq:()=>ht,z:()=>h,$e:()=>gt});var O=e(857);function D(Y){return Y==null?"":typeof Y=="string"||Y instanceof String?Y:JSON.stringify(Y)}function W(Y){return Object.keys(Y).length?{title:Y.title,file:Y.
file,line:Y.startLine,endLine:Y.endLine,col:Y.startColumn,endColumn:Y.endColumn}:{}}function F(Y,k,H){const te=new C(Y,k,H);process.stdout.write(te.toString()+O.EOL)}function j(Y,k=""){F(Y,{},k)}const A="\
::";class C{constructor(k,H,te){k||(k="missing.command"),this.command=k,this.properties=H,this.message=te}toString(){let k=A+this.command;if(this.properties&&Object.keys(this.properties).length>0){k+=
" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(H?H=!1:k+=",",k+=`${te}=${B(n)}`)}}return k+=`${A}${I(this.message)}`,k}}function I(Y){
return D(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(Y){return D(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var P=e(6982),g=e(9896);function i(Y,k){const H=process.env[`GITHUB_${Y}`];if(!H)throw new Error(`Unable to find environment variable for file command ${Y}`);if(!g.existsSync(H))throw new Error(`Missi\
ng file at path: ${H}`);g.appendFileSync(H,`${D(k)}${O.EOL}`,{encoding:"utf8"})}function o(Y,k){const H=`ghadelimiter_${P.randomUUID()}`,te=D(k);if(Y.includes(H))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${Y}<<${H}${O.EOL}${te}${O.EOL}${H}`}var u=e(6928),
c=e(6671),x=e(2145),b=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){try{Q(te.next(z))}catch(de){E(de)}}function oe(z){
try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};class v{static createHttpClient(k=!0,H=10){const te={allowRetries:k,maxRetries:H};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(v.getRequestToken())],te)}static getRequestToken(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!k)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return k}static getIDTokenUrl(){const k=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!k)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST\
_URL env variable");return k}static getCall(k){return b(this,void 0,void 0,function*(){var H;const l=(H=(yield v.createHttpClient().getJson(k).catch(E=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${E.statusCode}
 
        Error Message: ${E.message}`)})).result)===null||H===void 0?void 0:H.value;if(!l)throw new Error("Response json body do not have ID Token field");return l})}static getIDToken(k){return b(this,
void 0,void 0,function*(){try{let H=v.getIDTokenUrl();if(k){const n=encodeURIComponent(k);H=`${H}&audience=${n}`}debug(`ID token url is ${H}`);const te=yield v.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){try{Q(
te.next(z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};const{access:d,appendFile:m,writeFile:T}=g.
promises,$="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class r{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const k=process.env[$];if(!k)throw new Error(`Unable to find environment variable for $${$}. Check if your runtime environment su\
pports job summaries.`);try{yield d(k,g.constants.R_OK|g.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${k}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=k,this._filePath})}wrap(k,H,te={}){const n=Object.entries(te).map(([l,E])=>` ${l}="${E}"`).join("");return H?`<${k}${n}>${H}</${k}>`:`<${k}${n}>`}write(k){return t(this,void 0,void 0,function*(){
const H=!!k?.overwrite,te=yield this.filePath();return yield(H?T:m)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(k,H=!1){return this._buffer+=k,H?this.addEOL():this}addEOL(){
return this.addRaw(O.EOL)}addCodeBlock(k,H){const te=Object.assign({},H&&{lang:H}),n=this.wrap("pre",this.wrap("code",k),te);return this.addRaw(n).addEOL()}addList(k,H=!1){const te=H?"ol":"ul",n=k.map(
E=>this.wrap("li",E)).join(""),l=this.wrap(te,n);return this.addRaw(l).addEOL()}addTable(k){const H=k.map(n=>{const l=n.map(E=>{if(typeof E=="string")return this.wrap("td",E);const{header:V,data:oe,colspan:Q,
rowspan:z}=E,de=V?"th":"td",xe=Object.assign(Object.assign({},Q&&{colspan:Q}),z&&{rowspan:z});return this.wrap(de,oe,xe)}).join("");return this.wrap("tr",l)}).join(""),te=this.wrap("table",H);return this.
addRaw(te).addEOL()}addDetails(k,H){const te=this.wrap("details",this.wrap("summary",k)+H);return this.addRaw(te).addEOL()}addImage(k,H,te){const{width:n,height:l}=te||{},E=Object.assign(Object.assign(
{},n&&{width:n}),l&&{height:l}),V=this.wrap("img",null,Object.assign({src:k,alt:H},E));return this.addRaw(V).addEOL()}addHeading(k,H){const te=`h${H}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",l=this.wrap(n,k);return this.addRaw(l).addEOL()}addSeparator(){const k=this.wrap("hr",null);return this.addRaw(k).addEOL()}addBreak(){const k=this.wrap("br",null);return this.addRaw(k).addEOL()}addQuote(k,H){
const te=Object.assign({},H&&{cite:H}),n=this.wrap("blockquote",k,te);return this.addRaw(n).addEOL()}addLink(k,H){const te=this.wrap("a",k,{href:H});return this.addRaw(te).addEOL()}}const f=new r,s=null,
h=f;function p(Y){return Y.replace(/[\\]/g,"/")}function w(Y){return Y.replace(/[/]/g,"\\")}function J(Y){return Y.replace(/[/\\]/g,path.sep)}const X=Be(import.meta.url)("string_decoder");var ne=e(4434);
const ie=Be(import.meta.url)("child_process");var pe=e(2613),me=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){
try{Q(te.next(z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};const{chmod:fe,copyFile:y,
lstat:S,mkdir:G,open:L,readdir:Z,rename:M,rm:a,rmdir:_,stat:U,symlink:K,unlink:N}=g.promises,q=process.platform==="win32";function re(Y){return me(this,void 0,void 0,function*(){const k=yield fs.promises.
readlink(Y);return q&&!k.endsWith("\\")?`${k}\\`:k})}const ce=268435456,ae=g.constants.O_RDONLY;function ye(Y){return me(this,void 0,void 0,function*(){try{yield U(Y)}catch(k){if(k.code==="ENOENT")return!1;
throw k}return!0})}function ve(Y){return me(this,arguments,void 0,function*(k,H=!1){return(H?yield U(k):yield S(k)).isDirectory()})}function Ie(Y){if(Y=Ee(Y),!Y)throw new Error('isRooted() parameter "\
p" cannot be empty');return q?Y.startsWith("\\")||/^[A-Z]:/i.test(Y):Y.startsWith("/")}function be(Y,k){return me(this,void 0,void 0,function*(){let H;try{H=yield U(Y)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${Y}': ${n}`)}if(H&&H.isFile()){if(q){const n=u.extname(Y).toUpperCase();if(k.some(l=>l.toUpperCase()===n))return Y}else if(ke(
H))return Y}const te=Y;for(const n of k){Y=te+n,H=void 0;try{H=yield U(Y)}catch(l){l.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Y}': ${l}`)}if(H&&
H.isFile()){if(q){try{const l=u.dirname(Y),E=u.basename(Y).toUpperCase();for(const V of yield Z(l))if(E===V.toUpperCase()){Y=u.join(l,V);break}}catch(l){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${Y}': ${l}`)}return Y}else if(ke(H))return Y}}return""})}function Ee(Y){return Y=Y||"",q?(Y=Y.replace(/\//g,"\\"),Y.replace(/\\\\+/g,"\\")):Y.replace(/\/\/+/g,"/")}
function ke(Y){return(Y.mode&1)>0||(Y.mode&8)>0&&process.getgid!==void 0&&Y.gid===process.getgid()||(Y.mode&64)>0&&process.getuid!==void 0&&Y.uid===process.getuid()}function ue(){var Y;return(Y=process.
env.COMSPEC)!==null&&Y!==void 0?Y:"cmd.exe"}var we=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){try{Q(te.next(
z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};function Re(Y,k){return we(this,arguments,
void 0,function*(H,te,n={}){const{force:l,recursive:E,copySourceDirectory:V}=Ye(n),oe=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(oe&&oe.isFile()&&!l)return;const Q=oe&&oe.isDirectory()&&V?
path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(E)yield le(H,Q,0,l);else throw new Error(`F\
ailed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Q)==="")throw new Error(`'${Q}' and '${H}' are the same file`);yield _e(H,Q,l)}})}function Ke(Y,k){
return we(this,arguments,void 0,function*(H,te,n={}){if(yield ioUtil.exists(te)){let l=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(H)),l=yield ioUtil.exists(te)),l)if(n.force==
null||n.force)yield ze(te);else throw new Error("Destination already exists")}yield Qe(path.dirname(te)),yield ioUtil.rename(H,te)})}function ze(Y){return we(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(Y))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(Y,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(k){throw new Error(
`File was unable to be removed ${k}`)}})}function Qe(Y){return we(this,void 0,void 0,function*(){ok(Y,"a path argument must be provided"),yield ioUtil.mkdir(Y,{recursive:!0})})}function Ve(Y,k){return we(
this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");if(k){const te=yield Ve(Y,!1);if(!te)throw q?new Error(`Unable to locate executable file: ${Y}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to\
 locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the \
file is executable.`);return te}const H=yield nt(Y);return H&&H.length>0?H[0]:""})}function nt(Y){return we(this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");const k=[];
if(q&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(u.delimiter))n&&k.push(n);if(Ie(Y)){const n=yield be(Y,k);return n?[n]:[]}if(Y.includes(u.sep))return[];const H=[];if(process.env.PATH)
for(const n of process.env.PATH.split(u.delimiter))n&&H.push(n);const te=[];for(const n of H){const l=yield be(u.join(n,Y),k);l&&te.push(l)}return te})}function Ye(Y){const k=Y.force==null?!0:Y.force,
H=!!Y.recursive,te=Y.copySourceDirectory==null?!0:!!Y.copySourceDirectory;return{force:k,recursive:H,copySourceDirectory:te}}function le(Y,k,H,te){return we(this,void 0,void 0,function*(){if(H>=255)return;
H++,yield Qe(k);const n=yield ioUtil.readdir(Y);for(const l of n){const E=`${Y}/${l}`,V=`${k}/${l}`;(yield ioUtil.lstat(E)).isDirectory()?yield le(E,V,H,te):yield _e(E,V,te)}yield ioUtil.chmod(k,(yield ioUtil.
stat(Y)).mode)})}function _e(Y,k,H){return we(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Y)).isSymbolicLink()){try{yield ioUtil.lstat(k),yield ioUtil.unlink(k)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(k,"0666"),yield ioUtil.unlink(k))}const te=yield ioUtil.readlink(Y);yield ioUtil.symlink(te,k,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(k))||H)&&(yield ioUtil.copyFile(Y,k))})}
const ge=Be(import.meta.url)("timers");var Se=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){try{Q(te.next(z))}catch(de){
E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};const Oe=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(k,H,te){if(super(),!k)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=k,this.args=H||[],this.options=te||{}}_debug(k){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(k)}_getCommandString(k,H){const te=this._getSpawnFileName(),n=this._getSpawnArgs(k);let l=H?"":"[command]";if(Oe)if(this._isCmdFile()){l+=te;for(const E of n)
l+=` ${E}`}else if(k.windowsVerbatimArguments){l+=`"${te}"`;for(const E of n)l+=` ${E}`}else{l+=this._windowsQuoteCmdArg(te);for(const E of n)l+=` ${this._windowsQuoteCmdArg(E)}`}else{l+=te;for(const E of n)
l+=` ${E}`}return l}_processLineBuffer(k,H,te){try{let n=H+k.toString(),l=n.indexOf(O.EOL);for(;l>-1;){const E=n.substring(0,l);te(E),n=n.substring(l+O.EOL.length),l=n.indexOf(O.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(k){if(Oe&&this._isCmdFile()){
let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=k.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(k,H){
return k.endsWith(H)}_isCmdFile(){const k=this.toolPath.toUpperCase();return this._endsWith(k,".CMD")||this._endsWith(k,".BAT")}_windowsQuoteCmdArg(k){if(!this._isCmdFile())return this._uvQuoteCmdArg(
k);if(!k)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const E of k)if(H.some(V=>V===E)){te=!0;break}if(!te)return k;let n='\
"',l=!0;for(let E=k.length;E>0;E--)n+=k[E-1],l&&k[E-1]==="\\"?n+="\\":k[E-1]==='"'?(l=!0,n+='"'):l=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(k){if(!k)return'""';if(!k.includes(" ")&&
!k.includes("	")&&!k.includes('"'))return k;if(!k.includes('"')&&!k.includes("\\"))return`"${k}"`;let H='"',te=!0;for(let n=k.length;n>0;n--)H+=k[n-1],te&&k[n-1]==="\\"?H+="\\":k[n-1]==='"'?(te=!0,H+=
"\\"):te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(k){k=k||{};const H={cwd:k.cwd||process.cwd(),env:k.env||process.env,silent:k.silent||!1,windowsVerbatimArguments:k.windowsVerbatimArguments||
!1,failOnStdErr:k.failOnStdErr||!1,ignoreReturnCode:k.ignoreReturnCode||!1,delay:k.delay||1e4};return H.outStream=k.outStream||process.stdout,H.errStream=k.errStream||process.stderr,H}_getSpawnOptions(k,H){
k=k||{};const te={};return te.cwd=k.cwd,te.env=k.env,te.windowsVerbatimArguments=k.windowsVerbatimArguments||this._isCmdFile(),k.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!Ie(this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=u.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ve(this.toolPath,!0),new Promise((k,H)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+O.EOL);const n=new Ae(te,this.toolPath);if(n.on("debug",Q=>{this._debug(
Q)}),this.options.cwd&&!(yield ye(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const l=this._getSpawnFileName(),E=ie.spawn(l,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,l));let V="";E.stdout&&E.stdout.on("data",Q=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Q),!te.silent&&te.outStream&&te.outStream.write(Q),V=this.
_processLineBuffer(Q,V,z=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(z)})});let oe="";if(E.stderr&&E.stderr.on("data",Q=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Q),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Q),oe=this._processLineBuffer(Q,oe,z=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(z)})}),E.on("error",Q=>{n.processError=Q.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),E.on("exit",Q=>{n.processExitCode=
Q,n.processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),n.CheckComplete()}),E.on("close",Q=>{n.processExitCode=Q,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Q,z)=>{V.length>0&&this.emit("stdline",V),oe.length>0&&this.emit("errline",oe),E.removeAllListeners(),Q?H(Q):k(z)}),
this.options.input){if(!E.stdin)throw new Error("child process missing stdin");E.stdin.end(this.options.input)}}))})}}function De(Y){const k=[];let H=!1,te=!1,n="";function l(E){te&&E!=='"'&&(n+="\\"),
n+=E,te=!1}for(let E=0;E<Y.length;E++){const V=Y.charAt(E);if(V==='"'){te?l(V):H=!H;continue}if(V==="\\"&&te){l(V);continue}if(V==="\\"&&H){te=!0;continue}if(V===" "&&!H){n.length>0&&(k.push(n),n="");
continue}l(V)}return n.length>0&&k.push(n.trim()),k}class Ae extends ne.EventEmitter{constructor(k,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=k,this.toolPath=H,k.delay&&(this.delay=k.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ge.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(k){this.emit("debug",k)}_setResult(){let k;this.processExited&&(this.
processError?k=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?k=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(k=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",k,this.processExitCode)}static HandleTimeout(k){
if(!k.done){if(!k.processClosed&&k.processExited){const H=`The STDIO streams did not close within ${k.delay/1e3} seconds of the exit event from process '${k.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;k._debug(H)}k._setResult()}}}var he=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(
function(l,E){function V(z){try{Q(te.next(z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};
function Te(Y,k,H){return he(this,void 0,void 0,function*(){const te=tr.argStringToArray(Y);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return k=
te.slice(1).concat(k||[]),new tr.ToolRunner(n,k,H).exec()})}function Pe(Y,k,H){return he(this,void 0,void 0,function*(){var te,n;let l="",E="";const V=new StringDecoder("utf8"),oe=new StringDecoder("u\
tf8"),Q=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,z=(n=H?.listeners)===null||n===void 0?void 0:n.stderr,de=Ne=>{E+=oe.write(Ne),z&&z(Ne)},xe=Ne=>{l+=V.write(Ne),Q&&Q(Ne)},$e=Object.assign(
Object.assign({},H?.listeners),{stdout:xe,stderr:de}),Ce=yield Te(Y,k,Object.assign(Object.assign({},H),{listeners:$e}));return l+=V.end(),E+=oe.end(),{exitCode:Ce,stdout:l,stderr:E}})}var Le=function(Y,k,H,te){
function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(function(l,E){function V(z){try{Q(te.next(z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}
function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})};const Ue=()=>Le(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:k}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:k.trim(),version:Y.trim()}}),He=()=>Le(void 0,void 0,void 0,function*(){var Y,k,H,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),l=(k=(Y=n.match(
/ProductVersion:\s*(.+)/))===null||Y===void 0?void 0:Y[1])!==null&&k!==void 0?k:"";return{name:(te=(H=n.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:l}}),
Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[k,H]=Y.trim().split(`
`);return{name:k,version:H}}),Fe=O.platform(),Ze=O.arch(),et=Fe==="win32",tt=Fe==="darwin",ot=Fe==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield et?Ue():tt?He():Ge()),{platform:Fe,arch:Ze,isWindows:et,isMacOS:tt,isLinux:ot})})}var st=function(Y,k,H,te){function n(l){return l instanceof H?l:new H(function(E){E(l)})}return new(H||(H=Promise))(
function(l,E){function V(z){try{Q(te.next(z))}catch(de){E(de)}}function oe(z){try{Q(te.throw(z))}catch(de){E(de)}}function Q(z){z.done?l(z.value):n(z.value).then(V,oe)}Q((te=te.apply(Y,k||[])).next())})},
at;(function(Y){Y[Y.Success=0]="Success",Y[Y.Failure=1]="Failure"})(at||(at={}));function Ot(Y,k){const H=toCommandValue(k);if(process.env[Y]=H,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(Y,k));issueCommand("set-env",{name:Y},H)}function ht(Y){F("add-mask",{},Y)}function xt(Y){process.env.GITHUB_PATH||""?issueFileCommand("PATH",Y):issueCommand("add-path",{},Y),process.
env.PATH=`${Y}${path.delimiter}${process.env.PATH}`}function ct(Y,k){const H=process.env[`INPUT_${Y.replace(/ /g,"_").toUpperCase()}`]||"";if(k&&k.required&&!H)throw new Error(`Input required and not \
supplied: ${Y}`);return k&&k.trimWhitespace===!1?H:H.trim()}function ft(Y,k){const H=ct(Y,k).split(`
`).filter(te=>te!=="");return k&&k.trimWhitespace===!1?H:H.map(te=>te.trim())}function St(Y,k){const H=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(Y,k);if(H.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Y}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(Y,k){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(Y,k));process.stdout.write(O.EOL),F("set-output",{name:Y},
D(k))}function $t(Y){issue("echo",Y?"on":"off")}function mt(Y){process.exitCode=at.Failure,dt(Y)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(Y){F("debug",{},Y)}function dt(Y,k={}){
F("error",W(k),Y instanceof Error?Y.toString():Y)}function gt(Y,k={}){F("warning",W(k),Y instanceof Error?Y.toString():Y)}function yt(Y,k={}){F("notice",W(k),Y instanceof Error?Y.toString():Y)}function Et(Y){
process.stdout.write(Y+O.EOL)}function bt(Y){issue("group",Y)}function vt(){issue("endgroup")}function It(Y,k){return st(this,void 0,void 0,function*(){bt(Y);let H;try{H=yield k()}finally{vt()}return H})}
function At(Y,k){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Y,k));issueCommand("save-state",{name:Y},toCommandValue(k))}function Tt(Y){return process.env[`S\
TATE_${Y}`]||""}function Rt(Y){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Y)})}}),2145:((ee,se,e)=>{e.d(se,{tZ:()=>W});var O=function(j,A,C,I){function B(P){return P instanceof
C?P:new C(function(g){g(P)})}return new(C||(C=Promise))(function(P,g){function i(c){try{u(I.next(c))}catch(x){g(x)}}function o(c){try{u(I.throw(c))}catch(x){g(x)}}function u(c){c.done?P(c.value):B(c.value).
then(i,o)}u((I=I.apply(j,A||[])).next())})};class D{constructor(A,C){this.username=A,this.password=C}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return O(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,se,e)=>{e.d(se,{Qq:()=>$,Hv:()=>g});var O=e(8611),D=e.t(O,2),W=e(5692),F=e.t(W,2),j=e(9783),A=e(770),C=r=>{var f={};return e.d(f,r),f},I=r=>(()=>r);const B=C({ProxyAgent:()=>Bt.ProxyAgent});
var P=function(r,f,s,h){function p(w){return w instanceof s?w:new s(function(J){J(w)})}return new(s||(s=Promise))(function(w,J){function X(pe){try{ie(h.next(pe))}catch(me){J(me)}}function ne(pe){try{ie(
h.throw(pe))}catch(me){J(me)}}function ie(pe){pe.done?w(pe.value):p(pe.value).then(X,ne)}ie((h=h.apply(r,f||[])).next())})},g;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.
MovedPermanently=301]="MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="Switc\
hProxy",r[r.TemporaryRedirect=307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="Pa\
ymentRequired",r[r.Forbidden=403]="Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",r[r.RequestTimeout=408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalSe\
rverError",r[r.NotImplemented=501]="NotImplemented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(g||(g={}));var i;(function(r){
r.Accept="accept",r.ContentType="content-type"})(i||(i={}));var o;(function(r){r.ApplicationJson="application/json"})(o||(o={}));function u(r){const f=pm.getProxyUrl(new URL(r));return f?f.href:""}const c=[
g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect],x=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"],v=10,t=5;class d extends Error{constructor(f,s){
super(f),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,d.prototype)}}class m{constructor(f){this.message=f}readBody(){return P(this,void 0,void 0,function*(){return new Promise(
f=>P(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",h=>{s=Buffer.concat([s,h])}),this.message.on("end",()=>{f(s.toString())})}))})}readBodyBuffer(){return P(this,void 0,void 0,
function*(){return new Promise(f=>P(this,void 0,void 0,function*(){const s=[];this.message.on("data",h=>{s.push(h)}),this.message.on("end",()=>{f(Buffer.concat(s))})}))})}}function T(r){return new URL(
r).protocol==="https:"}class ${constructor(f,s,h){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(f),this.handlers=s||[],this.requestOptions=h,h&&(h.ignoreSslError!=null&&(this._ignoreSslError=h.ignoreSslError),this._socketTimeout=
h.socketTimeout,h.allowRedirects!=null&&(this._allowRedirects=h.allowRedirects),h.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=h.allowRedirectDowngrade),h.maxRedirects!=null&&(this._maxRedirects=
Math.max(h.maxRedirects,0)),h.keepAlive!=null&&(this._keepAlive=h.keepAlive),h.allowRetries!=null&&(this._allowRetries=h.allowRetries),h.maxRetries!=null&&(this._maxRetries=h.maxRetries))}options(f,s){
return P(this,void 0,void 0,function*(){return this.request("OPTIONS",f,null,s||{})})}get(f,s){return P(this,void 0,void 0,function*(){return this.request("GET",f,null,s||{})})}del(f,s){return P(this,
void 0,void 0,function*(){return this.request("DELETE",f,null,s||{})})}post(f,s,h){return P(this,void 0,void 0,function*(){return this.request("POST",f,s,h||{})})}patch(f,s,h){return P(this,void 0,void 0,
function*(){return this.request("PATCH",f,s,h||{})})}put(f,s,h){return P(this,void 0,void 0,function*(){return this.request("PUT",f,s,h||{})})}head(f,s){return P(this,void 0,void 0,function*(){return this.
request("HEAD",f,null,s||{})})}sendStream(f,s,h,p){return P(this,void 0,void 0,function*(){return this.request(f,s,h,p)})}getJson(f){return P(this,arguments,void 0,function*(s,h={}){h[i.Accept]=this._getExistingOrDefaultHeader(
h,i.Accept,o.ApplicationJson);const p=yield this.get(s,h);return this._processResponse(p,this.requestOptions)})}postJson(f,s){return P(this,arguments,void 0,function*(h,p,w={}){const J=JSON.stringify(
p,null,2);w[i.Accept]=this._getExistingOrDefaultHeader(w,i.Accept,o.ApplicationJson),w[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,o.ApplicationJson);const X=yield this.post(h,J,w);return this.
_processResponse(X,this.requestOptions)})}putJson(f,s){return P(this,arguments,void 0,function*(h,p,w={}){const J=JSON.stringify(p,null,2);w[i.Accept]=this._getExistingOrDefaultHeader(w,i.Accept,o.ApplicationJson),
w[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,o.ApplicationJson);const X=yield this.put(h,J,w);return this._processResponse(X,this.requestOptions)})}patchJson(f,s){return P(this,arguments,
void 0,function*(h,p,w={}){const J=JSON.stringify(p,null,2);w[i.Accept]=this._getExistingOrDefaultHeader(w,i.Accept,o.ApplicationJson),w[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(w,o.
ApplicationJson);const X=yield this.patch(h,J,w);return this._processResponse(X,this.requestOptions)})}request(f,s,h,p){return P(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const w=new URL(s);let J=this._prepareRequest(f,w,p);const X=this._allowRetries&&b.includes(f)?this._maxRetries+1:1;let ne=0,ie;do{if(ie=yield this.requestRaw(J,h),ie&&ie.
message&&ie.message.statusCode===g.Unauthorized){let me;for(const fe of this.handlers)if(fe.canHandleAuthentication(ie)){me=fe;break}return me?me.handleAuthentication(this,J,h):ie}let pe=this._maxRedirects;
for(;ie.message.statusCode&&c.includes(ie.message.statusCode)&&this._allowRedirects&&pe>0;){const me=ie.message.headers.location;if(!me)break;const fe=new URL(me);if(w.protocol==="https:"&&w.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ie.readBody(),fe.hostname!==w.hostname)for(const y in p)y.toLowerCase()==="authorization"&&delete p[y];J=this._prepareRequest(f,fe,p),ie=yield this.requestRaw(
J,h),pe--}if(!ie.message.statusCode||!x.includes(ie.message.statusCode))return ie;ne+=1,ne<X&&(yield ie.readBody(),yield this._performExponentialBackoff(ne))}while(ne<X);return ie})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(f,s){return P(this,void 0,void 0,function*(){return new Promise((h,p)=>{function w(J,X){J?p(J):X?h(X):p(new Error("Unknown error"))}this.requestRawWithCallback(
f,s,w)})})}requestRawWithCallback(f,s,h){typeof s=="string"&&(f.options.headers||(f.options.headers={}),f.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let p=!1;function w(ne,ie){p||(p=
!0,h(ne,ie))}const J=f.httpModule.request(f.options,ne=>{const ie=new m(ne);w(void 0,ie)});let X;J.on("socket",ne=>{X=ne}),J.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),w(new Error(`Request \
timeout: ${f.options.path}`))}),J.on("error",function(ne){w(ne)}),s&&typeof s=="string"&&J.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){J.end()}),s.pipe(J)):J.end()}getAgent(f){const s=new URL(
f);return this._getAgent(s)}getAgentDispatcher(f){const s=new URL(f),h=j.s(s);if(h&&h.hostname)return this._getProxyAgentDispatcher(s,h)}_prepareRequest(f,s,h){const p={};p.parsedUrl=s;const w=p.parsedUrl.
protocol==="https:";p.httpModule=w?F:D;const J=w?443:80;if(p.options={},p.options.host=p.parsedUrl.hostname,p.options.port=p.parsedUrl.port?parseInt(p.parsedUrl.port):J,p.options.path=(p.parsedUrl.pathname||
"")+(p.parsedUrl.search||""),p.options.method=f,p.options.headers=this._mergeHeaders(h),this.userAgent!=null&&(p.options.headers["user-agent"]=this.userAgent),p.options.agent=this._getAgent(p.parsedUrl),
this.handlers)for(const X of this.handlers)X.prepareRequest(p.options);return p}_mergeHeaders(f){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),
R(f||{})):R(f||{})}_getExistingOrDefaultHeader(f,s,h){let p;if(this.requestOptions&&this.requestOptions.headers){const J=R(this.requestOptions.headers)[s];J&&(p=typeof J=="number"?J.toString():J)}const w=f[s];
return w!==void 0?typeof w=="number"?w.toString():w:p!==void 0?p:h}_getExistingOrDefaultContentTypeHeader(f,s){let h;if(this.requestOptions&&this.requestOptions.headers){const w=R(this.requestOptions.
headers)[i.ContentType];w&&(typeof w=="number"?h=String(w):Array.isArray(w)?h=w.join(", "):h=w)}const p=f[i.ContentType];return p!==void 0?typeof p=="number"?String(p):Array.isArray(p)?p.join(", "):p:
h!==void 0?h:s}_getAgent(f){let s;const h=j.s(f),p=h&&h.hostname;if(this._keepAlive&&p&&(s=this._proxyAgent),p||(s=this._agent),s)return s;const w=f.protocol==="https:";let J=100;if(this.requestOptions&&
(J=this.requestOptions.maxSockets||O.globalAgent.maxSockets),h&&h.hostname){const X={maxSockets:J,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(h.username||h.password)&&{proxyAuth:`${h.
username}:${h.password}`}),{host:h.hostname,port:h.port})};let ne;const ie=h.protocol==="https:";w?ne=ie?A.httpsOverHttps:A.httpsOverHttp:ne=ie?A.httpOverHttps:A.httpOverHttp,s=ne(X),this._proxyAgent=
s}if(!s){const X={keepAlive:this._keepAlive,maxSockets:J};s=w?new W.Agent(X):new O.Agent(X),this._agent=s}return w&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(f,s){let h;if(this._keepAlive&&(h=this._proxyAgentDispatcher),h)return h;const p=f.protocol==="https:";return h=new B.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=h,p&&this._ignoreSslError&&(h.options=Object.assign(h.options.
requestTls||{},{rejectUnauthorized:!1})),h}_getUserAgentWithOrchestrationId(f){const s=f||"actions/http-client",h=process.env.ACTIONS_ORCHESTRATION_ID;if(h){const p=h.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${p}`}return s}_performExponentialBackoff(f){return P(this,void 0,void 0,function*(){f=Math.min(v,f);const s=t*Math.pow(2,f);return new Promise(h=>setTimeout(()=>h(),s))})}_processResponse(f,s){
return P(this,void 0,void 0,function*(){return new Promise((h,p)=>P(this,void 0,void 0,function*(){const w=f.message.statusCode||0,J={statusCode:w,result:null,headers:{}};w===g.NotFound&&h(J);function X(pe,me){
if(typeof me=="string"){const fe=new Date(me);if(!isNaN(fe.valueOf()))return fe}return me}let ne,ie;try{ie=yield f.readBody(),ie&&ie.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ie,X):ne=JSON.parse(
ie),J.result=ne),J.headers=f.message.headers}catch{}if(w>299){let pe;ne&&ne.message?pe=ne.message:ie&&ie.length>0?pe=ie:pe=`Failed request: (${w})`;const me=new d(pe,w);me.result=J.result,p(me)}else h(
J)}))})}}const R=r=>Object.keys(r).reduce((f,s)=>(f[s.toLowerCase()]=r[s],f),{})}),9783:((ee,se,e)=>{e.d(se,{H:()=>D,s:()=>O});function O(j){const A=j.protocol==="https:";if(D(j))return;const C=A?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(C)try{return new F(C)}catch{if(!C.startsWith("http://")&&!C.startsWith("https://"))return new F(`http://${C}`)}else
return}function D(j){if(!j.hostname)return!1;const A=j.hostname;if(W(A))return!0;const C=process.env.no_proxy||process.env.NO_PROXY||"";if(!C)return!1;let I;j.port?I=Number(j.port):j.protocol==="http:"?
I=80:j.protocol==="https:"&&(I=443);const B=[j.hostname.toUpperCase()];typeof I=="number"&&B.push(`${B[0]}:${I}`);for(const P of C.split(",").map(g=>g.trim().toUpperCase()).filter(g=>g))if(P==="*"||B.
some(g=>g===P||g.endsWith(`.${P}`)||P.startsWith(".")&&g.endsWith(`${P}`)))return!0;return!1}function W(j){const A=j.toLowerCase();return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||
A.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(A,C){super(A,C),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,se,e)=>{e.d(se,{E:()=>F});class O{diff(A,C,I={}){let B;typeof I=="function"?(B=I,I={}):"callback"in I&&(B=I.callback);
const P=this.castInput(A,I),g=this.castInput(C,I),i=this.removeEmpty(this.tokenize(P,I)),o=this.removeEmpty(this.tokenize(g,I));return this.diffWithOptionsObj(i,o,I,B)}diffWithOptionsObj(A,C,I,B){var P;
const g=$=>{if($=this.postProcess($,I),B){setTimeout(function(){B($)},0);return}else return $},i=C.length,o=A.length;let u=1,c=i+o;I.maxEditLength!=null&&(c=Math.min(c,I.maxEditLength));const x=(P=I.timeout)!==
null&&P!==void 0?P:1/0,b=Date.now()+x,v=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(v[0],C,A,0,I);if(v[0].oldPos+1>=o&&t+1>=i)return g(this.buildValues(v[0].lastComponent,C,A));let d=-1/0,
m=1/0;const T=()=>{for(let $=Math.max(d,-u);$<=Math.min(m,u);$+=2){let R;const r=v[$-1],f=v[$+1];r&&(v[$-1]=void 0);let s=!1;if(f){const p=f.oldPos-$;s=f&&0<=p&&p<i}const h=r&&r.oldPos+1<o;if(!s&&!h){
v[$]=void 0;continue}if(!h||s&&r.oldPos<f.oldPos?R=this.addToPath(f,!0,!1,0,I):R=this.addToPath(r,!1,!0,1,I),t=this.extractCommon(R,C,A,$,I),R.oldPos+1>=o&&t+1>=i)return g(this.buildValues(R.lastComponent,
C,A))||!0;v[$]=R,R.oldPos+1>=o&&(m=Math.min(m,$-1)),t+1>=i&&(d=Math.max(d,$+1))}u++};if(B)(function $(){setTimeout(function(){if(u>c||Date.now()>b)return B(void 0);T()||$()},0)})();else for(;u<=c&&Date.
now()<=b;){const $=T();if($)return $}}addToPath(A,C,I,B,P){const g=A.lastComponent;return g&&!P.oneChangePerToken&&g.added===C&&g.removed===I?{oldPos:A.oldPos+B,lastComponent:{count:g.count+1,added:C,
removed:I,previousComponent:g.previousComponent}}:{oldPos:A.oldPos+B,lastComponent:{count:1,added:C,removed:I,previousComponent:g}}}extractCommon(A,C,I,B,P){const g=C.length,i=I.length;let o=A.oldPos,
u=o-B,c=0;for(;u+1<g&&o+1<i&&this.equals(I[o+1],C[u+1],P);)u++,o++,c++,P.oneChangePerToken&&(A.lastComponent={count:1,previousComponent:A.lastComponent,added:!1,removed:!1});return c&&!P.oneChangePerToken&&
(A.lastComponent={count:c,previousComponent:A.lastComponent,added:!1,removed:!1}),A.oldPos=o,u}equals(A,C,I){return I.comparator?I.comparator(A,C):A===C||!!I.ignoreCase&&A.toLowerCase()===C.toLowerCase()}removeEmpty(A){
const C=[];for(let I=0;I<A.length;I++)A[I]&&C.push(A[I]);return C}castInput(A,C){return A}tokenize(A,C){return Array.from(A)}join(A){return A.join("")}postProcess(A,C){return A}get useLongestToken(){return!1}buildValues(A,C,I){
const B=[];let P;for(;A;)B.push(A),P=A.previousComponent,delete A.previousComponent,A=P;B.reverse();const g=B.length;let i=0,o=0,u=0;for(;i<g;i++){const c=B[i];if(c.removed)c.value=this.join(I.slice(u,
u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let x=C.slice(o,o+c.count);x=x.map(function(b,v){const t=I[u+v];return t.length>b.length?t:b}),c.value=this.join(x)}else c.value=this.join(
C.slice(o,o+c.count));o+=c.count,c.added||(u+=c.count)}}return B}}class D extends O{tokenize(A){return A.slice()}join(A){return A}removeEmpty(A){return A}}const W=new D;function F(j,A,C){return W.diff(
j,A,C)}})},_t={};function Xe(ee){var se=_t[ee];if(se!==void 0)return se.exports;var e=_t[ee]={exports:{}},O=!0;try{Pt[ee].call(e.exports,e,e.exports,Xe),O=!1}finally{O&&delete _t[ee]}return e.exports}
Xe.m=Pt,typeof Xe<"u"&&(Xe.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",se=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",O=W=>{W&&W.d<1&&(W.
d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},D=W=>W.map(F=>{if(F!==null&&typeof F=="object"){if(F[ee])return F;if(F.then){var j=[];j.d=0,F.then(I=>{A[se]=I,O(j)},I=>{A[e]=I,O(j)});var A={};
return A[ee]=I=>I(j),A}}var C={};return C[ee]=I=>{},C[se]=F,C});Xe.a=(W,F,j)=>{var A;j&&((A=[]).d=-1);var C=new Set,I=W.exports,B,P,g,i=new Promise((o,u)=>{g=u,P=o});i[se]=I,i[ee]=o=>(A&&o(A),C.forEach(
o),i.catch(u=>{})),W.exports=i,F(o=>{B=D(o);var u,c=()=>B.map(b=>{if(b[e])throw b[e];return b[se]}),x=new Promise(b=>{u=()=>b(c),u.r=0;var v=t=>t!==A&&!C.has(t)&&(C.add(t),t&&!t.d&&(u.r++,t.push(u)));
B.map(t=>t[ee](v))});return u.r?x:c()},o=>(o?g(i[e]=o):P(I),O(A))),A&&A.d<0&&(A.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,se;Xe.t=function(e,O){if(O&1&&(e=
this(e)),O&8||typeof e=="object"&&e&&(O&4&&e.__esModule||O&16&&typeof e.then=="function"))return e;var D=Object.create(null);Xe.r(D);var W={};se=se||[null,ee({}),ee([]),ee(ee)];for(var F=O&2&&e;typeof F==
"object"&&!~se.indexOf(F);F=ee(F))Object.getOwnPropertyNames(F).forEach(j=>W[j]=()=>e[j]);return W.default=()=>e,Xe.d(D,W),D}})(),Xe.d=(ee,se)=>{for(var e in se)Xe.o(se,e)&&!Xe.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:se[e]})},Xe.f={},Xe.e=ee=>Promise.all(Object.keys(Xe.f).reduce((se,e)=>(Xe.f[e](ee,se),se),[])),Xe.u=ee=>""+ee+".index.js",Xe.o=(ee,se)=>Object.prototype.hasOwnProperty.call(ee,
se),Xe.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},se=e=>{var{ids:O,
modules:D,runtime:W}=e,F,j,A=0;for(F in D)Xe.o(D,F)&&(Xe.m[F]=D[F]);for(W&&W(Xe);A<O.length;A++)j=O[A],Xe.o(ee,j)&&ee[j]&&ee[j][0](),ee[O[A]]=0};Xe.f.j=(e,O)=>{var D=Xe.o(ee,e)?ee[e]:void 0;if(D!==0)if(D)
O.push(D[1]);else{var W=import("./"+Xe.u(e)).then(se,F=>{throw ee[e]!==0&&(ee[e]=void 0),F}),W=Promise.race([W,new Promise(F=>D=ee[e]=[F])]);O.push(D[1]=W)}}})();var kt=Xe(6325);kt=await kt;
