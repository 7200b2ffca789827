const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Ye}from"module";const Ht={};var Ut={3313:(te=>{te.exports=ie;function ie(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ie.prototype.go=function(T){this.pending<this.max?l(this,T):this.waiting.push(T)},ie.prototype.wait=function(T){this.pending===0?T(this.error):this.listeners.push(T)},ie.prototype.hold=
function(){return e(this)};function e(T){T.pending+=1;var W=!1;return K;function K(b){if(W)throw new Error("callback called twice");if(W=!0,T.error=T.error||b,T.pending-=1,T.waiting.length>0&&T.pending<
T.max)l(T,T.waiting.shift());else if(T.pending===0){var I=T.listeners;T.listeners=[],I.forEach(X)}}function X(b){b(T.error)}}function l(T,W){W(e(T))}}),770:((te,ie,e)=>{te.exports=e(218)}),218:((te,ie,e)=>{
var l,T=e(9278),W=e(4756),K=e(8611),X=e(5692),b=e(4434),I=e(2613),P=e(9023);ie.httpOverHttp=C,ie.httpsOverHttp=O,ie.httpOverHttps=m,ie.httpsOverHttps=u;function C(j){var c=new r(j);return c.request=K.
request,c}function O(j){var c=new r(j);return c.request=K.request,c.createSocket=h,c.defaultPort=443,c}function m(j){var c=new r(j);return c.request=X.request,c}function u(j){var c=new r(j);return c.request=
X.request,c.createSocket=h,c.defaultPort=443,c}function r(j){var c=this;c.options=j||{},c.proxyOptions=c.options.proxy||{},c.maxSockets=c.options.maxSockets||K.Agent.defaultMaxSockets,c.requests=[],c.
sockets=[],c.on("free",function(y,S,$,k){for(var s=p(S,$,k),n=0,o=c.requests.length;n<o;++n){var t=c.requests[n];if(t.host===s.host&&t.port===s.port){c.requests.splice(n,1),t.request.onSocket(y);return}}
y.destroy(),c.removeSocket(y)})}P.inherits(r,b.EventEmitter),r.prototype.addRequest=function(c,i,y,S){var $=this,k=M({request:c},$.options,p(i,y,S));if($.sockets.length>=this.maxSockets){$.requests.push(
k);return}$.createSocket(k,function(s){s.on("free",n),s.on("close",o),s.on("agentRemove",o),c.onSocket(s);function n(){$.emit("free",s,k)}function o(t){$.removeSocket(s),s.removeListener("free",n),s.removeListener(
"close",o),s.removeListener("agentRemove",o)}})},r.prototype.createSocket=function(c,i){var y=this,S={};y.sockets.push(S);var $=M({},y.proxyOptions,{method:"CONNECT",path:c.host+":"+c.port,agent:!1,headers:{
host:c.host+":"+c.port}});c.localAddress&&($.localAddress=c.localAddress),$.proxyAuth&&($.headers=$.headers||{},$.headers["Proxy-Authorization"]="Basic "+new Buffer($.proxyAuth).toString("base64")),v(
"making CONNECT request");var k=y.request($);k.useChunkedEncodingByDefault=!1,k.once("response",s),k.once("upgrade",n),k.once("connect",o),k.once("error",t),k.end();function s(f){f.upgrade=!0}function n(f,d,g){
process.nextTick(function(){o(f,d,g)})}function o(f,d,g){if(k.removeAllListeners(),d.removeAllListeners(),f.statusCode!==200){v("tunneling socket could not be established, statusCode=%d",f.statusCode),
d.destroy();var L=new Error("tunneling socket could not be established, statusCode="+f.statusCode);L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(S);return}if(g.length>0){v("got illegal \
response body from proxy"),d.destroy();var L=new Error("got illegal response body from proxy");L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(S);return}return v("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(S)]=d,i(d)}function t(f){k.removeAllListeners(),v(`tunneling socket could not be established, cause=%s
`,f.message,f.stack);var d=new Error("tunneling socket could not be established, cause="+f.message);d.code="ECONNRESET",c.request.emit("error",d),y.removeSocket(S)}},r.prototype.removeSocket=function(c){
var i=this.sockets.indexOf(c);if(i!==-1){this.sockets.splice(i,1);var y=this.requests.shift();y&&this.createSocket(y,function(S){y.request.onSocket(S)})}};function h(j,c){var i=this;r.prototype.createSocket.
call(i,j,function(y){var S=j.request.getHeader("host"),$=M({},i.options,{socket:y,servername:S?S.replace(/:.*$/,""):j.host}),k=W.connect(0,$);i.sockets[i.sockets.indexOf(y)]=k,c(k)})}function p(j,c,i){
return typeof j=="string"?{host:j,port:c,localAddress:i}:j}function M(j){for(var c=1,i=arguments.length;c<i;++c){var y=arguments[c];if(typeof y=="object")for(var S=Object.keys(y),$=0,k=S.length;$<k;++$){
var s=S[$];y[s]!==void 0&&(j[s]=y[s])}}return j}var v;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?v=function(){var j=Array.prototype.slice.call(arguments);typeof j[0]=="string"?j[0]=
"TUNNEL: "+j[0]:j.unshift("TUNNEL:"),console.error.apply(console,j)}:v=function(){},l=v}),4248:(te=>{const ie=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(l){let T=-1;for(let W of l)T=ie[(T^W)&255]^T>>>8;return(T^-1)>>>0}te.exports=e}),3502:((te,ie,e)=>{var l=e(9896),T=e(9023),W=e(2203),K=W.Readable,X=W.PassThrough,b=e(3313),I=e(4434).
EventEmitter;ie.BufferSlicer=O,ie.FdSlicer=P,T.inherits(P,I);function P(m){I.call(this),this.fd=m,this.pend=new b,this.pend.max=1,this.refCount=0}P.prototype.read=function(m,u,r,h,p){var M=this;M.pend.
go(function(v){l.read(M.fd,m,u,r,h,function(j,c,i){v(),p(j,c,i)})})},P.prototype.createReadStream=function(m){return new C(this,m)},P.prototype.ref=function(){this.refCount+=1},P.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;l.close(m.fd,u);function u(r){r?m.emit("error",r):m.emit("close")}},T.inherits(C,K);function C(m,u){u=u||
{},K.call(this,u),this.context=m,this.context.ref(),this.start=u.start||0,this.endOffset=u.end,this.pos=this.start}C.prototype._read=function(m){var u=this,r=Math.min(u._readableState.highWaterMark,m);
if(u.endOffset!=null&&(r=Math.min(r,u.endOffset-u.pos)),r<=0){u.push(null),this._cleanup();return}u.context.pend.go(function(h){var p=Buffer.allocUnsafe(r);l.read(u.context.fd,p,0,r,u.pos,function(M,v){
M?u.destroy(M):v===0?(u.push(null),u._cleanup()):(u.pos+=v,u.push(p.slice(0,v))),h()})})},C.prototype._destroy=function(m,u){this._cleanup(),u(m)},C.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},T.inherits(O,I);function O(m){I.call(this),this.refCount=0,this.buffer=m}O.prototype.read=function(m,u,r,h,p){if(!(0<=u&&u<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+u+" <= "+m.length);if(h<0)throw new RangeError("position is negative: "+h);if(u+r>m.length&&(r=m.length-u),h+r>this.buffer.length&&(r=this.buffer.length-h),r<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,u,h,h+r),setImmediate(function(){p(null,r)})},O.prototype.createReadStream=function(m){m=m||{};var u=new X(m);u.start=m.start||0,u.endOffset=m.end,u.pos=u.endOffset||
this.buffer.length;for(var r=this.buffer.slice(u.start,u.pos),h=65536,p=0;;){var M=p+h;if(M>=r.length){p<r.length&&u.write(r.slice(p,r.length));break}u.write(r.slice(p,M)),p=M}return u.end(),u},O.prototype.
ref=function(){this.refCount+=1},O.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((te,ie,e)=>{var l,T=e(9896),W=e(3106),K=e(3502),X=e(9023),b=e(
4434).EventEmitter,I=e(2203).Transform,P=e(2203).PassThrough,C=e(2203).Writable;const O=typeof W.crc32=="function"?W.crc32:e(4248);l=p,l=M,l=v,l=j,l=m,l=u,ie.SY=r,l=h,l=k,ie.ax=s,l=n,l=o,l=c,l=S,l=$,l=
d;function m(w,E){return new Promise((U,A)=>{p(w,{...E,lazyEntries:!0},function(G,Q){if(G)return A(G);U(Q)})})}function u(w,E){return new Promise((U,A)=>{M(w,{...E,lazyEntries:!0},function(G,Q){if(G)return A(
G);U(Q)})})}function r(w,E){return new Promise((U,A)=>{v(w,{...E,lazyEntries:!0},function(G,Q){if(G)return A(G);U(Q)})})}function h(w,E,U){return new Promise((A,G)=>{j(w,E,{...U,lazyEntries:!0},function(Q,N){
if(Q)return G(Q);A(N)})})}function p(w,E,U){typeof E=="function"&&(U=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),U==null&&(U=re),T.open(w,"r",function(A,G){if(A)return U(A);M(G,E,function(Q,N){Q&&T.close(G,re),
U(Q,N)})})}function M(w,E,U){typeof E=="function"&&(U=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),U==null&&(U=re),T.fstat(w,function(A,G){if(A)return U(A);var Q=new K.FdSlicer(w);j(Q,G.size,E,U)})}
function v(w,E,U){typeof E=="function"&&(U=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var A=new K.BufferSlicer(w);j(A,w.length,E,U)}function j(w,E,U,A){typeof U=="function"&&(A=U,U=null),U==null&&(U={}),U.autoClose==null&&(U.autoClose=
!0),U.lazyEntries==null&&(U.lazyEntries=!1),U.decodeStrings==null&&(U.decodeStrings=!0);var G=!!U.decodeStrings;if(U.validateEntrySizes==null&&(U.validateEntrySizes=!0),U.strictFileNames==null&&(U.strictFileNames=
!1),A==null&&(A=re),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var Q=22,N=20,z=65535,x=Math.min(N+Q+z,E),B=ae(x),R=E-B.length;t(w,B,0,x,R,function(Y){if(Y)return A(Y);for(var ne=x-Q;ne>=
0;ne-=1)if(B.readUInt32LE(ne)===101010256){var q=B.subarray(ne),se=q.readUInt16LE(4),ge=q.readUInt16LE(10),Ee=q.readUInt32LE(16),Te=q.readUInt16LE(20),De=q.length-Q;if(Te!==De)return A(new Error("Inva\
lid comment length. Expected: "+De+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ne=G?F(q.subarray(22),
!1):q.subarray(22);if(ne-N>=0&&B.readUInt32LE(ne-N)===117853008){var je=B.subarray(ne-N,ne-N+N),Ie=Z(je,8),Ce=ae(56);return t(w,Ce,0,Ce.length,Ie,function(me){return me?A(me):Ce.readUInt32LE(0)!==101075792?
A(new Error("invalid zip64 end of central directory record signature")):(se=Ce.readUInt32LE(16),se!==0?A(new Error("multi-disk zip files are not supported: found disk number: "+se)):(ge=Z(Ce,32),Ee=Z(
Ce,48),A(null,new c(w,Ee,E,ge,Ne,U.autoClose,U.lazyEntries,G,U.validateEntrySizes,U.strictFileNames))))})}return se!==0?A(new Error("multi-disk zip files are not supported: found disk number: "+se)):A(
null,new c(w,Ee,E,ge,Ne,U.autoClose,U.lazyEntries,G,U.validateEntrySizes,U.strictFileNames))}A(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}X.inherits(c,b);function c(w,E,U,A,G,Q,N,z,x,B){var R=this;b.call(R),R.reader=w,R.reader.on("error",function(Y){y(R,Y)}),R.reader.once("close",function(){R.emit("close")}),R.readEntryCursor=E,
R.fileSize=U,R.entryCount=A,R.comment=G,R.entriesRead=0,R.autoClose=!!Q,R.lazyEntries=!!N,R.decodeStrings=!!z,R.validateEntrySizes=!!x,R.strictFileNames=!!B,R.isOpen=!0,R.emittedError=!1,R.hasEachEntryBeenCalled=
!1,R.lazyEntries||R._readEntry()}c.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function i(w,E){w.autoClose&&w.close(),y(w,E)}function y(w,E){w.emittedError||(w.emittedError=
!0,w.emit("error",E))}c.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},c.prototype._readEntry=function(){var w=this;
if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var E=ae(46);t(w.reader,E,0,E.length,w.readEntryCursor,function(U){
if(U)return i(w,U);if(!w.emittedError){var A=new S,G=E.readUInt32LE(0);if(G!==33639248)return i(w,new Error("invalid central directory file header signature: 0x"+G.toString(16)));if(A.versionMadeBy=E.
readUInt16LE(4),A.versionNeededToExtract=E.readUInt16LE(6),A.generalPurposeBitFlag=E.readUInt16LE(8),A.compressionMethod=E.readUInt16LE(10),A.lastModFileTime=E.readUInt16LE(12),A.lastModFileDate=E.readUInt16LE(
14),A.crc32=E.readUInt32LE(16),A.compressedSize=E.readUInt32LE(20),A.uncompressedSize=E.readUInt32LE(24),A.fileNameLength=E.readUInt16LE(28),A.extraFieldLength=E.readUInt16LE(30),A.fileCommentLength=E.
readUInt16LE(32),A.internalFileAttributes=E.readUInt16LE(36),A.externalFileAttributes=E.readUInt32LE(38),A.relativeOffsetOfLocalHeader=E.readUInt32LE(42),A.generalPurposeBitFlag&64)return i(w,new Error(
"strong encryption is not supported"));w.readEntryCursor+=46,E=ae(A.fileNameLength+A.extraFieldLength+A.fileCommentLength),t(w.reader,E,0,E.length,w.readEntryCursor,function(Q){if(Q)return i(w,Q);if(!w.
emittedError){A.fileNameRaw=E.subarray(0,A.fileNameLength);var N=A.fileNameLength+A.extraFieldLength;A.extraFieldRaw=E.subarray(A.fileNameLength,N),A.fileCommentRaw=E.subarray(N,N+A.fileCommentLength);
try{A.extraFields=o(A.extraFieldRaw)}catch(ge){return i(w,ge)}if(w.decodeStrings){var z=(A.generalPurposeBitFlag&2048)!==0;A.fileComment=F(A.fileCommentRaw,z),A.fileName=s(A.generalPurposeBitFlag,A.fileNameRaw,
A.extraFields,w.strictFileNames);var x=n(A.fileName);if(x!=null)return i(w,new Error(x))}else A.fileComment=A.fileCommentRaw,A.fileName=A.fileNameRaw;A.comment=A.fileComment,w.readEntryCursor+=E.length,
w.entriesRead+=1;for(var B=0;B<A.extraFields.length;B++){var R=A.extraFields[B];if(R.id===1){var Y=R.data,ne=0;if(A.uncompressedSize===4294967295){if(ne+8>Y.length)return i(w,new Error("zip64 extended\
 information extra field does not include uncompressed size"));A.uncompressedSize=Z(Y,ne),ne+=8}if(A.compressedSize===4294967295){if(ne+8>Y.length)return i(w,new Error("zip64 extended information extr\
a field does not include compressed size"));A.compressedSize=Z(Y,ne),ne+=8}if(A.relativeOffsetOfLocalHeader===4294967295){if(ne+8>Y.length)return i(w,new Error("zip64 extended information extra field \
does not include relative header offset"));A.relativeOffsetOfLocalHeader=Z(Y,ne),ne+=8}break}}if(w.validateEntrySizes&&A.compressionMethod===0){var q=A.uncompressedSize;if(A.isEncrypted()&&(q+=12),A.compressedSize!==
q){var se="compressed/uncompressed size mismatch for stored file: "+A.compressedSize+" != "+A.uncompressedSize;return i(w,new Error(se))}}w.emit("entry",A),w.lazyEntries||w._readEntry()}})}})}},c.prototype.
eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");w.hasEachEntryBeenCalled=!0;let E=null;w.on("entry",A),w.on("end",G),w.on("error",Q);function U(){w.removeListener("entry",A),w.removeListener("end",G),w.removeListener("error",Q),w.autoClose&&w.
close()}function A(N){let{resolve:z}=E;E=null,z({value:N})}function G(){let{resolve:N}=E;E=null,U(),N({done:!0})}function Q(N){let{reject:z}=E;E=null,U(),z(N)}return{[Symbol.asyncIterator](){return this},
next(){const N=new Promise((z,x)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:z,reject:x}});return w.readEntry(),N},return(N){return U(),Promise.resolve(
{done:!0,value:N})},throw(N){return U(),Promise.reject(N)}}},c.prototype.openReadStream=function(w,E,U){var A=this,G=0,Q=w.compressedSize;if(U==null&&(U=E,E=null),E==null)E={};else{if(E.decodeFileData===
!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(E.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+E.decrypt);if(w.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(E.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===!1||E.decompress===
!0))throw new Error("invalid options.decompress value: "+E.decompress);z=E.decompress}}if(E.start!=null){if(G=E.start,G<0)throw new Error("options.start < 0");if(G>w.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(E.end!=null){if(Q=E.end,Q<0)throw new Error("options.end < 0");if(Q>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(Q<G)throw new Error(
"options.end < options.start")}}var N=E.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&E.decompress===!1)&&(!w.isEncrypted()||E.decrypt===!1);if((E.start!=null||E.end!=null)&&
!N)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!A.isOpen)return U(new Error("closed"));if(w.isEncrypted()&&!N&&E.decrypt!==!1)return U(
new Error("entry is encrypted, and options.decodeFileData !== false"));var z;if(N)z=!1;else if(w.compressionMethod===8)z=E.decodeFileData!==!0;else return U(new Error("unsupported compression method: "+
w.compressionMethod));A.readLocalFileHeader(w,{minimal:!0},function(x,B){if(x)return U(x);A.openReadStreamLowLevel(B.fileDataStart,w.compressedSize,G,Q,z,w.uncompressedSize,U)})},c.prototype.openReadStreamLowLevel=
function(w,E,U,A,G,Q,N){var z=this,x=w+E,B=z.reader.createReadStream({start:w+U,end:w+A}),R=B;if(G){var Y=!1,ne=W.createInflateRaw();B.on("error",function(q){setImmediate(function(){Y||ne.emit("error",
q)})}),B.pipe(ne),z.validateEntrySizes?(R=new f(Q),ne.on("error",function(q){setImmediate(function(){Y||R.emit("error",q)})}),ne.pipe(R)):R=ne,ce(R,function(){Y=!0,ne!==R&&ne.unpipe(R),B.unpipe(ne),B.
destroy()})}N(null,R)},c.prototype.readLocalFileHeader=function(w,E,U){var A=this;U==null&&(U=E,E=null),E==null&&(E={}),A.reader.ref();var G=ae(30);t(A.reader,G,0,G.length,w.relativeOffsetOfLocalHeader,
function(Q){try{if(Q)return U(Q);var N=G.readUInt32LE(0);if(N!==67324752)return U(new Error("invalid local file header signature: 0x"+N.toString(16)));var z=G.readUInt16LE(26),x=G.readUInt16LE(28),B=w.
relativeOffsetOfLocalHeader+30+z+x;if(B+w.compressedSize>A.fileSize)return U(new Error("file data overflows file bounds: "+B+" + "+w.compressedSize+" > "+A.fileSize));if(E.minimal)return U(null,{fileDataStart:B});
var R=new $;R.fileDataStart=B,R.versionNeededToExtract=G.readUInt16LE(4),R.generalPurposeBitFlag=G.readUInt16LE(6),R.compressionMethod=G.readUInt16LE(8),R.lastModFileTime=G.readUInt16LE(10),R.lastModFileDate=
G.readUInt16LE(12),R.crc32=G.readUInt32LE(14),R.compressedSize=G.readUInt32LE(18),R.uncompressedSize=G.readUInt32LE(22),R.fileNameLength=z,R.extraFieldLength=x,G=ae(z+x),A.reader.ref(),t(A.reader,G,0,
G.length,w.relativeOffsetOfLocalHeader+30,function(Y){try{return Y?U(Y):(R.fileName=G.subarray(0,z),R.extraField=G.subarray(z),U(null,R))}finally{A.reader.unref()}})}finally{A.reader.unref()}})},c.prototype.
openReadStreamPromise=function(w,E){return new Promise((U,A)=>{this.openReadStream(w,E,function(G,Q){if(G)return A(G);U(Q)})})},c.prototype.openReadStreamLowLevelPromise=function(w,E,U,A,G,Q){return new Promise(
(N,z)=>{this.openReadStream(w,E,U,A,G,Q,function(x,B){if(x)return z(x);N(B)})})},c.prototype.readLocalFileHeaderPromise=function(w,E){return new Promise((U,A)=>{this.readLocalFileHeader(w,E,function(G,Q){
if(G)return A(G);U(Q)})})};function S(){}S.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){var U=this.extraFields[E];if(U.id===21589){
var A=U.data;if(A.length<5)continue;var G=A[0],Q=1;if(!(G&Q))continue;var N=A.readInt32LE(1);return new Date(N*1e3)}else if(U.id===10){var A=U.data;if(A.length!==32||A.readUInt16LE(4)!==1||A.readUInt16LE(
6)!==24)continue;var z=A.readUInt32LE(8)+4294967296*A.readInt32LE(12),x=z/1e4-116444736e5;return new Date(x)}}return k(this.lastModFileDate,this.lastModFileTime,w.timezone)},S.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},S.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},S.prototype.isCompressed=function(){
return this.compressionMethod===8};function $(){}function k(w,E,U){var A=w&31,G=(w>>5&15)-1,Q=(w>>9&127)+1980,N=0,z=(E&31)*2,x=E>>5&63,B=E>>11&31;if(U==null||U==="local")return new Date(Q,G,A,B,x,z,N);
if(U==="UTC")return new Date(Date.UTC(Q,G,A,B,x,z,N));throw new Error("unrecognized options.timezone: "+options.timezone)}function s(w,E,U,A){for(var G=null,Q=0;Q<U.length;Q++){var N=U[Q];if(N.id===28789){
if(N.data.length<6||N.data.readUInt8(0)!==1)continue;var z=N.data.readUInt32LE(1);if(O(E)!==z)continue;G=F(N.data.subarray(5),!0);break}}if(G==null){var x=(w&2048)!==0;G=F(E,x)}return A||(G=G.replace(
/\\/g,"/")),G}function n(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+w:null}function o(w){for(var E=[],U=0;U<w.length-3;){var A=w.readUInt16LE(U+0),G=w.readUInt16LE(U+2),Q=U+4,N=Q+G;if(N>w.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var z=w.subarray(Q,N);E.push({id:A,data:z}),U=N}return E}function t(w,E,U,A,G,Q){if(A===0)return setImmediate(function(){Q(null,ae(0))});w.read(E,U,A,G,function(N,z){if(N)return Q(N);if(z<A)return Q(
new Error("unexpected EOF"));Q()})}X.inherits(f,I);function f(w){I.call(this),this.actualByteCount=0,this.expectedByteCount=w}f.prototype._transform=function(w,E,U){if(this.actualByteCount+=w.length,this.
actualByteCount>this.expectedByteCount){var A="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return U(new Error(A))}U(null,w)},f.prototype._flush=
function(w){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return w(new Error(E))}w()},X.inherits(
d,b);function d(){b.call(this),this.refCount=0}d.prototype.ref=function(){this.refCount+=1},d.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error(
"invalid unref");w.close(E);function E(U){if(U)return w.emit("error",U);w.emit("close")}},d.prototype.createReadStream=function(w){w==null&&(w={});var E=w.start,U=w.end;if(E===U){var A=new P;return setImmediate(
function(){A.end()}),A}var G=this._readStreamForRange(E,U),Q=!1,N=new g(this);G.on("error",function(x){setImmediate(function(){Q||N.emit("error",x)})}),ce(N,function(){G.unpipe(N),N.unref(),G.destroy()});
var z=new f(U-E);return N.on("error",function(x){setImmediate(function(){Q||z.emit("error",x)})}),ce(z,function(){Q=!0,N.unpipe(z),N.destroy()}),G.pipe(N).pipe(z)},d.prototype._readStreamForRange=function(w,E){
throw new Error("not implemented")},d.prototype.read=function(w,E,U,A,G){var Q=this.createReadStream({start:A,end:A+U}),N=new C,z=0;N._write=function(x,B,R){x.copy(w,E+z,0,x.length),z+=x.length,R()},N.
on("finish",G),Q.on("error",function(x){G(x)}),Q.pipe(N)},d.prototype.close=function(w){setImmediate(w)},X.inherits(g,P);function g(w){P.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}
g.prototype._flush=function(w){this.unref(),w()},g.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function F(w,E){if(E)return w.toString("utf8");for(var U="",A=0;A<w.length;A++)U+=L[w[A]];return U}function Z(w,E){var U=w.readUInt32LE(E),A=w.readUInt32LE(E+4);return A*4294967296+
U}var ae;typeof Buffer.allocUnsafe=="function"?ae=function(w){return Buffer.allocUnsafe(w)}:ae=function(w){return new Buffer(w)};function ce(w,E){typeof w.destroy=="function"?w._destroy=function(U,A){
E(),A?.(U)}:w.destroy=E}function re(w){if(w)throw w}}),9037:((te,ie,e)=>{var l=W=>{var K={};return e.d(K,W),K},T=W=>(()=>W);te.exports=l({getOctokit:()=>jt.getOctokit})}),6543:((te,ie,e)=>{var l=W=>{var K={};
return e.d(K,W),K},T=W=>(()=>W);te.exports=l({defaults:()=>Bt.defaults})}),8008:((te,ie,e)=>{var l=W=>{var K={};return e.d(K,W),K},T=W=>(()=>W);te.exports=l({requestLog:()=>Wt.requestLog})}),212:((te,ie,e)=>{
var l=W=>{var K={};return e.d(K,W),K},T=W=>(()=>W);te.exports=l({retry:()=>Ft.retry})}),938:((te,ie,e)=>{var l=W=>{var K={};return e.d(K,W),K},T=W=>(()=>W);te.exports=l({default:()=>Kt.default})}),5131:((te,ie,e)=>{
var l=W=>{var K={};return e.d(K,W),K},T=W=>(()=>W);te.exports=l({default:()=>zt.default})}),2613:(te=>{te.exports=Ye(import.meta.url)("assert")}),181:(te=>{te.exports=Ye(import.meta.url)("buffer")}),6982:(te=>{
te.exports=Ye(import.meta.url)("crypto")}),4434:(te=>{te.exports=Ye(import.meta.url)("events")}),9896:(te=>{te.exports=Ye(import.meta.url)("fs")}),1943:(te=>{te.exports=Ye(import.meta.url)("fs/promise\
s")}),8611:(te=>{te.exports=Ye(import.meta.url)("http")}),5692:(te=>{te.exports=Ye(import.meta.url)("https")}),9278:(te=>{te.exports=Ye(import.meta.url)("net")}),4573:(te=>{te.exports=Ye(import.meta.url)(
"node:buffer")}),7598:(te=>{te.exports=Ye(import.meta.url)("node:crypto")}),3024:(te=>{te.exports=Ye(import.meta.url)("node:fs")}),1455:(te=>{te.exports=Ye(import.meta.url)("node:fs/promises")}),7067:(te=>{
te.exports=Ye(import.meta.url)("node:http")}),4708:(te=>{te.exports=Ye(import.meta.url)("node:https")}),8995:(te=>{te.exports=Ye(import.meta.url)("node:module")}),8161:(te=>{te.exports=Ye(import.meta.
url)("node:os")}),6760:(te=>{te.exports=Ye(import.meta.url)("node:path")}),1708:(te=>{te.exports=Ye(import.meta.url)("node:process")}),7075:(te=>{te.exports=Ye(import.meta.url)("node:stream")}),3136:(te=>{
te.exports=Ye(import.meta.url)("node:url")}),7975:(te=>{te.exports=Ye(import.meta.url)("node:util")}),8522:(te=>{te.exports=Ye(import.meta.url)("node:zlib")}),857:(te=>{te.exports=Ye(import.meta.url)(
"os")}),6928:(te=>{te.exports=Ye(import.meta.url)("path")}),2203:(te=>{te.exports=Ye(import.meta.url)("stream")}),4756:(te=>{te.exports=Ye(import.meta.url)("tls")}),2018:(te=>{te.exports=Ye(import.meta.
url)("tty")}),7016:(te=>{te.exports=Ye(import.meta.url)("url")}),9023:(te=>{te.exports=Ye(import.meta.url)("util")}),3106:(te=>{te.exports=Ye(import.meta.url)("zlib")}),3e3:((te,ie,e)=>{e.d(ie,{WZ:()=>C,
j:()=>u,mJ:()=>m});var l=e(7598),T=e(6760),W=e(532),K=e(6191),X=e(7487),b=e(9870),I=e(3657),P=e(6584);function C(r,h){const p=r.boolean("upload-artifact",!0),M={overwrite:h,retentionDays:r.optional("r\
etention-days",O)},v=r.boolean("artifact-env-variables",!0);return{upload:p?M:void 0,artifactEnvVariables:v}}function O(r){if(/^0+$/.test(r))return;const h=(0,P.$J)(1/0,!0)(r),p=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(h>p)throw new Error(`must be at most ${p}, the repository's limit in days, not ${h}`);return h}async function m(r,{path:h,sha256:p,package:M},{upload:v,artifactEnvVariables:j}){if(j)return await(0,K.
mz)(r,{path:h,digest:p},v);const c=(0,I.z)((0,b.KC)(M)),i=(0,T.join)(await(0,X.Pd)("workflow-artifact-"),(0,T.basename)(h));await(0,W.lo)(i,c);const y=(0,l.createHash)("sha256").update(c).digest("hex");
return await(0,K.mz)(r,{path:i,digest:y},v)}function u({upload:r,artifactEnvVariables:h},p){!r||!h||!(0,X.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((te,ie,e)=>{e.d(ie,{B:()=>I,X:()=>C});var l=e(7975),T=e(9462),W=e(3657),K=e(5645),X=e(6006),b=e(3349);
async function I(O,m,{title:u,advice:r,idsIn:h}){O.log.info(`${u}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const M=v=>{const c={...{"dock-status-id":m.dockStatusId,...h(v)},
status:v.status||p.status};(0,l.isDeepStrictEqual)(c,p)||O.publish(c),p=c};return await(0,X.qt)(O,m,{longestWaitMs:O.inputs.longestWaitMs,advice:r,onStatus:M})}const P="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function C(O,{workflowId:m,flowId:u}){return O.log.info(`Exporting workflow ${m}, flow ${u}, from ${O.platform.url.href}`),await(0,T.N)(O,(0,T.R)(O.inputs.timeoutMs,
"No package"),async r=>{const h=await(0,b.Nq)(r,{workflowId:m,flowId:u}),{dockStatusId:p,exportJobId:M}=h,v=await I(r,h,{title:`Export job ${M??"without an ID"}`,advice:P,idsIn:()=>({"export-job-id":M})}),
j=await(0,b.EH)(r,h,v),c=async()=>(0,b.EH)(r,h,await(0,X.SO)(r,p)),i=$=>(0,W.u)($,r.signal),{content:y,...S}=await(0,K.R)(r,{url:j,freshUrl:c,read:i});return{...S,package:y}})}}),2697:((te,ie,e)=>{e.d(
ie,{$l:()=>j,As:()=>r,Sm:()=>P,UX:()=>O,Xd:()=>p,bg:()=>c,cZ:()=>u});var l=e(1455),T=e(6760),W=e(7279),K=e(8725),X=e(7487),b=e(4057),I=e(706);function P({host:i,pathname:y}){return i+y.replace(/\/$/,"")}
const C=2e4;function O({message:i}){return(0,I.OX)(i,1e3)}const m="<dock status ID>";function u(i){const y=new Map;for(const{name:$,error:k,job:s}of i){if(!k)continue;const{"dock-status-id":n}=s,o=n===
void 0?k.message:k.message.replaceAll(n,m),t=y.get(o)??{names:[],ids:[],help:(0,X.VY)(k)};y.set(o,t),t.names.push($),n!==void 0&&t.ids.push(n)}const S=Math.max(100,Math.min(1e3,Math.floor(C/y.size)));
return Array.from(y,([$,{names:k,ids:s,help:n}])=>({names:k,message:(0,I.OX)($,S).replaceAll(m,()=>s.join(", ")),help:n}))}function r(i){return u(i).map(({names:y,message:S})=>`${y.join(", ")}: ${S}`).
join(" | ")}function h(i,y){return!i||!y||i.message===y.message?i??y:p(i,`${i.message} Also: ${y.message}`)}function p(i,y){return new W.HR({what:y,topic:(0,W.h_)(i).topic,cause:i})}async function M(i,y,{
platform:S,titles:$,facts:k=[],known:s,work:n}){let o=s;const t=g=>{o=g,setOutputs(g)};t(s);const f={inputs:i,platform:S,log:runnerLog(),signal:y,endsAt:1/0,publish:t},d=await n(f).then(()=>{},toError);
if(i.summary){const g=factTable([["Host",{words:P(i.host)}],...k,["Workflow ID",o["workflow-id"]],["Dock status ID",o["dock-status-id"]],["Status",o.status&&{words:o.status}],["Duration",{words:humanTime(
performance.now())}]]);d?await writeSummary($.failed,withHelp(O(d),helpFor(d)),g):await writeSummary($.done,g)}if(d)throw d}const v=1e6;async function j(i,y){const S=JSON.stringify(y);await c(`the out\
put ${i}`,{[`${i}.json`]:S});const $=Buffer.byteLength(S)>v;$&&(0,K.lm)(`The output ${i} would be longer than GitHub's limit of 1 MB. Read the file in ${i}-path.`),(0,X.n0)({[i]:$?[]:y})}async function c(i,y){
try{const S=await(0,X.Pd)("workflow-results-");for(const[$,k]of Object.entries(y)){const s=(0,T.join)(S,$);await(0,l.writeFile)(s,k).catch((0,X.E_)(s)),(0,X.n0)({[`${(0,T.parse)($).name}-path`]:s})}}catch(S){
(0,K.t1)().warning(`Can't keep ${i} as a file. ${(0,W.gJ)(S)}`)}}}),3018:((te,ie,e)=>{e.d(ie,{S:()=>He});var l=e(1124),T=e(706);const W=Number.MAX_SAFE_INTEGER,K=2,X=60,b="</details>",I=41,P=100;function C(a,_={}){
const{under:V=()=>"",parts:ee=[],noun:de="change",folded:he=!1}=_,{length:ue}=V(W),{least:Se=ue===0?a:`${a} \u2026`,changes:ye=v(ee)}=_;return{line:a,under:V,size:a.length+ue,least:Se,parts:ee,changes:ye,
noun:de,folded:he}}function O(a,_,V={}){return _.length===0?[]:[C(a,{...V,parts:_})]}function m(a,_){const V=({leaf:xe,outer:We})=>We.length===1?0:xe.size,ee=(xe,We)=>V(xe)-V(We),de=new Map,he=()=>j(p(
a,de).filter(([xe])=>xe!=="")),ue=[];let Se=r(a,[]).sort(ee),ye=_;for(let xe=-1;Se.length>0&&xe<ue.length;ye=_-u(he()))xe=ue.length,Se=Se.filter(We=>{const Ge=We.outer.filter(Xe=>!de.has(Xe)),Ke=Ge.map(
Xe=>Xe.line.length+K+X+(Xe.folded?I:0)).reduce((Xe,ot)=>Xe+ot,We.leaf.least.length+K);if(Ke>ye)return!0;ye-=Ke;for(const Xe of Ge)de.set(Xe,[]);return de.set(We.leaf,[We.leaf.least]),ue.push(We),!1});
for(const[xe,{leaf:We}]of ue.sort(ee).entries()){const Ge=h(We,We.least.length+Math.floor(ye/(ue.length-xe)));ye-=u(Ge)-We.least.length,de.set(We,Ge)}return he()}function u(a){return a.reduce((_,{length:V})=>_+
V,0)}function r(a,_){return a.parts.length===0?[{leaf:a,outer:_}]:a.parts.flatMap(V=>r(V,[..._,a]))}function h({line:a,under:_,size:V,least:ee},de){if(V<=de)return[a,_(Math.max(de,W))];for(let he=de-a.
length-X;he>P;he=Math.floor(he*.7)){const ue=_(he);if(ue!==""&&a.length+ue.length<=de)return[a,ue]}return[ee]}function p(a,_){const{line:V,parts:ee,folded:de}=a;if(ee.length===0)return[_.get(a)??[]];const ue=[
...ee.filter(Se=>_.has(Se)).flatMap(Se=>p(Se,_)),[M(a,ee.filter(Se=>!_.has(Se)))]];return de?[[`<details><summary>${V}</summary>`],...ue,[b]]:[[V],...ue]}function M({noun:a},_){if(a==="connection"&&_.
length>0)return`\u2026 and ${(0,T.hS)(_.length,"more connection")}`;if(v(_)===0)return"";const V=a==="workflow"?` in ${(0,T.hS)(_.length,"more workflow")}`:"";return`\u2026 and ${(0,T.hS)(v(_),"more c\
hange")}${V}`}function v(a){return a.reduce((_,{changes:V})=>_+V,0)}function j(a){const _=V=>V?.[0]?.startsWith("- ");return a.flatMap((V,ee)=>{const de=V[0]===b||_(V)&&_(a[ee-1]);return[ee===0?"":de?
`
`:`

`,...V]})}var c=e(8132),i=e(3436),y=e(8151),S=e(3499),$=e(9665),k=e(8965),s=e(5408);const n=2,o=1e3,t=240,f=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],d="...";function g(a,_){const V=[L(a??_),L(_??a)],[ee,de]=[Z(a),Z(_)],he=ce(ee,de);return V[0]===V[1]?he:[`@@ line ends: ${V[0]} \u2192 ${V[1]} @@`,...he]}function L(a=""){return a.includes(
`
`)&&!/(?<!\r)\n/.test(a)?"CRLF":"LF"}function F(a){return a.split(L(a)==="CRLF"?`\r
`:`
`)}function Z(a){return(a===void 0?[]:F(a)).flatMap(V=>f.reduce(ae,[V]).map((ee,de)=>de===0?ee:d+ee))}function ae(a,_){return a.flatMap(V=>V.length>t?Array.from(V.matchAll(_),([ee])=>ee):V)}function ce(a,_){
const V=new Set(a),de=_.some(ue=>V.has(ue))?(0,k.E)([...a],[..._],{maxEditLength:o}):void 0;if(de===void 0)return[...E(a,_),...re("+",_)];let he=0;return de.flatMap(({added:ue,removed:Se,value:ye},xe)=>{
const We=de[xe+1];if(Se)return E(ye,We?.added?We.value:[]);const[Ge,qe]=[xe===0?0:n,ye.length-n],Ke=he+w(ye.slice(0,qe+1));return he+=w(ye),ue?re("+",ye):We===void 0?re(" ",ye.slice(0,Ge)):qe-Ge<2?re(
" ",ye):[...re(" ",ye.slice(0,Ge)),`@@ line ${Ke} @@`,...re(" ",ye.slice(qe))]})}function re(a,_){return _.map(V=>`${a} ${V}`)}function w(a){return a.filter(_=>!_.startsWith(d)).length}function E(a,_){
const V=new Map(a.map(xe=>[G(xe),xe])),ee=xe=>G(xe)!=="",de=_.filter(ee),ue=(a.length-a.filter(ee).length!==_.length-de.length?de:_).flatMap(xe=>A(V.get(G(xe))??xe,xe)),Se=ue.length>0||_.length===0?ue:
A(U(a),U(_));return[...Se.length===0?[]:[`@@ hard to see: ${[...new Set(Se)].join(", ")} @@`],...re("-",a)]}function U(a){return a.map(_=>_.startsWith(d)?_.slice(d.length):`
${_}`).join("")}function A(a,_){if(G(a)!==G(_))return[];const[V,ee]=[a.normalize(),_.normalize()],de=Q(a)===Q(_)?[]:["Unicode forms"];return V===ee?de:[...de,V.trimEnd()===ee.trimEnd()?"spaces at the \
end":"white space"]}function G(a){return Q(a.normalize())}function Q(a){return a.replace(/\s/g,"")}function N(a,_){let[V,ee]=[0,_];const he=[...(0,s.$z)(a,Se=>Se.startsWith("@@ line ")?++V:V).values()].
flatMap(Se=>{const ye=z(Se,ee);return ee-=B(Se),ye}),ue=a.filter(x).length-he.filter(x).length;return ue===0?he:[...he,`@@ ${(0,T.hS)(ue,"more changed line")} @@`]}function z(a,_){const V=ue=>ue.startsWith(
"-"),ee=B(a.filter(V)),de=B(a)-ee,he={removed:Math.max(_/2,_-de),others:Math.max(_/2,_-ee)};return a.filter(ue=>{const Se=V(ue)?"removed":"others";return he[Se]-=ue.length+1,he[Se]>=0})}function x(a){
return a.startsWith("-")||a.startsWith("+")}function B(a){return a.reduce((_,V)=>_+V.length+1,0)}var R=e(2742),Y=e(7856);const ne={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},q=80,se={texts:3,min:4,max:60,usual:2,usualWeight:.001},ge=8;function Ee(a,_,V){if(a.type==="string")return Te(Ce((0,i.e1)(a.text),_.mask),_,V);const[ee="",
...de]=je(a,_);return de.length>0||ee.length>q?void 0:(0,c.SS)(ee,1/0)}function Te(a,_,V){const ee=_.mask(a).shown;if(ee.length>q||ee.includes(`
`))return;const de=De(a,_,V);return(0,c.SS)(JSON.stringify(ee),1/0)+(de===void 0?"":` (${Le(de,_)})`)}function De(a,{labelOf:_},V){const ee=_(a);return ee===void 0||(0,$.qU)(V)===ee||ee.toLowerCase()===
a.toLowerCase()||[...V?.members.values()??[]].some(he=>(0,i.jn)(he)&&(0,i.e1)(he.text)===ee)?void 0:ee}function Ne(a,_,{labelOf:V}){const[ee,de]=a.slice(-2);return ee?.type!=="item"||de?.type!=="membe\
r"||!i.ZM.test(de.key)?!1:(0,i.TH)(ee.item)===_||V((0,i.e1)(_))===ee.label}function je(a,_,V){const{mask:ee}=_;if((0,i.jn)(a)){if(a.type==="literal")return[ee(a.text).shown];const xe=Ce((0,i.e1)(a.text),
ee),{shown:We}=ee(xe);if(We.includes(`
`))return["|",...Ie(F(We))];const Ge=De(xe,_,V);return[JSON.stringify(We)+(Ge===void 0?"":` (${ee(Ge).shown})`)]}const[de="",he=""]=a.type==="array"?"[]":"{}",ue=a.type==="array"?a.items.map(xe=>je(xe,
_)):Array.from(a.members,([xe,We])=>{const[Ge,...qe]=(0,Y.$C)(xe,We,a)?[T.v5]:je(We,_,a);return[`${JSON.stringify(ee(xe).shown)}: ${Ge}`,...qe]}),Se=de+ue.join(", ")+he;return Se.length<=q&&ue.every(xe=>xe.
length===1)?[Se]:[de,...Ie(ue.flat()),he]}function Ie(a){return a.map(_=>`  ${_}`)}function Ce(a,_){if(!a.includes("%")||a.includes("://")&&_(a).shown!==a)return a;try{const V=decodeURIComponent(a);return[
encodeURIComponent(V),encodeURI(V)].includes(a)?V:a}catch{return a}}function me(a,_,V){const ee=[Ce(a,V),Ce(_,V)];return[a,_].some(he=>he.includes("%")&&ee.includes(he))||ee[0]===ee[1]?[a,_]:ee}function Me(a,_,V){
const ee=new Map,de=(ue,Se,ye)=>{ye>(ee.get(ue)?.weight??0)&&ee.set(ue,{text:Se,weight:ye})},he=(ue,Se,ye)=>{if(ue.type==="array")for(const Xe of ue.items)he(Xe,Se,ye+1);if(ue.type==="object")for(const[
Xe,ot]of ue.members)(0,Y.$C)(Xe,ot,ue)?de(Xe,T.v5,se.max):he(ot,Xe,ye+1);if(ue.type!=="string")return;const xe=(0,i.e1)(ue.text),Ge=/^type$/i.test(Se)||(0,S.rL)(Se,ue)||(0,S.gN)(xe)||_(ue)||V.labelOf(
xe)!==void 0;if(xe.length<se.min||Ge)return;const qe=xe.includes("://")?2*se.max:Math.min(xe.length,se.max),Ke=V.countOf(xe)>se.usual?se.usualWeight:1;de(Se,V.mask(Ce(xe,V.mask)).shown,Ke*qe/(ye+1))};
return he(a,"",0),[...ee].sort(([,ue],[,Se])=>Se.weight-ue.weight).filter(([,{weight:ue}],Se)=>Se===0||Se<se.texts&&ue>se.usualWeight*2*se.max).map(([ue,{text:Se}])=>`${Le(ue,V)}: ${(0,c.SS)(JSON.stringify(
(0,c.Jj)(Se,se.max)),1/0)}`).join(", ")}function Le(a,{mask:_},V=100){return(0,c.SS)(_(a).shown,V)}function ze(a,_,V=!1){const ee=(0,S.a2)(a),de=V?1/0:100,he=a.flatMap((ye,xe)=>{if(ye.type==="element"){
const Ke=a[xe+1],Xe=Ke?.type==="member"&&ye.item?(0,i.TN)(ye.item,Ke.key):void 0,ot=ye.text===void 0||xe>0&&!Ke||Xe===JSON.stringify(ye.text);return[(0,c.SS)(`[${ye.index}]`)+(ot?"":` (${Le(ye.text,_)}\
)`)]}if(ye.type==="item"){const Ke=_.endsOf(ye.item),Xe=Ke===void 0?ye.label:V?`${Ke} (${ye.label})`:Ke,ot=xe===ee-1&&ye.hint!==void 0?` (${Le(ye.hint,_)})`:"";return[`**${Le(Xe,_,de)}**${ot}`]}const We=a.
slice(xe+1).find(({type:Ke})=>Ke!=="member")?.type==="item",Ge=!V&&We&&/^([A-Za-z]*|[a-z_]+)$/.test(ye.key),qe=De(ye.key,_);return Ge?[]:[Le(ye.key,_,de)+(qe?` (${Le(qe,_)})`:"")]});if(he.length<=ge||
V)return he.join(" \u203A ")||(_.whole??"the whole file");const ue=he.findLastIndex(ye=>ye.startsWith("**")),Se=ye=>ye<2||ye===ue||ye>he.length-ge+2;return he.flatMap((ye,xe)=>Se(xe)?[ye]:Se(xe-1)?["\u2026"]:
[]).join(" \u203A ")}function Je({path:a},_){const ee=a.slice((0,S.a2)(a)).map(de=>de.type==="element"?{...de,text:void 0}:de);return ze(ee,_)}function fe(a,_){const V=ue=>a.map(({path:Se,kind:ye})=>(ye?
`${ne[ye]} `:"")+ze(Se,_,ue)),[ee,de]=[V(!1),V(!0)],he=(0,$.Vn)(ee);return Oe(ee.map((ue,Se)=>he.get(ue)===1?ue:de[Se]??ue))}function Oe(a){const[_,V]=[(0,$.Vn)(a),new Map];return a.map(ee=>{const[de=1,
he]=[_.get(ee),(V.get(ee)??0)+1];return V.set(ee,he),de===1?ee:`${ee} (${he} of ${de})`})}const pe="  ",be=3,Ae=5,Pe=120,$e={line:": changed, hidden"};function Ue(a,_){const V=[...(0,s.$z)(a,ve).values()],
ee=V.filter(ue=>ue.length<be).flat(),de=fe(ee,_),he=new Map(ee.map((ue,Se)=>{const{line:ye,...xe}=Fe(ue,_);return[ue,C(`- ${de[Se]}${ye}`,{changes:1,...xe})]}));return V.flatMap(ue=>{const Se=ue.flatMap(
ye=>he.get(ye)??[]);return Se.length===0?Re(ue,_):Se})}function ve(a){const _=(0,S.a2)(a.path),ee=(a.kind==="modified"?[a.from,a.to]:"value"in a?[a.value]:[]).flatMap(he=>"id"in he?[he.id]:[]);if(_===
0||_===a.path.length||ee.length===0)return a;const de=a.path.slice(_).map(he=>he.type==="member"?he.key:"index"in he&&he.index);return JSON.stringify([a.kind,ee,de])}function Re(a,_){const[V]=a,{line:ee,
under:de=()=>""}=Fe(V,_),he=Ve(ke(a,_)),ue=V.kind==="modified"?"":` ${V.kind}`,Se=`- ${ne[V.kind]} ${Je(V,_)}${ee}${ue} in ${he.line}`;return C(Se,{changes:a.length,under:ye=>de(ye)+(he.under?.(ye)??"")})}
function ke(a,_){const V=a.map(({path:ee})=>({path:ee.slice(0,(0,S.a2)(ee))}));return fe(V,_)}function Fe(a,_){if(a.kind==="modified")return Ze(a,_);if("value"in a)return st(a,_);if(a.kind==="moved"){
const[he,ue]=[a.from,a.path].map(Se=>ze(Se.slice(0,-1),_,!0));return{line:`: moved from ${he} to ${ue}`}}if(a.moved.length===0)return{line:": in a new order"};const V=a.moved.map(he=>({path:[he]})),ee=Ve(
fe(V,_)),de=ee.under?`${ee.line} moved`:`moved: ${ee.line}`;return{...ee,line:`: in a new order (${de})`}}function Ve(a){if(a.length<=Ae)return{line:a.join(", ")};const _=(0,T.hS)(a.length,"item"),V=wt(
_,pe+a.join(", "));return{line:_,under:ee=>V.length<=ee?V:""}}function Ze({path:a,from:_,to:V},ee){if(_.type==="hidden"||V.type==="hidden")return{line:""};if((0,Y._p)(a,_,V))return $e;if(_.type==="str\
ing"&&V.type==="string"){const Ge=Ne(a,V.text,ee)?{...ee,labelOf:()=>{}}:ee;return tt((0,i.e1)(_.text),(0,i.e1)(V.text),Ge)}const[de,he]=[V.type==="string",_.type==="string"],ue=de===he?void 0:(0,R.qy)(
et(_),et(V));if(ue){const Ge=`JSON, ${he?"no longer":"now"} in a text`;return ue.changes.length===0?{line:`: the same ${Ge}`}:{line:` (${Ge})`,under:rt(Ue(ue.changes,ee))}}const[Se,ye]=[je(_,ee).join(
`
`),je(V,ee).join(`
`)];if(Se===ye)return $e;const[xe,We]=[Ee(_,ee),Ee(V,ee)];return xe&&We?{line:`: ${xe} \u2192 ${We}`}:{line:"",under:ct(Se,ye)}}function et(a){return a.type==="string"?(0,i.e1)(a.text):(0,R.dj)(a)}function rt(a){
const _=C("",{parts:a});return V=>`
${ut(m(_,V).join(""))}`}function tt(a,_,V){const[ee,de]=me(a,_,V.mask),he=ee===a&&de===_?"":" (percent-encoded)",[ue,...Se]=(0,R.qy)(ee,de)?.changes??[];if(ue!==void 0){const Xe={...V,whole:"the whole\
 text"},ot=`${he} (JSON in a text)`;if(Se.length===0&&ue.kind==="modified"){const ft=Ze(ue,Xe);return{...ft,line:`${ot} \u203A ${ze(ue.path,Xe)}${ft.line}`}}return{line:ot,under:rt(Ue([ue,...Se],Xe))}}
const[ye,xe]=[V.mask(ee),V.mask(de)];if(ye.shown===xe.shown)return{line:he+$e.line};const We=ye.hidden===xe.hidden?"":" (hidden values differ, too)",[Ge,qe]=[Te(ee,V),Te(de,V)];if(!Ge||!qe)return{line:he+
We,under:ct(ye.shown,xe.shown)};const Ke=A(ye.shown,xe.shown).join(", ");return{line:`${he}: ${Ge} \u2192 ${qe}${Ke&&` (${Ke})`}${We}`}}function st(a,_){const{path:V,value:ee}=a;if(ee.type==="hidden")
return{line:""};if((0,Y._p)(V,ee))return{line:": hidden"};if(ee.type==="object")return it(a,ee,_);const de=Ee(ee,_);return de!==void 0?{line:`: ${de}`}:ee.type==="array"?{line:"",under:at(a,je(ee,_),(0,T.
hS)(ee.items.length,"element"))}:{line:"",under:at(a,[_.mask(Ce((0,i.e1)(ee.text),_.mask)).shown])}}function it(a,_,V){const ee=a.path.at(-1),de=ee?.type==="item"?ee:void 0;if(_.members.size===0&&!de)
return{line:": `{}`"};const he=Ke=>(0,i.jn)(Ke)&&[de?.label,de?.hint].includes((0,i.e1)(Ke.text)),ue=[..._.members].filter(([,Ke])=>!de||!he(Ke)),Se=ue.filter(([Ke,Xe])=>!de||!(0,S.rL)(Ke,Xe)),ye=Se.map(
([Ke,Xe])=>{const ot=(0,Y.$C)(Ke,Xe,_)?(0,c.SS)(T.v5):Ee(Xe,V,_);return ot&&`${Le(Ke,V)}: ${ot}`}),xe=!ye.includes(void 0)&&ye.join(", ").length<=Pe,We=xe?ye.join(", "):Me(_,he,V),Ge=We&&`: ${We}`;if(xe&&
Se.length===ue.length)return{line:Ge};const qe=at(a,je(_,V),(0,T.hS)(_.members.size,"field"));return{line:Ge,under:xe?Ke=>Ke===1/0?qe(Ke):"":qe}}function at({kind:a},_,V){const ee=_.join(`
`);return a==="added"?ct(void 0,ee,V):ct(ee,void 0,V)}function ct(a,_,V){const ee=(0,c.EU)(g(a,_),"diff",pe);return de=>{const he=ee.length<=de?ee:dt(ee,de);return V===void 0?`
${he}`:wt(V,he)}}function dt(a,_){const V=a.split(`
`),ee=V.slice(1,-1).map(de=>de.slice(pe.length));return[...V.slice(0,1),...N(ee,_).map(de=>pe+de),...V.slice(-1)].join(`
`)}function wt(a,_){return`
${pe}<details><summary>${a}</summary>

${_}
${pe}</details>`}function ut(a){return a.replace(/^(?=.)/gm,pe)}const lt=100,gt=5;function yt(a,_){const V=a.kind==="json"?(0,y.ID)(a,Ke=>_(Ke).shown):void 0,ee=(0,i.qy)(()=>(0,$.Vn)((0,i.PX)(a.head??
a.base))),de={mask:_,labelOf:Ke=>Ke.length>lt?void 0:V?.labelOf(JSON.stringify(Ke)),endsOf:Ke=>V?.endsOf(Ke),countOf:Ke=>ee().get(Ke)??0},he=Et((0,l.xS)(a)),ue=a.status==="modified",Se=ue?[]:mt(a).map(
Ke=>V?.withItems(Ke)??Ke),ye=ue?bt(a,de,V):Ue(Se,de),{nodes:xe=0,connections:We=0}=V?.size??{},Ge=xe===0?"What is in it":`${(0,T.hS)(xe,"node")}, ${(0,T.hS)(We,"connection")}`,qe=ue?ye:O(Ge,ye,{changes:he,
folded:!0});return[...ht(V),C(It(a,_),{parts:[...qe,...At(a,de)],changes:he})]}function Et({added:a,modified:_,removed:V}){return a+_+V}function ht(a){return a?.note!==void 0?[C(a.note)]:a?.picture?[C(
(0,c.EU)(a.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function It({name:a,kind:_,status:V,changes:ee},de){const he=`**${Le(a,{mask:de})}**`;return V!=="modified"?`${ne[V]} ${he}: file ${V}`:_===
"binary"||_==="variables"&&ee.length===0?`${ne.modified} ${he}: content modified`:_==="variables"?`${he} (values are never shown)`:he}function At({references:a},_){if(a.length===0)return[];const V=a.slice(
0,gt).map(({path:ue,from:Se,to:ye})=>`${ze(ue,_)} (${Le(Se,_)} \u2192 ${Le(ye,_)})`),ee=a.length>gt?", \u2026":"",de=a.length===1?"follows and isn't":"follow and aren't",he=`${(0,T.hS)(a.length,"refer\
ence")} to new IDs and names ${de} counted`;return[C(`${he}: ${V.join(", ")}${ee}`)]}function bt(a,_,V){const ee=(0,S.pi)(a),de=V?.connections??[],he=new Set(de.map(({item:Xe})=>Xe)),ue=(0,s.$z)(a.text?
[Rt(a.text)]:a.changes,Xe=>V?.tells(Xe)?Tt(Xe)?"layout":"told":"value"in Xe&&he.has(Xe.value)?"connection":ee(Xe)?"layout":vt(Xe.path,V)?"item":"rest"),[Se,ye]=[ue.get("layout")??[],ue.get("connection")??
[]],xe=(Xe=[])=>Xe.map(ot=>V?.withItems(ot)??ot),We=Ue(ue.get("rest")??[],_),Ge=_t(de,ye,_),qe=(ue.get("told")?.length??0)+ye.length,Ke=`Layout and bookkeeping: ${(0,T.hS)(Se.length,"change")}`;return[
...Ue(xe(ue.get("item")),_),...O("Connections",Ge,{noun:"connection",changes:qe}),...Ge.length===0?We:O("Elsewhere in the file",We),...O(Ke,$t(xe((0,S.lY)(Se,a)),_),{folded:!0})]}function Tt({kind:a,path:_}){
const[V,ee]=_.slice(-2);return a==="modified"&&V?.type==="item"&&ee?.type==="member"&&y.md.includes(ee.key)}function vt(a,_){return a.some(V=>V.type==="item"||V.type==="member"&&_?.isItemKey(V.key))}function Rt({
base:a,head:_}){return{kind:"modified",path:[],from:pt(a),to:pt(_)}}function pt(a=""){return{type:"string",id:0,text:JSON.stringify(a)}}function mt({base:a,head:_,text:V,status:ee,changes:de}){const he=ee===
"removed"?"removed":"added",ue=(ye,xe)=>{const We=(0,$.Vg)(ye,()=>{});return!(xe.length<3&&We.length>0&&We.every(qe=>qe.value.type==="object"))&&(xe.length>0||ye.type!=="object")?[{kind:he,path:xe,value:ye}]:
We.flatMap(({step:qe,value:Ke})=>qe.type==="member"?ue(Ke,[...xe,qe]):[{kind:he,path:[...xe,qe],value:Ke}])},Se=a??_??(V&&pt(V.base??V.head));return Se?ue(Se,[]):de}function _t(a,_,V){const ee=new Map(
_.map(ue=>["value"in ue&&ue.value,ue])),de=Ot(xt(a,ee),ee),he=Oe(de.map(ue=>St(ue,V)));return de.map(([{item:ue}],Se)=>{const ye=ee.get(ue),{line:xe,under:We=()=>""}=ye?Fe(ye,V):{line:""};return C(`${he[Se]}${We(
0)===""?xe:""}`,{under:We})})}function xt(a,_){const V=ee=>{const{kind:de,source:he,target:ue,label:Se,was:ye}=ee;return _.has(ee.item)?ee:JSON.stringify([de,he.rank,ue.rank,Se,ye?.target.rank,ye?.label])};
return[...(0,s.$z)(a,V).values()].map(ee=>({...ee[0],times:ee.length}))}function Ot(a,_){const V={added:new Map,removed:new Map};return a.flatMap(ee=>{const{kind:de,source:he,target:ue,item:Se}=ee;if(de===
"rewired"||_.has(Se))return[[ee]];const ye=V[de].get(he),xe=ye??[ee];return ye&&ye.push(ee),V[de].delete(he),V[de].set(ue,xe),ye?[]:[xe]})}function St(a,_){const[{kind:V,source:ee,target:de,was:he}]=a,
ue=We=>`**${Le(We.label,_)}**`,Se=We=>We===""?"":` (${Le(We,_)})`,ye=a.map(({target:We,label:Ge,times:qe})=>` \u2192 ${ue(We)}${Se(Ge)}${qe===1?"":`, ${qe} times`}`),xe=he?.target===de?Se(he.label)||"\
 without a label":he&&` ${ue(he.target)}`;return`- ${ne[V]} ${ue(ee)}${ye.join("")}${xe===void 0?"":`, was${xe}`}`}function $t(a,_){const V=de=>`${de.kind} ${(0,S.a2)(de.path)>0} ${Je(de,_)}`;return[...(0,s.
$z)(a,V).values()].flatMap(de=>{const he=de.map(xe=>Fe(xe,_));if(de.length<be||(0,S.a2)(de[0].path)===0||he.some(({under:xe})=>xe))return Ue(de,_);const ue=ke(de,_),Se=ut(he.map(({line:xe},We)=>`- ${ue[We]}${xe}`).
join(`
`)),ye=`- ${ne[de[0].kind]} ${Je(de[0],_)} of ${(0,T.hS)(de.length,"item")}`;return C(ye,{changes:de.length,under:()=>`
${Se}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(a){const{workflows:_,missing:V}=a,ee=(0,Y.lb)(a),he=["changed","added","removed"].flatMap(ye=>_.filter(xe=>xe.status===ye)).map(
ye=>{const xe=Et(ye.counts);return{workflow:ye,changes:xe,parts:ye.files.flatMap(We=>yt(We,ee))}}),ue=H(a,ee),Se=V===void 0?"":`\`${V}\` doesn't exist: it counts as empty.`;return({maxLength:ye=Pt,maxBytes:xe=1/0,
headings:We=!0,mark:Ge=!0}={})=>{const qe=he.map(({workflow:ot,...ft})=>C(D(ot,ee,We),ft)),Ke=C(Se,{parts:[...O("",qe,{noun:"workflow"}),...ue]}),Xe=Ge?`${kt}
`:"";for(let ot=Math.min(ye,xe);;){const ft=[Xe,...m(Ke,ot-Xe.length-1),`
`],Lt=xe===1/0?0:Buffer.byteLength(ft.join(""));if(Lt<=xe||ot<Dt)return ft;ot=Math.floor(ot*xe*.99/Lt)}}}function J(a,_){return a.length<=3e3&&a.split(`
`).length<=50?a:`<details><summary>${_}</summary>

${a}
</details>
`}function D({name:a,status:_,counts:V},ee,de){const he=de?"### ":"",ue=a===void 0?void 0:Le(a,{mask:ee});return _==="added"||_==="removed"?`${he}${ne[_]} ${ue===void 0?"Workflow":`${ue}: workflow`} ${_}`:
de?`${he}${ue===void 0?"":`${ue}: `}${(0,l.cq)(V)}`:""}function H({workflows:a,notCompared:_=[]},V){const ee=(ue,Se)=>{const ye=ue.flatMap(xe=>xe===void 0?[]:[Le(xe,{mask:V})]).join(", ");return ue.length===
0?[]:[C(Se(ye),{least:Se((0,T.hS)(ue.length,"workflow"))})]},de=a.flatMap(({name:ue,status:Se})=>Se==="unchanged"?[ue]:[]),he=a.flatMap(({name:ue,variablesCompared:Se})=>Se?[]:[ue]);return[...a.length===
0?[C("No workflow was compared")]:[],...ee(de,ue=>ue===""?"No changes":`${ue}: no changes`),...ee(he,ue=>`The environment variables${he.length===a.length?"":` of ${ue}`} weren't compared, because one \
side is a folder without \`env_variables.json\`.`),...ee(_,ue=>`${ue}: not compared, because the step failed`)]}var oe=e(8725),le=e(2697),we=e(6584);const _e=900*1024;async function He(a){Be(a);const _=Ct(
a),V={"report.md":_(),"full-report.md":_({maxLength:1/0})};return await(0,le.bg)("the report",V),Qe(_)}function Qe(a){return(_,V,ee)=>{const de=_e-Buffer.byteLength(V.join()),he=a({headings:_,maxLength:1/0,
maxBytes:de,mark:!1}).join("");return ee===void 0?he:J(he,ee)}}function Be(a){const _=(0,l.AS)(a);if(_.length===0)return;const V=_.slice(0,20).map(we.bY),ee=_.length>20?` and ${(0,T.hS)(_.length-20,"m\
ore line")}`:"";(0,oe.lm)(`No field matched ${V.join(", ")}${ee} in ignore. Check the spelling.`)}}),682:((te,ie,e)=>{e.d(ie,{H:()=>u,R:()=>I});var l=e(3024),T=e(532),W=e(7279),K=e(5806),X=e(706),b=e(
6584);function I(r,h){const p=["workflows","workflows-file"].find(v=>r.text(v)!=="");if(p===void 0)return{targets:P(r,h),fromList:!1};p==="workflows"&&r.exclude(["workflows-file"],p),r.exclude(["workf\
low-id","flow-id","name"],p);const M=p==="workflows"?r.lines(p):r.optional(p,C);return{targets:M===void 0?[]:m(r,p,M),fromList:!0}}function P(r,h){const p=r.required("workflow-id",b.Fg),M=r.required("\
flow-id",b.Fg),v=r.optional("name",b.$q);return p===void 0||M===void 0?[]:[{name:v??r.parse("workflow-id",h+p,b.$q)??"",workflowId:p,flowId:M}]}function C(r){const h=(0,b.EO)(r);try{return new TextDecoder(
"utf-8",{fatal:!0}).decode((0,l.readFileSync)(h))}catch(p){throw new Error(`can't be read: ${r}: ${(0,T.CQ)(p)}`)}}const O=(0,b.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the \
words. Use spaces: name workflow-id flow-id"],(0,b.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${b.kH.source}`,"u")),[/^[^ ]+$/,([r])=>`(${(0,X.OX)(r,60)}) has no IDs. Is the variab\
le set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,r=""])=>`(${(0,X.OX)(r,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:r})=>`must be\
 "name workflow-id flow-id", not ${(0,b.bY)(r)}`]);function m(r,h,p){const M=[],v=new Map,j=p.split(/\r\n|\n|\r/).map(c=>c.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[c,i]of j.entries()){
const y=`${h} line ${c+1}`;if(!r.parse(y,i.join(" "),O))continue;const[S="",$="",k=""]=i;r.parse(`${y} name`,S,b.$q),r.parse(`${y} workflow-id`,$,b.Fg),r.parse(`${y} flow-id`,k,b.Fg);const[s,n]=[(0,K.
Sr)(S),`${$} ${k}`].map(t=>{const f=v.get(t);return f===void 0&&v.set(t,c+1),f});s!==void 0&&r.refuse(y,`has the name of line ${s}`),n!==void 0&&r.refuse(y,`has the IDs of line ${n}. Set the IDs of it\
s own workflow, or remove the line`),M.push({name:S,workflowId:$,flowId:k})}return j.every(c=>c.length===0)&&r.refuse(h,"names no workflow"),M}async function u(r,h,p){const M=[],v=r.entries();let j;const c=async()=>{
for(const[i,y]of v){const S=await p(y,j);M[i]=S,S.error&&(0,W.h_)(S.error).affectsAll&&(j??=S.error)}};return await Promise.all(Array.from({length:Math.min(h,r.length)},c)),M}}),6584:((te,ie,e)=>{e.d(
ie,{$J:()=>O,$q:()=>c,Do:()=>p,EO:()=>k,Fg:()=>h,bY:()=>n,il:()=>P,kH:()=>b,or:()=>r,sJ:()=>I,sU:()=>v,tz:()=>i,yG:()=>C});var l=e(3024),T=e(6760),W=e(5806),K=e(7596),X=e(706);const b=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function I(t,f=b){return[f,({input:d})=>`contains ${o(d)}. ${t}`]}function P(...t){return f=>{for(const[d,g]of t){const L=d.exec(f);if(L)throw new Error(typeof g=="string"?g:g(L))}return f}}function C(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${n(t)}`)}function O(t,f=!1){return d=>{const g=Number(d);if((f?/^\d+$/:/^\d+(\.\d+)?$/).
test(d)&&g>0&&g<=t)return g;const L=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${f?"whole ":""}number above 0${L}, not ${n(d)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",u=P(I("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function r(t){
const f=/^[a-z0-9+.-]+:\/\//i.test(u(t))?t:`https://${t}`;if(!URL.canParse(f))throw new Error(m);const d=new URL(f);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// \
address");if(d.protocol==="http:"&&!(0,K.U9)(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function h(t){
if((0,K.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${n(t)}`)}const p=P(I("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),M="is too long: at\
 most 200 characters",v=P([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${n(t)}`],[/.{201}/u,M]),j=P([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${n(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${n(t)}`],[/.{201}/u,M]);function c(t){const f=(0,W.x5)(j(t));if(f!==void 0)
throw new Error(`can't be a name: ${n(t)} ${f}`);if(Buffer.byteLength(t)>240)throw new Error(M);return t}function i(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,T.resolve)(process.env.GITHUB_WORKSPACE??"")}const S=P([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(t){return(0,T.
resolve)(y(),S(t))}function k(t){const f=$(t);if((0,l.existsSync)(f))return f;throw new Error(s(t))}function s(t){const f=!(0,l.existsSync)(y())||(0,l.readdirSync)(y()).length===0;return`doesn't exist\
: ${n(t)}${f?". The workspace is empty: run actions/checkout before this step":""}`}function n(t){const f=o(t);return`"${(0,X.OX)(t,60)}"${f===""?"":` with ${f}`}`}function o(t){const f=(t.match(new RegExp(
b,"gu"))??[]).map(L=>L.codePointAt(0)??0),d=[...new Set(f)].map(L=>`U+${L.toString(16).toUpperCase().padStart(4,"0")}`),g=d.length===1?"an invisible character":"invisible characters";return d.length===
0?"":`${g} (${d.slice(0,5).join(", ")})`}}),1124:((te,ie,e)=>{e.d(ie,{AS:()=>I,Hq:()=>X,RG:()=>T,cq:()=>P,cz:()=>W,xS:()=>K,xW:()=>b});var l=e(706);const T={type:"hidden"};function W(C){const O=m=>C.reduce(
(u,r)=>u+r[m],0);return{added:O("added"),modified:O("modified"),removed:O("removed")}}function K({status:C,changes:O,references:m}){const u={added:0,modified:0,removed:0};if(C!=="modified")return{...u,
[C]:1};if(O.length===0&&m.length===0)return{...u,modified:1};for(const{kind:r}of O)u[r==="added"||r==="removed"?r:"modified"]++;return u}function X({workflows:C}){return C.some(({status:O})=>O!=="unch\
anged")}function b({workflows:C}){return W(C.map(({counts:O})=>O))}function I({workflows:[C,...O]}){return C?.unusedIgnores.filter(m=>O.every(({unusedIgnores:u})=>u.includes(m)))??[]}function P({modified:C,
added:O,removed:m}){return Object.entries({modified:C,added:O,removed:m}).flatMap(([r,h])=>h===0?[]:[`${(0,l.zD)(h)} ${r}`]).join(", ")||"no changes"}}),3436:((te,ie,e)=>{e.d(ie,{C5:()=>p,Gg:()=>u,Ku:()=>h,
Ms:()=>i,Op:()=>j,PX:()=>v,QP:()=>r,Rk:()=>W,TH:()=>m,TN:()=>C,YD:()=>O,ZM:()=>X,e1:()=>c,eX:()=>K,jn:()=>M,kk:()=>P,qy:()=>k,yR:()=>$});var l=e(8142),T=e(2899);const W=["id","_id","key","name"],K=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],X=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,b=["data","attributes","definition","propert\
ies","_source"],I=["title","label","displayName","display_name","name"],P=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function C(s,n){if(s.type!=="object")return;const o=s.members.get(n)??s.matchOnly?.
get(n);if(!(o===void 0||!M(o)))return(o.type==="string"?o.text.length>2:/\d/.test(o.text))?o.text:void 0}function O(s){return s.type==="object"?[...s.members.keys()]:[]}function m(s){const n=()=>O(s).
filter(t=>X.test(t)),o=t=>P.test(t);return h(s,["id","_id","key"])??h(s,n().sort())??h(s,["name"],o)}function u(s){const n=t=>!P.test(t);let o=h(s,K,n);for(const t of b)o??=h(p(s,t),I,n);return o}function r(s){
return h(s,["type","Type"])}function h(s,n,o=t=>!0){for(const t of n){const f=s&&C(s,t);if(f!==void 0&&o(f))return f}}function p(s,n){return s?.type==="object"?s.members.get(n):void 0}function M(s){return s.
type==="string"||s.type==="literal"}function v(s,n=[]){if(s===void 0)return n;if(M(s))n.push(c(s.text));else for(const o of s.type==="array"?s.items:s.members.values())v(o,n);return n}function j(s,n,o){
return o&&W.includes(s)&&M(n)}function c(s){return s.startsWith('"')?s.includes("\\")?JSON.parse(s):s.slice(1,-1):s}class i{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(n,o=t=>{}){this.#n=n,this.#e=
n.lines.length===0,this.#t=o}read(n){const{fields:o,orders:t}=this.#n,f=d=>(0,T.pi)(o,d,this.#t);return(0,l.q)(n,void 0,{enter:(d,g="")=>this.#e?void 0:{key:g,outer:d},scalar:d=>this.scalar(d),array:(d,g)=>{
const L=d.length>0&&f({key:"",outer:g});return this.array(L?[]:d,(0,T.pi)(t,g,this.#t))},object:(d,g)=>{let L;for(const[F,Z]of o.size===0?[]:d)f({key:F,outer:g})&&(d.delete(F),W.includes(F)&&(L=(L??new Map).
set(F,Z)));return this.object(d,L)}})}scalar(n){let o=this.#o.get(n);return o===void 0&&(o={type:n.startsWith('"')?"string":"literal",id:++this.#s,text:n},this.#o.set(n,o)),o}array(n,o){const t=o?n.toSorted(
(g,L)=>g.id-L.id):n;let f=t.length;for(const{id:g}of t)f=S(f,g);const d=this.#i(f,{type:"array",id:this.#s+1,items:t,unordered:o});return this.#e?d:{type:"array",id:d.id,items:n,unordered:o}}object(n,o){
let t=~n.size;for(const[d,{id:g}]of n)t=t+S(this.scalar(d).id,g)|0;const f=this.#i(t,{type:"object",id:this.#s+1,members:n,matchOnly:o});return this.#e?f:{type:"object",id:f.id,members:n,matchOnly:o}}#i(n,o){
for(let t=n;;t=t+1|0){const f=this.#r.get(t);if(f&&y(f,o))return f;if(!f)return this.#r.set(t,o),this.#s++,o}}}function y(s,n){if(s.type==="array")return n.type==="object"||s.items.length!==n.items.length?
!1:s.items.every(({id:o},t)=>o===n.items[t]?.id);if(n.type==="array"||s.members.size!==n.members.size)return!1;for(const[o,{id:t}]of n.members)if(s.members.get(o)?.id!==t)return!1;return!0}function S(s,n){
const o=Math.imul(s^s>>>15,739982445)^Math.imul(n^n>>>16,73244475);return Math.imul(o^o>>>13,695872825)}function $(s,n=new i(T.K$)){return/^\s*[[{]/.test(s)?n.read(s):void 0}function k(s){let n;return()=>(n??=
{value:s()},n.value)}}),9630:((te,ie,e)=>{e.d(ie,{TA:()=>b,b6:()=>X,ol:()=>P});var l=e(4573),T=e(7598),W=e(3436),K=e(2742);function X(C){return(0,l.isUtf8)(C)?C.toString():void 0}function b(C,O,m){const u=/\.json$/i.
test(C)?X(O):void 0;return u===void 0?void 0:m.read(u)}function I(C,O,m,u){if(O.equals(m))return!0;const r=new Interner(u),h=b(C,O,r);return h!==void 0&&h.id===b(C,m,r)?.id}function P({files:C},O){const m=r=>(0,T.
createHash)("sha256").update(r).digest("hex"),u=Array.from(C,([r,h])=>{const p=b(r,h,new W.Ms(O));return[r,m(p?(0,K.dj)(p):h)]});return m(JSON.stringify(u.sort(([r],[h])=>r<h?-1:1)))}}),8151:((te,ie,e)=>{
e.d(ie,{md:()=>se,ID:()=>Ee});var l=e(3436),T=e(9665),W=e(6997),K=e(5408);const X="next to goto target targets wire wires link links edge edges transition transitions connection connections",b="source\
 from origin src tail out".split(" "),I=`${X} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),P="action activity block node state step task widge\
t id".split(" "),C="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),O="handle port pin output socket".split(" "),m=/^[\p{L} _-]{1,30}$/u,
u=60;function r(fe,Oe){return h(fe).some(pe=>Oe.includes(pe))}function h(fe){return fe.flatMap(Oe=>Oe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(Oe=>Oe.toLowerCase())}function p({slot:fe,value:Oe},pe,be){
const Ae=pe?(0,l.YD)(pe.value):[],$e=C.flatMap(Re=>Ae.filter(ke=>ke.toLowerCase()===Re)).map(Re=>{const[ke,Fe]=[pe?.field.inner.get(Re),v(pe?.value.members.get(Re))];return ke&&(0,W.t5)(ke).some(({texts:Ze})=>Ze.
size>1)||Fe.includes(" ")?Fe:""}),Ue=be.filter(Re=>!M(Re)),ve=fe===void 0?[]:[`output ${fe+1}`];return[v(Oe),...$e].find(Re=>Re!=="")??[...Ue,...ve].join(", ")}function M(fe){return I.includes(fe.toLowerCase())||
h([fe]).every(Oe=>[...I,...P].includes(Oe))}function v(fe){const pe=(fe?.type==="literal"?[]:(0,l.PX)(fe).flatMap(be=>be.trim()||[])).join(", ");return pe.length>u||l.kk.test(pe)?"":pe}function j(fe,{
find:Oe}){const pe=new Map(fe.map($e=>[$e,c($e)])),be=(0,T.Vn)([...pe.values()].map($e=>$e?.text)),Ae=[...be.values()].reduce(($e,Ue)=>Math.max($e,Ue),0),Pe=(0,K.$z)(fe,({source:$e})=>$e);return fe.map(
$e=>{const Ue=pe.get($e);if(Ue===void 0||$e.label!=="")return $e;const ve=Oe(Ue.text,Ue.place),Re=ve&&(0,W.FK)(ve,$e.source)?C.map(et=>v(ve.value.members.get(et))):[],ke=[...Re,(0,l.e1)(Ue.text)].find(
et=>et!=="")??"",Fe=Pe.get($e.source)?.some(et=>pe.get(et)?.text!==Ue.text),Ve=Re.length>0||be.get(Ue.text)===Ae;return(Fe||!Ve)&&(ke!==(0,l.e1)(Ue.text)||m.test(ke))?{...$e,label:ke,links:[...$e.links,
{...Ue,target:$e.target}]}:$e})}function c({links:[fe]}){const Oe=fe&&(0,l.YD)(fe.place.value).find(Ae=>r([Ae],b)&&r([Ae],O)),[pe,be]=Oe?[fe.place.value.members.get(Oe),fe.place.field.inner.get(Oe)]:[];
return fe&&be&&pe?.type==="string"?{...fe,text:pe.text,field:be,value:pe}:void 0}const i="target to dest destination head in".split(" "),S=`${X} then else default on success failure fail error timeout\
 case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),$="after depends dependencies needs requires prev previous predecessor predecessors".
split(" ");function k(fe,Oe){const pe=(0,W.BQ)(fe,Oe),be=(0,W.t5)(pe.root).flatMap(ke=>n(ke,pe)),Ae=j(t(be),pe),Pe=Ae.length>0?Ae:F(be,pe),$e=new Set(Pe.flatMap(({source:ke,target:Fe})=>[ke.field,Fe.field])),
Ue=(0,K.$z)(pe.places,({field:ke})=>ke),ve=[...$e].filter(ke=>[...$e].some(Fe=>s(Ue.get(ke),Ue.get(Fe))));for(const ke of ve)$e.delete(ke);const Re=Pe.filter(({source:ke,target:Fe})=>$e.has(ke.field)&&
$e.has(Fe.field));return{root:pe.root,nodes:pe.places.filter(({field:ke})=>$e.has(ke)),edges:Re}}function s(fe=[],Oe=[]){const pe=([Ae])=>Ae?.field.keys.length??0;if(pe(Oe)>=pe(fe))return!1;const be=new Set(
Oe.map(({value:Ae})=>(0,l.TH)(Ae)));return 2*fe.filter(({value:Ae})=>(0,l.TH)(Ae)!==void 0&&be.has((0,l.TH)(Ae))).length>fe.length}function n(fe,{find:Oe}){const pe=fe.references.flatMap(Ue=>{const ve=Oe(
Ue.text,Ue.place);return ve?[{...Ue,field:fe,target:ve}]:[]}),be=pe.filter(({place:Ue,target:ve})=>!(0,W.FK)(Ue,ve)),Ae=pe.length/fe.references.length,Pe=Ae>=.5&&o(fe.references)-o(pe)<=2;return(Ae>=.9||
Pe&&r(fe.keys.slice(-2),S))&&2*be.length>=pe.length?[pe]:[]}function o(fe){return new Set(fe.map(({text:Oe})=>Oe)).size}function t(fe){const Oe=fe.filter(pe=>!pe.some(({place:be,target:Ae})=>Ae.field===
be.field));return[...(0,K.$z)(Oe,([pe])=>pe?.place.field).values()].flatMap(pe=>{const be=(0,K.$z)(pe,$e=>f($e,b)),Ae=(0,K.$z)(pe,$e=>f($e,i));be.delete(void 0);const Pe=[...be].flatMap(([$e,Ue])=>Ue.
flatMap(ve=>(Ae.get($e)??[]).map(Re=>d(ve,Re))));return Pe.sort(($e,Ue)=>g(Ue)-g($e)||L($e)-L(Ue)),Pe[0]??[]})}function f([fe],Oe){const pe=h(fe?.field.keys.slice(-2)??[]),be=pe.filter(Ae=>!Oe.includes(
Ae));return be.length<pe.length?be.join(" "):void 0}function d(fe,Oe){const pe=new Map(fe.map(be=>[be.place,be]));return Oe.flatMap(be=>{const Ae=pe.get(be.place),Pe=Ae&&{source:Ae.target,target:be.target,
links:[Ae,be]};return Pe?[{...Pe,label:p(be,be.place,[]),item:be.place.value}]:[]})}function g(fe){return fe.filter(({source:Oe,target:pe})=>!(0,W.FK)(Oe,pe)&&!(0,W.FK)(pe,Oe)).length}function L([fe]){
return fe?fe.source.field.keys.length+fe.target.field.keys.length:0}function F(fe,Oe){const[pe,be]=[[],[]],Ae=new Set;for(const $e of fe){const Ue=$e.flatMap(Ve=>Z(Ve,Oe)),[ve]=Ue;if(ve===void 0||10*Ue.
length<9*$e.length)continue;const Re=ve.link.field.keys.slice(ve.inside.field.keys.length),ke=Ue.filter(({source:Ve,inside:Ze})=>Ve!==Ze);for(const{inside:Ve}of ke)Ae.add(Ve.key);const Fe=r(Re,$);if(!(!Fe&&
ke.length===0&&!r(Re,S)))for(const{link:Ve,source:Ze}of Ue){const et=Ve.place===Ze?void 0:Ve.place,rt={label:p(Ve,et,Re),links:[Ve],item:et?.value};Fe?be.push({source:Ve.target,target:Ze,...rt}):pe.push(
{source:Ze,target:Ve.target,...rt})}}const Pe=pe.length<be.length?be:pe;return Ae.size>1||o(Pe.flatMap(({links:$e})=>$e))>1?Pe:[]}function Z(fe,{find:Oe}){for(let pe=fe.place;pe;pe=pe.outer){const be=Oe(
JSON.stringify(pe.key),pe),Ae=[pe,be].find(Pe=>Pe?.field===fe.target.field);if(Ae)return[{link:fe,source:Ae,inside:pe}]}return[]}var ae=e(3499),ce=e(8132),re=e(706);const w={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},E={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-da\
sharray:5 3"},U={same:"-->",added:"==>",removed:"-.->"},A=40,G=500,Q=5e4,N=40,z=6;function x(fe,Oe,{isWhole:pe,hide:be}){const Ae=({status:ve})=>pe||ve!=="same",Pe=new Set([...fe.filter(Ae),...Oe.filter(
Ae).flatMap(B)]),$e=Oe.filter(ve=>B(ve).some(Ae)).flatMap(B);if(Pe.size===0)return{};for(const ve of[new Set([...Pe,...$e]),Pe]){const Re=Oe.filter(Fe=>B(Fe).every(Ve=>ve.has(Ve)));if(ve.size>A||Re.length>
G)continue;const ke=R(fe.filter(Fe=>ve.has(Fe)),Re,be);if(ke.length<=Q)return{picture:ke}}return{note:`The picture is left out: it would have ${Pe.size>A?(0,re.hS)(Pe.size,"node"):"too many connection\
s"}.`}}function B({source:fe,target:Oe}){return[fe,Oe]}function R(fe,Oe,pe){const be=new Map(fe.map(($e,Ue)=>[$e,`n${Ue+1}`])),Ae=(0,T.Vn)(fe.map(({name:$e})=>$e)),Pe=fe.map($e=>{const Ue=Ae.get($e.name)===
1?$e.name:$e.label;return`  ${be.get($e)}["${w[$e.status]}${ne(pe(Ue))||"?"}"]`});for(const{source:$e,target:Ue,label:ve,status:Re}of Oe){const ke=`${w[Re]}${ne(pe(ve))}`.trim();Pe.push(`  ${be.get($e)}\
 ${U[Re]}${ke===""?"":`|"${ke}"|`} ${be.get(Ue)}`)}for(const[$e,Ue]of Object.entries(E)){const ve=fe.filter(Re=>Re.status===$e).map(Re=>be.get(Re));ve.length>0&&Pe.push(`  classDef ${$e} ${Ue}`,`  cla\
ss ${ve.join()} ${$e}`)}return[`flowchart ${Y(fe,Oe)>z?"TD":"LR"}`,...new Set(Pe)].join(`
`)}function Y(fe,Oe){const pe=new Set(Oe.map(({target:Pe})=>Pe)),be=fe.filter(Pe=>!pe.has(Pe)),Ae=new Map((be.length>0?be:fe.slice(0,1)).map(Pe=>[Pe,1]));for(const[Pe,$e]of Ae)for(const{source:Ue,target:ve}of Oe)
Ue===Pe&&!Ae.has(ve)&&Ae.set(ve,$e+1);return Math.max(...Ae.values())}function ne(fe){return(0,ce.RK)((0,ce.Jj)(fe.replace(/\s+/g," ").trim(),N)).replace(q,Oe=>Oe==='"'?"#quot;":`#${Oe.codePointAt(0)}\
;`)}const q=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,se="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ge="* if when id name label ti\
tle type key handle condition event relationships".split(" ");function Ee(fe,Oe=pe=>pe){const pe=fe.head??fe.base;if(pe===void 0)return;const[be,Ae]=[fe.base??pe,fe.head??pe],Pe=(0,T.j9)([Ae,be]),$e=k(
be,Ae),Ue=je(fe,$e,Pe),ve=[...new Set(Ue.values())].sort((tt,st)=>tt.rank-st.rank);Ie(ve);const Re=me($e,Ue),ke=Re.filter(tt=>tt.status!=="same"),Fe=Le($e,ke);Je(fe,ve,Pe,Fe);const Ve=new Map(Re.map(({
item:tt,source:st,target:it})=>[tt,`${st.label} \u2192 ${it.label}`])),Ze=new Set(ve.map(({place:tt})=>tt.key)),et=new Set($e.nodes.flatMap(({key:tt,field:st})=>tt===void 0?[]:st.keys.at(-2)??"")),rt=tt=>tt.
filter(({status:st})=>st!=="removed").length;return{...x(ve,Re,{isWhole:fe.status!=="modified",hide:Oe}),connections:Me(ke),size:{nodes:rt(ve),connections:rt(Re)},tells:Fe,isItemKey:tt=>Ze.has(tt)||Pe.
labelOf(JSON.stringify(tt))!==void 0,labelOf:Pe.labelOf,endsOf:tt=>Ve.get(tt),withItems:tt=>et.size===0?tt:Te(tt,et,pe)}}function Te(fe,Oe,pe){let be=pe;const Ae=fe.path.map((Pe,$e)=>{const Ue=$e===0?
"":fe.path[$e-1];if($e===fe.path.length-1&&"value"in fe?be=fe.value:Pe.type!=="member"?be=Pe.item:be=be&&"members"in be?be.members.get(Pe.key):void 0,Pe.type!=="member"||Ue===void 0||be===void 0||!("m\
embers"in be))return Pe;const ve=typeof Ue=="string"?Ue:Ue.type==="member"?Ue.key:void 0;return ve!==void 0&&Oe.has(ve)?(0,T.s3)(be,Pe.key):Pe});return{...fe,path:Ae}}function De({side:fe}){return fe===
"head"}function Ne(fe){return fe&&[fe.key,Ne(fe.outer)]}function je({matches:fe},{nodes:Oe},pe){const be=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(Ne(ke)),Ae=new Map(Oe.map((ke,Fe)=>[ke,Fe])),
Pe=(0,K.$z)(Oe.filter(De),be),$e=(0,K.$z)(fe,({base:ke})=>ke.id),Ue=ke=>{const Fe=$e.get(ke.value.id)??[];for(let Ve=Fe.shift();Ve;Ve=Fe.shift()){const Ze=Pe.get(`${Ve.head.id}`)?.shift();if(Ze)return Ze}
return Pe.get(be(ke))?.shift()},ve=new Map;let Re=0;for(const ke of Oe){if(ve.has(ke))continue;const Fe=De(ke)?ke:Ue(ke);Re=(Fe&&Ae.get(Fe))??Re+1e-6;const Ve=Fe===void 0?"removed":Fe===ke?"added":"sa\
me",Ze=Fe??ke,et=Ce(Ze,pe),rt={name:et,label:et,status:Ve,rank:Re,place:Ze,old:Ve==="same"?ke:void 0};ve.set(ke,rt).set(Ze,rt)}return ve}function Ie(fe){const Oe=(0,T.Vn)(fe.map(({name:pe})=>pe));for(const pe of fe){
const be=(0,l.TH)(pe.place.value);be&&(Oe.get(pe.name)??0)>1&&(pe.label=(0,T.oP)(pe.name,be))}}function Ce({key:fe,value:Oe,array:pe},be){const[Ae,...Pe]=["componentType",...Oe.members.keys()].map(Ue=>(0,l.
TN)(Oe,Ue)),[$e="?"]=[(0,l.QP)(Oe),Ae,(0,l.TH)(Oe),...Pe].filter(Ue=>Ue!==void 0);return fe??be.nameOf(Oe,pe)??(0,l.e1)($e)}function me({edges:fe},Oe){const pe=fe.flatMap(ve=>{const[Re,ke]=[Oe.get(ve.
source),Oe.get(ve.target)];return Re&&ke?[{...ve,source:Re,target:ke,status:De(ve.source)?"added":"removed"}]:[]}),be=({source:ve,target:Re,label:ke})=>`${ve.rank} ${Re.rank} ${ke}`,Ae=(0,K.$z)(pe,({status:ve})=>ve),
Pe=(0,K.$z)(Ae.get("removed")??[],be);return[...(Ae.get("added")??[]).map(ve=>Pe.get(be(ve))?.pop()?{...ve,status:"same"}:ve),...[...Pe.values()].flat()].sort((ve,Re)=>ve.source.rank-Re.source.rank||ve.
target.rank-Re.target.rank)}function Me(fe){const Oe=new Map;for(const pe of["target","label"]){const be=Ae=>`${Ae.source.rank} ${pe==="label"?Ae.label:Ae.target.rank}`;for(const[Ae,Pe,...$e]of(0,K.$z)(
fe,be).values()){if(!Ae||!Pe||$e.length>0||Ae.status===Pe.status)continue;[Ae.source,Ae.target,Pe.target].every(({old:ve})=>ve)&&!Oe.has(Ae)&&!Oe.has(Pe)&&Oe.set(Ae,Pe).set(Pe,Ae)}}return fe.flatMap(pe=>{
const be=Oe.get(pe);return be&&pe.status==="removed"?[]:[{...pe,kind:be?"rewired":pe.status,was:be}]})}function Le({root:fe,nodes:Oe},pe){const be=new Set(pe.flatMap(ve=>ve.links.map(({field:Re})=>Re))),
Ae=new Set(pe.map(({item:ve})=>ve)),Pe=new Set([fe,...Oe.map(({field:ve})=>ve)]),$e={added:new Set,removed:new Set};for(const ve of pe){const Re=[ve.source.name,ve.target.name,...ve.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Re,...ve.links.map(Fe=>Fe.text)])$e[ve.status].add(ke)}function Ue(ve,Re,ke){if(Re===void 0||Pe.has(Re))return[{text:ke,field:fe}];const Fe=Re.keys.at(-1)===
W.NQ?[{text:JSON.stringify(ke),field:Re}]:[];if("text"in ve)return[...Fe,{text:ve.text,field:Re}];const Ve="members"in ve?[...ve.members]:[],Ze="items"in ve?ve.items.map(et=>["[]",et]):Ve;return[...Fe,
...Ze.flatMap(([et,rt])=>Ue(rt,(0,W.Fu)(Re,et),et))]}return({path:ve,...Re})=>{const ke=ve.map(Ze=>Ze.type==="member"?Ze.key:"[]"),Fe=ve.some(Ze=>"item"in Ze&&Ae.has(Ze.item)),Ve=(Ze,et)=>{const rt=Ue(
Ze,ke.reduce(W.Fu,fe),`${ke.at(-1)}`),tt=rt.some(({field:it})=>be.has(it)),st=({text:it,field:at})=>{if(be.has(at))return et.has(it);const ct=`${at.keys.findLast(dt=>dt!=="[]")}`;return se.includes(ct)||
et.has(it)&&r([ct],ge)||tt&&ze(it,at)};return(tt||Fe)&&rt.every(st)};return Re.kind==="modified"?Ve(Re.from,$e.removed)&&Ve(Re.to,$e.added):"value"in Re&&Ve(Re.value,$e[Re.kind])}}function ze(fe,{texts:Oe}){
const pe=Oe.get(fe)??0,be=[...Oe.values()].reduce((Ae,Pe)=>Ae+Pe,0);return pe>2&&2*pe>be&&/^"?[\w.-]{0,30}"?$/.test(fe)}function Je(fe,Oe,{componentOf:pe},be){const Ae=(0,ae.pi)(fe),Pe=Oe.flatMap(ve=>{
const{value:Re,array:ke}=ve.place,Fe=(0,T.qU)(Re)===void 0?pe(Re,ke):void 0;return[Re.id===ve.old?.value.id?void 0:Re,Fe].map(Ve=>({owner:Ve,node:ve}))}),$e=(0,K.$z)(Pe,({owner:ve})=>ve);$e.delete(void 0);
const Ue=new Map(fe.matches.map(({path:ve,head:Re})=>[ve.at(-1),Re]));for(const ve of fe.changes){if(be(ve)||Ae(ve))continue;const Re=ve.path.map(Fe=>Ue.get(Fe)).reverse(),ke=["value"in ve&&ve.value,...Re].
find(Fe=>$e.has(Fe));for(const{node:Fe}of $e.get(ke)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((te,ie,e)=>{e.d(ie,{K$:()=>l,pi:()=>W,wo:()=>T});const l=T("");function T(b){const I=new Set,
[P,C]=[new Map,new Map];for(const[O,m]of b.split(/\r\n|\r|\n/).entries()){const u=m.trim();if(u===""||u.startsWith("#"))continue;const[r,h]=u.endsWith("[]")?[u.slice(0,-2),C]:[u,P],p=r.split(".").reverse(),
M=K(r);if(p.includes(""))throw new Error(`has an empty key in line ${O+1} (join keys by single dots)`);if(p.every(v=>v==="*"))throw new Error(`has only * in line ${O+1}, which would ignore everything \
(name a key)`);I.add(u),h.set(M,[...h.get(M)??[],{line:u,keys:p}])}return{lines:[...I],fields:P,orders:C}}function W(b,I,P){if(b.size===0||I===void 0)return!1;const C=["*",K(I.key)].flatMap(O=>b.get(O)??
[]).filter(({keys:O})=>X(I,O));for(const{line:O}of C)P(O);return C.length>0}function K(b){return b.slice(b.lastIndexOf(".")+1)}function X(b,I){if(b===void 0||I.length===0)return I.length===0;const P=I[0]===
"*"?["*"]:b.key.split(".").reverse();return P.every((C,O)=>C===I[O])&&X(b.outer,I.slice(P.length))}}),2742:((te,ie,e)=>{e.d(ie,{dj:()=>z,OD:()=>N,qy:()=>Q});var l=e(3436),T=e(2899),W=e(9665);function K(x,B){
const R=B.size===0?void 0:B.get(JSON.stringify(x));return R===void 0?x:(0,l.e1)(R)}function X({base:x,head:B}){return x===B?[]:l.Rk.flatMap(R=>{const[Y,ne]=[(0,l.TN)(x,R),(0,l.TN)(B,R)];return Y!==ne&&
Y?.startsWith('"')&&ne?.startsWith('"')?[[Y,ne]]:[]})}function b(x,B){const R=new Map;for(const[ne,q]of x)R.set(ne,(R.get(ne)??new Set).add(q));const Y=([ne,q])=>R.get(ne)?.size===1&&B.base.get(ne)===
1&&B.head.get(q)===1;return new Map(x.filter(Y))}function I(x){const B=R=>{const Y=new Map,ne=(q,se)=>{if(q.type==="array")for(const Ee of q.items)ne(Ee,!0);if(q.type!=="object")return;const ge=se?[q.
id,...l.Rk.flatMap(Ee=>(0,l.TN)(q,Ee)??[])]:[];for(const Ee of new Set(ge))Y.set(Ee,(Y.get(Ee)??0)+1);for(const Ee of q.members.values())ne(Ee,!1)};for(const q of x)ne(q[R],!1);return Y};return{base:B(
"base"),head:B("head")}}function P(x,B,R){const Y={element:new Map,member:new Map};function ne(se,ge){if(B.size===0&&!R)return se;if((0,l.jn)(se))return x.scalar(B.get(se.text)??se.text);const Ee=Y[ge?
"element":"member"],Te=Ee.get(se.id)??q(se,ge);return Ee.set(se.id,Te),Te}function q(se,ge){if(se.type==="array"){const Ne=se.items.map(je=>ne(je,!0));return x.array(Ne,se.unordered)}const Ee=new Map,
Te=R&&ge?l.Rk.map(Ne=>(0,l.TN)(se,Ne)):[],De=Ne=>Ne.type==="string"&&Te.includes(Ne.text);for(const[Ne,je]of se.members)!(0,l.Op)(Ne,je,ge)&&!De(je)?Ee.set(K(Ne,B),ne(je,!1)):R||Ee.set(Ne,je);return x.
object(Ee)}return(se,ge=!1)=>ne(se,ge).id}function C(x,B){const R={base:P(x,B,!0),head:P(x,new Map,!0)};return{interner:x,renames:B,follow:P(x,B,!1),bare:R}}var O=e(5408);const m=.4,u=.9,r=4e4,h=4,p=/^(""|0|true|false|null)$/,
M=.25,v=new Set([...l.eX,"type"]);function j(x,B,R){const{compare:Y,shareRare:ne}=y(x,R),q=c(x,B),se=i(x);return ge=>(Ee,Te)=>{const De=(0,O.qc)(Ee,Te),Ne=De.reduce((me,{base:Me,head:Le})=>me+Me.length*
Le.length,0),je=me=>Ne>r?[...ne(me),...(0,O.O6)(B,me).flatMap(O.yU)]:me.base.flatMap(Me=>me.head.map(Le=>({base:Me,head:Le}))),Ie=De.flatMap(je).flatMap(me=>{const Me=Y(me);return(ge>0&&se(me)?Y(me,()=>1)>=
u:Me>=ge)?[{pair:me,alike:Me,distance:q(me)}]:[]});Ie.sort((me,Me)=>Me.alike-me.alike||me.distance-Me.distance);const Ce=new Set;return Ie.flatMap(({pair:me})=>Ce.has(me.base)||Ce.has(me.head)?[]:(Ce.
add(me.base).add(me.head),[me]))}}function c({base:x},B){const R=new Map((0,O.Ms)(B).map(q=>[q.base.index,q.head.index-q.base.index]));let Y=0;const ne=x.map(({index:q})=>(Y=R.get(q)??Y,q+Y));return q=>Math.
abs((ne[q.base.index]??0)-q.head.index)}function i({base:x,head:B}){const R=({item:se})=>[(0,l.TH)(se),(0,l.Gg)(se)],[Y,ne]=[new Set(x.flatMap(R)),new Set(B.flatMap(R))],q=(se,ge)=>R(se).every(Ee=>Ee!==
void 0&&!ge.has(Ee));return se=>q(se.base,ne)&&q(se.head,Y)}function y(x,{renames:B,follow:R}){const Y=new Map([["",0]]),ne=new Set;function q(je){const Ie=Y.get(je)??Y.size;return Ie===Y.size&&Y.set(
je,Ie),Ie}function se(je,Ie){const Ce=new Set,me=(Me,Le,ze)=>{if((0,l.jn)(Me)||(Me.type==="array"?Me.items.length:Me.members.size)===0){const Je=q(`${Le}=${Ie==="base"?R(Me):Me.id}`);Ce.add(Je),(!(0,l.
jn)(Me)||p.test(Me.text))&&ne.add(Je)}else if(Me.type==="array")for(const Je of Me.items)me(Je,q(`${Le}[]`),!0);else for(const[Je,fe]of Me.members)Le===0&&(0,l.jn)(fe)&&v.has(Je)||(0,l.Op)(Je,fe,ze)||
me(fe,q(`${Le}.${Ie==="base"?K(Je,B):Je}`),!1)};return me(je,0,!0),Ce}const ge=new Map,Ee=new Map,Te=je=>ge.get(je)??new Set;for(const je of["base","head"]){for(const Ie of x[je])ge.set(Ie,se(Ie.item,
je));for(const[Ie,Ce]of(0,W.Vn)(x[je].flatMap(me=>[...Te(me)]))){const me=(ne.has(Ie)?M:1)/Ce;Ee.set(Ie,Math.min(Ee.get(Ie)??1,me))}}const De=je=>Ee.get(je)??0,Ne=je=>[...Te(je)].filter(Ie=>De(Ie)>=1/
h);return{compare({base:je,head:Ie},Ce=De){const me=Je=>{let fe=0;for(const Oe of Je)fe+=Ce(Oe);return fe},[Me,Le]=[Te(je),Te(Ie)],ze=[...Me].filter(Je=>Le.has(Je));return 2*me(ze)/(me(Me)+me(Le))||0},
shareRare(je){const Ie=new Map;for(const Ce of je.head)for(const me of Ne(Ce))Ie.set(me,[...Ie.get(me)??[],Ce]);return je.base.flatMap(Ce=>{const me=new Set(Ne(Ce).flatMap(Me=>Ie.get(Me)??[]));return Array.
from(me,Me=>({base:Ce,head:Me}))})}}}function S(x,B,R){const Y={base:{item:x,index:0,array:[x]},head:{item:B,index:0,array:[B]}};return y({base:[Y.base],head:[Y.head]},R).compare(Y)}const $=/^"[\w-]{0,20}"$/,
k=500;function s(x,B,R){let Y=[],ne=x;const q=()=>ne.base.length===0||ne.head.length===0,se=(me,Me)=>{const Le=q()?[]:me(ne,Me);Le.length!==0&&(Y=Y.concat(Le),ne=(0,O.FF)(ne,Le))},ge=me=>(Me,Le)=>(0,O.
O6)(Y,Me).flatMap(ze=>me(ze,Le)),Ee=R||[...x.base,...x.head].some(({item:me})=>me.type==="object"),Te=l.Rk.filter(me=>!f(me,x,B));for(const me of g(Te,x,B))se(O.kk,o(me));const De=({item:me})=>me.id,Ne=({
item:me},Me)=>Me==="base"?B.follow(me,!0):me.id;for(const me of B.renames.size>0?[Ne,De]:[De])se(ge(O.eV),me),Ee&&se(O.kh,me);if(Ee&&!q()){const me=i(x);for(const ze of g(F(x),x,B).slice(0,1)){const Je=fe=>!l.
ZM.test(ze)&&me(fe)&&$.test((0,l.TN)(fe.head.item,ze)??"");se((fe,Oe)=>(0,O.kk)(fe,Oe).filter(pe=>!Je(pe)),o(ze))}const Me=ze=>({item:Je},fe)=>t(Je,B.bare[fe],ze);se(ge(O.eV),Me(1)),se(O.kh,Me(3));const Le=j(
x,Y,B);for(const ze of[...l.eX,"key"])se(Le(0),o(ze));se(Le(0),({item:ze})=>(0,l.Gg)(ze)),se(Le(m),({item:ze})=>ze.type==="object"?(0,l.QP)(ze)??"":void 0)}const je=Te.length<l.Rk.length,Ie=me=>(0,l.Gg)(
me)??(je?Te.find(Me=>(0,l.TN)(me,Me)):(0,l.TH)(me));return se(ge((me,Me)=>je&&n(me.base)===n(me.head)?(0,O.yU)(me):(0,O.kh)(me,Me)),({item:me})=>Ie(me)===void 0?"":void 0),Y}function n(x){return x.map(
({index:B})=>B).join()}function o(x){return({item:B})=>(0,l.TN)(B,x)}function t(x,B,R){return x.type!=="object"||[...x.members].filter(([ne,q])=>!(0,l.Op)(ne,q,!0)).length<R?void 0:B(x,!0)}function f(x,B,R){
const[Y,ne]=[d(B.base,x),d(B.head,x)];return Y===void 0||Y!==ne?!1:Y===""?!0:B.base.length===B.head.length||B.base.length>k?!1:(0,O.eV)(B,({item:se},ge)=>t(se,R.bare[ge],1)).length>L((0,O.kk)(B,o(x)),
R)}function d(x,B){const R=/^"?(.*?)\d+"?$/.exec(x[0]?(0,l.TN)(x[0].item,B)??"":"")?.[1],Y=ne=>x.every(({item:q,index:se})=>(0,l.TN)(q,B)?.replaceAll('"',"")===`${R}${ne+se}`);return x.length>1&&(Y(0)||
Y(1))?R:void 0}function g(x,B,R){const Y=x.map(q=>({key:q,pairs:(0,O.kk)(B,o(q))})),ne=(q,se)=>q.every(({base:Ee,head:Te},De)=>Ee===se[De]?.base&&Te===se[De]?.head)?0:L(se,R)-L(q,R);return Y.sort(({pairs:q},{
pairs:se})=>se.length-q.length||ne(q,se)),Y.map(({key:q})=>q)}function L(x,{interner:B,renames:R,bare:Y}){const ne=x.map(({base:se,head:ge})=>({base:se.item,head:ge.item})),q=P(B,new Map([...R,...ne.flatMap(
X)]),!0);return ne.filter(({base:se,head:ge})=>[q,Y.head].some(Ee=>Ee(se,!0)===Y.head(ge,!0))).length}function F({base:x,head:B}){const R=(0,W.Vn)(B.flatMap(({item:q})=>(0,l.YD)(q))),Y=q=>2*(R.get(q)??
0)>B.length&&q!=="type",ne=[...R.keys()].filter(q=>Y(q)&&Z(x,q)&&Z(B,q)).sort();return[...ne.filter(q=>l.ZM.test(q)),...ne]}function Z(x,B){const R=x.flatMap(({item:ne})=>(0,l.TN)(ne,B)??[]).filter(ne=>ne.
startsWith('"'));if(R.length<2||2*R.length<=x.length||new Set(R).size<R.length)return!1;const Y=new Set(x.flatMap(({item:ne})=>l.Rk.map(q=>(0,l.TN)(ne,q))));return 2*R.filter(ne=>Y.has(ne)).length<R.length}
const ae=8,ce=.5;function re(x,B,R,Y){const ne=Ie=>x[Ie].flatMap(me=>[me,...w(me,Y)]).filter(({path:me,value:Me})=>me.at(-1)?.type==="item"&&R[Ie].get(Me.id)===1),q={bases:new Set,heads:new Map};let se={
base:ne("base"),head:ne("head")};const ge=(Ie,Ce)=>{const me=(0,O.kk)(se,Ie).filter(({base:Me,head:Le})=>Me.arrays!==Le.arrays&&Ce(Me.value,Le.value));for(const{base:Me,head:Le}of me)q.bases.add(Me.value),
q.heads.set(Le.value,Me);se=(0,O.FF)(se,me)},Ee=(Ie,Ce)=>(0,l.TN)(Ie,"type")===(0,l.TN)(Ce,"type"),Te=(Ie,Ce)=>(0,l.Gg)(Ie)!==void 0&&(0,l.Gg)(Ie)===(0,l.Gg)(Ce),De=(Ie,Ce)=>Ee(Ie,Ce)&&S(Ie,Ce,B)>=ce,
Ne=(Ie,Ce)=>(R[Ce].get(Ie??"")??0)<2,je=(Ie,Ce)=>Ne(Ie,Ce)?Ie:void 0;return ge(({value:Ie},Ce)=>je((0,l.TH)(Ie),Ce),(Ie,Ce)=>((0,l.TH)(Ie)?.length??0)>=ae||Te(Ie,Ce)||De(Ie,Ce)),ge(({value:Ie},Ce)=>je(
(0,l.Gg)(Ie)??(0,W.qU)(Ie),Ce),De),ge(({value:Ie},Ce)=>Ne((0,l.TH)(Ie),Ce)?t(Ie,B.bare[Ce],3):void 0,Ee),q}function w({value:x,path:B},R){return(0,W.Vg)(x,R).flatMap(Y=>{if((0,l.jn)(Y.value))return[];
const ne={value:Y.value,path:[...B,Y.step]};return[ne,...w(ne,R)]})}function E(x,B,R,Y){const ne=[],q=[],se=[],ge=[],Ee={base:[],head:[]};function Te({base:me,head:Me},Le,ze){ze==="element"&&ge.push(...X(
{base:me,head:Me})),(ze==="element"||ze==="member"&&me.type==="object"&&Me.type==="object")&&se.push({base:me,head:Me,path:Le}),me.id!==Me.id&&(me.type==="array"&&Me.type==="array"?Ce(me,Me,Le):me.type===
"object"&&Me.type==="object"?Ie({base:me,head:Me},Le,ze):ze!=="own"&&(0,l.jn)(me)&&(0,l.jn)(Me)&&B.renames.get(me.text)===Me.text?q.push({path:Le,from:(0,l.e1)(me.text),to:(0,l.e1)(Me.text)}):ne.push(
{kind:"modified",path:Le,from:me,to:Me}))}function De({base:me,head:Me},Le,ze,Je){me!==void 0&&Me!==void 0?Te({base:me,head:Me},Le,ze):Me!==void 0&&!Ne(Me,Le)?(ne.push({kind:"added",path:Le,value:Me}),
Ee.head.push({value:Me,path:Le,arrays:Je}),R.heads.size>0&&je(Me,Le)):me!==void 0&&!R.bases.has(me)&&(ne.push({kind:"removed",path:Le,value:me}),Ee.base.push({value:me,path:Le,arrays:Je}))}function Ne(me,Me){
const Le=R.heads.get(me);return Le===void 0?!1:(ne.push({kind:"moved",path:Me,from:Le.path}),Te({base:Le.value,head:me},Me,"element"),!0)}function je(me,Me){for(const{step:Le,value:ze}of(0,W.Vg)(me,Y)){
const Je=[...Me,Le];Ne(ze,Je)||je(ze,Je)}}function Ie(me,Me,Le){for(const{key:ze,from:Je,...fe}of U(me,B)){const Oe=[...Me,{type:"member",key:ze}];Je!==ze&&q.push({path:Oe,from:Je,to:ze});const pe=fe.
base!==void 0&&(0,l.Op)(ze,fe.base,Le==="element");De(fe,Oe,pe?"own":"member")}}function Ce(me,Me,Le){const ze={base:(0,O.S3)(me.items),head:(0,O.S3)(Me.items)},Je=s(ze,B,me.unordered&&Me.unordered).filter(
be=>!R.bases.has(be.base.item)&&!R.heads.has(be.head.item)),fe=(0,W.Oe)(ze,Je,Y),Oe=new Set((0,O.Ms)(Je).map(be=>be.head.index)),pe=fe.filter(be=>be.base&&be.head&&!Oe.has(be.index));pe.length>0&&!Me.
unordered&&ne.push({kind:"reordered",path:Le,moved:pe.map(({step:be})=>be)});for(const{step:be,...Ae}of fe)De(Ae,[...Le,be],"element",ze)}return Te(x,[],"root"),{changes:ne,references:q,matches:se,renames:ge,
unmatched:Ee}}function U({base:x,head:B},{renames:R,follow:Y}){const ne=new Map(x.members),q=new Map,se=(Ee,Te)=>Ee.id===Te.id||Y(Ee)===Te.id;for(const Ee of[se,()=>!0])for(const Te of[De=>De,De=>K(De,
R)])for(const[De,Ne]of ne){const je=Te(De),Ie=B.members.get(je);Ie===void 0||q.has(je)||!Ee(Ne,Ie)||(ne.delete(De),q.set(je,{key:je,from:De,base:Ne,head:Ie}))}for(const[Ee,Te]of B.members)q.has(Ee)||q.
set(Ee,{key:Ee,from:Ee,head:Te});const ge=Array.from(ne,([Ee,Te])=>({key:Ee,from:Ee,base:Te}));return[...q.values(),...ge].sort((Ee,Te)=>Ee.key<Te.key?-1:1)}const A={bases:new Set,heads:new Map},G=5;function Q(x,B){
const R=new l.Ms(T.K$),[Y,ne]=[x,B].map(q=>(0,l.yR)(q,R));return Y&&ne&&N([{base:Y,head:ne}],R)[0]}function N(x,B){const R=(0,l.qy)(()=>I(x)),Y=(0,l.qy)(()=>(0,W.j9)([...x.map(({head:ge})=>ge),...x.map(
({base:ge})=>ge)])),ne=(ge,Ee)=>Y().componentOf(ge,Ee);function q(ge){const Ee=C(B,ge);return x.map(Te=>{const De=E(Te,Ee,A,ne),{base:Ne,head:je}=De.unmatched;if(Ne.length===0||je.length===0)return De;
const Ie=re(De.unmatched,Ee,R(),ne);if(Ie.heads.size===0)return De;const Ce=E(Te,Ee,Ie,ne);return Ce.changes.filter(({kind:me})=>me==="moved").length===Ie.heads.size?Ce:De})}let se=new Map;for(let ge=0;ge<
G;ge++){const Ee=q(se),Te=Ee.flatMap(Ne=>Ne.renames),De=Te.length===0?new Map:b(Te,R());if(se.size===De.size&&[...se].every(([Ne,je])=>De.get(Ne)===je)){if(Ee.some(({changes:Ne})=>Ne.length>0))return Ee;
break}se=De}return q(new Map)}function z(x){if((0,l.jn)(x))return x.text;if(x.type==="array"){const R=x.items.map(z);return`[${(x.unordered?R.sort():R).join()}]`}return`{${Array.from(x.members,([R,Y])=>`${JSON.
stringify(R)}:${z(Y)}`).sort().join()}}`}}),3499:((te,ie,e)=>{e.d(ie,{Ab:()=>v,a2:()=>s,gN:()=>i,lY:()=>n,pi:()=>j,rL:()=>y});var l=e(3436);const T=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
W=["x","y"],K=v("viewport canvas"),X=v("w h width height left top zoom"),b=[["x"],["position"],["left","top"]],I=v("selected dragging"),P=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
C=/^\d{4}-\d\d-\d\d$/,O=v("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,u=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,r=v("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),h=v("meta(data)? .*info revision flow workflow"),p=100,M=[[v(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),P,C],[v(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),P],[v("[lc]Mod [mc]time"),P],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function v(g){return new RegExp(`^(${g.replaceAll(" ","|")})$`,"i")}function j({base:g,head:L,changes:F}){const Z=(0,l.qy)(()=>F.flatMap(ce=>c(ce)??[]).slice(0,p)),ae={base:(0,l.qy)(()=>new Set((0,l.PX)(
g))),head:(0,l.qy)(()=>new Set((0,l.PX)(L)))};return ce=>{const{kind:re,path:w}=ce;if(re==="reordered"||re==="moved")return!1;const[E,U=E]=re==="modified"?[ce.from,ce.to]:[ce.value];if(d(E)&&d(U)&&S(w,
E.type==="literal")||$(w)&&f(E)&&f(U))return!0;if(re!=="modified"||E.type!==U.type||!("text"in E)||!("text"in U))return!1;const[A,G,Q]=[t(w.at(-1)),(0,l.e1)(E.text),(0,l.e1)(U.text)],N=(...Y)=>[G,Q].every(
ne=>Y.some(q=>q.test(ne)));if(M.some(([Y,...ne])=>Y.test(A)&&N(...ne)))return!0;const z=t(w.at(-2));if(r.test(A)&&N(m,u))return z===""||h.test(z);if((c(ce)?Z().filter(Y=>Y.old!==G&&G.includes(Y.old)):
[]).some(Y=>G.replaceAll(Y.old,Y.recent)===Q))return!0;const B=O.test(A)||A===`${t(w.at(-3)).replace(/s$/,"")}Id`;return z===""&&B&&N(u)&&!ae.head().has(G)&&!ae.base().has(Q)}}function c(g){const[L,F]=g.
path.slice(-2);if(!(!(g.kind==="modified"&&L?.type==="item"&&O.test(t(F)))||g.from.type!=="string"||g.to.type!=="string"))return{old:(0,l.e1)(g.from.text),recent:(0,l.e1)(g.to.text)}}function i(g){return u.
test(g)||P.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(g)}function y(g,L){return(0,l.jn)(L)&&(O.test(g)||g==="name"&&l.kk.test(L.text))||T.test(g)&&L.type!=="literal"&&d(L)||W.includes(g)&&d(L)}function S(g,L){
const[F,Z]=[g.at(-2),t(g.at(-1))],ae=g.slice(s(g)).find(re=>T.test(t(re)));return ae?ae===g.at(-1)?!L:Z===""||W.includes(Z)||X.test(Z):Z==="zoom"&&K.test(t(F))||W.includes(Z)||X.test(Z)&&k(F)}function $(g){
return I.test(t(g.at(-1)))&&k(g[s(g)-1])}function k(g){const L=g?.type==="item"&&g.item.type==="object"?g.item.members:void 0;return b.some(F=>F.every(Z=>L?.has(Z)))}function s(g){return g.findLastIndex(
({type:L})=>L==="item")+1}function n(g,{matches:L}){const F=new Map(L.map(ae=>[ae.path.at(-1),ae])),Z=new Map;for(const ae of g){const ce=s(ae.path),[re,w]=[ae.path[ce-1],ae.path[ce]],E=W.includes(t(w)),
U=E?W:T.test(t(w))?[t(w)]:[],[A,G]=[o(F.get(re)?.base,U),o(F.get(re)?.head,U)],Q=[...ae.path.slice(0,ce),{type:"member",key:U.join(", ")}];A&&G?Z.set(E?re:w,{kind:"modified",path:Q,from:A,to:G}):Z.set(
ae,ae)}return[...Z.values()]}function o(g,L){const F=g?.type==="object"?L.flatMap(Z=>g.members.get(Z)??[]):[];if(!(F.length<L.length))return F.length>1?{type:"array",id:0,items:F,unordered:!1}:F[0]}function t(g){
return g?.type==="member"?g.key:""}function f(g){return g.type==="literal"&&/^(true|false)$/.test(g.text)}function d(g){if(g.type==="literal")return/\d/.test(g.text);const L=g.type==="array"?g.items:g.
type==="object"?[...g.members.values()]:[];return L.length>0&&L.every(d)}}),9665:((te,ie,e)=>{e.d(ie,{Vn:()=>k,s3:()=>c,Oe:()=>M,Vg:()=>v,j9:()=>m,qU:()=>u,oP:()=>$});var l=e(3436),T=e(5408),W=e(3499),
K=e(6997),X=e(7856);function b(n){const o=new Map;for(const d of n)for(const[g,L]of d.type==="object"?d.members:[]){if(L.type!=="string")continue;const{ids:F,length:Z,isRepeated:ae}=o.get(g)??{ids:new Set,
length:0,isRepeated:!1};o.set(g,{ids:F,length:Z+L.text.length,isRepeated:ae||F.has(L.id)}),F.add(L.id)}const t=[...o].filter(([d,{ids:g,isRepeated:L}])=>g.size>1&&2*g.size>n.length&&!L&&d!=="type"&&!K.
Z_.test(d));t.sort(([d,g],[L,F])=>F.ids.size-g.ids.size||g.length-F.length||(d<L?-1:1));const f=t.find(([d])=>{const g=n.flatMap(L=>I(L,d)??[]);return 2*g.length>n.length&&!g.some(W.gN)});return d=>f&&
I(d,f[0])}function I(n,o){const t=(0,l.C5)(n,o),f=t?.type==="string"?(0,l.e1)(t.text):"";return/^[^\n]{1,60}$/.test(f)&&!(0,X.$C)(o,t,n)?f:void 0}const P=/group|parent|folder|owner/i,C=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
O=40;function m(n){const o=n.map(p),t=L=>o.find(F=>F.get(L))?.get(L);function f(L,F){for(const Z of(0,l.YD)(L).sort()){if(P.test(Z))continue;const ae=`${(0,l.TN)(L,Z)}`,ce=Z==="type"?`"${ae.split(":")[1]}`:
ae,re=t(ce);if(re===void 0||u(re.item)===void 0)continue;const w=o.some(E=>{const U=E.get(ce);return U&&(U.array===F||h(F,U.item))});if(Z==="type"||!w)return re.item}}function d(L,F){const Z=(0,l.Gg)(
L);return u(L)??u(f(L,F))??(Z&&(0,l.e1)(Z))}function g(L){const F=/\d/.test(L)?t(L):void 0;return F&&(d(F.item,F.array)??s(F.item))}return{componentOf:f,nameOf:d,labelOf:g}}function u(n){const o=(0,l.
Ku)(n,["name","Name"]);if(o&&!l.kk.test(o))return(0,l.e1)(o);const f=o===void 0&&(0,l.Ku)(n,l.eX)!==void 0?void 0:(0,l.Gg)(n)??(n&&r(n));return f&&(0,l.e1)(f)}function r(n){const o=(0,l.C5)(n,"localeD\
ata");return[...(o?["en",...(0,l.YD)(o)]:[]).map(g=>(0,l.C5)(o,g)),(0,l.C5)((0,l.C5)(n,"data"),"node")].map(g=>(0,l.Gg)(g)??(0,l.Ku)(g,["display_name"])).find(g=>g!==void 0)}function h(n,o){return(0,l.
YD)(o).map(f=>(0,l.C5)(o,f)).some(f=>f?.type==="array"&&f.items===n)}function p(n){const o=new Map,t=f=>{if(f.type==="object")for(const d of f.members.values())t(d);if(f.type==="array")for(const d of f.
items){const g=(0,l.YD)(d).filter(F=>l.ZM.test(F)),L=new Set(g.flatMap(F=>(0,l.TN)(d,F)??[]));for(const F of L)o.set(F,o.has(F)?void 0:{item:d,array:f.items});t(d)}};return t(n),o}function M(n,o,t){const f=(0,T.
FF)(n,o),d=[...f.base.map(Z=>({...Z,base:Z.item})),...o.map(({base:Z,head:ae})=>({...ae,base:Z.item,head:ae.item})),...f.head.map(Z=>({...Z,head:Z.item}))],g=S(d,t),L=b(d.filter(i).map(({item:Z})=>Z)),
F=Z=>j(Z,g.get(Z),L(Z.item));return d.map(Z=>({...Z,step:F(Z)})).sort(y)}function v(n,o){return n.type==="object"?Array.from(n.members,([f,d])=>({step:{type:"member",key:f},value:d})):(n.type==="array"?
M({base:[],head:(0,T.S3)(n.items)},[],o):[]).map(({step:f,item:d})=>({step:f,value:d}))}function j({item:n,index:o},t,f){return t===void 0?{type:"element",index:o,item:n,text:f}:c(n,t)}function c(n,o){
const t=s(n),f=t!==void 0&&t.length<=O&&!o.startsWith(t);return{type:"item",label:o,...f&&{hint:t},item:n}}function i({item:n}){return(u(n)??(0,l.Gg)(n)??(0,l.TH)(n))===void 0}function y({step:n},{step:o}){
return n.type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function S(n,o){const t=new Map,f=new Set;let d=n.filter(ce=>!i(
ce));const g=ce=>{const re=d.map(ce),w=k(re);d=d.filter((E,U)=>{const A=re[U];return A===void 0||w.get(A)!==1||f.has(A)?!0:(f.add(A),t.set(E,A),!1)})};g(({item:ce})=>u(ce));const L=new Map(d.map(ce=>[
ce,u(ce.item)??u(o(ce.item,ce.array))])),F=k([...L.values()]),Z=ce=>{const[re,w]=[L.get(ce),(0,l.Gg)(ce.item)];return u(ce.item)??(F.get(re)===1?re:void 0)??(w&&(0,l.e1)(w))},ae=(ce,re)=>{const[w,E]=[
(0,l.TH)(ce.item),Z(ce)??s(ce.item)];return w?$(E,w,re):E};return g(ce=>Z(ce)??ae(ce,C)),g(ce=>ae(ce,C)),g(ce=>ae(ce,/$/)),g(ce=>`${Z(ce)??s(ce.item)??ae(ce,/$/)} [${ce.index}${ce.head?"":", before"}]`),
t}function $(n,o,t=C){const f=(0,l.e1)(o).replace(t,"");return n?`${n} (${f})`:f}function k(n){const o=new Map;for(const t of n)o.set(t,(o.get(t)??0)+1);return o}function s(n){const o=(0,l.QP)(n);return o?.
startsWith('"')?(0,l.e1)(o):void 0}}),6997:((te,ie,e)=>{e.d(ie,{BQ:()=>I,FK:()=>c,Fu:()=>m,NQ:()=>X,Z_:()=>K,t5:()=>O});var l=e(3436),T=e(3499);const W=[(0,T.Ab)("_?id key uuid guid identifier"),(0,T.
Ab)("(node|step|state)_?id"),(0,T.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,T.Ab)("\\*")],K=(0,T.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),
X="*",b=64;function I(i,y){const S=P([]),$=[],k=new Set([i,y].flatMap(o=>[...(0,l.PX)(o),...r(o)]));function s(o,t,f){if((0,l.jn)(o))u(o.text,t,f);else if(o.type==="object")n(o,t,f);else{const d=o.items.
length>1&&o.items.some(({type:g})=>g==="array");for(const[g,L]of o.items.entries())s(L,C(t,"[]"),{...f,array:o.items,...d&&{slot:g}})}}function n(o,t,{key:f,array:d,map:g,...L}){let F=L;if(d!==void 0||
f!==void 0){const ce={side:L.side,value:o,field:t,outer:L.place,key:f,array:d??[]};F={...L,place:ce,map:g},$.push(ce)}const Z=p(o,k),ae=F===L&&(0,l.YD)(o).some(ce=>g?.members.has(ce));for(const[ce,re]of o.
members){const w=C(t,Z||ae?X:ce);ae&&u(JSON.stringify(ce),w,F,re),(!ae||re.type==="array")&&s(re,w,Z?{...F,key:ce,map:o}:F)}}return s(i,S,{side:"base"}),s(y,S,{side:"head"}),{root:S,places:$,find:M($)}}
function P(i){return{keys:i,inner:new Map,texts:new Map,references:[]}}function C(i,y){const S=i.inner.get(y)??P([...i.keys,y]);return i.inner.set(y,S),S}function O(i){const y=[i];for(const S of y)for(const $ of S.
inner.values())y.push($);return y}function m(i,y){return i?.inner.get(y)??i?.inner.get(X)}function u(i,{keys:y,texts:S,references:$},{place:k,slot:s},n){S.set(i,(S.get(i)??0)+1);const o=i.startsWith('\
"')?i.length>2:K.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(i));k&&o&&$.push({text:i,place:k,slot:s,value:n})}function r(i){if((0,l.jn)(i))return[];const y=i.type==="array"?i.items:[...i.
members.values()];return[...y.flatMap(r),...y.some(h)?[]:(0,l.YD)(i)]}function h(i){return i.type==="object"}function p({members:i},y){return 2*[...i.keys()].filter($=>!K.test($)&&y.has($)).length>=i.
size&&[...i.values()].every(h)}function M(i){const y={base:new Map,head:new Map};for(const S of i){const $=(k,s)=>{const n=W.findIndex(t=>t.test(k));if(n<0)return;const o=y[S.side].get(s)??[];o[n]=(o[n]??
new Set).add(S),y[S.side].set(s,o)};S.key!==void 0&&$(X,JSON.stringify(S.key));for(const[k,s]of S.value.members)(0,l.jn)(s)&&$(k,s.text)}return(S,$)=>{const k=y[$.side].get(S)?.find(s=>s);return k&&k.
size<=b?v([...k],$,$):void 0}}function v(i,y,S){const $=S?i.filter(t=>c(t,S)):i;if($.length===0&&S)return v(i,y,S.outer);const k=$.length>1?$.filter(({value:t})=>t.members.size>2):$,s=k.map(({field:t})=>j(
y.field,t)),[n,...o]=k.filter((t,f)=>s[f]===Math.min(...s));return o.length===0?n:void 0}function j(i,{keys:y}){const S=y.findIndex(($,k)=>$!==i.keys[k]);return S<0?0:y.length-S}function c(i,y){return i!==
void 0&&(i===y||c(i.outer,y))}}),7856:((te,ie,e)=>{e.d(ie,{$C:()=>i,Wr:()=>k,_p:()=>y,lb:()=>p});var l=e(706),T=e(3436);const W=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]\
?key|(?:access|secret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",X=new RegExp(`(?:(?:${K})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),b=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
I=new RegExp(`^x?(?:${K}|(?:password|secret|apikey)s)$`),P=/name|key|header|field/i,C=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,O=["value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,
u="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",r="(?:(?:bearer|basic|token)\\s{1,4})?",h=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${K})\\s{0,4}=\\s{0,4}${r})${u}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${K})\\s{0,4}:\\s{0,4}${r}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${u}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${u}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(s=>new RegExp(s,"giu"));function p({workflows:s}){
const n=new l.pO;for(const{secrets:t,files:f}of s){const d=f.flatMap(({base:g,head:L})=>[g,L].flatMap(k));for(const g of[...t,...d].flatMap(M))n.add(g,v)}const o=new Map;return t=>{const f=o.get(t);if(f)
return f;const d=[],g=Z=>(d.push(Z),l.v5),F={shown:h.reduce((Z,ae)=>Z.replace(ae,g),n.hide(t,g)),hidden:JSON.stringify(d)};return o.set(t,F),F}}function M(s){return[s,s.replace(/^(?:bearer|basic|token) /i,
""),...(0,T.PX)((0,T.yR)(s))]}function v(s){return s.length>=W&&!new RegExp("^\\p{L}+$","u").test(s)}function j(s){const n=c(s);return X.test(n)&&!b.test(n)}function c(s){return s.toLowerCase().replace(
/[^a-z]/g,"")}function i(s,n,o){return S(n)?!1:j(s)?$(n)||I.test(c(s)):!O.includes(c(s))||o?.type!=="object"?!1:[...o.members].some(([t,f])=>{const d=(0,T.jn)(f)&&(f.text==="true"?t:C.test(t)&&(0,T.e1)(
f.text));return P.test(t)&&j(`${(0,T.TN)(o,t)}`)||d&&I.test(c(d))})}function y(s,...n){return n.every(S)?!1:s.some((o,t)=>{const f=s[t-1],d=f&&"item"in f?f.item:void 0,g=s.slice(t+1).every(({type:F})=>F===
"element"),L=F=>o.type==="member"&&i(o.key,g?F:void 0,d);return n.some(L)})}function S(s){return s?.type==="literal"&&!/\d/.test(s.text)}function $(s){return s?.type==="array"?s.items.every($):s!==void 0&&
(0,T.jn)(s)}function k(s){const n=[],o=t=>{if(t!==void 0)if((0,T.jn)(t))o((0,T.yR)((0,T.e1)(t.text)));else if(t.type==="array")for(const f of t.items)o(f);else for(const[f,d]of t.members)i(f,d,t)&&(0,T.
PX)(d,n),o(d)};return o(s),n.filter(t=>!m.test(t))}}),5408:((te,ie,e)=>{e.d(ie,{$z:()=>P,FF:()=>m,Ms:()=>O,O6:()=>u,S3:()=>W,eV:()=>K,kh:()=>X,kk:()=>b,qc:()=>I,yU:()=>C});var l=e(8965);const T=500;function W(r){
return r.map((h,p)=>({item:h,index:p,array:r}))}function K(r,h){const p=i=>r[i].map(y=>h(y,i)),M=(i,y)=>i!==void 0&&i===y,v=(0,l.E)(p("base"),p("head"),{maxEditLength:T,comparator:M});if(v===void 0)return O(
X(r,h));let[j,c]=[0,0];return v.flatMap(({added:i,removed:y,count:S})=>{const[$,k]=[r.base.slice(j,j+S),r.head.slice(c,c+S)];return i||(j+=S),y||(c+=S),i||y?[]:C({base:$,head:k})})}function X(r,h){return I(
r,h).flatMap(C)}function b(r,h){return I(r,h).flatMap(p=>p.base.length===1&&p.head.length===1?C(p):[])}function I(r,h){const p=P(r.head,M=>h(M,"head"));return p.delete(void 0),[...P(r.base,M=>h(M,"bas\
e"))].flatMap(([M,v])=>{const j=p.get(M);return j?[{base:v,head:j}]:[]})}function P(r,h){const p=new Map;for(const M of r){const v=h(M),j=p.get(v);j?j.push(M):p.set(v,[M])}return p}function C({base:r,
head:h}){return r.flatMap((p,M)=>{const v=h[M];return v===void 0?[]:[{base:p,head:v}]})}function O(r){const h=[];for(const M of r.toSorted((v,j)=>v.base.index-j.base.index)){let[v,j]=[0,h.length];for(;v<
j;){const c=v+j>>1;(h[c]?.last.head.index??0)<M.head.index?v=c+1:j=c}h[v]={last:M,before:h[v-1]}}const p=[];for(let M=h.at(-1);M;M=M.before)p.push(M.last);return p.reverse()}function m({base:r,head:h},p){
const M=new Set(p.flatMap(v=>[v.base,v.head]));return{base:r.filter(v=>!M.has(v)),head:h.filter(v=>!M.has(v))}}function u(r,h){const p=O(r),M={base:0,head:0};return I(h,({index:v},j)=>{for(;(p[M[j]]?.[j].
index??1/0)<v;)M[j]++;return M[j]})}}),9462:((te,ie,e)=>{e.d(ie,{N:()=>W,R:()=>K});var l=e(7279),T=e(706);async function W(X,{ms:b,error:I},P){const C=new AbortController,O=setTimeout(()=>C.abort(I),b),
m=Math.min(X.endsAt,performance.now()+b);try{return await P({...X,signal:AbortSignal.any([X.signal,C.signal]),endsAt:m})}finally{clearTimeout(O)}}function K(X,b){const I=`${b} within ${(0,T.zK)(X)} (t\
imeout-minutes)`;return{ms:X,error:new l.HR({what:I,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((te,ie,e)=>{e.d(ie,{CQ:()=>C,Rs:()=>m,TF:()=>u,Uc:()=>O,lo:()=>p});var l=e(
7598),T=e(1455),W=e(6760),K=e(7975),X=e(7279),b=e(706);const I={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function P(M){return/^E[A-Z0-9]+$/.test(Object(M).code)}function C(M){if(!P(M))return(0,X.gJ)(M);const{code:v="",errno:j=0}=M;
return I[v]??(0,K.getSystemErrorMap)().get(j)?.[1]??v}function O(M){const{path:v,dest:j=v}=Object(M);return P(M)&&j?`${C(M)} (${(0,b.MW)(j)})`:C(M)}function m(M,v,j="Set another directory, or free som\
e space."){const c=Object(M).code==="ENAMETOOLONG",i={what:`Can't write ${v}`,why:C(M),cause:M};return new X.HR({...i,advice:c?"Set a shorter name.":j})}async function u(M){await(0,T.rm)(M,{recursive:!0,
force:!0,maxRetries:10})}const r=/^\.workflow-export-[0-9a-f]{12}$/;async function h(M,v,j=(0,W.dirname)(M)){const c=(0,W.join)(j,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,T.
writeFile)(c,v,{flag:"wx"}),await(0,T.rename)(c,M)}catch(i){throw await u(c).catch(()=>{}),i}}async function p(M,v){await h(M,v).catch(j=>{throw m(j,M)})}}),7279:((te,ie,e)=>{e.d(ie,{$N:()=>W,HR:()=>T,
gJ:()=>I,h_:()=>b,iT:()=>X});const l=null;class T extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(C){super(K(
C),{cause:C.cause}),this.what=C.what,Object.assign(this,C)}with(C){return new T({...this,cause:this,...C})}}function W({what:P,why:C=""}){return C===""?P:`${P}: ${C}`}function K(P){const C=W(P);return`${C}${/[.!?…]$/.
test(C)?"":"."} ${P.advice??""}`.trim()}function X(P){return P instanceof Error?P:new Error(String(P))}function b(P){return P instanceof T?P:new T({what:I(P),cause:P})}function I(P){return X(P).message}}),
6191:((te,ie,e)=>{e.d(ie,{B6:()=>u,R9:()=>i,mz:()=>y,wn:()=>c});var l=e(1455),T=e(6760),W=e(6671),K=e(2145),X=e(9462),b=e(532),I=e(7279),P=e(2975),C=e(706),O=e(8725),m=e(7487);class u extends I.HR{}const r={
what:"Artifact",topic:"the-artifact"},h=10*6e4,p=3;async function M(){const{DefaultArtifactClient:F}=await e.e(348).then(e.bind(e,9348));return new F}async function v(F,Z){const ae=await M();return await j(
F,({log:ce})=>(0,O.QJ)(ce,()=>Z(ae)))}async function j(F,Z){const ae={ms:h,error:new Error(`it didn't finish within ${h/6e4} minutes`)};return await(0,X.N)(F,ae,ce=>(0,P.Mu)(ce.signal,Z(ce)))}async function c(F){
return await v(F,async Z=>(await Z.listArtifacts()).artifacts)}async function i(F,Z){const ae=await(0,m.Pd)("workflow-artifact-");try{await v(F,re=>re.downloadArtifact(Z,{path:ae,skipDecompress:!0}));
const[ce=""]=await(0,l.readdir)(ae);return await(0,l.readFile)((0,T.join)(ae,ce))}finally{await(0,b.TF)(ae).catch(()=>{})}}async function y(F,{path:Z,digest:ae},ce){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const re=(0,T.basename)(Z),w={client:await M(),options:ce,name:re,path:Z,digest:ae,mayHaveCreated:!1,taken:0},U=await j(F,z=>(0,P.L5)(z,()=>S(w,z.log))).catch(z=>{throw F.signal.throwIfAborted(),d(
z,re)}),{GITHUB_SERVER_URL:A,GITHUB_REPOSITORY:G,GITHUB_RUN_ID:Q}=process.env,N=`${A}/${G}/actions/runs/${Q}/artifacts/${U}`;return{id:U,name:re,url:N,digest:ae}}async function S(F,Z){const{client:ae,
name:ce,path:re,digest:w}=F,{overwrite:E,retentionDays:U}=F.options,A=G=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(G)&&(F.mayHaveCreated=!0),Z.debug(G)};try{return await(0,O.QJ)({...Z,debug:A},
async()=>{E&&await ae.deleteArtifact(ce).catch($);const G={skipArchive:!0,...U!==void 0&&{retentionDays:U}},Q=await ae.uploadArtifact(ce,[re],(0,T.dirname)(re),G);if(Q.id!==void 0&&Q.digest===w)return Q.
id;throw new Error("the uploaded file differs from the package")})}catch(G){return await(0,O.QJ)(Z,()=>k(F,G))}}function $(F){if(!(F instanceof Error&&F.name==="ArtifactNotFoundError"))throw F}async function k(F,Z){
const ae=(0,I.gJ)(Z),{client:ce,name:re,digest:w,options:E}=F,[U,A]=[t.test(ae),o.test(ae)];F.mayHaveCreated||=U;const Q=A||F.mayHaveCreated?await ce.getArtifact(re).catch(()=>{}):void 0;if(F.mayHaveCreated&&
Q?.artifact.digest===`sha256:${w}`)return Q.artifact.id;if(U)throw g(s,Z);if(!A)throw Z;F.taken++;const N=F.mayHaveCreated&&!Q;if(N&&F.taken===p&&await L(re)&&Object.assign(F,{mayHaveCreated:!1,taken:0}),
F.taken<(N?p:1+Number(E.overwrite)))throw g(N?s:"the name is still taken",Z);const x=Q?`this run already has an artifact named ${re}`:`an upload that isn't finished holds the name ${re}, for example a\
nother job's`,B=Q?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new u({...r,why:x,advice:B,cause:Z})}const s="the connection to the artifact service failed",
n="Set upload-artifact: false.",o=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,f=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",n],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",n],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",n],[/(?:)/,"the upload of % failed","Re-run the job."]];function d(F,Z){if(F instanceof I.HR)return F;const ae=(0,I.gJ)(F)||`status ${Object(F).statusCode}`,[,ce="",re=""]=f.find(([U])=>U.test(ae))??
[],w=(0,C.OX)(ae,200).replace(/\.$/,""),E=/%/.test(ce)?`${ce.replace("%",()=>Z)} (${w})`:ce;return new I.HR({...r,why:E,advice:re,cause:F})}function g(F,Z){return new I.HR({...r,why:F,advice:"Re-run t\
he job later.",retryable:!0,cause:Z})}async function L(F){const{ACTIONS_RUNTIME_TOKEN:Z="",ACTIONS_RESULTS_URL:ae}=process.env,{scp:ce}=JSON.parse(Buffer.from(Z.split(".")[1]??"","base64url").toString()),
[,re,w]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ce))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",ae),U=new W.Qq("export-workflow-action",[new K.
tZ(Z)],{socketTimeout:3e4}),A={workflow_run_backend_id:re,workflow_job_run_backend_id:w,name:F};return(await U.postJson(E,A)).statusCode!==404}}),8725:((te,ie,e)=>{e.d(ie,{lm:()=>T.lm,t1:()=>W,QJ:()=>C});
const l=Ye(import.meta.url)("node:async_hooks");var T=e(819);function W(m=""){return{info:u=>X(m+u),warning:u=>T.$e(m+u),debug:u=>T.Yz(m+u),mask:T.Pq}}function K(m){const u=[];return{...W(`[${m}] `),info:r=>u.
push(r),end(r){core.startGroup(b(r));for(const h of u)X(h);core.endGroup()}}}function X(m){T.pq(b(m))}function b(m){return m.replaceAll("##[","## [")}const I=new l.AsyncLocalStorage;let P=!1;function C(m,u){
return P||O(),P=!0,I.run(m,u)}function O(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((u,...r)=>{const h=I.getStore(),p=String(u);return h===void 0||/^::(add-mask|debug)::/.
test(p)?m(u,...r):(I.exit(()=>h.debug(p.trimEnd())),!0)})}}),7487:((te,ie,e)=>{e.d(ie,{E_:()=>p,GQ:()=>M,Pd:()=>h,Tm:()=>v,VY:()=>m,eF:()=>O,n0:()=>r});var l=e(3024),T=e(1455),W=e(8161),K=e(6760),X=e(
819),b=e(532),I=e(7279),P=e(706);const C=6e4;async function O(j){const c=new AbortController;for(const i of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${i})`,topic:"the-job-on-the-platf\
orm"};process.on(i,()=>c.abort(new I.HR(y)))}try{if(await j(c.signal),u)throw u}catch(i){for(let S=i;S instanceof Error;S=S.cause)X.Yz(S.stack??S.message);const y=m(i);X.C1(`${(0,P.OX)((0,I.gJ)(i),C)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(j){const{GITHUB_SERVER_URL:c,GITHUB_ACTION_REPOSITORY:i,GITHUB_ACTION_REF:y}=process.env;if(!(!(j instanceof I.HR)||j.topic===
void 0||!c||!i||!y))return encodeURI(`${c}/${i}/blob/${y}/docs/troubleshooting.md#${j.topic}`)}let u;function r(j){try{for(const[c,i]of Object.entries(j))i!==void 0&&X.uH(c,i)}catch(c){const i="Check \
the runner's disk.";u=new I.HR({what:"Can't write the step's outputs",why:(0,b.Uc)(c),advice:i,cause:c})}}async function h(j){const c=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,T.mkdtemp)(
(0,K.join)(c,j)).catch(p(c))}function p(j){return c=>{throw(0,b.Rs)(c,j,"Check the runner's temporary folder.")}}function M(){try{return JSON.parse((0,l.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function v(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((te,ie,e)=>{e.d(ie,{Sy:()=>h,cj:()=>C,il:()=>O,tp:()=>I});var l=e(819),T=e(7279),
W=e(8132),K=e(706);const X=1024*1024-1e4,b=2e5;function I(p,M){const v=M.map(S=>S.map(u)),j=p.map((S,$)=>v.some(k=>k[$]!=="")),c=(S,$)=>`<tr>${S.flatMap((k,s)=>j[s]?`<${$}>${k}</${$}>`:[]).join("")}</\
tr>`,i=v.map(S=>c(S,"td")),y=S=>`<tr><td colspan="${p.length}">\u2026 and ${(0,K.hS)(S,"more row")}</td></tr>`;return`<table>${c(p.map(W.FO),"th")}${r(i,y).join("")}</table>`}function P(p){return`<tab\
le>${p.map(([v,j])=>j===void 0?"":`<tr><th align="left">${escapeAll(v)}</th><td>${u(j)}</td></tr>`).join("")}</table>`}function C(p){const M=p.map(({names:v,message:j,help:c})=>{const i=v.map(S=>`**${(0,W.
wh)(S)}**`);return`- ${r(i,S=>`and ${S} more`,b/2).join(", ")}: ${O(j,c)}`});return r(M,v=>`- \u2026 and ${(0,K.hS)(v,"more cause")}`).join(`
`)}function O(p,M){return M===void 0?(0,W.wh)(p):`${(0,W.wh)(p)} <a href="${(0,W.FO)(M)}">Troubleshooting</a>`}function m(p,M){return`<details><summary>${escapeAll(p)}</summary>

${M}

</details>`}function u(p){return typeof p=="string"?p===""?"":`<code>${(0,W.FO)((0,W.RK)(p))}</code>`:"words"in p?(0,W.wh)(p.words):`<a href="${(0,W.FO)(p.href)}">${(0,W.wh)(p.text)}</a>${(0,W.FO)(p.after??
"")}`}function r(p,M,v=b){let j=v;const c=p.filter(i=>{const y=Buffer.byteLength(i),S=y<=j;return S&&(j-=y),S});return c.length===p.length?c:[...c,M(p.length-c.length)]}async function h(p,...M){const v=c=>`${(0,K.
hS)(c,"part")} of this page would not fit and ${c===1?"is":"are"} left out.`,j=[`### ${(0,W.wh)(p)}`,...r(M,v,X)];try{await l.z.addRaw(j.join(`

`),!0).write()}catch(c){l.$e(`Can't write the job summary: ${(0,T.gJ)(c)}`)}}}),8132:((te,ie,e)=>{e.d(ie,{EU:()=>I,FO:()=>O,Jj:()=>X,RK:()=>W,SS:()=>b,wh:()=>C});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",T=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(r){return/^[ -[\]-~]*$/.test(r)&&!r.includes("##[")?r:r.replace(T,(h,p)=>p===void 0?h:K(p))}function K(r){return`\\\
u{${r.codePointAt(0)?.toString(16)}}`}function X(r,h){if(r.length<=h)return r;const p=Array.from(r.slice(0,2*h+2));return p.length>h?`${p.slice(0,h).join("")}\u2026`:r}function b(r,h=100){const p=W(X(
r,h)).replaceAll("	",K)||'""',M="`".repeat(u(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${M} ${p} ${M}`:M+p+M}function I(r,h,p){const v=r.map(c=>p+W(c).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),j="`".repeat(Math.max(3,u(v)+1));return`${p}${j}${h}
${v}
${p}${j}`}const P=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function C(r){return O(W(r).replaceAll("	"," ")).replace(P,"$&<wbr>")}function O(r){return r.replace(m,h=>`&#${h.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function u(r){return(r.match(/`+/g)??[]).reduce((h,p)=>Math.max(h,p.length),0)}}),8920:((te,ie,e)=>{e.d(ie,{Ch:()=>P,
Rc:()=>m,mu:()=>b});var l=e(1455),T=e(532),W=e(7279),K=e(9870);const X=1024*1024;function b({files:u},r){const[h,p]=[I(K.uq,u),I(K.n7,u)];if(h&&p)return{app:h,flow:p,env:r??I(K.Km,u)};const M=[K.uq,K.
n7].filter(v=>!u.has(v));throw new Error(`lacks ${M.join(" and ")}, at its root and in its only subfolder`)}function I(u,r){const h=r.get(u);try{return h&&C({name:u,bytes:h})}catch(p){throw new Error(
`has a file that ${(0,W.gJ)(p)}: ${u}`)}}async function P(u,r){const h=await(0,l.readFile)(u,{signal:r}).catch(p=>{throw r.throwIfAborted(),new Error(`can't be read: ${(0,T.Uc)(p)}`)});return C({name:K.
Km,bytes:h})}function C(u){const{name:r,bytes:h}=u;if(r===K.Km&&h.length>X)throw new Error("is larger than 1 MiB, the limit for environment variables");try{O(h)}catch{throw new Error("is not JSON")}return u}
function O(u){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(u))}function m({files:u}){for(const r of[K.uq,K.n7])try{const{name:h,version:p}=Object(O(u.get(r)));if(h.trim()==="")continue;
return{name:h,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((te,ie,e)=>{e.d(ie,{q:()=>K});const l=500,T=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(P,C,O){let m=P.startsWith("\uFEFF")?1:0,u=0;function r(){for(;;){const v=P.charAt(m);if(v!==" "&&v!==`
`&&v!=="\r"&&v!=="	")return v;m++}}function h(){const v=m;if(W.lastIndex=v,!W.test(P))throw new SyntaxError;return m=W.lastIndex,P.slice(v,m)}function p(v,j){const c=r();if(c==="["){const y=[],S=O.enter(
v);return M("]",j,()=>y.push(p(S,j+1))),O.array(y,v)}if(c==="{"){const y=new Map;return M("}",j,()=>{if(r()!=='"')throw new SyntaxError;const S=h(),$=S.includes("\\")?JSON.parse(S):S.slice(1,-1);if(y.
has($)||r()!==":")throw new SyntaxError;m++,y.set($,p(O.enter(v,$),j+1))}),O.object(y,v)}const i=h();return O.scalar(i.includes("\\")?JSON.stringify(JSON.parse(i)):i)}function M(v,j,c){if(j===l)throw new RangeError;
m++;let i=r()===v?v:",";for(;i===",";){if(++u>T)throw new RangeError;c(),i=r(),i===","&&m++}if(i!==v)throw new SyntaxError;m++}try{const v=p(C,0);if(r()==="")return v}catch{}}function X(P){const C=K(P,
`
`,b);return C===void 0?void 0:`${C}
`}const b={enter:P=>`${P}  `,scalar:P=>P,array:(P,C)=>I("[",P,"]",C),object(P,C){const O=[...P.keys()].sort().map(m=>`${JSON.stringify(m)}: ${P.get(m)}`);return I("{",O,"}",C)}};function I(P,C,O,m){return C.
length===0?P+O:`${P}${m}  ${C.join(`,${m}  `)}${m}${O}`}}),5806:((te,ie,e)=>{e.d(ie,{Oj:()=>u,Sr:()=>m,dU:()=>O,fw:()=>X,gv:()=>l,jq:()=>P,x5:()=>I});const l=".workflow-export.json",T=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,X=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],b=[...X,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',T],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function I(h,p=b){const M=r(h);return p.find(([,v])=>v.test(h)||v.test(M))?.[0]}function P(h){return[K,T,W].some(p=>p.test(r(h)))}function C(h){return T.
test(r(h))?"is in a .git folder":h.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function O(h){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(r(h)))}
function m(h){return h.normalize("NFC").toUpperCase().toLowerCase()}function u(h){const p=new Map;for(const M of h){const v=m(M.replace(/\/$/,"")),j=p.get(v);if(j!==void 0)return[j,M];p.set(v,M)}for(const[
M,v]of p)for(const{index:j}of M.matchAll(/\//g)){const c=p.get(M.slice(0,j));if(c?.endsWith("/")===!1)return[c,v]}}function r(h){return h.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((te,ie,e)=>{e.
d(ie,{BE:()=>b,KC:()=>C,Km:()=>K,LX:()=>X,jz:()=>P,n7:()=>T,uq:()=>W,wg:()=>m,zx:()=>I});var l=e(5806);const[T,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],X=[T,W,K],b=1e4,
I=256*1024*1024;function P(r,h){const p=[...h].filter(([M])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(M));return{kind:r,files:new Map(p.sort(([M],[v])=>M<v?-1:1))}}function C({kind:r,files:h}){return{kind:r,
files:new Map([...h].filter(([p])=>!(0,l.dU)(p)))}}const O=/^\.|^__MACOSX$/;function m(r){const h=new Set(r),p=c=>X.some(i=>h.has(c+i));if(p(""))return"";const M=new Set(r.filter(c=>c.includes("/")).map(
c=>c.slice(0,c.indexOf("/")))),[v,...j]=[...M].filter(c=>!O.test(c));return j.length===0&&p(`${v}/`)?`${v}/`:""}function u(r){const h=m(r);return r.includes(h+W)||r.includes(h+T)}}),1519:((te,ie,e)=>{
e.d(ie,{DF:()=>X,aC:()=>P,x3:()=>I});var l=e(4573),T=e(8142),W=e(5806);const K={enter:()=>{},scalar:C=>({json:C}),array:C=>({json:`[${C.map(({json:O})=>O)}]`,items:C}),object(C){return{json:`{${Array.
from(C,([m,{json:u}])=>`${JSON.stringify(m)}:${u}`).sort()}}`,members:C}}};function X(C){const O=(0,l.isUtf8)(C)?(0,T.q)(C.toString(),void 0,K):void 0,m=O?.members??O?.items?.map(r=>[b(r),r]);if(m===void 0)
return;const u=new Map;for(const[r,{members:h,json:p}]of m){if(r===void 0||u.has(r))return;u.set(r,{name:r,keys:[...h?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...u.values()]}}function b({members:C}){if(!C?.has("value"))return;const O=[C.get("name"),C.get("key")].find(m=>m?.json[0]==='"');return O&&JSON.parse(O.json)}function I({files:C}){const O=[...C].filter(
([m])=>(0,W.dU)(m)).map(([,m])=>P(m));return[...new Set(O.flat())]}function P(C){const O=new TextDecoder().decode(C);try{JSON.parse(O)}catch{return[]}const m=X(C),u=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),h=Array.from(O.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,M,v])=>M===void 0?[p,String(Number(p))]:v===void 0?[JSON.parse(M)]:[]);return[...new Set(h)].
filter(p=>!u.has(p))}}),3657:((te,ie,e)=>{e.d(ie,{u:()=>O,z:()=>n});var l=e(4573),T=e(8522),W=e(663),K=e(7279),X=e(706),b=e(5806),I=e(9870);const P=2048,C=new Set([0,10]);async function O(t,f){f?.throwIfAborted();
const d=m(t),g=await(0,W.SY)(d,{decodeStrings:!1}).catch(j("The package")),L=await u(g).catch(j("The package")),F=(0,I.wg)([...L.keys()]),Z=[];for(const[ae,ce]of L){f?.throwIfAborted();const re=await p(
g,d,ce).catch(j(`${(0,X.TL)(ae)} in the package`));ae.startsWith(F)&&!M(ae)&&Z.push([ae.slice(F.length),re])}return(0,I.jz)("zip",Z)}function m(t){for(let f=t.length-21;f>0;){f=t.lastIndexOf("PK",f-
1,"latin1");const d=f+22+(f<0?1/0:t.readUInt16LE(f+20));if(d<=t.length)return t.subarray(0,d)}if(t.toString("latin1",0,2)!=="PK")throw i(t);return j("The package")(new Error("its end is missing"))}async function u(t){
if(t.entryCount>I.BE)throw v(`The package has ${t.entryCount} entries. The limit is 10,000`);const f=new Map;let d=0;for await(const F of t.eachEntry()){const Z=r(F);if(f.has(Z))throw v(`The package h\
as ${(0,X.TL)(Z)} twice`,"Export it again.");const ae=h(Z,F);if(ae!==void 0)throw v(`${(0,X.TL)(Z)} in the package ${ae}`);if(d+=F.uncompressedSize,d>I.zx)throw v("The package takes more than 256 MiB \
unpacked, the limit");f.set(Z,F)}const g=[...f.keys()];if(g.every(M))throw v("The package has no files in it","Export it again.");const L=(0,b.Oj)(g);if(L===void 0)return f;throw v(`${L.map(F=>(0,X.TL)(
F)).join(" and ")} in the package collide on a disk that ignores case`)}function r({generalPurposeBitFlag:t,fileNameRaw:f,extraFields:d,versionMadeBy:g}){const L=(0,l.isUtf8)(f)?P:t,F=C.has(g>>>8);return(0,W.
ax)(L,f,d,!F).replace(/^(\.\/+)+/,"")}function h(t,f){const d=f.externalFileAttributes>>>16&61440;return d===40960?"is a symbolic link":d!==0&&d!==32768&&d!==16384?"is neither a file nor a folder":M(t)&&
f.uncompressedSize>0?"is a folder with a content of its own":f.canDecodeFileData()?(0,b.dU)(f.fileNameRaw.toString())&&!(0,b.dU)(t)?"is also named env_variables.json":(0,b.x5)(t,b.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,f,d){const{compressedSize:g,compressionMethod:L,uncompressedSize:F}=d,{fileDataStart:Z}=await t.readLocalFileHeaderPromise(d),ae=f.subarray(
Z,Z+g),ce={maxOutputLength:F||1,chunkSize:F+64},re=L===0?ae:(0,T.inflateRawSync)(ae,ce);if(re.length!==F)throw new Error(`it unpacks to ${re.length} bytes, not the ${F} listed`);if((0,T.crc32)(re)!==d.
crc32)throw new Error("its CRC-32 isn't the one listed");return re}function M(t){return t===""||t.endsWith("/")}function v(t,f="Check where the package comes from."){return new K.HR({what:t,advice:f,topic:"\
the-package"})}function j(t){return f=>{if(f instanceof K.HR)throw f;const d={what:`${t} is cut off or damaged`,why:(0,X.TL)(f.message).slice(1,-1)};throw new K.HR({...d,advice:"Export it again.",topic:"\
the-package",cause:f})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function i(t){const f=t.toString("utf8",0,512),
[d]=c.find(([,L])=>L.test(f))??["text"],g=`${d==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return v(`The package is ${d}, not a zip`,g)}const y=33,S=20,$=3,
k=8,s=33188;function n({files:t}){const f=[],d=[];let g=0;for(const[Z,ae]of t){const[ce,re]=[Buffer.from(Z),(0,T.deflateRawSync)(ae)],w=[o(2,S,P,k,0,y),o(4,(0,T.crc32)(ae),re.length,ae.length),o(2,ce.
length,0)],E=[o(2,0,0,0),o(4,s*65536,g)];f.push(Buffer.from("PK"),...w,ce,re),d.push(Buffer.from("PK"),Buffer.of(S,$),...w,...E,ce),g+=30+ce.length+re.length}const L=Buffer.concat(d),F=[o(2,0,0,t.
size,t.size),o(4,L.length,g),o(2,0)];return Buffer.concat([...f,L,Buffer.from("PK"),...F])}function o(t,...f){const d=Buffer.alloc(t*f.length);for(const[g,L]of f.entries())d.writeUIntLE(L,g*t,t);return d}}),
2227:((te,ie,e)=>{e.d(ie,{HB:()=>y,xR:()=>i,px:()=>S,Ng:()=>v});var l=e(7279),T=e(2975),W=e(706),K=e(1858),X=e(5805),b=e(2053),I=e(6294),P=e(7596);const C=6,O=32,m=2e3,u=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
r=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class h extends W.pO{#n=new Set;#e=new Set;allow(...o){
for(const t of o)this.#n.add(t)}maskFields(o,t,f){const d=M(o).slice(0,m);for(const[g,L]of d)/id$/i.test(g)&&(0,P.eQ)(L)&&this.allow(L);for(const[g,L]of d)/url$/i.test(g)?this.maskUrl(L.trim(),t,f):this.#t(
p(L),f)}maskUrl(o,t,f){const d=URL.canParse(o,t.href)?new URL(o,t.href):void 0;if(d&&t.href.startsWith(d.href))return;const g=[o,d?d.pathname+d.search:o].filter(L=>/[?:]|^\/\//.test(L));this.#t(g,f),d&&
this.#t([d.href,d.password,(0,P.D4)(d.password),...p(d.search)],f)}#t(o,t){const f=L=>Array.from(this.#n).some(F=>F.includes(L)),d=o.filter(L=>!f(L)&&!f((0,P.D4)(L))),g=L=>encodeURIComponent(Buffer.from(
L).toString());for(const L of d.flatMap(F=>[F,g(F)]))L.length<C||this.#e.has(L)||(this.#e.add(L),this.add(L),t.mask(L))}}function p(n){return Array.from(n.matchAll(u)).flatMap(([,o,t])=>{const f=String(
t).replace(/[.,:!?)\]}]+$/,"");return r.test(String(o))||(0,P.D4)(f).length>=O?[f,(0,P.D4)(f)]:[]})}function M(n){const o=Object.entries(n);for(const[,t]of o)if(typeof t=="object")for(const f of Object.
entries(t??{}))o.push(f);return o.filter(t=>typeof t[1]=="string")}function v(n,o,t={}){const f=new h([o,...t.secrets??[]]);return f.allow(n.href,...t.known??[]),{url:n,apiKey:o,secrets:f,connections:(0,X.
Y7)(),rateLimit:new b.q,collections:new Map}}const j=1024*1024,c=12e4,i=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function S(n,o){const{label:t,method:f,path:d,isTransient:g}=o,{secrets:L,rateLimit:F}=n.platform;L.allow(...d.split(/[/?&=]/));const Z=f==="GET"?d:void 0,ae=()=>F.run(t,Z,n,()=>$(n,o));return await(0,T.
L5)(n,ae,{atLeastMs:g?i:0})}async function $(n,o){const{platform:t,signal:f,log:d}=n,{label:g,method:L,path:F,body:Z,idempotent:ae=!0,isTransient:ce}=o,re=new URL(`api/public/${F}`,t.url),w={accept:"a\
pplication/json","content-type":"application/json","x-api-key":t.apiKey},E={maxBytes:j,...!ae&&{idleMs:c}};try{const U=await(0,X.tN)(t.connections,{label:g,method:L,url:re,headers:w,body:Z,...E},f);return d.
debug(`${L} ${t.secrets.redact(re.pathname)}: ${U.status}`),k(n,o,re,U)}catch(U){const A=U instanceof l.HR?U:void 0;if(!ae&&(f.aborted||A?.maybeProcessed)){const G=(0,l.h_)(U),Q=`${G.retryable?"":G.advice}\
 ${y}`.trim();throw G.with({advice:Q,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw A&&ce?.(A)?A.with({retryable:!0}):U}}function k({platform:n,log:o},t,f,d){const{label:g,isCreation:L=!1}=t,
{status:F,headers:Z,bytes:ae}=d,{secrets:ce}=n,re=(R,Y,ne)=>(0,K.ue)(g,R,Y,ne),w=(0,X.ET)(d,f,g);if(w){ce.maskUrl(w.href,n.url,o);const R=`the platform redirects to ${(0,W.OX)(w.origin,100)}, and the \
key follows no redirect`;throw re(R,"If that is your environment, set host to it.",{status:F,maybeProcessed:F!==307&&F!==308})}const E=new TextDecoder().decode(ae),U=s(E);ce.maskFields(U??{},n.url,o);
const A=(0,I.wv)(U??{},g,ce.redact),{message:G}=A,Q=(0,X.yp)(d);if(F<200||F>299){const R=n.collections.has(g),Y=(0,I.ik)(t,F,{message:G,isPage:Q,hasWorked:R});throw re(`the platform answered ${F}${(0,I.
Te)(G)}`,Y,{...(0,K.xS)(F,Z),affectsAll:(F===401||F===403)&&!R,busy:F===423||F===409&&!L})}if(U!==void 0)return A;const N=(0,X.VL)(d)&&/^\s*\{/.test(E);throw re(`the platform answered ${E===""?"nothin\
g":Q?"with a web page":N?"with half an object":"with something other than a JSON object"} (${F})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:N})}function s(n){try{
const o=JSON.parse(n);return(0,I.Gv)(o)?o:void 0}catch{return}}}),5645:((te,ie,e)=>{e.d(ie,{I:()=>M,R:()=>r});var l=e(7598),T=e(7279),W=e(2975),K=e(706),X=e(1858),b=e(7596),I=e(5805);const P=256*1024**
2,C=5,O=new Set([400,401,403,404,410]),m="Download",u="Re-run the job.";async function r(v,{url:j,freshUrl:c,read:i}){let y=j;return await(0,W.L5)(v,async()=>{y??=await c();const S=await p(v,y).catch(
n=>{throw n instanceof T.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:$,bytes:k}=S;if(O.has($))throw y=void 0,h(`the URL was refused (${$})`,u,{retryable:!0});if($!==200)throw h(`the server an\
swered ${$}`,u,{retryable:$===206});if((0,I.yp)(S))throw h("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const s=await i(k).catch(n=>{throw n instanceof
T.HR&&(0,I.VL)(S)?n.with({retryable:!0}):n});return{bytes:k,sha256:(0,l.createHash)("sha256").update(k).digest("hex"),content:s}})}function h(v,j,c={}){return new T.HR({what:m,why:v,advice:j,topic:"th\
e-package",...c})}async function p(v,j){const{platform:c,log:i,signal:y}=v;let S=j;for(let $=0;;$++){const k=$===0&&S.origin===c.url.origin,s={accept:"*/*",...k&&{"x-api-key":c.apiKey}},n={label:m,method:"\
GET",url:S,headers:s,maxBytes:P};c.connections.proven.add(S.origin);const o=async()=>{const d=await(0,I.tN)(c.connections,n,y),{status:g,headers:L}=d;i.debug(`GET a package from ${(0,K.OX)(n.url.origin)}\
: ${g}`);const F=`the server answered ${g}`;if((0,X.dg)(g))throw(0,X.ue)(m,F,X.$_,(0,X.xS)(g,L));return d},t=await(k?c.rateLimit.run(m,void 0,v,o):o()),f=(0,I.ET)(t,S,m);if(f===void 0)return t;if($===
C)throw h("the URL redirects in a circle",u);f.origin===S.origin&&f.username+f.password===""&&Object.assign(f,{username:S.username,password:S.password}),S=M(f.href,v)}}function M(v,{platform:j,log:c}){
const i=j.url;if(j.secrets.maskUrl(v,i,c),!URL.canParse(v,i.href))throw h("the platform's download URL can't be read",u);const y=new URL(v,i.href);y.protocol==="http:"&&i.protocol==="https:"&&y.hostname===
i.hostname&&(y.protocol="https:",y.port===""&&(y.port=i.port),j.secrets.maskUrl(y.href,i,c));const S=y.protocol==="http:"&&i.protocol==="http:"&&(0,b.U9)(y.hostname);if(y.protocol!=="https:"&&!S)throw h(
"the platform's download URL isn't https","Check host.");return y}}),1858:((te,ie,e)=>{e.d(ie,{$_:()=>I,Dx:()=>X,Ur:()=>r,dg:()=>v,ue:()=>K,xS:()=>j});var l=e(7279),T=e(2975),W=e(706);function K(c,i,y,S={}){
return new l.HR({what:c,why:i,advice:y,topic:"the-platforms-response",...S})}function X(c,i,y,S){return new l.HR({what:c,why:i,advice:y,topic:"the-connection",...S})}const b={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},I="Re-run the job later.",P="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",C=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
O=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,u=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function r(c,i,y,S){if(!(c instanceof Error&&"code"in c))return c;const $=String(c.code);
if(C.test($)){const d=`the TLS connection can't be trusted (${$})`;return X(i,d,`Check host. ${P}`,{affectsAll:!0,cause:c})}const[,k]=u.exec(c.message)??[];if(k!==void 0)return h(i,k,c);const s=!y&&O.
test($),n=s?"the TLS connection failed":"the connection failed",o=b[$]??`${m.test($)?"the response can't be decoded":n} (${$})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:c};if(S||!(s||$==="\
ENOTFOUND"))return X(i,o,I,t);const f=s?`Check host and its port. ${P}`:"Check host.";return X(i,o,f,{...t,maxRetries:2})}function h(c,i,y){const S=(s,n,o=!1)=>X(c,s,n,{affectsAll:!0,cause:y,retryable:o});
if(i==="407")return S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $=Number(i);if($<500&&!v($))return S(`the proxy refuses the connection (${i})`,"Allow the \
host there, or add it to NO_PROXY.");const k=`the proxy made no connection (${(0,W.OX)(i,100)})`;return S(k,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),M=new Set(
[501,505,506,508,510,511]);function v(c){return p.has(c)||c>=500&&!M.has(c)}function j(c,i){return{status:c,retryable:v(c),retryAfterMs:(0,T.Vs)(i["retry-after"]),maybeProcessed:c<400||c===408||c>=500}}}),
7596:((te,ie,e)=>{e.d(ie,{d4:()=>O,D4:()=>P,eQ:()=>b,U9:()=>X,hk:()=>C,wh:()=>I});const l=Ye(import.meta.url)("node:net");var T=e(9783),W=e(1858);const K=200;function X(m){return m==="localhost"||m===
"[::1]"||(0,l.isIPv4)(m)&&m.startsWith("127.")}function b(m){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(m)}function I(...m){return m.map(r=>Number.isSafeInteger(r)?String(r):r).find(r=>typeof r=="string"&&
r.length<=K&&b(r))}function P(m){try{return decodeURIComponent(m)}catch{return m}}function C(){for(const m of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const u=process.env[m]?.trim();u!==
void 0&&(process.env[m]=u===""||u.includes("://")?u:`http://${u}`)}for(const m of["no_proxy","NO_PROXY"]){const u=process.env[m];u!==void 0&&(process.env[m]=u.replace(/[\s,]+/g,",").replaceAll("*.","."))}}
function O(m,u){const r=process.env.https_proxy||process.env.HTTPS_PROXY;if(!r||(0,T.H)(m)||/^https?:/i.test(r)&&(0,T.s)(m))return;throw(0,W.Dx)(u,"the proxy in HTTPS_PROXY can't be used","Set it to a\
n http:// or https:// address, with special characters of the password encoded (@ as %40).",{affectsAll:!0})}}),5805:((te,ie,e)=>{e.d(ie,{ET:()=>S,J9:()=>h,VL:()=>$,Y7:()=>r,tN:()=>p,yp:()=>y});var l=e(
7067),T=e(4708),W=e(8522),K=e(6671),X=e(2975),b=e(706),I=e(1858),P=e(7596);const C=3e4,O=65536,m=new Set([301,302,303,307,308]),u="export-workflow-action";function r(){process.noDeprecation=!0,(0,P.hk)();
const k=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:k(),https:k()},proven:new Set}}function h(k){return{type:"application/json",bytes:Buffer.from(JSON.stringify(k))}}async function p({
kept:k,proven:s},n,o){const{label:t,method:f,url:d,headers:g,body:L,maxBytes:F,idleMs:Z=C}=n;(0,P.d4)(d,t);const ae=d.protocol==="https:"?"https":"http",ce=L?new K.Qq:k[ae],re=new AbortController,w=AbortSignal.
any([o,re.signal]);let[E,U]=[!1,"no response"];const A=setTimeout(()=>{const Q={retryable:!0,maybeProcessed:E};re.abort((0,I.Dx)(t,`${U} within ${Z/1e3} s`,I.$_,Q))},Z);let G;try{G={http:l,https:T}[ae].
request({method:f,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,headers:{...g,...L&&{"content-type":L.type,"content-length":L.bytes.length},"accept-encoding":"identity","us\
er-agent":u},...d.username+d.password!==""&&{auth:`${(0,P.D4)(d.username)}:${(0,P.D4)(d.password)}`},agent:ce.getAgent(d.href),signal:w});const Q=M(G,t,()=>{E=!0});v(G,L?.bytes??Buffer.alloc(0),()=>A.
refresh());const N=await(0,X.Mu)(w,Q);s.add(d.origin),U="no data";const z=[];let x=F;for await(const R of N){if(A.refresh(),x-=R.length,x<0)throw i(t,F);z.push(R)}const B=c(Buffer.concat(z),N.headers["\
content-encoding"],t,F);return{status:N.statusCode??0,headers:N.headers,bytes:B}}catch(Q){throw w.throwIfAborted(),(0,I.Ur)(Q,t,E,s.has(d.origin))}finally{clearTimeout(A),G?.destroy()}}function M(k,s,n){
return new Promise((o,t)=>{k.once("socket",d=>{k.reusedSocket?n():d.once(k.protocol==="https:"?"secureConnect":"connect",n)});const f=d=>{d.socket.destroy();const g={retryable:!0,maybeProcessed:!0};t(
(0,I.Dx)(s,"the server switched protocols (101)",I.$_,g))};k.once("upgrade",f),k.once("response",d=>d.statusCode===101?f(d):o(d)),k.on("error",t)})}function v(k,s,n){s.length===0?k.end():k.write(s.subarray(
0,O),o=>{n(),o||v(k,s.subarray(O),n)})}const j=new Set(["gzip","x-gzip","deflate"]);function c(k,s="",n,o){const t=s.toLowerCase().split(/[\s,]/);try{return t.reduceRight((f,d)=>{const g=d==="br"?W.brotliDecompressSync:
j.has(d)?W.unzipSync:void 0;return g&&f.length>0?g(f,{maxOutputLength:o}):f},k)}catch(f){throw f.code==="ERR_BUFFER_TOO_LARGE"?i(n,o):f}}function i(k,s){const n=`the response is larger than ${(0,b.Xe)(
s)}, the limit`;return(0,I.ue)(k,n,"Check host.",{maybeProcessed:!0})}function y({headers:k,bytes:s}){return k["content-type"]?.includes("html")===!0||/^\s*</.test(s.toString("utf8",0,100))}function S({
status:k,headers:s},n,o){if(!m.has(k)||s.location===void 0)return;const t=s.location.replace(/[\x80-\xff]/g,d=>`%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(t,n.href))return new URL(t,n.href);const f=`\
the platform redirects (${k}) to an address that can't be read`;throw(0,I.ue)(o,f,"Check host.",{maybeProcessed:!0})}function $({headers:k}){return!k["content-length"]&&!k["transfer-encoding"]}}),6006:((te,ie,e)=>{
e.d(ie,{SO:()=>u,cd:()=>O,qt:()=>c});var l=e(7279),T=e(2975),W=e(706),K=e(2227),X=e(7596),b=e(2053),I=e(6294);const P=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL C\
OMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTED REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function C($){return P.
find(([,k])=>k.split(" ").includes($))?.[0]??"unknown"}function O({fields:$,message:k,redact:s}){const n=(0,I.Gv)($.response)?$.response:{},o=[n.downloadUrl,n.downloadURL,$.downloadUrl,$.downloadURL];
return{dockStatusId:(0,X.wh)($["dock-statusId"],$.dockStatusId,$._id),workflowId:(0,X.wh)($.workflowId,$.toolId),exportJobId:(0,X.wh)($.exportJobId),status:m($.status,s),downloadUrl:o.map(t=>typeof t==
"string"?t.trim():"").find(t=>t!==""),refused:$.success===!1,message:k}}function m($,k){const s=typeof $=="string"||typeof $=="number"?String($).trim():"",n=s.toUpperCase().replace(/[\s-]+/g,"_");return C(
n)==="unknown"?k(s,40).toUpperCase():n}async function u($,k,s=()=>!0){const n=`dock-status/${k}`;return O(await(0,K.px)($,{label:"Dock status",method:"GET",path:n,isTransient:s}))}const r="the-job-on-\
the-platform",h=50,p=294,M=6.12,v=2e3;function j($,k){const s=Math.max(p,$/M);return $<b.k?s:Math.max(v,Math.min(k,s))}async function c($,k,s){const{log:n,signal:o}=$,t=performance.now(),f=i($,t);let d=k,
g=t,L;for(let F=0;;F++){s.onStatus(d),f(d);const Z=C(d.status);if(Z==="failed"||Z==="succeeded"&&d.refused){const ae=`The job ${d.status==="FAILED"?"failed":`ended as ${d.status}`} on the platform`,ce=`${d.
message??"it gave no reason"} (dock status ${k.dockStatusId})`;throw new l.HR({what:ae,why:ce,advice:s.advice,topic:r})}if(Z==="succeeded")return d.status!=="SUCCESS"&&n.warning(`The platform reports ${d.
status}, which is treated as SUCCESS.`),d;L=Z==="unknown"&&d.refused?L??g:void 0;try{if(L!==void 0&&g-L>=K.xR){const re=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;throw new l.
HR({what:re,topic:r})}const ae=F===0?h:j(g-t,s.longestWaitMs);await(0,T.yy)(Math.max(0,g+ae-performance.now()),o),g=performance.now();const ce=({status:re=404})=>F>0||re===404;d=await u($,k.dockStatusId,
ce)}catch(ae){throw S(ae,k,d)}}}function i({log:$},k){let s,n=k;return o=>{const t=performance.now(),f=(0,W.zK)(t-k),d=o.status!==s,g=t-n>=b.k;(d||g)&&(n=t),d&&s!==void 0?$.info(`${o.status||"No statu\
s"} after ${f}`):g&&$.info(`Still ${o.status||"without a status"} after ${f}`),d&&C(o.status)==="unknown"&&$.warning(`The platform reports an unknown status (${y(o)}). The action keeps waiting.`),s=o.
status}}function y({status:$,message:k}){return`${$||"none"}${k===void 0?"":`, "${k}"`}`}function S($,{dockStatusId:k},s){const n=C(s.status)==="unknown"||s.message!==void 0?`, last status ${y(s)}`:"",
o=`The job may still be running on the platform: dock status ${k}${n}.`,t=(0,l.h_)($);return t.with({advice:`${t.advice} ${o}`.trim(),busy:!1,cause:$})}}),2053:((te,ie,e)=>{e.d(ie,{k:()=>X,q:()=>O});var l=e(
7279),T=e(2975),W=e(1858);const K=30,X=6e4,b=500,I=16e3,P=.95,C=20;class O{#n=new Map;#e=0;#t=0;#o=0;async run(u,r,h,p){const M=await this.#r(u,r,h),v=()=>M>this.#o;try{const j=await p();return v()&&(this.#t=
this.#t<C?0:this.#t*P),j}catch(j){if(!(j instanceof l.HR&&j.status===T.kU))throw j;const c=performance.now();throw v()&&(this.#t=Math.min(I,Math.max(b,this.#t*2)),this.#o=c),this.#e=Math.max(this.#e,c+
(j.retryAfterMs||2*this.#t)),j.with({retryAfterMs:this.#e-c})}}async#r(u,r,{signal:h,endsAt:p}){const M=r!==void 0&&this.#n.get(r)||[];for(r!==void 0&&this.#n.set(r,M);;){if(h.throwIfAborted(),this.#e>=
p)throw(0,W.ue)(u,"the platform asked for a pause that exceeds the timeout",W.$_);const v=performance.now(),j=M.at(-K)??Number.NEGATIVE_INFINITY,c=Math.max(this.#e,j+X);if(c<=v)return this.#e=v+this.#t,
M.push(v),v;await(0,T.yy)(c-v,h)}}}}),6294:((te,ie,e)=>{e.d(ie,{Gv:()=>X,LO:()=>W,Te:()=>K,ik:()=>O,wv:()=>T});var l=e(1858);function T(m,u,r){const h=P(m,0);return{fields:m,label:u,redact:r,message:h&&
r(h)||void 0}}function W({label:m,message:u},r,h){return(0,l.ue)(m,`the platform answered without a ${r}${K(u)}`,h)}function K(m){return m===void 0?"":` (${m})`}function X(m){return typeof m=="object"&&
m!==null&&!Array.isArray(m)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","description","detail","details","response"],I=4;function P(m,u){if(typeof m==
"string")return m.trim()||void 0;if(!(u>I)){if(Array.isArray(m))return P(m[0],u+1);if(X(m))for(const r of b){const h=P(m[r],u+1);if(h!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="st\
ring"?`${h}, code ${p}`:h}}}}const C="Settings \u2192 Security & Control \u2192 API Scopes";function O(m,u,{message:r,isPage:h,hasWorked:p}){if((0,l.dg)(u))return l.$_;if(u===404)return"Check host, th\
e IDs, and that the key's account can see the workflow.";if(u===409&&m.isCreation)return"The name may be taken. Set another name, or the ID of that workflow.";if(u===409||u===423)return"Another job ma\
y be changing the workflow. Check it in AI for Process, then re-run the job.";if(u<400||u===405||u>=500)return"Check host.";if(u!==401&&u!==403)return m.isTransient?l.$_:"Check the inputs.";if(h)return"\
A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"The key works for other workflows. Check the IDs, and that the key's acco\
unt can see this one.";const M=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(u===403)return`The key needs ${M}. Add it under ${C}.`;const v=/scope/i.test(String(r))?` The key also needs\
 ${M}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint key. Set api-key to an account key from ${C}.${v}`}}),3349:((te,ie,e)=>{
e.d(ie,{EH:()=>m,Nq:()=>O,kZ:()=>r,s8:()=>u});var l=e(7279),T=e(2975),W=e(2227),K=e(5645),X=e(5805),b=e(6006),I=e(6294);const P=["workflows","workflow","tools"];async function C(h,p){const{collections:M}=h.
platform;let v;for(const j of new Set([...M.values(),...P])){const c=p(j),{label:i,idempotent:y=!0}=c,S=M.get(i);if(!(S&&S!==j))try{const $=await(0,W.px)(h,c);M.set(i,j);const k=(0,b.cd)($),{dockStatusId:s}=k;
if(s!==void 0)return{...k,dockStatusId:s};throw(0,I.LO)($,"dock status ID",y?"Check host and the IDs.":W.HB)}catch($){if($ instanceof l.HR&&$.busy&&M.set(i,j),!($ instanceof l.HR&&$.status===404))throw $;
v??=$}}throw v}async function O(h,{workflowId:p,flowId:M}){return await C(h,v=>({label:"Export",method:"POST",path:`${v}/${p}/export?flowId=${M}`,scope:"Export workflow"}))}async function m(h,p,M){const v=M.
downloadUrl??p.downloadUrl??(await(0,b.SO)(h,p.dockStatusId)).downloadUrl;if(v!==void 0)return(0,K.I)(v,h);const j=`the platform reports ${M.status} but names no download URL`;throw new l.HR({what:"Ex\
port",why:j,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function u(h,p,{app:M,flow:v,env:j}){const c="workflowName"in p,i=y=>y==="tools"?"tool":"workflow";return await C(h,y=>({label:"\
Import",method:"POST",path:c?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,X.J9)({[`${i(y)}DataFileId`]:M,flowDataFileId:v,envVariablesFileId:j,...c&&{[`${i(y)}Name`]:p.workflowName}}),idempotent:!1,
isCreation:c,scope:"Import workflow"}))}async function r(h,p){const M=v=>({label:"Deploy",method:"POST",path:`${v}/${p}/deploy`,body:(0,X.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,T.
L5)(h,()=>C(h,M),{untilFree:!0})}}),2597:((te,ie,e)=>{e.d(ie,{g:()=>E,L:()=>ce});var l=e(6760),T=e(3e3),W=e(9462),K=e(3349),X=e(706),b=e(2227),I=e(7596),P=e(5805),C=e(6294);const O=25e6,m=1e7,u="bulkI\
mport",r="Re-run the job.";async function h(G,{name:Q,bytes:N}){const z=`Upload of ${Q}`,x=(Y,ne)=>(0,b.px)(G,{label:z,method:"POST",path:Y,body:ne,scope:"Import workflow"});let B;if(N.length<O)B=await x(
"files",await p("fileContext",u,{name:Q,bytes:N}));else{const Y=Math.ceil(N.length/m),ne={totalChunks:Y,fileExtension:"json",fileName:Q,fileSize:N.length},q=await x("files/session/start",(0,P.J9)({fileContext:u,
...ne})),se=(0,I.wh)(q.fields.sessionId);if(se===void 0)throw(0,C.LO)(q,"session ID",r);for(let ge=0;ge<Y;ge++){const Ee=N.subarray(ge*m,(ge+1)*m);await x(`files/session/${se}`,await p("chunkNumber",String(
ge),{name:Q,bytes:Ee}))}B=await x(`files/session/${se}/complete`)}const{fileId:R}=B.fields;if(typeof R!="string"||R==="")throw(0,C.LO)(B,"file ID",r);return G.log.info(`Uploaded ${Q}: ${(0,X.Xe)(N.length)}`),
R}async function p(G,Q,{name:N,bytes:z}){const x=new FormData;x.set(G,Q),x.set("file",new Blob([z],{type:"application/json"}),N);const B=new Response(x);return{type:B.headers.get("content-type")??"",bytes:Buffer.
from(await B.arrayBuffer())}}var M=e(2975),v=e(6779);const j="Imports fail if the version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",c="Set mis\
sing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function i(G,{source:Q,target:N,definitions:{app:z,flow:x,env:B},untilFree:R}){let Y="workflowId"in N?N.workflowId:
void 0;const ne="workflowId"in N?`workflow ${N.workflowId}`:`a new workflow, ${N.workflowName}`;return G.log.info(`Importing ${(0,X.OX)(Q)} into ${ne}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.
R)(G.inputs.timeoutMs,"No import"),async q=>{const se={app:await h(q,z),flow:await h(q,x),env:B&&await h(q,B)},ge=await(0,M.L5)(q,()=>(0,K.s8)(q,N,se),{untilFree:R});return await(0,v.B)(q,ge,{title:"I\
mport job",advice:j,idsIn:({workflowId:Ee})=>(Y??=Ee,{"workflow-id":Y})}),Y})}async function y(G,Q){G.log.info(`Deploying workflow ${Q}, at ${G.platform.url.href}`),await(0,W.N)(G,(0,W.R)(G.inputs.timeoutMs,
"No deployment"),async N=>{await(0,v.B)(N,await(0,K.kZ)(N,Q),{title:"Deploy job",advice:c,idsIn:()=>({"workflow-id":Q})})})}var S=e(2697),$=e(9630),k=e(532),s=e(7279),n=e(6191),o=e(7487),t=e(8920),f=e(
9870),d=e(3657),g=e(4264),L=e(6224),F=e(7833);const Z="import-deploy-and-promote",ae="Make and approve a new plan.";async function ce(G,Q,N){const{approved:z,upload:x,deploy:B,ignore:R}=G.inputs,Y=N.workflows.
map(({outcome:se})=>se==="unchanged"?"finish":"import"),{differences:ne,actions:q}=z?(0,g.Gy)(z,N):{differences:[],actions:Y};if(ne.length>0){const se="The approved plan doesn't hold any more, so this\
 attempt changed nothing";throw new s.HR({what:se,why:ne.join("; "),advice:ae,topic:Z})}try{const ge=(0,o.Tm)()>1&&x!==void 0&&q.includes("finish")?await(0,n.wn)(G):[];for(const[Ee,Te]of Q.entries()){
if(Te.action=q[Ee],Te.action!=="finish")continue;const De=Ne=>!z||(0,g.cM)(z,Ee,(0,$.ol)(Ne,R));Te.backup=await re(G,ge,Te.name,De),(!B||!(z||Te.backup))&&(Te.action="leave")}}catch(se){G.signal.throwIfAborted();
const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",De=` What an earlier attempt imported can also be deployed with the deploy action: ${Q.filter((je,Ie)=>q[Ie]===
"finish").map(({name:je,plan:Ie})=>`${je} (${Ie.target})`).join(", ")}.`,Ne=`Use "Re-run failed jobs".${B?De:""}`;throw new s.HR({what:ge,why:(0,s.gJ)(se),advice:Ne,topic:Z,cause:se})}}async function re(G,Q,N,z){
const x=`${N}-before-`,B=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),R=Q.filter(({name:Y})=>Y.startsWith(x)&&B(Y.slice(x.length))<(0,o.Tm)());for(const{id:Y,name:ne}of R.sort((q,se)=>se.id-q.id)){const q=await(0,n.
R9)(G,Y),se=await w(q,G.signal);if(se&&z((0,L.YR)(se)))return{id:Y,name:ne,holdsVariables:se.env!==void 0}}}async function w(G,Q){try{return(0,t.mu)(await(0,d.u)(G,Q))}catch{Q.throwIfAborted();return}}
async function E(G,Q){const{inputs:N}=G,{path:z,target:x,definitions:B,name:R}=Q;if(Q.action==="leave"){G.log.info("Neither imported nor deployed"),Q.begun="nothing";return}let Y=N.candidates.length>1?
void 0:Q.plan;Q.begun="import";try{const ne=async()=>{const se=Y??await(0,L.Cs)(G,Q);if(Y=void 0,!(0,L.cS)(Q.plan,se)){const ge=`The target of ${R} has changed since this step compared it, so it was l\
eft as it is`;throw new s.HR({what:ge,advice:ae,topic:Z})}Q.action!=="finish"&&(se.state&&(Q.backup=await U(G,Q,se.state)),await i(G,{source:z,target:x,definitions:B,untilFree:!1}),Q.imported=!0)};if(await(0,M.
L5)({...G,endsAt:performance.now()+N.timeoutMs},ne,{untilFree:!0}),!N.deploy)return;Q.begun="deploy";const q=(0,F.wZ)(Q);if(q===void 0){const se="Look for it in AI for Process, and deploy it there.";throw new s.
HR({what:"the platform didn't name the new workflow's ID",advice:se})}await y(G,q),Q.deployed=!0}catch(ne){Q.error=A((0,s.h_)(ne),Q,(0,S.Sm)(N.host))}}async function U(G,Q,N){const{upload:z,artifactEnvVariables:x,
host:B}=G.inputs,R=`${Q.name}-before-${(0,o.Tm)()}`,Y=N.package.files.has(f.Km),ne=`Backup of workflow ${Q.plan.target} at ${(0,S.Sm)(B)}`,q=await(0,o.Pd)("workflow-backup-");for(let se=1;;se++){const ge=(0,l.
join)(q,`${R}${se===1?"":`-${se}`}.zip`);if(await(0,k.lo)(ge,N.bytes),!z)return G.log.info(`${ne}: ${ge}, on this runner only`),{name:ge,holdsVariables:Y};try{const Ee=await(0,T.mJ)(G,{...N,path:ge},{
upload:z,artifactEnvVariables:x});return G.log.info(`${ne}: ${Ee.name}, ${Ee.url}`),{name:Ee.name,id:Ee.id,holdsVariables:Y&&x}}catch(Ee){if(!(Ee instanceof n.B6))throw Ee}}}function A(G,Q,N){const{name:z,
target:x,begun:B,imported:R,backup:Y}=Q,ne=(0,F.wZ)(Q),[q,se]=["workflowName"in x,B==="deploy"],ge=`deploy workflow ${ne} with the deploy action`,Ee=q?se?ge:"start a new run":'use "Re-run failed jobs"',
Te=`${z} ${R?"was imported":"was already imported"}${ne?` into workflow ${ne}`:""} but not deployed: `,De=[G.advice.replace(/(r)e-run the job/gi,(Ne,je)=>je==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),
se&&!q?`Or ${ge}.`:"",q&&ne?`The new workflow's ID is ${ne}.`:"",Y?`The package that ${N} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return G.with({what:(se?Te:"")+G.what,advice:De.
filter(Boolean).join(" ")})}}),161:((te,ie,e)=>{e.d(ie,{K:()=>E});var l=e(3024),T=e(6760),W=e(3e3),K=e(819),X=e(2899),b=e(7279),I=e(6584);class P{#n=[];#e;constructor(){const z=K.V4("api-key");z!==""&&
K.Pq(z)}text(z){return K.V4(z)}lines(z){return K.V4(z,{trimWhitespace:!1})}optional(z,x){const B=this.text(z);return B===""?void 0:this.parse(z,B,x)}parse(z,x,B){try{return B(x)}catch(R){this.refuse(z,
(0,b.gJ)(R),(0,b.h_)(R).topic);return}}required(z,x,B="is required"){return this.text(z)===""&&this.refuse(z,B),this.optional(z,x)}notEmpty(z,x,B){if(process.env[`INPUT_${z.toUpperCase()}`]?.trim()===
""){const R=`Where an event has no inputs, write \`\${{ inputs.${z} || ${B} }}\``;this.refuse(z,`is empty. Is the name in the expression right?${B===void 0?"":` ${R}`}`)}return this.optional(z,x)}boolean(z,x){
return this.notEmpty(z,I.yG,x?void 0:"false")??x}exclude(z,x){for(const B of z)this.text(B)!==""&&this.refuse(B,`can't be combined with ${x}`)}refuse(z,x,B="before-anything-is-sent"){this.#e??=B,this.#n.
push(`${z} ${x.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#n.length===0)return z;throw new b.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function C(N){return N.parse(
"ignore",N.lines("ignore"),X.wo)??X.K$}function O(N){const z=N.required("host",I.or),B=N.required("api-key",I.Do,"is required. The secret isn't set, or this job can't read it"),R=(N.optional("timeout-\
minutes",(0,I.$J)(1440))??30)*6e4,Y=(N.optional("poll-interval-seconds",(0,I.$J)(3600))??10)*1e3,ne=N.boolean("summary",!0);return z&&B?{host:z,apiKey:B,timeoutMs:R,longestWaitMs:Y,summary:ne}:void 0}
var m=e(8920),u=e(7598),r=e(1455),h=e(532),p=e(706),M=e(5806),v=e(9870);function j(N,z){return new b.HR({what:N,advice:z,topic:"unpacking"})}function c(N,z){for(const{index:x}of`${z}/`.matchAll(/\//g)){
const B=z.slice(0,x),R=(0,l.lstatSync)((0,T.join)(N,B),{throwIfNoEntry:!1});if(R?.isSymbolicLink())throw j(`${(0,p.TL)(B)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(B===
z&&R?.isFile())return R;if(!R?.isDirectory())break}}async function i(N,z,x,B=1/0){const R=new Map,Y=new Map;let ne=B;for(const q of z){x.throwIfAborted();const se=c(N,q);if(!(se===void 0||Y.get((0,M.Sr)(
q))===se.ino)){if(Y.set((0,M.Sr)(q),se.ino),ne-=se.size,ne<0)throw new Error("its files take more than 256 MiB, the limit");R.set(q,await(0,r.readFile)((0,T.join)(N,q)))}}return R}async function y(N){
return(await(0,r.readdir)(N,{withFileTypes:!0})).map(x=>x.name+(x.isDirectory()?"/":""))}async function S(N,z){const x=[],B=[""];for(const R of B){z.throwIfAborted();for(const Y of await y((0,T.join)(
N,R))){if((0,M.jq)(Y))continue;if((Y.endsWith("/")?B:x).push(R+Y),x.length+B.length>v.BE)throw new Error("more than 10,000 files are in it")}}return x}async function $(N){if(!c(N,M.gv))return;const z=await(0,r.
readFile)((0,T.join)(N,M.gv),"utf8");let x;try{const{unpackedFiles:B}=JSON.parse(z);B.every(R=>(0,M.x5)(R)===void 0)&&(x=new Set(B))}catch{}return{text:z,paths:x}}async function k(N,z){const x=new Set(
z.map(caseFold));return(await readdir(N).catch(()=>[])).filter(R=>!x.has(caseFold(R))&&existsSync(join(N,R,RECORD)))}function s(N){return`${JSON.stringify({unpackedFiles:[...N]},null,2)}
`}var n=e(3657);async function o(N,z){try{const x=await(0,r.stat)(N);if(x.isDirectory())return await F(N,z);if(x.size>v.zx)throw new Error("it is larger than 256 MiB, the limit");const B=await(0,r.readFile)(
N);return{...await(0,n.u)(B,z),sha256:(0,u.createHash)("sha256").update(B).digest("hex")}}catch(x){throw L(x,N,z)}}async function t(N,z){const x=()=>o(N,z);try{const B=statSync(N,{throwIfNoEntry:!1});
if(B===void 0)return{};const R=B.isDirectory()?await d(N,z):new Map,[Y,...ne]=[...R.values()].flat();return Y===void 0?{single:x}:{several:new Map(Array.from(R,([se,ge])=>[se,()=>f(N,ge,z)])),...ne.length===
0&&Y.isDirectory()&&{single:x}}}catch(B){throw L(B,N,z)}}async function f(N,z,x){const[B="",R]=z.map(Y=>Y.name);if(R!==void 0)throw new Error(`is there twice, as ${quoted(B)} and as ${quoted(R)}. Remo\
ve one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await o(join(N,B),x)}async function d(N,z){const x=new Map,B=await readdir(N,{withFileTypes:!0});if(isWorkflow(
B.map(({name:R})=>R)))return x;for(const R of B){if(z.throwIfAborted(),R.name.startsWith(".")||!await g(join(N,R.name),z))continue;const Y=R.isDirectory()?R.name:R.name.replace(/\.zip$/i,"");x.set(Y,[
...x.get(Y)??[],R])}return x}async function g(N,z){const x=await stat(N).catch(()=>{});if(x?.isDirectory())return isWorkflow(await Z(N));if(!x?.isFile()||!/\.zip$/i.test(N))return!1;try{return isWorkflow(
[...(await o(N,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function L(N,z,x){if(x.aborted)return x.reason;const B=/The package (is .*, not a zip)/.exec((0,b.gJ)(N))?.[1],R=(0,l.existsSync)(
z)?`can't be read: ${(0,h.Uc)(N)}`:`doesn't exist: ${(0,p.MW)(z)}`;return new Error(B?`${B}. Set a package (.zip), or the folder with its unpacked files`:R,{cause:N})}async function F(N,z){const x=(0,T.
join)(N,(0,v.wg)(await Z(N))),B=await $(x);if(B&&!B.paths)throw new Error(`${M.gv} isn't as this action writes it`);const R=B?.paths?new Set([...v.LX,...B.paths]):await S(x,z),Y=await i(x,R,z,v.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,v.jz)("folder",Y)}async function Z(N){const z=await y(N),B=z.filter(R=>R.endsWith("/")).map(async R=>(await y((0,T.join)(N,R))).map(Y=>R+Y));return[
...z,...(await Promise.all(B)).flat()]}async function ae(N,{path:z,variables:x,sha256:B,needsVariables:R,of:Y=""},ne){const q=(De,Ne)=>N.refuse(De+Y,Ne,"import-deploy-and-promote"),se=De=>Ne=>{ne.throwIfAborted(),
q(De,(0,b.gJ)(Ne))},ge=x?await(0,m.Ch)(x,ne).catch(se("env-variables")):void 0,Te=await(async()=>{const{sha256:De,...Ne}=await o(z,ne),je=(0,m.mu)(Ne,ge),Ie=x&&(0,T.basename)(x);return{path:z,package:Ne,
sha256:De,definitions:je,variablesFile:Ie}})().catch(se("package"));if(Te&&B!==void 0&&Te.sha256!==B){const De=`is not the digest of the package, which is ${Te.sha256}`;q("package-sha256",Te.sha256?De:
"is only for a package that is a .zip")}return Te&&R&&x===void 0&&!Te.definitions.env&&q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Te}var ce=e(
682),re=e(7487),w=e(4264);async function E(N){const z=new P,x=z.boolean("plan",!1),B=x?void 0:U(z),R=A(z,x),Y=await G(z,R,N),ne=O(z),q=(0,W.WZ)(z,!1),se=z.boolean("deploy",!0),ge=C(z),{fromList:Ee}=R;
return{...z.check(ne),...q,candidates:Y,fromList:Ee,isPlan:x,approved:B,deploy:se,ignore:ge}}function U(N){const z=N.text("approved-plan");return z===""&&N.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),z==="none"?void 0:
N.optional("approved-plan",w.ud)}function A(N,z){if(N.text("workflow-name")===""){const{targets:R,fromList:Y}=(0,ce.R)(N,"workflow-"),ne=R.map(({workflowId:ge})=>ge),q=ne.find((ge,Ee)=>ne.indexOf(ge)<
Ee),se=N.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&N.refuse(se,`has workflow-id ${q} twice`),{targets:R.map(({name:ge,...Ee})=>({name:ge,target:Ee})),fromList:Y}}if(N.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!z&&(0,re.Tm)()>1){const R=`can't be applied in run attempt ${(0,re.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;N.refuse("workflow-name",R,"import-deploy-and-promote")}const x=N.optional("workflow-name",I.sU),B=N.optional("name",I.$q)??x??"";return{
targets:x===void 0?[]:[{name:B,target:{workflowName:x}}],fromList:!1}}async function G(N,{targets:z,fromList:x},B){const R=N.required("package",I.EO),Y=N.notEmpty("package-sha256",I.tz,"'any'");x&&Y!==
void 0&&N.refuse("package-sha256","is only for a single package");const ne=ge=>ge==="package"?ge:(0,I.EO)(ge),q=N.notEmpty("env-variables",ne,"'package'");if(R===void 0)return[];const se=[];for(const{
name:ge,target:Ee}of z){const Te=x?` of ${ge}`:"",De=x?N.parse(`package${Te}`,ge,Me=>Q(R,Me)):R,Ne=q&&x?(0,T.join)(q,`${ge}.json`):q,je=q==="package"?void 0:Ne,Ie="workflowId"in Ee&&q==="package",me=De&&
await ae(N,{path:De,...{variables:je,sha256:x?void 0:Y,needsVariables:Ie,of:Te}},B);me&&se.push({name:ge,target:Ee,...me})}return se}function Q(N,z){const x=(0,T.join)(N,`${z}.zip`),[B=x,R]=[(0,T.join)(
N,z),x].filter(Y=>(0,l.existsSync)(Y));if(R){const Y=`as ${(0,I.bY)(`${z}.zip`)} and as ${(0,I.bY)(`${z}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,l.existsSync)(B)&&(0,l.lstatSync)(
B).isSymbolicLink())throw new Error("is a link, which isn't followed");return B}}),6325:((te,ie,e)=>{e.a(te,async(l,T)=>{try{let c=function({rows:i}){for(const{name:y,target:S}of(0,M.p1)(i)){const $="\
workflowId"in S?`workflow-id ${S.workflowId}, flow-id ${S.flowId}`:"";(0,I.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${$}).`)}};var W=e(3e3),K=e(3018),X=e(682),b=e(7279),I=e(8725),P=e(7487),C=e(1519),O=e(2227),m=e(2597),u=e(161),r=e(1415),h=e(4264),p=e(6224),M=e(7833);
const v=4;await(0,P.eF)(async i=>{(0,P.n0)({promotions:[]});const y=await(0,u.K)(i),S=await j(y,i);await(0,M.A2)(S,y);const $=await(0,K.S)((0,M.jb)(S.rows));y.summary&&await(0,r.c)(S,y,$),(0,P.Tm)()>1&&
y.deploy&&c(S);const k=(0,M.c2)(S,y);if(k)throw k;y.isPlan&&(0,I.lm)((0,r.o)(S.rows,y))});async function j(i,y){const{candidates:S,fromList:$,approved:k,host:s,ignore:n,deploy:o,upload:t,artifactEnvVariables:f}=i,
d=S.flatMap(({definitions:{env:U}})=>U?(0,C.aC)(U.bytes):[]),L={platform:(0,O.Ng)(s,i.apiKey,{secrets:d,known:S.map(({name:U})=>U)}),inputs:i,log:(0,I.t1)(),signal:y,endsAt:1/0},F=U=>({...L,log:(0,I.t1)(
$?`[${U.name}] `:""),publish(A){U.job={...U.job,...A},$||(0,P.n0)((0,M.ZB)(U))}}),Z=S.map(U=>({...U,job:{}}));await(0,X.H)(Z,v,async(U,A)=>{try{if(A)throw new b.HR({what:"Not tried: another target fai\
led for a cause that is the same for all"});U.plan=await(0,p.Cs)(F(U),U)}catch(G){U.error=(0,b.iT)(G)}return U});const ae=(0,M.sb)(Z);if(ae.length<Z.length)return{rows:Z};const re={options:{host:s.href,
ignore:[...n.lines].sort().join(`
`),deploy:o,"upload-artifact":t!==void 0,"artifact-env-variables":f},workflows:ae.map(({plan:U})=>U)},w=(0,h.Rd)(re,k?.salt);if(i.isPlan)return{rows:Z,digest:w};const E=await(0,m.L)(L,ae,re).then(()=>{},
b.iT);if(E)return{rows:Z,digest:w,refusal:E};k||L.log.info("Applied without an approved plan"),ae.some(({plan:U,action:A})=>U.state&&A==="import")&&(0,W.j)(i,L.log);for(const U of ae)if(await(0,m.g)(F(
U),U),U.error)break;return{rows:Z,digest:w}}T()}catch(v){T(v)}},1)}),1415:((te,ie,e)=>{e.d(ie,{c:()=>p,o:()=>h});var l=e(6760),T=e(2697),W=e(1124),K=e(8151),X=e(7487),b=e(4057),I=e(8132),P=e(8920),C=e(
706),O=e(7833);const m=k=>{const{name:s,version:n}=(0,P.Rc)(k)??{};return[s,n].filter(Boolean).join(" ")},u=k=>k.map(s=>(0,I.SS)(s)).join(", "),r=(...k)=>k.filter(Boolean).join(" ");function h(k,{host:s}){
return`Plan: ${(0,O.sb)(k).length-(0,O.p1)(k).length} of ${(0,C.hS)(k.length,"workflow")} will change at ${(0,T.Sm)(s)}`}async function p(k,s,n){const{rows:o,refusal:t,digest:f}=k,d=o.some(({begun:Z})=>Z),
g=s.isPlan&&f!==void 0,L=f&&(0,I.SS)(f.slice(0,12)),F=[d?y(o):v(o,s),(0,b.cj)((0,T.cZ)(o)),t&&(0,b.il)((0,T.UX)(t),(0,X.VY)(t)),g&&c(o,s),(g||d)&&i((0,O.p1)(o)),...d?$(o,s):[],g&&`Plan ${L}.`,s.approved&&
L&&`${d?"Applied":"Approved"} plan ${L}.`,d&&!s.approved&&"Applied without an approved plan."].flatMap(Z=>Z||[]);(0,W.Hq)((0,O.jb)(o))&&F.push(n(s.fromList,F,d?"What differed":"What changes")),await(0,b.
Sy)(M(k,s,d),...F)}function M({rows:k,refusal:s},n,o){const t=(0,T.Sm)(n.host),f=k.filter(({error:F})=>F).length,d=k.filter(({begun:F,error:Z})=>F&&F!=="nothing"&&!Z).length,g=`${d} of ${(0,C.hS)(k.length,
"workflow")} promoted`;return[o&&f>0&&`Promotion to ${t} failed: ${g}`,o&&d===0&&`Nothing differs at ${t}: nothing was done`,o&&`${g} to ${t}`,f===0&&!s&&h(k,n),n.isPlan&&`Plan for ${t} failed: ${f} o\
f ${(0,C.hS)(k.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function v(k,{isPlan:s}){const n=k.map(({name:o,target:t,path:f,package:d,sha256:g,
plan:L})=>{const F=g??L?.shown,Z=F&&`${g?"sha256":"content"} ${F.slice(0,12)}\u2026`,ae=L?.state&&m(L.state.package),ce="workflowName"in t?"a new workflow":t.workflowId;return[{words:o},{words:[m(d),(0,l.
basename)(f),Z].filter(Boolean).join(", ")},{words:ae?`${ae} (${ce})`:ce},{words:L?j(L.changes):"\u274C Failed"}]});return(0,b.tp)(["Workflow","Package","Target",s?"What will change":"What would chang\
e"],n)}function j({status:k,counts:s,files:n}){if(k==="unchanged")return"nothing: it stays";if(k==="changed")return(0,W.cq)(s);const t=n.flatMap(f=>f.kind==="json"?(0,K.ID)(f)?.size??[]:[]).find(({nodes:f})=>f>
0);return t?`${(0,C.hS)(t.nodes,"node")}, ${(0,C.hS)(t.connections,"connection")}`:"everything: it is new"}function c(k,{deploy:s,upload:n,artifactEnvVariables:o}){return(0,O.sb)(k).flatMap(({name:f,variablesFile:d,
plan:g})=>{const{state:L,outcome:F,variables:Z}=g,[ae,ce,re]=[g.added,g.kept,g.ignored].map(u),w=(0,I.SS)(`${f}-before-<run attempt>.zip`),E=L?`The in-development version of ${(0,I.SS)(f)} is replaced${s?
", then deployed":""}.`:`${(0,I.SS)(f)} is created${s?" and deployed":""}: there is nothing to back up.`,A=n?`A backup is kept first, as ${w}${o?"":", without environment variables"}.`:"No backup is k\
ept.",G=d&&`variables of ${(0,I.SS)(d)}`,Q=r(E,L&&A,Z.length>0&&`The import sends the ${G??"package's own variables"}.`,ae&&`Added: ${ae}.`,ce&&`The target keeps its own value of ${ce}.`,re&&`Ignored \
fields that differ, and that the import brings too: ${re}.`);return F==="changed"?`- ${Q}`:[]}).join(`
`)}function i(k){const s=f=>k.filter(({plan:g})=>g[f].length>0).map(({name:g,plan:L})=>`${(0,I.SS)(g)} (${u(L[f])})`).join(", "),n=u(k.map(({name:f})=>f)),[o,t]=[s("kept"),s("ignored")];return r(n&&`N\
othing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",o&&`Variables that differ, and that an import would keep: ${o}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(k){const s=k.map(n=>[{words:n.name},(0,O.wZ)(n)??{words:"a new workflow"},{words:S(n)},{words:n.imported&&n.plan?j(n.plan.changes):""},n.backup?.name??
""]);return(0,b.tp)(["Workflow","Target","Result","What changed","Backup"],s)}function S({begun:k,imported:s,deployed:n,backup:o,error:t}){return k?k==="nothing"?o?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?k==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?s?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function $(k,{host:s}){const n=k.flatMap(d=>{const{backup:g}=d;if(!g)return[];const L=g.id===void 0?"on this runner only":`artifact ${g.id}`,F=g.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,I.SS)(g.name)} (${L}) to workflow ${(0,I.SS)((0,O.wZ)(d)??"")}${F}`]}),o=`promote from run ${(0,I.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",f=k.flatMap(d=>"workflowName"in d.target?(0,O.wZ)(d)??[]:[]);return[n.length>0?`To roll back at ${(0,I.wh)((0,T.
Sm)(s))}, ${o} ${t}`:"",...f.map(d=>`Workflow ${(0,I.SS)(d)} is new: no action can remove it, only AI for Process.`)]}}),4264:((te,ie,e)=>{e.d(ie,{Gy:()=>O,Rd:()=>P,cM:()=>m,ud:()=>C});var l=e(7598),T=e(
7487),W=e(706);const K="v1",[X,b]=[["name","target","package","variables"],["outcome","targetVariables","content"]],I=[...X,...b];function P(c,i=(0,l.randomBytes)(12).toString("base64url")){const y=p(
c,i),S=[K,i,v(c,i,y),...y.map($=>$.join("~"))].join(".");return`${S}.${j([S],6)}`}function C(c){const[i="",y="",S="",...$]=c.split(".");if(/^v\d/.test(i)&&i!==K)throw new Error(`is of another version \
of this action (format ${i.slice(1)}). Make and approve a new plan`);if($.pop()!==j([c.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:S,rows:$.map(k=>k.split("~"))}}function O({salt:c,seal:i,rows:y},S){const $=p(S,c),k=(t,f)=>t.filter((d,g)=>y[f]?.[g]!==$[f]?.[g]),s=k(Object.keys(S.options),0),n=s.map(
t=>u(t,S.options[t]));if(y.length!==$.length){const t=(0,W.hS)(y.length-1,"workflow");return{differences:[...n,`the plan is for ${t}, this step for ${$.length-1}`],actions:[]}}const o=S.workflows.map(
(t,f)=>{const d=k(I,f+1),g=M(y[f+1]?.at(-1)??"",c,f);n.push(...r(t,d,g).map(ae=>`${t.name}: ${ae}`));const L=t.outcome==="changed",F=L!==d.includes("outcome");if(!d.includes("targetVariables")&&!d.includes(
"content"))return F?"import":"leave";const Z=[...s,...d].some(ae=>["host","ignore","name","target"].includes(ae));return L&&!Z&&n.push(h(t,d.includes("content"))),F?"finish":"leave"});return n.length===
0&&i!==v(S,c,y)&&n.push("the plan's digest isn't as the plan wrote it"),{differences:n,actions:o}}function m({salt:c,rows:i},y,S){return i[y+1]?.includes(j([c,y,"content",S],22))===!0}function u(c,i){
return c==="host"?`the host isn't the approved one (now ${i})`:c==="ignore"?"ignore isn't as approved":`${c} isn't as approved (was ${!i}, is ${i})`}function r({target:c,shown:i,variables:y},S,$){if(S.
includes("name"))return["the plan has another workflow in its place"];const k={target:`the target isn't the approved one (now ${c})`,package:`the package isn't the approved one (was ${$}\u2026, is ${i.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return S.flatMap(s=>k[s]??[])}function h({name:c,target:i,fields:y,targetVariables:S},$){const s=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,n=`its environment variables differ${S.length>0?` (now ${S.join(", ")})`:""}`,o=$&&y.length>0?
s:n,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${i})`,f=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,T.Tm)()>1?t:
""}`;return`${c}: the target has changed since the plan: it is neither as planned nor as in the package, and ${o}. ${f}`}function p({options:c,workflows:i},y){const S=i.map(($,k)=>[...I.map(s=>j([y,k,
s,$[s]],s==="content"?22:4)),M($.shown,y,k)]);return[Object.entries(c).map($=>j([y,...$],4)),...S]}function M(c,i,y){const S=(0,l.createHash)("sha256").update(`${i} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(c.slice(0,6),16)^S).toString(16).padStart(6,"0")}function v({options:c,workflows:i},y,S){const $=i.map(k=>X.map(s=>k[s]));return j([y,"seal",c,$,S],43)}function j(c,i){return(0,l.createHash)(
"sha256").update(JSON.stringify(c)).digest("base64url").slice(0,i)}}),6224:((te,ie,e)=>{e.d(ie,{Cs:()=>$,cS:()=>n,YR:()=>g});var l=e(7975),T=e(6779),W=e(9630),K=e(2899),X=e(5806),b=e(1519),I=e(1124),P=e(
3436),C=e(2742),O=e(7856);const m=1024*1024;function u(re,w,{name:E,ignore:U}){const A=[re,w].filter(q=>q!==void 0),G=A.length===2&&A.some(h),Q=[...new Set(A.flatMap(({files:q})=>[...q.keys()]))].sort(),
N=new Set(U.lines),z=new P.Ms(U,q=>N.delete(q)),x=Q.flatMap(q=>{const[se,ge]=[re?.files.get(q),w?.files.get(q)],Ee=se!==void 0&&ge!==void 0&&se.equals(ge);if(G&&(0,X.dU)(q)||Ee&&N.size===0)return[];const Te=se&&
(0,W.TA)(q,se,z),De=Ee?Te:ge&&(0,W.TA)(q,ge,z);return Ee||Te!==void 0&&Te.id===De?.id?[]:[{name:q,from:se,to:ge,base:Te,head:De}]}),B=M(x,z),R=q=>U.lines.length===0&&B.some(se=>se.name===q),Y=B.length===
0?[]:Q.filter(q=>!R(q)&&!(0,X.dU)(q)),ne=re===void 0?"added":w===void 0?"removed":void 0;return{name:E,status:ne??(B.length>0?"changed":"unchanged"),counts:ne?{added:0,modified:0,removed:0,[ne]:1}:(0,I.
cz)(B.map(I.xS)),files:B,variablesCompared:!(G&&A.some(p)),secrets:[...new Set(A.flatMap(q=>[...(0,b.x3)(q),...r(q,Y)]))],unusedIgnores:[...N]}}function r({files:re},w){return w.flatMap(E=>(0,O.Wr)((0,W.
TA)(E,re.get(E)??Buffer.of(),new P.Ms(K.K$))))}function h({kind:re,files:w}){return re==="folder"&&![...w.keys()].some(X.dU)}function p({files:re}){return[...re].some(([w,E])=>(0,X.dU)(w)&&(0,b.DF)(E)?.
variables.length!==0)}function M(re,w){const E=re.flatMap(({name:A,base:G,head:Q})=>G&&Q&&!(0,X.dU)(A)?[{name:A,base:G,head:Q}]:[]),U=new Map((0,C.OD)(E,w).map((A,G)=>[E[G]?.name,A]));return re.map(A=>v(
A,U.get(A.name)))}function v({name:re,from:w,to:E,base:U,head:A},G){const Q=w===void 0?"added":E===void 0?"removed":"modified",N={name:re,status:Q,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,X.dU)(re))return{...N,kind:"variables",changes:c(U,A,Q)};if(G||Q!=="modified"&&(U??A))return{...N,kind:"json",base:U,head:A,...G};const[z,x]=[w&&j(w),E&&j(E)];return w&&z===void 0||E&&x===void 0?
{...N,kind:"binary"}:{...N,kind:"text",text:{base:z,head:x}}}function j(re){return re.length<=m&&!re.includes(0)?(0,W.b6)(re):void 0}function c(re,w,E){const[U,A]=[re,w].map(R=>R&&(0,b.DF)(Buffer.from(
(0,C.dj)(R))));if(E==="modified"&&(U===void 0||U.container!==A?.container))return[{kind:"modified",path:[],from:I.RG,to:I.RG}];const G=R=>new Map(R?.variables.map(({name:Y,content:ne})=>[Y,ne])),[Q,N]=[
G(U),G(A)],z=[],x=[...Q.keys()].filter(R=>N.has(R)),B=[...N.keys()].filter(R=>Q.has(R));x.some((R,Y)=>R!==B[Y])&&z.push({kind:"reordered",path:[],moved:[]});for(const R of[...new Set([...Q.keys(),...N.
keys()])].sort()){const Y=[{type:"member",key:R}];Q.has(R)?N.has(R)?Q.get(R)!==N.get(R)&&z.push({kind:"modified",path:Y,from:I.RG,to:I.RG}):z.push({kind:"removed",path:Y,value:I.RG}):z.push({kind:"add\
ed",path:Y,value:I.RG})}return z}var i=e(7279),y=e(8920),S=e(9870);async function $(re,w){const{inputs:E,platform:U}=re,{target:A}=w;if("workflowName"in A)return k(w,void 0,E.ignore);const G=await(0,T.
X)(re,A);for(const Q of(0,b.x3)(G.package))U.secrets.add(Q);return k(w,G,E.ignore)}function k(re,w,E){const{name:U,target:A,package:G,definitions:Q,variablesFile:N}=re,z=w&&s(w.package),x=[z?.env?.bytes,
G.files.get(S.Km)];N&&Q.env&&L(U,Q.env.bytes,x);const[B,R]=[f(z?.env),f(Q.env)],Y=B&&R&&new Map([...R,...B]),ne=z&&g(z,B,z.env),q=g(Q,Q.env&&Y,Q.env),se=u(ne,q,{name:U,ignore:E}),ge=o(se),Ee=o(u(ne,q,
{name:U,ignore:K.K$})),Te=[...x,Q.env?.bytes].flatMap(Ne=>Ne?(0,b.aC)(Ne):[]),De=(0,W.ol)(g(Q),K.K$);return{state:w,changes:{...se,secrets:[...se.secrets,...Te]},ignored:Ee.filter(Ne=>!ge.includes(Ne)),
added:d(Y).filter(Ne=>!B?.has(Ne)),kept:d(R).filter(Ne=>B?.has(Ne)&&B.get(Ne)!==R?.get(Ne)),name:U,target:"workflowId"in A?`${A.workflowId} ${A.flowId}`:`new workflow ${A.workflowName}`,package:De,variables:d(
R),shown:re.sha256??De,outcome:se.status==="unchanged"?se.status:"changed",targetVariables:d(B),content:z?(0,W.ol)(g(z),E):"",fields:ge}}function s(re){try{return(0,y.mu)(re)}catch(w){const E=`The tar\
get's package ${(0,i.gJ)(w)}`;throw new i.HR({what:E,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:w})}}function n(re,w){return re.content===w.content&&(0,l.isDeepStrictEqual)(
re.targetVariables,w.targetVariables)}function o({files:re}){const w=re.flatMap(({kind:E,name:U,changes:A})=>E==="variables"?[]:A.length===0?[U]:A.map(G=>t(G)||U));return[...new Set(w)]}function t({kind:re,
path:w}){return w.map(U=>U.type==="member"?U.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(re==="reordered"?"[]":"")}function f(re){return re===void 0?new Map:(0,b.DF)(re.bytes)?.variables.reduce(
(w,{name:E,content:U})=>w.set(E,U),new Map)}function d(re){return[...re?.keys()??[]].sort()}function g({app:re,flow:w},E,U){const A=d(E).map(Q=>[Q,""]),G=E?Buffer.from(JSON.stringify(Object.fromEntries(
A))):U?.bytes;return(0,S.jz)("zip",[[S.uq,re.bytes],[S.n7,w.bytes],...G?[[S.Km,G]]:[]])}function L(re,w,E){const U=E.map(x=>x&&(0,b.DF)(x)),A=U.find(x=>x?.variables.length)??U.find(Boolean),G=F((0,b.DF)(
w),A);if(G===void 0)return;const Q=U.indexOf(A)===1?"package":"target",N=`env-variables of ${re} doesn't have the shape of the ${Q}'s variables`,z=`Write it like this, with your names and values: ${ce(
A)}`;throw new i.HR({what:N,why:G,advice:z,topic:"import-deploy-and-promote"})}function F(re,w){if(re===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(w===
void 0)return;if(re.container!==w.container)return re.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(w.variables.length===0)return;const E=new Set(w.
variables.flatMap(({keys:A})=>A)),U=w.variables.every(({keys:A})=>A.includes("value"));for(const{name:A,keys:G}of re.variables){const Q=G.find(N=>!E.has(N));if(Q!==void 0)return`${A} has "${Q}", which\
 no variable there has`;if(U&&!G.includes("value"))return`${A} has no "value"`}}const Z={name:"API_URL",key:"API_URL",value:"https://api.example.com"},ae={string:"",number:0,boolean:!1};function ce({container:re,
variables:[w]}={container:"array",variables:[]}){const E=re==="array",{keys:U,content:A}=w??{keys:E?["name","value"]:[],content:"{}"},G=JSON.parse(A),Q=U.map(z=>[z,Z[z]??ae[typeof G[z]]??null]),N=U.length===
0?Z.value:Object.fromEntries(Q);return JSON.stringify(E?[N]:{API_URL:N})}}),7833:((te,ie,e)=>{e.d(ie,{A2:()=>P,ZB:()=>O,c2:()=>m,jb:()=>I,p1:()=>X,sb:()=>K,wZ:()=>b});var l=e(2697),T=e(1124),W=e(7487);
function K(u){return u.filter(r=>r.plan!==void 0)}function X(u){return K(u).filter(({plan:r,action:h,backup:p})=>r.outcome==="unchanged"&&h!=="finish"&&!p)}function b({target:u,job:r}){return"workflow\
Id"in u?u.workflowId:r["workflow-id"]}function I(u){const r=u.filter(({plan:h})=>!h).map(({name:h})=>h);return{workflows:K(u).map(({plan:h})=>h.changes),notCompared:r}}async function P({rows:u,digest:r},{
fromList:h}){const[p]=u,M=I(u);(0,W.n0)({...r&&{changed:(0,T.Hq)(M),...(0,T.xW)(M),"plan-digest":r},...!h&&p&&O(p)}),await(0,l.$l)("promotions",u.map(C))}function C(u){const{name:r,sha256:h,plan:p,imported:M=!1,
deployed:v=!1,backup:j,job:c,error:i}=u;return{name:r,"workflow-id":b(u),...p&&{changed:p.outcome==="changed",...p.changes.counts},"package-sha256":h,imported:M,deployed:v,"dock-status-id":c["dock-sta\
tus-id"],...j?.id&&{"backup-artifact-id":j.id,"backup-artifact-name":j.name},error:i&&(0,l.UX)(i)}}function O(u){const{"export-job-id":r,...h}=u.job;return{...h,"workflow-id":b(u)}}function m({rows:u,
refusal:r,digest:h},{fromList:p,isPlan:M}){const v=u.flatMap(({error:y})=>y??[]),[j]=v;if(j===void 0||!p)return j??r;const c=u.filter(({begun:y})=>!y).map(({name:y})=>y),i=[!h&&`${v.length} of ${u.length}\
 targets could not be compared.`,(0,l.As)(u),!h&&!M&&"Nothing was changed.",h&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,l.Xd)(j,i.filter(Boolean).join(" "))}}),2975:((te,ie,e)=>{e.d(ie,{L5:()=>b,
Mu:()=>O,Vs:()=>P,kU:()=>X,yy:()=>C});var l=e(7279),T=e(706);const W=7,K=3e4,X=429;async function b({log:m,signal:u,endsAt:r},h,{atLeastMs:p=0,untilFree:M=!1}={}){let v=0,j=0,c;for(;;)try{return await h()}catch(i){
if(!(i instanceof l.HR&&(i.retryable||M&&i.busy)))throw i;u.throwIfAborted(),c??=performance.now();const y=i.status===X,S=i.busy||y;j=S?j+1:0,S||v++;const $=v>(i.maxRetries??W)&&performance.now()-c>=p;
if(!S&&$)throw I(i,`${v} times in a row`);const k=Math.min(K,1e3*2**((j||v)-1))*(.5+Math.random()/2),s=y&&i.retryAfterMs>0?i.retryAfterMs:Math.max(i.retryAfterMs,k),n=(0,T.zK)(s);if(performance.now()+
s>=r)throw I(i,`and waiting ${n} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,T.OX)((0,l.$N)(i),1e3)}; retrying in ${n}`),await C(s,
u)}}function I(m,u,r=m.advice){const{what:h,why:p}=m,M=p?{why:`${p}, ${u}`}:{what:`${h}, ${u}`};return m.with({...M,advice:r,retryable:!1})}function P(m){const u=String(m),r=/^\d+$/.test(u)?Number(u)*
1e3:Date.parse(u)-Date.now();return Math.min(Math.max(r||0,0),2**31-1)}async function C(m,u){let r;const h=new Promise(p=>{r=setTimeout(p,m)});await O(u,h).finally(()=>clearTimeout(r))}function O(m,u){
return new Promise((r,h)=>{const p=()=>h(m.reason);u.then(r,h).finally(()=>m.removeEventListener("abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((te,ie,e)=>{e.d(ie,{MW:()=>K,OX:()=>T,
TL:()=>W,Xe:()=>X,hS:()=>I,pO:()=>u,v5:()=>C,zD:()=>b,zK:()=>P});var l=e(8132);function T(c,i=300){const y=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,l.Jj)(y,i)}function W(c,i=100){
return(0,l.RK)(JSON.stringify((0,l.Jj)(c,i)))}function K(c){return W(c,1e3).replaceAll("\\\\","\\")}function X(c){if(c<1024)return`${c} B`;const i=(c/1024).toFixed(1);return Number(i)<1024?`${i} KiB`:
`${(c/1024**2).toFixed(1)} MiB`}function b(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function I(c,i){return`${b(c)} ${i}${c===1?"":"s"}`}function P(c){if(c<9950)return`${(c/1e3).toFixed(1)} \
s`;const i=Math.round(c/1e3);if(i<60)return`${i} s`;const[y,S]=[Math.floor(i/60),Math.floor(i/3600)];return S>0?`${S} h ${y%60} min`:`${y} min ${i%60} s`}const C="***",O=4,m=8;class u{#n=new Map;#e=new Set;constructor(i=[]){
for(const y of i)this.add(y)}add(i,y=S=>!0){const S=new Set([i,...i.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...S].filter(y).flatMap(r)){const k=$.slice(0,m);this.#n.set(k,(this.#n.get(k)??new Set).
add($)),this.#e.add(k.length)}}redact=(i,y=300)=>{const S=i.trimStart(),$=Math.min(S.length,y*4);return T(this.hide(S,()=>{},$)+($<S.length?"\u2026":""),y)};hide(i,y=$=>{},S=i.length){let[$,k]=["",0];
for(let s=0;s<S;s++){const n=this.#t(i,s);n!==""&&(y(n),s>=k&&($+=i.slice(k,s)+C),k=Math.max(k,s+n.length))}return $+i.slice(k,S)}#t(i,y){let S="";for(const $ of this.#e)for(const k of this.#n.get(i.slice(
y,y+$))??[])k.length<=S.length||!i.startsWith(k,y)||(k.length>=O||j(i,y,y+k.length))&&(S=k);return S}}function r(c){const i=L=>JSON.stringify(L).slice(1,-1),y=Buffer.from(c).toString(),S=[c,y,p(c)].flatMap(
L=>[L,i(L),i(i(L))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>i(y).replace(L,v)),k=[i(y),...$].flatMap(L=>[L,L.replaceAll("/","\\/")]),s=encodeURIComponent(y),n=s.replace(/[!'()*]/g,M),o=n.replaceAll(
"%2A","*").replaceAll("~","%7E"),f=[s,n,n.replaceAll("%2F","/"),o].flatMap(L=>[L,L.replaceAll("%20","+")]),d=f.map(L=>L.replace(/%../g,F=>F.toLowerCase())),g=y.replace(/[&<>"']/g,L=>h[L]??"");return[...S,
i(y).replaceAll("/","\\/"),...k,g,...f,...d,encodeURI(y)]}const h={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(c){try{return decodeURIComponent(c)}catch{return c}}function M(c){
return`%${c.charCodeAt(0).toString(16).toUpperCase()}`}function v(c){return`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(c,i,y){const S=c.slice(Math.max(0,i-2),i);return!/[\p{L}\p{N}]$/u.
test(S)&&!/^[\p{L}\p{N}]/u.test(c.slice(y,y+2))}}),819:((te,ie,e)=>{e.d(ie,{Yz:()=>pt,z3:()=>mt,V4:()=>ht,pq:()=>Ot,lm:()=>xt,C1:()=>vt,uH:()=>bt,Pq:()=>yt,z:()=>t,$e:()=>_t});var l=e(857);function T(J){
return J==null?"":typeof J=="string"||J instanceof String?J:JSON.stringify(J)}function W(J){return Object.keys(J).length?{title:J.title,file:J.file,line:J.startLine,endLine:J.endLine,col:J.startColumn,
endColumn:J.endColumn}:{}}function K(J,D,H){const oe=new I(J,D,H);process.stdout.write(oe.toString()+l.EOL)}function X(J,D=""){K(J,{},D)}const b="::";class I{constructor(D,H,oe){D||(D="missing.command"),
this.command=D,this.properties=H,this.message=oe}toString(){let D=b+this.command;if(this.properties&&Object.keys(this.properties).length>0){D+=" ";let H=!0;for(const oe in this.properties)if(this.properties.
hasOwnProperty(oe)){const le=this.properties[oe];le&&(H?H=!1:D+=",",D+=`${oe}=${C(le)}`)}}return D+=`${b}${P(this.message)}`,D}}function P(J){return T(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A")}function C(J){return T(J).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var O=e(6982),m=e(9896);function u(J,D){const H=process.env[`\
GITHUB_${J}`];if(!H)throw new Error(`Unable to find environment variable for file command ${J}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${T(D)}${l.EOL}`,
{encoding:"utf8"})}function r(J,D){const H=`ghadelimiter_${O.randomUUID()}`,oe=T(D);if(J.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(oe.includes(H))
throw new Error(`Unexpected input: value should not contain the delimiter "${H}"`);return`${J}<<${H}${l.EOL}${oe}${l.EOL}${H}`}var h=e(6928),p=e(6671),M=e(2145),v=function(J,D,H,oe){function le(we){return we instanceof
H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(
a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(J,D||[])).next())})};class j{static createHttpClient(D=!0,H=10){const oe={allowRetries:D,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(
j.getRequestToken())],oe)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){
const D=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return D}static getCall(D){return v(this,void 0,void 0,function*(){var H;
const we=(H=(yield j.createHttpClient().getJson(D).catch(_e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${_e.statusCode}
 
        Error Message: ${_e.message}`)})).result)===null||H===void 0?void 0:H.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(D){return v(this,
void 0,void 0,function*(){try{let H=j.getIDTokenUrl();if(D){const le=encodeURIComponent(D);H=`${H}&audience=${le}`}debug(`ID token url is ${H}`);const oe=yield j.getCall(H);return setSecret(oe),oe}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var c=function(J,D,H,oe){function le(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(a){
try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(J,D||[])).next())})};const{access:i,appendFile:y,
writeFile:S}=m.promises,$="GITHUB_STEP_SUMMARY",k="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class s{constructor(){this._buffer=""}filePath(){
return c(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[$];if(!D)throw new Error(`Unable to find environment variable for $${$}. Check if your runtime envir\
onment supports job summaries.`);try{yield i(D,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}
return this._filePath=D,this._filePath})}wrap(D,H,oe={}){const le=Object.entries(oe).map(([we,_e])=>` ${we}="${_e}"`).join("");return H?`<${D}${le}>${H}</${D}>`:`<${D}${le}>`}write(D){return c(this,void 0,
void 0,function*(){const H=!!D?.overwrite,oe=yield this.filePath();return yield(H?S:y)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return c(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.
addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(D,H){const oe=Object.assign({},H&&{lang:H}),le=this.wrap("pre",this.wrap("code",D),oe);return this.addRaw(le).addEOL()}addList(D,H=!1){const oe=H?
"ol":"ul",le=D.map(_e=>this.wrap("li",_e)).join(""),we=this.wrap(oe,le);return this.addRaw(we).addEOL()}addTable(D){const H=D.map(le=>{const we=le.map(_e=>{if(typeof _e=="string")return this.wrap("td",
_e);const{header:He,data:Qe,colspan:Be,rowspan:a}=_e,_=He?"th":"td",V=Object.assign(Object.assign({},Be&&{colspan:Be}),a&&{rowspan:a});return this.wrap(_,Qe,V)}).join("");return this.wrap("tr",we)}).join(
""),oe=this.wrap("table",H);return this.addRaw(oe).addEOL()}addDetails(D,H){const oe=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(oe).addEOL()}addImage(D,H,oe){const{width:le,height:we}=oe||
{},_e=Object.assign(Object.assign({},le&&{width:le}),we&&{height:we}),He=this.wrap("img",null,Object.assign({src:D,alt:H},_e));return this.addRaw(He).addEOL()}addHeading(D,H){const oe=`h${H}`,le=["h1",
"h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",we=this.wrap(le,D);return this.addRaw(we).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap(
"br",null);return this.addRaw(D).addEOL()}addQuote(D,H){const oe=Object.assign({},H&&{cite:H}),le=this.wrap("blockquote",D,oe);return this.addRaw(le).addEOL()}addLink(D,H){const oe=this.wrap("a",D,{href:H});
return this.addRaw(oe).addEOL()}}const n=new s,o=null,t=n;function f(J){return J.replace(/[\\]/g,"/")}function d(J){return J.replace(/[/]/g,"\\")}function g(J){return J.replace(/[/\\]/g,path.sep)}const L=Ye(
import.meta.url)("string_decoder");var F=e(4434);const Z=Ye(import.meta.url)("child_process");var ae=e(2613),ce=function(J,D,H,oe){function le(we){return we instanceof H?we:new H(function(_e){_e(we)})}
return new(H||(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(He,Qe)}
Be((oe=oe.apply(J,D||[])).next())})};const{chmod:re,copyFile:w,lstat:E,mkdir:U,open:A,readdir:G,rename:Q,rm:N,rmdir:z,stat:x,symlink:B,unlink:R}=m.promises,Y=process.platform==="win32";function ne(J){
return ce(this,void 0,void 0,function*(){const D=yield fs.promises.readlink(J);return Y&&!D.endsWith("\\")?`${D}\\`:D})}const q=268435456,se=m.constants.O_RDONLY;function ge(J){return ce(this,void 0,void 0,
function*(){try{yield x(J)}catch(D){if(D.code==="ENOENT")return!1;throw D}return!0})}function Ee(J){return ce(this,arguments,void 0,function*(D,H=!1){return(H?yield x(D):yield E(D)).isDirectory()})}function Te(J){
if(J=Ne(J),!J)throw new Error('isRooted() parameter "p" cannot be empty');return Y?J.startsWith("\\")||/^[A-Z]:/i.test(J):J.startsWith("/")}function De(J,D){return ce(this,void 0,void 0,function*(){let H;
try{H=yield x(J)}catch(le){le.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${J}': ${le}`)}if(H&&H.isFile()){if(Y){const le=h.extname(J).toUpperCase();
if(D.some(we=>we.toUpperCase()===le))return J}else if(je(H))return J}const oe=J;for(const le of D){J=oe+le,H=void 0;try{H=yield x(J)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${J}': ${we}`)}if(H&&H.isFile()){if(Y){try{const we=h.dirname(J),_e=h.basename(J).toUpperCase();for(const He of yield G(we))if(_e===He.toUpperCase()){J=h.join(
we,He);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${J}': ${we}`)}return J}else if(je(H))return J}}return""})}function Ne(J){return J=J||"",Y?(J=
J.replace(/\//g,"\\"),J.replace(/\\\\+/g,"\\")):J.replace(/\/\/+/g,"/")}function je(J){return(J.mode&1)>0||(J.mode&8)>0&&process.getgid!==void 0&&J.gid===process.getgid()||(J.mode&64)>0&&process.getuid!==
void 0&&J.uid===process.getuid()}function Ie(){var J;return(J=process.env.COMSPEC)!==null&&J!==void 0?J:"cmd.exe"}var Ce=function(J,D,H,oe){function le(we){return we instanceof H?we:new H(function(_e){
_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(
He,Qe)}Be((oe=oe.apply(J,D||[])).next())})};function me(J,D){return Ce(this,arguments,void 0,function*(H,oe,le={}){const{force:we,recursive:_e,copySourceDirectory:He}=Oe(le),Qe=(yield ioUtil.exists(oe))?
yield ioUtil.stat(oe):null;if(Qe&&Qe.isFile()&&!we)return;const Be=Qe&&Qe.isDirectory()&&He?path.join(oe,path.basename(H)):oe;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(_e)yield pe(H,Be,0,we);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Be)==="")
throw new Error(`'${Be}' and '${H}' are the same file`);yield be(H,Be,we)}})}function Me(J,D){return Ce(this,arguments,void 0,function*(H,oe,le={}){if(yield ioUtil.exists(oe)){let we=!0;if((yield ioUtil.
isDirectory(oe))&&(oe=path.join(oe,path.basename(H)),we=yield ioUtil.exists(oe)),we)if(le.force==null||le.force)yield Le(oe);else throw new Error("Destination already exists")}yield ze(path.dirname(oe)),
yield ioUtil.rename(H,oe)})}function Le(J){return Ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(J))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(J,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(`File was unable to be removed ${D}`)}})}function ze(J){return Ce(this,void 0,void 0,function*(){
ok(J,"a path argument must be provided"),yield ioUtil.mkdir(J,{recursive:!0})})}function Je(J,D){return Ce(this,void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");if(D){const oe=yield Je(
J,!1);if(!oe)throw Y?new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${J}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const H=yield fe(J);return H&&H.length>0?H[0]:""})}function fe(J){return Ce(this,
void 0,void 0,function*(){if(!J)throw new Error("parameter 'tool' is required");const D=[];if(Y&&process.env.PATHEXT)for(const le of process.env.PATHEXT.split(h.delimiter))le&&D.push(le);if(Te(J)){const le=yield De(
J,D);return le?[le]:[]}if(J.includes(h.sep))return[];const H=[];if(process.env.PATH)for(const le of process.env.PATH.split(h.delimiter))le&&H.push(le);const oe=[];for(const le of H){const we=yield De(
h.join(le,J),D);we&&oe.push(we)}return oe})}function Oe(J){const D=J.force==null?!0:J.force,H=!!J.recursive,oe=J.copySourceDirectory==null?!0:!!J.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:oe}}
function pe(J,D,H,oe){return Ce(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ze(D);const le=yield ioUtil.readdir(J);for(const we of le){const _e=`${J}/${we}`,He=`${D}/${we}`;(yield ioUtil.
lstat(_e)).isDirectory()?yield pe(_e,He,H,oe):yield be(_e,He,oe)}yield ioUtil.chmod(D,(yield ioUtil.stat(J)).mode)})}function be(J,D,H){return Ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
J)).isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(le){le.code==="EPERM"&&(yield ioUtil.chmod(D,"0666"),yield ioUtil.unlink(D))}const oe=yield ioUtil.readlink(J);yield ioUtil.
symlink(oe,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(J,D))})}const Ae=Ye(import.meta.url)("timers");var Pe=function(J,D,H,oe){function le(we){return we instanceof
H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(
a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(J,D||[])).next())})};const $e=process.platform==="win32";class Ue extends F.EventEmitter{constructor(D,H,oe){if(super(),!D)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=oe||{}}_debug(D){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){
const oe=this._getSpawnFileName(),le=this._getSpawnArgs(D);let we=H?"":"[command]";if($e)if(this._isCmdFile()){we+=oe;for(const _e of le)we+=` ${_e}`}else if(D.windowsVerbatimArguments){we+=`"${oe}"`;
for(const _e of le)we+=` ${_e}`}else{we+=this._windowsQuoteCmdArg(oe);for(const _e of le)we+=` ${this._windowsQuoteCmdArg(_e)}`}else{we+=oe;for(const _e of le)we+=` ${_e}`}return we}_processLineBuffer(D,H,oe){
try{let le=H+D.toString(),we=le.indexOf(l.EOL);for(;we>-1;){const _e=le.substring(0,we);oe(_e),le=le.substring(we+l.EOL.length),we=le.indexOf(l.EOL)}return le}catch(le){return this._debug(`error proce\
ssing line. Failed with error ${le}`),""}}_getSpawnFileName(){return $e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if($e&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)H+=" ",H+=D.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return H+='"',[H]}return this.args}_endsWith(D,H){return D.endsWith(
H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(D);if(!D)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const _e of D)if(H.some(He=>He===_e)){oe=!0;break}if(!oe)return D;let le='"',we=!0;for(let _e=D.
length;_e>0;_e--)le+=D[_e-1],we&&D[_e-1]==="\\"?le+="\\":D[_e-1]==='"'?(we=!0,le+='"'):we=!1;return le+='"',le.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&!D.includes(
"	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',oe=!0;for(let le=D.length;le>0;le--)H+=D[le-1],oe&&D[le-1]==="\\"?H+="\\":D[le-1]==='"'?(oe=!0,H+="\\"):
oe=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const oe={};return oe.cwd=D.cwd,oe.env=D.env,oe.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(oe.argv0=`"${H}"`),oe}exec(){return Pe(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||$e&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Je(this.toolPath,!0),new Promise((D,H)=>Pe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Be of this.args)this._debug(
`   ${Be}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+l.EOL);const le=new Re(oe,this.toolPath);if(le.on("debug",Be=>{this._debug(
Be)}),this.options.cwd&&!(yield ge(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),_e=Z.spawn(we,this._getSpawnArgs(oe),this._getSpawnOptions(
this.options,we));let He="";_e.stdout&&_e.stdout.on("data",Be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Be),!oe.silent&&oe.outStream&&oe.outStream.write(Be),
He=this._processLineBuffer(Be,He,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(a)})});let Qe="";if(_e.stderr&&_e.stderr.on("data",Be=>{le.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Be),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?oe.errStream:oe.outStream).write(Be),Qe=this._processLineBuffer(
Be,Qe,a=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(a)})}),_e.on("error",Be=>{le.processError=Be.message,le.processExited=!0,le.processClosed=!0,le.CheckComplete()}),
_e.on("exit",Be=>{le.processExitCode=Be,le.processExited=!0,this._debug(`Exit code ${Be} received from tool '${this.toolPath}'`),le.CheckComplete()}),_e.on("close",Be=>{le.processExitCode=Be,le.processExited=
!0,le.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),le.CheckComplete()}),le.on("done",(Be,a)=>{He.length>0&&this.emit("stdline",He),Qe.length>0&&this.emit("errl\
ine",Qe),_e.removeAllListeners(),Be?H(Be):D(a)}),this.options.input){if(!_e.stdin)throw new Error("child process missing stdin");_e.stdin.end(this.options.input)}}))})}}function ve(J){const D=[];let H=!1,
oe=!1,le="";function we(_e){oe&&_e!=='"'&&(le+="\\"),le+=_e,oe=!1}for(let _e=0;_e<J.length;_e++){const He=J.charAt(_e);if(He==='"'){oe?we(He):H=!H;continue}if(He==="\\"&&oe){we(He);continue}if(He==="\\"&&
H){oe=!0;continue}if(He===" "&&!H){le.length>0&&(D.push(le),le="");continue}we(He)}return le.length>0&&D.push(le.trim()),D}class Re extends F.EventEmitter{constructor(D,H){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,
this.toolPath=H,D.delay&&(this.delay=D.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ae.setTimeout)(Re.HandleTimeout,this.delay,this)))}_debug(D){
this.emit("debug",D)}_setResult(){let D;this.processExited&&(this.processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(D=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/
1e3} seconds of the exit event from process '${D.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var ke=function(J,D,H,oe){
function le(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){
_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(J,D||[])).next())})};function Fe(J,D,H){return ke(this,void 0,void 0,function*(){const oe=tr.argStringToArray(J);if(oe.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const le=oe[0];return D=oe.slice(1).concat(D||[]),new tr.ToolRunner(le,D,H).exec()})}function Ve(J,D,H){return ke(this,void 0,
void 0,function*(){var oe,le;let we="",_e="";const He=new StringDecoder("utf8"),Qe=new StringDecoder("utf8"),Be=(oe=H?.listeners)===null||oe===void 0?void 0:oe.stdout,a=(le=H?.listeners)===null||le===
void 0?void 0:le.stderr,_=he=>{_e+=Qe.write(he),a&&a(he)},V=he=>{we+=He.write(he),Be&&Be(he)},ee=Object.assign(Object.assign({},H?.listeners),{stdout:V,stderr:_}),de=yield Fe(J,D,Object.assign(Object.
assign({},H),{listeners:ee}));return we+=He.end(),_e+=Qe.end(),{exitCode:de,stdout:we,stderr:_e}})}var Ze=function(J,D,H,oe){function le(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||
(H=Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(
J,D||[])).next())})};const et=()=>Ze(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:D}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:D.trim(),version:J.trim()}}),rt=()=>Ze(
void 0,void 0,void 0,function*(){var J,D,H,oe;const{stdout:le}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),we=(D=(J=le.match(/ProductVersion:\s*(.+)/))===null||J===void 0?void 0:J[1])!==null&&
D!==void 0?D:"";return{name:(oe=(H=le.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&oe!==void 0?oe:"",version:we}}),tt=()=>Ze(void 0,void 0,void 0,function*(){const{stdout:J}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[D,H]=J.trim().split(`
`);return{name:D,version:H}}),st=l.platform(),it=l.arch(),at=st==="win32",ct=st==="darwin",dt=st==="linux";function wt(){return Ze(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield at?et():ct?rt():tt()),{platform:st,arch:it,isWindows:at,isMacOS:ct,isLinux:dt})})}var ut=function(J,D,H,oe){function le(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=
Promise))(function(we,_e){function He(a){try{Be(oe.next(a))}catch(_){_e(_)}}function Qe(a){try{Be(oe.throw(a))}catch(_){_e(_)}}function Be(a){a.done?we(a.value):le(a.value).then(He,Qe)}Be((oe=oe.apply(
J,D||[])).next())})},lt;(function(J){J[J.Success=0]="Success",J[J.Failure=1]="Failure"})(lt||(lt={}));function gt(J,D){const H=toCommandValue(D);if(process.env[J]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(J,D));issueCommand("set-env",{name:J},H)}function yt(J){K("add-mask",{},J)}function Et(J){process.env.GITHUB_PATH||""?issueFileCommand("PATH",J):issueCommand("add-path",{},
J),process.env.PATH=`${J}${path.delimiter}${process.env.PATH}`}function ht(J,D){const H=process.env[`INPUT_${J.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${J}`);return D&&D.trimWhitespace===!1?H:H.trim()}function It(J,D){const H=ht(J,D).split(`
`).filter(oe=>oe!=="");return D&&D.trimWhitespace===!1?H:H.map(oe=>oe.trim())}function At(J,D){const H=["true","True","TRUE"],oe=["false","False","FALSE"],le=ht(J,D);if(H.includes(le))return!0;if(oe.includes(
le))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${J}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function bt(J,D){if(process.env.GITHUB_OUTPUT||"")return u("OUTPUT",r(J,D));process.stdout.write(l.EOL),K("set-output",{name:J},
T(D))}function Tt(J){issue("echo",J?"on":"off")}function vt(J){process.exitCode=lt.Failure,mt(J)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function pt(J){K("debug",{},J)}function mt(J,D={}){
K("error",W(D),J instanceof Error?J.toString():J)}function _t(J,D={}){K("warning",W(D),J instanceof Error?J.toString():J)}function xt(J,D={}){K("notice",W(D),J instanceof Error?J.toString():J)}function Ot(J){
process.stdout.write(J+l.EOL)}function St(J){issue("group",J)}function $t(){issue("endgroup")}function kt(J,D){return ut(this,void 0,void 0,function*(){St(J);let H;try{H=yield D()}finally{$t()}return H})}
function Pt(J,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(J,D));issueCommand("save-state",{name:J},toCommandValue(D))}function Dt(J){return process.env[`S\
TATE_${J}`]||""}function Ct(J){return ut(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(J)})}}),2145:((te,ie,e)=>{e.d(ie,{tZ:()=>W});var l=function(X,b,I,P){function C(O){return O instanceof
I?O:new I(function(m){m(O)})}return new(I||(I=Promise))(function(O,m){function u(p){try{h(P.next(p))}catch(M){m(M)}}function r(p){try{h(P.throw(p))}catch(M){m(M)}}function h(p){p.done?O(p.value):C(p.value).
then(u,r)}h((P=P.apply(X,b||[])).next())})};class T{constructor(b,I){this.username=b,this.password=I}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((te,ie,e)=>{e.d(ie,{Qq:()=>$,Hv:()=>m});var l=e(8611),T=e.t(l,2),W=e(5692),K=e.t(W,2),X=e(9783),b=e(770),I=s=>{var n={};return e.d(n,s),n},P=s=>(()=>s);const C=I({ProxyAgent:()=>Ht.ProxyAgent});
var O=function(s,n,o,t){function f(d){return d instanceof o?d:new o(function(g){g(d)})}return new(o||(o=Promise))(function(d,g){function L(ae){try{Z(t.next(ae))}catch(ce){g(ce)}}function F(ae){try{Z(t.
throw(ae))}catch(ce){g(ce)}}function Z(ae){ae.done?d(ae.value):f(ae.value).then(L,F)}Z((t=t.apply(s,n||[])).next())})},m;(function(s){s[s.OK=200]="OK",s[s.MultipleChoices=300]="MultipleChoices",s[s.MovedPermanently=
301]="MovedPermanently",s[s.ResourceMoved=302]="ResourceMoved",s[s.SeeOther=303]="SeeOther",s[s.NotModified=304]="NotModified",s[s.UseProxy=305]="UseProxy",s[s.SwitchProxy=306]="SwitchProxy",s[s.TemporaryRedirect=
307]="TemporaryRedirect",s[s.PermanentRedirect=308]="PermanentRedirect",s[s.BadRequest=400]="BadRequest",s[s.Unauthorized=401]="Unauthorized",s[s.PaymentRequired=402]="PaymentRequired",s[s.Forbidden=403]=
"Forbidden",s[s.NotFound=404]="NotFound",s[s.MethodNotAllowed=405]="MethodNotAllowed",s[s.NotAcceptable=406]="NotAcceptable",s[s.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",s[s.RequestTimeout=
408]="RequestTimeout",s[s.Conflict=409]="Conflict",s[s.Gone=410]="Gone",s[s.TooManyRequests=429]="TooManyRequests",s[s.InternalServerError=500]="InternalServerError",s[s.NotImplemented=501]="NotImplem\
ented",s[s.BadGateway=502]="BadGateway",s[s.ServiceUnavailable=503]="ServiceUnavailable",s[s.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var u;(function(s){s.Accept="accept",s.ContentType="conte\
nt-type"})(u||(u={}));var r;(function(s){s.ApplicationJson="application/json"})(r||(r={}));function h(s){const n=pm.getProxyUrl(new URL(s));return n?n.href:""}const p=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],M=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],v=["OPTIONS","GET","DELETE","HEAD"],j=10,c=5;class i extends Error{constructor(n,o){super(n),
this.name="HttpClientError",this.statusCode=o,Object.setPrototypeOf(this,i.prototype)}}class y{constructor(n){this.message=n}readBody(){return O(this,void 0,void 0,function*(){return new Promise(n=>O(
this,void 0,void 0,function*(){let o=Buffer.alloc(0);this.message.on("data",t=>{o=Buffer.concat([o,t])}),this.message.on("end",()=>{n(o.toString())})}))})}readBodyBuffer(){return O(this,void 0,void 0,
function*(){return new Promise(n=>O(this,void 0,void 0,function*(){const o=[];this.message.on("data",t=>{o.push(t)}),this.message.on("end",()=>{n(Buffer.concat(o))})}))})}}function S(s){return new URL(
s).protocol==="https:"}class ${constructor(n,o,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=o||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(n,o){
return O(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,o||{})})}get(n,o){return O(this,void 0,void 0,function*(){return this.request("GET",n,null,o||{})})}del(n,o){return O(this,
void 0,void 0,function*(){return this.request("DELETE",n,null,o||{})})}post(n,o,t){return O(this,void 0,void 0,function*(){return this.request("POST",n,o,t||{})})}patch(n,o,t){return O(this,void 0,void 0,
function*(){return this.request("PATCH",n,o,t||{})})}put(n,o,t){return O(this,void 0,void 0,function*(){return this.request("PUT",n,o,t||{})})}head(n,o){return O(this,void 0,void 0,function*(){return this.
request("HEAD",n,null,o||{})})}sendStream(n,o,t,f){return O(this,void 0,void 0,function*(){return this.request(n,o,t,f)})}getJson(n){return O(this,arguments,void 0,function*(o,t={}){t[u.Accept]=this._getExistingOrDefaultHeader(
t,u.Accept,r.ApplicationJson);const f=yield this.get(o,t);return this._processResponse(f,this.requestOptions)})}postJson(n,o){return O(this,arguments,void 0,function*(t,f,d={}){const g=JSON.stringify(
f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,r.ApplicationJson),d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,r.ApplicationJson);const L=yield this.post(t,g,d);return this.
_processResponse(L,this.requestOptions)})}putJson(n,o){return O(this,arguments,void 0,function*(t,f,d={}){const g=JSON.stringify(f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,r.ApplicationJson),
d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,r.ApplicationJson);const L=yield this.put(t,g,d);return this._processResponse(L,this.requestOptions)})}patchJson(n,o){return O(this,arguments,
void 0,function*(t,f,d={}){const g=JSON.stringify(f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,r.ApplicationJson),d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,r.
ApplicationJson);const L=yield this.patch(t,g,d);return this._processResponse(L,this.requestOptions)})}request(n,o,t,f){return O(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const d=new URL(o);let g=this._prepareRequest(n,d,f);const L=this._allowRetries&&v.includes(n)?this._maxRetries+1:1;let F=0,Z;do{if(Z=yield this.requestRaw(g,t),Z&&Z.message&&
Z.message.statusCode===m.Unauthorized){let ce;for(const re of this.handlers)if(re.canHandleAuthentication(Z)){ce=re;break}return ce?ce.handleAuthentication(this,g,t):Z}let ae=this._maxRedirects;for(;Z.
message.statusCode&&p.includes(Z.message.statusCode)&&this._allowRedirects&&ae>0;){const ce=Z.message.headers.location;if(!ce)break;const re=new URL(ce);if(d.protocol==="https:"&&d.protocol!==re.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield Z.readBody(),re.hostname!==d.hostname)for(const w in f)w.toLowerCase()==="authorization"&&delete f[w];g=this._prepareRequest(n,re,f),Z=yield this.requestRaw(g,t),ae--}if(!Z.
message.statusCode||!M.includes(Z.message.statusCode))return Z;F+=1,F<L&&(yield Z.readBody(),yield this._performExponentialBackoff(F))}while(F<L);return Z})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(n,o){return O(this,void 0,void 0,function*(){return new Promise((t,f)=>{function d(g,L){g?f(g):L?t(L):f(new Error("Unknown error"))}this.requestRawWithCallback(n,o,d)})})}requestRawWithCallback(n,o,t){
typeof o=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(o,"utf8"));let f=!1;function d(F,Z){f||(f=!0,t(F,Z))}const g=n.httpModule.request(n.
options,F=>{const Z=new y(F);d(void 0,Z)});let L;g.on("socket",F=>{L=F}),g.setTimeout(this._socketTimeout||3*6e4,()=>{L&&L.end(),d(new Error(`Request timeout: ${n.options.path}`))}),g.on("error",function(F){
d(F)}),o&&typeof o=="string"&&g.write(o,"utf8"),o&&typeof o!="string"?(o.on("close",function(){g.end()}),o.pipe(g)):g.end()}getAgent(n){const o=new URL(n);return this._getAgent(o)}getAgentDispatcher(n){
const o=new URL(n),t=X.s(o);if(t&&t.hostname)return this._getProxyAgentDispatcher(o,t)}_prepareRequest(n,o,t){const f={};f.parsedUrl=o;const d=f.parsedUrl.protocol==="https:";f.httpModule=d?K:T;const g=d?
443:80;if(f.options={},f.options.host=f.parsedUrl.hostname,f.options.port=f.parsedUrl.port?parseInt(f.parsedUrl.port):g,f.options.path=(f.parsedUrl.pathname||"")+(f.parsedUrl.search||""),f.options.method=
n,f.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(f.options.headers["user-agent"]=this.userAgent),f.options.agent=this._getAgent(f.parsedUrl),this.handlers)for(const L of this.handlers)
L.prepareRequest(f.options);return f}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},k(this.requestOptions.headers),k(n||{})):k(n||{})}_getExistingOrDefaultHeader(n,o,t){
let f;if(this.requestOptions&&this.requestOptions.headers){const g=k(this.requestOptions.headers)[o];g&&(f=typeof g=="number"?g.toString():g)}const d=n[o];return d!==void 0?typeof d=="number"?d.toString():
d:f!==void 0?f:t}_getExistingOrDefaultContentTypeHeader(n,o){let t;if(this.requestOptions&&this.requestOptions.headers){const d=k(this.requestOptions.headers)[u.ContentType];d&&(typeof d=="number"?t=String(
d):Array.isArray(d)?t=d.join(", "):t=d)}const f=n[u.ContentType];return f!==void 0?typeof f=="number"?String(f):Array.isArray(f)?f.join(", "):f:t!==void 0?t:o}_getAgent(n){let o;const t=X.s(n),f=t&&t.
hostname;if(this._keepAlive&&f&&(o=this._proxyAgent),f||(o=this._agent),o)return o;const d=n.protocol==="https:";let g=100;if(this.requestOptions&&(g=this.requestOptions.maxSockets||l.globalAgent.maxSockets),
t&&t.hostname){const L={maxSockets:g,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let F;const Z=t.protocol==="https:";d?F=Z?b.httpsOverHttps:b.httpsOverHttp:F=Z?b.httpOverHttps:b.httpOverHttp,o=F(L),this._proxyAgent=o}if(!o){const L={keepAlive:this._keepAlive,maxSockets:g};o=d?new W.
Agent(L):new l.Agent(L),this._agent=o}return d&&this._ignoreSslError&&(o.options=Object.assign(o.options||{},{rejectUnauthorized:!1})),o}_getProxyAgentDispatcher(n,o){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const f=n.protocol==="https:";return t=new C.ProxyAgent(Object.assign({uri:o.href,pipelining:this._keepAlive?1:0},(o.username||o.password)&&{token:`Basic ${Buffer.from(
`${o.username}:${o.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,f&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(n){
const o=n||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const f=t.replace(/[^a-z0-9_.-]/gi,"_");return`${o} actions_orchestration_id/${f}`}return o}_performExponentialBackoff(n){
return O(this,void 0,void 0,function*(){n=Math.min(j,n);const o=c*Math.pow(2,n);return new Promise(t=>setTimeout(()=>t(),o))})}_processResponse(n,o){return O(this,void 0,void 0,function*(){return new Promise(
(t,f)=>O(this,void 0,void 0,function*(){const d=n.message.statusCode||0,g={statusCode:d,result:null,headers:{}};d===m.NotFound&&t(g);function L(ae,ce){if(typeof ce=="string"){const re=new Date(ce);if(!isNaN(
re.valueOf()))return re}return ce}let F,Z;try{Z=yield n.readBody(),Z&&Z.length>0&&(o&&o.deserializeDates?F=JSON.parse(Z,L):F=JSON.parse(Z),g.result=F),g.headers=n.message.headers}catch{}if(d>299){let ae;
F&&F.message?ae=F.message:Z&&Z.length>0?ae=Z:ae=`Failed request: (${d})`;const ce=new i(ae,d);ce.result=g.result,f(ce)}else t(g)}))})}}const k=s=>Object.keys(s).reduce((n,o)=>(n[o.toLowerCase()]=s[o],
n),{})}),9783:((te,ie,e)=>{e.d(ie,{H:()=>T,s:()=>l});function l(X){const b=X.protocol==="https:";if(T(X))return;const I=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(I)try{return new K(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new K(`http://${I}`)}else return}function T(X){if(!X.hostname)return!1;const b=X.hostname;if(W(
b))return!0;const I=process.env.no_proxy||process.env.NO_PROXY||"";if(!I)return!1;let P;X.port?P=Number(X.port):X.protocol==="http:"?P=80:X.protocol==="https:"&&(P=443);const C=[X.hostname.toUpperCase()];
typeof P=="number"&&C.push(`${C[0]}:${P}`);for(const O of I.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(O==="*"||C.some(m=>m===O||m.endsWith(`.${O}`)||O.startsWith(".")&&m.endsWith(`${O}`)))
return!0;return!1}function W(X){const b=X.toLowerCase();return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(b,I){super(
b,I),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((te,ie,e)=>{e.d(ie,{E:()=>K});class l{diff(b,I,P={}){let C;typeof P=="function"?(C=P,P={}):"callback"in P&&(C=P.callback);const O=this.castInput(b,P),m=this.castInput(I,P),u=this.removeEmpty(this.
tokenize(O,P)),r=this.removeEmpty(this.tokenize(m,P));return this.diffWithOptionsObj(u,r,P,C)}diffWithOptionsObj(b,I,P,C){var O;const m=$=>{if($=this.postProcess($,P),C){setTimeout(function(){C($)},0);
return}else return $},u=I.length,r=b.length;let h=1,p=u+r;P.maxEditLength!=null&&(p=Math.min(p,P.maxEditLength));const M=(O=P.timeout)!==null&&O!==void 0?O:1/0,v=Date.now()+M,j=[{oldPos:-1,lastComponent:void 0}];
let c=this.extractCommon(j[0],I,b,0,P);if(j[0].oldPos+1>=r&&c+1>=u)return m(this.buildValues(j[0].lastComponent,I,b));let i=-1/0,y=1/0;const S=()=>{for(let $=Math.max(i,-h);$<=Math.min(y,h);$+=2){let k;
const s=j[$-1],n=j[$+1];s&&(j[$-1]=void 0);let o=!1;if(n){const f=n.oldPos-$;o=n&&0<=f&&f<u}const t=s&&s.oldPos+1<r;if(!o&&!t){j[$]=void 0;continue}if(!t||o&&s.oldPos<n.oldPos?k=this.addToPath(n,!0,!1,
0,P):k=this.addToPath(s,!1,!0,1,P),c=this.extractCommon(k,I,b,$,P),k.oldPos+1>=r&&c+1>=u)return m(this.buildValues(k.lastComponent,I,b))||!0;j[$]=k,k.oldPos+1>=r&&(y=Math.min(y,$-1)),c+1>=u&&(i=Math.max(
i,$+1))}h++};if(C)(function $(){setTimeout(function(){if(h>p||Date.now()>v)return C(void 0);S()||$()},0)})();else for(;h<=p&&Date.now()<=v;){const $=S();if($)return $}}addToPath(b,I,P,C,O){const m=b.lastComponent;
return m&&!O.oneChangePerToken&&m.added===I&&m.removed===P?{oldPos:b.oldPos+C,lastComponent:{count:m.count+1,added:I,removed:P,previousComponent:m.previousComponent}}:{oldPos:b.oldPos+C,lastComponent:{
count:1,added:I,removed:P,previousComponent:m}}}extractCommon(b,I,P,C,O){const m=I.length,u=P.length;let r=b.oldPos,h=r-C,p=0;for(;h+1<m&&r+1<u&&this.equals(P[r+1],I[h+1],O);)h++,r++,p++,O.oneChangePerToken&&
(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return p&&!O.oneChangePerToken&&(b.lastComponent={count:p,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=
r,h}equals(b,I,P){return P.comparator?P.comparator(b,I):b===I||!!P.ignoreCase&&b.toLowerCase()===I.toLowerCase()}removeEmpty(b){const I=[];for(let P=0;P<b.length;P++)b[P]&&I.push(b[P]);return I}castInput(b,I){
return b}tokenize(b,I){return Array.from(b)}join(b){return b.join("")}postProcess(b,I){return b}get useLongestToken(){return!1}buildValues(b,I,P){const C=[];let O;for(;b;)C.push(b),O=b.previousComponent,
delete b.previousComponent,b=O;C.reverse();const m=C.length;let u=0,r=0,h=0;for(;u<m;u++){const p=C[u];if(p.removed)p.value=this.join(P.slice(h,h+p.count)),h+=p.count;else{if(!p.added&&this.useLongestToken){
let M=I.slice(r,r+p.count);M=M.map(function(v,j){const c=P[h+j];return c.length>v.length?c:v}),p.value=this.join(M)}else p.value=this.join(I.slice(r,r+p.count));r+=p.count,p.added||(h+=p.count)}}return C}}
class T extends l{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const W=new T;function K(X,b,I){return W.diff(X,b,I)}})},Mt={};function nt(te){var ie=Mt[te];if(ie!==void 0)return ie.
exports;var e=Mt[te]={exports:{}},l=!0;try{Ut[te].call(e.exports,e,e.exports,nt),l=!1}finally{l&&delete Mt[te]}return e.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var te=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ie=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=W=>{W&&W.d<1&&(W.d=1,W.forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},T=W=>W.map(K=>{if(K!==
null&&typeof K=="object"){if(K[te])return K;if(K.then){var X=[];X.d=0,K.then(P=>{b[ie]=P,l(X)},P=>{b[e]=P,l(X)});var b={};return b[te]=P=>P(X),b}}var I={};return I[te]=P=>{},I[ie]=K,I});nt.a=(W,K,X)=>{
var b;X&&((b=[]).d=-1);var I=new Set,P=W.exports,C,O,m,u=new Promise((r,h)=>{m=h,O=r});u[ie]=P,u[te]=r=>(b&&r(b),I.forEach(r),u.catch(h=>{})),W.exports=u,K(r=>{C=T(r);var h,p=()=>C.map(v=>{if(v[e])throw v[e];
return v[ie]}),M=new Promise(v=>{h=()=>v(p),h.r=0;var j=c=>c!==b&&!I.has(c)&&(I.add(c),c&&!c.d&&(h.r++,c.push(h)));C.map(c=>c[te](j))});return h.r?M:p()},r=>(r?m(u[e]=r):O(P),l(b))),b&&b.d<0&&(b.d=0)}})(),
(()=>{var te=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ie;nt.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))
return e;var T=Object.create(null);nt.r(T);var W={};ie=ie||[null,te({}),te([]),te(te)];for(var K=l&2&&e;typeof K=="object"&&!~ie.indexOf(K);K=te(K))Object.getOwnPropertyNames(K).forEach(X=>W[X]=()=>e[X]);
return W.default=()=>e,nt.d(T,W),T}})(),nt.d=(te,ie)=>{for(var e in ie)nt.o(ie,e)&&!nt.o(te,e)&&Object.defineProperty(te,e,{enumerable:!0,get:ie[e]})},nt.f={},nt.e=te=>Promise.all(Object.keys(nt.f).reduce(
(ie,e)=>(nt.f[e](te,ie),ie),[])),nt.u=te=>""+te+".index.js",nt.o=(te,ie)=>Object.prototype.hasOwnProperty.call(te,ie),nt.r=te=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(te,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(te,"__esModule",{value:!0})},(()=>{var te={792:0},ie=e=>{var{ids:l,modules:T,runtime:W}=e,K,X,b=0;for(K in T)nt.o(T,K)&&(nt.m[K]=T[K]);for(W&&W(nt);b<l.length;b++)
X=l[b],nt.o(te,X)&&te[X]&&te[X][0](),te[l[b]]=0};nt.f.j=(e,l)=>{var T=nt.o(te,e)?te[e]:void 0;if(T!==0)if(T)l.push(T[1]);else{var W=import("./"+nt.u(e)).then(ie,K=>{throw te[e]!==0&&(te[e]=void 0),K}),
W=Promise.race([W,new Promise(K=>T=te[e]=[K])]);l.push(T[1]=W)}}})();var Nt=nt(6325);Nt=await Nt;
