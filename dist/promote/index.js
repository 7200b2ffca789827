const Dt={},Ct={},Lt={},Ut={},Nt={},jt={};import{createRequire as ze}from"module";const Bt={};var kt={3313:(ee=>{ee.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(C){this.pending<this.max?_(this,C):this.waiting.push(C)},ie.prototype.wait=function(C){this.pending===0?C(this.error):this.listeners.push(C)},ie.prototype.hold=
function(){return e(this)};function e(C){C.pending+=1;var B=!1;return F;function F(A){if(B)throw new Error("callback called twice");if(B=!0,C.error=C.error||A,C.pending-=1,C.waiting.length>0&&C.pending<
C.max)_(C,C.waiting.shift());else if(C.pending===0){var L=C.listeners;C.listeners=[],L.forEach(N)}}function N(A){A(C.error)}}function _(C,B){B(e(C))}}),770:((ee,ie,e)=>{ee.exports=e(218)}),218:((ee,ie,e)=>{
var _,C=e(9278),B=e(4756),F=e(8611),N=e(5692),A=e(4434),L=e(2613),I=e(9023);ie.httpOverHttp=j,ie.httpsOverHttp=k,ie.httpOverHttps=w,ie.httpsOverHttps=i;function j(v){var t=new o(v);return t.request=F.
request,t}function k(v){var t=new o(v);return t.request=F.request,t.createSocket=d,t.defaultPort=443,t}function w(v){var t=new o(v);return t.request=N.request,t}function i(v){var t=new o(v);return t.request=
N.request,t.createSocket=d,t.defaultPort=443,t}function o(v){var t=this;t.options=v||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||F.Agent.defaultMaxSockets,t.requests=[],t.
sockets=[],t.on("free",function(p,T,S,R){for(var r=a(T,S,R),c=0,s=t.requests.length;c<s;++c){var l=t.requests[c];if(l.host===r.host&&l.port===r.port){t.requests.splice(c,1),l.request.onSocket(p);return}}
p.destroy(),t.removeSocket(p)})}I.inherits(o,A.EventEmitter),o.prototype.addRequest=function(t,f,p,T){var S=this,R=O({request:t},S.options,a(f,p,T));if(S.sockets.length>=this.maxSockets){S.requests.push(
R);return}S.createSocket(R,function(r){r.on("free",c),r.on("close",s),r.on("agentRemove",s),t.onSocket(r);function c(){S.emit("free",r,R)}function s(l){S.removeSocket(r),r.removeListener("free",c),r.removeListener(
"close",s),r.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(t,f){var p=this,T={};p.sockets.push(T);var S=O({},p.proxyOptions,{method:"CONNECT",path:t.host+":"+t.port,agent:!1,headers:{
host:t.host+":"+t.port}});t.localAddress&&(S.localAddress=t.localAddress),S.proxyAuth&&(S.headers=S.headers||{},S.headers["Proxy-Authorization"]="Basic "+new Buffer(S.proxyAuth).toString("base64")),b(
"making CONNECT request");var R=p.request(S);R.useChunkedEncodingByDefault=!1,R.once("response",r),R.once("upgrade",c),R.once("connect",s),R.once("error",l),R.end();function r(h){h.upgrade=!0}function c(h,m,J){
process.nextTick(function(){s(h,m,J)})}function s(h,m,J){if(R.removeAllListeners(),m.removeAllListeners(),h.statusCode!==200){b("tunneling socket could not be established, statusCode=%d",h.statusCode),
m.destroy();var X=new Error("tunneling socket could not be established, statusCode="+h.statusCode);X.code="ECONNRESET",t.request.emit("error",X),p.removeSocket(T);return}if(J.length>0){b("got illegal \
response body from proxy"),m.destroy();var X=new Error("got illegal response body from proxy");X.code="ECONNRESET",t.request.emit("error",X),p.removeSocket(T);return}return b("tunneling connection has\
 established"),p.sockets[p.sockets.indexOf(T)]=m,f(m)}function l(h){R.removeAllListeners(),b(`tunneling socket could not be established, cause=%s
`,h.message,h.stack);var m=new Error("tunneling socket could not be established, cause="+h.message);m.code="ECONNRESET",t.request.emit("error",m),p.removeSocket(T)}},o.prototype.removeSocket=function(t){
var f=this.sockets.indexOf(t);if(f!==-1){this.sockets.splice(f,1);var p=this.requests.shift();p&&this.createSocket(p,function(T){p.request.onSocket(T)})}};function d(v,t){var f=this;o.prototype.createSocket.
call(f,v,function(p){var T=v.request.getHeader("host"),S=O({},f.options,{socket:p,servername:T?T.replace(/:.*$/,""):v.host}),R=B.connect(0,S);f.sockets[f.sockets.indexOf(p)]=R,t(R)})}function a(v,t,f){
return typeof v=="string"?{host:v,port:t,localAddress:f}:v}function O(v){for(var t=1,f=arguments.length;t<f;++t){var p=arguments[t];if(typeof p=="object")for(var T=Object.keys(p),S=0,R=T.length;S<R;++S){
var r=T[S];p[r]!==void 0&&(v[r]=p[r])}}return v}var b;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?b=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="string"?v[0]=
"TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:b=function(){},_=b}),4248:(ee=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(_){let C=-1;for(let B of _)C=ie[(C^B)&255]^C>>>8;return(C^-1)>>>0}ee.exports=e}),3502:((ee,ie,e)=>{var _=e(9896),C=e(9023),B=e(2203),F=B.Readable,N=B.PassThrough,A=e(3313),L=e(4434).
EventEmitter;ie.BufferSlicer=k,ie.FdSlicer=I,C.inherits(I,L);function I(w){L.call(this),this.fd=w,this.pend=new A,this.pend.max=1,this.refCount=0}I.prototype.read=function(w,i,o,d,a){var O=this;O.pend.
go(function(b){_.read(O.fd,w,i,o,d,function(v,t,f){b(),a(v,t,f)})})},I.prototype.createReadStream=function(w){return new j(this,w)},I.prototype.ref=function(){this.refCount+=1},I.prototype.unref=function(){
var w=this;if(w.refCount-=1,w.refCount<0)throw new Error("invalid unref");if(w.refCount>0)return;_.close(w.fd,i);function i(o){o?w.emit("error",o):w.emit("close")}},C.inherits(j,F);function j(w,i){i=i||
{},F.call(this,i),this.context=w,this.context.ref(),this.start=i.start||0,this.endOffset=i.end,this.pos=this.start}j.prototype._read=function(w){var i=this,o=Math.min(i._readableState.highWaterMark,w);
if(i.endOffset!=null&&(o=Math.min(o,i.endOffset-i.pos)),o<=0){i.push(null),this._cleanup();return}i.context.pend.go(function(d){var a=Buffer.allocUnsafe(o);_.read(i.context.fd,a,0,o,i.pos,function(O,b){
O?i.destroy(O):b===0?(i.push(null),i._cleanup()):(i.pos+=b,i.push(a.slice(0,b))),d()})})},j.prototype._destroy=function(w,i){this._cleanup(),i(w)},j.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},C.inherits(k,L);function k(w){L.call(this),this.refCount=0,this.buffer=w}k.prototype.read=function(w,i,o,d,a){if(!(0<=i&&i<=w.length))throw new RangeError("offset o\
utside buffer: 0 <= "+i+" <= "+w.length);if(d<0)throw new RangeError("position is negative: "+d);if(i+o>w.length&&(o=w.length-i),d+o>this.buffer.length&&(o=this.buffer.length-d),o<=0){setImmediate(function(){
a(null,0)});return}this.buffer.copy(w,i,d,d+o),setImmediate(function(){a(null,o)})},k.prototype.createReadStream=function(w){w=w||{};var i=new N(w);i.start=w.start||0,i.endOffset=w.end,i.pos=i.endOffset||
this.buffer.length;for(var o=this.buffer.slice(i.start,i.pos),d=65536,a=0;;){var O=a+d;if(O>=o.length){a<o.length&&i.write(o.slice(a,o.length));break}i.write(o.slice(a,O)),a=O}return i.end(),i},k.prototype.
ref=function(){this.refCount+=1},k.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ee,ie,e)=>{var _,C=e(9896),B=e(3106),F=e(3502),N=e(9023),A=e(
4434).EventEmitter,L=e(2203).Transform,I=e(2203).PassThrough,j=e(2203).Writable;const k=typeof B.crc32=="function"?B.crc32:e(4248);_=a,_=O,_=b,_=v,_=w,_=i,ie.SY=o,_=d,_=R,ie.ax=r,_=c,_=s,_=t,_=T,_=S,_=
m;function w(g,x){return new Promise((G,U)=>{a(g,{...x,lazyEntries:!0},function(Z,M){if(Z)return U(Z);G(M)})})}function i(g,x){return new Promise((G,U)=>{O(g,{...x,lazyEntries:!0},function(Z,M){if(Z)return U(
Z);G(M)})})}function o(g,x){return new Promise((G,U)=>{b(g,{...x,lazyEntries:!0},function(Z,M){if(Z)return U(Z);G(M)})})}function d(g,x,G){return new Promise((U,Z)=>{v(g,x,{...G,lazyEntries:!0},function(M,$){
if(M)return Z(M);U($)})})}function a(g,x,G){typeof x=="function"&&(G=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!0),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=
!0),x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),G==null&&(G=de),C.open(g,"r",function(U,Z){if(U)return G(U);O(Z,x,function(M,$){M&&C.close(Z,de),
G(M,$)})})}function O(g,x,G){typeof x=="function"&&(G=x,x=null),x==null&&(x={}),x.autoClose==null&&(x.autoClose=!1),x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),
x.validateEntrySizes==null&&(x.validateEntrySizes=!0),x.strictFileNames==null&&(x.strictFileNames=!1),G==null&&(G=de),C.fstat(g,function(U,Z){if(U)return G(U);var M=new F.FdSlicer(g);v(M,Z.size,x,G)})}
function b(g,x,G){typeof x=="function"&&(G=x,x=null),x==null&&(x={}),x.autoClose=!1,x.lazyEntries==null&&(x.lazyEntries=!1),x.decodeStrings==null&&(x.decodeStrings=!0),x.validateEntrySizes==null&&(x.validateEntrySizes=
!0),x.strictFileNames==null&&(x.strictFileNames=!1);var U=new F.BufferSlicer(g);v(U,g.length,x,G)}function v(g,x,G,U){typeof G=="function"&&(U=G,G=null),G==null&&(G={}),G.autoClose==null&&(G.autoClose=
!0),G.lazyEntries==null&&(G.lazyEntries=!1),G.decodeStrings==null&&(G.decodeStrings=!0);var Z=!!G.decodeStrings;if(G.validateEntrySizes==null&&(G.validateEntrySizes=!0),G.strictFileNames==null&&(G.strictFileNames=
!1),U==null&&(U=de),typeof x!="number")throw new Error("expected totalSize parameter to be a number");if(x>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");g.ref();var M=22,$=20,y=65535,P=Math.min($+M+y,x),W=me(P),z=x-W.length;l(g,W,0,P,z,function(oe){if(oe)return U(oe);for(var q=P-M;q>=
0;q-=1)if(W.readUInt32LE(q)===101010256){var se=W.subarray(q),le=se.readUInt16LE(4),he=se.readUInt16LE(10),Ee=se.readUInt32LE(16),xe=se.readUInt16LE(20),Re=se.length-M;if(xe!==Re)return U(new Error("I\
nvalid comment length. Expected: "+Re+". Found: "+xe+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var ge=Z?ne(se.subarray(
22),!1):se.subarray(22);if(q-$>=0&&W.readUInt32LE(q-$)===117853008){var Ie=W.subarray(q-$,q-$+$),Ue=ae(Ie,8),ce=me(56);return l(g,ce,0,ce.length,Ue,function(_e){return _e?U(_e):ce.readUInt32LE(0)!==101075792?
U(new Error("invalid zip64 end of central directory record signature")):(le=ce.readUInt32LE(16),le!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+le)):(he=ae(ce,32),Ee=ae(
ce,48),U(null,new t(g,Ee,x,he,ge,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))))})}return le!==0?U(new Error("multi-disk zip files are not supported: found disk number: "+le)):U(
null,new t(g,Ee,x,he,ge,G.autoClose,G.lazyEntries,Z,G.validateEntrySizes,G.strictFileNames))}U(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}N.inherits(t,A);function t(g,x,G,U,Z,M,$,y,P,W){var z=this;A.call(z),z.reader=g,z.reader.on("error",function(oe){p(z,oe)}),z.reader.once("close",function(){z.emit("close")}),z.readEntryCursor=
x,z.fileSize=G,z.entryCount=U,z.comment=Z,z.entriesRead=0,z.autoClose=!!M,z.lazyEntries=!!$,z.decodeStrings=!!y,z.validateEntrySizes=!!P,z.strictFileNames=!!W,z.isOpen=!0,z.emittedError=!1,z.hasEachEntryBeenCalled=
!1,z.lazyEntries||z._readEntry()}t.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function f(g,x){g.autoClose&&g.close(),p(g,x)}function p(g,x){g.emittedError||(g.emittedError=
!0,g.emit("error",x))}t.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},t.prototype._readEntry=function(){var g=this;
if(g.entryCount===g.entriesRead){setImmediate(function(){g.autoClose&&g.close(),!g.emittedError&&g.emit("end")});return}if(!g.emittedError){var x=me(46);l(g.reader,x,0,x.length,g.readEntryCursor,function(G){
if(G)return f(g,G);if(!g.emittedError){var U=new T,Z=x.readUInt32LE(0);if(Z!==33639248)return f(g,new Error("invalid central directory file header signature: 0x"+Z.toString(16)));if(U.versionMadeBy=x.
readUInt16LE(4),U.versionNeededToExtract=x.readUInt16LE(6),U.generalPurposeBitFlag=x.readUInt16LE(8),U.compressionMethod=x.readUInt16LE(10),U.lastModFileTime=x.readUInt16LE(12),U.lastModFileDate=x.readUInt16LE(
14),U.crc32=x.readUInt32LE(16),U.compressedSize=x.readUInt32LE(20),U.uncompressedSize=x.readUInt32LE(24),U.fileNameLength=x.readUInt16LE(28),U.extraFieldLength=x.readUInt16LE(30),U.fileCommentLength=x.
readUInt16LE(32),U.internalFileAttributes=x.readUInt16LE(36),U.externalFileAttributes=x.readUInt32LE(38),U.relativeOffsetOfLocalHeader=x.readUInt32LE(42),U.generalPurposeBitFlag&64)return f(g,new Error(
"strong encryption is not supported"));g.readEntryCursor+=46,x=me(U.fileNameLength+U.extraFieldLength+U.fileCommentLength),l(g.reader,x,0,x.length,g.readEntryCursor,function(M){if(M)return f(g,M);if(!g.
emittedError){U.fileNameRaw=x.subarray(0,U.fileNameLength);var $=U.fileNameLength+U.extraFieldLength;U.extraFieldRaw=x.subarray(U.fileNameLength,$),U.fileCommentRaw=x.subarray($,$+U.fileCommentLength);
try{U.extraFields=s(U.extraFieldRaw)}catch(he){return f(g,he)}if(g.decodeStrings){var y=(U.generalPurposeBitFlag&2048)!==0;U.fileComment=ne(U.fileCommentRaw,y),U.fileName=r(U.generalPurposeBitFlag,U.fileNameRaw,
U.extraFields,g.strictFileNames);var P=c(U.fileName);if(P!=null)return f(g,new Error(P))}else U.fileComment=U.fileCommentRaw,U.fileName=U.fileNameRaw;U.comment=U.fileComment,g.readEntryCursor+=x.length,
g.entriesRead+=1;for(var W=0;W<U.extraFields.length;W++){var z=U.extraFields[W];if(z.id===1){var oe=z.data,q=0;if(U.uncompressedSize===4294967295){if(q+8>oe.length)return f(g,new Error("zip64 extended\
 information extra field does not include uncompressed size"));U.uncompressedSize=ae(oe,q),q+=8}if(U.compressedSize===4294967295){if(q+8>oe.length)return f(g,new Error("zip64 extended information extr\
a field does not include compressed size"));U.compressedSize=ae(oe,q),q+=8}if(U.relativeOffsetOfLocalHeader===4294967295){if(q+8>oe.length)return f(g,new Error("zip64 extended information extra field \
does not include relative header offset"));U.relativeOffsetOfLocalHeader=ae(oe,q),q+=8}break}}if(g.validateEntrySizes&&U.compressionMethod===0){var se=U.uncompressedSize;if(U.isEncrypted()&&(se+=12),U.
compressedSize!==se){var le="compressed/uncompressed size mismatch for stored file: "+U.compressedSize+" != "+U.uncompressedSize;return f(g,new Error(le))}}g.emit("entry",U),g.lazyEntries||g._readEntry()}})}})}},
t.prototype.eachEntry=function(){const g=this;if(!g.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(g.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called o\
nce per ZipFile");g.hasEachEntryBeenCalled=!0;let x=null;g.on("entry",U),g.on("end",Z),g.on("error",M);function G(){g.removeListener("entry",U),g.removeListener("end",Z),g.removeListener("error",M),g.
autoClose&&g.close()}function U($){let{resolve:y}=x;x=null,y({value:$})}function Z(){let{resolve:$}=x;x=null,G(),$({done:!0})}function M($){let{reject:y}=x;x=null,G(),y($)}return{[Symbol.asyncIterator](){
return this},next(){const $=new Promise((y,P)=>{if(x!=null)throw new Error("next() called before previous Promise was resolved.");x={resolve:y,reject:P}});return g.readEntry(),$},return($){return G(),
Promise.resolve({done:!0,value:$})},throw($){return G(),Promise.reject($)}}},t.prototype.openReadStream=function(g,x,G){var U=this,Z=0,M=g.compressedSize;if(G==null&&(G=x,x=null),x==null)x={};else{if(x.
decodeFileData===!1){if(x.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(x.decompress!=null)throw new Error("cannot use options.decompress when op\
tions.decodeFileData === false")}else{if(x.decrypt!=null){if(!g.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(x.decrypt!==
!1)throw new Error("invalid options.decrypt value: "+x.decrypt);if(g.isCompressed()&&x.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also op\
tion decodeFileData.")}if(x.decompress!=null){if(!g.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(x.decompress===
!1||x.decompress===!0))throw new Error("invalid options.decompress value: "+x.decompress);y=x.decompress}}if(x.start!=null){if(Z=x.start,Z<0)throw new Error("options.start < 0");if(Z>g.compressedSize)
throw new Error("options.start > entry.compressedSize")}if(x.end!=null){if(M=x.end,M<0)throw new Error("options.end < 0");if(M>g.compressedSize)throw new Error("options.end > entry.compressedSize");if(M<
Z)throw new Error("options.end < options.start")}}var $=x.decodeFileData===!1||(g.compressionMethod===0||g.compressionMethod===8&&x.decompress===!1)&&(!g.isEncrypted()||x.decrypt===!1);if((x.start!=null||
x.end!=null)&&!$)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!U.isOpen)return G(new Error("closed"));if(g.isEncrypted()&&!$&&x.decrypt!==
!1)return G(new Error("entry is encrypted, and options.decodeFileData !== false"));var y;if($)y=!1;else if(g.compressionMethod===8)y=x.decodeFileData!==!0;else return G(new Error("unsupported compress\
ion method: "+g.compressionMethod));U.readLocalFileHeader(g,{minimal:!0},function(P,W){if(P)return G(P);U.openReadStreamLowLevel(W.fileDataStart,g.compressedSize,Z,M,y,g.uncompressedSize,G)})},t.prototype.
openReadStreamLowLevel=function(g,x,G,U,Z,M,$){var y=this,P=g+x,W=y.reader.createReadStream({start:g+G,end:g+U}),z=W;if(Z){var oe=!1,q=B.createInflateRaw();W.on("error",function(se){setImmediate(function(){
oe||q.emit("error",se)})}),W.pipe(q),y.validateEntrySizes?(z=new h(M),q.on("error",function(se){setImmediate(function(){oe||z.emit("error",se)})}),q.pipe(z)):z=q,we(z,function(){oe=!0,q!==z&&q.unpipe(
z),W.unpipe(q),W.destroy()})}$(null,z)},t.prototype.readLocalFileHeader=function(g,x,G){var U=this;G==null&&(G=x,x=null),x==null&&(x={}),U.reader.ref();var Z=me(30);l(U.reader,Z,0,Z.length,g.relativeOffsetOfLocalHeader,
function(M){try{if(M)return G(M);var $=Z.readUInt32LE(0);if($!==67324752)return G(new Error("invalid local file header signature: 0x"+$.toString(16)));var y=Z.readUInt16LE(26),P=Z.readUInt16LE(28),W=g.
relativeOffsetOfLocalHeader+30+y+P;if(W+g.compressedSize>U.fileSize)return G(new Error("file data overflows file bounds: "+W+" + "+g.compressedSize+" > "+U.fileSize));if(x.minimal)return G(null,{fileDataStart:W});
var z=new S;z.fileDataStart=W,z.versionNeededToExtract=Z.readUInt16LE(4),z.generalPurposeBitFlag=Z.readUInt16LE(6),z.compressionMethod=Z.readUInt16LE(8),z.lastModFileTime=Z.readUInt16LE(10),z.lastModFileDate=
Z.readUInt16LE(12),z.crc32=Z.readUInt32LE(14),z.compressedSize=Z.readUInt32LE(18),z.uncompressedSize=Z.readUInt32LE(22),z.fileNameLength=y,z.extraFieldLength=P,Z=me(y+P),U.reader.ref(),l(U.reader,Z,0,
Z.length,g.relativeOffsetOfLocalHeader+30,function(oe){try{return oe?G(oe):(z.fileName=Z.subarray(0,y),z.extraField=Z.subarray(y),G(null,z))}finally{U.reader.unref()}})}finally{U.reader.unref()}})},t.
prototype.openReadStreamPromise=function(g,x){return new Promise((G,U)=>{this.openReadStream(g,x,function(Z,M){if(Z)return U(Z);G(M)})})},t.prototype.openReadStreamLowLevelPromise=function(g,x,G,U,Z,M){
return new Promise(($,y)=>{this.openReadStream(g,x,G,U,Z,M,function(P,W){if(P)return y(P);$(W)})})},t.prototype.readLocalFileHeaderPromise=function(g,x){return new Promise((G,U)=>{this.readLocalFileHeader(
g,x,function(Z,M){if(Z)return U(Z);G(M)})})};function T(){}T.prototype.getLastModDate=function(g){if(g==null&&(g={}),!g.forceDosFormat)for(var x=0;x<this.extraFields.length;x++){var G=this.extraFields[x];
if(G.id===21589){var U=G.data;if(U.length<5)continue;var Z=U[0],M=1;if(!(Z&M))continue;var $=U.readInt32LE(1);return new Date($*1e3)}else if(G.id===10){var U=G.data;if(U.length!==32||U.readUInt16LE(4)!==
1||U.readUInt16LE(6)!==24)continue;var y=U.readUInt32LE(8)+4294967296*U.readInt32LE(12),P=y/1e4-116444736e5;return new Date(P)}}return R(this.lastModFileDate,this.lastModFileTime,g.timezone)},T.prototype.
canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},T.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},T.prototype.
isCompressed=function(){return this.compressionMethod===8};function S(){}function R(g,x,G){var U=g&31,Z=(g>>5&15)-1,M=(g>>9&127)+1980,$=0,y=(x&31)*2,P=x>>5&63,W=x>>11&31;if(G==null||G==="local")return new Date(
M,Z,U,W,P,y,$);if(G==="UTC")return new Date(Date.UTC(M,Z,U,W,P,y,$));throw new Error("unrecognized options.timezone: "+options.timezone)}function r(g,x,G,U){for(var Z=null,M=0;M<G.length;M++){var $=G[M];
if($.id===28789){if($.data.length<6||$.data.readUInt8(0)!==1)continue;var y=$.data.readUInt32LE(1);if(k(x)!==y)continue;Z=ne($.data.subarray(5),!0);break}}if(Z==null){var P=(g&2048)!==0;Z=ne(x,P)}return U||
(Z=Z.replace(/\\/g,"/")),Z}function c(g){return g.indexOf("\\")!==-1?"invalid characters in fileName: "+g:/^[a-zA-Z]:/.test(g)||/^\//.test(g)?"absolute path: "+g:g.split("/").indexOf("..")!==-1?"inval\
id relative path: "+g:null}function s(g){for(var x=[],G=0;G<g.length-3;){var U=g.readUInt16LE(G+0),Z=g.readUInt16LE(G+2),M=G+4,$=M+Z;if($>g.length)throw new Error("extra field length exceeds extra fie\
ld buffer size");var y=g.subarray(M,$);x.push({id:U,data:y}),G=$}return x}function l(g,x,G,U,Z,M){if(U===0)return setImmediate(function(){M(null,me(0))});g.read(x,G,U,Z,function($,y){if($)return M($);
if(y<U)return M(new Error("unexpected EOF"));M()})}N.inherits(h,L);function h(g){L.call(this),this.actualByteCount=0,this.expectedByteCount=g}h.prototype._transform=function(g,x,G){if(this.actualByteCount+=
g.length,this.actualByteCount>this.expectedByteCount){var U="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return G(new Error(U))}G(null,g)},h.
prototype._flush=function(g){if(this.actualByteCount<this.expectedByteCount){var x="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return g(new Error(
x))}g()},N.inherits(m,A);function m(){A.call(this),this.refCount=0}m.prototype.ref=function(){this.refCount+=1},m.prototype.unref=function(){var g=this;if(g.refCount-=1,g.refCount>0)return;if(g.refCount<
0)throw new Error("invalid unref");g.close(x);function x(G){if(G)return g.emit("error",G);g.emit("close")}},m.prototype.createReadStream=function(g){g==null&&(g={});var x=g.start,G=g.end;if(x===G){var U=new I;
return setImmediate(function(){U.end()}),U}var Z=this._readStreamForRange(x,G),M=!1,$=new J(this);Z.on("error",function(P){setImmediate(function(){M||$.emit("error",P)})}),we($,function(){Z.unpipe($),
$.unref(),Z.destroy()});var y=new h(G-x);return $.on("error",function(P){setImmediate(function(){M||y.emit("error",P)})}),we(y,function(){M=!0,$.unpipe(y),$.destroy()}),Z.pipe($).pipe(y)},m.prototype.
_readStreamForRange=function(g,x){throw new Error("not implemented")},m.prototype.read=function(g,x,G,U,Z){var M=this.createReadStream({start:U,end:U+G}),$=new j,y=0;$._write=function(P,W,z){P.copy(g,
x+y,0,P.length),y+=P.length,z()},$.on("finish",Z),M.on("error",function(P){Z(P)}),M.pipe($)},m.prototype.close=function(g){setImmediate(g)},N.inherits(J,I);function J(g){I.call(this),this.context=g,this.
context.ref(),this.unreffedYet=!1}J.prototype._flush=function(g){this.unref(),g()},J.prototype.unref=function(g){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var X="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\
\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\
\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function ne(g,x){if(x)return g.toString("utf8");for(var G="",U=0;U<g.length;U++)G+=X[g[U]];return G}function ae(g,x){var G=g.readUInt32LE(x),U=g.readUInt32LE(x+4);return U*4294967296+G}var me;typeof Buffer.
allocUnsafe=="function"?me=function(g){return Buffer.allocUnsafe(g)}:me=function(g){return new Buffer(g)};function we(g,x){typeof g.destroy=="function"?g._destroy=function(G,U){x(),U?.(G)}:g.destroy=x}
function de(g){if(g)throw g}}),9037:((ee,ie,e)=>{var _=B=>{var F={};return e.d(F,B),F},C=B=>(()=>B);ee.exports=_({getOctokit:()=>Dt.getOctokit})}),6543:((ee,ie,e)=>{var _=B=>{var F={};return e.d(F,B),
F},C=B=>(()=>B);ee.exports=_({defaults:()=>Ct.defaults})}),8008:((ee,ie,e)=>{var _=B=>{var F={};return e.d(F,B),F},C=B=>(()=>B);ee.exports=_({requestLog:()=>Lt.requestLog})}),212:((ee,ie,e)=>{var _=B=>{
var F={};return e.d(F,B),F},C=B=>(()=>B);ee.exports=_({retry:()=>Ut.retry})}),938:((ee,ie,e)=>{var _=B=>{var F={};return e.d(F,B),F},C=B=>(()=>B);ee.exports=_({default:()=>Nt.default})}),5131:((ee,ie,e)=>{
var _=B=>{var F={};return e.d(F,B),F},C=B=>(()=>B);ee.exports=_({default:()=>jt.default})}),2613:(ee=>{ee.exports=ze(import.meta.url)("assert")}),181:(ee=>{ee.exports=ze(import.meta.url)("buffer")}),6982:(ee=>{
ee.exports=ze(import.meta.url)("crypto")}),4434:(ee=>{ee.exports=ze(import.meta.url)("events")}),9896:(ee=>{ee.exports=ze(import.meta.url)("fs")}),1943:(ee=>{ee.exports=ze(import.meta.url)("fs/promise\
s")}),8611:(ee=>{ee.exports=ze(import.meta.url)("http")}),5692:(ee=>{ee.exports=ze(import.meta.url)("https")}),9278:(ee=>{ee.exports=ze(import.meta.url)("net")}),4573:(ee=>{ee.exports=ze(import.meta.url)(
"node:buffer")}),7598:(ee=>{ee.exports=ze(import.meta.url)("node:crypto")}),3024:(ee=>{ee.exports=ze(import.meta.url)("node:fs")}),1455:(ee=>{ee.exports=ze(import.meta.url)("node:fs/promises")}),7067:(ee=>{
ee.exports=ze(import.meta.url)("node:http")}),4708:(ee=>{ee.exports=ze(import.meta.url)("node:https")}),8995:(ee=>{ee.exports=ze(import.meta.url)("node:module")}),8161:(ee=>{ee.exports=ze(import.meta.
url)("node:os")}),6760:(ee=>{ee.exports=ze(import.meta.url)("node:path")}),1708:(ee=>{ee.exports=ze(import.meta.url)("node:process")}),7075:(ee=>{ee.exports=ze(import.meta.url)("node:stream")}),3136:(ee=>{
ee.exports=ze(import.meta.url)("node:url")}),7975:(ee=>{ee.exports=ze(import.meta.url)("node:util")}),8522:(ee=>{ee.exports=ze(import.meta.url)("node:zlib")}),857:(ee=>{ee.exports=ze(import.meta.url)(
"os")}),6928:(ee=>{ee.exports=ze(import.meta.url)("path")}),2203:(ee=>{ee.exports=ze(import.meta.url)("stream")}),4756:(ee=>{ee.exports=ze(import.meta.url)("tls")}),2018:(ee=>{ee.exports=ze(import.meta.
url)("tty")}),7016:(ee=>{ee.exports=ze(import.meta.url)("url")}),9023:(ee=>{ee.exports=ze(import.meta.url)("util")}),3106:(ee=>{ee.exports=ze(import.meta.url)("zlib")}),3e3:((ee,ie,e)=>{e.d(ie,{WZ:()=>j,
j:()=>i,mJ:()=>w});var _=e(7598),C=e(6760),B=e(532),F=e(6191),N=e(7487),A=e(9870),L=e(3657),I=e(6584);function j(o,d){const a=o.boolean("upload-artifact",!0),O={overwrite:d,retentionDays:o.optional("r\
etention-days",k)},b=o.boolean("artifact-env-variables",!0);return{upload:a?O:void 0,artifactEnvVariables:b}}function k(o){if(/^0+$/.test(o))return;const d=(0,I.$J)(1/0,!0)(o),a=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(d>a)throw new Error(`must be at most ${a}, the repository's limit in days, not ${d}`);return d}async function w(o,{path:d,sha256:a,package:O},{upload:b,artifactEnvVariables:v}){if(v)return await(0,F.
mz)(o,{path:d,digest:a},b);const t=(0,L.z)((0,A.KC)(O)),f=(0,C.join)(await(0,N.Pd)("workflow-artifact-"),(0,C.basename)(d));await(0,B.lo)(f,t);const p=(0,_.createHash)("sha256").update(t).digest("hex");
return await(0,F.mz)(o,{path:f,digest:p},b)}function i({upload:o,artifactEnvVariables:d},a){!o||!d||!(0,N.GQ)()||a.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ee,ie,e)=>{e.d(ie,{Bv:()=>j,X7:()=>w,Zw:()=>I});var _=e(9462),C=e(7279),B=e(3657),F=e(5645),N=e(6006),
A=e(3349);class L extends C.HR{job;constructor(o,d){super({...(0,C.h_)(d),busy:!1,cause:d}),this.job=o}}function I(i){return i instanceof L?i.job:{}}async function j(i,o,{title:d,longestWaitMs:a,advice:O,
idsIn:b}){i.log.info(`${d}: ${o.status||"no status"}, dock status ${o.dockStatusId}`);let v={};const t=f=>{const p={"dock-status-id":o.dockStatusId,...b(f)},T=Object.keys(p).some(S=>!(S in v));v={...p,
...v,...f.status!==""&&{status:f.status}},T&&i.publish(v)};try{return{last:await(0,N.qt)(i,o,{longestWaitMs:a,advice:O,onStatus:t}),outputs:v}}catch(f){throw new L(v,(0,C.iT)(f))}}const k="Check the w\
orkflow in AI for Process, then re-run the job.";async function w(i,o,{workflowId:d,flowId:a,timeoutMs:O,longestWaitMs:b}){return i.log.info(`Exporting workflow ${d}, flow ${a}, from ${o.url.href}`),await(0,_.
N)({...i,platform:o},(0,_.R)(O,"No package"),async v=>{const t=await(0,A.Nq)(v,{workflowId:d,flowId:a}),{dockStatusId:f,exportJobId:p}=t,{last:T,outputs:S}=await j(v,t,{title:`Export job ${p??"without\
 an ID"}`,longestWaitMs:b,advice:k,idsIn:()=>p===void 0?{}:{"export-job-id":p}});try{const R=await(0,A.EH)(v,t,T),r=async()=>(0,A.EH)(v,t,await(0,N.SO)(v,f)),c=h=>(0,B.u)(h,v.signal),{content:s,...l}=await(0,F.
R)(v,{url:R,freshUrl:r,read:c});return{...l,package:s,job:S}}catch(R){throw new L(S,(0,C.iT)(R))}})}}),2697:((ee,ie,e)=>{e.d(ie,{As:()=>d,N9:()=>f,Sm:()=>j,UX:()=>w,Xd:()=>O,cZ:()=>o,dF:()=>t});var _=e(
1455),C=e(6760),B=e(7279),F=e(8725),N=e(7487),A=e(4057),L=e(706),I=e(6779);function j({host:p,pathname:T}){return p+T.replace(/\/$/,"")}const k=2e4;function w({message:p}){return(0,L.OX)(p,1e3)}const i="\
<dock status ID>";function o(p){const T=new Map;for(const{name:R,error:r}of p){const{"dock-status-id":c}=(0,I.Zw)(r),s=c===void 0?r.message:r.message.replaceAll(c,i),l=T.get(s)??{names:[],ids:[],help:(0,N.
VY)(r)};T.set(s,l),l.names.push(R),c!==void 0&&l.ids.push(c)}const S=Math.max(100,Math.min(1e3,Math.floor(k/T.size)));return Array.from(T,([R,{names:r,ids:c,help:s}])=>({names:r,message:(0,L.OX)(R,S).
replaceAll(i,()=>c.join(", ")),help:s}))}function d(p){return o(p).map(({names:T,message:S})=>`${T.join(", ")}: ${S}`).join(" | ")}function a(p,T){return!p||!T||p.message===T.message?p??T:O(p,`${p.message}\
 Also: ${T.message}`)}function O(p,T){return new B.HR({what:T,topic:(0,B.h_)(p).topic,cause:p})}async function b(p,T,S){let R;const r=await p.catch(c=>(R=toError(c),{...T,...jobOf(R)}));if(setOutputs(
r),S){const{titles:c,facts:s}=S,l=factTable([...s,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(performance.
now())}]]);R?await writeSummary(c.failed,withHelp(w(R),helpFor(R)),l):await writeSummary(c.done,l)}if(R)throw R}const v=1e6;async function t(p,T){const S=JSON.stringify(T),R=await f(`the output ${p}`,
{[`${p}.json`]:S}),r=Buffer.byteLength(S)>v;return r&&(0,F.lm)(`The output ${p} would be longer than GitHub's limit of 1 MB. Read the file in ${p}-path.`),{[p]:r?[]:T,...R}}async function f(p,T){try{const S=await(0,N.
Pd)("workflow-results-"),R={};for(const[r,c]of Object.entries(T)){const s=(0,C.join)(S,r);await(0,_.writeFile)(s,c).catch((0,N.E_)(s)),R[`${(0,C.parse)(r).name}-path`]=s}return R}catch(S){return(0,F.t1)().
warning(`Can't keep ${p} as a file. ${(0,B.gJ)(S)}`),{}}}}),3018:((ee,ie,e)=>{e.d(ie,{uu:()=>H,S3:()=>Y,$0:()=>te});var _=e(1124),C=e(706),B=e(1345);const F=Number.MAX_SAFE_INTEGER,N=2,A=60,L="</detai\
ls>",I=41,j=100;function k(n,u={}){const{under:E=()=>"",parts:V=[],noun:re="change",folded:Q=!1}=u,{length:K}=E(F),{least:ue=K===0?n:`${n} \u2026`,changes:Oe=b(V)}=u;return{line:n,under:E,size:n.length+
K,least:ue,parts:V,changes:Oe,noun:re,folded:Q}}function w(n,u,E={}){return u.length===0?[]:[k(n,{...E,parts:u})]}function i(n,u){const E=o(n,[]),V=({leaf:Oe,outer:$e})=>$e.length===1?0:Oe.size,re=(0,B.
Vn)(E.flatMap(({outer:Oe})=>Oe)),Q=new Map;let K=u;const ue=E.sort((Oe,$e)=>V(Oe)-V($e)).filter(({leaf:Oe,outer:$e})=>{const De=$e.filter(Ge=>!Q.has(Ge)),Be=$e.filter(Ge=>re.get(Ge)===1),Ke=De.map(({line:Ge,
folded:Qe})=>Ge.length+N+A+(Qe?I:0)).reduce((Ge,Qe)=>Ge+Qe,Oe.least.length+N-A*Be.length);if(Ke>K)return!1;K-=Ke;for(const Ge of $e)Q.set(Ge,[]),re.set(Ge,(re.get(Ge)??0)-1);return!0});for(const[Oe,{leaf:$e}]of ue.
entries()){const De=d($e,$e.least.length+Math.floor(K/(ue.length-Oe)));K-=De.reduce((Be,{length:He})=>Be+He,-$e.least.length),Q.set($e,De)}return v(a(n,Q).filter(([Oe])=>Oe!==""))}function o(n,u){return n.
parts.length===0?[{leaf:n,outer:u}]:n.parts.flatMap(E=>o(E,[...u,n]))}function d({line:n,under:u,size:E,least:V},re){if(E<=re)return[n,u(Math.max(re,F))];for(let Q=re-n.length-A;Q>j;Q=Math.floor(Q*.7)){
const K=u(Q);if(K!==""&&n.length+K.length<=re)return[n,K]}return[V]}function a(n,u){const{line:E,parts:V,folded:re}=n;if(V.length===0)return[u.get(n)??[]];const K=[...V.filter(ue=>u.has(ue)).flatMap(ue=>a(
ue,u)),[O(n,V.filter(ue=>!u.has(ue)))]];return re?[[`<details><summary>${E}</summary>`],...K,[L]]:[[E],...K]}function O({noun:n},u){if(n==="connection"&&u.length>0)return`\u2026 and ${(0,C.hS)(u.length,
"more connection")}`;if(b(u)===0)return"";const E=n==="workflow"?` in ${(0,C.hS)(u.length,"more workflow")}`:"";return`\u2026 and ${(0,C.hS)(b(u),"more change")}${E}`}function b(n){return n.reduce((u,{
changes:E})=>u+E,0)}function v(n){const u=E=>E?.[0]?.startsWith("- ");return n.flatMap((E,V)=>{const re=E[0]===L||u(E)&&u(n[V-1]);return[V===0?"":re?`
`:`

`,...E]})}var t=e(8132),f=e(3436),p=e(2614),T=e(2742),S=e(3499),R=e(8965),r=e(5408);const c=2,s=1e3,l=240,h=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],m="...";function J(n,u){const E=[X(n??u),X(u??n)],[V,re]=[ne(n,E[0]),ne(u,E[1])],Q=me(V,re);return E[0]===E[1]?Q:[`@@ line ends: ${E[0]} \u2192 ${E[1]} @@`,...Q]}function X(n=""){return n.
includes(`
`)&&!/(?<!\r)\n/.test(n)?"CRLF":"LF"}function ne(n,u){return(n?.split(u==="CRLF"?`\r
`:`
`)??[]).flatMap(V=>h.reduce(ae,[V]).map((re,Q)=>Q===0?re:m+re))}function ae(n,u){return n.flatMap(E=>E.length>l?Array.from(E.matchAll(u),([V])=>V):E)}function me(n,u){const E=new Set(n),re=u.some(K=>E.
has(K))?(0,R.E)([...n],[...u],{maxEditLength:s}):void 0;if(re===void 0)return[...g(n,u),...we("+",u)];let Q=0;return re.flatMap(({added:K,removed:ue,value:Oe},$e)=>{const De=re[$e+1];if(ue)return g(Oe,
De?.added?De.value:[]);const[Be,He]=[$e===0?0:c,Oe.length-c],Ke=Q+de(Oe.slice(0,He+1));return Q+=de(Oe),K?we("+",Oe):De===void 0?we(" ",Oe.slice(0,Be)):He-Be<2?we(" ",Oe):[...we(" ",Oe.slice(0,Be)),`@\
@ line ${Ke} @@`,...we(" ",Oe.slice(He))]})}function we(n,u){return u.map(E=>`${n} ${E}`)}function de(n){return n.filter(u=>!u.startsWith(m)).length}function g(n,u){const E=new Map(n.map(Q=>[G(Q),Q])),
V=u.flatMap(Q=>x(E.get(G(Q))??Q,Q));return[...V.length===0?[]:[`@@ hard to see: ${[...new Set(V)].join(", ")} @@`],...we("-",n)]}function x(n,u){if(G(n)!==G(u))return[];const[E,V]=[n.normalize(),u.normalize()],
re=U(n)===U(u)?[]:["Unicode forms"];return E===V?re:[...re,E.trimEnd()===V.trimEnd()?"spaces at the end":"white space"]}function G(n){return U(n.normalize())}function U(n){return n.replace(/\s/g,"")}function Z(n,u){
let[E,V]=[0,u];const Q=[...(0,r.$z)(n,ue=>ue.startsWith("@@ line ")?++E:E).values()].flatMap(ue=>{const Oe=M(ue,V);return V-=y(ue),Oe}),K=n.filter($).length-Q.filter($).length;return K===0?Q:[...Q,`@@\
 ${(0,C.hS)(K,"more changed line")} @@`]}function M(n,u){const E=K=>K.startsWith("-"),V=y(n.filter(E)),re=y(n)-V,Q={removed:Math.max(u/2,u-re),others:Math.max(u/2,u-V)};return n.filter(K=>{const ue=E(
K)?"removed":"others";return Q[ue]-=K.length+1,Q[ue]>=0})}function $(n){return n.startsWith("-")||n.startsWith("+")}function y(n){return n.reduce((u,E)=>u+E.length+1,0)}var P=e(7856);const W={added:"\u2795",
removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},z=80,oe=8;function q(n,u,E){if(n.type==="string")return se(Re((0,f.e1)(n.text)),u,E);const[
V="",...re]=Ee(n,u);return re.length>0||V.length>z?void 0:(0,t.SS)(V,1/0)}function se(n,u,E){const V=u.mask(n).shown;if(V.length>z||V.includes(`
`))return;const re=le(n,u,E);return(0,t.SS)(JSON.stringify(V),1/0)+(re===void 0?"":` (${ge(re,u)})`)}function le(n,{labelOf:u},E){const V=u(n);return V===void 0||V.toLowerCase()===n.toLowerCase()||[...E?.
members.values()??[]].some(Q=>(0,f.jn)(Q)&&(0,f.e1)(Q.text)===V)?void 0:V}function he(n,u,{labelOf:E}){const[V,re]=n.slice(-2);return V?.type!=="item"||re?.type!=="member"||!f.ZM.test(re.key)?!1:(0,f.
TH)(V.item)===u||E((0,f.e1)(u))===V.label}function Ee(n,u,E){const{mask:V}=u;if((0,f.jn)(n)){if(n.type==="literal")return[V(n.text).shown];const $e=Re((0,f.e1)(n.text)),{shown:De}=V($e);if(De.includes(
`
`))return["|",...xe(De.split(`
`))];const Be=le($e,u,E);return[JSON.stringify(De)+(Be===void 0?"":` (${V(Be).shown})`)]}const[re="",Q=""]=n.type==="array"?"[]":"{}",K=n.type==="array"?n.items.map($e=>Ee($e,u)):Array.from(n.members,
([$e,De])=>{const[Be,...He]=(0,P.$C)($e,De,n)?[C.v5]:Ee(De,u,n);return[`${JSON.stringify(V($e).shown)}: ${Be}`,...He]}),ue=re+K.join(", ")+Q;return ue.length<=z&&K.every($e=>$e.length===1)?[ue]:[re,...xe(
K.flat()),Q]}function xe(n){return n.map(u=>`  ${u}`)}function Re(n){if(!n.includes("%"))return n;try{const u=decodeURIComponent(n);return[encodeURIComponent(u),encodeURI(u)].includes(n)?u:n}catch{return n}}
function ge(n,{mask:u},E=100){return(0,t.SS)(u(n).shown,E)}function Ie(n,u,E=!1){const V=(0,S.a2)(n),re=E?1/0:100,Q=n.flatMap((K,ue)=>{if(K.type==="element")return[(0,t.SS)(`[${K.index}]`)];if(K.type===
"item"){const $e=u.endsOf(K.item),De=$e===void 0?K.label:E?`${$e} (${K.label})`:$e,Be=ue===V-1&&K.hint!==void 0?` (${ge(K.hint,u)})`:"";return[`**${ge(De,u,re)}**${Be}`]}return!E&&n.slice(ue+1).find(({
type:$e})=>$e!=="member")?.type==="item"?[]:[ge(K.key,u,re)]});return Q.length>oe&&!E&&Q.splice(2,Q.length-oe+1,"\u2026"),Q.join(" \u203A ")||"the whole file"}function Ue(n,u){const E=K=>n.map(({path:ue,
kind:Oe})=>(Oe?`${W[Oe]} `:"")+Ie(ue,u,K)),[V,re]=[E(!1),E(!0)],Q=(0,B.Vn)(V);return ce(V.map((K,ue)=>Q.get(K)===1?K:re[ue]??K))}function ce(n){const[u,E]=[(0,B.Vn)(n),new Map];return n.map(V=>{const[
re=1,Q]=[u.get(V),(E.get(V)??0)+1];return E.set(V,Q),re===1?V:`${V} (${Q} of ${re})`})}const _e="  ",Ce=3,Ne=5,We=120,Fe={texts:3,min:4,max:60,usual:2,usualWeight:.001},qe={line:": changed, hidden"};function et(n,u){
const E=[...(0,r.$z)(n,fe).values()],V=E.filter(K=>K.length<Ce).flat(),re=Ue(V,u),Q=new Map(V.map((K,ue)=>{const{line:Oe,...$e}=ve(K,u);return[K,k(`- ${re[ue]}${Oe}`,{changes:1,...$e})]}));return E.flatMap(
K=>{const ue=K.flatMap(Oe=>Q.get(Oe)??[]);return ue.length===0?be(K,u):ue})}function fe(n){const u=(0,S.a2)(n.path),V=(n.kind==="modified"?[n.from,n.to]:"value"in n?[n.value]:[]).flatMap(Q=>"id"in Q?[
Q.id]:[]);if(u===0||u===n.path.length||V.length===0)return n;const re=n.path.slice(u).map(Q=>Q.type==="member"?Q.key:"index"in Q&&Q.index);return JSON.stringify([n.kind,V,re])}function be(n,u){const[E]=n,
{line:V,under:re=()=>""}=ve(E,u),Q=Me(ye(n,u)),K=E.kind==="modified"?"":` ${E.kind}`,ue=`- ${W[E.kind]} ${Se(E,u)}${V}${K} in ${Q.line}`;return k(ue,{changes:n.length,under:Oe=>re(Oe)+(Q.under?.(Oe)??
"")})}function ye(n,u){const E=n.map(({path:V})=>({path:V.slice(0,(0,S.a2)(V))}));return Ue(E,u)}function Se({path:n},u){return Ie(n.slice((0,S.a2)(n)),u)}function ve(n,u){if(n.kind==="modified")return Pe(
n,u);if("value"in n)return pe(n,u);if(n.kind==="moved"){const[Q,K]=[n.from,n.path].map(ue=>Ie(ue.slice(0,-1),u,!0));return{line:`: moved from ${Q} to ${K}`}}if(n.moved.length===0)return{line:": in a n\
ew order"};const E=n.moved.map(Q=>({path:[Q]})),V=Me(Ue(E,u)),re=V.under?`${V.line} moved`:`moved: ${V.line}`;return{...V,line:`: in a new order (${re})`}}function Me(n){if(n.length<=Ne)return{line:n.
join(", ")};const u=(0,C.hS)(n.length,"item"),E=Ye(u,_e+n.join(", "));return{line:u,under:V=>E.length<=V?E:""}}function Pe({path:n,from:u,to:E},V){if(u.type==="hidden"||E.type==="hidden")return{line:""};
if((0,P._p)(n,u,E))return qe;if(u.type==="string"&&E.type==="string"){const Oe=he(n,E.text,V)?{...V,labelOf:()=>{}}:V;return Ae((0,f.e1)(u.text),(0,f.e1)(E.text),Oe)}const[re,Q]=[Ee(u,V).join(`
`),Ee(E,V).join(`
`)];if(re===Q)return qe;const[K,ue]=[q(u,V),q(E,V)];return K&&ue?{line:`: ${K} \u2192 ${ue}`}:{line:"",under:je(re,Q)}}function Ae(n,u,E){const V=[Re(n),Re(u)],re=V[0]!==V[1]&&(V[0]!==n||V[1]!==u),[Q,
K]=re?V:[n,u],ue=re?" (percent-encoded)":"",[Oe,...$e]=(0,T.qy)(Q,K)?.changes??[];if(Oe!==void 0){const rt=`${ue} (JSON in a text)`;if($e.length===0&&Oe.kind==="modified"){const lt=Pe(Oe,E);return{...lt,
line:`${rt} \u203A ${Ie(Oe.path,E)}${lt.line}`}}const ut=k("",{parts:et([Oe,...$e],E)});return{line:rt,under:lt=>`
${Je(i(ut,lt).join(""))}`}}const[De,Be]=[E.mask(Q),E.mask(K)];if(De.shown===Be.shown)return{line:ue+qe.line};const He=De.hidden===Be.hidden?"":" (hidden values differ, too)",[Ke,Ge]=[se(Q,E),se(K,E)];
if(!Ke||!Ge)return{line:ue+He,under:je(De.shown,Be.shown)};const Qe=x(De.shown,Be.shown).join(", ");return{line:`${ue}: ${Ke} \u2192 ${Ge}${Qe&&` (${Qe})`}${He}`}}function pe(n,u){const{path:E,value:V}=n;
if(V.type==="hidden")return{line:""};if((0,P._p)(E,V))return{line:": hidden"};if(V.type==="object")return Te(n,V,u);const re=q(V,u);return re!==void 0?{line:`: ${re}`}:V.type==="array"?{line:"",under:ke(
n,Ee(V,u),(0,C.hS)(V.items.length,"element"))}:{line:"",under:ke(n,[u.mask(Re((0,f.e1)(V.text))).shown])}}function Te(n,u,E){const V=n.path.at(-1),re=V?.type==="item"?V:void 0;if(u.members.size===0&&!re)
return{line:": `{}`"};const Q=Ke=>(0,f.jn)(Ke)&&[re?.label,re?.hint].includes((0,f.e1)(Ke.text)),K=[...u.members].filter(([,Ke])=>!re||!Q(Ke)),ue=K.filter(([Ke,Ge])=>!re||!(0,S.rL)(Ke,Ge)),Oe=ue.map(([
Ke,Ge])=>{const Qe=(0,P.$C)(Ke,Ge,u)?(0,t.SS)(C.v5):q(Ge,E,u);return Qe&&`${ge(Ke,E)}: ${Qe}`}),$e=!Oe.includes(void 0)&&Oe.join(", ").length<=We,De=$e?Oe.join(", "):Le(u,Q,E),Be=De&&`: ${De}`;if($e&&
ue.length===K.length)return{line:Be};const He=ke(n,Ee(u,E),(0,C.hS)(u.members.size,"field"));return{line:Be,under:$e?Ke=>Ke===1/0?He(Ke):"":He}}function ke({kind:n},u,E){const V=u.join(`
`);return n==="added"?je(void 0,V,E):je(V,void 0,E)}function Le(n,u,E){const V=new Map,re=(K,ue,Oe)=>{Oe>(V.get(K)?.weight??0)&&V.set(K,{text:ue,weight:Oe})},Q=(K,ue,Oe)=>{if(K.type==="array")for(const Ge of K.
items)Q(Ge,ue,Oe+1);if(K.type==="object")for(const[Ge,Qe]of K.members)(0,P.$C)(Ge,Qe,K)?re(Ge,C.v5,Fe.max):Q(Qe,Ge,Oe+1);if(K.type!=="string")return;const $e=(0,f.e1)(K.text),Be=/^type$/i.test(ue)||(0,S.
rL)(ue,K)||(0,S.gN)($e)||u(K)||E.labelOf($e)!==void 0;if($e.length<Fe.min||Be)return;const He=$e.includes("://")?2*Fe.max:Math.min($e.length,Fe.max),Ke=E.countOf($e)>Fe.usual?Fe.usualWeight:1;re(ue,E.
mask(Re($e)).shown,Ke*He/(Oe+1))};return Q(n,"",0),[...V].sort(([,K],[,ue])=>ue.weight-K.weight).filter(([,{weight:K}],ue)=>ue===0||ue<Fe.texts&&K>Fe.usualWeight*2*Fe.max).map(([K,{text:ue}])=>`${ge(K,
E)}: ${(0,t.SS)(JSON.stringify((0,t.Jj)(ue,Fe.max)),1/0)}`).join(", ")}function je(n,u,E){const V=(0,t.EU)(J(n,u),"diff",_e);return re=>{const Q=V.length<=re?V:Xe(V,re);return E===void 0?`
${Q}`:Ye(E,Q)}}function Xe(n,u){const E=n.split(`
`),V=E.slice(1,-1).map(re=>re.slice(_e.length));return[...E.slice(0,1),...Z(V,u).map(re=>_e+re),...E.slice(-1)].join(`
`)}function Ye(n,u){return`
${_e}<details><summary>${n}</summary>

${u}
${_e}</details>`}function Je(n){return n.replace(/^(?=.)/gm,_e)}const Ze=100,tt=5;function nt(n,u){const E=n.kind==="json"?(0,p.ID)(n,He=>u(He).shown):void 0,V=(0,T.Z)(()=>(0,B.Vn)((0,f.PX)(n.head??n.
base))),re={mask:u,labelOf:He=>He.length>Ze?void 0:E?.labelOf(JSON.stringify(He)),endsOf:He=>E?.endsOf(He),countOf:He=>V().get(He)??0},Q=ot((0,_.xS)(n)),K=n.status==="modified",ue=K?Ot(n,re,E):et(St(n),
re),{nodes:Oe=0,connections:$e=0}=E?.size??{},De=Oe===0?"What is in it":`${(0,C.hS)(Oe,"node")}, ${(0,C.hS)($e,"connection")}`,Be=K?ue:w(De,ue,{changes:Q,folded:!0});return[...it(E),k(st(n,u),{parts:[
...Be,...at(n,re)],changes:Q})]}function ot({added:n,modified:u,removed:E}){return n+u+E}function it(n){return n?.note!==void 0?[k(n.note)]:n?.picture?[k((0,t.EU)(n.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function st({name:n,kind:u,status:E,changes:V},re){const Q=`**${ge(n,{mask:re})}**`;return E!=="modified"?`${W[E]} ${Q}: file ${E}`:u==="b\
inary"||u==="variables"&&V.length===0?`${W.modified} ${Q}: content modified`:u==="variables"?`${Q} (values are never shown)`:Q}function at({references:n},u){if(n.length===0)return[];const E=n.slice(0,
tt).map(({path:K,from:ue,to:Oe})=>`${Ie(K,u)} (${ge(ue,u)} \u2192 ${ge(Oe,u)})`),V=n.length>tt?", \u2026":"",re=n.length===1?"follows and isn't":"follow and aren't",Q=`${(0,C.hS)(n.length,"reference")}\
 to new IDs and names ${re} counted`;return[k(`${Q}: ${E.join(", ")}${V}`)]}function Ot(n,u,E){const V=(0,S.pi)(n),re=E?.connections??[],Q=new Set(re.map(({item:Ke})=>Ke)),K=(0,r.$z)(n.text?[ct(n.text)]:
n.changes,Ke=>E?.tells(Ke)?ht(Ke)?"layout":"told":"value"in Ke&&Q.has(Ke.value)?"connection":V(Ke)?"layout":xt(Ke.path,E)?"item":"rest"),[ue,Oe]=[K.get("layout")??[],K.get("connection")??[]],$e=et(K.get(
"rest")??[],u),De=pt(re,Oe,u),Be=(K.get("told")?.length??0)+Oe.length,He=`Layout and bookkeeping: ${(0,C.hS)(ue.length,"change")}`;return[...et(K.get("item")??[],u),...w("Connections",De,{noun:"connec\
tion",changes:Be}),...De.length===0?$e:w("Elsewhere in the file",$e),...w(He,Mt(ue,n,u),{folded:!0})]}function ht({kind:n,path:u}){const[E,V]=u.slice(-2);return n==="modified"&&E?.type==="item"&&V?.type===
"member"&&p.md.includes(V.key)}function xt(n,u){return n.some(E=>E.type==="item"||E.type==="member"&&u?.isItemKey(E.key))}function ct({base:n,head:u}){return{kind:"modified",path:[],from:ft(n),to:ft(u)}}
function ft(n=""){return{type:"string",id:0,text:JSON.stringify(n)}}function St({base:n,head:u,text:E,status:V,changes:re}){const Q=V==="removed"?"removed":"added",K=(Oe,$e)=>{const De=(0,B.Vg)(Oe,()=>{});
return!($e.length<3&&De.length>0&&De.every(He=>He.value.type==="object"))&&($e.length>0||Oe.type!=="object")?[{kind:Q,path:$e,value:Oe}]:De.flatMap(({step:He,value:Ke})=>He.type==="member"?K(Ke,[...$e,
He]):[{kind:Q,path:[...$e,He],value:Ke}])},ue=n??u??(E&&ft(E.base??E.head));return ue?K(ue,[]):re}function pt(n,u,E){const V=new Map(u.map(K=>["value"in K&&K.value,K])),re=$t(n,V),Q=ce(re.map(K=>mt(K,
E)));return re.map(([{item:K}],ue)=>{const Oe=V.get(K),{line:$e,under:De=()=>""}=Oe?ve(Oe,E):{line:""};return k(`${Q[ue]}${De(0)===""?$e:""}`,{under:De})})}function $t(n,u){const E={added:new Map,removed:new Map};
return n.flatMap(V=>{const{kind:re,source:Q,target:K,item:ue}=V;if(re==="rewired"||u.has(ue))return[[V]];const Oe=E[re].get(Q),$e=Oe??[V];return Oe&&Oe.push(V),E[re].delete(Q),E[re].set(K,$e),Oe?[]:[$e]})}
function mt(n,u){const[{kind:E,source:V,target:re,was:Q}]=n,K=De=>`**${ge(De.label,u)}**`,ue=De=>De===""?"":` (${ge(De,u)})`,Oe=n.map(De=>` \u2192 ${K(De.target)}${ue(De.label)}`),$e=Q?.target===re?ue(
Q.label)||" without a label":Q&&` ${K(Q.target)}`;return`- ${W[E]} ${K(V)}${Oe.join("")}${$e===void 0?"":`, was${$e}`}`}function Mt(n,u,E){return[...(0,r.$z)((0,S.lY)(n,u),re=>re.kind+Se(re,E)).values()].
flatMap(re=>{const Q=re.map($e=>ve($e,E));if(re.length<Ce||(0,S.a2)(re[0].path)===0||Q.some(({under:$e})=>$e))return et(re,E);const K=ye(re,E),ue=Je(Q.map(({line:$e},De)=>`- ${K[De]}${$e}`).join(`
`)),Oe=`- ${W[re[0].kind]} ${Se(re[0],E)} of ${(0,C.hS)(re.length,"item")}`;return k(Oe,{changes:re.length,under:()=>`
${ue}`})})}const wt="<!-- workflow-report -->",dt=6e4,gt=1e3;function yt(n){const{workflows:u,missing:E}=n,V=(0,P.lb)(n),Q=["changed","added","removed"].flatMap(Oe=>u.filter($e=>$e.status===Oe)).map(Oe=>{
const $e=ot(Oe.counts);return{workflow:Oe,changes:$e,parts:Oe.files.flatMap(De=>nt(De,V))}}),K=vt(n,V),ue=E===void 0?"":`\`${E}\` doesn't exist: it counts as empty.`;return({maxLength:Oe=dt,maxBytes:$e=1/0,
headings:De=!0,mark:Be=!0}={})=>{const He=Q.map(({workflow:Qe,...rt})=>k(bt(Qe,V,De),rt)),Ke=k(ue,{parts:[...w("",He,{noun:"workflow"}),...K]}),Ge=Be?`${wt}
`:"";for(let Qe=Math.min(Oe,$e);;){const rt=[Ge,...i(Ke,Qe-Ge.length-1),`
`],ut=$e===1/0?0:Buffer.byteLength(rt.join(""));if(ut<=$e||Qe<gt)return rt;Qe=Math.floor(Qe*$e*.99/ut)}}}function Et(n,u){return n.length<=3e3&&n.split(`
`).length<=50?n:`<details><summary>${u}</summary>

${n}
</details>
`}function bt({name:n,status:u,counts:E},V,re){const Q=re?"### ":"",K=n===void 0?void 0:ge(n,{mask:V});return u==="added"||u==="removed"?`${Q}${W[u]} ${K===void 0?"Workflow":`${K}: workflow`} ${u}`:re?
`${Q}${K===void 0?"":`${K}: `}${(0,_.cq)(E)}`:""}function vt({workflows:n,notCompared:u=[]},E){const V=(K,ue)=>{const Oe=K.flatMap($e=>$e===void 0?[]:[ge($e,{mask:E})]).join(", ");return K.length===0?
[]:[k(ue(Oe),{least:ue((0,C.hS)(K.length,"workflow"))})]},re=n.flatMap(({name:K,status:ue})=>ue==="unchanged"?[K]:[]),Q=n.flatMap(({name:K,variablesCompared:ue})=>ue?[]:[K]);return[...n.length===0?[k(
"No workflow was compared")]:[],...V(re,K=>K===""?"No changes":`${K}: no changes`),...V(Q,K=>`The environment variables${Q.length===n.length?"":` of ${K}`} weren't compared, because one side is a fold\
er without \`env_variables.json\`.`),...V(u,K=>`${K}: not compared, because the step failed`)]}var It=e(8725),At=e(7487),Tt=e(2697),Rt=e(6584);async function Y(n){const u=yt(n),E={"report.md":u(),"ful\
l-report.md":u({maxLength:1/0})};return(0,At.n0)(await(0,Tt.N9)("the report",E)),u}const D=900*1024;function H(n,u,E,V){const re=D-Buffer.byteLength(E.join()),Q=n({headings:u,maxLength:1/0,maxBytes:re,
mark:!1}).join("");return V===void 0?Q:Et(Q,V)}function te(n){const u=(0,_.AS)(n);if(u.length===0)return;const E=u.slice(0,20).map(Rt.bY),V=u.length>20?` and ${(0,C.hS)(u.length-20,"more line")}`:"";(0,It.
lm)(`No field matched ${E.join(", ")}${V} in ignore. Check the spelling.`)}}),682:((ee,ie,e)=>{e.d(ie,{H:()=>w,R:()=>A});var _=e(3024),C=e(532),B=e(5806),F=e(706),N=e(6584);function A(i,o){const d=["w\
orkflows","workflows-file"].filter(b=>i.text(b)!==""),[a]=d;if(a===void 0)return{targets:L(i,o),fromList:!1};d.length>1&&i.refuse("workflows-file","can't be combined with workflows");for(const b of["w\
orkflow-id","flow-id","name"])i.text(b)!==""&&i.refuse(b,`can't be combined with ${a}`);const O=a==="workflows"?i.lines(a):i.optional(a,I);return{targets:O===void 0?[]:k(i,a,O),fromList:!0}}function L(i,o){
const d=i.required("workflow-id",N.Fg),a=i.required("flow-id",N.Fg),O=i.optional("name",N.$q);return d===void 0||a===void 0?[]:[{name:O??i.parse("workflow-id",o+d,N.$q)??"",workflowId:d,flowId:a}]}function I(i){
const o=(0,N.EO)(i);try{return new TextDecoder("utf-8",{fatal:!0}).decode((0,_.readFileSync)(o))}catch(d){throw new Error(`can't be read: ${i}: ${(0,C.CQ)(d)}`)}}const j=(0,N.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,
"has commas between the words. Use spaces: name workflow-id flow-id"],(0,N.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${N.kH.source}`,"u")),[/^[^ ]+$/,([i])=>`(${(0,F.OX)(i,60)}) h\
as no IDs. Is the variable set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,i=""])=>`(${(0,F.OX)(i,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,
({input:i})=>`must be "name workflow-id flow-id", not ${(0,N.bY)(i)}`]);function k(i,o,d){const a=[],O=new Map,b=d.split(/\r\n|\n|\r/).map(v=>v.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[
v,t]of b.entries()){const f=`${o} line ${v+1}`;if(!i.parse(f,t.join(" "),j))continue;const[p="",T="",S=""]=t;i.parse(`${f} name`,p,N.$q),i.parse(`${f} workflow-id`,T,N.Fg),i.parse(`${f} flow-id`,S,N.Fg);
const[R,r]=[(0,B.Sr)(p),`${T} ${S}`].map(s=>{const l=O.get(s);return l===void 0&&O.set(s,v+1),l});R!==void 0&&i.refuse(f,`has the name of line ${R}`),r!==void 0&&i.refuse(f,`has the IDs of line ${r}. \
Set the IDs of its own workflow, or remove the line`),a.push({name:p,workflowId:T,flowId:S})}return b.every(v=>v.length===0)&&i.refuse(o,"names no workflow"),a}async function w(i,o,d){const a=[],O=i.entries(),
b=async()=>{for(const[v,t]of O)a[v]=await d(t)};return await Promise.all(Array.from({length:Math.min(o,i.length)},b)),a}}),6584:((ee,ie,e)=>{e.d(ie,{$J:()=>k,$q:()=>v,Do:()=>d,EO:()=>S,Fg:()=>o,bY:()=>r,
il:()=>I,kH:()=>A,or:()=>i,sJ:()=>L,sU:()=>O,tz:()=>t,yG:()=>j});var _=e(3024),C=e(6760),B=e(5806),F=e(7596),N=e(706);const A=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;function L(s,l=A){
return[l,({input:h})=>`contains ${c(h)}. ${s}`]}function I(...s){return l=>{for(const[h,m]of s){const J=h.exec(l);if(J)throw new Error(typeof m=="string"?m:m(J))}return l}}function j(s){if(/^(true|True|TRUE|false|False|FALSE)$/.
test(s))return s.toLowerCase()==="true";throw new Error(`must be true or false, not ${r(s)}`)}function k(s,l=!1){return h=>{const m=Number(h);if((l?/^\d+$/:/^\d+(\.\d+)?$/).test(h)&&m>0&&m<=s)return m;
const J=s===1/0?"":` and at most ${s}`;throw new Error(`must be a ${l?"whole ":""}number above 0${J}, not ${r(h)}`)}}const w=I(L("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/\/)?[^/?#]*@/i,
"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,([,s])=>`must not contain a query or a fragment. Set only the beginning of the address: "${s}"`],[/\/api\/public(\/|$)/i,
"must not contain /api/public, which the action adds"]);function i(s){return(0,F.o6)(w(s))}function o(s){if((0,F.eQ)(s))return s;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", no\
t ${r(s)}`)}const d=I(L("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,s])=>`begins with "${s}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret wi\
thout them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),a="is too long: at most 200 characters",O=I([new RegExp("\\p{C}","u"),({input:s})=>`must not contain control char\
acters: ${r(s)}`],[/.{201}/u,a]),b=I([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:s})=>`can't be a name: ${r(s)}; leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:s})=>`must not end in \
.zip, which the action adds: ${r(s)}`],[/.{201}/u,a]);function v(s){const l=(0,B.x5)(b(s));if(l!==void 0)throw new Error(`can't be a name: ${r(s)} ${l}`);if(Buffer.byteLength(s)>240)throw new Error(a);
return s}function t(s){if(s!=="any"){if(/^[0-9a-f]{64}$/i.test(s))return s.toLowerCase();throw new Error("must be a SHA-256: 64 hexadecimal digits, or any")}}function f(){return(0,C.resolve)(process.env.
GITHUB_WORKSPACE??"")}const p=I([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,s])=>`begins with ${s}, which only a shell replace\
s. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function T(s){return(0,C.resolve)(f(),p(s))}function S(s){const l=T(s);if((0,_.existsSync)(l))return l;throw new Error(
R(s))}function R(s){const l=!(0,_.existsSync)(f())||(0,_.readdirSync)(f()).length===0;return`doesn't exist: ${r(s)}${l?". The workspace is empty: run actions/checkout before this step":""}`}function r(s){
const l=c(s);return`"${(0,N.OX)(s,60)}"${l===""?"":` with ${l}`}`}function c(s){const l=(s.match(new RegExp(A,"gu"))??[]).map(J=>J.codePointAt(0)??0),h=[...new Set(l)].map(J=>`U+${J.toString(16).toUpperCase().
padStart(4,"0")}`),m=h.length===1?"an invisible character":"invisible characters";return h.length===0?"":`${m} (${h.slice(0,5).join(", ")})`}}),1124:((ee,ie,e)=>{e.d(ie,{AS:()=>L,Hq:()=>N,RG:()=>C,cq:()=>I,
cz:()=>B,xS:()=>F,xW:()=>A});var _=e(706);const C={type:"hidden"};function B(j){const k=w=>j.reduce((i,o)=>i+o[w],0);return{added:k("added"),modified:k("modified"),removed:k("removed")}}function F({status:j,
changes:k,references:w}){const i={added:0,modified:0,removed:0};if(j!=="modified")return{...i,[j]:1};if(k.length===0&&w.length===0)return{...i,modified:1};for(const{kind:o}of k)i[o==="added"||o==="rem\
oved"?o:"modified"]++;return i}function N({workflows:j}){return j.some(({status:k})=>k!=="unchanged")}function A({workflows:j}){return B(j.map(({counts:k})=>k))}function L({workflows:[j,...k]}){return j?.
unusedIgnores.filter(w=>k.every(({unusedIgnores:i})=>i.includes(w)))??[]}function I({modified:j,added:k,removed:w}){return Object.entries({modified:j,added:k,removed:w}).flatMap(([o,d])=>d===0?[]:[`${(0,_.
zD)(d)} ${o}`]).join(", ")||"no changes"}}),3436:((ee,ie,e)=>{e.d(ie,{Gg:()=>j,Ms:()=>a,Op:()=>o,PX:()=>i,Rk:()=>B,TH:()=>I,TN:()=>A,YD:()=>L,ZM:()=>N,dj:()=>v,e1:()=>d,eX:()=>F,jn:()=>w});var _=e(8142),
C=e(2899);const B=["id","_id","key","name"],F=["name","title","label","displayName"],N=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i;function A(t,f){if(t.type!=="obj\
ect")return;const p=t.members.get(f)??t.matchOnly?.get(f);if(!(p===void 0||!w(p)))return(p.type==="string"?p.text.length>2:/\d/.test(p.text))?p.text:void 0}function L(t){return t.type==="object"?[...t.
members.keys()]:[]}function I(t){const f=()=>L(t).filter(p=>N.test(p));return k(t,["id","_id","key"])??k(t,f().sort())}function j(t){return k(t,F)}function k(t,f){const p=f.find(T=>A(t,T)!==void 0);return p&&
A(t,p)}function w(t){return t.type==="string"||t.type==="literal"}function i(t){return t===void 0?[]:w(t)?[d(t.text)]:(t.type==="array"?t.items:[...t.members.values()]).flatMap(i)}function o(t,f,p){return p&&
B.includes(t)&&w(f)}function d(t){return t.startsWith('"')?t.includes("\\")?JSON.parse(t):t.slice(1,-1):t}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(f,p=T=>{}){this.#n=f,this.#e=f.lines.length===
0,this.#t=p}read(f){const{fields:p,orders:T}=this.#n,S=R=>(0,C.pi)(p,R,this.#t);return(0,_.q)(f,void 0,{enter:(R,r="")=>this.#e?void 0:{key:r,outer:R},scalar:R=>this.scalar(R),array:(R,r)=>{const c=R.
length>0&&S({key:"",outer:r});return this.array(c?[]:R,(0,C.pi)(T,r,this.#t))},object:(R,r)=>{let c;for(const[s,l]of p.size===0?[]:R)S({key:s,outer:r})&&(R.delete(s),B.includes(s)&&(c=(c??new Map).set(
s,l)));return this.object(R,c)}})}scalar(f){let p=this.#o.get(f);return p===void 0&&(p={type:f.startsWith('"')?"string":"literal",id:++this.#s,text:f},this.#o.set(f,p)),p}array(f,p){const T=p?f.toSorted(
(r,c)=>r.id-c.id):f;let S=T.length;for(const{id:r}of T)S=b(S,r);const R=this.#i(S,{type:"array",id:this.#s+1,items:T,unordered:p});return this.#e?R:{type:"array",id:R.id,items:f,unordered:p}}object(f,p){
let T=~f.size;for(const[R,{id:r}]of f)T=T+b(this.scalar(R).id,r)|0;const S=this.#i(T,{type:"object",id:this.#s+1,members:f,matchOnly:p});return this.#e?S:{type:"object",id:S.id,members:f,matchOnly:p}}#i(f,p){
for(let T=f;;T=T+1|0){const S=this.#r.get(T);if(S&&O(S,p))return S;if(!S)return this.#r.set(T,p),this.#s++,p}}}function O(t,f){if(t.type==="array")return f.type==="object"||t.items.length!==f.items.length?
!1:t.items.every(({id:p},T)=>p===f.items[T]?.id);if(f.type==="array"||t.members.size!==f.members.size)return!1;for(const[p,{id:T}]of f.members)if(t.members.get(p)?.id!==T)return!1;return!0}function b(t,f){
const p=Math.imul(t^t>>>15,739982445)^Math.imul(f^f>>>16,73244475);return Math.imul(p^p>>>13,695872825)}function v(t){if(w(t))return t.text;if(t.type==="array"){const p=t.items.map(v);return`[${(t.unordered?
p.sort():p).join()}]`}return`{${Array.from(t.members,([p,T])=>`${JSON.stringify(p)}:${v(T)}`).sort().join()}}`}}),9630:((ee,ie,e)=>{e.d(ie,{TA:()=>N,b6:()=>F,ol:()=>L});var _=e(4573),C=e(7598),B=e(3436);
function F(I){return(0,_.isUtf8)(I)?I.toString():void 0}function N(I,j,k){const w=/\.json$/i.test(I)?F(j):void 0;return w===void 0?void 0:k.read(w)}function A(I,j,k,w){if(j.equals(k))return!0;const i=new Interner(
w),o=N(I,j,i);return o!==void 0&&o.id===N(I,k,i)?.id}function L({files:I},j){const k=i=>(0,C.createHash)("sha256").update(i).digest("hex"),w=Array.from(I,([i,o])=>{const d=N(i,o,new B.Ms(j));return[i,
k(d?(0,B.dj)(d):o)]});return k(JSON.stringify(w.sort(([i],[o])=>i<o?-1:1)))}}),2614:((ee,ie,e)=>{e.d(ie,{md:()=>Re,ID:()=>Ie});var _=e(3436),C=e(3499);const B=[(0,C.Ab)("_?id key uuid guid identifier"),
(0,C.Ab)("(node|step|state)_?id"),(0,C.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,C.Ab)("\\*")],F=(0,C.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id\
)?"),N="*",A=64;function L(fe,be){const ye=I([]),Se=[],ve=new Set([fe,be].flatMap(Ae=>[...(0,_.PX)(Ae),...i(Ae)]));function Me(Ae,pe,Te){if((0,_.jn)(Ae))w(Ae.text,pe,Te);else if(Ae.type==="object")Pe(
Ae,pe,Te);else{const ke=Ae.items.length>1&&Ae.items.some(({type:Le})=>Le==="array");for(const[Le,je]of Ae.items.entries())Me(je,j(pe,"[]"),{...Te,array:Ae.items,...ke&&{slot:Le}})}}function Pe(Ae,pe,{
key:Te,array:ke,map:Le,...je}){let Xe=je;if(ke!==void 0||Te!==void 0){const Ze={side:je.side,value:Ae,field:pe,outer:je.place,key:Te,array:ke??[]};Xe={...je,place:Ze,map:Le},Se.push(Ze)}const Ye=d(Ae,
ve),Je=Xe===je&&(0,_.YD)(Ae).some(Ze=>Le?.members.has(Ze));for(const[Ze,tt]of Ae.members){const nt=j(pe,Ye||Je?N:Ze);Je&&w(JSON.stringify(Ze),nt,Xe,tt),(!Je||tt.type==="array")&&Me(tt,nt,Ye?{...Xe,key:Ze,
map:Ae}:Xe)}}return Me(fe,ye,{side:"base"}),Me(be,ye,{side:"head"}),{root:ye,places:Se,find:a(Se)}}function I(fe){return{keys:fe,inner:new Map,texts:new Map,references:[]}}function j(fe,be){const ye=fe.
inner.get(be)??I([...fe.keys,be]);return fe.inner.set(be,ye),ye}function k(fe,be){return fe?.inner.get(be)??fe?.inner.get(N)}function w(fe,{keys:be,texts:ye,references:Se},{place:ve,slot:Me},Pe){ye.set(
fe,(ye.get(fe)??0)+1);const Ae=fe.startsWith('"')?fe.length>2:F.test(be.findLast(pe=>pe!=="[]")??"")&&Number.isInteger(Number(fe));ve&&Ae&&Se.push({text:fe,place:ve,slot:Me,value:Pe})}function i(fe){if((0,_.
jn)(fe))return[];const be=fe.type==="array"?fe.items:[...fe.members.values()];return[...be.flatMap(i),...be.some(o)?[]:(0,_.YD)(fe)]}function o(fe){return fe.type==="object"}function d({members:fe},be){
return 2*[...fe.keys()].filter(Se=>!F.test(Se)&&be.has(Se)).length>=fe.size&&[...fe.values()].every(o)}function a(fe){const be=new Map;for(const ye of fe){const Se=(ve,Me)=>{const Pe=B.findIndex(Te=>Te.
test(ve));if(Pe<0)return;const Ae=`${ye.side} ${Me}`,pe=be.get(Ae)??[];pe[Pe]=(pe[Pe]??new Set).add(ye),be.set(Ae,pe)};ye.key!==void 0&&Se(N,JSON.stringify(ye.key));for(const[ve,Me]of ye.value.members)
(0,_.jn)(Me)&&Se(ve,Me.text)}return(ye,Se)=>{const ve=be.get(`${Se.side} ${ye}`)?.find(Me=>Me);return ve&&ve.size<=A?O([...ve],Se):void 0}}function O(fe,be){const ye=be?fe.filter(ve=>b(ve,be)):fe;if(ye.
length===0&&be)return O(fe,be.outer);const Se=ye.length>1?ye.filter(({value:ve})=>ve.members.size>2):ye;return Se.length===1?Se[0]:void 0}function b(fe,be){return fe!==void 0&&(fe===be||b(fe.outer,be))}
var v=e(5408);const t="source from origin src tail out".split(" "),f="target to dest destination head in".split(" "),p="next to goto target targets wire wires link links edge edges transition transiti\
ons connection connections",S=`${p} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(
" "),R="after depends dependencies needs requires prev previous predecessor predecessors".split(" "),r=`${p} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.
split(" "),c="label title name condition if when event type relationship selectedRelationships".split(" "),s=60;function l(fe,be){const ye=L(fe,be),Se=m(ye.root).flatMap(Ae=>J(Ae,ye)),ve=ne(Se),Me=ve.
length>0?ve:me(Se,ye),Pe=new Set(Me.flatMap(({source:Ae,target:pe})=>[Ae.field,pe.field]));return{root:ye.root,nodes:ye.places.filter(({field:Ae})=>Pe.has(Ae)),edges:Me}}function h(fe,be){return fe.flatMap(
Se=>Se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).some(Se=>be.includes(Se.toLowerCase()))}function m(fe){const be=[fe];for(const ye of be)be.push(...ye.inner.values());return be}function J(fe,{find:be}){
const ye=fe.references.flatMap(Ae=>{const pe=be(Ae.text,Ae.place);return pe?[{...Ae,field:fe,target:pe}]:[]}),Se=ye.filter(({place:Ae,target:pe})=>!b(Ae,pe)),ve=ye.length/fe.references.length,Me=ve>=.5&&
X(fe.references)-X(ye)<=2;return(ve>=.9||Me&&h(fe.keys.slice(-2),S))&&2*Se.length>=ye.length?[ye]:[]}function X(fe){return new Set(fe.map(({text:be})=>be)).size}function ne(fe){const be=fe.filter(ye=>!ye.
some(({place:Se,target:ve})=>ve.field===Se.field));return[...(0,v.$z)(be,([ye])=>ye?.place.field).values()].flatMap(ye=>{const Se=new Map(ae(ye,t).map(ve=>[ve.place,ve]));return ae(ye,f).flatMap(ve=>{
const Me=Se.get(ve.place),Pe=Me&&{source:Me.target,target:ve.target,links:[Me,ve]};return Pe?[{...Pe,label:de(ve,ve.place,[]),item:ve.place.value}]:[]})})}function ae(fe,be){return fe.filter(([Se])=>Se&&
h(Se.field.keys.slice(-2),be)).sort((Se,ve)=>X(ve)-X(Se))[0]??[]}function me(fe,be){const[ye,Se]=[[],[]],ve=new Set;for(const Pe of fe){const Ae=Pe.flatMap(je=>we(je,be)),[pe]=Ae;if(pe===void 0||10*Ae.
length<9*Pe.length)continue;const Te=pe.link.field.keys.slice(pe.inside.field.keys.length),ke=Ae.filter(({source:je,inside:Xe})=>je!==Xe);for(const{inside:je}of ke)ve.add(je.key);const Le=h(Te,R);if(!(!Le&&
ke.length===0&&!h(Te,S)))for(const{link:je,source:Xe}of Ae){const Ye=je.place===Xe?void 0:je.place,Je={label:de(je,Ye,Te),links:[je],item:Ye?.value};Le?Se.push({source:je.target,target:Xe,...Je}):ye.push(
{source:Xe,target:je.target,...Je})}}const Me=ye.length<Se.length?Se:ye;return ve.size>1||X(Me.flatMap(({links:Pe})=>Pe))>1?Me:[]}function we(fe,{find:be}){for(let ye=fe.place;ye;ye=ye.outer){const Se=be(
JSON.stringify(ye.key),ye),ve=[ye,Se].find(Me=>Me?.field===fe.target.field);if(ve)return[{link:fe,source:ve,inside:ye}]}return[]}function de({slot:fe,value:be},ye,Se){const ve=c.map(Ae=>{const[pe,Te]=[
ye?.field.inner.get(Ae),g(ye?.value.members.get(Ae))];return pe&&pe.texts.size+(pe.inner.get("[]")?.texts.size??0)>1||Te.includes(" ")?Te:""}),Me=Se.filter(Ae=>!r.includes(Ae.toLowerCase())),Pe=fe===void 0?
[]:[`output ${fe+1}`];return[g(be),...ve].find(Ae=>Ae!=="")??[...Me,...Pe].join(", ")}function g(fe){const ye=(fe?.type==="array"?fe.items:[fe]).flatMap(Se=>Se?.type==="string"&&(0,_.e1)(Se.text).trim()||
[]).join(", ");return ye.length>s?"":ye}var x=e(1345),G=e(8132),U=e(706);const Z={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",removed:"\u2796 "},M={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f232\
8",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},$={same:"-->",added:"==>",removed:"-.->"},y=40,P=500,W=5e4,z=40,oe=6;function q(fe,be,{
isWhole:ye,hide:Se}){const ve=({status:pe})=>ye||pe!=="same",Me=new Set([...fe.filter(ve),...be.filter(ve).flatMap(se)]),Pe=be.filter(pe=>se(pe).some(ve)).flatMap(se);if(Me.size===0)return{};for(const pe of[
new Set([...Me,...Pe]),Me]){const Te=be.filter(Le=>se(Le).every(je=>pe.has(je)));if(pe.size>y||Te.length>P)continue;const ke=le(fe.filter(Le=>pe.has(Le)),Te,Se);if(ke.length<=W)return{picture:ke}}return{
note:`The picture is left out: it would have ${Me.size>y?(0,U.hS)(Me.size,"node"):"too many connections"}.`}}function se({source:fe,target:be}){return[fe,be]}function le(fe,be,ye){const Se=new Map(fe.
map((Me,Pe)=>[Me,`n${Pe+1}`])),ve=fe.map(Me=>`  ${Se.get(Me)}["${Z[Me.status]}${Ee(ye(Me.label))||"?"}"]`);for(const{source:Me,target:Pe,label:Ae,status:pe}of be){const Te=`${Z[pe]}${Ee(ye(Ae))}`.trim();
ve.push(`  ${Se.get(Me)} ${$[pe]}${Te===""?"":`|"${Te}"|`} ${Se.get(Pe)}`)}for(const[Me,Pe]of Object.entries(M)){const Ae=fe.filter(pe=>pe.status===Me).map(pe=>Se.get(pe));Ae.length>0&&ve.push(`  clas\
sDef ${Me} ${Pe}`,`  class ${Ae.join()} ${Me}`)}return[`flowchart ${he(fe,be)>oe?"TD":"LR"}`,...ve].join(`
`)}function he(fe,be){const ye=new Set(be.map(({target:Me})=>Me)),Se=fe.filter(Me=>!ye.has(Me)),ve=new Map((Se.length>0?Se:fe.slice(0,1)).map(Me=>[Me,1]));for(const[Me,Pe]of ve)for(const{source:Ae,target:pe}of be)
Ae===Me&&!ve.has(pe)&&ve.set(pe,Pe+1);return Math.max(...ve.values())}function Ee(fe){return(0,G.RK)((0,G.Jj)(fe.replace(/\s+/g," ").trim(),z)).replace(xe,be=>be==='"'?"#quot;":`#${be.codePointAt(0)};`)}
const xe=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,Re="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ge="* if when id name label title\
 type key handle condition event relationships".split(" ");function Ie(fe,be=ye=>ye){const ye=fe.head??fe.base;if(ye===void 0)return;const[Se,ve]=[fe.base??ye,fe.head??ye],Me=(0,x.j9)([ve,Se]),Pe=l(Se,
