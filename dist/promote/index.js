const Ut={},Nt={},jt={},Bt={},Wt={},Ft={};import{createRequire as Je}from"module";const Kt={};var Ct={3313:(q=>{q.exports=re;function re(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}re.prototype.go=function(k){this.pending<this.max?v(this,k):this.waiting.push(k)},re.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},re.prototype.hold=
function(){return e(this)};function e(k){k.pending+=1;var W=!1;return F;function F(I){if(W)throw new Error("callback called twice");if(W=!0,k.error=k.error||I,k.pending-=1,k.waiting.length>0&&k.pending<
k.max)v(k,k.waiting.shift());else if(k.pending===0){var D=k.listeners;k.listeners=[],D.forEach(B)}}function B(I){I(k.error)}}function v(k,W){W(e(k))}}),770:((q,re,e)=>{q.exports=e(218)}),218:((q,re,e)=>{
var v,k=e(9278),W=e(4756),F=e(8611),B=e(5692),I=e(4434),D=e(2613),M=e(9023);re.httpOverHttp=j,re.httpsOverHttp=T,re.httpOverHttps=m,re.httpsOverHttps=i;function j(g){var t=new o(g);return t.request=F.
request,t}function T(g){var t=new o(g);return t.request=F.request,t.createSocket=f,t.defaultPort=443,t}function m(g){var t=new o(g);return t.request=B.request,t}function i(g){var t=new o(g);return t.request=
B.request,t.createSocket=f,t.defaultPort=443,t}function o(g){var t=this;t.options=g||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(h,O,E,U){for(var a=u(O,E,U),n=0,s=t.requests.length;n<s;++n){var d=t.requests[n];if(d.host===a.host&&d.port===a.port){t.requests.splice(n,1),d.request.onSocket(h);return}}
h.destroy(),t.removeSocket(h)})}M.inherits(o,I.EventEmitter),o.prototype.addRequest=function(t,r,h,O){var E=this,U=R({request:t},E.options,u(r,h,O));if(E.sockets.length>=this.maxSockets){E.requests.push(
U);return}E.createSocket(U,function(a){a.on("free",n),a.on("close",s),a.on("agentRemove",s),t.onSocket(a);function n(){E.emit("free",a,U)}function s(d){E.removeSocket(a),a.removeListener("free",n),a.removeListener(
"close",s),a.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,r){var h=this,O={};h.sockets.push(O);var E=R({},h.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(E.localAddress=t.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Authorization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),A(
"making CONNECT request");var U=h.request(E);U.useChunkedEncodingByDefault=!1,U.once("response",a),U.once("upgrade",n),U.once("connect",s),U.once("error",d),U.end();function a(c){c.upgrade=!0}function n(c,l,L){
process.nextTick(function(){s(c,l,L)})}function s(c,l,L){if(U.removeAllListeners(),l.removeAllListeners(),c.statusCode!==200){A("tunneling socket could not be established, statusCode=%d",c.statusCode),
l.destroy();var J=new Error("tunneling socket could not be established, statusCode="+c.statusCode);J.code="ECONNRESET",t.request.emit("error",J),h.removeSocket(O);return}if(L.length>0){A("got illegal \
response body from proxy"),l.destroy();var J=new Error("got illegal response body from proxy");J.code="ECONNRESET",t.request.emit("error",J),h.removeSocket(O);return}return A("tunneling connection has\
 established"),h.sockets[h.sockets.indexOf(O)]=l,r(l)}function d(c){U.removeAllListeners(),A(`tunneling socket could not be established, cause=%s
`,c.message,c.stack);var l=new Error("tunneling socket could not be established, cause="+c.message);l.code="ECONNRESET",t.request.emit("error",l),h.removeSocket(O)}},o.prototype.removeSocket=function(t){
var r=this.sockets.indexOf(t);if(r!==-1){this.sockets.splice(r,1);var h=this.requests.shift();h&&this.createSocket(h,function(O){h.request.onSocket(O)})}};function f(g,t){var r=this;o.prototype.createSocket.
call(r,g,function(h){var O=g.request.getHeader("host"),E=R({},r.options,{socket:h,servername:O?O.replace(/:.*$/,""):g.host}),U=W.connect(0,E);r.sockets[r.sockets.indexOf(h)]=U,t(U)})}function u(g,t,r){
return typeof g=="string"?{host:g,port:t,localAddress:r}:g}function R(g){for(var t=1,r=arguments.length;t<r;++t){var h=arguments[t];if(typeof h=="object")for(var O=Object.keys(h),E=0,U=O.length;E<U;++E){
var a=O[E];h[a]!==void 0&&(g[a]=h[a])}}return g}var A;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?A=function(){var g=Array.prototype.slice.call(arguments);typeof g[0]=="string"?g[0]=
"TUNNEL: "+g[0]:g.unshift("TUNNEL:"),console.error.apply(console,g)}:A=function(){},v=A}),4248:(q=>{const re=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(v){let k=-1;for(let W of v)k=re[(k^W)&255]^k>>>8;return(k^-1)>>>0}q.exports=e}),3502:((q,re,e)=>{var v=e(9896),k=e(9023),W=e(2203),F=W.Readable,B=W.PassThrough,I=e(3313),D=e(4434).
EventEmitter;re.BufferSlicer=T,re.FdSlicer=M,k.inherits(M,D);function M(m){D.call(this),this.fd=m,this.pend=new I,this.pend.max=1,this.refCount=0}M.prototype.read=function(m,i,o,f,u){var R=this;R.pend.
go(function(A){v.read(R.fd,m,i,o,f,function(g,t,r){A(),u(g,t,r)})})},M.prototype.createReadStream=function(m){return new j(this,m)},M.prototype.ref=function(){this.refCount+=1},M.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;v.close(m.fd,i);function i(o){o?m.emit("error",o):m.emit("close")}},k.inherits(j,F);function j(m,i){i=i||
{},F.call(this,i),this.context=m,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(m){var i=this,o=Math.min(i._readableState.highWaterMark,m);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(f){var u=Buffer.allocUnsafe(o);v.read(i.context.fd,u,0,o,i.pos,function(R,A){
R?i.destroy(R):A===0?(i.push(null),i._cleanup()):(i.pos+=A,i.push(u.slice(0,A))),f()})})},j.prototype._destroy=function(m,i){this._cleanup(),i(m)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(T,D);function T(m){D.call(this),this.refCount=0,this.buffer=m}T.prototype.read=function(m,i,o,f,u){if(!(0<=i&&i<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+m.length);if(f<0)throw new RangeError("position is negative: "+f);if(i+o>m.length&&(o=m.length-i),f+o>this.buffer.length&&(o=this.buffer.length-f),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(m,i,f,f+o),setImmediate(function(){u(null,o)})},T.prototype.createReadStream=function(m){m=m||{};var i=new B(m);i.start=m.start||0,i.endOffset=m.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),f=65536,u=0;;){var R=u+f;if(R>=o.length){u<o.length&&i.write(o.slice(u,o.length));break}i.write(o.slice(u,R)),u=R}return i.end(),i},T.prototype.
ref=function(){this.refCount+=1},T.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((q,re,e)=>{var v,k=e(9896),W=e(3106),F=e(3502),B=e(9023),I=e(
4434).EventEmitter,D=e(2203).Transform,M=e(2203).PassThrough,j=e(2203).Writable;const T=typeof W.crc32=="function"?W.crc32:e(4248);v=u,v=R,v=A,v=g,v=m,v=i,re.SY=o,v=f,v=U,re.ax=a,v=n,v=s,v=t,v=O,v=E,v=
l;function m(p,x){return new Promise((X,N)=>{u(p,{...x,lazyEntries:!0},function(Y,S){if(Y)return N(Y);X(S)})})}function i(p,x){return new Promise((X,N)=>{R(p,{...x,lazyEntries:!0},function(Y,S){if(Y)return N(
Y);X(S)})})}function o(p,x){return new Promise((X,N)=>{A(p,{...x,lazyEntries:!0},function(Y,S){if(Y)return N(Y);X(S)})})}function f(p,x,X){return new Promise((N,Y)=>{g(p,x,{...X,lazyEntries:!0},function(S,$){
if(S)return Y(S);N($)})})}function u(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=
!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),X==null&&(X=fe),k.open(p,"r",function(N,Y){if(N)return X(N);R(Y,x,function(S,$){S&&k.close(Y,fe),
X(S,$)})})}function R(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),
x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),X==null&&(X=fe),k.fstat(p,function(N,Y){if(N)return X(N);var S=new F.FdSlicer(p);g(S,Y.size,x,X)})}
function A(p,x,X){typeof x=="function"&&(X=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=
!0),x.strictFileNames==null&&(x.strictFileNames=!1);var N=new F.BufferSlicer(p);g(N,p.length,x,X)}function g(p,x,X,N){typeof X=="function"&&(N=X,X=null),X==null&&(X={}),X.autoClose==null&&(X.autoClose=
!0),X.lazyEntries==null&&(X.lazyEntries=!1),X.decodeStrings==null&&(X.decodeStrings=!0);var Y=!!X.decodeStrings;if(X.validateEntrySizes==null&&(X.validateEntrySizes=!0),X.strictFileNames==null&&(X.strictFileNames=
!1),N==null&&(N=fe),typeof x!="number")throw new Error("expected totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var S=22,$=20,y=65535,C=Math.min($+S+y,x),K=he(C),z=x-K.length;d(p,K,0,C,z,function(te){if(te)return N(te);for(var Z=C-S;Z>=
0;Z-=1)if(K.readUInt32LE(Z)===101010256){var oe=K.subarray(Z),ue=oe.readUInt16LE(4),le=oe.readUInt16LE(10),xe=oe.readUInt32LE(16),Se=oe.readUInt16LE(20),Ce=oe.length-S;if(Se!==Ce)return N(new Error("I\
nvalid comment length. Expected: "+Ce+". Found: "+Se+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var _e=Y?Q(oe.subarray(
22),!1):oe.subarray(22);if(Z-$>=0&&K.readUInt32LE(Z-$)===117853008){var Re=K.subarray(Z-$,Z-$+$),je=ne(Re,8),ae=he(56);return d(p,ae,0,ae.length,je,function(ve){return ve?N(ve):ae.readUInt32LE(0)!==101075792?
N(new Error("invalid zip64 end of central directory record signature")):(ue=ae.readUInt32LE(16),ue!==0?N(new Error("multi-disk zip files are not supported: found disk number: "+ue)):(le=ne(ae,32),xe=ne(
ae,48),N(null,new t(p,xe,x,le,_e,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))))})}return ue!==0?N(new Error("multi-disk zip files are not supported: found disk number: "+ue)):N(
null,new t(p,xe,x,le,_e,X.autoClose,X.lazyEntries,Y,X.validateEntrySizes,X.strictFileNames))}N(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}B.inherits(t,I);function t(p,x,X,N,Y,S,$,y,C,K){var z=this;I.call(z),z.reader=p,z.reader.on("error",function(te){h(z,te)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=
x,z.fileSize=X,z.entryCount=N,z.comment=Y,z.entriesRead=0,z.autoClose=!!S,z.lazyEntries=!!$,z.decodeStrings=!!y,z.validateEntrySizes=!!C,z.strictFileNames=!!K,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=
!1,z.lazyEntries||z._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function r(p,x){p.autoClose&&p.close(),h(p,x)}function h(p,x){p.emittedError||(p.emittedError=
!0,p.emit("error",x))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var p=this;
if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){var x=he(46);d(p.reader,x,0,x.length,p.readEntryCursor,function(X){
if(X)return r(p,X);if(!p.emittedError){var N=new O,Y=x.readUInt32LE(0);if(Y!==33639248)return r(p,new Error("invalid central directory file header signature: 0x"+Y.toString(16)));if(N.versionMadeBy=x.
readUInt16LE(4),N.versionNeededToExtract=x.readUInt16LE(6),N.generalPurposeBitFlag=x.readUInt16LE(8),N.compressionMethod=x.readUInt16LE(10),N.lastModFileTime=x.readUInt16LE(12),N.lastModFileDate=x.readUInt16LE(
14),N.crc32=x.readUInt32LE(16),N.compressedSize=x.readUInt32LE(20),N.uncompressedSize=x.readUInt32LE(24),N.fileNameLength=x.readUInt16LE(28),N.extraFieldLength=x.readUInt16LE(30),N.fileCommentLength=x.
readUInt16LE(32),N.internalFileAttributes=x.readUInt16LE(36),N.externalFileAttributes=x.readUInt32LE(38),N.relativeOffsetOfLocalHeader=x.readUInt32LE(42),N.generalPurposeBitFlag&64)return r(p,new Error(
"strong encryption is not supported"));p.readEntryCursor+=46,x=he(N.fileNameLength+N.extraFieldLength+N.fileCommentLength),d(p.reader,x,0,x.length,p.readEntryCursor,function(S){if(S)return r(p,S);if(!p.
emittedError){N.fileNameRaw=x.subarray(0,N.fileNameLength);var $=N.fileNameLength+N.extraFieldLength;N.extraFieldRaw=x.subarray(N.fileNameLength,$),N.fileCommentRaw=x.subarray($,$+N.fileCommentLength);
try{N.extraFields=s(N.extraFieldRaw)}catch(le){return r(p,le)}if(p.decodeStrings){var y=(N.generalPurposeBitFlag&2048)!==0;N.fileComment=Q(N.fileCommentRaw,y),N.fileName=a(N.generalPurposeBitFlag,N.fileNameRaw,
N.extraFields,p.strictFileNames);var C=n(N.fileName);if(C!=null)return r(p,new Error(C))}else N.fileComment=N.fileCommentRaw,N.fileName=N.fileNameRaw;N.comment=N.fileComment,p.readEntryCursor+=x.length,
p.entriesRead+=1;for(var K=0;K<N.extraFields.length;K++){var z=N.extraFields[K];if(z.id===1){var te=z.data,Z=0;if(N.uncompressedSize===4294967295){if(Z+8>te.length)return r(p,new Error("zip64 extended\
 information extra field does not include uncompressed size"));N.uncompressedSize=ne(te,Z),Z+=8}if(N.compressedSize===4294967295){if(Z+8>te.length)return r(p,new Error("zip64 extended information extr\
a field does not include compressed size"));N.compressedSize=ne(te,Z),Z+=8}if(N.relativeOffsetOfLocalHeader===4294967295){if(Z+8>te.length)return r(p,new Error("zip64 extended information extra field \
does not include relative header offset"));N.relativeOffsetOfLocalHeader=ne(te,Z),Z+=8}break}}if(p.validateEntrySizes&&N.compressionMethod===0){var oe=N.uncompressedSize;if(N.isEncrypted()&&(oe+=12),N.
compressedSize!==oe){var ue="compressed/uncompressed size mismatch for stored file: "+N.compressedSize+" != "+N.uncompressedSize;return r(p,new Error(ue))}}p.emit("entry",N),p.lazyEntries||p._readEntry()}})}})}},
t.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");p.hasEachEntryBeenCalled=!0;let x=null;p.on("entry",N),p.on("end",Y),p.on("error",S);function X(){p.removeListener("entry",N),p.removeListener("end",Y),p.removeListener("error",S),p.
autoClose&&p.close()}function N($){let{resolve:y}=x;x=null,y({value:$})}function Y(){let{resolve:$}=x;x=null,X(),$({done:!0})}function S($){let{reject:y}=x;x=null,X(),y($)}return{[Symbol.asyncIterator](){
return this},next(){const $=new Promise((y,C)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:y,reject:C}});return p.readEntry(),$},return($){return X(),
Promise.resolve({done:!0,value:$})},throw($){return X(),Promise.reject($)}}},t.prototype.openReadStream=function(p,x,X){var N=this,Y=0,S=p.compressedSize;if(X==null&&(X=x,x=null),x==null)x={};else{if(x.
decodeFileData===!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(x.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+x.decrypt);if(p.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(x.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===
!1||x.decompress===!0))throw new Error("invalid options.decompress value: "+x.decompress);y=x.decompress}}if(x.start!=null){if(Y=x.start,Y<0)throw new Error("options.start < 0");if(Y>p.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(x.end!=null){if(S=x.end,S<0)throw new Error("options.end < 0");if(S>p.compressedSize)throw new Error("options.end > entry.compressedSize");if(S<
Y)throw new Error("options.end < options.start")}}var $=x.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&x.decompress===!1)&&(!p.isEncrypted()||x.decrypt===!1);if((x.start!=null||
x.end!=null)&&!$)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!N.isOpen)return X(new Error("closed"));if(p.isEncrypted()&&!$&&x.decrypt!==
!1)return X(new Error("entry is encrypted, and options.decodeFileData !== false"));var y;if($)y=!1;else if(p.compressionMethod===8)y=x.decodeFileData!==!0;else return X(new Error("unsupported compress\
ion method: "+p.compressionMethod));N.readLocalFileHeader(p,{minimal:!0},function(C,K){if(C)return X(C);N.openReadStreamLowLevel(K.fileDataStart,p.compressedSize,Y,S,y,p.uncompressedSize,X)})},t.prototype.
openReadStreamLowLevel=function(p,x,X,N,Y,S,$){var y=this,C=p+x,K=y.reader.createReadStream({start:p+X,end:p+N}),z=K;if(Y){var te=!1,Z=W.createInflateRaw();K.on("error",function(oe){setImmediate(function(){
te||Z.emit("error",oe)})}),K.pipe(Z),y.validateEntrySizes?(z=new c(S),Z.on("error",function(oe){setImmediate(function(){te||z.emit("error",oe)})}),Z.pipe(z)):z=Z,Ee(z,function(){te=!0,Z!==z&&Z.unpipe(
z),K.unpipe(Z),K.destroy()})}$(null,z)},t.prototype.readLocalFileHeader=function(p,x,X){var N=this;X==null&&(X=x,x=null),x==null&&(x={}),N.reader.ref();var Y=he(30);d(N.reader,Y,0,Y.length,p.relativeOffsetOfLocalHeader,
function(S){try{if(S)return X(S);var $=Y.readUInt32LE(0);if($!==67324752)return X(new Error("invalid local file header signature: 0x"+$.toString(16)));var y=Y.readUInt16LE(26),C=Y.readUInt16LE(28),K=p.
relativeOffsetOfLocalHeader+30+y+C;if(K+p.compressedSize>N.fileSize)return X(new Error("file data overflows file bounds: "+K+" + "+p.compressedSize+" > "+N.fileSize));if(x.minimal)return X(null,{fileDataStart:K});
var z=new E;z.fileDataStart=K,z.versionNeededToExtract=Y.readUInt16LE(4),z.generalPurposeBitFlag=Y.readUInt16LE(6),z.compressionMethod=Y.readUInt16LE(8),z.lastModFileTime=Y.readUInt16LE(10),z.lastModFileDate=
Y.readUInt16LE(12),z.crc32=Y.readUInt32LE(14),z.compressedSize=Y.readUInt32LE(18),z.uncompressedSize=Y.readUInt32LE(22),z.fileNameLength=y,z.extraFieldLength=C,Y=he(y+C),N.reader.ref(),d(N.reader,Y,0,
Y.length,p.relativeOffsetOfLocalHeader+30,function(te){try{return te?X(te):(z.fileName=Y.subarray(0,y),z.extraField=Y.subarray(y),X(null,z))}finally{N.reader.unref()}})}finally{N.reader.unref()}})},t.
prototype.openReadStreamPromise=function(p,x){return new Promise((X,N)=>{this.openReadStream(p,x,function(Y,S){if(Y)return N(Y);X(S)})})},t.prototype.openReadStreamLowLevelPromise=function(p,x,X,N,Y,S){
return new Promise(($,y)=>{this.openReadStream(p,x,X,N,Y,S,function(C,K){if(C)return y(C);$(K)})})},t.prototype.readLocalFileHeaderPromise=function(p,x){return new Promise((X,N)=>{this.readLocalFileHeader(
p,x,function(Y,S){if(Y)return N(Y);X(S)})})};function O(){}O.prototype.getLastModDate=function(p){if(p==null&&(p={}),!p.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var X=this.extraFields[x];
if(X.id===21589){var N=X.data;if(N.length<5)continue;var Y=N[0],S=1;if(!(Y&S))continue;var $=N.readInt32LE(1);return new Date($*1e3)}else if(X.id===10){var N=X.data;if(N.length!==32||N.readUInt16LE(4)!==
1||N.readUInt16LE(6)!==24)continue;var y=N.readUInt32LE(8)+4294967296*N.readInt32LE(12),C=y/1e4-116444736e5;return new Date(C)}}return U(this.lastModFileDate,this.lastModFileTime,p.timezone)},O.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},O.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},O.prototype.
isCompressed=function(){return this.compressionMethod===8};function E(){}function U(p,x,X){var N=p&31,Y=(p>>5&15)-1,S=(p>>9&127)+1980,$=0,y=(x&31)*2,C=x>>5&63,K=x>>11&31;if(X==null||X==="local")return new Date(
S,Y,N,K,C,y,$);if(X==="UTC")return new Date(Date.UTC(S,Y,N,K,C,y,$));throw new Error("unrecognized options.timezone: "+options.timezone)}function a(p,x,X,N){for(var Y=null,S=0;S<X.length;S++){var $=X[S];
if($.id===28789){if($.data.length<6||$.data.readUInt8(0)!==1)continue;var y=$.data.readUInt32LE(1);if(T(x)!==y)continue;Y=Q($.data.subarray(5),!0);break}}if(Y==null){var C=(p&2048)!==0;Y=Q(x,C)}return N||
(Y=Y.replace(/\\/g,"/")),Y}function n(p){return p.indexOf("\\")!==-1?"invalid characters in fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"inval\
id relative path: "+p:null}function s(p){for(var x=[],X=0;X<p.length-3;){var N=p.readUInt16LE(X+0),Y=p.readUInt16LE(X+2),S=X+4,$=S+Y;if($>p.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var y=p.subarray(S,$);x.push({id:N,data:y}),X=$}return x}function d(p,x,X,N,Y,S){if(N===0)return setImmediate(function(){S(null,he(0))});p.read(x,X,N,Y,function($,y){if($)return S($);
if(y<N)return S(new Error("unexpected EOF"));S()})}B.inherits(c,D);function c(p){D.call(this),this.actualByteCount=0,this.expectedByteCount=p}c.prototype._transform=function(p,x,X){if(this.actualByteCount+=
p.length,this.actualByteCount>this.expectedByteCount){var N="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return X(new Error(N))}X(null,p)},c.
prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(
x))}p()},B.inherits(l,I);function l(){I.call(this),this.refCount=0}l.prototype.ref=function(){this.refCount+=1},l.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<
0)throw new Error("invalid unref");p.close(x);function x(X){if(X)return p.emit("error",X);p.emit("close")}},l.prototype.createReadStream=function(p){p==null&&(p={});var x=p.start,X=p.end;if(x===X){var N=new M;
return setImmediate(function(){N.end()}),N}var Y=this._readStreamForRange(x,X),S=!1,$=new L(this);Y.on("error",function(C){setImmediate(function(){S||$.emit("error",C)})}),Ee($,function(){Y.unpipe($),
$.unref(),Y.destroy()});var y=new c(X-x);return $.on("error",function(C){setImmediate(function(){S||y.emit("error",C)})}),Ee(y,function(){S=!0,$.unpipe(y),$.destroy()}),Y.pipe($).pipe(y)},l.prototype.
_readStreamForRange=function(p,x){throw new Error("not implemented")},l.prototype.read=function(p,x,X,N,Y){var S=this.createReadStream({start:N,end:N+X}),$=new j,y=0;$._write=function(C,K,z){C.copy(p,
x+y,0,C.length),y+=C.length,z()},$.on("finish",Y),S.on("error",function(C){Y(C)}),S.pipe($)},l.prototype.close=function(p){setImmediate(p)},B.inherits(L,M);function L(p){M.call(this),this.context=p,this.
context.ref(),this.unreffedYet=!1}L.prototype._flush=function(p){this.unref(),p()},L.prototype.unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var J="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Q(p,x){if(x)return p.toString("utf8");for(var X="",N=0;N<p.length;N++)X+=J[p[N]];return X}function ne(p,x){var X=p.readUInt32LE(x),N=p.readUInt32LE(x+4);return N*4294967296+X}var he;typeof Buffer.
allocUnsafe=="function"?he=function(p){return Buffer.allocUnsafe(p)}:he=function(p){return new Buffer(p)};function Ee(p,x){typeof p.destroy=="function"?p._destroy=function(X,N){x(),N?.(X)}:p.destroy=x}
function fe(p){if(p)throw p}}),9037:((q,re,e)=>{var v=W=>{var F={};return e.d(F,W),F},k=W=>(()=>W);q.exports=v({getOctokit:()=>Ut.getOctokit})}),6543:((q,re,e)=>{var v=W=>{var F={};return e.d(F,W),F},
k=W=>(()=>W);q.exports=v({defaults:()=>Nt.defaults})}),8008:((q,re,e)=>{var v=W=>{var F={};return e.d(F,W),F},k=W=>(()=>W);q.exports=v({requestLog:()=>jt.requestLog})}),212:((q,re,e)=>{var v=W=>{var F={};
return e.d(F,W),F},k=W=>(()=>W);q.exports=v({retry:()=>Bt.retry})}),938:((q,re,e)=>{var v=W=>{var F={};return e.d(F,W),F},k=W=>(()=>W);q.exports=v({default:()=>Wt.default})}),5131:((q,re,e)=>{var v=W=>{
var F={};return e.d(F,W),F},k=W=>(()=>W);q.exports=v({default:()=>Ft.default})}),2613:(q=>{q.exports=Je(import.meta.url)("assert")}),181:(q=>{q.exports=Je(import.meta.url)("buffer")}),6982:(q=>{q.exports=
Je(import.meta.url)("crypto")}),4434:(q=>{q.exports=Je(import.meta.url)("events")}),9896:(q=>{q.exports=Je(import.meta.url)("fs")}),1943:(q=>{q.exports=Je(import.meta.url)("fs/promises")}),8611:(q=>{q.
exports=Je(import.meta.url)("http")}),5692:(q=>{q.exports=Je(import.meta.url)("https")}),9278:(q=>{q.exports=Je(import.meta.url)("net")}),4573:(q=>{q.exports=Je(import.meta.url)("node:buffer")}),7598:(q=>{
q.exports=Je(import.meta.url)("node:crypto")}),3024:(q=>{q.exports=Je(import.meta.url)("node:fs")}),1455:(q=>{q.exports=Je(import.meta.url)("node:fs/promises")}),7067:(q=>{q.exports=Je(import.meta.url)(
"node:http")}),4708:(q=>{q.exports=Je(import.meta.url)("node:https")}),8995:(q=>{q.exports=Je(import.meta.url)("node:module")}),8161:(q=>{q.exports=Je(import.meta.url)("node:os")}),6760:(q=>{q.exports=
Je(import.meta.url)("node:path")}),1708:(q=>{q.exports=Je(import.meta.url)("node:process")}),7075:(q=>{q.exports=Je(import.meta.url)("node:stream")}),3136:(q=>{q.exports=Je(import.meta.url)("node:url")}),
7975:(q=>{q.exports=Je(import.meta.url)("node:util")}),8522:(q=>{q.exports=Je(import.meta.url)("node:zlib")}),857:(q=>{q.exports=Je(import.meta.url)("os")}),6928:(q=>{q.exports=Je(import.meta.url)("pa\
th")}),2203:(q=>{q.exports=Je(import.meta.url)("stream")}),4756:(q=>{q.exports=Je(import.meta.url)("tls")}),2018:(q=>{q.exports=Je(import.meta.url)("tty")}),7016:(q=>{q.exports=Je(import.meta.url)("ur\
l")}),9023:(q=>{q.exports=Je(import.meta.url)("util")}),3106:(q=>{q.exports=Je(import.meta.url)("zlib")}),3e3:((q,re,e)=>{e.d(re,{WZ:()=>j,j:()=>i,mJ:()=>m});var v=e(7598),k=e(6760),W=e(532),F=e(6191),
B=e(7487),I=e(9870),D=e(3657),M=e(6584);function j(o,f){const u=o.boolean("upload-artifact",!0),R={overwrite:f,retentionDays:o.optional("retention-days",T)},A=o.boolean("artifact-env-variables",!0);return{
upload:u?R:void 0,artifactEnvVariables:A}}function T(o){if(/^0+$/.test(o))return;const f=(0,M.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(f>u)throw new Error(`must be at most ${u}\
, the repository's limit in days, not ${f}`);return f}async function m(o,{path:f,sha256:u,package:R},{upload:A,artifactEnvVariables:g}){if(g)return await(0,F.mz)(o,{path:f,digest:u},A);const t=(0,D.z)(
(0,I.KC)(R)),r=(0,k.join)(await(0,B.Pd)("workflow-artifact-"),(0,k.basename)(f));await(0,W.lo)(r,t);const h=(0,v.createHash)("sha256").update(t).digest("hex");return await(0,F.mz)(o,{path:r,digest:h},
A)}function i({upload:o,artifactEnvVariables:f},u){!o||!f||!(0,B.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment variables included. Set \
artifact-env-variables: false to leave them out.")}}),6779:((q,re,e)=>{e.d(re,{Bv:()=>j,X7:()=>m,Zw:()=>M});var v=e(9462),k=e(7279),W=e(3657),F=e(5645),B=e(6006),I=e(3349);class D extends k.HR{job;constructor(o,f){
super({...(0,k.h_)(f),busy:!1,cause:f}),this.job=o}}function M(i){return i instanceof D?i.job:{}}async function j(i,o,{title:f,longestWaitMs:u,advice:R,idsIn:A}){i.log.info(`${f}: ${o.status||"no stat\
us"}, dock status ${o.dockStatusId}`);let g={};const t=r=>{const h={"dock-status-id":o.dockStatusId,...A(r)},O=Object.keys(h).some(E=>!(E in g));g={...h,...g,...r.status!==""&&{status:r.status}},O&&i.
publish(g)};try{return{last:await(0,B.qt)(i,o,{longestWaitMs:u,advice:R,onStatus:t}),outputs:g}}catch(r){throw new D(g,(0,k.iT)(r))}}const T="Check the workflow in AI for Process, then re-run the job.";
async function m(i,o,{workflowId:f,flowId:u,timeoutMs:R,longestWaitMs:A}){return i.log.info(`Exporting workflow ${f}, flow ${u}, from ${o.url.href}`),await(0,v.N)({...i,platform:o},(0,v.R)(R,"No packa\
ge"),async g=>{const t=await(0,I.Nq)(g,{workflowId:f,flowId:u}),{dockStatusId:r,exportJobId:h}=t,{last:O,outputs:E}=await j(g,t,{title:`Export job ${h??"without an ID"}`,longestWaitMs:A,advice:T,idsIn:()=>h===
void 0?{}:{"export-job-id":h}});try{const U=await(0,I.EH)(g,t,O),a=async()=>(0,I.EH)(g,t,await(0,B.SO)(g,r)),n=c=>(0,W.u)(c,g.signal),{content:s,...d}=await(0,F.R)(g,{url:U,freshUrl:a,read:n});return{
...d,package:s,job:E}}catch(U){throw new D(E,(0,k.iT)(U))}})}}),2697:((q,re,e)=>{e.d(re,{As:()=>f,N9:()=>r,Sm:()=>j,UX:()=>m,Xd:()=>R,cZ:()=>o,dF:()=>t});var v=e(1455),k=e(6760),W=e(7279),F=e(8725),B=e(
7487),I=e(4057),D=e(706),M=e(6779);function j({host:h,pathname:O}){return h+O.replace(/\/$/,"")}const T=2e4;function m({message:h}){return(0,D.OX)(h,1e3)}const i="<dock status ID>";function o(h){const O=new Map;
for(const{name:U,error:a}of h){const{"dock-status-id":n}=(0,M.Zw)(a),s=n===void 0?a.message:a.message.replaceAll(n,i),d=O.get(s)??{names:[],ids:[],help:(0,B.VY)(a)};O.set(s,d),d.names.push(U),n!==void 0&&
d.ids.push(n)}const E=Math.max(100,Math.min(1e3,Math.floor(T/O.size)));return Array.from(O,([U,{names:a,ids:n,help:s}])=>({names:a,message:(0,D.OX)(U,E).replaceAll(i,()=>n.join(", ")),help:s}))}function f(h){
return o(h).map(({names:O,message:E})=>`${O.join(", ")}: ${E}`).join(" | ")}function u(h,O){return!h||!O||h.message===O.message?h??O:R(h,`${h.message} Also: ${O.message}`)}function R(h,O){return new W.
HR({what:O,topic:(0,W.h_)(h).topic,cause:h})}async function A(h,O,E){let U;const a=await h.catch(n=>(U=toError(n),{...O,...jobOf(U)}));if(setOutputs(a),E){const{titles:n,facts:s}=E,d=factTable([...s,[
"Workflow ID",a["workflow-id"]],["Dock status ID",a["dock-status-id"]],["Status",a.status&&{words:a.status}],["Duration",{words:humanTime(performance.now())}]]);U?await writeSummary(n.failed,withHelp(
m(U),helpFor(U)),d):await writeSummary(n.done,d)}if(U)throw U}const g=1e6;async function t(h,O){const E=JSON.stringify(O),U=await r(`the output ${h}`,{[`${h}.json`]:E}),a=Buffer.byteLength(E)>g;return a&&
(0,F.lm)(`The output ${h} would be longer than GitHub's limit of 1 MB. Read the file in ${h}-path.`),{[h]:a?[]:O,...U}}async function r(h,O){try{const E=await(0,B.Pd)("workflow-results-"),U={};for(const[
a,n]of Object.entries(O)){const s=(0,k.join)(E,a);await(0,v.writeFile)(s,n).catch((0,B.E_)(s)),U[`${(0,k.parse)(a).name}-path`]=s}return U}catch(E){return(0,F.t1)().warning(`Can't keep ${h} as a file.\
 ${(0,W.gJ)(E)}`),{}}}}),3018:((q,re,e)=>{e.d(re,{uu:()=>be,S3:()=>de,$0:()=>We});var v=e(1124),k=e(706);const W=Number.MAX_SAFE_INTEGER,F=2,B=60,I="</details>",D=41,M=100;function j(w,b={}){const{under:_=()=>"",
parts:V=[],noun:ce="change",folded:we=!1}=b,{length:se}=_(W),{least:Oe=se===0?w:`${w} \u2026`,changes:Te=A(V)}=b;return{line:w,under:_,size:w.length+se,least:Oe,parts:V,changes:Te,noun:ce,folded:we}}function T(w,b,_={}){
return b.length===0?[]:[j(w,{..._,parts:b})]}function m(w,b){const _=({leaf:Ae,outer:De})=>De.length===1?0:Ae.size,V=(Ae,De)=>_(Ae)-_(De),ce=new Map,we=()=>g(u(w,ce).filter(([Ae])=>Ae!=="")),se=[];let Oe=o(
w,[]).sort(V),Te=b;for(let Ae=-1;Oe.length>0&&Ae<se.length;Te=b-i(we()))Ae=se.length,Oe=Oe.filter(De=>{const Ze=De.outer.filter(et=>!ce.has(et)),He=Ze.map(et=>et.line.length+F+B+(et.folded?D:0)).reduce(
(et,ot)=>et+ot,De.leaf.least.length+F);if(He>Te)return!0;Te-=He;for(const et of Ze)ce.set(et,[]);return ce.set(De.leaf,[De.leaf.least]),se.push(De),!1});for(const[Ae,{leaf:De}]of se.sort(V).entries()){
const Ze=f(De,De.least.length+Math.floor(Te/(se.length-Ae)));Te-=i(Ze)-De.least.length,ce.set(De,Ze)}return we()}function i(w){return w.reduce((b,{length:_})=>b+_,0)}function o(w,b){return w.parts.length===
0?[{leaf:w,outer:b}]:w.parts.flatMap(_=>o(_,[...b,w]))}function f({line:w,under:b,size:_,least:V},ce){if(_<=ce)return[w,b(Math.max(ce,W))];for(let we=ce-w.length-B;we>M;we=Math.floor(we*.7)){const se=b(
we);if(se!==""&&w.length+se.length<=ce)return[w,se]}return[V]}function u(w,b){const{line:_,parts:V,folded:ce}=w;if(V.length===0)return[b.get(w)??[]];const se=[...V.filter(Oe=>b.has(Oe)).flatMap(Oe=>u(
Oe,b)),[R(w,V.filter(Oe=>!b.has(Oe)))]];return ce?[[`<details><summary>${_}</summary>`],...se,[I]]:[[_],...se]}function R({noun:w},b){if(w==="connection"&&b.length>0)return`\u2026 and ${(0,k.hS)(b.length,
"more connection")}`;if(A(b)===0)return"";const _=w==="workflow"?` in ${(0,k.hS)(b.length,"more workflow")}`:"";return`\u2026 and ${(0,k.hS)(A(b),"more change")}${_}`}function A(w){return w.reduce((b,{
changes:_})=>b+_,0)}function g(w){const b=_=>_?.[0]?.startsWith("- ");return w.flatMap((_,V)=>{const ce=_[0]===I||b(_)&&b(w[V-1]);return[V===0?"":ce?`
`:`

`,..._]})}var t=e(8132),r=e(3436),h=e(2614),O=e(2742),E=e(3499),U=e(1345),a=e(8965),n=e(5408);const s=2,d=1e3,c=240,l=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],L="...";function J(w,b){const _=[Q(w??b),Q(b??w)],[V,ce]=[he(w),he(b)],we=fe(V,ce);return _[0]===_[1]?we:[`@@ line ends: ${_[0]} \u2192 ${_[1]} @@`,...we]}function Q(w=""){return w.includes(
`
`)&&!/(?<!\r)\n/.test(w)?"CRLF":"LF"}function ne(w){return w.split(Q(w)==="CRLF"?`\r
`:`
`)}function he(w){return(w===void 0?[]:ne(w)).flatMap(_=>l.reduce(Ee,[_]).map((V,ce)=>ce===0?V:L+V))}function Ee(w,b){return w.flatMap(_=>_.length>c?Array.from(_.matchAll(b),([V])=>V):_)}function fe(w,b){
const _=new Set(w),ce=b.some(se=>_.has(se))?(0,a.E)([...w],[...b],{maxEditLength:d}):void 0;if(ce===void 0)return[...X(w,b),...p("+",b)];let we=0;return ce.flatMap(({added:se,removed:Oe,value:Te},Ae)=>{
const De=ce[Ae+1];if(Oe)return X(Te,De?.added?De.value:[]);const[Ze,Ve]=[Ae===0?0:s,Te.length-s],He=we+x(Te.slice(0,Ve+1));return we+=x(Te),se?p("+",Te):De===void 0?p(" ",Te.slice(0,Ze)):Ve-Ze<2?p(" ",
Te):[...p(" ",Te.slice(0,Ze)),`@@ line ${He} @@`,...p(" ",Te.slice(Ve))]})}function p(w,b){return b.map(_=>`${w} ${_}`)}function x(w){return w.filter(b=>!b.startsWith(L)).length}function X(w,b){const _=new Map(
w.map(se=>[S(se),se])),V=b.flatMap(se=>Y(_.get(S(se))??se,se)),ce=V.length>0||b.length===0?V:Y(N(w),N(b));return[...ce.length===0?[]:[`@@ hard to see: ${[...new Set(ce)].join(", ")} @@`],...p("-",w)]}
function N(w){return w.map(b=>b.startsWith(L)?b.slice(L.length):`
${b}`).join("")}function Y(w,b){if(S(w)!==S(b))return[];const[_,V]=[w.normalize(),b.normalize()],ce=$(w)===$(b)?[]:["Unicode forms"];return _===V?ce:[...ce,_.trimEnd()===V.trimEnd()?"spaces at the end":
"white space"]}function S(w){return $(w.normalize())}function $(w){return w.replace(/\s/g,"")}function y(w,b){let[_,V]=[0,b];const we=[...(0,n.$z)(w,Oe=>Oe.startsWith("@@ line ")?++_:_).values()].flatMap(
Oe=>{const Te=C(Oe,V);return V-=z(Oe),Te}),se=w.filter(K).length-we.filter(K).length;return se===0?we:[...we,`@@ ${(0,k.hS)(se,"more changed line")} @@`]}function C(w,b){const _=se=>se.startsWith("-"),
V=z(w.filter(_)),ce=z(w)-V,we={removed:Math.max(b/2,b-ce),others:Math.max(b/2,b-V)};return w.filter(se=>{const Oe=_(se)?"removed":"others";return we[Oe]-=se.length+1,we[Oe]>=0})}function K(w){return w.
startsWith("-")||w.startsWith("+")}function z(w){return w.reduce((b,_)=>b+_.length+1,0)}var te=e(7856);const Z={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\
\u270F\uFE0F",rewired:"\u270F\uFE0F"},oe=80,ue=8;function le(w,b,_){if(w.type==="string")return xe(je((0,r.e1)(w.text),b.mask),b,_);const[V="",...ce]=_e(w,b);return ce.length>0||V.length>oe?void 0:(0,t.
SS)(V,1/0)}function xe(w,b,_){const V=b.mask(w).shown;if(V.length>oe||V.includes(`
`))return;const ce=Se(w,b,_);return(0,t.SS)(JSON.stringify(V),1/0)+(ce===void 0?"":` (${ve(ce,b)})`)}function Se(w,{labelOf:b},_){const V=b(w);return V===void 0||V.toLowerCase()===w.toLowerCase()||[..._?.
members.values()??[]].some(we=>(0,r.jn)(we)&&(0,r.e1)(we.text)===V)?void 0:V}function Ce(w,b,{labelOf:_}){const[V,ce]=w.slice(-2);return V?.type!=="item"||ce?.type!=="member"||!r.ZM.test(ce.key)?!1:(0,r.
TH)(V.item)===b||_((0,r.e1)(b))===V.label}function _e(w,b,_){const{mask:V}=b;if((0,r.jn)(w)){if(w.type==="literal")return[V(w.text).shown];const Ae=je((0,r.e1)(w.text),V),{shown:De}=V(Ae);if(De.includes(
`
`))return["|",...Re(ne(De))];const Ze=Se(Ae,b,_);return[JSON.stringify(De)+(Ze===void 0?"":` (${V(Ze).shown})`)]}const[ce="",we=""]=w.type==="array"?"[]":"{}",se=w.type==="array"?w.items.map(Ae=>_e(Ae,
b)):Array.from(w.members,([Ae,De])=>{const[Ze,...Ve]=(0,te.$C)(Ae,De,w)?[k.v5]:_e(De,b,w);return[`${JSON.stringify(V(Ae).shown)}: ${Ze}`,...Ve]}),Oe=ce+se.join(", ")+we;return Oe.length<=oe&&se.every(
Ae=>Ae.length===1)?[Oe]:[ce,...Re(se.flat()),we]}function Re(w){return w.map(b=>`  ${b}`)}function je(w,b){if(!w.includes("%")||w.includes("://")&&b(w).shown!==w)return w;try{const _=decodeURIComponent(
w);return[encodeURIComponent(_),encodeURI(_)].includes(w)?_:w}catch{return w}}function ae(w,b,_){const V=[je(w,_),je(b,_)];return[w,b].some(we=>we.includes("%")&&V.includes(we))||V[0]===V[1]?[w,b]:V}function ve(w,{
mask:b},_=100){return(0,t.SS)(b(w).shown,_)}function Ue(w,b,_=!1){const V=(0,E.a2)(w),ce=_?1/0:100,we=w.flatMap((se,Oe)=>{if(se.type==="element")return[(0,t.SS)(`[${se.index}]`)];if(se.type==="item"){
const Ae=b.endsOf(se.item),De=Ae===void 0?se.label:_?`${Ae} (${se.label})`:Ae,Ze=Oe===V-1&&se.hint!==void 0?` (${ve(se.hint,b)})`:"";return[`**${ve(De,b,ce)}**${Ze}`]}return!_&&w.slice(Oe+1).find(({type:Ae})=>Ae!==
"member")?.type==="item"?[]:[ve(se.key,b,ce)]});return we.length>ue&&!_&&we.splice(2,we.length-ue+1,"\u2026"),we.join(" \u203A ")||"the whole file"}function Fe(w,b){const _=se=>w.map(({path:Oe,kind:Te})=>(Te?
`${Z[Te]} `:"")+Ue(Oe,b,se)),[V,ce]=[_(!1),_(!0)],we=(0,U.Vn)(V);return ze(V.map((se,Oe)=>we.get(se)===1?se:ce[Oe]??se))}function ze(w){const[b,_]=[(0,U.Vn)(w),new Map];return w.map(V=>{const[ce=1,we]=[
b.get(V),(_.get(V)??0)+1];return _.set(V,we),ce===1?V:`${V} (${we} of ${ce})`})}const Xe="  ",nt=3,st=5,ie=120,ge={texts:3,min:4,max:60,usual:2,usualWeight:.001},ye={line:": changed, hidden"};function Me(w,b){
const _=[...(0,n.$z)(w,$e).values()],V=_.filter(se=>se.length<nt).flat(),ce=Fe(V,b),we=new Map(V.map((se,Oe)=>{const{line:Te,...Ae}=pe(se,b);return[se,j(`- ${ce[Oe]}${Te}`,{changes:1,...Ae})]}));return _.
flatMap(se=>{const Oe=se.flatMap(Te=>we.get(Te)??[]);return Oe.length===0?Ie(se,b):Oe})}function $e(w){const b=(0,E.a2)(w.path),V=(w.kind==="modified"?[w.from,w.to]:"value"in w?[w.value]:[]).flatMap(we=>"\
id"in we?[we.id]:[]);if(b===0||b===w.path.length||V.length===0)return w;const ce=w.path.slice(b).map(we=>we.type==="member"?we.key:"index"in we&&we.index);return JSON.stringify([w.kind,V,ce])}function Ie(w,b){
const[_]=w,{line:V,under:ce=()=>""}=pe(_,b),we=Pe(Ne(w,b)),se=_.kind==="modified"?"":` ${_.kind}`,Oe=`- ${Z[_.kind]} ${ke(_,b)}${V}${se} in ${we.line}`;return j(Oe,{changes:w.length,under:Te=>ce(Te)+(we.
under?.(Te)??"")})}function Ne(w,b){const _=w.map(({path:V})=>({path:V.slice(0,(0,E.a2)(V))}));return Fe(_,b)}function ke({path:w},b){return Ue(w.slice((0,E.a2)(w)),b)}function pe(w,b){if(w.kind==="mo\
dified")return Le(w,b);if("value"in w)return Ke(w,b);if(w.kind==="moved"){const[we,se]=[w.from,w.path].map(Oe=>Ue(Oe.slice(0,-1),b,!0));return{line:`: moved from ${we} to ${se}`}}if(w.moved.length===0)
return{line:": in a new order"};const _=w.moved.map(we=>({path:[we]})),V=Pe(Fe(_,b)),ce=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${ce})`}}function Pe(w){if(w.length<=
st)return{line:w.join(", ")};const b=(0,k.hS)(w.length,"item"),_=rt(b,Xe+w.join(", "));return{line:b,under:V=>_.length<=V?_:""}}function Le({path:w,from:b,to:_},V){if(b.type==="hidden"||_.type==="hidd\
en")return{line:""};if((0,te._p)(w,b,_))return ye;if(b.type==="string"&&_.type==="string"){const Te=Ce(w,_.text,V)?{...V,labelOf:()=>{}}:V;return Be((0,r.e1)(b.text),(0,r.e1)(_.text),Te)}const[ce,we]=[
_e(b,V).join(`
`),_e(_,V).join(`
`)];if(ce===we)return ye;const[se,Oe]=[le(b,V),le(_,V)];return se&&Oe?{line:`: ${se} \u2192 ${Oe}`}:{line:"",under:tt(ce,we)}}function Be(w,b,_){const[V,ce]=ae(w,b,_.mask),we=V===w&&ce===b?"":" (perce\
nt-encoded)",[se,...Oe]=(0,O.qy)(V,ce)?.changes??[];if(se!==void 0){const et=`${we} (JSON in a text)`;if(Oe.length===0&&se.kind==="modified"){const at=Le(se,_);return{...at,line:`${et} \u203A ${Ue(se.
path,_)}${at.line}`}}const ot=j("",{parts:Me([se,...Oe],_)});return{line:et,under:at=>`
${ct(m(ot,at).join(""))}`}}const[Te,Ae]=[_.mask(V),_.mask(ce)];if(Te.shown===Ae.shown)return{line:we+ye.line};const De=Te.hidden===Ae.hidden?"":" (hidden values differ, too)",[Ze,Ve]=[xe(V,_),xe(ce,_)];
if(!Ze||!Ve)return{line:we+De,under:tt(Te.shown,Ae.shown)};const He=Y(Te.shown,Ae.shown).join(", ");return{line:`${we}: ${Ze} \u2192 ${Ve}${He&&` (${He})`}${De}`}}function Ke(w,b){const{path:_,value:V}=w;
if(V.type==="hidden")return{line:""};if((0,te._p)(_,V))return{line:": hidden"};if(V.type==="object")return Ye(w,V,b);const ce=le(V,b);return ce!==void 0?{line:`: ${ce}`}:V.type==="array"?{line:"",under:qe(
w,_e(V,b),(0,k.hS)(V.items.length,"element"))}:{line:"",under:qe(w,[b.mask(je((0,r.e1)(V.text),b.mask)).shown])}}function Ye(w,b,_){const V=w.path.at(-1),ce=V?.type==="item"?V:void 0;if(b.members.size===
0&&!ce)return{line:": `{}`"};const we=He=>(0,r.jn)(He)&&[ce?.label,ce?.hint].includes((0,r.e1)(He.text)),se=[...b.members].filter(([,He])=>!ce||!we(He)),Oe=se.filter(([He,et])=>!ce||!(0,E.rL)(He,et)),
Te=Oe.map(([He,et])=>{const ot=(0,te.$C)(He,et,b)?(0,t.SS)(k.v5):le(et,_,b);return ot&&`${ve(He,_)}: ${ot}`}),Ae=!Te.includes(void 0)&&Te.join(", ").length<=ie,De=Ae?Te.join(", "):Ge(b,we,_),Ze=De&&`:\
 ${De}`;if(Ae&&Oe.length===se.length)return{line:Ze};const Ve=qe(w,_e(b,_),(0,k.hS)(b.members.size,"field"));return{line:Ze,under:Ae?He=>He===1/0?Ve(He):"":Ve}}function qe({kind:w},b,_){const V=b.join(
`
`);return w==="added"?tt(void 0,V,_):tt(V,void 0,_)}function Ge(w,b,_){const V=new Map,ce=(se,Oe,Te)=>{Te>(V.get(se)?.weight??0)&&V.set(se,{text:Oe,weight:Te})},we=(se,Oe,Te)=>{if(se.type==="array")for(const et of se.
items)we(et,Oe,Te+1);if(se.type==="object")for(const[et,ot]of se.members)(0,te.$C)(et,ot,se)?ce(et,k.v5,ge.max):we(ot,et,Te+1);if(se.type!=="string")return;const Ae=(0,r.e1)(se.text),Ze=/^type$/i.test(
Oe)||(0,E.rL)(Oe,se)||(0,E.gN)(Ae)||b(se)||_.labelOf(Ae)!==void 0;if(Ae.length<ge.min||Ze)return;const Ve=Ae.includes("://")?2*ge.max:Math.min(Ae.length,ge.max),He=_.countOf(Ae)>ge.usual?ge.usualWeight:
1;ce(Oe,_.mask(je(Ae,_.mask)).shown,He*Ve/(Te+1))};return we(w,"",0),[...V].sort(([,se],[,Oe])=>Oe.weight-se.weight).filter(([,{weight:se}],Oe)=>Oe===0||Oe<ge.texts&&se>ge.usualWeight*2*ge.max).map(([
se,{text:Oe}])=>`${ve(se,_)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(Oe,ge.max)),1/0)}`).join(", ")}function tt(w,b,_){const V=(0,t.EU)(J(w,b),"diff",Xe);return ce=>{const we=V.length<=ce?V:it(V,ce);return _===
void 0?`
${we}`:rt(_,we)}}function it(w,b){const _=w.split(`
`),V=_.slice(1,-1).map(ce=>ce.slice(Xe.length));return[..._.slice(0,1),...y(V,b).map(ce=>Xe+ce),..._.slice(-1)].join(`
`)}function rt(w,b){return`
${Xe}<details><summary>${w}</summary>

