const jt={},Bt={},Wt={},Ft={},Kt={},zt={};import{createRequire as Ye}from"module";const Ht={};var Ut={3313:(ne=>{ne.exports=ae;function ae(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=
[],this.error=null}ae.prototype.go=function(I){this.pending<this.max?l(this,I):this.waiting.push(I)},ae.prototype.wait=function(I){this.pending===0?I(this.error):this.listeners.push(I)},ae.prototype.hold=
function(){return e(this)};function e(I){I.pending+=1;var W=!1;return K;function K(b){if(W)throw new Error("callback called twice");if(W=!0,I.error=I.error||b,I.pending-=1,I.waiting.length>0&&I.pending<
I.max)l(I,I.waiting.shift());else if(I.pending===0){var A=I.listeners;I.listeners=[],A.forEach(G)}}function G(b){b(I.error)}}function l(I,W){W(e(I))}}),770:((ne,ae,e)=>{ne.exports=e(218)}),218:((ne,ae,e)=>{
var l,I=e(9278),W=e(4756),K=e(8611),G=e(5692),b=e(4434),A=e(2613),N=e(9023);ae.httpOverHttp=D,ae.httpsOverHttp=v,ae.httpOverHttps=m,ae.httpsOverHttps=u;function D(j){var c=new s(j);return c.request=K.
request,c}function v(j){var c=new s(j);return c.request=K.request,c.createSocket=h,c.defaultPort=443,c}function m(j){var c=new s(j);return c.request=G.request,c}function u(j){var c=new s(j);return c.request=
G.request,c.createSocket=h,c.defaultPort=443,c}function s(j){var c=this;c.options=j||{},c.proxyOptions=c.options.proxy||{},c.maxSockets=c.options.maxSockets||K.Agent.defaultMaxSockets,c.requests=[],c.
sockets=[],c.on("free",function(y,S,$,T){for(var n=p(S,$,T),o=0,r=c.requests.length;o<r;++o){var t=c.requests[o];if(t.host===n.host&&t.port===n.port){c.requests.splice(o,1),t.request.onSocket(y);return}}
y.destroy(),c.removeSocket(y)})}N.inherits(s,b.EventEmitter),s.prototype.addRequest=function(c,a,y,S){var $=this,T=M({request:c},$.options,p(a,y,S));if($.sockets.length>=this.maxSockets){$.requests.push(
T);return}$.createSocket(T,function(n){n.on("free",o),n.on("close",r),n.on("agentRemove",r),c.onSocket(n);function o(){$.emit("free",n,T)}function r(t){$.removeSocket(n),n.removeListener("free",o),n.removeListener(
"close",r),n.removeListener("agentRemove",r)}})},s.prototype.createSocket=function(c,a){var y=this,S={};y.sockets.push(S);var $=M({},y.proxyOptions,{method:"CONNECT",path:c.host+":"+c.port,agent:!1,headers:{
host:c.host+":"+c.port}});c.localAddress&&($.localAddress=c.localAddress),$.proxyAuth&&($.headers=$.headers||{},$.headers["Proxy-Authorization"]="Basic "+new Buffer($.proxyAuth).toString("base64")),x(
"making CONNECT request");var T=y.request($);T.useChunkedEncodingByDefault=!1,T.once("response",n),T.once("upgrade",o),T.once("connect",r),T.once("error",t),T.end();function n(f){f.upgrade=!0}function o(f,d,g){
process.nextTick(function(){r(f,d,g)})}function r(f,d,g){if(T.removeAllListeners(),d.removeAllListeners(),f.statusCode!==200){x("tunneling socket could not be established, statusCode=%d",f.statusCode),
d.destroy();var L=new Error("tunneling socket could not be established, statusCode="+f.statusCode);L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(S);return}if(g.length>0){x("got illegal \
response body from proxy"),d.destroy();var L=new Error("got illegal response body from proxy");L.code="ECONNRESET",c.request.emit("error",L),y.removeSocket(S);return}return x("tunneling connection has\
 established"),y.sockets[y.sockets.indexOf(S)]=d,a(d)}function t(f){T.removeAllListeners(),x(`tunneling socket could not be established, cause=%s
`,f.message,f.stack);var d=new Error("tunneling socket could not be established, cause="+f.message);d.code="ECONNRESET",c.request.emit("error",d),y.removeSocket(S)}},s.prototype.removeSocket=function(c){
var a=this.sockets.indexOf(c);if(a!==-1){this.sockets.splice(a,1);var y=this.requests.shift();y&&this.createSocket(y,function(S){y.request.onSocket(S)})}};function h(j,c){var a=this;s.prototype.createSocket.
call(a,j,function(y){var S=j.request.getHeader("host"),$=M({},a.options,{socket:y,servername:S?S.replace(/:.*$/,""):j.host}),T=W.connect(0,$);a.sockets[a.sockets.indexOf(y)]=T,c(T)})}function p(j,c,a){
return typeof j=="string"?{host:j,port:c,localAddress:a}:j}function M(j){for(var c=1,a=arguments.length;c<a;++c){var y=arguments[c];if(typeof y=="object")for(var S=Object.keys(y),$=0,T=S.length;$<T;++$){
var n=S[$];y[n]!==void 0&&(j[n]=y[n])}}return j}var x;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?x=function(){var j=Array.prototype.slice.call(arguments);typeof j[0]=="string"?j[0]=
"TUNNEL: "+j[0]:j.unshift("TUNNEL:"),console.error.apply(console,j)}:x=function(){},l=x}),4248:(ne=>{const ae=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,
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
755167117]);function e(l){let I=-1;for(let W of l)I=ae[(I^W)&255]^I>>>8;return(I^-1)>>>0}ne.exports=e}),3502:((ne,ae,e)=>{var l=e(9896),I=e(9023),W=e(2203),K=W.Readable,G=W.PassThrough,b=e(3313),A=e(4434).
EventEmitter;ae.BufferSlicer=v,ae.FdSlicer=N,I.inherits(N,A);function N(m){A.call(this),this.fd=m,this.pend=new b,this.pend.max=1,this.refCount=0}N.prototype.read=function(m,u,s,h,p){var M=this;M.pend.
go(function(x){l.read(M.fd,m,u,s,h,function(j,c,a){x(),p(j,c,a)})})},N.prototype.createReadStream=function(m){return new D(this,m)},N.prototype.ref=function(){this.refCount+=1},N.prototype.unref=function(){
var m=this;if(m.refCount-=1,m.refCount<0)throw new Error("invalid unref");if(m.refCount>0)return;l.close(m.fd,u);function u(s){s?m.emit("error",s):m.emit("close")}},I.inherits(D,K);function D(m,u){u=u||
{},K.call(this,u),this.context=m,this.context.ref(),this.start=u.start||0,this.endOffset=u.end,this.pos=this.start}D.prototype._read=function(m){var u=this,s=Math.min(u._readableState.highWaterMark,m);
if(u.endOffset!=null&&(s=Math.min(s,u.endOffset-u.pos)),s<=0){u.push(null),this._cleanup();return}u.context.pend.go(function(h){var p=Buffer.allocUnsafe(s);l.read(u.context.fd,p,0,s,u.pos,function(M,x){
M?u.destroy(M):x===0?(u.push(null),u._cleanup()):(u.pos+=x,u.push(p.slice(0,x))),h()})})},D.prototype._destroy=function(m,u){this._cleanup(),u(m)},D.prototype._cleanup=function(){this.context!=null&&(this.
context.unref(),this.context=null)},I.inherits(v,A);function v(m){A.call(this),this.refCount=0,this.buffer=m}v.prototype.read=function(m,u,s,h,p){if(!(0<=u&&u<=m.length))throw new RangeError("offset o\
utside buffer: 0 <= "+u+" <= "+m.length);if(h<0)throw new RangeError("position is negative: "+h);if(u+s>m.length&&(s=m.length-u),h+s>this.buffer.length&&(s=this.buffer.length-h),s<=0){setImmediate(function(){
p(null,0)});return}this.buffer.copy(m,u,h,h+s),setImmediate(function(){p(null,s)})},v.prototype.createReadStream=function(m){m=m||{};var u=new G(m);u.start=m.start||0,u.endOffset=m.end,u.pos=u.endOffset||
this.buffer.length;for(var s=this.buffer.slice(u.start,u.pos),h=65536,p=0;;){var M=p+h;if(M>=s.length){p<s.length&&u.write(s.slice(p,s.length));break}u.write(s.slice(p,M)),p=M}return u.end(),u},v.prototype.
ref=function(){this.refCount+=1},v.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),663:((ne,ae,e)=>{var l,I=e(9896),W=e(3106),K=e(3502),G=e(9023),b=e(
4434).EventEmitter,A=e(2203).Transform,N=e(2203).PassThrough,D=e(2203).Writable;const v=typeof W.crc32=="function"?W.crc32:e(4248);l=p,l=M,l=x,l=j,l=m,l=u,ae.SY=s,l=h,l=T,ae.ax=n,l=o,l=r,l=c,l=S,l=$,l=
d;function m(w,E){return new Promise((C,k)=>{p(w,{...E,lazyEntries:!0},function(X,Z){if(X)return k(X);C(Z)})})}function u(w,E){return new Promise((C,k)=>{M(w,{...E,lazyEntries:!0},function(X,Z){if(X)return k(
X);C(Z)})})}function s(w,E){return new Promise((C,k)=>{x(w,{...E,lazyEntries:!0},function(X,Z){if(X)return k(X);C(Z)})})}function h(w,E,C){return new Promise((k,X)=>{j(w,E,{...C,lazyEntries:!0},function(Z,U){
if(Z)return X(Z);k(U)})})}function p(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!0),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=
!0),E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),C==null&&(C=se),I.open(w,"r",function(k,X){if(k)return C(k);M(X,E,function(Z,U){Z&&I.close(X,se),
C(Z,U)})})}function M(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose==null&&(E.autoClose=!1),E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),
E.validateEntrySizes==null&&(E.validateEntrySizes=!0),E.strictFileNames==null&&(E.strictFileNames=!1),C==null&&(C=se),I.fstat(w,function(k,X){if(k)return C(k);var Z=new K.FdSlicer(w);j(Z,X.size,E,C)})}
function x(w,E,C){typeof E=="function"&&(C=E,E=null),E==null&&(E={}),E.autoClose=!1,E.lazyEntries==null&&(E.lazyEntries=!1),E.decodeStrings==null&&(E.decodeStrings=!0),E.validateEntrySizes==null&&(E.validateEntrySizes=
!0),E.strictFileNames==null&&(E.strictFileNames=!1);var k=new K.BufferSlicer(w);j(k,w.length,E,C)}function j(w,E,C,k){typeof C=="function"&&(k=C,C=null),C==null&&(C={}),C.autoClose==null&&(C.autoClose=
!0),C.lazyEntries==null&&(C.lazyEntries=!1),C.decodeStrings==null&&(C.decodeStrings=!0);var X=!!C.decodeStrings;if(C.validateEntrySizes==null&&(C.validateEntrySizes=!0),C.strictFileNames==null&&(C.strictFileNames=
!1),k==null&&(k=se),typeof E!="number")throw new Error("expected totalSize parameter to be a number");if(E>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are s\
upported due to JavaScript's Number type being an IEEE 754 double.");w.ref();var Z=22,U=20,z=65535,O=Math.min(U+Z+z,E),B=re(O),R=E-B.length;t(w,B,0,O,R,function(Y){if(Y)return k(Y);for(var te=O-Z;te>=
0;te-=1)if(B.readUInt32LE(te)===101010256){var Q=B.subarray(te),ie=Q.readUInt16LE(4),ge=Q.readUInt16LE(10),Ee=Q.readUInt32LE(16),Te=Q.readUInt16LE(20),De=Q.length-Z;if(Te!==De)return k(new Error("Inva\
lid comment length. Expected: "+De+". Found: "+Te+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` in the comment?"));var Ne=X?F(Q.subarray(22),
!1):Q.subarray(22);if(te-U>=0&&B.readUInt32LE(te-U)===117853008){var je=B.subarray(te-U,te-U+U),Ie=q(je,8),Ce=re(56);return t(w,Ce,0,Ce.length,Ie,function(me){return me?k(me):Ce.readUInt32LE(0)!==101075792?
k(new Error("invalid zip64 end of central directory record signature")):(ie=Ce.readUInt32LE(16),ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):(ge=q(Ce,32),Ee=q(
Ce,48),k(null,new c(w,Ee,E,ge,Ne,C.autoClose,C.lazyEntries,X,C.validateEntrySizes,C.strictFileNames))))})}return ie!==0?k(new Error("multi-disk zip files are not supported: found disk number: "+ie)):k(
null,new c(w,Ee,E,ge,Ne,C.autoClose,C.lazyEntries,X,C.validateEntrySizes,C.strictFileNames))}k(new Error("End of central directory record signature not found. Either not a zip file, or file is truncat\
ed."))})}G.inherits(c,b);function c(w,E,C,k,X,Z,U,z,O,B){var R=this;b.call(R),R.reader=w,R.reader.on("error",function(Y){y(R,Y)}),R.reader.once("close",function(){R.emit("close")}),R.readEntryCursor=E,
R.fileSize=C,R.entryCount=k,R.comment=X,R.entriesRead=0,R.autoClose=!!Z,R.lazyEntries=!!U,R.decodeStrings=!!z,R.validateEntrySizes=!!O,R.strictFileNames=!!B,R.isOpen=!0,R.emittedError=!1,R.hasEachEntryBeenCalled=
!1,R.lazyEntries||R._readEntry()}c.prototype.close=function(){this.isOpen&&(this.isOpen=!1,this.reader.unref())};function a(w,E){w.autoClose&&w.close(),y(w,E)}function y(w,E){w.emittedError||(w.emittedError=
!0,w.emit("error",E))}c.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},c.prototype._readEntry=function(){var w=this;
if(w.entryCount===w.entriesRead){setImmediate(function(){w.autoClose&&w.close(),!w.emittedError&&w.emit("end")});return}if(!w.emittedError){var E=re(46);t(w.reader,E,0,E.length,w.readEntryCursor,function(C){
if(C)return a(w,C);if(!w.emittedError){var k=new S,X=E.readUInt32LE(0);if(X!==33639248)return a(w,new Error("invalid central directory file header signature: 0x"+X.toString(16)));if(k.versionMadeBy=E.
readUInt16LE(4),k.versionNeededToExtract=E.readUInt16LE(6),k.generalPurposeBitFlag=E.readUInt16LE(8),k.compressionMethod=E.readUInt16LE(10),k.lastModFileTime=E.readUInt16LE(12),k.lastModFileDate=E.readUInt16LE(
14),k.crc32=E.readUInt32LE(16),k.compressedSize=E.readUInt32LE(20),k.uncompressedSize=E.readUInt32LE(24),k.fileNameLength=E.readUInt16LE(28),k.extraFieldLength=E.readUInt16LE(30),k.fileCommentLength=E.
readUInt16LE(32),k.internalFileAttributes=E.readUInt16LE(36),k.externalFileAttributes=E.readUInt32LE(38),k.relativeOffsetOfLocalHeader=E.readUInt32LE(42),k.generalPurposeBitFlag&64)return a(w,new Error(
"strong encryption is not supported"));w.readEntryCursor+=46,E=re(k.fileNameLength+k.extraFieldLength+k.fileCommentLength),t(w.reader,E,0,E.length,w.readEntryCursor,function(Z){if(Z)return a(w,Z);if(!w.
emittedError){k.fileNameRaw=E.subarray(0,k.fileNameLength);var U=k.fileNameLength+k.extraFieldLength;k.extraFieldRaw=E.subarray(k.fileNameLength,U),k.fileCommentRaw=E.subarray(U,U+k.fileCommentLength);
try{k.extraFields=r(k.extraFieldRaw)}catch(ge){return a(w,ge)}if(w.decodeStrings){var z=(k.generalPurposeBitFlag&2048)!==0;k.fileComment=F(k.fileCommentRaw,z),k.fileName=n(k.generalPurposeBitFlag,k.fileNameRaw,
k.extraFields,w.strictFileNames);var O=o(k.fileName);if(O!=null)return a(w,new Error(O))}else k.fileComment=k.fileCommentRaw,k.fileName=k.fileNameRaw;k.comment=k.fileComment,w.readEntryCursor+=E.length,
w.entriesRead+=1;for(var B=0;B<k.extraFields.length;B++){var R=k.extraFields[B];if(R.id===1){var Y=R.data,te=0;if(k.uncompressedSize===4294967295){if(te+8>Y.length)return a(w,new Error("zip64 extended\
 information extra field does not include uncompressed size"));k.uncompressedSize=q(Y,te),te+=8}if(k.compressedSize===4294967295){if(te+8>Y.length)return a(w,new Error("zip64 extended information extr\
a field does not include compressed size"));k.compressedSize=q(Y,te),te+=8}if(k.relativeOffsetOfLocalHeader===4294967295){if(te+8>Y.length)return a(w,new Error("zip64 extended information extra field \
does not include relative header offset"));k.relativeOffsetOfLocalHeader=q(Y,te),te+=8}break}}if(w.validateEntrySizes&&k.compressionMethod===0){var Q=k.uncompressedSize;if(k.isEncrypted()&&(Q+=12),k.compressedSize!==
Q){var ie="compressed/uncompressed size mismatch for stored file: "+k.compressedSize+" != "+k.uncompressedSize;return a(w,new Error(ie))}}w.emit("entry",k),w.lazyEntries||w._readEntry()}})}})}},c.prototype.
eachEntry=function(){const w=this;if(!w.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true");if(w.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipF\
ile");w.hasEachEntryBeenCalled=!0;let E=null;w.on("entry",k),w.on("end",X),w.on("error",Z);function C(){w.removeListener("entry",k),w.removeListener("end",X),w.removeListener("error",Z),w.autoClose&&w.
close()}function k(U){let{resolve:z}=E;E=null,z({value:U})}function X(){let{resolve:U}=E;E=null,C(),U({done:!0})}function Z(U){let{reject:z}=E;E=null,C(),z(U)}return{[Symbol.asyncIterator](){return this},
next(){const U=new Promise((z,O)=>{if(E!=null)throw new Error("next() called before previous Promise was resolved.");E={resolve:z,reject:O}});return w.readEntry(),U},return(U){return C(),Promise.resolve(
{done:!0,value:U})},throw(U){return C(),Promise.reject(U)}}},c.prototype.openReadStream=function(w,E,C){var k=this,X=0,Z=w.compressedSize;if(C==null&&(C=E,E=null),E==null)E={};else{if(E.decodeFileData===
!1){if(E.decrypt!=null)throw new Error("cannot use options.decrypt when options.decodeFileData === false");if(E.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileD\
ata === false")}else{if(E.decrypt!=null){if(!w.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(E.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+E.decrypt);if(w.isCompressed()&&E.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData\
.")}if(E.decompress!=null){if(!w.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");if(!(E.decompress===!1||E.decompress===
!0))throw new Error("invalid options.decompress value: "+E.decompress);z=E.decompress}}if(E.start!=null){if(X=E.start,X<0)throw new Error("options.start < 0");if(X>w.compressedSize)throw new Error("op\
tions.start > entry.compressedSize")}if(E.end!=null){if(Z=E.end,Z<0)throw new Error("options.end < 0");if(Z>w.compressedSize)throw new Error("options.end > entry.compressedSize");if(Z<X)throw new Error(
"options.end < options.start")}}var U=E.decodeFileData===!1||(w.compressionMethod===0||w.compressionMethod===8&&E.decompress===!1)&&(!w.isEncrypted()||E.decrypt===!1);if((E.start!=null||E.end!=null)&&
!U)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!k.isOpen)return C(new Error("closed"));if(w.isEncrypted()&&!U&&E.decrypt!==!1)return C(
new Error("entry is encrypted, and options.decodeFileData !== false"));var z;if(U)z=!1;else if(w.compressionMethod===8)z=E.decodeFileData!==!0;else return C(new Error("unsupported compression method: "+
w.compressionMethod));k.readLocalFileHeader(w,{minimal:!0},function(O,B){if(O)return C(O);k.openReadStreamLowLevel(B.fileDataStart,w.compressedSize,X,Z,z,w.uncompressedSize,C)})},c.prototype.openReadStreamLowLevel=
function(w,E,C,k,X,Z,U){var z=this,O=w+E,B=z.reader.createReadStream({start:w+C,end:w+k}),R=B;if(X){var Y=!1,te=W.createInflateRaw();B.on("error",function(Q){setImmediate(function(){Y||te.emit("error",
Q)})}),B.pipe(te),z.validateEntrySizes?(R=new f(Z),te.on("error",function(Q){setImmediate(function(){Y||R.emit("error",Q)})}),te.pipe(R)):R=te,pe(R,function(){Y=!0,te!==R&&te.unpipe(R),B.unpipe(te),B.
destroy()})}U(null,R)},c.prototype.readLocalFileHeader=function(w,E,C){var k=this;C==null&&(C=E,E=null),E==null&&(E={}),k.reader.ref();var X=re(30);t(k.reader,X,0,X.length,w.relativeOffsetOfLocalHeader,
function(Z){try{if(Z)return C(Z);var U=X.readUInt32LE(0);if(U!==67324752)return C(new Error("invalid local file header signature: 0x"+U.toString(16)));var z=X.readUInt16LE(26),O=X.readUInt16LE(28),B=w.
relativeOffsetOfLocalHeader+30+z+O;if(B+w.compressedSize>k.fileSize)return C(new Error("file data overflows file bounds: "+B+" + "+w.compressedSize+" > "+k.fileSize));if(E.minimal)return C(null,{fileDataStart:B});
var R=new $;R.fileDataStart=B,R.versionNeededToExtract=X.readUInt16LE(4),R.generalPurposeBitFlag=X.readUInt16LE(6),R.compressionMethod=X.readUInt16LE(8),R.lastModFileTime=X.readUInt16LE(10),R.lastModFileDate=
X.readUInt16LE(12),R.crc32=X.readUInt32LE(14),R.compressedSize=X.readUInt32LE(18),R.uncompressedSize=X.readUInt32LE(22),R.fileNameLength=z,R.extraFieldLength=O,X=re(z+O),k.reader.ref(),t(k.reader,X,0,
X.length,w.relativeOffsetOfLocalHeader+30,function(Y){try{return Y?C(Y):(R.fileName=X.subarray(0,z),R.extraField=X.subarray(z),C(null,R))}finally{k.reader.unref()}})}finally{k.reader.unref()}})},c.prototype.
openReadStreamPromise=function(w,E){return new Promise((C,k)=>{this.openReadStream(w,E,function(X,Z){if(X)return k(X);C(Z)})})},c.prototype.openReadStreamLowLevelPromise=function(w,E,C,k,X,Z){return new Promise(
(U,z)=>{this.openReadStream(w,E,C,k,X,Z,function(O,B){if(O)return z(O);U(B)})})},c.prototype.readLocalFileHeaderPromise=function(w,E){return new Promise((C,k)=>{this.readLocalFileHeader(w,E,function(X,Z){
if(X)return k(X);C(Z)})})};function S(){}S.prototype.getLastModDate=function(w){if(w==null&&(w={}),!w.forceDosFormat)for(var E=0;E<this.extraFields.length;E++){var C=this.extraFields[E];if(C.id===21589){
var k=C.data;if(k.length<5)continue;var X=k[0],Z=1;if(!(X&Z))continue;var U=k.readInt32LE(1);return new Date(U*1e3)}else if(C.id===10){var k=C.data;if(k.length!==32||k.readUInt16LE(4)!==1||k.readUInt16LE(
6)!==24)continue;var z=k.readUInt32LE(8)+4294967296*k.readInt32LE(12),O=z/1e4-116444736e5;return new Date(O)}}return T(this.lastModFileDate,this.lastModFileTime,w.timezone)},S.prototype.canDecodeFileData=
function(){return!this.isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},S.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},S.prototype.isCompressed=function(){
return this.compressionMethod===8};function $(){}function T(w,E,C){var k=w&31,X=(w>>5&15)-1,Z=(w>>9&127)+1980,U=0,z=(E&31)*2,O=E>>5&63,B=E>>11&31;if(C==null||C==="local")return new Date(Z,X,k,B,O,z,U);
if(C==="UTC")return new Date(Date.UTC(Z,X,k,B,O,z,U));throw new Error("unrecognized options.timezone: "+options.timezone)}function n(w,E,C,k){for(var X=null,Z=0;Z<C.length;Z++){var U=C[Z];if(U.id===28789){
if(U.data.length<6||U.data.readUInt8(0)!==1)continue;var z=U.data.readUInt32LE(1);if(v(E)!==z)continue;X=F(U.data.subarray(5),!0);break}}if(X==null){var O=(w&2048)!==0;X=F(E,O)}return k||(X=X.replace(
/\\/g,"/")),X}function o(w){return w.indexOf("\\")!==-1?"invalid characters in fileName: "+w:/^[a-zA-Z]:/.test(w)||/^\//.test(w)?"absolute path: "+w:w.split("/").indexOf("..")!==-1?"invalid relative p\
ath: "+w:null}function r(w){for(var E=[],C=0;C<w.length-3;){var k=w.readUInt16LE(C+0),X=w.readUInt16LE(C+2),Z=C+4,U=Z+X;if(U>w.length)throw new Error("extra field length exceeds extra field buffer siz\
e");var z=w.subarray(Z,U);E.push({id:k,data:z}),C=U}return E}function t(w,E,C,k,X,Z){if(k===0)return setImmediate(function(){Z(null,re(0))});w.read(E,C,k,X,function(U,z){if(U)return Z(U);if(z<k)return Z(
new Error("unexpected EOF"));Z()})}G.inherits(f,A);function f(w){A.call(this),this.actualByteCount=0,this.expectedByteCount=w}f.prototype._transform=function(w,E,C){if(this.actualByteCount+=w.length,this.
actualByteCount>this.expectedByteCount){var k="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return C(new Error(k))}C(null,w)},f.prototype._flush=
function(w){if(this.actualByteCount<this.expectedByteCount){var E="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return w(new Error(E))}w()},G.inherits(
d,b);function d(){b.call(this),this.refCount=0}d.prototype.ref=function(){this.refCount+=1},d.prototype.unref=function(){var w=this;if(w.refCount-=1,w.refCount>0)return;if(w.refCount<0)throw new Error(
"invalid unref");w.close(E);function E(C){if(C)return w.emit("error",C);w.emit("close")}},d.prototype.createReadStream=function(w){w==null&&(w={});var E=w.start,C=w.end;if(E===C){var k=new N;return setImmediate(
function(){k.end()}),k}var X=this._readStreamForRange(E,C),Z=!1,U=new g(this);X.on("error",function(O){setImmediate(function(){Z||U.emit("error",O)})}),pe(U,function(){X.unpipe(U),U.unref(),X.destroy()});
var z=new f(C-E);return U.on("error",function(O){setImmediate(function(){Z||z.emit("error",O)})}),pe(z,function(){Z=!0,U.unpipe(z),U.destroy()}),X.pipe(U).pipe(z)},d.prototype._readStreamForRange=function(w,E){
throw new Error("not implemented")},d.prototype.read=function(w,E,C,k,X){var Z=this.createReadStream({start:k,end:k+C}),U=new D,z=0;U._write=function(O,B,R){O.copy(w,E+z,0,O.length),z+=O.length,R()},U.
on("finish",X),Z.on("error",function(O){X(O)}),Z.pipe(U)},d.prototype.close=function(w){setImmediate(w)},G.inherits(g,N);function g(w){N.call(this),this.context=w,this.context.ref(),this.unreffedYet=!1}
g.prototype._flush=function(w){this.unref(),w()},g.prototype.unref=function(w){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var L="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-./0123\
456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\
\u207F\xB2\u25A0\xA0";function F(w,E){if(E)return w.toString("utf8");for(var C="",k=0;k<w.length;k++)C+=L[w[k]];return C}function q(w,E){var C=w.readUInt32LE(E),k=w.readUInt32LE(E+4);return k*4294967296+
C}var re;typeof Buffer.allocUnsafe=="function"?re=function(w){return Buffer.allocUnsafe(w)}:re=function(w){return new Buffer(w)};function pe(w,E){typeof w.destroy=="function"?w._destroy=function(C,k){
E(),k?.(C)}:w.destroy=E}function se(w){if(w)throw w}}),9037:((ne,ae,e)=>{var l=W=>{var K={};return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({getOctokit:()=>jt.getOctokit})}),6543:((ne,ae,e)=>{var l=W=>{var K={};
return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({defaults:()=>Bt.defaults})}),8008:((ne,ae,e)=>{var l=W=>{var K={};return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({requestLog:()=>Wt.requestLog})}),212:((ne,ae,e)=>{
var l=W=>{var K={};return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({retry:()=>Ft.retry})}),938:((ne,ae,e)=>{var l=W=>{var K={};return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({default:()=>Kt.default})}),5131:((ne,ae,e)=>{
var l=W=>{var K={};return e.d(K,W),K},I=W=>(()=>W);ne.exports=l({default:()=>zt.default})}),2613:(ne=>{ne.exports=Ye(import.meta.url)("assert")}),181:(ne=>{ne.exports=Ye(import.meta.url)("buffer")}),6982:(ne=>{
ne.exports=Ye(import.meta.url)("crypto")}),4434:(ne=>{ne.exports=Ye(import.meta.url)("events")}),9896:(ne=>{ne.exports=Ye(import.meta.url)("fs")}),1943:(ne=>{ne.exports=Ye(import.meta.url)("fs/promise\
s")}),8611:(ne=>{ne.exports=Ye(import.meta.url)("http")}),5692:(ne=>{ne.exports=Ye(import.meta.url)("https")}),9278:(ne=>{ne.exports=Ye(import.meta.url)("net")}),4573:(ne=>{ne.exports=Ye(import.meta.url)(
"node:buffer")}),7598:(ne=>{ne.exports=Ye(import.meta.url)("node:crypto")}),3024:(ne=>{ne.exports=Ye(import.meta.url)("node:fs")}),1455:(ne=>{ne.exports=Ye(import.meta.url)("node:fs/promises")}),7067:(ne=>{
ne.exports=Ye(import.meta.url)("node:http")}),4708:(ne=>{ne.exports=Ye(import.meta.url)("node:https")}),8995:(ne=>{ne.exports=Ye(import.meta.url)("node:module")}),8161:(ne=>{ne.exports=Ye(import.meta.
url)("node:os")}),6760:(ne=>{ne.exports=Ye(import.meta.url)("node:path")}),1708:(ne=>{ne.exports=Ye(import.meta.url)("node:process")}),7075:(ne=>{ne.exports=Ye(import.meta.url)("node:stream")}),3136:(ne=>{
ne.exports=Ye(import.meta.url)("node:url")}),7975:(ne=>{ne.exports=Ye(import.meta.url)("node:util")}),8522:(ne=>{ne.exports=Ye(import.meta.url)("node:zlib")}),857:(ne=>{ne.exports=Ye(import.meta.url)(
"os")}),6928:(ne=>{ne.exports=Ye(import.meta.url)("path")}),2203:(ne=>{ne.exports=Ye(import.meta.url)("stream")}),4756:(ne=>{ne.exports=Ye(import.meta.url)("tls")}),2018:(ne=>{ne.exports=Ye(import.meta.
url)("tty")}),7016:(ne=>{ne.exports=Ye(import.meta.url)("url")}),9023:(ne=>{ne.exports=Ye(import.meta.url)("util")}),3106:(ne=>{ne.exports=Ye(import.meta.url)("zlib")}),3e3:((ne,ae,e)=>{e.d(ae,{WZ:()=>D,
j:()=>u,mJ:()=>m});var l=e(7598),I=e(6760),W=e(532),K=e(6191),G=e(7487),b=e(9870),A=e(3657),N=e(6584);function D(s,h){const p=s.boolean("upload-artifact",!0),M={overwrite:h,retentionDays:s.optional("r\
etention-days",v)},x=s.boolean("artifact-env-variables",!0);return{upload:p?M:void 0,artifactEnvVariables:x}}function v(s){if(/^0+$/.test(s))return;const h=(0,N.$J)(1/0,!0)(s),p=Number(process.env.GITHUB_RETENTION_DAYS)||
1/0;if(h>p)throw new Error(`must be at most ${p}, the repository's limit in days, not ${h}`);return h}async function m(s,{path:h,sha256:p,package:M},{upload:x,artifactEnvVariables:j}){if(j)return await(0,K.
mz)(s,{path:h,digest:p},x);const c=(0,A.z)((0,b.KC)(M)),a=(0,I.join)(await(0,G.Pd)("workflow-artifact-"),(0,I.basename)(h));await(0,W.lo)(a,c);const y=(0,l.createHash)("sha256").update(c).digest("hex");
return await(0,K.mz)(s,{path:a,digest:y},x)}function u({upload:s,artifactEnvVariables:h},p){!s||!h||!(0,G.GQ)()||p.warning("This repository is public: anyone signed in to GitHub can download the artif\
act, environment variables included. Set artifact-env-variables: false to leave them out.")}}),6779:((ne,ae,e)=>{e.d(ae,{B:()=>A,X:()=>D});var l=e(7975),I=e(9462),W=e(3657),K=e(5645),G=e(6006),b=e(3349);
async function A(v,m,{title:u,advice:s,idsIn:h}){v.log.info(`${u}: ${m.status||"no status"}, dock status ${m.dockStatusId}`);let p={};const M=x=>{const c={...{"dock-status-id":m.dockStatusId,...h(x)},
status:x.status||p.status};(0,l.isDeepStrictEqual)(c,p)||v.publish(c),p=c};return await(0,G.qt)(v,m,{longestWaitMs:v.inputs.longestWaitMs,advice:s,onStatus:M})}const N="Check the workflow in AI for Pr\
ocess, then re-run the job.";async function D(v,{workflowId:m,flowId:u}){return v.log.info(`Exporting workflow ${m}, flow ${u}, from ${v.platform.url.href}`),await(0,I.N)(v,(0,I.R)(v.inputs.timeoutMs,
"No package"),async s=>{const h=await(0,b.Nq)(s,{workflowId:m,flowId:u}),{dockStatusId:p,exportJobId:M}=h,x=await A(s,h,{title:`Export job ${M??"without an ID"}`,advice:N,idsIn:()=>({"export-job-id":M})}),
j=await(0,b.EH)(s,h,x),c=async()=>(0,b.EH)(s,h,await(0,G.SO)(s,p)),a=$=>(0,W.u)($,s.signal),{content:y,...S}=await(0,K.R)(s,{url:j,freshUrl:c,read:a});return{...S,package:y}})}}),2697:((ne,ae,e)=>{e.d(
ae,{$l:()=>j,As:()=>s,Sm:()=>N,UX:()=>v,Xd:()=>p,bg:()=>c,cZ:()=>u});var l=e(1455),I=e(6760),W=e(7279),K=e(8725),G=e(7487),b=e(4057),A=e(706);function N({host:a,pathname:y}){return a+y.replace(/\/$/,"")}
const D=2e4;function v({message:a}){return(0,A.OX)(a,1e3)}const m="<dock status ID>";function u(a){const y=new Map;for(const{name:$,error:T,job:n}of a){if(!T)continue;const{"dock-status-id":o}=n,r=o===
void 0?T.message:T.message.replaceAll(o,m),t=y.get(r)??{names:[],ids:[],help:(0,G.VY)(T)};y.set(r,t),t.names.push($),o!==void 0&&t.ids.push(o)}const S=Math.max(100,Math.min(1e3,Math.floor(D/y.size)));
return Array.from(y,([$,{names:T,ids:n,help:o}])=>({names:T,message:(0,A.OX)($,S).replaceAll(m,()=>n.join(", ")),help:o}))}function s(a){return u(a).map(({names:y,message:S})=>`${y.join(", ")}: ${S}`).
join(" | ")}function h(a,y){return!a||!y||a.message===y.message?a??y:p(a,`${a.message} Also: ${y.message}`)}function p(a,y){return new W.HR({what:y,topic:(0,W.h_)(a).topic,cause:a})}async function M(a,y,{
platform:S,titles:$,facts:T=[],known:n,work:o}){let r=n;const t=g=>{r=g,setOutputs(g)};t(n);const f={inputs:a,platform:S,log:runnerLog(),signal:y,endsAt:1/0,publish:t},d=await o(f).then(()=>{},toError);
if(a.summary){const g=factTable([["Host",{words:N(a.host)}],...T,["Workflow ID",r["workflow-id"]],["Dock status ID",r["dock-status-id"]],["Status",r.status&&{words:r.status}],["Duration",{words:humanTime(
performance.now())}]]);d?await writeSummary($.failed,withHelp(v(d),helpFor(d)),g):await writeSummary($.done,g)}if(d)throw d}const x=1e6;async function j(a,y){const S=JSON.stringify(y);await c(`the out\
put ${a}`,{[`${a}.json`]:S});const $=Buffer.byteLength(S)>x;$&&(0,K.lm)(`The output ${a} would be longer than GitHub's limit of 1 MB. Read the file in ${a}-path.`),(0,G.n0)({[a]:$?[]:y})}async function c(a,y){
try{const S=await(0,G.Pd)("workflow-results-");for(const[$,T]of Object.entries(y)){const n=(0,I.join)(S,$);await(0,l.writeFile)(n,T).catch((0,G.E_)(n)),(0,G.n0)({[`${(0,I.parse)($).name}-path`]:n})}}catch(S){
(0,K.t1)().warning(`Can't keep ${a} as a file. ${(0,W.gJ)(S)}`)}}}),3018:((ne,ae,e)=>{e.d(ae,{S:()=>ze});var l=e(1124),I=e(706);const W=Number.MAX_SAFE_INTEGER,K=2,G=60,b="</details>",A=41,N=100;function D(i,_={}){
const{under:J=()=>"",parts:ee=[],noun:fe="change",folded:le=!1}=_,{length:de}=J(W),{least:Se=de===0?i:`${i} \u2026`,changes:ye=x(ee)}=_;return{line:i,under:J,size:i.length+de,least:Se,parts:ee,changes:ye,
noun:fe,folded:le}}function v(i,_,J={}){return _.length===0?[]:[D(i,{...J,parts:_})]}function m(i,_){const J=({leaf:Oe,outer:We})=>We.length===1?0:Oe.size,ee=(Oe,We)=>J(Oe)-J(We),fe=new Map,le=()=>j(p(
i,fe).filter(([Oe])=>Oe!=="")),de=[];let Se=s(i,[]).sort(ee),ye=_;for(let Oe=-1;Se.length>0&&Oe<de.length;ye=_-u(le()))Oe=de.length,Se=Se.filter(We=>{const Je=We.outer.filter(qe=>!fe.has(qe)),He=Je.map(
qe=>qe.line.length+K+G+(qe.folded?A:0)).reduce((qe,ot)=>qe+ot,We.leaf.least.length+K);if(He>ye)return!0;ye-=He;for(const qe of Je)fe.set(qe,[]);return fe.set(We.leaf,[We.leaf.least]),de.push(We),!1});
for(const[Oe,{leaf:We}]of de.sort(ee).entries()){const Je=h(We,We.least.length+Math.floor(ye/(de.length-Oe)));ye-=u(Je)-We.least.length,fe.set(We,Je)}return le()}function u(i){return i.reduce((_,{length:J})=>_+
J,0)}function s(i,_){return i.parts.length===0?[{leaf:i,outer:_}]:i.parts.flatMap(J=>s(J,[..._,i]))}function h({line:i,under:_,size:J,least:ee},fe){if(J<=fe)return[i,_(Math.max(fe,W))];for(let le=fe-i.
length-G;le>N;le=Math.floor(le*.7)){const de=_(le);if(de!==""&&i.length+de.length<=fe)return[i,de]}return[ee]}function p(i,_){const{line:J,parts:ee,folded:fe}=i;if(ee.length===0)return[_.get(i)??[]];const de=[
...ee.filter(Se=>_.has(Se)).flatMap(Se=>p(Se,_)),[M(i,ee.filter(Se=>!_.has(Se)))]];return fe?[[`<details><summary>${J}</summary>`],...de,[b]]:[[J],...de]}function M({noun:i},_){if(i==="connection"&&_.
length>0)return`\u2026 and ${(0,I.hS)(_.length,"more connection")}`;if(x(_)===0)return"";const J=i==="workflow"?` in ${(0,I.hS)(_.length,"more workflow")}`:"";return`\u2026 and ${(0,I.hS)(x(_),"more c\
hange")}${J}`}function x(i){return i.reduce((_,{changes:J})=>_+J,0)}function j(i){const _=J=>J?.[0]?.startsWith("- ");return i.flatMap((J,ee)=>{const fe=J[0]===b||_(J)&&_(i[ee-1]);return[ee===0?"":fe?
`
`:`

`,...J]})}var c=e(8132),a=e(3436),y=e(8151),S=e(3499),$=e(9665),T=e(8965),n=e(5408);const o=2,r=1e3,t=240,f=[/.{40,12000}?(?:(?<=[.!?;])(?=\s)|(?<=[。！？；]))|.{1,12000}/gsu,/.{40,12000}?(?:(?<=[,;{}，])|(?<=[:)\]]|\w{7})(?=\s))|.{1,12000}/gsu,
/.{1,120}/gsu],d="...";function g(i,_){const J=[L(i??_),L(_??i)],[ee,fe]=[q(i),q(_)],le=pe(ee,fe);return J[0]===J[1]?le:[`@@ line ends: ${J[0]} \u2192 ${J[1]} @@`,...le]}function L(i=""){return i.includes(
`
`)&&!/(?<!\r)\n/.test(i)?"CRLF":"LF"}function F(i){return i.split(L(i)==="CRLF"?`\r
`:`
`)}function q(i){return(i===void 0?[]:F(i)).flatMap(J=>f.reduce(re,[J]).map((ee,fe)=>fe===0?ee:d+ee))}function re(i,_){return i.flatMap(J=>J.length>t?Array.from(J.matchAll(_),([ee])=>ee):J)}function pe(i,_){
const J=new Set(i),fe=_.some(de=>J.has(de))?(0,T.E)([...i],[..._],{maxEditLength:r}):void 0;if(fe===void 0)return[...E(i,_),...se("+",_)];let le=0;return fe.flatMap(({added:de,removed:Se,value:ye},Oe)=>{
const We=fe[Oe+1];if(Se)return E(ye,We?.added?We.value:[]);const[Je,Ve]=[Oe===0?0:o,ye.length-o],He=le+w(ye.slice(0,Ve+1));return le+=w(ye),de?se("+",ye):We===void 0?se(" ",ye.slice(0,Je)):Ve-Je<2?se(
" ",ye):[...se(" ",ye.slice(0,Je)),`@@ line ${He} @@`,...se(" ",ye.slice(Ve))]})}function se(i,_){return _.map(J=>`${i} ${J}`)}function w(i){return i.filter(_=>!_.startsWith(d)).length}function E(i,_){
const J=new Map(i.map(Oe=>[X(Oe),Oe])),ee=Oe=>X(Oe)!=="",fe=_.filter(ee),de=(i.length-i.filter(ee).length!==_.length-fe.length?fe:_).flatMap(Oe=>k(J.get(X(Oe))??Oe,Oe)),Se=de.length>0||_.length===0?de:
k(C(i),C(_));return[...Se.length===0?[]:[`@@ hard to see: ${[...new Set(Se)].join(", ")} @@`],...se("-",i)]}function C(i){return i.map(_=>_.startsWith(d)?_.slice(d.length):`
${_}`).join("")}function k(i,_){if(X(i)!==X(_))return[];const[J,ee]=[i.normalize(),_.normalize()],fe=Z(i)===Z(_)?[]:["Unicode forms"];return J===ee?fe:[...fe,J.trimEnd()===ee.trimEnd()?"spaces at the \
end":"white space"]}function X(i){return Z(i.normalize())}function Z(i){return i.replace(/\s/g,"")}function U(i,_){let[J,ee]=[0,_];const le=[...(0,n.$z)(i,Se=>Se.startsWith("@@ line ")?++J:J).values()].
flatMap(Se=>{const ye=z(Se,ee);return ee-=B(Se),ye}),de=i.filter(O).length-le.filter(O).length;return de===0?le:[...le,`@@ ${(0,I.hS)(de,"more changed line")} @@`]}function z(i,_){const J=de=>de.startsWith(
"-"),ee=B(i.filter(J)),fe=B(i)-ee,le={removed:Math.max(_/2,_-fe),others:Math.max(_/2,_-ee)};return i.filter(de=>{const Se=J(de)?"removed":"others";return le[Se]-=de.length+1,le[Se]>=0})}function O(i){
return i.startsWith("-")||i.startsWith("+")}function B(i){return i.reduce((_,J)=>_+J.length+1,0)}var R=e(2742),Y=e(7856);const te={added:"\u2795",removed:"\u2796",modified:"\u270F\uFE0F",reordered:"\u270F\uFE0F",
moved:"\u270F\uFE0F",rewired:"\u270F\uFE0F"},Q=80,ie={texts:3,min:4,max:60,usual:2,usualWeight:.001},ge=8;function Ee(i,_,J){if(i.type==="string")return Te(Ce((0,a.e1)(i.text),_.mask),_,J);const[ee="",
...fe]=je(i,_);return fe.length>0||ee.length>Q?void 0:(0,c.SS)(ee,1/0)}function Te(i,_,J){const ee=_.mask(i).shown;if(ee.length>Q||ee.includes(`
`))return;const fe=De(i,_,J);return(0,c.SS)(JSON.stringify(ee),1/0)+(fe===void 0?"":` (${Le(fe,_)})`)}function De(i,{labelOf:_},J){const ee=_(i);return ee===void 0||(0,$.qU)(J)===ee||ee.toLowerCase()===
i.toLowerCase()||[...J?.members.values()??[]].some(le=>(0,a.jn)(le)&&(0,a.e1)(le.text)===ee)?void 0:ee}function Ne(i,_,{labelOf:J}){const[ee,fe]=i.slice(-2);return ee?.type!=="item"||fe?.type!=="membe\
r"||!a.ZM.test(fe.key)?!1:(0,a.TH)(ee.item)===_||J((0,a.e1)(_))===ee.label}function je(i,_,J){const{mask:ee}=_;if((0,a.jn)(i)){if(i.type==="literal")return[ee(i.text).shown];const Oe=Ce((0,a.e1)(i.text),
ee),{shown:We}=ee(Oe);if(We.includes(`
`))return["|",...Ie(F(We))];const Je=De(Oe,_,J);return[JSON.stringify(We)+(Je===void 0?"":` (${ee(Je).shown})`)]}const[fe="",le=""]=i.type==="array"?"[]":"{}",de=i.type==="array"?i.items.map(Oe=>je(Oe,
_)):Array.from(i.members,([Oe,We])=>{const[Je,...Ve]=(0,Y.$C)(Oe,We,i)?[I.v5]:je(We,_,i);return[`${JSON.stringify(ee(Oe).shown)}: ${Je}`,...Ve]}),Se=fe+de.join(", ")+le;return Se.length<=Q&&de.every(Oe=>Oe.
length===1)?[Se]:[fe,...Ie(de.flat()),le]}function Ie(i){return i.map(_=>`  ${_}`)}function Ce(i,_){if(!i.includes("%")||i.includes("://")&&_(i).shown!==i)return i;try{const J=decodeURIComponent(i);return[
encodeURIComponent(J),encodeURI(J)].includes(i)?J:i}catch{return i}}function me(i,_,J){const ee=[Ce(i,J),Ce(_,J)];return[i,_].some(le=>le.includes("%")&&ee.includes(le))||ee[0]===ee[1]?[i,_]:ee}function Me(i,_,J){
const ee=new Map,fe=(de,Se,ye)=>{ye>(ee.get(de)?.weight??0)&&ee.set(de,{text:Se,weight:ye})},le=(de,Se,ye)=>{if(de.type==="array")for(const qe of de.items)le(qe,Se,ye+1);if(de.type==="object")for(const[
qe,ot]of de.members)(0,Y.$C)(qe,ot,de)?fe(qe,I.v5,ie.max):le(ot,qe,ye+1);if(de.type!=="string")return;const Oe=(0,a.e1)(de.text),Je=/^type$/i.test(Se)||(0,S.rL)(Se,de)||(0,S.gN)(Oe)||_(de)||J.labelOf(
Oe)!==void 0;if(Oe.length<ie.min||Je)return;const Ve=Oe.includes("://")?2*ie.max:Math.min(Oe.length,ie.max),He=J.countOf(Oe)>ie.usual?ie.usualWeight:1;fe(Se,J.mask(Ce(Oe,J.mask)).shown,He*Ve/(ye+1))};
return le(i,"",0),[...ee].sort(([,de],[,Se])=>Se.weight-de.weight).filter(([,{weight:de}],Se)=>Se===0||Se<ie.texts&&de>ie.usualWeight*2*ie.max).map(([de,{text:Se}])=>`${Le(de,J)}: ${(0,c.SS)(JSON.stringify(
(0,c.Jj)(Se,ie.max)),1/0)}`).join(", ")}function Le(i,{mask:_},J=100){return(0,c.SS)(_(i).shown,J)}function Ke(i,_,J=!1){const ee=(0,S.a2)(i),fe=J?1/0:100,le=i.flatMap((ye,Oe)=>{if(ye.type==="element"){
const He=i[Oe+1],qe=He?.type==="member"&&ye.item?(0,a.TN)(ye.item,He.key):void 0,ot=ye.text===void 0||Oe>0&&!He||qe===JSON.stringify(ye.text);return[(0,c.SS)(`[${ye.index}]`)+(ot?"":` (${Le(ye.text,_)}\
)`)]}if(ye.type==="item"){const He=_.endsOf(ye.item),qe=He===void 0?ye.label:J?`${He} (${ye.label})`:He,ot=Oe===ee-1&&ye.hint!==void 0?` (${Le(ye.hint,_)})`:"";return[`**${Le(qe,_,fe)}**${ot}`]}const We=i.
slice(Oe+1).find(({type:He})=>He!=="member")?.type==="item",Je=!J&&We&&/^([A-Za-z]*|[a-z_]+)$/.test(ye.key),Ve=De(ye.key,_);return Je?[]:[Le(ye.key,_,fe)+(Ve?` (${Le(Ve,_)})`:"")]});if(le.length<=ge||
J)return le.join(" \u203A ")||(_.whole??"the whole file");const de=le.findLastIndex(ye=>ye.startsWith("**")),Se=ye=>ye<2||ye===de||ye>le.length-ge+2;return le.flatMap((ye,Oe)=>Se(Oe)?[ye]:Se(Oe-1)?["\u2026"]:
[]).join(" \u203A ")}function Ge({path:i},_){const ee=i.slice((0,S.a2)(i)).map(fe=>fe.type==="element"?{...fe,text:void 0}:fe);return Ke(ee,_)}function ce(i,_){const J=de=>i.map(({path:Se,kind:ye})=>(ye?
`${te[ye]} `:"")+Ke(Se,_,de)),[ee,fe]=[J(!1),J(!0)],le=(0,$.Vn)(ee);return xe(ee.map((de,Se)=>le.get(de)===1?de:fe[Se]??de))}function xe(i){const[_,J]=[(0,$.Vn)(i),new Map];return i.map(ee=>{const[fe=1,
le]=[_.get(ee),(J.get(ee)??0)+1];return J.set(ee,le),fe===1?ee:`${ee} (${le} of ${fe})`})}const he="  ",be=3,Ae=5,Pe=120,$e={line:": changed, hidden"};function Ue(i,_){const J=[...(0,n.$z)(i,ve).values()],
ee=J.filter(de=>de.length<be).flat(),fe=ce(ee,_),le=new Map(ee.map((de,Se)=>{const{line:ye,...Oe}=Fe(de,_);return[de,D(`- ${fe[Se]}${ye}`,{changes:1,...Oe})]}));return J.flatMap(de=>{const Se=de.flatMap(
ye=>le.get(ye)??[]);return Se.length===0?Re(de,_):Se})}function ve(i){const _=(0,S.a2)(i.path),ee=(i.kind==="modified"?[i.from,i.to]:"value"in i?[i.value]:[]).flatMap(le=>"id"in le?[le.id]:[]);if(_===
0||_===i.path.length||ee.length===0)return i;const fe=i.path.slice(_).map(le=>le.type==="member"?le.key:"index"in le&&le.index);return JSON.stringify([i.kind,ee,fe])}function Re(i,_){const[J]=i,{line:ee,
under:fe=()=>""}=Fe(J,_),le=Xe(ke(i,_)),de=J.kind==="modified"?"":` ${J.kind}`,Se=`- ${te[J.kind]} ${Ge(J,_)}${ee}${de} in ${le.line}`;return D(Se,{changes:i.length,under:ye=>fe(ye)+(le.under?.(ye)??"")})}
function ke(i,_){const J=i.map(({path:ee})=>({path:ee.slice(0,(0,S.a2)(ee))}));return ce(J,_)}function Fe(i,_){if(i.kind==="modified")return Ze(i,_);if("value"in i)return st(i,_);if(i.kind==="moved"){
const[le,de]=[i.from,i.path].map(Se=>Ke(Se.slice(0,-1),_,!0));return{line:`: moved from ${le} to ${de}`}}if(i.moved.length===0)return{line:": in a new order"};const J=i.moved.map(le=>({path:[le]})),ee=Xe(
ce(J,_)),fe=ee.under?`${ee.line} moved`:`moved: ${ee.line}`;return{...ee,line:`: in a new order (${fe})`}}function Xe(i){if(i.length<=Ae)return{line:i.join(", ")};const _=(0,I.hS)(i.length,"item"),J=yt(
_,he+i.join(", "));return{line:_,under:ee=>J.length<=ee?J:""}}function Ze({path:i,from:_,to:J},ee){if(_.type==="hidden"||J.type==="hidden")return{line:""};if((0,Y._p)(i,_,J))return $e;if(_.type==="str\
ing"&&J.type==="string"){const Je=Ne(i,J.text,ee)?{...ee,labelOf:()=>{}}:ee;return tt((0,a.e1)(_.text),(0,a.e1)(J.text),Je)}const[fe,le]=[J.type==="string",_.type==="string"],de=fe===le?void 0:(0,R.qy)(
et(_),et(J));if(de){const Je=`JSON, ${le?"no longer":"now"} in a text`;return de.changes.length===0?{line:`: the same ${Je}`}:{line:` (${Je})`,under:rt(Ue(de.changes,ee))}}const[Se,ye]=[je(_,ee).join(
`
`),je(J,ee).join(`
`)];if(Se===ye)return $e;const[Oe,We]=[Ee(_,ee),Ee(J,ee)];return Oe&&We?{line:`: ${Oe} \u2192 ${We}`}:{line:"",under:ct(Se,ye)}}function et(i){return i.type==="string"?(0,a.e1)(i.text):(0,R.dj)(i)}function rt(i){
const _=D("",{parts:i});return J=>`
${lt(m(_,J).join(""))}`}function tt(i,_,J){const[ee,fe]=me(i,_,J.mask),le=ee===i&&fe===_?"":" (percent-encoded)",[de,...Se]=(0,R.qy)(ee,fe)?.changes??[];if(de!==void 0){const qe={...J,whole:"the whole\
 text"},ot=`${le} (JSON in a text)`;if(Se.length===0&&de.kind==="modified"){const ft=Ze(de,qe);return{...ft,line:`${ot} \u203A ${Ke(de.path,qe)}${ft.line}`}}return{line:ot,under:rt(Ue([de,...Se],qe))}}
const[ye,Oe]=[J.mask(ee),J.mask(fe)];if(ye.shown===Oe.shown)return{line:le+$e.line};const We=ye.hidden===Oe.hidden?"":" (hidden values differ, too)",[Je,Ve]=[Te(ee,J),Te(fe,J)];if(!Je||!Ve)return{line:le+
We,under:ct(ye.shown,Oe.shown)};const He=k(ye.shown,Oe.shown).join(", ");return{line:`${le}: ${Je} \u2192 ${Ve}${He&&` (${He})`}${We}`}}function st(i,_){const{path:J,value:ee}=i;if(ee.type==="hidden")
return{line:""};if((0,Y._p)(J,ee))return{line:": hidden"};if(ee.type==="object")return it(i,ee,_);const fe=Ee(ee,_);return fe!==void 0?{line:`: ${fe}`}:ee.type==="array"?{line:"",under:at(i,je(ee,_),(0,I.
hS)(ee.items.length,"element"))}:{line:"",under:at(i,[_.mask(Ce((0,a.e1)(ee.text),_.mask)).shown])}}function it(i,_,J){const ee=i.path.at(-1),fe=ee?.type==="item"?ee:void 0;if(_.members.size===0&&!fe)
return{line:": `{}`"};const le=He=>(0,a.jn)(He)&&[fe?.label,fe?.hint].includes((0,a.e1)(He.text)),de=[..._.members].filter(([,He])=>!fe||!le(He)),Se=de.filter(([He,qe])=>!fe||!(0,S.rL)(He,qe)),ye=Se.map(
([He,qe])=>{const ot=(0,Y.$C)(He,qe,_)?(0,c.SS)(I.v5):Ee(qe,J,_);return ot&&`${Le(He,J)}: ${ot}`}),Oe=!ye.includes(void 0)&&ye.join(", ").length<=Pe,We=Oe?ye.join(", "):Me(_,le,J),Je=We&&`: ${We}`;if(Oe&&
Se.length===de.length)return{line:Je};const Ve=at(i,je(_,J),(0,I.hS)(_.members.size,"field"));return{line:Je,under:Oe?He=>He===1/0?Ve(He):"":Ve}}function at({kind:i},_,J){const ee=_.join(`
`);return i==="added"?ct(void 0,ee,J):ct(ee,void 0,J)}function ct(i,_,J){const ee=(0,c.EU)(g(i,_),"diff",he);return fe=>{const le=ee.length<=fe?ee:ut(ee,fe);return J===void 0?`
${le}`:yt(J,le)}}function ut(i,_){const J=i.split(`
`),ee=J.slice(1,-1).map(fe=>fe.slice(he.length));return[...J.slice(0,1),...U(ee,_).map(fe=>he+fe),...J.slice(-1)].join(`
`)}function yt(i,_){return`
${he}<details><summary>${i}</summary>

${_}
${he}</details>`}function lt(i){return i.replace(/^(?=.)/gm,he)}const dt=5;function $t(i,_){const J=(0,y.ID)(i,Ve=>_(Ve).shown),ee=(0,a.qy)(()=>(0,$.Vn)((0,a.PX)(i.head??i.base))),fe={mask:_,labelOf:Ve=>J?.
labelOf(JSON.stringify(Ve)),endsOf:Ve=>J?.endsOf(Ve),countOf:Ve=>ee().get(Ve)??0},le=wt((0,l.xS)(i)),de=i.status==="modified",Se=de?It(i,fe,J):Ue(pt(gt(i),J),fe),{nodes:ye=0,connections:Oe=0}=J?.size??
{},We=ye===0?"What is in it":`${(0,I.hS)(ye,"node")}, ${(0,I.hS)(Oe,"connection")}`,Je=de?Se:v(We,Se,{changes:le,folded:!0});return[...Mt(J),D(ht(i,_),{parts:[...Je,...At(i,fe)],changes:le})]}function wt({
added:i,modified:_,removed:J}){return i+_+J}function Mt(i){return i?.note!==void 0?[D(i.note)]:i?.picture?[D((0,c.EU)(i.picture.split(`
`),"mermaid",""),{least:"The picture doesn't fit here."})]:[]}function ht({name:i,kind:_,status:J,changes:ee},fe){const le=`**${Le(i,{mask:fe})}**`;return J!=="modified"?`${te[J]} ${le}: file ${J}`:_===
"binary"||_==="variables"&&ee.length===0?`${te.modified} ${le}: content modified`:_==="variables"?`${le} (values are never shown)`:le}function At({references:i},_){if(i.length===0)return[];const J=i.slice(
0,dt).map(({path:de,from:Se,to:ye})=>`${Ke(de,_)} (${Le(Se,_)} \u2192 ${Le(ye,_)})`),ee=i.length>dt?", \u2026":"",fe=i.length===1?"follows and isn't":"follow and aren't",le=`${(0,I.hS)(i.length,"refer\
ence")} to new IDs and names ${fe} counted`;return[D(`${le}: ${J.join(", ")}${ee}`)]}function It(i,_,J){const ee=(0,S.pi)(i),fe=J?.connections??[],le=new Set(fe.map(({item:He})=>He)),de=(0,n.$z)(i.text?
[Rt(i.text)]:i.changes,He=>J?.tells(He)?Tt(He)?"layout":"told":"value"in He&&le.has(He.value)?"connection":ee(He)?"layout":Et(He.path,J)?"item":"rest"),[Se,ye]=[de.get("layout")??[],de.get("connection")??
[]],Oe=Ue(de.get("rest")??[],_),We=bt(fe,ye,_),Je=(de.get("told")?.length??0)+ye.length,Ve=`Layout and bookkeeping: ${(0,I.hS)(Se.length,"change")}`;return[...Ue(pt(de.get("item")??[],J),_),...v("Conn\
ections",We,{noun:"connection",changes:Je}),...We.length===0?Oe:v("Elsewhere in the file",Oe),...v(Ve,Ot(pt((0,S.lY)(Se,i),J),_),{folded:!0})]}function pt(i,_){return _?i.map(_.withItems):i}function Tt({
path:i}){const[_,J]=i.slice(-2);return _?.type==="item"&&J?.type==="member"&&y.md.includes(J.key)}function Et(i,_){return i.some(J=>J.type==="item"||J.type==="member"&&_?.isItemKey(J.key))}function Rt({
base:i,head:_}){return{kind:"modified",path:[],from:mt(i),to:mt(_)}}function mt(i=""){return{type:"string",id:0,text:JSON.stringify(i)}}function gt({base:i,head:_,text:J,status:ee,changes:fe}){const le=ee===
"removed"?"removed":"added",de=(ye,Oe)=>{const We=(0,$.Vg)(ye,()=>{});return!(Oe.length<3&&We.length>0&&We.every(Ve=>Ve.value.type==="object"))&&(Oe.length>0||ye.type!=="object")?[{kind:le,path:Oe,value:ye}]:
We.flatMap(({step:Ve,value:He})=>Ve.type==="member"?de(He,[...Oe,Ve]):[{kind:le,path:[...Oe,Ve],value:He}])},Se=i??_??(J&&mt(J.base??J.head));return Se?de(Se,[]):fe}function bt(i,_,J){const ee=new Map(
_.map(de=>["value"in de&&de.value,de])),fe=_t(vt(i,ee),ee),le=xe(fe.map(de=>xt(de,J)));return fe.map(([{item:de}],Se)=>{const ye=ee.get(de),{line:Oe,under:We=()=>""}=ye?Fe(ye,J):{line:""};return D(`${le[Se]}${We(
0)===""?Oe:""}`,{under:We})})}function vt(i,_){const J=ee=>{const{kind:fe,source:le,target:de,label:Se,was:ye}=ee;return _.has(ee.item)?ee:JSON.stringify([fe,le.rank,de.rank,Se,ye?.target.rank,ye?.label])};
return[...(0,n.$z)(i,J).values()].map(ee=>({...ee[0],times:ee.length}))}function _t(i,_){const J={added:new Map,removed:new Map};return i.flatMap(ee=>{const{kind:fe,source:le,target:de,item:Se}=ee;if(fe===
"rewired"||_.has(Se))return[[ee]];const ye=J[fe].get(le),Oe=ye??[ee];return ye&&ye.push(ee),J[fe].delete(le),J[fe].set(de,Oe),ye?[]:[Oe]})}function xt(i,_){const[{kind:J,source:ee,target:fe,was:le}]=i,
de=We=>`**${Le(We.label,_)}**`,Se=We=>We===""?"":` (${Le(We,_)})`,ye=i.map(({target:We,label:Je,times:Ve})=>` \u2192 ${de(We)}${Se(Je)}${Ve===1?"":`, ${Ve} times`}`),Oe=le?.target===fe?Se(le.label)||"\
 without a label":le&&` ${de(le.target)}`;return`- ${te[J]} ${de(ee)}${ye.join("")}${Oe===void 0?"":`, was${Oe}`}`}function Ot(i,_){const J=fe=>`${fe.kind} ${(0,S.a2)(fe.path)>0} ${Ge(fe,_)}`;return[...(0,n.
$z)(i,J).values()].flatMap(fe=>{const le=fe.map(Oe=>Fe(Oe,_));if(fe.length<be||le.some(({under:Oe})=>Oe))return Ue(fe,_);const de=ke(fe,_),Se=lt(le.map(({line:Oe},We)=>`- ${de[We]}${Oe}`).join(`
`)),ye=`- ${te[fe[0].kind]} ${Ge(fe[0],_)} of ${(0,I.hS)(fe.length,"item")}`;return D(ye,{changes:fe.length,under:()=>`
${Se}`})})}const kt="<!-- workflow-report -->",Pt=6e4,Dt=1e3;function Ct(i){const{workflows:_,missing:J}=i,ee=(0,Y.lb)(i),le=["changed","added","removed"].flatMap(ye=>_.filter(Oe=>Oe.status===ye)).map(
ye=>{const Oe=wt(ye.counts);return{workflow:ye,changes:Oe,parts:ye.files.flatMap(We=>$t(We,ee))}}),de=H(i,ee),Se=J===void 0?"":`\`${J}\` doesn't exist: it counts as empty.`;return({maxLength:ye=Pt,maxBytes:Oe=1/0,
headings:We=!0,mark:Je=!0}={})=>{const Ve=le.map(({workflow:ot,...ft})=>D(P(ot,ee,We),ft)),He=D(Se,{parts:[...v("",Ve,{noun:"workflow"}),...de]}),qe=Je?`${kt}
`:"";for(let ot=Math.min(ye,Oe);;){const ft=[qe,...m(He,ot-qe.length-1),`
`],Lt=Oe===1/0?0:Buffer.byteLength(ft.join(""));if(Lt<=Oe||ot<Dt)return ft;ot=Math.floor(ot*Oe*.99/Lt)}}}function V(i,_){return i.length<=3e3&&i.split(`
`).length<=50?i:`<details><summary>${_}</summary>

${i}
</details>
`}function P({name:i,status:_,counts:J},ee,fe){const le=fe?"### ":"",de=i===void 0?void 0:Le(i,{mask:ee});return _==="added"||_==="removed"?`${le}${te[_]} ${de===void 0?"Workflow":`${de}: workflow`} ${_}`:
fe?`${le}${de===void 0?"":`${de}: `}${(0,l.cq)(J)}`:""}function H({workflows:i,notCompared:_=[]},J){const ee=(de,Se)=>{const ye=de.flatMap(Oe=>Oe===void 0?[]:[Le(Oe,{mask:J})]).join(", ");return de.length===
0?[]:[D(Se(ye),{least:Se((0,I.hS)(de.length,"workflow"))})]},fe=i.flatMap(({name:de,status:Se})=>Se==="unchanged"?[de]:[]),le=i.flatMap(({name:de,variablesCompared:Se})=>Se?[]:[de]);return[...i.length===
0?[D("No workflow was compared")]:[],...ee(fe,de=>de===""?"No changes":`${de}: no changes`),...ee(le,de=>`The environment variables${le.length===i.length?"":` of ${de}`} weren't compared, because one \
side is a folder without \`env_variables.json\`.`),...ee(_,de=>`${de}: not compared, because the step failed`)]}var oe=e(8725),ue=e(2697),we=e(6584);const _e=900*1024;async function ze(i){Be(i);const _=Ct(
i),J={"report.md":_(),"full-report.md":_({maxLength:1/0})};return await(0,ue.bg)("the report",J),Qe(_)}function Qe(i){return(_,J,ee)=>{const fe=_e-Buffer.byteLength(J.join()),le=i({headings:_,maxLength:1/0,
maxBytes:fe,mark:!1}).join("");return ee===void 0?le:V(le,ee)}}function Be(i){const _=(0,l.AS)(i);if(_.length===0)return;const J=_.slice(0,20).map(we.bY),ee=_.length>20?` and ${(0,I.hS)(_.length-20,"m\
ore line")}`:"";(0,oe.lm)(`No field matched ${J.join(", ")}${ee} in ignore. Check the spelling.`)}}),682:((ne,ae,e)=>{e.d(ae,{H:()=>u,R:()=>A});var l=e(3024),I=e(532),W=e(7279),K=e(5806),G=e(706),b=e(
6584);function A(s,h){const p=["workflows","workflows-file"].find(x=>s.text(x)!=="");if(p===void 0)return{targets:N(s,h),fromList:!1};p==="workflows"&&s.exclude(["workflows-file"],p),s.exclude(["workf\
low-id","flow-id","name"],p);const M=p==="workflows"?s.lines(p):s.optional(p,D);return{targets:M===void 0?[]:m(s,p,M),fromList:!0}}function N(s,h){const p=s.required("workflow-id",b.Fg),M=s.required("\
flow-id",b.Fg),x=s.optional("name",b.$q);return p===void 0||M===void 0?[]:[{name:x??s.parse("workflow-id",h+p,b.$q)??"",workflowId:p,flowId:M}]}function D(s){const h=(0,b.EO)(s);try{return new TextDecoder(
"utf-8",{fatal:!0}).decode((0,l.readFileSync)(h))}catch(p){throw new Error(`can't be read: ${s}: ${(0,I.CQ)(p)}`)}}const v=(0,b.il)([/^[,;]| [,;]|[,;] |[,;]$|^[^ ]+[,;][^ ]+$/,"has commas between the \
words. Use spaces: name workflow-id flow-id"],(0,b.sJ)("Type the line again",new RegExp(`^(?![^ ]+ [^ ]+ [^ ]+$).*${b.kH.source}`,"u")),[/^[^ ]+$/,([s])=>`(${(0,G.OX)(s,60)}) has no IDs. Is the variab\
le set that each ID comes from?`],[/^([^ ]+) [^ ]+$/,([,s=""])=>`(${(0,G.OX)(s,60)}) has only one ID. Is the variable set that the other comes from?`],[/^(?![^ ]+ [^ ]+ [^ ]+$)./,({input:s})=>`must be\
 "name workflow-id flow-id", not ${(0,b.bY)(s)}`]);function m(s,h,p){const M=[],x=new Map,j=p.split(/\r\n|\n|\r/).map(c=>c.replace(/(^|[ \t])#.*/,"").match(/[^ \t]+/g)??[]);for(const[c,a]of j.entries()){
const y=`${h} line ${c+1}`;if(!s.parse(y,a.join(" "),v))continue;const[S="",$="",T=""]=a;s.parse(`${y} name`,S,b.$q),s.parse(`${y} workflow-id`,$,b.Fg),s.parse(`${y} flow-id`,T,b.Fg);const[n,o]=[(0,K.
Sr)(S),`${$} ${T}`].map(t=>{const f=x.get(t);return f===void 0&&x.set(t,c+1),f});n!==void 0&&s.refuse(y,`has the name of line ${n}`),o!==void 0&&s.refuse(y,`has the IDs of line ${o}. Set the IDs of it\
s own workflow, or remove the line`),M.push({name:S,workflowId:$,flowId:T})}return j.every(c=>c.length===0)&&s.refuse(h,"names no workflow"),M}async function u(s,h,p){const M=[],x=s.entries();let j;const c=async()=>{
for(const[a,y]of x){const S=await p(y,j);M[a]=S,S.error&&(0,W.h_)(S.error).affectsAll&&(j??=S.error)}};return await Promise.all(Array.from({length:Math.min(h,s.length)},c)),M}}),6584:((ne,ae,e)=>{e.d(
ae,{$J:()=>v,$q:()=>c,Do:()=>p,EO:()=>T,Fg:()=>h,bY:()=>o,il:()=>N,kH:()=>b,or:()=>s,sJ:()=>A,sU:()=>x,tz:()=>a,yG:()=>D});var l=e(3024),I=e(6760),W=e(5806),K=e(7596),G=e(706);const b=/(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/u;
function A(t,f=b){return[f,({input:d})=>`contains ${r(d)}. ${t}`]}function N(...t){return f=>{for(const[d,g]of t){const L=d.exec(f);if(L)throw new Error(typeof g=="string"?g:g(L))}return f}}function D(t){
if(/^(true|True|TRUE|false|False|FALSE)$/.test(t))return t.toLowerCase()==="true";throw new Error(`must be true or false, not ${o(t)}`)}function v(t,f=!1){return d=>{const g=Number(d);if((f?/^\d+$/:/^\d+(\.\d+)?$/).
test(d)&&g>0&&g<=t)return g;const L=t===1/0?"":` and at most ${t}`;throw new Error(`must be a ${f?"whole ":""}number above 0${L}, not ${o(d)}`)}}const m="is not an address such as https://ai-for-proce\
ss.example.ai",u=N(A("Type the address again"),[/["'`]/,"contains quotes. Remove them"],[/^(https?:\/{2,})?[^/?#]*@/i,"must not contain a user name or password"],[/^((?:https?:\/\/)?[^/?#\s]*).*[?#]/is,
([,t])=>`must not contain a query or a fragment. Set only the beginning of the address: "${t}"`],[/\/api\/public(\/|$)/i,"must not contain /api/public, which the action adds"],[/[\s\p{C}\\]/u,m]);function s(t){
const f=/^[a-z0-9+.-]+:\/\//i.test(u(t))?t:`https://${t}`;if(!URL.canParse(f))throw new Error(m);const d=new URL(f);if(d.protocol!=="https:"&&d.protocol!=="http:")throw new Error("must be an https:// \
address");if(d.protocol==="http:"&&!(0,K.U9)(d.hostname))throw new Error("must be https:// (only loopback addresses may use http://)");return d.pathname.endsWith("/")||(d.pathname+="/"),d}function h(t){
if((0,K.eQ)(t))return t;throw new Error(`must be an ID of letters, digits, ".", "_" and "-", not ${o(t)}`)}const p=N(A("Set the secret again"),[/^(bearer|basic|apikey|x-api-key:?)\s/i,([,t])=>`begins \
with "${t}". Set the secret to the key only`],[/^(["'`]).*\1$/,"is in quotes. Set the secret without them"],[/[^\x21-\x7e]/,"must be printable ASCII without spaces or line breaks"]),M="is too long: at\
 most 200 characters",x=N([new RegExp("\\p{C}","u"),({input:t})=>`must not contain control characters: ${o(t)}`],[/.{201}/u,M]),j=N([/["<>|*?:\\/\p{C}]|^\.+$/u,({input:t})=>`can't be a name: ${o(t)}; \
leave out " < > | * ? : \\ / and control characters`],[/\.zip$/i,({input:t})=>`must not end in .zip, which the action adds: ${o(t)}`],[/.{201}/u,M]);function c(t){const f=(0,W.x5)(j(t));if(f!==void 0)
throw new Error(`can't be a name: ${o(t)} ${f}`);if(Buffer.byteLength(t)>240)throw new Error(M);return t}function a(t){if(t!=="any"){if(/^[0-9a-f]{64}$/i.test(t))return t.toLowerCase();throw new Error(
"must be a SHA-256: 64 hexadecimal digits, or any")}}function y(){return(0,I.resolve)(process.env.GITHUB_WORKSPACE??"")}const S=N([new RegExp("\\p{Cc}","u"),"must be a path without control characters"],
[/^(~|\$\{?[A-Z_]+\}?|%[A-Z_]+%)([/\\]|$)/,([,t])=>`begins with ${t}, which only a shell replaces. Set a path in the workspace, or an expression such as \${{ runner.temp }}/packages`]);function $(t){return(0,I.
resolve)(y(),S(t))}function T(t){const f=$(t);if((0,l.existsSync)(f))return f;throw new Error(n(t))}function n(t){const f=!(0,l.existsSync)(y())||(0,l.readdirSync)(y()).length===0;return`doesn't exist\
: ${o(t)}${f?". The workspace is empty: run actions/checkout before this step":""}`}function o(t){const f=r(t);return`"${(0,G.OX)(t,60)}"${f===""?"":` with ${f}`}`}function r(t){const f=(t.match(new RegExp(
b,"gu"))??[]).map(L=>L.codePointAt(0)??0),d=[...new Set(f)].map(L=>`U+${L.toString(16).toUpperCase().padStart(4,"0")}`),g=d.length===1?"an invisible character":"invisible characters";return d.length===
0?"":`${g} (${d.slice(0,5).join(", ")})`}}),1124:((ne,ae,e)=>{e.d(ae,{AS:()=>A,Hq:()=>G,RG:()=>I,cq:()=>N,cz:()=>W,xS:()=>K,xW:()=>b});var l=e(706);const I={type:"hidden"};function W(D){const v=m=>D.reduce(
(u,s)=>u+s[m],0);return{added:v("added"),modified:v("modified"),removed:v("removed")}}function K({status:D,changes:v,references:m}){const u={added:0,modified:0,removed:0};if(D!=="modified")return{...u,
[D]:1};if(v.length===0&&m.length===0)return{...u,modified:1};for(const{kind:s}of v)u[s==="added"||s==="removed"?s:"modified"]++;return u}function G({workflows:D}){return D.some(({status:v})=>v!=="unch\
anged")}function b({workflows:D}){return W(D.map(({counts:v})=>v))}function A({workflows:[D,...v]}){return D?.unusedIgnores.filter(m=>v.every(({unusedIgnores:u})=>u.includes(m)))??[]}function N({modified:D,
added:v,removed:m}){return Object.entries({modified:D,added:v,removed:m}).flatMap(([s,h])=>h===0?[]:[`${(0,l.zD)(h)} ${s}`]).join(", ")||"no changes"}}),3436:((ne,ae,e)=>{e.d(ae,{C5:()=>p,Gg:()=>u,Ku:()=>h,
Ms:()=>a,Op:()=>j,PX:()=>x,QP:()=>s,Rk:()=>W,TH:()=>m,TN:()=>D,YD:()=>v,ZM:()=>G,e1:()=>c,eX:()=>K,jn:()=>M,kk:()=>N,qy:()=>T,yR:()=>$});var l=e(8142),I=e(2899);const W=["id","_id","key","name"],K=["n\
ame","title","label","displayName","Name","Title","Label","DisplayName"],G=/^(_?id|key|uuid|guid|identifier|(node|step|state|ref|field)_?id|output_?key)$/i,b=["data","attributes","definition","propert\
ies","_source"],A=["title","label","displayName","display_name","name"],N=/^"?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"?$/i;function D(n,o){if(n.type!=="object")return;const r=n.members.get(o)??n.matchOnly?.
get(o);if(!(r===void 0||!M(r)))return(r.type==="string"?r.text.length>2:/\d/.test(r.text))?r.text:void 0}function v(n){return n.type==="object"?[...n.members.keys()]:[]}function m(n){const o=()=>v(n).
filter(t=>G.test(t)),r=t=>N.test(t);return h(n,["id","_id","key"])??h(n,o().sort())??h(n,["name"],r)}function u(n){const o=t=>!N.test(t);let r=h(n,K,o);for(const t of b)r??=h(p(n,t),A,o);return r}function s(n){
return h(n,["type","Type"])}function h(n,o,r=t=>!0){for(const t of o){const f=n&&D(n,t);if(f!==void 0&&r(f))return f}}function p(n,o){return n?.type==="object"?n.members.get(o):void 0}function M(n){return n.
type==="string"||n.type==="literal"}function x(n,o=[]){if(n===void 0)return o;if(M(n))o.push(c(n.text));else for(const r of n.type==="array"?n.items:n.members.values())x(r,o);return o}function j(n,o,r){
return r&&W.includes(n)&&M(o)}function c(n){return n.startsWith('"')?n.includes("\\")?JSON.parse(n):n.slice(1,-1):n}class a{#n;#e;#t;#o=new Map;#r=new Map;#s=0;constructor(o,r=t=>{}){this.#n=o,this.#e=
o.lines.length===0,this.#t=r}read(o){const{fields:r,orders:t}=this.#n,f=d=>(0,I.pi)(r,d,this.#t);return(0,l.q)(o,void 0,{enter:(d,g="")=>this.#e?void 0:{key:g,outer:d},scalar:d=>this.scalar(d),array:(d,g)=>{
const L=d.length>0&&f({key:"",outer:g});return this.array(L?[]:d,(0,I.pi)(t,g,this.#t))},object:(d,g)=>{let L;for(const[F,q]of r.size===0?[]:d)f({key:F,outer:g})&&(d.delete(F),W.includes(F)&&(L=(L??new Map).
set(F,q)));return this.object(d,L)}})}scalar(o){let r=this.#o.get(o);return r===void 0&&(r={type:o.startsWith('"')?"string":"literal",id:++this.#s,text:o},this.#o.set(o,r)),r}array(o,r){const t=r?o.toSorted(
(g,L)=>g.id-L.id):o;let f=t.length;for(const{id:g}of t)f=S(f,g);const d=this.#i(f,{type:"array",id:this.#s+1,items:t,unordered:r});return this.#e?d:{type:"array",id:d.id,items:o,unordered:r}}object(o,r){
let t=~o.size;for(const[d,{id:g}]of o)t=t+S(this.scalar(d).id,g)|0;const f=this.#i(t,{type:"object",id:this.#s+1,members:o,matchOnly:r});return this.#e?f:{type:"object",id:f.id,members:o,matchOnly:r}}#i(o,r){
for(let t=o;;t=t+1|0){const f=this.#r.get(t);if(f&&y(f,r))return f;if(!f)return this.#r.set(t,r),this.#s++,r}}}function y(n,o){if(n.type==="array")return o.type==="object"||n.items.length!==o.items.length?
!1:n.items.every(({id:r},t)=>r===o.items[t]?.id);if(o.type==="array"||n.members.size!==o.members.size)return!1;for(const[r,{id:t}]of o.members)if(n.members.get(r)?.id!==t)return!1;return!0}function S(n,o){
const r=Math.imul(n^n>>>15,739982445)^Math.imul(o^o>>>16,73244475);return Math.imul(r^r>>>13,695872825)}function $(n,o=new a(I.K$)){return/^\s*[[{]/.test(n)?o.read(n):void 0}function T(n){let o;return()=>(o??=
{value:n()},o.value)}}),9630:((ne,ae,e)=>{e.d(ae,{TA:()=>b,b6:()=>G,ol:()=>N});var l=e(4573),I=e(7598),W=e(3436),K=e(2742);function G(D){return(0,l.isUtf8)(D)?D.toString():void 0}function b(D,v,m){const u=/\.json$/i.
test(D)?G(v):void 0;return u===void 0?void 0:m.read(u)}function A(D,v,m,u){if(v.equals(m))return!0;const s=new Interner(u),h=b(D,v,s);return h!==void 0&&h.id===b(D,m,s)?.id}function N({files:D},v){const m=s=>(0,I.
createHash)("sha256").update(s).digest("hex"),u=Array.from(D,([s,h])=>{const p=b(s,h,new W.Ms(v));return[s,m(p?(0,K.dj)(p):h)]});return m(JSON.stringify(u.sort(([s],[h])=>s<h?-1:1)))}}),8151:((ne,ae,e)=>{
e.d(ae,{md:()=>ie,ID:()=>Ee});var l=e(3436),I=e(9665),W=e(6997),K=e(5408);const G="next to goto target targets wire wires link links edge edges transition transitions connection connections",b="source\
 from origin src tail out".split(" "),A=`${G} runafter run_after dependson depends_on needs requires previous outgoing [] * id node main`.split(" "),N="action activity block node state step task widge\
t id".split(" "),D="label title name condition if when intent event dependencyconditions type errortype relationship selectedrelationships".split(" "),v="handle port pin output socket".split(" "),m=/^[\p{L} _-]{1,30}$/u,
u=60;function s(ce,xe){return h(ce).some(he=>xe.includes(he))}function h(ce){return ce.flatMap(xe=>xe.split(/[^A-Za-z*]|(?<=[a-z])(?=[A-Z])/)).map(xe=>xe.toLowerCase())}function p({slot:ce,value:xe},he,be){
const Ae=he?(0,l.YD)(he.value):[],$e=D.flatMap(Re=>Ae.filter(ke=>ke.toLowerCase()===Re)).map(Re=>{const[ke,Fe]=[he?.field.inner.get(Re),x(he?.value.members.get(Re))];return ke&&(0,W.t5)(ke).some(({texts:Ze})=>Ze.
size>1)||Fe.includes(" ")?Fe:""}),Ue=be.filter(Re=>!M(Re)),ve=ce===void 0?[]:[`output ${ce+1}`];return[x(xe),...$e].find(Re=>Re!=="")??[...Ue,...ve].join(", ")}function M(ce){return A.includes(ce.toLowerCase())||
h([ce]).every(xe=>[...A,...N].includes(xe))}function x(ce){const he=(ce?.type==="literal"?[]:(0,l.PX)(ce).flatMap(be=>be.trim()||[])).join(", ");return he.length>u||l.kk.test(he)?"":he}function j(ce,{
find:xe}){const he=new Map(ce.map($e=>[$e,c($e)])),be=(0,I.Vn)([...he.values()].map($e=>$e?.text)),Ae=[...be.values()].reduce(($e,Ue)=>Math.max($e,Ue),0),Pe=(0,K.$z)(ce,({source:$e})=>$e);return ce.map(
$e=>{const Ue=he.get($e);if(Ue===void 0||$e.label!=="")return $e;const ve=xe(Ue.text,Ue.place),Re=ve&&(0,W.FK)(ve,$e.source)?D.map(et=>x(ve.value.members.get(et))):[],ke=[...Re,(0,l.e1)(Ue.text)].find(
et=>et!=="")??"",Fe=Pe.get($e.source)?.some(et=>he.get(et)?.text!==Ue.text),Xe=Re.length>0||be.get(Ue.text)===Ae;return(Fe||!Xe)&&(ke!==(0,l.e1)(Ue.text)||m.test(ke))?{...$e,label:ke,links:[...$e.links,
{...Ue,target:$e.target}]}:$e})}function c({links:[ce]}){const xe=ce&&(0,l.YD)(ce.place.value).find(Ae=>s([Ae],b)&&s([Ae],v)),[he,be]=xe?[ce.place.value.members.get(xe),ce.place.field.inner.get(xe)]:[];
return ce&&be&&he?.type==="string"?{...ce,text:he.text,field:be,value:he}:void 0}const a="target to dest destination head in".split(" "),S=`${G} then else default on success failure fail error timeout\
 case cases choice choices branch branches outgoing output outputs dest destination successor successors`.split(" "),$="after depends dependencies needs requires prev previous predecessor predecessors".
split(" ");function T(ce,xe){const he=(0,W.BQ)(ce,xe),be=(0,W.t5)(he.root).flatMap(ke=>o(ke,he)),Ae=j(t(be),he),Pe=Ae.length>0?Ae:F(be,he),$e=new Set(Pe.flatMap(({source:ke,target:Fe})=>[ke.field,Fe.field])),
Ue=(0,K.$z)(he.places,({field:ke})=>ke),ve=[...$e].filter(ke=>[...$e].some(Fe=>n(Ue.get(ke),Ue.get(Fe))));for(const ke of ve)$e.delete(ke);const Re=Pe.filter(({source:ke,target:Fe})=>$e.has(ke.field)&&
$e.has(Fe.field));return{root:he.root,nodes:he.places.filter(({field:ke})=>$e.has(ke)),edges:Re}}function n(ce=[],xe=[]){const he=([Ae])=>Ae?.field.keys.length??0;if(he(xe)>=he(ce))return!1;const be=new Set(
xe.map(({value:Ae})=>(0,l.TH)(Ae)));return 2*ce.filter(({value:Ae})=>(0,l.TH)(Ae)!==void 0&&be.has((0,l.TH)(Ae))).length>ce.length}function o(ce,{find:xe}){const he=ce.references.flatMap(Ue=>{const ve=xe(
Ue.text,Ue.place);return ve?[{...Ue,field:ce,target:ve}]:[]}),be=he.filter(({place:Ue,target:ve})=>!(0,W.FK)(Ue,ve)),Ae=he.length/ce.references.length,Pe=Ae>=.5&&r(ce.references)-r(he)<=2;return(Ae>=.9||
Pe&&s(ce.keys.slice(-2),S))&&2*be.length>=he.length?[he]:[]}function r(ce){return new Set(ce.map(({text:xe})=>xe)).size}function t(ce){const xe=ce.filter(he=>!he.some(({place:be,target:Ae})=>Ae.field===
be.field));return[...(0,K.$z)(xe,([he])=>he?.place.field).values()].flatMap(he=>{const be=(0,K.$z)(he,$e=>f($e,b)),Ae=(0,K.$z)(he,$e=>f($e,a));be.delete(void 0);const Pe=[...be].flatMap(([$e,Ue])=>Ue.
flatMap(ve=>(Ae.get($e)??[]).map(Re=>d(ve,Re))));return Pe.sort(($e,Ue)=>g(Ue)-g($e)||L($e)-L(Ue)),Pe[0]??[]})}function f([ce],xe){const he=h(ce?.field.keys.slice(-2)??[]),be=he.filter(Ae=>!xe.includes(
Ae));return be.length<he.length?be.join(" "):void 0}function d(ce,xe){const he=new Map(ce.map(be=>[be.place,be]));return xe.flatMap(be=>{const Ae=he.get(be.place),Pe=Ae&&{source:Ae.target,target:be.target,
links:[Ae,be]};return Pe?[{...Pe,label:p(be,be.place,[]),item:be.place.value}]:[]})}function g(ce){return ce.filter(({source:xe,target:he})=>!(0,W.FK)(xe,he)&&!(0,W.FK)(he,xe)).length}function L([ce]){
return ce?ce.source.field.keys.length+ce.target.field.keys.length:0}function F(ce,xe){const[he,be]=[[],[]],Ae=new Set;for(const $e of ce){const Ue=$e.flatMap(Xe=>q(Xe,xe)),[ve]=Ue;if(ve===void 0||10*Ue.
length<9*$e.length)continue;const Re=ve.link.field.keys.slice(ve.inside.field.keys.length),ke=Ue.filter(({source:Xe,inside:Ze})=>Xe!==Ze);for(const{inside:Xe}of ke)Ae.add(Xe.key);const Fe=s(Re,$);if(!(!Fe&&
ke.length===0&&!s(Re,S)))for(const{link:Xe,source:Ze}of Ue){const et=Xe.place===Ze?void 0:Xe.place,rt={label:p(Xe,et,Re),links:[Xe],item:et?.value};Fe?be.push({source:Xe.target,target:Ze,...rt}):he.push(
{source:Ze,target:Xe.target,...rt})}}const Pe=he.length<be.length?be:he;return Ae.size>1||r(Pe.flatMap(({links:$e})=>$e))>1?Pe:[]}function q(ce,{find:xe}){for(let he=ce.place;he;he=he.outer){const be=xe(
JSON.stringify(he.key),he),Ae=[he,be].find(Pe=>Pe?.field===ce.target.field);if(Ae)return[{link:ce,source:Ae,inside:he}]}return[]}var re=e(3499),pe=e(8132),se=e(706);const w={same:"",added:"\u2795 ",modified:"\
\u270F\uFE0F ",removed:"\u2796 "},E={added:"fill:#dafbe1,stroke:#1a7f37,color:#1f2328",modified:"fill:#fff8c5,stroke:#9a6700,color:#1f2328",removed:"fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-da\
sharray:5 3"},C={same:"-->",added:"==>",removed:"-.->"},k=40,X=500,Z=5e4,U=40,z=6;function O(ce,xe,{isWhole:he,hide:be}){const Ae=({status:ve})=>he||ve!=="same",Pe=new Set([...ce.filter(Ae),...xe.filter(
Ae).flatMap(B)]),$e=xe.filter(ve=>B(ve).some(Ae)).flatMap(B);if(Pe.size===0)return{};for(const ve of[new Set([...Pe,...$e]),Pe]){const Re=xe.filter(Fe=>B(Fe).every(Xe=>ve.has(Xe)));if(ve.size>k||Re.length>
X)continue;const ke=R(ce.filter(Fe=>ve.has(Fe)),Re,be);if(ke.length<=Z)return{picture:ke}}return{note:`The picture is left out: it would have ${Pe.size>k?(0,se.hS)(Pe.size,"node"):"too many connection\
s"}.`}}function B({source:ce,target:xe}){return[ce,xe]}function R(ce,xe,he){const be=new Map(ce.map(($e,Ue)=>[$e,`n${Ue+1}`])),Ae=(0,I.Vn)(ce.map(({name:$e})=>$e)),Pe=ce.map($e=>{const Ue=Ae.get($e.name)===
1?$e.name:$e.label;return`  ${be.get($e)}["${w[$e.status]}${te(he(Ue))||"?"}"]`});for(const{source:$e,target:Ue,label:ve,status:Re}of xe){const ke=`${w[Re]}${te(he(ve))}`.trim();Pe.push(`  ${be.get($e)}\
 ${C[Re]}${ke===""?"":`|"${ke}"|`} ${be.get(Ue)}`)}for(const[$e,Ue]of Object.entries(E)){const ve=ce.filter(Re=>Re.status===$e).map(Re=>be.get(Re));ve.length>0&&Pe.push(`  classDef ${$e} ${Ue}`,`  cla\
ss ${ve.join()} ${$e}`)}return[`flowchart ${Y(ce,xe)>z?"TD":"LR"}`,...new Set(Pe)].join(`
`)}function Y(ce,xe){const he=new Set(xe.map(({target:Pe})=>Pe)),be=ce.filter(Pe=>!he.has(Pe)),Ae=new Map((be.length>0?be:ce.slice(0,1)).map(Pe=>[Pe,1]));for(const[Pe,$e]of Ae)for(const{source:Ue,target:ve}of xe)
Ue===Pe&&!Ae.has(ve)&&Ae.set(ve,$e+1);return Math.max(...Ae.values())}function te(ce){return(0,pe.RK)((0,pe.Jj)(ce.replace(/\s+/g," ").trim(),U)).replace(Q,xe=>xe==='"'?"#quot;":`#${xe.codePointAt(0)}\
;`)}const Q=/[^\p{L}\p{M}\p{N} ,?!'()/._-]|(?<![\p{L}\p{N}])[._-]|[._-](?![\p{L}\p{N}])/gu,ie="id _id identifier uuid edgeId connectionId linkId transitionId".split(" "),ge="* if when id name label ti\
tle type key handle condition event relationships".split(" ");function Ee(ce,xe=he=>he){const he=ce.head??ce.base;if(he===void 0)return;const[be,Ae]=[ce.base??he,ce.head??he],Pe=(0,I.j9)([Ae,be]),$e=T(
be,Ae),Ue=je(ce,$e,Pe),ve=[...new Set(Ue.values())].sort((tt,st)=>tt.rank-st.rank);Ie(ve);const Re=me($e,Ue),ke=Re.filter(tt=>tt.status!=="same"),Fe=Le($e,ke);Ge(ce,ve,Pe,Fe);const Xe=new Map(Re.map(({
item:tt,source:st,target:it})=>[tt,`${st.label} \u2192 ${it.label}`])),Ze=new Set(ve.map(({place:tt})=>tt.key)),et=new Set($e.nodes.flatMap(({key:tt,field:st})=>tt===void 0?[]:st.keys.at(-2)??"")),rt=tt=>tt.
filter(({status:st})=>st!=="removed").length;return{...O(ve,Re,{isWhole:ce.status!=="modified",hide:xe}),connections:Me(ke),size:{nodes:rt(ve),connections:rt(Re)},tells:Fe,isItemKey:tt=>Ze.has(tt)||Pe.
labelOf(JSON.stringify(tt))!==void 0,labelOf:Pe.labelOf,endsOf:tt=>Xe.get(tt),withItems:tt=>et.size===0?tt:Te(tt,et,he)}}function Te(ce,xe,he){let be=he;const Ae=ce.path.map((Pe,$e)=>{const Ue=$e===0?
"":ce.path[$e-1];if($e===ce.path.length-1&&"value"in ce?be=ce.value:Pe.type!=="member"?be=Pe.item:be=be&&"members"in be?be.members.get(Pe.key):void 0,Pe.type!=="member"||Ue===void 0||be===void 0||!("m\
embers"in be))return Pe;const ve=typeof Ue=="string"?Ue:Ue.type==="member"?Ue.key:void 0;return ve!==void 0&&xe.has(ve)?(0,I.s3)(be,Pe.key):Pe});return{...ce,path:Ae}}function De({side:ce}){return ce===
"head"}function Ne(ce){return ce&&[ce.key,Ne(ce.outer)]}function je({matches:ce},{nodes:xe},he){const be=ke=>ke.key===void 0?`${ke.value.id}`:JSON.stringify(Ne(ke)),Ae=new Map(xe.map((ke,Fe)=>[ke,Fe])),
Pe=(0,K.$z)(xe.filter(De),be),$e=(0,K.$z)(ce,({base:ke})=>ke.id),Ue=ke=>{const Fe=$e.get(ke.value.id)??[];for(let Xe=Fe.shift();Xe;Xe=Fe.shift()){const Ze=Pe.get(`${Xe.head.id}`)?.shift();if(Ze)return Ze}
return Pe.get(be(ke))?.shift()},ve=new Map;let Re=0;for(const ke of xe){if(ve.has(ke))continue;const Fe=De(ke)?ke:Ue(ke);Re=(Fe&&Ae.get(Fe))??Re+1e-6;const Xe=Fe===void 0?"removed":Fe===ke?"added":"sa\
me",Ze=Fe??ke,et=Ce(Ze,he),rt={name:et,label:et,status:Xe,rank:Re,place:Ze,old:Xe==="same"?ke:void 0};ve.set(ke,rt).set(Ze,rt)}return ve}function Ie(ce){const xe=(0,I.Vn)(ce.map(({name:he})=>he));for(const he of ce){
const be=(0,l.TH)(he.place.value);be&&(xe.get(he.name)??0)>1&&(he.label=(0,I.oP)(he.name,be))}}function Ce({key:ce,value:xe,array:he},be){const[Ae,...Pe]=["componentType",...xe.members.keys()].map(Ue=>(0,l.
TN)(xe,Ue)),[$e="?"]=[(0,l.QP)(xe),Ae,(0,l.TH)(xe),...Pe].filter(Ue=>Ue!==void 0);return ce??be.nameOf(xe,he)??(0,l.e1)($e)}function me({edges:ce},xe){const he=ce.flatMap(ve=>{const[Re,ke]=[xe.get(ve.
source),xe.get(ve.target)];return Re&&ke?[{...ve,source:Re,target:ke,status:De(ve.source)?"added":"removed"}]:[]}),be=({source:ve,target:Re,label:ke})=>`${ve.rank} ${Re.rank} ${ke}`,Ae=(0,K.$z)(he,({status:ve})=>ve),
Pe=(0,K.$z)(Ae.get("removed")??[],be);return[...(Ae.get("added")??[]).map(ve=>Pe.get(be(ve))?.pop()?{...ve,status:"same"}:ve),...[...Pe.values()].flat()].sort((ve,Re)=>ve.source.rank-Re.source.rank||ve.
target.rank-Re.target.rank)}function Me(ce){const xe=new Map;for(const he of["target","label"]){const be=Ae=>`${Ae.source.rank} ${he==="label"?Ae.label:Ae.target.rank}`;for(const[Ae,Pe,...$e]of(0,K.$z)(
ce,be).values()){if(!Ae||!Pe||$e.length>0||Ae.status===Pe.status)continue;[Ae.source,Ae.target,Pe.target].every(({old:ve})=>ve)&&!xe.has(Ae)&&!xe.has(Pe)&&xe.set(Ae,Pe).set(Pe,Ae)}}return ce.flatMap(he=>{
const be=xe.get(he);return be&&he.status==="removed"?[]:[{...he,kind:be?"rewired":he.status,was:be}]})}function Le({root:ce,nodes:xe},he){const be=new Set(he.flatMap(ve=>ve.links.map(({field:Re})=>Re))),
Ae=new Set(he.map(({item:ve})=>ve)),Pe=new Set([ce,...xe.map(({field:ve})=>ve)]),$e={added:new Set,removed:new Set};for(const ve of he){const Re=[ve.source.name,ve.target.name,...ve.label.split(", ")].
map(ke=>JSON.stringify(ke));for(const ke of[...Re,...ve.links.map(Fe=>Fe.text)])$e[ve.status].add(ke)}function Ue(ve,Re,ke){if(Re===void 0||Pe.has(Re))return[{text:ke,field:ce}];const Fe=Re.keys.at(-1)===
W.NQ?[{text:JSON.stringify(ke),field:Re}]:[];if("text"in ve)return[...Fe,{text:ve.text,field:Re}];const Xe="members"in ve?[...ve.members]:[],Ze="items"in ve?ve.items.map(et=>["[]",et]):Xe;return[...Fe,
...Ze.flatMap(([et,rt])=>Ue(rt,(0,W.Fu)(Re,et),et))]}return({path:ve,...Re})=>{const ke=ve.map(Ze=>Ze.type==="member"?Ze.key:"[]"),Fe=ve.some(Ze=>"item"in Ze&&Ae.has(Ze.item)),Xe=(Ze,et)=>{const rt=Ue(
Ze,ke.reduce(W.Fu,ce),`${ke.at(-1)}`),tt=rt.some(({field:it})=>be.has(it)),st=({text:it,field:at})=>{if(be.has(at))return et.has(it);const ct=`${at.keys.findLast(ut=>ut!=="[]")}`;return ie.includes(ct)||
et.has(it)&&s([ct],ge)||tt&&Ke(it,at)};return(tt||Fe)&&rt.every(st)};return Re.kind==="modified"?Xe(Re.from,$e.removed)&&Xe(Re.to,$e.added):"value"in Re&&Xe(Re.value,$e[Re.kind])}}function Ke(ce,{texts:xe}){
const he=xe.get(ce)??0,be=[...xe.values()].reduce((Ae,Pe)=>Ae+Pe,0);return he>2&&2*he>be&&/^"?[\w.-]{0,30}"?$/.test(ce)}function Ge(ce,xe,{componentOf:he},be){const Ae=(0,re.pi)(ce),Pe=xe.flatMap(ve=>{
const{value:Re,array:ke}=ve.place,Fe=(0,I.qU)(Re)===void 0?he(Re,ke):void 0;return[Re.id===ve.old?.value.id?void 0:Re,Fe].map(Xe=>({owner:Xe,node:ve}))}),$e=(0,K.$z)(Pe,({owner:ve})=>ve);$e.delete(void 0);
const Ue=new Map(ce.matches.map(({path:ve,head:Re})=>[ve.at(-1),Re]));for(const ve of ce.changes){if(be(ve)||Ae(ve))continue;const Re=ve.path.map(Fe=>Ue.get(Fe)).reverse(),ke=["value"in ve&&ve.value,...Re].
find(Fe=>$e.has(Fe));for(const{node:Fe}of $e.get(ke)??[])Fe.status==="same"&&(Fe.status="modified")}}}),2899:((ne,ae,e)=>{e.d(ae,{K$:()=>l,pi:()=>W,wo:()=>I});const l=I("");function I(b){const A=new Set,
[N,D]=[new Map,new Map];for(const[v,m]of b.split(/\r\n|\r|\n/).entries()){const u=m.trim();if(u===""||u.startsWith("#"))continue;const[s,h]=u.endsWith("[]")?[u.slice(0,-2),D]:[u,N],p=s.split(".").reverse(),
M=K(s);if(p.includes(""))throw new Error(`has an empty key in line ${v+1} (join keys by single dots)`);if(p.every(x=>x==="*"))throw new Error(`has only * in line ${v+1}, which would ignore everything \
(name a key)`);A.add(u),h.set(M,[...h.get(M)??[],{line:u,keys:p}])}return{lines:[...A],fields:N,orders:D}}function W(b,A,N){if(b.size===0||A===void 0)return!1;const D=["*",K(A.key)].flatMap(v=>b.get(v)??
[]).filter(({keys:v})=>G(A,v));for(const{line:v}of D)N(v);return D.length>0}function K(b){return b.slice(b.lastIndexOf(".")+1)}function G(b,A){if(b===void 0||A.length===0)return A.length===0;const N=A[0]===
"*"?["*"]:b.key.split(".").reverse();return N.every((D,v)=>D===A[v])&&G(b.outer,A.slice(N.length))}}),2742:((ne,ae,e)=>{e.d(ae,{dj:()=>z,OD:()=>U,qy:()=>Z});var l=e(3436),I=e(2899),W=e(9665);function K(O,B){
const R=B.size===0?void 0:B.get(JSON.stringify(O));return R===void 0?O:(0,l.e1)(R)}function G({base:O,head:B}){return O===B?[]:l.Rk.flatMap(R=>{const[Y,te]=[(0,l.TN)(O,R),(0,l.TN)(B,R)];return Y!==te&&
Y?.startsWith('"')&&te?.startsWith('"')?[[Y,te]]:[]})}function b(O,B){const R=new Map;for(const[te,Q]of O)R.set(te,(R.get(te)??new Set).add(Q));const Y=([te,Q])=>R.get(te)?.size===1&&B.base.get(te)===
1&&B.head.get(Q)===1;return new Map(O.filter(Y))}function A(O){const B=R=>{const Y=new Map,te=(Q,ie)=>{if(Q.type==="array")for(const Ee of Q.items)te(Ee,!0);if(Q.type!=="object")return;const ge=ie?[Q.
id,...l.Rk.flatMap(Ee=>(0,l.TN)(Q,Ee)??[])]:[];for(const Ee of new Set(ge))Y.set(Ee,(Y.get(Ee)??0)+1);for(const Ee of Q.members.values())te(Ee,!1)};for(const Q of O)te(Q[R],!1);return Y};return{base:B(
"base"),head:B("head")}}function N(O,B,R){const Y={element:new Map,member:new Map};function te(ie,ge){if(B.size===0&&!R)return ie;if((0,l.jn)(ie))return O.scalar(B.get(ie.text)??ie.text);const Ee=Y[ge?
"element":"member"],Te=Ee.get(ie.id)??Q(ie,ge);return Ee.set(ie.id,Te),Te}function Q(ie,ge){if(ie.type==="array"){const Ne=ie.items.map(je=>te(je,!0));return O.array(Ne,ie.unordered)}const Ee=new Map,
Te=R&&ge?l.Rk.map(Ne=>(0,l.TN)(ie,Ne)):[],De=Ne=>Ne.type==="string"&&Te.includes(Ne.text);for(const[Ne,je]of ie.members)!(0,l.Op)(Ne,je,ge)&&!De(je)?Ee.set(K(Ne,B),te(je,!1)):R||Ee.set(Ne,je);return O.
object(Ee)}return(ie,ge=!1)=>te(ie,ge).id}function D(O,B){const R={base:N(O,B,!0),head:N(O,new Map,!0)};return{interner:O,renames:B,follow:N(O,B,!1),bare:R}}var v=e(5408);const m=.4,u=.9,s=4e4,h=4,p=/^(""|0|true|false|null)$/,
M=.25,x=new Set([...l.eX,"type"]);function j(O,B,R,Y){const{compare:te,shareRare:Q}=y(O,R),ie=c(O,B);return ge=>(Ee,Te)=>{const De=(0,v.qc)(Ee,Te),Ne=De.reduce((me,{base:Me,head:Le})=>me+Me.length*Le.
length,0),je=me=>Ne>s?[...Q(me),...(0,v.O6)(B,me).flatMap(v.yU)]:me.base.flatMap(Me=>me.head.map(Le=>({base:Me,head:Le}))),Ie=De.flatMap(je).flatMap(me=>{const Me=te(me);return(ge>0&&Y(me)?te(me,()=>1)>=
u:Me>=ge)?[{pair:me,alike:Me,distance:ie(me)}]:[]});Ie.sort((me,Me)=>Me.alike-me.alike||me.distance-Me.distance);const Ce=new Set;return Ie.flatMap(({pair:me})=>Ce.has(me.base)||Ce.has(me.head)?[]:(Ce.
add(me.base).add(me.head),[me]))}}function c({base:O},B){const R=new Map((0,v.Ms)(B).map(Q=>[Q.base.index,Q.head.index-Q.base.index]));let Y=0;const te=O.map(({index:Q})=>(Y=R.get(Q)??Y,Q+Y));return Q=>Math.
abs((te[Q.base.index]??0)-Q.head.index)}function a({base:O,head:B}){const R=({item:ie})=>[(0,l.TH)(ie),(0,l.Gg)(ie)],[Y,te]=[new Set(O.flatMap(R)),new Set(B.flatMap(R))],Q=(ie,ge)=>R(ie).every(Ee=>Ee!==
void 0&&!ge.has(Ee));return ie=>Q(ie.base,te)&&Q(ie.head,Y)}function y(O,{renames:B,follow:R}){const Y=new Map([["",0]]),te=new Set;function Q(je){const Ie=Y.get(je)??Y.size;return Y.set(je,Ie),Ie}function ie(je,Ie){
const Ce=new Set,me=(Me,Le,Ke)=>{if((0,l.jn)(Me)||(Me.type==="array"?Me.items.length:Me.members.size)===0){const Ge=Q(`${Le}=${Ie==="base"?R(Me):Me.id}`);Ce.add(Ge),(!(0,l.jn)(Me)||p.test(Me.text))&&te.
add(Ge)}else if(Me.type==="array")for(const Ge of Me.items)me(Ge,Q(`${Le}[]`),!0);else for(const[Ge,ce]of Me.members)Le===0&&(0,l.jn)(ce)&&x.has(Ge)||(0,l.Op)(Ge,ce,Ke)||me(ce,Q(`${Le}.${Ie==="base"?K(
Ge,B):Ge}`),!1)};return me(je,0,!0),Ce}const ge=new Map,Ee=new Map,Te=je=>ge.get(je)??new Set;for(const je of["base","head"]){for(const Ie of O[je])ge.set(Ie,ie(Ie.item,je));for(const[Ie,Ce]of(0,W.Vn)(
O[je].flatMap(me=>[...Te(me)]))){const me=(te.has(Ie)?M:1)/Ce;Ee.set(Ie,Math.min(Ee.get(Ie)??1,me))}}const De=je=>Ee.get(je)??0,Ne=je=>[...Te(je)].filter(Ie=>De(Ie)>=1/h);return{compare({base:je,head:Ie},Ce=De){
const me=Ge=>{let ce=0;for(const xe of Ge)ce+=Ce(xe);return ce},[Me,Le]=[Te(je),Te(Ie)],Ke=[...Me].filter(Ge=>Le.has(Ge));return 2*me(Ke)/(me(Me)+me(Le))||0},shareRare(je){const Ie=new Map;for(const Ce of je.
head)for(const me of Ne(Ce))Ie.set(me,[...Ie.get(me)??[],Ce]);return je.base.flatMap(Ce=>{const me=new Set(Ne(Ce).flatMap(Me=>Ie.get(Me)??[]));return Array.from(me,Me=>({base:Ce,head:Me}))})}}}function S(O,B,R){
const Y={base:{item:O,index:0,array:[O]},head:{item:B,index:0,array:[B]}};return y({base:[Y.base],head:[Y.head]},R).compare(Y)}const $=/^"[\w-]{0,20}"$/,T=500;function n(O,B,R){let Y=[],te=O;const Q=()=>te.
base.length===0||te.head.length===0,ie=(me,Me)=>{const Le=Q()?[]:me(te,Me);Le.length!==0&&(Y=Y.concat(Le),te=(0,v.FF)(te,Le))},ge=me=>(Me,Le)=>(0,v.O6)(Y,Me).flatMap(Ke=>me(Ke,Le)),Ee=R||[...O.base,...O.
head].some(({item:me})=>me.type==="object"),Te=l.Rk.filter(me=>!f(me,O,B));for(const me of g(Te,O,B))ie(v.kk,r(me));const De=({item:me})=>me.id,Ne=({item:me},Me)=>Me==="base"?B.follow(me,!0):me.id;for(const me of B.
renames.size>0?[Ne,De]:[De])ie(ge(v.eV),me),Ee&&ie(v.kh,me);if(Ee&&!Q()){const me=a(O);for(const Ke of g(F(O),O,B).slice(0,1)){const Ge=ce=>!l.ZM.test(Ke)&&me(ce)&&$.test((0,l.TN)(ce.head.item,Ke)??"");
ie((ce,xe)=>(0,v.kk)(ce,xe).filter(he=>!Ge(he)),r(Ke))}const Me=Ke=>({item:Ge},ce)=>t(Ge,B.bare[ce],Ke);ie(ge(v.eV),Me(1)),ie(v.kh,Me(3));const Le=j(O,Y,B,me);for(const Ke of[...l.eX,"key"])ie(Le(0),r(
Ke));ie(Le(0),({item:Ke})=>(0,l.Gg)(Ke)),ie(Le(m),({item:Ke})=>Ke.type==="object"?(0,l.QP)(Ke)??"":void 0)}const je=Te.length<l.Rk.length,Ie=me=>(0,l.Gg)(me)??(je?Te.find(Me=>(0,l.TN)(me,Me)):(0,l.TH)(
me));return ie(ge((me,Me)=>je&&o(me.base)===o(me.head)?(0,v.yU)(me):(0,v.kh)(me,Me)),({item:me})=>Ie(me)===void 0?"":void 0),Y}function o(O){return O.map(({index:B})=>B).join()}function r(O){return({item:B})=>(0,l.
TN)(B,O)}function t(O,B,R){return O.type!=="object"||[...O.members].filter(([te,Q])=>!(0,l.Op)(te,Q,!0)).length<R?void 0:B(O,!0)}function f(O,B,R){const[Y,te]=[d(B.base,O),d(B.head,O)];return Y===void 0||
Y!==te?!1:Y===""?!0:B.base.length===B.head.length||B.base.length>T?!1:(0,v.eV)(B,({item:ie},ge)=>t(ie,R.bare[ge],1)).length>L((0,v.kk)(B,r(O)),R)}function d(O,B){const R=/^"?(.*?)\d+"?$/.exec(O[0]?(0,l.
TN)(O[0].item,B)??"":"")?.[1],Y=te=>O.every(({item:Q,index:ie})=>(0,l.TN)(Q,B)?.replaceAll('"',"")===`${R}${te+ie}`);return O.length>1&&(Y(0)||Y(1))?R:void 0}function g(O,B,R){const Y=O.map(Q=>({key:Q,
pairs:(0,v.kk)(B,r(Q))})),te=(Q,ie)=>Q.every(({base:Ee,head:Te},De)=>Ee===ie[De]?.base&&Te===ie[De]?.head)?0:L(ie,R)-L(Q,R);return Y.sort(({pairs:Q},{pairs:ie})=>ie.length-Q.length||te(Q,ie)),Y.map(({
key:Q})=>Q)}function L(O,{interner:B,renames:R,bare:Y}){const te=O.map(({base:ie,head:ge})=>({base:ie.item,head:ge.item})),Q=N(B,new Map([...R,...te.flatMap(G)]),!0);return te.filter(({base:ie,head:ge})=>[
Q,Y.head].some(Ee=>Ee(ie,!0)===Y.head(ge,!0))).length}function F({base:O,head:B}){const R=(0,W.Vn)(B.flatMap(({item:Q})=>(0,l.YD)(Q))),Y=Q=>2*(R.get(Q)??0)>B.length&&Q!=="type",te=[...R.keys()].filter(
Q=>Y(Q)&&q(O,Q)&&q(B,Q)).sort();return[...te.filter(Q=>l.ZM.test(Q)),...te]}function q(O,B){const R=O.flatMap(({item:te})=>(0,l.TN)(te,B)??[]).filter(te=>te.startsWith('"'));if(R.length<2||2*R.length<=
O.length||new Set(R).size<R.length)return!1;const Y=new Set(O.flatMap(({item:te})=>l.Rk.map(Q=>(0,l.TN)(te,Q))));return 2*R.filter(te=>Y.has(te)).length<R.length}const re=8,pe=.5;function se(O,B,R,Y){
const te=Ie=>O[Ie].flatMap(me=>[me,...w(me,Y)]).filter(({path:me,value:Me})=>me.at(-1)?.type==="item"&&R[Ie].get(Me.id)===1),Q={bases:new Set,heads:new Map};let ie={base:te("base"),head:te("head")};const ge=(Ie,Ce)=>{
const me=(0,v.kk)(ie,Ie).filter(({base:Me,head:Le})=>Me.arrays!==Le.arrays&&Ce(Me.value,Le.value));for(const{base:Me,head:Le}of me)Q.bases.add(Me.value),Q.heads.set(Le.value,Me);ie=(0,v.FF)(ie,me)},Ee=(Ie,Ce)=>(0,l.
TN)(Ie,"type")===(0,l.TN)(Ce,"type"),Te=(Ie,Ce)=>(0,l.Gg)(Ie)!==void 0&&(0,l.Gg)(Ie)===(0,l.Gg)(Ce),De=(Ie,Ce)=>Ee(Ie,Ce)&&S(Ie,Ce,B)>=pe,Ne=(Ie,Ce)=>(R[Ce].get(Ie??"")??0)<2,je=(Ie,Ce)=>Ne(Ie,Ce)?Ie:
void 0;return ge(({value:Ie},Ce)=>je((0,l.TH)(Ie),Ce),(Ie,Ce)=>((0,l.TH)(Ie)?.length??0)>=re||Te(Ie,Ce)||De(Ie,Ce)),ge(({value:Ie},Ce)=>je((0,l.Gg)(Ie)??(0,W.qU)(Ie),Ce),De),ge(({value:Ie},Ce)=>Ne((0,l.
TH)(Ie),Ce)?t(Ie,B.bare[Ce],3):void 0,Ee),Q}function w({value:O,path:B},R){return(0,W.Vg)(O,R).flatMap(Y=>{if((0,l.jn)(Y.value))return[];const te={value:Y.value,path:[...B,Y.step]};return[te,...w(te,R)]})}
function E(O,B,R,Y){const te=[],Q=[],ie=[],ge=[],Ee={base:[],head:[]};function Te({base:me,head:Me},Le,Ke){Ke==="element"&&ge.push(...G({base:me,head:Me})),(Ke==="element"||Ke==="member"&&me.type==="o\
bject"&&Me.type==="object")&&ie.push({base:me,head:Me,path:Le}),me.id!==Me.id&&(me.type==="array"&&Me.type==="array"?Ce(me,Me,Le):me.type==="object"&&Me.type==="object"?Ie({base:me,head:Me},Le,Ke):Ke!==
"own"&&(0,l.jn)(me)&&(0,l.jn)(Me)&&B.renames.get(me.text)===Me.text?Q.push({path:Le,from:(0,l.e1)(me.text),to:(0,l.e1)(Me.text)}):te.push({kind:"modified",path:Le,from:me,to:Me}))}function De({base:me,
head:Me},Le,Ke,Ge){me!==void 0&&Me!==void 0?Te({base:me,head:Me},Le,Ke):Me!==void 0&&!Ne(Me,Le)?(te.push({kind:"added",path:Le,value:Me}),Ee.head.push({value:Me,path:Le,arrays:Ge}),R.heads.size>0&&je(
Me,Le)):me!==void 0&&!R.bases.has(me)&&(te.push({kind:"removed",path:Le,value:me}),Ee.base.push({value:me,path:Le,arrays:Ge}))}function Ne(me,Me){const Le=R.heads.get(me);return Le===void 0?!1:(te.push(
{kind:"moved",path:Me,from:Le.path}),Te({base:Le.value,head:me},Me,"element"),!0)}function je(me,Me){for(const{step:Le,value:Ke}of(0,W.Vg)(me,Y)){const Ge=[...Me,Le];Ne(Ke,Ge)||je(Ke,Ge)}}function Ie(me,Me,Le){
for(const{key:Ke,from:Ge,...ce}of C(me,B)){const xe=[...Me,{type:"member",key:Ke}];Ge!==Ke&&Q.push({path:xe,from:Ge,to:Ke});const he=ce.base!==void 0&&(0,l.Op)(Ke,ce.base,Le==="element");De(ce,xe,he?"\
own":"member")}}function Ce(me,Me,Le){const Ke={base:(0,v.S3)(me.items),head:(0,v.S3)(Me.items)},Ge=n(Ke,B,Me.unordered).filter(be=>!R.bases.has(be.base.item)&&!R.heads.has(be.head.item)),ce=(0,W.Oe)(
Ke,Ge,Y),xe=new Set((0,v.Ms)(Ge).map(be=>be.head.index)),he=ce.filter(be=>be.base&&be.head&&!xe.has(be.index));he.length>0&&!Me.unordered&&te.push({kind:"reordered",path:Le,moved:he.map(({step:be})=>be)});
for(const{step:be,...Ae}of ce)De(Ae,[...Le,be],"element",Ke)}return Te(O,[],"root"),{changes:te,references:Q,matches:ie,renames:ge,unmatched:Ee}}function C({base:O,head:B},{renames:R,follow:Y}){const te=new Map(
O.members),Q=new Map,ie=(Ee,Te)=>Ee.id===Te.id||Y(Ee)===Te.id;for(const Ee of[ie,()=>!0])for(const Te of[De=>De,De=>K(De,R)])for(const[De,Ne]of te){const je=Te(De),Ie=B.members.get(je);Ie===void 0||Q.
has(je)||!Ee(Ne,Ie)||(te.delete(De),Q.set(je,{key:je,from:De,base:Ne,head:Ie}))}for(const[Ee,Te]of B.members)Q.has(Ee)||Q.set(Ee,{key:Ee,from:Ee,head:Te});const ge=Array.from(te,([Ee,Te])=>({key:Ee,from:Ee,
base:Te}));return[...Q.values(),...ge].sort((Ee,Te)=>Ee.key<Te.key?-1:1)}const k={bases:new Set,heads:new Map},X=5;function Z(O,B){const R=new l.Ms(I.K$),[Y,te]=[O,B].map(Q=>(0,l.yR)(Q,R));return Y&&te&&
U([{base:Y,head:te}],R)[0]}function U(O,B){const R=(0,l.qy)(()=>A(O)),Y=(0,l.qy)(()=>(0,W.j9)([...O.map(({head:ge})=>ge),...O.map(({base:ge})=>ge)])),te=(ge,Ee)=>Y().componentOf(ge,Ee);function Q(ge){
const Ee=D(B,ge);return O.map(Te=>{const De=E(Te,Ee,k,te),{base:Ne,head:je}=De.unmatched;if(Ne.length===0||je.length===0)return De;const Ie=se(De.unmatched,Ee,R(),te);if(Ie.heads.size===0)return De;const Ce=E(
Te,Ee,Ie,te);return Ce.changes.filter(({kind:me})=>me==="moved").length===Ie.heads.size?Ce:De})}let ie=new Map;for(let ge=0;ge<X;ge++){const Ee=Q(ie),Te=Ee.flatMap(Ne=>Ne.renames),De=Te.length===0?new Map:
b(Te,R());if(ie.size===De.size&&[...ie].every(([Ne,je])=>De.get(Ne)===je)){if(Ee.some(({changes:Ne})=>Ne.length>0))return Ee;break}ie=De}return Q(new Map)}function z(O){if((0,l.jn)(O))return O.text;if(O.
type==="array"){const R=O.items.map(z);return`[${(O.unordered?R.sort():R).join()}]`}return`{${Array.from(O.members,([R,Y])=>`${JSON.stringify(R)}:${z(Y)}`).sort().join()}}`}}),3499:((ne,ae,e)=>{e.d(ae,
{Ab:()=>x,a2:()=>n,gN:()=>a,lY:()=>o,pi:()=>j,rL:()=>y});var l=e(3436);const I=/^([pP]os(itions?|itionAbsolute)?|gridPos|bends|measured|[cC]oordinates?)$|[a-z\d](Position|Coordinates?)$|[_-](position|coordinates?)$/,
W=["x","y"],K=x("viewport canvas"),G=x("w h width height left top zoom"),b=[["x"],["position"],["left","top"]],A=x("selected dragging"),N=/^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*|\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d [\w+]+( \(.*\))?|\d{10}|\d{13})$/,
D=/^\d{4}-\d\d-\d\d$/,v=x("_?id uuid guid identifier instanceIdentifier"),m=/^\d{1,15}$/,u=/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|^[\da-f]{24}$/i,s=x("_?rev revision version versionId activeVersionId\
 versionCounter versionNumber"),h=x("meta(data)? .*info revision flow workflow"),p=100,M=[[x(".*(updated|modified|created|edited|saved|exported|published|deployed)[-_]?(at|on|date|time)*"),N,D],[x(".*\
(update|modification|create|creation|save|export|publish)[-_]?(at|on|date|time)* .*timestamp iteration"),N],[x("[lc]Mod [mc]time"),N],[/(hash|digest|checksum|etag|md5|sha\d*)$/i,/^(?=.*\d)([\w+/=-]{16,}|[\da-f]{8,})$/]];
function x(g){return new RegExp(`^(${g.replaceAll(" ","|")})$`,"i")}function j({base:g,head:L,changes:F}){const q=(0,l.qy)(()=>F.flatMap(pe=>c(pe)??[]).slice(0,p)),re={base:(0,l.qy)(()=>new Set((0,l.PX)(
g))),head:(0,l.qy)(()=>new Set((0,l.PX)(L)))};return pe=>{const{kind:se,path:w}=pe;if(se==="reordered"||se==="moved")return!1;const[E,C=E]=se==="modified"?[pe.from,pe.to]:[pe.value];if(d(E)&&d(C)&&S(w,
E.type==="literal")||$(w)&&f(E)&&f(C))return!0;if(se!=="modified"||E.type!==C.type||!("text"in E)||!("text"in C))return!1;const[k,X,Z]=[t(w.at(-1)),(0,l.e1)(E.text),(0,l.e1)(C.text)],U=(...Y)=>[X,Z].every(
te=>Y.some(Q=>Q.test(te)));if(M.some(([Y,...te])=>Y.test(k)&&U(...te)))return!0;const z=t(w.at(-2));if(s.test(k)&&U(m,u))return z===""||h.test(z);if((c(pe)?q().filter(Y=>Y.old!==X&&X.includes(Y.old)):
[]).some(Y=>X.replaceAll(Y.old,Y.recent)===Z))return!0;const B=v.test(k)||k===`${t(w.at(-3)).replace(/s$/,"")}Id`;return z===""&&B&&U(u)&&!re.head().has(X)&&!re.base().has(Z)}}function c(g){const[L,F]=g.
path.slice(-2);if(!(!(g.kind==="modified"&&L?.type==="item"&&v.test(t(F)))||g.from.type!=="string"||g.to.type!=="string"))return{old:(0,l.e1)(g.from.text),recent:(0,l.e1)(g.to.text)}}function a(g){return u.
test(g)||N.test(g)||/^[\da-f]{6,}(\.[\da-f]+)?$/i.test(g)}function y(g,L){return(0,l.jn)(L)&&(v.test(g)||g==="name"&&l.kk.test(L.text))||I.test(g)&&L.type!=="literal"&&d(L)||W.includes(g)&&d(L)}function S(g,L){
const[F,q]=[g.at(-2),t(g.at(-1))],re=g.slice(n(g)).find(se=>I.test(t(se)));return re?re===g.at(-1)?!L:q===""||W.includes(q)||G.test(q):q==="zoom"&&K.test(t(F))||W.includes(q)||G.test(q)&&T(F)}function $(g){
return A.test(t(g.at(-1)))&&T(g[n(g)-1])}function T(g){const L=g?.type==="item"&&g.item.type==="object"?g.item.members:void 0;return b.some(F=>F.every(q=>L?.has(q)))}function n(g){return g.findLastIndex(
({type:L})=>L==="item")+1}function o(g,{matches:L}){const F=new Map(L.map(re=>[re.path.at(-1),re])),q=new Map;for(const re of g){const pe=n(re.path),[se,w]=[re.path[pe-1],re.path[pe]],E=W.includes(t(w)),
C=E?W:I.test(t(w))?[t(w)]:[],[k,X]=[r(F.get(se)?.base,C),r(F.get(se)?.head,C)],Z=[...re.path.slice(0,pe),{type:"member",key:C.join(", ")}];k&&X?q.set(E?se:w,{kind:"modified",path:Z,from:k,to:X}):q.set(
re,re)}return[...q.values()]}function r(g,L){const F=g?.type==="object"?L.flatMap(q=>g.members.get(q)??[]):[];if(!(F.length<L.length))return F.length>1?{type:"array",id:0,items:F,unordered:!1}:F[0]}function t(g){
return g?.type==="member"?g.key:""}function f(g){return g.type==="literal"&&/^(true|false)$/.test(g.text)}function d(g){if(g.type==="literal")return/\d/.test(g.text);const L=g.type==="array"?g.items:g.
type==="object"?[...g.members.values()]:[];return L.length>0&&L.every(d)}}),9665:((ne,ae,e)=>{e.d(ae,{Vn:()=>$,s3:()=>c,Oe:()=>M,Vg:()=>x,j9:()=>m,qU:()=>u,oP:()=>S});var l=e(3436),I=e(5408),W=e(3499),
K=e(6997),G=e(7856);function b(n){const o=new Map;for(const f of n)for(const[d,g]of f.type==="object"?f.members:[]){if(g.type!=="string")continue;const{ids:L,length:F,isRepeated:q}=o.get(d)??{ids:new Set,
length:0,isRepeated:!1};o.set(d,{ids:L,length:F+g.text.length,isRepeated:q||L.has(g.id)}),L.add(g.id)}const r=[...o].filter(([f,{ids:d,isRepeated:g}])=>d.size>1&&2*d.size>n.length&&!g&&f!=="type"&&!K.
Z_.test(f));r.sort(([f,d],[g,L])=>L.ids.size-d.ids.size||d.length-L.length||(f<g?-1:1));const t=r.find(([f])=>{const d=n.flatMap(g=>A(g,f)??[]);return 2*d.length>n.length&&!d.some(W.gN)});return f=>t&&
A(f,t[0])}function A(n,o){const r=(0,l.C5)(n,o),t=r?.type==="string"?(0,l.e1)(r.text):"";return/^[^\n]{1,60}$/.test(t)&&!(0,G.$C)(o,r,n)?t:void 0}const N=/group|parent|folder|owner/i,D=/(-[\da-f]{4}){3}-[\da-f]{12}/i,
v=40;function m(n){const o=n.map(p),r=g=>o.find(L=>L.get(g))?.get(g);function t(g,L){for(const F of(0,l.YD)(g).sort()){if(N.test(F))continue;const q=`${(0,l.TN)(g,F)}`,re=F==="type"?`"${q.split(":")[1]}`:
q,pe=r(re);if(pe===void 0||u(pe.item)===void 0)continue;const se=o.some(w=>{const E=w.get(re);return E&&(E.array===L||h(L,E.item))});if(F==="type"||!se)return pe.item}}function f(g,L){const F=(0,l.Gg)(
g);return u(g)??u(t(g,L))??(F&&(0,l.e1)(F))}function d(g){const L=/\d/.test(g)?r(g):void 0;return L&&(f(L.item,L.array)??T(L.item))}return{componentOf:t,nameOf:f,labelOf:d}}function u(n){const o=(0,l.
Ku)(n,["name","Name"]);if(o&&!l.kk.test(o))return(0,l.e1)(o);const t=o===void 0&&(0,l.Ku)(n,l.eX)!==void 0?void 0:(0,l.Gg)(n)??(n&&s(n));return t&&(0,l.e1)(t)}function s(n){const o=(0,l.C5)(n,"localeD\
ata");return[...(o?["en",...(0,l.YD)(o)]:[]).map(d=>(0,l.C5)(o,d)),(0,l.C5)((0,l.C5)(n,"data"),"node")].map(d=>(0,l.Gg)(d)??(0,l.Ku)(d,["display_name"])).find(d=>d!==void 0)}function h(n,o){return(0,l.
YD)(o).map(t=>(0,l.C5)(o,t)).some(t=>t?.type==="array"&&t.items===n)}function p(n){const o=new Map,r=t=>{if(t.type==="object")for(const f of t.members.values())r(f);if(t.type==="array")for(const f of t.
items){const d=(0,l.YD)(f).filter(L=>l.ZM.test(L)),g=new Set(d.flatMap(L=>(0,l.TN)(f,L)??[]));for(const L of g)o.set(L,o.has(L)?void 0:{item:f,array:t.items});r(f)}};return r(n),o}function M(n,o,r){const t=(0,I.
FF)(n,o),f=[...t.base.map(F=>({...F,base:F.item})),...o.map(({base:F,head:q})=>({...q,base:F.item,head:q.item})),...t.head.map(F=>({...F,head:F.item}))],d=y(f,r),g=b(f.filter(F=>!d.has(F)).map(({item:F})=>F)),
L=F=>j(F,d.get(F),g(F.item));return f.map(F=>({...F,step:L(F)})).sort(a)}function x(n,o){return n.type==="object"?Array.from(n.members,([t,f])=>({step:{type:"member",key:t},value:f})):(n.type==="array"?
M({base:[],head:(0,I.S3)(n.items)},[],o):[]).map(({step:t,item:f})=>({step:t,value:f}))}function j({item:n,index:o},r,t){return r===void 0?{type:"element",index:o,item:n,text:t}:c(n,r)}function c(n,o){
const r=T(n),t=r!==void 0&&r.length<=v&&!o.startsWith(r);return{type:"item",label:o,...t&&{hint:r},item:n}}function a({step:n},{step:o}){return n.type==="item"&&o.type==="item"?n.label<o.label?-1:1:n.
type==="element"&&o.type==="element"?n.index-o.index:n.type==="item"?-1:1}function y(n,o){const r=new Map,t=new Set;let f=n.filter(({item:re})=>(u(re)??(0,l.Gg)(re)??(0,l.TH)(re))!==void 0);const d=re=>{
const pe=f.map(re),se=$(pe);f=f.filter((w,E)=>{const C=pe[E];return C===void 0||se.get(C)!==1||t.has(C)?!0:(t.add(C),r.set(w,C),!1)})};d(({item:re})=>u(re));const g=new Map(f.map(re=>[re,u(re.item)??u(
o(re.item,re.array))])),L=$([...g.values()]),F=re=>{const[pe,se]=[g.get(re),(0,l.Gg)(re.item)];return u(re.item)??(L.get(pe)===1?pe:void 0)??(se&&(0,l.e1)(se))},q=(re,pe)=>{const[se,w]=[(0,l.TH)(re.item),
F(re)??T(re.item)];return se?S(w,se,pe):w};return d(re=>F(re)??q(re,D)),d(re=>q(re,D)),d(re=>q(re,/$/)),d(re=>`${F(re)??T(re.item)??q(re,/$/)} [${re.index}${re.head?"":", before"}]`),r}function S(n,o,r=D){
const t=(0,l.e1)(o).replace(r,"");return n?`${n} (${t})`:t}function $(n){const o=new Map;for(const r of n)o.set(r,(o.get(r)??0)+1);return o}function T(n){const o=(0,l.QP)(n);return o?.startsWith('"')?
(0,l.e1)(o):void 0}}),6997:((ne,ae,e)=>{e.d(ae,{BQ:()=>A,FK:()=>c,Fu:()=>m,NQ:()=>G,Z_:()=>K,t5:()=>v});var l=e(3436),I=e(3499);const W=[(0,I.Ab)("_?id key uuid guid identifier"),(0,I.Ab)("(node|step|\
state)_?id"),(0,I.Ab)("name label title alias"),/(Id|ID|Key|Name|Identifier|_id|_key|_name)$/,(0,I.Ab)("\\*")],K=(0,I.Ab)("(source|from|target|to|next|then|else|goto|default)(_?id)?"),G="*",b=64;function A(a,y){
const S=N([]),$=[],T=new Set([a,y].flatMap(r=>[...(0,l.PX)(r),...s(r)]));function n(r,t,f){if((0,l.jn)(r))u(r.text,t,f);else if(r.type==="object")o(r,t,f);else{const d=r.items.length>1&&r.items.some(({
type:g})=>g==="array");for(const[g,L]of r.items.entries())n(L,D(t,"[]"),{...f,array:r.items,...d&&{slot:g}})}}function o(r,t,{key:f,array:d,map:g,...L}){let F=L;if(d!==void 0||f!==void 0){const pe={side:L.
side,value:r,field:t,outer:L.place,key:f,array:d??[]};F={...L,place:pe,map:g},$.push(pe)}const q=p(r,T),re=F===L&&(0,l.YD)(r).some(pe=>g?.members.has(pe));for(const[pe,se]of r.members){const w=D(t,q||
re?G:pe);re&&u(JSON.stringify(pe),w,F,se),(!re||se.type==="array")&&n(se,w,q?{...F,key:pe,map:r}:F)}}return n(a,S,{side:"base"}),n(y,S,{side:"head"}),{root:S,places:$,find:M($)}}function N(a){return{keys:a,
inner:new Map,texts:new Map,references:[]}}function D(a,y){const S=a.inner.get(y)??N([...a.keys,y]);return a.inner.set(y,S),S}function v(a){const y=[a];for(const S of y)for(const $ of S.inner.values())
y.push($);return y}function m(a,y){return a?.inner.get(y)??a?.inner.get(G)}function u(a,{keys:y,texts:S,references:$},{place:T,slot:n},o){S.set(a,(S.get(a)??0)+1);const r=a.startsWith('"')?a.length>2:
K.test(y.findLast(t=>t!=="[]")??"")&&Number.isInteger(Number(a));T&&r&&$.push({text:a,place:T,slot:n,value:o})}function s(a){if((0,l.jn)(a))return[];const y=a.type==="array"?a.items:[...a.members.values()];
return[...y.flatMap(s),...y.some(h)?[]:(0,l.YD)(a)]}function h(a){return a.type==="object"}function p({members:a},y){return 2*[...a.keys()].filter($=>!K.test($)&&y.has($)).length>=a.size&&[...a.values()].
every(h)}function M(a){const y={base:new Map,head:new Map};for(const S of a){const $=(T,n)=>{const o=W.findIndex(t=>t.test(T));if(o<0)return;const r=y[S.side].get(n)??[];r[o]=(r[o]??new Set).add(S),y[S.
side].set(n,r)};S.key!==void 0&&$(G,JSON.stringify(S.key));for(const[T,n]of S.value.members)(0,l.jn)(n)&&$(T,n.text)}return(S,$)=>{const T=y[$.side].get(S)?.find(n=>n);return T&&T.size<=b?x([...T],$,$):
void 0}}function x(a,y,S){const $=S?a.filter(t=>c(t,S)):a;if($.length===0&&S)return x(a,y,S.outer);const T=$.length>1?$.filter(({value:t})=>t.members.size>2):$,n=T.map(({field:t})=>j(y.field,t)),[o,...r]=T.
filter((t,f)=>n[f]===Math.min(...n));return r.length===0?o:void 0}function j(a,{keys:y}){const S=y.findIndex(($,T)=>$!==a.keys[T]);return S<0?0:y.length-S}function c(a,y){return a!==void 0&&(a===y||c(
a.outer,y))}}),7856:((ne,ae,e)=>{e.d(ae,{$C:()=>a,Wr:()=>T,_p:()=>y,lb:()=>p});var l=e(706),I=e(3436);const W=8,K="authorization|password|passwd|passphrase|pwd|secret|token|api[-_. ]?key|(?:access|sec\
ret|private|subscription|account|functions|master|signing|shared)[-_. ]?key|cookie",G=new RegExp(`(?:(?:${K})(?:value)?|(?:password|secret|apikey|accesstoken)s)$`),b=/^(max|min|num|count|stop|end|pad|bos|eos|unk)/,
A=new RegExp(`^x?(?:${K}|(?:password|secret|apikey)s)$`),N=/name|key|header|field/i,D=/^(id|label|title|var(iable)?|param(eter)?|type)$/i,v=["value","values","default","defaultvalue","headervalue"],m=/\{\{|\$\{|<%/,
u="(?!\\p{L}{1,20}(?:[.:!?]?[\\s\"'`,;&)}\\]\\\\]|$))",s="(?:(?:bearer|basic|token)\\s{1,4})?",h=[/(?<=[a-z]:(?:\\?\/){2})(?:[^\s/"'<>\\]|'(?=\w)){1,500}(?=@)/,/(?<=[a-z]%3A%2F%2F)(?:(?!%2F|%3F)[^\s&"'<>\\]){1,500}(?=%40)/,
`(?<=(?:[?&;#]|%3F|%26)[\\w.-]{0,40}(?:${K}|sig|signature|key|code)(?:=|%3D))(?:(?!%26|%23)[^&#\\s"'<>\\\\]|'(?=\\w))+`,`(?<=(?:${K})(?:\\\\*["'\`]\\s{0,4},|\\\\*["'\`]?\\s{0,4}\\]?\\s{0,4}(?:=>|[:=]))\\s{0,9}(\\\
\\*["'\`])).{1,4000}?(?<!\\\\)(?=\\1)`,`(?<=(?:${K})\\s{0,4}=\\s{0,4}${s})${u}[^\\s"'\`,;&)}\\]\\\\]{8,}`,`(?<=(?:${K})\\s{0,4}:\\s{0,4}${s}|authorization:\\s{0,4}[\\w-]{1,20}\\s{1,4})${u}(?:[^\\s"'\`,)\
}\\]\\\\]|[')}\\]](?=\\w)){8,}`,`(?<=\\b(?:bearer|basic)\\s{1,4})${u}[\\w.~+/=-]{8,}`,`(?<=<[\\w:.-]{0,40}(?:${K})(?:\\s[^<>]{0,200})?>)[^<]{1,4000}(?=</)`,/(?<=\s(?:-u|--user)[\s=]{1,4}["']?[^\s:"']{1,100}:)(?!\d+(?!\S))[^\s"']+/,
/(?<=-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----)[^-]{1,9999}/,/\b(?:eyJ[\w-]{10,}(?:\.[\w-]*){1,4}|(?:gh[opsu]_|github_pat_|sk-|xox|AKIA|AIza|kg-)[\w-]{16,})/].map(n=>new RegExp(n,"giu"));function p({workflows:n}){
const o=new l.pO;for(const{secrets:t,files:f}of n){const d=f.flatMap(({base:g,head:L})=>[g,L].flatMap(T));for(const g of[...t,...d].flatMap(M))o.add(g,x)}const r=new Map;return t=>{const f=r.get(t);if(f)
return f;const d=[],g=q=>(d.push(q),l.v5),F={shown:h.reduce((q,re)=>q.replace(re,g),o.hide(t,g)),hidden:JSON.stringify(d)};return r.set(t,F),F}}function M(n){return[n,n.replace(/^(?:bearer|basic|token) /i,
""),...(0,I.PX)((0,I.yR)(n))]}function x(n){return n.length>=W&&!new RegExp("^\\p{L}+$","u").test(n)}function j(n){const o=c(n);return G.test(o)&&!b.test(o)}function c(n){return n.toLowerCase().replace(
/[^a-z]/g,"")}function a(n,o,r){return S(o)?!1:j(n)?$(o)||A.test(c(n)):!v.includes(c(n))||r?.type!=="object"?!1:[...r.members].some(([t,f])=>{const d=(0,I.jn)(f)&&(f.text==="true"?t:D.test(t)&&(0,I.e1)(
f.text));return N.test(t)&&j(`${(0,I.TN)(r,t)}`)||d&&A.test(c(d))})}function y(n,...o){return o.every(S)?!1:n.some((r,t)=>{const f=n[t-1],d=f&&"item"in f?f.item:void 0,g=n.slice(t+1).every(({type:F})=>F===
"element"),L=F=>r.type==="member"&&a(r.key,g?F:void 0,d);return o.some(L)})}function S(n){return n?.type==="literal"&&!/\d/.test(n.text)}function $(n){return n?.type==="array"?n.items.every($):n!==void 0&&
(0,I.jn)(n)}function T(n){const o=[],r=t=>{if(t!==void 0)if((0,I.jn)(t))r((0,I.yR)((0,I.e1)(t.text)));else if(t.type==="array")for(const f of t.items)r(f);else for(const[f,d]of t.members)a(f,d,t)&&(0,I.
PX)(d,o),r(d)};return r(n),o.filter(t=>!m.test(t))}}),5408:((ne,ae,e)=>{e.d(ae,{$z:()=>N,FF:()=>m,Ms:()=>v,O6:()=>u,S3:()=>W,eV:()=>K,kh:()=>G,kk:()=>b,qc:()=>A,yU:()=>D});var l=e(8965);const I=500;function W(s){
return s.map((h,p)=>({item:h,index:p,array:s}))}function K(s,h){const p=a=>s[a].map(y=>h(y,a)),M=(a,y)=>a!==void 0&&a===y,x=(0,l.E)(p("base"),p("head"),{maxEditLength:I,comparator:M});if(x===void 0)return v(
G(s,h));let[j,c]=[0,0];return x.flatMap(({added:a,removed:y,count:S})=>{const[$,T]=[s.base.slice(j,j+S),s.head.slice(c,c+S)];return a||(j+=S),y||(c+=S),a||y?[]:D({base:$,head:T})})}function G(s,h){return A(
s,h).flatMap(D)}function b(s,h){return A(s,h).flatMap(p=>p.base.length===1&&p.head.length===1?D(p):[])}function A(s,h){const p=N(s.head,M=>h(M,"head"));return p.delete(void 0),[...N(s.base,M=>h(M,"bas\
e"))].flatMap(([M,x])=>{const j=p.get(M);return j?[{base:x,head:j}]:[]})}function N(s,h){const p=new Map;for(const M of s){const x=h(M),j=p.get(x);j?j.push(M):p.set(x,[M])}return p}function D({base:s,
head:h}){return s.flatMap((p,M)=>{const x=h[M];return x===void 0?[]:[{base:p,head:x}]})}function v(s){const h=[];for(const M of s.toSorted((x,j)=>x.base.index-j.base.index)){let[x,j]=[0,h.length];for(;x<
j;){const c=x+j>>1;(h[c]?.last.head.index??0)<M.head.index?x=c+1:j=c}h[x]={last:M,before:h[x-1]}}const p=[];for(let M=h.at(-1);M;M=M.before)p.push(M.last);return p.reverse()}function m({base:s,head:h},p){
const M=new Set(p.flatMap(x=>[x.base,x.head]));return{base:s.filter(x=>!M.has(x)),head:h.filter(x=>!M.has(x))}}function u(s,h){const p=v(s),M={base:0,head:0};return A(h,({index:x},j)=>{for(;(p[M[j]]?.[j].
index??1/0)<x;)M[j]++;return M[j]})}}),9462:((ne,ae,e)=>{e.d(ae,{N:()=>W,R:()=>K});var l=e(7279),I=e(706);async function W(G,{ms:b,error:A},N){const D=new AbortController,v=setTimeout(()=>D.abort(A),b),
m=Math.min(G.endsAt,performance.now()+b);try{return await N({...G,signal:AbortSignal.any([G.signal,D.signal]),endsAt:m})}finally{clearTimeout(v)}}function K(G,b){const A=`${b} within ${(0,I.zK)(G)} (t\
imeout-minutes)`;return{ms:G,error:new l.HR({what:A,advice:"Raise timeout-minutes.",topic:"the-job-on-the-platform"})}}}),532:((ne,ae,e)=>{e.d(ae,{CQ:()=>D,Rs:()=>m,TF:()=>u,Uc:()=>v,lo:()=>p});var l=e(
7598),I=e(1455),W=e(6760),K=e(7975),G=e(7279),b=e(706);const A={ENOSPC:"the disk is full",EDQUOT:"the disk quota is used up",EROFS:"the disk is read-only",EACCES:"permission denied",EPERM:"permission \
denied",ENOENT:"no such file or folder",ENOTDIR:"part of the path isn't a folder",EISDIR:"a folder is there",EEXIST:"a file of that name already exists",ENOTEMPTY:"the folder isn't empty",EBUSY:"anoth\
er program has it open, such as a virus scanner",ENAMETOOLONG:"the path is too long"};function N(M){return/^E[A-Z0-9]+$/.test(Object(M).code)}function D(M){if(!N(M))return(0,G.gJ)(M);const{code:x="",errno:j=0}=M;
return A[x]??(0,K.getSystemErrorMap)().get(j)?.[1]??x}function v(M){const{path:x,dest:j=x}=Object(M);return N(M)&&j?`${D(M)} (${(0,b.MW)(j)})`:D(M)}function m(M,x,j="Set another directory, or free som\
e space."){const c=Object(M).code==="ENAMETOOLONG",a={what:`Can't write ${x}`,why:D(M),cause:M};return new G.HR({...a,advice:c?"Set a shorter name.":j})}async function u(M){await(0,I.rm)(M,{recursive:!0,
force:!0,maxRetries:10})}const s=/^\.workflow-export-[0-9a-f]{12}$/;async function h(M,x,j=(0,W.dirname)(M)){const c=(0,W.join)(j,`.workflow-export-${(0,l.randomBytes)(6).toString("hex")}`);try{await(0,I.
writeFile)(c,x,{flag:"wx"}),await(0,I.rename)(c,M)}catch(a){throw await u(c).catch(()=>{}),a}}async function p(M,x){await h(M,x).catch(j=>{throw m(j,M)})}}),7279:((ne,ae,e)=>{e.d(ae,{$N:()=>W,HR:()=>I,
gJ:()=>A,h_:()=>b,iT:()=>G});const l=null;class I extends Error{what;why="";advice="";topic;status;maybeProcessed=!1;affectsAll=!1;busy=!1;retryable=!1;retryAfterMs=0;maxRetries;constructor(D){super(K(
D),{cause:D.cause}),this.what=D.what,Object.assign(this,D)}with(D){return new I({...this,cause:this,...D})}}function W({what:N,why:D=""}){return D===""?N:`${N}: ${D}`}function K(N){const D=W(N);return`${D}${/[.!?…]$/.
test(D)?"":"."} ${N.advice??""}`.trim()}function G(N){return N instanceof Error?N:new Error(String(N))}function b(N){return N instanceof I?N:new I({what:A(N),cause:N})}function A(N){return G(N).message}}),
6191:((ne,ae,e)=>{e.d(ae,{B6:()=>u,R9:()=>a,mz:()=>y,wn:()=>c});var l=e(1455),I=e(6760),W=e(6671),K=e(2145),G=e(9462),b=e(532),A=e(7279),N=e(2975),D=e(706),v=e(8725),m=e(7487);class u extends A.HR{}const s={
what:"Artifact",topic:"the-artifact"},h=10*6e4,p=3;async function M(){const{DefaultArtifactClient:F}=await e.e(348).then(e.bind(e,9348));return new F}async function x(F,q){const re=await M();return await j(
F,({log:pe})=>(0,v.QJ)(pe,()=>q(re)))}async function j(F,q){const re={ms:h,error:new Error(`it didn't finish within ${h/6e4} minutes`)};return await(0,G.N)(F,re,pe=>(0,N.Mu)(pe.signal,q(pe)))}async function c(F){
return await x(F,async q=>(await q.listArtifacts()).artifacts)}async function a(F,q){const re=await(0,m.Pd)("workflow-artifact-");try{await x(F,se=>se.downloadArtifact(q,{path:re,skipDecompress:!0}));
const[pe=""]=await(0,l.readdir)(re);return await(0,l.readFile)((0,I.join)(re,pe))}finally{await(0,b.TF)(re).catch(()=>{})}}async function y(F,{path:q,digest:re},pe){process.env.ACTIONS_ARTIFACT_UPLOAD_CONCURRENCY||=
"2";const se=(0,I.basename)(q),w={client:await M(),options:pe,name:se,path:q,digest:re,mayHaveCreated:!1,taken:0},C=await j(F,z=>(0,N.L5)(z,()=>S(w,z.log))).catch(z=>{throw F.signal.throwIfAborted(),d(
z,se)}),{GITHUB_SERVER_URL:k,GITHUB_REPOSITORY:X,GITHUB_RUN_ID:Z}=process.env,U=`${k}/${X}/actions/runs/${Z}/artifacts/${C}`;return{id:C,name:se,url:U,digest:re}}async function S(F,q){const{client:re,
name:pe,path:se,digest:w}=F,{overwrite:E,retentionDays:C}=F.options,k=X=>{/^Uploading artifact: |^Attempt \d+ of \d+ failed/.test(X)&&(F.mayHaveCreated=!0),q.debug(X)};try{return await(0,v.QJ)({...q,debug:k},
async()=>{E&&await re.deleteArtifact(pe).catch($);const X={skipArchive:!0,...C!==void 0&&{retentionDays:C}},Z=await re.uploadArtifact(pe,[se],(0,I.dirname)(se),X);if(Z.id!==void 0&&Z.digest===w)return Z.
id;throw new Error("the uploaded file differs from the package")})}catch(X){return await(0,v.QJ)(q,()=>T(F,X))}}function $(F){if(!(F instanceof Error&&F.name==="ArtifactNotFoundError"))throw F}async function T(F,q){
const re=(0,A.gJ)(q),{client:pe,name:se,digest:w,options:E}=F,[C,k]=[t.test(re),r.test(re)];F.mayHaveCreated||=C;const Z=k||F.mayHaveCreated?await pe.getArtifact(se).catch(()=>{}):void 0;if(F.mayHaveCreated&&
Z?.artifact.digest===`sha256:${w}`)return Z.artifact.id;if(C)throw g(n,q);if(!k)throw q;F.taken++;const U=F.mayHaveCreated&&!Z;if(U&&F.taken===p&&await L(se)&&Object.assign(F,{mayHaveCreated:!1,taken:0}),
F.taken<(U?p:1+Number(E.overwrite)))throw g(U?n:"the name is still taken",q);const O=Z?`this run already has an artifact named ${se}`:`an upload that isn't finished holds the name ${se}, for example a\
nother job's`,B=Z?"Set overwrite: true or another name.":"Set another name, or re-run the job later.";throw new u({...s,why:O,advice:B,cause:q})}const n="the connection to the artifact service failed",
o="Set upload-artifact: false.",r=/already exists/,t=/\b(ECONNRESET|ECONNABORTED|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)\b|socket hang up/,f=[[/supported on GHES/,"GitHub Enterp\
rise Server has no artifact service for this action",o],[/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,"no artifact service is available on this runner",o],[/quota|insufficient usage/,"the account's art\
ifact storage is used up","Delete old artifacts or lower retention-days, then re-run the job."],[/CreateArtifact: .*(\(400\)|mime_type|Error deco)/,"the artifact service here can't take the upload of \
%",o],[/(?:)/,"the upload of % failed","Re-run the job."]];function d(F,q){if(F instanceof A.HR)return F;const re=(0,A.gJ)(F)||`status ${Object(F).statusCode}`,[,pe="",se=""]=f.find(([C])=>C.test(re))??
[],w=(0,D.OX)(re,200).replace(/\.$/,""),E=/%/.test(pe)?`${pe.replace("%",()=>q)} (${w})`:pe;return new A.HR({...s,why:E,advice:se,cause:F})}function g(F,q){return new A.HR({...s,why:F,advice:"Re-run t\
he job later.",retryable:!0,cause:q})}async function L(F){const{ACTIONS_RUNTIME_TOKEN:q="",ACTIONS_RESULTS_URL:re}=process.env,{scp:pe}=JSON.parse(Buffer.from(q.split(".")[1]??"","base64url").toString()),
[,se,w]=/Actions\.Results:([^: ]+):([^: ]+)/.exec(String(pe))??[],{href:E}=new URL("/twirp/github.actions.results.api.v1.ArtifactService/DeleteArtifact",re),C=new W.Qq("export-workflow-action",[new K.
tZ(q)],{socketTimeout:3e4}),k={workflow_run_backend_id:se,workflow_job_run_backend_id:w,name:F};return(await C.postJson(E,k)).statusCode!==404}}),8725:((ne,ae,e)=>{e.d(ae,{lm:()=>I.lm,t1:()=>W,QJ:()=>D});
const l=Ye(import.meta.url)("node:async_hooks");var I=e(819);function W(m=""){return{info:u=>G(m+u),warning:u=>I.$e(m+u),debug:u=>I.Yz(m+u),mask:I.Pq}}function K(m){const u=[];return{...W(`[${m}] `),info:s=>u.
push(s),end(s){core.startGroup(b(s));for(const h of u)G(h);core.endGroup()}}}function G(m){I.pq(b(m))}function b(m){return m.replaceAll("##[","## [")}const A=new l.AsyncLocalStorage;let N=!1;function D(m,u){
return N||v(),N=!0,A.run(m,u)}function v(){const m=process.stdout.write.bind(process.stdout);process.stdout.write=((u,...s)=>{const h=A.getStore(),p=String(u);return h===void 0||/^::(add-mask|debug)::/.
test(p)?m(u,...s):(A.exit(()=>h.debug(p.trimEnd())),!0)})}}),7487:((ne,ae,e)=>{e.d(ae,{E_:()=>p,GQ:()=>M,Pd:()=>h,Tm:()=>x,VY:()=>m,eF:()=>v,n0:()=>s});var l=e(3024),I=e(1455),W=e(8161),K=e(6760),G=e(
819),b=e(532),A=e(7279),N=e(706);const D=6e4;async function v(j){const c=new AbortController;for(const a of["SIGINT","SIGTERM","SIGBREAK"]){const y={what:`Cancelled (${a})`,topic:"the-job-on-the-platf\
orm"};process.on(a,()=>c.abort(new A.HR(y)))}try{if(await j(c.signal),u)throw u}catch(a){for(let S=a;S instanceof Error;S=S.cause)G.Yz(S.stack??S.message);const y=m(a);G.C1(`${(0,N.OX)((0,A.gJ)(a),D)}${y===
void 0?"":` See ${y}`}`)}process.stdout.write("",()=>process.exit())}function m(j){const{GITHUB_SERVER_URL:c,GITHUB_ACTION_REPOSITORY:a,GITHUB_ACTION_REF:y}=process.env;if(!(!(j instanceof A.HR)||j.topic===
void 0||!c||!a||!y))return encodeURI(`${c}/${a}/blob/${y}/docs/troubleshooting.md#${j.topic}`)}let u;function s(j){try{for(const[c,a]of Object.entries(j))a!==void 0&&G.uH(c,a)}catch(c){const a="Check \
the runner's disk.";u=new A.HR({what:"Can't write the step's outputs",why:(0,b.Uc)(c),advice:a,cause:c})}}async function h(j){const c=process.env.RUNNER_TEMP||(0,W.tmpdir)();return await(0,I.mkdtemp)(
(0,K.join)(c,j)).catch(p(c))}function p(j){return c=>{throw(0,b.Rs)(c,j,"Check the runner's temporary folder.")}}function M(){try{return JSON.parse((0,l.readFileSync)(process.env.GITHUB_EVENT_PATH??"",
"utf8"))?.repository?.private===!1}catch{return!1}}function x(){return Number(process.env.GITHUB_RUN_ATTEMPT)||1}}),4057:((ne,ae,e)=>{e.d(ae,{Sy:()=>h,cj:()=>D,il:()=>v,tp:()=>A});var l=e(819),I=e(7279),
W=e(8132),K=e(706);const G=1024*1024-1e4,b=2e5;function A(p,M){const x=M.map(S=>S.map(u)),j=p.map((S,$)=>x.some(T=>T[$]!=="")),c=(S,$)=>`<tr>${S.flatMap((T,n)=>j[n]?`<${$}>${T}</${$}>`:[]).join("")}</\
tr>`,a=x.map(S=>c(S,"td")),y=S=>`<tr><td colspan="${p.length}">\u2026 and ${(0,K.hS)(S,"more row")}</td></tr>`;return`<table>${c(p.map(W.FO),"th")}${s(a,y).join("")}</table>`}function N(p){return`<tab\
le>${p.map(([x,j])=>j===void 0?"":`<tr><th align="left">${escapeAll(x)}</th><td>${u(j)}</td></tr>`).join("")}</table>`}function D(p){const M=p.map(({names:x,message:j,help:c})=>{const a=x.map(S=>`**${(0,W.
wh)(S)}**`);return`- ${s(a,S=>`and ${S} more`,b/2).join(", ")}: ${v(j,c)}`});return s(M,x=>`- \u2026 and ${(0,K.hS)(x,"more cause")}`).join(`
`)}function v(p,M){return M===void 0?(0,W.wh)(p):`${(0,W.wh)(p)} <a href="${(0,W.FO)(M)}">Troubleshooting</a>`}function m(p,M){return`<details><summary>${escapeAll(p)}</summary>

${M}

</details>`}function u(p){return typeof p=="string"?p===""?"":`<code>${(0,W.FO)((0,W.RK)(p))}</code>`:"words"in p?(0,W.wh)(p.words):`<a href="${(0,W.FO)(p.href)}">${(0,W.wh)(p.text)}</a>${(0,W.FO)(p.after??
"")}`}function s(p,M,x=b){let j=x;const c=p.filter(a=>{const y=Buffer.byteLength(a),S=y<=j;return S&&(j-=y),S});return c.length===p.length?c:[...c,M(p.length-c.length)]}async function h(p,...M){const x=c=>`${(0,K.
hS)(c,"part")} of this page would not fit and ${c===1?"is":"are"} left out.`,j=[`### ${(0,W.wh)(p)}`,...s(M,x,G)];try{await l.z.addRaw(j.join(`

`),!0).write()}catch(c){l.$e(`Can't write the job summary: ${(0,I.gJ)(c)}`)}}}),8132:((ne,ae,e)=>{e.d(ae,{EU:()=>A,FO:()=>v,Jj:()=>G,RK:()=>W,SS:()=>b,wh:()=>D});const l="[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=\
Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}]",I=new RegExp(["\\t","(?<=\\p{Emoji})[\\uFE0E\\uFE0F]","(?<=[\\p{Extended_\
Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})",`(?<=${l})[\\u200C\\u200D](?=${l})`,"([\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Cod\
e_Point}]|(?![ \\u3000])\\p{Zs}|(?<=##)\\[|\\\\(?=u\\{))"].join("|"),"gu");function W(s){return/^[ -[\]-~]*$/.test(s)&&!s.includes("##[")?s:s.replace(I,(h,p)=>p===void 0?h:K(p))}function K(s){return`\\\
u{${s.codePointAt(0)?.toString(16)}}`}function G(s,h){if(s.length<=h)return s;const p=Array.from(s.slice(0,2*h+2));return p.length>h?`${p.slice(0,h).join("")}\u2026`:s}function b(s,h=100){const p=W(G(
s,h)).replaceAll("	",K)||'""',M="`".repeat(u(p)+1);return/^`|`$/.test(p)||/^ .*[^ ].* $/.test(p)?`${M} ${p} ${M}`:M+p+M}function A(s,h,p){const x=s.map(c=>p+W(c).replace(/(?<=^\s*):(?=:)/,K)).join(`
`),j="`".repeat(Math.max(3,u(x)+1));return`${p}${j}${h}
${x}
${p}${j}`}const N=/&#(?:35|36|64);|&#58;(?=[\w/&])|www(?=\.)|GH(?=-)/gi;function D(s){return v(W(s).replaceAll("	"," ")).replace(N,"$&<wbr>")}function v(s){return s.replace(m,h=>`&#${h.codePointAt(0)}\
;`)}const m=/[^\p{L}\p{M}\p{N} ,/%(.-]|(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])/gu;function u(s){return(s.match(/`+/g)??[]).reduce((h,p)=>Math.max(h,p.length),0)}}),8920:((ne,ae,e)=>{e.d(ae,{Ch:()=>N,
Rc:()=>m,mu:()=>b});var l=e(1455),I=e(532),W=e(7279),K=e(9870);const G=1024*1024;function b({files:u},s){const[h,p]=[A(K.uq,u),A(K.n7,u)];if(h&&p)return{app:h,flow:p,env:s??A(K.Km,u)};const M=[K.uq,K.
n7].filter(x=>!u.has(x));throw new Error(`lacks ${M.join(" and ")}, at its root and in its only subfolder`)}function A(u,s){const h=s.get(u);try{return h&&D({name:u,bytes:h})}catch(p){throw new Error(
`has a file that ${(0,W.gJ)(p)}: ${u}`)}}async function N(u,s){const h=await(0,l.readFile)(u,{signal:s}).catch(p=>{throw s.throwIfAborted(),new Error(`can't be read: ${(0,I.Uc)(p)}`)});return D({name:K.
Km,bytes:h})}function D(u){const{name:s,bytes:h}=u;if(s===K.Km&&h.length>G)throw new Error("is larger than 1 MiB, the limit for environment variables");try{v(h)}catch{throw new Error("is not JSON")}return u}
function v(u){return JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(u))}function m({files:u}){for(const s of[K.uq,K.n7])try{const{name:h,version:p}=Object(v(u.get(s)));if(h.trim()==="")continue;
return{name:h,version:["string","number"].includes(typeof p)?String(p):void 0}}catch{}}}),8142:((ne,ae,e)=>{e.d(ae,{q:()=>K});const l=500,I=1e6,W=/"[ !#-[\]-\uffff]*(?:\\.[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
function K(N,D,v){let m=N.startsWith("\uFEFF")?1:0,u=0;function s(){for(;;){const x=N.charAt(m);if(x!==" "&&x!==`
`&&x!=="\r"&&x!=="	")return x;m++}}function h(){const x=m;if(W.lastIndex=x,!W.test(N))throw new SyntaxError;return m=W.lastIndex,N.slice(x,m)}function p(x,j){const c=s();if(c==="["){const y=[],S=v.enter(
x);return M("]",j,()=>y.push(p(S,j+1))),v.array(y,x)}if(c==="{"){const y=new Map;return M("}",j,()=>{if(s()!=='"')throw new SyntaxError;const S=h(),$=S.includes("\\")?JSON.parse(S):S.slice(1,-1);if(y.
has($)||s()!==":")throw new SyntaxError;m++,y.set($,p(v.enter(x,$),j+1))}),v.object(y,x)}const a=h();return v.scalar(a.includes("\\")?JSON.stringify(JSON.parse(a)):a)}function M(x,j,c){if(j===l)throw new RangeError;
m++;let a=s()===x?x:",";for(;a===",";){if(++u>I)throw new RangeError;c(),a=s(),a===","&&m++}if(a!==x)throw new SyntaxError;m++}try{const x=p(D,0);if(s()==="")return x}catch{}}function G(N){const D=K(N,
`
`,b);return D===void 0?void 0:`${D}
`}const b={enter:N=>`${N}  `,scalar:N=>N,array:(N,D)=>A("[",N,"]",D),object(N,D){const v=[...N.keys()].sort().map(m=>`${JSON.stringify(m)}: ${N.get(m)}`);return A("{",v,"}",D)}};function A(N,D,v,m){return D.
length===0?N+v:`${N}${m}  ${D.join(`,${m}  `)}${m}${v}`}}),5806:((ne,ae,e)=>{e.d(ae,{Oj:()=>u,Sr:()=>m,dU:()=>v,fw:()=>G,gv:()=>l,jq:()=>N,x5:()=>A});const l=".workflow-export.json",I=/(^|\/)(\.git|git~\d+)[. ]*(:[^/]*)?(\/|$)/i,
W=/(^|\/)(\.git[^/]*|(git[^/~]{0,3}|gi[0-9a-f]{4}|lfscon|mailma|codeow)~\d+(\.[^/]*)?|\.lfsconfig|\.mailmap|codeowners)[. ]*(:[^/]*)?(\/|$)/i,K=/(^|\/)\.workflow-export(\.json|-[^/]*)(\/|$)/iu,G=[["is\
 longer than 1,000 characters",/.{1001}/s],["leads outside the folder that it is unpacked into",/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i]],b=[...G,["has a part of more than 255 characters",/[^/]{256}/],
["contains a control character",new RegExp("\\p{Cc}","u")],["contains a backslash",/\\/],['has an empty or "." part',/(^|\/)\.?(\/|$)/],['is in a ".git" folder',I],["changes how git or GitHub treats t\
he repository",W],["contains a character that Windows refuses",/[<>:"|?*]/],["has a part that ends in a dot or a space, which Windows drops",/[. ](\/|$)/],["has a part that is a device on Windows",/(^|\/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|\/|$)/i],
["is the name of one of the action's own files",K]];function A(h,p=b){const M=s(h);return p.find(([,x])=>x.test(h)||x.test(M))?.[0]}function N(h){return[K,I,W].some(p=>p.test(s(h)))}function D(h){return I.
test(s(h))?"is in a .git folder":h.includes(":")?"contains a colon, which Windows takes for a drive or a stream":void 0}function v(h){return/(^|[\\/])env_variables\.json[. ]*(:[^\\/]*)?$/.test(m(s(h)))}
function m(h){return h.normalize("NFC").toUpperCase().toLowerCase()}function u(h){const p=new Map;for(const M of h){const x=m(M.replace(/\/$/,"")),j=p.get(x);if(j!==void 0)return[j,M];p.set(x,M)}for(const[
M,x]of p)for(const{index:j}of M.matchAll(/\//g)){const c=p.get(M.slice(0,j));if(c?.endsWith("/")===!1)return[c,x]}}function s(h){return h.replace(new RegExp("\\p{Cf}","gu"),"")}}),9870:((ne,ae,e)=>{e.
d(ae,{BE:()=>b,KC:()=>D,Km:()=>K,LX:()=>G,jz:()=>N,n7:()=>I,uq:()=>W,wg:()=>m,zx:()=>A});var l=e(5806);const[I,W,K]=["flow_definition.json","app_definition.json","env_variables.json"],G=[I,W,K],b=1e4,
A=256*1024*1024;function N(s,h){const p=[...h].filter(([M])=>!/^__MACOSX\/|(^|\/)\.DS_Store$/.test(M));return{kind:s,files:new Map(p.sort(([M],[x])=>M<x?-1:1))}}function D({kind:s,files:h}){return{kind:s,
files:new Map([...h].filter(([p])=>!(0,l.dU)(p)))}}const v=/^\.|^__MACOSX$/;function m(s){const h=new Set(s),p=c=>G.some(a=>h.has(c+a));if(p(""))return"";const M=new Set(s.filter(c=>c.includes("/")).map(
c=>c.slice(0,c.indexOf("/")))),[x,...j]=[...M].filter(c=>!v.test(c));return j.length===0&&p(`${x}/`)?`${x}/`:""}function u(s){const h=m(s);return s.includes(h+W)||s.includes(h+I)}}),1519:((ne,ae,e)=>{
e.d(ae,{DF:()=>G,aC:()=>N,x3:()=>A});var l=e(4573),I=e(8142),W=e(5806);const K={enter:()=>{},scalar:D=>({json:D}),array:D=>({json:`[${D.map(({json:v})=>v)}]`,items:D}),object(D){return{json:`{${Array.
from(D,([m,{json:u}])=>`${JSON.stringify(m)}:${u}`).sort()}}`,members:D}}};function G(D){const v=(0,l.isUtf8)(D)?(0,I.q)(D.toString(),void 0,K):void 0,m=v?.members??v?.items?.map(s=>[b(s),s]);if(m===void 0)
return;const u=new Map;for(const[s,{members:h,json:p}]of m){if(s===void 0||u.has(s))return;u.set(s,{name:s,keys:[...h?.keys()??[]],content:p})}return{container:Array.isArray(m)?"array":"object",variables:[
...u.values()]}}function b({members:D}){if(!D?.has("value"))return;const v=[D.get("name"),D.get("key")].find(m=>m?.json[0]==='"');return v&&JSON.parse(v.json)}function A({files:D}){const v=[...D].filter(
([m])=>(0,W.dU)(m)).map(([,m])=>N(m));return[...new Set(v.flat())]}function N(D){const v=new TextDecoder().decode(D);try{JSON.parse(v)}catch{return[]}const m=G(D),u=new Set(m?.container==="array"?m.variables.
map(({name:p})=>p):void 0),h=Array.from(v.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\w.+-]*/g)).flatMap(([p,M,x])=>M===void 0?[p,String(Number(p))]:x===void 0?[JSON.parse(M)]:[]);return[...new Set(h)].
filter(p=>!u.has(p))}}),3657:((ne,ae,e)=>{e.d(ae,{u:()=>v,z:()=>o});var l=e(4573),I=e(8522),W=e(663),K=e(7279),G=e(706),b=e(5806),A=e(9870);const N=2048,D=new Set([0,10]);async function v(t,f){f?.throwIfAborted();
const d=m(t),g=await(0,W.SY)(d,{decodeStrings:!1}).catch(j("The package")),L=await u(g).catch(j("The package")),F=(0,A.wg)([...L.keys()]),q=[];for(const[re,pe]of L){f?.throwIfAborted();const se=await p(
g,d,pe).catch(j(`${(0,G.TL)(re)} in the package`));re.startsWith(F)&&!M(re)&&q.push([re.slice(F.length),se])}return(0,A.jz)("zip",q)}function m(t){for(let f=t.length-21;f>0;){f=t.lastIndexOf("PK",f-
1,"latin1");const d=f+22+(f<0?1/0:t.readUInt16LE(f+20));if(d<=t.length)return t.subarray(0,d)}if(t.toString("latin1",0,2)!=="PK")throw a(t);return j("The package")(new Error("its end is missing"))}async function u(t){
if(t.entryCount>A.BE)throw x(`The package has ${t.entryCount} entries. The limit is 10,000`);const f=new Map;let d=0;for await(const F of t.eachEntry()){const q=s(F);if(f.has(q))throw x(`The package h\
as ${(0,G.TL)(q)} twice`,"Export it again.");const re=h(q,F);if(re!==void 0)throw x(`${(0,G.TL)(q)} in the package ${re}`);if(d+=F.uncompressedSize,d>A.zx)throw x("The package takes more than 256 MiB \
unpacked, the limit");f.set(q,F)}const g=[...f.keys()];if(g.every(M))throw x("The package has no files in it","Export it again.");const L=(0,b.Oj)(g);if(L===void 0)return f;throw x(`${L.map(F=>(0,G.TL)(
F)).join(" and ")} in the package collide on a disk that ignores case`)}function s({generalPurposeBitFlag:t,fileNameRaw:f,extraFields:d,versionMadeBy:g}){const L=(0,l.isUtf8)(f)?N:t,F=D.has(g>>>8);return(0,W.
ax)(L,f,d,!F).replace(/^(\.\/+)+/,"")}function h(t,f){const d=f.externalFileAttributes>>>16&61440;return d===40960?"is a symbolic link":d!==0&&d!==32768&&d!==16384?"is neither a file nor a folder":M(t)&&
f.uncompressedSize>0?"is a folder with a content of its own":f.canDecodeFileData()?(0,b.dU)(f.fileNameRaw.toString())&&!(0,b.dU)(t)?"is also named env_variables.json":(0,b.x5)(t,b.fw):"is encrypted, o\
r compressed by another method than deflate"}async function p(t,f,d){const{compressedSize:g,compressionMethod:L,uncompressedSize:F}=d,{fileDataStart:q}=await t.readLocalFileHeaderPromise(d),re=f.subarray(
q,q+g),pe={maxOutputLength:F||1,chunkSize:F+64},se=L===0?re:(0,I.inflateRawSync)(re,pe);if(se.length!==F)throw new Error(`it unpacks to ${se.length} bytes, not the ${F} listed`);if((0,I.crc32)(se)!==d.
crc32)throw new Error("its CRC-32 isn't the one listed");return se}function M(t){return t===""||t.endsWith("/")}function x(t,f="Check where the package comes from."){return new K.HR({what:t,advice:f,topic:"\
the-package"})}function j(t){return f=>{if(f instanceof K.HR)throw f;const d={what:`${t} is cut off or damaged`,why:(0,G.TL)(f.message).slice(1,-1)};throw new K.HR({...d,advice:"Export it again.",topic:"\
the-package",cause:f})}}const c=[["empty",/^$/],["a web page",/^\s*</],["a Git LFS pointer",/^version https:\/\/git-lfs/],["binary data",/[^\P{Cc}\s]/u]];function a(t){const f=t.toString("utf8",0,512),
[d]=c.find(([,L])=>L.test(f))??["text"],g=`${d==="a web page"?"Check what answers at that host (a login, a proxy). ":""}Export it again.`;return x(`The package is ${d}, not a zip`,g)}const y=33,S=20,$=3,
T=8,n=33188;function o({files:t}){const f=[],d=[];let g=0;for(const[q,re]of t){const[pe,se]=[Buffer.from(q),(0,I.deflateRawSync)(re)],w=[r(2,S,N,T,0,y),r(4,(0,I.crc32)(re),se.length,re.length),r(2,pe.
length,0)],E=[r(2,0,0,0),r(4,n*65536,g)];f.push(Buffer.from("PK"),...w,pe,se),d.push(Buffer.from("PK"),Buffer.of(S,$),...w,...E,pe),g+=30+pe.length+se.length}const L=Buffer.concat(d),F=[r(2,0,0,t.
size,t.size),r(4,L.length,g),r(2,0)];return Buffer.concat([...f,L,Buffer.from("PK"),...F])}function r(t,...f){const d=Buffer.alloc(t*f.length);for(const[g,L]of f.entries())d.writeUIntLE(L,g*t,t);return d}}),
2227:((ne,ae,e)=>{e.d(ae,{HB:()=>y,xR:()=>a,px:()=>S,Ng:()=>x});var l=e(7279),I=e(2975),W=e(706),K=e(1858),G=e(5805),b=e(2053),A=e(6294),N=e(7596);const D=6,v=32,m=2e3,u=/[?&;]([\w.-]{1,100})=([^&;#\s"'<>\\]+)/g,
s=/^(s|sign|sas|key|key-pair-id|policy|jwt|hmac|auth|googleaccessid|awsaccesskeyid|ossaccesskeyid)$|(sig|signature|token|credential|secret|password|api[-_]?key)$/i;class h extends W.pO{#n=new Set;#e=new Set;allow(...r){
for(const t of r)this.#n.add(t)}maskFields(r,t,f){const d=M(r).slice(0,m);for(const[g,L]of d)/id$/i.test(g)&&(0,N.eQ)(L)&&this.allow(L);for(const[g,L]of d)/url$/i.test(g)?this.maskUrl(L.trim(),t,f):this.#t(
p(L),f)}maskUrl(r,t,f){const d=URL.canParse(r,t.href)?new URL(r,t.href):void 0;if(d&&t.href.startsWith(d.href))return;const g=[r,d?d.pathname+d.search:r].filter(L=>/[?:]|^\/\//.test(L));this.#t(g,f),d&&
this.#t([d.href,d.password,(0,W.D4)(d.password),...p(d.search)],f)}#t(r,t){const f=L=>Array.from(this.#n).some(F=>F.includes(L)),d=r.filter(L=>!f(L)&&!f((0,W.D4)(L))),g=L=>encodeURIComponent(Buffer.from(
L).toString());for(const L of d.flatMap(F=>[F,g(F)]))L.length<D||this.#e.has(L)||(this.#e.add(L),this.add(L),t.mask(L))}}function p(o){return Array.from(o.matchAll(u)).flatMap(([,r,t])=>{const f=String(
t).replace(/[.,:!?)\]}]+$/,"");return s.test(String(r))||(0,W.D4)(f).length>=v?[f,(0,W.D4)(f)]:[]})}function M(o){const r=Object.entries(o);for(const[,t]of r)if(typeof t=="object")for(const f of Object.
entries(t??{}))r.push(f);return r.filter(t=>typeof t[1]=="string")}function x(o,r,t={}){const f=new h([r,...t.secrets??[]]);return f.allow(o.href,...t.known??[]),{url:o,apiKey:r,secrets:f,connections:(0,G.
Y7)(),rateLimit:new b.q,collections:new Map}}const j=1024*1024,c=12e4,a=12e4,y="The job may have started, so the request was not retried. Check the workflow in AI for Process before you re-run the job\
.";async function S(o,r){const{label:t,method:f,path:d,isTransient:g}=r,{secrets:L,rateLimit:F}=o.platform;L.allow(...d.split(/[/?&=]/));const q=f==="GET"?d:void 0,re=()=>F.run(t,q,o,()=>$(o,r));return await(0,I.
L5)(o,re,{atLeastMs:g?a:0})}async function $(o,r){const{platform:t,signal:f,log:d}=o,{label:g,method:L,path:F,body:q,idempotent:re=!0,isTransient:pe}=r,se=new URL(`api/public/${F}`,t.url),w={accept:"a\
pplication/json","content-type":"application/json","x-api-key":t.apiKey},E={maxBytes:j,...!re&&{idleMs:c}};try{const C=await(0,G.tN)(t.connections,{label:g,method:L,url:se,headers:w,body:q,...E},f);return d.
debug(`${L} ${t.secrets.redact(se.pathname)}: ${C.status}`),T(o,r,se,C)}catch(C){const k=C instanceof l.HR?C:void 0;if(!re&&(f.aborted||k?.maybeProcessed)){const X=(0,l.h_)(C),Z=`${X.retryable?"":X.advice}\
 ${y}`.trim();throw X.with({advice:Z,topic:"import-deploy-and-promote",maybeProcessed:!0,retryable:!1})}throw k&&pe?.(k)?k.with({retryable:!0}):C}}function T({platform:o,log:r},t,f,d){const{label:g,isCreation:L=!1}=t,
{status:F,headers:q,bytes:re}=d,{secrets:pe}=o,se=(R,Y,te)=>(0,K.ue)(g,R,Y,te),w=(0,G.ET)(d,f,g);if(w){pe.maskUrl(w.href,o.url,r);const R=`the platform redirects to ${(0,W.OX)(w.origin,100)}, and the \
key follows no redirect`;throw se(R,"If that is your environment, set host to it.",{status:F,maybeProcessed:F!==307&&F!==308})}const E=new TextDecoder().decode(re),C=n(E);pe.maskFields(C??{},o.url,r);
const k=(0,A.wv)(C??{},g,pe.redact),{message:X}=k,Z=(0,G.yp)(d);if(F<200||F>299){const R=o.collections.has(g),Y=(0,A.ik)(t,F,{message:X,isPage:Z,hasWorked:R});throw se(`the platform answered ${F}${(0,A.
Te)(X)}`,Y,{...(0,K.xS)(F,q),affectsAll:(F===401||F===403)&&!R,busy:F===423||F===409&&!L})}if(C!==void 0)return k;const U=(0,G.VL)(d)&&/^\s*\{/.test(E);throw se(`the platform answered ${E===""?"nothin\
g":Z?"with a web page":U?"with half an object":"with something other than a JSON object"} (${F})`,"Check that host is the environment's own address.",{maybeProcessed:!0,retryable:U})}function n(o){try{
const r=JSON.parse(o);return(0,A.Gv)(r)?r:void 0}catch{return}}}),5645:((ne,ae,e)=>{e.d(ae,{I:()=>M,R:()=>s});var l=e(7598),I=e(7279),W=e(2975),K=e(706),G=e(1858),b=e(7596),A=e(5805);const N=256*1024**
2,D=5,v=new Set([400,401,403,404,410]),m="Download",u="Re-run the job.";async function s(x,{url:j,freshUrl:c,read:a}){let y=j;return await(0,W.L5)(x,async()=>{y??=await c();const S=await p(x,y).catch(
o=>{throw o instanceof I.HR&&o.affectsAll?o.with({affectsAll:!1}):o}),{status:$,bytes:T}=S;if(v.has($))throw y=void 0,h(`the URL was refused (${$})`,u,{retryable:!0});if($!==200)throw h(`the server an\
swered ${$}`,u,{retryable:$===206});if((0,A.yp)(S))throw h("the server sent a web page instead of the package","Check host, then re-run the job.",{retryable:!0});const n=await a(T).catch(o=>{throw o instanceof
I.HR&&(0,A.VL)(S)?o.with({retryable:!0}):o});return{bytes:T,sha256:(0,l.createHash)("sha256").update(T).digest("hex"),content:n}})}function h(x,j,c={}){return new I.HR({what:m,why:x,advice:j,topic:"th\
e-package",...c})}async function p(x,j){const{platform:c,log:a,signal:y}=x;let S=j;for(let $=0;;$++){const T=$===0&&S.origin===c.url.origin,n={accept:"*/*",...T&&{"x-api-key":c.apiKey}},o={label:m,method:"\
GET",url:S,headers:n,maxBytes:N};c.connections.proven.add(S.origin);const r=async()=>{const d=await(0,A.tN)(c.connections,o,y),{status:g,headers:L}=d;a.debug(`GET a package from ${(0,K.OX)(o.url.origin)}\
: ${g}`);const F=`the server answered ${g}`;if((0,G.dg)(g))throw(0,G.ue)(m,F,G.$_,(0,G.xS)(g,L));return d},t=await(T?c.rateLimit.run(m,void 0,x,r):r()),f=(0,A.ET)(t,S,m);if(f===void 0)return t;if($===
D)throw h("the URL redirects in a circle",u);f.origin===S.origin&&f.username+f.password===""&&Object.assign(f,{username:S.username,password:S.password}),S=M(f.href,x)}}function M(x,{platform:j,log:c}){
const a=j.url;if(j.secrets.maskUrl(x,a,c),!URL.canParse(x,a.href))throw h("the platform's download URL can't be read",u);const y=new URL(x,a.href);y.protocol==="http:"&&a.protocol==="https:"&&y.hostname===
a.hostname&&(y.protocol="https:",y.port===""&&(y.port=a.port),j.secrets.maskUrl(y.href,a,c));const S=y.protocol==="http:"&&a.protocol==="http:"&&(0,b.U9)(y.hostname);if(y.protocol!=="https:"&&!S)throw h(
"the platform's download URL isn't https","Check host.");return y}}),1858:((ne,ae,e)=>{e.d(ae,{$_:()=>A,Dx:()=>G,Ur:()=>s,dg:()=>x,ue:()=>K,xS:()=>j});var l=e(7279),I=e(2975),W=e(706);function K(c,a,y,S={}){
return new l.HR({what:c,why:a,advice:y,topic:"the-platforms-response",...S})}function G(c,a,y,S){return new l.HR({what:c,why:a,advice:y,topic:"the-connection",...S})}const b={ECONNREFUSED:"the connect\
ion was refused",ECONNABORTED:"the connection was cut",ECONNRESET:"the connection was cut",EPIPE:"the connection was cut",ENOTFOUND:"the host name was not found (DNS)",EAI_AGAIN:"the host name was not\
 found (DNS)",ETIMEDOUT:"the connection timed out"},A="Re-run the job later.",N="For a private certificate authority, set NODE_EXTRA_CA_CERTS on the runner.",D=/CERT|CRL|UNABLE_TO_|(INVALID|UNKNOWN)_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|ACCESS_DENIED/,
v=/EPROTO|ERR_SSL_/,m=/Z_|ERR__ERROR_/,u=/tunneling socket could not be established, (?:statusCode|cause)=(.*)/s;function s(c,a,y,S){if(!(c instanceof Error&&"code"in c))return c;const $=String(c.code);
if(D.test($)){const d=`the TLS connection can't be trusted (${$})`;return G(a,d,`Check host. ${N}`,{affectsAll:!0,cause:c})}const[,T]=u.exec(c.message)??[];if(T!==void 0)return h(a,T,c);const n=!y&&v.
test($),o=n?"the TLS connection failed":"the connection failed",r=b[$]??`${m.test($)?"the response can't be decoded":o} (${$})`,t={retryable:!0,maybeProcessed:y,affectsAll:!y,cause:c};if(S||!(n||$==="\
ENOTFOUND"))return G(a,r,A,t);const f=n?`Check host and its port. ${N}`:"Check host.";return G(a,r,f,{...t,maxRetries:2})}function h(c,a,y){const S=(n,o,r=!1)=>G(c,n,o,{affectsAll:!0,cause:y,retryable:r});
if(a==="407")return S("the proxy requires a user name and a password (407)","Set them in HTTPS_PROXY.");const $=Number(a);if($<500&&!x($))return S(`the proxy refuses the connection (${a})`,"Allow the \
host there, or add it to NO_PROXY.");const T=`the proxy made no connection (${(0,W.OX)(a,100)})`;return S(T,"Check HTTPS_PROXY, or re-run the job later.",!0)}const p=new Set([408,421,425,429]),M=new Set(
[501,505,506,508,510,511]);function x(c){return p.has(c)||c>=500&&!M.has(c)}function j(c,a){return{status:c,retryable:x(c),retryAfterMs:(0,I.Vs)(a["retry-after"]),maybeProcessed:c<400||c===408||c>=500}}}),
7596:((ne,ae,e)=>{e.d(ae,{d4:()=>D,eQ:()=>b,U9:()=>G,hk:()=>N,wh:()=>A});const l=Ye(import.meta.url)("node:net");var I=e(9783),W=e(1858);const K=200;function G(v){return v==="localhost"||v==="[::1]"||
(0,l.isIPv4)(v)&&v.startsWith("127.")}function b(v){return/^(?!\.+$)[A-Za-z0-9._-]+$/.test(v)}function A(...v){return v.map(u=>Number.isSafeInteger(u)?String(u):u).find(u=>typeof u=="string"&&u.length<=
K&&b(u))}function N(){for(const v of["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"]){const m=process.env[v]?.trim();m!==void 0&&(process.env[v]=m===""||m.includes("://")?m:`http://${m}`)}for(const v of[
"no_proxy","NO_PROXY"]){const m=process.env[v];m!==void 0&&(process.env[v]=m.replace(/[\s,]+/g,",").replaceAll("*.","."))}}function D(v,m){const u=process.env.https_proxy||process.env.HTTPS_PROXY;if(!u||
(0,I.H)(v)||/^https?:/i.test(u)&&(0,I.s)(v))return;throw(0,W.Dx)(m,"the proxy in HTTPS_PROXY can't be used","Set it to an http:// or https:// address, with special characters of the password encoded (\
@ as %40).",{affectsAll:!0})}}),5805:((ne,ae,e)=>{e.d(ae,{ET:()=>S,J9:()=>h,VL:()=>$,Y7:()=>s,tN:()=>p,yp:()=>y});var l=e(7067),I=e(4708),W=e(8522),K=e(6671),G=e(2975),b=e(706),A=e(1858),N=e(7596);const D=3e4,
v=65536,m=new Set([301,302,303,307,308]),u="export-workflow-action";function s(){process.noDeprecation=!0,(0,N.hk)();const T=()=>new K.Qq(void 0,void 0,{keepAlive:!0});return{kept:{http:T(),https:T()},
proven:new Set}}function h(T){return{type:"application/json",bytes:Buffer.from(JSON.stringify(T))}}async function p({kept:T,proven:n},o,r){const{label:t,method:f,url:d,headers:g,body:L,maxBytes:F,idleMs:q=D}=o;
(0,N.d4)(d,t);const re=d.protocol==="https:"?"https":"http",pe=L?new K.Qq:T[re],se=new AbortController,w=AbortSignal.any([r,se.signal]);let[E,C]=[!1,"no response"];const k=setTimeout(()=>{const Z={retryable:!0,
maybeProcessed:E};se.abort((0,A.Dx)(t,`${C} within ${q/1e3} s`,A.$_,Z))},q);let X;try{X={http:l,https:I}[re].request({method:f,host:d.hostname.replace(/[[\]]/g,""),port:d.port,path:d.pathname+d.search,
headers:{...g,...L&&{"content-type":L.type,"content-length":L.bytes.length},"accept-encoding":"identity","user-agent":u},...d.username+d.password!==""&&{auth:`${(0,b.D4)(d.username)}:${(0,b.D4)(d.password)}`},
agent:pe.getAgent(d.href),signal:w});const Z=M(X,t,()=>{E=!0});x(X,L?.bytes??Buffer.alloc(0),()=>k.refresh());const U=await(0,G.Mu)(w,Z);n.add(d.origin),C="no data";const z=[];let O=F;for await(const R of U){
if(k.refresh(),O-=R.length,O<0)throw a(t,F);z.push(R)}const B=c(Buffer.concat(z),U.headers["content-encoding"],t,F);return{status:U.statusCode??0,headers:U.headers,bytes:B}}catch(Z){throw w.throwIfAborted(),
(0,A.Ur)(Z,t,E,n.has(d.origin))}finally{clearTimeout(k),X?.destroy()}}function M(T,n,o){return new Promise((r,t)=>{T.once("socket",d=>{T.reusedSocket?o():d.once(T.protocol==="https:"?"secureConnect":"\
connect",o)});const f=d=>{d.socket.destroy();const g={retryable:!0,maybeProcessed:!0};t((0,A.Dx)(n,"the server switched protocols (101)",A.$_,g))};T.once("upgrade",f),T.once("response",d=>d.statusCode===
101?f(d):r(d)),T.on("error",t)})}function x(T,n,o){n.length===0?T.end():T.write(n.subarray(0,v),r=>{o(),r||x(T,n.subarray(v),o)})}const j=new Set(["gzip","x-gzip","deflate"]);function c(T,n="",o,r){const t=n.
toLowerCase().split(/[\s,]/);try{return t.reduceRight((f,d)=>{const g=d==="br"?W.brotliDecompressSync:j.has(d)?W.unzipSync:void 0;return g&&f.length>0?g(f,{maxOutputLength:r}):f},T)}catch(f){throw f.code===
"ERR_BUFFER_TOO_LARGE"?a(o,r):f}}function a(T,n){const o=`the response is larger than ${(0,b.Xe)(n)}, the limit`;return(0,A.ue)(T,o,"Check host.",{maybeProcessed:!0})}function y({headers:T,bytes:n}){return T["\
content-type"]?.includes("html")===!0||/^\s*</.test(n.toString("utf8",0,100))}function S({status:T,headers:n},o,r){if(!m.has(T)||n.location===void 0)return;const t=n.location.replace(/[\x80-\xff]/g,d=>`\
%${d.charCodeAt(0).toString(16)}`);if(URL.canParse(t,o.href))return new URL(t,o.href);const f=`the platform redirects (${T}) to an address that can't be read`;throw(0,A.ue)(r,f,"Check host.",{maybeProcessed:!0})}
function $({headers:T}){return!T["content-length"]&&!T["transfer-encoding"]}}),6006:((ne,ae,e)=>{e.d(ae,{SO:()=>u,cd:()=>v,qt:()=>c});var l=e(7279),I=e(2975),W=e(706),K=e(2227),G=e(7596),b=e(2053),A=e(
6294);const N=[["running","IN_PROGRESS INPROGRESS"],["succeeded","SUCCESS SUCCEEDED SUCCESSFUL COMPLETED COMPLETE DONE FINISHED"],["failed","FAILED FAILURE FAIL ERROR ERRORED CANCELLED CANCELED ABORTE\
D REJECTED TERMINATED KILLED"],["failed","TIMEOUT TIMED_OUT TIMEDOUT EXPIRED"]];function D($){return N.find(([,T])=>T.split(" ").includes($))?.[0]??"unknown"}function v({fields:$,message:T,redact:n}){
const o=(0,A.Gv)($.response)?$.response:{},r=[o.downloadUrl,o.downloadURL,$.downloadUrl,$.downloadURL];return{dockStatusId:(0,G.wh)($["dock-statusId"],$.dockStatusId,$._id),workflowId:(0,G.wh)($.workflowId,
$.toolId),exportJobId:(0,G.wh)($.exportJobId),status:m($.status,n),downloadUrl:r.map(t=>typeof t=="string"?t.trim():"").find(t=>t!==""),refused:$.success===!1,message:T}}function m($,T){const n=typeof $==
"string"||typeof $=="number"?String($).trim():"",o=n.toUpperCase().replace(/[\s-]+/g,"_");return D(o)==="unknown"?T(n,40).toUpperCase():o}async function u($,T,n=()=>!0){const o=`dock-status/${T}`;return v(
await(0,K.px)($,{label:"Dock status",method:"GET",path:o,isTransient:n}))}const s="the-job-on-the-platform",h=50,p=294,M=6.12,x=2e3;function j($,T){const n=Math.max(p,$/M);return $<b.k?n:Math.max(x,Math.
min(T,n))}async function c($,T,n){const{log:o,signal:r}=$,t=performance.now(),f=a($,t);let d=T,g=t,L;for(let F=0;;F++){n.onStatus(d),f(d);const q=D(d.status);if(q==="failed"||q==="succeeded"&&d.refused){
const re=`The job ${d.status==="FAILED"?"failed":`ended as ${d.status}`} on the platform`,pe=`${d.message??"it gave no reason"} (dock status ${T.dockStatusId})`;throw new l.HR({what:re,why:pe,advice:n.
advice,topic:s})}if(q==="succeeded")return d.status!=="SUCCESS"&&o.warning(`The platform reports ${d.status}, which is treated as SUCCESS.`),d;L=q==="unknown"&&d.refused?L??g:void 0;try{if(L!==void 0&&
g-L>=K.xR){const se=`The platform refused to report the job's status for ${(0,W.zK)(K.xR)}`;throw new l.HR({what:se,topic:s})}const re=F===0?h:j(g-t,n.longestWaitMs);await(0,I.yy)(Math.max(0,g+re-performance.
now()),r),g=performance.now();const pe=({status:se=404})=>F>0||se===404;d=await u($,T.dockStatusId,pe)}catch(re){throw S(re,T,d)}}}function a({log:$},T){let n,o=T;return r=>{const t=performance.now(),
f=(0,W.zK)(t-T),d=r.status!==n,g=t-o>=b.k;(d||g)&&(o=t),d&&n!==void 0?$.info(`${r.status||"No status"} after ${f}`):g&&$.info(`Still ${r.status||"without a status"} after ${f}`),d&&D(r.status)==="unkn\
own"&&$.warning(`The platform reports an unknown status (${y(r)}). The action keeps waiting.`),n=r.status}}function y({status:$,message:T}){return`${$||"none"}${T===void 0?"":`, "${T}"`}`}function S($,{
dockStatusId:T},n){const o=D(n.status)==="unknown"||n.message!==void 0?`, last status ${y(n)}`:"",r=`The job may still be running on the platform: dock status ${T}${o}.`,t=(0,l.h_)($);return t.with({advice:`${t.
advice} ${r}`.trim(),busy:!1,cause:$})}}),2053:((ne,ae,e)=>{e.d(ae,{k:()=>G,q:()=>v});var l=e(7279),I=e(2975),W=e(1858);const K=30,G=6e4,b=500,A=16e3,N=.95,D=20;class v{#n=new Map;#e=0;#t=0;#o=0;async run(u,s,h,p){
const M=await this.#r(u,s,h),x=()=>M>this.#o;try{const j=await p();return x()&&(this.#t=this.#t<D?0:this.#t*N),j}catch(j){if(!(j instanceof l.HR&&j.status===I.kU))throw j;const c=performance.now();throw x()&&
(this.#t=Math.min(A,Math.max(b,this.#t*2)),this.#o=c),this.#e=Math.max(this.#e,c+(j.retryAfterMs||2*this.#t)),j.with({retryAfterMs:this.#e-c})}}async#r(u,s,{signal:h,endsAt:p}){const M=s!==void 0&&this.#n.
get(s)||[];for(s!==void 0&&this.#n.set(s,M);;){if(h.throwIfAborted(),this.#e>=p)throw(0,W.ue)(u,"the platform asked for a pause that exceeds the timeout",W.$_);const x=performance.now(),j=M.at(-K)??Number.
NEGATIVE_INFINITY,c=Math.max(this.#e,j+G);if(c<=x)return this.#e=x+this.#t,M.push(x),x;await(0,I.yy)(c-x,h)}}}}),6294:((ne,ae,e)=>{e.d(ae,{Gv:()=>G,LO:()=>W,Te:()=>K,ik:()=>v,wv:()=>I});var l=e(1858);
function I(m,u,s){const h=N(m,0);return{fields:m,label:u,redact:s,message:h&&s(h)||void 0}}function W({label:m,message:u},s,h){return(0,l.ue)(m,`the platform answered without a ${s}${K(u)}`,h)}function K(m){
return m===void 0?"":` (${m})`}function G(m){return typeof m=="object"&&m!==null&&!Array.isArray(m)}const b=["errors","error","message","msg","reason","failureReason","errorMessage","statusMessage","d\
escription","detail","details","response"],A=4;function N(m,u){if(typeof m=="string")return m.trim()||void 0;if(!(u>A)){if(Array.isArray(m))return N(m[0],u+1);if(G(m))for(const s of b){const h=N(m[s],
u+1);if(h!==void 0){const{code:p}=m;return typeof p=="number"||typeof p=="string"?`${h}, code ${p}`:h}}}}const D="Settings \u2192 Security & Control \u2192 API Scopes";function v(m,u,{message:s,isPage:h,
hasWorked:p}){if((0,l.dg)(u))return l.$_;if(u===404)return"Check host, the IDs, and that the key's account can see the workflow.";if(u===409&&m.isCreation)return"The name may be taken. Set another nam\
e, or the ID of that workflow.";if(u===409||u===423)return"Another job may be changing the workflow. Check it in AI for Process, then re-run the job.";if(u<400||u===405||u>=500)return"Check host.";if(u!==
401&&u!==403)return m.isTransient?l.$_:"Check the inputs.";if(h)return"A gateway or firewall in front of the platform may have refused it. Check host, and that the runner may reach it.";if(p)return"Th\
e key works for other workflows. Check the IDs, and that the key's account can see this one.";const M=m.scope===void 0?"another scope":`the scope "${m.scope}"`;if(u===403)return`The key needs ${M}. Ad\
d it under ${D}.`;const x=/scope/i.test(String(s))?` The key also needs ${M}.`:"";return`The platform does not know the key: it is wrong, deleted, of another environment, or a workflow's own endpoint \
key. Set api-key to an account key from ${D}.${x}`}}),3349:((ne,ae,e)=>{e.d(ae,{EH:()=>m,Nq:()=>v,kZ:()=>s,s8:()=>u});var l=e(7279),I=e(2975),W=e(2227),K=e(5645),G=e(5805),b=e(6006),A=e(6294);const N=[
"workflows","workflow","tools"];async function D(h,p){const{collections:M}=h.platform;let x;for(const j of new Set([...M.values(),...N])){const c=p(j),{label:a,idempotent:y=!0}=c,S=M.get(a);if(!(S&&S!==
j))try{const $=await(0,W.px)(h,c);M.set(a,j);const T=(0,b.cd)($),{dockStatusId:n}=T;if(n!==void 0)return{...T,dockStatusId:n};throw(0,A.LO)($,"dock status ID",y?"Check host and the IDs.":W.HB)}catch($){
if($ instanceof l.HR&&$.busy&&M.set(a,j),!($ instanceof l.HR&&$.status===404))throw $;x??=$}}throw x}async function v(h,{workflowId:p,flowId:M}){return await D(h,x=>({label:"Export",method:"POST",path:`${x}\
/${p}/export?flowId=${M}`,scope:"Export workflow"}))}async function m(h,p,M){const x=M.downloadUrl??p.downloadUrl??(await(0,b.SO)(h,p.dockStatusId)).downloadUrl;if(x!==void 0)return(0,K.I)(x,h);const j=`\
the platform reports ${M.status} but names no download URL`;throw new l.HR({what:"Export",why:j,advice:"Re-run the job.",topic:"the-job-on-the-platform"})}async function u(h,p,{app:M,flow:x,env:j}){const c="\
workflowName"in p,a=y=>y==="tools"?"tool":"workflow";return await D(h,y=>({label:"Import",method:"POST",path:c?`${y}/import`:`${y}/${p.workflowId}/import`,body:(0,G.J9)({[`${a(y)}DataFileId`]:M,flowDataFileId:x,
envVariablesFileId:j,...c&&{[`${a(y)}Name`]:p.workflowName}}),idempotent:!1,isCreation:c,scope:"Import workflow"}))}async function s(h,p){const M=x=>({label:"Deploy",method:"POST",path:`${x}/${p}/depl\
oy`,body:(0,G.J9)({isAsync:!0}),idempotent:!1,scope:"Deploy workflow"});return await(0,I.L5)(h,()=>D(h,M),{untilFree:!0})}}),2597:((ne,ae,e)=>{e.d(ae,{g:()=>E,L:()=>pe});var l=e(6760),I=e(3e3),W=e(9462),
K=e(3349),G=e(706),b=e(2227),A=e(7596),N=e(5805),D=e(6294);const v=25e6,m=1e7,u="bulkImport",s="Re-run the job.";async function h(X,{name:Z,bytes:U}){const z=`Upload of ${Z}`,O=(Y,te)=>(0,b.px)(X,{label:z,
method:"POST",path:Y,body:te,scope:"Import workflow"});let B;if(U.length<v)B=await O("files",await p("fileContext",u,{name:Z,bytes:U}));else{const Y=Math.ceil(U.length/m),te={totalChunks:Y,fileExtension:"\
json",fileName:Z,fileSize:U.length},Q=await O("files/session/start",(0,N.J9)({fileContext:u,...te})),ie=(0,A.wh)(Q.fields.sessionId);if(ie===void 0)throw(0,D.LO)(Q,"session ID",s);for(let ge=0;ge<Y;ge++){
const Ee=U.subarray(ge*m,(ge+1)*m);await O(`files/session/${ie}`,await p("chunkNumber",String(ge),{name:Z,bytes:Ee}))}B=await O(`files/session/${ie}/complete`)}const{fileId:R}=B.fields;if(typeof R!="s\
tring"||R==="")throw(0,D.LO)(B,"file ID",s);return X.log.info(`Uploaded ${Z}: ${(0,G.Xe)(U.length)}`),R}async function p(X,Z,{name:U,bytes:z}){const O=new FormData;O.set(X,Z),O.set("file",new Blob([z],
{type:"application/json"}),U);const B=new Response(O);return{type:B.headers.get("content-type")??"",bytes:Buffer.from(await B.arrayBuffer())}}var M=e(2975),x=e(6779);const j="Imports fail if the versi\
on is incompatible, a file is corrupt, or the target lacks guardrails. Fix that, then re-run the job.",c="Set missing models, guardrails and linked workflows in AI for Process, then re-run the job.";async function a(X,{
source:Z,target:U,definitions:{app:z,flow:O,env:B},untilFree:R}){let Y="workflowId"in U?U.workflowId:void 0;const te="workflowId"in U?`workflow ${U.workflowId}`:`a new workflow, ${U.workflowName}`;return X.
log.info(`Importing ${(0,G.OX)(Z)} into ${te}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,"No import"),async Q=>{const ie={app:await h(Q,z),flow:await h(Q,O),env:B&&await h(
Q,B)},ge=await(0,M.L5)(Q,()=>(0,K.s8)(Q,U,ie),{untilFree:R});return await(0,x.B)(Q,ge,{title:"Import job",advice:j,idsIn:({workflowId:Ee})=>(Y??=Ee,{"workflow-id":Y})}),Y})}async function y(X,Z){X.log.
info(`Deploying workflow ${Z}, at ${X.platform.url.href}`),await(0,W.N)(X,(0,W.R)(X.inputs.timeoutMs,"No deployment"),async U=>{await(0,x.B)(U,await(0,K.kZ)(U,Z),{title:"Deploy job",advice:c,idsIn:()=>({
"workflow-id":Z})})})}var S=e(2697),$=e(9630),T=e(532),n=e(7279),o=e(6191),r=e(7487),t=e(8920),f=e(9870),d=e(3657),g=e(4264),L=e(6224),F=e(7833);const q="import-deploy-and-promote",re="Make and approv\
e a new plan.";async function pe(X,Z,U){const{approved:z,upload:O,deploy:B,ignore:R}=X.inputs,Y=U.workflows.map(({outcome:ie})=>ie==="unchanged"?"finish":"import"),{differences:te,actions:Q}=z?(0,g.Gy)(
z,U):{differences:[],actions:Y};if(te.length>0){const ie="The approved plan doesn't hold any more, so this attempt changed nothing";throw new n.HR({what:ie,why:te.join("; "),advice:re,topic:q})}try{const ge=(0,r.
Tm)()>1&&O!==void 0&&Q.includes("finish")?await(0,o.wn)(X):[];for(const[Ee,Te]of Z.entries()){if(Te.action=Q[Ee],Te.action!=="finish")continue;const De=Ne=>!z||(0,g.cM)(z,Ee,(0,$.ol)(Ne,R));Te.backup=
await se(X,ge,Te.name,De),(!B||!(z||Te.backup))&&(Te.action="leave")}}catch(ie){X.signal.throwIfAborted();const ge="Can't look for the backups of the earlier attempts, so this attempt changed nothing",
De=` What an earlier attempt imported can also be deployed with the deploy action: ${Z.filter((je,Ie)=>Q[Ie]==="finish").map(({name:je,plan:Ie})=>`${je} (${Ie.target})`).join(", ")}.`,Ne=`Use "Re-run \
failed jobs".${B?De:""}`;throw new n.HR({what:ge,why:(0,n.gJ)(ie),advice:Ne,topic:q,cause:ie})}}async function se(X,Z,U,z){const O=`${U}-before-`,B=Y=>Number(/^(\d+)(-\d+)?\.zip$/.exec(Y)?.[1]),R=Z.filter(
({name:Y})=>Y.startsWith(O)&&B(Y.slice(O.length))<(0,r.Tm)());for(const{id:Y,name:te}of R.sort((Q,ie)=>ie.id-Q.id)){const Q=await(0,o.R9)(X,Y),ie=await w(Q,X.signal);if(ie&&z((0,L.YR)(ie)))return{id:Y,
name:te,holdsVariables:ie.env!==void 0}}}async function w(X,Z){try{return(0,t.mu)(await(0,d.u)(X,Z))}catch{Z.throwIfAborted();return}}async function E(X,Z){const{inputs:U}=X,{path:z,target:O,definitions:B,
name:R}=Z;if(Z.action==="leave"){X.log.info("Neither imported nor deployed"),Z.begun="nothing";return}let Y=U.candidates.length>1?void 0:Z.plan;Z.begun="import";try{const te=async()=>{const ie=Y??await(0,L.
Cs)(X,Z);if(Y=void 0,!(0,L.cS)(Z.plan,ie)){const ge=`The target of ${R} has changed since this step compared it, so it was left as it is`;throw new n.HR({what:ge,advice:re,topic:q})}Z.action!=="finish"&&
(ie.state&&(Z.backup=await C(X,Z,ie.state)),await a(X,{source:z,target:O,definitions:B,untilFree:!1}),Z.imported=!0)};if(await(0,M.L5)({...X,endsAt:performance.now()+U.timeoutMs},te,{untilFree:!0}),!U.
deploy)return;Z.begun="deploy";const Q=(0,F.wZ)(Z);if(Q===void 0){const ie="Look for it in AI for Process, and deploy it there.";throw new n.HR({what:"the platform didn't name the new workflow's ID",advice:ie})}
await y(X,Q),Z.deployed=!0}catch(te){Z.error=k((0,n.h_)(te),Z,(0,S.Sm)(U.host))}}async function C(X,Z,U){const{upload:z,artifactEnvVariables:O,host:B}=X.inputs,R=`${Z.name}-before-${(0,r.Tm)()}`,Y=U.package.
files.has(f.Km),te=`Backup of workflow ${Z.plan.target} at ${(0,S.Sm)(B)}`,Q=await(0,r.Pd)("workflow-backup-");for(let ie=1;;ie++){const ge=(0,l.join)(Q,`${R}${ie===1?"":`-${ie}`}.zip`);if(await(0,T.lo)(
ge,U.bytes),!z)return X.log.info(`${te}: ${ge}, on this runner only`),{name:ge,holdsVariables:Y};try{const Ee=await(0,I.mJ)(X,{...U,path:ge},{upload:z,artifactEnvVariables:O});return X.log.info(`${te}\
: ${Ee.name}, ${Ee.url}`),{name:Ee.name,id:Ee.id,holdsVariables:Y&&O}}catch(Ee){if(!(Ee instanceof o.B6))throw Ee}}}function k(X,Z,U){const{name:z,target:O,begun:B,imported:R,backup:Y}=Z,te=(0,F.wZ)(Z),
[Q,ie]=["workflowName"in O,B==="deploy"],ge=`deploy workflow ${te} with the deploy action`,Ee=Q?ie?ge:"start a new run":'use "Re-run failed jobs"',Te=`${z} ${R?"was imported":"was already imported"}${te?
` into workflow ${te}`:""} but not deployed: `,De=[X.advice.replace(/(r)e-run the job/gi,(Ne,je)=>je==="r"?Ee:Ee[0]?.toUpperCase()+Ee.slice(1)),ie&&!Q?`Or ${ge}.`:"",Q&&te?`The new workflow's ID is ${te}\
.`:"",Y?`The package that ${U} had before is ${Y.name}${Y.id?` (artifact ${Y.id})`:""}.`:""];return X.with({what:(ie?Te:"")+X.what,advice:De.filter(Boolean).join(" ")})}}),161:((ne,ae,e)=>{e.d(ae,{K:()=>E});
var l=e(3024),I=e(6760),W=e(3e3),K=e(819),G=e(2899),b=e(7279),A=e(6584);class N{#n=[];#e;constructor(){const z=K.V4("api-key");z!==""&&K.Pq(z)}text(z){return K.V4(z)}lines(z){return K.V4(z,{trimWhitespace:!1})}optional(z,O){
const B=this.text(z);return B===""?void 0:this.parse(z,B,O)}parse(z,O,B){try{return B(O)}catch(R){this.refuse(z,(0,b.gJ)(R),(0,b.h_)(R).topic);return}}required(z,O,B="is required"){return this.text(z)===
""&&this.refuse(z,B),this.optional(z,O)}notEmpty(z,O,B){if(process.env[`INPUT_${z.toUpperCase()}`]?.trim()===""){const R=`Where an event has no inputs, write \`\${{ inputs.${z} || ${B} }}\``;this.refuse(
z,`is empty. Is the name in the expression right?${B===void 0?"":` ${R}`}`)}return this.optional(z,O)}boolean(z,O){return this.notEmpty(z,A.yG,O?void 0:"false")??O}exclude(z,O){for(const B of z)this.text(
B)!==""&&this.refuse(B,`can't be combined with ${O}`)}refuse(z,O,B="before-anything-is-sent"){this.#e??=B,this.#n.push(`${z} ${O.replace(/(?<=[a-z])\.$/,"")}`)}check(z){if(z!==void 0&&this.#n.length===
0)return z;throw new b.HR({what:"Bad input",why:this.#n.join("; "),topic:this.#e})}}function D(U){return U.parse("ignore",U.lines("ignore"),G.wo)??G.K$}function v(U){const z=U.required("host",A.or),B=U.
required("api-key",A.Do,"is required. The secret isn't set, or this job can't read it"),R=(U.optional("timeout-minutes",(0,A.$J)(1440))??30)*6e4,Y=(U.optional("poll-interval-seconds",(0,A.$J)(3600))??
10)*1e3,te=U.boolean("summary",!0);return z&&B?{host:z,apiKey:B,timeoutMs:R,longestWaitMs:Y,summary:te}:void 0}var m=e(8920),u=e(7598),s=e(1455),h=e(532),p=e(706),M=e(5806),x=e(9870);function j(U,z){return new b.
HR({what:U,advice:z,topic:"unpacking"})}function c(U,z){for(const{index:O}of`${z}/`.matchAll(/\//g)){const B=z.slice(0,O),R=(0,l.lstatSync)((0,I.join)(U,B),{throwIfNoEntry:!1});if(R?.isSymbolicLink())
throw j(`${(0,p.TL)(B)} in the folder is a symbolic link, which isn't followed`,"Delete it.");if(B===z&&R?.isFile())return R;if(!R?.isDirectory())break}}async function a(U,z,O,B=1/0){const R=new Map,Y=new Map;
let te=B;for(const Q of z){O.throwIfAborted();const ie=c(U,Q);if(!(ie===void 0||Y.get((0,M.Sr)(Q))===ie.ino)){if(Y.set((0,M.Sr)(Q),ie.ino),te-=ie.size,te<0)throw new Error("its files take more than 25\
6 MiB, the limit");R.set(Q,await(0,s.readFile)((0,I.join)(U,Q)))}}return R}async function y(U){return(await(0,s.readdir)(U,{withFileTypes:!0})).map(O=>O.name+(O.isDirectory()?"/":""))}async function S(U,z){
const O=[],B=[""];for(const R of B){z.throwIfAborted();for(const Y of await y((0,I.join)(U,R))){if((0,M.jq)(Y))continue;if((Y.endsWith("/")?B:O).push(R+Y),O.length+B.length>x.BE)throw new Error("more \
than 10,000 files are in it")}}return O}async function $(U){if(!c(U,M.gv))return;const z=await(0,s.readFile)((0,I.join)(U,M.gv),"utf8");let O;try{const{unpackedFiles:B}=JSON.parse(z);B.every(R=>(0,M.x5)(
R)===void 0)&&(O=new Set(B))}catch{}return{text:z,paths:O}}async function T(U,z){const O=new Set(z.map(caseFold));return(await readdir(U).catch(()=>[])).filter(R=>!O.has(caseFold(R))&&existsSync(join(
U,R,RECORD)))}function n(U){return`${JSON.stringify({unpackedFiles:[...U]},null,2)}
`}var o=e(3657);async function r(U,z){try{const O=await(0,s.stat)(U);if(O.isDirectory())return await F(U,z);if(O.size>x.zx)throw new Error("it is larger than 256 MiB, the limit");const B=await(0,s.readFile)(
U);return{...await(0,o.u)(B,z),sha256:(0,u.createHash)("sha256").update(B).digest("hex")}}catch(O){throw L(O,U,z)}}async function t(U,z){const O=()=>r(U,z);try{const B=statSync(U,{throwIfNoEntry:!1});
if(B===void 0)return{};const R=B.isDirectory()?await d(U,z):new Map,[Y,...te]=[...R.values()].flat();return Y===void 0?{single:O}:{several:new Map(Array.from(R,([ie,ge])=>[ie,()=>f(U,ge,z)])),...te.length===
0&&Y.isDirectory()&&{single:O}}}catch(B){throw L(B,U,z)}}async function f(U,z,O){const[B="",R]=z.map(Y=>Y.name);if(R!==void 0)throw new Error(`is there twice, as ${quoted(B)} and as ${quoted(R)}. Remo\
ve one of them`);if(z[0]?.isSymbolicLink())throw new Error("is a link, which isn't followed");return await r(join(U,B),O)}async function d(U,z){const O=new Map,B=await readdir(U,{withFileTypes:!0});if(isWorkflow(
B.map(({name:R})=>R)))return O;for(const R of B){if(z.throwIfAborted(),R.name.startsWith(".")||!await g(join(U,R.name),z))continue;const Y=R.isDirectory()?R.name:R.name.replace(/\.zip$/i,"");O.set(Y,[
...O.get(Y)??[],R])}return O}async function g(U,z){const O=await stat(U).catch(()=>{});if(O?.isDirectory())return isWorkflow(await q(U));if(!O?.isFile()||!/\.zip$/i.test(U))return!1;try{return isWorkflow(
[...(await r(U,z)).files.keys()])}catch{return z.throwIfAborted(),!0}}function L(U,z,O){if(O.aborted)return O.reason;const B=/The package (is .*, not a zip)/.exec((0,b.gJ)(U))?.[1],R=(0,l.existsSync)(
z)?`can't be read: ${(0,h.Uc)(U)}`:`doesn't exist: ${(0,p.MW)(z)}`;return new Error(B?`${B}. Set a package (.zip), or the folder with its unpacked files`:R,{cause:U})}async function F(U,z){const O=(0,I.
join)(U,(0,x.wg)(await q(U))),B=await $(O);if(B&&!B.paths)throw new Error(`${M.gv} isn't as this action writes it`);const R=B?.paths?new Set([...x.LX,...B.paths]):await S(O,z),Y=await a(O,R,z,x.zx);if(Y.
size===0)throw new Error("no files are in it");return(0,x.jz)("folder",Y)}async function q(U){const z=await y(U),B=z.filter(R=>R.endsWith("/")).map(async R=>(await y((0,I.join)(U,R))).map(Y=>R+Y));return[
...z,...(await Promise.all(B)).flat()]}async function re(U,{path:z,variables:O,sha256:B,needsVariables:R,of:Y=""},te){const Q=(De,Ne)=>U.refuse(De+Y,Ne,"import-deploy-and-promote"),ie=De=>Ne=>{te.throwIfAborted(),
Q(De,(0,b.gJ)(Ne))},ge=O?await(0,m.Ch)(O,te).catch(ie("env-variables")):void 0,Te=await(async()=>{const{sha256:De,...Ne}=await r(z,te),je=(0,m.mu)(Ne,ge),Ie=O&&(0,I.basename)(O);return{path:z,package:Ne,
sha256:De,definitions:je,variablesFile:Ie}})().catch(ie("package"));if(Te&&B!==void 0&&Te.sha256!==B){const De=`is not the digest of the package, which is ${Te.sha256}`;Q("package-sha256",Te.sha256?De:
"is only for a package that is a .zip")}return Te&&R&&O===void 0&&!Te.definitions.env&&Q("env-variables","is required for an existing workflow, because the package has no env_variables.json"),Te}var pe=e(
682),se=e(7487),w=e(4264);async function E(U){const z=new N,O=z.boolean("plan",!1),B=O?void 0:C(z),R=k(z,O),Y=await X(z,R,U),te=v(z),Q=(0,W.WZ)(z,!1),ie=z.boolean("deploy",!0),ge=D(z),{fromList:Ee}=R;
return{...z.check(te),...Q,candidates:Y,fromList:Ee,isPlan:O,approved:B,deploy:ie,ignore:ge}}function C(U){const z=U.text("approved-plan");return z===""&&U.refuse("approved-plan","is empty. Is the nam\
e in the expression right? If it is, the plan failed, or GitHub dropped the output: see the warnings of the plan's job. To only plan, set plan: true. To apply without a plan, set none"),z==="none"?void 0:
U.optional("approved-plan",w.ud)}function k(U,z){if(U.text("workflow-name")===""){const{targets:R,fromList:Y}=(0,pe.R)(U,"workflow-"),te=R.map(({workflowId:ge})=>ge),Q=te.find((ge,Ee)=>te.indexOf(ge)<
Ee),ie=U.text("workflows")===""?"workflows-file":"workflows";return Q!==void 0&&U.refuse(ie,`has workflow-id ${Q} twice`),{targets:R.map(({name:ge,...Ee})=>({name:ge,target:Ee})),fromList:Y}}if(U.exclude(
["workflow-id","flow-id","workflows","workflows-file"],"workflow-name"),!z&&(0,se.Tm)()>1){const R=`can't be applied in run attempt ${(0,se.Tm)()}: an earlier attempt may have created the workflow. Lo\
ok for it in AI for Process. If it doesn't exist, start a new run`;U.refuse("workflow-name",R,"import-deploy-and-promote")}const O=U.optional("workflow-name",A.sU),B=U.optional("name",A.$q)??O??"";return{
targets:O===void 0?[]:[{name:B,target:{workflowName:O}}],fromList:!1}}async function X(U,{targets:z,fromList:O},B){const R=U.required("package",A.EO),Y=U.notEmpty("package-sha256",A.tz,"'any'");O&&Y!==
void 0&&U.refuse("package-sha256","is only for a single package");const te=ge=>ge==="package"?ge:(0,A.EO)(ge),Q=U.notEmpty("env-variables",te,"'package'");if(R===void 0)return[];const ie=[];for(const{
name:ge,target:Ee}of z){const Te=O?` of ${ge}`:"",De=O?U.parse(`package${Te}`,ge,Me=>Z(R,Me)):R,Ne=Q&&O?(0,I.join)(Q,`${ge}.json`):Q,je=Q==="package"?void 0:Ne,Ie="workflowId"in Ee&&Q==="package",me=De&&
await re(U,{path:De,...{variables:je,sha256:O?void 0:Y,needsVariables:Ie,of:Te}},B);me&&ie.push({name:ge,target:Ee,...me})}return ie}function Z(U,z){const O=(0,I.join)(U,`${z}.zip`),[B=O,R]=[(0,I.join)(
U,z),O].filter(Y=>(0,l.existsSync)(Y));if(R){const Y=`as ${(0,A.bY)(`${z}.zip`)} and as ${(0,A.bY)(`${z}/`)}`;throw new Error(`is there twice, ${Y}. Remove one of them`)}if((0,l.existsSync)(B)&&(0,l.lstatSync)(
B).isSymbolicLink())throw new Error("is a link, which isn't followed");return B}}),6325:((ne,ae,e)=>{e.a(ne,async(l,I)=>{try{let c=function({rows:a}){for(const{name:y,target:S}of(0,M.p1)(a)){const $="\
workflowId"in S?`workflow-id ${S.workflowId}, flow-id ${S.flowId}`:"";(0,A.t1)().warning(`Nothing differs in ${y}, which doesn't mean that it is deployed. If an earlier attempt may have stopped before\
 its deployment, deploy it with the deploy action (${$}).`)}};var W=e(3e3),K=e(3018),G=e(682),b=e(7279),A=e(8725),N=e(7487),D=e(1519),v=e(2227),m=e(2597),u=e(161),s=e(1415),h=e(4264),p=e(6224),M=e(7833);
const x=4;await(0,N.eF)(async a=>{(0,N.n0)({promotions:[]});const y=await(0,u.K)(a),S=await j(y,a);await(0,M.A2)(S,y);const $=await(0,K.S)((0,M.jb)(S.rows));y.summary&&await(0,s.c)(S,y,$),(0,N.Tm)()>1&&
y.deploy&&c(S);const T=(0,M.c2)(S,y);if(T)throw T;y.isPlan&&(0,A.lm)((0,s.o)(S.rows,y))});async function j(a,y){const{candidates:S,fromList:$,approved:T,host:n,ignore:o,deploy:r,upload:t,artifactEnvVariables:f}=a,
d=S.flatMap(({definitions:{env:C}})=>C?(0,D.aC)(C.bytes):[]),L={platform:(0,v.Ng)(n,a.apiKey,{secrets:d,known:S.map(({name:C})=>C)}),inputs:a,log:(0,A.t1)(),signal:y,endsAt:1/0},F=C=>({...L,log:(0,A.t1)(
$?`[${C.name}] `:""),publish(k){C.job={...C.job,...k},$||(0,N.n0)((0,M.ZB)(C))}}),q=S.map(C=>({...C,job:{}}));await(0,G.H)(q,x,async(C,k)=>{try{if(k)throw new b.HR({what:"Not tried: another target fai\
led for a cause that is the same for all"});C.plan=await(0,p.Cs)(F(C),C)}catch(X){C.error=(0,b.iT)(X)}return C});const re=(0,M.sb)(q);if(re.length<q.length)return{rows:q};const se={options:{host:n.href,
ignore:[...o.lines].sort().join(`
`),deploy:r,"upload-artifact":t!==void 0,"artifact-env-variables":f},workflows:re.map(({plan:C})=>C)},w=(0,h.Rd)(se,T?.salt);if(a.isPlan)return{rows:q,digest:w};const E=await(0,m.L)(L,re,se).then(()=>{},
b.iT);if(E)return{rows:q,digest:w,refusal:E};T||L.log.info("Applied without an approved plan"),re.some(({plan:C,action:k})=>C.state&&k==="import")&&(0,W.j)(a,L.log);for(const C of re)if(await(0,m.g)(F(
C),C),C.error)break;return{rows:q,digest:w}}I()}catch(x){I(x)}},1)}),1415:((ne,ae,e)=>{e.d(ae,{c:()=>p,o:()=>h});var l=e(6760),I=e(2697),W=e(1124),K=e(8151),G=e(7487),b=e(4057),A=e(8132),N=e(8920),D=e(
706),v=e(7833);const m=T=>{const{name:n,version:o}=(0,N.Rc)(T)??{};return[n,o].filter(Boolean).join(" ")},u=T=>T.map(n=>(0,A.SS)(n)).join(", "),s=(...T)=>T.filter(Boolean).join(" ");function h(T,{host:n}){
return`Plan: ${(0,v.sb)(T).length-(0,v.p1)(T).length} of ${(0,D.hS)(T.length,"workflow")} will change at ${(0,I.Sm)(n)}`}async function p(T,n,o){const{rows:r,refusal:t,digest:f}=T,d=r.some(({begun:q})=>q),
g=n.isPlan&&f!==void 0,L=f&&(0,A.SS)(f.slice(0,12)),F=[d?y(r):x(r,n),(0,b.cj)((0,I.cZ)(r)),t&&(0,b.il)((0,I.UX)(t),(0,G.VY)(t)),g&&c(r,n),(g||d)&&a((0,v.p1)(r)),...d?$(r,n):[],g&&`Plan ${L}.`,n.approved&&
L&&`${d?"Applied":"Approved"} plan ${L}.`,d&&!n.approved&&"Applied without an approved plan."].flatMap(q=>q||[]);(0,W.Hq)((0,v.jb)(r))&&F.push(o(n.fromList,F,d?"What differed":"What changes")),await(0,b.
Sy)(M(T,n,d),...F)}function M({rows:T,refusal:n},o,r){const t=(0,I.Sm)(o.host),f=T.filter(({error:F})=>F).length,d=T.filter(({begun:F,error:q})=>F&&F!=="nothing"&&!q).length,g=`${d} of ${(0,D.hS)(T.length,
"workflow")} promoted`;return[r&&f>0&&`Promotion to ${t} failed: ${g}`,r&&d===0&&`Nothing differs at ${t}: nothing was done`,r&&`${g} to ${t}`,f===0&&!n&&h(T,o),o.isPlan&&`Plan for ${t} failed: ${f} o\
f ${(0,D.hS)(T.length,"target")} could not be compared`].find(Boolean)||`Promotion to ${t} failed: nothing was changed`}function x(T,{isPlan:n}){const o=T.map(({name:r,target:t,path:f,package:d,sha256:g,
plan:L})=>{const F=g??L?.shown,q=F&&`${g?"sha256":"content"} ${F.slice(0,12)}\u2026`,re=L?.state&&m(L.state.package),pe="workflowName"in t?"a new workflow":t.workflowId;return[{words:r},{words:[m(d),(0,l.
basename)(f),q].filter(Boolean).join(", ")},{words:re?`${re} (${pe})`:pe},{words:L?j(L.changes):"\u274C Failed"}]});return(0,b.tp)(["Workflow","Package","Target",n?"What will change":"What would chang\
e"],o)}function j({status:T,counts:n,files:o}){if(T==="unchanged")return"nothing: it stays";if(T==="changed")return(0,W.cq)(n);const t=o.flatMap(f=>f.kind==="json"?(0,K.ID)(f)?.size??[]:[]).find(({nodes:f})=>f>
0);return t?`${(0,D.hS)(t.nodes,"node")}, ${(0,D.hS)(t.connections,"connection")}`:"everything: it is new"}function c(T,{deploy:n,upload:o,artifactEnvVariables:r}){return(0,v.sb)(T).flatMap(({name:f,variablesFile:d,
plan:g})=>{const{state:L,outcome:F,variables:q}=g,[re,pe,se]=[g.added,g.kept,g.ignored].map(u),w=(0,A.SS)(`${f}-before-<run attempt>.zip`),E=L?`The in-development version of ${(0,A.SS)(f)} is replaced${n?
", then deployed":""}.`:`${(0,A.SS)(f)} is created${n?" and deployed":""}: there is nothing to back up.`,k=o?`A backup is kept first, as ${w}${r?"":", without environment variables"}.`:"No backup is k\
ept.",X=d&&`variables of ${(0,A.SS)(d)}`,Z=s(E,L&&k,q.length>0&&`The import sends the ${X??"package's own variables"}.`,re&&`Added: ${re}.`,pe&&`The target keeps its own value of ${pe}.`,se&&`Ignored \
fields that differ, and that the import brings too: ${se}.`);return F==="changed"?`- ${Z}`:[]}).join(`
`)}function a(T){const n=f=>T.filter(({plan:g})=>g[f].length>0).map(({name:g,plan:L})=>`${(0,A.SS)(g)} (${u(L[f])})`).join(", "),o=u(T.map(({name:f})=>f)),[r,t]=[n("kept"),n("ignored")];return s(o&&`N\
othing differs in ${o}: neither imported nor deployed.`,o&&"That doesn't mean that the version there is deployed, which no export tells.",r&&`Variables that differ, and that an import would keep: ${r}\
.`,t&&`Ignored fields that differ: ${t}.`)}function y(T){const n=T.map(o=>[{words:o.name},(0,v.wZ)(o)??{words:"a new workflow"},{words:S(o)},{words:o.imported&&o.plan?j(o.plan.changes):""},o.backup?.name??
""]);return(0,b.tp)(["Workflow","Target","Result","What changed","Backup"],n)}function S({begun:T,imported:n,deployed:o,backup:r,error:t}){return T?T==="nothing"?r?"\u2705 Imported by an earlier attempt":
"\u2705 Unchanged":t?T==="deploy"?"\u274C Imported, not deployed":"\u274C Failed":o?n?"\u2705 Imported and deployed":"\u2705 Deployed, was already imported":"\u2705 Imported, not deployed":"\u23F8\uFE0F Not sta\
rted"}function $(T,{host:n}){const o=T.flatMap(d=>{const{backup:g}=d;if(!g)return[];const L=g.id===void 0?"on this runner only":`artifact ${g.id}`,F=g.holdsVariables?"":" with env-variables, because i\
t holds none";return[`${(0,A.SS)(g.name)} (${L}) to workflow ${(0,A.SS)((0,v.wZ)(d)??"")}${F}`]}),r=`promote from run ${(0,A.SS)(process.env.GITHUB_RUN_ID??"")}: ${o.join(", ")}.`,t="If a target had a\
 draft that was not deployed, its backup is that draft. Variables that were added stay.",f=T.flatMap(d=>"workflowName"in d.target?(0,v.wZ)(d)??[]:[]);return[o.length>0?`To roll back at ${(0,A.wh)((0,I.
Sm)(n))}, ${r} ${t}`:"",...f.map(d=>`Workflow ${(0,A.SS)(d)} is new: no action can remove it, only AI for Process.`)]}}),4264:((ne,ae,e)=>{e.d(ae,{Gy:()=>v,Rd:()=>N,cM:()=>m,ud:()=>D});var l=e(7598),I=e(
7487),W=e(706);const K="v1",[G,b]=[["name","target","package","variables"],["outcome","targetVariables","content"]],A=[...G,...b];function N(c,a=(0,l.randomBytes)(12).toString("base64url")){const y=p(
c,a),S=[K,a,x(c,a,y),...y.map($=>$.join("~"))].join(".");return`${S}.${j([S],6)}`}function D(c){const[a="",y="",S="",...$]=c.split(".");if(/^v\d/.test(a)&&a!==K)throw new Error(`is of another version \
of this action (format ${a.slice(1)}). Make and approve a new plan`);if($.pop()!==j([c.slice(0,-7)],6))throw new Error("isn't a plan-digest, or part of it is missing. Pass the output of the plan's ste\
p as it is");return{salt:y,seal:S,rows:$.map(T=>T.split("~"))}}function v({salt:c,seal:a,rows:y},S){const $=p(S,c),T=(t,f)=>t.filter((d,g)=>y[f]?.[g]!==$[f]?.[g]),n=T(Object.keys(S.options),0),o=n.map(
t=>u(t,S.options[t]));if(y.length!==$.length){const t=(0,W.hS)(y.length-1,"workflow");return{differences:[...o,`the plan is for ${t}, this step for ${$.length-1}`],actions:[]}}const r=S.workflows.map(
(t,f)=>{const d=T(A,f+1),g=M(y[f+1]?.at(-1)??"",c,f);o.push(...s(t,d,g).map(re=>`${t.name}: ${re}`));const L=t.outcome==="changed",F=L!==d.includes("outcome");if(!d.includes("targetVariables")&&!d.includes(
"content"))return F?"import":"leave";const q=[...n,...d].some(re=>["host","ignore","name","target"].includes(re));return L&&!q&&o.push(h(t,d.includes("content"))),F?"finish":"leave"});return o.length===
0&&a!==x(S,c,y)&&o.push("the plan's digest isn't as the plan wrote it"),{differences:o,actions:r}}function m({salt:c,rows:a},y,S){return a[y+1]?.includes(j([c,y,"content",S],22))===!0}function u(c,a){
return c==="host"?`the host isn't the approved one (now ${a})`:c==="ignore"?"ignore isn't as approved":`${c} isn't as approved (was ${!a}, is ${a})`}function s({target:c,shown:a,variables:y},S,$){if(S.
includes("name"))return["the plan has another workflow in its place"];const T={target:`the target isn't the approved one (now ${c})`,package:`the package isn't the approved one (was ${$}\u2026, is ${a.
slice(0,6)}\u2026)`,variables:`the variables to send aren't the approved ones (now ${y.join(", ")||"none"})`};return S.flatMap(n=>T[n]??[])}function h({name:c,target:a,fields:y,targetVariables:S},$){const n=`\
differs from the package in ${y.slice(0,5).join(", ")} (put a field into ignore if it changes by itself)`,o=`its environment variables differ${S.length>0?` (now ${S.join(", ")})`:""}`,r=$&&y.length>0?
n:o,t=`: look at the workflow, and if it is right, deploy it with the deploy action (${a})`,f=`If an earlier attempt imported the package, AI for Process may have changed it on import${(0,I.Tm)()>1?t:
""}`;return`${c}: the target has changed since the plan: it is neither as planned nor as in the package, and ${r}. ${f}`}function p({options:c,workflows:a},y){const S=a.map(($,T)=>[...A.map(n=>j([y,T,
n,$[n]],n==="content"?22:4)),M($.shown,y,T)]);return[Object.entries(c).map($=>j([y,...$],4)),...S]}function M(c,a,y){const S=(0,l.createHash)("sha256").update(`${a} ${y}`).digest().readUIntBE(0,3);return(Number.
parseInt(c.slice(0,6),16)^S).toString(16).padStart(6,"0")}function x({options:c,workflows:a},y,S){const $=a.map(T=>G.map(n=>T[n]));return j([y,"seal",c,$,S],43)}function j(c,a){return(0,l.createHash)(
"sha256").update(JSON.stringify(c)).digest("base64url").slice(0,a)}}),6224:((ne,ae,e)=>{e.d(ae,{Cs:()=>$,cS:()=>o,YR:()=>g});var l=e(7975),I=e(6779),W=e(9630),K=e(2899),G=e(5806),b=e(1519),A=e(1124),N=e(
3436),D=e(2742),v=e(7856);const m=1024*1024;function u(se,w,{name:E,ignore:C}){const k=[se,w].filter(Q=>Q!==void 0),X=k.some(h),Z=[...new Set(k.flatMap(({files:Q})=>[...Q.keys()]))].sort(),U=new Set(C.
lines),z=new N.Ms(C,Q=>U.delete(Q)),O=Z.flatMap(Q=>{const[ie,ge]=[se?.files.get(Q),w?.files.get(Q)],Ee=ie!==void 0&&ge!==void 0&&ie.equals(ge);if(X&&(0,G.dU)(Q)||Ee&&U.size===0)return[];const Te=ie&&(0,W.
TA)(Q,ie,z),De=Ee?Te:ge&&(0,W.TA)(Q,ge,z);return Ee||Te!==void 0&&Te.id===De?.id?[]:[{name:Q,from:ie,to:ge,base:Te,head:De}]}),B=M(O,z),R=Q=>C.lines.length===0&&B.some(ie=>ie.name===Q),Y=B.length===0?
[]:Z.filter(Q=>!R(Q)&&!(0,G.dU)(Q)),te=se===void 0?"added":w===void 0?"removed":void 0;return{name:E,status:te??(B.length>0?"changed":"unchanged"),counts:te?{added:0,modified:0,removed:0,[te]:1}:(0,A.
cz)(B.map(A.xS)),files:B,variablesCompared:!(X&&k.some(p)),secrets:[...new Set(k.flatMap(Q=>[...(0,b.x3)(Q),...s(Q,Y)]))],unusedIgnores:[...U]}}function s({files:se},w){return w.flatMap(E=>(0,v.Wr)((0,W.
TA)(E,se.get(E)??Buffer.of(),new N.Ms(K.K$))))}function h({kind:se,files:w}){return se==="folder"&&![...w.keys()].some(G.dU)}function p({files:se}){return[...se].some(([w,E])=>(0,G.dU)(w)&&(0,b.DF)(E)?.
variables.length!==0)}function M(se,w){const E=se.flatMap(({name:k,base:X,head:Z})=>X&&Z&&!(0,G.dU)(k)?[{name:k,base:X,head:Z}]:[]),C=new Map((0,D.OD)(E,w).map((k,X)=>[E[X]?.name,k]));return se.map(k=>x(
k,C.get(k.name)))}function x({name:se,from:w,to:E,base:C,head:k},X){const Z=w===void 0?"added":E===void 0?"removed":"modified",U={name:se,status:Z,changes:[],references:[],matches:[],base:void 0,head:void 0};
if((0,G.dU)(se))return{...U,kind:"variables",changes:c(C,k,Z)};if(X||Z!=="modified"&&(C??k))return{...U,kind:"json",base:C,head:k,...X};const[z,O]=[w&&j(w),E&&j(E)];return w&&z===void 0||E&&O===void 0?
{...U,kind:"binary"}:{...U,kind:"text",text:{base:z,head:O}}}function j(se){return se.length<=m&&!se.includes(0)?(0,W.b6)(se):void 0}function c(se,w,E){const[C,k]=[se,w].map(R=>R&&(0,b.DF)(Buffer.from(
(0,D.dj)(R))));if(E==="modified"&&(C===void 0||C.container!==k?.container))return[{kind:"modified",path:[],from:A.RG,to:A.RG}];const X=R=>new Map(R?.variables.map(({name:Y,content:te})=>[Y,te])),[Z,U]=[
X(C),X(k)],z=[],O=[...Z.keys()].filter(R=>U.has(R)),B=[...U.keys()].filter(R=>Z.has(R));O.some((R,Y)=>R!==B[Y])&&z.push({kind:"reordered",path:[],moved:[]});for(const R of[...new Set([...Z.keys(),...U.
keys()])].sort()){const Y=[{type:"member",key:R}];Z.has(R)?U.has(R)?Z.get(R)!==U.get(R)&&z.push({kind:"modified",path:Y,from:A.RG,to:A.RG}):z.push({kind:"removed",path:Y,value:A.RG}):z.push({kind:"add\
ed",path:Y,value:A.RG})}return z}var a=e(7279),y=e(8920),S=e(9870);async function $(se,w){const{inputs:E,platform:C}=se,{target:k}=w;if("workflowName"in k)return T(w,void 0,E.ignore);const X=await(0,I.
X)(se,k);for(const Z of(0,b.x3)(X.package))C.secrets.add(Z);return T(w,X,E.ignore)}function T(se,w,E){const{name:C,target:k,package:X,definitions:Z,variablesFile:U}=se,z=w&&n(w.package),O=[z?.env?.bytes,
X.files.get(S.Km)];U&&Z.env&&L(C,Z.env.bytes,O);const[B,R]=[f(z?.env),f(Z.env)],Y=B&&R&&new Map([...R,...B]),te=z&&g(z,B,z.env),Q=g(Z,Z.env&&Y,Z.env),ie=u(te,Q,{name:C,ignore:E}),ge=r(ie),Ee=r(u(te,Q,
{name:C,ignore:K.K$})),Te=[...O,Z.env?.bytes].flatMap(Ne=>Ne?(0,b.aC)(Ne):[]),De=(0,W.ol)(g(Z),K.K$);return{state:w,changes:{...ie,secrets:[...ie.secrets,...Te]},ignored:Ee.filter(Ne=>!ge.includes(Ne)),
added:d(Y).filter(Ne=>!B?.has(Ne)),kept:d(R).filter(Ne=>B?.has(Ne)&&B.get(Ne)!==R?.get(Ne)),name:C,target:"workflowId"in k?`${k.workflowId} ${k.flowId}`:`new workflow ${k.workflowName}`,package:De,variables:d(
R),shown:se.sha256??De,outcome:ie.status==="unchanged"?ie.status:"changed",targetVariables:d(B),content:z?(0,W.ol)(g(z),E):"",fields:ge}}function n(se){try{return(0,y.mu)(se)}catch(w){const E=`The tar\
get's package ${(0,a.gJ)(w)}`;throw new a.HR({what:E,advice:"Check the workflow in AI for Process.",topic:"the-package",cause:w})}}function o(se,w){return se.content===w.content&&(0,l.isDeepStrictEqual)(
se.targetVariables,w.targetVariables)}function r({files:se}){const w=se.flatMap(({kind:E,name:C,changes:k})=>E==="variables"?[]:k.length===0?[C]:k.map(X=>t(X)||C));return[...new Set(w)]}function t({kind:se,
path:w}){return w.map(C=>C.type==="member"?C.key:"*").join(".").replace(/(^|\.)\*(\.\*)*$/,"")+(se==="reordered"?"[]":"")}function f(se){return se===void 0?new Map:(0,b.DF)(se.bytes)?.variables.reduce(
(w,{name:E,content:C})=>w.set(E,C),new Map)}function d(se){return[...se?.keys()??[]].sort()}function g({app:se,flow:w},E,C){const k=d(E).map(Z=>[Z,""]),X=E?Buffer.from(JSON.stringify(Object.fromEntries(
k))):C?.bytes;return(0,S.jz)("zip",[[S.uq,se.bytes],[S.n7,w.bytes],...X?[[S.Km,X]]:[]])}function L(se,w,E){const C=E.map(O=>O&&(0,b.DF)(O)),k=C.find(O=>O?.variables.length)??C.find(Boolean),X=F((0,b.DF)(
w),k);if(X===void 0)return;const Z=C.indexOf(k)===1?"package":"target",U=`env-variables of ${se} doesn't have the shape of the ${Z}'s variables`,z=`Write it like this, with your names and values: ${pe(
k)}`;throw new a.HR({what:U,why:X,advice:z,topic:"import-deploy-and-promote"})}function F(se,w){if(se===void 0)return"it must be a list or an object of variables, each with its own name and a value";if(w===
void 0)return;if(se.container!==w.container)return se.container==="array"?"it is a list, and must be an object":"it is an object, and must be a list";if(w.variables.length===0)return;const E=new Set(w.
variables.flatMap(({keys:k})=>k)),C=w.variables.every(({keys:k})=>k.includes("value"));for(const{name:k,keys:X}of se.variables){const Z=X.find(U=>!E.has(U));if(Z!==void 0)return`${k} has "${Z}", which\
 no variable there has`;if(C&&!X.includes("value"))return`${k} has no "value"`}}const q={name:"API_URL",key:"API_URL",value:"https://api.example.com"},re={string:"",number:0,boolean:!1};function pe({container:se,
variables:[w]}={container:"array",variables:[]}){const E=se==="array",{keys:C,content:k}=w??{keys:E?["name","value"]:[],content:"{}"},X=JSON.parse(k),Z=C.map(z=>[z,q[z]??re[typeof X[z]]??null]),U=C.length===
0?q.value:Object.fromEntries(Z);return JSON.stringify(E?[U]:{API_URL:U})}}),7833:((ne,ae,e)=>{e.d(ae,{A2:()=>N,ZB:()=>v,c2:()=>m,jb:()=>A,p1:()=>G,sb:()=>K,wZ:()=>b});var l=e(2697),I=e(1124),W=e(7487);
function K(u){return u.filter(s=>s.plan!==void 0)}function G(u){return K(u).filter(({plan:s,action:h,backup:p})=>s.outcome==="unchanged"&&h!=="finish"&&!p)}function b({target:u,job:s}){return"workflow\
Id"in u?u.workflowId:s["workflow-id"]}function A(u){const s=u.filter(({plan:h})=>!h).map(({name:h})=>h);return{workflows:K(u).map(({plan:h})=>h.changes),notCompared:s}}async function N({rows:u,digest:s},{
fromList:h}){const[p]=u,M=A(u);(0,W.n0)({...s&&{changed:(0,I.Hq)(M),...(0,I.xW)(M),"plan-digest":s},...!h&&p&&v(p)}),await(0,l.$l)("promotions",u.map(D))}function D(u){const{name:s,sha256:h,plan:p,imported:M=!1,
deployed:x=!1,backup:j,job:c,error:a}=u;return{name:s,"workflow-id":b(u),...p&&{changed:p.outcome==="changed",...p.changes.counts},"package-sha256":h,imported:M,deployed:x,"dock-status-id":c["dock-sta\
tus-id"],...j?.id&&{"backup-artifact-id":j.id,"backup-artifact-name":j.name},error:a&&(0,l.UX)(a)}}function v(u){const{"export-job-id":s,...h}=u.job;return{...h,"workflow-id":b(u)}}function m({rows:u,
refusal:s,digest:h},{fromList:p,isPlan:M}){const x=u.flatMap(({error:y})=>y??[]),[j]=x;if(j===void 0||!p)return j??s;const c=u.filter(({begun:y})=>!y).map(({name:y})=>y),a=[!h&&`${x.length} of ${u.length}\
 targets could not be compared.`,(0,l.As)(u),!h&&!M&&"Nothing was changed.",h&&c.length>0&&`Not started: ${c.join(", ")}.`];return(0,l.Xd)(j,a.filter(Boolean).join(" "))}}),2975:((ne,ae,e)=>{e.d(ae,{L5:()=>b,
Mu:()=>v,Vs:()=>N,kU:()=>G,yy:()=>D});var l=e(7279),I=e(706);const W=7,K=3e4,G=429;async function b({log:m,signal:u,endsAt:s},h,{atLeastMs:p=0,untilFree:M=!1}={}){let x=0,j=0,c;for(;;)try{return await h()}catch(a){
if(!(a instanceof l.HR&&(a.retryable||M&&a.busy)))throw a;u.throwIfAborted(),c??=performance.now();const y=a.status===G,S=a.busy||y;j=S?j+1:0,S||x++;const $=x>(a.maxRetries??W)&&performance.now()-c>=p;
if(!S&&$)throw A(a,`${x} times in a row`);const T=Math.min(K,1e3*2**((j||x)-1))*(.5+Math.random()/2),n=y&&a.retryAfterMs>0?a.retryAfterMs:Math.max(a.retryAfterMs,T),o=(0,I.zK)(n);if(performance.now()+
n>=s)throw A(a,`and waiting ${o} before the next attempt would exceed the timeout`,"Re-run the job later, or raise timeout-minutes.");m.info(`${(0,I.OX)((0,l.$N)(a),1e3)}; retrying in ${o}`),await D(n,
u)}}function A(m,u,s=m.advice){const{what:h,why:p}=m,M=p?{why:`${p}, ${u}`}:{what:`${h}, ${u}`};return m.with({...M,advice:s,retryable:!1})}function N(m){const u=String(m),s=/^\d+$/.test(u)?Number(u)*
1e3:Date.parse(u)-Date.now();return Math.min(Math.max(s||0,0),2**31-1)}async function D(m,u){let s;const h=new Promise(p=>{s=setTimeout(p,m)});await v(u,h).finally(()=>clearTimeout(s))}function v(m,u){
return new Promise((s,h)=>{const p=()=>h(m.reason);u.then(s,h).finally(()=>m.removeEventListener("abort",p)),m.aborted?p():m.addEventListener("abort",p)})}}),706:((ne,ae,e)=>{e.d(ae,{D4:()=>p,MW:()=>K,
OX:()=>I,TL:()=>W,Xe:()=>G,hS:()=>A,pO:()=>u,v5:()=>D,zD:()=>b,zK:()=>N});var l=e(8132);function I(c,a=300){const y=c.replace(/[\p{C}\p{Z}]+/gu," ").replaceAll("##[","## [").trim();return(0,l.Jj)(y,a)}
function W(c,a=100){return(0,l.RK)(JSON.stringify((0,l.Jj)(c,a)))}function K(c){return W(c,1e3).replaceAll("\\\\","\\")}function G(c){if(c<1024)return`${c} B`;const a=(c/1024).toFixed(1);return Number(
a)<1024?`${a} KiB`:`${(c/1024**2).toFixed(1)} MiB`}function b(c){return String(c).replace(/\B(?=(\d{3})+$)/g,",")}function A(c,a){return`${b(c)} ${a}${c===1?"":"s"}`}function N(c){if(c<9950)return`${(c/
1e3).toFixed(1)} s`;const a=Math.round(c/1e3);if(a<60)return`${a} s`;const[y,S]=[Math.floor(a/60),Math.floor(a/3600)];return S>0?`${S} h ${y%60} min`:`${y} min ${a%60} s`}const D="***",v=4,m=8;class u{#n=new Map;#e=new Set;constructor(a=[]){
for(const y of a)this.add(y)}add(a,y=S=>!0){const S=new Set([a,...a.split(/[\r\n]/)].map($=>$.trim()));for(const $ of[...S].filter(y).flatMap(s)){const T=$.slice(0,m);this.#n.set(T,(this.#n.get(T)??new Set).
add($)),this.#e.add(T.length)}}redact=(a,y=300)=>{const S=a.trimStart(),$=Math.min(S.length,y*4);return I(this.hide(S,()=>{},$)+($<S.length?"\u2026":""),y)};hide(a,y=$=>{},S=a.length){let[$,T]=["",0];
for(let n=0;n<S;n++){const o=this.#t(a,n);o!==""&&(y(o),n>=T&&($+=a.slice(T,n)+D),T=Math.max(T,n+o.length))}return $+a.slice(T,S)}#t(a,y){let S="";for(const $ of this.#e)for(const T of this.#n.get(a.slice(
y,y+$))??[])T.length<=S.length||!a.startsWith(T,y)||(T.length>=v||j(a,y,y+T.length))&&(S=T);return S}}function s(c){const a=L=>JSON.stringify(L).slice(1,-1),y=Buffer.from(c).toString(),S=[c,y,p(c)].flatMap(
L=>[L,a(L),a(a(L))]),$=[/[^\0-~]/g,/[^\0-~]|[<>&'+]/g].map(L=>a(y).replace(L,x)),T=[a(y),...$].flatMap(L=>[L,L.replaceAll("/","\\/")]),n=encodeURIComponent(y),o=n.replace(/[!'()*]/g,M),r=o.replaceAll(
"%2A","*").replaceAll("~","%7E"),f=[n,o,o.replaceAll("%2F","/"),r].flatMap(L=>[L,L.replaceAll("%20","+")]),d=f.map(L=>L.replace(/%../g,F=>F.toLowerCase())),g=y.replace(/[&<>"']/g,L=>h[L]??"");return[...S,
...T,g,...f,...d,encodeURI(y)]}const h={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function p(c){try{return decodeURIComponent(c)}catch{return c}}function M(c){return`%${c.charCodeAt(
0).toString(16).toUpperCase()}`}function x(c){return`\\u${c.charCodeAt(0).toString(16).padStart(4,"0")}`}function j(c,a,y){const S=c.slice(Math.max(0,a-2),a);return!/[\p{L}\p{N}]$/u.test(S)&&!/^[\p{L}\p{N}]/u.
test(c.slice(y,y+2))}}),819:((ne,ae,e)=>{e.d(ae,{Yz:()=>mt,z3:()=>gt,V4:()=>ht,pq:()=>_t,lm:()=>vt,C1:()=>Et,uH:()=>pt,Pq:()=>wt,z:()=>t,$e:()=>bt});var l=e(857);function I(V){return V==null?"":typeof V==
"string"||V instanceof String?V:JSON.stringify(V)}function W(V){return Object.keys(V).length?{title:V.title,file:V.file,line:V.startLine,endLine:V.endLine,col:V.startColumn,endColumn:V.endColumn}:{}}function K(V,P,H){
const oe=new A(V,P,H);process.stdout.write(oe.toString()+l.EOL)}function G(V,P=""){K(V,{},P)}const b="::";class A{constructor(P,H,oe){P||(P="missing.command"),this.command=P,this.properties=H,this.message=
oe}toString(){let P=b+this.command;if(this.properties&&Object.keys(this.properties).length>0){P+=" ";let H=!0;for(const oe in this.properties)if(this.properties.hasOwnProperty(oe)){const ue=this.properties[oe];
ue&&(H?H=!1:P+=",",P+=`${oe}=${D(ue)}`)}}return P+=`${b}${N(this.message)}`,P}}function N(V){return I(V).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function D(V){return I(V).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var v=e(6982),m=e(9896);function u(V,P){const H=process.env[`GITHUB_${V}`];if(!H)throw new Error(`Unable t\
o find environment variable for file command ${V}`);if(!m.existsSync(H))throw new Error(`Missing file at path: ${H}`);m.appendFileSync(H,`${I(P)}${l.EOL}`,{encoding:"utf8"})}function s(V,P){const H=`g\
hadelimiter_${v.randomUUID()}`,oe=I(P);if(V.includes(H))throw new Error(`Unexpected input: name should not contain the delimiter "${H}"`);if(oe.includes(H))throw new Error(`Unexpected input: value sho\
uld not contain the delimiter "${H}"`);return`${V}<<${H}${l.EOL}${oe}${l.EOL}${H}`}var h=e(6928),p=e(6671),M=e(2145),x=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(
we)})}return new(H||(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(
ze,Qe)}Be((oe=oe.apply(V,P||[])).next())})};class j{static createHttpClient(P=!0,H=10){const oe={allowRetries:P,maxRetries:H};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(j.
getRequestToken())],oe)}static getRequestToken(){const P=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return P}static getIDTokenUrl(){
const P=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!P)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return P}static getCall(P){return x(this,void 0,void 0,function*(){var H;
const we=(H=(yield j.createHttpClient().getJson(P).catch(_e=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${_e.statusCode}
 
        Error Message: ${_e.message}`)})).result)===null||H===void 0?void 0:H.value;if(!we)throw new Error("Response json body do not have ID Token field");return we})}static getIDToken(P){return x(this,
void 0,void 0,function*(){try{let H=j.getIDTokenUrl();if(P){const ue=encodeURIComponent(P);H=`${H}&audience=${ue}`}debug(`ID token url is ${H}`);const oe=yield j.getCall(H);return setSecret(oe),oe}catch(H){
throw new Error(`Error message: ${H.message}`)}})}}var c=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function ze(i){
try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(ze,Qe)}Be((oe=oe.apply(V,P||[])).next())})};const{access:a,appendFile:y,
writeFile:S}=m.promises,$="GITHUB_STEP_SUMMARY",T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class n{constructor(){this._buffer=""}filePath(){
return c(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const P=process.env[$];if(!P)throw new Error(`Unable to find environment variable for $${$}. Check if your runtime envir\
onment supports job summaries.`);try{yield a(P,m.constants.R_OK|m.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${P}'. Check if the file has correct read/write permissions.`)}
return this._filePath=P,this._filePath})}wrap(P,H,oe={}){const ue=Object.entries(oe).map(([we,_e])=>` ${we}="${_e}"`).join("");return H?`<${P}${ue}>${H}</${P}>`:`<${P}${ue}>`}write(P){return c(this,void 0,
void 0,function*(){const H=!!P?.overwrite,oe=yield this.filePath();return yield(H?S:y)(oe,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return c(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(P,H=!1){return this._buffer+=P,H?this.
addEOL():this}addEOL(){return this.addRaw(l.EOL)}addCodeBlock(P,H){const oe=Object.assign({},H&&{lang:H}),ue=this.wrap("pre",this.wrap("code",P),oe);return this.addRaw(ue).addEOL()}addList(P,H=!1){const oe=H?
"ol":"ul",ue=P.map(_e=>this.wrap("li",_e)).join(""),we=this.wrap(oe,ue);return this.addRaw(we).addEOL()}addTable(P){const H=P.map(ue=>{const we=ue.map(_e=>{if(typeof _e=="string")return this.wrap("td",
_e);const{header:ze,data:Qe,colspan:Be,rowspan:i}=_e,_=ze?"th":"td",J=Object.assign(Object.assign({},Be&&{colspan:Be}),i&&{rowspan:i});return this.wrap(_,Qe,J)}).join("");return this.wrap("tr",we)}).join(
""),oe=this.wrap("table",H);return this.addRaw(oe).addEOL()}addDetails(P,H){const oe=this.wrap("details",this.wrap("summary",P)+H);return this.addRaw(oe).addEOL()}addImage(P,H,oe){const{width:ue,height:we}=oe||
{},_e=Object.assign(Object.assign({},ue&&{width:ue}),we&&{height:we}),ze=this.wrap("img",null,Object.assign({src:P,alt:H},_e));return this.addRaw(ze).addEOL()}addHeading(P,H){const oe=`h${H}`,ue=["h1",
"h2","h3","h4","h5","h6"].includes(oe)?oe:"h1",we=this.wrap(ue,P);return this.addRaw(we).addEOL()}addSeparator(){const P=this.wrap("hr",null);return this.addRaw(P).addEOL()}addBreak(){const P=this.wrap(
"br",null);return this.addRaw(P).addEOL()}addQuote(P,H){const oe=Object.assign({},H&&{cite:H}),ue=this.wrap("blockquote",P,oe);return this.addRaw(ue).addEOL()}addLink(P,H){const oe=this.wrap("a",P,{href:H});
return this.addRaw(oe).addEOL()}}const o=new n,r=null,t=o;function f(V){return V.replace(/[\\]/g,"/")}function d(V){return V.replace(/[/]/g,"\\")}function g(V){return V.replace(/[/\\]/g,path.sep)}const L=Ye(
import.meta.url)("string_decoder");var F=e(4434);const q=Ye(import.meta.url)("child_process");var re=e(2613),pe=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}
return new(H||(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(ze,Qe)}
Be((oe=oe.apply(V,P||[])).next())})};const{chmod:se,copyFile:w,lstat:E,mkdir:C,open:k,readdir:X,rename:Z,rm:U,rmdir:z,stat:O,symlink:B,unlink:R}=m.promises,Y=process.platform==="win32";function te(V){
return pe(this,void 0,void 0,function*(){const P=yield fs.promises.readlink(V);return Y&&!P.endsWith("\\")?`${P}\\`:P})}const Q=268435456,ie=m.constants.O_RDONLY;function ge(V){return pe(this,void 0,void 0,
function*(){try{yield O(V)}catch(P){if(P.code==="ENOENT")return!1;throw P}return!0})}function Ee(V){return pe(this,arguments,void 0,function*(P,H=!1){return(H?yield O(P):yield E(P)).isDirectory()})}function Te(V){
if(V=Ne(V),!V)throw new Error('isRooted() parameter "p" cannot be empty');return Y?V.startsWith("\\")||/^[A-Z]:/i.test(V):V.startsWith("/")}function De(V,P){return pe(this,void 0,void 0,function*(){let H;
try{H=yield O(V)}catch(ue){ue.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${V}': ${ue}`)}if(H&&H.isFile()){if(Y){const ue=h.extname(V).toUpperCase();
if(P.some(we=>we.toUpperCase()===ue))return V}else if(je(H))return V}const oe=V;for(const ue of P){V=oe+ue,H=void 0;try{H=yield O(V)}catch(we){we.code!=="ENOENT"&&console.log(`Unexpected error attempt\
ing to determine if executable file exists '${V}': ${we}`)}if(H&&H.isFile()){if(Y){try{const we=h.dirname(V),_e=h.basename(V).toUpperCase();for(const ze of yield X(we))if(_e===ze.toUpperCase()){V=h.join(
we,ze);break}}catch(we){console.log(`Unexpected error attempting to determine the actual case of the file '${V}': ${we}`)}return V}else if(je(H))return V}}return""})}function Ne(V){return V=V||"",Y?(V=
V.replace(/\//g,"\\"),V.replace(/\\\\+/g,"\\")):V.replace(/\/\/+/g,"/")}function je(V){return(V.mode&1)>0||(V.mode&8)>0&&process.getgid!==void 0&&V.gid===process.getgid()||(V.mode&64)>0&&process.getuid!==
void 0&&V.uid===process.getuid()}function Ie(){var V;return(V=process.env.COMSPEC)!==null&&V!==void 0?V:"cmd.exe"}var Ce=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){
_e(we)})}return new(H||(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(
ze,Qe)}Be((oe=oe.apply(V,P||[])).next())})};function me(V,P){return Ce(this,arguments,void 0,function*(H,oe,ue={}){const{force:we,recursive:_e,copySourceDirectory:ze}=xe(ue),Qe=(yield ioUtil.exists(oe))?
yield ioUtil.stat(oe):null;if(Qe&&Qe.isFile()&&!we)return;const Be=Qe&&Qe.isDirectory()&&ze?path.join(oe,path.basename(H)):oe;if(!(yield ioUtil.exists(H)))throw new Error(`no such file or directory: ${H}`);
if((yield ioUtil.stat(H)).isDirectory())if(_e)yield he(H,Be,0,we);else throw new Error(`Failed to copy. ${H} is a directory, but tried to copy without recursive flag.`);else{if(path.relative(H,Be)==="")
throw new Error(`'${Be}' and '${H}' are the same file`);yield be(H,Be,we)}})}function Me(V,P){return Ce(this,arguments,void 0,function*(H,oe,ue={}){if(yield ioUtil.exists(oe)){let we=!0;if((yield ioUtil.
isDirectory(oe))&&(oe=path.join(oe,path.basename(H)),we=yield ioUtil.exists(oe)),we)if(ue.force==null||ue.force)yield Le(oe);else throw new Error("Destination already exists")}yield Ke(path.dirname(oe)),
yield ioUtil.rename(H,oe)})}function Le(V){return Ce(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(V))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Win\
dows');try{yield ioUtil.rm(V,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(P){throw new Error(`File was unable to be removed ${P}`)}})}function Ke(V){return Ce(this,void 0,void 0,function*(){
ok(V,"a path argument must be provided"),yield ioUtil.mkdir(V,{recursive:!0})})}function Ge(V,P){return Ce(this,void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");if(P){const oe=yield Ge(
V,!1);if(!oe)throw Y?new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable\
. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${V}. Please verify either the file path exists or the file can be found within a di\
rectory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return oe}const H=yield ce(V);return H&&H.length>0?H[0]:""})}function ce(V){return Ce(this,
void 0,void 0,function*(){if(!V)throw new Error("parameter 'tool' is required");const P=[];if(Y&&process.env.PATHEXT)for(const ue of process.env.PATHEXT.split(h.delimiter))ue&&P.push(ue);if(Te(V)){const ue=yield De(
V,P);return ue?[ue]:[]}if(V.includes(h.sep))return[];const H=[];if(process.env.PATH)for(const ue of process.env.PATH.split(h.delimiter))ue&&H.push(ue);const oe=[];for(const ue of H){const we=yield De(
h.join(ue,V),P);we&&oe.push(we)}return oe})}function xe(V){const P=V.force==null?!0:V.force,H=!!V.recursive,oe=V.copySourceDirectory==null?!0:!!V.copySourceDirectory;return{force:P,recursive:H,copySourceDirectory:oe}}
function he(V,P,H,oe){return Ce(this,void 0,void 0,function*(){if(H>=255)return;H++,yield Ke(P);const ue=yield ioUtil.readdir(V);for(const we of ue){const _e=`${V}/${we}`,ze=`${P}/${we}`;(yield ioUtil.
lstat(_e)).isDirectory()?yield he(_e,ze,H,oe):yield be(_e,ze,oe)}yield ioUtil.chmod(P,(yield ioUtil.stat(V)).mode)})}function be(V,P,H){return Ce(this,void 0,void 0,function*(){if((yield ioUtil.lstat(
V)).isSymbolicLink()){try{yield ioUtil.lstat(P),yield ioUtil.unlink(P)}catch(ue){ue.code==="EPERM"&&(yield ioUtil.chmod(P,"0666"),yield ioUtil.unlink(P))}const oe=yield ioUtil.readlink(V);yield ioUtil.
symlink(oe,P,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(P))||H)&&(yield ioUtil.copyFile(V,P))})}const Ae=Ye(import.meta.url)("timers");var Pe=function(V,P,H,oe){function ue(we){return we instanceof
H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(
i.value):ue(i.value).then(ze,Qe)}Be((oe=oe.apply(V,P||[])).next())})};const $e=process.platform==="win32";class Ue extends F.EventEmitter{constructor(P,H,oe){if(super(),!P)throw new Error("Parameter '\
toolPath' cannot be null or empty.");this.toolPath=P,this.args=H||[],this.options=oe||{}}_debug(P){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(P)}_getCommandString(P,H){
const oe=this._getSpawnFileName(),ue=this._getSpawnArgs(P);let we=H?"":"[command]";if($e)if(this._isCmdFile()){we+=oe;for(const _e of ue)we+=` ${_e}`}else if(P.windowsVerbatimArguments){we+=`"${oe}"`;
for(const _e of ue)we+=` ${_e}`}else{we+=this._windowsQuoteCmdArg(oe);for(const _e of ue)we+=` ${this._windowsQuoteCmdArg(_e)}`}else{we+=oe;for(const _e of ue)we+=` ${_e}`}return we}_processLineBuffer(P,H,oe){
try{let ue=H+P.toString(),we=ue.indexOf(l.EOL);for(;we>-1;){const _e=ue.substring(0,we);oe(_e),ue=ue.substring(we+l.EOL.length),we=ue.indexOf(l.EOL)}return ue}catch(ue){return this._debug(`error proce\
ssing line. Failed with error ${ue}`),""}}_getSpawnFileName(){return $e&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(P){if($e&&this._isCmdFile()){let H=`/D /S /C "${this.
_windowsQuoteCmdArg(this.toolPath)}`;for(const oe of this.args)H+=" ",H+=P.windowsVerbatimArguments?oe:this._windowsQuoteCmdArg(oe);return H+='"',[H]}return this.args}_endsWith(P,H){return P.endsWith(
H)}_isCmdFile(){const P=this.toolPath.toUpperCase();return this._endsWith(P,".CMD")||this._endsWith(P,".BAT")}_windowsQuoteCmdArg(P){if(!this._isCmdFile())return this._uvQuoteCmdArg(P);if(!P)return'""';
const H=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let oe=!1;for(const _e of P)if(H.some(ze=>ze===_e)){oe=!0;break}if(!oe)return P;let ue='"',we=!0;for(let _e=P.
length;_e>0;_e--)ue+=P[_e-1],we&&P[_e-1]==="\\"?ue+="\\":P[_e-1]==='"'?(we=!0,ue+='"'):we=!1;return ue+='"',ue.split("").reverse().join("")}_uvQuoteCmdArg(P){if(!P)return'""';if(!P.includes(" ")&&!P.includes(
"	")&&!P.includes('"'))return P;if(!P.includes('"')&&!P.includes("\\"))return`"${P}"`;let H='"',oe=!0;for(let ue=P.length;ue>0;ue--)H+=P[ue-1],oe&&P[ue-1]==="\\"?H+="\\":P[ue-1]==='"'?(oe=!0,H+="\\"):
oe=!1;return H+='"',H.split("").reverse().join("")}_cloneExecOptions(P){P=P||{};const H={cwd:P.cwd||process.cwd(),env:P.env||process.env,silent:P.silent||!1,windowsVerbatimArguments:P.windowsVerbatimArguments||
!1,failOnStdErr:P.failOnStdErr||!1,ignoreReturnCode:P.ignoreReturnCode||!1,delay:P.delay||1e4};return H.outStream=P.outStream||process.stdout,H.errStream=P.errStream||process.stderr,H}_getSpawnOptions(P,H){
P=P||{};const oe={};return oe.cwd=P.cwd,oe.env=P.env,oe.windowsVerbatimArguments=P.windowsVerbatimArguments||this._isCmdFile(),P.windowsVerbatimArguments&&(oe.argv0=`"${H}"`),oe}exec(){return Pe(this,
void 0,void 0,function*(){return!Te(this.toolPath)&&(this.toolPath.includes("/")||$e&&this.toolPath.includes("\\"))&&(this.toolPath=h.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield Ge(this.toolPath,!0),new Promise((P,H)=>Pe(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Be of this.args)this._debug(
`   ${Be}`);const oe=this._cloneExecOptions(this.options);!oe.silent&&oe.outStream&&oe.outStream.write(this._getCommandString(oe)+l.EOL);const ue=new Re(oe,this.toolPath);if(ue.on("debug",Be=>{this._debug(
Be)}),this.options.cwd&&!(yield ge(this.options.cwd)))return H(new Error(`The cwd: ${this.options.cwd} does not exist!`));const we=this._getSpawnFileName(),_e=q.spawn(we,this._getSpawnArgs(oe),this._getSpawnOptions(
this.options,we));let ze="";_e.stdout&&_e.stdout.on("data",Be=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(Be),!oe.silent&&oe.outStream&&oe.outStream.write(Be),
ze=this._processLineBuffer(Be,ze,i=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(i)})});let Qe="";if(_e.stderr&&_e.stderr.on("data",Be=>{ue.processStderr=!0,
this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(Be),!oe.silent&&oe.errStream&&oe.outStream&&(oe.failOnStdErr?oe.errStream:oe.outStream).write(Be),Qe=this._processLineBuffer(
Be,Qe,i=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(i)})}),_e.on("error",Be=>{ue.processError=Be.message,ue.processExited=!0,ue.processClosed=!0,ue.CheckComplete()}),
_e.on("exit",Be=>{ue.processExitCode=Be,ue.processExited=!0,this._debug(`Exit code ${Be} received from tool '${this.toolPath}'`),ue.CheckComplete()}),_e.on("close",Be=>{ue.processExitCode=Be,ue.processExited=
!0,ue.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),ue.CheckComplete()}),ue.on("done",(Be,i)=>{ze.length>0&&this.emit("stdline",ze),Qe.length>0&&this.emit("errl\
ine",Qe),_e.removeAllListeners(),Be?H(Be):P(i)}),this.options.input){if(!_e.stdin)throw new Error("child process missing stdin");_e.stdin.end(this.options.input)}}))})}}function ve(V){const P=[];let H=!1,
oe=!1,ue="";function we(_e){oe&&_e!=='"'&&(ue+="\\"),ue+=_e,oe=!1}for(let _e=0;_e<V.length;_e++){const ze=V.charAt(_e);if(ze==='"'){oe?we(ze):H=!H;continue}if(ze==="\\"&&oe){we(ze);continue}if(ze==="\\"&&
H){oe=!0;continue}if(ze===" "&&!H){ue.length>0&&(P.push(ue),ue="");continue}we(ze)}return ue.length>0&&P.push(ue.trim()),P}class Re extends F.EventEmitter{constructor(P,H){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!H)throw new Error("toolPath must not be empty");this.options=P,
this.toolPath=H,P.delay&&(this.delay=P.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,Ae.setTimeout)(Re.HandleTimeout,this.delay,this)))}_debug(P){
this.emit("debug",P)}_setResult(){let P;this.processExited&&(this.processError?P=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process \
failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?P=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.
processStderr&&this.options.failOnStdErr&&(P=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),
this.timeout=null),this.done=!0,this.emit("done",P,this.processExitCode)}static HandleTimeout(P){if(!P.done){if(!P.processClosed&&P.processExited){const H=`The STDIO streams did not close within ${P.delay/
1e3} seconds of the exit event from process '${P.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;P._debug(H)}P._setResult()}}}var ke=function(V,P,H,oe){
function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){
_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(ze,Qe)}Be((oe=oe.apply(V,P||[])).next())})};function Fe(V,P,H){return ke(this,void 0,void 0,function*(){const oe=tr.argStringToArray(V);if(oe.
length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const ue=oe[0];return P=oe.slice(1).concat(P||[]),new tr.ToolRunner(ue,P,H).exec()})}function Xe(V,P,H){return ke(this,void 0,
void 0,function*(){var oe,ue;let we="",_e="";const ze=new StringDecoder("utf8"),Qe=new StringDecoder("utf8"),Be=(oe=H?.listeners)===null||oe===void 0?void 0:oe.stdout,i=(ue=H?.listeners)===null||ue===
void 0?void 0:ue.stderr,_=le=>{_e+=Qe.write(le),i&&i(le)},J=le=>{we+=ze.write(le),Be&&Be(le)},ee=Object.assign(Object.assign({},H?.listeners),{stdout:J,stderr:_}),fe=yield Fe(V,P,Object.assign(Object.
assign({},H),{listeners:ee}));return we+=ze.end(),_e+=Qe.end(),{exitCode:fe,stdout:we,stderr:_e}})}var Ze=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||
(H=Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(ze,Qe)}Be((oe=oe.apply(
V,P||[])).next())})};const et=()=>Ze(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:!0}),{stdout:P}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:P.trim(),version:V.trim()}}),rt=()=>Ze(
void 0,void 0,void 0,function*(){var V,P,H,oe;const{stdout:ue}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),we=(P=(V=ue.match(/ProductVersion:\s*(.+)/))===null||V===void 0?void 0:V[1])!==null&&
P!==void 0?P:"";return{name:(oe=(H=ue.match(/ProductName:\s*(.+)/))===null||H===void 0?void 0:H[1])!==null&&oe!==void 0?oe:"",version:we}}),tt=()=>Ze(void 0,void 0,void 0,function*(){const{stdout:V}=yield exec.
getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[P,H]=V.trim().split(`
`);return{name:P,version:H}}),st=l.platform(),it=l.arch(),at=st==="win32",ct=st==="darwin",ut=st==="linux";function yt(){return Ze(this,void 0,void 0,function*(){return Object.assign(Object.assign({},
yield at?et():ct?rt():tt()),{platform:st,arch:it,isWindows:at,isMacOS:ct,isLinux:ut})})}var lt=function(V,P,H,oe){function ue(we){return we instanceof H?we:new H(function(_e){_e(we)})}return new(H||(H=
Promise))(function(we,_e){function ze(i){try{Be(oe.next(i))}catch(_){_e(_)}}function Qe(i){try{Be(oe.throw(i))}catch(_){_e(_)}}function Be(i){i.done?we(i.value):ue(i.value).then(ze,Qe)}Be((oe=oe.apply(
V,P||[])).next())})},dt;(function(V){V[V.Success=0]="Success",V[V.Failure=1]="Failure"})(dt||(dt={}));function $t(V,P){const H=toCommandValue(P);if(process.env[V]=H,process.env.GITHUB_ENV||"")return issueFileCommand(
"ENV",prepareKeyValueMessage(V,P));issueCommand("set-env",{name:V},H)}function wt(V){K("add-mask",{},V)}function Mt(V){process.env.GITHUB_PATH||""?issueFileCommand("PATH",V):issueCommand("add-path",{},
V),process.env.PATH=`${V}${path.delimiter}${process.env.PATH}`}function ht(V,P){const H=process.env[`INPUT_${V.replace(/ /g,"_").toUpperCase()}`]||"";if(P&&P.required&&!H)throw new Error(`Input requir\
ed and not supplied: ${V}`);return P&&P.trimWhitespace===!1?H:H.trim()}function At(V,P){const H=ht(V,P).split(`
`).filter(oe=>oe!=="");return P&&P.trimWhitespace===!1?H:H.map(oe=>oe.trim())}function It(V,P){const H=["true","True","TRUE"],oe=["false","False","FALSE"],ue=ht(V,P);if(H.includes(ue))return!0;if(oe.includes(
ue))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${V}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function pt(V,P){if(process.env.GITHUB_OUTPUT||"")return u("OUTPUT",s(V,P));process.stdout.write(l.EOL),K("set-output",{name:V},
I(P))}function Tt(V){issue("echo",V?"on":"off")}function Et(V){process.exitCode=dt.Failure,gt(V)}function Rt(){return process.env.RUNNER_DEBUG==="1"}function mt(V){K("debug",{},V)}function gt(V,P={}){
K("error",W(P),V instanceof Error?V.toString():V)}function bt(V,P={}){K("warning",W(P),V instanceof Error?V.toString():V)}function vt(V,P={}){K("notice",W(P),V instanceof Error?V.toString():V)}function _t(V){
process.stdout.write(V+l.EOL)}function xt(V){issue("group",V)}function Ot(){issue("endgroup")}function kt(V,P){return lt(this,void 0,void 0,function*(){xt(V);let H;try{H=yield P()}finally{Ot()}return H})}
function Pt(V,P){if(process.env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(V,P));issueCommand("save-state",{name:V},toCommandValue(P))}function Dt(V){return process.env[`S\
TATE_${V}`]||""}function Ct(V){return lt(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(V)})}}),2145:((ne,ae,e)=>{e.d(ae,{tZ:()=>W});var l=function(G,b,A,N){function D(v){return v instanceof
A?v:new A(function(m){m(v)})}return new(A||(A=Promise))(function(v,m){function u(p){try{h(N.next(p))}catch(M){m(M)}}function s(p){try{h(N.throw(p))}catch(M){m(M)}}function h(p){p.done?v(p.value):D(p.value).
then(u,s)}h((N=N.apply(G,b||[])).next())})};class I{constructor(b,A){this.username=b,this.password=A}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`\
Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not imp\
lemented")})}}class W{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class K{constructor(b){this.token=b}prepareRequest(b){if(!b.headers)throw Error("The request has no headers");b.headers.Authorization=
`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return l(this,void 0,void 0,function*(){throw new Error("not implemented")})}}}),
6671:((ne,ae,e)=>{e.d(ae,{Qq:()=>$,Hv:()=>m});var l=e(8611),I=e.t(l,2),W=e(5692),K=e.t(W,2),G=e(9783),b=e(770),A=n=>{var o={};return e.d(o,n),o},N=n=>(()=>n);const D=A({ProxyAgent:()=>Ht.ProxyAgent});
var v=function(n,o,r,t){function f(d){return d instanceof r?d:new r(function(g){g(d)})}return new(r||(r=Promise))(function(d,g){function L(re){try{q(t.next(re))}catch(pe){g(pe)}}function F(re){try{q(t.
throw(re))}catch(pe){g(pe)}}function q(re){re.done?d(re.value):f(re.value).then(L,F)}q((t=t.apply(n,o||[])).next())})},m;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",n[n.MovedPermanently=
301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=
307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]=
"Forbidden",n[n.NotFound=404]="NotFound",n[n.MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerError",n[n.NotImplemented=501]="NotImplem\
ented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="GatewayTimeout"})(m||(m={}));var u;(function(n){n.Accept="accept",n.ContentType="conte\
nt-type"})(u||(u={}));var s;(function(n){n.ApplicationJson="application/json"})(s||(s={}));function h(n){const o=pm.getProxyUrl(new URL(n));return o?o.href:""}const p=[m.MovedPermanently,m.ResourceMoved,
m.SeeOther,m.TemporaryRedirect,m.PermanentRedirect],M=[m.BadGateway,m.ServiceUnavailable,m.GatewayTimeout],x=["OPTIONS","GET","DELETE","HEAD"],j=10,c=5;class a extends Error{constructor(o,r){super(o),
this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(this,a.prototype)}}class y{constructor(o){this.message=o}readBody(){return v(this,void 0,void 0,function*(){return new Promise(o=>v(
this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",t=>{r=Buffer.concat([r,t])}),this.message.on("end",()=>{o(r.toString())})}))})}readBodyBuffer(){return v(this,void 0,void 0,
function*(){return new Promise(o=>v(this,void 0,void 0,function*(){const r=[];this.message.on("data",t=>{r.push(t)}),this.message.on("end",()=>{o(Buffer.concat(r))})}))})}}function S(n){return new URL(
n).protocol==="https:"}class ${constructor(o,r,t){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(o),this.handlers=r||[],this.requestOptions=t,t&&(t.ignoreSslError!=null&&(this._ignoreSslError=t.ignoreSslError),this._socketTimeout=
t.socketTimeout,t.allowRedirects!=null&&(this._allowRedirects=t.allowRedirects),t.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=t.allowRedirectDowngrade),t.maxRedirects!=null&&(this._maxRedirects=
Math.max(t.maxRedirects,0)),t.keepAlive!=null&&(this._keepAlive=t.keepAlive),t.allowRetries!=null&&(this._allowRetries=t.allowRetries),t.maxRetries!=null&&(this._maxRetries=t.maxRetries))}options(o,r){
return v(this,void 0,void 0,function*(){return this.request("OPTIONS",o,null,r||{})})}get(o,r){return v(this,void 0,void 0,function*(){return this.request("GET",o,null,r||{})})}del(o,r){return v(this,
void 0,void 0,function*(){return this.request("DELETE",o,null,r||{})})}post(o,r,t){return v(this,void 0,void 0,function*(){return this.request("POST",o,r,t||{})})}patch(o,r,t){return v(this,void 0,void 0,
function*(){return this.request("PATCH",o,r,t||{})})}put(o,r,t){return v(this,void 0,void 0,function*(){return this.request("PUT",o,r,t||{})})}head(o,r){return v(this,void 0,void 0,function*(){return this.
request("HEAD",o,null,r||{})})}sendStream(o,r,t,f){return v(this,void 0,void 0,function*(){return this.request(o,r,t,f)})}getJson(o){return v(this,arguments,void 0,function*(r,t={}){t[u.Accept]=this._getExistingOrDefaultHeader(
t,u.Accept,s.ApplicationJson);const f=yield this.get(r,t);return this._processResponse(f,this.requestOptions)})}postJson(o,r){return v(this,arguments,void 0,function*(t,f,d={}){const g=JSON.stringify(
f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,s.ApplicationJson),d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,s.ApplicationJson);const L=yield this.post(t,g,d);return this.
_processResponse(L,this.requestOptions)})}putJson(o,r){return v(this,arguments,void 0,function*(t,f,d={}){const g=JSON.stringify(f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,s.ApplicationJson),
d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,s.ApplicationJson);const L=yield this.put(t,g,d);return this._processResponse(L,this.requestOptions)})}patchJson(o,r){return v(this,arguments,
void 0,function*(t,f,d={}){const g=JSON.stringify(f,null,2);d[u.Accept]=this._getExistingOrDefaultHeader(d,u.Accept,s.ApplicationJson),d[u.ContentType]=this._getExistingOrDefaultContentTypeHeader(d,s.
ApplicationJson);const L=yield this.patch(t,g,d);return this._processResponse(L,this.requestOptions)})}request(o,r,t,f){return v(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Clien\
t has already been disposed.");const d=new URL(r);let g=this._prepareRequest(o,d,f);const L=this._allowRetries&&x.includes(o)?this._maxRetries+1:1;let F=0,q;do{if(q=yield this.requestRaw(g,t),q&&q.message&&
q.message.statusCode===m.Unauthorized){let pe;for(const se of this.handlers)if(se.canHandleAuthentication(q)){pe=se;break}return pe?pe.handleAuthentication(this,g,t):q}let re=this._maxRedirects;for(;q.
message.statusCode&&p.includes(q.message.statusCode)&&this._allowRedirects&&re>0;){const pe=q.message.headers.location;if(!pe)break;const se=new URL(pe);if(d.protocol==="https:"&&d.protocol!==se.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngr\
ade option to true.");if(yield q.readBody(),se.hostname!==d.hostname)for(const w in f)w.toLowerCase()==="authorization"&&delete f[w];g=this._prepareRequest(o,se,f),q=yield this.requestRaw(g,t),re--}if(!q.
message.statusCode||!M.includes(q.message.statusCode))return q;F+=1,F<L&&(yield q.readBody(),yield this._performExponentialBackoff(F))}while(F<L);return q})}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(o,r){return v(this,void 0,void 0,function*(){return new Promise((t,f)=>{function d(g,L){g?f(g):L?t(L):f(new Error("Unknown error"))}this.requestRawWithCallback(o,r,d)})})}requestRawWithCallback(o,r,t){
typeof r=="string"&&(o.options.headers||(o.options.headers={}),o.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8"));let f=!1;function d(F,q){f||(f=!0,t(F,q))}const g=o.httpModule.request(o.
options,F=>{const q=new y(F);d(void 0,q)});let L;g.on("socket",F=>{L=F}),g.setTimeout(this._socketTimeout||3*6e4,()=>{L&&L.end(),d(new Error(`Request timeout: ${o.options.path}`))}),g.on("error",function(F){
d(F)}),r&&typeof r=="string"&&g.write(r,"utf8"),r&&typeof r!="string"?(r.on("close",function(){g.end()}),r.pipe(g)):g.end()}getAgent(o){const r=new URL(o);return this._getAgent(r)}getAgentDispatcher(o){
const r=new URL(o),t=G.s(r);if(t&&t.hostname)return this._getProxyAgentDispatcher(r,t)}_prepareRequest(o,r,t){const f={};f.parsedUrl=r;const d=f.parsedUrl.protocol==="https:";f.httpModule=d?K:I;const g=d?
443:80;if(f.options={},f.options.host=f.parsedUrl.hostname,f.options.port=f.parsedUrl.port?parseInt(f.parsedUrl.port):g,f.options.path=(f.parsedUrl.pathname||"")+(f.parsedUrl.search||""),f.options.method=
o,f.options.headers=this._mergeHeaders(t),this.userAgent!=null&&(f.options.headers["user-agent"]=this.userAgent),f.options.agent=this._getAgent(f.parsedUrl),this.handlers)for(const L of this.handlers)
L.prepareRequest(f.options);return f}_mergeHeaders(o){return this.requestOptions&&this.requestOptions.headers?Object.assign({},T(this.requestOptions.headers),T(o||{})):T(o||{})}_getExistingOrDefaultHeader(o,r,t){
let f;if(this.requestOptions&&this.requestOptions.headers){const g=T(this.requestOptions.headers)[r];g&&(f=typeof g=="number"?g.toString():g)}const d=o[r];return d!==void 0?typeof d=="number"?d.toString():
d:f!==void 0?f:t}_getExistingOrDefaultContentTypeHeader(o,r){let t;if(this.requestOptions&&this.requestOptions.headers){const d=T(this.requestOptions.headers)[u.ContentType];d&&(typeof d=="number"?t=String(
d):Array.isArray(d)?t=d.join(", "):t=d)}const f=o[u.ContentType];return f!==void 0?typeof f=="number"?String(f):Array.isArray(f)?f.join(", "):f:t!==void 0?t:r}_getAgent(o){let r;const t=G.s(o),f=t&&t.
hostname;if(this._keepAlive&&f&&(r=this._proxyAgent),f||(r=this._agent),r)return r;const d=o.protocol==="https:";let g=100;if(this.requestOptions&&(g=this.requestOptions.maxSockets||l.globalAgent.maxSockets),
t&&t.hostname){const L={maxSockets:g,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(t.username||t.password)&&{proxyAuth:`${t.username}:${t.password}`}),{host:t.hostname,port:t.port})};
let F;const q=t.protocol==="https:";d?F=q?b.httpsOverHttps:b.httpsOverHttp:F=q?b.httpOverHttps:b.httpOverHttp,r=F(L),this._proxyAgent=r}if(!r){const L={keepAlive:this._keepAlive,maxSockets:g};r=d?new W.
Agent(L):new l.Agent(L),this._agent=r}return d&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(o,r){let t;if(this._keepAlive&&(t=this.
_proxyAgentDispatcher),t)return t;const f=o.protocol==="https:";return t=new D.ProxyAgent(Object.assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(
`${r.username}:${r.password}`).toString("base64")}`})),this._proxyAgentDispatcher=t,f&&this._ignoreSslError&&(t.options=Object.assign(t.options.requestTls||{},{rejectUnauthorized:!1})),t}_getUserAgentWithOrchestrationId(o){
const r=o||"actions/http-client",t=process.env.ACTIONS_ORCHESTRATION_ID;if(t){const f=t.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${f}`}return r}_performExponentialBackoff(o){
return v(this,void 0,void 0,function*(){o=Math.min(j,o);const r=c*Math.pow(2,o);return new Promise(t=>setTimeout(()=>t(),r))})}_processResponse(o,r){return v(this,void 0,void 0,function*(){return new Promise(
(t,f)=>v(this,void 0,void 0,function*(){const d=o.message.statusCode||0,g={statusCode:d,result:null,headers:{}};d===m.NotFound&&t(g);function L(re,pe){if(typeof pe=="string"){const se=new Date(pe);if(!isNaN(
se.valueOf()))return se}return pe}let F,q;try{q=yield o.readBody(),q&&q.length>0&&(r&&r.deserializeDates?F=JSON.parse(q,L):F=JSON.parse(q),g.result=F),g.headers=o.message.headers}catch{}if(d>299){let re;
F&&F.message?re=F.message:q&&q.length>0?re=q:re=`Failed request: (${d})`;const pe=new a(re,d);pe.result=g.result,f(pe)}else t(g)}))})}}const T=n=>Object.keys(n).reduce((o,r)=>(o[r.toLowerCase()]=n[r],
o),{})}),9783:((ne,ae,e)=>{e.d(ae,{H:()=>I,s:()=>l});function l(G){const b=G.protocol==="https:";if(I(G))return;const A=b?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.
env.HTTP_PROXY;if(A)try{return new K(A)}catch{if(!A.startsWith("http://")&&!A.startsWith("https://"))return new K(`http://${A}`)}else return}function I(G){if(!G.hostname)return!1;const b=G.hostname;if(W(
b))return!0;const A=process.env.no_proxy||process.env.NO_PROXY||"";if(!A)return!1;let N;G.port?N=Number(G.port):G.protocol==="http:"?N=80:G.protocol==="https:"&&(N=443);const D=[G.hostname.toUpperCase()];
typeof N=="number"&&D.push(`${D[0]}:${N}`);for(const v of A.split(",").map(m=>m.trim().toUpperCase()).filter(m=>m))if(v==="*"||D.some(m=>m===v||m.endsWith(`.${v}`)||v.startsWith(".")&&m.endsWith(`${v}`)))
return!0;return!1}function W(G){const b=G.toLowerCase();return b==="localhost"||b.startsWith("127.")||b.startsWith("[::1]")||b.startsWith("[0:0:0:0:0:0:0:1]")}class K extends URL{constructor(b,A){super(
b,A),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}),
8965:((ne,ae,e)=>{e.d(ae,{E:()=>K});class l{diff(b,A,N={}){let D;typeof N=="function"?(D=N,N={}):"callback"in N&&(D=N.callback);const v=this.castInput(b,N),m=this.castInput(A,N),u=this.removeEmpty(this.
tokenize(v,N)),s=this.removeEmpty(this.tokenize(m,N));return this.diffWithOptionsObj(u,s,N,D)}diffWithOptionsObj(b,A,N,D){var v;const m=$=>{if($=this.postProcess($,N),D){setTimeout(function(){D($)},0);
return}else return $},u=A.length,s=b.length;let h=1,p=u+s;N.maxEditLength!=null&&(p=Math.min(p,N.maxEditLength));const M=(v=N.timeout)!==null&&v!==void 0?v:1/0,x=Date.now()+M,j=[{oldPos:-1,lastComponent:void 0}];
let c=this.extractCommon(j[0],A,b,0,N);if(j[0].oldPos+1>=s&&c+1>=u)return m(this.buildValues(j[0].lastComponent,A,b));let a=-1/0,y=1/0;const S=()=>{for(let $=Math.max(a,-h);$<=Math.min(y,h);$+=2){let T;
const n=j[$-1],o=j[$+1];n&&(j[$-1]=void 0);let r=!1;if(o){const f=o.oldPos-$;r=o&&0<=f&&f<u}const t=n&&n.oldPos+1<s;if(!r&&!t){j[$]=void 0;continue}if(!t||r&&n.oldPos<o.oldPos?T=this.addToPath(o,!0,!1,
0,N):T=this.addToPath(n,!1,!0,1,N),c=this.extractCommon(T,A,b,$,N),T.oldPos+1>=s&&c+1>=u)return m(this.buildValues(T.lastComponent,A,b))||!0;j[$]=T,T.oldPos+1>=s&&(y=Math.min(y,$-1)),c+1>=u&&(a=Math.max(
a,$+1))}h++};if(D)(function $(){setTimeout(function(){if(h>p||Date.now()>x)return D(void 0);S()||$()},0)})();else for(;h<=p&&Date.now()<=x;){const $=S();if($)return $}}addToPath(b,A,N,D,v){const m=b.lastComponent;
return m&&!v.oneChangePerToken&&m.added===A&&m.removed===N?{oldPos:b.oldPos+D,lastComponent:{count:m.count+1,added:A,removed:N,previousComponent:m.previousComponent}}:{oldPos:b.oldPos+D,lastComponent:{
count:1,added:A,removed:N,previousComponent:m}}}extractCommon(b,A,N,D,v){const m=A.length,u=N.length;let s=b.oldPos,h=s-D,p=0;for(;h+1<m&&s+1<u&&this.equals(N[s+1],A[h+1],v);)h++,s++,p++,v.oneChangePerToken&&
(b.lastComponent={count:1,previousComponent:b.lastComponent,added:!1,removed:!1});return p&&!v.oneChangePerToken&&(b.lastComponent={count:p,previousComponent:b.lastComponent,added:!1,removed:!1}),b.oldPos=
s,h}equals(b,A,N){return N.comparator?N.comparator(b,A):b===A||!!N.ignoreCase&&b.toLowerCase()===A.toLowerCase()}removeEmpty(b){const A=[];for(let N=0;N<b.length;N++)b[N]&&A.push(b[N]);return A}castInput(b,A){
return b}tokenize(b,A){return Array.from(b)}join(b){return b.join("")}postProcess(b,A){return b}get useLongestToken(){return!1}buildValues(b,A,N){const D=[];let v;for(;b;)D.push(b),v=b.previousComponent,
delete b.previousComponent,b=v;D.reverse();const m=D.length;let u=0,s=0,h=0;for(;u<m;u++){const p=D[u];if(p.removed)p.value=this.join(N.slice(h,h+p.count)),h+=p.count;else{if(!p.added&&this.useLongestToken){
let M=A.slice(s,s+p.count);M=M.map(function(x,j){const c=N[h+j];return c.length>x.length?c:x}),p.value=this.join(M)}else p.value=this.join(A.slice(s,s+p.count));s+=p.count,p.added||(h+=p.count)}}return D}}
class I extends l{tokenize(b){return b.slice()}join(b){return b}removeEmpty(b){return b}}const W=new I;function K(G,b,A){return W.diff(G,b,A)}})},St={};function nt(ne){var ae=St[ne];if(ae!==void 0)return ae.
exports;var e=St[ne]={exports:{}},l=!0;try{Ut[ne].call(e.exports,e,e.exports,nt),l=!1}finally{l&&delete St[ne]}return e.exports}nt.m=Ut,typeof nt<"u"&&(nt.ab=decodeURIComponent(new URL(".",import.meta.
url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var ne=typeof Symbol=="function"?Symbol("webpack queues"):"__webpack_queues__",ae=typeof Symbol=="function"?Symbol("web\
pack exports"):"__webpack_exports__",e=typeof Symbol=="function"?Symbol("webpack error"):"__webpack_error__",l=W=>{W&&W.d<1&&(W.d=1,W.forEach(K=>K.r--),W.forEach(K=>K.r--?K.r++:K()))},I=W=>W.map(K=>{if(K!==
null&&typeof K=="object"){if(K[ne])return K;if(K.then){var G=[];G.d=0,K.then(N=>{b[ae]=N,l(G)},N=>{b[e]=N,l(G)});var b={};return b[ne]=N=>N(G),b}}var A={};return A[ne]=N=>{},A[ae]=K,A});nt.a=(W,K,G)=>{
var b;G&&((b=[]).d=-1);var A=new Set,N=W.exports,D,v,m,u=new Promise((s,h)=>{m=h,v=s});u[ae]=N,u[ne]=s=>(b&&s(b),A.forEach(s),u.catch(h=>{})),W.exports=u,K(s=>{D=I(s);var h,p=()=>D.map(x=>{if(x[e])throw x[e];
return x[ae]}),M=new Promise(x=>{h=()=>x(p),h.r=0;var j=c=>c!==b&&!A.has(c)&&(A.add(c),c&&!c.d&&(h.r++,c.push(h)));D.map(c=>c[ne](j))});return h.r?M:p()},s=>(s?m(u[e]=s):v(N),l(b))),b&&b.d<0&&(b.d=0)}})(),
(()=>{var ne=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,ae;nt.t=function(e,l){if(l&1&&(e=this(e)),l&8||typeof e=="object"&&e&&(l&4&&e.__esModule||l&16&&typeof e.then=="function"))
return e;var I=Object.create(null);nt.r(I);var W={};ae=ae||[null,ne({}),ne([]),ne(ne)];for(var K=l&2&&e;typeof K=="object"&&!~ae.indexOf(K);K=ne(K))Object.getOwnPropertyNames(K).forEach(G=>W[G]=()=>e[G]);
return W.default=()=>e,nt.d(I,W),I}})(),nt.d=(ne,ae)=>{for(var e in ae)nt.o(ae,e)&&!nt.o(ne,e)&&Object.defineProperty(ne,e,{enumerable:!0,get:ae[e]})},nt.f={},nt.e=ne=>Promise.all(Object.keys(nt.f).reduce(
(ae,e)=>(nt.f[e](ne,ae),ae),[])),nt.u=ne=>""+ne+".index.js",nt.o=(ne,ae)=>Object.prototype.hasOwnProperty.call(ne,ae),nt.r=ne=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(ne,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(ne,"__esModule",{value:!0})},(()=>{var ne={792:0},ae=e=>{var{ids:l,modules:I,runtime:W}=e,K,G,b=0;for(K in I)nt.o(I,K)&&(nt.m[K]=I[K]);for(W&&W(nt);b<l.length;b++)
G=l[b],nt.o(ne,G)&&ne[G]&&ne[G][0](),ne[l[b]]=0};nt.f.j=(e,l)=>{var I=nt.o(ne,e)?ne[e]:void 0;if(I!==0)if(I)l.push(I[1]);else{var W=import("./"+nt.u(e)).then(ae,K=>{throw ne[e]!==0&&(ne[e]=void 0),K}),
W=Promise.race([W,new Promise(K=>I=ne[e]=[K])]);l.push(I[1]=W)}}})();var Nt=nt(6325);Nt=await Nt;