ve),Ae=_e(fe,Pe,Me),pe=[...new Set(Ae.values())].sort((Je,Ze)=>Je.rank-Ze.rank),Te=Ne(Pe,Ae),ke=Te.filter(Je=>Je.status!=="same"),Le=Fe(Pe,ke);et(fe,pe,Me,Le);const je=new Map(Te.map(({item:Je,source:Ze,
target:tt})=>[Je,`${Ze.label} \u2192 ${tt.label}`])),Xe=new Set(pe.map(({place:Je})=>Je.key)),Ye=Je=>Je.filter(({status:Ze})=>Ze!=="removed").length;return{...q(pe,Te,{isWhole:fe.status!=="modified",hide:be}),
connections:We(ke),size:{nodes:Ye(pe),connections:Ye(Te)},tells:Le,isItemKey:Je=>Xe.has(Je)||Me.labelOf(JSON.stringify(Je))!==void 0,labelOf:Me.labelOf,endsOf:Je=>je.get(Je)}}function Ue({side:fe}){return fe===
"head"}function ce(fe){return fe&&[fe.key,ce(fe.outer)]}function _e({matches:fe},{nodes:be},ye){const Se=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(ce(ke)),ve=new Map(be.map((ke,Le)=>[ke,Le])),
Me=(0,v.$z)(be.filter(Ue),Se),Pe=(0,v.$z)(fe,({base:ke})=>ke.id),Ae=ke=>{const Le=Pe.get(ke.value.id)?.shift();return(Le&&Me.get(`${Le.head.id}`)?.shift())??Me.get(Se(ke))?.shift()},pe=new Map;let Te=0;
for(const ke of be){if(pe.has(ke))continue;const Le=Ue(ke)?ke:Ae(ke);Te=(Le&&ve.get(Le))??Te+1e-6;const je=Le===void 0?"removed":Le===ke?"added":"same",Xe=Le??ke,Ye={label:Ce(Xe,ye),status:je,rank:Te,
place:Xe,old:je==="same"?ke:void 0};pe.set(ke,Ye).set(Xe,Ye)}return pe}function Ce({key:fe,value:be,array:ye},Se){const[ve,Me,...Pe]=["type","componentType",...be.members.keys()].map(pe=>(0,_.TN)(be,pe)),
[Ae="?"]=[ve,Me,(0,_.TH)(be),...Pe].filter(pe=>pe!==void 0);return fe??Se.nameOf(be,ye)??(0,_.e1)(Ae)}function Ne({edges:fe},be){const ye=fe.flatMap(pe=>{const[Te,ke]=[be.get(pe.source),be.get(pe.target)];
return Te&&ke?[{...pe,source:Te,target:ke,status:Ue(pe.source)?"added":"removed"}]:[]}),Se=({source:pe,target:Te,label:ke})=>`${pe.rank} ${Te.rank} ${ke}`,ve=(0,v.$z)(ye,({status:pe})=>pe),Me=(0,v.$z)(
ve.get("removed")??[],Se);return[...(ve.get("added")??[]).map(pe=>Me.get(Se(pe))?.pop()?{...pe,status:"same"}:pe),...[...Me.values()].flat()].sort((pe,Te)=>pe.source.rank-Te.source.rank||pe.target.rank-
Te.target.rank)}function We(fe){const be=new Map;for(const ye of["target","label"]){const Se=ve=>`${ve.source.rank} ${ye==="label"?ve.label:ve.target.rank}`;for(const[ve,Me,...Pe]of(0,v.$z)(fe,Se).values()){
if(!ve||!Me||Pe.length>0||ve.status===Me.status)continue;[ve.source,ve.target,Me.target].every(({old:pe})=>pe)&&!be.has(ve)&&!be.has(Me)&&be.set(ve,Me).set(Me,ve)}}return fe.flatMap(ye=>{const Se=be.get(
ye);return Se&&ye.status==="removed"?[]:[{...ye,kind:Se?"rewired":ye.status,was:Se}]})}function Fe({root:fe,nodes:be},ye){const Se=new Set(ye.flatMap(pe=>pe.links.map(({field:Te})=>Te))),ve=new Set(ye.
map(({item:pe})=>pe)),Me=new Set([fe,...be.map(({field:pe})=>pe)]),Pe={added:new Set,removed:new Set};for(const pe of ye){const Te=[pe.source.label,pe.target.label,...pe.label.split(", ")].map(ke=>JSON.
stringify(ke));for(const ke of[...Te,...pe.links.map(Le=>Le.text)])Pe[pe.status].add(ke)}function Ae(pe,Te,ke){if(Te===void 0||Me.has(Te))return[{text:ke,field:fe}];const Le=Te.keys.at(-1)===N?[{text:JSON.
stringify(ke),field:Te}]:[];if("text"in pe)return[...Le,{text:pe.text,field:Te}];const je="members"in pe?[...pe.members]:[],Xe="items"in pe?pe.items.map(Ye=>["[]",Ye]):je;return[...Le,...Xe.flatMap(([
Ye,Je])=>Ae(Je,k(Te,Ye),Ye))]}return({path:pe,...Te})=>{const ke=pe.map(Xe=>Xe.type==="member"?Xe.key:"[]"),Le=pe.some(Xe=>"item"in Xe&&ve.has(Xe.item)),je=(Xe,Ye)=>{const Je=Ae(Xe,ke.reduce(k,fe),`${ke.
at(-1)}`),Ze=Je.some(({field:nt})=>Se.has(nt)),tt=({text:nt,field:ot})=>{if(Se.has(ot))return Ye.has(nt);const it=`${ot.keys.findLast(st=>st!=="[]")}`;return Re.includes(it)||Ye.has(nt)&&h([it],ge)||Ze&&
qe(nt,ot)};return(Ze||Le)&&Je.every(tt)};return Te.kind==="modified"?je(Te.from,Pe.removed)&&je(Te.to,Pe.added):"value"in Te&&je(Te.value,Pe[Te.kind])}}function qe(fe,{texts:be}){const ye=be.get(fe)??
0,Se=[...be.values()].reduce((ve,Me)=>ve+Me,0);return ye>2&&2*ye>Se&&/^"?[\w.-]{0,30}"?$/.test(fe)}function et(fe,be,{componentOf:ye},Se){const ve=(0,C.pi)(fe),Me=be.flatMap(pe=>{const{value:Te,array:ke}=pe.
place,Le=(0,x.qU)(Te)===void 0?ye(Te,ke):void 0;return[Te.id===pe.old?.value.id?void 0:Te,Le].map(je=>({owner:je,node:pe}))}),Pe=(0,v.$z)(Me,({owner:pe})=>pe);Pe.delete(void 0);const Ae=new Map(fe.matches.
map(({path:pe,head:Te})=>[pe.at(-1),Te]));for(const pe of fe.changes){if(Se(pe)||ve(pe))continue;const Te=pe.path.map(Le=>Ae.get(Le)).reverse(),ke=["value"in pe&&pe.value,...Te].find(Le=>Pe.has(Le));for(const{
node:Le}of Pe.get(ke)??[])Le.status==="same"&&(Le.status="modified")}}}),2899:((ee,ie,e)=>{e.d(ie,{K$:()=>_,pi:()=>B,wo:()=>C});const _=C("");function C(A){const L=new Set,[I,j]=[new Map,new Map];for(const[
k,w]of A.split(/\r\n|\r|\n/).entries()){const i=w.trim();if(i===""||i.startsWith("#"))continue;const[o,d]=i.endsWith("[]")?[i.slice(0,-2),j]:[i,I],a=o.split(".").reverse(),O=F(o);if(a.includes(""))throw new Error(
`has an empty key in line ${k+1} (join keys by single dots)`);if(a.every(b=>b==="*"))throw new Error(`has only * in line ${k+1}, which would ignore everything (name a key)`);L.add(i),d.set(O,[...d.get(
O)??[],{line:i,keys:a}])}return{lines:[...L],fields:I,orders:j}}function B(A,L,I){if(A.size===0||L===void 0)return!1;const j=["*",F(L.key)].flatMap(k=>A.get(k)??[]).filter(({keys:k})=>N(L,k));for(const{
line:k}of j)I(k);return j.length>0}function F(A){return A.slice(A.lastIndexOf(".")+1)}function N(A,L){if(A===void 0||L.length===0)return L.length===0;const I=L[0]==="*"?["*"]:A.key.split(".").reverse();
return I.every((j,k)=>j===L[k])&&N(A.outer,L.slice(I.length))}}),2742:((ee,ie,e)=>{e.d(ie,{OD:()=>M,qy:()=>U,Z:()=>$,yR:()=>Z});var _=e(3436),C=e(2899),B=e(1345);function F(y,P){const W=P.size===0?void 0:
P.get(JSON.stringify(y));return W===void 0?y:(0,_.e1)(W)}function N({base:y,head:P}){return y===P?[]:_.Rk.flatMap(W=>{const[z,oe]=[(0,_.TN)(y,W),(0,_.TN)(P,W)];return z!==oe&&z?.startsWith('"')&&oe?.startsWith(
'"')?[[z,oe]]:[]})}function A(y,P){const W=new Map;for(const[oe,q]of y)W.set(oe,(W.get(oe)??new Set).add(q));const z=([oe,q])=>W.get(oe)?.size===1&&P.base.get(oe)===1&&P.head.get(q)===1;return new Map(
y.filter(z))}function L(y){const P=W=>{const z=new Map,oe=(q,se)=>{if(q.type==="array")for(const he of q.items)oe(he,!0);if(q.type!=="object")return;const le=se?[q.id,..._.Rk.flatMap(he=>(0,_.TN)(q,he)??
[])]:[];for(const he of new Set(le))z.set(he,(z.get(he)??0)+1);for(const he of q.members.values())oe(he,!1)};for(const q of y)oe(q[W],!1);return z};return{base:P("base"),head:P("head")}}function I(y,P,W){
const z={element:new Map,member:new Map};function oe(se,le){if(P.size===0&&!W)return se;if((0,_.jn)(se))return y.scalar(P.get(se.text)??se.text);const he=z[le?"element":"member"],Ee=he.get(se.id)??q(se,
le);return he.set(se.id,Ee),Ee}function q(se,le){if(se.type==="array"){const Ee=se.items.map(xe=>oe(xe,!0));return y.array(Ee,se.unordered)}const he=new Map;for(const[Ee,xe]of se.members)(0,_.Op)(Ee,xe,
le)?W||he.set(Ee,xe):he.set(F(Ee,P),oe(xe,!1));return y.object(he)}return(se,le=!1)=>oe(se,le).id}function j(y,P){const W={base:I(y,P,!0),head:I(y,new Map,!0)};return{interner:y,renames:P,follow:I(y,P,
!1),bare:W}}var k=e(5408);const w=.4,i=.9,o=4e4,d=4,a=/^(""|0|true|false|null)$/,O=.25,b=new Set([..._.eX,"type"]);function v(y,P,W){const{compare:z,shareRare:oe}=p(y,W),q=t(y,P),se=f(y);return le=>(he,Ee)=>{
const xe=(0,k.qc)(he,Ee),Re=xe.reduce((ce,{base:_e,head:Ce})=>ce+_e.length*Ce.length,0),ge=ce=>Re>o?[...oe(ce),...(0,k.O6)(P,ce).flatMap(k.yU)]:ce.base.flatMap(_e=>ce.head.map(Ce=>({base:_e,head:Ce}))),
Ie=xe.flatMap(ge).flatMap(ce=>{const _e=z(ce);return(le>0&&se(ce)?z(ce,()=>1)>=i:_e>=le)?[{pair:ce,alike:_e,distance:q(ce)}]:[]});Ie.sort((ce,_e)=>_e.alike-ce.alike||ce.distance-_e.distance);const Ue=new Set;
return Ie.flatMap(({pair:ce})=>Ue.has(ce.base)||Ue.has(ce.head)?[]:(Ue.add(ce.base).add(ce.head),[ce]))}}function t({base:y},P){const W=new Map((0,k.Ms)(P).map(q=>[q.base.index,q.head.index-q.base.index]));
let z=0;const oe=y.map(({index:q})=>(z=W.get(q)??z,q+z));return q=>Math.abs((oe[q.base.index]??0)-q.head.index)}function f({base:y,head:P}){const W=({item:se})=>[(0,_.TH)(se),(0,_.Gg)(se)],[z,oe]=[new Set(
y.flatMap(W)),new Set(P.flatMap(W))],q=(se,le)=>W(se).every(he=>he!==void 0&&!le.has(he));return se=>q(se.base,oe)&&q(se.head,z)}function p(y,{renames:P,follow:W}){const z=new Map([["",0]]),oe=new Set;
function q(ge){const Ie=z.get(ge)??z.size;return Ie===z.size&&z.set(ge,Ie),Ie}function se(ge,Ie){const Ue=new Set,ce=(_e,Ce,Ne)=>{if((0,_.jn)(_e)||(_e.type==="array"?_e.items.length:_e.members.size)===
0){const We=q(`${Ce}=${Ie==="base"?W(_e):_e.id}`);Ue.add(We),(!(0,_.jn)(_e)||a.test(_e.text))&&oe.add(We)}else if(_e.type==="array")for(const We of _e.items)ce(We,q(`${Ce}[]`),!0);else for(const[We,Fe]of _e.
members)Ce===0&&(0,_.jn)(Fe)&&b.has(We)||(0,_.Op)(We,Fe,Ne)||ce(Fe,q(`${Ce}.${Ie==="base"?F(We,P):We}`),!1)};return ce(ge,0,!0),Ue}const le=new Map,he=new Map,Ee=ge=>le.get(ge)??new Set;for(const ge of[
"base","head"]){for(const Ie of y[ge])le.set(Ie,se(Ie.item,ge));for(const[Ie,Ue]of(0,B.Vn)(y[ge].flatMap(ce=>[...Ee(ce)]))){const ce=(oe.has(Ie)?O:1)/Ue;he.set(Ie,Math.min(he.get(Ie)??1,ce))}}const xe=ge=>he.
get(ge)??0,Re=ge=>[...Ee(ge)].filter(Ie=>xe(Ie)>=1/d);return{compare({base:ge,head:Ie},Ue=xe){const ce=We=>{let Fe=0;for(const qe of We)Fe+=Ue(qe);return Fe},[_e,Ce]=[Ee(ge),Ee(Ie)],Ne=[..._e].filter(
We=>Ce.has(We));return 2*ce(Ne)/(ce(_e)+ce(Ce))||0},shareRare(ge){const Ie=new Map;for(const Ue of ge.head)for(const ce of Re(Ue))Ie.set(ce,[...Ie.get(ce)??[],Ue]);return ge.base.flatMap(Ue=>{const ce=new Set(
Re(Ue).flatMap(_e=>Ie.get(_e)??[]));return Array.from(ce,_e=>({base:Ue,head:_e}))})}}}function T(y,P,W){const z={base:{item:y,index:0,array:[y]},head:{item:P,index:0,array:[P]}};return p({base:[z.base],
head:[z.head]},W).compare(z)}const S=/^"[\w-]{0,20}"$/;function R(y,P,W){let z=[],oe=y;const q=()=>oe.base.length===0||oe.head.length===0,se=(ce,_e)=>{const Ce=q()?[]:ce(oe,_e);Ce.length!==0&&(z=z.concat(
Ce),oe=(0,k.FF)(oe,Ce))},le=ce=>(_e,Ce)=>(0,k.O6)(z,_e).flatMap(Ne=>ce(Ne,Ce)),he=W||[...y.base,...y.head].some(({item:ce})=>ce.type==="object"),Ee=_.Rk.filter(ce=>!(l(y.base,ce)&&l(y.head,ce)));for(const ce of h(
Ee,y,P))se(k.kk,c(ce));const xe=({item:ce})=>ce.id,Re=({item:ce},_e)=>_e==="base"?P.follow(ce,!0):ce.id;for(const ce of P.renames.size>0?[Re,xe]:[xe])se(le(k.eV),ce),he&&se(k.kh,ce);if(he&&!q()){const ce=f(
y);for(const Ne of h(J(y),y,P).slice(0,1)){const We=Fe=>!_.ZM.test(Ne)&&ce(Fe)&&S.test((0,_.TN)(Fe.head.item,Ne)??"");se((Fe,qe)=>(0,k.kk)(Fe,qe).filter(et=>!We(et)),c(Ne))}const _e=Ne=>({item:We},Fe)=>s(
We,P.bare[Fe],Ne);se(le(k.eV),_e(1)),se(k.kh,_e(3));const Ce=v(y,z,P);for(const Ne of[..._.eX,"key"])se(Ce(0),c(Ne));se(Ce(w),({item:Ne})=>Ne.type==="object"?(0,_.TN)(Ne,"type")??"":void 0)}const ge=Ee.
length<_.Rk.length,Ie=ce=>(0,_.Gg)(ce)??(ge?Ee.find(_e=>(0,_.TN)(ce,_e)):(0,_.TH)(ce));return se(le((ce,_e)=>ge&&r(ce.base)===r(ce.head)?(0,k.yU)(ce):(0,k.kh)(ce,_e)),({item:ce})=>Ie(ce)===void 0?"":void 0),
z}function r(y){return y.map(({index:P})=>P).join()}function c(y){return({item:P})=>(0,_.TN)(P,y)}function s(y,P,W){return y.type!=="object"||[...y.members].filter(([oe,q])=>!(0,_.Op)(oe,q,!0)).length<
W?void 0:P(y,!0)}function l(y,P){const W=z=>y.every(({item:oe,index:q})=>(0,_.TN)(oe,P)?.replaceAll('"',"")===`${z+q}`);return y.length>1&&(W(0)||W(1))}function h(y,P,W){const z=y.map(q=>({key:q,pairs:(0,k.
kk)(P,c(q))})),oe=(q,se)=>q.every(({base:he,head:Ee},xe)=>he===se[xe]?.base&&Ee===se[xe]?.head)?0:m(se,W)-m(q,W);return z.sort(({pairs:q},{pairs:se})=>se.length-q.length||oe(q,se)),z.map(({key:q})=>q)}
function m(y,{interner:P,renames:W,bare:z}){const oe=y.map(({base:se,head:le})=>({base:se.item,head:le.item})),q=I(P,new Map([...W,...oe.flatMap(N)]),!0);return oe.filter(({base:se,head:le})=>[q,z.head].
some(he=>he(se,!0)===z.head(le,!0))).length}function J({base:y,head:P}){const W=(0,B.Vn)(P.flatMap(({item:q})=>(0,_.YD)(q))),z=q=>2*(W.get(q)??0)>P.length&&q!=="type",oe=[...W.keys()].filter(q=>z(q)&&
X(y,q)&&X(P,q)).sort();return[...oe.filter(q=>_.ZM.test(q)),...oe]}function X(y,P){const W=y.flatMap(({item:oe})=>(0,_.TN)(oe,P)??[]).filter(oe=>oe.startsWith('"'));if(W.length<2||2*W.length<=y.length||
new Set(W).size<W.length)return!1;const z=new Set(y.flatMap(({item:oe})=>_.Rk.map(q=>(0,_.TN)(oe,q))));return 2*W.filter(oe=>z.has(oe)).length<W.length}const ne=8,ae=.5;function me(y,P,W,z){const oe=ge=>y[ge].
flatMap(Ue=>[Ue,...we(Ue,z)]).filter(({path:Ue,value:ce})=>Ue.at(-1)?.type==="item"&&W[ge].get(ce.id)===1),q={bases:new Set,heads:new Map};let se={base:oe("base"),head:oe("head")};const le=(ge,Ie)=>{const Ue=(0,k.
kk)(se,ge).filter(({base:ce,head:_e})=>ce.arrays!==_e.arrays&&Ie(ce.value,_e.value));for(const{base:ce,head:_e}of Ue)q.bases.add(ce.value),q.heads.set(_e.value,ce);se=(0,k.FF)(se,Ue)},he=(ge,Ie)=>(0,_.
TN)(ge,"type")===(0,_.TN)(Ie,"type"),Ee=(ge,Ie)=>he(ge,Ie)&&T(ge,Ie,P)>=ae,xe=(ge,Ie)=>(W[Ie].get(ge??"")??0)<2,Re=(ge,Ie)=>xe(ge,Ie)?ge:void 0;return le(({value:ge},Ie)=>Re((0,_.TH)(ge),Ie),(ge,Ie)=>((0,_.
TH)(ge)?.length??0)>=ne||Ee(ge,Ie)),le(({value:ge},Ie)=>Re((0,_.Gg)(ge),Ie),Ee),le(({value:ge},Ie)=>xe((0,_.TH)(ge),Ie)?s(ge,P.bare[Ie],3):void 0,he),q}function we({value:y,path:P},W){return(0,B.Vg)(y,
W).flatMap(z=>{if((0,_.jn)(z.value))return[];const oe={value:z.value,path:[...P,z.step]};return[oe,...we(oe,W)]})}function de(y,P,W,z){const oe=[],q=[],se=[],le=[],he={base:[],head:[]};function Ee({base:ce,
head:_e},Ce,Ne){Ne==="element"&&le.push(...N({base:ce,head:_e})),(Ne==="element"||Ne==="member"&&ce.type==="object"&&_e.type==="object")&&se.push({base:ce,head:_e,path:Ce}),ce.id!==_e.id&&(ce.type==="\
array"&&_e.type==="array"?Ue(ce,_e,Ce):ce.type==="object"&&_e.type==="object"?Ie({base:ce,head:_e},Ce,Ne):Ne!=="own"&&(0,_.jn)(ce)&&(0,_.jn)(_e)&&P.renames.get(ce.text)===_e.text?q.push({path:Ce,from:(0,_.
e1)(ce.text),to:(0,_.e1)(_e.text)}):oe.push({kind:"modified",path:Ce,from:ce,to:_e}))}function xe({base:ce,head:_e},Ce,Ne,We){ce!==void 0&&_e!==void 0?Ee({base:ce,head:_e},Ce,Ne):_e!==void 0&&!Re(_e,Ce)?
(oe.push({kind:"added",path:Ce,value:_e}),he.head.push({value:_e,path:Ce,arrays:We}),W.heads.size>0&&ge(_e,Ce)):ce!==void 0&&!W.bases.has(ce)&&(oe.push({kind:"removed",path:Ce,value:ce}),he.base.push(
{value:ce,path:Ce,arrays:We}))}function Re(ce,_e){const Ce=W.heads.get(ce);return Ce===void 0?!1:(oe.push({kind:"moved",path:_e,from:Ce.path}),Ee({base:Ce.value,head:ce},_e,"element"),!0)}function ge(ce,_e){
for(const{step:Ce,value:Ne}of(0,B.Vg)(ce,z)){const We=[..._e,Ce];Re(Ne,We)||ge(Ne,We)}}function Ie(ce,_e,Ce){for(const{key:Ne,from:We,...Fe}of g(ce,P)){const qe=[..._e,{type:"member",key:Ne}];We!==Ne&&
q.push({path:qe,from:We,to:Ne});const et=Fe.base!==void 0&&(0,_.Op)(Ne,Fe.base,Ce==="element");xe(Fe,qe,et?"own":"member")}}function Ue(ce,_e,Ce){const Ne={base:(0,k.S3)(ce.items),head:(0,k.S3)(_e.items)},
We=R(Ne,P,ce.unordered&&_e.unordered).filter(fe=>!W.bases.has(fe.base.item)&&!W.heads.has(fe.head.item)),Fe=(0,B.Oe)(Ne,We,z),qe=new Set((0,k.Ms)(We).map(fe=>fe.head.index)),et=Fe.filter(fe=>fe.base&&
fe.head&&!qe.has(fe.index));et.length>0&&!_e.unordered&&oe.push({kind:"reordered",path:Ce,moved:et.map(({step:fe})=>fe)});for(const{step:fe,...be}of Fe)xe(be,[...Ce,fe],"element",Ne)}return Ee(y,[],"r\
oot"),{changes:oe,references:q,matches:se,renames:le,unmatched:he}}function g({base:y,head:P},{renames:W,follow:z}){const oe=new Map(y.members),q=new Map,se=(he,Ee)=>he.id===Ee.id||z(he)===Ee.id;for(const he of[
se,()=>!0])for(const Ee of[xe=>xe,xe=>F(xe,W)])for(const[xe,Re]of oe){const ge=Ee(xe),Ie=P.members.get(ge);Ie===void 0||q.has(ge)||!he(Re,Ie)||(oe.delete(xe),q.set(ge,{key:ge,from:xe,base:Re,head:Ie}))}
for(const[he,Ee]of P.members)q.has(he)||q.set(he,{key:he,from:he,head:Ee});const le=Array.from(oe,([he,Ee])=>({key:he,from:he,base:Ee}));return[...q.values(),...le].sort((he,Ee)=>he.key<Ee.key?-1:1)}const x={
bases:new Set,heads:new Map},G=5;function U(y,P){const W=new _.Ms(C.K$),[z,oe]=[y,P].map(q=>Z(q,W));return z&&oe&&M([{base:z,head:oe}],W)[0]}function Z(y,P=new _.Ms(C.K$)){return/^\s*[[{]/.test(y)?P.read(
y):void 0}function M(y,P){const W=$(()=>L(y)),z=$(()=>(0,B.j9)([...y.map(({head:le})=>le),...y.map(({base:le})=>le)])),oe=(le,he)=>z().componentOf(le,he);function q(le){const he=j(P,le);return y.map(Ee=>{
const xe=de(Ee,he,x,oe),{base:Re,head:ge}=xe.unmatched;if(Re.length===0||ge.length===0)return xe;const Ie=me(xe.unmatched,he,W(),oe);if(Ie.heads.size===0)return xe;const Ue=de(Ee,he,Ie,oe);return Ue.changes.
filter(({kind:ce})=>ce==="moved").length===Ie.heads.size?Ue:xe})}let se=new Map;for(let le=0;le<G;le++){const he=q(se),Ee=he.flatMap(Re=>Re.renames),xe=Ee.length===0?new Map:A(Ee,W());if(se.size===xe.
size&&[...se].every(([Re,ge])=>xe.get(Re)===ge)){if(he.some(({changes:Re})=>Re.length>0))return he;break}se=xe}return q(new Map)}function $(y){let P;return()=>(P??={value:y()},P.value)}}),3499:((ee,ie,e)=>{
e.d(ie,{Ab:()=>O,a2:()=>p,gN:()=>v,lY:()=>T,pi:()=>b,rL:()=>t});var _=e(3436),C=e(2742);const B=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
F=["x","y"],N=O("viewport canvas"),A=O("w h width height left top zoom"),L=[["x"],["position"],["left","top"]],I=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
j=/^\d{4}-\d\d-\d\d$/,k=O("_?id uuid guid identifier instanceIdentifier"),w=/^\d{1,15}$/,i=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,o=O("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),d=O("meta(data)? .*info revision flow workflow"),a=[[O(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),I,j],[O(".*(updat\
e|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),I],[O("[lc]Mod [mc]time"),I],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)[\w+/=-]{16,}$/]];
function O(c){return new RegExp(`^(${c.replaceAll(" ","|")})$`,"i")}function b({base:c,head:s}){const l={base:(0,C.Z)(()=>new Set((0,_.PX)(c))),head:(0,C.Z)(()=>new Set((0,_.PX)(s)))};return h=>{const{
kind:m,path:J}=h;if(m==="reordered"||m==="moved")return!1;const[X,ne=X]=m==="modified"?[h.from,h.to]:[h.value];if(r(X)&&r(ne)&&f(J,X.type==="literal"))return!0;if(m!=="modified"||X.type!==ne.type||!("\
text"in X)||!("text"in ne))return!1;const[ae,me,we]=[R(J.at(-1)),(0,_.e1)(X.text),(0,_.e1)(ne.text)],de=(...U)=>[me,we].every(Z=>U.some(M=>M.test(Z)));if(a.some(([U,...Z])=>U.test(ae)&&de(...Z)))return!0;
const g=R(J.at(-2));if(o.test(ae)&&de(w,i))return g===""||d.test(g);const x=k.test(ae)||ae===`${R(J.at(-3)).replace(/s$/,"")}Id`;return g===""&&x&&de(i)&&!l.head().has(me)&&!l.base().has(we)}}function v(c){
return i.test(c)||I.test(c)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(c)}function t(c,s){return k.test(c)&&(0,_.jn)(s)||B.test(c)&&s.type!=="literal"&&r(s)||F.includes(c)&&r(s)}function f(c,s){const[l,h]=[c.
at(-2),R(c.at(-1))],m=c.slice(p(c)).find(ne=>B.test(R(ne)));if(m)return m===c.at(-1)?!s:h===""||F.includes(h)||A.test(h);const J=l?.type==="item"&&l.item.type==="object"?l.item.members:void 0;return h===
"zoom"&&N.test(R(l))||F.includes(h)||A.test(h)&&L.some(ne=>ne.every(ae=>J?.has(ae)))}function p(c){return c.findLastIndex(({type:s})=>s==="item")+1}function T(c,{matches:s}){const l=new Map(s.map(m=>[
m.path.at(-1),m])),h=new Map;for(const m of c){const J=p(m.path),[X,ne]=[m.path[J-1],m.path[J]],ae=F.includes(R(ne)),me=ae?F:B.test(R(ne))?[R(ne)]:[],[we,de]=[S(l.get(X)?.base,me),S(l.get(X)?.head,me)],
g=[...m.path.slice(0,J),{type:"member",key:me.join(", ")}];we&&de?h.set(ae?X:ne,{kind:"modified",path:g,from:we,to:de}):h.set(m,m)}return[...h.values()]}function S(c,s){const l=c?.type==="object"?s.flatMap(
h=>c.members.get(h)??[]):[];if(!(l.length<s.length))return l.length>1?{type:"array",id:0,items:l,unordered:!1}:l[0]}function R(c){return c?.type==="member"?c.key:""}function r(c){if(c.type==="literal")
return/\d/.test(c.text);const s=c.type==="array"?c.items:c.type==="object"?[...c.members.values()]:[];return s.length>0&&s.every(r)}}),1345:((ee,ie,e)=>{e.d(ie,{Oe:()=>i,Vg:()=>o,Vn:()=>b,j9:()=>A,qU:()=>L});
var _=e(3436),C=e(5408);const B=/group|parent|folder|owner/i,F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,N=40;function A(t){const f=t.map(w),p=r=>f.find(c=>c.get(r))?.get(r);function T(r,c){for(const s of(0,_.YD)(
r).sort()){if(B.test(s))continue;const l=`${(0,_.TN)(r,s)}`,h=s==="type"?`"${l.split(":")[1]}`:l,m=p(h);if(m===void 0||L(m.item)===void 0)continue;const J=f.some(X=>{const ne=X.get(h);return ne&&(ne.array===
c||k(c,ne.item))});if(s==="type"||!J)return m.item}}function S(r,c){const s=(0,_.Gg)(r);return L(r)??L(T(r,c))??(s&&(0,_.e1)(s))}function R(r){const c=/\d/.test(r)?p(r):void 0;return c&&S(c.item,c.array)}
return{componentOf:T,nameOf:S,labelOf:R}}function L(t){const f=t&&((0,_.TN)(t,"name")??I(t));return f&&(0,_.e1)(f)}function I(t){const[f,p]=[j(t,"localeData"),j(t,"data")];return[...(f?["en",...(0,_.YD)(
f)]:[]).map(r=>j(f,r)),p,j(p,"node")].map(r=>r&&((0,_.Gg)(r)??(0,_.TN)(r,"display_name"))).find(r=>r!==void 0)}function j(t,f){return t?.type==="object"?t.members.get(f):void 0}function k(t,f){return(0,_.
YD)(f).map(T=>j(f,T)).some(T=>T?.type==="array"&&T.items===t)}function w(t){const f=new Map,p=T=>{if(T.type==="object")for(const S of T.members.values())p(S);if(T.type==="array")for(const S of T.items){
const R=(0,_.YD)(S).filter(c=>_.ZM.test(c)),r=new Set(R.flatMap(c=>(0,_.TN)(S,c)??[]));for(const c of r)f.set(c,f.has(c)?void 0:{item:S,array:T.items});p(S)}};return p(t),f}function i(t,f,p){const T=(0,C.
FF)(t,f),S=[...T.base.map(r=>({...r,base:r.item})),...f.map(({base:r,head:c})=>({...c,base:r.item,head:c.item})),...T.head.map(r=>({...r,head:r.item}))],R=O(S,p);return S.map(r=>({...r,step:d(r,R.get(
r))})).sort(a)}function o(t,f){return t.type==="object"?Array.from(t.members,([T,S])=>({step:{type:"member",key:T},value:S})):(t.type==="array"?i({base:[],head:(0,C.S3)(t.items)},[],f):[]).map(({step:T,
item:S})=>({step:T,value:S}))}function d({item:t,index:f},p){if(p===void 0)return{type:"element",index:f,item:t};const T=v(t),S=T!==void 0&&T.length<=N&&!p.startsWith(T);return{type:"item",label:p,...S&&
{hint:T},item:t}}function a({step:t},{step:f}){return t.type==="item"&&f.type==="item"?t.label<f.label?-1:1:t.type==="element"&&f.type==="element"?t.index-f.index:t.type==="item"?-1:1}function O(t,f){
const p=new Map,T=new Set;let S=t.filter(({item:h})=>(L(h)??(0,_.Gg)(h)??(0,_.TH)(h))!==void 0);const R=h=>{const m=S.map(h),J=b(m);S=S.filter((X,ne)=>{const ae=m[ne];return ae===void 0||J.get(ae)!==1||
T.has(ae)?!0:(T.add(ae),p.set(X,ae),!1)})};R(({item:h})=>L(h));const r=new Map(S.map(h=>[h,L(h.item)??L(f(h.item,h.array))])),c=b([...r.values()]),s=h=>{const[m,J]=[r.get(h),(0,_.Gg)(h.item)];return L(
h.item)??(c.get(m)===1?m:void 0)??(J&&(0,_.e1)(J))},l=(h,m="")=>{const[J,X]=[(0,_.TH)(h.item),s(h)??v(h.item)],ne=J&&(0,_.e1)(J).replace(m,"");return X&&ne?`${X} (${ne})`:X??ne};return R(h=>s(h)??l(h,
F)),R(h=>l(h,F)),R(h=>l(h)),R(h=>`${s(h)??v(h.item)??l(h)} [${h.index}${h.head?"":", before"}]`),p}function b(t){const f=new Map;for(const p of t)f.set(p,(f.get(p)??0)+1);return f}function v(t){const f=(0,_.
TN)(t,"type");return f?.startsWith('"')?(0,_.e1)(f):void 0}}),7856:((ee,ie,e)=>{e.d(ie,{$C:()=>t,Wr:()=>S,_p:()=>f,lb:()=>d});var _=e(706),C=e(3436),B=e(2742);const F=8,N="authorization|password|passw\
d|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|secret|private|subscription|account)[-_. ]?key|cookie",A=new RegExp(`(?:${N}|(?:password|secret|apikey)s)$`),L=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${N})$`),j=/name|key|header|field/i,k=["value","values","default","defaultvalue","headervalue"],w=/\{\{|\$\{|<%/,i="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",o=[/(?<=[a-z]:(?:\\?\/){2})[^\s/"'<>\\]{1,500}(?=@)/,
/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${N}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\])+`,`(?<=(?:${N})(?:\\\\*["'\`]\\s\
{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\\*["'\`])).{1,4000}?(?=\\1)`,`(?<=(?:${N})\\s{0,4}[:=]\\s{0,4}(?:(?:bearer|basic|token)\\s{1,4})?)${i}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=\\b\
(?:bearer|basic)\\s{1,4})${i}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${N})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|kg-)[\w-]{16,})/].
map(R=>new RegExp(R,"giu"));function d({workflows:R}){const r=new _.pO;for(const{secrets:s,files:l}of R){const h=l.flatMap(({base:m,head:J})=>[m,J].flatMap(S));for(const m of[...s,...h].flatMap(a))r.add(
m,O)}const c=new Map;return s=>{const l=c.get(s);if(l)return l;const h=[],m=ne=>(h.push(ne),_.v5),X={shown:o.reduce((ne,ae)=>ne.replace(ae,m),r.hide(s,m)),hidden:JSON.stringify(h)};return c.set(s,X),X}}
function a(R){return[R,R.replace(/^(?:bearer|basic|token) /i,""),...(0,C.PX)((0,B.yR)(R))]}function O(R){return R.length>=F&&!new RegExp("^\\p{L}+$","u").test(R)}function b(R){const r=v(R);return A.test(
r)&&!L.test(r)}function v(R){return R.toLowerCase().replace(/[^a-z]/g,"")}function t(R,r,c){if(p(r))return!1;if(b(R))return T(r)||I.test(v(R));const s=l=>j.test(l)&&b(String(c&&(0,C.TN)(c,l)));return k.
includes(v(R))&&c!==void 0&&(0,C.YD)(c).some(s)}function f(R,...r){return r.every(p)?!1:R.some((c,s)=>{const l=R[s-1],h=l&&"item"in l?l.item:void 0,m=R.slice(s+1).every(({type:X})=>X==="element"),J=X=>c.
type==="member"&&t(c.key,m?X:void 0,h);return r.some(J)})}function p(R){return R?.type==="literal"&&!/\d/.test(R.text)}function T(R){return R?.type==="array"?R.items.every(T):R!==void 0&&(0,C.jn)(R)}function S(R){
const r=[],c=s=>{if(s!==void 0)if((0,C.jn)(s))c((0,B.yR)((0,C.e1)(s.text)));else if(s.type==="array")for(const l of s.items)c(l);else for(const[l,h]of s.members)t(l,h,s)&&r.push(...(0,C.PX)(h)),c(h)};
return c(R),r.filter(s=>!w.test(s))}}),5408:((ee,ie,e)=>{e.d(ie,{$z:()=>I,FF:()=>w,Ms:()=>k,O6:()=>i,S3:()=>B,eV:()=>F,kh:()=>N,kk:()=>A,qc:()=>L,yU:()=>j});var _=e(8965);const C=500;function B(o){return o.
map((d,a)=>({item:d,index:a,array:o}))}function F(o,d){const a=f=>o[f].map(p=>d(p,f)),O=(f,p)=>f!==void 0&&f===p,b=(0,_.E)(a("base"),a("head"),{maxEditLength:C,comparator:O});if(b===void 0)return k(N(
o,d));let[v,t]=[0,0];return b.flatMap(({added:f,removed:p,count:T})=>{const[S,R]=[o.base.slice(v,v+T),o.head.slice(t,t+T)];return f||(v+=T),p||(t+=T),f||p?[]:j({base:S,head:R})})}function N(o,d){return L(
o,d).flatMap(j)}function A(o,d){return L(o,d).flatMap(a=>a.base.length===1&&a.head.length===1?j(a):[])}function L(o,d){const a=I(o.head,O=>d(O,"head"));return a.delete(void 0),[...I(o.base,O=>d(O,"bas\
e"))].flatMap(([O,b])=>{const v=a.get(O);return v?[{base:b,head:v}]:[]})}function I(o,d){const a=new Map;for(const O of o){const b=d(O),v=a.get(b);v?v.push(O):a.set(b,[O])}return a}function j({base:o,
head:d}){return o.flatMap((a,O)=>{const b=d[O];return b===void 0?[]:[{base:a,head:b}]})}function k(o){const d=[];for(const O of o.toSorted((b,v)=>b.base.index-v.base.index)){let[b,v]=[0,d.length];for(;b<
v;){const t=b+v>>1;(d[t]?.last.head.index??0)<O.head.index?b=t+1:v=t}d[b]={last:O,before:d[b-1]}}const a=[];for(let O=d.at(-1);O;O=O.before)a.push(O.last);return a.reverse()}function w({base:o,head:d},a){
const O=new Set(a.flatMap(b=>[b.base,b.head]));return{base:o.filter(b=>!O.has(b)),head:d.filter(b=>!O.has(b))}}function i(o,d){const a=k(o),O={base:0,head:0};return L(d,({index:b},v)=>{for(;(a[O[v]]?.[v].
index??1/0)<b;)O[v]++;return O[v]})}}),9462:((ee,ie,e)=>{e.d(ie,{N:()=>B,R:()=>F});var _=e(7279),C=e(706);async function B(N,{ms:A,error:L},I){const j=new AbortController,k=setTimeout(()=>j.abort(L),A),
w=Math.min(N.endsAt,performance.now()+A);try{return await I({...N,signal:AbortSignal.any([N.signal,j.signal]),endsAt:w})}finally{clearTimeout(k)}}function F(N,A){const L=`${A} within ${(0,C.zK)(N)} (t\
imeout-minutes)`;return{ms:N,error:new _.HR({what:L,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ee,ie,e)=>{e.d(ie,{CQ:()=>j,Rs:()=>w,TF:()=>i,Uc:()=>k,lo:()=>a});var _=e(
7598),C=e(1455),B=e(6760),F=e(7975),N=e(7279),A=e(706);const L={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function I(O){return/^E[A-Z0-9]+$/.test(Object(O).code)}function j(O){if(!I(O))return(0,N.gJ)(O);const{code:b="",errno:v=0}=O;
return L[b]??(0,F.getSystemErrorMap)().get(v)?.[1]??b}function k(O){const{path:b,dest:v=b}=Object(O);return I(O)&&v?`${j(O)} (${(0,A.MW)(v)})`:j(O)}function w(O,b,v="Set another directory, or free som\
e space."){const t=Object(O).code==="ENAMETOOLONG",f={what:`Can't write ${b}`,why:j(O),cause:O};return new N.HR({...f,advice:t?"Set a shorter name.":v})}async function i(O){await(0,C.rm)(O,{recursive:!0,
force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function d(O,b,v=(0,B.dirname)(O)){const t=(0,B.join)(v,`.workflow-export-${(0,_.randomBytes)(6).toString("hex")}`);try{await(0,C.
writeFile)(t,b,{flag:"wx"}),await(0,C.rename)(t,O)}catch(f){throw await i(t).catch(()=>{}),f}}async function a(O,b){await d(O,b).catch(v=>{throw w(v,O)})}}),7279:((ee,ie,e)=>{e.d(ie,{$N:()=>B,HR:()=>C,
gJ:()=>L,h_:()=>A,iT:()=>N});const _=null;class C extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(j){super(F(
j),{cause:j.cause}),this.what=j.what,Object.assign(this,j)}with(j){return new C({...this,cause:this,...j})}}function B({what:I,why:j=""}){return j===""?I:`${I}: ${j}`}function F(I){const j=B(I);return`${j}${/[.!?…]$/.
test(j)?"":"."} ${I.advice??""}`.trim()}function N(I){return I instanceof Error?I:new Error(String(I))}function A(I){return I instanceof C?I:new C({what:L(I),cause:I})}function L(I){return N(I).message}}),
6191:((ee,ie,e)=>{e.d(ie,{B6:()=>i,R9:()=>v,mz:()=>t,wn:()=>b});var _=e(1455),C=e(6760),B=e(6671),F=e(2145),N=e(9462),A=e(532),L=e(7279),I=e(2975),j=e(706),k=e(8725),w=e(7487);class i extends L.HR{}const o=10*
6e4,d=3;async function a(){const{DefaultArtifactClient:X}=await e.e(348).then(e.bind(e,9348));return new X}async function O({signal:X,log:ne},ae){const me=await a(),we=(0,k.QJ)(ne,()=>ae(me));return await(0,I.
Mu)(X,we)}async function b(X){return await O(X,async ne=>(await ne.listArtifacts()).artifacts)}async function v(X,ne){const ae=await(0,w.Pd)("workflow-artifact-");try{await O(X,we=>we.downloadArtifact(
ne,{path:ae,skipDecompress:!0}));const[me=""]=await(0,_.readdir)(ae);return await(0,_.readFile)((0,C.join)(ae,me))}finally{await(0,A.TF)(ae).catch(()=>{})}}async function t(X,{path:ne,digest:ae},me){process.
env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||="2";const we=(0,C.basename)(ne),de={client:await a(),options:me,name:we,path:ne,digest:ae,mayHaveCreated:!1,taken:0},g={ms:o,error:new Error(`it didn't finish\
 within ${o/6e4} minutes`)},x=await(0,N.N)(X,g,$=>(0,I.L5)($,()=>(0,I.Mu)($.signal,f(de,$.log)))).catch($=>{throw X.signal.throwIfAborted(),l($,we)}),{GITHUB_SERVER_URL:G,GITHUB_REPOSITORY:U,GITHUB_RUN_ID:Z}=process.
env,M=`${G}/${U}/actions/runs/${Z}/artifacts/${x}`;return{id:x,name:we,url:M,digest:ae}}async function f(X,ne){const{client:ae,name:me,path:we,digest:de}=X,{overwrite:g,retentionDays:x}=X.options,G=U=>{
/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(U)&&(X.mayHaveCreated=!0),ne.debug(U)};try{return await(0,k.QJ)({...ne,debug:G},async()=>{g&&await ae.deleteArtifact(me).catch(p);const U={skipArchive:!0,
...x!==void 0&&{retentionDays:x}},Z=await ae.uploadArtifact(me,[we],(0,C.dirname)(we),U);if(Z.id!==void 0&&Z.digest===de)return Z.id;throw new Error("the uploaded file differs from the package")})}catch(U){
return await(0,k.QJ)(ne,()=>T(X,U))}}function p(X){if(!(X instanceof Error&&X.name==="ArtifactNotFoundError"))throw X}async function T(X,ne){const ae=(0,L.gJ)(ne),{client:me,name:we,digest:de,options:g}=X,
[x,G]=[c.test(ae),r.test(ae)];X.mayHaveCreated||=x;const Z=G||X.mayHaveCreated?await me.getArtifact(we).catch(()=>{}):void 0;if(X.mayHaveCreated&&Z?.artifact.digest===`sha256:${de}`)return Z.artifact.
id;if(x)throw m(S,ne);if(!G)throw ne;X.taken++;const M=X.mayHaveCreated&&!Z;if(M&&X.taken===d&&await J(we)&&Object.assign(X,{mayHaveCreated:!1,taken:0}),X.taken<(M?d:1+Number(g.overwrite)))throw m(M?S:
"the name is still taken",ne);const y=Z?`this run already has an artifact named ${we}`:`an upload that isn't finished holds the name ${we}, for example another job's`,P=Z?"Set overwrite: true or anoth\
er name.":"Set another name, or re-run the job later.";throw new i({what:"Artifact",why:y,advice:P,topic:"the-artifact",cause:ne})}const S="the connection to the artifact service failed",R="Set upload\
-artifact: false.",r=/already exists/,c=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,s=[[/supported on GHES/,"GitHub Enterprise Server h\
as no artifact service for this action",R],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",R],[/quota|insufficient usage/,"the account's artifact storage\
 is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of %",R],[/(?:)/,
"the upload of % failed","Re-run the job."]];function l(X,ne){if(X instanceof L.HR)return X;const ae=(0,L.gJ)(X),[,me="",we=""]=s.find(([g])=>g.test(ae))??[],de=(0,j.OX)(ae,200).replace(/\.$/,"");return h(
/%/.test(me)?`${me.replace("%",()=>ne)} (${de})`:me,we,{cause:X})}function h(X,ne,ae){return new L.HR({what:"Artifact",why:X,advice:ne,topic:"the-artifact",...ae})}function m(X,ne){return h(X,"Re-run \
the job later.",{retryable:!0,cause:ne})}async function J(X){const{ACTIONS_RUNTIME_TOKEN:ne="",ACTIONS_RESULTS_URL:ae}=process.env,{scp:me}=JSON.parse(Buffer.from(ne.split(".")[1]??"","base64url").toString()),
[,we,de]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(me))??[],{href:g}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ae),x=new B.Qq("export-workflow-action",[new F.
tZ(ne)],{socketTimeout:3e4}),G={workflow_run_backend_id:we,workflow_job_run_backend_id:de,name:X};return(await x.postJson(g,G)).statusCode!==404}}),8725:((ee,ie,e)=>{e.d(ie,{lm:()=>C.lm,t1:()=>B,QJ:()=>j});
const _=ze(import.meta.url)("node:async_hooks");var C=e(819);function B(w=""){return{info:i=>N(w+i),warning:i=>C.$e(w+i),debug:i=>C.Yz(w+i),mask:C.Pq}}function F(w){const i=[];return{...B(`[${w}] `),info:o=>i.
push(o),end(o){core.startGroup(A(o));for(const d of i)N(d);core.endGroup()}}}function N(w){C.pq(A(w))}function A(w){return w.replaceAll("##[","## [")}const L=new _.AsyncLocalStorage;let I=!1;function j(w,i){
return I||k(),I=!0,L.run(w,i)}function k(){const w=process.stdout.write.bind(process.stdout);process.stdout.write=((i,...o)=>{const d=L.getStore(),a=String(i);return d===void 0||/^::(add-mask|debug)::/.
test(a)?w(i,...o):(L.exit(()=>d.debug(a.trimEnd())),!0)})}}),7487:((ee,ie,e)=>{e.d(ie,{E_:()=>a,GQ:()=>O,Pd:()=>d,Tm:()=>b,VY:()=>w,eF:()=>k,n0:()=>o});var _=e(3024),C=e(1455),B=e(8161),F=e(6760),N=e(
819),A=e(532),L=e(7279),I=e(706);const j=6e4;async function k(v){const t=new AbortController;for(const f of["SIGINT","SIGTERM","SIGBREAK"]){const p={what:`Cancelled (${f})`,topic:"the-job-on-the-platf\
orm"};process.on(f,()=>t.abort(new L.HR(p)))}try{if(await v(t.signal),i)throw i}catch(f){for(let T=f;T instanceof Error;T=T.cause)N.Yz(T.stack??T.message);const p=w(f);N.C1(`${(0,I.OX)((0,L.gJ)(f),j)}${p===
void 0?"":` See ${p}`}`)}process.stdout.write("",()=>process.exit())}function w(v){const{GITHUB_SERVER_URL:t,GITHUB_ACTION_REPOSITORY:f,GITHUB_ACTION_REF:p}=process.env;if(!(!(v instanceof L.HR)||v.topic===
void 0||!t||!f||!p))return encodeURI(`${t}/${f}/blob/${p}/docs/troubleshooting.md#${v.topic}`)}let i;function o(v){try{for(const[t,f]of Object.entries(v))f!==void 0&&N.uH(t,f)}catch(t){const f="Check \
the runner's disk.";i=new L.HR({what:"Can't write the step's outputs",why:(0,A.Uc)(t),advice:f,cause:t})}}async function d(v){const t=process.env.RUNNER_TEMP||(0,B.tmpdir)();return await(0,C.mkdtemp)(
(0,F.join)(t,v)).catch(a(t))}function a(v){return t=>{throw(0,A.Rs)(t,v,"Check the runner's temporary folder.")}}function O(){try{return JSON.parse((0,_.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function b(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ee,ie,e)=>{e.d(ie,{Sy:()=>d,cj:()=>j,il:()=>k,tp:()=>L});var _=e(819),C=e(7279),
B=e(8132),F=e(706);const N=1024*1024-1e4,A=2e5;function L(a,O){const b=O.map(T=>T.map(i)),v=a.map((T,S)=>b.some(R=>R[S]!=="")),t=(T,S)=>`<tr>${T.flatMap((R,r)=>v[r]?`<${S}>${R}</${S}>`:[]).join("")}</\
tr>`,f=b.map(T=>t(T,"td")),p=T=>`<tr><td colspan="${a.length}">\u2026 and ${(0,F.hS)(T,"more row")}</td></tr>`;return`<table>${t(a.map(B.FO),"th")}${o(f,p).join("")}</table>`}function I(a){return`<tab\
le>${a.map(([b,v])=>v===void 0?"":`<tr><th align="left">${escapeAll(b)}</th><td>${i(v)}</td></tr>`).join("")}</table>`}function j(a){const O=a.map(({names:b,message:v,help:t})=>{const f=b.map(T=>`**${(0,B.
wh)(T)}**`);return`- ${o(f,T=>`and ${T} more`,A/2).join(", ")}: ${k(v,t)}`});return o(O,b=>`- \u2026 and ${(0,F.hS)(b,"more cause")}`).join(`
`)}function k(a,O){return O===void 0?(0,B.wh)(a):`${(0,B.wh)(a)} <a href="${(0,B.FO)(O)}">Troubleshooting</a>`}function w(a,O){return`<details><summary>${escapeAll(a)}</summary>

${O}

</details>`}function i(a){return typeof a=="string"?a===""?"":`<code>${(0,B.FO)((0,B.RK)(a))}</code>`:"words"in a?(0,B.wh)(a.words):`<a href="${(0,B.FO)(a.href)}">${(0,B.wh)(a.text)}</a>${(0,B.FO)(a.after??
"")}`}function o(a,O,b=A){let v=b;const t=a.filter(f=>{const p=Buffer.byteLength(f),T=p<=v;return T&&(v-=p),T});return t.length===a.length?t:[...t,O(a.length-t.length)]}async function d(a,...O){const b=t=>`${(0,F.
hS)(t,"part")} of this page would not fit and ${t===1?"is":"are"} left out.`,v=[`### ${(0,B.wh)(a)}`,...o(O,b,N)];try{await _.z.addRaw(v.join(`

`),!0).write()}catch(t){_.$e(`Can't write the job summary: ${(0,C.gJ)(t)}`)}}}),8132:((ee,ie,e)=>{e.d(ie,{EU:()=>L,FO:()=>k,Jj:()=>N,RK:()=>B,SS:()=>A,wh:()=>j});const _="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",C=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${_})[\\u200C\\u200D](?=${_})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function B(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(C,(d,a)=>a===void 0?d:F(a))}function F(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function N(o,d){if(o.length<=d)return o;const a=Array.from(o.slice(0,2*d+2));return a.length>d?`${a.slice(0,d).join("")}\u2026`:o}function A(o,d=100){const a=B(N(
o,d)).replaceAll("	",F)||'""',O="`".repeat(i(a)+1);return/^`|`$/.test(a)||/^ .*[^ ].* $/.test(a)?`${O} ${a} ${O}`:O+a+O}function L(o,d,a){const b=o.map(t=>a+B(t).replace(/(?<=^\s*):(?=:)/,F)).join(`
`),v="`".repeat(Math.max(3,i(b)+1));return`${a}${v}${d}
${b}
${a}${v}`}const I=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function j(o){return k(B(o).replaceAll("	"," ")).replace(I,"$&<wbr>")}function k(o){return o.replace(w,d=>`&#${d.codePointAt(0)}\
;`)}const w=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function i(o){return(o.match(/`+/g)??[]).reduce((d,a)=>Math.max(d,a.length),0)}}),8920:((ee,ie,e)=>{e.d(ie,{Ch:()=>I,
Rc:()=>w,mu:()=>A});var _=e(1455),C=e(532),B=e(7279),F=e(9870);const N=1024*1024;function A({files:i},o){const[d,a]=[L(F.uq,i),L(F.n7,i)];if(d&&a)return{app:d,flow:a,env:o??L(F.Km,i)};const O=[F.uq,F.
n7].filter(b=>!i.has(b));throw new Error(`lacks ${O.join(" and ")}, at its root and in its only subfolder`)}function L(i,o){const d=o.get(i);try{return d&&j({name:i,bytes:d})}catch(a){throw new Error(
`has a file that ${(0,B.gJ)(a)}: ${i}`)}}async function I(i,o){const d=await(0,_.readFile)(i,{signal:o}).catch(a=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,C.Uc)(a)}`)});return j({name:F.
Km,bytes:d})}function j(i){const{name:o,bytes:d}=i;if(o===F.Km&&d.length>N)throw new Error("is larger than 1 MiB, the limit for environment variables");try{k(d)}catch{throw new Error("is not JSON")}return i}
function k(i){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}function w({files:i}){for(const o of[F.uq,F.n7])try{const{name:d,version:a}=Object(k(i.get(o)));if(d.trim()==="")continue;
return{name:d,version:["string","number"].includes(typeof a)?String(a):void 0}}catch{}}}),8142:((ee,ie,e)=>{e.d(ie,{q:()=>F});const _=500,C=1e6,B=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function F(I,j,k){let w=I.startsWith("\uFEFF")?1:0,i=0;function o(){for(;;){const b=I.charAt(w);if(b!==" "&&b!==`
`&&b!=="\r"&&b!=="	")return b;w++}}function d(){const b=w;if(B.lastIndex=b,!B.test(I))throw new SyntaxError;return w=B.lastIndex,I.slice(b,w)}function a(b,v){const t=o();if(t==="["){const p=[],T=k.enter(
b);return O("]",v,()=>p.push(a(T,v+1))),k.array(p,b)}if(t==="{"){const p=new Map;return O("}",v,()=>{if(o()!=='"')throw new SyntaxError;const T=d(),S=T.includes("\\")?JSON.parse(T):T.slice(1,-1);if(p.
has(S)||o()!==":")throw new SyntaxError;w++,p.set(S,a(k.enter(b,S),v+1))}),k.object(p,b)}const f=d();return k.scalar(f.includes("\\")?JSON.stringify(JSON.parse(f)):f)}function O(b,v,t){if(v===_)throw new RangeError;
w++;let f=o()===b?b:",";for(;f===",";){if(++i>C)throw new RangeError;t(),f=o(),f===","&&w++}if(f!==b)throw new SyntaxError;w++}try{const b=a(j,0);if(o()==="")return b}catch{}}function N(I){const j=F(I,
`
`,A);return j===void 0?void 0:`${j}
`}const A={enter:I=>`${I}  `,scalar:I=>I,array:(I,j)=>L("[",I,"]",j),object(I,j){const k=[...I.keys()].sort().map(w=>`${JSON.stringify(w)}: ${I.get(w)}`);return L("{",k,"}",j)}};function L(I,j,k,w){return j.
length===0?I+k:`${I}${w}  ${j.join(`,${w}  `)}${w}${k}`}}),5806:((ee,ie,e)=>{e.d(ie,{Oj:()=>i,Sr:()=>w,dU:()=>k,fw:()=>N,gv:()=>_,jq:()=>I,x5:()=>L});const _=".workflow-export.json",C=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
B=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,F=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,N=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],A=[...N,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',C],["changes how git or GitHub treats t\
he repository",B],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",F]];function L(d,a=A){const O=o(d);return a.find(([,b])=>b.test(d)||b.test(O))?.[0]}function I(d){return[F,C,B].some(a=>a.test(o(d)))}function j(d){return C.
test(o(d))?"is in a .git folder":d.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function k(d){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(w(o(d)))}
function w(d){return d.normalize("NFC").toUpperCase().toLowerCase()}function i(d){const a=new Map;for(const O of d){const b=w(O.replace(/\/$/,"")),v=a.get(b);if(v!==void 0)return[v,O];a.set(b,O)}for(const[
O,b]of a)for(const{index:v}of O.matchAll(/\//g)){const t=a.get(O.slice(0,v));if(t?.endsWith("/")===!1)return[t,b]}}function o(d){return d.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ee,ie,e)=>{e.
d(ie,{BE:()=>A,KC:()=>j,Km:()=>F,LX:()=>N,jz:()=>I,n7:()=>C,uq:()=>B,wg:()=>w,zx:()=>L});var _=e(5806);const[C,B,F]=["flow_definition.json","app_definition.json","env_variables.json"],N=[C,B,F],A=1e4,
L=256*1024*1024;function I(o,d){const a=[...d].filter(([O])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(O));return{kind:o,files:new Map(a.sort(([O],[b])=>O<b?-1:1))}}function j({kind:o,files:d}){return{kind:o,
files:new Map([...d].filter(([a])=>!(0,_.dU)(a)))}}const k=/^\.|^__MACOSX$/;function w(o){const d=new Set(o),a=t=>N.some(f=>d.has(t+f));if(a(""))return"";const O=new Set(o.filter(t=>t.includes("/")).map(
t=>t.slice(0,t.indexOf("/")))),[b,...v]=[...O].filter(t=>!k.test(t));return v.length===0&&a(`${b}/`)?`${b}/`:""}function i(o){const d=w(o);return o.includes(d+B)||o.includes(d+C)}}),1519:((ee,ie,e)=>{
e.d(ie,{DF:()=>N,aC:()=>I,x3:()=>L});var _=e(4573),C=e(8142),B=e(5806);const F={enter:()=>{},scalar:j=>({json:j}),array:j=>({json:`[${j.map(({json:k})=>k)}]`,items:j}),object(j){return{json:`{${Array.
from(j,([w,{json:i}])=>`${JSON.stringify(w)}:${i}`).sort()}}`,members:j}}};function N(j){const k=(0,_.isUtf8)(j)?(0,C.q)(j.toString(),void 0,F):void 0,w=k?.members??k?.items?.map(o=>[A(o),o]);if(w===void 0)
return;const i=new Map;for(const[o,{members:d,json:a}]of w){if(o===void 0||i.has(o))return;i.set(o,{name:o,keys:[...d?.keys()??[]],content:a})}return{container:Array.isArray(w)?"array":"object",variables:[
...i.values()]}}function A({members:j}){if(!j?.has("value"))return;const k=[j.get("name"),j.get("key")].find(w=>w?.json[0]==='"');return k&&JSON.parse(k.json)}function L({files:j}){const k=[...j].filter(
([w])=>(0,B.dU)(w)).map(([,w])=>I(w));return[...new Set(k.flat())]}function I(j){const k=new TextDecoder().decode(j);try{JSON.parse(k)}catch{return[]}const w=N(j),i=new Set(w?.container==="array"?w.variables.
map(({name:a})=>a):void 0),d=Array.from(k.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([a,O,b])=>O===void 0?[a,String(Number(a))]:b===void 0?[JSON.parse(O)]:[]);return[...new Set(d)].
filter(a=>!i.has(a))}}),3657:((ee,ie,e)=>{e.d(ie,{u:()=>k,z:()=>s});var _=e(4573),C=e(8522),B=e(663),F=e(7279),N=e(706),A=e(5806),L=e(9870);const I=2048,j=new Set([0,10]);async function k(h,m){m?.throwIfAborted();
const{zip:J,source:X,entries:ne}=await w(h).catch(t("The package")),ae=(0,L.wg)([...ne.keys()]),me=[];for(const[we,de]of ne){m?.throwIfAborted();const g=await O(J,X,de).catch(t(`${(0,N.TL)(we)} in the\
 package`));we.startsWith(ae)&&!b(we)&&me.push([we.slice(ae.length),g])}return(0,L.jz)("zip",me)}async function w(h){const m=i(h),J=await(0,B.SY)(m,{decodeStrings:!1});return{zip:J,source:m,entries:await o(
J)}}function i(h){for(let m=h.length-21;m>0;){m=h.lastIndexOf("PK",m-1,"latin1");const J=m+22+(m<0?1/0:h.readUInt16LE(m+20));if(J<=h.length)return h.subarray(0,J)}throw h.toString("latin1",0,2)==="P\
K"?new Error("its end is missing"):p(h)}async function o(h){if(h.entryCount>L.BE)throw v(`The package has ${h.entryCount} entries. The limit is 10,000`);const m=new Map;let J=0;for await(const ae of h.
eachEntry()){const me=d(ae);if(m.has(me))throw v(`The package has ${(0,N.TL)(me)} twice`,"Export it again.");const we=a(me,ae);if(we!==void 0)throw v(`${(0,N.TL)(me)} in the package ${we}`);if(J+=ae.uncompressedSize,
J>L.zx)throw v("The package takes more than 256 MiB unpacked, the limit");m.set(me,ae)}const X=[...m.keys()];if(X.every(b))throw v("The package has no files in it","Export it again.");const ne=(0,A.Oj)(
X);if(ne===void 0)return m;throw v(`${ne.map(ae=>(0,N.TL)(ae)).join(" and ")} in the package collide on a disk that ignores case`)}function d({generalPurposeBitFlag:h,fileNameRaw:m,extraFields:J,versionMadeBy:X}){
const ne=(0,_.isUtf8)(m)?I:h,ae=j.has(X>>>8);return(0,B.ax)(ne,m,J,!ae).replace(/^(\.\/+)+/,"")}function a(h,m){const J=m.externalFileAttributes>>>16&61440;return J===40960?"is a symbolic link":J!==0&&
J!==32768&&J!==16384?"is neither a file nor a folder":b(h)&&m.uncompressedSize>0?"is a folder with a content of its own":m.canDecodeFileData()?(0,A.dU)(m.fileNameRaw.toString())&&!(0,A.dU)(h)?"is also\
 named env_variables.json":(0,A.x5)(h,A.fw):"is encrypted, or compressed by another method than deflate"}async function O(h,m,J){const{compressedSize:X,compressionMethod:ne,uncompressedSize:ae}=J,{fileDataStart:me}=await h.
readLocalFileHeaderPromise(J),we=m.subarray(me,me+X),de={maxOutputLength:ae||1,chunkSize:ae+64},g=ne===0?we:(0,C.inflateRawSync)(we,de);if(g.length!==ae)throw new Error(`it unpacks to ${g.length} byte\
s, not the ${ae} listed`);if((0,C.crc32)(g)!==J.crc32)throw new Error("its CRC-32 isn't the one listed");return g}function b(h){return h===""||h.endsWith("/")}function v(h,m=""){return new F.HR({what:h,
advice:m,topic:"the-package"})}function t(h){return m=>{if(m instanceof F.HR)throw m;const J={what:`${h} is cut off or damaged`,why:(0,N.TL)(m.message).slice(1,-1)};throw new F.HR({...J,advice:"Export\
 it again.",topic:"the-package",cause:m})}}const f=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function p(h){const m=h.toString(
"utf8",0,512),[J]=f.find(([,ne])=>ne.test(m))??["text"],X=`${J==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return v(`The package is ${J}, not a zip`,X)}const T=33,
S=20,R=3,r=8,c=33188;function s({files:h}){const m=[],J=[];let X=0;for(const[me,we]of h){const[de,g]=[Buffer.from(me),(0,C.deflateRawSync)(we)],x=[l(2,S,I,r,0,T),l(4,(0,C.crc32)(we),g.length,we.length),
l(2,de.length,0)],G=[l(2,0,0,0),l(4,c*65536,X)];m.push(Buffer.from("PK"),...x,de,g),J.push(Buffer.from("PK"),Buffer.of(S,R),...x,...G,de),X+=30+de.length+g.length}const ne=Buffer.concat(J),ae=[l(2,
0,0,h.size,h.size),l(4,ne.length,X),l(2,0)];return Buffer.concat([...m,ne,Buffer.from("PK"),...ae])}function l(h,...m){const J=Buffer.alloc(h*m.length);for(const[X,ne]of m.entries())J.writeUIntLE(ne,
X*h,h);return J}}),2227:((ee,ie,e)=>{e.d(ie,{HB:()=>p,xR:()=>f,px:()=>T,Ng:()=>b});var _=e(7279),C=e(2975),B=e(706),F=e(1858),N=e(5805),A=e(2053),L=e(6294),I=e(7596);const j=6,k=32,w=2e3,i=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class d extends B.pO{#n=new Set;#e=new Set;allow(...s){
for(const l of s)this.#n.add(l)}maskFields(s,l,h){const m=O(s).slice(0,w);for(const[J,X]of m)/id$/i.test(J)&&(0,I.eQ)(X)&&this.allow(X);for(const[J,X]of m)/url$/i.test(J)?this.maskUrl(X.trim(),l,h):this.#t(
a(X),h)}maskUrl(s,l,h){const m=URL.canParse(s,l.href)?new URL(s,l.href):void 0;if(m&&l.href.startsWith(m.href))return;const J=[s,m?m.pathname+m.search:s].filter(X=>/[?:]|^\/\//.test(X));this.#t(J,h),m&&
this.#t([m.href,m.password,(0,I.D4)(m.password),...a(m.search)],h)}#t(s,l){const h=X=>Array.from(this.#n).some(ne=>ne.includes(X)),m=s.filter(X=>!h(X)&&!h((0,I.D4)(X))),J=X=>encodeURIComponent(Buffer.
from(X).toString());for(const X of m.flatMap(ne=>[ne,J(ne)]))X.length<j||this.#e.has(X)||(this.#e.add(X),this.add(X),l.mask(X))}}function a(c){return Array.from(c.matchAll(i)).flatMap(([,s,l])=>{const h=String(
l).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,I.D4)(h).length>=k?[h,(0,I.D4)(h)]:[]})}function O(c){const s=Object.entries(c);for(const[,l]of s)if(typeof l=="object")for(const h of Object.
entries(l??{}))s.push(h);return s.filter(l=>typeof l[1]=="string")}function b(c,s,l={}){const h=new d([s,...l.secrets??[]]);return h.allow(c.href,...l.known??[]),{url:c,apiKey:s,secrets:h,connections:(0,N.
Y7)(),rateLimit:new A.q,collections:new Map}}const v=1024*1024,t=12e4,f=12e4,p="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function T(c,s){const{label:l,method:h,path:m,isTransient:J}=s,{secrets:X,rateLimit:ne}=c.platform;X.allow(...m.split(/[/?&=]/));const ae=h==="GET"?m:void 0,me=()=>ne.run(l,ae,c,()=>S(c,s));return await(0,C.
L5)(c,me,{atLeastMs:J?f:0})}async function S(c,s){const{platform:l,signal:h,log:m}=c,{label:J,method:X,path:ne,body:ae,idempotent:me=!0,isTransient:we}=s,de=new URL(`api/public/${ne}`,l.url),g={accept:"\
application/json","content-type":"application/json","x-api-key":l.apiKey},x={maxBytes:v,...!me&&{idleMs:t}};try{const G=await(0,N.tN)(l.connections,{label:J,method:X,url:de,headers:g,body:ae,...x},h);
return m.debug(`${X} ${l.secrets.redact(de.pathname)}: ${G.status}`),R(c,s,de,G)}catch(G){const U=G instanceof _.HR?G:void 0;if(!me&&(h.aborted||U?.maybeProcessed)){const Z=(0,_.h_)(G),M=`${Z.retryable?
"":Z.advice} ${p}`.trim();throw Z.with({advice:M,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw U&&we?.(U)?U.with({retryable:!0}):G}}function R({platform:c,log:s},l,h,m){const{
label:J,isCreation:X=!1}=l,{status:ne,headers:ae,bytes:me}=m,{secrets:we}=c,de=(z,oe,q)=>(0,F.ue)(J,z,oe,q),g=(0,N.ET)(m,h,J);if(g){we.maskUrl(g.href,c.url,s);const z=`the platform redirects to ${(0,B.
OX)(g.origin,100)}, and the key follows no redirect`;throw de(z,"If that is your environment, set host to it.",{status:ne,maybeProcessed:ne!==307&&ne!==308})}const x=new TextDecoder().decode(me),G=r(x);
we.maskFields(G??{},c.url,s);const U=(0,L.wv)(G??{},J,we.redact),{message:Z}=U,M=(0,N.yp)(m);if(ne<200||ne>299){const z=c.collections.has(J),oe=(0,L.ik)(l,ne,{message:Z,isPage:M,hasWorked:z});throw de(
`the platform answered ${ne}${(0,L.Te)(Z)}`,oe,{...(0,F.xS)(ne,ae),affectsAll:(ne===401||ne===403)&&!z,busy:ne===423||ne===409&&!X})}if(G!==void 0)return U;const $=(0,N.VL)(m)&&/^\s*\{/.test(x);throw de(
`the platform answered ${x===""?"nothing":M?"with a web page":$?"with half an object":"with something other than a JSON object"} (${ne})`,"Check that host is the environment's own address.",{maybeProcessed:!0,
retryable:$})}function r(c){try{const s=JSON.parse(c);return(0,L.Gv)(s)?s:void 0}catch{return}}}),5645:((ee,ie,e)=>{e.d(ie,{I:()=>O,R:()=>o});var _=e(7598),C=e(7279),B=e(2975),F=e(706),N=e(1858),A=e(7596),
L=e(5805);const I=256*1024**2,j=5,k=new Set([400,401,403,404,410]),w="Download",i="Re-run the job.";async function o(b,{url:v,freshUrl:t,read:f}){let p=v;return await(0,B.L5)(b,async()=>{p??=await t();
const T=await a(b,p).catch(c=>{throw c instanceof C.HR&&c.affectsAll?c.with({affectsAll:!1}):c}),{status:S,bytes:R}=T;if(k.has(S))throw p=void 0,d(`the URL was refused (${S})`,i,{retryable:!0});if(S!==
200)throw d(`the server answered ${S}`,i,{retryable:S===206});if((0,L.yp)(T))throw d("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const r=await f(
R).catch(c=>{throw c instanceof C.HR&&(0,L.VL)(T)?c.with({retryable:!0}):c});return{bytes:R,sha256:(0,_.createHash)("sha256").update(R).digest("hex"),content:r}})}function d(b,v,t={}){return new C.HR(
{what:w,why:b,advice:v,topic:"the-package",...t})}async function a(b,v){const{platform:t,log:f,signal:p}=b;let T=v;for(let S=0;;S++){const R=S===0&&T.origin===t.url.origin,r={accept:"*/*",...R&&{"x-ap\
i-key":t.apiKey}},c={label:w,method:"GET",url:T,headers:r,maxBytes:I};t.connections.proven.add(T.origin);const s=async()=>{const m=await(0,L.tN)(t.connections,c,p),{status:J,headers:X}=m;f.debug(`GET \
a package from ${(0,F.OX)(c.url.origin)}: ${J}`);const ne=`the server answered ${J}`;if((0,N.dg)(J))throw(0,N.ue)(w,ne,N.$_,(0,N.xS)(J,X));return m},l=await(R?t.rateLimit.run(w,void 0,b,s):s()),h=(0,L.
ET)(l,T,w);if(h===void 0)return l;if(S===j)throw d("the URL redirects in a circle",i);h.origin===T.origin&&h.username+h.password===""&&Object.assign(h,{username:T.username,password:T.password}),T=O(h.
href,b)}}function O(b,{platform:v,log:t}){const f=v.url;if(v.secrets.maskUrl(b,f,t),!URL.canParse(b,f.href))throw d("the platform's download URL can't be read",i);const p=new URL(b,f.href);p.protocol===
"http:"&&f.protocol==="https:"&&p.hostname===f.hostname&&(p.protocol="https:",p.port===""&&(p.port=f.port),v.secrets.maskUrl(p.href,f,t));const T=p.protocol==="http:"&&f.protocol==="http:"&&(0,A.U9)(p.
hostname);if(p.protocol!=="https:"&&!T)throw d("the platform's download URL isn't https","Check host.");return p}}),1858:((ee,ie,e)=>{e.d(ie,{$_:()=>L,Dx:()=>N,Ur:()=>o,dg:()=>b,ue:()=>F,xS:()=>v});var _=e(
7279),C=e(2975),B=e(706);function F(t,f,p,T={}){return new _.HR({what:t,why:f,advice:p,topic:"the-platforms-response",...T})}function N(t,f,p,T){return new _.HR({what:t,why:f,advice:p,topic:"the-conne\
ction",...T})}const A={ECONNREFUSED:"the connection was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was n\
ot found (DNS)",EAI_AGAIN:"the host name was not found (DNS)",ETIMEDOUT:"the connection timed out"},L="Re-run the job later.",I="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the run\
ner.",j=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,k=/EPROTO|ERR_SSL_/,w=/Z_|ERR__ERROR_/,i=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;
function o(t,f,p,T){if(!(t instanceof Error&&"code"in t))return t;const S=String(t.code);if(j.test(S)){const m=`the TLS connection can't be trusted (${S})`;return N(f,m,`Check host. ${I}`,{affectsAll:!0,
cause:t})}const[,R]=i.exec(t.message)??[];if(R!==void 0)return d(f,R,t);const r=!p&&k.test(S),c=r?"the TLS connection failed":"the connection failed",s=A[S]??`${w.test(S)?"the response can't be decode\
d":c} (${S})`,l={retryable:!0,maybeProcessed:p,affectsAll:!p,cause:t};if(T||!(r||S==="ENOTFOUND"))return N(f,s,L,l);const h=r?`Check host and its port. ${I}`:"Check host.";return N(f,s,h,{...l,maxRetries:2})}
function d(t,f,p){const T=(r,c,s=!1)=>N(t,r,c,{affectsAll:!0,cause:p,retryable:s});if(f==="407")return T("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const S=Number(
f);if(S<500&&!b(S))return T(`the proxy refuses the connection (${f})`,"Allow the host there, or add it to NO_PROXY.");const R=`the proxy made no connection (${(0,B.OX)(f,100)})`;return T(R,"Check HTTP\
S_PROXY, or re-run the job later.",!0)}const a=new Set([408,421,425,429]),O=new Set([501,505,506,508,510,511]);function b(t){return a.has(t)||t>=500&&!O.has(t)}function v(t,f){return{status:t,retryable:b(
t),retryAfterMs:(0,C.Vs)(f["retry-after"]),maybeProcessed:t<400||t===408||t>=500}}}),7596:((ee,ie,e)=>{e.d(ie,{d4:()=>w,D4:()=>j,eQ:()=>L,U9:()=>A,hk:()=>k,o6:()=>N,wh:()=>I});const _=ze(import.meta.url)(
"node:net");var C=e(9783),B=e(1858);const F=200;function N(i){const o=/^[a-z0-9+.-]+:\/\//i.test(i)?i:`https://${i}`;if(/[\s\p{C}\\]/u.test(o)||!URL.canParse(o))throw new Error("is not an address such\
 as https://ai-for-process.example.ai");const d=new URL(o);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// address");if(/^[^/]*\/{2,}[^/]*@/.test(o))throw new Error(
"must not contain a user name or password");if(d.protocol==="http:"&&!A(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+=
"/"),d}function A(i){return i==="localhost"||i==="[::1]"||(0,_.isIPv4)(i)&&i.startsWith("127.")}function L(i){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(i)}function I(...i){return i.find(o=>typeof o=="str\
ing"&&o.length<=F&&L(o))}function j(i){try{return decodeURIComponent(i)}catch{return i}}function k(){for(const i of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const o=process.env[i]?.trim();
o!==void 0&&(process.env[i]=o===""||o.includes("://")?o:`http://${o}`)}for(const i of["no_proxy","NO_PROXY"]){const o=process.env[i];o!==void 0&&(process.env[i]=o.replace(/[\s,]+/g,",").replaceAll("*.",
"."))}}function w(i,o){const d=process.env.https_proxy||process.env.HTTPS_PROXY;if(!d||(0,C.H)(i)||/^https?:/i.test(d)&&(0,C.s)(i))return;throw(0,B.Dx)(o,"the proxy in HTTPS_PROXY can't be used","Set \
it to an http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((ee,ie,e)=>{e.d(ie,{ET:()=>T,J9:()=>d,VL:()=>S,Y7:()=>o,tN:()=>a,yp:()=>p});
var _=e(7067),C=e(4708),B=e(8522),F=e(6671),N=e(2975),A=e(706),L=e(1858),I=e(7596);const j=3e4,k=65536,w=new Set([301,302,303,307,308]),i="export-workflow-action";function o(){(0,I.hk)();const R=()=>new F.
Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:R(),https:R()},proven:new Set}}function d(R){return{type:"application/json",bytes:Buffer.from(JSON.stringify(R))}}async function a({kept:R,proven:r},c,s){
const{label:l,method:h,url:m,headers:J,body:X,maxBytes:ne,idleMs:ae=j}=c;(0,I.d4)(m,l);const me=m.protocol==="https:"?"https":"http",we=X?new F.Qq:R[me],de=new AbortController,g=AbortSignal.any([s,de.
signal]);let[x,G]=[!1,"no response"];const U=setTimeout(()=>{const M={retryable:!0,maybeProcessed:x};de.abort((0,L.Dx)(l,`${G} within ${ae/1e3} s`,L.$_,M))},ae);let Z;try{Z={http:_,https:C}[me].request(
{method:h,host:m.hostname.replace(/[[\]]/g,""),port:m.port,path:m.pathname+m.search,headers:{...J,...X&&{"content-type":X.type,"content-length":X.bytes.length},"accept-encoding":"identity","user-agent":i},
...m.username+m.password!==""&&{auth:`${(0,I.D4)(m.username)}:${(0,I.D4)(m.password)}`},agent:we.getAgent(m.href),signal:g});const M=O(Z,l,()=>{x=!0});b(Z,X?.bytes??Buffer.alloc(0),()=>U.refresh());const $=await(0,N.
Mu)(g,M);r.add(m.origin),G="no data";const y=[];let P=ne;for await(const z of $){if(U.refresh(),P-=z.length,P<0)throw f(l,ne);y.push(z)}const W=t(Buffer.concat(y),$.headers["content-encoding"],l,ne);return{
status:$.statusCode??0,headers:$.headers,bytes:W}}catch(M){throw g.throwIfAborted(),(0,L.Ur)(M,l,x,r.has(m.origin))}finally{clearTimeout(U),Z?.destroy()}}function O(R,r,c){return new Promise((s,l)=>{R.
once("socket",m=>{R.reusedSocket?c():m.once(R.protocol==="https:"?"secureConnect":"connect",c)});const h=m=>{m.socket.destroy();const J={retryable:!0,maybeProcessed:!0};l((0,L.Dx)(r,"the server switch\
ed protocols (101)",L.$_,J))};R.once("upgrade",h),R.once("response",m=>m.statusCode===101?h(m):s(m)),R.on("error",l)})}function b(R,r,c){r.length===0?R.end():R.write(r.subarray(0,k),s=>{c(),s||b(R,r.subarray(
k),c)})}const v=new Set(["gzip","x-gzip","deflate"]);function t(R,r="",c,s){const l=r.toLowerCase().split(/[\s,]/);try{return l.reduceRight((h,m)=>{const J=m==="br"?B.brotliDecompressSync:v.has(m)?B.unzipSync:
void 0;return J&&h.length>0?J(h,{maxOutputLength:s}):h},R)}catch(h){throw h.code==="ERR_BUFFER_TOO_LARGE"?f(c,s):h}}function f(R,r){const c=`the response is larger than ${(0,A.Xe)(r)}, the limit`;return(0,L.
ue)(R,c,"Check host.",{maybeProcessed:!0})}function p({headers:R,bytes:r}){return R["content-type"]?.includes("html")===!0||/^\s*</.test(r.toString("utf8",0,100))}function T({status:R,headers:r},c,s){
if(!w.has(R)||r.location===void 0)return;const l=r.location.replace(/[\x80-\xff]/g,m=>`%${m.charCodeAt(0).toString(16)}`);if(URL.canParse(l,c.href))return new URL(l,c.href);const h=`the platform redir\
ects (${R}) to an address that can't be read`;throw(0,L.ue)(s,h,"Check host.",{maybeProcessed:!0})}function S({headers:R}){return!R["content-length"]&&!R["transfer-encoding"]}}),6006:((ee,ie,e)=>{e.d(
ie,{SO:()=>i,cd:()=>k,qt:()=>t});var _=e(7279),C=e(2975),B=e(706),F=e(2227),N=e(7596),A=e(2053),L=e(6294);const I=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPL\
ETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function j(S){return I.
find(([,R])=>R.split(" ").includes(S))?.[0]??"unknown"}function k({fields:S,message:R,redact:r}){const c=(0,L.Gv)(S.response)?S.response:{},s=[c.downloadUrl,c.downloadURL,S.downloadUrl,S.downloadURL];
return{dockStatusId:(0,N.wh)(S["dock-statusId"],S.dockStatusId,S._id),workflowId:(0,N.wh)(S.workflowId,S.toolId),exportJobId:(0,N.wh)(S.exportJobId),status:w(S.status,r),downloadUrl:s.map(l=>typeof l==
"string"?l.trim():"").find(l=>l!==""),refused:S.success===!1,message:R}}function w(S,R){const r=typeof S=="string"||typeof S=="number"?String(S).trim():"",c=r.toUpperCase().replace(/[\s-]+/g,"_");return j(
c)==="unknown"?R(r,40).toUpperCase():c}async function i(S,R,r=()=>!0){const c=`dock-status/${R}`;return k(await(0,F.px)(S,{label:"Dock status",method:"GET",path:c,isTransient:r}))}const o="the-job-on-\
the-platform",d=50,a=294,O=6.12,b=2e3;function v(S,R){const r=Math.max(a,S/O);return S<A.k?r:Math.max(b,Math.min(R,r))}async function t(S,R,r){const{log:c,signal:s}=S,l=performance.now(),h=f(S,l);let m=R,
J=l,X;for(let ne=0;;ne++){r.onStatus(m),h(m);const ae=j(m.status);if(ae==="failed"||ae==="succeeded"&&m.refused){const me=`The job ${m.status==="FAILED"?"failed":`ended as ${m.status}`} on the platfor\
m`,we=`${m.message??"it gave no reason"} (dock status ${R.dockStatusId})`;throw new _.HR({what:me,why:we,advice:r.advice,topic:o})}if(ae==="succeeded")return m.status!=="SUCCESS"&&c.warning(`The platf\
orm reports ${m.status}, which is treated as SUCCESS.`),m;X=ae==="unknown"&&m.refused?X??J:void 0;try{if(X!==void 0&&J-X>=F.xR){const de=`The platform refused to report the job's status for ${(0,B.zK)(
F.xR)}`;throw new _.HR({what:de,topic:o})}const me=ne===0?d:v(J-l,r.longestWaitMs);await(0,C.yy)(Math.max(0,J+me-performance.now()),s),J=performance.now();const we=({status:de=404})=>ne>0||de===404;m=
await i(S,R.dockStatusId,we)}catch(me){throw T(me,R,m)}}}function f({log:S},R){let r,c=R;return s=>{const l=performance.now(),h=(0,B.zK)(l-R),m=s.status!==r,J=l-c>=A.k;(m||J)&&(c=l),m&&r!==void 0?S.info(
`${s.status||"No status"} after ${h}`):J&&S.info(`Still ${s.status||"without a status"} after ${h}`),m&&j(s.status)==="unknown"&&S.warning(`The platform reports an unknown status (${p(s)}). The action\
 keeps waiting.`),r=s.status}}function p({status:S,message:R}){return`${S||"none"}${R===void 0?"":`, "${R}"`}`}function T(S,{dockStatusId:R},r){const c=j(r.status)==="unknown"||r.message!==void 0?`, l\
ast status ${p(r)}`:"",s=`The job may still be running on the platform: dock status ${R}${c}.`,l=(0,_.h_)(S);return l.with({advice:`${l.advice} ${s}`.trim(),cause:S})}}),2053:((ee,ie,e)=>{e.d(ie,{k:()=>N,
q:()=>k});var _=e(7279),C=e(2975),B=e(1858);const F=30,N=6e4,A=500,L=16e3,I=.95,j=20;class k{#n=new Map;#e=0;#t=0;#o=0;async run(i,o,d,a){const O=await this.#r(i,o,d),b=()=>O>this.#o;try{const v=await a();
return b()&&(this.#t=this.#t<j?0:this.#t*I),v}catch(v){if(!(v instanceof _.HR&&v.status===C.kU))throw v;const t=performance.now();throw b()&&(this.#t=Math.min(L,Math.max(A,this.#t*2)),this.#o=t),this.#e=
Math.max(this.#e,t+(v.retryAfterMs||2*this.#t)),v.with({retryAfterMs:this.#e-t})}}async#r(i,o,{signal:d,endsAt:a}){const O=o!==void 0&&this.#n.get(o)||[];for(o!==void 0&&this.#n.set(o,O);;){if(d.throwIfAborted(),
this.#e>=a)throw(0,B.ue)(i,"the platform asked for a pause that exceeds the timeout",B.$_);const b=performance.now(),v=O.at(-F)??Number.NEGATIVE_INFINITY,t=Math.max(this.#e,v+N);if(t<=b)return this.#e=
b+this.#t,O.push(b),b;await(0,C.yy)(t-b,d)}}}}),6294:((ee,ie,e)=>{e.d(ie,{Gv:()=>N,LO:()=>B,Te:()=>F,ik:()=>k,wv:()=>C});var _=e(1858);function C(w,i,o){const d=I(w,0);return{fields:w,label:i,redact:o,
message:d&&o(d)||void 0}}function B({label:w,message:i},o,d){return(0,_.ue)(w,`the platform answered without a ${o}${F(i)}`,d)}function F(w){return w===void 0?"":` (${w})`}function N(w){return typeof w==
"object"&&w!==null&&!Array.isArray(w)}const A=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],L=4;function I(w,i){
if(typeof w=="string")return w.trim()||void 0;if(!(i>L)){if(Array.isArray(w))return I(w[0],i+1);if(N(w))for(const o of A){const d=I(w[o],i+1);if(d!==void 0){const{code:a}=w;return typeof a=="number"||
typeof a=="string"?`${d}, code ${a}`:d}}}}const j="Settings \u2192 Security & Control \u2192 API Scopes";function k(w,i,{message:o,isPage:d,hasWorked:a}){if((0,_.dg)(i))return _.$_;if(i===404)return"C\
heck host, the IDs, and that the key's account can see the workflow.";if(i===409&&w.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(i===409||i===423)return"A\
nother job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(i<400||i===405||i>=500)return"Check host.";if(i!==401&&i!==403)return w.isTransient?_.$_:"Check the inputs\
.";if(d)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(a)return"The key works for other workflows. Check the IDs, and that\
 the key's account can see this one.";const O=w.scope===void 0?"another scope":`the scope "${w.scope}"`;if(i===403)return`The key needs ${O}. Add it under ${j}.`;const b=/scope/i.test(String(o))?` The\
 key also needs ${O}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${j}.${b}`}}),3349:((ee,ie,e)=>{
e.d(ie,{EH:()=>w,Nq:()=>k,kZ:()=>o,s8:()=>i});var _=e(7279),C=e(2975),B=e(2227),F=e(5645),N=e(5805),A=e(6006),L=e(6294);const I=["workflows","workflow","tools"];async function j(d,a){const{collections:O}=d.
platform;let b;for(const v of new Set([...O.values(),...I])){const t=a(v),{label:f,idempotent:p=!0}=t,T=O.get(f);if(!(T&&T!==v))try{const S=await(0,B.px)(d,t);O.set(f,v);const R=(0,A.cd)(S),{dockStatusId:r}=R;
if(r!==void 0)return{...R,dockStatusId:r};throw(0,L.LO)(S,"dock status ID",p?"Check host and the IDs.":B.HB)}catch(S){if(S instanceof _.HR&&S.busy&&O.set(f,v),!(S instanceof _.HR&&S.status===404))throw S;
b??=S}}throw b}async function k(d,{workflowId:a,flowId:O}){return await j(d,b=>({label:"Export",method:"POST",path:`${b}/${a}/export?flowId=${O}`,scope:"Export workflow"}))}async function w(d,a,O){const b=O.
downloadUrl??a.downloadUrl??(await(0,A.SO)(d,a.dockStatusId)).downloadUrl;if(b!==void 0)return(0,F.I)(b,d);const v=`the platform reports ${O.status} but names no download URL`;throw new _.HR({what:"Ex\
port",why:v,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function i(d,a,{app:O,flow:b,env:v}){const t="workflowName"in a,f=p=>p==="tools"?"tool":"workflow";return await j(d,p=>({label:"\
Import",method:"POST",path:t?`${p}/import`:`${p}/${a.workflowId}/import`,body:(0,N.J9)({[`${f(p)}DataFileId`]:O,flowDataFileId:b,envVariablesFileId:v,...t&&{[`${f(p)}Name`]:a.workflowName}}),idempotent:!1,
isCreation:t,scope:"Import workflow"}))}async function o(d,a){const O=b=>({label:"Deploy",method:"POST",path:`${b}/${a}/deploy`,body:(0,N.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,C.
L5)(d,()=>j(d,O),{untilFree:!0})}}),2597:((ee,ie,e)=>{e.d(ie,{g:()=>x,L:()=>we});var _=e(6760),C=e(3e3),B=e(9462),F=e(3349),N=e(706),A=e(2227),L=e(7596),I=e(5805),j=e(6294);const k=25e6,w=1e7,i="bulkI\
mport",o="Re-run the job.";async function d(Z,{name:M,bytes:$}){const y=`Upload of ${M}`,P=(oe,q)=>(0,A.px)(Z,{label:y,method:"POST",path:oe,body:q,scope:"Import workflow"});let W;if($.length<k)W=await P(
"files",await a("fileContext",i,{name:M,bytes:$}));else{const oe=Math.ceil($.length/w),q={totalChunks:oe,fileExtension:"json",fileName:M,fileSize:$.length},se=await P("files/session/start",(0,I.J9)({fileContext:i,
...q})),le=(0,L.wh)(se.fields.sessionId);if(le===void 0)throw(0,j.LO)(se,"session ID",o);for(let he=0;he<oe;he++){const Ee=$.subarray(he*w,(he+1)*w);await P(`files/session/${le}`,await a("chunkNumber",
String(he),{name:M,bytes:Ee}))}W=await P(`files/session/${le}/complete`)}const{fileId:z}=W.fields;if(typeof z!="string"||z==="")throw(0,j.LO)(W,"file ID",o);return Z.log.info(`Uploaded ${M}: ${(0,N.Xe)(
$.length)}`),z}async function a(Z,M,{name:$,bytes:y}){const P=new FormData;P.set(Z,M),P.set("file",new Blob([y],{type:"application/json"}),$);const W=new Response(P);return{type:W.headers.get("content\
-type")??"",bytes:Buffer.from(await W.arrayBuffer())}}var O=e(2975),b=e(6779);const v="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re\
-run the job.",t="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function f(Z,M,{source:$,target:y,definitions:{app:P,flow:W,env:z},whenBusy:oe="ret\
ry",timeoutMs:q,longestWaitMs:se}){const le="workflowId"in y?y.workflowId:void 0,he="workflowId"in y?`workflow ${y.workflowId}`:`a new workflow, ${y.workflowName}`;return Z.log.info(`Importing ${(0,N.
OX)($)} into ${he}, at ${M.url.href}`),await(0,B.N)({...Z,platform:M},(0,B.R)(q,"No import"),async Ee=>{const xe={app:await d(Ee,P),flow:await d(Ee,W),env:z&&await d(Ee,z)},Re=oe==="retry",ge=await(0,O.
L5)(Ee,()=>(0,F.s8)(Ee,y,xe),{untilFree:Re}),{outputs:Ie}=await(0,b.Bv)(Ee,ge,{title:"Import job",longestWaitMs:se,advice:v,idsIn:({workflowId:Ue})=>{const ce=le??Ue;return ce===void 0?{}:{"workflow-i\
d":ce}}});return Ie})}async function p(Z,M,{workflowId:$,timeoutMs:y,longestWaitMs:P}){return Z.log.info(`Deploying workflow ${$}, at ${M.url.href}`),await(0,B.N)({...Z,platform:M},(0,B.R)(y,"No deplo\
yment"),async W=>{const{outputs:z}=await(0,b.Bv)(W,await(0,F.kZ)(W,$),{title:"Deploy job",longestWaitMs:P,advice:t,idsIn:()=>({"workflow-id":$})});return z})}var T=e(2697),S=e(9630),R=e(532),r=e(7279),
c=e(6191),s=e(7487),l=e(8920),h=e(9870),m=e(3657),J=e(4264),X=e(6224),ne=e(7833);const ae="import-deploy-and-promote",me="Make and approve a new plan.";async function we(Z,M,$){const{approved:y,upload:P,
deploy:W,ignore:z}=Z.inputs,oe=$.workflows.map(({outcome:le})=>le==="unchanged"?"finish":"import"),{differences:q,actions:se}=y?(0,J.Gy)(y,$):{differences:[],actions:oe};if(q.length>0){const le="The a\
pproved plan doesn't hold any more, so this attempt changed nothing";throw new r.HR({what:le,why:q.join("; "),advice:me,topic:ae})}try{const he=(0,s.Tm)()>1&&P!==void 0&&se.includes("finish")?await(0,c.
wn)(Z):[];for(const[Ee,xe]of M.entries()){if(xe.action=se[Ee],xe.action!=="finish")continue;const Re=ge=>!y||(0,J.cM)(y,Ee,(0,S.ol)(ge,z));xe.backup=await de(Z,he,xe.candidate.name,Re),(!W||!(y||xe.backup))&&
(xe.action="leave")}}catch(le){Z.signal.throwIfAborted();const he="Can't look for the backups of the earlier attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also b\
e deployed with the deploy action: ${M.filter((Ie,Ue)=>se[Ue]==="finish").map(({candidate:Ie,plan:Ue})=>`${Ie.name} (${Ue.target})`).join(", ")}.`,ge=`Use "Re-run failed jobs".${W?Re:""}`;throw new r.
HR({what:he,why:(0,r.gJ)(le),advice:ge,topic:ae,cause:le})}}async function de(Z,M,$,y){const P=`${$}-before-`,W=oe=>Number(/^(\d+)(-\d+)?\.zip$/.exec(oe)?.[1]),z=M.filter(({name:oe})=>oe.startsWith(P)&&
W(oe.slice(P.length))<(0,s.Tm)());for(const{id:oe,name:q}of z.sort((se,le)=>le.id-se.id)){const se=await(0,c.R9)(Z,oe),le=await g(se,Z.signal);if(le&&y((0,X.YR)(le)))return{id:oe,name:q,holdsVariables:le.
env!==void 0}}}async function g(Z,M){try{return(0,l.mu)(await(0,m.u)(Z,M))}catch{M.throwIfAborted();return}}async function x(Z,M){const{platform:$,inputs:y}=Z,{path:P,target:W,definitions:z,name:oe}=M.
candidate;if(M.action==="leave"){Z.log.info("Neither imported nor deployed"),M.begun="nothing";return}let q=y.candidates.length>1?void 0:M.plan;M.begun="import";try{const se=async()=>{const he=q??await(0,X.
Cs)(Z,M.candidate);if(q=void 0,!(0,X.cS)(M.plan,he)){const xe=`The target of ${oe} has changed since this step compared it, so it was left as it is`;throw new r.HR({what:xe,advice:me,topic:ae})}if(M.action===
"finish")return;he.state&&(M.backup=await G(Z,M,he.state));const Ee={...y,source:P,target:W,definitions:z,whenBusy:"throw"};M.job=await f(Z,$,Ee),M.imported=!0};if(await(0,O.L5)({...Z,endsAt:performance.
now()+y.timeoutMs},se,{untilFree:!0}),!y.deploy)return;M.begun="deploy";const le=(0,ne.wZ)(M);if(le===void 0){const he="Look for it in AI for Process, and deploy it there.";throw new r.HR({what:"the p\
latform didn't name the new workflow's ID",advice:he})}M.job=await p(Z,$,{...y,workflowId:le}),M.deployed=!0}catch(se){const le=(0,r.iT)(se);M.job={...M.job,...(0,b.Zw)(le)},M.error=U(le,M,(0,T.Sm)(y.
host))}}async function G(Z,{candidate:M,plan:$},y){const{upload:P,artifactEnvVariables:W,host:z}=Z.inputs,oe=`${M.name}-before-${(0,s.Tm)()}`,q=y.package.files.has(h.Km),se=`Backup of workflow ${$.target}\
 at ${(0,T.Sm)(z)}`,le=await(0,s.Pd)("workflow-backup-");for(let he=1;;he++){const Ee=(0,_.join)(le,`${oe}${he===1?"":`-${he}`}.zip`);if(await(0,R.lo)(Ee,y.bytes),!P)return Z.log.info(`${se}: ${Ee}, o\
n this runner only`),{name:Ee,holdsVariables:q};try{const xe=await(0,C.mJ)(Z,{...y,path:Ee},{upload:P,artifactEnvVariables:W});return Z.log.info(`${se}: ${xe.name}, ${xe.url}`),{name:xe.name,id:xe.id,
holdsVariables:q&&W}}catch(xe){if(!(xe instanceof c.B6))throw xe}}}function U(Z,M,$){const{candidate:y,begun:P,imported:W,backup:z}=M,oe=(0,r.h_)(Z),q=(0,ne.wZ)(M),[se,le]=["workflowName"in y.target,P===
"deploy"],he=`deploy workflow ${q} with the deploy action`,Ee=se?le?he:"start a new run":'use "Re-run failed jobs"',xe=`${y.name} ${W?"was imported":"was already imported"}${q?` into workflow ${q}`:""}\
 but not deployed: `,Re=[oe.advice.replace(/(r)e-run the job/gi,(ge,Ie)=>Ie==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),le&&!se?`Or ${he}.`:"",se&&q?`The new workflow's ID is ${q}.`:"",z?`The package t\
hat ${$} had before is ${z.name}${z.id?` (artifact ${z.id})`:""}.`:""];return oe.with({what:(le?xe:"")+oe.what,advice:Re.filter(Boolean).join(" ")})}}),161:((ee,ie,e)=>{e.d(ie,{K:()=>g});var _=e(3024),
C=e(6760),B=e(3e3),F=e(819),N=e(7279),A=e(6584);class L{#n=[];#e;constructor(){const $=F.V4("api-key");$!==""&&F.Pq($)}text($){return F.V4($)}lines($){return F.V4($,{trimWhitespace:!1})}optional($,y){
const P=this.text($);return P===""?void 0:this.parse($,P,y)}parse($,y,P){try{return P(y)}catch(W){this.refuse($,(0,N.gJ)(W),(0,N.h_)(W).topic);return}}required($,y,P="is required"){return this.text($)===
""&&this.refuse($,P),this.optional($,y)}notEmpty($,y,P){if(process.env[`INPUT_${$.toUpperCase()}`]?.trim()===""){const W=`Where an event has no inputs, write \`\${{ inputs.${$} || ${P} }}\``;this.refuse(
$,`is empty. Is the name in the expression right?${P===void 0?"":` ${W}`}`)}return this.optional($,y)}boolean($,y){return this.notEmpty($,A.yG,y?void 0:"false")??y}refuse($,y,P="before-anything-is-sen\
t"){this.#e??=P,this.#n.push(`${$} ${y.replace(/(?<=[a-z])\.$/,"")}`)}check($){if($!==void 0&&this.#n.length===0)return $;throw new N.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function I(M){
const $=M.required("host",A.or),P=M.required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),W=(M.optional("timeout-minutes",(0,A.$J)(1440))??30)*6e4,z=(M.optional("poll\
-interval-seconds",(0,A.$J)(3600))??10)*1e3,oe=M.boolean("summary",!0);return $&&P?{host:$,apiKey:P,timeoutMs:W,longestWaitMs:z,summary:oe}:void 0}var j=e(8920),k=e(7598),w=e(1455),i=e(532),o=e(706),d=e(
5806),a=e(9870);function O(M,$){return new N.HR({what:M,advice:$,topic:"unpacking"})}function b(M,$){for(const{index:y}of`${$}/`.matchAll(/\//g)){const P=$.slice(0,y),W=(0,_.lstatSync)((0,C.join)(M,P),
{throwIfNoEntry:!1});if(W?.isSymbolicLink())throw O(`${(0,o.TL)(P)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(P===$&&W?.isFile())return W;if(!W?.isDirectory())break}}async function v(M,$,y,P=1/0){
const W=new Map,z=new Map;let oe=P;for(const q of $){y.throwIfAborted();const se=b(M,q);if(!(se===void 0||z.get((0,d.Sr)(q))===se.ino)){if(z.set((0,d.Sr)(q),se.ino),oe-=se.size,oe<0)throw new Error("i\
ts files take more than 256 MiB, the limit");W.set(q,await(0,w.readFile)((0,C.join)(M,q)))}}return W}async function t(M){return(await(0,w.readdir)(M,{withFileTypes:!0})).map(y=>y.name+(y.isDirectory()?
"/":""))}async function f(M,$){const y=[],P=[""];for(const W of P){$.throwIfAborted();for(const z of await t((0,C.join)(M,W))){if((0,d.jq)(z))continue;if((z.endsWith("/")?P:y).push(W+z),y.length+P.length>
a.BE)throw new Error("more than 10,000 files are in it")}}return y}async function p(M){if(!b(M,d.gv))return;const $=await(0,w.readFile)((0,C.join)(M,d.gv),"utf8");let y;try{const{unpackedFiles:P}=JSON.
parse($);P.every(W=>(0,d.x5)(W)===void 0)&&(y=new Set(P))}catch{}return{text:$,paths:y}}async function T(M,$){const y=new Set($.map(caseFold));return(await readdir(M).catch(()=>[])).filter(W=>!y.has(caseFold(
W))&&existsSync(join(M,W,RECORD)))}function S(M){return`${JSON.stringify({unpackedFiles:[...M]},null,2)}
`}var R=e(3657);async function r(M,$){try{const y=await(0,w.stat)(M);if(y.isDirectory())return await J(M,$);if(y.size>a.zx)throw new Error("it is larger than 256 MiB, the limit");const P=await(0,w.readFile)(
M);return{...await(0,R.u)(P,$),sha256:(0,k.createHash)("sha256").update(P).digest("hex")}}catch(y){throw m(y,M,$)}}async function c(M,$){const y=()=>r(M,$);try{const P=statSync(M,{throwIfNoEntry:!1});
if(P===void 0)return{};const W=P.isDirectory()?await l(M,$):new Map,[z,...oe]=[...W.values()].flat();return z===void 0?{single:y}:{several:new Map(Array.from(W,([se,le])=>[se,()=>s(M,le,$)])),...oe.length===
0&&z.isDirectory()&&{single:y}}}catch(P){throw m(P,M,$)}}async function s(M,$,y){const[P="",W]=$.map(z=>z.name);if(W!==void 0)throw new Error(`is there twice, as ${quoted(P)} and as ${quoted(W)}. Remo\
ve one of them`);if($[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join(M,P),y)}async function l(M,$){const y=new Map,P=await readdir(M,{withFileTypes:!0});if(isWorkflow(
P.map(({name:W})=>W)))return y;for(const W of P){if($.throwIfAborted(),W.name.startsWith(".")||!await h(join(M,W.name),$))continue;const z=W.isDirectory()?W.name:W.name.replace(/\.zip$/i,"");y.set(z,[
...y.get(z)??[],W])}return y}async function h(M,$){const y=await stat(M).catch(()=>{});if(y?.isDirectory())return isWorkflow(await X(M));if(!y?.isFile()||!/\.zip$/i.test(M))return!1;try{return isWorkflow(
[...(await r(M,$)).files.keys()])}catch{return $.throwIfAborted(),!0}}function m(M,$,y){if(y.aborted)return y.reason;const P=/The package (is .*, not a zip)/.exec((0,N.gJ)(M))?.[1],W=(0,_.existsSync)(
$)?`can't be read: ${(0,i.Uc)(M)}`:`doesn't exist: ${(0,o.MW)($)}`;return new Error(P?`${P}. Set a package (.zip), or the folder with its unpacked files`:W,{cause:M})}async function J(M,$){const y=(0,C.
join)(M,(0,a.wg)(await X(M))),P=await p(y);if(P&&!P.paths)throw new Error(`${d.gv} isn't as this action writes it`);const W=P?.paths?new Set([...a.LX,...P.paths]):await f(y,$),z=await v(y,W,$,a.zx);if(z.
size===0)throw new Error("no files are in it");return(0,a.jz)("folder",z)}async function X(M){const $=await t(M),P=$.filter(W=>W.endsWith("/")).map(async W=>(await t((0,C.join)(M,W))).map(z=>W+z));return[
...$,...(await Promise.all(P)).flat()]}async function ne(M,{path:$,variables:y,sha256:P,needsVariables:W,of:z=""},oe){const q=(xe,Re)=>M.refuse(xe+z,Re,"import-deploy-and-promote"),se=xe=>Re=>{oe.throwIfAborted(),
q(xe,(0,N.gJ)(Re))},le=y?await(0,j.Ch)(y,oe).catch(se("env-variables")):void 0,Ee=await(async()=>{const{sha256:xe,...Re}=await r($,oe),ge=(0,j.mu)(Re,le),Ie=y&&(0,C.basename)(y);return{path:$,package:Re,
sha256:xe,definitions:ge,variablesFile:Ie}})().catch(se("package"));if(Ee&&P!==void 0&&Ee.sha256!==P){const xe=`is not the digest of the package, which is ${Ee.sha256}`;q("package-sha256",Ee.sha256?xe:
"is only for a package that is a .zip")}return Ee&&W&&y===void 0&&!Ee.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Ee}var ae=e(
682),me=e(2899),we=e(7487),de=e(4264);async function g(M){const $=new L,y=$.boolean("plan",!1),P=y?void 0:x($),W=G($,y),z=await U($,W,M),oe=I($),q=(0,B.WZ)($,!1),se=$.boolean("deploy",!0),le=$.optional(
"ignore",me.wo)??me.K$,{fromList:he}=W;return{...$.check(oe),...q,candidates:z,fromList:he,isPlan:y,approved:P,deploy:se,ignore:le}}function x(M){const $=M.text("approved-plan");return $===""&&M.refuse(
"approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply with\
out a plan, set none"),$==="none"?void 0:M.optional("approved-plan",de.ud)}function G(M,$){if(M.text("workflow-name")===""){const{targets:W,fromList:z}=(0,ae.R)(M,"workflow-"),oe=W.map(({workflowId:le})=>le),
q=oe.find((le,he)=>oe.indexOf(le)<he),se=M.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&M.refuse(se,`has workflow-id ${q} twice`),{targets:W.map(({name:le,...he})=>({name:le,
target:he})),fromList:z}}for(const W of["workflow-id","flow-id","workflows","workflows-file"])M.text(W)!==""&&M.refuse(W,"can't be combined with workflow-name");if(!$&&(0,we.Tm)()>1){const W=`can't be\
 applied in run attempt ${(0,we.Tm)()}: an earlier attempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;M.refuse("workflow-name",W,"import-deploy\
-and-promote")}const y=M.optional("workflow-name",A.sU),P=M.optional("name",A.$q)??y;return P===void 0||y===void 0?{targets:[],fromList:!1}:{targets:[{name:P,target:{workflowName:y}}],fromList:!1}}async function U(M,{
targets:$,fromList:y},P){const W=M.required("package",A.EO),z=M.notEmpty("package-sha256",A.tz,"'any'");y&&z!==void 0&&M.refuse("package-sha256","is only for a single package");const oe=le=>le==="pack\
age"?le:(0,A.EO)(le),q=M.notEmpty("env-variables",oe,"'package'");if(W===void 0)return[];const se=[];for(const{name:le,target:he}of $){const Ee=y?` of ${le}`:"",xe=y?M.parse(`package${Ee}`,le,_e=>Z(W,
_e)):W,Re=q&&y?(0,C.join)(q,`${le}.json`):q,ge=q==="package"?void 0:Re,Ie="workflowId"in he&&q==="package",ce=xe&&await ne(M,{path:xe,...{variables:ge,sha256:y?void 0:z,needsVariables:Ie,of:Ee}},P);ce&&
se.push({name:le,target:he,...ce})}return se}function Z(M,$){const y=(0,C.join)(M,`${$}.zip`),[P=y,W]=[(0,C.join)(M,$),y].filter(z=>(0,_.existsSync)(z));if(W){const z=`as ${(0,A.bY)(`${$}.zip`)} and a\
s ${(0,A.bY)(`${$}/`)}`;throw new Error(`is there twice, ${z}. Remove one of them`)}if((0,_.existsSync)(P)&&(0,_.lstatSync)(P).isSymbolicLink())throw new Error("is a link, which isn't followed");return P}}),
6325:((ee,ie,e)=>{e.a(ee,async(_,C)=>{try{let f=function({rows:p}){for(const{candidate:T}of(0,b.p1)(p)){const{name:S,target:R}=T,r="workflowId"in R?`workflow-id ${R.workflowId}, flow-id ${R.flowId}`:"";
(0,I.t1)().warning(`Nothing differs in ${S}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${r}).`)}};var B=e(
3e3),F=e(6779),N=e(3018),A=e(682),L=e(7279),I=e(8725),j=e(7487),k=e(1519),w=e(2227),i=e(2597),o=e(161),d=e(1415),a=e(4264),O=e(6224),b=e(7833);const v=4;await(0,j.eF)(async p=>{(0,j.n0)({promotions:[]});
const T=await(0,o.K)(p),S=await t(T,p);await(0,b.A2)(S,T);const R=(0,b.jb)(S.rows),r=await(0,N.S3)(R);T.summary&&await(0,d.c)(S,T,r),(0,N.$0)(R),(0,j.Tm)()>1&&T.deploy&&f(S);const c=(0,b.c2)(S,T);if(c)
throw c;T.isPlan&&(0,I.lm)((0,d.o)(S.rows,T))});async function t(p,T){const{candidates:S,fromList:R,approved:r,host:c,ignore:s,deploy:l,upload:h,artifactEnvVariables:m}=p,J=S.flatMap(({definitions:{env:$}})=>$?
(0,k.aC)($.bytes):[]),X=(0,w.Ng)(c,p.apiKey,{secrets:J,known:S.map(({name:$})=>$)}),ne=(0,I.t1)(),me={log:ne,publish:$=>(0,j.n0)((0,b.WZ)($)),signal:T,endsAt:Number.POSITIVE_INFINITY,platform:X,inputs:p},
we=({name:$})=>R?{...me,log:(0,I.t1)(`[${$}] `),publish:()=>{}}:me;let de;const g=await(0,A.H)(S,v,async $=>{try{if(de)throw new L.HR({what:"Not tried: another target failed for a cause that is the sa\
me for all"});const y=await(0,O.Cs)(we($),$);return{candidate:$,plan:y,job:y.state?.job??{}}}catch(y){const P=(0,L.iT)(y);return(0,L.h_)(P).affectsAll&&(de??=P),{candidate:$,error:P,job:(0,F.Zw)(P)}}}),
x=(0,b.sb)(g);if(x.length<g.length)return{rows:g};const U={options:{host:c.href,ignore:[...s.lines].sort().join(`
`),deploy:l,"upload-artifact":h!==void 0,"artifact-env-variables":m},workflows:x.map(({plan:$})=>$)},Z=(0,a.Rd)(U,r?.salt);if(p.isPlan)return{rows:g,digest:Z};const M=await(0,i.L)(me,x,U).then(()=>{},
L.iT);if(M)return{rows:g,digest:Z,refusal:M};r||ne.info("Applied without an approved plan"),x.some(({plan:$,action:y})=>$.state&&y==="import")&&(0,B.j)(p,ne);for(const $ of x)if(await(0,i.g)(we($.candidate),
$),$.error)break;return{rows:g,digest:Z}}C()}catch(v){C(v)}},1)}),1415:((ee,ie,e)=>{e.d(ie,{c:()=>O,o:()=>a});var _=e(6760),C=e(2697),B=e(3018),F=e(1124),N=e(2614),A=e(7487),L=e(4057),I=e(8132),j=e(8920),
k=e(706),w=e(7833);const i=r=>{const{name:c,version:s}=(0,j.Rc)(r)??{};return[c,s].filter(Boolean).join(" ")},o=r=>r.map(c=>(0,I.SS)(c)).join(", "),d=(...r)=>r.filter(Boolean).join(" ");function a(r,{
host:c}){return`Plan: ${(0,w.sb)(r).length-(0,w.p1)(r).length} of ${(0,k.hS)(r.length,"workflow")} will change at ${(0,C.Sm)(c)}`}async function O(r,c,s){const{rows:l,refusal:h,digest:m}=r,J=l.some(({
begun:me})=>me),X=c.isPlan&&m!==void 0,ne=m&&(0,I.SS)(m.slice(0,12)),ae=[J?T(l):v(l,c),(0,L.cj)((0,C.cZ)((0,w.dJ)(l))),h&&(0,L.il)((0,C.UX)(h),(0,A.VY)(h)),X&&f(l,c),(X||J)&&p((0,w.p1)(l)),...J?R(l,c):
[],X&&`Plan ${ne}.`,c.approved&&ne&&`${J?"Applied":"Approved"} plan ${ne}.`,J&&!c.approved&&"Applied without an approved plan."].flatMap(me=>me||[]);(0,F.Hq)((0,w.jb)(l))&&ae.push((0,B.uu)(s,c.fromList,
ae,J?"What differed":"What changes")),await(0,L.Sy)(b(r,c,J),...ae)}function b({rows:r,refusal:c},s,l){const h=(0,C.Sm)(s.host),m=(0,w.dJ)(r).length,J=r.filter(({begun:ae,error:me})=>ae&&ae!=="nothing"&&
!me).length,X=`${J} of ${(0,k.hS)(r.length,"workflow")} promoted`;return[l&&m>0&&`Promotion to ${h} failed: ${X}`,l&&J===0&&`Nothing differs at ${h}: nothing was done`,l&&`${X} to ${h}`,m===0&&!c&&a(r,
s),s.isPlan&&`Plan for ${h} failed: ${m} of ${(0,k.hS)(r.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${h} failed: nothing was changed`}function v(r,{isPlan:c}){const s=r.map(
({candidate:l,plan:h})=>{const{name:m,target:J,path:X,sha256:ne}=l,ae=ne??h?.shown,me=ae&&`${ne?"sha256":"content"} ${ae.slice(0,12)}\u2026`,we=h?.state&&i(h.state.package),de="workflowName"in J?"a ne\
w workflow":J.workflowId;return[{words:m},{words:[i(l.package),(0,_.basename)(X),me].filter(Boolean).join(", ")},{words:we?`${we} (${de})`:de},{words:h?t(h.changes):"\u274C Failed"}]});return(0,L.tp)(
["Workflow","Package","Target",c?"What will change":"What would change"],s)}function t({status:r,counts:c,files:s}){if(r==="unchanged")return"nothing: it stays";if(r==="changed")return(0,F.cq)(c);const h=s.
flatMap(m=>m.kind==="json"?(0,N.ID)(m)?.size??[]:[]).find(({nodes:m})=>m>0);return h?`${(0,k.hS)(h.nodes,"node")}, ${(0,k.hS)(h.connections,"connection")}`:"everything: it is new"}function f(r,{deploy:c,
upload:s,artifactEnvVariables:l}){return(0,w.sb)(r).flatMap(({candidate:m,plan:J})=>{const{state:X,outcome:ne,variables:ae}=J,[me,we,de]=[J.added,J.kept,J.ignored].map(o),g=(0,I.SS)(m.name),x=(0,I.SS)(
`${m.name}-before-<run attempt>.zip`),G=X?`The in-development version of ${g} is replaced${c?", then deployed":""}.`:`${g} is created${c?" and deployed":""}: there is nothing to back up.`,Z=s?`A backu\
p is kept first, as ${x}${l?"":", without environment variables"}.`:"No backup is kept.",M=m.variablesFile&&`variables of ${(0,I.SS)(m.variablesFile)}`,$=d(G,X&&Z,ae.length>0&&`The import sends the ${M??
"package's own variables"}.`,me&&`Added: ${me}.`,we&&`The target keeps its own value of ${we}.`,de&&`Ignored fields that differ, and that the import brings too: ${de}.`);return ne==="changed"?`- ${$}`:
[]}).join(`
`)}function p(r){const c=m=>r.filter(({plan:X})=>X[m].length>0).map(({candidate:X,plan:ne})=>`${(0,I.SS)(X.name)} (${o(ne[m])})`).join(", "),s=o(r.map(({candidate:m})=>m.name)),[l,h]=[c("kept"),c("ign\
ored")];return d(s&&`Nothing differs in ${s}: neither imported nor deployed.`,s&&"That doesn't mean that the version there is deployed, which no export tells.",l&&`Variables that differ, and that an i\
mport would keep: ${l}.`,h&&`Ignored fields that differ: ${h}.`)}function T(r){const c=r.map(s=>[{words:s.candidate.name},(0,w.wZ)(s)??{words:"a new workflow"},{words:S(s)},{words:s.imported&&s.plan?t(
s.plan.changes):""},s.backup?.name??""]);return(0,L.tp)(["Workflow","Target","Result","What changed","Backup"],c)}function S({begun:r,imported:c,deployed:s,backup:l,error:h}){return r?r==="nothing"?l?
"\u2705 Imported by an earlier attempt":"\u2705 Unchanged":h?r==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":s?c?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 \
Imported, not deployed":"\u23F8\uFE0F Not started"}function R(r,{host:c}){const s=r.flatMap(J=>{const{backup:X}=J;if(!X)return[];const ne=X.id===void 0?"on this runner only":`artifact ${X.id}`,ae=X.holdsVariables?
"":" with env-variables, because it holds none";return[`${(0,I.SS)(X.name)} (${ne}) to workflow ${(0,I.SS)((0,w.wZ)(J)??"")}${ae}`]}),l=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${s.
join(", ")}.`,h="If a target had a draft that was not deployed, its backup is that draft. Variables that were added stay.",m=r.flatMap(J=>"workflowName"in J.candidate.target?(0,w.wZ)(J)??[]:[]);return[
s.length>0?`To roll back at ${(0,I.wh)((0,C.Sm)(c))}, ${l} ${h}`:"",...m.map(J=>`Workflow ${(0,I.SS)(J)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ee,ie,e)=>{e.d(ie,{Gy:()=>k,
Rd:()=>I,cM:()=>w,ud:()=>j});var _=e(7598),C=e(7487),B=e(706);const F="v1",[N,A]=[["name","target","package","variables"],["outcome","targetVariables","content"]],L=[...N,...A];function I(t,f=(0,_.randomBytes)(
12).toString("base64url")){const p=a(t,f),T=[F,f,b(t,f,p),...p.map(S=>S.join("~"))].join(".");return`${T}.${v([T],6)}`}function j(t){const[f="",p="",T="",...S]=t.split(".");if(/^v\d/.test(f)&&f!==F)throw new Error(
`is of another version of this action (format ${f.slice(1)}). Make and approve a new plan`);if(S.pop()!==v([t.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the o\
utput of the plan's step as it is");return{salt:p,seal:T,rows:S.map(R=>R.split("~"))}}function k({salt:t,seal:f,rows:p},T){const S=a(T,t),R=(l,h)=>l.filter((m,J)=>p[h]?.[J]!==S[h]?.[J]),r=R(Object.keys(
T.options),0),c=r.map(l=>i(l,T.options[l]));if(p.length!==S.length){const l=(0,B.hS)(p.length-1,"workflow");return{differences:[...c,`the plan is for ${l}, this step for ${S.length-1}`],actions:[]}}const s=T.
workflows.map((l,h)=>{const m=R(L,h+1),J=O(p[h+1]?.at(-1)??"",t,h);c.push(...o(l,m,J).map(me=>`${l.name}: ${me}`));const X=l.outcome==="changed",ne=X!==m.includes("outcome");if(!m.includes("targetVari\
ables")&&!m.includes("content"))return ne?"import":"leave";const ae=[...r,...m].some(me=>["host","ignore","name","target"].includes(me));return X&&!ae&&c.push(d(l,m.includes("content"))),ne?"finish":"\
leave"});return c.length===0&&f!==b(T,t,p)&&c.push("the plan's digest isn't as the plan wrote it"),{differences:c,actions:s}}function w({salt:t,rows:f},p,T){return f[p+1]?.includes(v([t,p,"content",T],
22))===!0}function i(t,f){return t==="host"?`the host isn't the approved one (now ${f})`:t==="ignore"?"ignore isn't as approved":`${t} isn't as approved (was ${!f}, is ${f})`}function o({target:t,shown:f,
variables:p},T,S){if(T.includes("name"))return["the plan has another workflow in its place"];const R={target:`the target isn't the approved one (now ${t})`,package:`the package isn't the approved one \
(was ${S}\u2026, is ${f.slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${p.join(", ")||"none"})`};return T.flatMap(r=>R[r]??[])}function d({name:t,target:f,fields:p,
targetVariables:T},S){const r=`differs from the package in ${p.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,c=`its environment variables differ${T.length>0?` (now ${T.join(
", ")})`:""}`,s=S&&p.length>0?r:c,l=`: look at the workflow, and if it is right, deploy it with the deploy action (${f})`,h=`If an earlier attempt imported the package, AI for Process may have changed\
 it on import${(0,C.Tm)()>1?l:""}`;return`${t}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${h}`}function a({options:t,workflows:f},p){const T=f.map(
(S,R)=>[...L.map(r=>v([p,R,r,S[r]],r==="content"?22:4)),O(S.shown,p,R)]);return[Object.entries(t).map(S=>v([p,...S],4)),...T]}function O(t,f,p){const T=(0,_.createHash)("sha256").update(`${f} ${p}`).digest().
readUIntBE(0,3);return(Number.parseInt(t.slice(0,6),16)^T).toString(16).padStart(6,"0")}function b({options:t,workflows:f},p,T){const S=f.map(R=>N.map(r=>R[r]));return v([p,"seal",t,S,T],43)}function v(t,f){
return(0,_.createHash)("sha256").update(JSON.stringify(t)).digest("base64url").slice(0,f)}}),6224:((ee,ie,e)=>{e.d(ie,{Cs:()=>S,cS:()=>c,YR:()=>J});var _=e(7975),C=e(6779),B=e(9630),F=e(2899),N=e(5806),
A=e(1519),L=e(1124),I=e(3436),j=e(2742),k=e(7856);const w=1024*1024;function i(de,g,{name:x,ignore:G}){const U=[de,g].filter(se=>se!==void 0),Z=U.length===2&&U.some(d),M=[...new Set(U.flatMap(({files:se})=>[
...se.keys()]))].sort(),$=new Set(G.lines),y=new I.Ms(G,se=>$.delete(se)),P=M.flatMap(se=>{const[le,he]=[de?.files.get(se),g?.files.get(se)],Ee=le!==void 0&&he!==void 0&&le.equals(he);if(Z&&(0,N.dU)(se)||
Ee&&$.size===0)return[];const xe=le&&(0,B.TA)(se,le,y),Re=Ee?xe:he&&(0,B.TA)(se,he,y);return Ee||xe!==void 0&&xe.id===Re?.id?[]:[{name:se,from:le,to:he,base:xe,head:Re}]}),W=O(P,y),z=se=>G.lines.length===
0&&W.some(le=>le.name===se),oe=W.length===0?[]:M.filter(se=>!z(se)&&!(0,N.dU)(se)),q=de===void 0?"added":g===void 0?"removed":void 0;return{name:x,status:q??(W.length>0?"changed":"unchanged"),counts:q?
{added:0,modified:0,removed:0,[q]:1}:(0,L.cz)(W.map(L.xS)),files:W,variablesCompared:!(Z&&U.some(a)),secrets:[...new Set(U.flatMap(se=>[...(0,A.x3)(se),...o(se,oe)]))],unusedIgnores:[...$]}}function o({
files:de},g){return g.flatMap(x=>(0,k.Wr)((0,B.TA)(x,de.get(x)??Buffer.of(),new I.Ms(F.K$))))}function d({kind:de,files:g}){return de==="folder"&&![...g.keys()].some(N.dU)}function a({files:de}){return[
...de].some(([g,x])=>(0,N.dU)(g)&&(0,A.DF)(x)?.variables.length!==0)}function O(de,g){const x=de.flatMap(({name:U,base:Z,head:M})=>Z&&M&&!(0,N.dU)(U)?[{name:U,base:Z,head:M}]:[]),G=new Map((0,j.OD)(x,
g).map((U,Z)=>[x[Z]?.name,U]));return de.map(U=>b(U,G.get(U.name)))}function b({name:de,from:g,to:x,base:G,head:U},Z){const M=g===void 0?"added":x===void 0?"removed":"modified",$={name:de,status:M,changes:[],
references:[],matches:[],base:void 0,head:void 0};if((0,N.dU)(de))return{...$,kind:"variables",changes:t(G,U,M)};if(Z||M!=="modified"&&(G??U))return{...$,kind:"json",base:G,head:U,...Z};const[y,P]=[g&&
v(g),x&&v(x)];return g&&y===void 0||x&&P===void 0?{...$,kind:"binary"}:{...$,kind:"text",text:{base:y,head:P}}}function v(de){return de.length<=w&&!de.includes(0)?(0,B.b6)(de):void 0}function t(de,g,x){
const[G,U]=[de,g].map(z=>z&&(0,A.DF)(Buffer.from((0,I.dj)(z))));if(x==="modified"&&(G===void 0||G.container!==U?.container))return[{kind:"modified",path:[],from:L.RG,to:L.RG}];const Z=z=>new Map(z?.variables.
map(({name:oe,content:q})=>[oe,q])),[M,$]=[Z(G),Z(U)],y=[],P=[...M.keys()].filter(z=>$.has(z)),W=[...$.keys()].filter(z=>M.has(z));P.some((z,oe)=>z!==W[oe])&&y.push({kind:"reordered",path:[],moved:[]});
for(const z of[...new Set([...M.keys(),...$.keys()])].sort()){const oe=[{type:"member",key:z}];M.has(z)?$.has(z)?M.get(z)!==$.get(z)&&y.push({kind:"modified",path:oe,from:L.RG,to:L.RG}):y.push({kind:"\
removed",path:oe,value:L.RG}):y.push({kind:"added",path:oe,value:L.RG})}return y}var f=e(7279),p=e(8920),T=e(9870);async function S(de,g){const{platform:x,inputs:G}=de,{target:U}=g;if("workflowName"in
U)return R(g,void 0,G.ignore);const Z=await(0,C.X7)(de,x,{...G,...U});for(const M of(0,A.x3)(Z.package))x.secrets.add(M);return R(g,Z,G.ignore)}function R(de,g,x){const{name:G,target:U,package:Z,definitions:M,
variablesFile:$}=de,y=g&&r(g.package),P=[y?.env?.bytes,Z.files.get(T.Km)];$&&M.env&&X(G,M.env.bytes,P);const[W,z]=[h(y?.env),h(M.env)],oe=W&&z&&new Map([...z,...W]),q=y&&J(y,W,y.env),se=J(M,M.env&&oe,
M.env),le=i(q,se,{name:G,ignore:x}),he=s(le),Ee=s(i(q,se,{name:G,ignore:F.K$})),xe=[...P,M.env?.bytes].flatMap(ge=>ge?(0,A.aC)(ge):[]),Re=(0,B.ol)(J(M),F.K$);return{state:g,changes:{...le,secrets:[...le.
secrets,...xe]},ignored:Ee.filter(ge=>!he.includes(ge)),added:m(oe).filter(ge=>!W?.has(ge)),kept:m(z).filter(ge=>W?.has(ge)&&W.get(ge)!==z?.get(ge)),name:G,target:"workflowId"in U?`${U.workflowId} ${U.
flowId}`:`new workflow ${U.workflowName}`,package:Re,variables:m(z),shown:de.sha256??Re,outcome:le.status==="unchanged"?le.status:"changed",targetVariables:m(W),content:y?(0,B.ol)(J(y),x):"",fields:he}}
function r(de){try{return(0,p.mu)(de)}catch(g){const x=`The target's package ${(0,f.gJ)(g)}`;throw new f.HR({what:x,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:g})}}function c(de,g){
return de.content===g.content&&(0,_.isDeepStrictEqual)(de.targetVariables,g.targetVariables)}function s({files:de}){const g=de.flatMap(({kind:x,name:G,changes:U})=>x==="variables"?[]:U.length===0?[G]:
U.map(Z=>l(Z)||G));return[...new Set(g)]}function l({kind:de,path:g}){return g.map(G=>G.type==="member"?G.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(de==="reordered"?"[]":"")}function h(de){return de===
void 0?new Map:(0,A.DF)(de.bytes)?.variables.reduce((g,{name:x,content:G})=>g.set(x,G),new Map)}function m(de){return[...de?.keys()??[]].sort()}function J({app:de,flow:g},x,G){const U=m(x).map(M=>[M,""]),
Z=x?Buffer.from(JSON.stringify(Object.fromEntries(U))):G?.bytes;return(0,T.jz)("zip",[[T.uq,de.bytes],[T.n7,g.bytes],...Z?[[T.Km,Z]]:[]])}function X(de,g,x){const G=x.map(P=>P&&(0,A.DF)(P)),U=G.find(P=>P?.
variables.length)??G.find(Boolean),Z=ne((0,A.DF)(g),U);if(Z===void 0)return;const M=G.indexOf(U)===1?"package":"target",$=`env-variables of ${de} doesn't have the shape of the ${M}'s variables`,y=`Wri\
te it like this, with your names and values: ${we(U)}`;throw new f.HR({what:$,why:Z,advice:y,topic:"import-deploy-and-promote"})}function ne(de,g){if(de===void 0)return"it must be a list or an object \
of variables, each with its own name and a value";if(g===void 0)return;if(de.container!==g.container)return de.container==="array"?"it is a list, and must be an object":"it is an object, and must be a\
 list";if(g.variables.length===0)return;const x=new Set(g.variables.flatMap(({keys:U})=>U)),G=g.variables.every(({keys:U})=>U.includes("value"));for(const{name:U,keys:Z}of de.variables){const M=Z.find(
$=>!x.has($));if(M!==void 0)return`${U} has "${M}", which no variable there has`;if(G&&!Z.includes("value"))return`${U} has no "value"`}}const ae={name:"API_URL",key:"API_URL",value:"https://api.examp\
le.com"},me={string:"",number:0,boolean:!1};function we({container:de,variables:[g]}={container:"array",variables:[]}){const x=de==="array",{keys:G,content:U}=g??{keys:x?["name","value"]:[],content:"{\
}"},Z=JSON.parse(U),M=G.map(y=>[y,ae[y]??me[typeof Z[y]]??null]),$=G.length===0?ae.value:Object.fromEntries(M);return JSON.stringify(x?[$]:{API_URL:$})}}),7833:((ee,ie,e)=>{e.d(ie,{A2:()=>j,WZ:()=>w,c2:()=>i,
dJ:()=>A,jb:()=>I,p1:()=>N,sb:()=>F,wZ:()=>L});var _=e(2697),C=e(1124),B=e(7487);function F(o){return o.filter(d=>d.plan!==void 0)}function N(o){return F(o).filter(({plan:d,action:a,backup:O})=>d.outcome===
"unchanged"&&a!=="finish"&&!O)}function A(o){return o.flatMap(({candidate:{name:d},error:a})=>a?[{name:d,error:a}]:[])}function L({candidate:{target:o},job:d}){return"workflowId"in o?o.workflowId:d["w\
orkflow-id"]}function I(o){const d=o.filter(({plan:a})=>!a).map(({candidate:a})=>a.name);return{workflows:F(o).map(({plan:a})=>a.changes),notCompared:d}}async function j({rows:o,digest:d},{fromList:a}){
const[O]=o,b=I(o);(0,B.n0)({...d&&{changed:(0,C.Hq)(b),...(0,C.xW)(b),"plan-digest":d},...!a&&O&&{...w(O.job),"workflow-id":L(O)},...await(0,_.dF)("promotions",o.map(k))})}function k(o){const{candidate:d,
plan:a,imported:O=!1,deployed:b=!1,backup:v,job:t,error:f}=o;return{name:d.name,"workflow-id":L(o),...a&&{changed:a.outcome==="changed",...a.changes.counts},"package-sha256":d.sha256,imported:O,deployed:b,
"dock-status-id":t["dock-status-id"],...v?.id&&{"backup-artifact-id":v.id,"backup-artifact-name":v.name},error:f&&(0,_.UX)(f)}}function w({"workflow-id":o,"dock-status-id":d,status:a}){return{"workflo\
w-id":o,"dock-status-id":d,status:a}}function i({rows:o,refusal:d,digest:a},{fromList:O,isPlan:b}){const v=A(o),[t]=v;if(t===void 0||!O)return t?.error??d;const f=o.filter(({begun:T})=>!T).map(({candidate:T})=>T.
name),p=[!a&&`${v.length} of ${o.length} targets could not be compared.`,(0,_.As)(v),!a&&!b&&"Nothing was changed.",a&&f.length>0&&`Not started: ${f.join(", ")}.`];return(0,_.Xd)(t.error,p.filter(Boolean).
join(" "))}}),2975:((ee,ie,e)=>{e.d(ie,{L5:()=>A,Mu:()=>k,Vs:()=>I,kU:()=>N,yy:()=>j});var _=e(7279),C=e(706);const B=7,F=3e4,N=429;async function A({log:w,signal:i,endsAt:o},d,{atLeastMs:a=0,untilFree:O=!1}={}){
let b=0,v=0,t;for(;;)try{return await d()}catch(f){if(!(f instanceof _.HR&&(f.retryable||O&&f.busy)))throw f;i.throwIfAborted(),t??=performance.now();const p=f.status===N,T=f.busy||p;v=T?v+1:0,T||b++;
const S=b>(f.maxRetries??B)&&performance.now()-t>=a;if(!T&&S)throw L(f,`${b} times in a row`);const R=Math.min(F,1e3*2**((v||b)-1))*(.5+Math.random()/2),r=p&&f.retryAfterMs>0?f.retryAfterMs:Math.max(f.
retryAfterMs,R),c=(0,C.zK)(r);if(performance.now()+r>=o)throw L(f,`and waiting ${c} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");w.info(`${(0,C.
OX)((0,_.$N)(f),1e3)}; retrying in ${c}`),await j(r,i)}}function L(w,i,o=w.advice){const{what:d,why:a}=w,O=a?{why:`${a}, ${i}`}:{what:`${d}, ${i}`};return w.with({...O,advice:o,retryable:!1})}function I(w){
const i=String(w),o=/^\d+$/.test(i)?Number(i)*1e3:Date.parse(i)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function j(w,i){let o;const d=new Promise(a=>{o=setTimeout(a,w)});await k(i,d).
finally(()=>clearTimeout(o))}function k(w,i){return new Promise((o,d)=>{const a=()=>d(w.reason);i.then(o,d).finally(()=>w.removeEventListener("abort",a)),w.aborted?a():w.addEventListener("abort",a)})}}),
706:((ee,ie,e)=>{e.d(ie,{MW:()=>F,OX:()=>C,TL:()=>B,Xe:()=>N,hS:()=>L,pO:()=>i,v5:()=>j,zD:()=>A,zK:()=>I});var _=e(8132);function C(a,O=300){const b=a.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[",
"## [").trim();return(0,_.Jj)(b,O)}function B(a,O=100){return(0,_.RK)(JSON.stringify((0,_.Jj)(a,O)))}function F(a){return B(a,1e3).replaceAll("\\\\","\\")}function N(a){if(a<1024)return`${a} B`;const O=(a/
1024).toFixed(1);return Number(O)<1024?`${O} KiB`:`${(a/1024**2).toFixed(1)} MiB`}function A(a){return String(a).replace(/\B(?=(\d{3})+$)/g,",")}function L(a,O){return`${A(a)} ${O}${a===1?"":"s"}`}function I(a){
if(a<9950)return`${(a/1e3).toFixed(1)} s`;const O=Math.round(a/1e3);if(O<60)return`${O} s`;const[b,v]=[Math.floor(O/60),Math.floor(O/3600)];return v>0?`${v} h ${b%60} min`:`${b} min ${O%60} s`}const j="\
***",k=4,w=8;class i{#n=new Map;#e=new Set;constructor(O=[]){for(const b of O)this.add(b)}add(O,b=v=>!0){const v=new Set([O,...O.split(/[\r\n]/)].map(t=>t.trim()));for(const t of[...v].filter(b).flatMap(
o)){const f=t.slice(0,w);this.#n.set(f,(this.#n.get(f)??new Set).add(t)),this.#e.add(f.length)}}redact=(O,b=300)=>{const v=O.trimStart(),t=Math.min(v.length,b*4);return C(this.hide(v,()=>{},t)+(t<v.length?
"\u2026":""),b)};hide(O,b=t=>{},v=O.length){let[t,f]=["",0];for(let p=0;p<v;p++){const T=this.#t(O,p);T!==""&&(b(T),p>=f&&(t+=O.slice(f,p)+j),f=Math.max(f,p+T.length))}return t+O.slice(f,v)}#t(O,b){let v="";
for(const t of this.#e)for(const f of this.#n.get(O.slice(b,b+t))??[])f.length<=v.length||!O.startsWith(f,b)||(f.length>=k||d(O,b,b+f.length))&&(v=f);return v}}function o(a){const O=p=>JSON.stringify(
p).slice(1,-1),b=Buffer.from(a).toString(),v=encodeURIComponent(b),t=[v,v.replaceAll("%20","+"),v.replace(/%../g,p=>p.toLowerCase())];return[...[a,b].flatMap(p=>[p,O(p),O(O(p))]),...t,encodeURI(b)]}function d(a,O,b){
const v=a.slice(Math.max(0,O-2),O);return!/[\p{L}\p{N}]$/u.test(v)&&!/^[\p{L}\p{N}]/u.test(a.slice(b,b+2))}}),819:((ee,ie,e)=>{e.d(ie,{Yz:()=>wt,z3:()=>dt,V4:()=>ct,pq:()=>Et,lm:()=>yt,C1:()=>mt,uH:()=>pt,
Pq:()=>ht,z:()=>l,$e:()=>gt});var _=e(857);function C(Y){return Y==null?"":typeof Y=="string"||Y instanceof String?Y:JSON.stringify(Y)}function B(Y){return Object.keys(Y).length?{title:Y.title,file:Y.
file,line:Y.startLine,endLine:Y.endLine,col:Y.startColumn,endColumn:Y.endColumn}:{}}function F(Y,D,H){const te=new L(Y,D,H);process.stdout.write(te.toString()+_.EOL)}function N(Y,D=""){F(Y,{},D)}const A="\
::";class L{constructor(D,H,te){D||(D="missing.command"),this.command=D,this.properties=H,this.message=te}toString(){let D=A+this.command;if(this.properties&&Object.keys(this.properties).length>0){D+=
" ";let H=!0;for(const te in this.properties)if(this.properties.hasOwnProperty(te)){const n=this.properties[te];n&&(H?H=!1:D+=",",D+=`${te}=${j(n)}`)}}return D+=`${A}${I(this.message)}`,D}}function I(Y){
return C(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function j(Y){return C(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var k=e(6982),w=e(9896);function i(Y,D){const H=process.env[`GITHUB_${Y}`];if(!H)throw new Error(`Unable to find environment variable for file command ${Y}`);if(!w.existsSync(H))throw new Error(`Missi\
ng file at path: ${H}`);w.appendFileSync(H,`${C(D)}${_.EOL}`,{encoding:"utf8"})}function o(Y,D){const H=`ghadelimiter_${k.randomUUID()}`,te=C(D);if(Y.includes(H))throw new Error(`Unexpected input: nam\
e should not contain the delimiter "${H}"`);if(te.includes(H))throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${Y}<<${H}${_.EOL}${te}${_.EOL}${H}`}var d=e(6928),
a=e(6671),O=e(2145),b=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){try{Q(te.next(K))}catch(ue){E(ue)}}function re(K){
try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};class v{static createHttpClient(D=!0,H=10){const te={allowRetries:D,maxRetries:H};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(v.getRequestToken())],te)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!D)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST\
_URL env variable");return D}static getCall(D){return b(this,void 0,void 0,function*(){var H;const u=(H=(yield v.createHttpClient().getJson(D).catch(E=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${E.statusCode}
 
        Error Message: ${E.message}`)})).result)===null||H===void 0?void 0:H.value;if(!u)throw new Error("Response json body do not have ID Token field");return u})}static getIDToken(D){return b(this,
void 0,void 0,function*(){try{let H=v.getIDTokenUrl();if(D){const n=encodeURIComponent(D);H=`${H}&audience=${n}`}debug(`ID token url is ${H}`);const te=yield v.getCall(H);return setSecret(te),te}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var t=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){try{Q(
te.next(K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};const{access:f,appendFile:p,writeFile:T}=w.
promises,S="GITHUB_STEP_SUMMARY",R="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class r{constructor(){this._buffer=""}filePath(){return t(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[S];if(!D)throw new Error(`Unable to find environment variable for $${S}. Check if your runtime environment su\
pports job summaries.`);try{yield f(D,w.constants.R_OK|w.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}return this.
_filePath=D,this._filePath})}wrap(D,H,te={}){const n=Object.entries(te).map(([u,E])=>` ${u}="${E}"`).join("");return H?`<${D}${n}>${H}</${D}>`:`<${D}${n}>`}write(D){return t(this,void 0,void 0,function*(){
const H=!!D?.overwrite,te=yield this.filePath();return yield(H?T:p)(te,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return t(this,void 0,void 0,function*(){return this.emptyBuffer().write(
{overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.addEOL():this}addEOL(){
return this.addRaw(_.EOL)}addCodeBlock(D,H){const te=Object.assign({},H&&{lang:H}),n=this.wrap("pre",this.wrap("code",D),te);return this.addRaw(n).addEOL()}addList(D,H=!1){const te=H?"ol":"ul",n=D.map(
E=>this.wrap("li",E)).join(""),u=this.wrap(te,n);return this.addRaw(u).addEOL()}addTable(D){const H=D.map(n=>{const u=n.map(E=>{if(typeof E=="string")return this.wrap("td",E);const{header:V,data:re,colspan:Q,
rowspan:K}=E,ue=V?"th":"td",Oe=Object.assign(Object.assign({},Q&&{colspan:Q}),K&&{rowspan:K});return this.wrap(ue,re,Oe)}).join("");return this.wrap("tr",u)}).join(""),te=this.wrap("table",H);return this.
addRaw(te).addEOL()}addDetails(D,H){const te=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(te).addEOL()}addImage(D,H,te){const{width:n,height:u}=te||{},E=Object.assign(Object.assign(
{},n&&{width:n}),u&&{height:u}),V=this.wrap("img",null,Object.assign({src:D,alt:H},E));return this.addRaw(V).addEOL()}addHeading(D,H){const te=`h${H}`,n=["h1","h2","h3","h4","h5","h6"].includes(te)?te:
"h1",u=this.wrap(n,D);return this.addRaw(u).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap("br",null);return this.addRaw(D).addEOL()}addQuote(D,H){
const te=Object.assign({},H&&{cite:H}),n=this.wrap("blockquote",D,te);return this.addRaw(n).addEOL()}addLink(D,H){const te=this.wrap("a",D,{href:H});return this.addRaw(te).addEOL()}}const c=new r,s=null,
l=c;function h(Y){return Y.replace(/[\\]/g,"/")}function m(Y){return Y.replace(/[/]/g,"\\")}function J(Y){return Y.replace(/[/\\]/g,path.sep)}const X=ze(import.meta.url)("string_decoder");var ne=e(4434);
const ae=ze(import.meta.url)("child_process");var me=e(2613),we=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){
try{Q(te.next(K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};const{chmod:de,copyFile:g,
lstat:x,mkdir:G,open:U,readdir:Z,rename:M,rm:$,rmdir:y,stat:P,symlink:W,unlink:z}=w.promises,oe=process.platform==="win32";function q(Y){return we(this,void 0,void 0,function*(){const D=yield fs.promises.
readlink(Y);return oe&&!D.endsWith("\\")?`${D}\\`:D})}const se=268435456,le=w.constants.O_RDONLY;function he(Y){return we(this,void 0,void 0,function*(){try{yield P(Y)}catch(D){if(D.code==="ENOENT")return!1;
throw D}return!0})}function Ee(Y){return we(this,arguments,void 0,function*(D,H=!1){return(H?yield P(D):yield x(D)).isDirectory()})}function xe(Y){if(Y=ge(Y),!Y)throw new Error('isRooted() parameter "\
p" cannot be empty');return oe?Y.startsWith("\\")||/^[A-Z]:/i.test(Y):Y.startsWith("/")}function Re(Y,D){return we(this,void 0,void 0,function*(){let H;try{H=yield P(Y)}catch(n){n.code!=="ENOENT"&&console.
log(`Unexpected error attempting to determine if executable file exists '${Y}': ${n}`)}if(H&&H.isFile()){if(oe){const n=d.extname(Y).toUpperCase();if(D.some(u=>u.toUpperCase()===n))return Y}else if(Ie(
H))return Y}const te=Y;for(const n of D){Y=te+n,H=void 0;try{H=yield P(Y)}catch(u){u.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Y}': ${u}`)}if(H&&
H.isFile()){if(oe){try{const u=d.dirname(Y),E=d.basename(Y).toUpperCase();for(const V of yield Z(u))if(E===V.toUpperCase()){Y=d.join(u,V);break}}catch(u){console.log(`Unexpected error attempting to de\
termine the actual case of the file '${Y}': ${u}`)}return Y}else if(Ie(H))return Y}}return""})}function ge(Y){return Y=Y||"",oe?(Y=Y.replace(/\//g,"\\"),Y.replace(/\\\\+/g,"\\")):Y.replace(/\/\/+/g,"/")}
function Ie(Y){return(Y.mode&1)>0||(Y.mode&8)>0&&process.getgid!==void 0&&Y.gid===process.getgid()||(Y.mode&64)>0&&process.getuid!==void 0&&Y.uid===process.getuid()}function Ue(){var Y;return(Y=process.
env.COMSPEC)!==null&&Y!==void 0?Y:"cmd.exe"}var ce=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){try{Q(te.next(
K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};function _e(Y,D){return ce(this,arguments,
void 0,function*(H,te,n={}){const{force:u,recursive:E,copySourceDirectory:V}=et(n),re=(yield ioUtil.exists(te))?yield ioUtil.stat(te):null;if(re&&re.isFile()&&!u)return;const Q=re&&re.isDirectory()&&V?
path.join(te,path.basename(H)):te;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.stat(H)).isDirectory())if(E)yield fe(H,Q,0,u);else throw new Error(`F\
ailed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Q)==="")throw new Error(`'${Q}' and '${H}' are the same file`);yield be(H,Q,u)}})}function Ce(Y,D){
return ce(this,arguments,void 0,function*(H,te,n={}){if(yield ioUtil.exists(te)){let u=!0;if((yield ioUtil.isDirectory(te))&&(te=path.join(te,path.basename(H)),u=yield ioUtil.exists(te)),u)if(n.force==
null||n.force)yield Ne(te);else throw new Error("Destination already exists")}yield We(path.dirname(te)),yield ioUtil.rename(H,te)})}function Ne(Y){return ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&
/[*"<>|]/.test(Y))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(Y,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(
`File was unable to be removed ${D}`)}})}function We(Y){return ce(this,void 0,void 0,function*(){ok(Y,"a path argument must be provided"),yield ioUtil.mkdir(Y,{recursive:!0})})}function Fe(Y,D){return ce(
this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");if(D){const te=yield Fe(Y,!1);if(!te)throw oe?new Error(`Unable to locate executable file: ${Y}. Please verify eith\
er the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable t\
o locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the\
 file is executable.`);return te}const H=yield qe(Y);return H&&H.length>0?H[0]:""})}function qe(Y){return ce(this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");const D=[];
if(oe&&process.env.PATHEXT)for(const n of process.env.PATHEXT.split(d.delimiter))n&&D.push(n);if(xe(Y)){const n=yield Re(Y,D);return n?[n]:[]}if(Y.includes(d.sep))return[];const H=[];if(process.env.PATH)
for(const n of process.env.PATH.split(d.delimiter))n&&H.push(n);const te=[];for(const n of H){const u=yield Re(d.join(n,Y),D);u&&te.push(u)}return te})}function et(Y){const D=Y.force==null?!0:Y.force,
H=!!Y.recursive,te=Y.copySourceDirectory==null?!0:!!Y.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:te}}function fe(Y,D,H,te){return ce(this,void 0,void 0,function*(){if(H>=255)return;
H++,yield We(D);const n=yield ioUtil.readdir(Y);for(const u of n){const E=`${Y}/${u}`,V=`${D}/${u}`;(yield ioUtil.lstat(E)).isDirectory()?yield fe(E,V,H,te):yield be(E,V,te)}yield ioUtil.chmod(D,(yield ioUtil.
stat(Y)).mode)})}function be(Y,D,H){return ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Y)).isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(n){n.code==="EPERM"&&(yield ioUtil.
chmod(D,"0666"),yield ioUtil.unlink(D))}const te=yield ioUtil.readlink(Y);yield ioUtil.symlink(te,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(Y,D))})}
const ye=ze(import.meta.url)("timers");var Se=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){try{Q(te.next(K))}catch(ue){
E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};const ve=process.platform==="win32";class Me extends ne.
EventEmitter{constructor(D,H,te){if(super(),!D)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=te||{}}_debug(D){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){const te=this._getSpawnFileName(),n=this._getSpawnArgs(D);let u=H?"":"[command]";if(ve)if(this._isCmdFile()){u+=te;for(const E of n)
u+=` ${E}`}else if(D.windowsVerbatimArguments){u+=`"${te}"`;for(const E of n)u+=` ${E}`}else{u+=this._windowsQuoteCmdArg(te);for(const E of n)u+=` ${this._windowsQuoteCmdArg(E)}`}else{u+=te;for(const E of n)
u+=` ${E}`}return u}_processLineBuffer(D,H,te){try{let n=H+D.toString(),u=n.indexOf(_.EOL);for(;u>-1;){const E=n.substring(0,u);te(E),n=n.substring(u+_.EOL.length),u=n.indexOf(_.EOL)}return n}catch(n){
return this._debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return ve&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if(ve&&this._isCmdFile()){
let H=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const te of this.args)H+=" ",H+=D.windowsVerbatimArguments?te:this._windowsQuoteCmdArg(te);return H+='"',[H]}return this.args}_endsWith(D,H){
return D.endsWith(H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(
D);if(!D)return'""';const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let te=!1;for(const E of D)if(H.some(V=>V===E)){te=!0;break}if(!te)return D;let n='\
"',u=!0;for(let E=D.length;E>0;E--)n+=D[E-1],u&&D[E-1]==="\\"?n+="\\":D[E-1]==='"'?(u=!0,n+='"'):u=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&
!D.includes("	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',te=!0;for(let n=D.length;n>0;n--)H+=D[n-1],te&&D[n-1]==="\\"?H+="\\":D[n-1]==='"'?(te=!0,H+=
"\\"):te=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const te={};return te.cwd=D.cwd,te.env=D.env,te.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(te.argv0=`"${H}"`),te}exec(){return Se(this,
void 0,void 0,function*(){return!xe(this.toolPath)&&(this.toolPath.includes("/")||ve&&this.toolPath.includes("\\"))&&(this.toolPath=d.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Fe(this.toolPath,!0),new Promise((D,H)=>Se(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const te=this._cloneExecOptions(this.options);!te.silent&&te.outStream&&te.outStream.write(this._getCommandString(te)+_.EOL);const n=new Ae(te,this.toolPath);if(n.on("debug",Q=>{this._debug(
Q)}),this.options.cwd&&!(yield he(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const u=this._getSpawnFileName(),E=ae.spawn(u,this._getSpawnArgs(te),this._getSpawnOptions(
this.options,u));let V="";E.stdout&&E.stdout.on("data",Q=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Q),!te.silent&&te.outStream&&te.outStream.write(Q),V=this.
_processLineBuffer(Q,V,K=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(K)})});let re="";if(E.stderr&&E.stderr.on("data",Q=>{n.processStderr=!0,this.options.listeners&&
this.options.listeners.stderr&&this.options.listeners.stderr(Q),!te.silent&&te.errStream&&te.outStream&&(te.failOnStdErr?te.errStream:te.outStream).write(Q),re=this._processLineBuffer(Q,re,K=>{this.options.
listeners&&this.options.listeners.errline&&this.options.listeners.errline(K)})}),E.on("error",Q=>{n.processError=Q.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),E.on("exit",Q=>{n.processExitCode=
Q,n.processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),n.CheckComplete()}),E.on("close",Q=>{n.processExitCode=Q,n.processExited=!0,n.processClosed=!0,this._debug(`STD\
IO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(Q,K)=>{V.length>0&&this.emit("stdline",V),re.length>0&&this.emit("errline",re),E.removeAllListeners(),Q?H(Q):D(K)}),
this.options.input){if(!E.stdin)throw new Error("child process missing stdin");E.stdin.end(this.options.input)}}))})}}function Pe(Y){const D=[];let H=!1,te=!1,n="";function u(E){te&&E!=='"'&&(n+="\\"),
n+=E,te=!1}for(let E=0;E<Y.length;E++){const V=Y.charAt(E);if(V==='"'){te?u(V):H=!H;continue}if(V==="\\"&&te){u(V);continue}if(V==="\\"&&H){te=!0;continue}if(V===" "&&!H){n.length>0&&(D.push(n),n="");
continue}u(V)}return n.length>0&&D.push(n.trim()),D}class Ae extends ne.EventEmitter{constructor(D,H){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,
this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,this.toolPath=H,D.delay&&(this.delay=D.delay)}CheckComplete(){this.done||
(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,ye.setTimeout)(Ae.HandleTimeout,this.delay,this)))}_debug(D){this.emit("debug",D)}_setResult(){let D;this.processExited&&(this.
processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(D=new Error(`The process '${this.
toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){
if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/1e3} seconds of the exit event from process '${D.toolPath}'. This may indicate a child proce\
ss inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var pe=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(
function(u,E){function V(K){try{Q(te.next(K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};
function Te(Y,D,H){return pe(this,void 0,void 0,function*(){const te=tr.argStringToArray(Y);if(te.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const n=te[0];return D=
te.slice(1).concat(D||[]),new tr.ToolRunner(n,D,H).exec()})}function ke(Y,D,H){return pe(this,void 0,void 0,function*(){var te,n;let u="",E="";const V=new StringDecoder("utf8"),re=new StringDecoder("u\
tf8"),Q=(te=H?.listeners)===null||te===void 0?void 0:te.stdout,K=(n=H?.listeners)===null||n===void 0?void 0:n.stderr,ue=Be=>{E+=re.write(Be),K&&K(Be)},Oe=Be=>{u+=V.write(Be),Q&&Q(Be)},$e=Object.assign(
Object.assign({},H?.listeners),{stdout:Oe,stderr:ue}),De=yield Te(Y,D,Object.assign(Object.assign({},H),{listeners:$e}));return u+=V.end(),E+=re.end(),{exitCode:De,stdout:u,stderr:E}})}var Le=function(Y,D,H,te){
function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(function(u,E){function V(K){try{Q(te.next(K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}
function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})};const je=()=>Le(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput('powershell -command\
 "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:D}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
void 0,{silent:!0});return{name:D.trim(),version:Y.trim()}}),Xe=()=>Le(void 0,void 0,void 0,function*(){var Y,D,H,te;const{stdout:n}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),u=(D=(Y=n.match(
/ProductVersion:\s*(.+)/))===null||Y===void 0?void 0:Y[1])!==null&&D!==void 0?D:"";return{name:(te=(H=n.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&te!==void 0?te:"",version:u}}),
Ye=()=>Le(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[D,H]=Y.trim().split(`
`);return{name:D,version:H}}),Je=_.platform(),Ze=_.arch(),tt=Je==="win32",nt=Je==="darwin",ot=Je==="linux";function it(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield tt?je():nt?Xe():Ye()),{platform:Je,arch:Ze,isWindows:tt,isMacOS:nt,isLinux:ot})})}var st=function(Y,D,H,te){function n(u){return u instanceof H?u:new H(function(E){E(u)})}return new(H||(H=Promise))(
function(u,E){function V(K){try{Q(te.next(K))}catch(ue){E(ue)}}function re(K){try{Q(te.throw(K))}catch(ue){E(ue)}}function Q(K){K.done?u(K.value):n(K.value).then(V,re)}Q((te=te.apply(Y,D||[])).next())})},
at;(function(Y){Y[Y.Success=0]="Success",Y[Y.Failure=1]="Failure"})(at||(at={}));function Ot(Y,D){const H=toCommandValue(D);if(process.env[Y]=H,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",
prepareKeyValueMessage(Y,D));issueCommand("set-env",{name:Y},H)}function ht(Y){F("add-mask",{},Y)}function xt(Y){process.env.GITHUB_PATH||""?issueFileCommand("PATH",Y):issueCommand("add-path",{},Y),process.
env.PATH=`${Y}${path.delimiter}${process.env.PATH}`}function ct(Y,D){const H=process.env[`INPUT_${Y.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input required and not \
supplied: ${Y}`);return D&&D.trimWhitespace===!1?H:H.trim()}function ft(Y,D){const H=ct(Y,D).split(`
`).filter(te=>te!=="");return D&&D.trimWhitespace===!1?H:H.map(te=>te.trim())}function St(Y,D){const H=["true","True","TRUE"],te=["false","False","FALSE"],n=ct(Y,D);if(H.includes(n))return!0;if(te.includes(
n))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Y}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(Y,D){if(process.env.GITHUB_OUTPUT||"")return i("OUTPUT",o(Y,D));process.stdout.write(_.EOL),F("set-output",{name:Y},
C(D))}function $t(Y){issue("echo",Y?"on":"off")}function mt(Y){process.exitCode=at.Failure,dt(Y)}function Mt(){return process.env.RUNNER_DEBUG==="1"}function wt(Y){F("debug",{},Y)}function dt(Y,D={}){
F("error",B(D),Y instanceof Error?Y.toString():Y)}function gt(Y,D={}){F("warning",B(D),Y instanceof Error?Y.toString():Y)}function yt(Y,D={}){F("notice",B(D),Y instanceof Error?Y.toString():Y)}function Et(Y){
process.stdout.write(Y+_.EOL)}function bt(Y){issue("group",Y)}function vt(){issue("endgroup")}function It(Y,D){return st(this,void 0,void 0,function*(){bt(Y);let H;try{H=yield D()}finally{vt()}return H})}
function At(Y,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Y,D));issueCommand("save-state",{name:Y},toCommandValue(D))}function Tt(Y){return process.env[`S\
TATE_${Y}`]||""}function Rt(Y){return st(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Y)})}}),2145:((ee,ie,e)=>{e.d(ie,{tZ:()=>B});var _=function(N,A,L,I){function j(k){return k instanceof
L?k:new L(function(w){w(k)})}return new(L||(L=Promise))(function(k,w){function i(a){try{d(I.next(a))}catch(O){w(O)}}function o(a){try{d(I.throw(a))}catch(O){w(O)}}function d(a){a.done?k(a.value):j(a.value).
then(i,o)}d((I=I.apply(N,A||[])).next())})};class C{constructor(A,L){this.username=A,this.password=L}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return _(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class B{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return _(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class F{constructor(A){this.token=A}prepareRequest(A){if(!A.headers)throw Error("The request has no headers");A.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return _(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ee,ie,e)=>{e.d(ie,{Qq:()=>S,Hv:()=>w});var _=e(8611),C=e.t(_,2),B=e(5692),F=e.t(B,2),N=e(9783),A=e(770),L=r=>{var c={};return e.d(c,r),c},I=r=>(()=>r);const j=L({ProxyAgent:()=>Bt.ProxyAgent});
var k=function(r,c,s,l){function h(m){return m instanceof s?m:new s(function(J){J(m)})}return new(s||(s=Promise))(function(m,J){function X(me){try{ae(l.next(me))}catch(we){J(we)}}function ne(me){try{ae(
l.throw(me))}catch(we){J(we)}}function ae(me){me.done?m(me.value):h(me.value).then(X,ne)}ae((l=l.apply(r,c||[])).next())})},w;(function(r){r[r.OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.
MovedPermanently=301]="MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="SeeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="Switc\
hProxy",r[r.TemporaryRedirect=307]="TemporaryRedirect",r[r.PermanentRedirect=308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="Pa\
ymentRequired",r[r.Forbidden=403]="Forbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="Pro\
xyAuthenticationRequired",r[r.RequestTimeout=408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequests",r[r.InternalServerError=500]="InternalSe\
rverError",r[r.NotImplemented=501]="NotImplemented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="ServiceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(w||(w={}));var i;(function(r){
r.Accept="accept",r.ContentType="content-type"})(i||(i={}));var o;(function(r){r.ApplicationJson="application/json"})(o||(o={}));function d(r){const c=pm.getProxyUrl(new URL(r));return c?c.href:""}const a=[
w.MovedPermanently,w.ResourceMoved,w.SeeOther,w.TemporaryRedirect,w.PermanentRedirect],O=[w.BadGateway,w.ServiceUnavailable,w.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"],v=10,t=5;class f extends Error{constructor(c,s){
super(c),this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,f.prototype)}}class p{constructor(c){this.message=c}readBody(){return k(this,void 0,void 0,function*(){return new Promise(
c=>k(this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",l=>{s=Buffer.concat([s,l])}),this.message.on("end",()=>{c(s.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,
function*(){return new Promise(c=>k(this,void 0,void 0,function*(){const s=[];this.message.on("data",l=>{s.push(l)}),this.message.on("end",()=>{c(Buffer.concat(s))})}))})}}function T(r){return new URL(
r).protocol==="https:"}class S{constructor(c,s,l){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(c),this.handlers=s||[],this.requestOptions=l,l&&(l.ignoreSslError!=null&&(this._ignoreSslError=l.ignoreSslError),this._socketTimeout=
l.socketTimeout,l.allowRedirects!=null&&(this._allowRedirects=l.allowRedirects),l.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=l.allowRedirectDowngrade),l.maxRedirects!=null&&(this._maxRedirects=
Math.max(l.maxRedirects,0)),l.keepAlive!=null&&(this._keepAlive=l.keepAlive),l.allowRetries!=null&&(this._allowRetries=l.allowRetries),l.maxRetries!=null&&(this._maxRetries=l.maxRetries))}options(c,s){
return k(this,void 0,void 0,function*(){return this.request("OPTIONS",c,null,s||{})})}get(c,s){return k(this,void 0,void 0,function*(){return this.request("GET",c,null,s||{})})}del(c,s){return k(this,
void 0,void 0,function*(){return this.request("DELETE",c,null,s||{})})}post(c,s,l){return k(this,void 0,void 0,function*(){return this.request("POST",c,s,l||{})})}patch(c,s,l){return k(this,void 0,void 0,
function*(){return this.request("PATCH",c,s,l||{})})}put(c,s,l){return k(this,void 0,void 0,function*(){return this.request("PUT",c,s,l||{})})}head(c,s){return k(this,void 0,void 0,function*(){return this.
request("HEAD",c,null,s||{})})}sendStream(c,s,l,h){return k(this,void 0,void 0,function*(){return this.request(c,s,l,h)})}getJson(c){return k(this,arguments,void 0,function*(s,l={}){l[i.Accept]=this._getExistingOrDefaultHeader(
l,i.Accept,o.ApplicationJson);const h=yield this.get(s,l);return this._processResponse(h,this.requestOptions)})}postJson(c,s){return k(this,arguments,void 0,function*(l,h,m={}){const J=JSON.stringify(
h,null,2);m[i.Accept]=this._getExistingOrDefaultHeader(m,i.Accept,o.ApplicationJson),m[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,o.ApplicationJson);const X=yield this.post(l,J,m);return this.
_processResponse(X,this.requestOptions)})}putJson(c,s){return k(this,arguments,void 0,function*(l,h,m={}){const J=JSON.stringify(h,null,2);m[i.Accept]=this._getExistingOrDefaultHeader(m,i.Accept,o.ApplicationJson),
m[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,o.ApplicationJson);const X=yield this.put(l,J,m);return this._processResponse(X,this.requestOptions)})}patchJson(c,s){return k(this,arguments,
void 0,function*(l,h,m={}){const J=JSON.stringify(h,null,2);m[i.Accept]=this._getExistingOrDefaultHeader(m,i.Accept,o.ApplicationJson),m[i.ContentType]=this._getExistingOrDefaultContentTypeHeader(m,o.
ApplicationJson);const X=yield this.patch(l,J,m);return this._processResponse(X,this.requestOptions)})}request(c,s,l,h){return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const m=new URL(s);let J=this._prepareRequest(c,m,h);const X=this._allowRetries&&b.includes(c)?this._maxRetries+1:1;let ne=0,ae;do{if(ae=yield this.requestRaw(J,l),ae&&ae.
message&&ae.message.statusCode===w.Unauthorized){let we;for(const de of this.handlers)if(de.canHandleAuthentication(ae)){we=de;break}return we?we.handleAuthentication(this,J,l):ae}let me=this._maxRedirects;
for(;ae.message.statusCode&&a.includes(ae.message.statusCode)&&this._allowRedirects&&me>0;){const we=ae.message.headers.location;if(!we)break;const de=new URL(we);if(m.protocol==="https:"&&m.protocol!==
de.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowR\
edirectDowngrade option to true.");if(yield ae.readBody(),de.hostname!==m.hostname)for(const g in h)g.toLowerCase()==="authorization"&&delete h[g];J=this._prepareRequest(c,de,h),ae=yield this.requestRaw(
J,l),me--}if(!ae.message.statusCode||!O.includes(ae.message.statusCode))return ae;ne+=1,ne<X&&(yield ae.readBody(),yield this._performExponentialBackoff(ne))}while(ne<X);return ae})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(c,s){return k(this,void 0,void 0,function*(){return new Promise((l,h)=>{function m(J,X){J?h(J):X?l(X):h(new Error("Unknown error"))}this.requestRawWithCallback(
c,s,m)})})}requestRawWithCallback(c,s,l){typeof s=="string"&&(c.options.headers||(c.options.headers={}),c.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let h=!1;function m(ne,ae){h||(h=
!0,l(ne,ae))}const J=c.httpModule.request(c.options,ne=>{const ae=new p(ne);m(void 0,ae)});let X;J.on("socket",ne=>{X=ne}),J.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),m(new Error(`Request \
timeout: ${c.options.path}`))}),J.on("error",function(ne){m(ne)}),s&&typeof s=="string"&&J.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){J.end()}),s.pipe(J)):J.end()}getAgent(c){const s=new URL(
c);return this._getAgent(s)}getAgentDispatcher(c){const s=new URL(c),l=N.s(s);if(l&&l.hostname)return this._getProxyAgentDispatcher(s,l)}_prepareRequest(c,s,l){const h={};h.parsedUrl=s;const m=h.parsedUrl.
protocol==="https:";h.httpModule=m?F:C;const J=m?443:80;if(h.options={},h.options.host=h.parsedUrl.hostname,h.options.port=h.parsedUrl.port?parseInt(h.parsedUrl.port):J,h.options.path=(h.parsedUrl.pathname||
"")+(h.parsedUrl.search||""),h.options.method=c,h.options.headers=this._mergeHeaders(l),this.userAgent!=null&&(h.options.headers["user-agent"]=this.userAgent),h.options.agent=this._getAgent(h.parsedUrl),
this.handlers)for(const X of this.handlers)X.prepareRequest(h.options);return h}_mergeHeaders(c){return this.requestOptions&&this.requestOptions.headers?Object.assign({},R(this.requestOptions.headers),
R(c||{})):R(c||{})}_getExistingOrDefaultHeader(c,s,l){let h;if(this.requestOptions&&this.requestOptions.headers){const J=R(this.requestOptions.headers)[s];J&&(h=typeof J=="number"?J.toString():J)}const m=c[s];
return m!==void 0?typeof m=="number"?m.toString():m:h!==void 0?h:l}_getExistingOrDefaultContentTypeHeader(c,s){let l;if(this.requestOptions&&this.requestOptions.headers){const m=R(this.requestOptions.
headers)[i.ContentType];m&&(typeof m=="number"?l=String(m):Array.isArray(m)?l=m.join(", "):l=m)}const h=c[i.ContentType];return h!==void 0?typeof h=="number"?String(h):Array.isArray(h)?h.join(", "):h:
l!==void 0?l:s}_getAgent(c){let s;const l=N.s(c),h=l&&l.hostname;if(this._keepAlive&&h&&(s=this._proxyAgent),h||(s=this._agent),s)return s;const m=c.protocol==="https:";let J=100;if(this.requestOptions&&
(J=this.requestOptions.maxSockets||_.globalAgent.maxSockets),l&&l.hostname){const X={maxSockets:J,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(l.username||l.password)&&{proxyAuth:`${l.
username}:${l.password}`}),{host:l.hostname,port:l.port})};let ne;const ae=l.protocol==="https:";m?ne=ae?A.httpsOverHttps:A.httpsOverHttp:ne=ae?A.httpOverHttps:A.httpOverHttp,s=ne(X),this._proxyAgent=
s}if(!s){const X={keepAlive:this._keepAlive,maxSockets:J};s=m?new B.Agent(X):new _.Agent(X),this._agent=s}return m&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),
s}_getProxyAgentDispatcher(c,s){let l;if(this._keepAlive&&(l=this._proxyAgentDispatcher),l)return l;const h=c.protocol==="https:";return l=new j.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?
1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=l,h&&this._ignoreSslError&&(l.options=Object.assign(l.options.
requestTls||{},{rejectUnauthorized:!1})),l}_getUserAgentWithOrchestrationId(c){const s=c||"actions/http-client",l=process.env.ACTIONS_ORCHESTRATION_ID;if(l){const h=l.replace(/[^a-z0-9_.-]/gi,"_");return`${s}\
 actions_orchestration_id/${h}`}return s}_performExponentialBackoff(c){return k(this,void 0,void 0,function*(){c=Math.min(v,c);const s=t*Math.pow(2,c);return new Promise(l=>setTimeout(()=>l(),s))})}_processResponse(c,s){
return k(this,void 0,void 0,function*(){return new Promise((l,h)=>k(this,void 0,void 0,function*(){const m=c.message.statusCode||0,J={statusCode:m,result:null,headers:{}};m===w.NotFound&&l(J);function X(me,we){
if(typeof we=="string"){const de=new Date(we);if(!isNaN(de.valueOf()))return de}return we}let ne,ae;try{ae=yield c.readBody(),ae&&ae.length>0&&(s&&s.deserializeDates?ne=JSON.parse(ae,X):ne=JSON.parse(
ae),J.result=ne),J.headers=c.message.headers}catch{}if(m>299){let me;ne&&ne.message?me=ne.message:ae&&ae.length>0?me=ae:me=`Failed request: (${m})`;const we=new f(me,m);we.result=J.result,h(we)}else l(
J)}))})}}const R=r=>Object.keys(r).reduce((c,s)=>(c[s.toLowerCase()]=r[s],c),{})}),9783:((ee,ie,e)=>{e.d(ie,{H:()=>C,s:()=>_});function _(N){const A=N.protocol==="https:";if(C(N))return;const L=A?process.
env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(L)try{return new F(L)}catch{if(!L.startsWith("http://")&&!L.startsWith("https://"))return new F(`http://${L}`)}else
return}function C(N){if(!N.hostname)return!1;const A=N.hostname;if(B(A))return!0;const L=process.env.no_proxy||process.env.NO_PROXY||"";if(!L)return!1;let I;N.port?I=Number(N.port):N.protocol==="http:"?
I=80:N.protocol==="https:"&&(I=443);const j=[N.hostname.toUpperCase()];typeof I=="number"&&j.push(`${j[0]}:${I}`);for(const k of L.split(",").map(w=>w.trim().toUpperCase()).filter(w=>w))if(k==="*"||j.
some(w=>w===k||w.endsWith(`.${k}`)||k.startsWith(".")&&w.endsWith(`${k}`)))return!0;return!1}function B(N){const A=N.toLowerCase();return A==="localhost"||A.startsWith("127.")||A.startsWith("[::1]")||
A.startsWith("[0:0:0:0:0:0:0:1]")}class F extends URL{constructor(A,L){super(A,L),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}}),8965:((ee,ie,e)=>{e.d(ie,{E:()=>F});class _{diff(A,L,I={}){let j;typeof I=="function"?(j=I,I={}):"callback"in I&&(j=I.callback);
const k=this.castInput(A,I),w=this.castInput(L,I),i=this.removeEmpty(this.tokenize(k,I)),o=this.removeEmpty(this.tokenize(w,I));return this.diffWithOptionsObj(i,o,I,j)}diffWithOptionsObj(A,L,I,j){var k;
const w=S=>{if(S=this.postProcess(S,I),j){setTimeout(function(){j(S)},0);return}else return S},i=L.length,o=A.length;let d=1,a=i+o;I.maxEditLength!=null&&(a=Math.min(a,I.maxEditLength));const O=(k=I.timeout)!==
null&&k!==void 0?k:1/0,b=Date.now()+O,v=[{oldPos:-1,lastComponent:void 0}];let t=this.extractCommon(v[0],L,A,0,I);if(v[0].oldPos+1>=o&&t+1>=i)return w(this.buildValues(v[0].lastComponent,L,A));let f=-1/0,
p=1/0;const T=()=>{for(let S=Math.max(f,-d);S<=Math.min(p,d);S+=2){let R;const r=v[S-1],c=v[S+1];r&&(v[S-1]=void 0);let s=!1;if(c){const h=c.oldPos-S;s=c&&0<=h&&h<i}const l=r&&r.oldPos+1<o;if(!s&&!l){
v[S]=void 0;continue}if(!l||s&&r.oldPos<c.oldPos?R=this.addToPath(c,!0,!1,0,I):R=this.addToPath(r,!1,!0,1,I),t=this.extractCommon(R,L,A,S,I),R.oldPos+1>=o&&t+1>=i)return w(this.buildValues(R.lastComponent,
L,A))||!0;v[S]=R,R.oldPos+1>=o&&(p=Math.min(p,S-1)),t+1>=i&&(f=Math.max(f,S+1))}d++};if(j)(function S(){setTimeout(function(){if(d>a||Date.now()>b)return j(void 0);T()||S()},0)})();else for(;d<=a&&Date.
now()<=b;){const S=T();if(S)return S}}addToPath(A,L,I,j,k){const w=A.lastComponent;return w&&!k.oneChangePerToken&&w.added===L&&w.removed===I?{oldPos:A.oldPos+j,lastComponent:{count:w.count+1,added:L,
removed:I,previousComponent:w.previousComponent}}:{oldPos:A.oldPos+j,lastComponent:{count:1,added:L,removed:I,previousComponent:w}}}extractCommon(A,L,I,j,k){const w=L.length,i=I.length;let o=A.oldPos,
d=o-j,a=0;for(;d+1<w&&o+1<i&&this.equals(I[o+1],L[d+1],k);)d++,o++,a++,k.oneChangePerToken&&(A.lastComponent={count:1,previousComponent:A.lastComponent,added:!1,removed:!1});return a&&!k.oneChangePerToken&&
(A.lastComponent={count:a,previousComponent:A.lastComponent,added:!1,removed:!1}),A.oldPos=o,d}equals(A,L,I){return I.comparator?I.comparator(A,L):A===L||!!I.ignoreCase&&A.toLowerCase()===L.toLowerCase()}removeEmpty(A){
const L=[];for(let I=0;I<A.length;I++)A[I]&&L.push(A[I]);return L}castInput(A,L){return A}tokenize(A,L){return Array.from(A)}join(A){return A.join("")}postProcess(A,L){return A}get useLongestToken(){return!1}buildValues(A,L,I){
const j=[];let k;for(;A;)j.push(A),k=A.previousComponent,delete A.previousComponent,A=k;j.reverse();const w=j.length;let i=0,o=0,d=0;for(;i<w;i++){const a=j[i];if(a.removed)a.value=this.join(I.slice(d,
d+a.count)),d+=a.count;else{if(!a.added&&this.useLongestToken){let O=L.slice(o,o+a.count);O=O.map(function(b,v){const t=I[d+v];return t.length>b.length?t:b}),a.value=this.join(O)}else a.value=this.join(
L.slice(o,o+a.count));o+=a.count,a.added||(d+=a.count)}}return j}}class C extends _{tokenize(A){return A.slice()}join(A){return A}removeEmpty(A){return A}}const B=new C;function F(N,A,L){return B.diff(
N,A,L)}})},_t={};function Ve(ee){var ie=_t[ee];if(ie!==void 0)return ie.exports;var e=_t[ee]={exports:{}},_=!0;try{kt[ee].call(e.exports,e,e.exports,Ve),_=!1}finally{_&&delete _t[ee]}return e.exports}
Ve.m=kt,typeof Ve<"u"&&(Ve.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ee=typeof Symbol=="function"?Symbol("webpa\
ck queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("webpack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",_=B=>{B&&B.d<1&&(B.
d=1,B.forEach(F=>F.r--),B.forEach(F=>F.r--?F.r++:F()))},C=B=>B.map(F=>{if(F!==null&&typeof F=="object"){if(F[ee])return F;if(F.then){var N=[];N.d=0,F.then(I=>{A[ie]=I,_(N)},I=>{A[e]=I,_(N)});var A={};
return A[ee]=I=>I(N),A}}var L={};return L[ee]=I=>{},L[ie]=F,L});Ve.a=(B,F,N)=>{var A;N&&((A=[]).d=-1);var L=new Set,I=B.exports,j,k,w,i=new Promise((o,d)=>{w=d,k=o});i[ie]=I,i[ee]=o=>(A&&o(A),L.forEach(
o),i.catch(d=>{})),B.exports=i,F(o=>{j=C(o);var d,a=()=>j.map(b=>{if(b[e])throw b[e];return b[ie]}),O=new Promise(b=>{d=()=>b(a),d.r=0;var v=t=>t!==A&&!L.has(t)&&(L.add(t),t&&!t.d&&(d.r++,t.push(d)));
j.map(t=>t[ee](v))});return d.r?O:a()},o=>(o?w(i[e]=o):k(I),_(A))),A&&A.d<0&&(A.d=0)}})(),(()=>{var ee=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;Ve.t=function(e,_){if(_&1&&(e=
this(e)),_&8||typeof e=="object"&&e&&(_&4&&e.__esModule||_&16&&typeof e.then=="function"))return e;var C=Object.create(null);Ve.r(C);var B={};ie=ie||[null,ee({}),ee([]),ee(ee)];for(var F=_&2&&e;typeof F==
"object"&&!~ie.indexOf(F);F=ee(F))Object.getOwnPropertyNames(F).forEach(N=>B[N]=()=>e[N]);return B.default=()=>e,Ve.d(C,B),C}})(),Ve.d=(ee,ie)=>{for(var e in ie)Ve.o(ie,e)&&!Ve.o(ee,e)&&Object.defineProperty(
ee,e,{enumerable:!0,get:ie[e]})},Ve.f={},Ve.e=ee=>Promise.all(Object.keys(Ve.f).reduce((ie,e)=>(Ve.f[e](ee,ie),ie),[])),Ve.u=ee=>""+ee+".index.js",Ve.o=(ee,ie)=>Object.prototype.hasOwnProperty.call(ee,
ie),Ve.r=ee=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ee,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(ee,"__esModule",{value:!0})},(()=>{var ee={792:0},ie=e=>{var{ids:_,
modules:C,runtime:B}=e,F,N,A=0;for(F in C)Ve.o(C,F)&&(Ve.m[F]=C[F]);for(B&&B(Ve);A<_.length;A++)N=_[A],Ve.o(ee,N)&&ee[N]&&ee[N][0](),ee[_[A]]=0};Ve.f.j=(e,_)=>{var C=Ve.o(ee,e)?ee[e]:void 0;if(C!==0)if(C)
_.push(C[1]);else{var B=import("./"+Ve.u(e)).then(ie,F=>{throw ee[e]!==0&&(ee[e]=void 0),F}),B=Promise.race([B,new Promise(F=>C=ee[e]=[F])]);_.push(C[1]=B)}}})();var Pt=Ve(6325);Pt=await Pt;