${b}
${Xe}</details>`}function ct(w){return w.replace(/^(?=.)/gm,Xe)}const dt=100,ft=5;function ut(w,b){const _=w.kind==="json"?(0,h.ID)(w,Ve=>b(Ve).shown):void 0,V=(0,O.Z)(()=>(0,U.Vn)((0,r.PX)(w.head??w.
base))),ce={mask:b,labelOf:Ve=>Ve.length>dt?void 0:_?.labelOf(JSON.stringify(Ve)),endsOf:Ve=>_?.endsOf(Ve),countOf:Ve=>V().get(Ve)??0},we=mt((0,v.xS)(w)),se=w.status==="modified",Oe=se?$t(w,ce,_):Me(It(
w),ce),{nodes:Te=0,connections:Ae=0}=_?.size??{},De=Te===0?"What is in it":`${(0,k.hS)(Te,"node")}, ${(0,k.hS)(Ae,"connection")}`,Ze=se?Oe:T(De,Oe,{changes:we,folded:!0});return[...wt(_),j(St(w,b),{parts:[
...Ze,...lt(w,ce)],changes:we})]}function mt({added:w,modified:b,removed:_}){return w+b+_}function wt(w){return w?.note!==void 0?[j(w.note)]:w?.picture?[j((0,t.EU)(w.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function St({name:w,kind:b,status:_,changes:V},ce){const we=`**${ve(w,{mask:ce})}**`;return _!=="modified"?`${Z[_]} ${we}: file ${_}`:b===
"binary"||b==="variables"&&V.length===0?`${Z.modified} ${we}: content modified`:b==="variables"?`${we} (values are never shown)`:we}function lt({references:w},b){if(w.length===0)return[];const _=w.slice(
0,ft).map(({path:se,from:Oe,to:Te})=>`${Ue(se,b)} (${ve(Oe,b)} \u2192 ${ve(Te,b)})`),V=w.length>ft?", \u2026":"",ce=w.length===1?"follows and isn't":"follow and aren't",we=`${(0,k.hS)(w.length,"refere\
nce")} to new IDs and names ${ce} counted`;return[j(`${we}: ${_.join(", ")}${V}`)]}function $t(w,b,_){const V=(0,E.pi)(w),ce=_?.connections??[],we=new Set(ce.map(({item:He})=>He)),se=(0,n.$z)(w.text?[
At(w.text)]:w.changes,He=>_?.tells(He)?Mt(He)?"layout":"told":"value"in He&&we.has(He.value)?"connection":V(He)?"layout":gt(He.path,_)?"item":"rest"),[Oe,Te]=[se.get("layout")??[],se.get("connection")??
[]],Ae=Me(se.get("rest")??[],b),De=yt(ce,Te,b),Ze=(se.get("told")?.length??0)+Te.length,Ve=`Layout and bookkeeping: ${(0,k.hS)(Oe.length,"change")}`;return[...Me(se.get("item")??[],b),...T("Connection\
s",De,{noun:"connection",changes:Ze}),...De.length===0?Ae:T("Elsewhere in the file",Ae),...T(Ve,bt(Oe,w,b),{folded:!0})]}function Mt({kind:w,path:b}){const[_,V]=b.slice(-2);return w==="modified"&&_?.type===
"item"&&V?.type==="member"&&h.md.includes(V.key)}function gt(w,b){return w.some(_=>_.type==="item"||_.type==="member"&&b?.isItemKey(_.key))}function At({base:w,head:b}){return{kind:"modified",path:[],
from:ht(w),to:ht(b)}}function ht(w=""){return{type:"string",id:0,text:JSON.stringify(w)}}function It({base:w,head:b,text:_,status:V,changes:ce}){const we=V==="removed"?"removed":"added",se=(Te,Ae)=>{const De=(0,U.
Vg)(Te,()=>{});return!(Ae.length<3&&De.length>0&&De.every(Ve=>Ve.value.type==="object"))&&(Ae.length>0||Te.type!=="object")?[{kind:we,path:Ae,value:Te}]:De.flatMap(({step:Ve,value:He})=>Ve.type==="mem\
ber"?se(He,[...Ae,Ve]):[{kind:we,path:[...Ae,Ve],value:He}])},Oe=w??b??(_&&ht(_.base??_.head));return Oe?se(Oe,[]):ce}function yt(w,b,_){const V=new Map(b.map(se=>["value"in se&&se.value,se])),ce=pt(w,
V),we=ze(ce.map(se=>Et(se,_)));return ce.map(([{item:se}],Oe)=>{const Te=V.get(se),{line:Ae,under:De=()=>""}=Te?pe(Te,_):{line:""};return j(`${we[Oe]}${De(0)===""?Ae:""}`,{under:De})})}function pt(w,b){
const _={added:new Map,removed:new Map};return w.flatMap(V=>{const{kind:ce,source:we,target:se,item:Oe}=V;if(ce==="rewired"||b.has(Oe))return[[V]];const Te=_[ce].get(we),Ae=Te??[V];return Te&&Te.push(
V),_[ce].delete(we),_[ce].set(se,Ae),Te?[]:[Ae]})}function Et(w,b){const[{kind:_,source:V,target:ce,was:we}]=w,se=De=>`**${ve(De.label,b)}**`,Oe=De=>De===""?"":` (${ve(De,b)})`,Te=w.map(De=>` \u2192 ${se(
De.target)}${Oe(De.label)}`),Ae=we?.target===ce?Oe(we.label)||" without a label":we&&` ${se(we.target)}`;return`- ${Z[_]} ${se(V)}${Te.join("")}${Ae===void 0?"":`, was${Ae}`}`}function bt(w,b,_){return[
...(0,n.$z)((0,E.lY)(w,b),ce=>ce.kind+ke(ce,_)).values()].flatMap(ce=>{const we=ce.map(Ae=>pe(Ae,_));if(ce.length<nt||(0,E.a2)(ce[0].path)===0||we.some(({under:Ae})=>Ae))return Me(ce,_);const se=Ne(ce,
_),Oe=ct(we.map(({line:Ae},De)=>`- ${se[De]}${Ae}`).join(`
`)),Te=`- ${Z[ce[0].kind]} ${ke(ce[0],_)} of ${(0,k.hS)(ce.length,"item")}`;return j(Te,{changes:ce.length,under:()=>`
${Oe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Tt(w){const{workflows:b,missing:_}=w,V=(0,te.lb)(w),we=["changed","added","removed"].flatMap(Te=>b.filter(Ae=>Ae.status===Te)).map(
Te=>{const Ae=mt(Te.counts);return{workflow:Te,changes:Ae,parts:Te.files.flatMap(De=>ut(De,V))}}),se=Pt(w,V),Oe=_===void 0?"":`\`${_}\` doesn't exist: it counts as empty.`;return({maxLength:Te=_t,maxBytes:Ae=1/0,
headings:De=!0,mark:Ze=!0}={})=>{const Ve=we.map(({workflow:ot,...at})=>j(kt(ot,V,De),at)),He=j(Oe,{parts:[...T("",Ve,{noun:"workflow"}),...se]}),et=Ze?`${vt}
`:"";for(let ot=Math.min(Te,Ae);;){const at=[et,...m(He,ot-et.length-1),`
`],Dt=Ae===1/0?0:Buffer.byteLength(at.join(""));if(Dt<=Ae||ot<Ot)return at;ot=Math.floor(ot*Ae*.99/Dt)}}}function Rt(w,b){return w.length<=3e3&&w.split(`
`).length<=50?w:`<details><summary>${b}</summary>

${w}
</details>
`}function kt({name:w,status:b,counts:_},V,ce){const we=ce?"### ":"",se=w===void 0?void 0:ve(w,{mask:V});return b==="added"||b==="removed"?`${we}${Z[b]} ${se===void 0?"Workflow":`${se}: workflow`} ${b}`:
ce?`${we}${se===void 0?"":`${se}: `}${(0,v.cq)(_)}`:""}function Pt({workflows:w,notCompared:b=[]},_){const V=(se,Oe)=>{const Te=se.flatMap(Ae=>Ae===void 0?[]:[ve(Ae,{mask:_})]).join(", ");return se.length===
0?[]:[j(Oe(Te),{least:Oe((0,k.hS)(se.length,"workflow"))})]},ce=w.flatMap(({name:se,status:Oe})=>Oe==="unchanged"?[se]:[]),we=w.flatMap(({name:se,variablesCompared:Oe})=>Oe?[]:[se]);return[...w.length===
0?[j("No workflow was compared")]:[],...V(ce,se=>se===""?"No changes":`${se}: no changes`),...V(we,se=>`The environment variables${we.length===w.length?"":` of ${se}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...V(b,se=>`${se}: not compared, because the step failed`)]}var G=e(8725),P=e(7487),H=e(2697),ee=e(6584);async function de(w){const b=Tt(w),_={"report.\
md":b(),"full-report.md":b({maxLength:1/0})};return(0,P.n0)(await(0,H.N9)("the report",_)),b}const me=900*1024;function be(w,b,_,V){const ce=me-Buffer.byteLength(_.join()),we=w({headings:b,maxLength:1/0,
maxBytes:ce,mark:!1}).join("");return V===void 0?we:Rt(we,V)}function We(w){const b=(0,v.AS)(w);if(b.length===0)return;const _=b.slice(0,20).map(ee.bY),V=b.length>20?` and ${(0,k.hS)(b.length-20,"more\
 line")}`:"";(0,G.lm)(`No field matched ${_.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((q,re,e)=>{e.d(re,{H:()=>m,R:()=>I});var v=e(3024),k=e(532),W=e(5806),F=e(706),B=e(6584);function I(i,o){
const f=["workflows","workflows-file"].filter(A=>i.text(A)!==""),[u]=f;if(u===void 0)return{targets:D(i,o),fromList:!1};f.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const A of[
"workflow-id","flow-id","name"])i.text(A)!==""&&i.refuse(A,`can't be combined with ${u}`);const R=u==="workflows"?i.lines(u):i.optional(u,M);return{targets:R===void 0?[]:T(i,u,R),fromList:!0}}function D(i,o){
const f=i.required("workflow-id",B.Fg),u=i.required("flow-id",B.Fg),R=i.optional("name",B.$q);return f===void 0||u===void 0?[]:[{name:R??i.parse("workflow-id",o+f,B.$q)??"",workflowId:f,flowId:u}]}function M(i){
const o=(0,B.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,v.readFileSync)(o))}catch(f){throw new Error(`can't be read: ${i}: ${(0,k.CQ)(f)}`)}}const j=(0,B.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,B.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${B.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,B.bY)(i)}`]);function T(i,o,f){const u=[],R=new Map,A=f.split(/\r\n|\n|\r/).map(g=>g.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
g,t]of A.entries()){const r=`${o} line ${g+1}`;if(!i.parse(r,t.join(" "),j))continue;const[h="",O="",E=""]=t;i.parse(`${r} name`,h,B.$q),i.parse(`${r} workflow-id`,O,B.Fg),i.parse(`${r} flow-id`,E,B.Fg);
const[U,a]=[(0,W.Sr)(h),`${O} ${E}`].map(s=>{const d=R.get(s);return d===void 0&&R.set(s,g+1),d});U!==void 0&&i.refuse(r,`has the name of line ${U}`),a!==void 0&&i.refuse(r,`has the IDs of line ${a}. \
Set the IDs of its own workflow, or remove the line`),u.push({name:h,workflowId:O,flowId:E})}return A.every(g=>g.length===0)&&i.refuse(o,"names no workflow"),u}async function m(i,o,f){const u=[],R=i.entries(),
A=async()=>{for(const[g,t]of R)u[g]=await f(t)};return await Promise.all(Array.from({length:Math.min(o,i.length)},A)),u}}),6584:((q,re,e)=>{e.d(re,{$J:()=>T,$q:()=>g,Do:()=>f,EO:()=>E,Fg:()=>o,bY:()=>a,
il:()=>M,kH:()=>I,or:()=>i,sJ:()=>D,sU:()=>R,tz:()=>t,yG:()=>j});var v=e(3024),k=e(6760),W=e(5806),F=e(7596),B=e(706);const I=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function D(s,d=I){
return[d,({input:c})=>`contains ${n(c)}. ${s}`]}function M(...s){return d=>{for(const[c,l]of s){const L=c.exec(d);if(L)throw new Error(typeof l=="string"?l:l(L))}return d}}function j(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${a(s)}`)}function T(s,d=!1){return c=>{const l=Number(c);if((d?/^\d+$/:/^\d+(\.\d+)?$/).test(c)&&l>0&&l<=s)return l;
const L=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${d?"whole ":""}number above 0${L}, not ${a(c)}`)}}const m=M(D("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,F.o6)(m(s))}function o(s){if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${a(s)}`)}const f=M(D("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),u="is too long: at most 200 characters",R=M([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${a(s)}`],[/.{201}/u,u]),A=M([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${a(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${a(s)}`],[/.{201}/u,u]);function g(s){const d=(0,W.x5)(A(s));if(d!==void 0)throw new Error(`can't be a name: ${a(s)} ${d}`);if(Buffer.byteLength(s)>240)throw new Error(u);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function r(){return(0,k.resolve)(process.env.
GITHUB_WORKSPACE??"")}const h=M([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function O(s){return(0,k.resolve)(r(),h(s))}function E(s){const d=O(s);if((0,v.existsSync)(d))return d;throw new Error(
U(s))}function U(s){const d=!(0,v.existsSync)(r())||(0,v.readdirSync)(r()).length===0;return`doesn't exist: ${a(s)}${d?". The workspace is empty: run actions/checkout before this step":""}`}function a(s){
const d=n(s);return`"${(0,B.OX)(s,60)}"${d===""?"":` with ${d}`}`}function n(s){const d=(s.match(new RegExp(I,"gu"))??[]).map(L=>L.codePointAt(0)??0),c=[...new Set(d)].map(L=>`U+${L.toString(16).toUpperCase().
padStart(4,"0")}`),l=c.length===1?"an invisible character":"invisible characters";return c.length===0?"":`${l} (${c.slice(0,5).join(", ")})`}}),1124:((q,re,e)=>{e.d(re,{AS:()=>D,Hq:()=>B,RG:()=>k,cq:()=>M,
cz:()=>W,xS:()=>F,xW:()=>I});var v=e(706);const k={type:"hidden"};function W(j){const T=m=>j.reduce((i,o)=>i+o[m],0);return{added:T("added"),modified:T("modified"),removed:T("removed")}}function F({status:j,
changes:T,references:m}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(T.length===0&&m.length===0)return{...i,modified:1};for(const{kind:o}of T)i[o==="added"||o==="rem\
oved"?o:"modified"]++;return i}function B({workflows:j}){return j.some(({status:T})=>T!=="unchanged")}function I({workflows:j}){return W(j.map(({counts:T})=>T))}function D({workflows:[j,...T]}){return j?.
unusedIgnores.filter(m=>T.every(({unusedIgnores:i})=>i.includes(m)))??[]}function M({modified:j,added:T,removed:m}){return Object.entries({modified:j,added:T,removed:m}).flatMap(([o,f])=>f===0?[]:[`${(0,v.
zD)(f)} ${o}`]).join(", ")||"no changes"}}),3436:((q,re,e)=>{e.d(re,{Gg:()=>j,Ms:()=>u,Op:()=>o,PX:()=>i,Rk:()=>W,TH:()=>M,TN:()=>I,YD:()=>D,ZM:()=>B,dj:()=>g,e1:()=>f,eX:()=>F,jn:()=>m});var v=e(8142),
k=e(2899);const W=["id","_id","key","name"],F=["name","title","label","displayName"],B=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function I(t,r){if(t.type!=="obj\
ect")return;const h=t.members.get(r)??t.matchOnly?.get(r);if(!(h===void 0||!m(h)))return(h.type==="string"?h.text.length>2:/\d/.test(h.text))?h.text:void 0}function D(t){return t.type==="object"?[...t.
members.keys()]:[]}function M(t){const r=()=>D(t).filter(h=>B.test(h));return T(t,["id","_id","key"])??T(t,r().sort())}function j(t){return T(t,F)}function T(t,r){const h=r.find(O=>I(t,O)!==void 0);return h&&
I(t,h)}function m(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:m(t)?[f(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function o(t,r,h){return h&&
W.includes(t)&&m(r)}function f(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class u{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(r,h=O=>{}){this.#n=r,this.#e=r.lines.length===
0,this.#t=h}read(r){const{fields:h,orders:O}=this.#n,E=U=>(0,k.pi)(h,U,this.#t);return(0,v.q)(r,void 0,{enter:(U,a="")=>this.#e?void 0:{key:a,outer:U},scalar:U=>this.scalar(U),array:(U,a)=>{const n=U.
length>0&&E({key:"",outer:a});return this.array(n?[]:U,(0,k.pi)(O,a,this.#t))},object:(U,a)=>{let n;for(const[s,d]of h.size===0?[]:U)E({key:s,outer:a})&&(U.delete(s),W.includes(s)&&(n=(n??new Map).set(
s,d)));return this.object(U,n)}})}scalar(r){let h=this.#o.get(r);return h===void 0&&(h={type:r.startsWith('"')?"string":"literal",id:++this.#s,text:r},this.#o.set(r,h)),h}array(r,h){const O=h?r.toSorted(
(a,n)=>a.id-n.id):r;let E=O.length;for(const{id:a}of O)E=A(E,a);const U=this.#i(E,{type:"array",id:this.#s+1,items:O,unordered:h});return this.#e?U:{type:"array",id:U.id,items:r,unordered:h}}object(r,h){
let O=~r.size;for(const[U,{id:a}]of r)O=O+A(this.scalar(U).id,a)|0;const E=this.#i(O,{type:"object",id:this.#s+1,members:r,matchOnly:h});return this.#e?E:{type:"object",id:E.id,members:r,matchOnly:h}}#i(r,h){
for(let O=r;;O=O+1|0){const E=this.#r.get(O);if(E&&R(E,h))return E;if(!E)return this.#r.set(O,h),this.#s++,h}}}function R(t,r){if(t.type==="array")return r.type==="object"||t.items.length!==r.items.length?
!1:t.items.every(({id:h},O)=>h===r.items[O]?.id);if(r.type==="array"||t.members.size!==r.members.size)return!1;for(const[h,{id:O}]of r.members)if(t.members.get(h)?.id!==O)return!1;return!0}function A(t,r){
const h=Math.imul(t^t>>>15,739982445)^Math.imul(r^r>>>16,73244475);return Math.imul(h^h>>>13,695872825)}function g(t){if(m(t))return t.text;if(t.type==="array"){const h=t.items.map(g);return`[${(t.unordered?
h.sort():h).join()}]`}return`{${Array.from(t.members,([h,O])=>`${JSON.stringify(h)}:${g(O)}`).sort().join()}}`}}),9630:((q,re,e)=>{e.d(re,{TA:()=>B,b6:()=>F,ol:()=>D});var v=e(4573),k=e(7598),W=e(3436);
function F(M){return(0,v.isUtf8)(M)?M.toString():void 0}function B(M,j,T){const m=/\.json$/i.test(M)?F(j):void 0;return m===void 0?void 0:T.read(m)}function I(M,j,T,m){if(j.equals(T))return!0;const i=new Interner(
m),o=B(M,j,i);return o!==void 0&&o.id===B(M,T,i)?.id}function D({files:M},j){const T=i=>(0,k.createHash)("sha256").update(i).digest("hex"),m=Array.from(M,([i,o])=>{const f=B(i,o,new W.Ms(j));return[i,
T(f?(0,W.dj)(f):o)]});return T(JSON.stringify(m.sort(([i],[o])=>i<o?-1:1)))}}),2614:((q,re,e)=>{e.d(re,{md:()=>Ce,ID:()=>Re});var v=e(3436),k=e(3499);const W=[(0,k.Ab)("_?id key uuid guid identifier"),
(0,k.Ab)("(node|step|state)_?id"),(0,k.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,k.Ab)("\\*")],F=(0,k.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),B="*",I=64;function D(ie,ge){const ye=M([]),Me=[],$e=new Set([ie,ge].flatMap(ke=>[...(0,v.PX)(ke),...i(ke)]));function Ie(ke,pe,Pe){if((0,v.jn)(ke))m(ke.text,pe,Pe);else if(ke.type==="object")Ne(
ke,pe,Pe);else{const Le=ke.items.length>1&&ke.items.some(({type:Be})=>Be==="array");for(const[Be,Ke]of ke.items.entries())Ie(Ke,j(pe,"[]"),{...Pe,array:ke.items,...Le&&{slot:Be}})}}function Ne(ke,pe,{
key:Pe,array:Le,map:Be,...Ke}){let Ye=Ke;if(Le!==void 0||Pe!==void 0){const tt={side:Ke.side,value:ke,field:pe,outer:Ke.place,key:Pe,array:Le??[]};Ye={...Ke,place:tt,map:Be},Me.push(tt)}const qe=f(ke,
$e),Ge=Ye===Ke&&(0,v.YD)(ke).some(tt=>Be?.members.has(tt));for(const[tt,it]of ke.members){const rt=j(pe,qe||Ge?B:tt);Ge&&m(JSON.stringify(tt),rt,Ye,it),(!Ge||it.type==="array")&&Ie(it,rt,qe?{...Ye,key:tt,
map:ke}:Ye)}}return Ie(ie,ye,{side:"base"}),Ie(ge,ye,{side:"head"}),{root:ye,places:Me,find:u(Me)}}function M(ie){return{keys:ie,inner:new Map,texts:new Map,references:[]}}function j(ie,ge){const ye=ie.
inner.get(ge)??M([...ie.keys,ge]);return ie.inner.set(ge,ye),ye}function T(ie,ge){return ie?.inner.get(ge)??ie?.inner.get(B)}function m(ie,{keys:ge,texts:ye,references:Me},{place:$e,slot:Ie},Ne){ye.set(
ie,(ye.get(ie)??0)+1);const ke=ie.startsWith('"')?ie.length>2:F.test(ge.findLast(pe=>pe!=="[]")??"")&&Number.isInteger(Number(ie));$e&&ke&&Me.push({text:ie,place:$e,slot:Ie,value:Ne})}function i(ie){if((0,v.
jn)(ie))return[];const ge=ie.type==="array"?ie.items:[...ie.members.values()];return[...ge.flatMap(i),...ge.some(o)?[]:(0,v.YD)(ie)]}function o(ie){return ie.type==="object"}function f({members:ie},ge){
return 2*[...ie.keys()].filter(Me=>!F.test(Me)&&ge.has(Me)).length>=ie.size&&[...ie.values()].every(o)}function u(ie){const ge=new Map;for(const ye of ie){const Me=($e,Ie)=>{const Ne=W.findIndex(Pe=>Pe.
test($e));if(Ne<0)return;const ke=`${ye.side} ${Ie}`,pe=ge.get(ke)??[];pe[Ne]=(pe[Ne]??new Set).add(ye),ge.set(ke,pe)};ye.key!==void 0&&Me(B,JSON.stringify(ye.key));for(const[$e,Ie]of ye.value.members)
(0,v.jn)(Ie)&&Me($e,Ie.text)}return(ye,Me)=>{const $e=ge.get(`${Me.side} ${ye}`)?.find(Ie=>Ie);return $e&&$e.size<=I?R([...$e],Me):void 0}}function R(ie,ge){const ye=ge?ie.filter($e=>A($e,ge)):ie;if(ye.
length===0&&ge)return R(ie,ge.outer);const Me=ye.length>1?ye.filter(({value:$e})=>$e.members.size>2):ye;return Me.length===1?Me[0]:void 0}function A(ie,ge){return ie!==void 0&&(ie===ge||A(ie.outer,ge))}
var g=e(5408);const t="source from origin src tail out".split(" "),r="target to dest destination head in".split(" "),h="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",E=`${h} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),U="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),a=`${h} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),n="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function d(ie,ge){const ye=D(ie,ge),Me=l(ye.root).flatMap(ke=>L(ke,ye)),$e=Q(Me),Ie=$e.length>
0?$e:he(Me,ye),Ne=new Set(Ie.flatMap(({source:ke,target:pe})=>[ke.field,pe.field]));return{root:ye.root,nodes:ye.places.filter(({field:ke})=>Ne.has(ke)),edges:Ie}}function c(ie,ge){return ie.flatMap(Me=>Me.
split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Me=>ge.includes(Me.toLowerCase()))}function l(ie){const ge=[ie];for(const ye of ge)ge.push(...ye.inner.values());return ge}function L(ie,{find:ge}){const ye=ie.
references.flatMap(ke=>{const pe=ge(ke.text,ke.place);return pe?[{...ke,field:ie,target:pe}]:[]}),Me=ye.filter(({place:ke,target:pe})=>!A(ke,pe)),$e=ye.length/ie.references.length,Ie=$e>=.5&&J(ie.references)-
J(ye)<=2;return($e>=.9||Ie&&c(ie.keys.slice(-2),E))&&2*Me.length>=ye.length?[ye]:[]}function J(ie){return new Set(ie.map(({text:ge})=>ge)).size}function Q(ie){const ge=ie.filter(ye=>!ye.some(({place:Me,
target:$e})=>$e.field===Me.field));return[...(0,g.$z)(ge,([ye])=>ye?.place.field).values()].flatMap(ye=>{const Me=new Map(ne(ye,t).map($e=>[$e.place,$e]));return ne(ye,r).flatMap($e=>{const Ie=Me.get(
$e.place),Ne=Ie&&{source:Ie.target,target:$e.target,links:[Ie,$e]};return Ne?[{...Ne,label:fe($e,$e.place,[]),item:$e.place.value}]:[]})})}function ne(ie,ge){return ie.filter(([Me])=>Me&&c(Me.field.keys.
slice(-2),ge)).sort((Me,$e)=>J($e)-J(Me))[0]??[]}function he(ie,ge){const[ye,Me]=[[],[]],$e=new Set;for(const Ne of ie){const ke=Ne.flatMap(Ke=>Ee(Ke,ge)),[pe]=ke;if(pe===void 0||10*ke.length<9*Ne.length)
continue;const Pe=pe.link.field.keys.slice(pe.inside.field.keys.length),Le=ke.filter(({source:Ke,inside:Ye})=>Ke!==Ye);for(const{inside:Ke}of Le)$e.add(Ke.key);const Be=c(Pe,U);if(!(!Be&&Le.length===0&&
!c(Pe,E)))for(const{link:Ke,source:Ye}of ke){const qe=Ke.place===Ye?void 0:Ke.place,Ge={label:fe(Ke,qe,Pe),links:[Ke],item:qe?.value};Be?Me.push({source:Ke.target,target:Ye,...Ge}):ye.push({source:Ye,
target:Ke.target,...Ge})}}const Ie=ye.length<Me.length?Me:ye;return $e.size>1||J(Ie.flatMap(({links:Ne})=>Ne))>1?Ie:[]}function Ee(ie,{find:ge}){for(let ye=ie.place;ye;ye=ye.outer){const Me=ge(JSON.stringify(
ye.key),ye),$e=[ye,Me].find(Ie=>Ie?.field===ie.target.field);if($e)return[{link:ie,source:$e,inside:ye}]}return[]}function fe({slot:ie,value:ge},ye,Me){const $e=n.map(ke=>{const[pe,Pe]=[ye?.field.inner.
get(ke),p(ye?.value.members.get(ke))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Pe.includes(" ")?Pe:""}),Ie=Me.filter(ke=>!a.includes(ke.toLowerCase())),Ne=ie===void 0?[]:[`outpu\
t ${ie+1}`];return[p(ge),...$e].find(ke=>ke!=="")??[...Ie,...Ne].join(", ")}function p(ie){const ye=(ie?.type==="array"?ie.items:[ie]).flatMap(Me=>Me?.type==="string"&&(0,v.e1)(Me.text).trim()||[]).join(
", ");return ye.length>s?"":ye}var x=e(1345),X=e(8132),N=e(706);const Y={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},S={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"\
fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},$={same:"-->",added:"==>",removed:"-.->"},y=40,C=500,K=5e4,z=40,te=6;function Z(ie,ge,{
isWhole:ye,hide:Me}){const $e=({status:pe})=>ye||pe!=="same",Ie=new Set([...ie.filter($e),...ge.filter($e).flatMap(oe)]),Ne=ge.filter(pe=>oe(pe).some($e)).flatMap(oe);if(Ie.size===0)return{};for(const pe of[
new Set([...Ie,...Ne]),Ie]){const Pe=ge.filter(Be=>oe(Be).every(Ke=>pe.has(Ke)));if(pe.size>y||Pe.length>C)continue;const Le=ue(ie.filter(Be=>pe.has(Be)),Pe,Me);if(Le.length<=K)return{picture:Le}}return{
note:`The picture is left out: it would have ${Ie.size>y?(0,N.hS)(Ie.size,"node"):"too many connections"}.`}}function oe({source:ie,target:ge}){return[ie,ge]}function ue(ie,ge,ye){const Me=new Map(ie.
map((Ie,Ne)=>[Ie,`n${Ne+1}`])),$e=ie.map(Ie=>`  ${Me.get(Ie)}["${Y[Ie.status]}${xe(ye(Ie.label))||"?"}"]`);for(const{source:Ie,target:Ne,label:ke,status:pe}of ge){const Pe=`${Y[pe]}${xe(ye(ke))}`.trim();
$e.push(`  ${Me.get(Ie)} ${$[pe]}${Pe===""?"":`|"${Pe}"|`} ${Me.get(Ne)}`)}for(const[Ie,Ne]of Object.entries(S)){const ke=ie.filter(pe=>pe.status===Ie).map(pe=>Me.get(pe));ke.length>0&&$e.push(`  clas\
sDef ${Ie} ${Ne}`,`  class ${ke.join()} ${Ie}`)}return[`flowchart ${le(ie,ge)>te?"TD":"LR"}`,...$e].join(`
`)}function le(ie,ge){const ye=new Set(ge.map(({target:Ie})=>Ie)),Me=ie.filter(Ie=>!ye.has(Ie)),$e=new Map((Me.length>0?Me:ie.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,Ne]of $e)for(const{source:ke,target:pe}of ge)
ke===Ie&&!$e.has(pe)&&$e.set(pe,Ne+1);return Math.max(...$e.values())}function xe(ie){return(0,X.RK)((0,X.Jj)(ie.replace(/\s+/g," ").trim(),z)).replace(Se,ge=>ge==='"'?"#quot;":`#${ge.codePointAt(0)};`)}
const Se=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Ce="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),_e="* if when id name label title\
 type key handle condition event relationships".split(" ");function Re(ie,ge=ye=>ye){const ye=ie.head??ie.base;if(ye===void 0)return;const[Me,$e]=[ie.base??ye,ie.head??ye],Ie=(0,x.j9)([$e,Me]),Ne=d(Me,
$e),ke=ve(ie,Ne,Ie),pe=[...new Set(ke.values())].sort((Ge,tt)=>Ge.rank-tt.rank),Pe=Fe(Ne,ke),Le=Pe.filter(Ge=>Ge.status!=="same"),Be=Xe(Ne,Le);st(ie,pe,Ie,Be);const Ke=new Map(Pe.map(({item:Ge,source:tt,
target:it})=>[Ge,`${tt.label} \u2192 ${it.label}`])),Ye=new Set(pe.map(({place:Ge})=>Ge.key)),qe=Ge=>Ge.filter(({status:tt})=>tt!=="removed").length;return{...Z(pe,Pe,{isWhole:ie.status!=="modified",hide:ge}),
connections:ze(Le),size:{nodes:qe(pe),connections:qe(Pe)},tells:Be,isItemKey:Ge=>Ye.has(Ge)||Ie.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Ie.labelOf,endsOf:Ge=>Ke.get(Ge)}}function je({side:ie}){return ie===
"head"}function ae(ie){return ie&&[ie.key,ae(ie.outer)]}function ve({matches:ie},{nodes:ge},ye){const Me=Le=>Le.key===void 0?`${Le.value.id}`:JSON.stringify(ae(Le)),$e=new Map(ge.map((Le,Be)=>[Le,Be])),
Ie=(0,g.$z)(ge.filter(je),Me),Ne=(0,g.$z)(ie,({base:Le})=>Le.id),ke=Le=>{const Be=Ne.get(Le.value.id)?.shift();return(Be&&Ie.get(`${Be.head.id}`)?.shift())??Ie.get(Me(Le))?.shift()},pe=new Map;let Pe=0;
for(const Le of ge){if(pe.has(Le))continue;const Be=je(Le)?Le:ke(Le);Pe=(Be&&$e.get(Be))??Pe+1e-6;const Ke=Be===void 0?"removed":Be===Le?"added":"same",Ye=Be??Le,qe={label:Ue(Ye,ye),status:Ke,rank:Pe,
place:Ye,old:Ke==="same"?Le:void 0};pe.set(Le,qe).set(Ye,qe)}return pe}function Ue({key:ie,value:ge,array:ye},Me){const[$e,Ie,...Ne]=["type","componentType",...ge.members.keys()].map(pe=>(0,v.TN)(ge,pe)),
[ke="?"]=[$e,Ie,(0,v.TH)(ge),...Ne].filter(pe=>pe!==void 0);return ie??Me.nameOf(ge,ye)??(0,v.e1)(ke)}function Fe({edges:ie},ge){const ye=ie.flatMap(pe=>{const[Pe,Le]=[ge.get(pe.source),ge.get(pe.target)];
return Pe&&Le?[{...pe,source:Pe,target:Le,status:je(pe.source)?"added":"removed"}]:[]}),Me=({source:pe,target:Pe,label:Le})=>`${pe.rank} ${Pe.rank} ${Le}`,$e=(0,g.$z)(ye,({status:pe})=>pe),Ie=(0,g.$z)(
$e.get("removed")??[],Me);return[...($e.get("added")??[]).map(pe=>Ie.get(Me(pe))?.pop()?{...pe,status:"same"}:pe),...[...Ie.values()].flat()].sort((pe,Pe)=>pe.source.rank-Pe.source.rank||pe.target.rank-
Pe.target.rank)}function ze(ie){const ge=new Map;for(const ye of["target","label"]){const Me=$e=>`${$e.source.rank} ${ye==="label"?$e.label:$e.target.rank}`;for(const[$e,Ie,...Ne]of(0,g.$z)(ie,Me).values()){
if(!$e||!Ie||Ne.length>0||$e.status===Ie.status)continue;[$e.source,$e.target,Ie.target].every(({old:pe})=>pe)&&!ge.has($e)&&!ge.has(Ie)&&ge.set($e,Ie).set(Ie,$e)}}return ie.flatMap(ye=>{const Me=ge.get(
ye);return Me&&ye.status==="removed"?[]:[{...ye,kind:Me?"rewired":ye.status,was:Me}]})}function Xe({root:ie,nodes:ge},ye){const Me=new Set(ye.flatMap(pe=>pe.links.map(({field:Pe})=>Pe))),$e=new Set(ye.
map(({item:pe})=>pe)),Ie=new Set([ie,...ge.map(({field:pe})=>pe)]),Ne={added:new Set,removed:new Set};for(const pe of ye){const Pe=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(Le=>JSON.
stringify(Le));for(const Le of[...Pe,...pe.links.map(Be=>Be.text)])Ne[pe.status].add(Le)}function ke(pe,Pe,Le){if(Pe===void 0||Ie.has(Pe))return[{text:Le,field:ie}];const Be=Pe.keys.at(-1)===B?[{text:JSON.
stringify(Le),field:Pe}]:[];if("text"in pe)return[...Be,{text:pe.text,field:Pe}];const Ke="members"in pe?[...pe.members]:[],Ye="items"in pe?pe.items.map(qe=>["[]",qe]):Ke;return[...Be,...Ye.flatMap(([
qe,Ge])=>ke(Ge,T(Pe,qe),qe))]}return({path:pe,...Pe})=>{const Le=pe.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Be=pe.some(Ye=>"item"in Ye&&$e.has(Ye.item)),Ke=(Ye,qe)=>{const Ge=ke(Ye,Le.reduce(T,ie),`${Le.
at(-1)}`),tt=Ge.some(({field:rt})=>Me.has(rt)),it=({text:rt,field:ct})=>{if(Me.has(ct))return qe.has(rt);const dt=`${ct.keys.findLast(ft=>ft!=="[]")}`;return Ce.includes(dt)||qe.has(rt)&&c([dt],_e)||tt&&
nt(rt,ct)};return(tt||Be)&&Ge.every(it)};return Pe.kind==="modified"?Ke(Pe.from,Ne.removed)&&Ke(Pe.to,Ne.added):"value"in Pe&&Ke(Pe.value,Ne[Pe.kind])}}function nt(ie,{texts:ge}){const ye=ge.get(ie)??
0,Me=[...ge.values()].reduce(($e,Ie)=>$e+Ie,0);return ye>2&&2*ye>Me&&/^"?[\w.-]{0,30}"?$/.test(ie)}function st(ie,ge,{componentOf:ye},Me){const $e=(0,k.pi)(ie),Ie=ge.flatMap(pe=>{const{value:Pe,array:Le}=pe.
place,Be=(0,x.qU)(Pe)===void 0?ye(Pe,Le):void 0;return[Pe.id===pe.old?.value.id?void 0:Pe,Be].map(Ke=>({owner:Ke,node:pe}))}),Ne=(0,g.$z)(Ie,({owner:pe})=>pe);Ne.delete(void 0);const ke=new Map(ie.matches.
map(({path:pe,head:Pe})=>[pe.at(-1),Pe]));for(const pe of ie.changes){if(Me(pe)||$e(pe))continue;const Pe=pe.path.map(Be=>ke.get(Be)).reverse(),Le=["value"in pe&&pe.value,...Pe].find(Be=>Ne.has(Be));for(const{
node:Be}of Ne.get(Le)??[])Be.status==="same"&&(Be.status="modified")}}}),2899:((q,re,e)=>{e.d(re,{K$:()=>v,pi:()=>W,wo:()=>k});const v=k("");function k(I){const D=new Set,[M,j]=[new Map,new Map];for(const[
T,m]of I.split(/\r\n|\r|\n/).entries()){const i=m.trim();if(i===""||i.startsWith("#"))continue;const[o,f]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,M],u=o.split(".").reverse(),R=F(o);if(u.includes(""))throw new Error(
`has an empty key in line ${T+1} (join keys by single dots)`);if(u.every(A=>A==="*"))throw new Error(`has only * in line ${T+1}, which would ignore everything (name a key)`);D.add(i),f.set(R,[...f.get(
R)??[],{line:i,keys:u}])}return{lines:[...D],fields:M,orders:j}}function W(I,D,M){if(I.size===0||D===void 0)return!1;const j=["*",F(D.key)].flatMap(T=>I.get(T)??[]).filter(({keys:T})=>B(D,T));for(const{
line:T}of j)M(T);return j.length>0}function F(I){return I.slice(I.lastIndexOf(".")+1)}function B(I,D){if(I===void 0||D.length===0)return D.length===0;const M=D[0]==="*"?["*"]:I.key.split(".").reverse();
return M.every((j,T)=>j===D[T])&&B(I.outer,D.slice(M.length))}}),2742:((q,re,e)=>{e.d(re,{OD:()=>S,qy:()=>N,Z:()=>$,yR:()=>Y});var v=e(3436),k=e(2899),W=e(1345);function F(y,C){const K=C.size===0?void 0:
C.get(JSON.stringify(y));return K===void 0?y:(0,v.e1)(K)}function B({base:y,head:C}){return y===C?[]:v.Rk.flatMap(K=>{const[z,te]=[(0,v.TN)(y,K),(0,v.TN)(C,K)];return z!==te&&z?.startsWith('"')&&te?.startsWith(
'"')?[[z,te]]:[]})}function I(y,C){const K=new Map;for(const[te,Z]of y)K.set(te,(K.get(te)??new Set).add(Z));const z=([te,Z])=>K.get(te)?.size===1&&C.base.get(te)===1&&C.head.get(Z)===1;return new Map(
y.filter(z))}function D(y){const C=K=>{const z=new Map,te=(Z,oe)=>{if(Z.type==="array")for(const le of Z.items)te(le,!0);if(Z.type!=="object")return;const ue=oe?[Z.id,...v.Rk.flatMap(le=>(0,v.TN)(Z,le)??
[])]:[];for(const le of new Set(ue))z.set(le,(z.get(le)??0)+1);for(const le of Z.members.values())te(le,!1)};for(const Z of y)te(Z[K],!1);return z};return{base:C("base"),head:C("head")}}function M(y,C,K){
const z={element:new Map,member:new Map};function te(oe,ue){if(C.size===0&&!K)return oe;if((0,v.jn)(oe))return y.scalar(C.get(oe.text)??oe.text);const le=z[ue?"element":"member"],xe=le.get(oe.id)??Z(oe,
ue);return le.set(oe.id,xe),xe}function Z(oe,ue){if(oe.type==="array"){const xe=oe.items.map(Se=>te(Se,!0));return y.array(xe,oe.unordered)}const le=new Map;for(const[xe,Se]of oe.members)(0,v.Op)(xe,Se,
ue)?K||le.set(xe,Se):le.set(F(xe,C),te(Se,!1));return y.object(le)}return(oe,ue=!1)=>te(oe,ue).id}function j(y,C){const K={base:M(y,C,!0),head:M(y,new Map,!0)};return{interner:y,renames:C,follow:M(y,C,
!1),bare:K}}var T=e(5408);const m=.4,i=.9,o=4e4,f=4,u=/^(""|0|true|false|null)$/,R=.25,A=new Set([...v.eX,"type"]);function g(y,C,K){const{compare:z,shareRare:te}=h(y,K),Z=t(y,C),oe=r(y);return ue=>(le,xe)=>{
const Se=(0,T.qc)(le,xe),Ce=Se.reduce((ae,{base:ve,head:Ue})=>ae+ve.length*Ue.length,0),_e=ae=>Ce>o?[...te(ae),...(0,T.O6)(C,ae).flatMap(T.yU)]:ae.base.flatMap(ve=>ae.head.map(Ue=>({base:ve,head:Ue}))),
Re=Se.flatMap(_e).flatMap(ae=>{const ve=z(ae);return(ue>0&&oe(ae)?z(ae,()=>1)>=i:ve>=ue)?[{pair:ae,alike:ve,distance:Z(ae)}]:[]});Re.sort((ae,ve)=>ve.alike-ae.alike||ae.distance-ve.distance);const je=new Set;
return Re.flatMap(({pair:ae})=>je.has(ae.base)||je.has(ae.head)?[]:(je.add(ae.base).add(ae.head),[ae]))}}function t({base:y},C){const K=new Map((0,T.Ms)(C).map(Z=>[Z.base.index,Z.head.index-Z.base.index]));
let z=0;const te=y.map(({index:Z})=>(z=K.get(Z)??z,Z+z));return Z=>Math.abs((te[Z.base.index]??0)-Z.head.index)}function r({base:y,head:C}){const K=({item:oe})=>[(0,v.TH)(oe),(0,v.Gg)(oe)],[z,te]=[new Set(
y.flatMap(K)),new Set(C.flatMap(K))],Z=(oe,ue)=>K(oe).every(le=>le!==void 0&&!ue.has(le));return oe=>Z(oe.base,te)&&Z(oe.head,z)}function h(y,{renames:C,follow:K}){const z=new Map([["",0]]),te=new Set;
function Z(_e){const Re=z.get(_e)??z.size;return Re===z.size&&z.set(_e,Re),Re}function oe(_e,Re){const je=new Set,ae=(ve,Ue,Fe)=>{if((0,v.jn)(ve)||(ve.type==="array"?ve.items.length:ve.members.size)===
0){const ze=Z(`${Ue}=${Re==="base"?K(ve):ve.id}`);je.add(ze),(!(0,v.jn)(ve)||u.test(ve.text))&&te.add(ze)}else if(ve.type==="array")for(const ze of ve.items)ae(ze,Z(`${Ue}[]`),!0);else for(const[ze,Xe]of ve.
members)Ue===0&&(0,v.jn)(Xe)&&A.has(ze)||(0,v.Op)(ze,Xe,Fe)||ae(Xe,Z(`${Ue}.${Re==="base"?F(ze,C):ze}`),!1)};return ae(_e,0,!0),je}const ue=new Map,le=new Map,xe=_e=>ue.get(_e)??new Set;for(const _e of[
"base","head"]){for(const Re of y[_e])ue.set(Re,oe(Re.item,_e));for(const[Re,je]of(0,W.Vn)(y[_e].flatMap(ae=>[...xe(ae)]))){const ae=(te.has(Re)?R:1)/je;le.set(Re,Math.min(le.get(Re)??1,ae))}}const Se=_e=>le.
get(_e)??0,Ce=_e=>[...xe(_e)].filter(Re=>Se(Re)>=1/f);return{compare({base:_e,head:Re},je=Se){const ae=ze=>{let Xe=0;for(const nt of ze)Xe+=je(nt);return Xe},[ve,Ue]=[xe(_e),xe(Re)],Fe=[...ve].filter(
ze=>Ue.has(ze));return 2*ae(Fe)/(ae(ve)+ae(Ue))||0},shareRare(_e){const Re=new Map;for(const je of _e.head)for(const ae of Ce(je))Re.set(ae,[...Re.get(ae)??[],je]);return _e.base.flatMap(je=>{const ae=new Set(
Ce(je).flatMap(ve=>Re.get(ve)??[]));return Array.from(ae,ve=>({base:je,head:ve}))})}}}function O(y,C,K){const z={base:{item:y,index:0,array:[y]},head:{item:C,index:0,array:[C]}};return h({base:[z.base],
head:[z.head]},K).compare(z)}const E=/^"[\w-]{0,20}"$/;function U(y,C,K){let z=[],te=y;const Z=()=>te.base.length===0||te.head.length===0,oe=(ae,ve)=>{const Ue=Z()?[]:ae(te,ve);Ue.length!==0&&(z=z.concat(
Ue),te=(0,T.FF)(te,Ue))},ue=ae=>(ve,Ue)=>(0,T.O6)(z,ve).flatMap(Fe=>ae(Fe,Ue)),le=K||[...y.base,...y.head].some(({item:ae})=>ae.type==="object"),xe=v.Rk.filter(ae=>!(d(y.base,ae)&&d(y.head,ae)));for(const ae of c(
xe,y,C))oe(T.kk,n(ae));const Se=({item:ae})=>ae.id,Ce=({item:ae},ve)=>ve==="base"?C.follow(ae,!0):ae.id;for(const ae of C.renames.size>0?[Ce,Se]:[Se])oe(ue(T.eV),ae),le&&oe(T.kh,ae);if(le&&!Z()){const ae=r(
y);for(const Fe of c(L(y),y,C).slice(0,1)){const ze=Xe=>!v.ZM.test(Fe)&&ae(Xe)&&E.test((0,v.TN)(Xe.head.item,Fe)??"");oe((Xe,nt)=>(0,T.kk)(Xe,nt).filter(st=>!ze(st)),n(Fe))}const ve=Fe=>({item:ze},Xe)=>s(
ze,C.bare[Xe],Fe);oe(ue(T.eV),ve(1)),oe(T.kh,ve(3));const Ue=g(y,z,C);for(const Fe of[...v.eX,"key"])oe(Ue(0),n(Fe));oe(Ue(m),({item:Fe})=>Fe.type==="object"?(0,v.TN)(Fe,"type")??"":void 0)}const _e=xe.
length<v.Rk.length,Re=ae=>(0,v.Gg)(ae)??(_e?xe.find(ve=>(0,v.TN)(ae,ve)):(0,v.TH)(ae));return oe(ue((ae,ve)=>_e&&a(ae.base)===a(ae.head)?(0,T.yU)(ae):(0,T.kh)(ae,ve)),({item:ae})=>Re(ae)===void 0?"":void 0),
z}function a(y){return y.map(({index:C})=>C).join()}function n(y){return({item:C})=>(0,v.TN)(C,y)}function s(y,C,K){return y.type!=="object"||[...y.members].filter(([te,Z])=>!(0,v.Op)(te,Z,!0)).length<
K?void 0:C(y,!0)}function d(y,C){const K=z=>y.every(({item:te,index:Z})=>(0,v.TN)(te,C)?.replaceAll('"',"")===`${z+Z}`);return y.length>1&&(K(0)||K(1))}function c(y,C,K){const z=y.map(Z=>({key:Z,pairs:(0,T.
kk)(C,n(Z))})),te=(Z,oe)=>Z.every(({base:le,head:xe},Se)=>le===oe[Se]?.base&&xe===oe[Se]?.head)?0:l(oe,K)-l(Z,K);return z.sort(({pairs:Z},{pairs:oe})=>oe.length-Z.length||te(Z,oe)),z.map(({key:Z})=>Z)}
function l(y,{interner:C,renames:K,bare:z}){const te=y.map(({base:oe,head:ue})=>({base:oe.item,head:ue.item})),Z=M(C,new Map([...K,...te.flatMap(B)]),!0);return te.filter(({base:oe,head:ue})=>[Z,z.head].
some(le=>le(oe,!0)===z.head(ue,!0))).length}function L({base:y,head:C}){const K=(0,W.Vn)(C.flatMap(({item:Z})=>(0,v.YD)(Z))),z=Z=>2*(K.get(Z)??0)>C.length&&Z!=="type",te=[...K.keys()].filter(Z=>z(Z)&&
J(y,Z)&&J(C,Z)).sort();return[...te.filter(Z=>v.ZM.test(Z)),...te]}function J(y,C){const K=y.flatMap(({item:te})=>(0,v.TN)(te,C)??[]).filter(te=>te.startsWith('"'));if(K.length<2||2*K.length<=y.length||
new Set(K).size<K.length)return!1;const z=new Set(y.flatMap(({item:te})=>v.Rk.map(Z=>(0,v.TN)(te,Z))));return 2*K.filter(te=>z.has(te)).length<K.length}const Q=8,ne=.5;function he(y,C,K,z){const te=_e=>y[_e].
flatMap(je=>[je,...Ee(je,z)]).filter(({path:je,value:ae})=>je.at(-1)?.type==="item"&&K[_e].get(ae.id)===1),Z={bases:new Set,heads:new Map};let oe={base:te("base"),head:te("head")};const ue=(_e,Re)=>{const je=(0,T.
kk)(oe,_e).filter(({base:ae,head:ve})=>ae.arrays!==ve.arrays&&Re(ae.value,ve.value));for(const{base:ae,head:ve}of je)Z.bases.add(ae.value),Z.heads.set(ve.value,ae);oe=(0,T.FF)(oe,je)},le=(_e,Re)=>(0,v.
TN)(_e,"type")===(0,v.TN)(Re,"type"),xe=(_e,Re)=>le(_e,Re)&&O(_e,Re,C)>=ne,Se=(_e,Re)=>(K[Re].get(_e??"")??0)<2,Ce=(_e,Re)=>Se(_e,Re)?_e:void 0;return ue(({value:_e},Re)=>Ce((0,v.TH)(_e),Re),(_e,Re)=>((0,v.
TH)(_e)?.length??0)>=Q||xe(_e,Re)),ue(({value:_e},Re)=>Ce((0,v.Gg)(_e),Re),xe),ue(({value:_e},Re)=>Se((0,v.TH)(_e),Re)?s(_e,C.bare[Re],3):void 0,le),Z}function Ee({value:y,path:C},K){return(0,W.Vg)(y,
K).flatMap(z=>{if((0,v.jn)(z.value))return[];const te={value:z.value,path:[...C,z.step]};return[te,...Ee(te,K)]})}function fe(y,C,K,z){const te=[],Z=[],oe=[],ue=[],le={base:[],head:[]};function xe({base:ae,
head:ve},Ue,Fe){Fe==="element"&&ue.push(...B({base:ae,head:ve})),(Fe==="element"||Fe==="member"&&ae.type==="object"&&ve.type==="object")&&oe.push({base:ae,head:ve,path:Ue}),ae.id!==ve.id&&(ae.type==="\
array"&&ve.type==="array"?je(ae,ve,Ue):ae.type==="object"&&ve.type==="object"?Re({base:ae,head:ve},Ue,Fe):Fe!=="own"&&(0,v.jn)(ae)&&(0,v.jn)(ve)&&C.renames.get(ae.text)===ve.text?Z.push({path:Ue,from:(0,v.
e1)(ae.text),to:(0,v.e1)(ve.text)}):te.push({kind:"modified",path:Ue,from:ae,to:ve}))}function Se({base:ae,head:ve},Ue,Fe,ze){ae!==void 0&&ve!==void 0?xe({base:ae,head:ve},Ue,Fe):ve!==void 0&&!Ce(ve,Ue)?
(te.push({kind:"added",path:Ue,value:ve}),le.head.push({value:ve,path:Ue,arrays:ze}),K.heads.size>0&&_e(ve,Ue)):ae!==void 0&&!K.bases.has(ae)&&(te.push({kind:"removed",path:Ue,value:ae}),le.base.push(
{value:ae,path:Ue,arrays:ze}))}function Ce(ae,ve){const Ue=K.heads.get(ae);return Ue===void 0?!1:(te.push({kind:"moved",path:ve,from:Ue.path}),xe({base:Ue.value,head:ae},ve,"element"),!0)}function _e(ae,ve){
for(const{step:Ue,value:Fe}of(0,W.Vg)(ae,z)){const ze=[...ve,Ue];Ce(Fe,ze)||_e(Fe,ze)}}function Re(ae,ve,Ue){for(const{key:Fe,from:ze,...Xe}of p(ae,C)){const nt=[...ve,{type:"member",key:Fe}];ze!==Fe&&
Z.push({path:nt,from:ze,to:Fe});const st=Xe.base!==void 0&&(0,v.Op)(Fe,Xe.base,Ue==="element");Se(Xe,nt,st?"own":"member")}}function je(ae,ve,Ue){const Fe={base:(0,T.S3)(ae.items),head:(0,T.S3)(ve.items)},
ze=U(Fe,C,ae.unordered&&ve.unordered).filter(ie=>!K.bases.has(ie.base.item)&&!K.heads.has(ie.head.item)),Xe=(0,W.Oe)(Fe,ze,z),nt=new Set((0,T.Ms)(ze).map(ie=>ie.head.index)),st=Xe.filter(ie=>ie.base&&
ie.head&&!nt.has(ie.index));st.length>0&&!ve.unordered&&te.push({kind:"reordered",path:Ue,moved:st.map(({step:ie})=>ie)});for(const{step:ie,...ge}of Xe)Se(ge,[...Ue,ie],"element",Fe)}return xe(y,[],"r\
oot"),{changes:te,references:Z,matches:oe,renames:ue,unmatched:le}}function p({base:y,head:C},{renames:K,follow:z}){const te=new Map(y.members),Z=new Map,oe=(le,xe)=>le.id===xe.id||z(le)===xe.id;for(const le of[
oe,()=>!0])for(const xe of[Se=>Se,Se=>F(Se,K)])for(const[Se,Ce]of te){const _e=xe(Se),Re=C.members.get(_e);Re===void 0||Z.has(_e)||!le(Ce,Re)||(te.delete(Se),Z.set(_e,{key:_e,from:Se,base:Ce,head:Re}))}
for(const[le,xe]of C.members)Z.has(le)||Z.set(le,{key:le,from:le,head:xe});const ue=Array.from(te,([le,xe])=>({key:le,from:le,base:xe}));return[...Z.values(),...ue].sort((le,xe)=>le.key<xe.key?-1:1)}const x={
bases:new Set,heads:new Map},X=5;function N(y,C){const K=new v.Ms(k.K$),[z,te]=[y,C].map(Z=>Y(Z,K));return z&&te&&S([{base:z,head:te}],K)[0]}function Y(y,C=new v.Ms(k.K$)){return/^\s*[[{]/.test(y)?C.read(
y):void 0}function S(y,C){const K=$(()=>D(y)),z=$(()=>(0,W.j9)([...y.map(({head:ue})=>ue),...y.map(({base:ue})=>ue)])),te=(ue,le)=>z().componentOf(ue,le);function Z(ue){const le=j(C,ue);return y.map(xe=>{
const Se=fe(xe,le,x,te),{base:Ce,head:_e}=Se.unmatched;if(Ce.length===0||_e.length===0)return Se;const Re=he(Se.unmatched,le,K(),te);if(Re.heads.size===0)return Se;const je=fe(xe,le,Re,te);return je.changes.
filter(({kind:ae})=>ae==="moved").length===Re.heads.size?je:Se})}let oe=new Map;for(let ue=0;ue<X;ue++){const le=Z(oe),xe=le.flatMap(Ce=>Ce.renames),Se=xe.length===0?new Map:I(xe,K());if(oe.size===Se.
size&&[...oe].every(([Ce,_e])=>Se.get(Ce)===_e)){if(le.some(({changes:Ce})=>Ce.length>0))return le;break}oe=Se}return Z(new Map)}function $(y){let C;return()=>(C??={value:y()},C.value)}}),3499:((q,re,e)=>{
e.d(re,{Ab:()=>R,a2:()=>h,gN:()=>g,lY:()=>O,pi:()=>A,rL:()=>t});var v=e(3436),k=e(2742);const W=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],B=R("viewport canvas"),I=R("w h width height left top zoom"),D=[["x"],["position"],["left","top"]],M=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
j=/^\d{4}-\d\d-\d\d$/,T=R("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,i=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,o=R("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),f=R("meta(data)? .*info revision flow workflow"),u=[[R(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),M,j],[R(".*(updat\
e|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),M],[R("[lc]Mod [mc]time"),M],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function R(n){return new RegExp(`^(${n.replaceAll(" ","|")})$`,"i")}function A({base:n,head:s}){const d={base:(0,k.Z)(()=>new Set((0,v.PX)(n))),head:(0,k.Z)(()=>new Set((0,v.PX)(s)))};return c=>{const{
kind:l,path:L}=c;if(l==="reordered"||l==="moved")return!1;const[J,Q=J]=l==="modified"?[c.from,c.to]:[c.value];if(a(J)&&a(Q)&&r(L,J.type==="literal"))return!0;if(l!=="modified"||J.type!==Q.type||!("tex\
t"in J)||!("text"in Q))return!1;const[ne,he,Ee]=[U(L.at(-1)),(0,v.e1)(J.text),(0,v.e1)(Q.text)],fe=(...N)=>[he,Ee].every(Y=>N.some(S=>S.test(Y)));if(u.some(([N,...Y])=>N.test(ne)&&fe(...Y)))return!0;const p=U(
L.at(-2));if(o.test(ne)&&fe(m,i))return p===""||f.test(p);const x=T.test(ne)||ne===`${U(L.at(-3)).replace(/s$/,"")}Id`;return p===""&&x&&fe(i)&&!d.head().has(he)&&!d.base().has(Ee)}}function g(n){return i.
test(n)||M.test(n)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(n)}function t(n,s){return T.test(n)&&(0,v.jn)(s)||W.test(n)&&s.type!=="literal"&&a(s)||F.includes(n)&&a(s)}function r(n,s){const[d,c]=[n.at(-2),U(
n.at(-1))],l=n.slice(h(n)).find(Q=>W.test(U(Q)));if(l)return l===n.at(-1)?!s:c===""||F.includes(c)||I.test(c);const L=d?.type==="item"&&d.item.type==="object"?d.item.members:void 0;return c==="zoom"&&
B.test(U(d))||F.includes(c)||I.test(c)&&D.some(Q=>Q.every(ne=>L?.has(ne)))}function h(n){return n.findLastIndex(({type:s})=>s==="item")+1}function O(n,{matches:s}){const d=new Map(s.map(l=>[l.path.at(
-1),l])),c=new Map;for(const l of n){const L=h(l.path),[J,Q]=[l.path[L-1],l.path[L]],ne=F.includes(U(Q)),he=ne?F:W.test(U(Q))?[U(Q)]:[],[Ee,fe]=[E(d.get(J)?.base,he),E(d.get(J)?.head,he)],p=[...l.path.
slice(0,L),{type:"member",key:he.join(", ")}];Ee&&fe?c.set(ne?J:Q,{kind:"modified",path:p,from:Ee,to:fe}):c.set(l,l)}return[...c.values()]}function E(n,s){const d=n?.type==="object"?s.flatMap(c=>n.members.
get(c)??[]):[];if(!(d.length<s.length))return d.length>1?{type:"array",id:0,items:d,unordered:!1}:d[0]}function U(n){return n?.type==="member"?n.key:""}function a(n){if(n.type==="literal")return/\d/.test(
n.text);const s=n.type==="array"?n.items:n.type==="object"?[...n.members.values()]:[];return s.length>0&&s.every(a)}}),1345:((q,re,e)=>{e.d(re,{Oe:()=>i,Vg:()=>o,Vn:()=>A,j9:()=>I,qU:()=>D});var v=e(3436),
k=e(5408);const W=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,B=40;function I(t){const r=t.map(m),h=a=>r.find(n=>n.get(a))?.get(a);function O(a,n){for(const s of(0,v.YD)(a).sort()){
if(W.test(s))continue;const d=`${(0,v.TN)(a,s)}`,c=s==="type"?`"${d.split(":")[1]}`:d,l=h(c);if(l===void 0||D(l.item)===void 0)continue;const L=r.some(J=>{const Q=J.get(c);return Q&&(Q.array===n||T(n,
Q.item))});if(s==="type"||!L)return l.item}}function E(a,n){const s=(0,v.Gg)(a);return D(a)??D(O(a,n))??(s&&(0,v.e1)(s))}function U(a){const n=/\d/.test(a)?h(a):void 0;return n&&E(n.item,n.array)}return{
componentOf:O,nameOf:E,labelOf:U}}function D(t){const r=t&&((0,v.TN)(t,"name")??M(t));return r&&(0,v.e1)(r)}function M(t){const[r,h]=[j(t,"localeData"),j(t,"data")];return[...(r?["en",...(0,v.YD)(r)]:
[]).map(a=>j(r,a)),h,j(h,"node")].map(a=>a&&((0,v.Gg)(a)??(0,v.TN)(a,"display_name"))).find(a=>a!==void 0)}function j(t,r){return t?.type==="object"?t.members.get(r):void 0}function T(t,r){return(0,v.
YD)(r).map(O=>j(r,O)).some(O=>O?.type==="array"&&O.items===t)}function m(t){const r=new Map,h=O=>{if(O.type==="object")for(const E of O.members.values())h(E);if(O.type==="array")for(const E of O.items){
const U=(0,v.YD)(E).filter(n=>v.ZM.test(n)),a=new Set(U.flatMap(n=>(0,v.TN)(E,n)??[]));for(const n of a)r.set(n,r.has(n)?void 0:{item:E,array:O.items});h(E)}};return h(t),r}function i(t,r,h){const O=(0,k.
FF)(t,r),E=[...O.base.map(a=>({...a,base:a.item})),...r.map(({base:a,head:n})=>({...n,base:a.item,head:n.item})),...O.head.map(a=>({...a,head:a.item}))],U=R(E,h);return E.map(a=>({...a,step:f(a,U.get(
a))})).sort(u)}function o(t,r){return t.type==="object"?Array.from(t.members,([O,E])=>({step:{type:"member",key:O},value:E})):(t.type==="array"?i({base:[],head:(0,k.S3)(t.items)},[],r):[]).map(({step:O,
item:E})=>({step:O,value:E}))}function f({item:t,index:r},h){if(h===void 0)return{type:"element",index:r,item:t};const O=g(t),E=O!==void 0&&O.length<=B&&!h.startsWith(O);return{type:"item",label:h,...E&&
{hint:O},item:t}}function u({step:t},{step:r}){return t.type==="item"&&r.type==="item"?t.label<r.label?-1:1:t.type==="element"&&r.type==="element"?t.index-r.index:t.type==="item"?-1:1}function R(t,r){
const h=new Map,O=new Set;let E=t.filter(({item:c})=>(D(c)??(0,v.Gg)(c)??(0,v.TH)(c))!==void 0);const U=c=>{const l=E.map(c),L=A(l);E=E.filter((J,Q)=>{const ne=l[Q];return ne===void 0||L.get(ne)!==1||
O.has(ne)?!0:(O.add(ne),h.set(J,ne),!1)})};U(({item:c})=>D(c));const a=new Map(E.map(c=>[c,D(c.item)??D(r(c.item,c.array))])),n=A([...a.values()]),s=c=>{const[l,L]=[a.get(c),(0,v.Gg)(c.item)];return D(
c.item)??(n.get(l)===1?l:void 0)??(L&&(0,v.e1)(L))},d=(c,l="")=>{const[L,J]=[(0,v.TH)(c.item),s(c)??g(c.item)],Q=L&&(0,v.e1)(L).replace(l,"");return J&&Q?`${J} (${Q})`:J??Q};return U(c=>s(c)??d(c,F)),
U(c=>d(c,F)),U(c=>d(c)),U(c=>`${s(c)??g(c.item)??d(c)} [${c.index}${c.head?"":", before"}]`),h}function A(t){const r=new Map;for(const h of t)r.set(h,(r.get(h)??0)+1);return r}function g(t){const r=(0,v.
TN)(t,"type");return r?.startsWith('"')?(0,v.e1)(r):void 0}}),7856:((q,re,e)=>{e.d(re,{$C:()=>h,Wr:()=>a,_p:()=>O,lb:()=>R});var v=e(706),k=e(3436),W=e(2742);const F=8,B="authorization|password|passwd\
|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",I=new RegExp(`(?:(?:${B})(?:value)?|(?:password|secret|apike\
y|accesstoken)s)$`),D=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,M=new RegExp(`^x?(?:${B}|(?:password|secret|apikey)s)$`),j=/name|key|header|field/i,T=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,
m=["value","values","default","defaultvalue","headervalue"],i=/\{\{|\$\{|<%/,o="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",f="(?:(?:bearer|basic|token)\\s{1,4})?",u=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${B}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${B})(?:\\\
\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${B})\\s{0,4}=\\s{0,4}${f})${o}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${B})\\s{0,4}:\\s{0,4}${f}\
|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${o}(?:[^\\s"'\`,)}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${o}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${B})(?:\\s[^<>]{0,200})?>)[^<\
]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].
map(n=>new RegExp(n,"giu"));function R({workflows:n}){const s=new v.pO;for(const{secrets:c,files:l}of n){const L=l.flatMap(({base:J,head:Q})=>[J,Q].flatMap(a));for(const J of[...c,...L].flatMap(A))s.add(
J,g)}const d=new Map;return c=>{const l=d.get(c);if(l)return l;const L=[],J=he=>(L.push(he),v.v5),ne={shown:u.reduce((he,Ee)=>he.replace(Ee,J),s.hide(c,J)),hidden:JSON.stringify(L)};return d.set(c,ne),
ne}}function A(n){return[n,n.replace(/^(?:bearer|basic|token) /i,""),...(0,k.PX)((0,W.yR)(n))]}function g(n){return n.length>=F&&!new RegExp("^\\p{L}+$","u").test(n)}function t(n){const s=r(n);return I.
test(s)&&!D.test(s)}function r(n){return n.toLowerCase().replace(/[^a-z]/g,"")}function h(n,s,d){return E(s)?!1:t(n)?U(s)||M.test(r(n)):!m.includes(r(n))||d?.type!=="object"?!1:[...d.members].some(([c,
l])=>{const L=(0,k.jn)(l)&&(l.text==="true"?c:T.test(c)&&(0,k.e1)(l.text));return j.test(c)&&t(`${(0,k.TN)(d,c)}`)||L&&M.test(r(L))})}function O(n,...s){return s.every(E)?!1:n.some((d,c)=>{const l=n[c-
1],L=l&&"item"in l?l.item:void 0,J=n.slice(c+1).every(({type:ne})=>ne==="element"),Q=ne=>d.type==="member"&&h(d.key,J?ne:void 0,L);return s.some(Q)})}function E(n){return n?.type==="literal"&&!/\d/.test(
n.text)}function U(n){return n?.type==="array"?n.items.every(U):n!==void 0&&(0,k.jn)(n)}function a(n){const s=[],d=c=>{if(c!==void 0)if((0,k.jn)(c))d((0,W.yR)((0,k.e1)(c.text)));else if(c.type==="arra\
y")for(const l of c.items)d(l);else for(const[l,L]of c.members)h(l,L,c)&&s.push(...(0,k.PX)(L)),d(L)};return d(n),s.filter(c=>!i.test(c))}}),5408:((q,re,e)=>{e.d(re,{$z:()=>M,FF:()=>m,Ms:()=>T,O6:()=>i,
S3:()=>W,eV:()=>F,kh:()=>B,kk:()=>I,qc:()=>D,yU:()=>j});var v=e(8965);const k=500;function W(o){return o.map((f,u)=>({item:f,index:u,array:o}))}function F(o,f){const u=r=>o[r].map(h=>f(h,r)),R=(r,h)=>r!==
void 0&&r===h,A=(0,v.E)(u("base"),u("head"),{maxEditLength:k,comparator:R});if(A===void 0)return T(B(o,f));let[g,t]=[0,0];return A.flatMap(({added:r,removed:h,count:O})=>{const[E,U]=[o.base.slice(g,g+
O),o.head.slice(t,t+O)];return r||(g+=O),h||(t+=O),r||h?[]:j({base:E,head:U})})}function B(o,f){return D(o,f).flatMap(j)}function I(o,f){return D(o,f).flatMap(u=>u.base.length===1&&u.head.length===1?j(
u):[])}function D(o,f){const u=M(o.head,R=>f(R,"head"));return u.delete(void 0),[...M(o.base,R=>f(R,"base"))].flatMap(([R,A])=>{const g=u.get(R);return g?[{base:A,head:g}]:[]})}function M(o,f){const u=new Map;
for(const R of o){const A=f(R),g=u.get(A);g?g.push(R):u.set(A,[R])}return u}function j({base:o,head:f}){return o.flatMap((u,R)=>{const A=f[R];return A===void 0?[]:[{base:u,head:A}]})}function T(o){const f=[];
for(const R of o.toSorted((A,g)=>A.base.index-g.base.index)){let[A,g]=[0,f.length];for(;A<g;){const t=A+g>>1;(f[t]?.last.head.index??0)<R.head.index?A=t+1:g=t}f[A]={last:R,before:f[A-1]}}const u=[];for(let R=f.
at(-1);R;R=R.before)u.push(R.last);return u.reverse()}function m({base:o,head:f},u){const R=new Set(u.flatMap(A=>[A.base,A.head]));return{base:o.filter(A=>!R.has(A)),head:f.filter(A=>!R.has(A))}}function i(o,f){
const u=T(o),R={base:0,head:0};return D(f,({index:A},g)=>{for(;(u[R[g]]?.[g].index??1/0)<A;)R[g]++;return R[g]})}}),9462:((q,re,e)=>{e.d(re,{N:()=>W,R:()=>F});var v=e(7279),k=e(706);async function W(B,{
ms:I,error:D},M){const j=new AbortController,T=setTimeout(()=>j.abort(D),I),m=Math.min(B.endsAt,performance.now()+I);try{return await M({...B,signal:AbortSignal.any([B.signal,j.signal]),endsAt:m})}finally{
clearTimeout(T)}}function F(B,I){const D=`${I} within ${(0,k.zK)(B)} (timeout-minutes)`;return{ms:B,error:new v.HR({what:D,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((q,re,e)=>{
e.d(re,{CQ:()=>j,Rs:()=>m,TF:()=>i,Uc:()=>T,lo:()=>u});var v=e(7598),k=e(1455),W=e(6760),F=e(7975),B=e(7279),I=e(706);const D={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the d\
isk is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name \
already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function M(R){return/^E[A-Z0-9]+$/.test(Object(R).code)}
function j(R){if(!M(R))return(0,B.gJ)(R);const{code:A="",errno:g=0}=R;return D[A]??(0,F.getSystemErrorMap)().get(g)?.[1]??A}function T(R){const{path:A,dest:g=A}=Object(R);return M(R)&&g?`${j(R)} (${(0,I.
MW)(g)})`:j(R)}function m(R,A,g="Set another directory, or free some space."){const t=Object(R).code==="ENAMETOOLONG",r={what:`Can't write ${A}`,why:j(R),cause:R};return new B.HR({...r,advice:t?"Set a\
 shorter name.":g})}async function i(R){await(0,k.rm)(R,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function f(R,A,g=(0,W.dirname)(R)){const t=(0,W.join)(g,
`.workflow-export-${(0,v.randomBytes)(6).toString("hex")}`);try{await(0,k.writeFile)(t,A,{flag:"wx"}),await(0,k.rename)(t,R)}catch(r){throw await i(t).catch(()=>{}),r}}async function u(R,A){await f(R,
A).catch(g=>{throw m(g,R)})}}),7279:((q,re,e)=>{e.d(re,{$N:()=>W,HR:()=>k,gJ:()=>D,h_:()=>I,iT:()=>B});const v=null;class k extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){
super(F(j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new k({...this,cause:this,...j})}}function W({what:M,why:j=""}){return j===""?M:`${M}: ${j}`}function F(M){const j=W(M);
return`${j}${/[.!?…]$/.test(j)?"":"."} ${M.advice??""}`.trim()}function B(M){return M instanceof Error?M:new Error(String(M))}function I(M){return M instanceof k?M:new k({what:D(M),cause:M})}function D(M){
return B(M).message}}),6191:((q,re,e)=>{e.d(re,{B6:()=>i,R9:()=>g,mz:()=>t,wn:()=>A});var v=e(1455),k=e(6760),W=e(6671),F=e(2145),B=e(9462),I=e(532),D=e(7279),M=e(2975),j=e(706),T=e(8725),m=e(7487);class i extends D.
HR{}const o=10*6e4,f=3;async function u(){const{DefaultArtifactClient:J}=await e.e(348).then(e.bind(e,9348));return new J}async function R({signal:J,log:Q},ne){const he=await u(),Ee=(0,T.QJ)(Q,()=>ne(
he));return await(0,M.Mu)(J,Ee)}async function A(J){return await R(J,async Q=>(await Q.listArtifacts()).artifacts)}async function g(J,Q){const ne=await(0,m.Pd)("workflow-artifact-");try{await R(J,Ee=>Ee.
downloadArtifact(Q,{path:ne,skipDecompress:!0}));const[he=""]=await(0,v.readdir)(ne);return await(0,v.readFile)((0,k.join)(ne,he))}finally{await(0,I.TF)(ne).catch(()=>{})}}async function t(J,{path:Q,digest:ne},he){
process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const Ee=(0,k.basename)(Q),fe={client:await u(),options:he,name:Ee,path:Q,digest:ne,mayHaveCreated:!1,taken:0},p={ms:o,error:new Error(`it didn't \
finish within ${o/6e4} minutes`)},x=await(0,B.N)(J,p,$=>(0,M.L5)($,()=>(0,M.Mu)($.signal,r(fe,$.log)))).catch($=>{throw J.signal.throwIfAborted(),d($,Ee)}),{GITHUB_SERVER_URL:X,GITHUB_REPOSITORY:N,GITHUB_RUN_ID:Y}=process.
env,S=`${X}/${N}/actions/runs/${Y}/artifacts/${x}`;return{id:x,name:Ee,url:S,digest:ne}}async function r(J,Q){const{client:ne,name:he,path:Ee,digest:fe}=J,{overwrite:p,retentionDays:x}=J.options,X=N=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(N)&&(J.mayHaveCreated=!0),Q.debug(N)};try{return await(0,T.QJ)({...Q,debug:X},async()=>{p&&await ne.deleteArtifact(he).catch(h);const N={skipArchive:!0,
...x!==void 0&&{retentionDays:x}},Y=await ne.uploadArtifact(he,[Ee],(0,k.dirname)(Ee),N);if(Y.id!==void 0&&Y.digest===fe)return Y.id;throw new Error("the uploaded file differs from the package")})}catch(N){
return await(0,T.QJ)(Q,()=>O(J,N))}}function h(J){if(!(J instanceof Error&&J.name==="ArtifactNotFoundError"))throw J}async function O(J,Q){const ne=(0,D.gJ)(Q),{client:he,name:Ee,digest:fe,options:p}=J,
[x,X]=[n.test(ne),a.test(ne)];J.mayHaveCreated||=x;const Y=X||J.mayHaveCreated?await he.getArtifact(Ee).catch(()=>{}):void 0;if(J.mayHaveCreated&&Y?.artifact.digest===`sha256:${fe}`)return Y.artifact.
id;if(x)throw l(E,Q);if(!X)throw Q;J.taken++;const S=J.mayHaveCreated&&!Y;if(S&&J.taken===f&&await L(Ee)&&Object.assign(J,{mayHaveCreated:!1,taken:0}),J.taken<(S?f:1+Number(p.overwrite)))throw l(S?E:"\
the name is still taken",Q);const y=Y?`this run already has an artifact named ${Ee}`:`an upload that isn't finished holds the name ${Ee}, for example another job's`,C=Y?"Set overwrite: true or another\
 name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:y,advice:C,topic:"the-artifact",cause:Q})}const E="the connection to the artifact service failed",U="Set upload-ar\
tifact: false.",a=/already exists/,n=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterprise Server has \
no artifact service for this action",U],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",U],[/quota|insufficient usage/,"the account's artifact storage is\
 used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",U],[/(?:)/,"t\
he upload of % failed","Re-run the job."]];function d(J,Q){if(J instanceof D.HR)return J;const ne=(0,D.gJ)(J),[,he="",Ee=""]=s.find(([p])=>p.test(ne))??[],fe=(0,j.OX)(ne,200).replace(/\.$/,"");return c(
/%/.test(he)?`${he.replace("%",()=>Q)} (${fe})`:he,Ee,{cause:J})}function c(J,Q,ne){return new D.HR({what:"Artifact",why:J,advice:Q,topic:"the-artifact",...ne})}function l(J,Q){return c(J,"Re-run the \
job later.",{retryable:!0,cause:Q})}async function L(J){const{ACTIONS_RUNTIME_TOKEN:Q="",ACTIONS_RESULTS_URL:ne}=process.env,{scp:he}=JSON.parse(Buffer.from(Q.split(".")[1]??"","base64url").toString()),
[,Ee,fe]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(he))??[],{href:p}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ne),x=new W.Qq("export-workflow-action",[new F.
tZ(Q)],{socketTimeout:3e4}),X={workflow_run_backend_id:Ee,workflow_job_run_backend_id:fe,name:J};return(await x.postJson(p,X)).statusCode!==404}}),8725:((q,re,e)=>{e.d(re,{lm:()=>k.lm,t1:()=>W,QJ:()=>j});
const v=Je(import.meta.url)("node:async_hooks");var k=e(819);function W(m=""){return{info:i=>B(m+i),warning:i=>k.$e(m+i),debug:i=>k.Yz(m+i),mask:k.Pq}}function F(m){const i=[];return{...W(`[${m}] `),info:o=>i.
push(o),end(o){core.startGroup(I(o));for(const f of i)B(f);core.endGroup()}}}function B(m){k.pq(I(m))}function I(m){return m.replaceAll("##[","## [")}const D=new v.AsyncLocalStorage;let M=!1;function j(m,i){
return M||T(),M=!0,D.run(m,i)}function T(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const f=D.getStore(),u=String(i);return f===void 0||/^::(add-mask|debug)::/.
test(u)?m(i,...o):(D.exit(()=>f.debug(u.trimEnd())),!0)})}}),7487:((q,re,e)=>{e.d(re,{E_:()=>u,GQ:()=>R,Pd:()=>f,Tm:()=>A,VY:()=>m,eF:()=>T,n0:()=>o});var v=e(3024),k=e(1455),W=e(8161),F=e(6760),B=e(819),
I=e(532),D=e(7279),M=e(706);const j=6e4;async function T(g){const t=new AbortController;for(const r of["SIGINT","SIGTERM","SIGBREAK"]){const h={what:`Cancelled (${r})`,topic:"the-job-on-the-platform"};
process.on(r,()=>t.abort(new D.HR(h)))}try{if(await g(t.signal),i)throw i}catch(r){for(let O=r;O instanceof Error;O=O.cause)B.Yz(O.stack??O.message);const h=m(r);B.C1(`${(0,M.OX)((0,D.gJ)(r),j)}${h===
void 0?"":` See ${h}`}`)}process.stdout.write("",()=>process.exit())}function m(g){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:r,GITHUB_ACTION_REF:h}=process.env;if(!(!(g instanceof D.HR)||g.topic===
void 0||!t||!r||!h))return encodeURI(`${t}/${r}/blob/${h}/docs/troubleshooting.md#${g.topic}`)}let i;function o(g){try{for(const[t,r]of Object.entries(g))r!==void 0&&B.uH(t,r)}catch(t){const r="Check \
the runner's disk.";i=new D.HR({what:"Can't write the step's outputs",why:(0,I.Uc)(t),advice:r,cause:t})}}async function f(g){const t=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,k.mkdtemp)(
(0,F.join)(t,g)).catch(u(t))}function u(g){return t=>{throw(0,I.Rs)(t,g,"Check the runner's temporary folder.")}}function R(){try{return JSON.parse((0,v.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function A(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((q,re,e)=>{e.d(re,{Sy:()=>f,cj:()=>j,il:()=>T,tp:()=>D});var v=e(819),k=e(7279),
W=e(8132),F=e(706);const B=1024*1024-1e4,I=2e5;function D(u,R){const A=R.map(O=>O.map(i)),g=u.map((O,E)=>A.some(U=>U[E]!=="")),t=(O,E)=>`<tr>${O.flatMap((U,a)=>g[a]?`<${E}>${U}</${E}>`:[]).join("")}</\
tr>`,r=A.map(O=>t(O,"td")),h=O=>`<tr><td colspan="${u.length}">\u2026 and ${(0,F.hS)(O,"more row")}</td></tr>`;return`<table>${t(u.map(W.FO),"th")}${o(r,h).join("")}</table>`}function M(u){return`<tab\
le>${u.map(([A,g])=>g===void 0?"":`<tr><th align="left">${escapeAll(A)}</th><td>${i(g)}</td></tr>`).join("")}</table>`}function j(u){const R=u.map(({names:A,message:g,help:t})=>{const r=A.map(O=>`**${(0,W.
wh)(O)}**`);return`- ${o(r,O=>`and ${O} more`,I/2).join(", ")}: ${T(g,t)}`});return o(R,A=>`- \u2026 and ${(0,F.hS)(A,"more cause")}`).join(`
`)}function T(u,R){return R===void 0?(0,W.wh)(u):`${(0,W.wh)(u)} <a href="${(0,W.FO)(R)}">Troubleshooting</a>`}function m(u,R){return`<details><summary>${escapeAll(u)}</summary>

${R}

</details>`}function i(u){return typeof u=="string"?u===""?"":`<code>${(0,W.FO)((0,W.RK)(u))}</code>`:"words"in u?(0,W.wh)(u.words):`<a href="${(0,W.FO)(u.href)}">${(0,W.wh)(u.text)}</a>${(0,W.FO)(u.after??
"")}`}function o(u,R,A=I){let g=A;const t=u.filter(r=>{const h=Buffer.byteLength(r),O=h<=g;return O&&(g-=h),O});return t.length===u.length?t:[...t,R(u.length-t.length)]}async function f(u,...R){const A=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,g=[`### ${(0,W.wh)(u)}`,...o(R,A,B)];try{await v.z.addRaw(g.join(`

`),!0).write()}catch(t){v.$e(`Can't write the job summary: ${(0,k.gJ)(t)}`)}}}),8132:((q,re,e)=>{e.d(re,{EU:()=>D,FO:()=>T,Jj:()=>B,RK:()=>W,SS:()=>I,wh:()=>j});const v="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=D\
eva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_P\
ictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${v})[\\u200C\\u200D](?=${v})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code\
_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(k,(f,u)=>u===void 0?f:F(u))}function F(o){return`\\u\
{${o.codePointAt(0)?.toString(16)}}`}function B(o,f){if(o.length<=f)return o;const u=Array.from(o.slice(0,2*f+2));return u.length>f?`${u.slice(0,f).join("")}\u2026`:o}function I(o,f=100){const u=W(B(o,
f)).replaceAll("	",F)||'""',R="`".repeat(i(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${R} ${u} ${R}`:R+u+R}function D(o,f,u){const A=o.map(t=>u+W(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),g="`".repeat(Math.max(3,i(A)+1));return`${u}${g}${f}
${A}
${u}${g}`}const M=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return T(W(o).replaceAll("	"," ")).replace(M,"$&<wbr>")}function T(o){return o.replace(m,f=>`&#${f.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((f,u)=>Math.max(f,u.length),0)}}),8920:((q,re,e)=>{e.d(re,{Ch:()=>M,
Rc:()=>m,mu:()=>I});var v=e(1455),k=e(532),W=e(7279),F=e(9870);const B=1024*1024;function I({files:i},o){const[f,u]=[D(F.uq,i),D(F.n7,i)];if(f&&u)return{app:f,flow:u,env:o??D(F.Km,i)};const R=[F.uq,F.
n7].filter(A=>!i.has(A));throw new Error(`lacks ${R.join(" and ")}, at its root and in its only subfolder`)}function D(i,o){const f=o.get(i);try{return f&&j({name:i,bytes:f})}catch(u){throw new Error(
`has a file that ${(0,W.gJ)(u)}: ${i}`)}}async function M(i,o){const f=await(0,v.readFile)(i,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(u)}`)});return j({name:F.
Km,bytes:f})}function j(i){const{name:o,bytes:f}=i;if(o===F.Km&&f.length>B)throw new Error("is larger than 1 MiB, the limit for environment variables");try{T(f)}catch{throw new Error("is not JSON")}return i}
function T(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function m({files:i}){for(const o of[F.uq,F.n7])try{const{name:f,version:u}=Object(T(i.get(o)));if(f.trim()==="")continue;
return{name:f,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((q,re,e)=>{e.d(re,{q:()=>F});const v=500,k=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(M,j,T){let m=M.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const A=M.charAt(m);if(A!==" "&&A!==`
`&&A!=="\r"&&A!=="	")return A;m++}}function f(){const A=m;if(W.lastIndex=A,!W.test(M))throw new SyntaxError;return m=W.lastIndex,M.slice(A,m)}function u(A,g){const t=o();if(t==="["){const h=[],O=T.enter(
A);return R("]",g,()=>h.push(u(O,g+1))),T.array(h,A)}if(t==="{"){const h=new Map;return R("}",g,()=>{if(o()!=='"')throw new SyntaxError;const O=f(),E=O.includes("\\")?JSON.parse(O):O.slice(1,-1);if(h.
has(E)||o()!==":")throw new SyntaxError;m++,h.set(E,u(T.enter(A,E),g+1))}),T.object(h,A)}const r=f();return T.scalar(r.includes("\\")?JSON.stringify(JSON.parse(r)):r)}function R(A,g,t){if(g===v)throw new RangeError;
m++;let r=o()===A?A:",";for(;r===",";){if(++i>k)throw new RangeError;t(),r=o(),r===","&&m++}if(r!==A)throw new SyntaxError;m++}try{const A=u(j,0);if(o()==="")return A}catch{}}function B(M){const j=F(M,
`
`,I);return j===void 0?void 0:`${j}
`}const I={enter:M=>`${M}  `,scalar:M=>M,array:(M,j)=>D("[",M,"]",j),object(M,j){const T=[...M.keys()].sort().map(m=>`${JSON.stringify(m)}: ${M.get(m)}`);return D("{",T,"}",j)}};function D(M,j,T,m){return j.
length===0?M+T:`${M}${m}  ${j.join(`,${m}  `)}${m}${T}`}}),5806:((q,re,e)=>{e.d(re,{Oj:()=>i,Sr:()=>m,dU:()=>T,fw:()=>B,gv:()=>v,jq:()=>M,x5:()=>D});const v=".workflow-export.json",k=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,B=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],I=[...B,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',k],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function D(f,u=I){const R=o(f);return u.find(([,A])=>A.test(f)||A.test(R))?.[0]}function M(f){return[F,k,W].some(u=>u.test(o(f)))}function j(f){return k.
test(o(f))?"is in a .git folder":f.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function T(f){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(o(f)))}
function m(f){return f.normalize("NFC").toUpperCase().toLowerCase()}function i(f){const u=new Map;for(const R of f){const A=m(R.replace(/\/$/,"")),g=u.get(A);if(g!==void 0)return[g,R];u.set(A,R)}for(const[
R,A]of u)for(const{index:g}of R.matchAll(/\//g)){const t=u.get(R.slice(0,g));if(t?.endsWith("/")===!1)return[t,A]}}function o(f){return f.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((q,re,e)=>{e.d(
re,{BE:()=>I,KC:()=>j,Km:()=>F,LX:()=>B,jz:()=>M,n7:()=>k,uq:()=>W,wg:()=>m,zx:()=>D});var v=e(5806);const[k,W,F]=["flow_definition.json","app_definition.json","env_variables.json"],B=[k,W,F],I=1e4,D=256*
1024*1024;function M(o,f){const u=[...f].filter(([R])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(R));return{kind:o,files:new Map(u.sort(([R],[A])=>R<A?-1:1))}}function j({kind:o,files:f}){return{kind:o,files:new Map(
[...f].filter(([u])=>!(0,v.dU)(u)))}}const T=/^\.|^__MACOSX$/;function m(o){const f=new Set(o),u=t=>B.some(r=>f.has(t+r));if(u(""))return"";const R=new Set(o.filter(t=>t.includes("/")).map(t=>t.slice(
0,t.indexOf("/")))),[A,...g]=[...R].filter(t=>!T.test(t));return g.length===0&&u(`${A}/`)?`${A}/`:""}function i(o){const f=m(o);return o.includes(f+W)||o.includes(f+k)}}),1519:((q,re,e)=>{e.d(re,{DF:()=>B,
aC:()=>M,x3:()=>D});var v=e(4573),k=e(8142),W=e(5806);const F={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:T})=>T)}]`,items:j}),object(j){return{json:`{${Array.from(j,([m,{json:i}])=>`${JSON.
stringify(m)}:${i}`).sort()}}`,members:j}}};function B(j){const T=(0,v.isUtf8)(j)?(0,k.q)(j.toString(),void 0,F):void 0,m=T?.members??T?.items?.map(o=>[I(o),o]);if(m===void 0)return;const i=new Map;for(const[
o,{members:f,json:u}]of m){if(o===void 0||i.has(o))return;i.set(o,{name:o,keys:[...f?.keys()??[]],content:u})}return{container:Array.isArray(m)?"array":"object",variables:[...i.values()]}}function I({
members:j}){if(!j?.has("value"))return;const T=[j.get("name"),j.get("key")].find(m=>m?.json[0]==='"');return T&&JSON.parse(T.json)}function D({files:j}){const T=[...j].filter(([m])=>(0,W.dU)(m)).map(([
,m])=>M(m));return[...new Set(T.flat())]}function M(j){const T=new TextDecoder().decode(j);try{JSON.parse(T)}catch{return[]}const m=B(j),i=new Set(m?.container==="array"?m.variables.map(({name:u})=>u):
void 0),f=Array.from(T.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,R,A])=>R===void 0?[u,String(Number(u))]:A===void 0?[JSON.parse(R)]:[]);return[...new Set(f)].filter(u=>!i.has(u))}}),
3657:((q,re,e)=>{e.d(re,{u:()=>T,z:()=>s});var v=e(4573),k=e(8522),W=e(663),F=e(7279),B=e(706),I=e(5806),D=e(9870);const M=2048,j=new Set([0,10]);async function T(c,l){l?.throwIfAborted();const{zip:L,
source:J,entries:Q}=await m(c).catch(t("The package")),ne=(0,D.wg)([...Q.keys()]),he=[];for(const[Ee,fe]of Q){l?.throwIfAborted();const p=await R(L,J,fe).catch(t(`${(0,B.TL)(Ee)} in the package`));Ee.
startsWith(ne)&&!A(Ee)&&he.push([Ee.slice(ne.length),p])}return(0,D.jz)("zip",he)}async function m(c){const l=i(c),L=await(0,W.SY)(l,{decodeStrings:!1});return{zip:L,source:l,entries:await o(L)}}function i(c){
for(let l=c.length-21;l>0;){l=c.lastIndexOf("PK",l-1,"latin1");const L=l+22+(l<0?1/0:c.readUInt16LE(l+20));if(L<=c.length)return c.subarray(0,L)}throw c.toString("latin1",0,2)==="PK"?new Error("its \
end is missing"):h(c)}async function o(c){if(c.entryCount>D.BE)throw g(`The package has ${c.entryCount} entries. The limit is 10,000`);const l=new Map;let L=0;for await(const ne of c.eachEntry()){const he=f(
ne);if(l.has(he))throw g(`The package has ${(0,B.TL)(he)} twice`,"Export it again.");const Ee=u(he,ne);if(Ee!==void 0)throw g(`${(0,B.TL)(he)} in the package ${Ee}`);if(L+=ne.uncompressedSize,L>D.zx)throw g(
"The package takes more than 256 MiB unpacked, the limit");l.set(he,ne)}const J=[...l.keys()];if(J.every(A))throw g("The package has no files in it","Export it again.");const Q=(0,I.Oj)(J);if(Q===void 0)
return l;throw g(`${Q.map(ne=>(0,B.TL)(ne)).join(" and ")} in the package collide on a disk that ignores case`)}function f({generalPurposeBitFlag:c,fileNameRaw:l,extraFields:L,versionMadeBy:J}){const Q=(0,v.
isUtf8)(l)?M:c,ne=j.has(J>>>8);return(0,W.ax)(Q,l,L,!ne).replace(/^(\.\/+)+/,"")}function u(c,l){const L=l.externalFileAttributes>>>16&61440;return L===40960?"is a symbolic link":L!==0&&L!==32768&&L!==
16384?"is neither a file nor a folder":A(c)&&l.uncompressedSize>0?"is a folder with a content of its own":l.canDecodeFileData()?(0,I.dU)(l.fileNameRaw.toString())&&!(0,I.dU)(c)?"is also named env_vari\
ables.json":(0,I.x5)(c,I.fw):"is encrypted, or compressed by another method than deflate"}async function R(c,l,L){const{compressedSize:J,compressionMethod:Q,uncompressedSize:ne}=L,{fileDataStart:he}=await c.
readLocalFileHeaderPromise(L),Ee=l.subarray(he,he+J),fe={maxOutputLength:ne||1,chunkSize:ne+64},p=Q===0?Ee:(0,k.inflateRawSync)(Ee,fe);if(p.length!==ne)throw new Error(`it unpacks to ${p.length} bytes\
, not the ${ne} listed`);if((0,k.crc32)(p)!==L.crc32)throw new Error("its CRC-32 isn't the one listed");return p}function A(c){return c===""||c.endsWith("/")}function g(c,l=""){return new F.HR({what:c,
advice:l,topic:"the-package"})}function t(c){return l=>{if(l instanceof F.HR)throw l;const L={what:`${c} is cut off or damaged`,why:(0,B.TL)(l.message).slice(1,-1)};throw new F.HR({...L,advice:"Export\
 it again.",topic:"the-package",cause:l})}}const r=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function h(c){const l=c.toString(
"utf8",0,512),[L]=r.find(([,Q])=>Q.test(l))??["text"],J=`${L==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return g(`The package is ${L}, not a zip`,J)}const O=33,
E=20,U=3,a=8,n=33188;function s({files:c}){const l=[],L=[];let J=0;for(const[he,Ee]of c){const[fe,p]=[Buffer.from(he),(0,k.deflateRawSync)(Ee)],x=[d(2,E,M,a,0,O),d(4,(0,k.crc32)(Ee),p.length,Ee.length),
d(2,fe.length,0)],X=[d(2,0,0,0),d(4,n*65536,J)];l.push(Buffer.from("PK"),...x,fe,p),L.push(Buffer.from("PK"),Buffer.of(E,U),...x,...X,fe),J+=30+fe.length+p.length}const Q=Buffer.concat(L),ne=[d(2,
0,0,c.size,c.size),d(4,Q.length,J),d(2,0)];return Buffer.concat([...l,Q,Buffer.from("PK"),...ne])}function d(c,...l){const L=Buffer.alloc(c*l.length);for(const[J,Q]of l.entries())L.writeUIntLE(Q,J*c,
c);return L}}),2227:((q,re,e)=>{e.d(re,{HB:()=>h,xR:()=>r,px:()=>O,Ng:()=>A});var v=e(7279),k=e(2975),W=e(706),F=e(1858),B=e(5805),I=e(2053),D=e(6294),M=e(7596);const j=6,T=32,m=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class f extends W.pO{#n=new Set;#e=new Set;allow(...s){
for(const d of s)this.#n.add(d)}maskFields(s,d,c){const l=R(s).slice(0,m);for(const[L,J]of l)/id$/i.test(L)&&(0,M.eQ)(J)&&this.allow(J);for(const[L,J]of l)/url$/i.test(L)?this.maskUrl(J.trim(),d,c):this.#t(
u(J),c)}maskUrl(s,d,c){const l=URL.canParse(s,d.href)?new URL(s,d.href):void 0;if(l&&d.href.startsWith(l.href))return;const L=[s,l?l.pathname+l.search:s].filter(J=>/[?:]|^\/\//.test(J));this.#t(L,c),l&&
this.#t([l.href,l.password,(0,M.D4)(l.password),...u(l.search)],c)}#t(s,d){const c=J=>Array.from(this.#n).some(Q=>Q.includes(J)),l=s.filter(J=>!c(J)&&!c((0,M.D4)(J))),L=J=>encodeURIComponent(Buffer.from(
J).toString());for(const J of l.flatMap(Q=>[Q,L(Q)]))J.length<j||this.#e.has(J)||(this.#e.add(J),this.add(J),d.mask(J))}}function u(n){return Array.from(n.matchAll(i)).flatMap(([,s,d])=>{const c=String(
d).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,M.D4)(c).length>=T?[c,(0,M.D4)(c)]:[]})}function R(n){const s=Object.entries(n);for(const[,d]of s)if(typeof d=="object")for(const c of Object.
entries(d??{}))s.push(c);return s.filter(d=>typeof d[1]=="string")}function A(n,s,d={}){const c=new f([s,...d.secrets??[]]);return c.allow(n.href,...d.known??[]),{url:n,apiKey:s,secrets:c,connections:(0,B.
Y7)(),rateLimit:new I.q,collections:new Map}}const g=1024*1024,t=12e4,r=12e4,h="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function O(n,s){const{label:d,method:c,path:l,isTransient:L}=s,{secrets:J,rateLimit:Q}=n.platform;J.allow(...l.split(/[/?&=]/));const ne=c==="GET"?l:void 0,he=()=>Q.run(d,ne,n,()=>E(n,s));return await(0,k.
L5)(n,he,{atLeastMs:L?r:0})}async function E(n,s){const{platform:d,signal:c,log:l}=n,{label:L,method:J,path:Q,body:ne,idempotent:he=!0,isTransient:Ee}=s,fe=new URL(`api/public/${Q}`,d.url),p={accept:"\
application/json","content-type":"application/json","x-api-key":d.apiKey},x={maxBytes:g,...!he&&{idleMs:t}};try{const X=await(0,B.tN)(d.connections,{label:L,method:J,url:fe,headers:p,body:ne,...x},c);
return l.debug(`${J} ${d.secrets.redact(fe.pathname)}: ${X.status}`),U(n,s,fe,X)}catch(X){const N=X instanceof v.HR?X:void 0;if(!he&&(c.aborted||N?.maybeProcessed)){const Y=(0,v.h_)(X),S=`${Y.retryable?
"":Y.advice} ${h}`.trim();throw Y.with({advice:S,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw N&&Ee?.(N)?N.with({retryable:!0}):X}}function U({platform:n,log:s},d,c,l){const{
label:L,isCreation:J=!1}=d,{status:Q,headers:ne,bytes:he}=l,{secrets:Ee}=n,fe=(z,te,Z)=>(0,F.ue)(L,z,te,Z),p=(0,B.ET)(l,c,L);if(p){Ee.maskUrl(p.href,n.url,s);const z=`the platform redirects to ${(0,W.
OX)(p.origin,100)}, and the key follows no redirect`;throw fe(z,"If that is your environment, set host to it.",{status:Q,maybeProcessed:Q!==307&&Q!==308})}const x=new TextDecoder().decode(he),X=a(x);Ee.
maskFields(X??{},n.url,s);const N=(0,D.wv)(X??{},L,Ee.redact),{message:Y}=N,S=(0,B.yp)(l);if(Q<200||Q>299){const z=n.collections.has(L),te=(0,D.ik)(d,Q,{message:Y,isPage:S,hasWorked:z});throw fe(`the \
platform answered ${Q}${(0,D.Te)(Y)}`,te,{...(0,F.xS)(Q,ne),affectsAll:(Q===401||Q===403)&&!z,busy:Q===423||Q===409&&!J})}if(X!==void 0)return N;const $=(0,B.VL)(l)&&/^\s*\{/.test(x);throw fe(`the pla\
tform answered ${x===""?"nothing":S?"with a web page":$?"with half an object":"with something other than a JSON object"} (${Q})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:$})}function a(n){try{const s=JSON.parse(n);return(0,D.Gv)(s)?s:void 0}catch{return}}}),5645:((q,re,e)=>{e.d(re,{I:()=>R,R:()=>o});var v=e(7598),k=e(7279),W=e(2975),F=e(706),B=e(1858),I=e(7596),
D=e(5805);const M=256*1024**2,j=5,T=new Set([400,401,403,404,410]),m="Download",i="Re-run the job.";async function o(A,{url:g,freshUrl:t,read:r}){let h=g;return await(0,W.L5)(A,async()=>{h??=await t();
const O=await u(A,h).catch(n=>{throw n instanceof k.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:E,bytes:U}=O;if(T.has(E))throw h=void 0,f(`the URL was refused (${E})`,i,{retryable:!0});if(E!==
200)throw f(`the server answered ${E}`,i,{retryable:E===206});if((0,D.yp)(O))throw f("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const a=await r(
U).catch(n=>{throw n instanceof k.HR&&(0,D.VL)(O)?n.with({retryable:!0}):n});return{bytes:U,sha256:(0,v.createHash)("sha256").update(U).digest("hex"),content:a}})}function f(A,g,t={}){return new k.HR(
{what:m,why:A,advice:g,topic:"the-package",...t})}async function u(A,g){const{platform:t,log:r,signal:h}=A;let O=g;for(let E=0;;E++){const U=E===0&&O.origin===t.url.origin,a={accept:"*/*",...U&&{"x-ap\
i-key":t.apiKey}},n={label:m,method:"GET",url:O,headers:a,maxBytes:M};t.connections.proven.add(O.origin);const s=async()=>{const l=await(0,D.tN)(t.connections,n,h),{status:L,headers:J}=l;r.debug(`GET \
a package from ${(0,F.OX)(n.url.origin)}: ${L}`);const Q=`the server answered ${L}`;if((0,B.dg)(L))throw(0,B.ue)(m,Q,B.$_,(0,B.xS)(L,J));return l},d=await(U?t.rateLimit.run(m,void 0,A,s):s()),c=(0,D.ET)(
d,O,m);if(c===void 0)return d;if(E===j)throw f("the URL redirects in a circle",i);c.origin===O.origin&&c.username+c.password===""&&Object.assign(c,{username:O.username,password:O.password}),O=R(c.href,
A)}}function R(A,{platform:g,log:t}){const r=g.url;if(g.secrets.maskUrl(A,r,t),!URL.canParse(A,r.href))throw f("the platform's download URL can't be read",i);const h=new URL(A,r.href);h.protocol==="ht\
tp:"&&r.protocol==="https:"&&h.hostname===r.hostname&&(h.protocol="https:",h.port===""&&(h.port=r.port),g.secrets.maskUrl(h.href,r,t));const O=h.protocol==="http:"&&r.protocol==="http:"&&(0,I.U9)(h.hostname);
if(h.protocol!=="https:"&&!O)throw f("the platform's download URL isn't https","Check host.");return h}}),1858:((q,re,e)=>{e.d(re,{$_:()=>D,Dx:()=>B,Ur:()=>o,dg:()=>A,ue:()=>F,xS:()=>g});var v=e(7279),
k=e(2975),W=e(706);function F(t,r,h,O={}){return new v.HR({what:t,why:r,advice:h,topic:"the-platforms-response",...O})}function B(t,r,h,O){return new v.HR({what:t,why:r,advice:h,topic:"the-connection",
...O})}const I={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not foun\
d (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},D="Re-run the job later.",M="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
T=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(t,r,h,O){if(!(t instanceof Error&&"code"in t))return t;const E=String(t.code);
if(j.test(E)){const l=`the TLS connection can't be trusted (${E})`;return B(r,l,`Check host. ${M}`,{affectsAll:!0,cause:t})}const[,U]=i.exec(t.message)??[];if(U!==void 0)return f(r,U,t);const a=!h&&T.
test(E),n=a?"the TLS connection failed":"the connection failed",s=I[E]??`${m.test(E)?"the response can't be decoded":n} (${E})`,d={retryable:!0,maybeProcessed:h,affectsAll:!h,cause:t};if(O||!(a||E==="\
ENOTFOUND"))return B(r,s,D,d);const c=a?`Check host and its port. ${M}`:"Check host.";return B(r,s,c,{...d,maxRetries:2})}function f(t,r,h){const O=(a,n,s=!1)=>B(t,a,n,{affectsAll:!0,cause:h,retryable:s});
if(r==="407")return O("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const E=Number(r);if(E<500&&!A(E))return O(`the proxy refuses the connection (${r})`,"Allow the \
host there, or add it to NO_PROXY.");const U=`the proxy made no connection (${(0,W.OX)(r,100)})`;return O(U,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),R=new Set(
[501,505,506,508,510,511]);function A(t){return u.has(t)||t>=500&&!R.has(t)}function g(t,r){return{status:t,retryable:A(t),retryAfterMs:(0,k.Vs)(r["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),
7596:((q,re,e)=>{e.d(re,{d4:()=>m,D4:()=>j,eQ:()=>D,U9:()=>I,hk:()=>T,o6:()=>B,wh:()=>M});const v=Je(import.meta.url)("node:net");var k=e(9783),W=e(1858);const F=200;function B(i){const o=/^[a-z0-9+.-]+:\/\//i.
test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such as https://ai-for-process.example.ai");const f=new URL(o);if(f.protocol!=="https:"&&f.protocol!==
"http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error("must not contain a user name or password");if(f.protocol==="http:"&&!I(f.hostname))throw new Error(
"must be https:// (only loopback addresses may use http://)");return f.pathname.endsWith("/")||(f.pathname+="/"),f}function I(i){return i==="localhost"||i==="[::1]"||(0,v.isIPv4)(i)&&i.startsWith("127\
.")}function D(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function M(...i){return i.find(o=>typeof o=="string"&&o.length<=F&&D(o))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function T(){
for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","\
NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function m(i,o){const f=process.env.https_proxy||process.env.HTTPS_PROXY;if(!f||(0,k.H)(i)||
/^https?:/i.test(f)&&(0,k.s)(i))return;throw(0,W.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",
{affectsAll:!0})}}),5805:((q,re,e)=>{e.d(re,{ET:()=>O,J9:()=>f,VL:()=>E,Y7:()=>o,tN:()=>u,yp:()=>h});var v=e(7067),k=e(4708),W=e(8522),F=e(6671),B=e(2975),I=e(706),D=e(1858),M=e(7596);const j=3e4,T=65536,
m=new Set([301,302,303,307,308]),i="export-workflow-action";function o(){(0,M.hk)();const U=()=>new F.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:U(),https:U()},proven:new Set}}function f(U){return{
type:"application/json",bytes:Buffer.from(JSON.stringify(U))}}async function u({kept:U,proven:a},n,s){const{label:d,method:c,url:l,headers:L,body:J,maxBytes:Q,idleMs:ne=j}=n;(0,M.d4)(l,d);const he=l.protocol===
"https:"?"https":"http",Ee=J?new F.Qq:U[he],fe=new AbortController,p=AbortSignal.any([s,fe.signal]);let[x,X]=[!1,"no response"];const N=setTimeout(()=>{const S={retryable:!0,maybeProcessed:x};fe.abort(
(0,D.Dx)(d,`${X} within ${ne/1e3} s`,D.$_,S))},ne);let Y;try{Y={http:v,https:k}[he].request({method:c,host:l.hostname.replace(/[[\]]/g,""),port:l.port,path:l.pathname+l.search,headers:{...L,...J&&{"co\
ntent-type":J.type,"content-length":J.bytes.length},"accept-encoding":"identity","user-agent":i},...l.username+l.password!==""&&{auth:`${(0,M.D4)(l.username)}:${(0,M.D4)(l.password)}`},agent:Ee.getAgent(
l.href),signal:p});const S=R(Y,d,()=>{x=!0});A(Y,J?.bytes??Buffer.alloc(0),()=>N.refresh());const $=await(0,B.Mu)(p,S);a.add(l.origin),X="no data";const y=[];let C=Q;for await(const z of $){if(N.refresh(),
C-=z.length,C<0)throw r(d,Q);y.push(z)}const K=t(Buffer.concat(y),$.headers["content-encoding"],d,Q);return{status:$.statusCode??0,headers:$.headers,bytes:K}}catch(S){throw p.throwIfAborted(),(0,D.Ur)(
S,d,x,a.has(l.origin))}finally{clearTimeout(N),Y?.destroy()}}function R(U,a,n){return new Promise((s,d)=>{U.once("socket",l=>{U.reusedSocket?n():l.once(U.protocol==="https:"?"secureConnect":"connect",
n)});const c=l=>{l.socket.destroy();const L={retryable:!0,maybeProcessed:!0};d((0,D.Dx)(a,"the server switched protocols (101)",D.$_,L))};U.once("upgrade",c),U.once("response",l=>l.statusCode===101?c(
l):s(l)),U.on("error",d)})}function A(U,a,n){a.length===0?U.end():U.write(a.subarray(0,T),s=>{n(),s||A(U,a.subarray(T),n)})}const g=new Set(["gzip","x-gzip","deflate"]);function t(U,a="",n,s){const d=a.
toLowerCase().split(/[\s,]/);try{return d.reduceRight((c,l)=>{const L=l==="br"?W.brotliDecompressSync:g.has(l)?W.unzipSync:void 0;return L&&c.length>0?L(c,{maxOutputLength:s}):c},U)}catch(c){throw c.code===
"ERR_BUFFER_TOO_LARGE"?r(n,s):c}}function r(U,a){const n=`the response is larger than ${(0,I.Xe)(a)}, the limit`;return(0,D.ue)(U,n,"Check host.",{maybeProcessed:!0})}function h({headers:U,bytes:a}){return U["\
content-type"]?.includes("html")===!0||/^\s*</.test(a.toString("utf8",0,100))}function O({status:U,headers:a},n,s){if(!m.has(U)||a.location===void 0)return;const d=a.location.replace(/[\x80-\xff]/g,l=>`\
%${l.charCodeAt(0).toString(16)}`);if(URL.canParse(d,n.href))return new URL(d,n.href);const c=`the platform redirects (${U}) to an address that can't be read`;throw(0,D.ue)(s,c,"Check host.",{maybeProcessed:!0})}
function E({headers:U}){return!U["content-length"]&&!U["transfer-encoding"]}}),6006:((q,re,e)=>{e.d(re,{SO:()=>i,cd:()=>T,qt:()=>t});var v=e(7279),k=e(2975),W=e(706),F=e(2227),B=e(7596),I=e(2053),D=e(
6294);const M=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(E){return M.find(([,U])=>U.split(" ").includes(E))?.[0]??"unknown"}function T({fields:E,message:U,redact:a}){
const n=(0,D.Gv)(E.response)?E.response:{},s=[n.downloadUrl,n.downloadURL,E.downloadUrl,E.downloadURL];return{dockStatusId:(0,B.wh)(E["dock-statusId"],E.dockStatusId,E._id),workflowId:(0,B.wh)(E.workflowId,
E.toolId),exportJobId:(0,B.wh)(E.exportJobId),status:m(E.status,a),downloadUrl:s.map(d=>typeof d=="string"?d.trim():"").find(d=>d!==""),refused:E.success===!1,message:U}}function m(E,U){const a=typeof E==
"string"||typeof E=="number"?String(E).trim():"",n=a.toUpperCase().replace(/[\s-]+/g,"_");return j(n)==="unknown"?U(a,40).toUpperCase():n}async function i(E,U,a=()=>!0){const n=`dock-status/${U}`;return T(
await(0,F.px)(E,{label:"Dock status",method:"GET",path:n,isTransient:a}))}const o="the-job-on-the-platform",f=50,u=294,R=6.12,A=2e3;function g(E,U){const a=Math.max(u,E/R);return E<I.k?a:Math.max(A,Math.
min(U,a))}async function t(E,U,a){const{log:n,signal:s}=E,d=performance.now(),c=r(E,d);let l=U,L=d,J;for(let Q=0;;Q++){a.onStatus(l),c(l);const ne=j(l.status);if(ne==="failed"||ne==="succeeded"&&l.refused){
const he=`The job ${l.status==="FAILED"?"failed":`ended as ${l.status}`} on the platform`,Ee=`${l.message??"it gave no reason"} (dock status ${U.dockStatusId})`;throw new v.HR({what:he,why:Ee,advice:a.
advice,topic:o})}if(ne==="succeeded")return l.status!=="SUCCESS"&&n.warning(`The platform reports ${l.status}, which is treated as SUCCESS.`),l;J=ne==="unknown"&&l.refused?J??L:void 0;try{if(J!==void 0&&
L-J>=F.xR){const fe=`The platform refused to report the job's status for ${(0,W.zK)(F.xR)}`;throw new v.HR({what:fe,topic:o})}const he=Q===0?f:g(L-d,a.longestWaitMs);await(0,k.yy)(Math.max(0,L+he-performance.
now()),s),L=performance.now();const Ee=({status:fe=404})=>Q>0||fe===404;l=await i(E,U.dockStatusId,Ee)}catch(he){throw O(he,U,l)}}}function r({log:E},U){let a,n=U;return s=>{const d=performance.now(),
c=(0,W.zK)(d-U),l=s.status!==a,L=d-n>=I.k;(l||L)&&(n=d),l&&a!==void 0?E.info(`${s.status||"No status"} after ${c}`):L&&E.info(`Still ${s.status||"without a status"} after ${c}`),l&&j(s.status)==="unkn\
own"&&E.warning(`The platform reports an unknown status (${h(s)}). The action keeps waiting.`),a=s.status}}function h({status:E,message:U}){return`${E||"none"}${U===void 0?"":`, "${U}"`}`}function O(E,{
dockStatusId:U},a){const n=j(a.status)==="unknown"||a.message!==void 0?`, last status ${h(a)}`:"",s=`The job may still be running on the platform: dock status ${U}${n}.`,d=(0,v.h_)(E);return d.with({advice:`${d.
advice} ${s}`.trim(),cause:E})}}),2053:((q,re,e)=>{e.d(re,{k:()=>B,q:()=>T});var v=e(7279),k=e(2975),W=e(1858);const F=30,B=6e4,I=500,D=16e3,M=.95,j=20;class T{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,f,u){
const R=await this.#r(i,o,f),A=()=>R>this.#o;try{const g=await u();return A()&&(this.#t=this.#t<j?0:this.#t*M),g}catch(g){if(!(g instanceof v.HR&&g.status===k.kU))throw g;const t=performance.now();throw A()&&
(this.#t=Math.min(D,Math.max(I,this.#t*2)),this.#o=t),this.#e=Math.max(this.#e,t+(g.retryAfterMs||2*this.#t)),g.with({retryAfterMs:this.#e-t})}}async#r(i,o,{signal:f,endsAt:u}){const R=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,R);;){if(f.throwIfAborted(),this.#e>=u)throw(0,W.ue)(i,"the platform asked for a pause that exceeds the timeout",W.$_);const A=performance.now(),g=R.at(-F)??Number.
NEGATIVE_INFINITY,t=Math.max(this.#e,g+B);if(t<=A)return this.#e=A+this.#t,R.push(A),A;await(0,k.yy)(t-A,f)}}}}),6294:((q,re,e)=>{e.d(re,{Gv:()=>B,LO:()=>W,Te:()=>F,ik:()=>T,wv:()=>k});var v=e(1858);function k(m,i,o){
const f=M(m,0);return{fields:m,label:i,redact:o,message:f&&o(f)||void 0}}function W({label:m,message:i},o,f){return(0,v.ue)(m,`the platform answered without a ${o}${F(i)}`,f)}function F(m){return m===
void 0?"":` (${m})`}function B(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const I=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description",
"detail","details","response"],D=4;function M(m,i){if(typeof m=="string")return m.trim()||void 0;if(!(i>D)){if(Array.isArray(m))return M(m[0],i+1);if(B(m))for(const o of I){const f=M(m[o],i+1);if(f!==
void 0){const{code:u}=m;return typeof u=="number"||typeof u=="string"?`${f}, code ${u}`:f}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function T(m,i,{message:o,isPage:f,hasWorked:u}){
if((0,v.dg)(i))return v.$_;if(i===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(i===409&&m.isCreation)return"The name may be taken. Set another name, or the ID o\
f that workflow.";if(i===409||i===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)
return m.isTransient?v.$_:"Check the inputs.";if(f)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"The key works f\
or other workflows. Check the IDs, and that the key's account can see this one.";const R=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(i===403)return`The key needs ${R}. Add it under ${j}\
.`;const A=/scope/i.test(String(o))?` The key also needs ${R}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-ke\
y to an account key from ${j}.${A}`}}),3349:((q,re,e)=>{e.d(re,{EH:()=>m,Nq:()=>T,kZ:()=>o,s8:()=>i});var v=e(7279),k=e(2975),W=e(2227),F=e(5645),B=e(5805),I=e(6006),D=e(6294);const M=["workflows","wo\
rkflow","tools"];async function j(f,u){const{collections:R}=f.platform;let A;for(const g of new Set([...R.values(),...M])){const t=u(g),{label:r,idempotent:h=!0}=t,O=R.get(r);if(!(O&&O!==g))try{const E=await(0,W.
px)(f,t);R.set(r,g);const U=(0,I.cd)(E),{dockStatusId:a}=U;if(a!==void 0)return{...U,dockStatusId:a};throw(0,D.LO)(E,"dock status ID",h?"Check host and the IDs.":W.HB)}catch(E){if(E instanceof v.HR&&E.
busy&&R.set(r,g),!(E instanceof v.HR&&E.status===404))throw E;A??=E}}throw A}async function T(f,{workflowId:u,flowId:R}){return await j(f,A=>({label:"Export",method:"POST",path:`${A}/${u}/export?flowI\
d=${R}`,scope:"Export workflow"}))}async function m(f,u,R){const A=R.downloadUrl??u.downloadUrl??(await(0,I.SO)(f,u.dockStatusId)).downloadUrl;if(A!==void 0)return(0,F.I)(A,f);const g=`the platform re\
ports ${R.status} but names no download URL`;throw new v.HR({what:"Export",why:g,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(f,u,{app:R,flow:A,env:g}){const t="workflow\
Name"in u,r=h=>h==="tools"?"tool":"workflow";return await j(f,h=>({label:"Import",method:"POST",path:t?`${h}/import`:`${h}/${u.workflowId}/import`,body:(0,B.J9)({[`${r(h)}DataFileId`]:R,flowDataFileId:A,
envVariablesFileId:g,...t&&{[`${r(h)}Name`]:u.workflowName}}),idempotent:!1,isCreation:t,scope:"Import workflow"}))}async function o(f,u){const R=A=>({label:"Deploy",method:"POST",path:`${A}/${u}/depl\
oy`,body:(0,B.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,k.L5)(f,()=>j(f,R),{untilFree:!0})}}),2597:((q,re,e)=>{e.d(re,{g:()=>x,L:()=>Ee});var v=e(6760),k=e(3e3),W=e(9462),
F=e(3349),B=e(706),I=e(2227),D=e(7596),M=e(5805),j=e(6294);const T=25e6,m=1e7,i="bulkImport",o="Re-run the job.";async function f(Y,{name:S,bytes:$}){const y=`Upload of ${S}`,C=(te,Z)=>(0,I.px)(Y,{label:y,
method:"POST",path:te,body:Z,scope:"Import workflow"});let K;if($.length<T)K=await C("files",await u("fileContext",i,{name:S,bytes:$}));else{const te=Math.ceil($.length/m),Z={totalChunks:te,fileExtension:"\
json",fileName:S,fileSize:$.length},oe=await C("files/session/start",(0,M.J9)({fileContext:i,...Z})),ue=(0,D.wh)(oe.fields.sessionId);if(ue===void 0)throw(0,j.LO)(oe,"session ID",o);for(let le=0;le<te;le++){
const xe=$.subarray(le*m,(le+1)*m);await C(`files/session/${ue}`,await u("chunkNumber",String(le),{name:S,bytes:xe}))}K=await C(`files/session/${ue}/complete`)}const{fileId:z}=K.fields;if(typeof z!="s\
tring"||z==="")throw(0,j.LO)(K,"file ID",o);return Y.log.info(`Uploaded ${S}: ${(0,B.Xe)($.length)}`),z}async function u(Y,S,{name:$,bytes:y}){const C=new FormData;C.set(Y,S),C.set("file",new Blob([y],
{type:"application/json"}),$);const K=new Response(C);return{type:K.headers.get("content-type")??"",bytes:Buffer.from(await K.arrayBuffer())}}var R=e(2975),A=e(6779);const g="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function r(Y,S,{
source:$,target:y,definitions:{app:C,flow:K,env:z},whenBusy:te="retry",timeoutMs:Z,longestWaitMs:oe}){const ue="workflowId"in y?y.workflowId:void 0,le="workflowId"in y?`workflow ${y.workflowId}`:`a ne\
w workflow, ${y.workflowName}`;return Y.log.info(`Importing ${(0,B.OX)($)} into ${le}, at ${S.url.href}`),await(0,W.N)({...Y,platform:S},(0,W.R)(Z,"No import"),async xe=>{const Se={app:await f(xe,C),flow:await f(
xe,K),env:z&&await f(xe,z)},Ce=te==="retry",_e=await(0,R.L5)(xe,()=>(0,F.s8)(xe,y,Se),{untilFree:Ce}),{outputs:Re}=await(0,A.Bv)(xe,_e,{title:"Import job",longestWaitMs:oe,advice:g,idsIn:({workflowId:je})=>{
const ae=ue??je;return ae===void 0?{}:{"workflow-id":ae}}});return Re})}async function h(Y,S,{workflowId:$,timeoutMs:y,longestWaitMs:C}){return Y.log.info(`Deploying workflow ${$}, at ${S.url.href}`),
await(0,W.N)({...Y,platform:S},(0,W.R)(y,"No deployment"),async K=>{const{outputs:z}=await(0,A.Bv)(K,await(0,F.kZ)(K,$),{title:"Deploy job",longestWaitMs:C,advice:t,idsIn:()=>({"workflow-id":$})});return z})}
var O=e(2697),E=e(9630),U=e(532),a=e(7279),n=e(6191),s=e(7487),d=e(8920),c=e(9870),l=e(3657),L=e(4264),J=e(6224),Q=e(7833);const ne="import-deploy-and-promote",he="Make and approve a new plan.";async function Ee(Y,S,$){
const{approved:y,upload:C,deploy:K,ignore:z}=Y.inputs,te=$.workflows.map(({outcome:ue})=>ue==="unchanged"?"finish":"import"),{differences:Z,actions:oe}=y?(0,L.Gy)(y,$):{differences:[],actions:te};if(Z.
length>0){const ue="The approved plan doesn't hold any more, so this attempt changed nothing";throw new a.HR({what:ue,why:Z.join("; "),advice:he,topic:ne})}try{const le=(0,s.Tm)()>1&&C!==void 0&&oe.includes(
"finish")?await(0,n.wn)(Y):[];for(const[xe,Se]of S.entries()){if(Se.action=oe[xe],Se.action!=="finish")continue;const Ce=_e=>!y||(0,L.cM)(y,xe,(0,E.ol)(_e,z));Se.backup=await fe(Y,le,Se.candidate.name,
Ce),(!K||!(y||Se.backup))&&(Se.action="leave")}}catch(ue){Y.signal.throwIfAborted();const le="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Ce=` What an earlier \
attempt imported can also be deployed with the deploy action: ${S.filter((Re,je)=>oe[je]==="finish").map(({candidate:Re,plan:je})=>`${Re.name} (${je.target})`).join(", ")}.`,_e=`Use "Re-run failed job\
s".${K?Ce:""}`;throw new a.HR({what:le,why:(0,a.gJ)(ue),advice:_e,topic:ne,cause:ue})}}async function fe(Y,S,$,y){const C=`${$}-before-`,K=te=>Number(/^(\d+)(-\d+)?\.zip$/.exec(te)?.[1]),z=S.filter(({
name:te})=>te.startsWith(C)&&K(te.slice(C.length))<(0,s.Tm)());for(const{id:te,name:Z}of z.sort((oe,ue)=>ue.id-oe.id)){const oe=await(0,n.R9)(Y,te),ue=await p(oe,Y.signal);if(ue&&y((0,J.YR)(ue)))return{
id:te,name:Z,holdsVariables:ue.env!==void 0}}}async function p(Y,S){try{return(0,d.mu)(await(0,l.u)(Y,S))}catch{S.throwIfAborted();return}}async function x(Y,S){const{platform:$,inputs:y}=Y,{path:C,target:K,
definitions:z,name:te}=S.candidate;if(S.action==="leave"){Y.log.info("Neither imported nor deployed"),S.begun="nothing";return}let Z=y.candidates.length>1?void 0:S.plan;S.begun="import";try{const oe=async()=>{
const le=Z??await(0,J.Cs)(Y,S.candidate);if(Z=void 0,!(0,J.cS)(S.plan,le)){const Se=`The target of ${te} has changed since this step compared it, so it was left as it is`;throw new a.HR({what:Se,advice:he,
topic:ne})}if(S.action==="finish")return;le.state&&(S.backup=await X(Y,S,le.state));const xe={...y,source:C,target:K,definitions:z,whenBusy:"throw"};S.job=await r(Y,$,xe),S.imported=!0};if(await(0,R.L5)(
{...Y,endsAt:performance.now()+y.timeoutMs},oe,{untilFree:!0}),!y.deploy)return;S.begun="deploy";const ue=(0,Q.wZ)(S);if(ue===void 0){const le="Look for it in AI for Process, and deploy it there.";throw new a.
HR({what:"the platform didn't name the new workflow's ID",advice:le})}S.job=await h(Y,$,{...y,workflowId:ue}),S.deployed=!0}catch(oe){const ue=(0,a.iT)(oe);S.job={...S.job,...(0,A.Zw)(ue)},S.error=N(ue,
S,(0,O.Sm)(y.host))}}async function X(Y,{candidate:S,plan:$},y){const{upload:C,artifactEnvVariables:K,host:z}=Y.inputs,te=`${S.name}-before-${(0,s.Tm)()}`,Z=y.package.files.has(c.Km),oe=`Backup of wor\
kflow ${$.target} at ${(0,O.Sm)(z)}`,ue=await(0,s.Pd)("workflow-backup-");for(let le=1;;le++){const xe=(0,v.join)(ue,`${te}${le===1?"":`-${le}`}.zip`);if(await(0,U.lo)(xe,y.bytes),!C)return Y.log.info(
`${oe}: ${xe}, on this runner only`),{name:xe,holdsVariables:Z};try{const Se=await(0,k.mJ)(Y,{...y,path:xe},{upload:C,artifactEnvVariables:K});return Y.log.info(`${oe}: ${Se.name}, ${Se.url}`),{name:Se.
name,id:Se.id,holdsVariables:Z&&K}}catch(Se){if(!(Se instanceof n.B6))throw Se}}}function N(Y,S,$){const{candidate:y,begun:C,imported:K,backup:z}=S,te=(0,a.h_)(Y),Z=(0,Q.wZ)(S),[oe,ue]=["workflowName"in
y.target,C==="deploy"],le=`deploy workflow ${Z} with the deploy action`,xe=oe?ue?le:"start a new run":'use "Re-run failed jobs"',Se=`${y.name} ${K?"was imported":"was already imported"}${Z?` into work\
flow ${Z}`:""} but not deployed: `,Ce=[te.advice.replace(/(r)e-run the job/gi,(_e,Re)=>Re==="r"?xe:xe[0]?.toUpperCase()+xe.slice(1)),ue&&!oe?`Or ${le}.`:"",oe&&Z?`The new workflow's ID is ${Z}.`:"",z?
`The package that ${$} had before is ${z.name}${z.id?` (artifact ${z.id})`:""}.`:""];return te.with({what:(ue?Se:"")+te.what,advice:Ce.filter(Boolean).join(" ")})}}),161:((q,re,e)=>{e.d(re,{K:()=>p});
var v=e(3024),k=e(6760),W=e(3e3),F=e(819),B=e(7279),I=e(6584);class D{#n=[];#e;constructor(){const $=F.V4("api-key");$!==""&&F.Pq($)}text($){return F.V4($)}lines($){return F.V4($,{trimWhitespace:!1})}optional($,y){
const C=this.text($);return C===""?void 0:this.parse($,C,y)}parse($,y,C){try{return C(y)}catch(K){this.refuse($,(0,B.gJ)(K),(0,B.h_)(K).topic);return}}required($,y,C="is required"){return this.text($)===
""&&this.refuse($,C),this.optional($,y)}notEmpty($,y,C){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const K=`Where an event has no inputs, write \`\${{ inputs.${$} || ${C} }}\``;this.refuse(
$,`is empty. Is the name in the expression right?${C===void 0?"":` ${K}`}`)}return this.optional($,y)}boolean($,y){return this.notEmpty($,I.yG,y?void 0:"false")??y}refuse($,y,C="before-anything-is-sen\
t"){this.#e??=C,this.#n.push(`${$} ${y.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;throw new B.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function M(S){
const $=S.required("host",I.or),C=S.required("api-key",I.Do,"is required. The secret isn't set, or this job can't read it"),K=(S.optional("timeout-minutes",(0,I.$J)(1440))??30)*6e4,z=(S.optional("poll\
-interval-seconds",(0,I.$J)(3600))??10)*1e3,te=S.boolean("summary",!0);return $&&C?{host:$,apiKey:C,timeoutMs:K,longestWaitMs:z,summary:te}:void 0}var j=e(8920),T=e(7598),m=e(1455),i=e(532),o=e(706),f=e(
5806),u=e(9870);function R(S,$){return new B.HR({what:S,advice:$,topic:"unpacking"})}function A(S,$){for(const{index:y}of`${$}/`.matchAll(/\//g)){const C=$.slice(0,y),K=(0,v.lstatSync)((0,k.join)(S,C),
{throwIfNoEntry:!1});if(K?.isSymbolicLink())throw R(`${(0,o.TL)(C)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(C===$&&K?.isFile())return K;if(!K?.isDirectory())break}}async function g(S,$,y,C=1/0){
const K=new Map,z=new Map;let te=C;for(const Z of $){y.throwIfAborted();const oe=A(S,Z);if(!(oe===void 0||z.get((0,f.Sr)(Z))===oe.ino)){if(z.set((0,f.Sr)(Z),oe.ino),te-=oe.size,te<0)throw new Error("i\
ts files take more than 256 MiB, the limit");K.set(Z,await(0,m.readFile)((0,k.join)(S,Z)))}}return K}async function t(S){return(await(0,m.readdir)(S,{withFileTypes:!0})).map(y=>y.name+(y.isDirectory()?
"/":""))}async function r(S,$){const y=[],C=[""];for(const K of C){$.throwIfAborted();for(const z of await t((0,k.join)(S,K))){if((0,f.jq)(z))continue;if((z.endsWith("/")?C:y).push(K+z),y.length+C.length>
u.BE)throw new Error("more than 10,000 files are in it")}}return y}async function h(S){if(!A(S,f.gv))return;const $=await(0,m.readFile)((0,k.join)(S,f.gv),"utf8");let y;try{const{unpackedFiles:C}=JSON.
parse($);C.every(K=>(0,f.x5)(K)===void 0)&&(y=new Set(C))}catch{}return{text:$,paths:y}}async function O(S,$){const y=new Set($.map(caseFold));return(await readdir(S).catch(()=>[])).filter(K=>!y.has(caseFold(
K))&&existsSync(join(S,K,RECORD)))}function E(S){return`${JSON.stringify({unpackedFiles:[...S]},null,2)}
`}var U=e(3657);async function a(S,$){try{const y=await(0,m.stat)(S);if(y.isDirectory())return await L(S,$);if(y.size>u.zx)throw new Error("it is larger than 256 MiB, the limit");const C=await(0,m.readFile)(
S);return{...await(0,U.u)(C,$),sha256:(0,T.createHash)("sha256").update(C).digest("hex")}}catch(y){throw l(y,S,$)}}async function n(S,$){const y=()=>a(S,$);try{const C=statSync(S,{throwIfNoEntry:!1});
if(C===void 0)return{};const K=C.isDirectory()?await d(S,$):new Map,[z,...te]=[...K.values()].flat();return z===void 0?{single:y}:{several:new Map(Array.from(K,([oe,ue])=>[oe,()=>s(S,ue,$)])),...te.length===
0&&z.isDirectory()&&{single:y}}}catch(C){throw l(C,S,$)}}async function s(S,$,y){const[C="",K]=$.map(z=>z.name);if(K!==void 0)throw new Error(`is there twice, as ${quoted(C)} and as ${quoted(K)}. Remo\
ve one of them`);if($[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await a(join(S,C),y)}async function d(S,$){const y=new Map,C=await readdir(S,{withFileTypes:!0});if(isWorkflow(
C.map(({name:K})=>K)))return y;for(const K of C){if($.throwIfAborted(),K.name.startsWith(".")||!await c(join(S,K.name),$))continue;const z=K.isDirectory()?K.name:K.name.replace(/\.zip$/i,"");y.set(z,[
...y.get(z)??[],K])}return y}async function c(S,$){const y=await stat(S).catch(()=>{});if(y?.isDirectory())return isWorkflow(await J(S));if(!y?.isFile()||!/\.zip$/i.test(S))return!1;try{return isWorkflow(
[...(await a(S,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function l(S,$,y){if(y.aborted)return y.reason;const C=/The package (is .*, not a zip)/.exec((0,B.gJ)(S))?.[1],K=(0,v.existsSync)(
$)?`can't be read: ${(0,i.Uc)(S)}`:`doesn't exist: ${(0,o.MW)($)}`;return new Error(C?`${C}. Set a package (.zip), or the folder with its unpacked files`:K,{cause:S})}async function L(S,$){const y=(0,k.
join)(S,(0,u.wg)(await J(S))),C=await h(y);if(C&&!C.paths)throw new Error(`${f.gv} isn't as this action writes it`);const K=C?.paths?new Set([...u.LX,...C.paths]):await r(y,$),z=await g(y,K,$,u.zx);if(z.
size===0)throw new Error("no files are in it");return(0,u.jz)("folder",z)}async function J(S){const $=await t(S),C=$.filter(K=>K.endsWith("/")).map(async K=>(await t((0,k.join)(S,K))).map(z=>K+z));return[
...$,...(await Promise.all(C)).flat()]}async function Q(S,{path:$,variables:y,sha256:C,needsVariables:K,of:z=""},te){const Z=(Se,Ce)=>S.refuse(Se+z,Ce,"import-deploy-and-promote"),oe=Se=>Ce=>{te.throwIfAborted(),
Z(Se,(0,B.gJ)(Ce))},ue=y?await(0,j.Ch)(y,te).catch(oe("env-variables")):void 0,xe=await(async()=>{const{sha256:Se,...Ce}=await a($,te),_e=(0,j.mu)(Ce,ue),Re=y&&(0,k.basename)(y);return{path:$,package:Ce,
sha256:Se,definitions:_e,variablesFile:Re}})().catch(oe("package"));if(xe&&C!==void 0&&xe.sha256!==C){const Se=`is not the digest of the package, which is ${xe.sha256}`;Z("package-sha256",xe.sha256?Se:
"is only for a package that is a .zip")}return xe&&K&&y===void 0&&!xe.definitions.env&&Z("env-variables","is required for an existing workflow, because the package has no env_variables.json"),xe}var ne=e(
682),he=e(2899),Ee=e(7487),fe=e(4264);async function p(S){const $=new D,y=$.boolean("plan",!1),C=y?void 0:x($),K=X($,y),z=await N($,K,S),te=M($),Z=(0,W.WZ)($,!1),oe=$.boolean("deploy",!0),ue=$.optional(
"ignore",he.wo)??he.K$,{fromList:le}=K;return{...$.check(te),...Z,candidates:z,fromList:le,isPlan:y,approved:C,deploy:oe,ignore:ue}}function x(S){const $=S.text("approved-plan");return $===""&&S.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),$==="none"?void 0:S.optional("approved-plan",fe.ud)}function X(S,$){if(S.text("workflow-name")===""){const{targets:K,fromList:z}=(0,ne.R)(S,"workflow-"),te=K.map(({workflowId:ue})=>ue),
Z=te.find((ue,le)=>te.indexOf(ue)<le),oe=S.text("workflows")===""?"workflows-file":"workflows";return Z!==void 0&&S.refuse(oe,`has workflow-id ${Z} twice`),{targets:K.map(({name:ue,...le})=>({name:ue,
target:le})),fromList:z}}for(const K of["workflow-id","flow-id","workflows","workflows-file"])S.text(K)!==""&&S.refuse(K,"can't be combined with workflow-name");if(!$&&(0,Ee.Tm)()>1){const K=`can't be\
 applied in run attempt ${(0,Ee.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;S.refuse("workflow-name",K,"import-deploy\
-and-promote")}const y=S.optional("workflow-name",I.sU),C=S.optional("name",I.$q)??y;return C===void 0||y===void 0?{targets:[],fromList:!1}:{targets:[{name:C,target:{workflowName:y}}],fromList:!1}}async function N(S,{
targets:$,fromList:y},C){const K=S.required("package",I.EO),z=S.notEmpty("package-sha256",I.tz,"'any'");y&&z!==void 0&&S.refuse("package-sha256","is only for a single package");const te=ue=>ue==="pack\
age"?ue:(0,I.EO)(ue),Z=S.notEmpty("env-variables",te,"'package'");if(K===void 0)return[];const oe=[];for(const{name:ue,target:le}of $){const xe=y?` of ${ue}`:"",Se=y?S.parse(`package${xe}`,ue,ve=>Y(K,
ve)):K,Ce=Z&&y?(0,k.join)(Z,`${ue}.json`):Z,_e=Z==="package"?void 0:Ce,Re="workflowId"in le&&Z==="package",ae=Se&&await Q(S,{path:Se,...{variables:_e,sha256:y?void 0:z,needsVariables:Re,of:xe}},C);ae&&
oe.push({name:ue,target:le,...ae})}return oe}function Y(S,$){const y=(0,k.join)(S,`${$}.zip`),[C=y,K]=[(0,k.join)(S,$),y].filter(z=>(0,v.existsSync)(z));if(K){const z=`as ${(0,I.bY)(`${$}.zip`)} and a\
s ${(0,I.bY)(`${$}/`)}`;throw new Error(`is there twice, ${z}. Remove one of them`)}if((0,v.existsSync)(C)&&(0,v.lstatSync)(C).isSymbolicLink())throw new Error("is a link, which isn't followed");return C}}),
6325:((q,re,e)=>{e.a(q,async(v,k)=>{try{let r=function({rows:h}){for(const{candidate:O}of(0,A.p1)(h)){const{name:E,target:U}=O,a="workflowId"in U?`workflow-id ${U.workflowId}, flow-id ${U.flowId}`:"";
(0,M.t1)().warning(`Nothing differs in ${E}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${a}).`)}};var W=e(
3e3),F=e(6779),B=e(3018),I=e(682),D=e(7279),M=e(8725),j=e(7487),T=e(1519),m=e(2227),i=e(2597),o=e(161),f=e(1415),u=e(4264),R=e(6224),A=e(7833);const g=4;await(0,j.eF)(async h=>{(0,j.n0)({promotions:[]});
const O=await(0,o.K)(h),E=await t(O,h);await(0,A.A2)(E,O);const U=(0,A.jb)(E.rows),a=await(0,B.S3)(U);O.summary&&await(0,f.c)(E,O,a),(0,B.$0)(U),(0,j.Tm)()>1&&O.deploy&&r(E);const n=(0,A.c2)(E,O);if(n)
throw n;O.isPlan&&(0,M.lm)((0,f.o)(E.rows,O))});async function t(h,O){const{candidates:E,fromList:U,approved:a,host:n,ignore:s,deploy:d,upload:c,artifactEnvVariables:l}=h,L=E.flatMap(({definitions:{env:$}})=>$?
(0,T.aC)($.bytes):[]),J=(0,m.Ng)(n,h.apiKey,{secrets:L,known:E.map(({name:$})=>$)}),Q=(0,M.t1)(),he={log:Q,publish:$=>(0,j.n0)((0,A.WZ)($)),signal:O,endsAt:Number.POSITIVE_INFINITY,platform:J,inputs:h},
Ee=({name:$})=>U?{...he,log:(0,M.t1)(`[${$}] `),publish:()=>{}}:he;let fe;const p=await(0,I.H)(E,g,async $=>{try{if(fe)throw new D.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const y=await(0,R.Cs)(Ee($),$);return{candidate:$,plan:y,job:y.state?.job??{}}}catch(y){const C=(0,D.iT)(y);return(0,D.h_)(C).affectsAll&&(fe??=C),{candidate:$,error:C,job:(0,F.Zw)(C)}}}),
x=(0,A.sb)(p);if(x.length<p.length)return{rows:p};const N={options:{host:n.href,ignore:[...s.lines].sort().join(`
`),deploy:d,"upload-artifact":c!==void 0,"artifact-env-variables":l},workflows:x.map(({plan:$})=>$)},Y=(0,u.Rd)(N,a?.salt);if(h.isPlan)return{rows:p,digest:Y};const S=await(0,i.L)(he,x,N).then(()=>{},
D.iT);if(S)return{rows:p,digest:Y,refusal:S};a||Q.info("Applied without an approved plan"),x.some(({plan:$,action:y})=>$.state&&y==="import")&&(0,W.j)(h,Q);for(const $ of x)if(await(0,i.g)(Ee($.candidate),
$),$.error)break;return{rows:p,digest:Y}}k()}catch(g){k(g)}},1)}),1415:((q,re,e)=>{e.d(re,{c:()=>R,o:()=>u});var v=e(6760),k=e(2697),W=e(3018),F=e(1124),B=e(2614),I=e(7487),D=e(4057),M=e(8132),j=e(8920),
T=e(706),m=e(7833);const i=a=>{const{name:n,version:s}=(0,j.Rc)(a)??{};return[n,s].filter(Boolean).join(" ")},o=a=>a.map(n=>(0,M.SS)(n)).join(", "),f=(...a)=>a.filter(Boolean).join(" ");function u(a,{
host:n}){return`Plan: ${(0,m.sb)(a).length-(0,m.p1)(a).length} of ${(0,T.hS)(a.length,"workflow")} will change at ${(0,k.Sm)(n)}`}async function R(a,n,s){const{rows:d,refusal:c,digest:l}=a,L=d.some(({
begun:he})=>he),J=n.isPlan&&l!==void 0,Q=l&&(0,M.SS)(l.slice(0,12)),ne=[L?O(d):g(d,n),(0,D.cj)((0,k.cZ)((0,m.dJ)(d))),c&&(0,D.il)((0,k.UX)(c),(0,I.VY)(c)),J&&r(d,n),(J||L)&&h((0,m.p1)(d)),...L?U(d,n):
[],J&&`Plan ${Q}.`,n.approved&&Q&&`${L?"Applied":"Approved"} plan ${Q}.`,L&&!n.approved&&"Applied without an approved plan."].flatMap(he=>he||[]);(0,F.Hq)((0,m.jb)(d))&&ne.push((0,W.uu)(s,n.fromList,ne,
L?"What differed":"What changes")),await(0,D.Sy)(A(a,n,L),...ne)}function A({rows:a,refusal:n},s,d){const c=(0,k.Sm)(s.host),l=(0,m.dJ)(a).length,L=a.filter(({begun:ne,error:he})=>ne&&ne!=="nothing"&&
!he).length,J=`${L} of ${(0,T.hS)(a.length,"workflow")} promoted`;return[d&&l>0&&`Promotion to ${c} failed: ${J}`,d&&L===0&&`Nothing differs at ${c}: nothing was done`,d&&`${J} to ${c}`,l===0&&!n&&u(a,
s),s.isPlan&&`Plan for ${c} failed: ${l} of ${(0,T.hS)(a.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${c} failed: nothing was changed`}function g(a,{isPlan:n}){const s=a.map(
({candidate:d,plan:c})=>{const{name:l,target:L,path:J,sha256:Q}=d,ne=Q??c?.shown,he=ne&&`${Q?"sha256":"content"} ${ne.slice(0,12)}\u2026`,Ee=c?.state&&i(c.state.package),fe="workflowName"in L?"a new w\
orkflow":L.workflowId;return[{words:l},{words:[i(d.package),(0,v.basename)(J),he].filter(Boolean).join(", ")},{words:Ee?`${Ee} (${fe})`:fe},{words:c?t(c.changes):"\u274C Failed"}]});return(0,D.tp)(["W\
orkflow","Package","Target",n?"What will change":"What would change"],s)}function t({status:a,counts:n,files:s}){if(a==="unchanged")return"nothing: it stays";if(a==="changed")return(0,F.cq)(n);const c=s.
flatMap(l=>l.kind==="json"?(0,B.ID)(l)?.size??[]:[]).find(({nodes:l})=>l>0);return c?`${(0,T.hS)(c.nodes,"node")}, ${(0,T.hS)(c.connections,"connection")}`:"everything: it is new"}function r(a,{deploy:n,
upload:s,artifactEnvVariables:d}){return(0,m.sb)(a).flatMap(({candidate:l,plan:L})=>{const{state:J,outcome:Q,variables:ne}=L,[he,Ee,fe]=[L.added,L.kept,L.ignored].map(o),p=(0,M.SS)(l.name),x=(0,M.SS)(
`${l.name}-before-<run attempt>.zip`),X=J?`The in-development version of ${p} is replaced${n?", then deployed":""}.`:`${p} is created${n?" and deployed":""}: there is nothing to back up.`,Y=s?`A backu\
p is kept first, as ${x}${d?"":", without environment variables"}.`:"No backup is kept.",S=l.variablesFile&&`variables of ${(0,M.SS)(l.variablesFile)}`,$=f(X,J&&Y,ne.length>0&&`The import sends the ${S??
"package's own variables"}.`,he&&`Added: ${he}.`,Ee&&`The target keeps its own value of ${Ee}.`,fe&&`Ignored fields that differ, and that the import brings too: ${fe}.`);return Q==="changed"?`- ${$}`:
[]}).join(`
`)}function h(a){const n=l=>a.filter(({plan:J})=>J[l].length>0).map(({candidate:J,plan:Q})=>`${(0,M.SS)(J.name)} (${o(Q[l])})`).join(", "),s=o(a.map(({candidate:l})=>l.name)),[d,c]=[n("kept"),n("ignor\
ed")];return f(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",d&&`Variables that differ, and that an imp\
ort would keep: ${d}.`,c&&`Ignored fields that differ: ${c}.`)}function O(a){const n=a.map(s=>[{words:s.candidate.name},(0,m.wZ)(s)??{words:"a new workflow"},{words:E(s)},{words:s.imported&&s.plan?t(s.
plan.changes):""},s.backup?.name??""]);return(0,D.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function E({begun:a,imported:n,deployed:s,backup:d,error:c}){return a?a==="nothing"?d?"\u2705\
 Imported by an earlier attempt":"\u2705 Unchanged":c?a==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Importe\
d, not deployed":"\u23F8\uFE0F Not started"}function U(a,{host:n}){const s=a.flatMap(L=>{const{backup:J}=L;if(!J)return[];const Q=J.id===void 0?"on this runner only":`artifact ${J.id}`,ne=J.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,M.SS)(J.name)} (${Q}) to workflow ${(0,M.SS)((0,m.wZ)(L)??"")}${ne}`]}),d=`promote from run ${(0,M.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,c="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",l=a.flatMap(L=>"workflowName"in L.candidate.target?(0,m.wZ)(L)??[]:[]);return[
s.length>0?`To roll back at ${(0,M.wh)((0,k.Sm)(n))}, ${d} ${c}`:"",...l.map(L=>`Workflow ${(0,M.SS)(L)} is new: no action can remove it, only AI for Process.`)]}}),4264:((q,re,e)=>{e.d(re,{Gy:()=>T,Rd:()=>M,
cM:()=>m,ud:()=>j});var v=e(7598),k=e(7487),W=e(706);const F="v1",[B,I]=[["name","target","package","variables"],["outcome","targetVariables","content"]],D=[...B,...I];function M(t,r=(0,v.randomBytes)(
12).toString("base64url")){const h=u(t,r),O=[F,r,A(t,r,h),...h.map(E=>E.join("~"))].join(".");return`${O}.${g([O],6)}`}function j(t){const[r="",h="",O="",...E]=t.split(".");if(/^v\d/.test(r)&&r!==F)throw new Error(
`is of another version of this action (format ${r.slice(1)}). Make and approve a new plan`);if(E.pop()!==g([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:h,seal:O,rows:E.map(U=>U.split("~"))}}function T({salt:t,seal:r,rows:h},O){const E=u(O,t),U=(d,c)=>d.filter((l,L)=>h[c]?.[L]!==E[c]?.[L]),a=U(Object.keys(
O.options),0),n=a.map(d=>i(d,O.options[d]));if(h.length!==E.length){const d=(0,W.hS)(h.length-1,"workflow");return{differences:[...n,`the plan is for ${d}, this step for ${E.length-1}`],actions:[]}}const s=O.
workflows.map((d,c)=>{const l=U(D,c+1),L=R(h[c+1]?.at(-1)??"",t,c);n.push(...o(d,l,L).map(he=>`${d.name}: ${he}`));const J=d.outcome==="changed",Q=J!==l.includes("outcome");if(!l.includes("targetVaria\
bles")&&!l.includes("content"))return Q?"import":"leave";const ne=[...a,...l].some(he=>["host","ignore","name","target"].includes(he));return J&&!ne&&n.push(f(d,l.includes("content"))),Q?"finish":"lea\
ve"});return n.length===0&&r!==A(O,t,h)&&n.push("the plan's digest isn't as the plan wrote it"),{differences:n,actions:s}}function m({salt:t,rows:r},h,O){return r[h+1]?.includes(g([t,h,"content",O],22))===
!0}function i(t,r){return t==="host"?`the host isn't the approved one (now ${r})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!r}, is ${r})`}function o({target:t,shown:r,variables:h},O,E){
if(O.includes("name"))return["the plan has another workflow in its place"];const U={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one (was ${E}\u2026, is ${r.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${h.join(", ")||"none"})`};return O.flatMap(a=>U[a]??[])}function f({name:t,target:r,fields:h,targetVariables:O},E){const a=`\
differs from the package in ${h.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,n=`its environment variables differ${O.length>0?` (now ${O.join(", ")})`:""}`,s=E&&h.length>0?
a:n,d=`: look at the workflow, and if it is right, deploy it with the deploy action (${r})`,c=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,k.Tm)()>1?d:
""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${c}`}function u({options:t,workflows:r},h){const O=r.map((E,U)=>[...D.map(a=>g([h,U,
a,E[a]],a==="content"?22:4)),R(E.shown,h,U)]);return[Object.entries(t).map(E=>g([h,...E],4)),...O]}function R(t,r,h){const O=(0,v.createHash)("sha256").update(`${r} ${h}`).digest().readUIntBE(0,3);return(Number.
parseInt(t.slice(0,6),16)^O).toString(16).padStart(6,"0")}function A({options:t,workflows:r},h,O){const E=r.map(U=>B.map(a=>U[a]));return g([h,"seal",t,E,O],43)}function g(t,r){return(0,v.createHash)(
"sha256").update(JSON.stringify(t)).digest("base64url").slice(0,r)}}),6224:((q,re,e)=>{e.d(re,{Cs:()=>E,cS:()=>n,YR:()=>L});var v=e(7975),k=e(6779),W=e(9630),F=e(2899),B=e(5806),I=e(1519),D=e(1124),M=e(
3436),j=e(2742),T=e(7856);const m=1024*1024;function i(fe,p,{name:x,ignore:X}){const N=[fe,p].filter(oe=>oe!==void 0),Y=N.length===2&&N.some(f),S=[...new Set(N.flatMap(({files:oe})=>[...oe.keys()]))].
sort(),$=new Set(X.lines),y=new M.Ms(X,oe=>$.delete(oe)),C=S.flatMap(oe=>{const[ue,le]=[fe?.files.get(oe),p?.files.get(oe)],xe=ue!==void 0&&le!==void 0&&ue.equals(le);if(Y&&(0,B.dU)(oe)||xe&&$.size===
0)return[];const Se=ue&&(0,W.TA)(oe,ue,y),Ce=xe?Se:le&&(0,W.TA)(oe,le,y);return xe||Se!==void 0&&Se.id===Ce?.id?[]:[{name:oe,from:ue,to:le,base:Se,head:Ce}]}),K=R(C,y),z=oe=>X.lines.length===0&&K.some(
ue=>ue.name===oe),te=K.length===0?[]:S.filter(oe=>!z(oe)&&!(0,B.dU)(oe)),Z=fe===void 0?"added":p===void 0?"removed":void 0;return{name:x,status:Z??(K.length>0?"changed":"unchanged"),counts:Z?{added:0,
modified:0,removed:0,[Z]:1}:(0,D.cz)(K.map(D.xS)),files:K,variablesCompared:!(Y&&N.some(u)),secrets:[...new Set(N.flatMap(oe=>[...(0,I.x3)(oe),...o(oe,te)]))],unusedIgnores:[...$]}}function o({files:fe},p){
return p.flatMap(x=>(0,T.Wr)((0,W.TA)(x,fe.get(x)??Buffer.of(),new M.Ms(F.K$))))}function f({kind:fe,files:p}){return fe==="folder"&&![...p.keys()].some(B.dU)}function u({files:fe}){return[...fe].some(
([p,x])=>(0,B.dU)(p)&&(0,I.DF)(x)?.variables.length!==0)}function R(fe,p){const x=fe.flatMap(({name:N,base:Y,head:S})=>Y&&S&&!(0,B.dU)(N)?[{name:N,base:Y,head:S}]:[]),X=new Map((0,j.OD)(x,p).map((N,Y)=>[
x[Y]?.name,N]));return fe.map(N=>A(N,X.get(N.name)))}function A({name:fe,from:p,to:x,base:X,head:N},Y){const S=p===void 0?"added":x===void 0?"removed":"modified",$={name:fe,status:S,changes:[],references:[],
matches:[],base:void 0,head:void 0};if((0,B.dU)(fe))return{...$,kind:"variables",changes:t(X,N,S)};if(Y||S!=="modified"&&(X??N))return{...$,kind:"json",base:X,head:N,...Y};const[y,C]=[p&&g(p),x&&g(x)];
return p&&y===void 0||x&&C===void 0?{...$,kind:"binary"}:{...$,kind:"text",text:{base:y,head:C}}}function g(fe){return fe.length<=m&&!fe.includes(0)?(0,W.b6)(fe):void 0}function t(fe,p,x){const[X,N]=[
fe,p].map(z=>z&&(0,I.DF)(Buffer.from((0,M.dj)(z))));if(x==="modified"&&(X===void 0||X.container!==N?.container))return[{kind:"modified",path:[],from:D.RG,to:D.RG}];const Y=z=>new Map(z?.variables.map(
({name:te,content:Z})=>[te,Z])),[S,$]=[Y(X),Y(N)],y=[],C=[...S.keys()].filter(z=>$.has(z)),K=[...$.keys()].filter(z=>S.has(z));C.some((z,te)=>z!==K[te])&&y.push({kind:"reordered",path:[],moved:[]});for(const z of[
...new Set([...S.keys(),...$.keys()])].sort()){const te=[{type:"member",key:z}];S.has(z)?$.has(z)?S.get(z)!==$.get(z)&&y.push({kind:"modified",path:te,from:D.RG,to:D.RG}):y.push({kind:"removed",path:te,
value:D.RG}):y.push({kind:"added",path:te,value:D.RG})}return y}var r=e(7279),h=e(8920),O=e(9870);async function E(fe,p){const{platform:x,inputs:X}=fe,{target:N}=p;if("workflowName"in N)return U(p,void 0,
X.ignore);const Y=await(0,k.X7)(fe,x,{...X,...N});for(const S of(0,I.x3)(Y.package))x.secrets.add(S);return U(p,Y,X.ignore)}function U(fe,p,x){const{name:X,target:N,package:Y,definitions:S,variablesFile:$}=fe,
y=p&&a(p.package),C=[y?.env?.bytes,Y.files.get(O.Km)];$&&S.env&&J(X,S.env.bytes,C);const[K,z]=[c(y?.env),c(S.env)],te=K&&z&&new Map([...z,...K]),Z=y&&L(y,K,y.env),oe=L(S,S.env&&te,S.env),ue=i(Z,oe,{name:X,
ignore:x}),le=s(ue),xe=s(i(Z,oe,{name:X,ignore:F.K$})),Se=[...C,S.env?.bytes].flatMap(_e=>_e?(0,I.aC)(_e):[]),Ce=(0,W.ol)(L(S),F.K$);return{state:p,changes:{...ue,secrets:[...ue.secrets,...Se]},ignored:xe.
filter(_e=>!le.includes(_e)),added:l(te).filter(_e=>!K?.has(_e)),kept:l(z).filter(_e=>K?.has(_e)&&K.get(_e)!==z?.get(_e)),name:X,target:"workflowId"in N?`${N.workflowId} ${N.flowId}`:`new workflow ${N.
workflowName}`,package:Ce,variables:l(z),shown:fe.sha256??Ce,outcome:ue.status==="unchanged"?ue.status:"changed",targetVariables:l(K),content:y?(0,W.ol)(L(y),x):"",fields:le}}function a(fe){try{return(0,h.
mu)(fe)}catch(p){const x=`The target's package ${(0,r.gJ)(p)}`;throw new r.HR({what:x,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:p})}}function n(fe,p){return fe.content===
p.content&&(0,v.isDeepStrictEqual)(fe.targetVariables,p.targetVariables)}function s({files:fe}){const p=fe.flatMap(({kind:x,name:X,changes:N})=>x==="variables"?[]:N.length===0?[X]:N.map(Y=>d(Y)||X));return[
...new Set(p)]}function d({kind:fe,path:p}){return p.map(X=>X.type==="member"?X.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(fe==="reordered"?"[]":"")}function c(fe){return fe===void 0?new Map:(0,I.
DF)(fe.bytes)?.variables.reduce((p,{name:x,content:X})=>p.set(x,X),new Map)}function l(fe){return[...fe?.keys()??[]].sort()}function L({app:fe,flow:p},x,X){const N=l(x).map(S=>[S,""]),Y=x?Buffer.from(
JSON.stringify(Object.fromEntries(N))):X?.bytes;return(0,O.jz)("zip",[[O.uq,fe.bytes],[O.n7,p.bytes],...Y?[[O.Km,Y]]:[]])}function J(fe,p,x){const X=x.map(C=>C&&(0,I.DF)(C)),N=X.find(C=>C?.variables.length)??
X.find(Boolean),Y=Q((0,I.DF)(p),N);if(Y===void 0)return;const S=X.indexOf(N)===1?"package":"target",$=`env-variables of ${fe} doesn't have the shape of the ${S}'s variables`,y=`Write it like this, wit\
h your names and values: ${Ee(N)}`;throw new r.HR({what:$,why:Y,advice:y,topic:"import-deploy-and-promote"})}function Q(fe,p){if(fe===void 0)return"it must be a list or an object of variables, each wi\
th its own name and a value";if(p===void 0)return;if(fe.container!==p.container)return fe.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(p.variables.
length===0)return;const x=new Set(p.variables.flatMap(({keys:N})=>N)),X=p.variables.every(({keys:N})=>N.includes("value"));for(const{name:N,keys:Y}of fe.variables){const S=Y.find($=>!x.has($));if(S!==
void 0)return`${N} has "${S}", which no variable there has`;if(X&&!Y.includes("value"))return`${N} has no "value"`}}const ne={name:"API_URL",key:"API_URL",value:"https://api.example.com"},he={string:"",
number:0,boolean:!1};function Ee({container:fe,variables:[p]}={container:"array",variables:[]}){const x=fe==="array",{keys:X,content:N}=p??{keys:x?["name","value"]:[],content:"{}"},Y=JSON.parse(N),S=X.
map(y=>[y,ne[y]??he[typeof Y[y]]??null]),$=X.length===0?ne.value:Object.fromEntries(S);return JSON.stringify(x?[$]:{API_URL:$})}}),7833:((q,re,e)=>{e.d(re,{A2:()=>j,WZ:()=>m,c2:()=>i,dJ:()=>I,jb:()=>M,
p1:()=>B,sb:()=>F,wZ:()=>D});var v=e(2697),k=e(1124),W=e(7487);function F(o){return o.filter(f=>f.plan!==void 0)}function B(o){return F(o).filter(({plan:f,action:u,backup:R})=>f.outcome==="unchanged"&&
u!=="finish"&&!R)}function I(o){return o.flatMap(({candidate:{name:f},error:u})=>u?[{name:f,error:u}]:[])}function D({candidate:{target:o},job:f}){return"workflowId"in o?o.workflowId:f["workflow-id"]}
function M(o){const f=o.filter(({plan:u})=>!u).map(({candidate:u})=>u.name);return{workflows:F(o).map(({plan:u})=>u.changes),notCompared:f}}async function j({rows:o,digest:f},{fromList:u}){const[R]=o,
A=M(o);(0,W.n0)({...f&&{changed:(0,k.Hq)(A),...(0,k.xW)(A),"plan-digest":f},...!u&&R&&{...m(R.job),"workflow-id":D(R)},...await(0,v.dF)("promotions",o.map(T))})}function T(o){const{candidate:f,plan:u,
imported:R=!1,deployed:A=!1,backup:g,job:t,error:r}=o;return{name:f.name,"workflow-id":D(o),...u&&{changed:u.outcome==="changed",...u.changes.counts},"package-sha256":f.sha256,imported:R,deployed:A,"d\
ock-status-id":t["dock-status-id"],...g?.id&&{"backup-artifact-id":g.id,"backup-artifact-name":g.name},error:r&&(0,v.UX)(r)}}function m({"workflow-id":o,"dock-status-id":f,status:u}){return{"workflow-\
id":o,"dock-status-id":f,status:u}}function i({rows:o,refusal:f,digest:u},{fromList:R,isPlan:A}){const g=I(o),[t]=g;if(t===void 0||!R)return t?.error??f;const r=o.filter(({begun:O})=>!O).map(({candidate:O})=>O.
name),h=[!u&&`${g.length} of ${o.length} targets could not be compared.`,(0,v.As)(g),!u&&!A&&"Nothing was changed.",u&&r.length>0&&`Not started: ${r.join(", ")}.`];return(0,v.Xd)(t.error,h.filter(Boolean).
join(" "))}}),2975:((q,re,e)=>{e.d(re,{L5:()=>I,Mu:()=>T,Vs:()=>M,kU:()=>B,yy:()=>j});var v=e(7279),k=e(706);const W=7,F=3e4,B=429;async function I({log:m,signal:i,endsAt:o},f,{atLeastMs:u=0,untilFree:R=!1}={}){
let A=0,g=0,t;for(;;)try{return await f()}catch(r){if(!(r instanceof v.HR&&(r.retryable||R&&r.busy)))throw r;i.throwIfAborted(),t??=performance.now();const h=r.status===B,O=r.busy||h;g=O?g+1:0,O||A++;
const E=A>(r.maxRetries??W)&&performance.now()-t>=u;if(!O&&E)throw D(r,`${A} times in a row`);const U=Math.min(F,1e3*2**((g||A)-1))*(.5+Math.random()/2),a=h&&r.retryAfterMs>0?r.retryAfterMs:Math.max(r.
retryAfterMs,U),n=(0,k.zK)(a);if(performance.now()+a>=o)throw D(r,`and waiting ${n} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,k.
OX)((0,v.$N)(r),1e3)}; retrying in ${n}`),await j(a,i)}}function D(m,i,o=m.advice){const{what:f,why:u}=m,R=u?{why:`${u}, ${i}`}:{what:`${f}, ${i}`};return m.with({...R,advice:o,retryable:!1})}function M(m){
const i=String(m),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(m,i){let o;const f=new Promise(u=>{o=setTimeout(u,m)});await T(i,f).
finally(()=>clearTimeout(o))}function T(m,i){return new Promise((o,f)=>{const u=()=>f(m.reason);i.then(o,f).finally(()=>m.removeEventListener("abort",u)),m.aborted?u():m.addEventListener("abort",u)})}}),
706:((q,re,e)=>{e.d(re,{MW:()=>F,OX:()=>k,TL:()=>W,Xe:()=>B,hS:()=>D,pO:()=>i,v5:()=>j,zD:()=>I,zK:()=>M});var v=e(8132);function k(g,t=300){const r=g.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","\
## [").trim();return(0,v.Jj)(r,t)}function W(g,t=100){return(0,v.RK)(JSON.stringify((0,v.Jj)(g,t)))}function F(g){return W(g,1e3).replaceAll("\\\\","\\")}function B(g){if(g<1024)return`${g} B`;const t=(g/
1024).toFixed(1);return Number(t)<1024?`${t} KiB`:`${(g/1024**2).toFixed(1)} MiB`}function I(g){return String(g).replace(/\B(?=(\d{3})+$)/g,",")}function D(g,t){return`${I(g)} ${t}${g===1?"":"s"}`}function M(g){
if(g<9950)return`${(g/1e3).toFixed(1)} s`;const t=Math.round(g/1e3);if(t<60)return`${t} s`;const[r,h]=[Math.floor(t/60),Math.floor(t/3600)];return h>0?`${h} h ${r%60} min`:`${r} min ${t%60} s`}const j="\
***",T=4,m=8;class i{#n=new Map;#e=new Set;constructor(t=[]){for(const r of t)this.add(r)}add(t,r=h=>!0){const h=new Set([t,...t.split(/[\r\n]/)].map(O=>O.trim()));for(const O of[...h].filter(r).flatMap(
o)){const E=O.slice(0,m);this.#n.set(E,(this.#n.get(E)??new Set).add(O)),this.#e.add(E.length)}}redact=(t,r=300)=>{const h=t.trimStart(),O=Math.min(h.length,r*4);return k(this.hide(h,()=>{},O)+(O<h.length?
"\u2026":""),r)};hide(t,r=O=>{},h=t.length){let[O,E]=["",0];for(let U=0;U<h;U++){const a=this.#t(t,U);a!==""&&(r(a),U>=E&&(O+=t.slice(E,U)+j),E=Math.max(E,U+a.length))}return O+t.slice(E,h)}#t(t,r){let h="";
for(const O of this.#e)for(const E of this.#n.get(t.slice(r,r+O))??[])E.length<=h.length||!t.startsWith(E,r)||(E.length>=T||A(t,r,r+E.length))&&(h=E);return h}}function o(g){const t=L=>JSON.stringify(
L).slice(1,-1),r=Buffer.from(g).toString(),h=[g,r].flatMap(L=>[L,t(L),t(t(L))]),O=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>t(r).replace(L,R)),E=[t(r),...O].flatMap(L=>[L,L.replaceAll("/","\\/")]),U=encodeURIComponent(
r),a=U.replace(/[!'()*]/g,u),n=a.replaceAll("%2A","*").replaceAll("~","%7E"),d=[U,a,a.replaceAll("%2F","/"),n].flatMap(L=>[L,L.replaceAll("%20","+")]),c=d.map(L=>L.replace(/%../g,J=>J.toLowerCase())),
l=r.replace(/[&<>"']/g,L=>f[L]??"");return[...h,t(r).replaceAll("/","\\/"),...E,l,...d,...c,encodeURI(r)]}const f={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(g){return`%${g.
charCodeAt(0).toString(16).toUpperCase()}`}function R(g){return`\\u${g.charCodeAt(0).toString(16).padStart(4,"0")}`}function A(g,t,r){const h=g.slice(Math.max(0,t-2),t);return!/[\p{L}\p{N}]$/u.test(h)&&
!/^[\p{L}\p{N}]/u.test(g.slice(r,r+2))}}),819:((q,re,e)=>{e.d(re,{Yz:()=>yt,z3:()=>pt,V4:()=>lt,pq:()=>vt,lm:()=>bt,C1:()=>ht,uH:()=>gt,Pq:()=>wt,z:()=>d,$e:()=>Et});var v=e(857);function k(G){return G==
null?"":typeof G=="string"||G instanceof String?G:JSON.stringify(G)}function W(G){return Object.keys(G).length?{title:G.title,file:G.file,line:G.startLine,endLine:G.endLine,col:G.startColumn,endColumn:G.
endColumn}:{}}function F(G,P,H){const ee=new D(G,P,H);process.stdout.write(ee.toString()+v.EOL)}function B(G,P=""){F(G,{},P)}const I="::";class D{constructor(P,H,ee){P||(P="missing.command"),this.command=
P,this.properties=H,this.message=ee}toString(){let P=I+this.command;if(this.properties&&Object.keys(this.properties).length>0){P+=" ";let H=!0;for(const ee in this.properties)if(this.properties.hasOwnProperty(
ee)){const de=this.properties[ee];de&&(H?H=!1:P+=",",P+=`${ee}=${j(de)}`)}}return P+=`${I}${M(this.message)}`,P}}function M(G){return k(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function j(G){return k(G).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var T=e(6982),m=e(9896);function i(G,P){const H=process.env[`GITHUB_${G}`];
if(!H)throw new Error(`Unable to find environment variable for file command ${G}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${k(P)}${v.EOL}`,{encoding:"utf\
8"})}function o(G,P){const H=`ghadelimiter_${T.randomUUID()}`,ee=k(P);if(G.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(ee.includes(H))throw new Error(
`Unexpected input: value should not contain the delimiter "${H}"`);return`${G}<<${H}${v.EOL}${ee}${v.EOL}${H}`}var f=e(6928),u=e(6671),R=e(2145),A=function(G,P,H,ee){function de(me){return me instanceof
H?me:new H(function(be){be(me)})}return new(H||(H=Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.
value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};class g{static createHttpClient(P=!0,H=10){const ee={allowRetries:P,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
g.getRequestToken())],ee)}static getRequestToken(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){
const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return P}static getCall(P){return A(this,void 0,void 0,function*(){var H;
const me=(H=(yield g.createHttpClient().getJson(P).catch(be=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${be.statusCode}
 
        Error Message: ${be.message}`)})).result)===null||H===void 0?void 0:H.value;if(!me)throw new Error("Response json body do not have ID Token field");return me})}static getIDToken(P){return A(this,
void 0,void 0,function*(){try{let H=g.getIDTokenUrl();if(P){const de=encodeURIComponent(P);H=`${H}&audience=${de}`}debug(`ID token url is ${H}`);const ee=yield g.getCall(H);return setSecret(ee),ee}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(G,P,H,ee){function de(me){return me instanceof H?me:new H(function(be){be(me)})}return new(H||(H=Promise))(function(me,be){function We(_){
try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const{access:r,appendFile:h,
writeFile:O}=m.promises,E="GITHUB_STEP_SUMMARY",U="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class a{constructor(){this._buffer=""}filePath(){
return t(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[E];if(!P)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime envir\
onment supports job summaries.`);try{yield r(P,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write permissions.`)}
return this._filePath=P,this._filePath})}wrap(P,H,ee={}){const de=Object.entries(ee).map(([me,be])=>` ${me}="${be}"`).join("");return H?`<${P}${de}>${H}</${P}>`:`<${P}${de}>`}write(P){return t(this,void 0,
void 0,function*(){const H=!!P?.overwrite,ee=yield this.filePath();return yield(H?O:h)(ee,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,H=!1){return this._buffer+=P,H?this.
addEOL():this}addEOL(){return this.addRaw(v.EOL)}addCodeBlock(P,H){const ee=Object.assign({},H&&{lang:H}),de=this.wrap("pre",this.wrap("code",P),ee);return this.addRaw(de).addEOL()}addList(P,H=!1){const ee=H?
"ol":"ul",de=P.map(be=>this.wrap("li",be)).join(""),me=this.wrap(ee,de);return this.addRaw(me).addEOL()}addTable(P){const H=P.map(de=>{const me=de.map(be=>{if(typeof be=="string")return this.wrap("td",
be);const{header:We,data:w,colspan:b,rowspan:_}=be,V=We?"th":"td",ce=Object.assign(Object.assign({},b&&{colspan:b}),_&&{rowspan:_});return this.wrap(V,w,ce)}).join("");return this.wrap("tr",me)}).join(
""),ee=this.wrap("table",H);return this.addRaw(ee).addEOL()}addDetails(P,H){const ee=this.wrap("details",this.wrap("summary",P)+H);return this.addRaw(ee).addEOL()}addImage(P,H,ee){const{width:de,height:me}=ee||
{},be=Object.assign(Object.assign({},de&&{width:de}),me&&{height:me}),We=this.wrap("img",null,Object.assign({src:P,alt:H},be));return this.addRaw(We).addEOL()}addHeading(P,H){const ee=`h${H}`,de=["h1",
"h2","h3","h4","h5","h6"].includes(ee)?ee:"h1",me=this.wrap(de,P);return this.addRaw(me).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){const P=this.wrap(
"br",null);return this.addRaw(P).addEOL()}addQuote(P,H){const ee=Object.assign({},H&&{cite:H}),de=this.wrap("blockquote",P,ee);return this.addRaw(de).addEOL()}addLink(P,H){const ee=this.wrap("a",P,{href:H});
return this.addRaw(ee).addEOL()}}const n=new a,s=null,d=n;function c(G){return G.replace(/[\\]/g,"/")}function l(G){return G.replace(/[/]/g,"\\")}function L(G){return G.replace(/[/\\]/g,path.sep)}const J=Je(
import.meta.url)("string_decoder");var Q=e(4434);const ne=Je(import.meta.url)("child_process");var he=e(2613),Ee=function(G,P,H,ee){function de(me){return me instanceof H?me:new H(function(be){be(me)})}
return new(H||(H=Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.value):de(_.value).then(We,w)}b((ee=
ee.apply(G,P||[])).next())})};const{chmod:fe,copyFile:p,lstat:x,mkdir:X,open:N,readdir:Y,rename:S,rm:$,rmdir:y,stat:C,symlink:K,unlink:z}=m.promises,te=process.platform==="win32";function Z(G){return Ee(
this,void 0,void 0,function*(){const P=yield fs.promises.readlink(G);return te&&!P.endsWith("\\")?`${P}\\`:P})}const oe=268435456,ue=m.constants.O_RDONLY;function le(G){return Ee(this,void 0,void 0,function*(){
try{yield C(G)}catch(P){if(P.code==="ENOENT")return!1;throw P}return!0})}function xe(G){return Ee(this,arguments,void 0,function*(P,H=!1){return(H?yield C(P):yield x(P)).isDirectory()})}function Se(G){
if(G=_e(G),!G)throw new Error('isRooted() parameter "p" cannot be empty');return te?G.startsWith("\\")||/^[A-Z]:/i.test(G):G.startsWith("/")}function Ce(G,P){return Ee(this,void 0,void 0,function*(){let H;
try{H=yield C(G)}catch(de){de.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${G}': ${de}`)}if(H&&H.isFile()){if(te){const de=f.extname(G).toUpperCase();
if(P.some(me=>me.toUpperCase()===de))return G}else if(Re(H))return G}const ee=G;for(const de of P){G=ee+de,H=void 0;try{H=yield C(G)}catch(me){me.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${G}': ${me}`)}if(H&&H.isFile()){if(te){try{const me=f.dirname(G),be=f.basename(G).toUpperCase();for(const We of yield Y(me))if(be===We.toUpperCase()){G=f.join(
me,We);break}}catch(me){console.log(`Unexpected error attempting to determine the actual case of the file '${G}': ${me}`)}return G}else if(Re(H))return G}}return""})}function _e(G){return G=G||"",te?(G=
G.replace(/\//g,"\\"),G.replace(/\\\\+/g,"\\")):G.replace(/\/\/+/g,"/")}function Re(G){return(G.mode&1)>0||(G.mode&8)>0&&process.getgid!==void 0&&G.gid===process.getgid()||(G.mode&64)>0&&process.getuid!==
void 0&&G.uid===process.getuid()}function je(){var G;return(G=process.env.COMSPEC)!==null&&G!==void 0?G:"cmd.exe"}var ae=function(G,P,H,ee){function de(me){return me instanceof H?me:new H(function(be){
be(me)})}return new(H||(H=Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.value):de(_.value).then(
We,w)}b((ee=ee.apply(G,P||[])).next())})};function ve(G,P){return ae(this,arguments,void 0,function*(H,ee,de={}){const{force:me,recursive:be,copySourceDirectory:We}=st(de),w=(yield ioUtil.exists(ee))?
yield ioUtil.stat(ee):null;if(w&&w.isFile()&&!me)return;const b=w&&w.isDirectory()&&We?path.join(ee,path.basename(H)):ee;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(be)yield ie(H,b,0,me);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,b)==="")
throw new Error(`'${b}' and '${H}' are the same file`);yield ge(H,b,me)}})}function Ue(G,P){return ae(this,arguments,void 0,function*(H,ee,de={}){if(yield ioUtil.exists(ee)){let me=!0;if((yield ioUtil.
isDirectory(ee))&&(ee=path.join(ee,path.basename(H)),me=yield ioUtil.exists(ee)),me)if(de.force==null||de.force)yield Fe(ee);else throw new Error("Destination already exists")}yield ze(path.dirname(ee)),
yield ioUtil.rename(H,ee)})}function Fe(G){return ae(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(G))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(G,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(P){throw new Error(`File was unable to be removed ${P}`)}})}function ze(G){return ae(this,void 0,void 0,function*(){
ok(G,"a path argument must be provided"),yield ioUtil.mkdir(G,{recursive:!0})})}function Xe(G,P){return ae(this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");if(P){const ee=yield Xe(
G,!1);if(!ee)throw te?new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variabl\
e. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${G}. Please verify either the file path exists or the file can be found within a d\
irectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ee}const H=yield nt(G);return H&&H.length>0?H[0]:""})}function nt(G){return ae(
this,void 0,void 0,function*(){if(!G)throw new Error("parameter 'tool' is required");const P=[];if(te&&process.env.PATHEXT)for(const de of process.env.PATHEXT.split(f.delimiter))de&&P.push(de);if(Se(G)){
const de=yield Ce(G,P);return de?[de]:[]}if(G.includes(f.sep))return[];const H=[];if(process.env.PATH)for(const de of process.env.PATH.split(f.delimiter))de&&H.push(de);const ee=[];for(const de of H){
const me=yield Ce(f.join(de,G),P);me&&ee.push(me)}return ee})}function st(G){const P=G.force==null?!0:G.force,H=!!G.recursive,ee=G.copySourceDirectory==null?!0:!!G.copySourceDirectory;return{force:P,recursive:H,
copySourceDirectory:ee}}function ie(G,P,H,ee){return ae(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ze(P);const de=yield ioUtil.readdir(G);for(const me of de){const be=`${G}/${me}`,We=`${P}\
/${me}`;(yield ioUtil.lstat(be)).isDirectory()?yield ie(be,We,H,ee):yield ge(be,We,ee)}yield ioUtil.chmod(P,(yield ioUtil.stat(G)).mode)})}function ge(G,P,H){return ae(this,void 0,void 0,function*(){if((yield ioUtil.
lstat(G)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(de){de.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}const ee=yield ioUtil.readlink(G);yield ioUtil.
symlink(ee,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||H)&&(yield ioUtil.copyFile(G,P))})}const ye=Je(import.meta.url)("timers");var Me=function(G,P,H,ee){function de(me){return me instanceof
H?me:new H(function(be){be(me)})}return new(H||(H=Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.
value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const $e=process.platform==="win32";class Ie extends Q.EventEmitter{constructor(P,H,ee){if(super(),!P)throw new Error("Parameter 'tool\
Path' cannot be null or empty.");this.toolPath=P,this.args=H||[],this.options=ee||{}}_debug(P){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(P)}_getCommandString(P,H){
const ee=this._getSpawnFileName(),de=this._getSpawnArgs(P);let me=H?"":"[command]";if($e)if(this._isCmdFile()){me+=ee;for(const be of de)me+=` ${be}`}else if(P.windowsVerbatimArguments){me+=`"${ee}"`;
for(const be of de)me+=` ${be}`}else{me+=this._windowsQuoteCmdArg(ee);for(const be of de)me+=` ${this._windowsQuoteCmdArg(be)}`}else{me+=ee;for(const be of de)me+=` ${be}`}return me}_processLineBuffer(P,H,ee){
try{let de=H+P.toString(),me=de.indexOf(v.EOL);for(;me>-1;){const be=de.substring(0,me);ee(be),de=de.substring(me+v.EOL.length),me=de.indexOf(v.EOL)}return de}catch(de){return this._debug(`error proce\
ssing line. Failed with error ${de}`),""}}_getSpawnFileName(){return $e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(P){if($e&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ee of this.args)H+=" ",H+=P.windowsVerbatimArguments?ee:this._windowsQuoteCmdArg(ee);return H+='"',[H]}return this.args}_endsWith(P,H){return P.endsWith(
H)}_isCmdFile(){const P=this.toolPath.toUpperCase();return this._endsWith(P,".CMD")||this._endsWith(P,".BAT")}_windowsQuoteCmdArg(P){if(!this._isCmdFile())return this._uvQuoteCmdArg(P);if(!P)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ee=!1;for(const be of P)if(H.some(We=>We===be)){ee=!0;break}if(!ee)return P;let de='"',me=!0;for(let be=P.
length;be>0;be--)de+=P[be-1],me&&P[be-1]==="\\"?de+="\\":P[be-1]==='"'?(me=!0,de+='"'):me=!1;return de+='"',de.split("").reverse().join("")}_uvQuoteCmdArg(P){if(!P)return'""';if(!P.includes(" ")&&!P.includes(
"	")&&!P.includes('"'))return P;if(!P.includes('"')&&!P.includes("\\"))return`"${P}"`;let H='"',ee=!0;for(let de=P.length;de>0;de--)H+=P[de-1],ee&&P[de-1]==="\\"?H+="\\":P[de-1]==='"'?(ee=!0,H+="\\"):
ee=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(P){P=P||{};const H={cwd:P.cwd||process.cwd(),env:P.env||process.env,silent:P.silent||!1,windowsVerbatimArguments:P.windowsVerbatimArguments||
!1,failOnStdErr:P.failOnStdErr||!1,ignoreReturnCode:P.ignoreReturnCode||!1,delay:P.delay||1e4};return H.outStream=P.outStream||process.stdout,H.errStream=P.errStream||process.stderr,H}_getSpawnOptions(P,H){
P=P||{};const ee={};return ee.cwd=P.cwd,ee.env=P.env,ee.windowsVerbatimArguments=P.windowsVerbatimArguments||this._isCmdFile(),P.windowsVerbatimArguments&&(ee.argv0=`"${H}"`),ee}exec(){return Me(this,
void 0,void 0,function*(){return!Se(this.toolPath)&&(this.toolPath.includes("/")||$e&&this.toolPath.includes("\\"))&&(this.toolPath=f.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Xe(this.toolPath,!0),new Promise((P,H)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const b of this.args)this._debug(
`   ${b}`);const ee=this._cloneExecOptions(this.options);!ee.silent&&ee.outStream&&ee.outStream.write(this._getCommandString(ee)+v.EOL);const de=new ke(ee,this.toolPath);if(de.on("debug",b=>{this._debug(
b)}),this.options.cwd&&!(yield le(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const me=this._getSpawnFileName(),be=ne.spawn(me,this._getSpawnArgs(ee),this._getSpawnOptions(
this.options,me));let We="";be.stdout&&be.stdout.on("data",b=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(b),!ee.silent&&ee.outStream&&ee.outStream.write(b),We=
this._processLineBuffer(b,We,_=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(_)})});let w="";if(be.stderr&&be.stderr.on("data",b=>{de.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(b),!ee.silent&&ee.errStream&&ee.outStream&&(ee.failOnStdErr?ee.errStream:ee.outStream).write(b),w=this._processLineBuffer(b,w,_=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(_)})}),be.on("error",b=>{de.processError=b.message,de.processExited=!0,de.processClosed=!0,de.CheckComplete()}),be.
on("exit",b=>{de.processExitCode=b,de.processExited=!0,this._debug(`Exit code ${b} received from tool '${this.toolPath}'`),de.CheckComplete()}),be.on("close",b=>{de.processExitCode=b,de.processExited=
!0,de.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),de.CheckComplete()}),de.on("done",(b,_)=>{We.length>0&&this.emit("stdline",We),w.length>0&&this.emit("errlin\
e",w),be.removeAllListeners(),b?H(b):P(_)}),this.options.input){if(!be.stdin)throw new Error("child process missing stdin");be.stdin.end(this.options.input)}}))})}}function Ne(G){const P=[];let H=!1,ee=!1,
de="";function me(be){ee&&be!=='"'&&(de+="\\"),de+=be,ee=!1}for(let be=0;be<G.length;be++){const We=G.charAt(be);if(We==='"'){ee?me(We):H=!H;continue}if(We==="\\"&&ee){me(We);continue}if(We==="\\"&&H){
ee=!0;continue}if(We===" "&&!H){de.length>0&&(P.push(de),de="");continue}me(We)}return de.length>0&&P.push(de.trim()),P}class ke extends Q.EventEmitter{constructor(P,H){if(super(),this.processClosed=!1,
this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=P,this.
toolPath=H,P.delay&&(this.delay=P.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ye.setTimeout)(ke.HandleTimeout,this.delay,this)))}_debug(P){
this.emit("debug",P)}_setResult(){let P;this.processExited&&(this.processError?P=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?P=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(P=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",P,this.processExitCode)}static HandleTimeout(P){if(!P.done){if(!P.processClosed&&P.processExited){const H=`The STDIO streams did not close within ${P.delay/
1e3} seconds of the exit event from process '${P.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;P._debug(H)}P._setResult()}}}var pe=function(G,P,H,ee){
function de(me){return me instanceof H?me:new H(function(be){be(me)})}return new(H||(H=Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){
be(V)}}function b(_){_.done?me(_.value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};function Pe(G,P,H){return pe(this,void 0,void 0,function*(){const ee=tr.argStringToArray(G);if(ee.length===
0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const de=ee[0];return P=ee.slice(1).concat(P||[]),new tr.ToolRunner(de,P,H).exec()})}function Le(G,P,H){return pe(this,void 0,void 0,
function*(){var ee,de;let me="",be="";const We=new StringDecoder("utf8"),w=new StringDecoder("utf8"),b=(ee=H?.listeners)===null||ee===void 0?void 0:ee.stdout,_=(de=H?.listeners)===null||de===void 0?void 0:
de.stderr,V=Oe=>{be+=w.write(Oe),_&&_(Oe)},ce=Oe=>{me+=We.write(Oe),b&&b(Oe)},we=Object.assign(Object.assign({},H?.listeners),{stdout:ce,stderr:V}),se=yield Pe(G,P,Object.assign(Object.assign({},H),{listeners:we}));
return me+=We.end(),be+=w.end(),{exitCode:se,stdout:me,stderr:be}})}var Be=function(G,P,H,ee){function de(me){return me instanceof H?me:new H(function(be){be(me)})}return new(H||(H=Promise))(function(me,be){
function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||[])).next())})};const Ke=()=>Be(
void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:P}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:P.trim(),version:G.trim()}}),Ye=()=>Be(void 0,void 0,void 0,function*(){var G,P,H,ee;
const{stdout:de}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),me=(P=(G=de.match(/ProductVersion:\s*(.+)/))===null||G===void 0?void 0:G[1])!==null&&P!==void 0?P:"";return{name:(ee=(H=de.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ee!==void 0?ee:"",version:me}}),qe=()=>Be(void 0,void 0,void 0,function*(){const{stdout:G}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[P,H]=G.trim().split(`
`);return{name:P,version:H}}),Ge=v.platform(),tt=v.arch(),it=Ge==="win32",rt=Ge==="darwin",ct=Ge==="linux";function dt(){return Be(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?Ke():rt?Ye():qe()),{platform:Ge,arch:tt,isWindows:it,isMacOS:rt,isLinux:ct})})}var ft=function(G,P,H,ee){function de(me){return me instanceof H?me:new H(function(be){be(me)})}return new(H||(H=
Promise))(function(me,be){function We(_){try{b(ee.next(_))}catch(V){be(V)}}function w(_){try{b(ee.throw(_))}catch(V){be(V)}}function b(_){_.done?me(_.value):de(_.value).then(We,w)}b((ee=ee.apply(G,P||
[])).next())})},ut;(function(G){G[G.Success=0]="Success",G[G.Failure=1]="Failure"})(ut||(ut={}));function mt(G,P){const H=toCommandValue(P);if(process.env[G]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(G,P));issueCommand("set-env",{name:G},H)}function wt(G){F("add-mask",{},G)}function St(G){process.env.GITHUB_PATH||""?issueFileCommand("PATH",G):issueCommand("add-path",{},
G),process.env.PATH=`${G}${path.delimiter}${process.env.PATH}`}function lt(G,P){const H=process.env[`INPUT_${G.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${G}`);return P&&P.trimWhitespace===!1?H:H.trim()}function $t(G,P){const H=lt(G,P).split(`
`).filter(ee=>ee!=="");return P&&P.trimWhitespace===!1?H:H.map(ee=>ee.trim())}function Mt(G,P){const H=["true","True","TRUE"],ee=["false","False","FALSE"],de=lt(G,P);if(H.includes(de))return!0;if(ee.includes(
de))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${G}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function gt(G,P){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(G,P));process.stdout.write(v.EOL),F("set-output",{name:G},
k(P))}function At(G){issue("echo",G?"on":"off")}function ht(G){process.exitCode=ut.Failure,pt(G)}function It(){return process.env.RUNNER_DEBUG==="1"}function yt(G){F("debug",{},G)}function pt(G,P={}){
F("error",W(P),G instanceof Error?G.toString():G)}function Et(G,P={}){F("warning",W(P),G instanceof Error?G.toString():G)}function bt(G,P={}){F("notice",W(P),G instanceof Error?G.toString():G)}function vt(G){
process.stdout.write(G+v.EOL)}function _t(G){issue("group",G)}function Ot(){issue("endgroup")}function Tt(G,P){return ft(this,void 0,void 0,function*(){_t(G);let H;try{H=yield P()}finally{Ot()}return H})}
function Rt(G,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(G,P));issueCommand("save-state",{name:G},toCommandValue(P))}function kt(G){return process.env[`S\
TATE_${G}`]||""}function Pt(G){return ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(G)})}}),2145:((q,re,e)=>{e.d(re,{tZ:()=>W});var v=function(B,I,D,M){function j(T){return T instanceof
D?T:new D(function(m){m(T)})}return new(D||(D=Promise))(function(T,m){function i(u){try{f(M.next(u))}catch(R){m(R)}}function o(u){try{f(M.throw(u))}catch(R){m(R)}}function f(u){u.done?T(u.value):j(u.value).
then(i,o)}f((M=M.apply(B,I||[])).next())})};class k{constructor(I,D){this.username=I,this.password=D}prepareRequest(I){if(!I.headers)throw Error("The request has no headers");I.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(I){this.token=I}prepareRequest(I){if(!I.headers)throw Error("The request has no headers");I.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(I){this.token=I}prepareRequest(I){if(!I.headers)throw Error("The request has no headers");I.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return v(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((q,re,e)=>{e.d(re,{Qq:()=>E,Hv:()=>m});var v=e(8611),k=e.t(v,2),W=e(5692),F=e.t(W,2),B=e(9783),I=e(770),D=a=>{var n={};return e.d(n,a),n},M=a=>(()=>a);const j=D({ProxyAgent:()=>Kt.ProxyAgent});var T=function(a,n,s,d){
function c(l){return l instanceof s?l:new s(function(L){L(l)})}return new(s||(s=Promise))(function(l,L){function J(he){try{ne(d.next(he))}catch(Ee){L(Ee)}}function Q(he){try{ne(d.throw(he))}catch(Ee){
L(Ee)}}function ne(he){he.done?l(he.value):c(he.value).then(J,Q)}ne((d=d.apply(a,n||[])).next())})},m;(function(a){a[a.OK=200]="OK",a[a.MultipleChoices=300]="MultipleChoices",a[a.MovedPermanently=301]=
"MovedPermanently",a[a.ResourceMoved=302]="ResourceMoved",a[a.SeeOther=303]="SeeOther",a[a.NotModified=304]="NotModified",a[a.UseProxy=305]="UseProxy",a[a.SwitchProxy=306]="SwitchProxy",a[a.TemporaryRedirect=
307]="TemporaryRedirect",a[a.PermanentRedirect=308]="PermanentRedirect",a[a.BadRequest=400]="BadRequest",a[a.Unauthorized=401]="Unauthorized",a[a.PaymentRequired=402]="PaymentRequired",a[a.Forbidden=403]=
"Forbidden",a[a.NotFound=404]="NotFound",a[a.MethodNotAllowed=405]="MethodNotAllowed",a[a.NotAcceptable=406]="NotAcceptable",a[a.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",a[a.RequestTimeout=
408]="RequestTimeout",a[a.Conflict=409]="Conflict",a[a.Gone=410]="Gone",a[a.TooManyRequests=429]="TooManyRequests",a[a.InternalServerError=500]="InternalServerError",a[a.NotImplemented=501]="NotImplem\
ented",a[a.BadGateway=502]="BadGateway",a[a.ServiceUnavailable=503]="ServiceUnavailable",a[a.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var i;(function(a){a.Accept="accept",a.ContentType="conte\
nt-type"})(i||(i={}));var o;(function(a){a.ApplicationJson="application/json"})(o||(o={}));function f(a){const n=pm.getProxyUrl(new URL(a));return n?n.href:""}const u=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],R=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],A=["OPTIONS","GET","DELETE","HEAD"],g=10,t=5;class r extends Error{constructor(n,s){super(n),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,r.prototype)}}class h{constructor(n){this.message=n}readBody(){return T(this,void 0,void 0,function*(){return new Promise(n=>T(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",d=>{s=Buffer.concat([s,d])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){return T(this,void 0,void 0,
function*(){return new Promise(n=>T(this,void 0,void 0,function*(){const s=[];this.message.on("data",d=>{s.push(d)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}function O(a){return new URL(
a).protocol==="https:"}class E{constructor(n,s,d){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=s||[],this.requestOptions=d,d&&(d.ignoreSslError!=null&&(this._ignoreSslError=d.ignoreSslError),this._socketTimeout=
d.socketTimeout,d.allowRedirects!=null&&(this._allowRedirects=d.allowRedirects),d.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=d.allowRedirectDowngrade),d.maxRedirects!=null&&(this._maxRedirects=
Math.max(d.maxRedirects,0)),d.keepAlive!=null&&(this._keepAlive=d.keepAlive),d.allowRetries!=null&&(this._allowRetries=d.allowRetries),d.maxRetries!=null&&(this._maxRetries=d.maxRetries))}options(n,s){
return T(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return T(this,void 0,void 0,function*(){return this.request("GET",n,null,s||{})})}del(n,s){return T(this,
void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,d){return T(this,void 0,void 0,function*(){return this.request("POST",n,s,d||{})})}patch(n,s,d){return T(this,void 0,void 0,
function*(){return this.request("PATCH",n,s,d||{})})}put(n,s,d){return T(this,void 0,void 0,function*(){return this.request("PUT",n,s,d||{})})}head(n,s){return T(this,void 0,void 0,function*(){return this.
request("HEAD",n,null,s||{})})}sendStream(n,s,d,c){return T(this,void 0,void 0,function*(){return this.request(n,s,d,c)})}getJson(n){return T(this,arguments,void 0,function*(s,d={}){d[i.Accept]=this._getExistingOrDefaultHeader(
d,i.Accept,o.ApplicationJson);const c=yield this.get(s,d);return this._processResponse(c,this.requestOptions)})}postJson(n,s){return T(this,arguments,void 0,function*(d,c,l={}){const L=JSON.stringify(
c,null,2);l[i.Accept]=this._getExistingOrDefaultHeader(l,i.Accept,o.ApplicationJson),l[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(l,o.ApplicationJson);const J=yield this.post(d,L,l);return this.
_processResponse(J,this.requestOptions)})}putJson(n,s){return T(this,arguments,void 0,function*(d,c,l={}){const L=JSON.stringify(c,null,2);l[i.Accept]=this._getExistingOrDefaultHeader(l,i.Accept,o.ApplicationJson),
l[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(l,o.ApplicationJson);const J=yield this.put(d,L,l);return this._processResponse(J,this.requestOptions)})}patchJson(n,s){return T(this,arguments,
void 0,function*(d,c,l={}){const L=JSON.stringify(c,null,2);l[i.Accept]=this._getExistingOrDefaultHeader(l,i.Accept,o.ApplicationJson),l[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(l,o.
ApplicationJson);const J=yield this.patch(d,L,l);return this._processResponse(J,this.requestOptions)})}request(n,s,d,c){return T(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const l=new URL(s);let L=this._prepareRequest(n,l,c);const J=this._allowRetries&&A.includes(n)?this._maxRetries+1:1;let Q=0,ne;do{if(ne=yield this.requestRaw(L,d),ne&&ne.
message&&ne.message.statusCode===m.Unauthorized){let Ee;for(const fe of this.handlers)if(fe.canHandleAuthentication(ne)){Ee=fe;break}return Ee?Ee.handleAuthentication(this,L,d):ne}let he=this._maxRedirects;
for(;ne.message.statusCode&&u.includes(ne.message.statusCode)&&this._allowRedirects&&he>0;){const Ee=ne.message.headers.location;if(!Ee)break;const fe=new URL(Ee);if(l.protocol==="https:"&&l.protocol!==
fe.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ne.readBody(),fe.hostname!==l.hostname)for(const p in c)p.toLowerCase()==="authorization"&&delete c[p];L=this._prepareRequest(n,fe,c),ne=yield this.requestRaw(
L,d),he--}if(!ne.message.statusCode||!R.includes(ne.message.statusCode))return ne;Q+=1,Q<J&&(yield ne.readBody(),yield this._performExponentialBackoff(Q))}while(Q<J);return ne})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(n,s){return T(this,void 0,void 0,function*(){return new Promise((d,c)=>{function l(L,J){L?c(L):J?d(J):c(new Error("Unknown error"))}this.requestRawWithCallback(
n,s,l)})})}requestRawWithCallback(n,s,d){typeof s=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let c=!1;function l(Q,ne){c||(c=
!0,d(Q,ne))}const L=n.httpModule.request(n.options,Q=>{const ne=new h(Q);l(void 0,ne)});let J;L.on("socket",Q=>{J=Q}),L.setTimeout(this._socketTimeout||3*6e4,()=>{J&&J.end(),l(new Error(`Request timeo\
ut: ${n.options.path}`))}),L.on("error",function(Q){l(Q)}),s&&typeof s=="string"&&L.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){L.end()}),s.pipe(L)):L.end()}getAgent(n){const s=new URL(
n);return this._getAgent(s)}getAgentDispatcher(n){const s=new URL(n),d=B.s(s);if(d&&d.hostname)return this._getProxyAgentDispatcher(s,d)}_prepareRequest(n,s,d){const c={};c.parsedUrl=s;const l=c.parsedUrl.
protocol==="https:";c.httpModule=l?F:k;const L=l?443:80;if(c.options={},c.options.host=c.parsedUrl.hostname,c.options.port=c.parsedUrl.port?parseInt(c.parsedUrl.port):L,c.options.path=(c.parsedUrl.pathname||
"")+(c.parsedUrl.search||""),c.options.method=n,c.options.headers=this._mergeHeaders(d),this.userAgent!=null&&(c.options.headers["user-agent"]=this.userAgent),c.options.agent=this._getAgent(c.parsedUrl),
this.handlers)for(const J of this.handlers)J.prepareRequest(c.options);return c}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},U(this.requestOptions.headers),
U(n||{})):U(n||{})}_getExistingOrDefaultHeader(n,s,d){let c;if(this.requestOptions&&this.requestOptions.headers){const L=U(this.requestOptions.headers)[s];L&&(c=typeof L=="number"?L.toString():L)}const l=n[s];
return l!==void 0?typeof l=="number"?l.toString():l:c!==void 0?c:d}_getExistingOrDefaultContentTypeHeader(n,s){let d;if(this.requestOptions&&this.requestOptions.headers){const l=U(this.requestOptions.
headers)[i.ContentType];l&&(typeof l=="number"?d=String(l):Array.isArray(l)?d=l.join(", "):d=l)}const c=n[i.ContentType];return c!==void 0?typeof c=="number"?String(c):Array.isArray(c)?c.join(", "):c:
d!==void 0?d:s}_getAgent(n){let s;const d=B.s(n),c=d&&d.hostname;if(this._keepAlive&&c&&(s=this._proxyAgent),c||(s=this._agent),s)return s;const l=n.protocol==="https:";let L=100;if(this.requestOptions&&
(L=this.requestOptions.maxSockets||v.globalAgent.maxSockets),d&&d.hostname){const J={maxSockets:L,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(d.username||d.password)&&{proxyAuth:`${d.
username}:${d.password}`}),{host:d.hostname,port:d.port})};let Q;const ne=d.protocol==="https:";l?Q=ne?I.httpsOverHttps:I.httpsOverHttp:Q=ne?I.httpOverHttps:I.httpOverHttp,s=Q(J),this._proxyAgent=s}if(!s){
const J={keepAlive:this._keepAlive,maxSockets:L};s=l?new W.Agent(J):new v.Agent(J),this._agent=s}return l&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){
let d;if(this._keepAlive&&(d=this._proxyAgentDispatcher),d)return d;const c=n.protocol==="https:";return d=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&
{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=d,c&&this._ignoreSslError&&(d.options=Object.assign(d.options.requestTls||{},{rejectUnauthorized:!1})),
d}_getUserAgentWithOrchestrationId(n){const s=n||"actions/http-client",d=process.env.ACTIONS_ORCHESTRATION_ID;if(d){const c=d.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${c}`}return s}_performExponentialBackoff(n){
return T(this,void 0,void 0,function*(){n=Math.min(g,n);const s=t*Math.pow(2,n);return new Promise(d=>setTimeout(()=>d(),s))})}_processResponse(n,s){return T(this,void 0,void 0,function*(){return new Promise(
(d,c)=>T(this,void 0,void 0,function*(){const l=n.message.statusCode||0,L={statusCode:l,result:null,headers:{}};l===m.NotFound&&d(L);function J(he,Ee){if(typeof Ee=="string"){const fe=new Date(Ee);if(!isNaN(
fe.valueOf()))return fe}return Ee}let Q,ne;try{ne=yield n.readBody(),ne&&ne.length>0&&(s&&s.deserializeDates?Q=JSON.parse(ne,J):Q=JSON.parse(ne),L.result=Q),L.headers=n.message.headers}catch{}if(l>299){
let he;Q&&Q.message?he=Q.message:ne&&ne.length>0?he=ne:he=`Failed request: (${l})`;const Ee=new r(he,l);Ee.result=L.result,c(Ee)}else d(L)}))})}}const U=a=>Object.keys(a).reduce((n,s)=>(n[s.toLowerCase()]=
a[s],n),{})}),9783:((q,re,e)=>{e.d(re,{H:()=>k,s:()=>v});function v(B){const I=B.protocol==="https:";if(k(B))return;const D=I?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(D)try{return new F(D)}catch{if(!D.startsWith("http://")&&!D.startsWith("https://"))return new F(`http://${D}`)}else return}function k(B){if(!B.hostname)return!1;const I=B.hostname;if(W(
I))return!0;const D=process.env.no_proxy||process.env.NO_PROXY||"";if(!D)return!1;let M;B.port?M=Number(B.port):B.protocol==="http:"?M=80:B.protocol==="https:"&&(M=443);const j=[B.hostname.toUpperCase()];
typeof M=="number"&&j.push(`${j[0]}:${M}`);for(const T of D.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(T==="*"||j.some(m=>m===T||m.endsWith(`.${T}`)||T.startsWith(".")&&m.endsWith(`${T}`)))
return!0;return!1}function W(B){const I=B.toLowerCase();return I==="localhost"||I.startsWith("127.")||I.startsWith("[::1]")||I.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(I,D){super(
I,D),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((q,re,e)=>{e.d(re,{E:()=>F});class v{diff(I,D,M={}){let j;typeof M=="function"?(j=M,M={}):"callback"in M&&(j=M.callback);const T=this.castInput(I,M),m=this.castInput(D,M),i=this.removeEmpty(this.
tokenize(T,M)),o=this.removeEmpty(this.tokenize(m,M));return this.diffWithOptionsObj(i,o,M,j)}diffWithOptionsObj(I,D,M,j){var T;const m=E=>{if(E=this.postProcess(E,M),j){setTimeout(function(){j(E)},0);
return}else return E},i=D.length,o=I.length;let f=1,u=i+o;M.maxEditLength!=null&&(u=Math.min(u,M.maxEditLength));const R=(T=M.timeout)!==null&&T!==void 0?T:1/0,A=Date.now()+R,g=[{oldPos:-1,lastComponent:void 0}];
let t=this.extractCommon(g[0],D,I,0,M);if(g[0].oldPos+1>=o&&t+1>=i)return m(this.buildValues(g[0].lastComponent,D,I));let r=-1/0,h=1/0;const O=()=>{for(let E=Math.max(r,-f);E<=Math.min(h,f);E+=2){let U;
const a=g[E-1],n=g[E+1];a&&(g[E-1]=void 0);let s=!1;if(n){const c=n.oldPos-E;s=n&&0<=c&&c<i}const d=a&&a.oldPos+1<o;if(!s&&!d){g[E]=void 0;continue}if(!d||s&&a.oldPos<n.oldPos?U=this.addToPath(n,!0,!1,
0,M):U=this.addToPath(a,!1,!0,1,M),t=this.extractCommon(U,D,I,E,M),U.oldPos+1>=o&&t+1>=i)return m(this.buildValues(U.lastComponent,D,I))||!0;g[E]=U,U.oldPos+1>=o&&(h=Math.min(h,E-1)),t+1>=i&&(r=Math.max(
r,E+1))}f++};if(j)(function E(){setTimeout(function(){if(f>u||Date.now()>A)return j(void 0);O()||E()},0)})();else for(;f<=u&&Date.now()<=A;){const E=O();if(E)return E}}addToPath(I,D,M,j,T){const m=I.lastComponent;
return m&&!T.oneChangePerToken&&m.added===D&&m.removed===M?{oldPos:I.oldPos+j,lastComponent:{count:m.count+1,added:D,removed:M,previousComponent:m.previousComponent}}:{oldPos:I.oldPos+j,lastComponent:{
count:1,added:D,removed:M,previousComponent:m}}}extractCommon(I,D,M,j,T){const m=D.length,i=M.length;let o=I.oldPos,f=o-j,u=0;for(;f+1<m&&o+1<i&&this.equals(M[o+1],D[f+1],T);)f++,o++,u++,T.oneChangePerToken&&
(I.lastComponent={count:1,previousComponent:I.lastComponent,added:!1,removed:!1});return u&&!T.oneChangePerToken&&(I.lastComponent={count:u,previousComponent:I.lastComponent,added:!1,removed:!1}),I.oldPos=
o,f}equals(I,D,M){return M.comparator?M.comparator(I,D):I===D||!!M.ignoreCase&&I.toLowerCase()===D.toLowerCase()}removeEmpty(I){const D=[];for(let M=0;M<I.length;M++)I[M]&&D.push(I[M]);return D}castInput(I,D){
return I}tokenize(I,D){return Array.from(I)}join(I){return I.join("")}postProcess(I,D){return I}get useLongestToken(){return!1}buildValues(I,D,M){const j=[];let T;for(;I;)j.push(I),T=I.previousComponent,
delete I.previousComponent,I=T;j.reverse();const m=j.length;let i=0,o=0,f=0;for(;i<m;i++){const u=j[i];if(u.removed)u.value=this.join(M.slice(f,f+u.count)),f+=u.count;else{if(!u.added&&this.useLongestToken){
let R=D.slice(o,o+u.count);R=R.map(function(A,g){const t=M[f+g];return t.length>A.length?t:A}),u.value=this.join(R)}else u.value=this.join(D.slice(o,o+u.count));o+=u.count,u.added||(f+=u.count)}}return j}}
class k extends v{tokenize(I){return I.slice()}join(I){return I}removeEmpty(I){return I}}const W=new k;function F(B,I,D){return W.diff(B,I,D)}})},xt={};function Qe(q){var re=xt[q];if(re!==void 0)return re.
exports;var e=xt[q]={exports:{}},v=!0;try{Ct[q].call(e.exports,e,e.exports,Qe),v=!1}finally{v&&delete xt[q]}return e.exports}Qe.m=Ct,typeof Qe<"u"&&(Qe.ab=decodeURIComponent(new URL(".",import.meta.url).
pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var q=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",re=typeof Symbol=="function"?Symbol("webpack e\
xports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",v=W=>{W&&W.d<1&&(W.d=1,W.forEach(F=>F.r--),W.forEach(F=>F.r--?F.r++:F()))},k=W=>W.map(F=>{if(F!==
null&&typeof F=="object"){if(F[q])return F;if(F.then){var B=[];B.d=0,F.then(M=>{I[re]=M,v(B)},M=>{I[e]=M,v(B)});var I={};return I[q]=M=>M(B),I}}var D={};return D[q]=M=>{},D[re]=F,D});Qe.a=(W,F,B)=>{var I;
B&&((I=[]).d=-1);var D=new Set,M=W.exports,j,T,m,i=new Promise((o,f)=>{m=f,T=o});i[re]=M,i[q]=o=>(I&&o(I),D.forEach(o),i.catch(f=>{})),W.exports=i,F(o=>{j=k(o);var f,u=()=>j.map(A=>{if(A[e])throw A[e];
return A[re]}),R=new Promise(A=>{f=()=>A(u),f.r=0;var g=t=>t!==I&&!D.has(t)&&(D.add(t),t&&!t.d&&(f.r++,t.push(f)));j.map(t=>t[q](g))});return f.r?R:u()},o=>(o?m(i[e]=o):T(M),v(I))),I&&I.d<0&&(I.d=0)}})(),
(()=>{var q=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,re;Qe.t=function(e,v){if(v&1&&(e=this(e)),v&8||typeof e=="object"&&e&&(v&4&&e.__esModule||v&16&&typeof e.then=="function"))
return e;var k=Object.create(null);Qe.r(k);var W={};re=re||[null,q({}),q([]),q(q)];for(var F=v&2&&e;typeof F=="object"&&!~re.indexOf(F);F=q(F))Object.getOwnPropertyNames(F).forEach(B=>W[B]=()=>e[B]);return W.
default=()=>e,Qe.d(k,W),k}})(),Qe.d=(q,re)=>{for(var e in re)Qe.o(re,e)&&!Qe.o(q,e)&&Object.defineProperty(q,e,{enumerable:!0,get:re[e]})},Qe.f={},Qe.e=q=>Promise.all(Object.keys(Qe.f).reduce((re,e)=>(Qe.
f[e](q,re),re),[])),Qe.u=q=>""+q+".index.js",Qe.o=(q,re)=>Object.prototype.hasOwnProperty.call(q,re),Qe.r=q=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(q,Symbol.toStringTag,{value:"\
Module"}),Object.defineProperty(q,"__esModule",{value:!0})},(()=>{var q={792:0},re=e=>{var{ids:v,modules:k,runtime:W}=e,F,B,I=0;for(F in k)Qe.o(k,F)&&(Qe.m[F]=k[F]);for(W&&W(Qe);I<v.length;I++)B=v[I],
Qe.o(q,B)&&q[B]&&q[B][0](),q[v[I]]=0};Qe.f.j=(e,v)=>{var k=Qe.o(q,e)?q[e]:void 0;if(k!==0)if(k)v.push(k[1]);else{var W=import("./"+Qe.u(e)).then(re,F=>{throw q[e]!==0&&(q[e]=void 0),F}),W=Promise.race(
[W,new Promise(F=>k=q[e]=[F])]);v.push(k[1]=W)}}})();var Lt=Qe(6325);Lt=await Lt;
