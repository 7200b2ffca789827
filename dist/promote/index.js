const Nt={},Ut={},jt={},Bt={},Wt={},Ft={};import{createRequire as Ve}from"module";const Kt={};var Ct={3313:(ae=>{ae.exports=le;function le(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}le.prototype.go=function(k){this.pending<this.max?f(this,k):this.waiting.push(k)},le.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},le.prototype.hold=
function(){return e(this)};function e(k){k.pending+=1;var I=!1;return j;function j(b){if(I)throw new Error("callback called twice");if(I=!0,k.error=k.error||b,k.pending-=1,k.waiting.length>0&&k.pending<
k.max)f(k,k.waiting.shift());else if(k.pending===0){var R=k.listeners;k.listeners=[],R.forEach(V)}}function V(b){b(k.error)}}function f(k,I){I(e(k))}}),770:((ae,le,e)=>{ae.exports=e(218)}),218:((ae,le,e)=>{
var f,k=e(9278),I=e(4756),j=e(8611),V=e(5692),b=e(4434),R=e(2613),B=e(9023);le.httpOverHttp=W,le.httpsOverHttp=O,le.httpOverHttps=p,le.httpsOverHttps=a;function W(v){var r=new o(v);return r.request=j.
request,r}function O(v){var r=new o(v);return r.request=j.request,r.createSocket=l,r.defaultPort=443,r}function p(v){var r=new o(v);return r.request=V.request,r}function a(v){var r=new o(v);return r.request=
V.request,r.createSocket=l,r.defaultPort=443,r}function o(v){var r=this;r.options=v||{},r.proxyOptions=r.options.proxy||{},r.maxSockets=r.options.maxSockets||j.Agent.defaultMaxSockets,r.requests=[],r.
sockets=[],r.on("free",function(y,N,T,P){for(var E=u(N,T,P),n=0,s=r.requests.length;n<s;++n){var t=r.requests[n];if(t.host===E.host&&t.port===E.port){r.requests.splice(n,1),t.request.onSocket(y);return}}
y.destroy(),r.removeSocket(y)})}B.inherits(o,b.EventEmitter),o.prototype.addRequest=function(r,c,y,N){var T=this,P=M({request:r},T.options,u(c,y,N));if(T.sockets.length>=this.maxSockets){T.requests.push(
P);return}T.createSocket(P,function(E){E.on("free",n),E.on("close",s),E.on("agentRemove",s),r.onSocket(E);function n(){T.emit("free",E,P)}function s(t){T.removeSocket(E),E.removeListener("free",n),E.removeListener(
"close",s),E.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(r,c){var y=this,N={};y.sockets.push(N);var T=M({},y.proxyOptions,{method:"CONNECT",path:r.host+":"+r.port,agent:!1,headers:{
host:r.host+":"+r.port}});r.localAddress&&(T.localAddress=r.localAddress),T.proxyAuth&&(T.headers=T.headers||{},T.headers["Proxy-Authorization"]="Basic "+new Buffer(T.proxyAuth).toString("base64")),S(
"making CONNECT request");var P=y.request(T);P.useChunkedEncodingByDefault=!1,P.once("response",E),P.once("upgrade",n),P.once("connect",s),P.once("error",t),P.end();function E(i){i.upgrade=!0}function n(i,d,_){
process.nextTick(function(){s(i,d,_)})}function s(i,d,_){if(P.removeAllListeners(),d.removeAllListeners(),i.statusCode!==200){S("tunneling socket could not be established, statusCode=%d",i.statusCode),
d.destroy();var X=new Error("tunneling socket could not be established, statusCode="+i.statusCode);X.code="ECONNRESET",r.request.emit("error",X),y.removeSocket(N);return}if(_.length>0){S("got illegal \
response body from proxy"),d.destroy();var X=new Error("got illegal response body from proxy");X.code="ECONNRESET",r.request.emit("error",X),y.removeSocket(N);return}return S("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(N)]=d,c(d)}function t(i){P.removeAllListeners(),S(`tunneling socket could not be established, cause=%s
`,i.message,i.stack);var d=new Error("tunneling socket could not be established, cause="+i.message);d.code="ECONNRESET",r.request.emit("error",d),y.removeSocket(N)}},o.prototype.removeSocket=function(r){
var c=this.sockets.indexOf(r);if(c!==-1){this.sockets.splice(c,1);var y=this.requests.shift();y&&this.createSocket(y,function(N){y.request.onSocket(N)})}};function l(v,r){var c=this;o.prototype.createSocket.
call(c,v,function(y){var N=v.request.getHeader("host"),T=M({},c.options,{socket:y,servername:N?N.replace(/:.*$/,""):v.host}),P=I.connect(0,T);c.sockets[c.sockets.indexOf(y)]=P,r(P)})}function u(v,r,c){
return typeof v=="string"?{host:v,port:r,localAddress:c}:v}function M(v){for(var r=1,c=arguments.length;r<c;++r){var y=arguments[r];if(typeof y=="object")for(var N=Object.keys(y),T=0,P=N.length;T<P;++T){
var E=N[T];y[E]!==void 0&&(v[E]=y[E])}}return v}var S;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?S=function(){var v=Array.prototype.slice.call(arguments);typeof v[0]=="string"?v[0]=
"TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:S=function(){},f=S}),4248:(ae=>{const le=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(f){let k=-1;for(let I of f)k=le[(k^I)&255]^k>>>8;return(k^-1)>>>0}ae.exports=e}),3502:((ae,le,e)=>{var f=e(9896),k=e(9023),I=e(2203),j=I.Readable,V=I.PassThrough,b=e(3313),R=e(4434).
EventEmitter;le.BufferSlicer=O,le.FdSlicer=B,k.inherits(B,R);function B(p){R.call(this),this.fd=p,this.pend=new b,this.pend.max=1,this.refCount=0}B.prototype.read=function(p,a,o,l,u){var M=this;M.pend.
go(function(S){f.read(M.fd,p,a,o,l,function(v,r,c){S(),u(v,r,c)})})},B.prototype.createReadStream=function(p){return new W(this,p)},B.prototype.ref=function(){this.refCount+=1},B.prototype.unref=function(){
var p=this;if(p.refCount-=1,p.refCount<0)throw new Error("invalid unref");if(p.refCount>0)return;f.close(p.fd,a);function a(o){o?p.emit("error",o):p.emit("close")}},k.inherits(W,j);function W(p,a){a=a||
{},j.call(this,a),this.context=p,this.context.ref(),this.start=a.start||0,this.endOffset=a.end,this.pos=this.start}W.prototype._read=function(p){var a=this,o=Math.min(a._readableState.highWaterMark,p);
if(a.endOffset!=null&&(o=Math.min(o,a.endOffset-a.pos)),o<=0){a.push(null),this._cleanup();return}a.context.pend.go(function(l){var u=Buffer.allocUnsafe(o);f.read(a.context.fd,u,0,o,a.pos,function(M,S){
M?a.destroy(M):S===0?(a.push(null),a._cleanup()):(a.pos+=S,a.push(u.slice(0,S))),l()})})},W.prototype._destroy=function(p,a){this._cleanup(),a(p)},W.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(O,R);function O(p){R.call(this),this.refCount=0,this.buffer=p}O.prototype.read=function(p,a,o,l,u){if(!(0<=a&&a<=p.length))throw new RangeError("offset o\
utside buffer: 0 <= "+a+" <= "+p.length);if(l<0)throw new RangeError("position is negative: "+l);if(a+o>p.length&&(o=p.length-a),l+o>this.buffer.length&&(o=this.buffer.length-l),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(p,a,l,l+o),setImmediate(function(){u(null,o)})},O.prototype.createReadStream=function(p){p=p||{};var a=new V(p);a.start=p.start||0,a.endOffset=p.end,a.pos=a.endOffset||
this.buffer.length;for(var o=this.buffer.slice(a.start,a.pos),l=65536,u=0;;){var M=u+l;if(M>=o.length){u<o.length&&a.write(o.slice(u,o.length));break}a.write(o.slice(u,M)),u=M}return a.end(),a},O.prototype.
ref=function(){this.refCount+=1},O.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ae,le,e)=>{var f,k=e(9896),I=e(3106),j=e(3502),V=e(9023),b=e(
4434).EventEmitter,R=e(2203).Transform,B=e(2203).PassThrough,W=e(2203).Writable;const O=typeof I.crc32=="function"?I.crc32:e(4248);f=u,f=M,f=S,f=v,f=p,f=a,le.SY=o,f=l,f=P,le.ax=E,f=n,f=s,f=r,f=N,f=T,f=
d;function p(m,w){return new Promise((U,L)=>{u(m,{...w,lazyEntries:!0},function(z,se){if(z)return L(z);U(se)})})}function a(m,w){return new Promise((U,L)=>{M(m,{...w,lazyEntries:!0},function(z,se){if(z)
return L(z);U(se)})})}function o(m,w){return new Promise((U,L)=>{S(m,{...w,lazyEntries:!0},function(z,se){if(z)return L(z);U(se)})})}function l(m,w,U){return new Promise((L,z)=>{v(m,w,{...U,lazyEntries:!0},
function(se,D){if(se)return z(se);L(D)})})}function u(m,w,U){typeof w=="function"&&(U=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==
null&&(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),U==null&&(U=te),k.open(m,"r",function(L,z){if(L)return U(L);M(z,w,function(se,D){
se&&k.close(z,te),U(se,D)})})}function M(m,w,U){typeof w=="function"&&(U=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),U==null&&(U=te),k.fstat(m,function(L,z){if(L)return U(L);var se=new j.FdSlicer(m);
v(se,z.size,w,U)})}function S(m,w,U){typeof w=="function"&&(U=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var L=new j.BufferSlicer(m);v(L,m.length,w,U)}function v(m,w,U,L){typeof U=="function"&&(L=U,U=null),U==null&&(U={}),U.autoClose==
null&&(U.autoClose=!0),U.lazyEntries==null&&(U.lazyEntries=!1),U.decodeStrings==null&&(U.decodeStrings=!0);var z=!!U.decodeStrings;if(U.validateEntrySizes==null&&(U.validateEntrySizes=!0),U.strictFileNames==
null&&(U.strictFileNames=!1),L==null&&(L=te),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");m.ref();var se=22,D=20,G=65535,Q=Math.min(D+se+G,w),he=K(Q),ue=w-he.length;t(m,he,0,Q,ue,function(J){if(J)
return L(J);for(var ne=Q-se;ne>=0;ne-=1)if(he.readUInt32LE(ne)===101010256){var q=he.subarray(ne),de=q.readUInt16LE(4),pe=q.readUInt16LE(10),we=q.readUInt32LE(16),ge=q.readUInt16LE(20),Re=q.length-se;
if(ge!==Re)return L(new Error("Invalid comment length. Expected: "+Re+". Found: "+ge+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
var Ce=z?g(q.subarray(22),!1):q.subarray(22);if(ne-D>=0&&he.readUInt32LE(ne-D)===117853008){var ke=he.subarray(ne-D,ne-D+D),Ne=F(ke,8),Ke=K(56);return t(m,Ke,0,Ke.length,Ne,function(We){return We?L(We):
Ke.readUInt32LE(0)!==101075792?L(new Error("invalid zip64 end of central directory record signature")):(de=Ke.readUInt32LE(16),de!==0?L(new Error("multi-disk zip files are not supported: found disk nu\
mber: "+de)):(pe=F(Ke,32),we=F(Ke,48),L(null,new r(m,we,w,pe,Ce,U.autoClose,U.lazyEntries,z,U.validateEntrySizes,U.strictFileNames))))})}return de!==0?L(new Error("multi-disk zip files are not support\
ed: found disk number: "+de)):L(null,new r(m,we,w,pe,Ce,U.autoClose,U.lazyEntries,z,U.validateEntrySizes,U.strictFileNames))}L(new Error("End of central directory record signature not found. Either no\
t a zip file, or file is truncated."))})}V.inherits(r,b);function r(m,w,U,L,z,se,D,G,Q,he){var ue=this;b.call(ue),ue.reader=m,ue.reader.on("error",function(J){y(ue,J)}),ue.reader.once("close",function(){
ue.emit("close")}),ue.readEntryCursor=w,ue.fileSize=U,ue.entryCount=L,ue.comment=z,ue.entriesRead=0,ue.autoClose=!!se,ue.lazyEntries=!!D,ue.decodeStrings=!!G,ue.validateEntrySizes=!!Q,ue.strictFileNames=
!!he,ue.isOpen=!0,ue.emittedError=!1,ue.hasEachEntryBeenCalled=!1,ue.lazyEntries||ue._readEntry()}r.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(m,w){m.autoClose&&
m.close(),y(m,w)}function y(m,w){m.emittedError||(m.emittedError=!0,m.emit("error",w))}r.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},r.prototype._readEntry=function(){var m=this;if(m.entryCount===m.entriesRead){setImmediate(function(){m.autoClose&&m.close(),!m.emittedError&&m.emit("end")});return}if(!m.emittedError){
var w=K(46);t(m.reader,w,0,w.length,m.readEntryCursor,function(U){if(U)return c(m,U);if(!m.emittedError){var L=new N,z=w.readUInt32LE(0);if(z!==33639248)return c(m,new Error("invalid central directory\
 file header signature: 0x"+z.toString(16)));if(L.versionMadeBy=w.readUInt16LE(4),L.versionNeededToExtract=w.readUInt16LE(6),L.generalPurposeBitFlag=w.readUInt16LE(8),L.compressionMethod=w.readUInt16LE(
10),L.lastModFileTime=w.readUInt16LE(12),L.lastModFileDate=w.readUInt16LE(14),L.crc32=w.readUInt32LE(16),L.compressedSize=w.readUInt32LE(20),L.uncompressedSize=w.readUInt32LE(24),L.fileNameLength=w.readUInt16LE(
28),L.extraFieldLength=w.readUInt16LE(30),L.fileCommentLength=w.readUInt16LE(32),L.internalFileAttributes=w.readUInt16LE(36),L.externalFileAttributes=w.readUInt32LE(38),L.relativeOffsetOfLocalHeader=w.
readUInt32LE(42),L.generalPurposeBitFlag&64)return c(m,new Error("strong encryption is not supported"));m.readEntryCursor+=46,w=K(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),t(m.reader,w,
0,w.length,m.readEntryCursor,function(se){if(se)return c(m,se);if(!m.emittedError){L.fileNameRaw=w.subarray(0,L.fileNameLength);var D=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=w.subarray(L.fileNameLength,
D),L.fileCommentRaw=w.subarray(D,D+L.fileCommentLength);try{L.extraFields=s(L.extraFieldRaw)}catch(pe){return c(m,pe)}if(m.decodeStrings){var G=(L.generalPurposeBitFlag&2048)!==0;L.fileComment=g(L.fileCommentRaw,
G),L.fileName=E(L.generalPurposeBitFlag,L.fileNameRaw,L.extraFields,m.strictFileNames);var Q=n(L.fileName);if(Q!=null)return c(m,new Error(Q))}else L.fileComment=L.fileCommentRaw,L.fileName=L.fileNameRaw;
L.comment=L.fileComment,m.readEntryCursor+=w.length,m.entriesRead+=1;for(var he=0;he<L.extraFields.length;he++){var ue=L.extraFields[he];if(ue.id===1){var J=ue.data,ne=0;if(L.uncompressedSize===4294967295){
if(ne+8>J.length)return c(m,new Error("zip64 extended information extra field does not include uncompressed size"));L.uncompressedSize=F(J,ne),ne+=8}if(L.compressedSize===4294967295){if(ne+8>J.length)
return c(m,new Error("zip64 extended information extra field does not include compressed size"));L.compressedSize=F(J,ne),ne+=8}if(L.relativeOffsetOfLocalHeader===4294967295){if(ne+8>J.length)return c(
m,new Error("zip64 extended information extra field does not include relative header offset"));L.relativeOffsetOfLocalHeader=F(J,ne),ne+=8}break}}if(m.validateEntrySizes&&L.compressionMethod===0){var q=L.
uncompressedSize;if(L.isEncrypted()&&(q+=12),L.compressedSize!==q){var de="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;return c(m,new Error(de))}}
m.emit("entry",L),m.lazyEntries||m._readEntry()}})}})}},r.prototype.eachEntry=function(){const m=this;if(!m.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(m.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");m.hasEachEntryBeenCalled=!0;let w=null;m.on("entry",L),m.on("end",z),m.on("error",se);function U(){m.removeListener("entry",L),m.removeListener(
"end",z),m.removeListener("error",se),m.autoClose&&m.close()}function L(D){let{resolve:G}=w;w=null,G({value:D})}function z(){let{resolve:D}=w;w=null,U(),D({done:!0})}function se(D){let{reject:G}=w;w=null,
U(),G(D)}return{[Symbol.asyncIterator](){return this},next(){const D=new Promise((G,Q)=>{if(w!=null)throw new Error("next() called before previous Promise was resolved.");w={resolve:G,reject:Q}});return m.
readEntry(),D},return(D){return U(),Promise.resolve({done:!0,value:D})},throw(D){return U(),Promise.reject(D)}}},r.prototype.openReadStream=function(m,w,U){var L=this,z=0,se=m.compressedSize;if(U==null&&
(U=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(w.decompress!=null)throw new Error("c\
annot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!m.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also\
 option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(m.isCompressed()&&w.decompress!==!1)throw new Error("entry is encrypted and compressed, and \
options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!m.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also o\
ption decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);G=w.decompress}}if(w.start!=null){if(z=w.start,z<0)throw new Error(
"options.start < 0");if(z>m.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(se=w.end,se<0)throw new Error("options.end < 0");if(se>m.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(se<z)throw new Error("options.end < options.start")}}var D=w.decodeFileData===!1||(m.compressionMethod===0||m.compressionMethod===8&&w.decompress===!1)&&(!m.isEncrypted()||
w.decrypt===!1);if((w.start!=null||w.end!=null)&&!D)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!L.isOpen)return U(new Error("closed"));
if(m.isEncrypted()&&!D&&w.decrypt!==!1)return U(new Error("entry is encrypted, and options.decodeFileData !== false"));var G;if(D)G=!1;else if(m.compressionMethod===8)G=w.decodeFileData!==!0;else return U(
new Error("unsupported compression method: "+m.compressionMethod));L.readLocalFileHeader(m,{minimal:!0},function(Q,he){if(Q)return U(Q);L.openReadStreamLowLevel(he.fileDataStart,m.compressedSize,z,se,
G,m.uncompressedSize,U)})},r.prototype.openReadStreamLowLevel=function(m,w,U,L,z,se,D){var G=this,Q=m+w,he=G.reader.createReadStream({start:m+U,end:m+L}),ue=he;if(z){var J=!1,ne=I.createInflateRaw();he.
on("error",function(q){setImmediate(function(){J||ne.emit("error",q)})}),he.pipe(ne),G.validateEntrySizes?(ue=new i(se),ne.on("error",function(q){setImmediate(function(){J||ue.emit("error",q)})}),ne.pipe(
ue)):ue=ne,ee(ue,function(){J=!0,ne!==ue&&ne.unpipe(ue),he.unpipe(ne),he.destroy()})}D(null,ue)},r.prototype.readLocalFileHeader=function(m,w,U){var L=this;U==null&&(U=w,w=null),w==null&&(w={}),L.reader.
ref();var z=K(30);t(L.reader,z,0,z.length,m.relativeOffsetOfLocalHeader,function(se){try{if(se)return U(se);var D=z.readUInt32LE(0);if(D!==67324752)return U(new Error("invalid local file header signat\
ure: 0x"+D.toString(16)));var G=z.readUInt16LE(26),Q=z.readUInt16LE(28),he=m.relativeOffsetOfLocalHeader+30+G+Q;if(he+m.compressedSize>L.fileSize)return U(new Error("file data overflows file bounds: "+
he+" + "+m.compressedSize+" > "+L.fileSize));if(w.minimal)return U(null,{fileDataStart:he});var ue=new T;ue.fileDataStart=he,ue.versionNeededToExtract=z.readUInt16LE(4),ue.generalPurposeBitFlag=z.readUInt16LE(
6),ue.compressionMethod=z.readUInt16LE(8),ue.lastModFileTime=z.readUInt16LE(10),ue.lastModFileDate=z.readUInt16LE(12),ue.crc32=z.readUInt32LE(14),ue.compressedSize=z.readUInt32LE(18),ue.uncompressedSize=
z.readUInt32LE(22),ue.fileNameLength=G,ue.extraFieldLength=Q,z=K(G+Q),L.reader.ref(),t(L.reader,z,0,z.length,m.relativeOffsetOfLocalHeader+30,function(J){try{return J?U(J):(ue.fileName=z.subarray(0,G),
ue.extraField=z.subarray(G),U(null,ue))}finally{L.reader.unref()}})}finally{L.reader.unref()}})},r.prototype.openReadStreamPromise=function(m,w){return new Promise((U,L)=>{this.openReadStream(m,w,function(z,se){
if(z)return L(z);U(se)})})},r.prototype.openReadStreamLowLevelPromise=function(m,w,U,L,z,se){return new Promise((D,G)=>{this.openReadStream(m,w,U,L,z,se,function(Q,he){if(Q)return G(Q);D(he)})})},r.prototype.
readLocalFileHeaderPromise=function(m,w){return new Promise((U,L)=>{this.readLocalFileHeader(m,w,function(z,se){if(z)return L(z);U(se)})})};function N(){}N.prototype.getLastModDate=function(m){if(m==null&&
(m={}),!m.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var U=this.extraFields[w];if(U.id===21589){var L=U.data;if(L.length<5)continue;var z=L[0],se=1;if(!(z&se))continue;var D=L.readInt32LE(
1);return new Date(D*1e3)}else if(U.id===10){var L=U.data;if(L.length!==32||L.readUInt16LE(4)!==1||L.readUInt16LE(6)!==24)continue;var G=L.readUInt32LE(8)+4294967296*L.readInt32LE(12),Q=G/1e4-116444736e5;
return new Date(Q)}}return P(this.lastModFileDate,this.lastModFileTime,m.timezone)},N.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===
8)},N.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},N.prototype.isCompressed=function(){return this.compressionMethod===8};function T(){}function P(m,w,U){var L=m&31,z=(m>>
5&15)-1,se=(m>>9&127)+1980,D=0,G=(w&31)*2,Q=w>>5&63,he=w>>11&31;if(U==null||U==="local")return new Date(se,z,L,he,Q,G,D);if(U==="UTC")return new Date(Date.UTC(se,z,L,he,Q,G,D));throw new Error("unreco\
gnized options.timezone: "+options.timezone)}function E(m,w,U,L){for(var z=null,se=0;se<U.length;se++){var D=U[se];if(D.id===28789){if(D.data.length<6||D.data.readUInt8(0)!==1)continue;var G=D.data.readUInt32LE(
1);if(O(w)!==G)continue;z=g(D.data.subarray(5),!0);break}}if(z==null){var Q=(m&2048)!==0;z=g(w,Q)}return L||(z=z.replace(/\\/g,"/")),z}function n(m){return m.indexOf("\\")!==-1?"invalid characters in \
fileName: "+m:/^[a-zA-Z]:/.test(m)||/^\//.test(m)?"absolute path: "+m:m.split("/").indexOf("..")!==-1?"invalid relative path: "+m:null}function s(m){for(var w=[],U=0;U<m.length-3;){var L=m.readUInt16LE(
U+0),z=m.readUInt16LE(U+2),se=U+4,D=se+z;if(D>m.length)throw new Error("extra field length exceeds extra field buffer size");var G=m.subarray(se,D);w.push({id:L,data:G}),U=D}return w}function t(m,w,U,L,z,se){
if(L===0)return setImmediate(function(){se(null,K(0))});m.read(w,U,L,z,function(D,G){if(D)return se(D);if(G<L)return se(new Error("unexpected EOF"));se()})}V.inherits(i,R);function i(m){R.call(this),this.
actualByteCount=0,this.expectedByteCount=m}i.prototype._transform=function(m,w,U){if(this.actualByteCount+=m.length,this.actualByteCount>this.expectedByteCount){var L="too many bytes in the stream. ex\
pected "+this.expectedByteCount+". got at least "+this.actualByteCount;return U(new Error(L))}U(null,m)},i.prototype._flush=function(m){if(this.actualByteCount<this.expectedByteCount){var w="not enoug\
h bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return m(new Error(w))}m()},V.inherits(d,b);function d(){b.call(this),this.refCount=0}d.prototype.ref=function(){
this.refCount+=1},d.prototype.unref=function(){var m=this;if(m.refCount-=1,m.refCount>0)return;if(m.refCount<0)throw new Error("invalid unref");m.close(w);function w(U){if(U)return m.emit("error",U);m.
emit("close")}},d.prototype.createReadStream=function(m){m==null&&(m={});var w=m.start,U=m.end;if(w===U){var L=new B;return setImmediate(function(){L.end()}),L}var z=this._readStreamForRange(w,U),se=!1,
D=new _(this);z.on("error",function(Q){setImmediate(function(){se||D.emit("error",Q)})}),ee(D,function(){z.unpipe(D),D.unref(),z.destroy()});var G=new i(U-w);return D.on("error",function(Q){setImmediate(
function(){se||G.emit("error",Q)})}),ee(G,function(){se=!0,D.unpipe(G),D.destroy()}),z.pipe(D).pipe(G)},d.prototype._readStreamForRange=function(m,w){throw new Error("not implemented")},d.prototype.read=
function(m,w,U,L,z){var se=this.createReadStream({start:L,end:L+U}),D=new W,G=0;D._write=function(Q,he,ue){Q.copy(m,w+G,0,Q.length),G+=Q.length,ue()},D.on("finish",z),se.on("error",function(Q){z(Q)}),
se.pipe(D)},d.prototype.close=function(m){setImmediate(m)},V.inherits(_,B);function _(m){B.call(this),this.context=m,this.context.ref(),this.unreffedYet=!1}_.prototype._flush=function(m){this.unref(),
m()},_.prototype.unref=function(m){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var X="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\
`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function g(m,w){if(w)return m.toString("utf8");for(var U="",L=0;L<m.length;L++)U+=X[m[L]];return U}function F(m,w){var U=m.readUInt32LE(w),L=m.readUInt32LE(w+4);return L*4294967296+U}var K;typeof Buffer.
allocUnsafe=="function"?K=function(m){return Buffer.allocUnsafe(m)}:K=function(m){return new Buffer(m)};function ee(m,w){typeof m.destroy=="function"?m._destroy=function(U,L){w(),L?.(U)}:m.destroy=w}function te(m){
if(m)throw m}}),9037:((ae,le,e)=>{var f=I=>{var j={};return e.d(j,I),j},k=I=>(()=>I);ae.exports=f({getOctokit:()=>Nt.getOctokit})}),6543:((ae,le,e)=>{var f=I=>{var j={};return e.d(j,I),j},k=I=>(()=>I);
ae.exports=f({defaults:()=>Ut.defaults})}),8008:((ae,le,e)=>{var f=I=>{var j={};return e.d(j,I),j},k=I=>(()=>I);ae.exports=f({requestLog:()=>jt.requestLog})}),212:((ae,le,e)=>{var f=I=>{var j={};return e.
d(j,I),j},k=I=>(()=>I);ae.exports=f({retry:()=>Bt.retry})}),938:((ae,le,e)=>{var f=I=>{var j={};return e.d(j,I),j},k=I=>(()=>I);ae.exports=f({default:()=>Wt.default})}),5131:((ae,le,e)=>{var f=I=>{var j={};
return e.d(j,I),j},k=I=>(()=>I);ae.exports=f({default:()=>Ft.default})}),2613:(ae=>{ae.exports=Ve(import.meta.url)("assert")}),181:(ae=>{ae.exports=Ve(import.meta.url)("buffer")}),6982:(ae=>{ae.exports=
Ve(import.meta.url)("crypto")}),4434:(ae=>{ae.exports=Ve(import.meta.url)("events")}),9896:(ae=>{ae.exports=Ve(import.meta.url)("fs")}),1943:(ae=>{ae.exports=Ve(import.meta.url)("fs/promises")}),8611:(ae=>{
ae.exports=Ve(import.meta.url)("http")}),5692:(ae=>{ae.exports=Ve(import.meta.url)("https")}),9278:(ae=>{ae.exports=Ve(import.meta.url)("net")}),4573:(ae=>{ae.exports=Ve(import.meta.url)("node:buffer")}),
7598:(ae=>{ae.exports=Ve(import.meta.url)("node:crypto")}),3024:(ae=>{ae.exports=Ve(import.meta.url)("node:fs")}),1455:(ae=>{ae.exports=Ve(import.meta.url)("node:fs/promises")}),7067:(ae=>{ae.exports=
Ve(import.meta.url)("node:http")}),4708:(ae=>{ae.exports=Ve(import.meta.url)("node:https")}),8995:(ae=>{ae.exports=Ve(import.meta.url)("node:module")}),8161:(ae=>{ae.exports=Ve(import.meta.url)("node:\
os")}),6760:(ae=>{ae.exports=Ve(import.meta.url)("node:path")}),1708:(ae=>{ae.exports=Ve(import.meta.url)("node:process")}),7075:(ae=>{ae.exports=Ve(import.meta.url)("node:stream")}),3136:(ae=>{ae.exports=
Ve(import.meta.url)("node:url")}),7975:(ae=>{ae.exports=Ve(import.meta.url)("node:util")}),8522:(ae=>{ae.exports=Ve(import.meta.url)("node:zlib")}),857:(ae=>{ae.exports=Ve(import.meta.url)("os")}),6928:(ae=>{
ae.exports=Ve(import.meta.url)("path")}),2203:(ae=>{ae.exports=Ve(import.meta.url)("stream")}),4756:(ae=>{ae.exports=Ve(import.meta.url)("tls")}),2018:(ae=>{ae.exports=Ve(import.meta.url)("tty")}),7016:(ae=>{
ae.exports=Ve(import.meta.url)("url")}),9023:(ae=>{ae.exports=Ve(import.meta.url)("util")}),3106:(ae=>{ae.exports=Ve(import.meta.url)("zlib")}),3e3:((ae,le,e)=>{e.d(le,{WZ:()=>W,j:()=>a,mJ:()=>p});var f=e(
7598),k=e(6760),I=e(532),j=e(6191),V=e(7487),b=e(9870),R=e(3657),B=e(6584);function W(o,l){const u=o.boolean("upload-artifact",!0),M={overwrite:l,retentionDays:o.optional("retention-days",O)},S=o.boolean(
"artifact-env-variables",!0);return{upload:u?M:void 0,artifactEnvVariables:S}}function O(o){if(/^0+$/.test(o))return;const l=(0,B.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>u)
throw new Error(`must be at most ${u}, the repository's limit in days, not ${l}`);return l}async function p(o,{path:l,sha256:u,package:M},{upload:S,artifactEnvVariables:v}){if(v)return await(0,j.mz)(o,
{path:l,digest:u},S);const r=(0,R.z)((0,b.KC)(M)),c=(0,k.join)(await(0,V.Pd)("workflow-artifact-"),(0,k.basename)(l));await(0,I.lo)(c,r);const y=(0,f.createHash)("sha256").update(r).digest("hex");return await(0,j.
mz)(o,{path:c,digest:y},S)}function a({upload:o,artifactEnvVariables:l},u){!o||!l||!(0,V.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment \
variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ae,le,e)=>{e.d(le,{B:()=>R,X:()=>W});var f=e(7975),k=e(9462),I=e(3657),j=e(5645),V=e(6006),b=e(3349);async function R(O,p,{
title:a,advice:o,idsIn:l}){O.log.info(`${a}: ${p.status||"no status"}, dock status ${p.dockStatusId}`);let u={};const M=S=>{const r={...{"dock-status-id":p.dockStatusId,...l(S)},status:S.status||u.status};
(0,f.isDeepStrictEqual)(r,u)||O.publish(r),u=r};return await(0,V.qt)(O,p,{longestWaitMs:O.inputs.longestWaitMs,advice:o,onStatus:M})}const B="Check the workflow in AI for Process, then re-run the job.";
async function W(O,{workflowId:p,flowId:a}){return O.log.info(`Exporting workflow ${p}, flow ${a}, from ${O.platform.url.href}`),await(0,k.N)(O,(0,k.R)(O.inputs.timeoutMs,"No package"),async o=>{const l=await(0,b.
Nq)(o,{workflowId:p,flowId:a}),{dockStatusId:u,exportJobId:M}=l,S=await R(o,l,{title:`Export job ${M??"without an ID"}`,advice:B,idsIn:()=>({"export-job-id":M})}),v=await(0,b.EH)(o,l,S),r=async()=>(0,b.
EH)(o,l,await(0,V.SO)(o,u)),c=T=>(0,I.u)(T,o.signal),{content:y,...N}=await(0,j.R)(o,{url:v,freshUrl:r,read:c});return{...N,package:y}})}}),2697:((ae,le,e)=>{e.d(le,{$l:()=>v,As:()=>o,Sm:()=>B,UX:()=>O,
Xd:()=>u,bg:()=>r,cZ:()=>a});var f=e(1455),k=e(6760),I=e(7279),j=e(8725),V=e(7487),b=e(4057),R=e(706);function B({host:c,pathname:y}){return c+y.replace(/\/$/,"")}const W=2e4;function O({message:c}){return(0,R.
OX)(c,1e3)}const p="<dock status ID>";function a(c){const y=new Map;for(const{name:T,error:P,job:E}of c){if(!P)continue;const{"dock-status-id":n}=E,s=n===void 0?P.message:P.message.replaceAll(n,p),t=y.
get(s)??{names:[],ids:[],help:(0,V.VY)(P)};y.set(s,t),t.names.push(T),n!==void 0&&t.ids.push(n)}const N=Math.max(100,Math.min(1e3,Math.floor(W/y.size)));return Array.from(y,([T,{names:P,ids:E,help:n}])=>({
names:P,message:(0,R.OX)(T,N).replaceAll(p,()=>E.join(", ")),help:n}))}function o(c){return a(c).map(({names:y,message:N})=>`${y.join(", ")}: ${N}`).join(" | ")}function l(c,y){return!c||!y||c.message===
y.message?c??y:u(c,`${c.message} Also: ${y.message}`)}function u(c,y){return new I.HR({what:y,topic:(0,I.h_)(c).topic,cause:c})}async function M(c,y,{platform:N,titles:T,facts:P=[],known:E,work:n}){let s=E;
const t=_=>{s=_,setOutputs(_)};t(E);const i={inputs:c,platform:N,log:runnerLog(),signal:y,endsAt:1/0,publish:t},d=await n(i).then(()=>{},toError);if(c.summary){const _=factTable([["Host",{words:B(c.host)}],
...P,["Workflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(performance.now())}]]);d?await writeSummary(T.failed,withHelp(
O(d),helpFor(d)),_):await writeSummary(T.done,_)}if(d)throw d}const S=1e6;async function v(c,y){const N=JSON.stringify(y);await r(`the output ${c}`,{[`${c}.json`]:N});const T=Buffer.byteLength(N)>S;T&&
(0,j.lm)(`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),(0,V.n0)({[c]:T?[]:y})}async function r(c,y){try{const N=await(0,V.Pd)("workflow-results-");for(const[
T,P]of Object.entries(y)){const E=(0,k.join)(N,T);await(0,f.writeFile)(E,P).catch((0,V.E_)(E)),(0,V.n0)({[`${(0,k.parse)(T).name}-path`]:E})}}catch(N){(0,j.t1)().warning(`Can't keep ${c} as a file. ${(0,I.
gJ)(N)}`)}}}),3018:((ae,le,e)=>{e.d(le,{S:()=>Ee});var f=e(1124),k=e(706),I=e(3436),j=e(9665);const V=Number.MAX_SAFE_INTEGER,b=2,R=60,B="</details>",W=41,O=100;function p(h,x={}){const{under:$=()=>"",
parts:A=[],noun:re="change",folded:be=!1}=x,{length:fe}=$(V),{least:Oe=fe===0?h:`${h} \u2026`,changes:Se=r(A)}=x;return{line:h,under:$,size:h.length+fe,least:Oe,parts:A,changes:Se,noun:re,folded:be}}function a(h,x,$={}){
return x.length===0?[]:[p(h,{...$,parts:x})]}function o(h,x){const $=({leaf:xe,outer:Be})=>Be.length===1?0:xe.size,A=(xe,Be)=>$(xe)-$(Be),re=new Map,be=()=>c(S(h,re).filter(([xe])=>xe!=="")),fe=[];let Oe=u(
h,[]).sort(A),Se=x;for(let xe=-1;Oe.length>0&&xe<fe.length;Se=x-l(be()))xe=fe.length,Oe=Oe.filter(Be=>{const He=Be.outer.filter(Je=>!re.has(Je)),Xe=He.map(Je=>Je.line.length+b+R+(Je.folded?W:0)).reduce(
(Je,et)=>Je+et,Be.leaf.least.length+b);if(Xe>Se)return!0;Se-=Xe;for(const Je of He)re.set(Je,[]);return re.set(Be.leaf,[Be.leaf.least]),fe.push(Be),!1});for(const[xe,{leaf:Be}]of fe.sort(A).entries()){
const He=M(Be,Be.least.length+Math.floor(Se/(fe.length-xe)));Se-=l(He)-Be.least.length,re.set(Be,He)}return be()}function l(h){return h.reduce((x,{length:$})=>x+$,0)}function u(h,x){return h.parts.length===
0?[{leaf:h,outer:x}]:h.parts.flatMap($=>u($,[...x,h]))}function M({line:h,under:x,size:$,least:A},re){if($<=re)return[h,x(Math.max(re,V))];for(let be=re-h.length-R;be>O;be=Math.floor(be*.7)){const fe=x(
be);if(fe!==""&&h.length+fe.length<=re)return[h,fe]}return[A]}function S(h,x){const{line:$,parts:A,folded:re}=h;if(A.length===0)return[x.get(h)??[]];const be=A.filter(Se=>x.has(Se)).flatMap(Se=>S(Se,x)),
fe=A.filter(Se=>!x.has(Se)),Oe=[...be,[v(h,fe)]];return re?[[`<details><summary>${$}</summary>`],...Oe,[B]]:[[$],...Oe]}function v({noun:h},x){if(h==="connection"&&x.length>0)return`\u2026 and ${(0,k.
hS)(x.length,"more connection")}`;if(r(x)===0)return"";const $=h==="workflow"?` in ${(0,k.hS)(x.length,"more workflow")}`:"";return`\u2026 and ${(0,k.hS)(r(x),"more change")}${$}`}function r(h){return h.
reduce((x,{changes:$})=>x+$,0)}function c(h){const x=$=>$?.[0]?.startsWith("- ");return h.flatMap(($,A)=>{const re=$[0]===B||x($)&&x(h[A-1]);return[A===0?"":re?`
`:`

`,...$]})}var y=e(8132),N=e(8151),T=e(3499),P=e(8965),E=e(5408);const n=2,s=1e3,t=240,i=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])\
|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],d=40,_="...";function X(h,x){const $=[g(h??x),g(x??h)],[A,re]=[K(h),K(x)],be=te(A,re);return $[0]===$[1]?be:[`@@ li\
ne ends: ${$[0]} \u2192 ${$[1]} @@`,...be]}function g(h=""){return h.includes(`
`)&&!/(?<!\r)\n/.test(h)?"CRLF":"LF"}function F(h){return h.split(g(h)==="CRLF"?`\r
`:`
`)}function K(h){return(h===void 0?[]:F(h)).flatMap($=>i.reduce(ee,[$]).map((A,re)=>re===0?A:_+A))}function ee(h,x){return h.flatMap($=>$.length>t?Array.from($.matchAll(x),([A])=>A):$)}function te(h,x){
const $=new Set(h),re=x.some(Oe=>$.has(Oe))?(0,P.E)([...h],[...x],{maxEditLength:s}):void 0;if(re===void 0)return[...L(m(h),m(x)),...w("+",m(x))];const be=re.map(Oe=>({...Oe,value:m(Oe.value)}));let fe=0;
return be.flatMap(({added:Oe,removed:Se,value:xe},Be)=>{const He=be[Be+1];if(Se)return L(xe,He?.added?He.value:[]);const[Qe,Xe]=[Be===0?0:n,xe.length-n],Je=fe+U(xe.slice(0,Xe+1));return fe+=U(xe),Oe?w(
"+",xe):He===void 0?w(" ",xe.slice(0,Qe)):Xe-Qe<2?w(" ",xe):[...w(" ",xe.slice(0,Qe)),`@@ line ${Je} @@`,...w(" ",xe.slice(Xe))]})}function m(h){const x=[];for(const $ of h){const A=x.at(-1)??"",re=$.
startsWith(_)&&$.length<d&&A!==""&&A.length<t/2;re&&x.pop(),x.push(re?A+$.slice(_.length):$)}return x}function w(h,x){return x.map($=>`${h} ${$}`)}function U(h){return h.filter(x=>!x.startsWith(_)).length}
function L(h,x){const $=new Map(h.map(xe=>[D(xe),xe])),A=xe=>D(xe)!=="",re=x.filter(A),fe=(h.length-h.filter(A).length!==x.length-re.length?re:x).flatMap(xe=>se($.get(D(xe))??xe,xe)),Oe=fe.length>0||x.
length===0?fe:se(z(h),z(x));return[...Oe.length===0?[]:[`@@ hard to see: ${[...new Set(Oe)].join(", ")} @@`],...w("-",h)]}function z(h){return h.map(x=>x.startsWith(_)?x.slice(_.length):`
${x}`).join("")}function se(h,x){if(D(h)!==D(x))return[];const[$,A]=[h.normalize(),x.normalize()],re=G(h)===G(x)?[]:["Unicode forms"];return $===A?re:[...re,$.trimEnd()===A.trimEnd()?"spaces at the en\
d":"white space"]}function D(h){return G(h.normalize())}function G(h){return h.replace(/\s/g,"")}function Q(h,x){const $=Se=>/^[-+]/.test(Se);let[A,re]=[0,x];const fe=[...(0,E.$z)(h,Se=>Se.startsWith(
"@@ line ")?++A:A).values()].flatMap(Se=>{const xe=he(Se,re);return re-=ue(Se),xe}),Oe=h.filter($).length-fe.filter($).length;return Oe===0?fe:[...fe,`@@ ${(0,k.hS)(Oe,"more changed line")} @@`]}function he(h,x){
const $=fe=>fe.startsWith("-"),A=ue(h.filter($)),re=ue(h)-A,be={removed:Math.max(x/2,x-re),others:Math.max(x/2,x-A)};return h.filter(fe=>{const Oe=$(fe)?"removed":"others";return be[Oe]-=fe.length+1,be[Oe]>=
0})}function ue(h){return h.reduce((x,$)=>x+$.length+1,0)}var J=e(2742),ne=e(7856);const q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},de=80,pe={texts:3,min:4,max:60,usual:2,usualWeight:.001},we=h=>`  ${h}`;function ge(h,x,$){if(h.type==="string")return Re(Ke((0,I.e1)(h.text),x.mask),x,$);const[A="",...re]=Ne(h,x);return re.
length>0||A.length>de?void 0:(0,y.SS)(A,1/0)}function Re(h,x,$){const A=x.mask(h).shown;if(A.length>de||A.includes(`
`))return;const re=Ce(h,x,$);return(0,y.SS)(JSON.stringify(A),1/0)+(re===void 0?"":` (${Fe(re,x)})`)}function Ce(h,{labelOf:x},$){const A=x(h),re=$!==void 0&&(0,I.e1)((0,I.TH)($)??"")===h;return A===void 0||
re||A.toLowerCase()===h.toLowerCase()||[...$?.members.values()??[]].some(fe=>(0,I.jn)(fe)&&(0,I.e1)(fe.text)===A)?void 0:A}function ke(h,x,{labelOf:$}){const[A,re]=h.slice(-2);return A?.type!=="item"||
re?.type!=="member"||!I.ZM.test(re.key)?!1:(0,I.TH)(A.item)===x||$((0,I.e1)(x))===A.label}function Ne(h,x,$){const{mask:A}=x;if((0,I.jn)(h)){if(h.type==="literal")return[A(h.text).shown];const xe=Ke((0,I.
e1)(h.text),A),{shown:Be}=A(xe);if(Be.includes(`
`))return["|",...F(Be).map(we)];const He=Ce(xe,x,$);return[JSON.stringify(Be)+(He===void 0?"":` (${A(He).shown})`)]}const[re="",be=""]=h.type==="array"?"[]":"{}",fe=h.type==="array"?h.items.map(xe=>Ne(
xe,x)):Array.from(h.members,([xe,Be])=>{const[He,...Qe]=(0,ne.$C)(xe,Be,h)?[k.v5]:Ne(Be,x,h);return[`${JSON.stringify(A(xe).shown)}: ${He}`,...Qe]}),Oe=re+fe.join(", ")+be;return Oe.length<=de&&fe.every(
xe=>xe.length===1)?[Oe]:[re,...fe.flat().map(we),be]}function Ke(h,x){if(!h.includes("%")||h.includes("://")&&x(h).shown!==h)return h;try{const $=decodeURIComponent(h);return[encodeURIComponent($),encodeURI(
$)].includes(h)?$:h}catch{return h}}function We(h,x,$){const A=[Ke(h,$),Ke(x,$)];return[h,x].some(be=>be.includes("%")&&A.includes(be))||A[0]===A[1]?[h,x]:A}function Ue(h,x,$){const A=new Map,re=(fe,Oe,Se)=>{
Se>(A.get(fe)?.weight??0)&&A.set(fe,{text:Oe,weight:Se})},be=(fe,Oe,Se)=>{if(fe.type==="array")for(const Je of fe.items)be(Je,Oe,Se+1);if(fe.type==="object")for(const[Je,et]of fe.members)I.eX.some(ot=>ot===
Je)&&(0,I.TN)(fe,"name")===JSON.stringify(Oe)||((0,ne.$C)(Je,et,fe)?re(Je,k.v5,pe.max):be(et,Je,Se+1));if(fe.type!=="string")return;const xe=(0,I.e1)(fe.text),He=/^type$/i.test(Oe)||(0,T.rL)(Oe,fe)||(0,T.
gN)(xe)||x(fe)||$.labelOf(xe)!==void 0;if(xe.length<pe.min||He)return;const Qe=xe.includes("://")?2*pe.max:Math.min(xe.length,pe.max),Xe=$.countOf(xe)>pe.usual?pe.usualWeight:1;re(Oe,$.mask(Ke(xe,$.mask)).
shown,Xe*Qe/(Se+1))};return be(h,"",0),[...A].sort(([,fe],[,Oe])=>Oe.weight-fe.weight).filter(([,{weight:fe}],Oe)=>Oe===0||Oe<pe.texts&&fe>pe.usualWeight*2*pe.max).map(([fe,{text:Oe}])=>`${Fe(fe,$)}: ${(0,y.
SS)(JSON.stringify((0,y.Jj)(Oe,pe.max)),1/0)}`).join(", ")}function Fe(h,{mask:x},$=100){return(0,y.SS)(x(h).shown,$)}function ye(h,x,$=!1){const A=h.findLastIndex(({type:fe})=>fe==="item"),re=$?1/0:100;
return h.flatMap((fe,Oe)=>{if(fe.type==="element"){const He=h[Oe+1],Qe=He?.type==="member"&&fe.item?(0,I.TN)(fe.item,He.key):void 0,Xe=fe.text===void 0||Oe>0&&!He||Qe===JSON.stringify(fe.text);return[
(0,y.SS)(`[${fe.index}]`)+(Xe?"":` (${Fe(fe.text,x)})`)]}if(fe.type==="item"){const He=x.endsOf(fe.item),Qe=He===void 0?fe.label:$?`${He} (${fe.label})`:He,Xe=Oe===A&&fe.hint!==void 0?` (${Fe(fe.hint,
x)})`:"";return[`**${Fe(Qe,x,re)}**${Xe}`]}const Se=h.slice(Oe+1).find(({type:He})=>He!=="member")?.type==="item",xe=!$&&Se&&/^([A-Za-z]*|[a-z_]+)$/.test(fe.key),Be=Ce(fe.key,x);return xe?[]:[Fe(fe.key,
x,re)+(Be?` (${Fe(Be,x)})`:"")]}).join(" \u203A ")||(x.whole??"the whole file")}function Z({path:h},x,$){const re=h.slice(x(h)).map(be=>be.type==="element"?{...be,text:void 0}:be);return ye(re,$)}function oe(h,x){
const $=fe=>h.map(({path:Oe,kind:Se})=>(Se?`${q[Se]} `:"")+ye(Oe,x,fe)),[A,re]=[$(!1),$(!0)],be=(0,j.Vn)(A);return ie(A.map((fe,Oe)=>be.get(fe)===1?fe:re[Oe]??fe))}function ie(h){const[x,$]=[(0,j.Vn)(
h),new Map];return h.map(A=>{const[re=1,be]=[x.get(A),($.get(A)??0)+1];return $.set(A,be),re===1?A:`${A} (${be} of ${re})`})}const me="  ",_e=3,Ie=5,Me=120,Te={line:": changed, hidden"};function Pe(h,x){
const $=new Map;let A=h;for(const be of[T.a2,({length:fe})=>fe-1]){const fe=[...(0,E.$z)(A,Oe=>je(Oe,be(Oe.path))).values()];for(const Oe of fe)Oe.length>=_e&&$.set(Oe[0],De(Oe,be,x));A=fe.filter(Oe=>Oe.
length<_e).flat()}const re=oe(A,x);for(const[be,fe]of A.entries()){const{line:Oe,...Se}=ze(fe,x);$.set(fe,p(`- ${re[be]}${Oe}`,{changes:1,...Se}))}return h.flatMap(be=>$.get(be)??[])}function je(h,x){
const A=(h.kind==="modified"?[h.from,h.to]:"value"in h?[h.value]:[]).flatMap(fe=>"id"in fe?[fe.id]:[]);if(x<=0||A.length===0)return h;const re=fe=>fe.type==="member"?fe.key:fe.type==="item"?[fe.label]:
fe.index,be=h.path.slice(x).map(re);return JSON.stringify([h.kind,A,be])}function De(h,x,$){const[A]=h,{line:re,under:be=()=>""}=ze(A,$),fe=Ze(Ae(h,x,$)),Oe=A.kind==="modified"?"":` ${A.kind}`,Se=`- ${q[A.
kind]} ${Z(A,x,$)}${re}${Oe} in ${fe.line}`;return p(Se,{changes:h.length,under:xe=>be(xe)+(fe.under?.(xe)??"")})}function Ae(h,x,$){const A=h.map(({path:re})=>({path:re.slice(0,x(re))}));return oe(A,
$)}function ze(h,x){if(h.kind==="modified")return Le(h,x);if("value"in h)return nt(h,x);if(h.kind==="moved"){const[be,fe]=[h.from.at(-1),h.path.at(-1)],Oe=fe&&"label"in fe?fe.label:fe&&"key"in fe&&fe.
key;if(be?.type==="member"&&be.key!==Oe)return{line:`: renamed from ${Fe(be.key,x)}`};const[Se,xe]=[h.from,h.path].map(Be=>ye(Be.slice(0,-1),x));return{line:`: moved from ${Se} to ${xe}`}}if(h.moved.length===
0)return{line:": in a new order"};const $=h.moved.map(be=>({path:[be]})),A=Ze(oe($,x)),re=A.under?`${A.line} moved`:`moved: ${A.line}`;return{...A,line:`: in a new order (${re})`}}function Ze(h){if(h.
length<=Ie)return{line:h.join(", ")};const x=(0,k.hS)(h.length,"item"),$=dt(x,me+h.join(", "));return{line:x,under:A=>$.length<=A?$:""}}function Le({path:h,from:x,to:$},A){if(x.type==="hidden"||$.type===
"hidden")return{line:""};if((0,ne._p)(h,x,$))return Te;if(x.type==="string"&&$.type==="string"){const He=ke(h,$.text,A)?{...A,labelOf:()=>{}}:A;return Ge((0,I.e1)(x.text),(0,I.e1)($.text),He)}const re=qe(
x,$);if(re?.changes.length===0)return{line:`: the same ${re.words}`};if(re)return{line:` (${re.words})`,under:Ye(Pe(re.changes,A))};const[be,fe]=[Ne(x,A).join(`
`),Ne($,A).join(`
`)];if(be===fe)return Te;const[Oe,Se]=[ge(x,A),ge($,A)],xe=`: ${Oe??"\u2026"} \u2192 ${Se??"\u2026"}`;return Oe&&Se?{line:xe}:[be,fe].includes("null")&&![x.type,$.type].includes("string")?{line:xe,under:st(
be,fe,"All of it")}:{line:"",under:st(be,fe)}}function qe(h,x){const $=h.type==="string"!=(x.type==="string"),[A,...re]=[h,x].flatMap(He=>He.type==="array"?He.items:[]);if(!$&&(A?.type!=="object"||re.
length>0))return;const be=He=>(0,J.dj)(!$&&He.type==="array"&&A?A:He),fe=He=>He.type==="string"?(0,I.e1)(He.text):be(He),Oe=(0,J.qy)(fe(h),fe(x))?.changes,[Se,xe,Be]=$?["JSON","text","string"]:["objec\
t","list","array"];return Oe&&{changes:Oe,words:`${Se}, ${x.type===Be?"now":"no longer"} in a ${xe}`}}function Ye(h){const x=p("",{parts:h});return $=>`
${ft(o(x,$).join(""))}`}function Ge(h,x,$){const[A,re]=We(h,x,$.mask),be=A===h&&re===x?"":" (percent-encoded)",[fe,...Oe]=(0,J.qy)(A,re)?.changes??[];if(fe!==void 0){const ot={...$,whole:"the whole te\
xt"},at=`${be} (JSON in a text)`;if(Oe.length===0&&fe.kind==="modified"){const gt=Le(fe,ot);return{...gt,line:`${at} \u203A ${ye(fe.path,ot)}${gt.line}`}}return{line:at,under:Ye(Pe([fe,...Oe],ot))}}const[
Se,xe]=[$.mask(A),$.mask(re)];if(Se.shown===xe.shown)return{line:be+Te.line};const Be=Se.hidden===xe.hidden?"":" (hidden values differ, too)",He=[A,re].every(ot=>$.labelOf(ot,!0)!==void 0)||void 0,Qe={
...$,labelOf:ot=>$.labelOf(ot,He)},[Xe,Je]=[Re(A,Qe),Re(re,Qe)];if(!Xe||!Je)return{line:be+Be,under:st(Se.shown,xe.shown)};const et=se(Se.shown,xe.shown).join(", ");return{line:`${be}: ${Xe} \u2192 ${Je}${et&&
` (${et})`}${Be}`}}function nt(h,x){const{path:$,value:A}=h;if(A.type==="hidden")return{line:""};if((0,ne._p)($,A))return{line:": hidden"};if(A.type==="object")return rt(h,A,x);const re=ge(A,x);return re!==
void 0?{line:`: ${re}`}:A.type==="array"?{line:"",under:it(h,Ne(A,x),(0,k.hS)(A.items.length,"element"))}:{line:"",under:it(h,[x.mask(Ke((0,I.e1)(A.text),x.mask)).shown])}}function rt(h,x,$){const A=h.
path.at(-1),re=A?.type==="item"?A:void 0;if(x.members.size===0&&!re)return{line:": `{}`"};const be=Xe=>(0,I.jn)(Xe)&&[re?.label,re?.hint].includes((0,I.e1)(Xe.text)),fe=[...x.members].filter(([,Xe])=>!re||
!be(Xe)),Oe=fe.filter(([Xe,Je])=>!re||!(0,T.rL)(Xe,Je)),Se=Oe.map(([Xe,Je])=>{const et=(0,ne.$C)(Xe,Je,x)?(0,y.SS)(k.v5):ge(Je,$,x);return et&&`${Fe(Xe,$)}: ${et}`}),xe=!Se.includes(void 0)&&Se.join("\
, ").length<=Me,Be=xe?Se.join(", "):Ue(x,be,$),He=Be&&`: ${Be}`;if(xe&&Oe.length===fe.length)return{line:He};const Qe=it(h,Ne(x,$),(0,k.hS)(x.members.size,"field"));return{line:He,under:xe?Xe=>Xe===1/0?
Qe(Xe):"":Qe}}function it({kind:h},x,$){const A=x.join(`
`);return h==="added"?st(void 0,A,$):st(A,void 0,$)}function st(h,x,$){const A=(0,y.EU)(X(h,x),"diff",me);return re=>{const be=A.length<=re?A:ct(A,re);return $===void 0?`
${be}`:dt($,be)}}function ct(h,x){const $=h.split(`
`),A=$.slice(1,-1).map(re=>re.slice(me.length));return[...$.slice(0,1),...Q(A,x).map(re=>me+re),...$.slice(-1)].join(`
`)}function dt(h,x){return`
${me}<details><summary>${h}</summary>

${x}
${me}</details>`}function ft(h){return h.replace(/^(?=.)/gm,me)}const ut=5;function $t(h,x,$){const A=(0,N.ID)(h,Je=>$(Je).shown,x),re=(0,I.qy)(()=>(0,j.Vn)((0,I.PX)(h.head??h.base))),be={mask:$,labelOf:(Je,et)=>A?.
labelOf(JSON.stringify(Je),et),endsOf:Je=>A?.endsOf(Je),countOf:Je=>re().get(Je)??0},fe=mt((0,f.xS)(h)),Oe=h.status==="modified",Se=Oe?At(h,be,A):Pe(ht(Tt(h),A),be),{nodes:xe=0,connections:Be=0}=A?.size??
{},He=xe===0?"What is in it":`${(0,k.hS)(xe,"node")}, ${(0,k.hS)(Be,"connection")}`,Xe=[...Oe?Se:a(He,Se,{changes:fe,folded:!0}),...Mt(h,be)];return[...St(A),p(lt(h,$),{parts:Xe,changes:fe})]}function mt({
added:h,modified:x,removed:$}){return h+x+$}function St(h){return h?.note!==void 0?[p(h.note)]:h?.picture?[p((0,y.EU)(h.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function lt({name:h,kind:x,status:$,changes:A},re){const be=`**${Fe(h,{mask:re})}**`;return $!=="modified"?`${q[$]} ${be}: file ${$}`:x===
"binary"||x==="variables"&&A.length===0?`${q.modified} ${be}: content modified`:x==="variables"?`${be} (values are never shown)`:be}function Mt({references:h},x){if(h.length===0)return[];const $=h.slice(
0,ut).map(({path:fe,from:Oe,to:Se})=>`${ye(fe,x)} (${Fe(Oe,x)} \u2192 ${Fe(Se,x)})`),A=h.length>ut?", \u2026":"",re=h.length===1?"follows and isn't":"follow and aren't",be=`${(0,k.hS)(h.length,"refere\
nce")} to new IDs and names ${re} counted`;return[p(`${be}: ${$.join(", ")}${A}`)]}function At(h,x,$){const A=(0,T.pi)(h),re=$?.connections??[],be=new Set(re.map(({item:et})=>et)),[fe,Oe]=[pt(h.text?.
base),pt(h.text?.head)],Se=(0,E.$z)(h.text?[{kind:"modified",path:[],from:fe,to:Oe}]:h.changes,et=>{const[ot,at]=et.path.slice(-2),gt=ot?.type==="item"&&at?.type==="member"&&N.md.includes(at.key);return $?.
tells(et)?gt?"layout":"told":"value"in et&&be.has(et.value)?"connection":A(et)?"layout":It(et.path,$)?et.kind==="reordered"?"order":"item":"rest"}),[xe,Be]=[Se.get("layout")??[],Se.get("connection")??
[]],He=Pe(Se.get("rest")??[],x),Qe=yt(re,Be,x),Xe=(Se.get("told")?.length??0)+Be.length,Je=`Layout and bookkeeping: ${(0,k.hS)(xe.length,"change")}`;return[...Pe(ht([...Se.get("item")??[],...Se.get("o\
rder")??[]],$),x),...a("Connections",Qe,{noun:"connection",changes:Xe}),...Qe.length===0?He:a("Elsewhere in the file",He),...a(Je,bt(ht((0,T.lY)(xe,h),$),x),{folded:!0})]}function ht(h,x){return x?h.map(
x.withItems):h}function It(h,x){return h.some($=>$.type==="item"||$.type==="member"&&x?.isItemKey($.key))}function pt(h=""){return{type:"string",id:0,text:JSON.stringify(h)}}function Tt({base:h,head:x,
text:$,status:A,changes:re}){const be=A==="removed"?"removed":"added",fe=(Se,xe)=>{const Be=(0,j.Vg)(Se,()=>{});return!(xe.length<3&&Be.length>0&&Be.every(Qe=>Qe.value.type==="object"))&&(xe.length>0||
Se.type!=="object")?[{kind:be,path:xe,value:Se}]:Be.flatMap(({step:Qe,value:Xe})=>Qe.type==="member"?fe(Xe,[...xe,Qe]):[{kind:be,path:[...xe,Qe],value:Xe}])},Oe=h??x??($&&pt($.base??$.head));return Oe?
fe(Oe,[]):re}function yt(h,x,$){const A=new Map(x.map(fe=>["value"in fe&&fe.value,fe])),re=wt(h,A),be=ie(re.map(fe=>Et(fe,$)));return re.map(([{item:fe}],Oe)=>{const Se=A.get(fe),{line:xe,under:Be=()=>""}=Se?
ze(Se,$):{line:""};return p(`${be[Oe]}${Be(0)===""?xe:""}`,{under:Be})})}function wt(h,x){const $={added:new Map,removed:new Map};return h.flatMap(A=>{const{kind:re,source:be,target:fe,item:Oe}=A;if(re===
"rewired"||x.has(Oe))return[[A]];const Se=$[re].get(be),xe=Se??[A];return Se&&Se.push(A),$[re].delete(be),$[re].set(fe,xe),Se?[]:[xe]})}function Et(h,x){const[{kind:$,source:A,target:re,was:be}]=h,fe=Be=>`\
**${Fe(Be.label,x)}**`,Oe=Be=>Be===""?"":` (${Fe(Be,x)})`,Se=h.map(({target:Be,label:He})=>` \u2192 ${fe(Be)}${Oe(He)}`),xe=be?.target===re?Oe(be.label)||" without a label":be&&` ${fe(be.target)}`;return`\
- ${q[$]} ${fe(A)}${Se.join("")}${xe===void 0?"":`, was${xe}`}`}function bt(h,x){const $=re=>`${re.kind} ${(0,T.a2)(re.path)>0} ${Z(re,T.a2,x)}`;return[...(0,E.$z)(h,$).values()].flatMap(re=>{const be=re.
map(xe=>ze(xe,x));if(re.length<_e||be.some(({under:xe})=>xe))return Pe(re,x);const fe=Ae(re,T.a2,x),Oe=ft(be.map(({line:xe},Be)=>`- ${fe[Be]}${xe}`).join(`
`)),Se=`- ${q[re[0].kind]} ${Z(re[0],T.a2,x)} of ${(0,k.hS)(re.length,"item")}`;return p(Se,{changes:re.length,under:()=>`
${Oe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Rt(h){const{workflows:x,missing:$}=h,A=(0,ne.lb)(h),be=["changed","added","removed"].flatMap(Se=>x.filter(xe=>xe.status===Se)).map(
Se=>{const xe=mt(Se.counts),Be=Se.files.flatMap(({base:Xe,head:Je})=>[Je??[],Xe??[]].flat()),He=(0,I.qy)(()=>(0,j.j9)([...Be,...Se.unchanged])),Qe=Xe=>$t(Xe,Je=>He().itemOf(Je),A);return{workflow:Se,changes:xe,
parts:Se.files.flatMap(Qe)}}),fe=Dt(h,A),Oe=$===void 0?"":`\`${$}\` doesn't exist: it counts as empty.`;return({maxLength:Se=_t,maxBytes:xe=1/0,headings:Be=!0,mark:He=!0}={})=>{const Qe=be.map(({workflow:et,
...ot})=>p(Pt(et,A,Be),ot)),Xe=p(Oe,{parts:[...a("",Qe,{noun:"workflow"}),...fe]}),Je=He?`${vt}
`:"";for(let et=Math.min(Se,xe);;){const ot=[Je,...o(Xe,et-Je.length-1),`
`],at=xe===1/0?0:Buffer.byteLength(ot.join(""));if(at<=xe||et<Ot)return ot;et=Math.floor(et*xe*.99/at)}}}function kt(h,x){return h.length<=3e3&&h.split(`
`).length<=50?h:`<details><summary>${x}</summary>

${h}
</details>
`}function Pt({name:h,status:x,counts:$},A,re){const be=re?"### ":"",fe=h===void 0?void 0:Fe(h,{mask:A});return x==="added"||x==="removed"?`${be}${q[x]} ${fe===void 0?"Workflow":`${fe}: workflow`} ${x}`:
re?`${be}${fe===void 0?"":`${fe}: `}${(0,f.cq)($)}`:""}function Dt({workflows:h,notCompared:x=[]},$){const A=(fe,Oe)=>{const Se=fe.flatMap(xe=>xe===void 0?[]:[Fe(xe,{mask:$})]).join(", ");return fe.length===
0?[]:[p(Oe(Se),{least:Oe((0,k.hS)(fe.length,"workflow"))})]},re=h.flatMap(({name:fe,status:Oe})=>Oe==="unchanged"?[fe]:[]),be=h.flatMap(({name:fe,variablesCompared:Oe})=>Oe?[]:[fe]);return[...h.length===
0?[p("No workflow was compared")]:[],...A(re,fe=>fe===""?"No changes":`${fe}: no changes`),...A(be,fe=>`The environment variables${be.length===h.length?"":` of ${fe}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...A(x,fe=>`${fe}: not compared, because the step failed`)]}var Y=e(8725),C=e(2697),H=e(6584);const ce=900*1024;async function Ee(h){$e(h);const x=Rt(h),
$={"report.md":x(),"full-report.md":x({maxLength:1/0})};return await(0,C.bg)("the report",$),ve(x)}function ve(h){return(x,$,A)=>{const re=ce-Buffer.byteLength($.join()),be=h({headings:x,maxLength:1/0,
maxBytes:re,mark:!1}).join("");return A===void 0?be:kt(be,A)}}function $e(h){const x=(0,f.AS)(h);if(x.length===0)return;const $=x.slice(0,20).map(H.bY),A=x.length>20?` and ${(0,k.hS)(x.length-20,"more\
 line")}`:"";(0,Y.lm)(`No field matched ${$.join(", ")}${A} in ignore. Check the spelling.`)}}),682:((ae,le,e)=>{e.d(le,{H:()=>a,R:()=>R});var f=e(3024),k=e(532),I=e(7279),j=e(5806),V=e(706),b=e(6584);
function R(o,l){const u=["workflows","workflows-file"].find(S=>o.text(S)!=="");if(u===void 0)return{targets:B(o,l),fromList:!1};u==="workflows"&&o.exclude(["workflows-file"],u),o.exclude(["workflow-id",
"flow-id","name"],u);const M=u==="workflows"?o.lines(u):o.optional(u,W);return{targets:M===void 0?[]:p(o,u,M),fromList:!0}}function B(o,l){const u=o.required("workflow-id",b.Fg),M=o.required("flow-id",
b.Fg),S=o.optional("name",b.$q);return u===void 0||M===void 0?[]:[{name:S??o.parse("workflow-id",l+u,b.$q)??"",workflowId:u,flowId:M}]}function W(o){const l=(0,b.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,f.readFileSync)(l))}catch(u){throw new Error(`can't be read: ${o}: ${(0,k.CQ)(u)}`)}}const O=(0,b.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,b.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${b.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,V.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,V.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,b.bY)(o)}`]);function p(o,l,u){const M=[],S=new Map,v=u.split(/\r\n|\n|\r/).map(r=>r.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[r,c]of v.entries()){const y=`${l}\
 line ${r+1}`;if(!o.parse(y,c.join(" "),O))continue;const[N="",T="",P=""]=c;o.parse(`${y} name`,N,b.$q),o.parse(`${y} workflow-id`,T,b.Fg),o.parse(`${y} flow-id`,P,b.Fg);const[E,n]=[(0,j.Sr)(N),`${T} ${P}`].
map(t=>{const i=S.get(t);return i===void 0&&S.set(t,r+1),i});E!==void 0&&o.refuse(y,`has the name of line ${E}`),n!==void 0&&o.refuse(y,`has the IDs of line ${n}. Set the IDs of its own workflow, or r\
emove the line`),M.push({name:N,workflowId:T,flowId:P})}return v.every(r=>r.length===0)&&o.refuse(l,"names no workflow"),M}async function a(o,l,u){const M=[],S=o.entries();let v;const r=async()=>{for(const[
c,y]of S){const N=await u(y,v);M[c]=N,N.error&&(0,I.h_)(N.error).affectsAll&&(v??=N.error)}};return await Promise.all(Array.from({length:Math.min(l,o.length)},r)),M}}),6584:((ae,le,e)=>{e.d(le,{$J:()=>O,
$q:()=>r,Do:()=>u,EO:()=>P,Fg:()=>l,bY:()=>n,il:()=>B,kH:()=>b,or:()=>o,sJ:()=>R,sU:()=>S,tz:()=>c,yG:()=>W});var f=e(3024),k=e(6760),I=e(5806),j=e(7596),V=e(706);const b=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function R(t,i=b){return[i,({input:d})=>`contains ${s(d)}. ${t}`]}function B(...t){return i=>{for(const[d,_]of t){const X=d.exec(i);if(X)throw new Error(typeof _=="string"?_:_(X))}return i}}function W(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${n(t)}`)}function O(t,i=!1){return d=>{const _=Number(d);if((i?/^\d+$/:/^\d+(\.\d+)?$/).
test(d)&&_>0&&_<=t)return _;const X=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${i?"whole ":""}number above 0${X}, not ${n(d)}`)}}const p="is not an address such as https://ai-for-proce\
ss.example.ai",a=B(R("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,p]);function o(t){
const i=/^[a-z0-9+.-]+:\/\//i.test(a(t))?t:`https://${t}`;if(!URL.canParse(i))throw new Error(p);const d=new URL(i);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// \
address");if(d.protocol==="http:"&&!(0,j.U9)(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function l(t){
if((0,j.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${n(t)}`)}const u=B(R("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),M="is too long: at\
 most 200 characters",S=B([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${n(t)}`],[/.{201}/u,M]),v=B([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${n(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${n(t)}`],[/.{201}/u,M]);function r(t){const i=(0,I.x5)(v(t));if(i!==void 0)
throw new Error(`can't be a name: ${n(t)} ${i}`);if(Buffer.byteLength(t)>240)throw new Error(M);return t}function c(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const N=B([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function T(t){return(0,k.
resolve)(y(),N(t))}function P(t){const i=T(t);if((0,f.existsSync)(i))return i;throw new Error(E(t))}function E(t){const i=!(0,f.existsSync)(y())||(0,f.readdirSync)(y()).length===0;return`doesn't exist\
: ${n(t)}${i?". The workspace is empty: run actions/checkout before this step":""}`}function n(t){const i=s(t);return`"${(0,V.OX)(t,60)}"${i===""?"":` with ${i}`}`}function s(t){const i=(t.match(new RegExp(
b,"gu"))??[]).map(X=>X.codePointAt(0)??0),d=[...new Set(i)].map(X=>`U+${X.toString(16).toUpperCase().padStart(4,"0")}`),_=d.length===1?"an invisible character":"invisible characters";return d.length===
0?"":`${_} (${d.slice(0,5).join(", ")})`}}),1124:((ae,le,e)=>{e.d(le,{AS:()=>R,Hq:()=>V,RG:()=>k,cq:()=>B,cz:()=>I,xS:()=>j,xW:()=>b});var f=e(706);const k={type:"hidden"};function I(W){const O=p=>W.reduce(
(a,o)=>a+o[p],0);return{added:O("added"),modified:O("modified"),removed:O("removed")}}function j({status:W,changes:O,references:p}){const a={added:0,modified:0,removed:0};if(W!=="modified")return{...a,
[W]:1};if(O.length===0&&p.length===0)return{...a,modified:1};for(const{kind:o}of O)a[o==="added"||o==="removed"?o:"modified"]++;return a}function V({workflows:W}){return W.some(({status:O})=>O!=="unch\
anged")}function b({workflows:W}){return I(W.map(({counts:O})=>O))}function R({workflows:[W,...O]}){return W?.unusedIgnores.filter(p=>O.every(({unusedIgnores:a})=>a.includes(p)))??[]}function B({modified:W,
added:O,removed:p}){return Object.entries({modified:W,added:O,removed:p}).flatMap(([o,l])=>l===0?[]:[`${(0,f.zD)(l)} ${o}`]).join(", ")||"no changes"}}),3436:((ae,le,e)=>{e.d(le,{C5:()=>M,Gg:()=>o,Ku:()=>u,
MH:()=>j,Ms:()=>y,Op:()=>r,PX:()=>v,QP:()=>l,Rk:()=>I,TH:()=>a,TN:()=>O,YD:()=>p,ZM:()=>b,e1:()=>c,eX:()=>V,jn:()=>S,kk:()=>W,qy:()=>E,yR:()=>P});var f=e(8142),k=e(2899);const I=["id","_id","key","nam\
e"],j=[...I,"uuid","guid","identifier","instanceIdentifier"],V=["name","title","label","displayName","Name","Title","Label","DisplayName"],b=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
R=["data","attributes","definition","properties","_source"],B=["title","label","displayName","display_name","name"],W=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function O(n,s){if(n.type!=="objec\
t")return;const t=n.members.get(s)??n.matchOnly?.get(s);if(!(t===void 0||!S(t)))return(t.type==="string"?/[^\s"]/:/\d/).test(t.text)?t.text:void 0}function p(n){return n.type==="object"?[...n.members.
keys()]:[]}function a(n){const s=()=>p(n).filter(i=>b.test(i)),t=i=>W.test(i);return u(n,["id","_id","key"])??u(n,s().sort())??u(n,["name"],t)}function o(n){const s=i=>!W.test(i);let t=u(n,V,s);for(const i of R)
t??=u(M(n,i),B,s);return t}function l(n){return u(n,["type","Type"])}function u(n,s,t=i=>!0){for(const i of s){const d=n&&O(n,i);if(d!==void 0&&t(d))return d}}function M(n,s){return n?.type==="object"?
n.members.get(s):void 0}function S(n){return n.type==="string"||n.type==="literal"}function v(n,s=[]){if(n===void 0)return s;if(S(n))s.push(c(n.text));else for(const t of n.type==="array"?n.items:n.members.
values())v(t,s);return s}function r(n,s,t){return t&&j.includes(n)&&S(s)}function c(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class y{#n;#e;#t;#o=new Map;#s=new Map;#r=0;constructor(s,t=i=>{}){
this.#n=s,this.#e=s.lines.length===0,this.#t=t}read(s){const{fields:t,orders:i}=this.#n,d=_=>(0,k.pi)(t,_,this.#t);return(0,f.q)(s,void 0,{enter:(_,X="")=>this.#e?void 0:{key:X,outer:_},scalar:_=>this.
scalar(_),array:(_,X)=>{const g=_.length>0&&d({key:"",outer:X});return this.array(g?[]:_,(0,k.pi)(i,X,this.#t))},object:(_,X)=>{let g;for(const[F,K]of t.size===0?[]:_)d({key:F,outer:X})&&(_.delete(F),
I.includes(F)&&(g=(g??new Map).set(F,K)));return this.object(_,g)}})}scalar(s){let t=this.#o.get(s);return t===void 0&&(t={type:s.startsWith('"')?"string":"literal",id:++this.#r,text:s},this.#o.set(s,
t)),t}array(s,t){const i=t?s.toSorted((X,g)=>X.id-g.id):s;let d=i.length;for(const{id:X}of i)d=T(d,X);const _=this.#i(d,{type:"array",id:this.#r+1,items:i,unordered:t});return this.#e?_:{type:"array",
id:_.id,items:s,unordered:t}}object(s,t){let i=~s.size;for(const[_,{id:X}]of s)i=i+T(this.scalar(_).id,X)|0;const d=this.#i(i,{type:"object",id:this.#r+1,members:s,matchOnly:t});return this.#e?d:{type:"\
object",id:d.id,members:s,matchOnly:t}}#i(s,t){for(let i=s;;i=i+1|0){const d=this.#s.get(i);if(d&&N(d,t))return d;if(!d)return this.#s.set(i,t),this.#r++,t}}}function N(n,s){if(n.type==="array")return s.
type==="object"||n.items.length!==s.items.length?!1:n.items.every(({id:t},i)=>t===s.items[i]?.id);if(s.type==="array"||n.members.size!==s.members.size)return!1;for(const[t,{id:i}]of s.members)if(n.members.
get(t)?.id!==i)return!1;return!0}function T(n,s){const t=Math.imul(n^n>>>15,739982445)^Math.imul(s^s>>>16,73244475);return Math.imul(t^t>>>13,695872825)}function P(n,s=new y(k.K$)){return/^\s*[[{]/.test(
n)?s.read(n):void 0}function E(n){let s;return()=>(s??={value:n()},s.value)}}),9630:((ae,le,e)=>{e.d(le,{TA:()=>b,b6:()=>V,ol:()=>B});var f=e(4573),k=e(7598),I=e(3436),j=e(2742);function V(W){return(0,f.
isUtf8)(W)?W.toString():void 0}function b(W,O,p){const a=/\.json$/i.test(W)?V(O):void 0;return a===void 0?void 0:p.read(a)}function R(W,O,p,a){if(O.equals(p))return!0;const o=new Interner(a),l=b(W,O,o);
return l!==void 0&&l.id===b(W,p,o)?.id}function B({files:W},O){const p=o=>(0,k.createHash)("sha256").update(o).digest("hex"),a=Array.from(W,([o,l])=>{const u=b(o,l,new I.Ms(O));return[o,p(u?(0,j.dj)(u):
l)]});return p(JSON.stringify(a.sort(([o],[l])=>o<l?-1:1)))}}),8151:((ae,le,e)=>{e.d(le,{md:()=>de,ID:()=>we});var f=e(3436),k=e(9665),I=e(6997),j=e(5408);const V="next to goto target targets dest des\
tination wire wires link links edge edges transition transitions connection connections",b="source from origin src tail out".split(" "),R=`${V} runafter run_after dependson depends_on needs requires p\
revious outgoing [] * id node main`.split(" "),B="action activity block node state step task widget id".split(" "),W="label title name condition if when intent event dependencyconditions type errortyp\
e relationship selectedrelationships".split(" "),O="handle port pin output socket".split(" "),p=/^[\p{L} _-]{1,30}$/u,a=60;function o(Z,oe){return l(Z).some(ie=>oe.includes(ie))}function l(Z){return Z.
flatMap(oe=>oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(oe=>oe.toLowerCase())}function u({slot:Z,value:oe},ie,me){const _e=ie?(0,f.YD)(ie.value):[],Me=W.flatMap(De=>_e.filter(Ae=>Ae.toLowerCase()===
De)).map(De=>{const[Ae,ze]=[ie?.field.inner.get(De),M(ie?.value.members.get(De))];return Ae&&(0,I.t5)(Ae).some(({texts:Le})=>Le.size>1)||ze.includes(" ")?ze:""}),Te=De=>l([De]).every(Ae=>[...R,...B].includes(
Ae)),Pe=me.filter(De=>!R.includes(De.toLowerCase())&&!Te(De)),je=Z===void 0?[]:[`output ${Z+1}`];return[M(oe),...Me].find(De=>De!=="")??[...Pe,...je].join(", ")}function M(Z){const ie=(Z?.type==="lite\
ral"?[]:(0,f.PX)(Z).flatMap(me=>me.trim()||[])).join(", ");return ie.length>a||f.kk.test(ie)?"":ie}function S(Z,{find:oe}){const ie=new Map(Z.map(Me=>[Me,v(Me)])),me=(0,k.Vn)([...ie.values()].map(Me=>Me?.
text)),_e=[...me.values()].reduce((Me,Te)=>Math.max(Me,Te),0),Ie=(0,j.$z)(Z,({source:Me})=>Me);return Z.map(Me=>{const Te=ie.get(Me);if(Te===void 0||Me.label!=="")return Me;const Pe=oe(Te.text,Te.place),
je=Pe&&(0,I.FK)(Pe,Me.source)?W.map(Le=>M(Pe.value.members.get(Le))):[],De=[...je,(0,f.e1)(Te.text)].find(Le=>Le!=="")??"",Ae=Ie.get(Me.source)?.some(Le=>ie.get(Le)?.text!==Te.text),ze=je.length>0||me.
get(Te.text)===_e;return(Ae||!ze)&&(De!==(0,f.e1)(Te.text)||p.test(De))?{...Me,label:De,links:[...Me.links,{...Te,target:Me.target}]}:Me})}function v({links:[Z]}){const oe=Z&&(0,f.YD)(Z.place.value).find(
_e=>o([_e],b)&&o([_e],O)),[ie,me]=oe?[Z.place.value.members.get(oe),Z.place.field.inner.get(oe)]:[];return Z&&me&&ie?.type==="string"?{...Z,text:ie.text,field:me,value:ie}:void 0}const r="target to de\
st destination head in".split(" "),y=`${V} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),N="\
after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function T(Z,oe){const ie=(0,I.BQ)(Z,oe),me=(0,I.t5)(ie.root).flatMap(De=>E(De,ie)),_e=S(s(me),ie),Ie=_e.length>
0?_e:X(me,ie),Me=new Set(Ie.flatMap(({source:De,target:Ae})=>[De.field,Ae.field])),Te=(0,j.$z)(ie.places,({field:De})=>De),Pe=[...Me].filter(De=>[...Me].some(Ae=>P(Te.get(De),Te.get(Ae))));for(const De of Pe)
Me.delete(De);const je=Ie.filter(({source:De,target:Ae})=>Me.has(De.field)&&Me.has(Ae.field));return{root:ie.root,nodes:ie.places.filter(({field:De})=>Me.has(De)),edges:je}}function P(Z=[],oe=[]){const ie=([
_e])=>_e?.field.keys.length??0;if(ie(oe)>=ie(Z))return!1;const me=new Set(oe.map(({value:_e})=>(0,f.TH)(_e)));return 2*Z.filter(({value:_e})=>(0,f.TH)(_e)!==void 0&&me.has((0,f.TH)(_e))).length>Z.length}
function E(Z,{find:oe}){const ie=Z.references.flatMap(Te=>{const Pe=oe(Te.text,Te.place,Te.object);return Pe?[{...Te,field:Z,target:Pe}]:[]}),me=ie.filter(({place:Te,target:Pe})=>!(0,I.FK)(Te,Pe)),_e=ie.
length/Z.references.length,Ie=_e>=.5&&n(Z.references)-n(ie)<=2;return(_e>=.9||Ie&&o(Z.keys.slice(-2),y))&&2*me.length>=ie.length?[ie]:[]}function n(Z){return new Set(Z.map(({text:oe})=>oe)).size}function s(Z){
const oe=Z.filter(ie=>!ie.some(({place:me,target:_e})=>_e.field===me.field));return[...(0,j.$z)(oe,([ie])=>ie?.place.field).values()].flatMap(ie=>{const me=(0,j.$z)(ie,Me=>t(Me,b)),_e=(0,j.$z)(ie,Me=>t(
Me,r));me.delete(void 0);const Ie=[...me].flatMap(([Me,Te])=>Te.flatMap(Pe=>(_e.get(Me)??[]).map(je=>i(Pe,je))));return Ie.sort((Me,Te)=>d(Te)-d(Me)||_(Me)-_(Te)),Ie[0]??[]})}function t([Z],oe){const ie=l(
Z?.field.keys.slice(-2)??[]),me=ie.filter(_e=>!oe.includes(_e));return me.length<ie.length?me.join(" "):void 0}function i(Z,oe){const ie=new Map(Z.map(me=>[me.place,me]));return oe.flatMap(me=>{const _e=ie.
get(me.place),Ie=_e&&{source:_e.target,target:me.target,links:[_e,me]};return Ie?[{...Ie,label:u(me,me.place,[]),item:me.place.value}]:[]})}function d(Z){return Z.filter(({source:oe,target:ie})=>!(0,I.
FK)(oe,ie)&&!(0,I.FK)(ie,oe)).length}function _([Z]){return Z?Z.source.field.keys.length+Z.target.field.keys.length:0}function X(Z,oe){const[ie,me]=[[],[]],_e=new Set;for(const Pe of Z){const je=Pe.flatMap(
Le=>F(Le,oe)),[De]=je;if(De===void 0||10*je.length<9*Pe.length)continue;const Ae=De.link.field.keys.slice(De.inside.field.keys.length),ze=je.filter(({source:Le,inside:qe})=>Le!==qe);for(const{inside:Le}of ze)
_e.add(Le.key);const Ze=o(Ae,N);if(!(!Ze&&ze.length===0&&!o(Ae,y)))for(const{link:Le,source:qe}of je){const Ye=Le.place===qe?void 0:Le.place,Ge={label:u(Le,Ye,Ae),links:[Le],item:Ye?.value};Ze?me.push(
{source:Le.target,target:qe,...Ge}):ie.push({source:qe,target:Le.target,...Ge})}}const Ie=ie.length<me.length?me:ie,Me=Ie.filter(({links:Pe})=>Pe.some(({text:je,target:De})=>De.key??(0,f.TH)(De.value)===
je)),Te=g(2*Me.length>Ie.length?Me:Ie);return _e.size>1||n(Te.flatMap(({links:Pe})=>Pe))>1?Te:[]}function g(Z){const oe=({links:[ie]})=>ie?.field;return[...(0,j.$z)(Z,oe)].flatMap(([ie,me])=>{const _e=[
...(0,j.$z)(me,({source:Ae})=>Ae)],Ie=new Map(_e.map(([Ae,ze])=>[Ae,new Map(ze.map(Ze=>[Ze.target,Ze]))])),Me=({source:Ae,target:ze})=>Ie.get(ze)?.get(Ae);if(10*me.filter(Me).length<9*me.length)return me;
const Te=Z.filter(Ae=>oe(Ae)!==ie),[Pe,je]=[new Set(Te.map(({source:Ae})=>Ae)),new Set(Te.map(({target:Ae})=>Ae))],De=({source:Ae,target:ze})=>je.has(Ae)&&!Pe.has(Ae)&&Pe.has(ze)&&!je.has(ze);return me.
flatMap(Ae=>{const ze=Me(Ae);return!ze||De(Ae)===De(ze)?Ae:De(Ae)?{...Ae,links:[...Ae.links,...ze.links]}:[]})})}function F(Z,{find:oe}){for(let ie=Z.place;ie;ie=ie.outer){const me=oe(JSON.stringify(ie.
key),ie),_e=[ie,me].find(Ie=>Ie?.field===Z.target.field);if(_e)return[{link:Z,source:_e,inside:ie}]}return[]}var K=e(3499),ee=e(8132),te=e(706);const m={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},w={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},U={
same:"-->",added:"==>",removed:"-.->"},L=40,z=500,se=5e4,D=40,G=6;function Q(Z,oe,{isWhole:ie,hide:me}){const _e=({status:Pe})=>ie||Pe!=="same",Ie=new Set([...Z.filter(_e),...oe.filter(_e).flatMap(he)]),
Me=oe.filter(Pe=>he(Pe).some(_e)).flatMap(he);if(Ie.size===0)return{};for(const Pe of[new Set([...Ie,...Me]),Ie]){const je=oe.filter(ze=>he(ze).every(Ze=>Pe.has(Ze)));if(Pe.size>L||je.length>z)continue;
const De=Z.filter(ze=>Pe.has(ze)),Ae=ue(De,je,me);if(Ae.length<=se)return{picture:Ae}}return{note:`The picture is left out: it would have ${Ie.size>L?(0,te.hS)(Ie.size,"node"):"too many connections"}.`}}
function he({source:Z,target:oe}){return[Z,oe]}function ue(Z,oe,ie){const me=new Map(Z.map((Me,Te)=>[Me,`n${Te+1}`])),_e=(0,k.Vn)(Z.map(({name:Me})=>Me)),Ie=Z.map(Me=>{const Te=_e.get(Me.name)===1?Me.
name:Me.label;return`  ${me.get(Me)}["${m[Me.status]}${ne(ie(Te))||"?"}"]`});for(const{source:Me,target:Te,label:Pe,status:je}of oe){const De=`${m[je]}${ne(ie(Pe))}`.trim();Ie.push(`  ${me.get(Me)} ${U[je]}${De===
""?"":`|"${De}"|`} ${me.get(Te)}`)}for(const[Me,Te]of Object.entries(w)){const Pe=Z.filter(je=>je.status===Me).map(je=>me.get(je));Pe.length>0&&Ie.push(`  classDef ${Me} ${Te}`,`  class ${Pe.join()} ${Me}`)}
return[`flowchart ${J(Z,oe)>G?"TD":"LR"}`,...new Set(Ie)].join(`
`)}function J(Z,oe){const ie=new Set(oe.map(({target:Ie})=>Ie)),me=Z.filter(Ie=>!ie.has(Ie)),_e=new Map((me.length>0?me:Z.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,Me]of _e)for(const{source:Te,target:Pe}of oe)
Te===Ie&&!_e.has(Pe)&&_e.set(Pe,Me+1);return Math.max(..._e.values())}function ne(Z){return(0,ee.RK)((0,ee.Jj)(Z.replace(/\s+/g," ").trim(),D)).replace(q,oe=>oe==='"'?"#quot;":`#${oe.codePointAt(0)};`)}
const q=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pe="* if when id name label title \
type key handle condition event relationships".split(" ");function we(Z,oe=me=>me,ie){const me=Z.head??Z.base;if(me===void 0)return;const[_e,Ie]=[Z.base??me,Z.head??me];if(_e.type!==Ie.type)return;const Me=(0,k.
j9)([Ie,_e],ie),Te=T(_e,Ie),Pe=ke(Z,Te,Me),je=[...new Set(Pe.values())].sort((Ge,nt)=>Ge.rank-nt.rank);Ne(je);const De=We(Te,Pe),Ae=De.filter(Ge=>Ge.status!=="same"),ze=Fe(Te,Ae);ye(Z,je,Me,ze);const Ze=new Map(
De.map(({item:Ge,source:nt,target:rt})=>[Ge,`${nt.label} \u2192 ${rt.label}`])),Le=new Set(je.map(({place:Ge})=>Ge.key)),qe=new Set(Te.nodes.flatMap(({key:Ge,field:nt})=>Ge===void 0?[]:nt.keys.at(-2)??
"")),Ye=Ge=>Ge.filter(({status:nt})=>nt!=="removed").length;return{...Q(je,De,{isWhole:Z.status!=="modified",hide:oe}),connections:Ue(Ae),size:{nodes:Ye(je),connections:Ye(De)},tells:ze,isItemKey:Ge=>Le.
has(Ge)||Me.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Me.labelOf,endsOf:Ge=>Ze.get(Ge),withItems:Ge=>qe.size===0?Ge:ge(Ge,qe,me)}}function ge(Z,oe,ie){let me=ie;const _e=Z.path.map((Ie,Me)=>{const Te=Me===
0?"":Z.path[Me-1];if(Me===Z.path.length-1&&"value"in Z?me=Z.value:Ie.type!=="member"?me=Ie.item:me=me&&"members"in me?me.members.get(Ie.key):void 0,Ie.type!=="member"||Te===void 0||me===void 0||!("mem\
bers"in me))return Ie;const Pe=typeof Te=="string"?Te:Te.type==="member"?Te.key:void 0;return Pe!==void 0&&oe.has(Pe)?(0,k.s3)(me,Ie.key):Ie});return{...Z,path:_e}}const Re=({side:Z})=>Z==="head";function Ce(Z){
return Z&&[Z.key,Ce(Z.outer)]}function ke({matches:Z},{nodes:oe},ie){const me=Le=>JSON.stringify(Ce(Le)),_e=oe.filter(({key:Le})=>Le!==void 0),Ie=[...(0,j.$z)(_e,me).values()].filter(Le=>Le.some(Re)&&
!Le.every(Re)),Me=new Set(Ie.flat()),Te=Le=>Me.has(Le)?me(Le):`${Le.value.id} ${Le.key??""}`,Pe=new Map(oe.map((Le,qe)=>[Le,qe])),je=(0,j.$z)(oe.filter(Re),Te),De=(0,j.$z)(Z,({base:Le})=>Le.id),Ae=Le=>{
const qe=(Me.has(Le)?void 0:De.get(Le.value.id))??[];for(let Ye=qe.shift();Ye;Ye=qe.shift()){const Ge=je.get(`${Ye.head.id} ${(0,K.S7)(Ye.path.at(-1))}`)?.shift();if(Ge)return Ge}return je.get(Te(Le))?.
shift()},ze=new Map;let Ze=0;for(const Le of oe){if(ze.has(Le))continue;const qe=Re(Le)?Le:Ae(Le);Ze=(qe&&Pe.get(qe))??Ze+1e-6;const Ye=qe===void 0?"removed":qe===Le?"added":"same",Ge=qe??Le,nt=Ke(Ge,
ie),rt={name:nt,label:nt,status:Ye,rank:Ze,place:Ge,old:Ye==="same"?Le:void 0};ze.set(Le,rt).set(Ge,rt)}return ze}function Ne(Z){const oe=(0,k.Vn)(Z.map(({name:ie})=>ie));for(const ie of Z){const me=(0,f.
TH)(ie.place.value);me&&(oe.get(ie.name)??0)>1&&(ie.label=(0,k.oP)(ie.name,me))}}function Ke({key:Z,value:oe,array:ie},me){const[_e,...Ie]=["componentType",...oe.members.keys()].map(Te=>(0,f.TN)(oe,Te)),
[Me="?"]=[(0,f.QP)(oe),_e,(0,f.TH)(oe),...Ie].filter(Te=>Te!==void 0);return Z??me.nameOf(oe,ie)??(0,f.e1)(Me)}function We({edges:Z},oe){const ie=Z.flatMap(je=>{const[De,Ae]=[oe.get(je.source),oe.get(
je.target)];return De&&Ae?[{...je,source:De,target:Ae,status:Re(je.source)?"added":"removed"}]:[]}),me=({source:je,target:De,label:Ae})=>`${je.rank} ${De.rank} ${Ae.replace(/(, )?output 1$/,"")}`,_e=(0,j.
$z)(ie,({status:je})=>je),Ie=(0,j.$z)(_e.get("removed")??[],me),Me=je=>Ie.get(me(je))?.pop()?"same":"added";return[...(_e.get("added")??[]).map(je=>({...je,status:Me(je)})),...[...Ie.values()].flat()].
sort((je,De)=>je.source.rank-De.source.rank||je.target.rank-De.target.rank)}function Ue(Z){const oe=new Map;for(const ie of["target","label"]){const me=_e=>`${_e.source.rank} ${ie==="label"?_e.label:_e.
target.rank}`;for(const[_e,Ie,...Me]of(0,j.$z)(Z,me).values()){if(!_e||!Ie||Me.length>0||_e.status===Ie.status)continue;[_e.source,_e.target,Ie.target].every(({old:Pe})=>Pe)&&!oe.has(_e)&&!oe.has(Ie)&&
oe.set(_e,Ie).set(Ie,_e)}}return Z.flatMap(ie=>{const me=oe.get(ie);return me&&ie.status==="removed"?[]:[{...ie,kind:me?"rewired":ie.status,was:me}]})}function Fe({root:Z,nodes:oe},ie){const me=({keys:Ae})=>`${Ae[0]}\
 ${Ae.length} ${Ae.at(-1)}`,_e=(0,j.$z)((0,I.t5)(Z),me),Ie=new Set(ie.flatMap(Ae=>Ae.links.map(({field:ze})=>ze))),Me=new Set(ie.map(({item:Ae})=>Ae)),Te=new Set([Z,...oe.map(({field:Ae})=>Ae)]),Pe={added:new Set,
removed:new Set};for(const Ae of ie){const ze=[Ae.source.name,Ae.target.name,...Ae.label.split(", ")].map(Ze=>JSON.stringify(Ze));for(const Ze of[...ze,...Ae.links.map(Le=>Le.text)])Pe[Ae.status].add(
Ze)}function je(Ae,ze,Ze){if(ze===void 0||Te.has(ze))return[{text:Ze,field:Z}];const Le=ze.keys.at(-1)===I.NQ?[{text:JSON.stringify(Ze),field:ze}]:[];if("text"in Ae)return[...Le,{text:Ae.text,field:ze}];
const qe="members"in Ae?[...Ae.members]:[],Ye="items"in Ae?Ae.items.map(Ge=>["[]",Ge]):qe;return[...Le,...Ye.flatMap(([Ge,nt])=>je(nt,(0,I.Fu)(ze,Ge),Ge))]}function De(Ae,ze){const Ze=_e.get(me(ze))??
[],Le=Ze.reduce((Ye,{texts:Ge})=>Ye+(Ge.get(Ae)??0),0);if(Le<3||!/^"?[\w.-]{0,30}"?$/.test(Ae))return!1;const qe=Ze.flatMap(({texts:Ye})=>[...Ye.values()]);return 2*Le>qe.reduce((Ye,Ge)=>Ye+Ge,0)}return({
path:Ae,...ze})=>{const Ze=Ae.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Le=Ae.some(Ye=>"item"in Ye&&Me.has(Ye.item)),qe=(Ye,Ge)=>{const nt=je(Ye,Ze.reduce(I.Fu,Z),`${Ze.at(-1)}`),rt=nt.some(({field:st})=>Ie.
has(st)),it=({text:st,field:ct})=>{if(Ie.has(ct))return Ge.has(st);const dt=`${ct.keys.findLast(ft=>ft!=="[]")}`;return de.includes(dt)||Ge.has(st)&&o([dt],pe)||rt&&De(st,ct)};return(rt||Le)&&nt.every(
it)};return ze.kind==="modified"?qe(ze.from,Pe.removed)&&qe(ze.to,Pe.added):"value"in ze&&qe(ze.value,Pe[ze.kind])}}function ye(Z,oe,{componentOf:ie},me){const _e=(0,K.pi)(Z),Ie=oe.flatMap(Pe=>{const{
key:je,value:De,array:Ae}=Pe.place,ze=(0,k.qU)(De)===void 0?ie(De,Ae):void 0;return[De.id===Pe.old?.value.id&&je===Pe.old.key?void 0:De,ze].map(Le=>({owner:Le,node:Pe}))}),Me=(0,j.$z)(Ie,({owner:Pe})=>Pe);
Me.delete(void 0);const Te=new Map(Z.matches.map(({path:Pe,head:je})=>[Pe.at(-1),je]));for(const Pe of Z.changes){if(me(Pe)||_e(Pe))continue;const je=Pe.path.map(Ae=>Te.get(Ae)).reverse(),De=["value"in
Pe&&Pe.value,...je].find(Ae=>Me.has(Ae));for(const{node:Ae}of Me.get(De)??[])Ae.status==="same"&&(Ae.status="modified")}}}),2899:((ae,le,e)=>{e.d(le,{K$:()=>f,pi:()=>I,wo:()=>k});const f=k("");function k(b){
const R=new Set,[B,W]=[new Map,new Map];for(const[O,p]of b.split(/\r\n|\r|\n/).entries()){const a=p.trim();if(a===""||a.startsWith("#"))continue;const[o,l]=a.endsWith("[]")?[a.slice(0,-2),W]:[a,B],u=o.
split(".").reverse(),M=j(o);if(u.includes(""))throw new Error(`has an empty key in line ${O+1} (join keys by single dots)`);if(u.every(S=>S==="*"))throw new Error(`has only * in line ${O+1}, which wou\
ld ignore everything (name a key)`);R.add(a),l.set(M,[...l.get(M)??[],{line:a,keys:u}])}return{lines:[...R],fields:B,orders:W}}function I(b,R,B){if(b.size===0||R===void 0)return!1;const W=["*",j(R.key)].
flatMap(O=>b.get(O)??[]).filter(({keys:O})=>V(R,O));for(const{line:O}of W)B(O);return W.length>0}function j(b){return b.slice(b.lastIndexOf(".")+1)}function V(b,R){if(b===void 0||R.length===0)return R.
length===0;const B=R[0]==="*"?["*"]:b.key.split(".").reverse();return B.every((W,O)=>W===R[O])&&V(b.outer,R.slice(B.length))}}),2742:((ae,le,e)=>{e.d(le,{dj:()=>ue,OD:()=>he,qy:()=>Q});var f=e(3436),k=e(
2899),I=e(9665);function j(J,ne){const q=ne.size===0?void 0:ne.get(JSON.stringify(J));return q===void 0?J:(0,f.e1)(q)}function V({base:J,head:ne}){return J===ne?[]:f.MH.flatMap(q=>{const[de,pe]=[(0,f.
TN)(J,q),(0,f.TN)(ne,q)];return de!==pe&&de?.startsWith('"')&&pe?.startsWith('"')?[[de,pe]]:[]})}function b(J,ne){const q=new Map;for(const[we,ge]of J)q.set(we,(q.get(we)??new Set).add(ge));const de=(we,ge)=>(we.
get(ge)??we.get(`.${ge}`))===1,pe=([we,ge])=>q.get(we)?.size===1&&de(ne.base,we)&&de(ne.head,ge);return new Map(J.filter(pe))}function R(J){const ne=q=>{const de=new Map,pe=(we,ge)=>{if(we.type==="arr\
ay")for(const ke of we.items)pe(ke);if(we.type!=="object")return;const Re=ge!==void 0&&(0,f.QP)(we)!==void 0?[`.${JSON.stringify(ge)}`]:[],Ce=ge===void 0?f.MH.flatMap(ke=>(0,f.TN)(we,ke)??[]):Re;for(const ke of new Set(
[we.id,...Ce]))de.set(ke,(de.get(ke)??0)+1);for(const[ke,Ne]of we.members)pe(Ne,ke)};for(const we of J)pe(we[q],"");return de};return{base:ne("base"),head:ne("head")}}function B(J,ne,q){const de={element:new Map,
member:new Map};function pe(ge,Re){if(ne.size===0&&!q)return ge;if((0,f.jn)(ge))return J.scalar(ne.get(ge.text)??ge.text);const Ce=de[Re?"element":"member"],ke=Ce.get(ge.id)??we(ge,Re);return Ce.set(ge.
id,ke),ke}function we(ge,Re){if(ge.type==="array"){const Ke=ge.items.map(We=>pe(We,!0));return J.array(Ke,ge.unordered)}const Ce=new Map,ke=q&&Re?f.Rk.map(Ke=>(0,f.TN)(ge,Ke)):[],Ne=Ke=>Ke.type==="str\
ing"&&ke.includes(Ke.text);for(const[Ke,We]of ge.members)!(0,f.Op)(Ke,We,Re)&&!Ne(We)?Ce.set(j(Ke,ne),pe(We,!1)):q||Ce.set(Ke,We);return J.object(Ce)}return(ge,Re=!1)=>pe(ge,Re).id}function W(J,ne,q){
const de={base:B(J,ne,!0),head:B(J,new Map,!0)};return{interner:J,renames:ne,holders:q,follow:B(J,ne,!1),bare:de}}var O=e(5408);const p=.4,a=.8,o=.9,l=4e4,u=4,M=/^(""|0|true|false|null)$/,S=.25,v=new Set(
[...f.eX,"type"]);function r(J,ne,q,de){const{compare:pe,shareRare:we}=N(J,q),ge=c(J,ne);return Re=>(Ce,ke)=>{const Ne=(0,O.qc)(Ce,ke),Ke=Ne.reduce((ye,{base:Z,head:oe})=>ye+Z.length*oe.length,0),We=ye=>Ke>
l?[...we(ye),...(0,O.O6)(ne,ye).flatMap(O.yU)]:ye.base.flatMap(Z=>ye.head.map(oe=>({base:Z,head:oe}))),Ue=Ne.flatMap(We).flatMap(ye=>{const Z=pe(ye);return(Re>0&&de(ye)?pe(ye,()=>1)>=o:Z>=Re)?[{pair:ye,
alike:Z,distance:ge(ye)}]:[]});Ue.sort((ye,Z)=>Z.alike-ye.alike||ye.distance-Z.distance);const Fe=new Set;return Ue.flatMap(({pair:ye})=>Fe.has(ye.base)||Fe.has(ye.head)?[]:(Fe.add(ye.base).add(ye.head),
[ye]))}}function c({base:J},ne){const q=new Map((0,O.Ms)(ne).map(we=>[we.base.index,we.head.index-we.base.index]));let de=0;const pe=J.map(({index:we})=>(de=q.get(we)??de,we+de));return we=>Math.abs((pe[we.
base.index]??0)-we.head.index)}function y({base:J,head:ne}){const q=({item:ge})=>[(0,f.TH)(ge),(0,f.Gg)(ge)],[de,pe]=[new Set(J.flatMap(q)),new Set(ne.flatMap(q))],we=(ge,Re)=>q(ge).every(Ce=>Ce!==void 0&&
!Re.has(Ce));return ge=>we(ge.base,pe)&&we(ge.head,de)}function N(J,{renames:ne,follow:q}){const de=new Map([["",0]]),pe=new Set;function we(We){const Ue=de.get(We)??de.size;return de.set(We,Ue),Ue}function ge(We,Ue){
const Fe=new Set,ye=(Z,oe,ie)=>{if((0,f.jn)(Z)||(Z.type==="array"?Z.items.length:Z.members.size)===0){const me=we(`${oe}=${Ue==="base"?q(Z):Z.id}`);Fe.add(me),(!(0,f.jn)(Z)||M.test(Z.text))&&pe.add(me)}else if(Z.
type==="array")for(const me of Z.items)ye(me,we(`${oe}[]`),!0);else for(const[me,_e]of Z.members)oe===0&&(0,f.jn)(_e)&&v.has(me)||(0,f.Op)(me,_e,ie)||ye(_e,we(`${oe}.${Ue==="base"?j(me,ne):me}`),!1)};
return ye(We,0,!0),Fe}const Re=new Map,Ce=new Map,ke=We=>Re.get(We)??new Set;for(const We of["base","head"]){for(const Ue of J[We])Re.set(Ue,ge(Ue.item,We));for(const[Ue,Fe]of(0,I.Vn)(J[We].flatMap(ye=>[
...ke(ye)]))){const ye=(pe.has(Ue)?S:1)/Fe;Ce.set(Ue,Math.min(Ce.get(Ue)??1,ye))}}const Ne=We=>Ce.get(We)??0,Ke=We=>[...ke(We)].filter(Ue=>Ne(Ue)>=1/u);return{compare({base:We,head:Ue},Fe=Ne){const ye=me=>[
...me].reduce((_e,Ie)=>_e+Fe(Ie),0),[Z,oe]=[ke(We),ke(Ue)],ie=[...Z].filter(me=>oe.has(me));return 2*ye(ie)/(ye(Z)+ye(oe))||0},shareRare(We){const Ue=new Map;for(const Fe of We.head)for(const ye of Ke(
Fe))Ue.set(ye,[...Ue.get(ye)??[],Fe]);return We.base.flatMap(Fe=>{const ye=new Set(Ke(Fe).flatMap(Z=>Ue.get(Z)??[]));return Array.from(ye,Z=>({base:Fe,head:Z}))})}}}function T(J,ne,q){const de={base:(0,O.
S3)([J]),head:(0,O.S3)([ne])};return Math.max(...(0,O.yU)(de).map(pe=>N(de,q).compare(pe)))}function P(J){return(0,f.QP)(J)!==void 0}function E(J,ne){const q=de=>J[de].some(({item:pe})=>P(pe));return!q(
"base")||!q("head")?[]:r(J,[],ne,()=>!1)(a)(J,({item:de})=>(0,f.QP)(de))}const n=/^"[\w-]{0,20}"$/,s=({item:J})=>(0,f.Gg)(J),t=500;function i(J,ne,q){let de=[],pe=J;const we=()=>pe.base.length===0||pe.
head.length===0,ge=(ye,Z)=>{const oe=we()?[]:ye(pe,Z);oe.length!==0&&(de=de.concat(oe),pe=(0,O.FF)(pe,oe))},Re=ye=>(Z,oe)=>(0,O.O6)(de,Z).flatMap(ie=>ye(ie,oe)),Ce=q||[...J.base,...J.head].some(({item:ye})=>ye.
type==="object"),ke=f.Rk.filter(ye=>!g(ye,J,ne));for(const ye of K(ke,J,ne))ge(O.kk,_(ye));const Ne=({item:ye})=>ye.id,Ke=({item:ye},Z)=>Z==="base"?ne.follow(ye,!0):ye.id;for(const ye of ne.renames.size>
0?[Ke,Ne]:[Ne])ge(Re(O.eV),ye),Ce&&ge(O.kh,ye);if(Ce&&!we()){const ye=y(J);for(const ie of K(te(J),J,ne).slice(0,1)){const me=_e=>!f.ZM.test(ie)&&ye(_e)&&n.test((0,f.TN)(_e.head.item,ie)??"");ge((_e,Ie)=>(0,O.
kk)(_e,Ie).filter(Me=>!me(Me)),_(ie))}const Z=ie=>({item:me},_e)=>X(me,ne.bare[_e],ie);ge(Re(O.eV),Z(1)),ge(O.kh,Z(3));const oe=r(J,de,ne,ye);for(const ie of[...f.eX,"key"])ge(oe(0),_(ie));ge(oe(0),s),
ge(oe(p),({item:ie})=>ie.type==="object"?(0,f.QP)(ie)??"":void 0)}const We=ke.length<f.Rk.length,Ue=ye=>(0,f.Gg)(ye)??(We?ke.find(Z=>(0,f.TN)(ye,Z)):(0,f.TH)(ye));return ge(Re((ye,Z)=>We&&d(ye.base)===
d(ye.head)?(0,O.yU)(ye):(0,O.kh)(ye,Z)),({item:ye})=>Ue(ye)===void 0?"":void 0),de}function d(J){return J.map(({index:ne})=>ne).join()}function _(J){return({item:ne})=>(0,f.TN)(ne,J)}function X(J,ne,q){
return J.type!=="object"||[...J.members].filter(([pe,we])=>!(0,f.Op)(pe,we,!0)).length<q?void 0:ne(J,!0)}function g(J,ne,q){const[de,pe]=[F(ne.base,J),F(ne.head,J)];if(de===void 0||de.word!==pe?.word)
return!1;if(de.word===""&&de.first<2&&pe.first<2)return!0;const we=(0,O.kk)(ne,_(J)),ge=we.filter(({base:ke,head:Ne})=>ke.item.id===Ne.item.id),Re=(0,f.qy)(()=>we.filter(({base:ke,head:Ne})=>(0,f.Gg)(
ke.item)===(0,f.Gg)(Ne.item)).length);return 2*ge.length<we.length&&(0,O.kk)(ne,s).length>2*Re()?!0:de.word===""||ne.base.length===ne.head.length||ne.base.length>t?!1:(0,O.eV)(ne,({item:ke},Ne)=>X(ke,
q.bare[Ne],1)).length>ee(we,q)||(0,O.eV)(ne,s).length>Re()}function F(J,ne){const q=ge=>/^"?(.*?)(\d+)"?$/.exec((ge&&(0,f.TN)(ge.item,ne))??"")??[],[,de,pe]=q(J[0]),we=ge=>{const[,Re,Ce]=q(ge);return Re===
de&&Number(Ce)===Number(pe)+ge.index};return de!==void 0&&J.length>1&&J.every(we)?{word:de,first:Number(pe)}:void 0}function K(J,ne,q){const de=J.map(we=>({key:we,pairs:(0,O.kk)(ne,_(we))})),pe=(we,ge)=>we.
every(({base:Ce,head:ke},Ne)=>Ce===ge[Ne]?.base&&ke===ge[Ne]?.head)?0:ee(ge,q)-ee(we,q);return de.sort(({pairs:we},{pairs:ge})=>ge.length-we.length||pe(we,ge)),de.map(({key:we})=>we)}function ee(J,{interner:ne,
renames:q,bare:de}){const pe=J.map(({base:ge,head:Re})=>({base:ge.item,head:Re.item})),we=B(ne,new Map([...q,...pe.flatMap(V)]),!0);return pe.filter(({base:ge,head:Re})=>[we,de.head].some(Ce=>Ce(ge,!0)===
de.head(Re,!0))).length}function te({base:J,head:ne}){const q=(0,I.Vn)(ne.flatMap(({item:we})=>(0,f.YD)(we))),de=we=>2*(q.get(we)??0)>ne.length&&we!=="type",pe=[...q.keys()].filter(we=>de(we)&&m(J,we)&&
m(ne,we)).sort();return[...pe.filter(we=>f.ZM.test(we)),...pe]}function m(J,ne){const q=J.flatMap(({item:we})=>(0,f.TN)(we,ne)??[]).filter(we=>we.startsWith('"'));if(q.length<(f.ZM.test(ne)?1:2)||2*q.
length<=J.length||new Set(q).size<q.length)return!1;const pe=new Set(J.flatMap(({item:we})=>f.Rk.map(ge=>(0,f.TN)(we,ge))));return 2*q.filter(we=>pe.has(we)).length<q.length}const w=8,U=.5;function L(J,ne,q){
const de=ne.holders(),pe=oe=>J[oe].flatMap(ie=>[ie,...z(ie,q)]),we={base:pe("base"),head:pe("head")},ge=oe=>{const ie=me=>we[me].filter(({path:_e,value:Ie})=>_e.at(-1)?.type===oe&&de[me].get(Ie.id)===
1);return{base:ie("base"),head:ie("head")}},Re={bases:new Set,heads:new Map};let Ce=ge("item");const ke=(oe,ie)=>{const me=(0,O.kk)(Ce,oe).filter(({base:_e,head:Ie})=>_e.owner!==Ie.owner&&ie(_e.value,
Ie.value));for(const{base:_e,head:Ie}of me)Re.bases.add(_e.value),Re.heads.set(Ie.value,_e);Ce=(0,O.FF)(Ce,me)},Ne=(oe,ie)=>(0,f.QP)(oe)===(0,f.QP)(ie),Ke=(oe,ie)=>(0,f.Gg)(oe)!==void 0&&(0,f.Gg)(oe)===
(0,f.Gg)(ie),We=(oe,ie)=>Ne(oe,ie)&&T(oe,ie,ne)>=U,Ue=(oe,ie)=>(de[ie].get(oe??"")??0)<2,Fe=(oe,ie)=>Ue(oe,ie)?oe:void 0;ke(({value:oe},ie)=>Fe((0,f.TH)(oe),ie),(oe,ie)=>((0,f.TH)(oe)?.length??0)>=w||
Ke(oe,ie)||We(oe,ie)),ke(({value:oe},ie)=>Fe((0,f.Gg)(oe)??(0,I.qU)(oe),ie),We);const ye=({value:oe},ie)=>X(oe,ne.bare[ie],3);ke((oe,ie)=>Ue((0,f.TH)(oe.value),ie)?ye(oe,ie):void 0,Ne),Ce=ge("member");
const Z=({path:oe})=>oe.at(-2)?.type==="member";return ke(oe=>Z(oe)&&P(oe.value)?JSON.stringify(oe.path.slice(-2)):void 0,We),Re}function z({value:J,path:ne},q){return(0,I.Vg)(J,q).flatMap(de=>{if((0,f.
jn)(de.value))return[];const pe={value:de.value,path:[...ne,de.step]};return[pe,...z(pe,q)]})}function se(J,ne,q,de){const pe=[],we=[],ge=[],Re=[],Ce={base:[],head:[]};function ke({base:ye,head:Z},oe,ie){
ie==="element"&&Re.push(...V({base:ye,head:Z})),(ie==="element"||ie==="member"&&ye.type==="object"&&Z.type==="object")&&ge.push({base:ye,head:Z,path:oe}),ye.id!==Z.id&&(ye.type==="array"&&Z.type==="ar\
ray"?Fe(ye,Z,oe):ye.type==="object"&&Z.type==="object"?Ue({base:ye,head:Z},oe,ie):ie!=="own"&&(0,f.jn)(ye)&&(0,f.jn)(Z)&&ne.renames.get(ye.text)===Z.text?we.push({path:oe,from:(0,f.e1)(ye.text),to:(0,f.
e1)(Z.text)}):pe.push({kind:"modified",path:oe,from:ye,to:Z}))}function Ne({base:ye,head:Z},oe,ie,me){ye!==void 0&&Z!==void 0?ke({base:ye,head:Z},oe,ie):Z!==void 0&&!Ke(Z,oe)?(pe.push({kind:"added",path:oe,
value:Z}),Ce.head.push({value:Z,path:oe,owner:me}),q.heads.size>0&&We(Z,oe)):ye!==void 0&&!q.bases.has(ye)&&(pe.push({kind:"removed",path:oe,value:ye}),Ce.base.push({value:ye,path:oe,owner:me}))}function Ke(ye,Z){
const oe=q.heads.get(ye);return oe===void 0?!1:(pe.push({kind:"moved",path:Z,from:oe.path}),ke({base:oe.value,head:ye},Z,Z.at(-1)?.type==="member"?"member":"element"),!0)}function We(ye,Z){for(const{step:oe,
value:ie}of(0,I.Vg)(ye,de)){const me=[...Z,oe];Ke(ie,me)||We(ie,me)}}function Ue(ye,Z,oe){for(const{key:ie,from:me,isRenamed:_e,...Ie}of D(ye,ne)){const Me=[...Z,{type:"member",key:ie}];_e?(pe.push({kind:"\
moved",path:Me,from:[...Z,{type:"member",key:me}]}),Re.push([JSON.stringify(me),JSON.stringify(ie)])):me!==ie&&we.push({path:Me,from:me,to:ie});const Te=Ie.base!==void 0&&(0,f.Op)(ie,Ie.base,oe==="ele\
ment");Ne(Ie,Me,Te?"own":"member",ye)}}function Fe(ye,Z,oe){const ie={base:(0,O.S3)(ye.items),head:(0,O.S3)(Z.items)},me=i(ie,ne,Z.unordered).filter(Te=>!q.bases.has(Te.base.item)&&!q.heads.has(Te.head.
item)),_e=(0,I.Oe)(ie,me,de),Ie=new Set((0,O.Ms)(me).map(Te=>Te.head.index)),Me=_e.filter(Te=>Te.base&&Te.head&&!Ie.has(Te.index));Me.length>0&&!Z.unordered&&pe.push({kind:"reordered",path:oe,moved:Me.
map(({step:Te})=>Te)});for(const{step:Te,...Pe}of _e)Ne(Pe,[...oe,Te],"element",ie)}return ke(J,[],"root"),{changes:pe,references:we,matches:ge,renames:Re,unmatched:Ce}}function D({base:J,head:ne},q){
const{renames:de,follow:pe,holders:we}=q,ge=new Map(J.members),Re=new Map,Ce=(Ue,Fe)=>Ue.id===Fe.id||pe(Ue)===Fe.id;for(const Ue of[Ce,()=>!0])for(const Fe of[ye=>ye,ye=>j(ye,de)])for(const[ye,Z]of ge){
const oe=Fe(ye),ie=ne.members.get(oe);if(ie===void 0||Re.has(oe)||!Ue(Z,ie))continue;ge.delete(ye);const me=ye!==oe&&P(Z)&&!we().base.has(JSON.stringify(ye));Re.set(oe,{key:oe,from:ye,isRenamed:me,base:Z,
head:ie})}const ke=new Map([...ne.members].filter(([Ue])=>!Re.has(Ue))),Ne={base:[...ge.keys()],head:[...ke.keys()]},Ke=E({base:(0,O.S3)([...ge.values()]),head:(0,O.S3)([...ke.values()])},q);for(const Ue of Ke){
const[Fe="",ye=""]=[Ne.base[Ue.base.index],Ne.head[Ue.head.index]];ge.delete(Fe),Re.set(ye,{key:ye,from:Fe,isRenamed:!0,base:Ue.base.item,head:Ue.head.item})}for(const[Ue,Fe]of ke)Re.has(Ue)||Re.set(Ue,
{key:Ue,from:Ue,head:Fe});const We=Array.from(ge,([Ue,Fe])=>({key:Ue,from:Ue,base:Fe}));return[...Re.values(),...We].sort((Ue,Fe)=>Ue.key<Fe.key?-1:1)}const G=5;function Q(J,ne){const q=new f.Ms(k.K$),
[de,pe]=[J,ne].map(we=>(0,f.yR)(we,q));return de&&pe&&he([{base:de,head:pe}],q)[0]}function he(J,ne,q=[]){const de=(0,f.qy)(()=>R(J)),pe=J.flatMap(({head:ke,base:Ne})=>[ke,Ne]),we=(0,f.qy)(()=>(0,I.j9)(
pe,(0,I.j9)(q).itemOf)),ge=(ke,Ne)=>we().componentOf(ke,Ne);function Re(ke){const Ne=W(ne,ke,de);return J.map(Ke=>{const We=se(Ke,Ne,{bases:new Set,heads:new Map},ge),{base:Ue,head:Fe}=We.unmatched;if(Ue.
length===0||Fe.length===0)return We;const ye=L(We.unmatched,Ne,ge);if(ye.heads.size===0)return We;const Z=se(Ke,Ne,ye,ge);return Z.matches.filter(({head:oe})=>ye.heads.has(oe)).length===ye.heads.size?
Z:We})}let Ce=new Map;for(let ke=0;ke<G;ke++){const Ne=Re(Ce),Ke=Ne.flatMap(Ue=>Ue.renames),We=Ke.length===0?new Map:b(Ke,de());if(Ce.size===We.size&&[...Ce].every(([Ue,Fe])=>We.get(Ue)===Fe)){if(Ne.some(
({changes:Ue})=>Ue.length>0))return Ne;break}Ce=We}return Re(new Map)}function ue(J){if((0,f.jn)(J))return J.text;if(J.type==="array"){const q=J.items.map(ue);return`[${(J.unordered?q.sort():q).join()}\
]`}return`{${Array.from(J.members,([q,de])=>`${JSON.stringify(q)}:${ue(de)}`).sort().join()}}`}}),3499:((ae,le,e)=>{e.d(le,{Ab:()=>c,S7:()=>_,a2:()=>t,gN:()=>P,lY:()=>i,pi:()=>y,rL:()=>E});var f=e(3436),
k=e(5408);const I=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,j=["x","y"],V=c("viewport canvas"),b=c("w \
h width height left top zoom"),R=[["x"],["position"],["left","top"]],B=c("selected dragging"),W=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
O=/^\d{4}-\d\d-\d\d$/,p=c("_?id uuid guid identifier instanceIdentifier"),a=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,l=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
u=/(id|handle)$/i,M=c("_?rev revision version versionId activeVersionId versionCounter versionNumber"),S=c("meta(data)? .*info revision flow workflow"),v=100,r=[[c(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),W,O],[c(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),W],[c(".*timestamp .*iteration"),W],[c("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),W,O],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function c(g){return new RegExp(`^(${g.
replaceAll(" ","|")})$`,"i")}function y({base:g,head:F,changes:K,matches:ee,references:te}){const m=(0,f.qy)(()=>K.flatMap(z=>T(z)??[]).slice(0,v)),w=(0,f.qy)(()=>new Map(ee.map(z=>[z.path.at(-1),z]))),
U=(0,f.qy)(()=>(0,k.$z)(te,({path:z})=>z[t(z)-1])),L={base:(0,f.qy)(()=>new Set((0,f.PX)(g))),head:(0,f.qy)(()=>new Set((0,f.PX)(F)))};return z=>{const{kind:se,path:D}=z;if(se==="reordered"||se==="mov\
ed")return!1;const[G,Q=G]=se==="modified"?[z.from,z.to]:[z.value];if(X(G)&&X(Q)&&n(D,G.type==="literal"))return!0;const he=ke=>"text"in ke&&/^(true|false)$/.test(ke.text);if(B.test(_(D.at(-1)))&&s(D[t(
D)-1])&&he(G)&&he(Q))return!0;if(se!=="modified"||G.type!==Q.type||!("text"in G)||!("text"in Q))return!1;const[J,ne,q]=[_(D.at(-1)),(0,f.e1)(G.text),(0,f.e1)(Q.text)],de=(...ke)=>[ne,q].every(Ne=>ke.some(
Ke=>Ke.test(Ne)));if(r.some(([ke,...Ne])=>ke.test(J)&&de(...Ne)))return!0;const pe=_(D.at(-2));if(M.test(J)&&de(a,o))return pe===""||S.test(pe);const we=u.test(J)?[...U().get(D.at(-2))??[],...m()]:[];
if(N(ne,we)===q)return!0;const ge=ke=>ke&&(0,f.TH)(ke.base)===G.text&&(0,f.TH)(ke.head)===Q.text;if(de(o)&&D.slice(0,-2).some(ke=>ge(w().get(ke))))return!0;const Re=p.test(J)||J===`${_(D.at(-3)).replace(
/s$/,"")}Id`,Ce=de(o)||de(l)&&l.exec(ne)?.[1]===l.exec(q)?.[1];return pe===""&&Re&&Ce&&!L.head().has(ne)&&!L.base().has(q)}}function N(g,F){const K=F.filter(({from:te,to:m})=>te!==g&&g.includes(te)&&!g.
includes(m)),ee=[...new Map(K.map(({from:te,to:m})=>[te,m]))];return ee.sort(([te],[m])=>m.length-te.length),ee.reduce((te,[m,w])=>te.replaceAll(m,w),g)}function T(g){const[F,K]=g.path.slice(-2);if(!(!(g.
kind==="modified"&&F?.type==="item"&&p.test(_(K)))||g.from.type!=="string"||g.to.type!=="string"))return{from:(0,f.e1)(g.from.text),to:(0,f.e1)(g.to.text)}}function P(g){return o.test(g)||W.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.
test(g)}function E(g,F){const K=(0,f.jn)(F)&&(p.test(g)||g==="name"&&f.kk.test(F.text)),ee=j.includes(g)||I.test(g)&&F.type!=="literal";return K||ee&&X(F)}function n(g,F){const[K,ee]=[g.at(-2),_(g.at(
-1))],te=g.slice(t(g)).find(w=>I.test(_(w)));return te?te===g.at(-1)?!F:ee===""||j.includes(ee)||b.test(ee):ee==="zoom"&&V.test(_(K))||j.includes(ee)||b.test(ee)&&s(K)}function s(g){const F=g?.type===
"item"&&g.item.type==="object"?g.item.members:void 0;return R.some(K=>K.every(ee=>F?.has(ee)))}function t(g){return g.slice(0,-1).findLastIndex(({type:F})=>F==="item")+1}function i(g,{matches:F}){const K=new Map(
F.map(te=>[te.path.at(-1),te])),ee=new Map;for(const te of g){const m=t(te.path),[w,U]=[te.path[m-1],te.path[m]],L=j.includes(_(U)),z=L?j:I.test(_(U))?[_(U)]:[],[se,D]=[d(K.get(w)?.base,z),d(K.get(w)?.
head,z)],G=[...te.path.slice(0,m),{type:"member",key:z.join(", ")}];se&&D?ee.set(L?w:U,{kind:"modified",path:G,from:se,to:D}):ee.set(te,te)}return[...ee.values()]}function d(g,F){const K=g?.type==="ob\
ject"?F.flatMap(ee=>g.members.get(ee)??[]):[];if(!(K.length<F.length))return K.length>1?{type:"array",id:0,items:K,unordered:!1}:K[0]}function _(g){return g?.type==="member"?g.key:""}function X(g){if(g.
type==="literal")return/\d/.test(g.text);const F=g.type==="array"?g.items:g.type==="object"?[...g.members.values()]:[];return F.length>0&&F.every(X)}}),9665:((ae,le,e)=>{e.d(le,{Vn:()=>P,s3:()=>c,Oe:()=>S,
Vg:()=>v,j9:()=>p,qU:()=>a,oP:()=>T});var f=e(3436),k=e(5408),I=e(3499),j=e(6997),V=e(7856);function b(n){const t=n.flatMap(_=>_.type==="object"?[..._.members]:[]).filter(([,{type:_}])=>_==="string"),
i=[...(0,k.$z)(t,([_])=>_)].flatMap(([_,X])=>{const{size:g}=new Set(X.map(([,{id:m}])=>m));if(!(g>1&&g===X.length&&2*g>n.length)||_==="type"||j.Z_.test(_))return[];const K=n.flatMap(m=>R(m,_)??[]),ee=2*
K.length>n.length&&!K.some(I.gN),te=X.reduce((m,[,w])=>m+("text"in w?w.text.length:0),0);return ee?[{key:_,size:g,length:te}]:[]});i.sort((_,X)=>X.size-_.size||_.length-X.length||(_.key<X.key?-1:1));const[
d]=i;return _=>d&&R(_,d.key)}function R(n,s){const t=(0,f.C5)(n,s),i=t?.type==="string"?(0,f.e1)(t.text):"";return/^[^\n]{1,60}$/.test(i)&&!(0,V.$C)(s,t,n)?i:void 0}const B=/group|parent|folder|owner/i,
W=/(-[\da-f]{4}){3}-[\da-f]{12}/i,O=40;function p(n,s=t=>{}){const t=n.map(M),i=g=>t.find(F=>F.get(g))?.get(g)??(/[^\d"]/.test(g)?s(g):void 0);function d(g,F){for(const K of(0,f.YD)(g).sort()){if(B.test(
K))continue;const ee=`${(0,f.TN)(g,K)}`,te=K==="type"?`"${ee.split(":")[1]}`:ee,m=i(te);if(m===void 0||a(m.item)===void 0)continue;const w=t.some(U=>{const L=U.get(te);return L&&(L.array===F||l(F,L.item))});
if(K==="type"||!w)return m.item}}function _(g,F){const K=(0,f.Gg)(g);return a(g)??a(d(g,F))??(K&&(0,f.e1)(K))}function X(g,F=/\d/.test(g)){const K=F?i(g):void 0;return K&&(_(K.item,K.array)??E(K.item))}
return{itemOf:i,componentOf:d,nameOf:_,labelOf:X}}function a(n){const s=(0,f.Ku)(n,["name","Name"]);if(s&&!f.kk.test(s))return(0,f.e1)(s);const i=s===void 0&&(0,f.Ku)(n,f.eX)!==void 0?void 0:(0,f.Gg)(
n)??(n&&o(n));return i&&(0,f.e1)(i)}function o(n){const s=(0,f.C5)(n,"localeData");return[...(s?["en",...(0,f.YD)(s)]:[]).map(_=>(0,f.C5)(s,_)),(0,f.C5)((0,f.C5)(n,"data"),"node")].map(_=>(0,f.Gg)(_)??
(0,f.Ku)(_,["display_name"])).find(_=>_!==void 0)}function l(n,s){return(0,f.YD)(s).map(i=>(0,f.C5)(s,i)).some(i=>i?.type==="array"&&i.items===n)}const u=new WeakMap;function M(n){const s=u.get(n);if(s)
return s;const t=new Map,i=d=>{if(d.type==="object")for(const _ of d.members.values())i(_);if(d.type==="array")for(const _ of(0,k.S3)(d.items)){const X=(0,f.YD)(_.item).filter(F=>f.ZM.test(F)),g=new Set(
X.flatMap(F=>(0,f.TN)(_.item,F)??[]));for(const F of g)t.set(F,t.has(F)?void 0:_);i(_.item)}};return i(n),u.set(n,t),t}function S(n,s,t){const i=(0,k.FF)(n,s),d=[...i.base.map(F=>({...F,base:F.item})),
...s.map(({base:F,head:K})=>({...K,base:F.item,head:K.item})),...i.head.map(F=>({...F,head:F.item}))],_=N(d,t),X=b(d.filter(F=>!_.has(F)).map(({item:F})=>F)),g=F=>r(F,_.get(F),X(F.item));return d.map(
F=>({...F,step:g(F)})).sort(y)}function v(n,s){return n.type==="object"?Array.from(n.members,([i,d])=>({step:{type:"member",key:i},value:d})):(n.type==="array"?S({base:[],head:(0,k.S3)(n.items)},[],s):
[]).map(({step:i,item:d})=>({step:i,value:d}))}function r({item:n,index:s},t,i){return t===void 0?{type:"element",index:s,item:n,text:i}:c(n,t)}function c(n,s){const t=E(n),i=t!==void 0&&t.length<=O&&
!s.startsWith(t);return{type:"item",label:s,...i&&{hint:t},item:n}}function y({step:n},{step:s}){return n.type==="item"&&s.type==="item"?n.label<s.label?-1:1:n.type==="element"&&s.type==="element"?n.index-
s.index:n.type==="item"?-1:1}function N(n,s){const t=new Map,i=new Set;let d=n.filter(({item:te})=>(a(te)??(0,f.Gg)(te)??(0,f.TH)(te))!==void 0);const _=te=>{const m=d.map(te),w=P(m);d=d.filter((U,L)=>{
const z=m[L];return z===void 0||w.get(z)!==1||i.has(z)?!0:(i.add(z),t.set(U,z),!1)})};_(({item:te})=>a(te));const X=new Map(d.map(te=>[te,a(te.item)??a(s(te.item,te.array))])),g=P([...X.values()]),F=te=>{
const[m,w]=[X.get(te),(0,f.Gg)(te.item)];return a(te.item)??(g.get(m)===1?m:void 0)??(w&&(0,f.e1)(w))},K=(te,m)=>{const[w,U]=[(0,f.TH)(te.item),F(te)??E(te.item)];return w?T(U,w,m):U};_(te=>F(te)??K(te,
W)),_(te=>K(te,W)),_(te=>K(te,/$/));const ee=({index:te,head:m})=>`[${te}${m?"":", before"}]`;return _(te=>`${F(te)??E(te.item)??K(te,/$/)} ${ee(te)}`),t}function T(n,s,t=W){const i=(0,f.e1)(s).replace(
t,"");return n?`${n} (${i})`:i}function P(n){const s=new Map;for(const t of n)s.set(t,(s.get(t)??0)+1);return s}function E(n){const s=(0,f.QP)(n);return s?.startsWith('"')?(0,f.e1)(s):void 0}}),6997:((ae,le,e)=>{
e.d(le,{BQ:()=>R,FK:()=>S,Fu:()=>p,NQ:()=>V,Z_:()=>j,t5:()=>O});var f=e(3436),k=e(3499);const I=[(0,k.Ab)("_?id key uuid guid identifier"),(0,k.Ab)("(node|step|state)_?id"),(0,k.Ab)("name label title \
alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,k.Ab)("\\*")],j=(0,k.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),V="*",b=64;function R(v,r){const c=B([]),y=[],[N,T]=[new Set,
new Set];for(const n of[v,r])l(n,N,T);function P(n,s,t){if((0,f.jn)(n))a(n.text,s,t);else if(n.type==="object")E(n,s,t);else{const i=n.items.length>1&&n.items.some(({type:d})=>d==="array");for(const[d,
_]of n.items.entries())P(_,W(s,"[]"),{...t,array:n.items,object:void 0,...i&&{slot:d}})}}function E(n,s,{key:t,array:i,map:d,..._}){let X=_;if(i!==void 0||t!==void 0){const ee={side:_.side,value:n,field:s,
outer:_.place,key:t,array:i??[]};X={..._,place:ee,map:d},y.push(ee)}const F=2*(0,f.YD)(n).filter(ee=>!j.test(ee)&&N.has(ee)).length>=n.members.size&&[...n.members.values()].every(o),K=X===_&&(0,f.YD)(
n).some(ee=>d?.members.has(ee));for(const[ee,te]of n.members){const m=W(s,F||K?V:ee);K&&a(JSON.stringify(ee),m,X,te),(!K||te.type==="array")&&P(te,m,{...X,object:n,...F&&{key:ee,map:n}})}}return P(v,c,
{side:"base"}),P(r,c,{side:"head"}),{root:c,places:y,find:u(y)}}function B(v){return{keys:v,inner:new Map,texts:new Map,references:[]}}function W(v,r){const c=v.inner.get(r)??B([...v.keys,r]);return v.
inner.set(r,c),c}function O(v){const r=[v];for(const c of r)for(const y of c.inner.values())r.push(y);return r}function p(v,r){return v?.inner.get(r)??v?.inner.get(V)}function a(v,{keys:r,texts:c,references:y},{
place:N,slot:T,object:P},E){c.set(v,(c.get(v)??0)+1);const n=v.startsWith('"')?v.length>2:j.test(r.findLast(s=>s!=="[]")??"")&&Number.isInteger(Number(v));N&&n&&y.push({text:v,place:N,slot:T,value:E,object:P})}
const o=({type:v})=>v==="object";function l(v,r,c){if(c.has(v.id))return;if(c.add(v.id),(0,f.jn)(v)){r.add((0,f.e1)(v.text));return}const y=v.type==="array"?v.items:[...v.members.values()];if(!y.some(
o))for(const N of(0,f.YD)(v))r.add(N);for(const N of y)l(N,r,c)}function u(v){const r={base:new Map,head:new Map};for(const c of v){const y=(N,T)=>{const P=I.findIndex(n=>n.test(N));if(P<0)return;const E=r[c.
side].get(T)??[];E[P]=(E[P]??new Set).add(c),r[c.side].set(T,E)};c.key!==void 0&&y(V,JSON.stringify(c.key));for(const[N,T]of c.value.members)(0,f.jn)(T)&&y(N,T.text)}return(c,y,N)=>{const T=r[y.side].
get(c)?.find(n=>n);if(!T||T.size>b)return;const P=T.size>1?[...N?.members.values()??[]].map(({id:n})=>n):[],E=[...T].filter(({outer:n})=>[...n?.value.members??[]].some(([s,{id:t}])=>f.ZM.test(s)&&P.includes(
t)));return M(E.length>0?E:[...T],y,y)}}function M(v,r,c){const y=c?v.filter(n=>S(n,c)):v;if(y.length===0&&c)return M(v,r,c.outer);const N=y.length>1?y.filter(({value:n})=>n.members.size>2):y,T=N.map(
({field:{keys:n}})=>{const s=n.findIndex((t,i)=>t!==r.field.keys[i]);return s<0?0:n.length-s}),[P,...E]=N.filter((n,s)=>T[s]===Math.min(...T));return E.length===0?P:void 0}function S(v,r){return v!==void 0&&
(v===r||S(v.outer,r))}}),7856:((ae,le,e)=>{e.d(le,{$C:()=>P,Wr:()=>t,_p:()=>E,lb:()=>y});var f=e(706),k=e(3436);const I=8,j="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token\
|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",V=new RegExp(`(?:(?:${j})(?:value)?|(?:password|secret|apik\
ey|accesstoken|cookie)s)$`),b="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",R=new RegExp(`^x?(?:${j}|(?:password|secret|apikey|cookie)s)$`),B=/name|key|header|field/i,W=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
O=/^(.*values?|default|contents?|val|v)$/,p=/\{\{|\$\{|<%/,{raw:a}=String,o=a`\\{0,7}`,l="[\"'`]",u=a`(?<!${b}[-_. ]?)(?:${j})`,M=a`(?!\p{L}{1,20}(?:[.:!?]?(?:${l}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,
S=a`(?:(?:bearer|basic|token)\s{1,4})?`,v=a`\s?${o}${l}\s{0,4}[,+]|${o}${l}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+a`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${l}${M}(?!\w+:/)(?:(?!${l})\S){6,}${l}))`,
r=a`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,c=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
a`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${u}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
a`(?<=${u}(?:${v})\s{0,9}(${o}(?:"""|'''|${l})))${r}(?:\1\s{0,4}\+\s{0,4}${l}${r})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
a`(?<=${u}\s{0,4}=\s{0,4}${S})${M}(?:(?!${l})[^\s,;&)}\]\\]){6,}`,a`(?<=${u}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${l}){0,6}${S}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${M}(?:(?!${l})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
a`(?<=\bbearer\s{1,4})${M}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${M}[\w+/=]{8,}(?![\w-])`,a`(?<=<[\w:.-]{0,40}${u}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,a`(?<=${u}(?:${o}["'],?|\n|\\n)(?:\s|\\n){0,20}${o}["']?\b(?:value|content|default)${o}["']?\s{0,4}[:=]\s{0,4}${o}["']?)${M}(?!\s)[^"'\n\\<>]{1,4000}`,
a`(?<=<[^<>]{0,200}["']${u}${o}["'][^<>]{0,200}\svalue=${o}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,a`(?<=\s(?:--?[\w-]{0,30}${u}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${M}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(i=>new RegExp(i,"giu"));function y({workflows:i}){const d=new f.pO,_=g=>g.length>=I&&!new RegExp("^\\p{L}+$","u").test(g);for(const{secrets:g,files:F}of i){const K=F.flatMap(({base:ee,head:te})=>[
ee,te].flatMap(t));for(const ee of[...g,...K]){const te=[ee,ee.replace(/^(?:bearer|basic|token) /i,""),...(0,k.PX)((0,k.yR)(ee))];for(const m of te)d.add(m,_)}}const X=new Map;return g=>{const F=X.get(
g);if(F)return F;const K=[],ee=w=>(K.push(w),f.v5),m={shown:c.reduce((w,U)=>w.replace(U,ee),d.hide(g,ee)),hidden:JSON.stringify(K)};return X.set(g,m),m}}function N(i){const d=T(i);return V.test(d)&&!d.
match(`^${b}`)}function T(i){return i.toLowerCase().replace(/[^a-z]/g,"")}function P(i,d,_){return n(d)?!1:N(i)?s(d)||R.test(T(i)):!O.test(T(i))||_?.type!=="object"?!1:[..._.members].some(([X,g])=>{const F=(0,k.
jn)(g)&&(g.text==="true"?X:W.test(X)&&(0,k.e1)(g.text));return B.test(X)&&N(`${(0,k.TN)(_,X)}`)||F&&R.test(T(F))})}function E(i,...d){return d.every(n)?!1:i.some((_,X)=>{const g=i[X-1],F=g&&"item"in g?
g.item:void 0,K=i.slice(X+1).every(({type:te})=>te==="element"),ee=te=>_.type==="member"&&P(_.key,K?te:void 0,F);return d.some(ee)})}function n(i){return i?.type==="literal"&&!/\d/.test(i.text)}function s(i){
return i?.type==="array"?i.items.every(s):i!==void 0&&(0,k.jn)(i)}function t(i){const d=[],_=X=>{if(X!==void 0)if((0,k.jn)(X))_((0,k.yR)((0,k.e1)(X.text)));else if(X.type==="array")for(const g of X.items)
_(g);else for(const[g,F]of X.members)P(g,F,X)&&(0,k.PX)(F,d),_(F)};return _(i),d.filter(X=>!p.test(X))}}),5408:((ae,le,e)=>{e.d(le,{$z:()=>B,FF:()=>p,Ms:()=>O,O6:()=>a,S3:()=>I,eV:()=>j,kh:()=>V,kk:()=>b,
qc:()=>R,yU:()=>W});var f=e(8965);const k=500;function I(o){return o.map((l,u)=>({item:l,index:u,array:o}))}function j(o,l){const u=c=>o[c].map(y=>l(y,c)),M=(c,y)=>c!==void 0&&c===y,S=(0,f.E)(u("base"),
u("head"),{maxEditLength:k,comparator:M});if(S===void 0)return O(V(o,l));let[v,r]=[0,0];return S.flatMap(({added:c,removed:y,count:N})=>{const[T,P]=[o.base.slice(v,v+N),o.head.slice(r,r+N)];return c||
(v+=N),y||(r+=N),c||y?[]:W({base:T,head:P})})}function V(o,l){return R(o,l).flatMap(W)}function b(o,l){return R(o,l).flatMap(u=>u.base.length===1&&u.head.length===1?W(u):[])}function R(o,l){const u=B(
o.head,M=>l(M,"head"));return u.delete(void 0),[...B(o.base,M=>l(M,"base"))].flatMap(([M,S])=>{const v=u.get(M);return v?[{base:S,head:v}]:[]})}function B(o,l){const u=new Map;for(const M of o){const S=l(
M),v=u.get(S);v?v.push(M):u.set(S,[M])}return u}function W({base:o,head:l}){return o.flatMap((u,M)=>{const S=l[M];return S===void 0?[]:[{base:u,head:S}]})}function O(o){const l=[];for(const M of o.toSorted(
(S,v)=>S.base.index-v.base.index)){let[S,v]=[0,l.length];for(;S<v;){const r=S+v>>1;(l[r]?.last.head.index??0)<M.head.index?S=r+1:v=r}l[S]={last:M,before:l[S-1]}}const u=[];for(let M=l.at(-1);M;M=M.before)
u.push(M.last);return u.reverse()}function p({base:o,head:l},u){const M=new Set(u.flatMap(S=>[S.base,S.head]));return{base:o.filter(S=>!M.has(S)),head:l.filter(S=>!M.has(S))}}function a(o,l){const u=O(
o),M={base:0,head:0};return R(l,({index:S},v)=>{for(;(u[M[v]]?.[v].index??1/0)<S;)M[v]++;return M[v]})}}),9462:((ae,le,e)=>{e.d(le,{N:()=>I,R:()=>j});var f=e(7279),k=e(706);async function I(V,{ms:b,error:R},B){
const W=new AbortController,O=setTimeout(()=>W.abort(R),b),p=Math.min(V.endsAt,performance.now()+b);try{return await B({...V,signal:AbortSignal.any([V.signal,W.signal]),endsAt:p})}finally{clearTimeout(
O)}}function j(V,b){const R=`${b} within ${(0,k.zK)(V)} (timeout-minutes)`;return{ms:V,error:new f.HR({what:R,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ae,le,e)=>{e.d(
le,{CQ:()=>W,Rs:()=>p,TF:()=>a,Uc:()=>O,lo:()=>u});var f=e(7598),k=e(1455),I=e(6760),j=e(7975),V=e(7279),b=e(706);const R={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk \
is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name alre\
ady exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function B(M){return/^E[A-Z0-9]+$/.test(Object(M).code)}
function W(M){if(!B(M))return(0,V.gJ)(M);const{code:S="",errno:v=0}=M;return R[S]??(0,j.getSystemErrorMap)().get(v)?.[1]??S}function O(M){const{path:S,dest:v=S}=Object(M);return B(M)&&v?`${W(M)} (${(0,b.
MW)(v)})`:W(M)}function p(M,S,v="Set another directory, or free some space."){const r=Object(M).code==="ENAMETOOLONG",c={what:`Can't write ${S}`,why:W(M),cause:M};return new V.HR({...c,advice:r?"Set a\
 shorter name.":v})}async function a(M){await(0,k.rm)(M,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function l(M,S,v=(0,I.dirname)(M)){const r=(0,I.join)(v,
`.workflow-export-${(0,f.randomBytes)(6).toString("hex")}`);try{await(0,k.writeFile)(r,S,{flag:"wx"}),await(0,k.rename)(r,M)}catch(c){throw await a(r).catch(()=>{}),c}}async function u(M,S){await l(M,
S).catch(v=>{throw p(v,M)})}}),7279:((ae,le,e)=>{e.d(le,{$N:()=>I,HR:()=>k,gJ:()=>R,h_:()=>b,iT:()=>V});const f=null;class k extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(W){
super(j(W),{cause:W.cause}),this.what=W.what,Object.assign(this,W)}with(W){return new k({...this,cause:this,...W})}}function I({what:B,why:W=""}){return W===""?B:`${B}: ${W}`}function j(B){const W=I(B);
return`${W}${/[.!?…]$/.test(W)?"":"."} ${B.advice??""}`.trim()}function V(B){return B instanceof Error?B:new Error(String(B))}function b(B){return B instanceof k?B:new k({what:R(B),cause:B})}function R(B){
return V(B).message}}),6191:((ae,le,e)=>{e.d(le,{B6:()=>a,R9:()=>c,mz:()=>y,wn:()=>r});var f=e(1455),k=e(6760),I=e(6671),j=e(2145),V=e(9462),b=e(532),R=e(7279),B=e(2975),W=e(706),O=e(8725),p=e(7487);class a extends R.
HR{}const o={what:"Artifact",topic:"the-artifact"},l=10*6e4,u=3;async function M(){const{DefaultArtifactClient:g}=await e.e(348).then(e.bind(e,9348));return new g}async function S(g,F){const K=await M();
return await v(g,({log:ee})=>(0,O.QJ)(ee,()=>F(K)))}async function v(g,F){const K={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)};return await(0,V.N)(g,K,ee=>(0,B.Mu)(ee.signal,F(ee)))}
async function r(g){return await S(g,async F=>(await F.listArtifacts()).artifacts)}async function c(g,F){const K=await(0,p.Pd)("workflow-artifact-");try{await S(g,te=>te.downloadArtifact(F,{path:K,skipDecompress:!0}));
const[ee=""]=await(0,f.readdir)(K);return await(0,f.readFile)((0,k.join)(K,ee))}finally{await(0,b.TF)(K).catch(()=>{})}}async function y(g,{path:F,digest:K},ee){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const te=(0,k.basename)(F),m={client:await M(),options:ee,name:te,path:F,digest:K,mayHaveCreated:!1,taken:0},U=await v(g,G=>(0,B.L5)(G,()=>N(m,G.log))).catch(G=>{throw g.signal.throwIfAborted(),d(
G,te)}),{GITHUB_SERVER_URL:L,GITHUB_REPOSITORY:z,GITHUB_RUN_ID:se}=process.env,D=`${L}/${z}/actions/runs/${se}/artifacts/${U}`;return{id:U,name:te,url:D,digest:K}}async function N(g,F){const{client:K,
name:ee,path:te,digest:m}=g,{overwrite:w,retentionDays:U}=g.options,L=z=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(z)&&(g.mayHaveCreated=!0),F.debug(z)};try{return await(0,O.QJ)({...F,debug:L},
async()=>{w&&await K.deleteArtifact(ee).catch(T);const z={skipArchive:!0,...U!==void 0&&{retentionDays:U}},se=await K.uploadArtifact(ee,[te],(0,k.dirname)(te),z);if(se.id!==void 0&&se.digest===m)return se.
id;throw new Error("the uploaded file differs from the package")})}catch(z){return await(0,O.QJ)(F,()=>P(g,z))}}function T(g){if(!(g instanceof Error&&g.name==="ArtifactNotFoundError"))throw g}async function P(g,F){
const K=(0,R.gJ)(F),{client:ee,name:te,digest:m,options:w}=g,[U,L]=[t.test(K),s.test(K)];g.mayHaveCreated||=U;const se=L||g.mayHaveCreated?await ee.getArtifact(te).catch(()=>{}):void 0;if(g.mayHaveCreated&&
se?.artifact.digest===`sha256:${m}`)return se.artifact.id;if(U)throw _(E,F);if(!L)throw F;g.taken++;const D=g.mayHaveCreated&&!se;if(D&&g.taken===u&&await X(te)&&Object.assign(g,{mayHaveCreated:!1,taken:0}),
g.taken<(D?u:1+Number(w.overwrite)))throw _(D?E:"the name is still taken",F);const Q=se?`this run already has an artifact named ${te}`:`an upload that isn't finished holds the name ${te}, for example \
another job's`,he=se?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new a({...o,why:Q,advice:he,cause:F})}const E="the connection to the artifact service fai\
led",n="Set upload-artifact: false.",s=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,i=[[/supported on GHES/,"GitHub E\
nterprise Server has no artifact service for this action",n],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",n],[/quota|insufficient usage/,"the account'\
s artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the uploa\
d of %",n],[/(?:)/,"the upload of % failed","Re-run the job."]];function d(g,F){if(g instanceof R.HR)return g;const K=(0,R.gJ)(g)||`status ${Object(g).statusCode}`,[,ee="",te=""]=i.find(([U])=>U.test(
K))??[],m=(0,W.OX)(K,200).replace(/\.$/,""),w=/%/.test(ee)?`${ee.replace("%",()=>F)} (${m})`:ee;return new R.HR({...o,why:w,advice:te,cause:g})}function _(g,F){return new R.HR({...o,why:g,advice:"Re-r\
un the job later.",retryable:!0,cause:F})}async function X(g){const{ACTIONS_RUNTIME_TOKEN:F="",ACTIONS_RESULTS_URL:K}=process.env,{scp:ee}=JSON.parse(Buffer.from(F.split(".")[1]??"","base64url").toString()),
[,te,m]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ee))??[],{href:w}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",K),U=new I.Qq("export-workflow-action",[new j.tZ(
F)],{socketTimeout:3e4}),L={workflow_run_backend_id:te,workflow_job_run_backend_id:m,name:g};return(await U.postJson(w,L)).statusCode!==404}}),8725:((ae,le,e)=>{e.d(le,{lm:()=>k.lm,t1:()=>I,QJ:()=>W});
const f=Ve(import.meta.url)("node:async_hooks");var k=e(819);function I(p=""){return{info:a=>V(p+a),warning:a=>k.$e(p+a),debug:a=>k.Yz(p+a),mask:k.Pq}}function j(p){const a=[];return{...I(`[${p}] `),info:o=>a.
push(o),end(o){core.startGroup(b(o));for(const l of a)V(l);core.endGroup()}}}function V(p){k.pq(b(p))}function b(p){return p.replaceAll("##[","## [")}const R=new f.AsyncLocalStorage;let B=!1;function W(p,a){
return B||O(),B=!0,R.run(p,a)}function O(){const p=process.stdout.write.bind(process.stdout);process.stdout.write=((a,...o)=>{const l=R.getStore(),u=String(a);return l===void 0||/^::(add-mask|debug)::/.
test(u)?p(a,...o):(R.exit(()=>l.debug(u.trimEnd())),!0)})}}),7487:((ae,le,e)=>{e.d(le,{E_:()=>u,GQ:()=>M,Pd:()=>l,Tm:()=>S,VY:()=>p,eF:()=>O,n0:()=>o});var f=e(3024),k=e(1455),I=e(8161),j=e(6760),V=e(
819),b=e(532),R=e(7279),B=e(706);const W=6e4;async function O(v){const r=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${c})`,topic:"the-job-on-the-platf\
orm"};process.on(c,()=>r.abort(new R.HR(y)))}try{if(await v(r.signal),a)throw a}catch(c){for(let N=c;N instanceof Error;N=N.cause)V.Yz(N.stack??N.message);const y=p(c);V.C1(`${(0,B.OX)((0,R.gJ)(c),W)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function p(v){const{GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:c,GITHUB_ACTION_REF:y}=process.env;if(!(!(v instanceof R.HR)||v.topic===
void 0||!r||!c||!y))return encodeURI(`${r}/${c}/blob/${y}/docs/troubleshooting.md#${v.topic}`)}let a;function o(v){try{for(const[r,c]of Object.entries(v))c!==void 0&&V.uH(r,c)}catch(r){const c="Check \
the runner's disk.";a=new R.HR({what:"Can't write the step's outputs",why:(0,b.Uc)(r),advice:c,cause:r})}}async function l(v){const r=process.env.RUNNER_TEMP||(0,I.tmpdir)();return await(0,k.mkdtemp)(
(0,j.join)(r,v)).catch(u(r))}function u(v){return r=>{throw(0,b.Rs)(r,v,"Check the runner's temporary folder.")}}function M(){try{return JSON.parse((0,f.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function S(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ae,le,e)=>{e.d(le,{Sy:()=>l,cj:()=>W,il:()=>O,tp:()=>R});var f=e(819),k=e(7279),
I=e(8132),j=e(706);const V=1024*1024-1e4,b=2e5;function R(u,M){const S=M.map(N=>N.map(a)),v=u.map((N,T)=>S.some(P=>P[T]!=="")),r=(N,T)=>`<tr>${N.flatMap((P,E)=>v[E]?`<${T}>${P}</${T}>`:[]).join("")}</\
tr>`,c=S.map(N=>r(N,"td")),y=N=>`<tr><td colspan="${u.length}">\u2026 and ${(0,j.hS)(N,"more row")}</td></tr>`;return`<table>${r(u.map(I.FO),"th")}${o(c,y).join("")}</table>`}function B(u){return`<tab\
le>${u.map(([S,v])=>v===void 0?"":`<tr><th align="left">${escapeAll(S)}</th><td>${a(v)}</td></tr>`).join("")}</table>`}function W(u){const M=u.map(({names:S,message:v,help:r})=>{const c=S.map(N=>`**${(0,I.
wh)(N)}**`);return`- ${o(c,N=>`and ${N} more`,b/2).join(", ")}: ${O(v,r)}`});return o(M,S=>`- \u2026 and ${(0,j.hS)(S,"more cause")}`).join(`
`)}function O(u,M){return M===void 0?(0,I.wh)(u):`${(0,I.wh)(u)} <a href="${(0,I.FO)(M)}">Troubleshooting</a>`}function p(u,M){return`<details><summary>${escapeAll(u)}</summary>

${M}

</details>`}function a(u){return typeof u=="string"?u===""?"":`<code>${(0,I.FO)((0,I.RK)(u))}</code>`:"words"in u?(0,I.wh)(u.words):`<a href="${(0,I.FO)(u.href)}">${(0,I.wh)(u.text)}</a>${(0,I.FO)(u.after??
"")}`}function o(u,M,S=b){let v=S;const r=u.filter(c=>{const y=Buffer.byteLength(c),N=y<=v;return N&&(v-=y),N});return r.length===u.length?r:[...r,M(u.length-r.length)]}async function l(u,...M){const S=r=>`${(0,j.
hS)(r,"part")} of this page would not fit and ${r===1?"is":"are"} left out.`,v=[`### ${(0,I.wh)(u)}`,...o(M,S,V)];try{await f.z.addRaw(v.join(`

`),!0).write()}catch(r){f.$e(`Can't write the job summary: ${(0,k.gJ)(r)}`)}}}),8132:((ae,le,e)=>{e.d(le,{EU:()=>R,FO:()=>O,Jj:()=>V,RK:()=>I,SS:()=>b,wh:()=>W});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function I(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(k,(l,u)=>u===void 0?l:j(u))}function j(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function V(o,l){if(o.length<=l)return o;const u=Array.from(o.slice(0,2*l+2));return u.length>l?`${u.slice(0,l).join("")}\u2026`:o}function b(o,l=100){const u=I(V(
o,l)).replaceAll("	",j)||'""',M="`".repeat(a(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${M} ${u} ${M}`:M+u+M}function R(o,l,u){const S=o.map(r=>u+I(r).replace(/(?<=^\s*):(?=:)/,j)).join(`
`),v="`".repeat(Math.max(3,a(S)+1));return`${u}${v}${l}
${S}
${u}${v}`}const B=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function W(o){return O(I(o).replaceAll("	"," ")).replace(B,"$&<wbr>")}function O(o){return o.replace(p,l=>`&#${l.codePointAt(0)}\
;`)}const p=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function a(o){return(o.match(/`+/g)??[]).reduce((l,u)=>Math.max(l,u.length),0)}}),8920:((ae,le,e)=>{e.d(le,{Ch:()=>B,
Rc:()=>p,mu:()=>b});var f=e(1455),k=e(532),I=e(7279),j=e(9870);const V=1024*1024;function b({files:a},o){const[l,u]=[R(j.uq,a),R(j.n7,a)];if(l&&u)return{app:l,flow:u,env:o??R(j.Km,a)};const M=[j.uq,j.
n7].filter(S=>!a.has(S));throw new Error(`lacks ${M.join(" and ")}, at its root and in its only subfolder`)}function R(a,o){const l=o.get(a);try{return l&&W({name:a,bytes:l})}catch(u){throw new Error(
`has a file that ${(0,I.gJ)(u)}: ${a}`)}}async function B(a,o){const l=await(0,f.readFile)(a,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(u)}`)});return W({name:j.
Km,bytes:l})}function W(a){const{name:o,bytes:l}=a;if(o===j.Km&&l.length>V)throw new Error("is larger than 1 MiB, the limit for environment variables");try{O(l)}catch{throw new Error("is not JSON")}return a}
function O(a){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(a))}function p({files:a}){for(const o of[j.uq,j.n7])try{const{name:l,version:u}=Object(O(a.get(o)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((ae,le,e)=>{e.d(le,{q:()=>j});const f=500,k=1e6,I=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function j(B,W,O){let p=B.startsWith("\uFEFF")?1:0,a=0;function o(){for(;;){const S=B.charAt(p);if(S!==" "&&S!==`
`&&S!=="\r"&&S!=="	")return S;p++}}function l(){const S=p;if(I.lastIndex=S,!I.test(B))throw new SyntaxError;return p=I.lastIndex,B.slice(S,p)}function u(S,v){const r=o();if(r==="["){const y=[],N=O.enter(
S);return M("]",v,()=>y.push(u(N,v+1))),O.array(y,S)}if(r==="{"){const y=new Map;return M("}",v,()=>{if(o()!=='"')throw new SyntaxError;const N=l(),T=N.includes("\\")?JSON.parse(N):N.slice(1,-1);if(y.
has(T)||o()!==":")throw new SyntaxError;p++,y.set(T,u(O.enter(S,T),v+1))}),O.object(y,S)}const c=l();return O.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function M(S,v,r){if(v===f)throw new RangeError;
p++;let c=o()===S?S:",";for(;c===",";){if(++a>k)throw new RangeError;r(),c=o(),c===","&&p++}if(c!==S)throw new SyntaxError;p++}try{const S=u(W,0);if(o()==="")return S}catch{}}function V(B){const W=j(B,
`
`,b);return W===void 0?void 0:`${W}
`}const b={enter:B=>`${B}  `,scalar:B=>B,array:(B,W)=>R("[",B,"]",W),object(B,W){const O=[...B.keys()].sort().map(p=>`${JSON.stringify(p)}: ${B.get(p)}`);return R("{",O,"}",W)}};function R(B,W,O,p){return W.
length===0?B+O:`${B}${p}  ${W.join(`,${p}  `)}${p}${O}`}}),5806:((ae,le,e)=>{e.d(le,{Oj:()=>a,Sr:()=>p,dU:()=>O,fw:()=>V,gv:()=>f,jq:()=>B,x5:()=>R});const f=".workflow-export.json",k=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
I=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,j=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,V=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],b=[...V,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',k],["changes how git or GitHub treats t\
he repository",I],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",j]];function R(l,u=b){const M=o(l);return u.find(([,S])=>S.test(l)||S.test(M))?.[0]}function B(l){return[j,k,I].some(u=>u.test(o(l)))}function W(l){return k.
test(o(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function O(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(p(o(l)))}
function p(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function a(l){const u=new Map;for(const M of l){const S=p(M.replace(/\/$/,"")),v=u.get(S);if(v!==void 0)return[v,M];u.set(S,M)}for(const[
M,S]of u)for(const{index:v}of M.matchAll(/\//g)){const r=u.get(M.slice(0,v));if(r?.endsWith("/")===!1)return[r,S]}}function o(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ae,le,e)=>{e.
d(le,{BE:()=>b,KC:()=>W,Km:()=>j,LX:()=>V,jz:()=>B,n7:()=>k,uq:()=>I,wg:()=>p,zx:()=>R});var f=e(5806);const[k,I,j]=["flow_definition.json","app_definition.json","env_variables.json"],V=[k,I,j],b=1e4,
R=256*1024*1024;function B(o,l){const u=[...l].filter(([M])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(M));return{kind:o,files:new Map(u.sort(([M],[S])=>M<S?-1:1))}}function W({kind:o,files:l}){return{kind:o,
files:new Map([...l].filter(([u])=>!(0,f.dU)(u)))}}const O=/^\.|^__MACOSX$/;function p(o){const l=new Set(o),u=r=>V.some(c=>l.has(r+c));if(u(""))return"";const M=new Set(o.filter(r=>r.includes("/")).map(
r=>r.slice(0,r.indexOf("/")))),[S,...v]=[...M].filter(r=>!O.test(r));return v.length===0&&u(`${S}/`)?`${S}/`:""}function a(o){const l=p(o);return o.includes(l+I)||o.includes(l+k)}}),1519:((ae,le,e)=>{
e.d(le,{DF:()=>V,aC:()=>B,x3:()=>R});var f=e(4573),k=e(8142),I=e(5806);const j={enter:()=>{},scalar:W=>({json:W}),array:W=>({json:`[${W.map(({json:O})=>O)}]`,items:W}),object(W){return{json:`{${Array.
from(W,([p,{json:a}])=>`${JSON.stringify(p)}:${a}`).sort()}}`,members:W}}};function V(W){const O=(0,f.isUtf8)(W)?(0,k.q)(W.toString(),void 0,j):void 0,p=O?.members??O?.items?.map(o=>[b(o),o]);if(p===void 0)
return;const a=new Map;for(const[o,{members:l,json:u}]of p){if(o===void 0||a.has(o))return;a.set(o,{name:o,keys:[...l?.keys()??[]],content:u})}return{container:Array.isArray(p)?"array":"object",variables:[
...a.values()]}}function b({members:W}){if(!W?.has("value"))return;const O=[W.get("name"),W.get("key")].find(p=>p?.json[0]==='"');return O&&JSON.parse(O.json)}function R({files:W}){const O=[...W].filter(
([p])=>(0,I.dU)(p)).map(([,p])=>B(p));return[...new Set(O.flat())]}function B(W){const O=new TextDecoder().decode(W);try{JSON.parse(O)}catch{return[]}const p=V(W),a=new Set(p?.container==="array"?p.variables.
map(({name:u})=>u):void 0),l=Array.from(O.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,M,S])=>M===void 0?[u,String(Number(u))]:S===void 0?[JSON.parse(M)]:[]);return[...new Set(l)].
filter(u=>!a.has(u))}}),3657:((ae,le,e)=>{e.d(le,{u:()=>O,z:()=>n});var f=e(4573),k=e(8522),I=e(663),j=e(7279),V=e(706),b=e(5806),R=e(9870);const B=2048,W=new Set([0,10]);async function O(t,i){i?.throwIfAborted();
const d=p(t),_=await(0,I.SY)(d,{decodeStrings:!1}).catch(v("The package")),X=await a(_).catch(v("The package")),g=(0,R.wg)([...X.keys()]),F=[];for(const[K,ee]of X){i?.throwIfAborted();const te=await u(
_,d,ee).catch(v(`${(0,V.TL)(K)} in the package`));K.startsWith(g)&&!M(K)&&F.push([K.slice(g.length),te])}return(0,R.jz)("zip",F)}function p(t){for(let i=t.length-21;i>0;){i=t.lastIndexOf("PK",i-1,"l\
atin1");const d=i+22+(i<0?1/0:t.readUInt16LE(i+20));if(d<=t.length)return t.subarray(0,d)}if(t.toString("latin1",0,2)!=="PK")throw c(t);return v("The package")(new Error("its end is missing"))}async function a(t){
if(t.entryCount>R.BE)throw S(`The package has ${t.entryCount} entries. The limit is 10,000`);const i=new Map;let d=0;for await(const g of t.eachEntry()){const F=o(g);if(i.has(F))throw S(`The package h\
as ${(0,V.TL)(F)} twice`,"Export it again.");const K=l(F,g);if(K!==void 0)throw S(`${(0,V.TL)(F)} in the package ${K}`);if(d+=g.uncompressedSize,d>R.zx)throw S("The package takes more than 256 MiB unp\
acked, the limit");i.set(F,g)}const _=[...i.keys()];if(_.every(M))throw S("The package has no files in it","Export it again.");const X=(0,b.Oj)(_);if(X===void 0)return i;throw S(`${X.map(g=>(0,V.TL)(g)).
join(" and ")} in the package collide on a disk that ignores case`)}function o({generalPurposeBitFlag:t,fileNameRaw:i,extraFields:d,versionMadeBy:_}){const X=(0,f.isUtf8)(i)?B:t,g=W.has(_>>>8);return(0,I.
ax)(X,i,d,!g).replace(/^(\.\/+)+/,"")}function l(t,i){const d=i.externalFileAttributes>>>16&61440;return d===40960?"is a symbolic link":d!==0&&d!==32768&&d!==16384?"is neither a file nor a folder":M(t)&&
i.uncompressedSize>0?"is a folder with a content of its own":i.canDecodeFileData()?(0,b.dU)(i.fileNameRaw.toString())&&!(0,b.dU)(t)?"is also named env_variables.json":(0,b.x5)(t,b.fw):"is encrypted, o\
r compressed by another method than deflate"}async function u(t,i,d){const{compressedSize:_,compressionMethod:X,uncompressedSize:g}=d,{fileDataStart:F}=await t.readLocalFileHeaderPromise(d),K=i.subarray(
F,F+_),ee={maxOutputLength:g||1,chunkSize:g+64},te=X===0?K:(0,k.inflateRawSync)(K,ee);if(te.length!==g)throw new Error(`it unpacks to ${te.length} bytes, not the ${g} listed`);if((0,k.crc32)(te)!==d.crc32)
throw new Error("its CRC-32 isn't the one listed");return te}function M(t){return t===""||t.endsWith("/")}function S(t,i="Check where the package comes from."){return new j.HR({what:t,advice:i,topic:"\
the-package"})}function v(t){return i=>{if(i instanceof j.HR)throw i;const d={what:`${t} is cut off or damaged`,why:(0,V.TL)(i.message).slice(1,-1)};throw new j.HR({...d,advice:"Export it again.",topic:"\
the-package",cause:i})}}const r=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function c(t){const i=t.toString("utf8",0,512),
[d]=r.find(([,X])=>X.test(i))??["text"],_=`${d==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return S(`The package is ${d}, not a zip`,_)}const y=33,N=20,T=3,
P=8,E=33188;function n({files:t}){const i=[],d=[];let _=0;for(const[F,K]of t){const[ee,te]=[Buffer.from(F),(0,k.deflateRawSync)(K)],m=[s(2,N,B,P,0,y),s(4,(0,k.crc32)(K),te.length,K.length),s(2,ee.length,
0)],w=[s(2,0,0,0),s(4,E*65536,_)];i.push(Buffer.from("PK"),...m,ee,te),d.push(Buffer.from("PK"),Buffer.of(N,T),...m,...w,ee),_+=30+ee.length+te.length}const X=Buffer.concat(d),g=[s(2,0,0,t.size,t.
size),s(4,X.length,_),s(2,0)];return Buffer.concat([...i,X,Buffer.from("PK"),...g])}function s(t,...i){const d=Buffer.alloc(t*i.length);for(const[_,X]of i.entries())d.writeUIntLE(X,_*t,t);return d}}),
2227:((ae,le,e)=>{e.d(le,{HB:()=>y,xR:()=>c,px:()=>N,Ng:()=>S});var f=e(7279),k=e(2975),I=e(706),j=e(1858),V=e(5805),b=e(2053),R=e(6294),B=e(7596);const W=6,O=32,p=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends I.pO{#n=new Set;#e=new Set;allow(...s){
for(const t of s)this.#n.add(t)}maskFields(s,t,i){const d=M(s).slice(0,p);for(const[_,X]of d)/id$/i.test(_)&&(0,B.eQ)(X)&&this.allow(X);for(const[_,X]of d)/url$/i.test(_)?this.maskUrl(X.trim(),t,i):this.#t(
u(X),i)}maskUrl(s,t,i){const d=URL.canParse(s,t.href)?new URL(s,t.href):void 0;if(d&&t.href.startsWith(d.href))return;const _=[s,d?d.pathname+d.search:s].filter(X=>/[?:]|^\/\//.test(X));this.#t(_,i),d&&
this.#t([d.href,d.password,(0,I.D4)(d.password),...u(d.search)],i)}#t(s,t){const i=X=>Array.from(this.#n).some(g=>g.includes(X)),d=s.filter(X=>!i(X)&&!i((0,I.D4)(X))),_=X=>encodeURIComponent(Buffer.from(
X).toString());for(const X of d.flatMap(g=>[g,_(g)]))X.length<W||this.#e.has(X)||(this.#e.add(X),this.add(X),t.mask(X))}}function u(n){return Array.from(n.matchAll(a)).flatMap(([,s,t])=>{const i=String(
t).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,I.D4)(i).length>=O?[i,(0,I.D4)(i)]:[]})}function M(n){const s=Object.entries(n);for(const[,t]of s)if(typeof t=="object")for(const i of Object.
entries(t??{}))s.push(i);return s.filter(t=>typeof t[1]=="string")}function S(n,s,t={}){const i=new l([s,...t.secrets??[]]);return i.allow(n.href,...t.known??[]),{url:n,apiKey:s,secrets:i,connections:(0,V.
Y7)(),rateLimit:new b.q,collections:new Map}}const v=1024*1024,r=12e4,c=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function N(n,s){const{label:t,method:i,path:d,isTransient:_}=s,{secrets:X,rateLimit:g}=n.platform;X.allow(...d.split(/[/?&=]/));const F=i==="GET"?d:void 0,K=()=>g.run(t,F,n,()=>T(n,s));return await(0,k.
L5)(n,K,{atLeastMs:_?c:0})}async function T(n,s){const{platform:t,signal:i,log:d}=n,{label:_,method:X,path:g,body:F,idempotent:K=!0,isTransient:ee}=s,te=new URL(`api/public/${g}`,t.url),m={accept:"app\
lication/json","content-type":"application/json","x-api-key":t.apiKey},w={maxBytes:v,...!K&&{idleMs:r}};try{const U=await(0,V.tN)(t.connections,{label:_,method:X,url:te,headers:m,body:F,...w},i);return d.
debug(`${X} ${t.secrets.redact(te.pathname)}: ${U.status}`),P(n,s,te,U)}catch(U){const L=U instanceof f.HR?U:void 0;if(!K&&(i.aborted||L?.maybeProcessed)){const z=(0,f.h_)(U),se=`${z.retryable?"":z.advice}\
 ${y}`.trim();throw z.with({advice:se,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw L&&ee?.(L)?L.with({retryable:!0}):U}}function P({platform:n,log:s},t,i,d){const{label:_,isCreation:X=!1}=t,
{status:g,headers:F,bytes:K}=d,{secrets:ee}=n,te=(ue,J,ne)=>(0,j.ue)(_,ue,J,ne),m=(0,V.ET)(d,i,_);if(m){ee.maskUrl(m.href,n.url,s);const ue=`the platform redirects to ${(0,I.OX)(m.origin,100)}, and th\
e key follows no redirect`;throw te(ue,"If that is your environment, set host to it.",{status:g,maybeProcessed:g!==307&&g!==308})}const w=new TextDecoder().decode(K),U=E(w);ee.maskFields(U??{},n.url,s);
const L=(0,R.wv)(U??{},_,ee.redact),{message:z}=L,se=(0,V.yp)(d);if(g<200||g>299){const ue=n.collections.has(_),J=(0,R.ik)(t,g,{message:z,isPage:se,hasWorked:ue});throw te(`the platform answered ${g}${(0,R.
Te)(z)}`,J,{...(0,j.xS)(g,F),affectsAll:(g===401||g===403)&&!ue,busy:g===423||g===409&&!X})}if(U!==void 0)return L;const D=(0,V.VL)(d)&&/^\s*\{/.test(w);throw te(`the platform answered ${w===""?"nothi\
ng":se?"with a web page":D?"with half an object":"with something other than a JSON object"} (${g})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:D})}function E(n){try{
const s=JSON.parse(n);return(0,R.Gv)(s)?s:void 0}catch{return}}}),5645:((ae,le,e)=>{e.d(le,{I:()=>M,R:()=>o});var f=e(7598),k=e(7279),I=e(2975),j=e(706),V=e(1858),b=e(7596),R=e(5805);const B=256*1024**
2,W=5,O=new Set([400,401,403,404,410]),p="Download",a="Re-run the job.";async function o(S,{url:v,freshUrl:r,read:c}){let y=v;return await(0,I.L5)(S,async()=>{y??=await r();const N=await u(S,y).catch(
n=>{throw n instanceof k.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:T,bytes:P}=N;if(O.has(T))throw y=void 0,l(`the URL was refused (${T})`,a,{retryable:!0});if(T!==200)throw l(`the server an\
swered ${T}`,a,{retryable:T===206});if((0,R.yp)(N))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const E=await c(P).catch(n=>{throw n instanceof
k.HR&&(0,R.VL)(N)?n.with({retryable:!0}):n});return{bytes:P,sha256:(0,f.createHash)("sha256").update(P).digest("hex"),content:E}})}function l(S,v,r={}){return new k.HR({what:p,why:S,advice:v,topic:"th\
e-package",...r})}async function u(S,v){const{platform:r,log:c,signal:y}=S;let N=v;for(let T=0;;T++){const P=T===0&&N.origin===r.url.origin,E={accept:"*/*",...P&&{"x-api-key":r.apiKey}},n={label:p,method:"\
GET",url:N,headers:E,maxBytes:B};r.connections.proven.add(N.origin);const s=async()=>{const d=await(0,R.tN)(r.connections,n,y),{status:_,headers:X}=d;c.debug(`GET a package from ${(0,j.OX)(n.url.origin)}\
: ${_}`);const g=`the server answered ${_}`;if((0,V.dg)(_))throw(0,V.ue)(p,g,V.$_,(0,V.xS)(_,X));return d},t=await(P?r.rateLimit.run(p,void 0,S,s):s()),i=(0,R.ET)(t,N,p);if(i===void 0)return t;if(T===
W)throw l("the URL redirects in a circle",a);i.origin===N.origin&&i.username+i.password===""&&Object.assign(i,{username:N.username,password:N.password}),N=M(i.href,S)}}function M(S,{platform:v,log:r}){
const c=v.url;if(v.secrets.maskUrl(S,c,r),!URL.canParse(S,c.href))throw l("the platform's download URL can't be read",a);const y=new URL(S,c.href);y.protocol==="http:"&&c.protocol==="https:"&&y.hostname===
c.hostname&&(y.protocol="https:",y.port===""&&(y.port=c.port),v.secrets.maskUrl(y.href,c,r));const N=y.protocol==="http:"&&c.protocol==="http:"&&(0,b.U9)(y.hostname);if(y.protocol!=="https:"&&!N)throw l(
"the platform's download URL isn't https","Check host.");return y}}),1858:((ae,le,e)=>{e.d(le,{$_:()=>R,Dx:()=>V,Ur:()=>o,dg:()=>S,ue:()=>j,xS:()=>v});var f=e(7279),k=e(2975),I=e(706);function j(r,c,y,N={}){
return new f.HR({what:r,why:c,advice:y,topic:"the-platforms-response",...N})}function V(r,c,y,N){return new f.HR({what:r,why:c,advice:y,topic:"the-connection",...N})}const b={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},R="Re-run the job later.",B="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",W=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,p=/Z_|ERR__ERROR_/,a=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(r,c,y,N){if(!(r instanceof Error&&"code"in r))return r;const T=String(r.code);
if(W.test(T)){const d=`the TLS connection can't be trusted (${T})`;return V(c,d,`Check host. ${B}`,{affectsAll:!0,cause:r})}const[,P]=a.exec(r.message)??[];if(P!==void 0)return l(c,P,r);const E=!y&&O.
test(T),n=E?"the TLS connection failed":"the connection failed",s=b[T]??`${p.test(T)?"the response can't be decoded":n} (${T})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:r};if(N||!(E||T==="\
ENOTFOUND"))return V(c,s,R,t);const i=E?`Check host and its port. ${B}`:"Check host.";return V(c,s,i,{...t,maxRetries:2})}function l(r,c,y){const N=(E,n,s=!1)=>V(r,E,n,{affectsAll:!0,cause:y,retryable:s});
if(c==="407")return N("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const T=Number(c);if(T<500&&!S(T))return N(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const P=`the proxy made no connection (${(0,I.OX)(c,100)})`;return N(P,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),M=new Set(
[501,505,506,508,510,511]);function S(r){return u.has(r)||r>=500&&!M.has(r)}function v(r,c){return{status:r,retryable:S(r),retryAfterMs:(0,k.Vs)(c["retry-after"]),maybeProcessed:r<400||r===408||r>=500}}}),
7596:((ae,le,e)=>{e.d(le,{d4:()=>W,eQ:()=>b,U9:()=>V,hk:()=>B,wh:()=>R});const f=Ve(import.meta.url)("node:net");var k=e(9783),I=e(1858);const j=200;function V(O){return O==="localhost"||O==="[::1]"||
(0,f.isIPv4)(O)&&O.startsWith("127.")}function b(O){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(O)}function R(...O){return O.map(a=>Number.isSafeInteger(a)?String(a):a).find(a=>typeof a=="string"&&a.length<=
j&&b(a))}function B(){for(const O of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const p=process.env[O]?.trim();p!==void 0&&(process.env[O]=p===""||p.includes("://")?p:`http://${p}`)}for(const O of[
"no_proxy","NO_PROXY"]){const p=process.env[O];p!==void 0&&(process.env[O]=p.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function W(O,p){const a=process.env.https_proxy||process.env.HTTPS_PROXY;if(!a||
(0,k.H)(O)||/^https?:/i.test(a)&&(0,k.s)(O))return;throw(0,I.Dx)(p,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ae,le,e)=>{e.d(le,{ET:()=>N,J9:()=>l,VL:()=>T,Y7:()=>o,tN:()=>u,yp:()=>y});var f=e(7067),k=e(4708),I=e(8522),j=e(6671),V=e(2975),b=e(706),R=e(1858),B=e(7596);const W=3e4,
O=65536,p=new Set([301,302,303,307,308]),a="export-workflow-action";function o(){process.noDeprecation=!0,(0,B.hk)();const P=()=>new j.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:P(),https:P()},
proven:new Set}}function l(P){return{type:"application/json",bytes:Buffer.from(JSON.stringify(P))}}async function u({kept:P,proven:E},n,s){const{label:t,method:i,url:d,headers:_,body:X,maxBytes:g,idleMs:F=W}=n;
(0,B.d4)(d,t);const K=d.protocol==="https:"?"https":"http",ee=X?new j.Qq:P[K],te=new AbortController,m=AbortSignal.any([s,te.signal]);let[w,U]=[!1,"no response"];const L=setTimeout(()=>{const se={retryable:!0,
maybeProcessed:w};te.abort((0,R.Dx)(t,`${U} within ${F/1e3} s`,R.$_,se))},F);let z;try{z={http:f,https:k}[K].request({method:i,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,
headers:{..._,...X&&{"content-type":X.type,"content-length":X.bytes.length},"accept-encoding":"identity","user-agent":a},...d.username+d.password!==""&&{auth:`${(0,b.D4)(d.username)}:${(0,b.D4)(d.password)}`},
agent:ee.getAgent(d.href),signal:m});const se=M(z,t,()=>{w=!0});S(z,X?.bytes??Buffer.alloc(0),()=>L.refresh());const D=await(0,V.Mu)(m,se);E.add(d.origin),U="no data";const G=[];let Q=g;for await(const ue of D){
if(L.refresh(),Q-=ue.length,Q<0)throw c(t,g);G.push(ue)}const he=r(Buffer.concat(G),D.headers["content-encoding"],t,g);return{status:D.statusCode??0,headers:D.headers,bytes:he}}catch(se){throw m.throwIfAborted(),
(0,R.Ur)(se,t,w,E.has(d.origin))}finally{clearTimeout(L),z?.destroy()}}function M(P,E,n){return new Promise((s,t)=>{P.once("socket",d=>{P.reusedSocket?n():d.once(P.protocol==="https:"?"secureConnect":
"connect",n)});const i=d=>{d.socket.destroy();const _={retryable:!0,maybeProcessed:!0};t((0,R.Dx)(E,"the server switched protocols (101)",R.$_,_))};P.once("upgrade",i),P.once("response",d=>d.statusCode===
101?i(d):s(d)),P.on("error",t)})}function S(P,E,n){E.length===0?P.end():P.write(E.subarray(0,O),s=>{n(),s||S(P,E.subarray(O),n)})}const v=new Set(["gzip","x-gzip","deflate"]);function r(P,E="",n,s){const t=E.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((i,d)=>{const _=d==="br"?I.brotliDecompressSync:v.has(d)?I.unzipSync:void 0;return _&&i.length>0?_(i,{maxOutputLength:s}):i},P)}catch(i){throw i.code===
"ERR_BUFFER_TOO_LARGE"?c(n,s):i}}function c(P,E){const n=`the response is larger than ${(0,b.Xe)(E)}, the limit`;return(0,R.ue)(P,n,"Check host.",{maybeProcessed:!0})}function y({headers:P,bytes:E}){return P["\
content-type"]?.includes("html")===!0||/^\s*</.test(E.toString("utf8",0,100))}function N({status:P,headers:E},n,s){if(!p.has(P)||E.location===void 0)return;const t=E.location.replace(/[\x80-\xff]/g,d=>`\
%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(t,n.href))return new URL(t,n.href);const i=`the platform redirects (${P}) to an address that can't be read`;throw(0,R.ue)(s,i,"Check host.",{maybeProcessed:!0})}
function T({headers:P}){return!P["content-length"]&&!P["transfer-encoding"]}}),6006:((ae,le,e)=>{e.d(le,{SO:()=>a,cd:()=>O,qt:()=>r});var f=e(7279),k=e(2975),I=e(706),j=e(2227),V=e(7596),b=e(2053),R=e(
6294);const B=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function W(T){return B.find(([,P])=>P.split(" ").includes(T))?.[0]??"unknown"}function O({fields:T,message:P,redact:E}){
const n=(0,R.Gv)(T.response)?T.response:{},s=[n.downloadUrl,n.downloadURL,T.downloadUrl,T.downloadURL];return{dockStatusId:(0,V.wh)(T["dock-statusId"],T.dockStatusId,T._id),workflowId:(0,V.wh)(T.workflowId,
T.toolId),exportJobId:(0,V.wh)(T.exportJobId),status:p(T.status,E),downloadUrl:s.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:T.success===!1,message:P}}function p(T,P){const E=typeof T==
"string"||typeof T=="number"?String(T).trim():"",n=E.toUpperCase().replace(/[\s-]+/g,"_");return W(n)==="unknown"?P(E,40).toUpperCase():n}async function a(T,P,E=()=>!0){const n=`dock-status/${P}`;return O(
await(0,j.px)(T,{label:"Dock status",method:"GET",path:n,isTransient:E}))}const o="the-job-on-the-platform",l=50,u=294,M=6.12,S=2e3;function v(T,P){const E=Math.max(u,T/M);return T<b.k?E:Math.max(S,Math.
min(P,E))}async function r(T,P,E){const{log:n,signal:s}=T,t=performance.now(),i=c(T,t);let d=P,_=t,X;for(let g=0;;g++){E.onStatus(d),i(d);const F=W(d.status);if(F==="failed"||F==="succeeded"&&d.refused){
const K=`The job ${d.status==="FAILED"?"failed":`ended as ${d.status}`} on the platform`,ee=`${d.message??"it gave no reason"} (dock status ${P.dockStatusId})`;throw new f.HR({what:K,why:ee,advice:E.advice,
topic:o})}if(F==="succeeded")return d.status!=="SUCCESS"&&n.warning(`The platform reports ${d.status}, which is treated as SUCCESS.`),d;X=F==="unknown"&&d.refused?X??_:void 0;try{if(X!==void 0&&_-X>=j.
xR){const te=`The platform refused to report the job's status for ${(0,I.zK)(j.xR)}`;throw new f.HR({what:te,topic:o})}const K=g===0?l:v(_-t,E.longestWaitMs);await(0,k.yy)(Math.max(0,_+K-performance.now()),
s),_=performance.now();const ee=({status:te=404})=>g>0||te===404;d=await a(T,P.dockStatusId,ee)}catch(K){throw N(K,P,d)}}}function c({log:T},P){let E,n=P;return s=>{const t=performance.now(),i=(0,I.zK)(
t-P),d=s.status!==E,_=t-n>=b.k;(d||_)&&(n=t),d&&E!==void 0?T.info(`${s.status||"No status"} after ${i}`):_&&T.info(`Still ${s.status||"without a status"} after ${i}`),d&&W(s.status)==="unknown"&&T.warning(
`The platform reports an unknown status (${y(s)}). The action keeps waiting.`),E=s.status}}function y({status:T,message:P}){return`${T||"none"}${P===void 0?"":`, "${P}"`}`}function N(T,{dockStatusId:P},E){
const n=W(E.status)==="unknown"||E.message!==void 0?`, last status ${y(E)}`:"",s=`The job may still be running on the platform: dock status ${P}${n}.`,t=(0,f.h_)(T);return t.with({advice:`${t.advice} ${s}`.
trim(),busy:!1,cause:T})}}),2053:((ae,le,e)=>{e.d(le,{k:()=>V,q:()=>O});var f=e(7279),k=e(2975),I=e(1858);const j=30,V=6e4,b=500,R=16e3,B=.95,W=20;class O{#n=new Map;#e=0;#t=0;#o=0;async run(a,o,l,u){
const M=await this.#s(a,o,l),S=()=>M>this.#o;try{const v=await u();return S()&&(this.#t=this.#t<W?0:this.#t*B),v}catch(v){if(!(v instanceof f.HR&&v.status===k.kU))throw v;const r=performance.now();throw S()&&
(this.#t=Math.min(R,Math.max(b,this.#t*2)),this.#o=r),this.#e=Math.max(this.#e,r+(v.retryAfterMs||2*this.#t)),v.with({retryAfterMs:this.#e-r})}}async#s(a,o,{signal:l,endsAt:u}){const M=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,M);;){if(l.throwIfAborted(),this.#e>=u)throw(0,I.ue)(a,"the platform asked for a pause that exceeds the timeout",I.$_);const S=performance.now(),v=M.at(-j)??Number.
NEGATIVE_INFINITY,r=Math.max(this.#e,v+V);if(r<=S)return this.#e=S+this.#t,M.push(S),S;await(0,k.yy)(r-S,l)}}}}),6294:((ae,le,e)=>{e.d(le,{Gv:()=>V,LO:()=>I,Te:()=>j,ik:()=>O,wv:()=>k});var f=e(1858);
function k(p,a,o){const l=B(p,0);return{fields:p,label:a,redact:o,message:l&&o(l)||void 0}}function I({label:p,message:a},o,l){return(0,f.ue)(p,`the platform answered without a ${o}${j(a)}`,l)}function j(p){
return p===void 0?"":` (${p})`}function V(p){return typeof p=="object"&&p!==null&&!Array.isArray(p)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],R=4;function B(p,a){if(typeof p=="string")return p.trim()||void 0;if(!(a>R)){if(Array.isArray(p))return B(p[0],a+1);if(V(p))for(const o of b){const l=B(p[o],
a+1);if(l!==void 0){const{code:u}=p;return typeof u=="number"||typeof u=="string"?`${l}, code ${u}`:l}}}}const W="Settings \u2192 Security & Control \u2192 API Scopes";function O(p,a,{message:o,isPage:l,
hasWorked:u}){if((0,f.dg)(a))return f.$_;if(a===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(a===409&&p.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(a===409||a===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(a<400||a===405||a>=500)return"Check host.";if(a!==
401&&a!==403)return p.isTransient?f.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const M=p.scope===void 0?"another scope":`the scope "${p.scope}"`;if(a===403)return`The key needs ${M}. Ad\
d it under ${W}.`;const S=/scope/i.test(String(o))?` The key also needs ${M}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${W}.${S}`}}),3349:((ae,le,e)=>{e.d(le,{EH:()=>p,Nq:()=>O,kZ:()=>o,s8:()=>a});var f=e(7279),k=e(2975),I=e(2227),j=e(5645),V=e(5805),b=e(6006),R=e(6294);const B=[
"workflows","workflow","tools"];async function W(l,u){const{collections:M}=l.platform;let S;for(const v of new Set([...M.values(),...B])){const r=u(v),{label:c,idempotent:y=!0}=r,N=M.get(c);if(!(N&&N!==
v))try{const T=await(0,I.px)(l,r);M.set(c,v);const P=(0,b.cd)(T),{dockStatusId:E}=P;if(E!==void 0)return{...P,dockStatusId:E};throw(0,R.LO)(T,"dock status ID",y?"Check host and the IDs.":I.HB)}catch(T){
if(T instanceof f.HR&&T.busy&&M.set(c,v),!(T instanceof f.HR&&T.status===404))throw T;S??=T}}throw S}async function O(l,{workflowId:u,flowId:M}){return await W(l,S=>({label:"Export",method:"POST",path:`${S}\
/${u}/export?flowId=${M}`,scope:"Export workflow"}))}async function p(l,u,M){const S=M.downloadUrl??u.downloadUrl??(await(0,b.SO)(l,u.dockStatusId)).downloadUrl;if(S!==void 0)return(0,j.I)(S,l);const v=`\
the platform reports ${M.status} but names no download URL`;throw new f.HR({what:"Export",why:v,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function a(l,u,{app:M,flow:S,env:v}){const r="\
workflowName"in u,c=y=>y==="tools"?"tool":"workflow";return await W(l,y=>({label:"Import",method:"POST",path:r?`${y}/import`:`${y}/${u.workflowId}/import`,body:(0,V.J9)({[`${c(y)}DataFileId`]:M,flowDataFileId:S,
envVariablesFileId:v,...r&&{[`${c(y)}Name`]:u.workflowName}}),idempotent:!1,isCreation:r,scope:"Import workflow"}))}async function o(l,u){const M=S=>({label:"Deploy",method:"POST",path:`${S}/${u}/depl\
oy`,body:(0,V.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,k.L5)(l,()=>W(l,M),{untilFree:!0})}}),2597:((ae,le,e)=>{e.d(le,{g:()=>w,L:()=>ee});var f=e(6760),k=e(3e3),I=e(9462),
j=e(3349),V=e(706),b=e(2227),R=e(7596),B=e(5805),W=e(6294);const O=25e6,p=1e7,a="bulkImport",o="Re-run the job.";async function l(z,{name:se,bytes:D}){const G=`Upload of ${se}`,Q=(J,ne)=>(0,b.px)(z,{label:G,
method:"POST",path:J,body:ne,scope:"Import workflow"});let he;if(D.length<O)he=await Q("files",await u("fileContext",a,{name:se,bytes:D}));else{const J=Math.ceil(D.length/p),ne={totalChunks:J,fileExtension:"\
json",fileName:se,fileSize:D.length},q=await Q("files/session/start",(0,B.J9)({fileContext:a,...ne})),de=(0,R.wh)(q.fields.sessionId);if(de===void 0)throw(0,W.LO)(q,"session ID",o);for(let pe=0;pe<J;pe++){
const we=D.subarray(pe*p,(pe+1)*p);await Q(`files/session/${de}`,await u("chunkNumber",String(pe),{name:se,bytes:we}))}he=await Q(`files/session/${de}/complete`)}const{fileId:ue}=he.fields;if(typeof ue!=
"string"||ue==="")throw(0,W.LO)(he,"file ID",o);return z.log.info(`Uploaded ${se}: ${(0,V.Xe)(D.length)}`),ue}async function u(z,se,{name:D,bytes:G}){const Q=new FormData;Q.set(z,se),Q.set("file",new Blob(
[G],{type:"application/json"}),D);const he=new Response(Q);return{type:he.headers.get("content-type")??"",bytes:Buffer.from(await he.arrayBuffer())}}var M=e(2975),S=e(6779);const v="Imports fail if th\
e version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",r="Set missing models, guardrails and linked workflows in AI for Process, then re-run the \
job.";async function c(z,{source:se,target:D,definitions:{app:G,flow:Q,env:he},untilFree:ue}){let J="workflowId"in D?D.workflowId:void 0;const ne="workflowId"in D?`workflow ${D.workflowId}`:`a new wor\
kflow, ${D.workflowName}`;return z.log.info(`Importing ${(0,V.OX)(se)} into ${ne}, at ${z.platform.url.href}`),await(0,I.N)(z,(0,I.R)(z.inputs.timeoutMs,"No import"),async q=>{const de={app:await l(q,
G),flow:await l(q,Q),env:he&&await l(q,he)},pe=await(0,M.L5)(q,()=>(0,j.s8)(q,D,de),{untilFree:ue});return await(0,S.B)(q,pe,{title:"Import job",advice:v,idsIn:({workflowId:we})=>(J??=we,{"workflow-id":J})}),
J})}async function y(z,se){z.log.info(`Deploying workflow ${se}, at ${z.platform.url.href}`),await(0,I.N)(z,(0,I.R)(z.inputs.timeoutMs,"No deployment"),async D=>{await(0,S.B)(D,await(0,j.kZ)(D,se),{title:"\
Deploy job",advice:r,idsIn:()=>({"workflow-id":se})})})}var N=e(2697),T=e(9630),P=e(532),E=e(7279),n=e(6191),s=e(7487),t=e(8920),i=e(9870),d=e(3657),_=e(4264),X=e(6224),g=e(7833);const F="import-deplo\
y-and-promote",K="Make and approve a new plan.";async function ee(z,se,D){const{approved:G,upload:Q,deploy:he,ignore:ue}=z.inputs,J=D.workflows.map(({outcome:de})=>de==="unchanged"?"finish":"import"),
{differences:ne,actions:q}=G?(0,_.Gy)(G,D):{differences:[],actions:J};if(ne.length>0){const de="The approved plan doesn't hold any more, so this attempt changed nothing";throw new E.HR({what:de,why:ne.
join("; "),advice:K,topic:F})}try{const pe=(0,s.Tm)()>1&&Q!==void 0&&q.includes("finish")?await(0,n.wn)(z):[];for(const[we,ge]of se.entries()){if(ge.action=q[we],ge.action!=="finish")continue;const Re=Ce=>!G||
(0,_.cM)(G,we,(0,T.ol)(Ce,ue));ge.backup=await te(z,pe,ge.name,Re),(!he||!(G||ge.backup))&&(ge.action="leave")}}catch(de){z.signal.throwIfAborted();const pe="Can't look for the backups of the earlier \
attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also be deployed with the deploy action: ${se.filter((ke,Ne)=>q[Ne]==="finish").map(({name:ke,plan:Ne})=>`${ke} (${Ne.
target})`).join(", ")}.`,Ce=`Use "Re-run failed jobs".${he?Re:""}`;throw new E.HR({what:pe,why:(0,E.gJ)(de),advice:Ce,topic:F,cause:de})}}async function te(z,se,D,G){const Q=`${D}-before-`,he=J=>Number(
/^(\d+)(-\d+)?\.zip$/.exec(J)?.[1]),ue=se.filter(({name:J})=>J.startsWith(Q)&&he(J.slice(Q.length))<(0,s.Tm)());for(const{id:J,name:ne}of ue.sort((q,de)=>de.id-q.id)){const q=await(0,n.R9)(z,J),de=await m(
q,z.signal);if(de&&G((0,X.YR)(de)))return{id:J,name:ne,holdsVariables:de.env!==void 0}}}async function m(z,se){try{return(0,t.mu)(await(0,d.u)(z,se))}catch{se.throwIfAborted();return}}async function w(z,se){
const{inputs:D}=z,{path:G,target:Q,definitions:he,name:ue}=se;if(se.action==="leave"){z.log.info("Neither imported nor deployed"),se.begun="nothing";return}let J=D.candidates.length>1?void 0:se.plan;se.
begun="import";try{const ne=async()=>{const de=J??await(0,X.Cs)(z,se);if(J=void 0,!(0,X.cS)(se.plan,de)){const pe=`The target of ${ue} has changed since this step compared it, so it was left as it is`;
throw new E.HR({what:pe,advice:K,topic:F})}se.action!=="finish"&&(de.state&&(se.backup=await U(z,se,de.state)),await c(z,{source:G,target:Q,definitions:he,untilFree:!1}),se.imported=!0)};if(await(0,M.
L5)({...z,endsAt:performance.now()+D.timeoutMs},ne,{untilFree:!0}),!D.deploy)return;se.begun="deploy";const q=(0,g.wZ)(se);if(q===void 0){const de="Look for it in AI for Process, and deploy it there.";
throw new E.HR({what:"the platform didn't name the new workflow's ID",advice:de})}await y(z,q),se.deployed=!0}catch(ne){se.error=L((0,E.h_)(ne),se,(0,N.Sm)(D.host))}}async function U(z,se,D){const{upload:G,
artifactEnvVariables:Q,host:he}=z.inputs,ue=`${se.name}-before-${(0,s.Tm)()}`,J=D.package.files.has(i.Km),ne=`Backup of workflow ${se.plan.target} at ${(0,N.Sm)(he)}`,q=await(0,s.Pd)("workflow-backup-");
for(let de=1;;de++){const pe=(0,f.join)(q,`${ue}${de===1?"":`-${de}`}.zip`);if(await(0,P.lo)(pe,D.bytes),!G)return z.log.info(`${ne}: ${pe}, on this runner only`),{name:pe,holdsVariables:J};try{const we=await(0,k.
mJ)(z,{...D,path:pe},{upload:G,artifactEnvVariables:Q});return z.log.info(`${ne}: ${we.name}, ${we.url}`),{name:we.name,id:we.id,holdsVariables:J&&Q}}catch(we){if(!(we instanceof n.B6))throw we}}}function L(z,se,D){
const{name:G,target:Q,begun:he,imported:ue,backup:J}=se,ne=(0,g.wZ)(se),[q,de]=["workflowName"in Q,he==="deploy"],pe=`deploy workflow ${ne} with the deploy action`,we=q?de?pe:"start a new run":'use "R\
e-run failed jobs"',ge=`${G} ${ue?"was imported":"was already imported"}${ne?` into workflow ${ne}`:""} but not deployed: `,Re=[z.advice.replace(/(r)e-run the job/gi,(Ce,ke)=>ke==="r"?we:we[0]?.toUpperCase()+
we.slice(1)),de&&!q?`Or ${pe}.`:"",q&&ne?`The new workflow's ID is ${ne}.`:"",J?`The package that ${D} had before is ${J.name}${J.id?` (artifact ${J.id})`:""}.`:""];return z.with({what:(de?ge:"")+z.what,
advice:Re.filter(Boolean).join(" ")})}}),161:((ae,le,e)=>{e.d(le,{K:()=>w});var f=e(3024),k=e(6760),I=e(3e3),j=e(819),V=e(2899),b=e(7279),R=e(6584);class B{#n=[];#e;constructor(){const G=j.V4("api-key");
G!==""&&j.Pq(G)}text(G){return j.V4(G)}lines(G){return j.V4(G,{trimWhitespace:!1})}optional(G,Q){const he=this.text(G);return he===""?void 0:this.parse(G,he,Q)}parse(G,Q,he){try{return he(Q)}catch(ue){
this.refuse(G,(0,b.gJ)(ue),(0,b.h_)(ue).topic);return}}required(G,Q,he="is required"){return this.text(G)===""&&this.refuse(G,he),this.optional(G,Q)}notEmpty(G,Q,he){if(process.env[`INPUT_${G.toUpperCase()}`]?.
trim()===""){const ue=`Where an event has no inputs, write \`\${{ inputs.${G} || ${he} }}\``;this.refuse(G,`is empty. Is the name in the expression right?${he===void 0?"":` ${ue}`}`)}return this.optional(
G,Q)}boolean(G,Q){return this.notEmpty(G,R.yG,Q?void 0:"false")??Q}exclude(G,Q){for(const he of G)this.text(he)!==""&&this.refuse(he,`can't be combined with ${Q}`)}refuse(G,Q,he="before-anything-is-se\
nt"){this.#e??=he,this.#n.push(`${G} ${Q.replace(/(?<=[a-z])\.$/,"")}`)}check(G){if(G!==void 0&&this.#n.length===0)return G;throw new b.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function W(D){
return D.parse("ignore",D.lines("ignore"),V.wo)??V.K$}function O(D){const G=D.required("host",R.or),he=D.required("api-key",R.Do,"is required. The secret isn't set, or this job can't read it"),ue=(D.optional(
"timeout-minutes",(0,R.$J)(1440))??30)*6e4,J=(D.optional("poll-interval-seconds",(0,R.$J)(3600))??10)*1e3,ne=D.boolean("summary",!0);return G&&he?{host:G,apiKey:he,timeoutMs:ue,longestWaitMs:J,summary:ne}:
void 0}var p=e(8920),a=e(7598),o=e(1455),l=e(532),u=e(706),M=e(5806),S=e(9870);function v(D,G){return new b.HR({what:D,advice:G,topic:"unpacking"})}function r(D,G){for(const{index:Q}of`${G}/`.matchAll(
/\//g)){const he=G.slice(0,Q),ue=(0,f.lstatSync)((0,k.join)(D,he),{throwIfNoEntry:!1});if(ue?.isSymbolicLink())throw v(`${(0,u.TL)(he)} in the folder is a symbolic link, which isn't followed`,"Delete \
it.");if(he===G&&ue?.isFile())return ue;if(!ue?.isDirectory())break}}async function c(D,G,Q,he=1/0){const ue=new Map,J=new Map;let ne=he;for(const q of G){Q.throwIfAborted();const de=r(D,q);if(!(de===
void 0||J.get((0,M.Sr)(q))===de.ino)){if(J.set((0,M.Sr)(q),de.ino),ne-=de.size,ne<0)throw new Error("its files take more than 256 MiB, the limit");ue.set(q,await(0,o.readFile)((0,k.join)(D,q)))}}return ue}
async function y(D){return(await(0,o.readdir)(D,{withFileTypes:!0})).map(Q=>Q.name+(Q.isDirectory()?"/":""))}async function N(D,G){const Q=[],he=[""];for(const ue of he){G.throwIfAborted();for(const J of await y(
(0,k.join)(D,ue))){if((0,M.jq)(J))continue;if((J.endsWith("/")?he:Q).push(ue+J),Q.length+he.length>S.BE)throw new Error("more than 10,000 files are in it")}}return Q}async function T(D){if(!r(D,M.gv))
return;const G=await(0,o.readFile)((0,k.join)(D,M.gv),"utf8");let Q;try{const{unpackedFiles:he}=JSON.parse(G);he.every(ue=>(0,M.x5)(ue)===void 0)&&(Q=new Set(he))}catch{}return{text:G,paths:Q}}async function P(D,G){
const Q=new Set(G.map(caseFold));return(await readdir(D).catch(()=>[])).filter(ue=>!Q.has(caseFold(ue))&&existsSync(join(D,ue,RECORD)))}function E(D){return`${JSON.stringify({unpackedFiles:[...D]},null,
2)}
`}var n=e(3657);async function s(D,G){try{const Q=await(0,o.stat)(D);if(Q.isDirectory())return await g(D,G);if(Q.size>S.zx)throw new Error("it is larger than 256 MiB, the limit");const he=await(0,o.readFile)(
D);return{...await(0,n.u)(he,G),sha256:(0,a.createHash)("sha256").update(he).digest("hex")}}catch(Q){throw X(Q,D,G)}}async function t(D,G){const Q=()=>s(D,G);try{const he=statSync(D,{throwIfNoEntry:!1});
if(he===void 0)return{};const ue=he.isDirectory()?await d(D,G):new Map,[J,...ne]=[...ue.values()].flat();return J===void 0?{single:Q}:{several:new Map(Array.from(ue,([de,pe])=>[de,()=>i(D,pe,G)])),...ne.
length===0&&J.isDirectory()&&{single:Q}}}catch(he){throw X(he,D,G)}}async function i(D,G,Q){const[he="",ue]=G.map(J=>J.name);if(ue!==void 0)throw new Error(`is there twice, as ${quoted(he)} and as ${quoted(
ue)}. Remove one of them`);if(G[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(D,he),Q)}async function d(D,G){const Q=new Map,he=await readdir(D,{withFileTypes:!0});
if(isWorkflow(he.map(({name:ue})=>ue)))return Q;for(const ue of he){if(G.throwIfAborted(),ue.name.startsWith(".")||!await _(join(D,ue.name),G))continue;const J=ue.isDirectory()?ue.name:ue.name.replace(
/\.zip$/i,"");Q.set(J,[...Q.get(J)??[],ue])}return Q}async function _(D,G){const Q=await stat(D).catch(()=>{});if(Q?.isDirectory())return isWorkflow(await F(D));if(!Q?.isFile()||!/\.zip$/i.test(D))return!1;
try{return isWorkflow([...(await s(D,G)).files.keys()])}catch{return G.throwIfAborted(),!0}}function X(D,G,Q){if(Q.aborted)return Q.reason;const he=/The package (is .*, not a zip)/.exec((0,b.gJ)(D))?.[1],
ue=(0,f.existsSync)(G)?`can't be read: ${(0,l.Uc)(D)}`:`doesn't exist: ${(0,u.MW)(G)}`;return new Error(he?`${he}. Set a package (.zip), or the folder with its unpacked files`:ue,{cause:D})}async function g(D,G){
const Q=(0,k.join)(D,(0,S.wg)(await F(D))),he=await T(Q);if(he&&!he.paths)throw new Error(`${M.gv} isn't as this action writes it`);const ue=he?.paths?new Set([...S.LX,...he.paths]):await N(Q,G),J=await c(
Q,ue,G,S.zx);if(J.size===0)throw new Error("no files are in it");return(0,S.jz)("folder",J)}async function F(D){const G=await y(D),he=G.filter(ue=>ue.endsWith("/")).map(async ue=>(await y((0,k.join)(D,
ue))).map(J=>ue+J));return[...G,...(await Promise.all(he)).flat()]}async function K(D,{path:G,variables:Q,sha256:he,needsVariables:ue,of:J=""},ne){const q=(Re,Ce)=>D.refuse(Re+J,Ce,"import-deploy-and-\
promote"),de=Re=>Ce=>{ne.throwIfAborted(),q(Re,(0,b.gJ)(Ce))},pe=Q?await(0,p.Ch)(Q,ne).catch(de("env-variables")):void 0,ge=await(async()=>{const{sha256:Re,...Ce}=await s(G,ne),ke=(0,p.mu)(Ce,pe),Ne=Q&&
(0,k.basename)(Q);return{path:G,package:Ce,sha256:Re,definitions:ke,variablesFile:Ne}})().catch(de("package"));if(ge&&he!==void 0&&ge.sha256!==he){const Re=`is not the digest of the package, which is ${ge.
sha256}`;q("package-sha256",ge.sha256?Re:"is only for a package that is a .zip")}return ge&&ue&&Q===void 0&&!ge.definitions.env&&q("env-variables","is required for an existing workflow, because the pa\
ckage has no env_variables.json"),ge}var ee=e(682),te=e(7487),m=e(4264);async function w(D){const G=new B,Q=G.boolean("plan",!1),he=Q?void 0:U(G),ue=L(G,Q),J=await z(G,ue,D),ne=O(G),q=(0,I.WZ)(G,!1),de=G.
boolean("deploy",!0),pe=W(G),{fromList:we}=ue;return{...G.check(ne),...q,candidates:J,fromList:we,isPlan:Q,approved:he,deploy:de,ignore:pe}}function U(D){const G=D.text("approved-plan");return G===""&&
D.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To a\
pply without a plan, set none"),G==="none"?void 0:D.optional("approved-plan",m.ud)}function L(D,G){if(D.text("workflow-name")===""){const{targets:ue,fromList:J}=(0,ee.R)(D,"workflow-"),ne=ue.map(({workflowId:pe})=>pe),
q=ne.find((pe,we)=>ne.indexOf(pe)<we),de=D.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&D.refuse(de,`has workflow-id ${q} twice`),{targets:ue.map(({name:pe,...we})=>({name:pe,
target:we})),fromList:J}}if(D.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!G&&(0,te.Tm)()>1){const ue=`can't be applied in run attempt ${(0,te.Tm)()}: an earlier at\
tempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;D.refuse("workflow-name",ue,"import-deploy-and-promote")}const Q=D.optional("workflow-name",R.
sU),he=D.optional("name",R.$q)??Q??"";return{targets:Q===void 0?[]:[{name:he,target:{workflowName:Q}}],fromList:!1}}async function z(D,{targets:G,fromList:Q},he){const ue=D.required("package",R.EO),J=D.
notEmpty("package-sha256",R.tz,"'any'");Q&&J!==void 0&&D.refuse("package-sha256","is only for a single package");const ne=pe=>pe==="package"?pe:(0,R.EO)(pe),q=D.notEmpty("env-variables",ne,"'package'");
if(ue===void 0)return[];const de=[];for(const{name:pe,target:we}of G){const ge=Q?` of ${pe}`:"",Re=Q?D.parse(`package${ge}`,pe,Ue=>se(ue,Ue)):ue,Ce=q&&Q?(0,k.join)(q,`${pe}.json`):q,ke=q==="package"?void 0:
Ce,Ne="workflowId"in we&&q==="package",We=Re&&await K(D,{path:Re,...{variables:ke,sha256:Q?void 0:J,needsVariables:Ne,of:ge}},he);We&&de.push({name:pe,target:we,...We})}return de}function se(D,G){const Q=(0,k.
join)(D,`${G}.zip`),[he=Q,ue]=[(0,k.join)(D,G),Q].filter(J=>(0,f.existsSync)(J));if(ue){const J=`as ${(0,R.bY)(`${G}.zip`)} and as ${(0,R.bY)(`${G}/`)}`;throw new Error(`is there twice, ${J}. Remove o\
ne of them`)}if((0,f.existsSync)(he)&&(0,f.lstatSync)(he).isSymbolicLink())throw new Error("is a link, which isn't followed");return he}}),6325:((ae,le,e)=>{e.a(ae,async(f,k)=>{try{let r=function({rows:c}){
for(const{name:y,target:N}of(0,M.p1)(c)){const T="workflowId"in N?`workflow-id ${N.workflowId}, flow-id ${N.flowId}`:"";(0,R.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it is deplo\
yed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${T}).`)}};var I=e(3e3),j=e(3018),V=e(682),b=e(7279),R=e(8725),B=e(7487),W=e(1519),O=e(2227),p=e(2597),
a=e(161),o=e(1415),l=e(4264),u=e(6224),M=e(7833);const S=4;await(0,B.eF)(async c=>{(0,B.n0)({promotions:[]});const y=await(0,a.K)(c),N=await v(y,c);await(0,M.A2)(N,y);const T=await(0,j.S)((0,M.jb)(N.rows));
y.summary&&await(0,o.c)(N,y,T),(0,B.Tm)()>1&&y.deploy&&r(N);const P=(0,M.c2)(N,y);if(P)throw P;y.isPlan&&(0,R.lm)((0,o.o)(N.rows,y))});async function v(c,y){const{candidates:N,fromList:T,approved:P,host:E,
ignore:n,deploy:s,upload:t,artifactEnvVariables:i}=c,d=N.flatMap(({definitions:{env:U}})=>U?(0,W.aC)(U.bytes):[]),X={platform:(0,O.Ng)(E,c.apiKey,{secrets:d,known:N.map(({name:U})=>U)}),inputs:c,log:(0,R.
t1)(),signal:y,endsAt:1/0},g=U=>({...X,log:(0,R.t1)(T?`[${U.name}] `:""),publish(L){U.job={...U.job,...L},T||(0,B.n0)((0,M.ZB)(U))}}),F=N.map(U=>({...U,job:{}}));await(0,V.H)(F,S,async(U,L)=>{try{if(L)
throw new b.HR({what:"Not tried: another target failed for a cause that is the same for all"});U.plan=await(0,u.Cs)(g(U),U)}catch(z){U.error=(0,b.iT)(z)}return U});const K=(0,M.sb)(F);if(K.length<F.length)
return{rows:F};const te={options:{host:E.href,ignore:[...n.lines].sort().join(`
`),deploy:s,"upload-artifact":t!==void 0,"artifact-env-variables":i},workflows:K.map(({plan:U})=>U)},m=(0,l.Rd)(te,P?.salt);if(c.isPlan)return{rows:F,digest:m};const w=await(0,p.L)(X,K,te).then(()=>{},
b.iT);if(w)return{rows:F,digest:m,refusal:w};P||X.log.info("Applied without an approved plan"),K.some(({plan:U,action:L})=>U.state&&L==="import")&&(0,I.j)(c,X.log);for(const U of K)if(await(0,p.g)(g(U),
U),U.error)break;return{rows:F,digest:m}}k()}catch(S){k(S)}},1)}),1415:((ae,le,e)=>{e.d(le,{c:()=>u,o:()=>l});var f=e(6760),k=e(2697),I=e(1124),j=e(8151),V=e(7487),b=e(4057),R=e(8132),B=e(8920),W=e(706),
O=e(7833);const p=P=>{const{name:E,version:n}=(0,B.Rc)(P)??{};return[E,n].filter(Boolean).join(" ")},a=P=>P.map(E=>(0,R.SS)(E)).join(", "),o=(...P)=>P.filter(Boolean).join(" ");function l(P,{host:E}){
return`Plan: ${(0,O.sb)(P).length-(0,O.p1)(P).length} of ${(0,W.hS)(P.length,"workflow")} will change at ${(0,k.Sm)(E)}`}async function u(P,E,n){const{rows:s,refusal:t,digest:i}=P,d=s.some(({begun:F})=>F),
_=E.isPlan&&i!==void 0,X=i&&(0,R.SS)(i.slice(0,12)),g=[d?y(s):S(s,E),(0,b.cj)((0,k.cZ)(s)),t&&(0,b.il)((0,k.UX)(t),(0,V.VY)(t)),_&&r(s,E),(_||d)&&c((0,O.p1)(s)),...d?T(s,E):[],_&&`Plan ${X}.`,E.approved&&
X&&`${d?"Applied":"Approved"} plan ${X}.`,d&&!E.approved&&"Applied without an approved plan."].flatMap(F=>F||[]);(0,I.Hq)((0,O.jb)(s))&&g.push(n(E.fromList,g,d?"What differed":"What changes")),await(0,b.
Sy)(M(P,E,d),...g)}function M({rows:P,refusal:E},n,s){const t=(0,k.Sm)(n.host),i=P.filter(({error:g})=>g).length,d=P.filter(({begun:g,error:F})=>g&&g!=="nothing"&&!F).length,_=`${d} of ${(0,W.hS)(P.length,
"workflow")} promoted`;return[s&&i>0&&`Promotion to ${t} failed: ${_}`,s&&d===0&&`Nothing differs at ${t}: nothing was done`,s&&`${_} to ${t}`,i===0&&!E&&l(P,n),n.isPlan&&`Plan for ${t} failed: ${i} o\
f ${(0,W.hS)(P.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function S(P,{isPlan:E}){const n=P.map(({name:s,target:t,path:i,package:d,sha256:_,
plan:X})=>{const g=_??X?.shown,F=g&&`${_?"sha256":"content"} ${g.slice(0,12)}\u2026`,K=X?.state&&p(X.state.package),ee="workflowName"in t?"a new workflow":t.workflowId;return[{words:s},{words:[p(d),(0,f.
basename)(i),F].filter(Boolean).join(", ")},{words:K?`${K} (${ee})`:ee},{words:X?v(X.changes):"\u274C Failed"}]});return(0,b.tp)(["Workflow","Package","Target",E?"What will change":"What would change"],
n)}function v({status:P,counts:E,files:n}){if(P==="unchanged")return"nothing: it stays";if(P==="changed")return(0,I.cq)(E);const t=n.flatMap(i=>i.kind==="json"?(0,j.ID)(i)?.size??[]:[]).find(({nodes:i})=>i>
0);return t?`${(0,W.hS)(t.nodes,"node")}, ${(0,W.hS)(t.connections,"connection")}`:"everything: it is new"}function r(P,{deploy:E,upload:n,artifactEnvVariables:s}){return(0,O.sb)(P).flatMap(({name:i,variablesFile:d,
plan:_})=>{const{state:X,outcome:g,variables:F}=_,[K,ee,te]=[_.added,_.kept,_.ignored].map(a),m=(0,R.SS)(`${i}-before-<run attempt>.zip`),w=X?`The in-development version of ${(0,R.SS)(i)} is replaced${E?
", then deployed":""}.`:`${(0,R.SS)(i)} is created${E?" and deployed":""}: there is nothing to back up.`,L=n?`A backup is kept first, as ${m}${s?"":", without environment variables"}.`:"No backup is k\
ept.",z=d&&`variables of ${(0,R.SS)(d)}`,se=o(w,X&&L,F.length>0&&`The import sends the ${z??"package's own variables"}.`,K&&`Added: ${K}.`,ee&&`The target keeps its own value of ${ee}.`,te&&`Ignored f\
ields that differ, and that the import brings too: ${te}.`);return g==="changed"?`- ${se}`:[]}).join(`
`)}function c(P){const E=i=>P.filter(({plan:_})=>_[i].length>0).map(({name:_,plan:X})=>`${(0,R.SS)(_)} (${a(X[i])})`).join(", "),n=a(P.map(({name:i})=>i)),[s,t]=[E("kept"),E("ignored")];return o(n&&`N\
othing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(P){const E=P.map(n=>[{words:n.name},(0,O.wZ)(n)??{words:"a new workflow"},{words:N(n)},{words:n.imported&&n.plan?v(n.plan.changes):""},n.backup?.name??
""]);return(0,b.tp)(["Workflow","Target","Result","What changed","Backup"],E)}function N({begun:P,imported:E,deployed:n,backup:s,error:t}){return P?P==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?P==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?E?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function T(P,{host:E}){const n=P.flatMap(d=>{const{backup:_}=d;if(!_)return[];const X=_.id===void 0?"on this runner only":`artifact ${_.id}`,g=_.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,R.SS)(_.name)} (${X}) to workflow ${(0,R.SS)((0,O.wZ)(d)??"")}${g}`]}),s=`promote from run ${(0,R.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",i=P.flatMap(d=>"workflowName"in d.target?(0,O.wZ)(d)??[]:[]);return[n.length>0?`To roll back at ${(0,R.wh)((0,k.
Sm)(E))}, ${s} ${t}`:"",...i.map(d=>`Workflow ${(0,R.SS)(d)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ae,le,e)=>{e.d(le,{Gy:()=>O,Rd:()=>B,cM:()=>p,ud:()=>W});var f=e(7598),k=e(
7487),I=e(706);const j="v1",[V,b]=[["name","target","package","variables"],["outcome","targetVariables","content"]],R=[...V,...b];function B(r,c=(0,f.randomBytes)(12).toString("base64url")){const y=u(
r,c),N=[j,c,S(r,c,y),...y.map(T=>T.join("~"))].join(".");return`${N}.${v([N],6)}`}function W(r){const[c="",y="",N="",...T]=r.split(".");if(/^v\d/.test(c)&&c!==j)throw new Error(`is of another version \
of this action (format ${c.slice(1)}). Make and approve a new plan`);if(T.pop()!==v([r.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:N,rows:T.map(P=>P.split("~"))}}function O({salt:r,seal:c,rows:y},N){const T=u(N,r),P=(t,i)=>t.filter((d,_)=>y[i]?.[_]!==T[i]?.[_]),E=P(Object.keys(N.options),0),n=E.map(
t=>a(t,N.options[t]));if(y.length!==T.length){const t=(0,I.hS)(y.length-1,"workflow");return{differences:[...n,`the plan is for ${t}, this step for ${T.length-1}`],actions:[]}}const s=N.workflows.map(
(t,i)=>{const d=P(R,i+1),_=M(y[i+1]?.at(-1)??"",r,i);n.push(...o(t,d,_).map(K=>`${t.name}: ${K}`));const X=t.outcome==="changed",g=X!==d.includes("outcome");if(!d.includes("targetVariables")&&!d.includes(
"content"))return g?"import":"leave";const F=[...E,...d].some(K=>["host","ignore","name","target"].includes(K));return X&&!F&&n.push(l(t,d.includes("content"))),g?"finish":"leave"});return n.length===
0&&c!==S(N,r,y)&&n.push("the plan's digest isn't as the plan wrote it"),{differences:n,actions:s}}function p({salt:r,rows:c},y,N){return c[y+1]?.includes(v([r,y,"content",N],22))===!0}function a(r,c){
return r==="host"?`the host isn't the approved one (now ${c})`:r==="ignore"?"ignore isn't as approved":`${r} isn't as approved (was ${!c}, is ${c})`}function o({target:r,shown:c,variables:y},N,T){if(N.
includes("name"))return["the plan has another workflow in its place"];const P={target:`the target isn't the approved one (now ${r})`,package:`the package isn't the approved one (was ${T}\u2026, is ${c.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return N.flatMap(E=>P[E]??[])}function l({name:r,target:c,fields:y,targetVariables:N},T){const E=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,n=`its environment variables differ${N.length>0?` (now ${N.join(", ")})`:""}`,s=T&&y.length>0?
E:n,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,i=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,k.Tm)()>1?t:
""}`;return`${r}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${i}`}function u({options:r,workflows:c},y){const N=c.map((T,P)=>[...R.map(E=>v([y,P,
E,T[E]],E==="content"?22:4)),M(T.shown,y,P)]);return[Object.entries(r).map(T=>v([y,...T],4)),...N]}function M(r,c,y){const N=(0,f.createHash)("sha256").update(`${c} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(r.slice(0,6),16)^N).toString(16).padStart(6,"0")}function S({options:r,workflows:c},y,N){const T=c.map(P=>V.map(E=>P[E]));return v([y,"seal",r,T,N],43)}function v(r,c){return(0,f.createHash)(
"sha256").update(JSON.stringify(r)).digest("base64url").slice(0,c)}}),6224:((ae,le,e)=>{e.d(le,{Cs:()=>y,cS:()=>P,YR:()=>i});var f=e(7975),k=e(6779),I=e(9630),j=e(2899),V=e(5806),b=e(1519),R=e(1124),B=e(
3436),W=e(2742),O=e(7856);const p=1024*1024;function a(K,ee,{name:te,ignore:m}){const w=[K,ee].filter(q=>q!==void 0),U=w.some(({kind:q,files:de})=>q==="folder"&&![...de.keys()].some(V.dU)),L=w.flatMap(
({files:q})=>[...q].filter(([de])=>(0,V.dU)(de))),z=[...new Set(w.flatMap(({files:q})=>[...q.keys()]))].sort(),se=new Set(m.lines),D=new B.Ms(m,q=>se.delete(q)),G=z.flatMap(q=>{const[de,pe]=[K?.files.
get(q),ee?.files.get(q)],we=de!==void 0&&pe!==void 0&&de.equals(pe);if(U&&(0,V.dU)(q)||we&&se.size===0)return[];const ge=de&&(0,I.TA)(q,de,D),Re=we?ge:pe&&(0,I.TA)(q,pe,D);return we||ge!==void 0&&ge.id===
Re?.id?[]:[{name:q,from:de,to:pe,base:ge,head:Re}]}),Q=q=>m.lines.length===0&&G.some(de=>de.name===q),ue=(G.length===0?[]:z.filter(q=>!Q(q)&&!(0,V.dU)(q))).flatMap(q=>o(q,ee?.files.get(q),K?.files.get(
q))),J=l(G,D,ue),ne=K===void 0?"added":ee===void 0?"removed":void 0;return{name:te,status:ne??(J.length>0?"changed":"unchanged"),counts:ne?{added:0,modified:0,removed:0,[ne]:1}:(0,R.cz)(J.map(R.xS)),files:J,
unchanged:ue,variablesCompared:!(U&&L.some(([,q])=>(0,b.DF)(q)?.variables.length!==0)),secrets:[...new Set([...w.flatMap(b.x3),...ue.flatMap(O.Wr)])],unusedIgnores:[...se]}}function o(K,ee=Buffer.of(),te=ee){
return(ee.equals(te)?[ee]:[ee,te]).flatMap(w=>(0,I.TA)(K,w,new B.Ms(j.K$))??[])}function l(K,ee,te){const m=K.flatMap(({name:U,base:L,head:z})=>L&&z&&!(0,V.dU)(U)?[{name:U,base:L,head:z}]:[]),w=new Map(
(0,W.OD)(m,ee,te).map((U,L)=>[m[L]?.name,U]));return K.map(U=>u(U,w.get(U.name)))}function u({name:K,from:ee,to:te,base:m,head:w},U){const L=ee===void 0?"added":te===void 0?"removed":"modified",z={name:K,
status:L,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,V.dU)(K))return{...z,kind:"variables",changes:S(m,w,L)};if(U||L!=="modified"&&(m??w))return{...z,kind:"json",base:m,head:w,...U};
const[se,D]=[ee&&M(ee),te&&M(te)];return ee&&se===void 0||te&&D===void 0?{...z,kind:"binary"}:{...z,kind:"text",text:{base:se,head:D}}}function M(K){return K.length<=p&&!K.includes(0)?(0,I.b6)(K):void 0}
function S(K,ee,te){const[m,w]=[K,ee].map(Q=>Q&&(0,b.DF)(Buffer.from((0,W.dj)(Q))));if(te==="modified"&&(m===void 0||m.container!==w?.container))return[{kind:"modified",path:[],from:R.RG,to:R.RG}];const U=Q=>new Map(
Q?.variables.map(({name:he,content:ue})=>[he,ue])),[L,z]=[U(m),U(w)],se=[],D=[...L.keys()].filter(Q=>z.has(Q)),G=[...z.keys()].filter(Q=>L.has(Q));D.some((Q,he)=>Q!==G[he])&&se.push({kind:"reordered",
path:[],moved:[]});for(const Q of[...new Set([...L.keys(),...z.keys()])].sort()){const he=[{type:"member",key:Q}];L.has(Q)?z.has(Q)?L.get(Q)!==z.get(Q)&&se.push({kind:"modified",path:he,from:R.RG,to:R.
RG}):se.push({kind:"removed",path:he,value:R.RG}):se.push({kind:"added",path:he,value:R.RG})}return se}var v=e(7279),r=e(8920),c=e(9870);async function y(K,ee){const{inputs:te,platform:m}=K,{target:w}=ee;
if("workflowName"in w)return N(ee,void 0,te.ignore);const U=await(0,k.X)(K,w);for(const L of(0,b.x3)(U.package))m.secrets.add(L);return N(ee,U,te.ignore)}function N(K,ee,te){const{name:m,target:w,package:U,
definitions:L,variablesFile:z}=K,se=ee&&T(ee.package),D=[se?.env?.bytes,U.files.get(c.Km)];z&&L.env&&d(m,L.env.bytes,D);const[G,Q]=[s(se?.env),s(L.env)],he=G&&Q&&new Map([...Q,...G]),ue=se&&i(se,G,se.
env),J=i(L,L.env&&he,L.env),ne=a(ue,J,{name:m,ignore:te}),q=E(ne),de=E(a(ue,J,{name:m,ignore:j.K$})),pe=[...D,L.env?.bytes].flatMap(ge=>ge?(0,b.aC)(ge):[]),we=(0,I.ol)(i(L),j.K$);return{state:ee,changes:{
...ne,secrets:[...ne.secrets,...pe]},ignored:de.filter(ge=>!q.includes(ge)),added:t(he).filter(ge=>!G?.has(ge)),kept:t(Q).filter(ge=>G?.has(ge)&&G.get(ge)!==Q?.get(ge)),name:m,target:"workflowId"in w?
`${w.workflowId} ${w.flowId}`:`new workflow ${w.workflowName}`,package:we,variables:t(Q),shown:K.sha256??we,outcome:ne.status==="unchanged"?ne.status:"changed",targetVariables:t(G),content:se?(0,I.ol)(
i(se),te):"",fields:q}}function T(K){try{return(0,r.mu)(K)}catch(ee){const te=`The target's package ${(0,v.gJ)(ee)}`;throw new v.HR({what:te,advice:"Check the workflow in AI for Process.",topic:"the-p\
ackage",cause:ee})}}function P(K,ee){return K.content===ee.content&&(0,f.isDeepStrictEqual)(K.targetVariables,ee.targetVariables)}function E({files:K}){const ee=K.flatMap(({kind:te,name:m,changes:w})=>te===
"variables"?[]:w.length===0?[m]:w.map(U=>n(U)||m));return[...new Set(ee)]}function n({kind:K,path:ee}){return ee.map(m=>m.type==="member"?m.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(K==="reor\
dered"?"[]":"")}function s(K){return K===void 0?new Map:(0,b.DF)(K.bytes)?.variables.reduce((ee,{name:te,content:m})=>ee.set(te,m),new Map)}function t(K){return[...K?.keys()??[]].sort()}function i({app:K,
flow:ee},te,m){const w=t(te).map(L=>[L,""]),U=te?Buffer.from(JSON.stringify(Object.fromEntries(w))):m?.bytes;return(0,c.jz)("zip",[[c.uq,K.bytes],[c.n7,ee.bytes],...U?[[c.Km,U]]:[]])}function d(K,ee,te){
const m=te.map(D=>D&&(0,b.DF)(D)),w=m.find(D=>D?.variables.length)??m.find(Boolean),U=_((0,b.DF)(ee),w);if(U===void 0)return;const L=m.indexOf(w)===1?"package":"target",z=`env-variables of ${K} doesn'\
t have the shape of the ${L}'s variables`,se=`Write it like this, with your names and values: ${F(w)}`;throw new v.HR({what:z,why:U,advice:se,topic:"import-deploy-and-promote"})}function _(K,ee){if(K===
void 0)return"it must be a list or an object of variables, each with its own name and a value";if(ee===void 0)return;if(K.container!==ee.container)return K.container==="array"?"it is a list, and must \
be an object":"it is an object, and must be a list";if(ee.variables.length===0)return;const te=new Set(ee.variables.flatMap(({keys:w})=>w)),m=ee.variables.every(({keys:w})=>w.includes("value"));for(const{
name:w,keys:U}of K.variables){const L=U.find(z=>!te.has(z));if(L!==void 0)return`${w} has "${L}", which no variable there has`;if(m&&!U.includes("value"))return`${w} has no "value"`}}const X={name:"AP\
I_URL",key:"API_URL",value:"https://api.example.com"},g={string:"",number:0,boolean:!1};function F({container:K,variables:[ee]}={container:"array",variables:[]}){const te=K==="array",{keys:m,content:w}=ee??
{keys:te?["name","value"]:[],content:"{}"},U=JSON.parse(w),L=m.map(se=>[se,X[se]??g[typeof U[se]]??null]),z=m.length===0?X.value:Object.fromEntries(L);return JSON.stringify(te?[z]:{API_URL:z})}}),7833:((ae,le,e)=>{
e.d(le,{A2:()=>B,ZB:()=>O,c2:()=>p,jb:()=>R,p1:()=>V,sb:()=>j,wZ:()=>b});var f=e(2697),k=e(1124),I=e(7487);function j(a){return a.filter(o=>o.plan!==void 0)}function V(a){return j(a).filter(({plan:o,action:l,
backup:u})=>o.outcome==="unchanged"&&l!=="finish"&&!u)}function b({target:a,job:o}){return"workflowId"in a?a.workflowId:o["workflow-id"]}function R(a){const o=a.filter(({plan:l})=>!l).map(({name:l})=>l);
return{workflows:j(a).map(({plan:l})=>l.changes),notCompared:o}}async function B({rows:a,digest:o},{fromList:l}){const[u]=a,M=R(a);(0,I.n0)({...o&&{changed:(0,k.Hq)(M),...(0,k.xW)(M),"plan-digest":o},
...!l&&u&&O(u)}),await(0,f.$l)("promotions",a.map(W))}function W(a){const{name:o,sha256:l,plan:u,imported:M=!1,deployed:S=!1,backup:v,job:r,error:c}=a;return{name:o,"workflow-id":b(a),...u&&{changed:u.
outcome==="changed",...u.changes.counts},"package-sha256":l,imported:M,deployed:S,"dock-status-id":r["dock-status-id"],...v?.id&&{"backup-artifact-id":v.id,"backup-artifact-name":v.name},error:c&&(0,f.
UX)(c)}}function O(a){const{"export-job-id":o,...l}=a.job;return{...l,"workflow-id":b(a)}}function p({rows:a,refusal:o,digest:l},{fromList:u,isPlan:M}){const S=a.flatMap(({error:y})=>y??[]),[v]=S;if(v===
void 0||!u)return v??o;const r=a.filter(({begun:y})=>!y).map(({name:y})=>y),c=[!l&&`${S.length} of ${a.length} targets could not be compared.`,(0,f.As)(a),!l&&!M&&"Nothing was changed.",l&&r.length>0&&
`Not started: ${r.join(", ")}.`];return(0,f.Xd)(v,c.filter(Boolean).join(" "))}}),2975:((ae,le,e)=>{e.d(le,{L5:()=>b,Mu:()=>O,Vs:()=>B,kU:()=>V,yy:()=>W});var f=e(7279),k=e(706);const I=7,j=3e4,V=429;
async function b({log:p,signal:a,endsAt:o},l,{atLeastMs:u=0,untilFree:M=!1}={}){let S=0,v=0,r;for(;;)try{return await l()}catch(c){if(!(c instanceof f.HR&&(c.retryable||M&&c.busy)))throw c;a.throwIfAborted(),
r??=performance.now();const y=c.status===V,N=c.busy||y;v=N?v+1:0,N||S++;const T=S>(c.maxRetries??I)&&performance.now()-r>=u;if(!N&&T)throw R(c,`${S} times in a row`);const P=Math.min(j,1e3*2**((v||S)-
1))*(.5+Math.random()/2),E=y&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,P),n=(0,k.zK)(E);if(performance.now()+E>=o)throw R(c,`and waiting ${n} before the next attempt would exceed the ti\
meout`,"Re-run the job later, or raise timeout-minutes.");p.info(`${(0,k.OX)((0,f.$N)(c),1e3)}; retrying in ${n}`),await W(E,a)}}function R(p,a,o=p.advice){const{what:l,why:u}=p,M=u?{why:`${u}, ${a}`}:
{what:`${l}, ${a}`};return p.with({...M,advice:o,retryable:!1})}function B(p){const a=String(p),o=/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function W(p,a){
let o;const l=new Promise(u=>{o=setTimeout(u,p)});await O(a,l).finally(()=>clearTimeout(o))}function O(p,a){return new Promise((o,l)=>{const u=()=>l(p.reason);a.then(o,l).finally(()=>p.removeEventListener(
"abort",u)),p.aborted?u():p.addEventListener("abort",u)})}}),706:((ae,le,e)=>{e.d(le,{D4:()=>u,MW:()=>j,OX:()=>k,TL:()=>I,Xe:()=>V,hS:()=>R,pO:()=>a,v5:()=>W,zD:()=>b,zK:()=>B});var f=e(8132);function k(r,c=300){
const y=r.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(y,c)}function I(r,c=100){return(0,f.RK)(JSON.stringify((0,f.Jj)(r,c)))}function j(r){return I(r,1e3).replaceAll(
"\\\\","\\")}function V(r){if(r<1024)return`${r} B`;const c=(r/1024).toFixed(1);return Number(c)<1024?`${c} KiB`:`${(r/1024**2).toFixed(1)} MiB`}function b(r){return String(r).replace(/\B(?=(\d{3})+$)/g,
",")}function R(r,c){return`${b(r)} ${c}${r===1?"":"s"}`}function B(r){if(r<9950)return`${(r/1e3).toFixed(1)} s`;const c=Math.round(r/1e3);if(c<60)return`${c} s`;const[y,N]=[Math.floor(c/60),Math.floor(
c/3600)];return N>0?`${N} h ${y%60} min`:`${y} min ${c%60} s`}const W="***",O=4,p=8;class a{#n=new Map;#e=new Set;constructor(c=[]){for(const y of c)this.add(y)}add(c,y=N=>!0){const N=new Set([c,...c.
split(/[\r\n]/)].map(T=>T.trim()));for(const T of[...N].filter(y).flatMap(o)){const P=T.slice(0,p);this.#n.set(P,(this.#n.get(P)??new Set).add(T)),this.#e.add(P.length)}}redact=(c,y=300)=>{const N=c.trimStart(),
T=Math.min(N.length,y*4);return k(this.hide(N,()=>{},T)+(T<N.length?"\u2026":""),y)};hide(c,y=T=>{},N=c.length){let[T,P]=["",0];for(let E=0;E<N;E++){const n=this.#t(c,E);n!==""&&(y(n),E>=P&&(T+=c.slice(
P,E)+W),P=Math.max(P,E+n.length))}return T+c.slice(P,N)}#t(c,y){let N="";for(const T of this.#e)for(const P of this.#n.get(c.slice(y,y+T))??[])P.length<=N.length||!c.startsWith(P,y)||(P.length>=O||v(c,
y,y+P.length))&&(N=P);return N}}function o(r){const c=g=>JSON.stringify(g).slice(1,-1),y=Buffer.from(r).toString(),N=[r,y,u(r)].flatMap(g=>[g,c(g),c(c(g))]),T=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(g=>c(
y).replace(g,S)),P=[c(y),...T].flatMap(g=>[g,g.replaceAll("/","\\/")]),E=encodeURIComponent(y),n=E.replace(/[!'()*]/g,M),s=n.replaceAll("%2A","*").replaceAll("~","%7E"),i=[E,n,n.replaceAll("%2F","/"),
s].flatMap(g=>[g,g.replaceAll("%20","+")]),d=i.map(g=>g.replace(/%../g,F=>F.toLowerCase())),_=y.replace(/[&<>"']/g,g=>l[g]??""),X=r.length<p?r:Buffer.from(r).toString("base64").replace(/=+$/,"");return[
...N,...P,_,...i,...d,encodeURI(y),X]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(r){try{return decodeURIComponent(r)}catch{return r}}function M(r){return`%${r.charCodeAt(
0).toString(16).toUpperCase()}`}function S(r){return`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`}function v(r,c,y){const N=r.slice(Math.max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(N)&&!/^[\p{L}\p{N}]/u.
test(r.slice(y,y+2))}}),819:((ae,le,e)=>{e.d(le,{Yz:()=>yt,z3:()=>wt,V4:()=>lt,pq:()=>vt,lm:()=>bt,C1:()=>pt,uH:()=>ht,Pq:()=>mt,z:()=>t,$e:()=>Et});var f=e(857);function k(Y){return Y==null?"":typeof Y==
"string"||Y instanceof String?Y:JSON.stringify(Y)}function I(Y){return Object.keys(Y).length?{title:Y.title,file:Y.file,line:Y.startLine,endLine:Y.endLine,col:Y.startColumn,endColumn:Y.endColumn}:{}}function j(Y,C,H){
const ce=new R(Y,C,H);process.stdout.write(ce.toString()+f.EOL)}function V(Y,C=""){j(Y,{},C)}const b="::";class R{constructor(C,H,ce){C||(C="missing.command"),this.command=C,this.properties=H,this.message=
ce}toString(){let C=b+this.command;if(this.properties&&Object.keys(this.properties).length>0){C+=" ";let H=!0;for(const ce in this.properties)if(this.properties.hasOwnProperty(ce)){const Ee=this.properties[ce];
Ee&&(H?H=!1:C+=",",C+=`${ce}=${W(Ee)}`)}}return C+=`${b}${B(this.message)}`,C}}function B(Y){return k(Y).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function W(Y){return k(Y).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var O=e(6982),p=e(9896);function a(Y,C){const H=process.env[`GITHUB_${Y}`];if(!H)throw new Error(`Unable t\
o find environment variable for file command ${Y}`);if(!p.existsSync(H))throw new Error(`Missing file at path: ${H}`);p.appendFileSync(H,`${k(C)}${f.EOL}`,{encoding:"utf8"})}function o(Y,C){const H=`g\
hadelimiter_${O.randomUUID()}`,ce=k(C);if(Y.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(ce.includes(H))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${H}"`);return`${Y}<<${H}${f.EOL}${ce}${f.EOL}${H}`}var l=e(6928),u=e(6671),M=e(2145),S=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(
ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(
h,x)}$((ce=ce.apply(Y,C||[])).next())})};class v{static createHttpClient(C=!0,H=10){const ce={allowRetries:C,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(v.getRequestToken())],
ce)}static getRequestToken(){const C=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return C}static getIDTokenUrl(){const C=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!C)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return C}static getCall(C){return S(this,void 0,void 0,function*(){var H;const ve=(H=(yield v.
createHttpClient().getJson(C).catch($e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${$e.statusCode}
 
        Error Message: ${$e.message}`)})).result)===null||H===void 0?void 0:H.value;if(!ve)throw new Error("Response json body do not have ID Token field");return ve})}static getIDToken(C){return S(this,
void 0,void 0,function*(){try{let H=v.getIDTokenUrl();if(C){const Ee=encodeURIComponent(C);H=`${H}&audience=${Ee}`}debug(`ID token url is ${H}`);const ce=yield v.getCall(H);return setSecret(ce),ce}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var r=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){
try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(h,x)}$((ce=ce.apply(Y,C||[])).next())})};const{access:c,appendFile:y,
writeFile:N}=p.promises,T="GITHUB_STEP_SUMMARY",P="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class E{constructor(){this._buffer=""}filePath(){
return r(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const C=process.env[T];if(!C)throw new Error(`Unable to find environment variable for $${T}. Check if your runtime envir\
onment supports job summaries.`);try{yield c(C,p.constants.R_OK|p.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${C}'. Check if the file has correct read/write permissions.`)}
return this._filePath=C,this._filePath})}wrap(C,H,ce={}){const Ee=Object.entries(ce).map(([ve,$e])=>` ${ve}="${$e}"`).join("");return H?`<${C}${Ee}>${H}</${C}>`:`<${C}${Ee}>`}write(C){return r(this,void 0,
void 0,function*(){const H=!!C?.overwrite,ce=yield this.filePath();return yield(H?N:y)(ce,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return r(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(C,H=!1){return this._buffer+=C,H?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(C,H){const ce=Object.assign({},H&&{lang:H}),Ee=this.wrap("pre",this.wrap("code",C),ce);return this.addRaw(Ee).addEOL()}addList(C,H=!1){const ce=H?
"ol":"ul",Ee=C.map($e=>this.wrap("li",$e)).join(""),ve=this.wrap(ce,Ee);return this.addRaw(ve).addEOL()}addTable(C){const H=C.map(Ee=>{const ve=Ee.map($e=>{if(typeof $e=="string")return this.wrap("td",
$e);const{header:h,data:x,colspan:$,rowspan:A}=$e,re=h?"th":"td",be=Object.assign(Object.assign({},$&&{colspan:$}),A&&{rowspan:A});return this.wrap(re,x,be)}).join("");return this.wrap("tr",ve)}).join(
""),ce=this.wrap("table",H);return this.addRaw(ce).addEOL()}addDetails(C,H){const ce=this.wrap("details",this.wrap("summary",C)+H);return this.addRaw(ce).addEOL()}addImage(C,H,ce){const{width:Ee,height:ve}=ce||
{},$e=Object.assign(Object.assign({},Ee&&{width:Ee}),ve&&{height:ve}),h=this.wrap("img",null,Object.assign({src:C,alt:H},$e));return this.addRaw(h).addEOL()}addHeading(C,H){const ce=`h${H}`,Ee=["h1","\
h2","h3","h4","h5","h6"].includes(ce)?ce:"h1",ve=this.wrap(Ee,C);return this.addRaw(ve).addEOL()}addSeparator(){const C=this.wrap("hr",null);return this.addRaw(C).addEOL()}addBreak(){const C=this.wrap(
"br",null);return this.addRaw(C).addEOL()}addQuote(C,H){const ce=Object.assign({},H&&{cite:H}),Ee=this.wrap("blockquote",C,ce);return this.addRaw(Ee).addEOL()}addLink(C,H){const ce=this.wrap("a",C,{href:H});
return this.addRaw(ce).addEOL()}}const n=new E,s=null,t=n;function i(Y){return Y.replace(/[\\]/g,"/")}function d(Y){return Y.replace(/[/]/g,"\\")}function _(Y){return Y.replace(/[/\\]/g,path.sep)}const X=Ve(
import.meta.url)("string_decoder");var g=e(4434);const F=Ve(import.meta.url)("child_process");var K=e(2613),ee=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}
return new(H||(H=Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(h,x)}$(
(ce=ce.apply(Y,C||[])).next())})};const{chmod:te,copyFile:m,lstat:w,mkdir:U,open:L,readdir:z,rename:se,rm:D,rmdir:G,stat:Q,symlink:he,unlink:ue}=p.promises,J=process.platform==="win32";function ne(Y){
return ee(this,void 0,void 0,function*(){const C=yield fs.promises.readlink(Y);return J&&!C.endsWith("\\")?`${C}\\`:C})}const q=268435456,de=p.constants.O_RDONLY;function pe(Y){return ee(this,void 0,void 0,
function*(){try{yield Q(Y)}catch(C){if(C.code==="ENOENT")return!1;throw C}return!0})}function we(Y){return ee(this,arguments,void 0,function*(C,H=!1){return(H?yield Q(C):yield w(C)).isDirectory()})}function ge(Y){
if(Y=Ce(Y),!Y)throw new Error('isRooted() parameter "p" cannot be empty');return J?Y.startsWith("\\")||/^[A-Z]:/i.test(Y):Y.startsWith("/")}function Re(Y,C){return ee(this,void 0,void 0,function*(){let H;
try{H=yield Q(Y)}catch(Ee){Ee.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${Y}': ${Ee}`)}if(H&&H.isFile()){if(J){const Ee=l.extname(Y).toUpperCase();
if(C.some(ve=>ve.toUpperCase()===Ee))return Y}else if(ke(H))return Y}const ce=Y;for(const Ee of C){Y=ce+Ee,H=void 0;try{H=yield Q(Y)}catch(ve){ve.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${Y}': ${ve}`)}if(H&&H.isFile()){if(J){try{const ve=l.dirname(Y),$e=l.basename(Y).toUpperCase();for(const h of yield z(ve))if($e===h.toUpperCase()){Y=l.join(
ve,h);break}}catch(ve){console.log(`Unexpected error attempting to determine the actual case of the file '${Y}': ${ve}`)}return Y}else if(ke(H))return Y}}return""})}function Ce(Y){return Y=Y||"",J?(Y=
Y.replace(/\//g,"\\"),Y.replace(/\\\\+/g,"\\")):Y.replace(/\/\/+/g,"/")}function ke(Y){return(Y.mode&1)>0||(Y.mode&8)>0&&process.getgid!==void 0&&Y.gid===process.getgid()||(Y.mode&64)>0&&process.getuid!==
void 0&&Y.uid===process.getuid()}function Ne(){var Y;return(Y=process.env.COMSPEC)!==null&&Y!==void 0?Y:"cmd.exe"}var Ke=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){
$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(
h,x)}$((ce=ce.apply(Y,C||[])).next())})};function We(Y,C){return Ke(this,arguments,void 0,function*(H,ce,Ee={}){const{force:ve,recursive:$e,copySourceDirectory:h}=ie(Ee),x=(yield ioUtil.exists(ce))?yield ioUtil.
stat(ce):null;if(x&&x.isFile()&&!ve)return;const $=x&&x.isDirectory()&&h?path.join(ce,path.basename(H)):ce;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.
stat(H)).isDirectory())if($e)yield me(H,$,0,ve);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,$)==="")throw new Error(`\
'${$}' and '${H}' are the same file`);yield _e(H,$,ve)}})}function Ue(Y,C){return Ke(this,arguments,void 0,function*(H,ce,Ee={}){if(yield ioUtil.exists(ce)){let ve=!0;if((yield ioUtil.isDirectory(ce))&&
(ce=path.join(ce,path.basename(H)),ve=yield ioUtil.exists(ce)),ve)if(Ee.force==null||Ee.force)yield Fe(ce);else throw new Error("Destination already exists")}yield ye(path.dirname(ce)),yield ioUtil.rename(
H,ce)})}function Fe(Y){return Ke(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(Y))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(Y,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(C){throw new Error(`File was unable to be removed ${C}`)}})}function ye(Y){return Ke(this,void 0,void 0,function*(){ok(Y,"a path argumen\
t must be provided"),yield ioUtil.mkdir(Y,{recursive:!0})})}function Z(Y,C){return Ke(this,void 0,void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");if(C){const ce=yield Z(Y,!1);
if(!ce)throw J?new Error(`Unable to locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${Y}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ce}const H=yield oe(Y);return H&&H.length>0?H[0]:""})}function oe(Y){return Ke(this,void 0,
void 0,function*(){if(!Y)throw new Error("parameter 'tool' is required");const C=[];if(J&&process.env.PATHEXT)for(const Ee of process.env.PATHEXT.split(l.delimiter))Ee&&C.push(Ee);if(ge(Y)){const Ee=yield Re(
Y,C);return Ee?[Ee]:[]}if(Y.includes(l.sep))return[];const H=[];if(process.env.PATH)for(const Ee of process.env.PATH.split(l.delimiter))Ee&&H.push(Ee);const ce=[];for(const Ee of H){const ve=yield Re(
l.join(Ee,Y),C);ve&&ce.push(ve)}return ce})}function ie(Y){const C=Y.force==null?!0:Y.force,H=!!Y.recursive,ce=Y.copySourceDirectory==null?!0:!!Y.copySourceDirectory;return{force:C,recursive:H,copySourceDirectory:ce}}
function me(Y,C,H,ce){return Ke(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ye(C);const Ee=yield ioUtil.readdir(Y);for(const ve of Ee){const $e=`${Y}/${ve}`,h=`${C}/${ve}`;(yield ioUtil.
lstat($e)).isDirectory()?yield me($e,h,H,ce):yield _e($e,h,ce)}yield ioUtil.chmod(C,(yield ioUtil.stat(Y)).mode)})}function _e(Y,C,H){return Ke(this,void 0,void 0,function*(){if((yield ioUtil.lstat(Y)).
isSymbolicLink()){try{yield ioUtil.lstat(C),yield ioUtil.unlink(C)}catch(Ee){Ee.code==="EPERM"&&(yield ioUtil.chmod(C,"0666"),yield ioUtil.unlink(C))}const ce=yield ioUtil.readlink(Y);yield ioUtil.symlink(
ce,C,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(C))||H)&&(yield ioUtil.copyFile(Y,C))})}const Ie=Ve(import.meta.url)("timers");var Me=function(Y,C,H,ce){function Ee(ve){return ve instanceof
H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(
A.value):Ee(A.value).then(h,x)}$((ce=ce.apply(Y,C||[])).next())})};const Te=process.platform==="win32";class Pe extends g.EventEmitter{constructor(C,H,ce){if(super(),!C)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=C,this.args=H||[],this.options=ce||{}}_debug(C){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(C)}_getCommandString(C,H){
const ce=this._getSpawnFileName(),Ee=this._getSpawnArgs(C);let ve=H?"":"[command]";if(Te)if(this._isCmdFile()){ve+=ce;for(const $e of Ee)ve+=` ${$e}`}else if(C.windowsVerbatimArguments){ve+=`"${ce}"`;
for(const $e of Ee)ve+=` ${$e}`}else{ve+=this._windowsQuoteCmdArg(ce);for(const $e of Ee)ve+=` ${this._windowsQuoteCmdArg($e)}`}else{ve+=ce;for(const $e of Ee)ve+=` ${$e}`}return ve}_processLineBuffer(C,H,ce){
try{let Ee=H+C.toString(),ve=Ee.indexOf(f.EOL);for(;ve>-1;){const $e=Ee.substring(0,ve);ce($e),Ee=Ee.substring(ve+f.EOL.length),ve=Ee.indexOf(f.EOL)}return Ee}catch(Ee){return this._debug(`error proce\
ssing line. Failed with error ${Ee}`),""}}_getSpawnFileName(){return Te&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(C){if(Te&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ce of this.args)H+=" ",H+=C.windowsVerbatimArguments?ce:this._windowsQuoteCmdArg(ce);return H+='"',[H]}return this.args}_endsWith(C,H){return C.endsWith(
H)}_isCmdFile(){const C=this.toolPath.toUpperCase();return this._endsWith(C,".CMD")||this._endsWith(C,".BAT")}_windowsQuoteCmdArg(C){if(!this._isCmdFile())return this._uvQuoteCmdArg(C);if(!C)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ce=!1;for(const $e of C)if(H.some(h=>h===$e)){ce=!0;break}if(!ce)return C;let Ee='"',ve=!0;for(let $e=C.
length;$e>0;$e--)Ee+=C[$e-1],ve&&C[$e-1]==="\\"?Ee+="\\":C[$e-1]==='"'?(ve=!0,Ee+='"'):ve=!1;return Ee+='"',Ee.split("").reverse().join("")}_uvQuoteCmdArg(C){if(!C)return'""';if(!C.includes(" ")&&!C.includes(
"	")&&!C.includes('"'))return C;if(!C.includes('"')&&!C.includes("\\"))return`"${C}"`;let H='"',ce=!0;for(let Ee=C.length;Ee>0;Ee--)H+=C[Ee-1],ce&&C[Ee-1]==="\\"?H+="\\":C[Ee-1]==='"'?(ce=!0,H+="\\"):
ce=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(C){C=C||{};const H={cwd:C.cwd||process.cwd(),env:C.env||process.env,silent:C.silent||!1,windowsVerbatimArguments:C.windowsVerbatimArguments||
!1,failOnStdErr:C.failOnStdErr||!1,ignoreReturnCode:C.ignoreReturnCode||!1,delay:C.delay||1e4};return H.outStream=C.outStream||process.stdout,H.errStream=C.errStream||process.stderr,H}_getSpawnOptions(C,H){
C=C||{};const ce={};return ce.cwd=C.cwd,ce.env=C.env,ce.windowsVerbatimArguments=C.windowsVerbatimArguments||this._isCmdFile(),C.windowsVerbatimArguments&&(ce.argv0=`"${H}"`),ce}exec(){return Me(this,
void 0,void 0,function*(){return!ge(this.toolPath)&&(this.toolPath.includes("/")||Te&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Z(this.toolPath,!0),new Promise((C,H)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const $ of this.args)this._debug(`\
   ${$}`);const ce=this._cloneExecOptions(this.options);!ce.silent&&ce.outStream&&ce.outStream.write(this._getCommandString(ce)+f.EOL);const Ee=new De(ce,this.toolPath);if(Ee.on("debug",$=>{this._debug(
$)}),this.options.cwd&&!(yield pe(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ve=this._getSpawnFileName(),$e=F.spawn(ve,this._getSpawnArgs(ce),this._getSpawnOptions(
this.options,ve));let h="";$e.stdout&&$e.stdout.on("data",$=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout($),!ce.silent&&ce.outStream&&ce.outStream.write($),h=
this._processLineBuffer($,h,A=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(A)})});let x="";if($e.stderr&&$e.stderr.on("data",$=>{Ee.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr($),!ce.silent&&ce.errStream&&ce.outStream&&(ce.failOnStdErr?ce.errStream:ce.outStream).write($),x=this._processLineBuffer($,x,A=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(A)})}),$e.on("error",$=>{Ee.processError=$.message,Ee.processExited=!0,Ee.processClosed=!0,Ee.CheckComplete()}),$e.
on("exit",$=>{Ee.processExitCode=$,Ee.processExited=!0,this._debug(`Exit code ${$} received from tool '${this.toolPath}'`),Ee.CheckComplete()}),$e.on("close",$=>{Ee.processExitCode=$,Ee.processExited=
!0,Ee.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ee.CheckComplete()}),Ee.on("done",($,A)=>{h.length>0&&this.emit("stdline",h),x.length>0&&this.emit("errline",
x),$e.removeAllListeners(),$?H($):C(A)}),this.options.input){if(!$e.stdin)throw new Error("child process missing stdin");$e.stdin.end(this.options.input)}}))})}}function je(Y){const C=[];let H=!1,ce=!1,
Ee="";function ve($e){ce&&$e!=='"'&&(Ee+="\\"),Ee+=$e,ce=!1}for(let $e=0;$e<Y.length;$e++){const h=Y.charAt($e);if(h==='"'){ce?ve(h):H=!H;continue}if(h==="\\"&&ce){ve(h);continue}if(h==="\\"&&H){ce=!0;
continue}if(h===" "&&!H){Ee.length>0&&(C.push(Ee),Ee="");continue}ve(h)}return Ee.length>0&&C.push(Ee.trim()),C}class De extends g.EventEmitter{constructor(C,H){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=C,this.toolPath=H,C.delay&&
(this.delay=C.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ie.setTimeout)(De.HandleTimeout,this.delay,this)))}_debug(C){this.emit("debug",
C)}_setResult(){let C;this.processExited&&(this.processError?C=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?C=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(C=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",C,this.processExitCode)}static HandleTimeout(C){if(!C.done){if(!C.processClosed&&C.processExited){const H=`The STDIO streams did not close within ${C.delay/1e3} seconds of the\
 exit event from process '${C.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;C._debug(H)}C._setResult()}}}var Ae=function(Y,C,H,ce){function Ee(ve){
return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){
A.done?ve(A.value):Ee(A.value).then(h,x)}$((ce=ce.apply(Y,C||[])).next())})};function ze(Y,C,H){return Ae(this,void 0,void 0,function*(){const ce=tr.argStringToArray(Y);if(ce.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const Ee=ce[0];return C=ce.slice(1).concat(C||[]),new tr.ToolRunner(Ee,C,H).exec()})}function Ze(Y,C,H){return Ae(this,void 0,void 0,function*(){var ce,
Ee;let ve="",$e="";const h=new StringDecoder("utf8"),x=new StringDecoder("utf8"),$=(ce=H?.listeners)===null||ce===void 0?void 0:ce.stdout,A=(Ee=H?.listeners)===null||Ee===void 0?void 0:Ee.stderr,re=Se=>{
$e+=x.write(Se),A&&A(Se)},be=Se=>{ve+=h.write(Se),$&&$(Se)},fe=Object.assign(Object.assign({},H?.listeners),{stdout:be,stderr:re}),Oe=yield ze(Y,C,Object.assign(Object.assign({},H),{listeners:fe}));return ve+=
h.end(),$e+=x.end(),{exitCode:Oe,stdout:ve,stderr:$e}})}var Le=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(A){
try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(h,x)}$((ce=ce.apply(Y,C||[])).next())})};const qe=()=>Le(void 0,
void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:C}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:C.trim(),version:Y.trim()}}),Ye=()=>Le(void 0,void 0,void 0,function*(){var Y,C,H,ce;
const{stdout:Ee}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ve=(C=(Y=Ee.match(/ProductVersion:\s*(.+)/))===null||Y===void 0?void 0:Y[1])!==null&&C!==void 0?C:"";return{name:(ce=(H=Ee.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ce!==void 0?ce:"",version:ve}}),Ge=()=>Le(void 0,void 0,void 0,function*(){const{stdout:Y}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[C,H]=Y.trim().split(`
`);return{name:C,version:H}}),nt=f.platform(),rt=f.arch(),it=nt==="win32",st=nt==="darwin",ct=nt==="linux";function dt(){return Le(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?qe():st?Ye():Ge()),{platform:nt,arch:rt,isWindows:it,isMacOS:st,isLinux:ct})})}var ft=function(Y,C,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=
Promise))(function(ve,$e){function h(A){try{$(ce.next(A))}catch(re){$e(re)}}function x(A){try{$(ce.throw(A))}catch(re){$e(re)}}function $(A){A.done?ve(A.value):Ee(A.value).then(h,x)}$((ce=ce.apply(Y,C||
[])).next())})},ut;(function(Y){Y[Y.Success=0]="Success",Y[Y.Failure=1]="Failure"})(ut||(ut={}));function $t(Y,C){const H=toCommandValue(C);if(process.env[Y]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(Y,C));issueCommand("set-env",{name:Y},H)}function mt(Y){j("add-mask",{},Y)}function St(Y){process.env.GITHUB_PATH||""?issueFileCommand("PATH",Y):issueCommand("add-path",{},
Y),process.env.PATH=`${Y}${path.delimiter}${process.env.PATH}`}function lt(Y,C){const H=process.env[`INPUT_${Y.replace(/ /g,"_").toUpperCase()}`]||"";if(C&&C.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${Y}`);return C&&C.trimWhitespace===!1?H:H.trim()}function Mt(Y,C){const H=lt(Y,C).split(`
`).filter(ce=>ce!=="");return C&&C.trimWhitespace===!1?H:H.map(ce=>ce.trim())}function At(Y,C){const H=["true","True","TRUE"],ce=["false","False","FALSE"],Ee=lt(Y,C);if(H.includes(Ee))return!0;if(ce.includes(
Ee))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${Y}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(Y,C){if(process.env.GITHUB_OUTPUT||"")return a("OUTPUT",o(Y,C));process.stdout.write(f.EOL),j("set-output",{name:Y},
k(C))}function It(Y){issue("echo",Y?"on":"off")}function pt(Y){process.exitCode=ut.Failure,wt(Y)}function Tt(){return process.env.RUNNER_DEBUG==="1"}function yt(Y){j("debug",{},Y)}function wt(Y,C={}){
j("error",I(C),Y instanceof Error?Y.toString():Y)}function Et(Y,C={}){j("warning",I(C),Y instanceof Error?Y.toString():Y)}function bt(Y,C={}){j("notice",I(C),Y instanceof Error?Y.toString():Y)}function vt(Y){
process.stdout.write(Y+f.EOL)}function _t(Y){issue("group",Y)}function Ot(){issue("endgroup")}function Rt(Y,C){return ft(this,void 0,void 0,function*(){_t(Y);let H;try{H=yield C()}finally{Ot()}return H})}
function kt(Y,C){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(Y,C));issueCommand("save-state",{name:Y},toCommandValue(C))}function Pt(Y){return process.env[`S\
TATE_${Y}`]||""}function Dt(Y){return ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(Y)})}}),2145:((ae,le,e)=>{e.d(le,{tZ:()=>I});var f=function(V,b,R,B){function W(O){return O instanceof
R?O:new R(function(p){p(O)})}return new(R||(R=Promise))(function(O,p){function a(u){try{l(B.next(u))}catch(M){p(M)}}function o(u){try{l(B.throw(u))}catch(M){p(M)}}function l(u){u.done?O(u.value):W(u.value).
then(a,o)}l((B=B.apply(V,b||[])).next())})};class k{constructor(b,R){this.username=b,this.password=R}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return f(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class I{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return f(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class j{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return f(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ae,le,e)=>{e.d(le,{Qq:()=>T,Hv:()=>p});var f=e(8611),k=e.t(f,2),I=e(5692),j=e.t(I,2),V=e(9783),b=e(770),R=E=>{var n={};return e.d(n,E),n},B=E=>(()=>E);const W=R({ProxyAgent:()=>Kt.ProxyAgent});
var O=function(E,n,s,t){function i(d){return d instanceof s?d:new s(function(_){_(d)})}return new(s||(s=Promise))(function(d,_){function X(K){try{F(t.next(K))}catch(ee){_(ee)}}function g(K){try{F(t.throw(
K))}catch(ee){_(ee)}}function F(K){K.done?d(K.value):i(K.value).then(X,g)}F((t=t.apply(E,n||[])).next())})},p;(function(E){E[E.OK=200]="OK",E[E.MultipleChoices=300]="MultipleChoices",E[E.MovedPermanently=
301]="MovedPermanently",E[E.ResourceMoved=302]="ResourceMoved",E[E.SeeOther=303]="SeeOther",E[E.NotModified=304]="NotModified",E[E.UseProxy=305]="UseProxy",E[E.SwitchProxy=306]="SwitchProxy",E[E.TemporaryRedirect=
307]="TemporaryRedirect",E[E.PermanentRedirect=308]="PermanentRedirect",E[E.BadRequest=400]="BadRequest",E[E.Unauthorized=401]="Unauthorized",E[E.PaymentRequired=402]="PaymentRequired",E[E.Forbidden=403]=
"Forbidden",E[E.NotFound=404]="NotFound",E[E.MethodNotAllowed=405]="MethodNotAllowed",E[E.NotAcceptable=406]="NotAcceptable",E[E.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",E[E.RequestTimeout=
408]="RequestTimeout",E[E.Conflict=409]="Conflict",E[E.Gone=410]="Gone",E[E.TooManyRequests=429]="TooManyRequests",E[E.InternalServerError=500]="InternalServerError",E[E.NotImplemented=501]="NotImplem\
ented",E[E.BadGateway=502]="BadGateway",E[E.ServiceUnavailable=503]="ServiceUnavailable",E[E.GatewayTimeout=504]="GatewayTimeout"})(p||(p={}));var a;(function(E){E.Accept="accept",E.ContentType="conte\
nt-type"})(a||(a={}));var o;(function(E){E.ApplicationJson="application/json"})(o||(o={}));function l(E){const n=pm.getProxyUrl(new URL(E));return n?n.href:""}const u=[p.MovedPermanently,p.ResourceMoved,
p.SeeOther,p.TemporaryRedirect,p.PermanentRedirect],M=[p.BadGateway,p.ServiceUnavailable,p.GatewayTimeout],S=["OPTIONS","GET","DELETE","HEAD"],v=10,r=5;class c extends Error{constructor(n,s){super(n),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class y{constructor(n){this.message=n}readBody(){return O(this,void 0,void 0,function*(){return new Promise(n=>O(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",t=>{s=Buffer.concat([s,t])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,
function*(){return new Promise(n=>O(this,void 0,void 0,function*(){const s=[];this.message.on("data",t=>{s.push(t)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}function N(E){return new URL(
E).protocol==="https:"}class T{constructor(n,s,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=s||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(n,s){
return O(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return O(this,void 0,void 0,function*(){return this.request("GET",n,null,s||{})})}del(n,s){return O(this,
void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,t){return O(this,void 0,void 0,function*(){return this.request("POST",n,s,t||{})})}patch(n,s,t){return O(this,void 0,void 0,
function*(){return this.request("PATCH",n,s,t||{})})}put(n,s,t){return O(this,void 0,void 0,function*(){return this.request("PUT",n,s,t||{})})}head(n,s){return O(this,void 0,void 0,function*(){return this.
request("HEAD",n,null,s||{})})}sendStream(n,s,t,i){return O(this,void 0,void 0,function*(){return this.request(n,s,t,i)})}getJson(n){return O(this,arguments,void 0,function*(s,t={}){t[a.Accept]=this._getExistingOrDefaultHeader(
t,a.Accept,o.ApplicationJson);const i=yield this.get(s,t);return this._processResponse(i,this.requestOptions)})}postJson(n,s){return O(this,arguments,void 0,function*(t,i,d={}){const _=JSON.stringify(
i,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.ApplicationJson);const X=yield this.post(t,_,d);return this.
_processResponse(X,this.requestOptions)})}putJson(n,s){return O(this,arguments,void 0,function*(t,i,d={}){const _=JSON.stringify(i,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),
d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.ApplicationJson);const X=yield this.put(t,_,d);return this._processResponse(X,this.requestOptions)})}patchJson(n,s){return O(this,arguments,
void 0,function*(t,i,d={}){const _=JSON.stringify(i,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.
ApplicationJson);const X=yield this.patch(t,_,d);return this._processResponse(X,this.requestOptions)})}request(n,s,t,i){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const d=new URL(s);let _=this._prepareRequest(n,d,i);const X=this._allowRetries&&S.includes(n)?this._maxRetries+1:1;let g=0,F;do{if(F=yield this.requestRaw(_,t),F&&F.message&&
F.message.statusCode===p.Unauthorized){let ee;for(const te of this.handlers)if(te.canHandleAuthentication(F)){ee=te;break}return ee?ee.handleAuthentication(this,_,t):F}let K=this._maxRedirects;for(;F.
message.statusCode&&u.includes(F.message.statusCode)&&this._allowRedirects&&K>0;){const ee=F.message.headers.location;if(!ee)break;const te=new URL(ee);if(d.protocol==="https:"&&d.protocol!==te.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield F.readBody(),te.hostname!==d.hostname)for(const m in i)m.toLowerCase()==="authorization"&&delete i[m];_=this._prepareRequest(n,te,i),F=yield this.requestRaw(_,t),K--}if(!F.
message.statusCode||!M.includes(F.message.statusCode))return F;g+=1,g<X&&(yield F.readBody(),yield this._performExponentialBackoff(g))}while(g<X);return F})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(n,s){return O(this,void 0,void 0,function*(){return new Promise((t,i)=>{function d(_,X){_?i(_):X?t(X):i(new Error("Unknown error"))}this.requestRawWithCallback(n,s,d)})})}requestRawWithCallback(n,s,t){
typeof s=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let i=!1;function d(g,F){i||(i=!0,t(g,F))}const _=n.httpModule.request(n.
options,g=>{const F=new y(g);d(void 0,F)});let X;_.on("socket",g=>{X=g}),_.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),d(new Error(`Request timeout: ${n.options.path}`))}),_.on("error",function(g){
d(g)}),s&&typeof s=="string"&&_.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){_.end()}),s.pipe(_)):_.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){
const s=new URL(n),t=V.s(s);if(t&&t.hostname)return this._getProxyAgentDispatcher(s,t)}_prepareRequest(n,s,t){const i={};i.parsedUrl=s;const d=i.parsedUrl.protocol==="https:";i.httpModule=d?j:k;const _=d?
443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):_,i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=
n,i.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(i.options.headers["user-agent"]=this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const X of this.handlers)
X.prepareRequest(i.options);return i}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},P(this.requestOptions.headers),P(n||{})):P(n||{})}_getExistingOrDefaultHeader(n,s,t){
let i;if(this.requestOptions&&this.requestOptions.headers){const _=P(this.requestOptions.headers)[s];_&&(i=typeof _=="number"?_.toString():_)}const d=n[s];return d!==void 0?typeof d=="number"?d.toString():
d:i!==void 0?i:t}_getExistingOrDefaultContentTypeHeader(n,s){let t;if(this.requestOptions&&this.requestOptions.headers){const d=P(this.requestOptions.headers)[a.ContentType];d&&(typeof d=="number"?t=String(
d):Array.isArray(d)?t=d.join(", "):t=d)}const i=n[a.ContentType];return i!==void 0?typeof i=="number"?String(i):Array.isArray(i)?i.join(", "):i:t!==void 0?t:s}_getAgent(n){let s;const t=V.s(n),i=t&&t.
hostname;if(this._keepAlive&&i&&(s=this._proxyAgent),i||(s=this._agent),s)return s;const d=n.protocol==="https:";let _=100;if(this.requestOptions&&(_=this.requestOptions.maxSockets||f.globalAgent.maxSockets),
t&&t.hostname){const X={maxSockets:_,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let g;const F=t.protocol==="https:";d?g=F?b.httpsOverHttps:b.httpsOverHttp:g=F?b.httpOverHttps:b.httpOverHttp,s=g(X),this._proxyAgent=s}if(!s){const X={keepAlive:this._keepAlive,maxSockets:_};s=d?new I.
Agent(X):new f.Agent(X),this._agent=s}return d&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const i=n.protocol==="https:";return t=new W.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(
`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,i&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(n){
const s=n||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const i=t.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${i}`}return s}_performExponentialBackoff(n){
return O(this,void 0,void 0,function*(){n=Math.min(v,n);const s=r*Math.pow(2,n);return new Promise(t=>setTimeout(()=>t(),s))})}_processResponse(n,s){return O(this,void 0,void 0,function*(){return new Promise(
(t,i)=>O(this,void 0,void 0,function*(){const d=n.message.statusCode||0,_={statusCode:d,result:null,headers:{}};d===p.NotFound&&t(_);function X(K,ee){if(typeof ee=="string"){const te=new Date(ee);if(!isNaN(
te.valueOf()))return te}return ee}let g,F;try{F=yield n.readBody(),F&&F.length>0&&(s&&s.deserializeDates?g=JSON.parse(F,X):g=JSON.parse(F),_.result=g),_.headers=n.message.headers}catch{}if(d>299){let K;
g&&g.message?K=g.message:F&&F.length>0?K=F:K=`Failed request: (${d})`;const ee=new c(K,d);ee.result=_.result,i(ee)}else t(_)}))})}}const P=E=>Object.keys(E).reduce((n,s)=>(n[s.toLowerCase()]=E[s],n),{})}),
9783:((ae,le,e)=>{e.d(le,{H:()=>k,s:()=>f});function f(V){const b=V.protocol==="https:";if(k(V))return;const R=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(R)try{return new j(R)}catch{if(!R.startsWith("http://")&&!R.startsWith("https://"))return new j(`http://${R}`)}else return}function k(V){if(!V.hostname)return!1;const b=V.hostname;if(I(b))return!0;
const R=process.env.no_proxy||process.env.NO_PROXY||"";if(!R)return!1;let B;V.port?B=Number(V.port):V.protocol==="http:"?B=80:V.protocol==="https:"&&(B=443);const W=[V.hostname.toUpperCase()];typeof B==
"number"&&W.push(`${W[0]}:${B}`);for(const O of R.split(",").map(p=>p.trim().toUpperCase()).filter(p=>p))if(O==="*"||W.some(p=>p===O||p.endsWith(`.${O}`)||O.startsWith(".")&&p.endsWith(`${O}`)))return!0;
return!1}function I(V){const b=V.toLowerCase();return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class j extends URL{constructor(b,R){super(b,R),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ae,le,e)=>{e.d(le,{E:()=>j});class f{diff(b,R,B={}){let W;typeof B=="function"?(W=B,B={}):"callback"in B&&(W=B.callback);const O=this.castInput(b,B),p=this.castInput(R,B),a=this.removeEmpty(this.
tokenize(O,B)),o=this.removeEmpty(this.tokenize(p,B));return this.diffWithOptionsObj(a,o,B,W)}diffWithOptionsObj(b,R,B,W){var O;const p=T=>{if(T=this.postProcess(T,B),W){setTimeout(function(){W(T)},0);
return}else return T},a=R.length,o=b.length;let l=1,u=a+o;B.maxEditLength!=null&&(u=Math.min(u,B.maxEditLength));const M=(O=B.timeout)!==null&&O!==void 0?O:1/0,S=Date.now()+M,v=[{oldPos:-1,lastComponent:void 0}];
let r=this.extractCommon(v[0],R,b,0,B);if(v[0].oldPos+1>=o&&r+1>=a)return p(this.buildValues(v[0].lastComponent,R,b));let c=-1/0,y=1/0;const N=()=>{for(let T=Math.max(c,-l);T<=Math.min(y,l);T+=2){let P;
const E=v[T-1],n=v[T+1];E&&(v[T-1]=void 0);let s=!1;if(n){const i=n.oldPos-T;s=n&&0<=i&&i<a}const t=E&&E.oldPos+1<o;if(!s&&!t){v[T]=void 0;continue}if(!t||s&&E.oldPos<n.oldPos?P=this.addToPath(n,!0,!1,
0,B):P=this.addToPath(E,!1,!0,1,B),r=this.extractCommon(P,R,b,T,B),P.oldPos+1>=o&&r+1>=a)return p(this.buildValues(P.lastComponent,R,b))||!0;v[T]=P,P.oldPos+1>=o&&(y=Math.min(y,T-1)),r+1>=a&&(c=Math.max(
c,T+1))}l++};if(W)(function T(){setTimeout(function(){if(l>u||Date.now()>S)return W(void 0);N()||T()},0)})();else for(;l<=u&&Date.now()<=S;){const T=N();if(T)return T}}addToPath(b,R,B,W,O){const p=b.lastComponent;
return p&&!O.oneChangePerToken&&p.added===R&&p.removed===B?{oldPos:b.oldPos+W,lastComponent:{count:p.count+1,added:R,removed:B,previousComponent:p.previousComponent}}:{oldPos:b.oldPos+W,lastComponent:{
count:1,added:R,removed:B,previousComponent:p}}}extractCommon(b,R,B,W,O){const p=R.length,a=B.length;let o=b.oldPos,l=o-W,u=0;for(;l+1<p&&o+1<a&&this.equals(B[o+1],R[l+1],O);)l++,o++,u++,O.oneChangePerToken&&
(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return u&&!O.oneChangePerToken&&(b.lastComponent={count:u,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=
o,l}equals(b,R,B){return B.comparator?B.comparator(b,R):b===R||!!B.ignoreCase&&b.toLowerCase()===R.toLowerCase()}removeEmpty(b){const R=[];for(let B=0;B<b.length;B++)b[B]&&R.push(b[B]);return R}castInput(b,R){
return b}tokenize(b,R){return Array.from(b)}join(b){return b.join("")}postProcess(b,R){return b}get useLongestToken(){return!1}buildValues(b,R,B){const W=[];let O;for(;b;)W.push(b),O=b.previousComponent,
delete b.previousComponent,b=O;W.reverse();const p=W.length;let a=0,o=0,l=0;for(;a<p;a++){const u=W[a];if(u.removed)u.value=this.join(B.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){
let M=R.slice(o,o+u.count);M=M.map(function(S,v){const r=B[l+v];return r.length>S.length?r:S}),u.value=this.join(M)}else u.value=this.join(R.slice(o,o+u.count));o+=u.count,u.added||(l+=u.count)}}return W}}
class k extends f{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const I=new k;function j(V,b,R){return I.diff(V,b,R)}})},xt={};function tt(ae){var le=xt[ae];if(le!==void 0)return le.
exports;var e=xt[ae]={exports:{}},f=!0;try{Ct[ae].call(e.exports,e,e.exports,tt),f=!1}finally{f&&delete xt[ae]}return e.exports}tt.m=Ct,typeof tt<"u"&&(tt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ae=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",le=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",f=I=>{I&&I.d<1&&(I.d=1,I.forEach(j=>j.r--),I.forEach(j=>j.r--?j.r++:j()))},k=I=>I.map(j=>{if(j!==
null&&typeof j=="object"){if(j[ae])return j;if(j.then){var V=[];V.d=0,j.then(B=>{b[le]=B,f(V)},B=>{b[e]=B,f(V)});var b={};return b[ae]=B=>B(V),b}}var R={};return R[ae]=B=>{},R[le]=j,R});tt.a=(I,j,V)=>{
var b;V&&((b=[]).d=-1);var R=new Set,B=I.exports,W,O,p,a=new Promise((o,l)=>{p=l,O=o});a[le]=B,a[ae]=o=>(b&&o(b),R.forEach(o),a.catch(l=>{})),I.exports=a,j(o=>{W=k(o);var l,u=()=>W.map(S=>{if(S[e])throw S[e];
return S[le]}),M=new Promise(S=>{l=()=>S(u),l.r=0;var v=r=>r!==b&&!R.has(r)&&(R.add(r),r&&!r.d&&(l.r++,r.push(l)));W.map(r=>r[ae](v))});return l.r?M:u()},o=>(o?p(a[e]=o):O(B),f(b))),b&&b.d<0&&(b.d=0)}})(),
(()=>{var ae=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,le;tt.t=function(e,f){if(f&1&&(e=this(e)),f&8||typeof e=="object"&&e&&(f&4&&e.__esModule||f&16&&typeof e.then=="function"))
return e;var k=Object.create(null);tt.r(k);var I={};le=le||[null,ae({}),ae([]),ae(ae)];for(var j=f&2&&e;typeof j=="object"&&!~le.indexOf(j);j=ae(j))Object.getOwnPropertyNames(j).forEach(V=>I[V]=()=>e[V]);
return I.default=()=>e,tt.d(k,I),k}})(),tt.d=(ae,le)=>{for(var e in le)tt.o(le,e)&&!tt.o(ae,e)&&Object.defineProperty(ae,e,{enumerable:!0,get:le[e]})},tt.f={},tt.e=ae=>Promise.all(Object.keys(tt.f).reduce(
(le,e)=>(tt.f[e](ae,le),le),[])),tt.u=ae=>""+ae+".index.js",tt.o=(ae,le)=>Object.prototype.hasOwnProperty.call(ae,le),tt.r=ae=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ae,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ae,"__esModule",{value:!0})},(()=>{var ae={792:0},le=e=>{var{ids:f,modules:k,runtime:I}=e,j,V,b=0;for(j in k)tt.o(k,j)&&(tt.m[j]=k[j]);for(I&&I(tt);b<f.length;b++)
V=f[b],tt.o(ae,V)&&ae[V]&&ae[V][0](),ae[f[b]]=0};tt.f.j=(e,f)=>{var k=tt.o(ae,e)?ae[e]:void 0;if(k!==0)if(k)f.push(k[1]);else{var I=import("./"+tt.u(e)).then(le,j=>{throw ae[e]!==0&&(ae[e]=void 0),j}),
I=Promise.race([I,new Promise(j=>k=ae[e]=[j])]);f.push(k[1]=I)}}})();var Lt=tt(6325);Lt=await Lt;
