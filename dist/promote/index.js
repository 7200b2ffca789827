const Nt={},Ut={},jt={},Bt={},Wt={},Ft={};import{createRequire as Ve}from"module";const Kt={};var Ct={3313:(ae=>{ae.exports=he;function he(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}he.prototype.go=function(k){this.pending<this.max?f(this,k):this.waiting.push(k)},he.prototype.wait=function(k){this.pending===0?k(this.error):this.listeners.push(k)},he.prototype.hold=
function(){return e(this)};function e(k){k.pending+=1;var A=!1;return B;function B(E){if(A)throw new Error("callback called twice");if(A=!0,k.error=k.error||E,k.pending-=1,k.waiting.length>0&&k.pending<
k.max)f(k,k.waiting.shift());else if(k.pending===0){var T=k.listeners;k.listeners=[],T.forEach(J)}}function J(E){E(k.error)}}function f(k,A){A(e(k))}}),770:((ae,he,e)=>{ae.exports=e(218)}),218:((ae,he,e)=>{
var f,k=e(9278),A=e(4756),B=e(8611),J=e(5692),E=e(4434),T=e(2613),W=e(9023);he.httpOverHttp=F,he.httpsOverHttp=v,he.httpOverHttps=m,he.httpsOverHttps=a;function F(b){var i=new o(b);return i.request=B.
request,i}function v(b){var i=new o(b);return i.request=B.request,i.createSocket=l,i.defaultPort=443,i}function m(b){var i=new o(b);return i.request=J.request,i}function a(b){var i=new o(b);return i.request=
J.request,i.createSocket=l,i.defaultPort=443,i}function o(b){var i=this;i.options=b||{},i.proxyOptions=i.options.proxy||{},i.maxSockets=i.options.maxSockets||B.Agent.defaultMaxSockets,i.requests=[],i.
sockets=[],i.on("free",function(g,j,I,P){for(var y=u(j,I,P),n=0,s=i.requests.length;n<s;++n){var t=i.requests[n];if(t.host===y.host&&t.port===y.port){i.requests.splice(n,1),t.request.onSocket(g);return}}
g.destroy(),i.removeSocket(g)})}W.inherits(o,E.EventEmitter),o.prototype.addRequest=function(i,c,g,j){var I=this,P=S({request:i},I.options,u(c,g,j));if(I.sockets.length>=this.maxSockets){I.requests.push(
P);return}I.createSocket(P,function(y){y.on("free",n),y.on("close",s),y.on("agentRemove",s),i.onSocket(y);function n(){I.emit("free",y,P)}function s(t){I.removeSocket(y),y.removeListener("free",n),y.removeListener(
"close",s),y.removeListener("agentRemove",s)}})},o.prototype.createSocket=function(i,c){var g=this,j={};g.sockets.push(j);var I=S({},g.proxyOptions,{method:"CONNECT",path:i.host+":"+i.port,agent:!1,headers:{
host:i.host+":"+i.port}});i.localAddress&&(I.localAddress=i.localAddress),I.proxyAuth&&(I.headers=I.headers||{},I.headers["Proxy-Authorization"]="Basic "+new Buffer(I.proxyAuth).toString("base64")),$(
"making CONNECT request");var P=g.request(I);P.useChunkedEncodingByDefault=!1,P.once("response",y),P.once("upgrade",n),P.once("connect",s),P.once("error",t),P.end();function y(r){r.upgrade=!0}function n(r,d,_){
process.nextTick(function(){s(r,d,_)})}function s(r,d,_){if(P.removeAllListeners(),d.removeAllListeners(),r.statusCode!==200){$("tunneling socket could not be established, statusCode=%d",r.statusCode),
d.destroy();var z=new Error("tunneling socket could not be established, statusCode="+r.statusCode);z.code="ECONNRESET",i.request.emit("error",z),g.removeSocket(j);return}if(_.length>0){$("got illegal \
response body from proxy"),d.destroy();var z=new Error("got illegal response body from proxy");z.code="ECONNRESET",i.request.emit("error",z),g.removeSocket(j);return}return $("tunneling connection has\
 established"),g.sockets[g.sockets.indexOf(j)]=d,c(d)}function t(r){P.removeAllListeners(),$(`tunneling socket could not be established, cause=%s
`,r.message,r.stack);var d=new Error("tunneling socket could not be established, cause="+r.message);d.code="ECONNRESET",i.request.emit("error",d),g.removeSocket(j)}},o.prototype.removeSocket=function(i){
var c=this.sockets.indexOf(i);if(c!==-1){this.sockets.splice(c,1);var g=this.requests.shift();g&&this.createSocket(g,function(j){g.request.onSocket(j)})}};function l(b,i){var c=this;o.prototype.createSocket.
call(c,b,function(g){var j=b.request.getHeader("host"),I=S({},c.options,{socket:g,servername:j?j.replace(/:.*$/,""):b.host}),P=A.connect(0,I);c.sockets[c.sockets.indexOf(g)]=P,i(P)})}function u(b,i,c){
return typeof b=="string"?{host:b,port:i,localAddress:c}:b}function S(b){for(var i=1,c=arguments.length;i<c;++i){var g=arguments[i];if(typeof g=="object")for(var j=Object.keys(g),I=0,P=j.length;I<P;++I){
var y=j[I];g[y]!==void 0&&(b[y]=g[y])}}return b}var $;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?$=function(){var b=Array.prototype.slice.call(arguments);typeof b[0]=="string"?b[0]=
"TUNNEL: "+b[0]:b.unshift("TUNNEL:"),console.error.apply(console,b)}:$=function(){},f=$}),4248:(ae=>{const he=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(f){let k=-1;for(let A of f)k=he[(k^A)&255]^k>>>8;return(k^-1)>>>0}ae.exports=e}),3502:((ae,he,e)=>{var f=e(9896),k=e(9023),A=e(2203),B=A.Readable,J=A.PassThrough,E=e(3313),T=e(4434).
EventEmitter;he.BufferSlicer=v,he.FdSlicer=W,k.inherits(W,T);function W(m){T.call(this),this.fd=m,this.pend=new E,this.pend.max=1,this.refCount=0}W.prototype.read=function(m,a,o,l,u){var S=this;S.pend.
go(function($){f.read(S.fd,m,a,o,l,function(b,i,c){$(),u(b,i,c)})})},W.prototype.createReadStream=function(m){return new F(this,m)},W.prototype.ref=function(){this.refCount+=1},W.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;f.close(m.fd,a);function a(o){o?m.emit("error",o):m.emit("close")}},k.inherits(F,B);function F(m,a){a=a||
{},B.call(this,a),this.context=m,this.context.ref(),this.start=a.start||0,this.endOffset=a.end,this.pos=this.start}F.prototype._read=function(m){var a=this,o=Math.min(a._readableState.highWaterMark,m);
if(a.endOffset!=null&&(o=Math.min(o,a.endOffset-a.pos)),o<=0){a.push(null),this._cleanup();return}a.context.pend.go(function(l){var u=Buffer.allocUnsafe(o);f.read(a.context.fd,u,0,o,a.pos,function(S,$){
S?a.destroy(S):$===0?(a.push(null),a._cleanup()):(a.pos+=$,a.push(u.slice(0,$))),l()})})},F.prototype._destroy=function(m,a){this._cleanup(),a(m)},F.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},k.inherits(v,T);function v(m){T.call(this),this.refCount=0,this.buffer=m}v.prototype.read=function(m,a,o,l,u){if(!(0<=a&&a<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+a+" <= "+m.length);if(l<0)throw new RangeError("position is negative: "+l);if(a+o>m.length&&(o=m.length-a),l+o>this.buffer.length&&(o=this.buffer.length-l),o<=0){setImmediate(function(){
u(null,0)});return}this.buffer.copy(m,a,l,l+o),setImmediate(function(){u(null,o)})},v.prototype.createReadStream=function(m){m=m||{};var a=new J(m);a.start=m.start||0,a.endOffset=m.end,a.pos=a.endOffset||
this.buffer.length;for(var o=this.buffer.slice(a.start,a.pos),l=65536,u=0;;){var S=u+l;if(S>=o.length){u<o.length&&a.write(o.slice(u,o.length));break}a.write(o.slice(u,S)),u=S}return a.end(),a},v.prototype.
ref=function(){this.refCount+=1},v.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ae,he,e)=>{var f,k=e(9896),A=e(3106),B=e(3502),J=e(9023),E=e(
4434).EventEmitter,T=e(2203).Transform,W=e(2203).PassThrough,F=e(2203).Writable;const v=typeof A.crc32=="function"?A.crc32:e(4248);f=u,f=S,f=$,f=b,f=m,f=a,he.SY=o,f=l,f=P,he.ax=y,f=n,f=s,f=i,f=j,f=I,f=
d;function m(p,w){return new Promise((N,L)=>{u(p,{...w,lazyEntries:!0},function(Z,ne){if(Z)return L(Z);N(ne)})})}function a(p,w){return new Promise((N,L)=>{S(p,{...w,lazyEntries:!0},function(Z,ne){if(Z)
return L(Z);N(ne)})})}function o(p,w){return new Promise((N,L)=>{$(p,{...w,lazyEntries:!0},function(Z,ne){if(Z)return L(Z);N(ne)})})}function l(p,w,N){return new Promise((L,Z)=>{b(p,w,{...N,lazyEntries:!0},
function(ne,U){if(ne)return Z(ne);L(U)})})}function u(p,w,N){typeof w=="function"&&(N=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!0),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==
null&&(w.decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),N==null&&(N=te),k.open(p,"r",function(L,Z){if(L)return N(L);S(Z,w,function(ne,U){
ne&&k.close(Z,te),N(ne,U)})})}function S(p,w,N){typeof w=="function"&&(N=w,w=null),w==null&&(w={}),w.autoClose==null&&(w.autoClose=!1),w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.
decodeStrings=!0),w.validateEntrySizes==null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1),N==null&&(N=te),k.fstat(p,function(L,Z){if(L)return N(L);var ne=new B.FdSlicer(p);
b(ne,Z.size,w,N)})}function $(p,w,N){typeof w=="function"&&(N=w,w=null),w==null&&(w={}),w.autoClose=!1,w.lazyEntries==null&&(w.lazyEntries=!1),w.decodeStrings==null&&(w.decodeStrings=!0),w.validateEntrySizes==
null&&(w.validateEntrySizes=!0),w.strictFileNames==null&&(w.strictFileNames=!1);var L=new B.BufferSlicer(p);b(L,p.length,w,N)}function b(p,w,N,L){typeof N=="function"&&(L=N,N=null),N==null&&(N={}),N.autoClose==
null&&(N.autoClose=!0),N.lazyEntries==null&&(N.lazyEntries=!1),N.decodeStrings==null&&(N.decodeStrings=!0);var Z=!!N.decodeStrings;if(N.validateEntrySizes==null&&(N.validateEntrySizes=!0),N.strictFileNames==
null&&(N.strictFileNames=!1),L==null&&(L=te),typeof w!="number")throw new Error("expected totalSize parameter to be a number");if(w>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only fi\
le sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");p.ref();var ne=22,U=20,G=65535,Q=Math.min(U+ne+G,w),le=K(Q),ue=w-le.length;t(p,le,0,Q,ue,function(X){if(X)
return L(X);for(var oe=Q-ne;oe>=0;oe-=1)if(le.readUInt32LE(oe)===101010256){var q=le.subarray(oe),de=q.readUInt16LE(4),pe=q.readUInt16LE(10),me=q.readUInt32LE(16),ge=q.readUInt16LE(20),Re=q.length-ne;
if(ge!==Re)return L(new Error("Invalid comment length. Expected: "+Re+". Found: "+ge+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));
var Le=Z?C(q.subarray(22),!1):q.subarray(22);if(oe-U>=0&&le.readUInt32LE(oe-U)===117853008){var Ce=le.subarray(oe-U,oe-U+U),Pe=R(Ce,8),Ke=K(56);return t(p,Ke,0,Ke.length,Pe,function(We){return We?L(We):
Ke.readUInt32LE(0)!==101075792?L(new Error("invalid zip64 end of central directory record signature")):(de=Ke.readUInt32LE(16),de!==0?L(new Error("multi-disk zip files are not supported: found disk nu\
mber: "+de)):(pe=R(Ke,32),me=R(Ke,48),L(null,new i(p,me,w,pe,Le,N.autoClose,N.lazyEntries,Z,N.validateEntrySizes,N.strictFileNames))))})}return de!==0?L(new Error("multi-disk zip files are not support\
ed: found disk number: "+de)):L(null,new i(p,me,w,pe,Le,N.autoClose,N.lazyEntries,Z,N.validateEntrySizes,N.strictFileNames))}L(new Error("End of central directory record signature not found. Either no\
t a zip file, or file is truncated."))})}J.inherits(i,E);function i(p,w,N,L,Z,ne,U,G,Q,le){var ue=this;E.call(ue),ue.reader=p,ue.reader.on("error",function(X){g(ue,X)}),ue.reader.once("close",function(){
ue.emit("close")}),ue.readEntryCursor=w,ue.fileSize=N,ue.entryCount=L,ue.comment=Z,ue.entriesRead=0,ue.autoClose=!!ne,ue.lazyEntries=!!U,ue.decodeStrings=!!G,ue.validateEntrySizes=!!Q,ue.strictFileNames=
!!le,ue.isOpen=!0,ue.emittedError=!1,ue.hasEachEntryBeenCalled=!1,ue.lazyEntries||ue._readEntry()}i.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function c(p,w){p.autoClose&&
p.close(),g(p,w)}function g(p,w){p.emittedError||(p.emittedError=!0,p.emit("error",w))}i.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:tru\
e");this._readEntry()},i.prototype._readEntry=function(){var p=this;if(p.entryCount===p.entriesRead){setImmediate(function(){p.autoClose&&p.close(),!p.emittedError&&p.emit("end")});return}if(!p.emittedError){
var w=K(46);t(p.reader,w,0,w.length,p.readEntryCursor,function(N){if(N)return c(p,N);if(!p.emittedError){var L=new j,Z=w.readUInt32LE(0);if(Z!==33639248)return c(p,new Error("invalid central directory\
 file header signature: 0x"+Z.toString(16)));if(L.versionMadeBy=w.readUInt16LE(4),L.versionNeededToExtract=w.readUInt16LE(6),L.generalPurposeBitFlag=w.readUInt16LE(8),L.compressionMethod=w.readUInt16LE(
10),L.lastModFileTime=w.readUInt16LE(12),L.lastModFileDate=w.readUInt16LE(14),L.crc32=w.readUInt32LE(16),L.compressedSize=w.readUInt32LE(20),L.uncompressedSize=w.readUInt32LE(24),L.fileNameLength=w.readUInt16LE(
28),L.extraFieldLength=w.readUInt16LE(30),L.fileCommentLength=w.readUInt16LE(32),L.internalFileAttributes=w.readUInt16LE(36),L.externalFileAttributes=w.readUInt32LE(38),L.relativeOffsetOfLocalHeader=w.
readUInt32LE(42),L.generalPurposeBitFlag&64)return c(p,new Error("strong encryption is not supported"));p.readEntryCursor+=46,w=K(L.fileNameLength+L.extraFieldLength+L.fileCommentLength),t(p.reader,w,
0,w.length,p.readEntryCursor,function(ne){if(ne)return c(p,ne);if(!p.emittedError){L.fileNameRaw=w.subarray(0,L.fileNameLength);var U=L.fileNameLength+L.extraFieldLength;L.extraFieldRaw=w.subarray(L.fileNameLength,
U),L.fileCommentRaw=w.subarray(U,U+L.fileCommentLength);try{L.extraFields=s(L.extraFieldRaw)}catch(pe){return c(p,pe)}if(p.decodeStrings){var G=(L.generalPurposeBitFlag&2048)!==0;L.fileComment=C(L.fileCommentRaw,
G),L.fileName=y(L.generalPurposeBitFlag,L.fileNameRaw,L.extraFields,p.strictFileNames);var Q=n(L.fileName);if(Q!=null)return c(p,new Error(Q))}else L.fileComment=L.fileCommentRaw,L.fileName=L.fileNameRaw;
L.comment=L.fileComment,p.readEntryCursor+=w.length,p.entriesRead+=1;for(var le=0;le<L.extraFields.length;le++){var ue=L.extraFields[le];if(ue.id===1){var X=ue.data,oe=0;if(L.uncompressedSize===4294967295){
if(oe+8>X.length)return c(p,new Error("zip64 extended information extra field does not include uncompressed size"));L.uncompressedSize=R(X,oe),oe+=8}if(L.compressedSize===4294967295){if(oe+8>X.length)
return c(p,new Error("zip64 extended information extra field does not include compressed size"));L.compressedSize=R(X,oe),oe+=8}if(L.relativeOffsetOfLocalHeader===4294967295){if(oe+8>X.length)return c(
p,new Error("zip64 extended information extra field does not include relative header offset"));L.relativeOffsetOfLocalHeader=R(X,oe),oe+=8}break}}if(p.validateEntrySizes&&L.compressionMethod===0){var q=L.
uncompressedSize;if(L.isEncrypted()&&(q+=12),L.compressedSize!==q){var de="compressed/uncompressed size mismatch for stored file: "+L.compressedSize+" != "+L.uncompressedSize;return c(p,new Error(de))}}
p.emit("entry",L),p.lazyEntries||p._readEntry()}})}})}},i.prototype.eachEntry=function(){const p=this;if(!p.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(p.hasEachEntryBeenCalled)
throw new Error("eachEntry() must only be called once per ZipFile");p.hasEachEntryBeenCalled=!0;let w=null;p.on("entry",L),p.on("end",Z),p.on("error",ne);function N(){p.removeListener("entry",L),p.removeListener(
"end",Z),p.removeListener("error",ne),p.autoClose&&p.close()}function L(U){let{resolve:G}=w;w=null,G({value:U})}function Z(){let{resolve:U}=w;w=null,N(),U({done:!0})}function ne(U){let{reject:G}=w;w=null,
N(),G(U)}return{[Symbol.asyncIterator](){return this},next(){const U=new Promise((G,Q)=>{if(w!=null)throw new Error("next() called before previous Promise was resolved.");w={resolve:G,reject:Q}});return p.
readEntry(),U},return(U){return N(),Promise.resolve({done:!0,value:U})},throw(U){return N(),Promise.reject(U)}}},i.prototype.openReadStream=function(p,w,N){var L=this,Z=0,ne=p.compressedSize;if(N==null&&
(N=w,w=null),w==null)w={};else{if(w.decodeFileData===!1){if(w.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(w.decompress!=null)throw new Error("c\
annot use options.decompress when options.decodeFileData === false")}else{if(w.decrypt!=null){if(!p.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also\
 option decodeFileData.");if(w.decrypt!==!1)throw new Error("invalid options.decrypt value: "+w.decrypt);if(p.isCompressed()&&w.decompress!==!1)throw new Error("entry is encrypted and compressed, and \
options.decompress !== false. See also option decodeFileData.")}if(w.decompress!=null){if(!p.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also o\
ption decodeFileData.");if(!(w.decompress===!1||w.decompress===!0))throw new Error("invalid options.decompress value: "+w.decompress);G=w.decompress}}if(w.start!=null){if(Z=w.start,Z<0)throw new Error(
"options.start < 0");if(Z>p.compressedSize)throw new Error("options.start > entry.compressedSize")}if(w.end!=null){if(ne=w.end,ne<0)throw new Error("options.end < 0");if(ne>p.compressedSize)throw new Error(
"options.end > entry.compressedSize");if(ne<Z)throw new Error("options.end < options.start")}}var U=w.decodeFileData===!1||(p.compressionMethod===0||p.compressionMethod===8&&w.decompress===!1)&&(!p.isEncrypted()||
w.decrypt===!1);if((w.start!=null||w.end!=null)&&!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!L.isOpen)return N(new Error("closed"));
if(p.isEncrypted()&&!U&&w.decrypt!==!1)return N(new Error("entry is encrypted, and options.decodeFileData !== false"));var G;if(U)G=!1;else if(p.compressionMethod===8)G=w.decodeFileData!==!0;else return N(
new Error("unsupported compression method: "+p.compressionMethod));L.readLocalFileHeader(p,{minimal:!0},function(Q,le){if(Q)return N(Q);L.openReadStreamLowLevel(le.fileDataStart,p.compressedSize,Z,ne,
G,p.uncompressedSize,N)})},i.prototype.openReadStreamLowLevel=function(p,w,N,L,Z,ne,U){var G=this,Q=p+w,le=G.reader.createReadStream({start:p+N,end:p+L}),ue=le;if(Z){var X=!1,oe=A.createInflateRaw();le.
on("error",function(q){setImmediate(function(){X||oe.emit("error",q)})}),le.pipe(oe),G.validateEntrySizes?(ue=new r(ne),oe.on("error",function(q){setImmediate(function(){X||ue.emit("error",q)})}),oe.pipe(
ue)):ue=oe,ee(ue,function(){X=!0,oe!==ue&&oe.unpipe(ue),le.unpipe(oe),le.destroy()})}U(null,ue)},i.prototype.readLocalFileHeader=function(p,w,N){var L=this;N==null&&(N=w,w=null),w==null&&(w={}),L.reader.
ref();var Z=K(30);t(L.reader,Z,0,Z.length,p.relativeOffsetOfLocalHeader,function(ne){try{if(ne)return N(ne);var U=Z.readUInt32LE(0);if(U!==67324752)return N(new Error("invalid local file header signat\
ure: 0x"+U.toString(16)));var G=Z.readUInt16LE(26),Q=Z.readUInt16LE(28),le=p.relativeOffsetOfLocalHeader+30+G+Q;if(le+p.compressedSize>L.fileSize)return N(new Error("file data overflows file bounds: "+
le+" + "+p.compressedSize+" > "+L.fileSize));if(w.minimal)return N(null,{fileDataStart:le});var ue=new I;ue.fileDataStart=le,ue.versionNeededToExtract=Z.readUInt16LE(4),ue.generalPurposeBitFlag=Z.readUInt16LE(
6),ue.compressionMethod=Z.readUInt16LE(8),ue.lastModFileTime=Z.readUInt16LE(10),ue.lastModFileDate=Z.readUInt16LE(12),ue.crc32=Z.readUInt32LE(14),ue.compressedSize=Z.readUInt32LE(18),ue.uncompressedSize=
Z.readUInt32LE(22),ue.fileNameLength=G,ue.extraFieldLength=Q,Z=K(G+Q),L.reader.ref(),t(L.reader,Z,0,Z.length,p.relativeOffsetOfLocalHeader+30,function(X){try{return X?N(X):(ue.fileName=Z.subarray(0,G),
ue.extraField=Z.subarray(G),N(null,ue))}finally{L.reader.unref()}})}finally{L.reader.unref()}})},i.prototype.openReadStreamPromise=function(p,w){return new Promise((N,L)=>{this.openReadStream(p,w,function(Z,ne){
if(Z)return L(Z);N(ne)})})},i.prototype.openReadStreamLowLevelPromise=function(p,w,N,L,Z,ne){return new Promise((U,G)=>{this.openReadStream(p,w,N,L,Z,ne,function(Q,le){if(Q)return G(Q);U(le)})})},i.prototype.
readLocalFileHeaderPromise=function(p,w){return new Promise((N,L)=>{this.readLocalFileHeader(p,w,function(Z,ne){if(Z)return L(Z);N(ne)})})};function j(){}j.prototype.getLastModDate=function(p){if(p==null&&
(p={}),!p.forceDosFormat)for(var w=0;w<this.extraFields.length;w++){var N=this.extraFields[w];if(N.id===21589){var L=N.data;if(L.length<5)continue;var Z=L[0],ne=1;if(!(Z&ne))continue;var U=L.readInt32LE(
1);return new Date(U*1e3)}else if(N.id===10){var L=N.data;if(L.length!==32||L.readUInt16LE(4)!==1||L.readUInt16LE(6)!==24)continue;var G=L.readUInt32LE(8)+4294967296*L.readInt32LE(12),Q=G/1e4-116444736e5;
return new Date(Q)}}return P(this.lastModFileDate,this.lastModFileTime,p.timezone)},j.prototype.canDecodeFileData=function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===
8)},j.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},j.prototype.isCompressed=function(){return this.compressionMethod===8};function I(){}function P(p,w,N){var L=p&31,Z=(p>>
5&15)-1,ne=(p>>9&127)+1980,U=0,G=(w&31)*2,Q=w>>5&63,le=w>>11&31;if(N==null||N==="local")return new Date(ne,Z,L,le,Q,G,U);if(N==="UTC")return new Date(Date.UTC(ne,Z,L,le,Q,G,U));throw new Error("unreco\
gnized options.timezone: "+options.timezone)}function y(p,w,N,L){for(var Z=null,ne=0;ne<N.length;ne++){var U=N[ne];if(U.id===28789){if(U.data.length<6||U.data.readUInt8(0)!==1)continue;var G=U.data.readUInt32LE(
1);if(v(w)!==G)continue;Z=C(U.data.subarray(5),!0);break}}if(Z==null){var Q=(p&2048)!==0;Z=C(w,Q)}return L||(Z=Z.replace(/\\/g,"/")),Z}function n(p){return p.indexOf("\\")!==-1?"invalid characters in \
fileName: "+p:/^[a-zA-Z]:/.test(p)||/^\//.test(p)?"absolute path: "+p:p.split("/").indexOf("..")!==-1?"invalid relative path: "+p:null}function s(p){for(var w=[],N=0;N<p.length-3;){var L=p.readUInt16LE(
N+0),Z=p.readUInt16LE(N+2),ne=N+4,U=ne+Z;if(U>p.length)throw new Error("extra field length exceeds extra field buffer size");var G=p.subarray(ne,U);w.push({id:L,data:G}),N=U}return w}function t(p,w,N,L,Z,ne){
if(L===0)return setImmediate(function(){ne(null,K(0))});p.read(w,N,L,Z,function(U,G){if(U)return ne(U);if(G<L)return ne(new Error("unexpected EOF"));ne()})}J.inherits(r,T);function r(p){T.call(this),this.
actualByteCount=0,this.expectedByteCount=p}r.prototype._transform=function(p,w,N){if(this.actualByteCount+=p.length,this.actualByteCount>this.expectedByteCount){var L="too many bytes in the stream. ex\
pected "+this.expectedByteCount+". got at least "+this.actualByteCount;return N(new Error(L))}N(null,p)},r.prototype._flush=function(p){if(this.actualByteCount<this.expectedByteCount){var w="not enoug\
h bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return p(new Error(w))}p()},J.inherits(d,E);function d(){E.call(this),this.refCount=0}d.prototype.ref=function(){
this.refCount+=1},d.prototype.unref=function(){var p=this;if(p.refCount-=1,p.refCount>0)return;if(p.refCount<0)throw new Error("invalid unref");p.close(w);function w(N){if(N)return p.emit("error",N);p.
emit("close")}},d.prototype.createReadStream=function(p){p==null&&(p={});var w=p.start,N=p.end;if(w===N){var L=new W;return setImmediate(function(){L.end()}),L}var Z=this._readStreamForRange(w,N),ne=!1,
U=new _(this);Z.on("error",function(Q){setImmediate(function(){ne||U.emit("error",Q)})}),ee(U,function(){Z.unpipe(U),U.unref(),Z.destroy()});var G=new r(N-w);return U.on("error",function(Q){setImmediate(
function(){ne||G.emit("error",Q)})}),ee(G,function(){ne=!0,U.unpipe(G),U.destroy()}),Z.pipe(U).pipe(G)},d.prototype._readStreamForRange=function(p,w){throw new Error("not implemented")},d.prototype.read=
function(p,w,N,L,Z){var ne=this.createReadStream({start:L,end:L+N}),U=new F,G=0;U._write=function(Q,le,ue){Q.copy(p,w+G,0,Q.length),G+=Q.length,ue()},U.on("finish",Z),ne.on("error",function(Q){Z(Q)}),
ne.pipe(U)},d.prototype.close=function(p){setImmediate(p)},J.inherits(_,W);function _(p){W.call(this),this.context=p,this.context.ref(),this.unreffedYet=!1}_.prototype._flush=function(p){this.unref(),
p()},_.prototype.unref=function(p){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var z="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\
`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function C(p,w){if(w)return p.toString("utf8");for(var N="",L=0;L<p.length;L++)N+=z[p[L]];return N}function R(p,w){var N=p.readUInt32LE(w),L=p.readUInt32LE(w+4);return L*4294967296+N}var K;typeof Buffer.
allocUnsafe=="function"?K=function(p){return Buffer.allocUnsafe(p)}:K=function(p){return new Buffer(p)};function ee(p,w){typeof p.destroy=="function"?p._destroy=function(N,L){w(),L?.(N)}:p.destroy=w}function te(p){
if(p)throw p}}),9037:((ae,he,e)=>{var f=A=>{var B={};return e.d(B,A),B},k=A=>(()=>A);ae.exports=f({getOctokit:()=>Nt.getOctokit})}),6543:((ae,he,e)=>{var f=A=>{var B={};return e.d(B,A),B},k=A=>(()=>A);
ae.exports=f({defaults:()=>Ut.defaults})}),8008:((ae,he,e)=>{var f=A=>{var B={};return e.d(B,A),B},k=A=>(()=>A);ae.exports=f({requestLog:()=>jt.requestLog})}),212:((ae,he,e)=>{var f=A=>{var B={};return e.
d(B,A),B},k=A=>(()=>A);ae.exports=f({retry:()=>Bt.retry})}),938:((ae,he,e)=>{var f=A=>{var B={};return e.d(B,A),B},k=A=>(()=>A);ae.exports=f({default:()=>Wt.default})}),5131:((ae,he,e)=>{var f=A=>{var B={};
return e.d(B,A),B},k=A=>(()=>A);ae.exports=f({default:()=>Ft.default})}),2613:(ae=>{ae.exports=Ve(import.meta.url)("assert")}),181:(ae=>{ae.exports=Ve(import.meta.url)("buffer")}),6982:(ae=>{ae.exports=
Ve(import.meta.url)("crypto")}),4434:(ae=>{ae.exports=Ve(import.meta.url)("events")}),9896:(ae=>{ae.exports=Ve(import.meta.url)("fs")}),1943:(ae=>{ae.exports=Ve(import.meta.url)("fs/promises")}),8611:(ae=>{
ae.exports=Ve(import.meta.url)("http")}),5692:(ae=>{ae.exports=Ve(import.meta.url)("https")}),9278:(ae=>{ae.exports=Ve(import.meta.url)("net")}),4573:(ae=>{ae.exports=Ve(import.meta.url)("node:buffer")}),
7598:(ae=>{ae.exports=Ve(import.meta.url)("node:crypto")}),3024:(ae=>{ae.exports=Ve(import.meta.url)("node:fs")}),1455:(ae=>{ae.exports=Ve(import.meta.url)("node:fs/promises")}),7067:(ae=>{ae.exports=
Ve(import.meta.url)("node:http")}),4708:(ae=>{ae.exports=Ve(import.meta.url)("node:https")}),8995:(ae=>{ae.exports=Ve(import.meta.url)("node:module")}),8161:(ae=>{ae.exports=Ve(import.meta.url)("node:\
os")}),6760:(ae=>{ae.exports=Ve(import.meta.url)("node:path")}),1708:(ae=>{ae.exports=Ve(import.meta.url)("node:process")}),7075:(ae=>{ae.exports=Ve(import.meta.url)("node:stream")}),3136:(ae=>{ae.exports=
Ve(import.meta.url)("node:url")}),7975:(ae=>{ae.exports=Ve(import.meta.url)("node:util")}),8522:(ae=>{ae.exports=Ve(import.meta.url)("node:zlib")}),857:(ae=>{ae.exports=Ve(import.meta.url)("os")}),6928:(ae=>{
ae.exports=Ve(import.meta.url)("path")}),2203:(ae=>{ae.exports=Ve(import.meta.url)("stream")}),4756:(ae=>{ae.exports=Ve(import.meta.url)("tls")}),2018:(ae=>{ae.exports=Ve(import.meta.url)("tty")}),7016:(ae=>{
ae.exports=Ve(import.meta.url)("url")}),9023:(ae=>{ae.exports=Ve(import.meta.url)("util")}),3106:(ae=>{ae.exports=Ve(import.meta.url)("zlib")}),3e3:((ae,he,e)=>{e.d(he,{WZ:()=>F,j:()=>a,mJ:()=>m});var f=e(
7598),k=e(6760),A=e(532),B=e(6191),J=e(7487),E=e(9870),T=e(3657),W=e(6584);function F(o,l){const u=o.boolean("upload-artifact",!0),S={overwrite:l,retentionDays:o.optional("retention-days",v)},$=o.boolean(
"artifact-env-variables",!0);return{upload:u?S:void 0,artifactEnvVariables:$}}function v(o){if(/^0+$/.test(o))return;const l=(0,W.$J)(1/0,!0)(o),u=Number(process.env.GITHUB_RETENTION_DAYS)||1/0;if(l>u)
throw new Error(`must be at most ${u}, the repository's limit in days, not ${l}`);return l}async function m(o,{path:l,sha256:u,package:S},{upload:$,artifactEnvVariables:b}){if(b)return await(0,B.mz)(o,
{path:l,digest:u},$);const i=(0,T.z)((0,E.KC)(S)),c=(0,k.join)(await(0,J.Pd)("workflow-artifact-"),(0,k.basename)(l));await(0,A.lo)(c,i);const g=(0,f.createHash)("sha256").update(i).digest("hex");return await(0,B.
mz)(o,{path:c,digest:g},$)}function a({upload:o,artifactEnvVariables:l},u){!o||!l||!(0,J.GQ)()||u.warning("This repository is public: anyone signed in to GitHub can download the artifact, environment \
variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ae,he,e)=>{e.d(he,{B:()=>T,X:()=>F});var f=e(7975),k=e(9462),A=e(3657),B=e(5645),J=e(6006),E=e(3349);async function T(v,m,{
title:a,advice:o,idsIn:l}){v.log.info(`${a}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let u={};const S=$=>{const i={...{"dock-status-id":m.dockStatusId,...l($)},status:$.status||u.status};
(0,f.isDeepStrictEqual)(i,u)||v.publish(i),u=i};return await(0,J.qt)(v,m,{longestWaitMs:v.inputs.longestWaitMs,advice:o,onStatus:S})}const W="Check the workflow in AI for Process, then re-run the job.";
async function F(v,{workflowId:m,flowId:a}){return v.log.info(`Exporting workflow ${m}, flow ${a}, from ${v.platform.url.href}`),await(0,k.N)(v,(0,k.R)(v.inputs.timeoutMs,"No package"),async o=>{const l=await(0,E.
Nq)(o,{workflowId:m,flowId:a}),{dockStatusId:u,exportJobId:S}=l,$=await T(o,l,{title:`Export job ${S??"without an ID"}`,advice:W,idsIn:()=>({"export-job-id":S})}),b=await(0,E.EH)(o,l,$),i=async()=>(0,E.
EH)(o,l,await(0,J.SO)(o,u)),c=I=>(0,A.u)(I,o.signal),{content:g,...j}=await(0,B.R)(o,{url:b,freshUrl:i,read:c});return{...j,package:g}})}}),2697:((ae,he,e)=>{e.d(he,{$l:()=>b,As:()=>o,Sm:()=>W,UX:()=>v,
Xd:()=>u,bg:()=>i,cZ:()=>a});var f=e(1455),k=e(6760),A=e(7279),B=e(8725),J=e(7487),E=e(4057),T=e(706);function W({host:c,pathname:g}){return c+g.replace(/\/$/,"")}const F=2e4;function v({message:c}){return(0,T.
OX)(c,1e3)}const m="<dock status ID>";function a(c){const g=new Map;for(const{name:I,error:P,job:y}of c){if(!P)continue;const{"dock-status-id":n}=y,s=n===void 0?P.message:P.message.replaceAll(n,m),t=g.
get(s)??{names:[],ids:[],help:(0,J.VY)(P)};g.set(s,t),t.names.push(I),n!==void 0&&t.ids.push(n)}const j=Math.max(100,Math.min(1e3,Math.floor(F/g.size)));return Array.from(g,([I,{names:P,ids:y,help:n}])=>({
names:P,message:(0,T.OX)(I,j).replaceAll(m,()=>y.join(", ")),help:n}))}function o(c){return a(c).map(({names:g,message:j})=>`${g.join(", ")}: ${j}`).join(" | ")}function l(c,g){return!c||!g||c.message===
g.message?c??g:u(c,`${c.message} Also: ${g.message}`)}function u(c,g){return new A.HR({what:g,topic:(0,A.h_)(c).topic,cause:c})}async function S(c,g,{platform:j,titles:I,facts:P=[],known:y,work:n}){let s=y;
const t=_=>{s=_,setOutputs(_)};t(y);const r={inputs:c,platform:j,log:runnerLog(),signal:g,endsAt:1/0,publish:t},d=await n(r).then(()=>{},toError);if(c.summary){const _=factTable([["Host",{words:W(c.host)}],
...P,["Workflow ID",s["workflow-id"]],["Dock status ID",s["dock-status-id"]],["Status",s.status&&{words:s.status}],["Duration",{words:humanTime(performance.now())}]]);d?await writeSummary(I.failed,withHelp(
v(d),helpFor(d)),_):await writeSummary(I.done,_)}if(d)throw d}const $=1e6;async function b(c,g){const j=JSON.stringify(g);await i(`the output ${c}`,{[`${c}.json`]:j});const I=Buffer.byteLength(j)>$;I&&
(0,B.lm)(`The output ${c} would be longer than GitHub's limit of 1 MB. Read the file in ${c}-path.`),(0,J.n0)({[c]:I?[]:g})}async function i(c,g){try{const j=await(0,J.Pd)("workflow-results-");for(const[
I,P]of Object.entries(g)){const y=(0,k.join)(j,I);await(0,f.writeFile)(y,P).catch((0,J.E_)(y)),(0,J.n0)({[`${(0,k.parse)(I).name}-path`]:y})}}catch(j){(0,B.t1)().warning(`Can't keep ${c} as a file. ${(0,A.
gJ)(j)}`)}}}),3018:((ae,he,e)=>{e.d(he,{S:()=>Ee});var f=e(1124),k=e(706),A=e(3436),B=e(9665);const J=Number.MAX_SAFE_INTEGER,E=2,T=60,W="</details>",F=41,v=100;function m(h,O={}){const{under:x=()=>"",
parts:M=[],noun:re="change",folded:be=!1}=O,{length:fe}=x(J),{least:Oe=fe===0?h:`${h} \u2026`,changes:Se=i(M)}=O;return{line:h,under:x,size:h.length+fe,least:Oe,parts:M,changes:Se,noun:re,folded:be}}function a(h,O,x={}){
return O.length===0?[]:[m(h,{...x,parts:O})]}function o(h,O){const x=({leaf:xe,outer:Be})=>Be.length===1?0:xe.size,M=(xe,Be)=>x(xe)-x(Be),re=new Map,be=()=>c($(h,re).filter(([xe])=>xe!=="")),fe=[];let Oe=u(
h,[]).sort(M),Se=O;for(let xe=-1;Oe.length>0&&xe<fe.length;Se=O-l(be()))xe=fe.length,Oe=Oe.filter(Be=>{const He=Be.outer.filter(Je=>!re.has(Je)),Xe=He.map(Je=>Je.line.length+E+T+(Je.folded?F:0)).reduce(
(Je,et)=>Je+et,Be.leaf.least.length+E);if(Xe>Se)return!0;Se-=Xe;for(const Je of He)re.set(Je,[]);return re.set(Be.leaf,[Be.leaf.least]),fe.push(Be),!1});for(const[xe,{leaf:Be}]of fe.sort(M).entries()){
const He=S(Be,Be.least.length+Math.floor(Se/(fe.length-xe)));Se-=l(He)-Be.least.length,re.set(Be,He)}return be()}function l(h){return h.reduce((O,{length:x})=>O+x,0)}function u(h,O){return h.parts.length===
0?[{leaf:h,outer:O}]:h.parts.flatMap(x=>u(x,[...O,h]))}function S({line:h,under:O,size:x,least:M},re){if(x<=re)return[h,O(Math.max(re,J))];for(let be=re-h.length-T;be>v;be=Math.floor(be*.7)){const fe=O(
be);if(fe!==""&&h.length+fe.length<=re)return[h,fe]}return[M]}function $(h,O){const{line:x,parts:M,folded:re}=h;if(M.length===0)return[O.get(h)??[]];const be=M.filter(Se=>O.has(Se)).flatMap(Se=>$(Se,O)),
fe=M.filter(Se=>!O.has(Se)),Oe=[...be,[b(h,fe)]];return re?[[`<details><summary>${x}</summary>`],...Oe,[W]]:[[x],...Oe]}function b({noun:h},O){if(h==="connection"&&O.length>0)return`\u2026 and ${(0,k.
hS)(O.length,"more connection")}`;if(i(O)===0)return"";const x=h==="workflow"?` in ${(0,k.hS)(O.length,"more workflow")}`:"";return`\u2026 and ${(0,k.hS)(i(O),"more change")}${x}`}function i(h){return h.
reduce((O,{changes:x})=>O+x,0)}function c(h){const O=x=>x?.[0]?.startsWith("- ");return h.flatMap((x,M)=>{const re=x[0]===W||O(x)&&O(h[M-1]);return[M===0?"":re?`
`:`

`,...x]})}var g=e(8132),j=e(8151),I=e(3499),P=e(8965),y=e(5408);const n=2,s=1e3,t=240,r=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,new RegExp(".{40,12000}?(?:(?<=[,;{}\uFF0C\u3001\u060C])\
|(?<=[:)\\]]|\\p{L}{7})(?=\\s))|.{1,12000}","gsu"),/\s{0,120}\S{1,120}|\s{1,120}/gu],d=40,_="...";function z(h,O){const x=[C(h??O),C(O??h)],[M,re]=[K(h),K(O)],be=te(M,re);return x[0]===x[1]?be:[`@@ li\
ne ends: ${x[0]} \u2192 ${x[1]} @@`,...be]}function C(h=""){return h.includes(`
`)&&!/(?<!\r)\n/.test(h)?"CRLF":"LF"}function R(h){return h.split(C(h)==="CRLF"?`\r
`:`
`)}function K(h){return(h===void 0?[]:R(h)).flatMap(x=>r.reduce(ee,[x]).map((M,re)=>re===0?M:_+M))}function ee(h,O){return h.flatMap(x=>x.length>t?Array.from(x.matchAll(O),([M])=>M):x)}function te(h,O){
const x=new Set(h),re=O.some(Oe=>x.has(Oe))?(0,P.E)([...h],[...O],{maxEditLength:s}):void 0;if(re===void 0)return[...L(p(h),p(O)),...w("+",p(O))];const be=re.map(Oe=>({...Oe,value:p(Oe.value)}));let fe=0;
return be.flatMap(({added:Oe,removed:Se,value:xe},Be)=>{const He=be[Be+1];if(Se)return L(xe,He?.added?He.value:[]);const[Qe,Xe]=[Be===0?0:n,xe.length-n],Je=fe+N(xe.slice(0,Xe+1));return fe+=N(xe),Oe?w(
"+",xe):He===void 0?w(" ",xe.slice(0,Qe)):Xe-Qe<2?w(" ",xe):[...w(" ",xe.slice(0,Qe)),`@@ line ${Je} @@`,...w(" ",xe.slice(Xe))]})}function p(h){const O=[];for(const x of h){const M=O.at(-1)??"",re=x.
startsWith(_)&&x.length<d&&M!==""&&M.length<t/2;re&&O.pop(),O.push(re?M+x.slice(_.length):x)}return O}function w(h,O){return O.map(x=>`${h} ${x}`)}function N(h){return h.filter(O=>!O.startsWith(_)).length}
function L(h,O){const x=new Map(h.map(xe=>[U(xe),xe])),M=xe=>U(xe)!=="",re=O.filter(M),fe=(h.length-h.filter(M).length!==O.length-re.length?re:O).flatMap(xe=>ne(x.get(U(xe))??xe,xe)),Oe=fe.length>0||O.
length===0?fe:ne(Z(h),Z(O));return[...Oe.length===0?[]:[`@@ hard to see: ${[...new Set(Oe)].join(", ")} @@`],...w("-",h)]}function Z(h){return h.map(O=>O.startsWith(_)?O.slice(_.length):`
${O}`).join("")}function ne(h,O){if(U(h)!==U(O))return[];const[x,M]=[h.normalize(),O.normalize()],re=G(h)===G(O)?[]:["Unicode forms"];return x===M?re:[...re,x.trimEnd()===M.trimEnd()?"spaces at the en\
d":"white space"]}function U(h){return G(h.normalize())}function G(h){return h.replace(/\s/g,"")}function Q(h,O){const x=Se=>/^[-+]/.test(Se);let[M,re]=[0,O];const fe=[...(0,y.$z)(h,Se=>Se.startsWith(
"@@ line ")?++M:M).values()].flatMap(Se=>{const xe=le(Se,re);return re-=ue(Se),xe}),Oe=h.filter(x).length-fe.filter(x).length;return Oe===0?fe:[...fe,`@@ ${(0,k.hS)(Oe,"more changed line")} @@`]}function le(h,O){
const x=fe=>fe.startsWith("-"),M=ue(h.filter(x)),re=ue(h)-M,be={removed:Math.max(O/2,O-re),others:Math.max(O/2,O-M)};return h.filter(fe=>{const Oe=x(fe)?"removed":"others";return be[Oe]-=fe.length+1,be[Oe]>=
0})}function ue(h){return h.reduce((O,x)=>O+x.length+1,0)}var X=e(2742),oe=e(7856);const q={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",moved:"\u270F\uFE0F",rewired:"\
\u270F\uFE0F"},de=80,pe={texts:3,min:4,max:60,usual:2,usualWeight:.001},me=h=>`  ${h}`;function ge(h,O,x){if(h.type==="string")return Re(Ke((0,A.e1)(h.text),O.mask),O,x);const[M="",...re]=Pe(h,O);return re.
length>0||M.length>de?void 0:(0,g.SS)(M,1/0)}function Re(h,O,x){const M=O.mask(h).shown;if(M.length>de||M.includes(`
`))return;const re=Le(h,O,x);return(0,g.SS)(JSON.stringify(M),1/0)+(re===void 0?"":` (${Fe(re,O)})`)}function Le(h,{labelOf:O},x){const M=O(h),re=x!==void 0&&(0,A.e1)((0,A.TH)(x)??"")===h;return M===void 0||
re||M.toLowerCase()===h.toLowerCase()||[...x?.members.values()??[]].some(fe=>(0,A.jn)(fe)&&(0,A.e1)(fe.text)===M)?void 0:M}function Ce(h,O,{labelOf:x}){const[M,re]=h.slice(-2);return M?.type!=="item"||
re?.type!=="member"||!A.ZM.test(re.key)?!1:(0,A.TH)(M.item)===O||x((0,A.e1)(O))===M.label}function Pe(h,O,x){const{mask:M}=O;if((0,A.jn)(h)){if(h.type==="literal")return[M(h.text).shown];const xe=Ke((0,A.
e1)(h.text),M),{shown:Be}=M(xe);if(Be.includes(`
`))return["|",...R(Be).map(me)];const He=Le(xe,O,x);return[JSON.stringify(Be)+(He===void 0?"":` (${M(He).shown})`)]}const[re="",be=""]=h.type==="array"?"[]":"{}",fe=h.type==="array"?h.items.map(xe=>Pe(
xe,O)):Array.from(h.members,([xe,Be])=>{const[He,...Qe]=(0,oe.$C)(xe,Be,h)?[k.v5]:Pe(Be,O,h);return[`${JSON.stringify(M(xe).shown)}: ${He}`,...Qe]}),Oe=re+fe.join(", ")+be;return Oe.length<=de&&fe.every(
xe=>xe.length===1)?[Oe]:[re,...fe.flat().map(me),be]}function Ke(h,O){if(!h.includes("%")||h.includes("://")&&O(h).shown!==h)return h;try{const x=decodeURIComponent(h);return[encodeURIComponent(x),encodeURI(
x)].includes(h)?x:h}catch{return h}}function We(h,O,x){const M=[Ke(h,x),Ke(O,x)];return[h,O].some(be=>be.includes("%")&&M.includes(be))||M[0]===M[1]?[h,O]:M}function Ue(h,O,x){const M=new Map,re=(fe,Oe,Se)=>{
Se>(M.get(fe)?.weight??0)&&M.set(fe,{text:Oe,weight:Se})},be=(fe,Oe,Se)=>{if(fe.type==="array")for(const Je of fe.items)be(Je,Oe,Se+1);if(fe.type==="object")for(const[Je,et]of fe.members)A.eX.some(ot=>ot===
Je)&&(0,A.TN)(fe,"name")===JSON.stringify(Oe)||((0,oe.$C)(Je,et,fe)?re(Je,k.v5,pe.max):be(et,Je,Se+1));if(fe.type!=="string")return;const xe=(0,A.e1)(fe.text),He=/^type$/i.test(Oe)||(0,I.rL)(Oe,fe)||(0,I.
gN)(xe)||O(fe)||x.labelOf(xe)!==void 0;if(xe.length<pe.min||He)return;const Qe=xe.includes("://")?2*pe.max:Math.min(xe.length,pe.max),Xe=x.countOf(xe)>pe.usual?pe.usualWeight:1;re(Oe,x.mask(Ke(xe,x.mask)).
shown,Xe*Qe/(Se+1))};return be(h,"",0),[...M].sort(([,fe],[,Oe])=>Oe.weight-fe.weight).filter(([,{weight:fe}],Oe)=>Oe===0||Oe<pe.texts&&fe>pe.usualWeight*2*pe.max).map(([fe,{text:Oe}])=>`${Fe(fe,x)}: ${(0,g.
SS)(JSON.stringify((0,g.Jj)(Oe,pe.max)),1/0)}`).join(", ")}function Fe(h,{mask:O},x=100){return(0,g.SS)(O(h).shown,x)}function ye(h,O,x=!1){const M=h.findLastIndex(({type:fe})=>fe==="item"),re=x?1/0:100;
return h.flatMap((fe,Oe)=>{if(fe.type==="element"){const He=h[Oe+1],Qe=He?.type==="member"&&fe.item?(0,A.TN)(fe.item,He.key):void 0,Xe=fe.text===void 0||Oe>0&&!He||Qe===JSON.stringify(fe.text);return[
(0,g.SS)(`[${fe.index}]`)+(Xe?"":` (${Fe(fe.text,O)})`)]}if(fe.type==="item"){const He=O.endsOf(fe.item),Qe=He===void 0?fe.label:x?`${He} (${fe.label})`:He,Xe=Oe===M&&fe.hint!==void 0?` (${Fe(fe.hint,
O)})`:"";return[`**${Fe(Qe,O,re)}**${Xe}`]}const Se=h.slice(Oe+1).find(({type:He})=>He!=="member")?.type==="item",xe=!x&&Se&&/^([A-Za-z]*|[a-z_]+)$/.test(fe.key),Be=Le(fe.key,O);return xe?[]:[Fe(fe.key,
O,re)+(Be?` (${Fe(Be,O)})`:"")]}).join(" \u203A ")||(O.whole??"the whole file")}function Y({path:h},O,x){const re=h.slice(O(h)).map(be=>be.type==="element"?{...be,text:void 0}:be);return ye(re,x)}function se(h,O){
const x=fe=>h.map(({path:Oe,kind:Se})=>(Se?`${q[Se]} `:"")+ye(Oe,O,fe)),[M,re]=[x(!1),x(!0)],be=(0,B.Vn)(M);return ie(M.map((fe,Oe)=>be.get(fe)===1?fe:re[Oe]??fe))}function ie(h){const[O,x]=[(0,B.Vn)(
h),new Map];return h.map(M=>{const[re=1,be]=[O.get(M),(x.get(M)??0)+1];return x.set(M,be),re===1?M:`${M} (${be} of ${re})`})}const we="  ",_e=3,Ie=5,Me=120,Te={line:": changed, hidden"};function ke(h,O){
const x=new Map;let M=h;for(const be of[I.a2,({length:fe})=>fe-1]){const fe=[...(0,y.$z)(M,Oe=>je(Oe,be(Oe.path))).values()];for(const Oe of fe)Oe.length>=_e&&x.set(Oe[0],De(Oe,be,O));M=fe.filter(Oe=>Oe.
length<_e).flat()}const re=se(M,O);for(const[be,fe]of M.entries()){const{line:Oe,...Se}=ze(fe,O);x.set(fe,m(`- ${re[be]}${Oe}`,{changes:1,...Se}))}return h.flatMap(be=>x.get(be)??[])}function je(h,O){
const M=(h.kind==="modified"?[h.from,h.to]:"value"in h?[h.value]:[]).flatMap(fe=>"id"in fe?[fe.id]:[]);if(O<=0||M.length===0)return h;const re=fe=>fe.type==="member"?fe.key:fe.type==="item"?[fe.label]:
fe.index,be=h.path.slice(O).map(re);return JSON.stringify([h.kind,M,be])}function De(h,O,x){const[M]=h,{line:re,under:be=()=>""}=ze(M,x),fe=Ze(Ae(h,O,x)),Oe=M.kind==="modified"?"":` ${M.kind}`,Se=`- ${q[M.
kind]} ${Y(M,O,x)}${re}${Oe} in ${fe.line}`;return m(Se,{changes:h.length,under:xe=>be(xe)+(fe.under?.(xe)??"")})}function Ae(h,O,x){const M=h.map(({path:re})=>({path:re.slice(0,O(re))}));return se(M,
x)}function ze(h,O){if(h.kind==="modified")return Ne(h,O);if("value"in h)return nt(h,O);if(h.kind==="moved"){const[be,fe]=[h.from.at(-1),h.path.at(-1)],Oe=fe&&"label"in fe?fe.label:fe&&"key"in fe&&fe.
key;if(be?.type==="member"&&be.key!==Oe)return{line:`: renamed from ${Fe(be.key,O)}`};const[Se,xe]=[h.from,h.path].map(Be=>ye(Be.slice(0,-1),O));return{line:`: moved from ${Se} to ${xe}`}}if(h.moved.length===
0)return{line:": in a new order"};const x=h.moved.map(be=>({path:[be]})),M=Ze(se(x,O)),re=M.under?`${M.line} moved`:`moved: ${M.line}`;return{...M,line:`: in a new order (${re})`}}function Ze(h){if(h.
length<=Ie)return{line:h.join(", ")};const O=(0,k.hS)(h.length,"item"),x=dt(O,we+h.join(", "));return{line:O,under:M=>x.length<=M?x:""}}function Ne({path:h,from:O,to:x},M){if(O.type==="hidden"||x.type===
"hidden")return{line:""};if((0,oe._p)(h,O,x))return Te;if(O.type==="string"&&x.type==="string"){const He=Ce(h,x.text,M)?{...M,labelOf:()=>{}}:M;return Ge((0,A.e1)(O.text),(0,A.e1)(x.text),He)}const re=qe(
O,x);if(re?.changes.length===0)return{line:`: the same ${re.words}`};if(re)return{line:` (${re.words})`,under:Ye(ke(re.changes,M))};const[be,fe]=[Pe(O,M).join(`
`),Pe(x,M).join(`
`)];if(be===fe)return Te;const[Oe,Se]=[ge(O,M),ge(x,M)],xe=`: ${Oe??"\u2026"} \u2192 ${Se??"\u2026"}`;return Oe&&Se?{line:xe}:[be,fe].includes("null")&&![O.type,x.type].includes("string")?{line:xe,under:st(
be,fe,"All of it")}:{line:"",under:st(be,fe)}}function qe(h,O){const x=h.type==="string"!=(O.type==="string"),[M,...re]=[h,O].flatMap(He=>He.type==="array"?He.items:[]);if(!x&&(M?.type!=="object"||re.
length>0))return;const be=He=>(0,X.dj)(!x&&He.type==="array"&&M?M:He),fe=He=>He.type==="string"?(0,A.e1)(He.text):be(He),Oe=(0,X.qy)(fe(h),fe(O))?.changes,[Se,xe,Be]=x?["JSON","text","string"]:["objec\
t","list","array"];return Oe&&{changes:Oe,words:`${Se}, ${O.type===Be?"now":"no longer"} in a ${xe}`}}function Ye(h){const O=m("",{parts:h});return x=>`
${ft(o(O,x).join(""))}`}function Ge(h,O,x){const[M,re]=We(h,O,x.mask),be=M===h&&re===O?"":" (percent-encoded)",[fe,...Oe]=(0,X.qy)(M,re)?.changes??[];if(fe!==void 0){const ot={...x,whole:"the whole te\
xt"},at=`${be} (JSON in a text)`;if(Oe.length===0&&fe.kind==="modified"){const gt=Ne(fe,ot);return{...gt,line:`${at} \u203A ${ye(fe.path,ot)}${gt.line}`}}return{line:at,under:Ye(ke([fe,...Oe],ot))}}const[
Se,xe]=[x.mask(M),x.mask(re)];if(Se.shown===xe.shown)return{line:be+Te.line};const Be=Se.hidden===xe.hidden?"":" (hidden values differ, too)",He=[M,re].every(ot=>x.labelOf(ot,!0)!==void 0)||void 0,Qe={
...x,labelOf:ot=>x.labelOf(ot,He)},[Xe,Je]=[Re(M,Qe),Re(re,Qe)];if(!Xe||!Je)return{line:be+Be,under:st(Se.shown,xe.shown)};const et=ne(Se.shown,xe.shown).join(", ");return{line:`${be}: ${Xe} \u2192 ${Je}${et&&
` (${et})`}${Be}`}}function nt(h,O){const{path:x,value:M}=h;if(M.type==="hidden")return{line:""};if((0,oe._p)(x,M))return{line:": hidden"};if(M.type==="object")return rt(h,M,O);const re=ge(M,O);return re!==
void 0?{line:`: ${re}`}:M.type==="array"?{line:"",under:it(h,Pe(M,O),(0,k.hS)(M.items.length,"element"))}:{line:"",under:it(h,[O.mask(Ke((0,A.e1)(M.text),O.mask)).shown])}}function rt(h,O,x){const M=h.
path.at(-1),re=M?.type==="item"?M:void 0;if(O.members.size===0&&!re)return{line:": `{}`"};const be=Xe=>(0,A.jn)(Xe)&&[re?.label,re?.hint].includes((0,A.e1)(Xe.text)),fe=[...O.members].filter(([,Xe])=>!re||
!be(Xe)),Oe=fe.filter(([Xe,Je])=>!re||!(0,I.rL)(Xe,Je)),Se=Oe.map(([Xe,Je])=>{const et=(0,oe.$C)(Xe,Je,O)?(0,g.SS)(k.v5):ge(Je,x,O);return et&&`${Fe(Xe,x)}: ${et}`}),xe=!Se.includes(void 0)&&Se.join("\
, ").length<=Me,Be=xe?Se.join(", "):Ue(O,be,x),He=Be&&`: ${Be}`;if(xe&&Oe.length===fe.length)return{line:He};const Qe=it(h,Pe(O,x),(0,k.hS)(O.members.size,"field"));return{line:He,under:xe?Xe=>Xe===1/0?
Qe(Xe):"":Qe}}function it({kind:h},O,x){const M=O.join(`
`);return h==="added"?st(void 0,M,x):st(M,void 0,x)}function st(h,O,x){const M=(0,g.EU)(z(h,O),"diff",we);return re=>{const be=M.length<=re?M:ct(M,re);return x===void 0?`
${be}`:dt(x,be)}}function ct(h,O){const x=h.split(`
`),M=x.slice(1,-1).map(re=>re.slice(we.length));return[...x.slice(0,1),...Q(M,O).map(re=>we+re),...x.slice(-1)].join(`
`)}function dt(h,O){return`
${we}<details><summary>${h}</summary>

${O}
${we}</details>`}function ft(h){return h.replace(/^(?=.)/gm,we)}const ut=5;function $t(h,O,x){const M=(0,j.ID)(h,Je=>x(Je).shown,O),re=(0,A.qy)(()=>(0,B.Vn)((0,A.PX)(h.head??h.base))),be={mask:x,labelOf:(Je,et)=>M?.
labelOf(JSON.stringify(Je),et),endsOf:Je=>M?.endsOf(Je),countOf:Je=>re().get(Je)??0},fe=mt((0,f.xS)(h)),Oe=h.status==="modified",Se=Oe?At(h,be,M):ke(ht(Tt(h),M),be),{nodes:xe=0,connections:Be=0}=M?.size??
{},He=xe===0?"What is in it":`${(0,k.hS)(xe,"node")}, ${(0,k.hS)(Be,"connection")}`,Xe=[...Oe?Se:a(He,Se,{changes:fe,folded:!0}),...Mt(h,be)];return[...St(M),m(lt(h,x),{parts:Xe,changes:fe})]}function mt({
added:h,modified:O,removed:x}){return h+O+x}function St(h){return h?.note!==void 0?[m(h.note)]:h?.picture?[m((0,g.EU)(h.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function lt({name:h,kind:O,status:x,changes:M},re){const be=`**${Fe(h,{mask:re})}**`;return x!=="modified"?`${q[x]} ${be}: file ${x}`:O===
"binary"||O==="variables"&&M.length===0?`${q.modified} ${be}: content modified`:O==="variables"?`${be} (values are never shown)`:be}function Mt({references:h},O){if(h.length===0)return[];const x=h.slice(
0,ut).map(({path:fe,from:Oe,to:Se})=>`${ye(fe,O)} (${Fe(Oe,O)} \u2192 ${Fe(Se,O)})`),M=h.length>ut?", \u2026":"",re=h.length===1?"follows and isn't":"follow and aren't",be=`${(0,k.hS)(h.length,"refere\
nce")} to new IDs and names ${re} counted`;return[m(`${be}: ${x.join(", ")}${M}`)]}function At(h,O,x){const M=(0,I.pi)(h),re=x?.connections??[],be=new Set(re.map(({item:et})=>et)),[fe,Oe]=[pt(h.text?.
base),pt(h.text?.head)],Se=(0,y.$z)(h.text?[{kind:"modified",path:[],from:fe,to:Oe}]:h.changes,et=>{const[ot,at]=et.path.slice(-2),gt=ot?.type==="item"&&at?.type==="member"&&j.md.includes(at.key);return x?.
tells(et)?gt?"layout":"told":"value"in et&&be.has(et.value)?"connection":M(et)?"layout":It(et.path,x)?et.kind==="reordered"?"order":"item":"rest"}),[xe,Be]=[Se.get("layout")??[],Se.get("connection")??
[]],He=ke(Se.get("rest")??[],O),Qe=yt(re,Be,O),Xe=(Se.get("told")?.length??0)+Be.length,Je=`Layout and bookkeeping: ${(0,k.hS)(xe.length,"change")}`;return[...ke(ht([...Se.get("item")??[],...Se.get("o\
rder")??[]],x),O),...a("Connections",Qe,{noun:"connection",changes:Xe}),...Qe.length===0?He:a("Elsewhere in the file",He),...a(Je,bt(ht((0,I.lY)(xe,h),x),O),{folded:!0})]}function ht(h,O){return O?h.map(
O.withItems):h}function It(h,O){return h.some(x=>x.type==="item"||x.type==="member"&&O?.isItemKey(x.key))}function pt(h=""){return{type:"string",id:0,text:JSON.stringify(h)}}function Tt({base:h,head:O,
text:x,status:M,changes:re}){const be=M==="removed"?"removed":"added",fe=(Se,xe)=>{const Be=(0,B.Vg)(Se,()=>{});return!(xe.length<3&&Be.length>0&&Be.every(Qe=>Qe.value.type==="object"))&&(xe.length>0||
Se.type!=="object")?[{kind:be,path:xe,value:Se}]:Be.flatMap(({step:Qe,value:Xe})=>Qe.type==="member"?fe(Xe,[...xe,Qe]):[{kind:be,path:[...xe,Qe],value:Xe}])},Oe=h??O??(x&&pt(x.base??x.head));return Oe?
fe(Oe,[]):re}function yt(h,O,x){const M=new Map(O.map(fe=>["value"in fe&&fe.value,fe])),re=wt(h,M),be=ie(re.map(fe=>Et(fe,x)));return re.map(([{item:fe}],Oe)=>{const Se=M.get(fe),{line:xe,under:Be=()=>""}=Se?
ze(Se,x):{line:""};return m(`${be[Oe]}${Be(0)===""?xe:""}`,{under:Be})})}function wt(h,O){const x={added:new Map,removed:new Map};return h.flatMap(M=>{const{kind:re,source:be,target:fe,item:Oe}=M;if(re===
"rewired"||O.has(Oe))return[[M]];const Se=x[re].get(be),xe=Se??[M];return Se&&Se.push(M),x[re].delete(be),x[re].set(fe,xe),Se?[]:[xe]})}function Et(h,O){const[{kind:x,source:M,target:re,was:be}]=h,fe=Be=>`\
**${Fe(Be.label,O)}**`,Oe=Be=>Be===""?"":` (${Fe(Be,O)})`,Se=h.map(({target:Be,label:He})=>` \u2192 ${fe(Be)}${Oe(He)}`),xe=be?.target===re?Oe(be.label)||" without a label":be&&` ${fe(be.target)}`;return`\
- ${q[x]} ${fe(M)}${Se.join("")}${xe===void 0?"":`, was${xe}`}`}function bt(h,O){const x=re=>`${re.kind} ${(0,I.a2)(re.path)>0} ${Y(re,I.a2,O)}`;return[...(0,y.$z)(h,x).values()].flatMap(re=>{const be=re.
map(xe=>ze(xe,O));if(re.length<_e||be.some(({under:xe})=>xe))return ke(re,O);const fe=Ae(re,I.a2,O),Oe=ft(be.map(({line:xe},Be)=>`- ${fe[Be]}${xe}`).join(`
`)),Se=`- ${q[re[0].kind]} ${Y(re[0],I.a2,O)} of ${(0,k.hS)(re.length,"item")}`;return m(Se,{changes:re.length,under:()=>`
${Oe}`})})}const vt="<!-- workflow-report -->",_t=6e4,Ot=1e3;function Rt(h){const{workflows:O,missing:x}=h,M=(0,oe.lb)(h),be=["changed","added","removed"].flatMap(Se=>O.filter(xe=>xe.status===Se)).map(
Se=>{const xe=mt(Se.counts),Be=Se.files.flatMap(({base:Xe,head:Je})=>[Je??[],Xe??[]].flat()),He=(0,A.qy)(()=>(0,B.j9)([...Be,...Se.unchanged])),Qe=Xe=>$t(Xe,Je=>He().itemOf(Je),M);return{workflow:Se,changes:xe,
parts:Se.files.flatMap(Qe)}}),fe=Dt(h,M),Oe=x===void 0?"":`\`${x}\` doesn't exist: it counts as empty.`;return({maxLength:Se=_t,maxBytes:xe=1/0,headings:Be=!0,mark:He=!0}={})=>{const Qe=be.map(({workflow:et,
...ot})=>m(Pt(et,M,Be),ot)),Xe=m(Oe,{parts:[...a("",Qe,{noun:"workflow"}),...fe]}),Je=He?`${vt}
`:"";for(let et=Math.min(Se,xe);;){const ot=[Je,...o(Xe,et-Je.length-1),`
`],at=xe===1/0?0:Buffer.byteLength(ot.join(""));if(at<=xe||et<Ot)return ot;et=Math.floor(et*xe*.99/at)}}}function kt(h,O){return h.length<=3e3&&h.split(`
`).length<=50?h:`<details><summary>${O}</summary>

${h}
</details>
`}function Pt({name:h,status:O,counts:x},M,re){const be=re?"### ":"",fe=h===void 0?void 0:Fe(h,{mask:M});return O==="added"||O==="removed"?`${be}${q[O]} ${fe===void 0?"Workflow":`${fe}: workflow`} ${O}`:
re?`${be}${fe===void 0?"":`${fe}: `}${(0,f.cq)(x)}`:""}function Dt({workflows:h,notCompared:O=[]},x){const M=(fe,Oe)=>{const Se=fe.flatMap(xe=>xe===void 0?[]:[Fe(xe,{mask:x})]).join(", ");return fe.length===
0?[]:[m(Oe(Se),{least:Oe((0,k.hS)(fe.length,"workflow"))})]},re=h.flatMap(({name:fe,status:Oe})=>Oe==="unchanged"?[fe]:[]),be=h.flatMap(({name:fe,variablesCompared:Oe})=>Oe?[]:[fe]);return[...h.length===
0?[m("No workflow was compared")]:[],...M(re,fe=>fe===""?"No changes":`${fe}: no changes`),...M(be,fe=>`The environment variables${be.length===h.length?"":` of ${fe}`} weren't compared, because one si\
de is a folder without \`env_variables.json\`.`),...M(O,fe=>`${fe}: not compared, because the step failed`)]}var V=e(8725),D=e(2697),H=e(6584);const ce=900*1024;async function Ee(h){$e(h);const O=Rt(h),
x={"report.md":O(),"full-report.md":O({maxLength:1/0})};return await(0,D.bg)("the report",x),ve(O)}function ve(h){return(O,x,M)=>{const re=ce-Buffer.byteLength(x.join()),be=h({headings:O,maxLength:1/0,
maxBytes:re,mark:!1}).join("");return M===void 0?be:kt(be,M)}}function $e(h){const O=(0,f.AS)(h);if(O.length===0)return;const x=O.slice(0,20).map(H.bY),M=O.length>20?` and ${(0,k.hS)(O.length-20,"more\
 line")}`:"";(0,V.lm)(`No field matched ${x.join(", ")}${M} in ignore. Check the spelling.`)}}),682:((ae,he,e)=>{e.d(he,{H:()=>a,R:()=>T});var f=e(3024),k=e(532),A=e(7279),B=e(5806),J=e(706),E=e(6584);
function T(o,l){const u=["workflows","workflows-file"].find($=>o.text($)!=="");if(u===void 0)return{targets:W(o,l),fromList:!1};u==="workflows"&&o.exclude(["workflows-file"],u),o.exclude(["workflow-id",
"flow-id","name"],u);const S=u==="workflows"?o.lines(u):o.optional(u,F);return{targets:S===void 0?[]:m(o,u,S),fromList:!0}}function W(o,l){const u=o.required("workflow-id",E.Fg),S=o.required("flow-id",
E.Fg),$=o.optional("name",E.$q);return u===void 0||S===void 0?[]:[{name:$??o.parse("workflow-id",l+u,E.$q)??"",workflowId:u,flowId:S}]}function F(o){const l=(0,E.EO)(o);try{return new TextDecoder("utf\
-8",{fatal:!0}).decode((0,f.readFileSync)(l))}catch(u){throw new Error(`can't be read: ${o}: ${(0,k.CQ)(u)}`)}}const v=(0,E.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the word\
s. Use spaces: name workflow-id flow-id"],(0,E.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${E.kH.source}`,"u")),[/^[^ ]+$/,([o])=>`(${(0,J.OX)(o,60)}) has no IDs. Is the variable s\
et that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,o=""])=>`(${(0,J.OX)(o,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:o})=>`must be "na\
me workflow-id flow-id", not ${(0,E.bY)(o)}`]);function m(o,l,u){const S=[],$=new Map,b=u.split(/\r\n|\n|\r/).map(i=>i.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[i,c]of b.entries()){const g=`${l}\
 line ${i+1}`;if(!o.parse(g,c.join(" "),v))continue;const[j="",I="",P=""]=c;o.parse(`${g} name`,j,E.$q),o.parse(`${g} workflow-id`,I,E.Fg),o.parse(`${g} flow-id`,P,E.Fg);const[y,n]=[(0,B.Sr)(j),`${I} ${P}`].
map(t=>{const r=$.get(t);return r===void 0&&$.set(t,i+1),r});y!==void 0&&o.refuse(g,`has the name of line ${y}`),n!==void 0&&o.refuse(g,`has the IDs of line ${n}. Set the IDs of its own workflow, or r\
emove the line`),S.push({name:j,workflowId:I,flowId:P})}return b.every(i=>i.length===0)&&o.refuse(l,"names no workflow"),S}async function a(o,l,u){const S=[],$=o.entries();let b;const i=async()=>{for(const[
c,g]of $){const j=await u(g,b);S[c]=j,j.error&&(0,A.h_)(j.error).affectsAll&&(b??=j.error)}};return await Promise.all(Array.from({length:Math.min(l,o.length)},i)),S}}),6584:((ae,he,e)=>{e.d(he,{$J:()=>v,
$q:()=>i,Do:()=>u,EO:()=>P,Fg:()=>l,bY:()=>n,il:()=>W,kH:()=>E,or:()=>o,sJ:()=>T,sU:()=>$,tz:()=>c,yG:()=>F});var f=e(3024),k=e(6760),A=e(5806),B=e(7596),J=e(706);const E=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function T(t,r=E){return[r,({input:d})=>`contains ${s(d)}. ${t}`]}function W(...t){return r=>{for(const[d,_]of t){const z=d.exec(r);if(z)throw new Error(typeof _=="string"?_:_(z))}return r}}function F(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${n(t)}`)}function v(t,r=!1){return d=>{const _=Number(d);if((r?/^\d+$/:/^\d+(\.\d+)?$/).
test(d)&&_>0&&_<=t)return _;const z=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${r?"whole ":""}number above 0${z}, not ${n(d)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",a=W(T("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function o(t){
const r=/^[a-z0-9+.-]+:\/\//i.test(a(t))?t:`https://${t}`;if(!URL.canParse(r))throw new Error(m);const d=new URL(r);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// \
address");if(d.protocol==="http:"&&!(0,B.U9)(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function l(t){
if((0,B.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${n(t)}`)}const u=W(T("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),S="is too long: at\
 most 200 characters",$=W([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${n(t)}`],[/.{201}/u,S]),b=W([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${n(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${n(t)}`],[/.{201}/u,S]);function i(t){const r=(0,A.x5)(b(t));if(r!==void 0)
throw new Error(`can't be a name: ${n(t)} ${r}`);if(Buffer.byteLength(t)>240)throw new Error(S);return t}function c(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function g(){return(0,k.resolve)(process.env.GITHUB_WORKSPACE??"")}const j=W([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function I(t){return(0,k.
resolve)(g(),j(t))}function P(t){const r=I(t);if((0,f.existsSync)(r))return r;throw new Error(y(t))}function y(t){const r=!(0,f.existsSync)(g())||(0,f.readdirSync)(g()).length===0;return`doesn't exist\
: ${n(t)}${r?". The workspace is empty: run actions/checkout before this step":""}`}function n(t){const r=s(t);return`"${(0,J.OX)(t,60)}"${r===""?"":` with ${r}`}`}function s(t){const r=(t.match(new RegExp(
E,"gu"))??[]).map(z=>z.codePointAt(0)??0),d=[...new Set(r)].map(z=>`U+${z.toString(16).toUpperCase().padStart(4,"0")}`),_=d.length===1?"an invisible character":"invisible characters";return d.length===
0?"":`${_} (${d.slice(0,5).join(", ")})`}}),1124:((ae,he,e)=>{e.d(he,{AS:()=>T,Hq:()=>J,RG:()=>k,cq:()=>W,cz:()=>A,xS:()=>B,xW:()=>E});var f=e(706);const k={type:"hidden"};function A(F){const v=m=>F.reduce(
(a,o)=>a+o[m],0);return{added:v("added"),modified:v("modified"),removed:v("removed")}}function B({status:F,changes:v,references:m}){const a={added:0,modified:0,removed:0};if(F!=="modified")return{...a,
[F]:1};if(v.length===0&&m.length===0)return{...a,modified:1};for(const{kind:o}of v)a[o==="added"||o==="removed"?o:"modified"]++;return a}function J({workflows:F}){return F.some(({status:v})=>v!=="unch\
anged")}function E({workflows:F}){return A(F.map(({counts:v})=>v))}function T({workflows:[F,...v]}){return F?.unusedIgnores.filter(m=>v.every(({unusedIgnores:a})=>a.includes(m)))??[]}function W({modified:F,
added:v,removed:m}){return Object.entries({modified:F,added:v,removed:m}).flatMap(([o,l])=>l===0?[]:[`${(0,f.zD)(l)} ${o}`]).join(", ")||"no changes"}}),3436:((ae,he,e)=>{e.d(he,{C5:()=>S,Gg:()=>o,Ku:()=>u,
MH:()=>B,Ms:()=>g,Op:()=>i,PX:()=>b,QP:()=>l,Rk:()=>A,TH:()=>a,TN:()=>v,YD:()=>m,ZM:()=>E,e1:()=>c,eX:()=>J,jn:()=>$,kk:()=>F,qy:()=>y,yR:()=>P});var f=e(8142),k=e(2899);const A=["id","_id","key","nam\
e"],B=[...A,"uuid","guid","identifier","instanceIdentifier"],J=["name","title","label","displayName","Name","Title","Label","DisplayName"],E=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,
T=["data","attributes","definition","properties","_source"],W=["title","label","displayName","display_name","name"],F=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function v(n,s){if(n.type!=="objec\
t")return;const t=n.members.get(s)??n.matchOnly?.get(s);if(!(t===void 0||!$(t)))return(t.type==="string"?/[^\s"]/:/\d/).test(t.text)?t.text:void 0}function m(n){return n.type==="object"?[...n.members.
keys()]:[]}function a(n){const s=()=>m(n).filter(r=>E.test(r)),t=r=>F.test(r);return u(n,["id","_id","key"])??u(n,s().sort())??u(n,["name"],t)}function o(n){const s=r=>!F.test(r);let t=u(n,J,s);for(const r of T)
t??=u(S(n,r),W,s);return t}function l(n){return u(n,["type","Type"])}function u(n,s,t=r=>!0){for(const r of s){const d=n&&v(n,r);if(d!==void 0&&t(d))return d}}function S(n,s){return n?.type==="object"?
n.members.get(s):void 0}function $(n){return n.type==="string"||n.type==="literal"}function b(n,s=[]){if(n===void 0)return s;if($(n))s.push(c(n.text));else for(const t of n.type==="array"?n.items:n.members.
values())b(t,s);return s}function i(n,s,t){return t&&B.includes(n)&&$(s)}function c(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class g{#n;#e;#t;#o=new Map;#s=new Map;#r=0;constructor(s,t=r=>{}){
this.#n=s,this.#e=s.lines.length===0,this.#t=t}read(s){const{fields:t,orders:r}=this.#n,d=_=>(0,k.pi)(t,_,this.#t);return(0,f.q)(s,void 0,{enter:(_,z="")=>this.#e?void 0:{key:z,outer:_},scalar:_=>this.
scalar(_),array:(_,z)=>{const C=_.length>0&&d({key:"",outer:z});return this.array(C?[]:_,(0,k.pi)(r,z,this.#t))},object:(_,z)=>{let C;for(const[R,K]of t.size===0?[]:_)d({key:R,outer:z})&&(_.delete(R),
A.includes(R)&&(C=(C??new Map).set(R,K)));return this.object(_,C)}})}scalar(s){let t=this.#o.get(s);return t===void 0&&(t={type:s.startsWith('"')?"string":"literal",id:++this.#r,text:s},this.#o.set(s,
t)),t}array(s,t){const r=t?s.toSorted((z,C)=>z.id-C.id):s;let d=r.length;for(const{id:z}of r)d=I(d,z);const _=this.#i(d,{type:"array",id:this.#r+1,items:r,unordered:t});return this.#e?_:{type:"array",
id:_.id,items:s,unordered:t}}object(s,t){let r=~s.size;for(const[_,{id:z}]of s)r=r+I(this.scalar(_).id,z)|0;const d=this.#i(r,{type:"object",id:this.#r+1,members:s,matchOnly:t});return this.#e?d:{type:"\
object",id:d.id,members:s,matchOnly:t}}#i(s,t){for(let r=s;;r=r+1|0){const d=this.#s.get(r);if(d&&j(d,t))return d;if(!d)return this.#s.set(r,t),this.#r++,t}}}function j(n,s){if(n.type==="array")return s.
type==="object"||n.items.length!==s.items.length?!1:n.items.every(({id:t},r)=>t===s.items[r]?.id);if(s.type==="array"||n.members.size!==s.members.size)return!1;for(const[t,{id:r}]of s.members)if(n.members.
get(t)?.id!==r)return!1;return!0}function I(n,s){const t=Math.imul(n^n>>>15,739982445)^Math.imul(s^s>>>16,73244475);return Math.imul(t^t>>>13,695872825)}function P(n,s=new g(k.K$)){return/^\s*[[{]/.test(
n)?s.read(n):void 0}function y(n){let s;return()=>(s??={value:n()},s.value)}}),9630:((ae,he,e)=>{e.d(he,{TA:()=>E,b6:()=>J,ol:()=>W});var f=e(4573),k=e(7598),A=e(3436),B=e(2742);function J(F){return(0,f.
isUtf8)(F)?F.toString():void 0}function E(F,v,m){const a=/\.json$/i.test(F)?J(v):void 0;return a===void 0?void 0:m.read(a)}function T(F,v,m,a){if(v.equals(m))return!0;const o=new Interner(a),l=E(F,v,o);
return l!==void 0&&l.id===E(F,m,o)?.id}function W({files:F},v){const m=o=>(0,k.createHash)("sha256").update(o).digest("hex"),a=Array.from(F,([o,l])=>{const u=E(o,l,new A.Ms(v));return[o,m(u?(0,B.dj)(u):
l)]});return m(JSON.stringify(a.sort(([o],[l])=>o<l?-1:1)))}}),8151:((ae,he,e)=>{e.d(he,{md:()=>de,ID:()=>me});var f=e(3436),k=e(9665),A=e(6997),B=e(5408);const J="next to goto target targets dest des\
tination wire wires link links edge edges transition transitions connection connections",E="source from origin src tail out".split(" "),T=`${J} runafter run_after dependson depends_on needs requires p\
revious outgoing [] * id node main`.split(" "),W="action activity block node state step task widget id".split(" "),F="label title name condition if when intent event dependencyconditions type errortyp\
e relationship selectedrelationships".split(" "),v="handle port pin output socket".split(" "),m=/^[\p{L} _-]{1,30}$/u,a=60;function o(Y,se){return l(Y).some(ie=>se.includes(ie))}function l(Y){return Y.
flatMap(se=>se.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(se=>se.toLowerCase())}function u({slot:Y,value:se},ie,we){const _e=ie?(0,f.YD)(ie.value):[],Me=F.flatMap(De=>_e.filter(Ae=>Ae.toLowerCase()===
De)).map(De=>{const[Ae,ze]=[ie?.field.inner.get(De),S(ie?.value.members.get(De))];return Ae&&(0,A.t5)(Ae).some(({texts:Ne})=>Ne.size>1)||ze.includes(" ")?ze:""}),Te=De=>l([De]).every(Ae=>[...T,...W].includes(
Ae)),ke=we.filter(De=>!T.includes(De.toLowerCase())&&!Te(De)),je=Y===void 0?[]:[`output ${Y+1}`];return[S(se),...Me].find(De=>De!=="")??[...ke,...je].join(", ")}function S(Y){const ie=(Y?.type==="lite\
ral"?[]:(0,f.PX)(Y).flatMap(we=>we.trim()||[])).join(", ");return ie.length>a||f.kk.test(ie)?"":ie}function $(Y,{find:se}){const ie=new Map(Y.map(Me=>[Me,b(Me)])),we=(0,k.Vn)([...ie.values()].map(Me=>Me?.
text)),_e=[...we.values()].reduce((Me,Te)=>Math.max(Me,Te),0),Ie=(0,B.$z)(Y,({source:Me})=>Me);return Y.map(Me=>{const Te=ie.get(Me);if(Te===void 0||Me.label!=="")return Me;const ke=se(Te.text,Te.place),
je=ke&&(0,A.FK)(ke,Me.source)?F.map(Ne=>S(ke.value.members.get(Ne))):[],De=[...je,(0,f.e1)(Te.text)].find(Ne=>Ne!=="")??"",Ae=Ie.get(Me.source)?.some(Ne=>ie.get(Ne)?.text!==Te.text),ze=je.length>0||we.
get(Te.text)===_e;return(Ae||!ze)&&(De!==(0,f.e1)(Te.text)||m.test(De))?{...Me,label:De,links:[...Me.links,{...Te,target:Me.target}]}:Me})}function b({links:[Y]}){const se=Y&&(0,f.YD)(Y.place.value).find(
_e=>o([_e],E)&&o([_e],v)),[ie,we]=se?[Y.place.value.members.get(se),Y.place.field.inner.get(se)]:[];return Y&&we&&ie?.type==="string"?{...Y,text:ie.text,field:we,value:ie}:void 0}const i="target to de\
st destination head in".split(" "),g=`${J} then else default on success failure fail error timeout case cases choice choices branch branches outgoing output outputs successor successors`.split(" "),j="\
after depends dependencies needs requires prev previous predecessor predecessors".split(" ");function I(Y,se){const ie=(0,A.BQ)(Y,se),we=(0,A.t5)(ie.root).flatMap(De=>y(De,ie)),_e=$(s(we),ie),Ie=_e.length>
0?_e:z(we,ie),Me=new Set(Ie.flatMap(({source:De,target:Ae})=>[De.field,Ae.field])),Te=(0,B.$z)(ie.places,({field:De})=>De),ke=[...Me].filter(De=>[...Me].some(Ae=>P(Te.get(De),Te.get(Ae))));for(const De of ke)
Me.delete(De);const je=Ie.filter(({source:De,target:Ae})=>Me.has(De.field)&&Me.has(Ae.field));return{root:ie.root,nodes:ie.places.filter(({field:De})=>Me.has(De)),edges:je}}function P(Y=[],se=[]){const ie=([
_e])=>_e?.field.keys.length??0;if(ie(se)>=ie(Y))return!1;const we=new Set(se.map(({value:_e})=>(0,f.TH)(_e)));return 2*Y.filter(({value:_e})=>(0,f.TH)(_e)!==void 0&&we.has((0,f.TH)(_e))).length>Y.length}
function y(Y,{find:se}){const ie=Y.references.flatMap(Te=>{const ke=se(Te.text,Te.place,Te.object);return ke?[{...Te,field:Y,target:ke}]:[]}),we=ie.filter(({place:Te,target:ke})=>!(0,A.FK)(Te,ke)),_e=ie.
length/Y.references.length,Ie=_e>=.5&&n(Y.references)-n(ie)<=2;return(_e>=.9||Ie&&o(Y.keys.slice(-2),g))&&2*we.length>=ie.length?[ie]:[]}function n(Y){return new Set(Y.map(({text:se})=>se)).size}function s(Y){
const se=Y.filter(ie=>!ie.some(({place:we,target:_e})=>_e.field===we.field));return[...(0,B.$z)(se,([ie])=>ie?.place.field).values()].flatMap(ie=>{const we=(0,B.$z)(ie,Me=>t(Me,E)),_e=(0,B.$z)(ie,Me=>t(
Me,i));we.delete(void 0);const Ie=[...we].flatMap(([Me,Te])=>Te.flatMap(ke=>(_e.get(Me)??[]).map(je=>r(ke,je))));return Ie.sort((Me,Te)=>d(Te)-d(Me)||_(Me)-_(Te)),Ie[0]??[]})}function t([Y],se){const ie=l(
Y?.field.keys.slice(-2)??[]),we=ie.filter(_e=>!se.includes(_e));return we.length<ie.length?we.join(" "):void 0}function r(Y,se){const ie=new Map(Y.map(we=>[we.place,we]));return se.flatMap(we=>{const _e=ie.
get(we.place),Ie=_e&&{source:_e.target,target:we.target,links:[_e,we]};return Ie?[{...Ie,label:u(we,we.place,[]),item:we.place.value}]:[]})}function d(Y){return Y.filter(({source:se,target:ie})=>!(0,A.
FK)(se,ie)&&!(0,A.FK)(ie,se)).length}function _([Y]){return Y?Y.source.field.keys.length+Y.target.field.keys.length:0}function z(Y,se){const[ie,we]=[[],[]],_e=new Set;for(const ke of Y){const je=ke.flatMap(
Ne=>R(Ne,se)),[De]=je;if(De===void 0||10*je.length<9*ke.length)continue;const Ae=De.link.field.keys.slice(De.inside.field.keys.length),ze=je.filter(({source:Ne,inside:qe})=>Ne!==qe);for(const{inside:Ne}of ze)
_e.add(Ne.key);const Ze=o(Ae,j);if(!(!Ze&&ze.length===0&&!o(Ae,g)))for(const{link:Ne,source:qe}of je){const Ye=Ne.place===qe?void 0:Ne.place,Ge={label:u(Ne,Ye,Ae),links:[Ne],item:Ye?.value};Ze?we.push(
{source:Ne.target,target:qe,...Ge}):ie.push({source:qe,target:Ne.target,...Ge})}}const Ie=ie.length<we.length?we:ie,Me=Ie.filter(({links:ke})=>ke.some(({text:je,target:De})=>De.key??(0,f.TH)(De.value)===
je)),Te=C(2*Me.length>Ie.length?Me:Ie);return _e.size>1||n(Te.flatMap(({links:ke})=>ke))>1?Te:[]}function C(Y){const se=({links:[ie]})=>ie?.field;return[...(0,B.$z)(Y,se)].flatMap(([ie,we])=>{const _e=[
...(0,B.$z)(we,({source:Ae})=>Ae)],Ie=new Map(_e.map(([Ae,ze])=>[Ae,new Map(ze.map(Ze=>[Ze.target,Ze]))])),Me=({source:Ae,target:ze})=>Ie.get(ze)?.get(Ae);if(10*we.filter(Me).length<9*we.length)return we;
const Te=Y.filter(Ae=>se(Ae)!==ie),[ke,je]=[new Set(Te.map(({source:Ae})=>Ae)),new Set(Te.map(({target:Ae})=>Ae))],De=({source:Ae,target:ze})=>je.has(Ae)&&!ke.has(Ae)&&ke.has(ze)&&!je.has(ze);return we.
flatMap(Ae=>{const ze=Me(Ae);return!ze||De(Ae)===De(ze)?Ae:De(Ae)?{...Ae,links:[...Ae.links,...ze.links]}:[]})})}function R(Y,{find:se}){for(let ie=Y.place;ie;ie=ie.outer){const we=se(JSON.stringify(ie.
key),ie),_e=[ie,we].find(Ie=>Ie?.field===Y.target.field);if(_e)return[{link:Y,source:_e,inside:ie}]}return[]}var K=e(3499),ee=e(8132),te=e(706);const p={same:"",added:"\u2795 ",modified:"\u270F\uFE0F ",
removed:"\u2796 "},w={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-dasharray:5 3"},N={
same:"-->",added:"==>",removed:"-.->"},L=40,Z=500,ne=5e4,U=40,G=6;function Q(Y,se,{isWhole:ie,hide:we}){const _e=({status:ke})=>ie||ke!=="same",Ie=new Set([...Y.filter(_e),...se.filter(_e).flatMap(le)]),
Me=se.filter(ke=>le(ke).some(_e)).flatMap(le);if(Ie.size===0)return{};for(const ke of[new Set([...Ie,...Me]),Ie]){const je=se.filter(ze=>le(ze).every(Ze=>ke.has(Ze)));if(ke.size>L||je.length>Z)continue;
const De=Y.filter(ze=>ke.has(ze)),Ae=ue(De,je,we);if(Ae.length<=ne)return{picture:Ae}}return{note:`The picture is left out: it would have ${Ie.size>L?(0,te.hS)(Ie.size,"node"):"too many connections"}.`}}
function le({source:Y,target:se}){return[Y,se]}function ue(Y,se,ie){const we=new Map(Y.map((Me,Te)=>[Me,`n${Te+1}`])),_e=(0,k.Vn)(Y.map(({name:Me})=>Me)),Ie=Y.map(Me=>{const Te=_e.get(Me.name)===1?Me.
name:Me.label;return`  ${we.get(Me)}["${p[Me.status]}${oe(ie(Te))||"?"}"]`});for(const{source:Me,target:Te,label:ke,status:je}of se){const De=`${p[je]}${oe(ie(ke))}`.trim();Ie.push(`  ${we.get(Me)} ${N[je]}${De===
""?"":`|"${De}"|`} ${we.get(Te)}`)}for(const[Me,Te]of Object.entries(w)){const ke=Y.filter(je=>je.status===Me).map(je=>we.get(je));ke.length>0&&Ie.push(`  classDef ${Me} ${Te}`,`  class ${ke.join()} ${Me}`)}
return[`flowchart ${X(Y,se)>G?"TD":"LR"}`,...new Set(Ie)].join(`
`)}function X(Y,se){const ie=new Set(se.map(({target:Ie})=>Ie)),we=Y.filter(Ie=>!ie.has(Ie)),_e=new Map((we.length>0?we:Y.slice(0,1)).map(Ie=>[Ie,1]));for(const[Ie,Me]of _e)for(const{source:Te,target:ke}of se)
Te===Ie&&!_e.has(ke)&&_e.set(ke,Me+1);return Math.max(..._e.values())}function oe(Y){return(0,ee.RK)((0,ee.Jj)(Y.replace(/\s+/g," ").trim(),U)).replace(q,se=>se==='"'?"#quot;":`#${se.codePointAt(0)};`)}
const q=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,de="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),pe="* if when id name label title \
type key handle condition event relationships".split(" ");function me(Y,se=we=>we,ie){const we=Y.head??Y.base;if(we===void 0)return;const[_e,Ie]=[Y.base??we,Y.head??we];if(_e.type!==Ie.type)return;const Me=(0,k.
j9)([Ie,_e],ie),Te=I(_e,Ie),ke=Ce(Y,Te,Me),je=[...new Set(ke.values())].sort((Ge,nt)=>Ge.rank-nt.rank);Pe(je);const De=We(Te,ke),Ae=De.filter(Ge=>Ge.status!=="same"),ze=Fe(Te,Ae);ye(Y,je,Me,ze);const Ze=new Map(
De.map(({item:Ge,source:nt,target:rt})=>[Ge,`${nt.label} \u2192 ${rt.label}`])),Ne=new Set(je.map(({place:Ge})=>Ge.key)),qe=new Set(Te.nodes.flatMap(({key:Ge,field:nt})=>Ge===void 0?[]:nt.keys.at(-2)??
"")),Ye=Ge=>Ge.filter(({status:nt})=>nt!=="removed").length;return{...Q(je,De,{isWhole:Y.status!=="modified",hide:se}),connections:Ue(Ae),size:{nodes:Ye(je),connections:Ye(De)},tells:ze,isItemKey:Ge=>Ne.
has(Ge)||Me.labelOf(JSON.stringify(Ge))!==void 0,labelOf:Me.labelOf,endsOf:Ge=>Ze.get(Ge),withItems:Ge=>qe.size===0?Ge:ge(Ge,qe,we)}}function ge(Y,se,ie){let we=ie;const _e=Y.path.map((Ie,Me)=>{const Te=Me===
0?"":Y.path[Me-1];if(Me===Y.path.length-1&&"value"in Y?we=Y.value:Ie.type!=="member"?we=Ie.item:we=we&&"members"in we?we.members.get(Ie.key):void 0,Ie.type!=="member"||Te===void 0||we===void 0||!("mem\
bers"in we))return Ie;const ke=typeof Te=="string"?Te:Te.type==="member"?Te.key:void 0;return ke!==void 0&&se.has(ke)?(0,k.s3)(we,Ie.key):Ie});return{...Y,path:_e}}const Re=({side:Y})=>Y==="head";function Le(Y){
return Y&&[Y.key,Le(Y.outer)]}function Ce({matches:Y},{nodes:se},ie){const we=Ne=>JSON.stringify(Le(Ne)),_e=se.filter(({key:Ne})=>Ne!==void 0),Ie=[...(0,B.$z)(_e,we).values()].filter(Ne=>Ne.some(Re)&&
!Ne.every(Re)),Me=new Set(Ie.flat()),Te=Ne=>Me.has(Ne)?we(Ne):`${Ne.value.id} ${Ne.key??""}`,ke=new Map(se.map((Ne,qe)=>[Ne,qe])),je=(0,B.$z)(se.filter(Re),Te),De=(0,B.$z)(Y,({base:Ne})=>Ne.id),Ae=Ne=>{
const qe=(Me.has(Ne)?void 0:De.get(Ne.value.id))??[];for(let Ye=qe.shift();Ye;Ye=qe.shift()){const Ge=je.get(`${Ye.head.id} ${(0,K.S7)(Ye.path.at(-1))}`)?.shift();if(Ge)return Ge}return je.get(Te(Ne))?.
shift()},ze=new Map;let Ze=0;for(const Ne of se){if(ze.has(Ne))continue;const qe=Re(Ne)?Ne:Ae(Ne);Ze=(qe&&ke.get(qe))??Ze+1e-6;const Ye=qe===void 0?"removed":qe===Ne?"added":"same",Ge=qe??Ne,nt=Ke(Ge,
ie),rt={name:nt,label:nt,status:Ye,rank:Ze,place:Ge,old:Ye==="same"?Ne:void 0};ze.set(Ne,rt).set(Ge,rt)}return ze}function Pe(Y){const se=(0,k.Vn)(Y.map(({name:ie})=>ie));for(const ie of Y){const we=(0,f.
TH)(ie.place.value);we&&(se.get(ie.name)??0)>1&&(ie.label=(0,k.oP)(ie.name,we))}}function Ke({key:Y,value:se,array:ie},we){const[_e,...Ie]=["componentType",...se.members.keys()].map(Te=>(0,f.TN)(se,Te)),
[Me="?"]=[(0,f.QP)(se),_e,(0,f.TH)(se),...Ie].filter(Te=>Te!==void 0);return Y??we.nameOf(se,ie)??(0,f.e1)(Me)}function We({edges:Y},se){const ie=Y.flatMap(je=>{const[De,Ae]=[se.get(je.source),se.get(
je.target)];return De&&Ae?[{...je,source:De,target:Ae,status:Re(je.source)?"added":"removed"}]:[]}),we=({source:je,target:De,label:Ae})=>`${je.rank} ${De.rank} ${Ae.replace(/(, )?output 1$/,"")}`,_e=(0,B.
$z)(ie,({status:je})=>je),Ie=(0,B.$z)(_e.get("removed")??[],we),Me=je=>Ie.get(we(je))?.pop()?"same":"added";return[...(_e.get("added")??[]).map(je=>({...je,status:Me(je)})),...[...Ie.values()].flat()].
sort((je,De)=>je.source.rank-De.source.rank||je.target.rank-De.target.rank)}function Ue(Y){const se=new Map;for(const ie of["target","label"]){const we=_e=>`${_e.source.rank} ${ie==="label"?_e.label:_e.
target.rank}`;for(const[_e,Ie,...Me]of(0,B.$z)(Y,we).values()){if(!_e||!Ie||Me.length>0||_e.status===Ie.status)continue;[_e.source,_e.target,Ie.target].every(({old:ke})=>ke)&&!se.has(_e)&&!se.has(Ie)&&
se.set(_e,Ie).set(Ie,_e)}}return Y.flatMap(ie=>{const we=se.get(ie);return we&&ie.status==="removed"?[]:[{...ie,kind:we?"rewired":ie.status,was:we}]})}function Fe({root:Y,nodes:se},ie){const we=({keys:Ae})=>`${Ae[0]}\
 ${Ae.length} ${Ae.at(-1)}`,_e=(0,B.$z)((0,A.t5)(Y),we),Ie=new Set(ie.flatMap(Ae=>Ae.links.map(({field:ze})=>ze))),Me=new Set(ie.map(({item:Ae})=>Ae)),Te=new Set([Y,...se.map(({field:Ae})=>Ae)]),ke={added:new Set,
removed:new Set};for(const Ae of ie){const ze=[Ae.source.name,Ae.target.name,...Ae.label.split(", ")].map(Ze=>JSON.stringify(Ze));for(const Ze of[...ze,...Ae.links.map(Ne=>Ne.text)])ke[Ae.status].add(
Ze)}function je(Ae,ze,Ze){if(ze===void 0||Te.has(ze))return[{text:Ze,field:Y}];const Ne=ze.keys.at(-1)===A.NQ?[{text:JSON.stringify(Ze),field:ze}]:[];if("text"in Ae)return[...Ne,{text:Ae.text,field:ze}];
const qe="members"in Ae?[...Ae.members]:[],Ye="items"in Ae?Ae.items.map(Ge=>["[]",Ge]):qe;return[...Ne,...Ye.flatMap(([Ge,nt])=>je(nt,(0,A.Fu)(ze,Ge),Ge))]}function De(Ae,ze){const Ze=_e.get(we(ze))??
[],Ne=Ze.reduce((Ye,{texts:Ge})=>Ye+(Ge.get(Ae)??0),0);if(Ne<3||!/^"?[\w.-]{0,30}"?$/.test(Ae))return!1;const qe=Ze.flatMap(({texts:Ye})=>[...Ye.values()]);return 2*Ne>qe.reduce((Ye,Ge)=>Ye+Ge,0)}return({
path:Ae,...ze})=>{const Ze=Ae.map(Ye=>Ye.type==="member"?Ye.key:"[]"),Ne=Ae.some(Ye=>"item"in Ye&&Me.has(Ye.item)),qe=(Ye,Ge)=>{const nt=je(Ye,Ze.reduce(A.Fu,Y),`${Ze.at(-1)}`),rt=nt.some(({field:st})=>Ie.
has(st)),it=({text:st,field:ct})=>{if(Ie.has(ct))return Ge.has(st);const dt=`${ct.keys.findLast(ft=>ft!=="[]")}`;return de.includes(dt)||Ge.has(st)&&o([dt],pe)||rt&&De(st,ct)};return(rt||Ne)&&nt.every(
it)};return ze.kind==="modified"?qe(ze.from,ke.removed)&&qe(ze.to,ke.added):"value"in ze&&qe(ze.value,ke[ze.kind])}}function ye(Y,se,{componentOf:ie},we){const _e=(0,K.pi)(Y),Ie=se.flatMap(ke=>{const{
key:je,value:De,array:Ae}=ke.place,ze=(0,k.qU)(De)===void 0?ie(De,Ae):void 0;return[De.id===ke.old?.value.id&&je===ke.old.key?void 0:De,ze].map(Ne=>({owner:Ne,node:ke}))}),Me=(0,B.$z)(Ie,({owner:ke})=>ke);
Me.delete(void 0);const Te=new Map(Y.matches.map(({path:ke,head:je})=>[ke.at(-1),je]));for(const ke of Y.changes){if(we(ke)||_e(ke))continue;const je=ke.path.map(Ae=>Te.get(Ae)).reverse(),De=["value"in
ke&&ke.value,...je].find(Ae=>Me.has(Ae));for(const{node:Ae}of Me.get(De)??[])Ae.status==="same"&&(Ae.status="modified")}}}),2899:((ae,he,e)=>{e.d(he,{K$:()=>f,pi:()=>A,wo:()=>k});const f=k("");function k(E){
const T=new Set,[W,F]=[new Map,new Map];for(const[v,m]of E.split(/\r\n|\r|\n/).entries()){const a=m.trim();if(a===""||a.startsWith("#"))continue;const[o,l]=a.endsWith("[]")?[a.slice(0,-2),F]:[a,W],u=o.
split(".").reverse(),S=B(o);if(u.includes(""))throw new Error(`has an empty key in line ${v+1} (join keys by single dots)`);if(u.every($=>$==="*"))throw new Error(`has only * in line ${v+1}, which wou\
ld ignore everything (name a key)`);T.add(a),l.set(S,[...l.get(S)??[],{line:a,keys:u}])}return{lines:[...T],fields:W,orders:F}}function A(E,T,W){if(E.size===0||T===void 0)return!1;const F=["*",B(T.key)].
flatMap(v=>E.get(v)??[]).filter(({keys:v})=>J(T,v));for(const{line:v}of F)W(v);return F.length>0}function B(E){return E.slice(E.lastIndexOf(".")+1)}function J(E,T){if(E===void 0||T.length===0)return T.
length===0;const W=T[0]==="*"?["*"]:E.key.split(".").reverse();return W.every((F,v)=>F===T[v])&&J(E.outer,T.slice(W.length))}}),2742:((ae,he,e)=>{e.d(he,{dj:()=>ue,OD:()=>le,qy:()=>Q});var f=e(3436),k=e(
2899),A=e(9665);function B(X,oe){const q=oe.size===0?void 0:oe.get(JSON.stringify(X));return q===void 0?X:(0,f.e1)(q)}function J({base:X,head:oe}){return X===oe?[]:f.MH.flatMap(q=>{const[de,pe]=[(0,f.
TN)(X,q),(0,f.TN)(oe,q)];return de!==pe&&de?.startsWith('"')&&pe?.startsWith('"')?[[de,pe]]:[]})}function E(X,oe){const q=new Map;for(const[me,ge]of X)q.set(me,(q.get(me)??new Set).add(ge));const de=(me,ge)=>(me.
get(ge)??me.get(`.${ge}`))===1,pe=([me,ge])=>q.get(me)?.size===1&&de(oe.base,me)&&de(oe.head,ge);return new Map(X.filter(pe))}function T(X){const oe=q=>{const de=new Map,pe=(me,ge)=>{if(me.type==="arr\
ay")for(const Ce of me.items)pe(Ce);if(me.type!=="object")return;const Re=ge!==void 0&&(0,f.QP)(me)!==void 0?[`.${JSON.stringify(ge)}`]:[],Le=ge===void 0?f.MH.flatMap(Ce=>(0,f.TN)(me,Ce)??[]):Re;for(const Ce of new Set(
[me.id,...Le]))de.set(Ce,(de.get(Ce)??0)+1);for(const[Ce,Pe]of me.members)pe(Pe,Ce)};for(const me of X)pe(me[q],"");return de};return{base:oe("base"),head:oe("head")}}function W(X,oe,q){const de={element:new Map,
member:new Map};function pe(ge,Re){if(oe.size===0&&!q)return ge;if((0,f.jn)(ge))return X.scalar(oe.get(ge.text)??ge.text);const Le=de[Re?"element":"member"],Ce=Le.get(ge.id)??me(ge,Re);return Le.set(ge.
id,Ce),Ce}function me(ge,Re){if(ge.type==="array"){const Ke=ge.items.map(We=>pe(We,!0));return X.array(Ke,ge.unordered)}const Le=new Map,Ce=q&&Re?f.Rk.map(Ke=>(0,f.TN)(ge,Ke)):[],Pe=Ke=>Ke.type==="str\
ing"&&Ce.includes(Ke.text);for(const[Ke,We]of ge.members)!(0,f.Op)(Ke,We,Re)&&!Pe(We)?Le.set(B(Ke,oe),pe(We,!1)):q||Le.set(Ke,We);return X.object(Le)}return(ge,Re=!1)=>pe(ge,Re).id}function F(X,oe,q){
const de={base:W(X,oe,!0),head:W(X,new Map,!0)};return{interner:X,renames:oe,holders:q,follow:W(X,oe,!1),bare:de}}var v=e(5408);const m=.4,a=.8,o=.9,l=4e4,u=4,S=/^(""|0|true|false|null)$/,$=.25,b=new Set(
[...f.eX,"type"]);function i(X,oe,q,de){const{compare:pe,shareRare:me}=j(X,q),ge=c(X,oe);return Re=>(Le,Ce)=>{const Pe=(0,v.qc)(Le,Ce),Ke=Pe.reduce((ye,{base:Y,head:se})=>ye+Y.length*se.length,0),We=ye=>Ke>
l?[...me(ye),...(0,v.O6)(oe,ye).flatMap(v.yU)]:ye.base.flatMap(Y=>ye.head.map(se=>({base:Y,head:se}))),Ue=Pe.flatMap(We).flatMap(ye=>{const Y=pe(ye);return(Re>0&&de(ye)?pe(ye,()=>1)>=o:Y>=Re)?[{pair:ye,
alike:Y,distance:ge(ye)}]:[]});Ue.sort((ye,Y)=>Y.alike-ye.alike||ye.distance-Y.distance);const Fe=new Set;return Ue.flatMap(({pair:ye})=>Fe.has(ye.base)||Fe.has(ye.head)?[]:(Fe.add(ye.base).add(ye.head),
[ye]))}}function c({base:X},oe){const q=new Map((0,v.Ms)(oe).map(me=>[me.base.index,me.head.index-me.base.index]));let de=0;const pe=X.map(({index:me})=>(de=q.get(me)??de,me+de));return me=>Math.abs((pe[me.
base.index]??0)-me.head.index)}function g({base:X,head:oe}){const q=({item:ge})=>[(0,f.TH)(ge),(0,f.Gg)(ge)],[de,pe]=[new Set(X.flatMap(q)),new Set(oe.flatMap(q))],me=(ge,Re)=>q(ge).every(Le=>Le!==void 0&&
!Re.has(Le));return ge=>me(ge.base,pe)&&me(ge.head,de)}function j(X,{renames:oe,follow:q}){const de=new Map([["",0]]),pe=new Set;function me(We){const Ue=de.get(We)??de.size;return de.set(We,Ue),Ue}function ge(We,Ue){
const Fe=new Set,ye=(Y,se,ie)=>{if((0,f.jn)(Y)||(Y.type==="array"?Y.items.length:Y.members.size)===0){const we=me(`${se}=${Ue==="base"?q(Y):Y.id}`);Fe.add(we),(!(0,f.jn)(Y)||S.test(Y.text))&&pe.add(we)}else if(Y.
type==="array")for(const we of Y.items)ye(we,me(`${se}[]`),!0);else for(const[we,_e]of Y.members)se===0&&(0,f.jn)(_e)&&b.has(we)||(0,f.Op)(we,_e,ie)||ye(_e,me(`${se}.${Ue==="base"?B(we,oe):we}`),!1)};
return ye(We,0,!0),Fe}const Re=new Map,Le=new Map,Ce=We=>Re.get(We)??new Set;for(const We of["base","head"]){for(const Ue of X[We])Re.set(Ue,ge(Ue.item,We));for(const[Ue,Fe]of(0,A.Vn)(X[We].flatMap(ye=>[
...Ce(ye)]))){const ye=(pe.has(Ue)?$:1)/Fe;Le.set(Ue,Math.min(Le.get(Ue)??1,ye))}}const Pe=We=>Le.get(We)??0,Ke=We=>[...Ce(We)].filter(Ue=>Pe(Ue)>=1/u);return{compare({base:We,head:Ue},Fe=Pe){const ye=we=>[
...we].reduce((_e,Ie)=>_e+Fe(Ie),0),[Y,se]=[Ce(We),Ce(Ue)],ie=[...Y].filter(we=>se.has(we));return 2*ye(ie)/(ye(Y)+ye(se))||0},shareRare(We){const Ue=new Map;for(const Fe of We.head)for(const ye of Ke(
Fe))Ue.set(ye,[...Ue.get(ye)??[],Fe]);return We.base.flatMap(Fe=>{const ye=new Set(Ke(Fe).flatMap(Y=>Ue.get(Y)??[]));return Array.from(ye,Y=>({base:Fe,head:Y}))})}}}function I(X,oe,q){const de={base:(0,v.
S3)([X]),head:(0,v.S3)([oe])},[pe]=(0,v.yU)(de);return pe?j(de,q).compare(pe):0}function P(X){return(0,f.QP)(X)!==void 0}function y(X,oe){const q=de=>X[de].some(({item:pe})=>P(pe));return!q("base")||!q(
"head")?[]:i(X,[],oe,()=>!1)(a)(X,({item:de})=>(0,f.QP)(de))}const n=/^"[\w-]{0,20}"$/,s=({item:X})=>(0,f.Gg)(X),t=500;function r(X,oe,q){let de=[],pe=X;const me=()=>pe.base.length===0||pe.head.length===
0,ge=(ye,Y)=>{const se=me()?[]:ye(pe,Y);se.length!==0&&(de=de.concat(se),pe=(0,v.FF)(pe,se))},Re=ye=>(Y,se)=>(0,v.O6)(de,Y).flatMap(ie=>ye(ie,se)),Le=q||[...X.base,...X.head].some(({item:ye})=>ye.type===
"object"),Ce=f.Rk.filter(ye=>!C(ye,X,oe));for(const ye of K(Ce,X,oe))ge(v.kk,_(ye));const Pe=({item:ye})=>ye.id,Ke=({item:ye},Y)=>Y==="base"?oe.follow(ye,!0):ye.id;for(const ye of oe.renames.size>0?[Ke,
Pe]:[Pe])ge(Re(v.eV),ye),Le&&ge(v.kh,ye);if(Le&&!me()){const ye=g(X);for(const ie of K(te(X),X,oe).slice(0,1)){const we=_e=>!f.ZM.test(ie)&&ye(_e)&&n.test((0,f.TN)(_e.head.item,ie)??"");ge((_e,Ie)=>(0,v.
kk)(_e,Ie).filter(Me=>!we(Me)),_(ie))}const Y=ie=>({item:we},_e)=>z(we,oe.bare[_e],ie);ge(Re(v.eV),Y(1)),ge(v.kh,Y(3));const se=i(X,de,oe,ye);for(const ie of[...f.eX,"key"])ge(se(0),_(ie));ge(se(0),s),
ge(se(m),({item:ie})=>ie.type==="object"?(0,f.QP)(ie)??"":void 0)}const We=Ce.length<f.Rk.length,Ue=ye=>(0,f.Gg)(ye)??(We?Ce.find(Y=>(0,f.TN)(ye,Y)):(0,f.TH)(ye));return ge(Re((ye,Y)=>We&&d(ye.base)===
d(ye.head)?(0,v.yU)(ye):(0,v.kh)(ye,Y)),({item:ye})=>Ue(ye)===void 0?"":void 0),de}function d(X){return X.map(({index:oe})=>oe).join()}function _(X){return({item:oe})=>(0,f.TN)(oe,X)}function z(X,oe,q){
return X.type!=="object"||[...X.members].filter(([pe,me])=>!(0,f.Op)(pe,me,!0)).length<q?void 0:oe(X,!0)}function C(X,oe,q){const[de,pe]=[R(oe.base,X),R(oe.head,X)];if(de===void 0||de.word!==pe?.word)
return!1;if(de.word===""&&de.first<2&&pe.first<2)return!0;const me=(0,v.kk)(oe,_(X)),ge=me.filter(({base:Ce,head:Pe})=>Ce.item.id===Pe.item.id),Re=(0,f.qy)(()=>me.filter(({base:Ce,head:Pe})=>(0,f.Gg)(
Ce.item)===(0,f.Gg)(Pe.item)).length);return 2*ge.length<me.length&&(0,v.kk)(oe,s).length>2*Re()?!0:de.word===""||oe.base.length===oe.head.length||oe.base.length>t?!1:(0,v.eV)(oe,({item:Ce},Pe)=>z(Ce,
q.bare[Pe],1)).length>ee(me,q)||(0,v.eV)(oe,s).length>Re()}function R(X,oe){const q=ge=>/^"?(.*?)(\d+)"?$/.exec((ge&&(0,f.TN)(ge.item,oe))??"")??[],[,de,pe]=q(X[0]),me=ge=>{const[,Re,Le]=q(ge);return Re===
de&&Number(Le)===Number(pe)+ge.index};return de!==void 0&&X.length>1&&X.every(me)?{word:de,first:Number(pe)}:void 0}function K(X,oe,q){const de=X.map(me=>({key:me,pairs:(0,v.kk)(oe,_(me))})),pe=(me,ge)=>me.
every(({base:Le,head:Ce},Pe)=>Le===ge[Pe]?.base&&Ce===ge[Pe]?.head)?0:ee(ge,q)-ee(me,q);return de.sort(({pairs:me},{pairs:ge})=>ge.length-me.length||pe(me,ge)),de.map(({key:me})=>me)}function ee(X,{interner:oe,
renames:q,bare:de}){const pe=X.map(({base:ge,head:Re})=>({base:ge.item,head:Re.item})),me=W(oe,new Map([...q,...pe.flatMap(J)]),!0);return pe.filter(({base:ge,head:Re})=>[me,de.head].some(Le=>Le(ge,!0)===
de.head(Re,!0))).length}function te({base:X,head:oe}){const q=(0,A.Vn)(oe.flatMap(({item:me})=>(0,f.YD)(me))),de=me=>2*(q.get(me)??0)>oe.length&&me!=="type",pe=[...q.keys()].filter(me=>de(me)&&p(X,me)&&
p(oe,me)).sort();return[...pe.filter(me=>f.ZM.test(me)),...pe]}function p(X,oe){const q=X.flatMap(({item:me})=>(0,f.TN)(me,oe)??[]).filter(me=>me.startsWith('"'));if(q.length<(f.ZM.test(oe)?1:2)||2*q.
length<=X.length||new Set(q).size<q.length)return!1;const pe=new Set(X.flatMap(({item:me})=>f.Rk.map(ge=>(0,f.TN)(me,ge))));return 2*q.filter(me=>pe.has(me)).length<q.length}const w=8,N=.5;function L(X,oe,q){
const de=oe.holders(),pe=se=>X[se].flatMap(ie=>[ie,...Z(ie,q)]),me={base:pe("base"),head:pe("head")},ge=se=>{const ie=we=>me[we].filter(({path:_e,value:Ie})=>_e.at(-1)?.type===se&&de[we].get(Ie.id)===
1);return{base:ie("base"),head:ie("head")}},Re={bases:new Set,heads:new Map};let Le=ge("item");const Ce=(se,ie)=>{const we=(0,v.kk)(Le,se).filter(({base:_e,head:Ie})=>_e.owner!==Ie.owner&&ie(_e.value,
Ie.value));for(const{base:_e,head:Ie}of we)Re.bases.add(_e.value),Re.heads.set(Ie.value,_e);Le=(0,v.FF)(Le,we)},Pe=(se,ie)=>(0,f.QP)(se)===(0,f.QP)(ie),Ke=(se,ie)=>(0,f.Gg)(se)!==void 0&&(0,f.Gg)(se)===
(0,f.Gg)(ie),We=(se,ie)=>Pe(se,ie)&&I(se,ie,oe)>=N,Ue=(se,ie)=>(de[ie].get(se??"")??0)<2,Fe=(se,ie)=>Ue(se,ie)?se:void 0;Ce(({value:se},ie)=>Fe((0,f.TH)(se),ie),(se,ie)=>((0,f.TH)(se)?.length??0)>=w||
Ke(se,ie)||We(se,ie)),Ce(({value:se},ie)=>Fe((0,f.Gg)(se)??(0,A.qU)(se),ie),We);const ye=({value:se},ie)=>z(se,oe.bare[ie],3);Ce((se,ie)=>Ue((0,f.TH)(se.value),ie)?ye(se,ie):void 0,Pe),Le=ge("member");
const Y=({path:se})=>se.at(-2)?.type==="member";return Ce(se=>Y(se)&&P(se.value)?JSON.stringify(se.path.slice(-2)):void 0,We),Re}function Z({value:X,path:oe},q){return(0,A.Vg)(X,q).flatMap(de=>{if((0,f.
jn)(de.value))return[];const pe={value:de.value,path:[...oe,de.step]};return[pe,...Z(pe,q)]})}function ne(X,oe,q,de){const pe=[],me=[],ge=[],Re=[],Le={base:[],head:[]};function Ce({base:ye,head:Y},se,ie){
ie==="element"&&Re.push(...J({base:ye,head:Y})),(ie==="element"||ie==="member"&&ye.type==="object"&&Y.type==="object")&&ge.push({base:ye,head:Y,path:se}),ye.id!==Y.id&&(ye.type==="array"&&Y.type==="ar\
ray"?Fe(ye,Y,se):ye.type==="object"&&Y.type==="object"?Ue({base:ye,head:Y},se,ie):ie!=="own"&&(0,f.jn)(ye)&&(0,f.jn)(Y)&&oe.renames.get(ye.text)===Y.text?me.push({path:se,from:(0,f.e1)(ye.text),to:(0,f.
e1)(Y.text)}):pe.push({kind:"modified",path:se,from:ye,to:Y}))}function Pe({base:ye,head:Y},se,ie,we){ye!==void 0&&Y!==void 0?Ce({base:ye,head:Y},se,ie):Y!==void 0&&!Ke(Y,se)?(pe.push({kind:"added",path:se,
value:Y}),Le.head.push({value:Y,path:se,owner:we}),q.heads.size>0&&We(Y,se)):ye!==void 0&&!q.bases.has(ye)&&(pe.push({kind:"removed",path:se,value:ye}),Le.base.push({value:ye,path:se,owner:we}))}function Ke(ye,Y){
const se=q.heads.get(ye);return se===void 0?!1:(pe.push({kind:"moved",path:Y,from:se.path}),Ce({base:se.value,head:ye},Y,Y.at(-1)?.type==="member"?"member":"element"),!0)}function We(ye,Y){for(const{step:se,
value:ie}of(0,A.Vg)(ye,de)){const we=[...Y,se];Ke(ie,we)||We(ie,we)}}function Ue(ye,Y,se){for(const{key:ie,from:we,isRenamed:_e,...Ie}of U(ye,oe)){const Me=[...Y,{type:"member",key:ie}];_e?(pe.push({kind:"\
moved",path:Me,from:[...Y,{type:"member",key:we}]}),Re.push([JSON.stringify(we),JSON.stringify(ie)])):we!==ie&&me.push({path:Me,from:we,to:ie});const Te=Ie.base!==void 0&&(0,f.Op)(ie,Ie.base,se==="ele\
ment");Pe(Ie,Me,Te?"own":"member",ye)}}function Fe(ye,Y,se){const ie={base:(0,v.S3)(ye.items),head:(0,v.S3)(Y.items)},we=r(ie,oe,Y.unordered).filter(Te=>!q.bases.has(Te.base.item)&&!q.heads.has(Te.head.
item)),_e=(0,A.Oe)(ie,we,de),Ie=new Set((0,v.Ms)(we).map(Te=>Te.head.index)),Me=_e.filter(Te=>Te.base&&Te.head&&!Ie.has(Te.index));Me.length>0&&!Y.unordered&&pe.push({kind:"reordered",path:se,moved:Me.
map(({step:Te})=>Te)});for(const{step:Te,...ke}of _e)Pe(ke,[...se,Te],"element",ie)}return Ce(X,[],"root"),{changes:pe,references:me,matches:ge,renames:Re,unmatched:Le}}function U({base:X,head:oe},q){
const{renames:de,follow:pe,holders:me}=q,ge=new Map(X.members),Re=new Map,Le=(Ue,Fe)=>Ue.id===Fe.id||pe(Ue)===Fe.id;for(const Ue of[Le,()=>!0])for(const Fe of[ye=>ye,ye=>B(ye,de)])for(const[ye,Y]of ge){
const se=Fe(ye),ie=oe.members.get(se);if(ie===void 0||Re.has(se)||!Ue(Y,ie))continue;ge.delete(ye);const we=ye!==se&&P(Y)&&!me().base.has(JSON.stringify(ye));Re.set(se,{key:se,from:ye,isRenamed:we,base:Y,
head:ie})}const Ce=new Map([...oe.members].filter(([Ue])=>!Re.has(Ue))),Pe={base:[...ge.keys()],head:[...Ce.keys()]},Ke=y({base:(0,v.S3)([...ge.values()]),head:(0,v.S3)([...Ce.values()])},q);for(const Ue of Ke){
const[Fe="",ye=""]=[Pe.base[Ue.base.index],Pe.head[Ue.head.index]];ge.delete(Fe),Re.set(ye,{key:ye,from:Fe,isRenamed:!0,base:Ue.base.item,head:Ue.head.item})}for(const[Ue,Fe]of Ce)Re.has(Ue)||Re.set(Ue,
{key:Ue,from:Ue,head:Fe});const We=Array.from(ge,([Ue,Fe])=>({key:Ue,from:Ue,base:Fe}));return[...Re.values(),...We].sort((Ue,Fe)=>Ue.key<Fe.key?-1:1)}const G=5;function Q(X,oe){const q=new f.Ms(k.K$),
[de,pe]=[X,oe].map(me=>(0,f.yR)(me,q));return de&&pe&&le([{base:de,head:pe}],q)[0]}function le(X,oe,q=[]){const de=(0,f.qy)(()=>T(X)),pe=X.flatMap(({head:Ce,base:Pe})=>[Ce,Pe]),me=(0,f.qy)(()=>(0,A.j9)(
pe,(0,A.j9)(q).itemOf)),ge=(Ce,Pe)=>me().componentOf(Ce,Pe);function Re(Ce){const Pe=F(oe,Ce,de);return X.map(Ke=>{const We=ne(Ke,Pe,{bases:new Set,heads:new Map},ge),{base:Ue,head:Fe}=We.unmatched;if(Ue.
length===0||Fe.length===0)return We;const ye=L(We.unmatched,Pe,ge);if(ye.heads.size===0)return We;const Y=ne(Ke,Pe,ye,ge);return Y.matches.filter(({head:se})=>ye.heads.has(se)).length===ye.heads.size?
Y:We})}let Le=new Map;for(let Ce=0;Ce<G;Ce++){const Pe=Re(Le),Ke=Pe.flatMap(Ue=>Ue.renames),We=Ke.length===0?new Map:E(Ke,de());if(Le.size===We.size&&[...Le].every(([Ue,Fe])=>We.get(Ue)===Fe)){if(Pe.some(
({changes:Ue})=>Ue.length>0))return Pe;break}Le=We}return Re(new Map)}function ue(X){if((0,f.jn)(X))return X.text;if(X.type==="array"){const q=X.items.map(ue);return`[${(X.unordered?q.sort():q).join()}\
]`}return`{${Array.from(X.members,([q,de])=>`${JSON.stringify(q)}:${ue(de)}`).sort().join()}}`}}),3499:((ae,he,e)=>{e.d(he,{Ab:()=>c,S7:()=>z,a2:()=>r,gN:()=>y,lY:()=>d,pi:()=>g,rL:()=>n});var f=e(3436),
k=e(5408);const A=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oord(inate)?s?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,B=["x","y"],J=c("viewport canvas"),E=c("w \
h width height left top zoom"),T=[["x"],["position"],["left","top"]],W=c("selected dragging"),F=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
v=/^\d{4}-\d\d-\d\d$/,m=c("_?id uuid guid identifier instanceIdentifier"),a=/^\d{1,15}$/,o=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,l=/^(.*[-_])(?=\w*\d[A-Za-z]|[A-Za-z]+[A-Z])[A-Za-z\d]{5,6}$/,
u=/(id|handle)$/i,S=c("_?rev revision version versionId activeVersionId versionCounter versionNumber"),$=c("meta(data)? .*info revision flow workflow"),b=100,i=[[c(".*(updated|modified|created|edited|\
saved|exported|published|deployed)[-_]?(at|on|date|time)*"),F,v],[c(".*(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)*"),F],[c(".*timestamp .*iteration"),F],[c("[lc]Mo\
d [mc]time (last[-_]?active|built|generated)[-_]?(at|on|date|time)*"),F,v],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];function c(R){return new RegExp(`^(${R.
replaceAll(" ","|")})$`,"i")}function g({base:R,head:K,changes:ee,matches:te,references:p}){const w=(0,f.qy)(()=>ee.flatMap(ne=>P(ne)??[]).slice(0,b)),N=(0,f.qy)(()=>j(te)),L=(0,f.qy)(()=>(0,k.$z)(p,({
path:ne})=>ne[r(ne)-1])),Z={base:(0,f.qy)(()=>new Set((0,f.PX)(R))),head:(0,f.qy)(()=>new Set((0,f.PX)(K)))};return ne=>{const{kind:U,path:G}=ne;if(U==="reordered"||U==="moved")return!1;const[Q,le=Q]=U===
"modified"?[ne.from,ne.to]:[ne.value];if(C(Q)&&C(le)&&s(G,Q.type==="literal"))return!0;const ue=Pe=>"text"in Pe&&/^(true|false)$/.test(Pe.text);if(W.test(z(G.at(-1)))&&t(G[r(G)-1])&&ue(Q)&&ue(le))return!0;
if(U!=="modified"||Q.type!==le.type||!("text"in Q)||!("text"in le))return!1;const[oe,q,de]=[z(G.at(-1)),(0,f.e1)(Q.text),(0,f.e1)(le.text)],pe=(...Pe)=>[q,de].every(Ke=>Pe.some(We=>We.test(Ke)));if(i.
some(([Pe,...Ke])=>Pe.test(oe)&&pe(...Ke)))return!0;const me=z(G.at(-2));if(S.test(oe)&&pe(a,o))return me===""||$.test(me);const ge=u.test(oe)?[...L().get(G.at(-2))??[],...w()]:[];if(I(q,ge)===de)return!0;
const Re=Pe=>Pe&&(0,f.TH)(Pe.base)===Q.text&&(0,f.TH)(Pe.head)===le.text;if(pe(o)&&G.slice(0,-2).some(Pe=>Re(N().get(Pe))))return!0;const Le=m.test(oe)||oe===`${z(G.at(-3)).replace(/s$/,"")}Id`,Ce=pe(
o)||pe(l)&&l.exec(q)?.[1]===l.exec(de)?.[1];return me===""&&Le&&Ce&&!Z.head().has(q)&&!Z.base().has(de)}}function j(R){return new Map(R.map(K=>[K.path.at(-1),K]))}function I(R,K){const ee=K.filter(({from:p,
to:w})=>p!==R&&R.includes(p)&&!R.includes(w)),te=[...new Map(ee.map(({from:p,to:w})=>[p,w]))];return te.sort(([p],[w])=>w.length-p.length),te.reduce((p,[w,N])=>p.replaceAll(w,N),R)}function P(R){const[
K,ee]=R.path.slice(-2);if(!(!(R.kind==="modified"&&K?.type==="item"&&m.test(z(ee)))||R.from.type!=="string"||R.to.type!=="string"))return{from:(0,f.e1)(R.from.text),to:(0,f.e1)(R.to.text)}}function y(R){
return o.test(R)||F.test(R)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(R)}function n(R,K){const ee=(0,f.jn)(K)&&(m.test(R)||R==="name"&&f.kk.test(K.text)),te=B.includes(R)||A.test(R)&&K.type!=="literal";return ee||
te&&C(K)}function s(R,K){const[ee,te]=[R.at(-2),z(R.at(-1))],p=R.slice(r(R)).find(N=>A.test(z(N)));return p?p===R.at(-1)?!K:te===""||B.includes(te)||E.test(te):te==="zoom"&&J.test(z(ee))||B.includes(te)||
E.test(te)&&t(ee)}function t(R){const K=R?.type==="item"&&R.item.type==="object"?R.item.members:void 0;return T.some(ee=>ee.every(te=>K?.has(te)))}function r(R){return R.slice(0,-1).findLastIndex(({type:K})=>K===
"item")+1}function d(R,{matches:K}){const ee=j(K),te=new Map;for(const p of R){const w=r(p.path),[N,L]=[p.path[w-1],p.path[w]],Z=B.includes(z(L)),ne=Z?B:A.test(z(L))?[z(L)]:[],[U,G]=[_(ee.get(N)?.base,
ne),_(ee.get(N)?.head,ne)],Q=[...p.path.slice(0,w),{type:"member",key:ne.join(", ")}];U&&G?te.set(Z?N:L,{kind:"modified",path:Q,from:U,to:G}):te.set(p,p)}return[...te.values()]}function _(R,K){const ee=R?.
type==="object"?K.flatMap(te=>R.members.get(te)??[]):[];if(!(ee.length<K.length))return ee.length>1?{type:"array",id:0,items:ee,unordered:!1}:ee[0]}function z(R){return R?.type==="member"?R.key:""}function C(R){
if(R.type==="literal")return/\d/.test(R.text);const K=R.type==="array"?R.items:R.type==="object"?[...R.members.values()]:[];return K.length>0&&K.every(C)}}),9665:((ae,he,e)=>{e.d(he,{Vn:()=>P,s3:()=>c,
Oe:()=>$,Vg:()=>b,j9:()=>m,qU:()=>a,oP:()=>I});var f=e(3436),k=e(5408),A=e(3499),B=e(6997),J=e(7856);function E(n){const t=n.flatMap(_=>_.type==="object"?[..._.members]:[]).filter(([,{type:_}])=>_==="\
string"),r=[...(0,k.$z)(t,([_])=>_)].flatMap(([_,z])=>{const{size:C}=new Set(z.map(([,{id:p}])=>p));if(!(C>1&&C===z.length&&2*C>n.length)||_==="type"||B.Z_.test(_))return[];const K=n.flatMap(p=>T(p,_)??
[]),ee=2*K.length>n.length&&!K.some(A.gN),te=z.reduce((p,[,w])=>p+("text"in w?w.text.length:0),0);return ee?[{key:_,size:C,length:te}]:[]});r.sort((_,z)=>z.size-_.size||_.length-z.length||(_.key<z.key?
-1:1));const[d]=r;return _=>d&&T(_,d.key)}function T(n,s){const t=(0,f.C5)(n,s),r=t?.type==="string"?(0,f.e1)(t.text):"";return/^[^\n]{1,60}$/.test(r)&&!(0,J.$C)(s,t,n)?r:void 0}const W=/group|parent|folder|owner/i,
F=/(-[\da-f]{4}){3}-[\da-f]{12}/i,v=40;function m(n,s=t=>{}){const t=n.map(S),r=C=>t.find(R=>R.get(C))?.get(C)??(/[^\d"]/.test(C)?s(C):void 0);function d(C,R){for(const K of(0,f.YD)(C).sort()){if(W.test(
K))continue;const ee=`${(0,f.TN)(C,K)}`,te=K==="type"?`"${ee.split(":")[1]}`:ee,p=r(te);if(p===void 0||a(p.item)===void 0)continue;const w=t.some(N=>{const L=N.get(te);return L&&(L.array===R||l(R,L.item))});
if(K==="type"||!w)return p.item}}function _(C,R){const K=(0,f.Gg)(C);return a(C)??a(d(C,R))??(K&&(0,f.e1)(K))}function z(C,R=/\d/.test(C)){const K=R?r(C):void 0;return K&&(_(K.item,K.array)??y(K.item))}
return{itemOf:r,componentOf:d,nameOf:_,labelOf:z}}function a(n){const s=(0,f.Ku)(n,["name","Name"]);if(s&&!f.kk.test(s))return(0,f.e1)(s);const r=s===void 0&&(0,f.Ku)(n,f.eX)!==void 0?void 0:(0,f.Gg)(
n)??(n&&o(n));return r&&(0,f.e1)(r)}function o(n){const s=(0,f.C5)(n,"localeData");return[...(s?["en",...(0,f.YD)(s)]:[]).map(_=>(0,f.C5)(s,_)),(0,f.C5)((0,f.C5)(n,"data"),"node")].map(_=>(0,f.Gg)(_)??
(0,f.Ku)(_,["display_name"])).find(_=>_!==void 0)}function l(n,s){return(0,f.YD)(s).map(r=>(0,f.C5)(s,r)).some(r=>r?.type==="array"&&r.items===n)}const u=new WeakMap;function S(n){const s=u.get(n);if(s)
return s;const t=new Map,r=d=>{if(d.type==="object")for(const _ of d.members.values())r(_);if(d.type==="array")for(const _ of(0,k.S3)(d.items)){const z=(0,f.YD)(_.item).filter(R=>f.ZM.test(R)),C=new Set(
z.flatMap(R=>(0,f.TN)(_.item,R)??[]));for(const R of C)t.set(R,t.has(R)?void 0:_);r(_.item)}};return r(n),u.set(n,t),t}function $(n,s,t){const r=(0,k.FF)(n,s),d=[...r.base.map(R=>({...R,base:R.item})),
...s.map(({base:R,head:K})=>({...K,base:R.item,head:K.item})),...r.head.map(R=>({...R,head:R.item}))],_=j(d,t),z=E(d.filter(R=>!_.has(R)).map(({item:R})=>R)),C=R=>i(R,_.get(R),z(R.item));return d.map(
R=>({...R,step:C(R)})).sort(g)}function b(n,s){return n.type==="object"?Array.from(n.members,([r,d])=>({step:{type:"member",key:r},value:d})):(n.type==="array"?$({base:[],head:(0,k.S3)(n.items)},[],s):
[]).map(({step:r,item:d})=>({step:r,value:d}))}function i({item:n,index:s},t,r){return t===void 0?{type:"element",index:s,item:n,text:r}:c(n,t)}function c(n,s){const t=y(n),r=t!==void 0&&t.length<=v&&
!s.startsWith(t);return{type:"item",label:s,...r&&{hint:t},item:n}}function g({step:n},{step:s}){return n.type==="item"&&s.type==="item"?n.label<s.label?-1:1:n.type==="element"&&s.type==="element"?n.index-
s.index:n.type==="item"?-1:1}function j(n,s){const t=new Map,r=new Set;let d=n.filter(({item:te})=>(a(te)??(0,f.Gg)(te)??(0,f.TH)(te))!==void 0);const _=te=>{const p=d.map(te),w=P(p);d=d.filter((N,L)=>{
const Z=p[L];return Z===void 0||w.get(Z)!==1||r.has(Z)?!0:(r.add(Z),t.set(N,Z),!1)})};_(({item:te})=>a(te));const z=new Map(d.map(te=>[te,a(te.item)??a(s(te.item,te.array))])),C=P([...z.values()]),R=te=>{
const[p,w]=[z.get(te),(0,f.Gg)(te.item)];return a(te.item)??(C.get(p)===1?p:void 0)??(w&&(0,f.e1)(w))},K=(te,p)=>{const[w,N]=[(0,f.TH)(te.item),R(te)??y(te.item)];return w?I(N,w,p):N};_(te=>R(te)??K(te,
F)),_(te=>K(te,F)),_(te=>K(te,/$/));const ee=({index:te,head:p})=>`[${te}${p?"":", before"}]`;return _(te=>`${R(te)??y(te.item)??K(te,/$/)} ${ee(te)}`),t}function I(n,s,t=F){const r=(0,f.e1)(s).replace(
t,"");return n?`${n} (${r})`:r}function P(n){const s=new Map;for(const t of n)s.set(t,(s.get(t)??0)+1);return s}function y(n){const s=(0,f.QP)(n);return s?.startsWith('"')?(0,f.e1)(s):void 0}}),6997:((ae,he,e)=>{
e.d(he,{BQ:()=>T,FK:()=>$,Fu:()=>m,NQ:()=>J,Z_:()=>B,t5:()=>v});var f=e(3436),k=e(3499);const A=[(0,k.Ab)("_?id key uuid guid identifier"),(0,k.Ab)("(node|step|state)_?id"),(0,k.Ab)("name label title \
alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,k.Ab)("\\*")],B=(0,k.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),J="*",E=64;function T(b,i){const c=W([]),g=[],[j,I]=[new Set,
new Set];for(const n of[b,i])l(n,j,I);function P(n,s,t){if((0,f.jn)(n))a(n.text,s,t);else if(n.type==="object")y(n,s,t);else{const r=n.items.length>1&&n.items.some(({type:d})=>d==="array");for(const[d,
_]of n.items.entries())P(_,F(s,"[]"),{...t,array:n.items,object:void 0,...r&&{slot:d}})}}function y(n,s,{key:t,array:r,map:d,..._}){let z=_;if(r!==void 0||t!==void 0){const ee={side:_.side,value:n,field:s,
outer:_.place,key:t,array:r??[]};z={..._,place:ee,map:d},g.push(ee)}const R=2*(0,f.YD)(n).filter(ee=>!B.test(ee)&&j.has(ee)).length>=n.members.size&&[...n.members.values()].every(o),K=z===_&&(0,f.YD)(
n).some(ee=>d?.members.has(ee));for(const[ee,te]of n.members){const p=F(s,R||K?J:ee);K&&a(JSON.stringify(ee),p,z,te),(!K||te.type==="array")&&P(te,p,{...z,object:n,...R&&{key:ee,map:n}})}}return P(b,c,
{side:"base"}),P(i,c,{side:"head"}),{root:c,places:g,find:u(g)}}function W(b){return{keys:b,inner:new Map,texts:new Map,references:[]}}function F(b,i){const c=b.inner.get(i)??W([...b.keys,i]);return b.
inner.set(i,c),c}function v(b){const i=[b];for(const c of i)for(const g of c.inner.values())i.push(g);return i}function m(b,i){return b?.inner.get(i)??b?.inner.get(J)}function a(b,{keys:i,texts:c,references:g},{
place:j,slot:I,object:P},y){c.set(b,(c.get(b)??0)+1);const n=b.startsWith('"')?b.length>2:B.test(i.findLast(s=>s!=="[]")??"")&&Number.isInteger(Number(b));j&&n&&g.push({text:b,place:j,slot:I,value:y,object:P})}
const o=({type:b})=>b==="object";function l(b,i,c){if(c.has(b.id))return;if(c.add(b.id),(0,f.jn)(b)){i.add((0,f.e1)(b.text));return}const g=b.type==="array"?b.items:[...b.members.values()];if(!g.some(
o))for(const j of(0,f.YD)(b))i.add(j);for(const j of g)l(j,i,c)}function u(b){const i={base:new Map,head:new Map};for(const c of b){const g=(j,I)=>{const P=A.findIndex(n=>n.test(j));if(P<0)return;const y=i[c.
side].get(I)??[];y[P]=(y[P]??new Set).add(c),i[c.side].set(I,y)};c.key!==void 0&&g(J,JSON.stringify(c.key));for(const[j,I]of c.value.members)(0,f.jn)(I)&&g(j,I.text)}return(c,g,j)=>{const I=i[g.side].
get(c)?.find(n=>n);if(!I||I.size>E)return;const P=I.size>1?[...j?.members.values()??[]].map(({id:n})=>n):[],y=[...I].filter(({outer:n})=>[...n?.value.members??[]].some(([s,{id:t}])=>f.ZM.test(s)&&P.includes(
t)));return S(y.length>0?y:[...I],g,g)}}function S(b,i,c){const g=c?b.filter(n=>$(n,c)):b;if(g.length===0&&c)return S(b,i,c.outer);const j=g.length>1?g.filter(({value:n})=>n.members.size>2):g,I=j.map(
({field:{keys:n}})=>{const s=n.findIndex((t,r)=>t!==i.field.keys[r]);return s<0?0:n.length-s}),[P,...y]=j.filter((n,s)=>I[s]===Math.min(...I));return y.length===0?P:void 0}function $(b,i){return b!==void 0&&
(b===i||$(b.outer,i))}}),7856:((ae,he,e)=>{e.d(he,{$C:()=>P,Wr:()=>t,_p:()=>y,lb:()=>g});var f=e(706),k=e(3436);const A=8,B="authorization|bearer|passw(?:or[dt]|d)|passphrase|passcode|pwd|secret|token\
|api[-_. ]?key|(?:access|secret|private|subscription|account|functions|master|signing|shared|encryption|consumer|auth|app)[-_. ]?key|cookie",J=new RegExp(`(?:(?:${B})(?:value)?|(?:password|secret|apik\
ey|accesstoken|cookie)s)$`),E="(?:max|min|num|count|stop|end|pad|bos|eos|unk)",T=new RegExp(`^x?(?:${B}|(?:password|secret|apikey|cookie)s)$`),W=/name|key|header|field/i,F=/^(k|id|label|title|property|var(iable)?|param(eter)?|type)$/i,
v=/^(.*values?|default|contents?|val|v)$/,m=/\{\{|\$\{|<%/,{raw:a}=String,o=a`\\{0,7}`,l="[\"'`]",u=a`(?<!${E}[-_. ]?)(?:${B})`,S=a`(?!\p{L}{1,20}(?:[.:!?]?(?:${l}|[\s,;&)}\]\\])|$)|[\p{L}_.]{1,60}[([]|(?:process\.|\$)env|\$?\{)`,
$=a`(?:(?:bearer|basic|token)\s{1,4})?`,b=a`\s?${o}${l}\s{0,4}[,+]|${o}${l}?\s{0,4}\]?\s{0,4}(?::\s{0,4}\w{1,20}\s{0,4}(?==))?`+a`(?:=>|[:=!]?={1,3}|:|(?:\|\||\?\?)=?|\((?=${l}${S}(?!\w+:/)(?:(?!${l})\S){6,}${l}))`,
i=a`(?:(?!\1)(?:\\.|[^\\\n])){1,4000}`,c=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,/(?<=:thin:[\w.]{1,100}\/)[^\s"'@]+(?=@)/,
a`(?<=(?:[?&;#]|%3F|%26)(?:[\w.-]{0,40}(?:${u}|signature|key)|code|sig|auth)(?:=|%3D))(?!\$?\{)(?:(?!%26|%23)[^&#\s"'<>\\]|'(?=\w))+`,/(?<=:\/\/[^\s"'<>?#]{0,100}hook[^\s"'<>?#]{0,100}\/)(?=[\w-]{0,99}\d)(?=[\w-]{0,99}[a-z])(?:[a-z\d]{16,}|[\w-]{60,})/,
a`(?<=${u}(?:${b})\s{0,9}(${o}(?:"""|'''|${l})))${i}(?:\1\s{0,4}\+\s{0,4}${l}${i})?(?=\1(?!:))`,/(?<=\b(?:cookie|authorization):\s{0,4})(?=(?:[\w-]{1,20}\s)?[\w.-]{1,60}=)(?:=\\{0,7}"[^"\n]*"|[^"'`\n\\])+/,
a`(?<=${u}\s{0,4}=\s{0,4}${$})${S}(?:(?!${l})[^\s,;&)}\]\\]){6,}`,a`(?<=${u}(?:[\s*_]{0,4}:|\s\|(?!\|))\*{0,2}(?:[\s_|>]|${l}){0,6}${$}|authorization:\s{0,4}[\w-]{1,20}\s{1,4})${S}(?:(?!${l})[^\s,)}\]\\]|[')}\]](?=\w)){6,}`,
a`(?<=\bbearer\s{1,4})${S}[\w.~+/=-]{8,}|(?<=\bbasic\s{1,4})${S}[\w+/=]{8,}(?![\w-])`,a`(?<=<[\w:.-]{0,40}${u}(?:\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,a`(?<=${u}(?:${o}["'],?|\n|\\n)(?:\s|\\n){0,20}${o}["']?\b(?:value|content|default)${o}["']?\s{0,4}[:=]\s{0,4}${o}["']?)${S}(?!\s)[^"'\n\\<>]{1,4000}`,
a`(?<=<[^<>]{0,200}["']${u}${o}["'][^<>]{0,200}\svalue=${o}["'])[^"'\n\\<>]{1,4000}`,/(?<=\s(?:-u|--user)[\s=]{0,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,a`(?<=\s(?:--?[\w-]{0,30}${u}[\s=]{1,4}|-b\s{0,4}(?=["']?[\w.-]{1,60}=))["']?)(?![-\s])${S}(?:(?<=["'])[^"'\n]+|[^\s"']{4,})`,
/(?<=(?:btoa|base64\w*|b64encode|Buffer\.from)\(\s?b?["'`][^\s"'`:]{1,100}:)[^"'`\n]+/,/(?<=\b(?:auth|\w{0,20}basic_?auth)\s?(?:=\s?)?[([]["'][^"'\n]{1,100}["'],\s?["'])[^"'\n]+/,/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)[\s\S]{1,9999}?(?=-----|$)/,
/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?=[\w.-]{0,99}\d)(?:gh[oprsu]_|github_pat_|glpat-|npm_|hf_|sk-|[rs]k_(?:live|test)_|SG\.|ya29\.|shp\w{2}_|whsec_|GOCSPX-|pypi-|xapp-|xox|d[op]p_v1_|AIza|kg-)[\w.-]{16,}|A[KS]IA[A-Z\d]{16}|(?:bot)?\d{8,10}:AA[\w-]{16,})/].
map(r=>new RegExp(r,"giu"));function g({workflows:r}){const d=new f.pO,_=C=>C.length>=A&&!new RegExp("^\\p{L}+$","u").test(C);for(const{secrets:C,files:R}of r){const K=R.flatMap(({base:ee,head:te})=>[
ee,te].flatMap(t));for(const ee of[...C,...K]){const te=[ee,ee.replace(/^(?:bearer|basic|token) /i,""),...(0,k.PX)((0,k.yR)(ee))];for(const p of te)d.add(p,_)}}const z=new Map;return C=>{const R=z.get(
C);if(R)return R;const K=[],ee=w=>(K.push(w),f.v5),p={shown:c.reduce((w,N)=>w.replace(N,ee),d.hide(C,ee)),hidden:JSON.stringify(K)};return z.set(C,p),p}}function j(r){const d=I(r);return J.test(d)&&!d.
match(`^${E}`)}function I(r){return r.toLowerCase().replace(/[^a-z]/g,"")}function P(r,d,_){return n(d)?!1:j(r)?s(d)||T.test(I(r)):!v.test(I(r))||_?.type!=="object"?!1:[..._.members].some(([z,C])=>{const R=(0,k.
jn)(C)&&(C.text==="true"?z:F.test(z)&&(0,k.e1)(C.text));return W.test(z)&&j(`${(0,k.TN)(_,z)}`)||R&&T.test(I(R))})}function y(r,...d){return d.every(n)?!1:r.some((_,z)=>{const C=r[z-1],R=C&&"item"in C?
C.item:void 0,K=r.slice(z+1).every(({type:te})=>te==="element"),ee=te=>_.type==="member"&&P(_.key,K?te:void 0,R);return d.some(ee)})}function n(r){return r?.type==="literal"&&!/\d/.test(r.text)}function s(r){
return r?.type==="array"?r.items.every(s):r!==void 0&&(0,k.jn)(r)}function t(r){const d=[],_=z=>{if(z!==void 0)if((0,k.jn)(z))_((0,k.yR)((0,k.e1)(z.text)));else if(z.type==="array")for(const C of z.items)
_(C);else for(const[C,R]of z.members)P(C,R,z)&&(0,k.PX)(R,d),_(R)};return _(r),d.filter(z=>!m.test(z))}}),5408:((ae,he,e)=>{e.d(he,{$z:()=>W,FF:()=>m,Ms:()=>v,O6:()=>a,S3:()=>A,eV:()=>B,kh:()=>J,kk:()=>E,
qc:()=>T,yU:()=>F});var f=e(8965);const k=500;function A(o){return o.map((l,u)=>({item:l,index:u,array:o}))}function B(o,l){const u=c=>o[c].map(g=>l(g,c)),S=(c,g)=>c!==void 0&&c===g,$=(0,f.E)(u("base"),
u("head"),{maxEditLength:k,comparator:S});if($===void 0)return v(J(o,l));let[b,i]=[0,0];return $.flatMap(({added:c,removed:g,count:j})=>{const[I,P]=[o.base.slice(b,b+j),o.head.slice(i,i+j)];return c||
(b+=j),g||(i+=j),c||g?[]:F({base:I,head:P})})}function J(o,l){return T(o,l).flatMap(F)}function E(o,l){return T(o,l).flatMap(u=>u.base.length===1&&u.head.length===1?F(u):[])}function T(o,l){const u=W(
o.head,S=>l(S,"head"));return u.delete(void 0),[...W(o.base,S=>l(S,"base"))].flatMap(([S,$])=>{const b=u.get(S);return b?[{base:$,head:b}]:[]})}function W(o,l){const u=new Map;for(const S of o){const $=l(
S),b=u.get($);b?b.push(S):u.set($,[S])}return u}function F({base:o,head:l}){return o.flatMap((u,S)=>{const $=l[S];return $===void 0?[]:[{base:u,head:$}]})}function v(o){const l=[];for(const S of o.toSorted(
($,b)=>$.base.index-b.base.index)){let[$,b]=[0,l.length];for(;$<b;){const i=$+b>>1;(l[i]?.last.head.index??0)<S.head.index?$=i+1:b=i}l[$]={last:S,before:l[$-1]}}const u=[];for(let S=l.at(-1);S;S=S.before)
u.push(S.last);return u.reverse()}function m({base:o,head:l},u){const S=new Set(u.flatMap($=>[$.base,$.head]));return{base:o.filter($=>!S.has($)),head:l.filter($=>!S.has($))}}function a(o,l){const u=v(
o),S={base:0,head:0};return T(l,({index:$},b)=>{for(;(u[S[b]]?.[b].index??1/0)<$;)S[b]++;return S[b]})}}),9462:((ae,he,e)=>{e.d(he,{N:()=>A,R:()=>B});var f=e(7279),k=e(706);async function A(J,{ms:E,error:T},W){
const F=new AbortController,v=setTimeout(()=>F.abort(T),E),m=Math.min(J.endsAt,performance.now()+E);try{return await W({...J,signal:AbortSignal.any([J.signal,F.signal]),endsAt:m})}finally{clearTimeout(
v)}}function B(J,E){const T=`${E} within ${(0,k.zK)(J)} (timeout-minutes)`;return{ms:J,error:new f.HR({what:T,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ae,he,e)=>{e.d(
he,{CQ:()=>F,Rs:()=>m,TF:()=>a,Uc:()=>v,lo:()=>u});var f=e(7598),k=e(1455),A=e(6760),B=e(7975),J=e(7279),E=e(706);const T={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk \
is read-only",EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name alre\
ady exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"another program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function W(S){return/^E[A-Z0-9]+$/.test(Object(S).code)}
function F(S){if(!W(S))return(0,J.gJ)(S);const{code:$="",errno:b=0}=S;return T[$]??(0,B.getSystemErrorMap)().get(b)?.[1]??$}function v(S){const{path:$,dest:b=$}=Object(S);return W(S)&&b?`${F(S)} (${(0,E.
MW)(b)})`:F(S)}function m(S,$,b="Set another directory, or free some space."){const i=Object(S).code==="ENAMETOOLONG",c={what:`Can't write ${$}`,why:F(S),cause:S};return new J.HR({...c,advice:i?"Set a\
 shorter name.":b})}async function a(S){await(0,k.rm)(S,{recursive:!0,force:!0,maxRetries:10})}const o=/^\.workflow-export-[0-9a-f]{12}$/;async function l(S,$,b=(0,A.dirname)(S)){const i=(0,A.join)(b,
`.workflow-export-${(0,f.randomBytes)(6).toString("hex")}`);try{await(0,k.writeFile)(i,$,{flag:"wx"}),await(0,k.rename)(i,S)}catch(c){throw await a(i).catch(()=>{}),c}}async function u(S,$){await l(S,
$).catch(b=>{throw m(b,S)})}}),7279:((ae,he,e)=>{e.d(he,{$N:()=>A,HR:()=>k,gJ:()=>T,h_:()=>E,iT:()=>J});const f=null;class k extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(F){
super(B(F),{cause:F.cause}),this.what=F.what,Object.assign(this,F)}with(F){return new k({...this,cause:this,...F})}}function A({what:W,why:F=""}){return F===""?W:`${W}: ${F}`}function B(W){const F=A(W);
return`${F}${/[.!?…]$/.test(F)?"":"."} ${W.advice??""}`.trim()}function J(W){return W instanceof Error?W:new Error(String(W))}function E(W){return W instanceof k?W:new k({what:T(W),cause:W})}function T(W){
return J(W).message}}),6191:((ae,he,e)=>{e.d(he,{B6:()=>a,R9:()=>c,mz:()=>g,wn:()=>i});var f=e(1455),k=e(6760),A=e(6671),B=e(2145),J=e(9462),E=e(532),T=e(7279),W=e(2975),F=e(706),v=e(8725),m=e(7487);class a extends T.
HR{}const o={what:"Artifact",topic:"the-artifact"},l=10*6e4,u=3;async function S(){const{DefaultArtifactClient:C}=await e.e(348).then(e.bind(e,9348));return new C}async function $(C,R){const K=await S();
return await b(C,({log:ee})=>(0,v.QJ)(ee,()=>R(K)))}async function b(C,R){const K={ms:l,error:new Error(`it didn't finish within ${l/6e4} minutes`)};return await(0,J.N)(C,K,ee=>(0,W.Mu)(ee.signal,R(ee)))}
async function i(C){return await $(C,async R=>(await R.listArtifacts()).artifacts)}async function c(C,R){const K=await(0,m.Pd)("workflow-artifact-");try{await $(C,te=>te.downloadArtifact(R,{path:K,skipDecompress:!0}));
const[ee=""]=await(0,f.readdir)(K);return await(0,f.readFile)((0,k.join)(K,ee))}finally{await(0,E.TF)(K).catch(()=>{})}}async function g(C,{path:R,digest:K},ee){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const te=(0,k.basename)(R),p={client:await S(),options:ee,name:te,path:R,digest:K,mayHaveCreated:!1,taken:0},N=await b(C,G=>(0,W.L5)(G,()=>j(p,G.log))).catch(G=>{throw C.signal.throwIfAborted(),d(
G,te)}),{GITHUB_SERVER_URL:L,GITHUB_REPOSITORY:Z,GITHUB_RUN_ID:ne}=process.env,U=`${L}/${Z}/actions/runs/${ne}/artifacts/${N}`;return{id:N,name:te,url:U,digest:K}}async function j(C,R){const{client:K,
name:ee,path:te,digest:p}=C,{overwrite:w,retentionDays:N}=C.options,L=Z=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(Z)&&(C.mayHaveCreated=!0),R.debug(Z)};try{return await(0,v.QJ)({...R,debug:L},
async()=>{w&&await K.deleteArtifact(ee).catch(I);const Z={skipArchive:!0,...N!==void 0&&{retentionDays:N}},ne=await K.uploadArtifact(ee,[te],(0,k.dirname)(te),Z);if(ne.id!==void 0&&ne.digest===p)return ne.
id;throw new Error("the uploaded file differs from the package")})}catch(Z){return await(0,v.QJ)(R,()=>P(C,Z))}}function I(C){if(!(C instanceof Error&&C.name==="ArtifactNotFoundError"))throw C}async function P(C,R){
const K=(0,T.gJ)(R),{client:ee,name:te,digest:p,options:w}=C,[N,L]=[t.test(K),s.test(K)];C.mayHaveCreated||=N;const ne=L||C.mayHaveCreated?await ee.getArtifact(te).catch(()=>{}):void 0;if(C.mayHaveCreated&&
ne?.artifact.digest===`sha256:${p}`)return ne.artifact.id;if(N)throw _(y,R);if(!L)throw R;C.taken++;const U=C.mayHaveCreated&&!ne;if(U&&C.taken===u&&await z(te)&&Object.assign(C,{mayHaveCreated:!1,taken:0}),
C.taken<(U?u:1+Number(w.overwrite)))throw _(U?y:"the name is still taken",R);const Q=ne?`this run already has an artifact named ${te}`:`an upload that isn't finished holds the name ${te}, for example \
another job's`,le=ne?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new a({...o,why:Q,advice:le,cause:R})}const y="the connection to the artifact service fai\
led",n="Set upload-artifact: false.",s=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,r=[[/supported on GHES/,"GitHub E\
nterprise Server has no artifact service for this action",n],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",n],[/quota|insufficient usage/,"the account'\
s artifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the uploa\
d of %",n],[/(?:)/,"the upload of % failed","Re-run the job."]];function d(C,R){if(C instanceof T.HR)return C;const K=(0,T.gJ)(C)||`status ${Object(C).statusCode}`,[,ee="",te=""]=r.find(([N])=>N.test(
K))??[],p=(0,F.OX)(K,200).replace(/\.$/,""),w=/%/.test(ee)?`${ee.replace("%",()=>R)} (${p})`:ee;return new T.HR({...o,why:w,advice:te,cause:C})}function _(C,R){return new T.HR({...o,why:C,advice:"Re-r\
un the job later.",retryable:!0,cause:R})}async function z(C){const{ACTIONS_RUNTIME_TOKEN:R="",ACTIONS_RESULTS_URL:K}=process.env,{scp:ee}=JSON.parse(Buffer.from(R.split(".")[1]??"","base64url").toString()),
[,te,p]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(ee))??[],{href:w}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",K),N=new A.Qq("export-workflow-action",[new B.tZ(
R)],{socketTimeout:3e4}),L={workflow_run_backend_id:te,workflow_job_run_backend_id:p,name:C};return(await N.postJson(w,L)).statusCode!==404}}),8725:((ae,he,e)=>{e.d(he,{lm:()=>k.lm,t1:()=>A,QJ:()=>F});
const f=Ve(import.meta.url)("node:async_hooks");var k=e(819);function A(m=""){return{info:a=>J(m+a),warning:a=>k.$e(m+a),debug:a=>k.Yz(m+a),mask:k.Pq}}function B(m){const a=[];return{...A(`[${m}] `),info:o=>a.
push(o),end(o){core.startGroup(E(o));for(const l of a)J(l);core.endGroup()}}}function J(m){k.pq(E(m))}function E(m){return m.replaceAll("##[","## [")}const T=new f.AsyncLocalStorage;let W=!1;function F(m,a){
return W||v(),W=!0,T.run(m,a)}function v(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((a,...o)=>{const l=T.getStore(),u=String(a);return l===void 0||/^::(add-mask|debug)::/.
test(u)?m(a,...o):(T.exit(()=>l.debug(u.trimEnd())),!0)})}}),7487:((ae,he,e)=>{e.d(he,{E_:()=>u,GQ:()=>S,Pd:()=>l,Tm:()=>$,VY:()=>m,eF:()=>v,n0:()=>o});var f=e(3024),k=e(1455),A=e(8161),B=e(6760),J=e(
819),E=e(532),T=e(7279),W=e(706);const F=6e4;async function v(b){const i=new AbortController;for(const c of["SIGINT","SIGTERM","SIGBREAK"]){const g={what:`Cancelled (${c})`,topic:"the-job-on-the-platf\
orm"};process.on(c,()=>i.abort(new T.HR(g)))}try{if(await b(i.signal),a)throw a}catch(c){for(let j=c;j instanceof Error;j=j.cause)J.Yz(j.stack??j.message);const g=m(c);J.C1(`${(0,W.OX)((0,T.gJ)(c),F)}${g===
void 0?"":` See ${g}`}`)}process.stdout.write("",()=>process.exit())}function m(b){const{GITHUB_SERVER_URL:i,GITHUB_ACTION_REPOSITORY:c,GITHUB_ACTION_REF:g}=process.env;if(!(!(b instanceof T.HR)||b.topic===
void 0||!i||!c||!g))return encodeURI(`${i}/${c}/blob/${g}/docs/troubleshooting.md#${b.topic}`)}let a;function o(b){try{for(const[i,c]of Object.entries(b))c!==void 0&&J.uH(i,c)}catch(i){const c="Check \
the runner's disk.";a=new T.HR({what:"Can't write the step's outputs",why:(0,E.Uc)(i),advice:c,cause:i})}}async function l(b){const i=process.env.RUNNER_TEMP||(0,A.tmpdir)();return await(0,k.mkdtemp)(
(0,B.join)(i,b)).catch(u(i))}function u(b){return i=>{throw(0,E.Rs)(i,b,"Check the runner's temporary folder.")}}function S(){try{return JSON.parse((0,f.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function $(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ae,he,e)=>{e.d(he,{Sy:()=>l,cj:()=>F,il:()=>v,tp:()=>T});var f=e(819),k=e(7279),
A=e(8132),B=e(706);const J=1024*1024-1e4,E=2e5;function T(u,S){const $=S.map(j=>j.map(a)),b=u.map((j,I)=>$.some(P=>P[I]!=="")),i=(j,I)=>`<tr>${j.flatMap((P,y)=>b[y]?`<${I}>${P}</${I}>`:[]).join("")}</\
tr>`,c=$.map(j=>i(j,"td")),g=j=>`<tr><td colspan="${u.length}">\u2026 and ${(0,B.hS)(j,"more row")}</td></tr>`;return`<table>${i(u.map(A.FO),"th")}${o(c,g).join("")}</table>`}function W(u){return`<tab\
le>${u.map(([$,b])=>b===void 0?"":`<tr><th align="left">${escapeAll($)}</th><td>${a(b)}</td></tr>`).join("")}</table>`}function F(u){const S=u.map(({names:$,message:b,help:i})=>{const c=$.map(j=>`**${(0,A.
wh)(j)}**`);return`- ${o(c,j=>`and ${j} more`,E/2).join(", ")}: ${v(b,i)}`});return o(S,$=>`- \u2026 and ${(0,B.hS)($,"more cause")}`).join(`
`)}function v(u,S){return S===void 0?(0,A.wh)(u):`${(0,A.wh)(u)} <a href="${(0,A.FO)(S)}">Troubleshooting</a>`}function m(u,S){return`<details><summary>${escapeAll(u)}</summary>

${S}

</details>`}function a(u){return typeof u=="string"?u===""?"":`<code>${(0,A.FO)((0,A.RK)(u))}</code>`:"words"in u?(0,A.wh)(u.words):`<a href="${(0,A.FO)(u.href)}">${(0,A.wh)(u.text)}</a>${(0,A.FO)(u.after??
"")}`}function o(u,S,$=E){let b=$;const i=u.filter(c=>{const g=Buffer.byteLength(c),j=g<=b;return j&&(b-=g),j});return i.length===u.length?i:[...i,S(u.length-i.length)]}async function l(u,...S){const $=i=>`${(0,B.
hS)(i,"part")} of this page would not fit and ${i===1?"is":"are"} left out.`,b=[`### ${(0,A.wh)(u)}`,...o(S,$,J)];try{await f.z.addRaw(b.join(`

`),!0).write()}catch(i){f.$e(`Can't write the job summary: ${(0,k.gJ)(i)}`)}}}),8132:((ae,he,e)=>{e.d(he,{EU:()=>T,FO:()=>v,Jj:()=>J,RK:()=>A,SS:()=>E,wh:()=>F});const f="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",k=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${f})[\\u200C\\u200D](?=${f})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function A(o){return/^[ -[\]-~]*$/.test(o)&&!o.includes("##[")?o:o.replace(k,(l,u)=>u===void 0?l:B(u))}function B(o){return`\\\
u{${o.codePointAt(0)?.toString(16)}}`}function J(o,l){if(o.length<=l)return o;const u=Array.from(o.slice(0,2*l+2));return u.length>l?`${u.slice(0,l).join("")}\u2026`:o}function E(o,l=100){const u=A(J(
o,l)).replaceAll("	",B)||'""',S="`".repeat(a(u)+1);return/^`|`$/.test(u)||/^ .*[^ ].* $/.test(u)?`${S} ${u} ${S}`:S+u+S}function T(o,l,u){const $=o.map(i=>u+A(i).replace(/(?<=^\s*):(?=:)/,B)).join(`
`),b="`".repeat(Math.max(3,a($)+1));return`${u}${b}${l}
${$}
${u}${b}`}const W=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function F(o){return v(A(o).replaceAll("	"," ")).replace(W,"$&<wbr>")}function v(o){return o.replace(m,l=>`&#${l.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function a(o){return(o.match(/`+/g)??[]).reduce((l,u)=>Math.max(l,u.length),0)}}),8920:((ae,he,e)=>{e.d(he,{Ch:()=>W,
Rc:()=>m,mu:()=>E});var f=e(1455),k=e(532),A=e(7279),B=e(9870);const J=1024*1024;function E({files:a},o){const[l,u]=[T(B.uq,a),T(B.n7,a)];if(l&&u)return{app:l,flow:u,env:o??T(B.Km,a)};const S=[B.uq,B.
n7].filter($=>!a.has($));throw new Error(`lacks ${S.join(" and ")}, at its root and in its only subfolder`)}function T(a,o){const l=o.get(a);try{return l&&F({name:a,bytes:l})}catch(u){throw new Error(
`has a file that ${(0,A.gJ)(u)}: ${a}`)}}async function W(a,o){const l=await(0,f.readFile)(a,{signal:o}).catch(u=>{throw o.throwIfAborted(),new Error(`can't be read: ${(0,k.Uc)(u)}`)});return F({name:B.
Km,bytes:l})}function F(a){const{name:o,bytes:l}=a;if(o===B.Km&&l.length>J)throw new Error("is larger than 1 MiB, the limit for environment variables");try{v(l)}catch{throw new Error("is not JSON")}return a}
function v(a){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(a))}function m({files:a}){for(const o of[B.uq,B.n7])try{const{name:l,version:u}=Object(v(a.get(o)));if(l.trim()==="")continue;
return{name:l,version:["string","number"].includes(typeof u)?String(u):void 0}}catch{}}}),8142:((ae,he,e)=>{e.d(he,{q:()=>B});const f=500,k=1e6,A=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function B(W,F,v){let m=W.startsWith("\uFEFF")?1:0,a=0;function o(){for(;;){const $=W.charAt(m);if($!==" "&&$!==`
`&&$!=="\r"&&$!=="	")return $;m++}}function l(){const $=m;if(A.lastIndex=$,!A.test(W))throw new SyntaxError;return m=A.lastIndex,W.slice($,m)}function u($,b){const i=o();if(i==="["){const g=[],j=v.enter(
$);return S("]",b,()=>g.push(u(j,b+1))),v.array(g,$)}if(i==="{"){const g=new Map;return S("}",b,()=>{if(o()!=='"')throw new SyntaxError;const j=l(),I=j.includes("\\")?JSON.parse(j):j.slice(1,-1);if(g.
has(I)||o()!==":")throw new SyntaxError;m++,g.set(I,u(v.enter($,I),b+1))}),v.object(g,$)}const c=l();return v.scalar(c.includes("\\")?JSON.stringify(JSON.parse(c)):c)}function S($,b,i){if(b===f)throw new RangeError;
m++;let c=o()===$?$:",";for(;c===",";){if(++a>k)throw new RangeError;i(),c=o(),c===","&&m++}if(c!==$)throw new SyntaxError;m++}try{const $=u(F,0);if(o()==="")return $}catch{}}function J(W){const F=B(W,
`
`,E);return F===void 0?void 0:`${F}
`}const E={enter:W=>`${W}  `,scalar:W=>W,array:(W,F)=>T("[",W,"]",F),object(W,F){const v=[...W.keys()].sort().map(m=>`${JSON.stringify(m)}: ${W.get(m)}`);return T("{",v,"}",F)}};function T(W,F,v,m){return F.
length===0?W+v:`${W}${m}  ${F.join(`,${m}  `)}${m}${v}`}}),5806:((ae,he,e)=>{e.d(he,{Oj:()=>a,Sr:()=>m,dU:()=>v,fw:()=>J,gv:()=>f,jq:()=>W,x5:()=>T});const f=".workflow-export.json",k=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
A=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,B=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,J=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],E=[...J,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',k],["changes how git or GitHub treats t\
he repository",A],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",B]];function T(l,u=E){const S=o(l);return u.find(([,$])=>$.test(l)||$.test(S))?.[0]}function W(l){return[B,k,A].some(u=>u.test(o(l)))}function F(l){return k.
test(o(l))?"is in a .git folder":l.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function v(l){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(o(l)))}
function m(l){return l.normalize("NFC").toUpperCase().toLowerCase()}function a(l){const u=new Map;for(const S of l){const $=m(S.replace(/\/$/,"")),b=u.get($);if(b!==void 0)return[b,S];u.set($,S)}for(const[
S,$]of u)for(const{index:b}of S.matchAll(/\//g)){const i=u.get(S.slice(0,b));if(i?.endsWith("/")===!1)return[i,$]}}function o(l){return l.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ae,he,e)=>{e.
d(he,{BE:()=>E,KC:()=>F,Km:()=>B,LX:()=>J,jz:()=>W,n7:()=>k,uq:()=>A,wg:()=>m,zx:()=>T});var f=e(5806);const[k,A,B]=["flow_definition.json","app_definition.json","env_variables.json"],J=[k,A,B],E=1e4,
T=256*1024*1024;function W(o,l){const u=[...l].filter(([S])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(S));return{kind:o,files:new Map(u.sort(([S],[$])=>S<$?-1:1))}}function F({kind:o,files:l}){return{kind:o,
files:new Map([...l].filter(([u])=>!(0,f.dU)(u)))}}const v=/^\.|^__MACOSX$/;function m(o){const l=new Set(o),u=i=>J.some(c=>l.has(i+c));if(u(""))return"";const S=new Set(o.filter(i=>i.includes("/")).map(
i=>i.slice(0,i.indexOf("/")))),[$,...b]=[...S].filter(i=>!v.test(i));return b.length===0&&u(`${$}/`)?`${$}/`:""}function a(o){const l=m(o);return o.includes(l+A)||o.includes(l+k)}}),1519:((ae,he,e)=>{
e.d(he,{DF:()=>J,aC:()=>W,x3:()=>T});var f=e(4573),k=e(8142),A=e(5806);const B={enter:()=>{},scalar:F=>({json:F}),array:F=>({json:`[${F.map(({json:v})=>v)}]`,items:F}),object(F){return{json:`{${Array.
from(F,([m,{json:a}])=>`${JSON.stringify(m)}:${a}`).sort()}}`,members:F}}};function J(F){const v=(0,f.isUtf8)(F)?(0,k.q)(F.toString(),void 0,B):void 0,m=v?.members??v?.items?.map(o=>[E(o),o]);if(m===void 0)
return;const a=new Map;for(const[o,{members:l,json:u}]of m){if(o===void 0||a.has(o))return;a.set(o,{name:o,keys:[...l?.keys()??[]],content:u})}return{container:Array.isArray(m)?"array":"object",variables:[
...a.values()]}}function E({members:F}){if(!F?.has("value"))return;const v=[F.get("name"),F.get("key")].find(m=>m?.json[0]==='"');return v&&JSON.parse(v.json)}function T({files:F}){const v=[...F].filter(
([m])=>(0,A.dU)(m)).map(([,m])=>W(m));return[...new Set(v.flat())]}function W(F){const v=new TextDecoder().decode(F);try{JSON.parse(v)}catch{return[]}const m=J(F),a=new Set(m?.container==="array"?m.variables.
map(({name:u})=>u):void 0),l=Array.from(v.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([u,S,$])=>S===void 0?[u,String(Number(u))]:$===void 0?[JSON.parse(S)]:[]);return[...new Set(l)].
filter(u=>!a.has(u))}}),3657:((ae,he,e)=>{e.d(he,{u:()=>v,z:()=>n});var f=e(4573),k=e(8522),A=e(663),B=e(7279),J=e(706),E=e(5806),T=e(9870);const W=2048,F=new Set([0,10]);async function v(t,r){r?.throwIfAborted();
const d=m(t),_=await(0,A.SY)(d,{decodeStrings:!1}).catch(b("The package")),z=await a(_).catch(b("The package")),C=(0,T.wg)([...z.keys()]),R=[];for(const[K,ee]of z){r?.throwIfAborted();const te=await u(
_,d,ee).catch(b(`${(0,J.TL)(K)} in the package`));K.startsWith(C)&&!S(K)&&R.push([K.slice(C.length),te])}return(0,T.jz)("zip",R)}function m(t){for(let r=t.length-21;r>0;){r=t.lastIndexOf("PK",r-1,"l\
atin1");const d=r+22+(r<0?1/0:t.readUInt16LE(r+20));if(d<=t.length)return t.subarray(0,d)}if(t.toString("latin1",0,2)!=="PK")throw c(t);return b("The package")(new Error("its end is missing"))}async function a(t){
if(t.entryCount>T.BE)throw $(`The package has ${t.entryCount} entries. The limit is 10,000`);const r=new Map;let d=0;for await(const C of t.eachEntry()){const R=o(C);if(r.has(R))throw $(`The package h\
as ${(0,J.TL)(R)} twice`,"Export it again.");const K=l(R,C);if(K!==void 0)throw $(`${(0,J.TL)(R)} in the package ${K}`);if(d+=C.uncompressedSize,d>T.zx)throw $("The package takes more than 256 MiB unp\
acked, the limit");r.set(R,C)}const _=[...r.keys()];if(_.every(S))throw $("The package has no files in it","Export it again.");const z=(0,E.Oj)(_);if(z===void 0)return r;throw $(`${z.map(C=>(0,J.TL)(C)).
join(" and ")} in the package collide on a disk that ignores case`)}function o({generalPurposeBitFlag:t,fileNameRaw:r,extraFields:d,versionMadeBy:_}){const z=(0,f.isUtf8)(r)?W:t,C=F.has(_>>>8);return(0,A.
ax)(z,r,d,!C).replace(/^(\.\/+)+/,"")}function l(t,r){const d=r.externalFileAttributes>>>16&61440;return d===40960?"is a symbolic link":d!==0&&d!==32768&&d!==16384?"is neither a file nor a folder":S(t)&&
r.uncompressedSize>0?"is a folder with a content of its own":r.canDecodeFileData()?(0,E.dU)(r.fileNameRaw.toString())&&!(0,E.dU)(t)?"is also named env_variables.json":(0,E.x5)(t,E.fw):"is encrypted, o\
r compressed by another method than deflate"}async function u(t,r,d){const{compressedSize:_,compressionMethod:z,uncompressedSize:C}=d,{fileDataStart:R}=await t.readLocalFileHeaderPromise(d),K=r.subarray(
R,R+_),ee={maxOutputLength:C||1,chunkSize:C+64},te=z===0?K:(0,k.inflateRawSync)(K,ee);if(te.length!==C)throw new Error(`it unpacks to ${te.length} bytes, not the ${C} listed`);if((0,k.crc32)(te)!==d.crc32)
throw new Error("its CRC-32 isn't the one listed");return te}function S(t){return t===""||t.endsWith("/")}function $(t,r="Check where the package comes from."){return new B.HR({what:t,advice:r,topic:"\
the-package"})}function b(t){return r=>{if(r instanceof B.HR)throw r;const d={what:`${t} is cut off or damaged`,why:(0,J.TL)(r.message).slice(1,-1)};throw new B.HR({...d,advice:"Export it again.",topic:"\
the-package",cause:r})}}const i=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function c(t){const r=t.toString("utf8",0,512),
[d]=i.find(([,z])=>z.test(r))??["text"],_=`${d==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return $(`The package is ${d}, not a zip`,_)}const g=33,j=20,I=3,
P=8,y=33188;function n({files:t}){const r=[],d=[];let _=0;for(const[R,K]of t){const[ee,te]=[Buffer.from(R),(0,k.deflateRawSync)(K)],p=[s(2,j,W,P,0,g),s(4,(0,k.crc32)(K),te.length,K.length),s(2,ee.length,
0)],w=[s(2,0,0,0),s(4,y*65536,_)];r.push(Buffer.from("PK"),...p,ee,te),d.push(Buffer.from("PK"),Buffer.of(j,I),...p,...w,ee),_+=30+ee.length+te.length}const z=Buffer.concat(d),C=[s(2,0,0,t.size,t.
size),s(4,z.length,_),s(2,0)];return Buffer.concat([...r,z,Buffer.from("PK"),...C])}function s(t,...r){const d=Buffer.alloc(t*r.length);for(const[_,z]of r.entries())d.writeUIntLE(z,_*t,t);return d}}),
2227:((ae,he,e)=>{e.d(he,{HB:()=>g,xR:()=>c,px:()=>j,Ng:()=>$});var f=e(7279),k=e(2975),A=e(706),B=e(1858),J=e(5805),E=e(2053),T=e(6294),W=e(7596);const F=6,v=32,m=2e3,a=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
o=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class l extends A.pO{#n=new Set;#e=new Set;allow(...s){
for(const t of s)this.#n.add(t)}maskFields(s,t,r){const d=S(s).slice(0,m);for(const[_,z]of d)/id$/i.test(_)&&(0,W.eQ)(z)&&this.allow(z);for(const[_,z]of d)/url$/i.test(_)?this.maskUrl(z.trim(),t,r):this.#t(
u(z),r)}maskUrl(s,t,r){const d=URL.canParse(s,t.href)?new URL(s,t.href):void 0;if(d&&t.href.startsWith(d.href))return;const _=[s,d?d.pathname+d.search:s].filter(z=>/[?:]|^\/\//.test(z));this.#t(_,r),d&&
this.#t([d.href,d.password,(0,A.D4)(d.password),...u(d.search)],r)}#t(s,t){const r=z=>Array.from(this.#n).some(C=>C.includes(z)),d=s.filter(z=>!r(z)&&!r((0,A.D4)(z))),_=z=>encodeURIComponent(Buffer.from(
z).toString());for(const z of d.flatMap(C=>[C,_(C)]))z.length<F||this.#e.has(z)||(this.#e.add(z),this.add(z),t.mask(z))}}function u(n){return Array.from(n.matchAll(a)).flatMap(([,s,t])=>{const r=String(
t).replace(/[.,:!?)\]}]+$/,"");return o.test(String(s))||(0,A.D4)(r).length>=v?[r,(0,A.D4)(r)]:[]})}function S(n){const s=Object.entries(n);for(const[,t]of s)if(typeof t=="object")for(const r of Object.
entries(t??{}))s.push(r);return s.filter(t=>typeof t[1]=="string")}function $(n,s,t={}){const r=new l([s,...t.secrets??[]]);return r.allow(n.href,...t.known??[]),{url:n,apiKey:s,secrets:r,connections:(0,J.
Y7)(),rateLimit:new E.q,collections:new Map}}const b=1024*1024,i=12e4,c=12e4,g="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function j(n,s){const{label:t,method:r,path:d,isTransient:_}=s,{secrets:z,rateLimit:C}=n.platform;z.allow(...d.split(/[/?&=]/));const R=r==="GET"?d:void 0,K=()=>C.run(t,R,n,()=>I(n,s));return await(0,k.
L5)(n,K,{atLeastMs:_?c:0})}async function I(n,s){const{platform:t,signal:r,log:d}=n,{label:_,method:z,path:C,body:R,idempotent:K=!0,isTransient:ee}=s,te=new URL(`api/public/${C}`,t.url),p={accept:"app\
lication/json","content-type":"application/json","x-api-key":t.apiKey},w={maxBytes:b,...!K&&{idleMs:i}};try{const N=await(0,J.tN)(t.connections,{label:_,method:z,url:te,headers:p,body:R,...w},r);return d.
debug(`${z} ${t.secrets.redact(te.pathname)}: ${N.status}`),P(n,s,te,N)}catch(N){const L=N instanceof f.HR?N:void 0;if(!K&&(r.aborted||L?.maybeProcessed)){const Z=(0,f.h_)(N),ne=`${Z.retryable?"":Z.advice}\
 ${g}`.trim();throw Z.with({advice:ne,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw L&&ee?.(L)?L.with({retryable:!0}):N}}function P({platform:n,log:s},t,r,d){const{label:_,isCreation:z=!1}=t,
{status:C,headers:R,bytes:K}=d,{secrets:ee}=n,te=(ue,X,oe)=>(0,B.ue)(_,ue,X,oe),p=(0,J.ET)(d,r,_);if(p){ee.maskUrl(p.href,n.url,s);const ue=`the platform redirects to ${(0,A.OX)(p.origin,100)}, and th\
e key follows no redirect`;throw te(ue,"If that is your environment, set host to it.",{status:C,maybeProcessed:C!==307&&C!==308})}const w=new TextDecoder().decode(K),N=y(w);ee.maskFields(N??{},n.url,s);
const L=(0,T.wv)(N??{},_,ee.redact),{message:Z}=L,ne=(0,J.yp)(d);if(C<200||C>299){const ue=n.collections.has(_),X=(0,T.ik)(t,C,{message:Z,isPage:ne,hasWorked:ue});throw te(`the platform answered ${C}${(0,T.
Te)(Z)}`,X,{...(0,B.xS)(C,R),affectsAll:(C===401||C===403)&&!ue,busy:C===423||C===409&&!z})}if(N!==void 0)return L;const U=(0,J.VL)(d)&&/^\s*\{/.test(w);throw te(`the platform answered ${w===""?"nothi\
ng":ne?"with a web page":U?"with half an object":"with something other than a JSON object"} (${C})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:U})}function y(n){try{
const s=JSON.parse(n);return(0,T.Gv)(s)?s:void 0}catch{return}}}),5645:((ae,he,e)=>{e.d(he,{I:()=>S,R:()=>o});var f=e(7598),k=e(7279),A=e(2975),B=e(706),J=e(1858),E=e(7596),T=e(5805);const W=256*1024**
2,F=5,v=new Set([400,401,403,404,410]),m="Download",a="Re-run the job.";async function o($,{url:b,freshUrl:i,read:c}){let g=b;return await(0,A.L5)($,async()=>{g??=await i();const j=await u($,g).catch(
n=>{throw n instanceof k.HR&&n.affectsAll?n.with({affectsAll:!1}):n}),{status:I,bytes:P}=j;if(v.has(I))throw g=void 0,l(`the URL was refused (${I})`,a,{retryable:!0});if(I!==200)throw l(`the server an\
swered ${I}`,a,{retryable:I===206});if((0,T.yp)(j))throw l("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const y=await c(P).catch(n=>{throw n instanceof
k.HR&&(0,T.VL)(j)?n.with({retryable:!0}):n});return{bytes:P,sha256:(0,f.createHash)("sha256").update(P).digest("hex"),content:y}})}function l($,b,i={}){return new k.HR({what:m,why:$,advice:b,topic:"th\
e-package",...i})}async function u($,b){const{platform:i,log:c,signal:g}=$;let j=b;for(let I=0;;I++){const P=I===0&&j.origin===i.url.origin,y={accept:"*/*",...P&&{"x-api-key":i.apiKey}},n={label:m,method:"\
GET",url:j,headers:y,maxBytes:W};i.connections.proven.add(j.origin);const s=async()=>{const d=await(0,T.tN)(i.connections,n,g),{status:_,headers:z}=d;c.debug(`GET a package from ${(0,B.OX)(n.url.origin)}\
: ${_}`);const C=`the server answered ${_}`;if((0,J.dg)(_))throw(0,J.ue)(m,C,J.$_,(0,J.xS)(_,z));return d},t=await(P?i.rateLimit.run(m,void 0,$,s):s()),r=(0,T.ET)(t,j,m);if(r===void 0)return t;if(I===
F)throw l("the URL redirects in a circle",a);r.origin===j.origin&&r.username+r.password===""&&Object.assign(r,{username:j.username,password:j.password}),j=S(r.href,$)}}function S($,{platform:b,log:i}){
const c=b.url;if(b.secrets.maskUrl($,c,i),!URL.canParse($,c.href))throw l("the platform's download URL can't be read",a);const g=new URL($,c.href);g.protocol==="http:"&&c.protocol==="https:"&&g.hostname===
c.hostname&&(g.protocol="https:",g.port===""&&(g.port=c.port),b.secrets.maskUrl(g.href,c,i));const j=g.protocol==="http:"&&c.protocol==="http:"&&(0,E.U9)(g.hostname);if(g.protocol!=="https:"&&!j)throw l(
"the platform's download URL isn't https","Check host.");return g}}),1858:((ae,he,e)=>{e.d(he,{$_:()=>T,Dx:()=>J,Ur:()=>o,dg:()=>$,ue:()=>B,xS:()=>b});var f=e(7279),k=e(2975),A=e(706);function B(i,c,g,j={}){
return new f.HR({what:i,why:c,advice:g,topic:"the-platforms-response",...j})}function J(i,c,g,j){return new f.HR({what:i,why:c,advice:g,topic:"the-connection",...j})}const E={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},T="Re-run the job later.",W="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",F=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
v=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,a=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function o(i,c,g,j){if(!(i instanceof Error&&"code"in i))return i;const I=String(i.code);
if(F.test(I)){const d=`the TLS connection can't be trusted (${I})`;return J(c,d,`Check host. ${W}`,{affectsAll:!0,cause:i})}const[,P]=a.exec(i.message)??[];if(P!==void 0)return l(c,P,i);const y=!g&&v.
test(I),n=y?"the TLS connection failed":"the connection failed",s=E[I]??`${m.test(I)?"the response can't be decoded":n} (${I})`,t={retryable:!0,maybeProcessed:g,affectsAll:!g,cause:i};if(j||!(y||I==="\
ENOTFOUND"))return J(c,s,T,t);const r=y?`Check host and its port. ${W}`:"Check host.";return J(c,s,r,{...t,maxRetries:2})}function l(i,c,g){const j=(y,n,s=!1)=>J(i,y,n,{affectsAll:!0,cause:g,retryable:s});
if(c==="407")return j("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const I=Number(c);if(I<500&&!$(I))return j(`the proxy refuses the connection (${c})`,"Allow the \
host there, or add it to NO_PROXY.");const P=`the proxy made no connection (${(0,A.OX)(c,100)})`;return j(P,"Check HTTPS_PROXY, or re-run the job later.",!0)}const u=new Set([408,421,425,429]),S=new Set(
[501,505,506,508,510,511]);function $(i){return u.has(i)||i>=500&&!S.has(i)}function b(i,c){return{status:i,retryable:$(i),retryAfterMs:(0,k.Vs)(c["retry-after"]),maybeProcessed:i<400||i===408||i>=500}}}),
7596:((ae,he,e)=>{e.d(he,{d4:()=>F,eQ:()=>E,U9:()=>J,hk:()=>W,wh:()=>T});const f=Ve(import.meta.url)("node:net");var k=e(9783),A=e(1858);const B=200;function J(v){return v==="localhost"||v==="[::1]"||
(0,f.isIPv4)(v)&&v.startsWith("127.")}function E(v){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(v)}function T(...v){return v.map(a=>Number.isSafeInteger(a)?String(a):a).find(a=>typeof a=="string"&&a.length<=
B&&E(a))}function W(){for(const v of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[v]?.trim();m!==void 0&&(process.env[v]=m===""||m.includes("://")?m:`http://${m}`)}for(const v of[
"no_proxy","NO_PROXY"]){const m=process.env[v];m!==void 0&&(process.env[v]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function F(v,m){const a=process.env.https_proxy||process.env.HTTPS_PROXY;if(!a||
(0,k.H)(v)||/^https?:/i.test(a)&&(0,k.s)(v))return;throw(0,A.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ae,he,e)=>{e.d(he,{ET:()=>j,J9:()=>l,VL:()=>I,Y7:()=>o,tN:()=>u,yp:()=>g});var f=e(7067),k=e(4708),A=e(8522),B=e(6671),J=e(2975),E=e(706),T=e(1858),W=e(7596);const F=3e4,
v=65536,m=new Set([301,302,303,307,308]),a="export-workflow-action";function o(){process.noDeprecation=!0,(0,W.hk)();const P=()=>new B.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:P(),https:P()},
proven:new Set}}function l(P){return{type:"application/json",bytes:Buffer.from(JSON.stringify(P))}}async function u({kept:P,proven:y},n,s){const{label:t,method:r,url:d,headers:_,body:z,maxBytes:C,idleMs:R=F}=n;
(0,W.d4)(d,t);const K=d.protocol==="https:"?"https":"http",ee=z?new B.Qq:P[K],te=new AbortController,p=AbortSignal.any([s,te.signal]);let[w,N]=[!1,"no response"];const L=setTimeout(()=>{const ne={retryable:!0,
maybeProcessed:w};te.abort((0,T.Dx)(t,`${N} within ${R/1e3} s`,T.$_,ne))},R);let Z;try{Z={http:f,https:k}[K].request({method:r,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,
headers:{..._,...z&&{"content-type":z.type,"content-length":z.bytes.length},"accept-encoding":"identity","user-agent":a},...d.username+d.password!==""&&{auth:`${(0,E.D4)(d.username)}:${(0,E.D4)(d.password)}`},
agent:ee.getAgent(d.href),signal:p});const ne=S(Z,t,()=>{w=!0});$(Z,z?.bytes??Buffer.alloc(0),()=>L.refresh());const U=await(0,J.Mu)(p,ne);y.add(d.origin),N="no data";const G=[];let Q=C;for await(const ue of U){
if(L.refresh(),Q-=ue.length,Q<0)throw c(t,C);G.push(ue)}const le=i(Buffer.concat(G),U.headers["content-encoding"],t,C);return{status:U.statusCode??0,headers:U.headers,bytes:le}}catch(ne){throw p.throwIfAborted(),
(0,T.Ur)(ne,t,w,y.has(d.origin))}finally{clearTimeout(L),Z?.destroy()}}function S(P,y,n){return new Promise((s,t)=>{P.once("socket",d=>{P.reusedSocket?n():d.once(P.protocol==="https:"?"secureConnect":
"connect",n)});const r=d=>{d.socket.destroy();const _={retryable:!0,maybeProcessed:!0};t((0,T.Dx)(y,"the server switched protocols (101)",T.$_,_))};P.once("upgrade",r),P.once("response",d=>d.statusCode===
101?r(d):s(d)),P.on("error",t)})}function $(P,y,n){y.length===0?P.end():P.write(y.subarray(0,v),s=>{n(),s||$(P,y.subarray(v),n)})}const b=new Set(["gzip","x-gzip","deflate"]);function i(P,y="",n,s){const t=y.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((r,d)=>{const _=d==="br"?A.brotliDecompressSync:b.has(d)?A.unzipSync:void 0;return _&&r.length>0?_(r,{maxOutputLength:s}):r},P)}catch(r){throw r.code===
"ERR_BUFFER_TOO_LARGE"?c(n,s):r}}function c(P,y){const n=`the response is larger than ${(0,E.Xe)(y)}, the limit`;return(0,T.ue)(P,n,"Check host.",{maybeProcessed:!0})}function g({headers:P,bytes:y}){return P["\
content-type"]?.includes("html")===!0||/^\s*</.test(y.toString("utf8",0,100))}function j({status:P,headers:y},n,s){if(!m.has(P)||y.location===void 0)return;const t=y.location.replace(/[\x80-\xff]/g,d=>`\
%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(t,n.href))return new URL(t,n.href);const r=`the platform redirects (${P}) to an address that can't be read`;throw(0,T.ue)(s,r,"Check host.",{maybeProcessed:!0})}
function I({headers:P}){return!P["content-length"]&&!P["transfer-encoding"]}}),6006:((ae,he,e)=>{e.d(he,{SO:()=>a,cd:()=>v,qt:()=>i});var f=e(7279),k=e(2975),A=e(706),B=e(2227),J=e(7596),E=e(2053),T=e(
6294);const W=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function F(I){return W.find(([,P])=>P.split(" ").includes(I))?.[0]??"unknown"}function v({fields:I,message:P,redact:y}){
const n=(0,T.Gv)(I.response)?I.response:{},s=[n.downloadUrl,n.downloadURL,I.downloadUrl,I.downloadURL];return{dockStatusId:(0,J.wh)(I["dock-statusId"],I.dockStatusId,I._id),workflowId:(0,J.wh)(I.workflowId,
I.toolId),exportJobId:(0,J.wh)(I.exportJobId),status:m(I.status,y),downloadUrl:s.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:I.success===!1,message:P}}function m(I,P){const y=typeof I==
"string"||typeof I=="number"?String(I).trim():"",n=y.toUpperCase().replace(/[\s-]+/g,"_");return F(n)==="unknown"?P(y,40).toUpperCase():n}async function a(I,P,y=()=>!0){const n=`dock-status/${P}`;return v(
await(0,B.px)(I,{label:"Dock status",method:"GET",path:n,isTransient:y}))}const o="the-job-on-the-platform",l=50,u=294,S=6.12,$=2e3;function b(I,P){const y=Math.max(u,I/S);return I<E.k?y:Math.max($,Math.
min(P,y))}async function i(I,P,y){const{log:n,signal:s}=I,t=performance.now(),r=c(I,t);let d=P,_=t,z;for(let C=0;;C++){y.onStatus(d),r(d);const R=F(d.status);if(R==="failed"||R==="succeeded"&&d.refused){
const K=`The job ${d.status==="FAILED"?"failed":`ended as ${d.status}`} on the platform`,ee=`${d.message??"it gave no reason"} (dock status ${P.dockStatusId})`;throw new f.HR({what:K,why:ee,advice:y.advice,
topic:o})}if(R==="succeeded")return d.status!=="SUCCESS"&&n.warning(`The platform reports ${d.status}, which is treated as SUCCESS.`),d;z=R==="unknown"&&d.refused?z??_:void 0;try{if(z!==void 0&&_-z>=B.
xR){const te=`The platform refused to report the job's status for ${(0,A.zK)(B.xR)}`;throw new f.HR({what:te,topic:o})}const K=C===0?l:b(_-t,y.longestWaitMs);await(0,k.yy)(Math.max(0,_+K-performance.now()),
s),_=performance.now();const ee=({status:te=404})=>C>0||te===404;d=await a(I,P.dockStatusId,ee)}catch(K){throw j(K,P,d)}}}function c({log:I},P){let y,n=P;return s=>{const t=performance.now(),r=(0,A.zK)(
t-P),d=s.status!==y,_=t-n>=E.k;(d||_)&&(n=t),d&&y!==void 0?I.info(`${s.status||"No status"} after ${r}`):_&&I.info(`Still ${s.status||"without a status"} after ${r}`),d&&F(s.status)==="unknown"&&I.warning(
`The platform reports an unknown status (${g(s)}). The action keeps waiting.`),y=s.status}}function g({status:I,message:P}){return`${I||"none"}${P===void 0?"":`, "${P}"`}`}function j(I,{dockStatusId:P},y){
const n=F(y.status)==="unknown"||y.message!==void 0?`, last status ${g(y)}`:"",s=`The job may still be running on the platform: dock status ${P}${n}.`,t=(0,f.h_)(I);return t.with({advice:`${t.advice} ${s}`.
trim(),busy:!1,cause:I})}}),2053:((ae,he,e)=>{e.d(he,{k:()=>J,q:()=>v});var f=e(7279),k=e(2975),A=e(1858);const B=30,J=6e4,E=500,T=16e3,W=.95,F=20;class v{#n=new Map;#e=0;#t=0;#o=0;async run(a,o,l,u){
const S=await this.#s(a,o,l),$=()=>S>this.#o;try{const b=await u();return $()&&(this.#t=this.#t<F?0:this.#t*W),b}catch(b){if(!(b instanceof f.HR&&b.status===k.kU))throw b;const i=performance.now();throw $()&&
(this.#t=Math.min(T,Math.max(E,this.#t*2)),this.#o=i),this.#e=Math.max(this.#e,i+(b.retryAfterMs||2*this.#t)),b.with({retryAfterMs:this.#e-i})}}async#s(a,o,{signal:l,endsAt:u}){const S=o!==void 0&&this.#n.
get(o)||[];for(o!==void 0&&this.#n.set(o,S);;){if(l.throwIfAborted(),this.#e>=u)throw(0,A.ue)(a,"the platform asked for a pause that exceeds the timeout",A.$_);const $=performance.now(),b=S.at(-B)??Number.
NEGATIVE_INFINITY,i=Math.max(this.#e,b+J);if(i<=$)return this.#e=$+this.#t,S.push($),$;await(0,k.yy)(i-$,l)}}}}),6294:((ae,he,e)=>{e.d(he,{Gv:()=>J,LO:()=>A,Te:()=>B,ik:()=>v,wv:()=>k});var f=e(1858);
function k(m,a,o){const l=W(m,0);return{fields:m,label:a,redact:o,message:l&&o(l)||void 0}}function A({label:m,message:a},o,l){return(0,f.ue)(m,`the platform answered without a ${o}${B(a)}`,l)}function B(m){
return m===void 0?"":` (${m})`}function J(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const E=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],T=4;function W(m,a){if(typeof m=="string")return m.trim()||void 0;if(!(a>T)){if(Array.isArray(m))return W(m[0],a+1);if(J(m))for(const o of E){const l=W(m[o],
a+1);if(l!==void 0){const{code:u}=m;return typeof u=="number"||typeof u=="string"?`${l}, code ${u}`:l}}}}const F="Settings \u2192 Security & Control \u2192 API Scopes";function v(m,a,{message:o,isPage:l,
hasWorked:u}){if((0,f.dg)(a))return f.$_;if(a===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(a===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(a===409||a===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(a<400||a===405||a>=500)return"Check host.";if(a!==
401&&a!==403)return m.isTransient?f.$_:"Check the inputs.";if(l)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(u)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const S=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(a===403)return`The key needs ${S}. Ad\
d it under ${F}.`;const $=/scope/i.test(String(o))?` The key also needs ${S}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${F}.${$}`}}),3349:((ae,he,e)=>{e.d(he,{EH:()=>m,Nq:()=>v,kZ:()=>o,s8:()=>a});var f=e(7279),k=e(2975),A=e(2227),B=e(5645),J=e(5805),E=e(6006),T=e(6294);const W=[
"workflows","workflow","tools"];async function F(l,u){const{collections:S}=l.platform;let $;for(const b of new Set([...S.values(),...W])){const i=u(b),{label:c,idempotent:g=!0}=i,j=S.get(c);if(!(j&&j!==
b))try{const I=await(0,A.px)(l,i);S.set(c,b);const P=(0,E.cd)(I),{dockStatusId:y}=P;if(y!==void 0)return{...P,dockStatusId:y};throw(0,T.LO)(I,"dock status ID",g?"Check host and the IDs.":A.HB)}catch(I){
if(I instanceof f.HR&&I.busy&&S.set(c,b),!(I instanceof f.HR&&I.status===404))throw I;$??=I}}throw $}async function v(l,{workflowId:u,flowId:S}){return await F(l,$=>({label:"Export",method:"POST",path:`${$}\
/${u}/export?flowId=${S}`,scope:"Export workflow"}))}async function m(l,u,S){const $=S.downloadUrl??u.downloadUrl??(await(0,E.SO)(l,u.dockStatusId)).downloadUrl;if($!==void 0)return(0,B.I)($,l);const b=`\
the platform reports ${S.status} but names no download URL`;throw new f.HR({what:"Export",why:b,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function a(l,u,{app:S,flow:$,env:b}){const i="\
workflowName"in u,c=g=>g==="tools"?"tool":"workflow";return await F(l,g=>({label:"Import",method:"POST",path:i?`${g}/import`:`${g}/${u.workflowId}/import`,body:(0,J.J9)({[`${c(g)}DataFileId`]:S,flowDataFileId:$,
envVariablesFileId:b,...i&&{[`${c(g)}Name`]:u.workflowName}}),idempotent:!1,isCreation:i,scope:"Import workflow"}))}async function o(l,u){const S=$=>({label:"Deploy",method:"POST",path:`${$}/${u}/depl\
oy`,body:(0,J.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,k.L5)(l,()=>F(l,S),{untilFree:!0})}}),2597:((ae,he,e)=>{e.d(he,{g:()=>w,L:()=>ee});var f=e(6760),k=e(3e3),A=e(9462),
B=e(3349),J=e(706),E=e(2227),T=e(7596),W=e(5805),F=e(6294);const v=25e6,m=1e7,a="bulkImport",o="Re-run the job.";async function l(Z,{name:ne,bytes:U}){const G=`Upload of ${ne}`,Q=(X,oe)=>(0,E.px)(Z,{label:G,
method:"POST",path:X,body:oe,scope:"Import workflow"});let le;if(U.length<v)le=await Q("files",await u("fileContext",a,{name:ne,bytes:U}));else{const X=Math.ceil(U.length/m),oe={totalChunks:X,fileExtension:"\
json",fileName:ne,fileSize:U.length},q=await Q("files/session/start",(0,W.J9)({fileContext:a,...oe})),de=(0,T.wh)(q.fields.sessionId);if(de===void 0)throw(0,F.LO)(q,"session ID",o);for(let pe=0;pe<X;pe++){
const me=U.subarray(pe*m,(pe+1)*m);await Q(`files/session/${de}`,await u("chunkNumber",String(pe),{name:ne,bytes:me}))}le=await Q(`files/session/${de}/complete`)}const{fileId:ue}=le.fields;if(typeof ue!=
"string"||ue==="")throw(0,F.LO)(le,"file ID",o);return Z.log.info(`Uploaded ${ne}: ${(0,J.Xe)(U.length)}`),ue}async function u(Z,ne,{name:U,bytes:G}){const Q=new FormData;Q.set(Z,ne),Q.set("file",new Blob(
[G],{type:"application/json"}),U);const le=new Response(Q);return{type:le.headers.get("content-type")??"",bytes:Buffer.from(await le.arrayBuffer())}}var S=e(2975),$=e(6779);const b="Imports fail if th\
e version is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",i="Set missing models, guardrails and linked workflows in AI for Process, then re-run the \
job.";async function c(Z,{source:ne,target:U,definitions:{app:G,flow:Q,env:le},untilFree:ue}){let X="workflowId"in U?U.workflowId:void 0;const oe="workflowId"in U?`workflow ${U.workflowId}`:`a new wor\
kflow, ${U.workflowName}`;return Z.log.info(`Importing ${(0,J.OX)(ne)} into ${oe}, at ${Z.platform.url.href}`),await(0,A.N)(Z,(0,A.R)(Z.inputs.timeoutMs,"No import"),async q=>{const de={app:await l(q,
G),flow:await l(q,Q),env:le&&await l(q,le)},pe=await(0,S.L5)(q,()=>(0,B.s8)(q,U,de),{untilFree:ue});return await(0,$.B)(q,pe,{title:"Import job",advice:b,idsIn:({workflowId:me})=>(X??=me,{"workflow-id":X})}),
X})}async function g(Z,ne){Z.log.info(`Deploying workflow ${ne}, at ${Z.platform.url.href}`),await(0,A.N)(Z,(0,A.R)(Z.inputs.timeoutMs,"No deployment"),async U=>{await(0,$.B)(U,await(0,B.kZ)(U,ne),{title:"\
Deploy job",advice:i,idsIn:()=>({"workflow-id":ne})})})}var j=e(2697),I=e(9630),P=e(532),y=e(7279),n=e(6191),s=e(7487),t=e(8920),r=e(9870),d=e(3657),_=e(4264),z=e(6224),C=e(7833);const R="import-deplo\
y-and-promote",K="Make and approve a new plan.";async function ee(Z,ne,U){const{approved:G,upload:Q,deploy:le,ignore:ue}=Z.inputs,X=U.workflows.map(({outcome:de})=>de==="unchanged"?"finish":"import"),
{differences:oe,actions:q}=G?(0,_.Gy)(G,U):{differences:[],actions:X};if(oe.length>0){const de="The approved plan doesn't hold any more, so this attempt changed nothing";throw new y.HR({what:de,why:oe.
join("; "),advice:K,topic:R})}try{const pe=(0,s.Tm)()>1&&Q!==void 0&&q.includes("finish")?await(0,n.wn)(Z):[];for(const[me,ge]of ne.entries()){if(ge.action=q[me],ge.action!=="finish")continue;const Re=Le=>!G||
(0,_.cM)(G,me,(0,I.ol)(Le,ue));ge.backup=await te(Z,pe,ge.name,Re),(!le||!(G||ge.backup))&&(ge.action="leave")}}catch(de){Z.signal.throwIfAborted();const pe="Can't look for the backups of the earlier \
attempts, so this attempt changed nothing",Re=` What an earlier attempt imported can also be deployed with the deploy action: ${ne.filter((Ce,Pe)=>q[Pe]==="finish").map(({name:Ce,plan:Pe})=>`${Ce} (${Pe.
target})`).join(", ")}.`,Le=`Use "Re-run failed jobs".${le?Re:""}`;throw new y.HR({what:pe,why:(0,y.gJ)(de),advice:Le,topic:R,cause:de})}}async function te(Z,ne,U,G){const Q=`${U}-before-`,le=X=>Number(
/^(\d+)(-\d+)?\.zip$/.exec(X)?.[1]),ue=ne.filter(({name:X})=>X.startsWith(Q)&&le(X.slice(Q.length))<(0,s.Tm)());for(const{id:X,name:oe}of ue.sort((q,de)=>de.id-q.id)){const q=await(0,n.R9)(Z,X),de=await p(
q,Z.signal);if(de&&G((0,z.YR)(de)))return{id:X,name:oe,holdsVariables:de.env!==void 0}}}async function p(Z,ne){try{return(0,t.mu)(await(0,d.u)(Z,ne))}catch{ne.throwIfAborted();return}}async function w(Z,ne){
const{inputs:U}=Z,{path:G,target:Q,definitions:le,name:ue}=ne;if(ne.action==="leave"){Z.log.info("Neither imported nor deployed"),ne.begun="nothing";return}let X=U.candidates.length>1?void 0:ne.plan;ne.
begun="import";try{const oe=async()=>{const de=X??await(0,z.Cs)(Z,ne);if(X=void 0,!(0,z.cS)(ne.plan,de)){const pe=`The target of ${ue} has changed since this step compared it, so it was left as it is`;
throw new y.HR({what:pe,advice:K,topic:R})}ne.action!=="finish"&&(de.state&&(ne.backup=await N(Z,ne,de.state)),await c(Z,{source:G,target:Q,definitions:le,untilFree:!1}),ne.imported=!0)};if(await(0,S.
L5)({...Z,endsAt:performance.now()+U.timeoutMs},oe,{untilFree:!0}),!U.deploy)return;ne.begun="deploy";const q=(0,C.wZ)(ne);if(q===void 0){const de="Look for it in AI for Process, and deploy it there.";
throw new y.HR({what:"the platform didn't name the new workflow's ID",advice:de})}await g(Z,q),ne.deployed=!0}catch(oe){ne.error=L((0,y.h_)(oe),ne,(0,j.Sm)(U.host))}}async function N(Z,ne,U){const{upload:G,
artifactEnvVariables:Q,host:le}=Z.inputs,ue=`${ne.name}-before-${(0,s.Tm)()}`,X=U.package.files.has(r.Km),oe=`Backup of workflow ${ne.plan.target} at ${(0,j.Sm)(le)}`,q=await(0,s.Pd)("workflow-backup-");
for(let de=1;;de++){const pe=(0,f.join)(q,`${ue}${de===1?"":`-${de}`}.zip`);if(await(0,P.lo)(pe,U.bytes),!G)return Z.log.info(`${oe}: ${pe}, on this runner only`),{name:pe,holdsVariables:X};try{const me=await(0,k.
mJ)(Z,{...U,path:pe},{upload:G,artifactEnvVariables:Q});return Z.log.info(`${oe}: ${me.name}, ${me.url}`),{name:me.name,id:me.id,holdsVariables:X&&Q}}catch(me){if(!(me instanceof n.B6))throw me}}}function L(Z,ne,U){
const{name:G,target:Q,begun:le,imported:ue,backup:X}=ne,oe=(0,C.wZ)(ne),[q,de]=["workflowName"in Q,le==="deploy"],pe=`deploy workflow ${oe} with the deploy action`,me=q?de?pe:"start a new run":'use "R\
e-run failed jobs"',ge=`${G} ${ue?"was imported":"was already imported"}${oe?` into workflow ${oe}`:""} but not deployed: `,Re=[Z.advice.replace(/(r)e-run the job/gi,(Le,Ce)=>Ce==="r"?me:me[0]?.toUpperCase()+
me.slice(1)),de&&!q?`Or ${pe}.`:"",q&&oe?`The new workflow's ID is ${oe}.`:"",X?`The package that ${U} had before is ${X.name}${X.id?` (artifact ${X.id})`:""}.`:""];return Z.with({what:(de?ge:"")+Z.what,
advice:Re.filter(Boolean).join(" ")})}}),161:((ae,he,e)=>{e.d(he,{K:()=>w});var f=e(3024),k=e(6760),A=e(3e3),B=e(819),J=e(2899),E=e(7279),T=e(6584);class W{#n=[];#e;constructor(){const G=B.V4("api-key");
G!==""&&B.Pq(G)}text(G){return B.V4(G)}lines(G){return B.V4(G,{trimWhitespace:!1})}optional(G,Q){const le=this.text(G);return le===""?void 0:this.parse(G,le,Q)}parse(G,Q,le){try{return le(Q)}catch(ue){
this.refuse(G,(0,E.gJ)(ue),(0,E.h_)(ue).topic);return}}required(G,Q,le="is required"){return this.text(G)===""&&this.refuse(G,le),this.optional(G,Q)}notEmpty(G,Q,le){if(process.env[`INPUT_${G.toUpperCase()}`]?.
trim()===""){const ue=`Where an event has no inputs, write \`\${{ inputs.${G} || ${le} }}\``;this.refuse(G,`is empty. Is the name in the expression right?${le===void 0?"":` ${ue}`}`)}return this.optional(
G,Q)}boolean(G,Q){return this.notEmpty(G,T.yG,Q?void 0:"false")??Q}exclude(G,Q){for(const le of G)this.text(le)!==""&&this.refuse(le,`can't be combined with ${Q}`)}refuse(G,Q,le="before-anything-is-se\
nt"){this.#e??=le,this.#n.push(`${G} ${Q.replace(/(?<=[a-z])\.$/,"")}`)}check(G){if(G!==void 0&&this.#n.length===0)return G;throw new E.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function F(U){
return U.parse("ignore",U.lines("ignore"),J.wo)??J.K$}function v(U){const G=U.required("host",T.or),le=U.required("api-key",T.Do,"is required. The secret isn't set, or this job can't read it"),ue=(U.optional(
"timeout-minutes",(0,T.$J)(1440))??30)*6e4,X=(U.optional("poll-interval-seconds",(0,T.$J)(3600))??10)*1e3,oe=U.boolean("summary",!0);return G&&le?{host:G,apiKey:le,timeoutMs:ue,longestWaitMs:X,summary:oe}:
void 0}var m=e(8920),a=e(7598),o=e(1455),l=e(532),u=e(706),S=e(5806),$=e(9870);function b(U,G){return new E.HR({what:U,advice:G,topic:"unpacking"})}function i(U,G){for(const{index:Q}of`${G}/`.matchAll(
/\//g)){const le=G.slice(0,Q),ue=(0,f.lstatSync)((0,k.join)(U,le),{throwIfNoEntry:!1});if(ue?.isSymbolicLink())throw b(`${(0,u.TL)(le)} in the folder is a symbolic link, which isn't followed`,"Delete \
it.");if(le===G&&ue?.isFile())return ue;if(!ue?.isDirectory())break}}async function c(U,G,Q,le=1/0){const ue=new Map,X=new Map;let oe=le;for(const q of G){Q.throwIfAborted();const de=i(U,q);if(!(de===
void 0||X.get((0,S.Sr)(q))===de.ino)){if(X.set((0,S.Sr)(q),de.ino),oe-=de.size,oe<0)throw new Error("its files take more than 256 MiB, the limit");ue.set(q,await(0,o.readFile)((0,k.join)(U,q)))}}return ue}
async function g(U){return(await(0,o.readdir)(U,{withFileTypes:!0})).map(Q=>Q.name+(Q.isDirectory()?"/":""))}async function j(U,G){const Q=[],le=[""];for(const ue of le){G.throwIfAborted();for(const X of await g(
(0,k.join)(U,ue))){if((0,S.jq)(X))continue;if((X.endsWith("/")?le:Q).push(ue+X),Q.length+le.length>$.BE)throw new Error("more than 10,000 files are in it")}}return Q}async function I(U){if(!i(U,S.gv))
return;const G=await(0,o.readFile)((0,k.join)(U,S.gv),"utf8");let Q;try{const{unpackedFiles:le}=JSON.parse(G);le.every(ue=>(0,S.x5)(ue)===void 0)&&(Q=new Set(le))}catch{}return{text:G,paths:Q}}async function P(U,G){
const Q=new Set(G.map(caseFold));return(await readdir(U).catch(()=>[])).filter(ue=>!Q.has(caseFold(ue))&&existsSync(join(U,ue,RECORD)))}function y(U){return`${JSON.stringify({unpackedFiles:[...U]},null,
2)}
`}var n=e(3657);async function s(U,G){try{const Q=await(0,o.stat)(U);if(Q.isDirectory())return await C(U,G);if(Q.size>$.zx)throw new Error("it is larger than 256 MiB, the limit");const le=await(0,o.readFile)(
U);return{...await(0,n.u)(le,G),sha256:(0,a.createHash)("sha256").update(le).digest("hex")}}catch(Q){throw z(Q,U,G)}}async function t(U,G){const Q=()=>s(U,G);try{const le=statSync(U,{throwIfNoEntry:!1});
if(le===void 0)return{};const ue=le.isDirectory()?await d(U,G):new Map,[X,...oe]=[...ue.values()].flat();return X===void 0?{single:Q}:{several:new Map(Array.from(ue,([de,pe])=>[de,()=>r(U,pe,G)])),...oe.
length===0&&X.isDirectory()&&{single:Q}}}catch(le){throw z(le,U,G)}}async function r(U,G,Q){const[le="",ue]=G.map(X=>X.name);if(ue!==void 0)throw new Error(`is there twice, as ${quoted(le)} and as ${quoted(
ue)}. Remove one of them`);if(G[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await s(join(U,le),Q)}async function d(U,G){const Q=new Map,le=await readdir(U,{withFileTypes:!0});
if(isWorkflow(le.map(({name:ue})=>ue)))return Q;for(const ue of le){if(G.throwIfAborted(),ue.name.startsWith(".")||!await _(join(U,ue.name),G))continue;const X=ue.isDirectory()?ue.name:ue.name.replace(
/\.zip$/i,"");Q.set(X,[...Q.get(X)??[],ue])}return Q}async function _(U,G){const Q=await stat(U).catch(()=>{});if(Q?.isDirectory())return isWorkflow(await R(U));if(!Q?.isFile()||!/\.zip$/i.test(U))return!1;
try{return isWorkflow([...(await s(U,G)).files.keys()])}catch{return G.throwIfAborted(),!0}}function z(U,G,Q){if(Q.aborted)return Q.reason;const le=/The package (is .*, not a zip)/.exec((0,E.gJ)(U))?.[1],
ue=(0,f.existsSync)(G)?`can't be read: ${(0,l.Uc)(U)}`:`doesn't exist: ${(0,u.MW)(G)}`;return new Error(le?`${le}. Set a package (.zip), or the folder with its unpacked files`:ue,{cause:U})}async function C(U,G){
const Q=(0,k.join)(U,(0,$.wg)(await R(U))),le=await I(Q);if(le&&!le.paths)throw new Error(`${S.gv} isn't as this action writes it`);const ue=le?.paths?new Set([...$.LX,...le.paths]):await j(Q,G),X=await c(
Q,ue,G,$.zx);if(X.size===0)throw new Error("no files are in it");return(0,$.jz)("folder",X)}async function R(U){const G=await g(U),le=G.filter(ue=>ue.endsWith("/")).map(async ue=>(await g((0,k.join)(U,
ue))).map(X=>ue+X));return[...G,...(await Promise.all(le)).flat()]}async function K(U,{path:G,variables:Q,sha256:le,needsVariables:ue,of:X=""},oe){const q=(Re,Le)=>U.refuse(Re+X,Le,"import-deploy-and-\
promote"),de=Re=>Le=>{oe.throwIfAborted(),q(Re,(0,E.gJ)(Le))},pe=Q?await(0,m.Ch)(Q,oe).catch(de("env-variables")):void 0,ge=await(async()=>{const{sha256:Re,...Le}=await s(G,oe),Ce=(0,m.mu)(Le,pe),Pe=Q&&
(0,k.basename)(Q);return{path:G,package:Le,sha256:Re,definitions:Ce,variablesFile:Pe}})().catch(de("package"));if(ge&&le!==void 0&&ge.sha256!==le){const Re=`is not the digest of the package, which is ${ge.
sha256}`;q("package-sha256",ge.sha256?Re:"is only for a package that is a .zip")}return ge&&ue&&Q===void 0&&!ge.definitions.env&&q("env-variables","is required for an existing workflow, because the pa\
ckage has no env_variables.json"),ge}var ee=e(682),te=e(7487),p=e(4264);async function w(U){const G=new W,Q=G.boolean("plan",!1),le=Q?void 0:N(G),ue=L(G,Q),X=await Z(G,ue,U),oe=v(G),q=(0,A.WZ)(G,!1),de=G.
boolean("deploy",!0),pe=F(G),{fromList:me}=ue;return{...G.check(oe),...q,candidates:X,fromList:me,isPlan:Q,approved:le,deploy:de,ignore:pe}}function N(U){const G=U.text("approved-plan");return G===""&&
U.refuse("approved-plan","is empty. Is the name in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To a\
pply without a plan, set none"),G==="none"?void 0:U.optional("approved-plan",p.ud)}function L(U,G){if(U.text("workflow-name")===""){const{targets:ue,fromList:X}=(0,ee.R)(U,"workflow-"),oe=ue.map(({workflowId:pe})=>pe),
q=oe.find((pe,me)=>oe.indexOf(pe)<me),de=U.text("workflows")===""?"workflows-file":"workflows";return q!==void 0&&U.refuse(de,`has workflow-id ${q} twice`),{targets:ue.map(({name:pe,...me})=>({name:pe,
target:me})),fromList:X}}if(U.exclude(["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!G&&(0,te.Tm)()>1){const ue=`can't be applied in run attempt ${(0,te.Tm)()}: an earlier at\
tempt may have created the workflow. Look for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",ue,"import-deploy-and-promote")}const Q=U.optional("workflow-name",T.
sU),le=U.optional("name",T.$q)??Q??"";return{targets:Q===void 0?[]:[{name:le,target:{workflowName:Q}}],fromList:!1}}async function Z(U,{targets:G,fromList:Q},le){const ue=U.required("package",T.EO),X=U.
notEmpty("package-sha256",T.tz,"'any'");Q&&X!==void 0&&U.refuse("package-sha256","is only for a single package");const oe=pe=>pe==="package"?pe:(0,T.EO)(pe),q=U.notEmpty("env-variables",oe,"'package'");
if(ue===void 0)return[];const de=[];for(const{name:pe,target:me}of G){const ge=Q?` of ${pe}`:"",Re=Q?U.parse(`package${ge}`,pe,Ue=>ne(ue,Ue)):ue,Le=q&&Q?(0,k.join)(q,`${pe}.json`):q,Ce=q==="package"?void 0:
Le,Pe="workflowId"in me&&q==="package",We=Re&&await K(U,{path:Re,...{variables:Ce,sha256:Q?void 0:X,needsVariables:Pe,of:ge}},le);We&&de.push({name:pe,target:me,...We})}return de}function ne(U,G){const Q=(0,k.
join)(U,`${G}.zip`),[le=Q,ue]=[(0,k.join)(U,G),Q].filter(X=>(0,f.existsSync)(X));if(ue){const X=`as ${(0,T.bY)(`${G}.zip`)} and as ${(0,T.bY)(`${G}/`)}`;throw new Error(`is there twice, ${X}. Remove o\
ne of them`)}if((0,f.existsSync)(le)&&(0,f.lstatSync)(le).isSymbolicLink())throw new Error("is a link, which isn't followed");return le}}),6325:((ae,he,e)=>{e.a(ae,async(f,k)=>{try{let i=function({rows:c}){
for(const{name:g,target:j}of(0,S.p1)(c)){const I="workflowId"in j?`workflow-id ${j.workflowId}, flow-id ${j.flowId}`:"";(0,T.t1)().warning(`Nothing differs in ${g}, which doesn't mean that it is deplo\
yed. If an earlier attempt may have stopped before its deployment, deploy it with the deploy action (${I}).`)}};var A=e(3e3),B=e(3018),J=e(682),E=e(7279),T=e(8725),W=e(7487),F=e(1519),v=e(2227),m=e(2597),
a=e(161),o=e(1415),l=e(4264),u=e(6224),S=e(7833);const $=4;await(0,W.eF)(async c=>{(0,W.n0)({promotions:[]});const g=await(0,a.K)(c),j=await b(g,c);await(0,S.A2)(j,g);const I=await(0,B.S)((0,S.jb)(j.rows));
g.summary&&await(0,o.c)(j,g,I),(0,W.Tm)()>1&&g.deploy&&i(j);const P=(0,S.c2)(j,g);if(P)throw P;g.isPlan&&(0,T.lm)((0,o.o)(j.rows,g))});async function b(c,g){const{candidates:j,fromList:I,approved:P,host:y,
ignore:n,deploy:s,upload:t,artifactEnvVariables:r}=c,d=j.flatMap(({definitions:{env:N}})=>N?(0,F.aC)(N.bytes):[]),z={platform:(0,v.Ng)(y,c.apiKey,{secrets:d,known:j.map(({name:N})=>N)}),inputs:c,log:(0,T.
t1)(),signal:g,endsAt:1/0},C=N=>({...z,log:(0,T.t1)(I?`[${N.name}] `:""),publish(L){N.job={...N.job,...L},I||(0,W.n0)((0,S.ZB)(N))}}),R=j.map(N=>({...N,job:{}}));await(0,J.H)(R,$,async(N,L)=>{try{if(L)
throw new E.HR({what:"Not tried: another target failed for a cause that is the same for all"});N.plan=await(0,u.Cs)(C(N),N)}catch(Z){N.error=(0,E.iT)(Z)}return N});const K=(0,S.sb)(R);if(K.length<R.length)
return{rows:R};const te={options:{host:y.href,ignore:[...n.lines].sort().join(`
`),deploy:s,"upload-artifact":t!==void 0,"artifact-env-variables":r},workflows:K.map(({plan:N})=>N)},p=(0,l.Rd)(te,P?.salt);if(c.isPlan)return{rows:R,digest:p};const w=await(0,m.L)(z,K,te).then(()=>{},
E.iT);if(w)return{rows:R,digest:p,refusal:w};P||z.log.info("Applied without an approved plan"),K.some(({plan:N,action:L})=>N.state&&L==="import")&&(0,A.j)(c,z.log);for(const N of K)if(await(0,m.g)(C(N),
N),N.error)break;return{rows:R,digest:p}}k()}catch($){k($)}},1)}),1415:((ae,he,e)=>{e.d(he,{c:()=>u,o:()=>l});var f=e(6760),k=e(2697),A=e(1124),B=e(8151),J=e(7487),E=e(4057),T=e(8132),W=e(8920),F=e(706),
v=e(7833);const m=P=>{const{name:y,version:n}=(0,W.Rc)(P)??{};return[y,n].filter(Boolean).join(" ")},a=P=>P.map(y=>(0,T.SS)(y)).join(", "),o=(...P)=>P.filter(Boolean).join(" ");function l(P,{host:y}){
return`Plan: ${(0,v.sb)(P).length-(0,v.p1)(P).length} of ${(0,F.hS)(P.length,"workflow")} will change at ${(0,k.Sm)(y)}`}async function u(P,y,n){const{rows:s,refusal:t,digest:r}=P,d=s.some(({begun:R})=>R),
_=y.isPlan&&r!==void 0,z=r&&(0,T.SS)(r.slice(0,12)),C=[d?g(s):$(s,y),(0,E.cj)((0,k.cZ)(s)),t&&(0,E.il)((0,k.UX)(t),(0,J.VY)(t)),_&&i(s,y),(_||d)&&c((0,v.p1)(s)),...d?I(s,y):[],_&&`Plan ${z}.`,y.approved&&
z&&`${d?"Applied":"Approved"} plan ${z}.`,d&&!y.approved&&"Applied without an approved plan."].flatMap(R=>R||[]);(0,A.Hq)((0,v.jb)(s))&&C.push(n(y.fromList,C,d?"What differed":"What changes")),await(0,E.
Sy)(S(P,y,d),...C)}function S({rows:P,refusal:y},n,s){const t=(0,k.Sm)(n.host),r=P.filter(({error:C})=>C).length,d=P.filter(({begun:C,error:R})=>C&&C!=="nothing"&&!R).length,_=`${d} of ${(0,F.hS)(P.length,
"workflow")} promoted`;return[s&&r>0&&`Promotion to ${t} failed: ${_}`,s&&d===0&&`Nothing differs at ${t}: nothing was done`,s&&`${_} to ${t}`,r===0&&!y&&l(P,n),n.isPlan&&`Plan for ${t} failed: ${r} o\
f ${(0,F.hS)(P.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function $(P,{isPlan:y}){const n=P.map(({name:s,target:t,path:r,package:d,sha256:_,
plan:z})=>{const C=_??z?.shown,R=C&&`${_?"sha256":"content"} ${C.slice(0,12)}\u2026`,K=z?.state&&m(z.state.package),ee="workflowName"in t?"a new workflow":t.workflowId;return[{words:s},{words:[m(d),(0,f.
basename)(r),R].filter(Boolean).join(", ")},{words:K?`${K} (${ee})`:ee},{words:z?b(z.changes):"\u274C Failed"}]});return(0,E.tp)(["Workflow","Package","Target",y?"What will change":"What would change"],
n)}function b({status:P,counts:y,files:n}){if(P==="unchanged")return"nothing: it stays";if(P==="changed")return(0,A.cq)(y);const t=n.flatMap(r=>r.kind==="json"?(0,B.ID)(r)?.size??[]:[]).find(({nodes:r})=>r>
0);return t?`${(0,F.hS)(t.nodes,"node")}, ${(0,F.hS)(t.connections,"connection")}`:"everything: it is new"}function i(P,{deploy:y,upload:n,artifactEnvVariables:s}){return(0,v.sb)(P).flatMap(({name:r,variablesFile:d,
plan:_})=>{const{state:z,outcome:C,variables:R}=_,[K,ee,te]=[_.added,_.kept,_.ignored].map(a),p=(0,T.SS)(`${r}-before-<run attempt>.zip`),w=z?`The in-development version of ${(0,T.SS)(r)} is replaced${y?
", then deployed":""}.`:`${(0,T.SS)(r)} is created${y?" and deployed":""}: there is nothing to back up.`,L=n?`A backup is kept first, as ${p}${s?"":", without environment variables"}.`:"No backup is k\
ept.",Z=d&&`variables of ${(0,T.SS)(d)}`,ne=o(w,z&&L,R.length>0&&`The import sends the ${Z??"package's own variables"}.`,K&&`Added: ${K}.`,ee&&`The target keeps its own value of ${ee}.`,te&&`Ignored f\
ields that differ, and that the import brings too: ${te}.`);return C==="changed"?`- ${ne}`:[]}).join(`
`)}function c(P){const y=r=>P.filter(({plan:_})=>_[r].length>0).map(({name:_,plan:z})=>`${(0,T.SS)(_)} (${a(z[r])})`).join(", "),n=a(P.map(({name:r})=>r)),[s,t]=[y("kept"),y("ignored")];return o(n&&`N\
othing differs in ${n}: neither imported nor deployed.`,n&&"That doesn't mean that the version there is deployed, which no export tells.",s&&`Variables that differ, and that an import would keep: ${s}\
.`,t&&`Ignored fields that differ: ${t}.`)}function g(P){const y=P.map(n=>[{words:n.name},(0,v.wZ)(n)??{words:"a new workflow"},{words:j(n)},{words:n.imported&&n.plan?b(n.plan.changes):""},n.backup?.name??
""]);return(0,E.tp)(["Workflow","Target","Result","What changed","Backup"],y)}function j({begun:P,imported:y,deployed:n,backup:s,error:t}){return P?P==="nothing"?s?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?P==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":n?y?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function I(P,{host:y}){const n=P.flatMap(d=>{const{backup:_}=d;if(!_)return[];const z=_.id===void 0?"on this runner only":`artifact ${_.id}`,C=_.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,T.SS)(_.name)} (${z}) to workflow ${(0,T.SS)((0,v.wZ)(d)??"")}${C}`]}),s=`promote from run ${(0,T.SS)(process.env.GITHUB_RUN_ID??"")}: ${n.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",r=P.flatMap(d=>"workflowName"in d.target?(0,v.wZ)(d)??[]:[]);return[n.length>0?`To roll back at ${(0,T.wh)((0,k.
Sm)(y))}, ${s} ${t}`:"",...r.map(d=>`Workflow ${(0,T.SS)(d)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ae,he,e)=>{e.d(he,{Gy:()=>v,Rd:()=>W,cM:()=>m,ud:()=>F});var f=e(7598),k=e(
7487),A=e(706);const B="v1",[J,E]=[["name","target","package","variables"],["outcome","targetVariables","content"]],T=[...J,...E];function W(i,c=(0,f.randomBytes)(12).toString("base64url")){const g=u(
i,c),j=[B,c,$(i,c,g),...g.map(I=>I.join("~"))].join(".");return`${j}.${b([j],6)}`}function F(i){const[c="",g="",j="",...I]=i.split(".");if(/^v\d/.test(c)&&c!==B)throw new Error(`is of another version \
of this action (format ${c.slice(1)}). Make and approve a new plan`);if(I.pop()!==b([i.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:g,seal:j,rows:I.map(P=>P.split("~"))}}function v({salt:i,seal:c,rows:g},j){const I=u(j,i),P=(t,r)=>t.filter((d,_)=>g[r]?.[_]!==I[r]?.[_]),y=P(Object.keys(j.options),0),n=y.map(
t=>a(t,j.options[t]));if(g.length!==I.length){const t=(0,A.hS)(g.length-1,"workflow");return{differences:[...n,`the plan is for ${t}, this step for ${I.length-1}`],actions:[]}}const s=j.workflows.map(
(t,r)=>{const d=P(T,r+1),_=S(g[r+1]?.at(-1)??"",i,r);n.push(...o(t,d,_).map(K=>`${t.name}: ${K}`));const z=t.outcome==="changed",C=z!==d.includes("outcome");if(!d.includes("targetVariables")&&!d.includes(
"content"))return C?"import":"leave";const R=[...y,...d].some(K=>["host","ignore","name","target"].includes(K));return z&&!R&&n.push(l(t,d.includes("content"))),C?"finish":"leave"});return n.length===
0&&c!==$(j,i,g)&&n.push("the plan's digest isn't as the plan wrote it"),{differences:n,actions:s}}function m({salt:i,rows:c},g,j){return c[g+1]?.includes(b([i,g,"content",j],22))===!0}function a(i,c){
return i==="host"?`the host isn't the approved one (now ${c})`:i==="ignore"?"ignore isn't as approved":`${i} isn't as approved (was ${!c}, is ${c})`}function o({target:i,shown:c,variables:g},j,I){if(j.
includes("name"))return["the plan has another workflow in its place"];const P={target:`the target isn't the approved one (now ${i})`,package:`the package isn't the approved one (was ${I}\u2026, is ${c.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${g.join(", ")||"none"})`};return j.flatMap(y=>P[y]??[])}function l({name:i,target:c,fields:g,targetVariables:j},I){const y=`\
differs from the package in ${g.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,n=`its environment variables differ${j.length>0?` (now ${j.join(", ")})`:""}`,s=I&&g.length>0?
y:n,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${c})`,r=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,k.Tm)()>1?t:
""}`;return`${i}: the target has changed since the plan: it is neither as planned nor as in the package, and ${s}. ${r}`}function u({options:i,workflows:c},g){const j=c.map((I,P)=>[...T.map(y=>b([g,P,
y,I[y]],y==="content"?22:4)),S(I.shown,g,P)]);return[Object.entries(i).map(I=>b([g,...I],4)),...j]}function S(i,c,g){const j=(0,f.createHash)("sha256").update(`${c} ${g}`).digest().readUIntBE(0,3);return(Number.
parseInt(i.slice(0,6),16)^j).toString(16).padStart(6,"0")}function $({options:i,workflows:c},g,j){const I=c.map(P=>J.map(y=>P[y]));return b([g,"seal",i,I,j],43)}function b(i,c){return(0,f.createHash)(
"sha256").update(JSON.stringify(i)).digest("base64url").slice(0,c)}}),6224:((ae,he,e)=>{e.d(he,{Cs:()=>g,cS:()=>P,YR:()=>r});var f=e(7975),k=e(6779),A=e(9630),B=e(2899),J=e(5806),E=e(1519),T=e(1124),W=e(
3436),F=e(2742),v=e(7856);const m=1024*1024;function a(K,ee,{name:te,ignore:p}){const w=[K,ee].filter(q=>q!==void 0),N=w.some(({kind:q,files:de})=>q==="folder"&&![...de.keys()].some(J.dU)),L=w.flatMap(
({files:q})=>[...q].filter(([de])=>(0,J.dU)(de))),Z=[...new Set(w.flatMap(({files:q})=>[...q.keys()]))].sort(),ne=new Set(p.lines),U=new W.Ms(p,q=>ne.delete(q)),G=Z.flatMap(q=>{const[de,pe]=[K?.files.
get(q),ee?.files.get(q)],me=de!==void 0&&pe!==void 0&&de.equals(pe);if(N&&(0,J.dU)(q)||me&&ne.size===0)return[];const ge=de&&(0,A.TA)(q,de,U),Re=me?ge:pe&&(0,A.TA)(q,pe,U);return me||ge!==void 0&&ge.id===
Re?.id?[]:[{name:q,from:de,to:pe,base:ge,head:Re}]}),Q=q=>p.lines.length===0&&G.some(de=>de.name===q),ue=(G.length===0?[]:Z.filter(q=>!Q(q)&&!(0,J.dU)(q))).flatMap(q=>o(q,ee?.files.get(q),K?.files.get(
q))),X=l(G,U,ue),oe=K===void 0?"added":ee===void 0?"removed":void 0;return{name:te,status:oe??(X.length>0?"changed":"unchanged"),counts:oe?{added:0,modified:0,removed:0,[oe]:1}:(0,T.cz)(X.map(T.xS)),files:X,
unchanged:ue,variablesCompared:!(N&&L.some(([,q])=>(0,E.DF)(q)?.variables.length!==0)),secrets:[...new Set([...w.flatMap(E.x3),...ue.flatMap(v.Wr)])],unusedIgnores:[...ne]}}function o(K,ee=Buffer.of(),te=ee){
return(ee.equals(te)?[ee]:[ee,te]).flatMap(w=>(0,A.TA)(K,w,new W.Ms(B.K$))??[])}function l(K,ee,te){const p=K.flatMap(({name:N,base:L,head:Z})=>L&&Z&&!(0,J.dU)(N)?[{name:N,base:L,head:Z}]:[]),w=new Map(
(0,F.OD)(p,ee,te).map((N,L)=>[p[L]?.name,N]));return K.map(N=>u(N,w.get(N.name)))}function u({name:K,from:ee,to:te,base:p,head:w},N){const L=ee===void 0?"added":te===void 0?"removed":"modified",Z={name:K,
status:L,changes:[],references:[],matches:[],base:void 0,head:void 0};if((0,J.dU)(K))return{...Z,kind:"variables",changes:$(p,w,L)};if(N||L!=="modified"&&(p??w))return{...Z,kind:"json",base:p,head:w,...N};
const[ne,U]=[ee&&S(ee),te&&S(te)];return ee&&ne===void 0||te&&U===void 0?{...Z,kind:"binary"}:{...Z,kind:"text",text:{base:ne,head:U}}}function S(K){return K.length<=m&&!K.includes(0)?(0,A.b6)(K):void 0}
function $(K,ee,te){const[p,w]=[K,ee].map(Q=>Q&&(0,E.DF)(Buffer.from((0,F.dj)(Q))));if(te==="modified"&&(p===void 0||p.container!==w?.container))return[{kind:"modified",path:[],from:T.RG,to:T.RG}];const N=Q=>new Map(
Q?.variables.map(({name:le,content:ue})=>[le,ue])),[L,Z]=[N(p),N(w)],ne=[],U=[...L.keys()].filter(Q=>Z.has(Q)),G=[...Z.keys()].filter(Q=>L.has(Q));U.some((Q,le)=>Q!==G[le])&&ne.push({kind:"reordered",
path:[],moved:[]});for(const Q of[...new Set([...L.keys(),...Z.keys()])].sort()){const le=[{type:"member",key:Q}];L.has(Q)?Z.has(Q)?L.get(Q)!==Z.get(Q)&&ne.push({kind:"modified",path:le,from:T.RG,to:T.
RG}):ne.push({kind:"removed",path:le,value:T.RG}):ne.push({kind:"added",path:le,value:T.RG})}return ne}var b=e(7279),i=e(8920),c=e(9870);async function g(K,ee){const{inputs:te,platform:p}=K,{target:w}=ee;
if("workflowName"in w)return j(ee,void 0,te.ignore);const N=await(0,k.X)(K,w);for(const L of(0,E.x3)(N.package))p.secrets.add(L);return j(ee,N,te.ignore)}function j(K,ee,te){const{name:p,target:w,package:N,
definitions:L,variablesFile:Z}=K,ne=ee&&I(ee.package),U=[ne?.env?.bytes,N.files.get(c.Km)];Z&&L.env&&d(p,L.env.bytes,U);const[G,Q]=[s(ne?.env),s(L.env)],le=G&&Q&&new Map([...Q,...G]),ue=ne&&r(ne,G,ne.
env),X=r(L,L.env&&le,L.env),oe=a(ue,X,{name:p,ignore:te}),q=y(oe),de=y(a(ue,X,{name:p,ignore:B.K$})),pe=[...U,L.env?.bytes].flatMap(ge=>ge?(0,E.aC)(ge):[]),me=(0,A.ol)(r(L),B.K$);return{state:ee,changes:{
...oe,secrets:[...oe.secrets,...pe]},ignored:de.filter(ge=>!q.includes(ge)),added:t(le).filter(ge=>!G?.has(ge)),kept:t(Q).filter(ge=>G?.has(ge)&&G.get(ge)!==Q?.get(ge)),name:p,target:"workflowId"in w?
`${w.workflowId} ${w.flowId}`:`new workflow ${w.workflowName}`,package:me,variables:t(Q),shown:K.sha256??me,outcome:oe.status==="unchanged"?oe.status:"changed",targetVariables:t(G),content:ne?(0,A.ol)(
r(ne),te):"",fields:q}}function I(K){try{return(0,i.mu)(K)}catch(ee){const te=`The target's package ${(0,b.gJ)(ee)}`;throw new b.HR({what:te,advice:"Check the workflow in AI for Process.",topic:"the-p\
ackage",cause:ee})}}function P(K,ee){return K.content===ee.content&&(0,f.isDeepStrictEqual)(K.targetVariables,ee.targetVariables)}function y({files:K}){const ee=K.flatMap(({kind:te,name:p,changes:w})=>te===
"variables"?[]:w.length===0?[p]:w.map(N=>n(N)||p));return[...new Set(ee)]}function n({kind:K,path:ee}){return ee.map(p=>p.type==="member"?p.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(K==="reor\
dered"?"[]":"")}function s(K){return K===void 0?new Map:(0,E.DF)(K.bytes)?.variables.reduce((ee,{name:te,content:p})=>ee.set(te,p),new Map)}function t(K){return[...K?.keys()??[]].sort()}function r({app:K,
flow:ee},te,p){const w=t(te).map(L=>[L,""]),N=te?Buffer.from(JSON.stringify(Object.fromEntries(w))):p?.bytes;return(0,c.jz)("zip",[[c.uq,K.bytes],[c.n7,ee.bytes],...N?[[c.Km,N]]:[]])}function d(K,ee,te){
const p=te.map(U=>U&&(0,E.DF)(U)),w=p.find(U=>U?.variables.length)??p.find(Boolean),N=_((0,E.DF)(ee),w);if(N===void 0)return;const L=p.indexOf(w)===1?"package":"target",Z=`env-variables of ${K} doesn'\
t have the shape of the ${L}'s variables`,ne=`Write it like this, with your names and values: ${R(w)}`;throw new b.HR({what:Z,why:N,advice:ne,topic:"import-deploy-and-promote"})}function _(K,ee){if(K===
void 0)return"it must be a list or an object of variables, each with its own name and a value";if(ee===void 0)return;if(K.container!==ee.container)return K.container==="array"?"it is a list, and must \
be an object":"it is an object, and must be a list";if(ee.variables.length===0)return;const te=new Set(ee.variables.flatMap(({keys:w})=>w)),p=ee.variables.every(({keys:w})=>w.includes("value"));for(const{
name:w,keys:N}of K.variables){const L=N.find(Z=>!te.has(Z));if(L!==void 0)return`${w} has "${L}", which no variable there has`;if(p&&!N.includes("value"))return`${w} has no "value"`}}const z={name:"AP\
I_URL",key:"API_URL",value:"https://api.example.com"},C={string:"",number:0,boolean:!1};function R({container:K,variables:[ee]}={container:"array",variables:[]}){const te=K==="array",{keys:p,content:w}=ee??
{keys:te?["name","value"]:[],content:"{}"},N=JSON.parse(w),L=p.map(ne=>[ne,z[ne]??C[typeof N[ne]]??null]),Z=p.length===0?z.value:Object.fromEntries(L);return JSON.stringify(te?[Z]:{API_URL:Z})}}),7833:((ae,he,e)=>{
e.d(he,{A2:()=>W,ZB:()=>v,c2:()=>m,jb:()=>T,p1:()=>J,sb:()=>B,wZ:()=>E});var f=e(2697),k=e(1124),A=e(7487);function B(a){return a.filter(o=>o.plan!==void 0)}function J(a){return B(a).filter(({plan:o,action:l,
backup:u})=>o.outcome==="unchanged"&&l!=="finish"&&!u)}function E({target:a,job:o}){return"workflowId"in a?a.workflowId:o["workflow-id"]}function T(a){const o=a.filter(({plan:l})=>!l).map(({name:l})=>l);
return{workflows:B(a).map(({plan:l})=>l.changes),notCompared:o}}async function W({rows:a,digest:o},{fromList:l}){const[u]=a,S=T(a);(0,A.n0)({...o&&{changed:(0,k.Hq)(S),...(0,k.xW)(S),"plan-digest":o},
...!l&&u&&v(u)}),await(0,f.$l)("promotions",a.map(F))}function F(a){const{name:o,sha256:l,plan:u,imported:S=!1,deployed:$=!1,backup:b,job:i,error:c}=a;return{name:o,"workflow-id":E(a),...u&&{changed:u.
outcome==="changed",...u.changes.counts},"package-sha256":l,imported:S,deployed:$,"dock-status-id":i["dock-status-id"],...b?.id&&{"backup-artifact-id":b.id,"backup-artifact-name":b.name},error:c&&(0,f.
UX)(c)}}function v(a){const{"export-job-id":o,...l}=a.job;return{...l,"workflow-id":E(a)}}function m({rows:a,refusal:o,digest:l},{fromList:u,isPlan:S}){const $=a.flatMap(({error:g})=>g??[]),[b]=$;if(b===
void 0||!u)return b??o;const i=a.filter(({begun:g})=>!g).map(({name:g})=>g),c=[!l&&`${$.length} of ${a.length} targets could not be compared.`,(0,f.As)(a),!l&&!S&&"Nothing was changed.",l&&i.length>0&&
`Not started: ${i.join(", ")}.`];return(0,f.Xd)(b,c.filter(Boolean).join(" "))}}),2975:((ae,he,e)=>{e.d(he,{L5:()=>E,Mu:()=>v,Vs:()=>W,kU:()=>J,yy:()=>F});var f=e(7279),k=e(706);const A=7,B=3e4,J=429;
async function E({log:m,signal:a,endsAt:o},l,{atLeastMs:u=0,untilFree:S=!1}={}){let $=0,b=0,i;for(;;)try{return await l()}catch(c){if(!(c instanceof f.HR&&(c.retryable||S&&c.busy)))throw c;a.throwIfAborted(),
i??=performance.now();const g=c.status===J,j=c.busy||g;b=j?b+1:0,j||$++;const I=$>(c.maxRetries??A)&&performance.now()-i>=u;if(!j&&I)throw T(c,`${$} times in a row`);const P=Math.min(B,1e3*2**((b||$)-
1))*(.5+Math.random()/2),y=g&&c.retryAfterMs>0?c.retryAfterMs:Math.max(c.retryAfterMs,P),n=(0,k.zK)(y);if(performance.now()+y>=o)throw T(c,`and waiting ${n} before the next attempt would exceed the ti\
meout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,k.OX)((0,f.$N)(c),1e3)}; retrying in ${n}`),await F(y,a)}}function T(m,a,o=m.advice){const{what:l,why:u}=m,S=u?{why:`${u}, ${a}`}:
{what:`${l}, ${a}`};return m.with({...S,advice:o,retryable:!1})}function W(m){const a=String(m),o=/^\d+$/.test(a)?Number(a)*1e3:Date.parse(a)-Date.now();return Math.min(Math.max(o||0,0),2**31-1)}async function F(m,a){
let o;const l=new Promise(u=>{o=setTimeout(u,m)});await v(a,l).finally(()=>clearTimeout(o))}function v(m,a){return new Promise((o,l)=>{const u=()=>l(m.reason);a.then(o,l).finally(()=>m.removeEventListener(
"abort",u)),m.aborted?u():m.addEventListener("abort",u)})}}),706:((ae,he,e)=>{e.d(he,{D4:()=>u,MW:()=>B,OX:()=>k,TL:()=>A,Xe:()=>J,hS:()=>T,pO:()=>a,v5:()=>F,zD:()=>E,zK:()=>W});var f=e(8132);function k(i,c=300){
const g=i.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,f.Jj)(g,c)}function A(i,c=100){return(0,f.RK)(JSON.stringify((0,f.Jj)(i,c)))}function B(i){return A(i,1e3).replaceAll(
"\\\\","\\")}function J(i){if(i<1024)return`${i} B`;const c=(i/1024).toFixed(1);return Number(c)<1024?`${c} KiB`:`${(i/1024**2).toFixed(1)} MiB`}function E(i){return String(i).replace(/\B(?=(\d{3})+$)/g,
",")}function T(i,c){return`${E(i)} ${c}${i===1?"":"s"}`}function W(i){if(i<9950)return`${(i/1e3).toFixed(1)} s`;const c=Math.round(i/1e3);if(c<60)return`${c} s`;const[g,j]=[Math.floor(c/60),Math.floor(
c/3600)];return j>0?`${j} h ${g%60} min`:`${g} min ${c%60} s`}const F="***",v=4,m=8;class a{#n=new Map;#e=new Set;constructor(c=[]){for(const g of c)this.add(g)}add(c,g=j=>!0){const j=new Set([c,...c.
split(/[\r\n]/)].map(I=>I.trim()));for(const I of[...j].filter(g).flatMap(o)){const P=I.slice(0,m);this.#n.set(P,(this.#n.get(P)??new Set).add(I)),this.#e.add(P.length)}}redact=(c,g=300)=>{const j=c.trimStart(),
I=Math.min(j.length,g*4);return k(this.hide(j,()=>{},I)+(I<j.length?"\u2026":""),g)};hide(c,g=I=>{},j=c.length){let[I,P]=["",0];for(let y=0;y<j;y++){const n=this.#t(c,y);n!==""&&(g(n),y>=P&&(I+=c.slice(
P,y)+F),P=Math.max(P,y+n.length))}return I+c.slice(P,j)}#t(c,g){let j="";for(const I of this.#e)for(const P of this.#n.get(c.slice(g,g+I))??[])P.length<=j.length||!c.startsWith(P,g)||(P.length>=v||b(c,
g,g+P.length))&&(j=P);return j}}function o(i){const c=C=>JSON.stringify(C).slice(1,-1),g=Buffer.from(i).toString(),j=[i,g,u(i)].flatMap(C=>[C,c(C),c(c(C))]),I=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(C=>c(
g).replace(C,$)),P=[c(g),...I].flatMap(C=>[C,C.replaceAll("/","\\/")]),y=encodeURIComponent(g),n=y.replace(/[!'()*]/g,S),s=n.replaceAll("%2A","*").replaceAll("~","%7E"),r=[y,n,n.replaceAll("%2F","/"),
s].flatMap(C=>[C,C.replaceAll("%20","+")]),d=r.map(C=>C.replace(/%../g,R=>R.toLowerCase())),_=g.replace(/[&<>"']/g,C=>l[C]??""),z=i.length<m?i:Buffer.from(i).toString("base64").replace(/=+$/,"");return[
...j,...P,_,...r,...d,encodeURI(g),z]}const l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function u(i){try{return decodeURIComponent(i)}catch{return i}}function S(i){return`%${i.charCodeAt(
0).toString(16).toUpperCase()}`}function $(i){return`\\u${i.charCodeAt(0).toString(16).padStart(4,"0")}`}function b(i,c,g){const j=i.slice(Math.max(0,c-2),c);return!/[\p{L}\p{N}]$/u.test(j)&&!/^[\p{L}\p{N}]/u.
test(i.slice(g,g+2))}}),819:((ae,he,e)=>{e.d(he,{Yz:()=>yt,z3:()=>wt,V4:()=>lt,pq:()=>vt,lm:()=>bt,C1:()=>pt,uH:()=>ht,Pq:()=>mt,z:()=>t,$e:()=>Et});var f=e(857);function k(V){return V==null?"":typeof V==
"string"||V instanceof String?V:JSON.stringify(V)}function A(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function B(V,D,H){
const ce=new T(V,D,H);process.stdout.write(ce.toString()+f.EOL)}function J(V,D=""){B(V,{},D)}const E="::";class T{constructor(D,H,ce){D||(D="missing.command"),this.command=D,this.properties=H,this.message=
ce}toString(){let D=E+this.command;if(this.properties&&Object.keys(this.properties).length>0){D+=" ";let H=!0;for(const ce in this.properties)if(this.properties.hasOwnProperty(ce)){const Ee=this.properties[ce];
Ee&&(H?H=!1:D+=",",D+=`${ce}=${F(Ee)}`)}}return D+=`${E}${W(this.message)}`,D}}function W(V){return k(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(V){return k(V).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var v=e(6982),m=e(9896);function a(V,D){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable t\
o find environment variable for file command ${V}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${k(D)}${f.EOL}`,{encoding:"utf8"})}function o(V,D){const H=`g\
hadelimiter_${v.randomUUID()}`,ce=k(D);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(ce.includes(H))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${H}"`);return`${V}<<${H}${f.EOL}${ce}${f.EOL}${H}`}var l=e(6928),u=e(6671),S=e(2145),$=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(
ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(
h,O)}x((ce=ce.apply(V,D||[])).next())})};class b{static createHttpClient(D=!0,H=10){const ce={allowRetries:D,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(b.getRequestToken())],
ce)}static getRequestToken(){const D=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return D}static getIDTokenUrl(){const D=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!D)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return D}static getCall(D){return $(this,void 0,void 0,function*(){var H;const ve=(H=(yield b.
createHttpClient().getJson(D).catch($e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${$e.statusCode}
 
        Error Message: ${$e.message}`)})).result)===null||H===void 0?void 0:H.value;if(!ve)throw new Error("Response json body do not have ID Token field");return ve})}static getIDToken(D){return $(this,
void 0,void 0,function*(){try{let H=b.getIDTokenUrl();if(D){const Ee=encodeURIComponent(D);H=`${H}&audience=${Ee}`}debug(`ID token url is ${H}`);const ce=yield b.getCall(H);return setSecret(ce),ce}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var i=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){
try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(h,O)}x((ce=ce.apply(V,D||[])).next())})};const{access:c,appendFile:g,
writeFile:j}=m.promises,I="GITHUB_STEP_SUMMARY",P="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class y{constructor(){this._buffer=""}filePath(){
return i(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const D=process.env[I];if(!D)throw new Error(`Unable to find environment variable for $${I}. Check if your runtime envir\
onment supports job summaries.`);try{yield c(D,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${D}'. Check if the file has correct read/write permissions.`)}
return this._filePath=D,this._filePath})}wrap(D,H,ce={}){const Ee=Object.entries(ce).map(([ve,$e])=>` ${ve}="${$e}"`).join("");return H?`<${D}${Ee}>${H}</${D}>`:`<${D}${Ee}>`}write(D){return i(this,void 0,
void 0,function*(){const H=!!D?.overwrite,ce=yield this.filePath();return yield(H?j:g)(ce,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return i(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(D,H=!1){return this._buffer+=D,H?this.
addEOL():this}addEOL(){return this.addRaw(f.EOL)}addCodeBlock(D,H){const ce=Object.assign({},H&&{lang:H}),Ee=this.wrap("pre",this.wrap("code",D),ce);return this.addRaw(Ee).addEOL()}addList(D,H=!1){const ce=H?
"ol":"ul",Ee=D.map($e=>this.wrap("li",$e)).join(""),ve=this.wrap(ce,Ee);return this.addRaw(ve).addEOL()}addTable(D){const H=D.map(Ee=>{const ve=Ee.map($e=>{if(typeof $e=="string")return this.wrap("td",
$e);const{header:h,data:O,colspan:x,rowspan:M}=$e,re=h?"th":"td",be=Object.assign(Object.assign({},x&&{colspan:x}),M&&{rowspan:M});return this.wrap(re,O,be)}).join("");return this.wrap("tr",ve)}).join(
""),ce=this.wrap("table",H);return this.addRaw(ce).addEOL()}addDetails(D,H){const ce=this.wrap("details",this.wrap("summary",D)+H);return this.addRaw(ce).addEOL()}addImage(D,H,ce){const{width:Ee,height:ve}=ce||
{},$e=Object.assign(Object.assign({},Ee&&{width:Ee}),ve&&{height:ve}),h=this.wrap("img",null,Object.assign({src:D,alt:H},$e));return this.addRaw(h).addEOL()}addHeading(D,H){const ce=`h${H}`,Ee=["h1","\
h2","h3","h4","h5","h6"].includes(ce)?ce:"h1",ve=this.wrap(Ee,D);return this.addRaw(ve).addEOL()}addSeparator(){const D=this.wrap("hr",null);return this.addRaw(D).addEOL()}addBreak(){const D=this.wrap(
"br",null);return this.addRaw(D).addEOL()}addQuote(D,H){const ce=Object.assign({},H&&{cite:H}),Ee=this.wrap("blockquote",D,ce);return this.addRaw(Ee).addEOL()}addLink(D,H){const ce=this.wrap("a",D,{href:H});
return this.addRaw(ce).addEOL()}}const n=new y,s=null,t=n;function r(V){return V.replace(/[\\]/g,"/")}function d(V){return V.replace(/[/]/g,"\\")}function _(V){return V.replace(/[/\\]/g,path.sep)}const z=Ve(
import.meta.url)("string_decoder");var C=e(4434);const R=Ve(import.meta.url)("child_process");var K=e(2613),ee=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}
return new(H||(H=Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(h,O)}x(
(ce=ce.apply(V,D||[])).next())})};const{chmod:te,copyFile:p,lstat:w,mkdir:N,open:L,readdir:Z,rename:ne,rm:U,rmdir:G,stat:Q,symlink:le,unlink:ue}=m.promises,X=process.platform==="win32";function oe(V){
return ee(this,void 0,void 0,function*(){const D=yield fs.promises.readlink(V);return X&&!D.endsWith("\\")?`${D}\\`:D})}const q=268435456,de=m.constants.O_RDONLY;function pe(V){return ee(this,void 0,void 0,
function*(){try{yield Q(V)}catch(D){if(D.code==="ENOENT")return!1;throw D}return!0})}function me(V){return ee(this,arguments,void 0,function*(D,H=!1){return(H?yield Q(D):yield w(D)).isDirectory()})}function ge(V){
if(V=Le(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return X?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function Re(V,D){return ee(this,void 0,void 0,function*(){let H;
try{H=yield Q(V)}catch(Ee){Ee.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${Ee}`)}if(H&&H.isFile()){if(X){const Ee=l.extname(V).toUpperCase();
if(D.some(ve=>ve.toUpperCase()===Ee))return V}else if(Ce(H))return V}const ce=V;for(const Ee of D){V=ce+Ee,H=void 0;try{H=yield Q(V)}catch(ve){ve.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${V}': ${ve}`)}if(H&&H.isFile()){if(X){try{const ve=l.dirname(V),$e=l.basename(V).toUpperCase();for(const h of yield Z(ve))if($e===h.toUpperCase()){V=l.join(
ve,h);break}}catch(ve){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${ve}`)}return V}else if(Ce(H))return V}}return""})}function Le(V){return V=V||"",X?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function Ce(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function Pe(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var Ke=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){
$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(
h,O)}x((ce=ce.apply(V,D||[])).next())})};function We(V,D){return Ke(this,arguments,void 0,function*(H,ce,Ee={}){const{force:ve,recursive:$e,copySourceDirectory:h}=ie(Ee),O=(yield ioUtil.exists(ce))?yield ioUtil.
stat(ce):null;if(O&&O.isFile()&&!ve)return;const x=O&&O.isDirectory()&&h?path.join(ce,path.basename(H)):ce;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);if((yield ioUtil.
stat(H)).isDirectory())if($e)yield we(H,x,0,ve);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,x)==="")throw new Error(`\
'${x}' and '${H}' are the same file`);yield _e(H,x,ve)}})}function Ue(V,D){return Ke(this,arguments,void 0,function*(H,ce,Ee={}){if(yield ioUtil.exists(ce)){let ve=!0;if((yield ioUtil.isDirectory(ce))&&
(ce=path.join(ce,path.basename(H)),ve=yield ioUtil.exists(ce)),ve)if(Ee.force==null||Ee.force)yield Fe(ce);else throw new Error("Destination already exists")}yield ye(path.dirname(ce)),yield ioUtil.rename(
H,ce)})}function Fe(V){return Ke(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield ioUtil.
rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(D){throw new Error(`File was unable to be removed ${D}`)}})}function ye(V){return Ke(this,void 0,void 0,function*(){ok(V,"a path argumen\
t must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Y(V,D){return Ke(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(D){const ce=yield Y(V,!1);
if(!ce)throw X?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also\
 verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a director\
y specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return ce}const H=yield se(V);return H&&H.length>0?H[0]:""})}function se(V){return Ke(this,void 0,
void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const D=[];if(X&&process.env.PATHEXT)for(const Ee of process.env.PATHEXT.split(l.delimiter))Ee&&D.push(Ee);if(ge(V)){const Ee=yield Re(
V,D);return Ee?[Ee]:[]}if(V.includes(l.sep))return[];const H=[];if(process.env.PATH)for(const Ee of process.env.PATH.split(l.delimiter))Ee&&H.push(Ee);const ce=[];for(const Ee of H){const ve=yield Re(
l.join(Ee,V),D);ve&&ce.push(ve)}return ce})}function ie(V){const D=V.force==null?!0:V.force,H=!!V.recursive,ce=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:D,recursive:H,copySourceDirectory:ce}}
function we(V,D,H,ce){return Ke(this,void 0,void 0,function*(){if(H>=255)return;H++,yield ye(D);const Ee=yield ioUtil.readdir(V);for(const ve of Ee){const $e=`${V}/${ve}`,h=`${D}/${ve}`;(yield ioUtil.
lstat($e)).isDirectory()?yield we($e,h,H,ce):yield _e($e,h,ce)}yield ioUtil.chmod(D,(yield ioUtil.stat(V)).mode)})}function _e(V,D,H){return Ke(this,void 0,void 0,function*(){if((yield ioUtil.lstat(V)).
isSymbolicLink()){try{yield ioUtil.lstat(D),yield ioUtil.unlink(D)}catch(Ee){Ee.code==="EPERM"&&(yield ioUtil.chmod(D,"0666"),yield ioUtil.unlink(D))}const ce=yield ioUtil.readlink(V);yield ioUtil.symlink(
ce,D,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(D))||H)&&(yield ioUtil.copyFile(V,D))})}const Ie=Ve(import.meta.url)("timers");var Me=function(V,D,H,ce){function Ee(ve){return ve instanceof
H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(
M.value):Ee(M.value).then(h,O)}x((ce=ce.apply(V,D||[])).next())})};const Te=process.platform==="win32";class ke extends C.EventEmitter{constructor(D,H,ce){if(super(),!D)throw new Error("Parameter 'too\
lPath' cannot be null or empty.");this.toolPath=D,this.args=H||[],this.options=ce||{}}_debug(D){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(D)}_getCommandString(D,H){
const ce=this._getSpawnFileName(),Ee=this._getSpawnArgs(D);let ve=H?"":"[command]";if(Te)if(this._isCmdFile()){ve+=ce;for(const $e of Ee)ve+=` ${$e}`}else if(D.windowsVerbatimArguments){ve+=`"${ce}"`;
for(const $e of Ee)ve+=` ${$e}`}else{ve+=this._windowsQuoteCmdArg(ce);for(const $e of Ee)ve+=` ${this._windowsQuoteCmdArg($e)}`}else{ve+=ce;for(const $e of Ee)ve+=` ${$e}`}return ve}_processLineBuffer(D,H,ce){
try{let Ee=H+D.toString(),ve=Ee.indexOf(f.EOL);for(;ve>-1;){const $e=Ee.substring(0,ve);ce($e),Ee=Ee.substring(ve+f.EOL.length),ve=Ee.indexOf(f.EOL)}return Ee}catch(Ee){return this._debug(`error proce\
ssing line. Failed with error ${Ee}`),""}}_getSpawnFileName(){return Te&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(D){if(Te&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const ce of this.args)H+=" ",H+=D.windowsVerbatimArguments?ce:this._windowsQuoteCmdArg(ce);return H+='"',[H]}return this.args}_endsWith(D,H){return D.endsWith(
H)}_isCmdFile(){const D=this.toolPath.toUpperCase();return this._endsWith(D,".CMD")||this._endsWith(D,".BAT")}_windowsQuoteCmdArg(D){if(!this._isCmdFile())return this._uvQuoteCmdArg(D);if(!D)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let ce=!1;for(const $e of D)if(H.some(h=>h===$e)){ce=!0;break}if(!ce)return D;let Ee='"',ve=!0;for(let $e=D.
length;$e>0;$e--)Ee+=D[$e-1],ve&&D[$e-1]==="\\"?Ee+="\\":D[$e-1]==='"'?(ve=!0,Ee+='"'):ve=!1;return Ee+='"',Ee.split("").reverse().join("")}_uvQuoteCmdArg(D){if(!D)return'""';if(!D.includes(" ")&&!D.includes(
"	")&&!D.includes('"'))return D;if(!D.includes('"')&&!D.includes("\\"))return`"${D}"`;let H='"',ce=!0;for(let Ee=D.length;Ee>0;Ee--)H+=D[Ee-1],ce&&D[Ee-1]==="\\"?H+="\\":D[Ee-1]==='"'?(ce=!0,H+="\\"):
ce=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(D){D=D||{};const H={cwd:D.cwd||process.cwd(),env:D.env||process.env,silent:D.silent||!1,windowsVerbatimArguments:D.windowsVerbatimArguments||
!1,failOnStdErr:D.failOnStdErr||!1,ignoreReturnCode:D.ignoreReturnCode||!1,delay:D.delay||1e4};return H.outStream=D.outStream||process.stdout,H.errStream=D.errStream||process.stderr,H}_getSpawnOptions(D,H){
D=D||{};const ce={};return ce.cwd=D.cwd,ce.env=D.env,ce.windowsVerbatimArguments=D.windowsVerbatimArguments||this._isCmdFile(),D.windowsVerbatimArguments&&(ce.argv0=`"${H}"`),ce}exec(){return Me(this,
void 0,void 0,function*(){return!ge(this.toolPath)&&(this.toolPath.includes("/")||Te&&this.toolPath.includes("\\"))&&(this.toolPath=l.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Y(this.toolPath,!0),new Promise((D,H)=>Me(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const x of this.args)this._debug(`\
   ${x}`);const ce=this._cloneExecOptions(this.options);!ce.silent&&ce.outStream&&ce.outStream.write(this._getCommandString(ce)+f.EOL);const Ee=new De(ce,this.toolPath);if(Ee.on("debug",x=>{this._debug(
x)}),this.options.cwd&&!(yield pe(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const ve=this._getSpawnFileName(),$e=R.spawn(ve,this._getSpawnArgs(ce),this._getSpawnOptions(
this.options,ve));let h="";$e.stdout&&$e.stdout.on("data",x=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(x),!ce.silent&&ce.outStream&&ce.outStream.write(x),h=
this._processLineBuffer(x,h,M=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(M)})});let O="";if($e.stderr&&$e.stderr.on("data",x=>{Ee.processStderr=!0,this.options.
listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(x),!ce.silent&&ce.errStream&&ce.outStream&&(ce.failOnStdErr?ce.errStream:ce.outStream).write(x),O=this._processLineBuffer(x,O,M=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(M)})}),$e.on("error",x=>{Ee.processError=x.message,Ee.processExited=!0,Ee.processClosed=!0,Ee.CheckComplete()}),$e.
on("exit",x=>{Ee.processExitCode=x,Ee.processExited=!0,this._debug(`Exit code ${x} received from tool '${this.toolPath}'`),Ee.CheckComplete()}),$e.on("close",x=>{Ee.processExitCode=x,Ee.processExited=
!0,Ee.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),Ee.CheckComplete()}),Ee.on("done",(x,M)=>{h.length>0&&this.emit("stdline",h),O.length>0&&this.emit("errline",
O),$e.removeAllListeners(),x?H(x):D(M)}),this.options.input){if(!$e.stdin)throw new Error("child process missing stdin");$e.stdin.end(this.options.input)}}))})}}function je(V){const D=[];let H=!1,ce=!1,
Ee="";function ve($e){ce&&$e!=='"'&&(Ee+="\\"),Ee+=$e,ce=!1}for(let $e=0;$e<V.length;$e++){const h=V.charAt($e);if(h==='"'){ce?ve(h):H=!H;continue}if(h==="\\"&&ce){ve(h);continue}if(h==="\\"&&H){ce=!0;
continue}if(h===" "&&!H){Ee.length>0&&(D.push(Ee),Ee="");continue}ve(h)}return Ee.length>0&&D.push(Ee.trim()),D}class De extends C.EventEmitter{constructor(D,H){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=D,this.toolPath=H,D.delay&&
(this.delay=D.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ie.setTimeout)(De.HandleTimeout,this.delay,this)))}_debug(D){this.emit("debug",
D)}_setResult(){let D;this.processExited&&(this.processError?D=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. E\
rror: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?D=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.
options.failOnStdErr&&(D=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",D,this.processExitCode)}static HandleTimeout(D){if(!D.done){if(!D.processClosed&&D.processExited){const H=`The STDIO streams did not close within ${D.delay/1e3} seconds of the\
 exit event from process '${D.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;D._debug(H)}D._setResult()}}}var Ae=function(V,D,H,ce){function Ee(ve){
return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){
M.done?ve(M.value):Ee(M.value).then(h,O)}x((ce=ce.apply(V,D||[])).next())})};function ze(V,D,H){return Ae(this,void 0,void 0,function*(){const ce=tr.argStringToArray(V);if(ce.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const Ee=ce[0];return D=ce.slice(1).concat(D||[]),new tr.ToolRunner(Ee,D,H).exec()})}function Ze(V,D,H){return Ae(this,void 0,void 0,function*(){var ce,
Ee;let ve="",$e="";const h=new StringDecoder("utf8"),O=new StringDecoder("utf8"),x=(ce=H?.listeners)===null||ce===void 0?void 0:ce.stdout,M=(Ee=H?.listeners)===null||Ee===void 0?void 0:Ee.stderr,re=Se=>{
$e+=O.write(Se),M&&M(Se)},be=Se=>{ve+=h.write(Se),x&&x(Se)},fe=Object.assign(Object.assign({},H?.listeners),{stdout:be,stderr:re}),Oe=yield ze(V,D,Object.assign(Object.assign({},H),{listeners:fe}));return ve+=
h.end(),$e+=O.end(),{exitCode:Oe,stdout:ve,stderr:$e}})}var Ne=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=Promise))(function(ve,$e){function h(M){
try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(h,O)}x((ce=ce.apply(V,D||[])).next())})};const qe=()=>Ne(void 0,
void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:D}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:D.trim(),version:V.trim()}}),Ye=()=>Ne(void 0,void 0,void 0,function*(){var V,D,H,ce;
const{stdout:Ee}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),ve=(D=(V=Ee.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&D!==void 0?D:"";return{name:(ce=(H=Ee.match(
/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&ce!==void 0?ce:"",version:ve}}),Ge=()=>Ne(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput("lsb_release",["-i",
"-r","-s"],{silent:!0}),[D,H]=V.trim().split(`
`);return{name:D,version:H}}),nt=f.platform(),rt=f.arch(),it=nt==="win32",st=nt==="darwin",ct=nt==="linux";function dt(){return Ne(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield it?qe():st?Ye():Ge()),{platform:nt,arch:rt,isWindows:it,isMacOS:st,isLinux:ct})})}var ft=function(V,D,H,ce){function Ee(ve){return ve instanceof H?ve:new H(function($e){$e(ve)})}return new(H||(H=
Promise))(function(ve,$e){function h(M){try{x(ce.next(M))}catch(re){$e(re)}}function O(M){try{x(ce.throw(M))}catch(re){$e(re)}}function x(M){M.done?ve(M.value):Ee(M.value).then(h,O)}x((ce=ce.apply(V,D||
[])).next())})},ut;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(ut||(ut={}));function $t(V,D){const H=toCommandValue(D);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,D));issueCommand("set-env",{name:V},H)}function mt(V){B("add-mask",{},V)}function St(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function lt(V,D){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(D&&D.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${V}`);return D&&D.trimWhitespace===!1?H:H.trim()}function Mt(V,D){const H=lt(V,D).split(`
`).filter(ce=>ce!=="");return D&&D.trimWhitespace===!1?H:H.map(ce=>ce.trim())}function At(V,D){const H=["true","True","TRUE"],ce=["false","False","FALSE"],Ee=lt(V,D);if(H.includes(Ee))return!0;if(ce.includes(
Ee))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function ht(V,D){if(process.env.GITHUB_OUTPUT||"")return a("OUTPUT",o(V,D));process.stdout.write(f.EOL),B("set-output",{name:V},
k(D))}function It(V){issue("echo",V?"on":"off")}function pt(V){process.exitCode=ut.Failure,wt(V)}function Tt(){return process.env.RUNNER_DEBUG==="1"}function yt(V){B("debug",{},V)}function wt(V,D={}){
B("error",A(D),V instanceof Error?V.toString():V)}function Et(V,D={}){B("warning",A(D),V instanceof Error?V.toString():V)}function bt(V,D={}){B("notice",A(D),V instanceof Error?V.toString():V)}function vt(V){
process.stdout.write(V+f.EOL)}function _t(V){issue("group",V)}function Ot(){issue("endgroup")}function Rt(V,D){return ft(this,void 0,void 0,function*(){_t(V);let H;try{H=yield D()}finally{Ot()}return H})}
function kt(V,D){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,D));issueCommand("save-state",{name:V},toCommandValue(D))}function Pt(V){return process.env[`S\
TATE_${V}`]||""}function Dt(V){return ft(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ae,he,e)=>{e.d(he,{tZ:()=>A});var f=function(J,E,T,W){function F(v){return v instanceof
T?v:new T(function(m){m(v)})}return new(T||(T=Promise))(function(v,m){function a(u){try{l(W.next(u))}catch(S){m(S)}}function o(u){try{l(W.throw(u))}catch(S){m(S)}}function l(u){u.done?v(u.value):F(u.value).
then(a,o)}l((W=W.apply(J,E||[])).next())})};class k{constructor(E,T){this.username=E,this.password=T}prepareRequest(E){if(!E.headers)throw Error("The request has no headers");E.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return f(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class A{constructor(E){this.token=E}prepareRequest(E){if(!E.headers)throw Error("The request has no headers");E.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return f(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class B{constructor(E){this.token=E}prepareRequest(E){if(!E.headers)throw Error("The request has no headers");E.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return f(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ae,he,e)=>{e.d(he,{Qq:()=>I,Hv:()=>m});var f=e(8611),k=e.t(f,2),A=e(5692),B=e.t(A,2),J=e(9783),E=e(770),T=y=>{var n={};return e.d(n,y),n},W=y=>(()=>y);const F=T({ProxyAgent:()=>Kt.ProxyAgent});
var v=function(y,n,s,t){function r(d){return d instanceof s?d:new s(function(_){_(d)})}return new(s||(s=Promise))(function(d,_){function z(K){try{R(t.next(K))}catch(ee){_(ee)}}function C(K){try{R(t.throw(
K))}catch(ee){_(ee)}}function R(K){K.done?d(K.value):r(K.value).then(z,C)}R((t=t.apply(y,n||[])).next())})},m;(function(y){y[y.OK=200]="OK",y[y.MultipleChoices=300]="MultipleChoices",y[y.MovedPermanently=
301]="MovedPermanently",y[y.ResourceMoved=302]="ResourceMoved",y[y.SeeOther=303]="SeeOther",y[y.NotModified=304]="NotModified",y[y.UseProxy=305]="UseProxy",y[y.SwitchProxy=306]="SwitchProxy",y[y.TemporaryRedirect=
307]="TemporaryRedirect",y[y.PermanentRedirect=308]="PermanentRedirect",y[y.BadRequest=400]="BadRequest",y[y.Unauthorized=401]="Unauthorized",y[y.PaymentRequired=402]="PaymentRequired",y[y.Forbidden=403]=
"Forbidden",y[y.NotFound=404]="NotFound",y[y.MethodNotAllowed=405]="MethodNotAllowed",y[y.NotAcceptable=406]="NotAcceptable",y[y.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",y[y.RequestTimeout=
408]="RequestTimeout",y[y.Conflict=409]="Conflict",y[y.Gone=410]="Gone",y[y.TooManyRequests=429]="TooManyRequests",y[y.InternalServerError=500]="InternalServerError",y[y.NotImplemented=501]="NotImplem\
ented",y[y.BadGateway=502]="BadGateway",y[y.ServiceUnavailable=503]="ServiceUnavailable",y[y.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var a;(function(y){y.Accept="accept",y.ContentType="conte\
nt-type"})(a||(a={}));var o;(function(y){y.ApplicationJson="application/json"})(o||(o={}));function l(y){const n=pm.getProxyUrl(new URL(y));return n?n.href:""}const u=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],S=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],$=["OPTIONS","GET","DELETE","HEAD"],b=10,i=5;class c extends Error{constructor(n,s){super(n),
this.name="HttpClientError",this.statusCode=s,Object.setPrototypeOf(this,c.prototype)}}class g{constructor(n){this.message=n}readBody(){return v(this,void 0,void 0,function*(){return new Promise(n=>v(
this,void 0,void 0,function*(){let s=Buffer.alloc(0);this.message.on("data",t=>{s=Buffer.concat([s,t])}),this.message.on("end",()=>{n(s.toString())})}))})}readBodyBuffer(){return v(this,void 0,void 0,
function*(){return new Promise(n=>v(this,void 0,void 0,function*(){const s=[];this.message.on("data",t=>{s.push(t)}),this.message.on("end",()=>{n(Buffer.concat(s))})}))})}}function j(y){return new URL(
y).protocol==="https:"}class I{constructor(n,s,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(n),this.handlers=s||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(n,s){
return v(this,void 0,void 0,function*(){return this.request("OPTIONS",n,null,s||{})})}get(n,s){return v(this,void 0,void 0,function*(){return this.request("GET",n,null,s||{})})}del(n,s){return v(this,
void 0,void 0,function*(){return this.request("DELETE",n,null,s||{})})}post(n,s,t){return v(this,void 0,void 0,function*(){return this.request("POST",n,s,t||{})})}patch(n,s,t){return v(this,void 0,void 0,
function*(){return this.request("PATCH",n,s,t||{})})}put(n,s,t){return v(this,void 0,void 0,function*(){return this.request("PUT",n,s,t||{})})}head(n,s){return v(this,void 0,void 0,function*(){return this.
request("HEAD",n,null,s||{})})}sendStream(n,s,t,r){return v(this,void 0,void 0,function*(){return this.request(n,s,t,r)})}getJson(n){return v(this,arguments,void 0,function*(s,t={}){t[a.Accept]=this._getExistingOrDefaultHeader(
t,a.Accept,o.ApplicationJson);const r=yield this.get(s,t);return this._processResponse(r,this.requestOptions)})}postJson(n,s){return v(this,arguments,void 0,function*(t,r,d={}){const _=JSON.stringify(
r,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.ApplicationJson);const z=yield this.post(t,_,d);return this.
_processResponse(z,this.requestOptions)})}putJson(n,s){return v(this,arguments,void 0,function*(t,r,d={}){const _=JSON.stringify(r,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),
d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.ApplicationJson);const z=yield this.put(t,_,d);return this._processResponse(z,this.requestOptions)})}patchJson(n,s){return v(this,arguments,
void 0,function*(t,r,d={}){const _=JSON.stringify(r,null,2);d[a.Accept]=this._getExistingOrDefaultHeader(d,a.Accept,o.ApplicationJson),d[a.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,o.
ApplicationJson);const z=yield this.patch(t,_,d);return this._processResponse(z,this.requestOptions)})}request(n,s,t,r){return v(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const d=new URL(s);let _=this._prepareRequest(n,d,r);const z=this._allowRetries&&$.includes(n)?this._maxRetries+1:1;let C=0,R;do{if(R=yield this.requestRaw(_,t),R&&R.message&&
R.message.statusCode===m.Unauthorized){let ee;for(const te of this.handlers)if(te.canHandleAuthentication(R)){ee=te;break}return ee?ee.handleAuthentication(this,_,t):R}let K=this._maxRedirects;for(;R.
message.statusCode&&u.includes(R.message.statusCode)&&this._allowRedirects&&K>0;){const ee=R.message.headers.location;if(!ee)break;const te=new URL(ee);if(d.protocol==="https:"&&d.protocol!==te.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield R.readBody(),te.hostname!==d.hostname)for(const p in r)p.toLowerCase()==="authorization"&&delete r[p];_=this._prepareRequest(n,te,r),R=yield this.requestRaw(_,t),K--}if(!R.
message.statusCode||!S.includes(R.message.statusCode))return R;C+=1,C<z&&(yield R.readBody(),yield this._performExponentialBackoff(C))}while(C<z);return R})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(n,s){return v(this,void 0,void 0,function*(){return new Promise((t,r)=>{function d(_,z){_?r(_):z?t(z):r(new Error("Unknown error"))}this.requestRawWithCallback(n,s,d)})})}requestRawWithCallback(n,s,t){
typeof s=="string"&&(n.options.headers||(n.options.headers={}),n.options.headers["Content-Length"]=Buffer.byteLength(s,"utf8"));let r=!1;function d(C,R){r||(r=!0,t(C,R))}const _=n.httpModule.request(n.
options,C=>{const R=new g(C);d(void 0,R)});let z;_.on("socket",C=>{z=C}),_.setTimeout(this._socketTimeout||3*6e4,()=>{z&&z.end(),d(new Error(`Request timeout: ${n.options.path}`))}),_.on("error",function(C){
d(C)}),s&&typeof s=="string"&&_.write(s,"utf8"),s&&typeof s!="string"?(s.on("close",function(){_.end()}),s.pipe(_)):_.end()}getAgent(n){const s=new URL(n);return this._getAgent(s)}getAgentDispatcher(n){
const s=new URL(n),t=J.s(s);if(t&&t.hostname)return this._getProxyAgentDispatcher(s,t)}_prepareRequest(n,s,t){const r={};r.parsedUrl=s;const d=r.parsedUrl.protocol==="https:";r.httpModule=d?B:k;const _=d?
443:80;if(r.options={},r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):_,r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=
n,r.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(r.options.headers["user-agent"]=this.userAgent),r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const z of this.handlers)
z.prepareRequest(r.options);return r}_mergeHeaders(n){return this.requestOptions&&this.requestOptions.headers?Object.assign({},P(this.requestOptions.headers),P(n||{})):P(n||{})}_getExistingOrDefaultHeader(n,s,t){
let r;if(this.requestOptions&&this.requestOptions.headers){const _=P(this.requestOptions.headers)[s];_&&(r=typeof _=="number"?_.toString():_)}const d=n[s];return d!==void 0?typeof d=="number"?d.toString():
d:r!==void 0?r:t}_getExistingOrDefaultContentTypeHeader(n,s){let t;if(this.requestOptions&&this.requestOptions.headers){const d=P(this.requestOptions.headers)[a.ContentType];d&&(typeof d=="number"?t=String(
d):Array.isArray(d)?t=d.join(", "):t=d)}const r=n[a.ContentType];return r!==void 0?typeof r=="number"?String(r):Array.isArray(r)?r.join(", "):r:t!==void 0?t:s}_getAgent(n){let s;const t=J.s(n),r=t&&t.
hostname;if(this._keepAlive&&r&&(s=this._proxyAgent),r||(s=this._agent),s)return s;const d=n.protocol==="https:";let _=100;if(this.requestOptions&&(_=this.requestOptions.maxSockets||f.globalAgent.maxSockets),
t&&t.hostname){const z={maxSockets:_,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let C;const R=t.protocol==="https:";d?C=R?E.httpsOverHttps:E.httpsOverHttp:C=R?E.httpOverHttps:E.httpOverHttp,s=C(z),this._proxyAgent=s}if(!s){const z={keepAlive:this._keepAlive,maxSockets:_};s=d?new A.
Agent(z):new f.Agent(z),this._agent=s}return d&&this._ignoreSslError&&(s.options=Object.assign(s.options||{},{rejectUnauthorized:!1})),s}_getProxyAgentDispatcher(n,s){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const r=n.protocol==="https:";return t=new F.ProxyAgent(Object.assign({uri:s.href,pipelining:this._keepAlive?1:0},(s.username||s.password)&&{token:`Basic ${Buffer.from(
`${s.username}:${s.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,r&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(n){
const s=n||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const r=t.replace(/[^a-z0-9_.-]/gi,"_");return`${s} actions_orchestration_id/${r}`}return s}_performExponentialBackoff(n){
return v(this,void 0,void 0,function*(){n=Math.min(b,n);const s=i*Math.pow(2,n);return new Promise(t=>setTimeout(()=>t(),s))})}_processResponse(n,s){return v(this,void 0,void 0,function*(){return new Promise(
(t,r)=>v(this,void 0,void 0,function*(){const d=n.message.statusCode||0,_={statusCode:d,result:null,headers:{}};d===m.NotFound&&t(_);function z(K,ee){if(typeof ee=="string"){const te=new Date(ee);if(!isNaN(
te.valueOf()))return te}return ee}let C,R;try{R=yield n.readBody(),R&&R.length>0&&(s&&s.deserializeDates?C=JSON.parse(R,z):C=JSON.parse(R),_.result=C),_.headers=n.message.headers}catch{}if(d>299){let K;
C&&C.message?K=C.message:R&&R.length>0?K=R:K=`Failed request: (${d})`;const ee=new c(K,d);ee.result=_.result,r(ee)}else t(_)}))})}}const P=y=>Object.keys(y).reduce((n,s)=>(n[s.toLowerCase()]=y[s],n),{})}),
9783:((ae,he,e)=>{e.d(he,{H:()=>k,s:()=>f});function f(J){const E=J.protocol==="https:";if(k(J))return;const T=E?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new B(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new B(`http://${T}`)}else return}function k(J){if(!J.hostname)return!1;const E=J.hostname;if(A(E))return!0;
const T=process.env.no_proxy||process.env.NO_PROXY||"";if(!T)return!1;let W;J.port?W=Number(J.port):J.protocol==="http:"?W=80:J.protocol==="https:"&&(W=443);const F=[J.hostname.toUpperCase()];typeof W==
"number"&&F.push(`${F[0]}:${W}`);for(const v of T.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(v==="*"||F.some(m=>m===v||m.endsWith(`.${v}`)||v.startsWith(".")&&m.endsWith(`${v}`)))return!0;
return!1}function A(J){const E=J.toLowerCase();return E==="localhost"||E.startsWith("127.")||E.startsWith("[::1]")||E.startsWith("[0:0:0:0:0:0:0:1]")}class B extends URL{constructor(E,T){super(E,T),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ae,he,e)=>{e.d(he,{E:()=>B});class f{diff(E,T,W={}){let F;typeof W=="function"?(F=W,W={}):"callback"in W&&(F=W.callback);const v=this.castInput(E,W),m=this.castInput(T,W),a=this.removeEmpty(this.
tokenize(v,W)),o=this.removeEmpty(this.tokenize(m,W));return this.diffWithOptionsObj(a,o,W,F)}diffWithOptionsObj(E,T,W,F){var v;const m=I=>{if(I=this.postProcess(I,W),F){setTimeout(function(){F(I)},0);
return}else return I},a=T.length,o=E.length;let l=1,u=a+o;W.maxEditLength!=null&&(u=Math.min(u,W.maxEditLength));const S=(v=W.timeout)!==null&&v!==void 0?v:1/0,$=Date.now()+S,b=[{oldPos:-1,lastComponent:void 0}];
let i=this.extractCommon(b[0],T,E,0,W);if(b[0].oldPos+1>=o&&i+1>=a)return m(this.buildValues(b[0].lastComponent,T,E));let c=-1/0,g=1/0;const j=()=>{for(let I=Math.max(c,-l);I<=Math.min(g,l);I+=2){let P;
const y=b[I-1],n=b[I+1];y&&(b[I-1]=void 0);let s=!1;if(n){const r=n.oldPos-I;s=n&&0<=r&&r<a}const t=y&&y.oldPos+1<o;if(!s&&!t){b[I]=void 0;continue}if(!t||s&&y.oldPos<n.oldPos?P=this.addToPath(n,!0,!1,
0,W):P=this.addToPath(y,!1,!0,1,W),i=this.extractCommon(P,T,E,I,W),P.oldPos+1>=o&&i+1>=a)return m(this.buildValues(P.lastComponent,T,E))||!0;b[I]=P,P.oldPos+1>=o&&(g=Math.min(g,I-1)),i+1>=a&&(c=Math.max(
c,I+1))}l++};if(F)(function I(){setTimeout(function(){if(l>u||Date.now()>$)return F(void 0);j()||I()},0)})();else for(;l<=u&&Date.now()<=$;){const I=j();if(I)return I}}addToPath(E,T,W,F,v){const m=E.lastComponent;
return m&&!v.oneChangePerToken&&m.added===T&&m.removed===W?{oldPos:E.oldPos+F,lastComponent:{count:m.count+1,added:T,removed:W,previousComponent:m.previousComponent}}:{oldPos:E.oldPos+F,lastComponent:{
count:1,added:T,removed:W,previousComponent:m}}}extractCommon(E,T,W,F,v){const m=T.length,a=W.length;let o=E.oldPos,l=o-F,u=0;for(;l+1<m&&o+1<a&&this.equals(W[o+1],T[l+1],v);)l++,o++,u++,v.oneChangePerToken&&
(E.lastComponent={count:1,previousComponent:E.lastComponent,added:!1,removed:!1});return u&&!v.oneChangePerToken&&(E.lastComponent={count:u,previousComponent:E.lastComponent,added:!1,removed:!1}),E.oldPos=
o,l}equals(E,T,W){return W.comparator?W.comparator(E,T):E===T||!!W.ignoreCase&&E.toLowerCase()===T.toLowerCase()}removeEmpty(E){const T=[];for(let W=0;W<E.length;W++)E[W]&&T.push(E[W]);return T}castInput(E,T){
return E}tokenize(E,T){return Array.from(E)}join(E){return E.join("")}postProcess(E,T){return E}get useLongestToken(){return!1}buildValues(E,T,W){const F=[];let v;for(;E;)F.push(E),v=E.previousComponent,
delete E.previousComponent,E=v;F.reverse();const m=F.length;let a=0,o=0,l=0;for(;a<m;a++){const u=F[a];if(u.removed)u.value=this.join(W.slice(l,l+u.count)),l+=u.count;else{if(!u.added&&this.useLongestToken){
let S=T.slice(o,o+u.count);S=S.map(function($,b){const i=W[l+b];return i.length>$.length?i:$}),u.value=this.join(S)}else u.value=this.join(T.slice(o,o+u.count));o+=u.count,u.added||(l+=u.count)}}return F}}
class k extends f{tokenize(E){return E.slice()}join(E){return E}removeEmpty(E){return E}}const A=new k;function B(J,E,T){return A.diff(J,E,T)}})},xt={};function tt(ae){var he=xt[ae];if(he!==void 0)return he.
exports;var e=xt[ae]={exports:{}},f=!0;try{Ct[ae].call(e.exports,e,e.exports,tt),f=!1}finally{f&&delete xt[ae]}return e.exports}tt.m=Ct,typeof tt<"u"&&(tt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ae=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",he=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",f=A=>{A&&A.d<1&&(A.d=1,A.forEach(B=>B.r--),A.forEach(B=>B.r--?B.r++:B()))},k=A=>A.map(B=>{if(B!==
null&&typeof B=="object"){if(B[ae])return B;if(B.then){var J=[];J.d=0,B.then(W=>{E[he]=W,f(J)},W=>{E[e]=W,f(J)});var E={};return E[ae]=W=>W(J),E}}var T={};return T[ae]=W=>{},T[he]=B,T});tt.a=(A,B,J)=>{
var E;J&&((E=[]).d=-1);var T=new Set,W=A.exports,F,v,m,a=new Promise((o,l)=>{m=l,v=o});a[he]=W,a[ae]=o=>(E&&o(E),T.forEach(o),a.catch(l=>{})),A.exports=a,B(o=>{F=k(o);var l,u=()=>F.map($=>{if($[e])throw $[e];
return $[he]}),S=new Promise($=>{l=()=>$(u),l.r=0;var b=i=>i!==E&&!T.has(i)&&(T.add(i),i&&!i.d&&(l.r++,i.push(l)));F.map(i=>i[ae](b))});return l.r?S:u()},o=>(o?m(a[e]=o):v(W),f(E))),E&&E.d<0&&(E.d=0)}})(),
(()=>{var ae=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,he;tt.t=function(e,f){if(f&1&&(e=this(e)),f&8||typeof e=="object"&&e&&(f&4&&e.__esModule||f&16&&typeof e.then=="function"))
return e;var k=Object.create(null);tt.r(k);var A={};he=he||[null,ae({}),ae([]),ae(ae)];for(var B=f&2&&e;typeof B=="object"&&!~he.indexOf(B);B=ae(B))Object.getOwnPropertyNames(B).forEach(J=>A[J]=()=>e[J]);
return A.default=()=>e,tt.d(k,A),k}})(),tt.d=(ae,he)=>{for(var e in he)tt.o(he,e)&&!tt.o(ae,e)&&Object.defineProperty(ae,e,{enumerable:!0,get:he[e]})},tt.f={},tt.e=ae=>Promise.all(Object.keys(tt.f).reduce(
(he,e)=>(tt.f[e](ae,he),he),[])),tt.u=ae=>""+ae+".index.js",tt.o=(ae,he)=>Object.prototype.hasOwnProperty.call(ae,he),tt.r=ae=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ae,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ae,"__esModule",{value:!0})},(()=>{var ae={792:0},he=e=>{var{ids:f,modules:k,runtime:A}=e,B,J,E=0;for(B in k)tt.o(k,B)&&(tt.m[B]=k[B]);for(A&&A(tt);E<f.length;E++)
J=f[E],tt.o(ae,J)&&ae[J]&&ae[J][0](),ae[f[E]]=0};tt.f.j=(e,f)=>{var k=tt.o(ae,e)?ae[e]:void 0;if(k!==0)if(k)f.push(k[1]);else{var A=import("./"+tt.u(e)).then(he,B=>{throw ae[e]!==0&&(ae[e]=void 0),B}),
A=Promise.race([A,new Promise(B=>k=ae[e]=[B])]);f.push(k[1]=A)}}})();var Lt=tt(6325);Lt=await Lt;
